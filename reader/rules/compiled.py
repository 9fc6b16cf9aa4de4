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
all.no-comments	s12		16	are closed|is closed|now closed|been closed|closed this|closed comments|closed for|closed on this|has ended|turned off|switched off|disabled|no longer|moderators|geschlossen|deaktiviert|nicht mehr möglich|nicht möglich|fermés|clos|désactivés|fermé|suspendus|cerrados|desactivados|cerrada|deshabilitados|chiusi|disabilitati|disattivati|encerrados|fechados|desativados|gesloten|uitgeschakeld|niet meer mogelijk|log in|inloggen|lukket|lukkede|stengt|slått av|stängt|stängda|avstängt|suljettu|pois käytöstä|wyłączon*|zamknięt*|uzavřen*|vypnut*|uzavret*|vypnuté|lezár*|le van zárva|lezárult|închise|dezactivate|kapali*|kapatil*|закрыт*|отключ*|недоступн*|закрит*|вимкнен*|затворен*|изключен*|zatvoren*|isključen*|zaprt*|onemogočen*|zaprto|κλειστά|έκλεισαν|مغلقة|مغلق|נסגרו|סגורות|بسته|बंद|締め切*|受け付けていません|닫혔*|막았*|중단*|关闭|關閉|đã đóng|ditutup|tancats
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
all.hear-it	c5		24	listen|listen to|hear|hören sie|hören|hört|jetzt anhören|écoutez|à écouter|retrouvez|escucha|escuche|escúchalo|ascolta|ascoltate|ouça|escute|luister|beluister|posłuchaj|słuchaj|lyssna|lytt|lyt|hør|høre|kuuntele|poslechněte|vypočujte|hallgassa|hallgasd|ascultă|ascultați|dinleyin|слушайте|послушайте|слухайте|slušajte|poslušajte|聴く|聴いて|お聴き|聞く|들어|듣기
all.asks-you	c16		16	take|fill in|fill out|answer|try|complete|tell us|nehmen sie|nimm|machen sie|mach|beantworten|testen sie|teste|participez|répondez|faites|participa|participe|responde|responda|partecipa|partecipate|rispondi|faça|doe mee|vul|beantwoord|weź udział|wypełnij|rozwiąż|delta|svara|ta|gör|svar|besvar|tag|osallistu|vastaa|zúčastněte|vyplňte|vyplň|töltse|participă|răspunde|katilin|примите|пройдите|ответьте|візьміть|пройдіть|sudjelujte
all.nobody-elses	c0		34	no ads|no advertis*|don't run ads|not by advertis*|no owner*|no shareholder*|no billionaire*|ad-free|keine werbung|ohne werbung|werbefrei|kein konzern|keine anzeigen|keinen konzern|sans publicité|pas de publicité|pas d'actionnaire*|sans actionnaire*|sin publicidad|no tenemos publicidad|sin anuncios|no hay publicidad|senza pubblicità|non abbiamo pubblicità|nessun padrone|nessun editore|sem publicidade|sem anúncios|não temos publicidade|geen advertenties|zonder advertenties|reclamevrij|bez reklam|nie mamy reklam|inga annonser|utan annonser|reklamfri|ingen annonser|reklamefri|ei mainoksia|ilman mainoksia|nemáme reklamy|bez reklamy|nincs hirdetés|fără reclame|fără publicitate|reklam almiyoruz|reklamsiz|без рекламы|нет рекламы|без реклами|немає реклами|nemamo oglase|bez oglasa	funded|fund|paid|pay|pays|support*|keep|kept|depend*|live|lebt|leben|finanzier*|bezahl*|getragen|trag*|vive|vit|vivons|financ*|financé*|paient|soutien*|pagan|sostien*|apoy*|viviamo|pagano|finanzia*|sostengono|vivemos|pagam|apoiam|betalen|leven|steun*|płac*|utrzym*|finans*|betalar|lever|stöd*|betaler|støtte*|rahoitta*|tukee|plat*|podpor*|žije*|fizet*|támogat*|trăi*|plătesc|susțin*|destek*|yaşiyor*|платят|живём|живем|поддерж*|живемо|підтрим*|plaćaju|podrž*
all.may-earn	c9		40	commission|commissions|fee|provision|provisionen|commissioni|commissione|comisión|comisiones|comissão|comissões|commissie|vergoeding|prowizj*|provision*|provisjon|provisioita|provizi*|jutalék*|comision*|комисси*|earn	we|we may|this article|wir|dieser artikel|diesem artikel|nous|cet article|nosotros|podemos|este artículo|noi|potremmo|questo articolo|nós|este artigo|wij|dit artikel|my|ten artykuł|vi|den här artikeln|denne artikkelen|artikkeli|tento článek|acest articol|мы|статья
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
da.name	s0	name	10
da.preferred	c13		26	tilføj|vælg|følg|gør|få flere|vil du|føj	google*
da.channel	c13		24	følg|tilmeld dig|få de|få nyheder*|få besked|bliv medlem|vores	vores|nyheder*|klik her|historier|besked|vigtigste|direkte
da.tip	s14		30	os|vores journalist*|redaktionen|journalisten|@*|vores redaktion	skriv|kontakt|send|ring|mail|tip|tippe|anonymt|krypteret|@*
da.reach	s14		9	@|x|twitter|bluesky|linkedin|instagram
da.bio	c14	bio	50
da.byline	c14		30	vil du|send|læs, hvordan|du kan	@*|her|os|vores|redaktionen
da.embed	c7		40	dette indhold|indholdet|denne video|videoen|artiklen|indhold|ændre|denne funktion|kortet|grafikken	skal du|kræver, at du|du skal|har fravalgt|ikke har accepteret|kan ikke vises|accepter|acceptér|accepterer|supplerer|klik her
da.machine	c16		30	artiklen er|denne artikel er|teksten er|opsummeringen er|resuméet er|resumeet er|overskriften*|oversættelsen er|dette resumé|lyden er|kort fortalt	oversat|skrevet|lavet|læst op|oplæst|genereret|kvalitetssikret|gennemgået|udarbejdet
da.from-us	s16		12	ledige stillinger|læserarrangement|arrangementet her|læserundersøgelse|undersøgelse|quiz|quizzen|job|jobs|webinar|konference|stem her|hvor meget|hvor godt|svar på|tilmeld dig her|butik|webshop|stem
da.pod	c5		20	hør|lyt|lyt til|abonnér|abonner|du kan høre|find	her|podcast-app|podcastapp|hvor du|i din|i podcasten|på spotify|apple podcasts|afsnit
da.fix	c12		30	os|vi|redaktionen	kontakt|skriv|læs mere|mail|send
da.debate	c12		20	opret dig|opret en|log ind|du skal|hold|bruger|profil|følg
da.alert	c6		18	slå|få|modtag|aktivér|tilmeld dig	nyheder*|breaking|besked|når vi|vigtigste|når der sker|emnet
da.app-own	s5		9	app|appen
da.terms	c4		50	accepterer|modtage|nyhedsbrev*|kontakte mig|samtykker|godkender|nyheder
da.letter-own	c4		30	tilmeld dig|tilmeld|få skibspostens|skriv dig op|abonnér på|abonner på|modtag|ja tak
da.appeal	c0		40	du|dig|din|vores|vi	støt|støtte|bidrag|medlem|læseres
da.offer	c2		24	prøv|køb|fortsætter automatisk|derefter|herefter|bliv abonnent|læs hele|læs videre|få adgang	#
da.lead-more	c11		16	her|hos os|denne artikel|på vores|link*
da.affiliate	c9		30	artiklen indeholder|denne artikel indeholder|indholdet er|siden indeholder|artiklen her indeholder
da.agency	w15		0
da.wall-free	s3		22	læs videre|læse videre|gratis artikler|gratis artikel|gratis bruger|gratis profil|gratis konto
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
en.paywall.first	c2		0	$#|£#|€#|#|one dollar|a dollar|free	you|your|just|only|try|subscribe|get|then|cancel|now|start
en.meter	c3		0
en.newsletter.label	w4		0
en.newsletter.line	c4		0
en.newsletter.start	s4	among	22
en.app	c5		22
en.app.download	c5		22	our|now|today|news|stories|latest|updates|breaking|here|scan
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
en.comments.letter	c12		40	@|send|submit|email|e-mail|here|your|write a|words
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
en.summary	c16		30	ai|artificial intelligence|machine|automatic*|automated	editor*|review*|mistake*|error*|feedback|translat*|summar*|voice|journalist*	this|our|we|may|check*|review*|editor*|article*|powered
en.audio	c10		24	article|story|piece|post|column	ai|automated|machine|minutes|minute|min|mins|synthetic
en.thanks	c0		44	readers|members|supporters|subscribers|donors|patrons	us|our|you've|you made|your	join*|join them|gave|give|given|donat*|contribut*|become|chipped|pledged
en.author.ours	c14	bio	70	correspondent|reporter|editor|columnist|critic|staff writer|photographer	covered|covers|covering|wrote|written|writes|follow|book|since|reports|reported|joined|email|reach
en.forward	s10		16	share|forward|friend*|subscribe|sign up|post is public
en.letter.own	c4		34	sign up|subscribe|join|receive|get|delivered|register	our|here|free|your inbox
en.appeal.ask	c0		44	our|us|my|we	reporting|journalism|newsroom|reporters|stories|readers|coverage|this post|this story|this article|read|work|keep|help|support|back|if you
en.pitch	c0		42	we|us|our	reporting|reporters|newsroom|journalism|readers|donors|stories|this story|this piece|this post|publish|gift|coverage|local news	you|your|please|?
en.ad-by	s9		6
en.reproduction	c15		40	reproduction|reproduced|republish*|republication|copied|redistribut*|rewritten
en.google	c13		26	google	add|adding|choose|set|make|tap|prefer|click|get|keep up|see our|see more of	us|our|as a preferred|as your preferred|your preferred|your top|as a trusted|keep up with
en.google.start	s13		9	on google|google news|google discover|in google search
en.channel	s13		24	whatsapp channel|whatsapp community|whatsapp group|telegram channel|telegram group|channel on|group on|your whatsapp|on whatsapp|on telegram|on signal
en.channel.community	c13		0	adverts|offers|screen|exit|check out
en.tip	c12		40	us|our|you|your|non-work|we|have|to share	contact|email|write|send|tell|reach|share|use|get in touch|let us know	signal|whatsapp|@|tip|tips|desk|team|securely|secure|email|reporter|reporters|our
en.tip.hear	c12		0
en.author.post	c14	bio	50	is the|is a|is an|joined the|has covered|covers|reports on|writes on
en.author.beat	c14	bio	24
en.author.reports	c14	bio	9
en.author.mail	p14	bio	0
en.author.reach	c14		40	@|#-#|+#|# # #|signal|whatsapp|e-mail|email
en.author.you-can	p14		12
en.author.views	c12		46	author|author's|authors|writer|writers|contributor|are personal|their own|his own|her own	are personal|own|not necessarily|alone|those of the author|those of the authors|those of the writer|those of the contributor
en.embed	c7		50	you|your|we|our|please	cookies|permission|agree|loaded|load|enable|accept|allow
en.embed.label	w7		0
en.embed.shared	s10		16	@
en.ai.label	w16		0
en.ai	s16		34	ai|artificial intelligence|ai-generated|ai-assisted|generative	reviewed|checked|generated|written with|produced|translated|created|edited|assistance|help of|may contain|always check|powered by|accurate|a question
en.ai.used	s16		34	this article|this story|this report|this summary|this content|this translation|this piece|this page
en.events	s16		28	ticket|tickets|register|early bird|seat|rsvp|webinar|book your|sign up	us|our|here|your|now|westhaven|live
en.shop	c16		20	order|buy|shop|get|visit|browse|see|find|looking|check|join
en.hiring	s16		10	join our|positions|vacancies|jobs|roles|openings|our team|classified|ad with|us!
en.video	s10		14
en.video.label	w10		0
en.for-more	s16		26	visit|click|listen to|listen on|check out|download|sign up|tune in|episode of|on our website|on our site|subscribe|stay with us|our podcast|click here	news|stories|coverage|this story|the story|articles|headlines|updates|episode|podcast|our website
en.check-back	c16		24
en.games	s16		16	quiz|quizzes|crossword|puzzle|puzzles|sudoku|wordle|game|games|survey|poll|questionnaire|?
en.improve	s16		16
en.correction	c12		40	email|e-mail|click|contact|let us know|visit|@|here|read our|sign up|send|tell us	you|your|to report|to request|to suggest|us|our|see something|@
en.comments.who	s12		18	subscribers|registered|members|member|subscriber|real names|logged in|real name|registering	comment|comments|commenting|conversation|discussion
en.comments.join	s12		8	comments|comment|comment below|below|#
en.app.get	s5		18	app|apps	iphone|android|ios|story|article|experience|download|news|post|free|alerts
en.push.start	s6		12
en.newsletter.done	w4		0
en.newsletter.box	c4		24	you|your|our
en.newsletter.get	s4		12	newsletter|newsletters|best stories|top stories|must-read stories|biggest stories|email briefing
en.newsletter.sent	p4		0
en.donation.plea	c0		40	we|us|our|your|it|readers|please|will you	readers|journalism|newsroom|your|have you|$#|reporting|stories|free for|will you|to produce
en.donation.label	w0		0
en.offer	s2		20	$#|£#|€#|#%|# cents|# pence|#p	unlimited access|digital access|every story|every article|keep reading|continue reading|read on|read without|read ad-free|subscribe|our journalism|our stories|of access|local news
en.offer.price	p2		14
en.offer.reader	c2		26	you*|our|subscri*|member*|register*|required|sign up|stories|account|access
en.offer.label	w2		0
en.share.more	c10		18	you|your|share|anyone with|add|save|subscriber	month|reading list|link|share|later|account|give
en.share.shown	w10		0
en.related.dig	s11	lead-in	32
en.related.read-on	w11	heading	0
en.ad.shown	w9		0
en.ad.earn	c9		40	we|our|us|publication|publishing|this article|this story|this content|links|editors	commission|compensation|products|product|price|prices|recommend|newsroom|editorial|sponsor*|commercial|brand|paid
en.ad.sponsor	s9		8
en.copyright.line	c15		40	this|agencies|agency|edition|syndicated|headline|prohibited|permission|our|contributed	article|story|report|content|reproduction|stories
en.copyright.wire	s15		12	agency|agencies|content agency|inputs|article|photo|reporting|syndicate|afp|reuters|pti|ap|input
en.copyright.edited	p15		0
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
es.source	c13		28	google*|aquí	añade|añádenos|añadirnos|agrega|agregá|agréganos|agregarnos|elige|elegí|elígenos|configura|conviértenos|marca|seguí|sigue|síguenos|seguinos|haz clic|cliquea
es.channel	s13		26	whatsapp|telegram|signal|canal|app	canal|noticias|fotos|vídeos|videos|denuncia*|denuncias|únete|descargar|información|app
es.tip-line	s14		32	escribe*|escribir|escriba|escríb*|escribinos|escribiendo|contact*|cuéntanos*|cuéntanoslo|mándanos|envíanos|enviarnos|nuestro buzón	@|buzón seguro|nuestro buzón|nuestra redacción|forma segura|foto|vídeo
es.author-label	w14		0
es.byline-bio	s14		50	licenciad*|graduad*|máster|escribo|antes trabaj*|trabaja en|anteriormente|ha trabajado
es.graduate	s14		50	escribo|se incorporó a|redactor*|corresponsal	periodismo|comunicación|periodista
es.author-follow	s13		9	@
es.embed-label	w7		0
es.embed	s7		30	aceptas|acepta|cookies|@
es.ai-label	w16		0
es.ai	s16		20	ia|la ia|inteligencia artificial|automáticamente|automática
es.shop-label	w9		0
es.shop	s9		20	número|revista|lectores|suscriptores|tienda|juegos|crucigramas|sudokus|nuestro|webinar|seminario
es.no-part	c9		32	este artículo|estos enlaces|redacción|compras|sigue leyendo|continúa|nosotros|podemos	enlaces|compra*|redacción|contenido|comisión|sigue|continúa
es.partner	s9		6
es.watch	s16		20
es.vote	w12		0
es.vote-line	s12		24	cuenta|revisado|normas|trust project|publicarse
es.quiz	s12		16	conocimientos|nuestro|?
es.not-liable	c12		30	lectores|comentarios|vertidas|publicados|usuarios|autores
es.app-label	s5		16
es.alert	w6		0
es.letter-label	w4		0
es.letter-says	c4		28	cada mañana|cada viernes|cada semana|cada día|cada lunes|cada domingo|suscripción|comunicaciones|newsletter|boletín
es.free	c0		40	nuestr*|nos|nosotros|este medio|tu|ti|te|esta información|socias|llegaste	periodismo|lectores|socios|socias|medio|euros|independientes|apoyan|aportación|personas como tú|posible|información|investigando|llegaste|nosotros
es.free-label	w0		0
es.wall-label	w2		0
es.wall-go	c2		36	suscr*|regístrate|registrarte|registrate|registr*|inicia sesión|accede|cuenta|gratis|elige|plus|premium|oferta*|hazte|euros|este mes|del mes	tu|te|ti|este|esta|nota|artículo*|artículos|contenido|suscríbete|suscribite|suscriptor|regístrate|inicia|plus|oferta|leyendo|elige
es.members	c2		24	este|esta|contenido|nota|artículo
es.share-label	w10		0
es.related-more	w11	heading	0
es.lead-in-more	s11	lead-in	28
es.reprint	s15		12
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
fr.source	c13		30	google|google news|google actualités|google discover	ajoutez*|choisissez|définir|définissez*|sélectionnez|faites|sur google actualités|sur google news|sur google discover
fr.channel	c13		28	notre|nos|votre|nous|rejoignez|suivez|abonnez-vous|recevez|cliquez|retrouvez|inscrivez-vous|scannez
fr.tip	s14		36	contactez*|écrivez*|témoignez|alertez|prévenez-*|nous contacter|nous écrire|securedrop|envoyez-*|signalez-*|plateforme sécurisée|en toute confidentialité|@	nous|notre|nos|rédaction|journaliste*|sécurisé*|confidentialité|securedrop|courrier des lecteurs|formulaire|auteur|l'auteur|l'autrice|@
fr.author-label	w14		0
fr.author-follow	s13		9	@	twitter|x|bluesky|instagram|mastodon|linkedin|threads
fr.embed-label	w7		0
fr.embed	c7		40	vous|votre|vos|modifier|erreur|accord|cliquant
fr.summary-label	w16		0
fr.shop	s9		18
fr.shop-label	w9		0
fr.no-part	c9		40	rédaction|contenu|lecture|nous|cet article	contenu|article|rédaction|commission|votre lecture|liens
fr.partner	s9		6
fr.watch	s16		22
fr.vote	w12		0
fr.improve	c12		24	vous|votre|nous|notre|merci|seuls|contributions|abonnés|inscrits|conditions
fr.alert	w6		0
fr.app-label	s5		14
fr.app-store	c5		16	découvrez|téléchargez|installez|toute l'info|toute l'actualité|l'info	application|l'application|appli|l'appli
fr.letter-form	w4		0
fr.letter-says	c4		30	chaque matin|chaque jour|chaque semaine|chaque vendredi|chaque samedi|chaque dimanche|chaque mois|lettres d'information|newsletter|offres|vous a été envoyé	envoie*|sélection*|décryptez|recevez|explorez|utilisée|données|partenaires|choisis|vous
fr.free	c0		44	nous|notre|nos|vous|votre	rédaction|lecteurs|journal|média|don|dons|publicité|lisent|information|l'information|contribuer|soutien|contribution|soutiennent|vous|journalistes
fr.free-label	w0		0
fr.wall-label	w2		0
fr.wall-go	c2		34	abonn*|connect*|inscri*|compte|gratuit*|choisissez|article*|contenus|offre*|acceptez|€|lecture|lisez|votre|testez|contacter	vous|votre|vos|abonnez-vous|choisissez|accédez|accès|profitez|créez|lecture|testez|merci|tous
fr.try	s2		18	# €|#€|# euro|# euros|gratuitement	mois|semaine|semaines|an|jours
fr.share-label	w10		0
fr.related-more	w11	heading	0
fr.lead-in-more	s11	lead-in	24
fr.reprint	c15		34
fr.credit	s15		8
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
it.bio	c14	bio	60
it.byline-bio	s14		40	collabora con|scrive di|scrive per|lavora a|lavora per|si occupa di	giornalist*|giornalismo|redazione|scrive
it.author-label	s14		10
it.source	c13		28	rendi|aggiungi|aggiungici|scegli|imposta|fai di|clicca|seleziona
it.channel	c13		28	nostro|nostra|nostri|nostre|iscriviti|unisciti|entra|segui|seguici|ricevi|clicca|resta aggiornato|inquadra|inviaci|manda|mandaci	canale|community|gruppo|notizie|iscriviti|foto|video|segnalazion*|segnalazione
it.tip	s14		32	contatta*|contattaci|scrivi|scrivici|raccontaci|segnalacelo|inviaci|inviarci|direttore|@	nostra|nostro|redazione|scrivici|contattaci|raccontaci|anonimo|direttore|@
it.embed-label	w7		0
it.embed	s7		26	accetti|@|cookie
it.ai-label	w16		0
it.ai	s16		20	ia|l'ia|dall'ia|intelligenza artificiale|dall'intelligenza artificiale|dell'intelligenza artificiale|l'intelligenza artificiale
it.shop-label	w9		0
it.shop	s9		18	store|webinar|evento|giochi|rivista|edicola|cruciverba
it.no-part	c9		32	redazione|acquisti|link	contenuto|acquisti|articolo|link
it.partner	s9		6
it.watch	s16		20
it.vote	w12		0
it.vote-line	s12		16	trust project|migliorare|pubblicato
it.quiz	s12		16	nostro|?
it.alert	w6		0
it.app-code	s5		12
it.letter-label	w4		0
it.letter-says	c4		30	ogni venerdì|ogni sabato|ogni settimana|ogni mattina|ogni giorno|newsletter|grazie|casella|settimana|comunicazioni|riceverla
it.free	c0		40	nostro|nostra|nostri|noi|tuo|te|ci|cara lettrice|caro lettore|abbiamo|suoi lettori|dona	giornale|giornalismo|lettori|lettrice|indipendenti|indagare|contributo|sostengono|sostenerlo|dona|facciamo|comunità
it.free-label	w0		0
it.wall-label	w2		0
it.wall-go	c2		34	abbon*|registrati|accedi|account|gratis|scegli|accetta|€|euro|offerta|contenuto|articolo|tuo|questo	abbonati|registrati|accedi|scegli|accetta|contenuto|articolo|tuo|un anno|continua|leggendo
it.share-label	w10		0
it.related-more	w11	heading	0
it.related-of	s11	heading	7
it.reprint	c15		16
it.give-to	s0		14	con una donazione|con un contributo|l'informazione libera|il giornalismo libero
it.reserved	c2		24	contenuto|articolo|questo|questa|audio|lettura|commenti|servizio
it.offer	s2		14	euro|€|#€	un anno|# mesi|al mese|l'anno|abbonamento
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
no.name	s0	name	10
no.preferred	c13		26	legg til|velg|følg|gjør|vil du|få flere|legg oss	google*|din
no.channel	c13		24	følg|bli med|få de|få nyhet*|vår|finner du oss|oss også|klikk	vår|nyhet*|klikk|rett på|viktigste|oss|siste
no.tip	s14		30	oss|vår journalist|redaksjonen|journalisten|@*|anonymt|signal|høre fra deg|denne saken	skriv|kontakt|send|ring|tips|anonymt|sikkert|høre fra deg|opplysninger|@*
no.reach	s14		9	@|x|twitter|bluesky|linkedin|instagram
no.bio	c14	bio	50
no.byline	c14		24	vil du|send inn|har du noe|send oss|slik skriver du	@*|her|hjertet|redaksjonen|sende inn
no.embed	c7		40	innholdet|dette innholdet|videoen|her vises|klippet|kartet|denne artikkelen inneholder|innhold fra	du må|jeg godtar|godtar du|kan ikke vises|endre|dine|vi trenger|her vises innhold
no.machine	c16		30	artikkelen er|saken er|denne saken er|teksten er|oppsummeringen er|kortversjonen er|sammendraget er|overskriften*|oversettelsen er|lyden er	oversatt|laget|lest opp|generert|kvalitetssikret|kontrollert|skrevet|automatisk
no.from-us	s16		12	ledige stillinger|leserarrangement|arrangement|leserundersøkelse|undersøkelse|quiz|quizen|webinar|konferanse|stem her|hva kan du|ukas quiz|hvor mye|hvor godt|svar på|jobb
no.pod	c5		20	hør|lytt|lytt til|abonner|følg|finn	her|podkastapp|der du|i din|i podkasten|i podcasten|på spotify|apple podcasts|episoden|episode
no.fix	c12		34	oss|vi|redaksjonen|her|arbeider etter	gi oss|kontakt|les mer|send|meld fra|beskjed|arbeider etter
no.debate	c12		24	vi|opprett|logg inn|fullt navn|oppfordrer
no.alert	c6		18	slå på|få|følg temaet|aktiver	nyhet*|går glipp|når vi|viktigste sakene|temaet|siste
no.app-own	s5		9	app|appen|appen vår
no.app-where	c5		14	finnes i|finnes på|last ned|hent|finner du	app finnes|appen|vår app|app på|app i
no.terms	c4		50	godtar|nyhetsbrev*|samtykker|aksepterer|vilkår*
no.letter-own	c4		30	meld deg på|abonner på|få dagens|få de|gratis|ja takk|få skipspostens
no.appeal	c0		40	du|deg|din|ditt|vårt|vi|støtt	støtte|støtt|bidrag|bidraget|takket være leserne|uten deg, ingen
no.offer	c2		24	prøv|kjøp|deretter|bli abonnent|les hele|les videre|få tilgang
no.lead-more	c11		16	her|hos oss|i artikkelen|på vår|lenke*
no.affiliate	c9		30	saken inneholder|artikkelen inneholder|denne saken inneholder|innholdet er|siden inneholder
no.agency	w15		0
no.publisher	s15		10
no.wall-free	s3		22	les videre|lese videre|gratisartikler|gratis saker|gratis artikler|gratis konto|gratis bruker
no.how-ai	s16		5	ki|ai|kunstig intelligens	ki|ai|redaksjonen
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
sv.cookies	c7		80	vi använder|vi hanterar|godkänn|godkänner|hantera|dina|vi lagrar
sv.name	s0	name	10
sv.preferred	c13		26	lägg till|välj|följ|gör|vill du|få fler	google*
sv.channel	c13		24	följ|gå med|få de|få nyheter*|vår|vi även|vi också|oss	vår|nyheter*|klicka|direkt|viktigaste|vi|oss
sv.tip	s14		30	oss|vår reporter|redaktionen|reportern|@*|anonymt|tipsa|signal|grundlagen	skriv|kontakta|mejla|ring|tipsa|hör av dig|tips|anonymt|skyddas|@*
sv.reach	s14		9	@|x|twitter|bluesky|linkedin|instagram
sv.bio	c14	bio	50
sv.byline	c14		30	vill du|skicka|så skriver du|mejla	@*|här|oss|vår|redaktionen
sv.embed	c7		40	innehållet|detta innehåll|det här innehållet|videon|här visas|klippet|kartan|inlägget|grafiken	du måste|du behöver|godkänner du|godkänn|kan inte visas|ändra|dina|vill du|här visas innehåll
sv.machine	c16		30	artikeln är|den här artikeln|texten är|sammanfattningen är|snabbversionen är|rubriken*|översättningen är|ljudet är|så jobbar|så arbetar|faktarutan är	översatt|gjord|framtagen|uppläst|genererad|granskad|jobbar|arbetar|skapad|kvalitetssäkrad
sv.from-us	s16		12	lediga tjänster|lediga jobb|läsarevent|läsarkväll|evenemang|event|läsarundersökning|undersökning|enkät|quiz|quizet|webbinarium|webinar|konferens|rösta här|vad vet du|veckans quiz|hur mycket|hur bra|prenumerant|svara på
sv.pod	c5		20	hör|lyssna|lyssna på|prenumerera|följ|hitta|ladda ner	här|poddapp|där poddar|där du|i din|i podden|på spotify|apple podcasts|avsnittet|avsnitt
sv.fix	c12		34	oss|vi|redaktionen|journalistik*|rapportera här	kontakta|mejla|läs mer|skriv|journalistik|rapportera
sv.alert	c6		18	slå på|få|aktivera|följ ämnet|tillåt	nyheter*|missa*|när vi|viktigaste|ämnet|senaste
sv.app-own	s5		9	app|appen
sv.app-where	c5		14	finns på|finns i|ladda ner|hämta|hittar du	app finns|appen|vår app|app på|app i
sv.terms	c4		50	godkänner|nyhetsbrev*|samtycker|accepterar|villkor
sv.letter-own	c4		30	anmäl dig|prenumerera|få dagens|skriv upp dig|få de|gratis|ja tack|få skeppspostens
sv.appeal	c0		40	du|dig|din|vårt|vi|stötta|stöd	stödja|stötta|stöd|bidrag|tack vare våra|utan dig ingen
sv.offer	c2		24	prova|köp|därefter|sedan|bli prenumerant|läs hela|läs vidare|få tillgång
sv.lead-more	c11		16	kan du|du kan	här|hos oss|i artikeln|på vår|länk*
sv.affiliate	c9		30	artikeln innehåller|den här artikeln innehåller|innehållet är|texten innehåller|sidan innehåller
sv.agency	w15		0
sv.no-copy	c15		30	innehållet|materialet|tillstånd|medgivande	utan|upphovsrätt*|tillstånd
sv.publisher	s15		10
sv.wall-free	s3		22	läs vidare|läsa vidare|gratisartiklar|fria artiklar|gratiskonto|gratis konto
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
# comentarii	901
# comentario	363
# comentarios	363
# comment	260
# commentaire	483
# commentaires	483
# commenti	628
# commento	628
# comments	260
# komentar	599
# komentarze	846
# komentarzy	846
# komment	579
# kommentar	134	192	790	998
# kommentare	192
# kommentarer	134	790	998
# kommentti	453
# kommenttia	453
# min	249
# min de lectura	368
# min de leitura	882
# min di lettura	633
# min leestijd	765
# min. lesezeit	197
# reactie	760
# reacties	760
# yorum	1061
""", 'a ': """
a lire aussi	485
a message from our sponsor	255
""", 'aa': """
aanbevolen	762
aanbevolen artikelen	762
aanbevolen voor jou	762
aangeboden door	756
aanmelden	747
aanmelden nieuwsbrief	749
aanraders	762
""", 'ab': """
abbonamenti	615
abbonamento	615
abbonati	615
abbonati ora	615
abbonati subito	615
ablehnen	190
abmelden	177
abo	177
abo bestellen	177
abo verwalten	177
abonament	894
abonamente	894
abonare	894
abone ol	1052	1052
abone olun	1052
abonelik	1052
abonnee worden	747
abonneer	747
abonneer nu	747
abonnement	123	177	469	747	779
abonnementen	747
abonnements	177	469
abonner	123	779
abonneren	747
abonnez-vous	469
abonnieren	177
about sharing	249
about us	268
abrir menu	882
abspielen	197
""", 'ac': """
accede	349
acceder	349
accedi	615
accedi con apple	661
accedi con facebook	661
accedi con google	661
accedi con il tuo account	661
accept	258
accept all	258
accept all cookies	258
accept and close	258
accept and continue	258
accepted payment methods	237
accepteer	758
accepteer alle cookies	758
accepter	132	481
accepter alle	132
accepter alle cookies	132
accepter et afficher	501
accepter et afficher le contenu	501
accepter et continuer	481
accepter et fermer	481
accepter les cookies	481
accepter tout	481
acceptera	996
acceptera alla	996
accepteren	758
acceso	349
accetta	626
accetta e continua	626
accetta e continua oppure abbonati	661
accetta e visualizza	643
accetta e visualizza il contenuto	643
accetta i cookie	626
accetta tutti	626
accetta tutto	626
acconsento a ricevere comunicazioni commerciali	657
acconsento alla visualizzazione di contenuti esterni	643
account aanmaken	747
accueil	488
aceitar	875
aceitar cookies	875
aceitar e continuar	875
aceitar todos	875
aceitar tudo	875
aceptar	361
aceptar cookies	361
aceptar todas	361
aceptar todo	361
aceptar y continuar	361
aceptar y ver	381
aceptar y ver el contenido	381
acepto que se me muestre contenido externo	381
acepto recibir comunicaciones comerciales	396
acquista il numero in edicola	647
acquista la copia digitale	647
acquista questo numero	647
activar alertas	395
activer les alertes	511
""", 'ad': """
ad	255	686	710	710	1125
ad choices	255
ad feedback	255
adchoices	255
add a comment	260
add as preferred source	252
add to bookmarks	249
add to my topics	252
add to reading list	329
addebito diretto	614
administrer samtykke	788
adres e-mail	836
adresse e-mail	472
adresse e-mail invalide	514
adresse mail	514
ads	255
advert	255
advertentie	756	756
advertenties	756
advertise with us	255
advertisement	255	597	624	1058
advertisement feature	255
advertisements	255
advertiser content	255
advertising	255
advertorial	187	218	899	1058
""", 'af': """
afdrukken	753
afegeix un comentari	89
afficher ce contenu	501
afficher la suite	488
afficher le contenu	481
afficher le contenu externe	501
afficher les commentaires	483
afficher plus	488
affiliate	255
affiliate disclosure	255
affiliate-link	187
afgiv din stemme her	139
afmelden	747
afspelen	765
afspil	139
after ad	255
after newsletter promotion	243
afvis	132
afvis alle	132
""", 'ag': """
agb	190
aggiungi ai preferiti	621
aggiungi un commento	628
agrandir	488
agrandir l'image	488
agree	258
agree and continue	258
""", 'ah': """
ahora en portada	365
ahora no	344
""", 'ai': """
ai deja cont	894
ai deja un cont	894
ai generated summary	301
ai highlights	301
ai overview	301
ai summary	301
ai uitat parola	894
ai-generated	301
ai-generated summary	301
ai-genererad sammanfattning	1003
ai-genereret opsummering	139
ai-generert oppsummering	795
aidez-nous	465
aiheet	454
ailleurs sur le web	485
ainult tellijale	412
aiutaci	611
""", 'aj': """
ajouter aux favoris	476
ajouter un commentaire	483
""", 'ak': """
akceptuj	844
akceptuj wszystkie	844
akkoord	758
aksepter alle	788
aktuell	194
aktuelle artikel	194
aktuelle nachrichten	194
aktuelles	194
akun saya	591
akzeptieren	190
""", 'al': """
al abonnee? log in	747
al een account	747
algemene voorwaarden	758
all access digital	327
all comments	260
all donations are tax-deductible	323
all news	268
alla kommentarer	998
alle ablehnen	190
alle akzeptieren	190
alle anzeigen	197
alle artikel anzeigen	197
alle bilder	197
alle cookies accepteren	758
alle cookies akzeptieren	190
alle kommentare	192
alle kommentare anzeigen	192
alle kommentarer	134	790
alle newsletter	180
alle reacties	760
aller au contenu	488
aller au contenu principal	488
allerede abonnent? log ind	123
allerede abonnent? logg inn	779
alles accepteren	758
alles akzeptieren	190
alles anzeigen	197
alles bekijken	765
alles weigeren	758
allow content	258
allow cookies	258
allow facebook content	299
allow google youtube content	299
allow instagram content	299
allow tiktok content	299
allow twitter content	299
allow x content	299
allow youtube content	299
already a member	239
already a member? log in	239
already a subscriber? log in	239
already a supporter	231
already have an account	239
already have an account? log in	239
already have an account? sign in	239
already registered	327
already registered? log in	327
als e-mail versenden	184
also	266
also in the news	263
also on	263
also read	263
also worth reading	19
alte articole	19	902
alte articole care te-ar putea interesa	19
altre notizie	19	630
altre notizie da leggere	19
altri articoli	630
altri articoli su questo argomento	630
altri articoli sull'argomento	630
altro	633
altro importo	614
always active	258
""", 'am': """
am meisten gelesen	194
amount	232
ampliar	368	882
ampliar imagen	368
""", 'an': """
an error has occurred while submitting the form	318
an error occurred. please try again	318
ana sayfa	1064
anasayfa	1064
anbefalede artikler	136
anbefales	792
anbefalet	136
anbefalt	792
anbefalte saker	792
anda mungkin suka	19
ander bedrag	746
andere lasen auch	194
anderen lazen ook	762
anderer betrag	176
andre leser	792
ange din e-postadress	989
ange din mejl	989
angebot sichern	177
angebote unserer partner	187
anmelden	177
anna palautetta	453
annonce	131	131	479
annoncer	131
annonces	479
annons	995	995
annons slut	995
annonse	787	787
annonse - artikkelen fortsetter under	787
annonse - saken fortsetter under	787
annonser	787	995
annonssamarbete	1006
annual	232
annunci	624
annuncio	624
anterior	368	882	904
antworten	192
antworten abbrechen	192
anunci	89
anuncio	359
anuncios	359
anzeige	187
anzeige anzeige	187
anzeige scrollen, um weiterzulesen	187
anzeigen	187
""", 'ap': """
apoie	861
apoie-nos	861
aportar	345
approfondimenti	630
approfondisci	630
apri menu	633
""", 'ar': """
ara	1064
archivado en	363
archivo	365
argomenti	630
argomenti trattati	630
around the web	263
article content	255
article continues below	255
article suivant	485
articles connexes	485
articles les plus lus	485
articles populaires	522
articles relacionats	87
articles similaires	485
articole recente	902
articole recomandate	902
articole similare	902
articoli che potrebbero interessarti	630
articoli consigliati	664
articoli correlati	630
articolo correlato	630
articolo precedente	630
articolo riservato agli abbonati	661
articolo successivo	630
articolo tradotto automaticamente	645
articolul anterior	902
artigo anterior	879
artigos relacionados	879
artikel bewerten	192
artikel delen	753
artikel drucken	184
artikel freischalten	177
artikel lainnya	600
artikel lesen	197
artikel merken	184
artikel sebelumnya	600
artikel selanjutnya	600
artikel speichern	184
artikel teilen	184
artikel terkait	600
artikel verschenken	177
artikel versenden	184
artikkelen er forbeholdt abonnenter	779
artikkelen fortsetter under	787
artikkelen fortsetter under bildet	787
""", 'as': """
as + lidas	879
as mais lidas	879
ascolta	621
asetukset	451
asiasanat	454
ask ai	301
ask me later	231
ask our ai	301
ask our ai about this story	301
assinar	864
assinatura	864
assinaturas	864
assine	864
assine agora	864
assine nossa newsletter	866
assuntos	879
""", 'at': """
attiva l'abbonamento	615
attiva le notifiche	655
attiva ora	615
""", 'au': """
auch interessant	194
auch lesenswert	194
auch spannend	194
aucun commentaire	483
auf bluesky teilen	184
auf einer seite lesen	194
auf facebook posten	184
auf facebook teilen	184
auf linkedin teilen	184
auf mastodon teilen	184
auf telegram teilen	184
auf twitter teilen	184
auf whatsapp teilen	184
auf x teilen	184
auf xing teilen	184
aus der redaktion	194
ausklappen	197
autentificare	894
automatische incasso	746
autoriser	481
autre montant	468
autres articles	485
""", 'av': """
avaa koko juttu	443
avainsanat	454
avgi din stemme her	795
aviso legal	361
avvis	788
avvis alle	788
avvisa	996
avvisa alla	996
""", 'ay': """
ayrica okuyun	1062
""", 'ba': """
baca juga	600	600
baca selengkapnya	602
back to top	268
bagikan	595
bagikan artikel	595
bagikan ke	595
balas	599
bank transfer	237
bankeinzug	176
bankoverschrijving	746
""", 'be': """
beantwoorden	760
become a founding member	239
become a friend	233
become a member	233
become a paid subscriber	233
become a patron	233
become a sponsor	233
become a subscriber	239
become a supporter	233
become an insider	327
become an insider and start reading now	327
bedankt voor je inschrijving	749
bei facebook teilen	184
bei twitter teilen	184
bei whatsapp teilen	184
bei x teilen	184
beitrag teilen	184
bekijk aanbieding	747
bekijk alle abonnementen	747
bekijk alles	765
bekijk de aanbiedingen	747
bekijk foto's	765
bekijk meer	765
bekijk ook	762
bekijk reacties	760
beliebt	194
beliebte artikel	194
beliebteste artikel	194
belki daha sonra	1050
benzer haberler	19	1062
beranda	602
berdonasi	590
bereits registriert	177
bereits registriert? anmelden	177
beri komentar	599
berikutnya	602
berita lainnya	19	600
berita pilihan	600
berita populer	600
berita terbaru	600
berita terkait	600
berita terkini	600
berita utama	600
berlangganan	591
berlangganan sekarang	591
best gelezen	762
betaalde inhoud	756
betaalmethode	746
betaalmethoden	746
betaalmethodes	746
betalt annonce	131
betalt indhold	131
betrag eingeben	176
bewaar	753
bewaar artikel	753
bewaren	753
bezahlter inhalt	187
""", 'bi': """
bidra	777	985
bidrag	121
bienvenido	349
bilder anzeigen	197
bildergalerie	194
billed annually	327
billed monthly	327
bize destek olun	1051
""", 'bl': """
bleiben sie informiert	180
bli medlem	777	985
blijf op de hoogte	749
bliv medlem	121
bluesky	250
""", 'bo': """
boletim	866
boletines	352
boleto	863
bonifico	614
bonifico bancario	614
bookmark	249
bookmark this	249
bookmark this article	249
""", 'br': """
brak komentarzy	846
branded content	359
brought to you by	255
browse all	268
browse all newsletters	318
""", 'bu': """
buat akun	591
buffer	250
buscar	368	882
buy us a coffee	233
""", 'ca': """
cada aporte cuenta	399
cada euro cuenta	399
cadastrar	864
cadastre-se	864
cadeau-artikel	747
cambiar mis preferencias	381
cambiar preferencias de cookies	381
cancel	232
cancelar respuesta	363
caratteri rimanenti: #	652
cargar contenido	361
cari	602
carica altri	633
carregar mais	882
carta di credito	614
carte bancaire	468
categorias	879
categorie	630
categories	263
categorii	902
""", 'ce': """
cele mai citite	902
cele mai noi	902
cele mai populare	902
cerca	633
cerrar	344
ces articles devraient vous plaire	522
cetak	595
cevapla	1061
""", 'cg': """
cgu	481
cgv	481
""", 'ch': """
chaque don compte	517
chaque euro compte	517
chargement du sondage	509
charger plus	488
chiedi alla nostra ia	645
chiudi	610
chiudi menu	633
choisissez la formule qui vous convient	518
choisissez un montant	468
choisissez votre formule	518
choose an amount	237
choose your payment method	237
choose your plan	239
""", 'ci': """
citi raksti	734
""", 'cl': """
clasificados	359
click here	268
click to enlarge	268
cliquer ici pour partager	476
close	232
close extra sharing options	249
close menu	268
close share panel	249
close this message	231
""", 'co': """
codes promo	479	505
colabora	345
collapse	268
comenta	363
comentar	363	877
comentarii	901
comentario	363
comentarios	363
comentaris	89
comentariu	901
comente	877
comment	250	260
comment ne plus voir ce message	464
comment policy	260
commenta	628
commenta l'articolo	628
commenta per primo	628
commentaire	483
commentaires	483
commenter	476	483
commenter l'article	483
commenti	628
commento	628
commento in attesa di moderazione	652
comments	260
comments off	260
commercial content	255
community guidelines	260
community rules	260
compare plans	239
comparte	356
comparteix	89
compartilhar	870
compartilhar no linkedin	870
compartilhar no twitter	870
compartilhar no whatsapp	870
compartilhar no x	870
compartilhar por e-mail	870
compartilhar via	870
compartilhe	870
compartilhe isso	870
compartir	356	356
compartir en	356
compartir en bluesky	356
compartir en linkedin	356	356
compartir en telegram	356
compartir en twitter	356
compartir en x	356
compartir por correo	356
compartir por email	356
complete coverage	263
compra questo numero	647
comunicar erro	877
concordo	875
condiciones de uso	361
condiciones generales	361
conditions d'utilisation	481
conditions de publication	509
condividi	621
condividi articolo	621
condividi su	621
condividi su facebook	621
condividi su linkedin	621
condividi su telegram	621
condividi su twitter	621
condividi su x	621
condividi via email	621
condivisioni	621
condizioni d'uso	626
conectare	894
configurar cookies	361
connectez-vous	469
connexion	469
consigliati	630
consigliati per te	630
consigue tu entrada	385
consulta las esquelas de hoy	385
consulta las normas de la comunidad	390
consulta todas nuestras newsletters	396
consulter	488
cont nou	894
contact	268	483	760	901
contact us	260
contactez-nous	483
contacto	363
contactos	877
contato	877
contattaci	628
contatti	628
contenido de marca	359
contenido de nuestros socios	365
contenido elaborado por la marca	385
contenido exclusivo	349
contenido exclusivo para socios	400
contenido externo	381
contenido externo recomendado	381
contenido ofrecido por	359
contenido para suscriptores	349
contenido patrocinado	359
contenido promocionado	359
contenido recomendado	404
contenido relacionado	365
contenido solo para usuarios registrados	400
contenidos recomendados	404
contenidos relacionados	365
content from our partner	332
content from our partners	332
content from our sponsor	332
contenu commercial	479
contenu de marque	479
contenu externe	501
contenu partenaire	479
contenus partenaires	479
contenuti correlati	630
contenuti sponsorizzati	624
contenuto esterno	643
contenuto esterno consigliato	643
contenuto per abbonati	615
contenuto premium	661
contenuto promozionale	647
contenuto riservato	615
contenuto riservato agli abbonati	661
contenuto riservato agli utenti registrati	661
contenuto sponsorizzato	624
contingut patrocinat	89
continua a leggere	633
continua con apple	661
continua con facebook	661
continua con google	661
continua depois da publicidade	873
continua senza accettare	626
continua senza sostenere	610
continuar a ler	882
continuar con apple	400
continuar con facebook	400
continuar con google	400
continuar e fechar	875
continuar lendo	882
continuar leyendo	368
continuar sem apoiar	860
continuar sin donar	344
continue	232
continue a ler	879
continue lendo	864
continue reading	263	268
continue reading below	255
continue reading the main story	255
continue reading with a subscription	239
continue to article	231
continue to the article	231
continue without accepting	258
continue without donating	231
continue without supporting	231
continuer avec apple	518
continuer avec facebook	518
continuer avec google	518
continuer la lecture	469
continuer sans accepter	481
continuer sans donner	464
contribua	861
contribuer	465
contribuez	483
contribuir	861
contribuisci	611
contribute now	233
contribute with google	233
contribuye	345
contul meu	894
cookie notice	258
cookie policy	258	626
cookie preferences	258
cookie-einstellungen	190
cookie-instellingen	758
cookiebeleid	758
cookieindstillinger	132
cookiepolicy	996
cookiepolitik	132
cookies	106	132	758	788	996
cookies akzeptieren	190
cookies instellen	758
cookies policy	258
copia il link	621
copia link	621
copiar el enlace	356
copiar enlace	356
copiar link	356	870
copiar o link	870
copied	249
copied to clipboard	329
copier l'url	476
copier le lien	476
copy	250
copy link	249	595	1100
copy link copied	249
copy link to clipboard	249
copy this link	249
copy url	249
corrections policy	260
correlati	630
cosa pensi di questo articolo	645
count me in	243
""", 'cr': """
crea un account	615
crea un alert	655
crear alerta	395
crear cuenta	349
crear una cuenta	349
create a free account	239
create account	239
create an account	239
create free account	239
credit card	237
credit or debit card	237
creditcard	746
criar conta	864
""", 'cu': """
custom amount	232
""", 'cz': """
czas czytania # min	851
czytaj dalej	851
czytaj dalej za	834
""", "d'": """
d'autres articles	485
""", 'da': """
da non perdere	630
da non perdere in edicola	624
daftar	591
daha fazla	1064
daha sonra	1050
daha sonra hatirlat	1050
daily newsletter	243
dal web	630
dalej	848
dalies ar rakstu	732
dalintis	722
dans cet article	485
darovat	98
daruj	98
das interessiert andere leser	194
das neueste	194
datenschutz	190
datenschutz-einstellungen	190
datenschutzeinstellungen	190
dauerauftrag	173
dauerwerbung	187
""", 'de': """
de tekst gaat verder onder de foto	756
debat: skriv	134
debatt: si din mening	790
debatte	192
debattregler	790
deconectare	894
deel	753	753
deel artikel	753
deel dit	753
deel dit artikel	753
deel op facebook	753
deel op twitter	753
deel op x	753
deel via e-mail	753
deel via whatsapp	753
deine e-mail-adresse	180
deine meinung	192
deixa un comentari	89
deixe uma resposta	877
deja un comentario	363
deja una respuesta	363
dejar de seguir	395
dejar un comentario	363
del	128	784
del artikel	128
del artikkel	784
del artikkelen	784
del artiklen	128
del artiklen gratis	123
del med	128	784
del saken gratis	779
del via e-mail	128
del via e-post	784
dela	992
dela artikel	992
dela artikeln gratis	987
dela med	992
dela via e-post	992
dela via mejl	992
delen	753
delen op facebook	753
delen via e-mail	753
delen via facebook	753
delen via twitter	753
delen via whatsapp	753
deli	976
deli na facebooku	976
delite	976
delivered daily	318
delivered to you	243
delivered weekdays	318
delivered weekly	318
dengarkan	595
deretter # kr/mnd til du sier opp	779
derniers articles	485
desa	89
descuentos	359
desplegar redes sociales	356
destacadas	365
destacados	365
destaques	879
destek ol	1051
destek olun	1051
det er gratis at oprette en profil	123
dette er en annonse	787
dette er en plus-artikel	123
dette er en plussak	779
dette leser andre	792
devamini oku	1064
devenez membre	465
devenir membre	465
""", 'di': """
dicci la tua	652
die meistgelesenen artikel	194
diesen artikel kommentieren	192
diesen artikel teilen	184
digg	250
digital subscription	239
digital-abo	177
digitalabo	177
digitale krant	747
digite seu e-mail	866
dimensione testo	621
din e-mail	125
din e-post	781	989
din e-postadresse	781
dinle	1056
direct debit	237
direct verder lezen	747
discussie	760
discussion about this post	268
discussione chiusa	628
diskuse	108
diskusia	962
diskuter	790
diskutera	998
diskuze	108
dismiss	232
dismiss this message	231
distribuie	897
distribuie articolul	897
dit vind je misschien ook leuk	762
diventa socio	611
diventa sostenitore	611
""", 'dn': """
dnes ne	97
""", 'do': """
do mesmo autor	879
do not sell my personal information	258
do not sell or share my personal information	258
doar	861
dodaj komentar	976
dodaj komentarz	846
doe	861
doe agora	861
don mensuel	465
don ponctuel	465
don't miss	263
don't miss out	243
don't want to see this? remove ads	255
dona	345	611
dona adesso	611
dona ahora	345
dona ora	611
dona'ns suport	83
donar	345
donar ahora	345
donasi	590
donasi sekarang	590
donate	233
donate become	233
donate here	233
donate monthly	233
donate now	233
donate today	233
donations are tax-deductible	323
donazione mensile	611
donazione singola	611
doneer	744
doneer nu	744
doner	121	777
donera	985
donera nu	985
doneren	744
doniraj	941	969
donirajte	941	969
donner	465
doorsturen	753
dossier	194	485	630	762
dossiers	194	485	762
""", 'dr': """
drucken	184
druge novice	19
drukuj	840
""", 'du': """
du er nu tilmeldt	125
du er nu tilmeldt nyhedsbrevet	125
du kan til enhver tid afmelde dig	125
dukung jurnalisme independen	590
dukung kami	590
""", 'dy': """
dyskusja	846
""", 'e-': """
e-avis	123	779
e-edition	268
e-gazete	1052
e-mail	101	125	180	250	836	866	918
e-mail eingeben	180
e-mail teilen	184
e-mail-adresse	180
e-mail-adresse eingeben	180
e-mailadres	749
e-mailadresse	125
e-mailen	753
e-paper	177	268
e-post	781	989
e-postadress	989
e-postadresse	781
e-tidning	987
e-wydanie	834
""", 'ea': """
eavis	779
""", 'ed': """
edellinen	456
edellinen juttu	454
editor's choice	263
editor's pick	221	263
editor's picks	263
editors' choice	263
editors' picks	263
edizione digitale	615
""", 'ee': """
eenmalig	744
""", 'ei': """
ei kiitos	441
ei nyt	441
ei, kiitos	441
einklappen	197
einloggen	177
einmalig	173
einmalig spenden	173
einstellungen	190
einwilligung	190
""", 'el': """
elders op het web	762
elige una cantidad	348
elolvasom	582
elsewhere on the web	263
""", 'em': """
em alta	879
em destaque	879
email	243	250	918
email (required	243
email address	243
email article	249
email this	249
email to a friend	249
emneord	792
emner	136	792
empfehlen	184
empfehlungen	194
empfehlungen der redaktion	194
empfohlene artikel	194
empfohlener externer inhalt	190
empfohlener redaktioneller inhalt	190
""", 'en': """
en ce moment	485
en continu	485
en directo	365
en este tema	404
en otros medios	365
en portada	365
en savoir plus	481	488
encontrou algum erro	877
encontrou um erro	877
engangsgave	777
enim loetud	414
enlace copiado	356
enlace copiado al portapapeles	403
enlarge image	268
enlarge this image	268
enregistrer	476
enregistrer cet article	521
enregistrer l'article	521
enter amount	237
enter your email address	243
entra	615
entra nella conversazione	652
entradas relacionadas	365
entrar	349	864
entre	864
enviar a un amigo	403
enviar por correo	356
enviar por e-mail	870
enviar por email	356
enviar por whatsapp	356
envie de lire la suite	518
envoyer par courriel	521
envoyer par e-mail	476
envoyer par email	476
envoyer par mail	476
""", 'ep': """
epaper	268
""", 'er': """
er der fejl i artiklen	134
er du allerede abonnent	123	779
""", 'es': """
esci	615
escolha do editor	879
escolha um valor	863
escribe tu correo	396
escribe tu email	396
escribe un comentario	363
escuchar	356
espace partenaire	479
espacio patrocinado	385
especiais	879
esqueceu a senha	864
esqueci minha senha	864
esquelas	385
essai gratuit	469
""", 'et': """
et pot interessar	87
et recomanem	87
etichete	902
etiketler	1062
etiquetas	365	879
etusivu	454	456
etusivulle	454
""", 'ev': """
every contribution counts	323
every dollar counts	323
every donation counts	323
every gift counts	323
""", 'ex': """
exclusive content	239
exclusive to subscribers	327
exclusivo assinantes	864
expand	268
explore	266
explore more	263
explore more on these topics	263
explore our newsletters	318
explore our subscription offers	327
explore subscription offers	327
external content	299
external links	249
externe inhalte	190
externe inhalte anzeigen	190
externe inhalte erlauben	190
externen inhalt anzeigen	190
externen inhalt laden	190
externer inhalt	190
""", 'ez': """
ezt is olvassa el	580
""", 'fa': """
facebook	250
facebook messenger	250
facebook twitter	249
facebook twitter email	249
facebook twitter linkedin email	249
facebook twitter whatsapp	249
facebook x	249
fai il quiz	652
fai il test	652
fai una domanda su questo articolo	645
faire un don	465
fale conosco	877
fandt du en fejl	134
fant du en feil	790
favoris	476
fazer login	864
""", 'fe': """
featured articles	263
featured content	263
featured stories	263
fechar	860	882
feedback	192	260	760
feedback geben	192
fehler gefunden	192
fehler im artikel gefunden	192
fehler melden	192
fel i artikeln	998
fermer	464
fermer le menu	488
fes-te soci	83
fes-te subscriptor	83
fetching more	268
""", 'fi': """
fil info	485
filed under	263	268
find out more	268
fique por dentro	866
first name	243
fizetett tartalom	577
""", 'fj': """
fjern annoncer	131
fjern annonser	787
""", 'fl': """
flecha	349
fler	1000
fler artiklar	1000
fler nyheter	1000
flere artikler	136	792
flere nyheder	136
flere nyheter	792
flere saker	792
flipboard	250
""", 'fo': """
folgen	185
folgen sie uns	185
follow	252
follow author	252
follow live	252
follow this author	252
follow this topic	252
follow topic	252
follow us	252
follow us on facebook	252
following	252
font size	249
for abonnenter	123	779
for subscribers	239
forgot password	239
forgot your password	239
forma de pagamento	863
forma de pago	348
formas de pagamento	863
formas de pago	348
forrige	139	795
forrige artikel	136
forrige artikkel	792
forse in seguito	610
forsiden	136	792
foto	600
foto galeri	1062
fotostrecke	194
fout gespot	760
fout gezien	760
foutje gezien	760
""", 'fr': """
free daily newsletter	243
free newsletter	243
free weekly newsletter	243
friss	580
from around the web	263
from our partners	263
from our sponsor	255
from our sponsors	255
from the web	263
""", 'fu': """
full coverage	263
fullscreen	268
fullskjerm	795
further reading on this site	263
""", 'ga': """
ga akkoord	758
ga naar inhoud	765
gallery	630
ganzen artikel lesen	197
""", 'ge': """
ge bort artikeln	987
gebruiksvoorwaarden	758
geef een reactie	760
gem	128
gem artikel	128
gem artiklen til senere	128
gem til senere	128
generated by ai	301
gerade nicht	172
gerelateerd	762
gerelateerd nieuws	762
gerelateerde artikelen	762
gerelateerde onderwerpen	762
gerir cookies	875
gesponsert	187
gesponserter inhalt	187
gesponsord	756
gesponsorde inhoud	756
gestion des cookies	481
gestionar cookies	361
gestisci i cookie	626
gestisci notifiche	655
gestisci preferenze	626
get alerts	252
get digital access	239
get email updates	243
get started	239
get the daily email	243
get the newsletter	243
""", 'gi': """
gi bort artikkelen	779
gi bort saken	784
gi tilbakemelding	790
gift a subscription	239
gift article	239
gift this article	239
giv artiklen til en ven	128
giv os feedback	134
give a gift	239
give a gift subscription	233
give feedback	260
give monthly	233
give now	233
give today	233
give us feedback	260
gizlilik	1059
""", 'gl': """
glemt adgangskode	123
glemt passord	779
""", 'go': """
go to top	268
godkjenn	788
godkjenn alle	788
godta	788
godta alle	788
google	250
google news	250
google plus	250
got it	258
""", 'gr': """
gracias por suscribirte	352
gracias por tu voto	383
gracias por votar	383
gratis proberen	747
grazie per aver votato	645
grazie per il tuo feedback	645
grazie per l'iscrizione	618
""", 'gu': """
guarda anche	630
guarda i risultati	645
guarda la gallery	633
guardar	356	870
guardar en favoritos	403
guides d'achat	485
gulir untuk lanjut membaca	597
""", 'ha': """
haberin devami	1058	1064
haberin devami reklamdan sonra	1058
haberin tamami	1064
hacker news	250
hae	456
hai letto # articoli su # questo mese	661
hai trovato un errore	628
hai una segnalazione	628
haku	456
halaman berikutnya	602
halaman selanjutnya	602
halaman: #	602
handelsbetingelser	132
hantera cookies	996
har du allerede en konto	123	779
har du redan ett konto	987
has oblidat la contrasenya	84
hata bildir	1061
haut de page	488
have an account	239
have an account? sign in	239
have your say	260
hazte miembro	345
hazte premium	400
hazte socia	345
""", 'he': """
heb je al een account	747
help mee	744
hem	1003
hemeroteca	349
hepsini kabul et	1059
herinner me later	743
hesabim	1052
hesabiniz var mi	1052
het artikel gaat hieronder verder	756
het laatste nieuws	762
""", 'hi': """
hide ad	255
hide caption	268
hide comments	260
hide this message	231
hier anmelden	177
hier einloggen	177
highlights generated by artificial intelligence	301
hilfe	192
hinweis zum datenschutz	190
hittade du ett fel	998
hittat fel	998
""", 'hj': """
hjem	139	795
""", 'hl': """
hlasovat	108
hledat	111
""", 'ho': """
ho letto e accetto l'informativa sulla privacy	657
hold deg oppdatert	781
hold dig opdateret	125
home	268	633	765
hopp til innhold	795
hopp til innholdet	795
house rules	260
how did we do	260
how we use ai	301
hoy no	344
""", 'hu': """
hubungi kami	599
""", 'hv': """
hva mener du? stem her	795
hva synes du om denne saken	790
hva synes du om saken	790
hvad mener du? stem her	139
hvad synes du? stem her	139
""", 'i ': """
i accept	258
i agree	258
i already donated	231
i already gave	231
i commenti sono riservati agli abbonati	652
i lettori hanno letto anche	664
i prezzi potrebbero variare	647
i samarbeid med	787
i samarbejde med	131
i samarbete med	995
""", "i'": """
i'll do it later	231
i'm in	243
i've already donated	231
""", 'ic': """
ich bin schon dabei	172
ich habe schon gespendet	172
ich stimme zu	190
icymi	263
""", 'id': """
ideal	746
identifiez-vous	469
""", 'ih': """
ihr feedback	192
ihr kommentar	192
ihre e-mail-adresse	180
ihre meinung	192
""", 'ik': """
ik heb al gedoneerd	743
ik steun al	743
ikke i dag	120	776
ikke nu	120
iklan	597	597
""", 'il': """
il mio account	615
il tuo indirizzo email	618
ilan	1058
ilgili haber	1062
ilgili haberler	1062
ilgili konular	1062
ilmoitus	450
ils ont lu aussi	485
""", 'im': """
im trend	194
immer informiert	180
impostazioni cookie	626
impressum	190
imprimeix	89
imprimer	476
imprimer cet article	521
imprimer l'article	476
imprimir	356	870
""", 'in': """
in	1100
in case you missed it	263
in diesem artikel	194
in evidenza	630
in het nieuws	762
in kooperation mit	187
in other news	263
in partnership with	255
in primo piano	630
in this section	263
in zwischenablage kopieren	184
indeks	600
indirizzo email	618
indstillinger	132
indtast din e-mail	125
indtast din mail	125
indtast e-mail	125
infolettre	472
infolettres	472
informar de un error	390
informasjonskapsler	788
informativa sulla privacy	626
informazione promozionale	647
informazione pubblicitaria	647
ingatkan saya nanti	589
ingrandisci	633
ingresar	349
inhalt	197
inhalt anzeigen	190
inhalt laden	187
inhalt teilen	184
inhalte anzeigen	190
inhaltsverzeichnis	197
inhoudsopgave	765
inicio	368
inloggen	747
innstillinger	788
inschrijven	749
inscreva-se	866
inscreva-se na newsletter	866
inscription	469
inscription gratuite	514
inserisci il tuo indirizzo e-mail	657
inserisci il tuo indirizzo email	657
inserisci qui il tuo commento	628
inserisci un indirizzo email valido	657
instagram	250
instagram-inhalte erlauben	190
instellingen	758
inte idag	984
inte nu	984
introduce tu email	352
invalid email	243
invia a un amico	663
invia commento	628
invia per email	621
invia via email	621
inzerce	105
inzercia	959
""", 'ir': """
ir a los comentarios	363
ir al contenido	368
ir arriba	368
""", 'is': """
iscriviti	618
iscriviti alla nostra newsletter	618
iscriviti ora	618
iscrizione completata	657
""", 'iz': """
iz iste rubrike	946
""", "j'": """
j'accepte	481
j'accepte de recevoir les offres des partenaires	514
j'en profite	469
""", 'ja': """
ja ets subscriptor	84
ja, ich will	173
jaa	448
jaa artikkeli	448
jaa facebookissa	448
jaa whatsappissa	448
jaga	412
jaga artiklit	412
jangan lewatkan	600
jatka lukemista	443
jau esi abonents	732
jau prenumeruojate	722
""", 'je': """
je commande	505
je donne	465
je donne mon avis	509
je fais un don	465
je m'abonne	469
je m'inscris	472
je me connecte	469
je soutiens	465
je teste	469
jednorazowo	832
jelentkezzen be	572
jetzt abonnent werden	177
jetzt abonnieren	177
jetzt anmelden	180
jetzt bestellen	177
jetzt einloggen	177
jetzt freischalten	177
jetzt helfen	173
jetzt im tv	194
jetzt kommentieren	192
jetzt kostenlos anmelden	180
jetzt kostenlos testen	177
jetzt mitglied werden	173
jetzt nicht	172
jetzt registrieren	177
jetzt spenden	173
jetzt testen	177	177
jetzt zustimmen	190
""", 'jo': """
join now	233
join our mailing list	243
join the conversation	260
join the discussion	260
join the discussion on discord	252
join us	233
jouw e-mailadres	749
""", 'ju': """
jump to content	268
just nu	1000
juttu jatkuu alla	450
juuri nyt	454
""", 'ka': """
kabul ediyorum	1059
kabul et	1059
kanske senare	984
kanskje senere	776
kapat	1050
kapcsolat	579
karte laden	190
kategori	600
kategoriat	454
kategorie	109	848
kategorien	194
kategorier	136	792	1000
kategoriler	1062
katkida bulun	1051
kaydet	1056
kaydol	1052
kayit ol	1052
""", 'ke': """
keep reading	263
keluar	591
kembali ke atas	602
kertalahjoitus	442
keskustele	453
keskustelu	453
keuze van de redactie	762
key points by ai	301
key takeaways by ai	301
""", 'ki': """
ki-generert oppsummering	795
kiemelt	580
kies een bedrag	746
kiosque	469
kirim	595
kirim komentar	599
kirjaudu	443
kirjaudu ulos	443
kirjoita kommentti	453
""", 'kl': """
klarna	176
kleinanzeigen	187
""", 'ko': """
kokeile maksutta	443
kokeile nyt	443
komentar	599
komentarai	722
komentari	948
komentarji	976
komentarz	846
komentarze	846
komentiraj	948	976
komentuoti	722
komment	579
kommentaarid	412
kommentar	192
kommentar schreiben	192
kommentar verfassen	192
kommentare	192
kommentare ansehen	192
kommentare anzeigen	192
kommentare lesen	192
kommentarer	134	790	998
kommentarer blir moderert	790
kommentarerna modereras	998
kommentarregeln	192
kommentarsregler	998
kommenteeri	412
kommentek	579
kommenter	134	790
kommentera	998
kommentieren	192
kommentit	453
kommentoi	453
kommercielt indhold	142
kommercielt samarbejde	131
kommersielt innhold	798
kommersielt samarbeid	787
koniec reklamy	843
kontakt	108	134	192	846
kontakt os	134
kontakt oss	790
kontakta oss	998
konten bersponsor	597
konten premium	591
konten sponsor	597
konto erstellen	177
konular	1062
kopeeri link	412
kopieer de link	753
kopieer link	753
kopier lenka	784
kopier lenke	784
kopier lenken	784
kopier link	128
kopier linket	128
kopieren	184
kopioi linkki	448
kopiraj link	948
kopiraj povezavo	976
kopiuj link	840
kopyala	1056
kort fortalt - lavet med ai	139
kostenlos abonnieren	180
kostenlos registrieren	177
kostenlos testen	177
""", 'kr': """
krant	747
kreditkarte	176
kreditkarte / klarna	176
""", 'ku': """
kuukausilahjoitus	442
kuuntele	448
""", 'kv': """
kvkk	1059
""", "l'": """
l'actu en direct	485
l'article continue ci-dessous	479
l'article en # points	503
l'articolo in breve	645
l'essentiel	485
""", 'la': """
la newsletter	472	618
la redazione consiglia	630
la tua e-mail	618
laad meer	765
laat voorlezen	753
laatste nieuws	762
ladda fler	1003
lagre	784
lagre artikkel	784
lagre saken	784
lagre saken til senere	784
lagre til senere	784
lahjoita	442
lahjoita nyt	442
lain kali	589
lainnya	600
laisser un commentaire	483
laissez un commentaire	483
langganan	591
lanjut baca di bawah	597
lanjutkan dengan konten	597
lanjutkan membaca	602
laporkan	599
lascia un commento	628
lascia un feedback	645
last flere	795
last name	243
lastschrift	176
later	743
latest	263
latest articles	263
latest edition	268
latest headlines	263
latest news	263
latest posts	263
latest stories	263
latest updates	263
latest videos	263
latest videos from	263
lavora con noi	647
""", 'le': """
le direct	485
le fil	485
le journal du jour	469
le nostre newsletter	618
le plus lu	485
le puede interesar	365
le recomendamos	365
le ultime notizie	630
learn more	268
learn more about cookies	258
leave a comment	260
leave a reply	260
leave a tip	233
leave feedback	260
lectura de # minutos	356
lectura: # min	356
lecture # min	488
lecture # minutes	476
lecture : # min	476
leer noticia completa	368
lees de reacties	760
lees meer	762	765
lees meer over	762
lees ook	762
lees verder	747	762	765
lees verder na de advertentie	756
lees verder onder de afbeelding	756
lees verder onder de foto	756
lees voor	753
leestijd	765
leestijd # min	765
legfrissebb	580
legg igjen en kommentar	790
leggi anche	630
leggi dopo	663
leggi i commenti	628
leggi il giornale	615
leggi l'articolo	633
leggi l'articolo completo	633
leggi senza limiti	661
leggi sull'app	655
leggi tutto	633
leggi tutto con un abbonamento	615
leggi tutto su	630
legolvasottabb	580
legolvasottabbak	580
leia mais	879	882
leitura: # min	870
lembrar mais tarde	860
lembre-me mais tarde	860
lenke kopiert	784
lenken er kopiert	784
lenken kopiert	784
ler mais	882
les articles les plus lus	522
les derniers articles	485
les flere	792
les hele saken	795
les kommentarer	790
les lecteurs ont aussi lu	485
les mer	792	795
les mer om	792
les plus lues	485
les plus lus	485
les senere	784
les tops	485
les videre	779
lesedauer	197
lesedauer: # minuten	197
lesen sie auch	194
lesen sie dazu	194
lesen sie hier	194
lesen sie mehr	194
leserbriefe	192
leserkommentare	192
lesetid # min	795
lesetipp	194
lesetipps	194
lesezeit: # min	197
lesezeit: # minuten	197
lest opp av en robot	784
lest opp av en syntetisk stemme	784
lettura # min	621
""", 'li': """
lige nu	136
lihat juga	600
lihat komentar	599
lihat lainnya	602
lihat selengkapnya	602
lihat semua	602
like loading	249
like this	249
limited time offer	239
limited-time offer	327
line	250
link	250
link copiado	870
link copiato	621
link copiato negli appunti	663
link copied	249
link copied bookmark	249
link copied to clipboard	249
link er kopieret	128
link er kopieret til udklipsholderen	128
link gekopieerd	753
link kopieren	184
link kopieret	128
link kopiert	184
link kopyalandi	1056
link zum inhalt	190
link zum youtube-inhalt	190
linkedin	250
linki kopyala	1056
linkki kopioitu	448
links	194
lire aussi	485
lire l'article	488
lire l'article complet	488
lire la suite	488
lire les commentaires	483
lire plus	485	488
lire plus tard	476
lisa kommentaar	412
listen	249
listen # min	249
listen above	308
listen below	308
listen here	308
listen now	249
listen on apple	308
listen on apple podcasts	308
listen on spotify	308
listen on youtube	308
live	194
live tv	263
""", 'lo': """
lo + visto	365
lo esencial en # segundos	383
lo quiero	400
load comments	260
load content	258
load more	268
load more articles	268
load more comments	260
load more stories	268
loading	249
loading ad	255
loading more	268
loe ka	414
loe lisaks	414
loetumad	414
log in	239	747
log in / register	239
log in or sign up	239
log in to comment	260
log in to reply	260
log ind	123
log out	239
log ud	123
logare	894
logg inn	779
logg ut	779
logga in	987
logga ut	987
logi sisse	412
login	177	239	591	615	864	894
login / register	239
logout	239
loo konto	412
los comentarios son exclusivos para suscriptores	390
los precios pueden variar	385
""", 'lu': """
lue koko juttu	456
lue kommentit	453
lue seuraavaksi	19
luetuimmat	454
luetuimmat jutut	454
luister	753
luk	120
lukk	776
lukuaika # min	456
luo tunnus	443
lupa kata sandi	591
lupa password	591
""", 'ly': """
lyssna	992
lyt	128
lytt	784
lytt til saken	784
""", "m'": """
m'abonner	469
m'inscrire	472
""", 'ma': """
maak een account	747
maandelijks	744
mai mult	904
mai multe	904
mail	250	753
mailen	184
mainokset	450
mainos	450	450
mainos alkaa	450
mais	882
mais artigos	879
mais comentadas	879
mais lidas	879
mais lidos	879
mais populares	879
mais tarde	860
mais vistas	879
mais vistos	879
make a donation	233
manage consent	258
manage cookies	258
manage my account	239
manage options	258
manage preferences	258
manage settings	258
manage subscription	239
manage your newsletters	318
mantengamos un debate respetuoso	390
mantente informado	352
mastodon	250
masuk	591
masuk / daftar	591
max	922
maybe later	231
""", 'me': """
me connecter	469
me le rappeler plus tard	464
media caption	268
meer	762
meer artikelen	762
meer informatie	758
meer laden	765
meer lezen	762
meer nieuws	762
meer over	762
meer over dit onderwerp	762
meer tonen	765
meest bekeken	762
meest gedeeld	762
meest gelezen	762
meghallgatom	575
megosztom	575
mehr anzeigen	197
mehr artikel	194
mehr aus	194
mehr aus dem ressort	194
mehr erfahren	190
mehr informationen	194
mehr laden	192	197
mehr lesen	194	197
mehr nach dieser anzeige	187
mehr news	194
mehr themen	194
mehr von diesem autor	194
mehr von uns	194
mehr zu diesem thema	194
mehr zum artikel	194
mehr zum thema	194
mein konto	177
meist gelesen	194
meistgeklickt	194
meistgelesen	194
meistgelesene artikel	194
meistkommentiert	194
mejla	992
meld een fout	760
meld fra om feil	790
meld je aan	749
member-only story	268
members only	239
meniu	904
menu	111	139	268	488	602	633	765	851	882	1107
meny	795	1003
mer fra	792
mer nyheter	1000
mer om	792	1000
merci de votre inscription	472
merci pour votre retour	503
merci pour votre vote	509
mere fra	136
mere om	136
merken	177	184
merkliste	177
message	250
message publicitaire	479
messaggio promozionale	624
messaggio pubblicitario	647
messenger	250
mest delat	1000
mest delt	792
mest delte	136
mest lest	792
mest leste	792
metodi di pagamento	614
metodo di pagamento	614
mettre en favori	476
""", 'mi': """
mi cuenta	349
mijn account	747
mijn profiel	747
min konto	123
min side	123	779
minha conta	864
mis niets	749
missa inget	989
missa inte	1000
misschien later	743
misschien ook interessant	762
mitdiskutieren	192
mitglied werden	173
mitt konto	987
""", 'mo': """
mode de paiement	468
modes de paiement	468
modifica le preferenze sui cookie	643
modifica preferenze	643
modifier mes choix	501
moj profil	942	970
moje konto	834
mon compte	469
mon espace	469
monatlich	173
monatlich spenden	173
montant libre	468
monthly	232
monthly contribution	237
morda vas zanima	974
more	266
more articles	263
more coverage	263
more for you	331
more from	263
more from this author	263
more from us	331
more headlines	263
more in this section	331
more in this series	263
more like this	263
more news	263
more newsletters	318
more on this story	263
more on this topic	263
more options	258
more sharing options	249
more stories	263
more stories like this	263
more stories you may like	263
more to explore	263
more to read	263
more top stories	263
most commented	263
most discussed	263
most emailed	263
most liked	260
most nem	569
most popular	263
most read	263
most read stories	331
most recent	263
most shared	263
most viewed	263
most watched	263
mostra altro	633
mostra contenuto	626
mostra contenuto esterno	643
mostra i commenti	628
mostra il contenuto esterno	643
mostrar comentarios	363
mostrar contenido externo	381
mostrar mais	882
mostrar menos	368
moyen de paiement	468
moyens de paiement	468
""", 'mu': """
muat lainnya	602
mungkin lain kali	589
must read	263
must reads	263
must-read	263
mute	268
""", 'my': """
my account	239
""", 'na': """
na czasie	848
naar boven	765
naar de aanbiedingen	747
naar de inhoud	765
nach anzeige weiterlesen	187
nach oben	197
nahoru	111
najbolj brano	974
najnovije	946
najnovije vesti	946
najnovije vijesti	946
najnowsze	848
najnowsze informacje	848
najpopularniejsze	848
nanti	589
nanti saja	589
napisz komentarz	846
natisni	976
naujausi	724
""", 'ne': """
ne manquez rien	472
ne most	569
ne plus afficher	464
necrologie	647
nee bedankt	743
nee, bedankt	743
nei takk	776
nei, takk	776
nein danke	172
nein, danke	172
nej tack	984
nej tak	120
nej, tack	984
nej, tak	120
nessun commento	628
neste	795
neste artikkel	792
net binnen	762
netiquette	192
neueste artikel	194
neueste meldungen	194
neueste nachrichten	194
neueste videos	194
never miss a story	243
never miss an update	243
new customers only	327
new customers only. terms apply	327
new here	239
newest first	260
newsletter	101	180	243	352	472	618	836	866
newsletter abonnieren	180
newsletter e alert	630
newsletter kostenlos abonnieren	180
newsletter recomendada	365
newsletter sign up	243
newsletter sign-up	243
newsletter signup	243
newsletter-anmeldung	180
newsletters	243	268	352	472	866
newslettery	101	836
newsticker	194
next	232
next article	263
next page	268
next post	268
next story	263
next up	263
""", 'ng': """
nghe	1100
""", 'ni': """
nicht jetzt	172
nicht mehr anzeigen	172
nichts mehr verpassen	180
nie masz konta	834
nie teraz	831
niet nu	743
niet te missen	762
nieuwsbrief	749
nieuwsbrieven	749
""", 'no': """
no comments	260
no comments yet	260
no credit card required	327
no gracias	344
no grazie	610
no posts	268
no te pierdas	365
no thank you	231
no thanks	231
no, gracias	344
no, grazie	610
no, thanks	231
noch kein abonnent	177
noch kein konto	177
noch keine kommentare	192
noch keine kommentare vorhanden	192
nog geen account	747
nog geen reacties	760
non hai un account	661
non merci	464
non oggi	610
non ora	610
non sei abbonato	615
non sei ancora abbonato	661
non, merci	464
normas	363
nos articles les plus lus	522
nos derniers articles	485
nos lecteurs ont lu ensuite	485
nos offres	469
nos offres d'emploi	505
nos recommandations	485
not a subscriber yet	239
not now	231
not ready to donate	231
not ready to give today	231
not ready to subscribe	231
not ready to support today	231
not today	231
nota relacionada	404
notas recomendadas	404
notas relacionadas	404
note legali	626
notez cet article	483
noticia relacionada	365
noticia relacionadas	365
noticias de hoy	365
noticias relacionada	365
noticias relacionadas	365
notizie correlate	630
notizie del giorno	630
nous contacter	483
nous soutenir	465
nous suivre	477
nous vous recommandons	485
now playing	268
""", 'nt': """
ntb	821	821
""", 'nu': """
nu acum	892
nu in het nieuws	762
nu niet	743
nutzungsbedingungen	190
""", 'ny': """
nyhedsbrev	125
nyhedsbreve	125
nyhetsbrev	781	989
nyhetsbrevet	781	989
nyhetsdygnet	1000
""", 'o ': """
o artigo continua depois da publicidade	873
o seu email	866
""", 'ob': """
obrigado por se inscrever	866
obserwuj	841
obserwuj nas	841
""", 'od': """
odjava	942	970
odpowiedz	846
""", 'of': """
oferecer artigo	864
oferecido por	873
oferta especial	349
ofertas	359
ofertas de empleo	385
offer	255
offer ends soon	327
offerte	624
offerte di lavoro	647
offre partenaire	479
offres d'emploi	505
offrir l'article	469
""", 'og': """
oglas	945	973
oglasi	945	973
ogni contributo conta	660
ogni euro conta	660
""", 'oh': """
ohne spende weiterlesen	172
""", 'ok': """
ok	232
okumaya devam et	1052
""", 'ol': """
oldest first	260
oled juba tellija	412
oletko jo tilaaja? kirjaudu	443
olvasd el ezt is	580
olvassa el ezt is	580
""", 'om': """
om cookies	996
oma tili	443
""", 'on': """
once	232
onderwerpen	762
one time donation	233
one-time	232
one-time donation	233
onko sinulla jo tunnus	443
""", 'oo': """
ook interessant	762
oops! something went wrong	318
""", 'op': """
open image in gallery	268
open menu	268
opina	363
opprett en gratis bruker	779
opprett en gratis konto	779
opprett gratis bruker	779
opprett konto	779
opret bruger	123
opret en gratis bruger	123
opret en gratis profil	123
opret en konto	123
opret gratis profil	123
opret konto	123
opslaan	753
opslag fra facebook	139
opslag fra instagram	139
opublikuj komentarz	846
""", 'os': """
ossza meg	575
ostale vesti	19
ostale vijesti	19
ostatnie wpisy	848
ostavi komentar	948
ostavite komentar	948
oszd meg	575
""", 'ot': """
other amount	237
other articles	263
other news	263
other readers liked	19
other stories	263
other stories you may like	263
other stories you might like	263
others also read	19	263
otra cantidad	348
otras noticias	19	365
otras noticias que pueden interesarte	19
otro importe	348
""", 'ou': """
our corrections policy	260
our newsletters	243
our partners	255
our social media	252
our sponsors	255
outro valor	863
ouvir	870
ouvrir le menu	488
""", 'ov': """
overschrijving	746
""", 'oy': """
oynat	1064
""", 'p': """
p	899
""", 'pa': """
pagamento seguro	863
pagamento sicuro	614
page suivante	488
pagina successiva	633
pago seguro	348
paid advertisement	332
paid content	255
paid partnership	255
paid post	255
paiment methods	237
palaute	453
paling banyak dibaca	600
para seguir leyendo	400
paremti	722
pariwara	597
partage	476
partager	476	476
partager l'article	476
partager par e-mail	476
partager par email	476
partager par mail	476
partager sur	476
partager sur bluesky	476
partager sur linkedin	476	476
partager sur messenger	476
partager sur telegram	476
partager sur twitter	476
partager sur x	476
partager via messenger	476
partager via twitter	476
partages	476
partagez	476
partecipa alla discussione	652
partenaire	479
parteneri	899
participa	363
partilhar	870
partilhe	870
partner	756
partner content	255
partner offers	255
partnerangebot	187
partnerangebote	187
partnercontent	756
partnernieuws	762
pas aujourd'hui	464
pas de commentaire	483
pas encore inscrit	469
pas maintenant	464
pasidalinti	722
passa a premium	661
passend zum thema	194
passende artikel	194
passer cette annonce	479
password dimenticata	615
passwort vergessen	177
patrocinado	359	873
patrocinado por	359
payment method	237
payment methods	237
payment options	237
paypal	176
""", 'pe': """
pelo mundo	879
people also read	263
per continuare a leggere	661
per e-mail teilen	184
per e-mail versenden	184
per mail teilen	184
per mail versenden	184
per whatsapp teilen	184
personuppgiftspolicy	996
personvern	788
personverninnstillinger	788
pesquisar	882
petites annonces	479
""", 'ph': """
photos	488
""", 'pi': """
pilihan editor	600
pilihan redaksi	600
pin it	249
pinterest	250
pix	863
""", 'pl': """
plaats een reactie	760
plaats reactie	760
plan du site	481
play audio	249
play now	268
play the video	308
play video	268
please donate	233
please enter a valid email address	243
pledge your support	233
plus	123	488	747	987
plus d'articles	485
plus d'infos	485
plus lus	485
plus tard	464
plus-artikel	177
plusartikel	747
pluss	779
plussak	779
""", 'po': """
pocket	250	683
podaj e-mail	836
podcast	109	136	194	365	630	848	1062
podcastit	454
podcasts	136	194	762	879
podcasty	109	848
podd	1000
poddar	1000
pode interessar	879
podeli	948
podeli na facebooku	948
podelite	948
podijeli	948
podijeli na facebooku	948
podijelite	948
podkast	792
podkaster	792
podobne	848
podprite nas	969
polecamy	848
polecane	848
polecane dla ciebie	848
polityka cookies	844
poprzedni	851
populair	762
populaire	485
populaire artikelen	762
populaires	485
popular articles	263
popular now	263
popular posts	263
popular reads	331
popular stories	263
popular topics	263
populare	902
popularne	848
populer	600
portada	368
posez une question sur cet article	503
poslat	103
poslat e-mailem	103
poslechnout	103
post comment	260
post on x	249
poster un commentaire	483
posts relacionados	879
potrebbe interessarti	630
potrebbe interessarti anche	630
potrebbero interessarti	630
pour aller plus loin	485
pour lire la suite	518
povezane novice	974
povezane vesti	946
povezane vijesti	946
powered by ai	301
pozabljeno geslo	970
""", 'pr': """
pr	577	686	686	686	710
preberite tudi	974
precedente	633
precios y disponibilidad pueden variar	385
preferenze cookie	626
pregunta a nuestra ia	383
premium	99	123	213	239	349	469	591	615	747	779	834	864	894	987	1052	1097
premium content	239
premium digital	327
premium-artikel	177
prenumerata	722	834
prenumeration	987
prenumerera	987
prenumerera nu	987
prenumeruj	834
prenumeruoti	722
presented by	255
press enter or click to view image in full size	268
pretplati se	941
pretplatite se	941
previous article	263
previous page	268
previous post	268
prijava	942	970
prijavi se	942
prijavite se	942	970
primo piano	630
print	128	250	753
print article	249
print artiklen	128
print page	329
print subscription	239
print this	249
print this page	329
printen	753
prisijungti	722
privacidad	361
privacy	626	758
privacy center	190
privacy notice	243
privacy policy	258	626
privacy preference center	258
privacy preferences	258
privacy settings	258
privacy statement	258
privacybeleid	758
privacyverklaring	758
probeabo	177
probeer nu	747
produktempfehlung	187
profil	177
profilo	615
profiter de l'offre	469
promo	624	945
promocijsko besedilo	973
promocja	843
promoted	255
promoted content	255
promoted links	255
promoted stories	263
promotie	756
promotion	255
propaganda	873
proposer une correction	509
prosseguir	875
prova # dagar gratis	987
prova gratis	615	987
prova gratis per un mese	661
prova nu	987
prueba gratis	349
prueba un mes gratis	400
""", 'pu': """
pub	479	873	873
publicar comentario	363
publicidad	359	359
publicidad - sigue leyendo	359
publicidade	873	873
publicitat	89
publicitate	899	899
publier un commentaire	483
publireportage	479
publirreportaje	359
puntos clave	383
puoi regalare # articoli al mese	663
""", 'py': """
pysy ajan tasalla	445
""", 'qu': """
quero assinar	864
quiero recibirla	396
quiero recibirlo	396
quiero suscribirme	349
quitar publicidad	385
""", 'ra': """
raccomandato da	624
rapporter feil	790
rapportera fel	998
""", 're': """
reactie	760
reacties	760
read aloud	249
read also	263
read article	268
read comments	260
read full article	268
read full story	268
read in app	268
read more	268
read more about	263
read more about sharing	249
read more articles	268
read more here	268
read more on	263
read more on these topics	263
read next	263
read original article	268
read our complete coverage	263
read story	268
read the article	268
read the full article	268
read the full story	268
readers also read	263
ready for more	243
reageer	760
reageren	760
recent	263
recent articles	263
recent news	263
recent posts	263
recent stories	263
recevoir la newsletter	472
recevoir une alerte	511
rechazar	361
rechazar todas	361
rechazar todo	361
recherche	488
rechercher	488
recibir alertas	395
recibir alertas de este tema	395
reclame	756
recomandate	902
recomendaciones	365
recomendadas	365	879
recomendado	365
recomendado para ti	365
recomendados	365	879
recomendamos	879
recommended	263
recommended articles	263
recommended external content	299
recommended for you	263
recommended reading	263
recommended reads	331
recommended stories	263
recommended videos	263
recusar	875
redakcja poleca	848
redaksjonen anbefaler	792
redaktionen anbefaler	136
redaktionen rekommenderar	1000
redaktionsempfehlung	194
redan prenumerant? logga in	987
reddet	1059
reddit	250
redes sociais	871
redes sociales	356
refuser	481
registar	864
registe-se	864
register	239
register for free	239
register now	239
registo	864
registra't	84
registrace	99
registracija	942	970
registrarme	349
registrarme en la newsletter	352
registrarse	349
registrasi	591
registrate	400
registrati	615
registrati e leggi questo articolo	661
registrati gratis	615
registreer	747
registreer gratis	747
registrer deg	779
registrera dig	987
registreren	747
registrieren	177
registriraj se	942
registro	349
registrovat se	99
registruj se	942
registruotis	722
regulamin	844
reject all	258
reject all cookies	258
rejeitar	875
rejeitar todos	875
rejoignez la conversation	509
rejoignez la discussion	509
reklaam	412
reklam	995	1058	1058
reklama	105	105	722	843	843	945	959
reklame	131	787
reklamlar	1058
reklamy	843
rekomendasi	600
rekomendasi untuk anda	600
rekomendasi untukmu	600
rekomenduojame	724
rekommenderade artiklar	1000
rekommenderas	1000
rekommenderat	1000
relacionadas	365	879
relacionado	365
relacionados	365	879
related	263	266
related article	263
related articles	263
related content	263
related coverage	263
related items	263
related links	263
related news	263
related posts	263
related reading	263
related stories	263
related story	263
related tags	263	263
related to this story	263
related topics	263
related videos	263
relaterade artiklar	1000
relaterade nyheter	1000
relaterat	1000
relaterede artikler	136
relaterede emner	136
relateret	136
relatert	792
relaterte artikler	792
relaterte emner	792
relaterte saker	792
remember me	239
remind me in #	231
remind me in may	231
remind me later	231
remind me next month	231
remind me tomorrow	231
remove ad	255
remove ads	255
remti	722
replay	268
replies	260
reply	260
report	250
report a problem	260
report a typo	260
report abuse	260
report ad	255
report comment	260
report this ad	255
reportar	363
reportar erro	877
reportar error	363
reportar un error	363
reproducir	368
reproduzir	882
request a correction	260
reset password	239
responder	363	877
resta aggiornato	618
resumen con ia	383
resumen de ia	383
resumen por ia	383
retour	476
retour en haut	488
return to top	268
""", 'ri': """
riassumi con l'ia	645
riassunto ia	645
ricevi gli avvisi su questo argomento	655
ricevi la newsletter	618
ricevi una notifica per ogni nuovo articolo dell'autore	655
rifiuta	626
rifiuta tutto	626
rimani aggiornato	618
rimani informato	618
riproduci	633
riservato agli abbonati	661
rispondi	628
rispondi al sondaggio	652
ritzau	164	164
ritzau/afp	164
ritzau/reuters	164
""", 'rs': """
rss	250
""", 'ru': """
rubriken	194
rubriques	485
""", "s'": """
s'abonner	469
s'identifier	469
s'inscrire	469
s'inscrire gratuitement	469
""", 'sa': """
saiba mais	879
sair	864
saken er forbeholdt abonnenter	779
saken er lest opp av en robot	784
saken fortsetter etter annonsen	787
saken fortsetter nedenfor	787
saken fortsetter under	787
saken fortsetter under bildet	787
saken oppdateres	787
salin link	595
salin tautan	595
saltar al contenido	368
saltar publicidad	359
salva	621
salva articolo	621
salva l'articolo	663
salva per dopo	663
salvar	870
salvar artigo	870
samal teemal	414
samtykke	132	788
sauvegarder	476
sauvegarder l'article	521
sauvegarder pour lire plus tard	521
save	249
save article	249
save for later	249
save preferences	258
save story	249
save this article	249
saved	249
""", 'sb': """
sblocca l'articolo	661
""", 'sc': """
scegli il tuo abbonamento	661
scegli l'abbonamento che fa per te	661
scegli un importo	614
schlagworte	194
schlagworte zum thema	194
schon abonnent	177
schon dabei	172
schreibe einen kommentar	192
schreiben sie einen kommentar	192
schrift verkleinern	184
schrijf een reactie	760
schrijf je in	749
schrijf je in voor onze nieuwsbrief	749
scopri	633
scopri le offerte	615
scopri tutte le nostre newsletter	657
scopri tutte le offerte di abbonamento	661
scrie un comentariu	901
scrivi qui il tuo commento	652
scrivi un commento	628
scroll down for video	308
scroll down to continue	332
scroll down to continue reading	255
scroll for more	255
scroll ke bawah untuk melanjutkan	597
scroll to continue	255
scroll to continue with content	255	597
scroll to top	268
scroll untuk membaca	597
scrolle weiter	187
scrollen sie weiter	187
""", 'se': """
se abonnemang	987
se abonnementer	123
se alla	1003
se alla bilder	1003
se alle	139	795
se alle abonnentfordeler	779
se alle bildene	795
se alle fordele for abonnenter	123
se bildene her	795
se billederne her	139
se connecter	469
se connecter avec apple	518
se connecter avec facebook	518
se connecter avec google	518
se erbjudanden	987
se flere billeder	139
se grafikken her	139	795
se klippet	1003
se klippet i spelaren ovan	1003
se klippet ovan	1003
se klippet over	795
se tilbud	123	779
se tilbudene	779
se videoen her	139	795
se videoen herunder	139
se videoen nedenfor	139	795
se videoen ovenfor	139
se videoen over	795
se videoen under	795
se videon i spelaren ovan	1003
se videon nedan	1003
se videon ovan	1003
search	268
sebelumnya	602
secciones	365
sections	268
secure checkout	237
secure payment	237
secure transaction	237
see all	268
see all newsletters	243
see all plans	327
see all subscription plans	327
see also	263
see comments	260
see more	268
see subscription options	239
segnala	628
segnala un errore	628
segnala un errore nell'articolo	652
segui	622
segui la diretta	655
segui questo argomento	655
segui questo tema	655
seguici	622
seguici su facebook	622
seguici sui social	622
seguir	357	871
seguir a este autor	395
seguir este tema	395
seguir leyendo	349	368
seguir leyendo en	357
seguir sin apoyar	344
sei d'accordo? vota	652
seite #	197
seite drucken	184
seite teilen	184
seja apoiador	861
seja assinante	864
seja o primeiro a comentar	877
seja um apoiador	861
selanjutnya	602
select an amount	237
select payment method	237
selengkapnya	602
semua komentar	599
senare	984
senaste	1000
senaste nyheterna	1000
senaste nytt	1000
send email	249
send feedback	260
send til en ven	128
send to a friend	249
senere	120	776
seneste	136
seneste nyheder	136
seneste nyt	136
sent daily	318
sent weekly	318
senza di te non ce la facciamo	660
senza vincoli	661
seotud artiklid	414
seotud lood	414
sepa-lastschrift	176
services partenaires	479
servicios	365
seu e-mail	866
seu email	866
seuraa	449
seuraa aihetta	449
seuraava	456
seuraava juttu	454
sezioni	630
""", 'sf': """
sfoglia gallery	633
sfoglia il giornale	615
""", 'sh': """
share	216	249	595	897
share article	249
share by email	249
share by text	249
share full article	249
share link	249
share on	249
share on bluesky	249
share on facebook	249
share on flipboard	249
share on linkedin	249
share on pinterest	249
share on reddit	249
share on social	329
share on social media	329
share on telegram	249
share on threads	249
share on x	249
share on x (twitter	249
share on your socials	329
share options	249
share save	249
share share	249
share story	249
share this	249	249
share this article	249
share this news	249
share this on	249
share this on social media	249
share to facebook	249
share tweet	249
share using the buttons below	329
share via	249
share via facebook	249
share via twitter	249
share with a friend	249
share with email	249
share with friends	329
share with your friends	249
sharing	249
show all	268
show caption	268
show comments	260
show external content	258
show less	268
show more	268
show more sharing options	249
shrani	976
""", 'si': """
si din mening	790
siehe auch	194
siga	871
siga-nos	871
sign in	239
sign in / register	239
sign in or sign up	239
sign me up	243
sign out	239
sign up	239
sign up for corrections and clarifications	260
sign up for free	239
sign up for our newsletter	243
sign up here	243
sign up now	239
sign up or log in	327
sign up to our newsletter	318
sign up with your email	318
signaler	483
signaler un abus	509
signaler une faute	509
signaler une faute d'orthographe	509
sigue este tema y recibe avisos	395
sigue leyendo	365
sigue leyendo debajo	359
siguiendo	357
siguiente	368
siguiente noticia	365
simak juga	600
similar articles	263
similar posts	263
similar stories	263
simpan	595
sin comentarios	363
sin permanencia	400
single contribution	237
sinua voisi kiinnostaa	454
siste	792
siste nyheter	792
siste nytt	792
sisuturundus	412
site map	268
sitemap	268
""", 'sk': """
skaitomiausi	724
skaitykite daugiau	724
skapa ett gratis konto	987
skapa ett konto	987
skapa gratis konto	987
skapa konto	987
skapa konto gratis	987
skip ad	231
skip ads	255
skip advertisement	255	255
skip for now	231
skip past newsletter promotion	243
skip this	231
skip to content	268
skip to footer	268
skip to main content	268
skip to navigation	268
skomentuj	840	846
skopiowano link	840
skopiuj link	840
skriv din kommentar	134	790	998
skriv din kommentar her	134	790
skriv en kommentar	134	790	998
skriv inn e-post	781
skriv inn e-postadressen din	781
skriv kommentar	134
skriv ut	784	992
skriv ut artikeln	992
skriv ut saken	784
skype	250
""", 'sl': """
sla advertentie over	756
sluit	765
sluiten	743
""", 'sm': """
sms	250
""", 'sn': """
snapchat	250
""", 'so': """
sobre el autor	365
sobre la firma	365
social	622
social media	185	252
sociala medier	993
sociale media	754
sociale medier	129
solo gli abbonati possono commentare	652
solo los suscriptores pueden comentar	390
something went wrong	318
something went wrong. please try again	318
something went wrong. please try again later	243
sommaire	488
son dakika	1062
son dakika haberleri	1062
son haberler	1062
sonraki	1064
sonraki haber	1062
sonraki sayfa	1064
sorodne vsebine	974
sorotan	600
sort by	260
sosiaalinen media	449
sosiale medier	785
sostieni	611
sostienici	611
soutenez-nous	465
soutenir	465
soziale medien	185
""", 'sp': """
spannend	194
spara	992
spara artikel	992
spara artikeln	992
spara artikeln till senare	992
spara till senare	992
special offer	239
speichern	184
spela upp	1003
spende	173
spende jetzt	173
spenden	173
spenden sie	173
spill av	795
spill av video	795
spill av video her	795
sponset	787
sponset innhold	787
sponsor content	255
sponsored	187	255
sponsored content	255
sponsored links	255
sponsored message	255
sponsored message - story continues after this	255
sponsored post	255
sponsored stories	263
sponsoreret	131
sponsoreret indhold	131
sponsorizzato	624
sponsorlu	1058
sponsoroitu	450
sponsrat	995
sponzorirano	945	973
sponzorisano	945
spotify	250
spotted a mistake	260
spotted an error	260
spremi	948
""", 'st': """
stampa	621
stampa articolo	621
stampa questo articolo	663
standard digital	327
start free trial	239
start subscription	239
startseite	194	197
stay connected	243
stay in the know	243
stay informed	243
stay up to date	243
steady	173
stem her	139	795
stem i afstemningen	139
stem i avstemningen	795
steun ons	744
stichworte	194
stikkord	792
stories for you	263
story continues	255
story continues below	255
strictly necessary cookies	258
stumbleupon	250
""", 'su': """
su questo argomento	664
subiecte	902
submit	232
submit a correction	260
submit comment	260
subscreva a newsletter	866
subscrever	866
subscrever newsletter	866
subscribe	239
subscribe by email	243
subscribe for free	239
subscribe here	239
subscribe now	239
subscribe to continue	239
subscribe to continue reading	239
subscribe to get the latest posts sent to your email	243
subscribe to our newsletters	243
subscribe to read	239
subscribe today	239
subscribe via email	243
subscriber exclusive	327
subscriber only	239
subscriber-only	239
subscriber-only content	327
subscribers get more	327
subscribers only	239
subscription options	239
subscriu-t'hi	83
subscriu-te	83
subskrybuj	834
successivo	633
suche	197
suchen	197
sudah punya akun	591
suggerisci una correzione	645
suggest a correction	260
suggested	263
suggested articles	263
suivant	488
suivez notre direct	521
suivez nous	477
suivez-nous	477
suivi	477
suivre	477
suivre ce sujet	477
suivre ce sujet et recevoir une alerte	511
suivre cet auteur	477
sujets	485
sulje	441
sullo stesso argomento	630
sullo stesso tema	630
sumbang	590
summary by ai	301
suositellut	454
suosittelemme	454
suosituimmat	454
support local journalism	233
support our journalism	233
support our work	233
support quality journalism	233
support the author	233
support this site	233
support us	233
support us on patreon	233
support us today	233
supported by	255
sur ce sujet	485
sur le web	485
suscribete	349
suscribirme	349
suscribirse	349
suscribite	400
suscribite ahora	400
suscripciones	349
susijusios naujienos	724
suurenna kuva	456
""", 'sv': """
svar	134	790
svara	998
""", 'sw': """
swisha en slant	985
""", 'sz': """
szukaj	851
""", 'ta': """
ta bort annonser	995
tag	600	630	1105
tag-uri	902
taggar	1000
tagged	263
tagger	792
tagi	848
tags	136	194	221	263	365	485	600	630	762	879	1105
taguri	902
taille du texte	476
taip pat skaitykite	724
tak for din tilmelding	125
take our survey	260
tallenna	448
talvez mais tarde	860
tamanho da fonte	870
tampilkan lebih banyak	602
tartalom	582
tautan disalin	595
""", 'te': """
te has suscrito correctamente	396
te puede gustar	365
te puede interesar	365
te quedan # caracteres	390
te recomendamos	365
te-ar putea interesa	902
tee lahjoitus	442
teilen	184
teilen auf	184
teilen und weiterempfehlen	184
tek seferlik	1051
tekst loopt door onder de advertentie	756
tekstgrootte	753
telegram	250	922
teljes cikk	582
telli	412
telli kohe	412
tema	792
temaer	792
temas	365	879
temas relacionados	365
tematy	848
temi	630
tempo de leitura	882
tempo di lettura	633
tempo estimado de leitura: # minutos	870
temps de lecture	488
temps de lecture : # min	488
tendances	485
tendencias	365
tendenze	630
terbaru	600
terkait	600
terkini	600
termini e condizioni	626
termos de uso	875
terms	258
terms & conditions	258
terms and conditions	258
terms apply	327
terms of service	258
terms of use	258
terpopuler	600
terug naar boven	765
test din viden i ugens quiz	139
test kunnskapene dine i ukas quiz	795
testa dina kunskaper i veckans quiz	1003
testen	177
testez gratuitement	469
testez vos connaissances	509
testez vos connaissances avec notre quiz	509
tetszik	575
text size	249
text version	268
""", 'th': """
thank you	232
thank you for subscribing	318
thank you for watching	332
thank you to our sponsors	255
thanks for subscribing	243
thanks for watching	332
thanks to our sponsors	255
the article continues below	332
the story continues below	332
the video player is currently playing an ad	299
thema	194
thema's	762
themen	194
there are no comments yet	260
there was an error, please provide a valid email address	318
these are external links and will open in a new window	249
this is an advertisement	255
this video can not be played	299
this video cannot be played	299
threads	250
""", 'ti': """
ti consigliamo	630
ti potrebbe interessare	630
ti potrebbero interessare	630
ticker	194
tidak terima kasih	589
tidak, terima kasih	589
tiempo de lectura	368
tiempo estimado de lectura: # minutos	356
tietosuoja	451
tiktok	250
til forsiden	136	792
til toppen	139	795
tilaa	443
tilaa nyt	443
tilaa uutiskirje	445
tilaajalle	443
tilaajille	443
tilaukset	443
till erbjudandet	987
till startsidan	1000
till toppen	1003
tilmeld	125
tilmeld dig	125
tilmeld dig nyhedsbrevet	125
tilmeld nyhedsbrev	125
timp de citire # min	904
tin sau	1105
tinggalkan komentar	599
tip us	233
tips en venn	784
tips van de redactie	762
tipsa	992
tipsa oss	998
tisk	103
""", 'to': """
today's most read	331
today's paper	268
today's top stories	263
todos los comentarios	363
toestemming	758
toeta	412
toeta meid	412
toggle	268
toggle caption	268
toimitus suosittelee	454
toista	456
toon inhoud	758
toon meer	765
toon minder	765
toon reacties	760
top articles	263
top artikel	194
top comments	260
top headlines	263
top latest discussions	268
top news	263
top stories	263
top-artikel	194
top-news	194
top-themen	194
tophistorier	136
topics	263
topik	600
topik terkait	600
toppnyheter	1000
toppsaker	792
topthemen	194
torna all'inizio	633
torna su	633
torne-se assinante	861
torne-se membro	861
toujours afficher ce type de contenu	501
tous les commentaires	483
tous ses articles	499
tout accepter	481
tout refuser	481
tout voir	488
toute l'actu	485
toutes les photos	488
""", 'tr': """
trabaja con nosotros	385
trakteer ons op koffie	744
trang sau	1107
transferencia bancaria	348
trefwoorden	762
trend	1062
trending	194	263	600	762	879
trending deals	255
trending now	263
trending stories	263
trending today	263
trending topics	263
trimite	897
trimite pe email	897
try it free	239
""", 'tt': """
tt	1029	1029
tt-afp	1029	1029
tt-reuters	1029	1029
""", 'tu': """
tu e-mail	352
tu email	352
tudo sobre	879
tue riippumatonta journalismia	442
tuitar	870
tuitear	356
tulis komentar	599
tulosta	448
tumblr	250
tuoreimmat	454
tuoreimmat uutiset	454
tutti gli aggiornamenti qui	655
tutti i commenti	628
tutup	589
""", 'tw': """
tweet	249	595	621
tweet this	249
tweeta	992
tweeter	476
tweetle	1056
tweetnij	840
tweetnout	103
twitter	250
twitter-inhalte erlauben	190
twittern	184
""", 'ty': """
tyck till	998
tylko w serwisie	848
type your email	243
""", 'ud': """
udskriv	128
udvalgt	136
""", 'ui': """
uitgelicht	762
uitloggen	747
""", 'ul': """
ultim'ora	630
ultime news	630
ultime notizie	630
ultimele articole	902
ultimi articoli	630
""", 'un': """
un abbonato ti ha regalato questo articolo	663
une erreur dans l'article	483
unfollow	252
unisciti al nostro canale	622
unlisted	268
unlock this article	239
unohditko salasanan	443
uns folgen	185
unser newsletter	180
unsere empfehlung	194
unsere empfehlungen	194
unsere newsletter	180
""", 'up': """
up next	263
upgrade now	239
upgrade to founding member	239
upgrade to paid	233
""", 'us': """
ustawienia	844
ustawienia cookies	844
""", 'ut': """
utiles	481
utvalgt	792
utvalt	1000
""", 'uu': """
uusimmat	454
uutiskirje	445
uutiskirjeet	445
""", 'uw': """
uw e-mailadres	749
""", 'va': """
vai al contenuto	633
valikko	456
valorar	363
van onze partners	762
vandaag	762
vandaag niet	743
var artikkelen nyttig	790
var artiklen nyttig	134
var oppsummeringen nyttig	790
var opsummeringen nyttig	134
var saken nyttig	790
vastaa	453
""", 've': """
ve zkratce	109
vedi anche	630
vedi i # commenti	652
vedi i commenti	628
vedi tutte	633
vedi tutti	633
vedi tutto	633
veilig betalen	746
ver # comentarios	363
ver bio	377
ver comentarios	363
ver contenido	361
ver contenido externo	381
ver este tuit	381
ver fotos	368
ver galeria	882
ver los comentarios	363
ver mais	882
ver ofertas	349	864
ver perfil	377
ver resultados	390
ver resultados de la encuesta	390
ver todas	368	882
ver todo	368
ver todos	368	882
ver tudo	882
verder zonder te steunen	743
vergroot	765
vergroot afbeelding	765
verlagsangebot	187
verschicken	184
versenden	184
verwandte artikel	194
verwandte themen	194
verwante artikelen	762
veuillez saisir une adresse e-mail valide	514
vezi comentariile	901
vezi mai mult	904
vezi toate	904
""", 'vi': """
vi har lukket for kommentarer	134
viber	250	922
videa	109
video	109	136	600	630	792	902	1000	1062	1105
video ad	255
video laden	190
video terkait	600
video's	762
videoen afspilles her	139
videoen kan ikke afspilles	139
videolar	1062
videos	194	365
videot	454
view all	268
view all newsletters	243
view comment	260
view comments	260	268
view full size	268
view gallery	268
view image	268
view image in fullscreen	268
view more	268
view on instagram	249
view our privacy policy	299
view plans	239
view post on instagram	299
view post on x	299
view subscription options	239
view this post on facebook	299
view this post on instagram	299
view this post on threads	299
view this post on x	299
viimased uudised	414
virement	468
virement bancaire	468
vis alle	139	795
vis bildetekst	795
vis flere	139	795
vis indhold	132
vis innhold	788
vis innlegg fra facebook	795
vis innlegg fra instagram	795
vis kommentarer	134	790
vis mer	795
vis mere	139
visa alla	1003
visa fler	1003
visa kommentarer	998
visa mer	1003
visualizza questo post su instagram	643
""", 'vk': """
vk	250
""", 'vo': """
voce sintetica	645
voir aussi	485
voir ce post	501
voir ce tweet	501
voir cette publication sur instagram	501
voir le contenu	481
voir le diaporama	488
voir les # commentaires	509
voir les commentaires	483
voir les offres	469
voir les photos	488
voir moins	488
voir plus	488
voir plus de commentaires	483
voir ses articles	499
voir son profil	499
voir tous ses articles	499
voir tout	488
volg	754
volg dit onderwerp	754
volg ons	754
volgen	754
volgend artikel	762
volgende	765
volgende pagina	765
vollbild	197
voltar ao topo	882
volver arriba	368
voor abonnees	747
vorherige seite	197
vorheriger artikel	194
vorig artikel	762
vorige	765
vorlesen	184
vorlesen lassen	184
vorteile sichern	177
vota en nuestra encuesta	390
vota il nostro sondaggio	652
vota nel nostro sondaggio	652
votez dans notre sondage	509
votez pour faire entendre votre voix	509
votre adresse mail	514
votre commentaire	483
votre e-mail	472
votre email	472
vous aimerez aussi	485
vous aimerez lire	485
vous avez lu # articles sur # ce mois-ci	518
vous avez une question	483
vous n'avez pas encore de compte	518
vous pourriez aimer	485
vous pourriez aussi aimer	485
vous pouvez offrir # articles par mois	521
""", 'vs': """
vstoupit do diskuse	108
vstoupit do galerie	111
""", 'vy': """
vytisknout	103
""", 'w ': """
w tym artykule	848
""", 'wa': """
wachtwoord vergeten	747
was andere lesen	194
was this helpful	260
was this summary helpful	301
was this summary useful	301
was this translation helpful	301
watch above	308
watch below	308
watch here	308
watch more	263
watch next	263
watch on youtube	308
watch the full video	308
watch video	268
""", 'we': """
we care about your privacy	258
we recommend	263
we value your privacy	258
weekly newsletter	243
wees de eerste die reageert	760
weigeren	758
weiter zum artikel	172
weitere artikel	194
weitere links	194
weitere meldungen	194
weitere nachrichten	194
weitere news	194
weitere podcasts	194
weitere themen	194
weitere videos	194
weiterempfehlen	184
weiteres	194
weiterlesen	197
weniger anzeigen	197
werbeanzeige	187
werbliche inhalte	187
werbung	187
werde mitglied	173
werden sie mitglied	173
wesprzyj	832
wesprzyj nas	832
""", 'wh': """
what do you think	260
what to read next	263
whatsapp	250	250	922
why trust us	332
why you can trust our reviews	332
why you can trust us	332
""", 'wi': """
wideo	848
""", 'wo': """
word lid	744
word supporter	744
word vriend	744
""", 'wr': """
write a comment	260
write a review	260
""", 'ws': """
wspieraj	832
wspieraj nas	832
wspieram	832
wszystkie	851
wszystkie komentarze	846
""", 'wu': """
wunschbetrag	176
""", 'wy': """
wybrane dla ciebie	848
wydarzenia	848
wydrukuj	840
wyloguj	834
wyszukaj	851
""", 'x': """
x	250	577
""", 'x ': """
x (twitter	250
x facebook	249
""", 'x.': """
x.com	250
""", 'xi': """
xing	250
""", 'ya': """
ya eres suscriptor	349
ya he donado	344
ya soy socio	344
ya te has registrado	349
ya tengo cuenta	349
ya tienes cuenta	349
ya tienes una cuenta	349
yanitla	1061
yazdir	1056
yazi boyutu	1056
""", 'ye': """
yearly	232
yes	260
""", 'yo': """
yorum	1061
yorum yap	1061
yorum yaz	1061
yorum yazin	1061
yorumlar	1061
yorumlari oku	1061
you are now subscribed	318
you are subscribed	318
you can change how much you give or cancel your contributions at any time	233
you have # seconds	255
you may also be interested in	263
you may also enjoy	263
you may also like	263
you may have missed	263
you may like	263
you might also be interested in	263
you might also like	263
you might like	263
you're in	243
you're subscribed	318
your account	239
your comment	260
your donation is tax-deductible	323
your email	243
your email address	243
your gift is tax-deductible	323
your privacy choices	258
your privacy is important to us	258
your subscription is confirmed	318
youtube	250
youtube-inhalte erlauben	190
""", 'yu': """
yukari	1064
""", 'z ': """
z ostatniej chwili	848
""", 'za': """
zaakceptuj wszystko	844
zaboravljena lozinka	942
zadejte e-mail	101
zadnje novice	974
zahl ich	173
zahlungsart	176
zahlungsarten	176
zahlungsmethode	176
zahlungsmethoden	176
zalo	1100
zaloguj	834
zamknij	831
zapisz	840
zaregistrovat se	99
zarejestruj	834
zaten abone misiniz	1052
""", 'zi': """
zie ook	762
ziedot	732
zip code	243
""", 'zo': """
zobacz komentarze	846
zobacz wszystkie	851
zobrazit diskusi	108
zobrazit galerii	111
zobrazit obsah	106
zoek	765
zoeken	765
zoom	268
""", 'zu': """
zu den abo-angeboten	177
zu den kommentaren	192
zugang freischalten	177
zum abo	177
zum angebot	177
zum artikel	197
zum inhalt	197
zum inhalt springen	197
zum kommentieren anmelden	192
zum seitenanfang	197
zum thema	194	197
zur bildergalerie	197
zur diskussion	192
zur fotostrecke	197
zur navigation	197
zur newsletter-anmeldung	180
zur startseite	194
zur themenseite	197
zustimmen	190
zustimmen und weiter	190
"""}

START = {'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	300 K post shared by	300 K video posted by	300 K post by	487 K lire aussi	487 K lire également	639 K cura della redazione
""", 'ab': """
abbonati	613 K a
abonnez	12 K-vous	467 K-vous à
abonniere	12 K
abonnieren	12 K sie	175 K sie
about	269 K the author	269 K the authors	269 K the writer
""", 'ac': """
accepted	238 K payment methods:	238 K cards:
achou	7 K algum
achtergrond	764 K:
acompanhe	12 K
acquista	648 K la rivista
""", 'ad': """
ad	334 K:
add	12 K us	286 K
additional	336 K reporting by
advertise	306 K with
advertisement	334 K:
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	302 K summaries	302 K-generated summaries	303 K tools were	303 K was used	303 K helped	303 K assisted
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
""", 'ak': """
aktuelle	195 K nachrichten aus
""", 'al': """
al	382 K mostrar este contenido
all	27 K comments
alla	27 K kommentarer	27 K inlägg	1001 K artiklar om	1004 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	137 K artikler om	140 K artikler af	195 K artikel zu	195 K artikel von	196 K infos:	196 K news:	198 K artikel von	763 K artikelen over	766 K artikelen van	793 K saker om	796 K artikler av
alles	195 K zum thema	195 K zu	763 K over
also	264 K in	265 K read	265 K read	265 K on this site:	265 K worth reading:	265 K on this topic:
alt	137 K om	793 K om
altre	631 K notizie su	665 K notizie di
altri	631 K articoli su	634 K articoli di
altro	631 K su	632 K su questo tema:
""", 'an': """
ancora	32 K nessun commento
annonces	504 K légales : publiez
ansvarig	1031 K utgivare:
ansvarlig	822 K redaktør:
any	27 K comment
""", 'ap': """
apakah	8 K artikel
apoya	347 K	347 K a
approfondimento	632 K:
approfondisci	632 K
""", 'ar': """
arbejder	146 K du
arbetar	1011 K du
archives	487 K :
are	269 K you affected by
article	495 K traduit
articles	269 K by
articolo	646 K tradotto
artificial	303 K intelligence
artikel	601 K terkait:
""", 'as': """
ascolta	1 K	632 K:	651 K il podcast	651 K la puntata
ask	269 K us here	302 K the	302 K our
assista	881 K:
""", 'au': """
auch	196 K interessant	196 K interessant:	196 K lesenswert	196 K spannend:
aucun	32 K commentaire
audio	307 K version of this	384 K generado	646 K generato
aus	196 K dem archiv:
author	269 K bio
""", 'av': """
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé
""", 'ay': """
ayrica	1063 K okuyun	1063 K bakin	1063 K bakin:
""", 'ba': """
baca	601 K juga	601 K juga:	601 K juga	601 K juga:	601 K:	601 K selengkapnya	601 K selengkapnya:	601 K selanjutnya:
background	265 K:	330 K reading:
baggrund	138 K:
bagikan	3 K
baixe	13 K
bakgrund	1002 K:
bakgrunn	794 K:
bakiniz	1063 K:
""", 'be': """
be	28 K kind	28 K respectful	31 K the first
beachten	28 K sie bitte
become	236 K a member of	314 K a member to comment
bekijk	764 K ook	764 K:	764 K hier	764 K ook:	766 K alle artikelen van
beluister	1 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
beri	975 K tudi
besuche	12 K uns
besuchen	12 K sie uns
""", 'bi': """
bildergalerie	196 K:
bir	7 K hata
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie
bizi	12 K
""", 'bl': """
black	324 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	799 K medlem av	799 K abonnent på	1008 K medlem i	1008 K prenumerant på
blijf	28 K
bliv	31 K den første	143 K medlem af	143 K abonnent på	152 K testlæser	152 K klogere på
""", 'bo': """
bodite	31 K prvi
book	304 K your ticket	304 K tickets
""", 'br': """
brak	32 K komentarzy
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet
budi	31 K prvi
budite	31 K prvi
bunu	1063 K da okuyun:
buy	304 K tickets	304 K your ticket	304 K your tickets
""", 'c': """
c	273 (K) #
""", 'ca': """
can	312 K't see the poll	312 K't see the quiz	312 K't see this poll
catch	12 K us	254 K us on	307 K up on bbc	330 K up:
""", 'ce': """
ce	33 K părere	495 K résumé	495 K texte a été traduit	504 K numéro est en vente	504 K numéro est disponible
ces	495 K points clés
cet	8 K article vous	495 K article a été traduit
cette	495 K synthèse	495 K traduction a été
""", 'ch': """
che	33 K ne pensi
chia	3 K sẻ
choose	286 K
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	632 K qui
click	287 K here to join	287 K to join	309 K here for more	316 K here to download	316 K to download
clique	881 K aqui
cliquez	487 K ici
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
come	304 K and meet
comentarii	5 K
comentariile	5 K	27 K
comentarios	5 K	27 K	391 K moderados según
comentariul	27 K dumneavoastră	27 K tău
commandez	504 K notre	504 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	314 K must
commenti	5 K	27 K
commenting	5 K	314 K is
comments	5 K	5 K on this	27 K	314 K are reserved	314 K are for	314 K are open to	314 K are only
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
compra	386 K aquí
condividete	3 K
condividi	3 K
confira	881 K:	881 K também	881 K também:
connect	12 K with	254 K with us
conoces	372 ¿K	376 ¿K algún
consiglia	3 K
consulta	367 K aquí
consultez	504 K les avis de décès	504 K nos offres
contact	269 K the author	269 K the reporter	269 K:	269 K this reporter
contacta	369 K con
contacte	369 K con
contacter	489 K l'auteur
contactez	489 K l'auteur	489 K-nous	498 K l'auteur
contacto	380 K:
contate	883 K o autor
contatta	634 K l'autore
contenido	384 K generado	388 K ofrecido por
contenu	495 K généré	507 K proposé par	507 K sponsorisé par
contenuto	646 K generato	650 K offerto da
continue	324 K reading
contributions	27 K
copy	3 K link to	3 K the link	3 K article
copyright	200 K	273 K ©	273 K #	273 K:	273 K by
cosa	33 K ne pensi
""", 'cs': """
csatlakozz	12 K
""", 'cy': """
cyber	324 K monday
""", 'cz': """
czytaj	849 K więcej o	850 K także	850 K także:	850 K też	850 K też:	850 K również	850 K więcej	850 K:	850 K także	850 K też	850 K więcej
""", 'da': """
da	632 K leggere:
daha	1063 K fazlasi:
das	195 K beste aus	196 K könnte sie auch interessieren	196 K könnte dich auch interessieren	196 K könnte sie interessieren:	196 K könnte sie auch interessieren:	196 K könnte dich auch interessieren:
dazu	196 K auch:
""", 'de': """
de	5 K reacties
deel	3 K dit	3 K het
dein	27 K kommentar
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen
dela	3 K artikeln	3 K den här	3 K texten
deli	3 K
delite	3 K
delta	808 K i vår	1017 K i vår
deltag	152 K i vores
den	26 K här sammanfattningen
dengarkan	1 K	601 K:
denne	26 K opsummering
der	5 K kommentarbereich	32 K er ingen kommentarer
descarga	13 K
descargue	13 K
descarrega	13 K
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	386 K nuestros	386 K nuestras
descuentos	386 K exclusivos para suscriptores
detaylar	1063 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	1063 K okuyun:
deze	26 K samenvatting
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this
die	5 K kommentarfunktion	5 K kommentare
dig	330 K deeper:
digital	324 K subscriptions
din	27 K kommentar
dinleyin	1063 K:
direkt	1002 K:
direkte	794 K:
disclaimer	273 K:
discover	23 K more from
diskuse	5 K
diskusia	5 K
diskutujte	28 K
diskuze	5 K
disponible	394 K en app store	394 K en google play y	512 K sur google play
distribuie	3 K
distributed	336 K by
dit	27 K indlæg
""", 'do': """
do	33 K you agree	269 K you have a story	269 K you know more	269 K you have information	269 K you work at	269 K you work in	269 K you have a tip	269 K you have any information	311 K our
don	245 K't miss	265 K't miss:
dona	347 K a	613 K a
donate	236 K to
dossier	487 K :
dowiedz	850 K się więcej
download	13 K
""", 'dp': """
dpa	200 (K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	146 K kan tippe os	146 K kan sende os	165 K har brugt	165 K har læst	823 K har lest	823 K har #	1011 K som källa	1032 K har läst	1032 K har #
""", 'e': """
e	33 K tu	33 K voi	33 K você
""", 'ea': """
earlier	330 K coverage:
""", 'eb': """
ebenfalls	196 K interessant:
""", 'ed': """
editing	273 (K by	273 K by
editor	265 K's picks:
""", 'ei': """
ei	32 K vielä kommentteja
""", 'el': """
el	389 K vídeo comenzará	389 K video comenzará
els	5 K comentaris	27 K comentaris
""", 'em': """
email	3 K this	269 K the author	269 K us
empfehlen	3 K sie
""", 'en': """
en	367 K vídeo:	367 K directo	367 K contexto:	388 K colaboración con	487 K savoir plus	487 K direct	507 K partenariat avec	523 K vidéo -	523 K images -
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K
enjoy	324 K
enjoying	245 K this article
entdecke	23 K mehr von
entenda	881 K:
entra	12 K nel
entre	12 K no
envianos	375 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	146 K du	802 K du
erbjudande	1017 K till dig som
""", 'es': """
es	32 K gibt noch keine kommentare	378 K corresponsal	378 K redactor de	378 K redactora de	378 K jefe de	378 K jefa de
escanea	375 K el código	394 K el código para descargar
escolta	1 K
escoltar	1 K
escucha	1 K	389 K el pódcast	389 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	520 K
esta	384 K noticia ha sido traducida	384 K traducción se ha hecho	384 K traducción ha sido	384 K función utiliza	391 K noticia pertenece a
este	8 K artigo foi	26 K resumen	26 K resumo	382 K contenido procede de	382 K contenido proviene de	384 K texto ha sido traducido	384 K artículo ha sido traducido	386 K reportaje forma parte del número	386 K artículo forma parte del número	391 K artículo pertenece a
""", 'et': """
et	33 K vous	33 K toi	88 K pot interessar:
""", 'ex': """
explainer	265 K:
explore	265 K more:
""", 'ez': """
ez	581 K is érdekelheti:
""", 'fa': """
fai	654 K il quiz	654 K il test	654 K il nostro
faites	467 K un don à
fale	883 K com o autor
fandt	7 K du
fant	7 K du
""", 'fe': """
feel	279 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
""", 'fi': """
fii	31 K primul
filed	265 K under:
find	12 K us	12 K os	254 K us on	254 K me on	306 K your next job
finden	12 K sie uns
finn	12 K oss
""", 'fl': """
flash	324 K sale
fler	1001 K artiklar om	1004 K artiklar av
flere	137 K artikler om	140 K artikler af	793 K saker om	793 K saker fra	794 K saker om	796 K saker av	808 K jobber på
""", 'fo': """
folge	12 K
folgen	12 K sie
folgt	12 K
follow	12 K	254 K us	254 K @	254 K all the latest	254 K the latest	254 K our	287 K the
for	13 K a better	13 K the best	309 K more news	309 K more local	309 K more stories	309 K more on	309 K more coverage	309 K more of our	309 K more from	309 K the latest	316 K the best experience	316 K the best reading experience	324 K just	324 K only	330 K more on the story
forward	3 K this
fotostrecke	196 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
from	265 K the archive:	265 K our archive:	265 K our archives:	330 K our archives:
""", 'fu': """
fuiste	376 ¿K testigo
full	265 K story:	265 K coverage:
funnet	7 K en
further	265 K reading:
""", 'ga': """
gabung	12 K
gambas	601 [K:video
""", 'ge': """
geef	3 K dit
generative	303 K ai
get	13 K the app	13 K our	23 K	245 K the latest	245 K breaking news	287 K	287 K the	304 K tickets	304 K your tickets	316 K the	317 K text alerts	317 K news alerts	320 K the	320 K our	324 K	336 K permission to reuse
""", 'gi': """
gift	3 K this
giornalista	638 K professionista	638 K e scrittrice	638 K e scrittore
""", 'go': """
go	330 K deeper:
gostou	8 K
got	269 K a tip	269 K a story	269 K a news tip	269 K a question
""", 'gr': """
graduada	379 K en
graduado	379 K en
""", 'gu': """
guarda	632 K anche	632 K:	632 K il video	632 K anche:	651 K il video qui sopra
""", 'ha': """
haben	7 K sie einen fehler	198 K sie hinweise
haberde	7 K hata
haberin	1063 K devami için
haberleri	13 K
haga	376 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	642 K informazioni	642 K una notizia	642 K una segnalazione	642 K una storia
hakaret	27 K içeren
hallgasd	1 K meg
hallgassa	1 K meg
har	7 K du fundet	7 K du sett	140 K du et tip	146 K du oplysninger	146 K du viden	146 K du et godt tip	146 K du tip	146 K du flere oplysninger	146 K du oplevet	146 K du selv oplevet	146 K du en god historie	796 K du et tips	802 K du informasjon	802 K du opplysninger	802 K du flere opplysninger	802 K du tips	802 K du et tips	802 K du opplevd	802 K du erfaring	802 K du tanker	802 K du noe på hjertet	1011 K du information	1011 K du uppgifter	1011 K du tips	1011 K du ett tips	1011 K du varit med om	1011 K du egna erfarenheter	1011 K du upplevt
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	376 ¿K sido testigo
hast	7 K du einen fehler
hat	8 K ihnen	8 K dir
have	7 K you found	7 K you spotted	269 K a tip	269 K a story	269 K a news tip	269 K you been	269 K a question about this	269 K a question for	315 K your say
hay	7 K algún
haz	367 K clic aquí	376 K tu denuncia	392 K nuestro test	392 K el test	392 K nuestro quiz
hazte	347 K socio de
""", 'he': """
hear	1 K this	307 K this story	309 K more
heb	7 K je een fout	766 K je een tip
heeft	766 K u een tip
help	312 K us improve
hent	13 K	143 K appen fra	157 K	813 K
here	330 K's more on this
het	5 K reactieveld	763 K beste van
""", 'hi': """
hier	196 K lesen sie	196 K geht es zu	196 K geht's zu
highlights	302 K
hintergrund	196 K:
hitta	12 K oss
hittat	7 K ett
""", 'hj': """
hjelp	808 K oss å bli bedre
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
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	631 K più letti di	646 K punti chiave
""", 'ic': """
icymi	265 K:
""", 'if': """
if	7 K you spot	7 K you notice	279 K you enjoyed this	279 K you liked this
""", 'ih': """
ihr	27 K kommentar
ihre	27 K beiträge	33 K meinung
""", 'ik': """
ikuti	12 K
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	644 K video non è disponibile	646 K testo è stato realizzato	651 K video inizierà	653 K tuo commento sarà
ilgili	1063 K haber
ilginizi	1063 K çekebilir	1063 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
""", 'im': """
im	196 K video:
image	273 K copyright	273 K source,	273 K credit:
""", 'in': """
in	265 K case you missed it:	307 K the video player above	648 K edicola da	648 K edicola con	650 K collaborazione con	669 K offerta
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	656 K il codice	656 K il qr code	656 K il qr
inscrivez	504 K-vous à notre webinaire
instala	13 K
instale	13 K
install	13 K
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
invia	3 K	642 K la tua lettera
""", 'is': """
is	7 K something wrong
ist	7 K ihnen ein fehler
""", 'iz': """
izle	1063 K:
izleyin	1063 K:
""", 'ja': """
jaa	3 K artikkeli	3 K juttu	3 K tämä
jadilah	31 K yang pertama
""", 'je': """
je	12 K vindt ons	27 K reactie
""", 'jo': """
job	143 K hos
jobb	799 K i
jobba	1008 K på
jobbar	1011 K du
jobber	802 K du
join	12 K our	12 K us	23 K	236 K	254 K the conversation on	254 K us on	287 K the	287 K	304 K us for	304 K us at	304 K us in	304 K us live	315 K the conversation	315 K the discussion	315 K the debate	324 K for	324 K now
""", 'ju': """
junte	12 K-se	23 K-se a
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kanalimiza	12 K
katso	455 K myös	455 K:	455 K video	455 K myös:
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	245 K up with	324 K reading
kender	146 K du til
keskustele	28 K
key	302 K points	302 K takeaways
""", 'ki': """
kijk	764 K ook	764 K hier
""", 'kl': """
klicka	1002 K här
klik	138 K her	764 K hier
klikk	794 K her
kliknij	850 K tutaj
""", 'kn': """
know	279 K someone	279 K anyone
""", 'ko': """
kom	152 K til vores	808 K på vårt	808 K på vår	1017 K på vårt	1017 K på vår
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
kontakt	112 K na autora	140 K journalisten	146 K journalisten	147 K	198 K:	796 K journalisten	802 K oss	802 K journalisten	803 K
kontakta	1004 K reportern	1011 K oss via	1011 K reportern	1012 K
konuyla	1063 K ilgili:
""", 'ku': """
kuuntele	1 K	455 K:	455 K myös	455 K myös:
""", 'l': """
l	5 K'espace commentaires	489 K'auteur	495 K'essentiel par	634 K'autore
""", 'la': """
la	5 K sección de comentarios	508 K vidéo va commencer	653 K tua opinione conta
laatste	763 K nieuws over
ladda	13 K ner	1021 K ner	1021 K ned
lade	13 K
laden	13 K sie
lasi	735 K arī	735 K vairāk	735 K vēl
lasiet	735 K arī
last	13 K ned	813 K ned
lataa	13 K
latest	264 K from	264 K in	264 K videos from
laureata	638 K in
laureato	638 K in
""", 'le': """
le	367 K puede interesar	367 K puede interesar:	486 K meilleur de
lea	367 K también	367 K aquí	367 K además	367 K más	367 K:	367 K también	367 K además:
lediga	1008 K jobb på	1008 K tjänster på
ledige	143 K stillinger hos	143 K stillinger på	799 K stillinger i	799 K stillinger hos
lee	13 K en	367 K también	367 K más	367 K:	367 K también	367 K más:	367 K aquí:	394 K las noticias sin anuncios	394 K sin anuncios en la app	405 K aquí la nota completa
leer	367 K también	367 K más
lees	13 K	763 K meer over	764 K ook	764 K ook:	764 K meer	764 K meer:	764 K verder	764 K hier	764 K:	764 K ook	764 K meer	764 K verder:
leestip	764 K:
leggi	13 K	631 K tutte le notizie	632 K anche	632 K anche:	632 K qui	632 K tutto	632 K:	632 K anche	632 K pure:	639 K tutti gli articoli di
legyen	31 K ön az első
leia	13 K	880 K mais sobre	881 K também	881 K também:	881 K mais	881 K:	881 K aqui	881 K também	881 K mais	881 K mais:
leiten	3 K sie
ler	881 K também	881 K mais
les	5 K commentaires	27 K commentaires	27 K messages	486 K plus lus	495 K points clés	495 K réponses sont générées	793 K mer om	794 K også	794 K også:	794 K mer	794 K mer:	794 K:	794 K hele saken	794 K om	794 K her	794 K også	794 K mer	794 - K også	799 K videre med	813 K eavisen	813 K avisa	813 K avisen
lesen	13 K sie	195 K sie mehr zu	195 K sie mehr zum	196 K sie auch	196 K sie mehr	196 K sie hier	196 K sie dazu	196 K sie jetzt	196 K sie außerdem	196 K sie mehr zum thema
lesetipp	196 K	196 K:
lest	196 K auch
""", 'li': """
licencia	406 K creative commons
licenciada	379 K en
licenciado	379 K en
license	336 K this
lies	196 K auch	196 K mehr	196 K dazu
lihat	601 K juga	601 K juga:
like	12 K us	245 K what you're reading	254 K and follow
limited	324 K time	324 K-time
lire	486 K tous nos articles	487 K aussi	487 K également	487 K	487 K notre	487 K l'article	487 K plus	487 >> K
lisez	13 K	487 K aussi	520 K
listen	1 K to	265 K |	265 K:	307 K to the latest episode	307 K to the full episode	307 K to the full interview	307 K again on
live	138 K:	196 K-ticker:
liveblog	764 K:
""", 'll': """
llegeix	88 K també	88 K més
llegiu	88 K també
""", 'lo': """
lo	366 K más leído en	366 K más visto en	366 K último en
loe	415 K ka	415 K lisaks	415 K veel	415 K edasi:
log	165 K ind eller opret
logg	823 K inn eller
logga	1032 K in eller
los	5 K comentarios	27 K comentarios
""", 'lu': """
lue	455 K myös	455 K myös:	455 K lisää	455 K lisää:	455 K:	455 K myös	455 K lisää	455 K seuraavaksi:
luister	1 K	764 K ook	764 K:	764 K ook:
""", 'ly': """
lyssna	1 K på	1002 K	1002 K:
lyt	1 K til	138 K til
lytt	794 K til
""", 'ma': """
mai	903 K multe detalii	903 K mult pe această temă:
mail	766 K de auteur
mais	880 K lidas em	880 K de	880 K sobre	880 K notícias de	880 K notícias sobre	883 K artigos de
make	12 K us
manda	375 K tus fotos
mandanos	375 K
mantenga	28 K
mantenha	28 K
mantieni	28 K
masz	852 K temat
""", 'me': """
meer	763 K over	763 K uit	763 K van	763 K nieuws over	764 K lezen:	766 K van deze auteur
meest	763 K gelezen in
meet	269 K the author	304 K our
mehr	195 K zum thema	195 K aus	195 K von	195 K zu	195 K lesen über	195 K über	196 K zum thema	196 K dazu	196 K dazu:	196 K lesen:	196 K aus dem ressort	196 K aus der region:	198 K vom autor	198 K von der autorin	198 K artikel von
meistgelesen	195 K in
mejla	1011 K reportern	1012 K
meld	808 K deg på vårt
menemukan	7 K kesalahan
mer	793 K om	793 K fra	794 K om saken:	1001 K om	1001 K från	1002 K om ämnet:	1002 K läsning:	1004 K av
merci	28 K de rester	28 K de respecter
mere	137 K om	137 K fra	138 K om emnet:
mest	1001 K läst i
mettiti	654 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	367 K también	367 K:	367 K también	367 K también:	389 K el video arriba	389 K el vídeo de arriba
mit	33 K gondol	200 K material von
""", 'mo': """
mohlo	110 K by vás zajímat:
molimo	28 K vas da
more	264 K from	264 K on	265 K from	265 K on this	265 K to read:	265 K on this story:	265 K on this topic:	265 K stories:	265 K on:	269 K by	269 K stories by	330 K coverage:
most	264 K read in	264 K read on	264 K viewed in	264 K popular in	264 K popular on
""", 'mu': """
must	265 K read:
""", 'na': """
najdete	12 K nás
najnowsze	849 K z
najpopularniejsze	849 K w
napisz	31 K pierwszy
nata	638 K a
nato	638 K a
""", 'ne': """
ne	33 K düşünüyorsunuz
nema	32 K komentara
nenhum	32 K comentário
nessun	32 K commento
neueste	195 K artikel aus
new	324 K year sale
newsblog	196 K:
next	265 K:
""", 'ng': """
nghe	1 K	1106 K:
""", 'ni': """
niciun	32 K comentariu
nie	32 K ma jeszcze
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	367 K te pierdas:
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
nos	487 K lecteurs ont lu
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	366 K de
notre	487 K dossier	487 K article	487 K enquête :	487 K reportage :
nous	12 K suivre
now	265 K read:
""", 'nu': """
nu	32 K există comentarii
""", 'o': """
o	27 K seu comentário	33 K que você acha	112 K autorovi	112 K autorce	852 K autorze	852 K autorce
""", 'ob': """
objevili	7 K jste
obserwuj	12 K
""", 'of': """
offerta	669 K speciale
offrez	3 K
offrir	3 K
ofrecido	388 K por
""", 'ok': """
okuyun	1063 K:
""", 'ol': """
ole	31 K ensimmäinen
olvasd	581 K el	581 K el:
olvass	581 K tovább:
olvassa	581 K el	581 K el:	581 K el ezt is
""", 'om': """
om	140 K forfatteren	140 K skribenten	796 K forfatteren	796 K skribenten	1004 K skribenten	1004 K författaren
""", 'on': """
on	265 K our site:
only	314 K registered	314 K subscribers	314 K members
ontdek	23 K meer van
""", 'oo': """
ook	764 K interessant:
""", 'op': """
opinion	265 K |
opprett	823 K en	823 K konto	823 K bruker
oppsummeringen	26 K er
opret	165 K en gratis	165 K dig gratis
opsummeringen	26 K er
""", 'os': """
os	5 K comentários	27 K comentários
ossza	3 K meg
oszd	3 K meg
""", 'ou': """
our	330 K earlier coverage:
ouvir	1 K
""", 'ov': """
over	766 K de auteur
""", 'pa': """
paid	283 K for by
para	376 K comunicarse con	376 K contactar con	391 K poder comentar
partager	3 K
partagez	3 K
partecipa	648 K al nostro
participe	12 K
participez	504 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	302 K of this article	302 K of this story
pas	32 K encore de commentaire
passend	196 K dazu	196 K dazu:
payment	238 K methods:
""", 'pe': """
per	632 K approfondire	632 K approfondire:	639 K contattare l'autore	639 K contattare l'autrice	639 K scrivere all'autore	639 K scrivere all'autrice	642 K segnalazioni
periodista	378 K de	378 K especializada	378 K especializado
""", 'pi': """
pilihan	601 K editor:
""", 'pl': """
place	306 K a classified	306 K an ad
play	311 K our	311 K today's
please	28 K keep	28 K be	28 K stay	28 K respect
plus	486 K d'articles sur	486 K d'infos sur
""", 'po': """
pobierz	13 K
podaruj	3 K
podcast	196 K-tipp:	265 K:	487 K :
pode	881 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podsumowanie	26 K wygenerowane	26 K zostało
podziel	3 K się
pogledajte	947 K i	947 K još
poglejte	975 K tudi
points	495 K clés
polecamy	850 K:
poll	311 K:
pon	392 K a prueba tus
popular	264 K in
posez	495 K vos questions	495 K votre question
poslechnout	1 K
posted	264 K in	265 K in:
posts	27 K
potrebbe	632 K interessarti:
pour	487 K aller plus loin	487 K rappel :	498 K nous contacter	498 K contacter	508 K écouter cet épisode
povezano	947 K:
pozrite	961 K si
""", 'pr': """
pratite	12 K
preberite	975 K tudi	975 K še	975 K več
prefer	286 K
prenesite	13 K
prenota	648 K il tuo posto per l'evento
preuzmite	13 K
previous	330 K coverage:
previously	265 K:
pridajte	12 K sa
primetili	7 K ste
primijetili	7 K ste
print	3 K this
privacy	245 K notice:
profitez	520 K
promoted	283 K by	334 K:
prosimy	28 K o
przeczytaj	850 K także	850 K też	850 K:	850 K też:
""", 'pu': """
puede	12 K seguir	376 K enviarnos	376 K contactar	376 K escribir
puedes	12 K seguir	367 K leer también	367 K leer:	376 K enviarnos	376 K contactar	376 K escribir	389 K escuchar todos los episodios
punti	646 K chiave
puntos	384 K clave generados
puoi	12 K seguirci	642 K inviarci
""", 'py': """
pysy	28 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
que	8 K pensez-vous de cet	33 K pensez-vous
quelle	200 K: dpa	200 K:
quellen	200 K:
questa	26 K sintesi	646 K traduzione
questo	8 K articolo ti	26 K riassunto	646 K articolo è stato tradotto	648 K articolo è pubblicato sul numero	653 K articolo aderisce
quick	330 K read:
quieres	376 ¿K contarnos
quiz	523 K.	523 K -	523 K :
""", 'ra': """
rate	8 K this
""", 're': """
re	523 (K)lire
reach	269 K the reporter	269 K the author
reacties	5 K	27 K
read	13 K this in	264 K more on these	264 K more about	264 K more from	265 K more	265 K more:	265 K also	265 K next	265 K:	265 K |	265 K more	265 K all about it	265 K next:	269 K more by	309 K more of our	316 K this and more	316 K this story	320 K our	324 K on with	324 K on for	330 K the full report here	330 K the full story here
readers	314 K must use	314 K must log
reageren	5 K
receive	320 K the	320 K our
recibe	375 K las noticias	375 K en tu whatsapp
recomandarea	903 K noastră:
recomendado	881 K:
recomendamos	367 K:
recomienda	3 K
recommended	265 K:	330 K reading:
redactor	378 K de	378 K en
redactora	378 K de	378 K en
regala	3 K
regale	3 K
regarder	487 K :
regardez	508 K la vidéo ci-dessus	508 K la vidéo ci-dessous
register	304 K for our
registrer	823 K deg
registrera	1032 K dig
rejoignez	12 K	23 K les
relacionado	367 K:	881 K:
related	265 K:	265 K |	265 K story:	265 K stories:	265 K article:	265 K reading:	265 K video:	265 K content:
relire	487 K
remarks	27 K
report	7 K an error	7 K a mistake
reporting	273 K by	273 (K by
reserva	386 K tu plaza
reserve	304 K your seat
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	512 K informé avec notre appli	512 K informés avec notre appli
resume	384 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	487 K	487 K ici	504 K notre hors-série	508 K tous les épisodes
""", 'ri': """
riassunto	26 K generato
rispetta	28 K
""", 'sa': """
saiba	881 K mais	881 K mais:
saksikan	601 K juga
sale	324 K:
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
""", 'sc': """
scan	287 K to join	316 K the qr code	316 K the code
scannez	512 K pour télécharger
scarica	13 K
scaricate	13 K
schlagworte	195 K zu
schreiben	31 K sie den ersten	198 K sie unserem autor	198 K sie der autorin	198 K sie uns
scopri	23 K di più da	648 K i giochi	648 K i nostri giochi
scrivi	31 K il primo	634 K all'autore
scroll	307 K down for video
""", 'se': """
se	138 K også	138 K video	138 K også:	152 K flere jobs	391 K adhiere a los criterios	406 K permite la reproducción	642 K vuoi raccontare	642 K hai informazioni	794 K også	794 K video	794 K også:	1002 K också	1002 K även	1002 K även:
sea	28 K respetuoso	31 K el primero
see	7 K an error	7 K a mistake	264 K more from	265 K also	265 K more	265 K more:	265 K also:	269 K all posts by	269 K author archive
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	380 K
seguinos	12 K
seguir	380 K a
seguiu	12 K-nos
sei	31 K der erste	31 K die erste	642 K stato testimone	642 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sem	32 K comentários
senaste	1001 K nytt om
send	3 K this	146 K os et krypteret	146 K os dit tip	269 K us your	269 K tips to	269 K your tips	269 K feedback to	269 K your story ideas	802 K sikkert tips	802 K tips
seneste	137 K nyt om
seotud	415 K:
ses	489 K derniers articles
seu	27 K comentário
seuraa	12 K
""", 'sh': """
share	3 K this	3 K the article	269 K your story
""", 'si': """
si	28 K prega di	376 K tienes información	376 K tiene información	376 K tenés información	376 K conoces algún	376 K conoces un caso	498 K vous avez des informations	498 K vous disposez	498 K vous souhaitez
sia	31 K il primo
sie	7 K haben einen fehler	12 K finden uns	198 K erreichen die autorin	198 K erreichen den autor
siehe	196 K auch
siga	12 K	12 K-nos	375 K el canal
sign	245 K up to	245 K up for	245 K up here	245 K up (it's	317 K up for push	317 K up for alerts	317 K up for text alerts	317 K up for breaking news alerts
sigue	12 K a	367 K leyendo:	375 K el canal	380 K a	405 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	601 K juga	601 K juga:	601 K:	601 K video
sin	32 K comentarios
sintesi	26 K generata
siste	793 K nytt om
siz	33 K ne
sizce	33 K
""", 'sk': """
skaitykite	725 K daugiau	725 K taip pat	725 K ir
skapa	1032 K ett	1032 K konto
skaties	735 K arī
skinite	13 K
skontaktuj	852 K się z autorem
skriv	146 K til journalisten	147 K til
""", 'sl': """
sledite	12 K
sleduj	12 K
sledujte	12 K	110 K:
slik	824 K bruker	824 K jobber
""", 'so': """
sobre	369 K el autor	369 K la autora	369 K la firma	883 K o autor	883 K a autora
sois	31 K le premier
sollten	198 K ihnen fehler
solo	669 K per te
sondage	523 K -	523 K.
sorodno	975 K:
sostenete	667 K
sostieni	613 K	613 K il	613 K la	667 K
soutenez	467 K	467 K le
soutenir	467 K
soyez	31 K le premier	31 K la première
""", 'sp': """
special	324 K offer	330 K report:
spende	175 K für
spenden	175 K für
sponsored	283 K by	334 K:
sponsorizzato	650 K da
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K
spring	324 K sale
""", 'st': """
start	324 K your
stay	28 K on topic	245 K up to date with	309 K with	316 K ahead with
ste	7 K opazili
stiahnite	13 K si
streszczenie	26 K wygenerowane
stuur	3 K dit
""", 'su': """
su	27 K comentario
subscribe	12 K to our	236 K to	245 K to	287 K to the	287 K to	314 K to comment	324 K
suivez	12 K	500 K
suivre	500 K
sull	634 K'autore
sumate	12 K
summary	302 K
summer	324 K sale
support	236 K	236 K the
sur	487 K le même sujet
""", 'sv': """
svar	152 K på vores	808 K på vår
svara	1017 K på vår
""", 'ta': """
ta	808 K quizen	808 K vår quiz
taalfout	7 K
tag	152 K quizzen	152 K vores quiz
tagged	265 K:
tags	265 K:
taip	725 K pat skaitykite
take	311 K our
takip	12 K edin
tausta	455 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	367 K puede interesar	367 K puede interesar:	367 K recomendamos:	367 K recomendamos leer:
teile	3 K
teilen	3 K sie
teilt	3 K
telegram	12 K kanalimiza
tell	269 K us your story
terms	273 K and conditions apply
test	152 K din viden	311 K your knowledge	808 K kunnskapene dine
testa	1017 K dina kunskaper
testez	520 K
tetszett	8 K
texte	495 K traduit
texto	384 K traducido
""", 'th': """
tham	12 K gia
thank	279 K you for reading
thanks	279 K for reading
the	5 K comments	245 K latest news directly	264 K latest in	264 K latest from	302 K ai summary
theo	12 K dõi
there	32 K are no comments	32 K are no
this	5 K discussion	5 K conversation	302 K article was	302 K article has been	302 K story was	302 K story has been	302 K content was	302 K summary	302 K translation	302 K piece was	307 K article is also available as audio
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	632 K potrebbe interessare:
tiene	372 ¿K información
tienes	369 ¿K una historia	372 ¿K información	372 ¿K alguna	372 ¿K una historia	376 ¿K algo que
tiklayin	1063 K
tin	1106 K liên quan:
tip	146 K journalisten	146 K redaktionen	766 K de redactie	766 K ons
tippfehler	7 K
tips	802 K journalisten	802 K redaksjonen	802 K oss	803 K	1011 K:
tipsa	1011 K reportern	1011 K redaktionen	1011 K oss	1011 K anonymt
""", 'to': """
to	26 K podsumowanie	309 K hear more
toda	394 K la información en nuestra
todas	366 K las noticias de
todos	27 K los comentarios	27 K os comentários	369 K los artículos de	883 K os artigos de
tonton	601 K juga	601 K:	601 K juga:
top	264 K stories in	264 K stories from
topics	265 K:
toto	26 K shrnutí
tous	27 K les commentaires	486 K les articles de	489 K les articles de
toute	486 K l'actualité de	486 K l'actu	512 K l'info dans votre poche
""", 'tr': """
traduit	495 K avec l'aide	495 K à l'aide
transmettez	3 K
trending	264 K in	330 K:
trimite	3 K
try	311 K today's	311 K our	320 K our	324 K
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	391 K comentario será
tudo	880 K sobre
turn	317 K on alerts
tutte	631 K le notizie su	665 K le notizie di
tutti	27 K i commenti	634 K gli articoli di	651 K gli episodi del podcast
""", 'u': """
u	12 K vindt ons
""", 'ui': """
uit	764 K het archief:
""", 'ul': """
ultime	631 K notizie di
""", 'un': """
un	498 K témoignage	498 K fait	508 K podcast à écouter	644 K post condiviso da
una	382 K publicación compartida por	382 K publicación compartida de
unduh	13 K
une	7 K erreur	7 K coquille	7 K faute	489 K information à nous transmettre	492 K info à nous	498 K info	498 K information à
uneix	12 K-te
unisciti	12 K	23 K a
unlock	324 K
unsere	196 K leseempfehlung
""", 'up': """
up	265 K next:
""", 'us': """
users	314 K must
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vaata	415 K ka
vad	8 K tyckte du	33 K tycker du	33 K tänker du
var	31 K först
""", 've': """
vea	367 K también	367 K también:	389 K el video a continuación	389 K el vídeo a continuación
ved	146 K du mere	146 K du noget
vedi	632 K anche	632 K anche:	634 K tutti gli articoli di
vegeu	88 K també
veillez	28 K à
veja	880 K mais em	881 K também	881 K mais	881 K:	881 K também	881 K também:	881 K mais:
ver	367 K también	369 K todos los artículos de	883 K todos os artigos de
verschenke	3 K
verschenken	3 K sie
verstuur	3 K dit
vet	802 K du mer	802 K du noe	1011 K du mer	1011 K du något
veuillez	28 K respecter
vezi	903 K și	903 K și:	903 K:	903 K și
""", 'vi': """
viac	961 K:
video	307 K above:	307 K below:
vidi	947 K još
view	269 K all posts by	269 K all articles by
vil	152 K du arbejde	152 K du være med på holdet	808 K du jobbe	808 K du være med på laget
vill	1017 K du jobba	1017 K du arbeta
vind	152 K billetter
vinn	808 K billetter	1017 K biljetter
vis	28 K respekt
visa	28 K respekt
visita	386 K nuestra tienda	648 K lo store	648 K il nostro store
viste	7 K
visualizzando	644 K questo contenuto
viu	7 K algum
""", 'vo': """
voce	646 K generata
voir	486 K tous les articles	487 K aussi	487 K la vidéo	489 K tous les articles de	508 K la vidéo ci-dessus
voix	495 K générée
volg	12 K ons	12 K
vond	8 K je dit
votre	27 K commentaire
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	489 K avez une information	492 K travaillez	492 K avez été	492 K êtes témoin	492 K avez une information	492 K souhaitez témoigner	498 K avez une info	498 K avez une information	498 K avez des informations	498 K disposez	498 K souhaitez	498 K êtes concerné	498 K êtes témoin	498 K avez été témoin	498 K avez des photos	498 K pouvez nous	498 K pouvez joindre	498 K pouvez contacter	498 K pouvez écrire à
voz	384 K generada
""", 'vu': """
vuoi	642 K segnalarci	642 K raccontarci
""", 'wa': """
war	8 K dieser	8 K der
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	279 K this forwarded
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij
watch	254 K us on	265 K |	265 K now:	265 K more:	265 K the video:	265 K the latest	265 K:	307 K the video above	307 K the video below	307 K the clip above	307 K the clip below	307 K the full video	307 K the full interview	307 K the full episode
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	238 K accept:	238 K accept visa	238 K accept paypal	306 K're hiring	306 K are hiring	312 K value your opinion	312 K'd love your feedback
wees	31 K de eerste
weitere	195 K artikel zu	195 K artikel aus	195 K themen aus	198 K artikel von
weiterlesen	196 K:
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	264 K others are reading	265 K to read next:
whatsapp	12 K kanalimiza
""", 'wi': """
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie
with	336 K inputs from	336 K input from	336 K agency inputs	336 K reporting by	336 K additional reporting
""", 'wo': """
word	23 K lid van
work	306 K with us	306 K for us
worth	265 K reading:
""", 'ws': """
wszystkie	27 K komentarze	849 K artykuły o	852 K artykuły autora
""", 'xe': """
xem	1106 K thêm	1106 K thêm:	1106 K:	1106 K video	1106 >> K	1106 K tiếp:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	375 K puedes recibir
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	254 K can follow him on	254 K can follow her on	254 K can follow them on	265 K may also like:	265 K might also like:	265 K may also be interested in:	265 K may also want to read:	265 K may want to read:	287 K can get	307 K can hear this story	307 K can listen to this	309 K can listen to	314 K must be	314 K can be part of
your	27 K comment	27 K comments	312 K opinion matters
""", 'za': """
zachowaj	28 K
zainstaluj	13 K
zapratite	12 K
""", 'zi': """
zie	7 K je een	764 K ook
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	849 K więcej z	850 K też	850 K też:	850 K także	850 K:	850 K też	850 K także
""", 'zu': """
zum	196 K thema:	196 K weiterlesen:	198 K autor
zur	198 K person	198 K autorin
"""}

CONTAINS = {'#': """
#	659 Kx#
""", 'aa': """
aamu	17 joka K
aastas	419 K
""", 'ab': """
abbestellen	181 jederzeit K
abbonamenti	674 K
abbonamento	616 hai già un K	616 per chi ha un K	616 scegli il tuo K	674 K
abbonati	616 K per	616 K a soli	616 solo per K	616 per gli K	636 K	670 K a	670 K:	670 K ora	670 K per	670 puoi, K	671 i nostri K	674 K
abbonato	616 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	625 devi K
abonament	910 K
abonat	895 ești deja K
abone	1053 K olun ve	1066 K olun
aboneler	1070 K
abonelere	1053 K özel
abonelerimiz	1067 K
abonelik	1070 K
abonements	741 K
abonentiem	733 tikai K
abonents	733 jau esi K
abonne	526 je m'K
abonnee	748 al K	748 word K	748 nog geen K	748 als K	770 word K
abonneer	770 K je
abonnees	748 alleen voor K	748 dit artikel is voor K	771 onze K	774 K
abonnement	124 kræver K	170 K	210 K	470 avec votre K	530 K	748 neem een K	748 kiezen voor een K	770 kies een K	774 K	829 K
abonnementen	774 K
abonnements	530 K
abonnent	124 bliv K	124 allerede K	124 som K	166 bliv K	178 als K	178 sie sind noch kein K	178 bereits K	780 bli K	780 allerede K	780 som K	825 bli K
abonnenten	178 nur für K	178 exklusiv für K	207 unseren K	210 K
abonnenter	124 kun for K	124 artiklen er for K	167 vores K	170 K	780 kun for K	780 denne saken er for K	780 artikkelen er for K	826 våre K	829 K
abonnentin	178 als K	178 bereits K
abonnentinnen	178 exklusiv für K	178 nur für K	178 K vorbehalten	207 unseren K
abonner	124 K for at	166 K på	526 s'K	780 K for å	825 K på
abonnere	815 ved å K
abonnez	470 K-vous pour	470 K-vous à partir	526 K-vous	526 K vous
abonniere	206 K unseren	206 K hier
abonnieren	181 newsletter K	186 whatsapp-kanal K	186 K sie unseren kanal	203 podcast K	206 jetzt K	206 K sie
abrir	354 K en la app	868 K no app
abyste	100 K mohli číst dál
""", 'ac': """
accede	350 K a todo
accedi	24 K	616 K per
accept	900 K toate
acceptant	482 en K les cookies
accepteer	759 K de cookies
accepter	482 K les cookies
accepteren	759 cookies te K	759 cookies K
access	240 unlock full K	240 full K. no ads	326 K to every story	326 full K with no ads
acconsento	658 K a ricevere
accordance	319 K with our privacy
according	341 K to
account	240 create a free K to	240 sign in to your K	240 create an K to	326 please create a free K	338 create a free K	339 hold power to K	748 maak een gratis K	770 maak een gratis K
accurate	333 K at time of
accused	341 K
aceptado	362 no has K las cookies
aceptaste	362 no K las cookies
aconseja	410 K
aconsejaba	410 K
aconselha	890 K
acrescentou	890 K
actionnaire	527 sans K
""", 'ad': """
ad	11 K
adblock	107 vypněte K	133 slå K fra	789 slå av K	845 wyłącz K	997 stäng av K
adblocker	189 K erkannt	189 K aktiv	189 nutzen einen K	189 verwenden einen K	189 trotz K	210 K	257 disable your K	257 you are using an K	257 K detected	757 K uit
added	341 K
adgang	124 få K til
admitiu	890 K
admitted	341 K
adres	837 twój K e-mail
adresa	896 K de email	896 K de e-mail
adresiniz	1054 e-posta K
adresse	473 votre K e-mail	473 votre K email
adresu	944 na vašu e-mail K
ads	339 we don't have K
advarer	169 K	828 K
advert	11 K
adverteix	94 K
advertentie	11 K
advertenties	771 zonder K
advertisement	11 K	256 this K has not loaded
advertisements	11 K
advierte	410 K
adviseert	773 K
""", 'af': """
affermato	673 ha K
affichage	502 K de ce contenu
affichant	502 en K ce contenu
afficher	482 pour K ce contenu	502 ne peut pas s'K
affichera	470 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	163 K-links	188 K-links	256 contains K links	820 K-lenker	1028 K-länkar
affiliatelenker	820 K
affiliatelinks	37 K	163 K
affiliati	37 link K
affiliation	37 liens d'K	506 liens d'K
affiliazione	37 link di K
affirme	529 K
affirment	529 K
afiliacyjne	37 linki K
afiliado	37 enlaces de K	37 links de K	387 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	387 enlaces de K
afiliate	37 linkuri K
afirma	410 K	890 K
afirmar	94 va K
afirmou	890 K
afmelde	126 K dig når
afsnittet	153 hele K
""", 'ag': """
agences	490 avec K
agenturmaterial	199 mit K
aggiornamenti	623 segui tutti gli K
aggiunto	673 ha K
agora	887 doe K
""", 'ah': """
ahora	407 dona K
""", 'ai': """
ai	151 af K	807 av K	1016 av K
aidez	493 K-nous à	526 K-nous
aiutaci	636 K	670 K a
aiutarci	636 K	670 K a
""", 'aj': """
ajakirjandus	418 meie K	418 sõltumatu K
ajakirjanikud	418 meie K
ajoute	529 K
ajoutez	526 K-nous
ajuda	91 K'ns
ajude	886 K-nos	887 K-nos
ajutorul	906 avem nevoie de K tău
""", 'ak': """
akismet	21 K to reduce spam
aktivieren	189 javascript K
akzeptiere	181 mit der anmeldung K
akzeptieren	181 mit der anmeldung K	191 cookies K
""", 'al': """
alamat	593 K email
aldus	773 K
alerta	890 K
alertas	14 las K	355 recibe K	355 activa las K	869 receba K
alertes	475 recevez les K	475 K info
alertou	890 K
alerts	14 K	248 get K as
alles	178 lesen sie K
allow	257 K ads on
aloud	276 is read K by
""", 'am': """
amendat	909 a K
ammesso	673 ha K
""", 'an': """
anche	671 siamo K su
andare	609 prima di K via
android	182 für K und ios	246 our K app	513 sur ios et K	751 app voor K
angebot	206 hier gibt es das K
angemeldet	21 K sein, um einen kommentar
angezeigt	191 inhalte K werden
anggota	604 jadilah K
anketi	35 našoj K
anketimize	35 K
anketu	35 našu K
ankiecie	35 naszej K
anlatti	1069 K
anmelden	24 K	206 jetzt K	206 hier K
anmelder	148 er K	804 er K
anmeldung	181 mit meiner K	181 mit ihrer K	181 mit der K stimmen	181 mit der K stimme	181 mit der K willige	181 mit der K willigen	181 mit der K erklären sie	205 K
annetus	421 K
anno	672 all'K
annonce	11 cette K
annoncelinks	37 K	163 K
annoncen	11 K
annoncer	167 uden K
annonsblockerare	997 stäng av K
annonseblokkering	789 slå av K
annonselenker	37 K	820 K
annonsen	11 K
annonser	826 uten K	1034 utan K
announced	341 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	673 ha K
ano	889 por K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	261 K our poll
antes	343 K de irte	859 K de sair
anuncio	387 después del K	387 tras el K
anunciou	890 K
anvender	133 vi K cookies
anytime	240 cancel K	340 cancel K
anzeige	11 der K	11 dieser K	188 nach der K weiter
anzeigen	191 mit einem klick K lassen
""", 'ap': """
apeluje	857 K
aplicativo	868 baixe o K	868 baixe nosso K	888 nosso K
aplikace	115 naše K
aplikaci	104 stáhněte si K	104 stáhněte si naši K	104 v naší K
aplikacja	855 nasza K
aplikacji	838 w naszej K	838 otwórz w K
aplikasi	594 unduh K	594 download K	594 K kami	604 unduh K	605 K kami
apoiador	862 torne-se K	886 seja nosso K	887 torne-se K	887 seja nosso K	887 seja K
apoie	886 K
apoio	862 seu K é	886 seu K	887 seu K
aportaciones	398 gracias a las K
aporte	373 tu K	407 tu K
apoyan	398 que nos K cada mes
apoyo	346 con tu K	346 tu K es	373 tu K	407 tu K	407 su K
app	182 als K	246 get our K	246 in our K	246 use our K	246 our new K	246 our ios K	247 get the K	338 our K	751 in de K	783 i vår K	826 vår K	991 i vår K	1034 vår K	1101 tải K	1121 K内阅读	1121 在K中	1121 K看更多
appareil	470 un seul K à la fois	519 en cours sur un autre K
appeared	272 first K on	335 K in print
appen	127 hent K	127 åbn i K	783 last ned K	783 hent K	783 åpne i K	991 ladda ner K	991 ladda ned K	991 hämta K	991 öppna i K
application	474 téléchargez l'K	474 télécharger l'K	474 dans l'K	474 avec l'K	474 sur l'K	474 notre K	527 notre K
applications	474 nos K mobiles
""", 'aq': """
aqui	859 já que você está K	859 já que está K
""", 'ar': """
arbeid	826 vårt K
arbeit	207 unsere K
arbeitet	201 K als
arbejde	167 vores K
arbetar	1016 K med ai
arbete	1034 vårt K
argued	341 K
arrivato	609 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	92 aquest K	240 to unlock this K	240 members-only K	242 you've read your last free K	242 you have read your last free K	242 this is your last free K	242 reached your K limit	251 share this K on	256 links in this K may	328 save this K	339 this K	463 vous avez aimé cet K	463 cet K vous a plu	470 pour accéder à l'K	470 cet K est offert	470 cet K vous a été offert	470 pour lire cet K	470 offrir cet K	470 offrez cet K	471 de cet K à lire	490 cet K est paru dans	490 cet K a été publié	510 réagir à cet K en	524 cet K a d'abord été publié	527 cet K
articles	15 free K	230 you've read # K	240 access to all our K	240 gift K to give	242 free K left	242 K left this month	242 you've used all your free K	242 # of # free K	242 K left to read	326 to read more K	326 for three more free K	326 more free K	328 K to give	328 K to gift	328 K to share	328 gift # K	470 tous nos K	471 il vous reste # K	516 nos K sont en accès libre	527 nos K
articol	907 acest K
articolele	907 K noastre
articoli	616 tutti gli K senza limiti	617 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	609 ti è piaciuto questo K	616 per leggere l'K	616 regala questo K	671 questo K
articolul	20 K complet	20 K integral	895 pentru a citi K	907 ți-a plăcut K
artigo	20 ler este K	20 ler o K	859 gostou deste K	888 este K
artigos	885 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	161 denne K for #	167 denne K	171 dir gefällt dieser K	178 lesen sie diesen K mit	178 um diesen K zu lesen	178 dieser K ist nur für	178 zugriff auf alle K	178 alle K lesen	178 ganzen K lesen	179 freie K übrig	179 K frei	179 ihr letzter freier K	202 K wurde	207 dieser K	207 diesen K	207 diesem K	605 K ini	748 om dit K te lezen	748 dit K is alleen	748 geef dit K	748 lees dit K met	748 gratis K deze week	761 fout in dit K	771 dit K
artikelen	15 gratis K	748 toegang tot alle K
artikeln	178 zugang zu allen K	983 gillade du K	988 läs hela K med	988 lås upp K	1019 fel i K	1034 den här K
artikkel	418 see K
artikkelen	810 feil i K	826 denne K
artikkeli	20 koko K	444 tämä K on vain	459 tämä K
artikkelit	15 ilmaiset K
artiklar	15 fria K	988 fria K
artiklen	119 kunne du lide K	167 K her
artikler	15 gratis K	124 gratis K
arvioi	461 K
""", 'as': """
asegura	410 K
asked	341 K
asks	341 K
assinante	865 já é K	887 torne-se K	887 seja K
assinantes	865 exclusivo para K	865 só para K	865 somente para K	888 nossos K	891 K
assinatura	891 K
assinaturas	891 K
assine	865 K para	865 K por	865 K e tenha	887 K a	887 K o	887 K já	887 K agora	887 K e	887 K por
associate	256 as an amazon K	271 is an K
assure	529 K
""", 'at': """
atbalsti	737 K mūs
atbalstiet	737 K mūs
atbalsts	737 tavs K	737 jūsu K
""", 'au': """
audio	2 K of this
audiofassung	2 K	202 K
audioverze	2 K
aufgefallen	193 fehler K
ausblenden	191 und wieder K
auszugsweise	199 nachdruck, auch K
auteur	491 est l'K
author	270 email the K	270 the K can be	271 is the K of	271 is an K
automated	2 read by an K	276 is read by an K	276 narrated by an K
automatisch	2 K vorgelesen	178 endet K
automatisk	807 K oversatt
autor	201 ist K	371 es K de
autora	371 es K de
autore	637 è K di
autorin	201 ist K	201 ist freie K
autorise	519 n'K pas la lecture
autrice	491 est l'K	637 è K di
""", 'av': """
available	246 K on the app store	246 K on google play	246 our app is K
avbryt	21 K svar
avec	490 K afp
averci	670 grazie per K letto
avertit	529 K
avise	887 K-nos
avsluta	1035 K när du vill
avsnittet	1018 hela K	1018 ladda ner K
avverte	673 K
""", 'ay': """
ayda	1068 K
aydinlatma	1060 K metni
aylik	1068 K
ayudanos	407 K
""", 'ba': """
ba	828 K
bad	169 K	1036 K
bagikan	25 K
baixa	86 donar-te de K
baixe	868 K o app	887 K o
bajate	407 K la app
banner	210 cookie-K	342 cookie K
banners	342 cookie K
bantu	604 K kami
bastano	670 K # euro
batalkan	21 K balasan
""", 'be': """
beboette	773 K
become	282 K a	338 K one of them
becoming	281 K a member	338 consider K	338 K a member
bedankt	770 K voor het lezen
befindet	191 an dieser stelle K sich
before	230 K you go	230 K you move on
begging	342 K
begs	341 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	206 mit einem K	207 dieser K	207 diesen K
bejelentette	587 K
belirtti	1069 K
benachrichtigungen	14 K	183 K aktivieren	183 push-K
benadrukt	773 K
bent	742 nu je hier toch K
bepaalde	773 K
berdonasi	604 K
bereits	178 sie haben K ein abo
bergabung	604 K dengan
bergabunglah	604 K
berichten	207 wir K
berichterstattung	207 unsere K
berichtet	201 K für	201 K über
berichtete	209 K
berita	596 ikuti K
berkomentar	6 untuk K
berlangganan	592 sudah K	593 K newsletter	604 K sekarang	604 silakan K
beschloss	209 K
besedah	981 po K
besked	156 push-K
beskeder	156 push-K
besloot	773 K
beslutade	1036 K
besluttede	169 K
besluttet	828 K
besoin	463 nous avons K de vous	526 nous avons K de vous	526 a K de vous	526 avons K de votre
besplatne	15 K članke
besplatnih	15 K članaka
bestellen	206 jetzt K	206 K sie hier	206 K sie unseren
bestellung	205 K
besten	207 die K texte
betaalmuur	774 K
betalingsmur	170 K	829 K
betonte	209 K
bezahlschranke	210 K
""", 'bi': """
bidrag	122 dit K	122 giv et K	166 dit K	166 giv et K	170 K	778 ditt K	817 gi et K	825 ditt K	1025 ge ett K	1025 ditt K gör	1033 ge ett K
bidraget	817 K ditt
bijdrage	745 jouw K	768 kleine K	772 kleine K
bildirdi	1069 K
bildirimlere	14 K	1055 K izin ver
bildirimleri	14 K	1055 K aç
billionaire	339 K owner
bilten	944 na naš K
binding	124 ingen K	168 ingen K
bindingstid	780 ingen K	827 ingen K
bindningstid	988 ingen K	1035 ingen K
bisogno	609 abbiamo K di te	670 abbiamo K di te	670 abbiamo K del tuo	670 abbiamo K anche di te	670 abbiamo K di voi
bitte	171 haben wir eine K	171 eine K an sie	171 wir haben eine K
""", 'bl': """
blijkt	773 K uit
blocker	257 disable your ad K	257 disable ad K	257 turn off your ad K	257 using an ad K
blocking	257 K ads	257 K our ads
bloqueador	360 K de anuncios	411 K de anuncios	874 K de anúncios
bluesky	16 K	253 follow him on K	253 follow her on K	253 follow them on K
""", 'bo': """
board	305 our jobs K	305 our job K
""", 'br': """
bralcev	18 po zaslugi K	979 naših K	979 po zaslugi K
bralci	979 naši K
branja	0 čas K
brauchen	206 wir K ihre hilfe	206 wir K deine hilfe	206 K wir sie	206 K wir dich	206 K wir eure
breaking	248 get K news alerts
briefing	280 our morning K	280 our K	280 daily K	319 K in your inbox
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	257 your K is out of date	257 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	807 K ki	807 K ai
""", 'bu': """
bulan	606 per K
buletin	593 K kami	605 K kami	608 K
bulunabilirsiniz	1066 katkida K
bulunun	1066 katkida K
bureau	291 K chief
buttons	328 the share K	328 the K below
""", 'ca': """
cada	91 rep K
cadastre	865 K-se para	887 K-se
cadeau	748 K aan
cafecito	373 K
callan	408 lo que otros K
campagne	516 K de dons	526 boucler notre K
campaign	339 our spring K	339 our K
can	338 pay what you K
canal	358 únete al K	407 únete al K	872 siga nosso K	872 siga o K	887 entre no K	888 nosso K
canale	641 al K	671 il nostro K
canali	623 sui nostri K
canalul	907 K nostru
cancel	21 K reply	240 K at any time	340 K any time	340 K at any time
cancele	865 K quando quiser	889 K quando quiser
cancellarti	619 puoi K
caporedattore	637 è K
caporedattrice	637 è K
carte	9 cette K
casella	619 nella tua K
""", 'ce': """
celoten	20 K članek
celotnega	971 za ogled K
cerut	909 a K
""", 'ch': """
channel	339 our K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	473 par e-mail K	473 par mail K
chargement	502 K de la vidéo
chcete	114 K číst dál	957 K čítať ďalej
check	310 K back for more	310 K back soon
chef	491 est K de
cheffe	491 est K de
chegou	859 se você K até aqui
chercheur	491 est K
chercheuse	491 est K
chia	25 hãy K sẻ	1112 K sẻ
chiede	673 K
chiederti	609 un piccolo favore da K
chief	271 is K
chiesto	673 ha K
chip	281 K in	282 K in	338 K in now	338 K in and
chipping	338 consider K in
choisissez	470 K votre offre
choose	240 K a plan	338 K a plan
chosen	333 K by our
""", 'ci': """
cijelog	943 za čitanje K
cikk	585 ez a K
cikkeink	585 K
cipta	603 hak K
citera	1005 K oss gärna	1005 K gärna men ange
citire	0 timp de K	0 timp K
cititorii	36 K noștri	907 K noștri
cititorilor	18 datorită K
""", 'cl': """
claimed	341 K
clarifications	313 corrections and K
clicking	298 by K play
client	470 déjà K
""", 'co': """
code	641 qr K
codziennie	17 K rano	837 otrzymuj K
coffee	235 buy me a K	281 buy me a K	281 buy us a K	338 buy us a K	340 cup of K
colabora	371 K con
collabora	637 K con
columnist	271 is a K	291 K
comenta	6 pentru a K
comentar	6 para K	6 per K	364 para K	364 quieres K	878 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	364 déjanos tu K
comentarios	364 en los K	364 no admite K
comentariu	21 pentru a publica un K
comentou	890 K
comment	6 to K	6 to leave a K	6 to post a K	261 log in to K	261 sign in to K	261 be the first to K	261 leave a K below	261 leave your K	261 our K policy	261 post a K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	510 votre K sera publié
commentaires	484 dans les K	484 charte des K	484 espace K
commentare	6 per K	629 per K	629 vuoi K
commenter	484 pour K	510 peuvent K	510 pour pouvoir K
commenti	629 nei K	629 i K saranno
commenting	261 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	261 in the K below	261 in the K section	261 let us know in the K	261 K powered by	261 K have been closed	261 all K are subject to	261 we welcome your K	338 let us know in the K
commercial	333 our K team	333 our K content	506 réalisé par un partenaire K	519 notre service K
commission	256 we may receive a K	256 K if you buy	333 may earn a K	333 may earn a small K	333 may earn an affiliate K	333 may receive a small K	333 may receive K	333 earn K from
commissione	649 ricevere una K
committed	313 K to accuracy
community	207 unsere K	261 abide by our K	288 our K members	288 leave our K	288 like our K	338 join our K of	339 K-funded	629 regole della K	641 K whatsapp
compartilhe	25 K	887 K este
compartir	350 K tu cuenta, cambia	407 si quieres K tu cuenta
compensation	333 receive K from
complain	313 K about this article
complained	341 K
complains	341 K
complaints	313 our K page
completa	401 para leer la nota K	865 para ler a matéria K
complete	326 K digital access
completo	865 para ler o artigo K
complimentary	15 K articles	242 K articles	242 K article this month	242 last K article
compte	526 créez un K	526 créez votre K
comunidad	398 K que sostiene
comunique	878 K um erro
condannato	673 ha K
condiciones	362 términos y K
condividi	670 K questo
condividila	25 K
condividilo	25 K
conduite	510 charte de bonne K
confidence	289 in K
confidential	289 K tip	289 K tips
confirm	244 check your email to K
confirmar	397 bandeja de entrada para K
confirmation	515 e-mail de K
connect	253 K with us on
connectez	24 K-vous	470 K-vous pour	526 K-vous
consenso	627 il K ai cookie
consent	259 we need your K to load	284 written K
consentiti	629 non sono K commenti
consider	235 if you liked this article, K	282 please K	282 K a	282 K giving	282 K joining	338 K making	338 K giving	338 K a gift	338 K joining
contact	244 K me with news and offers	295 K her at	295 K him at	295 K them at	338 K us at
contacted	270 can be K at
conte	887 K-nos
contenido	9 este K	9 K externo	350 K premium	362 K externo de	362 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	259 to view this K, you	259 to view this K please	259 third-party K	259 this K is hosted by a third party	259 we use your sign-up to provide K	326 access to all our K	333 our K studio	335 to reuse this K
contenu	9 ce K	482 ce K n'a pas pu être	482 K bloqué	502 K est fourni par
contenus	470 tous nos K	527 nos K
contenuti	9 K esterni	616 a tutti i K
contenuto	9 questo K	9 K esterno	627 K esterno
contingut	9 aquest K
continua	662 K a leggere con	895 pentru a K lectura
continuar	85 per K llegint	865 para K lendo	865 para K a ler
continuare	20 K a leggere	662 per K a leggere	662 per K la lettura	895 pentru a citi în K
continue	240 to K reading this article	240 log in to K	240 sign in to K	240 register to K	240 upgrade to K	338 help us K
continuer	519 pour K à lire
continuez	506 publicité, K	519 K votre lecture sur
continuing	259 by K to use this website, you agree
contou	890 K
contribua	886 K	887 K com	887 K a partir	887 K para o nosso
contribuez	526 K
contribuisci	670 K
contributed	292 K reporting	292 K to this report	292 K to this story	292 K to this article	335 K to this report
contributing	271 is a K	338 by K to
contribution	281 make a K	338 your K	338 make a K	338 making a K	526 votre K
contributo	612 con il tuo K	659 piccolo K per noi	670 il tuo K
contributor	271 is a K
conversation	261 to join the K	261 join the K with	338 join the K
cookie	259 manage your K	539 קובצי K	627 usiamo i K	627 questo sito usa i K	689 Kを使用	689 K（クッキー）	689 Kの使用	689 Kを利用	845 pliki K	927 файлы K	927 файлов K	1083 файли K	1103 sử dụng K
cookies	9 third-party K	133 vi bruger K	133 bruger K til	150 K	219 αποδοχή K	259 we use K	259 this site uses K	259 this website uses K	259 our site uses K	259 uses K to	259 accept all K	259 accept K	259 use of K	259 how to control K	298 social media K	362 usamos K	362 este sitio utiliza K	362 esta web utiliza K	362 uso de K	362 aceptar las K para	362 que aceptes las K	482 utilise des K	482 refusé les K	502 gérez vos K	530 bandeau K	759 gebruik van K	759 omdat je geen K	789 vi bruker K	806 K	845 używamy K	845 plików K	876 usamos K	876 este site utiliza K	876 este site usa K	876 uso de K	1007 K på	1015 K
copy	339 read our K
correct	333 K at time of
correction	313 report a K	313 request a K	313 suggest a K
corrections	313 our K	313 K policy	339 our K
correo	353 en tu K	353 en su K	353 a tu K
correspondant	491 est K	491 K à
correspondante	491 est K	491 K à
correspondent	271 is a K	291 K
correspondents	339 our K
corresponsal	371 es K
correu	86 al teu K
corrispondente	637 è K
courriel	473 par K chaque	473 dans votre boîte K
couvre	491 K les
coverage	310 read our full K	310 see our full K	339 our K
covers	271 K the
""", 'cr': """
created	275 summary was K
creative	272 under a K commons license
criticised	341 K
criticized	341 K
crowdfunding	342 K
""", 'cu': """
cubre	371 K los
cuenta	350 accede con tu K
cuestionario	35 nuestro K
cuma	17 her K
cuota	408 tu K
""", 'cz': """
czekamy	847 K na wasze
czytaj	854 K dalej za
czytania	0 czas K
czytelnicy	36 nasi K	855 nasi K
czytelnikom	18 dzięki K	855 dzięki K
""", 'da': """
daarna	748 K kun je
dabei	206 sind sie K	206 sei K
dacci	670 K una mano
dagar	1026 # K för #
dage	161 # K for #	166 prøv # K
dagelijks	750 ontvang K
dager	818 # K for #
daily	244 sign up for our K
dakika	0 K okuma
danach	178 K # euro
dankzij	18 K lezers	18 K onze lezers
dapatkan	596 K update berita
dar	114 váš K	118 K	968 K
darbu	738 mūsu K
darmowy	835 ostatni K
darowizna	854 twoja K	858 K
darowizny	858 K
darte	353 K de baja
darujme	116 K
dary	118 K	968 K
data	271 is a K
dateci	670 K una mano
datenschutzbestimmungen	191 K
datenschutzhinweise	191 K
""", 'de': """
deaktiviere	189 K deinen adblocker
deaktivieren	189 K sie ihren adblocker	189 adblocker K	189 ad-blocker K
deaktiviert	189 javascript ist K
debat	149 send det til K*
debate	261 join the K
debattartikel	1014 din K	1014 skriva en K
debattartikeln	1014 svara på K
debatten	6 delta i K	135 deltag i K	155 deltage i K	155 deltag i K	155 tone i K	811 delta i K
debattinnlegg	805 K
decided	341 K
decidiu	890 K
decis	909 a K
deciso	673 ha K
declarat	909 a K
declarou	890 K
dedi	1069 K
dedicated	339 our K team
deductible	281 tax-K gift	281 tax-K donation	338 make a tax-K	340 tax-K
deel	25 K het	25 K dit	770 K dit
deine	18 ohne K
dejal	981 je K
dejala	981 je K
dela	25 K den
delivered	240 print edition K to	240 K to your door	244 K to your inbox	244 K to your email	244 get the latest news K
delo	979 naše K
demanar	94 va K
demander	463 une faveur à vous K	463 un petit service à vous K
den	25 del K
denuncia	410 K	673 K	890 K
departe	906 citi mai K
depend	339 we K on
depende	398 no K de bancos
dependemos	398 K de nuestros lectores
der	209 so K
derden	759 inhoud van K
derecho	29 se reserva el K
desactiva	360 K adblock
desactivar	360 K adblock
desative	874 K o adblock
descarga	354 K la app	354 K nuestra app	407 K nuestra	407 K la app
descarrega	91 K't
descarregue	868 K a app
desta	887 faça parte K
destek	1066 bize K	1066 K olun	1066 K ol	1066 K verin	1066 aylik K
detected	257 ad blocker K	257 adblock K
determinou	890 K
detto	673 ha K
devamini	1053 K okumak için	1066 haberin K okumak
devenez	526 K membre	526 K mécène
device	289 non-work K
""", 'di': """
dicci	670 K la tua
dice	410 K	673 K
diceva	673 K
dich	206 trag K
dichiarato	673 ha K
diesen	9 K tweet	207 K text
dieser	207 K text
dieses	9 K video
dig	119 vi har en bøn til K	1033 hör av K
digest	280 weekly K	280 our K
digipakett	413 telli K
digitalabo	178 mit unserem K
dijo	410 K
dimanche	17 chaque K
dinara	952 K
dine	124 læst alle K
dinleyin	2 haberi K
dipublikasikan	22 tidak akan K
dir	94 va K
direct	244 K to your inbox	478 suivez en K
directement	473 K dans votre
directly	244 K in your inbox
directo	358 sigue en K
direito	29 reserva-se o K	29 se reserva o K
disabilita	625 K adblock
disait	529 K-il	529 K-elle
disattiva	625 K adblock	625 K l'ad blocker
discover	144 google K	285 google K	374 en google K	800 google K	1009 google K
discussion	6 to join the K	484 participez à la K
disdici	616 K quando vuoi	672 K quando vuoi
disfrutando	401 sigue K de
disiscriverti	619 K
diskutiere	193 K mit
diskutieren	193 K sie mit	193 K sie über	206 K sie mit
dispatch	280 a weekly K	280 our K
disponibile	620 K su app store
disponible	354 K en google play	474 K sur l'app store
dispositivo	350 si continúas leyendo en este K	350 en otro K	662 in uso su un altro K
dispus	909 a K
disse	673 K	890 K
distribuie	25 K
dit	529 a K	529 K-il	529 lui K-on
dites	484 K-le nous en	526 K-nous
diu	94 K
diventa	670 K socio	670 K parte
diz	890 K
dizia	890 K
diziam	890 K
""", 'do': """
do	339 what we K
docente	637 è K
dodal	117 K	967 K
dodala	117 K	953 K	967 K
dodao	953 K
dollar	338 K you give	340 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	530 K
dona	670 K ora
donacija	950 vaša K	954 K	982 K
donacije	954 K	982 K
donacijo	980 z K
donacijom	952 K
donaciones	411 K
donacions	95 K
donasi	604 K anda	608 K
donate	282 K	338 K today	338 K now	338 K what you can	342 K
donateur	526 devenez K	770 word dan K
donateurs	493 nos K	527 nos K
donatie	745 doe een K	745 jouw K	768 K	770 jouw K	770 uw K	770 doe een K	774 K
donaties	774 K
donating	338 consider K
donation	235 consider making a K	281 make a K	322 K will be doubled	322 K will be matched	338 your K	338 consider a K	338 make a K	342 K
donations	342 K
donativo	886 o seu K
donatrices	527 nos K
donazione	612 fai una K	636 una K	670 la tua K	670 fai una K	674 K
donazioni	674 K
donderdag	17 elke K
doneer	768 K	770 K
donirajte	950 K	978 K
donnerstag	17 jeden K
donnez	484 K votre avis	526 K-nous	526 K-leur
donors	338 new K
dons	526 vos K	530 K
doors	339 our K open
dostupan	943 ovaj sadržaj je K
doubled	322 gift will be K
download	127 K appen	127 K vores app	246 K our app	246 K on the app store	247 K the app	247 K the free app	338 K our	751 K de app	751 K de gratis app	770 K de
""", 'dr': """
dreptul	29 își rezervă K
drepturile	905 toate K rezervate
drittanbietern	191 K nicht zugestimmt
drittplattformen	191 K
""", 'du': """
dukung	604 K kami
dukungan	604 K anda
dung	9 nội K này
duyurdu	1069 K
""", 'dz': """
dziennikarstwo	833 wesprzyj niezależne K	855 nasze K	855 niezależne K
dziennikarze	855 nasi K
""", 'ed': """
edebilirsiniz	1057 takip K
edited	335 this story has not been K	335 has not been K by
edition	305 our special K	335 in our print K
editor	262 letter to the K	271 is a senior K	271 is an K	271 is the K	271 is the deputy K	291 K	338 write a letter to the K
editors	339 we, the K	339 our K
""", 'ee': """
eerste	772 K maand
""", 'ef': """
eftertryck	1005 K förbjudet
""", 'ei': """
eiere	817 ingen rike K
eigener	171 in K sache	207 in K sache
eilmeldungen	14 K	183 K aufs
einem	178 mit K abo
eingebettete	9 K beitrag
eingebetteter	9 K beitrag
einloggen	24 K
einmal	17 K pro woche
eintragen	206 K genügt
einverstanden	181 ich bin damit K, dass
einwilligung	191 K jederzeit
""", 'ek': """
ekibimiz	1067 K
ekonomireporter	1013 är K
eksternt	133 K indhold	150 K indhold	789 K innhold	806 K innhold
""", 'el': """
elfogadom	578 K a
elige	350 K tu plan	407 K tu plan
elismerte	587 K
elke	17 K dag
elle	529 dit-K
elmondta	587 K
elrendelte	587 K
""", 'em': """
email	17 daily K	215 στο K σας	244 enter your K	244 we'll K you	244 we will K you	251 click to K	251 share via K	261 save my name, K	280 our daily K	280 our free K	295 K her at	295 K him at	338 K us at	353 en tu K	593 ke K anda	619 la tua K	619 nella tua K	867 no seu K	896 pe K	919 ваш K	1077 ваш K	1099 địa chỉ K	1099 K của bạn	1099 nhận tin qua K
emailing	270 get in touch by K
embed	9 this K	298 to view this K
embedded	9 K content	9 K post
embora	859 antes de ir K
empresas	408 sin grandes K
""", 'en': """
enable	257 to view this video please K
encuesta	35 nuestra K
engagement	470 sans K	528 sans K
engagent	30 n'K que
engelleyici	1060 reklam K
engelleyicinizi	1060 reklam K
enjoyed	230 we hope you K this
enligt	1036 K
enquete	35 nossa K
enter	929 ctrl+K	1085 ctrl+K
entering	244 by K your email
entlang	206 hier K
entrada	353 en tu bandeja de K	867 na sua caixa de K
entro	671 K fine mese
entschied	209 K
envoyer	515 pour vous K nos
""", 'ep': """
episoden	809 hele K
""", 'eq': """
equipa	888 a nossa K
equipe	888 nossa K
equipo	408 somos un K
""", 'er': """
erforderliche	21 K felder sind	193 K felder sind
erkende	773 K
error	313 spot an K
errors	313 spot any K
erschien	199 dieser text K zuerst	199 dieser artikel K zuerst	199 dieser beitrag K zuerst
erschienen	199 zuerst K auf
""", 'es': """
escreva	887 K-nos
escreveu	890 K
escribe	371 K sobre
escritor	371 es K
escritora	371 es K
escriu	91 K-nos
escute	887 K a
esimene	419 K kuu
essai	528 offre d'K
estamos	408 ya K en
estimated	0 K read
""", 'et': """
ettertrykk	797 K forbudt
""", 'eu': """
euch	18 ohne K
euro	178 dann # K	208 ab # K
""", 'ev': """
evening	17 every K
every	17 K week	244 in your inbox K	277 thank you to K	340 K gift
everyone	277 thank you to K who	277 thanks to K who	322 keep it free for K
everything	339 K else we publish
""", 'ex': """
exclusief	748 K voor abonnees	748 dit artikel is K
exclusiva	350 nota K	402 K para socios
exclusively	326 K for members
exclusivo	350 este artículo es K	350 este contenido es K	350 contenido K para	402 K para socios	865 este conteúdo é K	865 este artigo é K	865 conteúdo K para
existence	527 notre K
explained	341 K
explica	94 K	410 K	890 K
explicar	94 va K
explicat	909 a K
explicou	890 K
explique	529 K
expressed	297 views K	297 opinions K	297 views and opinions K	297 views K are personal
external	9 K content	259 K content from
externe	9 contenu K	9 K inhoud	759 K inhoud
externen	9 K inhalt	9 K inhalte	191 K inhalt
externer	9 K inhalt	191 K inhalt von
externes	9 contenus K
extracto	397 un K de nuestra
""", 'fa': """
facebook	16 K	130 på K og twitter	217 στο K και	251 share on K	253 on K and twitter	253 on K, twitter	253 on twitter and K	253 like us on K	253 find us on K	358 en K y twitter	358 en K, twitter	358 en K y x	478 sur K et twitter	478 sur K, twitter	623 su K e twitter	755 op K en twitter	755 op K, twitter	786 på K og twitter	872 no K e no	872 no K, no	994 på K och twitter	1124 在K上
facebookie	16 K
facebooku	16 K	104 na K a twitteru
facts	338 fund the K
factual	313 K error	313 K errors
faire	526 K un don
fais	526 je K un don
faisant	466 en K un don
faisons	516 K vivre un
faites	466 K un don	493 K un don	526 K un don	526 K-le lire	526 K un geste
farci	671 da K
fast	169 slog K	828 slo K	1036 slog K
favor	230 small K to ask	230 a K to ask of you	230 we have a K to ask	342 small K
favoris	496 K google	496 K sur google
favorite	285 K source	496 source K
favorites	496 sources K
favoritos	374 tus K
favour	230 small K to ask	230 we have a K to ask	342 small K
favourite	285 K source
""", 'fe': """
feedback	261 thanks for your K	261 thank you for your K
fehler	193 haben sie einen K
fehlerhinweis	193 K
feliratkozom	574 K a hírlevélre
fellow	271 is a senior K	271 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	583 minden jog K
""", 'fi': """
fi	281 on ko-K
figyelmeztet	587 K
finanzieren	174 wir K uns durch spenden	207 wir K uns
finder	154 K en fejl
fined	341 K
finestra	629 si apre in una nuova K
first	241 for the K year	241 for your K year
fizess	584 K elő
fizessen	573 K elő	584 K elő
""", 'fo': """
folge	186 K uns	206 K uns
folgen	186 K sie uns	206 K sie uns
folgt	186 K uns
follow	253 K us on	253 K us at	253 K him on x	253 K her on x	253 K them on x	253 K me on	253 K our live	253 K on x	261 notify me of K-up	338 K us on
folosim	900 K cookie
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	141 alle rettigheder K
fordert	209 K
forderte	209 K
foretrukken	144 K kilde	800 K kilde
foretrukket	800 K kilde
foretrukne	144 K kilde	800 K kilde
forint	586 K
forinttal	586 K
forklarer	169 K	828 K
former	278 is a K
fortalte	169 K	828 K
forteller	828 K
fortgesetzt	188 wird nach der anzeige K
fortsette	826 for å K å grave
found	341 K that
founder	271 is the K
""", 'fr': """
fragt	209 K
fragte	209 K
fredag	17 hver K	17 varje K
free	242 you have # K	244 sign up for our K	244 sign up to our K	244 get our K	246 our K app	246 our app is K	322 keep it K for all	322 keep this site K
freelance	270 is a K writer	271 is a K
freelancejournalist	148 er K
freiartikel	179 K
freier	201 ist K autor
freitag	17 jeden K
freiwilligen	206 K beitrag
friday	17 every K
fridays	17 on K
friend	251 tell a K	322 become a K of the
frilansjournalist	804 er K	1013 är K
""", 'fu': """
full	20 to read the K
functional	298 K cookies
fund	235 help K our	338 K our
funded	339 reader-K
fundet	154 K en fejl
fundraising	339 K deadline	342 K
funnet	810 K feil	810 K en feil
""", 'ga': """
gab	209 K an
gabung	596 K di kanal	604 K
ganzen	20 K text	178 den K text lesen
gave	778 gi en K	825 gi en K	829 K
gazetecilerimiz	1067 K
gazetecilik	1067 bağimsiz K
""", 'ge': """
geaccepteerd	759 geen cookies hebt K
gebruiken	759 wij K cookies	759 we K cookies
gebruikt	759 deze website K cookies	759 deze site K cookies
gedetecteerd	757 adblocker K
gefallen	171 ihnen hat dieser artikel K	171 hat ihnen dieser artikel K	171 hat dir dieser artikel K
gefragt	209 K
gefunden	193 fehler im text K
gehen	171 bevor sie K
gekennzeichnete	188 mit einem symbol K
geladen	191 nicht K werden
gelesen	207 bis hierhin K	207 bis hierher K
genehmigung	199 ohne K
generated	275 summary was K	275 summary is K	275 summaries are K	275 key points were K	275 audio was K	275 voice is K	275 K using ai	275 K by ai	275 this audio is K
genererad	1016 ai-K
genereret	151 K af ai
generosity	338 your K
gengives	141 må ikke K
genossenschaft	207 unsere K	207 unserer K
gepubliceerd	22 wordt niet K	761 je e-mailadres wordt niet K
gern	206 wirf K
gerne	158 ja tak, jeg vil K
geschlossen	193 kommentare sind K
""", 'gi': """
gian	0 thời K đọc
gift	338 your K	338 make a K	770 met een K
gifts	18 small K
giornale	671 questo K	671 il nostro K
giornalismo	612 sostieni il K	659 fare K costa	671 il nostro K	671 il K costa
giornalista	637 è K
giornalisti	671 i nostri K
giorno	17 ogni K
gitmeden	1049 K önce
give	281 K what you can	338 K what you can	338 euro you K
""", 'gj': """
gjengis	797 kan ikke K
""", 'gl': """
glissez	526 K une pièce
""", 'go': """
going	20 to keep K	339 keep us K
google	144 K news	186 auf K news	217 στο K news	246 get it on K play	253 follow on K news	285 K news	285 star on K	285 source on K	374 en K news	596 di K news	800 K news	800 som kilde på K	814 app store og K play	814 K play og app store	842 nas w K news	842 na K news	898 pe K news	1009 K news	1009 som källa på K	1022 app store och K play	1022 K play och app store	1057 K news'te	1101 trên K news
gostou	888 K desta	888 K deste
""", 'gr': """
gracias	18 K a ti	398 es posible K a sus socios	408 K a ti
granskning	1034 sådan här K	1034 vår K
granskningar	1034 våra K
granskningen	1034 den här K
gratis	178 wochen K	178 monat K	206 jetzt K	208 wochen K	350 crea tu cuenta K	353 recibe K	407 recibe K	409 prueba K	606 K	748 ontdek nu K	748 krijg je ook K	771 niet K	818 dager K	1026 dagar K
gratisartiklar	15 K
gratuit	15 article K	471 dernier article K	527 ce site est K
gratuita	672 prova K
gratuitas	15 matérias K	351 notas K	885 matérias K
gratuite	15 articole K
gratuitement	470 inscrivez-vous K	470 essayez K	473 recevez K
gratuiti	15 articoli K	617 articoli K
gratuito	15 articolo K	617 articolo K	885 artigo K
gratuitos	15 artículos K	15 artigos K	351 artículos K	885 artigos K
gratuits	15 articles K	516 nos articles sont K
gridava	673 K
gritaba	410 K
gritava	890 K
""", 'gu': """
guidelines	261 community K before	261 our community K
""", 'ha': """
haber	1067 bu K
haberi	2 K dinle	4 K
haberlerimiz	1067 K
hacemos	398 lo que K
hacete	407 K socio	407 K socia
hafta	17 her K
haftalik	1068 K
haftung	30 keine K
hakkini	29 K sakli tutar
hauteur	528 à la K de vos moyens
havi	586 K #
havonta	586 K
hay	1112 cho K
""", 'he': """
hear	290 we'd like to K from you	290 we'd love to K from you	290 we want to K from you	338 we want to K from you	338 we'd love to K
heard	341 court K
hebben	770 wij K je hulp nodig	770 we K je steun nodig
hekelt	773 K
hela	20 läsa K	20 läs K	988 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	124 for at læse K	780 for å lese K
helfen	206 K sie uns	206 K sie mit
helft	206 K uns
helloasso	493 K
help	338 we need your K	338 K us do	338 will you K	338 K pay for	338 K if you can	338 K us pay	768 K ons	770 K ons
helpful	261 was this article K
her	775 nå som du er K
here	230 as long as you're K	230 now that you're K	338 sign up K
herunterladen	182 app K
hetente	17 K	586 K
hevder	828 K
""", 'hi': """
hilf	206 K uns
hinterlassen	206 K sie
historien	162 læse hele K	491 est K
historienne	491 est K
historier	167 vores K
hittat	1019 K fel	1019 K ett fel
""", 'hj': """
hjelp	807 K av ki	807 K av ai	825 K oss
""", 'hu': """
hubungi	604 K kami
huusi	461 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	119 nu K du er her
""", 'id': """
iddia	1069 K etti
ideal	772 K
identifiez	24 K-vous	470 K-vous pour	526 K-vous
""", 'if': """
ifade	1069 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	178 mit K abo
ihren	207 lebt von K
ihtiyacimiz	1066 yardiminiza K	1066 desteğinize K
""", 'ik': """
iklan	11 K
ikuti	596 K kami	604 K kami
""", 'il': """
ilimitado	350 acceso K	865 acesso K
ilk	1068 K ay
illimitato	616 accesso K
ilmoitti	461 K
ilmoitukset	14 K
""", 'im': """
importa	407 tu opinión nos K
impozit	908 % din K
""", 'in': """
inbox	215 στο K σας	244 sent to your K	244 right to your K	244 into your K	244 check your K to	319 in your K at #	319 in your K by #	338 your K	658 nella tua K	750 in je K	896 în K	944 u vaš K
inchiesta	671 questa K
inchieste	671 le nostre K
ind	24 log K	124 log K for at
indbakke	126 i din K
indbakken	126 i K
independen	605 jurnalisme K
independence	339 our editorial K
independencia	408 nuestra K
independent	92 periodisme K	235 support K journalism	338 support K journalism	339 K journalism	907 jurnalism K	907 jurnalismul K
independente	888 jornalismo K
independently	333 we K	333 editors K	333 K selected by our	333 K chosen by our
independents	92 mitjans K
independiente	408 periodismo K	408 prensa K
independientes	398 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	671 giornalismo K	671 informazione K
indipendenti	659 rimanere K	659 restare K
indipendenza	671 la nostra K
infocom	199 dpa-K
infolettre	473 notre K	527 notre K
informasjonskapsler	789 bruker K	806 K
information	259 to store and/or access K on a device	259 for more K see our privacy	494 lettre d'K	494 lettres d'K	527 K libre
informationen	199 mit K der
informations	478 suivez les K sur
informativa	627 K sulla privacy	671 la nostra K
informazione	659 l'K di qualità ha un costo	670 sostieni l'K	671 K libera	671 l'K di qualità
informou	890 K
ingen	160 uden dig K	160 K rig ejer	817 uten deg, K	1025 utan dig K
ingyenes	15 K cikkei	15 K cikk
inhalt	9 dieser K	9 diesen K	178 dieser K ist nur für
inhalte	9 externe K	191 externe K
inhalts	9 dieses K
inhoud	9 deze K	759 om deze K te
iniciar	364 debes K sesión
initialement	490 article publié K	524 cet article a été K
inkorg	990 i din K	990 till din K
inkorgen	1024 direkt i K
inloggen	21 K om een reactie	24 K	770 je moet nog even K
innan	983 K du går
innboksen	782 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inschakelen	752 meldingen K	757 javascript K
inscreva	867 K-se na nossa	867 K-se em nossa	887 K-se
inscrever	867 ao se K
inscription	473 votre K a bien été	473 K est confirmée	473 confirmer votre K
inscrit	470 déjà K
inscrivant	473 en vous K
inscrivez	473 K-vous à notre	526 K-vous
insegna	637 K storia
insisted	341 K
instagram	16 K	130 på facebook og K	186 auf facebook, K	186 auf K, facebook	186 auf facebook und K	186 auf facebook oder K	186 ob whatsapp, K	253 follow him on K	253 follow her on K	253 follow them on K	253 on K, facebook	253 on K and facebook	478 sur facebook et K	623 su facebook e K	755 op facebook en K	755 op facebook, K	786 på facebook og K	994 på facebook och K
instagramie	16 K	842 na facebooku i K
instagramu	16 K	104 na facebooku a K
instale	868 K a app
install	246 K our app
installez	526 K-la
integritetspolicy	997 K
intelligens	151 med kunstig K	151 af kunstig K	151 fra kunstig K	151 kunstig K (ai)	807 med kunstig K	807 av kunstig K	1016 med artificiell K	1016 av artificiell K
interdite	524 diffusion K
interdites	524 diffusion K
invest	338 K in local news
investigaciones	408 nuestras K
investigador	371 es K
investigadora	371 es K
investigando	398 seguir K
investigate	289 we should K
investigation	339 this K	527 cette K
investigations	289 our K team	289 our K desk	339 our K
investigative	271 is an K
inviata	637 è K
inviato	637 è K
invite	529 K
invitent	529 K
involved	333 not K in the
""", 'ip': """
iphone	246 our K app
""", 'ir': """
iratkozz	574 K fel	584 K fel
iratkozzon	574 K fel	584 K fel
""", 'is': """
is	278 K our
iscrive	658 ci si K qui
iscrivendoti	619 K
iscriversi	658 K qui
iscriverti	658 per K clicca	670 clicca qui per K
iscriviti	619 K alla nostra	619 K gratis	619 K al nostro	658 K qui	670 K	670 K qui
iscrizione	619 annullare l'K	658 la tua K è	658 per confermare l'K
istedi	1069 K
""", 'iz': """
izjavila	953 K
izjavio	953 K
""", 'ja': """
jaa	25 K se
jaar	772 per K
jahr	208 im K	208 pro K
janela	878 abre em nova K
jar	281 tip K
jaunumi	738 mūsu K	741 K
jaunumiem	736 piesakies K	737 piesakies K
javascript	107 povolte K	107 zapněte K	133 aktivér K	133 slå K til	189 K in ihrem browser	189 aktivieren sie K	189 K benötigt	257 please enable K	257 requires K	257 K is disabled	257 K is required	257 turn on K	257 K is not available	257 enable K in your browser	257 K must be enabled	257 needs K	360 activa K	360 habilita K	360 habilitar K	360 activar K	452 salli K	452 ota K käyttöön	480 activer K	480 activez K	480 K est désactivé	480 nécessite K	539 אפשרו K	598 aktifkan K	625 abilitare K	625 abilita K	625 attiva K	625 attivare K	687 Kを有効	687 Kが無効	687 K を有効	757 schakel K in	789 aktiver K	789 slå på K	845 włącz K	845 włącz obsługę K	874 ative o K	874 habilite o K	874 ativar K	900 activați K	927 включите K	997 aktivera K	997 slå på K	1083 увімкніть K	1103 bật K
javite	950 K nam
""", 'je': """
jederzeit	178 K kündbar	181 widerruf K	181 K abmelden	181 abmeldung K	208 K kündbar
jednou	17 K týdně
jefa	371 es K de
jefe	371 es K de
jelas	607 K
jelentkezz	24 K
jelentkezzen	24 K	573 K be a
jelezze	584 K nekünk
jetzt	178 K im abo	206 teste K
""", 'jo': """
jobbar	1016 K med ai
join	282 K for	338 K us on
jornal	888 nosso K	888 somos um K
jornalismo	862 apoie o K	887 apoie o K	888 nosso K
jornalistas	888 nossos K
journal	527 notre K
journalism	235 support our K	235 support the K you rely on	322 keep our K free	326 access to all our K	326 access to all of our K	338 support quality K	338 support local K	339 our K	339 fearless K	339 K like this
journalisme	466 soutenez un K	526 soutenez le K
journalismi	459 riippumaton K
journalismimme	459 K
journalismus	174 unterstützen sie unabhängigen K	174 unterstütze unabhängigen K	174 für unseren K	207 unser K	207 unseren K	207 unabhängigen K	207 unabhängiger K	207 gut gemachten K	207 gut gemachtem K	207 frei zugänglichen K	207 frei zugänglicher K	207 guten K	207 freien K
journalist	148 er K på	148 er K hos	148 er K ved	148 er K i	201 ist freier K	201 ist K	270 is a freelance K	271 is a K	291 K	804 er K i	804 er K på	804 er K og	1013 är K på	1013 är K och
journaliste	491 est K	491 K au	491 K à	491 K pour
journalisten	771 onze K
journalister	167 vores K	826 våre K	1034 våra K
journalistes	515 nos K	516 payer nos K	527 nos K
journalistiek	745 steun onze K	771 onze K
journalistik	122 støt vores K	122 støt uafhængig K	167 vores K	167 uafhængig K	167 K koster	986 stöd vår K	986 stöd oberoende K	1034 vår K	1034 oberoende K	1034 granskande K
journalistikk	778 støtt vår K	778 støtt uavhengig K	826 vår K	826 uavhengig K
journalistin	201 ist freie K	201 ist K
journalists	339 our K	339 we, the K
""", 'ju': """
jueves	17 cada K
jurnalis	605 K kami
jurnalisme	605 K kami
jurnalismul	906 susține K	907 K nostru
jutro	17 svako K	17 vsako K
juttu	444 lue koko K	459 tämä K
juttujamme	459 K
juttuvinkki	458 lähetä K
jutun	20 koko K
jutusta	459 piditkö K
""", 'ka': """
kaart	9 deze K
kabul	1069 K etti
kaitstud	416 kõik õigused K
kakor	1007 K på	1015 K
kami	605 tim K
kanaal	771 ons K
kanal	167 vores K	596 ikuti K	605 K kami	826 vår K	1034 vår K
kanale	842 na naszym K
kanalimiz	1067 K
kanalimiza	1057 K abone
kanavamme	459 K
karte	9 diese K
karya	605 K kami
kata	607 K
katanya	607 K
katkisiyla	18 okurlarin K
kaydolun	1066 K
""", 'kd': """
kdykoli	116 zrušit K
""", 'ke': """
kebijakan	598 K privasi	598 K cookie
keep	338 help us K	338 help K our
kertoi	461 K
kertoo	461 K
kesti	1069 ceza K
ketentuan	598 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	807 av K
kiitos	458 K kun luet
kirjaudu	24 K	458 K sisään
kirjoitti	461 K
kirjuta	417 K meile
kirjutas	420 K
""", 'kk': """
kk	460 /K
""", 'kl': """
klaagt	773 K
klagar	1036 K
klagen	773 K
klager	169 K	828 K
klagt	209 K
kleine	171 haben wir eine K bitte
klical	981 je K
klicka	1023 genom att K på
klikke	815 ved å K på
klummeskribent	148 er K
""", 'ko': """
kolumnist	201 ist K	1013 är K
kolumnistin	201 ist K
komentar	6 za K	6 ostavite K
komentarisali	6 da biste K
komentarisanje	6 za K
komentarz	6 dodać K	21 móc dodać K	847 aby dodać K
komentarzach	847 w K
komentiranje	6 za K
kommentare	193 um K zu
kommentaren	193 in den K
kommentarerna	999 i K
kommentarfeltet	135 i K	791 i K	811 stenger K	811 meninger i K
kommentarfunktion	193 K
kommentarsporet	155 i K
kommentator	148 er politisk K	148 er K	804 er K i	804 er K og	804 er politisk K	1013 är politisk K
kommentera	6 för att K	999 för att K
kommentere	6 for at K	6 for å K	135 for at K	791 for å K
kommentieren	6 um zu K	6 K zu können	193 um zu K	193 probleme beim K	193 K sie diesen	193 K sie den	193 nicht mehr K
kommentiert	193 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kondigde	773 K
konstaterade	1036 K
konstaterar	1036 K
konten	9 K ini
kontingent	179 haben ihr K
konto	124 opret en K for	166 opret en K	854 załóż K	988 skapa ett K för	1033 skapa ett K
konzern	207 kein K
kopieras	1030 får inte K	1030 får ej K
kopieres	797 kan ikke K uten
kopiering	141 K er ikke tilladt	1030 K utan
korrekt	1019 ska vara K
korrekta	1019 ska vara K
korrespondent	148 er K	201 ist K	804 er K	1013 är K
korrespondentin	201 ist K
korzystamy	845 K z plików cookie
kostenlos	178 wochen K	178 monat K	181 K per mail	208 K testen
kostenlose	15 K artikel	179 noch zwei K	179 noch # K
kostenlosen	179 noch einen K	179 K artikel gelesen	181 unseren K newsletter	181 unserem K newsletter	181 unserer K newsletter	181 den K newsletter
kostenloser	179 K artikel
kostenpflichtig	178 dieser artikel ist K
kostnadsfritt	1026 en månad K
""", 'kr': """
kritiker	1013 är K och
kritiserar	1036 K
kritiserer	169 K	828 K
kritisieren	209 K
kritisiert	209 K
kritizuje	117 K
kronor	1035 K
""", 'ku': """
kullan	1060 çerez K
kullanilamaz	1065 izinsiz K
kullanilmaktadir	1060 çerez K	1060 çerezler K
kullaniyoruz	1060 çerezleri K	1060 çerezler K
kulturskribent	1013 är K
kumppanimme	452 me ja K
kun	161 for K #	818 for K #
kunne	167 K du lide
kurzfassung	202 K
kutunuza	1054 posta K
kuukaudessa	460 K
kuukausi	444 kokeile K	458 kokeile K
kuus	419 K
""", 'ky': """
kyselyymme	35 K
""", 'l': """
l	93 K'any
""", 'la': """
laadi	417 K alla
laatste	755 volg het K nieuws
ladda	991 K ner vår app	1033 K ner
lade	182 K die app
laden	182 app K	182 K sie die app
lahjoituksesi	458 K
lahjoitus	458 tee K	462 K
laissez	526 K-nous votre
lamenta	410 K	673 K	890 K
lamentano	673 K
lamentou	890 K
lance	529 K
langganan	604 K sekarang	608 K
last	783 K ned vår app	825 K ned
later	310 check back K
laukeliai	21 būtini K
laut	209 K
lavoro	671 il nostro K
lawyers	339 our K
""", 'le': """
leave	244 one click to K	338 K us a tip	338 K a tip
lecteur	9 ce K	502 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	516 par des K comme vous	527 nos K
lectoras	36 nuestras K	408 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	408 nuestros K	408 gracias a sus K
lectors	18 gràcies als K	92 els nostres K
lectrices	527 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	271 is a senior K	271 is a K
ledarskribent	148 er K	1013 är K
leden	771 onze K
lederskribent	148 er K
leernos	407 gracias por K
leestijd	0 K
legge	673 si K
leggere	616 per K tutto
lei	908 # K
leiter	201 ist K
leiterin	201 ist K
leitores	18 graças aos K	36 nossos K	888 nossos K
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	890 K
lengkap	20 artikel K
lese	819 du kan K mer	819 kan du K mer
lesedauer	0 K
lesen	178 im abo K	178 K sie mit plus	179 % noch zu K	182 in der app K	206 danke fürs K
leser	825 takk for at du K
leserbrev	805 K
leserbrief	193 K
leserbriefe	193 K an
lesere	36 våre K	826 våre K
leserfinanziert	207 K
leserinnen	36 unsere K	207 unsere K	207 unseren K
leserinnlegg	805 K
lesern	207 ihren K
leserne	18 takket være K	817 K våre
lesernes	18 K bidrag	826 K bidrag
leserumfrage	35 unserer K
lesetid	0 K
lesezeit	0 K
letno	980 K
letter	262 send a K
letters	262 K to the editor	262 send K	313 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	659 solo grazie ai nostri K	659 esiste grazie ai suoi K	671 i nostri K
lettre	527 notre K
lettrici	671 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
leyendo	20 seguir K	401 para seguir K	401 quieres seguir K	401 sigue K con	401 y sigue K	407 sigue K sin
lezen	20 meer K
lezers	36 onze K	771 onze K
""", 'li': """
libovolnou	116 K částkou
lid	748 al K
lidem	18 díky K	115 díky K
liens	506 via nos K	506 par nos K
lignes	516 qui lisent ces K
liitu	417 K meie
like	339 work K this
liked	339 K what you read
liker	826 K du det vi
limit	240 read without K	242 free K
limitat	85 accés il·K
limits	240 read without K
line	289 our tip K
link	251 copy the K	328 read it for free with this K
links	256 some K on this page	256 some of the K on
liputan	605 K kami
lire	20 pour K cet	529 peut-on K
lisas	420 K
listen	0 min K	253 K back here	253 K to us live	276 prefer to K	276 rather K
listening	276 K time
""", 'll': """
llegado	343 si has K hasta aquí
llegint	85 per seguir K
""", 'lo': """
log	24 K in	748 K in om	748 K in of
logg	24 K inn	780 K inn for å	825 K inn for
logga	24 K in	988 K in för att
logged	21 must be K in to post	240 you must be K in to	261 you must be K in to
logget	135 du skal være K ind
login	24 faça K	865 faça K para	887 faça K
look	339 our new K
""", 'lu': """
lugeda	413 et edasi K
lugejad	418 meie K
lugemiseks	413 edasi K
luisterversie	2 K
lukeaksesi	444 K koko	444 kirjaudu sisään K
lukemista	458 jatka K
lukijamme	459 K
lukijoidemme	36 K
lukijoiden	18 K tuella	459 K tuella
lukuaika	0 K
lukuoikeutesi	15 K	444 K
lunar	908 K
lunes	17 cada K
""", 'ly': """
lydversion	2 K
lyssnar	1018 K på poddar
""", 'ma': """
maand	748 deze K nog	772 per K
maandelijks	748 K opzegbaar	772 K
mach	206 K mit
machen	206 K sie mit	207 was wir K
macht	206 K mit
made	230 if you've K it this far
mail	102 váš e-K	574 e-K cím	770 K ons	867 no seu e-K	919 ваш e-K	944 na vaš e-K	958 váš e-K	1077 ваш e-K
mailadres	750 je e-K
mailadresse	126 din e-K	135 din e-K vil ikke
mailbox	750 in je K	750 in uw K	750 in jouw K
mailu	102 přímo do e-K	958 do vášho e-K
mailul	896 pe e-K tău
mainoksen	11 K
mainoksia	459 ilman K
mainos	11 K
mainosten	452 K esto
maken	771 wij K
maksumuuri	462 K
map	9 this K
mapa	9 este K
marketing	298 K cookies
marketingcookies	150 K
masuk	24 K atau	593 kotak K anda
masukkan	593 K email
matched	281 K dollar	322 gift will be K
material	199 mit K der	199 mit K von	272 this K may not be
matins	17 tous les K
mattina	17 ogni K
""", 'md': """
md	161 kr./K	168 kr/K
""", 'me': """
med	151 K ai	807 K ki	807 K ai	1016 K ai
medarbetare	1013 är K på	1013 är K i
meddelade	1036 K
meddelte	169 K
medgav	1036 K
medio	408 este K
medlem	166 bliv K	825 bli K	1033 bli K
meie	418 K töö
meinen	193 was K sie dazu
meint	209 K
meinte	209 K
meinung	30 K der	193 sagen sie uns ihre K
mejl	944 na vaš K	990 i din K	990 till din K
mejla	1033 K oss
mejlen	990 direkt i K
melanjutkan	592 untuk K membaca
meld	825 K deg på
meldde	773 K
melde	24 K dich	206 K dich an	782 K deg av når	815 ved å K deg på
melden	24 K sie sich	178 K sie sich an, um	178 bitte K sie sich an	206 K sie sich an	206 K sie sich hier
meldingen	14 K	752 schakel K in	752 zet K aan	752 ontvang K	770 zet K aan
meldt	773 K
meldte	828 K
member	281 become a K	326 not a K?	338 become a K
members	18 our K	36 our K	240 is for K only	240 K-only story	339 our K
membro	887 torne-se K
membutuhkan	604 kami K dukungan
menar	1036 K
mener	169 K	825 hva K du	828 K
menggunakan	598 K cookie
mengutip	603 dilarang K
menit	0 K baca
mensais	889 K
mensuales	409 K
mensuel	493 un don K	516 un soutien K	528 K
menurut	607 K
menyatakan	607 K
merch	305 our K
merci	526 K de nous
mere	162 kan du læse K	162 du kan læse K	162 kan læse K om
merkezimiz	1067 haber K
mes	93 al K	409 al K	409 por K
mese	672 al K
mesec	952 prvi K	980 na K	980 prvi K
meses	401 K por #
mesiac	966 za K	966 prvý K
message	230 a K from our editor
messagerie	484 votre adresse de K ne sera pas
metus	729 per K
""", 'mi': """
miembro	407 hazte K
mille	659 # per K
milliardaire	516 à aucun K
minggu	606 per K
minket	576 kövess K	584 kövess K	584 hívj meg K
minute	0 K read	326 it only takes a K to
minutes	0 K read	0 K to read
misiniz	1053 zaten abone K
mission	339 our K
mistake	313 spot a K	313 report a K
mitdiskutieren	6 K
mitgeteilt	209 K
mitglied	206 werden sie K	206 werde K	206 jetzt K werden
mitglieder	178 nur für K	207 unsere K
mitteilungen	14 push-K	183 push-K
mittwoch	17 jeden K
""", 'mj': """
mjesec	952 prvi K
""", 'mn': """
mnd	818 kr/K	827 kr/K
""", 'mo': """
mobile	246 on your K app	246 our K app
mobilen	156 direkte på K	812 nyheter rett på K	812 rett på K	1020 nyheter direkt i K	1020 direkt i K
mobilepay	166 K
modalidad	409 K premium
moderador	878 não serão aprovados pelo K
moderados	878 serão K antes
moderated	261 comments are K	261 pre-K
mogelijk	770 maak het volgende K
mois	528 par K
moittii	461 K
monat	208 im K	208 pro K
monatlich	208 K
monday	17 every K
mondta	587 K
montag	17 jeden K
month	240 try a K for	240 try it for a K	241 for the first K	241 for your first K	340 a K	340 per K	340 every K	340 each K
monthly	281 one-off or K	326 reached your K limit	338 become a K	338 give K	340 K
months	240 K for $#	241 for the first # K	241 for the first three K
morgen	17 jeden K	17 am K	17 hver K	159 hver K i din
morgenbrevet	816 K
morgon	17 varje K
morgonbrevet	1024 K
morning	17 every K	17 each K
moyens	527 nos K
""", 'mu': """
mukaan	458 lähde K	461 K
multato	673 ha K
multou	890 K
mums	737 seko K
""", 'na': """
nabiralnik	972 v vaš K
nachdruck	199 K verboten
nachrichten	182 K-app	182 aktuelle K aufs handy	183 push-K
nadaljevanje	971 za K branja
nadie	408 K nos dice
najnowsze	837 otrzymuj K
napisz	847 K do nas	854 K do nas
naprej	971 če želite brati K
napsal	117 K
napsala	117 K
narrated	276 is K by an ai	276 is K by ai
naslov	972 na vaš e-K
nastavak	943 za K čitanja
nastavili	943 da biste K čitanje
naszej	855 K pracy
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	360 tu K no soporta	360 su K no soporta	874 seu K não suporta
navigateur	10 votre K	21 dans le K pour mon prochain	480 votre K ne supporte pas	480 votre K n'est pas
navodi	953 K
""", 'ne': """
necesitamos	343 K pedirte	346 K tu apoyo	407 K tu ayuda	407 K de ti	407 te K
necessaris	21 camps K
necessitem	91 et K
nedeljno	17 jednom K
neem	770 K nu een
nell	620 apri K'app
nella	619 K tua mail
neodvisni	979 K mediji
neodvisno	978 podprite K
neophodna	21 K polja
neovisno	950 podržite K
nepriklausoma	728 K žurnalistika
netiquette	193 beachten sie die K	629 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	789 dette K bruker
neuen	182 hier geht es zur K
news	182 K-app	246 K app for	271 is a K	289 K tip
newsletter	102 náš K	115 náš K	118 K	181 unseren K	181 unserem K	181 unserer K	181 zum K	181 K bestellen	181 K an	181 täglichen K	181 K richtig	181 K von	204 K	206 K an	207 unser K	207 unseren K	207 unserem K	207 dieser K	210 K	215 εγγραφείτε στο K	215 εγγραφή στο K	215 το K μας	215 γραφτείτε στο K	226 το K μας	229 K	244 sign up for our K	244 sign up to our K	244 sign up for the K	244 subscribe to our K	244 join our K	244 get our K	244 our K here	244 receive our K	244 our daily K	244 our weekly K	244 our morning K	280 K	319 K soon	339 our K	342 K	353 suscríbete a la K	353 apúntate a la K	353 nuestra K	397 suscribite al K	408 nuestra K	411 K	473 inscrivez-vous à la K	473 abonnez-vous à la K	473 notre K	515 vous adresser sa K	527 notre K	527 cette K	530 K	593 K kami	593 langganan K	619 iscriviti alla K	619 la nostra K	658 le nostre K	671 la nostra K	671 questa K	674 K	837 zapisz się na K	837 nasz K	855 nasz K	858 K	867 assine a K	867 nossa K	888 nossa K	891 K	896 abonează-te la K	896 abonați-vă la K	896 înscrie-te la K	910 K	944 na K	944 naš K	951 naš K	954 K	958 náš K	965 náš K	968 K
newslettera	837 zapisz się do K	837 naszego K	855 naszego K	958 odber K
newsletterem	855 naszym K
newsletters	244 K may contain info about	280 K	339 our K	342 K	473 nos K	473 recevoir les K	527 nos K	530 K
newsletterul	896 K nostru	907 K nostru
newspaper	339 our K
newsroom	333 not by the K	339 our K	339 non-profit K	339 this K
nezavisni	951 K mediji
nezavisno	950 podržite K
""", 'ng': """
ngay	1109 đăng ký K
""", 'ni': """
nieograniczony	835 K dostęp
niets	767 K uit deze
nieuws	751 K-app
nieuwsbrief	750 onze K	750 dagelijkse K	750 wekelijkse K	769 K	771 onze K	771 deze K	774 K
nieuwsbrieven	750 onze K	769 K	771 onze K	774 K
""", 'nj': """
njuzleter	944 na K	944 naš K	951 naš K
""", 'no': """
nombreux	516 plus nous serons K
nonprofit	339 K newsroom	339 K news outlet
nosotros	407 colabora con K
nosso	35 K quiz	862 apoie K	862 apoie o K	868 baixe K app	868 no K app	887 apoie K	887 apoie o K	887 siga o K	887 entre no K	888 K site
nostra	92 la K feina	620 nella K app	671 la K app
nostre	92 el K canal
nostro	35 K quiz	671 il K sito	671 che il K
nota	20 leer esta K	401 para leer esta K
noticia	408 esta K
noticias	374 en google K	374 tu fuente de K
notificaciones	14 las K	355 activa las K	355 activar K	355 recibir K
notifications	14 K	248 turn on K	248 turn on desktop K	248 enable K	248 would like to send you K	248 allow K	248 K from this site	248 receive K	475 activer les K	475 activez les K	475 autoriser les K
notifiche	14 le K
notified	244 sign up to be K	248 get K
notifikasi	14 K	594 aktifkan K	594 dapatkan K
notifikation	156 K
notifikationer	14 K	156 K
notify	248 K me of	248 K me when	261 K me of new posts
notis	1020 K
notiser	14 K	1020 K	1020 push-K
notre	35 K quiz	527 K site
nouvelle	484 ouvre dans une K fenêtre
novice	972 na naše K	972 na e-K	979 naše K
novinari	951 naši K
novinarji	979 naši K
novinarstvo	951 nezavisno K	951 neovisno K	979 neodvisno K
noviniek	958 odber K
""", 'nu': """
nuestra	354 en K app	407 únete a K	408 K app	408 K web
nuestras	408 K redes
nuestro	35 K quiz	346 apoya K	358 únete a K canal	407 apoya K	407 únete a K	407 recibe K	408 K canal	408 K medio	408 K sitio	408 K equipo
nuestros	362 K socios	408 K socios
numer	856 K krs
nunca	408 más que K
""", 'ny': """
nyheder	144 google K
nyhedsbrev	126 vores K	126 tilmeld dig K	159 K	167 vores K	170 K
nyhedsbreve	126 vores K	167 vores K
nyhedsbrevet	126 få K	159 K
nyhetene	812 K rett på mobilen
nyheter	800 google K	1009 google K
nyheterna	994 följ K	1020 K direkt i mobilen
nyhetsbrev	782 vårt K	782 våre K	782 meld deg på K	782 abonner på K	816 K	826 vårt K	826 våre K	829 K	990 vårt K	990 våra K	990 anmäl dig till K	1024 K	1034 vårt K	1034 våra K	1037 K
nyhetsbrevet	782 få K	816 K	1024 K
nyilatkozta	587 K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	629 i campi K
oberoende	1033 stöd K
objasnio	953 K
objavljen	22 ne bo K
objavljena	22 neće biti K
obligatoires	21 champs K sont	484 les champs K
obligatori	629 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	364 los campos K
obligatoriska	21 K fält	999 K fält
obligatoriske	21 K felt	791 K felt
obrigado	887 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	113 další šíření K
obserwuj	842 K nas na	842 K nas w	854 K nas
obvestila	14 K
""", 'oc': """
occupa	637 si K di
ochtend	17 elke K
""", 'od': """
odejdete	96 než K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorna	30 nije K
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	865 K este artigo
off	340 one-K
offert	470 vous est K	528 mois K
offrez	526 K-lui	526 K-nous
offrici	670 K un
offrimi	670 K un
""", 'og': """
oglasa	11 K	951 bez K
oglasov	979 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	1053 K devam etmek için
okurlarimiz	36 K	1067 K
okurlarimizin	1067 K
""", 'ol': """
olarak	1053 abone K
olun	1066 üye K
""", 'on': """
onafhankelijke	745 steun K journalistiek	770 steun K	771 K journalistiek
onafhankelijkheid	771 onze K
onbeperkt	748 lees K	748 K toegang	748 K lezen
ondersteunt	757 je browser K	757 uw browser K
onderzoek	771 dit K
onderzoeken	771 onze K
one	338 make a K-time
online	305 our K shop	305 our K store
ontdek	770 K nu
ontvang	750 K elke	750 K onze
onze	751 K app	771 K app
""", 'oo': """
oordeelde	773 K
""", 'op': """
open	246 K in app	246 K in the app	751 K in app
ophavsretsloven	141 beskyttet af K
ophavsretten	141 K tilhører
opinion	30 K of	261 have an K on this
opinions	30 K of
oplyser	169 K
oplyste	169 K
opozarja	981 K
opphavsrettslig	797 K beskyttet
opplyser	828 K
opplyste	828 K
opprett	780 K en konto for	825 K en konto
opsiger	161 indtil du K
opublikowany	22 nie zostanie K	847 twój adres e-mail nie zostanie K
opzegbaar	772 K
""", 'or': """
ordenou	890 K
ordinato	673 ha K
ordnete	209 K an
original	272 read the K article	524 lire l'article K
originally	272 this article was K published on	272 this story was K published on	272 this story K appeared	272 this article K appeared	272 K published at	335 story was K published by	335 story was K published on	335 story was K published in the	335 article was K published by	335 article was K published in our
originalmente	370 este artículo fue publicado K	370 publicado K en	884 publicado K em
originariamente	635 articolo pubblicato K	666 pubblicato K in
ortaklarimiz	1060 biz ve K
""", 'os': """
ostrzega	857 K
oszd	25 K meg
""", 'ov': """
overblikket	159 K hver dag	159 K hver morgen
overname	767 K zonder
oversikten	816 få K
ovisi	950 K o vama
""", 'ow': """
owner	339 has no K	339 have no K
""", 'pa': """
padroni	659 non ha K	671 senza K	671 libera da K
pagar	887 ajude a K
paghi	670 K un'ora
pago	411 muro de K
paid	256 we get K if you buy	256 we may be K
pakolliset	21 K kentät
palautetta	458 anna K
paper	278 is the K's
par	528 K an
parama	727 jūsų K	731 K
parceiros	876 nós e os nossos K	888 nossos K
paremkite	727 K mus
part	272 no K of this
partagez	25 K-le	25 K-la
parte	887 faça K e
partecipato	649 non ha K alla stesura
parteispende	210 K
partenaires	482 nos K et nous	482 nous et nos K	527 nos K
participar	364 para K
participez	526 K à
partilhe	25 K-o
partir	463 avant de K	889 a K de # euros
partner	191 wir und unsere K	627 i nostri K	997 vi och våra K
partnere	133 vi og vores K	789 vi og våre K
partnerlinks	37 K
partners	259 we and our K	339 our K	759 wij en onze K	771 onze K
partnership	272 was produced in K with
partnerzy	845 my i nasi K	845 nasi zaufani K
pasak	730 K
pass	251 K this on
patreon	281 on K	281 our K
patron	235 become a K of	338 become a K
patronem	854 zostań K
paywall	207 ohne K	210 K	339 we have no K	339 we do not have a K	342 K	530 K	674 K	891 K
paywalls	342 K
""", 'pe': """
pe	908 K an
pedimos	407 te K ayuda
pedirte	343 tenemos un favor que K
pediu	890 K
peiling	35 onze K
pelanggan	592 khusus K	605 K kami	608 K
pembaca	18 berkat K	605 K kami
pendant	528 K un mois
people	18 thanks to K like	322 funded by K like you
pequeno	859 um K favor a pedir
per	827 K år	1035 K år
peramban	10 K anda
percent	242 # K left to read
perfil	872 siga nosso K
periodisme	92 el nostre K
periodismo	346 apoya el K	398 hacer un K	407 apoya el K	407 colabora con el K	408 nuestro K	408 K de calidad	408 hacemos K	408 haciendo K
periodista	371 es K
periodistas	397 nuestros K	408 nuestros K
periodistes	92 els nostres K
perjantaisin	17 K
permanencia	409 sin K
permission	272 reproduced here with K	272 reproduced with K	284 written K	284 prior K	284 without K	298 K to load	298 K before anything is loaded	335 K to reuse this
personal	297 views are K
personale	900 datele tale K
personales	362 datos K serán
personas	398 K como tú	407 K como tú
persondatapolitik	133 K
personenbezogene	191 K daten
personnelles	482 vos données K
personoplysninger	133 dine K
personopplysninger	789 K
personuppgifter	997 dina K
personverninnstillinger	806 K
pertama	606 bulan K
pesquisa	35 nossa K
""", 'ph': """
phone	253 news to your K
photographer	291 staff K
photos	305 K from this story	305 K from this event
""", 'pi': """
pide	410 K
piebilda	740 K
piece	339 this K
pierwszy	856 K miesiąc
pirmas	729 K mėnuo
pitch	281 K in	338 K in
pitching	338 consider K in
pix	886 um K	889 K
""", 'pl': """
plakaten	797 vær varsom-K
plakatens	810 vær varsom-K
plattform	207 unsere K
player	9 this K
please	240 K log in to	251 K share this	282 K help	338 K chip in	338 K give	338 K help if
plusartikelen	771 K
plusartikels	748 gratis K	771 K
""", 'po': """
pobierz	854 K naszą
poche	513 dans votre K
podatku	833 przekaż #% K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	153 K-app	167 vores K	203 den K können sie	203 den K kannst du	203 unseren K	207 unser K	207 unseren K	226 το K μας	274 follow the K	339 our K	408 nuestro K	527 notre K	605 K kami	671 il nostro K	771 onze K	809 hører K	855 nasz K	888 nosso K
podcastapp	153 K
podcaste	34 našom K
podcasten	153 K	809 K
podcastimiz	1067 K
podcastimizi	34 K
podcastimme	34 K	459 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	153 hvor du lytter til K	153 hvor du hører K	203 wo es K gibt	274 wherever you get your K	274 wherever you listen to K	274 wherever you get K
podcastu	34 naszego K	34 našem K	34 našem K
podcastul	34 K nostru	907 K nostru
podcastunk	585 K
podcastunkban	34 K
podcasty	115 naše K
podd	34 vår K	1034 vår K
poddapp	1018 K
poddar	34 våra K	1018 K finns
podden	1018 K
podelite	25 K
podijelite	25 K
podkast	809 hører K	826 vår K
podkastapp	809 K
podkasten	809 K
podle	117 K
podpora	114 vaše K	964 vaša K	978 vaša K
podporo	978 vašo K
podporte	964 K nás	964 K našu
podprite	978 K nas	978 K naše
podremos	407 con tu ayuda K
podziel	25 K się
pokutoval	117 K
policy	259 our cookie K
politica	900 K de cookie
political	271 is a K	271 is the K editor
politika	1060 çerez K
politikasi	1060 gizlilik K
politikwissenschaftler	201 ist K
politologue	491 est K
poll	35 our K	261 vote in our K	261 take our K
polub	842 K nas na
pomagajte	978 K nam
pomozite	950 K nam
pomozte	114 K nám
ponctuel	493 un don K
pop	338 K your
portal	855 nasz K
posez	526 K-la à	526 K-nous
posible	18 hace K
positions	305 our open K
post	20 rest of this K	298 to view this K	298 to see this K	333 this is a paid K	339 this K
postadress	990 din e-K	999 din e-K kommer inte
postadresse	782 din e-K	791 din e-K vil ikke
postanite	950 K član	978 K član	978 K naročnik
postaw	854 K nam	854 K mi
postfach	181 in ihrem K	181 in dein K	181 in ihr K	181 in deinem K	181 direkt ins K
posts	15 free K
potrebna	950 K nam je
potrebujeme	964 K vašu podporu
potrebujemo	978 K vašo
potremo	659 aiuto K	670 con il tuo aiuto K
potrivit	909 K
potrzebujemy	833 K twojego wsparcia	854 K twojej pomocy	854 K twojego wsparcia
pound	338 K you give
pourboire	493 un K
poursuivez	470 K votre lecture
poursuivre	470 K votre lecture
povedal	967 K	981 je K
povedala	967 K	981 je K
powered	338 K by you
powerful	339 hold the K to account
powiadomienia	14 K	839 włącz K	839 K push	839 chcesz otrzymywać K
""", 'pr': """
praat	761 K mee	770 K mee
praca	855 nasza K
pratite	950 K nas
pravi	981 K
precisa	887 K de si	887 K de você
precisamos	859 K da sua ajuda	862 K do seu apoio	887 K da sua ajuda
precisato	673 ha K
preciso	878 é K estar logado
precizat	909 a K
predplatitelia	968 K
preferences	259 your cookie K
preferida	374 fuente K
preferidas	374 fuentes K
preferido	374 medio K
preferidos	374 medios K
preferita	623 fonte K su google	640 fonte K
preferite	640 fonti K
preferred	253 K source on google	285 K source
preglednik	10 vaš K
prejemajte	972 K vsako
preluarea	905 K
prema	953 K
premier	470 le K mois	528 le K mois
premoderated	261 K
prenesite	978 K
prenumerant	988 bli K	988 redan K	988 som K	1033 bli K
prenumeranter	988 endast för K	1034 våra K	1037 K
prenumerata	731 K
prenumeration	1037 K
prenumerationen	990 avsluta K när
prenumeratoriams	723 tik K
prenumerera	988 K för att	990 K på nyhetsbrev	1023 genom att K	1033 K på vårt
prenumeruojate	723 jau K
prenumeruokite	727 K
presenteie	865 K
pretplata	954 K
pretplatite	943 K se već od	950 K se
pretplatnici	954 K
pretplatnicima	943 dostupan samo K
pretplatnik	943 već ste K	950 postanite K
pretplatnike	943 samo za K
preuzimanje	949 zabranjeno je K
preuzmite	950 K
preventing	257 browser extension is K
price	340 the K of a
prijavi	24 K se
prijavite	24 K se	950 K se na	978 K se na
prima	908 K lună
primeiro	889 K mês
primer	93 el K mes	409 el K mes
primo	672 il K mese
principles	272 the thomson reuters trust K
print	251 click to K
prioriterad	1009 K källa
pripomenul	967 K
prisijunkite	24 K
prispejte	964 K
privacidad	362 política de K	408 nuestra política de K
privacidade	876 política de K
privacy	259 see our K policy	259 to our K policy and terms	259 and the google K policy	339 our K policy
privacybeleid	759 ons K
privacyverklaring	759 K
privatlivspolitik	133 K
priznal	967 K
probeabo	178 wochen im K	206 K
probeer	770 K nu	770 K een maand
proberen	772 gratis K
processing	259 consent to the K
prochains	527 nos K articles
produce	322 not free to K	322 not cheap to K
produced	333 K by our brand
proefabonnement	748 K	770 neem een K	772 K
profesor	371 es K
profesora	371 es K
professeur	491 est K
professeure	491 est K
professionista	637 giornalista K
professor	201 ist K	271 is a K	271 is an assistant K
professore	637 è K
professoressa	637 è K
professorin	201 ist K
profilazione	627 i cookie di K
profitez	470 K de nos offres	526 K de
prohibida	370 queda K
proibida	884 é K a
project	510 trust K
promise	338 K never to
prosbu	96 máme na vás K	96 máme malou K
proseguire	662 per K la lettura
prossima	21 in questo browser per la K
provalo	616 K gratis	670 K gratis
provided	259 content K by a third party	298 contains content K by
provision	188 erhalten wir eine K	188 eine kleine K
provisions	188 K-links
przetwarzanie	845 K danych osobowych
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	629 prima di K un commento
pubblicato	22 non sarà K	629 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	878 o seu endereço de e-mail não será K
publication	235 is a reader-supported K	333 accurate at the time of K	333 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	1030 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	360 bloqueador de K	408 sin K
publicidade	11 a K
publicitat	11 la K	92 sense K
publicitate	11 K
publikovanie	963 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	261 your email address will not be K	272 was first K by	272 was first K on	335 K under license
publishing	333 accurate at the time of K
puis	470 K # €
puisque	463 K vous êtes là
punya	592 sudah K akun
purchase	256 K through links on our site
pushbeskeder	156 K
pushmeldingen	752 K
pushnotiser	1020 K
pushvarsler	812 K
""", 'py': """
pyysi	461 K
""", 'qu': """
queremos	343 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	609 già che sei K
quieras	350 cancela cuando K	409 cancela cuando K
quitter	463 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K
""", 'ra': """
raccolta	674 K fondi
racconta	673 K
raccontato	673 ha K
raconte	529 K
rad	951 naš K
raise	322 help us K
rajaton	444 K pääsy
raksti	737 K mums
raksts	738 šis K
rappelle	529 K
""", 're': """
reach	295 K him at	295 K her at	295 K them at	322 we would K our goal	322 we'd K our goal	338 help us K
reached	242 you've K your limit of free	270 can be K at
reacties	761 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	242 # % left to K	276 is K by an ai	276 is K by ai	328 link can K this	339 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	230 we're asking K	277 thank you, K	322 funded by K like you	338 K like you	338 join the K	339 our K	339 funded by its K	342 appeal for K	342 K pay
reading	0 K time	240 keep K for just	240 to finish K	240 to keep K	240 keep K with a	240 K this post for free	328 to your K list
reageren	6 K	761 om te K
realizzazione	649 non ha partecipato alla K
recalled	341 K
recalls	341 K
recaptcha	244 protected by K
receba	867 K no seu	867 K todos os dias	887 K as	887 K no seu
receive	244 sign up to K	244 K email from us on behalf of	244 K emails from	259 agree to K emails	338 to K new posts
recevez	473 K chaque	473 K tous les	526 K chaque	526 K notre
recevoir	475 K les alertes	515 j'accepte de K
recherche	207 diese K
recherchen	207 unsere K
recibe	353 K cada	353 K todas las	407 K cada
recibir	397 acepto K
reclame	907 fără K
recomenda	890 K
reconheceu	890 K
reconnu	529 a K
recunoscut	909 a K
recurring	281 K donation	340 K donation
redactie	761 mail de K	770 mail de K	770 tip de K	771 onze K
redactor	371 es K
redactora	371 es K
redakce	115 naše K
redakci	115 naši K
redakcia	965 naša K
redakcie	963 bez súhlasu K
redakcija	728 mūsų K	738 mūsu K	951 naša K
redakcije	949 bez dozvole K
redakciju	951 našu K
redakcja	855 nasza K
redakcji	855 naszej K
redaksi	605 K kami
redaksjon	826 vår K
redaksjonen	825 kontakt K	826 kontakt K
redakteur	201 ist K
redakteurin	201 ist K
redaktion	167 vores K	207 unsere K	1034 vår K
redaktionelle	191 externe K inhalte
redaktionen	135 skriv til K	999 mejla K
redazione	658 la K ti invia	671 la nostra K
refresh	310 K this page	310 K the page
regala	350 K esta nota
reggel	17 minden K
registe	865 K-se para
register	240 K for free to
registered	326 K users can
registrarte	353 al K
registrate	397 K a nuestro	407 K
registrati	616 K per	670 K per	670 K gratis
registreer	748 K je
registrera	1023 genom att K dig
registrere	815 ved å K deg
registrieren	178 K sie sich
registrierung	205 K
registrujte	114 K se
regrette	529 K
regrettent	529 K
rejoignez	478 K-nous sur	526 K-nous	526 K notre	526 K nos
rekao	953 K
rekla	953 K
reklam	115 bez K	855 bez K	855 nie mamy K
reklama	951 bez K
reklamdan	11 K
reklame	11 K
reklamelenker	820 K
reklamelinks	163 K
reklamer	167 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamsiz	1067 K
reklamy	11 K
relatou	890 K
rely	339 we K on
remaining	242 free articles K	242 free article K	242 articles K this month	242 free stories K
remind	342 K me later
removed	261 this comment has been K
replied	341 K
reply	6 leave a K
report	313 K an error
reportage	207 diese K	527 ce K
reportagem	888 esta K
reportagens	888 nossas K
reportaje	408 este K
reported	341 K that
reporter	201 ist K	270 is a K at	270 contact the K at	271 is a K	271 is a senior K	289 contact the K	289 contact our K	289 email the K	291 K	491 est K	804 er K i	1013 är K på
reportera	371 es K
reporterin	201 ist K
reportero	371 es K
reporters	338 ask our K	339 our K	339 we, the K
reporting	261 why are you K this	322 keep our K free	339 our K	339 this K	339 K like this	339 goes to K
reports	293 K on
representam	878 os comentários não K
reproduced	272 may not be K
reproducerea	905 K integrală
reproduction	272 K without permission	335 K in whole or in part	490 K interdite	490 toute K	490 droits de K
republish	272 K our articles	272 K this article	335 K this story	335 K our stories
republished	272 K with permission	272 is K from
required	21 K fields are marked	261 K fields are marked
research	271 is a K fellow
researcher	271 is a senior K	271 is a K
reserva	29 es K el dret
reservados	370 derechos K	884 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	90 tots els drets K
reserve	29 K the right
reserved	224 all rights K	240 article is K for	272 all rights K	695 all rights K
reserves	29 K the right
responsabile	30 non è K
responsabilidad	30 K de	393 K de sus autores	393 K de quienes los
responsabilidade	30 K de	30 K dos	878 os comentários são de K
responsabiliza	30 não se K	393 no se K de las opiniones
responsable	30 pas K	30 no se hace K	393 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
rest	20 to read the K	240 to read the K of this
restants	471 articles gratuits K
reste	471 il vous K #%	471 il vous K # %
resultater	144 google-K
retrouvez	478 K-nous sur	496 K	526 K-nous
rette	154 K fejl
retter	154 K fejl	154 K alle fejl	810 vi K feil
rettigheter	797 alle K forbeholdt
reuters	490 avec K
revelou	890 K
revient	516 vous K qu'à
rewritten	272 may not be published, broadcast, K
""", 'ri': """
ricamiz	1049 küçük bir K var	1049 sizden bir K var
ricercatore	637 è K
ricercatrice	637 è K
ricevi	619 K ogni	670 K ogni	670 K la
ricordato	673 ha K
rief	209 K
riep	773 K
riferito	673 ha K
riippumaton	459 K media
riippumatonta	458 tue K	459 K journalismia
riproduzione	635 K riservata	635 © K	666 è vietata la K	666 vietata la K
riserva	29 si K
riservata	668 K agli abbonati
riservati	635 tutti i diritti K	668 K agli abbonati
riservato	616 K ai nostri abbonati	616 questo contenuto è K	662 K agli utenti	668 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	151 af en K
rocznie	856 K
ropade	1036 K
ropte	828 K
round	280 our K-up
roundup	244 get a weekly K	280 our K	280 weekly K
rozhodl	117 K
rozhodol	967 K
rozpowszechnianie	853 K artykułu
""", 'ru': """
ruft	209 K
ruled	341 K
rundbrief	204 K
""", 'sa': """
sa	828 K	1036 K
sabah	17 her K
sabato	17 ogni K
sade	1036 K
sagde	169 K
sagen	209 K
sagt	209 K
sagte	209 K
sagten	209 K
said	341 K
saken	775 likte du denne K	810 feil i K	825 les hele K	826 denne K
saker	826 våre K
saklidir	1065 tüm haklari K	1065 her hakki K
saluran	605 K kami
samarbeid	820 i K med en annonsør
samarbejde	163 i K med en annoncør
samarbete	1028 i K med en annonsör
samedi	17 chaque K
samstag	17 jeden K
samtycke	1015 ditt K
samtykke	150 dit K	150 give K	158 jeg giver K til	806 ditt K
samtykket	806 K ditt
sanoi	461 K
sanoo	461 K
saturday	17 every K
saugomos	726 visos teisės K
say	261 have your K in	338 have your K
sayenizde	1067 sizin K
says	341 K
""", 'sc': """
scarica	620 K l'app	620 K la app	620 K la nostra app	670 K la nostra	670 K l'app
schauen	206 K sie vorbei
schicken	206 K sie uns
schon	171 wenn sie K hier sind	171 wo sie K hier sind
schreef	773 K
schreib	206 K uns
schreiben	6 kommentar zu K	193 K sie uns ihre meinung	206 K sie uns	206 K sie an
schreibt	201 K über	201 K für	206 K uns	209 K
schrieb	209 K
schriftlicher	199 nur mit K genehmigung
schrijf	750 K je in voor	750 K je gratis in	770 K je in	770 K u in	770 K je gratis in
schrijft	773 K
scrie	906 K-ne
scripts	257 unblock K
scris	909 a K
scritto	671 chi ha K questo	673 ha K
scrittore	637 è uno K
scrittrice	637 è una K
scrive	637 K di	637 K per
scrivi	670 K a
scrivici	670 K
""", 'se': """
secondo	673 K
section	261 in the comment K
secure	289 K drop
securedrop	289 K
securely	289 K on signal	289 K via signal	289 contact us K	289 reach us K
segnalacelo	670 K
segons	94 K
segueix	91 K-nos
seguici	623 K su	623 K anche su	670 K
seguir	358 puedes K a	358 puede K a
segundo	890 K
sekarang	604 donasi K	604 daftar K
sekite	727 K mus
sekojiet	737 K mums
selaimesi	10 K
selected	333 K by our
selengkapnya	592 untuk membaca K
selon	529 K
semaine	17 chaque K	17 une fois par K	528 par K
semaines	17 toutes les K
semana	17 cada K	17 una vez por K	17 toda K	409 a la K	889 por K
semanal	353 boletín K
seminggu	17 K sekali
send	244 we'll K you	289 K us a tip	791 K inn	825 K oss
sende	815 ved å K inn
seneste	153 K afsnit
senza	659 K di te non	670 K di te non
service	491 est chef du K	491 est cheffe du K
setiap	17 K pagi	606 K bulan
setmanalment	17 K
settimana	17 ogni K	672 alla K
settings	259 cookie K
seuraa	458 K meitä
""", 'sh': """
share	25 K it	25 K this post	251 K this with	251 K this post on	251 K this if you	251 K this far and wide	251 click to K	256 we may get a K
shareholders	322 not by K	339 no K
should	289 story we K	289 we K look into	289 we K know about
shouted	341 K
""", 'si': """
sier	818 til du K opp	828 K
siga	872 K-nos no	872 K-nos nas	887 K-nos
siger	169 K
sign	24 K in	244 K up to get	282 K up	338 K up for our	338 K up to our	338 when you K up	338 K up now
signal	145 på K	801 på K	1010 på K
signaler	484 K une erreur
signalez	526 K-la-nous	526 K-le-nous
signing	244 thanks for K up	244 thank you for K up	244 by K up, i agree	244 by K up, you agree	244 by K up you agree
silakan	592 K login	592 K masuk
silenced	339 refuse to be K
since	230 K you're here
sinirsiz	1053 K erişim
sinulle	440 meillä on K pyyntö
site	339 our K	771 onze K
""", 'sk': """
skaityti	723 norėdami K toliau	723 norint K toliau	723 K toliau galite
skaitytojai	728 mūsų K
skelbiamas	22 nebus K
skicka	1023 genom att K
skirkite	727 K paramą
skribent	148 er fast K	804 er K	1013 är fri K
skriv	166 K til os	990 K upp dig	1033 K upp dig	1033 K till oss
skrive	21 logget ind for at K
skrivefeil	810 funnet en K
skriver	169 K	828 K	1036 K
skrzynce	837 w twojej K
""", 'sl': """
slant	1035 en K
sledite	978 K nam
sledujte	104 K nás	114 K nás	964 K nás
""", 'so': """
so	209 K die
soci	91 fes-te K	91 fes-te'n K
socia	373 hazte K	407 hazte K
social	186 auch bei K media
socio	346 hazte K	373 hazte K	407 hazte K
sociologue	491 est K
socios	402 solo para K	402 sólo para K
someone	251 send this to K
something	313 see K wrong	313 K is wrong
sondage	35 notre K
sondaggio	35 nostro K
sondajul	35 K nostru
sonntag	17 jeden K
sostegno	612 il tuo K ci	612 abbiamo bisogno del tuo K	670 il tuo K
sostenerci	612 puoi K
sostengono	659 ci K ogni mese
sostenitore	670 diventa K
sostenitori	671 i nostri K
sostiene	636 chi ci K	671 chi ci K	673 K
sostieni	612 K il nostro	612 K la nostra	670 K il	670 K la
sostienici	636 K	670 K
sostuvo	410 K
sottolinea	673 K
soubory	107 K cookie
souhlasu	113 bez K
souligne	529 K
source	285 top K
soutenez	466 K notre	493 K-nous	493 K notre	519 en vous abonnant, vous K	526 K-nous	526 K notre	526 K-le	526 K-la
soutenir	466 pour nous K	526 K notre	526 nous K
soutien	466 votre K est	466 a besoin de votre K	516 votre K, même	526 votre K
soutiennent	516 nous K chaque mois
soutiens	526 je K
sovelluksemme	447 lataa K	459 K
sovelluksessa	447 avaa K
sovellus	447 lataa K	447 lataa ilmainen K	458 lataa K
""", 'sp': """
spaltist	804 er K	804 er fast K
spare	338 can you K
spelregels	761 K
spende	174 deine K für	174 ihre K hilft	174 deine K hilft	174 jede K hilft	174 jede kleine K hilft	174 jede K zählt	206 ihre K	206 deine K	206 eure K	206 mit einer K	206 K jetzt	206 K uns	210 K
spenden	206 K sie	206 jetzt K	210 K
spendenaufruf	210 K
spendenaufrufe	210 K
spendiere	206 K uns
spendieren	206 K sie uns
spiega	673 K
spiegato	673 ha K
sportskommentator	804 er K
spottete	209 K
sprijinul	906 K tău	906 avem nevoie de K
spune	906 K-ne	909 K
spus	909 a K
""", 'sq': """
squadra	671 la nostra K
""", 'st': """
staat	773 K er
stabilito	673 ha K
stand	338 K with us
standards	272 our K: the
stay	310 K with us for
stelde	773 K
stemme	151 ai-K
steun	745 met jouw K	745 met uw K	745 K ons met	768 K ons	770 K ons	770 K onze	770 jouw K	770 uw K
stiahnite	964 K si
stimme	202 K
stond	773 K
stories	15 free K	242 free K left	270 for more K like this	326 access to all our K	339 our K	339 K like this
story	15 free K	20 rest of this K	25 share this K	240 to read the full K	242 free K left	242 last free K	246 read this K in the app	251 share this K on	270 if you have a K to tell	270 email your K to	289 K for us	328 save this K	339 this K	339 K that took us
straight	244 K to your inbox
straipsnis	728 šis K
striga	909 K
strona	845 ta K używa
studio	333 our brand K
""", 'su': """
submitting	244 by K your email
subscreva	867 K a nossa	867 K as
subscribe	240 K to continue reading	240 K to read the full	240 to continue reading, K	240 K to get access	240 K for full access	240 K to unlock	240 already K?	244 K to our free	244 K to our weekly	244 K to our daily	244 K for more	253 K to our channel	253 K to our podcast	274 K to the podcast	274 K to our podcast	326 if you already K	326 K now for	338 K to our	338 K today	338 K now	338 K to get	338 K for free
subscribed	319 you are now K to
subscriber	240 already a K	240 this is a K-only	240 existing K	326 K-only article	326 K-only story	326 K-only content	326 not a K?	338 become a K	338 becoming a paid K	338 free or paid K
subscribers	240 this article is for premium K	240 for K only	240 exclusively for K	240 is exclusive to K	240 existing K	240 for paying K	240 for paid K	240 is for K	240 are for K	240 only K can read	326 exclusive to our K	326 exclusively to K	339 our K	342 K
subscribing	240 by K to our	244 by K, you agree	338 consider K
subscription	240 off annual K	240 off an annual K	240 your K helps	240 K is being used on another	240 upgrade your K	240 sign up for a K	240 purchase a paid K	326 your K supports	326 your K makes	326 our K offers	326 our K options	340 annual K	342 K
subscriptions	342 K
subscriptor	85 ja n'ets K	91 fes-te K	91 fes-te'n K
subscriptors	85 exclusiu per a K	85 només per a K	95 K
subscriu	91 K-te
subskrybenci	855 nasi K	858 K
subskrypcja	858 K
subskrypcje	858 K
substack	240 in the K app	342 K
substacks	342 K
subvention	516 aucune K et
sued	341 K
suite	519 pour lire la K	519 lire la K ?
suivez	478 K-nous sur	526 K-nous
sumate	407 K al	407 K
sunday	17 every K	280 our K email
sundays	17 on K
suport	91 dona'ns K	91 el teu K
suporta	874 o seu browser não K
support	235 please K us	235 your K, no matter how small	235 K our work by	235 to K my work	235 you can K us	257 your browser does not K	322 K fact-based	338 K us	338 K our	338 K my work	338 K this work	338 your K	338 we ask you to K	338 K the show
supporta	625 il tuo browser non K
supported	257 your browser is not K	339 reader-K	339 reader K	339 member-K	339 listener-K
supporter	338 become a K
supporting	235 please consider K	338 consider K
survey	35 our K	35 our reader K	261 reader K	261 take our # minute K	261 two-minute K	261 short K	338 take our K
suscribirte	353 al K
suscribite	397 K a nuestro	407 K
suscripciones	411 K
suscriptor	350 ya soy K	350 ya eres K	407 hazte K
suscriptora	407 hazte K
suscriptores	350 exclusivo para K	350 sólo para K	350 solo para K	408 nuestros K	411 K
sustaining	281 K member	338 K member	338 become a K
sutikimo	726 be raštiško K
""", 'sv': """
svakog	17 K jutra
""", 'sw': """
swish	1025 via K
swisha	1033 K
""", 'sy': """
syndicated	335 auto-generated from a K feed	335 published from a K feed	335 K feed
syndication	335 our K team
syntetisk	151 K stemme	807 K stemme
""", 'sz': """
szerint	587 K
""", 'ta': """
taalfout	761 K
tady	96 když už jste K
tahun	606 per K
takes	326 free and K less than
takip	1057 bizi K edin	1057 K et	1066 bizi K edin
takk	815 ja K, jeg vil
takket	167 K være dig	826 K være deg
talsyntes	1016 K
tamamini	20 haberin K	20 yazinin K
tapkite	727 K nariu
tarayiciniz	10 K
targeting	298 K cookies
tartalmat	9 ezt a K
tartalom	9 a K
tarvitsee	458 K sinua	458 K tukeasi
tarvitsemme	458 K apuasi	458 K tukeasi
""", 'te': """
team	339 our K	771 ons K
teatas	420 K
teica	740 K
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	206 K sie uns
teilte	209 K mit	209 K der	209 K die
tekst	20 cały K	20 ceo K	855 ten K	951 ovaj K
teksty	855 nasze K
telefon	156 på din K
telegram	16 K	145 på K	145 K-kanal	186 unseren K-kanal	253 join our K	253 our K channel	338 join our K	358 nuestro canal de K	497 canal K	497 groupe K	596 channel K	641 canale K	801 på K	801 K-kanal	872 nosso canal no K	924 мы в K	924 наш K-канал	924 в нашем K	924 новости в K	1010 på K	1010 K-kanal	1057 K kanali	1080 ми в K	1080 наш K-канал	1080 у нашому K
telegramkanal	1010 K
teljes	20 K cikk
telli	417 K kohe
tellija	413 oled juba K
tellijatele	413 artikkel on K	413 ainult K
tellimus	421 K
temas	371 cubre K
tenhle	115 K text
terima	598 K semua
termos	876 K de uso
terms	259 agree to our K of	259 agree to our K and	259 agree to the K
testen	178 für # € K	178 für # euro K	206 jetzt K	206 K sie
testez	470 K-nous	526 K-nous
testified	341 K
tetszett	585 K a cikk
texten	1019 fel i K
""", 'th': """
thank	277 K you to the	277 K you to all of you	277 K you to all who	277 K you to our
thanks	277 K to all of you who
them	322 will you join K
theo	1101 K dõi báo	1109 hãy K dõi	1112 K ông	1112 K bà	1112 K lời
think	261 let us know what you K	338 tell us what you K
thoughts	261 share your K	338 share your K
thousands	338 join K of
throw	338 K in
thursday	17 every K
thursdays	17 on K
""", 'ti': """
tietosuojaseloste	452 K
tikkie	772 K
tiktok	16 K
tilaa	458 K nyt
tilaaja	444 oletko jo K
tilaajamme	459 K
tilaajana	444 jatka lukemista K	444 K pääset	444 K voit	444 koko juttu K
tilaajat	462 K
tilaajille	444 vain K
tilauksen	446 voit peruuttaa K
tilaus	462 K
till	983 vi har en bön K dig
tilmeld	126 K dig vores	158 ved at klikke på K	166 K dig
tilmelde	158 ved at K dig
tilmelding	158 ved K
tin	1113 bản K
tip	135 K os	135 har du et K	166 K os	338 K your
tipeee	493 K
tipline	289 our K
tips	289 news K	791 K oss	791 har du et K	825 K oss	999 har du ett K	999 har du K
tipsa	1033 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	119 en lille K at bede	775 en liten K å be
""", 'tl': """
tl	1068 # K
""", 'to': """
today	282 join K	338 chip in K	338 sign up K	338 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	773 gaf K
toestemming	759 K te geven
toeta	417 K meid
toetage	417 K meid
toetus	417 sinu K	417 teie K
toimetus	418 meie K
toimintaamme	458 tue K
toimittajamme	459 K
toimituksellemme	459 K
toimituksemme	459 K
toimitusta	458 tue K
told	341 K
toteaa	461 K
touch	270 get in K with our	338 get in K
""", 'tr': """
trabaja	371 K en
trabajo	346 si te gusta nuestro K	408 nuestro K
trabalho	888 nosso K
tragen	206 K sie sich	206 K sie hier
traitement	482 K de vos données
trakteer	770 K ons
transferred	259 personal data may be K
translated	275 this article was K
transparenzhinweis	199 K
tratamento	876 K dos seus dados
tratamiento	362 K de tus datos
trattamento	627 K dei dati
travail	527 notre K
tredje	1015 K part
trenger	778 vi K din støtte	825 vi K din hjelp
trial	240 your free K	338 start your free K	338 start a free K	340 free K
tribunales	371 cubre K
trusted	285 K source
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	458 K
tulis	607 K
tulisan	605 K ini
tunnus	458 luo K
tuo	659 il K #x#
tuomitsi	461 K
tutur	607 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	341 K
twierdzi	857 K
twitter	251 share on K	253 follow him on K	253 follow her on K	253 follow them on K	253 follow on K
twitterze	842 na facebooku i K
""", 'ty': """
tygodniowo	856 K
tygodniu	17 raz w K
typo	313 spot a K
""", 'ub': """
ubegrenset	780 K tilgang
""", 'ud': """
udbyder	150 ekstern K
udfyldes	135 skal K
udtalte	169 K
""", 'ug': """
ugen	168 om K
""", 'ui': """
uitgeschakeld	757 javascript is K
uitschrijven	750 op elk moment K
""", 'uj': """
ujar	607 K
ujarnya	607 K
""", 'uk': """
uken	827 i K
uker	825 prøv # K
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	257 video K
uneix	91 K-te
ungkap	607 K
uniquement	516 nous vivons K grâce
unisciti	670 K
unlimited	240 get K access	240 K digital access	240 K access for
unlock	20 K this	240 K the rest
unser	207 K ziel	207 K team
unsere	36 K leser	182 K app	206 können sie K	207 K leser	207 K texte
unserem	35 K quiz	178 mit K abo
unseren	36 K lesern	207 K lesern	207 K kanal
unserer	182 in K app	207 K arbeit
unsubscribe	244 K at any time	244 K anytime
untuk	604 masuk K
""", 'up': """
updates	244 get K by email	310 check back for K	310 refresh for K
upgrade	240 K to paid	240 K to read	240 behind the paywall. K
upozorava	953 K
upozornenia	14 K
uppgav	1036 K
uppger	1036 K
ups	342 pop-K
""", 'ur': """
urged	341 K
urteilte	209 K
""", 'ut': """
utilisation	482 K de cookies	482 K des cookies	482 conditions générales d'K
utilisons	482 nous K des cookies
utilizamos	362 K cookies	876 K cookies
utilizza	627 questo sito K i cookie	627 K cookie
utilizziamo	627 K i cookie
uttalte	828 K
""", 'uu': """
uudiskiri	416 telli meie K	417 telli K	418 meie K	421 K
uudiskirjaga	416 K
uutiskirje	446 tilaa K	458 tilaa K	462 K
uutiskirjeemme	446 K	459 K
""", 'uv': """
uvedl	117 K
uvedla	117 K
uviedla	967 K
uviedol	967 K
""", 'uy': """
uyardi	1069 K
uyariyor	1069 K
uygulama	1055 mobil K
uygulamamiz	1067 K
uygulamamizi	1055 K indirin	1055 K indir	1066 K indir
uygulamayi	1055 K indir	1055 K indirin
""", 'va': """
vacancies	305 our current K	305 our K
valfri	986 swisha K summa	1035 K summa
valgfritt	778 vipps et K
valittaa	461 K
vare	1034 tack K er	1034 tack K dig
varnar	1036 K
varoittaa	461 K
varsel	812 K
varsler	812 K	812 push-K
varslinger	14 K
varuje	117 K
vastaus	21 peruuta K
vayas	343 antes de que te K
""", 've': """
vecka	17 varje K
veckan	1035 i K
vendredi	17 chaque K
ventana	364 se abre en una K nueva
veraltet	189 ihr browser ist K
verantwoordelijk	30 niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K
verder	20 K lezen	742 voor je K gaat	748 lees K met	748 om K te lezen	748 K lezen?
verdi	1069 karar K
vereiste	21 K velden zijn	761 K velden
verhaal	771 dit K	771 goed K
verhalen	771 onze K
verhindert	191 ein skript K
verileriniz	1060 kişisel K
verklaarde	773 K
verktyg	1016 hjälp av ett ai-K
verlag	207 kein K
verouderd	757 je browser is K
verpassen	206 K sie
verscheen	767 dit artikel K eerder
verschenken	206 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verteiler	204 K
vertelde	773 K
vertelt	773 K
verwenden	191 wir K cookies
verwendest	189 K einen adblocker
verwendet	191 diese website K cookies	191 diese webseite K cookies
verzoek	742 een klein K
""", 'vi': """
viber	16 K
vidare	988 för att läsa K	1033 läs K för
video	9 this K	9 este K	9 deze K	9 denne K
videoen	9 denne K
videre	124 for at læse K	166 læs K for	780 for å lese K	825 les K for
viernes	17 cada K
view	246 K in app
views	30 K of	242 free K left
viikko	17 joka K
viikossa	460 K
vikao	953 K
vill	1023 ja tack, jag K
vincoli	672 senza K
vipps	817 på K	825 K
virtuellen	206 K kaffee
visto	609 K che sei qui
visualiser	502 K les contenus
visualizzare	627 per K questo contenuto
vivons	516 nous K grâce à nos	516 nous ne K que
""", 'vo': """
voice	339 our K
volal	117 K	967 K
volg	755 K ons op	755 K ons via	770 K ons
volgende	21 in deze browser voor de K
volgens	773 K
voor	750 meld je aan K
voorbehouden	767 alle rechten K
voordat	742 K je gaat
vorbehalten	178 abonnenten K	199 alle rechte K
vorbei	206 schau K
vores	35 K quiz	127 hent K app	127 i K app	166 støt K	166 hent K	167 K app
vorlesen	2 artikel K	2 text K
votre	466 K don nous	493 K don	526 K don	526 K aide pour
vous	18 sans K	527 sans K
""", 'vr': """
vragen	742 hebben we een gunst te K	742 we willen je iets K
vriend	770 word K
vrijdag	17 elke K
vroeg	773 K
""", 'vs': """
vsebino	9 to K
""", 'vu': """
vuodessa	460 K
vurguladi	1069 K
""", 'vy': """
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	113 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
""", 'wa': """
waardevol	742 vond je dit artikel K
waarschuwt	773 K
wajib	21 ruas yang K
waktu	0 K baca
warf	209 K vor
warned	341 K
warns	341 K
warnt	209 K
warnte	209 K
washington	271 is a K
""", 'we': """
webbplats	997 denna K använder cookies
website	133 dette K bruger	207 unsere K	339 our K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	340 a K	340 per K	772 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	244 sign up for our K	280 our K email	280 K round-up
weiter	178 lesen sie sofort K
weiterlesen	20 K	178 K mit	178 jetzt K	178 diesen artikel K	178 kostenlos K	178 mit plus K	189 mit werbung K
weiterzulesen	178 um K
weken	772 K voor
werbeblocker	189 deaktivieren sie ihren K
werbefrei	207 K
werbevereinbarung	181 stimme ich der K zu
werbung	11 K	207 ohne K
werde	206 K teil
werden	206 K sie teil
werk	771 ons K
wersja	2 K audio
wesprzyj	833 K nasze	854 K nas	854 K nasze	854 K naszą	854 K mnie
weten	761 laat het ons K	770 laat het ons K	773 laat K
""", 'wh': """
whatsapp	16 K	145 på K	145 K-kanal	182 K-kanal der	186 unser K-kanal	186 unserem K-kanal	186 unseren K-kanal	186 zum K-kanal	186 K-kanal von	251 share on K	251 share via K	253 join our K	253 join us on K	253 our K channel	253 updates on K	338 join our K	358 nuestro canal de K	497 chaîne K	497 canal K	497 sur votre K	497 groupe K	596 saluran K	596 kanal K	596 channel K	641 canale K	641 gruppo K	641 su K	641 numero K	755 K-kanaal	801 på K	801 K-kanal	842 kanał na K	872 nosso canal no K	872 nosso canal do K	872 grupo do K	898 canalul de K	1010 på K	1010 i K	1010 K-kanal	1057 K kanali
whatsappie	16 K
whatsappkanal	1010 K
whatsappu	16 K
while	230 K you're here
whitelist	257 K our site	257 K this site	257 K us
""", 'wi': """
widerrufen	181 jederzeit K
will	338 K you make a
window	251 opens in new K	251 opens in a new K
winning	271 is an award-K
withdraw	259 K your consent
without	18 K your
""", 'wo': """
woche	17 jede K	208 pro K
wochen	208 K lang
word	745 K lid en	768 K lid	770 K lid
work	338 back our K	339 our K
would	290 we K like to hear from you	290 K love to hear from you
""", 'wr': """
write	261 K to us at	338 K to us
writer	270 is a staff K for	270 is a senior K at	271 is a staff K	271 is a senior K	271 is a K
writes	271 K about	293 K on	341 K
writing	333 correct at the time of K
written	271 has K for
wrote	341 K
""", 'ws': """
wsparcie	833 twoje K	854 twoje K
wsparciu	833 dzięki twojemu K
wspieraj	854 K nas
""", 'wu': """
wurde	202 text K
""", 'wy': """
wyjdziesz	830 zanim K
wymagane	21 K pola są	847 pola są K
""", 'ya': """
yakiniyor	1069 K
yaniti	21 K iptal et
yapabilmek	6 yorum K	21 yorum K için
yaparak	1053 giriş K
yapilamaz	1065 alinti K
yapin	24 giriş K	1066 bağiş K
yapmak	6 yorum K
yayinlanmayacak	21 e-posta adresiniz K
yazdi	1069 K
yazin	1066 bize K
yaziyi	2 K dinle	4 K
yazmak	6 yorum K
""", 'ye': """
year	340 a K	340 per K
""", 'yi': """
yillik	1068 K
""", 'yo': """
you	18 without K	322 we have K.	339 without K
youtube	16 K	191 inhalte von K	253 on K for more	253 on K for the	1101 kênh K của
""", 'za': """
zabronione	853 kopiowanie K
zadarmo	15 články K
zahtevana	21 K polja
zainstaluj	838 K aplikację
zalo	1101 quan tâm K
zalogowani	847 tylko K
zaloguj	24 K	835 K się, aby	835 K się aby
zamkniesz	830 zanim K
zapewnia	857 K
zapisal	981 je K
zapisz	837 K się na nasz	854 K się na	854 K się do
zarejestruj	835 K się, aby	854 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zavisi	950 K od vas
""", 'zb': """
zbierka	968 K
""", 'zd': """
zdarma	15 články K	15 článků K	100 články K
""", 'ze': """
zegt	773 K
zei	773 K
""", 'zi': """
ziedojums	741 K
zitten	771 we K ook op
""", 'zk': """
zkuste	100 K první měsíc	114 K první měsíc
""", 'zo': """
zondag	17 elke K
zostanie	847 twój adres email nie K
""", 'zr': """
zrezygnuj	835 K w każdej chwili	856 K w każdej chwili
""", 'zu': """
zufolge	209 K
zugang	178 noch keinen K
zugeschickt	181 per e-mail K	181 per mail K
zugestimmt	191 externen diensten nicht K
zusammenfassung	202 K
zustimmung	191 K jederzeit	191 mit ihrer K	191 ihre K
"""}

# the keys of CONTAINS once more, alone
KEYS = """\
#
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
abonnere
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
acconsento
accordance
according
account
accurate
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
affichage
affichant
afficher
affichera
affiliate
affiliatelenker
affiliatelinks
affiliati
affiliation
affiliazione
affirme
affirment
afiliacyjne
afiliado
afiliados
afiliate
afirma
afirmar
afirmou
afmelde
afsnittet
agences
agenturmaterial
aggiornamenti
aggiunto
agora
ahora
ai
aidez
aiutaci
aiutarci
ajakirjandus
ajakirjanikud
ajoute
ajoutez
ajuda
ajude
ajutorul
akismet
aktivieren
akzeptiere
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
anketi
anketimize
anketu
ankiecie
anlatti
anmelden
anmelder
anmeldung
annetus
anno
annonce
annoncelinks
annoncen
annoncer
annonsblockerare
annonseblokkering
annonselenker
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
anuncio
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
aportaciones
aporte
apoyan
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
arbetar
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
automatisk
autor
autora
autore
autorin
autorise
autrice
available
avbryt
avec
averci
avertit
avise
avsluta
avsnittet
avverte
ayda
aydinlatma
aylik
ayudanos
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
besked
beskeder
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
bidraget
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
board
bralcev
bralci
branja
brauchen
breaking
briefing
browser
browserul
brskalnik
bruker
bulan
buletin
bulunabilirsiniz
bulunun
bureau
buttons
cada
cadastre
cadeau
cafecito
callan
campagne
campaign
can
canal
canale
canali
canalul
cancel
cancele
cancellarti
caporedattore
caporedattrice
carte
casella
celoten
celotnega
cerut
channel
chaque
chargement
chcete
check
chef
cheffe
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
chosen
cijelog
cikk
cikkeink
cipta
citera
citire
cititorii
cititorilor
claimed
clarifications
clicking
client
code
codziennie
coffee
colabora
collabora
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
commercial
commission
commissione
committed
community
compartilhe
compartir
compensation
complain
complained
complains
complaints
completa
complete
completo
complimentary
compte
comunidad
comunique
condannato
condiciones
condividi
condividila
condividilo
conduite
confidence
confidential
confirm
confirmar
confirmation
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
continuez
continuing
contou
contribua
contribuez
contribuisci
contributed
contributing
contribution
contributo
contributor
conversation
cookie
cookies
copy
correct
correction
corrections
correo
correspondant
correspondante
correspondent
correspondents
corresponsal
correu
corrispondente
courriel
couvre
coverage
covers
created
creative
criticised
criticized
crowdfunding
cubre
cuenta
cuestionario
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
dagar
dage
dagelijks
dager
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
debat
debate
debattartikel
debattartikeln
debatten
debattinnlegg
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
depende
dependemos
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
device
dicci
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
discover
discussion
disdici
disfrutando
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
docente
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
doubled
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
edited
edition
editor
editors
eerste
eftertryck
eiere
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
ekonomireporter
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
encuesta
engagement
engagent
engelleyici
engelleyicinizi
enjoyed
enligt
enquete
enter
entering
entlang
entrada
entro
entschied
envoyer
episoden
equipa
equipe
equipo
erforderliche
erkende
error
errors
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
exclusively
exclusivo
existence
explained
explica
explicar
explicat
explicou
explique
expressed
external
externe
externen
externer
externes
extracto
facebook
facebookie
facebooku
facts
factual
faire
fais
faisant
faisons
faites
farci
fast
favor
favoris
favorite
favorites
favoritos
favour
favourite
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
finder
fined
finestra
first
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
foretrukken
foretrukket
foretrukne
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
freelancejournalist
freiartikel
freier
freitag
freiwilligen
friday
fridays
friend
frilansjournalist
full
functional
fund
funded
fundet
fundraising
funnet
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
genererad
genereret
generosity
gengives
genossenschaft
gepubliceerd
gern
gerne
geschlossen
gian
gift
gifts
giornale
giornalismo
giornalista
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
hacemos
hacete
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
hittat
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
importa
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
independently
independents
independiente
independientes
indhold
indholdet
indipendente
indipendenti
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
ingen
ingyenes
inhalt
inhalte
inhalts
inhoud
iniciar
initialement
inkorg
inkorgen
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
insegna
insisted
instagram
instagramie
instagramu
instale
install
installez
integritetspolicy
intelligens
interdite
interdites
invest
investigaciones
investigador
investigadora
investigando
investigate
investigation
investigations
investigative
inviata
inviato
invite
invitent
involved
iphone
iratkozz
iratkozzon
is
iscrive
iscrivendoti
iscriversi
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
jefa
jefe
jelas
jelentkezz
jelentkezzen
jelezze
jetzt
jobbar
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
kakor
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
ki
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
klicka
klikke
klummeskribent
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
kommentarsporet
kommentator
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
kopieras
kopieres
kopiering
korrekt
korrekta
korrespondent
korrespondentin
korzystamy
kostenlos
kostenlose
kostenlosen
kostenloser
kostenpflichtig
kostnadsfritt
kritiker
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
kulturskribent
kumppanimme
kun
kunne
kurzfassung
kutunuza
kuukaudessa
kuukausi
kuus
kyselyymme
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
later
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
ledarskribent
leden
lederskribent
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
lese
lesedauer
lesen
leser
leserbrev
leserbrief
leserbriefe
lesere
leserfinanziert
leserinnen
leserinnlegg
lesern
leserne
lesernes
leserumfrage
lesetid
lesezeit
letno
letter
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
liens
lignes
liitu
like
liked
liker
limit
limitat
limits
line
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
lukijoidemme
lukijoiden
lukuaika
lukuoikeutesi
lunar
lunes
lydversion
lyssnar
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
marketing
marketingcookies
masuk
masukkan
matched
material
matins
mattina
md
med
medarbetare
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
merch
merci
mere
merkezimiz
mes
mese
mesec
meses
mesiac
message
messagerie
metus
miembro
mille
milliardaire
minggu
minket
minute
minutes
misiniz
mission
mistake
mitdiskutieren
mitgeteilt
mitglied
mitglieder
mitteilungen
mittwoch
mjesec
mnd
mobile
mobilen
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
morgenbrevet
morgon
morgonbrevet
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
nadie
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
nombreux
nonprofit
nosotros
nosso
nostra
nostre
nostro
nota
noticia
noticias
notificaciones
notifications
notifiche
notified
notifikasi
notifikation
notifikationer
notify
notis
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
nunca
nyheder
nyhedsbrev
nyhedsbreve
nyhedsbrevet
nyhetene
nyheter
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
occupa
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
online
ontdek
ontvang
onze
oordeelde
open
ophavsretsloven
ophavsretten
opinion
opinions
oplyser
oplyste
opozarja
opphavsrettslig
opplyser
opplyste
opprett
opsiger
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
overblikket
overname
oversikten
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
partecipato
parteispende
partenaires
participar
participez
partilhe
partir
partner
partnere
partnerlinks
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
pedimos
pedirte
pediu
peiling
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
personal
personale
personales
personas
persondatapolitik
personenbezogene
personnelles
personoplysninger
personopplysninger
personuppgifter
personverninnstillinger
pertama
pesquisa
phone
photographer
photos
pide
piebilda
piece
pierwszy
pirmas
pitch
pitching
pix
plakaten
plakatens
plattform
player
please
plusartikelen
plusartikels
pobierz
poche
podatku
podcast
podcastapp
podcaste
podcasten
podcastimiz
podcastimizi
podcastimme
podcasts
podcastu
podcastul
podcastunk
podcastunkban
podcasty
podd
poddapp
poddar
podden
podelite
podijelite
podkast
podkastapp
podkasten
podle
podpora
podporo
podporte
podprite
podremos
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
positions
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
potremo
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
preferida
preferidas
preferido
preferidos
preferita
preferite
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
prioriterad
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
produce
produced
proefabonnement
profesor
profesora
professeur
professeure
professionista
professor
professore
professoressa
professorin
profilazione
profitez
prohibida
proibida
project
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
publishing
puis
puisque
punya
purchase
pushbeskeder
pushmeldingen
pushnotiser
pushvarsler
pyysi
queremos
questa
questo
qui
quieras
quitter
quiz
raccolta
racconta
raccontato
raconte
rad
raise
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
realizzazione
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
recibir
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
refresh
regala
reggel
registe
register
registered
registrarte
registrate
registrati
registreer
registrera
registrere
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
reklamelenker
reklamelinks
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
report
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
reports
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
resultater
retrouvez
rette
retter
rettigheter
reuters
revelou
revient
rewritten
ricamiz
ricercatore
ricercatrice
ricevi
ricordato
rief
riep
riferito
riippumaton
riippumatonta
riproduzione
riserva
riservata
riservati
riservato
riserviamo
rispecchiano
risposta
robot
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
samarbeid
samarbejde
samarbete
samedi
samstag
samtycke
samtykke
samtykket
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
scrittore
scrittrice
scrive
scrivi
scrivici
secondo
section
secure
securedrop
securely
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
selected
selengkapnya
selon
semaine
semaines
semana
semanal
seminggu
send
sende
seneste
senza
service
setiap
setmanalment
settimana
settings
seuraa
share
shareholders
should
shouted
sier
siga
siger
sign
signal
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
skicka
skirkite
skribent
skriv
skrive
skrivefeil
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
something
sondage
sondaggio
sondajul
sonntag
sostegno
sostenerci
sostengono
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
source
soutenez
soutenir
soutien
soutiennent
soutiens
sovelluksemme
sovelluksessa
sovellus
spaltist
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
sportskommentator
spottete
sprijinul
spune
spus
squadra
staat
stabilito
stand
standards
stay
stelde
stemme
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
studio
submitting
subscreva
subscribe
subscribed
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
subvention
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
suscribite
suscripciones
suscriptor
suscriptora
suscriptores
sustaining
sutikimo
svakog
swish
swisha
syndicated
syndication
syntetisk
szerint
taalfout
tady
tahun
takes
takip
takk
takket
talsyntes
tamamini
tapkite
tarayiciniz
targeting
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
telefon
telegram
telegramkanal
teljes
telli
tellija
tellijatele
tellimus
temas
tenhle
terima
termos
terms
testen
testez
testified
tetszett
texten
thank
thanks
them
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
tilmelde
tilmelding
tin
tip
tipeee
tipline
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
trabaja
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
tredje
trenger
trial
tribunales
trusted
tuesday
tuit
tukesi
tulis
tulisan
tunnus
tuo
tuomitsi
tutur
tweet
tweeted
twierdzi
twitter
twitterze
tygodniowo
tygodniu
typo
ubegrenset
udbyder
udfyldes
udtalte
ugen
uitgeschakeld
uitschrijven
ujar
ujarnya
uken
uker
umfrage
unavailable
uneix
ungkap
uniquement
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
vacancies
valfri
valgfritt
valittaa
vare
varnar
varoittaa
varsel
varsler
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
verktyg
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
vill
vincoli
vipps
virtuellen
visto
visualiser
visualizzare
vivons
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
whatsappkanal
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
would
write
writer
writes
writing
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
  234),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 267),
 ('^(?:reach|e-?mail|contact|follow) [^:,;@]{3,40} (?:at|on|via|by) .{0,40}(?:@|#-#)', 294),
 ('^you can (?:reach|e-?mail|contact) [^,;@]{2,30} (?:at|on|via|by) .{0,40}@', 296),
 ('^(?:sent|delivered|arrives|published|out)(?: to you)? (?:every|each) (?:mon|tues|wednes|thurs|fri|satur|sun|week)?day(?: (?:and|&) '
  '[a-z]{3,6}day)?(?: (?:morning|afternoon|evening))?[.!]?$',
  321),
 ('^(?:try (?:it |us |one |a |your |the )?(?:first )?(?:# )?(?:for |(?:day|week|month)s? for )(?:just |only )?[$£€]#|save #% on '
  '(?:your first|an annual|a digital)|subscriptions start at [^,]{2,24} (?:a|per) (?:week|month|year)\\.?$|(?:read on|continue '
  'reading|keep reading) with (?:an? )?[a-z -]{0,24}(?:\\+|plus|premium|subscription))',
  325),
 ('^(?:edited|story|text|words|video) by(?: [a-z.-]+){2,3}$', 337))

LINKS: list[tuple[str, str, tuple[str, ...], int]] = [('link.share', 'share',
  ('facebook.com/sharer', 'facebook.com/share.php', 'facebook.com/dialog', 'm.facebook.com/sharer', 'twitter.com/intent',
   'twitter.com/share', 'twitter.com/home?status', 'x.com/intent', 'x.com/share', 'linkedin.com/sharearticle', 'linkedin.com/sharing',
   'linkedin.com/cws/share', 'api.whatsapp.com/send', 'wa.me/?text', 'web.whatsapp.com/send', 't.me/share', 'telegram.me/share',
   'pinterest.com/pin/create', 'reddit.com/submit', 'share.flipboard.com', 'getpocket.com/save', 'getpocket.com/edit',
   'bsky.app/intent', 'threads.net/intent', 'vk.com/share', 'connect.ok.ru/offer', 'news.ycombinator.com/submitlink',
   'tumblr.com/share', 'tumblr.com/widgets/share', 'xing.com/spi/shares', 'xing.com/app/user?op=share', 'b.hatena.ne.jp/add',
   'b.hatena.ne.jp/entry', 'social-plugins.line.me', 'line.me/r/msg', 'timeline.line.me/social-plugin', 'service.weibo.com/share',
   'addtoany.com', 'addthis.com', 'sharethis.com', 'share.naver.com', 'mix.com/add', 'buffer.com/add', 'digg.com/submit',
   'viber.com/forward'),
  0),
 ('link.till', 'donation',
  ('patreon.com/', 'ko-fi.com/', 'buymeacoffee.com/', 'paypal.com/donate', 'paypal.me/', 'paypal.com/paypalme', 'donorbox.org/',
   'givebutter.com/', 'steadyhq.com/', 'opencollective.com/', 'liberapay.com/', 'github.com/sponsors/', 'support.theguardian.com/',
   'flattr.com/', 'boosty.to/', 'tipeee.com/', 'helloasso.com/', 'cafecito.app/', '/donate', '/donation', '/donations', '/support-us',
   '/supportus', '/spenden', '/faire-un-don', '/don', '/dona', '/apoyanos', '/sostienici', '/steun', '/doneer', '/podderzhat',
   '/contribute', '/mitglied-werden', '/unterstuetzen', '/jetzt-spenden', '/soutenez-nous', '/nous-soutenir', '/je-soutiens',
   '/hazte-socio', '/hazte-socia', '/socios', '/donar', '/apoiar', '/doar', '/sostieni', '/word-lid', '/lid-worden', '/steun-ons',
   '/doneren', '/bli-medlem', '/bliv-medlem', '/stod-oss', '/stoett-oss', '/wesprzyj', '/wsparcie', '/podpora', '/podporte',
   '/destek-ol', '/lahjoita'),
  0),
 ('link.subscribe', 'paywall',
  ('/subscribe', '/subscription', '/subscriptions', '/membership', '/become-a-member', '/abo', '/abonnement', '/abonnements',
   '/abonnieren', '/suscripcion', '/suscribete', '/suscripciones', '/assine', '/abbonati', '/abonneren', '/prenumerera', '/abonner',
   '/subskrypcja', '/register', '/signup', '/sign-up'),
  0),
 ('link.newsletter', 'newsletter',
  ('/newsletter', '/newsletters', '/nieuwsbrief', '/nieuwsbrieven', '/nyhetsbrev', '/nyhedsbrev', '/infolettre', '/boletin',
   '/boletines', '/e-mail-newsletter'),
  0),
 ('link.app', 'app',
  ('apps.apple.com/', 'itunes.apple.com/app', 'itunes.apple.com/us/app', 'play.google.com/store/apps', 'appgallery.huawei.com',
   'app.adjust.com', 'onelink.me'),
  0),
 ('link.follow', 'follow',
  ('flipboard.com/@', 'whatsapp.com/channel', 'chat.whatsapp.com/', 'facebook.com/tr', 'podcasts.apple.com/', 'open.spotify.com/show',
   'music.amazon.com/podcasts', 'bsky.app/profile', 'invite.viber.com', 'chats.viber.com'),
  0),
 ('link.source', 'follow',
  ('news.google.com/publications', 'news.google.com/app', 'google.com/preferences/source', 'profile.google.com/cp'), 40)]

SELECTORS: list[tuple[str, str, tuple[str, ...]]] = []
