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
en.letter.own	c4		34	sign up|subscribe|join|receive|get|delivered|register	our|here|free|your inbox
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
# comentarii	749
# comentario	307
# comentarios	307
# comment	258
# commentaire	394
# commentaires	394
# commenti	509
# commento	509
# comments	258
# komentar	480
# komentarze	694
# komentarzy	694
# komment	460
# kommentar	134	192	638	846
# kommentare	192
# kommentarer	134	638	846
# kommentti	364
# kommenttia	364
# min	247
# min de lectura	312
# min de leitura	730
# min di lettura	514
# min leestijd	613
# min. lesezeit	197
# reactie	608
# reacties	608
# yorum	909
""", 'a ': """
a lire aussi	396
a message from our sponsor	253
""", 'aa': """
aanbevolen	610
aanbevolen artikelen	610
aanbevolen voor jou	610
aangeboden door	604
aanmelden	595
aanmelden nieuwsbrief	597
aanraders	610
""", 'ab': """
abbonamenti	496
abbonamento	496
abbonati	496
abbonati ora	496
abbonati subito	496
ablehnen	190
abmelden	177
abo	177
abo bestellen	177
abo verwalten	177
abonament	742
abonamente	742
abonare	742
abone ol	900	900
abone olun	900
abonelik	900
abonnee worden	595
abonneer	595
abonneer nu	595
abonnement	123	177	380	595	627
abonnementen	595
abonnements	177	380
abonner	123	627
abonneren	595
abonnez-vous	380
abonnieren	177
about sharing	247
about us	265
abrir menu	730
abspielen	197
""", 'ac': """
accede	293
acceder	293
accedi	496
accept	256
accept all	256
accept all cookies	256
accept and close	256
accept and continue	256
accepted payment methods	237
accepteer	606
accepteer alle cookies	606
accepter	132	392
accepter alle	132
accepter alle cookies	132
accepter et continuer	392
accepter et fermer	392
accepter les cookies	392
accepter tout	392
acceptera	844
acceptera alla	844
accepteren	606
acceso	293
accetta	507
accetta e continua	507
accetta i cookie	507
accetta tutti	507
accetta tutto	507
account aanmaken	595
accueil	399
aceitar	723
aceitar cookies	723
aceitar e continuar	723
aceitar todos	723
aceitar tudo	723
aceptar	305
aceptar cookies	305
aceptar todas	305
aceptar todo	305
aceptar y continuar	305
""", 'ad': """
ad	253	534	558	558	973
ad choices	253
ad feedback	253
adchoices	253
add a comment	258
add as preferred source	250
add to bookmarks	247
add to my topics	250
addebito diretto	495
administrer samtykke	636
adres e-mail	684
adresse e-mail	383
ads	253
advert	253
advertentie	604	604
advertenties	604
advertise with us	253
advertisement	253	478	505	906
advertisement feature	253
advertisements	253
advertiser content	253
advertising	253
advertorial	187	218	747	906
""", 'af': """
afdrukken	601
afegeix un comentari	89
afficher la suite	399
afficher le contenu	392
afficher les commentaires	394
afficher plus	399
affiliate	253
affiliate disclosure	253
affiliate-link	187
afgiv din stemme her	139
afmelden	595
afspelen	613
afspil	139
after ad	253
after newsletter promotion	242
afvis	132
afvis alle	132
""", 'ag': """
agb	190
aggiungi ai preferiti	502
aggiungi un commento	509
agrandir	399
agrandir l'image	399
agree	256
agree and continue	256
""", 'ah': """
ahora en portada	309
ahora no	288
""", 'ai': """
ai deja cont	742
ai deja un cont	742
ai uitat parola	742
ai-genererad sammanfattning	851
ai-genereret opsummering	139
ai-generert oppsummering	643
aidez-nous	376
aiheet	365
ailleurs sur le web	396
ainult tellijale	323
aiutaci	492
""", 'aj': """
ajouter aux favoris	387
ajouter un commentaire	394
""", 'ak': """
akceptuj	692
akceptuj wszystkie	692
akkoord	606
aksepter alle	636
aktuell	194
aktuelle artikel	194
aktuelle nachrichten	194
aktuelles	194
akun saya	472
akzeptieren	190
""", 'al': """
al abonnee? log in	595
al een account	595
algemene voorwaarden	606
all comments	258
all news	265
alla kommentarer	846
alle ablehnen	190
alle akzeptieren	190
alle anzeigen	197
alle artikel anzeigen	197
alle bilder	197
alle cookies accepteren	606
alle cookies akzeptieren	190
alle kommentare	192
alle kommentare anzeigen	192
alle kommentarer	134	638
alle newsletter	180
alle reacties	608
aller au contenu	399
aller au contenu principal	399
allerede abonnent? log ind	123
allerede abonnent? logg inn	627
alles accepteren	606
alles akzeptieren	190
alles anzeigen	197
alles bekijken	613
alles weigeren	606
allow content	256
allow cookies	256
already a member	239
already a member? log in	239
already a subscriber? log in	239
already a supporter	231
already have an account	239
already have an account? log in	239
already have an account? sign in	239
als e-mail versenden	184
also	263
also in the news	260
also on	260
also read	260
also worth reading	19
alte articole	19	750
alte articole care te-ar putea interesa	19
altre notizie	19	511
altre notizie da leggere	19
altri articoli	511
altri articoli su questo argomento	511
altri articoli sull'argomento	511
altro	514
altro importo	495
always active	256
""", 'am': """
am meisten gelesen	194
amount	232
ampliar	312	730
ampliar imagen	312
""", 'an': """
ana sayfa	912
anasayfa	912
anbefalede artikler	136
anbefales	640
anbefalet	136
anbefalt	640
anbefalte saker	640
anda mungkin suka	19
ander bedrag	594
andere lasen auch	194
anderen lazen ook	610
anderer betrag	176
andre leser	640
ange din e-postadress	837
ange din mejl	837
angebot sichern	177
angebote unserer partner	187
anmelden	177
anna palautetta	364
annonce	131	131	390
annoncer	131
annonces	390
annons	843	843
annons slut	843
annonse	635	635
annonse - artikkelen fortsetter under	635
annonse - saken fortsetter under	635
annonser	635	843
annonssamarbete	854
annual	232
annunci	505
annuncio	505
anterior	312	730	752
antworten	192
antworten abbrechen	192
anunci	89
anuncio	303
anuncios	303
anzeige	187
anzeige anzeige	187
anzeige scrollen, um weiterzulesen	187
anzeigen	187
""", 'ap': """
apoie	709
apoie-nos	709
aportar	289
approfondimenti	511
approfondisci	511
apri menu	514
""", 'ar': """
ara	912
archivado en	307
archivo	309
argomenti	511
argomenti trattati	511
around the web	260
article content	253
article continues below	253
article suivant	396
articles connexes	396
articles les plus lus	396
articles relacionats	87
articles similaires	396
articole recente	750
articole recomandate	750
articole similare	750
articoli che potrebbero interessarti	511
articoli correlati	511
articolo correlato	511
articolo precedente	511
articolo successivo	511
articolul anterior	750
artigo anterior	727
artigos relacionados	727
artikel bewerten	192
artikel delen	601
artikel drucken	184
artikel freischalten	177
artikel lainnya	481
artikel lesen	197
artikel merken	184
artikel sebelumnya	481
artikel selanjutnya	481
artikel speichern	184
artikel teilen	184
artikel terkait	481
artikel verschenken	177
artikel versenden	184
artikkelen er forbeholdt abonnenter	627
artikkelen fortsetter under	635
artikkelen fortsetter under bildet	635
""", 'as': """
as + lidas	727
as mais lidas	727
ascolta	502
asetukset	362
asiasanat	365
ask me later	231
assinar	712
assinatura	712
assinaturas	712
assine	712
assine agora	712
assine nossa newsletter	714
assuntos	727
""", 'at': """
attiva l'abbonamento	496
attiva ora	496
""", 'au': """
auch interessant	194
auch lesenswert	194
auch spannend	194
aucun commentaire	394
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
autentificare	742
automatische incasso	594
autoriser	392
autre montant	379
autres articles	396
""", 'av': """
avaa koko juttu	354
avainsanat	365
avgi din stemme her	643
aviso legal	305
avvis	636
avvis alle	636
avvisa	844
avvisa alla	844
""", 'ay': """
ayrica okuyun	910
""", 'ba': """
baca juga	481	481
baca selengkapnya	483
back to top	265
bagikan	476
bagikan artikel	476
bagikan ke	476
balas	480
bank transfer	237
bankeinzug	176
bankoverschrijving	594
""", 'be': """
beantwoorden	608
become a founding member	239
become a friend	233
become a member	233
become a paid subscriber	233
become a patron	233
become a sponsor	233
become a subscriber	239
become a supporter	233
bedankt voor je inschrijving	597
bei facebook teilen	184
bei twitter teilen	184
bei whatsapp teilen	184
bei x teilen	184
beitrag teilen	184
bekijk aanbieding	595
bekijk alle abonnementen	595
bekijk alles	613
bekijk de aanbiedingen	595
bekijk foto's	613
bekijk meer	613
bekijk ook	610
bekijk reacties	608
beliebt	194
beliebte artikel	194
beliebteste artikel	194
belki daha sonra	898
benzer haberler	19	910
beranda	483
berdonasi	471
bereits registriert	177
bereits registriert? anmelden	177
beri komentar	480
berikutnya	483
berita lainnya	19	481
berita pilihan	481
berita populer	481
berita terbaru	481
berita terkait	481
berita terkini	481
berita utama	481
berlangganan	472
berlangganan sekarang	472
best gelezen	610
betaalde inhoud	604
betaalmethode	594
betaalmethoden	594
betaalmethodes	594
betalt annonce	131
betalt indhold	131
betrag eingeben	176
bewaar	601
bewaar artikel	601
bewaren	601
bezahlter inhalt	187
""", 'bi': """
bidra	625	833
bidrag	121
bienvenido	293
bilder anzeigen	197
bildergalerie	194
bize destek olun	899
""", 'bl': """
bleiben sie informiert	180
bli medlem	625	833
blijf op de hoogte	597
bliv medlem	121
bluesky	248
""", 'bo': """
boletim	714
boletines	296
boleto	711
bonifico	495
bonifico bancario	495
bookmark	247
bookmark this	247
bookmark this article	247
""", 'br': """
brak komentarzy	694
branded content	303
brought to you by	253
browse all	265
""", 'bu': """
buat akun	472
buffer	248
buscar	312	730
buy us a coffee	233
""", 'ca': """
cadastrar	712
cadastre-se	712
cadeau-artikel	595
cancel	232
cancelar respuesta	307
cargar contenido	305
cari	483
carica altri	514
carregar mais	730
carta di credito	495
carte bancaire	379
categorias	727
categorie	511
categories	260
categorii	750
""", 'ce': """
cele mai citite	750
cele mai noi	750
cele mai populare	750
cerca	514
cerrar	288
cetak	476
cevapla	909
""", 'cg': """
cgu	392
cgv	392
""", 'ch': """
charger plus	399
chiudi	491
chiudi menu	514
choisissez un montant	379
choose an amount	237
choose your payment method	237
choose your plan	239
""", 'ci': """
citi raksti	582
""", 'cl': """
clasificados	303
click here	265
click to enlarge	265
cliquer ici pour partager	387
close	232
close extra sharing options	247
close menu	265
close share panel	247
close this message	231
""", 'co': """
codes promo	390
colabora	289
collapse	265
comenta	307
comentar	307	725
comentarii	749
comentario	307
comentarios	307
comentaris	89
comentariu	749
comente	725
comment	248	258
comment ne plus voir ce message	375
comment policy	258
commenta	509
commenta l'articolo	509
commenta per primo	509
commentaire	394
commentaires	394
commenter	387	394
commenter l'article	394
commenti	509
commento	509
comments	258
comments off	258
commercial content	253
community guidelines	258
community rules	258
compare plans	239
comparte	300
comparteix	89
compartilhar	718
compartilhar no linkedin	718
compartilhar no twitter	718
compartilhar no whatsapp	718
compartilhar no x	718
compartilhar por e-mail	718
compartilhar via	718
compartilhe	718
compartilhe isso	718
compartir	300	300
compartir en	300
compartir en bluesky	300
compartir en linkedin	300	300
compartir en telegram	300
compartir en twitter	300
compartir en x	300
compartir por correo	300
compartir por email	300
complete coverage	260
comunicar erro	725
concordo	723
condiciones de uso	305
condiciones generales	305
conditions d'utilisation	392
condividi	502
condividi articolo	502
condividi su	502
condividi su facebook	502
condividi su linkedin	502
condividi su telegram	502
condividi su twitter	502
condividi su x	502
condividi via email	502
condivisioni	502
condizioni d'uso	507
conectare	742
configurar cookies	305
connectez-vous	380
connexion	380
consigliati	511
consigliati per te	511
consulter	399
cont nou	742
contact	265	394	608	749
contact us	258
contactez-nous	394
contacto	307
contactos	725
contato	725
contattaci	509
contatti	509
contenido de marca	303
contenido de nuestros socios	309
contenido exclusivo	293
contenido ofrecido por	303
contenido para suscriptores	293
contenido patrocinado	303
contenido promocionado	303
contenido relacionado	309
contenidos relacionados	309
contenu commercial	390
contenu de marque	390
contenu partenaire	390
contenus partenaires	390
contenuti correlati	511
contenuti sponsorizzati	505
contenuto per abbonati	496
contenuto riservato	496
contenuto sponsorizzato	505
contingut patrocinat	89
continua a leggere	514
continua depois da publicidade	721
continua senza accettare	507
continua senza sostenere	491
continuar a ler	730
continuar e fechar	723
continuar lendo	730
continuar leyendo	312
continuar sem apoiar	708
continuar sin donar	288
continue	232
continue a ler	727
continue lendo	712
continue reading	260	265
continue reading below	253
continue reading the main story	253
continue reading with a subscription	239
continue to article	231
continue to the article	231
continue without accepting	256
continue without donating	231
continue without supporting	231
continuer la lecture	380
continuer sans accepter	392
continuer sans donner	375
contribua	709
contribuer	376
contribuez	394
contribuir	709
contribuisci	492
contribute now	233
contribute with google	233
contribuye	289
contul meu	742
cookie notice	256
cookie policy	256	507
cookie preferences	256
cookie-einstellungen	190
cookie-instellingen	606
cookiebeleid	606
cookieindstillinger	132
cookiepolicy	844
cookiepolitik	132
cookies	106	132	606	636	844
cookies akzeptieren	190
cookies instellen	606
cookies policy	256
copia il link	502
copia link	502
copiar el enlace	300
copiar enlace	300
copiar link	300	718
copiar o link	718
copied	247
copier l'url	387
copier le lien	387
copy	248
copy link	247	476	948
copy link copied	247
copy link to clipboard	247
copy this link	247
copy url	247
correlati	511
count me in	242
""", 'cr': """
crea un account	496
crear cuenta	293
crear una cuenta	293
create a free account	239
create account	239
create an account	239
create free account	239
credit card	237
credit or debit card	237
creditcard	594
criar conta	712
""", 'cu': """
custom amount	232
""", 'cz': """
czas czytania # min	699
czytaj dalej	699
czytaj dalej za	682
""", "d'": """
d'autres articles	396
""", 'da': """
da non perdere	511
da non perdere in edicola	505
daftar	472
daha fazla	912
daha sonra	898
daha sonra hatirlat	898
daily newsletter	242
dal web	511
dalej	696
dalies ar rakstu	580
dalintis	570
dans cet article	396
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
de tekst gaat verder onder de foto	604
debat: skriv	134
debatt: si din mening	638
debatte	192
debattregler	638
deconectare	742
deel	601	601
deel artikel	601
deel dit	601
deel dit artikel	601
deel op facebook	601
deel op twitter	601
deel op x	601
deel via e-mail	601
deel via whatsapp	601
deine e-mail-adresse	180
deine meinung	192
deixa un comentari	89
deixe uma resposta	725
deja un comentario	307
deja una respuesta	307
dejar un comentario	307
del	128	632
del artikel	128
del artikkel	632
del artikkelen	632
del artiklen	128
del artiklen gratis	123
del med	128	632
del saken gratis	627
del via e-mail	128
del via e-post	632
dela	840
dela artikel	840
dela artikeln gratis	835
dela med	840
dela via e-post	840
dela via mejl	840
delen	601
delen op facebook	601
delen via e-mail	601
delen via facebook	601
delen via twitter	601
delen via whatsapp	601
deli	824
deli na facebooku	824
delite	824
delivered to you	242
dengarkan	476
deretter # kr/mnd til du sier opp	627
derniers articles	396
desa	89
descuentos	303
desplegar redes sociales	300
destacadas	309
destacados	309
destaques	727
destek ol	899
destek olun	899
det er gratis at oprette en profil	123
dette er en annonse	635
dette er en plus-artikel	123
dette er en plussak	627
dette leser andre	640
devamini oku	912
devenez membre	376
devenir membre	376
""", 'di': """
die meistgelesenen artikel	194
diesen artikel kommentieren	192
diesen artikel teilen	184
digg	248
digital subscription	239
digital-abo	177
digitalabo	177
digitale krant	595
digite seu e-mail	714
dimensione testo	502
din e-mail	125
din e-post	629	837
din e-postadresse	629
dinle	904
direct debit	237
direct verder lezen	595
discussie	608
discussion about this post	265
discussione chiusa	509
diskuse	108
diskusia	810
diskuter	638
diskutera	846
diskuze	108
dismiss	232
dismiss this message	231
distribuie	745
distribuie articolul	745
dit vind je misschien ook leuk	610
diventa socio	492
diventa sostenitore	492
""", 'dn': """
dnes ne	97
""", 'do': """
do mesmo autor	727
do not sell my personal information	256
do not sell or share my personal information	256
doar	709
dodaj komentar	824
dodaj komentarz	694
doe	709
doe agora	709
don mensuel	376
don ponctuel	376
don't miss	260
don't miss out	242
don't want to see this? remove ads	253
dona	289	492
dona adesso	492
dona ahora	289
dona ora	492
dona'ns suport	83
donar	289
donar ahora	289
donasi	471
donasi sekarang	471
donate	233
donate become	233
donate here	233
donate monthly	233
donate now	233
donate today	233
donazione mensile	492
donazione singola	492
doneer	592
doneer nu	592
doner	121	625
donera	833
donera nu	833
doneren	592
doniraj	789	817
donirajte	789	817
donner	376
doorsturen	601
dossier	194	396	511	610
dossiers	194	396	610
""", 'dr': """
drucken	184
druge novice	19
drukuj	688
""", 'du': """
du er nu tilmeldt	125
du er nu tilmeldt nyhedsbrevet	125
du kan til enhver tid afmelde dig	125
dukung jurnalisme independen	471
dukung kami	471
""", 'dy': """
dyskusja	694
""", 'e-': """
e-avis	123	627
e-edition	265
e-gazete	900
e-mail	101	125	180	248	684	714	766
e-mail eingeben	180
e-mail teilen	184
e-mail-adresse	180
e-mail-adresse eingeben	180
e-mailadres	597
e-mailadresse	125
e-mailen	601
e-paper	177	265
e-post	629	837
e-postadress	837
e-postadresse	629
e-tidning	835
e-wydanie	682
""", 'ea': """
eavis	627
""", 'ed': """
edellinen	367
edellinen juttu	365
editor's choice	260
editor's pick	221	260
editor's picks	260
editors' choice	260
editors' picks	260
edizione digitale	496
""", 'ee': """
eenmalig	592
""", 'ei': """
ei kiitos	352
ei nyt	352
ei, kiitos	352
einklappen	197
einloggen	177
einmalig	173
einmalig spenden	173
einstellungen	190
einwilligung	190
""", 'el': """
elders op het web	610
elige una cantidad	292
elolvasom	463
elsewhere on the web	260
""", 'em': """
em alta	727
em destaque	727
email	242	248	766
email (required	242
email address	242
email article	247
email this	247
email to a friend	247
emneord	640
emner	136	640
empfehlen	184
empfehlungen	194
empfehlungen der redaktion	194
empfohlene artikel	194
empfohlener externer inhalt	190
empfohlener redaktioneller inhalt	190
""", 'en': """
en ce moment	396
en continu	396
en directo	309
en otros medios	309
en portada	309
en savoir plus	392	399
encontrou algum erro	725
encontrou um erro	725
engangsgave	625
enim loetud	325
enlace copiado	300
enlarge image	265
enlarge this image	265
enregistrer	387
enter amount	237
enter your email address	242
entra	496
entradas relacionadas	309
entrar	293	712
entre	712
enviar por correo	300
enviar por e-mail	718
enviar por email	300
enviar por whatsapp	300
envoyer par e-mail	387
envoyer par email	387
envoyer par mail	387
""", 'ep': """
epaper	265
""", 'er': """
er der fejl i artiklen	134
er du allerede abonnent	123	627
""", 'es': """
esci	496
escolha do editor	727
escolha um valor	711
escribe un comentario	307
escuchar	300
espace partenaire	390
especiais	727
esqueceu a senha	712
esqueci minha senha	712
essai gratuit	380
""", 'et': """
et pot interessar	87
et recomanem	87
etichete	750
etiketler	910
etiquetas	309	727
etusivu	365	367
etusivulle	365
""", 'ex': """
exclusive content	239
exclusivo assinantes	712
expand	265
explore	263
explore more	260
explore more on these topics	260
external links	247
externe inhalte	190
externe inhalte anzeigen	190
externe inhalte erlauben	190
externen inhalt anzeigen	190
externen inhalt laden	190
externer inhalt	190
""", 'ez': """
ezt is olvassa el	461
""", 'fa': """
facebook	248
facebook messenger	248
facebook twitter	247
facebook twitter email	247
facebook twitter linkedin email	247
facebook twitter whatsapp	247
facebook x	247
faire un don	376
fale conosco	725
fandt du en fejl	134
fant du en feil	638
favoris	387
fazer login	712
""", 'fe': """
featured articles	260
featured content	260
featured stories	260
fechar	708	730
feedback	192	258	608
feedback geben	192
fehler gefunden	192
fehler im artikel gefunden	192
fehler melden	192
fel i artikeln	846
fermer	375
fermer le menu	399
fes-te soci	83
fes-te subscriptor	83
fetching more	265
""", 'fi': """
fil info	396
filed under	260	265
find out more	265
fique por dentro	714
first name	242
fizetett tartalom	458
""", 'fj': """
fjern annoncer	131
fjern annonser	635
""", 'fl': """
flecha	293
fler	848
fler artiklar	848
fler nyheter	848
flere artikler	136	640
flere nyheder	136
flere nyheter	640
flere saker	640
flipboard	248
""", 'fo': """
folgen	185
folgen sie uns	185
follow	250
follow author	250
follow live	250
follow this author	250
follow this topic	250
follow topic	250
follow us	250
follow us on facebook	250
following	250
font size	247
for abonnenter	123	627
for subscribers	239
forgot password	239
forgot your password	239
forma de pagamento	711
forma de pago	292
formas de pagamento	711
formas de pago	292
forrige	139	643
forrige artikel	136
forrige artikkel	640
forse in seguito	491
forsiden	136	640
foto	481
foto galeri	910
fotostrecke	194
fout gespot	608
fout gezien	608
foutje gezien	608
""", 'fr': """
free daily newsletter	242
free newsletter	242
free weekly newsletter	242
friss	461
from around the web	260
from our partners	260
from our sponsor	253
from our sponsors	253
from the web	260
""", 'fu': """
full coverage	260
fullscreen	265
fullskjerm	643
further reading on this site	260
""", 'ga': """
ga akkoord	606
ga naar inhoud	613
gallery	511
ganzen artikel lesen	197
""", 'ge': """
ge bort artikeln	835
gebruiksvoorwaarden	606
geef een reactie	608
gem	128
gem artikel	128
gem artiklen til senere	128
gem til senere	128
gerade nicht	172
gerelateerd	610
gerelateerd nieuws	610
gerelateerde artikelen	610
gerelateerde onderwerpen	610
gerir cookies	723
gesponsert	187
gesponserter inhalt	187
gesponsord	604
gesponsorde inhoud	604
gestion des cookies	392
gestionar cookies	305
gestisci i cookie	507
gestisci preferenze	507
get alerts	250
get digital access	239
get email updates	242
get started	239
get the daily email	242
get the newsletter	242
""", 'gi': """
gi bort artikkelen	627
gi bort saken	632
gi tilbakemelding	638
gift a subscription	239
gift article	239
gift this article	239
giv artiklen til en ven	128
giv os feedback	134
give a gift	239
give a gift subscription	233
give feedback	258
give monthly	233
give now	233
give today	233
give us feedback	258
gizlilik	907
""", 'gl': """
glemt adgangskode	123
glemt passord	627
""", 'go': """
go to top	265
godkjenn	636
godkjenn alle	636
godta	636
godta alle	636
google	248
google news	248
google plus	248
got it	256
""", 'gr': """
gracias por suscribirte	296
gratis proberen	595
grazie per l'iscrizione	499
""", 'gu': """
guarda anche	511
guarda la gallery	514
guardar	300	718
guides d'achat	396
gulir untuk lanjut membaca	478
""", 'ha': """
haberin devami	906	912
haberin devami reklamdan sonra	906
haberin tamami	912
hacker news	248
hae	367
hai trovato un errore	509
hai una segnalazione	509
haku	367
halaman berikutnya	483
halaman selanjutnya	483
halaman: #	483
handelsbetingelser	132
hantera cookies	844
har du allerede en konto	123	627
har du redan ett konto	835
has oblidat la contrasenya	84
hata bildir	909
haut de page	399
have an account	239
have an account? sign in	239
have your say	258
hazte miembro	289
hazte socia	289
""", 'he': """
heb je al een account	595
help mee	592
hem	851
hemeroteca	293
hepsini kabul et	907
herinner me later	591
hesabim	900
hesabiniz var mi	900
het artikel gaat hieronder verder	604
het laatste nieuws	610
""", 'hi': """
hide ad	253
hide caption	265
hide comments	258
hide this message	231
hier anmelden	177
hier einloggen	177
hilfe	192
hinweis zum datenschutz	190
hittade du ett fel	846
hittat fel	846
""", 'hj': """
hjem	139	643
""", 'hl': """
hlasovat	108
hledat	111
""", 'ho': """
hold deg oppdatert	629
hold dig opdateret	125
home	265	514	613
hopp til innhold	643
hopp til innholdet	643
house rules	258
how did we do	258
hoy no	288
""", 'hu': """
hubungi kami	480
""", 'hv': """
hva mener du? stem her	643
hva synes du om denne saken	638
hva synes du om saken	638
hvad mener du? stem her	139
hvad synes du? stem her	139
""", 'i ': """
i accept	256
i agree	256
i already donated	231
i already gave	231
i samarbeid med	635
i samarbejde med	131
i samarbete med	843
""", "i'": """
i'll do it later	231
i'm in	242
i've already donated	231
""", 'ic': """
ich bin schon dabei	172
ich habe schon gespendet	172
ich stimme zu	190
icymi	260
""", 'id': """
ideal	594
identifiez-vous	380
""", 'ih': """
ihr feedback	192
ihr kommentar	192
ihre e-mail-adresse	180
ihre meinung	192
""", 'ik': """
ik heb al gedoneerd	591
ik steun al	591
ikke i dag	120	624
ikke nu	120
iklan	478	478
""", 'il': """
il mio account	496
il tuo indirizzo email	499
ilan	906
ilgili haber	910
ilgili haberler	910
ilgili konular	910
ilmoitus	361
ils ont lu aussi	396
""", 'im': """
im trend	194
immer informiert	180
impostazioni cookie	507
impressum	190
imprimeix	89
imprimer	387
imprimer l'article	387
imprimir	300	718
""", 'in': """
in	948
in case you missed it	260
in diesem artikel	194
in evidenza	511
in het nieuws	610
in kooperation mit	187
in other news	260
in partnership with	253
in primo piano	511
in this section	260
in zwischenablage kopieren	184
indeks	481
indirizzo email	499
indstillinger	132
indtast din e-mail	125
indtast din mail	125
indtast e-mail	125
infolettre	383
infolettres	383
informasjonskapsler	636
informativa sulla privacy	507
ingatkan saya nanti	470
ingrandisci	514
ingresar	293
inhalt	197
inhalt anzeigen	190
inhalt laden	187
inhalt teilen	184
inhalte anzeigen	190
inhaltsverzeichnis	197
inhoudsopgave	613
inicio	312
inloggen	595
innstillinger	636
inschrijven	597
inscreva-se	714
inscreva-se na newsletter	714
inscription	380
inserisci qui il tuo commento	509
instagram	248
instagram-inhalte erlauben	190
instellingen	606
inte idag	832
inte nu	832
introduce tu email	296
invalid email	242
invia commento	509
invia per email	502
invia via email	502
inzerce	105
inzercia	807
""", 'ir': """
ir a los comentarios	307
ir al contenido	312
ir arriba	312
""", 'is': """
iscriviti	499
iscriviti alla nostra newsletter	499
iscriviti ora	499
""", 'iz': """
iz iste rubrike	794
""", "j'": """
j'accepte	392
j'en profite	380
""", 'ja': """
ja ets subscriptor	84
ja, ich will	173
jaa	359
jaa artikkeli	359
jaa facebookissa	359
jaa whatsappissa	359
jaga	323
jaga artiklit	323
jangan lewatkan	481
jatka lukemista	354
jau esi abonents	580
jau prenumeruojate	570
""", 'je': """
je donne	376
je fais un don	376
je m'abonne	380
je m'inscris	383
je me connecte	380
je soutiens	376
je teste	380
jednorazowo	680
jelentkezzen be	453
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
join our mailing list	242
join the conversation	258
join the discussion	258
join the discussion on discord	250
join us	233
jouw e-mailadres	597
""", 'ju': """
jump to content	265
just nu	848
juttu jatkuu alla	361
juuri nyt	365
""", 'ka': """
kabul ediyorum	907
kabul et	907
kanske senare	832
kanskje senere	624
kapat	898
kapcsolat	460
karte laden	190
kategori	481
kategoriat	365
kategorie	109	696
kategorien	194
kategorier	136	640	848
kategoriler	910
katkida bulun	899
kaydet	904
kaydol	900
kayit ol	900
""", 'ke': """
keep reading	260
keluar	472
kembali ke atas	483
kertalahjoitus	353
keskustele	364
keskustelu	364
keuze van de redactie	610
""", 'ki': """
ki-generert oppsummering	643
kiemelt	461
kies een bedrag	594
kiosque	380
kirim	476
kirim komentar	480
kirjaudu	354
kirjaudu ulos	354
kirjoita kommentti	364
""", 'kl': """
klarna	176
kleinanzeigen	187
""", 'ko': """
kokeile maksutta	354
kokeile nyt	354
komentar	480
komentarai	570
komentari	796
komentarji	824
komentarz	694
komentarze	694
komentiraj	796	824
komentuoti	570
komment	460
kommentaarid	323
kommentar	192
kommentar schreiben	192
kommentar verfassen	192
kommentare	192
kommentare ansehen	192
kommentare anzeigen	192
kommentare lesen	192
kommentarer	134	638	846
kommentarer blir moderert	638
kommentarerna modereras	846
kommentarregeln	192
kommentarsregler	846
kommenteeri	323
kommentek	460
kommenter	134	638
kommentera	846
kommentieren	192
kommentit	364
kommentoi	364
kommercielt indhold	142
kommercielt samarbejde	131
kommersielt innhold	646
kommersielt samarbeid	635
koniec reklamy	691
kontakt	108	134	192	694
kontakt os	134
kontakt oss	638
kontakta oss	846
konten bersponsor	478
konten premium	472
konten sponsor	478
konto erstellen	177
konular	910
kopeeri link	323
kopieer de link	601
kopieer link	601
kopier lenka	632
kopier lenke	632
kopier lenken	632
kopier link	128
kopier linket	128
kopieren	184
kopioi linkki	359
kopiraj link	796
kopiraj povezavo	824
kopiuj link	688
kopyala	904
kort fortalt - lavet med ai	139
kostenlos abonnieren	180
kostenlos registrieren	177
kostenlos testen	177
""", 'kr': """
krant	595
kreditkarte	176
kreditkarte / klarna	176
""", 'ku': """
kuukausilahjoitus	353
kuuntele	359
""", 'kv': """
kvkk	907
""", "l'": """
l'actu en direct	396
l'article continue ci-dessous	390
l'essentiel	396
""", 'la': """
la newsletter	383	499
la redazione consiglia	511
la tua e-mail	499
laad meer	613
laat voorlezen	601
laatste nieuws	610
ladda fler	851
lagre	632
lagre artikkel	632
lagre saken	632
lagre saken til senere	632
lagre til senere	632
lahjoita	353
lahjoita nyt	353
lain kali	470
lainnya	481
laisser un commentaire	394
laissez un commentaire	394
langganan	472
lanjut baca di bawah	478
lanjutkan dengan konten	478
lanjutkan membaca	483
laporkan	480
lascia un commento	509
last flere	643
last name	242
lastschrift	176
later	591
latest	260
latest articles	260
latest edition	265
latest headlines	260
latest news	260
latest posts	260
latest stories	260
latest updates	260
latest videos	260
latest videos from	260
""", 'le': """
le direct	396
le fil	396
le journal du jour	380
le nostre newsletter	499
le plus lu	396
le puede interesar	309
le recomendamos	309
le ultime notizie	511
learn more	265
learn more about cookies	256
leave a comment	258
leave a reply	258
leave a tip	233
leave feedback	258
lectura de # minutos	300
lectura: # min	300
lecture # min	399
lecture # minutes	387
lecture : # min	387
leer noticia completa	312
lees de reacties	608
lees meer	610	613
lees meer over	610
lees ook	610
lees verder	595	610	613
lees verder na de advertentie	604
lees verder onder de afbeelding	604
lees verder onder de foto	604
lees voor	601
leestijd	613
leestijd # min	613
legfrissebb	461
legg igjen en kommentar	638
leggi anche	511
leggi i commenti	509
leggi il giornale	496
leggi l'articolo	514
leggi l'articolo completo	514
leggi tutto	514
leggi tutto con un abbonamento	496
leggi tutto su	511
legolvasottabb	461
legolvasottabbak	461
leia mais	727	730
leitura: # min	718
lembrar mais tarde	708
lembre-me mais tarde	708
lenke kopiert	632
lenken er kopiert	632
lenken kopiert	632
ler mais	730
les derniers articles	396
les flere	640
les hele saken	643
les kommentarer	638
les lecteurs ont aussi lu	396
les mer	640	643
les mer om	640
les plus lues	396
les plus lus	396
les senere	632
les tops	396
les videre	627
lesedauer	197
lesedauer: # minuten	197
lesen sie auch	194
lesen sie dazu	194
lesen sie hier	194
lesen sie mehr	194
leserbriefe	192
leserkommentare	192
lesetid # min	643
lesetipp	194
lesetipps	194
lesezeit: # min	197
lesezeit: # minuten	197
lest opp av en robot	632
lest opp av en syntetisk stemme	632
lettura # min	502
""", 'li': """
lige nu	136
lihat juga	481
lihat komentar	480
lihat lainnya	483
lihat selengkapnya	483
lihat semua	483
like loading	247
like this	247
limited time offer	239
line	248
link	248
link copiado	718
link copiato	502
link copied	247
link copied bookmark	247
link copied to clipboard	247
link er kopieret	128
link er kopieret til udklipsholderen	128
link gekopieerd	601
link kopieren	184
link kopieret	128
link kopiert	184
link kopyalandi	904
link zum inhalt	190
link zum youtube-inhalt	190
linkedin	248
linki kopyala	904
linkki kopioitu	359
links	194
lire aussi	396
lire l'article	399
lire l'article complet	399
lire la suite	399
lire les commentaires	394
lire plus	396	399
lire plus tard	387
lisa kommentaar	323
listen	247
listen # min	247
listen now	247
live	194
live tv	260
""", 'lo': """
lo + visto	309
load comments	258
load content	256
load more	265
load more articles	265
load more comments	258
load more stories	265
loading	247
loading ad	253
loading more	265
loe ka	325
loe lisaks	325
loetumad	325
log in	239	595
log in / register	239
log in or sign up	239
log in to comment	258
log in to reply	258
log ind	123
log out	239
log ud	123
logare	742
logg inn	627
logg ut	627
logga in	835
logga ut	835
logi sisse	323
login	177	239	472	496	712	742
login / register	239
logout	239
loo konto	323
""", 'lu': """
lue koko juttu	367
lue kommentit	364
lue seuraavaksi	19
luetuimmat	365
luetuimmat jutut	365
luister	601
luk	120
lukk	624
lukuaika # min	367
luo tunnus	354
lupa kata sandi	472
lupa password	472
""", 'ly': """
lyssna	840
lyt	128
lytt	632
lytt til saken	632
""", "m'": """
m'abonner	380
m'inscrire	383
""", 'ma': """
maak een account	595
maandelijks	592
mai mult	752
mai multe	752
mail	248	601
mailen	184
mainokset	361
mainos	361	361
mainos alkaa	361
mais	730
mais artigos	727
mais comentadas	727
mais lidas	727
mais lidos	727
mais populares	727
mais tarde	708
mais vistas	727
mais vistos	727
make a donation	233
manage consent	256
manage cookies	256
manage my account	239
manage options	256
manage preferences	256
manage settings	256
manage subscription	239
mantente informado	296
mastodon	248
masuk	472
masuk / daftar	472
max	770
maybe later	231
""", 'me': """
me connecter	380
me le rappeler plus tard	375
media caption	265
meer	610
meer artikelen	610
meer informatie	606
meer laden	613
meer lezen	610
meer nieuws	610
meer over	610
meer over dit onderwerp	610
meer tonen	613
meest bekeken	610
meest gedeeld	610
meest gelezen	610
meghallgatom	456
megosztom	456
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
mejla	840
meld een fout	608
meld fra om feil	638
meld je aan	597
member-only story	265
members only	239
meniu	752
menu	111	139	265	399	483	514	613	699	730	955
meny	643	851
mer fra	640
mer nyheter	848
mer om	640	848
merci de votre inscription	383
mere fra	136
mere om	136
merken	177	184
merkliste	177
message	248
message publicitaire	390
messaggio promozionale	505
messenger	248
mest delat	848
mest delt	640
mest delte	136
mest lest	640
mest leste	640
metodi di pagamento	495
metodo di pagamento	495
mettre en favori	387
""", 'mi': """
mi cuenta	293
mijn account	595
mijn profiel	595
min konto	123
min side	123	627
minha conta	712
mis niets	597
missa inget	837
missa inte	848
misschien later	591
misschien ook interessant	610
mitdiskutieren	192
mitglied werden	173
mitt konto	835
""", 'mo': """
mode de paiement	379
modes de paiement	379
moj profil	790	818
moje konto	682
mon compte	380
mon espace	380
monatlich	173
monatlich spenden	173
montant libre	379
monthly	232
monthly contribution	237
morda vas zanima	822
more	263
more articles	260
more coverage	260
more from	260
more from this author	260
more headlines	260
more in this series	260
more like this	260
more news	260
more on this story	260
more on this topic	260
more options	256
more sharing options	247
more stories	260
more stories like this	260
more stories you may like	260
more to explore	260
more to read	260
more top stories	260
most commented	260
most discussed	260
most emailed	260
most liked	258
most nem	450
most popular	260
most read	260
most recent	260
most shared	260
most viewed	260
most watched	260
mostra altro	514
mostra contenuto	507
mostra i commenti	509
mostrar comentarios	307
mostrar mais	730
mostrar menos	312
moyen de paiement	379
moyens de paiement	379
""", 'mu': """
muat lainnya	483
mungkin lain kali	470
must read	260
must reads	260
must-read	260
mute	265
""", 'my': """
my account	239
""", 'na': """
na czasie	696
naar boven	613
naar de aanbiedingen	595
naar de inhoud	613
nach anzeige weiterlesen	187
nach oben	197
nahoru	111
najbolj brano	822
najnovije	794
najnovije vesti	794
najnovije vijesti	794
najnowsze	696
najnowsze informacje	696
najpopularniejsze	696
nanti	470
nanti saja	470
napisz komentarz	694
natisni	824
naujausi	572
""", 'ne': """
ne manquez rien	383
ne most	450
ne plus afficher	375
nee bedankt	591
nee, bedankt	591
nei takk	624
nei, takk	624
nein danke	172
nein, danke	172
nej tack	832
nej tak	120
nej, tack	832
nej, tak	120
nessun commento	509
neste	643
neste artikkel	640
net binnen	610
netiquette	192
neueste artikel	194
neueste meldungen	194
neueste nachrichten	194
neueste videos	194
never miss a story	242
never miss an update	242
new here	239
newest first	258
newsletter	101	180	242	296	383	499	684	714
newsletter abonnieren	180
newsletter e alert	511
newsletter kostenlos abonnieren	180
newsletter recomendada	309
newsletter sign up	242
newsletter sign-up	242
newsletter signup	242
newsletter-anmeldung	180
newsletters	242	265	296	383	714
newslettery	101	684
newsticker	194
next	232
next article	260
next page	265
next post	265
next story	260
next up	260
""", 'ng': """
nghe	948
""", 'ni': """
nicht jetzt	172
nicht mehr anzeigen	172
nichts mehr verpassen	180
nie masz konta	682
nie teraz	679
niet nu	591
niet te missen	610
nieuwsbrief	597
nieuwsbrieven	597
""", 'no': """
no comments	258
no comments yet	258
no gracias	288
no grazie	491
no posts	265
no te pierdas	309
no thank you	231
no thanks	231
no, gracias	288
no, grazie	491
no, thanks	231
noch kein abonnent	177
noch kein konto	177
noch keine kommentare	192
noch keine kommentare vorhanden	192
nog geen account	595
nog geen reacties	608
non merci	375
non oggi	491
non ora	491
non sei abbonato	496
non, merci	375
normas	307
nos derniers articles	396
nos lecteurs ont lu ensuite	396
nos offres	380
nos recommandations	396
not a subscriber yet	239
not now	231
not ready to donate	231
not ready to give today	231
not ready to subscribe	231
not ready to support today	231
not today	231
note legali	507
notez cet article	394
noticia relacionada	309
noticia relacionadas	309
noticias de hoy	309
noticias relacionada	309
noticias relacionadas	309
notizie correlate	511
notizie del giorno	511
nous contacter	394
nous soutenir	376
nous suivre	388
nous vous recommandons	396
now playing	265
""", 'nt': """
ntb	669	669
""", 'nu': """
nu acum	740
nu in het nieuws	610
nu niet	591
nutzungsbedingungen	190
""", 'ny': """
nyhedsbrev	125
nyhedsbreve	125
nyhetsbrev	629	837
nyhetsbrevet	629	837
nyhetsdygnet	848
""", 'o ': """
o artigo continua depois da publicidade	721
o seu email	714
""", 'ob': """
obrigado por se inscrever	714
obserwuj	689
obserwuj nas	689
""", 'od': """
odjava	790	818
odpowiedz	694
""", 'of': """
oferecer artigo	712
oferecido por	721
oferta especial	293
ofertas	303
offer	253
offerte	505
offre partenaire	390
offrir l'article	380
""", 'og': """
oglas	793	821
oglasi	793	821
""", 'oh': """
ohne spende weiterlesen	172
""", 'ok': """
ok	232
okumaya devam et	900
""", 'ol': """
oldest first	258
oled juba tellija	323
oletko jo tilaaja? kirjaudu	354
olvasd el ezt is	461
olvassa el ezt is	461
""", 'om': """
om cookies	844
oma tili	354
""", 'on': """
once	232
onderwerpen	610
one time donation	233
one-time	232
one-time donation	233
onko sinulla jo tunnus	354
""", 'oo': """
ook interessant	610
""", 'op': """
open image in gallery	265
open menu	265
opina	307
opprett en gratis bruker	627
opprett en gratis konto	627
opprett gratis bruker	627
opprett konto	627
opret bruger	123
opret en gratis bruger	123
opret en gratis profil	123
opret en konto	123
opret gratis profil	123
opret konto	123
opslaan	601
opslag fra facebook	139
opslag fra instagram	139
opublikuj komentarz	694
""", 'os': """
ossza meg	456
ostale vesti	19
ostale vijesti	19
ostatnie wpisy	696
ostavi komentar	796
ostavite komentar	796
oszd meg	456
""", 'ot': """
other amount	237
other articles	260
other news	260
other readers liked	19
other stories	260
other stories you may like	260
other stories you might like	260
others also read	19	260
otra cantidad	292
otras noticias	19	309
otras noticias que pueden interesarte	19
otro importe	292
""", 'ou': """
our newsletters	242
our partners	253
our social media	250
our sponsors	253
outro valor	711
ouvir	718
ouvrir le menu	399
""", 'ov': """
overschrijving	594
""", 'oy': """
oynat	912
""", 'p': """
p	747
""", 'pa': """
pagamento seguro	711
pagamento sicuro	495
page suivante	399
pagina successiva	514
pago seguro	292
paid content	253
paid partnership	253
paid post	253
paiment methods	237
palaute	364
paling banyak dibaca	481
paremti	570
pariwara	478
partage	387
partager	387	387
partager l'article	387
partager par e-mail	387
partager par email	387
partager par mail	387
partager sur	387
partager sur bluesky	387
partager sur linkedin	387	387
partager sur messenger	387
partager sur telegram	387
partager sur twitter	387
partager sur x	387
partager via messenger	387
partager via twitter	387
partages	387
partagez	387
partenaire	390
parteneri	747
participa	307
partilhar	718
partilhe	718
partner	604
partner content	253
partner offers	253
partnerangebot	187
partnerangebote	187
partnercontent	604
partnernieuws	610
pas aujourd'hui	375
pas de commentaire	394
pas encore inscrit	380
pas maintenant	375
pasidalinti	570
passend zum thema	194
passende artikel	194
passer cette annonce	390
password dimenticata	496
passwort vergessen	177
patrocinado	303	721
patrocinado por	303
payment method	237
payment methods	237
payment options	237
paypal	176
""", 'pe': """
pelo mundo	727
people also read	260
per e-mail teilen	184
per e-mail versenden	184
per mail teilen	184
per mail versenden	184
per whatsapp teilen	184
personuppgiftspolicy	844
personvern	636
personverninnstillinger	636
pesquisar	730
petites annonces	390
""", 'ph': """
photos	399
""", 'pi': """
pilihan editor	481
pilihan redaksi	481
pin it	247
pinterest	248
pix	711
""", 'pl': """
plaats een reactie	608
plaats reactie	608
plan du site	392
play audio	247
play now	265
play video	265
please donate	233
please enter a valid email address	242
pledge your support	233
plus	123	399	595	835
plus d'articles	396
plus d'infos	396
plus lus	396
plus tard	375
plus-artikel	177
plusartikel	595
pluss	627
plussak	627
""", 'po': """
pocket	248	531
podaj e-mail	684
podcast	109	136	194	309	511	696	910
podcastit	365
podcasts	136	194	610	727
podcasty	109	696
podd	848
poddar	848
pode interessar	727
podeli	796
podeli na facebooku	796
podelite	796
podijeli	796
podijeli na facebooku	796
podijelite	796
podkast	640
podkaster	640
podobne	696
podprite nas	817
polecamy	696
polecane	696
polecane dla ciebie	696
polityka cookies	692
poprzedni	699
populair	610
populaire	396
populaire artikelen	610
populaires	396
popular articles	260
popular now	260
popular posts	260
popular stories	260
popular topics	260
populare	750
popularne	696
populer	481
portada	312
poslat	103
poslat e-mailem	103
poslechnout	103
post comment	258
post on x	247
poster un commentaire	394
posts relacionados	727
potrebbe interessarti	511
potrebbe interessarti anche	511
potrebbero interessarti	511
pour aller plus loin	396
povezane novice	822
povezane vesti	794
povezane vijesti	794
pozabljeno geslo	818
""", 'pr': """
pr	458	534	534	534	558
preberite tudi	822
precedente	514
preferenze cookie	507
premium	99	123	213	239	293	380	472	496	595	627	682	712	742	835	900	945
premium content	239
premium-artikel	177
prenumerata	570	682
prenumeration	835
prenumerera	835
prenumerera nu	835
prenumeruj	682
prenumeruoti	570
presented by	253
press enter or click to view image in full size	265
pretplati se	789
pretplatite se	789
previous article	260
previous page	265
previous post	265
prijava	790	818
prijavi se	790
prijavite se	790	818
primo piano	511
print	128	248	601
print article	247
print artiklen	128
print subscription	239
print this	247
printen	601
prisijungti	570
privacidad	305
privacy	507	606
privacy center	190
privacy notice	242
privacy policy	256	507
privacy preference center	256
privacy preferences	256
privacy settings	256
privacy statement	256
privacybeleid	606
privacyverklaring	606
probeabo	177
probeer nu	595
produktempfehlung	187
profil	177
profilo	496
profiter de l'offre	380
promo	505	793
promocijsko besedilo	821
promocja	691
promoted	253
promoted content	253
promoted links	253
promoted stories	260
promotie	604
promotion	253
propaganda	721
prosseguir	723
prova # dagar gratis	835
prova gratis	496	835
prova nu	835
prueba gratis	293
""", 'pu': """
pub	390	721	721
publicar comentario	307
publicidad	303	303
publicidad - sigue leyendo	303
publicidade	721	721
publicitat	89
publicitate	747	747
publier un commentaire	394
publireportage	390
publirreportaje	303
""", 'py': """
pysy ajan tasalla	356
""", 'qu': """
quero assinar	712
quiero suscribirme	293
""", 'ra': """
raccomandato da	505
rapporter feil	638
rapportera fel	846
""", 're': """
reactie	608
reacties	608
read aloud	247
read also	260
read article	265
read comments	258
read full article	265
read full story	265
read in app	265
read more	265
read more about	260
read more about sharing	247
read more articles	265
read more here	265
read more on	260
read more on these topics	260
read next	260
read original article	265
read our complete coverage	260
read story	265
read the article	265
read the full article	265
read the full story	265
readers also read	260
ready for more	242
reageer	608
reageren	608
recent	260
recent articles	260
recent news	260
recent posts	260
recent stories	260
recevoir la newsletter	383
rechazar	305
rechazar todas	305
rechazar todo	305
recherche	399
rechercher	399
reclame	604
recomandate	750
recomendaciones	309
recomendadas	309	727
recomendado	309
recomendado para ti	309
recomendados	309	727
recomendamos	727
recommended	260
recommended articles	260
recommended for you	260
recommended reading	260
recommended stories	260
recommended videos	260
recusar	723
redakcja poleca	696
redaksjonen anbefaler	640
redaktionen anbefaler	136
redaktionen rekommenderar	848
redaktionsempfehlung	194
redan prenumerant? logga in	835
reddet	907
reddit	248
redes sociais	719
redes sociales	300
refuser	392
registar	712
registe-se	712
register	239
register for free	239
register now	239
registo	712
registra't	84
registrace	99
registracija	790	818
registrarme	293
registrarme en la newsletter	296
registrarse	293
registrasi	472
registrati	496
registrati gratis	496
registreer	595
registreer gratis	595
registrer deg	627
registrera dig	835
registreren	595
registrieren	177
registriraj se	790
registro	293
registrovat se	99
registruj se	790
registruotis	570
regulamin	692
reject all	256
reject all cookies	256
rejeitar	723
rejeitar todos	723
reklaam	323
reklam	843	906	906
reklama	105	105	570	691	691	793	807
reklame	131	635
reklamlar	906
reklamy	691
rekomendasi	481
rekomendasi untuk anda	481
rekomendasi untukmu	481
rekomenduojame	572
rekommenderade artiklar	848
rekommenderas	848
rekommenderat	848
relacionadas	309	727
relacionado	309
relacionados	309	727
related	260	263
related article	260
related articles	260
related content	260
related coverage	260
related items	260
related links	260
related news	260
related posts	260
related reading	260
related stories	260
related story	260
related tags	260	260
related to this story	260
related topics	260
related videos	260
relaterade artiklar	848
relaterade nyheter	848
relaterat	848
relaterede artikler	136
relaterede emner	136
relateret	136
relatert	640
relaterte artikler	640
relaterte emner	640
relaterte saker	640
remember me	239
remind me in #	231
remind me in may	231
remind me later	231
remind me next month	231
remind me tomorrow	231
remove ad	253
remove ads	253
remti	570
replay	265
replies	258
reply	258
report	248
report a problem	258
report a typo	258
report abuse	258
report ad	253
report comment	258
report this ad	253
reportar	307
reportar erro	725
reportar error	307
reportar un error	307
reproducir	312
reproduzir	730
request a correction	258
reset password	239
responder	307	725
resta aggiornato	499
retour	387
retour en haut	399
return to top	265
""", 'ri': """
ricevi la newsletter	499
rifiuta	507
rifiuta tutto	507
rimani aggiornato	499
rimani informato	499
riproduci	514
rispondi	509
ritzau	164	164
ritzau/afp	164
ritzau/reuters	164
""", 'rs': """
rss	248
""", 'ru': """
rubriken	194
rubriques	396
""", "s'": """
s'abonner	380
s'identifier	380
s'inscrire	380
s'inscrire gratuitement	380
""", 'sa': """
saiba mais	727
sair	712
saken er forbeholdt abonnenter	627
saken er lest opp av en robot	632
saken fortsetter etter annonsen	635
saken fortsetter nedenfor	635
saken fortsetter under	635
saken fortsetter under bildet	635
saken oppdateres	635
salin link	476
salin tautan	476
saltar al contenido	312
saltar publicidad	303
salva	502
salva articolo	502
salvar	718
salvar artigo	718
samal teemal	325
samtykke	132	636
sauvegarder	387
save	247
save article	247
save for later	247
save preferences	256
save story	247
save this article	247
saved	247
""", 'sc': """
scegli un importo	495
schlagworte	194
schlagworte zum thema	194
schon abonnent	177
schon dabei	172
schreibe einen kommentar	192
schreiben sie einen kommentar	192
schrift verkleinern	184
schrijf een reactie	608
schrijf je in	597
schrijf je in voor onze nieuwsbrief	597
scopri	514
scopri le offerte	496
scrie un comentariu	749
scrivi un commento	509
scroll down to continue reading	253
scroll for more	253
scroll ke bawah untuk melanjutkan	478
scroll to continue	253
scroll to continue with content	253	478
scroll to top	265
scroll untuk membaca	478
scrolle weiter	187
scrollen sie weiter	187
""", 'se': """
se abonnemang	835
se abonnementer	123
se alla	851
se alla bilder	851
se alle	139	643
se alle abonnentfordeler	627
se alle bildene	643
se alle fordele for abonnenter	123
se bildene her	643
se billederne her	139
se connecter	380
se erbjudanden	835
se flere billeder	139
se grafikken her	139	643
se klippet	851
se klippet i spelaren ovan	851
se klippet ovan	851
se klippet over	643
se tilbud	123	627
se tilbudene	627
se videoen her	139	643
se videoen herunder	139
se videoen nedenfor	139	643
se videoen ovenfor	139
se videoen over	643
se videoen under	643
se videon i spelaren ovan	851
se videon nedan	851
se videon ovan	851
search	265
sebelumnya	483
secciones	309
sections	265
secure checkout	237
secure payment	237
secure transaction	237
see all	265
see all newsletters	242
see also	260
see comments	258
see more	265
see subscription options	239
segnala	509
segnala un errore	509
segui	503
seguici	503
seguici su facebook	503
seguici sui social	503
seguir	301	719
seguir leyendo	293	312
seguir leyendo en	301
seguir sin apoyar	288
seite #	197
seite drucken	184
seite teilen	184
seja apoiador	709
seja assinante	712
seja o primeiro a comentar	725
seja um apoiador	709
selanjutnya	483
select an amount	237
select payment method	237
selengkapnya	483
semua komentar	480
senare	832
senaste	848
senaste nyheterna	848
senaste nytt	848
send email	247
send feedback	258
send til en ven	128
send to a friend	247
senere	120	624
seneste	136
seneste nyheder	136
seneste nyt	136
seotud artiklid	325
seotud lood	325
sepa-lastschrift	176
services partenaires	390
servicios	309
seu e-mail	714
seu email	714
seuraa	360
seuraa aihetta	360
seuraava	367
seuraava juttu	365
sezioni	511
""", 'sf': """
sfoglia gallery	514
sfoglia il giornale	496
""", 'sh': """
share	216	247	476	745
share article	247
share by email	247
share by text	247
share full article	247
share link	247
share on	247
share on bluesky	247
share on facebook	247
share on flipboard	247
share on linkedin	247
share on pinterest	247
share on reddit	247
share on telegram	247
share on threads	247
share on x	247
share on x (twitter	247
share options	247
share save	247
share share	247
share story	247
share this	247	247
share this article	247
share this news	247
share this on	247
share this on social media	247
share to facebook	247
share tweet	247
share via	247
share via facebook	247
share via twitter	247
share with a friend	247
share with email	247
share with your friends	247
sharing	247
show all	265
show caption	265
show comments	258
show external content	256
show less	265
show more	265
show more sharing options	247
shrani	824
""", 'si': """
si din mening	638
siehe auch	194
siga	719
siga-nos	719
sign in	239
sign in / register	239
sign in or sign up	239
sign me up	242
sign out	239
sign up	239
sign up for free	239
sign up for our newsletter	242
sign up here	242
sign up now	239
signaler	394
sigue leyendo	309
sigue leyendo debajo	303
siguiendo	301
siguiente	312
siguiente noticia	309
simak juga	481
similar articles	260
similar posts	260
similar stories	260
simpan	476
sin comentarios	307
single contribution	237
sinua voisi kiinnostaa	365
siste	640
siste nyheter	640
siste nytt	640
sisuturundus	323
site map	265
sitemap	265
""", 'sk': """
skaitomiausi	572
skaitykite daugiau	572
skapa ett gratis konto	835
skapa ett konto	835
skapa gratis konto	835
skapa konto	835
skapa konto gratis	835
skip ad	231
skip ads	253
skip advertisement	253	253
skip for now	231
skip past newsletter promotion	242
skip this	231
skip to content	265
skip to footer	265
skip to main content	265
skip to navigation	265
skomentuj	688	694
skopiowano link	688
skopiuj link	688
skriv din kommentar	134	638	846
skriv din kommentar her	134	638
skriv en kommentar	134	638	846
skriv inn e-post	629
skriv inn e-postadressen din	629
skriv kommentar	134
skriv ut	632	840
skriv ut artikeln	840
skriv ut saken	632
skype	248
""", 'sl': """
sla advertentie over	604
sluit	613
sluiten	591
""", 'sm': """
sms	248
""", 'sn': """
snapchat	248
""", 'so': """
sobre el autor	309
sobre la firma	309
social	503
social media	185	250
sociala medier	841
sociale media	602
sociale medier	129
something went wrong. please try again later	242
sommaire	399
son dakika	910
son dakika haberleri	910
son haberler	910
sonraki	912
sonraki haber	910
sonraki sayfa	912
sorodne vsebine	822
sorotan	481
sort by	258
sosiaalinen media	360
sosiale medier	633
sostieni	492
sostienici	492
soutenez-nous	376
soutenir	376
soziale medien	185
""", 'sp': """
spannend	194
spara	840
spara artikel	840
spara artikeln	840
spara artikeln till senare	840
spara till senare	840
special offer	239
speichern	184
spela upp	851
spende	173
spende jetzt	173
spenden	173
spenden sie	173
spill av	643
spill av video	643
spill av video her	643
sponset	635
sponset innhold	635
sponsor content	253
sponsored	187	253
sponsored content	253
sponsored links	253
sponsored message	253
sponsored message - story continues after this	253
sponsored post	253
sponsored stories	260
sponsoreret	131
sponsoreret indhold	131
sponsorizzato	505
sponsorlu	906
sponsoroitu	361
sponsrat	843
sponzorirano	793	821
sponzorisano	793
spotify	248
spotted a mistake	258
spotted an error	258
spremi	796
""", 'st': """
stampa	502
stampa articolo	502
start free trial	239
start subscription	239
startseite	194	197
stay connected	242
stay in the know	242
stay informed	242
stay up to date	242
steady	173
stem her	139	643
stem i afstemningen	139
stem i avstemningen	643
steun ons	592
stichworte	194
stikkord	640
stories for you	260
story continues	253
story continues below	253
strictly necessary cookies	256
stumbleupon	248
""", 'su': """
subiecte	750
submit	232
submit a correction	258
submit comment	258
subscreva a newsletter	714
subscrever	714
subscrever newsletter	714
subscribe	239
subscribe by email	242
subscribe for free	239
subscribe here	239
subscribe now	239
subscribe to continue	239
subscribe to continue reading	239
subscribe to get the latest posts sent to your email	242
subscribe to our newsletters	242
subscribe to read	239
subscribe today	239
subscribe via email	242
subscriber only	239
subscriber-only	239
subscribers only	239
subscription options	239
subscriu-t'hi	83
subscriu-te	83
subskrybuj	682
successivo	514
suche	197
suchen	197
sudah punya akun	472
suggest a correction	258
suggested	260
suggested articles	260
suivant	399
suivez nous	388
suivez-nous	388
suivi	388
suivre	388
suivre ce sujet	388
suivre cet auteur	388
sujets	396
sulje	352
sullo stesso argomento	511
sullo stesso tema	511
sumbang	471
suositellut	365
suosittelemme	365
suosituimmat	365
support local journalism	233
support our journalism	233
support our work	233
support quality journalism	233
support the author	233
support this site	233
support us	233
support us on patreon	233
support us today	233
supported by	253
sur ce sujet	396
sur le web	396
suscribete	293
suscribirme	293
suscribirse	293
suscripciones	293
susijusios naujienos	572
suurenna kuva	367
""", 'sv': """
svar	134	638
svara	846
""", 'sw': """
swisha en slant	833
""", 'sz': """
szukaj	699
""", 'ta': """
ta bort annonser	843
tag	481	511	953
tag-uri	750
taggar	848
tagged	260
tagger	640
tagi	696
tags	136	194	221	260	309	396	481	511	610	727	953
taguri	750
taille du texte	387
taip pat skaitykite	572
tak for din tilmelding	125
take our survey	258
tallenna	359
talvez mais tarde	708
tamanho da fonte	718
tampilkan lebih banyak	483
tartalom	463
tautan disalin	476
""", 'te': """
te puede gustar	309
te puede interesar	309
te recomendamos	309
te-ar putea interesa	750
tee lahjoitus	353
teilen	184
teilen auf	184
teilen und weiterempfehlen	184
tek seferlik	899
tekst loopt door onder de advertentie	604
tekstgrootte	601
telegram	248	770
teljes cikk	463
telli	323
telli kohe	323
tema	640
temaer	640
temas	309	727
temas relacionados	309
tematy	696
temi	511
tempo de leitura	730
tempo di lettura	514
tempo estimado de leitura: # minutos	718
temps de lecture	399
temps de lecture : # min	399
tendances	396
tendencias	309
tendenze	511
terbaru	481
terkait	481
terkini	481
termini e condizioni	507
termos de uso	723
terms	256
terms & conditions	256
terms and conditions	256
terms of service	256
terms of use	256
terpopuler	481
terug naar boven	613
test din viden i ugens quiz	139
test kunnskapene dine i ukas quiz	643
testa dina kunskaper i veckans quiz	851
testen	177
testez gratuitement	380
tetszik	456
text size	247
text version	265
""", 'th': """
thank you	232
thank you to our sponsors	253
thanks for subscribing	242
thanks to our sponsors	253
thema	194
thema's	610
themen	194
there are no comments yet	258
these are external links and will open in a new window	247
this is an advertisement	253
threads	248
""", 'ti': """
ti consigliamo	511
ti potrebbe interessare	511
ti potrebbero interessare	511
ticker	194
tidak terima kasih	470
tidak, terima kasih	470
tiempo de lectura	312
tiempo estimado de lectura: # minutos	300
tietosuoja	362
tiktok	248
til forsiden	136	640
til toppen	139	643
tilaa	354
tilaa nyt	354
tilaa uutiskirje	356
tilaajalle	354
tilaajille	354
tilaukset	354
till erbjudandet	835
till startsidan	848
till toppen	851
tilmeld	125
tilmeld dig	125
tilmeld dig nyhedsbrevet	125
tilmeld nyhedsbrev	125
timp de citire # min	752
tin sau	953
tinggalkan komentar	480
tip us	233
tips en venn	632
tips van de redactie	610
tipsa	840
tipsa oss	846
tisk	103
""", 'to': """
today's paper	265
today's top stories	260
todos los comentarios	307
toestemming	606
toeta	323
toeta meid	323
toggle	265
toggle caption	265
toimitus suosittelee	365
toista	367
toon inhoud	606
toon meer	613
toon minder	613
toon reacties	608
top articles	260
top artikel	194
top comments	258
top headlines	260
top latest discussions	265
top news	260
top stories	260
top-artikel	194
top-news	194
top-themen	194
tophistorier	136
topics	260
topik	481
topik terkait	481
toppnyheter	848
toppsaker	640
topthemen	194
torna all'inizio	514
torna su	514
torne-se assinante	709
torne-se membro	709
tous les commentaires	394
tout accepter	392
tout refuser	392
tout voir	399
toute l'actu	396
toutes les photos	399
""", 'tr': """
trakteer ons op koffie	592
trang sau	955
transferencia bancaria	292
trefwoorden	610
trend	910
trending	194	260	481	610	727
trending deals	253
trending now	260
trending stories	260
trending today	260
trending topics	260
trimite	745
trimite pe email	745
try it free	239
""", 'tt': """
tt	877	877
tt-afp	877	877
tt-reuters	877	877
""", 'tu': """
tu e-mail	296
tu email	296
tudo sobre	727
tue riippumatonta journalismia	353
tuitar	718
tuitear	300
tulis komentar	480
tulosta	359
tumblr	248
tuoreimmat	365
tuoreimmat uutiset	365
tutti i commenti	509
tutup	470
""", 'tw': """
tweet	247	476	502
tweet this	247
tweeta	840
tweeter	387
tweetle	904
tweetnij	688
tweetnout	103
twitter	248
twitter-inhalte erlauben	190
twittern	184
""", 'ty': """
tyck till	846
tylko w serwisie	696
type your email	242
""", 'ud': """
udskriv	128
udvalgt	136
""", 'ui': """
uitgelicht	610
uitloggen	595
""", 'ul': """
ultim'ora	511
ultime news	511
ultime notizie	511
ultimele articole	750
ultimi articoli	511
""", 'un': """
une erreur dans l'article	394
unfollow	250
unisciti al nostro canale	503
unlisted	265
unlock this article	239
unohditko salasanan	354
uns folgen	185
unser newsletter	180
unsere empfehlung	194
unsere empfehlungen	194
unsere newsletter	180
""", 'up': """
up next	260
upgrade now	239
upgrade to founding member	239
upgrade to paid	233
""", 'us': """
ustawienia	692
ustawienia cookies	692
""", 'ut': """
utiles	392
utvalgt	640
utvalt	848
""", 'uu': """
uusimmat	365
uutiskirje	356
uutiskirjeet	356
""", 'uw': """
uw e-mailadres	597
""", 'va': """
vai al contenuto	514
valikko	367
valorar	307
van onze partners	610
vandaag	610
vandaag niet	591
var artikkelen nyttig	638
var artiklen nyttig	134
var oppsummeringen nyttig	638
var opsummeringen nyttig	134
var saken nyttig	638
vastaa	364
""", 've': """
ve zkratce	109
vedi anche	511
vedi i commenti	509
vedi tutte	514
vedi tutti	514
vedi tutto	514
veilig betalen	594
ver # comentarios	307
ver comentarios	307
ver contenido	305
ver fotos	312
ver galeria	730
ver los comentarios	307
ver mais	730
ver ofertas	293	712
ver todas	312	730
ver todo	312
ver todos	312	730
ver tudo	730
verder zonder te steunen	591
vergroot	613
vergroot afbeelding	613
verlagsangebot	187
verschicken	184
versenden	184
verwandte artikel	194
verwandte themen	194
verwante artikelen	610
vezi comentariile	749
vezi mai mult	752
vezi toate	752
""", 'vi': """
vi har lukket for kommentarer	134
viber	248	770
videa	109
video	109	136	481	511	640	750	848	910	953
video ad	253
video laden	190
video terkait	481
video's	610
videoen afspilles her	139
videoen kan ikke afspilles	139
videolar	910
videos	194	309
videot	365
view all	265
view all newsletters	242
view comment	258
view comments	258	265
view full size	265
view gallery	265
view image	265
view image in fullscreen	265
view more	265
view on instagram	247
view plans	239
view subscription options	239
viimased uudised	325
virement	379
virement bancaire	379
vis alle	139	643
vis bildetekst	643
vis flere	139	643
vis indhold	132
vis innhold	636
vis innlegg fra facebook	643
vis innlegg fra instagram	643
vis kommentarer	134	638
vis mer	643
vis mere	139
visa alla	851
visa fler	851
visa kommentarer	846
visa mer	851
""", 'vk': """
vk	248
""", 'vo': """
voir aussi	396
voir le contenu	392
voir le diaporama	399
voir les commentaires	394
voir les offres	380
voir les photos	399
voir moins	399
voir plus	399
voir plus de commentaires	394
voir tout	399
volg	602
volg dit onderwerp	602
volg ons	602
volgen	602
volgend artikel	610
volgende	613
volgende pagina	613
vollbild	197
voltar ao topo	730
volver arriba	312
voor abonnees	595
vorherige seite	197
vorheriger artikel	194
vorig artikel	610
vorige	613
vorlesen	184
vorlesen lassen	184
vorteile sichern	177
votre commentaire	394
votre e-mail	383
votre email	383
vous aimerez aussi	396
vous aimerez lire	396
vous avez une question	394
vous pourriez aimer	396
vous pourriez aussi aimer	396
""", 'vs': """
vstoupit do diskuse	108
vstoupit do galerie	111
""", 'vy': """
vytisknout	103
""", 'w ': """
w tym artykule	696
""", 'wa': """
wachtwoord vergeten	595
was andere lesen	194
was this helpful	258
watch more	260
watch next	260
watch video	265
""", 'we': """
we care about your privacy	256
we recommend	260
we value your privacy	256
weekly newsletter	242
wees de eerste die reageert	608
weigeren	606
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
wesprzyj	680
wesprzyj nas	680
""", 'wh': """
what do you think	258
what to read next	260
whatsapp	248	248	770
""", 'wi': """
wideo	696
""", 'wo': """
word lid	592
word supporter	592
word vriend	592
""", 'wr': """
write a comment	258
write a review	258
""", 'ws': """
wspieraj	680
wspieraj nas	680
wspieram	680
wszystkie	699
wszystkie komentarze	694
""", 'wu': """
wunschbetrag	176
""", 'wy': """
wybrane dla ciebie	696
wydarzenia	696
wydrukuj	688
wyloguj	682
wyszukaj	699
""", 'x': """
x	248	458
""", 'x ': """
x (twitter	248
x facebook	247
""", 'x.': """
x.com	248
""", 'xi': """
xing	248
""", 'ya': """
ya eres suscriptor	293
ya he donado	288
ya soy socio	288
ya te has registrado	293
ya tengo cuenta	293
ya tienes cuenta	293
ya tienes una cuenta	293
yanitla	909
yazdir	904
yazi boyutu	904
""", 'ye': """
yearly	232
yes	258
""", 'yo': """
yorum	909
yorum yap	909
yorum yaz	909
yorum yazin	909
yorumlar	909
yorumlari oku	909
you can change how much you give or cancel your contributions at any time	233
you have # seconds	253
you may also be interested in	260
you may also enjoy	260
you may also like	260
you may have missed	260
you may like	260
you might also be interested in	260
you might also like	260
you might like	260
you're in	242
your account	239
your comment	258
your email	242
your email address	242
your privacy choices	256
your privacy is important to us	256
youtube	248
youtube-inhalte erlauben	190
""", 'yu': """
yukari	912
""", 'z ': """
z ostatniej chwili	696
""", 'za': """
zaakceptuj wszystko	692
zaboravljena lozinka	790
zadejte e-mail	101
zadnje novice	822
zahl ich	173
zahlungsart	176
zahlungsarten	176
zahlungsmethode	176
zahlungsmethoden	176
zalo	948
zaloguj	682
zamknij	679
zapisz	688
zaregistrovat se	99
zarejestruj	682
zaten abone misiniz	900
""", 'zi': """
zie ook	610
ziedot	580
zip code	242
""", 'zo': """
zobacz komentarze	694
zobacz wszystkie	699
zobrazit diskusi	108
zobrazit galerii	111
zobrazit obsah	106
zoek	613
zoeken	613
zoom	265
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
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	398 K lire aussi	398 K lire également
""", 'ab': """
abbonati	494 K a
abonnez	12 K-vous	378 K-vous à
abonniere	12 K
abonnieren	12 K sie	175 K sie
about	266 K the author	266 K the authors	266 K the writer
""", 'ac': """
accepted	238 K payment methods:	238 K cards:
achou	7 K algum
achtergrond	612 K:
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
aktuelle	195 K nachrichten aus
""", 'al': """
all	27 K comments
alla	27 K kommentarer	27 K inlägg	849 K artiklar om	852 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	137 K artikler om	140 K artikler af	195 K artikel zu	195 K artikel von	196 K infos:	196 K news:	198 K artikel von	611 K artikelen over	614 K artikelen van	641 K saker om	644 K artikler av
alles	195 K zum thema	195 K zu	611 K over
also	261 K in	262 K read	262 K read	262 K on this site:	262 K worth reading:	262 K on this topic:
alt	137 K om	641 K om
altre	512 K notizie su
altri	512 K articoli su	515 K articoli di
altro	512 K su	513 K su questo tema:
""", 'an': """
ancora	32 K nessun commento
ansvarig	879 K utgivare:
ansvarlig	670 K redaktør:
any	27 K comment
""", 'ap': """
apakah	8 K artikel
apoya	291 K	291 K a
approfondimento	513 K:
approfondisci	513 K
""", 'ar': """
arbejder	146 K du
arbetar	859 K du
archives	398 K :
are	266 K you affected by
articles	266 K by
artikel	482 K terkait:
""", 'as': """
ascolta	1 K	513 K:
ask	266 K us here
assista	729 K:
""", 'au': """
auch	196 K interessant	196 K interessant:	196 K lesenswert	196 K spannend:
aucun	32 K commentaire
aus	196 K dem archiv:
author	266 K bio
""", 'av': """
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé
""", 'ay': """
ayrica	911 K okuyun	911 K bakin	911 K bakin:
""", 'ba': """
baca	482 K juga	482 K juga:	482 K juga	482 K juga:	482 K:	482 K selengkapnya	482 K selengkapnya:	482 K selanjutnya:
background	262 K:
baggrund	138 K:
bagikan	3 K
baixe	13 K
bakgrund	850 K:
bakgrunn	642 K:
bakiniz	911 K:
""", 'be': """
be	28 K kind	28 K respectful	31 K the first
beachten	28 K sie bitte
become	236 K a member of
bekijk	612 K ook	612 K:	612 K hier	612 K ook:	614 K alle artikelen van
beluister	1 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
beri	823 K tudi
besuche	12 K uns
besuchen	12 K sie uns
""", 'bi': """
bildergalerie	196 K:
bir	7 K hata
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie
bizi	12 K
""", 'bl': """
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	647 K medlem av	647 K abonnent på	856 K medlem i	856 K prenumerant på
blijf	28 K
bliv	31 K den første	143 K medlem af	143 K abonnent på	152 K testlæser	152 K klogere på
""", 'bo': """
bodite	31 K prvi
""", 'br': """
brak	32 K komentarzy
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet
budi	31 K prvi
budite	31 K prvi
bunu	911 K da okuyun:
""", 'c': """
c	270 (K) #
""", 'ca': """
catch	12 K us	252 K us on
""", 'ce': """
ce	33 K părere	406 K résumé	406 K texte a été traduit
ces	406 K points clés
cet	8 K article vous	406 K article a été traduit
cette	406 K synthèse
""", 'ch': """
che	33 K ne pensi
chia	3 K sẻ
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	513 K qui
clique	729 K aqui
cliquez	398 K ici
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
confira	729 K:	729 K também	729 K também:
connect	12 K with	252 K with us
conoces	316 ¿K
consiglia	3 K
consulta	311 K aquí
contact	266 K the author	266 K the reporter	266 K:	266 K this reporter
contacta	313 K con
contacte	313 K con
contacter	400 K l'auteur
contactez	400 K l'auteur	400 K-nous
contate	731 K o autor
contatta	515 K l'autore
contributions	27 K
copy	3 K link to	3 K the link	3 K article
copyright	200 K	270 K ©	270 K #	270 K:	270 K by
cosa	33 K ne pensi
""", 'cs': """
csatlakozz	12 K
""", 'cz': """
czytaj	697 K więcej o	698 K także	698 K także:	698 K też	698 K też:	698 K również	698 K więcej	698 K:	698 K także	698 K też	698 K więcej
""", 'da': """
da	513 K leggere:
daha	911 K fazlasi:
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
delta	656 K i vår	865 K i vår
deltag	152 K i vores
den	26 K här sammanfattningen
dengarkan	1 K	482 K:
denne	26 K opsummering
der	5 K kommentarbereich	32 K er ingen kommentarer
descarga	13 K
descargue	13 K
descarrega	13 K
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde
detaylar	911 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	911 K okuyun:
deze	26 K samenvatting
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this
die	5 K kommentarfunktion	5 K kommentare
din	27 K kommentar
dinleyin	911 K:
direkt	850 K:
direkte	642 K:
disclaimer	270 K:
discover	23 K more from
diskuse	5 K
diskusia	5 K
diskutujte	28 K
diskuze	5 K
distribuie	3 K
dit	27 K indlæg
""", 'do': """
do	33 K you agree	266 K you have a story	266 K you know more	266 K you have information	266 K you work at	266 K you work in	266 K you have a tip	266 K you have any information
don	244 K't miss	262 K't miss:
dona	291 K a	494 K a
donate	236 K to
dossier	398 K :
dowiedz	698 K się więcej
download	13 K
""", 'dp': """
dpa	200 (K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	146 K kan tippe os	146 K kan sende os	165 K har brugt	165 K har læst	671 K har lest	671 K har #	859 K som källa	880 K har läst	880 K har #
""", 'e': """
e	33 K tu	33 K voi	33 K você
""", 'eb': """
ebenfalls	196 K interessant:
""", 'ed': """
editing	270 (K by	270 K by
editor	262 K's picks:
""", 'ei': """
ei	32 K vielä kommentteja
""", 'el': """
els	5 K comentaris	27 K comentaris
""", 'em': """
email	3 K this	266 K the author	266 K us
empfehlen	3 K sie
""", 'en': """
en	311 K vídeo:	311 K directo	311 K contexto:	398 K savoir plus	398 K direct
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K
enjoying	244 K this article
entdecke	23 K mehr von
entenda	729 K:
entra	12 K nel
entre	12 K no
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	146 K du	650 K du
erbjudande	865 K till dig som
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
et	33 K vous	33 K toi	88 K pot interessar:
""", 'ex': """
explainer	262 K:
explore	262 K more:
""", 'ez': """
ez	462 K is érdekelheti:
""", 'fa': """
faites	378 K un don à
fale	731 K com o autor
fandt	7 K du
fant	7 K du
""", 'fe': """
feel	276 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
""", 'fi': """
fii	31 K primul
filed	262 K under:
find	12 K us	12 K os	252 K us on	252 K me on
finden	12 K sie uns
finn	12 K oss
""", 'fl': """
fler	849 K artiklar om	852 K artiklar av
flere	137 K artikler om	140 K artikler af	641 K saker om	641 K saker fra	642 K saker om	644 K saker av	656 K jobber på
""", 'fo': """
folge	12 K
folgen	12 K sie
folgt	12 K
follow	12 K	252 K us	252 K @	252 K all the latest	252 K the latest	252 K our
for	13 K a better	13 K the best
forward	3 K this
fotostrecke	196 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
from	262 K the archive:	262 K our archive:	262 K our archives:
""", 'fu': """
full	262 K story:	262 K coverage:
funnet	7 K en
further	262 K reading:
""", 'ga': """
gabung	12 K
gambas	482 [K:video
""", 'ge': """
geef	3 K dit
get	13 K the app	13 K our	23 K	244 K the latest	244 K breaking news
""", 'gi': """
gift	3 K this
""", 'go': """
gostou	8 K
got	266 K a tip	266 K a story	266 K a news tip	266 K a question
""", 'gu': """
guarda	513 K anche	513 K:	513 K il video	513 K anche:
""", 'ha': """
haben	7 K sie einen fehler	198 K sie hinweise
haberde	7 K hata
haberin	911 K devami için
haberleri	13 K
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato
hakaret	27 K içeren
hallgasd	1 K meg
hallgassa	1 K meg
har	7 K du fundet	7 K du sett	140 K du et tip	146 K du oplysninger	146 K du viden	146 K du et godt tip	146 K du tip	146 K du flere oplysninger	146 K du oplevet	146 K du selv oplevet	146 K du en god historie	644 K du et tips	650 K du informasjon	650 K du opplysninger	650 K du flere opplysninger	650 K du tips	650 K du et tips	650 K du opplevd	650 K du erfaring	650 K du tanker	650 K du noe på hjertet	859 K du information	859 K du uppgifter	859 K du tips	859 K du ett tips	859 K du varit med om	859 K du egna erfarenheter	859 K du upplevt
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat
hast	7 K du einen fehler
hat	8 K ihnen	8 K dir
have	7 K you found	7 K you spotted	266 K a tip	266 K a story	266 K a news tip	266 K you been	266 K a question about this	266 K a question for
hay	7 K algún
haz	311 K clic aquí
hazte	291 K socio de
""", 'he': """
hear	1 K this
heb	7 K je een fout	614 K je een tip
heeft	614 K u een tip
hent	13 K	143 K appen fra	157 K	661 K
het	5 K reactieveld	611 K beste van
""", 'hi': """
hier	196 K lesen sie	196 K geht es zu	196 K geht's zu
hintergrund	196 K:
hitta	12 K oss
hittat	7 K ett
""", 'hj': """
hjelp	656 K oss å bli bedre
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
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	512 K più letti di
""", 'ic': """
icymi	262 K:
""", 'if': """
if	7 K you spot	7 K you notice	276 K you enjoyed this	276 K you liked this
""", 'ih': """
ihr	27 K kommentar
ihre	27 K beiträge	33 K meinung
""", 'ik': """
ikuti	12 K
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore
ilgili	911 K haber
ilginizi	911 K çekebilir	911 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
""", 'im': """
im	196 K video:
image	270 K copyright	270 K source,	270 K credit:
""", 'in': """
in	262 K case you missed it:
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
izle	911 K:
izleyin	911 K:
""", 'ja': """
jaa	3 K artikkeli	3 K juttu	3 K tämä
jadilah	31 K yang pertama
""", 'je': """
je	12 K vindt ons	27 K reactie
""", 'jo': """
job	143 K hos
jobb	647 K i
jobba	856 K på
jobbar	859 K du
jobber	650 K du
join	12 K our	12 K us	23 K	236 K	252 K the conversation on	252 K us on
""", 'ju': """
junte	12 K-se	23 K-se a
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kanalimiza	12 K
katso	366 K myös	366 K:	366 K video	366 K myös:
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	244 K up with
kender	146 K du til
keskustele	28 K
""", 'ki': """
kijk	612 K ook	612 K hier
""", 'kl': """
klicka	850 K här
klik	138 K her	612 K hier
klikk	642 K her
kliknij	698 K tutaj
""", 'kn': """
know	276 K someone	276 K anyone
""", 'ko': """
kom	152 K til vores	656 K på vårt	656 K på vår	865 K på vårt	865 K på vår
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
kontakt	112 K na autora	140 K journalisten	146 K journalisten	147 K	198 K:	644 K journalisten	650 K oss	650 K journalisten	651 K
kontakta	852 K reportern	859 K oss via	859 K reportern	860 K
konuyla	911 K ilgili:
""", 'ku': """
kuuntele	1 K	366 K:	366 K myös	366 K myös:
""", 'l': """
l	5 K'espace commentaires	400 K'auteur	515 K'autore
""", 'la': """
la	5 K sección de comentarios
laatste	611 K nieuws over
ladda	13 K ner	869 K ner	869 K ned
lade	13 K
laden	13 K sie
lasi	583 K arī	583 K vairāk	583 K vēl
lasiet	583 K arī
last	13 K ned	661 K ned
lataa	13 K
latest	261 K from	261 K in	261 K videos from
""", 'le': """
le	311 K puede interesar	311 K puede interesar:	397 K meilleur de
lea	311 K también	311 K aquí	311 K además	311 K más	311 K:	311 K también	311 K además:
lediga	856 K jobb på	856 K tjänster på
ledige	143 K stillinger hos	143 K stillinger på	647 K stillinger i	647 K stillinger hos
lee	13 K en	311 K también	311 K más	311 K:	311 K también	311 K más:	311 K aquí:
leer	311 K también	311 K más
lees	13 K	611 K meer over	612 K ook	612 K ook:	612 K meer	612 K meer:	612 K verder	612 K hier	612 K:	612 K ook	612 K meer	612 K verder:
leestip	612 K:
leggi	13 K	512 K tutte le notizie	513 K anche	513 K anche:	513 K qui	513 K tutto	513 K:	513 K anche	513 K pure:
legyen	31 K ön az első
leia	13 K	728 K mais sobre	729 K também	729 K também:	729 K mais	729 K:	729 K aqui	729 K também	729 K mais	729 K mais:
leiten	3 K sie
ler	729 K também	729 K mais
les	5 K commentaires	27 K commentaires	27 K messages	397 K plus lus	641 K mer om	642 K også	642 K også:	642 K mer	642 K mer:	642 K:	642 K hele saken	642 K om	642 K her	642 K også	642 K mer	642 - K også	647 K videre med	661 K eavisen	661 K avisa	661 K avisen
lesen	13 K sie	195 K sie mehr zu	195 K sie mehr zum	196 K sie auch	196 K sie mehr	196 K sie hier	196 K sie dazu	196 K sie jetzt	196 K sie außerdem	196 K sie mehr zum thema
lesetipp	196 K	196 K:
lest	196 K auch
""", 'li': """
lies	196 K auch	196 K mehr	196 K dazu
lihat	482 K juga	482 K juga:
like	12 K us	244 K what you're reading	252 K and follow
lire	397 K tous nos articles	398 K aussi	398 K également	398 K	398 K notre	398 K l'article	398 K plus	398 >> K
lisez	13 K	398 K aussi
listen	1 K to	262 K |	262 K:
live	138 K:	196 K-ticker:
liveblog	612 K:
""", 'll': """
llegeix	88 K també	88 K més
llegiu	88 K també
""", 'lo': """
lo	310 K más leído en	310 K más visto en	310 K último en
loe	326 K ka	326 K lisaks	326 K veel	326 K edasi:
log	165 K ind eller opret
logg	671 K inn eller
logga	880 K in eller
los	5 K comentarios	27 K comentarios
""", 'lu': """
lue	366 K myös	366 K myös:	366 K lisää	366 K lisää:	366 K:	366 K myös	366 K lisää	366 K seuraavaksi:
luister	1 K	612 K ook	612 K:	612 K ook:
""", 'ly': """
lyssna	1 K på	850 K	850 K:
lyt	1 K til	138 K til
lytt	642 K til
""", 'ma': """
mai	751 K multe detalii	751 K mult pe această temă:
mail	614 K de auteur
mais	728 K lidas em	728 K de	728 K sobre	728 K notícias de	728 K notícias sobre	731 K artigos de
make	12 K us
mantenga	28 K
mantenha	28 K
mantieni	28 K
masz	700 K temat
""", 'me': """
meer	611 K over	611 K uit	611 K van	611 K nieuws over	612 K lezen:	614 K van deze auteur
meest	611 K gelezen in
meet	266 K the author
mehr	195 K zum thema	195 K aus	195 K von	195 K zu	195 K lesen über	195 K über	196 K zum thema	196 K dazu	196 K dazu:	196 K lesen:	196 K aus dem ressort	196 K aus der region:	198 K vom autor	198 K von der autorin	198 K artikel von
meistgelesen	195 K in
mejla	859 K reportern	860 K
meld	656 K deg på vårt
menemukan	7 K kesalahan
mer	641 K om	641 K fra	642 K om saken:	849 K om	849 K från	850 K om ämnet:	850 K läsning:	852 K av
merci	28 K de rester	28 K de respecter
mere	137 K om	137 K fra	138 K om emnet:
mest	849 K läst i
""", 'mi': """
mi	33 K a véleménye
mira	311 K también	311 K:	311 K también	311 K también:
mit	33 K gondol	200 K material von
""", 'mo': """
mohlo	110 K by vás zajímat:
molimo	28 K vas da
more	261 K from	261 K on	262 K from	262 K on this	262 K to read:	262 K on this story:	262 K on this topic:	262 K stories:	262 K on:	266 K by
most	261 K read in	261 K read on	261 K viewed in	261 K popular in	261 K popular on
""", 'mu': """
must	262 K read:
""", 'na': """
najdete	12 K nás
najnowsze	697 K z
najpopularniejsze	697 K w
napisz	31 K pierwszy
""", 'ne': """
ne	33 K düşünüyorsunuz
nema	32 K komentara
nenhum	32 K comentário
nessun	32 K commento
neueste	195 K artikel aus
newsblog	196 K:
next	262 K:
""", 'ng': """
nghe	1 K	954 K:
""", 'ni': """
niciun	32 K comentariu
nie	32 K ma jeszcze
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	311 K te pierdas:
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
nos	398 K lecteurs ont lu
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	310 K de
notre	398 K dossier	398 K article	398 K enquête :	398 K reportage :
nous	12 K suivre
now	262 K read:
""", 'nu': """
nu	32 K există comentarii
""", 'o': """
o	27 K seu comentário	33 K que você acha	112 K autorovi	112 K autorce	700 K autorze	700 K autorce
""", 'ob': """
objevili	7 K jste
obserwuj	12 K
""", 'of': """
offrez	3 K
offrir	3 K
""", 'ok': """
okuyun	911 K:
""", 'ol': """
ole	31 K ensimmäinen
olvasd	462 K el	462 K el:
olvass	462 K tovább:
olvassa	462 K el	462 K el:	462 K el ezt is
""", 'om': """
om	140 K forfatteren	140 K skribenten	644 K forfatteren	644 K skribenten	852 K skribenten	852 K författaren
""", 'on': """
on	262 K our site:
ontdek	23 K meer van
""", 'oo': """
ook	612 K interessant:
""", 'op': """
opinion	262 K |
opprett	671 K en	671 K konto	671 K bruker
oppsummeringen	26 K er
opret	165 K en gratis	165 K dig gratis
opsummeringen	26 K er
""", 'os': """
os	5 K comentários	27 K comentários
ossza	3 K meg
oszd	3 K meg
""", 'ou': """
ouvir	1 K
""", 'ov': """
over	614 K de auteur
""", 'pa': """
paid	280 K for by
partager	3 K
partagez	3 K
participe	12 K
partilhar	3 K
partilhe	3 K
pas	32 K encore de commentaire
passend	196 K dazu	196 K dazu:
payment	238 K methods:
""", 'pe': """
per	513 K approfondire	513 K approfondire:
""", 'pi': """
pilihan	482 K editor:
""", 'pl': """
please	28 K keep	28 K be	28 K stay	28 K respect
plus	397 K d'articles sur	397 K d'infos sur
""", 'po': """
pobierz	13 K
podaruj	3 K
podcast	196 K-tipp:	262 K:	398 K :
pode	729 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podsumowanie	26 K wygenerowane	26 K zostało
podziel	3 K się
pogledajte	795 K i	795 K još
poglejte	823 K tudi
polecamy	698 K:
popular	261 K in
poslechnout	1 K
posted	261 K in	262 K in:
posts	27 K
potrebbe	513 K interessarti:
pour	398 K aller plus loin	398 K rappel :
povezano	795 K:
pozrite	809 K si
""", 'pr': """
pratite	12 K
preberite	823 K tudi	823 K še	823 K več
prenesite	13 K
preuzmite	13 K
previously	262 K:
pridajte	12 K sa
primetili	7 K ste
primijetili	7 K ste
print	3 K this
privacy	244 K notice:
promoted	280 K by
prosimy	28 K o
przeczytaj	698 K także	698 K też	698 K:	698 K też:
""", 'pu': """
puede	12 K seguir
puedes	12 K seguir	311 K leer también	311 K leer:
puoi	12 K seguirci
""", 'py': """
pysy	28 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
que	8 K pensez-vous de cet	33 K pensez-vous
quelle	200 K: dpa	200 K:
quellen	200 K:
questa	26 K sintesi
questo	8 K articolo ti	26 K riassunto
""", 'ra': """
rate	8 K this
""", 're': """
reach	266 K the reporter	266 K the author
reacties	5 K	27 K
read	13 K this in	261 K more on these	261 K more about	261 K more from	262 K more	262 K more:	262 K also	262 K next	262 K:	262 K |	262 K more	262 K all about it	262 K next:	266 K more by
reageren	5 K
recomandarea	751 K noastră:
recomendado	729 K:
recomendamos	311 K:
recomienda	3 K
recommended	262 K:
regala	3 K
regale	3 K
regarder	398 K :
registrer	671 K deg
registrera	880 K dig
rejoignez	12 K	23 K les
relacionado	311 K:	729 K:
related	262 K:	262 K |	262 K story:	262 K stories:	262 K article:	262 K reading:	262 K video:	262 K content:
relire	398 K
remarks	27 K
report	7 K an error	7 K a mistake
reporting	270 K by	270 (K by
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	398 K	398 K ici
""", 'ri': """
riassunto	26 K generato
rispetta	28 K
""", 'sa': """
saiba	729 K mais	729 K mais:
saksikan	482 K juga
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
""", 'sc': """
scarica	13 K
scaricate	13 K
schlagworte	195 K zu
schreiben	31 K sie den ersten	198 K sie unserem autor	198 K sie der autorin	198 K sie uns
scopri	23 K di più da
scrivi	31 K il primo	515 K all'autore
""", 'se': """
se	138 K også	138 K video	138 K også:	152 K flere jobs	642 K også	642 K video	642 K også:	850 K också	850 K även	850 K även:
sea	28 K respetuoso	31 K el primero
see	7 K an error	7 K a mistake	261 K more from	262 K also	262 K more	262 K more:	262 K also:	266 K all posts by	266 K author archive
segueix	12 K-nos
segui	12 K
seguici	12 K
seguinos	12 K
seguiu	12 K-nos
sei	31 K der erste	31 K die erste
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sem	32 K comentários
senaste	849 K nytt om
send	3 K this	146 K os et krypteret	146 K os dit tip	266 K us your	266 K tips to	266 K your tips	266 K feedback to	266 K your story ideas	650 K sikkert tips	650 K tips
seneste	137 K nyt om
seotud	326 K:
ses	400 K derniers articles
seu	27 K comentário
seuraa	12 K
""", 'sh': """
share	3 K this	3 K the article	266 K your story
""", 'si': """
si	28 K prega di
sia	31 K il primo
sie	7 K haben einen fehler	12 K finden uns	198 K erreichen die autorin	198 K erreichen den autor
siehe	196 K auch
siga	12 K	12 K-nos
sign	244 K up to	244 K up for	244 K up here	244 K up (it's
sigue	12 K a	311 K leyendo:
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	482 K juga	482 K juga:	482 K:	482 K video
sin	32 K comentarios
sintesi	26 K generata
siste	641 K nytt om
siz	33 K ne
sizce	33 K
""", 'sk': """
skaitykite	573 K daugiau	573 K taip pat	573 K ir
skapa	880 K ett	880 K konto
skaties	583 K arī
skinite	13 K
skontaktuj	700 K się z autorem
skriv	146 K til journalisten	147 K til
""", 'sl': """
sledite	12 K
sleduj	12 K
sledujte	12 K	110 K:
slik	672 K bruker	672 K jobber
""", 'so': """
sobre	313 K el autor	313 K la autora	313 K la firma	731 K o autor	731 K a autora
sois	31 K le premier
sollten	198 K ihnen fehler
sorodno	823 K:
sostieni	494 K	494 K il	494 K la
soutenez	378 K	378 K le
soutenir	378 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spende	175 K für
spenden	175 K für
sponsored	280 K by
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K
""", 'st': """
stay	28 K on topic	244 K up to date with
ste	7 K opazili
stiahnite	13 K si
streszczenie	26 K wygenerowane
stuur	3 K dit
""", 'su': """
su	27 K comentario
subscribe	12 K to our	236 K to	244 K to
suivez	12 K
sull	515 K'autore
sumate	12 K
support	236 K	236 K the
sur	398 K le même sujet
""", 'sv': """
svar	152 K på vores	656 K på vår
svara	865 K på vår
""", 'ta': """
ta	656 K quizen	656 K vår quiz
taalfout	7 K
tag	152 K quizzen	152 K vores quiz
tagged	262 K:
tags	262 K:
taip	573 K pat skaitykite
takip	12 K edin
tausta	366 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	311 K puede interesar	311 K puede interesar:	311 K recomendamos:	311 K recomendamos leer:
teile	3 K
teilen	3 K sie
teilt	3 K
telegram	12 K kanalimiza
tell	266 K us your story
terms	270 K and conditions apply
test	152 K din viden	656 K kunnskapene dine
testa	865 K dina kunskaper
tetszett	8 K
""", 'th': """
tham	12 K gia
thank	276 K you for reading
thanks	276 K for reading
the	5 K comments	244 K latest news directly	261 K latest in	261 K latest from
theo	12 K dõi
there	32 K are no comments	32 K are no
this	5 K discussion	5 K conversation
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	513 K potrebbe interessare:
tiene	316 ¿K información
tienes	313 ¿K una historia	316 ¿K información	316 ¿K alguna	316 ¿K una historia
tiklayin	911 K
tin	954 K liên quan:
tip	146 K journalisten	146 K redaktionen	614 K de redactie	614 K ons
tippfehler	7 K
tips	650 K journalisten	650 K redaksjonen	650 K oss	651 K	859 K:
tipsa	859 K reportern	859 K redaktionen	859 K oss	859 K anonymt
""", 'to': """
to	26 K podsumowanie
todas	310 K las noticias de
todos	27 K los comentarios	27 K os comentários	313 K los artículos de	731 K os artigos de
tonton	482 K juga	482 K:	482 K juga:
top	261 K stories in	261 K stories from
topics	262 K:
toto	26 K shrnutí
tous	27 K les commentaires	397 K les articles de	400 K les articles de
toute	397 K l'actualité de	397 K l'actu
""", 'tr': """
transmettez	3 K
trending	261 K in
trimite	3 K
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi
tudo	728 K sobre
tutte	512 K le notizie su
tutti	27 K i commenti	515 K gli articoli di
""", 'u': """
u	12 K vindt ons
""", 'ui': """
uit	612 K het archief:
""", 'ul': """
ultime	512 K notizie di
""", 'un': """
unduh	13 K
une	7 K erreur	7 K coquille	7 K faute	400 K information à nous transmettre	403 K info à nous
uneix	12 K-te
unisciti	12 K	23 K a
unsere	196 K leseempfehlung
""", 'up': """
up	262 K next:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vaata	326 K ka
vad	8 K tyckte du	33 K tycker du	33 K tänker du
var	31 K först
""", 've': """
vea	311 K también	311 K también:
ved	146 K du mere	146 K du noget
vedi	513 K anche	513 K anche:	515 K tutti gli articoli di
vegeu	88 K també
veillez	28 K à
veja	728 K mais em	729 K também	729 K mais	729 K:	729 K também	729 K também:	729 K mais:
ver	311 K también	313 K todos los artículos de	731 K todos os artigos de
verschenke	3 K
verschenken	3 K sie
verstuur	3 K dit
vet	650 K du mer	650 K du noe	859 K du mer	859 K du något
veuillez	28 K respecter
vezi	751 K și	751 K și:	751 K:	751 K și
""", 'vi': """
viac	809 K:
vidi	795 K još
view	266 K all posts by	266 K all articles by
vil	152 K du arbejde	152 K du være med på holdet	656 K du jobbe	656 K du være med på laget
vill	865 K du jobba	865 K du arbeta
vind	152 K billetter
vinn	656 K billetter	865 K biljetter
vis	28 K respekt
visa	28 K respekt
viste	7 K
viu	7 K algum
""", 'vo': """
voir	397 K tous les articles	398 K aussi	398 K la vidéo	400 K tous les articles de
volg	12 K ons	12 K
vond	8 K je dit
votre	27 K commentaire
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	400 K avez une information	403 K travaillez	403 K avez été	403 K êtes témoin	403 K avez une information	403 K souhaitez témoigner
""", 'wa': """
war	8 K dieser	8 K der
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	276 K this forwarded
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij
watch	252 K us on	262 K |	262 K now:	262 K more:	262 K the video:	262 K the latest	262 K:
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	238 K accept:	238 K accept visa	238 K accept paypal
wees	31 K de eerste
weitere	195 K artikel zu	195 K artikel aus	195 K themen aus	198 K artikel von
weiterlesen	196 K:
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	261 K others are reading	262 K to read next:
whatsapp	12 K kanalimiza
""", 'wi': """
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie
""", 'wo': """
word	23 K lid van
worth	262 K reading:
""", 'ws': """
wszystkie	27 K komentarze	697 K artykuły o	700 K artykuły autora
""", 'xe': """
xem	954 K thêm	954 K thêm:	954 K:	954 K video	954 >> K	954 K tiếp:
""", 'y': """
y	33 K tú	33 K usted
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	252 K can follow him on	252 K can follow her on	252 K can follow them on	262 K may also like:	262 K might also like:	262 K may also be interested in:	262 K may also want to read:	262 K may want to read:
your	27 K comment	27 K comments
""", 'za': """
zachowaj	28 K
zainstaluj	13 K
zapratite	12 K
""", 'zi': """
zie	7 K je een	612 K ook
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	697 K więcej z	698 K też	698 K też:	698 K także	698 K:	698 K też	698 K także
""", 'zu': """
zum	196 K thema:	196 K weiterlesen:	198 K autor
zur	198 K person	198 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aastas	330 K
""", 'ab': """
abbestellen	181 jederzeit K
abbonamenti	522 K
abbonamento	497 hai già un K	497 per chi ha un K	497 scegli il tuo K	522 K
abbonati	497 K per	497 K a soli	497 solo per K	497 per gli K	517 K	518 K a	518 K:	518 K ora	518 K per	518 puoi, K	519 i nostri K	522 K
abbonato	497 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	506 devi K
abonament	758 K
abonat	743 ești deja K
abone	901 K olun ve	914 K olun
aboneler	918 K
abonelere	901 K özel
abonelerimiz	915 K
abonelik	918 K
abonements	589 K
abonentiem	581 tikai K
abonents	581 jau esi K
abonne	407 je m'K
abonnee	596 al K	596 word K	596 nog geen K	596 als K	618 word K
abonneer	618 K je
abonnees	596 alleen voor K	596 dit artikel is voor K	619 onze K	622 K
abonnement	124 kræver K	170 K	210 K	381 avec votre K	411 K	596 neem een K	596 kiezen voor een K	618 kies een K	622 K	677 K
abonnementen	622 K
abonnements	411 K
abonnent	124 bliv K	124 allerede K	124 som K	166 bliv K	178 als K	178 sie sind noch kein K	178 bereits K	628 bli K	628 allerede K	628 som K	673 bli K
abonnenten	178 nur für K	178 exklusiv für K	207 unseren K	210 K
abonnenter	124 kun for K	124 artiklen er for K	167 vores K	170 K	628 kun for K	628 denne saken er for K	628 artikkelen er for K	674 våre K	677 K
abonnentin	178 als K	178 bereits K
abonnentinnen	178 exklusiv für K	178 nur für K	178 K vorbehalten	207 unseren K
abonner	124 K for at	166 K på	407 s'K	628 K for å	673 K på
abonnere	663 ved å K
abonnez	381 K-vous pour	381 K-vous à partir	407 K-vous	407 K vous
abonniere	206 K unseren	206 K hier
abonnieren	181 newsletter K	186 whatsapp-kanal K	186 K sie unseren kanal	203 podcast K	206 jetzt K	206 K sie
abrir	298 K en la app	716 K no app
abyste	100 K mohli číst dál
""", 'ac': """
accede	294 K a todo
accedi	24 K	497 K per
accept	748 K toate
acceptant	393 en K les cookies
accepteer	607 K de cookies
accepter	393 K les cookies
accepteren	607 cookies te K	607 cookies K
access	240 unlock full K	240 full K. no ads
according	285 K to
account	240 create a free K to	240 sign in to your K	240 create an K to	282 create a free K	283 hold power to K	596 maak een gratis K	618 maak een gratis K
accused	285 K
aceptado	306 no has K las cookies
aceptaste	306 no K las cookies
aconseja	321 K
aconsejaba	321 K
aconselha	738 K
acrescentou	738 K
actionnaire	408 sans K
""", 'ad': """
ad	11 K
adblock	107 vypněte K	133 slå K fra	637 slå av K	693 wyłącz K	845 stäng av K
adblocker	189 K erkannt	189 K aktiv	189 nutzen einen K	189 verwenden einen K	189 trotz K	210 K	255 disable your K	255 you are using an K	255 K detected	605 K uit
added	285 K
adgang	124 få K til
admitiu	738 K
admitted	285 K
adres	685 twój K e-mail
adresa	744 K de email	744 K de e-mail
adresiniz	902 e-posta K
adresse	384 votre K e-mail	384 votre K email
adresu	792 na vašu e-mail K
ads	283 we don't have K
advarer	169 K	676 K
advert	11 K
adverteix	94 K
advertentie	11 K
advertenties	619 zonder K
advertisement	11 K	254 this K has not loaded
advertisements	11 K
advierte	321 K
adviseert	621 K
""", 'af': """
affermato	521 ha K
afficher	393 pour K ce contenu
affichera	381 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	163 K-links	188 K-links	254 contains K links	668 K-lenker	876 K-länkar
affiliatelenker	668 K
affiliatelinks	37 K	163 K
affiliati	37 link K
affiliation	37 liens d'K
affiliazione	37 link di K
affirme	410 K
affirment	410 K
afiliacyjne	37 linki K
afiliado	37 enlaces de K	37 links de K
afiliados	37 enlaces de K	37 links de K	37 links K
afiliate	37 linkuri K
afirma	321 K	738 K
afirmar	94 va K
afirmou	738 K
afmelde	126 K dig når
afsnittet	153 hele K
""", 'ag': """
agences	401 avec K
agenturmaterial	199 mit K
aggiornamenti	504 segui tutti gli K
aggiunto	521 ha K
agora	735 doe K
""", 'ah': """
ahora	318 dona K
""", 'ai': """
ai	151 af K	655 av K	864 av K
aidez	404 K-nous à	407 K-nous
aiutaci	517 K	518 K a
aiutarci	517 K	518 K a
""", 'aj': """
ajakirjandus	329 meie K	329 sõltumatu K
ajakirjanikud	329 meie K
ajoute	410 K
ajuda	91 K'ns
ajude	734 K-nos	735 K-nos
ajutorul	754 avem nevoie de K tău
""", 'ak': """
akismet	21 K to reduce spam
aktivieren	189 javascript K
akzeptiere	181 mit der anmeldung K
akzeptieren	181 mit der anmeldung K	191 cookies K
""", 'al': """
alamat	474 K email
aldus	621 K
alerta	738 K
alertas	14 las K	299 recibe K	299 activa las K	717 receba K
alertes	386 recevez les K	386 K info
alertou	738 K
alerts	14 K	246 get K as
alles	178 lesen sie K
allow	255 K ads on
aloud	273 is read K by
""", 'am': """
amendat	757 a K
ammesso	521 ha K
""", 'an': """
anche	519 siamo K su
andare	490 prima di K via
android	182 für K und ios	245 our K app	599 app voor K
angebot	206 hier gibt es das K
angemeldet	21 K sein, um einen kommentar
angezeigt	191 inhalte K werden
anggota	485 jadilah K
anketi	35 našoj K
anketimize	35 K
anketu	35 našu K
ankiecie	35 naszej K
anlatti	917 K
anmelden	24 K	206 jetzt K	206 hier K
anmelder	148 er K	652 er K
anmeldung	181 mit meiner K	181 mit ihrer K	181 mit der K stimmen	181 mit der K stimme	181 mit der K willige	181 mit der K willigen	181 mit der K erklären sie	205 K
annetus	332 K
anno	520 all'K
annonce	11 cette K
annoncelinks	37 K	163 K
annoncen	11 K
annoncer	167 uden K
annonsblockerare	845 stäng av K
annonseblokkering	637 slå av K
annonselenker	37 K	668 K
annonsen	11 K
annonser	674 uten K	882 utan K
announced	285 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	521 ha K
ano	737 por K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	259 K our poll
antes	287 K de irte	707 K de sair
anunciou	738 K
anvender	133 vi K cookies
anytime	240 cancel K	284 cancel K
anzeige	11 der K	11 dieser K	188 nach der K weiter
anzeigen	191 mit einem klick K lassen
""", 'ap': """
apeluje	705 K
aplicativo	716 baixe o K	716 baixe nosso K	736 nosso K
aplikace	115 naše K
aplikaci	104 stáhněte si K	104 stáhněte si naši K	104 v naší K
aplikacja	703 nasza K
aplikacji	686 w naszej K	686 otwórz w K
aplikasi	475 unduh K	475 download K	475 K kami	485 unduh K	486 K kami
apoiador	710 torne-se K	734 seja nosso K	735 torne-se K	735 seja nosso K	735 seja K
apoie	734 K
apoio	710 seu K é	734 seu K	735 seu K
aporte	317 tu K	318 tu K
apoyo	290 con tu K	290 tu K es	317 tu K	318 tu K	318 su K
app	182 als K	245 get our K	245 get the K	245 in our K	245 use our K	245 our new K	245 our ios K	282 our K	599 in de K	631 i vår K	674 vår K	839 i vår K	882 vår K	949 tải K	969 K内阅读	969 在K中	969 K看更多
appareil	381 un seul K à la fois
appeared	269 first K on
appen	127 hent K	127 åbn i K	631 last ned K	631 hent K	631 åpne i K	839 ladda ner K	839 ladda ned K	839 hämta K	839 öppna i K
application	385 téléchargez l'K	385 télécharger l'K	385 dans l'K	385 avec l'K	385 sur l'K	385 notre K	408 notre K
applications	385 nos K mobiles
""", 'aq': """
aqui	707 já que você está K	707 já que está K
""", 'ar': """
arbeid	674 vårt K
arbeit	207 unsere K
arbeitet	201 K als
arbejde	167 vores K
arbetar	864 K med ai
arbete	882 vårt K
argued	285 K
arrivato	490 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	92 aquest K	240 to unlock this K	240 members-only K	241 you've read your last free K	241 you have read your last free K	241 this is your last free K	241 reached your K limit	249 share this K on	254 links in this K may	283 this K	374 vous avez aimé cet K	374 cet K vous a plu	381 pour accéder à l'K	381 cet K est offert	381 cet K vous a été offert	381 pour lire cet K	381 offrir cet K	381 offrez cet K	382 de cet K à lire	401 cet K est paru dans	401 cet K a été publié	408 cet K
articles	15 free K	230 you've read # K	240 access to all our K	240 gift K to give	241 free K left	241 K left this month	241 you've used all your free K	241 # of # free K	241 K left to read	381 tous nos K	382 il vous reste # K	408 nos K
articol	755 acest K
articolele	755 K noastre
articoli	497 tutti gli K senza limiti	498 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	490 ti è piaciuto questo K	497 per leggere l'K	497 regala questo K	519 questo K
articolul	20 K complet	20 K integral	743 pentru a citi K	755 ți-a plăcut K
artigo	20 ler este K	20 ler o K	707 gostou deste K	736 este K
artigos	733 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	161 denne K for #	167 denne K	171 dir gefällt dieser K	178 lesen sie diesen K mit	178 um diesen K zu lesen	178 dieser K ist nur für	178 zugriff auf alle K	178 alle K lesen	178 ganzen K lesen	179 freie K übrig	179 K frei	179 ihr letzter freier K	202 K wurde	207 dieser K	207 diesen K	207 diesem K	486 K ini	596 om dit K te lezen	596 dit K is alleen	596 geef dit K	596 lees dit K met	596 gratis K deze week	609 fout in dit K	619 dit K
artikelen	15 gratis K	596 toegang tot alle K
artikeln	178 zugang zu allen K	831 gillade du K	836 läs hela K med	836 lås upp K	867 fel i K	882 den här K
artikkel	329 see K
artikkelen	658 feil i K	674 denne K
artikkeli	20 koko K	355 tämä K on vain	370 tämä K
artikkelit	15 ilmaiset K
artiklar	15 fria K	836 fria K
artiklen	119 kunne du lide K	167 K her
artikler	15 gratis K	124 gratis K
arvioi	372 K
""", 'as': """
asegura	321 K
asked	285 K
asks	285 K
assinante	713 já é K	735 torne-se K	735 seja K
assinantes	713 exclusivo para K	713 só para K	713 somente para K	736 nossos K	739 K
assinatura	739 K
assinaturas	739 K
assine	713 K para	713 K por	713 K e tenha	735 K a	735 K o	735 K já	735 K agora	735 K e	735 K por
associate	254 as an amazon K	268 is an K
assure	410 K
""", 'at': """
atbalsti	585 K mūs
atbalstiet	585 K mūs
atbalsts	585 tavs K	585 jūsu K
""", 'au': """
audio	2 K of this
audiofassung	2 K	202 K
audioverze	2 K
aufgefallen	193 fehler K
ausblenden	191 und wieder K
auszugsweise	199 nachdruck, auch K
auteur	402 est l'K
author	267 email the K	267 the K can be	268 is the K of	268 is an K
automated	2 read by an K	273 is read by an K	273 narrated by an K
automatisch	2 K vorgelesen	178 endet K
automatisk	655 K oversatt
autor	201 ist K	315 es K de
autora	315 es K de
autorin	201 ist K	201 ist freie K
autrice	402 est l'K
""", 'av': """
available	245 K on the app store	245 K on google play	245 our app is K
avbryt	21 K svar
avec	401 K afp
averci	518 grazie per K letto
avertit	410 K
avise	735 K-nos
avsluta	883 K när du vill
avsnittet	866 hela K	866 ladda ner K
avverte	521 K
""", 'ay': """
ayda	916 K
aydinlatma	908 K metni
aylik	916 K
""", 'ba': """
ba	676 K
bad	169 K	884 K
bagikan	25 K
baixa	86 donar-te de K
baixe	716 K o app	735 K o
bajate	318 K la app
banner	210 cookie-K	286 cookie K
banners	286 cookie K
bantu	485 K kami
bastano	518 K # euro
batalkan	21 K balasan
""", 'be': """
beboette	621 K
become	279 K a	282 K one of them
becoming	278 K a member	282 consider K	282 K a member
bedankt	618 K voor het lezen
befindet	191 an dieser stelle K sich
before	230 K you go	230 K you move on
begging	286 K
begs	285 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	206 mit einem K	207 dieser K	207 diesen K
bejelentette	468 K
belirtti	917 K
benachrichtigungen	14 K	183 K aktivieren	183 push-K
benadrukt	621 K
bent	590 nu je hier toch K
bepaalde	621 K
berdonasi	485 K
bereits	178 sie haben K ein abo
bergabung	485 K dengan
bergabunglah	485 K
berichten	207 wir K
berichterstattung	207 unsere K
berichtet	201 K für	201 K über
berichtete	209 K
berita	477 ikuti K
berkomentar	6 untuk K
berlangganan	473 sudah K	474 K newsletter	485 K sekarang	485 silakan K
beschloss	209 K
besedah	829 po K
besked	156 push-K
beskeder	156 push-K
besloot	621 K
beslutade	884 K
besluttede	169 K
besluttet	676 K
besoin	374 nous avons K de vous	407 nous avons K de vous	407 a K de vous	407 avons K de votre
besplatne	15 K članke
besplatnih	15 K članaka
bestellen	206 jetzt K	206 K sie hier	206 K sie unseren
bestellung	205 K
besten	207 die K texte
betaalmuur	622 K
betalingsmur	170 K	677 K
betonte	209 K
bezahlschranke	210 K
""", 'bi': """
bidrag	122 dit K	122 giv et K	166 dit K	166 giv et K	170 K	626 ditt K	665 gi et K	673 ditt K	873 ge ett K	873 ditt K gör	881 ge ett K
bidraget	665 K ditt
bijdrage	593 jouw K	616 kleine K	620 kleine K
bildirdi	917 K
bildirimlere	14 K	903 K izin ver
bildirimleri	14 K	903 K aç
billionaire	283 K owner
bilten	792 na naš K
binding	124 ingen K	168 ingen K
bindingstid	628 ingen K	675 ingen K
bindningstid	836 ingen K	883 ingen K
bisogno	490 abbiamo K di te	518 abbiamo K di te	518 abbiamo K del tuo	518 abbiamo K anche di te
bitte	171 haben wir eine K	171 eine K an sie	171 wir haben eine K
""", 'bl': """
blijkt	621 K uit
blocker	255 disable your ad K	255 disable ad K	255 turn off your ad K	255 using an ad K
blocking	255 K ads	255 K our ads
bloqueador	304 K de anuncios	322 K de anuncios	722 K de anúncios
bluesky	16 K	251 follow him on K	251 follow her on K	251 follow them on K
""", 'br': """
bralcev	18 po zaslugi K	827 naših K	827 po zaslugi K
bralci	827 naši K
branja	0 čas K
brauchen	206 wir K ihre hilfe	206 wir K deine hilfe	206 K wir sie	206 K wir dich	206 K wir eure
breaking	246 get K news alerts
briefing	277 our morning K	277 our K	277 daily K
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	255 your K is out of date	255 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	655 K ki	655 K ai
""", 'bu': """
bulan	487 per K
buletin	474 K kami	486 K kami	489 K
bulunabilirsiniz	914 katkida K
bulunun	914 katkida K
""", 'ca': """
cada	91 rep K
cadastre	713 K-se para	735 K-se
cadeau	596 K aan
cafecito	317 K
callan	319 lo que otros K
campaign	283 our spring K	283 our K
can	282 pay what you K
canal	302 únete al K	318 únete al K	720 siga nosso K	720 siga o K	735 entre no K	736 nosso K
canale	519 il nostro K
canali	504 sui nostri K
canalul	755 K nostru
cancel	21 K reply	240 K at any time	284 K any time	284 K at any time
cancele	713 K quando quiser	737 K quando quiser
cancellarti	500 puoi K
carte	9 cette K
casella	500 nella tua K
""", 'ce': """
celoten	20 K članek
celotnega	819 za ogled K
cerut	757 a K
""", 'ch': """
channel	283 our K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	384 par e-mail K	384 par mail K
chcete	114 K číst dál	805 K čítať ďalej
chegou	707 se você K até aqui
chercheur	402 est K
chercheuse	402 est K
chia	25 hãy K sẻ	960 K sẻ
chiede	521 K
chiederti	490 un piccolo favore da K
chief	268 is K
chiesto	521 ha K
chip	278 K in	279 K in	282 K in now	282 K in and
chipping	282 consider K in
choisissez	381 K votre offre
choose	240 K a plan	282 K a plan
""", 'ci': """
cijelog	791 za čitanje K
cikk	466 ez a K
cikkeink	466 K
cipta	484 hak K
citera	853 K oss gärna	853 K gärna men ange
citire	0 timp de K	0 timp K
cititorii	36 K noștri	755 K noștri
cititorilor	18 datorită K
""", 'cl': """
claimed	285 K
client	381 déjà K
""", 'co': """
codziennie	17 K rano	685 otrzymuj K
coffee	235 buy me a K	278 buy me a K	278 buy us a K	282 buy us a K	284 cup of K
columnist	268 is a K
comenta	6 pentru a K
comentar	6 para K	6 per K	308 para K	308 quieres K	726 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	308 déjanos tu K
comentarios	308 en los K	308 no admite K
comentariu	21 pentru a publica un K
comentou	738 K
comment	6 to K	6 to leave a K	6 to post a K	259 log in to K	259 sign in to K	259 be the first to K	259 leave a K below	259 leave your K	259 our K policy	259 post a K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K
commentaires	395 dans les K	395 charte des K	395 espace K
commentare	6 per K	510 per K	510 vuoi K
commenter	395 pour K
commenti	510 nei K	510 i K saranno
commenting	259 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	259 in the K below	259 in the K section	259 let us know in the K	259 K powered by	259 K have been closed	259 all K are subject to	259 we welcome your K	282 let us know in the K
commission	254 may earn an affiliate K	254 may earn a K	254 may earn a small K	254 we may receive a K	254 K if you buy
community	207 unsere K	259 abide by our K	282 join our K of	283 K-funded	510 regole della K
compartilhe	25 K	735 K este
compartir	294 K tu cuenta, cambia	318 si quieres K tu cuenta
compensation	254 receive K from
complained	285 K
complains	285 K
completa	713 para ler a matéria K
completo	713 para ler o artigo K
complimentary	15 K articles	241 K articles	241 K article this month	241 last K article
compte	407 créez un K	407 créez votre K
comunique	726 K um erro
condannato	521 ha K
condiciones	306 términos y K
condividi	518 K questo
condividila	25 K
condividilo	25 K
confirm	243 check your email to K
connect	251 K with us on
connectez	24 K-vous	381 K-vous pour	407 K-vous
consenso	508 il K ai cookie
consent	257 we need your K to load	281 written K
consentiti	510 non sono K commenti
consider	235 if you liked this article, K	279 please K	279 K a	279 K giving	279 K joining	282 K making	282 K giving	282 K a gift	282 K joining
contact	243 K me with news and offers	267 K her at	267 K him at	267 K them at	282 K us at
contacted	267 can be K at
conte	735 K-nos
contenido	9 este K	9 K externo	294 K premium	306 K externo de	306 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	257 to view this K, you	257 to view this K please	257 third-party K	257 this K is hosted by a third party	257 we use your sign-up to provide K
contenu	9 ce K	393 ce K n'a pas pu être	393 K bloqué
contenus	381 tous nos K	408 nos K
contenuti	9 K esterni	497 a tutti i K
contenuto	9 questo K	9 K esterno	508 K esterno
contingut	9 aquest K
continua	743 pentru a K lectura
continuar	85 per K llegint	713 para K lendo	713 para K a ler
continuare	20 K a leggere	497 per K a leggere	743 pentru a citi în K
continue	240 to K reading this article	240 log in to K	240 sign in to K	240 register to K	240 upgrade to K	282 help us K
continuer	381 pour K à lire
continuing	257 by K to use this website, you agree
contou	738 K
contribua	734 K	735 K com	735 K a partir	735 K para o nosso
contribuez	407 K
contribuisci	518 K
contributing	268 is a K	282 by K to
contribution	278 make a K	282 your K	282 make a K	282 making a K
contributo	493 con il tuo K	518 il tuo K
contributor	268 is a K
conversation	259 to join the K	259 join the K with	282 join the K
cookie	257 manage your K	420 קובצי K	508 usiamo i K	508 questo sito usa i K	537 Kを使用	537 K（クッキー）	537 Kの使用	537 Kを利用	693 pliki K	775 файлы K	775 файлов K	931 файли K	951 sử dụng K
cookies	9 third-party K	133 vi bruger K	133 bruger K til	150 K	219 αποδοχή K	257 we use K	257 this site uses K	257 this website uses K	257 our site uses K	257 uses K to	257 accept all K	257 accept K	257 use of K	257 how to control K	306 usamos K	306 este sitio utiliza K	306 esta web utiliza K	306 uso de K	306 aceptar las K para	306 que aceptes las K	393 utilise des K	393 refusé les K	411 bandeau K	607 gebruik van K	607 omdat je geen K	637 vi bruker K	654 K	693 używamy K	693 plików K	724 usamos K	724 este site utiliza K	724 este site usa K	724 uso de K	855 K på	863 K
copy	283 read our K
corrections	283 our K
correo	297 en tu K	297 en su K	297 a tu K
correspondant	402 est K
correspondante	402 est K
correspondent	268 is a K
correspondents	283 our K
corresponsal	315 es K
correu	86 al teu K
courriel	384 par K chaque	384 dans votre boîte K
coverage	283 our K
covers	268 K the
""", 'cr': """
created	272 summary was K
creative	269 under a K commons license
criticised	285 K
criticized	285 K
crowdfunding	286 K
""", 'cu': """
cuenta	294 accede con tu K
cuestionario	35 nuestro K
cuma	17 her K
cuota	319 tu K
""", 'cz': """
czekamy	695 K na wasze
czytaj	702 K dalej za
czytania	0 czas K
czytelnicy	36 nasi K	703 nasi K
czytelnikom	18 dzięki K	703 dzięki K
""", 'da': """
daarna	596 K kun je
dabei	206 sind sie K	206 sei K
dacci	518 K una mano
dagar	874 # K för #
dage	161 # K for #	166 prøv # K
dagelijks	598 ontvang K
dager	666 # K for #
daily	243 sign up for our K
dakika	0 K okuma
danach	178 K # euro
dankzij	18 K lezers	18 K onze lezers
dapatkan	477 K update berita
dar	114 váš K	118 K	816 K
darbu	586 mūsu K
darmowy	683 ostatni K
darowizna	702 twoja K	706 K
darowizny	706 K
darte	297 K de baja
darujme	116 K
dary	118 K	816 K
data	268 is a K
dateci	518 K una mano
datenschutzbestimmungen	191 K
datenschutzhinweise	191 K
""", 'de': """
deaktiviere	189 K deinen adblocker
deaktivieren	189 K sie ihren adblocker	189 adblocker K	189 ad-blocker K
deaktiviert	189 javascript ist K
debat	149 send det til K*
debate	259 join the K
debattartikel	862 din K	862 skriva en K
debattartikeln	862 svara på K
debatten	6 delta i K	135 deltag i K	155 deltage i K	155 deltag i K	155 tone i K	659 delta i K
debattinnlegg	653 K
decided	285 K
decidiu	738 K
decis	757 a K
deciso	521 ha K
declarat	757 a K
declarou	738 K
dedi	917 K
dedicated	283 our K team
deductible	278 tax-K gift	278 tax-K donation	282 make a tax-K	284 tax-K
deel	25 K het	25 K dit	618 K dit
deine	18 ohne K
dejal	829 je K
dejala	829 je K
dela	25 K den
delivered	240 print edition K to	240 K to your door	243 K to your inbox	243 K to your email	243 get the latest news K
delo	827 naše K
demanar	94 va K
demander	374 une faveur à vous K	374 un petit service à vous K
den	25 del K
denuncia	321 K	521 K	738 K
departe	754 citi mai K
depend	283 we K on
der	209 so K
derden	607 inhoud van K
derecho	29 se reserva el K
desactiva	304 K adblock
desactivar	304 K adblock
desative	722 K o adblock
descarga	298 K la app	298 K nuestra app	318 K nuestra	318 K la app
descarrega	91 K't
descarregue	716 K a app
desta	735 faça parte K
destek	914 bize K	914 K olun	914 K ol	914 K verin	914 aylik K
detected	255 ad blocker K	255 adblock K
determinou	738 K
detto	521 ha K
devamini	901 K okumak için	914 haberin K okumak
devenez	407 K membre	407 K mécène
""", 'di': """
dice	321 K	521 K
diceva	521 K
dich	206 trag K
dichiarato	521 ha K
diesen	9 K tweet	207 K text
dieser	207 K text
dieses	9 K video
dig	119 vi har en bøn til K	881 hör av K
digest	277 weekly K	277 our K
digipakett	324 telli K
digitalabo	178 mit unserem K
dijo	321 K
dimanche	17 chaque K
dinara	800 K
dine	124 læst alle K
dinleyin	2 haberi K
dipublikasikan	22 tidak akan K
dir	94 va K
direct	243 K to your inbox	389 suivez en K
directement	384 K dans votre
directly	243 K in your inbox
directo	302 sigue en K
direito	29 reserva-se o K	29 se reserva o K
disabilita	506 K adblock
disait	410 K-il	410 K-elle
disattiva	506 K adblock	506 K l'ad blocker
discover	144 google K	648 google K	857 google K
discussion	6 to join the K	395 participez à la K
disdici	497 K quando vuoi	520 K quando vuoi
disiscriverti	500 K
diskutiere	193 K mit
diskutieren	193 K sie mit	193 K sie über	206 K sie mit
dispatch	277 a weekly K	277 our K
disponibile	501 K su app store
disponible	298 K en google play	385 K sur l'app store
dispositivo	294 si continúas leyendo en este K	294 en otro K
dispus	757 a K
disse	521 K	738 K
distribuie	25 K
dit	410 a K	410 K-il	410 lui K-on
dites	395 K-le nous en	407 K-nous
diu	94 K
diventa	518 K socio
diz	738 K
dizia	738 K
diziam	738 K
""", 'do': """
do	283 what we K
dodal	117 K	815 K
dodala	117 K	801 K	815 K
dodao	801 K
dollar	282 K you give	284 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	411 K
dona	518 K ora
donacija	798 vaša K	802 K	830 K
donacije	802 K	830 K
donacijo	828 z K
donacijom	800 K
donaciones	322 K
donacions	95 K
donasi	485 K anda	489 K
donate	279 K	282 K today	282 K now	282 K what you can	286 K
donateur	407 devenez K	618 word dan K
donateurs	404 nos K	408 nos K
donatie	593 doe een K	593 jouw K	616 K	618 jouw K	618 uw K	618 doe een K	622 K
donaties	622 K
donating	282 consider K
donation	235 consider making a K	278 make a K	282 your K	282 consider a K	282 make a K	286 K
donations	286 K
donativo	734 o seu K
donatrices	408 nos K
donazione	493 fai una K	517 una K	518 la tua K	518 fai una K	522 K
donazioni	522 K
donderdag	17 elke K
doneer	616 K	618 K
donirajte	798 K	826 K
donnerstag	17 jeden K
donnez	395 K votre avis	407 K-nous	407 K-leur
donors	282 new K
dons	407 vos K	411 K
doors	283 our K open
dostupan	791 ovaj sadržaj je K
download	127 K appen	127 K vores app	245 K our app	245 K the app	245 K on the app store	282 K our	599 K de app	599 K de gratis app	618 K de
""", 'dr': """
dreptul	29 își rezervă K
drepturile	753 toate K rezervate
drittanbietern	191 K nicht zugestimmt
drittplattformen	191 K
""", 'du': """
dukung	485 K kami
dukungan	485 K anda
dung	9 nội K này
duyurdu	917 K
""", 'dz': """
dziennikarstwo	681 wesprzyj niezależne K	703 nasze K	703 niezależne K
dziennikarze	703 nasi K
""", 'ed': """
edebilirsiniz	905 takip K
editor	259 letter to the K	268 is a senior K	268 is an K	268 is the K	268 is the deputy K	282 write a letter to the K
editors	283 we, the K	283 our K
""", 'ee': """
eerste	620 K maand
""", 'ef': """
eftertryck	853 K förbjudet
""", 'ei': """
eiere	665 ingen rike K
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
ekibimiz	915 K
ekonomireporter	861 är K
eksternt	133 K indhold	150 K indhold	637 K innhold	654 K innhold
""", 'el': """
elfogadom	459 K a
elige	294 K tu plan	318 K tu plan
elismerte	468 K
elke	17 K dag
elle	410 dit-K
elmondta	468 K
elrendelte	468 K
""", 'em': """
email	17 daily K	215 στο K σας	243 enter your K	243 we'll K you	243 we will K you	249 click to K	249 share via K	259 save my name, K	277 our daily K	277 our free K	282 K us at	297 en tu K	474 ke K anda	500 la tua K	500 nella tua K	715 no seu K	744 pe K	767 ваш K	925 ваш K	947 địa chỉ K	947 K của bạn	947 nhận tin qua K
emailing	267 get in touch by K
embed	9 this K
embedded	9 K content	9 K post
embora	707 antes de ir K
empresas	319 sin grandes K
""", 'en': """
enable	255 to view this video please K
encuesta	35 nuestra K
engagement	381 sans K	409 sans K
engagent	30 n'K que
engelleyici	908 reklam K
engelleyicinizi	908 reklam K
enjoyed	230 we hope you K this
enligt	884 K
enquete	35 nossa K
enter	777 ctrl+K	933 ctrl+K
entering	243 by K your email
entlang	206 hier K
entrada	297 en tu bandeja de K	715 na sua caixa de K
entschied	209 K
""", 'ep': """
episoden	657 hele K
""", 'eq': """
equipa	736 a nossa K
equipe	736 nossa K
equipo	319 somos un K
""", 'er': """
erforderliche	21 K felder sind	193 K felder sind
erkende	621 K
erschien	199 dieser text K zuerst	199 dieser artikel K zuerst	199 dieser beitrag K zuerst
erschienen	199 zuerst K auf
""", 'es': """
escreva	735 K-nos
escreveu	738 K
escribe	315 K sobre
escritor	315 es K
escritora	315 es K
escriu	91 K-nos
escute	735 K a
esimene	330 K kuu
essai	409 offre d'K
estamos	319 ya K en
estimated	0 K read
""", 'et': """
ettertrykk	645 K forbudt
""", 'eu': """
euch	18 ohne K
euro	178 dann # K	208 ab # K
""", 'ev': """
evening	17 every K
every	17 K week	243 in your inbox K	274 thank you to K	284 K gift
everyone	274 thank you to K who	274 thanks to K who
everything	283 K else we publish
""", 'ex': """
exclusief	596 K voor abonnees	596 dit artikel is K
exclusiva	294 K para socios	294 nota K
exclusivo	294 este artículo es K	294 este contenido es K	294 contenido K para	294 K para socios	713 este conteúdo é K	713 este artigo é K	713 conteúdo K para
existence	408 notre K
explained	285 K
explica	94 K	321 K	738 K
explicar	94 va K
explicat	757 a K
explicou	738 K
explique	410 K
external	9 K content	257 K content from
externe	9 contenu K	9 K inhoud	607 K inhoud
externen	9 K inhalt	9 K inhalte	191 K inhalt
externer	9 K inhalt	191 K inhalt von
externes	9 contenus K
""", 'fa': """
facebook	16 K	130 på K og twitter	217 στο K και	249 share on K	251 on K and twitter	251 on K, twitter	251 on twitter and K	251 like us on K	251 find us on K	302 en K y twitter	302 en K, twitter	302 en K y x	389 sur K et twitter	389 sur K, twitter	504 su K e twitter	603 op K en twitter	603 op K, twitter	634 på K og twitter	720 no K e no	720 no K, no	842 på K och twitter	972 在K上
facebookie	16 K
facebooku	16 K	104 na K a twitteru
facts	282 fund the K
faire	407 K un don
fais	407 je K un don
faisant	377 en K un don
faites	377 K un don	404 K un don	407 K un don	407 K-le lire	407 K un geste
farci	519 da K
fast	169 slog K	676 slo K	884 slog K
favor	230 small K to ask	230 a K to ask of you	230 we have a K to ask	286 small K
favour	230 small K to ask	230 we have a K to ask	286 small K
""", 'fe': """
feedback	259 thanks for your K	259 thank you for your K
fehler	193 haben sie einen K
fehlerhinweis	193 K
feliratkozom	455 K a hírlevélre
fellow	268 is a senior K	268 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	464 minden jog K
""", 'fi': """
fi	278 on ko-K
figyelmeztet	468 K
finanzieren	174 wir K uns durch spenden	207 wir K uns
finder	154 K en fejl
fined	285 K
finestra	510 si apre in una nuova K
fizess	465 K elő
fizessen	454 K elő	465 K elő
""", 'fo': """
folge	186 K uns	206 K uns
folgen	186 K sie uns	206 K sie uns
folgt	186 K uns
follow	251 K us on	251 K us at	251 K him on x	251 K her on x	251 K them on x	251 K me on	251 K our live	251 K on x	259 notify me of K-up	282 K us on
folosim	748 K cookie
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	141 alle rettigheder K
fordert	209 K
forderte	209 K
foretrukken	144 K kilde	648 K kilde
foretrukket	648 K kilde
foretrukne	144 K kilde	648 K kilde
forint	467 K
forinttal	467 K
forklarer	169 K	676 K
former	275 is a K
fortalte	169 K	676 K
forteller	676 K
fortgesetzt	188 wird nach der anzeige K
fortsette	674 for å K å grave
found	285 K that
founder	268 is the K
""", 'fr': """
fragt	209 K
fragte	209 K
fredag	17 hver K	17 varje K
free	241 you have # K	243 sign up for our K	243 sign up to our K	243 get our K	245 our K app	245 our app is K
freelance	267 is a K writer	268 is a K
freelancejournalist	148 er K
freiartikel	179 K
freier	201 ist K autor
freitag	17 jeden K
freiwilligen	206 K beitrag
friday	17 every K
fridays	17 on K
friend	249 tell a K
frilansjournalist	652 er K	861 är K
""", 'fu': """
full	20 to read the K
fund	235 help K our	282 K our
funded	283 reader-K
fundet	154 K en fejl
fundraising	283 K deadline	286 K
funnet	658 K feil	658 K en feil
""", 'ga': """
gab	209 K an
gabung	477 K di kanal	485 K
ganzen	20 K text	178 den K text lesen
gave	626 gi en K	673 gi en K	677 K
gazetecilerimiz	915 K
gazetecilik	915 bağimsiz K
""", 'ge': """
geaccepteerd	607 geen cookies hebt K
gebruiken	607 wij K cookies	607 we K cookies
gebruikt	607 deze website K cookies	607 deze site K cookies
gedetecteerd	605 adblocker K
gefallen	171 ihnen hat dieser artikel K	171 hat ihnen dieser artikel K	171 hat dir dieser artikel K
gefragt	209 K
gefunden	193 fehler im text K
gehen	171 bevor sie K
gekennzeichnete	188 mit einem symbol K
geladen	191 nicht K werden
gelesen	207 bis hierhin K	207 bis hierher K
genehmigung	199 ohne K
generated	272 summary was K	272 summary is K	272 summaries are K	272 key points were K	272 audio was K	272 voice is K	272 K using ai	272 K by ai	272 this audio is K
genererad	864 ai-K
genereret	151 K af ai
generosity	282 your K
gengives	141 må ikke K
genossenschaft	207 unsere K	207 unserer K
gepubliceerd	22 wordt niet K	609 je e-mailadres wordt niet K
gern	206 wirf K
gerne	158 ja tak, jeg vil K
geschlossen	193 kommentare sind K
""", 'gi': """
gian	0 thời K đọc
gift	282 your K	282 make a K	618 met een K
gifts	18 small K
giornale	519 questo K	519 il nostro K
giornalismo	493 sostieni il K	519 il nostro K	519 il K costa
giornalisti	519 i nostri K
giorno	17 ogni K
gitmeden	897 K önce
give	278 K what you can	282 K what you can	282 euro you K
""", 'gj': """
gjengis	645 kan ikke K
""", 'gl': """
glissez	407 K une pièce
""", 'go': """
going	20 to keep K	283 keep us K
google	144 K news	186 auf K news	217 στο K news	245 get it on K play	251 follow on K news	477 di K news	648 K news	648 som kilde på K	662 app store og K play	662 K play og app store	690 nas w K news	690 na K news	746 pe K news	857 K news	857 som källa på K	870 app store och K play	870 K play och app store	905 K news'te	949 trên K news
gostou	736 K desta	736 K deste
""", 'gr': """
gracias	18 K a ti	319 K a ti
granskning	882 sådan här K	882 vår K
granskningar	882 våra K
granskningen	882 den här K
gratis	178 wochen K	178 monat K	206 jetzt K	208 wochen K	294 crea tu cuenta K	297 recibe K	318 recibe K	320 prueba K	487 K	596 ontdek nu K	596 krijg je ook K	619 niet K	666 dager K	874 dagar K
gratisartiklar	15 K
gratuit	15 article K	382 dernier article K	408 ce site est K
gratuita	520 prova K
gratuitas	15 matérias K	295 notas K	733 matérias K
gratuite	15 articole K
gratuitement	381 inscrivez-vous K	381 essayez K	384 recevez K
gratuiti	15 articoli K	498 articoli K
gratuito	15 articolo K	498 articolo K	733 artigo K
gratuitos	15 artículos K	15 artigos K	295 artículos K	733 artigos K
gratuits	15 articles K
gridava	521 K
gritaba	321 K
gritava	738 K
""", 'gu': """
guidelines	259 community K before	259 our community K
""", 'ha': """
haber	915 bu K
haberi	2 K dinle	4 K
haberlerimiz	915 K
hafta	17 her K
haftalik	916 K
haftung	30 keine K
hakkini	29 K sakli tutar
hauteur	409 à la K de vos moyens
havi	467 K #
havonta	467 K
hay	960 cho K
""", 'he': """
hear	282 we want to K from you	282 we'd love to K
heard	285 court K
hebben	618 wij K je hulp nodig	618 we K je steun nodig
hekelt	621 K
hela	20 läsa K	20 läs K	836 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	124 for at læse K	628 for å lese K
helfen	206 K sie uns	206 K sie mit
helft	206 K uns
helloasso	404 K
help	282 we need your K	282 K us do	282 will you K	282 K pay for	282 K if you can	282 K us pay	616 K ons	618 K ons
helpful	259 was this article K
her	623 nå som du er K
here	230 as long as you're K	230 now that you're K	282 sign up K
herunterladen	182 app K
hetente	17 K	467 K
hevder	676 K
""", 'hi': """
hilf	206 K uns
hinterlassen	206 K sie
historien	162 læse hele K	402 est K
historienne	402 est K
historier	167 vores K
hittat	867 K fel	867 K ett fel
""", 'hj': """
hjelp	655 K av ki	655 K av ai	673 K oss
""", 'hu': """
hubungi	485 K kami
huusi	372 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	119 nu K du er her
""", 'id': """
iddia	917 K etti
ideal	620 K
identifiez	24 K-vous	381 K-vous pour	407 K-vous
""", 'if': """
ifade	917 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	178 mit K abo
ihren	207 lebt von K
ihtiyacimiz	914 yardiminiza K	914 desteğinize K
""", 'ik': """
iklan	11 K
ikuti	477 K kami	485 K kami
""", 'il': """
ilimitado	294 acceso K	713 acesso K
ilk	916 K ay
illimitato	497 accesso K
ilmoitti	372 K
ilmoitukset	14 K
""", 'im': """
impozit	756 % din K
""", 'in': """
inbox	215 στο K σας	243 sent to your K	243 right to your K	243 into your K	243 check your K to	282 your K	598 in je K	744 în K	792 u vaš K
inchiesta	519 questa K
inchieste	519 le nostre K
ind	24 log K	124 log K for at
indbakke	126 i din K
indbakken	126 i K
independen	486 jurnalisme K
independence	283 our editorial K
independencia	319 nuestra K
independent	92 periodisme K	235 support K journalism	282 support K journalism	283 K journalism	755 jurnalism K	755 jurnalismul K
independente	736 jornalismo K
independents	92 mitjans K
independiente	319 periodismo K	319 prensa K
indhold	9 dette K
indholdet	9 se K
indipendente	519 giornalismo K	519 informazione K
indipendenza	519 la nostra K
infocom	199 dpa-K
infolettre	384 notre K	408 notre K
informasjonskapsler	637 bruker K	654 K
information	257 to store and/or access K on a device	257 for more K see our privacy	405 lettre d'K	405 lettres d'K	408 K libre
informationen	199 mit K der
informations	389 suivez les K sur
informativa	508 K sulla privacy	519 la nostra K
informazione	519 K libera
informou	738 K
ingen	160 uden dig K	160 K rig ejer	665 uten deg, K	873 utan dig K
ingyenes	15 K cikkei	15 K cikk
inhalt	9 dieser K	9 diesen K	178 dieser K ist nur für
inhalte	9 externe K	191 externe K
inhalts	9 dieses K
inhoud	9 deze K	607 om deze K te
iniciar	308 debes K sesión
initialement	401 article publié K
inkorg	838 i din K	838 till din K
inkorgen	872 direkt i K
inloggen	21 K om een reactie	24 K	618 je moet nog even K
innan	831 K du går
innboksen	630 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inschakelen	600 meldingen K	605 javascript K
inscreva	715 K-se na nossa	715 K-se em nossa	735 K-se
inscrever	715 ao se K
inscription	384 votre K a bien été	384 K est confirmée	384 confirmer votre K
inscrit	381 déjà K
inscrivant	384 en vous K
inscrivez	384 K-vous à notre	407 K-vous
insisted	285 K
instagram	16 K	130 på facebook og K	186 auf facebook, K	186 auf K, facebook	186 auf facebook und K	186 auf facebook oder K	186 ob whatsapp, K	251 follow him on K	251 follow her on K	251 follow them on K	251 on K, facebook	251 on K and facebook	389 sur facebook et K	504 su facebook e K	603 op facebook en K	603 op facebook, K	634 på facebook og K	842 på facebook och K
instagramie	16 K	690 na facebooku i K
instagramu	16 K	104 na facebooku a K
instale	716 K a app
install	245 K our app
installez	407 K-la
integritetspolicy	845 K
intelligens	151 med kunstig K	151 af kunstig K	151 fra kunstig K	151 kunstig K (ai)	655 med kunstig K	655 av kunstig K	864 med artificiell K	864 av artificiell K
invest	282 K in local news
investigaciones	319 nuestras K
investigador	315 es K
investigadora	315 es K
investigation	283 this K	408 cette K
investigations	283 our K
investigative	268 is an K
invite	410 K
invitent	410 K
""", 'ip': """
iphone	245 our K app
""", 'ir': """
iratkozz	455 K fel	465 K fel
iratkozzon	455 K fel	465 K fel
""", 'is': """
is	275 K our
iscrivendoti	500 K
iscriverti	518 clicca qui per K
iscriviti	500 K alla nostra	500 K gratis	500 K al nostro	518 K
iscrizione	500 annullare l'K
istedi	917 K
""", 'iz': """
izjavila	801 K
izjavio	801 K
""", 'ja': """
jaa	25 K se
jaar	620 per K
jahr	208 im K	208 pro K
janela	726 abre em nova K
jar	278 tip K
jaunumi	586 mūsu K	589 K
jaunumiem	584 piesakies K	585 piesakies K
javascript	107 povolte K	107 zapněte K	133 aktivér K	133 slå K til	189 K in ihrem browser	189 aktivieren sie K	189 K benötigt	255 please enable K	255 requires K	255 K is disabled	255 K is required	255 turn on K	255 K is not available	255 enable K in your browser	255 K must be enabled	255 needs K	304 activa K	304 habilita K	304 habilitar K	304 activar K	363 salli K	363 ota K käyttöön	391 activer K	391 activez K	391 K est désactivé	391 nécessite K	420 אפשרו K	479 aktifkan K	506 abilitare K	506 abilita K	506 attiva K	506 attivare K	535 Kを有効	535 Kが無効	535 K を有効	605 schakel K in	637 aktiver K	637 slå på K	693 włącz K	693 włącz obsługę K	722 ative o K	722 habilite o K	722 ativar K	748 activați K	775 включите K	845 aktivera K	845 slå på K	931 увімкніть K	951 bật K
javite	798 K nam
""", 'je': """
jederzeit	178 K kündbar	181 widerruf K	181 K abmelden	181 abmeldung K	208 K kündbar
jednou	17 K týdně
jelas	488 K
jelentkezz	24 K
jelentkezzen	24 K	454 K be a
jelezze	465 K nekünk
jetzt	178 K im abo	206 teste K
""", 'jo': """
jobbar	864 K med ai
join	279 K for	282 K us on
jornal	736 nosso K	736 somos um K
jornalismo	710 apoie o K	735 apoie o K	736 nosso K
jornalistas	736 nossos K
journal	408 notre K
journalism	235 support our K	235 support the K you rely on	282 support quality K	282 support local K	283 our K	283 fearless K	283 K like this
journalisme	377 soutenez un K	407 soutenez le K
journalismi	370 riippumaton K
journalismimme	370 K
journalismus	174 unterstützen sie unabhängigen K	174 unterstütze unabhängigen K	174 für unseren K	207 unser K	207 unseren K	207 unabhängigen K	207 unabhängiger K	207 gut gemachten K	207 gut gemachtem K	207 frei zugänglichen K	207 frei zugänglicher K	207 guten K	207 freien K
journalist	148 er K på	148 er K hos	148 er K ved	148 er K i	201 ist freier K	201 ist K	267 is a freelance K	268 is a K	652 er K i	652 er K på	652 er K og	861 är K på	861 är K och
journaliste	402 est K
journalisten	619 onze K
journalister	167 vores K	674 våre K	882 våra K
journalistes	408 nos K
journalistiek	593 steun onze K	619 onze K
journalistik	122 støt vores K	122 støt uafhængig K	167 vores K	167 uafhængig K	167 K koster	834 stöd vår K	834 stöd oberoende K	882 vår K	882 oberoende K	882 granskande K
journalistikk	626 støtt vår K	626 støtt uavhengig K	674 vår K	674 uavhengig K
journalistin	201 ist freie K	201 ist K
journalists	283 our K	283 we, the K
""", 'ju': """
jueves	17 cada K
jurnalis	486 K kami
jurnalisme	486 K kami
jurnalismul	754 susține K	755 K nostru
jutro	17 svako K	17 vsako K
juttu	355 lue koko K	370 tämä K
juttujamme	370 K
juttuvinkki	369 lähetä K
jutun	20 koko K
jutusta	370 piditkö K
""", 'ka': """
kaart	9 deze K
kabul	917 K etti
kaitstud	327 kõik õigused K
kakor	855 K på	863 K
kami	486 tim K
kanaal	619 ons K
kanal	167 vores K	477 ikuti K	486 K kami	674 vår K	882 vår K
kanale	690 na naszym K
kanalimiz	915 K
kanalimiza	905 K abone
kanavamme	370 K
karte	9 diese K
karya	486 K kami
kata	488 K
katanya	488 K
katkisiyla	18 okurlarin K
kaydolun	914 K
""", 'kd': """
kdykoli	116 zrušit K
""", 'ke': """
kebijakan	479 K privasi	479 K cookie
keep	282 help us K	282 help K our
kertoi	372 K
kertoo	372 K
kesti	917 ceza K
ketentuan	479 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	655 av K
kiitos	369 K kun luet
kirjaudu	24 K	369 K sisään
kirjoitti	372 K
kirjuta	328 K meile
kirjutas	331 K
""", 'kk': """
kk	371 /K
""", 'kl': """
klaagt	621 K
klagar	884 K
klagen	621 K
klager	169 K	676 K
klagt	209 K
kleine	171 haben wir eine K bitte
klical	829 je K
klicka	871 genom att K på
klikke	663 ved å K på
klummeskribent	148 er K
""", 'ko': """
kolumnist	201 ist K	861 är K
kolumnistin	201 ist K
komentar	6 za K	6 ostavite K
komentarisali	6 da biste K
komentarisanje	6 za K
komentarz	6 dodać K	21 móc dodać K	695 aby dodać K
komentarzach	695 w K
komentiranje	6 za K
kommentare	193 um K zu
kommentaren	193 in den K
kommentarerna	847 i K
kommentarfeltet	135 i K	639 i K	659 stenger K	659 meninger i K
kommentarfunktion	193 K
kommentarsporet	155 i K
kommentator	148 er politisk K	148 er K	652 er K i	652 er K og	652 er politisk K	861 är politisk K
kommentera	6 för att K	847 för att K
kommentere	6 for at K	6 for å K	135 for at K	639 for å K
kommentieren	6 um zu K	6 K zu können	193 um zu K	193 probleme beim K	193 K sie diesen	193 K sie den	193 nicht mehr K
kommentiert	193 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kondigde	621 K
konstaterade	884 K
konstaterar	884 K
konten	9 K ini
kontingent	179 haben ihr K
konto	124 opret en K for	166 opret en K	702 załóż K	836 skapa ett K för	881 skapa ett K
konzern	207 kein K
kopieras	878 får inte K	878 får ej K
kopieres	645 kan ikke K uten
kopiering	141 K er ikke tilladt	878 K utan
korrekt	867 ska vara K
korrekta	867 ska vara K
korrespondent	148 er K	201 ist K	652 er K	861 är K
korrespondentin	201 ist K
korzystamy	693 K z plików cookie
kostenlos	178 wochen K	178 monat K	181 K per mail	208 K testen
kostenlose	15 K artikel	179 noch zwei K	179 noch # K
kostenlosen	179 noch einen K	179 K artikel gelesen	181 unseren K newsletter	181 unserem K newsletter	181 unserer K newsletter	181 den K newsletter
kostenloser	179 K artikel
kostenpflichtig	178 dieser artikel ist K
kostnadsfritt	874 en månad K
""", 'kr': """
kritiker	861 är K och
kritiserar	884 K
kritiserer	169 K	676 K
kritisieren	209 K
kritisiert	209 K
kritizuje	117 K
kronor	883 K
""", 'ku': """
kullan	908 çerez K
kullanilamaz	913 izinsiz K
kullanilmaktadir	908 çerez K	908 çerezler K
kullaniyoruz	908 çerezleri K	908 çerezler K
kulturskribent	861 är K
kumppanimme	363 me ja K
kun	161 for K #	666 for K #
kunne	167 K du lide
kurzfassung	202 K
kutunuza	902 posta K
kuukaudessa	371 K
kuukausi	355 kokeile K	369 kokeile K
kuus	330 K
""", 'ky': """
kyselyymme	35 K
""", 'l': """
l	93 K'any
""", 'la': """
laadi	328 K alla
laatste	603 volg het K nieuws
ladda	839 K ner vår app	881 K ner
lade	182 K die app
laden	182 app K	182 K sie die app
lahjoituksesi	369 K
lahjoitus	369 tee K	373 K
laissez	407 K-nous votre
lamenta	321 K	521 K	738 K
lamentano	521 K
lamentou	738 K
lance	410 K
langganan	485 K sekarang	489 K
last	631 K ned vår app	673 K ned
laukeliai	21 būtini K
laut	209 K
lavoro	519 il nostro K
lawyers	283 our K
""", 'le': """
leave	243 one click to K	282 K us a tip	282 K a tip
lecteur	9 ce K
lecteurs	18 grâce à nos K	36 nos K	408 nos K
lectoras	36 nuestras K	319 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	319 nuestros K	319 gracias a sus K
lectors	18 gràcies als K	92 els nostres K
lectrices	408 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	268 is a senior K	268 is a K
ledarskribent	148 er K	861 är K
leden	619 onze K
lederskribent	148 er K
leernos	318 gracias por K
leestijd	0 K
legge	521 si K
leggere	497 per K tutto
lei	756 # K
leiter	201 ist K
leiterin	201 ist K
leitores	18 graças aos K	36 nossos K	736 nossos K
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	738 K
lengkap	20 artikel K
lese	667 du kan K mer	667 kan du K mer
lesedauer	0 K
lesen	178 im abo K	178 K sie mit plus	179 % noch zu K	182 in der app K	206 danke fürs K
leser	673 takk for at du K
leserbrev	653 K
leserbrief	193 K
leserbriefe	193 K an
lesere	36 våre K	674 våre K
leserfinanziert	207 K
leserinnen	36 unsere K	207 unsere K	207 unseren K
leserinnlegg	653 K
lesern	207 ihren K
leserne	18 takket være K	665 K våre
lesernes	18 K bidrag	674 K bidrag
leserumfrage	35 unserer K
lesetid	0 K
lesezeit	0 K
letno	828 K
letters	259 K to the editor
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	519 i nostri K
lettre	408 notre K
lettrici	519 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
leyendo	20 seguir K	294 para seguir K	318 sigue K sin
lezen	20 meer K
lezers	36 onze K	619 onze K
""", 'li': """
libovolnou	116 K částkou
lid	596 al K
lidem	18 díky K	115 díky K
liitu	328 K meie
like	283 work K this
liked	283 K what you read
liker	674 K du det vi
limit	240 read without K	241 free K
limitat	85 accés il·K
limits	240 read without K
link	249 copy the K
links	254 some K on this page	254 some of the K on
liputan	486 K kami
lire	20 pour K cet	410 peut-on K
lisas	331 K
listen	0 min K	251 K back here	251 K to us live	273 prefer to K	273 rather K
listening	273 K time
""", 'll': """
llegado	287 si has K hasta aquí
llegint	85 per seguir K
""", 'lo': """
log	24 K in	596 K in om	596 K in of
logg	24 K inn	628 K inn for å	673 K inn for
logga	24 K in	836 K in för att
logged	21 must be K in to post	240 you must be K in to	259 you must be K in to
logget	135 du skal være K ind
login	24 faça K	713 faça K para	735 faça K
look	283 our new K
""", 'lu': """
lugeda	324 et edasi K
lugejad	329 meie K
lugemiseks	324 edasi K
luisterversie	2 K
lukeaksesi	355 K koko	355 kirjaudu sisään K
lukemista	369 jatka K
lukijamme	370 K
lukijoidemme	36 K
lukijoiden	18 K tuella	370 K tuella
lukuaika	0 K
lukuoikeutesi	15 K	355 K
lunar	756 K
lunes	17 cada K
""", 'ly': """
lydversion	2 K
lyssnar	866 K på poddar
""", 'ma': """
maand	596 deze K nog	620 per K
maandelijks	596 K opzegbaar	620 K
mach	206 K mit
machen	206 K sie mit	207 was wir K
macht	206 K mit
made	230 if you've K it this far
mail	102 váš e-K	455 e-K cím	618 K ons	715 no seu e-K	767 ваш e-K	792 na vaš e-K	806 váš e-K	925 ваш e-K
mailadres	598 je e-K
mailadresse	126 din e-K	135 din e-K vil ikke
mailbox	598 in je K	598 in uw K	598 in jouw K
mailu	102 přímo do e-K	806 do vášho e-K
mailul	744 pe e-K tău
mainoksen	11 K
mainoksia	370 ilman K
mainos	11 K
mainosten	363 K esto
maken	619 wij K
maksumuuri	373 K
map	9 this K
mapa	9 este K
marketingcookies	150 K
masuk	24 K atau	474 kotak K anda
masukkan	474 K email
matched	278 K dollar
material	199 mit K der	199 mit K von	269 this K may not be
matins	17 tous les K
mattina	17 ogni K
""", 'md': """
md	161 kr./K	168 kr/K
""", 'me': """
med	151 K ai	655 K ki	655 K ai	864 K ai
medarbetare	861 är K på	861 är K i
meddelade	884 K
meddelte	169 K
medgav	884 K
medio	319 este K
medlem	166 bliv K	673 bli K	881 bli K
meie	329 K töö
meinen	193 was K sie dazu
meint	209 K
meinte	209 K
meinung	30 K der	193 sagen sie uns ihre K
mejl	792 na vaš K	838 i din K	838 till din K
mejla	881 K oss
mejlen	838 direkt i K
melanjutkan	473 untuk K membaca
meld	673 K deg på
meldde	621 K
melde	24 K dich	206 K dich an	630 K deg av når	663 ved å K deg på
melden	24 K sie sich	178 K sie sich an, um	178 bitte K sie sich an	206 K sie sich an	206 K sie sich hier
meldingen	14 K	600 schakel K in	600 zet K aan	600 ontvang K	618 zet K aan
meldt	621 K
meldte	676 K
member	278 become a K	282 become a K
members	18 our K	36 our K	240 is for K only	240 K-only story	283 our K
membro	735 torne-se K
membutuhkan	485 kami K dukungan
menar	884 K
mener	169 K	673 hva K du	676 K
menggunakan	479 K cookie
mengutip	484 dilarang K
menit	0 K baca
mensais	737 K
mensuales	320 K
mensuel	404 un don K	409 K
menurut	488 K
menyatakan	488 K
merci	407 K de nous
mere	162 kan du læse K	162 du kan læse K	162 kan læse K om
merkezimiz	915 haber K
mes	93 al K	320 al K	320 por K
mese	520 al K
mesec	800 prvi K	828 na K	828 prvi K
mesiac	814 za K	814 prvý K
message	230 a K from our editor
messagerie	395 votre adresse de K ne sera pas
metus	577 per K
""", 'mi': """
miembro	318 hazte K
minggu	487 per K
minket	457 kövess K	465 kövess K	465 hívj meg K
minute	0 K read
minutes	0 K read	0 K to read
misiniz	901 zaten abone K
mission	283 our K
mitdiskutieren	6 K
mitgeteilt	209 K
mitglied	206 werden sie K	206 werde K	206 jetzt K werden
mitglieder	178 nur für K	207 unsere K
mitteilungen	14 push-K	183 push-K
mittwoch	17 jeden K
""", 'mj': """
mjesec	800 prvi K
""", 'mn': """
mnd	666 kr/K	675 kr/K
""", 'mo': """
mobile	245 on your K app	245 our K app
mobilen	156 direkte på K	660 nyheter rett på K	660 rett på K	868 nyheter direkt i K	868 direkt i K
mobilepay	166 K
modalidad	320 K premium
moderador	726 não serão aprovados pelo K
moderados	726 serão K antes
moderated	259 comments are K	259 pre-K
mogelijk	618 maak het volgende K
mois	409 par K
moittii	372 K
monat	208 im K	208 pro K
monatlich	208 K
monday	17 every K
mondta	468 K
montag	17 jeden K
month	240 for the first K	240 try a K for	240 try it for a K	284 a K	284 per K	284 every K	284 each K
monthly	278 one-off or K	282 become a K	282 give K	284 K
months	240 K for $#
morgen	17 jeden K	17 am K	17 hver K	159 hver K i din
morgenbrevet	664 K
morgon	17 varje K
morgonbrevet	872 K
morning	17 every K	17 each K
moyens	408 nos K
""", 'mu': """
mukaan	369 lähde K	372 K
multato	521 ha K
multou	738 K
mums	585 seko K
""", 'na': """
nabiralnik	820 v vaš K
nachdruck	199 K verboten
nachrichten	182 K-app	182 aktuelle K aufs handy	183 push-K
nadaljevanje	819 za K branja
najnowsze	685 otrzymuj K
napisz	695 K do nas	702 K do nas
naprej	819 če želite brati K
napsal	117 K
napsala	117 K
narrated	273 is K by an ai	273 is K by ai
naslov	820 na vaš e-K
nastavak	791 za K čitanja
nastavili	791 da biste K čitanje
naszej	703 K pracy
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	304 tu K no soporta	304 su K no soporta	722 seu K não suporta
navigateur	10 votre K	21 dans le K pour mon prochain	391 votre K ne supporte pas	391 votre K n'est pas
navodi	801 K
""", 'ne': """
necesitamos	287 K pedirte	290 K tu apoyo	318 K tu ayuda	318 K de ti
necessaris	21 camps K
necessitem	91 et K
nedeljno	17 jednom K
neem	618 K nu een
nell	501 apri K'app
nella	500 K tua mail
neodvisni	827 K mediji
neodvisno	826 podprite K
neophodna	21 K polja
neovisno	798 podržite K
nepriklausoma	576 K žurnalistika
netiquette	193 beachten sie die K	510 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	637 dette K bruker
neuen	182 hier geht es zur K
news	182 K-app	245 K app for	268 is a K
newsletter	102 náš K	115 náš K	118 K	181 unseren K	181 unserem K	181 unserer K	181 zum K	181 K bestellen	181 K an	181 täglichen K	181 K richtig	181 K von	204 K	206 K an	207 unser K	207 unseren K	207 unserem K	207 dieser K	210 K	215 εγγραφείτε στο K	215 εγγραφή στο K	215 το K μας	215 γραφτείτε στο K	226 το K μας	229 K	243 sign up for our K	243 sign up to our K	243 sign up for the K	243 subscribe to our K	243 join our K	243 get our K	243 our K here	243 receive our K	243 our daily K	243 our weekly K	243 our morning K	277 K	283 our K	286 K	297 suscríbete a la K	297 apúntate a la K	297 nuestra K	319 nuestra K	322 K	384 inscrivez-vous à la K	384 abonnez-vous à la K	384 notre K	408 notre K	408 cette K	411 K	474 K kami	474 langganan K	500 iscriviti alla K	500 la nostra K	519 la nostra K	519 questa K	522 K	685 zapisz się na K	685 nasz K	703 nasz K	706 K	715 assine a K	715 nossa K	736 nossa K	739 K	744 abonează-te la K	744 abonați-vă la K	744 înscrie-te la K	758 K	792 na K	792 naš K	799 naš K	802 K	806 náš K	813 náš K	816 K
newslettera	685 zapisz się do K	685 naszego K	703 naszego K	806 odber K
newsletterem	703 naszym K
newsletters	243 K may contain info about	277 K	283 our K	286 K	384 nos K	384 recevoir les K	408 nos K	411 K
newsletterul	744 K nostru	755 K nostru
newspaper	283 our K
newsroom	283 our K	283 non-profit K	283 this K
nezavisni	799 K mediji
nezavisno	798 podržite K
""", 'ng': """
ngay	957 đăng ký K
""", 'ni': """
nieograniczony	683 K dostęp
niets	615 K uit deze
nieuws	599 K-app
nieuwsbrief	598 onze K	598 dagelijkse K	598 wekelijkse K	617 K	619 onze K	619 deze K	622 K
nieuwsbrieven	598 onze K	617 K	619 onze K	622 K
""", 'nj': """
njuzleter	792 na K	792 naš K	799 naš K
""", 'no': """
nonprofit	283 K newsroom	283 K news outlet
nosotros	318 colabora con K
nosso	35 K quiz	710 apoie K	710 apoie o K	716 baixe K app	716 no K app	735 apoie K	735 apoie o K	735 siga o K	735 entre no K	736 K site
nostra	92 la K feina	501 nella K app	519 la K app
nostre	92 el K canal
nostro	35 K quiz	519 il K sito	519 che il K
nota	20 leer esta K
noticia	319 esta K
notificaciones	14 las K	299 activa las K	299 activar K	299 recibir K
notifications	14 K	246 turn on K	246 turn on desktop K	246 enable K	246 would like to send you K	246 allow K	246 K from this site	246 receive K	386 activer les K	386 activez les K	386 autoriser les K
notifiche	14 le K
notified	243 sign up to be K	246 get K
notifikasi	14 K	475 aktifkan K	475 dapatkan K
notifikation	156 K
notifikationer	14 K	156 K
notify	246 K me of	246 K me when	259 K me of new posts
notis	868 K
notiser	14 K	868 K	868 push-K
notre	35 K quiz	408 K site
nouvelle	395 ouvre dans une K fenêtre
novice	820 na naše K	820 na e-K	827 naše K
novinari	799 naši K
novinarji	827 naši K
novinarstvo	799 nezavisno K	799 neovisno K	827 neodvisno K
noviniek	806 odber K
""", 'nu': """
nuestra	298 en K app	318 únete a K	319 K app	319 K web
nuestras	319 K redes
nuestro	35 K quiz	290 apoya K	302 únete a K canal	318 apoya K	318 únete a K	318 recibe K	319 K canal	319 K medio	319 K sitio	319 K equipo
nuestros	306 K socios	319 K socios
numer	704 K krs
""", 'ny': """
nyheder	144 google K
nyhedsbrev	126 vores K	126 tilmeld dig K	159 K	167 vores K	170 K
nyhedsbreve	126 vores K	167 vores K
nyhedsbrevet	126 få K	159 K
nyhetene	660 K rett på mobilen
nyheter	648 google K	857 google K
nyheterna	842 följ K	868 K direkt i mobilen
nyhetsbrev	630 vårt K	630 våre K	630 meld deg på K	630 abonner på K	664 K	674 vårt K	674 våre K	677 K	838 vårt K	838 våra K	838 anmäl dig till K	872 K	882 vårt K	882 våra K	885 K
nyhetsbrevet	630 få K	664 K	872 K
nyilatkozta	468 K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	510 i campi K
oberoende	881 stöd K
objasnio	801 K
objavljen	22 ne bo K
objavljena	22 neće biti K
obligatoires	21 champs K sont	395 les champs K
obligatori	510 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	308 los campos K
obligatoriska	21 K fält	847 K fält
obligatoriske	21 K felt	639 K felt
obrigado	735 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	113 další šíření K
obserwuj	690 K nas na	690 K nas w	702 K nas
obvestila	14 K
""", 'oc': """
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
oferecer	713 K este artigo
off	284 one-K
offert	381 vous est K	409 mois K
offrez	407 K-lui	407 K-nous
offrici	518 K un
offrimi	518 K un
""", 'og': """
oglasa	11 K	799 bez K
oglasov	827 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	901 K devam etmek için
okurlarimiz	36 K	915 K
okurlarimizin	915 K
""", 'ol': """
olarak	901 abone K
olun	914 üye K
""", 'on': """
onafhankelijke	593 steun K journalistiek	618 steun K	619 K journalistiek
onafhankelijkheid	619 onze K
onbeperkt	596 lees K	596 K toegang	596 K lezen
ondersteunt	605 je browser K	605 uw browser K
onderzoek	619 dit K
onderzoeken	619 onze K
one	282 make a K-time
ontdek	618 K nu
ontvang	598 K elke	598 K onze
onze	599 K app	619 K app
""", 'oo': """
oordeelde	621 K
""", 'op': """
open	245 K in app	245 K in the app	599 K in app
ophavsretsloven	141 beskyttet af K
ophavsretten	141 K tilhører
opinion	30 K of	259 have an K on this
opinions	30 K of
oplyser	169 K
oplyste	169 K
opozarja	829 K
opphavsrettslig	645 K beskyttet
opplyser	676 K
opplyste	676 K
opprett	628 K en konto for	673 K en konto
opsiger	161 indtil du K
opublikowany	22 nie zostanie K	695 twój adres e-mail nie zostanie K
opzegbaar	620 K
""", 'or': """
ordenou	738 K
ordinato	521 ha K
ordnete	209 K an
original	269 read the K article
originally	269 this article was K published on	269 this story was K published on	269 this story K appeared	269 this article K appeared	269 K published at
originalmente	314 este artículo fue publicado K	314 publicado K en	732 publicado K em
originariamente	516 articolo pubblicato K
ortaklarimiz	908 biz ve K
""", 'os': """
ostrzega	705 K
oszd	25 K meg
""", 'ov': """
overblikket	159 K hver dag	159 K hver morgen
overname	615 K zonder
oversikten	664 få K
ovisi	798 K o vama
""", 'ow': """
owner	283 has no K	283 have no K
""", 'pa': """
padroni	519 senza K	519 libera da K
pagar	735 ajude a K
paghi	518 K un'ora
pago	322 muro de K
paid	254 we get K if you buy	254 we may be K
pakolliset	21 K kentät
palautetta	369 anna K
paper	275 is the K's
par	409 K an
parama	575 jūsų K	579 K
parceiros	724 nós e os nossos K	736 nossos K
paremkite	575 K mus
part	269 no K of this
partagez	25 K-le	25 K-la
parte	735 faça K e
parteispende	210 K
partenaires	393 nos K et nous	393 nous et nos K	408 nos K
participar	308 para K
participez	407 K à
partilhe	25 K-o
partir	374 avant de K	737 a K de # euros
partner	191 wir und unsere K	508 i nostri K	845 vi och våra K
partnere	133 vi og vores K	637 vi og våre K
partnerlinks	37 K
partners	257 we and our K	283 our K	607 wij en onze K	619 onze K
partnership	269 was produced in K with
partnerzy	693 my i nasi K	693 nasi zaufani K
pasak	578 K
pass	249 K this on
patreon	278 on K	278 our K
patron	235 become a K of	282 become a K
patronem	702 zostań K
paywall	207 ohne K	210 K	283 we have no K	283 we do not have a K	286 K	411 K	522 K	739 K
paywalls	286 K
""", 'pe': """
pe	756 K an
pedirte	287 tenemos un favor que K
pediu	738 K
peiling	35 onze K
pelanggan	473 khusus K	486 K kami	489 K
pembaca	18 berkat K	486 K kami
pendant	409 K un mois
people	18 thanks to K like
pequeno	707 um K favor a pedir
per	675 K år	883 K år
peramban	10 K anda
percent	241 # K left to read
perfil	720 siga nosso K
periodisme	92 el nostre K
periodismo	290 apoya el K	318 apoya el K	319 nuestro K	319 K de calidad	319 hacemos K
periodista	315 es K
periodistas	319 nuestros K
periodistes	92 els nostres K
perjantaisin	17 K
permanencia	320 sin K
permission	269 reproduced here with K	269 reproduced with K	281 written K	281 prior K	281 without K
personale	748 datele tale K
personales	306 datos K serán
persondatapolitik	133 K
personenbezogene	191 K daten
personnelles	393 vos données K
personoplysninger	133 dine K
personopplysninger	637 K
personuppgifter	845 dina K
personverninnstillinger	654 K
pertama	487 bulan K
pesquisa	35 nossa K
""", 'ph': """
phone	251 news to your K
""", 'pi': """
pide	321 K
piebilda	588 K
piece	283 this K
pierwszy	704 K miesiąc
pirmas	577 K mėnuo
pitch	278 K in	282 K in
pitching	282 consider K in
pix	734 um K	737 K
""", 'pl': """
plakaten	645 vær varsom-K
plakatens	658 vær varsom-K
plattform	207 unsere K
player	9 this K
please	240 K log in to	249 K share this	279 K help	282 K chip in	282 K give	282 K help if
plusartikelen	619 K
plusartikels	596 gratis K	619 K
""", 'po': """
pobierz	702 K naszą
podatku	681 przekaż #% K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	153 K-app	167 vores K	203 den K können sie	203 den K kannst du	203 unseren K	207 unser K	207 unseren K	226 το K μας	271 follow the K	283 our K	319 nuestro K	408 notre K	486 K kami	519 il nostro K	619 onze K	657 hører K	703 nasz K	736 nosso K
podcastapp	153 K
podcaste	34 našom K
podcasten	153 K	657 K
podcastimiz	915 K
podcastimizi	34 K
podcastimme	34 K	370 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	153 hvor du lytter til K	153 hvor du hører K	203 wo es K gibt	271 wherever you get your K	271 wherever you listen to K	271 wherever you get K
podcastu	34 naszego K	34 našem K	34 našem K
podcastul	34 K nostru	755 K nostru
podcastunk	466 K
podcastunkban	34 K
podcasty	115 naše K
podd	34 vår K	882 vår K
poddapp	866 K
poddar	34 våra K	866 K finns
podden	866 K
podelite	25 K
podijelite	25 K
podkast	657 hører K	674 vår K
podkastapp	657 K
podkasten	657 K
podle	117 K
podpora	114 vaše K	812 vaša K	826 vaša K
podporo	826 vašo K
podporte	812 K nás	812 K našu
podprite	826 K nas	826 K naše
podziel	25 K się
pokutoval	117 K
policy	257 our cookie K
politica	748 K de cookie
political	268 is a K	268 is the K editor
politika	908 çerez K
politikasi	908 gizlilik K
politikwissenschaftler	201 ist K
politologue	402 est K
poll	35 our K	259 vote in our K	259 take our K
polub	690 K nas na
pomagajte	826 K nam
pomozite	798 K nam
pomozte	114 K nám
ponctuel	404 un don K
pop	282 K your
portal	703 nasz K
posez	407 K-la à	407 K-nous
posible	18 hace K
post	20 rest of this K	283 this K
postadress	838 din e-K	847 din e-K kommer inte
postadresse	630 din e-K	639 din e-K vil ikke
postanite	798 K član	826 K član	826 K naročnik
postaw	702 K nam	702 K mi
postfach	181 in ihrem K	181 in dein K	181 in ihr K	181 in deinem K	181 direkt ins K
posts	15 free K
potrebna	798 K nam je
potrebujeme	812 K vašu podporu
potrebujemo	826 K vašo
potrivit	757 K
potrzebujemy	681 K twojego wsparcia	702 K twojej pomocy	702 K twojego wsparcia
pound	282 K you give
pourboire	404 un K
poursuivez	381 K votre lecture
poursuivre	381 K votre lecture
povedal	815 K	829 je K
povedala	815 K	829 je K
powered	282 K by you
powerful	283 hold the K to account
powiadomienia	14 K	687 włącz K	687 K push	687 chcesz otrzymywać K
""", 'pr': """
praat	609 K mee	618 K mee
praca	703 nasza K
pratite	798 K nas
pravi	829 K
precisa	735 K de si	735 K de você
precisamos	707 K da sua ajuda	710 K do seu apoio	735 K da sua ajuda
precisato	521 ha K
preciso	726 é K estar logado
precizat	757 a K
predplatitelia	816 K
preferences	257 your cookie K
preferita	504 fonte K su google
preferred	251 K source on google
preglednik	10 vaš K
prejemajte	820 K vsako
preluarea	753 K
prema	801 K
premier	381 le K mois	409 le K mois
premoderated	259 K
prenesite	826 K
prenumerant	836 bli K	836 redan K	836 som K	881 bli K
prenumeranter	836 endast för K	882 våra K	885 K
prenumerata	579 K
prenumeration	885 K
prenumerationen	838 avsluta K när
prenumeratoriams	571 tik K
prenumerera	836 K för att	838 K på nyhetsbrev	871 genom att K	881 K på vårt
prenumeruojate	571 jau K
prenumeruokite	575 K
presenteie	713 K
pretplata	802 K
pretplatite	791 K se već od	798 K se
pretplatnici	802 K
pretplatnicima	791 dostupan samo K
pretplatnik	791 već ste K	798 postanite K
pretplatnike	791 samo za K
preuzimanje	797 zabranjeno je K
preuzmite	798 K
preventing	255 browser extension is K
price	284 the K of a
prijavi	24 K se
prijavite	24 K se	798 K se na	826 K se na
prima	756 K lună
primeiro	737 K mês
primer	93 el K mes	320 el K mes
primo	520 il K mese
principles	269 the thomson reuters trust K
print	249 click to K
prioriterad	857 K källa
pripomenul	815 K
prisijunkite	24 K
prispejte	812 K
privacidad	306 política de K	319 nuestra política de K
privacidade	724 política de K
privacy	257 see our K policy	257 to our K policy and terms	257 and the google K policy	283 our K policy
privacybeleid	607 ons K
privacyverklaring	607 K
privatlivspolitik	133 K
priznal	815 K
probeabo	178 wochen im K	206 K
probeer	618 K nu	618 K een maand
proberen	620 gratis K
processing	257 consent to the K
prochains	408 nos K articles
proefabonnement	596 K	618 neem een K	620 K
profesor	315 es K
profesora	315 es K
professeur	402 est K
professeure	402 est K
professor	201 ist K	268 is a K	268 is an assistant K
professorin	201 ist K
profilazione	508 i cookie di K
profitez	381 K de nos offres	407 K de
prohibida	314 queda K
proibida	732 é K a
promise	282 K never to
prosbu	96 máme na vás K	96 máme malou K
proseguire	497 per K la lettura
prossima	21 in questo browser per la K
provalo	497 K gratis	518 K gratis
provided	257 content K by a third party
provision	188 erhalten wir eine K	188 eine kleine K
provisions	188 K-links
przetwarzanie	693 K danych osobowych
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	510 prima di K un commento
pubblicato	22 non sarà K	510 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	726 o seu endereço de e-mail não será K
publication	235 is a reader-supported K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	878 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	304 bloqueador de K	319 sin K
publicidade	11 a K
publicitat	11 la K	92 sense K
publicitate	11 K
publikovanie	811 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	259 your email address will not be K	269 was first K by	269 was first K on
puis	381 K # €
puisque	374 K vous êtes là
punya	473 sudah K akun
purchase	254 K through links on our site
pushbeskeder	156 K
pushmeldingen	600 K
pushnotiser	868 K
pushvarsler	660 K
""", 'py': """
pyysi	372 K
""", 'qu': """
queremos	287 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	490 già che sei K
quieras	294 cancela cuando K	320 cancela cuando K
quitter	374 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K
""", 'ra': """
raccolta	522 K fondi
racconta	521 K
raccontato	521 ha K
raconte	410 K
rad	799 naš K
rajaton	355 K pääsy
raksti	585 K mums
raksts	586 šis K
rappelle	410 K
""", 're': """
reach	267 K him at	267 K her at	267 K them at	282 help us K
reached	241 you've K your limit of free	267 can be K at
reacties	609 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	241 # % left to K	273 is K by an ai	273 is K by ai	283 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	230 we're asking K	274 thank you, K	282 K like you	282 join the K	283 our K	283 funded by its K	286 appeal for K	286 K pay
reading	0 K time	240 keep K for just	240 to finish K	240 to keep K	240 keep K with a	240 K this post for free
reageren	6 K	609 om te K
recalled	285 K
recalls	285 K
recaptcha	243 protected by K
receba	715 K no seu	715 K todos os dias	735 K as	735 K no seu
receive	243 sign up to K	243 K email from us on behalf of	243 K emails from	257 agree to K emails	282 to K new posts
recevez	384 K chaque	384 K tous les	407 K chaque	407 K notre
recevoir	386 K les alertes
recherche	207 diese K
recherchen	207 unsere K
recibe	297 K cada	297 K todas las	318 K cada
reclame	755 fără K
recomenda	738 K
reconheceu	738 K
reconnu	410 a K
recunoscut	757 a K
recurring	278 K donation	284 K donation
redactie	609 mail de K	618 mail de K	618 tip de K	619 onze K
redactor	315 es K
redactora	315 es K
redakce	115 naše K
redakci	115 naši K
redakcia	813 naša K
redakcie	811 bez súhlasu K
redakcija	576 mūsų K	586 mūsu K	799 naša K
redakcije	797 bez dozvole K
redakciju	799 našu K
redakcja	703 nasza K
redakcji	703 naszej K
redaksi	486 K kami
redaksjon	674 vår K
redaksjonen	673 kontakt K	674 kontakt K
redakteur	201 ist K
redakteurin	201 ist K
redaktion	167 vores K	207 unsere K	882 vår K
redaktionelle	191 externe K inhalte
redaktionen	135 skriv til K	847 mejla K
redazione	519 la nostra K
regala	294 K esta nota
reggel	17 minden K
registe	713 K-se para
register	240 K for free to
registrarte	297 al K
registrati	497 K per	518 K per	518 K gratis
registreer	596 K je
registrera	871 genom att K dig
registrere	663 ved å K deg
registrieren	178 K sie sich
registrierung	205 K
registrujte	114 K se
regrette	410 K
regrettent	410 K
rejoignez	389 K-nous sur	407 K-nous	407 K notre	407 K nos
rekao	801 K
rekla	801 K
reklam	115 bez K	703 bez K	703 nie mamy K
reklama	799 bez K
reklamdan	11 K
reklame	11 K
reklamelenker	668 K
reklamelinks	163 K
reklamer	167 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamsiz	915 K
reklamy	11 K
relatou	738 K
rely	283 we K on
remaining	241 free articles K	241 free article K	241 articles K this month	241 free stories K
remind	286 K me later
removed	259 this comment has been K
replied	285 K
reply	6 leave a K
reportage	207 diese K	408 ce K
reportagem	736 esta K
reportagens	736 nossas K
reportaje	319 este K
reported	285 K that
reporter	201 ist K	267 is a K at	267 contact the K at	268 is a K	268 is a senior K	402 est K	652 er K i	861 är K på
reportera	315 es K
reporterin	201 ist K
reportero	315 es K
reporters	282 ask our K	283 our K	283 we, the K
reporting	259 why are you K this	283 our K	283 this K	283 K like this	283 goes to K
representam	726 os comentários não K
reproduced	269 may not be K
reproducerea	753 K integrală
reproduction	269 K without permission	401 K interdite	401 toute K	401 droits de K
republish	269 K our articles	269 K this article
republished	269 K with permission	269 is K from
required	21 K fields are marked	259 K fields are marked
research	268 is a K fellow
researcher	268 is a senior K	268 is a K
reserva	29 es K el dret
reservados	314 derechos K	732 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	90 tots els drets K
reserve	29 K the right
reserved	224 all rights K	240 article is K for	269 all rights K	543 all rights K
reserves	29 K the right
responsabile	30 non è K
responsabilidad	30 K de
responsabilidade	30 K de	30 K dos	726 os comentários são de K
responsabiliza	30 não se K
responsable	30 pas K	30 no se hace K
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
rest	20 to read the K	240 to read the K of this
restants	382 articles gratuits K
reste	382 il vous K #%	382 il vous K # %
resultater	144 google-K
retrouvez	389 K-nous sur	407 K-nous
rette	154 K fejl
retter	154 K fejl	154 K alle fejl	658 vi K feil
rettigheter	645 alle K forbeholdt
reuters	401 avec K
revelou	738 K
rewritten	269 may not be published, broadcast, K
""", 'ri': """
ricamiz	897 küçük bir K var	897 sizden bir K var
ricevi	500 K ogni	518 K ogni	518 K la
ricordato	521 ha K
rief	209 K
riep	621 K
riferito	521 ha K
riippumaton	370 K media
riippumatonta	369 tue K	370 K journalismia
riproduzione	516 K riservata	516 © K
riserva	29 si K
riservati	516 tutti i diritti K
riservato	497 K agli abbonati	497 K ai nostri abbonati	497 questo contenuto è K
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	151 af en K
rocznie	704 K
ropade	884 K
ropte	676 K
round	277 our K-up
roundup	243 get a weekly K	277 our K	277 weekly K
rozhodl	117 K
rozhodol	815 K
rozpowszechnianie	701 K artykułu
""", 'ru': """
ruft	209 K
ruled	285 K
rundbrief	204 K
""", 'sa': """
sa	676 K	884 K
sabah	17 her K
sabato	17 ogni K
sade	884 K
sagde	169 K
sagen	209 K
sagt	209 K
sagte	209 K
sagten	209 K
said	285 K
saken	623 likte du denne K	658 feil i K	673 les hele K	674 denne K
saker	674 våre K
saklidir	913 tüm haklari K	913 her hakki K
saluran	486 K kami
samarbeid	668 i K med en annonsør
samarbejde	163 i K med en annoncør
samarbete	876 i K med en annonsör
samedi	17 chaque K
samstag	17 jeden K
samtycke	863 ditt K
samtykke	150 dit K	150 give K	158 jeg giver K til	654 ditt K
samtykket	654 K ditt
sanoi	372 K
sanoo	372 K
saturday	17 every K
saugomos	574 visos teisės K
say	259 have your K in	282 have your K
sayenizde	915 sizin K
says	285 K
""", 'sc': """
scarica	501 K l'app	501 K la app	501 K la nostra app	518 K la nostra	518 K l'app
schauen	206 K sie vorbei
schicken	206 K sie uns
schon	171 wenn sie K hier sind	171 wo sie K hier sind
schreef	621 K
schreib	206 K uns
schreiben	6 kommentar zu K	193 K sie uns ihre meinung	206 K sie uns	206 K sie an
schreibt	201 K über	201 K für	206 K uns	209 K
schrieb	209 K
schriftlicher	199 nur mit K genehmigung
schrijf	598 K je in voor	598 K je gratis in	618 K je in	618 K u in	618 K je gratis in
schrijft	621 K
scrie	754 K-ne
scripts	255 unblock K
scris	757 a K
scritto	519 chi ha K questo	521 ha K
scrivi	518 K a
scrivici	518 K
""", 'se': """
secondo	521 K
section	259 in the comment K
segnalacelo	518 K
segons	94 K
segueix	91 K-nos
seguici	504 K su	504 K anche su	518 K
seguir	302 puedes K a	302 puede K a
segundo	738 K
sekarang	485 donasi K	485 daftar K
sekite	575 K mus
sekojiet	585 K mums
selaimesi	10 K
selengkapnya	473 untuk membaca K
selon	410 K
semaine	17 chaque K	17 une fois par K	409 par K
semaines	17 toutes les K
semana	17 cada K	17 una vez por K	17 toda K	320 a la K	737 por K
semanal	297 boletín K
seminggu	17 K sekali
send	243 we'll K you	639 K inn	673 K oss
sende	663 ved å K inn
seneste	153 K afsnit
setiap	17 K pagi	487 K bulan
setmanalment	17 K
settimana	17 ogni K	520 alla K
settings	257 cookie K
seuraa	369 K meitä
""", 'sh': """
share	25 K it	25 K this post	249 K this with	249 K this post on	249 K this if you	249 K this far and wide	249 click to K	254 we may get a K
shareholders	283 no K
shouted	285 K
""", 'si': """
sier	666 til du K opp	676 K
siga	720 K-nos no	720 K-nos nas	735 K-nos
siger	169 K
sign	24 K in	243 K up to get	279 K up	282 K up for our	282 K up to our	282 when you K up	282 K up now
signal	145 på K	649 på K	858 på K
signaler	395 K une erreur
signalez	407 K-la-nous	407 K-le-nous
signing	243 thanks for K up	243 thank you for K up	243 by K up, i agree	243 by K up, you agree	243 by K up you agree
silakan	473 K login	473 K masuk
silenced	283 refuse to be K
since	230 K you're here
sinirsiz	901 K erişim
sinulle	351 meillä on K pyyntö
site	283 our K	619 onze K
""", 'sk': """
skaityti	571 norėdami K toliau	571 norint K toliau	571 K toliau galite
skaitytojai	576 mūsų K
skelbiamas	22 nebus K
skicka	871 genom att K
skirkite	575 K paramą
skribent	148 er fast K	652 er K	861 är fri K
skriv	166 K til os	838 K upp dig	881 K upp dig	881 K till oss
skrive	21 logget ind for at K
skrivefeil	658 funnet en K
skriver	169 K	676 K	884 K
skrzynce	685 w twojej K
""", 'sl': """
slant	883 en K
sledite	826 K nam
sledujte	104 K nás	114 K nás	812 K nás
""", 'so': """
so	209 K die
soci	91 fes-te K	91 fes-te'n K
socia	317 hazte K	318 hazte K
social	186 auch bei K media
socio	290 hazte K	317 hazte K	318 hazte K
sociologue	402 est K
socios	294 solo para K
someone	249 send this to K
sondage	35 notre K
sondaggio	35 nostro K
sondajul	35 K nostru
sonntag	17 jeden K
sostegno	493 il tuo K ci	493 abbiamo bisogno del tuo K	518 il tuo K
sostenerci	493 puoi K
sostenitore	518 diventa K
sostenitori	519 i nostri K
sostiene	517 chi ci K	519 chi ci K	521 K
sostieni	493 K il nostro	493 K la nostra	518 K il	518 K la
sostienici	517 K	518 K
sostuvo	321 K
sottolinea	521 K
soubory	107 K cookie
souhlasu	113 bez K
souligne	410 K
soutenez	377 K notre	404 K-nous	404 K notre	407 K-nous	407 K notre	407 K-le	407 K-la
soutenir	377 pour nous K	407 K notre	407 nous K
soutien	377 votre K est	377 a besoin de votre K	407 votre K
soutiens	407 je K
sovelluksemme	358 lataa K	370 K
sovelluksessa	358 avaa K
sovellus	358 lataa K	358 lataa ilmainen K	369 lataa K
""", 'sp': """
spaltist	652 er K	652 er fast K
spare	282 can you K
spelregels	609 K
spende	174 deine K für	174 ihre K hilft	174 deine K hilft	174 jede K hilft	174 jede kleine K hilft	174 jede K zählt	206 ihre K	206 deine K	206 eure K	206 mit einer K	206 K jetzt	206 K uns	210 K
spenden	206 K sie	206 jetzt K	210 K
spendenaufruf	210 K
spendenaufrufe	210 K
spendiere	206 K uns
spendieren	206 K sie uns
spiega	521 K
spiegato	521 ha K
sportskommentator	652 er K
spottete	209 K
sprijinul	754 K tău	754 avem nevoie de K
spune	754 K-ne	757 K
spus	757 a K
""", 'sq': """
squadra	519 la nostra K
""", 'st': """
staat	621 K er
stabilito	521 ha K
stand	282 K with us
standards	269 our K: the
stelde	621 K
stemme	151 ai-K
steun	593 met jouw K	593 met uw K	593 K ons met	616 K ons	618 K ons	618 K onze	618 jouw K	618 uw K
stiahnite	812 K si
stimme	202 K
stond	621 K
stories	15 free K	241 free K left	267 for more K like this	283 our K	283 K like this
story	15 free K	20 rest of this K	25 share this K	240 to read the full K	241 free K left	241 last free K	245 read this K in the app	249 share this K on	267 if you have a K to tell	267 email your K to	283 this K	283 K that took us
straight	243 K to your inbox
straipsnis	576 šis K
striga	757 K
strona	693 ta K używa
""", 'su': """
submitting	243 by K your email
subscreva	715 K a nossa	715 K as
subscribe	240 K to continue reading	240 K to read the full	240 to continue reading, K	240 K to get access	240 K for full access	240 K to unlock	240 already K?	243 K to our free	243 K to our weekly	243 K to our daily	243 K for more	251 K to our channel	251 K to our podcast	271 K to the podcast	271 K to our podcast	282 K to our	282 K today	282 K now	282 K to get	282 K for free
subscriber	240 already a K	240 this is a K-only	240 existing K	282 become a K	282 becoming a paid K	282 free or paid K
subscribers	240 this article is for premium K	240 for K only	240 exclusively for K	240 is exclusive to K	240 existing K	240 for paying K	240 for paid K	240 is for K	240 are for K	240 only K can read	283 our K	286 K
subscribing	240 by K to our	243 by K, you agree	282 consider K
subscription	240 off annual K	240 off an annual K	240 your K helps	240 K is being used on another	240 upgrade your K	240 sign up for a K	240 purchase a paid K	284 annual K	286 K
subscriptions	286 K
subscriptor	85 ja n'ets K	91 fes-te K	91 fes-te'n K
subscriptors	85 exclusiu per a K	85 només per a K	95 K
subscriu	91 K-te
subskrybenci	703 nasi K	706 K
subskrypcja	706 K
subskrypcje	706 K
substack	240 in the K app	286 K
substacks	286 K
sued	285 K
suite	381 pour lire la K
suivez	389 K-nous sur	407 K-nous
sumate	318 K al
sunday	17 every K	277 our K email
sundays	17 on K
suport	91 dona'ns K	91 el teu K
suporta	722 o seu browser não K
support	235 please K us	235 your K, no matter how small	235 K our work by	235 to K my work	235 you can K us	255 your browser does not K	282 K us	282 K our	282 K my work	282 K this work	282 your K	282 we ask you to K	282 K the show
supporta	506 il tuo browser non K
supported	255 your browser is not K	283 reader-K	283 reader K	283 member-K	283 listener-K
supporter	282 become a K
supporting	235 please consider K	282 consider K
survey	35 our K	35 our reader K	259 reader K	259 take our # minute K	259 two-minute K	259 short K	282 take our K
suscribirte	297 al K
suscripciones	322 K
suscriptor	294 ya soy K	294 ya eres K	318 hazte K
suscriptora	318 hazte K
suscriptores	294 exclusivo para K	294 sólo para K	294 solo para K	319 nuestros K	322 K
sustaining	278 K member	282 K member	282 become a K
sutikimo	574 be raštiško K
""", 'sv': """
svakog	17 K jutra
""", 'sw': """
swish	873 via K
swisha	881 K
""", 'sy': """
syntetisk	151 K stemme	655 K stemme
""", 'sz': """
szerint	468 K
""", 'ta': """
taalfout	609 K
tady	96 když už jste K
tahun	487 per K
takip	905 bizi K edin	905 K et	914 bizi K edin
takk	663 ja K, jeg vil
takket	167 K være dig	674 K være deg
talsyntes	864 K
tamamini	20 haberin K	20 yazinin K
tapkite	575 K nariu
tarayiciniz	10 K
tartalmat	9 ezt a K
tartalom	9 a K
tarvitsee	369 K sinua	369 K tukeasi
tarvitsemme	369 K apuasi	369 K tukeasi
""", 'te': """
team	283 our K	619 ons K
teatas	331 K
teica	588 K
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	206 K sie uns
teilte	209 K mit	209 K der	209 K die
tekst	20 cały K	20 ceo K	703 ten K	799 ovaj K
teksty	703 nasze K
telefon	156 på din K
telegram	16 K	145 på K	145 K-kanal	186 unseren K-kanal	251 join our K	251 our K channel	282 join our K	302 nuestro canal de K	477 channel K	504 canale K	649 på K	649 K-kanal	720 nosso canal no K	772 мы в K	772 наш K-канал	772 в нашем K	772 новости в K	858 på K	858 K-kanal	905 K kanali	928 ми в K	928 наш K-канал	928 у нашому K
telegramkanal	858 K
teljes	20 K cikk
telli	328 K kohe
tellija	324 oled juba K
tellijatele	324 artikkel on K	324 ainult K
tellimus	332 K
tenhle	115 K text
terima	479 K semua
termos	724 K de uso
terms	257 agree to our K of	257 agree to our K and	257 agree to the K
testen	178 für # € K	178 für # euro K	206 jetzt K	206 K sie
testez	381 K-nous	407 K-nous
testified	285 K
tetszett	466 K a cikk
texten	867 fel i K
""", 'th': """
thank	274 K you to the	274 K you to all of you	274 K you to all who	274 K you to our
thanks	274 K to all of you who
theo	949 K dõi báo	957 hãy K dõi	960 K ông	960 K bà	960 K lời
think	259 let us know what you K	282 tell us what you K
thoughts	259 share your K	282 share your K
thousands	282 join K of
throw	282 K in
thursday	17 every K
thursdays	17 on K
""", 'ti': """
tietosuojaseloste	363 K
tikkie	620 K
tiktok	16 K
tilaa	369 K nyt
tilaaja	355 oletko jo K
tilaajamme	370 K
tilaajana	355 jatka lukemista K	355 K pääset	355 K voit	355 koko juttu K
tilaajat	373 K
tilaajille	355 vain K
tilauksen	357 voit peruuttaa K
tilaus	373 K
till	831 vi har en bön K dig
tilmeld	126 K dig vores	158 ved at klikke på K	166 K dig
tilmelde	158 ved at K dig
tilmelding	158 ved K
tin	961 bản K
tip	135 K os	135 har du et K	166 K os	282 K your
tipeee	404 K
tips	639 K oss	639 har du et K	673 K oss	847 har du ett K	847 har du K
tipsa	881 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	119 en lille K at bede	623 en liten K å be
""", 'tl': """
tl	916 # K
""", 'to': """
today	279 join K	282 chip in K	282 sign up K	282 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	621 gaf K
toestemming	607 K te geven
toeta	328 K meid
toetage	328 K meid
toetus	328 sinu K	328 teie K
toimetus	329 meie K
toimintaamme	369 tue K
toimittajamme	370 K
toimituksellemme	370 K
toimituksemme	370 K
toimitusta	369 tue K
told	285 K
toteaa	372 K
touch	267 get in K with our	282 get in K
""", 'tr': """
trabajo	290 si te gusta nuestro K	319 nuestro K
trabalho	736 nosso K
tragen	206 K sie sich	206 K sie hier
traitement	393 K de vos données
trakteer	618 K ons
transferred	257 personal data may be K
translated	272 this article was K
transparenzhinweis	199 K
tratamento	724 K dos seus dados
tratamiento	306 K de tus datos
trattamento	508 K dei dati
travail	408 notre K
tredje	863 K part
trenger	626 vi K din støtte	673 vi K din hjelp
trial	240 your free K	282 start your free K	282 start a free K	284 free K
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	369 K
tulis	488 K
tulisan	486 K ini
tunnus	369 luo K
tuomitsi	372 K
tutur	488 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	285 K
twierdzi	705 K
twitter	249 share on K	251 follow him on K	251 follow her on K	251 follow them on K	251 follow on K
twitterze	690 na facebooku i K
""", 'ty': """
tygodniowo	704 K
tygodniu	17 raz w K
""", 'ub': """
ubegrenset	628 K tilgang
""", 'ud': """
udbyder	150 ekstern K
udfyldes	135 skal K
udtalte	169 K
""", 'ug': """
ugen	168 om K
""", 'ui': """
uitgeschakeld	605 javascript is K
uitschrijven	598 op elk moment K
""", 'uj': """
ujar	488 K
ujarnya	488 K
""", 'uk': """
uken	675 i K
uker	673 prøv # K
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	255 video K
uneix	91 K-te
ungkap	488 K
unisciti	518 K
unlimited	240 get K access	240 K digital access	240 K access for
unlock	20 K this	240 K the rest
unser	207 K ziel	207 K team
unsere	36 K leser	182 K app	206 können sie K	207 K leser	207 K texte
unserem	35 K quiz	178 mit K abo
unseren	36 K lesern	207 K lesern	207 K kanal
unserer	182 in K app	207 K arbeit
unsubscribe	243 K at any time	243 K anytime
untuk	485 masuk K
""", 'up': """
updates	243 get K by email
upgrade	240 K to paid	240 K to read	240 behind the paywall. K
upozorava	801 K
upozornenia	14 K
uppgav	884 K
uppger	884 K
ups	286 pop-K
""", 'ur': """
urged	285 K
urteilte	209 K
""", 'ut': """
utilisation	393 K de cookies	393 K des cookies	393 conditions générales d'K
utilisons	393 nous K des cookies
utilizamos	306 K cookies	724 K cookies
utilizza	508 questo sito K i cookie	508 K cookie
utilizziamo	508 K i cookie
uttalte	676 K
""", 'uu': """
uudiskiri	327 telli meie K	328 telli K	329 meie K	332 K
uudiskirjaga	327 K
uutiskirje	357 tilaa K	369 tilaa K	373 K
uutiskirjeemme	357 K	370 K
""", 'uv': """
uvedl	117 K
uvedla	117 K
uviedla	815 K
uviedol	815 K
""", 'uy': """
uyardi	917 K
uyariyor	917 K
uygulama	903 mobil K
uygulamamiz	915 K
uygulamamizi	903 K indirin	903 K indir	914 K indir
uygulamayi	903 K indir	903 K indirin
""", 'va': """
valfri	834 swisha K summa	883 K summa
valgfritt	626 vipps et K
valittaa	372 K
vare	882 tack K er	882 tack K dig
varnar	884 K
varoittaa	372 K
varsel	660 K
varsler	660 K	660 push-K
varslinger	14 K
varuje	117 K
vastaus	21 peruuta K
vayas	287 antes de que te K
""", 've': """
vecka	17 varje K
veckan	883 i K
vendredi	17 chaque K
ventana	308 se abre en una K nueva
veraltet	189 ihr browser ist K
verantwoordelijk	30 niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K
verder	20 K lezen	590 voor je K gaat	596 lees K met	596 om K te lezen	596 K lezen?
verdi	917 karar K
vereiste	21 K velden zijn	609 K velden
verhaal	619 dit K	619 goed K
verhalen	619 onze K
verhindert	191 ein skript K
verileriniz	908 kişisel K
verklaarde	621 K
verktyg	864 hjälp av ett ai-K
verlag	207 kein K
verouderd	605 je browser is K
verpassen	206 K sie
verscheen	615 dit artikel K eerder
verschenken	206 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verteiler	204 K
vertelde	621 K
vertelt	621 K
verwenden	191 wir K cookies
verwendest	189 K einen adblocker
verwendet	191 diese website K cookies	191 diese webseite K cookies
verzoek	590 een klein K
""", 'vi': """
viber	16 K
vidare	836 för att läsa K	881 läs K för
video	9 this K	9 este K	9 deze K	9 denne K
videoen	9 denne K
videre	124 for at læse K	166 læs K for	628 for å lese K	673 les K for
viernes	17 cada K
view	245 K in app
views	30 K of	241 free K left
viikko	17 joka K
viikossa	371 K
vikao	801 K
vill	871 ja tack, jag K
vincoli	520 senza K
vipps	665 på K	673 K
virtuellen	206 K kaffee
visto	490 K che sei qui
visualizzare	508 per K questo contenuto
""", 'vo': """
voice	283 our K
volal	117 K	815 K
volg	603 K ons op	603 K ons via	618 K ons
volgende	21 in deze browser voor de K
volgens	621 K
voor	598 meld je aan K
voorbehouden	615 alle rechten K
voordat	590 K je gaat
vorbehalten	178 abonnenten K	199 alle rechte K
vorbei	206 schau K
vores	35 K quiz	127 hent K app	127 i K app	166 støt K	166 hent K	167 K app
vorlesen	2 artikel K	2 text K
votre	377 K don nous	404 K don	407 K don
vous	18 sans K	408 sans K
""", 'vr': """
vragen	590 hebben we een gunst te K	590 we willen je iets K
vriend	618 word K
vrijdag	17 elke K
vroeg	621 K
""", 'vs': """
vsebino	9 to K
""", 'vu': """
vuodessa	371 K
vurguladi	917 K
""", 'vy': """
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	113 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
""", 'wa': """
waardevol	590 vond je dit artikel K
waarschuwt	621 K
wajib	21 ruas yang K
waktu	0 K baca
warf	209 K vor
warned	285 K
warns	285 K
warnt	209 K
warnte	209 K
washington	268 is a K
""", 'we': """
webbplats	845 denna K använder cookies
website	133 dette K bruger	207 unsere K	283 our K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	284 a K	284 per K	620 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	243 sign up for our K	277 our K email	277 K round-up
weiter	178 lesen sie sofort K
weiterlesen	20 K	178 K mit	178 jetzt K	178 diesen artikel K	178 kostenlos K	178 mit plus K	189 mit werbung K
weiterzulesen	178 um K
weken	620 K voor
werbeblocker	189 deaktivieren sie ihren K
werbefrei	207 K
werbevereinbarung	181 stimme ich der K zu
werbung	11 K	207 ohne K
werde	206 K teil
werden	206 K sie teil
werk	619 ons K
wersja	2 K audio
wesprzyj	681 K nasze	702 K nas	702 K nasze	702 K naszą	702 K mnie
weten	609 laat het ons K	618 laat het ons K	621 laat K
""", 'wh': """
whatsapp	16 K	145 på K	145 K-kanal	182 K-kanal der	186 unser K-kanal	186 unserem K-kanal	186 unseren K-kanal	186 zum K-kanal	186 K-kanal von	249 share on K	249 share via K	251 join our K	251 join us on K	251 our K channel	251 updates on K	282 join our K	302 nuestro canal de K	389 chaîne K	389 canal K	477 saluran K	477 kanal K	477 channel K	504 canale K	603 K-kanaal	649 på K	649 K-kanal	690 kanał na K	720 nosso canal no K	720 nosso canal do K	720 grupo do K	746 canalul de K	858 på K	858 i K	858 K-kanal	905 K kanali
whatsappie	16 K
whatsappkanal	858 K
whatsappu	16 K
while	230 K you're here
whitelist	255 K our site	255 K this site	255 K us
""", 'wi': """
widerrufen	181 jederzeit K
will	282 K you make a
window	249 opens in new K	249 opens in a new K
winning	268 is an award-K
withdraw	257 K your consent
without	18 K your
""", 'wo': """
woche	17 jede K	208 pro K
wochen	208 K lang
word	593 K lid en	616 K lid	618 K lid
work	282 back our K	283 our K
""", 'wr': """
write	259 K to us at	282 K to us
writer	267 is a staff K for	267 is a senior K at	268 is a staff K	268 is a senior K	268 is a K
writes	268 K about	285 K
written	268 has K for
wrote	285 K
""", 'ws': """
wsparcie	681 twoje K	702 twoje K
wsparciu	681 dzięki twojemu K
wspieraj	702 K nas
""", 'wu': """
wurde	202 text K
""", 'wy': """
wyjdziesz	678 zanim K
wymagane	21 K pola są	695 pola są K
""", 'ya': """
yakiniyor	917 K
yaniti	21 K iptal et
yapabilmek	6 yorum K	21 yorum K için
yaparak	901 giriş K
yapilamaz	913 alinti K
yapin	24 giriş K	914 bağiş K
yapmak	6 yorum K
yayinlanmayacak	21 e-posta adresiniz K
yazdi	917 K
yazin	914 bize K
yaziyi	2 K dinle	4 K
yazmak	6 yorum K
""", 'ye': """
year	284 a K	284 per K
""", 'yi': """
yillik	916 K
""", 'yo': """
you	18 without K	283 without K
youtube	16 K	191 inhalte von K	251 on K for more	251 on K for the	949 kênh K của
""", 'za': """
zabronione	701 kopiowanie K
zadarmo	15 články K
zahtevana	21 K polja
zainstaluj	686 K aplikację
zalo	949 quan tâm K
zalogowani	695 tylko K
zaloguj	24 K	683 K się, aby	683 K się aby
zamkniesz	678 zanim K
zapewnia	705 K
zapisal	829 je K
zapisz	685 K się na nasz	702 K się na	702 K się do
zarejestruj	683 K się, aby	702 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zavisi	798 K od vas
""", 'zb': """
zbierka	816 K
""", 'zd': """
zdarma	15 články K	15 článků K	100 články K
""", 'ze': """
zegt	621 K
zei	621 K
""", 'zi': """
ziedojums	589 K
zitten	619 we K ook op
""", 'zk': """
zkuste	100 K první měsíc	114 K první měsíc
""", 'zo': """
zondag	17 elke K
zostanie	695 twój adres email nie K
""", 'zr': """
zrezygnuj	683 K w każdej chwili	704 K w każdej chwili
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
autorin
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
citera
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
discover
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
entschied
episoden
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
finder
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
insisted
instagram
instagramie
instagramu
instale
install
installez
integritetspolicy
intelligens
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
merci
mere
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
personale
personales
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
resultater
retrouvez
rette
retter
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
sende
seneste
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
sondage
sondaggio
sondajul
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
swish
swisha
syntetisk
szerint
taalfout
tady
tahun
takip
takk
takket
talsyntes
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
telefon
telegram
telegramkanal
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
texten
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
tilmelde
tilmelding
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
tredje
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
  234),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 264))

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
