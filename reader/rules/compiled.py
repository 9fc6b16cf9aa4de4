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
all.no-comments	s12		16	closed|ended|turned off|switched off|disabled|no longer|moderators|geschlossen|deaktiviert|nicht mehr möglich|nicht möglich|fermés|clos|désactivés|fermé|suspendus|cerrados|desactivados|cerrada|deshabilitados|chiusi|disabilitati|disattivati|encerrados|fechados|desativados|gesloten|uitgeschakeld|niet meer mogelijk|log in|inloggen|lukket|lukkede|stengt|slått av|stängt|stängda|avstängt|suljettu|pois käytöstä|wyłączon*|zamknięt*|uzavřen*|vypnut*|uzavret*|vypnuté|lezár*|le van zárva|lezárult|închise|dezactivate|kapali*|kapatil*|закрыт*|отключ*|недоступн*|закрит*|вимкнен*|затворен*|изключен*|zatvoren*|isključen*|zaprt*|onemogočen*|zaprto|κλειστά|έκλεισαν|مغلقة|مغلق|נסגרו|סגורות|بسته|बंद|締め切*|受け付けていません|닫혔*|막았*|중단*|关闭|關閉|đã đóng|ditutup|tancats
all.comment-login	c12		20	log in|login|sign in|sign up|register|registered|logged in|be the first|anmelden|melden sie sich|melde dich|einloggen|registrieren|connectez-vous|connecté|inscrivez-vous|compte|premier|inicia|inicie|regístrate|sesión|qué opinas|deja|déjanos|escribe|accedi|registrati|iscriviti|lascia|scrivi|faça login|entre|deixe|inloggen|log ind|logg inn|logga in|debatten|kirjaudu|zaloguj*|musisz|přihlas*|prihlás*|jelentkez*|lépj|bejelentkez*|autentific*|giriş|üye|войд*|авториз*|зарегистр*|увійд*|влезте|prijav*|ostavite|συνδεθ*|سجل|سجّل|التسجيل|התחבר*|وارد شوید|ログイン|로그인*|登录|登入|登錄|đăng nhập|masuk|inicia sessió|deixa
all.mistake	s12		20	error|mistake|typo|wrong|fehler|tippfehler|erreur|coquille|faute|errata|falta|errore|refuso|erro|gralha|foutje|fout|taalfout|fejl|feil|fel|virheen|virhe|błąd|literówk*|chybu|chyba|hibát|elírást|greșeală|eroare|hata|ошибк*|опечатк*|помилк*|грешка|grešku|pogrešku|napako|λάθος|خطأ|טעות|اشتباه|誤字|誤り|오류*|错误|錯誤|lỗi|kesalahan	let us know|tell us|email|contact|report|write to|schreiben sie|schreib*|melden|sagen sie|mail|redaktion|signal*|écriv*|dites-*|contact*|prévenez*|escríb*|escrib*|avis*|repórt*|dínos*|report*|scriv*|segnal*|avise*|escreva*|diga*|laat*|weten|meld*|skriv*|tips*|hör*|kerro|anna|palautetta|napisz*|zgłoś|daj|napišt*|upozorn*|napíšt*|jelezd|jelezze*|írj*|spune*|scrie*|bildir*|выделите|сообщ*|напиш*|нажмите|виділіть|натисніть|повідом*|пишете|javite|pišite|nam|ενημερώ*|أخبرنا|כתבו|ספרו|ご連絡|알려|신고|告诉|告訴|báo|beri tahu|ctrl|enter|?
all.helpful	s12		12	article|story|page|post|piece|report|content|artikel|beitrag|text|cet article|artículo|nota|noticia|articolo|artigo|matéria|notícia|artiklen|artikkelen|artikeln|artikkelista|jutusta|artykuł|tekst|článek|článok|cikk|cikkünk|articolul|haberi|статья|статью|материал|статьи|матеріал|стаття|статията|το άρθρο|المقال|הכתבה|記事|기사|文章|bài viết|artikel ini	helpful|useful|informative|like|enjoy|rate|do|think|hilfreich|gefallen|nützlich|bewerten|gefällt|utile|plu|aimé|pensez|gustado|gustó|útil|pareció|piaciuto|gostou|vond|nuttig|synes|tyckte|pidit|piditkö|podobał*|oceń|líbil|páčil|tetszett|plăcut|beğendiniz|понравил*|оцен*|сподоб*|хареса|άρεσε|أعجبك|אהבתם|役に立|어떻|생각|有帮助|有幫助|hữu ích|bermanfaat
all.embed	c7		46	cookie*|cookies|privacy|consent|third-party|third party|einwilligung|zustimmung|zustimmen|einverstanden|datenschutz*|traceurs|consentement|j'accepte|consentimiento|consenso|consentimento|toestemming|samtykke|samtycke|kakor|informasjonskapsl*|evästeet|suostumus|zgod*|ciasteczk*|souhlas*|súhlas*|sütik*|hozzájárul*|cookie-uri*|çerez*|куки|файлы cookie|бисквитк*|kolačić*|piškotk*|ملفات تعريف|עוגיות|کوکی|クッキー|同意|쿠키|饼干|galetes	you|your|allow|accept*|aceptes|acepta|aceite|akzept*|godkänn|godta|godkend|zaakceptuj|hosted|may|settings|sie|ihre*|wir|ich|mir|hier|vous|votre|vos|autoris*|debes|debe|tienes|necesit*|puedes|tu|su|devi|puoi|tuo|è necessario|accett*|você|deve|precisa|necessário|aceit*|je|jouw|u|uw|we|skal|du|må|måste|hyväksy|musisz|należy|nutné|musíte|potřebujeme|potrebné|el kell|szükséges|trebuie|kabul|etmeli*|gerek*|разрешите|необходимо|нужно|дозвольте|потрібно|трябва|morate|potrebno|πρέπει|يجب|يرجى|יש לאשר|باید|許可|必要|동의|必须|需要|請|请|cần|harus|ต้อง|cal|heu
all.browser	c7		26	not support|doesn't support|does not support|can't play|cannot play|out of date|outdated|unsupported|upgrade|javascript|unterstützt|veraltet|ne prend pas|ne supporte pas|ne permet pas|obsolète|no es compatible|no soporta|no admite|no és compatible|non supporta|non è compatibile|aggiorna|não suporta|não é compatível|atualize|ondersteunt|niet ondersteund|verouderd|understøtter|støtter ikke|stöder inte|stödjer inte|ei tue|nie obsługuje|nepodporuje|nem támogatja|nu acceptă|nu suportă|desteklemiyor|не поддерживает|не підтримує|не поддържа|ne podržava|ne podpira|δεν υποστηρίζει|لا يدعم|אינו תומך|לא תומך|پشتیبانی|対応していません|지원하지|不支持|不支援|không hỗ trợ|tidak mendukung
all.ad	c9		10	continues|continuez|sigue leyendo|continua a leggere|continue reading|continues below|scroll|geht|weiter|weiterlesen|fortgesetzt|continue|se poursuit|suite|continúa|sigue|continua|prosegue|gaat verder|lees verder|fortsætter|fortsetter|fortsätter|jatkuu|dalsza część|ciąg dalszy|dalszy ciąg|czytaj dalej|pokračuje|pokračovanie|pokračování|folytatódik|continuă|devam|продолжение|продолжается|продовження|продължава|nastavlja|nastavak|nadaljuje|συνεχίζεται|συνέχεια|يستمر|يتبع|تتمة|המשך|ממשיכה|ادامه|जारी|続き*|続く|이어집니다|계속*|继续|繼續|tiếp tục|berlanjut|lanjut|อ่านต่อ
all.networks	s13		30	facebook*|instagram*|twitter*|x|bluesky|threads|tiktok*|youtube*|linkedin*|mastodon*|whatsapp*|telegram*|телеграм*|viber|google news*|google actualités|google noticias|google notícias|google nieuws|google discover|on google|auf google|bei google|en google|su google|sur google|no google|google haber*|google новост*|google новин*|spotify|zalo|line|вконтакте|дзен*|одноклассник*|вайбер*|微信|微博|فيسبوك|واتساب|تلغرام|إنستغرام|یوتیوب|تلگرام|اینستاگرام|فيس|פייסבוק|בפייסבוק|טלגרם|בטלגרם|अपडेट|फ़ेसबुक|फेसबुक|व्हाट्सऐप|व्हाट्सएप|फ़ेसबुक,|ফেসবুক|discord|flipboard|xで|xを|x(|公众号|粉絲*|频道|頻道|채널을|kênh|saluran|เฟซบุ๊ก|social media|redes sociales|réseaux sociaux|sosyal*
all.app	s5		24	our app|our free app|the app|news app|mobile app|ios and android|android and ios|app store|unsere app|die app|unsere kostenlose app|app herunter|notre application|l'application|notre appli|l'appli|nos applications|nuestra app|la app|nuestra aplicación|la aplicación|la nostra app|la nostra aplicació|l'app|nostra app|nosso aplicativo|nosso app|o aplicativo|a nossa app|nossa app|onze app|de app|vores app|appen|appen vår|vår app|sovelluksemme|sovellus|sovelluksen|aplikację|aplikacji|naszą apkę|aplikaci|aplikáciu|alkalmazás*|applikáció*|aplicația|uygulamamizi|uygulama*|приложение|приложении|застосунок|додаток|приложението|aplikaciju|aplikacijo|την εφαρμογή|εφαρμογή|تطبيقنا|التطبيق|تطبيق|האפליקציה|اپلیکیشن|ऐप|アプリ|앱|앱을|app|ứng dụng|aplikasi|แอป*	our|news|read*|better|ios|android|store|free|unsere|sie|dir|notre|nos|retrouv*|nuestra|celular|noticias|alertas|nostra|notizie|offline|nosso|notícias|nossa|onze|altijd|vores|vår|nyhe*|uuti*|naszą|nasz*|bieżąco|wiadom*|naši|zprávy|našu|správy|nkünk|nket|hír*|noastră|știri|mizi|haber*|наше|нашего|новости|новин*|нашето|vesti|vijesti|našo|novice|μας|ειδήσεις|نا|الأخبار|أخبار|שלנו|חדשות|ما|हमारा|ख़बरें|खबरें|ニュース|속보|뉴스|最新|新闻|新聞|tin|chúng tôi|kami|berita|เรา|ข่าว|google play|gratis|gratuit*|무료|無料|免费|免費|vpn
all.push	c6		22	turn on|switch on|enable|allow|activate|aktivieren|aktiviere|einschalten|erlauben|activez|activer|autorisez|activa|active|activá|permite|attiva|ative|zet|inschakelen|slå til|slå på|aktivera|ota|salli|włącz|zezwól|zapněte|povolte|zapnite|kapcsold|engedélyezd|kapcsolja|activează|activați|açin|izin verin|включите|разрешите|увімкніть|дозвольте|включете|uključite|vklopite|ενεργοποιήστε|فعّل|فعل|הפעילו|فعال کنید|चालू करें|オン|許可|켜고|켜세요|켜|开启|開啟|打开|允許|bật|aktifkan|nyalakan|เปิด	miss|first|know|news|alert*|story|stories|verpass*|keine|nichts|manquer|rien|pierd*|antes|entérate|última|perder*|notizie|fique|dentro|mis|nieuw*|gå glip|nyhe*|missa|uuti*|przegap*|bieżąco|nic|neunikne|neunikl*|neujde*|maradj|lemarad*|hír*|nimic|ratezi|kaçir*|ilk|haber*|пропуст*|главн*|новост*|новин*|propust*|zamud*|χάσ*|يفوت*|جديد|תפספ*|از دست|न चूकें|ख़बर*|速報|受け取*|놓치*|소식*|错过|錯過|新聞|新闻|bỏ lỡ|tin|ketinggalan|berita|พลาด
all.meter	c3		26	you*|out of|left|remaining|sie|ihr*|ihnen|noch|vous|votre|ce mois*|plus qu'un|dernier|tu|te|su|último|este mes|hai|tuo|ultimo|você|seus|je|uw|deze week|deze maand|du|din|dine|denne|den här|tw*|ostatni|pozost*|jste|vám|ste|ön|elfogy*|maradt|ai|hakkiniz|doldu|kalan|вам|закончил*|остал*|у вас|вас|вы|ви|vam|preost*|σας|المتبقية|لك|לך|נותר*|今月|残り|모두|남은|已|剩余|用完|bạn|anda
all.also-on	c13		22	we are|we're|find us|follow us|join us|our|wir sind|gibt es auch|unser*|finden sie|folgen sie|nous sommes|est aussi|notre|rejoign*|suivez-*|retrouvez-*|estamos|síguenos|súm*|únete|nuestr*|siamo|seguici|nostr*|clicca|nosso|nossa|entre no|clique|we zitten|ons|onze|volg|find os|følg|vi er|vi finns|följ|seuraa|löydät|jesteśmy|dołącz|nasz*|obserwuj|jsme|sledujte|sme|kövess*|megtalálsz|suntem|urmărește|nostru|bizi|kanalimiz*|мы есть|мы в|мы на|подписывайт*|нас|ми є|підпис*|намерете|последв*|ни|pratite|zapratite|nas|sledite|spremljajte|ακολουθήστε|βρείτε|μας|تابع*|صفحتنا|قناتنا|עקבו|שלנו|हमारे|हमें|关注|我们的|扫码	also|auch|aussi|también|anche|também|ook|også|också|myös|też|take|také|tiež|is|și|de|тоже|также|подписывайт*|підписуй*|join*|follow*|subscrib*|click*|scan*|channel*|find|kanal*|canal*|chaîne|canale|rejoign*|suivez*|folg*|finden|únete|súm*|síguenos|ya estamos|clicca|clique|entre|volg*|følg*|seuraa|dołącz*|obserwuj*|sleduj*|kövess*|intră|katil*|takip|подпис*|підпис*|намер*|послед*|prati*|zaprati*|sledit*|spremlj*|ακολουθ*|βρείτε|تابع*|עקבו|सब्सक्राइब|जुड़*|扫码|关注
all.by-mail	c4		34	email*|e-mail*|mail|mails|inbox|delivered|postfach|mail-*|boîte|correo|buzón|bandeja|casella|caixa de entrada|mailbox|indbakke|innboks*|inkorg|mejl|sähköposti*|mailem|adres|e-mailu|e-maile|postalád*|e-posta*|почт*|имейл*|пошт*|поща|imejl*|e-pošt*|email|بريد*|מייל*|ईमेल*|メール*|이메일*|邮箱|郵件|邮件|correu	you*|we|our|free|receive|subscribe|wir|sie|ihr*|ihnen|kostenlos|dein*|vous|vos|votre|nous|gratuit*|tu|te|tus|recib*|gratis|ti|tua|noi|è gratis|você|sua|seu|je|jouw|din|vi|du|sinulle|lähet*|ci|tobie|twoj*|wyślemy|vám|vás|váš*|küld*|neked|címed|îți|ta|adresa|sana|sizin|gönder*|yazilari|вам|мы|ваш*|свой|свою|надсила*|ви|вашия|vam|svoju|vaš*|σας|μας|لكم|ك|לכם|לך|आपको|お送り|お届け|ご入力|보내드*|받아*|入力|您|bạn|anda|kami
all.thanks-to	c0		44	join|give|donate|contribution|help|support|fund|next|fördern|machen sie|unterstütz*|spenden|beitrag|don|donnez|soutenez|aidez|rejoign*|haz*|apoya|únete|cuota|sost*|aiut*|dona|faça*|ajude|apoie|steun*|doneer|gift|bidrag|støt*|gi|stöd*|ge|lähde|tue|lahjoita|wpłać|wesprzyj|pomóż|přidejte|podpořte|prispejte|podporte|szállj|támogass|contribuie|susține|destekleyin|destek|подпиш*|поддерж*|помоги*|станьте|підтрим*|дарете|подкреп*|uplatite|podržite|podprite|ενισχύστε|στηρίξτε|ساهم*|ادعم*|עזרו|תמכו|حمایت|योगदान|सहयोग|ご協力|ご支援|도와*|후원|支持|出一份力|出|hãy|ủng hộ|bantu|dukung|สนับสนุน|ajuda*
all.others-read	w11	heading	0
all.read-whole	c2		28	subscribe|log in|sign in|sign up|join|register|trial|free account|abo|digitalabo|abonn*|anmeld*|registrieren|abonnez*|essai|connectez*|inscri*|compte|suscrí*|regístr*|inicia|accede|abbonati|registrati|abbonamento|accedi|assine|entre|cadastr*|assinante|abonnee|abonnement|inloggen|prenumer*|logga|abonner|logg inn|log ind|tilaa*|kirjaudu|wykup*|kup|zaloguj|přihlas*|předpla*|prihlás*|predpla*|fizess*|előfiz*|jelentkez*|abon*|autentif*|abone|üye|kayit ol*|giriş yap*|подписк*|подпиш*|передплат*|підпис*|pretplat*|prijav*|naroč*|συνδρομ*|συνδεθ*|اشترك*|سجل*|מנוי*|הירשמו|登録|会員|구독*|로그인*|登录|登入|订阅|訂閱|đăng nhập|đăng ký|berlangganan|masuk
all.reply	c12		50
all.unpublished	c12		40	email|e-mail*|mail|e-mailadresse|e-postadresse|e-postadress|correo|emailadres|e-mailadres|e-mailová|e-mailovou|e-pošte|e-naslov|имейл|электронн*|ایمیل|メール*|adreça|pašto|adresa|adres|ηλ
all.subscribers	s4		14	other subscribers|other followers|discover more from|stories in your inbox|for free to get updates|anderen abonnenten|entdecke mehr von|autres abonnés|suscriptores|descubre más desde|altri iscritti|scopri di più da|outros assinantes|descubra mais sobre|andere abonnees|ontdek meer van
all.log-in-or	c2		22	subscribe|become a subscriber|abonnieren|abo|abonnez-vous|inscrivez-vous|suscríbete|suscríbase|suscribirte|abbonati|registrati|assine|subscreva|subscriu-te|abonnement|abonneer|prenumerera|bli prenumerant|bli abonnent|kjøp|bliv abonnent|tilaa|prenumerat*|wykup*|kup|předplatné|předplaťte|predplatné|predplaťte|fizess*|fizessen|abonează-te|abonați-vă|abone|оформите подписку|подпишитесь|передплат*|підпишіться|абонирайте|pretplatite|naročite|γίνετε συνδρομητής|εγγραφείτε|اشترك|اشتركوا|הירשמו|מנוי*|اشتراک|सब्सक्राइब|購読|会員登録|구독*|회원가입*|订阅|訂閱|đăng ký|berlangganan|สมัคร|prenumeruokite	continue|read*|or|to|um|weiter*|pour|lire|ou|para|o|leer|per|leggere|ler|om|te lezen|of|för att|eller|for å|for at|tai|jatka*|aby|lub|albo|číst|nebo|čítať|alebo|vagy|olvas*|pentru|sau|devam|ya da|veya|чтобы|или|щоб|або|за да|da biste|ili|ali|για να|ή|أو|או|یا|या|または|続き|계속|继续|繼續|để|untuk|หรือ|arba
all.liked-share	c10		26	liked|like this|enjoyed|useful|nützlich|utile|útil|found this|gefallen|gefällt|plu|aimé|gustó|gustado|piaciut*|gostou|goed|leuk|tyckte|likte|kunne lide|pidit*|podobał*|líbil*|páčil*|tetszett|plăcut|beğendiyseniz|понравил*|сподоб*|хареса|dopao|dopala|svidio|svidjela|άρεσε|أعجبك|אהבתם|気に入*|마음에|喜欢|喜歡|thích|menyukai|suka	article|story|post|it|piece|artikel|beitrag|text|ihn|es|artículo|nota|compártelo|compártela|articolo|condividilo|artigo|matéria|partilhe-o|verhaal|artikeln|artikkelen|artiklen|artikkeli|juttu*|artykuł|tekst|článek|článok|cikk*|articolul|yaziyi|haberi|материал|статья|матеріал|статията|članak|άρθρο|المقال|הכתבה|記事|기사*|文章|报道|bài|partagez-le|vous
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
en.ad-by	s9		6
en.reproduction	c15		40	reproduction|reproduced|republish*|republication|copied|redistribut*|rewritten
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
# comentarii	682
# comentario	269
# comentarios	269
# comment	223
# commentaire	356
# commentaires	356
# commenti	469
# commento	469
# comments	223
# komentar	440
# komentarze	627
# komentarzy	627
# komment	420
# kommentar	122	157	597	779
# kommentare	157
# kommentarer	122	597	779
# kommentti	326
# kommenttia	326
# min	212
# min de lectura	274
# min de leitura	663
# min di lettura	474
# min leestijd	573
# min. lesezeit	162
# reactie	568
# reacties	568
# yorum	816
""", 'a ': """
a lire aussi	358
a message from our sponsor	218
""", 'aa': """
aanbevolen	570
aanbevolen artikelen	570
aanbevolen voor jou	570
aangeboden door	564
aanmelden	555
aanmelden nieuwsbrief	557
aanraders	570
""", 'ab': """
abbonamenti	456
abbonamento	456
abbonati	456
abbonati ora	456
abbonati subito	456
ablehnen	155
abmelden	142
abo	142
abo bestellen	142
abo verwalten	142
abonament	675
abonamente	675
abonare	675
abone ol	807	807
abone olun	807
abonelik	807
abonnee worden	555
abonneer	555
abonneer nu	555
abonnement	111	142	342	555	586
abonnementen	555
abonnements	142	342
abonner	111	586
abonneren	555
abonnez-vous	342
abonnieren	142
about sharing	212
about us	230
abrir menu	663
abspielen	162
""", 'ac': """
accede	255
acceder	255
accedi	456
accept	221
accept all	221
accept all cookies	221
accept and close	221
accept and continue	221
accepted payment methods	202
accepteer	566
accepteer alle cookies	566
accepter	120	354
accepter alle	120
accepter alle cookies	120
accepter et continuer	354
accepter et fermer	354
accepter les cookies	354
accepter tout	354
acceptera	777
acceptera alla	777
accepteren	566
acceso	255
accetta	467
accetta e continua	467
accetta i cookie	467
accetta tutti	467
accetta tutto	467
account aanmaken	555
accueil	361
aceitar	656
aceitar cookies	656
aceitar e continuar	656
aceitar todos	656
aceitar tudo	656
aceptar	267
aceptar cookies	267
aceptar todas	267
aceptar todo	267
aceptar y continuar	267
""", 'ad': """
ad	218	494	518	518	880
ad choices	218
ad feedback	218
adchoices	218
add a comment	223
add as preferred source	215
add to bookmarks	212
add to my topics	215
addebito diretto	455
administrer samtykke	595
adres e-mail	617
adresse e-mail	345
ads	218
advert	218
advertentie	564	564
advertenties	564
advertise with us	218
advertisement	218	438	465	813
advertisement feature	218
advertisements	218
advertiser content	218
advertising	218
advertorial	152	183	680	813
""", 'af': """
afdrukken	561
afegeix un comentari	77
afficher la suite	361
afficher le contenu	354
afficher les commentaires	356
afficher plus	361
affiliate	218
affiliate disclosure	218
affiliate-link	152
afmelden	555
afspelen	573
afspil	127
after ad	218
after newsletter promotion	207
afvis	120
afvis alle	120
""", 'ag': """
agb	155
aggiungi ai preferiti	462
aggiungi un commento	469
agrandir	361
agrandir l'image	361
agree	221
agree and continue	221
""", 'ah': """
ahora en portada	271
ahora no	250
""", 'ai': """
ai deja cont	675
ai deja un cont	675
ai uitat parola	675
aidez-nous	338
aiheet	327
ailleurs sur le web	358
ainult tellijale	285
aiutaci	452
""", 'aj': """
ajouter aux favoris	349
ajouter un commentaire	356
""", 'ak': """
akceptuj	625
akceptuj wszystkie	625
akkoord	566
aksepter alle	595
aktuell	159
aktuelle artikel	159
aktuelle nachrichten	159
aktuelles	159
akun saya	432
akzeptieren	155
""", 'al': """
al abonnee? log in	555
al een account	555
algemene voorwaarden	566
all comments	223
all news	230
alla kommentarer	779
alle ablehnen	155
alle akzeptieren	155
alle anzeigen	162
alle artikel anzeigen	162
alle bilder	162
alle cookies accepteren	566
alle cookies akzeptieren	155
alle kommentare	157
alle kommentare anzeigen	157
alle kommentarer	122	597
alle newsletter	145
alle reacties	568
aller au contenu	361
aller au contenu principal	361
allerede abonnent? log ind	111
allerede abonnent? logg inn	586
alles accepteren	566
alles akzeptieren	155
alles anzeigen	162
alles bekijken	573
alles weigeren	566
allow content	221
allow cookies	221
already a member	204
already a member? log in	204
already a subscriber? log in	204
already a supporter	196
already have an account	204
already have an account? log in	204
already have an account? sign in	204
als e-mail versenden	149
also	228
also in the news	225
also on	225
also read	225
also worth reading	19
alte articole	19	683
alte articole care te-ar putea interesa	19
altre notizie	19	471
altre notizie da leggere	19
altri articoli	471
altri articoli su questo argomento	471
altri articoli sull'argomento	471
altro	474
altro importo	455
always active	221
""", 'am': """
am meisten gelesen	159
amount	197
ampliar	274	663
ampliar imagen	274
""", 'an': """
ana sayfa	819
anasayfa	819
anbefalede artikler	124
anbefales	599
anbefalet	124
anbefalt	599
anbefalte saker	599
anda mungkin suka	19
ander bedrag	554
andere lasen auch	159
anderen lazen ook	570
anderer betrag	141
andre leser	599
angebot sichern	142
angebote unserer partner	152
anmelden	142
anna palautetta	326
annonce	119	119	352
annoncer	119
annonces	352
annons	776	776
annonse	594	594
annonser	594	776
annonssamarbete	787
annual	197
annunci	465
annuncio	465
anterior	274	663	685
antworten	157
antworten abbrechen	157
anunci	77
anuncio	265
anuncios	265
anzeige	152
anzeige anzeige	152
anzeige scrollen, um weiterzulesen	152
anzeigen	152
""", 'ap': """
apoie	642
apoie-nos	642
aportar	251
approfondimenti	471
approfondisci	471
apri menu	474
""", 'ar': """
ara	819
archivado en	269
archivo	271
argomenti	471
argomenti trattati	471
around the web	225
article content	218
article continues below	218
article suivant	358
articles connexes	358
articles les plus lus	358
articles relacionats	75
articles similaires	358
articole recente	683
articole recomandate	683
articole similare	683
articoli che potrebbero interessarti	471
articoli correlati	471
articolo correlato	471
articolo precedente	471
articolo successivo	471
articolul anterior	683
artigo anterior	660
artigos relacionados	660
artikel bewerten	157
artikel delen	561
artikel drucken	149
artikel freischalten	142
artikel lainnya	441
artikel lesen	162
artikel merken	149
artikel sebelumnya	441
artikel selanjutnya	441
artikel speichern	149
artikel teilen	149
artikel terkait	441
artikel verschenken	142
artikel versenden	149
artikkelen fortsetter under	594
""", 'as': """
as + lidas	660
as mais lidas	660
ascolta	462
asetukset	324
asiasanat	327
ask me later	196
assinar	645
assinatura	645
assinaturas	645
assine	645
assine agora	645
assine nossa newsletter	647
assuntos	660
""", 'at': """
attiva l'abbonamento	456
attiva ora	456
""", 'au': """
auch interessant	159
auch lesenswert	159
auch spannend	159
aucun commentaire	356
auf bluesky teilen	149
auf einer seite lesen	159
auf facebook posten	149
auf facebook teilen	149
auf linkedin teilen	149
auf mastodon teilen	149
auf telegram teilen	149
auf twitter teilen	149
auf whatsapp teilen	149
auf x teilen	149
auf xing teilen	149
aus der redaktion	159
ausklappen	162
autentificare	675
automatische incasso	554
autoriser	354
autre montant	341
autres articles	358
""", 'av': """
avaa koko juttu	316
avainsanat	327
aviso legal	267
avvis	595
avvis alle	595
avvisa	777
avvisa alla	777
""", 'ay': """
ayrica okuyun	817
""", 'ba': """
baca juga	441	441
baca selengkapnya	443
back to top	230
bagikan	436
bagikan artikel	436
bagikan ke	436
balas	440
bank transfer	202
bankeinzug	141
bankoverschrijving	554
""", 'be': """
beantwoorden	568
become a founding member	204
become a friend	198
become a member	198
become a paid subscriber	198
become a patron	198
become a sponsor	198
become a subscriber	204
become a supporter	198
bedankt voor je inschrijving	557
bei facebook teilen	149
bei twitter teilen	149
bei whatsapp teilen	149
bei x teilen	149
beitrag teilen	149
bekijk aanbieding	555
bekijk alle abonnementen	555
bekijk alles	573
bekijk de aanbiedingen	555
bekijk foto's	573
bekijk meer	573
bekijk ook	570
bekijk reacties	568
beliebt	159
beliebte artikel	159
beliebteste artikel	159
belki daha sonra	805
benzer haberler	19	817
beranda	443
berdonasi	431
bereits registriert	142
bereits registriert? anmelden	142
beri komentar	440
berikutnya	443
berita lainnya	19	441
berita pilihan	441
berita populer	441
berita terbaru	441
berita terkait	441
berita terkini	441
berita utama	441
berlangganan	432
berlangganan sekarang	432
best gelezen	570
betaalde inhoud	564
betaalmethode	554
betaalmethoden	554
betaalmethodes	554
betrag eingeben	141
bewaar	561
bewaar artikel	561
bewaren	561
bezahlter inhalt	152
""", 'bi': """
bidra	584	766
bidrag	109
bienvenido	255
bilder anzeigen	162
bildergalerie	159
bize destek olun	806
""", 'bl': """
bleiben sie informiert	145
bli medlem	584	766
blijf op de hoogte	557
bliv medlem	109
bluesky	213
""", 'bo': """
boletim	647
boletines	258
boleto	644
bonifico	455
bonifico bancario	455
bookmark	212
bookmark this	212
bookmark this article	212
""", 'br': """
brak komentarzy	627
branded content	265
brought to you by	218
browse all	230
""", 'bu': """
buat akun	432
buffer	213
buscar	274	663
buy us a coffee	198
""", 'ca': """
cadastrar	645
cadastre-se	645
cadeau-artikel	555
cancel	197
cancelar respuesta	269
cargar contenido	267
cari	443
carica altri	474
carregar mais	663
carta di credito	455
carte bancaire	341
categorias	660
categorie	471
categories	225
categorii	683
""", 'ce': """
cele mai citite	683
cele mai noi	683
cele mai populare	683
cerca	474
cerrar	250
cetak	436
cevapla	816
""", 'cg': """
cgu	354
cgv	354
""", 'ch': """
charger plus	361
chiudi	451
chiudi menu	474
choisissez un montant	341
choose an amount	202
choose your payment method	202
choose your plan	204
""", 'ci': """
citi raksti	542
""", 'cl': """
clasificados	265
click here	230
click to enlarge	230
cliquer ici pour partager	349
close	197
close extra sharing options	212
close menu	230
close share panel	212
close this message	196
""", 'co': """
codes promo	352
colabora	251
collapse	230
comenta	269
comentar	269	658
comentarii	682
comentario	269
comentarios	269
comentaris	77
comentariu	682
comente	658
comment	213	223
comment ne plus voir ce message	337
comment policy	223
commenta	469
commenta l'articolo	469
commenta per primo	469
commentaire	356
commentaires	356
commenter	349	356
commenter l'article	356
commenti	469
commento	469
comments	223
comments off	223
commercial content	218
community guidelines	223
community rules	223
compare plans	204
comparte	262
comparteix	77
compartilhar	651
compartilhar no linkedin	651
compartilhar no twitter	651
compartilhar no whatsapp	651
compartilhar no x	651
compartilhar por e-mail	651
compartilhar via	651
compartilhe	651
compartilhe isso	651
compartir	262	262
compartir en	262
compartir en bluesky	262
compartir en linkedin	262	262
compartir en telegram	262
compartir en twitter	262
compartir en x	262
compartir por correo	262
compartir por email	262
complete coverage	225
comunicar erro	658
concordo	656
condiciones de uso	267
condiciones generales	267
conditions d'utilisation	354
condividi	462
condividi articolo	462
condividi su	462
condividi su facebook	462
condividi su linkedin	462
condividi su telegram	462
condividi su twitter	462
condividi su x	462
condividi via email	462
condivisioni	462
condizioni d'uso	467
conectare	675
configurar cookies	267
connectez-vous	342
connexion	342
consigliati	471
consigliati per te	471
consulter	361
cont nou	675
contact	230	356	568	682
contact us	223
contactez-nous	356
contacto	269
contactos	658
contato	658
contattaci	469
contatti	469
contenido de marca	265
contenido de nuestros socios	271
contenido exclusivo	255
contenido ofrecido por	265
contenido para suscriptores	255
contenido patrocinado	265
contenido promocionado	265
contenido relacionado	271
contenidos relacionados	271
contenu commercial	352
contenu de marque	352
contenu partenaire	352
contenus partenaires	352
contenuti correlati	471
contenuti sponsorizzati	465
contenuto per abbonati	456
contenuto riservato	456
contenuto sponsorizzato	465
contingut patrocinat	77
continua a leggere	474
continua depois da publicidade	654
continua senza accettare	467
continua senza sostenere	451
continuar a ler	663
continuar e fechar	656
continuar lendo	663
continuar leyendo	274
continuar sem apoiar	641
continuar sin donar	250
continue	197
continue a ler	660
continue lendo	645
continue reading	225	230
continue reading below	218
continue reading the main story	218
continue reading with a subscription	204
continue to article	196
continue to the article	196
continue without accepting	221
continue without donating	196
continue without supporting	196
continuer la lecture	342
continuer sans accepter	354
continuer sans donner	337
contribua	642
contribuer	338
contribuez	356
contribuir	642
contribuisci	452
contribute now	198
contribute with google	198
contribuye	251
contul meu	675
cookie notice	221
cookie policy	221	467
cookie preferences	221
cookie-einstellungen	155
cookie-instellingen	566
cookiebeleid	566
cookieindstillinger	120
cookiepolicy	777
cookiepolitik	120
cookies	94	120	566	595	777
cookies akzeptieren	155
cookies instellen	566
cookies policy	221
copia il link	462
copia link	462
copiar el enlace	262
copiar enlace	262
copiar link	262	651
copiar o link	651
copied	212
copier l'url	349
copier le lien	349
copy	213
copy link	212	436	855
copy link copied	212
copy link to clipboard	212
copy this link	212
copy url	212
correlati	471
count me in	207
""", 'cr': """
crea un account	456
crear cuenta	255
crear una cuenta	255
create a free account	204
create account	204
create an account	204
create free account	204
credit card	202
credit or debit card	202
creditcard	554
criar conta	645
""", 'cu': """
custom amount	197
""", 'cz': """
czas czytania # min	632
czytaj dalej	632
czytaj dalej za	615
""", "d'": """
d'autres articles	358
""", 'da': """
da non perdere	471
da non perdere in edicola	465
daftar	432
daha fazla	819
daha sonra	805
daha sonra hatirlat	805
daily newsletter	207
dal web	471
dalej	629
dalies ar rakstu	540
dalintis	530
dans cet article	358
darovat	86
daruj	86
das interessiert andere leser	159
das neueste	159
datenschutz	155
datenschutz-einstellungen	155
datenschutzeinstellungen	155
dauerauftrag	138
dauerwerbung	152
""", 'de': """
de tekst gaat verder onder de foto	564
debat: skriv	122
debatt: si din mening	597
debatte	157
deconectare	675
deel	561	561
deel artikel	561
deel dit	561
deel dit artikel	561
deel op facebook	561
deel op twitter	561
deel op x	561
deel via e-mail	561
deel via whatsapp	561
deine e-mail-adresse	145
deine meinung	157
deixa un comentari	77
deixe uma resposta	658
deja un comentario	269
deja una respuesta	269
dejar un comentario	269
del	116	591
del artikel	116
del artikkel	591
del artikkelen	591
del artiklen	116
del artiklen gratis	111
del med	116	591
del saken gratis	586
del via e-mail	116
del via e-post	591
dela	773
dela artikel	773
dela artikeln gratis	768
dela med	773
dela via e-post	773
dela via mejl	773
delen	561
delen op facebook	561
delen via e-mail	561
delen via facebook	561
delen via twitter	561
delen via whatsapp	561
deli	757
deli na facebooku	757
delite	757
delivered to you	207
dengarkan	436
derniers articles	358
desa	77
descuentos	265
desplegar redes sociales	262
destacadas	271
destacados	271
destaques	660
destek ol	806
destek olun	806
devamini oku	819
devenez membre	338
devenir membre	338
""", 'di': """
die meistgelesenen artikel	159
diesen artikel kommentieren	157
diesen artikel teilen	149
digg	213
digital subscription	204
digital-abo	142
digitalabo	142
digitale krant	555
digite seu e-mail	647
dimensione testo	462
din e-mail	113
din e-post	588	770
dinle	811
direct debit	202
direct verder lezen	555
discussie	568
discussion about this post	230
discussione chiusa	469
diskuse	96
diskusia	743
diskuter	597
diskutera	779
diskuze	96
dismiss	197
dismiss this message	196
distribuie	678
distribuie articolul	678
dit vind je misschien ook leuk	570
diventa socio	452
diventa sostenitore	452
""", 'dn': """
dnes ne	85
""", 'do': """
do mesmo autor	660
do not sell my personal information	221
do not sell or share my personal information	221
doar	642
dodaj komentar	757
dodaj komentarz	627
doe	642
doe agora	642
don mensuel	338
don ponctuel	338
don't miss	225
don't miss out	207
don't want to see this? remove ads	218
dona	251	452
dona adesso	452
dona ahora	251
dona ora	452
dona'ns suport	71
donar	251
donar ahora	251
donasi	431
donasi sekarang	431
donate	198
donate become	198
donate here	198
donate monthly	198
donate now	198
donate today	198
donazione mensile	452
donazione singola	452
doneer	552
doneer nu	552
doner	109	584
donera	766
donera nu	766
doneren	552
doniraj	722	750
donirajte	722	750
donner	338
doorsturen	561
dossier	159	358	471	570
dossiers	159	358	570
""", 'dr': """
drucken	149
druge novice	19
drukuj	621
""", 'du': """
dukung jurnalisme independen	431
dukung kami	431
""", 'dy': """
dyskusja	627
""", 'e-': """
e-avis	111	586
e-edition	230
e-gazete	807
e-mail	89	113	145	213	617	647	699
e-mail eingeben	145
e-mail teilen	149
e-mail-adresse	145
e-mail-adresse eingeben	145
e-mailadres	557
e-mailadresse	113
e-mailen	561
e-paper	142	230
e-post	588	770
e-postadress	770
e-postadresse	588
e-tidning	768
e-wydanie	615
""", 'ea': """
eavis	586
""", 'ed': """
edellinen	329
edellinen juttu	327
editor's choice	225
editor's pick	186	225
editor's picks	225
editors' choice	225
editors' picks	225
edizione digitale	456
""", 'ee': """
eenmalig	552
""", 'ei': """
ei kiitos	314
ei nyt	314
ei, kiitos	314
einklappen	162
einloggen	142
einmalig	138
einmalig spenden	138
einstellungen	155
einwilligung	155
""", 'el': """
elders op het web	570
elige una cantidad	254
elolvasom	423
elsewhere on the web	225
""", 'em': """
em alta	660
em destaque	660
email	207	213	699
email (required	207
email address	207
email article	212
email this	212
email to a friend	212
emneord	599
emner	124	599
empfehlen	149
empfehlungen	159
empfehlungen der redaktion	159
empfohlene artikel	159
empfohlener externer inhalt	155
empfohlener redaktioneller inhalt	155
""", 'en': """
en ce moment	358
en continu	358
en directo	271
en otros medios	271
en portada	271
en savoir plus	354	361
encontrou algum erro	658
encontrou um erro	658
engangsgave	584
enim loetud	287
enlace copiado	262
enlarge image	230
enlarge this image	230
enregistrer	349
enter amount	202
enter your email address	207
entra	456
entradas relacionadas	271
entrar	255	645
entre	645
enviar por correo	262
enviar por e-mail	651
enviar por email	262
enviar por whatsapp	262
envoyer par e-mail	349
envoyer par email	349
envoyer par mail	349
""", 'ep': """
epaper	230
""", 'es': """
esci	456
escolha do editor	660
escolha um valor	644
escribe un comentario	269
escuchar	262
espace partenaire	352
especiais	660
esqueceu a senha	645
esqueci minha senha	645
essai gratuit	342
""", 'et': """
et pot interessar	75
et recomanem	75
etichete	683
etiketler	817
etiquetas	271	660
etusivu	327	329
etusivulle	327
""", 'ex': """
exclusive content	204
exclusivo assinantes	645
expand	230
explore	228
explore more	225
explore more on these topics	225
external links	212
externe inhalte	155
externe inhalte anzeigen	155
externe inhalte erlauben	155
externen inhalt anzeigen	155
externen inhalt laden	155
externer inhalt	155
""", 'ez': """
ezt is olvassa el	421
""", 'fa': """
facebook	213
facebook messenger	213
facebook twitter	212
facebook twitter email	212
facebook twitter linkedin email	212
facebook twitter whatsapp	212
facebook x	212
faire un don	338
fale conosco	658
fandt du en fejl	122
fant du en feil	597
favoris	349
fazer login	645
""", 'fe': """
featured articles	225
featured content	225
featured stories	225
fechar	641	663
feedback	157	223	568
feedback geben	157
fehler gefunden	157
fehler im artikel gefunden	157
fehler melden	157
fermer	337
fermer le menu	361
fes-te soci	71
fes-te subscriptor	71
fetching more	230
""", 'fi': """
fil info	358
filed under	225	230
find out more	230
fique por dentro	647
first name	207
fizetett tartalom	418
""", 'fl': """
flecha	255
fler	781
fler artiklar	781
fler nyheter	781
flere artikler	124	599
flere nyheder	124
flere nyheter	599
flere saker	599
flipboard	213
""", 'fo': """
folgen	150
folgen sie uns	150
follow	215
follow author	215
follow live	215
follow this author	215
follow this topic	215
follow topic	215
follow us	215
follow us on facebook	215
following	215
font size	212
for abonnenter	111	586
for subscribers	204
forgot password	204
forgot your password	204
forma de pagamento	644
forma de pago	254
formas de pagamento	644
formas de pago	254
forrige	127	602
forrige artikel	124
forrige artikkel	599
forse in seguito	451
forsiden	124	599
foto	441
foto galeri	817
fotostrecke	159
fout gespot	568
fout gezien	568
foutje gezien	568
""", 'fr': """
free daily newsletter	207
free newsletter	207
free weekly newsletter	207
friss	421
from around the web	225
from our partners	225
from our sponsor	218
from our sponsors	218
from the web	225
""", 'fu': """
full coverage	225
fullscreen	230
fullskjerm	602
further reading on this site	225
""", 'ga': """
ga akkoord	566
ga naar inhoud	573
gallery	471
ganzen artikel lesen	162
""", 'ge': """
ge bort artikeln	768
gebruiksvoorwaarden	566
geef een reactie	568
gem	116
gem artikel	116
gerade nicht	137
gerelateerd	570
gerelateerd nieuws	570
gerelateerde artikelen	570
gerelateerde onderwerpen	570
gerir cookies	656
gesponsert	152
gesponserter inhalt	152
gesponsord	564
gesponsorde inhoud	564
gestion des cookies	354
gestionar cookies	267
gestisci i cookie	467
gestisci preferenze	467
get alerts	215
get digital access	204
get email updates	207
get started	204
get the daily email	207
get the newsletter	207
""", 'gi': """
gi bort artikkelen	586
gift a subscription	204
gift article	204
gift this article	204
give a gift	204
give a gift subscription	198
give feedback	223
give monthly	198
give now	198
give today	198
give us feedback	223
gizlilik	814
""", 'gl': """
glemt adgangskode	111
glemt passord	586
""", 'go': """
go to top	230
godkjenn	595
godkjenn alle	595
godta	595
godta alle	595
google	213
google news	213
google plus	213
got it	221
""", 'gr': """
gracias por suscribirte	258
gratis proberen	555
grazie per l'iscrizione	459
""", 'gu': """
guarda anche	471
guarda la gallery	474
guardar	262	651
guides d'achat	358
gulir untuk lanjut membaca	438
""", 'ha': """
haberin devami	813	819
haberin devami reklamdan sonra	813
haberin tamami	819
hacker news	213
hae	329
hai trovato un errore	469
hai una segnalazione	469
haku	329
halaman berikutnya	443
halaman selanjutnya	443
halaman: #	443
handelsbetingelser	120
hantera cookies	777
har du allerede en konto	111	586
har du redan ett konto	768
has oblidat la contrasenya	72
hata bildir	816
haut de page	361
have an account	204
have an account? sign in	204
have your say	223
hazte miembro	251
hazte socia	251
""", 'he': """
heb je al een account	555
help mee	552
hem	784
hemeroteca	255
hepsini kabul et	814
herinner me later	551
hesabim	807
hesabiniz var mi	807
het artikel gaat hieronder verder	564
het laatste nieuws	570
""", 'hi': """
hide ad	218
hide caption	230
hide comments	223
hide this message	196
hier anmelden	142
hier einloggen	142
hilfe	157
hinweis zum datenschutz	155
hittade du ett fel	779
""", 'hj': """
hjem	127	602
""", 'hl': """
hlasovat	96
hledat	99
""", 'ho': """
hold deg oppdatert	588
hold dig opdateret	113
home	230	474	573
hopp til innhold	602
hopp til innholdet	602
house rules	223
how did we do	223
hoy no	250
""", 'hu': """
hubungi kami	440
""", 'i ': """
i accept	221
i agree	221
i already donated	196
i already gave	196
i samarbeid med	594
i samarbejde med	119
i samarbete med	776
""", "i'": """
i'll do it later	196
i'm in	207
i've already donated	196
""", 'ic': """
ich bin schon dabei	137
ich habe schon gespendet	137
ich stimme zu	155
icymi	225
""", 'id': """
ideal	554
identifiez-vous	342
""", 'ih': """
ihr feedback	157
ihr kommentar	157
ihre e-mail-adresse	145
ihre meinung	157
""", 'ik': """
ik heb al gedoneerd	551
ik steun al	551
ikke i dag	108	583
ikke nu	108
iklan	438	438
""", 'il': """
il mio account	456
il tuo indirizzo email	459
ilan	813
ilgili haber	817
ilgili haberler	817
ilgili konular	817
ilmoitus	323
ils ont lu aussi	358
""", 'im': """
im trend	159
immer informiert	145
impostazioni cookie	467
impressum	155
imprimeix	77
imprimer	349
imprimer l'article	349
imprimir	262	651
""", 'in': """
in	855
in case you missed it	225
in diesem artikel	159
in evidenza	471
in het nieuws	570
in kooperation mit	152
in other news	225
in partnership with	218
in primo piano	471
in this section	225
in zwischenablage kopieren	149
indeks	441
indirizzo email	459
indstillinger	120
infolettre	345
infolettres	345
informasjonskapsler	595
informativa sulla privacy	467
ingatkan saya nanti	430
ingrandisci	474
ingresar	255
inhalt	162
inhalt anzeigen	155
inhalt laden	152
inhalt teilen	149
inhalte anzeigen	155
inhaltsverzeichnis	162
inhoudsopgave	573
inicio	274
inloggen	555
innstillinger	595
inschrijven	557
inscreva-se	647
inscreva-se na newsletter	647
inscription	342
inserisci qui il tuo commento	469
instagram	213
instagram-inhalte erlauben	155
instellingen	566
inte idag	765
inte nu	765
introduce tu email	258
invalid email	207
invia commento	469
invia per email	462
invia via email	462
inzerce	93
inzercia	740
""", 'ir': """
ir a los comentarios	269
ir al contenido	274
ir arriba	274
""", 'is': """
iscriviti	459
iscriviti alla nostra newsletter	459
iscriviti ora	459
""", 'iz': """
iz iste rubrike	727
""", "j'": """
j'accepte	354
j'en profite	342
""", 'ja': """
ja ets subscriptor	72
ja, ich will	138
jaa	321
jaa artikkeli	321
jaa facebookissa	321
jaa whatsappissa	321
jaga	285
jaga artiklit	285
jangan lewatkan	441
jatka lukemista	316
jau esi abonents	540
jau prenumeruojate	530
""", 'je': """
je donne	338
je fais un don	338
je m'abonne	342
je m'inscris	345
je me connecte	342
je soutiens	338
je teste	342
jednorazowo	613
jelentkezzen be	413
jetzt abonnent werden	142
jetzt abonnieren	142
jetzt anmelden	145
jetzt bestellen	142
jetzt einloggen	142
jetzt freischalten	142
jetzt helfen	138
jetzt im tv	159
jetzt kommentieren	157
jetzt kostenlos anmelden	145
jetzt kostenlos testen	142
jetzt mitglied werden	138
jetzt nicht	137
jetzt registrieren	142
jetzt spenden	138
jetzt testen	142	142
jetzt zustimmen	155
""", 'jo': """
join now	198
join our mailing list	207
join the conversation	223
join the discussion	223
join the discussion on discord	215
join us	198
jouw e-mailadres	557
""", 'ju': """
jump to content	230
just nu	781
juttu jatkuu alla	323
juuri nyt	327
""", 'ka': """
kabul ediyorum	814
kabul et	814
kanske senare	765
kanskje senere	583
kapat	805
kapcsolat	420
karte laden	155
kategori	441
kategoriat	327
kategorie	97	629
kategorien	159
kategorier	124	599	781
kategoriler	817
katkida bulun	806
kaydet	811
kaydol	807
kayit ol	807
""", 'ke': """
keep reading	225
keluar	432
kembali ke atas	443
kertalahjoitus	315
keskustele	326
keskustelu	326
keuze van de redactie	570
""", 'ki': """
kiemelt	421
kies een bedrag	554
kiosque	342
kirim	436
kirim komentar	440
kirjaudu	316
kirjaudu ulos	316
kirjoita kommentti	326
""", 'kl': """
klarna	141
kleinanzeigen	152
""", 'ko': """
kokeile maksutta	316
kokeile nyt	316
komentar	440
komentarai	530
komentari	729
komentarji	757
komentarz	627
komentarze	627
komentiraj	729	757
komentuoti	530
komment	420
kommentaarid	285
kommentar	157
kommentar schreiben	157
kommentar verfassen	157
kommentare	157
kommentare ansehen	157
kommentare anzeigen	157
kommentare lesen	157
kommentarer	122	597	779
kommentarregeln	157
kommenteeri	285
kommentek	420
kommenter	122	597
kommentera	779
kommentieren	157
kommentit	326
kommentoi	326
kommercielt indhold	130
kommercielt samarbejde	119
kommersielt innhold	605
kommersielt samarbeid	594
koniec reklamy	624
kontakt	96	122	157	627
kontakt os	122
kontakt oss	597
kontakta oss	779
konten bersponsor	438
konten premium	432
konten sponsor	438
konto erstellen	142
konular	817
kopeeri link	285
kopieer de link	561
kopieer link	561
kopier lenke	591
kopier lenken	591
kopier link	116
kopieren	149
kopioi linkki	321
kopiraj link	729
kopiraj povezavo	757
kopiuj link	621
kopyala	811
kostenlos abonnieren	145
kostenlos registrieren	142
kostenlos testen	142
""", 'kr': """
krant	555
kreditkarte	141
kreditkarte / klarna	141
""", 'ku': """
kuukausilahjoitus	315
kuuntele	321
""", 'kv': """
kvkk	814
""", "l'": """
l'actu en direct	358
l'article continue ci-dessous	352
l'essentiel	358
""", 'la': """
la newsletter	345	459
la redazione consiglia	471
la tua e-mail	459
laad meer	573
laat voorlezen	561
laatste nieuws	570
ladda fler	784
lagre	591
lagre artikkel	591
lahjoita	315
lahjoita nyt	315
lain kali	430
lainnya	441
laisser un commentaire	356
laissez un commentaire	356
langganan	432
lanjut baca di bawah	438
lanjutkan dengan konten	438
lanjutkan membaca	443
laporkan	440
lascia un commento	469
last flere	602
last name	207
lastschrift	141
later	551
latest	225
latest articles	225
latest edition	230
latest headlines	225
latest news	225
latest posts	225
latest stories	225
latest updates	225
latest videos	225
latest videos from	225
""", 'le': """
le direct	358
le fil	358
le journal du jour	342
le nostre newsletter	459
le plus lu	358
le puede interesar	271
le recomendamos	271
le ultime notizie	471
learn more	230
learn more about cookies	221
leave a comment	223
leave a reply	223
leave a tip	198
leave feedback	223
lectura de # minutos	262
lectura: # min	262
lecture # min	361
lecture # minutes	349
lecture : # min	349
leer noticia completa	274
lees de reacties	568
lees meer	570	573
lees meer over	570
lees ook	570
lees verder	555	570	573
lees verder na de advertentie	564
lees verder onder de afbeelding	564
lees verder onder de foto	564
lees voor	561
leestijd	573
leestijd # min	573
legfrissebb	421
legg igjen en kommentar	597
leggi anche	471
leggi i commenti	469
leggi il giornale	456
leggi l'articolo	474
leggi l'articolo completo	474
leggi tutto	474
leggi tutto con un abbonamento	456
leggi tutto su	471
legolvasottabb	421
legolvasottabbak	421
leia mais	660	663
leitura: # min	651
lembrar mais tarde	641
lembre-me mais tarde	641
lenke kopiert	591
ler mais	663
les derniers articles	358
les flere	599
les hele saken	602
les kommentarer	597
les lecteurs ont aussi lu	358
les mer	599	602
les mer om	599
les plus lues	358
les plus lus	358
les tops	358
les videre	586
lesedauer	162
lesedauer: # minuten	162
lesen sie auch	159
lesen sie dazu	159
lesen sie hier	159
lesen sie mehr	159
leserbriefe	157
leserkommentare	157
lesetid # min	602
lesetipp	159
lesetipps	159
lesezeit: # min	162
lesezeit: # minuten	162
lettura # min	462
""", 'li': """
lige nu	124
lihat juga	441
lihat komentar	440
lihat lainnya	443
lihat selengkapnya	443
lihat semua	443
like loading	212
like this	212
limited time offer	204
line	213
link	213
link copiado	651
link copiato	462
link copied	212
link copied bookmark	212
link copied to clipboard	212
link gekopieerd	561
link kopieren	149
link kopieret	116
link kopiert	149
link kopyalandi	811
link zum inhalt	155
link zum youtube-inhalt	155
linkedin	213
linki kopyala	811
linkki kopioitu	321
links	159
lire aussi	358
lire l'article	361
lire l'article complet	361
lire la suite	361
lire les commentaires	356
lire plus	358	361
lire plus tard	349
lisa kommentaar	285
listen	212
listen # min	212
listen now	212
live	159
live tv	225
""", 'lo': """
lo + visto	271
load comments	223
load content	221
load more	230
load more articles	230
load more comments	223
load more stories	230
loading	212
loading ad	218
loading more	230
loe ka	287
loe lisaks	287
loetumad	287
log in	204	555
log in / register	204
log in or sign up	204
log in to comment	223
log in to reply	223
log ind	111
log out	204
log ud	111
logare	675
logg inn	586
logg ut	586
logga in	768
logga ut	768
logi sisse	285
login	142	204	432	456	645	675
login / register	204
logout	204
loo konto	285
""", 'lu': """
lue koko juttu	329
lue kommentit	326
lue seuraavaksi	19
luetuimmat	327
luetuimmat jutut	327
luister	561
luk	108
lukk	583
lukuaika # min	329
luo tunnus	316
lupa kata sandi	432
lupa password	432
""", 'ly': """
lyssna	773
lyt	116
lytt	591
lytt til saken	591
""", "m'": """
m'abonner	342
m'inscrire	345
""", 'ma': """
maak een account	555
maandelijks	552
mai mult	685
mai multe	685
mail	213	561
mailen	149
mainokset	323
mainos	323	323
mainos alkaa	323
mais	663
mais artigos	660
mais comentadas	660
mais lidas	660
mais lidos	660
mais populares	660
mais tarde	641
mais vistas	660
mais vistos	660
make a donation	198
manage consent	221
manage cookies	221
manage my account	204
manage options	221
manage preferences	221
manage settings	221
manage subscription	204
mantente informado	258
mastodon	213
masuk	432
masuk / daftar	432
max	703
maybe later	196
""", 'me': """
me connecter	342
me le rappeler plus tard	337
media caption	230
meer	570
meer artikelen	570
meer informatie	566
meer laden	573
meer lezen	570
meer nieuws	570
meer over	570
meer over dit onderwerp	570
meer tonen	573
meest bekeken	570
meest gedeeld	570
meest gelezen	570
meghallgatom	416
megosztom	416
mehr anzeigen	162
mehr artikel	159
mehr aus	159
mehr aus dem ressort	159
mehr erfahren	155
mehr informationen	159
mehr laden	157	162
mehr lesen	159	162
mehr nach dieser anzeige	152
mehr news	159
mehr themen	159
mehr von diesem autor	159
mehr von uns	159
mehr zu diesem thema	159
mehr zum artikel	159
mehr zum thema	159
mein konto	142
meist gelesen	159
meistgeklickt	159
meistgelesen	159
meistgelesene artikel	159
meistkommentiert	159
mejla	773
meld een fout	568
meld fra om feil	597
meld je aan	557
member-only story	230
members only	204
meniu	685
menu	99	127	230	361	443	474	573	632	663	862
meny	602	784
mer fra	599
mer nyheter	781
mer om	599	781
merci de votre inscription	345
mere fra	124
mere om	124
merken	142	149
merkliste	142
message	213
message publicitaire	352
messaggio promozionale	465
messenger	213
mest delat	781
mest delt	599
mest delte	124
mest lest	599
mest leste	599
metodi di pagamento	455
metodo di pagamento	455
mettre en favori	349
""", 'mi': """
mi cuenta	255
mijn account	555
mijn profiel	555
min konto	111
min side	111	586
minha conta	645
mis niets	557
missa inget	770
missa inte	781
misschien later	551
misschien ook interessant	570
mitdiskutieren	157
mitglied werden	138
mitt konto	768
""", 'mo': """
mode de paiement	341
modes de paiement	341
moj profil	723	751
moje konto	615
mon compte	342
mon espace	342
monatlich	138
monatlich spenden	138
montant libre	341
monthly	197
monthly contribution	202
morda vas zanima	755
more	228
more articles	225
more coverage	225
more from	225
more from this author	225
more headlines	225
more in this series	225
more like this	225
more news	225
more on this story	225
more on this topic	225
more options	221
more sharing options	212
more stories	225
more stories like this	225
more stories you may like	225
more to explore	225
more to read	225
more top stories	225
most commented	225
most discussed	225
most emailed	225
most liked	223
most nem	410
most popular	225
most read	225
most recent	225
most shared	225
most viewed	225
most watched	225
mostra altro	474
mostra contenuto	467
mostra i commenti	469
mostrar comentarios	269
mostrar mais	663
mostrar menos	274
moyen de paiement	341
moyens de paiement	341
""", 'mu': """
muat lainnya	443
mungkin lain kali	430
must read	225
must reads	225
must-read	225
mute	230
""", 'my': """
my account	204
""", 'na': """
na czasie	629
naar boven	573
naar de aanbiedingen	555
naar de inhoud	573
nach anzeige weiterlesen	152
nach oben	162
nahoru	99
najbolj brano	755
najnovije	727
najnovije vesti	727
najnovije vijesti	727
najnowsze	629
najnowsze informacje	629
najpopularniejsze	629
nanti	430
nanti saja	430
napisz komentarz	627
natisni	757
naujausi	532
""", 'ne': """
ne manquez rien	345
ne most	410
ne plus afficher	337
nee bedankt	551
nee, bedankt	551
nei takk	583
nei, takk	583
nein danke	137
nein, danke	137
nej tack	765
nej tak	108
nej, tack	765
nej, tak	108
nessun commento	469
neste	602
neste artikkel	599
net binnen	570
netiquette	157
neueste artikel	159
neueste meldungen	159
neueste nachrichten	159
neueste videos	159
never miss a story	207
never miss an update	207
new here	204
newest first	223
newsletter	89	145	207	258	345	459	617	647
newsletter abonnieren	145
newsletter e alert	471
newsletter kostenlos abonnieren	145
newsletter recomendada	271
newsletter sign up	207
newsletter sign-up	207
newsletter signup	207
newsletter-anmeldung	145
newsletters	207	230	258	345	647
newslettery	89	617
newsticker	159
next	197
next article	225
next page	230
next post	230
next story	225
next up	225
""", 'ng': """
nghe	855
""", 'ni': """
nicht jetzt	137
nicht mehr anzeigen	137
nichts mehr verpassen	145
nie masz konta	615
nie teraz	612
niet nu	551
niet te missen	570
nieuwsbrief	557
nieuwsbrieven	557
""", 'no': """
no comments	223
no comments yet	223
no gracias	250
no grazie	451
no posts	230
no te pierdas	271
no thank you	196
no thanks	196
no, gracias	250
no, grazie	451
no, thanks	196
noch kein abonnent	142
noch kein konto	142
noch keine kommentare	157
noch keine kommentare vorhanden	157
nog geen account	555
nog geen reacties	568
non merci	337
non oggi	451
non ora	451
non sei abbonato	456
non, merci	337
normas	269
nos derniers articles	358
nos lecteurs ont lu ensuite	358
nos offres	342
nos recommandations	358
not a subscriber yet	204
not now	196
not ready to donate	196
not ready to give today	196
not ready to subscribe	196
not ready to support today	196
not today	196
note legali	467
notez cet article	356
noticia relacionada	271
noticia relacionadas	271
noticias de hoy	271
noticias relacionada	271
noticias relacionadas	271
notizie correlate	471
notizie del giorno	471
nous contacter	356
nous soutenir	338
nous suivre	350
nous vous recommandons	358
now playing	230
""", 'nu': """
nu acum	673
nu in het nieuws	570
nu niet	551
nutzungsbedingungen	155
""", 'ny': """
nyhedsbrev	113
nyhedsbreve	113
nyhetsbrev	588	770
nyhetsbrevet	588	770
nyhetsdygnet	781
""", 'o ': """
o artigo continua depois da publicidade	654
o seu email	647
""", 'ob': """
obrigado por se inscrever	647
obserwuj	622
obserwuj nas	622
""", 'od': """
odjava	723	751
odpowiedz	627
""", 'of': """
oferecer artigo	645
oferecido por	654
oferta especial	255
ofertas	265
offer	218
offerte	465
offre partenaire	352
offrir l'article	342
""", 'og': """
oglas	726	754
oglasi	726	754
""", 'oh': """
ohne spende weiterlesen	137
""", 'ok': """
ok	197
okumaya devam et	807
""", 'ol': """
oldest first	223
oled juba tellija	285
oletko jo tilaaja? kirjaudu	316
olvasd el ezt is	421
olvassa el ezt is	421
""", 'om': """
om cookies	777
oma tili	316
""", 'on': """
once	197
onderwerpen	570
one time donation	198
one-time	197
one-time donation	198
onko sinulla jo tunnus	316
""", 'oo': """
ook interessant	570
""", 'op': """
open image in gallery	230
open menu	230
opina	269
opprett konto	586
opret bruger	111
opret en konto	111
opret konto	111
opslaan	561
opublikuj komentarz	627
""", 'os': """
ossza meg	416
ostale vesti	19
ostale vijesti	19
ostatnie wpisy	629
ostavi komentar	729
ostavite komentar	729
oszd meg	416
""", 'ot': """
other amount	202
other articles	225
other news	225
other readers liked	19
other stories	225
other stories you may like	225
other stories you might like	225
others also read	19	225
otra cantidad	254
otras noticias	19	271
otras noticias que pueden interesarte	19
otro importe	254
""", 'ou': """
our newsletters	207
our partners	218
our social media	215
our sponsors	218
outro valor	644
ouvir	651
ouvrir le menu	361
""", 'ov': """
overschrijving	554
""", 'oy': """
oynat	819
""", 'p': """
p	680
""", 'pa': """
pagamento seguro	644
pagamento sicuro	455
page suivante	361
pagina successiva	474
pago seguro	254
paid content	218
paid partnership	218
paid post	218
paiment methods	202
palaute	326
paling banyak dibaca	441
paremti	530
pariwara	438
partage	349
partager	349	349
partager l'article	349
partager par e-mail	349
partager par email	349
partager par mail	349
partager sur	349
partager sur bluesky	349
partager sur linkedin	349	349
partager sur messenger	349
partager sur telegram	349
partager sur twitter	349
partager sur x	349
partager via messenger	349
partager via twitter	349
partages	349
partagez	349
partenaire	352
parteneri	680
participa	269
partilhar	651
partilhe	651
partner	564
partner content	218
partner offers	218
partnerangebot	152
partnerangebote	152
partnercontent	564
partnernieuws	570
pas aujourd'hui	337
pas de commentaire	356
pas encore inscrit	342
pas maintenant	337
pasidalinti	530
passend zum thema	159
passende artikel	159
passer cette annonce	352
password dimenticata	456
passwort vergessen	142
patrocinado	265	654
patrocinado por	265
payment method	202
payment methods	202
payment options	202
paypal	141
""", 'pe': """
pelo mundo	660
people also read	225
per e-mail teilen	149
per e-mail versenden	149
per mail teilen	149
per mail versenden	149
per whatsapp teilen	149
personuppgiftspolicy	777
personvern	595
personverninnstillinger	595
pesquisar	663
petites annonces	352
""", 'ph': """
photos	361
""", 'pi': """
pilihan editor	441
pilihan redaksi	441
pin it	212
pinterest	213
pix	644
""", 'pl': """
plaats een reactie	568
plaats reactie	568
plan du site	354
play audio	212
play now	230
play video	230
please donate	198
please enter a valid email address	207
pledge your support	198
plus	111	361	555	768
plus d'articles	358
plus d'infos	358
plus lus	358
plus tard	337
plus-artikel	142
plusartikel	555
pluss	586
plussak	586
""", 'po': """
pocket	213	491
podaj e-mail	617
podcast	97	124	159	271	471	629	817
podcastit	327
podcasts	124	159	570	660
podcasty	97	629
podd	781
poddar	781
pode interessar	660
podeli	729
podeli na facebooku	729
podelite	729
podijeli	729
podijeli na facebooku	729
podijelite	729
podkast	599
podkaster	599
podobne	629
podprite nas	750
polecamy	629
polecane	629
polecane dla ciebie	629
polityka cookies	625
poprzedni	632
populair	570
populaire	358
populaire artikelen	570
populaires	358
popular articles	225
popular now	225
popular posts	225
popular stories	225
popular topics	225
populare	683
popularne	629
populer	441
portada	274
poslat	91
poslat e-mailem	91
poslechnout	91
post comment	223
post on x	212
poster un commentaire	356
posts relacionados	660
potrebbe interessarti	471
potrebbe interessarti anche	471
potrebbero interessarti	471
pour aller plus loin	358
povezane novice	755
povezane vesti	727
povezane vijesti	727
pozabljeno geslo	751
""", 'pr': """
pr	418	494	494	494	518
preberite tudi	755
precedente	474
preferenze cookie	467
premium	87	111	178	204	255	342	432	456	555	586	615	645	675	768	807	852
premium content	204
premium-artikel	142
prenumerata	530	615
prenumeration	768
prenumerera	768
prenumerera nu	768
prenumeruj	615
prenumeruoti	530
presented by	218
press enter or click to view image in full size	230
pretplati se	722
pretplatite se	722
previous article	225
previous page	230
previous post	230
prijava	723	751
prijavi se	723
prijavite se	723	751
primo piano	471
print	116	213	561
print article	212
print subscription	204
print this	212
printen	561
prisijungti	530
privacidad	267
privacy	467	566
privacy center	155
privacy notice	207
privacy policy	221	467
privacy preference center	221
privacy preferences	221
privacy settings	221
privacy statement	221
privacybeleid	566
privacyverklaring	566
probeabo	142
probeer nu	555
produktempfehlung	152
profil	142
profilo	456
profiter de l'offre	342
promo	465	726
promocijsko besedilo	754
promocja	624
promoted	218
promoted content	218
promoted links	218
promoted stories	225
promotie	564
promotion	218
propaganda	654
prosseguir	656
prova gratis	456	768
prova nu	768
prueba gratis	255
""", 'pu': """
pub	352	654	654
publicar comentario	269
publicidad	265	265
publicidad - sigue leyendo	265
publicidade	654	654
publicitat	77
publicitate	680	680
publier un commentaire	356
publireportage	352
publirreportaje	265
""", 'py': """
pysy ajan tasalla	318
""", 'qu': """
quero assinar	645
quiero suscribirme	255
""", 'ra': """
raccomandato da	465
rapporter feil	597
rapportera fel	779
""", 're': """
reactie	568
reacties	568
read aloud	212
read also	225
read article	230
read comments	223
read full article	230
read full story	230
read in app	230
read more	230
read more about	225
read more about sharing	212
read more articles	230
read more here	230
read more on	225
read more on these topics	225
read next	225
read original article	230
read our complete coverage	225
read story	230
read the article	230
read the full article	230
read the full story	230
readers also read	225
ready for more	207
reageer	568
reageren	568
recent	225
recent articles	225
recent news	225
recent posts	225
recent stories	225
recevoir la newsletter	345
rechazar	267
rechazar todas	267
rechazar todo	267
recherche	361
rechercher	361
reclame	564
recomandate	683
recomendaciones	271
recomendadas	271	660
recomendado	271
recomendado para ti	271
recomendados	271	660
recomendamos	660
recommended	225
recommended articles	225
recommended for you	225
recommended reading	225
recommended stories	225
recommended videos	225
recusar	656
redakcja poleca	629
redaksjonen anbefaler	599
redaktionen anbefaler	124
redaktionen rekommenderar	781
redaktionsempfehlung	159
redan prenumerant? logga in	768
reddet	814
reddit	213
redes sociais	652
redes sociales	262
refuser	354
registar	645
registe-se	645
register	204
register for free	204
register now	204
registo	645
registra't	72
registrace	87
registracija	723	751
registrarme	255
registrarme en la newsletter	258
registrarse	255
registrasi	432
registrati	456
registrati gratis	456
registreer	555
registreer gratis	555
registrer deg	586
registrera dig	768
registreren	555
registrieren	142
registriraj se	723
registro	255
registrovat se	87
registruj se	723
registruotis	530
regulamin	625
reject all	221
reject all cookies	221
rejeitar	656
rejeitar todos	656
reklaam	285
reklam	776	813	813
reklama	93	93	530	624	624	726	740
reklame	119	594
reklamlar	813
reklamy	624
rekomendasi	441
rekomendasi untuk anda	441
rekomendasi untukmu	441
rekomenduojame	532
rekommenderade artiklar	781
rekommenderas	781
rekommenderat	781
relacionadas	271	660
relacionado	271
relacionados	271	660
related	225	228
related article	225
related articles	225
related content	225
related coverage	225
related items	225
related links	225
related news	225
related posts	225
related reading	225
related stories	225
related story	225
related tags	225	225
related to this story	225
related topics	225
related videos	225
relaterade artiklar	781
relaterade nyheter	781
relaterat	781
relaterede artikler	124
relaterede emner	124
relateret	124
relatert	599
relaterte artikler	599
relaterte emner	599
relaterte saker	599
remember me	204
remind me in #	196
remind me in may	196
remind me later	196
remind me next month	196
remind me tomorrow	196
remove ad	218
remove ads	218
remti	530
replay	230
replies	223
reply	223
report	213
report a problem	223
report a typo	223
report abuse	223
report ad	218
report comment	223
report this ad	218
reportar	269
reportar erro	658
reportar error	269
reportar un error	269
reproducir	274
reproduzir	663
request a correction	223
reset password	204
responder	269	658
resta aggiornato	459
retour	349
retour en haut	361
return to top	230
""", 'ri': """
ricevi la newsletter	459
rifiuta	467
rifiuta tutto	467
rimani aggiornato	459
rimani informato	459
riproduci	474
rispondi	469
""", 'rs': """
rss	213
""", 'ru': """
rubriken	159
rubriques	358
""", "s'": """
s'abonner	342
s'identifier	342
s'inscrire	342
s'inscrire gratuitement	342
""", 'sa': """
saiba mais	660
sair	645
saken fortsetter under	594
saken fortsetter under bildet	594
salin link	436
salin tautan	436
saltar al contenido	274
saltar publicidad	265
salva	462
salva articolo	462
salvar	651
salvar artigo	651
samal teemal	287
samtykke	120	595
sauvegarder	349
save	212
save article	212
save for later	212
save preferences	221
save story	212
save this article	212
saved	212
""", 'sc': """
scegli un importo	455
schlagworte	159
schlagworte zum thema	159
schon abonnent	142
schon dabei	137
schreibe einen kommentar	157
schreiben sie einen kommentar	157
schrift verkleinern	149
schrijf een reactie	568
schrijf je in	557
schrijf je in voor onze nieuwsbrief	557
scopri	474
scopri le offerte	456
scrie un comentariu	682
scrivi un commento	469
scroll down to continue reading	218
scroll for more	218
scroll ke bawah untuk melanjutkan	438
scroll to continue	218
scroll to continue with content	218	438
scroll to top	230
scroll untuk membaca	438
scrolle weiter	152
scrollen sie weiter	152
""", 'se': """
se alla	784
se alle	127	602
se connecter	342
se erbjudanden	768
se tilbud	111	586
se tilbudene	586
search	230
sebelumnya	443
secciones	271
sections	230
secure checkout	202
secure payment	202
secure transaction	202
see all	230
see all newsletters	207
see also	225
see comments	223
see more	230
see subscription options	204
segnala	469
segnala un errore	469
segui	463
seguici	463
seguici su facebook	463
seguici sui social	463
seguir	263	652
seguir leyendo	255	274
seguir leyendo en	263
seguir sin apoyar	250
seite #	162
seite drucken	149
seite teilen	149
seja apoiador	642
seja assinante	645
seja o primeiro a comentar	658
seja um apoiador	642
selanjutnya	443
select an amount	202
select payment method	202
selengkapnya	443
semua komentar	440
senare	765
senaste	781
senaste nyheterna	781
senaste nytt	781
send email	212
send feedback	223
send til en ven	116
send to a friend	212
senere	108	583
seneste	124
seneste nyheder	124
seneste nyt	124
seotud artiklid	287
seotud lood	287
sepa-lastschrift	141
services partenaires	352
servicios	271
seu e-mail	647
seu email	647
seuraa	322
seuraa aihetta	322
seuraava	329
seuraava juttu	327
sezioni	471
""", 'sf': """
sfoglia gallery	474
sfoglia il giornale	456
""", 'sh': """
share	181	212	436	678
share article	212
share by email	212
share by text	212
share full article	212
share link	212
share on	212
share on bluesky	212
share on facebook	212
share on flipboard	212
share on linkedin	212
share on pinterest	212
share on reddit	212
share on telegram	212
share on threads	212
share on x	212
share on x (twitter	212
share options	212
share save	212
share share	212
share story	212
share this	212	212
share this article	212
share this news	212
share this on	212
share this on social media	212
share to facebook	212
share tweet	212
share via	212
share via facebook	212
share via twitter	212
share with a friend	212
share with email	212
share with your friends	212
sharing	212
show all	230
show caption	230
show comments	223
show external content	221
show less	230
show more	230
show more sharing options	212
shrani	757
""", 'si': """
si din mening	597
siehe auch	159
siga	652
siga-nos	652
sign in	204
sign in / register	204
sign in or sign up	204
sign me up	207
sign out	204
sign up	204
sign up for free	204
sign up for our newsletter	207
sign up here	207
sign up now	204
signaler	356
sigue leyendo	271
sigue leyendo debajo	265
siguiendo	263
siguiente	274
siguiente noticia	271
simak juga	441
similar articles	225
similar posts	225
similar stories	225
simpan	436
sin comentarios	269
single contribution	202
sinua voisi kiinnostaa	327
siste	599
siste nyheter	599
siste nytt	599
sisuturundus	285
site map	230
sitemap	230
""", 'sk': """
skaitomiausi	532
skaitykite daugiau	532
skapa ett konto	768
skapa konto	768
skip ad	196
skip ads	218
skip advertisement	218	218
skip for now	196
skip past newsletter promotion	207
skip this	196
skip to content	230
skip to footer	230
skip to main content	230
skip to navigation	230
skomentuj	621	627
skopiowano link	621
skopiuj link	621
skriv en kommentar	122	597	779
skriv kommentar	122
skriv ut	591	773
skype	213
""", 'sl': """
sla advertentie over	564
sluit	573
sluiten	551
""", 'sm': """
sms	213
""", 'sn': """
snapchat	213
""", 'so': """
sobre el autor	271
sobre la firma	271
social	463
social media	150	215
sociala medier	774
sociale media	562
sociale medier	117
something went wrong. please try again later	207
sommaire	361
son dakika	817
son dakika haberleri	817
son haberler	817
sonraki	819
sonraki haber	817
sonraki sayfa	819
sorodne vsebine	755
sorotan	441
sort by	223
sosiaalinen media	322
sosiale medier	592
sostieni	452
sostienici	452
soutenez-nous	338
soutenir	338
soziale medien	150
""", 'sp': """
spannend	159
spara	773
spara artikel	773
special offer	204
speichern	149
spela upp	784
spende	138
spende jetzt	138
spenden	138
spenden sie	138
spill av	602
sponset	594
sponset innhold	594
sponsor content	218
sponsored	152	218
sponsored content	218
sponsored links	218
sponsored message	218
sponsored message - story continues after this	218
sponsored post	218
sponsored stories	225
sponsoreret	119
sponsoreret indhold	119
sponsorizzato	465
sponsorlu	813
sponsoroitu	323
sponsrat	776
sponzorirano	726	754
sponzorisano	726
spotify	213
spotted a mistake	223
spotted an error	223
spremi	729
""", 'st': """
stampa	462
stampa articolo	462
start free trial	204
start subscription	204
startseite	159	162
stay connected	207
stay in the know	207
stay informed	207
stay up to date	207
steady	138
steun ons	552
stichworte	159
stikkord	599
stories for you	225
story continues	218
story continues below	218
strictly necessary cookies	221
stumbleupon	213
""", 'su': """
subiecte	683
submit	197
submit a correction	223
submit comment	223
subscreva a newsletter	647
subscrever	647
subscrever newsletter	647
subscribe	204
subscribe by email	207
subscribe for free	204
subscribe here	204
subscribe now	204
subscribe to continue	204
subscribe to continue reading	204
subscribe to get the latest posts sent to your email	207
subscribe to our newsletters	207
subscribe to read	204
subscribe today	204
subscribe via email	207
subscriber only	204
subscriber-only	204
subscribers only	204
subscription options	204
subscriu-t'hi	71
subscriu-te	71
subskrybuj	615
successivo	474
suche	162
suchen	162
sudah punya akun	432
suggest a correction	223
suggested	225
suggested articles	225
suivant	361
suivez nous	350
suivez-nous	350
suivi	350
suivre	350
suivre ce sujet	350
suivre cet auteur	350
sujets	358
sulje	314
sullo stesso argomento	471
sullo stesso tema	471
sumbang	431
suositellut	327
suosittelemme	327
suosituimmat	327
support local journalism	198
support our journalism	198
support our work	198
support quality journalism	198
support the author	198
support this site	198
support us	198
support us on patreon	198
support us today	198
supported by	218
sur ce sujet	358
sur le web	358
suscribete	255
suscribirme	255
suscribirse	255
suscripciones	255
susijusios naujienos	532
suurenna kuva	329
""", 'sv': """
svar	122	597
svara	779
""", 'sw': """
swisha en slant	766
""", 'sz': """
szukaj	632
""", 'ta': """
tag	441	471	860
tag-uri	683
taggar	781
tagged	225
tagger	599
tagi	629
tags	124	159	186	225	271	358	441	471	570	660	860
taguri	683
taille du texte	349
taip pat skaitykite	532
take our survey	223
tallenna	321
talvez mais tarde	641
tamanho da fonte	651
tampilkan lebih banyak	443
tartalom	423
tautan disalin	436
""", 'te': """
te puede gustar	271
te puede interesar	271
te recomendamos	271
te-ar putea interesa	683
tee lahjoitus	315
teilen	149
teilen auf	149
teilen und weiterempfehlen	149
tek seferlik	806
tekst loopt door onder de advertentie	564
tekstgrootte	561
telegram	213	703
teljes cikk	423
telli	285
telli kohe	285
tema	599
temaer	599
temas	271	660
temas relacionados	271
tematy	629
temi	471
tempo de leitura	663
tempo di lettura	474
tempo estimado de leitura: # minutos	651
temps de lecture	361
temps de lecture : # min	361
tendances	358
tendencias	271
tendenze	471
terbaru	441
terkait	441
terkini	441
termini e condizioni	467
termos de uso	656
terms	221
terms & conditions	221
terms and conditions	221
terms of service	221
terms of use	221
terpopuler	441
terug naar boven	573
testen	142
testez gratuitement	342
tetszik	416
text size	212
text version	230
""", 'th': """
thank you	197
thank you to our sponsors	218
thanks for subscribing	207
thanks to our sponsors	218
thema	159
thema's	570
themen	159
there are no comments yet	223
these are external links and will open in a new window	212
this is an advertisement	218
threads	213
""", 'ti': """
ti consigliamo	471
ti potrebbe interessare	471
ti potrebbero interessare	471
ticker	159
tidak terima kasih	430
tidak, terima kasih	430
tiempo de lectura	274
tiempo estimado de lectura: # minutos	262
tietosuoja	324
tiktok	213
til forsiden	124	599
til toppen	127	602
tilaa	316
tilaa nyt	316
tilaa uutiskirje	318
tilaajalle	316
tilaajille	316
tilaukset	316
till erbjudandet	768
till startsidan	781
till toppen	784
tilmeld	113
tilmeld dig	113
tilmeld dig nyhedsbrevet	113
tilmeld nyhedsbrev	113
timp de citire # min	685
tin sau	860
tinggalkan komentar	440
tip us	198
tips en venn	591
tips van de redactie	570
tipsa	773
tipsa oss	779
tisk	91
""", 'to': """
today's paper	230
today's top stories	225
todos los comentarios	269
toestemming	566
toeta	285
toeta meid	285
toggle	230
toggle caption	230
toimitus suosittelee	327
toista	329
toon inhoud	566
toon meer	573
toon minder	573
toon reacties	568
top articles	225
top artikel	159
top comments	223
top headlines	225
top latest discussions	230
top news	225
top stories	225
top-artikel	159
top-news	159
top-themen	159
tophistorier	124
topics	225
topik	441
topik terkait	441
toppnyheter	781
toppsaker	599
topthemen	159
torna all'inizio	474
torna su	474
torne-se assinante	642
torne-se membro	642
tous les commentaires	356
tout accepter	354
tout refuser	354
tout voir	361
toute l'actu	358
toutes les photos	361
""", 'tr': """
trakteer ons op koffie	552
trang sau	862
transferencia bancaria	254
trefwoorden	570
trend	817
trending	159	225	441	570	660
trending deals	218
trending now	225
trending stories	225
trending today	225
trending topics	225
trimite	678
trimite pe email	678
try it free	204
""", 'tu': """
tu e-mail	258
tu email	258
tudo sobre	660
tue riippumatonta journalismia	315
tuitar	651
tuitear	262
tulis komentar	440
tulosta	321
tumblr	213
tuoreimmat	327
tuoreimmat uutiset	327
tutti i commenti	469
tutup	430
""", 'tw': """
tweet	212	436	462
tweet this	212
tweeta	773
tweeter	349
tweetle	811
tweetnij	621
tweetnout	91
twitter	213
twitter-inhalte erlauben	155
twittern	149
""", 'ty': """
tyck till	779
tylko w serwisie	629
type your email	207
""", 'ud': """
udskriv	116
udvalgt	124
""", 'ui': """
uitgelicht	570
uitloggen	555
""", 'ul': """
ultim'ora	471
ultime news	471
ultime notizie	471
ultimele articole	683
ultimi articoli	471
""", 'un': """
une erreur dans l'article	356
unfollow	215
unisciti al nostro canale	463
unlisted	230
unlock this article	204
unohditko salasanan	316
uns folgen	150
unser newsletter	145
unsere empfehlung	159
unsere empfehlungen	159
unsere newsletter	145
""", 'up': """
up next	225
upgrade now	204
upgrade to founding member	204
upgrade to paid	198
""", 'us': """
ustawienia	625
ustawienia cookies	625
""", 'ut': """
utiles	354
utvalgt	599
utvalt	781
""", 'uu': """
uusimmat	327
uutiskirje	318
uutiskirjeet	318
""", 'uw': """
uw e-mailadres	557
""", 'va': """
vai al contenuto	474
valikko	329
valorar	269
van onze partners	570
vandaag	570
vandaag niet	551
vastaa	326
""", 've': """
ve zkratce	97
vedi anche	471
vedi i commenti	469
vedi tutte	474
vedi tutti	474
vedi tutto	474
veilig betalen	554
ver # comentarios	269
ver comentarios	269
ver contenido	267
ver fotos	274
ver galeria	663
ver los comentarios	269
ver mais	663
ver ofertas	255	645
ver todas	274	663
ver todo	274
ver todos	274	663
ver tudo	663
verder zonder te steunen	551
vergroot	573
vergroot afbeelding	573
verlagsangebot	152
verschicken	149
versenden	149
verwandte artikel	159
verwandte themen	159
verwante artikelen	570
vezi comentariile	682
vezi mai mult	685
vezi toate	685
""", 'vi': """
viber	213	703
videa	97
video	97	124	441	471	599	683	781	817	860
video ad	218
video laden	155
video terkait	441
video's	570
videolar	817
videos	159	271
videot	327
view all	230
view all newsletters	207
view comment	223
view comments	223	230
view full size	230
view gallery	230
view image	230
view image in fullscreen	230
view more	230
view on instagram	212
view plans	204
view subscription options	204
viimased uudised	287
virement	341
virement bancaire	341
vis alle	127	602
vis bildetekst	602
vis flere	127	602
vis indhold	120
vis innhold	595
vis kommentarer	122	597
vis mer	602
vis mere	127
visa alla	784
visa fler	784
visa kommentarer	779
visa mer	784
""", 'vk': """
vk	213
""", 'vo': """
voir aussi	358
voir le contenu	354
voir le diaporama	361
voir les commentaires	356
voir les offres	342
voir les photos	361
voir moins	361
voir plus	361
voir plus de commentaires	356
voir tout	361
volg	562
volg dit onderwerp	562
volg ons	562
volgen	562
volgend artikel	570
volgende	573
volgende pagina	573
vollbild	162
voltar ao topo	663
volver arriba	274
voor abonnees	555
vorherige seite	162
vorheriger artikel	159
vorig artikel	570
vorige	573
vorlesen	149
vorlesen lassen	149
vorteile sichern	142
votre commentaire	356
votre e-mail	345
votre email	345
vous aimerez aussi	358
vous aimerez lire	358
vous avez une question	356
vous pourriez aimer	358
vous pourriez aussi aimer	358
""", 'vs': """
vstoupit do diskuse	96
vstoupit do galerie	99
""", 'vy': """
vytisknout	91
""", 'w ': """
w tym artykule	629
""", 'wa': """
wachtwoord vergeten	555
was andere lesen	159
was this helpful	223
watch more	225
watch next	225
watch video	230
""", 'we': """
we care about your privacy	221
we recommend	225
we value your privacy	221
weekly newsletter	207
wees de eerste die reageert	568
weigeren	566
weiter zum artikel	137
weitere artikel	159
weitere links	159
weitere meldungen	159
weitere nachrichten	159
weitere news	159
weitere podcasts	159
weitere themen	159
weitere videos	159
weiterempfehlen	149
weiteres	159
weiterlesen	162
weniger anzeigen	162
werbeanzeige	152
werbliche inhalte	152
werbung	152
werde mitglied	138
werden sie mitglied	138
wesprzyj	613
wesprzyj nas	613
""", 'wh': """
what do you think	223
what to read next	225
whatsapp	213	213	703
""", 'wi': """
wideo	629
""", 'wo': """
word lid	552
word supporter	552
word vriend	552
""", 'wr': """
write a comment	223
write a review	223
""", 'ws': """
wspieraj	613
wspieraj nas	613
wspieram	613
wszystkie	632
wszystkie komentarze	627
""", 'wu': """
wunschbetrag	141
""", 'wy': """
wybrane dla ciebie	629
wydarzenia	629
wydrukuj	621
wyloguj	615
wyszukaj	632
""", 'x': """
x	213	418
""", 'x ': """
x (twitter	213
x facebook	212
""", 'x.': """
x.com	213
""", 'xi': """
xing	213
""", 'ya': """
ya eres suscriptor	255
ya he donado	250
ya soy socio	250
ya te has registrado	255
ya tengo cuenta	255
ya tienes cuenta	255
ya tienes una cuenta	255
yanitla	816
yazdir	811
yazi boyutu	811
""", 'ye': """
yearly	197
yes	223
""", 'yo': """
yorum	816
yorum yap	816
yorum yaz	816
yorum yazin	816
yorumlar	816
yorumlari oku	816
you can change how much you give or cancel your contributions at any time	198
you have # seconds	218
you may also be interested in	225
you may also enjoy	225
you may also like	225
you may have missed	225
you may like	225
you might also be interested in	225
you might also like	225
you might like	225
you're in	207
your account	204
your comment	223
your email	207
your email address	207
your privacy choices	221
your privacy is important to us	221
youtube	213
youtube-inhalte erlauben	155
""", 'yu': """
yukari	819
""", 'z ': """
z ostatniej chwili	629
""", 'za': """
zaakceptuj wszystko	625
zaboravljena lozinka	723
zadejte e-mail	89
zadnje novice	755
zahl ich	138
zahlungsart	141
zahlungsarten	141
zahlungsmethode	141
zahlungsmethoden	141
zalo	855
zaloguj	615
zamknij	612
zapisz	621
zaregistrovat se	87
zarejestruj	615
zaten abone misiniz	807
""", 'zi': """
zie ook	570
ziedot	540
zip code	207
""", 'zo': """
zobacz komentarze	627
zobacz wszystkie	632
zobrazit diskusi	96
zobrazit galerii	99
zobrazit obsah	94
zoek	573
zoeken	573
zoom	230
""", 'zu': """
zu den abo-angeboten	142
zu den kommentaren	157
zugang freischalten	142
zum abo	142
zum angebot	142
zum artikel	162
zum inhalt	162
zum inhalt springen	162
zum kommentieren anmelden	157
zum seitenanfang	162
zum thema	159	162
zur bildergalerie	162
zur diskussion	157
zur fotostrecke	162
zur navigation	162
zur newsletter-anmeldung	145
zur startseite	159
zur themenseite	162
zustimmen	155
zustimmen und weiter	155
"""}

START = {'a': """
a	5 K hozzászólások	5 K kommentelés	360 K lire aussi	360 K lire également
""", 'ab': """
abbonati	454 K a
abonnez	12 K-vous	340 K-vous à
abonniere	12 K
abonnieren	12 K sie	140 K sie
about	231 K the author	231 K the authors	231 K the writer
""", 'ac': """
accepted	203 K payment methods:	203 K cards:
achou	7 K algum
achtergrond	572 K:
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
aktuelle	160 K nachrichten aus
""", 'al': """
alla	782 K artiklar om	785 K artiklar av
alle	125 K artikler om	128 K artikler af	160 K artikel zu	160 K artikel von	161 K infos:	161 K news:	163 K artikel von	571 K artikelen over	574 K artikelen van	600 K saker om	603 K artikler av
alles	160 K zum thema	160 K zu	571 K over
also	226 K in	227 K read	227 K read	227 K on this site:	227 K worth reading:	227 K on this topic:
alt	125 K om	600 K om
altre	472 K notizie su
altri	472 K articoli su	475 K articoli di
altro	472 K su	473 K su questo tema:
""", 'ap': """
apakah	8 K artikel
apoya	253 K	253 K a
approfondimento	473 K:
approfondisci	473 K
""", 'ar': """
archives	360 K :
are	231 K you affected by
articles	231 K by
artikel	442 K terkait:
""", 'as': """
ascolta	1 K	473 K:
ask	231 K us here
assista	662 K:
""", 'au': """
auch	161 K interessant	161 K interessant:	161 K lesenswert	161 K spannend:
aus	161 K dem archiv:
author	231 K bio
""", 'av': """
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé
""", 'ay': """
ayrica	818 K okuyun	818 K bakin	818 K bakin:
""", 'ba': """
baca	442 K juga	442 K juga:	442 K juga	442 K juga:	442 K:	442 K selengkapnya	442 K selengkapnya:	442 K selanjutnya:
background	227 K:
baggrund	126 K:
bagikan	3 K
baixe	13 K
bakgrund	783 K:
bakgrunn	601 K:
bakiniz	818 K:
""", 'be': """
become	201 K a member of
bekijk	572 K ook	572 K:	572 K hier	572 K ook:	574 K alle artikelen van
beluister	1 K
bergabung	12 K
beri	756 K tudi
besuche	12 K uns
besuchen	12 K sie uns
""", 'bi': """
bildergalerie	161 K:
bir	7 K hata
bizi	12 K
""", 'bu': """
bu	5 K habere	8 K haberi
bunu	818 K da okuyun:
""", 'c': """
c	235 (K) #
""", 'ca': """
catch	12 K us	217 K us on
""", 'ce': """
cet	8 K article vous
""", 'ch': """
chia	3 K sẻ
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	473 K qui
clique	662 K aqui
cliquez	360 K ici
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
confira	662 K:	662 K também	662 K também:
connect	12 K with	217 K with us
conoces	278 ¿K
consiglia	3 K
consulta	273 K aquí
contact	231 K the author	231 K the reporter	231 K:	231 K this reporter
contacta	275 K con
contacte	275 K con
contacter	362 K l'auteur
contactez	362 K l'auteur	362 K-nous
contate	664 K o autor
contatta	475 K l'autore
copy	3 K link to	3 K the link	3 K article
copyright	165 K	235 K ©	235 K #	235 K:	235 K by
""", 'cs': """
csatlakozz	12 K
""", 'cz': """
czytaj	630 K więcej o	631 K także	631 K także:	631 K też	631 K też:	631 K również	631 K więcej	631 K:	631 K także	631 K też	631 K więcej
""", 'da': """
da	473 K leggere:
daha	818 K fazlasi:
das	160 K beste aus	161 K könnte sie auch interessieren	161 K könnte dich auch interessieren	161 K könnte sie interessieren:	161 K könnte sie auch interessieren:	161 K könnte dich auch interessieren:
dazu	161 K auch:
""", 'de': """
de	5 K reacties
deel	3 K dit	3 K het
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen
dela	3 K artikeln	3 K den här	3 K texten
deli	3 K
delite	3 K
dengarkan	1 K	442 K:
der	5 K kommentarbereich
descarga	13 K
descargue	13 K
descarrega	13 K
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde
detaylar	818 K için
detectaste	7 K
detectou	7 K
detetou	7 K
devamini	818 K okuyun:
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this
die	5 K kommentarfunktion	5 K kommentare
dinleyin	818 K:
direkt	783 K:
direkte	601 K:
disclaimer	235 K:
discover	23 K more from
diskuse	5 K
diskusia	5 K
diskuze	5 K
distribuie	3 K
""", 'do': """
do	231 K you have a story	231 K you know more	231 K you have information	231 K you work at	231 K you work in	231 K you have a tip	231 K you have any information
don	209 K't miss	227 K't miss:
dona	253 K a	454 K a
donate	201 K to
dossier	360 K :
dowiedz	631 K się więcej
download	13 K
""", 'dp': """
dpa	165 (K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss
""", 'eb': """
ebenfalls	161 K interessant:
""", 'ed': """
editing	235 (K by	235 K by
editor	227 K's picks:
""", 'el': """
els	5 K comentaris
""", 'em': """
email	3 K this	231 K the author	231 K us
empfehlen	3 K sie
""", 'en': """
en	273 K vídeo:	273 K directo	273 K contexto:	360 K savoir plus	360 K direct
encontraste	7 K
encontrou	7 K
enjoying	209 K this article
entdecke	23 K mehr von
entenda	662 K:
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
et	76 K pot interessar:
""", 'ex': """
explainer	227 K:
explore	227 K more:
""", 'ez': """
ez	422 K is érdekelheti:
""", 'fa': """
faites	340 K un don à
fale	664 K com o autor
fandt	7 K du
fant	7 K du
""", 'fe': """
feel	238 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
""", 'fi': """
filed	227 K under:
find	12 K us	12 K os	217 K us on	217 K me on
finden	12 K sie uns
finn	12 K oss
""", 'fl': """
fler	782 K artiklar om	785 K artiklar av
flere	125 K artikler om	128 K artikler af	600 K saker om	600 K saker fra	601 K saker om	603 K saker av
""", 'fo': """
folge	12 K
folgen	12 K sie
folgt	12 K
follow	12 K	217 K us	217 K @	217 K all the latest	217 K the latest	217 K our
for	13 K a better	13 K the best
forward	3 K this
fotostrecke	161 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
from	227 K the archive:	227 K our archive:	227 K our archives:
""", 'fu': """
full	227 K story:	227 K coverage:
funnet	7 K en
further	227 K reading:
""", 'ga': """
gabung	12 K
gambas	442 [K:video
""", 'ge': """
geef	3 K dit
get	13 K the app	13 K our	23 K	209 K the latest	209 K breaking news
""", 'gi': """
gift	3 K this
""", 'go': """
gostou	8 K
got	231 K a tip	231 K a story	231 K a news tip	231 K a question
""", 'gu': """
guarda	473 K anche	473 K:	473 K il video	473 K anche:
""", 'ha': """
haben	7 K sie einen fehler	163 K sie hinweise
haberde	7 K hata
haberin	818 K devami için
haberleri	13 K
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato
hallgasd	1 K meg
hallgassa	1 K meg
har	7 K du fundet	7 K du sett	128 K du et tip	603 K du et tips
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat
hast	7 K du einen fehler
hat	8 K ihnen	8 K dir
have	7 K you found	7 K you spotted	231 K a tip	231 K a story	231 K a news tip	231 K you been	231 K a question about this	231 K a question for
hay	7 K algún
haz	273 K clic aquí
hazte	253 K socio de
""", 'he': """
hear	1 K this
heb	7 K je een fout	574 K je een tip
heeft	574 K u een tip
hent	13 K
het	5 K reactieveld	571 K beste van
""", 'hi': """
hier	161 K lesen sie	161 K geht es zu	161 K geht's zu
hintergrund	161 K:
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
i	5 K commenti	472 K più letti di
""", 'ic': """
icymi	227 K:
""", 'if': """
if	7 K you spot	7 K you notice	238 K you enjoyed this	238 K you liked this
""", 'ik': """
ikuti	12 K
""", 'il': """
ilgili	818 K haber
ilginizi	818 K çekebilir	818 K çekebilir:
""", 'im': """
im	161 K video:
image	235 K copyright	235 K source,	235 K credit:
""", 'in': """
in	227 K case you missed it:
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
izle	818 K:
izleyin	818 K:
""", 'ja': """
jaa	3 K artikkeli	3 K juttu	3 K tämä
""", 'je': """
je	12 K vindt ons
""", 'jo': """
join	12 K our	12 K us	23 K	201 K	217 K the conversation on	217 K us on
""", 'ju': """
junte	12 K-se	23 K-se a
""", 'ka': """
kanalimiza	12 K
katso	328 K myös	328 K:	328 K video	328 K myös:
""", 'ke': """
keep	209 K up with
""", 'ki': """
kijk	572 K ook	572 K hier
""", 'kl': """
klicka	783 K här
klik	126 K her	572 K hier
klikk	601 K her
kliknij	631 K tutaj
""", 'kn': """
know	238 K someone	238 K anyone
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
kontakt	100 K na autora	128 K journalisten	163 K:	603 K journalisten
kontakta	785 K reportern
konuyla	818 K ilgili:
""", 'ku': """
kuuntele	1 K	328 K:	328 K myös	328 K myös:
""", 'l': """
l	5 K'espace commentaires	362 K'auteur	475 K'autore
""", 'la': """
la	5 K sección de comentarios
laatste	571 K nieuws over
ladda	13 K ner
lade	13 K
laden	13 K sie
lasi	543 K arī	543 K vairāk	543 K vēl
lasiet	543 K arī
last	13 K ned
lataa	13 K
latest	226 K from	226 K in	226 K videos from
""", 'le': """
le	273 K puede interesar	273 K puede interesar:	359 K meilleur de
lea	273 K también	273 K aquí	273 K además	273 K más	273 K:	273 K también	273 K además:
lee	13 K en	273 K también	273 K más	273 K:	273 K también	273 K más:	273 K aquí:
leer	273 K también	273 K más
lees	13 K	571 K meer over	572 K ook	572 K ook:	572 K meer	572 K meer:	572 K verder	572 K hier	572 K:	572 K ook	572 K meer	572 K verder:
leestip	572 K:
leggi	13 K	472 K tutte le notizie	473 K anche	473 K anche:	473 K qui	473 K tutto	473 K:	473 K anche	473 K pure:
leia	13 K	661 K mais sobre	662 K também	662 K também:	662 K mais	662 K:	662 K aqui	662 K também	662 K mais	662 K mais:
leiten	3 K sie
ler	662 K também	662 K mais
les	5 K commentaires	359 K plus lus	600 K mer om	601 K også	601 K også:	601 K mer	601 K mer:	601 K:	601 K hele saken	601 K om	601 K her	601 K også	601 K mer	601 - K også
lesen	13 K sie	160 K sie mehr zu	160 K sie mehr zum	161 K sie auch	161 K sie mehr	161 K sie hier	161 K sie dazu	161 K sie jetzt	161 K sie außerdem	161 K sie mehr zum thema
lesetipp	161 K	161 K:
lest	161 K auch
""", 'li': """
lies	161 K auch	161 K mehr	161 K dazu
lihat	442 K juga	442 K juga:
like	12 K us	209 K what you're reading	217 K and follow
lire	359 K tous nos articles	360 K aussi	360 K également	360 K	360 K notre	360 K l'article	360 K plus	360 >> K
lisez	13 K	360 K aussi
listen	1 K to	227 K |	227 K:
live	126 K:	161 K-ticker:
liveblog	572 K:
""", 'll': """
llegeix	76 K també	76 K més
llegiu	76 K també
""", 'lo': """
lo	272 K más leído en	272 K más visto en	272 K último en
loe	288 K ka	288 K lisaks	288 K veel	288 K edasi:
los	5 K comentarios
""", 'lu': """
lue	328 K myös	328 K myös:	328 K lisää	328 K lisää:	328 K:	328 K myös	328 K lisää	328 K seuraavaksi:
luister	1 K	572 K ook	572 K:	572 K ook:
""", 'ly': """
lyssna	1 K på	783 K	783 K:
lyt	1 K til	126 K til
lytt	601 K til
""", 'ma': """
mai	684 K multe detalii	684 K mult pe această temă:
mail	574 K de auteur
mais	661 K lidas em	661 K de	661 K sobre	661 K notícias de	661 K notícias sobre	664 K artigos de
make	12 K us
masz	633 K temat
""", 'me': """
meer	571 K over	571 K uit	571 K van	571 K nieuws over	572 K lezen:	574 K van deze auteur
meest	571 K gelezen in
meet	231 K the author
mehr	160 K zum thema	160 K aus	160 K von	160 K zu	160 K lesen über	160 K über	161 K zum thema	161 K dazu	161 K dazu:	161 K lesen:	161 K aus dem ressort	161 K aus der region:	163 K vom autor	163 K von der autorin	163 K artikel von
meistgelesen	160 K in
menemukan	7 K kesalahan
mer	600 K om	600 K fra	601 K om saken:	782 K om	782 K från	783 K om ämnet:	783 K läsning:	785 K av
mere	125 K om	125 K fra	126 K om emnet:
mest	782 K läst i
""", 'mi': """
mira	273 K también	273 K:	273 K también	273 K también:
mit	165 K material von
""", 'mo': """
mohlo	98 K by vás zajímat:
more	226 K from	226 K on	227 K from	227 K on this	227 K to read:	227 K on this story:	227 K on this topic:	227 K stories:	227 K on:	231 K by
most	226 K read in	226 K read on	226 K viewed in	226 K popular in	226 K popular on
""", 'mu': """
must	227 K read:
""", 'na': """
najdete	12 K nás
najnowsze	630 K z
najpopularniejsze	630 K w
""", 'ne': """
neueste	160 K artikel aus
newsblog	161 K:
next	227 K:
""", 'ng': """
nghe	1 K	861 K:
""", 'no': """
no	273 K te pierdas:
nos	360 K lecteurs ont lu
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	272 K de
notre	360 K dossier	360 K article	360 K enquête :	360 K reportage :
nous	12 K suivre
now	227 K read:
""", 'o': """
o	100 K autorovi	100 K autorce	633 K autorze	633 K autorce
""", 'ob': """
objevili	7 K jste
obserwuj	12 K
""", 'of': """
offrez	3 K
offrir	3 K
""", 'ok': """
okuyun	818 K:
""", 'ol': """
olvasd	422 K el	422 K el:
olvass	422 K tovább:
olvassa	422 K el	422 K el:	422 K el ezt is
""", 'om': """
om	128 K forfatteren	128 K skribenten	603 K forfatteren	603 K skribenten	785 K skribenten	785 K författaren
""", 'on': """
on	227 K our site:
ontdek	23 K meer van
""", 'oo': """
ook	572 K interessant:
""", 'op': """
opinion	227 K |
""", 'os': """
os	5 K comentários
ossza	3 K meg
oszd	3 K meg
""", 'ou': """
ouvir	1 K
""", 'ov': """
over	574 K de auteur
""", 'pa': """
paid	242 K for by
partager	3 K
partagez	3 K
participe	12 K
partilhar	3 K
partilhe	3 K
passend	161 K dazu	161 K dazu:
payment	203 K methods:
""", 'pe': """
per	473 K approfondire	473 K approfondire:
""", 'pi': """
pilihan	442 K editor:
""", 'pl': """
plus	359 K d'articles sur	359 K d'infos sur
""", 'po': """
pobierz	13 K
podaruj	3 K
podcast	161 K-tipp:	227 K:	360 K :
pode	662 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podziel	3 K się
pogledajte	728 K i	728 K još
poglejte	756 K tudi
polecamy	631 K:
popular	226 K in
poslechnout	1 K
posted	226 K in	227 K in:
potrebbe	473 K interessarti:
pour	360 K aller plus loin	360 K rappel :
povezano	728 K:
pozrite	742 K si
""", 'pr': """
pratite	12 K
preberite	756 K tudi	756 K še	756 K več
prenesite	13 K
preuzmite	13 K
previously	227 K:
pridajte	12 K sa
primetili	7 K ste
primijetili	7 K ste
print	3 K this
privacy	209 K notice:
promoted	242 K by
przeczytaj	631 K także	631 K też	631 K:	631 K też:
""", 'pu': """
puede	12 K seguir
puedes	12 K seguir	273 K leer también	273 K leer:
puoi	12 K seguirci
""", 'qu': """
que	8 K pensez-vous de cet
quelle	165 K: dpa	165 K:
quellen	165 K:
questo	8 K articolo ti
""", 'ra': """
rate	8 K this
""", 're': """
reach	231 K the reporter	231 K the author
reacties	5 K
read	13 K this in	226 K more on these	226 K more about	226 K more from	227 K more	227 K more:	227 K also	227 K next	227 K:	227 K |	227 K more	227 K all about it	227 K next:	231 K more by
reageren	5 K
recomandarea	684 K noastră:
recomendado	662 K:
recomendamos	273 K:
recomienda	3 K
recommended	227 K:
regala	3 K
regale	3 K
regarder	360 K :
rejoignez	12 K	23 K les
relacionado	273 K:	662 K:
related	227 K:	227 K |	227 K story:	227 K stories:	227 K article:	227 K reading:	227 K video:	227 K content:
relire	360 K
report	7 K an error	7 K a mistake
reporting	235 K by	235 (K by
retrouvez	12 K-nous	13 K	360 K	360 K ici
""", 'sa': """
saiba	662 K mais	662 K mais:
saksikan	442 K juga
""", 'sc': """
scarica	13 K
scaricate	13 K
schlagworte	160 K zu
schreiben	163 K sie unserem autor	163 K sie der autorin	163 K sie uns
scopri	23 K di più da
scrivi	475 K all'autore
""", 'se': """
se	126 K også	126 K video	126 K også:	601 K også	601 K video	601 K også:	783 K också	783 K även	783 K även:
see	7 K an error	7 K a mistake	226 K more from	227 K also	227 K more	227 K more:	227 K also:	231 K all posts by	231 K author archive
segueix	12 K-nos
segui	12 K
seguici	12 K
seguinos	12 K
seguiu	12 K-nos
senaste	782 K nytt om
send	3 K this	231 K us your	231 K tips to	231 K your tips	231 K feedback to	231 K your story ideas
seneste	125 K nyt om
seotud	288 K:
ses	362 K derniers articles
seuraa	12 K
""", 'sh': """
share	3 K this	3 K the article	231 K your story
""", 'si': """
sie	7 K haben einen fehler	12 K finden uns	163 K erreichen die autorin	163 K erreichen den autor
siehe	161 K auch
siga	12 K	12 K-nos
sign	209 K up to	209 K up for	209 K up here	209 K up (it's
sigue	12 K a	273 K leyendo:
simak	442 K juga	442 K juga:	442 K:	442 K video
siste	600 K nytt om
""", 'sk': """
skaitykite	533 K daugiau	533 K taip pat	533 K ir
skaties	543 K arī
skinite	13 K
skontaktuj	633 K się z autorem
""", 'sl': """
sledite	12 K
sleduj	12 K
sledujte	12 K	98 K:
""", 'so': """
sobre	275 K el autor	275 K la autora	275 K la firma	664 K o autor	664 K a autora
sollten	163 K ihnen fehler
sorodno	756 K:
sostieni	454 K	454 K il	454 K la
soutenez	340 K	340 K le
soutenir	340 K
""", 'sp': """
spende	140 K für
spenden	140 K für
sponsored	242 K by
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K
""", 'st': """
stay	209 K up to date with
ste	7 K opazili
stiahnite	13 K si
stuur	3 K dit
""", 'su': """
subscribe	12 K to our	201 K to	209 K to
suivez	12 K
sull	475 K'autore
sumate	12 K
support	201 K	201 K the
sur	360 K le même sujet
""", 'ta': """
taalfout	7 K
tagged	227 K:
tags	227 K:
taip	533 K pat skaitykite
takip	12 K edin
tausta	328 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	273 K puede interesar	273 K puede interesar:	273 K recomendamos:	273 K recomendamos leer:
teile	3 K
teilen	3 K sie
teilt	3 K
telegram	12 K kanalimiza
tell	231 K us your story
terms	235 K and conditions apply
tetszett	8 K
""", 'th': """
tham	12 K gia
thank	238 K you for reading
thanks	238 K for reading
the	5 K comments	209 K latest news directly	226 K latest in	226 K latest from
theo	12 K dõi
this	5 K discussion	5 K conversation
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	473 K potrebbe interessare:
tiene	278 ¿K información
tienes	275 ¿K una historia	278 ¿K información	278 ¿K alguna	278 ¿K una historia
tiklayin	818 K
tin	861 K liên quan:
tip	574 K de redactie	574 K ons
tippfehler	7 K
""", 'to': """
todas	272 K las noticias de
todos	275 K los artículos de	664 K os artigos de
tonton	442 K juga	442 K:	442 K juga:
top	226 K stories in	226 K stories from
topics	227 K:
tous	359 K les articles de	362 K les articles de
toute	359 K l'actualité de	359 K l'actu
""", 'tr': """
transmettez	3 K
trending	226 K in
trimite	3 K
""", 'tu': """
tudo	661 K sobre
tutte	472 K le notizie su
tutti	475 K gli articoli di
""", 'u': """
u	12 K vindt ons
""", 'ui': """
uit	572 K het archief:
""", 'ul': """
ultime	472 K notizie di
""", 'un': """
unduh	13 K
une	7 K erreur	7 K coquille	7 K faute	362 K information à nous transmettre	365 K info à nous
uneix	12 K-te
unisciti	12 K	23 K a
unsere	161 K leseempfehlung
""", 'up': """
up	227 K next:
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vaata	288 K ka
vad	8 K tyckte du
""", 've': """
vea	273 K también	273 K también:
vedi	473 K anche	473 K anche:	475 K tutti gli articoli di
vegeu	76 K també
veja	661 K mais em	662 K também	662 K mais	662 K:	662 K também	662 K também:	662 K mais:
ver	273 K también	275 K todos los artículos de	664 K todos os artigos de
verschenke	3 K
verschenken	3 K sie
verstuur	3 K dit
vezi	684 K și	684 K și:	684 K:	684 K și
""", 'vi': """
viac	742 K:
vidi	728 K još
view	231 K all posts by	231 K all articles by
viste	7 K
viu	7 K algum
""", 'vo': """
voir	359 K tous les articles	360 K aussi	360 K la vidéo	362 K tous les articles de
volg	12 K ons	12 K
vond	8 K je dit
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	362 K avez une information	365 K travaillez	365 K avez été	365 K êtes témoin	365 K avez une information	365 K souhaitez témoigner
""", 'wa': """
war	8 K dieser	8 K der
was	8 K this	8 K dit	238 K this forwarded
wat	8 K vond je
watch	217 K us on	227 K |	227 K now:	227 K more:	227 K the video:	227 K the latest	227 K:
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	203 K accept:	203 K accept visa	203 K accept paypal
weitere	160 K artikel zu	160 K artikel aus	160 K themen aus	163 K artikel von
weiterlesen	161 K:
""", 'wh': """
what	8 K did you think of this	226 K others are reading	227 K to read next:
whatsapp	12 K kanalimiza
""", 'wi': """
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen
""", 'wo': """
word	23 K lid van
worth	227 K reading:
""", 'ws': """
wszystkie	630 K artykuły o	633 K artykuły autora
""", 'xe': """
xem	861 K thêm	861 K thêm:	861 K:	861 K video	861 >> K	861 K tiếp:
""", 'yo': """
yorumlar	5 K
you	12 K can follow	217 K can follow him on	217 K can follow her on	217 K can follow them on	227 K may also like:	227 K might also like:	227 K may also be interested in:	227 K may also want to read:	227 K may want to read:
""", 'za': """
zainstaluj	13 K
zapratite	12 K
""", 'zi': """
zie	7 K je een	572 K ook
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	630 K więcej z	631 K też	631 K też:	631 K także	631 K:	631 K też	631 K także
""", 'zu': """
zum	161 K thema:	161 K weiterlesen:	163 K autor
zur	163 K person	163 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aastas	292 K
""", 'ab': """
abbestellen	146 jederzeit K
abbonamenti	482 K
abbonamento	457 hai già un K	457 per chi ha un K	457 scegli il tuo K	482 K
abbonati	457 K per	457 K a soli	457 solo per K	457 per gli K	477 K	478 K a	478 K:	478 K ora	478 K per	478 puoi, K	479 i nostri K	482 K
abbonato	457 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	466 devi K
abonament	691 K
abonat	676 ești deja K
abone	808 K olun ve	821 K olun
aboneler	825 K
abonelere	808 K özel
abonelerimiz	822 K
abonelik	825 K
abonements	549 K
abonentiem	541 tikai K
abonents	541 jau esi K
abonne	367 je m'K
abonnee	556 al K	556 word K	556 nog geen K	556 als K	577 word K
abonneer	577 K je
abonnees	556 alleen voor K	556 dit artikel is voor K	578 onze K	581 K
abonnement	112 kræver K	135 K	175 K	343 avec votre K	371 K	556 neem een K	556 kiezen voor een K	577 kies een K	581 K	610 K
abonnementen	581 K
abonnements	371 K
abonnent	112 bliv K	112 allerede K	112 som K	131 bliv K	143 als K	143 sie sind noch kein K	143 bereits K	587 bli K	587 allerede K	587 som K	606 bli K
abonnenten	143 nur für K	143 exklusiv für K	172 unseren K	175 K
abonnenter	112 kun for K	112 artiklen er for K	132 vores K	135 K	587 kun for K	587 denne saken er for K	587 artikkelen er for K	607 våre K	610 K
abonnentin	143 als K	143 bereits K
abonnentinnen	143 exklusiv für K	143 nur für K	143 K vorbehalten	172 unseren K
abonner	112 K for at	131 K på	367 s'K	587 K for å	606 K på
abonnez	343 K-vous pour	343 K-vous à partir	367 K-vous	367 K vous
abonniere	171 K unseren	171 K hier
abonnieren	146 newsletter K	151 K sie unseren kanal	168 podcast K	171 jetzt K	171 K sie
abrir	260 K en la app	649 K no app
abyste	88 K mohli číst dál
""", 'ac': """
accede	256 K a todo
accedi	24 K	457 K per
accept	681 K toate
acceptant	355 en K les cookies
accepteer	567 K de cookies
accepter	355 K les cookies
accepteren	567 cookies te K	567 cookies K
access	205 unlock full K	205 full K. no ads
according	247 K to
account	205 create a free K to	205 sign in to your K	205 create an K to	244 create a free K	245 hold power to K	556 maak een gratis K	577 maak een gratis K
aceptado	268 no has K las cookies
aceptaste	268 no K las cookies
aconseja	283 K
aconsejaba	283 K
aconselha	671 K
acrescentou	671 K
actionnaire	368 sans K
""", 'ad': """
ad	11 K
adblock	95 vypněte K	121 slå K fra	596 slå av K	626 wyłącz K	778 stäng av K
adblocker	154 K erkannt	154 K aktiv	154 nutzen einen K	154 verwenden einen K	154 trotz K	175 K	220 disable your K	220 you are using an K	220 K detected	565 K uit
added	247 K
adgang	112 få K til
adres	618 twój K e-mail
adresa	677 K de email	677 K de e-mail
adresiniz	809 e-posta K
adresse	346 votre K e-mail	346 votre K email
adresu	725 na vašu e-mail K
ads	245 we don't have K
advarer	134 K	609 K
advert	11 K
adverteix	82 K
advertentie	11 K
advertenties	578 zonder K
advertisement	11 K	219 this K has not loaded
advertisements	11 K
advierte	283 K
adviseert	580 K
""", 'af': """
affermato	481 ha K
afficher	355 pour K ce contenu
affichera	343 ce message s'K sur
affiliate	153 K-links	219 contains K links
affirme	370 K
affirment	370 K
afirma	283 K	671 K
afirmar	82 va K
afirmou	671 K
afmelde	114 K dig når
""", 'ag': """
agences	363 avec K
agenturmaterial	164 mit K
aggiornamenti	464 segui tutti gli K
aggiunto	481 ha K
agora	668 doe K
""", 'ah': """
ahora	280 dona K
""", 'ai': """
aidez	366 K-nous à	367 K-nous
aiutaci	477 K	478 K a
aiutarci	477 K	478 K a
""", 'aj': """
ajakirjandus	291 meie K	291 sõltumatu K
ajakirjanikud	291 meie K
ajoute	370 K
ajuda	79 K'ns
ajude	667 K-nos	668 K-nos
ajutorul	687 avem nevoie de K tău
""", 'ak': """
akismet	21 K to reduce spam
aktivieren	154 javascript K
akzeptieren	156 cookies K
""", 'al': """
alamat	434 K email
aldus	580 K
alerta	671 K
alertas	14 las K	261 recibe K	261 activa las K	650 receba K
alertes	348 recevez les K	348 K info
alertou	671 K
alerts	14 K
alles	143 lesen sie K
allow	220 K ads on
""", 'an': """
anche	479 siamo K su
andare	450 prima di K via
android	147 für K und ios	210 our K app	559 app voor K
angebot	171 hier gibt es das K
angemeldet	21 K sein, um einen kommentar
angezeigt	156 inhalte K werden
anggota	445 jadilah K
anlatti	824 K
anmelden	24 K	171 jetzt K	171 hier K
anmeldung	146 mit meiner K	146 mit der K	146 mit ihrer K	170 K
annetus	294 K
anno	480 all'K
annonce	11 cette K
annoncen	11 K
annoncer	132 uden K
annonsblockerare	778 stäng av K
annonseblokkering	596 slå av K
annonsen	11 K
annonser	607 uten K	789 utan K
announced	247 K
annuleren	21 reactie K
annuller	21 K svar
ano	670 por K
answer	224 K our poll
antes	249 K de irte	640 K de sair
anvender	121 vi K cookies
anytime	205 cancel K	246 cancel K
anzeige	11 der K	11 dieser K	153 nach der K weiter
anzeigen	156 mit einem klick K lassen
""", 'ap': """
apeluje	638 K
aplicativo	649 baixe o K	649 baixe nosso K	669 nosso K
aplikace	103 naše K
aplikaci	92 stáhněte si K	92 stáhněte si naši K	92 v naší K
aplikacja	636 nasza K
aplikacji	619 w naszej K	619 otwórz w K
aplikasi	435 unduh K	435 download K	435 K kami	445 unduh K	446 K kami
apoiador	643 torne-se K	667 seja nosso K	668 torne-se K	668 seja nosso K	668 seja K
apoie	667 K
apoio	643 seu K é	667 seu K	668 seu K
aporte	279 tu K	280 tu K
apoyo	252 con tu K	252 tu K es	279 tu K	280 tu K	280 su K
app	147 als K	210 get our K	210 get the K	210 in our K	210 use our K	210 our ios K	244 our K	559 in de K	590 i vår K	607 vår K	772 i vår K	789 vår K	856 tải K	876 K内阅读	876 在K中	876 K看更多
appareil	343 un seul K à la fois
appeared	234 first K on
appen	115 hent K	115 åbn i K	590 last ned K	590 hent K	590 åpne i K	772 ladda ner K	772 ladda ned K	772 hämta K	772 öppna i K
application	347 téléchargez l'K	347 télécharger l'K	347 dans l'K	347 avec l'K	347 sur l'K	347 notre K	368 notre K
applications	347 nos K mobiles
""", 'aq': """
aqui	640 já que você está K	640 já que está K
""", 'ar': """
arbeid	607 vårt K
arbeit	172 unsere K
arbeitet	166 K als
arbejde	132 vores K
arbete	789 vårt K
argued	247 K
arrivato	450 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	80 aquest K	205 to unlock this K	205 members-only K	206 you've read your last free K	206 you have read your last free K	206 this is your last free K	206 reached your K limit	214 share this K on	219 links in this K may	245 this K	336 vous avez aimé cet K	336 cet K vous a plu	343 pour accéder à l'K	343 cet K est offert	343 cet K vous a été offert	343 pour lire cet K	343 offrir cet K	343 offrez cet K	344 de cet K à lire	363 cet K est paru dans	363 cet K a été publié	368 cet K
articles	15 free K	195 you've read # K	205 access to all our K	205 gift K to give	206 free K left	206 K left this month	206 you've used all your free K	206 # of # free K	206 K left to read	343 tous nos K	344 il vous reste # K	368 nos K
articol	688 acest K
articolele	688 K noastre
articoli	457 tutti gli K senza limiti	458 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	450 ti è piaciuto questo K	457 per leggere l'K	457 regala questo K	479 questo K
articolul	20 K complet	20 K integral	676 pentru a citi K	688 ți-a plăcut K
artigo	20 ler este K	20 ler o K	640 gostou deste K	669 este K
artigos	666 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	132 denne K	136 dir gefällt dieser K	143 lesen sie diesen K mit	143 um diesen K zu lesen	143 dieser K ist nur für	143 zugriff auf alle K	143 alle K lesen	143 ganzen K lesen	144 freie K übrig	144 K frei	144 ihr letzter freier K	167 K wurde	172 dieser K	172 diesen K	172 diesem K	446 K ini	556 om dit K te lezen	556 dit K is alleen	556 geef dit K	556 lees dit K met	556 gratis K deze week	569 fout in dit K	578 dit K
artikelen	15 gratis K	556 toegang tot alle K	556 gratis K
artikeln	143 zugang zu allen K	764 gillade du K	769 läs hela K med	769 lås upp K	789 den här K
artikkel	291 see K
artikkelen	607 denne K
artikkeli	20 koko K	317 tämä K on vain	332 tämä K
artikkelit	15 ilmaiset K
artiklar	15 fria K	769 fria K
artiklen	107 kunne du lide K	132 K her
artikler	15 gratis K	112 gratis K
arvioi	334 K
""", 'as': """
asegura	283 K
asked	247 K
asks	247 K
assinante	646 já é K	668 torne-se K	668 seja K
assinantes	646 exclusivo para K	646 só para K	646 somente para K	669 nossos K	672 K
assinatura	672 K
assinaturas	672 K
assine	646 K para	646 K por	646 K e tenha	668 K a	668 K o	668 K já	668 K agora	668 K e	668 K por
associate	219 as an amazon K	233 is an K
""", 'at': """
atbalsti	545 K mūs
atbalstiet	545 K mūs
atbalsts	545 tavs K	545 jūsu K
""", 'au': """
audio	2 K of this
audiofassung	2 K	167 K
audioverze	2 K
aufgefallen	158 fehler K
ausblenden	156 und wieder K
auszugsweise	164 nachdruck, auch K
auteur	364 est l'K
author	232 email the K	232 the K can be	233 is the K of	233 is an K
automated	2 read by an K
automatisch	2 K vorgelesen	143 endet K
autor	166 ist K	277 es K de
autora	277 es K de
autorin	166 ist K	166 ist freie K
autrice	364 est l'K
""", 'av': """
available	210 K on the app store	210 K on google play
avbryt	21 K svar
avec	363 K afp
averci	478 grazie per K letto
avertit	370 K
avise	668 K-nos
avsluta	790 K när du vill
avverte	481 K
""", 'ay': """
ayda	823 K
aydinlatma	815 K metni
aylik	823 K
""", 'ba': """
ba	609 K
bad	134 K	791 K
bagikan	25 K
baixa	74 donar-te de K
baixe	649 K o app	668 K o
bajate	280 K la app
banner	175 cookie-K	248 cookie K
banners	248 cookie K
bantu	445 K kami
bastano	478 K # euro
batalkan	21 K balasan
""", 'be': """
become	241 K a	244 K one of them
becoming	240 K a member	244 consider K	244 K a member
bedankt	577 K voor het lezen
befindet	156 an dieser stelle K sich
before	195 K you go	195 K you move on
begging	248 K
begs	247 K
beitrag	4 K per	4 K auf	171 mit einem K	172 dieser K	172 diesen K
belirtti	824 K
benachrichtigungen	14 K	148 K aktivieren	148 push-K
benadrukt	580 K
bent	550 nu je hier toch K
berdonasi	445 K
bereits	143 sie haben K ein abo
bergabung	445 K dengan
bergabunglah	445 K
berichten	172 wir K
berichterstattung	172 unsere K
berichtet	166 K für	166 K über
berichtete	174 K
berita	437 ikuti K
berkomentar	6 untuk K
berlangganan	433 sudah K	434 K newsletter	445 K sekarang	445 silakan K
besedah	762 po K
besoin	336 nous avons K de vous	367 nous avons K de vous	367 a K de vous	367 avons K de votre
besplatne	15 K članke
besplatnih	15 K članaka
bestellen	171 jetzt K	171 K sie hier	171 K sie unseren
bestellung	170 K
besten	172 die K texte
betaalmuur	581 K
betalingsmur	135 K	610 K
betonte	174 K
bezahlschranke	175 K
""", 'bi': """
bidrag	110 dit K	110 giv et K	131 dit K	131 giv et K	135 K	585 ditt K	606 ditt K	788 ge ett K
bijdrage	553 jouw K	576 kleine K	579 kleine K
bildirimlere	14 K	810 K izin ver
bildirimleri	14 K	810 K aç
billionaire	245 K owner
bilten	725 na naš K
binding	112 ingen K	133 ingen K
bindingstid	587 ingen K	608 ingen K
bindningstid	769 ingen K	790 ingen K
bisogno	450 abbiamo K di te	478 abbiamo K di te	478 abbiamo K del tuo	478 abbiamo K anche di te
bitte	136 haben wir eine K	136 eine K an sie	136 wir haben eine K
""", 'bl': """
blocker	220 disable your ad K	220 disable ad K	220 turn off your ad K	220 using an ad K
blocking	220 K ads	220 K our ads
bloqueador	266 K de anuncios	284 K de anuncios	655 K de anúncios
bluesky	16 K
""", 'br': """
bralcev	18 po zaslugi K	760 naših K	760 po zaslugi K
bralci	760 naši K
branja	0 čas K
brauchen	171 wir K ihre hilfe	171 wir K deine hilfe	171 K wir sie	171 K wir dich	171 K wir eure
breaking	211 get K news alerts
briefing	239 our morning K	239 our K	239 daily K
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	220 your K is out of date	220 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
""", 'bu': """
bulan	447 per K
buletin	434 K kami	446 K kami	449 K
bulunabilirsiniz	821 katkida K
bulunun	821 katkida K
""", 'ca': """
cada	79 rep K
cadastre	646 K-se para	668 K-se
cadeau	556 K aan
cafecito	279 K
callan	281 lo que otros K
campaign	245 our spring K	245 our K
can	244 pay what you K
canal	264 únete al K	280 únete al K	653 siga nosso K	653 siga o K	668 entre no K	669 nosso K
canale	479 il nostro K
canali	464 sui nostri K
canalul	688 K nostru
cancel	21 K reply	205 K at any time	246 K any time	246 K at any time
cancele	646 K quando quiser	670 K quando quiser
cancellarti	460 puoi K
carte	9 cette K
casella	460 nella tua K
""", 'ce': """
celoten	20 K članek
celotnega	752 za ogled K
cerut	690 a K
""", 'ch': """
channel	245 our K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	346 par e-mail K	346 par mail K
chcete	102 K číst dál	738 K čítať ďalej
chegou	640 se você K até aqui
chercheur	364 est K
chercheuse	364 est K
chia	25 hãy K sẻ	867 K sẻ
chiede	481 K
chiederti	450 un piccolo favore da K
chief	233 is K
chiesto	481 ha K
chip	240 K in	241 K in	244 K in now	244 K in and
chipping	244 consider K in
choisissez	343 K votre offre
choose	205 K a plan	244 K a plan
""", 'ci': """
cijelog	724 za čitanje K
cikk	426 ez a K
cikkeink	426 K
cipta	444 hak K
citire	0 timp de K	0 timp K
cititorii	688 K noștri
cititorilor	18 datorită K
""", 'cl': """
claimed	247 K
client	343 déjà K
""", 'co': """
codziennie	17 K rano	618 otrzymuj K
coffee	200 buy me a K	240 buy me a K	240 buy us a K	244 buy us a K	246 cup of K
columnist	233 is a K
comenta	6 pentru a K
comentar	6 para K	6 per K	270 para K	270 quieres K	659 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	270 déjanos tu K
comentarios	270 en los K	270 no admite K
comentariu	21 pentru a publica un K
comment	6 to K	6 to leave a K	6 to post a K	224 log in to K	224 sign in to K	224 be the first to K	224 leave a K below	224 leave your K	224 our K policy	224 post a K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K
commentaires	357 dans les K	357 charte des K	357 espace K
commentare	6 per K	470 per K	470 vuoi K
commenter	357 pour K
commenti	470 nei K	470 i K saranno
commenting	224 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	224 in the K below	224 in the K section	224 let us know in the K	224 K powered by	224 K have been closed	224 all K are subject to	224 we welcome your K	244 let us know in the K
commission	219 may earn an affiliate K	219 may earn a K	219 may earn a small K	219 we may receive a K	219 K if you buy
community	172 unsere K	224 abide by our K	244 join our K of	245 K-funded	470 regole della K
compartilhe	25 K	668 K este
compartir	256 K tu cuenta, cambia	280 si quieres K tu cuenta
compensation	219 receive K from
complained	247 K
complains	247 K
completa	646 para ler a matéria K
completo	646 para ler o artigo K
complimentary	15 K articles	206 K articles	206 K article this month	206 last K article
compte	367 créez un K	367 créez votre K
comunique	659 K um erro
condiciones	268 términos y K
condividi	478 K questo
condividila	25 K
condividilo	25 K
confirm	208 check your email to K
connect	216 K with us on
connectez	24 K-vous	343 K-vous pour	367 K-vous
consenso	468 il K ai cookie
consent	222 we need your K to load	243 written K
consentiti	470 non sono K commenti
consider	200 if you liked this article, K	241 please K	241 K a	241 K giving	241 K joining	244 K making	244 K giving	244 K a gift	244 K joining
contact	208 K me with news and offers	232 K her at	232 K him at	232 K them at	244 K us at
contacted	232 can be K at
conte	668 K-nos
contenido	9 este K	9 K externo	256 K premium	268 K externo de	268 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	222 to view this K, you	222 to view this K please	222 third-party K	222 this K is hosted by a third party	222 we use your sign-up to provide K
contenu	9 ce K	355 ce K n'a pas pu être	355 K bloqué
contenus	343 tous nos K	368 nos K
contenuti	9 K esterni	457 a tutti i K
contenuto	9 questo K	9 K esterno	468 K esterno
contingut	9 aquest K
continua	676 pentru a K lectura
continuar	73 per K llegint	646 para K lendo	646 para K a ler
continuare	20 K a leggere	457 per K a leggere	676 pentru a citi în K
continue	205 to K reading this article	205 log in to K	205 sign in to K	205 register to K	205 upgrade to K	244 help us K
continuer	343 pour K à lire
continuing	222 by K to use this website, you agree
contou	671 K
contribua	667 K	668 K com	668 K a partir	668 K para o nosso
contribuez	367 K
contribuisci	478 K
contributing	233 is a K	244 by K to
contribution	240 make a K	244 your K	244 make a K	244 making a K
contributo	453 con il tuo K	478 il tuo K
contributor	233 is a K
conversation	224 to join the K	224 join the K with	244 join the K
cookie	222 manage your K	380 קובצי K	468 usiamo i K	468 questo sito usa i K	497 Kを使用	497 K（クッキー）	497 Kの使用	497 Kを利用	626 pliki K	708 файлы K	708 файлов K	838 файли K	858 sử dụng K
cookies	9 third-party K	121 vi bruger K	121 bruger K til	184 αποδοχή K	222 we use K	222 this site uses K	222 this website uses K	222 our site uses K	222 uses K to	222 accept all K	222 accept K	222 use of K	222 how to control K	268 usamos K	268 este sitio utiliza K	268 esta web utiliza K	268 uso de K	268 aceptar las K para	268 que aceptes las K	355 utilise des K	355 refusé les K	371 bandeau K	567 gebruik van K	567 omdat je geen K	596 vi bruker K	626 używamy K	626 plików K	657 usamos K	657 este site utiliza K	657 este site usa K	657 uso de K	778 K på
copy	245 read our K
corrections	245 our K
correo	259 en tu K	259 en su K	259 a tu K
correspondant	364 est K
correspondante	364 est K
correspondent	233 is a K
correspondents	245 our K
corresponsal	277 es K
correu	74 al teu K
courriel	346 par K chaque	346 dans votre boîte K
coverage	245 our K
covers	233 K the
""", 'cr': """
created	237 summary was K
creative	234 under a K commons license
crowdfunding	248 K
""", 'cu': """
cuenta	256 accede con tu K
cuma	17 her K
cuota	281 tu K
""", 'cz': """
czekamy	628 K na wasze
czytaj	635 K dalej za
czytania	0 czas K
czytelnicy	636 nasi K
czytelnikom	18 dzięki K	636 dzięki K
""", 'da': """
daarna	556 K kun je
dabei	171 sind sie K	171 sei K
dacci	478 K una mano
dage	131 prøv # K
dagelijks	558 ontvang K
daily	208 sign up for our K
dakika	0 K okuma
danach	143 K # euro
dankzij	18 K lezers	18 K onze lezers
dapatkan	437 K update berita
dar	102 váš K	106 K	749 K
darbu	546 mūsu K
darmowy	616 ostatni K
darowizna	635 twoja K	639 K
darowizny	639 K
darte	259 K de baja
darujme	104 K
dary	106 K	749 K
data	233 is a K
dateci	478 K una mano
datenschutzbestimmungen	156 K
datenschutzhinweise	156 K
""", 'de': """
deaktiviere	154 K deinen adblocker
deaktivieren	154 K sie ihren adblocker	154 adblocker K	154 ad-blocker K
deaktiviert	154 javascript ist K
debate	224 join the K
debatten	6 delta i K	123 deltag i K
declarat	690 a K
declarou	671 K
dedi	824 K
dedicated	245 our K team
deductible	240 tax-K gift	240 tax-K donation	244 make a tax-K	246 tax-K
deel	25 K het	25 K dit	577 K dit
deine	18 ohne K
dejal	762 je K
dejala	762 je K
dela	25 K den
delivered	205 print edition K to	205 K to your door	208 K to your inbox	208 K to your email	208 get the latest news K
delo	760 naše K
demanar	82 va K
demander	336 une faveur à vous K	336 un petit service à vous K
den	25 del K
denuncia	283 K	481 K	671 K
departe	687 citi mai K
depend	245 we K on
der	174 so K
derden	567 inhoud van K
desactiva	266 K adblock
desactivar	266 K adblock
desative	655 K o adblock
descarga	260 K la app	260 K nuestra app	280 K nuestra	280 K la app
descarrega	79 K't
descarregue	649 K a app
desta	668 faça parte K
destek	821 bize K	821 K olun	821 K ol	821 K verin	821 aylik K
detected	220 ad blocker K	220 adblock K
detto	481 ha K
devamini	808 K okumak için	821 haberin K okumak
devenez	367 K membre	367 K mécène
""", 'di': """
dice	283 K	481 K
diceva	481 K
dich	171 trag K
dichiarato	481 ha K
diesen	9 K tweet	172 K text
dieser	172 K text
dieses	9 K video
dig	107 vi har en bøn til K	788 hör av K
digest	239 weekly K	239 our K
digipakett	286 telli K
digitalabo	143 mit unserem K
dijo	283 K
dimanche	17 chaque K
dinara	733 K
dine	112 læst alle K
dinleyin	2 haberi K
dipublikasikan	22 tidak akan K
dir	82 va K
direct	208 K to your inbox	351 suivez en K
directement	346 K dans votre
directly	208 K in your inbox
directo	264 sigue en K
disabilita	466 K adblock
disait	370 K-il	370 K-elle
disattiva	466 K adblock	466 K l'ad blocker
discussion	6 to join the K	357 participez à la K
disdici	457 K quando vuoi	480 K quando vuoi
disiscriverti	460 K
diskutiere	158 K mit
diskutieren	158 K sie mit	158 K sie über	171 K sie mit
dispatch	239 a weekly K	239 our K
disponibile	461 K su app store
disponible	260 K en google play	347 K sur l'app store
dispositivo	256 si continúas leyendo en este K	256 en otro K
disse	481 K	671 K
distribuie	25 K
dit	370 a K	370 K-il	370 lui K-on
dites	357 K-le nous en	367 K-nous
diu	82 K
diventa	478 K socio
diz	671 K
dizia	671 K
diziam	671 K
""", 'do': """
do	245 what we K
dodal	105 K	748 K
dodala	105 K	734 K	748 K
dodao	734 K
dollar	244 K you give	246 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	371 K
dona	478 K ora
donacija	731 vaša K	735 K	763 K
donacije	735 K	763 K
donacijo	761 z K
donacijom	733 K
donaciones	284 K
donacions	83 K
donasi	445 K anda	449 K
donate	241 K	244 K today	244 K now	244 K what you can	248 K
donateur	367 devenez K	577 word dan K
donateurs	366 nos K	368 nos K
donatie	553 doe een K	553 jouw K	576 K	577 jouw K	577 uw K	577 doe een K	581 K
donaties	581 K
donating	244 consider K
donation	200 consider making a K	240 make a K	244 your K	244 consider a K	244 make a K	248 K
donations	248 K
donativo	667 o seu K
donatrices	368 nos K
donazione	453 fai una K	477 una K	478 la tua K	478 fai una K	482 K
donazioni	482 K
donderdag	17 elke K
doneer	576 K	577 K
donirajte	731 K	759 K
donnerstag	17 jeden K
donnez	357 K votre avis	367 K-nous	367 K-leur
donors	244 new K
dons	367 vos K	371 K
doors	245 our K open
dostupan	724 ovaj sadržaj je K
download	115 K appen	115 K vores app	210 K our app	210 K the app	210 K on the app store	244 K our	559 K de app	559 K de gratis app	577 K de
""", 'dr': """
drepturile	686 toate K rezervate
drittanbietern	156 K nicht zugestimmt
drittplattformen	156 K
""", 'du': """
dukung	445 K kami
dukungan	445 K anda
dung	9 nội K này
""", 'dz': """
dziennikarstwo	614 wesprzyj niezależne K	636 nasze K	636 niezależne K
dziennikarze	636 nasi K
""", 'ed': """
edebilirsiniz	812 takip K
editor	224 letter to the K	233 is a senior K	233 is an K	233 is the K	233 is the deputy K	244 write a letter to the K
editors	245 we, the K	245 our K
""", 'ee': """
eerste	579 K maand
""", 'ef': """
eftertryck	786 K förbjudet
""", 'ei': """
eigener	136 in K sache	172 in K sache
eilmeldungen	14 K	148 K aufs
einem	143 mit K abo
eingebettete	9 K beitrag
eingebetteter	9 K beitrag
einloggen	24 K
einmal	17 K pro woche
eintragen	171 K genügt
einverstanden	146 ich bin damit K, dass
einwilligung	156 K jederzeit
""", 'ek': """
ekibimiz	822 K
eksternt	121 K indhold	596 K innhold
""", 'el': """
elfogadom	419 K a
elige	256 K tu plan	280 K tu plan
elke	17 K dag
elle	370 dit-K
elmondta	428 K
""", 'em': """
email	17 daily K	180 στο K σας	208 enter your K	208 we'll K you	208 we will K you	214 click to K	214 share via K	224 save my name, K	239 our daily K	239 our free K	244 K us at	259 en tu K	434 ke K anda	460 la tua K	460 nella tua K	648 no seu K	677 pe K	700 ваш K	832 ваш K	854 địa chỉ K	854 K của bạn	854 nhận tin qua K
emailing	232 get in touch by K
embed	9 this K
embedded	9 K content	9 K post
embora	640 antes de ir K
empresas	281 sin grandes K
""", 'en': """
enable	220 to view this video please K
engagement	343 sans K	369 sans K
engelleyici	815 reklam K
engelleyicinizi	815 reklam K
enjoyed	195 we hope you K this
enligt	791 K
enter	710 ctrl+K	840 ctrl+K
entering	208 by K your email
entlang	171 hier K
entrada	259 en tu bandeja de K	648 na sua caixa de K
""", 'eq': """
equipa	669 a nossa K
equipe	669 nossa K
equipo	281 somos un K
""", 'er': """
erforderliche	21 K felder sind	158 K felder sind
erschien	164 dieser text K zuerst	164 dieser artikel K zuerst	164 dieser beitrag K zuerst
erschienen	164 zuerst K auf
""", 'es': """
escreva	668 K-nos
escreveu	671 K
escribe	277 K sobre
escritor	277 es K
escritora	277 es K
escriu	79 K-nos
escute	668 K a
esimene	292 K kuu
essai	369 offre d'K
estamos	281 ya K en
estimated	0 K read
""", 'et': """
ettertrykk	604 K forbudt
""", 'eu': """
euch	18 ohne K
euro	143 dann # K	173 ab # K
""", 'ev': """
evening	17 every K
every	17 K week	208 in your inbox K	246 K gift
everything	245 K else we publish
""", 'ex': """
exclusief	556 K voor abonnees	556 dit artikel is K
exclusiva	256 K para socios	256 nota K
exclusivo	256 este artículo es K	256 este contenido es K	256 contenido K para	256 K para socios	646 este conteúdo é K	646 este artigo é K	646 conteúdo K para
existence	368 notre K
explained	247 K
explica	82 K	283 K	671 K
explicar	82 va K
explicat	690 a K
explicou	671 K
explique	370 K
external	9 K content	222 K content from
externe	9 contenu K	9 K inhoud	567 K inhoud
externen	9 K inhalt	9 K inhalte	156 K inhalt
externer	9 K inhalt	156 K inhalt von
externes	9 contenus K
""", 'fa': """
facebook	16 K	118 på K og twitter	182 στο K και	214 share on K	216 on K and twitter	216 on K, twitter	216 on twitter and K	216 like us on K	216 find us on K	264 en K y twitter	264 en K, twitter	264 en K y x	351 sur K et twitter	351 sur K, twitter	464 su K e twitter	563 op K en twitter	563 op K, twitter	593 på K og twitter	653 no K e no	653 no K, no	775 på K och twitter	879 在K上
facebookie	16 K
facebooku	16 K	92 na K a twitteru
facts	244 fund the K
faire	367 K un don
fais	367 je K un don
faisant	339 en K un don
faites	339 K un don	366 K un don	367 K un don	367 K-le lire	367 K un geste
farci	479 da K
favor	195 small K to ask	195 a K to ask of you	195 we have a K to ask	248 small K
favour	195 small K to ask	195 we have a K to ask	248 small K
""", 'fe': """
feedback	224 thanks for your K	224 thank you for your K
fehler	158 haben sie einen K
fehlerhinweis	158 K
feliratkozom	415 K a hírlevélre
fellow	233 is a senior K	233 is a K
fenntartva	424 minden jog K
""", 'fi': """
fi	240 on ko-K
figyelmeztet	428 K
finanzieren	139 wir K uns durch spenden	172 wir K uns
finestra	470 si apre in una nuova K
fizess	425 K elő
fizessen	414 K elő	425 K elő
""", 'fo': """
folge	151 K uns	171 K uns
folgen	151 K sie uns	171 K sie uns
folgt	151 K uns
follow	216 K us on	216 K us at	216 K me on	216 K our live	216 K on x	224 notify me of K-up	244 K us on
folosim	681 K cookie
forbeholdes	129 alle rettigheder K
fordert	174 K
forderte	174 K
forint	427 K
forinttal	427 K
forklarer	134 K	609 K
forteller	609 K
fortgesetzt	153 wird nach der anzeige K
fortsette	607 for å K å grave
founder	233 is the K
""", 'fr': """
fragt	174 K
fragte	174 K
fredag	17 hver K	17 varje K
free	206 you have # K	208 sign up for our K	208 sign up to our K	208 get our K	210 our K app
freelance	232 is a K writer	233 is a K
freiartikel	144 K
freier	166 ist K autor
freitag	17 jeden K
freiwilligen	171 K beitrag
friday	17 every K
fridays	17 on K
friend	214 tell a K
""", 'fu': """
full	20 to read the K
fund	200 help K our	244 K our
funded	245 reader-K
fundraising	245 K deadline	248 K
""", 'ga': """
gabung	437 K di kanal	445 K
ganzen	20 K text	143 den K text lesen
gave	585 gi en K	606 gi en K	610 K
gazetecilerimiz	822 K
gazetecilik	822 bağimsiz K
""", 'ge': """
geaccepteerd	567 geen cookies hebt K
gebruiken	567 wij K cookies	567 we K cookies
gebruikt	567 deze website K cookies	567 deze site K cookies
gedetecteerd	565 adblocker K
gefallen	136 ihnen hat dieser artikel K	136 hat ihnen dieser artikel K	136 hat dir dieser artikel K
gefragt	174 K
gefunden	158 fehler im text K
gehen	136 bevor sie K
gekennzeichnete	153 mit einem symbol K
geladen	156 nicht K werden
gelesen	172 bis hierhin K	172 bis hierher K
genehmigung	164 ohne K
generated	237 summary was K	237 summary is K	237 summaries are K	237 key points were K	237 audio was K	237 voice is K	237 K using ai	237 K by ai	237 this audio is K
generosity	244 your K
gengives	129 må ikke K
genossenschaft	172 unsere K	172 unserer K
gepubliceerd	22 wordt niet K	569 je e-mailadres wordt niet K
gern	171 wirf K
geschlossen	158 kommentare sind K
""", 'gi': """
gian	0 thời K đọc
gift	244 your K	244 make a K	577 met een K
gifts	18 small K
giornale	479 questo K	479 il nostro K
giornalismo	453 sostieni il K	479 il nostro K	479 il K costa
giornalisti	479 i nostri K
giorno	17 ogni K
gitmeden	804 K önce
give	240 K what you can	244 K what you can	244 euro you K
""", 'gj': """
gjengis	604 kan ikke K
""", 'gl': """
glissez	367 K une pièce
""", 'go': """
going	20 to keep K	245 keep us K
google	151 auf K news	182 στο K news	210 get it on K play	216 follow on K news	437 di K news	623 K news	679 pe K news	812 K news'te	856 trên K news
gostou	669 K desta	669 K deste
""", 'gr': """
gracias	18 K a ti	281 K a ti
granskning	789 sådan här K	789 vår K
granskningar	789 våra K
granskningen	789 den här K
gratis	143 wochen K	143 monat K	171 jetzt K	173 wochen K	256 crea tu cuenta K	259 recibe K	280 recibe K	282 prueba K	447 K	556 ontdek nu K	556 krijg je ook K	578 niet K
gratisartiklar	15 K
gratuit	15 article K	344 dernier article K	368 ce site est K
gratuita	480 prova K
gratuitas	15 matérias K	257 notas K	666 matérias K
gratuite	15 articole K
gratuitement	343 inscrivez-vous K	343 essayez K	346 recevez K
gratuiti	15 articoli K	458 articoli K
gratuito	15 articolo K	458 articolo K	666 artigo K
gratuitos	15 artículos K	15 artigos K	257 artículos K	666 artigos K
gratuits	15 articles K
gridava	481 K
gritaba	283 K
gritava	671 K
""", 'gu': """
guidelines	224 community K before	224 our community K
""", 'ha': """
haber	822 bu K
haberi	2 K dinle	4 K
haberlerimiz	822 K
hafta	17 her K
haftalik	823 K
hauteur	369 à la K de vos moyens
havi	427 K #
havonta	427 K
hay	867 cho K
""", 'he': """
hear	244 we want to K from you	244 we'd love to K
hebben	577 wij K je hulp nodig	577 we K je steun nodig
hekelt	580 K
hela	20 läsa K	20 läs K	769 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	112 for at læse K	587 for å lese K
helfen	171 K sie uns	171 K sie mit
helft	171 K uns
helloasso	366 K
help	244 we need your K	244 K us do	244 will you K	244 K pay for	244 K if you can	244 K us pay	576 K ons	577 K ons
helpful	224 was this article K
her	582 nå som du er K
here	195 as long as you're K	195 now that you're K	244 sign up K
herunterladen	147 app K
hetente	17 K	427 K
hevder	609 K
""", 'hi': """
hilf	171 K uns
hinterlassen	171 K sie
historien	364 est K
historienne	364 est K
historier	132 vores K
""", 'hj': """
hjelp	606 K oss
""", 'hu': """
hubungi	445 K kami
huusi	334 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	107 nu K du er her
""", 'id': """
iddia	824 K etti
ideal	579 K
identifiez	24 K-vous	343 K-vous pour	367 K-vous
""", 'if': """
ifade	824 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	143 mit K abo
ihren	172 lebt von K
ihtiyacimiz	821 yardiminiza K	821 desteğinize K
""", 'ik': """
iklan	11 K
ikuti	437 K kami	445 K kami
""", 'il': """
ilimitado	256 acceso K	646 acesso K
ilk	823 K ay
illimitato	457 accesso K
ilmoitukset	14 K
""", 'im': """
impozit	689 % din K
""", 'in': """
inbox	180 στο K σας	208 sent to your K	208 right to your K	208 into your K	208 check your K to	244 your K	558 in je K	677 în K	725 u vaš K
inchiesta	479 questa K
inchieste	479 le nostre K
ind	24 log K	112 log K for at
indbakke	114 i din K
indbakken	114 i K
independen	446 jurnalisme K
independence	245 our editorial K
independencia	281 nuestra K
independent	80 periodisme K	200 support K journalism	244 support K journalism	245 K journalism	688 jurnalism K	688 jurnalismul K
independente	669 jornalismo K
independents	80 mitjans K
independiente	281 periodismo K	281 prensa K
indhold	9 dette K
indholdet	9 se K
indipendente	479 giornalismo K	479 informazione K
indipendenza	479 la nostra K
infocom	164 dpa-K
infolettre	346 notre K	368 notre K
informasjonskapsler	596 bruker K
information	222 to store and/or access K on a device	222 for more K see our privacy	346 lettre d'K	368 K libre
informationen	164 mit K der
informations	351 suivez les K sur
informativa	468 K sulla privacy	479 la nostra K
informazione	479 K libera
ingyenes	15 K cikkei	15 K cikk
inhalt	9 dieser K	9 diesen K	143 dieser K ist nur für
inhalte	9 externe K	156 externe K
inhalts	9 dieses K
inhoud	9 deze K	567 om deze K te
iniciar	270 debes K sesión
initialement	363 article publié K
inkorg	771 i din K	771 till din K
inloggen	21 K om een reactie	24 K	577 je moet nog even K
innan	764 K du går
innboksen	589 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inschakelen	560 meldingen K	565 javascript K
inscreva	648 K-se na nossa	648 K-se em nossa	668 K-se
inscrever	648 ao se K
inscription	346 votre K a bien été	346 K est confirmée	346 confirmer votre K
inscrit	343 déjà K
inscrivant	346 en vous K
inscrivez	346 K-vous à notre	367 K-vous
insisted	247 K
instagram	16 K	118 på facebook og K	151 auf facebook, K	151 auf K, facebook	151 auf facebook und K	151 auf facebook oder K	151 ob whatsapp, K	216 on K, facebook	216 on K and facebook	351 sur facebook et K	464 su facebook e K	563 op facebook en K	563 op facebook, K	593 på facebook og K	775 på facebook och K
instagramie	16 K	623 na facebooku i K
instagramu	16 K	92 na facebooku a K
instale	649 K a app
install	210 K our app
installez	367 K-la
integritetspolicy	778 K
invest	244 K in local news
investigaciones	281 nuestras K
investigador	277 es K
investigadora	277 es K
investigation	245 this K	368 cette K
investigations	245 our K
investigative	233 is an K
invite	370 K
invitent	370 K
""", 'ip': """
iphone	210 our K app
""", 'ir': """
iratkozz	415 K fel	425 K fel
iratkozzon	415 K fel	425 K fel
""", 'is': """
iscrivendoti	460 K
iscriverti	478 clicca qui per K
iscriviti	460 K alla nostra	460 K gratis	460 K al nostro	478 K
iscrizione	460 annullare l'K
istedi	824 K
""", 'iz': """
izjavila	734 K
izjavio	734 K
""", 'ja': """
jaa	25 K se
jaar	579 per K
jahr	173 im K	173 pro K
janela	659 abre em nova K
jar	240 tip K
jaunumi	546 mūsu K	549 K
jaunumiem	544 piesakies K	545 piesakies K
javascript	95 povolte K	95 zapněte K	121 aktivér K	121 slå K til	154 K in ihrem browser	154 aktivieren sie K	154 K benötigt	220 please enable K	220 requires K	220 K is disabled	220 K is required	220 turn on K	220 K is not available	220 enable K in your browser	220 K must be enabled	220 needs K	266 activa K	266 habilita K	266 habilitar K	266 activar K	325 salli K	325 ota K käyttöön	353 activer K	353 activez K	353 K est désactivé	353 nécessite K	380 אפשרו K	439 aktifkan K	466 abilitare K	466 abilita K	466 attiva K	466 attivare K	495 Kを有効	495 Kが無効	495 K を有効	565 schakel K in	596 aktiver K	596 slå på K	626 włącz K	626 włącz obsługę K	655 ative o K	655 habilite o K	655 ativar K	681 activați K	708 включите K	778 aktivera K	778 slå på K	838 увімкніть K	858 bật K
javite	731 K nam
""", 'je': """
jederzeit	143 K kündbar	146 widerruf K	146 K abmelden	146 abmeldung K	173 K kündbar
jednou	17 K týdně
jelas	448 K
jelentkezz	24 K
jelentkezzen	24 K	414 K be a
jelezze	425 K nekünk
jetzt	143 K im abo	171 teste K
""", 'jo': """
join	241 K for	244 K us on
jornal	669 nosso K	669 somos um K
jornalismo	643 apoie o K	668 apoie o K	669 nosso K
jornalistas	669 nossos K
journal	368 notre K
journalism	200 support our K	200 support the K you rely on	244 support quality K	244 support local K	245 our K	245 fearless K	245 K like this
journalisme	339 soutenez un K	367 soutenez le K
journalismi	332 riippumaton K
journalismimme	332 K
journalismus	139 unterstützen sie unabhängigen K	139 unterstütze unabhängigen K	139 für unseren K	172 unser K	172 unseren K	172 unabhängigen K	172 unabhängiger K	172 gut gemachten K	172 gut gemachtem K	172 frei zugänglichen K	172 frei zugänglicher K	172 guten K	172 freien K
journalist	166 ist freier K	166 ist K	232 is a freelance K	233 is a K
journaliste	364 est K
journalisten	578 onze K
journalister	132 vores K	607 våre K	789 våra K
journalistes	368 nos K
journalistiek	553 steun onze K	578 onze K
journalistik	110 støt vores K	110 støt uafhængig K	132 vores K	132 uafhængig K	132 K koster	767 stöd vår K	767 stöd oberoende K	789 vår K	789 oberoende K	789 granskande K
journalistikk	585 støtt vår K	585 støtt uavhengig K	607 vår K	607 uavhengig K
journalistin	166 ist freie K	166 ist K
journalists	245 our K	245 we, the K
""", 'ju': """
jueves	17 cada K
jurnalis	446 K kami
jurnalisme	446 K kami
jurnalismul	687 susține K	688 K nostru
jutro	17 svako K	17 vsako K
juttu	317 lue koko K	332 tämä K
juttujamme	332 K
juttuvinkki	331 lähetä K
jutun	20 koko K
jutusta	332 piditkö K
""", 'ka': """
kaart	9 deze K
kaitstud	289 kõik õigused K
kami	446 tim K
kanaal	578 ons K
kanal	132 vores K	437 ikuti K	446 K kami	607 vår K	789 vår K
kanale	623 na naszym K
kanalimiz	822 K
kanalimiza	812 K abone
kanavamme	332 K
karte	9 diese K
karya	446 K kami
kata	448 K
katanya	448 K
katkisiyla	18 okurlarin K
kaydolun	821 K
""", 'kd': """
kdykoli	104 zrušit K
""", 'ke': """
kebijakan	439 K privasi	439 K cookie
keep	244 help us K	244 help K our
kertoi	334 K
kertoo	334 K
ketentuan	439 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
kiitos	331 K kun luet
kirjaudu	24 K	331 K sisään
kirjoitti	334 K
kirjuta	290 K meile
kirjutas	293 K
""", 'kk': """
kk	333 /K
""", 'kl': """
klaagt	580 K
klagar	791 K
klagen	580 K
klager	134 K	609 K
klagt	174 K
kleine	136 haben wir eine K bitte
klical	762 je K
""", 'ko': """
kolumnist	166 ist K
kolumnistin	166 ist K
komentar	6 za K	6 ostavite K
komentarisali	6 da biste K
komentarisanje	6 za K
komentarz	6 dodać K	21 móc dodać K	628 aby dodać K
komentarzach	628 w K
komentiranje	6 za K
kommentare	158 um K zu
kommentaren	158 in den K
kommentarerna	780 i K
kommentarfeltet	123 i K	598 i K
kommentarfunktion	158 K
kommentera	6 för att K	780 för att K
kommentere	6 for at K	6 for å K	123 for at K	598 for å K
kommentieren	6 um zu K	6 K zu können	158 um zu K	158 probleme beim K	158 K sie diesen	158 K sie den	158 nicht mehr K
kommentiert	158 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
konten	9 K ini
kontingent	144 haben ihr K
konto	112 opret en K for	131 opret en K	635 załóż K	769 skapa ett K för	788 skapa ett K
konzern	172 kein K
korrespondent	166 ist K
korrespondentin	166 ist K
korzystamy	626 K z plików cookie
kostenlos	143 wochen K	143 monat K	146 K per mail	173 K testen
kostenlose	15 K artikel	144 noch zwei K	144 noch # K	144 K artikel
kostenlosen	144 noch einen K	144 K artikel gelesen	146 K newsletter
kostenloser	144 K artikel
kostenpflichtig	143 dieser artikel ist K
""", 'kr': """
kritiserar	791 K
kritiserer	134 K	609 K
kritisieren	174 K
kritisiert	174 K
kritizuje	105 K
kronor	790 K
""", 'ku': """
kullan	815 çerez K
kullanilamaz	820 izinsiz K
kullanilmaktadir	815 çerez K	815 çerezler K
kullaniyoruz	815 çerezleri K	815 çerezler K
kumppanimme	325 me ja K
kunne	132 K du lide
kurzfassung	167 K
kutunuza	809 posta K
kuukaudessa	333 K
kuukausi	317 kokeile K	331 kokeile K
kuus	292 K
""", 'l': """
l	81 K'any
""", 'la': """
laadi	290 K alla
laatste	563 volg het K nieuws
ladda	772 K ner vår app	788 K ner
lade	147 K die app
laden	147 app K	147 K sie die app
lahjoituksesi	331 K
lahjoitus	331 tee K	335 K
laissez	367 K-nous votre
lamenta	283 K	481 K	671 K
lamentano	481 K
lamentou	671 K
lance	370 K
langganan	445 K sekarang	449 K
last	590 K ned vår app	606 K ned
laukeliai	21 būtini K
laut	174 K
lavoro	479 il nostro K
lawyers	245 our K
""", 'le': """
leave	208 one click to K	244 K us a tip	244 K a tip
lecteur	9 ce K
lecteurs	18 grâce à nos K	368 nos K
lectoras	281 nuestras K
lectores	18 gracias a nuestros K	281 nuestros K	281 gracias a sus K
lectors	18 gràcies als K	80 els nostres K
lectrices	368 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	233 is a senior K	233 is a K
leden	578 onze K
leernos	280 gracias por K
leestijd	0 K
legge	481 si K
leggere	457 per K tutto
lei	689 # K
leiter	166 ist K
leiterin	166 ist K
leitores	18 graças aos K	669 nossos K
leitura	0 tempo de K	0 min de K	0 minutos de K
lengkap	20 artikel K
lesedauer	0 K
lesen	143 im abo K	143 K sie mit plus	144 % noch zu K	147 in der app K	171 danke fürs K
leser	606 takk for at du K
leserbrief	158 K
leserbriefe	158 K an
lesere	607 våre K
leserfinanziert	172 K
leserinnen	172 unsere K	172 unseren K
lesern	172 ihren K
leserne	18 takket være K
lesernes	18 K bidrag	607 K bidrag
lesetid	0 K
lesezeit	0 K
letno	761 K
letters	224 K to the editor
lettori	18 grazie ai K	18 grazie ai nostri K	479 i nostri K
lettre	368 notre K
lettrici	479 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
leyendo	20 seguir K	256 para seguir K	280 sigue K sin
lezen	20 meer K
lezers	578 onze K
""", 'li': """
libovolnou	104 K částkou
lid	556 al K
lidem	18 díky K	103 díky K
liitu	290 K meie
like	245 work K this
liked	245 K what you read
liker	607 K du det vi
limit	205 read without K	206 free K
limitat	73 accés il·K
limits	205 read without K
link	214 copy the K
links	219 some K on this page	219 some of the K on
liputan	446 K kami
lire	20 pour K cet	370 peut-on K
lisas	293 K
listen	0 min K	216 K back here	216 K to us live
""", 'll': """
llegado	249 si has K hasta aquí
llegint	73 per seguir K
""", 'lo': """
log	24 K in	556 K in om	556 K in of
logg	24 K inn	587 K inn for å	606 K inn for
logga	24 K in	769 K in för att
logged	21 must be K in to post	205 you must be K in to	224 you must be K in to
logget	123 du skal være K ind
login	24 faça K	646 faça K para	668 faça K
look	245 our new K
""", 'lu': """
lugeda	286 et edasi K
lugejad	291 meie K
lugemiseks	286 edasi K
luisterversie	2 K
lukeaksesi	317 K koko	317 kirjaudu sisään K
lukemista	331 jatka K
lukijamme	332 K
lukijoiden	18 K tuella	332 K tuella
lukuaika	0 K
lukuoikeutesi	15 K	317 K
lunar	689 K
lunes	17 cada K
""", 'ly': """
lydversion	2 K
""", 'ma': """
maand	556 deze K nog	579 per K
maandelijks	556 K opzegbaar	579 K
mach	171 K mit
machen	171 K sie mit	172 was wir K
macht	171 K mit
made	195 if you've K it this far
mail	90 váš e-K	415 e-K cím	577 K ons	648 no seu e-K	700 ваш e-K	725 na vaš e-K	739 váš e-K	832 ваш e-K
mailadres	558 je e-K
mailadresse	114 din e-K	123 din e-K vil ikke
mailbox	558 in je K	558 in uw K	558 in jouw K
mailu	90 přímo do e-K	739 do vášho e-K
mailul	677 pe e-K tău
mainoksen	11 K
mainoksia	332 ilman K
mainos	11 K
mainosten	325 K esto
maken	578 wij K
maksumuuri	335 K
map	9 this K
mapa	9 este K
masuk	24 K atau	434 kotak K anda
masukkan	434 K email
matched	240 K dollar
material	164 mit K der	164 mit K von	234 this K may not be
matins	17 tous les K
mattina	17 ogni K
""", 'md': """
md	133 kr/K
""", 'me': """
medio	281 este K
medlem	131 bliv K	606 bli K	788 bli K
meie	291 K töö
meinen	158 was K sie dazu
meint	174 K
meinte	174 K
meinung	158 sagen sie uns ihre K
mejl	725 na vaš K	771 i din K	771 till din K
mejla	788 K oss
mejlen	771 direkt i K
melanjutkan	433 untuk K membaca
meld	606 K deg på
melde	24 K dich	171 K dich an	589 K deg av når
melden	24 K sie sich	143 K sie sich an, um	143 bitte K sie sich an	171 K sie sich an	171 K sie sich hier
meldingen	14 K	560 schakel K in	560 zet K aan	560 ontvang K	577 zet K aan
member	240 become a K	244 become a K
members	18 our K	205 is for K only	205 K-only story	245 our K
membro	668 torne-se K
membutuhkan	445 kami K dukungan
menar	791 K
mener	134 K	606 hva K du	609 K
menggunakan	439 K cookie
mengutip	444 dilarang K
menit	0 K baca
mensais	670 K
mensuales	282 K
mensuel	366 un don K	369 K
menurut	448 K
menyatakan	448 K
merci	367 K de nous
merkezimiz	822 haber K
mes	81 al K	282 al K	282 por K
mese	480 al K
mesec	733 prvi K	761 na K	761 prvi K
mesiac	747 za K	747 prvý K
message	195 a K from our editor
messagerie	357 votre adresse de K ne sera pas
metus	537 per K
""", 'mi': """
miembro	280 hazte K
minggu	447 per K
minket	417 kövess K	425 kövess K	425 hívj meg K
minute	0 K read
minutes	0 K read	0 K to read
misiniz	808 zaten abone K
mission	245 our K
mitdiskutieren	6 K
mitglied	171 werden sie K	171 werde K	171 jetzt K werden
mitglieder	143 nur für K	172 unsere K
mitteilungen	14 push-K	148 push-K
mittwoch	17 jeden K
""", 'mj': """
mjesec	733 prvi K
""", 'mn': """
mnd	608 kr/K
""", 'mo': """
mobile	210 on your K app	210 our K app
mobilepay	131 K
modalidad	282 K premium
moderador	659 não serão aprovados pelo K
moderados	659 serão K antes
moderated	224 comments are K	224 pre-K
mogelijk	577 maak het volgende K
mois	369 par K
moittii	334 K
monat	173 im K	173 pro K
monatlich	173 K
monday	17 every K
mondta	428 K
montag	17 jeden K
month	205 for the first K	205 try a K for	205 try it for a K	246 a K	246 per K	246 every K	246 each K
monthly	240 one-off or K	244 become a K	244 give K	246 K
months	205 K for $#
morgen	17 jeden K	17 am K	17 hver K
morgon	17 varje K
morning	17 every K	17 each K
moyens	368 nos K
""", 'mu': """
mukaan	331 lähde K	334 K
mums	545 seko K
""", 'na': """
nabiralnik	753 v vaš K
nachdruck	164 K verboten
nachrichten	147 K-app	147 aktuelle K aufs handy	148 push-K
nadaljevanje	752 za K branja
najnowsze	618 otrzymuj K
napisz	628 K do nas	635 K do nas
naprej	752 če želite brati K
napsal	105 K
napsala	105 K
naslov	753 na vaš e-K
nastavak	724 za K čitanja
nastavili	724 da biste K čitanje
naszej	636 K pracy
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	266 tu K no soporta	266 su K no soporta	655 seu K não suporta
navigateur	10 votre K	21 dans le K pour mon prochain	353 votre K ne supporte pas	353 votre K n'est pas
navodi	734 K
""", 'ne': """
necesitamos	249 K pedirte	252 K tu apoyo	280 K tu ayuda	280 K de ti
necessaris	21 camps K
necessitem	79 et K
nedeljno	17 jednom K
neem	577 K nu een
nell	461 apri K'app
nella	460 K tua mail
neodvisni	760 K mediji
neodvisno	759 podprite K
neophodna	21 K polja
neovisno	731 podržite K
nepriklausoma	536 K žurnalistika
netiquette	158 beachten sie die K	470 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	596 dette K bruker
neuen	147 hier geht es zur K
news	147 K-app	210 K app for	233 is a K
newsletter	90 náš K	103 náš K	106 K	146 unseren K	146 unserem K	146 unserer K	146 zum K	146 K bestellen	146 K an	146 täglichen K	146 K richtig	146 K von	169 K	171 K an	172 unser K	172 unseren K	172 unserem K	172 dieser K	175 K	180 εγγραφείτε στο K	180 εγγραφή στο K	180 το K μας	180 γραφτείτε στο K	191 το K μας	194 K	208 sign up for our K	208 sign up to our K	208 sign up for the K	208 subscribe to our K	208 join our K	208 get our K	208 our K here	208 receive our K	208 our daily K	208 our weekly K	208 our morning K	239 K	245 our K	248 K	259 suscríbete a la K	259 apúntate a la K	259 nuestra K	281 nuestra K	284 K	346 inscrivez-vous à la K	346 abonnez-vous à la K	346 notre K	368 notre K	368 cette K	371 K	434 K kami	434 langganan K	460 iscriviti alla K	460 la nostra K	479 la nostra K	479 questa K	482 K	618 zapisz się na K	618 nasz K	636 nasz K	639 K	648 assine a K	648 nossa K	669 nossa K	672 K	677 abonează-te la K	677 abonați-vă la K	677 înscrie-te la K	691 K	725 na K	725 naš K	732 naš K	735 K	739 náš K	746 náš K	749 K
newslettera	618 zapisz się do K	618 naszego K	636 naszego K	739 odber K
newsletterem	636 naszym K
newsletters	208 K may contain info about	239 K	245 our K	248 K	346 nos K	346 recevoir les K	368 nos K	371 K
newsletterul	677 K nostru	688 K nostru
newspaper	245 our K
newsroom	245 our K	245 non-profit K	245 this K
nezavisni	732 K mediji
nezavisno	731 podržite K
""", 'ng': """
ngay	864 đăng ký K
""", 'ni': """
nieograniczony	616 K dostęp
niets	575 K uit deze
nieuws	559 K-app
nieuwsbrief	558 onze K	558 de K	558 dagelijkse K	558 wekelijkse K	578 onze K	578 deze K	581 K
nieuwsbrieven	558 onze K	578 onze K	581 K
""", 'nj': """
njuzleter	725 na K	725 naš K	732 naš K
""", 'no': """
nonprofit	245 K newsroom	245 K news outlet
nosotros	280 colabora con K
nosso	643 apoie K	643 apoie o K	649 baixe K app	649 no K app	668 apoie K	668 apoie o K	668 siga o K	668 entre no K	669 K site
nostra	80 la K feina	461 nella K app	479 la K app
nostre	80 el K canal
nostro	479 il K sito	479 che il K
nota	20 leer esta K
noticia	281 esta K
notificaciones	14 las K	261 activa las K	261 activar K	261 recibir K
notifications	14 K	211 turn on K	211 turn on desktop K	211 enable K	211 would like to send you K	211 allow K	211 K from this site	211 receive K	348 activer les K	348 activez les K	348 autoriser les K
notifiche	14 le K
notified	208 sign up to be K	211 get K
notifikasi	14 K	435 aktifkan K	435 dapatkan K
notifikationer	14 K
notify	211 K me of	211 K me when	224 K me of new posts
notiser	14 K
notre	368 K site
nouvelle	357 ouvre dans une K fenêtre
novice	753 na naše K	753 na e-K	760 naše K
novinari	732 naši K
novinarji	760 naši K
novinarstvo	732 nezavisno K	732 neovisno K	760 neodvisno K
noviniek	739 odber K
""", 'nu': """
nuestra	260 en K app	280 únete a K	281 K app	281 K web
nuestras	281 K redes
nuestro	252 apoya K	264 únete a K canal	280 apoya K	280 únete a K	280 recibe K	281 K canal	281 K medio	281 K sitio	281 K equipo
nuestros	268 K socios	281 K socios
numer	637 K krs
""", 'ny': """
nyhedsbrev	114 vores K	114 tilmeld dig K	132 vores K	135 K
nyhedsbreve	114 vores K	132 vores K
nyhedsbrevet	114 få K
nyheterna	775 följ K
nyhetsbrev	589 vårt K	589 våre K	589 meld deg på K	589 abonner på K	607 vårt K	607 våre K	610 K	771 vårt K	771 våra K	771 anmäl dig till K	789 vårt K	789 våra K	792 K
nyhetsbrevet	589 få K
nyilatkozta	428 K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	470 i campi K
oberoende	788 stöd K
objasnio	734 K
objavljen	22 ne bo K
objavljena	22 neće biti K
obligatoires	21 champs K sont	357 les champs K
obligatori	470 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	270 los campos K
obligatoriska	21 K fält	780 K fält
obligatoriske	21 K felt	598 K felt
obrigado	668 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	101 další šíření K
obserwuj	623 K nas na	623 K nas w	635 K nas
obvestila	14 K
""", 'oc': """
ochtend	17 elke K
""", 'od': """
odejdete	84 než K
odgovor	21 otkaži K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	646 K este artigo
off	246 one-K
offert	343 vous est K	369 mois K
offrez	367 K-lui	367 K-nous
offrici	478 K un
offrimi	478 K un
""", 'og': """
oglasa	11 K	732 bez K
oglasov	760 brez K
oglasu	11 K
""", 'ok': """
okumaya	808 K devam etmek için
okurlarimiz	822 K
okurlarimizin	822 K
""", 'ol': """
olarak	808 abone K
olun	821 üye K
""", 'on': """
onafhankelijke	553 steun K journalistiek	577 steun K	578 K journalistiek
onafhankelijkheid	578 onze K
onbeperkt	556 lees K	556 K toegang	556 K lezen
ondersteunt	565 je browser K	565 uw browser K
onderzoek	578 dit K
onderzoeken	578 onze K
one	244 make a K-time
ontdek	577 K nu
ontvang	558 K elke	558 K onze
onze	559 K app	578 K app
""", 'op': """
open	210 K in app	210 K in the app	559 K in app
ophavsretten	129 K tilhører
opinion	224 have an K on this
oplyser	134 K
opozarja	762 K
opplyser	609 K
opprett	587 K en konto for	606 K en konto
opublikowany	22 nie zostanie K	628 twój adres e-mail nie zostanie K
opzegbaar	579 K
""", 'or': """
original	234 read the K article
originally	234 this article was K published on	234 this story was K published on	234 this story K appeared	234 this article K appeared	234 K published at
originalmente	276 este artículo fue publicado K	276 publicado K en	665 publicado K em
originariamente	476 articolo pubblicato K
ortaklarimiz	815 biz ve K
""", 'os': """
ostrzega	638 K
oszd	25 K meg
""", 'ov': """
overname	575 K zonder
ovisi	731 K o vama
""", 'pa': """
padroni	479 senza K	479 libera da K
pagar	668 ajude a K
paghi	478 K un'ora
pago	284 muro de K
paid	219 we get K if you buy	219 we may be K
pakolliset	21 K kentät
palautetta	331 anna K
par	369 K an
parama	535 jūsų K	539 K
parceiros	657 nós e os nossos K	669 nossos K
paremkite	535 K mus
part	234 no K of this
partagez	25 K-le	25 K-la
parte	668 faça K e
parteispende	175 K
partenaires	355 nos K et nous	355 nous et nos K	368 nos K
participar	270 para K
participez	367 K à
partilhe	25 K-o
partir	336 avant de K	670 a K de # euros
partner	156 wir und unsere K	468 i nostri K	778 vi och våra K
partnere	121 vi og vores K	596 vi og våre K
partners	222 we and our K	245 our K	567 wij en onze K	578 onze K
partnership	234 was produced in K with
partnerzy	626 my i nasi K	626 nasi zaufani K
pasak	538 K
pass	214 K this on
patreon	240 on K	240 our K
patron	200 become a K of	244 become a K
patronem	635 zostań K
paywall	172 ohne K	175 K	245 we have no K	245 we do not have a K	248 K	371 K	482 K	672 K
paywalls	248 K
""", 'pe': """
pe	689 K an
pedirte	249 tenemos un favor que K
pediu	671 K
pelanggan	433 khusus K	446 K kami	449 K
pembaca	18 berkat K	446 K kami
pendant	369 K un mois
people	18 thanks to K like
pequeno	640 um K favor a pedir
per	608 K år	790 K år
peramban	10 K anda
percent	206 # K left to read
perfil	653 siga nosso K
periodisme	80 el nostre K
periodismo	252 apoya el K	280 apoya el K	281 nuestro K	281 K de calidad	281 hacemos K
periodista	277 es K
periodistas	281 nuestros K
periodistes	80 els nostres K
perjantaisin	17 K
permanencia	282 sin K
permission	234 reproduced here with K	234 reproduced with K	243 written K	243 prior K	243 without K
personale	681 datele tale K
personales	268 datos K serán
persondatapolitik	121 K
personenbezogene	156 K daten
personnelles	355 vos données K
personoplysninger	121 dine K
personopplysninger	596 K
personuppgifter	778 dina K
pertama	447 bulan K
""", 'ph': """
phone	216 news to your K
""", 'pi': """
pide	283 K
piebilda	548 K
piece	245 this K
pierwszy	637 K miesiąc
pirmas	537 K mėnuo
pitch	240 K in	244 K in
pitching	244 consider K in
pix	667 um K	670 K
""", 'pl': """
plakaten	604 vær varsom-K
plattform	172 unsere K
player	9 this K
please	205 K log in to	214 K share this	241 K help	244 K chip in	244 K give	244 K help if
plusartikelen	578 K
plusartikels	556 gratis K	578 K
""", 'po': """
pobierz	635 K naszą
podatku	614 przekaż #% K
podcast	132 vores K	168 den K können sie	168 den K kannst du	168 unseren K	172 unser K	172 unseren K	191 το K μας	236 follow the K	245 our K	281 nuestro K	368 notre K	446 K kami	479 il nostro K	578 onze K	636 nasz K	669 nosso K
podcastimiz	822 K
podcastimme	332 K
podcasts	168 wo es K gibt	236 wherever you get your K	236 wherever you listen to K	236 wherever you get K
podcastul	688 K nostru
podcastunk	426 K
podcasty	103 naše K
podd	789 vår K
podelite	25 K
podijelite	25 K
podkast	607 vår K
podle	105 K
podpora	102 vaše K	745 vaša K	759 vaša K
podporo	759 vašo K
podporte	745 K nás	745 K našu
podprite	759 K nas	759 K naše
podziel	25 K się
policy	222 our cookie K
politica	681 K de cookie
political	233 is a K	233 is the K editor
politika	815 çerez K
politikasi	815 gizlilik K
politikwissenschaftler	166 ist K
politologue	364 est K
poll	224 vote in our K	224 take our K
polub	623 K nas na
pomagajte	759 K nam
pomozite	731 K nam
pomozte	102 K nám
ponctuel	366 un don K
pop	244 K your
portal	636 nasz K
posez	367 K-la à	367 K-nous
posible	18 hace K
post	20 rest of this K	245 this K
postadress	771 din e-K	780 din e-K kommer inte
postadresse	589 din e-K	598 din e-K vil ikke
postanite	731 K član	759 K član	759 K naročnik
postaw	635 K nam	635 K mi
postfach	146 in ihrem K	146 in dein K	146 in ihr K	146 in deinem K	146 direkt ins K
posts	15 free K
potrebna	731 K nam je
potrebujeme	745 K vašu podporu
potrebujemo	759 K vašo
potrivit	690 K
potrzebujemy	614 K twojego wsparcia	635 K twojej pomocy	635 K twojego wsparcia
pound	244 K you give
pourboire	366 un K
poursuivez	343 K votre lecture
poursuivre	343 K votre lecture
povedal	748 K	762 je K
povedala	748 K	762 je K
powered	244 K by you
powerful	245 hold the K to account
powiadomienia	14 K	620 włącz K	620 K push	620 chcesz otrzymywać K
""", 'pr': """
praat	569 K mee	577 K mee
praca	636 nasza K
pratite	731 K nas
pravi	762 K
precisa	668 K de si	668 K de você
precisamos	640 K da sua ajuda	643 K do seu apoio	668 K da sua ajuda
preciso	659 é K estar logado
precizat	690 a K
predplatitelia	749 K
preferences	222 your cookie K
preferita	464 fonte K su google
preferred	216 K source on google
preglednik	10 vaš K
prejemajte	753 K vsako
preluarea	686 K
prema	734 K
premier	343 le K mois	369 le K mois
premoderated	224 K
prenesite	759 K
prenumerant	769 bli K	769 redan K	769 som K	788 bli K
prenumeranter	769 endast för K	789 våra K	792 K
prenumerata	539 K
prenumeration	792 K
prenumerationen	771 avsluta K när
prenumeratoriams	531 tik K
prenumerera	769 K för att	771 K på nyhetsbrev	788 K på vårt
prenumeruojate	531 jau K
prenumeruokite	535 K
presenteie	646 K
pretplata	735 K
pretplatite	724 K se već od	731 K se
pretplatnici	735 K
pretplatnicima	724 dostupan samo K
pretplatnik	724 već ste K	731 postanite K
pretplatnike	724 samo za K
preuzimanje	730 zabranjeno je K
preuzmite	731 K
preventing	220 browser extension is K
price	246 the K of a
prijavi	24 K se
prijavite	24 K se	731 K se na	759 K se na
prima	689 K lună
primeiro	670 K mês
primer	81 el K mes	282 el K mes
primo	480 il K mese
principles	234 the thomson reuters trust K
print	214 click to K
prisijunkite	24 K
prispejte	745 K
privacidad	268 política de K	281 nuestra política de K
privacidade	657 política de K
privacy	222 see our K policy	222 to our K policy and terms	222 and the google K policy	245 our K policy
privacybeleid	567 ons K
privacyverklaring	567 K
privatlivspolitik	121 K
probeabo	143 wochen im K	171 K
probeer	577 K nu	577 K een maand
proberen	579 gratis K
processing	222 consent to the K
prochains	368 nos K articles
proefabonnement	556 K	577 neem een K	579 K
profesor	277 es K
profesora	277 es K
professeur	364 est K
professeure	364 est K
professor	166 ist K	233 is a K	233 is an assistant K
professorin	166 ist K
profilazione	468 i cookie di K
profitez	343 K de nos offres	367 K de
prohibida	276 queda K
proibida	665 é K a
promise	244 K never to
prosbu	84 máme na vás K	84 máme malou K
proseguire	457 per K la lettura
prossima	21 in questo browser per la K
provalo	457 K gratis	478 K gratis
provided	222 content K by a third party
provision	153 erhalten wir eine K	153 eine kleine K
provisions	153 K-links
przetwarzanie	626 K danych osobowych
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	470 prima di K un commento
pubblicato	22 non sarà K	470 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	659 o seu endereço de e-mail não será K
publication	200 is a reader-supported K
publicera	21 inloggad för att K
publiceras	22 kommer inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	266 bloqueador de K	281 sin K
publicidade	11 a K
publicitat	11 la K	80 sense K
publicitate	11 K
publikovanie	744 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	224 your email address will not be K	234 was first K by	234 was first K on
puis	343 K # €
puisque	336 K vous êtes là
punya	433 sudah K akun
purchase	219 K through links on our site
pushmeldingen	560 K
""", 'py': """
pyysi	334 K
""", 'qu': """
queremos	249 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	450 già che sei K
quieras	256 cancela cuando K	282 cancela cuando K
quitter	336 avant de nous K
""", 'ra': """
raccolta	482 K fondi
racconta	481 K
raccontato	481 ha K
raconte	370 K
rad	732 naš K
rajaton	317 K pääsy
raksti	545 K mums
raksts	546 šis K
""", 're': """
reach	232 K him at	232 K her at	232 K them at	244 help us K
reached	206 you've K your limit of free	232 can be K at
reacties	569 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	206 # % left to K	245 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	195 we're asking K	244 K like you	244 join the K	245 our K	245 funded by its K	248 appeal for K	248 K pay
reading	0 K time	205 keep K for just	205 to finish K	205 to keep K	205 keep K with a	205 K this post for free
reageren	6 K	569 om te K
recalled	247 K
recalls	247 K
recaptcha	208 protected by K
receba	648 K no seu	648 K todos os dias	668 K as	668 K no seu
receive	208 sign up to K	208 K email from us on behalf of	208 K emails from	222 agree to K emails	244 to K new posts
recevez	346 K chaque	346 K tous les	367 K chaque	367 K notre
recevoir	348 K les alertes
recherche	172 diese K
recherchen	172 unsere K
recibe	259 K cada	259 K todas las	280 K cada
reclame	688 fără K
recomenda	671 K
recurring	240 K donation	246 K donation
redactie	569 mail de K	577 mail de K	577 tip de K	578 onze K
redactor	277 es K
redactora	277 es K
redakce	103 naše K
redakci	103 naši K
redakcia	746 naša K
redakcie	744 bez súhlasu K
redakcija	536 mūsų K	546 mūsu K	732 naša K
redakcije	730 bez dozvole K
redakciju	732 našu K
redakcja	636 nasza K
redakcji	636 naszej K
redaksi	446 K kami
redaksjon	607 vår K
redaksjonen	606 kontakt K	607 kontakt K
redakteur	166 ist K
redakteurin	166 ist K
redaktion	132 vores K	172 unsere K	789 vår K
redaktionelle	156 externe K inhalte
redaktionen	123 skriv til K	780 mejla K
redazione	479 la nostra K
regala	256 K esta nota
reggel	17 minden K
registe	646 K-se para
register	205 K for free to
registrarte	259 al K
registrati	457 K per	478 K per	478 K gratis
registreer	556 K je
registrieren	143 K sie sich
registrierung	170 K
registrujte	102 K se
regrette	370 K
regrettent	370 K
rejoignez	351 K-nous sur	367 K-nous	367 K notre	367 K nos
rekao	734 K
rekla	734 K
reklam	103 bez K	636 bez K
reklama	732 bez K
reklamdan	11 K
reklame	11 K
reklamer	132 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamsiz	822 K
reklamy	11 K
relatou	671 K
rely	245 we K on
remaining	206 free articles K	206 free article K	206 articles K this month	206 free stories K
remind	248 K me later
removed	224 this comment has been K
replied	247 K
reply	6 leave a K
reportage	172 diese K	368 ce K
reportagem	669 esta K
reportagens	669 nossas K
reportaje	281 este K
reporter	166 ist K	232 is a K at	232 contact the K at	233 is a K	233 is a senior K	364 est K
reportera	277 es K
reporterin	166 ist K
reportero	277 es K
reporters	244 ask our K	245 our K	245 we, the K
reporting	224 why are you K this	245 our K	245 this K	245 K like this	245 goes to K
representam	659 os comentários não K
reproduced	234 may not be K
reproducerea	686 K integrală
reproduction	234 K without permission	363 K interdite	363 toute K	363 droits de K
republish	234 K our articles	234 K this article
republished	234 K with permission	234 is K from
required	21 K fields are marked	224 K fields are marked
research	233 is a K fellow
researcher	233 is a senior K	233 is a K
reservados	276 derechos K	665 todos os direitos K
reservats	78 tots els drets K
reserved	189 all rights K	205 article is K for	234 all rights K	503 all rights K
responsabilidade	659 os comentários são de K
resposta	21 cancelar K
respuesta	21 cancelar la K
rest	20 to read the K	205 to read the K of this
restants	344 articles gratuits K
reste	344 il vous K #%	344 il vous K # %
retrouvez	351 K-nous sur	367 K-nous
rettigheter	604 alle K forbeholdt
reuters	363 avec K
rewritten	234 may not be published, broadcast, K
""", 'ri': """
ricamiz	804 küçük bir K var	804 sizden bir K var
ricevi	460 K ogni	478 K ogni	478 K la
rief	174 K
riep	580 K
riippumaton	332 K media
riippumatonta	331 tue K	332 K journalismia
riproduzione	476 K riservata	476 © K
riservati	476 tutti i diritti K
riservato	457 K agli abbonati	457 K ai nostri abbonati	457 questo contenuto è K
risposta	21 annulla K
""", 'ro': """
rocznie	637 K
ropade	791 K
ropte	609 K
round	239 our K-up
roundup	208 get a weekly K	239 our K	239 weekly K
rozpowszechnianie	634 K artykułu
""", 'ru': """
ruft	174 K
rundbrief	169 K
""", 'sa': """
sa	609 K	791 K
sabah	17 her K
sabato	17 ogni K
sade	791 K
sagde	134 K
sagen	174 K
sagt	174 K
sagte	174 K
sagten	174 K
said	247 K
saken	582 likte du denne K	606 les hele K	607 denne K
saker	607 våre K
saklidir	820 tüm haklari K	820 her hakki K
saluran	446 K kami
samedi	17 chaque K
samstag	17 jeden K
sanoi	334 K
sanoo	334 K
saturday	17 every K
saugomos	534 visos teisės K
say	224 have your K in	244 have your K
sayenizde	822 sizin K
says	247 K
""", 'sc': """
scarica	461 K l'app	461 K la app	461 K la nostra app	478 K la nostra	478 K l'app
schauen	171 K sie vorbei
schicken	171 K sie uns
schon	136 wenn sie K hier sind	136 wo sie K hier sind
schreef	580 K
schreib	171 K uns
schreiben	6 kommentar zu K	158 K sie uns ihre meinung	171 K sie uns	171 K sie an
schreibt	166 K über	166 K für	171 K uns	174 K
schrieb	174 K
schriftlicher	164 nur mit K genehmigung
schrijf	558 K je in voor	558 K je gratis in	577 K je in	577 K u in	577 K je gratis in
schrijft	580 K
scrie	687 K-ne
scripts	220 unblock K
scris	690 a K
scritto	479 chi ha K questo	481 ha K
scrivi	478 K a
scrivici	478 K
""", 'se': """
secondo	481 K
section	224 in the comment K
segnalacelo	478 K
segons	82 K
segueix	79 K-nos
seguici	464 K su	464 K anche su	478 K
seguir	264 puedes K a	264 puede K a
segundo	671 K
sekarang	445 donasi K	445 daftar K
sekite	535 K mus
sekojiet	545 K mums
selaimesi	10 K
selengkapnya	433 untuk membaca K
selon	370 K
semaine	17 chaque K	17 une fois par K	369 par K
semaines	17 toutes les K
semana	17 cada K	17 una vez por K	17 toda K	282 a la K	670 por K
semanal	259 boletín K
seminggu	17 K sekali
send	208 we'll K you	598 K inn	606 K oss
setiap	17 K pagi	447 K bulan
setmanalment	17 K
settimana	17 ogni K	480 alla K
settings	222 cookie K
seuraa	331 K meitä
""", 'sh': """
share	25 K it	25 K this post	214 K this with	214 K this post on	214 K this if you	214 K this far and wide	214 click to K	219 we may get a K
shareholders	245 no K
shouted	247 K
""", 'si': """
sier	609 K
siga	653 K-nos no	653 K-nos nas	668 K-nos
siger	134 K
sign	24 K in	208 K up to get	241 K up	244 K up for our	244 K up to our	244 when you K up	244 K up now
signaler	357 K une erreur
signalez	367 K-la-nous	367 K-le-nous
signing	208 thanks for K up	208 thank you for K up	208 by K up, i agree	208 by K up, you agree	208 by K up you agree
silakan	433 K login	433 K masuk
silenced	245 refuse to be K
since	195 K you're here
sinirsiz	808 K erişim
sinulle	313 meillä on K pyyntö
site	245 our K	578 onze K
""", 'sk': """
skaityti	531 norėdami K toliau	531 norint K toliau	531 K toliau galite
skaitytojai	536 mūsų K
skelbiamas	22 nebus K
skirkite	535 K paramą
skriv	131 K til os	771 K upp dig	788 K upp dig	788 K till oss
skrive	21 logget ind for at K
skriver	134 K	609 K	791 K
skrzynce	618 w twojej K
""", 'sl': """
slant	790 en K
sledite	759 K nam
sledujte	92 K nás	102 K nás	745 K nás
""", 'so': """
so	174 K die
soci	79 fes-te K	79 fes-te'n K
socia	279 hazte K	280 hazte K
social	151 auch bei K media
socio	252 hazte K	279 hazte K	280 hazte K
sociologue	364 est K
socios	256 solo para K
someone	214 send this to K
sonntag	17 jeden K
sostegno	453 il tuo K ci	453 abbiamo bisogno del tuo K	478 il tuo K
sostenerci	453 puoi K
sostenitore	478 diventa K
sostenitori	479 i nostri K
sostiene	477 chi ci K	479 chi ci K
sostieni	453 K il nostro	453 K la nostra	478 K il	478 K la
sostienici	477 K	478 K
sottolinea	481 K
soubory	95 K cookie
souhlasu	101 bez K
souligne	370 K
soutenez	339 K notre	366 K-nous	366 K notre	367 K-nous	367 K notre	367 K-le	367 K-la
soutenir	339 pour nous K	367 K notre	367 nous K
soutien	339 votre K est	339 a besoin de votre K	367 votre K
soutiens	367 je K
sovelluksemme	320 lataa K	332 K
sovelluksessa	320 avaa K
sovellus	320 lataa K	320 lataa ilmainen K	331 lataa K
""", 'sp': """
spare	244 can you K
spelregels	569 K
spende	139 deine K für	139 ihre K hilft	139 deine K hilft	139 jede K hilft	139 jede kleine K hilft	139 jede K zählt	171 ihre K	171 deine K	171 eure K	171 mit einer K	171 K jetzt	171 K uns	175 K
spenden	171 K sie	171 jetzt K	175 K
spendenaufruf	175 K
spendenaufrufe	175 K
spendiere	171 K uns
spendieren	171 K sie uns
spiega	481 K
spiegato	481 ha K
spottete	174 K
sprijinul	687 K tău	687 avem nevoie de K
spune	687 K-ne	690 K
spus	690 a K
""", 'sq': """
squadra	479 la nostra K
""", 'st': """
staat	580 K er
stand	244 K with us
standards	234 our K: the
steun	553 met jouw K	553 met uw K	553 K ons met	576 K ons	577 K ons	577 K onze	577 jouw K	577 uw K
stiahnite	745 K si
stimme	167 K
stond	580 K
stories	15 free K	206 free K left	232 for more K like this	245 our K	245 K like this
story	15 free K	20 rest of this K	25 share this K	205 to read the full K	206 free K left	206 last free K	210 read this K in the app	214 share this K on	232 if you have a K to tell	232 email your K to	245 this K	245 K that took us
straight	208 K to your inbox
straipsnis	536 šis K
striga	690 K
strona	626 ta K używa
""", 'su': """
submitting	208 by K your email
subscreva	648 K a nossa	648 K as
subscribe	205 K to continue reading	205 K to read the full	205 to continue reading, K	205 K to get access	205 K for full access	205 K to unlock	205 already K?	208 K to our free	208 K to our weekly	208 K to our daily	208 K for more	216 K to our channel	216 K to our podcast	236 K to the podcast	236 K to our podcast	244 K to our	244 K today	244 K now	244 K to get	244 K for free
subscriber	205 already a K	205 this is a K-only	205 existing K	244 become a K	244 becoming a paid K	244 free or paid K
subscribers	205 this article is for premium K	205 for K only	205 exclusively for K	205 is exclusive to K	205 existing K	205 for paying K	205 for paid K	205 is for K	205 are for K	205 only K can read	245 our K	248 K
subscribing	205 by K to our	208 by K, you agree	244 consider K
subscription	205 off annual K	205 off an annual K	205 your K helps	205 K is being used on another	205 upgrade your K	205 sign up for a K	205 purchase a paid K	246 annual K	248 K
subscriptions	248 K
subscriptor	73 ja n'ets K	79 fes-te K	79 fes-te'n K
subscriptors	73 exclusiu per a K	73 només per a K	83 K
subscriu	79 K-te
subskrybenci	636 nasi K	639 K
subskrypcja	639 K
subskrypcje	639 K
substack	205 in the K app	248 K
substacks	248 K
suite	343 pour lire la K
suivez	351 K-nous sur	367 K-nous
sumate	280 K al
sunday	17 every K	239 our K email
sundays	17 on K
suport	79 dona'ns K	79 el teu K
suporta	655 o seu browser não K
support	200 please K us	200 your K, no matter how small	200 K our work by	200 to K my work	200 you can K us	220 your browser does not K	244 K us	244 K our	244 K my work	244 K this work	244 your K	244 we ask you to K	244 K the show
supporta	466 il tuo browser non K
supported	220 your browser is not K	245 reader-K	245 reader K	245 member-K	245 listener-K
supporter	244 become a K
supporting	200 please consider K	244 consider K
survey	224 reader K	224 take our # minute K	224 two-minute K	224 short K	244 take our K
suscribirte	259 al K
suscripciones	284 K
suscriptor	256 ya soy K	256 ya eres K	280 hazte K
suscriptora	280 hazte K
suscriptores	256 exclusivo para K	256 sólo para K	256 solo para K	281 nuestros K	284 K
sustaining	240 K member	244 K member	244 become a K
sutikimo	534 be raštiško K
""", 'sv': """
svakog	17 K jutra
""", 'sw': """
swisha	788 K
""", 'sz': """
szerint	428 K
""", 'ta': """
taalfout	569 K
tady	84 když už jste K
tahun	447 per K
takip	812 bizi K edin	812 K et	821 bizi K edin
takket	132 K være dig	607 K være deg
tamamini	20 haberin K	20 yazinin K
tapkite	535 K nariu
tarayiciniz	10 K
tartalmat	9 ezt a K
tartalom	9 a K
tarvitsee	331 K sinua	331 K tukeasi
tarvitsemme	331 K apuasi	331 K tukeasi
""", 'te': """
team	245 our K	578 ons K
teatas	293 K
teica	548 K
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	171 K sie uns
teilte	174 K mit
tekst	20 cały K	20 ceo K	636 ten K	732 ovaj K
teksty	636 nasze K
telegram	16 K	151 unseren K-kanal	216 join our K	216 our K channel	244 join our K	264 canal de K	437 channel K	464 canale K	653 canal no K	705 мы в K	705 наш K-канал	705 в нашем K	705 новости в K	812 K kanali	835 ми в K	835 наш K-канал	835 у нашому K
teljes	20 K cikk
telli	290 K kohe
tellija	286 oled juba K
tellijatele	286 artikkel on K	286 ainult K
tellimus	294 K
tenhle	103 K text
terima	439 K semua
termos	657 K de uso
terms	222 agree to our K of	222 agree to our K and	222 agree to the K
testen	143 für # € K	143 für # euro K	171 jetzt K	171 K sie
testez	343 K-nous	367 K-nous
tetszett	426 K a cikk
""", 'th': """
theo	856 K dõi báo	864 hãy K dõi	867 K ông	867 K bà	867 K lời
think	224 let us know what you K	244 tell us what you K
thoughts	224 share your K	244 share your K
thousands	244 join K of
throw	244 K in
thursday	17 every K
thursdays	17 on K
""", 'ti': """
tietosuojaseloste	325 K
tikkie	579 K
tiktok	16 K
tilaa	331 K nyt
tilaaja	317 oletko jo K
tilaajamme	332 K
tilaajana	317 jatka lukemista K	317 K pääset	317 K voit	317 koko juttu K
tilaajat	335 K
tilaajille	317 vain K
tilauksen	319 voit peruuttaa K
tilaus	335 K
till	764 vi har en bön K dig
tilmeld	114 K dig vores	131 K dig
tin	868 bản K
tip	123 K os	123 har du et K	131 K os	244 K your
tipeee	366 K
tips	598 K oss	598 har du et K	606 K oss	780 har du ett K	780 har du K
tipsa	788 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	107 en lille K at bede	582 en liten K å be
""", 'tl': """
tl	823 # K
""", 'to': """
today	241 join K	244 chip in K	244 sign up K	244 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toestemming	567 K te geven
toeta	290 K meid
toetage	290 K meid
toetus	290 sinu K	290 teie K
toimetus	291 meie K
toimintaamme	331 tue K
toimittajamme	332 K
toimituksellemme	332 K
toimituksemme	332 K
toimitusta	331 tue K
told	247 K
toteaa	334 K
touch	232 get in K with our	244 get in K
""", 'tr': """
trabajo	252 si te gusta nuestro K	281 nuestro K
trabalho	669 nosso K
tragen	171 K sie sich	171 K sie hier
traitement	355 K de vos données
trakteer	577 K ons
transferred	222 personal data may be K
translated	237 this article was K
transparenzhinweis	164 K
tratamento	657 K dos seus dados
tratamiento	268 K de tus datos
trattamento	468 K dei dati
travail	368 notre K
trenger	585 vi K din støtte	606 vi K din hjelp
trial	205 your free K	244 start your free K	244 start a free K	246 free K
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	331 K
tulis	448 K
tulisan	446 K ini
tunnus	331 luo K
tutur	448 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	247 K
twierdzi	638 K
twitter	214 share on K	216 follow him on K	216 follow her on K	216 follow them on K	216 follow on K
twitterze	623 na facebooku i K
""", 'ty': """
tygodniowo	637 K
tygodniu	17 raz w K
""", 'ub': """
ubegrenset	587 K tilgang
""", 'ud': """
udfyldes	123 skal K
""", 'ug': """
ugen	133 om K
""", 'ui': """
uitgeschakeld	565 javascript is K
uitschrijven	558 op elk moment K
""", 'uj': """
ujar	448 K
ujarnya	448 K
""", 'uk': """
uken	608 i K
uker	606 prøv # K
""", 'un': """
unavailable	220 video K
uneix	79 K-te
ungkap	448 K
unisciti	478 K
unlimited	205 get K access	205 K digital access	205 K access for
unlock	20 K this	205 K the rest
unser	172 K ziel	172 K team
unsere	147 K app	171 können sie K	172 K leser	172 K texte
unserem	143 mit K abo
unseren	172 K lesern	172 K kanal
unserer	147 in K app	172 K arbeit
unsubscribe	208 K at any time	208 K anytime
untuk	445 masuk K
""", 'up': """
updates	208 get K by email
upgrade	205 K to paid	205 K to read	205 behind the paywall. K
upozorava	734 K
upozornenia	14 K
uppger	791 K
ups	248 pop-K
""", 'ur': """
urged	247 K
""", 'ut': """
utilisation	355 K de cookies	355 K des cookies	355 conditions générales d'K
utilisons	355 nous K des cookies
utilizamos	268 K cookies	657 K cookies
utilizza	468 questo sito K i cookie	468 K cookie
utilizziamo	468 K i cookie
""", 'uu': """
uudiskiri	289 telli meie K	290 telli K	291 meie K	294 K
uudiskirjaga	289 K
uutiskirje	319 tilaa K	331 tilaa K	335 K
uutiskirjeemme	319 K	332 K
""", 'uv': """
uvedl	105 K
uvedla	105 K
uviedla	748 K
uviedol	748 K
""", 'uy': """
uyardi	824 K
uyariyor	824 K
uygulama	810 mobil K
uygulamamiz	822 K
uygulamamizi	810 K indirin	810 K indir	821 K indir
uygulamayi	810 K indir	810 K indirin
""", 'va': """
valfri	767 swisha K summa	790 K summa
valgfritt	585 vipps et K
valittaa	334 K
vare	789 tack K er	789 tack K dig
varnar	791 K
varoittaa	334 K
varslinger	14 K
varuje	105 K
vastaus	21 peruuta K
vayas	249 antes de que te K
""", 've': """
vecka	17 varje K
veckan	790 i K
vendredi	17 chaque K
ventana	270 se abre en una K nueva
veraltet	154 ihr browser ist K
verder	20 K lezen	550 voor je K gaat	556 lees K met	556 om K te lezen	556 K lezen?
vereiste	21 K velden zijn	569 K velden
verhaal	578 dit K	578 goed K
verhalen	578 onze K
verhindert	156 ein skript K
verileriniz	815 kişisel K
verklaarde	580 K
verlag	172 kein K
verouderd	565 je browser is K
verpassen	171 K sie
verscheen	575 dit artikel K eerder
verschenken	171 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verteiler	169 K
vertelde	580 K
vertelt	580 K
verwenden	156 wir K cookies
verwendest	154 K einen adblocker
verwendet	156 diese website K cookies	156 diese webseite K cookies
verzoek	550 een klein K
""", 'vi': """
viber	16 K
vidare	769 för att läsa K	788 läs K för
video	9 this K	9 este K	9 deze K	9 denne K
videoen	9 denne K
videre	112 for at læse K	131 læs K for	587 for å lese K	606 les K for
viernes	17 cada K
view	210 K in app
views	206 free K left
viikko	17 joka K
viikossa	333 K
vikao	734 K
vincoli	480 senza K
vipps	606 K
virtuellen	171 K kaffee
visto	450 K che sei qui
visualizzare	468 per K questo contenuto
""", 'vo': """
voice	245 our K
volal	105 K	748 K
volg	563 K ons op	563 K ons via	577 K ons
volgende	21 in deze browser voor de K
volgens	580 K
voor	558 meld je aan K
voorbehouden	575 alle rechten K
voordat	550 K je gaat
vorbehalten	143 abonnenten K	164 alle rechte K
vorbei	171 schau K
vores	115 hent K app	115 i K app	131 støt K	131 hent K	132 K app
vorlesen	2 artikel K	2 text K
votre	339 K don nous	366 K don	367 K don
vous	18 sans K	368 sans K
""", 'vr': """
vragen	550 hebben we een gunst te K	550 we willen je iets K
vriend	577 word K
vrijdag	17 elke K
vroeg	580 K
""", 'vs': """
vsebino	9 to K
""", 'vu': """
vuodessa	333 K
vurguladi	824 K
""", 'vy': """
vyhrazena	101 všechna práva K
""", 'wa': """
waardevol	550 vond je dit artikel K
waarschuwt	580 K
wajib	21 ruas yang K
waktu	0 K baca
warned	247 K
warns	247 K
warnt	174 K
warnte	174 K
washington	233 is a K
""", 'we': """
webbplats	778 denna K använder cookies
website	121 dette K bruger	172 unsere K	245 our K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	246 a K	246 per K	579 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	208 sign up for our K	239 our K email	239 K round-up
weiter	143 lesen sie sofort K
weiterlesen	20 K	143 K mit	143 jetzt K	143 diesen artikel K	143 kostenlos K	143 mit plus K	154 mit werbung K
weiterzulesen	143 um K
weken	579 K voor
werbeblocker	154 deaktivieren sie ihren K
werbefrei	172 K
werbevereinbarung	146 stimme ich der K zu
werbung	11 K	172 ohne K
werde	171 K teil
werden	171 K sie teil
werk	578 ons K
wersja	2 K audio
wesprzyj	614 K nasze	635 K nas	635 K nasze	635 K naszą	635 K mnie
weten	569 laat het ons K	577 laat het ons K	580 laat K
""", 'wh': """
whatsapp	16 K	147 K-kanal der	151 K-kanal	214 share on K	214 share via K	216 join our K	216 join us on K	216 our K channel	216 updates on K	244 join our K	264 canal de K	351 chaîne K	351 canal K	437 saluran K	437 kanal K	437 channel K	464 canale K	563 K-kanaal	623 kanał na K	653 canal no K	653 canal do K	653 grupo do K	679 canalul de K	812 K kanali
whatsappie	16 K
whatsappu	16 K
while	195 K you're here
whitelist	220 K our site	220 K this site	220 K us
""", 'wi': """
widerrufen	146 jederzeit K
will	244 K you make a
window	214 opens in new K	214 opens in a new K
winning	233 is an award-K
withdraw	222 K your consent
without	18 K your
""", 'wo': """
woche	17 jede K	173 pro K
wochen	173 K lang
word	553 K lid en	576 K lid	577 K lid
work	244 back our K	245 our K
""", 'wr': """
write	224 K to us at	244 K to us
writer	232 is a staff K for	232 is a senior K at	233 is a staff K	233 is a senior K	233 is a K
writes	233 K about	247 K
written	233 has K for
wrote	247 K
""", 'ws': """
wsparcie	614 twoje K	635 twoje K
wsparciu	614 dzięki twojemu K
wspieraj	635 K nas
""", 'wu': """
wurde	167 text K
""", 'wy': """
wyjdziesz	611 zanim K
wymagane	21 K pola są	628 pola są K
""", 'ya': """
yakiniyor	824 K
yaniti	21 K iptal et
yapabilmek	6 yorum K	21 yorum K için
yaparak	808 giriş K
yapilamaz	820 alinti K
yapin	24 giriş K	821 bağiş K
yapmak	6 yorum K
yayinlanmayacak	21 e-posta adresiniz K
yazdi	824 K
yazin	821 bize K
yaziyi	2 K dinle	4 K
yazmak	6 yorum K
""", 'ye': """
year	246 a K	246 per K
""", 'yi': """
yillik	823 K
""", 'yo': """
you	18 without K	245 without K
youtube	16 K	156 inhalte von K	216 on K for more	216 on K for the	856 kênh K của
""", 'za': """
zabronione	634 kopiowanie K
zadarmo	15 články K
zahtevana	21 K polja
zainstaluj	619 K aplikację
zalo	856 quan tâm K
zalogowani	628 tylko K
zaloguj	24 K	616 K się, aby	616 K się aby
zamkniesz	611 zanim K
zapisal	762 je K
zapisz	618 K się na nasz	635 K się na	635 K się do
zarejestruj	616 K się, aby	635 K się
zaterdag	17 elke K
zavisi	731 K od vas
""", 'zb': """
zbierka	749 K
""", 'zd': """
zdarma	15 články K	15 článků K	88 články K
""", 'ze': """
zegt	580 K
zei	580 K
""", 'zi': """
ziedojums	549 K
zitten	578 we K ook op
""", 'zk': """
zkuste	88 K první měsíc	102 K první měsíc
""", 'zo': """
zondag	17 elke K
zostanie	628 twój adres email nie K
""", 'zr': """
zrezygnuj	616 K w każdej chwili	637 K w każdej chwili
""", 'zu': """
zugang	143 noch keinen K
zugeschickt	146 per e-mail K	146 per mail K
zugestimmt	156 externen diensten nicht K
zusammenfassung	167 K
zustimmung	156 K jederzeit	156 mit ihrer K	156 ihre K
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
abend
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
ads
advarer
advert
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
answer
antes
anvender
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
auszugsweise
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
bagikan
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
can
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
condividila
condividilo
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
dela
delivered
delo
demanar
demander
den
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
diesen
dieser
dieses
dig
digest
digipakett
digitalabo
dijo
dimanche
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
distribuie
dit
dites
diu
diventa
diz
dizia
diziam
do
dodal
dodala
dodao
dollar
domenica
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
donderdag
doneer
donirajte
donnerstag
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
eingebettete
eingebetteter
einloggen
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
evening
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
fridays
friend
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
give
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
ihren
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
ind
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
indholdet
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
iphone
iratkozz
iratkozzon
iscrivendoti
iscriverti
iscriviti
iscrizione
istedi
izjavila
izjavio
jaa
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
jelentkezz
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
jueves
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
kostenloser
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
l
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
lesern
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
like
liked
liker
limit
limitat
limits
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
lunes
lydversion
maand
maandelijks
mach
machen
macht
made
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
map
mapa
masuk
masukkan
matched
material
matins
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
mittwoch
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
monday
mondta
montag
month
monthly
months
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
one
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
oszd
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
part
partagez
parte
parteispende
partenaires
participar
participez
partilhe
partir
partner
partnere
partners
partnership
partnerzy
pasak
pass
patreon
patron
patronem
paywall
paywalls
pe
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
podelite
podijelite
podkast
podle
podpora
podporo
podporte
podprite
podziel
policy
politica
political
politika
politikasi
politikwissenschaftler
politologue
poll
polub
pomagajte
pomozite
pomozte
ponctuel
pop
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
pound
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
prijavi
prijavite
prima
primeiro
primer
primo
principles
print
prisijunkite
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
sabato
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
samedi
samstag
sanoi
sanoo
saturday
saugomos
say
sayenizde
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
schriftlicher
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
semaines
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
so
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
sundays
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
teile
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
thoughts
thousands
throw
thursday
thursdays
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
tuesday
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
vrijdag
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
wednesday
week
weekday
weekend
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
whatsapp
whatsappie
whatsappu
while
whitelist
widerrufen
will
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
you
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
ziedojums
zitten
zkuste
zondag
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
  199),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 229))

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
