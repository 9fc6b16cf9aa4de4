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
all.summary	s16		26	ia|l'ia|inteligencia artificial|intelligenza artificiale|inteligência artificial|ai|kunstmatige intelligentie|kunstig intelligens|artificiell intelligens|tekoäly*|sztuczn*|si|umělá inteligence|umělé inteligence|umělou inteligencí|yapay zek*|aiが|生成ai|ai*|ии|нейросет*
all.moderation	s12		26	approved|not publish*|are moderated|is moderated|moderator*|be removed|are removed|get removed|be deleted|are deleted|get deleted|before they appear|before it appears|not appear|freigeschaltet|freigegeben|geprüft|werden gelöscht|moderiert|nicht veröffentlicht|modérés|modéré|pas publiés|supprimés|relu|relus|validés|mise en ligne|moderados|no se publicarán|no serán publicados|eliminados|serán revisados|moderación|no se admiten|no se permiten|non saranno|saranno rimossi|vengono rimossi|moderati|moderatore|approvazione|moderazione|não serão|serão excluídos|serão removidos|moderação|moderats|moderació|niet geplaatst|worden verwijderd|gemodereerd|beoordeeld|slettes|fjernes|blir fjernet|blir slettet|bliver slettet|bliver fjernet|modereres|godkendes|godkjennes|tas bort|raderas|granskas|modereras|poistetaan|moderoidaan|tarkistetaan|będą usuwane|są usuwane|są moderowane|zostanie opublikowany|usuniemy|budou smazány|jsou moderovány|mažeme|schválení|schválen|budú vymazané|schvaľovan*|töröljük|moderáljuk|jóváhagy*|vor fi șterse|sunt moderate|aprobate|yayinlanmaz|yayinlanmayacaktir|yayimlanmayacaktir|onaylanmaz|onaylanmamaktadir|onayindan|silinecektir|не публикуются|не допускаются|удаляются|будут удалены|модерируются|проверяется|проверку|модерацию|модератор*|не публікуються|видаляються|модерацію|няма да бъдат|се модерират|neće biti|brišemo|biće obrisani|bit će uklonjeni|ne bodo objavljeni|διαγράφονται|δεν δημοσιεύονται|تخضع|لن تنشر|掲載されません|掲載しません|公開されます|公開しません|削除します|削除される|承認|삭제|승인|审核|審核|删除|kiểm duyệt|dimoderasi|dihapus	insult*|abus*|offensive|hate*|slur*|spam|advertis*|off-topic|racist|threat*|moderator*|moderated|editor*|our team|our staff|house rules|guidelines|before|beleidig*|werbung|hetze|redaktion|netiquette|unserem team|moderiert|rassist*|vor der veröffentlichung|injur*|insult*|hors sujet|haineux|charte|modérateur*|modérés|rédaction|publicit*|ofens*|insulto*|odio|normas|redacción|moderados|moderador*|offens*|insult*|razzist*|redazione|moderatore|moderati|palavr*|ódio|publicidade|redação|moderação|insults|beledig*|reclame|huisregels|redactie|discrimin*|personangrepp|hat|reklam*|redaktion*|hets|personangreb|personlige angreb|sjikane|publisering|offentliggør*|publiceras|regler|loukkaa*|asiatt*|moderoidaan|wulgar*|obraź*|obelż*|moderator*|redakcj*|vulgár*|urážk*|urážliv*|reklam*|sértő|trágár|moderátor*|injurii|jigni*|moderate|hakaret|küfür|editör*|kural*|оскорб*|реклам*|мат|модератор*|модерац*|редакц*|правил*|образ*|реклам*|модерац*|обидн*|uvred*|govor mržnje|žaljiv*|υβρι*|مسيئة|الإساءة|中傷|宣伝|編集部|確認|差別|욕설|비방|광고|관리자|辱骂|广告|审核|審核|xúc phạm|kasar|sara
all.good-tone	s12		30	polite|civil|respectful|on topic|kind|constructive|guidelines|house rules|rules|sachlich|höflich|fair|respektvoll|netiquette|courtois|courtoisie|respectueux|charte|sujet|respetuoso|normas|tema|educado|rispettoso|tema|regole|educato|toni|respeitoso|tema|regras|beleefd|on topic|netjes|respectvol|huisregels|tone|sagen|saken|ämnet|ton|respekt|sakligt|saklig|asiassa|kohteliaasti|kultur*|regulamin*|tematu|slušně|pravidl*|slušne|témánál|kulturált|civilizat|politicos|reguli*|saygili|kural*|правил*|вежлив*|тем*|правил*|теми|добрия тон|pristojn*|pravil*	comment*|posts|our editors|we remove|discussion|debate|community|mitdiskutieren|kommentar*|kommentier*|diskutieren|diskussion|redaktion|beiträge|commentaire*|échanges|débat|modérat*|comentario*|participación|debate|comment*|discussione|redazione|comentário*|discussão|reacti*|redactie|discussie|debat*|kommentarer|kommentar*|indlæg|innlegg|redaktion*|redaksjon*|reglene|reglerne|inlägg|kommentarsfältet|diskussionen|kommentoi*|keskustelu*|komentarz*|dyskusj*|komentář*|diskus*|diskuz*|komentár*|hozzászól*|comentari*|discuți*|yorum*|tartişma*|комментар*|обсужден*|дискусс*|коментар*|обговорен*|коментир*|komentar*|rasprav*
all.we-may-delete	c12		34	we|our|us|editors|the editor|moderators|redaktion|wir|uns|rédaction|nous|nos|redacción|redazione|ci|redação|nos|reservamo-nos|redacció|redactie|ons|os|oss|redaktionen|redaksjonen|redakcj*|toimitus|pidätämme|redakce|redakcia|zastrzegamy|vyhrazujeme|vyhradzujeme|szerkesztőség|fenntartjuk|redacția|ne|editör*|yayin kurulu|sitemiz|редакция|мы|оставляем|редакція|редакцията|redakcija|uredništvo|zadržavamo|pridržavamo	comment*|remarks|posts|messages|contributions|letters|kommentar*|beiträge|leserbriefe|zuschriften|commentaire*|message*|contribution*|comentario*|mensajes|commenti|messaggi|comentário*|mensagens|comentaris|reacties|berichten|kommentarer|indlæg|innlegg|inlägg|kommentteja|viestejä|komentarz*|wpis*|komentář*|příspěvk*|komentár*|príspevk*|hozzászólás*|komment*|comentari*|mesaj*|yorum*|комментар*|сообщени*|коментар*|komentar*	delete|remove|edit|shorten|moderate|not publish|cut|publish|löschen|kürzen|kürzungen|entfernen|veröffentlichen|supprimer|modérer|publier|retirer|eliminar|borrar|editar|rechazar|eliminare|rimuovere|cancellare|apagar|excluir|remover|verwijderen|weigeren|in te korten|slette|fjerne|redigere|radera|ta bort|korta|poistaa|usuw*|usun*|skraca*|smazat|mazat|odstranit|vymazať|odstrániť|töröl*|moderál*|șterge|modera|silme|yayinlamama|удал*|редактир*|видал*|изтрива*|obriš*|brisanj*|ukloni*|briše*
all.not-our-view	c12		30	comments|comments on|kommentare|kommentaren|commentaires|comentarios|commenti|comentários|reacties|kommentarer|kommentarerna|komentarze|komentarzy|komentáře|komentářů|komentáre|kommentek*|hozzászólás*|comentarii*|yorum*|комментари*|коментар*|komentar*	authors|their authors|users|readers|editors|we|our|this site|autoren|verfasser|redaktion|nutzer|leurs auteurs|rédaction|sus autores|redacción|autores|autori|redazione|seus autores|leitores|site|redactie|auteurs|redaktionen|redaksjonen|skribenten|redakcja|autorów|redakce|redakcia|szerkesztőség|redacția|yazar*|okuyucu*|sitemiz|редакция|авторов|редакція|редакцията|redakcija|redakcije|uredništvo
all.be-first	s12		12	comment*|thoughts|react|reply|opinion|say|discussion|conversation|kommentier*|kommentar*|meinung|diskut*|réagir|commenter|commentaire|avis|opinar|opine|comentar*|comente|opinión|commentar*|commento|opinione|opinar|reageert|reageren|reactie|komentarz|skomentuj|skomentuje|opini*|kommentera*|kommenterer|kommentere|tycka|mening|kommentoi*|kommentti|komentář*|komentova*|okomentuje|komentár*|hozzászól*|comente*|comenta*|yorum*|комментари*|прокомментир*|коментар*|прокоменту*|komentar*|komentira*|σχολι*|يعلق|تعليق*|להגיב|书いて*|書い*|残し*|댓글*|评论|bình luận|berkomentar
all.none-yet	s12		12	yet|be the first|start|write|add|left|commented yet|noch|bisher|schreiben sie|schreib|ersten|encore|soyez|premier|aún|todavía|primero|primer|ancora|scrivi|primo|ainda|primeiro|encara|nog|als eerste|jeszcze|bądź|pierwszy|ännu|ennå|endnu|først*|vielä|zatím|buďte|zatiaľ|még|încă|fii primul|henüz|ilk|пока|станьте|будьте|поки|ще|все още|još|budite|まだ|最初|아직|暂无|chưa|belum	comment*|conversation|discussion|kommentar*|kommentiert|commentaire*|comentario*|commento|commenti|comentário*|comentaris|reactie*|komentarz*|kommentarer|kommentteja|komentáře|komentáre|hozzászólás*|komment*|comentari*|yorum*|комментари*|коментар*|komentar*|コメント*|댓글*|评论|bình luận
all.your-view	s12		24	comments|comment below|comment section|vote|poll|write to us|write us|tell us|let us know|have your say|share your|join the|in den kommentaren|kommentieren sie|kommentiert|diskutieren sie|diskutiert|stimmen sie ab|abstimm*|schreiben sie uns|schreib uns|umfrage|en commentaire|commentaires|dites-nous|dites-le-nous|votez|sondage|réagissez|écrivez-nous|en los comentarios|comentarios|déjanos|cuéntanos|vota|encuesta|opina|nei commenti|commenti|scrivi|scriveteci|diccelo|sondaggio|nos comentários|comentários|conte|vote|enquete|deixe|comentaris|reacties|laat het|laat ons|reageer|stem|poll|peiling|mail ons|komentarz*|komentuj*|napisz|zagłosuj|daj znać|sonda|kommentera|kommentarsfältet|rösta|skriv|kommentarfeltet|kommenter|stem|si din mening|kommentoi|äänestä|kerro|komentář*|napište|hlasuj*|komentár*|napíšte|írja meg|szavazz*|komment*|comentari*|scrie-ne|votează|yorum*|oy verin|yazin|комментари*|напишите|голосуйте|проголосуйте|коментар*|напишіть|проголосуйте|пишете|гласувайте|komentar*|glasajte|napišite|σχόλια|التعليقات|בתגובות|コメント*|投票|댓글*|投票
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
en.audio	c10		24	article|story|piece|post|column	ai|automated|machine|minutes|minute|min|mins|synthetic
en.thanks	c0		44	readers|members|supporters|subscribers|donors|patrons	us|our|you've|you made|your	join*|join them|gave|give|given|donat*|contribut*|become|chipped|pledged
en.author.ours	c14	bio	70	correspondent|reporter|editor|columnist|critic|staff writer|photographer	covered|covers|covering|wrote|written|writes|follow|book|since|reports|reported|joined|email|reach
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
fr.letter-ask	c4		30	inscri*|abonne*|recev*|je m'inscris|s'inscrire|s'abonner|gratuit*	notre|nos|vous|votre|vos|ici|je
fr.summary	s16		26	ia|l'ia|intelligence artificielle|automatique*
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
nl.letter-ask	c4		30	schrijf*|meld*|abonneer*|ontvang*|aanmelden|inschrijven|bekijk*	je|jouw|uw|u|ons|onze|hier|gratis|nu
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
# comentarii	696
# comentario	280
# comentarios	280
# comment	231
# commentaire	367
# commentaires	367
# commenti	482
# commento	482
# comments	231
# komentar	453
# komentarze	641
# komentarzy	641
# komment	433
# kommentar	130	165	611	793
# kommentare	165
# kommentarer	130	611	793
# kommentti	337
# kommenttia	337
# min	220
# min de lectura	285
# min de leitura	677
# min di lettura	487
# min leestijd	586
# min. lesezeit	170
# reactie	581
# reacties	581
# yorum	830
""", 'a ': """
a lire aussi	369
a message from our sponsor	226
""", 'aa': """
aanbevolen	583
aanbevolen artikelen	583
aanbevolen voor jou	583
aangeboden door	577
aanmelden	568
aanmelden nieuwsbrief	570
aanraders	583
""", 'ab': """
abbonamenti	469
abbonamento	469
abbonati	469
abbonati ora	469
abbonati subito	469
ablehnen	163
abmelden	150
abo	150
abo bestellen	150
abo verwalten	150
abonament	689
abonamente	689
abonare	689
abone ol	821	821
abone olun	821
abonelik	821
abonnee worden	568
abonneer	568
abonneer nu	568
abonnement	119	150	353	568	600
abonnementen	568
abonnements	150	353
abonner	119	600
abonneren	568
abonnez-vous	353
abonnieren	150
about sharing	220
about us	238
abrir menu	677
abspielen	170
""", 'ac': """
accede	266
acceder	266
accedi	469
accept	229
accept all	229
accept all cookies	229
accept and close	229
accept and continue	229
accepted payment methods	210
accepteer	579
accepteer alle cookies	579
accepter	128	365
accepter alle	128
accepter alle cookies	128
accepter et continuer	365
accepter et fermer	365
accepter les cookies	365
accepter tout	365
acceptera	791
acceptera alla	791
accepteren	579
acceso	266
accetta	480
accetta e continua	480
accetta i cookie	480
accetta tutti	480
accetta tutto	480
account aanmaken	568
accueil	372
aceitar	670
aceitar cookies	670
aceitar e continuar	670
aceitar todos	670
aceitar tudo	670
aceptar	278
aceptar cookies	278
aceptar todas	278
aceptar todo	278
aceptar y continuar	278
""", 'ad': """
ad	226	507	531	531	894
ad choices	226
ad feedback	226
adchoices	226
add a comment	231
add as preferred source	223
add to bookmarks	220
add to my topics	223
addebito diretto	468
administrer samtykke	609
adres e-mail	631
adresse e-mail	356
ads	226
advert	226
advertentie	577	577
advertenties	577
advertise with us	226
advertisement	226	451	478	827
advertisement feature	226
advertisements	226
advertiser content	226
advertising	226
advertorial	160	191	694	827
""", 'af': """
afdrukken	574
afegeix un comentari	85
afficher la suite	372
afficher le contenu	365
afficher les commentaires	367
afficher plus	372
affiliate	226
affiliate disclosure	226
affiliate-link	160
afmelden	568
afspelen	586
afspil	135
after ad	226
after newsletter promotion	215
afvis	128
afvis alle	128
""", 'ag': """
agb	163
aggiungi ai preferiti	475
aggiungi un commento	482
agrandir	372
agrandir l'image	372
agree	229
agree and continue	229
""", 'ah': """
ahora en portada	282
ahora no	261
""", 'ai': """
ai deja cont	689
ai deja un cont	689
ai uitat parola	689
aidez-nous	349
aiheet	338
ailleurs sur le web	369
ainult tellijale	296
aiutaci	465
""", 'aj': """
ajouter aux favoris	360
ajouter un commentaire	367
""", 'ak': """
akceptuj	639
akceptuj wszystkie	639
akkoord	579
aksepter alle	609
aktuell	167
aktuelle artikel	167
aktuelle nachrichten	167
aktuelles	167
akun saya	445
akzeptieren	163
""", 'al': """
al abonnee? log in	568
al een account	568
algemene voorwaarden	579
all comments	231
all news	238
alla kommentarer	793
alle ablehnen	163
alle akzeptieren	163
alle anzeigen	170
alle artikel anzeigen	170
alle bilder	170
alle cookies accepteren	579
alle cookies akzeptieren	163
alle kommentare	165
alle kommentare anzeigen	165
alle kommentarer	130	611
alle newsletter	153
alle reacties	581
aller au contenu	372
aller au contenu principal	372
allerede abonnent? log ind	119
allerede abonnent? logg inn	600
alles accepteren	579
alles akzeptieren	163
alles anzeigen	170
alles bekijken	586
alles weigeren	579
allow content	229
allow cookies	229
already a member	212
already a member? log in	212
already a subscriber? log in	212
already a supporter	204
already have an account	212
already have an account? log in	212
already have an account? sign in	212
als e-mail versenden	157
also	236
also in the news	233
also on	233
also read	233
also worth reading	19
alte articole	19	697
alte articole care te-ar putea interesa	19
altre notizie	19	484
altre notizie da leggere	19
altri articoli	484
altri articoli su questo argomento	484
altri articoli sull'argomento	484
altro	487
altro importo	468
always active	229
""", 'am': """
am meisten gelesen	167
amount	205
ampliar	285	677
ampliar imagen	285
""", 'an': """
ana sayfa	833
anasayfa	833
anbefalede artikler	132
anbefales	613
anbefalet	132
anbefalt	613
anbefalte saker	613
anda mungkin suka	19
ander bedrag	567
andere lasen auch	167
anderen lazen ook	583
anderer betrag	149
andre leser	613
angebot sichern	150
angebote unserer partner	160
anmelden	150
anna palautetta	337
annonce	127	127	363
annoncer	127
annonces	363
annons	790	790
annonse	608	608
annonser	608	790
annonssamarbete	801
annual	205
annunci	478
annuncio	478
anterior	285	677	699
antworten	165
antworten abbrechen	165
anunci	85
anuncio	276
anuncios	276
anzeige	160
anzeige anzeige	160
anzeige scrollen, um weiterzulesen	160
anzeigen	160
""", 'ap': """
apoie	656
apoie-nos	656
aportar	262
approfondimenti	484
approfondisci	484
apri menu	487
""", 'ar': """
ara	833
archivado en	280
archivo	282
argomenti	484
argomenti trattati	484
around the web	233
article content	226
article continues below	226
article suivant	369
articles connexes	369
articles les plus lus	369
articles relacionats	83
articles similaires	369
articole recente	697
articole recomandate	697
articole similare	697
articoli che potrebbero interessarti	484
articoli correlati	484
articolo correlato	484
articolo precedente	484
articolo successivo	484
articolul anterior	697
artigo anterior	674
artigos relacionados	674
artikel bewerten	165
artikel delen	574
artikel drucken	157
artikel freischalten	150
artikel lainnya	454
artikel lesen	170
artikel merken	157
artikel sebelumnya	454
artikel selanjutnya	454
artikel speichern	157
artikel teilen	157
artikel terkait	454
artikel verschenken	150
artikel versenden	157
artikkelen fortsetter under	608
""", 'as': """
as + lidas	674
as mais lidas	674
ascolta	475
asetukset	335
asiasanat	338
ask me later	204
assinar	659
assinatura	659
assinaturas	659
assine	659
assine agora	659
assine nossa newsletter	661
assuntos	674
""", 'at': """
attiva l'abbonamento	469
attiva ora	469
""", 'au': """
auch interessant	167
auch lesenswert	167
auch spannend	167
aucun commentaire	367
auf bluesky teilen	157
auf einer seite lesen	167
auf facebook posten	157
auf facebook teilen	157
auf linkedin teilen	157
auf mastodon teilen	157
auf telegram teilen	157
auf twitter teilen	157
auf whatsapp teilen	157
auf x teilen	157
auf xing teilen	157
aus der redaktion	167
ausklappen	170
autentificare	689
automatische incasso	567
autoriser	365
autre montant	352
autres articles	369
""", 'av': """
avaa koko juttu	327
avainsanat	338
aviso legal	278
avvis	609
avvis alle	609
avvisa	791
avvisa alla	791
""", 'ay': """
ayrica okuyun	831
""", 'ba': """
baca juga	454	454
baca selengkapnya	456
back to top	238
bagikan	449
bagikan artikel	449
bagikan ke	449
balas	453
bank transfer	210
bankeinzug	149
bankoverschrijving	567
""", 'be': """
beantwoorden	581
become a founding member	212
become a friend	206
become a member	206
become a paid subscriber	206
become a patron	206
become a sponsor	206
become a subscriber	212
become a supporter	206
bedankt voor je inschrijving	570
bei facebook teilen	157
bei twitter teilen	157
bei whatsapp teilen	157
bei x teilen	157
beitrag teilen	157
bekijk aanbieding	568
bekijk alle abonnementen	568
bekijk alles	586
bekijk de aanbiedingen	568
bekijk foto's	586
bekijk meer	586
bekijk ook	583
bekijk reacties	581
beliebt	167
beliebte artikel	167
beliebteste artikel	167
belki daha sonra	819
benzer haberler	19	831
beranda	456
berdonasi	444
bereits registriert	150
bereits registriert? anmelden	150
beri komentar	453
berikutnya	456
berita lainnya	19	454
berita pilihan	454
berita populer	454
berita terbaru	454
berita terkait	454
berita terkini	454
berita utama	454
berlangganan	445
berlangganan sekarang	445
best gelezen	583
betaalde inhoud	577
betaalmethode	567
betaalmethoden	567
betaalmethodes	567
betrag eingeben	149
bewaar	574
bewaar artikel	574
bewaren	574
bezahlter inhalt	160
""", 'bi': """
bidra	598	780
bidrag	117
bienvenido	266
bilder anzeigen	170
bildergalerie	167
bize destek olun	820
""", 'bl': """
bleiben sie informiert	153
bli medlem	598	780
blijf op de hoogte	570
bliv medlem	117
bluesky	221
""", 'bo': """
boletim	661
boletines	269
boleto	658
bonifico	468
bonifico bancario	468
bookmark	220
bookmark this	220
bookmark this article	220
""", 'br': """
brak komentarzy	641
branded content	276
brought to you by	226
browse all	238
""", 'bu': """
buat akun	445
buffer	221
buscar	285	677
buy us a coffee	206
""", 'ca': """
cadastrar	659
cadastre-se	659
cadeau-artikel	568
cancel	205
cancelar respuesta	280
cargar contenido	278
cari	456
carica altri	487
carregar mais	677
carta di credito	468
carte bancaire	352
categorias	674
categorie	484
categories	233
categorii	697
""", 'ce': """
cele mai citite	697
cele mai noi	697
cele mai populare	697
cerca	487
cerrar	261
cetak	449
cevapla	830
""", 'cg': """
cgu	365
cgv	365
""", 'ch': """
charger plus	372
chiudi	464
chiudi menu	487
choisissez un montant	352
choose an amount	210
choose your payment method	210
choose your plan	212
""", 'ci': """
citi raksti	555
""", 'cl': """
clasificados	276
click here	238
click to enlarge	238
cliquer ici pour partager	360
close	205
close extra sharing options	220
close menu	238
close share panel	220
close this message	204
""", 'co': """
codes promo	363
colabora	262
collapse	238
comenta	280
comentar	280	672
comentarii	696
comentario	280
comentarios	280
comentaris	85
comentariu	696
comente	672
comment	221	231
comment ne plus voir ce message	348
comment policy	231
commenta	482
commenta l'articolo	482
commenta per primo	482
commentaire	367
commentaires	367
commenter	360	367
commenter l'article	367
commenti	482
commento	482
comments	231
comments off	231
commercial content	226
community guidelines	231
community rules	231
compare plans	212
comparte	273
comparteix	85
compartilhar	665
compartilhar no linkedin	665
compartilhar no twitter	665
compartilhar no whatsapp	665
compartilhar no x	665
compartilhar por e-mail	665
compartilhar via	665
compartilhe	665
compartilhe isso	665
compartir	273	273
compartir en	273
compartir en bluesky	273
compartir en linkedin	273	273
compartir en telegram	273
compartir en twitter	273
compartir en x	273
compartir por correo	273
compartir por email	273
complete coverage	233
comunicar erro	672
concordo	670
condiciones de uso	278
condiciones generales	278
conditions d'utilisation	365
condividi	475
condividi articolo	475
condividi su	475
condividi su facebook	475
condividi su linkedin	475
condividi su telegram	475
condividi su twitter	475
condividi su x	475
condividi via email	475
condivisioni	475
condizioni d'uso	480
conectare	689
configurar cookies	278
connectez-vous	353
connexion	353
consigliati	484
consigliati per te	484
consulter	372
cont nou	689
contact	238	367	581	696
contact us	231
contactez-nous	367
contacto	280
contactos	672
contato	672
contattaci	482
contatti	482
contenido de marca	276
contenido de nuestros socios	282
contenido exclusivo	266
contenido ofrecido por	276
contenido para suscriptores	266
contenido patrocinado	276
contenido promocionado	276
contenido relacionado	282
contenidos relacionados	282
contenu commercial	363
contenu de marque	363
contenu partenaire	363
contenus partenaires	363
contenuti correlati	484
contenuti sponsorizzati	478
contenuto per abbonati	469
contenuto riservato	469
contenuto sponsorizzato	478
contingut patrocinat	85
continua a leggere	487
continua depois da publicidade	668
continua senza accettare	480
continua senza sostenere	464
continuar a ler	677
continuar e fechar	670
continuar lendo	677
continuar leyendo	285
continuar sem apoiar	655
continuar sin donar	261
continue	205
continue a ler	674
continue lendo	659
continue reading	233	238
continue reading below	226
continue reading the main story	226
continue reading with a subscription	212
continue to article	204
continue to the article	204
continue without accepting	229
continue without donating	204
continue without supporting	204
continuer la lecture	353
continuer sans accepter	365
continuer sans donner	348
contribua	656
contribuer	349
contribuez	367
contribuir	656
contribuisci	465
contribute now	206
contribute with google	206
contribuye	262
contul meu	689
cookie notice	229
cookie policy	229	480
cookie preferences	229
cookie-einstellungen	163
cookie-instellingen	579
cookiebeleid	579
cookieindstillinger	128
cookiepolicy	791
cookiepolitik	128
cookies	102	128	579	609	791
cookies akzeptieren	163
cookies instellen	579
cookies policy	229
copia il link	475
copia link	475
copiar el enlace	273
copiar enlace	273
copiar link	273	665
copiar o link	665
copied	220
copier l'url	360
copier le lien	360
copy	221
copy link	220	449	869
copy link copied	220
copy link to clipboard	220
copy this link	220
copy url	220
correlati	484
count me in	215
""", 'cr': """
crea un account	469
crear cuenta	266
crear una cuenta	266
create a free account	212
create account	212
create an account	212
create free account	212
credit card	210
credit or debit card	210
creditcard	567
criar conta	659
""", 'cu': """
custom amount	205
""", 'cz': """
czas czytania # min	646
czytaj dalej	646
czytaj dalej za	629
""", "d'": """
d'autres articles	369
""", 'da': """
da non perdere	484
da non perdere in edicola	478
daftar	445
daha fazla	833
daha sonra	819
daha sonra hatirlat	819
daily newsletter	215
dal web	484
dalej	643
dalies ar rakstu	553
dalintis	543
dans cet article	369
darovat	94
daruj	94
das interessiert andere leser	167
das neueste	167
datenschutz	163
datenschutz-einstellungen	163
datenschutzeinstellungen	163
dauerauftrag	146
dauerwerbung	160
""", 'de': """
de tekst gaat verder onder de foto	577
debat: skriv	130
debatt: si din mening	611
debatte	165
deconectare	689
deel	574	574
deel artikel	574
deel dit	574
deel dit artikel	574
deel op facebook	574
deel op twitter	574
deel op x	574
deel via e-mail	574
deel via whatsapp	574
deine e-mail-adresse	153
deine meinung	165
deixa un comentari	85
deixe uma resposta	672
deja un comentario	280
deja una respuesta	280
dejar un comentario	280
del	124	605
del artikel	124
del artikkel	605
del artikkelen	605
del artiklen	124
del artiklen gratis	119
del med	124	605
del saken gratis	600
del via e-mail	124
del via e-post	605
dela	787
dela artikel	787
dela artikeln gratis	782
dela med	787
dela via e-post	787
dela via mejl	787
delen	574
delen op facebook	574
delen via e-mail	574
delen via facebook	574
delen via twitter	574
delen via whatsapp	574
deli	771
deli na facebooku	771
delite	771
delivered to you	215
dengarkan	449
derniers articles	369
desa	85
descuentos	276
desplegar redes sociales	273
destacadas	282
destacados	282
destaques	674
destek ol	820
destek olun	820
devamini oku	833
devenez membre	349
devenir membre	349
""", 'di': """
die meistgelesenen artikel	167
diesen artikel kommentieren	165
diesen artikel teilen	157
digg	221
digital subscription	212
digital-abo	150
digitalabo	150
digitale krant	568
digite seu e-mail	661
dimensione testo	475
din e-mail	121
din e-post	602	784
dinle	825
direct debit	210
direct verder lezen	568
discussie	581
discussion about this post	238
discussione chiusa	482
diskuse	104
diskusia	757
diskuter	611
diskutera	793
diskuze	104
dismiss	205
dismiss this message	204
distribuie	692
distribuie articolul	692
dit vind je misschien ook leuk	583
diventa socio	465
diventa sostenitore	465
""", 'dn': """
dnes ne	93
""", 'do': """
do mesmo autor	674
do not sell my personal information	229
do not sell or share my personal information	229
doar	656
dodaj komentar	771
dodaj komentarz	641
doe	656
doe agora	656
don mensuel	349
don ponctuel	349
don't miss	233
don't miss out	215
don't want to see this? remove ads	226
dona	262	465
dona adesso	465
dona ahora	262
dona ora	465
dona'ns suport	79
donar	262
donar ahora	262
donasi	444
donasi sekarang	444
donate	206
donate become	206
donate here	206
donate monthly	206
donate now	206
donate today	206
donazione mensile	465
donazione singola	465
doneer	565
doneer nu	565
doner	117	598
donera	780
donera nu	780
doneren	565
doniraj	736	764
donirajte	736	764
donner	349
doorsturen	574
dossier	167	369	484	583
dossiers	167	369	583
""", 'dr': """
drucken	157
druge novice	19
drukuj	635
""", 'du': """
dukung jurnalisme independen	444
dukung kami	444
""", 'dy': """
dyskusja	641
""", 'e-': """
e-avis	119	600
e-edition	238
e-gazete	821
e-mail	97	121	153	221	631	661	713
e-mail eingeben	153
e-mail teilen	157
e-mail-adresse	153
e-mail-adresse eingeben	153
e-mailadres	570
e-mailadresse	121
e-mailen	574
e-paper	150	238
e-post	602	784
e-postadress	784
e-postadresse	602
e-tidning	782
e-wydanie	629
""", 'ea': """
eavis	600
""", 'ed': """
edellinen	340
edellinen juttu	338
editor's choice	233
editor's pick	194	233
editor's picks	233
editors' choice	233
editors' picks	233
edizione digitale	469
""", 'ee': """
eenmalig	565
""", 'ei': """
ei kiitos	325
ei nyt	325
ei, kiitos	325
einklappen	170
einloggen	150
einmalig	146
einmalig spenden	146
einstellungen	163
einwilligung	163
""", 'el': """
elders op het web	583
elige una cantidad	265
elolvasom	436
elsewhere on the web	233
""", 'em': """
em alta	674
em destaque	674
email	215	221	713
email (required	215
email address	215
email article	220
email this	220
email to a friend	220
emneord	613
emner	132	613
empfehlen	157
empfehlungen	167
empfehlungen der redaktion	167
empfohlene artikel	167
empfohlener externer inhalt	163
empfohlener redaktioneller inhalt	163
""", 'en': """
en ce moment	369
en continu	369
en directo	282
en otros medios	282
en portada	282
en savoir plus	365	372
encontrou algum erro	672
encontrou um erro	672
engangsgave	598
enim loetud	298
enlace copiado	273
enlarge image	238
enlarge this image	238
enregistrer	360
enter amount	210
enter your email address	215
entra	469
entradas relacionadas	282
entrar	266	659
entre	659
enviar por correo	273
enviar por e-mail	665
enviar por email	273
enviar por whatsapp	273
envoyer par e-mail	360
envoyer par email	360
envoyer par mail	360
""", 'ep': """
epaper	238
""", 'es': """
esci	469
escolha do editor	674
escolha um valor	658
escribe un comentario	280
escuchar	273
espace partenaire	363
especiais	674
esqueceu a senha	659
esqueci minha senha	659
essai gratuit	353
""", 'et': """
et pot interessar	83
et recomanem	83
etichete	697
etiketler	831
etiquetas	282	674
etusivu	338	340
etusivulle	338
""", 'ex': """
exclusive content	212
exclusivo assinantes	659
expand	238
explore	236
explore more	233
explore more on these topics	233
external links	220
externe inhalte	163
externe inhalte anzeigen	163
externe inhalte erlauben	163
externen inhalt anzeigen	163
externen inhalt laden	163
externer inhalt	163
""", 'ez': """
ezt is olvassa el	434
""", 'fa': """
facebook	221
facebook messenger	221
facebook twitter	220
facebook twitter email	220
facebook twitter linkedin email	220
facebook twitter whatsapp	220
facebook x	220
faire un don	349
fale conosco	672
fandt du en fejl	130
fant du en feil	611
favoris	360
fazer login	659
""", 'fe': """
featured articles	233
featured content	233
featured stories	233
fechar	655	677
feedback	165	231	581
feedback geben	165
fehler gefunden	165
fehler im artikel gefunden	165
fehler melden	165
fermer	348
fermer le menu	372
fes-te soci	79
fes-te subscriptor	79
fetching more	238
""", 'fi': """
fil info	369
filed under	233	238
find out more	238
fique por dentro	661
first name	215
fizetett tartalom	431
""", 'fl': """
flecha	266
fler	795
fler artiklar	795
fler nyheter	795
flere artikler	132	613
flere nyheder	132
flere nyheter	613
flere saker	613
flipboard	221
""", 'fo': """
folgen	158
folgen sie uns	158
follow	223
follow author	223
follow live	223
follow this author	223
follow this topic	223
follow topic	223
follow us	223
follow us on facebook	223
following	223
font size	220
for abonnenter	119	600
for subscribers	212
forgot password	212
forgot your password	212
forma de pagamento	658
forma de pago	265
formas de pagamento	658
formas de pago	265
forrige	135	616
forrige artikel	132
forrige artikkel	613
forse in seguito	464
forsiden	132	613
foto	454
foto galeri	831
fotostrecke	167
fout gespot	581
fout gezien	581
foutje gezien	581
""", 'fr': """
free daily newsletter	215
free newsletter	215
free weekly newsletter	215
friss	434
from around the web	233
from our partners	233
from our sponsor	226
from our sponsors	226
from the web	233
""", 'fu': """
full coverage	233
fullscreen	238
fullskjerm	616
further reading on this site	233
""", 'ga': """
ga akkoord	579
ga naar inhoud	586
gallery	484
ganzen artikel lesen	170
""", 'ge': """
ge bort artikeln	782
gebruiksvoorwaarden	579
geef een reactie	581
gem	124
gem artikel	124
gerade nicht	145
gerelateerd	583
gerelateerd nieuws	583
gerelateerde artikelen	583
gerelateerde onderwerpen	583
gerir cookies	670
gesponsert	160
gesponserter inhalt	160
gesponsord	577
gesponsorde inhoud	577
gestion des cookies	365
gestionar cookies	278
gestisci i cookie	480
gestisci preferenze	480
get alerts	223
get digital access	212
get email updates	215
get started	212
get the daily email	215
get the newsletter	215
""", 'gi': """
gi bort artikkelen	600
gift a subscription	212
gift article	212
gift this article	212
give a gift	212
give a gift subscription	206
give feedback	231
give monthly	206
give now	206
give today	206
give us feedback	231
gizlilik	828
""", 'gl': """
glemt adgangskode	119
glemt passord	600
""", 'go': """
go to top	238
godkjenn	609
godkjenn alle	609
godta	609
godta alle	609
google	221
google news	221
google plus	221
got it	229
""", 'gr': """
gracias por suscribirte	269
gratis proberen	568
grazie per l'iscrizione	472
""", 'gu': """
guarda anche	484
guarda la gallery	487
guardar	273	665
guides d'achat	369
gulir untuk lanjut membaca	451
""", 'ha': """
haberin devami	827	833
haberin devami reklamdan sonra	827
haberin tamami	833
hacker news	221
hae	340
hai trovato un errore	482
hai una segnalazione	482
haku	340
halaman berikutnya	456
halaman selanjutnya	456
halaman: #	456
handelsbetingelser	128
hantera cookies	791
har du allerede en konto	119	600
har du redan ett konto	782
has oblidat la contrasenya	80
hata bildir	830
haut de page	372
have an account	212
have an account? sign in	212
have your say	231
hazte miembro	262
hazte socia	262
""", 'he': """
heb je al een account	568
help mee	565
hem	798
hemeroteca	266
hepsini kabul et	828
herinner me later	564
hesabim	821
hesabiniz var mi	821
het artikel gaat hieronder verder	577
het laatste nieuws	583
""", 'hi': """
hide ad	226
hide caption	238
hide comments	231
hide this message	204
hier anmelden	150
hier einloggen	150
hilfe	165
hinweis zum datenschutz	163
hittade du ett fel	793
""", 'hj': """
hjem	135	616
""", 'hl': """
hlasovat	104
hledat	107
""", 'ho': """
hold deg oppdatert	602
hold dig opdateret	121
home	238	487	586
hopp til innhold	616
hopp til innholdet	616
house rules	231
how did we do	231
hoy no	261
""", 'hu': """
hubungi kami	453
""", 'i ': """
i accept	229
i agree	229
i already donated	204
i already gave	204
i samarbeid med	608
i samarbejde med	127
i samarbete med	790
""", "i'": """
i'll do it later	204
i'm in	215
i've already donated	204
""", 'ic': """
ich bin schon dabei	145
ich habe schon gespendet	145
ich stimme zu	163
icymi	233
""", 'id': """
ideal	567
identifiez-vous	353
""", 'ih': """
ihr feedback	165
ihr kommentar	165
ihre e-mail-adresse	153
ihre meinung	165
""", 'ik': """
ik heb al gedoneerd	564
ik steun al	564
ikke i dag	116	597
ikke nu	116
iklan	451	451
""", 'il': """
il mio account	469
il tuo indirizzo email	472
ilan	827
ilgili haber	831
ilgili haberler	831
ilgili konular	831
ilmoitus	334
ils ont lu aussi	369
""", 'im': """
im trend	167
immer informiert	153
impostazioni cookie	480
impressum	163
imprimeix	85
imprimer	360
imprimer l'article	360
imprimir	273	665
""", 'in': """
in	869
in case you missed it	233
in diesem artikel	167
in evidenza	484
in het nieuws	583
in kooperation mit	160
in other news	233
in partnership with	226
in primo piano	484
in this section	233
in zwischenablage kopieren	157
indeks	454
indirizzo email	472
indstillinger	128
infolettre	356
infolettres	356
informasjonskapsler	609
informativa sulla privacy	480
ingatkan saya nanti	443
ingrandisci	487
ingresar	266
inhalt	170
inhalt anzeigen	163
inhalt laden	160
inhalt teilen	157
inhalte anzeigen	163
inhaltsverzeichnis	170
inhoudsopgave	586
inicio	285
inloggen	568
innstillinger	609
inschrijven	570
inscreva-se	661
inscreva-se na newsletter	661
inscription	353
inserisci qui il tuo commento	482
instagram	221
instagram-inhalte erlauben	163
instellingen	579
inte idag	779
inte nu	779
introduce tu email	269
invalid email	215
invia commento	482
invia per email	475
invia via email	475
inzerce	101
inzercia	754
""", 'ir': """
ir a los comentarios	280
ir al contenido	285
ir arriba	285
""", 'is': """
iscriviti	472
iscriviti alla nostra newsletter	472
iscriviti ora	472
""", 'iz': """
iz iste rubrike	741
""", "j'": """
j'accepte	365
j'en profite	353
""", 'ja': """
ja ets subscriptor	80
ja, ich will	146
jaa	332
jaa artikkeli	332
jaa facebookissa	332
jaa whatsappissa	332
jaga	296
jaga artiklit	296
jangan lewatkan	454
jatka lukemista	327
jau esi abonents	553
jau prenumeruojate	543
""", 'je': """
je donne	349
je fais un don	349
je m'abonne	353
je m'inscris	356
je me connecte	353
je soutiens	349
je teste	353
jednorazowo	627
jelentkezzen be	426
jetzt abonnent werden	150
jetzt abonnieren	150
jetzt anmelden	153
jetzt bestellen	150
jetzt einloggen	150
jetzt freischalten	150
jetzt helfen	146
jetzt im tv	167
jetzt kommentieren	165
jetzt kostenlos anmelden	153
jetzt kostenlos testen	150
jetzt mitglied werden	146
jetzt nicht	145
jetzt registrieren	150
jetzt spenden	146
jetzt testen	150	150
jetzt zustimmen	163
""", 'jo': """
join now	206
join our mailing list	215
join the conversation	231
join the discussion	231
join the discussion on discord	223
join us	206
jouw e-mailadres	570
""", 'ju': """
jump to content	238
just nu	795
juttu jatkuu alla	334
juuri nyt	338
""", 'ka': """
kabul ediyorum	828
kabul et	828
kanske senare	779
kanskje senere	597
kapat	819
kapcsolat	433
karte laden	163
kategori	454
kategoriat	338
kategorie	105	643
kategorien	167
kategorier	132	613	795
kategoriler	831
katkida bulun	820
kaydet	825
kaydol	821
kayit ol	821
""", 'ke': """
keep reading	233
keluar	445
kembali ke atas	456
kertalahjoitus	326
keskustele	337
keskustelu	337
keuze van de redactie	583
""", 'ki': """
kiemelt	434
kies een bedrag	567
kiosque	353
kirim	449
kirim komentar	453
kirjaudu	327
kirjaudu ulos	327
kirjoita kommentti	337
""", 'kl': """
klarna	149
kleinanzeigen	160
""", 'ko': """
kokeile maksutta	327
kokeile nyt	327
komentar	453
komentarai	543
komentari	743
komentarji	771
komentarz	641
komentarze	641
komentiraj	743	771
komentuoti	543
komment	433
kommentaarid	296
kommentar	165
kommentar schreiben	165
kommentar verfassen	165
kommentare	165
kommentare ansehen	165
kommentare anzeigen	165
kommentare lesen	165
kommentarer	130	611	793
kommentarregeln	165
kommenteeri	296
kommentek	433
kommenter	130	611
kommentera	793
kommentieren	165
kommentit	337
kommentoi	337
kommercielt indhold	138
kommercielt samarbejde	127
kommersielt innhold	619
kommersielt samarbeid	608
koniec reklamy	638
kontakt	104	130	165	641
kontakt os	130
kontakt oss	611
kontakta oss	793
konten bersponsor	451
konten premium	445
konten sponsor	451
konto erstellen	150
konular	831
kopeeri link	296
kopieer de link	574
kopieer link	574
kopier lenke	605
kopier lenken	605
kopier link	124
kopieren	157
kopioi linkki	332
kopiraj link	743
kopiraj povezavo	771
kopiuj link	635
kopyala	825
kostenlos abonnieren	153
kostenlos registrieren	150
kostenlos testen	150
""", 'kr': """
krant	568
kreditkarte	149
kreditkarte / klarna	149
""", 'ku': """
kuukausilahjoitus	326
kuuntele	332
""", 'kv': """
kvkk	828
""", "l'": """
l'actu en direct	369
l'article continue ci-dessous	363
l'essentiel	369
""", 'la': """
la newsletter	356	472
la redazione consiglia	484
la tua e-mail	472
laad meer	586
laat voorlezen	574
laatste nieuws	583
ladda fler	798
lagre	605
lagre artikkel	605
lahjoita	326
lahjoita nyt	326
lain kali	443
lainnya	454
laisser un commentaire	367
laissez un commentaire	367
langganan	445
lanjut baca di bawah	451
lanjutkan dengan konten	451
lanjutkan membaca	456
laporkan	453
lascia un commento	482
last flere	616
last name	215
lastschrift	149
later	564
latest	233
latest articles	233
latest edition	238
latest headlines	233
latest news	233
latest posts	233
latest stories	233
latest updates	233
latest videos	233
latest videos from	233
""", 'le': """
le direct	369
le fil	369
le journal du jour	353
le nostre newsletter	472
le plus lu	369
le puede interesar	282
le recomendamos	282
le ultime notizie	484
learn more	238
learn more about cookies	229
leave a comment	231
leave a reply	231
leave a tip	206
leave feedback	231
lectura de # minutos	273
lectura: # min	273
lecture # min	372
lecture # minutes	360
lecture : # min	360
leer noticia completa	285
lees de reacties	581
lees meer	583	586
lees meer over	583
lees ook	583
lees verder	568	583	586
lees verder na de advertentie	577
lees verder onder de afbeelding	577
lees verder onder de foto	577
lees voor	574
leestijd	586
leestijd # min	586
legfrissebb	434
legg igjen en kommentar	611
leggi anche	484
leggi i commenti	482
leggi il giornale	469
leggi l'articolo	487
leggi l'articolo completo	487
leggi tutto	487
leggi tutto con un abbonamento	469
leggi tutto su	484
legolvasottabb	434
legolvasottabbak	434
leia mais	674	677
leitura: # min	665
lembrar mais tarde	655
lembre-me mais tarde	655
lenke kopiert	605
ler mais	677
les derniers articles	369
les flere	613
les hele saken	616
les kommentarer	611
les lecteurs ont aussi lu	369
les mer	613	616
les mer om	613
les plus lues	369
les plus lus	369
les tops	369
les videre	600
lesedauer	170
lesedauer: # minuten	170
lesen sie auch	167
lesen sie dazu	167
lesen sie hier	167
lesen sie mehr	167
leserbriefe	165
leserkommentare	165
lesetid # min	616
lesetipp	167
lesetipps	167
lesezeit: # min	170
lesezeit: # minuten	170
lettura # min	475
""", 'li': """
lige nu	132
lihat juga	454
lihat komentar	453
lihat lainnya	456
lihat selengkapnya	456
lihat semua	456
like loading	220
like this	220
limited time offer	212
line	221
link	221
link copiado	665
link copiato	475
link copied	220
link copied bookmark	220
link copied to clipboard	220
link gekopieerd	574
link kopieren	157
link kopieret	124
link kopiert	157
link kopyalandi	825
link zum inhalt	163
link zum youtube-inhalt	163
linkedin	221
linki kopyala	825
linkki kopioitu	332
links	167
lire aussi	369
lire l'article	372
lire l'article complet	372
lire la suite	372
lire les commentaires	367
lire plus	369	372
lire plus tard	360
lisa kommentaar	296
listen	220
listen # min	220
listen now	220
live	167
live tv	233
""", 'lo': """
lo + visto	282
load comments	231
load content	229
load more	238
load more articles	238
load more comments	231
load more stories	238
loading	220
loading ad	226
loading more	238
loe ka	298
loe lisaks	298
loetumad	298
log in	212	568
log in / register	212
log in or sign up	212
log in to comment	231
log in to reply	231
log ind	119
log out	212
log ud	119
logare	689
logg inn	600
logg ut	600
logga in	782
logga ut	782
logi sisse	296
login	150	212	445	469	659	689
login / register	212
logout	212
loo konto	296
""", 'lu': """
lue koko juttu	340
lue kommentit	337
lue seuraavaksi	19
luetuimmat	338
luetuimmat jutut	338
luister	574
luk	116
lukk	597
lukuaika # min	340
luo tunnus	327
lupa kata sandi	445
lupa password	445
""", 'ly': """
lyssna	787
lyt	124
lytt	605
lytt til saken	605
""", "m'": """
m'abonner	353
m'inscrire	356
""", 'ma': """
maak een account	568
maandelijks	565
mai mult	699
mai multe	699
mail	221	574
mailen	157
mainokset	334
mainos	334	334
mainos alkaa	334
mais	677
mais artigos	674
mais comentadas	674
mais lidas	674
mais lidos	674
mais populares	674
mais tarde	655
mais vistas	674
mais vistos	674
make a donation	206
manage consent	229
manage cookies	229
manage my account	212
manage options	229
manage preferences	229
manage settings	229
manage subscription	212
mantente informado	269
mastodon	221
masuk	445
masuk / daftar	445
max	717
maybe later	204
""", 'me': """
me connecter	353
me le rappeler plus tard	348
media caption	238
meer	583
meer artikelen	583
meer informatie	579
meer laden	586
meer lezen	583
meer nieuws	583
meer over	583
meer over dit onderwerp	583
meer tonen	586
meest bekeken	583
meest gedeeld	583
meest gelezen	583
meghallgatom	429
megosztom	429
mehr anzeigen	170
mehr artikel	167
mehr aus	167
mehr aus dem ressort	167
mehr erfahren	163
mehr informationen	167
mehr laden	165	170
mehr lesen	167	170
mehr nach dieser anzeige	160
mehr news	167
mehr themen	167
mehr von diesem autor	167
mehr von uns	167
mehr zu diesem thema	167
mehr zum artikel	167
mehr zum thema	167
mein konto	150
meist gelesen	167
meistgeklickt	167
meistgelesen	167
meistgelesene artikel	167
meistkommentiert	167
mejla	787
meld een fout	581
meld fra om feil	611
meld je aan	570
member-only story	238
members only	212
meniu	699
menu	107	135	238	372	456	487	586	646	677	876
meny	616	798
mer fra	613
mer nyheter	795
mer om	613	795
merci de votre inscription	356
mere fra	132
mere om	132
merken	150	157
merkliste	150
message	221
message publicitaire	363
messaggio promozionale	478
messenger	221
mest delat	795
mest delt	613
mest delte	132
mest lest	613
mest leste	613
metodi di pagamento	468
metodo di pagamento	468
mettre en favori	360
""", 'mi': """
mi cuenta	266
mijn account	568
mijn profiel	568
min konto	119
min side	119	600
minha conta	659
mis niets	570
missa inget	784
missa inte	795
misschien later	564
misschien ook interessant	583
mitdiskutieren	165
mitglied werden	146
mitt konto	782
""", 'mo': """
mode de paiement	352
modes de paiement	352
moj profil	737	765
moje konto	629
mon compte	353
mon espace	353
monatlich	146
monatlich spenden	146
montant libre	352
monthly	205
monthly contribution	210
morda vas zanima	769
more	236
more articles	233
more coverage	233
more from	233
more from this author	233
more headlines	233
more in this series	233
more like this	233
more news	233
more on this story	233
more on this topic	233
more options	229
more sharing options	220
more stories	233
more stories like this	233
more stories you may like	233
more to explore	233
more to read	233
more top stories	233
most commented	233
most discussed	233
most emailed	233
most liked	231
most nem	423
most popular	233
most read	233
most recent	233
most shared	233
most viewed	233
most watched	233
mostra altro	487
mostra contenuto	480
mostra i commenti	482
mostrar comentarios	280
mostrar mais	677
mostrar menos	285
moyen de paiement	352
moyens de paiement	352
""", 'mu': """
muat lainnya	456
mungkin lain kali	443
must read	233
must reads	233
must-read	233
mute	238
""", 'my': """
my account	212
""", 'na': """
na czasie	643
naar boven	586
naar de aanbiedingen	568
naar de inhoud	586
nach anzeige weiterlesen	160
nach oben	170
nahoru	107
najbolj brano	769
najnovije	741
najnovije vesti	741
najnovije vijesti	741
najnowsze	643
najnowsze informacje	643
najpopularniejsze	643
nanti	443
nanti saja	443
napisz komentarz	641
natisni	771
naujausi	545
""", 'ne': """
ne manquez rien	356
ne most	423
ne plus afficher	348
nee bedankt	564
nee, bedankt	564
nei takk	597
nei, takk	597
nein danke	145
nein, danke	145
nej tack	779
nej tak	116
nej, tack	779
nej, tak	116
nessun commento	482
neste	616
neste artikkel	613
net binnen	583
netiquette	165
neueste artikel	167
neueste meldungen	167
neueste nachrichten	167
neueste videos	167
never miss a story	215
never miss an update	215
new here	212
newest first	231
newsletter	97	153	215	269	356	472	631	661
newsletter abonnieren	153
newsletter e alert	484
newsletter kostenlos abonnieren	153
newsletter recomendada	282
newsletter sign up	215
newsletter sign-up	215
newsletter signup	215
newsletter-anmeldung	153
newsletters	215	238	269	356	661
newslettery	97	631
newsticker	167
next	205
next article	233
next page	238
next post	238
next story	233
next up	233
""", 'ng': """
nghe	869
""", 'ni': """
nicht jetzt	145
nicht mehr anzeigen	145
nichts mehr verpassen	153
nie masz konta	629
nie teraz	626
niet nu	564
niet te missen	583
nieuwsbrief	570
nieuwsbrieven	570
""", 'no': """
no comments	231
no comments yet	231
no gracias	261
no grazie	464
no posts	238
no te pierdas	282
no thank you	204
no thanks	204
no, gracias	261
no, grazie	464
no, thanks	204
noch kein abonnent	150
noch kein konto	150
noch keine kommentare	165
noch keine kommentare vorhanden	165
nog geen account	568
nog geen reacties	581
non merci	348
non oggi	464
non ora	464
non sei abbonato	469
non, merci	348
normas	280
nos derniers articles	369
nos lecteurs ont lu ensuite	369
nos offres	353
nos recommandations	369
not a subscriber yet	212
not now	204
not ready to donate	204
not ready to give today	204
not ready to subscribe	204
not ready to support today	204
not today	204
note legali	480
notez cet article	367
noticia relacionada	282
noticia relacionadas	282
noticias de hoy	282
noticias relacionada	282
noticias relacionadas	282
notizie correlate	484
notizie del giorno	484
nous contacter	367
nous soutenir	349
nous suivre	361
nous vous recommandons	369
now playing	238
""", 'nu': """
nu acum	687
nu in het nieuws	583
nu niet	564
nutzungsbedingungen	163
""", 'ny': """
nyhedsbrev	121
nyhedsbreve	121
nyhetsbrev	602	784
nyhetsbrevet	602	784
nyhetsdygnet	795
""", 'o ': """
o artigo continua depois da publicidade	668
o seu email	661
""", 'ob': """
obrigado por se inscrever	661
obserwuj	636
obserwuj nas	636
""", 'od': """
odjava	737	765
odpowiedz	641
""", 'of': """
oferecer artigo	659
oferecido por	668
oferta especial	266
ofertas	276
offer	226
offerte	478
offre partenaire	363
offrir l'article	353
""", 'og': """
oglas	740	768
oglasi	740	768
""", 'oh': """
ohne spende weiterlesen	145
""", 'ok': """
ok	205
okumaya devam et	821
""", 'ol': """
oldest first	231
oled juba tellija	296
oletko jo tilaaja? kirjaudu	327
olvasd el ezt is	434
olvassa el ezt is	434
""", 'om': """
om cookies	791
oma tili	327
""", 'on': """
once	205
onderwerpen	583
one time donation	206
one-time	205
one-time donation	206
onko sinulla jo tunnus	327
""", 'oo': """
ook interessant	583
""", 'op': """
open image in gallery	238
open menu	238
opina	280
opprett konto	600
opret bruger	119
opret en konto	119
opret konto	119
opslaan	574
opublikuj komentarz	641
""", 'os': """
ossza meg	429
ostale vesti	19
ostale vijesti	19
ostatnie wpisy	643
ostavi komentar	743
ostavite komentar	743
oszd meg	429
""", 'ot': """
other amount	210
other articles	233
other news	233
other readers liked	19
other stories	233
other stories you may like	233
other stories you might like	233
others also read	19	233
otra cantidad	265
otras noticias	19	282
otras noticias que pueden interesarte	19
otro importe	265
""", 'ou': """
our newsletters	215
our partners	226
our social media	223
our sponsors	226
outro valor	658
ouvir	665
ouvrir le menu	372
""", 'ov': """
overschrijving	567
""", 'oy': """
oynat	833
""", 'p': """
p	694
""", 'pa': """
pagamento seguro	658
pagamento sicuro	468
page suivante	372
pagina successiva	487
pago seguro	265
paid content	226
paid partnership	226
paid post	226
paiment methods	210
palaute	337
paling banyak dibaca	454
paremti	543
pariwara	451
partage	360
partager	360	360
partager l'article	360
partager par e-mail	360
partager par email	360
partager par mail	360
partager sur	360
partager sur bluesky	360
partager sur linkedin	360	360
partager sur messenger	360
partager sur telegram	360
partager sur twitter	360
partager sur x	360
partager via messenger	360
partager via twitter	360
partages	360
partagez	360
partenaire	363
parteneri	694
participa	280
partilhar	665
partilhe	665
partner	577
partner content	226
partner offers	226
partnerangebot	160
partnerangebote	160
partnercontent	577
partnernieuws	583
pas aujourd'hui	348
pas de commentaire	367
pas encore inscrit	353
pas maintenant	348
pasidalinti	543
passend zum thema	167
passende artikel	167
passer cette annonce	363
password dimenticata	469
passwort vergessen	150
patrocinado	276	668
patrocinado por	276
payment method	210
payment methods	210
payment options	210
paypal	149
""", 'pe': """
pelo mundo	674
people also read	233
per e-mail teilen	157
per e-mail versenden	157
per mail teilen	157
per mail versenden	157
per whatsapp teilen	157
personuppgiftspolicy	791
personvern	609
personverninnstillinger	609
pesquisar	677
petites annonces	363
""", 'ph': """
photos	372
""", 'pi': """
pilihan editor	454
pilihan redaksi	454
pin it	220
pinterest	221
pix	658
""", 'pl': """
plaats een reactie	581
plaats reactie	581
plan du site	365
play audio	220
play now	238
play video	238
please donate	206
please enter a valid email address	215
pledge your support	206
plus	119	372	568	782
plus d'articles	369
plus d'infos	369
plus lus	369
plus tard	348
plus-artikel	150
plusartikel	568
pluss	600
plussak	600
""", 'po': """
pocket	221	504
podaj e-mail	631
podcast	105	132	167	282	484	643	831
podcastit	338
podcasts	132	167	583	674
podcasty	105	643
podd	795
poddar	795
pode interessar	674
podeli	743
podeli na facebooku	743
podelite	743
podijeli	743
podijeli na facebooku	743
podijelite	743
podkast	613
podkaster	613
podobne	643
podprite nas	764
polecamy	643
polecane	643
polecane dla ciebie	643
polityka cookies	639
poprzedni	646
populair	583
populaire	369
populaire artikelen	583
populaires	369
popular articles	233
popular now	233
popular posts	233
popular stories	233
popular topics	233
populare	697
popularne	643
populer	454
portada	285
poslat	99
poslat e-mailem	99
poslechnout	99
post comment	231
post on x	220
poster un commentaire	367
posts relacionados	674
potrebbe interessarti	484
potrebbe interessarti anche	484
potrebbero interessarti	484
pour aller plus loin	369
povezane novice	769
povezane vesti	741
povezane vijesti	741
pozabljeno geslo	765
""", 'pr': """
pr	431	507	507	507	531
preberite tudi	769
precedente	487
preferenze cookie	480
premium	95	119	186	212	266	353	445	469	568	600	629	659	689	782	821	866
premium content	212
premium-artikel	150
prenumerata	543	629
prenumeration	782
prenumerera	782
prenumerera nu	782
prenumeruj	629
prenumeruoti	543
presented by	226
press enter or click to view image in full size	238
pretplati se	736
pretplatite se	736
previous article	233
previous page	238
previous post	238
prijava	737	765
prijavi se	737
prijavite se	737	765
primo piano	484
print	124	221	574
print article	220
print subscription	212
print this	220
printen	574
prisijungti	543
privacidad	278
privacy	480	579
privacy center	163
privacy notice	215
privacy policy	229	480
privacy preference center	229
privacy preferences	229
privacy settings	229
privacy statement	229
privacybeleid	579
privacyverklaring	579
probeabo	150
probeer nu	568
produktempfehlung	160
profil	150
profilo	469
profiter de l'offre	353
promo	478	740
promocijsko besedilo	768
promocja	638
promoted	226
promoted content	226
promoted links	226
promoted stories	233
promotie	577
promotion	226
propaganda	668
prosseguir	670
prova gratis	469	782
prova nu	782
prueba gratis	266
""", 'pu': """
pub	363	668	668
publicar comentario	280
publicidad	276	276
publicidad - sigue leyendo	276
publicidade	668	668
publicitat	85
publicitate	694	694
publier un commentaire	367
publireportage	363
publirreportaje	276
""", 'py': """
pysy ajan tasalla	329
""", 'qu': """
quero assinar	659
quiero suscribirme	266
""", 'ra': """
raccomandato da	478
rapporter feil	611
rapportera fel	793
""", 're': """
reactie	581
reacties	581
read aloud	220
read also	233
read article	238
read comments	231
read full article	238
read full story	238
read in app	238
read more	238
read more about	233
read more about sharing	220
read more articles	238
read more here	238
read more on	233
read more on these topics	233
read next	233
read original article	238
read our complete coverage	233
read story	238
read the article	238
read the full article	238
read the full story	238
readers also read	233
ready for more	215
reageer	581
reageren	581
recent	233
recent articles	233
recent news	233
recent posts	233
recent stories	233
recevoir la newsletter	356
rechazar	278
rechazar todas	278
rechazar todo	278
recherche	372
rechercher	372
reclame	577
recomandate	697
recomendaciones	282
recomendadas	282	674
recomendado	282
recomendado para ti	282
recomendados	282	674
recomendamos	674
recommended	233
recommended articles	233
recommended for you	233
recommended reading	233
recommended stories	233
recommended videos	233
recusar	670
redakcja poleca	643
redaksjonen anbefaler	613
redaktionen anbefaler	132
redaktionen rekommenderar	795
redaktionsempfehlung	167
redan prenumerant? logga in	782
reddet	828
reddit	221
redes sociais	666
redes sociales	273
refuser	365
registar	659
registe-se	659
register	212
register for free	212
register now	212
registo	659
registra't	80
registrace	95
registracija	737	765
registrarme	266
registrarme en la newsletter	269
registrarse	266
registrasi	445
registrati	469
registrati gratis	469
registreer	568
registreer gratis	568
registrer deg	600
registrera dig	782
registreren	568
registrieren	150
registriraj se	737
registro	266
registrovat se	95
registruj se	737
registruotis	543
regulamin	639
reject all	229
reject all cookies	229
rejeitar	670
rejeitar todos	670
reklaam	296
reklam	790	827	827
reklama	101	101	543	638	638	740	754
reklame	127	608
reklamlar	827
reklamy	638
rekomendasi	454
rekomendasi untuk anda	454
rekomendasi untukmu	454
rekomenduojame	545
rekommenderade artiklar	795
rekommenderas	795
rekommenderat	795
relacionadas	282	674
relacionado	282
relacionados	282	674
related	233	236
related article	233
related articles	233
related content	233
related coverage	233
related items	233
related links	233
related news	233
related posts	233
related reading	233
related stories	233
related story	233
related tags	233	233
related to this story	233
related topics	233
related videos	233
relaterade artiklar	795
relaterade nyheter	795
relaterat	795
relaterede artikler	132
relaterede emner	132
relateret	132
relatert	613
relaterte artikler	613
relaterte emner	613
relaterte saker	613
remember me	212
remind me in #	204
remind me in may	204
remind me later	204
remind me next month	204
remind me tomorrow	204
remove ad	226
remove ads	226
remti	543
replay	238
replies	231
reply	231
report	221
report a problem	231
report a typo	231
report abuse	231
report ad	226
report comment	231
report this ad	226
reportar	280
reportar erro	672
reportar error	280
reportar un error	280
reproducir	285
reproduzir	677
request a correction	231
reset password	212
responder	280	672
resta aggiornato	472
retour	360
retour en haut	372
return to top	238
""", 'ri': """
ricevi la newsletter	472
rifiuta	480
rifiuta tutto	480
rimani aggiornato	472
rimani informato	472
riproduci	487
rispondi	482
""", 'rs': """
rss	221
""", 'ru': """
rubriken	167
rubriques	369
""", "s'": """
s'abonner	353
s'identifier	353
s'inscrire	353
s'inscrire gratuitement	353
""", 'sa': """
saiba mais	674
sair	659
saken fortsetter under	608
saken fortsetter under bildet	608
salin link	449
salin tautan	449
saltar al contenido	285
saltar publicidad	276
salva	475
salva articolo	475
salvar	665
salvar artigo	665
samal teemal	298
samtykke	128	609
sauvegarder	360
save	220
save article	220
save for later	220
save preferences	229
save story	220
save this article	220
saved	220
""", 'sc': """
scegli un importo	468
schlagworte	167
schlagworte zum thema	167
schon abonnent	150
schon dabei	145
schreibe einen kommentar	165
schreiben sie einen kommentar	165
schrift verkleinern	157
schrijf een reactie	581
schrijf je in	570
schrijf je in voor onze nieuwsbrief	570
scopri	487
scopri le offerte	469
scrie un comentariu	696
scrivi un commento	482
scroll down to continue reading	226
scroll for more	226
scroll ke bawah untuk melanjutkan	451
scroll to continue	226
scroll to continue with content	226	451
scroll to top	238
scroll untuk membaca	451
scrolle weiter	160
scrollen sie weiter	160
""", 'se': """
se alla	798
se alle	135	616
se connecter	353
se erbjudanden	782
se tilbud	119	600
se tilbudene	600
search	238
sebelumnya	456
secciones	282
sections	238
secure checkout	210
secure payment	210
secure transaction	210
see all	238
see all newsletters	215
see also	233
see comments	231
see more	238
see subscription options	212
segnala	482
segnala un errore	482
segui	476
seguici	476
seguici su facebook	476
seguici sui social	476
seguir	274	666
seguir leyendo	266	285
seguir leyendo en	274
seguir sin apoyar	261
seite #	170
seite drucken	157
seite teilen	157
seja apoiador	656
seja assinante	659
seja o primeiro a comentar	672
seja um apoiador	656
selanjutnya	456
select an amount	210
select payment method	210
selengkapnya	456
semua komentar	453
senare	779
senaste	795
senaste nyheterna	795
senaste nytt	795
send email	220
send feedback	231
send til en ven	124
send to a friend	220
senere	116	597
seneste	132
seneste nyheder	132
seneste nyt	132
seotud artiklid	298
seotud lood	298
sepa-lastschrift	149
services partenaires	363
servicios	282
seu e-mail	661
seu email	661
seuraa	333
seuraa aihetta	333
seuraava	340
seuraava juttu	338
sezioni	484
""", 'sf': """
sfoglia gallery	487
sfoglia il giornale	469
""", 'sh': """
share	189	220	449	692
share article	220
share by email	220
share by text	220
share full article	220
share link	220
share on	220
share on bluesky	220
share on facebook	220
share on flipboard	220
share on linkedin	220
share on pinterest	220
share on reddit	220
share on telegram	220
share on threads	220
share on x	220
share on x (twitter	220
share options	220
share save	220
share share	220
share story	220
share this	220	220
share this article	220
share this news	220
share this on	220
share this on social media	220
share to facebook	220
share tweet	220
share via	220
share via facebook	220
share via twitter	220
share with a friend	220
share with email	220
share with your friends	220
sharing	220
show all	238
show caption	238
show comments	231
show external content	229
show less	238
show more	238
show more sharing options	220
shrani	771
""", 'si': """
si din mening	611
siehe auch	167
siga	666
siga-nos	666
sign in	212
sign in / register	212
sign in or sign up	212
sign me up	215
sign out	212
sign up	212
sign up for free	212
sign up for our newsletter	215
sign up here	215
sign up now	212
signaler	367
sigue leyendo	282
sigue leyendo debajo	276
siguiendo	274
siguiente	285
siguiente noticia	282
simak juga	454
similar articles	233
similar posts	233
similar stories	233
simpan	449
sin comentarios	280
single contribution	210
sinua voisi kiinnostaa	338
siste	613
siste nyheter	613
siste nytt	613
sisuturundus	296
site map	238
sitemap	238
""", 'sk': """
skaitomiausi	545
skaitykite daugiau	545
skapa ett konto	782
skapa konto	782
skip ad	204
skip ads	226
skip advertisement	226	226
skip for now	204
skip past newsletter promotion	215
skip this	204
skip to content	238
skip to footer	238
skip to main content	238
skip to navigation	238
skomentuj	635	641
skopiowano link	635
skopiuj link	635
skriv en kommentar	130	611	793
skriv kommentar	130
skriv ut	605	787
skype	221
""", 'sl': """
sla advertentie over	577
sluit	586
sluiten	564
""", 'sm': """
sms	221
""", 'sn': """
snapchat	221
""", 'so': """
sobre el autor	282
sobre la firma	282
social	476
social media	158	223
sociala medier	788
sociale media	575
sociale medier	125
something went wrong. please try again later	215
sommaire	372
son dakika	831
son dakika haberleri	831
son haberler	831
sonraki	833
sonraki haber	831
sonraki sayfa	833
sorodne vsebine	769
sorotan	454
sort by	231
sosiaalinen media	333
sosiale medier	606
sostieni	465
sostienici	465
soutenez-nous	349
soutenir	349
soziale medien	158
""", 'sp': """
spannend	167
spara	787
spara artikel	787
special offer	212
speichern	157
spela upp	798
spende	146
spende jetzt	146
spenden	146
spenden sie	146
spill av	616
sponset	608
sponset innhold	608
sponsor content	226
sponsored	160	226
sponsored content	226
sponsored links	226
sponsored message	226
sponsored message - story continues after this	226
sponsored post	226
sponsored stories	233
sponsoreret	127
sponsoreret indhold	127
sponsorizzato	478
sponsorlu	827
sponsoroitu	334
sponsrat	790
sponzorirano	740	768
sponzorisano	740
spotify	221
spotted a mistake	231
spotted an error	231
spremi	743
""", 'st': """
stampa	475
stampa articolo	475
start free trial	212
start subscription	212
startseite	167	170
stay connected	215
stay in the know	215
stay informed	215
stay up to date	215
steady	146
steun ons	565
stichworte	167
stikkord	613
stories for you	233
story continues	226
story continues below	226
strictly necessary cookies	229
stumbleupon	221
""", 'su': """
subiecte	697
submit	205
submit a correction	231
submit comment	231
subscreva a newsletter	661
subscrever	661
subscrever newsletter	661
subscribe	212
subscribe by email	215
subscribe for free	212
subscribe here	212
subscribe now	212
subscribe to continue	212
subscribe to continue reading	212
subscribe to get the latest posts sent to your email	215
subscribe to our newsletters	215
subscribe to read	212
subscribe today	212
subscribe via email	215
subscriber only	212
subscriber-only	212
subscribers only	212
subscription options	212
subscriu-t'hi	79
subscriu-te	79
subskrybuj	629
successivo	487
suche	170
suchen	170
sudah punya akun	445
suggest a correction	231
suggested	233
suggested articles	233
suivant	372
suivez nous	361
suivez-nous	361
suivi	361
suivre	361
suivre ce sujet	361
suivre cet auteur	361
sujets	369
sulje	325
sullo stesso argomento	484
sullo stesso tema	484
sumbang	444
suositellut	338
suosittelemme	338
suosituimmat	338
support local journalism	206
support our journalism	206
support our work	206
support quality journalism	206
support the author	206
support this site	206
support us	206
support us on patreon	206
support us today	206
supported by	226
sur ce sujet	369
sur le web	369
suscribete	266
suscribirme	266
suscribirse	266
suscripciones	266
susijusios naujienos	545
suurenna kuva	340
""", 'sv': """
svar	130	611
svara	793
""", 'sw': """
swisha en slant	780
""", 'sz': """
szukaj	646
""", 'ta': """
tag	454	484	874
tag-uri	697
taggar	795
tagged	233
tagger	613
tagi	643
tags	132	167	194	233	282	369	454	484	583	674	874
taguri	697
taille du texte	360
taip pat skaitykite	545
take our survey	231
tallenna	332
talvez mais tarde	655
tamanho da fonte	665
tampilkan lebih banyak	456
tartalom	436
tautan disalin	449
""", 'te': """
te puede gustar	282
te puede interesar	282
te recomendamos	282
te-ar putea interesa	697
tee lahjoitus	326
teilen	157
teilen auf	157
teilen und weiterempfehlen	157
tek seferlik	820
tekst loopt door onder de advertentie	577
tekstgrootte	574
telegram	221	717
teljes cikk	436
telli	296
telli kohe	296
tema	613
temaer	613
temas	282	674
temas relacionados	282
tematy	643
temi	484
tempo de leitura	677
tempo di lettura	487
tempo estimado de leitura: # minutos	665
temps de lecture	372
temps de lecture : # min	372
tendances	369
tendencias	282
tendenze	484
terbaru	454
terkait	454
terkini	454
termini e condizioni	480
termos de uso	670
terms	229
terms & conditions	229
terms and conditions	229
terms of service	229
terms of use	229
terpopuler	454
terug naar boven	586
testen	150
testez gratuitement	353
tetszik	429
text size	220
text version	238
""", 'th': """
thank you	205
thank you to our sponsors	226
thanks for subscribing	215
thanks to our sponsors	226
thema	167
thema's	583
themen	167
there are no comments yet	231
these are external links and will open in a new window	220
this is an advertisement	226
threads	221
""", 'ti': """
ti consigliamo	484
ti potrebbe interessare	484
ti potrebbero interessare	484
ticker	167
tidak terima kasih	443
tidak, terima kasih	443
tiempo de lectura	285
tiempo estimado de lectura: # minutos	273
tietosuoja	335
tiktok	221
til forsiden	132	613
til toppen	135	616
tilaa	327
tilaa nyt	327
tilaa uutiskirje	329
tilaajalle	327
tilaajille	327
tilaukset	327
till erbjudandet	782
till startsidan	795
till toppen	798
tilmeld	121
tilmeld dig	121
tilmeld dig nyhedsbrevet	121
tilmeld nyhedsbrev	121
timp de citire # min	699
tin sau	874
tinggalkan komentar	453
tip us	206
tips en venn	605
tips van de redactie	583
tipsa	787
tipsa oss	793
tisk	99
""", 'to': """
today's paper	238
today's top stories	233
todos los comentarios	280
toestemming	579
toeta	296
toeta meid	296
toggle	238
toggle caption	238
toimitus suosittelee	338
toista	340
toon inhoud	579
toon meer	586
toon minder	586
toon reacties	581
top articles	233
top artikel	167
top comments	231
top headlines	233
top latest discussions	238
top news	233
top stories	233
top-artikel	167
top-news	167
top-themen	167
tophistorier	132
topics	233
topik	454
topik terkait	454
toppnyheter	795
toppsaker	613
topthemen	167
torna all'inizio	487
torna su	487
torne-se assinante	656
torne-se membro	656
tous les commentaires	367
tout accepter	365
tout refuser	365
tout voir	372
toute l'actu	369
toutes les photos	372
""", 'tr': """
trakteer ons op koffie	565
trang sau	876
transferencia bancaria	265
trefwoorden	583
trend	831
trending	167	233	454	583	674
trending deals	226
trending now	233
trending stories	233
trending today	233
trending topics	233
trimite	692
trimite pe email	692
try it free	212
""", 'tu': """
tu e-mail	269
tu email	269
tudo sobre	674
tue riippumatonta journalismia	326
tuitar	665
tuitear	273
tulis komentar	453
tulosta	332
tumblr	221
tuoreimmat	338
tuoreimmat uutiset	338
tutti i commenti	482
tutup	443
""", 'tw': """
tweet	220	449	475
tweet this	220
tweeta	787
tweeter	360
tweetle	825
tweetnij	635
tweetnout	99
twitter	221
twitter-inhalte erlauben	163
twittern	157
""", 'ty': """
tyck till	793
tylko w serwisie	643
type your email	215
""", 'ud': """
udskriv	124
udvalgt	132
""", 'ui': """
uitgelicht	583
uitloggen	568
""", 'ul': """
ultim'ora	484
ultime news	484
ultime notizie	484
ultimele articole	697
ultimi articoli	484
""", 'un': """
une erreur dans l'article	367
unfollow	223
unisciti al nostro canale	476
unlisted	238
unlock this article	212
unohditko salasanan	327
uns folgen	158
unser newsletter	153
unsere empfehlung	167
unsere empfehlungen	167
unsere newsletter	153
""", 'up': """
up next	233
upgrade now	212
upgrade to founding member	212
upgrade to paid	206
""", 'us': """
ustawienia	639
ustawienia cookies	639
""", 'ut': """
utiles	365
utvalgt	613
utvalt	795
""", 'uu': """
uusimmat	338
uutiskirje	329
uutiskirjeet	329
""", 'uw': """
uw e-mailadres	570
""", 'va': """
vai al contenuto	487
valikko	340
valorar	280
van onze partners	583
vandaag	583
vandaag niet	564
vastaa	337
""", 've': """
ve zkratce	105
vedi anche	484
vedi i commenti	482
vedi tutte	487
vedi tutti	487
vedi tutto	487
veilig betalen	567
ver # comentarios	280
ver comentarios	280
ver contenido	278
ver fotos	285
ver galeria	677
ver los comentarios	280
ver mais	677
ver ofertas	266	659
ver todas	285	677
ver todo	285
ver todos	285	677
ver tudo	677
verder zonder te steunen	564
vergroot	586
vergroot afbeelding	586
verlagsangebot	160
verschicken	157
versenden	157
verwandte artikel	167
verwandte themen	167
verwante artikelen	583
vezi comentariile	696
vezi mai mult	699
vezi toate	699
""", 'vi': """
viber	221	717
videa	105
video	105	132	454	484	613	697	795	831	874
video ad	226
video laden	163
video terkait	454
video's	583
videolar	831
videos	167	282
videot	338
view all	238
view all newsletters	215
view comment	231
view comments	231	238
view full size	238
view gallery	238
view image	238
view image in fullscreen	238
view more	238
view on instagram	220
view plans	212
view subscription options	212
viimased uudised	298
virement	352
virement bancaire	352
vis alle	135	616
vis bildetekst	616
vis flere	135	616
vis indhold	128
vis innhold	609
vis kommentarer	130	611
vis mer	616
vis mere	135
visa alla	798
visa fler	798
visa kommentarer	793
visa mer	798
""", 'vk': """
vk	221
""", 'vo': """
voir aussi	369
voir le contenu	365
voir le diaporama	372
voir les commentaires	367
voir les offres	353
voir les photos	372
voir moins	372
voir plus	372
voir plus de commentaires	367
voir tout	372
volg	575
volg dit onderwerp	575
volg ons	575
volgen	575
volgend artikel	583
volgende	586
volgende pagina	586
vollbild	170
voltar ao topo	677
volver arriba	285
voor abonnees	568
vorherige seite	170
vorheriger artikel	167
vorig artikel	583
vorige	586
vorlesen	157
vorlesen lassen	157
vorteile sichern	150
votre commentaire	367
votre e-mail	356
votre email	356
vous aimerez aussi	369
vous aimerez lire	369
vous avez une question	367
vous pourriez aimer	369
vous pourriez aussi aimer	369
""", 'vs': """
vstoupit do diskuse	104
vstoupit do galerie	107
""", 'vy': """
vytisknout	99
""", 'w ': """
w tym artykule	643
""", 'wa': """
wachtwoord vergeten	568
was andere lesen	167
was this helpful	231
watch more	233
watch next	233
watch video	238
""", 'we': """
we care about your privacy	229
we recommend	233
we value your privacy	229
weekly newsletter	215
wees de eerste die reageert	581
weigeren	579
weiter zum artikel	145
weitere artikel	167
weitere links	167
weitere meldungen	167
weitere nachrichten	167
weitere news	167
weitere podcasts	167
weitere themen	167
weitere videos	167
weiterempfehlen	157
weiteres	167
weiterlesen	170
weniger anzeigen	170
werbeanzeige	160
werbliche inhalte	160
werbung	160
werde mitglied	146
werden sie mitglied	146
wesprzyj	627
wesprzyj nas	627
""", 'wh': """
what do you think	231
what to read next	233
whatsapp	221	221	717
""", 'wi': """
wideo	643
""", 'wo': """
word lid	565
word supporter	565
word vriend	565
""", 'wr': """
write a comment	231
write a review	231
""", 'ws': """
wspieraj	627
wspieraj nas	627
wspieram	627
wszystkie	646
wszystkie komentarze	641
""", 'wu': """
wunschbetrag	149
""", 'wy': """
wybrane dla ciebie	643
wydarzenia	643
wydrukuj	635
wyloguj	629
wyszukaj	646
""", 'x': """
x	221	431
""", 'x ': """
x (twitter	221
x facebook	220
""", 'x.': """
x.com	221
""", 'xi': """
xing	221
""", 'ya': """
ya eres suscriptor	266
ya he donado	261
ya soy socio	261
ya te has registrado	266
ya tengo cuenta	266
ya tienes cuenta	266
ya tienes una cuenta	266
yanitla	830
yazdir	825
yazi boyutu	825
""", 'ye': """
yearly	205
yes	231
""", 'yo': """
yorum	830
yorum yap	830
yorum yaz	830
yorum yazin	830
yorumlar	830
yorumlari oku	830
you can change how much you give or cancel your contributions at any time	206
you have # seconds	226
you may also be interested in	233
you may also enjoy	233
you may also like	233
you may have missed	233
you may like	233
you might also be interested in	233
you might also like	233
you might like	233
you're in	215
your account	212
your comment	231
your email	215
your email address	215
your privacy choices	229
your privacy is important to us	229
youtube	221
youtube-inhalte erlauben	163
""", 'yu': """
yukari	833
""", 'z ': """
z ostatniej chwili	643
""", 'za': """
zaakceptuj wszystko	639
zaboravljena lozinka	737
zadejte e-mail	97
zadnje novice	769
zahl ich	146
zahlungsart	149
zahlungsarten	149
zahlungsmethode	149
zahlungsmethoden	149
zalo	869
zaloguj	629
zamknij	626
zapisz	635
zaregistrovat se	95
zarejestruj	629
zaten abone misiniz	821
""", 'zi': """
zie ook	583
ziedot	553
zip code	215
""", 'zo': """
zobacz komentarze	641
zobacz wszystkie	646
zobrazit diskusi	104
zobrazit galerii	107
zobrazit obsah	102
zoek	586
zoeken	586
zoom	238
""", 'zu': """
zu den abo-angeboten	150
zu den kommentaren	165
zugang freischalten	150
zum abo	150
zum angebot	150
zum artikel	170
zum inhalt	170
zum inhalt springen	170
zum kommentieren anmelden	165
zum seitenanfang	170
zum thema	167	170
zur bildergalerie	170
zur diskussion	165
zur fotostrecke	170
zur navigation	170
zur newsletter-anmeldung	153
zur startseite	167
zur themenseite	170
zustimmen	163
zustimmen und weiter	163
"""}

START = {'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	371 K lire aussi	371 K lire également
""", 'ab': """
abbonati	467 K a
abonnez	12 K-vous	351 K-vous à
abonniere	12 K
abonnieren	12 K sie	148 K sie
about	239 K the author	239 K the authors	239 K the writer
""", 'ac': """
accepted	211 K payment methods:	211 K cards:
achou	7 K algum
achtergrond	585 K:
acompanhe	12 K
""", 'ad': """
add	12 K us
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
""", 'ak': """
aktuelle	168 K nachrichten aus
""", 'al': """
all	27 K comments
alla	27 K kommentarer	27 K inlägg	796 K artiklar om	799 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	133 K artikler om	136 K artikler af	168 K artikel zu	168 K artikel von	169 K infos:	169 K news:	171 K artikel von	584 K artikelen over	587 K artikelen van	614 K saker om	617 K artikler av
alles	168 K zum thema	168 K zu	584 K over
also	234 K in	235 K read	235 K read	235 K on this site:	235 K worth reading:	235 K on this topic:
alt	133 K om	614 K om
altre	485 K notizie su
altri	485 K articoli su	488 K articoli di
altro	485 K su	486 K su questo tema:
""", 'an': """
ancora	32 K nessun commento
any	27 K comment
""", 'ap': """
apakah	8 K artikel
apoya	264 K	264 K a
approfondimento	486 K:
approfondisci	486 K
""", 'ar': """
archives	371 K :
are	239 K you affected by
articles	239 K by
artikel	455 K terkait:
""", 'as': """
ascolta	1 K	486 K:
ask	239 K us here
assista	676 K:
""", 'au': """
auch	169 K interessant	169 K interessant:	169 K lesenswert	169 K spannend:
aucun	32 K commentaire
aus	169 K dem archiv:
author	239 K bio
""", 'av': """
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé
""", 'ay': """
ayrica	832 K okuyun	832 K bakin	832 K bakin:
""", 'ba': """
baca	455 K juga	455 K juga:	455 K juga	455 K juga:	455 K:	455 K selengkapnya	455 K selengkapnya:	455 K selanjutnya:
background	235 K:
baggrund	134 K:
bagikan	3 K
baixe	13 K
bakgrund	797 K:
bakgrunn	615 K:
bakiniz	832 K:
""", 'be': """
be	28 K kind	28 K respectful	31 K the first
beachten	28 K sie bitte
become	209 K a member of
bekijk	585 K ook	585 K:	585 K hier	585 K ook:	587 K alle artikelen van
beluister	1 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
beri	770 K tudi
besuche	12 K uns
besuchen	12 K sie uns
""", 'bi': """
bildergalerie	169 K:
bir	7 K hata
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie
bizi	12 K
""", 'bl': """
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første
blijf	28 K
bliv	31 K den første
""", 'bo': """
bodite	31 K prvi
""", 'br': """
brak	32 K komentarzy
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet
budi	31 K prvi
budite	31 K prvi
bunu	832 K da okuyun:
""", 'c': """
c	243 (K) #
""", 'ca': """
catch	12 K us	225 K us on
""", 'ce': """
ce	33 K părere	379 K résumé	379 K texte a été traduit
ces	379 K points clés
cet	8 K article vous	379 K article a été traduit
cette	379 K synthèse
""", 'ch': """
che	33 K ne pensi
chia	3 K sẻ
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	486 K qui
clique	676 K aqui
cliquez	371 K ici
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
comentarii	5 K
comentariile	5 K	27 K
comentarios	5 K	27 K
comentariul	27 K dumneavoastră	27 K tău
comment	5 K section
commentaires	5 K	27 K
commenti	5 K	27 K
commenting	5 K
comments	5 K	5 K on this	27 K
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
condividete	3 K
condividi	3 K
confira	676 K:	676 K também	676 K também:
connect	12 K with	225 K with us
conoces	289 ¿K
consiglia	3 K
consulta	284 K aquí
contact	239 K the author	239 K the reporter	239 K:	239 K this reporter
contacta	286 K con
contacte	286 K con
contacter	373 K l'auteur
contactez	373 K l'auteur	373 K-nous
contate	678 K o autor
contatta	488 K l'autore
contributions	27 K
copy	3 K link to	3 K the link	3 K article
copyright	173 K	243 K ©	243 K #	243 K:	243 K by
cosa	33 K ne pensi
""", 'cs': """
csatlakozz	12 K
""", 'cz': """
czytaj	644 K więcej o	645 K także	645 K także:	645 K też	645 K też:	645 K również	645 K więcej	645 K:	645 K także	645 K też	645 K więcej
""", 'da': """
da	486 K leggere:
daha	832 K fazlasi:
das	168 K beste aus	169 K könnte sie auch interessieren	169 K könnte dich auch interessieren	169 K könnte sie interessieren:	169 K könnte sie auch interessieren:	169 K könnte dich auch interessieren:
dazu	169 K auch:
""", 'de': """
de	5 K reacties
deel	3 K dit	3 K het
dein	27 K kommentar
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen
dela	3 K artikeln	3 K den här	3 K texten
deli	3 K
delite	3 K
den	26 K här sammanfattningen
dengarkan	1 K	455 K:
denne	26 K opsummering
der	5 K kommentarbereich	32 K er ingen kommentarer
descarga	13 K
descargue	13 K
descarrega	13 K
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde
detaylar	832 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	832 K okuyun:
deze	26 K samenvatting
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this
die	5 K kommentarfunktion	5 K kommentare
din	27 K kommentar
dinleyin	832 K:
direkt	797 K:
direkte	615 K:
disclaimer	243 K:
discover	23 K more from
diskuse	5 K
diskusia	5 K
diskutujte	28 K
diskuze	5 K
distribuie	3 K
dit	27 K indlæg
""", 'do': """
do	33 K you agree	239 K you have a story	239 K you know more	239 K you have information	239 K you work at	239 K you work in	239 K you have a tip	239 K you have any information
don	217 K't miss	235 K't miss:
dona	264 K a	467 K a
donate	209 K to
dossier	371 K :
dowiedz	645 K się więcej
download	13 K
""", 'dp': """
dpa	173 (K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss
""", 'e': """
e	33 K tu	33 K voi	33 K você
""", 'eb': """
ebenfalls	169 K interessant:
""", 'ed': """
editing	243 (K by	243 K by
editor	235 K's picks:
""", 'ei': """
ei	32 K vielä kommentteja
""", 'el': """
els	5 K comentaris	27 K comentaris
""", 'em': """
email	3 K this	239 K the author	239 K us
empfehlen	3 K sie
""", 'en': """
en	284 K vídeo:	284 K directo	284 K contexto:	371 K savoir plus	371 K direct
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K
enjoying	217 K this article
entdecke	23 K mehr von
entenda	676 K:
entra	12 K nel
entre	12 K no
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties
""", 'es': """
es	32 K gibt noch keine kommentare
escolta	1 K
escoltar	1 K
escucha	1 K
escuchar	1 K
escuche	1 K
escute	1 K
este	8 K artigo foi	26 K resumen	26 K resumo
""", 'et': """
et	33 K vous	33 K toi	84 K pot interessar:
""", 'ex': """
explainer	235 K:
explore	235 K more:
""", 'ez': """
ez	435 K is érdekelheti:
""", 'fa': """
faites	351 K un don à
fale	678 K com o autor
fandt	7 K du
fant	7 K du
""", 'fe': """
feel	249 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
""", 'fi': """
fii	31 K primul
filed	235 K under:
find	12 K us	12 K os	225 K us on	225 K me on
finden	12 K sie uns
finn	12 K oss
""", 'fl': """
fler	796 K artiklar om	799 K artiklar av
flere	133 K artikler om	136 K artikler af	614 K saker om	614 K saker fra	615 K saker om	617 K saker av
""", 'fo': """
folge	12 K
folgen	12 K sie
folgt	12 K
follow	12 K	225 K us	225 K @	225 K all the latest	225 K the latest	225 K our
for	13 K a better	13 K the best
forward	3 K this
fotostrecke	169 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
from	235 K the archive:	235 K our archive:	235 K our archives:
""", 'fu': """
full	235 K story:	235 K coverage:
funnet	7 K en
further	235 K reading:
""", 'ga': """
gabung	12 K
gambas	455 [K:video
""", 'ge': """
geef	3 K dit
get	13 K the app	13 K our	23 K	217 K the latest	217 K breaking news
""", 'gi': """
gift	3 K this
""", 'go': """
gostou	8 K
got	239 K a tip	239 K a story	239 K a news tip	239 K a question
""", 'gu': """
guarda	486 K anche	486 K:	486 K il video	486 K anche:
""", 'ha': """
haben	7 K sie einen fehler	171 K sie hinweise
haberde	7 K hata
haberin	832 K devami için
haberleri	13 K
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato
hakaret	27 K içeren
hallgasd	1 K meg
hallgassa	1 K meg
har	7 K du fundet	7 K du sett	136 K du et tip	617 K du et tips
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat
hast	7 K du einen fehler
hat	8 K ihnen	8 K dir
have	7 K you found	7 K you spotted	239 K a tip	239 K a story	239 K a news tip	239 K you been	239 K a question about this	239 K a question for
hay	7 K algún
haz	284 K clic aquí
hazte	264 K socio de
""", 'he': """
hear	1 K this
heb	7 K je een fout	587 K je een tip
heeft	587 K u een tip
hent	13 K
het	5 K reactieveld	584 K beste van
""", 'hi': """
hier	169 K lesen sie	169 K geht es zu	169 K geht's zu
hintergrund	169 K:
hitta	12 K oss
hittat	7 K ett
""", 'ho': """
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hou	28 K het
houd	28 K het
how	8 K would you rate	8 K useful was	33 K do you feel
""", 'hu': """
huomasitko	7 K
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	485 K più letti di
""", 'ic': """
icymi	235 K:
""", 'if': """
if	7 K you spot	7 K you notice	249 K you enjoyed this	249 K you liked this
""", 'ih': """
ihr	27 K kommentar
ihre	27 K beiträge	33 K meinung
""", 'ik': """
ikuti	12 K
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore
ilgili	832 K haber
ilginizi	832 K çekebilir	832 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
""", 'im': """
im	169 K video:
image	243 K copyright	243 K source,	243 K credit:
""", 'in': """
in	235 K case you missed it:
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
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
izle	832 K:
izleyin	832 K:
""", 'ja': """
jaa	3 K artikkeli	3 K juttu	3 K tämä
jadilah	31 K yang pertama
""", 'je': """
je	12 K vindt ons	27 K reactie
""", 'jo': """
join	12 K our	12 K us	23 K	209 K	225 K the conversation on	225 K us on
""", 'ju': """
junte	12 K-se	23 K-se a
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kanalimiza	12 K
katso	339 K myös	339 K:	339 K video	339 K myös:
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	217 K up with
keskustele	28 K
""", 'ki': """
kijk	585 K ook	585 K hier
""", 'kl': """
klicka	797 K här
klik	134 K her	585 K hier
klikk	615 K her
kliknij	645 K tutaj
""", 'kn': """
know	249 K someone	249 K anyone
""", 'ko': """
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
kommentare	5 K	27 K
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K
kommentarsporet	5 K
kommentering	5 K
kommentieren	5 K
kommentit	5 K	27 K
kommentointi	5 K
kommenttisi	27 K
kontakt	108 K na autora	136 K journalisten	171 K:	617 K journalisten
kontakta	799 K reportern
konuyla	832 K ilgili:
""", 'ku': """
kuuntele	1 K	339 K:	339 K myös	339 K myös:
""", 'l': """
l	5 K'espace commentaires	373 K'auteur	488 K'autore
""", 'la': """
la	5 K sección de comentarios
laatste	584 K nieuws over
ladda	13 K ner
lade	13 K
laden	13 K sie
lasi	556 K arī	556 K vairāk	556 K vēl
lasiet	556 K arī
last	13 K ned
lataa	13 K
latest	234 K from	234 K in	234 K videos from
""", 'le': """
le	284 K puede interesar	284 K puede interesar:	370 K meilleur de
lea	284 K también	284 K aquí	284 K además	284 K más	284 K:	284 K también	284 K además:
lee	13 K en	284 K también	284 K más	284 K:	284 K también	284 K más:	284 K aquí:
leer	284 K también	284 K más
lees	13 K	584 K meer over	585 K ook	585 K ook:	585 K meer	585 K meer:	585 K verder	585 K hier	585 K:	585 K ook	585 K meer	585 K verder:
leestip	585 K:
leggi	13 K	485 K tutte le notizie	486 K anche	486 K anche:	486 K qui	486 K tutto	486 K:	486 K anche	486 K pure:
legyen	31 K ön az első
leia	13 K	675 K mais sobre	676 K também	676 K também:	676 K mais	676 K:	676 K aqui	676 K também	676 K mais	676 K mais:
leiten	3 K sie
ler	676 K também	676 K mais
les	5 K commentaires	27 K commentaires	27 K messages	370 K plus lus	614 K mer om	615 K også	615 K også:	615 K mer	615 K mer:	615 K:	615 K hele saken	615 K om	615 K her	615 K også	615 K mer	615 - K også
lesen	13 K sie	168 K sie mehr zu	168 K sie mehr zum	169 K sie auch	169 K sie mehr	169 K sie hier	169 K sie dazu	169 K sie jetzt	169 K sie außerdem	169 K sie mehr zum thema
lesetipp	169 K	169 K:
lest	169 K auch
""", 'li': """
lies	169 K auch	169 K mehr	169 K dazu
lihat	455 K juga	455 K juga:
like	12 K us	217 K what you're reading	225 K and follow
lire	370 K tous nos articles	371 K aussi	371 K également	371 K	371 K notre	371 K l'article	371 K plus	371 >> K
lisez	13 K	371 K aussi
listen	1 K to	235 K |	235 K:
live	134 K:	169 K-ticker:
liveblog	585 K:
""", 'll': """
llegeix	84 K també	84 K més
llegiu	84 K també
""", 'lo': """
lo	283 K más leído en	283 K más visto en	283 K último en
loe	299 K ka	299 K lisaks	299 K veel	299 K edasi:
los	5 K comentarios	27 K comentarios
""", 'lu': """
lue	339 K myös	339 K myös:	339 K lisää	339 K lisää:	339 K:	339 K myös	339 K lisää	339 K seuraavaksi:
luister	1 K	585 K ook	585 K:	585 K ook:
""", 'ly': """
lyssna	1 K på	797 K	797 K:
lyt	1 K til	134 K til
lytt	615 K til
""", 'ma': """
mai	698 K multe detalii	698 K mult pe această temă:
mail	587 K de auteur
mais	675 K lidas em	675 K de	675 K sobre	675 K notícias de	675 K notícias sobre	678 K artigos de
make	12 K us
mantenga	28 K
mantenha	28 K
mantieni	28 K
masz	647 K temat
""", 'me': """
meer	584 K over	584 K uit	584 K van	584 K nieuws over	585 K lezen:	587 K van deze auteur
meest	584 K gelezen in
meet	239 K the author
mehr	168 K zum thema	168 K aus	168 K von	168 K zu	168 K lesen über	168 K über	169 K zum thema	169 K dazu	169 K dazu:	169 K lesen:	169 K aus dem ressort	169 K aus der region:	171 K vom autor	171 K von der autorin	171 K artikel von
meistgelesen	168 K in
menemukan	7 K kesalahan
mer	614 K om	614 K fra	615 K om saken:	796 K om	796 K från	797 K om ämnet:	797 K läsning:	799 K av
merci	28 K de rester	28 K de respecter
mere	133 K om	133 K fra	134 K om emnet:
mest	796 K läst i
""", 'mi': """
mi	33 K a véleménye
mira	284 K también	284 K:	284 K también	284 K también:
mit	33 K gondol	173 K material von
""", 'mo': """
mohlo	106 K by vás zajímat:
molimo	28 K vas da
more	234 K from	234 K on	235 K from	235 K on this	235 K to read:	235 K on this story:	235 K on this topic:	235 K stories:	235 K on:	239 K by
most	234 K read in	234 K read on	234 K viewed in	234 K popular in	234 K popular on
""", 'mu': """
must	235 K read:
""", 'na': """
najdete	12 K nás
najnowsze	644 K z
najpopularniejsze	644 K w
napisz	31 K pierwszy
""", 'ne': """
ne	33 K düşünüyorsunuz
nema	32 K komentara
nenhum	32 K comentário
nessun	32 K commento
neueste	168 K artikel aus
newsblog	169 K:
next	235 K:
""", 'ng': """
nghe	1 K	875 K:
""", 'ni': """
niciun	32 K comentariu
nie	32 K ma jeszcze
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	284 K te pierdas:
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
nos	371 K lecteurs ont lu
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	283 K de
notre	371 K dossier	371 K article	371 K enquête :	371 K reportage :
nous	12 K suivre
now	235 K read:
""", 'nu': """
nu	32 K există comentarii
""", 'o': """
o	27 K seu comentário	33 K que você acha	108 K autorovi	108 K autorce	647 K autorze	647 K autorce
""", 'ob': """
objevili	7 K jste
obserwuj	12 K
""", 'of': """
offrez	3 K
offrir	3 K
""", 'ok': """
okuyun	832 K:
""", 'ol': """
ole	31 K ensimmäinen
olvasd	435 K el	435 K el:
olvass	435 K tovább:
olvassa	435 K el	435 K el:	435 K el ezt is
""", 'om': """
om	136 K forfatteren	136 K skribenten	617 K forfatteren	617 K skribenten	799 K skribenten	799 K författaren
""", 'on': """
on	235 K our site:
ontdek	23 K meer van
""", 'oo': """
ook	585 K interessant:
""", 'op': """
opinion	235 K |
oppsummeringen	26 K er
opsummeringen	26 K er
""", 'os': """
os	5 K comentários	27 K comentários
ossza	3 K meg
oszd	3 K meg
""", 'ou': """
ouvir	1 K
""", 'ov': """
over	587 K de auteur
""", 'pa': """
paid	253 K for by
partager	3 K
partagez	3 K
participe	12 K
partilhar	3 K
partilhe	3 K
pas	32 K encore de commentaire
passend	169 K dazu	169 K dazu:
payment	211 K methods:
""", 'pe': """
per	486 K approfondire	486 K approfondire:
""", 'pi': """
pilihan	455 K editor:
""", 'pl': """
please	28 K keep	28 K be	28 K stay	28 K respect
plus	370 K d'articles sur	370 K d'infos sur
""", 'po': """
pobierz	13 K
podaruj	3 K
podcast	169 K-tipp:	235 K:	371 K :
pode	676 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podsumowanie	26 K wygenerowane	26 K zostało
podziel	3 K się
pogledajte	742 K i	742 K još
poglejte	770 K tudi
polecamy	645 K:
popular	234 K in
poslechnout	1 K
posted	234 K in	235 K in:
posts	27 K
potrebbe	486 K interessarti:
pour	371 K aller plus loin	371 K rappel :
povezano	742 K:
pozrite	756 K si
""", 'pr': """
pratite	12 K
preberite	770 K tudi	770 K še	770 K več
prenesite	13 K
preuzmite	13 K
previously	235 K:
pridajte	12 K sa
primetili	7 K ste
primijetili	7 K ste
print	3 K this
privacy	217 K notice:
promoted	253 K by
prosimy	28 K o
przeczytaj	645 K także	645 K też	645 K:	645 K też:
""", 'pu': """
puede	12 K seguir
puedes	12 K seguir	284 K leer también	284 K leer:
puoi	12 K seguirci
""", 'py': """
pysy	28 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
que	8 K pensez-vous de cet	33 K pensez-vous
quelle	173 K: dpa	173 K:
quellen	173 K:
questa	26 K sintesi
questo	8 K articolo ti	26 K riassunto
""", 'ra': """
rate	8 K this
""", 're': """
reach	239 K the reporter	239 K the author
reacties	5 K	27 K
read	13 K this in	234 K more on these	234 K more about	234 K more from	235 K more	235 K more:	235 K also	235 K next	235 K:	235 K |	235 K more	235 K all about it	235 K next:	239 K more by
reageren	5 K
recomandarea	698 K noastră:
recomendado	676 K:
recomendamos	284 K:
recomienda	3 K
recommended	235 K:
regala	3 K
regale	3 K
regarder	371 K :
rejoignez	12 K	23 K les
relacionado	284 K:	676 K:
related	235 K:	235 K |	235 K story:	235 K stories:	235 K article:	235 K reading:	235 K video:	235 K content:
relire	371 K
remarks	27 K
report	7 K an error	7 K a mistake
reporting	243 K by	243 (K by
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	371 K	371 K ici
""", 'ri': """
riassunto	26 K generato
rispetta	28 K
""", 'sa': """
saiba	676 K mais	676 K mais:
saksikan	455 K juga
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
""", 'sc': """
scarica	13 K
scaricate	13 K
schlagworte	168 K zu
schreiben	31 K sie den ersten	171 K sie unserem autor	171 K sie der autorin	171 K sie uns
scopri	23 K di più da
scrivi	31 K il primo	488 K all'autore
""", 'se': """
se	134 K også	134 K video	134 K også:	615 K også	615 K video	615 K også:	797 K också	797 K även	797 K även:
sea	28 K respetuoso	31 K el primero
see	7 K an error	7 K a mistake	234 K more from	235 K also	235 K more	235 K more:	235 K also:	239 K all posts by	239 K author archive
segueix	12 K-nos
segui	12 K
seguici	12 K
seguinos	12 K
seguiu	12 K-nos
sei	31 K der erste	31 K die erste
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sem	32 K comentários
senaste	796 K nytt om
send	3 K this	239 K us your	239 K tips to	239 K your tips	239 K feedback to	239 K your story ideas
seneste	133 K nyt om
seotud	299 K:
ses	373 K derniers articles
seu	27 K comentário
seuraa	12 K
""", 'sh': """
share	3 K this	3 K the article	239 K your story
""", 'si': """
si	28 K prega di
sia	31 K il primo
sie	7 K haben einen fehler	12 K finden uns	171 K erreichen die autorin	171 K erreichen den autor
siehe	169 K auch
siga	12 K	12 K-nos
sign	217 K up to	217 K up for	217 K up here	217 K up (it's
sigue	12 K a	284 K leyendo:
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	455 K juga	455 K juga:	455 K:	455 K video
sin	32 K comentarios
sintesi	26 K generata
siste	614 K nytt om
siz	33 K ne
sizce	33 K
""", 'sk': """
skaitykite	546 K daugiau	546 K taip pat	546 K ir
skaties	556 K arī
skinite	13 K
skontaktuj	647 K się z autorem
""", 'sl': """
sledite	12 K
sleduj	12 K
sledujte	12 K	106 K:
""", 'so': """
sobre	286 K el autor	286 K la autora	286 K la firma	678 K o autor	678 K a autora
sois	31 K le premier
sollten	171 K ihnen fehler
sorodno	770 K:
sostieni	467 K	467 K il	467 K la
soutenez	351 K	351 K le
soutenir	351 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spende	148 K für
spenden	148 K für
sponsored	253 K by
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K
""", 'st': """
stay	28 K on topic	217 K up to date with
ste	7 K opazili
stiahnite	13 K si
streszczenie	26 K wygenerowane
stuur	3 K dit
""", 'su': """
su	27 K comentario
subscribe	12 K to our	209 K to	217 K to
suivez	12 K
sull	488 K'autore
sumate	12 K
support	209 K	209 K the
sur	371 K le même sujet
""", 'ta': """
taalfout	7 K
tagged	235 K:
tags	235 K:
taip	546 K pat skaitykite
takip	12 K edin
tausta	339 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	284 K puede interesar	284 K puede interesar:	284 K recomendamos:	284 K recomendamos leer:
teile	3 K
teilen	3 K sie
teilt	3 K
telegram	12 K kanalimiza
tell	239 K us your story
terms	243 K and conditions apply
tetszett	8 K
""", 'th': """
tham	12 K gia
thank	249 K you for reading
thanks	249 K for reading
the	5 K comments	217 K latest news directly	234 K latest in	234 K latest from
theo	12 K dõi
there	32 K are no comments	32 K are no
this	5 K discussion	5 K conversation
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	486 K potrebbe interessare:
tiene	289 ¿K información
tienes	286 ¿K una historia	289 ¿K información	289 ¿K alguna	289 ¿K una historia
tiklayin	832 K
tin	875 K liên quan:
tip	587 K de redactie	587 K ons
tippfehler	7 K
""", 'to': """
to	26 K podsumowanie
todas	283 K las noticias de
todos	27 K los comentarios	27 K os comentários	286 K los artículos de	678 K os artigos de
tonton	455 K juga	455 K:	455 K juga:
top	234 K stories in	234 K stories from
topics	235 K:
toto	26 K shrnutí
tous	27 K les commentaires	370 K les articles de	373 K les articles de
toute	370 K l'actualité de	370 K l'actu
""", 'tr': """
transmettez	3 K
trending	234 K in
trimite	3 K
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi
tudo	675 K sobre
tutte	485 K le notizie su
tutti	27 K i commenti	488 K gli articoli di
""", 'u': """
u	12 K vindt ons
""", 'ui': """
uit	585 K het archief:
""", 'ul': """
ultime	485 K notizie di
""", 'un': """
unduh	13 K
une	7 K erreur	7 K coquille	7 K faute	373 K information à nous transmettre	376 K info à nous
uneix	12 K-te
unisciti	12 K	23 K a
unsere	169 K leseempfehlung
""", 'up': """
up	235 K next:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vaata	299 K ka
vad	8 K tyckte du	33 K tycker du	33 K tänker du
var	31 K först
""", 've': """
vea	284 K también	284 K también:
vedi	486 K anche	486 K anche:	488 K tutti gli articoli di
vegeu	84 K també
veillez	28 K à
veja	675 K mais em	676 K também	676 K mais	676 K:	676 K também	676 K também:	676 K mais:
ver	284 K también	286 K todos los artículos de	678 K todos os artigos de
verschenke	3 K
verschenken	3 K sie
verstuur	3 K dit
veuillez	28 K respecter
vezi	698 K și	698 K și:	698 K:	698 K și
""", 'vi': """
viac	756 K:
vidi	742 K još
view	239 K all posts by	239 K all articles by
vis	28 K respekt
visa	28 K respekt
viste	7 K
viu	7 K algum
""", 'vo': """
voir	370 K tous les articles	371 K aussi	371 K la vidéo	373 K tous les articles de
volg	12 K ons	12 K
vond	8 K je dit
votre	27 K commentaire
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	373 K avez une information	376 K travaillez	376 K avez été	376 K êtes témoin	376 K avez une information	376 K souhaitez témoigner
""", 'wa': """
war	8 K dieser	8 K der
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	249 K this forwarded
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij
watch	225 K us on	235 K |	235 K now:	235 K more:	235 K the video:	235 K the latest	235 K:
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	211 K accept:	211 K accept visa	211 K accept paypal
wees	31 K de eerste
weitere	168 K artikel zu	168 K artikel aus	168 K themen aus	171 K artikel von
weiterlesen	169 K:
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	234 K others are reading	235 K to read next:
whatsapp	12 K kanalimiza
""", 'wi': """
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie
""", 'wo': """
word	23 K lid van
worth	235 K reading:
""", 'ws': """
wszystkie	27 K komentarze	644 K artykuły o	647 K artykuły autora
""", 'xe': """
xem	875 K thêm	875 K thêm:	875 K:	875 K video	875 >> K	875 K tiếp:
""", 'y': """
y	33 K tú	33 K usted
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	225 K can follow him on	225 K can follow her on	225 K can follow them on	235 K may also like:	235 K might also like:	235 K may also be interested in:	235 K may also want to read:	235 K may want to read:
your	27 K comment	27 K comments
""", 'za': """
zachowaj	28 K
zainstaluj	13 K
zapratite	12 K
""", 'zi': """
zie	7 K je een	585 K ook
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	644 K więcej z	645 K też	645 K też:	645 K także	645 K:	645 K też	645 K także
""", 'zu': """
zum	169 K thema:	169 K weiterlesen:	171 K autor
zur	171 K person	171 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aastas	303 K
""", 'ab': """
abbestellen	154 jederzeit K
abbonamenti	495 K
abbonamento	470 hai già un K	470 per chi ha un K	470 scegli il tuo K	495 K
abbonati	470 K per	470 K a soli	470 solo per K	470 per gli K	490 K	491 K a	491 K:	491 K ora	491 K per	491 puoi, K	492 i nostri K	495 K
abbonato	470 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	479 devi K
abonament	705 K
abonat	690 ești deja K
abone	822 K olun ve	835 K olun
aboneler	839 K
abonelere	822 K özel
abonelerimiz	836 K
abonelik	839 K
abonements	562 K
abonentiem	554 tikai K
abonents	554 jau esi K
abonne	380 je m'K
abonnee	569 al K	569 word K	569 nog geen K	569 als K	591 word K
abonneer	591 K je
abonnees	569 alleen voor K	569 dit artikel is voor K	592 onze K	595 K
abonnement	120 kræver K	143 K	183 K	354 avec votre K	384 K	569 neem een K	569 kiezen voor een K	591 kies een K	595 K	624 K
abonnementen	595 K
abonnements	384 K
abonnent	120 bliv K	120 allerede K	120 som K	139 bliv K	151 als K	151 sie sind noch kein K	151 bereits K	601 bli K	601 allerede K	601 som K	620 bli K
abonnenten	151 nur für K	151 exklusiv für K	180 unseren K	183 K
abonnenter	120 kun for K	120 artiklen er for K	140 vores K	143 K	601 kun for K	601 denne saken er for K	601 artikkelen er for K	621 våre K	624 K
abonnentin	151 als K	151 bereits K
abonnentinnen	151 exklusiv für K	151 nur für K	151 K vorbehalten	180 unseren K
abonner	120 K for at	139 K på	380 s'K	601 K for å	620 K på
abonnez	354 K-vous pour	354 K-vous à partir	380 K-vous	380 K vous
abonniere	179 K unseren	179 K hier
abonnieren	154 newsletter K	159 K sie unseren kanal	176 podcast K	179 jetzt K	179 K sie
abrir	271 K en la app	663 K no app
abyste	96 K mohli číst dál
""", 'ac': """
accede	267 K a todo
accedi	24 K	470 K per
accept	695 K toate
acceptant	366 en K les cookies
accepteer	580 K de cookies
accepter	366 K les cookies
accepteren	580 cookies te K	580 cookies K
access	213 unlock full K	213 full K. no ads
according	258 K to
account	213 create a free K to	213 sign in to your K	213 create an K to	255 create a free K	256 hold power to K	569 maak een gratis K	591 maak een gratis K
accused	258 K
aceptado	279 no has K las cookies
aceptaste	279 no K las cookies
aconseja	294 K
aconsejaba	294 K
aconselha	685 K
acrescentou	685 K
actionnaire	381 sans K
""", 'ad': """
ad	11 K
adblock	103 vypněte K	129 slå K fra	610 slå av K	640 wyłącz K	792 stäng av K
adblocker	162 K erkannt	162 K aktiv	162 nutzen einen K	162 verwenden einen K	162 trotz K	183 K	228 disable your K	228 you are using an K	228 K detected	578 K uit
added	258 K
adgang	120 få K til
admitiu	685 K
admitted	258 K
adres	632 twój K e-mail
adresa	691 K de email	691 K de e-mail
adresiniz	823 e-posta K
adresse	357 votre K e-mail	357 votre K email
adresu	739 na vašu e-mail K
ads	256 we don't have K
advarer	142 K	623 K
advert	11 K
adverteix	90 K
advertentie	11 K
advertenties	592 zonder K
advertisement	11 K	227 this K has not loaded
advertisements	11 K
advierte	294 K
adviseert	594 K
""", 'af': """
affermato	494 ha K
afficher	366 pour K ce contenu
affichera	354 ce message s'K sur
affiliate	161 K-links	227 contains K links
affirme	383 K
affirment	383 K
afirma	294 K	685 K
afirmar	90 va K
afirmou	685 K
afmelde	122 K dig når
""", 'ag': """
agences	374 avec K
agenturmaterial	172 mit K
aggiornamenti	477 segui tutti gli K
aggiunto	494 ha K
agora	682 doe K
""", 'ah': """
ahora	291 dona K
""", 'ai': """
aidez	377 K-nous à	380 K-nous
aiutaci	490 K	491 K a
aiutarci	490 K	491 K a
""", 'aj': """
ajakirjandus	302 meie K	302 sõltumatu K
ajakirjanikud	302 meie K
ajoute	383 K
ajuda	87 K'ns
ajude	681 K-nos	682 K-nos
ajutorul	701 avem nevoie de K tău
""", 'ak': """
akismet	21 K to reduce spam
aktivieren	162 javascript K
akzeptieren	164 cookies K
""", 'al': """
alamat	447 K email
aldus	594 K
alerta	685 K
alertas	14 las K	272 recibe K	272 activa las K	664 receba K
alertes	359 recevez les K	359 K info
alertou	685 K
alerts	14 K	219 get K as
alles	151 lesen sie K
allow	228 K ads on
aloud	246 is read K by
""", 'am': """
amendat	704 a K
ammesso	494 ha K
""", 'an': """
anche	492 siamo K su
andare	463 prima di K via
android	155 für K und ios	218 our K app	572 app voor K
angebot	179 hier gibt es das K
angemeldet	21 K sein, um einen kommentar
angezeigt	164 inhalte K werden
anggota	458 jadilah K
anlatti	838 K
anmelden	24 K	179 jetzt K	179 hier K
anmeldung	154 mit meiner K	154 mit der K	154 mit ihrer K	178 K
annetus	305 K
anno	493 all'K
annonce	11 cette K
annoncen	11 K
annoncer	140 uden K
annonsblockerare	792 stäng av K
annonseblokkering	610 slå av K
annonsen	11 K
annonser	621 uten K	803 utan K
announced	258 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	494 ha K
ano	684 por K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	232 K our poll
antes	260 K de irte	654 K de sair
anunciou	685 K
anvender	129 vi K cookies
anytime	213 cancel K	257 cancel K
anzeige	11 der K	11 dieser K	161 nach der K weiter
anzeigen	164 mit einem klick K lassen
""", 'ap': """
apeluje	652 K
aplicativo	663 baixe o K	663 baixe nosso K	683 nosso K
aplikace	111 naše K
aplikaci	100 stáhněte si K	100 stáhněte si naši K	100 v naší K
aplikacja	650 nasza K
aplikacji	633 w naszej K	633 otwórz w K
aplikasi	448 unduh K	448 download K	448 K kami	458 unduh K	459 K kami
apoiador	657 torne-se K	681 seja nosso K	682 torne-se K	682 seja nosso K	682 seja K
apoie	681 K
apoio	657 seu K é	681 seu K	682 seu K
aporte	290 tu K	291 tu K
apoyo	263 con tu K	263 tu K es	290 tu K	291 tu K	291 su K
app	155 als K	218 get our K	218 get the K	218 in our K	218 use our K	218 our new K	218 our ios K	255 our K	572 in de K	604 i vår K	621 vår K	786 i vår K	803 vår K	870 tải K	890 K内阅读	890 在K中	890 K看更多
appareil	354 un seul K à la fois
appeared	242 first K on
appen	123 hent K	123 åbn i K	604 last ned K	604 hent K	604 åpne i K	786 ladda ner K	786 ladda ned K	786 hämta K	786 öppna i K
application	358 téléchargez l'K	358 télécharger l'K	358 dans l'K	358 avec l'K	358 sur l'K	358 notre K	381 notre K
applications	358 nos K mobiles
""", 'aq': """
aqui	654 já que você está K	654 já que está K
""", 'ar': """
arbeid	621 vårt K
arbeit	180 unsere K
arbeitet	174 K als
arbejde	140 vores K
arbete	803 vårt K
argued	258 K
arrivato	463 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	88 aquest K	213 to unlock this K	213 members-only K	214 you've read your last free K	214 you have read your last free K	214 this is your last free K	214 reached your K limit	222 share this K on	227 links in this K may	256 this K	347 vous avez aimé cet K	347 cet K vous a plu	354 pour accéder à l'K	354 cet K est offert	354 cet K vous a été offert	354 pour lire cet K	354 offrir cet K	354 offrez cet K	355 de cet K à lire	374 cet K est paru dans	374 cet K a été publié	381 cet K
articles	15 free K	203 you've read # K	213 access to all our K	213 gift K to give	214 free K left	214 K left this month	214 you've used all your free K	214 # of # free K	214 K left to read	354 tous nos K	355 il vous reste # K	381 nos K
articol	702 acest K
articolele	702 K noastre
articoli	470 tutti gli K senza limiti	471 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	463 ti è piaciuto questo K	470 per leggere l'K	470 regala questo K	492 questo K
articolul	20 K complet	20 K integral	690 pentru a citi K	702 ți-a plăcut K
artigo	20 ler este K	20 ler o K	654 gostou deste K	683 este K
artigos	680 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	140 denne K	144 dir gefällt dieser K	151 lesen sie diesen K mit	151 um diesen K zu lesen	151 dieser K ist nur für	151 zugriff auf alle K	151 alle K lesen	151 ganzen K lesen	152 freie K übrig	152 K frei	152 ihr letzter freier K	175 K wurde	180 dieser K	180 diesen K	180 diesem K	459 K ini	569 om dit K te lezen	569 dit K is alleen	569 geef dit K	569 lees dit K met	569 gratis K deze week	582 fout in dit K	592 dit K
artikelen	15 gratis K	569 toegang tot alle K	569 gratis K
artikeln	151 zugang zu allen K	778 gillade du K	783 läs hela K med	783 lås upp K	803 den här K
artikkel	302 see K
artikkelen	621 denne K
artikkeli	20 koko K	328 tämä K on vain	343 tämä K
artikkelit	15 ilmaiset K
artiklar	15 fria K	783 fria K
artiklen	115 kunne du lide K	140 K her
artikler	15 gratis K	120 gratis K
arvioi	345 K
""", 'as': """
asegura	294 K
asked	258 K
asks	258 K
assinante	660 já é K	682 torne-se K	682 seja K
assinantes	660 exclusivo para K	660 só para K	660 somente para K	683 nossos K	686 K
assinatura	686 K
assinaturas	686 K
assine	660 K para	660 K por	660 K e tenha	682 K a	682 K o	682 K já	682 K agora	682 K e	682 K por
associate	227 as an amazon K	241 is an K
assure	383 K
""", 'at': """
atbalsti	558 K mūs
atbalstiet	558 K mūs
atbalsts	558 tavs K	558 jūsu K
""", 'au': """
audio	2 K of this
audiofassung	2 K	175 K
audioverze	2 K
aufgefallen	166 fehler K
ausblenden	164 und wieder K
auszugsweise	172 nachdruck, auch K
auteur	375 est l'K
author	240 email the K	240 the K can be	241 is the K of	241 is an K
automated	2 read by an K	246 is read by an K	246 narrated by an K
automatisch	2 K vorgelesen	151 endet K
autor	174 ist K	288 es K de
autora	288 es K de
autorin	174 ist K	174 ist freie K
autrice	375 est l'K
""", 'av': """
available	218 K on the app store	218 K on google play	218 our app is K
avbryt	21 K svar
avec	374 K afp
averci	491 grazie per K letto
avertit	383 K
avise	682 K-nos
avsluta	804 K när du vill
avverte	494 K
""", 'ay': """
ayda	837 K
aydinlatma	829 K metni
aylik	837 K
""", 'ba': """
ba	623 K
bad	142 K	805 K
bagikan	25 K
baixa	82 donar-te de K
baixe	663 K o app	682 K o
bajate	291 K la app
banner	183 cookie-K	259 cookie K
banners	259 cookie K
bantu	458 K kami
bastano	491 K # euro
batalkan	21 K balasan
""", 'be': """
beboette	594 K
become	252 K a	255 K one of them
becoming	251 K a member	255 consider K	255 K a member
bedankt	591 K voor het lezen
befindet	164 an dieser stelle K sich
before	203 K you go	203 K you move on
begging	259 K
begs	258 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	179 mit einem K	180 dieser K	180 diesen K
bejelentette	441 K
belirtti	838 K
benachrichtigungen	14 K	156 K aktivieren	156 push-K
benadrukt	594 K
bent	563 nu je hier toch K
bepaalde	594 K
berdonasi	458 K
bereits	151 sie haben K ein abo
bergabung	458 K dengan
bergabunglah	458 K
berichten	180 wir K
berichterstattung	180 unsere K
berichtet	174 K für	174 K über
berichtete	182 K
berita	450 ikuti K
berkomentar	6 untuk K
berlangganan	446 sudah K	447 K newsletter	458 K sekarang	458 silakan K
beschloss	182 K
besedah	776 po K
besloot	594 K
beslutade	805 K
besluttede	142 K
besluttet	623 K
besoin	347 nous avons K de vous	380 nous avons K de vous	380 a K de vous	380 avons K de votre
besplatne	15 K članke
besplatnih	15 K članaka
bestellen	179 jetzt K	179 K sie hier	179 K sie unseren
bestellung	178 K
besten	180 die K texte
betaalmuur	595 K
betalingsmur	143 K	624 K
betonte	182 K
bezahlschranke	183 K
""", 'bi': """
bidrag	118 dit K	118 giv et K	139 dit K	139 giv et K	143 K	599 ditt K	620 ditt K	802 ge ett K
bijdrage	566 jouw K	589 kleine K	593 kleine K
bildirdi	838 K
bildirimlere	14 K	824 K izin ver
bildirimleri	14 K	824 K aç
billionaire	256 K owner
bilten	739 na naš K
binding	120 ingen K	141 ingen K
bindingstid	601 ingen K	622 ingen K
bindningstid	783 ingen K	804 ingen K
bisogno	463 abbiamo K di te	491 abbiamo K di te	491 abbiamo K del tuo	491 abbiamo K anche di te
bitte	144 haben wir eine K	144 eine K an sie	144 wir haben eine K
""", 'bl': """
blijkt	594 K uit
blocker	228 disable your ad K	228 disable ad K	228 turn off your ad K	228 using an ad K
blocking	228 K ads	228 K our ads
bloqueador	277 K de anuncios	295 K de anuncios	669 K de anúncios
bluesky	16 K	224 follow him on K	224 follow her on K	224 follow them on K
""", 'br': """
bralcev	18 po zaslugi K	774 naših K	774 po zaslugi K
bralci	774 naši K
branja	0 čas K
brauchen	179 wir K ihre hilfe	179 wir K deine hilfe	179 K wir sie	179 K wir dich	179 K wir eure
breaking	219 get K news alerts
briefing	250 our morning K	250 our K	250 daily K
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	228 your K is out of date	228 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
""", 'bu': """
bulan	460 per K
buletin	447 K kami	459 K kami	462 K
bulunabilirsiniz	835 katkida K
bulunun	835 katkida K
""", 'ca': """
cada	87 rep K
cadastre	660 K-se para	682 K-se
cadeau	569 K aan
cafecito	290 K
callan	292 lo que otros K
campaign	256 our spring K	256 our K
can	255 pay what you K
canal	275 únete al K	291 únete al K	667 siga nosso K	667 siga o K	682 entre no K	683 nosso K
canale	492 il nostro K
canali	477 sui nostri K
canalul	702 K nostru
cancel	21 K reply	213 K at any time	257 K any time	257 K at any time
cancele	660 K quando quiser	684 K quando quiser
cancellarti	473 puoi K
carte	9 cette K
casella	473 nella tua K
""", 'ce': """
celoten	20 K članek
celotnega	766 za ogled K
cerut	704 a K
""", 'ch': """
channel	256 our K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	357 par e-mail K	357 par mail K
chcete	110 K číst dál	752 K čítať ďalej
chegou	654 se você K até aqui
chercheur	375 est K
chercheuse	375 est K
chia	25 hãy K sẻ	881 K sẻ
chiede	494 K
chiederti	463 un piccolo favore da K
chief	241 is K
chiesto	494 ha K
chip	251 K in	252 K in	255 K in now	255 K in and
chipping	255 consider K in
choisissez	354 K votre offre
choose	213 K a plan	255 K a plan
""", 'ci': """
cijelog	738 za čitanje K
cikk	439 ez a K
cikkeink	439 K
cipta	457 hak K
citire	0 timp de K	0 timp K
cititorii	702 K noștri
cititorilor	18 datorită K
""", 'cl': """
claimed	258 K
client	354 déjà K
""", 'co': """
codziennie	17 K rano	632 otrzymuj K
coffee	208 buy me a K	251 buy me a K	251 buy us a K	255 buy us a K	257 cup of K
columnist	241 is a K
comenta	6 pentru a K
comentar	6 para K	6 per K	281 para K	281 quieres K	673 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	281 déjanos tu K
comentarios	281 en los K	281 no admite K
comentariu	21 pentru a publica un K
comentou	685 K
comment	6 to K	6 to leave a K	6 to post a K	232 log in to K	232 sign in to K	232 be the first to K	232 leave a K below	232 leave your K	232 our K policy	232 post a K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K
commentaires	368 dans les K	368 charte des K	368 espace K
commentare	6 per K	483 per K	483 vuoi K
commenter	368 pour K
commenti	483 nei K	483 i K saranno
commenting	232 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	232 in the K below	232 in the K section	232 let us know in the K	232 K powered by	232 K have been closed	232 all K are subject to	232 we welcome your K	255 let us know in the K
commission	227 may earn an affiliate K	227 may earn a K	227 may earn a small K	227 we may receive a K	227 K if you buy
community	180 unsere K	232 abide by our K	255 join our K of	256 K-funded	483 regole della K
compartilhe	25 K	682 K este
compartir	267 K tu cuenta, cambia	291 si quieres K tu cuenta
compensation	227 receive K from
complained	258 K
complains	258 K
completa	660 para ler a matéria K
completo	660 para ler o artigo K
complimentary	15 K articles	214 K articles	214 K article this month	214 last K article
compte	380 créez un K	380 créez votre K
comunique	673 K um erro
condannato	494 ha K
condiciones	279 términos y K
condividi	491 K questo
condividila	25 K
condividilo	25 K
confirm	216 check your email to K
connect	224 K with us on
connectez	24 K-vous	354 K-vous pour	380 K-vous
consenso	481 il K ai cookie
consent	230 we need your K to load	254 written K
consentiti	483 non sono K commenti
consider	208 if you liked this article, K	252 please K	252 K a	252 K giving	252 K joining	255 K making	255 K giving	255 K a gift	255 K joining
contact	216 K me with news and offers	240 K her at	240 K him at	240 K them at	255 K us at
contacted	240 can be K at
conte	682 K-nos
contenido	9 este K	9 K externo	267 K premium	279 K externo de	279 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	230 to view this K, you	230 to view this K please	230 third-party K	230 this K is hosted by a third party	230 we use your sign-up to provide K
contenu	9 ce K	366 ce K n'a pas pu être	366 K bloqué
contenus	354 tous nos K	381 nos K
contenuti	9 K esterni	470 a tutti i K
contenuto	9 questo K	9 K esterno	481 K esterno
contingut	9 aquest K
continua	690 pentru a K lectura
continuar	81 per K llegint	660 para K lendo	660 para K a ler
continuare	20 K a leggere	470 per K a leggere	690 pentru a citi în K
continue	213 to K reading this article	213 log in to K	213 sign in to K	213 register to K	213 upgrade to K	255 help us K
continuer	354 pour K à lire
continuing	230 by K to use this website, you agree
contou	685 K
contribua	681 K	682 K com	682 K a partir	682 K para o nosso
contribuez	380 K
contribuisci	491 K
contributing	241 is a K	255 by K to
contribution	251 make a K	255 your K	255 make a K	255 making a K
contributo	466 con il tuo K	491 il tuo K
contributor	241 is a K
conversation	232 to join the K	232 join the K with	255 join the K
cookie	230 manage your K	393 קובצי K	481 usiamo i K	481 questo sito usa i K	510 Kを使用	510 K（クッキー）	510 Kの使用	510 Kを利用	640 pliki K	722 файлы K	722 файлов K	852 файли K	872 sử dụng K
cookies	9 third-party K	129 vi bruger K	129 bruger K til	192 αποδοχή K	230 we use K	230 this site uses K	230 this website uses K	230 our site uses K	230 uses K to	230 accept all K	230 accept K	230 use of K	230 how to control K	279 usamos K	279 este sitio utiliza K	279 esta web utiliza K	279 uso de K	279 aceptar las K para	279 que aceptes las K	366 utilise des K	366 refusé les K	384 bandeau K	580 gebruik van K	580 omdat je geen K	610 vi bruker K	640 używamy K	640 plików K	671 usamos K	671 este site utiliza K	671 este site usa K	671 uso de K	792 K på
copy	256 read our K
corrections	256 our K
correo	270 en tu K	270 en su K	270 a tu K
correspondant	375 est K
correspondante	375 est K
correspondent	241 is a K
correspondents	256 our K
corresponsal	288 es K
correu	82 al teu K
courriel	357 par K chaque	357 dans votre boîte K
coverage	256 our K
covers	241 K the
""", 'cr': """
created	245 summary was K
creative	242 under a K commons license
criticised	258 K
criticized	258 K
crowdfunding	259 K
""", 'cu': """
cuenta	267 accede con tu K
cuma	17 her K
cuota	292 tu K
""", 'cz': """
czekamy	642 K na wasze
czytaj	649 K dalej za
czytania	0 czas K
czytelnicy	650 nasi K
czytelnikom	18 dzięki K	650 dzięki K
""", 'da': """
daarna	569 K kun je
dabei	179 sind sie K	179 sei K
dacci	491 K una mano
dage	139 prøv # K
dagelijks	571 ontvang K
daily	216 sign up for our K
dakika	0 K okuma
danach	151 K # euro
dankzij	18 K lezers	18 K onze lezers
dapatkan	450 K update berita
dar	110 váš K	114 K	763 K
darbu	559 mūsu K
darmowy	630 ostatni K
darowizna	649 twoja K	653 K
darowizny	653 K
darte	270 K de baja
darujme	112 K
dary	114 K	763 K
data	241 is a K
dateci	491 K una mano
datenschutzbestimmungen	164 K
datenschutzhinweise	164 K
""", 'de': """
deaktiviere	162 K deinen adblocker
deaktivieren	162 K sie ihren adblocker	162 adblocker K	162 ad-blocker K
deaktiviert	162 javascript ist K
debate	232 join the K
debatten	6 delta i K	131 deltag i K
decided	258 K
decidiu	685 K
decis	704 a K
deciso	494 ha K
declarat	704 a K
declarou	685 K
dedi	838 K
dedicated	256 our K team
deductible	251 tax-K gift	251 tax-K donation	255 make a tax-K	257 tax-K
deel	25 K het	25 K dit	591 K dit
deine	18 ohne K
dejal	776 je K
dejala	776 je K
dela	25 K den
delivered	213 print edition K to	213 K to your door	216 K to your inbox	216 K to your email	216 get the latest news K
delo	774 naše K
demanar	90 va K
demander	347 une faveur à vous K	347 un petit service à vous K
den	25 del K
denuncia	294 K	494 K	685 K
departe	701 citi mai K
depend	256 we K on
der	182 so K
derden	580 inhoud van K
derecho	29 se reserva el K
desactiva	277 K adblock
desactivar	277 K adblock
desative	669 K o adblock
descarga	271 K la app	271 K nuestra app	291 K nuestra	291 K la app
descarrega	87 K't
descarregue	663 K a app
desta	682 faça parte K
destek	835 bize K	835 K olun	835 K ol	835 K verin	835 aylik K
detected	228 ad blocker K	228 adblock K
determinou	685 K
detto	494 ha K
devamini	822 K okumak için	835 haberin K okumak
devenez	380 K membre	380 K mécène
""", 'di': """
dice	294 K	494 K
diceva	494 K
dich	179 trag K
dichiarato	494 ha K
diesen	9 K tweet	180 K text
dieser	180 K text
dieses	9 K video
dig	115 vi har en bøn til K	802 hör av K
digest	250 weekly K	250 our K
digipakett	297 telli K
digitalabo	151 mit unserem K
dijo	294 K
dimanche	17 chaque K
dinara	747 K
dine	120 læst alle K
dinleyin	2 haberi K
dipublikasikan	22 tidak akan K
dir	90 va K
direct	216 K to your inbox	362 suivez en K
directement	357 K dans votre
directly	216 K in your inbox
directo	275 sigue en K
direito	29 reserva-se o K	29 se reserva o K
disabilita	479 K adblock
disait	383 K-il	383 K-elle
disattiva	479 K adblock	479 K l'ad blocker
discussion	6 to join the K	368 participez à la K
disdici	470 K quando vuoi	493 K quando vuoi
disiscriverti	473 K
diskutiere	166 K mit
diskutieren	166 K sie mit	166 K sie über	179 K sie mit
dispatch	250 a weekly K	250 our K
disponibile	474 K su app store
disponible	271 K en google play	358 K sur l'app store
dispositivo	267 si continúas leyendo en este K	267 en otro K
dispus	704 a K
disse	494 K	685 K
distribuie	25 K
dit	383 a K	383 K-il	383 lui K-on
dites	368 K-le nous en	380 K-nous
diu	90 K
diventa	491 K socio
diz	685 K
dizia	685 K
diziam	685 K
""", 'do': """
do	256 what we K
dodal	113 K	762 K
dodala	113 K	748 K	762 K
dodao	748 K
dollar	255 K you give	257 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	384 K
dona	491 K ora
donacija	745 vaša K	749 K	777 K
donacije	749 K	777 K
donacijo	775 z K
donacijom	747 K
donaciones	295 K
donacions	91 K
donasi	458 K anda	462 K
donate	252 K	255 K today	255 K now	255 K what you can	259 K
donateur	380 devenez K	591 word dan K
donateurs	377 nos K	381 nos K
donatie	566 doe een K	566 jouw K	589 K	591 jouw K	591 uw K	591 doe een K	595 K
donaties	595 K
donating	255 consider K
donation	208 consider making a K	251 make a K	255 your K	255 consider a K	255 make a K	259 K
donations	259 K
donativo	681 o seu K
donatrices	381 nos K
donazione	466 fai una K	490 una K	491 la tua K	491 fai una K	495 K
donazioni	495 K
donderdag	17 elke K
doneer	589 K	591 K
donirajte	745 K	773 K
donnerstag	17 jeden K
donnez	368 K votre avis	380 K-nous	380 K-leur
donors	255 new K
dons	380 vos K	384 K
doors	256 our K open
dostupan	738 ovaj sadržaj je K
download	123 K appen	123 K vores app	218 K our app	218 K the app	218 K on the app store	255 K our	572 K de app	572 K de gratis app	591 K de
""", 'dr': """
dreptul	29 își rezervă K
drepturile	700 toate K rezervate
drittanbietern	164 K nicht zugestimmt
drittplattformen	164 K
""", 'du': """
dukung	458 K kami
dukungan	458 K anda
dung	9 nội K này
duyurdu	838 K
""", 'dz': """
dziennikarstwo	628 wesprzyj niezależne K	650 nasze K	650 niezależne K
dziennikarze	650 nasi K
""", 'ed': """
edebilirsiniz	826 takip K
editor	232 letter to the K	241 is a senior K	241 is an K	241 is the K	241 is the deputy K	255 write a letter to the K
editors	256 we, the K	256 our K
""", 'ee': """
eerste	593 K maand
""", 'ef': """
eftertryck	800 K förbjudet
""", 'ei': """
eigener	144 in K sache	180 in K sache
eilmeldungen	14 K	156 K aufs
einem	151 mit K abo
eingebettete	9 K beitrag
eingebetteter	9 K beitrag
einloggen	24 K
einmal	17 K pro woche
eintragen	179 K genügt
einverstanden	154 ich bin damit K, dass
einwilligung	164 K jederzeit
""", 'ek': """
ekibimiz	836 K
eksternt	129 K indhold	610 K innhold
""", 'el': """
elfogadom	432 K a
elige	267 K tu plan	291 K tu plan
elismerte	441 K
elke	17 K dag
elle	383 dit-K
elmondta	441 K
elrendelte	441 K
""", 'em': """
email	17 daily K	188 στο K σας	216 enter your K	216 we'll K you	216 we will K you	222 click to K	222 share via K	232 save my name, K	250 our daily K	250 our free K	255 K us at	270 en tu K	447 ke K anda	473 la tua K	473 nella tua K	662 no seu K	691 pe K	714 ваш K	846 ваш K	868 địa chỉ K	868 K của bạn	868 nhận tin qua K
emailing	240 get in touch by K
embed	9 this K
embedded	9 K content	9 K post
embora	654 antes de ir K
empresas	292 sin grandes K
""", 'en': """
enable	228 to view this video please K
engagement	354 sans K	382 sans K
engagent	30 n'K que
engelleyici	829 reklam K
engelleyicinizi	829 reklam K
enjoyed	203 we hope you K this
enligt	805 K
enter	724 ctrl+K	854 ctrl+K
entering	216 by K your email
entlang	179 hier K
entrada	270 en tu bandeja de K	662 na sua caixa de K
entschied	182 K
""", 'eq': """
equipa	683 a nossa K
equipe	683 nossa K
equipo	292 somos un K
""", 'er': """
erforderliche	21 K felder sind	166 K felder sind
erkende	594 K
erschien	172 dieser text K zuerst	172 dieser artikel K zuerst	172 dieser beitrag K zuerst
erschienen	172 zuerst K auf
""", 'es': """
escreva	682 K-nos
escreveu	685 K
escribe	288 K sobre
escritor	288 es K
escritora	288 es K
escriu	87 K-nos
escute	682 K a
esimene	303 K kuu
essai	382 offre d'K
estamos	292 ya K en
estimated	0 K read
""", 'et': """
ettertrykk	618 K forbudt
""", 'eu': """
euch	18 ohne K
euro	151 dann # K	181 ab # K
""", 'ev': """
evening	17 every K
every	17 K week	216 in your inbox K	247 thank you to K	257 K gift
everyone	247 thank you to K who	247 thanks to K who
everything	256 K else we publish
""", 'ex': """
exclusief	569 K voor abonnees	569 dit artikel is K
exclusiva	267 K para socios	267 nota K
exclusivo	267 este artículo es K	267 este contenido es K	267 contenido K para	267 K para socios	660 este conteúdo é K	660 este artigo é K	660 conteúdo K para
existence	381 notre K
explained	258 K
explica	90 K	294 K	685 K
explicar	90 va K
explicat	704 a K
explicou	685 K
explique	383 K
external	9 K content	230 K content from
externe	9 contenu K	9 K inhoud	580 K inhoud
externen	9 K inhalt	9 K inhalte	164 K inhalt
externer	9 K inhalt	164 K inhalt von
externes	9 contenus K
""", 'fa': """
facebook	16 K	126 på K og twitter	190 στο K και	222 share on K	224 on K and twitter	224 on K, twitter	224 on twitter and K	224 like us on K	224 find us on K	275 en K y twitter	275 en K, twitter	275 en K y x	362 sur K et twitter	362 sur K, twitter	477 su K e twitter	576 op K en twitter	576 op K, twitter	607 på K og twitter	667 no K e no	667 no K, no	789 på K och twitter	893 在K上
facebookie	16 K
facebooku	16 K	100 na K a twitteru
facts	255 fund the K
faire	380 K un don
fais	380 je K un don
faisant	350 en K un don
faites	350 K un don	377 K un don	380 K un don	380 K-le lire	380 K un geste
farci	492 da K
fast	142 slog K	623 slo K	805 slog K
favor	203 small K to ask	203 a K to ask of you	203 we have a K to ask	259 small K
favour	203 small K to ask	203 we have a K to ask	259 small K
""", 'fe': """
feedback	232 thanks for your K	232 thank you for your K
fehler	166 haben sie einen K
fehlerhinweis	166 K
feliratkozom	428 K a hírlevélre
fellow	241 is a senior K	241 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	437 minden jog K
""", 'fi': """
fi	251 on ko-K
figyelmeztet	441 K
finanzieren	147 wir K uns durch spenden	180 wir K uns
fined	258 K
finestra	483 si apre in una nuova K
fizess	438 K elő
fizessen	427 K elő	438 K elő
""", 'fo': """
folge	159 K uns	179 K uns
folgen	159 K sie uns	179 K sie uns
folgt	159 K uns
follow	224 K us on	224 K us at	224 K him on x	224 K her on x	224 K them on x	224 K me on	224 K our live	224 K on x	232 notify me of K-up	255 K us on
folosim	695 K cookie
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	137 alle rettigheder K
fordert	182 K
forderte	182 K
forint	440 K
forinttal	440 K
forklarer	142 K	623 K
former	248 is a K
fortalte	142 K	623 K
forteller	623 K
fortgesetzt	161 wird nach der anzeige K
fortsette	621 for å K å grave
found	258 K that
founder	241 is the K
""", 'fr': """
fragt	182 K
fragte	182 K
fredag	17 hver K	17 varje K
free	214 you have # K	216 sign up for our K	216 sign up to our K	216 get our K	218 our K app	218 our app is K
freelance	240 is a K writer	241 is a K
freiartikel	152 K
freier	174 ist K autor
freitag	17 jeden K
freiwilligen	179 K beitrag
friday	17 every K
fridays	17 on K
friend	222 tell a K
""", 'fu': """
full	20 to read the K
fund	208 help K our	255 K our
funded	256 reader-K
fundraising	256 K deadline	259 K
""", 'ga': """
gab	182 K an
gabung	450 K di kanal	458 K
ganzen	20 K text	151 den K text lesen
gave	599 gi en K	620 gi en K	624 K
gazetecilerimiz	836 K
gazetecilik	836 bağimsiz K
""", 'ge': """
geaccepteerd	580 geen cookies hebt K
gebruiken	580 wij K cookies	580 we K cookies
gebruikt	580 deze website K cookies	580 deze site K cookies
gedetecteerd	578 adblocker K
gefallen	144 ihnen hat dieser artikel K	144 hat ihnen dieser artikel K	144 hat dir dieser artikel K
gefragt	182 K
gefunden	166 fehler im text K
gehen	144 bevor sie K
gekennzeichnete	161 mit einem symbol K
geladen	164 nicht K werden
gelesen	180 bis hierhin K	180 bis hierher K
genehmigung	172 ohne K
generated	245 summary was K	245 summary is K	245 summaries are K	245 key points were K	245 audio was K	245 voice is K	245 K using ai	245 K by ai	245 this audio is K
generosity	255 your K
gengives	137 må ikke K
genossenschaft	180 unsere K	180 unserer K
gepubliceerd	22 wordt niet K	582 je e-mailadres wordt niet K
gern	179 wirf K
geschlossen	166 kommentare sind K
""", 'gi': """
gian	0 thời K đọc
gift	255 your K	255 make a K	591 met een K
gifts	18 small K
giornale	492 questo K	492 il nostro K
giornalismo	466 sostieni il K	492 il nostro K	492 il K costa
giornalisti	492 i nostri K
giorno	17 ogni K
gitmeden	818 K önce
give	251 K what you can	255 K what you can	255 euro you K
""", 'gj': """
gjengis	618 kan ikke K
""", 'gl': """
glissez	380 K une pièce
""", 'go': """
going	20 to keep K	256 keep us K
google	159 auf K news	190 στο K news	218 get it on K play	224 follow on K news	450 di K news	637 K news	693 pe K news	826 K news'te	870 trên K news
gostou	683 K desta	683 K deste
""", 'gr': """
gracias	18 K a ti	292 K a ti
granskning	803 sådan här K	803 vår K
granskningar	803 våra K
granskningen	803 den här K
gratis	151 wochen K	151 monat K	179 jetzt K	181 wochen K	267 crea tu cuenta K	270 recibe K	291 recibe K	293 prueba K	460 K	569 ontdek nu K	569 krijg je ook K	592 niet K
gratisartiklar	15 K
gratuit	15 article K	355 dernier article K	381 ce site est K
gratuita	493 prova K
gratuitas	15 matérias K	268 notas K	680 matérias K
gratuite	15 articole K
gratuitement	354 inscrivez-vous K	354 essayez K	357 recevez K
gratuiti	15 articoli K	471 articoli K
gratuito	15 articolo K	471 articolo K	680 artigo K
gratuitos	15 artículos K	15 artigos K	268 artículos K	680 artigos K
gratuits	15 articles K
gridava	494 K
gritaba	294 K
gritava	685 K
""", 'gu': """
guidelines	232 community K before	232 our community K
""", 'ha': """
haber	836 bu K
haberi	2 K dinle	4 K
haberlerimiz	836 K
hafta	17 her K
haftalik	837 K
haftung	30 keine K
hakkini	29 K sakli tutar
hauteur	382 à la K de vos moyens
havi	440 K #
havonta	440 K
hay	881 cho K
""", 'he': """
hear	255 we want to K from you	255 we'd love to K
heard	258 court K
hebben	591 wij K je hulp nodig	591 we K je steun nodig
hekelt	594 K
hela	20 läsa K	20 läs K	783 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	120 for at læse K	601 for å lese K
helfen	179 K sie uns	179 K sie mit
helft	179 K uns
helloasso	377 K
help	255 we need your K	255 K us do	255 will you K	255 K pay for	255 K if you can	255 K us pay	589 K ons	591 K ons
helpful	232 was this article K
her	596 nå som du er K
here	203 as long as you're K	203 now that you're K	255 sign up K
herunterladen	155 app K
hetente	17 K	440 K
hevder	623 K
""", 'hi': """
hilf	179 K uns
hinterlassen	179 K sie
historien	375 est K
historienne	375 est K
historier	140 vores K
""", 'hj': """
hjelp	620 K oss
""", 'hu': """
hubungi	458 K kami
huusi	345 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	115 nu K du er her
""", 'id': """
iddia	838 K etti
ideal	593 K
identifiez	24 K-vous	354 K-vous pour	380 K-vous
""", 'if': """
ifade	838 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	151 mit K abo
ihren	180 lebt von K
ihtiyacimiz	835 yardiminiza K	835 desteğinize K
""", 'ik': """
iklan	11 K
ikuti	450 K kami	458 K kami
""", 'il': """
ilimitado	267 acceso K	660 acesso K
ilk	837 K ay
illimitato	470 accesso K
ilmoitti	345 K
ilmoitukset	14 K
""", 'im': """
impozit	703 % din K
""", 'in': """
inbox	188 στο K σας	216 sent to your K	216 right to your K	216 into your K	216 check your K to	255 your K	571 in je K	691 în K	739 u vaš K
inchiesta	492 questa K
inchieste	492 le nostre K
ind	24 log K	120 log K for at
indbakke	122 i din K
indbakken	122 i K
independen	459 jurnalisme K
independence	256 our editorial K
independencia	292 nuestra K
independent	88 periodisme K	208 support K journalism	255 support K journalism	256 K journalism	702 jurnalism K	702 jurnalismul K
independente	683 jornalismo K
independents	88 mitjans K
independiente	292 periodismo K	292 prensa K
indhold	9 dette K
indholdet	9 se K
indipendente	492 giornalismo K	492 informazione K
indipendenza	492 la nostra K
infocom	172 dpa-K
infolettre	357 notre K	381 notre K
informasjonskapsler	610 bruker K
information	230 to store and/or access K on a device	230 for more K see our privacy	378 lettre d'K	378 lettres d'K	381 K libre
informationen	172 mit K der
informations	362 suivez les K sur
informativa	481 K sulla privacy	492 la nostra K
informazione	492 K libera
informou	685 K
ingyenes	15 K cikkei	15 K cikk
inhalt	9 dieser K	9 diesen K	151 dieser K ist nur für
inhalte	9 externe K	164 externe K
inhalts	9 dieses K
inhoud	9 deze K	580 om deze K te
iniciar	281 debes K sesión
initialement	374 article publié K
inkorg	785 i din K	785 till din K
inloggen	21 K om een reactie	24 K	591 je moet nog even K
innan	778 K du går
innboksen	603 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inschakelen	573 meldingen K	578 javascript K
inscreva	662 K-se na nossa	662 K-se em nossa	682 K-se
inscrever	662 ao se K
inscription	357 votre K a bien été	357 K est confirmée	357 confirmer votre K
inscrit	354 déjà K
inscrivant	357 en vous K
inscrivez	357 K-vous à notre	380 K-vous
insisted	258 K
instagram	16 K	126 på facebook og K	159 auf facebook, K	159 auf K, facebook	159 auf facebook und K	159 auf facebook oder K	159 ob whatsapp, K	224 follow him on K	224 follow her on K	224 follow them on K	224 on K, facebook	224 on K and facebook	362 sur facebook et K	477 su facebook e K	576 op facebook en K	576 op facebook, K	607 på facebook og K	789 på facebook och K
instagramie	16 K	637 na facebooku i K
instagramu	16 K	100 na facebooku a K
instale	663 K a app
install	218 K our app
installez	380 K-la
integritetspolicy	792 K
invest	255 K in local news
investigaciones	292 nuestras K
investigador	288 es K
investigadora	288 es K
investigation	256 this K	381 cette K
investigations	256 our K
investigative	241 is an K
invite	383 K
invitent	383 K
""", 'ip': """
iphone	218 our K app
""", 'ir': """
iratkozz	428 K fel	438 K fel
iratkozzon	428 K fel	438 K fel
""", 'is': """
is	248 K our
iscrivendoti	473 K
iscriverti	491 clicca qui per K
iscriviti	473 K alla nostra	473 K gratis	473 K al nostro	491 K
iscrizione	473 annullare l'K
istedi	838 K
""", 'iz': """
izjavila	748 K
izjavio	748 K
""", 'ja': """
jaa	25 K se
jaar	593 per K
jahr	181 im K	181 pro K
janela	673 abre em nova K
jar	251 tip K
jaunumi	559 mūsu K	562 K
jaunumiem	557 piesakies K	558 piesakies K
javascript	103 povolte K	103 zapněte K	129 aktivér K	129 slå K til	162 K in ihrem browser	162 aktivieren sie K	162 K benötigt	228 please enable K	228 requires K	228 K is disabled	228 K is required	228 turn on K	228 K is not available	228 enable K in your browser	228 K must be enabled	228 needs K	277 activa K	277 habilita K	277 habilitar K	277 activar K	336 salli K	336 ota K käyttöön	364 activer K	364 activez K	364 K est désactivé	364 nécessite K	393 אפשרו K	452 aktifkan K	479 abilitare K	479 abilita K	479 attiva K	479 attivare K	508 Kを有効	508 Kが無効	508 K を有効	578 schakel K in	610 aktiver K	610 slå på K	640 włącz K	640 włącz obsługę K	669 ative o K	669 habilite o K	669 ativar K	695 activați K	722 включите K	792 aktivera K	792 slå på K	852 увімкніть K	872 bật K
javite	745 K nam
""", 'je': """
jederzeit	151 K kündbar	154 widerruf K	154 K abmelden	154 abmeldung K	181 K kündbar
jednou	17 K týdně
jelas	461 K
jelentkezz	24 K
jelentkezzen	24 K	427 K be a
jelezze	438 K nekünk
jetzt	151 K im abo	179 teste K
""", 'jo': """
join	252 K for	255 K us on
jornal	683 nosso K	683 somos um K
jornalismo	657 apoie o K	682 apoie o K	683 nosso K
jornalistas	683 nossos K
journal	381 notre K
journalism	208 support our K	208 support the K you rely on	255 support quality K	255 support local K	256 our K	256 fearless K	256 K like this
journalisme	350 soutenez un K	380 soutenez le K
journalismi	343 riippumaton K
journalismimme	343 K
journalismus	147 unterstützen sie unabhängigen K	147 unterstütze unabhängigen K	147 für unseren K	180 unser K	180 unseren K	180 unabhängigen K	180 unabhängiger K	180 gut gemachten K	180 gut gemachtem K	180 frei zugänglichen K	180 frei zugänglicher K	180 guten K	180 freien K
journalist	174 ist freier K	174 ist K	240 is a freelance K	241 is a K
journaliste	375 est K
journalisten	592 onze K
journalister	140 vores K	621 våre K	803 våra K
journalistes	381 nos K
journalistiek	566 steun onze K	592 onze K
journalistik	118 støt vores K	118 støt uafhængig K	140 vores K	140 uafhængig K	140 K koster	781 stöd vår K	781 stöd oberoende K	803 vår K	803 oberoende K	803 granskande K
journalistikk	599 støtt vår K	599 støtt uavhengig K	621 vår K	621 uavhengig K
journalistin	174 ist freie K	174 ist K
journalists	256 our K	256 we, the K
""", 'ju': """
jueves	17 cada K
jurnalis	459 K kami
jurnalisme	459 K kami
jurnalismul	701 susține K	702 K nostru
jutro	17 svako K	17 vsako K
juttu	328 lue koko K	343 tämä K
juttujamme	343 K
juttuvinkki	342 lähetä K
jutun	20 koko K
jutusta	343 piditkö K
""", 'ka': """
kaart	9 deze K
kabul	838 K etti
kaitstud	300 kõik õigused K
kami	459 tim K
kanaal	592 ons K
kanal	140 vores K	450 ikuti K	459 K kami	621 vår K	803 vår K
kanale	637 na naszym K
kanalimiz	836 K
kanalimiza	826 K abone
kanavamme	343 K
karte	9 diese K
karya	459 K kami
kata	461 K
katanya	461 K
katkisiyla	18 okurlarin K
kaydolun	835 K
""", 'kd': """
kdykoli	112 zrušit K
""", 'ke': """
kebijakan	452 K privasi	452 K cookie
keep	255 help us K	255 help K our
kertoi	345 K
kertoo	345 K
kesti	838 ceza K
ketentuan	452 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
kiitos	342 K kun luet
kirjaudu	24 K	342 K sisään
kirjoitti	345 K
kirjuta	301 K meile
kirjutas	304 K
""", 'kk': """
kk	344 /K
""", 'kl': """
klaagt	594 K
klagar	805 K
klagen	594 K
klager	142 K	623 K
klagt	182 K
kleine	144 haben wir eine K bitte
klical	776 je K
""", 'ko': """
kolumnist	174 ist K
kolumnistin	174 ist K
komentar	6 za K	6 ostavite K
komentarisali	6 da biste K
komentarisanje	6 za K
komentarz	6 dodać K	21 móc dodać K	642 aby dodać K
komentarzach	642 w K
komentiranje	6 za K
kommentare	166 um K zu
kommentaren	166 in den K
kommentarerna	794 i K
kommentarfeltet	131 i K	612 i K
kommentarfunktion	166 K
kommentera	6 för att K	794 för att K
kommentere	6 for at K	6 for å K	131 for at K	612 for å K
kommentieren	6 um zu K	6 K zu können	166 um zu K	166 probleme beim K	166 K sie diesen	166 K sie den	166 nicht mehr K
kommentiert	166 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kondigde	594 K
konstaterade	805 K
konstaterar	805 K
konten	9 K ini
kontingent	152 haben ihr K
konto	120 opret en K for	139 opret en K	649 załóż K	783 skapa ett K för	802 skapa ett K
konzern	180 kein K
korrespondent	174 ist K
korrespondentin	174 ist K
korzystamy	640 K z plików cookie
kostenlos	151 wochen K	151 monat K	154 K per mail	181 K testen
kostenlose	15 K artikel	152 noch zwei K	152 noch # K	152 K artikel
kostenlosen	152 noch einen K	152 K artikel gelesen	154 K newsletter
kostenloser	152 K artikel
kostenpflichtig	151 dieser artikel ist K
""", 'kr': """
kritiserar	805 K
kritiserer	142 K	623 K
kritisieren	182 K
kritisiert	182 K
kritizuje	113 K
kronor	804 K
""", 'ku': """
kullan	829 çerez K
kullanilamaz	834 izinsiz K
kullanilmaktadir	829 çerez K	829 çerezler K
kullaniyoruz	829 çerezleri K	829 çerezler K
kumppanimme	336 me ja K
kunne	140 K du lide
kurzfassung	175 K
kutunuza	823 posta K
kuukaudessa	344 K
kuukausi	328 kokeile K	342 kokeile K
kuus	303 K
""", 'l': """
l	89 K'any
""", 'la': """
laadi	301 K alla
laatste	576 volg het K nieuws
ladda	786 K ner vår app	802 K ner
lade	155 K die app
laden	155 app K	155 K sie die app
lahjoituksesi	342 K
lahjoitus	342 tee K	346 K
laissez	380 K-nous votre
lamenta	294 K	494 K	685 K
lamentano	494 K
lamentou	685 K
lance	383 K
langganan	458 K sekarang	462 K
last	604 K ned vår app	620 K ned
laukeliai	21 būtini K
laut	182 K
lavoro	492 il nostro K
lawyers	256 our K
""", 'le': """
leave	216 one click to K	255 K us a tip	255 K a tip
lecteur	9 ce K
lecteurs	18 grâce à nos K	381 nos K
lectoras	292 nuestras K
lectores	18 gracias a nuestros K	292 nuestros K	292 gracias a sus K
lectors	18 gràcies als K	88 els nostres K
lectrices	381 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	241 is a senior K	241 is a K
leden	592 onze K
leernos	291 gracias por K
leestijd	0 K
legge	494 si K
leggere	470 per K tutto
lei	703 # K
leiter	174 ist K
leiterin	174 ist K
leitores	18 graças aos K	683 nossos K
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	685 K
lengkap	20 artikel K
lesedauer	0 K
lesen	151 im abo K	151 K sie mit plus	152 % noch zu K	155 in der app K	179 danke fürs K
leser	620 takk for at du K
leserbrief	166 K
leserbriefe	166 K an
lesere	621 våre K
leserfinanziert	180 K
leserinnen	180 unsere K	180 unseren K
lesern	180 ihren K
leserne	18 takket være K
lesernes	18 K bidrag	621 K bidrag
lesetid	0 K
lesezeit	0 K
letno	775 K
letters	232 K to the editor
lettori	18 grazie ai K	18 grazie ai nostri K	492 i nostri K
lettre	381 notre K
lettrici	492 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
leyendo	20 seguir K	267 para seguir K	291 sigue K sin
lezen	20 meer K
lezers	592 onze K
""", 'li': """
libovolnou	112 K částkou
lid	569 al K
lidem	18 díky K	111 díky K
liitu	301 K meie
like	256 work K this
liked	256 K what you read
liker	621 K du det vi
limit	213 read without K	214 free K
limitat	81 accés il·K
limits	213 read without K
link	222 copy the K
links	227 some K on this page	227 some of the K on
liputan	459 K kami
lire	20 pour K cet	383 peut-on K
lisas	304 K
listen	0 min K	224 K back here	224 K to us live	246 prefer to K	246 rather K
listening	246 K time
""", 'll': """
llegado	260 si has K hasta aquí
llegint	81 per seguir K
""", 'lo': """
log	24 K in	569 K in om	569 K in of
logg	24 K inn	601 K inn for å	620 K inn for
logga	24 K in	783 K in för att
logged	21 must be K in to post	213 you must be K in to	232 you must be K in to
logget	131 du skal være K ind
login	24 faça K	660 faça K para	682 faça K
look	256 our new K
""", 'lu': """
lugeda	297 et edasi K
lugejad	302 meie K
lugemiseks	297 edasi K
luisterversie	2 K
lukeaksesi	328 K koko	328 kirjaudu sisään K
lukemista	342 jatka K
lukijamme	343 K
lukijoiden	18 K tuella	343 K tuella
lukuaika	0 K
lukuoikeutesi	15 K	328 K
lunar	703 K
lunes	17 cada K
""", 'ly': """
lydversion	2 K
""", 'ma': """
maand	569 deze K nog	593 per K
maandelijks	569 K opzegbaar	593 K
mach	179 K mit
machen	179 K sie mit	180 was wir K
macht	179 K mit
made	203 if you've K it this far
mail	98 váš e-K	428 e-K cím	591 K ons	662 no seu e-K	714 ваш e-K	739 na vaš e-K	753 váš e-K	846 ваш e-K
mailadres	571 je e-K
mailadresse	122 din e-K	131 din e-K vil ikke
mailbox	571 in je K	571 in uw K	571 in jouw K
mailu	98 přímo do e-K	753 do vášho e-K
mailul	691 pe e-K tău
mainoksen	11 K
mainoksia	343 ilman K
mainos	11 K
mainosten	336 K esto
maken	592 wij K
maksumuuri	346 K
map	9 this K
mapa	9 este K
masuk	24 K atau	447 kotak K anda
masukkan	447 K email
matched	251 K dollar
material	172 mit K der	172 mit K von	242 this K may not be
matins	17 tous les K
mattina	17 ogni K
""", 'md': """
md	141 kr/K
""", 'me': """
meddelade	805 K
meddelte	142 K
medgav	805 K
medio	292 este K
medlem	139 bliv K	620 bli K	802 bli K
meie	302 K töö
meinen	166 was K sie dazu
meint	182 K
meinte	182 K
meinung	30 K der	166 sagen sie uns ihre K
mejl	739 na vaš K	785 i din K	785 till din K
mejla	802 K oss
mejlen	785 direkt i K
melanjutkan	446 untuk K membaca
meld	620 K deg på
meldde	594 K
melde	24 K dich	179 K dich an	603 K deg av når
melden	24 K sie sich	151 K sie sich an, um	151 bitte K sie sich an	179 K sie sich an	179 K sie sich hier
meldingen	14 K	573 schakel K in	573 zet K aan	573 ontvang K	591 zet K aan
meldt	594 K
meldte	623 K
member	251 become a K	255 become a K
members	18 our K	213 is for K only	213 K-only story	256 our K
membro	682 torne-se K
membutuhkan	458 kami K dukungan
menar	805 K
mener	142 K	620 hva K du	623 K
menggunakan	452 K cookie
mengutip	457 dilarang K
menit	0 K baca
mensais	684 K
mensuales	293 K
mensuel	377 un don K	382 K
menurut	461 K
menyatakan	461 K
merci	380 K de nous
merkezimiz	836 haber K
mes	89 al K	293 al K	293 por K
mese	493 al K
mesec	747 prvi K	775 na K	775 prvi K
mesiac	761 za K	761 prvý K
message	203 a K from our editor
messagerie	368 votre adresse de K ne sera pas
metus	550 per K
""", 'mi': """
miembro	291 hazte K
minggu	460 per K
minket	430 kövess K	438 kövess K	438 hívj meg K
minute	0 K read
minutes	0 K read	0 K to read
misiniz	822 zaten abone K
mission	256 our K
mitdiskutieren	6 K
mitgeteilt	182 K
mitglied	179 werden sie K	179 werde K	179 jetzt K werden
mitglieder	151 nur für K	180 unsere K
mitteilungen	14 push-K	156 push-K
mittwoch	17 jeden K
""", 'mj': """
mjesec	747 prvi K
""", 'mn': """
mnd	622 kr/K
""", 'mo': """
mobile	218 on your K app	218 our K app
mobilepay	139 K
modalidad	293 K premium
moderador	673 não serão aprovados pelo K
moderados	673 serão K antes
moderated	232 comments are K	232 pre-K
mogelijk	591 maak het volgende K
mois	382 par K
moittii	345 K
monat	181 im K	181 pro K
monatlich	181 K
monday	17 every K
mondta	441 K
montag	17 jeden K
month	213 for the first K	213 try a K for	213 try it for a K	257 a K	257 per K	257 every K	257 each K
monthly	251 one-off or K	255 become a K	255 give K	257 K
months	213 K for $#
morgen	17 jeden K	17 am K	17 hver K
morgon	17 varje K
morning	17 every K	17 each K
moyens	381 nos K
""", 'mu': """
mukaan	342 lähde K	345 K
multato	494 ha K
multou	685 K
mums	558 seko K
""", 'na': """
nabiralnik	767 v vaš K
nachdruck	172 K verboten
nachrichten	155 K-app	155 aktuelle K aufs handy	156 push-K
nadaljevanje	766 za K branja
najnowsze	632 otrzymuj K
napisz	642 K do nas	649 K do nas
naprej	766 če želite brati K
napsal	113 K
napsala	113 K
narrated	246 is K by an ai	246 is K by ai
naslov	767 na vaš e-K
nastavak	738 za K čitanja
nastavili	738 da biste K čitanje
naszej	650 K pracy
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	277 tu K no soporta	277 su K no soporta	669 seu K não suporta
navigateur	10 votre K	21 dans le K pour mon prochain	364 votre K ne supporte pas	364 votre K n'est pas
navodi	748 K
""", 'ne': """
necesitamos	260 K pedirte	263 K tu apoyo	291 K tu ayuda	291 K de ti
necessaris	21 camps K
necessitem	87 et K
nedeljno	17 jednom K
neem	591 K nu een
nell	474 apri K'app
nella	473 K tua mail
neodvisni	774 K mediji
neodvisno	773 podprite K
neophodna	21 K polja
neovisno	745 podržite K
nepriklausoma	549 K žurnalistika
netiquette	166 beachten sie die K	483 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	610 dette K bruker
neuen	155 hier geht es zur K
news	155 K-app	218 K app for	241 is a K
newsletter	98 náš K	111 náš K	114 K	154 unseren K	154 unserem K	154 unserer K	154 zum K	154 K bestellen	154 K an	154 täglichen K	154 K richtig	154 K von	177 K	179 K an	180 unser K	180 unseren K	180 unserem K	180 dieser K	183 K	188 εγγραφείτε στο K	188 εγγραφή στο K	188 το K μας	188 γραφτείτε στο K	199 το K μας	202 K	216 sign up for our K	216 sign up to our K	216 sign up for the K	216 subscribe to our K	216 join our K	216 get our K	216 our K here	216 receive our K	216 our daily K	216 our weekly K	216 our morning K	250 K	256 our K	259 K	270 suscríbete a la K	270 apúntate a la K	270 nuestra K	292 nuestra K	295 K	357 inscrivez-vous à la K	357 abonnez-vous à la K	357 notre K	381 notre K	381 cette K	384 K	447 K kami	447 langganan K	473 iscriviti alla K	473 la nostra K	492 la nostra K	492 questa K	495 K	632 zapisz się na K	632 nasz K	650 nasz K	653 K	662 assine a K	662 nossa K	683 nossa K	686 K	691 abonează-te la K	691 abonați-vă la K	691 înscrie-te la K	705 K	739 na K	739 naš K	746 naš K	749 K	753 náš K	760 náš K	763 K
newslettera	632 zapisz się do K	632 naszego K	650 naszego K	753 odber K
newsletterem	650 naszym K
newsletters	216 K may contain info about	250 K	256 our K	259 K	357 nos K	357 recevoir les K	381 nos K	384 K
newsletterul	691 K nostru	702 K nostru
newspaper	256 our K
newsroom	256 our K	256 non-profit K	256 this K
nezavisni	746 K mediji
nezavisno	745 podržite K
""", 'ng': """
ngay	878 đăng ký K
""", 'ni': """
nieograniczony	630 K dostęp
niets	588 K uit deze
nieuws	572 K-app
nieuwsbrief	571 onze K	571 dagelijkse K	571 wekelijkse K	590 K	592 onze K	592 deze K	595 K
nieuwsbrieven	571 onze K	590 K	592 onze K	595 K
""", 'nj': """
njuzleter	739 na K	739 naš K	746 naš K
""", 'no': """
nonprofit	256 K newsroom	256 K news outlet
nosotros	291 colabora con K
nosso	657 apoie K	657 apoie o K	663 baixe K app	663 no K app	682 apoie K	682 apoie o K	682 siga o K	682 entre no K	683 K site
nostra	88 la K feina	474 nella K app	492 la K app
nostre	88 el K canal
nostro	492 il K sito	492 che il K
nota	20 leer esta K
noticia	292 esta K
notificaciones	14 las K	272 activa las K	272 activar K	272 recibir K
notifications	14 K	219 turn on K	219 turn on desktop K	219 enable K	219 would like to send you K	219 allow K	219 K from this site	219 receive K	359 activer les K	359 activez les K	359 autoriser les K
notifiche	14 le K
notified	216 sign up to be K	219 get K
notifikasi	14 K	448 aktifkan K	448 dapatkan K
notifikationer	14 K
notify	219 K me of	219 K me when	232 K me of new posts
notiser	14 K
notre	381 K site
nouvelle	368 ouvre dans une K fenêtre
novice	767 na naše K	767 na e-K	774 naše K
novinari	746 naši K
novinarji	774 naši K
novinarstvo	746 nezavisno K	746 neovisno K	774 neodvisno K
noviniek	753 odber K
""", 'nu': """
nuestra	271 en K app	291 únete a K	292 K app	292 K web
nuestras	292 K redes
nuestro	263 apoya K	275 únete a K canal	291 apoya K	291 únete a K	291 recibe K	292 K canal	292 K medio	292 K sitio	292 K equipo
nuestros	279 K socios	292 K socios
numer	651 K krs
""", 'ny': """
nyhedsbrev	122 vores K	122 tilmeld dig K	140 vores K	143 K
nyhedsbreve	122 vores K	140 vores K
nyhedsbrevet	122 få K
nyheterna	789 följ K
nyhetsbrev	603 vårt K	603 våre K	603 meld deg på K	603 abonner på K	621 vårt K	621 våre K	624 K	785 vårt K	785 våra K	785 anmäl dig till K	803 vårt K	803 våra K	806 K
nyhetsbrevet	603 få K
nyilatkozta	441 K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	483 i campi K
oberoende	802 stöd K
objasnio	748 K
objavljen	22 ne bo K
objavljena	22 neće biti K
obligatoires	21 champs K sont	368 les champs K
obligatori	483 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	281 los campos K
obligatoriska	21 K fält	794 K fält
obligatoriske	21 K felt	612 K felt
obrigado	682 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	109 další šíření K
obserwuj	637 K nas na	637 K nas w	649 K nas
obvestila	14 K
""", 'oc': """
ochtend	17 elke K
""", 'od': """
odejdete	92 než K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorna	30 nije K
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	660 K este artigo
off	257 one-K
offert	354 vous est K	382 mois K
offrez	380 K-lui	380 K-nous
offrici	491 K un
offrimi	491 K un
""", 'og': """
oglasa	11 K	746 bez K
oglasov	774 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	822 K devam etmek için
okurlarimiz	836 K
okurlarimizin	836 K
""", 'ol': """
olarak	822 abone K
olun	835 üye K
""", 'on': """
onafhankelijke	566 steun K journalistiek	591 steun K	592 K journalistiek
onafhankelijkheid	592 onze K
onbeperkt	569 lees K	569 K toegang	569 K lezen
ondersteunt	578 je browser K	578 uw browser K
onderzoek	592 dit K
onderzoeken	592 onze K
one	255 make a K-time
ontdek	591 K nu
ontvang	571 K elke	571 K onze
onze	572 K app	592 K app
""", 'oo': """
oordeelde	594 K
""", 'op': """
open	218 K in app	218 K in the app	572 K in app
ophavsretten	137 K tilhører
opinion	30 K of	232 have an K on this
opinions	30 K of
oplyser	142 K
oplyste	142 K
opozarja	776 K
opplyser	623 K
opplyste	623 K
opprett	601 K en konto for	620 K en konto
opublikowany	22 nie zostanie K	642 twój adres e-mail nie zostanie K
opzegbaar	593 K
""", 'or': """
ordenou	685 K
ordinato	494 ha K
ordnete	182 K an
original	242 read the K article
originally	242 this article was K published on	242 this story was K published on	242 this story K appeared	242 this article K appeared	242 K published at
originalmente	287 este artículo fue publicado K	287 publicado K en	679 publicado K em
originariamente	489 articolo pubblicato K
ortaklarimiz	829 biz ve K
""", 'os': """
ostrzega	652 K
oszd	25 K meg
""", 'ov': """
overname	588 K zonder
ovisi	745 K o vama
""", 'ow': """
owner	256 has no K	256 have no K
""", 'pa': """
padroni	492 senza K	492 libera da K
pagar	682 ajude a K
paghi	491 K un'ora
pago	295 muro de K
paid	227 we get K if you buy	227 we may be K
pakolliset	21 K kentät
palautetta	342 anna K
paper	248 is the K's
par	382 K an
parama	548 jūsų K	552 K
parceiros	671 nós e os nossos K	683 nossos K
paremkite	548 K mus
part	242 no K of this
partagez	25 K-le	25 K-la
parte	682 faça K e
parteispende	183 K
partenaires	366 nos K et nous	366 nous et nos K	381 nos K
participar	281 para K
participez	380 K à
partilhe	25 K-o
partir	347 avant de K	684 a K de # euros
partner	164 wir und unsere K	481 i nostri K	792 vi och våra K
partnere	129 vi og vores K	610 vi og våre K
partners	230 we and our K	256 our K	580 wij en onze K	592 onze K
partnership	242 was produced in K with
partnerzy	640 my i nasi K	640 nasi zaufani K
pasak	551 K
pass	222 K this on
patreon	251 on K	251 our K
patron	208 become a K of	255 become a K
patronem	649 zostań K
paywall	180 ohne K	183 K	256 we have no K	256 we do not have a K	259 K	384 K	495 K	686 K
paywalls	259 K
""", 'pe': """
pe	703 K an
pedirte	260 tenemos un favor que K
pediu	685 K
pelanggan	446 khusus K	459 K kami	462 K
pembaca	18 berkat K	459 K kami
pendant	382 K un mois
people	18 thanks to K like
pequeno	654 um K favor a pedir
per	622 K år	804 K år
peramban	10 K anda
percent	214 # K left to read
perfil	667 siga nosso K
periodisme	88 el nostre K
periodismo	263 apoya el K	291 apoya el K	292 nuestro K	292 K de calidad	292 hacemos K
periodista	288 es K
periodistas	292 nuestros K
periodistes	88 els nostres K
perjantaisin	17 K
permanencia	293 sin K
permission	242 reproduced here with K	242 reproduced with K	254 written K	254 prior K	254 without K
personale	695 datele tale K
personales	279 datos K serán
persondatapolitik	129 K
personenbezogene	164 K daten
personnelles	366 vos données K
personoplysninger	129 dine K
personopplysninger	610 K
personuppgifter	792 dina K
pertama	460 bulan K
""", 'ph': """
phone	224 news to your K
""", 'pi': """
pide	294 K
piebilda	561 K
piece	256 this K
pierwszy	651 K miesiąc
pirmas	550 K mėnuo
pitch	251 K in	255 K in
pitching	255 consider K in
pix	681 um K	684 K
""", 'pl': """
plakaten	618 vær varsom-K
plattform	180 unsere K
player	9 this K
please	213 K log in to	222 K share this	252 K help	255 K chip in	255 K give	255 K help if
plusartikelen	592 K
plusartikels	569 gratis K	592 K
""", 'po': """
pobierz	649 K naszą
podatku	628 przekaż #% K
podcast	140 vores K	176 den K können sie	176 den K kannst du	176 unseren K	180 unser K	180 unseren K	199 το K μας	244 follow the K	256 our K	292 nuestro K	381 notre K	459 K kami	492 il nostro K	592 onze K	650 nasz K	683 nosso K
podcastimiz	836 K
podcastimme	343 K
podcasts	176 wo es K gibt	244 wherever you get your K	244 wherever you listen to K	244 wherever you get K
podcastul	702 K nostru
podcastunk	439 K
podcasty	111 naše K
podd	803 vår K
podelite	25 K
podijelite	25 K
podkast	621 vår K
podle	113 K
podpora	110 vaše K	759 vaša K	773 vaša K
podporo	773 vašo K
podporte	759 K nás	759 K našu
podprite	773 K nas	773 K naše
podziel	25 K się
pokutoval	113 K
policy	230 our cookie K
politica	695 K de cookie
political	241 is a K	241 is the K editor
politika	829 çerez K
politikasi	829 gizlilik K
politikwissenschaftler	174 ist K
politologue	375 est K
poll	232 vote in our K	232 take our K
polub	637 K nas na
pomagajte	773 K nam
pomozite	745 K nam
pomozte	110 K nám
ponctuel	377 un don K
pop	255 K your
portal	650 nasz K
posez	380 K-la à	380 K-nous
posible	18 hace K
post	20 rest of this K	256 this K
postadress	785 din e-K	794 din e-K kommer inte
postadresse	603 din e-K	612 din e-K vil ikke
postanite	745 K član	773 K član	773 K naročnik
postaw	649 K nam	649 K mi
postfach	154 in ihrem K	154 in dein K	154 in ihr K	154 in deinem K	154 direkt ins K
posts	15 free K
potrebna	745 K nam je
potrebujeme	759 K vašu podporu
potrebujemo	773 K vašo
potrivit	704 K
potrzebujemy	628 K twojego wsparcia	649 K twojej pomocy	649 K twojego wsparcia
pound	255 K you give
pourboire	377 un K
poursuivez	354 K votre lecture
poursuivre	354 K votre lecture
povedal	762 K	776 je K
povedala	762 K	776 je K
powered	255 K by you
powerful	256 hold the K to account
powiadomienia	14 K	634 włącz K	634 K push	634 chcesz otrzymywać K
""", 'pr': """
praat	582 K mee	591 K mee
praca	650 nasza K
pratite	745 K nas
pravi	776 K
precisa	682 K de si	682 K de você
precisamos	654 K da sua ajuda	657 K do seu apoio	682 K da sua ajuda
precisato	494 ha K
preciso	673 é K estar logado
precizat	704 a K
predplatitelia	763 K
preferences	230 your cookie K
preferita	477 fonte K su google
preferred	224 K source on google
preglednik	10 vaš K
prejemajte	767 K vsako
preluarea	700 K
prema	748 K
premier	354 le K mois	382 le K mois
premoderated	232 K
prenesite	773 K
prenumerant	783 bli K	783 redan K	783 som K	802 bli K
prenumeranter	783 endast för K	803 våra K	806 K
prenumerata	552 K
prenumeration	806 K
prenumerationen	785 avsluta K när
prenumeratoriams	544 tik K
prenumerera	783 K för att	785 K på nyhetsbrev	802 K på vårt
prenumeruojate	544 jau K
prenumeruokite	548 K
presenteie	660 K
pretplata	749 K
pretplatite	738 K se već od	745 K se
pretplatnici	749 K
pretplatnicima	738 dostupan samo K
pretplatnik	738 već ste K	745 postanite K
pretplatnike	738 samo za K
preuzimanje	744 zabranjeno je K
preuzmite	745 K
preventing	228 browser extension is K
price	257 the K of a
prijavi	24 K se
prijavite	24 K se	745 K se na	773 K se na
prima	703 K lună
primeiro	684 K mês
primer	89 el K mes	293 el K mes
primo	493 il K mese
principles	242 the thomson reuters trust K
print	222 click to K
pripomenul	762 K
prisijunkite	24 K
prispejte	759 K
privacidad	279 política de K	292 nuestra política de K
privacidade	671 política de K
privacy	230 see our K policy	230 to our K policy and terms	230 and the google K policy	256 our K policy
privacybeleid	580 ons K
privacyverklaring	580 K
privatlivspolitik	129 K
priznal	762 K
probeabo	151 wochen im K	179 K
probeer	591 K nu	591 K een maand
proberen	593 gratis K
processing	230 consent to the K
prochains	381 nos K articles
proefabonnement	569 K	591 neem een K	593 K
profesor	288 es K
profesora	288 es K
professeur	375 est K
professeure	375 est K
professor	174 ist K	241 is a K	241 is an assistant K
professorin	174 ist K
profilazione	481 i cookie di K
profitez	354 K de nos offres	380 K de
prohibida	287 queda K
proibida	679 é K a
promise	255 K never to
prosbu	92 máme na vás K	92 máme malou K
proseguire	470 per K la lettura
prossima	21 in questo browser per la K
provalo	470 K gratis	491 K gratis
provided	230 content K by a third party
provision	161 erhalten wir eine K	161 eine kleine K
provisions	161 K-links
przetwarzanie	640 K danych osobowych
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	483 prima di K un commento
pubblicato	22 non sarà K	483 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	673 o seu endereço de e-mail não será K
publication	208 is a reader-supported K
publicera	21 inloggad för att K
publiceras	22 kommer inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	277 bloqueador de K	292 sin K
publicidade	11 a K
publicitat	11 la K	88 sense K
publicitate	11 K
publikovanie	758 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	232 your email address will not be K	242 was first K by	242 was first K on
puis	354 K # €
puisque	347 K vous êtes là
punya	446 sudah K akun
purchase	227 K through links on our site
pushmeldingen	573 K
""", 'py': """
pyysi	345 K
""", 'qu': """
queremos	260 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	463 già che sei K
quieras	267 cancela cuando K	293 cancela cuando K
quitter	347 avant de nous K
""", 'ra': """
raccolta	495 K fondi
racconta	494 K
raccontato	494 ha K
raconte	383 K
rad	746 naš K
rajaton	328 K pääsy
raksti	558 K mums
raksts	559 šis K
rappelle	383 K
""", 're': """
reach	240 K him at	240 K her at	240 K them at	255 help us K
reached	214 you've K your limit of free	240 can be K at
reacties	582 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	214 # % left to K	246 is K by an ai	246 is K by ai	256 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	203 we're asking K	247 thank you, K	255 K like you	255 join the K	256 our K	256 funded by its K	259 appeal for K	259 K pay
reading	0 K time	213 keep K for just	213 to finish K	213 to keep K	213 keep K with a	213 K this post for free
reageren	6 K	582 om te K
recalled	258 K
recalls	258 K
recaptcha	216 protected by K
receba	662 K no seu	662 K todos os dias	682 K as	682 K no seu
receive	216 sign up to K	216 K email from us on behalf of	216 K emails from	230 agree to K emails	255 to K new posts
recevez	357 K chaque	357 K tous les	380 K chaque	380 K notre
recevoir	359 K les alertes
recherche	180 diese K
recherchen	180 unsere K
recibe	270 K cada	270 K todas las	291 K cada
reclame	702 fără K
recomenda	685 K
reconheceu	685 K
reconnu	383 a K
recunoscut	704 a K
recurring	251 K donation	257 K donation
redactie	582 mail de K	591 mail de K	591 tip de K	592 onze K
redactor	288 es K
redactora	288 es K
redakce	111 naše K
redakci	111 naši K
redakcia	760 naša K
redakcie	758 bez súhlasu K
redakcija	549 mūsų K	559 mūsu K	746 naša K
redakcije	744 bez dozvole K
redakciju	746 našu K
redakcja	650 nasza K
redakcji	650 naszej K
redaksi	459 K kami
redaksjon	621 vår K
redaksjonen	620 kontakt K	621 kontakt K
redakteur	174 ist K
redakteurin	174 ist K
redaktion	140 vores K	180 unsere K	803 vår K
redaktionelle	164 externe K inhalte
redaktionen	131 skriv til K	794 mejla K
redazione	492 la nostra K
regala	267 K esta nota
reggel	17 minden K
registe	660 K-se para
register	213 K for free to
registrarte	270 al K
registrati	470 K per	491 K per	491 K gratis
registreer	569 K je
registrieren	151 K sie sich
registrierung	178 K
registrujte	110 K se
regrette	383 K
regrettent	383 K
rejoignez	362 K-nous sur	380 K-nous	380 K notre	380 K nos
rekao	748 K
rekla	748 K
reklam	111 bez K	650 bez K	650 nie mamy K
reklama	746 bez K
reklamdan	11 K
reklame	11 K
reklamer	140 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamsiz	836 K
reklamy	11 K
relatou	685 K
rely	256 we K on
remaining	214 free articles K	214 free article K	214 articles K this month	214 free stories K
remind	259 K me later
removed	232 this comment has been K
replied	258 K
reply	6 leave a K
reportage	180 diese K	381 ce K
reportagem	683 esta K
reportagens	683 nossas K
reportaje	292 este K
reported	258 K that
reporter	174 ist K	240 is a K at	240 contact the K at	241 is a K	241 is a senior K	375 est K
reportera	288 es K
reporterin	174 ist K
reportero	288 es K
reporters	255 ask our K	256 our K	256 we, the K
reporting	232 why are you K this	256 our K	256 this K	256 K like this	256 goes to K
representam	673 os comentários não K
reproduced	242 may not be K
reproducerea	700 K integrală
reproduction	242 K without permission	374 K interdite	374 toute K	374 droits de K
republish	242 K our articles	242 K this article
republished	242 K with permission	242 is K from
required	21 K fields are marked	232 K fields are marked
research	241 is a K fellow
researcher	241 is a senior K	241 is a K
reserva	29 es K el dret
reservados	287 derechos K	679 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	86 tots els drets K
reserve	29 K the right
reserved	197 all rights K	213 article is K for	242 all rights K	516 all rights K
reserves	29 K the right
responsabile	30 non è K
responsabilidad	30 K de
responsabilidade	30 K de	30 K dos	673 os comentários são de K
responsabiliza	30 não se K
responsable	30 pas K	30 no se hace K
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
rest	20 to read the K	213 to read the K of this
restants	355 articles gratuits K
reste	355 il vous K #%	355 il vous K # %
retrouvez	362 K-nous sur	380 K-nous
rettigheter	618 alle K forbeholdt
reuters	374 avec K
revelou	685 K
rewritten	242 may not be published, broadcast, K
""", 'ri': """
ricamiz	818 küçük bir K var	818 sizden bir K var
ricevi	473 K ogni	491 K ogni	491 K la
ricordato	494 ha K
rief	182 K
riep	594 K
riferito	494 ha K
riippumaton	343 K media
riippumatonta	342 tue K	343 K journalismia
riproduzione	489 K riservata	489 © K
riserva	29 si K
riservati	489 tutti i diritti K
riservato	470 K agli abbonati	470 K ai nostri abbonati	470 questo contenuto è K
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
rocznie	651 K
ropade	805 K
ropte	623 K
round	250 our K-up
roundup	216 get a weekly K	250 our K	250 weekly K
rozhodl	113 K
rozhodol	762 K
rozpowszechnianie	648 K artykułu
""", 'ru': """
ruft	182 K
ruled	258 K
rundbrief	177 K
""", 'sa': """
sa	623 K	805 K
sabah	17 her K
sabato	17 ogni K
sade	805 K
sagde	142 K
sagen	182 K
sagt	182 K
sagte	182 K
sagten	182 K
said	258 K
saken	596 likte du denne K	620 les hele K	621 denne K
saker	621 våre K
saklidir	834 tüm haklari K	834 her hakki K
saluran	459 K kami
samedi	17 chaque K
samstag	17 jeden K
sanoi	345 K
sanoo	345 K
saturday	17 every K
saugomos	547 visos teisės K
say	232 have your K in	255 have your K
sayenizde	836 sizin K
says	258 K
""", 'sc': """
scarica	474 K l'app	474 K la app	474 K la nostra app	491 K la nostra	491 K l'app
schauen	179 K sie vorbei
schicken	179 K sie uns
schon	144 wenn sie K hier sind	144 wo sie K hier sind
schreef	594 K
schreib	179 K uns
schreiben	6 kommentar zu K	166 K sie uns ihre meinung	179 K sie uns	179 K sie an
schreibt	174 K über	174 K für	179 K uns	182 K
schrieb	182 K
schriftlicher	172 nur mit K genehmigung
schrijf	571 K je in voor	571 K je gratis in	591 K je in	591 K u in	591 K je gratis in
schrijft	594 K
scrie	701 K-ne
scripts	228 unblock K
scris	704 a K
scritto	492 chi ha K questo	494 ha K
scrivi	491 K a
scrivici	491 K
""", 'se': """
secondo	494 K
section	232 in the comment K
segnalacelo	491 K
segons	90 K
segueix	87 K-nos
seguici	477 K su	477 K anche su	491 K
seguir	275 puedes K a	275 puede K a
segundo	685 K
sekarang	458 donasi K	458 daftar K
sekite	548 K mus
sekojiet	558 K mums
selaimesi	10 K
selengkapnya	446 untuk membaca K
selon	383 K
semaine	17 chaque K	17 une fois par K	382 par K
semaines	17 toutes les K
semana	17 cada K	17 una vez por K	17 toda K	293 a la K	684 por K
semanal	270 boletín K
seminggu	17 K sekali
send	216 we'll K you	612 K inn	620 K oss
setiap	17 K pagi	460 K bulan
setmanalment	17 K
settimana	17 ogni K	493 alla K
settings	230 cookie K
seuraa	342 K meitä
""", 'sh': """
share	25 K it	25 K this post	222 K this with	222 K this post on	222 K this if you	222 K this far and wide	222 click to K	227 we may get a K
shareholders	256 no K
shouted	258 K
""", 'si': """
sier	623 K
siga	667 K-nos no	667 K-nos nas	682 K-nos
siger	142 K
sign	24 K in	216 K up to get	252 K up	255 K up for our	255 K up to our	255 when you K up	255 K up now
signaler	368 K une erreur
signalez	380 K-la-nous	380 K-le-nous
signing	216 thanks for K up	216 thank you for K up	216 by K up, i agree	216 by K up, you agree	216 by K up you agree
silakan	446 K login	446 K masuk
silenced	256 refuse to be K
since	203 K you're here
sinirsiz	822 K erişim
sinulle	324 meillä on K pyyntö
site	256 our K	592 onze K
""", 'sk': """
skaityti	544 norėdami K toliau	544 norint K toliau	544 K toliau galite
skaitytojai	549 mūsų K
skelbiamas	22 nebus K
skirkite	548 K paramą
skriv	139 K til os	785 K upp dig	802 K upp dig	802 K till oss
skrive	21 logget ind for at K
skriver	142 K	623 K	805 K
skrzynce	632 w twojej K
""", 'sl': """
slant	804 en K
sledite	773 K nam
sledujte	100 K nás	110 K nás	759 K nás
""", 'so': """
so	182 K die
soci	87 fes-te K	87 fes-te'n K
socia	290 hazte K	291 hazte K
social	159 auch bei K media
socio	263 hazte K	290 hazte K	291 hazte K
sociologue	375 est K
socios	267 solo para K
someone	222 send this to K
sonntag	17 jeden K
sostegno	466 il tuo K ci	466 abbiamo bisogno del tuo K	491 il tuo K
sostenerci	466 puoi K
sostenitore	491 diventa K
sostenitori	492 i nostri K
sostiene	490 chi ci K	492 chi ci K	494 K
sostieni	466 K il nostro	466 K la nostra	491 K il	491 K la
sostienici	490 K	491 K
sostuvo	294 K
sottolinea	494 K
soubory	103 K cookie
souhlasu	109 bez K
souligne	383 K
soutenez	350 K notre	377 K-nous	377 K notre	380 K-nous	380 K notre	380 K-le	380 K-la
soutenir	350 pour nous K	380 K notre	380 nous K
soutien	350 votre K est	350 a besoin de votre K	380 votre K
soutiens	380 je K
sovelluksemme	331 lataa K	343 K
sovelluksessa	331 avaa K
sovellus	331 lataa K	331 lataa ilmainen K	342 lataa K
""", 'sp': """
spare	255 can you K
spelregels	582 K
spende	147 deine K für	147 ihre K hilft	147 deine K hilft	147 jede K hilft	147 jede kleine K hilft	147 jede K zählt	179 ihre K	179 deine K	179 eure K	179 mit einer K	179 K jetzt	179 K uns	183 K
spenden	179 K sie	179 jetzt K	183 K
spendenaufruf	183 K
spendenaufrufe	183 K
spendiere	179 K uns
spendieren	179 K sie uns
spiega	494 K
spiegato	494 ha K
spottete	182 K
sprijinul	701 K tău	701 avem nevoie de K
spune	701 K-ne	704 K
spus	704 a K
""", 'sq': """
squadra	492 la nostra K
""", 'st': """
staat	594 K er
stabilito	494 ha K
stand	255 K with us
standards	242 our K: the
stelde	594 K
steun	566 met jouw K	566 met uw K	566 K ons met	589 K ons	591 K ons	591 K onze	591 jouw K	591 uw K
stiahnite	759 K si
stimme	175 K
stond	594 K
stories	15 free K	214 free K left	240 for more K like this	256 our K	256 K like this
story	15 free K	20 rest of this K	25 share this K	213 to read the full K	214 free K left	214 last free K	218 read this K in the app	222 share this K on	240 if you have a K to tell	240 email your K to	256 this K	256 K that took us
straight	216 K to your inbox
straipsnis	549 šis K
striga	704 K
strona	640 ta K używa
""", 'su': """
submitting	216 by K your email
subscreva	662 K a nossa	662 K as
subscribe	213 K to continue reading	213 K to read the full	213 to continue reading, K	213 K to get access	213 K for full access	213 K to unlock	213 already K?	216 K to our free	216 K to our weekly	216 K to our daily	216 K for more	224 K to our channel	224 K to our podcast	244 K to the podcast	244 K to our podcast	255 K to our	255 K today	255 K now	255 K to get	255 K for free
subscriber	213 already a K	213 this is a K-only	213 existing K	255 become a K	255 becoming a paid K	255 free or paid K
subscribers	213 this article is for premium K	213 for K only	213 exclusively for K	213 is exclusive to K	213 existing K	213 for paying K	213 for paid K	213 is for K	213 are for K	213 only K can read	256 our K	259 K
subscribing	213 by K to our	216 by K, you agree	255 consider K
subscription	213 off annual K	213 off an annual K	213 your K helps	213 K is being used on another	213 upgrade your K	213 sign up for a K	213 purchase a paid K	257 annual K	259 K
subscriptions	259 K
subscriptor	81 ja n'ets K	87 fes-te K	87 fes-te'n K
subscriptors	81 exclusiu per a K	81 només per a K	91 K
subscriu	87 K-te
subskrybenci	650 nasi K	653 K
subskrypcja	653 K
subskrypcje	653 K
substack	213 in the K app	259 K
substacks	259 K
sued	258 K
suite	354 pour lire la K
suivez	362 K-nous sur	380 K-nous
sumate	291 K al
sunday	17 every K	250 our K email
sundays	17 on K
suport	87 dona'ns K	87 el teu K
suporta	669 o seu browser não K
support	208 please K us	208 your K, no matter how small	208 K our work by	208 to K my work	208 you can K us	228 your browser does not K	255 K us	255 K our	255 K my work	255 K this work	255 your K	255 we ask you to K	255 K the show
supporta	479 il tuo browser non K
supported	228 your browser is not K	256 reader-K	256 reader K	256 member-K	256 listener-K
supporter	255 become a K
supporting	208 please consider K	255 consider K
survey	232 reader K	232 take our # minute K	232 two-minute K	232 short K	255 take our K
suscribirte	270 al K
suscripciones	295 K
suscriptor	267 ya soy K	267 ya eres K	291 hazte K
suscriptora	291 hazte K
suscriptores	267 exclusivo para K	267 sólo para K	267 solo para K	292 nuestros K	295 K
sustaining	251 K member	255 K member	255 become a K
sutikimo	547 be raštiško K
""", 'sv': """
svakog	17 K jutra
""", 'sw': """
swisha	802 K
""", 'sz': """
szerint	441 K
""", 'ta': """
taalfout	582 K
tady	92 když už jste K
tahun	460 per K
takip	826 bizi K edin	826 K et	835 bizi K edin
takket	140 K være dig	621 K være deg
tamamini	20 haberin K	20 yazinin K
tapkite	548 K nariu
tarayiciniz	10 K
tartalmat	9 ezt a K
tartalom	9 a K
tarvitsee	342 K sinua	342 K tukeasi
tarvitsemme	342 K apuasi	342 K tukeasi
""", 'te': """
team	256 our K	592 ons K
teatas	304 K
teica	561 K
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	179 K sie uns
teilte	182 K mit	182 K der	182 K die
tekst	20 cały K	20 ceo K	650 ten K	746 ovaj K
teksty	650 nasze K
telegram	16 K	159 unseren K-kanal	224 join our K	224 our K channel	255 join our K	275 canal de K	450 channel K	477 canale K	667 canal no K	719 мы в K	719 наш K-канал	719 в нашем K	719 новости в K	826 K kanali	849 ми в K	849 наш K-канал	849 у нашому K
teljes	20 K cikk
telli	301 K kohe
tellija	297 oled juba K
tellijatele	297 artikkel on K	297 ainult K
tellimus	305 K
tenhle	111 K text
terima	452 K semua
termos	671 K de uso
terms	230 agree to our K of	230 agree to our K and	230 agree to the K
testen	151 für # € K	151 für # euro K	179 jetzt K	179 K sie
testez	354 K-nous	380 K-nous
testified	258 K
tetszett	439 K a cikk
""", 'th': """
thank	247 K you to the	247 K you to all of you	247 K you to all who	247 K you to our
thanks	247 K to all of you who
theo	870 K dõi báo	878 hãy K dõi	881 K ông	881 K bà	881 K lời
think	232 let us know what you K	255 tell us what you K
thoughts	232 share your K	255 share your K
thousands	255 join K of
throw	255 K in
thursday	17 every K
thursdays	17 on K
""", 'ti': """
tietosuojaseloste	336 K
tikkie	593 K
tiktok	16 K
tilaa	342 K nyt
tilaaja	328 oletko jo K
tilaajamme	343 K
tilaajana	328 jatka lukemista K	328 K pääset	328 K voit	328 koko juttu K
tilaajat	346 K
tilaajille	328 vain K
tilauksen	330 voit peruuttaa K
tilaus	346 K
till	778 vi har en bön K dig
tilmeld	122 K dig vores	139 K dig
tin	882 bản K
tip	131 K os	131 har du et K	139 K os	255 K your
tipeee	377 K
tips	612 K oss	612 har du et K	620 K oss	794 har du ett K	794 har du K
tipsa	802 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	115 en lille K at bede	596 en liten K å be
""", 'tl': """
tl	837 # K
""", 'to': """
today	252 join K	255 chip in K	255 sign up K	255 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	594 gaf K
toestemming	580 K te geven
toeta	301 K meid
toetage	301 K meid
toetus	301 sinu K	301 teie K
toimetus	302 meie K
toimintaamme	342 tue K
toimittajamme	343 K
toimituksellemme	343 K
toimituksemme	343 K
toimitusta	342 tue K
told	258 K
toteaa	345 K
touch	240 get in K with our	255 get in K
""", 'tr': """
trabajo	263 si te gusta nuestro K	292 nuestro K
trabalho	683 nosso K
tragen	179 K sie sich	179 K sie hier
traitement	366 K de vos données
trakteer	591 K ons
transferred	230 personal data may be K
translated	245 this article was K
transparenzhinweis	172 K
tratamento	671 K dos seus dados
tratamiento	279 K de tus datos
trattamento	481 K dei dati
travail	381 notre K
trenger	599 vi K din støtte	620 vi K din hjelp
trial	213 your free K	255 start your free K	255 start a free K	257 free K
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	342 K
tulis	461 K
tulisan	459 K ini
tunnus	342 luo K
tuomitsi	345 K
tutur	461 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	258 K
twierdzi	652 K
twitter	222 share on K	224 follow him on K	224 follow her on K	224 follow them on K	224 follow on K
twitterze	637 na facebooku i K
""", 'ty': """
tygodniowo	651 K
tygodniu	17 raz w K
""", 'ub': """
ubegrenset	601 K tilgang
""", 'ud': """
udfyldes	131 skal K
udtalte	142 K
""", 'ug': """
ugen	141 om K
""", 'ui': """
uitgeschakeld	578 javascript is K
uitschrijven	571 op elk moment K
""", 'uj': """
ujar	461 K
ujarnya	461 K
""", 'uk': """
uken	622 i K
uker	620 prøv # K
""", 'un': """
unavailable	228 video K
uneix	87 K-te
ungkap	461 K
unisciti	491 K
unlimited	213 get K access	213 K digital access	213 K access for
unlock	20 K this	213 K the rest
unser	180 K ziel	180 K team
unsere	155 K app	179 können sie K	180 K leser	180 K texte
unserem	151 mit K abo
unseren	180 K lesern	180 K kanal
unserer	155 in K app	180 K arbeit
unsubscribe	216 K at any time	216 K anytime
untuk	458 masuk K
""", 'up': """
updates	216 get K by email
upgrade	213 K to paid	213 K to read	213 behind the paywall. K
upozorava	748 K
upozornenia	14 K
uppgav	805 K
uppger	805 K
ups	259 pop-K
""", 'ur': """
urged	258 K
urteilte	182 K
""", 'ut': """
utilisation	366 K de cookies	366 K des cookies	366 conditions générales d'K
utilisons	366 nous K des cookies
utilizamos	279 K cookies	671 K cookies
utilizza	481 questo sito K i cookie	481 K cookie
utilizziamo	481 K i cookie
uttalte	623 K
""", 'uu': """
uudiskiri	300 telli meie K	301 telli K	302 meie K	305 K
uudiskirjaga	300 K
uutiskirje	330 tilaa K	342 tilaa K	346 K
uutiskirjeemme	330 K	343 K
""", 'uv': """
uvedl	113 K
uvedla	113 K
uviedla	762 K
uviedol	762 K
""", 'uy': """
uyardi	838 K
uyariyor	838 K
uygulama	824 mobil K
uygulamamiz	836 K
uygulamamizi	824 K indirin	824 K indir	835 K indir
uygulamayi	824 K indir	824 K indirin
""", 'va': """
valfri	781 swisha K summa	804 K summa
valgfritt	599 vipps et K
valittaa	345 K
vare	803 tack K er	803 tack K dig
varnar	805 K
varoittaa	345 K
varslinger	14 K
varuje	113 K
vastaus	21 peruuta K
vayas	260 antes de que te K
""", 've': """
vecka	17 varje K
veckan	804 i K
vendredi	17 chaque K
ventana	281 se abre en una K nueva
veraltet	162 ihr browser ist K
verantwoordelijk	30 niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K
verder	20 K lezen	563 voor je K gaat	569 lees K met	569 om K te lezen	569 K lezen?
verdi	838 karar K
vereiste	21 K velden zijn	582 K velden
verhaal	592 dit K	592 goed K
verhalen	592 onze K
verhindert	164 ein skript K
verileriniz	829 kişisel K
verklaarde	594 K
verlag	180 kein K
verouderd	578 je browser is K
verpassen	179 K sie
verscheen	588 dit artikel K eerder
verschenken	179 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verteiler	177 K
vertelde	594 K
vertelt	594 K
verwenden	164 wir K cookies
verwendest	162 K einen adblocker
verwendet	164 diese website K cookies	164 diese webseite K cookies
verzoek	563 een klein K
""", 'vi': """
viber	16 K
vidare	783 för att läsa K	802 läs K för
video	9 this K	9 este K	9 deze K	9 denne K
videoen	9 denne K
videre	120 for at læse K	139 læs K for	601 for å lese K	620 les K for
viernes	17 cada K
view	218 K in app
views	30 K of	214 free K left
viikko	17 joka K
viikossa	344 K
vikao	748 K
vincoli	493 senza K
vipps	620 K
virtuellen	179 K kaffee
visto	463 K che sei qui
visualizzare	481 per K questo contenuto
""", 'vo': """
voice	256 our K
volal	113 K	762 K
volg	576 K ons op	576 K ons via	591 K ons
volgende	21 in deze browser voor de K
volgens	594 K
voor	571 meld je aan K
voorbehouden	588 alle rechten K
voordat	563 K je gaat
vorbehalten	151 abonnenten K	172 alle rechte K
vorbei	179 schau K
vores	123 hent K app	123 i K app	139 støt K	139 hent K	140 K app
vorlesen	2 artikel K	2 text K
votre	350 K don nous	377 K don	380 K don
vous	18 sans K	381 sans K
""", 'vr': """
vragen	563 hebben we een gunst te K	563 we willen je iets K
vriend	591 word K
vrijdag	17 elke K
vroeg	594 K
""", 'vs': """
vsebino	9 to K
""", 'vu': """
vuodessa	344 K
vurguladi	838 K
""", 'vy': """
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	109 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
""", 'wa': """
waardevol	563 vond je dit artikel K
waarschuwt	594 K
wajib	21 ruas yang K
waktu	0 K baca
warf	182 K vor
warned	258 K
warns	258 K
warnt	182 K
warnte	182 K
washington	241 is a K
""", 'we': """
webbplats	792 denna K använder cookies
website	129 dette K bruger	180 unsere K	256 our K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	257 a K	257 per K	593 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	216 sign up for our K	250 our K email	250 K round-up
weiter	151 lesen sie sofort K
weiterlesen	20 K	151 K mit	151 jetzt K	151 diesen artikel K	151 kostenlos K	151 mit plus K	162 mit werbung K
weiterzulesen	151 um K
weken	593 K voor
werbeblocker	162 deaktivieren sie ihren K
werbefrei	180 K
werbevereinbarung	154 stimme ich der K zu
werbung	11 K	180 ohne K
werde	179 K teil
werden	179 K sie teil
werk	592 ons K
wersja	2 K audio
wesprzyj	628 K nasze	649 K nas	649 K nasze	649 K naszą	649 K mnie
weten	582 laat het ons K	591 laat het ons K	594 laat K
""", 'wh': """
whatsapp	16 K	155 K-kanal der	159 K-kanal	222 share on K	222 share via K	224 join our K	224 join us on K	224 our K channel	224 updates on K	255 join our K	275 canal de K	362 chaîne K	362 canal K	450 saluran K	450 kanal K	450 channel K	477 canale K	576 K-kanaal	637 kanał na K	667 canal no K	667 canal do K	667 grupo do K	693 canalul de K	826 K kanali
whatsappie	16 K
whatsappu	16 K
while	203 K you're here
whitelist	228 K our site	228 K this site	228 K us
""", 'wi': """
widerrufen	154 jederzeit K
will	255 K you make a
window	222 opens in new K	222 opens in a new K
winning	241 is an award-K
withdraw	230 K your consent
without	18 K your
""", 'wo': """
woche	17 jede K	181 pro K
wochen	181 K lang
word	566 K lid en	589 K lid	591 K lid
work	255 back our K	256 our K
""", 'wr': """
write	232 K to us at	255 K to us
writer	240 is a staff K for	240 is a senior K at	241 is a staff K	241 is a senior K	241 is a K
writes	241 K about	258 K
written	241 has K for
wrote	258 K
""", 'ws': """
wsparcie	628 twoje K	649 twoje K
wsparciu	628 dzięki twojemu K
wspieraj	649 K nas
""", 'wu': """
wurde	175 text K
""", 'wy': """
wyjdziesz	625 zanim K
wymagane	21 K pola są	642 pola są K
""", 'ya': """
yakiniyor	838 K
yaniti	21 K iptal et
yapabilmek	6 yorum K	21 yorum K için
yaparak	822 giriş K
yapilamaz	834 alinti K
yapin	24 giriş K	835 bağiş K
yapmak	6 yorum K
yayinlanmayacak	21 e-posta adresiniz K
yazdi	838 K
yazin	835 bize K
yaziyi	2 K dinle	4 K
yazmak	6 yorum K
""", 'ye': """
year	257 a K	257 per K
""", 'yi': """
yillik	837 K
""", 'yo': """
you	18 without K	256 without K
youtube	16 K	164 inhalte von K	224 on K for more	224 on K for the	870 kênh K của
""", 'za': """
zabronione	648 kopiowanie K
zadarmo	15 články K
zahtevana	21 K polja
zainstaluj	633 K aplikację
zalo	870 quan tâm K
zalogowani	642 tylko K
zaloguj	24 K	630 K się, aby	630 K się aby
zamkniesz	625 zanim K
zapewnia	652 K
zapisal	776 je K
zapisz	632 K się na nasz	649 K się na	649 K się do
zarejestruj	630 K się, aby	649 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zavisi	745 K od vas
""", 'zb': """
zbierka	763 K
""", 'zd': """
zdarma	15 články K	15 článků K	96 články K
""", 'ze': """
zegt	594 K
zei	594 K
""", 'zi': """
ziedojums	562 K
zitten	592 we K ook op
""", 'zk': """
zkuste	96 K první měsíc	110 K první měsíc
""", 'zo': """
zondag	17 elke K
zostanie	642 twój adres email nie K
""", 'zr': """
zrezygnuj	630 K w każdej chwili	651 K w każdej chwili
""", 'zu': """
zufolge	182 K
zugang	151 noch keinen K
zugeschickt	154 per e-mail K	154 per mail K
zugestimmt	164 externen diensten nicht K
zusammenfassung	175 K
zustimmung	164 K jederzeit	164 mit ihrer K	164 ihre K
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
accused
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
admitiu
admitted
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
aloud
amendat
ammesso
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
annunciato
ano
ansvarar
ansvarlig
answer
antes
anunciou
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
assure
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
beboette
become
becoming
bedankt
befindet
before
begging
begs
behalten
behouden
behoudt
beitrag
bejelentette
belirtti
benachrichtigungen
benadrukt
bent
bepaalde
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
beschloss
besedah
besloot
beslutade
besluttede
besluttet
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
bildirdi
bildirimlere
bildirimleri
billionaire
bilten
binding
bindingstid
bindningstid
bisogno
bitte
blijkt
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
comentou
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
condannato
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
criticised
criticized
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
decided
decidiu
decis
deciso
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
derecho
desactiva
desactivar
desative
descarga
descarrega
descarregue
desta
destek
detected
determinou
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
direito
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
dispus
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
dreptul
drepturile
drittanbietern
drittplattformen
dukung
dukungan
dung
duyurdu
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
elismerte
elke
elle
elmondta
elrendelte
email
emailing
embed
embedded
embora
empresas
enable
engagement
engagent
engelleyici
engelleyicinizi
enjoyed
enligt
enter
entering
entlang
entrada
entschied
equipa
equipe
equipo
erforderliche
erkende
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
everyone
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
fast
favor
favour
feedback
fehler
fehlerhinweis
feliratkozom
fellow
fenntartja
fenntartjuk
fenntartva
fi
figyelmeztet
finanzieren
fined
finestra
fizess
fizessen
folge
folgen
folgt
follow
folosim
forbeholder
forbeholdes
fordert
forderte
forint
forinttal
forklarer
former
fortalte
forteller
fortgesetzt
fortsette
found
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
gab
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
haftung
hakkini
hauteur
havi
havonta
hay
hear
heard
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
ilmoitti
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
informou
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
is
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
kabul
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
kesti
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
kondigde
konstaterade
konstaterar
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
lembrou
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
listening
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
meddelade
meddelte
medgav
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
meldde
melde
melden
meldingen
meldt
meldte
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
mitgeteilt
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
multato
multou
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
narrated
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
odgovara
odgovor
odgovoran
odgovorna
odpowiada
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
oikeuden
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
oordeelde
open
ophavsretten
opinion
opinions
oplyser
oplyste
opozarja
opplyser
opplyste
opprett
opublikowany
opzegbaar
ordenou
ordinato
ordnete
original
originally
originalmente
originariamente
ortaklarimiz
ostrzega
oszd
overname
ovisi
owner
padroni
pagar
paghi
pago
paid
pakolliset
palautetta
paper
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
pokutoval
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
precisato
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
pripomenul
prisijunkite
prispejte
privacidad
privacidade
privacy
privacybeleid
privacyverklaring
privatlivspolitik
priznal
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
rappelle
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
reconheceu
reconnu
recunoscut
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
reported
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
reserva
reservados
reservamo
reservamos
reservats
reserve
reserved
reserves
responsabile
responsabilidad
responsabilidade
responsabiliza
responsable
responsibility
responsible
resposta
respuesta
rest
restants
reste
retrouvez
rettigheter
reuters
revelou
rewritten
ricamiz
ricevi
ricordato
rief
riep
riferito
riippumaton
riippumatonta
riproduzione
riserva
riservati
riservato
riserviamo
rispecchiano
risposta
rocznie
ropade
ropte
round
roundup
rozhodl
rozhodol
rozpowszechnianie
ruft
ruled
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
sostuvo
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
stabilito
stand
standards
stelde
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
sued
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
testified
tetszett
thank
thanks
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
toe
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
tuomitsi
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
udtalte
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
uppgav
uppger
ups
urged
urteilte
utilisation
utilisons
utilizamos
utilizza
utilizziamo
uttalte
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
verantwoordelijk
verantwoordelijkheid
verantwortlich
verder
verdi
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
vyhradzuje
vyhradzujeme
vyhrazena
vyhrazuje
vyhrazujeme
waardevol
waarschuwt
wajib
waktu
warf
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
zapewnia
zapisal
zapisz
zarejestruj
zastrzega
zastrzegamy
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
zufolge
zugang
zugeschickt
zugestimmt
zusammenfassung
zustimmung
"""

PATTERNS: tuple[tuple[str, int], ...] = (('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  207),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 237))

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
   '/contribute', '/mitglied-werden', '/unterstuetzen', '/jetzt-spenden', '/soutenez-nous', '/nous-soutenir', '/je-soutiens',
   '/hazte-socio', '/hazte-socia', '/socios', '/donar', '/apoiar', '/doar', '/sostieni', '/word-lid', '/lid-worden', '/steun-ons',
   '/doneren', '/bli-medlem', '/bliv-medlem', '/stod-oss', '/stoett-oss', '/wesprzyj', '/wsparcie', '/podpora', '/podporte',
   '/destek-ol', '/lahjoita')),
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
