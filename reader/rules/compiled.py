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
# comentarii	689
# comentario	273
# comentarios	273
# comment	224
# commentaire	360
# commentaires	360
# commenti	475
# commento	475
# comments	224
# komentar	446
# komentarze	634
# komentarzy	634
# komment	426
# kommentar	123	158	604	786
# kommentare	158
# kommentarer	123	604	786
# kommentti	330
# kommenttia	330
# min	213
# min de lectura	278
# min de leitura	670
# min di lettura	480
# min leestijd	579
# min. lesezeit	163
# reactie	574
# reacties	574
# yorum	823
""", 'a ': """
a lire aussi	362
a message from our sponsor	219
""", 'aa': """
aanbevolen	576
aanbevolen artikelen	576
aanbevolen voor jou	576
aangeboden door	570
aanmelden	561
aanmelden nieuwsbrief	563
aanraders	576
""", 'ab': """
abbonamenti	462
abbonamento	462
abbonati	462
abbonati ora	462
abbonati subito	462
ablehnen	156
abmelden	143
abo	143
abo bestellen	143
abo verwalten	143
abonament	682
abonamente	682
abonare	682
abone ol	814	814
abone olun	814
abonelik	814
abonnee worden	561
abonneer	561
abonneer nu	561
abonnement	112	143	346	561	593
abonnementen	561
abonnements	143	346
abonner	112	593
abonneren	561
abonnez-vous	346
abonnieren	143
about sharing	213
about us	231
abrir menu	670
abspielen	163
""", 'ac': """
accede	259
acceder	259
accedi	462
accept	222
accept all	222
accept all cookies	222
accept and close	222
accept and continue	222
accepted payment methods	203
accepteer	572
accepteer alle cookies	572
accepter	121	358
accepter alle	121
accepter alle cookies	121
accepter et continuer	358
accepter et fermer	358
accepter les cookies	358
accepter tout	358
acceptera	784
acceptera alla	784
accepteren	572
acceso	259
accetta	473
accetta e continua	473
accetta i cookie	473
accetta tutti	473
accetta tutto	473
account aanmaken	561
accueil	365
aceitar	663
aceitar cookies	663
aceitar e continuar	663
aceitar todos	663
aceitar tudo	663
aceptar	271
aceptar cookies	271
aceptar todas	271
aceptar todo	271
aceptar y continuar	271
""", 'ad': """
ad	219	500	524	524	887
ad choices	219
ad feedback	219
adchoices	219
add a comment	224
add as preferred source	216
add to bookmarks	213
add to my topics	216
addebito diretto	461
administrer samtykke	602
adres e-mail	624
adresse e-mail	349
ads	219
advert	219
advertentie	570	570
advertenties	570
advertise with us	219
advertisement	219	444	471	820
advertisement feature	219
advertisements	219
advertiser content	219
advertising	219
advertorial	153	184	687	820
""", 'af': """
afdrukken	567
afegeix un comentari	78
afficher la suite	365
afficher le contenu	358
afficher les commentaires	360
afficher plus	365
affiliate	219
affiliate disclosure	219
affiliate-link	153
afmelden	561
afspelen	579
afspil	128
after ad	219
after newsletter promotion	208
afvis	121
afvis alle	121
""", 'ag': """
agb	156
aggiungi ai preferiti	468
aggiungi un commento	475
agrandir	365
agrandir l'image	365
agree	222
agree and continue	222
""", 'ah': """
ahora en portada	275
ahora no	254
""", 'ai': """
ai deja cont	682
ai deja un cont	682
ai uitat parola	682
aidez-nous	342
aiheet	331
ailleurs sur le web	362
ainult tellijale	289
aiutaci	458
""", 'aj': """
ajouter aux favoris	353
ajouter un commentaire	360
""", 'ak': """
akceptuj	632
akceptuj wszystkie	632
akkoord	572
aksepter alle	602
aktuell	160
aktuelle artikel	160
aktuelle nachrichten	160
aktuelles	160
akun saya	438
akzeptieren	156
""", 'al': """
al abonnee? log in	561
al een account	561
algemene voorwaarden	572
all comments	224
all news	231
alla kommentarer	786
alle ablehnen	156
alle akzeptieren	156
alle anzeigen	163
alle artikel anzeigen	163
alle bilder	163
alle cookies accepteren	572
alle cookies akzeptieren	156
alle kommentare	158
alle kommentare anzeigen	158
alle kommentarer	123	604
alle newsletter	146
alle reacties	574
aller au contenu	365
aller au contenu principal	365
allerede abonnent? log ind	112
allerede abonnent? logg inn	593
alles accepteren	572
alles akzeptieren	156
alles anzeigen	163
alles bekijken	579
alles weigeren	572
allow content	222
allow cookies	222
already a member	205
already a member? log in	205
already a subscriber? log in	205
already a supporter	197
already have an account	205
already have an account? log in	205
already have an account? sign in	205
als e-mail versenden	150
also	229
also in the news	226
also on	226
also read	226
also worth reading	19
alte articole	19	690
alte articole care te-ar putea interesa	19
altre notizie	19	477
altre notizie da leggere	19
altri articoli	477
altri articoli su questo argomento	477
altri articoli sull'argomento	477
altro	480
altro importo	461
always active	222
""", 'am': """
am meisten gelesen	160
amount	198
ampliar	278	670
ampliar imagen	278
""", 'an': """
ana sayfa	826
anasayfa	826
anbefalede artikler	125
anbefales	606
anbefalet	125
anbefalt	606
anbefalte saker	606
anda mungkin suka	19
ander bedrag	560
andere lasen auch	160
anderen lazen ook	576
anderer betrag	142
andre leser	606
angebot sichern	143
angebote unserer partner	153
anmelden	143
anna palautetta	330
annonce	120	120	356
annoncer	120
annonces	356
annons	783	783
annonse	601	601
annonser	601	783
annonssamarbete	794
annual	198
annunci	471
annuncio	471
anterior	278	670	692
antworten	158
antworten abbrechen	158
anunci	78
anuncio	269
anuncios	269
anzeige	153
anzeige anzeige	153
anzeige scrollen, um weiterzulesen	153
anzeigen	153
""", 'ap': """
apoie	649
apoie-nos	649
aportar	255
approfondimenti	477
approfondisci	477
apri menu	480
""", 'ar': """
ara	826
archivado en	273
archivo	275
argomenti	477
argomenti trattati	477
around the web	226
article content	219
article continues below	219
article suivant	362
articles connexes	362
articles les plus lus	362
articles relacionats	76
articles similaires	362
articole recente	690
articole recomandate	690
articole similare	690
articoli che potrebbero interessarti	477
articoli correlati	477
articolo correlato	477
articolo precedente	477
articolo successivo	477
articolul anterior	690
artigo anterior	667
artigos relacionados	667
artikel bewerten	158
artikel delen	567
artikel drucken	150
artikel freischalten	143
artikel lainnya	447
artikel lesen	163
artikel merken	150
artikel sebelumnya	447
artikel selanjutnya	447
artikel speichern	150
artikel teilen	150
artikel terkait	447
artikel verschenken	143
artikel versenden	150
artikkelen fortsetter under	601
""", 'as': """
as + lidas	667
as mais lidas	667
ascolta	468
asetukset	328
asiasanat	331
ask me later	197
assinar	652
assinatura	652
assinaturas	652
assine	652
assine agora	652
assine nossa newsletter	654
assuntos	667
""", 'at': """
attiva l'abbonamento	462
attiva ora	462
""", 'au': """
auch interessant	160
auch lesenswert	160
auch spannend	160
aucun commentaire	360
auf bluesky teilen	150
auf einer seite lesen	160
auf facebook posten	150
auf facebook teilen	150
auf linkedin teilen	150
auf mastodon teilen	150
auf telegram teilen	150
auf twitter teilen	150
auf whatsapp teilen	150
auf x teilen	150
auf xing teilen	150
aus der redaktion	160
ausklappen	163
autentificare	682
automatische incasso	560
autoriser	358
autre montant	345
autres articles	362
""", 'av': """
avaa koko juttu	320
avainsanat	331
aviso legal	271
avvis	602
avvis alle	602
avvisa	784
avvisa alla	784
""", 'ay': """
ayrica okuyun	824
""", 'ba': """
baca juga	447	447
baca selengkapnya	449
back to top	231
bagikan	442
bagikan artikel	442
bagikan ke	442
balas	446
bank transfer	203
bankeinzug	142
bankoverschrijving	560
""", 'be': """
beantwoorden	574
become a founding member	205
become a friend	199
become a member	199
become a paid subscriber	199
become a patron	199
become a sponsor	199
become a subscriber	205
become a supporter	199
bedankt voor je inschrijving	563
bei facebook teilen	150
bei twitter teilen	150
bei whatsapp teilen	150
bei x teilen	150
beitrag teilen	150
bekijk aanbieding	561
bekijk alle abonnementen	561
bekijk alles	579
bekijk de aanbiedingen	561
bekijk foto's	579
bekijk meer	579
bekijk ook	576
bekijk reacties	574
beliebt	160
beliebte artikel	160
beliebteste artikel	160
belki daha sonra	812
benzer haberler	19	824
beranda	449
berdonasi	437
bereits registriert	143
bereits registriert? anmelden	143
beri komentar	446
berikutnya	449
berita lainnya	19	447
berita pilihan	447
berita populer	447
berita terbaru	447
berita terkait	447
berita terkini	447
berita utama	447
berlangganan	438
berlangganan sekarang	438
best gelezen	576
betaalde inhoud	570
betaalmethode	560
betaalmethoden	560
betaalmethodes	560
betrag eingeben	142
bewaar	567
bewaar artikel	567
bewaren	567
bezahlter inhalt	153
""", 'bi': """
bidra	591	773
bidrag	110
bienvenido	259
bilder anzeigen	163
bildergalerie	160
bize destek olun	813
""", 'bl': """
bleiben sie informiert	146
bli medlem	591	773
blijf op de hoogte	563
bliv medlem	110
bluesky	214
""", 'bo': """
boletim	654
boletines	262
boleto	651
bonifico	461
bonifico bancario	461
bookmark	213
bookmark this	213
bookmark this article	213
""", 'br': """
brak komentarzy	634
branded content	269
brought to you by	219
browse all	231
""", 'bu': """
buat akun	438
buffer	214
buscar	278	670
buy us a coffee	199
""", 'ca': """
cadastrar	652
cadastre-se	652
cadeau-artikel	561
cancel	198
cancelar respuesta	273
cargar contenido	271
cari	449
carica altri	480
carregar mais	670
carta di credito	461
carte bancaire	345
categorias	667
categorie	477
categories	226
categorii	690
""", 'ce': """
cele mai citite	690
cele mai noi	690
cele mai populare	690
cerca	480
cerrar	254
cetak	442
cevapla	823
""", 'cg': """
cgu	358
cgv	358
""", 'ch': """
charger plus	365
chiudi	457
chiudi menu	480
choisissez un montant	345
choose an amount	203
choose your payment method	203
choose your plan	205
""", 'ci': """
citi raksti	548
""", 'cl': """
clasificados	269
click here	231
click to enlarge	231
cliquer ici pour partager	353
close	198
close extra sharing options	213
close menu	231
close share panel	213
close this message	197
""", 'co': """
codes promo	356
colabora	255
collapse	231
comenta	273
comentar	273	665
comentarii	689
comentario	273
comentarios	273
comentaris	78
comentariu	689
comente	665
comment	214	224
comment ne plus voir ce message	341
comment policy	224
commenta	475
commenta l'articolo	475
commenta per primo	475
commentaire	360
commentaires	360
commenter	353	360
commenter l'article	360
commenti	475
commento	475
comments	224
comments off	224
commercial content	219
community guidelines	224
community rules	224
compare plans	205
comparte	266
comparteix	78
compartilhar	658
compartilhar no linkedin	658
compartilhar no twitter	658
compartilhar no whatsapp	658
compartilhar no x	658
compartilhar por e-mail	658
compartilhar via	658
compartilhe	658
compartilhe isso	658
compartir	266	266
compartir en	266
compartir en bluesky	266
compartir en linkedin	266	266
compartir en telegram	266
compartir en twitter	266
compartir en x	266
compartir por correo	266
compartir por email	266
complete coverage	226
comunicar erro	665
concordo	663
condiciones de uso	271
condiciones generales	271
conditions d'utilisation	358
condividi	468
condividi articolo	468
condividi su	468
condividi su facebook	468
condividi su linkedin	468
condividi su telegram	468
condividi su twitter	468
condividi su x	468
condividi via email	468
condivisioni	468
condizioni d'uso	473
conectare	682
configurar cookies	271
connectez-vous	346
connexion	346
consigliati	477
consigliati per te	477
consulter	365
cont nou	682
contact	231	360	574	689
contact us	224
contactez-nous	360
contacto	273
contactos	665
contato	665
contattaci	475
contatti	475
contenido de marca	269
contenido de nuestros socios	275
contenido exclusivo	259
contenido ofrecido por	269
contenido para suscriptores	259
contenido patrocinado	269
contenido promocionado	269
contenido relacionado	275
contenidos relacionados	275
contenu commercial	356
contenu de marque	356
contenu partenaire	356
contenus partenaires	356
contenuti correlati	477
contenuti sponsorizzati	471
contenuto per abbonati	462
contenuto riservato	462
contenuto sponsorizzato	471
contingut patrocinat	78
continua a leggere	480
continua depois da publicidade	661
continua senza accettare	473
continua senza sostenere	457
continuar a ler	670
continuar e fechar	663
continuar lendo	670
continuar leyendo	278
continuar sem apoiar	648
continuar sin donar	254
continue	198
continue a ler	667
continue lendo	652
continue reading	226	231
continue reading below	219
continue reading the main story	219
continue reading with a subscription	205
continue to article	197
continue to the article	197
continue without accepting	222
continue without donating	197
continue without supporting	197
continuer la lecture	346
continuer sans accepter	358
continuer sans donner	341
contribua	649
contribuer	342
contribuez	360
contribuir	649
contribuisci	458
contribute now	199
contribute with google	199
contribuye	255
contul meu	682
cookie notice	222
cookie policy	222	473
cookie preferences	222
cookie-einstellungen	156
cookie-instellingen	572
cookiebeleid	572
cookieindstillinger	121
cookiepolicy	784
cookiepolitik	121
cookies	95	121	572	602	784
cookies akzeptieren	156
cookies instellen	572
cookies policy	222
copia il link	468
copia link	468
copiar el enlace	266
copiar enlace	266
copiar link	266	658
copiar o link	658
copied	213
copier l'url	353
copier le lien	353
copy	214
copy link	213	442	862
copy link copied	213
copy link to clipboard	213
copy this link	213
copy url	213
correlati	477
count me in	208
""", 'cr': """
crea un account	462
crear cuenta	259
crear una cuenta	259
create a free account	205
create account	205
create an account	205
create free account	205
credit card	203
credit or debit card	203
creditcard	560
criar conta	652
""", 'cu': """
custom amount	198
""", 'cz': """
czas czytania # min	639
czytaj dalej	639
czytaj dalej za	622
""", "d'": """
d'autres articles	362
""", 'da': """
da non perdere	477
da non perdere in edicola	471
daftar	438
daha fazla	826
daha sonra	812
daha sonra hatirlat	812
daily newsletter	208
dal web	477
dalej	636
dalies ar rakstu	546
dalintis	536
dans cet article	362
darovat	87
daruj	87
das interessiert andere leser	160
das neueste	160
datenschutz	156
datenschutz-einstellungen	156
datenschutzeinstellungen	156
dauerauftrag	139
dauerwerbung	153
""", 'de': """
de tekst gaat verder onder de foto	570
debat: skriv	123
debatt: si din mening	604
debatte	158
deconectare	682
deel	567	567
deel artikel	567
deel dit	567
deel dit artikel	567
deel op facebook	567
deel op twitter	567
deel op x	567
deel via e-mail	567
deel via whatsapp	567
deine e-mail-adresse	146
deine meinung	158
deixa un comentari	78
deixe uma resposta	665
deja un comentario	273
deja una respuesta	273
dejar un comentario	273
del	117	598
del artikel	117
del artikkel	598
del artikkelen	598
del artiklen	117
del artiklen gratis	112
del med	117	598
del saken gratis	593
del via e-mail	117
del via e-post	598
dela	780
dela artikel	780
dela artikeln gratis	775
dela med	780
dela via e-post	780
dela via mejl	780
delen	567
delen op facebook	567
delen via e-mail	567
delen via facebook	567
delen via twitter	567
delen via whatsapp	567
deli	764
deli na facebooku	764
delite	764
delivered to you	208
dengarkan	442
derniers articles	362
desa	78
descuentos	269
desplegar redes sociales	266
destacadas	275
destacados	275
destaques	667
destek ol	813
destek olun	813
devamini oku	826
devenez membre	342
devenir membre	342
""", 'di': """
die meistgelesenen artikel	160
diesen artikel kommentieren	158
diesen artikel teilen	150
digg	214
digital subscription	205
digital-abo	143
digitalabo	143
digitale krant	561
digite seu e-mail	654
dimensione testo	468
din e-mail	114
din e-post	595	777
dinle	818
direct debit	203
direct verder lezen	561
discussie	574
discussion about this post	231
discussione chiusa	475
diskuse	97
diskusia	750
diskuter	604
diskutera	786
diskuze	97
dismiss	198
dismiss this message	197
distribuie	685
distribuie articolul	685
dit vind je misschien ook leuk	576
diventa socio	458
diventa sostenitore	458
""", 'dn': """
dnes ne	86
""", 'do': """
do mesmo autor	667
do not sell my personal information	222
do not sell or share my personal information	222
doar	649
dodaj komentar	764
dodaj komentarz	634
doe	649
doe agora	649
don mensuel	342
don ponctuel	342
don't miss	226
don't miss out	208
don't want to see this? remove ads	219
dona	255	458
dona adesso	458
dona ahora	255
dona ora	458
dona'ns suport	72
donar	255
donar ahora	255
donasi	437
donasi sekarang	437
donate	199
donate become	199
donate here	199
donate monthly	199
donate now	199
donate today	199
donazione mensile	458
donazione singola	458
doneer	558
doneer nu	558
doner	110	591
donera	773
donera nu	773
doneren	558
doniraj	729	757
donirajte	729	757
donner	342
doorsturen	567
dossier	160	362	477	576
dossiers	160	362	576
""", 'dr': """
drucken	150
druge novice	19
drukuj	628
""", 'du': """
dukung jurnalisme independen	437
dukung kami	437
""", 'dy': """
dyskusja	634
""", 'e-': """
e-avis	112	593
e-edition	231
e-gazete	814
e-mail	90	114	146	214	624	654	706
e-mail eingeben	146
e-mail teilen	150
e-mail-adresse	146
e-mail-adresse eingeben	146
e-mailadres	563
e-mailadresse	114
e-mailen	567
e-paper	143	231
e-post	595	777
e-postadress	777
e-postadresse	595
e-tidning	775
e-wydanie	622
""", 'ea': """
eavis	593
""", 'ed': """
edellinen	333
edellinen juttu	331
editor's choice	226
editor's pick	187	226
editor's picks	226
editors' choice	226
editors' picks	226
edizione digitale	462
""", 'ee': """
eenmalig	558
""", 'ei': """
ei kiitos	318
ei nyt	318
ei, kiitos	318
einklappen	163
einloggen	143
einmalig	139
einmalig spenden	139
einstellungen	156
einwilligung	156
""", 'el': """
elders op het web	576
elige una cantidad	258
elolvasom	429
elsewhere on the web	226
""", 'em': """
em alta	667
em destaque	667
email	208	214	706
email (required	208
email address	208
email article	213
email this	213
email to a friend	213
emneord	606
emner	125	606
empfehlen	150
empfehlungen	160
empfehlungen der redaktion	160
empfohlene artikel	160
empfohlener externer inhalt	156
empfohlener redaktioneller inhalt	156
""", 'en': """
en ce moment	362
en continu	362
en directo	275
en otros medios	275
en portada	275
en savoir plus	358	365
encontrou algum erro	665
encontrou um erro	665
engangsgave	591
enim loetud	291
enlace copiado	266
enlarge image	231
enlarge this image	231
enregistrer	353
enter amount	203
enter your email address	208
entra	462
entradas relacionadas	275
entrar	259	652
entre	652
enviar por correo	266
enviar por e-mail	658
enviar por email	266
enviar por whatsapp	266
envoyer par e-mail	353
envoyer par email	353
envoyer par mail	353
""", 'ep': """
epaper	231
""", 'es': """
esci	462
escolha do editor	667
escolha um valor	651
escribe un comentario	273
escuchar	266
espace partenaire	356
especiais	667
esqueceu a senha	652
esqueci minha senha	652
essai gratuit	346
""", 'et': """
et pot interessar	76
et recomanem	76
etichete	690
etiketler	824
etiquetas	275	667
etusivu	331	333
etusivulle	331
""", 'ex': """
exclusive content	205
exclusivo assinantes	652
expand	231
explore	229
explore more	226
explore more on these topics	226
external links	213
externe inhalte	156
externe inhalte anzeigen	156
externe inhalte erlauben	156
externen inhalt anzeigen	156
externen inhalt laden	156
externer inhalt	156
""", 'ez': """
ezt is olvassa el	427
""", 'fa': """
facebook	214
facebook messenger	214
facebook twitter	213
facebook twitter email	213
facebook twitter linkedin email	213
facebook twitter whatsapp	213
facebook x	213
faire un don	342
fale conosco	665
fandt du en fejl	123
fant du en feil	604
favoris	353
fazer login	652
""", 'fe': """
featured articles	226
featured content	226
featured stories	226
fechar	648	670
feedback	158	224	574
feedback geben	158
fehler gefunden	158
fehler im artikel gefunden	158
fehler melden	158
fermer	341
fermer le menu	365
fes-te soci	72
fes-te subscriptor	72
fetching more	231
""", 'fi': """
fil info	362
filed under	226	231
find out more	231
fique por dentro	654
first name	208
fizetett tartalom	424
""", 'fl': """
flecha	259
fler	788
fler artiklar	788
fler nyheter	788
flere artikler	125	606
flere nyheder	125
flere nyheter	606
flere saker	606
flipboard	214
""", 'fo': """
folgen	151
folgen sie uns	151
follow	216
follow author	216
follow live	216
follow this author	216
follow this topic	216
follow topic	216
follow us	216
follow us on facebook	216
following	216
font size	213
for abonnenter	112	593
for subscribers	205
forgot password	205
forgot your password	205
forma de pagamento	651
forma de pago	258
formas de pagamento	651
formas de pago	258
forrige	128	609
forrige artikel	125
forrige artikkel	606
forse in seguito	457
forsiden	125	606
foto	447
foto galeri	824
fotostrecke	160
fout gespot	574
fout gezien	574
foutje gezien	574
""", 'fr': """
free daily newsletter	208
free newsletter	208
free weekly newsletter	208
friss	427
from around the web	226
from our partners	226
from our sponsor	219
from our sponsors	219
from the web	226
""", 'fu': """
full coverage	226
fullscreen	231
fullskjerm	609
further reading on this site	226
""", 'ga': """
ga akkoord	572
ga naar inhoud	579
gallery	477
ganzen artikel lesen	163
""", 'ge': """
ge bort artikeln	775
gebruiksvoorwaarden	572
geef een reactie	574
gem	117
gem artikel	117
gerade nicht	138
gerelateerd	576
gerelateerd nieuws	576
gerelateerde artikelen	576
gerelateerde onderwerpen	576
gerir cookies	663
gesponsert	153
gesponserter inhalt	153
gesponsord	570
gesponsorde inhoud	570
gestion des cookies	358
gestionar cookies	271
gestisci i cookie	473
gestisci preferenze	473
get alerts	216
get digital access	205
get email updates	208
get started	205
get the daily email	208
get the newsletter	208
""", 'gi': """
gi bort artikkelen	593
gift a subscription	205
gift article	205
gift this article	205
give a gift	205
give a gift subscription	199
give feedback	224
give monthly	199
give now	199
give today	199
give us feedback	224
gizlilik	821
""", 'gl': """
glemt adgangskode	112
glemt passord	593
""", 'go': """
go to top	231
godkjenn	602
godkjenn alle	602
godta	602
godta alle	602
google	214
google news	214
google plus	214
got it	222
""", 'gr': """
gracias por suscribirte	262
gratis proberen	561
grazie per l'iscrizione	465
""", 'gu': """
guarda anche	477
guarda la gallery	480
guardar	266	658
guides d'achat	362
gulir untuk lanjut membaca	444
""", 'ha': """
haberin devami	820	826
haberin devami reklamdan sonra	820
haberin tamami	826
hacker news	214
hae	333
hai trovato un errore	475
hai una segnalazione	475
haku	333
halaman berikutnya	449
halaman selanjutnya	449
halaman: #	449
handelsbetingelser	121
hantera cookies	784
har du allerede en konto	112	593
har du redan ett konto	775
has oblidat la contrasenya	73
hata bildir	823
haut de page	365
have an account	205
have an account? sign in	205
have your say	224
hazte miembro	255
hazte socia	255
""", 'he': """
heb je al een account	561
help mee	558
hem	791
hemeroteca	259
hepsini kabul et	821
herinner me later	557
hesabim	814
hesabiniz var mi	814
het artikel gaat hieronder verder	570
het laatste nieuws	576
""", 'hi': """
hide ad	219
hide caption	231
hide comments	224
hide this message	197
hier anmelden	143
hier einloggen	143
hilfe	158
hinweis zum datenschutz	156
hittade du ett fel	786
""", 'hj': """
hjem	128	609
""", 'hl': """
hlasovat	97
hledat	100
""", 'ho': """
hold deg oppdatert	595
hold dig opdateret	114
home	231	480	579
hopp til innhold	609
hopp til innholdet	609
house rules	224
how did we do	224
hoy no	254
""", 'hu': """
hubungi kami	446
""", 'i ': """
i accept	222
i agree	222
i already donated	197
i already gave	197
i samarbeid med	601
i samarbejde med	120
i samarbete med	783
""", "i'": """
i'll do it later	197
i'm in	208
i've already donated	197
""", 'ic': """
ich bin schon dabei	138
ich habe schon gespendet	138
ich stimme zu	156
icymi	226
""", 'id': """
ideal	560
identifiez-vous	346
""", 'ih': """
ihr feedback	158
ihr kommentar	158
ihre e-mail-adresse	146
ihre meinung	158
""", 'ik': """
ik heb al gedoneerd	557
ik steun al	557
ikke i dag	109	590
ikke nu	109
iklan	444	444
""", 'il': """
il mio account	462
il tuo indirizzo email	465
ilan	820
ilgili haber	824
ilgili haberler	824
ilgili konular	824
ilmoitus	327
ils ont lu aussi	362
""", 'im': """
im trend	160
immer informiert	146
impostazioni cookie	473
impressum	156
imprimeix	78
imprimer	353
imprimer l'article	353
imprimir	266	658
""", 'in': """
in	862
in case you missed it	226
in diesem artikel	160
in evidenza	477
in het nieuws	576
in kooperation mit	153
in other news	226
in partnership with	219
in primo piano	477
in this section	226
in zwischenablage kopieren	150
indeks	447
indirizzo email	465
indstillinger	121
infolettre	349
infolettres	349
informasjonskapsler	602
informativa sulla privacy	473
ingatkan saya nanti	436
ingrandisci	480
ingresar	259
inhalt	163
inhalt anzeigen	156
inhalt laden	153
inhalt teilen	150
inhalte anzeigen	156
inhaltsverzeichnis	163
inhoudsopgave	579
inicio	278
inloggen	561
innstillinger	602
inschrijven	563
inscreva-se	654
inscreva-se na newsletter	654
inscription	346
inserisci qui il tuo commento	475
instagram	214
instagram-inhalte erlauben	156
instellingen	572
inte idag	772
inte nu	772
introduce tu email	262
invalid email	208
invia commento	475
invia per email	468
invia via email	468
inzerce	94
inzercia	747
""", 'ir': """
ir a los comentarios	273
ir al contenido	278
ir arriba	278
""", 'is': """
iscriviti	465
iscriviti alla nostra newsletter	465
iscriviti ora	465
""", 'iz': """
iz iste rubrike	734
""", "j'": """
j'accepte	358
j'en profite	346
""", 'ja': """
ja ets subscriptor	73
ja, ich will	139
jaa	325
jaa artikkeli	325
jaa facebookissa	325
jaa whatsappissa	325
jaga	289
jaga artiklit	289
jangan lewatkan	447
jatka lukemista	320
jau esi abonents	546
jau prenumeruojate	536
""", 'je': """
je donne	342
je fais un don	342
je m'abonne	346
je m'inscris	349
je me connecte	346
je soutiens	342
je teste	346
jednorazowo	620
jelentkezzen be	419
jetzt abonnent werden	143
jetzt abonnieren	143
jetzt anmelden	146
jetzt bestellen	143
jetzt einloggen	143
jetzt freischalten	143
jetzt helfen	139
jetzt im tv	160
jetzt kommentieren	158
jetzt kostenlos anmelden	146
jetzt kostenlos testen	143
jetzt mitglied werden	139
jetzt nicht	138
jetzt registrieren	143
jetzt spenden	139
jetzt testen	143	143
jetzt zustimmen	156
""", 'jo': """
join now	199
join our mailing list	208
join the conversation	224
join the discussion	224
join the discussion on discord	216
join us	199
jouw e-mailadres	563
""", 'ju': """
jump to content	231
just nu	788
juttu jatkuu alla	327
juuri nyt	331
""", 'ka': """
kabul ediyorum	821
kabul et	821
kanske senare	772
kanskje senere	590
kapat	812
kapcsolat	426
karte laden	156
kategori	447
kategoriat	331
kategorie	98	636
kategorien	160
kategorier	125	606	788
kategoriler	824
katkida bulun	813
kaydet	818
kaydol	814
kayit ol	814
""", 'ke': """
keep reading	226
keluar	438
kembali ke atas	449
kertalahjoitus	319
keskustele	330
keskustelu	330
keuze van de redactie	576
""", 'ki': """
kiemelt	427
kies een bedrag	560
kiosque	346
kirim	442
kirim komentar	446
kirjaudu	320
kirjaudu ulos	320
kirjoita kommentti	330
""", 'kl': """
klarna	142
kleinanzeigen	153
""", 'ko': """
kokeile maksutta	320
kokeile nyt	320
komentar	446
komentarai	536
komentari	736
komentarji	764
komentarz	634
komentarze	634
komentiraj	736	764
komentuoti	536
komment	426
kommentaarid	289
kommentar	158
kommentar schreiben	158
kommentar verfassen	158
kommentare	158
kommentare ansehen	158
kommentare anzeigen	158
kommentare lesen	158
kommentarer	123	604	786
kommentarregeln	158
kommenteeri	289
kommentek	426
kommenter	123	604
kommentera	786
kommentieren	158
kommentit	330
kommentoi	330
kommercielt indhold	131
kommercielt samarbejde	120
kommersielt innhold	612
kommersielt samarbeid	601
koniec reklamy	631
kontakt	97	123	158	634
kontakt os	123
kontakt oss	604
kontakta oss	786
konten bersponsor	444
konten premium	438
konten sponsor	444
konto erstellen	143
konular	824
kopeeri link	289
kopieer de link	567
kopieer link	567
kopier lenke	598
kopier lenken	598
kopier link	117
kopieren	150
kopioi linkki	325
kopiraj link	736
kopiraj povezavo	764
kopiuj link	628
kopyala	818
kostenlos abonnieren	146
kostenlos registrieren	143
kostenlos testen	143
""", 'kr': """
krant	561
kreditkarte	142
kreditkarte / klarna	142
""", 'ku': """
kuukausilahjoitus	319
kuuntele	325
""", 'kv': """
kvkk	821
""", "l'": """
l'actu en direct	362
l'article continue ci-dessous	356
l'essentiel	362
""", 'la': """
la newsletter	349	465
la redazione consiglia	477
la tua e-mail	465
laad meer	579
laat voorlezen	567
laatste nieuws	576
ladda fler	791
lagre	598
lagre artikkel	598
lahjoita	319
lahjoita nyt	319
lain kali	436
lainnya	447
laisser un commentaire	360
laissez un commentaire	360
langganan	438
lanjut baca di bawah	444
lanjutkan dengan konten	444
lanjutkan membaca	449
laporkan	446
lascia un commento	475
last flere	609
last name	208
lastschrift	142
later	557
latest	226
latest articles	226
latest edition	231
latest headlines	226
latest news	226
latest posts	226
latest stories	226
latest updates	226
latest videos	226
latest videos from	226
""", 'le': """
le direct	362
le fil	362
le journal du jour	346
le nostre newsletter	465
le plus lu	362
le puede interesar	275
le recomendamos	275
le ultime notizie	477
learn more	231
learn more about cookies	222
leave a comment	224
leave a reply	224
leave a tip	199
leave feedback	224
lectura de # minutos	266
lectura: # min	266
lecture # min	365
lecture # minutes	353
lecture : # min	353
leer noticia completa	278
lees de reacties	574
lees meer	576	579
lees meer over	576
lees ook	576
lees verder	561	576	579
lees verder na de advertentie	570
lees verder onder de afbeelding	570
lees verder onder de foto	570
lees voor	567
leestijd	579
leestijd # min	579
legfrissebb	427
legg igjen en kommentar	604
leggi anche	477
leggi i commenti	475
leggi il giornale	462
leggi l'articolo	480
leggi l'articolo completo	480
leggi tutto	480
leggi tutto con un abbonamento	462
leggi tutto su	477
legolvasottabb	427
legolvasottabbak	427
leia mais	667	670
leitura: # min	658
lembrar mais tarde	648
lembre-me mais tarde	648
lenke kopiert	598
ler mais	670
les derniers articles	362
les flere	606
les hele saken	609
les kommentarer	604
les lecteurs ont aussi lu	362
les mer	606	609
les mer om	606
les plus lues	362
les plus lus	362
les tops	362
les videre	593
lesedauer	163
lesedauer: # minuten	163
lesen sie auch	160
lesen sie dazu	160
lesen sie hier	160
lesen sie mehr	160
leserbriefe	158
leserkommentare	158
lesetid # min	609
lesetipp	160
lesetipps	160
lesezeit: # min	163
lesezeit: # minuten	163
lettura # min	468
""", 'li': """
lige nu	125
lihat juga	447
lihat komentar	446
lihat lainnya	449
lihat selengkapnya	449
lihat semua	449
like loading	213
like this	213
limited time offer	205
line	214
link	214
link copiado	658
link copiato	468
link copied	213
link copied bookmark	213
link copied to clipboard	213
link gekopieerd	567
link kopieren	150
link kopieret	117
link kopiert	150
link kopyalandi	818
link zum inhalt	156
link zum youtube-inhalt	156
linkedin	214
linki kopyala	818
linkki kopioitu	325
links	160
lire aussi	362
lire l'article	365
lire l'article complet	365
lire la suite	365
lire les commentaires	360
lire plus	362	365
lire plus tard	353
lisa kommentaar	289
listen	213
listen # min	213
listen now	213
live	160
live tv	226
""", 'lo': """
lo + visto	275
load comments	224
load content	222
load more	231
load more articles	231
load more comments	224
load more stories	231
loading	213
loading ad	219
loading more	231
loe ka	291
loe lisaks	291
loetumad	291
log in	205	561
log in / register	205
log in or sign up	205
log in to comment	224
log in to reply	224
log ind	112
log out	205
log ud	112
logare	682
logg inn	593
logg ut	593
logga in	775
logga ut	775
logi sisse	289
login	143	205	438	462	652	682
login / register	205
logout	205
loo konto	289
""", 'lu': """
lue koko juttu	333
lue kommentit	330
lue seuraavaksi	19
luetuimmat	331
luetuimmat jutut	331
luister	567
luk	109
lukk	590
lukuaika # min	333
luo tunnus	320
lupa kata sandi	438
lupa password	438
""", 'ly': """
lyssna	780
lyt	117
lytt	598
lytt til saken	598
""", "m'": """
m'abonner	346
m'inscrire	349
""", 'ma': """
maak een account	561
maandelijks	558
mai mult	692
mai multe	692
mail	214	567
mailen	150
mainokset	327
mainos	327	327
mainos alkaa	327
mais	670
mais artigos	667
mais comentadas	667
mais lidas	667
mais lidos	667
mais populares	667
mais tarde	648
mais vistas	667
mais vistos	667
make a donation	199
manage consent	222
manage cookies	222
manage my account	205
manage options	222
manage preferences	222
manage settings	222
manage subscription	205
mantente informado	262
mastodon	214
masuk	438
masuk / daftar	438
max	710
maybe later	197
""", 'me': """
me connecter	346
me le rappeler plus tard	341
media caption	231
meer	576
meer artikelen	576
meer informatie	572
meer laden	579
meer lezen	576
meer nieuws	576
meer over	576
meer over dit onderwerp	576
meer tonen	579
meest bekeken	576
meest gedeeld	576
meest gelezen	576
meghallgatom	422
megosztom	422
mehr anzeigen	163
mehr artikel	160
mehr aus	160
mehr aus dem ressort	160
mehr erfahren	156
mehr informationen	160
mehr laden	158	163
mehr lesen	160	163
mehr nach dieser anzeige	153
mehr news	160
mehr themen	160
mehr von diesem autor	160
mehr von uns	160
mehr zu diesem thema	160
mehr zum artikel	160
mehr zum thema	160
mein konto	143
meist gelesen	160
meistgeklickt	160
meistgelesen	160
meistgelesene artikel	160
meistkommentiert	160
mejla	780
meld een fout	574
meld fra om feil	604
meld je aan	563
member-only story	231
members only	205
meniu	692
menu	100	128	231	365	449	480	579	639	670	869
meny	609	791
mer fra	606
mer nyheter	788
mer om	606	788
merci de votre inscription	349
mere fra	125
mere om	125
merken	143	150
merkliste	143
message	214
message publicitaire	356
messaggio promozionale	471
messenger	214
mest delat	788
mest delt	606
mest delte	125
mest lest	606
mest leste	606
metodi di pagamento	461
metodo di pagamento	461
mettre en favori	353
""", 'mi': """
mi cuenta	259
mijn account	561
mijn profiel	561
min konto	112
min side	112	593
minha conta	652
mis niets	563
missa inget	777
missa inte	788
misschien later	557
misschien ook interessant	576
mitdiskutieren	158
mitglied werden	139
mitt konto	775
""", 'mo': """
mode de paiement	345
modes de paiement	345
moj profil	730	758
moje konto	622
mon compte	346
mon espace	346
monatlich	139
monatlich spenden	139
montant libre	345
monthly	198
monthly contribution	203
morda vas zanima	762
more	229
more articles	226
more coverage	226
more from	226
more from this author	226
more headlines	226
more in this series	226
more like this	226
more news	226
more on this story	226
more on this topic	226
more options	222
more sharing options	213
more stories	226
more stories like this	226
more stories you may like	226
more to explore	226
more to read	226
more top stories	226
most commented	226
most discussed	226
most emailed	226
most liked	224
most nem	416
most popular	226
most read	226
most recent	226
most shared	226
most viewed	226
most watched	226
mostra altro	480
mostra contenuto	473
mostra i commenti	475
mostrar comentarios	273
mostrar mais	670
mostrar menos	278
moyen de paiement	345
moyens de paiement	345
""", 'mu': """
muat lainnya	449
mungkin lain kali	436
must read	226
must reads	226
must-read	226
mute	231
""", 'my': """
my account	205
""", 'na': """
na czasie	636
naar boven	579
naar de aanbiedingen	561
naar de inhoud	579
nach anzeige weiterlesen	153
nach oben	163
nahoru	100
najbolj brano	762
najnovije	734
najnovije vesti	734
najnovije vijesti	734
najnowsze	636
najnowsze informacje	636
najpopularniejsze	636
nanti	436
nanti saja	436
napisz komentarz	634
natisni	764
naujausi	538
""", 'ne': """
ne manquez rien	349
ne most	416
ne plus afficher	341
nee bedankt	557
nee, bedankt	557
nei takk	590
nei, takk	590
nein danke	138
nein, danke	138
nej tack	772
nej tak	109
nej, tack	772
nej, tak	109
nessun commento	475
neste	609
neste artikkel	606
net binnen	576
netiquette	158
neueste artikel	160
neueste meldungen	160
neueste nachrichten	160
neueste videos	160
never miss a story	208
never miss an update	208
new here	205
newest first	224
newsletter	90	146	208	262	349	465	624	654
newsletter abonnieren	146
newsletter e alert	477
newsletter kostenlos abonnieren	146
newsletter recomendada	275
newsletter sign up	208
newsletter sign-up	208
newsletter signup	208
newsletter-anmeldung	146
newsletters	208	231	262	349	654
newslettery	90	624
newsticker	160
next	198
next article	226
next page	231
next post	231
next story	226
next up	226
""", 'ng': """
nghe	862
""", 'ni': """
nicht jetzt	138
nicht mehr anzeigen	138
nichts mehr verpassen	146
nie masz konta	622
nie teraz	619
niet nu	557
niet te missen	576
nieuwsbrief	563
nieuwsbrieven	563
""", 'no': """
no comments	224
no comments yet	224
no gracias	254
no grazie	457
no posts	231
no te pierdas	275
no thank you	197
no thanks	197
no, gracias	254
no, grazie	457
no, thanks	197
noch kein abonnent	143
noch kein konto	143
noch keine kommentare	158
noch keine kommentare vorhanden	158
nog geen account	561
nog geen reacties	574
non merci	341
non oggi	457
non ora	457
non sei abbonato	462
non, merci	341
normas	273
nos derniers articles	362
nos lecteurs ont lu ensuite	362
nos offres	346
nos recommandations	362
not a subscriber yet	205
not now	197
not ready to donate	197
not ready to give today	197
not ready to subscribe	197
not ready to support today	197
not today	197
note legali	473
notez cet article	360
noticia relacionada	275
noticia relacionadas	275
noticias de hoy	275
noticias relacionada	275
noticias relacionadas	275
notizie correlate	477
notizie del giorno	477
nous contacter	360
nous soutenir	342
nous suivre	354
nous vous recommandons	362
now playing	231
""", 'nu': """
nu acum	680
nu in het nieuws	576
nu niet	557
nutzungsbedingungen	156
""", 'ny': """
nyhedsbrev	114
nyhedsbreve	114
nyhetsbrev	595	777
nyhetsbrevet	595	777
nyhetsdygnet	788
""", 'o ': """
o artigo continua depois da publicidade	661
o seu email	654
""", 'ob': """
obrigado por se inscrever	654
obserwuj	629
obserwuj nas	629
""", 'od': """
odjava	730	758
odpowiedz	634
""", 'of': """
oferecer artigo	652
oferecido por	661
oferta especial	259
ofertas	269
offer	219
offerte	471
offre partenaire	356
offrir l'article	346
""", 'og': """
oglas	733	761
oglasi	733	761
""", 'oh': """
ohne spende weiterlesen	138
""", 'ok': """
ok	198
okumaya devam et	814
""", 'ol': """
oldest first	224
oled juba tellija	289
oletko jo tilaaja? kirjaudu	320
olvasd el ezt is	427
olvassa el ezt is	427
""", 'om': """
om cookies	784
oma tili	320
""", 'on': """
once	198
onderwerpen	576
one time donation	199
one-time	198
one-time donation	199
onko sinulla jo tunnus	320
""", 'oo': """
ook interessant	576
""", 'op': """
open image in gallery	231
open menu	231
opina	273
opprett konto	593
opret bruger	112
opret en konto	112
opret konto	112
opslaan	567
opublikuj komentarz	634
""", 'os': """
ossza meg	422
ostale vesti	19
ostale vijesti	19
ostatnie wpisy	636
ostavi komentar	736
ostavite komentar	736
oszd meg	422
""", 'ot': """
other amount	203
other articles	226
other news	226
other readers liked	19
other stories	226
other stories you may like	226
other stories you might like	226
others also read	19	226
otra cantidad	258
otras noticias	19	275
otras noticias que pueden interesarte	19
otro importe	258
""", 'ou': """
our newsletters	208
our partners	219
our social media	216
our sponsors	219
outro valor	651
ouvir	658
ouvrir le menu	365
""", 'ov': """
overschrijving	560
""", 'oy': """
oynat	826
""", 'p': """
p	687
""", 'pa': """
pagamento seguro	651
pagamento sicuro	461
page suivante	365
pagina successiva	480
pago seguro	258
paid content	219
paid partnership	219
paid post	219
paiment methods	203
palaute	330
paling banyak dibaca	447
paremti	536
pariwara	444
partage	353
partager	353	353
partager l'article	353
partager par e-mail	353
partager par email	353
partager par mail	353
partager sur	353
partager sur bluesky	353
partager sur linkedin	353	353
partager sur messenger	353
partager sur telegram	353
partager sur twitter	353
partager sur x	353
partager via messenger	353
partager via twitter	353
partages	353
partagez	353
partenaire	356
parteneri	687
participa	273
partilhar	658
partilhe	658
partner	570
partner content	219
partner offers	219
partnerangebot	153
partnerangebote	153
partnercontent	570
partnernieuws	576
pas aujourd'hui	341
pas de commentaire	360
pas encore inscrit	346
pas maintenant	341
pasidalinti	536
passend zum thema	160
passende artikel	160
passer cette annonce	356
password dimenticata	462
passwort vergessen	143
patrocinado	269	661
patrocinado por	269
payment method	203
payment methods	203
payment options	203
paypal	142
""", 'pe': """
pelo mundo	667
people also read	226
per e-mail teilen	150
per e-mail versenden	150
per mail teilen	150
per mail versenden	150
per whatsapp teilen	150
personuppgiftspolicy	784
personvern	602
personverninnstillinger	602
pesquisar	670
petites annonces	356
""", 'ph': """
photos	365
""", 'pi': """
pilihan editor	447
pilihan redaksi	447
pin it	213
pinterest	214
pix	651
""", 'pl': """
plaats een reactie	574
plaats reactie	574
plan du site	358
play audio	213
play now	231
play video	231
please donate	199
please enter a valid email address	208
pledge your support	199
plus	112	365	561	775
plus d'articles	362
plus d'infos	362
plus lus	362
plus tard	341
plus-artikel	143
plusartikel	561
pluss	593
plussak	593
""", 'po': """
pocket	214	497
podaj e-mail	624
podcast	98	125	160	275	477	636	824
podcastit	331
podcasts	125	160	576	667
podcasty	98	636
podd	788
poddar	788
pode interessar	667
podeli	736
podeli na facebooku	736
podelite	736
podijeli	736
podijeli na facebooku	736
podijelite	736
podkast	606
podkaster	606
podobne	636
podprite nas	757
polecamy	636
polecane	636
polecane dla ciebie	636
polityka cookies	632
poprzedni	639
populair	576
populaire	362
populaire artikelen	576
populaires	362
popular articles	226
popular now	226
popular posts	226
popular stories	226
popular topics	226
populare	690
popularne	636
populer	447
portada	278
poslat	92
poslat e-mailem	92
poslechnout	92
post comment	224
post on x	213
poster un commentaire	360
posts relacionados	667
potrebbe interessarti	477
potrebbe interessarti anche	477
potrebbero interessarti	477
pour aller plus loin	362
povezane novice	762
povezane vesti	734
povezane vijesti	734
pozabljeno geslo	758
""", 'pr': """
pr	424	500	500	500	524
preberite tudi	762
precedente	480
preferenze cookie	473
premium	88	112	179	205	259	346	438	462	561	593	622	652	682	775	814	859
premium content	205
premium-artikel	143
prenumerata	536	622
prenumeration	775
prenumerera	775
prenumerera nu	775
prenumeruj	622
prenumeruoti	536
presented by	219
press enter or click to view image in full size	231
pretplati se	729
pretplatite se	729
previous article	226
previous page	231
previous post	231
prijava	730	758
prijavi se	730
prijavite se	730	758
primo piano	477
print	117	214	567
print article	213
print subscription	205
print this	213
printen	567
prisijungti	536
privacidad	271
privacy	473	572
privacy center	156
privacy notice	208
privacy policy	222	473
privacy preference center	222
privacy preferences	222
privacy settings	222
privacy statement	222
privacybeleid	572
privacyverklaring	572
probeabo	143
probeer nu	561
produktempfehlung	153
profil	143
profilo	462
profiter de l'offre	346
promo	471	733
promocijsko besedilo	761
promocja	631
promoted	219
promoted content	219
promoted links	219
promoted stories	226
promotie	570
promotion	219
propaganda	661
prosseguir	663
prova gratis	462	775
prova nu	775
prueba gratis	259
""", 'pu': """
pub	356	661	661
publicar comentario	273
publicidad	269	269
publicidad - sigue leyendo	269
publicidade	661	661
publicitat	78
publicitate	687	687
publier un commentaire	360
publireportage	356
publirreportaje	269
""", 'py': """
pysy ajan tasalla	322
""", 'qu': """
quero assinar	652
quiero suscribirme	259
""", 'ra': """
raccomandato da	471
rapporter feil	604
rapportera fel	786
""", 're': """
reactie	574
reacties	574
read aloud	213
read also	226
read article	231
read comments	224
read full article	231
read full story	231
read in app	231
read more	231
read more about	226
read more about sharing	213
read more articles	231
read more here	231
read more on	226
read more on these topics	226
read next	226
read original article	231
read our complete coverage	226
read story	231
read the article	231
read the full article	231
read the full story	231
readers also read	226
ready for more	208
reageer	574
reageren	574
recent	226
recent articles	226
recent news	226
recent posts	226
recent stories	226
recevoir la newsletter	349
rechazar	271
rechazar todas	271
rechazar todo	271
recherche	365
rechercher	365
reclame	570
recomandate	690
recomendaciones	275
recomendadas	275	667
recomendado	275
recomendado para ti	275
recomendados	275	667
recomendamos	667
recommended	226
recommended articles	226
recommended for you	226
recommended reading	226
recommended stories	226
recommended videos	226
recusar	663
redakcja poleca	636
redaksjonen anbefaler	606
redaktionen anbefaler	125
redaktionen rekommenderar	788
redaktionsempfehlung	160
redan prenumerant? logga in	775
reddet	821
reddit	214
redes sociais	659
redes sociales	266
refuser	358
registar	652
registe-se	652
register	205
register for free	205
register now	205
registo	652
registra't	73
registrace	88
registracija	730	758
registrarme	259
registrarme en la newsletter	262
registrarse	259
registrasi	438
registrati	462
registrati gratis	462
registreer	561
registreer gratis	561
registrer deg	593
registrera dig	775
registreren	561
registrieren	143
registriraj se	730
registro	259
registrovat se	88
registruj se	730
registruotis	536
regulamin	632
reject all	222
reject all cookies	222
rejeitar	663
rejeitar todos	663
reklaam	289
reklam	783	820	820
reklama	94	94	536	631	631	733	747
reklame	120	601
reklamlar	820
reklamy	631
rekomendasi	447
rekomendasi untuk anda	447
rekomendasi untukmu	447
rekomenduojame	538
rekommenderade artiklar	788
rekommenderas	788
rekommenderat	788
relacionadas	275	667
relacionado	275
relacionados	275	667
related	226	229
related article	226
related articles	226
related content	226
related coverage	226
related items	226
related links	226
related news	226
related posts	226
related reading	226
related stories	226
related story	226
related tags	226	226
related to this story	226
related topics	226
related videos	226
relaterade artiklar	788
relaterade nyheter	788
relaterat	788
relaterede artikler	125
relaterede emner	125
relateret	125
relatert	606
relaterte artikler	606
relaterte emner	606
relaterte saker	606
remember me	205
remind me in #	197
remind me in may	197
remind me later	197
remind me next month	197
remind me tomorrow	197
remove ad	219
remove ads	219
remti	536
replay	231
replies	224
reply	224
report	214
report a problem	224
report a typo	224
report abuse	224
report ad	219
report comment	224
report this ad	219
reportar	273
reportar erro	665
reportar error	273
reportar un error	273
reproducir	278
reproduzir	670
request a correction	224
reset password	205
responder	273	665
resta aggiornato	465
retour	353
retour en haut	365
return to top	231
""", 'ri': """
ricevi la newsletter	465
rifiuta	473
rifiuta tutto	473
rimani aggiornato	465
rimani informato	465
riproduci	480
rispondi	475
""", 'rs': """
rss	214
""", 'ru': """
rubriken	160
rubriques	362
""", "s'": """
s'abonner	346
s'identifier	346
s'inscrire	346
s'inscrire gratuitement	346
""", 'sa': """
saiba mais	667
sair	652
saken fortsetter under	601
saken fortsetter under bildet	601
salin link	442
salin tautan	442
saltar al contenido	278
saltar publicidad	269
salva	468
salva articolo	468
salvar	658
salvar artigo	658
samal teemal	291
samtykke	121	602
sauvegarder	353
save	213
save article	213
save for later	213
save preferences	222
save story	213
save this article	213
saved	213
""", 'sc': """
scegli un importo	461
schlagworte	160
schlagworte zum thema	160
schon abonnent	143
schon dabei	138
schreibe einen kommentar	158
schreiben sie einen kommentar	158
schrift verkleinern	150
schrijf een reactie	574
schrijf je in	563
schrijf je in voor onze nieuwsbrief	563
scopri	480
scopri le offerte	462
scrie un comentariu	689
scrivi un commento	475
scroll down to continue reading	219
scroll for more	219
scroll ke bawah untuk melanjutkan	444
scroll to continue	219
scroll to continue with content	219	444
scroll to top	231
scroll untuk membaca	444
scrolle weiter	153
scrollen sie weiter	153
""", 'se': """
se alla	791
se alle	128	609
se connecter	346
se erbjudanden	775
se tilbud	112	593
se tilbudene	593
search	231
sebelumnya	449
secciones	275
sections	231
secure checkout	203
secure payment	203
secure transaction	203
see all	231
see all newsletters	208
see also	226
see comments	224
see more	231
see subscription options	205
segnala	475
segnala un errore	475
segui	469
seguici	469
seguici su facebook	469
seguici sui social	469
seguir	267	659
seguir leyendo	259	278
seguir leyendo en	267
seguir sin apoyar	254
seite #	163
seite drucken	150
seite teilen	150
seja apoiador	649
seja assinante	652
seja o primeiro a comentar	665
seja um apoiador	649
selanjutnya	449
select an amount	203
select payment method	203
selengkapnya	449
semua komentar	446
senare	772
senaste	788
senaste nyheterna	788
senaste nytt	788
send email	213
send feedback	224
send til en ven	117
send to a friend	213
senere	109	590
seneste	125
seneste nyheder	125
seneste nyt	125
seotud artiklid	291
seotud lood	291
sepa-lastschrift	142
services partenaires	356
servicios	275
seu e-mail	654
seu email	654
seuraa	326
seuraa aihetta	326
seuraava	333
seuraava juttu	331
sezioni	477
""", 'sf': """
sfoglia gallery	480
sfoglia il giornale	462
""", 'sh': """
share	182	213	442	685
share article	213
share by email	213
share by text	213
share full article	213
share link	213
share on	213
share on bluesky	213
share on facebook	213
share on flipboard	213
share on linkedin	213
share on pinterest	213
share on reddit	213
share on telegram	213
share on threads	213
share on x	213
share on x (twitter	213
share options	213
share save	213
share share	213
share story	213
share this	213	213
share this article	213
share this news	213
share this on	213
share this on social media	213
share to facebook	213
share tweet	213
share via	213
share via facebook	213
share via twitter	213
share with a friend	213
share with email	213
share with your friends	213
sharing	213
show all	231
show caption	231
show comments	224
show external content	222
show less	231
show more	231
show more sharing options	213
shrani	764
""", 'si': """
si din mening	604
siehe auch	160
siga	659
siga-nos	659
sign in	205
sign in / register	205
sign in or sign up	205
sign me up	208
sign out	205
sign up	205
sign up for free	205
sign up for our newsletter	208
sign up here	208
sign up now	205
signaler	360
sigue leyendo	275
sigue leyendo debajo	269
siguiendo	267
siguiente	278
siguiente noticia	275
simak juga	447
similar articles	226
similar posts	226
similar stories	226
simpan	442
sin comentarios	273
single contribution	203
sinua voisi kiinnostaa	331
siste	606
siste nyheter	606
siste nytt	606
sisuturundus	289
site map	231
sitemap	231
""", 'sk': """
skaitomiausi	538
skaitykite daugiau	538
skapa ett konto	775
skapa konto	775
skip ad	197
skip ads	219
skip advertisement	219	219
skip for now	197
skip past newsletter promotion	208
skip this	197
skip to content	231
skip to footer	231
skip to main content	231
skip to navigation	231
skomentuj	628	634
skopiowano link	628
skopiuj link	628
skriv en kommentar	123	604	786
skriv kommentar	123
skriv ut	598	780
skype	214
""", 'sl': """
sla advertentie over	570
sluit	579
sluiten	557
""", 'sm': """
sms	214
""", 'sn': """
snapchat	214
""", 'so': """
sobre el autor	275
sobre la firma	275
social	469
social media	151	216
sociala medier	781
sociale media	568
sociale medier	118
something went wrong. please try again later	208
sommaire	365
son dakika	824
son dakika haberleri	824
son haberler	824
sonraki	826
sonraki haber	824
sonraki sayfa	826
sorodne vsebine	762
sorotan	447
sort by	224
sosiaalinen media	326
sosiale medier	599
sostieni	458
sostienici	458
soutenez-nous	342
soutenir	342
soziale medien	151
""", 'sp': """
spannend	160
spara	780
spara artikel	780
special offer	205
speichern	150
spela upp	791
spende	139
spende jetzt	139
spenden	139
spenden sie	139
spill av	609
sponset	601
sponset innhold	601
sponsor content	219
sponsored	153	219
sponsored content	219
sponsored links	219
sponsored message	219
sponsored message - story continues after this	219
sponsored post	219
sponsored stories	226
sponsoreret	120
sponsoreret indhold	120
sponsorizzato	471
sponsorlu	820
sponsoroitu	327
sponsrat	783
sponzorirano	733	761
sponzorisano	733
spotify	214
spotted a mistake	224
spotted an error	224
spremi	736
""", 'st': """
stampa	468
stampa articolo	468
start free trial	205
start subscription	205
startseite	160	163
stay connected	208
stay in the know	208
stay informed	208
stay up to date	208
steady	139
steun ons	558
stichworte	160
stikkord	606
stories for you	226
story continues	219
story continues below	219
strictly necessary cookies	222
stumbleupon	214
""", 'su': """
subiecte	690
submit	198
submit a correction	224
submit comment	224
subscreva a newsletter	654
subscrever	654
subscrever newsletter	654
subscribe	205
subscribe by email	208
subscribe for free	205
subscribe here	205
subscribe now	205
subscribe to continue	205
subscribe to continue reading	205
subscribe to get the latest posts sent to your email	208
subscribe to our newsletters	208
subscribe to read	205
subscribe today	205
subscribe via email	208
subscriber only	205
subscriber-only	205
subscribers only	205
subscription options	205
subscriu-t'hi	72
subscriu-te	72
subskrybuj	622
successivo	480
suche	163
suchen	163
sudah punya akun	438
suggest a correction	224
suggested	226
suggested articles	226
suivant	365
suivez nous	354
suivez-nous	354
suivi	354
suivre	354
suivre ce sujet	354
suivre cet auteur	354
sujets	362
sulje	318
sullo stesso argomento	477
sullo stesso tema	477
sumbang	437
suositellut	331
suosittelemme	331
suosituimmat	331
support local journalism	199
support our journalism	199
support our work	199
support quality journalism	199
support the author	199
support this site	199
support us	199
support us on patreon	199
support us today	199
supported by	219
sur ce sujet	362
sur le web	362
suscribete	259
suscribirme	259
suscribirse	259
suscripciones	259
susijusios naujienos	538
suurenna kuva	333
""", 'sv': """
svar	123	604
svara	786
""", 'sw': """
swisha en slant	773
""", 'sz': """
szukaj	639
""", 'ta': """
tag	447	477	867
tag-uri	690
taggar	788
tagged	226
tagger	606
tagi	636
tags	125	160	187	226	275	362	447	477	576	667	867
taguri	690
taille du texte	353
taip pat skaitykite	538
take our survey	224
tallenna	325
talvez mais tarde	648
tamanho da fonte	658
tampilkan lebih banyak	449
tartalom	429
tautan disalin	442
""", 'te': """
te puede gustar	275
te puede interesar	275
te recomendamos	275
te-ar putea interesa	690
tee lahjoitus	319
teilen	150
teilen auf	150
teilen und weiterempfehlen	150
tek seferlik	813
tekst loopt door onder de advertentie	570
tekstgrootte	567
telegram	214	710
teljes cikk	429
telli	289
telli kohe	289
tema	606
temaer	606
temas	275	667
temas relacionados	275
tematy	636
temi	477
tempo de leitura	670
tempo di lettura	480
tempo estimado de leitura: # minutos	658
temps de lecture	365
temps de lecture : # min	365
tendances	362
tendencias	275
tendenze	477
terbaru	447
terkait	447
terkini	447
termini e condizioni	473
termos de uso	663
terms	222
terms & conditions	222
terms and conditions	222
terms of service	222
terms of use	222
terpopuler	447
terug naar boven	579
testen	143
testez gratuitement	346
tetszik	422
text size	213
text version	231
""", 'th': """
thank you	198
thank you to our sponsors	219
thanks for subscribing	208
thanks to our sponsors	219
thema	160
thema's	576
themen	160
there are no comments yet	224
these are external links and will open in a new window	213
this is an advertisement	219
threads	214
""", 'ti': """
ti consigliamo	477
ti potrebbe interessare	477
ti potrebbero interessare	477
ticker	160
tidak terima kasih	436
tidak, terima kasih	436
tiempo de lectura	278
tiempo estimado de lectura: # minutos	266
tietosuoja	328
tiktok	214
til forsiden	125	606
til toppen	128	609
tilaa	320
tilaa nyt	320
tilaa uutiskirje	322
tilaajalle	320
tilaajille	320
tilaukset	320
till erbjudandet	775
till startsidan	788
till toppen	791
tilmeld	114
tilmeld dig	114
tilmeld dig nyhedsbrevet	114
tilmeld nyhedsbrev	114
timp de citire # min	692
tin sau	867
tinggalkan komentar	446
tip us	199
tips en venn	598
tips van de redactie	576
tipsa	780
tipsa oss	786
tisk	92
""", 'to': """
today's paper	231
today's top stories	226
todos los comentarios	273
toestemming	572
toeta	289
toeta meid	289
toggle	231
toggle caption	231
toimitus suosittelee	331
toista	333
toon inhoud	572
toon meer	579
toon minder	579
toon reacties	574
top articles	226
top artikel	160
top comments	224
top headlines	226
top latest discussions	231
top news	226
top stories	226
top-artikel	160
top-news	160
top-themen	160
tophistorier	125
topics	226
topik	447
topik terkait	447
toppnyheter	788
toppsaker	606
topthemen	160
torna all'inizio	480
torna su	480
torne-se assinante	649
torne-se membro	649
tous les commentaires	360
tout accepter	358
tout refuser	358
tout voir	365
toute l'actu	362
toutes les photos	365
""", 'tr': """
trakteer ons op koffie	558
trang sau	869
transferencia bancaria	258
trefwoorden	576
trend	824
trending	160	226	447	576	667
trending deals	219
trending now	226
trending stories	226
trending today	226
trending topics	226
trimite	685
trimite pe email	685
try it free	205
""", 'tu': """
tu e-mail	262
tu email	262
tudo sobre	667
tue riippumatonta journalismia	319
tuitar	658
tuitear	266
tulis komentar	446
tulosta	325
tumblr	214
tuoreimmat	331
tuoreimmat uutiset	331
tutti i commenti	475
tutup	436
""", 'tw': """
tweet	213	442	468
tweet this	213
tweeta	780
tweeter	353
tweetle	818
tweetnij	628
tweetnout	92
twitter	214
twitter-inhalte erlauben	156
twittern	150
""", 'ty': """
tyck till	786
tylko w serwisie	636
type your email	208
""", 'ud': """
udskriv	117
udvalgt	125
""", 'ui': """
uitgelicht	576
uitloggen	561
""", 'ul': """
ultim'ora	477
ultime news	477
ultime notizie	477
ultimele articole	690
ultimi articoli	477
""", 'un': """
une erreur dans l'article	360
unfollow	216
unisciti al nostro canale	469
unlisted	231
unlock this article	205
unohditko salasanan	320
uns folgen	151
unser newsletter	146
unsere empfehlung	160
unsere empfehlungen	160
unsere newsletter	146
""", 'up': """
up next	226
upgrade now	205
upgrade to founding member	205
upgrade to paid	199
""", 'us': """
ustawienia	632
ustawienia cookies	632
""", 'ut': """
utiles	358
utvalgt	606
utvalt	788
""", 'uu': """
uusimmat	331
uutiskirje	322
uutiskirjeet	322
""", 'uw': """
uw e-mailadres	563
""", 'va': """
vai al contenuto	480
valikko	333
valorar	273
van onze partners	576
vandaag	576
vandaag niet	557
vastaa	330
""", 've': """
ve zkratce	98
vedi anche	477
vedi i commenti	475
vedi tutte	480
vedi tutti	480
vedi tutto	480
veilig betalen	560
ver # comentarios	273
ver comentarios	273
ver contenido	271
ver fotos	278
ver galeria	670
ver los comentarios	273
ver mais	670
ver ofertas	259	652
ver todas	278	670
ver todo	278
ver todos	278	670
ver tudo	670
verder zonder te steunen	557
vergroot	579
vergroot afbeelding	579
verlagsangebot	153
verschicken	150
versenden	150
verwandte artikel	160
verwandte themen	160
verwante artikelen	576
vezi comentariile	689
vezi mai mult	692
vezi toate	692
""", 'vi': """
viber	214	710
videa	98
video	98	125	447	477	606	690	788	824	867
video ad	219
video laden	156
video terkait	447
video's	576
videolar	824
videos	160	275
videot	331
view all	231
view all newsletters	208
view comment	224
view comments	224	231
view full size	231
view gallery	231
view image	231
view image in fullscreen	231
view more	231
view on instagram	213
view plans	205
view subscription options	205
viimased uudised	291
virement	345
virement bancaire	345
vis alle	128	609
vis bildetekst	609
vis flere	128	609
vis indhold	121
vis innhold	602
vis kommentarer	123	604
vis mer	609
vis mere	128
visa alla	791
visa fler	791
visa kommentarer	786
visa mer	791
""", 'vk': """
vk	214
""", 'vo': """
voir aussi	362
voir le contenu	358
voir le diaporama	365
voir les commentaires	360
voir les offres	346
voir les photos	365
voir moins	365
voir plus	365
voir plus de commentaires	360
voir tout	365
volg	568
volg dit onderwerp	568
volg ons	568
volgen	568
volgend artikel	576
volgende	579
volgende pagina	579
vollbild	163
voltar ao topo	670
volver arriba	278
voor abonnees	561
vorherige seite	163
vorheriger artikel	160
vorig artikel	576
vorige	579
vorlesen	150
vorlesen lassen	150
vorteile sichern	143
votre commentaire	360
votre e-mail	349
votre email	349
vous aimerez aussi	362
vous aimerez lire	362
vous avez une question	360
vous pourriez aimer	362
vous pourriez aussi aimer	362
""", 'vs': """
vstoupit do diskuse	97
vstoupit do galerie	100
""", 'vy': """
vytisknout	92
""", 'w ': """
w tym artykule	636
""", 'wa': """
wachtwoord vergeten	561
was andere lesen	160
was this helpful	224
watch more	226
watch next	226
watch video	231
""", 'we': """
we care about your privacy	222
we recommend	226
we value your privacy	222
weekly newsletter	208
wees de eerste die reageert	574
weigeren	572
weiter zum artikel	138
weitere artikel	160
weitere links	160
weitere meldungen	160
weitere nachrichten	160
weitere news	160
weitere podcasts	160
weitere themen	160
weitere videos	160
weiterempfehlen	150
weiteres	160
weiterlesen	163
weniger anzeigen	163
werbeanzeige	153
werbliche inhalte	153
werbung	153
werde mitglied	139
werden sie mitglied	139
wesprzyj	620
wesprzyj nas	620
""", 'wh': """
what do you think	224
what to read next	226
whatsapp	214	214	710
""", 'wi': """
wideo	636
""", 'wo': """
word lid	558
word supporter	558
word vriend	558
""", 'wr': """
write a comment	224
write a review	224
""", 'ws': """
wspieraj	620
wspieraj nas	620
wspieram	620
wszystkie	639
wszystkie komentarze	634
""", 'wu': """
wunschbetrag	142
""", 'wy': """
wybrane dla ciebie	636
wydarzenia	636
wydrukuj	628
wyloguj	622
wyszukaj	639
""", 'x': """
x	214	424
""", 'x ': """
x (twitter	214
x facebook	213
""", 'x.': """
x.com	214
""", 'xi': """
xing	214
""", 'ya': """
ya eres suscriptor	259
ya he donado	254
ya soy socio	254
ya te has registrado	259
ya tengo cuenta	259
ya tienes cuenta	259
ya tienes una cuenta	259
yanitla	823
yazdir	818
yazi boyutu	818
""", 'ye': """
yearly	198
yes	224
""", 'yo': """
yorum	823
yorum yap	823
yorum yaz	823
yorum yazin	823
yorumlar	823
yorumlari oku	823
you can change how much you give or cancel your contributions at any time	199
you have # seconds	219
you may also be interested in	226
you may also enjoy	226
you may also like	226
you may have missed	226
you may like	226
you might also be interested in	226
you might also like	226
you might like	226
you're in	208
your account	205
your comment	224
your email	208
your email address	208
your privacy choices	222
your privacy is important to us	222
youtube	214
youtube-inhalte erlauben	156
""", 'yu': """
yukari	826
""", 'z ': """
z ostatniej chwili	636
""", 'za': """
zaakceptuj wszystko	632
zaboravljena lozinka	730
zadejte e-mail	90
zadnje novice	762
zahl ich	139
zahlungsart	142
zahlungsarten	142
zahlungsmethode	142
zahlungsmethoden	142
zalo	862
zaloguj	622
zamknij	619
zapisz	628
zaregistrovat se	88
zarejestruj	622
zaten abone misiniz	814
""", 'zi': """
zie ook	576
ziedot	546
zip code	208
""", 'zo': """
zobacz komentarze	634
zobacz wszystkie	639
zobrazit diskusi	97
zobrazit galerii	100
zobrazit obsah	95
zoek	579
zoeken	579
zoom	231
""", 'zu': """
zu den abo-angeboten	143
zu den kommentaren	158
zugang freischalten	143
zum abo	143
zum angebot	143
zum artikel	163
zum inhalt	163
zum inhalt springen	163
zum kommentieren anmelden	158
zum seitenanfang	163
zum thema	160	163
zur bildergalerie	163
zur diskussion	158
zur fotostrecke	163
zur navigation	163
zur newsletter-anmeldung	146
zur startseite	160
zur themenseite	163
zustimmen	156
zustimmen und weiter	156
"""}

START = {'a': """
a	5 K hozzászólások	5 K kommentelés	364 K lire aussi	364 K lire également
""", 'ab': """
abbonati	460 K a
abonnez	12 K-vous	344 K-vous à
abonniere	12 K
abonnieren	12 K sie	141 K sie
about	232 K the author	232 K the authors	232 K the writer
""", 'ac': """
accepted	204 K payment methods:	204 K cards:
achou	7 K algum
achtergrond	578 K:
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
aktuelle	161 K nachrichten aus
""", 'al': """
alla	789 K artiklar om	792 K artiklar av
alle	126 K artikler om	129 K artikler af	161 K artikel zu	161 K artikel von	162 K infos:	162 K news:	164 K artikel von	577 K artikelen over	580 K artikelen van	607 K saker om	610 K artikler av
alles	161 K zum thema	161 K zu	577 K over
also	227 K in	228 K read	228 K read	228 K on this site:	228 K worth reading:	228 K on this topic:
alt	126 K om	607 K om
altre	478 K notizie su
altri	478 K articoli su	481 K articoli di
altro	478 K su	479 K su questo tema:
""", 'ap': """
apakah	8 K artikel
apoya	257 K	257 K a
approfondimento	479 K:
approfondisci	479 K
""", 'ar': """
archives	364 K :
are	232 K you affected by
articles	232 K by
artikel	448 K terkait:
""", 'as': """
ascolta	1 K	479 K:
ask	232 K us here
assista	669 K:
""", 'au': """
auch	162 K interessant	162 K interessant:	162 K lesenswert	162 K spannend:
aus	162 K dem archiv:
author	232 K bio
""", 'av': """
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé
""", 'ay': """
ayrica	825 K okuyun	825 K bakin	825 K bakin:
""", 'ba': """
baca	448 K juga	448 K juga:	448 K juga	448 K juga:	448 K:	448 K selengkapnya	448 K selengkapnya:	448 K selanjutnya:
background	228 K:
baggrund	127 K:
bagikan	3 K
baixe	13 K
bakgrund	790 K:
bakgrunn	608 K:
bakiniz	825 K:
""", 'be': """
become	202 K a member of
bekijk	578 K ook	578 K:	578 K hier	578 K ook:	580 K alle artikelen van
beluister	1 K
bergabung	12 K
beri	763 K tudi
besuche	12 K uns
besuchen	12 K sie uns
""", 'bi': """
bildergalerie	162 K:
bir	7 K hata
bizi	12 K
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet
bunu	825 K da okuyun:
""", 'c': """
c	236 (K) #
""", 'ca': """
catch	12 K us	218 K us on
""", 'ce': """
ce	372 K résumé	372 K texte a été traduit
ces	372 K points clés
cet	8 K article vous	372 K article a été traduit
cette	372 K synthèse
""", 'ch': """
chia	3 K sẻ
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	479 K qui
clique	669 K aqui
cliquez	364 K ici
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
confira	669 K:	669 K também	669 K também:
connect	12 K with	218 K with us
conoces	282 ¿K
consiglia	3 K
consulta	277 K aquí
contact	232 K the author	232 K the reporter	232 K:	232 K this reporter
contacta	279 K con
contacte	279 K con
contacter	366 K l'auteur
contactez	366 K l'auteur	366 K-nous
contate	671 K o autor
contatta	481 K l'autore
copy	3 K link to	3 K the link	3 K article
copyright	166 K	236 K ©	236 K #	236 K:	236 K by
""", 'cs': """
csatlakozz	12 K
""", 'cz': """
czytaj	637 K więcej o	638 K także	638 K także:	638 K też	638 K też:	638 K również	638 K więcej	638 K:	638 K także	638 K też	638 K więcej
""", 'da': """
da	479 K leggere:
daha	825 K fazlasi:
das	161 K beste aus	162 K könnte sie auch interessieren	162 K könnte dich auch interessieren	162 K könnte sie interessieren:	162 K könnte sie auch interessieren:	162 K könnte dich auch interessieren:
dazu	162 K auch:
""", 'de': """
de	5 K reacties
deel	3 K dit	3 K het
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen
dela	3 K artikeln	3 K den här	3 K texten
deli	3 K
delite	3 K
den	26 K här sammanfattningen
dengarkan	1 K	448 K:
denne	26 K opsummering
der	5 K kommentarbereich
descarga	13 K
descargue	13 K
descarrega	13 K
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde
detaylar	825 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	825 K okuyun:
deze	26 K samenvatting
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this
die	5 K kommentarfunktion	5 K kommentare
dinleyin	825 K:
direkt	790 K:
direkte	608 K:
disclaimer	236 K:
discover	23 K more from
diskuse	5 K
diskusia	5 K
diskuze	5 K
distribuie	3 K
""", 'do': """
do	232 K you have a story	232 K you know more	232 K you have information	232 K you work at	232 K you work in	232 K you have a tip	232 K you have any information
don	210 K't miss	228 K't miss:
dona	257 K a	460 K a
donate	202 K to
dossier	364 K :
dowiedz	638 K się więcej
download	13 K
""", 'dp': """
dpa	166 (K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss
""", 'eb': """
ebenfalls	162 K interessant:
""", 'ed': """
editing	236 (K by	236 K by
editor	228 K's picks:
""", 'el': """
els	5 K comentaris
""", 'em': """
email	3 K this	232 K the author	232 K us
empfehlen	3 K sie
""", 'en': """
en	277 K vídeo:	277 K directo	277 K contexto:	364 K savoir plus	364 K direct
encontraste	7 K
encontrou	7 K
enjoying	210 K this article
entdecke	23 K mehr von
entenda	669 K:
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
este	8 K artigo foi	26 K resumen	26 K resumo
""", 'et': """
et	77 K pot interessar:
""", 'ex': """
explainer	228 K:
explore	228 K more:
""", 'ez': """
ez	428 K is érdekelheti:
""", 'fa': """
faites	344 K un don à
fale	671 K com o autor
fandt	7 K du
fant	7 K du
""", 'fe': """
feel	242 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
""", 'fi': """
filed	228 K under:
find	12 K us	12 K os	218 K us on	218 K me on
finden	12 K sie uns
finn	12 K oss
""", 'fl': """
fler	789 K artiklar om	792 K artiklar av
flere	126 K artikler om	129 K artikler af	607 K saker om	607 K saker fra	608 K saker om	610 K saker av
""", 'fo': """
folge	12 K
folgen	12 K sie
folgt	12 K
follow	12 K	218 K us	218 K @	218 K all the latest	218 K the latest	218 K our
for	13 K a better	13 K the best
forward	3 K this
fotostrecke	162 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
from	228 K the archive:	228 K our archive:	228 K our archives:
""", 'fu': """
full	228 K story:	228 K coverage:
funnet	7 K en
further	228 K reading:
""", 'ga': """
gabung	12 K
gambas	448 [K:video
""", 'ge': """
geef	3 K dit
get	13 K the app	13 K our	23 K	210 K the latest	210 K breaking news
""", 'gi': """
gift	3 K this
""", 'go': """
gostou	8 K
got	232 K a tip	232 K a story	232 K a news tip	232 K a question
""", 'gu': """
guarda	479 K anche	479 K:	479 K il video	479 K anche:
""", 'ha': """
haben	7 K sie einen fehler	164 K sie hinweise
haberde	7 K hata
haberin	825 K devami için
haberleri	13 K
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato
hallgasd	1 K meg
hallgassa	1 K meg
har	7 K du fundet	7 K du sett	129 K du et tip	610 K du et tips
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat
hast	7 K du einen fehler
hat	8 K ihnen	8 K dir
have	7 K you found	7 K you spotted	232 K a tip	232 K a story	232 K a news tip	232 K you been	232 K a question about this	232 K a question for
hay	7 K algún
haz	277 K clic aquí
hazte	257 K socio de
""", 'he': """
hear	1 K this
heb	7 K je een fout	580 K je een tip
heeft	580 K u een tip
hent	13 K
het	5 K reactieveld	577 K beste van
""", 'hi': """
hier	162 K lesen sie	162 K geht es zu	162 K geht's zu
hintergrund	162 K:
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
i	5 K commenti	478 K più letti di
""", 'ic': """
icymi	228 K:
""", 'if': """
if	7 K you spot	7 K you notice	242 K you enjoyed this	242 K you liked this
""", 'ik': """
ikuti	12 K
""", 'il': """
ilgili	825 K haber
ilginizi	825 K çekebilir	825 K çekebilir:
""", 'im': """
im	162 K video:
image	236 K copyright	236 K source,	236 K credit:
""", 'in': """
in	228 K case you missed it:
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
izle	825 K:
izleyin	825 K:
""", 'ja': """
jaa	3 K artikkeli	3 K juttu	3 K tämä
""", 'je': """
je	12 K vindt ons
""", 'jo': """
join	12 K our	12 K us	23 K	202 K	218 K the conversation on	218 K us on
""", 'ju': """
junte	12 K-se	23 K-se a
""", 'ka': """
kanalimiza	12 K
katso	332 K myös	332 K:	332 K video	332 K myös:
""", 'ke': """
keep	210 K up with
""", 'ki': """
kijk	578 K ook	578 K hier
""", 'kl': """
klicka	790 K här
klik	127 K her	578 K hier
klikk	608 K her
kliknij	638 K tutaj
""", 'kn': """
know	242 K someone	242 K anyone
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
kontakt	101 K na autora	129 K journalisten	164 K:	610 K journalisten
kontakta	792 K reportern
konuyla	825 K ilgili:
""", 'ku': """
kuuntele	1 K	332 K:	332 K myös	332 K myös:
""", 'l': """
l	5 K'espace commentaires	366 K'auteur	481 K'autore
""", 'la': """
la	5 K sección de comentarios
laatste	577 K nieuws over
ladda	13 K ner
lade	13 K
laden	13 K sie
lasi	549 K arī	549 K vairāk	549 K vēl
lasiet	549 K arī
last	13 K ned
lataa	13 K
latest	227 K from	227 K in	227 K videos from
""", 'le': """
le	277 K puede interesar	277 K puede interesar:	363 K meilleur de
lea	277 K también	277 K aquí	277 K además	277 K más	277 K:	277 K también	277 K además:
lee	13 K en	277 K también	277 K más	277 K:	277 K también	277 K más:	277 K aquí:
leer	277 K también	277 K más
lees	13 K	577 K meer over	578 K ook	578 K ook:	578 K meer	578 K meer:	578 K verder	578 K hier	578 K:	578 K ook	578 K meer	578 K verder:
leestip	578 K:
leggi	13 K	478 K tutte le notizie	479 K anche	479 K anche:	479 K qui	479 K tutto	479 K:	479 K anche	479 K pure:
leia	13 K	668 K mais sobre	669 K também	669 K também:	669 K mais	669 K:	669 K aqui	669 K também	669 K mais	669 K mais:
leiten	3 K sie
ler	669 K também	669 K mais
les	5 K commentaires	363 K plus lus	607 K mer om	608 K også	608 K også:	608 K mer	608 K mer:	608 K:	608 K hele saken	608 K om	608 K her	608 K også	608 K mer	608 - K også
lesen	13 K sie	161 K sie mehr zu	161 K sie mehr zum	162 K sie auch	162 K sie mehr	162 K sie hier	162 K sie dazu	162 K sie jetzt	162 K sie außerdem	162 K sie mehr zum thema
lesetipp	162 K	162 K:
lest	162 K auch
""", 'li': """
lies	162 K auch	162 K mehr	162 K dazu
lihat	448 K juga	448 K juga:
like	12 K us	210 K what you're reading	218 K and follow
lire	363 K tous nos articles	364 K aussi	364 K également	364 K	364 K notre	364 K l'article	364 K plus	364 >> K
lisez	13 K	364 K aussi
listen	1 K to	228 K |	228 K:
live	127 K:	162 K-ticker:
liveblog	578 K:
""", 'll': """
llegeix	77 K també	77 K més
llegiu	77 K també
""", 'lo': """
lo	276 K más leído en	276 K más visto en	276 K último en
loe	292 K ka	292 K lisaks	292 K veel	292 K edasi:
los	5 K comentarios
""", 'lu': """
lue	332 K myös	332 K myös:	332 K lisää	332 K lisää:	332 K:	332 K myös	332 K lisää	332 K seuraavaksi:
luister	1 K	578 K ook	578 K:	578 K ook:
""", 'ly': """
lyssna	1 K på	790 K	790 K:
lyt	1 K til	127 K til
lytt	608 K til
""", 'ma': """
mai	691 K multe detalii	691 K mult pe această temă:
mail	580 K de auteur
mais	668 K lidas em	668 K de	668 K sobre	668 K notícias de	668 K notícias sobre	671 K artigos de
make	12 K us
masz	640 K temat
""", 'me': """
meer	577 K over	577 K uit	577 K van	577 K nieuws over	578 K lezen:	580 K van deze auteur
meest	577 K gelezen in
meet	232 K the author
mehr	161 K zum thema	161 K aus	161 K von	161 K zu	161 K lesen über	161 K über	162 K zum thema	162 K dazu	162 K dazu:	162 K lesen:	162 K aus dem ressort	162 K aus der region:	164 K vom autor	164 K von der autorin	164 K artikel von
meistgelesen	161 K in
menemukan	7 K kesalahan
mer	607 K om	607 K fra	608 K om saken:	789 K om	789 K från	790 K om ämnet:	790 K läsning:	792 K av
mere	126 K om	126 K fra	127 K om emnet:
mest	789 K läst i
""", 'mi': """
mira	277 K también	277 K:	277 K también	277 K también:
mit	166 K material von
""", 'mo': """
mohlo	99 K by vás zajímat:
more	227 K from	227 K on	228 K from	228 K on this	228 K to read:	228 K on this story:	228 K on this topic:	228 K stories:	228 K on:	232 K by
most	227 K read in	227 K read on	227 K viewed in	227 K popular in	227 K popular on
""", 'mu': """
must	228 K read:
""", 'na': """
najdete	12 K nás
najnowsze	637 K z
najpopularniejsze	637 K w
""", 'ne': """
neueste	161 K artikel aus
newsblog	162 K:
next	228 K:
""", 'ng': """
nghe	1 K	868 K:
""", 'no': """
no	277 K te pierdas:
nos	364 K lecteurs ont lu
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	276 K de
notre	364 K dossier	364 K article	364 K enquête :	364 K reportage :
nous	12 K suivre
now	228 K read:
""", 'o': """
o	101 K autorovi	101 K autorce	640 K autorze	640 K autorce
""", 'ob': """
objevili	7 K jste
obserwuj	12 K
""", 'of': """
offrez	3 K
offrir	3 K
""", 'ok': """
okuyun	825 K:
""", 'ol': """
olvasd	428 K el	428 K el:
olvass	428 K tovább:
olvassa	428 K el	428 K el:	428 K el ezt is
""", 'om': """
om	129 K forfatteren	129 K skribenten	610 K forfatteren	610 K skribenten	792 K skribenten	792 K författaren
""", 'on': """
on	228 K our site:
ontdek	23 K meer van
""", 'oo': """
ook	578 K interessant:
""", 'op': """
opinion	228 K |
oppsummeringen	26 K er
opsummeringen	26 K er
""", 'os': """
os	5 K comentários
ossza	3 K meg
oszd	3 K meg
""", 'ou': """
ouvir	1 K
""", 'ov': """
over	580 K de auteur
""", 'pa': """
paid	246 K for by
partager	3 K
partagez	3 K
participe	12 K
partilhar	3 K
partilhe	3 K
passend	162 K dazu	162 K dazu:
payment	204 K methods:
""", 'pe': """
per	479 K approfondire	479 K approfondire:
""", 'pi': """
pilihan	448 K editor:
""", 'pl': """
plus	363 K d'articles sur	363 K d'infos sur
""", 'po': """
pobierz	13 K
podaruj	3 K
podcast	162 K-tipp:	228 K:	364 K :
pode	669 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podsumowanie	26 K wygenerowane	26 K zostało
podziel	3 K się
pogledajte	735 K i	735 K još
poglejte	763 K tudi
polecamy	638 K:
popular	227 K in
poslechnout	1 K
posted	227 K in	228 K in:
potrebbe	479 K interessarti:
pour	364 K aller plus loin	364 K rappel :
povezano	735 K:
pozrite	749 K si
""", 'pr': """
pratite	12 K
preberite	763 K tudi	763 K še	763 K več
prenesite	13 K
preuzmite	13 K
previously	228 K:
pridajte	12 K sa
primetili	7 K ste
primijetili	7 K ste
print	3 K this
privacy	210 K notice:
promoted	246 K by
przeczytaj	638 K także	638 K też	638 K:	638 K też:
""", 'pu': """
puede	12 K seguir
puedes	12 K seguir	277 K leer también	277 K leer:
puoi	12 K seguirci
""", 'qu': """
que	8 K pensez-vous de cet
quelle	166 K: dpa	166 K:
quellen	166 K:
questa	26 K sintesi
questo	8 K articolo ti	26 K riassunto
""", 'ra': """
rate	8 K this
""", 're': """
reach	232 K the reporter	232 K the author
reacties	5 K
read	13 K this in	227 K more on these	227 K more about	227 K more from	228 K more	228 K more:	228 K also	228 K next	228 K:	228 K |	228 K more	228 K all about it	228 K next:	232 K more by
reageren	5 K
recomandarea	691 K noastră:
recomendado	669 K:
recomendamos	277 K:
recomienda	3 K
recommended	228 K:
regala	3 K
regale	3 K
regarder	364 K :
rejoignez	12 K	23 K les
relacionado	277 K:	669 K:
related	228 K:	228 K |	228 K story:	228 K stories:	228 K article:	228 K reading:	228 K video:	228 K content:
relire	364 K
report	7 K an error	7 K a mistake
reporting	236 K by	236 (K by
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	364 K	364 K ici
""", 'ri': """
riassunto	26 K generato
""", 'sa': """
saiba	669 K mais	669 K mais:
saksikan	448 K juga
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
""", 'sc': """
scarica	13 K
scaricate	13 K
schlagworte	161 K zu
schreiben	164 K sie unserem autor	164 K sie der autorin	164 K sie uns
scopri	23 K di più da
scrivi	481 K all'autore
""", 'se': """
se	127 K også	127 K video	127 K også:	608 K også	608 K video	608 K også:	790 K också	790 K även	790 K även:
see	7 K an error	7 K a mistake	227 K more from	228 K also	228 K more	228 K more:	228 K also:	232 K all posts by	232 K author archive
segueix	12 K-nos
segui	12 K
seguici	12 K
seguinos	12 K
seguiu	12 K-nos
senaste	789 K nytt om
send	3 K this	232 K us your	232 K tips to	232 K your tips	232 K feedback to	232 K your story ideas
seneste	126 K nyt om
seotud	292 K:
ses	366 K derniers articles
seuraa	12 K
""", 'sh': """
share	3 K this	3 K the article	232 K your story
""", 'si': """
sie	7 K haben einen fehler	12 K finden uns	164 K erreichen die autorin	164 K erreichen den autor
siehe	162 K auch
siga	12 K	12 K-nos
sign	210 K up to	210 K up for	210 K up here	210 K up (it's
sigue	12 K a	277 K leyendo:
simak	448 K juga	448 K juga:	448 K:	448 K video
sintesi	26 K generata
siste	607 K nytt om
""", 'sk': """
skaitykite	539 K daugiau	539 K taip pat	539 K ir
skaties	549 K arī
skinite	13 K
skontaktuj	640 K się z autorem
""", 'sl': """
sledite	12 K
sleduj	12 K
sledujte	12 K	99 K:
""", 'so': """
sobre	279 K el autor	279 K la autora	279 K la firma	671 K o autor	671 K a autora
sollten	164 K ihnen fehler
sorodno	763 K:
sostieni	460 K	460 K il	460 K la
soutenez	344 K	344 K le
soutenir	344 K
""", 'sp': """
spende	141 K für
spenden	141 K für
sponsored	246 K by
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K
""", 'st': """
stay	210 K up to date with
ste	7 K opazili
stiahnite	13 K si
streszczenie	26 K wygenerowane
stuur	3 K dit
""", 'su': """
subscribe	12 K to our	202 K to	210 K to
suivez	12 K
sull	481 K'autore
sumate	12 K
support	202 K	202 K the
sur	364 K le même sujet
""", 'ta': """
taalfout	7 K
tagged	228 K:
tags	228 K:
taip	539 K pat skaitykite
takip	12 K edin
tausta	332 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	277 K puede interesar	277 K puede interesar:	277 K recomendamos:	277 K recomendamos leer:
teile	3 K
teilen	3 K sie
teilt	3 K
telegram	12 K kanalimiza
tell	232 K us your story
terms	236 K and conditions apply
tetszett	8 K
""", 'th': """
tham	12 K gia
thank	242 K you for reading
thanks	242 K for reading
the	5 K comments	210 K latest news directly	227 K latest in	227 K latest from
theo	12 K dõi
this	5 K discussion	5 K conversation
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	479 K potrebbe interessare:
tiene	282 ¿K información
tienes	279 ¿K una historia	282 ¿K información	282 ¿K alguna	282 ¿K una historia
tiklayin	825 K
tin	868 K liên quan:
tip	580 K de redactie	580 K ons
tippfehler	7 K
""", 'to': """
to	26 K podsumowanie
todas	276 K las noticias de
todos	279 K los artículos de	671 K os artigos de
tonton	448 K juga	448 K:	448 K juga:
top	227 K stories in	227 K stories from
topics	228 K:
toto	26 K shrnutí
tous	363 K les articles de	366 K les articles de
toute	363 K l'actualité de	363 K l'actu
""", 'tr': """
transmettez	3 K
trending	227 K in
trimite	3 K
""", 'tu': """
tudo	668 K sobre
tutte	478 K le notizie su
tutti	481 K gli articoli di
""", 'u': """
u	12 K vindt ons
""", 'ui': """
uit	578 K het archief:
""", 'ul': """
ultime	478 K notizie di
""", 'un': """
unduh	13 K
une	7 K erreur	7 K coquille	7 K faute	366 K information à nous transmettre	369 K info à nous
uneix	12 K-te
unisciti	12 K	23 K a
unsere	162 K leseempfehlung
""", 'up': """
up	228 K next:
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vaata	292 K ka
vad	8 K tyckte du
""", 've': """
vea	277 K también	277 K también:
vedi	479 K anche	479 K anche:	481 K tutti gli articoli di
vegeu	77 K també
veja	668 K mais em	669 K também	669 K mais	669 K:	669 K também	669 K também:	669 K mais:
ver	277 K también	279 K todos los artículos de	671 K todos os artigos de
verschenke	3 K
verschenken	3 K sie
verstuur	3 K dit
vezi	691 K și	691 K și:	691 K:	691 K și
""", 'vi': """
viac	749 K:
vidi	735 K još
view	232 K all posts by	232 K all articles by
viste	7 K
viu	7 K algum
""", 'vo': """
voir	363 K tous les articles	364 K aussi	364 K la vidéo	366 K tous les articles de
volg	12 K ons	12 K
vond	8 K je dit
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	366 K avez une information	369 K travaillez	369 K avez été	369 K êtes témoin	369 K avez une information	369 K souhaitez témoigner
""", 'wa': """
war	8 K dieser	8 K der
was	8 K this	8 K dit	242 K this forwarded
wat	8 K vond je
watch	218 K us on	228 K |	228 K now:	228 K more:	228 K the video:	228 K the latest	228 K:
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	204 K accept:	204 K accept visa	204 K accept paypal
weitere	161 K artikel zu	161 K artikel aus	161 K themen aus	164 K artikel von
weiterlesen	162 K:
""", 'wh': """
what	8 K did you think of this	227 K others are reading	228 K to read next:
whatsapp	12 K kanalimiza
""", 'wi': """
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen
""", 'wo': """
word	23 K lid van
worth	228 K reading:
""", 'ws': """
wszystkie	637 K artykuły o	640 K artykuły autora
""", 'xe': """
xem	868 K thêm	868 K thêm:	868 K:	868 K video	868 >> K	868 K tiếp:
""", 'yo': """
yorumlar	5 K
you	12 K can follow	218 K can follow him on	218 K can follow her on	218 K can follow them on	228 K may also like:	228 K might also like:	228 K may also be interested in:	228 K may also want to read:	228 K may want to read:
""", 'za': """
zainstaluj	13 K
zapratite	12 K
""", 'zi': """
zie	7 K je een	578 K ook
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	637 K więcej z	638 K też	638 K też:	638 K także	638 K:	638 K też	638 K także
""", 'zu': """
zum	162 K thema:	162 K weiterlesen:	164 K autor
zur	164 K person	164 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aastas	296 K
""", 'ab': """
abbestellen	147 jederzeit K
abbonamenti	488 K
abbonamento	463 hai già un K	463 per chi ha un K	463 scegli il tuo K	488 K
abbonati	463 K per	463 K a soli	463 solo per K	463 per gli K	483 K	484 K a	484 K:	484 K ora	484 K per	484 puoi, K	485 i nostri K	488 K
abbonato	463 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	472 devi K
abonament	698 K
abonat	683 ești deja K
abone	815 K olun ve	828 K olun
aboneler	832 K
abonelere	815 K özel
abonelerimiz	829 K
abonelik	832 K
abonements	555 K
abonentiem	547 tikai K
abonents	547 jau esi K
abonne	373 je m'K
abonnee	562 al K	562 word K	562 nog geen K	562 als K	584 word K
abonneer	584 K je
abonnees	562 alleen voor K	562 dit artikel is voor K	585 onze K	588 K
abonnement	113 kræver K	136 K	176 K	347 avec votre K	377 K	562 neem een K	562 kiezen voor een K	584 kies een K	588 K	617 K
abonnementen	588 K
abonnements	377 K
abonnent	113 bliv K	113 allerede K	113 som K	132 bliv K	144 als K	144 sie sind noch kein K	144 bereits K	594 bli K	594 allerede K	594 som K	613 bli K
abonnenten	144 nur für K	144 exklusiv für K	173 unseren K	176 K
abonnenter	113 kun for K	113 artiklen er for K	133 vores K	136 K	594 kun for K	594 denne saken er for K	594 artikkelen er for K	614 våre K	617 K
abonnentin	144 als K	144 bereits K
abonnentinnen	144 exklusiv für K	144 nur für K	144 K vorbehalten	173 unseren K
abonner	113 K for at	132 K på	373 s'K	594 K for å	613 K på
abonnez	347 K-vous pour	347 K-vous à partir	373 K-vous	373 K vous
abonniere	172 K unseren	172 K hier
abonnieren	147 newsletter K	152 K sie unseren kanal	169 podcast K	172 jetzt K	172 K sie
abrir	264 K en la app	656 K no app
abyste	89 K mohli číst dál
""", 'ac': """
accede	260 K a todo
accedi	24 K	463 K per
accept	688 K toate
acceptant	359 en K les cookies
accepteer	573 K de cookies
accepter	359 K les cookies
accepteren	573 cookies te K	573 cookies K
access	206 unlock full K	206 full K. no ads
according	251 K to
account	206 create a free K to	206 sign in to your K	206 create an K to	248 create a free K	249 hold power to K	562 maak een gratis K	584 maak een gratis K
aceptado	272 no has K las cookies
aceptaste	272 no K las cookies
aconseja	287 K
aconsejaba	287 K
aconselha	678 K
acrescentou	678 K
actionnaire	374 sans K
""", 'ad': """
ad	11 K
adblock	96 vypněte K	122 slå K fra	603 slå av K	633 wyłącz K	785 stäng av K
adblocker	155 K erkannt	155 K aktiv	155 nutzen einen K	155 verwenden einen K	155 trotz K	176 K	221 disable your K	221 you are using an K	221 K detected	571 K uit
added	251 K
adgang	113 få K til
adres	625 twój K e-mail
adresa	684 K de email	684 K de e-mail
adresiniz	816 e-posta K
adresse	350 votre K e-mail	350 votre K email
adresu	732 na vašu e-mail K
ads	249 we don't have K
advarer	135 K	616 K
advert	11 K
adverteix	83 K
advertentie	11 K
advertenties	585 zonder K
advertisement	11 K	220 this K has not loaded
advertisements	11 K
advierte	287 K
adviseert	587 K
""", 'af': """
affermato	487 ha K
afficher	359 pour K ce contenu
affichera	347 ce message s'K sur
affiliate	154 K-links	220 contains K links
affirme	376 K
affirment	376 K
afirma	287 K	678 K
afirmar	83 va K
afirmou	678 K
afmelde	115 K dig når
""", 'ag': """
agences	367 avec K
agenturmaterial	165 mit K
aggiornamenti	470 segui tutti gli K
aggiunto	487 ha K
agora	675 doe K
""", 'ah': """
ahora	284 dona K
""", 'ai': """
aidez	370 K-nous à	373 K-nous
aiutaci	483 K	484 K a
aiutarci	483 K	484 K a
""", 'aj': """
ajakirjandus	295 meie K	295 sõltumatu K
ajakirjanikud	295 meie K
ajoute	376 K
ajuda	80 K'ns
ajude	674 K-nos	675 K-nos
ajutorul	694 avem nevoie de K tău
""", 'ak': """
akismet	21 K to reduce spam
aktivieren	155 javascript K
akzeptieren	157 cookies K
""", 'al': """
alamat	440 K email
aldus	587 K
alerta	678 K
alertas	14 las K	265 recibe K	265 activa las K	657 receba K
alertes	352 recevez les K	352 K info
alertou	678 K
alerts	14 K	212 get K as
alles	144 lesen sie K
allow	221 K ads on
aloud	239 is read K by
""", 'an': """
anche	485 siamo K su
andare	456 prima di K via
android	148 für K und ios	211 our K app	565 app voor K
angebot	172 hier gibt es das K
angemeldet	21 K sein, um einen kommentar
angezeigt	157 inhalte K werden
anggota	451 jadilah K
anlatti	831 K
anmelden	24 K	172 jetzt K	172 hier K
anmeldung	147 mit meiner K	147 mit der K	147 mit ihrer K	171 K
annetus	298 K
anno	486 all'K
annonce	11 cette K
annoncen	11 K
annoncer	133 uden K
annonsblockerare	785 stäng av K
annonseblokkering	603 slå av K
annonsen	11 K
annonser	614 uten K	796 utan K
announced	251 K
annuleren	21 reactie K
annuller	21 K svar
ano	677 por K
answer	225 K our poll
antes	253 K de irte	647 K de sair
anvender	122 vi K cookies
anytime	206 cancel K	250 cancel K
anzeige	11 der K	11 dieser K	154 nach der K weiter
anzeigen	157 mit einem klick K lassen
""", 'ap': """
apeluje	645 K
aplicativo	656 baixe o K	656 baixe nosso K	676 nosso K
aplikace	104 naše K
aplikaci	93 stáhněte si K	93 stáhněte si naši K	93 v naší K
aplikacja	643 nasza K
aplikacji	626 w naszej K	626 otwórz w K
aplikasi	441 unduh K	441 download K	441 K kami	451 unduh K	452 K kami
apoiador	650 torne-se K	674 seja nosso K	675 torne-se K	675 seja nosso K	675 seja K
apoie	674 K
apoio	650 seu K é	674 seu K	675 seu K
aporte	283 tu K	284 tu K
apoyo	256 con tu K	256 tu K es	283 tu K	284 tu K	284 su K
app	148 als K	211 get our K	211 get the K	211 in our K	211 use our K	211 our new K	211 our ios K	248 our K	565 in de K	597 i vår K	614 vår K	779 i vår K	796 vår K	863 tải K	883 K内阅读	883 在K中	883 K看更多
appareil	347 un seul K à la fois
appeared	235 first K on
appen	116 hent K	116 åbn i K	597 last ned K	597 hent K	597 åpne i K	779 ladda ner K	779 ladda ned K	779 hämta K	779 öppna i K
application	351 téléchargez l'K	351 télécharger l'K	351 dans l'K	351 avec l'K	351 sur l'K	351 notre K	374 notre K
applications	351 nos K mobiles
""", 'aq': """
aqui	647 já que você está K	647 já que está K
""", 'ar': """
arbeid	614 vårt K
arbeit	173 unsere K
arbeitet	167 K als
arbejde	133 vores K
arbete	796 vårt K
argued	251 K
arrivato	456 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	81 aquest K	206 to unlock this K	206 members-only K	207 you've read your last free K	207 you have read your last free K	207 this is your last free K	207 reached your K limit	215 share this K on	220 links in this K may	249 this K	340 vous avez aimé cet K	340 cet K vous a plu	347 pour accéder à l'K	347 cet K est offert	347 cet K vous a été offert	347 pour lire cet K	347 offrir cet K	347 offrez cet K	348 de cet K à lire	367 cet K est paru dans	367 cet K a été publié	374 cet K
articles	15 free K	196 you've read # K	206 access to all our K	206 gift K to give	207 free K left	207 K left this month	207 you've used all your free K	207 # of # free K	207 K left to read	347 tous nos K	348 il vous reste # K	374 nos K
articol	695 acest K
articolele	695 K noastre
articoli	463 tutti gli K senza limiti	464 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	456 ti è piaciuto questo K	463 per leggere l'K	463 regala questo K	485 questo K
articolul	20 K complet	20 K integral	683 pentru a citi K	695 ți-a plăcut K
artigo	20 ler este K	20 ler o K	647 gostou deste K	676 este K
artigos	673 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	133 denne K	137 dir gefällt dieser K	144 lesen sie diesen K mit	144 um diesen K zu lesen	144 dieser K ist nur für	144 zugriff auf alle K	144 alle K lesen	144 ganzen K lesen	145 freie K übrig	145 K frei	145 ihr letzter freier K	168 K wurde	173 dieser K	173 diesen K	173 diesem K	452 K ini	562 om dit K te lezen	562 dit K is alleen	562 geef dit K	562 lees dit K met	562 gratis K deze week	575 fout in dit K	585 dit K
artikelen	15 gratis K	562 toegang tot alle K	562 gratis K
artikeln	144 zugang zu allen K	771 gillade du K	776 läs hela K med	776 lås upp K	796 den här K
artikkel	295 see K
artikkelen	614 denne K
artikkeli	20 koko K	321 tämä K on vain	336 tämä K
artikkelit	15 ilmaiset K
artiklar	15 fria K	776 fria K
artiklen	108 kunne du lide K	133 K her
artikler	15 gratis K	113 gratis K
arvioi	338 K
""", 'as': """
asegura	287 K
asked	251 K
asks	251 K
assinante	653 já é K	675 torne-se K	675 seja K
assinantes	653 exclusivo para K	653 só para K	653 somente para K	676 nossos K	679 K
assinatura	679 K
assinaturas	679 K
assine	653 K para	653 K por	653 K e tenha	675 K a	675 K o	675 K já	675 K agora	675 K e	675 K por
associate	220 as an amazon K	234 is an K
""", 'at': """
atbalsti	551 K mūs
atbalstiet	551 K mūs
atbalsts	551 tavs K	551 jūsu K
""", 'au': """
audio	2 K of this
audiofassung	2 K	168 K
audioverze	2 K
aufgefallen	159 fehler K
ausblenden	157 und wieder K
auszugsweise	165 nachdruck, auch K
auteur	368 est l'K
author	233 email the K	233 the K can be	234 is the K of	234 is an K
automated	2 read by an K	239 is read by an K	239 narrated by an K
automatisch	2 K vorgelesen	144 endet K
autor	167 ist K	281 es K de
autora	281 es K de
autorin	167 ist K	167 ist freie K
autrice	368 est l'K
""", 'av': """
available	211 K on the app store	211 K on google play	211 our app is K
avbryt	21 K svar
avec	367 K afp
averci	484 grazie per K letto
avertit	376 K
avise	675 K-nos
avsluta	797 K när du vill
avverte	487 K
""", 'ay': """
ayda	830 K
aydinlatma	822 K metni
aylik	830 K
""", 'ba': """
ba	616 K
bad	135 K	798 K
bagikan	25 K
baixa	75 donar-te de K
baixe	656 K o app	675 K o
bajate	284 K la app
banner	176 cookie-K	252 cookie K
banners	252 cookie K
bantu	451 K kami
bastano	484 K # euro
batalkan	21 K balasan
""", 'be': """
become	245 K a	248 K one of them
becoming	244 K a member	248 consider K	248 K a member
bedankt	584 K voor het lezen
befindet	157 an dieser stelle K sich
before	196 K you go	196 K you move on
begging	252 K
begs	251 K
beitrag	4 K per	4 K auf	172 mit einem K	173 dieser K	173 diesen K
belirtti	831 K
benachrichtigungen	14 K	149 K aktivieren	149 push-K
benadrukt	587 K
bent	556 nu je hier toch K
berdonasi	451 K
bereits	144 sie haben K ein abo
bergabung	451 K dengan
bergabunglah	451 K
berichten	173 wir K
berichterstattung	173 unsere K
berichtet	167 K für	167 K über
berichtete	175 K
berita	443 ikuti K
berkomentar	6 untuk K
berlangganan	439 sudah K	440 K newsletter	451 K sekarang	451 silakan K
besedah	769 po K
besoin	340 nous avons K de vous	373 nous avons K de vous	373 a K de vous	373 avons K de votre
besplatne	15 K članke
besplatnih	15 K članaka
bestellen	172 jetzt K	172 K sie hier	172 K sie unseren
bestellung	171 K
besten	173 die K texte
betaalmuur	588 K
betalingsmur	136 K	617 K
betonte	175 K
bezahlschranke	176 K
""", 'bi': """
bidrag	111 dit K	111 giv et K	132 dit K	132 giv et K	136 K	592 ditt K	613 ditt K	795 ge ett K
bijdrage	559 jouw K	582 kleine K	586 kleine K
bildirimlere	14 K	817 K izin ver
bildirimleri	14 K	817 K aç
billionaire	249 K owner
bilten	732 na naš K
binding	113 ingen K	134 ingen K
bindingstid	594 ingen K	615 ingen K
bindningstid	776 ingen K	797 ingen K
bisogno	456 abbiamo K di te	484 abbiamo K di te	484 abbiamo K del tuo	484 abbiamo K anche di te
bitte	137 haben wir eine K	137 eine K an sie	137 wir haben eine K
""", 'bl': """
blocker	221 disable your ad K	221 disable ad K	221 turn off your ad K	221 using an ad K
blocking	221 K ads	221 K our ads
bloqueador	270 K de anuncios	288 K de anuncios	662 K de anúncios
bluesky	16 K	217 follow him on K	217 follow her on K	217 follow them on K
""", 'br': """
bralcev	18 po zaslugi K	767 naših K	767 po zaslugi K
bralci	767 naši K
branja	0 čas K
brauchen	172 wir K ihre hilfe	172 wir K deine hilfe	172 K wir sie	172 K wir dich	172 K wir eure
breaking	212 get K news alerts
briefing	243 our morning K	243 our K	243 daily K
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	221 your K is out of date	221 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
""", 'bu': """
bulan	453 per K
buletin	440 K kami	452 K kami	455 K
bulunabilirsiniz	828 katkida K
bulunun	828 katkida K
""", 'ca': """
cada	80 rep K
cadastre	653 K-se para	675 K-se
cadeau	562 K aan
cafecito	283 K
callan	285 lo que otros K
campaign	249 our spring K	249 our K
can	248 pay what you K
canal	268 únete al K	284 únete al K	660 siga nosso K	660 siga o K	675 entre no K	676 nosso K
canale	485 il nostro K
canali	470 sui nostri K
canalul	695 K nostru
cancel	21 K reply	206 K at any time	250 K any time	250 K at any time
cancele	653 K quando quiser	677 K quando quiser
cancellarti	466 puoi K
carte	9 cette K
casella	466 nella tua K
""", 'ce': """
celoten	20 K članek
celotnega	759 za ogled K
cerut	697 a K
""", 'ch': """
channel	249 our K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	350 par e-mail K	350 par mail K
chcete	103 K číst dál	745 K čítať ďalej
chegou	647 se você K até aqui
chercheur	368 est K
chercheuse	368 est K
chia	25 hãy K sẻ	874 K sẻ
chiede	487 K
chiederti	456 un piccolo favore da K
chief	234 is K
chiesto	487 ha K
chip	244 K in	245 K in	248 K in now	248 K in and
chipping	248 consider K in
choisissez	347 K votre offre
choose	206 K a plan	248 K a plan
""", 'ci': """
cijelog	731 za čitanje K
cikk	432 ez a K
cikkeink	432 K
cipta	450 hak K
citire	0 timp de K	0 timp K
cititorii	695 K noștri
cititorilor	18 datorită K
""", 'cl': """
claimed	251 K
client	347 déjà K
""", 'co': """
codziennie	17 K rano	625 otrzymuj K
coffee	201 buy me a K	244 buy me a K	244 buy us a K	248 buy us a K	250 cup of K
columnist	234 is a K
comenta	6 pentru a K
comentar	6 para K	6 per K	274 para K	274 quieres K	666 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	274 déjanos tu K
comentarios	274 en los K	274 no admite K
comentariu	21 pentru a publica un K
comment	6 to K	6 to leave a K	6 to post a K	225 log in to K	225 sign in to K	225 be the first to K	225 leave a K below	225 leave your K	225 our K policy	225 post a K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K
commentaires	361 dans les K	361 charte des K	361 espace K
commentare	6 per K	476 per K	476 vuoi K
commenter	361 pour K
commenti	476 nei K	476 i K saranno
commenting	225 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	225 in the K below	225 in the K section	225 let us know in the K	225 K powered by	225 K have been closed	225 all K are subject to	225 we welcome your K	248 let us know in the K
commission	220 may earn an affiliate K	220 may earn a K	220 may earn a small K	220 we may receive a K	220 K if you buy
community	173 unsere K	225 abide by our K	248 join our K of	249 K-funded	476 regole della K
compartilhe	25 K	675 K este
compartir	260 K tu cuenta, cambia	284 si quieres K tu cuenta
compensation	220 receive K from
complained	251 K
complains	251 K
completa	653 para ler a matéria K
completo	653 para ler o artigo K
complimentary	15 K articles	207 K articles	207 K article this month	207 last K article
compte	373 créez un K	373 créez votre K
comunique	666 K um erro
condiciones	272 términos y K
condividi	484 K questo
condividila	25 K
condividilo	25 K
confirm	209 check your email to K
connect	217 K with us on
connectez	24 K-vous	347 K-vous pour	373 K-vous
consenso	474 il K ai cookie
consent	223 we need your K to load	247 written K
consentiti	476 non sono K commenti
consider	201 if you liked this article, K	245 please K	245 K a	245 K giving	245 K joining	248 K making	248 K giving	248 K a gift	248 K joining
contact	209 K me with news and offers	233 K her at	233 K him at	233 K them at	248 K us at
contacted	233 can be K at
conte	675 K-nos
contenido	9 este K	9 K externo	260 K premium	272 K externo de	272 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	223 to view this K, you	223 to view this K please	223 third-party K	223 this K is hosted by a third party	223 we use your sign-up to provide K
contenu	9 ce K	359 ce K n'a pas pu être	359 K bloqué
contenus	347 tous nos K	374 nos K
contenuti	9 K esterni	463 a tutti i K
contenuto	9 questo K	9 K esterno	474 K esterno
contingut	9 aquest K
continua	683 pentru a K lectura
continuar	74 per K llegint	653 para K lendo	653 para K a ler
continuare	20 K a leggere	463 per K a leggere	683 pentru a citi în K
continue	206 to K reading this article	206 log in to K	206 sign in to K	206 register to K	206 upgrade to K	248 help us K
continuer	347 pour K à lire
continuing	223 by K to use this website, you agree
contou	678 K
contribua	674 K	675 K com	675 K a partir	675 K para o nosso
contribuez	373 K
contribuisci	484 K
contributing	234 is a K	248 by K to
contribution	244 make a K	248 your K	248 make a K	248 making a K
contributo	459 con il tuo K	484 il tuo K
contributor	234 is a K
conversation	225 to join the K	225 join the K with	248 join the K
cookie	223 manage your K	386 קובצי K	474 usiamo i K	474 questo sito usa i K	503 Kを使用	503 K（クッキー）	503 Kの使用	503 Kを利用	633 pliki K	715 файлы K	715 файлов K	845 файли K	865 sử dụng K
cookies	9 third-party K	122 vi bruger K	122 bruger K til	185 αποδοχή K	223 we use K	223 this site uses K	223 this website uses K	223 our site uses K	223 uses K to	223 accept all K	223 accept K	223 use of K	223 how to control K	272 usamos K	272 este sitio utiliza K	272 esta web utiliza K	272 uso de K	272 aceptar las K para	272 que aceptes las K	359 utilise des K	359 refusé les K	377 bandeau K	573 gebruik van K	573 omdat je geen K	603 vi bruker K	633 używamy K	633 plików K	664 usamos K	664 este site utiliza K	664 este site usa K	664 uso de K	785 K på
copy	249 read our K
corrections	249 our K
correo	263 en tu K	263 en su K	263 a tu K
correspondant	368 est K
correspondante	368 est K
correspondent	234 is a K
correspondents	249 our K
corresponsal	281 es K
correu	75 al teu K
courriel	350 par K chaque	350 dans votre boîte K
coverage	249 our K
covers	234 K the
""", 'cr': """
created	238 summary was K
creative	235 under a K commons license
crowdfunding	252 K
""", 'cu': """
cuenta	260 accede con tu K
cuma	17 her K
cuota	285 tu K
""", 'cz': """
czekamy	635 K na wasze
czytaj	642 K dalej za
czytania	0 czas K
czytelnicy	643 nasi K
czytelnikom	18 dzięki K	643 dzięki K
""", 'da': """
daarna	562 K kun je
dabei	172 sind sie K	172 sei K
dacci	484 K una mano
dage	132 prøv # K
dagelijks	564 ontvang K
daily	209 sign up for our K
dakika	0 K okuma
danach	144 K # euro
dankzij	18 K lezers	18 K onze lezers
dapatkan	443 K update berita
dar	103 váš K	107 K	756 K
darbu	552 mūsu K
darmowy	623 ostatni K
darowizna	642 twoja K	646 K
darowizny	646 K
darte	263 K de baja
darujme	105 K
dary	107 K	756 K
data	234 is a K
dateci	484 K una mano
datenschutzbestimmungen	157 K
datenschutzhinweise	157 K
""", 'de': """
deaktiviere	155 K deinen adblocker
deaktivieren	155 K sie ihren adblocker	155 adblocker K	155 ad-blocker K
deaktiviert	155 javascript ist K
debate	225 join the K
debatten	6 delta i K	124 deltag i K
declarat	697 a K
declarou	678 K
dedi	831 K
dedicated	249 our K team
deductible	244 tax-K gift	244 tax-K donation	248 make a tax-K	250 tax-K
deel	25 K het	25 K dit	584 K dit
deine	18 ohne K
dejal	769 je K
dejala	769 je K
dela	25 K den
delivered	206 print edition K to	206 K to your door	209 K to your inbox	209 K to your email	209 get the latest news K
delo	767 naše K
demanar	83 va K
demander	340 une faveur à vous K	340 un petit service à vous K
den	25 del K
denuncia	287 K	487 K	678 K
departe	694 citi mai K
depend	249 we K on
der	175 so K
derden	573 inhoud van K
desactiva	270 K adblock
desactivar	270 K adblock
desative	662 K o adblock
descarga	264 K la app	264 K nuestra app	284 K nuestra	284 K la app
descarrega	80 K't
descarregue	656 K a app
desta	675 faça parte K
destek	828 bize K	828 K olun	828 K ol	828 K verin	828 aylik K
detected	221 ad blocker K	221 adblock K
detto	487 ha K
devamini	815 K okumak için	828 haberin K okumak
devenez	373 K membre	373 K mécène
""", 'di': """
dice	287 K	487 K
diceva	487 K
dich	172 trag K
dichiarato	487 ha K
diesen	9 K tweet	173 K text
dieser	173 K text
dieses	9 K video
dig	108 vi har en bøn til K	795 hör av K
digest	243 weekly K	243 our K
digipakett	290 telli K
digitalabo	144 mit unserem K
dijo	287 K
dimanche	17 chaque K
dinara	740 K
dine	113 læst alle K
dinleyin	2 haberi K
dipublikasikan	22 tidak akan K
dir	83 va K
direct	209 K to your inbox	355 suivez en K
directement	350 K dans votre
directly	209 K in your inbox
directo	268 sigue en K
disabilita	472 K adblock
disait	376 K-il	376 K-elle
disattiva	472 K adblock	472 K l'ad blocker
discussion	6 to join the K	361 participez à la K
disdici	463 K quando vuoi	486 K quando vuoi
disiscriverti	466 K
diskutiere	159 K mit
diskutieren	159 K sie mit	159 K sie über	172 K sie mit
dispatch	243 a weekly K	243 our K
disponibile	467 K su app store
disponible	264 K en google play	351 K sur l'app store
dispositivo	260 si continúas leyendo en este K	260 en otro K
disse	487 K	678 K
distribuie	25 K
dit	376 a K	376 K-il	376 lui K-on
dites	361 K-le nous en	373 K-nous
diu	83 K
diventa	484 K socio
diz	678 K
dizia	678 K
diziam	678 K
""", 'do': """
do	249 what we K
dodal	106 K	755 K
dodala	106 K	741 K	755 K
dodao	741 K
dollar	248 K you give	250 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	377 K
dona	484 K ora
donacija	738 vaša K	742 K	770 K
donacije	742 K	770 K
donacijo	768 z K
donacijom	740 K
donaciones	288 K
donacions	84 K
donasi	451 K anda	455 K
donate	245 K	248 K today	248 K now	248 K what you can	252 K
donateur	373 devenez K	584 word dan K
donateurs	370 nos K	374 nos K
donatie	559 doe een K	559 jouw K	582 K	584 jouw K	584 uw K	584 doe een K	588 K
donaties	588 K
donating	248 consider K
donation	201 consider making a K	244 make a K	248 your K	248 consider a K	248 make a K	252 K
donations	252 K
donativo	674 o seu K
donatrices	374 nos K
donazione	459 fai una K	483 una K	484 la tua K	484 fai una K	488 K
donazioni	488 K
donderdag	17 elke K
doneer	582 K	584 K
donirajte	738 K	766 K
donnerstag	17 jeden K
donnez	361 K votre avis	373 K-nous	373 K-leur
donors	248 new K
dons	373 vos K	377 K
doors	249 our K open
dostupan	731 ovaj sadržaj je K
download	116 K appen	116 K vores app	211 K our app	211 K the app	211 K on the app store	248 K our	565 K de app	565 K de gratis app	584 K de
""", 'dr': """
drepturile	693 toate K rezervate
drittanbietern	157 K nicht zugestimmt
drittplattformen	157 K
""", 'du': """
dukung	451 K kami
dukungan	451 K anda
dung	9 nội K này
""", 'dz': """
dziennikarstwo	621 wesprzyj niezależne K	643 nasze K	643 niezależne K
dziennikarze	643 nasi K
""", 'ed': """
edebilirsiniz	819 takip K
editor	225 letter to the K	234 is a senior K	234 is an K	234 is the K	234 is the deputy K	248 write a letter to the K
editors	249 we, the K	249 our K
""", 'ee': """
eerste	586 K maand
""", 'ef': """
eftertryck	793 K förbjudet
""", 'ei': """
eigener	137 in K sache	173 in K sache
eilmeldungen	14 K	149 K aufs
einem	144 mit K abo
eingebettete	9 K beitrag
eingebetteter	9 K beitrag
einloggen	24 K
einmal	17 K pro woche
eintragen	172 K genügt
einverstanden	147 ich bin damit K, dass
einwilligung	157 K jederzeit
""", 'ek': """
ekibimiz	829 K
eksternt	122 K indhold	603 K innhold
""", 'el': """
elfogadom	425 K a
elige	260 K tu plan	284 K tu plan
elke	17 K dag
elle	376 dit-K
elmondta	434 K
""", 'em': """
email	17 daily K	181 στο K σας	209 enter your K	209 we'll K you	209 we will K you	215 click to K	215 share via K	225 save my name, K	243 our daily K	243 our free K	248 K us at	263 en tu K	440 ke K anda	466 la tua K	466 nella tua K	655 no seu K	684 pe K	707 ваш K	839 ваш K	861 địa chỉ K	861 K của bạn	861 nhận tin qua K
emailing	233 get in touch by K
embed	9 this K
embedded	9 K content	9 K post
embora	647 antes de ir K
empresas	285 sin grandes K
""", 'en': """
enable	221 to view this video please K
engagement	347 sans K	375 sans K
engelleyici	822 reklam K
engelleyicinizi	822 reklam K
enjoyed	196 we hope you K this
enligt	798 K
enter	717 ctrl+K	847 ctrl+K
entering	209 by K your email
entlang	172 hier K
entrada	263 en tu bandeja de K	655 na sua caixa de K
""", 'eq': """
equipa	676 a nossa K
equipe	676 nossa K
equipo	285 somos un K
""", 'er': """
erforderliche	21 K felder sind	159 K felder sind
erschien	165 dieser text K zuerst	165 dieser artikel K zuerst	165 dieser beitrag K zuerst
erschienen	165 zuerst K auf
""", 'es': """
escreva	675 K-nos
escreveu	678 K
escribe	281 K sobre
escritor	281 es K
escritora	281 es K
escriu	80 K-nos
escute	675 K a
esimene	296 K kuu
essai	375 offre d'K
estamos	285 ya K en
estimated	0 K read
""", 'et': """
ettertrykk	611 K forbudt
""", 'eu': """
euch	18 ohne K
euro	144 dann # K	174 ab # K
""", 'ev': """
evening	17 every K
every	17 K week	209 in your inbox K	240 thank you to K	250 K gift
everyone	240 thank you to K who	240 thanks to K who
everything	249 K else we publish
""", 'ex': """
exclusief	562 K voor abonnees	562 dit artikel is K
exclusiva	260 K para socios	260 nota K
exclusivo	260 este artículo es K	260 este contenido es K	260 contenido K para	260 K para socios	653 este conteúdo é K	653 este artigo é K	653 conteúdo K para
existence	374 notre K
explained	251 K
explica	83 K	287 K	678 K
explicar	83 va K
explicat	697 a K
explicou	678 K
explique	376 K
external	9 K content	223 K content from
externe	9 contenu K	9 K inhoud	573 K inhoud
externen	9 K inhalt	9 K inhalte	157 K inhalt
externer	9 K inhalt	157 K inhalt von
externes	9 contenus K
""", 'fa': """
facebook	16 K	119 på K og twitter	183 στο K και	215 share on K	217 on K and twitter	217 on K, twitter	217 on twitter and K	217 like us on K	217 find us on K	268 en K y twitter	268 en K, twitter	268 en K y x	355 sur K et twitter	355 sur K, twitter	470 su K e twitter	569 op K en twitter	569 op K, twitter	600 på K og twitter	660 no K e no	660 no K, no	782 på K och twitter	886 在K上
facebookie	16 K
facebooku	16 K	93 na K a twitteru
facts	248 fund the K
faire	373 K un don
fais	373 je K un don
faisant	343 en K un don
faites	343 K un don	370 K un don	373 K un don	373 K-le lire	373 K un geste
farci	485 da K
favor	196 small K to ask	196 a K to ask of you	196 we have a K to ask	252 small K
favour	196 small K to ask	196 we have a K to ask	252 small K
""", 'fe': """
feedback	225 thanks for your K	225 thank you for your K
fehler	159 haben sie einen K
fehlerhinweis	159 K
feliratkozom	421 K a hírlevélre
fellow	234 is a senior K	234 is a K
fenntartva	430 minden jog K
""", 'fi': """
fi	244 on ko-K
figyelmeztet	434 K
finanzieren	140 wir K uns durch spenden	173 wir K uns
finestra	476 si apre in una nuova K
fizess	431 K elő
fizessen	420 K elő	431 K elő
""", 'fo': """
folge	152 K uns	172 K uns
folgen	152 K sie uns	172 K sie uns
folgt	152 K uns
follow	217 K us on	217 K us at	217 K him on x	217 K her on x	217 K them on x	217 K me on	217 K our live	217 K on x	225 notify me of K-up	248 K us on
folosim	688 K cookie
forbeholdes	130 alle rettigheder K
fordert	175 K
forderte	175 K
forint	433 K
forinttal	433 K
forklarer	135 K	616 K
former	241 is a K
forteller	616 K
fortgesetzt	154 wird nach der anzeige K
fortsette	614 for å K å grave
founder	234 is the K
""", 'fr': """
fragt	175 K
fragte	175 K
fredag	17 hver K	17 varje K
free	207 you have # K	209 sign up for our K	209 sign up to our K	209 get our K	211 our K app	211 our app is K
freelance	233 is a K writer	234 is a K
freiartikel	145 K
freier	167 ist K autor
freitag	17 jeden K
freiwilligen	172 K beitrag
friday	17 every K
fridays	17 on K
friend	215 tell a K
""", 'fu': """
full	20 to read the K
fund	201 help K our	248 K our
funded	249 reader-K
fundraising	249 K deadline	252 K
""", 'ga': """
gabung	443 K di kanal	451 K
ganzen	20 K text	144 den K text lesen
gave	592 gi en K	613 gi en K	617 K
gazetecilerimiz	829 K
gazetecilik	829 bağimsiz K
""", 'ge': """
geaccepteerd	573 geen cookies hebt K
gebruiken	573 wij K cookies	573 we K cookies
gebruikt	573 deze website K cookies	573 deze site K cookies
gedetecteerd	571 adblocker K
gefallen	137 ihnen hat dieser artikel K	137 hat ihnen dieser artikel K	137 hat dir dieser artikel K
gefragt	175 K
gefunden	159 fehler im text K
gehen	137 bevor sie K
gekennzeichnete	154 mit einem symbol K
geladen	157 nicht K werden
gelesen	173 bis hierhin K	173 bis hierher K
genehmigung	165 ohne K
generated	238 summary was K	238 summary is K	238 summaries are K	238 key points were K	238 audio was K	238 voice is K	238 K using ai	238 K by ai	238 this audio is K
generosity	248 your K
gengives	130 må ikke K
genossenschaft	173 unsere K	173 unserer K
gepubliceerd	22 wordt niet K	575 je e-mailadres wordt niet K
gern	172 wirf K
geschlossen	159 kommentare sind K
""", 'gi': """
gian	0 thời K đọc
gift	248 your K	248 make a K	584 met een K
gifts	18 small K
giornale	485 questo K	485 il nostro K
giornalismo	459 sostieni il K	485 il nostro K	485 il K costa
giornalisti	485 i nostri K
giorno	17 ogni K
gitmeden	811 K önce
give	244 K what you can	248 K what you can	248 euro you K
""", 'gj': """
gjengis	611 kan ikke K
""", 'gl': """
glissez	373 K une pièce
""", 'go': """
going	20 to keep K	249 keep us K
google	152 auf K news	183 στο K news	211 get it on K play	217 follow on K news	443 di K news	630 K news	686 pe K news	819 K news'te	863 trên K news
gostou	676 K desta	676 K deste
""", 'gr': """
gracias	18 K a ti	285 K a ti
granskning	796 sådan här K	796 vår K
granskningar	796 våra K
granskningen	796 den här K
gratis	144 wochen K	144 monat K	172 jetzt K	174 wochen K	260 crea tu cuenta K	263 recibe K	284 recibe K	286 prueba K	453 K	562 ontdek nu K	562 krijg je ook K	585 niet K
gratisartiklar	15 K
gratuit	15 article K	348 dernier article K	374 ce site est K
gratuita	486 prova K
gratuitas	15 matérias K	261 notas K	673 matérias K
gratuite	15 articole K
gratuitement	347 inscrivez-vous K	347 essayez K	350 recevez K
gratuiti	15 articoli K	464 articoli K
gratuito	15 articolo K	464 articolo K	673 artigo K
gratuitos	15 artículos K	15 artigos K	261 artículos K	673 artigos K
gratuits	15 articles K
gridava	487 K
gritaba	287 K
gritava	678 K
""", 'gu': """
guidelines	225 community K before	225 our community K
""", 'ha': """
haber	829 bu K
haberi	2 K dinle	4 K
haberlerimiz	829 K
hafta	17 her K
haftalik	830 K
hauteur	375 à la K de vos moyens
havi	433 K #
havonta	433 K
hay	874 cho K
""", 'he': """
hear	248 we want to K from you	248 we'd love to K
hebben	584 wij K je hulp nodig	584 we K je steun nodig
hekelt	587 K
hela	20 läsa K	20 läs K	776 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	113 for at læse K	594 for å lese K
helfen	172 K sie uns	172 K sie mit
helft	172 K uns
helloasso	370 K
help	248 we need your K	248 K us do	248 will you K	248 K pay for	248 K if you can	248 K us pay	582 K ons	584 K ons
helpful	225 was this article K
her	589 nå som du er K
here	196 as long as you're K	196 now that you're K	248 sign up K
herunterladen	148 app K
hetente	17 K	433 K
hevder	616 K
""", 'hi': """
hilf	172 K uns
hinterlassen	172 K sie
historien	368 est K
historienne	368 est K
historier	133 vores K
""", 'hj': """
hjelp	613 K oss
""", 'hu': """
hubungi	451 K kami
huusi	338 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	108 nu K du er her
""", 'id': """
iddia	831 K etti
ideal	586 K
identifiez	24 K-vous	347 K-vous pour	373 K-vous
""", 'if': """
ifade	831 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	144 mit K abo
ihren	173 lebt von K
ihtiyacimiz	828 yardiminiza K	828 desteğinize K
""", 'ik': """
iklan	11 K
ikuti	443 K kami	451 K kami
""", 'il': """
ilimitado	260 acceso K	653 acesso K
ilk	830 K ay
illimitato	463 accesso K
ilmoitukset	14 K
""", 'im': """
impozit	696 % din K
""", 'in': """
inbox	181 στο K σας	209 sent to your K	209 right to your K	209 into your K	209 check your K to	248 your K	564 in je K	684 în K	732 u vaš K
inchiesta	485 questa K
inchieste	485 le nostre K
ind	24 log K	113 log K for at
indbakke	115 i din K
indbakken	115 i K
independen	452 jurnalisme K
independence	249 our editorial K
independencia	285 nuestra K
independent	81 periodisme K	201 support K journalism	248 support K journalism	249 K journalism	695 jurnalism K	695 jurnalismul K
independente	676 jornalismo K
independents	81 mitjans K
independiente	285 periodismo K	285 prensa K
indhold	9 dette K
indholdet	9 se K
indipendente	485 giornalismo K	485 informazione K
indipendenza	485 la nostra K
infocom	165 dpa-K
infolettre	350 notre K	374 notre K
informasjonskapsler	603 bruker K
information	223 to store and/or access K on a device	223 for more K see our privacy	371 lettre d'K	371 lettres d'K	374 K libre
informationen	165 mit K der
informations	355 suivez les K sur
informativa	474 K sulla privacy	485 la nostra K
informazione	485 K libera
ingyenes	15 K cikkei	15 K cikk
inhalt	9 dieser K	9 diesen K	144 dieser K ist nur für
inhalte	9 externe K	157 externe K
inhalts	9 dieses K
inhoud	9 deze K	573 om deze K te
iniciar	274 debes K sesión
initialement	367 article publié K
inkorg	778 i din K	778 till din K
inloggen	21 K om een reactie	24 K	584 je moet nog even K
innan	771 K du går
innboksen	596 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inschakelen	566 meldingen K	571 javascript K
inscreva	655 K-se na nossa	655 K-se em nossa	675 K-se
inscrever	655 ao se K
inscription	350 votre K a bien été	350 K est confirmée	350 confirmer votre K
inscrit	347 déjà K
inscrivant	350 en vous K
inscrivez	350 K-vous à notre	373 K-vous
insisted	251 K
instagram	16 K	119 på facebook og K	152 auf facebook, K	152 auf K, facebook	152 auf facebook und K	152 auf facebook oder K	152 ob whatsapp, K	217 follow him on K	217 follow her on K	217 follow them on K	217 on K, facebook	217 on K and facebook	355 sur facebook et K	470 su facebook e K	569 op facebook en K	569 op facebook, K	600 på facebook og K	782 på facebook och K
instagramie	16 K	630 na facebooku i K
instagramu	16 K	93 na facebooku a K
instale	656 K a app
install	211 K our app
installez	373 K-la
integritetspolicy	785 K
invest	248 K in local news
investigaciones	285 nuestras K
investigador	281 es K
investigadora	281 es K
investigation	249 this K	374 cette K
investigations	249 our K
investigative	234 is an K
invite	376 K
invitent	376 K
""", 'ip': """
iphone	211 our K app
""", 'ir': """
iratkozz	421 K fel	431 K fel
iratkozzon	421 K fel	431 K fel
""", 'is': """
is	241 K our
iscrivendoti	466 K
iscriverti	484 clicca qui per K
iscriviti	466 K alla nostra	466 K gratis	466 K al nostro	484 K
iscrizione	466 annullare l'K
istedi	831 K
""", 'iz': """
izjavila	741 K
izjavio	741 K
""", 'ja': """
jaa	25 K se
jaar	586 per K
jahr	174 im K	174 pro K
janela	666 abre em nova K
jar	244 tip K
jaunumi	552 mūsu K	555 K
jaunumiem	550 piesakies K	551 piesakies K
javascript	96 povolte K	96 zapněte K	122 aktivér K	122 slå K til	155 K in ihrem browser	155 aktivieren sie K	155 K benötigt	221 please enable K	221 requires K	221 K is disabled	221 K is required	221 turn on K	221 K is not available	221 enable K in your browser	221 K must be enabled	221 needs K	270 activa K	270 habilita K	270 habilitar K	270 activar K	329 salli K	329 ota K käyttöön	357 activer K	357 activez K	357 K est désactivé	357 nécessite K	386 אפשרו K	445 aktifkan K	472 abilitare K	472 abilita K	472 attiva K	472 attivare K	501 Kを有効	501 Kが無効	501 K を有効	571 schakel K in	603 aktiver K	603 slå på K	633 włącz K	633 włącz obsługę K	662 ative o K	662 habilite o K	662 ativar K	688 activați K	715 включите K	785 aktivera K	785 slå på K	845 увімкніть K	865 bật K
javite	738 K nam
""", 'je': """
jederzeit	144 K kündbar	147 widerruf K	147 K abmelden	147 abmeldung K	174 K kündbar
jednou	17 K týdně
jelas	454 K
jelentkezz	24 K
jelentkezzen	24 K	420 K be a
jelezze	431 K nekünk
jetzt	144 K im abo	172 teste K
""", 'jo': """
join	245 K for	248 K us on
jornal	676 nosso K	676 somos um K
jornalismo	650 apoie o K	675 apoie o K	676 nosso K
jornalistas	676 nossos K
journal	374 notre K
journalism	201 support our K	201 support the K you rely on	248 support quality K	248 support local K	249 our K	249 fearless K	249 K like this
journalisme	343 soutenez un K	373 soutenez le K
journalismi	336 riippumaton K
journalismimme	336 K
journalismus	140 unterstützen sie unabhängigen K	140 unterstütze unabhängigen K	140 für unseren K	173 unser K	173 unseren K	173 unabhängigen K	173 unabhängiger K	173 gut gemachten K	173 gut gemachtem K	173 frei zugänglichen K	173 frei zugänglicher K	173 guten K	173 freien K
journalist	167 ist freier K	167 ist K	233 is a freelance K	234 is a K
journaliste	368 est K
journalisten	585 onze K
journalister	133 vores K	614 våre K	796 våra K
journalistes	374 nos K
journalistiek	559 steun onze K	585 onze K
journalistik	111 støt vores K	111 støt uafhængig K	133 vores K	133 uafhængig K	133 K koster	774 stöd vår K	774 stöd oberoende K	796 vår K	796 oberoende K	796 granskande K
journalistikk	592 støtt vår K	592 støtt uavhengig K	614 vår K	614 uavhengig K
journalistin	167 ist freie K	167 ist K
journalists	249 our K	249 we, the K
""", 'ju': """
jueves	17 cada K
jurnalis	452 K kami
jurnalisme	452 K kami
jurnalismul	694 susține K	695 K nostru
jutro	17 svako K	17 vsako K
juttu	321 lue koko K	336 tämä K
juttujamme	336 K
juttuvinkki	335 lähetä K
jutun	20 koko K
jutusta	336 piditkö K
""", 'ka': """
kaart	9 deze K
kaitstud	293 kõik õigused K
kami	452 tim K
kanaal	585 ons K
kanal	133 vores K	443 ikuti K	452 K kami	614 vår K	796 vår K
kanale	630 na naszym K
kanalimiz	829 K
kanalimiza	819 K abone
kanavamme	336 K
karte	9 diese K
karya	452 K kami
kata	454 K
katanya	454 K
katkisiyla	18 okurlarin K
kaydolun	828 K
""", 'kd': """
kdykoli	105 zrušit K
""", 'ke': """
kebijakan	445 K privasi	445 K cookie
keep	248 help us K	248 help K our
kertoi	338 K
kertoo	338 K
ketentuan	445 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
kiitos	335 K kun luet
kirjaudu	24 K	335 K sisään
kirjoitti	338 K
kirjuta	294 K meile
kirjutas	297 K
""", 'kk': """
kk	337 /K
""", 'kl': """
klaagt	587 K
klagar	798 K
klagen	587 K
klager	135 K	616 K
klagt	175 K
kleine	137 haben wir eine K bitte
klical	769 je K
""", 'ko': """
kolumnist	167 ist K
kolumnistin	167 ist K
komentar	6 za K	6 ostavite K
komentarisali	6 da biste K
komentarisanje	6 za K
komentarz	6 dodać K	21 móc dodać K	635 aby dodać K
komentarzach	635 w K
komentiranje	6 za K
kommentare	159 um K zu
kommentaren	159 in den K
kommentarerna	787 i K
kommentarfeltet	124 i K	605 i K
kommentarfunktion	159 K
kommentera	6 för att K	787 för att K
kommentere	6 for at K	6 for å K	124 for at K	605 for å K
kommentieren	6 um zu K	6 K zu können	159 um zu K	159 probleme beim K	159 K sie diesen	159 K sie den	159 nicht mehr K
kommentiert	159 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
konten	9 K ini
kontingent	145 haben ihr K
konto	113 opret en K for	132 opret en K	642 załóż K	776 skapa ett K för	795 skapa ett K
konzern	173 kein K
korrespondent	167 ist K
korrespondentin	167 ist K
korzystamy	633 K z plików cookie
kostenlos	144 wochen K	144 monat K	147 K per mail	174 K testen
kostenlose	15 K artikel	145 noch zwei K	145 noch # K	145 K artikel
kostenlosen	145 noch einen K	145 K artikel gelesen	147 K newsletter
kostenloser	145 K artikel
kostenpflichtig	144 dieser artikel ist K
""", 'kr': """
kritiserar	798 K
kritiserer	135 K	616 K
kritisieren	175 K
kritisiert	175 K
kritizuje	106 K
kronor	797 K
""", 'ku': """
kullan	822 çerez K
kullanilamaz	827 izinsiz K
kullanilmaktadir	822 çerez K	822 çerezler K
kullaniyoruz	822 çerezleri K	822 çerezler K
kumppanimme	329 me ja K
kunne	133 K du lide
kurzfassung	168 K
kutunuza	816 posta K
kuukaudessa	337 K
kuukausi	321 kokeile K	335 kokeile K
kuus	296 K
""", 'l': """
l	82 K'any
""", 'la': """
laadi	294 K alla
laatste	569 volg het K nieuws
ladda	779 K ner vår app	795 K ner
lade	148 K die app
laden	148 app K	148 K sie die app
lahjoituksesi	335 K
lahjoitus	335 tee K	339 K
laissez	373 K-nous votre
lamenta	287 K	487 K	678 K
lamentano	487 K
lamentou	678 K
lance	376 K
langganan	451 K sekarang	455 K
last	597 K ned vår app	613 K ned
laukeliai	21 būtini K
laut	175 K
lavoro	485 il nostro K
lawyers	249 our K
""", 'le': """
leave	209 one click to K	248 K us a tip	248 K a tip
lecteur	9 ce K
lecteurs	18 grâce à nos K	374 nos K
lectoras	285 nuestras K
lectores	18 gracias a nuestros K	285 nuestros K	285 gracias a sus K
lectors	18 gràcies als K	81 els nostres K
lectrices	374 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	234 is a senior K	234 is a K
leden	585 onze K
leernos	284 gracias por K
leestijd	0 K
legge	487 si K
leggere	463 per K tutto
lei	696 # K
leiter	167 ist K
leiterin	167 ist K
leitores	18 graças aos K	676 nossos K
leitura	0 tempo de K	0 min de K	0 minutos de K
lengkap	20 artikel K
lesedauer	0 K
lesen	144 im abo K	144 K sie mit plus	145 % noch zu K	148 in der app K	172 danke fürs K
leser	613 takk for at du K
leserbrief	159 K
leserbriefe	159 K an
lesere	614 våre K
leserfinanziert	173 K
leserinnen	173 unsere K	173 unseren K
lesern	173 ihren K
leserne	18 takket være K
lesernes	18 K bidrag	614 K bidrag
lesetid	0 K
lesezeit	0 K
letno	768 K
letters	225 K to the editor
lettori	18 grazie ai K	18 grazie ai nostri K	485 i nostri K
lettre	374 notre K
lettrici	485 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
leyendo	20 seguir K	260 para seguir K	284 sigue K sin
lezen	20 meer K
lezers	585 onze K
""", 'li': """
libovolnou	105 K částkou
lid	562 al K
lidem	18 díky K	104 díky K
liitu	294 K meie
like	249 work K this
liked	249 K what you read
liker	614 K du det vi
limit	206 read without K	207 free K
limitat	74 accés il·K
limits	206 read without K
link	215 copy the K
links	220 some K on this page	220 some of the K on
liputan	452 K kami
lire	20 pour K cet	376 peut-on K
lisas	297 K
listen	0 min K	217 K back here	217 K to us live	239 prefer to K	239 rather K
listening	239 K time
""", 'll': """
llegado	253 si has K hasta aquí
llegint	74 per seguir K
""", 'lo': """
log	24 K in	562 K in om	562 K in of
logg	24 K inn	594 K inn for å	613 K inn for
logga	24 K in	776 K in för att
logged	21 must be K in to post	206 you must be K in to	225 you must be K in to
logget	124 du skal være K ind
login	24 faça K	653 faça K para	675 faça K
look	249 our new K
""", 'lu': """
lugeda	290 et edasi K
lugejad	295 meie K
lugemiseks	290 edasi K
luisterversie	2 K
lukeaksesi	321 K koko	321 kirjaudu sisään K
lukemista	335 jatka K
lukijamme	336 K
lukijoiden	18 K tuella	336 K tuella
lukuaika	0 K
lukuoikeutesi	15 K	321 K
lunar	696 K
lunes	17 cada K
""", 'ly': """
lydversion	2 K
""", 'ma': """
maand	562 deze K nog	586 per K
maandelijks	562 K opzegbaar	586 K
mach	172 K mit
machen	172 K sie mit	173 was wir K
macht	172 K mit
made	196 if you've K it this far
mail	91 váš e-K	421 e-K cím	584 K ons	655 no seu e-K	707 ваш e-K	732 na vaš e-K	746 váš e-K	839 ваш e-K
mailadres	564 je e-K
mailadresse	115 din e-K	124 din e-K vil ikke
mailbox	564 in je K	564 in uw K	564 in jouw K
mailu	91 přímo do e-K	746 do vášho e-K
mailul	684 pe e-K tău
mainoksen	11 K
mainoksia	336 ilman K
mainos	11 K
mainosten	329 K esto
maken	585 wij K
maksumuuri	339 K
map	9 this K
mapa	9 este K
masuk	24 K atau	440 kotak K anda
masukkan	440 K email
matched	244 K dollar
material	165 mit K der	165 mit K von	235 this K may not be
matins	17 tous les K
mattina	17 ogni K
""", 'md': """
md	134 kr/K
""", 'me': """
medio	285 este K
medlem	132 bliv K	613 bli K	795 bli K
meie	295 K töö
meinen	159 was K sie dazu
meint	175 K
meinte	175 K
meinung	159 sagen sie uns ihre K
mejl	732 na vaš K	778 i din K	778 till din K
mejla	795 K oss
mejlen	778 direkt i K
melanjutkan	439 untuk K membaca
meld	613 K deg på
melde	24 K dich	172 K dich an	596 K deg av når
melden	24 K sie sich	144 K sie sich an, um	144 bitte K sie sich an	172 K sie sich an	172 K sie sich hier
meldingen	14 K	566 schakel K in	566 zet K aan	566 ontvang K	584 zet K aan
member	244 become a K	248 become a K
members	18 our K	206 is for K only	206 K-only story	249 our K
membro	675 torne-se K
membutuhkan	451 kami K dukungan
menar	798 K
mener	135 K	613 hva K du	616 K
menggunakan	445 K cookie
mengutip	450 dilarang K
menit	0 K baca
mensais	677 K
mensuales	286 K
mensuel	370 un don K	375 K
menurut	454 K
menyatakan	454 K
merci	373 K de nous
merkezimiz	829 haber K
mes	82 al K	286 al K	286 por K
mese	486 al K
mesec	740 prvi K	768 na K	768 prvi K
mesiac	754 za K	754 prvý K
message	196 a K from our editor
messagerie	361 votre adresse de K ne sera pas
metus	543 per K
""", 'mi': """
miembro	284 hazte K
minggu	453 per K
minket	423 kövess K	431 kövess K	431 hívj meg K
minute	0 K read
minutes	0 K read	0 K to read
misiniz	815 zaten abone K
mission	249 our K
mitdiskutieren	6 K
mitglied	172 werden sie K	172 werde K	172 jetzt K werden
mitglieder	144 nur für K	173 unsere K
mitteilungen	14 push-K	149 push-K
mittwoch	17 jeden K
""", 'mj': """
mjesec	740 prvi K
""", 'mn': """
mnd	615 kr/K
""", 'mo': """
mobile	211 on your K app	211 our K app
mobilepay	132 K
modalidad	286 K premium
moderador	666 não serão aprovados pelo K
moderados	666 serão K antes
moderated	225 comments are K	225 pre-K
mogelijk	584 maak het volgende K
mois	375 par K
moittii	338 K
monat	174 im K	174 pro K
monatlich	174 K
monday	17 every K
mondta	434 K
montag	17 jeden K
month	206 for the first K	206 try a K for	206 try it for a K	250 a K	250 per K	250 every K	250 each K
monthly	244 one-off or K	248 become a K	248 give K	250 K
months	206 K for $#
morgen	17 jeden K	17 am K	17 hver K
morgon	17 varje K
morning	17 every K	17 each K
moyens	374 nos K
""", 'mu': """
mukaan	335 lähde K	338 K
mums	551 seko K
""", 'na': """
nabiralnik	760 v vaš K
nachdruck	165 K verboten
nachrichten	148 K-app	148 aktuelle K aufs handy	149 push-K
nadaljevanje	759 za K branja
najnowsze	625 otrzymuj K
napisz	635 K do nas	642 K do nas
naprej	759 če želite brati K
napsal	106 K
napsala	106 K
narrated	239 is K by an ai	239 is K by ai
naslov	760 na vaš e-K
nastavak	731 za K čitanja
nastavili	731 da biste K čitanje
naszej	643 K pracy
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	270 tu K no soporta	270 su K no soporta	662 seu K não suporta
navigateur	10 votre K	21 dans le K pour mon prochain	357 votre K ne supporte pas	357 votre K n'est pas
navodi	741 K
""", 'ne': """
necesitamos	253 K pedirte	256 K tu apoyo	284 K tu ayuda	284 K de ti
necessaris	21 camps K
necessitem	80 et K
nedeljno	17 jednom K
neem	584 K nu een
nell	467 apri K'app
nella	466 K tua mail
neodvisni	767 K mediji
neodvisno	766 podprite K
neophodna	21 K polja
neovisno	738 podržite K
nepriklausoma	542 K žurnalistika
netiquette	159 beachten sie die K	476 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	603 dette K bruker
neuen	148 hier geht es zur K
news	148 K-app	211 K app for	234 is a K
newsletter	91 náš K	104 náš K	107 K	147 unseren K	147 unserem K	147 unserer K	147 zum K	147 K bestellen	147 K an	147 täglichen K	147 K richtig	147 K von	170 K	172 K an	173 unser K	173 unseren K	173 unserem K	173 dieser K	176 K	181 εγγραφείτε στο K	181 εγγραφή στο K	181 το K μας	181 γραφτείτε στο K	192 το K μας	195 K	209 sign up for our K	209 sign up to our K	209 sign up for the K	209 subscribe to our K	209 join our K	209 get our K	209 our K here	209 receive our K	209 our daily K	209 our weekly K	209 our morning K	243 K	249 our K	252 K	263 suscríbete a la K	263 apúntate a la K	263 nuestra K	285 nuestra K	288 K	350 inscrivez-vous à la K	350 abonnez-vous à la K	350 notre K	374 notre K	374 cette K	377 K	440 K kami	440 langganan K	466 iscriviti alla K	466 la nostra K	485 la nostra K	485 questa K	488 K	625 zapisz się na K	625 nasz K	643 nasz K	646 K	655 assine a K	655 nossa K	676 nossa K	679 K	684 abonează-te la K	684 abonați-vă la K	684 înscrie-te la K	698 K	732 na K	732 naš K	739 naš K	742 K	746 náš K	753 náš K	756 K
newslettera	625 zapisz się do K	625 naszego K	643 naszego K	746 odber K
newsletterem	643 naszym K
newsletters	209 K may contain info about	243 K	249 our K	252 K	350 nos K	350 recevoir les K	374 nos K	377 K
newsletterul	684 K nostru	695 K nostru
newspaper	249 our K
newsroom	249 our K	249 non-profit K	249 this K
nezavisni	739 K mediji
nezavisno	738 podržite K
""", 'ng': """
ngay	871 đăng ký K
""", 'ni': """
nieograniczony	623 K dostęp
niets	581 K uit deze
nieuws	565 K-app
nieuwsbrief	564 onze K	564 dagelijkse K	564 wekelijkse K	583 K	585 onze K	585 deze K	588 K
nieuwsbrieven	564 onze K	583 K	585 onze K	588 K
""", 'nj': """
njuzleter	732 na K	732 naš K	739 naš K
""", 'no': """
nonprofit	249 K newsroom	249 K news outlet
nosotros	284 colabora con K
nosso	650 apoie K	650 apoie o K	656 baixe K app	656 no K app	675 apoie K	675 apoie o K	675 siga o K	675 entre no K	676 K site
nostra	81 la K feina	467 nella K app	485 la K app
nostre	81 el K canal
nostro	485 il K sito	485 che il K
nota	20 leer esta K
noticia	285 esta K
notificaciones	14 las K	265 activa las K	265 activar K	265 recibir K
notifications	14 K	212 turn on K	212 turn on desktop K	212 enable K	212 would like to send you K	212 allow K	212 K from this site	212 receive K	352 activer les K	352 activez les K	352 autoriser les K
notifiche	14 le K
notified	209 sign up to be K	212 get K
notifikasi	14 K	441 aktifkan K	441 dapatkan K
notifikationer	14 K
notify	212 K me of	212 K me when	225 K me of new posts
notiser	14 K
notre	374 K site
nouvelle	361 ouvre dans une K fenêtre
novice	760 na naše K	760 na e-K	767 naše K
novinari	739 naši K
novinarji	767 naši K
novinarstvo	739 nezavisno K	739 neovisno K	767 neodvisno K
noviniek	746 odber K
""", 'nu': """
nuestra	264 en K app	284 únete a K	285 K app	285 K web
nuestras	285 K redes
nuestro	256 apoya K	268 únete a K canal	284 apoya K	284 únete a K	284 recibe K	285 K canal	285 K medio	285 K sitio	285 K equipo
nuestros	272 K socios	285 K socios
numer	644 K krs
""", 'ny': """
nyhedsbrev	115 vores K	115 tilmeld dig K	133 vores K	136 K
nyhedsbreve	115 vores K	133 vores K
nyhedsbrevet	115 få K
nyheterna	782 följ K
nyhetsbrev	596 vårt K	596 våre K	596 meld deg på K	596 abonner på K	614 vårt K	614 våre K	617 K	778 vårt K	778 våra K	778 anmäl dig till K	796 vårt K	796 våra K	799 K
nyhetsbrevet	596 få K
nyilatkozta	434 K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	476 i campi K
oberoende	795 stöd K
objasnio	741 K
objavljen	22 ne bo K
objavljena	22 neće biti K
obligatoires	21 champs K sont	361 les champs K
obligatori	476 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	274 los campos K
obligatoriska	21 K fält	787 K fält
obligatoriske	21 K felt	605 K felt
obrigado	675 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	102 další šíření K
obserwuj	630 K nas na	630 K nas w	642 K nas
obvestila	14 K
""", 'oc': """
ochtend	17 elke K
""", 'od': """
odejdete	85 než K
odgovor	21 otkaži K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	653 K este artigo
off	250 one-K
offert	347 vous est K	375 mois K
offrez	373 K-lui	373 K-nous
offrici	484 K un
offrimi	484 K un
""", 'og': """
oglasa	11 K	739 bez K
oglasov	767 brez K
oglasu	11 K
""", 'ok': """
okumaya	815 K devam etmek için
okurlarimiz	829 K
okurlarimizin	829 K
""", 'ol': """
olarak	815 abone K
olun	828 üye K
""", 'on': """
onafhankelijke	559 steun K journalistiek	584 steun K	585 K journalistiek
onafhankelijkheid	585 onze K
onbeperkt	562 lees K	562 K toegang	562 K lezen
ondersteunt	571 je browser K	571 uw browser K
onderzoek	585 dit K
onderzoeken	585 onze K
one	248 make a K-time
ontdek	584 K nu
ontvang	564 K elke	564 K onze
onze	565 K app	585 K app
""", 'op': """
open	211 K in app	211 K in the app	565 K in app
ophavsretten	130 K tilhører
opinion	225 have an K on this
oplyser	135 K
opozarja	769 K
opplyser	616 K
opprett	594 K en konto for	613 K en konto
opublikowany	22 nie zostanie K	635 twój adres e-mail nie zostanie K
opzegbaar	586 K
""", 'or': """
original	235 read the K article
originally	235 this article was K published on	235 this story was K published on	235 this story K appeared	235 this article K appeared	235 K published at
originalmente	280 este artículo fue publicado K	280 publicado K en	672 publicado K em
originariamente	482 articolo pubblicato K
ortaklarimiz	822 biz ve K
""", 'os': """
ostrzega	645 K
oszd	25 K meg
""", 'ov': """
overname	581 K zonder
ovisi	738 K o vama
""", 'ow': """
owner	249 has no K	249 have no K
""", 'pa': """
padroni	485 senza K	485 libera da K
pagar	675 ajude a K
paghi	484 K un'ora
pago	288 muro de K
paid	220 we get K if you buy	220 we may be K
pakolliset	21 K kentät
palautetta	335 anna K
paper	241 is the K's
par	375 K an
parama	541 jūsų K	545 K
parceiros	664 nós e os nossos K	676 nossos K
paremkite	541 K mus
part	235 no K of this
partagez	25 K-le	25 K-la
parte	675 faça K e
parteispende	176 K
partenaires	359 nos K et nous	359 nous et nos K	374 nos K
participar	274 para K
participez	373 K à
partilhe	25 K-o
partir	340 avant de K	677 a K de # euros
partner	157 wir und unsere K	474 i nostri K	785 vi och våra K
partnere	122 vi og vores K	603 vi og våre K
partners	223 we and our K	249 our K	573 wij en onze K	585 onze K
partnership	235 was produced in K with
partnerzy	633 my i nasi K	633 nasi zaufani K
pasak	544 K
pass	215 K this on
patreon	244 on K	244 our K
patron	201 become a K of	248 become a K
patronem	642 zostań K
paywall	173 ohne K	176 K	249 we have no K	249 we do not have a K	252 K	377 K	488 K	679 K
paywalls	252 K
""", 'pe': """
pe	696 K an
pedirte	253 tenemos un favor que K
pediu	678 K
pelanggan	439 khusus K	452 K kami	455 K
pembaca	18 berkat K	452 K kami
pendant	375 K un mois
people	18 thanks to K like
pequeno	647 um K favor a pedir
per	615 K år	797 K år
peramban	10 K anda
percent	207 # K left to read
perfil	660 siga nosso K
periodisme	81 el nostre K
periodismo	256 apoya el K	284 apoya el K	285 nuestro K	285 K de calidad	285 hacemos K
periodista	281 es K
periodistas	285 nuestros K
periodistes	81 els nostres K
perjantaisin	17 K
permanencia	286 sin K
permission	235 reproduced here with K	235 reproduced with K	247 written K	247 prior K	247 without K
personale	688 datele tale K
personales	272 datos K serán
persondatapolitik	122 K
personenbezogene	157 K daten
personnelles	359 vos données K
personoplysninger	122 dine K
personopplysninger	603 K
personuppgifter	785 dina K
pertama	453 bulan K
""", 'ph': """
phone	217 news to your K
""", 'pi': """
pide	287 K
piebilda	554 K
piece	249 this K
pierwszy	644 K miesiąc
pirmas	543 K mėnuo
pitch	244 K in	248 K in
pitching	248 consider K in
pix	674 um K	677 K
""", 'pl': """
plakaten	611 vær varsom-K
plattform	173 unsere K
player	9 this K
please	206 K log in to	215 K share this	245 K help	248 K chip in	248 K give	248 K help if
plusartikelen	585 K
plusartikels	562 gratis K	585 K
""", 'po': """
pobierz	642 K naszą
podatku	621 przekaż #% K
podcast	133 vores K	169 den K können sie	169 den K kannst du	169 unseren K	173 unser K	173 unseren K	192 το K μας	237 follow the K	249 our K	285 nuestro K	374 notre K	452 K kami	485 il nostro K	585 onze K	643 nasz K	676 nosso K
podcastimiz	829 K
podcastimme	336 K
podcasts	169 wo es K gibt	237 wherever you get your K	237 wherever you listen to K	237 wherever you get K
podcastul	695 K nostru
podcastunk	432 K
podcasty	104 naše K
podd	796 vår K
podelite	25 K
podijelite	25 K
podkast	614 vår K
podle	106 K
podpora	103 vaše K	752 vaša K	766 vaša K
podporo	766 vašo K
podporte	752 K nás	752 K našu
podprite	766 K nas	766 K naše
podziel	25 K się
policy	223 our cookie K
politica	688 K de cookie
political	234 is a K	234 is the K editor
politika	822 çerez K
politikasi	822 gizlilik K
politikwissenschaftler	167 ist K
politologue	368 est K
poll	225 vote in our K	225 take our K
polub	630 K nas na
pomagajte	766 K nam
pomozite	738 K nam
pomozte	103 K nám
ponctuel	370 un don K
pop	248 K your
portal	643 nasz K
posez	373 K-la à	373 K-nous
posible	18 hace K
post	20 rest of this K	249 this K
postadress	778 din e-K	787 din e-K kommer inte
postadresse	596 din e-K	605 din e-K vil ikke
postanite	738 K član	766 K član	766 K naročnik
postaw	642 K nam	642 K mi
postfach	147 in ihrem K	147 in dein K	147 in ihr K	147 in deinem K	147 direkt ins K
posts	15 free K
potrebna	738 K nam je
potrebujeme	752 K vašu podporu
potrebujemo	766 K vašo
potrivit	697 K
potrzebujemy	621 K twojego wsparcia	642 K twojej pomocy	642 K twojego wsparcia
pound	248 K you give
pourboire	370 un K
poursuivez	347 K votre lecture
poursuivre	347 K votre lecture
povedal	755 K	769 je K
povedala	755 K	769 je K
powered	248 K by you
powerful	249 hold the K to account
powiadomienia	14 K	627 włącz K	627 K push	627 chcesz otrzymywać K
""", 'pr': """
praat	575 K mee	584 K mee
praca	643 nasza K
pratite	738 K nas
pravi	769 K
precisa	675 K de si	675 K de você
precisamos	647 K da sua ajuda	650 K do seu apoio	675 K da sua ajuda
preciso	666 é K estar logado
precizat	697 a K
predplatitelia	756 K
preferences	223 your cookie K
preferita	470 fonte K su google
preferred	217 K source on google
preglednik	10 vaš K
prejemajte	760 K vsako
preluarea	693 K
prema	741 K
premier	347 le K mois	375 le K mois
premoderated	225 K
prenesite	766 K
prenumerant	776 bli K	776 redan K	776 som K	795 bli K
prenumeranter	776 endast för K	796 våra K	799 K
prenumerata	545 K
prenumeration	799 K
prenumerationen	778 avsluta K när
prenumeratoriams	537 tik K
prenumerera	776 K för att	778 K på nyhetsbrev	795 K på vårt
prenumeruojate	537 jau K
prenumeruokite	541 K
presenteie	653 K
pretplata	742 K
pretplatite	731 K se već od	738 K se
pretplatnici	742 K
pretplatnicima	731 dostupan samo K
pretplatnik	731 već ste K	738 postanite K
pretplatnike	731 samo za K
preuzimanje	737 zabranjeno je K
preuzmite	738 K
preventing	221 browser extension is K
price	250 the K of a
prijavi	24 K se
prijavite	24 K se	738 K se na	766 K se na
prima	696 K lună
primeiro	677 K mês
primer	82 el K mes	286 el K mes
primo	486 il K mese
principles	235 the thomson reuters trust K
print	215 click to K
prisijunkite	24 K
prispejte	752 K
privacidad	272 política de K	285 nuestra política de K
privacidade	664 política de K
privacy	223 see our K policy	223 to our K policy and terms	223 and the google K policy	249 our K policy
privacybeleid	573 ons K
privacyverklaring	573 K
privatlivspolitik	122 K
probeabo	144 wochen im K	172 K
probeer	584 K nu	584 K een maand
proberen	586 gratis K
processing	223 consent to the K
prochains	374 nos K articles
proefabonnement	562 K	584 neem een K	586 K
profesor	281 es K
profesora	281 es K
professeur	368 est K
professeure	368 est K
professor	167 ist K	234 is a K	234 is an assistant K
professorin	167 ist K
profilazione	474 i cookie di K
profitez	347 K de nos offres	373 K de
prohibida	280 queda K
proibida	672 é K a
promise	248 K never to
prosbu	85 máme na vás K	85 máme malou K
proseguire	463 per K la lettura
prossima	21 in questo browser per la K
provalo	463 K gratis	484 K gratis
provided	223 content K by a third party
provision	154 erhalten wir eine K	154 eine kleine K
provisions	154 K-links
przetwarzanie	633 K danych osobowych
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	476 prima di K un commento
pubblicato	22 non sarà K	476 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	666 o seu endereço de e-mail não será K
publication	201 is a reader-supported K
publicera	21 inloggad för att K
publiceras	22 kommer inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	270 bloqueador de K	285 sin K
publicidade	11 a K
publicitat	11 la K	81 sense K
publicitate	11 K
publikovanie	751 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	225 your email address will not be K	235 was first K by	235 was first K on
puis	347 K # €
puisque	340 K vous êtes là
punya	439 sudah K akun
purchase	220 K through links on our site
pushmeldingen	566 K
""", 'py': """
pyysi	338 K
""", 'qu': """
queremos	253 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	456 già che sei K
quieras	260 cancela cuando K	286 cancela cuando K
quitter	340 avant de nous K
""", 'ra': """
raccolta	488 K fondi
racconta	487 K
raccontato	487 ha K
raconte	376 K
rad	739 naš K
rajaton	321 K pääsy
raksti	551 K mums
raksts	552 šis K
""", 're': """
reach	233 K him at	233 K her at	233 K them at	248 help us K
reached	207 you've K your limit of free	233 can be K at
reacties	575 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	207 # % left to K	239 is K by an ai	239 is K by ai	249 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	196 we're asking K	240 thank you, K	248 K like you	248 join the K	249 our K	249 funded by its K	252 appeal for K	252 K pay
reading	0 K time	206 keep K for just	206 to finish K	206 to keep K	206 keep K with a	206 K this post for free
reageren	6 K	575 om te K
recalled	251 K
recalls	251 K
recaptcha	209 protected by K
receba	655 K no seu	655 K todos os dias	675 K as	675 K no seu
receive	209 sign up to K	209 K email from us on behalf of	209 K emails from	223 agree to K emails	248 to K new posts
recevez	350 K chaque	350 K tous les	373 K chaque	373 K notre
recevoir	352 K les alertes
recherche	173 diese K
recherchen	173 unsere K
recibe	263 K cada	263 K todas las	284 K cada
reclame	695 fără K
recomenda	678 K
recurring	244 K donation	250 K donation
redactie	575 mail de K	584 mail de K	584 tip de K	585 onze K
redactor	281 es K
redactora	281 es K
redakce	104 naše K
redakci	104 naši K
redakcia	753 naša K
redakcie	751 bez súhlasu K
redakcija	542 mūsų K	552 mūsu K	739 naša K
redakcije	737 bez dozvole K
redakciju	739 našu K
redakcja	643 nasza K
redakcji	643 naszej K
redaksi	452 K kami
redaksjon	614 vår K
redaksjonen	613 kontakt K	614 kontakt K
redakteur	167 ist K
redakteurin	167 ist K
redaktion	133 vores K	173 unsere K	796 vår K
redaktionelle	157 externe K inhalte
redaktionen	124 skriv til K	787 mejla K
redazione	485 la nostra K
regala	260 K esta nota
reggel	17 minden K
registe	653 K-se para
register	206 K for free to
registrarte	263 al K
registrati	463 K per	484 K per	484 K gratis
registreer	562 K je
registrieren	144 K sie sich
registrierung	171 K
registrujte	103 K se
regrette	376 K
regrettent	376 K
rejoignez	355 K-nous sur	373 K-nous	373 K notre	373 K nos
rekao	741 K
rekla	741 K
reklam	104 bez K	643 bez K	643 nie mamy K
reklama	739 bez K
reklamdan	11 K
reklame	11 K
reklamer	133 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamsiz	829 K
reklamy	11 K
relatou	678 K
rely	249 we K on
remaining	207 free articles K	207 free article K	207 articles K this month	207 free stories K
remind	252 K me later
removed	225 this comment has been K
replied	251 K
reply	6 leave a K
reportage	173 diese K	374 ce K
reportagem	676 esta K
reportagens	676 nossas K
reportaje	285 este K
reporter	167 ist K	233 is a K at	233 contact the K at	234 is a K	234 is a senior K	368 est K
reportera	281 es K
reporterin	167 ist K
reportero	281 es K
reporters	248 ask our K	249 our K	249 we, the K
reporting	225 why are you K this	249 our K	249 this K	249 K like this	249 goes to K
representam	666 os comentários não K
reproduced	235 may not be K
reproducerea	693 K integrală
reproduction	235 K without permission	367 K interdite	367 toute K	367 droits de K
republish	235 K our articles	235 K this article
republished	235 K with permission	235 is K from
required	21 K fields are marked	225 K fields are marked
research	234 is a K fellow
researcher	234 is a senior K	234 is a K
reservados	280 derechos K	672 todos os direitos K
reservats	79 tots els drets K
reserved	190 all rights K	206 article is K for	235 all rights K	509 all rights K
responsabilidade	666 os comentários são de K
resposta	21 cancelar K
respuesta	21 cancelar la K
rest	20 to read the K	206 to read the K of this
restants	348 articles gratuits K
reste	348 il vous K #%	348 il vous K # %
retrouvez	355 K-nous sur	373 K-nous
rettigheter	611 alle K forbeholdt
reuters	367 avec K
rewritten	235 may not be published, broadcast, K
""", 'ri': """
ricamiz	811 küçük bir K var	811 sizden bir K var
ricevi	466 K ogni	484 K ogni	484 K la
rief	175 K
riep	587 K
riippumaton	336 K media
riippumatonta	335 tue K	336 K journalismia
riproduzione	482 K riservata	482 © K
riservati	482 tutti i diritti K
riservato	463 K agli abbonati	463 K ai nostri abbonati	463 questo contenuto è K
risposta	21 annulla K
""", 'ro': """
rocznie	644 K
ropade	798 K
ropte	616 K
round	243 our K-up
roundup	209 get a weekly K	243 our K	243 weekly K
rozpowszechnianie	641 K artykułu
""", 'ru': """
ruft	175 K
rundbrief	170 K
""", 'sa': """
sa	616 K	798 K
sabah	17 her K
sabato	17 ogni K
sade	798 K
sagde	135 K
sagen	175 K
sagt	175 K
sagte	175 K
sagten	175 K
said	251 K
saken	589 likte du denne K	613 les hele K	614 denne K
saker	614 våre K
saklidir	827 tüm haklari K	827 her hakki K
saluran	452 K kami
samedi	17 chaque K
samstag	17 jeden K
sanoi	338 K
sanoo	338 K
saturday	17 every K
saugomos	540 visos teisės K
say	225 have your K in	248 have your K
sayenizde	829 sizin K
says	251 K
""", 'sc': """
scarica	467 K l'app	467 K la app	467 K la nostra app	484 K la nostra	484 K l'app
schauen	172 K sie vorbei
schicken	172 K sie uns
schon	137 wenn sie K hier sind	137 wo sie K hier sind
schreef	587 K
schreib	172 K uns
schreiben	6 kommentar zu K	159 K sie uns ihre meinung	172 K sie uns	172 K sie an
schreibt	167 K über	167 K für	172 K uns	175 K
schrieb	175 K
schriftlicher	165 nur mit K genehmigung
schrijf	564 K je in voor	564 K je gratis in	584 K je in	584 K u in	584 K je gratis in
schrijft	587 K
scrie	694 K-ne
scripts	221 unblock K
scris	697 a K
scritto	485 chi ha K questo	487 ha K
scrivi	484 K a
scrivici	484 K
""", 'se': """
secondo	487 K
section	225 in the comment K
segnalacelo	484 K
segons	83 K
segueix	80 K-nos
seguici	470 K su	470 K anche su	484 K
seguir	268 puedes K a	268 puede K a
segundo	678 K
sekarang	451 donasi K	451 daftar K
sekite	541 K mus
sekojiet	551 K mums
selaimesi	10 K
selengkapnya	439 untuk membaca K
selon	376 K
semaine	17 chaque K	17 une fois par K	375 par K
semaines	17 toutes les K
semana	17 cada K	17 una vez por K	17 toda K	286 a la K	677 por K
semanal	263 boletín K
seminggu	17 K sekali
send	209 we'll K you	605 K inn	613 K oss
setiap	17 K pagi	453 K bulan
setmanalment	17 K
settimana	17 ogni K	486 alla K
settings	223 cookie K
seuraa	335 K meitä
""", 'sh': """
share	25 K it	25 K this post	215 K this with	215 K this post on	215 K this if you	215 K this far and wide	215 click to K	220 we may get a K
shareholders	249 no K
shouted	251 K
""", 'si': """
sier	616 K
siga	660 K-nos no	660 K-nos nas	675 K-nos
siger	135 K
sign	24 K in	209 K up to get	245 K up	248 K up for our	248 K up to our	248 when you K up	248 K up now
signaler	361 K une erreur
signalez	373 K-la-nous	373 K-le-nous
signing	209 thanks for K up	209 thank you for K up	209 by K up, i agree	209 by K up, you agree	209 by K up you agree
silakan	439 K login	439 K masuk
silenced	249 refuse to be K
since	196 K you're here
sinirsiz	815 K erişim
sinulle	317 meillä on K pyyntö
site	249 our K	585 onze K
""", 'sk': """
skaityti	537 norėdami K toliau	537 norint K toliau	537 K toliau galite
skaitytojai	542 mūsų K
skelbiamas	22 nebus K
skirkite	541 K paramą
skriv	132 K til os	778 K upp dig	795 K upp dig	795 K till oss
skrive	21 logget ind for at K
skriver	135 K	616 K	798 K
skrzynce	625 w twojej K
""", 'sl': """
slant	797 en K
sledite	766 K nam
sledujte	93 K nás	103 K nás	752 K nás
""", 'so': """
so	175 K die
soci	80 fes-te K	80 fes-te'n K
socia	283 hazte K	284 hazte K
social	152 auch bei K media
socio	256 hazte K	283 hazte K	284 hazte K
sociologue	368 est K
socios	260 solo para K
someone	215 send this to K
sonntag	17 jeden K
sostegno	459 il tuo K ci	459 abbiamo bisogno del tuo K	484 il tuo K
sostenerci	459 puoi K
sostenitore	484 diventa K
sostenitori	485 i nostri K
sostiene	483 chi ci K	485 chi ci K
sostieni	459 K il nostro	459 K la nostra	484 K il	484 K la
sostienici	483 K	484 K
sottolinea	487 K
soubory	96 K cookie
souhlasu	102 bez K
souligne	376 K
soutenez	343 K notre	370 K-nous	370 K notre	373 K-nous	373 K notre	373 K-le	373 K-la
soutenir	343 pour nous K	373 K notre	373 nous K
soutien	343 votre K est	343 a besoin de votre K	373 votre K
soutiens	373 je K
sovelluksemme	324 lataa K	336 K
sovelluksessa	324 avaa K
sovellus	324 lataa K	324 lataa ilmainen K	335 lataa K
""", 'sp': """
spare	248 can you K
spelregels	575 K
spende	140 deine K für	140 ihre K hilft	140 deine K hilft	140 jede K hilft	140 jede kleine K hilft	140 jede K zählt	172 ihre K	172 deine K	172 eure K	172 mit einer K	172 K jetzt	172 K uns	176 K
spenden	172 K sie	172 jetzt K	176 K
spendenaufruf	176 K
spendenaufrufe	176 K
spendiere	172 K uns
spendieren	172 K sie uns
spiega	487 K
spiegato	487 ha K
spottete	175 K
sprijinul	694 K tău	694 avem nevoie de K
spune	694 K-ne	697 K
spus	697 a K
""", 'sq': """
squadra	485 la nostra K
""", 'st': """
staat	587 K er
stand	248 K with us
standards	235 our K: the
steun	559 met jouw K	559 met uw K	559 K ons met	582 K ons	584 K ons	584 K onze	584 jouw K	584 uw K
stiahnite	752 K si
stimme	168 K
stond	587 K
stories	15 free K	207 free K left	233 for more K like this	249 our K	249 K like this
story	15 free K	20 rest of this K	25 share this K	206 to read the full K	207 free K left	207 last free K	211 read this K in the app	215 share this K on	233 if you have a K to tell	233 email your K to	249 this K	249 K that took us
straight	209 K to your inbox
straipsnis	542 šis K
striga	697 K
strona	633 ta K używa
""", 'su': """
submitting	209 by K your email
subscreva	655 K a nossa	655 K as
subscribe	206 K to continue reading	206 K to read the full	206 to continue reading, K	206 K to get access	206 K for full access	206 K to unlock	206 already K?	209 K to our free	209 K to our weekly	209 K to our daily	209 K for more	217 K to our channel	217 K to our podcast	237 K to the podcast	237 K to our podcast	248 K to our	248 K today	248 K now	248 K to get	248 K for free
subscriber	206 already a K	206 this is a K-only	206 existing K	248 become a K	248 becoming a paid K	248 free or paid K
subscribers	206 this article is for premium K	206 for K only	206 exclusively for K	206 is exclusive to K	206 existing K	206 for paying K	206 for paid K	206 is for K	206 are for K	206 only K can read	249 our K	252 K
subscribing	206 by K to our	209 by K, you agree	248 consider K
subscription	206 off annual K	206 off an annual K	206 your K helps	206 K is being used on another	206 upgrade your K	206 sign up for a K	206 purchase a paid K	250 annual K	252 K
subscriptions	252 K
subscriptor	74 ja n'ets K	80 fes-te K	80 fes-te'n K
subscriptors	74 exclusiu per a K	74 només per a K	84 K
subscriu	80 K-te
subskrybenci	643 nasi K	646 K
subskrypcja	646 K
subskrypcje	646 K
substack	206 in the K app	252 K
substacks	252 K
suite	347 pour lire la K
suivez	355 K-nous sur	373 K-nous
sumate	284 K al
sunday	17 every K	243 our K email
sundays	17 on K
suport	80 dona'ns K	80 el teu K
suporta	662 o seu browser não K
support	201 please K us	201 your K, no matter how small	201 K our work by	201 to K my work	201 you can K us	221 your browser does not K	248 K us	248 K our	248 K my work	248 K this work	248 your K	248 we ask you to K	248 K the show
supporta	472 il tuo browser non K
supported	221 your browser is not K	249 reader-K	249 reader K	249 member-K	249 listener-K
supporter	248 become a K
supporting	201 please consider K	248 consider K
survey	225 reader K	225 take our # minute K	225 two-minute K	225 short K	248 take our K
suscribirte	263 al K
suscripciones	288 K
suscriptor	260 ya soy K	260 ya eres K	284 hazte K
suscriptora	284 hazte K
suscriptores	260 exclusivo para K	260 sólo para K	260 solo para K	285 nuestros K	288 K
sustaining	244 K member	248 K member	248 become a K
sutikimo	540 be raštiško K
""", 'sv': """
svakog	17 K jutra
""", 'sw': """
swisha	795 K
""", 'sz': """
szerint	434 K
""", 'ta': """
taalfout	575 K
tady	85 když už jste K
tahun	453 per K
takip	819 bizi K edin	819 K et	828 bizi K edin
takket	133 K være dig	614 K være deg
tamamini	20 haberin K	20 yazinin K
tapkite	541 K nariu
tarayiciniz	10 K
tartalmat	9 ezt a K
tartalom	9 a K
tarvitsee	335 K sinua	335 K tukeasi
tarvitsemme	335 K apuasi	335 K tukeasi
""", 'te': """
team	249 our K	585 ons K
teatas	297 K
teica	554 K
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	172 K sie uns
teilte	175 K mit
tekst	20 cały K	20 ceo K	643 ten K	739 ovaj K
teksty	643 nasze K
telegram	16 K	152 unseren K-kanal	217 join our K	217 our K channel	248 join our K	268 canal de K	443 channel K	470 canale K	660 canal no K	712 мы в K	712 наш K-канал	712 в нашем K	712 новости в K	819 K kanali	842 ми в K	842 наш K-канал	842 у нашому K
teljes	20 K cikk
telli	294 K kohe
tellija	290 oled juba K
tellijatele	290 artikkel on K	290 ainult K
tellimus	298 K
tenhle	104 K text
terima	445 K semua
termos	664 K de uso
terms	223 agree to our K of	223 agree to our K and	223 agree to the K
testen	144 für # € K	144 für # euro K	172 jetzt K	172 K sie
testez	347 K-nous	373 K-nous
tetszett	432 K a cikk
""", 'th': """
thank	240 K you to the	240 K you to all of you	240 K you to all who	240 K you to our
thanks	240 K to all of you who
theo	863 K dõi báo	871 hãy K dõi	874 K ông	874 K bà	874 K lời
think	225 let us know what you K	248 tell us what you K
thoughts	225 share your K	248 share your K
thousands	248 join K of
throw	248 K in
thursday	17 every K
thursdays	17 on K
""", 'ti': """
tietosuojaseloste	329 K
tikkie	586 K
tiktok	16 K
tilaa	335 K nyt
tilaaja	321 oletko jo K
tilaajamme	336 K
tilaajana	321 jatka lukemista K	321 K pääset	321 K voit	321 koko juttu K
tilaajat	339 K
tilaajille	321 vain K
tilauksen	323 voit peruuttaa K
tilaus	339 K
till	771 vi har en bön K dig
tilmeld	115 K dig vores	132 K dig
tin	875 bản K
tip	124 K os	124 har du et K	132 K os	248 K your
tipeee	370 K
tips	605 K oss	605 har du et K	613 K oss	787 har du ett K	787 har du K
tipsa	795 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	108 en lille K at bede	589 en liten K å be
""", 'tl': """
tl	830 # K
""", 'to': """
today	245 join K	248 chip in K	248 sign up K	248 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toestemming	573 K te geven
toeta	294 K meid
toetage	294 K meid
toetus	294 sinu K	294 teie K
toimetus	295 meie K
toimintaamme	335 tue K
toimittajamme	336 K
toimituksellemme	336 K
toimituksemme	336 K
toimitusta	335 tue K
told	251 K
toteaa	338 K
touch	233 get in K with our	248 get in K
""", 'tr': """
trabajo	256 si te gusta nuestro K	285 nuestro K
trabalho	676 nosso K
tragen	172 K sie sich	172 K sie hier
traitement	359 K de vos données
trakteer	584 K ons
transferred	223 personal data may be K
translated	238 this article was K
transparenzhinweis	165 K
tratamento	664 K dos seus dados
tratamiento	272 K de tus datos
trattamento	474 K dei dati
travail	374 notre K
trenger	592 vi K din støtte	613 vi K din hjelp
trial	206 your free K	248 start your free K	248 start a free K	250 free K
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	335 K
tulis	454 K
tulisan	452 K ini
tunnus	335 luo K
tutur	454 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	251 K
twierdzi	645 K
twitter	215 share on K	217 follow him on K	217 follow her on K	217 follow them on K	217 follow on K
twitterze	630 na facebooku i K
""", 'ty': """
tygodniowo	644 K
tygodniu	17 raz w K
""", 'ub': """
ubegrenset	594 K tilgang
""", 'ud': """
udfyldes	124 skal K
""", 'ug': """
ugen	134 om K
""", 'ui': """
uitgeschakeld	571 javascript is K
uitschrijven	564 op elk moment K
""", 'uj': """
ujar	454 K
ujarnya	454 K
""", 'uk': """
uken	615 i K
uker	613 prøv # K
""", 'un': """
unavailable	221 video K
uneix	80 K-te
ungkap	454 K
unisciti	484 K
unlimited	206 get K access	206 K digital access	206 K access for
unlock	20 K this	206 K the rest
unser	173 K ziel	173 K team
unsere	148 K app	172 können sie K	173 K leser	173 K texte
unserem	144 mit K abo
unseren	173 K lesern	173 K kanal
unserer	148 in K app	173 K arbeit
unsubscribe	209 K at any time	209 K anytime
untuk	451 masuk K
""", 'up': """
updates	209 get K by email
upgrade	206 K to paid	206 K to read	206 behind the paywall. K
upozorava	741 K
upozornenia	14 K
uppger	798 K
ups	252 pop-K
""", 'ur': """
urged	251 K
""", 'ut': """
utilisation	359 K de cookies	359 K des cookies	359 conditions générales d'K
utilisons	359 nous K des cookies
utilizamos	272 K cookies	664 K cookies
utilizza	474 questo sito K i cookie	474 K cookie
utilizziamo	474 K i cookie
""", 'uu': """
uudiskiri	293 telli meie K	294 telli K	295 meie K	298 K
uudiskirjaga	293 K
uutiskirje	323 tilaa K	335 tilaa K	339 K
uutiskirjeemme	323 K	336 K
""", 'uv': """
uvedl	106 K
uvedla	106 K
uviedla	755 K
uviedol	755 K
""", 'uy': """
uyardi	831 K
uyariyor	831 K
uygulama	817 mobil K
uygulamamiz	829 K
uygulamamizi	817 K indirin	817 K indir	828 K indir
uygulamayi	817 K indir	817 K indirin
""", 'va': """
valfri	774 swisha K summa	797 K summa
valgfritt	592 vipps et K
valittaa	338 K
vare	796 tack K er	796 tack K dig
varnar	798 K
varoittaa	338 K
varslinger	14 K
varuje	106 K
vastaus	21 peruuta K
vayas	253 antes de que te K
""", 've': """
vecka	17 varje K
veckan	797 i K
vendredi	17 chaque K
ventana	274 se abre en una K nueva
veraltet	155 ihr browser ist K
verder	20 K lezen	556 voor je K gaat	562 lees K met	562 om K te lezen	562 K lezen?
vereiste	21 K velden zijn	575 K velden
verhaal	585 dit K	585 goed K
verhalen	585 onze K
verhindert	157 ein skript K
verileriniz	822 kişisel K
verklaarde	587 K
verlag	173 kein K
verouderd	571 je browser is K
verpassen	172 K sie
verscheen	581 dit artikel K eerder
verschenken	172 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verteiler	170 K
vertelde	587 K
vertelt	587 K
verwenden	157 wir K cookies
verwendest	155 K einen adblocker
verwendet	157 diese website K cookies	157 diese webseite K cookies
verzoek	556 een klein K
""", 'vi': """
viber	16 K
vidare	776 för att läsa K	795 läs K för
video	9 this K	9 este K	9 deze K	9 denne K
videoen	9 denne K
videre	113 for at læse K	132 læs K for	594 for å lese K	613 les K for
viernes	17 cada K
view	211 K in app
views	207 free K left
viikko	17 joka K
viikossa	337 K
vikao	741 K
vincoli	486 senza K
vipps	613 K
virtuellen	172 K kaffee
visto	456 K che sei qui
visualizzare	474 per K questo contenuto
""", 'vo': """
voice	249 our K
volal	106 K	755 K
volg	569 K ons op	569 K ons via	584 K ons
volgende	21 in deze browser voor de K
volgens	587 K
voor	564 meld je aan K
voorbehouden	581 alle rechten K
voordat	556 K je gaat
vorbehalten	144 abonnenten K	165 alle rechte K
vorbei	172 schau K
vores	116 hent K app	116 i K app	132 støt K	132 hent K	133 K app
vorlesen	2 artikel K	2 text K
votre	343 K don nous	370 K don	373 K don
vous	18 sans K	374 sans K
""", 'vr': """
vragen	556 hebben we een gunst te K	556 we willen je iets K
vriend	584 word K
vrijdag	17 elke K
vroeg	587 K
""", 'vs': """
vsebino	9 to K
""", 'vu': """
vuodessa	337 K
vurguladi	831 K
""", 'vy': """
vyhrazena	102 všechna práva K
""", 'wa': """
waardevol	556 vond je dit artikel K
waarschuwt	587 K
wajib	21 ruas yang K
waktu	0 K baca
warned	251 K
warns	251 K
warnt	175 K
warnte	175 K
washington	234 is a K
""", 'we': """
webbplats	785 denna K använder cookies
website	122 dette K bruger	173 unsere K	249 our K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	250 a K	250 per K	586 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	209 sign up for our K	243 our K email	243 K round-up
weiter	144 lesen sie sofort K
weiterlesen	20 K	144 K mit	144 jetzt K	144 diesen artikel K	144 kostenlos K	144 mit plus K	155 mit werbung K
weiterzulesen	144 um K
weken	586 K voor
werbeblocker	155 deaktivieren sie ihren K
werbefrei	173 K
werbevereinbarung	147 stimme ich der K zu
werbung	11 K	173 ohne K
werde	172 K teil
werden	172 K sie teil
werk	585 ons K
wersja	2 K audio
wesprzyj	621 K nasze	642 K nas	642 K nasze	642 K naszą	642 K mnie
weten	575 laat het ons K	584 laat het ons K	587 laat K
""", 'wh': """
whatsapp	16 K	148 K-kanal der	152 K-kanal	215 share on K	215 share via K	217 join our K	217 join us on K	217 our K channel	217 updates on K	248 join our K	268 canal de K	355 chaîne K	355 canal K	443 saluran K	443 kanal K	443 channel K	470 canale K	569 K-kanaal	630 kanał na K	660 canal no K	660 canal do K	660 grupo do K	686 canalul de K	819 K kanali
whatsappie	16 K
whatsappu	16 K
while	196 K you're here
whitelist	221 K our site	221 K this site	221 K us
""", 'wi': """
widerrufen	147 jederzeit K
will	248 K you make a
window	215 opens in new K	215 opens in a new K
winning	234 is an award-K
withdraw	223 K your consent
without	18 K your
""", 'wo': """
woche	17 jede K	174 pro K
wochen	174 K lang
word	559 K lid en	582 K lid	584 K lid
work	248 back our K	249 our K
""", 'wr': """
write	225 K to us at	248 K to us
writer	233 is a staff K for	233 is a senior K at	234 is a staff K	234 is a senior K	234 is a K
writes	234 K about	251 K
written	234 has K for
wrote	251 K
""", 'ws': """
wsparcie	621 twoje K	642 twoje K
wsparciu	621 dzięki twojemu K
wspieraj	642 K nas
""", 'wu': """
wurde	168 text K
""", 'wy': """
wyjdziesz	618 zanim K
wymagane	21 K pola są	635 pola są K
""", 'ya': """
yakiniyor	831 K
yaniti	21 K iptal et
yapabilmek	6 yorum K	21 yorum K için
yaparak	815 giriş K
yapilamaz	827 alinti K
yapin	24 giriş K	828 bağiş K
yapmak	6 yorum K
yayinlanmayacak	21 e-posta adresiniz K
yazdi	831 K
yazin	828 bize K
yaziyi	2 K dinle	4 K
yazmak	6 yorum K
""", 'ye': """
year	250 a K	250 per K
""", 'yi': """
yillik	830 K
""", 'yo': """
you	18 without K	249 without K
youtube	16 K	157 inhalte von K	217 on K for more	217 on K for the	863 kênh K của
""", 'za': """
zabronione	641 kopiowanie K
zadarmo	15 články K
zahtevana	21 K polja
zainstaluj	626 K aplikację
zalo	863 quan tâm K
zalogowani	635 tylko K
zaloguj	24 K	623 K się, aby	623 K się aby
zamkniesz	618 zanim K
zapisal	769 je K
zapisz	625 K się na nasz	642 K się na	642 K się do
zarejestruj	623 K się, aby	642 K się
zaterdag	17 elke K
zavisi	738 K od vas
""", 'zb': """
zbierka	756 K
""", 'zd': """
zdarma	15 články K	15 článků K	89 články K
""", 'ze': """
zegt	587 K
zei	587 K
""", 'zi': """
ziedojums	555 K
zitten	585 we K ook op
""", 'zk': """
zkuste	89 K první měsíc	103 K první měsíc
""", 'zo': """
zondag	17 elke K
zostanie	635 twój adres email nie K
""", 'zr': """
zrezygnuj	623 K w każdej chwili	644 K w każdej chwili
""", 'zu': """
zugang	144 noch keinen K
zugeschickt	147 per e-mail K	147 per mail K
zugestimmt	157 externen diensten nicht K
zusammenfassung	168 K
zustimmung	157 K jederzeit	157 mit ihrer K	157 ihre K
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
aloud
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
former
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
  200),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 230))

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
