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
all.reply	c12		50
all.unpublished	c12		40	email|e-mail*|mail|e-mailadresse|e-postadresse|e-postadress|correo|emailadres|e-mailadres|e-mailová|e-mailovou|e-pošte|e-naslov|имейл|электронн*|ایمیل|メール*|adreça|pašto|adresa|adres|ηλ
all.subscribers	s4		14	other subscribers|other followers|discover more from|stories in your inbox|for free to get updates|anderen abonnenten|entdecke mehr von|autres abonnés|suscriptores|descubre más desde|altri iscritti|scopri di più da|outros assinantes|descubra mais sobre|andere abonnees|ontdek meer van
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
# comentarii	678
# comentario	265
# comentarios	265
# comment	221
# commentaire	352
# commentaires	352
# commenti	465
# commento	465
# comments	221
# komentar	436
# komentarze	623
# komentarzy	623
# komment	416
# kommentar	120	155	593	775
# kommentare	155
# kommentarer	120	593	775
# kommentti	322
# kommenttia	322
# min	210
# min de lectura	270
# min de leitura	659
# min di lettura	470
# min leestijd	569
# min. lesezeit	160
# reactie	564
# reacties	564
# yorum	812
""", 'a ': """
a lire aussi	354
a message from our sponsor	216
""", 'aa': """
aanbevolen	566
aanbevolen artikelen	566
aanbevolen voor jou	566
aangeboden door	560
aanmelden	551
aanmelden nieuwsbrief	553
aanraders	566
""", 'ab': """
abbonamenti	452
abbonamento	452
abbonati	452
abbonati ora	452
abbonati subito	452
ablehnen	153
abmelden	140
abo	140
abo bestellen	140
abo verwalten	140
abonament	671
abonamente	671
abonare	671
abone ol	803	803
abone olun	803
abonelik	803
abonnee worden	551
abonneer	551
abonneer nu	551
abonnement	109	140	338	551	582
abonnementen	551
abonnements	140	338
abonner	109	582
abonneren	551
abonnez-vous	338
abonnieren	140
about sharing	210
about us	228
abrir menu	659
abspielen	160
""", 'ac': """
accede	251
acceder	251
accedi	452
accept	219
accept all	219
accept all cookies	219
accept and close	219
accept and continue	219
accepted payment methods	200
accepteer	562
accepteer alle cookies	562
accepter	118	350
accepter alle	118
accepter alle cookies	118
accepter et continuer	350
accepter et fermer	350
accepter les cookies	350
accepter tout	350
acceptera	773
acceptera alla	773
accepteren	562
acceso	251
accetta	463
accetta e continua	463
accetta i cookie	463
accetta tutti	463
accetta tutto	463
account aanmaken	551
accueil	357
aceitar	652
aceitar cookies	652
aceitar e continuar	652
aceitar todos	652
aceitar tudo	652
aceptar	263
aceptar cookies	263
aceptar todas	263
aceptar todo	263
aceptar y continuar	263
""", 'ad': """
ad	216	490	514	514	876
ad choices	216
ad feedback	216
adchoices	216
add a comment	221
add as preferred source	213
add to bookmarks	210
add to my topics	213
addebito diretto	451
administrer samtykke	591
adres e-mail	613
adresse e-mail	341
ads	216
advert	216
advertentie	560	560
advertenties	560
advertise with us	216
advertisement	216	434	461	809
advertisement feature	216
advertisements	216
advertiser content	216
advertising	216
advertorial	150	181	676	809
""", 'af': """
afdrukken	557
afegeix un comentari	75
afficher la suite	357
afficher le contenu	350
afficher les commentaires	352
afficher plus	357
affiliate	216
affiliate disclosure	216
affiliate-link	150
afmelden	551
afspelen	569
afspil	125
after ad	216
after newsletter promotion	205
afvis	118
afvis alle	118
""", 'ag': """
agb	153
aggiungi ai preferiti	458
aggiungi un commento	465
agrandir	357
agrandir l'image	357
agree	219
agree and continue	219
""", 'ah': """
ahora en portada	267
ahora no	246
""", 'ai': """
ai deja cont	671
ai deja un cont	671
ai uitat parola	671
aidez-nous	334
aiheet	323
ailleurs sur le web	354
ainult tellijale	281
aiutaci	448
""", 'aj': """
ajouter aux favoris	345
ajouter un commentaire	352
""", 'ak': """
akceptuj	621
akceptuj wszystkie	621
akkoord	562
aksepter alle	591
aktuell	157
aktuelle artikel	157
aktuelle nachrichten	157
aktuelles	157
akun saya	428
akzeptieren	153
""", 'al': """
al abonnee? log in	551
al een account	551
algemene voorwaarden	562
all comments	221
all news	228
alla kommentarer	775
alle ablehnen	153
alle akzeptieren	153
alle anzeigen	160
alle artikel anzeigen	160
alle bilder	160
alle cookies accepteren	562
alle cookies akzeptieren	153
alle kommentare	155
alle kommentare anzeigen	155
alle kommentarer	120	593
alle newsletter	143
alle reacties	564
aller au contenu	357
aller au contenu principal	357
allerede abonnent? log ind	109
allerede abonnent? logg inn	582
alles accepteren	562
alles akzeptieren	153
alles anzeigen	160
alles bekijken	569
alles weigeren	562
allow content	219
allow cookies	219
already a member	202
already a member? log in	202
already a subscriber? log in	202
already a supporter	194
already have an account	202
already have an account? log in	202
already have an account? sign in	202
als e-mail versenden	147
also	226
also in the news	223
also on	223
also read	223
also worth reading	19
alte articole	19	679
alte articole care te-ar putea interesa	19
altre notizie	19	467
altre notizie da leggere	19
altri articoli	467
altri articoli su questo argomento	467
altri articoli sull'argomento	467
altro	470
altro importo	451
always active	219
""", 'am': """
am meisten gelesen	157
amount	195
ampliar	270	659
ampliar imagen	270
""", 'an': """
ana sayfa	815
anasayfa	815
anbefalede artikler	122
anbefales	595
anbefalet	122
anbefalt	595
anbefalte saker	595
anda mungkin suka	19
ander bedrag	550
andere lasen auch	157
anderen lazen ook	566
anderer betrag	139
andre leser	595
angebot sichern	140
angebote unserer partner	150
anmelden	140
anna palautetta	322
annonce	117	117	348
annoncer	117
annonces	348
annons	772	772
annonse	590	590
annonser	590	772
annonssamarbete	783
annual	195
annunci	461
annuncio	461
anterior	270	659	681
antworten	155
antworten abbrechen	155
anunci	75
anuncio	261
anuncios	261
anzeige	150
anzeige anzeige	150
anzeige scrollen, um weiterzulesen	150
anzeigen	150
""", 'ap': """
apoie	638
apoie-nos	638
aportar	247
approfondimenti	467
approfondisci	467
apri menu	470
""", 'ar': """
ara	815
archivado en	265
archivo	267
argomenti	467
argomenti trattati	467
around the web	223
article content	216
article continues below	216
article suivant	354
articles connexes	354
articles les plus lus	354
articles relacionats	73
articles similaires	354
articole recente	679
articole recomandate	679
articole similare	679
articoli che potrebbero interessarti	467
articoli correlati	467
articolo correlato	467
articolo precedente	467
articolo successivo	467
articolul anterior	679
artigo anterior	656
artigos relacionados	656
artikel bewerten	155
artikel delen	557
artikel drucken	147
artikel freischalten	140
artikel lainnya	437
artikel lesen	160
artikel merken	147
artikel sebelumnya	437
artikel selanjutnya	437
artikel speichern	147
artikel teilen	147
artikel terkait	437
artikel verschenken	140
artikel versenden	147
artikkelen fortsetter under	590
""", 'as': """
as + lidas	656
as mais lidas	656
ascolta	458
asetukset	320
asiasanat	323
ask me later	194
assinar	641
assinatura	641
assinaturas	641
assine	641
assine agora	641
assine nossa newsletter	643
assuntos	656
""", 'at': """
attiva l'abbonamento	452
attiva ora	452
""", 'au': """
auch interessant	157
auch lesenswert	157
auch spannend	157
aucun commentaire	352
auf bluesky teilen	147
auf einer seite lesen	157
auf facebook posten	147
auf facebook teilen	147
auf linkedin teilen	147
auf mastodon teilen	147
auf telegram teilen	147
auf twitter teilen	147
auf whatsapp teilen	147
auf x teilen	147
auf xing teilen	147
aus der redaktion	157
ausklappen	160
autentificare	671
automatische incasso	550
autoriser	350
autre montant	337
autres articles	354
""", 'av': """
avaa koko juttu	312
avainsanat	323
aviso legal	263
avvis	591
avvis alle	591
avvisa	773
avvisa alla	773
""", 'ay': """
ayrica okuyun	813
""", 'ba': """
baca juga	437	437
baca selengkapnya	439
back to top	228
bagikan	432
bagikan artikel	432
bagikan ke	432
balas	436
bank transfer	200
bankeinzug	139
bankoverschrijving	550
""", 'be': """
beantwoorden	564
become a founding member	202
become a friend	196
become a member	196
become a paid subscriber	196
become a patron	196
become a sponsor	196
become a subscriber	202
become a supporter	196
bedankt voor je inschrijving	553
bei facebook teilen	147
bei twitter teilen	147
bei whatsapp teilen	147
bei x teilen	147
beitrag teilen	147
bekijk aanbieding	551
bekijk alle abonnementen	551
bekijk alles	569
bekijk de aanbiedingen	551
bekijk foto's	569
bekijk meer	569
bekijk ook	566
bekijk reacties	564
beliebt	157
beliebte artikel	157
beliebteste artikel	157
belki daha sonra	801
benzer haberler	19	813
beranda	439
berdonasi	427
bereits registriert	140
bereits registriert? anmelden	140
beri komentar	436
berikutnya	439
berita lainnya	19	437
berita pilihan	437
berita populer	437
berita terbaru	437
berita terkait	437
berita terkini	437
berita utama	437
berlangganan	428
berlangganan sekarang	428
best gelezen	566
betaalde inhoud	560
betaalmethode	550
betaalmethoden	550
betaalmethodes	550
betrag eingeben	139
bewaar	557
bewaar artikel	557
bewaren	557
bezahlter inhalt	150
""", 'bi': """
bidra	580	762
bidrag	107
bienvenido	251
bilder anzeigen	160
bildergalerie	157
bize destek olun	802
""", 'bl': """
bleiben sie informiert	143
bli medlem	580	762
blijf op de hoogte	553
bliv medlem	107
bluesky	211
""", 'bo': """
boletim	643
boletines	254
boleto	640
bonifico	451
bonifico bancario	451
bookmark	210
bookmark this	210
bookmark this article	210
""", 'br': """
brak komentarzy	623
branded content	261
brought to you by	216
browse all	228
""", 'bu': """
buat akun	428
buffer	211
buscar	270	659
buy us a coffee	196
""", 'ca': """
cadastrar	641
cadastre-se	641
cadeau-artikel	551
cancel	195
cancelar respuesta	265
cargar contenido	263
cari	439
carica altri	470
carregar mais	659
carta di credito	451
carte bancaire	337
categorias	656
categorie	467
categories	223
categorii	679
""", 'ce': """
cele mai citite	679
cele mai noi	679
cele mai populare	679
cerca	470
cerrar	246
cetak	432
cevapla	812
""", 'cg': """
cgu	350
cgv	350
""", 'ch': """
charger plus	357
chiudi	447
chiudi menu	470
choisissez un montant	337
choose an amount	200
choose your payment method	200
choose your plan	202
""", 'ci': """
citi raksti	538
""", 'cl': """
clasificados	261
click here	228
click to enlarge	228
cliquer ici pour partager	345
close	195
close extra sharing options	210
close menu	228
close share panel	210
close this message	194
""", 'co': """
codes promo	348
colabora	247
collapse	228
comenta	265
comentar	265	654
comentarii	678
comentario	265
comentarios	265
comentaris	75
comentariu	678
comente	654
comment	211	221
comment ne plus voir ce message	333
comment policy	221
commenta	465
commenta l'articolo	465
commenta per primo	465
commentaire	352
commentaires	352
commenter	345	352
commenter l'article	352
commenti	465
commento	465
comments	221
comments off	221
commercial content	216
community guidelines	221
community rules	221
compare plans	202
comparte	258
comparteix	75
compartilhar	647
compartilhar no linkedin	647
compartilhar no twitter	647
compartilhar no whatsapp	647
compartilhar no x	647
compartilhar por e-mail	647
compartilhar via	647
compartilhe	647
compartilhe isso	647
compartir	258	258
compartir en	258
compartir en bluesky	258
compartir en linkedin	258	258
compartir en telegram	258
compartir en twitter	258
compartir en x	258
compartir por correo	258
compartir por email	258
complete coverage	223
comunicar erro	654
concordo	652
condiciones de uso	263
condiciones generales	263
conditions d'utilisation	350
condividi	458
condividi articolo	458
condividi su	458
condividi su facebook	458
condividi su linkedin	458
condividi su telegram	458
condividi su twitter	458
condividi su x	458
condividi via email	458
condivisioni	458
condizioni d'uso	463
conectare	671
configurar cookies	263
connectez-vous	338
connexion	338
consigliati	467
consigliati per te	467
consulter	357
cont nou	671
contact	228	352	564	678
contact us	221
contactez-nous	352
contacto	265
contactos	654
contato	654
contattaci	465
contatti	465
contenido de marca	261
contenido de nuestros socios	267
contenido exclusivo	251
contenido ofrecido por	261
contenido para suscriptores	251
contenido patrocinado	261
contenido promocionado	261
contenido relacionado	267
contenidos relacionados	267
contenu commercial	348
contenu de marque	348
contenu partenaire	348
contenus partenaires	348
contenuti correlati	467
contenuti sponsorizzati	461
contenuto per abbonati	452
contenuto riservato	452
contenuto sponsorizzato	461
contingut patrocinat	75
continua a leggere	470
continua depois da publicidade	650
continua senza accettare	463
continua senza sostenere	447
continuar a ler	659
continuar e fechar	652
continuar lendo	659
continuar leyendo	270
continuar sem apoiar	637
continuar sin donar	246
continue	195
continue a ler	656
continue lendo	641
continue reading	223	228
continue reading below	216
continue reading the main story	216
continue reading with a subscription	202
continue to article	194
continue to the article	194
continue without accepting	219
continue without donating	194
continue without supporting	194
continuer la lecture	338
continuer sans accepter	350
continuer sans donner	333
contribua	638
contribuer	334
contribuez	352
contribuir	638
contribuisci	448
contribute now	196
contribute with google	196
contribuye	247
contul meu	671
cookie notice	219
cookie policy	219	463
cookie preferences	219
cookie-einstellungen	153
cookie-instellingen	562
cookiebeleid	562
cookieindstillinger	118
cookiepolicy	773
cookiepolitik	118
cookies	92	118	562	591	773
cookies akzeptieren	153
cookies instellen	562
cookies policy	219
copia il link	458
copia link	458
copiar el enlace	258
copiar enlace	258
copiar link	258	647
copiar o link	647
copied	210
copier l'url	345
copier le lien	345
copy	211
copy link	210	432	851
copy link copied	210
copy link to clipboard	210
copy this link	210
copy url	210
correlati	467
count me in	205
""", 'cr': """
crea un account	452
crear cuenta	251
crear una cuenta	251
create a free account	202
create account	202
create an account	202
create free account	202
credit card	200
credit or debit card	200
creditcard	550
criar conta	641
""", 'cu': """
custom amount	195
""", 'cz': """
czas czytania # min	628
czytaj dalej	628
czytaj dalej za	611
""", "d'": """
d'autres articles	354
""", 'da': """
da non perdere	467
da non perdere in edicola	461
daftar	428
daha fazla	815
daha sonra	801
daha sonra hatirlat	801
daily newsletter	205
dal web	467
dalej	625
dalies ar rakstu	536
dalintis	526
dans cet article	354
darovat	84
daruj	84
das interessiert andere leser	157
das neueste	157
datenschutz	153
datenschutz-einstellungen	153
datenschutzeinstellungen	153
dauerauftrag	136
dauerwerbung	150
""", 'de': """
de tekst gaat verder onder de foto	560
debat: skriv	120
debatt: si din mening	593
debatte	155
deconectare	671
deel	557	557
deel artikel	557
deel dit	557
deel dit artikel	557
deel op facebook	557
deel op twitter	557
deel op x	557
deel via e-mail	557
deel via whatsapp	557
deine e-mail-adresse	143
deine meinung	155
deixa un comentari	75
deixe uma resposta	654
deja un comentario	265
deja una respuesta	265
dejar un comentario	265
del	114	587
del artikel	114
del artikkel	587
del artikkelen	587
del artiklen	114
del artiklen gratis	109
del med	114	587
del saken gratis	582
del via e-mail	114
del via e-post	587
dela	769
dela artikel	769
dela artikeln gratis	764
dela med	769
dela via e-post	769
dela via mejl	769
delen	557
delen op facebook	557
delen via e-mail	557
delen via facebook	557
delen via twitter	557
delen via whatsapp	557
deli	753
deli na facebooku	753
delite	753
delivered to you	205
dengarkan	432
derniers articles	354
desa	75
descuentos	261
desplegar redes sociales	258
destacadas	267
destacados	267
destaques	656
destek ol	802
destek olun	802
devamini oku	815
devenez membre	334
devenir membre	334
""", 'di': """
die meistgelesenen artikel	157
diesen artikel kommentieren	155
diesen artikel teilen	147
digg	211
digital subscription	202
digital-abo	140
digitalabo	140
digitale krant	551
digite seu e-mail	643
dimensione testo	458
din e-mail	111
din e-post	584	766
dinle	807
direct debit	200
direct verder lezen	551
discussie	564
discussion about this post	228
discussione chiusa	465
diskuse	94
diskusia	739
diskuter	593
diskutera	775
diskuze	94
dismiss	195
dismiss this message	194
distribuie	674
distribuie articolul	674
dit vind je misschien ook leuk	566
diventa socio	448
diventa sostenitore	448
""", 'dn': """
dnes ne	83
""", 'do': """
do mesmo autor	656
do not sell my personal information	219
do not sell or share my personal information	219
doar	638
dodaj komentar	753
dodaj komentarz	623
doe	638
doe agora	638
don mensuel	334
don ponctuel	334
don't miss	223
don't miss out	205
don't want to see this? remove ads	216
dona	247	448
dona adesso	448
dona ahora	247
dona ora	448
dona'ns suport	69
donar	247
donar ahora	247
donasi	427
donasi sekarang	427
donate	196
donate become	196
donate here	196
donate monthly	196
donate now	196
donate today	196
donazione mensile	448
donazione singola	448
doneer	548
doneer nu	548
doner	107	580
donera	762
donera nu	762
doneren	548
doniraj	718	746
donirajte	718	746
donner	334
doorsturen	557
dossier	157	354	467	566
dossiers	157	354	566
""", 'dr': """
drucken	147
druge novice	19
drukuj	617
""", 'du': """
dukung jurnalisme independen	427
dukung kami	427
""", 'dy': """
dyskusja	623
""", 'e-': """
e-avis	109	582
e-edition	228
e-gazete	803
e-mail	87	111	143	211	613	643	695
e-mail eingeben	143
e-mail teilen	147
e-mail-adresse	143
e-mail-adresse eingeben	143
e-mailadres	553
e-mailadresse	111
e-mailen	557
e-paper	140	228
e-post	584	766
e-postadress	766
e-postadresse	584
e-tidning	764
e-wydanie	611
""", 'ea': """
eavis	582
""", 'ed': """
edellinen	325
edellinen juttu	323
editor's choice	223
editor's pick	184	223
editor's picks	223
editors' choice	223
editors' picks	223
edizione digitale	452
""", 'ee': """
eenmalig	548
""", 'ei': """
ei kiitos	310
ei nyt	310
ei, kiitos	310
einklappen	160
einloggen	140
einmalig	136
einmalig spenden	136
einstellungen	153
einwilligung	153
""", 'el': """
elders op het web	566
elige una cantidad	250
elolvasom	419
elsewhere on the web	223
""", 'em': """
em alta	656
em destaque	656
email	205	211	695
email (required	205
email address	205
email article	210
email this	210
email to a friend	210
emneord	595
emner	122	595
empfehlen	147
empfehlungen	157
empfehlungen der redaktion	157
empfohlene artikel	157
empfohlener externer inhalt	153
empfohlener redaktioneller inhalt	153
""", 'en': """
en ce moment	354
en continu	354
en directo	267
en otros medios	267
en portada	267
en savoir plus	350	357
encontrou algum erro	654
encontrou um erro	654
engangsgave	580
enim loetud	283
enlace copiado	258
enlarge image	228
enlarge this image	228
enregistrer	345
enter amount	200
enter your email address	205
entra	452
entradas relacionadas	267
entrar	251	641
entre	641
enviar por correo	258
enviar por e-mail	647
enviar por email	258
enviar por whatsapp	258
envoyer par e-mail	345
envoyer par email	345
envoyer par mail	345
""", 'ep': """
epaper	228
""", 'es': """
esci	452
escolha do editor	656
escolha um valor	640
escribe un comentario	265
escuchar	258
espace partenaire	348
especiais	656
esqueceu a senha	641
esqueci minha senha	641
essai gratuit	338
""", 'et': """
et pot interessar	73
et recomanem	73
etichete	679
etiketler	813
etiquetas	267	656
etusivu	323	325
etusivulle	323
""", 'ex': """
exclusive content	202
exclusivo assinantes	641
expand	228
explore	226
explore more	223
explore more on these topics	223
external links	210
externe inhalte	153
externe inhalte anzeigen	153
externe inhalte erlauben	153
externen inhalt anzeigen	153
externen inhalt laden	153
externer inhalt	153
""", 'ez': """
ezt is olvassa el	417
""", 'fa': """
facebook	211
facebook messenger	211
facebook twitter	210
facebook twitter email	210
facebook twitter linkedin email	210
facebook twitter whatsapp	210
facebook x	210
faire un don	334
fale conosco	654
fandt du en fejl	120
fant du en feil	593
favoris	345
fazer login	641
""", 'fe': """
featured articles	223
featured content	223
featured stories	223
fechar	637	659
feedback	155	221	564
feedback geben	155
fehler gefunden	155
fehler im artikel gefunden	155
fehler melden	155
fermer	333
fermer le menu	357
fes-te soci	69
fes-te subscriptor	69
fetching more	228
""", 'fi': """
fil info	354
filed under	223	228
find out more	228
fique por dentro	643
first name	205
fizetett tartalom	414
""", 'fl': """
flecha	251
fler	777
fler artiklar	777
fler nyheter	777
flere artikler	122	595
flere nyheder	122
flere nyheter	595
flere saker	595
flipboard	211
""", 'fo': """
folgen	148
folgen sie uns	148
follow	213
follow author	213
follow live	213
follow this author	213
follow this topic	213
follow topic	213
follow us	213
follow us on facebook	213
following	213
font size	210
for abonnenter	109	582
for subscribers	202
forgot password	202
forgot your password	202
forma de pagamento	640
forma de pago	250
formas de pagamento	640
formas de pago	250
forrige	125	598
forrige artikel	122
forrige artikkel	595
forse in seguito	447
forsiden	122	595
foto	437
foto galeri	813
fotostrecke	157
fout gespot	564
fout gezien	564
foutje gezien	564
""", 'fr': """
free daily newsletter	205
free newsletter	205
free weekly newsletter	205
friss	417
from around the web	223
from our partners	223
from our sponsor	216
from our sponsors	216
from the web	223
""", 'fu': """
full coverage	223
fullscreen	228
fullskjerm	598
further reading on this site	223
""", 'ga': """
ga akkoord	562
ga naar inhoud	569
gallery	467
ganzen artikel lesen	160
""", 'ge': """
ge bort artikeln	764
gebruiksvoorwaarden	562
geef een reactie	564
gem	114
gem artikel	114
gerade nicht	135
gerelateerd	566
gerelateerd nieuws	566
gerelateerde artikelen	566
gerelateerde onderwerpen	566
gerir cookies	652
gesponsert	150
gesponserter inhalt	150
gesponsord	560
gesponsorde inhoud	560
gestion des cookies	350
gestionar cookies	263
gestisci i cookie	463
gestisci preferenze	463
get alerts	213
get digital access	202
get email updates	205
get started	202
get the daily email	205
get the newsletter	205
""", 'gi': """
gi bort artikkelen	582
gift a subscription	202
gift article	202
gift this article	202
give a gift	202
give a gift subscription	196
give feedback	221
give monthly	196
give now	196
give today	196
give us feedback	221
gizlilik	810
""", 'gl': """
glemt adgangskode	109
glemt passord	582
""", 'go': """
go to top	228
godkjenn	591
godkjenn alle	591
godta	591
godta alle	591
google	211
google news	211
google plus	211
got it	219
""", 'gr': """
gracias por suscribirte	254
gratis proberen	551
grazie per l'iscrizione	455
""", 'gu': """
guarda anche	467
guarda la gallery	470
guardar	258	647
guides d'achat	354
gulir untuk lanjut membaca	434
""", 'ha': """
haberin devami	809	815
haberin devami reklamdan sonra	809
haberin tamami	815
hacker news	211
hae	325
hai trovato un errore	465
hai una segnalazione	465
haku	325
halaman berikutnya	439
halaman selanjutnya	439
halaman: #	439
handelsbetingelser	118
hantera cookies	773
har du allerede en konto	109	582
har du redan ett konto	764
has oblidat la contrasenya	70
hata bildir	812
haut de page	357
have an account	202
have an account? sign in	202
have your say	221
hazte miembro	247
hazte socia	247
""", 'he': """
heb je al een account	551
help mee	548
hem	780
hemeroteca	251
hepsini kabul et	810
herinner me later	547
hesabim	803
hesabiniz var mi	803
het artikel gaat hieronder verder	560
het laatste nieuws	566
""", 'hi': """
hide ad	216
hide caption	228
hide comments	221
hide this message	194
hier anmelden	140
hier einloggen	140
hilfe	155
hinweis zum datenschutz	153
hittade du ett fel	775
""", 'hj': """
hjem	125	598
""", 'hl': """
hlasovat	94
hledat	97
""", 'ho': """
hold deg oppdatert	584
hold dig opdateret	111
home	228	470	569
hopp til innhold	598
hopp til innholdet	598
house rules	221
how did we do	221
hoy no	246
""", 'hu': """
hubungi kami	436
""", 'i ': """
i accept	219
i agree	219
i already donated	194
i already gave	194
i samarbeid med	590
i samarbejde med	117
i samarbete med	772
""", "i'": """
i'll do it later	194
i'm in	205
i've already donated	194
""", 'ic': """
ich bin schon dabei	135
ich habe schon gespendet	135
ich stimme zu	153
icymi	223
""", 'id': """
ideal	550
identifiez-vous	338
""", 'ih': """
ihr feedback	155
ihr kommentar	155
ihre e-mail-adresse	143
ihre meinung	155
""", 'ik': """
ik heb al gedoneerd	547
ik steun al	547
ikke i dag	106	579
ikke nu	106
iklan	434	434
""", 'il': """
il mio account	452
il tuo indirizzo email	455
ilan	809
ilgili haber	813
ilgili haberler	813
ilgili konular	813
ilmoitus	319
ils ont lu aussi	354
""", 'im': """
im trend	157
immer informiert	143
impostazioni cookie	463
impressum	153
imprimeix	75
imprimer	345
imprimer l'article	345
imprimir	258	647
""", 'in': """
in	851
in case you missed it	223
in diesem artikel	157
in evidenza	467
in het nieuws	566
in kooperation mit	150
in other news	223
in partnership with	216
in primo piano	467
in this section	223
in zwischenablage kopieren	147
indeks	437
indirizzo email	455
indstillinger	118
infolettre	341
infolettres	341
informasjonskapsler	591
informativa sulla privacy	463
ingatkan saya nanti	426
ingrandisci	470
ingresar	251
inhalt	160
inhalt anzeigen	153
inhalt laden	150
inhalt teilen	147
inhalte anzeigen	153
inhaltsverzeichnis	160
inhoudsopgave	569
inicio	270
inloggen	551
innstillinger	591
inschrijven	553
inscreva-se	643
inscreva-se na newsletter	643
inscription	338
inserisci qui il tuo commento	465
instagram	211
instagram-inhalte erlauben	153
instellingen	562
inte idag	761
inte nu	761
introduce tu email	254
invalid email	205
invia commento	465
invia per email	458
invia via email	458
inzerce	91
inzercia	736
""", 'ir': """
ir a los comentarios	265
ir al contenido	270
ir arriba	270
""", 'is': """
iscriviti	455
iscriviti alla nostra newsletter	455
iscriviti ora	455
""", 'iz': """
iz iste rubrike	723
""", "j'": """
j'accepte	350
j'en profite	338
""", 'ja': """
ja ets subscriptor	70
ja, ich will	136
jaa	317
jaa artikkeli	317
jaa facebookissa	317
jaa whatsappissa	317
jaga	281
jaga artiklit	281
jangan lewatkan	437
jatka lukemista	312
jau esi abonents	536
jau prenumeruojate	526
""", 'je': """
je donne	334
je fais un don	334
je m'abonne	338
je m'inscris	341
je me connecte	338
je soutiens	334
je teste	338
jednorazowo	609
jelentkezzen be	409
jetzt abonnent werden	140
jetzt abonnieren	140
jetzt anmelden	143
jetzt bestellen	140
jetzt einloggen	140
jetzt freischalten	140
jetzt helfen	136
jetzt im tv	157
jetzt kommentieren	155
jetzt kostenlos anmelden	143
jetzt kostenlos testen	140
jetzt mitglied werden	136
jetzt nicht	135
jetzt registrieren	140
jetzt spenden	136
jetzt testen	140	140
jetzt zustimmen	153
""", 'jo': """
join now	196
join our mailing list	205
join the conversation	221
join the discussion	221
join the discussion on discord	213
join us	196
jouw e-mailadres	553
""", 'ju': """
jump to content	228
just nu	777
juttu jatkuu alla	319
juuri nyt	323
""", 'ka': """
kabul ediyorum	810
kabul et	810
kanske senare	761
kanskje senere	579
kapat	801
kapcsolat	416
karte laden	153
kategori	437
kategoriat	323
kategorie	95	625
kategorien	157
kategorier	122	595	777
kategoriler	813
katkida bulun	802
kaydet	807
kaydol	803
kayit ol	803
""", 'ke': """
keep reading	223
keluar	428
kembali ke atas	439
kertalahjoitus	311
keskustele	322
keskustelu	322
keuze van de redactie	566
""", 'ki': """
kiemelt	417
kies een bedrag	550
kiosque	338
kirim	432
kirim komentar	436
kirjaudu	312
kirjaudu ulos	312
kirjoita kommentti	322
""", 'kl': """
klarna	139
kleinanzeigen	150
""", 'ko': """
kokeile maksutta	312
kokeile nyt	312
komentar	436
komentarai	526
komentari	725
komentarji	753
komentarz	623
komentarze	623
komentiraj	725	753
komentuoti	526
komment	416
kommentaarid	281
kommentar	155
kommentar schreiben	155
kommentar verfassen	155
kommentare	155
kommentare ansehen	155
kommentare anzeigen	155
kommentare lesen	155
kommentarer	120	593	775
kommentarregeln	155
kommenteeri	281
kommentek	416
kommenter	120	593
kommentera	775
kommentieren	155
kommentit	322
kommentoi	322
kommercielt indhold	128
kommercielt samarbejde	117
kommersielt innhold	601
kommersielt samarbeid	590
koniec reklamy	620
kontakt	94	120	155	623
kontakt os	120
kontakt oss	593
kontakta oss	775
konten bersponsor	434
konten premium	428
konten sponsor	434
konto erstellen	140
konular	813
kopeeri link	281
kopieer de link	557
kopieer link	557
kopier lenke	587
kopier lenken	587
kopier link	114
kopieren	147
kopioi linkki	317
kopiraj link	725
kopiraj povezavo	753
kopiuj link	617
kopyala	807
kostenlos abonnieren	143
kostenlos registrieren	140
kostenlos testen	140
""", 'kr': """
krant	551
kreditkarte	139
kreditkarte / klarna	139
""", 'ku': """
kuukausilahjoitus	311
kuuntele	317
""", 'kv': """
kvkk	810
""", "l'": """
l'actu en direct	354
l'article continue ci-dessous	348
l'essentiel	354
""", 'la': """
la newsletter	341	455
la redazione consiglia	467
la tua e-mail	455
laad meer	569
laat voorlezen	557
laatste nieuws	566
ladda fler	780
lagre	587
lagre artikkel	587
lahjoita	311
lahjoita nyt	311
lain kali	426
lainnya	437
laisser un commentaire	352
laissez un commentaire	352
langganan	428
lanjut baca di bawah	434
lanjutkan dengan konten	434
lanjutkan membaca	439
laporkan	436
lascia un commento	465
last flere	598
last name	205
lastschrift	139
later	547
latest	223
latest articles	223
latest edition	228
latest headlines	223
latest news	223
latest posts	223
latest stories	223
latest updates	223
latest videos	223
latest videos from	223
""", 'le': """
le direct	354
le fil	354
le journal du jour	338
le nostre newsletter	455
le plus lu	354
le puede interesar	267
le recomendamos	267
le ultime notizie	467
learn more	228
learn more about cookies	219
leave a comment	221
leave a reply	221
leave a tip	196
leave feedback	221
lectura de # minutos	258
lectura: # min	258
lecture # min	357
lecture # minutes	345
lecture : # min	345
leer noticia completa	270
lees de reacties	564
lees meer	566	569
lees meer over	566
lees ook	566
lees verder	551	566	569
lees verder na de advertentie	560
lees verder onder de afbeelding	560
lees verder onder de foto	560
lees voor	557
leestijd	569
leestijd # min	569
legfrissebb	417
legg igjen en kommentar	593
leggi anche	467
leggi i commenti	465
leggi il giornale	452
leggi l'articolo	470
leggi l'articolo completo	470
leggi tutto	470
leggi tutto con un abbonamento	452
leggi tutto su	467
legolvasottabb	417
legolvasottabbak	417
leia mais	656	659
leitura: # min	647
lembrar mais tarde	637
lembre-me mais tarde	637
lenke kopiert	587
ler mais	659
les derniers articles	354
les flere	595
les hele saken	598
les kommentarer	593
les lecteurs ont aussi lu	354
les mer	595	598
les mer om	595
les plus lues	354
les plus lus	354
les tops	354
les videre	582
lesedauer	160
lesedauer: # minuten	160
lesen sie auch	157
lesen sie dazu	157
lesen sie hier	157
lesen sie mehr	157
leserbriefe	155
leserkommentare	155
lesetid # min	598
lesetipp	157
lesetipps	157
lesezeit: # min	160
lesezeit: # minuten	160
lettura # min	458
""", 'li': """
lige nu	122
lihat juga	437
lihat komentar	436
lihat lainnya	439
lihat selengkapnya	439
lihat semua	439
like loading	210
like this	210
limited time offer	202
line	211
link	211
link copiado	647
link copiato	458
link copied	210
link copied bookmark	210
link copied to clipboard	210
link gekopieerd	557
link kopieren	147
link kopieret	114
link kopiert	147
link kopyalandi	807
link zum inhalt	153
link zum youtube-inhalt	153
linkedin	211
linki kopyala	807
linkki kopioitu	317
links	157
lire aussi	354
lire l'article	357
lire l'article complet	357
lire la suite	357
lire les commentaires	352
lire plus	354	357
lire plus tard	345
lisa kommentaar	281
listen	210
listen # min	210
listen now	210
live	157
live tv	223
""", 'lo': """
lo + visto	267
load comments	221
load content	219
load more	228
load more articles	228
load more comments	221
load more stories	228
loading	210
loading ad	216
loading more	228
loe ka	283
loe lisaks	283
loetumad	283
log in	202	551
log in / register	202
log in or sign up	202
log in to comment	221
log in to reply	221
log ind	109
log out	202
log ud	109
logare	671
logg inn	582
logg ut	582
logga in	764
logga ut	764
logi sisse	281
login	140	202	428	452	641	671
login / register	202
logout	202
loo konto	281
""", 'lu': """
lue koko juttu	325
lue kommentit	322
lue seuraavaksi	19
luetuimmat	323
luetuimmat jutut	323
luister	557
luk	106
lukk	579
lukuaika # min	325
luo tunnus	312
lupa kata sandi	428
lupa password	428
""", 'ly': """
lyssna	769
lyt	114
lytt	587
lytt til saken	587
""", "m'": """
m'abonner	338
m'inscrire	341
""", 'ma': """
maak een account	551
maandelijks	548
mai mult	681
mai multe	681
mail	211	557
mailen	147
mainokset	319
mainos	319	319
mainos alkaa	319
mais	659
mais artigos	656
mais comentadas	656
mais lidas	656
mais lidos	656
mais populares	656
mais tarde	637
mais vistas	656
mais vistos	656
make a donation	196
manage consent	219
manage cookies	219
manage my account	202
manage options	219
manage preferences	219
manage settings	219
manage subscription	202
mantente informado	254
mastodon	211
masuk	428
masuk / daftar	428
max	699
maybe later	194
""", 'me': """
me connecter	338
me le rappeler plus tard	333
media caption	228
meer	566
meer artikelen	566
meer informatie	562
meer laden	569
meer lezen	566
meer nieuws	566
meer over	566
meer over dit onderwerp	566
meer tonen	569
meest bekeken	566
meest gedeeld	566
meest gelezen	566
meghallgatom	412
megosztom	412
mehr anzeigen	160
mehr artikel	157
mehr aus	157
mehr aus dem ressort	157
mehr erfahren	153
mehr informationen	157
mehr laden	155	160
mehr lesen	157	160
mehr nach dieser anzeige	150
mehr news	157
mehr themen	157
mehr von diesem autor	157
mehr von uns	157
mehr zu diesem thema	157
mehr zum artikel	157
mehr zum thema	157
mein konto	140
meist gelesen	157
meistgeklickt	157
meistgelesen	157
meistgelesene artikel	157
meistkommentiert	157
mejla	769
meld een fout	564
meld fra om feil	593
meld je aan	553
member-only story	228
members only	202
meniu	681
menu	97	125	228	357	439	470	569	628	659	858
meny	598	780
mer fra	595
mer nyheter	777
mer om	595	777
merci de votre inscription	341
mere fra	122
mere om	122
merken	140	147
merkliste	140
message	211
message publicitaire	348
messaggio promozionale	461
messenger	211
mest delat	777
mest delt	595
mest delte	122
mest lest	595
mest leste	595
metodi di pagamento	451
metodo di pagamento	451
mettre en favori	345
""", 'mi': """
mi cuenta	251
mijn account	551
mijn profiel	551
min konto	109
min side	109	582
minha conta	641
mis niets	553
missa inget	766
missa inte	777
misschien later	547
misschien ook interessant	566
mitdiskutieren	155
mitglied werden	136
mitt konto	764
""", 'mo': """
mode de paiement	337
modes de paiement	337
moj profil	719	747
moje konto	611
mon compte	338
mon espace	338
monatlich	136
monatlich spenden	136
montant libre	337
monthly	195
monthly contribution	200
morda vas zanima	751
more	226
more articles	223
more coverage	223
more from	223
more from this author	223
more headlines	223
more in this series	223
more like this	223
more news	223
more on this story	223
more on this topic	223
more options	219
more sharing options	210
more stories	223
more stories like this	223
more stories you may like	223
more to explore	223
more to read	223
more top stories	223
most commented	223
most discussed	223
most emailed	223
most liked	221
most nem	406
most popular	223
most read	223
most recent	223
most shared	223
most viewed	223
most watched	223
mostra altro	470
mostra contenuto	463
mostra i commenti	465
mostrar comentarios	265
mostrar mais	659
mostrar menos	270
moyen de paiement	337
moyens de paiement	337
""", 'mu': """
muat lainnya	439
mungkin lain kali	426
must read	223
must reads	223
must-read	223
mute	228
""", 'my': """
my account	202
""", 'na': """
na czasie	625
naar boven	569
naar de aanbiedingen	551
naar de inhoud	569
nach anzeige weiterlesen	150
nach oben	160
nahoru	97
najbolj brano	751
najnovije	723
najnovije vesti	723
najnovije vijesti	723
najnowsze	625
najnowsze informacje	625
najpopularniejsze	625
nanti	426
nanti saja	426
napisz komentarz	623
natisni	753
naujausi	528
""", 'ne': """
ne manquez rien	341
ne most	406
ne plus afficher	333
nee bedankt	547
nee, bedankt	547
nei takk	579
nei, takk	579
nein danke	135
nein, danke	135
nej tack	761
nej tak	106
nej, tack	761
nej, tak	106
nessun commento	465
neste	598
neste artikkel	595
net binnen	566
netiquette	155
neueste artikel	157
neueste meldungen	157
neueste nachrichten	157
neueste videos	157
never miss a story	205
never miss an update	205
new here	202
newest first	221
newsletter	87	143	205	254	341	455	613	643
newsletter abonnieren	143
newsletter e alert	467
newsletter kostenlos abonnieren	143
newsletter recomendada	267
newsletter sign up	205
newsletter sign-up	205
newsletter signup	205
newsletter-anmeldung	143
newsletters	205	228	254	341	643
newslettery	87	613
newsticker	157
next	195
next article	223
next page	228
next post	228
next story	223
next up	223
""", 'ng': """
nghe	851
""", 'ni': """
nicht jetzt	135
nicht mehr anzeigen	135
nichts mehr verpassen	143
nie masz konta	611
nie teraz	608
niet nu	547
niet te missen	566
nieuwsbrief	553
nieuwsbrieven	553
""", 'no': """
no comments	221
no comments yet	221
no gracias	246
no grazie	447
no posts	228
no te pierdas	267
no thank you	194
no thanks	194
no, gracias	246
no, grazie	447
no, thanks	194
noch kein abonnent	140
noch kein konto	140
noch keine kommentare	155
noch keine kommentare vorhanden	155
nog geen account	551
nog geen reacties	564
non merci	333
non oggi	447
non ora	447
non sei abbonato	452
non, merci	333
normas	265
nos derniers articles	354
nos lecteurs ont lu ensuite	354
nos offres	338
nos recommandations	354
not a subscriber yet	202
not now	194
not ready to donate	194
not ready to give today	194
not ready to subscribe	194
not ready to support today	194
not today	194
note legali	463
notez cet article	352
noticia relacionada	267
noticia relacionadas	267
noticias de hoy	267
noticias relacionada	267
noticias relacionadas	267
notizie correlate	467
notizie del giorno	467
nous contacter	352
nous soutenir	334
nous suivre	346
nous vous recommandons	354
now playing	228
""", 'nu': """
nu acum	669
nu in het nieuws	566
nu niet	547
nutzungsbedingungen	153
""", 'ny': """
nyhedsbrev	111
nyhedsbreve	111
nyhetsbrev	584	766
nyhetsbrevet	584	766
nyhetsdygnet	777
""", 'o ': """
o artigo continua depois da publicidade	650
o seu email	643
""", 'ob': """
obrigado por se inscrever	643
obserwuj	618
obserwuj nas	618
""", 'od': """
odjava	719	747
odpowiedz	623
""", 'of': """
oferecer artigo	641
oferecido por	650
oferta especial	251
ofertas	261
offer	216
offerte	461
offre partenaire	348
offrir l'article	338
""", 'og': """
oglas	722	750
oglasi	722	750
""", 'oh': """
ohne spende weiterlesen	135
""", 'ok': """
ok	195
okumaya devam et	803
""", 'ol': """
oldest first	221
oled juba tellija	281
oletko jo tilaaja? kirjaudu	312
olvasd el ezt is	417
olvassa el ezt is	417
""", 'om': """
om cookies	773
oma tili	312
""", 'on': """
once	195
onderwerpen	566
one time donation	196
one-time	195
one-time donation	196
onko sinulla jo tunnus	312
""", 'oo': """
ook interessant	566
""", 'op': """
open image in gallery	228
open menu	228
opina	265
opprett konto	582
opret bruger	109
opret en konto	109
opret konto	109
opslaan	557
opublikuj komentarz	623
""", 'os': """
ossza meg	412
ostale vesti	19
ostale vijesti	19
ostatnie wpisy	625
ostavi komentar	725
ostavite komentar	725
oszd meg	412
""", 'ot': """
other amount	200
other articles	223
other news	223
other readers liked	19
other stories	223
other stories you may like	223
other stories you might like	223
others also read	19	223
otra cantidad	250
otras noticias	19	267
otras noticias que pueden interesarte	19
otro importe	250
""", 'ou': """
our newsletters	205
our partners	216
our social media	213
our sponsors	216
outro valor	640
ouvir	647
ouvrir le menu	357
""", 'ov': """
overschrijving	550
""", 'oy': """
oynat	815
""", 'p': """
p	676
""", 'pa': """
pagamento seguro	640
pagamento sicuro	451
page suivante	357
pagina successiva	470
pago seguro	250
paid content	216
paid for by	216
paid partnership	216
paid post	216
paiment methods	200
palaute	322
paling banyak dibaca	437
paremti	526
pariwara	434
partage	345
partager	345	345
partager l'article	345
partager par e-mail	345
partager par email	345
partager par mail	345
partager sur	345
partager sur bluesky	345
partager sur linkedin	345	345
partager sur messenger	345
partager sur telegram	345
partager sur twitter	345
partager sur x	345
partager via messenger	345
partager via twitter	345
partages	345
partagez	345
partenaire	348
parteneri	676
participa	265
partilhar	647
partilhe	647
partner	560
partner content	216
partner offers	216
partnerangebot	150
partnerangebote	150
partnercontent	560
partnernieuws	566
pas aujourd'hui	333
pas de commentaire	352
pas encore inscrit	338
pas maintenant	333
pasidalinti	526
passend zum thema	157
passende artikel	157
passer cette annonce	348
password dimenticata	452
passwort vergessen	140
patrocinado	261	650
patrocinado por	261
payment method	200
payment methods	200
payment options	200
paypal	139
""", 'pe': """
pelo mundo	656
people also read	223
per e-mail teilen	147
per e-mail versenden	147
per mail teilen	147
per mail versenden	147
per whatsapp teilen	147
personuppgiftspolicy	773
personvern	591
personverninnstillinger	591
pesquisar	659
petites annonces	348
""", 'ph': """
photos	357
""", 'pi': """
pilihan editor	437
pilihan redaksi	437
pin it	210
pinterest	211
pix	640
""", 'pl': """
plaats een reactie	564
plaats reactie	564
plan du site	350
play audio	210
play now	228
play video	228
please donate	196
please enter a valid email address	205
pledge your support	196
plus	109	357	551	764
plus d'articles	354
plus d'infos	354
plus lus	354
plus tard	333
plus-artikel	140
plusartikel	551
pluss	582
plussak	582
""", 'po': """
pocket	211	487
podaj e-mail	613
podcast	95	122	157	267	467	625	813
podcastit	323
podcasts	122	157	566	656
podcasty	95	625
podd	777
poddar	777
pode interessar	656
podeli	725
podeli na facebooku	725
podelite	725
podijeli	725
podijeli na facebooku	725
podijelite	725
podkast	595
podkaster	595
podobne	625
podprite nas	746
polecamy	625
polecane	625
polecane dla ciebie	625
polityka cookies	621
poprzedni	628
populair	566
populaire	354
populaire artikelen	566
populaires	354
popular articles	223
popular now	223
popular posts	223
popular stories	223
popular topics	223
populare	679
popularne	625
populer	437
portada	270
poslat	89
poslat e-mailem	89
poslechnout	89
post comment	221
post on x	210
poster un commentaire	352
posts relacionados	656
potrebbe interessarti	467
potrebbe interessarti anche	467
potrebbero interessarti	467
pour aller plus loin	354
povezane novice	751
povezane vesti	723
povezane vijesti	723
pozabljeno geslo	747
""", 'pr': """
pr	414	490	490	490	514
preberite tudi	751
precedente	470
preferenze cookie	463
premium	85	109	176	202	251	338	428	452	551	582	611	641	671	764	803	848
premium content	202
premium-artikel	140
prenumerata	526	611
prenumeration	764
prenumerera	764
prenumerera nu	764
prenumeruj	611
prenumeruoti	526
presented by	216
press enter or click to view image in full size	228
pretplati se	718
pretplatite se	718
previous article	223
previous page	228
previous post	228
prijava	719	747
prijavi se	719
prijavite se	719	747
primo piano	467
print	114	211	557
print article	210
print subscription	202
print this	210
printen	557
prisijungti	526
privacidad	263
privacy	463	562
privacy center	153
privacy notice	205
privacy policy	219	463
privacy preference center	219
privacy preferences	219
privacy settings	219
privacy statement	219
privacybeleid	562
privacyverklaring	562
probeabo	140
probeer nu	551
produktempfehlung	150
profil	140
profilo	452
profiter de l'offre	338
promo	461	722
promocijsko besedilo	750
promocja	620
promoted	216
promoted content	216
promoted links	216
promoted stories	223
promotie	560
promotion	216
propaganda	650
prosseguir	652
prova gratis	452	764
prova nu	764
prueba gratis	251
""", 'pu': """
pub	348	650	650
publicar comentario	265
publicidad	261	261
publicidad - sigue leyendo	261
publicidade	650	650
publicitat	75
publicitate	676	676
publier un commentaire	352
publireportage	348
publirreportaje	261
""", 'py': """
pysy ajan tasalla	314
""", 'qu': """
quero assinar	641
quiero suscribirme	251
""", 'ra': """
raccomandato da	461
rapporter feil	593
rapportera fel	775
""", 're': """
reactie	564
reacties	564
read aloud	210
read also	223
read article	228
read comments	221
read full article	228
read full story	228
read in app	228
read more	228
read more about	223
read more about sharing	210
read more articles	228
read more here	228
read more on	223
read more on these topics	223
read next	223
read original article	228
read our complete coverage	223
read story	228
read the article	228
read the full article	228
read the full story	228
readers also read	223
ready for more	205
reageer	564
reageren	564
recent	223
recent articles	223
recent news	223
recent posts	223
recent stories	223
recevoir la newsletter	341
rechazar	263
rechazar todas	263
rechazar todo	263
recherche	357
rechercher	357
reclame	560
recomandate	679
recomendaciones	267
recomendadas	267	656
recomendado	267
recomendado para ti	267
recomendados	267	656
recomendamos	656
recommended	223
recommended articles	223
recommended for you	223
recommended reading	223
recommended stories	223
recommended videos	223
recusar	652
redakcja poleca	625
redaksjonen anbefaler	595
redaktionen anbefaler	122
redaktionen rekommenderar	777
redaktionsempfehlung	157
redan prenumerant? logga in	764
reddet	810
reddit	211
redes sociais	648
redes sociales	258
refuser	350
registar	641
registe-se	641
register	202
register for free	202
register now	202
registo	641
registra't	70
registrace	85
registracija	719	747
registrarme	251
registrarme en la newsletter	254
registrarse	251
registrasi	428
registrati	452
registrati gratis	452
registreer	551
registreer gratis	551
registrer deg	582
registrera dig	764
registreren	551
registrieren	140
registriraj se	719
registro	251
registrovat se	85
registruj se	719
registruotis	526
regulamin	621
reject all	219
reject all cookies	219
rejeitar	652
rejeitar todos	652
reklaam	281
reklam	772	809	809
reklama	91	91	526	620	620	722	736
reklame	117	590
reklamlar	809
reklamy	620
rekomendasi	437
rekomendasi untuk anda	437
rekomendasi untukmu	437
rekomenduojame	528
rekommenderade artiklar	777
rekommenderas	777
rekommenderat	777
relacionadas	267	656
relacionado	267
relacionados	267	656
related	223	226
related article	223
related articles	223
related content	223
related coverage	223
related items	223
related links	223
related news	223
related posts	223
related reading	223
related stories	223
related story	223
related tags	223	223
related to this story	223
related topics	223
related videos	223
relaterade artiklar	777
relaterade nyheter	777
relaterat	777
relaterede artikler	122
relaterede emner	122
relateret	122
relatert	595
relaterte artikler	595
relaterte emner	595
relaterte saker	595
remember me	202
remind me in #	194
remind me in may	194
remind me later	194
remind me next month	194
remind me tomorrow	194
remove ad	216
remove ads	216
remti	526
replay	228
replies	221
reply	221
report	211
report a problem	221
report a typo	221
report abuse	221
report ad	216
report comment	221
report this ad	216
reportar	265
reportar erro	654
reportar error	265
reportar un error	265
reproducir	270
reproduzir	659
request a correction	221
reset password	202
responder	265	654
resta aggiornato	455
retour	345
retour en haut	357
return to top	228
""", 'ri': """
ricevi la newsletter	455
rifiuta	463
rifiuta tutto	463
rimani aggiornato	455
rimani informato	455
riproduci	470
rispondi	465
""", 'rs': """
rss	211
""", 'ru': """
rubriken	157
rubriques	354
""", "s'": """
s'abonner	338
s'identifier	338
s'inscrire	338
s'inscrire gratuitement	338
""", 'sa': """
saiba mais	656
sair	641
saken fortsetter under	590
saken fortsetter under bildet	590
salin link	432
salin tautan	432
saltar al contenido	270
saltar publicidad	261
salva	458
salva articolo	458
salvar	647
salvar artigo	647
samal teemal	283
samtykke	118	591
sauvegarder	345
save	210
save article	210
save for later	210
save preferences	219
save story	210
save this article	210
saved	210
""", 'sc': """
scegli un importo	451
schlagworte	157
schlagworte zum thema	157
schon abonnent	140
schon dabei	135
schreibe einen kommentar	155
schreiben sie einen kommentar	155
schrift verkleinern	147
schrijf een reactie	564
schrijf je in	553
schrijf je in voor onze nieuwsbrief	553
scopri	470
scopri le offerte	452
scrie un comentariu	678
scrivi un commento	465
scroll down to continue reading	216
scroll for more	216
scroll ke bawah untuk melanjutkan	434
scroll to continue	216
scroll to continue with content	216	434
scroll to top	228
scroll untuk membaca	434
scrolle weiter	150
scrollen sie weiter	150
""", 'se': """
se alla	780
se alle	125	598
se connecter	338
se erbjudanden	764
se tilbud	109	582
se tilbudene	582
search	228
sebelumnya	439
secciones	267
sections	228
secure checkout	200
secure payment	200
secure transaction	200
see all	228
see all newsletters	205
see also	223
see comments	221
see more	228
see subscription options	202
segnala	465
segnala un errore	465
segui	459
seguici	459
seguici su facebook	459
seguici sui social	459
seguir	259	648
seguir leyendo	251	270
seguir leyendo en	259
seguir sin apoyar	246
seite #	160
seite drucken	147
seite teilen	147
seja apoiador	638
seja assinante	641
seja o primeiro a comentar	654
seja um apoiador	638
selanjutnya	439
select an amount	200
select payment method	200
selengkapnya	439
semua komentar	436
senare	761
senaste	777
senaste nyheterna	777
senaste nytt	777
send email	210
send feedback	221
send til en ven	114
send to a friend	210
senere	106	579
seneste	122
seneste nyheder	122
seneste nyt	122
seotud artiklid	283
seotud lood	283
sepa-lastschrift	139
services partenaires	348
servicios	267
seu e-mail	643
seu email	643
seuraa	318
seuraa aihetta	318
seuraava	325
seuraava juttu	323
sezioni	467
""", 'sf': """
sfoglia gallery	470
sfoglia il giornale	452
""", 'sh': """
share	179	210	432	674
share article	210
share by email	210
share by text	210
share full article	210
share link	210
share on	210
share on bluesky	210
share on facebook	210
share on flipboard	210
share on linkedin	210
share on pinterest	210
share on reddit	210
share on telegram	210
share on threads	210
share on x	210
share on x (twitter	210
share options	210
share save	210
share share	210
share story	210
share this	210	210
share this article	210
share this news	210
share this on	210
share this on social media	210
share to facebook	210
share tweet	210
share via	210
share via facebook	210
share via twitter	210
share with a friend	210
share with email	210
share with your friends	210
sharing	210
show all	228
show caption	228
show comments	221
show external content	219
show less	228
show more	228
show more sharing options	210
shrani	753
""", 'si': """
si din mening	593
siehe auch	157
siga	648
siga-nos	648
sign in	202
sign in / register	202
sign in or sign up	202
sign me up	205
sign out	202
sign up	202
sign up for free	202
sign up for our newsletter	205
sign up here	205
sign up now	202
signaler	352
sigue leyendo	267
sigue leyendo debajo	261
siguiendo	259
siguiente	270
siguiente noticia	267
simak juga	437
similar articles	223
similar posts	223
similar stories	223
simpan	432
sin comentarios	265
single contribution	200
sinua voisi kiinnostaa	323
siste	595
siste nyheter	595
siste nytt	595
sisuturundus	281
site map	228
sitemap	228
""", 'sk': """
skaitomiausi	528
skaitykite daugiau	528
skapa ett konto	764
skapa konto	764
skip ad	194
skip ads	216
skip advertisement	216	216
skip for now	194
skip past newsletter promotion	205
skip this	194
skip to content	228
skip to footer	228
skip to main content	228
skip to navigation	228
skomentuj	617	623
skopiowano link	617
skopiuj link	617
skriv en kommentar	120	593	775
skriv kommentar	120
skriv ut	587	769
skype	211
""", 'sl': """
sla advertentie over	560
sluit	569
sluiten	547
""", 'sm': """
sms	211
""", 'sn': """
snapchat	211
""", 'so': """
sobre el autor	267
sobre la firma	267
social	459
social media	148	213
sociala medier	770
sociale media	558
sociale medier	115
something went wrong. please try again later	205
sommaire	357
son dakika	813
son dakika haberleri	813
son haberler	813
sonraki	815
sonraki haber	813
sonraki sayfa	815
sorodne vsebine	751
sorotan	437
sort by	221
sosiaalinen media	318
sosiale medier	588
sostieni	448
sostienici	448
soutenez-nous	334
soutenir	334
soziale medien	148
""", 'sp': """
spannend	157
spara	769
spara artikel	769
special offer	202
speichern	147
spela upp	780
spende	136
spende jetzt	136
spenden	136
spenden sie	136
spill av	598
sponset	590
sponset innhold	590
sponsor content	216
sponsored	150	216
sponsored by	216
sponsored content	216
sponsored links	216
sponsored message	216
sponsored message - story continues after this	216
sponsored post	216
sponsored stories	223
sponsoreret	117
sponsoreret indhold	117
sponsorizzato	461
sponsorlu	809
sponsoroitu	319
sponsrat	772
sponzorirano	722	750
sponzorisano	722
spotify	211
spotted a mistake	221
spotted an error	221
spremi	725
""", 'st': """
stampa	458
stampa articolo	458
start free trial	202
start subscription	202
startseite	157	160
stay connected	205
stay in the know	205
stay informed	205
stay up to date	205
steady	136
steun ons	548
stichworte	157
stikkord	595
stories for you	223
story continues	216
story continues below	216
strictly necessary cookies	219
stumbleupon	211
""", 'su': """
subiecte	679
submit	195
submit a correction	221
submit comment	221
subscreva a newsletter	643
subscrever	643
subscrever newsletter	643
subscribe	202
subscribe by email	205
subscribe for free	202
subscribe here	202
subscribe now	202
subscribe to continue	202
subscribe to continue reading	202
subscribe to get the latest posts sent to your email	205
subscribe to our newsletters	205
subscribe to read	202
subscribe today	202
subscribe via email	205
subscriber only	202
subscriber-only	202
subscribers only	202
subscription options	202
subscriu-t'hi	69
subscriu-te	69
subskrybuj	611
successivo	470
suche	160
suchen	160
sudah punya akun	428
suggest a correction	221
suggested	223
suggested articles	223
suivant	357
suivez nous	346
suivez-nous	346
suivi	346
suivre	346
suivre ce sujet	346
suivre cet auteur	346
sujets	354
sulje	310
sullo stesso argomento	467
sullo stesso tema	467
sumbang	427
suositellut	323
suosittelemme	323
suosituimmat	323
support local journalism	196
support our journalism	196
support our work	196
support quality journalism	196
support the author	196
support this site	196
support us	196
support us on patreon	196
support us today	196
supported by	216
sur ce sujet	354
sur le web	354
suscribete	251
suscribirme	251
suscribirse	251
suscripciones	251
susijusios naujienos	528
suurenna kuva	325
""", 'sv': """
svar	120	593
svara	775
""", 'sw': """
swisha en slant	762
""", 'sz': """
szukaj	628
""", 'ta': """
tag	437	467	856
tag-uri	679
taggar	777
tagged	223
tagger	595
tagi	625
tags	122	157	184	223	267	354	437	467	566	656	856
taguri	679
taille du texte	345
taip pat skaitykite	528
take our survey	221
tallenna	317
talvez mais tarde	637
tamanho da fonte	647
tampilkan lebih banyak	439
tartalom	419
tautan disalin	432
""", 'te': """
te puede gustar	267
te puede interesar	267
te recomendamos	267
te-ar putea interesa	679
tee lahjoitus	311
teilen	147
teilen auf	147
teilen und weiterempfehlen	147
tek seferlik	802
tekst loopt door onder de advertentie	560
tekstgrootte	557
telegram	211	699
teljes cikk	419
telli	281
telli kohe	281
tema	595
temaer	595
temas	267	656
temas relacionados	267
tematy	625
temi	467
tempo de leitura	659
tempo di lettura	470
tempo estimado de leitura: # minutos	647
temps de lecture	357
temps de lecture : # min	357
tendances	354
tendencias	267
tendenze	467
terbaru	437
terkait	437
terkini	437
termini e condizioni	463
termos de uso	652
terms	219
terms & conditions	219
terms and conditions	219
terms of service	219
terms of use	219
terpopuler	437
terug naar boven	569
testen	140
testez gratuitement	338
tetszik	412
text size	210
text version	228
""", 'th': """
thank you	195
thank you to our sponsors	216
thanks for subscribing	205
thanks to our sponsors	216
thema	157
thema's	566
themen	157
there are no comments yet	221
these are external links and will open in a new window	210
this is an advertisement	216
threads	211
""", 'ti': """
ti consigliamo	467
ti potrebbe interessare	467
ti potrebbero interessare	467
ticker	157
tidak terima kasih	426
tidak, terima kasih	426
tiempo de lectura	270
tiempo estimado de lectura: # minutos	258
tietosuoja	320
tiktok	211
til forsiden	122	595
til toppen	125	598
tilaa	312
tilaa nyt	312
tilaa uutiskirje	314
tilaajalle	312
tilaajille	312
tilaukset	312
till erbjudandet	764
till startsidan	777
till toppen	780
tilmeld	111
tilmeld dig	111
tilmeld dig nyhedsbrevet	111
tilmeld nyhedsbrev	111
timp de citire # min	681
tin sau	856
tinggalkan komentar	436
tip us	196
tips en venn	587
tips van de redactie	566
tipsa	769
tipsa oss	775
tisk	89
""", 'to': """
today's paper	228
today's top stories	223
todos los comentarios	265
toestemming	562
toeta	281
toeta meid	281
toggle	228
toggle caption	228
toimitus suosittelee	323
toista	325
toon inhoud	562
toon meer	569
toon minder	569
toon reacties	564
top articles	223
top artikel	157
top comments	221
top headlines	223
top latest discussions	228
top news	223
top stories	223
top-artikel	157
top-news	157
top-themen	157
tophistorier	122
topics	223
topik	437
topik terkait	437
toppnyheter	777
toppsaker	595
topthemen	157
torna all'inizio	470
torna su	470
torne-se assinante	638
torne-se membro	638
tous les commentaires	352
tout accepter	350
tout refuser	350
tout voir	357
toute l'actu	354
toutes les photos	357
""", 'tr': """
trakteer ons op koffie	548
trang sau	858
transferencia bancaria	250
trefwoorden	566
trend	813
trending	157	223	437	566	656
trending deals	216
trending now	223
trending stories	223
trending today	223
trending topics	223
trimite	674
trimite pe email	674
try it free	202
""", 'tu': """
tu e-mail	254
tu email	254
tudo sobre	656
tue riippumatonta journalismia	311
tuitar	647
tuitear	258
tulis komentar	436
tulosta	317
tumblr	211
tuoreimmat	323
tuoreimmat uutiset	323
tutti i commenti	465
tutup	426
""", 'tw': """
tweet	210	432	458
tweet this	210
tweeta	769
tweeter	345
tweetle	807
tweetnij	617
tweetnout	89
twitter	211
twitter-inhalte erlauben	153
twittern	147
""", 'ty': """
tyck till	775
tylko w serwisie	625
type your email	205
""", 'ud': """
udskriv	114
udvalgt	122
""", 'ui': """
uitgelicht	566
uitloggen	551
""", 'ul': """
ultim'ora	467
ultime news	467
ultime notizie	467
ultimele articole	679
ultimi articoli	467
""", 'un': """
une erreur dans l'article	352
unfollow	213
unisciti al nostro canale	459
unlisted	228
unlock this article	202
unohditko salasanan	312
uns folgen	148
unser newsletter	143
unsere empfehlung	157
unsere empfehlungen	157
unsere newsletter	143
""", 'up': """
up next	223
upgrade now	202
upgrade to founding member	202
upgrade to paid	196
""", 'us': """
ustawienia	621
ustawienia cookies	621
""", 'ut': """
utiles	350
utvalgt	595
utvalt	777
""", 'uu': """
uusimmat	323
uutiskirje	314
uutiskirjeet	314
""", 'uw': """
uw e-mailadres	553
""", 'va': """
vai al contenuto	470
valikko	325
valorar	265
van onze partners	566
vandaag	566
vandaag niet	547
vastaa	322
""", 've': """
ve zkratce	95
vedi anche	467
vedi i commenti	465
vedi tutte	470
vedi tutti	470
vedi tutto	470
veilig betalen	550
ver # comentarios	265
ver comentarios	265
ver contenido	263
ver fotos	270
ver galeria	659
ver los comentarios	265
ver mais	659
ver ofertas	251	641
ver todas	270	659
ver todo	270
ver todos	270	659
ver tudo	659
verder zonder te steunen	547
vergroot	569
vergroot afbeelding	569
verlagsangebot	150
verschicken	147
versenden	147
verwandte artikel	157
verwandte themen	157
verwante artikelen	566
vezi comentariile	678
vezi mai mult	681
vezi toate	681
""", 'vi': """
viber	211	699
videa	95
video	95	122	437	467	595	679	777	813	856
video ad	216
video laden	153
video terkait	437
video's	566
videolar	813
videos	157	267
videot	323
view all	228
view all newsletters	205
view comment	221
view comments	221	228
view full size	228
view gallery	228
view image	228
view image in fullscreen	228
view more	228
view on instagram	210
view plans	202
view subscription options	202
viimased uudised	283
virement	337
virement bancaire	337
vis alle	125	598
vis bildetekst	598
vis flere	125	598
vis indhold	118
vis innhold	591
vis kommentarer	120	593
vis mer	598
vis mere	125
visa alla	780
visa fler	780
visa kommentarer	775
visa mer	780
""", 'vk': """
vk	211
""", 'vo': """
voir aussi	354
voir le contenu	350
voir le diaporama	357
voir les commentaires	352
voir les offres	338
voir les photos	357
voir moins	357
voir plus	357
voir plus de commentaires	352
voir tout	357
volg	558
volg dit onderwerp	558
volg ons	558
volgen	558
volgend artikel	566
volgende	569
volgende pagina	569
vollbild	160
voltar ao topo	659
volver arriba	270
voor abonnees	551
vorherige seite	160
vorheriger artikel	157
vorig artikel	566
vorige	569
vorlesen	147
vorlesen lassen	147
vorteile sichern	140
votre commentaire	352
votre e-mail	341
votre email	341
vous aimerez aussi	354
vous aimerez lire	354
vous avez une question	352
vous pourriez aimer	354
vous pourriez aussi aimer	354
""", 'vs': """
vstoupit do diskuse	94
vstoupit do galerie	97
""", 'vy': """
vytisknout	89
""", 'w ': """
w tym artykule	625
""", 'wa': """
wachtwoord vergeten	551
was andere lesen	157
was this helpful	221
watch more	223
watch next	223
watch video	228
""", 'we': """
we care about your privacy	219
we recommend	223
we value your privacy	219
weekly newsletter	205
wees de eerste die reageert	564
weigeren	562
weiter zum artikel	135
weitere artikel	157
weitere links	157
weitere meldungen	157
weitere nachrichten	157
weitere news	157
weitere podcasts	157
weitere themen	157
weitere videos	157
weiterempfehlen	147
weiteres	157
weiterlesen	160
weniger anzeigen	160
werbeanzeige	150
werbliche inhalte	150
werbung	150
werde mitglied	136
werden sie mitglied	136
wesprzyj	609
wesprzyj nas	609
""", 'wh': """
what do you think	221
what to read next	223
whatsapp	211	211	699
""", 'wi': """
wideo	625
""", 'wo': """
word lid	548
word supporter	548
word vriend	548
""", 'wr': """
write a comment	221
write a review	221
""", 'ws': """
wspieraj	609
wspieraj nas	609
wspieram	609
wszystkie	628
wszystkie komentarze	623
""", 'wu': """
wunschbetrag	139
""", 'wy': """
wybrane dla ciebie	625
wydarzenia	625
wydrukuj	617
wyloguj	611
wyszukaj	628
""", 'x': """
x	211	414
""", 'x ': """
x (twitter	211
x facebook	210
""", 'x.': """
x.com	211
""", 'xi': """
xing	211
""", 'ya': """
ya eres suscriptor	251
ya he donado	246
ya soy socio	246
ya te has registrado	251
ya tengo cuenta	251
ya tienes cuenta	251
ya tienes una cuenta	251
yanitla	812
yazdir	807
yazi boyutu	807
""", 'ye': """
yearly	195
yes	221
""", 'yo': """
yorum	812
yorum yap	812
yorum yaz	812
yorum yazin	812
yorumlar	812
yorumlari oku	812
you can change how much you give or cancel your contributions at any time	196
you have # seconds	216
you may also be interested in	223
you may also enjoy	223
you may also like	223
you may have missed	223
you may like	223
you might also be interested in	223
you might also like	223
you might like	223
you're in	205
your account	202
your comment	221
your email	205
your email address	205
your privacy choices	219
your privacy is important to us	219
youtube	211
youtube-inhalte erlauben	153
""", 'yu': """
yukari	815
""", 'z ': """
z ostatniej chwili	625
""", 'za': """
zaakceptuj wszystko	621
zaboravljena lozinka	719
zadejte e-mail	87
zadnje novice	751
zahl ich	136
zahlungsart	139
zahlungsarten	139
zahlungsmethode	139
zahlungsmethoden	139
zalo	851
zaloguj	611
zamknij	608
zapisz	617
zaregistrovat se	85
zarejestruj	611
zaten abone misiniz	803
""", 'zi': """
zie ook	566
ziedot	536
zip code	205
""", 'zo': """
zobacz komentarze	623
zobacz wszystkie	628
zobrazit diskusi	94
zobrazit galerii	97
zobrazit obsah	92
zoek	569
zoeken	569
zoom	228
""", 'zu': """
zu den abo-angeboten	140
zu den kommentaren	155
zugang freischalten	140
zum abo	140
zum angebot	140
zum artikel	160
zum inhalt	160
zum inhalt springen	160
zum kommentieren anmelden	155
zum seitenanfang	160
zum thema	157	160
zur bildergalerie	160
zur diskussion	155
zur fotostrecke	160
zur navigation	160
zur newsletter-anmeldung	143
zur startseite	157
zur themenseite	160
zustimmen	153
zustimmen und weiter	153
"""}

START = {'#': """
#	233 © K
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	356 K lire aussi	356 K lire également
""", 'ab': """
abbonati	450 K a
abonnez	12 K-vous	336 K-vous à
abonniere	12 K
abonnieren	12 K sie	138 K sie
about	229 K the author	229 K the authors	229 K the writer
""", 'ac': """
accepted	201 K payment methods:	201 K cards:
achou	7 K algum
achtergrond	568 K:
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
aktuelle	158 K nachrichten aus
""", 'al': """
alla	778 K artiklar om	781 K artiklar av
alle	123 K artikler om	126 K artikler af	158 K artikel zu	158 K artikel von	159 K infos:	159 K news:	161 K artikel von	567 K artikelen over	570 K artikelen van	596 K saker om	599 K artikler av
alles	158 K zum thema	158 K zu	567 K over
also	224 K in	225 K read	225 K read	225 K on this site:	225 K worth reading:
alt	123 K om	596 K om
altre	468 K notizie su
altri	468 K articoli su	471 K articoli di
altro	468 K su	469 K su questo tema:
""", 'ap': """
apakah	8 K artikel
apoya	249 K	249 K a
approfondimento	469 K:
approfondisci	469 K
""", 'ar': """
archives	356 K :
are	229 K you affected by
articles	229 K by
artikel	438 K terkait:
""", 'as': """
ascolta	1 K	469 K:
ask	229 K us here
assista	658 K:
""", 'au': """
auch	159 K interessant	159 K interessant:	159 K lesenswert	159 K spannend:
aus	159 K dem archiv:
author	229 K bio
""", 'av': """
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé
""", 'ay': """
ayrica	814 K okuyun	814 K bakin	814 K bakin:
""", 'ba': """
baca	438 K juga	438 K juga:	438 K juga	438 K juga:	438 K:	438 K selengkapnya	438 K selengkapnya:	438 K selanjutnya:
background	225 K:
baggrund	124 K:
bagikan	3 K
baixe	13 K
bakgrund	779 K:
bakgrunn	597 K:
bakiniz	814 K:
""", 'be': """
become	199 K a member of
bekijk	568 K ook	568 K:	568 K hier	568 K ook:	570 K alle artikelen van
beluister	1 K
bergabung	12 K
beri	752 K tudi
besuche	12 K uns
besuchen	12 K sie uns
""", 'bi': """
bildergalerie	159 K:
bir	7 K hata
bizi	12 K
""", 'bu': """
bu	5 K habere	8 K haberi
bunu	814 K da okuyun:
""", 'c': """
c	233 (K) #
""", 'ca': """
catch	12 K us	215 K us on
""", 'ce': """
cet	8 K article vous
""", 'ch': """
chia	3 K sẻ
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	469 K qui
clique	658 K aqui
cliquez	356 K ici
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
confira	658 K:	658 K também	658 K também:
connect	12 K with	215 K with us
conoces	274 ¿K
consiglia	3 K
consulta	269 K aquí
contact	229 K the author	229 K the reporter	229 K:	229 K this reporter
contacta	271 K con
contacte	271 K con
contacter	358 K l'auteur
contactez	358 K l'auteur	358 K-nous
contate	660 K o autor
contatta	471 K l'autore
copy	3 K link to	3 K the link	3 K article
copyright	163 K	233 K ©	233 K #	233 K:	233 K by
""", 'cs': """
csatlakozz	12 K
""", 'cz': """
czytaj	626 K więcej o	627 K także	627 K także:	627 K też	627 K też:	627 K również	627 K więcej	627 K:	627 K także	627 K też	627 K więcej
""", 'da': """
da	469 K leggere:
daha	814 K fazlasi:
das	158 K beste aus	159 K könnte sie auch interessieren	159 K könnte dich auch interessieren	159 K könnte sie interessieren:	159 K könnte sie auch interessieren:	159 K könnte dich auch interessieren:
dazu	159 K auch:
""", 'de': """
de	5 K reacties
deel	3 K dit	3 K het
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen
dela	3 K artikeln	3 K den här	3 K texten
deli	3 K
delite	3 K
dengarkan	1 K	438 K:
der	5 K kommentarbereich
descarga	13 K
descargue	13 K
descarrega	13 K
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde
detaylar	814 K için
detectaste	7 K
detectou	7 K
detetou	7 K
devamini	814 K okuyun:
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this
die	5 K kommentarfunktion	5 K kommentare
dinleyin	814 K:
direkt	779 K:
direkte	597 K:
disclaimer	233 K:
discover	23 K more from
diskuse	5 K
diskusia	5 K
diskuze	5 K
distribuie	3 K
""", 'do': """
do	229 K you have a story	229 K you know more	229 K you have information	229 K you work at	229 K you work in
don	207 K't miss	225 K't miss:
dona	249 K a	450 K a
donate	199 K to
dossier	356 K :
dowiedz	627 K się więcej
download	13 K
""", 'dp': """
dpa	163 © K	163 (K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss
""", 'eb': """
ebenfalls	159 K interessant:
""", 'ed': """
editing	233 (K by	233 K by
editor	225 K's picks:
""", 'el': """
els	5 K comentaris
""", 'em': """
email	3 K this	229 K the author	229 K us
empfehlen	3 K sie
""", 'en': """
en	269 K vídeo:	269 K directo	269 K contexto:	356 K savoir plus	356 K direct
encontraste	7 K
encontrou	7 K
enjoying	207 K this article
entdecke	23 K mehr von
entenda	658 K:
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
et	74 K pot interessar:
""", 'ex': """
explainer	225 K:
explore	225 K more:
""", 'ez': """
ez	418 K is érdekelheti:
""", 'fa': """
faites	336 K un don à
fale	660 K com o autor
fandt	7 K du
fant	7 K du
""", 'fe': """
feel	236 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
""", 'fi': """
filed	225 K under:
find	12 K us	12 K os	215 K us on	215 K me on
finden	12 K sie uns
finn	12 K oss
""", 'fl': """
fler	778 K artiklar om	781 K artiklar av
flere	123 K artikler om	126 K artikler af	596 K saker om	596 K saker fra	597 K saker om	599 K saker av
""", 'fo': """
folge	12 K
folgen	12 K sie
folgt	12 K
follow	12 K	215 K us	215 K @	215 K all the latest	215 K the latest	215 K our
for	13 K a better	13 K the best
forward	3 K this
fotostrecke	159 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
from	225 K the archive:	225 K our archive:	225 K our archives:
""", 'fu': """
full	225 K story:	225 K coverage:
funnet	7 K en
further	225 K reading:
""", 'ga': """
gabung	12 K
gambas	438 [K:video
""", 'ge': """
geef	3 K dit
get	13 K the app	13 K our	23 K	207 K the latest	207 K breaking news
""", 'gi': """
gift	3 K this
""", 'go': """
gostou	8 K
got	229 K a tip	229 K a story	229 K a news tip	229 K a question
""", 'gu': """
guarda	469 K anche	469 K:	469 K il video	469 K anche:
""", 'ha': """
haben	7 K sie einen fehler	161 K sie hinweise
haberde	7 K hata
haberin	814 K devami için
haberleri	13 K
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato
hallgasd	1 K meg
hallgassa	1 K meg
har	7 K du fundet	7 K du sett	126 K du et tip	599 K du et tips
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat
hast	7 K du einen fehler
hat	8 K ihnen	8 K dir
have	7 K you found	7 K you spotted	229 K a tip	229 K a story	229 K a news tip	229 K you been	229 K a question about this	229 K a question for
hay	7 K algún
haz	269 K clic aquí
hazte	249 K socio de
""", 'he': """
hear	1 K this
heb	7 K je een fout	570 K je een tip
heeft	570 K u een tip
hent	13 K
het	5 K reactieveld	567 K beste van
""", 'hi': """
hier	159 K lesen sie	159 K geht es zu	159 K geht's zu
hintergrund	159 K:
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
i	5 K commenti	468 K più letti di
""", 'ic': """
icymi	225 K:
""", 'if': """
if	7 K you spot	7 K you notice	236 K you enjoyed this	236 K you liked this
""", 'ik': """
ikuti	12 K
""", 'il': """
ilgili	814 K haber
ilginizi	814 K çekebilir	814 K çekebilir:
""", 'im': """
im	159 K video:
image	233 K copyright	233 K source,	233 K credit:
""", 'in': """
in	225 K case you missed it:
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
izle	814 K:
izleyin	814 K:
""", 'ja': """
jaa	3 K artikkeli	3 K juttu	3 K tämä
""", 'je': """
je	12 K vindt ons
""", 'jo': """
join	12 K our	12 K us	23 K	199 K	215 K the conversation on	215 K us on
""", 'ju': """
junte	12 K-se	23 K-se a
""", 'ka': """
kanalimiza	12 K
katso	324 K myös	324 K:	324 K video	324 K myös:
""", 'ke': """
keep	207 K up with
""", 'ki': """
kijk	568 K ook	568 K hier
""", 'kl': """
klicka	779 K här
klik	124 K her	568 K hier
klikk	597 K her
kliknij	627 K tutaj
""", 'kn': """
know	236 K someone	236 K anyone
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
kontakt	98 K na autora	126 K journalisten	161 K:	599 K journalisten
kontakta	781 K reportern
konuyla	814 K ilgili:
""", 'ku': """
kuuntele	1 K	324 K:	324 K myös	324 K myös:
""", 'l': """
l	5 K'espace commentaires	358 K'auteur	471 K'autore
""", 'la': """
la	5 K sección de comentarios
laatste	567 K nieuws over
ladda	13 K ner
lade	13 K
laden	13 K sie
lasi	539 K arī	539 K vairāk	539 K vēl
lasiet	539 K arī
last	13 K ned
lataa	13 K
latest	224 K from	224 K in	224 K videos from
""", 'le': """
le	269 K puede interesar	269 K puede interesar:	355 K meilleur de
lea	269 K también	269 K aquí	269 K además	269 K más	269 K:	269 K también
lee	13 K en	269 K también	269 K más	269 K:	269 K también	269 K más:
leer	269 K también	269 K más
lees	13 K	567 K meer over	568 K ook	568 K ook:	568 K meer	568 K meer:	568 K verder	568 K hier	568 K:	568 K ook	568 K meer	568 K verder:
leestip	568 K:
leggi	13 K	468 K tutte le notizie	469 K anche	469 K anche:	469 K qui	469 K tutto	469 K:	469 K anche	469 K pure:
leia	13 K	657 K mais sobre	658 K também	658 K também:	658 K mais	658 K:	658 K aqui	658 K também	658 K mais	658 K mais:
leiten	3 K sie
ler	658 K também	658 K mais
les	5 K commentaires	355 K plus lus	596 K mer om	597 K også	597 K også:	597 K mer	597 K mer:	597 K:	597 K hele saken	597 K om	597 K her	597 K også	597 K mer	597 - K også
lesen	13 K sie	158 K sie mehr zu	158 K sie mehr zum	159 K sie auch	159 K sie mehr	159 K sie hier	159 K sie dazu	159 K sie jetzt	159 K sie außerdem	159 K sie mehr zum thema
lesetipp	159 K	159 K:
lest	159 K auch
""", 'li': """
lies	159 K auch	159 K mehr	159 K dazu
lihat	438 K juga	438 K juga:
like	12 K us	207 K what you're reading	215 K and follow
lire	355 K tous nos articles	356 K aussi	356 K également	356 K	356 K notre	356 K l'article	356 K plus	356 >> K
lisez	13 K
listen	1 K to	225 K |	225 K:
live	124 K:	159 K-ticker:
liveblog	568 K:
""", 'll': """
llegeix	74 K també	74 K més
llegiu	74 K també
""", 'lo': """
lo	268 K más leído en	268 K más visto en	268 K último en
loe	284 K ka	284 K lisaks	284 K veel	284 K edasi:
los	5 K comentarios
""", 'lu': """
lue	324 K myös	324 K myös:	324 K lisää	324 K lisää:	324 K:	324 K myös	324 K lisää	324 K seuraavaksi:
luister	1 K	568 K ook	568 K:	568 K ook:
""", 'ly': """
lyssna	1 K på	779 K	779 K:
lyt	1 K til	124 K til
lytt	597 K til
""", 'ma': """
mai	680 K multe detalii	680 K mult pe această temă:
mail	570 K de auteur
mais	657 K lidas em	657 K de	657 K sobre	657 K notícias de	657 K notícias sobre	660 K artigos de
make	12 K us
masz	629 K temat
""", 'me': """
meer	567 K over	567 K uit	567 K van	567 K nieuws over	568 K lezen:	570 K van deze auteur
meest	567 K gelezen in
meet	229 K the author
mehr	158 K zum thema	158 K aus	158 K von	158 K zu	158 K lesen über	158 K über	159 K zum thema	159 K dazu	159 K dazu:	159 K lesen:	159 K aus dem ressort	159 K aus der region:	161 K vom autor	161 K von der autorin	161 K artikel von
meistgelesen	158 K in
menemukan	7 K kesalahan
mer	596 K om	596 K fra	597 K om saken:	778 K om	778 K från	779 K om ämnet:	779 K läsning:	781 K av
mere	123 K om	123 K fra	124 K om emnet:
mest	778 K läst i
""", 'mi': """
mira	269 K también	269 K:	269 K también	269 K también:
mit	163 K material von
""", 'mo': """
mohlo	96 K by vás zajímat:
more	224 K from	224 K on	225 K from	225 K on this	225 K to read:	225 K on this story:	225 K on this topic:	225 K stories:	225 K on:	229 K by
most	224 K read in	224 K read on	224 K viewed in	224 K popular in	224 K popular on
""", 'mu': """
must	225 K read:
""", 'na': """
najdete	12 K nás
najnowsze	626 K z
najpopularniejsze	626 K w
""", 'ne': """
neueste	158 K artikel aus
newsblog	159 K:
next	225 K:
""", 'ng': """
nghe	1 K	857 K:
""", 'no': """
no	269 K te pierdas:
nos	356 K lecteurs ont lu
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	268 K de
notre	356 K dossier	356 K article	356 K enquête :	356 K reportage :
nous	12 K suivre
now	225 K read:
""", 'o': """
o	98 K autorovi	98 K autorce	629 K autorze	629 K autorce
""", 'ob': """
objevili	7 K jste
obserwuj	12 K
""", 'of': """
offrez	3 K
offrir	3 K
""", 'ok': """
okuyun	814 K:
""", 'ol': """
olvasd	418 K el	418 K el:
olvass	418 K tovább:
olvassa	418 K el	418 K el:	418 K el ezt is
""", 'om': """
om	126 K forfatteren	126 K skribenten	599 K forfatteren	599 K skribenten	781 K skribenten	781 K författaren
""", 'on': """
on	225 K our site:
ontdek	23 K meer van
""", 'oo': """
ook	568 K interessant:
""", 'op': """
opinion	225 K |
""", 'os': """
os	5 K comentários
ossza	3 K meg
oszd	3 K meg
""", 'ou': """
ouvir	1 K
""", 'ov': """
over	570 K de auteur
""", 'pa': """
partager	3 K
partagez	3 K
participe	12 K
partilhar	3 K
partilhe	3 K
passend	159 K dazu	159 K dazu:
payment	201 K methods:
""", 'pe': """
per	469 K approfondire	469 K approfondire:
""", 'pi': """
pilihan	438 K editor:
""", 'pl': """
plus	355 K d'articles sur	355 K d'infos sur
""", 'po': """
pobierz	13 K
podaruj	3 K
podcast	159 K-tipp:	225 K:	356 K :
pode	658 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podziel	3 K się
pogledajte	724 K i	724 K još
poglejte	752 K tudi
polecamy	627 K:
popular	224 K in
poslechnout	1 K
posted	224 K in	225 K in:
potrebbe	469 K interessarti:
pour	356 K aller plus loin	356 K rappel :
povezano	724 K:
pozrite	738 K si
""", 'pr': """
pratite	12 K
preberite	752 K tudi	752 K še	752 K več
prenesite	13 K
preuzmite	13 K
previously	225 K:
pridajte	12 K sa
primetili	7 K ste
primijetili	7 K ste
print	3 K this
privacy	207 K notice:
przeczytaj	627 K także	627 K też	627 K:	627 K też:
""", 'pu': """
puede	12 K seguir
puedes	12 K seguir	269 K leer también	269 K leer:
puoi	12 K seguirci
""", 'qu': """
que	8 K pensez-vous de cet
quelle	163 K: dpa	163 K:
quellen	163 K:
questo	8 K articolo ti
""", 'ra': """
rate	8 K this
""", 're': """
reach	229 K the reporter	229 K the author
reacties	5 K
read	13 K this in	224 K more on these	224 K more about	224 K more from	225 K more	225 K more:	225 K also	225 K next	225 K:	225 K |	225 K more	225 K all about it	225 K next:	229 K more by
reageren	5 K
recomandarea	680 K noastră:
recomendado	658 K:
recomendamos	269 K:
recomienda	3 K
recommended	225 K:
regala	3 K
regale	3 K
regarder	356 K :
rejoignez	12 K	23 K les
relacionado	269 K:	658 K:
related	225 K:	225 K |	225 K story:	225 K stories:	225 K article:	225 K reading:	225 K video:	225 K content:
relire	356 K
report	7 K an error	7 K a mistake
reporting	233 K by	233 (K by
retrouvez	12 K-nous	13 K	356 K	356 K ici
""", 'sa': """
saiba	658 K mais	658 K mais:
saksikan	438 K juga
""", 'sc': """
scarica	13 K
scaricate	13 K
schlagworte	158 K zu
schreiben	161 K sie unserem autor	161 K sie der autorin	161 K sie uns
scopri	23 K di più da
scrivi	471 K all'autore
""", 'se': """
se	124 K også	124 K video	124 K også:	597 K også	597 K video	597 K også:	779 K också	779 K även	779 K även:
see	7 K an error	7 K a mistake	224 K more from	225 K also	225 K more	225 K more:	225 K also:	229 K all posts by	229 K author archive
segueix	12 K-nos
segui	12 K
seguici	12 K
seguinos	12 K
seguiu	12 K-nos
senaste	778 K nytt om
send	3 K this	229 K us your	229 K tips to	229 K your tips	229 K feedback to	229 K your story ideas
seneste	123 K nyt om
seotud	284 K:
ses	358 K derniers articles
seuraa	12 K
""", 'sh': """
share	3 K this	3 K the article	229 K your story
""", 'si': """
sie	7 K haben einen fehler	12 K finden uns	161 K erreichen die autorin	161 K erreichen den autor
siehe	159 K auch
siga	12 K	12 K-nos
sign	207 K up to	207 K up for	207 K up here	207 K up (it's
sigue	12 K a	269 K leyendo:
simak	438 K juga	438 K juga:	438 K:	438 K video
siste	596 K nytt om
""", 'sk': """
skaitykite	529 K daugiau	529 K taip pat	529 K ir
skaties	539 K arī
skinite	13 K
skontaktuj	629 K się z autorem
""", 'sl': """
sledite	12 K
sleduj	12 K
sledujte	12 K	96 K:
""", 'so': """
sobre	271 K el autor	271 K la autora	271 K la firma	660 K o autor	660 K a autora
sollten	161 K ihnen fehler
sorodno	752 K:
sostieni	450 K	450 K il	450 K la
soutenez	336 K	336 K le
soutenir	336 K
""", 'sp': """
spende	138 K für
spenden	138 K für
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K
""", 'st': """
stay	207 K up to date with
ste	7 K opazili
stiahnite	13 K si
stuur	3 K dit
""", 'su': """
subscribe	12 K to our	199 K to	207 K to
suivez	12 K
sull	471 K'autore
sumate	12 K
support	199 K	199 K the
sur	356 K le même sujet
""", 'ta': """
taalfout	7 K
tagged	225 K:
tags	225 K:
taip	529 K pat skaitykite
takip	12 K edin
tausta	324 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	269 K puede interesar	269 K puede interesar:	269 K recomendamos:	269 K recomendamos leer:
teile	3 K
teilen	3 K sie
teilt	3 K
telegram	12 K kanalimiza
tell	229 K us your story
terms	233 K and conditions apply
tetszett	8 K
""", 'th': """
tham	12 K gia
thank	236 K you for reading
thanks	236 K for reading
the	5 K comments	207 K latest news directly	224 K latest in	224 K latest from
theo	12 K dõi
this	5 K discussion	5 K conversation
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	469 K potrebbe interessare:
tiene	274 ¿K información
tienes	271 ¿K una historia	274 ¿K información	274 ¿K alguna	274 ¿K una historia
tiklayin	814 K
tin	857 K liên quan:
tip	570 K de redactie	570 K ons
tippfehler	7 K
""", 'to': """
todas	268 K las noticias de
todos	271 K los artículos de	660 K os artigos de
tonton	438 K juga	438 K:	438 K juga:
top	224 K stories in	224 K stories from
topics	225 K:
tous	355 K les articles de	358 K les articles de
toute	355 K l'actualité de	355 K l'actu
""", 'tr': """
transmettez	3 K
trending	224 K in
trimite	3 K
""", 'tu': """
tudo	657 K sobre
tutte	468 K le notizie su
tutti	471 K gli articoli di
""", 'u': """
u	12 K vindt ons
""", 'ui': """
uit	568 K het archief:
""", 'ul': """
ultime	468 K notizie di
""", 'un': """
unduh	13 K
une	7 K erreur	7 K coquille	7 K faute	358 K information à nous transmettre	361 K info à nous
uneix	12 K-te
unisciti	12 K	23 K a
unsere	159 K leseempfehlung
""", 'up': """
up	225 K next:
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vaata	284 K ka
vad	8 K tyckte du
""", 've': """
vea	269 K también	269 K también:
vedi	469 K anche	469 K anche:	471 K tutti gli articoli di
vegeu	74 K també
veja	657 K mais em	658 K também	658 K mais	658 K:	658 K também	658 K também:	658 K mais:
ver	269 K también	271 K todos los artículos de	660 K todos os artigos de
verschenke	3 K
verschenken	3 K sie
verstuur	3 K dit
vezi	680 K și	680 K și:	680 K:	680 K și
""", 'vi': """
viac	738 K:
vidi	724 K još
view	229 K all posts by	229 K all articles by
viste	7 K
viu	7 K algum
""", 'vo': """
voir	355 K tous les articles	356 K aussi	356 K la vidéo	358 K tous les articles de
volg	12 K ons	12 K
vond	8 K je dit
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	358 K avez une information	361 K travaillez	361 K avez été	361 K êtes témoin	361 K avez une information	361 K souhaitez témoigner
""", 'wa': """
war	8 K dieser	8 K der
was	8 K this	8 K dit	236 K this forwarded
wat	8 K vond je
watch	215 K us on	225 K |	225 K now:	225 K more:	225 K the video:	225 K the latest	225 K:
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	201 K accept:	201 K accept visa	201 K accept paypal
weitere	158 K artikel zu	158 K artikel aus	158 K themen aus	161 K artikel von
weiterlesen	159 K:
""", 'wh': """
what	8 K did you think of this	224 K others are reading	225 K to read next:
whatsapp	12 K kanalimiza
""", 'wi': """
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen
""", 'wo': """
word	23 K lid van
worth	225 K reading:
""", 'ws': """
wszystkie	626 K artykuły o	629 K artykuły autora
""", 'xe': """
xem	857 K thêm	857 K thêm:	857 K:	857 K video	857 >> K	857 K tiếp:
""", 'yo': """
yorumlar	5 K
you	12 K can follow	215 K can follow him on	215 K can follow her on	215 K can follow them on	225 K may also like:	225 K might also like:	225 K may also be interested in:
""", 'za': """
zainstaluj	13 K
zapratite	12 K
""", 'zi': """
zie	7 K je een	568 K ook
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	626 K więcej z	627 K też	627 K też:	627 K także	627 K:	627 K też	627 K także
""", 'zu': """
zum	159 K thema:	159 K weiterlesen:	161 K autor
zur	161 K person	161 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aastas	288 K
""", 'ab': """
abbestellen	144 jederzeit K
abbonamenti	478 K
abbonamento	453 hai già un K	453 per chi ha un K	453 scegli il tuo K	478 K
abbonati	453 K per	453 K a soli	453 solo per K	453 per gli K	473 K	474 K a	474 K:	474 K ora	474 K per	474 puoi, K	475 i nostri K	478 K
abbonato	453 sei già K
abbrechen	21 antwort K
abilitare	462 devi K
abonament	687 K
abonat	672 ești deja K
abone	804 K olun ve	817 K olun
aboneler	821 K
abonelere	804 K özel
abonelerimiz	818 K
abonelik	821 K
abonements	545 K
abonentiem	537 tikai K
abonents	537 jau esi K
abonne	363 je m'K
abonnee	552 al K	552 word K	552 nog geen K	552 als K	573 word K
abonneer	573 K je
abonnees	552 alleen voor K	552 dit artikel is voor K	574 onze K	577 K
abonnement	110 kræver K	133 K	173 K	339 avec votre K	367 K	552 neem een K	552 kiezen voor een K	573 kies een K	577 K	606 K
abonnementen	577 K
abonnements	367 K
abonnent	110 bliv K	110 allerede K	110 som K	129 bliv K	141 als K	141 sie sind noch kein K	141 bereits K	583 bli K	583 allerede K	583 som K	602 bli K
abonnenten	141 nur für K	141 exklusiv für K	170 unseren K	173 K
abonnenter	110 kun for K	110 artiklen er for K	130 vores K	133 K	583 kun for K	583 denne saken er for K	583 artikkelen er for K	603 våre K	606 K
abonnentin	141 als K	141 bereits K
abonnentinnen	141 exklusiv für K	141 nur für K	141 K vorbehalten	170 unseren K
abonner	110 K for at	129 K på	363 s'K	583 K for å	602 K på
abonnez	339 K-vous pour	339 K-vous à partir	363 K-vous	363 K vous
abonniere	169 K unseren	169 K hier
abonnieren	144 newsletter K	149 K sie unseren kanal	166 podcast K	169 jetzt K	169 K sie
abrir	256 K en la app	645 K no app
abyste	86 K mohli číst dál
""", 'ac': """
accede	252 K a todo
accedi	453 K per
accept	677 K toate
acceptant	351 en K les cookies
accepteer	563 K de cookies
accepter	351 K les cookies
accepteren	563 cookies te K	563 cookies K
access	203 unlock full K	203 full K. no ads
according	243 K to
account	203 create a free K to	203 sign in to your K	203 create an K to	240 create a free K	241 hold power to K	552 maak een gratis K	573 maak een gratis K
aceptado	264 no has K las cookies
aceptaste	264 no K las cookies
aconseja	279 K
aconsejaba	279 K
aconselha	667 K
acrescentou	667 K
actionnaire	364 sans K
""", 'ad': """
ad	11 K
adblock	93 vypněte K	119 slå K fra	592 slå av K	622 wyłącz K	774 stäng av K
adblocker	152 K erkannt	152 K aktiv	152 nutzen einen K	152 verwenden einen K	152 trotz K	173 K	218 disable your K	218 you are using an K	218 K detected	561 K uit
added	243 K
adgang	110 få K til
adres	614 twój K e-mail
adresa	673 K de email	673 K de e-mail
adresiniz	805 e-posta K
adresse	342 votre K e-mail	342 votre K email
adresu	721 na vašu e-mail K
advarer	132 K	605 K
adverteix	80 K
advertentie	11 K
advertenties	574 zonder K
advertisement	11 K	217 this K has not loaded
advertisements	11 K
advierte	279 K
adviseert	576 K
""", 'af': """
affermato	477 ha K
afficher	351 pour K ce contenu
affichera	339 ce message s'K sur
affiliate	151 K-links	217 contains K links
affirme	366 K
affirment	366 K
afirma	279 K	667 K
afirmar	80 va K
afirmou	667 K
afmelde	112 K dig når
""", 'ag': """
agences	359 avec K
agenturmaterial	162 mit K
aggiornamenti	460 segui tutti gli K
aggiunto	477 ha K
agora	664 doe K
""", 'ah': """
ahora	276 dona K
""", 'ai': """
aidez	362 K-nous à	363 K-nous
aiutaci	473 K	474 K a
aiutarci	473 K	474 K a
""", 'aj': """
ajakirjandus	287 meie K	287 sõltumatu K
ajakirjanikud	287 meie K
ajoute	366 K
ajuda	77 K'ns
ajude	663 K-nos	664 K-nos
ajutorul	683 avem nevoie de K tău
""", 'ak': """
akismet	21 K to reduce spam
aktivieren	152 javascript K
akzeptieren	154 cookies K
""", 'al': """
alamat	430 K email
aldus	576 K
alerta	667 K
alertas	14 las K	257 recibe K	257 activa las K	646 receba K
alertes	344 recevez les K	344 K info
alertou	667 K
alerts	14 K
alles	141 lesen sie K
allow	218 K ads on
""", 'an': """
an	685 pe K
anche	475 siamo K su
andare	446 prima di K via
android	145 für K und ios	555 app voor K
angebot	169 hier gibt es das K
angemeldet	21 K sein, um einen kommentar
angezeigt	154 inhalte K werden
anggota	441 jadilah K
anlatti	820 K
anmelden	169 jetzt K	169 hier K
anmeldung	144 mit meiner K	144 mit der K	144 mit ihrer K	168 K
annetus	290 K
anno	476 all'K
annonce	11 cette K
annoncen	11 K
annoncer	130 uden K
annonsblockerare	774 stäng av K
annonseblokkering	592 slå av K
annonsen	11 K
annonser	603 uten K	785 utan K
announced	243 K
annuleren	21 reactie K
annuller	21 K svar
ano	666 por K
antes	245 K de irte	636 K de sair
anvender	119 vi K cookies
any	79 l'K
anytime	203 cancel K	242 cancel K
anzeige	11 der K	11 dieser K	151 nach der K weiter
anzeigen	154 mit einem klick K lassen
""", 'ap': """
apeluje	634 K
aplicativo	645 baixe o K	645 baixe nosso K	665 nosso K
aplikace	101 naše K
aplikaci	90 stáhněte si K	90 stáhněte si naši K	90 v naší K
aplikacja	632 nasza K
aplikacji	615 w naszej K	615 otwórz w K
aplikasi	431 unduh K	431 download K	431 K kami	441 unduh K	442 K kami
apoiador	639 torne-se K	663 seja nosso K	664 torne-se K	664 seja nosso K	664 seja K
apoie	663 K
apoio	639 seu K é	663 seu K	664 seu K
aporte	275 tu K	276 tu K
apoyo	248 con tu K	248 tu K es	275 tu K	276 tu K	276 su K
app	145 als K	208 get our K	208 get the K	208 in our K	208 use our K	240 our K	555 in de K	586 i vår K	603 vår K	768 i vår K	785 vår K	852 tải K	872 K内阅读	872 在K中	872 K看更多
appareil	339 un seul K à la fois
appeared	232 first K on
appen	113 hent K	113 åbn i K	586 last ned K	586 hent K	586 åpne i K	768 ladda ner K	768 ladda ned K	768 hämta K	768 öppna i K
application	343 téléchargez l'K	343 télécharger l'K	343 dans l'K	343 avec l'K	343 sur l'K	343 notre K	364 notre K
applications	343 nos K mobiles
""", 'aq': """
aqui	636 já que você está K	636 já que está K
""", 'ar': """
arbeid	603 vårt K
arbeit	170 unsere K
arbeitet	164 K als
arbejde	130 vores K
arbete	785 vårt K
argued	243 K
arrivato	446 se sei K fin qui
article	6 réagir à cet K	15 free K	20 pour lire l'K	78 aquest K	203 to unlock this K	203 members-only K	204 you've read your last free K	204 you have read your last free K	204 this is your last free K	204 reached your K limit	212 share this K on	217 links in this K may	241 this K	332 vous avez aimé cet K	332 cet K vous a plu	339 pour accéder à l'K	339 cet K est offert	339 cet K vous a été offert	339 pour lire cet K	339 offrir cet K	339 offrez cet K	340 de cet K à lire	359 cet K est paru dans	359 cet K a été publié	364 cet K
articles	15 free K	193 you've read # K	203 access to all our K	203 gift K to give	204 free K left	204 K left this month	204 you've used all your free K	204 # of # free K	204 K left to read	339 tous nos K	340 il vous reste # K	364 nos K
articol	684 acest K
articolele	684 K noastre
articoli	453 tutti gli K senza limiti	454 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	446 ti è piaciuto questo K	453 per leggere l'K	453 regala questo K	475 questo K
articolul	20 K complet	20 K integral	672 pentru a citi K	684 ți-a plăcut K
artigo	20 ler este K	20 ler o K	636 gostou deste K	665 este K
artigos	662 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	130 denne K	134 dir gefällt dieser K	141 lesen sie diesen K mit	141 um diesen K zu lesen	141 dieser K ist nur für	141 zugriff auf alle K	141 alle K lesen	141 ganzen K lesen	142 freie K übrig	142 K frei	142 ihr letzter freier K	165 K wurde	170 dieser K	170 diesen K	170 diesem K	442 K ini	552 om dit K te lezen	552 dit K is alleen	552 geef dit K	552 lees dit K met	552 gratis K deze week	565 fout in dit K	574 dit K
artikelen	15 gratis K	552 toegang tot alle K	552 gratis K
artikeln	141 zugang zu allen K	760 gillade du K	765 läs hela K med	765 lås upp K	785 den här K
artikkel	287 see K
artikkelen	603 denne K
artikkeli	20 koko K	313 tämä K on vain	328 tämä K
artikkelit	15 ilmaiset K
artiklar	15 fria K	765 fria K
artiklen	105 kunne du lide K	130 K her
artikler	15 gratis K	110 gratis K
arvioi	330 K
""", 'as': """
asegura	279 K
asked	243 K
asks	243 K
assinante	642 já é K	664 torne-se K	664 seja K
assinantes	642 exclusivo para K	642 só para K	642 somente para K	665 nossos K	668 K
assinatura	668 K
assinaturas	668 K
assine	642 K para	642 K por	642 K e tenha	664 K a	664 K o	664 K já	664 K agora	664 K e	664 K por
associate	217 as an amazon K	231 is an K
""", 'at': """
atbalsti	541 K mūs
atbalstiet	541 K mūs
atbalsts	541 tavs K	541 jūsu K
""", 'au': """
audio	2 K of this
audiofassung	2 K	165 K
audioverze	2 K
aufgefallen	156 fehler K
ausblenden	154 und wieder K
auteur	360 est l'K
author	230 email the K	230 the K can be	231 is the K of	231 is an K
automated	2 read by an K
automatisch	2 K vorgelesen	141 endet K
autor	164 ist K	273 es K de
autora	273 es K de
autorin	164 ist K	164 ist freie K
autrice	360 est l'K
""", 'av': """
available	208 K on the app store	208 K on google play
avbryt	21 K svar
avec	359 K afp
averci	474 grazie per K letto
avertit	366 K
avise	664 K-nos
avsluta	786 K när du vill
avverte	477 K
""", 'ay': """
ayda	819 K
aydinlatma	811 K metni
aylik	819 K
""", 'ba': """
ba	605 K
bad	132 K	787 K
baixa	72 donar-te de K
baixe	645 K o app	664 K o
bajate	276 K la app
banner	173 cookie-K	244 cookie K
banners	244 cookie K
bantu	441 K kami
bastano	474 K # euro
batalkan	21 K balasan
""", 'be': """
become	239 K a
becoming	238 K a member	240 consider K	240 K a member
bedankt	573 K voor het lezen
befindet	154 an dieser stelle K sich
before	193 K you go	193 K you move on
begging	244 K
begs	243 K
beitrag	4 K per	4 K auf	169 mit einem K	170 dieser K	170 diesen K
belirtti	820 K
benachrichtigungen	14 K	146 K aktivieren	146 push-K
benadrukt	576 K
bent	546 nu je hier toch K
berdonasi	441 K
bereits	141 sie haben K ein abo
bergabung	441 K dengan
bergabunglah	441 K
berichten	170 wir K
berichterstattung	170 unsere K
berichtet	164 K für	164 K über
berichtete	172 K
berita	433 ikuti K
berkomentar	6 untuk K
berlangganan	429 sudah K	430 K newsletter	441 K sekarang	441 silakan K
besedah	758 po K
besoin	332 nous avons K de vous	363 nous avons K de vous	363 a K de vous	363 avons K de votre
besplatne	15 K članke
besplatnih	15 K članaka
bestellen	169 jetzt K	169 K sie hier	169 K sie unseren
bestellung	168 K
besten	170 die K texte
betaalmuur	577 K
betalingsmur	133 K	606 K
betonte	172 K
bezahlschranke	173 K
""", 'bi': """
bidrag	108 dit K	108 giv et K	129 dit K	129 giv et K	133 K	581 ditt K	602 ditt K	784 ge ett K
bijdrage	549 jouw K	572 kleine K	575 kleine K
bildirimlere	14 K	806 K izin ver
bildirimleri	14 K	806 K aç
billionaire	241 K owner
bilten	721 na naš K
binding	110 ingen K	131 ingen K
bindingstid	583 ingen K	604 ingen K
bindningstid	765 ingen K	786 ingen K
bisogno	446 abbiamo K di te	474 abbiamo K di te	474 abbiamo K del tuo	474 abbiamo K anche di te
bitte	134 haben wir eine K	134 eine K an sie	134 wir haben eine K
""", 'bl': """
blocker	218 disable your ad K	218 disable ad K	218 turn off your ad K	218 using an ad K
blocking	218 K ads	218 K our ads
bloqueador	262 K de anuncios	280 K de anuncios	651 K de anúncios
bluesky	16 K
""", 'br': """
bralcev	18 po zaslugi K	756 naših K	756 po zaslugi K
bralci	756 naši K
branja	0 čas K
brauchen	169 wir K ihre hilfe	169 wir K deine hilfe	169 K wir sie	169 K wir dich	169 K wir eure
breaking	209 get K news alerts
briefing	237 our morning K	237 our K	237 daily K
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	218 your K is out of date	218 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
""", 'bu': """
bulan	443 per K
buletin	430 K kami	442 K kami	445 K
bulunabilirsiniz	817 katkida K
bulunun	817 katkida K
""", 'ca': """
cada	77 rep K
cadastre	642 K-se para	664 K-se
cadeau	552 K aan
cafecito	275 K
callan	277 lo que otros K
campaign	241 our spring K	241 our K
canal	260 únete al K	276 únete al K	649 siga nosso K	649 siga o K	664 entre no K	665 nosso K
canale	475 il nostro K
canali	460 sui nostri K
canalul	684 K nostru
cancel	21 K reply	203 K at any time	242 K any time	242 K at any time
cancele	642 K quando quiser	666 K quando quiser
cancellarti	456 puoi K
carte	9 cette K
casella	456 nella tua K
""", 'ce': """
celoten	20 K članek
celotnega	748 za ogled K
cerut	686 a K
""", 'ch': """
channel	241 our K
chaque	17 K matin	17 K jour	342 par e-mail K	342 par mail K
chcete	100 K číst dál	734 K čítať ďalej
chegou	636 se você K até aqui
chercheur	360 est K
chercheuse	360 est K
chia	863 K sẻ
chiede	477 K
chiederti	446 un piccolo favore da K
chief	231 is K
chiesto	477 ha K
chip	238 K in	239 K in	240 K in
chipping	240 consider K in
choisissez	339 K votre offre
choose	203 K a plan	240 K a plan
""", 'ci': """
cijelog	720 za čitanje K
cikk	422 ez a K
cikkeink	422 K
cipta	440 hak K
citire	0 timp de K	0 timp K
cititorii	684 K noștri
cititorilor	18 datorită K
""", 'cl': """
claimed	243 K
client	339 déjà K
""", 'co': """
codziennie	17 K rano	614 otrzymuj K
coffee	198 buy me a K	238 buy me a K	238 buy us a K	240 buy us a K	242 cup of K
columnist	231 is a K
comenta	6 pentru a K
comentar	6 para K	6 per K	266 para K	266 quieres K	655 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	266 déjanos tu K
comentarios	266 en los K	266 no admite K
comentariu	21 pentru a publica un K
comment	6 to K	6 to leave a K	6 to post a K	222 log in to K	222 sign in to K	222 be the first to K	222 leave a K below	222 leave your K	222 our K policy	222 post a K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K
commentaires	353 dans les K	353 charte des K	353 espace K
commentare	6 per K	466 per K	466 vuoi K
commenter	353 pour K
commenti	466 nei K	466 i K saranno
commenting	222 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	222 in the K below	222 in the K section	222 let us know in the K	222 K powered by	222 K have been closed	222 all K are subject to	240 let us know in the K
commission	217 may earn an affiliate K	217 may earn a K	217 may earn a small K	217 we may receive a K	217 K if you buy
community	170 unsere K	222 abide by our K	240 join our K of	241 K-funded	466 regole della K
compartilhe	664 K este
compartir	252 K tu cuenta, cambia	276 si quieres K tu cuenta
compensation	217 receive K from
complained	243 K
complains	243 K
completa	642 para ler a matéria K
completo	642 para ler o artigo K
complimentary	15 K articles	204 K articles	204 K article this month	204 last K article
compte	363 créez un K	363 créez votre K
comunique	655 K um erro
condiciones	264 términos y K
condividi	474 K questo
confirm	206 check your email to K
connect	214 K with us on
connectez	339 K-vous pour	363 K-vous
consenso	464 il K ai cookie
consent	220 we need your K to load
consentiti	466 non sono K commenti
consider	198 if you liked this article, K	239 please K	239 K a	239 K giving	239 K joining	240 K making	240 K giving	240 K a gift	240 K joining
contact	206 K me with news and offers	230 K her at	230 K him at	230 K them at	240 K us at
contacted	230 can be K at
conte	664 K-nos
contenido	9 este K	9 K externo	252 K premium	264 K externo de	264 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	220 to view this K, you	220 to view this K please	220 third-party K	220 this K is hosted by a third party	220 we use your sign-up to provide K
contenu	9 ce K	351 ce K n'a pas pu être	351 K bloqué
contenus	339 tous nos K	364 nos K
contenuti	9 K esterni	453 a tutti i K
contenuto	9 questo K	9 K esterno	464 K esterno
contingut	9 aquest K
continua	672 pentru a K lectura
continuar	71 per K llegint	642 para K lendo	642 para K a ler
continuare	20 K a leggere	453 per K a leggere	672 pentru a citi în K
continue	203 to K reading this article	203 log in to K	203 sign in to K	203 register to K	203 upgrade to K	240 help us K
continuer	339 pour K à lire
continuing	220 by K to use this website, you agree
contou	667 K
contribua	663 K	664 K com	664 K a partir	664 K para o nosso
contribuez	363 K
contribuisci	474 K
contributing	231 is a K	240 by K to
contribution	238 make a K	240 your K	240 make a K	240 making a K
contributo	449 con il tuo K	474 il tuo K
contributor	231 is a K
conversation	222 to join the K	222 join the K with	240 join the K
cookie	220 manage your K	376 קובצי K	464 usiamo i K	464 questo sito usa i K	493 Kを使用	493 K（クッキー）	493 Kの使用	493 Kを利用	622 pliki K	704 файлы K	704 файлов K	834 файли K	854 sử dụng K
cookies	9 third-party K	119 vi bruger K	119 bruger K til	182 αποδοχή K	220 we use K	220 this site uses K	220 this website uses K	220 our site uses K	220 uses K to	220 accept all K	220 accept K	220 use of K	220 how to control K	264 usamos K	264 este sitio utiliza K	264 esta web utiliza K	264 uso de K	264 aceptar las K para	264 que aceptes las K	351 utilise des K	351 refusé les K	367 bandeau K	563 gebruik van K	563 omdat je geen K	592 vi bruker K	622 używamy K	622 plików K	653 usamos K	653 este site utiliza K	653 este site usa K	653 uso de K	774 K på
copy	241 read our K
corrections	241 our K
correo	255 en tu K	255 en su K	255 a tu K
correspondant	360 est K
correspondante	360 est K
correspondent	231 is a K
correspondents	241 our K
corresponsal	273 es K
correu	72 al teu K
courriel	342 par K chaque	342 dans votre boîte K
coverage	241 our K
covers	231 K the
""", 'cr': """
created	235 summary was K
creative	232 under a K commons license
crowdfunding	244 K
""", 'cu': """
cuenta	252 accede con tu K
cuma	17 her K
cuota	277 tu K
""", 'cz': """
czekamy	624 K na wasze
czytaj	631 K dalej za
czytania	0 czas K
czytelnicy	632 nasi K
czytelnikom	18 dzięki K	632 dzięki K
""", 'da': """
daarna	552 K kun je
dabei	169 sind sie K	169 sei K
dacci	474 K una mano
dage	129 prøv # K
dagelijks	554 ontvang K
daily	206 sign up for our K
dakika	0 K okuma
danach	141 K # euro
dankzij	18 K lezers	18 K onze lezers
dapatkan	433 K update berita
dar	100 váš K	104 K	745 K
darbu	542 mūsu K
darmowy	612 ostatni K
darowizna	631 twoja K	635 K
darowizny	635 K
darte	255 K de baja
darujme	102 K
dary	104 K	745 K
data	231 is a K
dateci	474 K una mano
datenschutzbestimmungen	154 K
datenschutzhinweise	154 K
""", 'de': """
deaktiviere	152 K deinen adblocker
deaktivieren	152 K sie ihren adblocker	152 adblocker K	152 ad-blocker K
deaktiviert	152 javascript ist K
debate	222 join the K
debatten	6 delta i K	121 deltag i K
declarat	686 a K
declarou	667 K
dedi	820 K
dedicated	241 our K team
deductible	238 tax-K gift	238 tax-K donation	240 make a tax-K	242 tax-K
deel	573 K dit
deine	18 ohne K
dejal	758 je K
dejala	758 je K
delivered	203 print edition K to	203 K to your door	206 K to your inbox	206 K to your email	206 get the latest news K
delo	756 naše K
demanar	80 va K
demander	332 une faveur à vous K	332 un petit service à vous K
denuncia	279 K	477 K	667 K
departe	683 citi mai K
depend	241 we K on
der	172 so K
derden	563 inhoud van K
desactiva	262 K adblock
desactivar	262 K adblock
desative	651 K o adblock
descarga	256 K la app	256 K nuestra app	276 K nuestra	276 K la app
descarrega	77 K't
descarregue	645 K a app
desta	664 faça parte K
destek	817 bize K	817 K olun	817 K ol	817 K verin	817 aylik K
detected	218 ad blocker K	218 adblock K
detto	477 ha K
devamini	804 K okumak için	817 haberin K okumak
devenez	363 K membre	363 K mécène
""", 'di': """
dice	279 K	477 K
diceva	477 K
dich	169 trag K
dichiarato	477 ha K
die	172 so K
diesen	9 K tweet	170 K text
dieser	170 K text
dieses	9 K video
dig	105 vi har en bøn til K	784 hör av K
digest	237 weekly K	237 our K
digipakett	282 telli K
digitalabo	141 mit unserem K
dijo	279 K
dinara	729 K
dine	110 læst alle K
dinleyin	2 haberi K
dipublikasikan	22 tidak akan K
dir	80 va K
direct	206 K to your inbox	347 suivez en K
directement	342 K dans votre
directly	206 K in your inbox
directo	260 sigue en K
disabilita	462 K adblock
disait	366 K-il	366 K-elle
disattiva	462 K adblock	462 K l'ad blocker
discussion	6 to join the K	353 participez à la K
disdici	453 K quando vuoi	476 K quando vuoi
disiscriverti	456 K
diskutiere	156 K mit
diskutieren	156 K sie mit	156 K sie über	169 K sie mit
dispatch	237 a weekly K	237 our K
disponibile	457 K su app store
disponible	256 K en google play	343 K sur l'app store
dispositivo	252 si continúas leyendo en este K	252 en otro K
disse	477 K	667 K
dit	366 a K	366 K-il	366 lui K-on
dites	353 K-le nous en	363 K-nous
diu	80 K
diventa	474 K socio
diz	667 K
dizia	667 K
diziam	667 K
""", 'do': """
dodal	103 K	744 K
dodala	103 K	730 K	744 K
dodao	730 K
dollar	242 K for dollar
domingo	17 cada K
don	367 K
dona	474 K ora
donacija	727 vaša K	731 K	759 K
donacije	731 K	759 K
donacijo	757 z K
donacijom	729 K
donaciones	280 K
donacions	81 K
donasi	441 K anda	445 K
donate	239 K	240 K today	240 K now	240 K what you can	244 K
donateur	363 devenez K	573 K
donateurs	362 nos K	364 nos K
donatie	549 doe een K	549 jouw K	572 K	573 jouw K	573 uw K	573 doe een K	577 K
donaties	577 K
donating	240 consider K
donation	198 consider making a K	238 make a K	240 your K	240 consider a K	240 make a K	244 K
donations	244 K
donativo	663 o seu K
donatrices	364 nos K
donazione	449 fai una K	473 una K	474 la tua K	474 fai una K	478 K
donazioni	478 K
doneer	572 K	573 K
donirajte	727 K	755 K
donnez	353 K votre avis	363 K-nous	363 K-leur
donors	240 new K
dons	363 vos K	367 K
doors	241 our K open
dostupan	720 ovaj sadržaj je K
download	113 K appen	113 K vores app	208 K our app	208 K the app	208 K on the app store	240 K our	555 K de app	555 K de gratis app	573 K de
""", 'dr': """
drepturile	682 toate K rezervate
drittanbietern	154 K nicht zugestimmt
drittplattformen	154 K
""", 'du': """
dukung	441 K kami
dukungan	441 K anda
dung	9 nội K này
""", 'dz': """
dziennikarstwo	610 wesprzyj niezależne K	632 nasze K	632 niezależne K
dziennikarze	632 nasi K
""", 'ed': """
edebilirsiniz	808 takip K
editor	222 letter to the K	231 is a senior K	231 is an K	231 is the K	231 is the deputy K	240 write a letter to the K
editors	241 we, the K	241 our K
""", 'ee': """
eerste	575 K maand
""", 'ef': """
eftertryck	782 K förbjudet
""", 'ei': """
eigener	134 in K sache	170 in K sache
eilmeldungen	14 K	146 K aufs
einem	141 mit K abo
einmal	17 K pro woche
eintragen	169 K genügt
einverstanden	144 ich bin damit K, dass
einwilligung	154 K jederzeit
""", 'ek': """
ekibimiz	818 K
eksternt	119 K indhold	592 K innhold
""", 'el': """
elfogadom	415 K a
elige	252 K tu plan	276 K tu plan
elke	17 K dag
elle	366 dit-K
elmondta	424 K
""", 'em': """
email	17 daily K	178 στο K σας	206 enter your K	206 we'll K you	206 we will K you	212 click to K	212 share via K	222 save my name, K	237 our daily K	237 our free K	240 K us at	255 en tu K	430 ke K anda	456 la tua K	456 nella tua K	644 no seu K	673 pe K	696 ваш K	828 ваш K	850 địa chỉ K	850 K của bạn	850 nhận tin qua K
emailing	230 get in touch by K
embed	9 this K
embedded	9 K content
embora	636 antes de ir K
empresas	277 sin grandes K
""", 'en': """
enable	218 to view this video please K
engagement	339 sans K	365 sans K
engelleyici	811 reklam K
engelleyicinizi	811 reklam K
enjoyed	193 we hope you K this
enligt	787 K
enter	706 ctrl+K	836 ctrl+K
entering	206 by K your email
entlang	169 hier K
entrada	255 en tu bandeja de K	644 na sua caixa de K
""", 'eq': """
equipa	665 a nossa K
equipe	665 nossa K
equipo	277 somos un K
""", 'er': """
erforderliche	21 K felder sind	156 K felder sind
erschien	162 dieser text K zuerst	162 dieser artikel K zuerst	162 dieser beitrag K zuerst
erschienen	162 zuerst K auf
""", 'es': """
escreva	664 K-nos
escreveu	667 K
escribe	273 K sobre
escritor	273 es K
escritora	273 es K
escriu	77 K-nos
escute	664 K a
esimene	288 K kuu
essai	365 offre d'K
estamos	277 ya K en
estimated	0 K read
""", 'et': """
ettertrykk	600 K forbudt
""", 'eu': """
euch	18 ohne K
euro	141 dann # K	171 ab # K
""", 'ev': """
every	17 K week	206 in your inbox K	242 K gift
everything	241 K else we publish
""", 'ex': """
exclusief	552 K voor abonnees	552 dit artikel is K
exclusiva	252 K para socios	252 nota K
exclusivo	252 este artículo es K	252 este contenido es K	252 contenido K para	252 K para socios	642 este conteúdo é K	642 este artigo é K	642 conteúdo K para
existence	364 notre K
explained	243 K
explica	80 K	279 K	667 K
explicar	80 va K
explicat	686 a K
explicou	667 K
explique	366 K
external	9 K content	220 K content from
externe	9 contenu K	9 K inhoud	563 K inhoud
externen	9 K inhalt	9 K inhalte	154 K inhalt
externer	9 K inhalt	154 K inhalt von
externes	9 contenus K
""", 'fa': """
facebook	16 K	116 på K og twitter	180 στο K και	212 share on K	214 on K and twitter	214 on K, twitter	214 on twitter and K	214 like us on K	214 find us on K	260 en K y twitter	260 en K, twitter	260 en K y x	347 sur K et twitter	347 sur K, twitter	460 su K e twitter	559 op K en twitter	559 op K, twitter	589 på K og twitter	649 no K e no	649 no K, no	771 på K och twitter	875 在K上
facebookie	16 K
facebooku	16 K	90 na K a twitteru
facts	240 fund the K
faire	363 K un don
fais	363 je K un don
faisant	335 en K un don
faites	335 K un don	362 K un don	363 K un don	363 K-le lire	363 K un geste
farci	475 da K
favor	193 small K to ask	193 a K to ask of you	193 we have a K to ask	244 small K
favour	193 small K to ask	193 we have a K to ask	244 small K
""", 'fe': """
feedback	222 thanks for your K	222 thank you for your K
fehler	156 haben sie einen K
fehlerhinweis	156 K
feliratkozom	411 K a hírlevélre
fellow	231 is a senior K	231 is a K
fenntartva	420 minden jog K
""", 'fi': """
fi	238 on ko-K
figyelmeztet	424 K
finanzieren	137 wir K uns durch spenden	170 wir K uns
finestra	466 si apre in una nuova K
fizess	421 K elő
fizessen	410 K elő	421 K elő
""", 'fo': """
folge	149 K uns	169 K uns
folgen	149 K sie uns	169 K sie uns
folgt	149 K uns
follow	214 K us on	214 K us at	214 K me on	214 K our live	214 K on x	222 notify me of K-up	240 K us on
folosim	677 K cookie
for	110 log ind K at
forbeholdes	127 alle rettigheder K
fordert	172 K
forderte	172 K
forint	423 K
forinttal	423 K
forklarer	132 K	605 K
forteller	605 K
fortgesetzt	151 wird nach der anzeige K
fortsette	603 for å K å grave
founder	231 is the K
""", 'fr': """
fragt	172 K
fragte	172 K
fredag	17 hver K	17 varje K
free	204 you have # K	206 sign up for our K	206 sign up to our K	206 get our K	208 our K app
freelance	230 is a K writer	231 is a K
freiartikel	142 K
freier	164 ist K autor
freitag	17 jeden K
freiwilligen	169 K beitrag
friday	17 every K
friend	212 tell a K
from	240 we want to hear K you
""", 'fu': """
full	20 to read the K
fund	198 help K our	240 K our
funded	241 reader-K
fundraising	241 K deadline	244 K
""", 'ga': """
gabung	433 K di kanal	441 K
ganzen	20 K text	141 den K text lesen
gave	581 gi en K	602 gi en K	606 K
gazetecilerimiz	818 K
gazetecilik	818 bağimsiz K
""", 'ge': """
geaccepteerd	563 geen cookies hebt K
gebruiken	563 wij K cookies	563 we K cookies
gebruikt	563 deze website K cookies	563 deze site K cookies
gedetecteerd	561 adblocker K
gefallen	134 ihnen hat dieser artikel K	134 hat ihnen dieser artikel K	134 hat dir dieser artikel K
gefragt	172 K
gefunden	156 fehler im text K
gehen	134 bevor sie K
gekennzeichnete	151 mit einem symbol K
geladen	154 nicht K werden
gelesen	170 bis hierhin K	170 bis hierher K
genehmigung	162 ohne K
generated	235 summary was K	235 summary is K	235 summaries are K	235 key points were K	235 audio was K	235 voice is K	235 K using ai	235 K by ai	235 this audio is K
generosity	240 your K
gengives	127 må ikke K
genossenschaft	170 unsere K	170 unserer K
gepubliceerd	22 wordt niet K	565 je e-mailadres wordt niet K
gern	169 wirf K
geschlossen	156 kommentare sind K
""", 'gi': """
gian	0 thời K đọc
gift	240 your K	240 make a K	573 met een K
gifts	18 small K
giornale	475 questo K	475 il nostro K
giornalismo	449 sostieni il K	475 il nostro K	475 il K costa
giornalisti	475 i nostri K
giorno	17 ogni K
gitmeden	800 K önce
""", 'gj': """
gjengis	600 kan ikke K
""", 'gl': """
glissez	363 K une pièce
""", 'go': """
going	20 to keep K	241 keep us K
google	149 auf K news	180 στο K news	208 get it on K play	214 follow on K news	433 di K news	619 K news	675 pe K news	808 K news'te	852 trên K news
gostou	665 K desta	665 K deste
""", 'gr': """
gracias	18 K a ti	277 K a ti
granskning	785 sådan här K	785 vår K
granskningar	785 våra K
granskningen	785 den här K
gratis	141 wochen K	141 monat K	169 jetzt K	171 wochen K	252 crea tu cuenta K	255 recibe K	276 recibe K	278 prueba K	443 K	552 ontdek nu K	552 krijg je ook K	574 niet K
gratisartiklar	15 K
gratuit	15 article K	340 dernier article K	364 ce site est K
gratuita	476 prova K
gratuitas	15 matérias K	253 notas K	662 matérias K
gratuite	15 articole K
gratuitement	339 inscrivez-vous K	339 essayez K	342 recevez K
gratuiti	15 articoli K	454 articoli K
gratuito	15 articolo K	454 articolo K	662 artigo K
gratuitos	15 artículos K	15 artigos K	253 artículos K	662 artigos K
gratuits	15 articles K
gridava	477 K
gritaba	279 K
gritava	667 K
""", 'gu': """
guidelines	222 community K before	222 our community K
""", 'ha': """
haber	818 bu K
haberi	2 K dinle	4 K
haberlerimiz	818 K
hafta	17 her K
haftalik	819 K
hauteur	365 à la K de vos moyens
have	241 we don't K ads
havi	423 K #
havonta	423 K
hay	863 cho K
""", 'he': """
hear	240 we'd love to K
hebben	573 wij K je hulp nodig	573 we K je steun nodig
hekelt	576 K
hela	20 läsa K	20 läs K	765 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	110 for at læse K	583 for å lese K
helfen	169 K sie uns	169 K sie mit
helft	169 K uns
helloasso	362 K
help	240 we need your K	240 K us do	240 will you K	240 K pay for	240 K if you can	572 K ons	573 K ons
helpful	222 was this article K
her	578 nå som du er K
here	193 as long as you're K	193 now that you're K	240 sign up K
herunterladen	145 app K
hetente	17 K	423 K
hevder	605 K
""", 'hi': """
hilf	169 K uns
hinterlassen	169 K sie
historien	360 est K
historienne	360 est K
historier	130 vores K
""", 'hj': """
hjelp	602 K oss
""", 'hu': """
hubungi	441 K kami
huusi	330 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	105 nu K du er her
""", 'id': """
iddia	820 K etti
ideal	575 K
identifiez	339 K-vous pour	363 K-vous
""", 'if': """
ifade	820 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	141 mit K abo
ihtiyacimiz	817 yardiminiza K	817 desteğinize K
""", 'ik': """
iklan	11 K
ikuti	433 K kami	441 K kami
""", 'il': """
ilimitado	252 acceso K	642 acesso K
ilk	819 K ay
illimitato	453 accesso K
ilmoitukset	14 K
""", 'im': """
impozit	685 % din K
""", 'in': """
inbox	178 στο K σας	206 sent to your K	206 right to your K	206 into your K	206 check your K to	240 your K	554 in je K	673 în K	721 u vaš K
inchiesta	475 questa K
inchieste	475 le nostre K
indbakke	112 i din K
indbakken	112 i K
independen	442 jurnalisme K
independence	241 our editorial K
independencia	277 nuestra K
independent	78 periodisme K	198 support K journalism	240 support K journalism	241 K journalism	684 jurnalism K	684 jurnalismul K
independente	665 jornalismo K
independents	78 mitjans K
independiente	277 periodismo K	277 prensa K
indhold	9 dette K
indipendente	475 giornalismo K	475 informazione K
indipendenza	475 la nostra K
infocom	162 dpa-K
infolettre	342 notre K	364 notre K
informasjonskapsler	592 bruker K
information	220 to store and/or access K on a device	220 for more K see our privacy	342 lettre d'K	364 K libre
informationen	162 mit K der
informations	347 suivez les K sur
informativa	464 K sulla privacy	475 la nostra K
informazione	475 K libera
ingyenes	15 K cikkei	15 K cikk
inhalt	9 dieser K	9 diesen K	141 dieser K ist nur für
inhalte	9 externe K	154 externe K
inhalts	9 dieses K
inhoud	9 deze K	563 om deze K te
iniciar	266 debes K sesión
initialement	359 article publié K
inkorg	767 i din K	767 till din K
inloggen	21 K om een reactie	573 je moet nog even K
innan	760 K du går
innboksen	585 i K
innholdet	9 dette K
innlogget	21 K for å
inschakelen	556 meldingen K	561 javascript K
inscreva	644 K-se na nossa	644 K-se em nossa	664 K-se
inscrever	644 ao se K
inscription	342 votre K a bien été	342 K est confirmée	342 confirmer votre K
inscrit	339 déjà K
inscrivant	342 en vous K
inscrivez	342 K-vous à notre	363 K-vous
insisted	243 K
instagram	16 K	116 på facebook og K	149 auf facebook, K	149 auf K, facebook	149 auf facebook und K	149 auf facebook oder K	149 ob whatsapp, K	214 on K, facebook	214 on K and facebook	347 sur facebook et K	460 su facebook e K	559 op facebook en K	559 op facebook, K	589 på facebook og K	771 på facebook och K
instagramie	16 K	619 na facebooku i K
instagramu	16 K	90 na facebooku a K
instale	645 K a app
install	208 K our app
installez	363 K-la
integritetspolicy	774 K
invest	240 K in local news
investigaciones	277 nuestras K
investigador	273 es K
investigadora	273 es K
investigation	241 this K
investigations	241 our K
investigative	231 is an K
invite	366 K
invitent	366 K
""", 'ir': """
iratkozz	411 K fel	421 K fel
iratkozzon	411 K fel	421 K fel
""", 'is': """
iscrivendoti	456 K
iscriverti	474 clicca qui per K
iscriviti	456 K alla nostra	456 K gratis	456 K al nostro	474 K
iscrizione	456 annullare l'K
istedi	820 K
""", 'iz': """
izjavila	730 K
izjavio	730 K
""", 'ja': """
jaar	575 per K
jahr	171 im K	171 pro K
janela	655 abre em nova K
jar	238 tip K
jaunumi	542 mūsu K	545 K
jaunumiem	540 piesakies K	541 piesakies K
javascript	93 povolte K	93 zapněte K	119 aktivér K	119 slå K til	152 K in ihrem browser	152 aktivieren sie K	152 K benötigt	218 please enable K	218 requires K	218 K is disabled	218 K is required	218 turn on K	218 K is not available	218 enable K in your browser	218 K must be enabled	218 needs K	262 activa K	262 habilita K	262 habilitar K	262 activar K	321 salli K	321 ota K käyttöön	349 activer K	349 activez K	349 K est désactivé	349 nécessite K	376 אפשרו K	435 aktifkan K	462 abilitare K	462 abilita K	462 attiva K	462 attivare K	491 Kを有効	491 Kが無効	491 K を有効	561 schakel K in	592 aktiver K	592 slå på K	622 włącz K	622 włącz obsługę K	651 ative o K	651 habilite o K	651 ativar K	677 activați K	704 включите K	774 aktivera K	774 slå på K	834 увімкніть K	854 bật K
javite	727 K nam
""", 'je': """
jederzeit	141 K kündbar	144 widerruf K	144 K abmelden	144 abmeldung K	171 K kündbar
jednou	17 K týdně
jelas	444 K
jelentkezzen	410 K be a
jelezze	421 K nekünk
jetzt	141 K im abo	169 teste K
""", 'jo': """
join	239 K for	240 K us on
jornal	665 nosso K	665 somos um K
jornalismo	639 apoie o K	664 apoie o K	665 nosso K
jornalistas	665 nossos K
journal	364 notre K
journalism	198 support our K	198 support the K you rely on	240 support quality K	240 support local K	241 our K	241 fearless K	241 K like this
journalisme	335 soutenez un K	363 soutenez le K
journalismi	328 riippumaton K
journalismimme	328 K
journalismus	137 unterstützen sie unabhängigen K	137 unterstütze unabhängigen K	137 für unseren K	170 unser K	170 unseren K	170 unabhängigen K	170 unabhängiger K	170 gut gemachten K	170 gut gemachtem K	170 frei zugänglichen K	170 frei zugänglicher K	170 guten K	170 freien K
journalist	164 ist freier K	164 ist K	230 is a freelance K	231 is a K
journaliste	360 est K
journalisten	574 onze K
journalister	130 vores K	603 våre K	785 våra K
journalistes	364 nos K
journalistiek	549 steun onze K	574 onze K
journalistik	108 støt vores K	108 støt uafhængig K	130 vores K	130 uafhængig K	130 K koster	763 stöd vår K	763 stöd oberoende K	785 vår K	785 oberoende K	785 granskande K
journalistikk	581 støtt vår K	581 støtt uavhengig K	603 vår K	603 uavhengig K
journalistin	164 ist freie K	164 ist K
journalists	241 our K	241 we, the K
""", 'ju': """
jurnalis	442 K kami
jurnalisme	442 K kami
jurnalismul	683 susține K	684 K nostru
jutro	17 svako K	17 vsako K
juttu	313 lue koko K	328 tämä K
juttujamme	328 K
juttuvinkki	327 lähetä K
jutun	20 koko K
jutusta	328 piditkö K
""", 'ka': """
kaart	9 deze K
kaitstud	285 kõik õigused K
kami	442 tim K
kanaal	574 ons K
kanal	130 vores K	433 ikuti K	442 K kami	603 vår K	785 vår K
kanale	619 na naszym K
kanalimiz	818 K
kanalimiza	808 K abone
kanavamme	328 K
karte	9 diese K
karya	442 K kami
kata	444 K
katanya	444 K
katkisiyla	18 okurlarin K
kaydolun	817 K
""", 'kd': """
kdykoli	102 zrušit K
""", 'ke': """
kebijakan	435 K privasi	435 K cookie
keep	240 help us K	240 help K our
kertoi	330 K
kertoo	330 K
ketentuan	435 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
kiitos	327 K kun luet
kirimkan	441 K
kirjaudu	327 K sisään
kirjoitti	330 K
kirjuta	286 K meile
kirjutas	289 K
""", 'kk': """
kk	329 /K
""", 'kl': """
klaagt	576 K
klagar	787 K
klagen	576 K
klager	132 K	605 K
klagt	172 K
kleine	134 haben wir eine K bitte
klical	758 je K
""", 'ko': """
kolumnist	164 ist K
kolumnistin	164 ist K
komentar	6 za K	6 ostavite K
komentarisali	6 da biste K
komentarisanje	6 za K
komentarz	6 dodać K	21 móc dodać K	624 aby dodać K
komentarzach	624 w K
komentiranje	6 za K
kommentare	156 um K zu
kommentaren	156 in den K
kommentarerna	776 i K
kommentarfeltet	121 i K	594 i K
kommentarfunktion	156 K
kommentera	6 för att K	776 för att K
kommentere	6 for at K	6 for å K	121 for at K	594 for å K
kommentieren	6 um zu K	6 K zu können	156 um zu K	156 probleme beim K	156 K sie diesen	156 K sie den	156 nicht mehr K
kommentiert	156 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
konten	9 K ini
kontingent	142 haben ihr K
konto	110 opret en K for	129 opret en K	631 załóż K	765 skapa ett K för	784 skapa ett K
konzern	170 kein K
korrespondent	164 ist K
korrespondentin	164 ist K
korzystamy	622 K z plików cookie
kostenlos	141 wochen K	141 monat K	144 K per mail	171 K testen
kostenlose	15 K artikel	142 noch zwei K	142 noch # K	142 K artikel
kostenlosen	142 noch einen K	142 K artikel gelesen	144 K newsletter
kostenpflichtig	141 dieser artikel ist K
""", 'kr': """
kritiserar	787 K
kritiserer	132 K	605 K
kritisieren	172 K
kritisiert	172 K
kritizuje	103 K
kronor	786 K
""", 'ku': """
kullan	811 çerez K
kullanilamaz	816 izinsiz K
kullanilmaktadir	811 çerez K	811 çerezler K
kullaniyoruz	811 çerezleri K	811 çerezler K
kumppanimme	321 me ja K
kunne	130 K du lide
kurzfassung	165 K
kutunuza	805 posta K
kuukaudessa	329 K
kuukausi	313 kokeile K	327 kokeile K
kuus	288 K
""", 'la': """
laadi	286 K alla
laatste	559 volg het K nieuws
ladda	768 K ner vår app	784 K ner
lade	145 K die app
laden	145 app K	145 K sie die app
lahjoituksesi	327 K
lahjoitus	327 tee K	331 K
laissez	363 K-nous votre
lamenta	279 K	477 K	667 K
lamentano	477 K
lamentou	667 K
lance	366 K
langganan	441 K sekarang	445 K
last	586 K ned vår app	602 K ned
laukeliai	21 būtini K
laut	172 K
lavoro	475 il nostro K
lawyers	241 our K
""", 'le': """
leave	206 one click to K
lecteur	9 ce K
lecteurs	18 grâce à nos K	364 nos K
lectoras	277 nuestras K
lectores	18 gracias a nuestros K	277 nuestros K	277 gracias a sus K
lectors	18 gràcies als K	78 els nostres K
lectrices	364 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	231 is a senior K	231 is a K
leden	574 onze K
leernos	276 gracias por K
leestijd	0 K
legge	477 si K
leggere	453 per K tutto
lei	685 # K
leiter	164 ist K
leiterin	164 ist K
leitores	18 graças aos K	665 nossos K
leitura	0 tempo de K	0 min de K	0 minutos de K
lengkap	20 artikel K
lesedauer	0 K
lesen	141 im abo K	141 K sie mit plus	142 % noch zu K	145 in der app K	169 danke fürs K
leser	602 takk for at du K
leserbrief	156 K
leserbriefe	156 K an
lesere	603 våre K
leserfinanziert	170 K
leserinnen	170 unsere K	170 unseren K
leserne	18 takket være K
lesernes	18 K bidrag	603 K bidrag
lesetid	0 K
lesezeit	0 K
letno	757 K
letters	222 K to the editor
lettori	18 grazie ai K	18 grazie ai nostri K	475 i nostri K
lettre	364 notre K
lettrici	475 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
leyendo	20 seguir K	252 para seguir K	276 sigue K sin
lezen	20 meer K
lezers	574 onze K
""", 'li': """
libovolnou	102 K částkou
lid	552 al K
lidem	18 díky K	101 díky K
liitu	286 K meie
liked	241 K what you read
liker	603 K du det vi
limit	204 free K
limitat	71 accés il·K
link	212 copy the K
links	217 some K on this page	217 some of the K on
liputan	442 K kami
lire	20 pour K cet	366 peut-on K
lisas	289 K
listen	0 min K	214 K back here	214 K to us live
""", 'll': """
llegado	245 si has K hasta aquí
llegint	71 per seguir K
""", 'lo': """
log	552 K in om	552 K in of	573 K in
logg	583 K inn for å	602 K inn for
logga	765 K in för att
logged	21 must be K in to post	203 you must be K in to	222 you must be K in to
logget	121 du skal være K ind
login	642 faça K para	664 faça K
look	241 our new K
""", 'lu': """
lugeda	282 et edasi K
lugejad	287 meie K
lugemiseks	282 edasi K
luisterversie	2 K
lukeaksesi	313 K koko	313 kirjaudu sisään K
lukemista	327 jatka K
lukijamme	328 K
lukijoiden	18 K tuella	328 K tuella
lukuaika	0 K
lukuoikeutesi	15 K	313 K
lunar	685 K
""", 'ly': """
lydversion	2 K
""", 'ma': """
maand	552 deze K nog	575 per K
maandelijks	552 K opzegbaar	575 K
mach	169 K mit
machen	169 K sie mit	170 was wir K
macht	169 K mit
mail	88 váš e-K	411 e-K cím	573 K ons	644 no seu e-K	696 ваш e-K	721 na vaš e-K	735 váš e-K	828 ваш e-K
mailadres	554 je e-K
mailadresse	112 din e-K	121 din e-K vil ikke
mailbox	554 in je K	554 in uw K	554 in jouw K
mailu	88 přímo do e-K	735 do vášho e-K
mailul	673 pe e-K tău
mainoksen	11 K
mainoksia	328 ilman K
mainos	11 K
mainosten	321 K esto
make	240 will you K a
maken	574 wij K
maksumuuri	331 K
mapa	9 este K
masuk	430 kotak K anda
masukkan	430 K email
matched	238 K dollar
material	162 mit K der	162 mit K von	232 this K may not be
mattina	17 ogni K
""", 'md': """
md	131 kr/K
""", 'me': """
medio	277 este K
medlem	129 bliv K	602 bli K	784 bli K
meie	287 K töö
meinen	156 was K sie dazu
meint	172 K
meinte	172 K
meinung	156 sagen sie uns ihre K
mejl	721 na vaš K	767 i din K	767 till din K
mejla	784 K oss
mejlen	767 direkt i K
melanjutkan	429 untuk K membaca
meld	573 K je	602 K deg på
melde	169 K dich an	585 K deg av når
melden	141 K sie sich an, um	141 bitte K sie sich an	169 K sie sich an	169 K sie sich hier
meldingen	14 K	556 schakel K in	556 zet K aan	556 ontvang K	573 zet K aan
member	238 become a K	240 become a K
members	18 our K	203 is for K only	203 K-only story	241 our K
membro	664 torne-se K
membutuhkan	441 kami K dukungan
menar	787 K
mener	132 K	602 hva K du	605 K
menggunakan	435 K cookie
mengutip	440 dilarang K
menit	0 K baca
mensais	666 K
mensuales	278 K
mensuel	362 un don K	365 K
menurut	444 K
menyatakan	444 K
merci	363 K de nous
merkezimiz	818 haber K
mes	79 al K	278 al K	278 por K
mese	476 al K
mesec	729 prvi K	757 na K	757 prvi K
mesiac	743 za K	743 prvý K
message	193 a K from our editor
messagerie	353 votre adresse de K ne sera pas
metus	533 per K
""", 'mi': """
miembro	276 hazte K
minggu	443 per K
minket	413 kövess K	421 kövess K	421 hívj meg K
minute	0 K read
minutes	0 K read	0 K to read
misiniz	804 zaten abone K
mission	241 our K
mitdiskutieren	6 K
mitglied	169 werden sie K	169 werde K	169 jetzt K werden
mitglieder	141 nur für K	170 unsere K
mitteilungen	14 push-K	146 push-K
""", 'mj': """
mjesec	729 prvi K
""", 'mn': """
mnd	604 kr/K
""", 'mo': """
mobile	208 on your K app	208 our K app
mobilepay	129 K
modalidad	278 K premium
moderador	655 não serão aprovados pelo K
moderados	655 serão K antes
moderated	222 comments are K	222 pre-K
mogelijk	573 maak het volgende K
mois	365 par K
moittii	330 K
monat	171 im K	171 pro K
monatlich	171 K
mondta	424 K
month	203 for the first K	203 try a K for	203 try it for a K	242 a K	242 per K	242 every K	242 each K
monthly	238 one-off or K	240 become a K	240 give K	242 K
morgen	17 jeden K	17 am K	17 hver K
morgon	17 varje K
morning	17 every K	17 each K
moyens	364 nos K
""", 'mu': """
mukaan	327 lähde K	330 K
mums	541 seko K
""", 'na': """
nabiralnik	749 v vaš K
nachdruck	162 K verboten
nachrichten	145 K-app	145 aktuelle K aufs handy	146 push-K
nadaljevanje	748 za K branja
najnowsze	614 otrzymuj K
napisz	624 K do nas	631 K do nas
naprej	748 če želite brati K
napsal	103 K
napsala	103 K
naslov	749 na vaš e-K
nastavak	720 za K čitanja
nastavili	720 da biste K čitanje
naszej	632 K pracy
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	262 tu K no soporta	262 su K no soporta	651 seu K não suporta
navigateur	10 votre K	21 dans le K pour mon prochain	349 votre K ne supporte pas	349 votre K n'est pas
navodi	730 K
""", 'ne': """
necesitamos	245 K pedirte	248 K tu apoyo	276 K tu ayuda	276 K de ti
necessaris	21 camps K
necessitem	77 et K
nedeljno	17 jednom K
neem	573 K nu een
nell	457 apri K'app
nella	456 K tua mail
neodvisni	756 K mediji
neodvisno	755 podprite K
neophodna	21 K polja
neovisno	727 podržite K
nepriklausoma	532 K žurnalistika
netiquette	156 beachten sie die K	466 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	592 dette K bruker
neuen	145 hier geht es zur K
news	145 K-app	208 K app for	231 is a K
newsletter	88 náš K	101 náš K	104 K	144 unseren K	144 unserem K	144 unserer K	144 zum K	144 K bestellen	144 K an	144 täglichen K	144 K richtig	144 K von	167 K	169 K an	170 unser K	170 unseren K	170 unserem K	170 dieser K	173 K	178 εγγραφείτε στο K	178 εγγραφή στο K	178 το K μας	178 γραφτείτε στο K	189 το K μας	192 K	206 sign up for our K	206 sign up to our K	206 sign up for the K	206 subscribe to our K	206 join our K	206 get our K	206 our K here	206 receive our K	206 our daily K	206 our weekly K	206 our morning K	237 K	241 our K	244 K	255 suscríbete a la K	255 apúntate a la K	255 nuestra K	277 nuestra K	280 K	342 inscrivez-vous à la K	342 abonnez-vous à la K	342 notre K	364 notre K	364 cette K	367 K	430 K kami	430 langganan K	456 iscriviti alla K	456 la nostra K	475 la nostra K	475 questa K	478 K	614 zapisz się na K	614 nasz K	632 nasz K	635 K	644 assine a K	644 nossa K	665 nossa K	668 K	673 abonează-te la K	673 abonați-vă la K	673 înscrie-te la K	687 K	721 na K	721 naš K	728 naš K	731 K	735 náš K	742 náš K	745 K
newslettera	614 zapisz się do K	614 naszego K	632 naszego K	735 odber K
newsletterem	632 naszym K
newsletters	206 K may contain info about	237 K	241 our K	244 K	342 nos K	342 recevoir les K	364 nos K	367 K
newsletterul	673 K nostru	684 K nostru
newspaper	241 our K
newsroom	241 our K	241 non-profit K	241 this K
nezavisni	728 K mediji
nezavisno	727 podržite K
""", 'ng': """
ngay	860 đăng ký K
""", 'ni': """
nieograniczony	612 K dostęp
niets	571 K uit deze
nieuws	555 K-app
nieuwsbrief	554 onze K	554 de K	554 dagelijkse K	554 wekelijkse K	574 onze K	574 deze K	577 K
nieuwsbrieven	554 onze K	574 onze K	577 K
""", 'nj': """
njuzleter	721 na K	721 naš K	728 naš K
""", 'no': """
nonprofit	241 K newsroom	241 K news outlet
nosotros	276 colabora con K
nosso	639 apoie K	639 apoie o K	645 baixe K app	645 no K app	664 apoie K	664 apoie o K	664 siga o K	664 entre no K	665 K site
nostra	78 la K feina	457 nella K app	475 la K app
nostre	78 el K canal
nostro	475 il K sito	475 che il K
nota	20 leer esta K
noticia	277 esta K
notificaciones	14 las K	257 activa las K	257 activar K	257 recibir K
notifications	14 K	209 turn on K	209 turn on desktop K	209 enable K	209 would like to send you K	209 allow K	209 K from this site	209 receive K	344 activer les K	344 activez les K	344 autoriser les K
notifiche	14 le K
notified	206 sign up to be K	209 get K
notifikasi	14 K	431 aktifkan K	431 dapatkan K
notifikationer	14 K
notify	209 K me of	209 K me when	222 K me of new posts
notiser	14 K
notre	364 K site
nouvelle	353 ouvre dans une K fenêtre
novice	749 na naše K	749 na e-K	756 naše K
novinari	728 naši K
novinarji	756 naši K
novinarstvo	728 nezavisno K	728 neovisno K	756 neodvisno K
noviniek	735 odber K
""", 'nu': """
nuestra	256 en K app	276 únete a K	277 K app	277 K web
nuestras	277 K redes
nuestro	248 apoya K	260 únete a K canal	276 apoya K	276 únete a K	276 recibe K	277 K canal	277 K medio	277 K sitio	277 K equipo
nuestros	264 K socios	277 K socios
numer	633 K krs
""", 'ny': """
nyhedsbrev	112 vores K	112 tilmeld dig K	130 vores K	133 K
nyhedsbreve	112 vores K	130 vores K
nyhedsbrevet	112 få K
nyheterna	771 följ K
nyhetsbrev	585 vårt K	585 våre K	585 meld deg på K	585 abonner på K	603 vårt K	603 våre K	606 K	767 vårt K	767 våra K	767 anmäl dig till K	785 vårt K	785 våra K	788 K
nyhetsbrevet	585 få K
nyilatkozta	424 K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	466 i campi K
oberoende	784 stöd K
objasnio	730 K
objavljen	22 ne bo K
objavljena	22 neće biti K
obligatoires	21 champs K sont	353 les champs K
obligatori	466 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	266 los campos K
obligatoriska	21 K fält	776 K fält
obligatoriske	21 K felt	594 K felt
obrigado	664 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	99 další šíření K
obserwuj	619 K nas na	619 K nas w	631 K nas
obvestila	14 K
""", 'oc': """
ochtend	17 elke K
""", 'od': """
odejdete	82 než K
odgovor	21 otkaži K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	642 K este artigo
off	242 one-K
offert	339 vous est K	365 mois K
offrez	363 K-lui	363 K-nous
offrici	474 K un
offrimi	474 K un
""", 'og': """
oglasa	11 K	728 bez K
oglasov	756 brez K
oglasu	11 K
""", 'ok': """
okumaya	804 K devam etmek için
okurlarimiz	818 K
okurlarimizin	818 K
""", 'ol': """
olarak	804 abone K
olun	817 üye K
""", 'on': """
onafhankelijke	549 steun K journalistiek	573 steun K	574 K journalistiek
onafhankelijkheid	574 onze K
onbeperkt	552 lees K	552 K toegang	552 K lezen
ondersteunt	561 je browser K	561 uw browser K
onderzoek	574 dit K
onderzoeken	574 onze K
ontdek	573 K nu
ontvang	554 K elke	554 K onze
onze	555 K app	574 K app
""", 'op': """
open	208 K in app	208 K in the app	555 K in app
ophavsretten	127 K tilhører
opinion	222 have an K on this
oplyser	132 K
opozarja	758 K
opplyser	605 K
opprett	583 K en konto for	602 K en konto
opublikowany	22 nie zostanie K	624 twój adres e-mail nie zostanie K
opzegbaar	575 K
""", 'or': """
original	232 read the K article
originally	232 this article was K published on	232 this story was K published on	232 this story K appeared	232 this article K appeared	232 K published at
originalmente	272 este artículo fue publicado K	272 publicado K en	661 publicado K em
originariamente	472 articolo pubblicato K
ortaklarimiz	811 biz ve K
""", 'os': """
ostrzega	634 K
""", 'ov': """
overname	571 K zonder
ovisi	727 K o vama
""", 'pa': """
padroni	475 senza K	475 libera da K
pagar	664 ajude a K
paghi	474 K un'ora
pago	280 muro de K
paid	217 we get K if you buy	217 we may be K
pakolliset	21 K kentät
palautetta	327 anna K
par	365 K an
parama	531 jūsų K	535 K
parceiros	653 nós e os nossos K	665 nossos K
paremkite	531 K mus
parte	664 faça K e
parteispende	173 K
partenaires	351 nos K et nous	351 nous et nos K	364 nos K
participar	266 para K
participez	363 K à
partir	332 avant de K	666 a K de # euros
partner	154 wir und unsere K	464 i nostri K	774 vi och våra K
partnere	119 vi og vores K	592 vi og våre K
partners	220 we and our K	241 our K	563 wij en onze K	574 onze K
partnership	232 was produced in K with
partnerzy	622 my i nasi K	622 nasi zaufani K
pasak	534 K
patreon	238 on K	238 our K
patron	198 become a K of	240 become a K
patronem	631 zostań K
paywall	170 ohne K	173 K	241 we have no K	241 we do not have a K	244 K	367 K	478 K	668 K
paywalls	244 K
""", 'pe': """
pedirte	245 tenemos un favor que K
pediu	667 K
pelanggan	429 khusus K	442 K kami	445 K
pembaca	18 berkat K	442 K kami
pendant	365 K un mois
people	18 thanks to K like
pequeno	636 um K favor a pedir
per	604 K år	786 K år
peramban	10 K anda
percent	204 # K left to read
perfil	649 siga nosso K
periodisme	78 el nostre K
periodismo	248 apoya el K	276 apoya el K	277 nuestro K	277 K de calidad	277 hacemos K
periodista	273 es K
periodistas	277 nuestros K
periodistes	78 els nostres K
perjantaisin	17 K
permanencia	278 sin K
permission	232 reproduced here with K	232 reproduced with K
personale	677 datele tale K
personales	264 datos K serán
persondatapolitik	119 K
personenbezogene	154 K daten
personnelles	351 vos données K
personoplysninger	119 dine K
personopplysninger	592 K
personuppgifter	774 dina K
pertama	443 bulan K
""", 'ph': """
phone	214 news to your K
""", 'pi': """
pide	279 K
piebilda	544 K
piece	241 this K
pierwszy	633 K miesiąc
pirmas	533 K mėnuo
pitch	238 K in	240 K in
pitching	240 consider K in
pix	663 um K	666 K
""", 'pl': """
plakaten	600 vær varsom-K
plattform	170 unsere K
player	9 this K
please	203 K log in to	212 K share this	239 K help	240 K give	240 K help if
plusartikelen	574 K
plusartikels	552 gratis K	574 K
""", 'po': """
pobierz	631 K naszą
podatku	610 przekaż #% K
podcast	130 vores K	166 den K können sie	166 den K kannst du	166 unseren K	170 unser K	170 unseren K	189 το K μας	234 follow the K	241 our K	277 nuestro K	364 notre K	442 K kami	475 il nostro K	574 onze K	632 nasz K	665 nosso K
podcastimiz	818 K
podcastimme	328 K
podcasts	166 wo es K gibt	234 wherever you get your K	234 wherever you listen to K	234 wherever you get K
podcastul	684 K nostru
podcastunk	422 K
podcasty	101 naše K
podd	785 vår K
podkast	603 vår K
podle	103 K
podpora	100 vaše K	741 vaša K	755 vaša K
podporo	755 vašo K
podporte	741 K nás	741 K našu
podprite	755 K nas	755 K naše
policy	220 our cookie K
politica	677 K de cookie
political	231 is a K	231 is the K editor
politika	811 çerez K
politikasi	811 gizlilik K
politikwissenschaftler	164 ist K
politologue	360 est K
polub	619 K nas na
pomagajte	755 K nam
pomozite	727 K nam
pomozte	100 K nám
ponctuel	362 un don K
portal	632 nasz K
posez	363 K-la à	363 K-nous
posible	18 hace K
post	241 this K
postadress	767 din e-K	776 din e-K kommer inte
postadresse	585 din e-K	594 din e-K vil ikke
postanite	727 K član	755 K član	755 K naročnik
postaw	631 K nam	631 K mi
postfach	144 in ihrem K	144 in dein K	144 in ihr K	144 in deinem K	144 direkt ins K
posts	15 free K
potrebna	727 K nam je
potrebujeme	741 K vašu podporu
potrebujemo	755 K vašo
potrivit	686 K
potrzebujemy	610 K twojego wsparcia	631 K twojej pomocy	631 K twojego wsparcia
pourboire	362 un K
poursuivez	339 K votre lecture
poursuivre	339 K votre lecture
povedal	744 K	758 je K
povedala	744 K	758 je K
powered	240 K by you
powerful	241 hold the K to account
powiadomienia	14 K	616 włącz K	616 K push	616 chcesz otrzymywać K
""", 'pr': """
praat	565 K mee	573 K mee
praca	632 nasza K
pratite	727 K nas
pravi	758 K
precisa	664 K de si	664 K de você
precisamos	636 K da sua ajuda	639 K do seu apoio	664 K da sua ajuda
preciso	655 é K estar logado
precizat	686 a K
predplatitelia	745 K
preferences	220 your cookie K
preferita	460 fonte K su google
preferred	214 K source on google
preglednik	10 vaš K
prejemajte	749 K vsako
preluarea	682 K
prema	730 K
premier	339 le K mois	365 le K mois
premoderated	222 K
prenesite	755 K
prenumerant	765 bli K	765 redan K	765 som K	784 bli K
prenumeranter	765 endast för K	785 våra K	788 K
prenumerata	535 K
prenumeration	788 K
prenumerationen	767 avsluta K när
prenumeratoriams	527 tik K
prenumerera	765 K för att	767 K på nyhetsbrev	784 K på vårt
prenumeruojate	527 jau K
prenumeruokite	531 K
presenteie	642 K
pretplata	731 K
pretplatite	720 K se već od	727 K se
pretplatnici	731 K
pretplatnicima	720 dostupan samo K
pretplatnik	720 već ste K	727 postanite K
pretplatnike	720 samo za K
preuzimanje	726 zabranjeno je K
preuzmite	727 K
preventing	218 browser extension is K
price	242 the K of a
prijavite	727 K se na	755 K se na
prima	685 K lună
primeiro	666 K mês
primer	79 el K mes	278 el K mes
primo	476 il K mese
principles	232 the thomson reuters trust K
print	212 click to K
prispejte	741 K
privacidad	264 política de K	277 nuestra política de K
privacidade	653 política de K
privacy	220 see our K policy	220 to our K policy and terms	220 and the google K policy	241 our K policy
privacybeleid	563 ons K
privacyverklaring	563 K
privatlivspolitik	119 K
probeabo	141 wochen im K	169 K
probeer	573 K nu	573 K een maand
proberen	575 gratis K
processing	220 consent to the K
prochains	364 nos K articles
proefabonnement	552 K	573 neem een K	575 K
profesor	273 es K
profesora	273 es K
professeur	360 est K
professeure	360 est K
professor	164 ist K	231 is a K	231 is an assistant K
professorin	164 ist K
profilazione	464 i cookie di K
profitez	339 K de nos offres	363 K de
prohibida	272 queda K
proibida	661 é K a
promise	240 K never to
prosbu	82 máme na vás K	82 máme malou K
proseguire	453 per K la lettura
prossima	21 in questo browser per la K
provalo	453 K gratis	474 K gratis
provided	220 content K by a third party
provision	151 erhalten wir eine K	151 eine kleine K
provisions	151 K-links
przetwarzanie	622 K danych osobowych
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	466 prima di K un commento
pubblicato	22 non sarà K	466 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	655 o seu endereço de e-mail não será K
publication	198 is a reader-supported K
publicera	21 inloggad för att K
publiceras	22 kommer inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	262 bloqueador de K	277 sin K
publicidade	11 a K
publicitat	11 la K	78 sense K
publicitate	11 K
publikovanie	740 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	222 your email address will not be K	232 was first K by	232 was first K on
puis	339 K # €
puisque	332 K vous êtes là
punya	429 sudah K akun
purchase	217 K through links on our site
pushmeldingen	556 K
""", 'py': """
pyysi	330 K
""", 'qu': """
queremos	245 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	446 già che sei K
quieras	252 cancela cuando K	278 cancela cuando K
quitter	332 avant de nous K
""", 'ra': """
raccolta	478 K fondi
racconta	477 K
raccontato	477 ha K
raconte	366 K
rad	728 naš K
rajaton	313 K pääsy
raksti	541 K mums
raksts	542 šis K
""", 're': """
reach	230 K him at	230 K her at	230 K them at	240 help us K
reached	204 you've K your limit of free	230 can be K at
reacties	565 in de K
read	0 min K	0 mins K	0 min. K	20 to K on	204 # % left to K	241 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	193 we're asking K	240 K like you	240 join the K	241 our K	244 appeal for K	244 K pay
reading	0 K time	203 keep K for just	203 to finish K	203 to keep K	203 keep K with a	203 K this post for free
reageren	6 K	565 om te K
recalled	243 K
recalls	243 K
recaptcha	206 protected by K
receba	644 K no seu	644 K todos os dias	664 K as	664 K no seu
receive	206 sign up to K	206 K email from us on behalf of	206 K emails from	220 agree to K emails	240 to K new posts
recevez	342 K chaque	342 K tous les	363 K chaque	363 K notre
recevoir	344 K les alertes
recherche	170 diese K
recherchen	170 unsere K
recibe	255 K cada	255 K todas las	276 K cada
reclame	684 fără K
recomenda	667 K
recurring	238 K donation	242 K donation
redactie	565 mail de K	573 mail de K	573 tip de K	574 onze K
redactor	273 es K
redactora	273 es K
redakce	101 naše K
redakci	101 naši K
redakcia	742 naša K
redakcie	740 bez súhlasu K
redakcija	532 mūsų K	542 mūsu K	728 naša K
redakcije	726 bez dozvole K
redakciju	728 našu K
redakcja	632 nasza K
redakcji	632 naszej K
redaksi	442 K kami
redaksjon	603 vår K
redaksjonen	602 kontakt K	603 kontakt K
redakteur	164 ist K
redakteurin	164 ist K
redaktion	130 vores K	170 unsere K	785 vår K
redaktionelle	154 externe K inhalte
redaktionen	121 skriv til K	776 mejla K
redazione	475 la nostra K
regala	252 K esta nota
reggel	17 minden K
registe	642 K-se para
register	203 K for free to
registrarte	255 al K
registrati	453 K per	474 K per	474 K gratis
registreer	552 K je
registrieren	141 K sie sich
registrierung	168 K
registrujte	100 K se
regrette	366 K
regrettent	366 K
rejoignez	347 K-nous sur	363 K-nous	363 K notre	363 K nos
rekao	730 K
rekla	730 K
reklam	101 bez K	632 bez K
reklama	728 bez K
reklamdan	11 K
reklame	11 K
reklamer	130 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamsiz	818 K
reklamy	11 K
relatou	667 K
rely	241 we K on
remaining	204 free articles K	204 free article K	204 articles K this month	204 free stories K
remind	244 K me later
removed	222 this comment has been K
replied	243 K
reply	6 leave a K
reportage	364 ce K
reportagem	665 esta K
reportagens	665 nossas K
reportaje	277 este K
reporter	164 ist K	230 is a K at	230 contact the K at	231 is a K	231 is a senior K	360 est K
reportera	273 es K
reporterin	164 ist K
reportero	273 es K
reporters	240 ask our K	241 our K	241 we, the K
reporting	222 why are you K this	241 our K	241 this K	241 K like this
representam	655 os comentários não K
reproduced	232 may not be K
reproducerea	682 K integrală
reproduction	232 K without permission	359 K interdite	359 toute K	359 droits de K
republish	232 K our articles	232 K this article
republished	232 K with permission	232 is K from
required	21 K fields are marked	222 K fields are marked
research	231 is a K fellow
researcher	231 is a senior K	231 is a K
reservados	272 derechos K	661 todos os direitos K
reservats	76 tots els drets K
reserved	187 all rights K	203 article is K for	232 all rights K	499 all rights K
responsabilidade	655 os comentários são de K
resposta	21 cancelar K
respuesta	21 cancelar la K
rest	20 to read the K
restants	340 articles gratuits K
reste	340 il vous K #%	340 il vous K # %
retrouvez	347 K-nous sur	363 K-nous
rettigheter	600 alle K forbeholdt
reuters	359 avec K
rewritten	232 may not be published, broadcast, K
""", 'ri': """
ricamiz	800 küçük bir K var	800 sizden bir K var
ricevi	456 K ogni	474 K ogni	474 K la
rief	172 K
riep	576 K
riippumaton	328 K media
riippumatonta	327 tue K	328 K journalismia
riproduzione	472 K riservata	472 © K
riservati	472 tutti i diritti K
riservato	453 K agli abbonati	453 K ai nostri abbonati	453 questo contenuto è K
risposta	21 annulla K
""", 'ro': """
rocznie	633 K
ropade	787 K
ropte	605 K
round	237 our K-up
roundup	206 get a weekly K	237 our K	237 weekly K
rozpowszechnianie	630 K artykułu
""", 'ru': """
ruft	172 K
rundbrief	167 K
""", 'sa': """
sa	605 K	787 K
sabah	17 her K
sade	787 K
sagde	132 K
sagen	172 K
sagt	172 K
sagte	172 K
sagten	172 K
said	243 K
saken	578 likte du denne K	602 les hele K	603 denne K
saker	603 våre K
saklidir	816 tüm haklari K	816 her hakki K
saluran	442 K kami
sanoi	330 K
sanoo	330 K
saturday	17 every K
saugomos	530 visos teisės K
says	243 K
""", 'sc': """
scarica	457 K l'app	457 K la app	457 K la nostra app	474 K la nostra	474 K l'app
schauen	169 K sie vorbei
schicken	169 K sie uns
schon	134 wenn sie K hier sind	134 wo sie K hier sind
schreef	576 K
schreib	169 K uns
schreiben	6 kommentar zu K	156 K sie uns ihre meinung	169 K sie uns	169 K sie an
schreibt	164 K über	164 K für	169 K uns	172 K
schrieb	172 K
schrijf	554 K je in voor	554 K je gratis in	573 K je in	573 K u in	573 K je gratis in
schrijft	576 K
scrie	683 K-ne
scripts	218 unblock K
scris	686 a K
scritto	475 chi ha K questo	477 ha K
scrivi	474 K a
scrivici	474 K
""", 'se': """
secondo	477 K
section	222 in the comment K
segnalacelo	474 K
segons	80 K
segueix	77 K-nos
seguici	460 K su	460 K anche su	474 K
seguir	260 puedes K a	260 puede K a
segundo	667 K
sekarang	441 donasi K	441 daftar K
sekite	531 K mus
sekojiet	541 K mums
selaimesi	10 K
selengkapnya	429 untuk membaca K
selon	366 K
semaine	17 chaque K	17 une fois par K	365 par K
semana	17 cada K	17 una vez por K	17 toda K	278 a la K	666 por K
semanal	255 boletín K
seminggu	17 K sekali
send	206 we'll K you	594 K inn	602 K oss
setiap	17 K pagi	443 K bulan
setmanalment	17 K
settimana	17 ogni K	476 alla K
settings	220 cookie K
seuraa	327 K meitä
""", 'sh': """
share	212 K this with	212 K this post on	212 K this if you	212 K this far and wide	212 click to K	217 we may get a K
shareholders	241 no K
shouted	243 K
""", 'si': """
sier	605 K
siga	649 K-nos no	649 K-nos nas	664 K-nos
siger	132 K
sign	206 K up to get	239 K up	240 K up for our	240 K up to our	240 when you K up	240 K up now
signaler	353 K une erreur
signalez	363 K-la-nous	363 K-le-nous
signing	206 thanks for K up	206 thank you for K up	206 by K up, i agree	206 by K up, you agree	206 by K up you agree
silakan	429 K login	429 K masuk
silenced	241 refuse to be K
since	193 K you're here
sinirsiz	804 K erişim
sinulle	309 meillä on K pyyntö
site	241 our K	574 onze K
""", 'sk': """
skaityti	527 norėdami K toliau	527 norint K toliau	527 K toliau galite
skaitytojai	532 mūsų K
skelbiamas	22 nebus K
skirkite	531 K paramą
skriv	129 K til os	767 K upp dig	784 K upp dig	784 K till oss
skrive	21 logget ind for at K
skriver	132 K	605 K	787 K
skrzynce	614 w twojej K
""", 'sl': """
slant	786 en K
sledite	755 K nam
sledujte	90 K nás	100 K nás	741 K nás
""", 'so': """
soci	77 fes-te K	77 fes-te'n K
socia	275 hazte K	276 hazte K
social	149 auch bei K media
socio	248 hazte K	275 hazte K	276 hazte K
sociologue	360 est K
socios	252 solo para K
someone	212 send this to K
sonntag	17 jeden K
sostegno	449 il tuo K ci	449 abbiamo bisogno del tuo K	474 il tuo K
sostenerci	449 puoi K
sostenitore	474 diventa K
sostenitori	475 i nostri K
sostiene	473 chi ci K	475 chi ci K
sostieni	449 K il nostro	449 K la nostra	474 K il	474 K la
sostienici	473 K	474 K
sottolinea	477 K
soubory	93 K cookie
souhlasu	99 bez K
souligne	366 K
soutenez	335 K notre	362 K-nous	362 K notre	363 K-nous	363 K notre	363 K-le	363 K-la
soutenir	335 pour nous K	363 K notre	363 nous K
soutien	335 votre K est	335 a besoin de votre K	363 votre K
soutiens	363 je K
sovelluksemme	316 lataa K	328 K
sovelluksessa	316 avaa K
sovellus	316 lataa K	316 lataa ilmainen K	327 lataa K
""", 'sp': """
spare	240 can you K
spelregels	565 K
spende	137 deine K für	137 ihre K hilft	137 deine K hilft	137 jede K hilft	137 jede kleine K hilft	137 jede K zählt	169 ihre K	169 deine K	169 eure K	169 mit einer K	169 K jetzt	169 K uns	173 K
spenden	169 K sie	169 jetzt K	173 K
spendenaufruf	173 K
spendenaufrufe	173 K
spendiere	169 K uns
spendieren	169 K sie uns
spiega	477 K
spiegato	477 ha K
spottete	172 K
sprijinul	683 K tău	683 avem nevoie de K
spune	683 K-ne	686 K
spus	686 a K
""", 'sq': """
squadra	475 la nostra K
""", 'st': """
staat	576 K er
stand	240 K with us
standards	232 our K: the
steun	549 met jouw K	549 met uw K	549 K ons met	572 K ons	573 K ons	573 K onze	573 jouw K	573 uw K
stiahnite	741 K si
stimme	165 K
stond	576 K
stories	15 free K	204 free K left	230 for more K like this	241 our K	241 K like this
story	15 free K	203 to read the full K	204 free K left	204 last free K	208 read this K in the app	212 share this K on	230 if you have a K to tell	230 email your K to	241 this K
straight	206 K to your inbox
straipsnis	532 šis K
striga	686 K
strona	622 ta K używa
""", 'su': """
submitting	206 by K your email
subscreva	644 K a nossa	644 K as
subscribe	203 K to continue reading	203 K to read the full	203 to continue reading, K	203 K to get access	203 K for full access	203 K to unlock	203 already K?	206 K to our free	206 K to our weekly	206 K to our daily	206 K for more	214 K to our channel	214 K to our podcast	234 K to the podcast	234 K to our podcast	240 K to our	240 K today	240 K now	240 K to get	240 K for free
subscriber	203 already a K	203 this is a K-only	203 existing K	240 become a K	240 becoming a paid K	240 free or paid K
subscribers	203 this article is for premium K	203 for K only	203 exclusively for K	203 is exclusive to K	203 existing K	203 for paying K	203 for paid K	203 is for K	203 are for K	241 our K	244 K
subscribing	203 by K to our	206 by K, you agree	240 consider K
subscription	203 off annual K	203 off an annual K	203 your K helps	203 K is being used on another	203 upgrade your K	203 sign up for a K	203 purchase a paid K	242 annual K	244 K
subscriptions	244 K
subscriptor	71 ja n'ets K	77 fes-te K	77 fes-te'n K
subscriptors	71 exclusiu per a K	71 només per a K	81 K
subscriu	77 K-te
subskrybenci	632 nasi K	635 K
subskrypcja	635 K
subskrypcje	635 K
substack	203 in the K app	244 K
substacks	244 K
suite	339 pour lire la K
suivez	347 K-nous sur	363 K-nous
sumate	276 K al
sunday	17 every K	237 our K email
suport	77 dona'ns K	77 el teu K
suporta	651 o seu browser não K
support	198 please K us	198 your K, no matter how small	198 K our work by	198 to K my work	198 you can K us	218 your browser does not K	240 K us	240 K our	240 K my work	240 K this work	240 your K	240 we ask you to K	240 K the show
supporta	462 il tuo browser non K
supported	218 your browser is not K	241 reader-K	241 reader K	241 member-K	241 listener-K
supporter	240 become a K
supporting	198 please consider K	240 consider K
survey	222 reader K	222 take our # minute K	222 two-minute K	222 short K	240 take our K
suscribirte	255 al K
suscripciones	280 K
suscriptor	252 ya soy K	252 ya eres K	276 hazte K
suscriptora	276 hazte K
suscriptores	252 exclusivo para K	252 sólo para K	252 solo para K	277 nuestros K	280 K
sustaining	238 K member	240 K member	240 become a K
sutikimo	530 be raštiško K
""", 'sv': """
svakog	17 K jutra
""", 'sw': """
swisha	784 K
""", 'sz': """
szerint	424 K
""", 'ta': """
taalfout	565 K
tady	82 když už jste K
tahun	443 per K
takip	808 bizi K edin	808 K et	817 bizi K edin
takket	130 K være dig	603 K være deg
tamamini	20 haberin K	20 yazinin K
tapkite	531 K nariu
tarayiciniz	10 K
tartalmat	9 ezt a K
tartalom	9 a K
tarvitsee	327 K sinua	327 K tukeasi
tarvitsemme	327 K apuasi	327 K tukeasi
""", 'te': """
team	241 our K	574 ons K
teatas	289 K
teica	544 K
teilen	169 K sie uns
teilte	172 K mit
tekst	20 cały K	20 ceo K	632 ten K	728 ovaj K
teksty	632 nasze K
telegram	16 K	149 unseren K-kanal	214 join our K	214 our K channel	240 join our K	260 canal de K	433 channel K	460 canale K	649 canal no K	701 мы в K	701 наш K-канал	701 в нашем K	701 новости в K	808 K kanali	831 ми в K	831 наш K-канал	831 у нашому K
teljes	20 K cikk
telli	286 K kohe
tellija	282 oled juba K
tellijatele	282 artikkel on K	282 ainult K
tellimus	290 K
tenhle	101 K text
terima	435 K semua
termos	653 K de uso
terms	220 agree to our K of	220 agree to our K and	220 agree to the K
testen	141 für # € K	141 für # euro K	169 jetzt K	169 K sie
testez	339 K-nous	363 K-nous
tetszett	422 K a cikk
""", 'th': """
theo	852 K dõi báo	860 hãy K dõi	863 K ông	863 K bà	863 K lời
think	222 let us know what you K	240 tell us what you K
this	9 K map	20 to read K	193 if you've made it K far	203 to read the rest of K	212 pass K on	232 no part of K	241 work like K
thoughts	222 share your K	240 share your K
thousands	240 join K of
throw	240 K in
""", 'ti': """
tietosuojaseloste	321 K
tikkie	575 K
tiktok	16 K
tilaa	327 K nyt
tilaaja	313 oletko jo K
tilaajamme	328 K
tilaajana	313 jatka lukemista K	313 K pääset	313 K voit	313 koko juttu K
tilaajat	331 K
tilaajille	313 vain K
tilauksen	315 voit peruuttaa K
tilaus	331 K
till	760 vi har en bön K dig
tilmeld	112 K dig vores	129 K dig
time	0 read K	240 make a one-K
tin	864 bản K
tip	121 K os	121 har du et K	129 K os
tipeee	362 K
tips	594 K oss	594 har du et K	602 K oss	776 har du ett K	776 har du K
tipsa	784 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	105 en lille K at bede	578 en liten K å be
""", 'tl': """
tl	819 # K
""", 'to': """
today	239 join K	240 sign up K	240 give K
todo	17 K dia
todos	17 K os dias
toestemming	563 K te geven
toeta	286 K meid
toetage	286 K meid
toetus	286 sinu K	286 teie K
toimetus	287 meie K
toimintaamme	327 tue K
toimittajamme	328 K
toimituksellemme	328 K
toimituksemme	328 K
toimitusta	327 tue K
told	243 K
toteaa	330 K
touch	230 get in K with our	240 get in K
""", 'tr': """
trabajo	248 si te gusta nuestro K	277 nuestro K
trabalho	665 nosso K
tragen	169 K sie sich	169 K sie hier
traitement	351 K de vos données
trakteer	573 K ons
transferred	220 personal data may be K
translated	235 this article was K
transparenzhinweis	162 K
tratamento	653 K dos seus dados
tratamiento	264 K de tus datos
trattamento	464 K dei dati
travail	364 notre K
trenger	581 vi K din støtte	602 vi K din hjelp
trial	203 your free K	240 start your free K	240 start a free K	242 free K
""", 'tu': """
tuit	9 este K
tukesi	327 K
tulis	444 K
tulisan	442 K ini
tunnus	327 luo K
tutur	444 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	243 K
twierdzi	634 K
twitter	212 share on K	214 follow him on K	214 follow her on K	214 follow them on K	214 follow on K
twitterze	619 na facebooku i K
""", 'ty': """
tygodniowo	633 K
tygodniu	17 raz w K
""", 'ub': """
ubegrenset	583 K tilgang
""", 'ud': """
udfyldes	121 skal K
""", 'ug': """
ugen	131 om K
""", 'ui': """
uitgeschakeld	561 javascript is K
uitschrijven	554 op elk moment K
""", 'uj': """
ujar	444 K
ujarnya	444 K
""", 'uk': """
uken	604 i K
uker	602 prøv # K
""", 'un': """
unavailable	218 video K
uneix	77 K-te
ungkap	444 K
unisciti	474 K
unlimited	203 get K access	203 K digital access	203 K access for
unlock	203 K the rest
unser	170 K ziel	170 K team
unsere	145 K app	169 können sie K	170 K leser	170 K texte
unserem	141 mit K abo
unseren	170 K lesern	170 K kanal
unserer	145 in K app	170 K arbeit
unsubscribe	206 K at any time	206 K anytime
untuk	441 masuk K
""", 'up': """
updates	206 get K by email
upgrade	203 K to paid	203 K to read	203 behind the paywall. K
upozorava	730 K
upozornenia	14 K
uppger	787 K
ups	244 pop-K
""", 'ur': """
urged	243 K
""", 'ut': """
utilisation	351 K de cookies	351 K des cookies	351 conditions générales d'K
utilisons	351 nous K des cookies
utilizamos	264 K cookies	653 K cookies
utilizza	464 questo sito K i cookie	464 K cookie
utilizziamo	464 K i cookie
""", 'uu': """
uudiskiri	285 telli meie K	286 telli K	287 meie K	290 K
uudiskirjaga	285 K
uutiskirje	315 tilaa K	327 tilaa K	331 K
uutiskirjeemme	315 K	328 K
""", 'uv': """
uvedl	103 K
uvedla	103 K
uviedla	744 K
uviedol	744 K
""", 'uy': """
uyardi	820 K
uyariyor	820 K
uygulama	806 mobil K
uygulamamiz	818 K
uygulamamizi	806 K indirin	806 K indir	817 K indir
uygulamayi	806 K indir	806 K indirin
""", 'va': """
valfri	763 swisha K summa	786 K summa
valgfritt	581 vipps et K
valittaa	330 K
vare	785 tack K er	785 tack K dig
varnar	787 K
varoittaa	330 K
varslinger	14 K
varuje	103 K
vastaus	21 peruuta K
vayas	245 antes de que te K
""", 've': """
vecka	17 varje K
veckan	786 i K
vendredi	17 chaque K
ventana	266 se abre en una K nueva
veraltet	152 ihr browser ist K
verder	20 K lezen	546 voor je K gaat	552 lees K met	552 om K te lezen	552 K lezen?
vereiste	21 K velden zijn	565 K velden
verhaal	574 dit K	574 goed K
verhalen	574 onze K
verhindert	154 ein skript K
verileriniz	811 kişisel K
verklaarde	576 K
verlag	170 kein K
verouderd	561 je browser is K
verpassen	169 K sie
verscheen	571 dit artikel K eerder
verschenken	169 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verteiler	167 K
vertelde	576 K
vertelt	576 K
verwenden	154 wir K cookies
verwendest	152 K einen adblocker
verwendet	154 diese website K cookies	154 diese webseite K cookies
verzoek	546 een klein K
""", 'vi': """
viber	16 K
vidare	765 för att läsa K	784 läs K för
video	9 this K	9 este K	9 deze K	9 denne K
videoen	9 denne K
videre	110 for at læse K	129 læs K for	583 for å lese K	602 les K for
viernes	17 cada K
view	208 K in app
views	204 free K left
viikko	17 joka K
viikossa	329 K
vikao	730 K
vincoli	476 senza K
vipps	602 K
virtuellen	169 K kaffee
visto	446 K che sei qui
visualizzare	464 per K questo contenuto
""", 'vo': """
voice	241 our K
volal	103 K	744 K
volg	559 K ons op	559 K ons via	573 K ons
volgende	21 in deze browser voor de K
volgens	576 K
voor	554 meld je aan K
voorbehouden	571 alle rechten K
voordat	546 K je gaat
vorbehalten	141 abonnenten K	162 alle rechte K
vorbei	169 schau K
vores	113 hent K app	113 i K app	129 støt K	129 hent K	130 K app
vorlesen	2 artikel K	2 text K
votre	335 K don nous	362 K don	363 K don
vous	18 sans K	364 sans K
""", 'vr': """
vragen	546 hebben we een gunst te K	546 we willen je iets K
vriend	573 word K
vroeg	576 K
""", 'vs': """
vsebino	9 to K
""", 'vu': """
vuodessa	329 K
vurguladi	820 K
""", 'vy': """
vyhrazena	99 všechna práva K
""", 'wa': """
waardevol	546 vond je dit artikel K
waarschuwt	576 K
wajib	21 ruas yang K
waktu	0 K baca
warned	243 K
warns	243 K
warnt	172 K
warnte	172 K
washington	231 is a K
""", 'we': """
webbplats	774 denna K använder cookies
website	119 dette K bruger	170 unsere K	241 our K
week	17 once a K	17 each K	17 elke K	242 a K	242 per K	575 per K
weekday	17 every K	17 K email
weekly	17 K email	206 sign up for our K	237 our K email	237 K round-up
weiter	141 lesen sie sofort K
weiterlesen	20 K	141 K mit	141 jetzt K	141 diesen artikel K	141 kostenlos K	141 mit plus K	152 mit werbung K
weiterzulesen	141 um K
weken	575 K voor
werbeblocker	152 deaktivieren sie ihren K
werbefrei	170 K
werbevereinbarung	144 stimme ich der K zu
werbung	11 K	170 ohne K
werde	169 K teil
werden	169 K sie teil
werk	574 ons K
wersja	2 K audio
wesprzyj	610 K nasze	631 K nas	631 K nasze	631 K naszą	631 K mnie
weten	565 laat het ons K	573 laat het ons K	576 laat K
""", 'wh': """
what	238 give K you can	240 give K you can	240 pay K you can
whatsapp	16 K	145 K-kanal der	149 K-kanal	212 share on K	212 share via K	214 join our K	214 join us on K	214 our K channel	214 updates on K	240 join our K	260 canal de K	347 chaîne K	347 canal K	433 saluran K	433 kanal K	433 channel K	460 canale K	559 K-kanaal	619 kanał na K	649 canal no K	649 canal do K	649 grupo do K	675 canalul de K	808 K kanali
whatsappie	16 K
whatsappu	16 K
while	193 K you're here
whitelist	218 K our site	218 K this site	218 K us
""", 'wi': """
widerrufen	144 jederzeit K
window	212 opens in new K	212 opens in a new K
winning	231 is an award-K
withdraw	220 K your consent
without	18 K you	18 K your	241 K you
""", 'wo': """
woche	17 jede K	171 pro K
wochen	171 K lang
word	549 K lid en	572 K lid	573 K lid
work	240 back our K	241 our K
""", 'wr': """
write	222 K to us at	240 K to us
writer	230 is a staff K for	230 is a senior K at	231 is a staff K	231 is a senior K	231 is a K
writes	231 K about	243 K
written	231 has K for
wrote	243 K
""", 'ws': """
wsparcie	610 twoje K	631 twoje K
wsparciu	610 dzięki twojemu K
wspieraj	631 K nas
""", 'wu': """
wurde	165 text K
""", 'wy': """
wyjdziesz	607 zanim K
wymagane	21 K pola są	624 pola są K
""", 'ya': """
yakiniyor	820 K
yaniti	21 K iptal et
yapabilmek	6 yorum K	21 yorum K için
yaparak	804 giriş K
yapilamaz	816 alinti K
yapin	817 bağiş K
yapmak	6 yorum K
yayinlanmayacak	21 e-posta adresiniz K
yazdi	820 K
yazin	817 bize K
yaziyi	2 K dinle	4 K
yazmak	6 yorum K
""", 'ye': """
year	242 a K	242 per K
""", 'yi': """
yillik	819 K
""", 'yo': """
your	222 have K say in	240 have K say	240 tip K	240 pop K
youtube	16 K	154 inhalte von K	214 on K for more	214 on K for the	852 kênh K của
""", 'za': """
zabronione	630 kopiowanie K
zadarmo	15 články K
zahtevana	21 K polja
zainstaluj	615 K aplikację
zalo	852 quan tâm K
zalogowani	624 tylko K
zaloguj	612 K się, aby	612 K się aby
zamkniesz	607 zanim K
zapisal	758 je K
zapisz	614 K się na nasz	631 K się na	631 K się do
zarejestruj	612 K się, aby	631 K się
zaterdag	17 elke K
zavisi	727 K od vas
""", 'zb': """
zbierka	745 K
""", 'zd': """
zdarma	15 články K	15 článků K	86 články K
""", 'ze': """
zegt	576 K
zei	576 K
""", 'zi': """
ziedo	541 K
ziedojums	545 K
zitten	574 we K ook op
""", 'zk': """
zkuste	86 K první měsíc	100 K první měsíc
""", 'zo': """
zostanie	624 twój adres email nie K
""", 'zr': """
zrezygnuj	612 K w każdej chwili	633 K w każdej chwili
""", 'zu': """
zugang	141 noch keinen K
zugeschickt	144 per e-mail K	144 per mail K
zugestimmt	154 externen diensten nicht K
zusammenfassung	165 K
zustimmung	154 K jederzeit	154 mit ihrer K	154 ihre K
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
abbrechen
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
akismet
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
angemeldet
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
annuleren
annuller
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
avbryt
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
batalkan
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
comentariu
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
continuing
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
digitalabo
dijo
dinara
dine
dinleyin
dipublikasikan
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
esimene
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
finestra
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
innlogget
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
janela
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
jutun
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
khai
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
kuus
laadi
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
laukeliai
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
liitu
liked
liker
limit
limitat
link
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
necessaris
necessitem
nedeljno
neem
nell
nella
neodvisni
neodvisno
neophodna
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
nouvelle
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
obavezna
obavijesti
obbligatori
oberoende
objasnio
objavljen
objavljena
obligatoires
obligatori
obligatorii
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
odgovor
odpowiedzi
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
pakolliset
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
prossima
provalo
provided
provision
provisions
przetwarzanie
pub
pubblicare
pubblicato
publicada
publicado
publication
publicera
publiceras
publiceret
publicidad
publicidade
publicitat
publicitate
publikovanie
publisert
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
resposta
respuesta
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
risposta
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
skelbiamas
skirkite
skriv
skrive
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
teatas
teica
teilen
teilte
tekst
teksty
telegram
teljes
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
vastaus
vayas
vecka
veckan
vendredi
ventana
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
volgende
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
wajib
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
yaniti
yapabilmek
yaparak
yapilamaz
yapin
yapmak
yayinlanmayacak
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
zahtevana
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
  197),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 227))

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
