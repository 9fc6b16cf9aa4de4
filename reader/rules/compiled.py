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
# comentarii	700
# comentario	284
# comentarios	284
# comment	235
# commentaire	371
# commentaires	371
# commenti	486
# commento	486
# comments	235
# komentar	457
# komentarze	645
# komentarzy	645
# komment	437
# kommentar	134	169	615	797
# kommentare	169
# kommentarer	134	615	797
# kommentti	341
# kommenttia	341
# min	224
# min de lectura	289
# min de leitura	681
# min di lettura	491
# min leestijd	590
# min. lesezeit	174
# reactie	585
# reacties	585
# yorum	834
""", 'a ': """
a lire aussi	373
a message from our sponsor	230
""", 'aa': """
aanbevolen	587
aanbevolen artikelen	587
aanbevolen voor jou	587
aangeboden door	581
aanmelden	572
aanmelden nieuwsbrief	574
aanraders	587
""", 'ab': """
abbonamenti	473
abbonamento	473
abbonati	473
abbonati ora	473
abbonati subito	473
ablehnen	167
abmelden	154
abo	154
abo bestellen	154
abo verwalten	154
abonament	693
abonamente	693
abonare	693
abone ol	825	825
abone olun	825
abonelik	825
abonnee worden	572
abonneer	572
abonneer nu	572
abonnement	123	154	357	572	604
abonnementen	572
abonnements	154	357
abonner	123	604
abonneren	572
abonnez-vous	357
abonnieren	154
about sharing	224
about us	242
abrir menu	681
abspielen	174
""", 'ac': """
accede	270
acceder	270
accedi	473
accept	233
accept all	233
accept all cookies	233
accept and close	233
accept and continue	233
accepted payment methods	214
accepteer	583
accepteer alle cookies	583
accepter	132	369
accepter alle	132
accepter alle cookies	132
accepter et continuer	369
accepter et fermer	369
accepter les cookies	369
accepter tout	369
acceptera	795
acceptera alla	795
accepteren	583
acceso	270
accetta	484
accetta e continua	484
accetta i cookie	484
accetta tutti	484
accetta tutto	484
account aanmaken	572
accueil	376
aceitar	674
aceitar cookies	674
aceitar e continuar	674
aceitar todos	674
aceitar tudo	674
aceptar	282
aceptar cookies	282
aceptar todas	282
aceptar todo	282
aceptar y continuar	282
""", 'ad': """
ad	230	511	535	535	898
ad choices	230
ad feedback	230
adchoices	230
add a comment	235
add as preferred source	227
add to bookmarks	224
add to my topics	227
addebito diretto	472
administrer samtykke	613
adres e-mail	635
adresse e-mail	360
ads	230
advert	230
advertentie	581	581
advertenties	581
advertise with us	230
advertisement	230	455	482	831
advertisement feature	230
advertisements	230
advertiser content	230
advertising	230
advertorial	164	195	698	831
""", 'af': """
afdrukken	578
afegeix un comentari	89
afficher la suite	376
afficher le contenu	369
afficher les commentaires	371
afficher plus	376
affiliate	230
affiliate disclosure	230
affiliate-link	164
afmelden	572
afspelen	590
afspil	139
after ad	230
after newsletter promotion	219
afvis	132
afvis alle	132
""", 'ag': """
agb	167
aggiungi ai preferiti	479
aggiungi un commento	486
agrandir	376
agrandir l'image	376
agree	233
agree and continue	233
""", 'ah': """
ahora en portada	286
ahora no	265
""", 'ai': """
ai deja cont	693
ai deja un cont	693
ai uitat parola	693
aidez-nous	353
aiheet	342
ailleurs sur le web	373
ainult tellijale	300
aiutaci	469
""", 'aj': """
ajouter aux favoris	364
ajouter un commentaire	371
""", 'ak': """
akceptuj	643
akceptuj wszystkie	643
akkoord	583
aksepter alle	613
aktuell	171
aktuelle artikel	171
aktuelle nachrichten	171
aktuelles	171
akun saya	449
akzeptieren	167
""", 'al': """
al abonnee? log in	572
al een account	572
algemene voorwaarden	583
all comments	235
all news	242
alla kommentarer	797
alle ablehnen	167
alle akzeptieren	167
alle anzeigen	174
alle artikel anzeigen	174
alle bilder	174
alle cookies accepteren	583
alle cookies akzeptieren	167
alle kommentare	169
alle kommentare anzeigen	169
alle kommentarer	134	615
alle newsletter	157
alle reacties	585
aller au contenu	376
aller au contenu principal	376
allerede abonnent? log ind	123
allerede abonnent? logg inn	604
alles accepteren	583
alles akzeptieren	167
alles anzeigen	174
alles bekijken	590
alles weigeren	583
allow content	233
allow cookies	233
already a member	216
already a member? log in	216
already a subscriber? log in	216
already a supporter	208
already have an account	216
already have an account? log in	216
already have an account? sign in	216
als e-mail versenden	161
also	240
also in the news	237
also on	237
also read	237
also worth reading	19
alte articole	19	701
alte articole care te-ar putea interesa	19
altre notizie	19	488
altre notizie da leggere	19
altri articoli	488
altri articoli su questo argomento	488
altri articoli sull'argomento	488
altro	491
altro importo	472
always active	233
""", 'am': """
am meisten gelesen	171
amount	209
ampliar	289	681
ampliar imagen	289
""", 'an': """
ana sayfa	837
anasayfa	837
anbefalede artikler	136
anbefales	617
anbefalet	136
anbefalt	617
anbefalte saker	617
anda mungkin suka	19
ander bedrag	571
andere lasen auch	171
anderen lazen ook	587
anderer betrag	153
andre leser	617
angebot sichern	154
angebote unserer partner	164
anmelden	154
anna palautetta	341
annonce	131	131	367
annoncer	131
annonces	367
annons	794	794
annonse	612	612
annonser	612	794
annonssamarbete	805
annual	209
annunci	482
annuncio	482
anterior	289	681	703
antworten	169
antworten abbrechen	169
anunci	89
anuncio	280
anuncios	280
anzeige	164
anzeige anzeige	164
anzeige scrollen, um weiterzulesen	164
anzeigen	164
""", 'ap': """
apoie	660
apoie-nos	660
aportar	266
approfondimenti	488
approfondisci	488
apri menu	491
""", 'ar': """
ara	837
archivado en	284
archivo	286
argomenti	488
argomenti trattati	488
around the web	237
article content	230
article continues below	230
article suivant	373
articles connexes	373
articles les plus lus	373
articles relacionats	87
articles similaires	373
articole recente	701
articole recomandate	701
articole similare	701
articoli che potrebbero interessarti	488
articoli correlati	488
articolo correlato	488
articolo precedente	488
articolo successivo	488
articolul anterior	701
artigo anterior	678
artigos relacionados	678
artikel bewerten	169
artikel delen	578
artikel drucken	161
artikel freischalten	154
artikel lainnya	458
artikel lesen	174
artikel merken	161
artikel sebelumnya	458
artikel selanjutnya	458
artikel speichern	161
artikel teilen	161
artikel terkait	458
artikel verschenken	154
artikel versenden	161
artikkelen fortsetter under	612
""", 'as': """
as + lidas	678
as mais lidas	678
ascolta	479
asetukset	339
asiasanat	342
ask me later	208
assinar	663
assinatura	663
assinaturas	663
assine	663
assine agora	663
assine nossa newsletter	665
assuntos	678
""", 'at': """
attiva l'abbonamento	473
attiva ora	473
""", 'au': """
auch interessant	171
auch lesenswert	171
auch spannend	171
aucun commentaire	371
auf bluesky teilen	161
auf einer seite lesen	171
auf facebook posten	161
auf facebook teilen	161
auf linkedin teilen	161
auf mastodon teilen	161
auf telegram teilen	161
auf twitter teilen	161
auf whatsapp teilen	161
auf x teilen	161
auf xing teilen	161
aus der redaktion	171
ausklappen	174
autentificare	693
automatische incasso	571
autoriser	369
autre montant	356
autres articles	373
""", 'av': """
avaa koko juttu	331
avainsanat	342
aviso legal	282
avvis	613
avvis alle	613
avvisa	795
avvisa alla	795
""", 'ay': """
ayrica okuyun	835
""", 'ba': """
baca juga	458	458
baca selengkapnya	460
back to top	242
bagikan	453
bagikan artikel	453
bagikan ke	453
balas	457
bank transfer	214
bankeinzug	153
bankoverschrijving	571
""", 'be': """
beantwoorden	585
become a founding member	216
become a friend	210
become a member	210
become a paid subscriber	210
become a patron	210
become a sponsor	210
become a subscriber	216
become a supporter	210
bedankt voor je inschrijving	574
bei facebook teilen	161
bei twitter teilen	161
bei whatsapp teilen	161
bei x teilen	161
beitrag teilen	161
bekijk aanbieding	572
bekijk alle abonnementen	572
bekijk alles	590
bekijk de aanbiedingen	572
bekijk foto's	590
bekijk meer	590
bekijk ook	587
bekijk reacties	585
beliebt	171
beliebte artikel	171
beliebteste artikel	171
belki daha sonra	823
benzer haberler	19	835
beranda	460
berdonasi	448
bereits registriert	154
bereits registriert? anmelden	154
beri komentar	457
berikutnya	460
berita lainnya	19	458
berita pilihan	458
berita populer	458
berita terbaru	458
berita terkait	458
berita terkini	458
berita utama	458
berlangganan	449
berlangganan sekarang	449
best gelezen	587
betaalde inhoud	581
betaalmethode	571
betaalmethoden	571
betaalmethodes	571
betrag eingeben	153
bewaar	578
bewaar artikel	578
bewaren	578
bezahlter inhalt	164
""", 'bi': """
bidra	602	784
bidrag	121
bienvenido	270
bilder anzeigen	174
bildergalerie	171
bize destek olun	824
""", 'bl': """
bleiben sie informiert	157
bli medlem	602	784
blijf op de hoogte	574
bliv medlem	121
bluesky	225
""", 'bo': """
boletim	665
boletines	273
boleto	662
bonifico	472
bonifico bancario	472
bookmark	224
bookmark this	224
bookmark this article	224
""", 'br': """
brak komentarzy	645
branded content	280
brought to you by	230
browse all	242
""", 'bu': """
buat akun	449
buffer	225
buscar	289	681
buy us a coffee	210
""", 'ca': """
cadastrar	663
cadastre-se	663
cadeau-artikel	572
cancel	209
cancelar respuesta	284
cargar contenido	282
cari	460
carica altri	491
carregar mais	681
carta di credito	472
carte bancaire	356
categorias	678
categorie	488
categories	237
categorii	701
""", 'ce': """
cele mai citite	701
cele mai noi	701
cele mai populare	701
cerca	491
cerrar	265
cetak	453
cevapla	834
""", 'cg': """
cgu	369
cgv	369
""", 'ch': """
charger plus	376
chiudi	468
chiudi menu	491
choisissez un montant	356
choose an amount	214
choose your payment method	214
choose your plan	216
""", 'ci': """
citi raksti	559
""", 'cl': """
clasificados	280
click here	242
click to enlarge	242
cliquer ici pour partager	364
close	209
close extra sharing options	224
close menu	242
close share panel	224
close this message	208
""", 'co': """
codes promo	367
colabora	266
collapse	242
comenta	284
comentar	284	676
comentarii	700
comentario	284
comentarios	284
comentaris	89
comentariu	700
comente	676
comment	225	235
comment ne plus voir ce message	352
comment policy	235
commenta	486
commenta l'articolo	486
commenta per primo	486
commentaire	371
commentaires	371
commenter	364	371
commenter l'article	371
commenti	486
commento	486
comments	235
comments off	235
commercial content	230
community guidelines	235
community rules	235
compare plans	216
comparte	277
comparteix	89
compartilhar	669
compartilhar no linkedin	669
compartilhar no twitter	669
compartilhar no whatsapp	669
compartilhar no x	669
compartilhar por e-mail	669
compartilhar via	669
compartilhe	669
compartilhe isso	669
compartir	277	277
compartir en	277
compartir en bluesky	277
compartir en linkedin	277	277
compartir en telegram	277
compartir en twitter	277
compartir en x	277
compartir por correo	277
compartir por email	277
complete coverage	237
comunicar erro	676
concordo	674
condiciones de uso	282
condiciones generales	282
conditions d'utilisation	369
condividi	479
condividi articolo	479
condividi su	479
condividi su facebook	479
condividi su linkedin	479
condividi su telegram	479
condividi su twitter	479
condividi su x	479
condividi via email	479
condivisioni	479
condizioni d'uso	484
conectare	693
configurar cookies	282
connectez-vous	357
connexion	357
consigliati	488
consigliati per te	488
consulter	376
cont nou	693
contact	242	371	585	700
contact us	235
contactez-nous	371
contacto	284
contactos	676
contato	676
contattaci	486
contatti	486
contenido de marca	280
contenido de nuestros socios	286
contenido exclusivo	270
contenido ofrecido por	280
contenido para suscriptores	270
contenido patrocinado	280
contenido promocionado	280
contenido relacionado	286
contenidos relacionados	286
contenu commercial	367
contenu de marque	367
contenu partenaire	367
contenus partenaires	367
contenuti correlati	488
contenuti sponsorizzati	482
contenuto per abbonati	473
contenuto riservato	473
contenuto sponsorizzato	482
contingut patrocinat	89
continua a leggere	491
continua depois da publicidade	672
continua senza accettare	484
continua senza sostenere	468
continuar a ler	681
continuar e fechar	674
continuar lendo	681
continuar leyendo	289
continuar sem apoiar	659
continuar sin donar	265
continue	209
continue a ler	678
continue lendo	663
continue reading	237	242
continue reading below	230
continue reading the main story	230
continue reading with a subscription	216
continue to article	208
continue to the article	208
continue without accepting	233
continue without donating	208
continue without supporting	208
continuer la lecture	357
continuer sans accepter	369
continuer sans donner	352
contribua	660
contribuer	353
contribuez	371
contribuir	660
contribuisci	469
contribute now	210
contribute with google	210
contribuye	266
contul meu	693
cookie notice	233
cookie policy	233	484
cookie preferences	233
cookie-einstellungen	167
cookie-instellingen	583
cookiebeleid	583
cookieindstillinger	132
cookiepolicy	795
cookiepolitik	132
cookies	106	132	583	613	795
cookies akzeptieren	167
cookies instellen	583
cookies policy	233
copia il link	479
copia link	479
copiar el enlace	277
copiar enlace	277
copiar link	277	669
copiar o link	669
copied	224
copier l'url	364
copier le lien	364
copy	225
copy link	224	453	873
copy link copied	224
copy link to clipboard	224
copy this link	224
copy url	224
correlati	488
count me in	219
""", 'cr': """
crea un account	473
crear cuenta	270
crear una cuenta	270
create a free account	216
create account	216
create an account	216
create free account	216
credit card	214
credit or debit card	214
creditcard	571
criar conta	663
""", 'cu': """
custom amount	209
""", 'cz': """
czas czytania # min	650
czytaj dalej	650
czytaj dalej za	633
""", "d'": """
d'autres articles	373
""", 'da': """
da non perdere	488
da non perdere in edicola	482
daftar	449
daha fazla	837
daha sonra	823
daha sonra hatirlat	823
daily newsletter	219
dal web	488
dalej	647
dalies ar rakstu	557
dalintis	547
dans cet article	373
darovat	98
daruj	98
das interessiert andere leser	171
das neueste	171
datenschutz	167
datenschutz-einstellungen	167
datenschutzeinstellungen	167
dauerauftrag	150
dauerwerbung	164
""", 'de': """
de tekst gaat verder onder de foto	581
debat: skriv	134
debatt: si din mening	615
debatte	169
deconectare	693
deel	578	578
deel artikel	578
deel dit	578
deel dit artikel	578
deel op facebook	578
deel op twitter	578
deel op x	578
deel via e-mail	578
deel via whatsapp	578
deine e-mail-adresse	157
deine meinung	169
deixa un comentari	89
deixe uma resposta	676
deja un comentario	284
deja una respuesta	284
dejar un comentario	284
del	128	609
del artikel	128
del artikkel	609
del artikkelen	609
del artiklen	128
del artiklen gratis	123
del med	128	609
del saken gratis	604
del via e-mail	128
del via e-post	609
dela	791
dela artikel	791
dela artikeln gratis	786
dela med	791
dela via e-post	791
dela via mejl	791
delen	578
delen op facebook	578
delen via e-mail	578
delen via facebook	578
delen via twitter	578
delen via whatsapp	578
deli	775
deli na facebooku	775
delite	775
delivered to you	219
dengarkan	453
derniers articles	373
desa	89
descuentos	280
desplegar redes sociales	277
destacadas	286
destacados	286
destaques	678
destek ol	824
destek olun	824
devamini oku	837
devenez membre	353
devenir membre	353
""", 'di': """
die meistgelesenen artikel	171
diesen artikel kommentieren	169
diesen artikel teilen	161
digg	225
digital subscription	216
digital-abo	154
digitalabo	154
digitale krant	572
digite seu e-mail	665
dimensione testo	479
din e-mail	125
din e-post	606	788
dinle	829
direct debit	214
direct verder lezen	572
discussie	585
discussion about this post	242
discussione chiusa	486
diskuse	108
diskusia	761
diskuter	615
diskutera	797
diskuze	108
dismiss	209
dismiss this message	208
distribuie	696
distribuie articolul	696
dit vind je misschien ook leuk	587
diventa socio	469
diventa sostenitore	469
""", 'dn': """
dnes ne	97
""", 'do': """
do mesmo autor	678
do not sell my personal information	233
do not sell or share my personal information	233
doar	660
dodaj komentar	775
dodaj komentarz	645
doe	660
doe agora	660
don mensuel	353
don ponctuel	353
don't miss	237
don't miss out	219
don't want to see this? remove ads	230
dona	266	469
dona adesso	469
dona ahora	266
dona ora	469
dona'ns suport	83
donar	266
donar ahora	266
donasi	448
donasi sekarang	448
donate	210
donate become	210
donate here	210
donate monthly	210
donate now	210
donate today	210
donazione mensile	469
donazione singola	469
doneer	569
doneer nu	569
doner	121	602
donera	784
donera nu	784
doneren	569
doniraj	740	768
donirajte	740	768
donner	353
doorsturen	578
dossier	171	373	488	587
dossiers	171	373	587
""", 'dr': """
drucken	161
druge novice	19
drukuj	639
""", 'du': """
dukung jurnalisme independen	448
dukung kami	448
""", 'dy': """
dyskusja	645
""", 'e-': """
e-avis	123	604
e-edition	242
e-gazete	825
e-mail	101	125	157	225	635	665	717
e-mail eingeben	157
e-mail teilen	161
e-mail-adresse	157
e-mail-adresse eingeben	157
e-mailadres	574
e-mailadresse	125
e-mailen	578
e-paper	154	242
e-post	606	788
e-postadress	788
e-postadresse	606
e-tidning	786
e-wydanie	633
""", 'ea': """
eavis	604
""", 'ed': """
edellinen	344
edellinen juttu	342
editor's choice	237
editor's pick	198	237
editor's picks	237
editors' choice	237
editors' picks	237
edizione digitale	473
""", 'ee': """
eenmalig	569
""", 'ei': """
ei kiitos	329
ei nyt	329
ei, kiitos	329
einklappen	174
einloggen	154
einmalig	150
einmalig spenden	150
einstellungen	167
einwilligung	167
""", 'el': """
elders op het web	587
elige una cantidad	269
elolvasom	440
elsewhere on the web	237
""", 'em': """
em alta	678
em destaque	678
email	219	225	717
email (required	219
email address	219
email article	224
email this	224
email to a friend	224
emneord	617
emner	136	617
empfehlen	161
empfehlungen	171
empfehlungen der redaktion	171
empfohlene artikel	171
empfohlener externer inhalt	167
empfohlener redaktioneller inhalt	167
""", 'en': """
en ce moment	373
en continu	373
en directo	286
en otros medios	286
en portada	286
en savoir plus	369	376
encontrou algum erro	676
encontrou um erro	676
engangsgave	602
enim loetud	302
enlace copiado	277
enlarge image	242
enlarge this image	242
enregistrer	364
enter amount	214
enter your email address	219
entra	473
entradas relacionadas	286
entrar	270	663
entre	663
enviar por correo	277
enviar por e-mail	669
enviar por email	277
enviar por whatsapp	277
envoyer par e-mail	364
envoyer par email	364
envoyer par mail	364
""", 'ep': """
epaper	242
""", 'es': """
esci	473
escolha do editor	678
escolha um valor	662
escribe un comentario	284
escuchar	277
espace partenaire	367
especiais	678
esqueceu a senha	663
esqueci minha senha	663
essai gratuit	357
""", 'et': """
et pot interessar	87
et recomanem	87
etichete	701
etiketler	835
etiquetas	286	678
etusivu	342	344
etusivulle	342
""", 'ex': """
exclusive content	216
exclusivo assinantes	663
expand	242
explore	240
explore more	237
explore more on these topics	237
external links	224
externe inhalte	167
externe inhalte anzeigen	167
externe inhalte erlauben	167
externen inhalt anzeigen	167
externen inhalt laden	167
externer inhalt	167
""", 'ez': """
ezt is olvassa el	438
""", 'fa': """
facebook	225
facebook messenger	225
facebook twitter	224
facebook twitter email	224
facebook twitter linkedin email	224
facebook twitter whatsapp	224
facebook x	224
faire un don	353
fale conosco	676
fandt du en fejl	134
fant du en feil	615
favoris	364
fazer login	663
""", 'fe': """
featured articles	237
featured content	237
featured stories	237
fechar	659	681
feedback	169	235	585
feedback geben	169
fehler gefunden	169
fehler im artikel gefunden	169
fehler melden	169
fermer	352
fermer le menu	376
fes-te soci	83
fes-te subscriptor	83
fetching more	242
""", 'fi': """
fil info	373
filed under	237	242
find out more	242
fique por dentro	665
first name	219
fizetett tartalom	435
""", 'fl': """
flecha	270
fler	799
fler artiklar	799
fler nyheter	799
flere artikler	136	617
flere nyheder	136
flere nyheter	617
flere saker	617
flipboard	225
""", 'fo': """
folgen	162
folgen sie uns	162
follow	227
follow author	227
follow live	227
follow this author	227
follow this topic	227
follow topic	227
follow us	227
follow us on facebook	227
following	227
font size	224
for abonnenter	123	604
for subscribers	216
forgot password	216
forgot your password	216
forma de pagamento	662
forma de pago	269
formas de pagamento	662
formas de pago	269
forrige	139	620
forrige artikel	136
forrige artikkel	617
forse in seguito	468
forsiden	136	617
foto	458
foto galeri	835
fotostrecke	171
fout gespot	585
fout gezien	585
foutje gezien	585
""", 'fr': """
free daily newsletter	219
free newsletter	219
free weekly newsletter	219
friss	438
from around the web	237
from our partners	237
from our sponsor	230
from our sponsors	230
from the web	237
""", 'fu': """
full coverage	237
fullscreen	242
fullskjerm	620
further reading on this site	237
""", 'ga': """
ga akkoord	583
ga naar inhoud	590
gallery	488
ganzen artikel lesen	174
""", 'ge': """
ge bort artikeln	786
gebruiksvoorwaarden	583
geef een reactie	585
gem	128
gem artikel	128
gerade nicht	149
gerelateerd	587
gerelateerd nieuws	587
gerelateerde artikelen	587
gerelateerde onderwerpen	587
gerir cookies	674
gesponsert	164
gesponserter inhalt	164
gesponsord	581
gesponsorde inhoud	581
gestion des cookies	369
gestionar cookies	282
gestisci i cookie	484
gestisci preferenze	484
get alerts	227
get digital access	216
get email updates	219
get started	216
get the daily email	219
get the newsletter	219
""", 'gi': """
gi bort artikkelen	604
gift a subscription	216
gift article	216
gift this article	216
give a gift	216
give a gift subscription	210
give feedback	235
give monthly	210
give now	210
give today	210
give us feedback	235
gizlilik	832
""", 'gl': """
glemt adgangskode	123
glemt passord	604
""", 'go': """
go to top	242
godkjenn	613
godkjenn alle	613
godta	613
godta alle	613
google	225
google news	225
google plus	225
got it	233
""", 'gr': """
gracias por suscribirte	273
gratis proberen	572
grazie per l'iscrizione	476
""", 'gu': """
guarda anche	488
guarda la gallery	491
guardar	277	669
guides d'achat	373
gulir untuk lanjut membaca	455
""", 'ha': """
haberin devami	831	837
haberin devami reklamdan sonra	831
haberin tamami	837
hacker news	225
hae	344
hai trovato un errore	486
hai una segnalazione	486
haku	344
halaman berikutnya	460
halaman selanjutnya	460
halaman: #	460
handelsbetingelser	132
hantera cookies	795
har du allerede en konto	123	604
har du redan ett konto	786
has oblidat la contrasenya	84
hata bildir	834
haut de page	376
have an account	216
have an account? sign in	216
have your say	235
hazte miembro	266
hazte socia	266
""", 'he': """
heb je al een account	572
help mee	569
hem	802
hemeroteca	270
hepsini kabul et	832
herinner me later	568
hesabim	825
hesabiniz var mi	825
het artikel gaat hieronder verder	581
het laatste nieuws	587
""", 'hi': """
hide ad	230
hide caption	242
hide comments	235
hide this message	208
hier anmelden	154
hier einloggen	154
hilfe	169
hinweis zum datenschutz	167
hittade du ett fel	797
""", 'hj': """
hjem	139	620
""", 'hl': """
hlasovat	108
hledat	111
""", 'ho': """
hold deg oppdatert	606
hold dig opdateret	125
home	242	491	590
hopp til innhold	620
hopp til innholdet	620
house rules	235
how did we do	235
hoy no	265
""", 'hu': """
hubungi kami	457
""", 'i ': """
i accept	233
i agree	233
i already donated	208
i already gave	208
i samarbeid med	612
i samarbejde med	131
i samarbete med	794
""", "i'": """
i'll do it later	208
i'm in	219
i've already donated	208
""", 'ic': """
ich bin schon dabei	149
ich habe schon gespendet	149
ich stimme zu	167
icymi	237
""", 'id': """
ideal	571
identifiez-vous	357
""", 'ih': """
ihr feedback	169
ihr kommentar	169
ihre e-mail-adresse	157
ihre meinung	169
""", 'ik': """
ik heb al gedoneerd	568
ik steun al	568
ikke i dag	120	601
ikke nu	120
iklan	455	455
""", 'il': """
il mio account	473
il tuo indirizzo email	476
ilan	831
ilgili haber	835
ilgili haberler	835
ilgili konular	835
ilmoitus	338
ils ont lu aussi	373
""", 'im': """
im trend	171
immer informiert	157
impostazioni cookie	484
impressum	167
imprimeix	89
imprimer	364
imprimer l'article	364
imprimir	277	669
""", 'in': """
in	873
in case you missed it	237
in diesem artikel	171
in evidenza	488
in het nieuws	587
in kooperation mit	164
in other news	237
in partnership with	230
in primo piano	488
in this section	237
in zwischenablage kopieren	161
indeks	458
indirizzo email	476
indstillinger	132
infolettre	360
infolettres	360
informasjonskapsler	613
informativa sulla privacy	484
ingatkan saya nanti	447
ingrandisci	491
ingresar	270
inhalt	174
inhalt anzeigen	167
inhalt laden	164
inhalt teilen	161
inhalte anzeigen	167
inhaltsverzeichnis	174
inhoudsopgave	590
inicio	289
inloggen	572
innstillinger	613
inschrijven	574
inscreva-se	665
inscreva-se na newsletter	665
inscription	357
inserisci qui il tuo commento	486
instagram	225
instagram-inhalte erlauben	167
instellingen	583
inte idag	783
inte nu	783
introduce tu email	273
invalid email	219
invia commento	486
invia per email	479
invia via email	479
inzerce	105
inzercia	758
""", 'ir': """
ir a los comentarios	284
ir al contenido	289
ir arriba	289
""", 'is': """
iscriviti	476
iscriviti alla nostra newsletter	476
iscriviti ora	476
""", 'iz': """
iz iste rubrike	745
""", "j'": """
j'accepte	369
j'en profite	357
""", 'ja': """
ja ets subscriptor	84
ja, ich will	150
jaa	336
jaa artikkeli	336
jaa facebookissa	336
jaa whatsappissa	336
jaga	300
jaga artiklit	300
jangan lewatkan	458
jatka lukemista	331
jau esi abonents	557
jau prenumeruojate	547
""", 'je': """
je donne	353
je fais un don	353
je m'abonne	357
je m'inscris	360
je me connecte	357
je soutiens	353
je teste	357
jednorazowo	631
jelentkezzen be	430
jetzt abonnent werden	154
jetzt abonnieren	154
jetzt anmelden	157
jetzt bestellen	154
jetzt einloggen	154
jetzt freischalten	154
jetzt helfen	150
jetzt im tv	171
jetzt kommentieren	169
jetzt kostenlos anmelden	157
jetzt kostenlos testen	154
jetzt mitglied werden	150
jetzt nicht	149
jetzt registrieren	154
jetzt spenden	150
jetzt testen	154	154
jetzt zustimmen	167
""", 'jo': """
join now	210
join our mailing list	219
join the conversation	235
join the discussion	235
join the discussion on discord	227
join us	210
jouw e-mailadres	574
""", 'ju': """
jump to content	242
just nu	799
juttu jatkuu alla	338
juuri nyt	342
""", 'ka': """
kabul ediyorum	832
kabul et	832
kanske senare	783
kanskje senere	601
kapat	823
kapcsolat	437
karte laden	167
kategori	458
kategoriat	342
kategorie	109	647
kategorien	171
kategorier	136	617	799
kategoriler	835
katkida bulun	824
kaydet	829
kaydol	825
kayit ol	825
""", 'ke': """
keep reading	237
keluar	449
kembali ke atas	460
kertalahjoitus	330
keskustele	341
keskustelu	341
keuze van de redactie	587
""", 'ki': """
kiemelt	438
kies een bedrag	571
kiosque	357
kirim	453
kirim komentar	457
kirjaudu	331
kirjaudu ulos	331
kirjoita kommentti	341
""", 'kl': """
klarna	153
kleinanzeigen	164
""", 'ko': """
kokeile maksutta	331
kokeile nyt	331
komentar	457
komentarai	547
komentari	747
komentarji	775
komentarz	645
komentarze	645
komentiraj	747	775
komentuoti	547
komment	437
kommentaarid	300
kommentar	169
kommentar schreiben	169
kommentar verfassen	169
kommentare	169
kommentare ansehen	169
kommentare anzeigen	169
kommentare lesen	169
kommentarer	134	615	797
kommentarregeln	169
kommenteeri	300
kommentek	437
kommenter	134	615
kommentera	797
kommentieren	169
kommentit	341
kommentoi	341
kommercielt indhold	142
kommercielt samarbejde	131
kommersielt innhold	623
kommersielt samarbeid	612
koniec reklamy	642
kontakt	108	134	169	645
kontakt os	134
kontakt oss	615
kontakta oss	797
konten bersponsor	455
konten premium	449
konten sponsor	455
konto erstellen	154
konular	835
kopeeri link	300
kopieer de link	578
kopieer link	578
kopier lenke	609
kopier lenken	609
kopier link	128
kopieren	161
kopioi linkki	336
kopiraj link	747
kopiraj povezavo	775
kopiuj link	639
kopyala	829
kostenlos abonnieren	157
kostenlos registrieren	154
kostenlos testen	154
""", 'kr': """
krant	572
kreditkarte	153
kreditkarte / klarna	153
""", 'ku': """
kuukausilahjoitus	330
kuuntele	336
""", 'kv': """
kvkk	832
""", "l'": """
l'actu en direct	373
l'article continue ci-dessous	367
l'essentiel	373
""", 'la': """
la newsletter	360	476
la redazione consiglia	488
la tua e-mail	476
laad meer	590
laat voorlezen	578
laatste nieuws	587
ladda fler	802
lagre	609
lagre artikkel	609
lahjoita	330
lahjoita nyt	330
lain kali	447
lainnya	458
laisser un commentaire	371
laissez un commentaire	371
langganan	449
lanjut baca di bawah	455
lanjutkan dengan konten	455
lanjutkan membaca	460
laporkan	457
lascia un commento	486
last flere	620
last name	219
lastschrift	153
later	568
latest	237
latest articles	237
latest edition	242
latest headlines	237
latest news	237
latest posts	237
latest stories	237
latest updates	237
latest videos	237
latest videos from	237
""", 'le': """
le direct	373
le fil	373
le journal du jour	357
le nostre newsletter	476
le plus lu	373
le puede interesar	286
le recomendamos	286
le ultime notizie	488
learn more	242
learn more about cookies	233
leave a comment	235
leave a reply	235
leave a tip	210
leave feedback	235
lectura de # minutos	277
lectura: # min	277
lecture # min	376
lecture # minutes	364
lecture : # min	364
leer noticia completa	289
lees de reacties	585
lees meer	587	590
lees meer over	587
lees ook	587
lees verder	572	587	590
lees verder na de advertentie	581
lees verder onder de afbeelding	581
lees verder onder de foto	581
lees voor	578
leestijd	590
leestijd # min	590
legfrissebb	438
legg igjen en kommentar	615
leggi anche	488
leggi i commenti	486
leggi il giornale	473
leggi l'articolo	491
leggi l'articolo completo	491
leggi tutto	491
leggi tutto con un abbonamento	473
leggi tutto su	488
legolvasottabb	438
legolvasottabbak	438
leia mais	678	681
leitura: # min	669
lembrar mais tarde	659
lembre-me mais tarde	659
lenke kopiert	609
ler mais	681
les derniers articles	373
les flere	617
les hele saken	620
les kommentarer	615
les lecteurs ont aussi lu	373
les mer	617	620
les mer om	617
les plus lues	373
les plus lus	373
les tops	373
les videre	604
lesedauer	174
lesedauer: # minuten	174
lesen sie auch	171
lesen sie dazu	171
lesen sie hier	171
lesen sie mehr	171
leserbriefe	169
leserkommentare	169
lesetid # min	620
lesetipp	171
lesetipps	171
lesezeit: # min	174
lesezeit: # minuten	174
lettura # min	479
""", 'li': """
lige nu	136
lihat juga	458
lihat komentar	457
lihat lainnya	460
lihat selengkapnya	460
lihat semua	460
like loading	224
like this	224
limited time offer	216
line	225
link	225
link copiado	669
link copiato	479
link copied	224
link copied bookmark	224
link copied to clipboard	224
link gekopieerd	578
link kopieren	161
link kopieret	128
link kopiert	161
link kopyalandi	829
link zum inhalt	167
link zum youtube-inhalt	167
linkedin	225
linki kopyala	829
linkki kopioitu	336
links	171
lire aussi	373
lire l'article	376
lire l'article complet	376
lire la suite	376
lire les commentaires	371
lire plus	373	376
lire plus tard	364
lisa kommentaar	300
listen	224
listen # min	224
listen now	224
live	171
live tv	237
""", 'lo': """
lo + visto	286
load comments	235
load content	233
load more	242
load more articles	242
load more comments	235
load more stories	242
loading	224
loading ad	230
loading more	242
loe ka	302
loe lisaks	302
loetumad	302
log in	216	572
log in / register	216
log in or sign up	216
log in to comment	235
log in to reply	235
log ind	123
log out	216
log ud	123
logare	693
logg inn	604
logg ut	604
logga in	786
logga ut	786
logi sisse	300
login	154	216	449	473	663	693
login / register	216
logout	216
loo konto	300
""", 'lu': """
lue koko juttu	344
lue kommentit	341
lue seuraavaksi	19
luetuimmat	342
luetuimmat jutut	342
luister	578
luk	120
lukk	601
lukuaika # min	344
luo tunnus	331
lupa kata sandi	449
lupa password	449
""", 'ly': """
lyssna	791
lyt	128
lytt	609
lytt til saken	609
""", "m'": """
m'abonner	357
m'inscrire	360
""", 'ma': """
maak een account	572
maandelijks	569
mai mult	703
mai multe	703
mail	225	578
mailen	161
mainokset	338
mainos	338	338
mainos alkaa	338
mais	681
mais artigos	678
mais comentadas	678
mais lidas	678
mais lidos	678
mais populares	678
mais tarde	659
mais vistas	678
mais vistos	678
make a donation	210
manage consent	233
manage cookies	233
manage my account	216
manage options	233
manage preferences	233
manage settings	233
manage subscription	216
mantente informado	273
mastodon	225
masuk	449
masuk / daftar	449
max	721
maybe later	208
""", 'me': """
me connecter	357
me le rappeler plus tard	352
media caption	242
meer	587
meer artikelen	587
meer informatie	583
meer laden	590
meer lezen	587
meer nieuws	587
meer over	587
meer over dit onderwerp	587
meer tonen	590
meest bekeken	587
meest gedeeld	587
meest gelezen	587
meghallgatom	433
megosztom	433
mehr anzeigen	174
mehr artikel	171
mehr aus	171
mehr aus dem ressort	171
mehr erfahren	167
mehr informationen	171
mehr laden	169	174
mehr lesen	171	174
mehr nach dieser anzeige	164
mehr news	171
mehr themen	171
mehr von diesem autor	171
mehr von uns	171
mehr zu diesem thema	171
mehr zum artikel	171
mehr zum thema	171
mein konto	154
meist gelesen	171
meistgeklickt	171
meistgelesen	171
meistgelesene artikel	171
meistkommentiert	171
mejla	791
meld een fout	585
meld fra om feil	615
meld je aan	574
member-only story	242
members only	216
meniu	703
menu	111	139	242	376	460	491	590	650	681	880
meny	620	802
mer fra	617
mer nyheter	799
mer om	617	799
merci de votre inscription	360
mere fra	136
mere om	136
merken	154	161
merkliste	154
message	225
message publicitaire	367
messaggio promozionale	482
messenger	225
mest delat	799
mest delt	617
mest delte	136
mest lest	617
mest leste	617
metodi di pagamento	472
metodo di pagamento	472
mettre en favori	364
""", 'mi': """
mi cuenta	270
mijn account	572
mijn profiel	572
min konto	123
min side	123	604
minha conta	663
mis niets	574
missa inget	788
missa inte	799
misschien later	568
misschien ook interessant	587
mitdiskutieren	169
mitglied werden	150
mitt konto	786
""", 'mo': """
mode de paiement	356
modes de paiement	356
moj profil	741	769
moje konto	633
mon compte	357
mon espace	357
monatlich	150
monatlich spenden	150
montant libre	356
monthly	209
monthly contribution	214
morda vas zanima	773
more	240
more articles	237
more coverage	237
more from	237
more from this author	237
more headlines	237
more in this series	237
more like this	237
more news	237
more on this story	237
more on this topic	237
more options	233
more sharing options	224
more stories	237
more stories like this	237
more stories you may like	237
more to explore	237
more to read	237
more top stories	237
most commented	237
most discussed	237
most emailed	237
most liked	235
most nem	427
most popular	237
most read	237
most recent	237
most shared	237
most viewed	237
most watched	237
mostra altro	491
mostra contenuto	484
mostra i commenti	486
mostrar comentarios	284
mostrar mais	681
mostrar menos	289
moyen de paiement	356
moyens de paiement	356
""", 'mu': """
muat lainnya	460
mungkin lain kali	447
must read	237
must reads	237
must-read	237
mute	242
""", 'my': """
my account	216
""", 'na': """
na czasie	647
naar boven	590
naar de aanbiedingen	572
naar de inhoud	590
nach anzeige weiterlesen	164
nach oben	174
nahoru	111
najbolj brano	773
najnovije	745
najnovije vesti	745
najnovije vijesti	745
najnowsze	647
najnowsze informacje	647
najpopularniejsze	647
nanti	447
nanti saja	447
napisz komentarz	645
natisni	775
naujausi	549
""", 'ne': """
ne manquez rien	360
ne most	427
ne plus afficher	352
nee bedankt	568
nee, bedankt	568
nei takk	601
nei, takk	601
nein danke	149
nein, danke	149
nej tack	783
nej tak	120
nej, tack	783
nej, tak	120
nessun commento	486
neste	620
neste artikkel	617
net binnen	587
netiquette	169
neueste artikel	171
neueste meldungen	171
neueste nachrichten	171
neueste videos	171
never miss a story	219
never miss an update	219
new here	216
newest first	235
newsletter	101	157	219	273	360	476	635	665
newsletter abonnieren	157
newsletter e alert	488
newsletter kostenlos abonnieren	157
newsletter recomendada	286
newsletter sign up	219
newsletter sign-up	219
newsletter signup	219
newsletter-anmeldung	157
newsletters	219	242	273	360	665
newslettery	101	635
newsticker	171
next	209
next article	237
next page	242
next post	242
next story	237
next up	237
""", 'ng': """
nghe	873
""", 'ni': """
nicht jetzt	149
nicht mehr anzeigen	149
nichts mehr verpassen	157
nie masz konta	633
nie teraz	630
niet nu	568
niet te missen	587
nieuwsbrief	574
nieuwsbrieven	574
""", 'no': """
no comments	235
no comments yet	235
no gracias	265
no grazie	468
no posts	242
no te pierdas	286
no thank you	208
no thanks	208
no, gracias	265
no, grazie	468
no, thanks	208
noch kein abonnent	154
noch kein konto	154
noch keine kommentare	169
noch keine kommentare vorhanden	169
nog geen account	572
nog geen reacties	585
non merci	352
non oggi	468
non ora	468
non sei abbonato	473
non, merci	352
normas	284
nos derniers articles	373
nos lecteurs ont lu ensuite	373
nos offres	357
nos recommandations	373
not a subscriber yet	216
not now	208
not ready to donate	208
not ready to give today	208
not ready to subscribe	208
not ready to support today	208
not today	208
note legali	484
notez cet article	371
noticia relacionada	286
noticia relacionadas	286
noticias de hoy	286
noticias relacionada	286
noticias relacionadas	286
notizie correlate	488
notizie del giorno	488
nous contacter	371
nous soutenir	353
nous suivre	365
nous vous recommandons	373
now playing	242
""", 'nu': """
nu acum	691
nu in het nieuws	587
nu niet	568
nutzungsbedingungen	167
""", 'ny': """
nyhedsbrev	125
nyhedsbreve	125
nyhetsbrev	606	788
nyhetsbrevet	606	788
nyhetsdygnet	799
""", 'o ': """
o artigo continua depois da publicidade	672
o seu email	665
""", 'ob': """
obrigado por se inscrever	665
obserwuj	640
obserwuj nas	640
""", 'od': """
odjava	741	769
odpowiedz	645
""", 'of': """
oferecer artigo	663
oferecido por	672
oferta especial	270
ofertas	280
offer	230
offerte	482
offre partenaire	367
offrir l'article	357
""", 'og': """
oglas	744	772
oglasi	744	772
""", 'oh': """
ohne spende weiterlesen	149
""", 'ok': """
ok	209
okumaya devam et	825
""", 'ol': """
oldest first	235
oled juba tellija	300
oletko jo tilaaja? kirjaudu	331
olvasd el ezt is	438
olvassa el ezt is	438
""", 'om': """
om cookies	795
oma tili	331
""", 'on': """
once	209
onderwerpen	587
one time donation	210
one-time	209
one-time donation	210
onko sinulla jo tunnus	331
""", 'oo': """
ook interessant	587
""", 'op': """
open image in gallery	242
open menu	242
opina	284
opprett konto	604
opret bruger	123
opret en konto	123
opret konto	123
opslaan	578
opublikuj komentarz	645
""", 'os': """
ossza meg	433
ostale vesti	19
ostale vijesti	19
ostatnie wpisy	647
ostavi komentar	747
ostavite komentar	747
oszd meg	433
""", 'ot': """
other amount	214
other articles	237
other news	237
other readers liked	19
other stories	237
other stories you may like	237
other stories you might like	237
others also read	19	237
otra cantidad	269
otras noticias	19	286
otras noticias que pueden interesarte	19
otro importe	269
""", 'ou': """
our newsletters	219
our partners	230
our social media	227
our sponsors	230
outro valor	662
ouvir	669
ouvrir le menu	376
""", 'ov': """
overschrijving	571
""", 'oy': """
oynat	837
""", 'p': """
p	698
""", 'pa': """
pagamento seguro	662
pagamento sicuro	472
page suivante	376
pagina successiva	491
pago seguro	269
paid content	230
paid partnership	230
paid post	230
paiment methods	214
palaute	341
paling banyak dibaca	458
paremti	547
pariwara	455
partage	364
partager	364	364
partager l'article	364
partager par e-mail	364
partager par email	364
partager par mail	364
partager sur	364
partager sur bluesky	364
partager sur linkedin	364	364
partager sur messenger	364
partager sur telegram	364
partager sur twitter	364
partager sur x	364
partager via messenger	364
partager via twitter	364
partages	364
partagez	364
partenaire	367
parteneri	698
participa	284
partilhar	669
partilhe	669
partner	581
partner content	230
partner offers	230
partnerangebot	164
partnerangebote	164
partnercontent	581
partnernieuws	587
pas aujourd'hui	352
pas de commentaire	371
pas encore inscrit	357
pas maintenant	352
pasidalinti	547
passend zum thema	171
passende artikel	171
passer cette annonce	367
password dimenticata	473
passwort vergessen	154
patrocinado	280	672
patrocinado por	280
payment method	214
payment methods	214
payment options	214
paypal	153
""", 'pe': """
pelo mundo	678
people also read	237
per e-mail teilen	161
per e-mail versenden	161
per mail teilen	161
per mail versenden	161
per whatsapp teilen	161
personuppgiftspolicy	795
personvern	613
personverninnstillinger	613
pesquisar	681
petites annonces	367
""", 'ph': """
photos	376
""", 'pi': """
pilihan editor	458
pilihan redaksi	458
pin it	224
pinterest	225
pix	662
""", 'pl': """
plaats een reactie	585
plaats reactie	585
plan du site	369
play audio	224
play now	242
play video	242
please donate	210
please enter a valid email address	219
pledge your support	210
plus	123	376	572	786
plus d'articles	373
plus d'infos	373
plus lus	373
plus tard	352
plus-artikel	154
plusartikel	572
pluss	604
plussak	604
""", 'po': """
pocket	225	508
podaj e-mail	635
podcast	109	136	171	286	488	647	835
podcastit	342
podcasts	136	171	587	678
podcasty	109	647
podd	799
poddar	799
pode interessar	678
podeli	747
podeli na facebooku	747
podelite	747
podijeli	747
podijeli na facebooku	747
podijelite	747
podkast	617
podkaster	617
podobne	647
podprite nas	768
polecamy	647
polecane	647
polecane dla ciebie	647
polityka cookies	643
poprzedni	650
populair	587
populaire	373
populaire artikelen	587
populaires	373
popular articles	237
popular now	237
popular posts	237
popular stories	237
popular topics	237
populare	701
popularne	647
populer	458
portada	289
poslat	103
poslat e-mailem	103
poslechnout	103
post comment	235
post on x	224
poster un commentaire	371
posts relacionados	678
potrebbe interessarti	488
potrebbe interessarti anche	488
potrebbero interessarti	488
pour aller plus loin	373
povezane novice	773
povezane vesti	745
povezane vijesti	745
pozabljeno geslo	769
""", 'pr': """
pr	435	511	511	511	535
preberite tudi	773
precedente	491
preferenze cookie	484
premium	99	123	190	216	270	357	449	473	572	604	633	663	693	786	825	870
premium content	216
premium-artikel	154
prenumerata	547	633
prenumeration	786
prenumerera	786
prenumerera nu	786
prenumeruj	633
prenumeruoti	547
presented by	230
press enter or click to view image in full size	242
pretplati se	740
pretplatite se	740
previous article	237
previous page	242
previous post	242
prijava	741	769
prijavi se	741
prijavite se	741	769
primo piano	488
print	128	225	578
print article	224
print subscription	216
print this	224
printen	578
prisijungti	547
privacidad	282
privacy	484	583
privacy center	167
privacy notice	219
privacy policy	233	484
privacy preference center	233
privacy preferences	233
privacy settings	233
privacy statement	233
privacybeleid	583
privacyverklaring	583
probeabo	154
probeer nu	572
produktempfehlung	164
profil	154
profilo	473
profiter de l'offre	357
promo	482	744
promocijsko besedilo	772
promocja	642
promoted	230
promoted content	230
promoted links	230
promoted stories	237
promotie	581
promotion	230
propaganda	672
prosseguir	674
prova gratis	473	786
prova nu	786
prueba gratis	270
""", 'pu': """
pub	367	672	672
publicar comentario	284
publicidad	280	280
publicidad - sigue leyendo	280
publicidade	672	672
publicitat	89
publicitate	698	698
publier un commentaire	371
publireportage	367
publirreportaje	280
""", 'py': """
pysy ajan tasalla	333
""", 'qu': """
quero assinar	663
quiero suscribirme	270
""", 'ra': """
raccomandato da	482
rapporter feil	615
rapportera fel	797
""", 're': """
reactie	585
reacties	585
read aloud	224
read also	237
read article	242
read comments	235
read full article	242
read full story	242
read in app	242
read more	242
read more about	237
read more about sharing	224
read more articles	242
read more here	242
read more on	237
read more on these topics	237
read next	237
read original article	242
read our complete coverage	237
read story	242
read the article	242
read the full article	242
read the full story	242
readers also read	237
ready for more	219
reageer	585
reageren	585
recent	237
recent articles	237
recent news	237
recent posts	237
recent stories	237
recevoir la newsletter	360
rechazar	282
rechazar todas	282
rechazar todo	282
recherche	376
rechercher	376
reclame	581
recomandate	701
recomendaciones	286
recomendadas	286	678
recomendado	286
recomendado para ti	286
recomendados	286	678
recomendamos	678
recommended	237
recommended articles	237
recommended for you	237
recommended reading	237
recommended stories	237
recommended videos	237
recusar	674
redakcja poleca	647
redaksjonen anbefaler	617
redaktionen anbefaler	136
redaktionen rekommenderar	799
redaktionsempfehlung	171
redan prenumerant? logga in	786
reddet	832
reddit	225
redes sociais	670
redes sociales	277
refuser	369
registar	663
registe-se	663
register	216
register for free	216
register now	216
registo	663
registra't	84
registrace	99
registracija	741	769
registrarme	270
registrarme en la newsletter	273
registrarse	270
registrasi	449
registrati	473
registrati gratis	473
registreer	572
registreer gratis	572
registrer deg	604
registrera dig	786
registreren	572
registrieren	154
registriraj se	741
registro	270
registrovat se	99
registruj se	741
registruotis	547
regulamin	643
reject all	233
reject all cookies	233
rejeitar	674
rejeitar todos	674
reklaam	300
reklam	794	831	831
reklama	105	105	547	642	642	744	758
reklame	131	612
reklamlar	831
reklamy	642
rekomendasi	458
rekomendasi untuk anda	458
rekomendasi untukmu	458
rekomenduojame	549
rekommenderade artiklar	799
rekommenderas	799
rekommenderat	799
relacionadas	286	678
relacionado	286
relacionados	286	678
related	237	240
related article	237
related articles	237
related content	237
related coverage	237
related items	237
related links	237
related news	237
related posts	237
related reading	237
related stories	237
related story	237
related tags	237	237
related to this story	237
related topics	237
related videos	237
relaterade artiklar	799
relaterade nyheter	799
relaterat	799
relaterede artikler	136
relaterede emner	136
relateret	136
relatert	617
relaterte artikler	617
relaterte emner	617
relaterte saker	617
remember me	216
remind me in #	208
remind me in may	208
remind me later	208
remind me next month	208
remind me tomorrow	208
remove ad	230
remove ads	230
remti	547
replay	242
replies	235
reply	235
report	225
report a problem	235
report a typo	235
report abuse	235
report ad	230
report comment	235
report this ad	230
reportar	284
reportar erro	676
reportar error	284
reportar un error	284
reproducir	289
reproduzir	681
request a correction	235
reset password	216
responder	284	676
resta aggiornato	476
retour	364
retour en haut	376
return to top	242
""", 'ri': """
ricevi la newsletter	476
rifiuta	484
rifiuta tutto	484
rimani aggiornato	476
rimani informato	476
riproduci	491
rispondi	486
""", 'rs': """
rss	225
""", 'ru': """
rubriken	171
rubriques	373
""", "s'": """
s'abonner	357
s'identifier	357
s'inscrire	357
s'inscrire gratuitement	357
""", 'sa': """
saiba mais	678
sair	663
saken fortsetter under	612
saken fortsetter under bildet	612
salin link	453
salin tautan	453
saltar al contenido	289
saltar publicidad	280
salva	479
salva articolo	479
salvar	669
salvar artigo	669
samal teemal	302
samtykke	132	613
sauvegarder	364
save	224
save article	224
save for later	224
save preferences	233
save story	224
save this article	224
saved	224
""", 'sc': """
scegli un importo	472
schlagworte	171
schlagworte zum thema	171
schon abonnent	154
schon dabei	149
schreibe einen kommentar	169
schreiben sie einen kommentar	169
schrift verkleinern	161
schrijf een reactie	585
schrijf je in	574
schrijf je in voor onze nieuwsbrief	574
scopri	491
scopri le offerte	473
scrie un comentariu	700
scrivi un commento	486
scroll down to continue reading	230
scroll for more	230
scroll ke bawah untuk melanjutkan	455
scroll to continue	230
scroll to continue with content	230	455
scroll to top	242
scroll untuk membaca	455
scrolle weiter	164
scrollen sie weiter	164
""", 'se': """
se alla	802
se alle	139	620
se connecter	357
se erbjudanden	786
se tilbud	123	604
se tilbudene	604
search	242
sebelumnya	460
secciones	286
sections	242
secure checkout	214
secure payment	214
secure transaction	214
see all	242
see all newsletters	219
see also	237
see comments	235
see more	242
see subscription options	216
segnala	486
segnala un errore	486
segui	480
seguici	480
seguici su facebook	480
seguici sui social	480
seguir	278	670
seguir leyendo	270	289
seguir leyendo en	278
seguir sin apoyar	265
seite #	174
seite drucken	161
seite teilen	161
seja apoiador	660
seja assinante	663
seja o primeiro a comentar	676
seja um apoiador	660
selanjutnya	460
select an amount	214
select payment method	214
selengkapnya	460
semua komentar	457
senare	783
senaste	799
senaste nyheterna	799
senaste nytt	799
send email	224
send feedback	235
send til en ven	128
send to a friend	224
senere	120	601
seneste	136
seneste nyheder	136
seneste nyt	136
seotud artiklid	302
seotud lood	302
sepa-lastschrift	153
services partenaires	367
servicios	286
seu e-mail	665
seu email	665
seuraa	337
seuraa aihetta	337
seuraava	344
seuraava juttu	342
sezioni	488
""", 'sf': """
sfoglia gallery	491
sfoglia il giornale	473
""", 'sh': """
share	193	224	453	696
share article	224
share by email	224
share by text	224
share full article	224
share link	224
share on	224
share on bluesky	224
share on facebook	224
share on flipboard	224
share on linkedin	224
share on pinterest	224
share on reddit	224
share on telegram	224
share on threads	224
share on x	224
share on x (twitter	224
share options	224
share save	224
share share	224
share story	224
share this	224	224
share this article	224
share this news	224
share this on	224
share this on social media	224
share to facebook	224
share tweet	224
share via	224
share via facebook	224
share via twitter	224
share with a friend	224
share with email	224
share with your friends	224
sharing	224
show all	242
show caption	242
show comments	235
show external content	233
show less	242
show more	242
show more sharing options	224
shrani	775
""", 'si': """
si din mening	615
siehe auch	171
siga	670
siga-nos	670
sign in	216
sign in / register	216
sign in or sign up	216
sign me up	219
sign out	216
sign up	216
sign up for free	216
sign up for our newsletter	219
sign up here	219
sign up now	216
signaler	371
sigue leyendo	286
sigue leyendo debajo	280
siguiendo	278
siguiente	289
siguiente noticia	286
simak juga	458
similar articles	237
similar posts	237
similar stories	237
simpan	453
sin comentarios	284
single contribution	214
sinua voisi kiinnostaa	342
siste	617
siste nyheter	617
siste nytt	617
sisuturundus	300
site map	242
sitemap	242
""", 'sk': """
skaitomiausi	549
skaitykite daugiau	549
skapa ett konto	786
skapa konto	786
skip ad	208
skip ads	230
skip advertisement	230	230
skip for now	208
skip past newsletter promotion	219
skip this	208
skip to content	242
skip to footer	242
skip to main content	242
skip to navigation	242
skomentuj	639	645
skopiowano link	639
skopiuj link	639
skriv en kommentar	134	615	797
skriv kommentar	134
skriv ut	609	791
skype	225
""", 'sl': """
sla advertentie over	581
sluit	590
sluiten	568
""", 'sm': """
sms	225
""", 'sn': """
snapchat	225
""", 'so': """
sobre el autor	286
sobre la firma	286
social	480
social media	162	227
sociala medier	792
sociale media	579
sociale medier	129
something went wrong. please try again later	219
sommaire	376
son dakika	835
son dakika haberleri	835
son haberler	835
sonraki	837
sonraki haber	835
sonraki sayfa	837
sorodne vsebine	773
sorotan	458
sort by	235
sosiaalinen media	337
sosiale medier	610
sostieni	469
sostienici	469
soutenez-nous	353
soutenir	353
soziale medien	162
""", 'sp': """
spannend	171
spara	791
spara artikel	791
special offer	216
speichern	161
spela upp	802
spende	150
spende jetzt	150
spenden	150
spenden sie	150
spill av	620
sponset	612
sponset innhold	612
sponsor content	230
sponsored	164	230
sponsored content	230
sponsored links	230
sponsored message	230
sponsored message - story continues after this	230
sponsored post	230
sponsored stories	237
sponsoreret	131
sponsoreret indhold	131
sponsorizzato	482
sponsorlu	831
sponsoroitu	338
sponsrat	794
sponzorirano	744	772
sponzorisano	744
spotify	225
spotted a mistake	235
spotted an error	235
spremi	747
""", 'st': """
stampa	479
stampa articolo	479
start free trial	216
start subscription	216
startseite	171	174
stay connected	219
stay in the know	219
stay informed	219
stay up to date	219
steady	150
steun ons	569
stichworte	171
stikkord	617
stories for you	237
story continues	230
story continues below	230
strictly necessary cookies	233
stumbleupon	225
""", 'su': """
subiecte	701
submit	209
submit a correction	235
submit comment	235
subscreva a newsletter	665
subscrever	665
subscrever newsletter	665
subscribe	216
subscribe by email	219
subscribe for free	216
subscribe here	216
subscribe now	216
subscribe to continue	216
subscribe to continue reading	216
subscribe to get the latest posts sent to your email	219
subscribe to our newsletters	219
subscribe to read	216
subscribe today	216
subscribe via email	219
subscriber only	216
subscriber-only	216
subscribers only	216
subscription options	216
subscriu-t'hi	83
subscriu-te	83
subskrybuj	633
successivo	491
suche	174
suchen	174
sudah punya akun	449
suggest a correction	235
suggested	237
suggested articles	237
suivant	376
suivez nous	365
suivez-nous	365
suivi	365
suivre	365
suivre ce sujet	365
suivre cet auteur	365
sujets	373
sulje	329
sullo stesso argomento	488
sullo stesso tema	488
sumbang	448
suositellut	342
suosittelemme	342
suosituimmat	342
support local journalism	210
support our journalism	210
support our work	210
support quality journalism	210
support the author	210
support this site	210
support us	210
support us on patreon	210
support us today	210
supported by	230
sur ce sujet	373
sur le web	373
suscribete	270
suscribirme	270
suscribirse	270
suscripciones	270
susijusios naujienos	549
suurenna kuva	344
""", 'sv': """
svar	134	615
svara	797
""", 'sw': """
swisha en slant	784
""", 'sz': """
szukaj	650
""", 'ta': """
tag	458	488	878
tag-uri	701
taggar	799
tagged	237
tagger	617
tagi	647
tags	136	171	198	237	286	373	458	488	587	678	878
taguri	701
taille du texte	364
taip pat skaitykite	549
take our survey	235
tallenna	336
talvez mais tarde	659
tamanho da fonte	669
tampilkan lebih banyak	460
tartalom	440
tautan disalin	453
""", 'te': """
te puede gustar	286
te puede interesar	286
te recomendamos	286
te-ar putea interesa	701
tee lahjoitus	330
teilen	161
teilen auf	161
teilen und weiterempfehlen	161
tek seferlik	824
tekst loopt door onder de advertentie	581
tekstgrootte	578
telegram	225	721
teljes cikk	440
telli	300
telli kohe	300
tema	617
temaer	617
temas	286	678
temas relacionados	286
tematy	647
temi	488
tempo de leitura	681
tempo di lettura	491
tempo estimado de leitura: # minutos	669
temps de lecture	376
temps de lecture : # min	376
tendances	373
tendencias	286
tendenze	488
terbaru	458
terkait	458
terkini	458
termini e condizioni	484
termos de uso	674
terms	233
terms & conditions	233
terms and conditions	233
terms of service	233
terms of use	233
terpopuler	458
terug naar boven	590
testen	154
testez gratuitement	357
tetszik	433
text size	224
text version	242
""", 'th': """
thank you	209
thank you to our sponsors	230
thanks for subscribing	219
thanks to our sponsors	230
thema	171
thema's	587
themen	171
there are no comments yet	235
these are external links and will open in a new window	224
this is an advertisement	230
threads	225
""", 'ti': """
ti consigliamo	488
ti potrebbe interessare	488
ti potrebbero interessare	488
ticker	171
tidak terima kasih	447
tidak, terima kasih	447
tiempo de lectura	289
tiempo estimado de lectura: # minutos	277
tietosuoja	339
tiktok	225
til forsiden	136	617
til toppen	139	620
tilaa	331
tilaa nyt	331
tilaa uutiskirje	333
tilaajalle	331
tilaajille	331
tilaukset	331
till erbjudandet	786
till startsidan	799
till toppen	802
tilmeld	125
tilmeld dig	125
tilmeld dig nyhedsbrevet	125
tilmeld nyhedsbrev	125
timp de citire # min	703
tin sau	878
tinggalkan komentar	457
tip us	210
tips en venn	609
tips van de redactie	587
tipsa	791
tipsa oss	797
tisk	103
""", 'to': """
today's paper	242
today's top stories	237
todos los comentarios	284
toestemming	583
toeta	300
toeta meid	300
toggle	242
toggle caption	242
toimitus suosittelee	342
toista	344
toon inhoud	583
toon meer	590
toon minder	590
toon reacties	585
top articles	237
top artikel	171
top comments	235
top headlines	237
top latest discussions	242
top news	237
top stories	237
top-artikel	171
top-news	171
top-themen	171
tophistorier	136
topics	237
topik	458
topik terkait	458
toppnyheter	799
toppsaker	617
topthemen	171
torna all'inizio	491
torna su	491
torne-se assinante	660
torne-se membro	660
tous les commentaires	371
tout accepter	369
tout refuser	369
tout voir	376
toute l'actu	373
toutes les photos	376
""", 'tr': """
trakteer ons op koffie	569
trang sau	880
transferencia bancaria	269
trefwoorden	587
trend	835
trending	171	237	458	587	678
trending deals	230
trending now	237
trending stories	237
trending today	237
trending topics	237
trimite	696
trimite pe email	696
try it free	216
""", 'tu': """
tu e-mail	273
tu email	273
tudo sobre	678
tue riippumatonta journalismia	330
tuitar	669
tuitear	277
tulis komentar	457
tulosta	336
tumblr	225
tuoreimmat	342
tuoreimmat uutiset	342
tutti i commenti	486
tutup	447
""", 'tw': """
tweet	224	453	479
tweet this	224
tweeta	791
tweeter	364
tweetle	829
tweetnij	639
tweetnout	103
twitter	225
twitter-inhalte erlauben	167
twittern	161
""", 'ty': """
tyck till	797
tylko w serwisie	647
type your email	219
""", 'ud': """
udskriv	128
udvalgt	136
""", 'ui': """
uitgelicht	587
uitloggen	572
""", 'ul': """
ultim'ora	488
ultime news	488
ultime notizie	488
ultimele articole	701
ultimi articoli	488
""", 'un': """
une erreur dans l'article	371
unfollow	227
unisciti al nostro canale	480
unlisted	242
unlock this article	216
unohditko salasanan	331
uns folgen	162
unser newsletter	157
unsere empfehlung	171
unsere empfehlungen	171
unsere newsletter	157
""", 'up': """
up next	237
upgrade now	216
upgrade to founding member	216
upgrade to paid	210
""", 'us': """
ustawienia	643
ustawienia cookies	643
""", 'ut': """
utiles	369
utvalgt	617
utvalt	799
""", 'uu': """
uusimmat	342
uutiskirje	333
uutiskirjeet	333
""", 'uw': """
uw e-mailadres	574
""", 'va': """
vai al contenuto	491
valikko	344
valorar	284
van onze partners	587
vandaag	587
vandaag niet	568
vastaa	341
""", 've': """
ve zkratce	109
vedi anche	488
vedi i commenti	486
vedi tutte	491
vedi tutti	491
vedi tutto	491
veilig betalen	571
ver # comentarios	284
ver comentarios	284
ver contenido	282
ver fotos	289
ver galeria	681
ver los comentarios	284
ver mais	681
ver ofertas	270	663
ver todas	289	681
ver todo	289
ver todos	289	681
ver tudo	681
verder zonder te steunen	568
vergroot	590
vergroot afbeelding	590
verlagsangebot	164
verschicken	161
versenden	161
verwandte artikel	171
verwandte themen	171
verwante artikelen	587
vezi comentariile	700
vezi mai mult	703
vezi toate	703
""", 'vi': """
viber	225	721
videa	109
video	109	136	458	488	617	701	799	835	878
video ad	230
video laden	167
video terkait	458
video's	587
videolar	835
videos	171	286
videot	342
view all	242
view all newsletters	219
view comment	235
view comments	235	242
view full size	242
view gallery	242
view image	242
view image in fullscreen	242
view more	242
view on instagram	224
view plans	216
view subscription options	216
viimased uudised	302
virement	356
virement bancaire	356
vis alle	139	620
vis bildetekst	620
vis flere	139	620
vis indhold	132
vis innhold	613
vis kommentarer	134	615
vis mer	620
vis mere	139
visa alla	802
visa fler	802
visa kommentarer	797
visa mer	802
""", 'vk': """
vk	225
""", 'vo': """
voir aussi	373
voir le contenu	369
voir le diaporama	376
voir les commentaires	371
voir les offres	357
voir les photos	376
voir moins	376
voir plus	376
voir plus de commentaires	371
voir tout	376
volg	579
volg dit onderwerp	579
volg ons	579
volgen	579
volgend artikel	587
volgende	590
volgende pagina	590
vollbild	174
voltar ao topo	681
volver arriba	289
voor abonnees	572
vorherige seite	174
vorheriger artikel	171
vorig artikel	587
vorige	590
vorlesen	161
vorlesen lassen	161
vorteile sichern	154
votre commentaire	371
votre e-mail	360
votre email	360
vous aimerez aussi	373
vous aimerez lire	373
vous avez une question	371
vous pourriez aimer	373
vous pourriez aussi aimer	373
""", 'vs': """
vstoupit do diskuse	108
vstoupit do galerie	111
""", 'vy': """
vytisknout	103
""", 'w ': """
w tym artykule	647
""", 'wa': """
wachtwoord vergeten	572
was andere lesen	171
was this helpful	235
watch more	237
watch next	237
watch video	242
""", 'we': """
we care about your privacy	233
we recommend	237
we value your privacy	233
weekly newsletter	219
wees de eerste die reageert	585
weigeren	583
weiter zum artikel	149
weitere artikel	171
weitere links	171
weitere meldungen	171
weitere nachrichten	171
weitere news	171
weitere podcasts	171
weitere themen	171
weitere videos	171
weiterempfehlen	161
weiteres	171
weiterlesen	174
weniger anzeigen	174
werbeanzeige	164
werbliche inhalte	164
werbung	164
werde mitglied	150
werden sie mitglied	150
wesprzyj	631
wesprzyj nas	631
""", 'wh': """
what do you think	235
what to read next	237
whatsapp	225	225	721
""", 'wi': """
wideo	647
""", 'wo': """
word lid	569
word supporter	569
word vriend	569
""", 'wr': """
write a comment	235
write a review	235
""", 'ws': """
wspieraj	631
wspieraj nas	631
wspieram	631
wszystkie	650
wszystkie komentarze	645
""", 'wu': """
wunschbetrag	153
""", 'wy': """
wybrane dla ciebie	647
wydarzenia	647
wydrukuj	639
wyloguj	633
wyszukaj	650
""", 'x': """
x	225	435
""", 'x ': """
x (twitter	225
x facebook	224
""", 'x.': """
x.com	225
""", 'xi': """
xing	225
""", 'ya': """
ya eres suscriptor	270
ya he donado	265
ya soy socio	265
ya te has registrado	270
ya tengo cuenta	270
ya tienes cuenta	270
ya tienes una cuenta	270
yanitla	834
yazdir	829
yazi boyutu	829
""", 'ye': """
yearly	209
yes	235
""", 'yo': """
yorum	834
yorum yap	834
yorum yaz	834
yorum yazin	834
yorumlar	834
yorumlari oku	834
you can change how much you give or cancel your contributions at any time	210
you have # seconds	230
you may also be interested in	237
you may also enjoy	237
you may also like	237
you may have missed	237
you may like	237
you might also be interested in	237
you might also like	237
you might like	237
you're in	219
your account	216
your comment	235
your email	219
your email address	219
your privacy choices	233
your privacy is important to us	233
youtube	225
youtube-inhalte erlauben	167
""", 'yu': """
yukari	837
""", 'z ': """
z ostatniej chwili	647
""", 'za': """
zaakceptuj wszystko	643
zaboravljena lozinka	741
zadejte e-mail	101
zadnje novice	773
zahl ich	150
zahlungsart	153
zahlungsarten	153
zahlungsmethode	153
zahlungsmethoden	153
zalo	873
zaloguj	633
zamknij	630
zapisz	639
zaregistrovat se	99
zarejestruj	633
zaten abone misiniz	825
""", 'zi': """
zie ook	587
ziedot	557
zip code	219
""", 'zo': """
zobacz komentarze	645
zobacz wszystkie	650
zobrazit diskusi	108
zobrazit galerii	111
zobrazit obsah	106
zoek	590
zoeken	590
zoom	242
""", 'zu': """
zu den abo-angeboten	154
zu den kommentaren	169
zugang freischalten	154
zum abo	154
zum angebot	154
zum artikel	174
zum inhalt	174
zum inhalt springen	174
zum kommentieren anmelden	169
zum seitenanfang	174
zum thema	171	174
zur bildergalerie	174
zur diskussion	169
zur fotostrecke	174
zur navigation	174
zur newsletter-anmeldung	157
zur startseite	171
zur themenseite	174
zustimmen	167
zustimmen und weiter	167
"""}

START = {'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	375 K lire aussi	375 K lire également
""", 'ab': """
abbonati	471 K a
abonnez	12 K-vous	355 K-vous à
abonniere	12 K
abonnieren	12 K sie	152 K sie
about	243 K the author	243 K the authors	243 K the writer
""", 'ac': """
accepted	215 K payment methods:	215 K cards:
achou	7 K algum
achtergrond	589 K:
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
aktuelle	172 K nachrichten aus
""", 'al': """
all	27 K comments
alla	27 K kommentarer	27 K inlägg	800 K artiklar om	803 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	137 K artikler om	140 K artikler af	172 K artikel zu	172 K artikel von	173 K infos:	173 K news:	175 K artikel von	588 K artikelen over	591 K artikelen van	618 K saker om	621 K artikler av
alles	172 K zum thema	172 K zu	588 K over
also	238 K in	239 K read	239 K read	239 K on this site:	239 K worth reading:	239 K on this topic:
alt	137 K om	618 K om
altre	489 K notizie su
altri	489 K articoli su	492 K articoli di
altro	489 K su	490 K su questo tema:
""", 'an': """
ancora	32 K nessun commento
any	27 K comment
""", 'ap': """
apakah	8 K artikel
apoya	268 K	268 K a
approfondimento	490 K:
approfondisci	490 K
""", 'ar': """
archives	375 K :
are	243 K you affected by
articles	243 K by
artikel	459 K terkait:
""", 'as': """
ascolta	1 K	490 K:
ask	243 K us here
assista	680 K:
""", 'au': """
auch	173 K interessant	173 K interessant:	173 K lesenswert	173 K spannend:
aucun	32 K commentaire
aus	173 K dem archiv:
author	243 K bio
""", 'av': """
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé
""", 'ay': """
ayrica	836 K okuyun	836 K bakin	836 K bakin:
""", 'ba': """
baca	459 K juga	459 K juga:	459 K juga	459 K juga:	459 K:	459 K selengkapnya	459 K selengkapnya:	459 K selanjutnya:
background	239 K:
baggrund	138 K:
bagikan	3 K
baixe	13 K
bakgrund	801 K:
bakgrunn	619 K:
bakiniz	836 K:
""", 'be': """
be	28 K kind	28 K respectful	31 K the first
beachten	28 K sie bitte
become	213 K a member of
bekijk	589 K ook	589 K:	589 K hier	589 K ook:	591 K alle artikelen van
beluister	1 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
beri	774 K tudi
besuche	12 K uns
besuchen	12 K sie uns
""", 'bi': """
bildergalerie	173 K:
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
bunu	836 K da okuyun:
""", 'c': """
c	247 (K) #
""", 'ca': """
catch	12 K us	229 K us on
""", 'ce': """
ce	33 K părere	383 K résumé	383 K texte a été traduit
ces	383 K points clés
cet	8 K article vous	383 K article a été traduit
cette	383 K synthèse
""", 'ch': """
che	33 K ne pensi
chia	3 K sẻ
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	490 K qui
clique	680 K aqui
cliquez	375 K ici
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
confira	680 K:	680 K também	680 K também:
connect	12 K with	229 K with us
conoces	293 ¿K
consiglia	3 K
consulta	288 K aquí
contact	243 K the author	243 K the reporter	243 K:	243 K this reporter
contacta	290 K con
contacte	290 K con
contacter	377 K l'auteur
contactez	377 K l'auteur	377 K-nous
contate	682 K o autor
contatta	492 K l'autore
contributions	27 K
copy	3 K link to	3 K the link	3 K article
copyright	177 K	247 K ©	247 K #	247 K:	247 K by
cosa	33 K ne pensi
""", 'cs': """
csatlakozz	12 K
""", 'cz': """
czytaj	648 K więcej o	649 K także	649 K także:	649 K też	649 K też:	649 K również	649 K więcej	649 K:	649 K także	649 K też	649 K więcej
""", 'da': """
da	490 K leggere:
daha	836 K fazlasi:
das	172 K beste aus	173 K könnte sie auch interessieren	173 K könnte dich auch interessieren	173 K könnte sie interessieren:	173 K könnte sie auch interessieren:	173 K könnte dich auch interessieren:
dazu	173 K auch:
""", 'de': """
de	5 K reacties
deel	3 K dit	3 K het
dein	27 K kommentar
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen
dela	3 K artikeln	3 K den här	3 K texten
deli	3 K
delite	3 K
den	26 K här sammanfattningen
dengarkan	1 K	459 K:
denne	26 K opsummering
der	5 K kommentarbereich	32 K er ingen kommentarer
descarga	13 K
descargue	13 K
descarrega	13 K
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde
detaylar	836 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	836 K okuyun:
deze	26 K samenvatting
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this
die	5 K kommentarfunktion	5 K kommentare
din	27 K kommentar
dinleyin	836 K:
direkt	801 K:
direkte	619 K:
disclaimer	247 K:
discover	23 K more from
diskuse	5 K
diskusia	5 K
diskutujte	28 K
diskuze	5 K
distribuie	3 K
dit	27 K indlæg
""", 'do': """
do	33 K you agree	243 K you have a story	243 K you know more	243 K you have information	243 K you work at	243 K you work in	243 K you have a tip	243 K you have any information
don	221 K't miss	239 K't miss:
dona	268 K a	471 K a
donate	213 K to
dossier	375 K :
dowiedz	649 K się więcej
download	13 K
""", 'dp': """
dpa	177 (K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss
""", 'e': """
e	33 K tu	33 K voi	33 K você
""", 'eb': """
ebenfalls	173 K interessant:
""", 'ed': """
editing	247 (K by	247 K by
editor	239 K's picks:
""", 'ei': """
ei	32 K vielä kommentteja
""", 'el': """
els	5 K comentaris	27 K comentaris
""", 'em': """
email	3 K this	243 K the author	243 K us
empfehlen	3 K sie
""", 'en': """
en	288 K vídeo:	288 K directo	288 K contexto:	375 K savoir plus	375 K direct
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K
enjoying	221 K this article
entdecke	23 K mehr von
entenda	680 K:
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
et	33 K vous	33 K toi	88 K pot interessar:
""", 'ex': """
explainer	239 K:
explore	239 K more:
""", 'ez': """
ez	439 K is érdekelheti:
""", 'fa': """
faites	355 K un don à
fale	682 K com o autor
fandt	7 K du
fant	7 K du
""", 'fe': """
feel	253 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
""", 'fi': """
fii	31 K primul
filed	239 K under:
find	12 K us	12 K os	229 K us on	229 K me on
finden	12 K sie uns
finn	12 K oss
""", 'fl': """
fler	800 K artiklar om	803 K artiklar av
flere	137 K artikler om	140 K artikler af	618 K saker om	618 K saker fra	619 K saker om	621 K saker av
""", 'fo': """
folge	12 K
folgen	12 K sie
folgt	12 K
follow	12 K	229 K us	229 K @	229 K all the latest	229 K the latest	229 K our
for	13 K a better	13 K the best
forward	3 K this
fotostrecke	173 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
from	239 K the archive:	239 K our archive:	239 K our archives:
""", 'fu': """
full	239 K story:	239 K coverage:
funnet	7 K en
further	239 K reading:
""", 'ga': """
gabung	12 K
gambas	459 [K:video
""", 'ge': """
geef	3 K dit
get	13 K the app	13 K our	23 K	221 K the latest	221 K breaking news
""", 'gi': """
gift	3 K this
""", 'go': """
gostou	8 K
got	243 K a tip	243 K a story	243 K a news tip	243 K a question
""", 'gu': """
guarda	490 K anche	490 K:	490 K il video	490 K anche:
""", 'ha': """
haben	7 K sie einen fehler	175 K sie hinweise
haberde	7 K hata
haberin	836 K devami için
haberleri	13 K
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato
hakaret	27 K içeren
hallgasd	1 K meg
hallgassa	1 K meg
har	7 K du fundet	7 K du sett	140 K du et tip	621 K du et tips
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat
hast	7 K du einen fehler
hat	8 K ihnen	8 K dir
have	7 K you found	7 K you spotted	243 K a tip	243 K a story	243 K a news tip	243 K you been	243 K a question about this	243 K a question for
hay	7 K algún
haz	288 K clic aquí
hazte	268 K socio de
""", 'he': """
hear	1 K this
heb	7 K je een fout	591 K je een tip
heeft	591 K u een tip
hent	13 K
het	5 K reactieveld	588 K beste van
""", 'hi': """
hier	173 K lesen sie	173 K geht es zu	173 K geht's zu
hintergrund	173 K:
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
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	489 K più letti di
""", 'ic': """
icymi	239 K:
""", 'if': """
if	7 K you spot	7 K you notice	253 K you enjoyed this	253 K you liked this
""", 'ih': """
ihr	27 K kommentar
ihre	27 K beiträge	33 K meinung
""", 'ik': """
ikuti	12 K
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore
ilgili	836 K haber
ilginizi	836 K çekebilir	836 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
""", 'im': """
im	173 K video:
image	247 K copyright	247 K source,	247 K credit:
""", 'in': """
in	239 K case you missed it:
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
izle	836 K:
izleyin	836 K:
""", 'ja': """
jaa	3 K artikkeli	3 K juttu	3 K tämä
jadilah	31 K yang pertama
""", 'je': """
je	12 K vindt ons	27 K reactie
""", 'jo': """
join	12 K our	12 K us	23 K	213 K	229 K the conversation on	229 K us on
""", 'ju': """
junte	12 K-se	23 K-se a
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kanalimiza	12 K
katso	343 K myös	343 K:	343 K video	343 K myös:
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	221 K up with
keskustele	28 K
""", 'ki': """
kijk	589 K ook	589 K hier
""", 'kl': """
klicka	801 K här
klik	138 K her	589 K hier
klikk	619 K her
kliknij	649 K tutaj
""", 'kn': """
know	253 K someone	253 K anyone
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
kontakt	112 K na autora	140 K journalisten	175 K:	621 K journalisten
kontakta	803 K reportern
konuyla	836 K ilgili:
""", 'ku': """
kuuntele	1 K	343 K:	343 K myös	343 K myös:
""", 'l': """
l	5 K'espace commentaires	377 K'auteur	492 K'autore
""", 'la': """
la	5 K sección de comentarios
laatste	588 K nieuws over
ladda	13 K ner
lade	13 K
laden	13 K sie
lasi	560 K arī	560 K vairāk	560 K vēl
lasiet	560 K arī
last	13 K ned
lataa	13 K
latest	238 K from	238 K in	238 K videos from
""", 'le': """
le	288 K puede interesar	288 K puede interesar:	374 K meilleur de
lea	288 K también	288 K aquí	288 K además	288 K más	288 K:	288 K también	288 K además:
lee	13 K en	288 K también	288 K más	288 K:	288 K también	288 K más:	288 K aquí:
leer	288 K también	288 K más
lees	13 K	588 K meer over	589 K ook	589 K ook:	589 K meer	589 K meer:	589 K verder	589 K hier	589 K:	589 K ook	589 K meer	589 K verder:
leestip	589 K:
leggi	13 K	489 K tutte le notizie	490 K anche	490 K anche:	490 K qui	490 K tutto	490 K:	490 K anche	490 K pure:
legyen	31 K ön az első
leia	13 K	679 K mais sobre	680 K também	680 K também:	680 K mais	680 K:	680 K aqui	680 K também	680 K mais	680 K mais:
leiten	3 K sie
ler	680 K também	680 K mais
les	5 K commentaires	27 K commentaires	27 K messages	374 K plus lus	618 K mer om	619 K også	619 K også:	619 K mer	619 K mer:	619 K:	619 K hele saken	619 K om	619 K her	619 K også	619 K mer	619 - K også
lesen	13 K sie	172 K sie mehr zu	172 K sie mehr zum	173 K sie auch	173 K sie mehr	173 K sie hier	173 K sie dazu	173 K sie jetzt	173 K sie außerdem	173 K sie mehr zum thema
lesetipp	173 K	173 K:
lest	173 K auch
""", 'li': """
lies	173 K auch	173 K mehr	173 K dazu
lihat	459 K juga	459 K juga:
like	12 K us	221 K what you're reading	229 K and follow
lire	374 K tous nos articles	375 K aussi	375 K également	375 K	375 K notre	375 K l'article	375 K plus	375 >> K
lisez	13 K	375 K aussi
listen	1 K to	239 K |	239 K:
live	138 K:	173 K-ticker:
liveblog	589 K:
""", 'll': """
llegeix	88 K també	88 K més
llegiu	88 K també
""", 'lo': """
lo	287 K más leído en	287 K más visto en	287 K último en
loe	303 K ka	303 K lisaks	303 K veel	303 K edasi:
los	5 K comentarios	27 K comentarios
""", 'lu': """
lue	343 K myös	343 K myös:	343 K lisää	343 K lisää:	343 K:	343 K myös	343 K lisää	343 K seuraavaksi:
luister	1 K	589 K ook	589 K:	589 K ook:
""", 'ly': """
lyssna	1 K på	801 K	801 K:
lyt	1 K til	138 K til
lytt	619 K til
""", 'ma': """
mai	702 K multe detalii	702 K mult pe această temă:
mail	591 K de auteur
mais	679 K lidas em	679 K de	679 K sobre	679 K notícias de	679 K notícias sobre	682 K artigos de
make	12 K us
mantenga	28 K
mantenha	28 K
mantieni	28 K
masz	651 K temat
""", 'me': """
meer	588 K over	588 K uit	588 K van	588 K nieuws over	589 K lezen:	591 K van deze auteur
meest	588 K gelezen in
meet	243 K the author
mehr	172 K zum thema	172 K aus	172 K von	172 K zu	172 K lesen über	172 K über	173 K zum thema	173 K dazu	173 K dazu:	173 K lesen:	173 K aus dem ressort	173 K aus der region:	175 K vom autor	175 K von der autorin	175 K artikel von
meistgelesen	172 K in
menemukan	7 K kesalahan
mer	618 K om	618 K fra	619 K om saken:	800 K om	800 K från	801 K om ämnet:	801 K läsning:	803 K av
merci	28 K de rester	28 K de respecter
mere	137 K om	137 K fra	138 K om emnet:
mest	800 K läst i
""", 'mi': """
mi	33 K a véleménye
mira	288 K también	288 K:	288 K también	288 K también:
mit	33 K gondol	177 K material von
""", 'mo': """
mohlo	110 K by vás zajímat:
molimo	28 K vas da
more	238 K from	238 K on	239 K from	239 K on this	239 K to read:	239 K on this story:	239 K on this topic:	239 K stories:	239 K on:	243 K by
most	238 K read in	238 K read on	238 K viewed in	238 K popular in	238 K popular on
""", 'mu': """
must	239 K read:
""", 'na': """
najdete	12 K nás
najnowsze	648 K z
najpopularniejsze	648 K w
napisz	31 K pierwszy
""", 'ne': """
ne	33 K düşünüyorsunuz
nema	32 K komentara
nenhum	32 K comentário
nessun	32 K commento
neueste	172 K artikel aus
newsblog	173 K:
next	239 K:
""", 'ng': """
nghe	1 K	879 K:
""", 'ni': """
niciun	32 K comentariu
nie	32 K ma jeszcze
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	288 K te pierdas:
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
nos	375 K lecteurs ont lu
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	287 K de
notre	375 K dossier	375 K article	375 K enquête :	375 K reportage :
nous	12 K suivre
now	239 K read:
""", 'nu': """
nu	32 K există comentarii
""", 'o': """
o	27 K seu comentário	33 K que você acha	112 K autorovi	112 K autorce	651 K autorze	651 K autorce
""", 'ob': """
objevili	7 K jste
obserwuj	12 K
""", 'of': """
offrez	3 K
offrir	3 K
""", 'ok': """
okuyun	836 K:
""", 'ol': """
ole	31 K ensimmäinen
olvasd	439 K el	439 K el:
olvass	439 K tovább:
olvassa	439 K el	439 K el:	439 K el ezt is
""", 'om': """
om	140 K forfatteren	140 K skribenten	621 K forfatteren	621 K skribenten	803 K skribenten	803 K författaren
""", 'on': """
on	239 K our site:
ontdek	23 K meer van
""", 'oo': """
ook	589 K interessant:
""", 'op': """
opinion	239 K |
oppsummeringen	26 K er
opsummeringen	26 K er
""", 'os': """
os	5 K comentários	27 K comentários
ossza	3 K meg
oszd	3 K meg
""", 'ou': """
ouvir	1 K
""", 'ov': """
over	591 K de auteur
""", 'pa': """
paid	257 K for by
partager	3 K
partagez	3 K
participe	12 K
partilhar	3 K
partilhe	3 K
pas	32 K encore de commentaire
passend	173 K dazu	173 K dazu:
payment	215 K methods:
""", 'pe': """
per	490 K approfondire	490 K approfondire:
""", 'pi': """
pilihan	459 K editor:
""", 'pl': """
please	28 K keep	28 K be	28 K stay	28 K respect
plus	374 K d'articles sur	374 K d'infos sur
""", 'po': """
pobierz	13 K
podaruj	3 K
podcast	173 K-tipp:	239 K:	375 K :
pode	680 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podsumowanie	26 K wygenerowane	26 K zostało
podziel	3 K się
pogledajte	746 K i	746 K još
poglejte	774 K tudi
polecamy	649 K:
popular	238 K in
poslechnout	1 K
posted	238 K in	239 K in:
posts	27 K
potrebbe	490 K interessarti:
pour	375 K aller plus loin	375 K rappel :
povezano	746 K:
pozrite	760 K si
""", 'pr': """
pratite	12 K
preberite	774 K tudi	774 K še	774 K več
prenesite	13 K
preuzmite	13 K
previously	239 K:
pridajte	12 K sa
primetili	7 K ste
primijetili	7 K ste
print	3 K this
privacy	221 K notice:
promoted	257 K by
prosimy	28 K o
przeczytaj	649 K także	649 K też	649 K:	649 K też:
""", 'pu': """
puede	12 K seguir
puedes	12 K seguir	288 K leer también	288 K leer:
puoi	12 K seguirci
""", 'py': """
pysy	28 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
que	8 K pensez-vous de cet	33 K pensez-vous
quelle	177 K: dpa	177 K:
quellen	177 K:
questa	26 K sintesi
questo	8 K articolo ti	26 K riassunto
""", 'ra': """
rate	8 K this
""", 're': """
reach	243 K the reporter	243 K the author
reacties	5 K	27 K
read	13 K this in	238 K more on these	238 K more about	238 K more from	239 K more	239 K more:	239 K also	239 K next	239 K:	239 K |	239 K more	239 K all about it	239 K next:	243 K more by
reageren	5 K
recomandarea	702 K noastră:
recomendado	680 K:
recomendamos	288 K:
recomienda	3 K
recommended	239 K:
regala	3 K
regale	3 K
regarder	375 K :
rejoignez	12 K	23 K les
relacionado	288 K:	680 K:
related	239 K:	239 K |	239 K story:	239 K stories:	239 K article:	239 K reading:	239 K video:	239 K content:
relire	375 K
remarks	27 K
report	7 K an error	7 K a mistake
reporting	247 K by	247 (K by
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	375 K	375 K ici
""", 'ri': """
riassunto	26 K generato
rispetta	28 K
""", 'sa': """
saiba	680 K mais	680 K mais:
saksikan	459 K juga
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
""", 'sc': """
scarica	13 K
scaricate	13 K
schlagworte	172 K zu
schreiben	31 K sie den ersten	175 K sie unserem autor	175 K sie der autorin	175 K sie uns
scopri	23 K di più da
scrivi	31 K il primo	492 K all'autore
""", 'se': """
se	138 K også	138 K video	138 K også:	619 K også	619 K video	619 K også:	801 K också	801 K även	801 K även:
sea	28 K respetuoso	31 K el primero
see	7 K an error	7 K a mistake	238 K more from	239 K also	239 K more	239 K more:	239 K also:	243 K all posts by	243 K author archive
segueix	12 K-nos
segui	12 K
seguici	12 K
seguinos	12 K
seguiu	12 K-nos
sei	31 K der erste	31 K die erste
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sem	32 K comentários
senaste	800 K nytt om
send	3 K this	243 K us your	243 K tips to	243 K your tips	243 K feedback to	243 K your story ideas
seneste	137 K nyt om
seotud	303 K:
ses	377 K derniers articles
seu	27 K comentário
seuraa	12 K
""", 'sh': """
share	3 K this	3 K the article	243 K your story
""", 'si': """
si	28 K prega di
sia	31 K il primo
sie	7 K haben einen fehler	12 K finden uns	175 K erreichen die autorin	175 K erreichen den autor
siehe	173 K auch
siga	12 K	12 K-nos
sign	221 K up to	221 K up for	221 K up here	221 K up (it's
sigue	12 K a	288 K leyendo:
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	459 K juga	459 K juga:	459 K:	459 K video
sin	32 K comentarios
sintesi	26 K generata
siste	618 K nytt om
siz	33 K ne
sizce	33 K
""", 'sk': """
skaitykite	550 K daugiau	550 K taip pat	550 K ir
skaties	560 K arī
skinite	13 K
skontaktuj	651 K się z autorem
""", 'sl': """
sledite	12 K
sleduj	12 K
sledujte	12 K	110 K:
""", 'so': """
sobre	290 K el autor	290 K la autora	290 K la firma	682 K o autor	682 K a autora
sois	31 K le premier
sollten	175 K ihnen fehler
sorodno	774 K:
sostieni	471 K	471 K il	471 K la
soutenez	355 K	355 K le
soutenir	355 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spende	152 K für
spenden	152 K für
sponsored	257 K by
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K
""", 'st': """
stay	28 K on topic	221 K up to date with
ste	7 K opazili
stiahnite	13 K si
streszczenie	26 K wygenerowane
stuur	3 K dit
""", 'su': """
su	27 K comentario
subscribe	12 K to our	213 K to	221 K to
suivez	12 K
sull	492 K'autore
sumate	12 K
support	213 K	213 K the
sur	375 K le même sujet
""", 'ta': """
taalfout	7 K
tagged	239 K:
tags	239 K:
taip	550 K pat skaitykite
takip	12 K edin
tausta	343 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	288 K puede interesar	288 K puede interesar:	288 K recomendamos:	288 K recomendamos leer:
teile	3 K
teilen	3 K sie
teilt	3 K
telegram	12 K kanalimiza
tell	243 K us your story
terms	247 K and conditions apply
tetszett	8 K
""", 'th': """
tham	12 K gia
thank	253 K you for reading
thanks	253 K for reading
the	5 K comments	221 K latest news directly	238 K latest in	238 K latest from
theo	12 K dõi
there	32 K are no comments	32 K are no
this	5 K discussion	5 K conversation
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	490 K potrebbe interessare:
tiene	293 ¿K información
tienes	290 ¿K una historia	293 ¿K información	293 ¿K alguna	293 ¿K una historia
tiklayin	836 K
tin	879 K liên quan:
tip	591 K de redactie	591 K ons
tippfehler	7 K
""", 'to': """
to	26 K podsumowanie
todas	287 K las noticias de
todos	27 K los comentarios	27 K os comentários	290 K los artículos de	682 K os artigos de
tonton	459 K juga	459 K:	459 K juga:
top	238 K stories in	238 K stories from
topics	239 K:
toto	26 K shrnutí
tous	27 K les commentaires	374 K les articles de	377 K les articles de
toute	374 K l'actualité de	374 K l'actu
""", 'tr': """
transmettez	3 K
trending	238 K in
trimite	3 K
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi
tudo	679 K sobre
tutte	489 K le notizie su
tutti	27 K i commenti	492 K gli articoli di
""", 'u': """
u	12 K vindt ons
""", 'ui': """
uit	589 K het archief:
""", 'ul': """
ultime	489 K notizie di
""", 'un': """
unduh	13 K
une	7 K erreur	7 K coquille	7 K faute	377 K information à nous transmettre	380 K info à nous
uneix	12 K-te
unisciti	12 K	23 K a
unsere	173 K leseempfehlung
""", 'up': """
up	239 K next:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vaata	303 K ka
vad	8 K tyckte du	33 K tycker du	33 K tänker du
var	31 K först
""", 've': """
vea	288 K también	288 K también:
vedi	490 K anche	490 K anche:	492 K tutti gli articoli di
vegeu	88 K també
veillez	28 K à
veja	679 K mais em	680 K também	680 K mais	680 K:	680 K também	680 K também:	680 K mais:
ver	288 K también	290 K todos los artículos de	682 K todos os artigos de
verschenke	3 K
verschenken	3 K sie
verstuur	3 K dit
veuillez	28 K respecter
vezi	702 K și	702 K și:	702 K:	702 K și
""", 'vi': """
viac	760 K:
vidi	746 K još
view	243 K all posts by	243 K all articles by
vis	28 K respekt
visa	28 K respekt
viste	7 K
viu	7 K algum
""", 'vo': """
voir	374 K tous les articles	375 K aussi	375 K la vidéo	377 K tous les articles de
volg	12 K ons	12 K
vond	8 K je dit
votre	27 K commentaire
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	377 K avez une information	380 K travaillez	380 K avez été	380 K êtes témoin	380 K avez une information	380 K souhaitez témoigner
""", 'wa': """
war	8 K dieser	8 K der
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	253 K this forwarded
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij
watch	229 K us on	239 K |	239 K now:	239 K more:	239 K the video:	239 K the latest	239 K:
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	215 K accept:	215 K accept visa	215 K accept paypal
wees	31 K de eerste
weitere	172 K artikel zu	172 K artikel aus	172 K themen aus	175 K artikel von
weiterlesen	173 K:
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	238 K others are reading	239 K to read next:
whatsapp	12 K kanalimiza
""", 'wi': """
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie
""", 'wo': """
word	23 K lid van
worth	239 K reading:
""", 'ws': """
wszystkie	27 K komentarze	648 K artykuły o	651 K artykuły autora
""", 'xe': """
xem	879 K thêm	879 K thêm:	879 K:	879 K video	879 >> K	879 K tiếp:
""", 'y': """
y	33 K tú	33 K usted
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	229 K can follow him on	229 K can follow her on	229 K can follow them on	239 K may also like:	239 K might also like:	239 K may also be interested in:	239 K may also want to read:	239 K may want to read:
your	27 K comment	27 K comments
""", 'za': """
zachowaj	28 K
zainstaluj	13 K
zapratite	12 K
""", 'zi': """
zie	7 K je een	589 K ook
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	648 K więcej z	649 K też	649 K też:	649 K także	649 K:	649 K też	649 K także
""", 'zu': """
zum	173 K thema:	173 K weiterlesen:	175 K autor
zur	175 K person	175 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aastas	307 K
""", 'ab': """
abbestellen	158 jederzeit K
abbonamenti	499 K
abbonamento	474 hai già un K	474 per chi ha un K	474 scegli il tuo K	499 K
abbonati	474 K per	474 K a soli	474 solo per K	474 per gli K	494 K	495 K a	495 K:	495 K ora	495 K per	495 puoi, K	496 i nostri K	499 K
abbonato	474 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	483 devi K
abonament	709 K
abonat	694 ești deja K
abone	826 K olun ve	839 K olun
aboneler	843 K
abonelere	826 K özel
abonelerimiz	840 K
abonelik	843 K
abonements	566 K
abonentiem	558 tikai K
abonents	558 jau esi K
abonne	384 je m'K
abonnee	573 al K	573 word K	573 nog geen K	573 als K	595 word K
abonneer	595 K je
abonnees	573 alleen voor K	573 dit artikel is voor K	596 onze K	599 K
abonnement	124 kræver K	147 K	187 K	358 avec votre K	388 K	573 neem een K	573 kiezen voor een K	595 kies een K	599 K	628 K
abonnementen	599 K
abonnements	388 K
abonnent	124 bliv K	124 allerede K	124 som K	143 bliv K	155 als K	155 sie sind noch kein K	155 bereits K	605 bli K	605 allerede K	605 som K	624 bli K
abonnenten	155 nur für K	155 exklusiv für K	184 unseren K	187 K
abonnenter	124 kun for K	124 artiklen er for K	144 vores K	147 K	605 kun for K	605 denne saken er for K	605 artikkelen er for K	625 våre K	628 K
abonnentin	155 als K	155 bereits K
abonnentinnen	155 exklusiv für K	155 nur für K	155 K vorbehalten	184 unseren K
abonner	124 K for at	143 K på	384 s'K	605 K for å	624 K på
abonnez	358 K-vous pour	358 K-vous à partir	384 K-vous	384 K vous
abonniere	183 K unseren	183 K hier
abonnieren	158 newsletter K	163 K sie unseren kanal	180 podcast K	183 jetzt K	183 K sie
abrir	275 K en la app	667 K no app
abyste	100 K mohli číst dál
""", 'ac': """
accede	271 K a todo
accedi	24 K	474 K per
accept	699 K toate
acceptant	370 en K les cookies
accepteer	584 K de cookies
accepter	370 K les cookies
accepteren	584 cookies te K	584 cookies K
access	217 unlock full K	217 full K. no ads
according	262 K to
account	217 create a free K to	217 sign in to your K	217 create an K to	259 create a free K	260 hold power to K	573 maak een gratis K	595 maak een gratis K
accused	262 K
aceptado	283 no has K las cookies
aceptaste	283 no K las cookies
aconseja	298 K
aconsejaba	298 K
aconselha	689 K
acrescentou	689 K
actionnaire	385 sans K
""", 'ad': """
ad	11 K
adblock	107 vypněte K	133 slå K fra	614 slå av K	644 wyłącz K	796 stäng av K
adblocker	166 K erkannt	166 K aktiv	166 nutzen einen K	166 verwenden einen K	166 trotz K	187 K	232 disable your K	232 you are using an K	232 K detected	582 K uit
added	262 K
adgang	124 få K til
admitiu	689 K
admitted	262 K
adres	636 twój K e-mail
adresa	695 K de email	695 K de e-mail
adresiniz	827 e-posta K
adresse	361 votre K e-mail	361 votre K email
adresu	743 na vašu e-mail K
ads	260 we don't have K
advarer	146 K	627 K
advert	11 K
adverteix	94 K
advertentie	11 K
advertenties	596 zonder K
advertisement	11 K	231 this K has not loaded
advertisements	11 K
advierte	298 K
adviseert	598 K
""", 'af': """
affermato	498 ha K
afficher	370 pour K ce contenu
affichera	358 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	165 K-links	231 contains K links
affiliatelinks	37 K
affiliati	37 link K
affiliation	37 liens d'K
affiliazione	37 link di K
affirme	387 K
affirment	387 K
afiliacyjne	37 linki K
afiliado	37 enlaces de K	37 links de K
afiliados	37 enlaces de K	37 links de K	37 links K
afiliate	37 linkuri K
afirma	298 K	689 K
afirmar	94 va K
afirmou	689 K
afmelde	126 K dig når
""", 'ag': """
agences	378 avec K
agenturmaterial	176 mit K
aggiornamenti	481 segui tutti gli K
aggiunto	498 ha K
agora	686 doe K
""", 'ah': """
ahora	295 dona K
""", 'ai': """
aidez	381 K-nous à	384 K-nous
aiutaci	494 K	495 K a
aiutarci	494 K	495 K a
""", 'aj': """
ajakirjandus	306 meie K	306 sõltumatu K
ajakirjanikud	306 meie K
ajoute	387 K
ajuda	91 K'ns
ajude	685 K-nos	686 K-nos
ajutorul	705 avem nevoie de K tău
""", 'ak': """
akismet	21 K to reduce spam
aktivieren	166 javascript K
akzeptiere	158 mit der anmeldung K
akzeptieren	158 mit der anmeldung K	168 cookies K
""", 'al': """
alamat	451 K email
aldus	598 K
alerta	689 K
alertas	14 las K	276 recibe K	276 activa las K	668 receba K
alertes	363 recevez les K	363 K info
alertou	689 K
alerts	14 K	223 get K as
alles	155 lesen sie K
allow	232 K ads on
aloud	250 is read K by
""", 'am': """
amendat	708 a K
ammesso	498 ha K
""", 'an': """
anche	496 siamo K su
andare	467 prima di K via
android	159 für K und ios	222 our K app	576 app voor K
angebot	183 hier gibt es das K
angemeldet	21 K sein, um einen kommentar
angezeigt	168 inhalte K werden
anggota	462 jadilah K
anketi	35 našoj K
anketimize	35 K
anketu	35 našu K
ankiecie	35 naszej K
anlatti	842 K
anmelden	24 K	183 jetzt K	183 hier K
anmeldung	158 mit meiner K	158 mit ihrer K	158 mit der K stimmen	158 mit der K stimme	158 mit der K willige	158 mit der K willigen	158 mit der K erklären sie	182 K
annetus	309 K
anno	497 all'K
annonce	11 cette K
annoncelinks	37 K
annoncen	11 K
annoncer	144 uden K
annonsblockerare	796 stäng av K
annonseblokkering	614 slå av K
annonselenker	37 K
annonsen	11 K
annonser	625 uten K	807 utan K
announced	262 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	498 ha K
ano	688 por K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	236 K our poll
antes	264 K de irte	658 K de sair
anunciou	689 K
anvender	133 vi K cookies
anytime	217 cancel K	261 cancel K
anzeige	11 der K	11 dieser K	165 nach der K weiter
anzeigen	168 mit einem klick K lassen
""", 'ap': """
apeluje	656 K
aplicativo	667 baixe o K	667 baixe nosso K	687 nosso K
aplikace	115 naše K
aplikaci	104 stáhněte si K	104 stáhněte si naši K	104 v naší K
aplikacja	654 nasza K
aplikacji	637 w naszej K	637 otwórz w K
aplikasi	452 unduh K	452 download K	452 K kami	462 unduh K	463 K kami
apoiador	661 torne-se K	685 seja nosso K	686 torne-se K	686 seja nosso K	686 seja K
apoie	685 K
apoio	661 seu K é	685 seu K	686 seu K
aporte	294 tu K	295 tu K
apoyo	267 con tu K	267 tu K es	294 tu K	295 tu K	295 su K
app	159 als K	222 get our K	222 get the K	222 in our K	222 use our K	222 our new K	222 our ios K	259 our K	576 in de K	608 i vår K	625 vår K	790 i vår K	807 vår K	874 tải K	894 K内阅读	894 在K中	894 K看更多
appareil	358 un seul K à la fois
appeared	246 first K on
appen	127 hent K	127 åbn i K	608 last ned K	608 hent K	608 åpne i K	790 ladda ner K	790 ladda ned K	790 hämta K	790 öppna i K
application	362 téléchargez l'K	362 télécharger l'K	362 dans l'K	362 avec l'K	362 sur l'K	362 notre K	385 notre K
applications	362 nos K mobiles
""", 'aq': """
aqui	658 já que você está K	658 já que está K
""", 'ar': """
arbeid	625 vårt K
arbeit	184 unsere K
arbeitet	178 K als
arbejde	144 vores K
arbete	807 vårt K
argued	262 K
arrivato	467 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	92 aquest K	217 to unlock this K	217 members-only K	218 you've read your last free K	218 you have read your last free K	218 this is your last free K	218 reached your K limit	226 share this K on	231 links in this K may	260 this K	351 vous avez aimé cet K	351 cet K vous a plu	358 pour accéder à l'K	358 cet K est offert	358 cet K vous a été offert	358 pour lire cet K	358 offrir cet K	358 offrez cet K	359 de cet K à lire	378 cet K est paru dans	378 cet K a été publié	385 cet K
articles	15 free K	207 you've read # K	217 access to all our K	217 gift K to give	218 free K left	218 K left this month	218 you've used all your free K	218 # of # free K	218 K left to read	358 tous nos K	359 il vous reste # K	385 nos K
articol	706 acest K
articolele	706 K noastre
articoli	474 tutti gli K senza limiti	475 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	467 ti è piaciuto questo K	474 per leggere l'K	474 regala questo K	496 questo K
articolul	20 K complet	20 K integral	694 pentru a citi K	706 ți-a plăcut K
artigo	20 ler este K	20 ler o K	658 gostou deste K	687 este K
artigos	684 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	144 denne K	148 dir gefällt dieser K	155 lesen sie diesen K mit	155 um diesen K zu lesen	155 dieser K ist nur für	155 zugriff auf alle K	155 alle K lesen	155 ganzen K lesen	156 freie K übrig	156 K frei	156 ihr letzter freier K	179 K wurde	184 dieser K	184 diesen K	184 diesem K	463 K ini	573 om dit K te lezen	573 dit K is alleen	573 geef dit K	573 lees dit K met	573 gratis K deze week	586 fout in dit K	596 dit K
artikelen	15 gratis K	573 toegang tot alle K
artikeln	155 zugang zu allen K	782 gillade du K	787 läs hela K med	787 lås upp K	807 den här K
artikkel	306 see K
artikkelen	625 denne K
artikkeli	20 koko K	332 tämä K on vain	347 tämä K
artikkelit	15 ilmaiset K
artiklar	15 fria K	787 fria K
artiklen	119 kunne du lide K	144 K her
artikler	15 gratis K	124 gratis K
arvioi	349 K
""", 'as': """
asegura	298 K
asked	262 K
asks	262 K
assinante	664 já é K	686 torne-se K	686 seja K
assinantes	664 exclusivo para K	664 só para K	664 somente para K	687 nossos K	690 K
assinatura	690 K
assinaturas	690 K
assine	664 K para	664 K por	664 K e tenha	686 K a	686 K o	686 K já	686 K agora	686 K e	686 K por
associate	231 as an amazon K	245 is an K
assure	387 K
""", 'at': """
atbalsti	562 K mūs
atbalstiet	562 K mūs
atbalsts	562 tavs K	562 jūsu K
""", 'au': """
audio	2 K of this
audiofassung	2 K	179 K
audioverze	2 K
aufgefallen	170 fehler K
ausblenden	168 und wieder K
auszugsweise	176 nachdruck, auch K
auteur	379 est l'K
author	244 email the K	244 the K can be	245 is the K of	245 is an K
automated	2 read by an K	250 is read by an K	250 narrated by an K
automatisch	2 K vorgelesen	155 endet K
autor	178 ist K	292 es K de
autora	292 es K de
autorin	178 ist K	178 ist freie K
autrice	379 est l'K
""", 'av': """
available	222 K on the app store	222 K on google play	222 our app is K
avbryt	21 K svar
avec	378 K afp
averci	495 grazie per K letto
avertit	387 K
avise	686 K-nos
avsluta	808 K när du vill
avverte	498 K
""", 'ay': """
ayda	841 K
aydinlatma	833 K metni
aylik	841 K
""", 'ba': """
ba	627 K
bad	146 K	809 K
bagikan	25 K
baixa	86 donar-te de K
baixe	667 K o app	686 K o
bajate	295 K la app
banner	187 cookie-K	263 cookie K
banners	263 cookie K
bantu	462 K kami
bastano	495 K # euro
batalkan	21 K balasan
""", 'be': """
beboette	598 K
become	256 K a	259 K one of them
becoming	255 K a member	259 consider K	259 K a member
bedankt	595 K voor het lezen
befindet	168 an dieser stelle K sich
before	207 K you go	207 K you move on
begging	263 K
begs	262 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	183 mit einem K	184 dieser K	184 diesen K
bejelentette	445 K
belirtti	842 K
benachrichtigungen	14 K	160 K aktivieren	160 push-K
benadrukt	598 K
bent	567 nu je hier toch K
bepaalde	598 K
berdonasi	462 K
bereits	155 sie haben K ein abo
bergabung	462 K dengan
bergabunglah	462 K
berichten	184 wir K
berichterstattung	184 unsere K
berichtet	178 K für	178 K über
berichtete	186 K
berita	454 ikuti K
berkomentar	6 untuk K
berlangganan	450 sudah K	451 K newsletter	462 K sekarang	462 silakan K
beschloss	186 K
besedah	780 po K
besloot	598 K
beslutade	809 K
besluttede	146 K
besluttet	627 K
besoin	351 nous avons K de vous	384 nous avons K de vous	384 a K de vous	384 avons K de votre
besplatne	15 K članke
besplatnih	15 K članaka
bestellen	183 jetzt K	183 K sie hier	183 K sie unseren
bestellung	182 K
besten	184 die K texte
betaalmuur	599 K
betalingsmur	147 K	628 K
betonte	186 K
bezahlschranke	187 K
""", 'bi': """
bidrag	122 dit K	122 giv et K	143 dit K	143 giv et K	147 K	603 ditt K	624 ditt K	806 ge ett K
bijdrage	570 jouw K	593 kleine K	597 kleine K
bildirdi	842 K
bildirimlere	14 K	828 K izin ver
bildirimleri	14 K	828 K aç
billionaire	260 K owner
bilten	743 na naš K
binding	124 ingen K	145 ingen K
bindingstid	605 ingen K	626 ingen K
bindningstid	787 ingen K	808 ingen K
bisogno	467 abbiamo K di te	495 abbiamo K di te	495 abbiamo K del tuo	495 abbiamo K anche di te
bitte	148 haben wir eine K	148 eine K an sie	148 wir haben eine K
""", 'bl': """
blijkt	598 K uit
blocker	232 disable your ad K	232 disable ad K	232 turn off your ad K	232 using an ad K
blocking	232 K ads	232 K our ads
bloqueador	281 K de anuncios	299 K de anuncios	673 K de anúncios
bluesky	16 K	228 follow him on K	228 follow her on K	228 follow them on K
""", 'br': """
bralcev	18 po zaslugi K	778 naših K	778 po zaslugi K
bralci	778 naši K
branja	0 čas K
brauchen	183 wir K ihre hilfe	183 wir K deine hilfe	183 K wir sie	183 K wir dich	183 K wir eure
breaking	223 get K news alerts
briefing	254 our morning K	254 our K	254 daily K
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	232 your K is out of date	232 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
""", 'bu': """
bulan	464 per K
buletin	451 K kami	463 K kami	466 K
bulunabilirsiniz	839 katkida K
bulunun	839 katkida K
""", 'ca': """
cada	91 rep K
cadastre	664 K-se para	686 K-se
cadeau	573 K aan
cafecito	294 K
callan	296 lo que otros K
campaign	260 our spring K	260 our K
can	259 pay what you K
canal	279 únete al K	295 únete al K	671 siga nosso K	671 siga o K	686 entre no K	687 nosso K
canale	496 il nostro K
canali	481 sui nostri K
canalul	706 K nostru
cancel	21 K reply	217 K at any time	261 K any time	261 K at any time
cancele	664 K quando quiser	688 K quando quiser
cancellarti	477 puoi K
carte	9 cette K
casella	477 nella tua K
""", 'ce': """
celoten	20 K članek
celotnega	770 za ogled K
cerut	708 a K
""", 'ch': """
channel	260 our K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	361 par e-mail K	361 par mail K
chcete	114 K číst dál	756 K čítať ďalej
chegou	658 se você K até aqui
chercheur	379 est K
chercheuse	379 est K
chia	25 hãy K sẻ	885 K sẻ
chiede	498 K
chiederti	467 un piccolo favore da K
chief	245 is K
chiesto	498 ha K
chip	255 K in	256 K in	259 K in now	259 K in and
chipping	259 consider K in
choisissez	358 K votre offre
choose	217 K a plan	259 K a plan
""", 'ci': """
cijelog	742 za čitanje K
cikk	443 ez a K
cikkeink	443 K
cipta	461 hak K
citire	0 timp de K	0 timp K
cititorii	36 K noștri	706 K noștri
cititorilor	18 datorită K
""", 'cl': """
claimed	262 K
client	358 déjà K
""", 'co': """
codziennie	17 K rano	636 otrzymuj K
coffee	212 buy me a K	255 buy me a K	255 buy us a K	259 buy us a K	261 cup of K
columnist	245 is a K
comenta	6 pentru a K
comentar	6 para K	6 per K	285 para K	285 quieres K	677 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	285 déjanos tu K
comentarios	285 en los K	285 no admite K
comentariu	21 pentru a publica un K
comentou	689 K
comment	6 to K	6 to leave a K	6 to post a K	236 log in to K	236 sign in to K	236 be the first to K	236 leave a K below	236 leave your K	236 our K policy	236 post a K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K
commentaires	372 dans les K	372 charte des K	372 espace K
commentare	6 per K	487 per K	487 vuoi K
commenter	372 pour K
commenti	487 nei K	487 i K saranno
commenting	236 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	236 in the K below	236 in the K section	236 let us know in the K	236 K powered by	236 K have been closed	236 all K are subject to	236 we welcome your K	259 let us know in the K
commission	231 may earn an affiliate K	231 may earn a K	231 may earn a small K	231 we may receive a K	231 K if you buy
community	184 unsere K	236 abide by our K	259 join our K of	260 K-funded	487 regole della K
compartilhe	25 K	686 K este
compartir	271 K tu cuenta, cambia	295 si quieres K tu cuenta
compensation	231 receive K from
complained	262 K
complains	262 K
completa	664 para ler a matéria K
completo	664 para ler o artigo K
complimentary	15 K articles	218 K articles	218 K article this month	218 last K article
compte	384 créez un K	384 créez votre K
comunique	677 K um erro
condannato	498 ha K
condiciones	283 términos y K
condividi	495 K questo
condividila	25 K
condividilo	25 K
confirm	220 check your email to K
connect	228 K with us on
connectez	24 K-vous	358 K-vous pour	384 K-vous
consenso	485 il K ai cookie
consent	234 we need your K to load	258 written K
consentiti	487 non sono K commenti
consider	212 if you liked this article, K	256 please K	256 K a	256 K giving	256 K joining	259 K making	259 K giving	259 K a gift	259 K joining
contact	220 K me with news and offers	244 K her at	244 K him at	244 K them at	259 K us at
contacted	244 can be K at
conte	686 K-nos
contenido	9 este K	9 K externo	271 K premium	283 K externo de	283 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	234 to view this K, you	234 to view this K please	234 third-party K	234 this K is hosted by a third party	234 we use your sign-up to provide K
contenu	9 ce K	370 ce K n'a pas pu être	370 K bloqué
contenus	358 tous nos K	385 nos K
contenuti	9 K esterni	474 a tutti i K
contenuto	9 questo K	9 K esterno	485 K esterno
contingut	9 aquest K
continua	694 pentru a K lectura
continuar	85 per K llegint	664 para K lendo	664 para K a ler
continuare	20 K a leggere	474 per K a leggere	694 pentru a citi în K
continue	217 to K reading this article	217 log in to K	217 sign in to K	217 register to K	217 upgrade to K	259 help us K
continuer	358 pour K à lire
continuing	234 by K to use this website, you agree
contou	689 K
contribua	685 K	686 K com	686 K a partir	686 K para o nosso
contribuez	384 K
contribuisci	495 K
contributing	245 is a K	259 by K to
contribution	255 make a K	259 your K	259 make a K	259 making a K
contributo	470 con il tuo K	495 il tuo K
contributor	245 is a K
conversation	236 to join the K	236 join the K with	259 join the K
cookie	234 manage your K	397 קובצי K	485 usiamo i K	485 questo sito usa i K	514 Kを使用	514 K（クッキー）	514 Kの使用	514 Kを利用	644 pliki K	726 файлы K	726 файлов K	856 файли K	876 sử dụng K
cookies	9 third-party K	133 vi bruger K	133 bruger K til	196 αποδοχή K	234 we use K	234 this site uses K	234 this website uses K	234 our site uses K	234 uses K to	234 accept all K	234 accept K	234 use of K	234 how to control K	283 usamos K	283 este sitio utiliza K	283 esta web utiliza K	283 uso de K	283 aceptar las K para	283 que aceptes las K	370 utilise des K	370 refusé les K	388 bandeau K	584 gebruik van K	584 omdat je geen K	614 vi bruker K	644 używamy K	644 plików K	675 usamos K	675 este site utiliza K	675 este site usa K	675 uso de K	796 K på
copy	260 read our K
corrections	260 our K
correo	274 en tu K	274 en su K	274 a tu K
correspondant	379 est K
correspondante	379 est K
correspondent	245 is a K
correspondents	260 our K
corresponsal	292 es K
correu	86 al teu K
courriel	361 par K chaque	361 dans votre boîte K
coverage	260 our K
covers	245 K the
""", 'cr': """
created	249 summary was K
creative	246 under a K commons license
criticised	262 K
criticized	262 K
crowdfunding	263 K
""", 'cu': """
cuenta	271 accede con tu K
cuestionario	35 nuestro K
cuma	17 her K
cuota	296 tu K
""", 'cz': """
czekamy	646 K na wasze
czytaj	653 K dalej za
czytania	0 czas K
czytelnicy	36 nasi K	654 nasi K
czytelnikom	18 dzięki K	654 dzięki K
""", 'da': """
daarna	573 K kun je
dabei	183 sind sie K	183 sei K
dacci	495 K una mano
dage	143 prøv # K
dagelijks	575 ontvang K
daily	220 sign up for our K
dakika	0 K okuma
danach	155 K # euro
dankzij	18 K lezers	18 K onze lezers
dapatkan	454 K update berita
dar	114 váš K	118 K	767 K
darbu	563 mūsu K
darmowy	634 ostatni K
darowizna	653 twoja K	657 K
darowizny	657 K
darte	274 K de baja
darujme	116 K
dary	118 K	767 K
data	245 is a K
dateci	495 K una mano
datenschutzbestimmungen	168 K
datenschutzhinweise	168 K
""", 'de': """
deaktiviere	166 K deinen adblocker
deaktivieren	166 K sie ihren adblocker	166 adblocker K	166 ad-blocker K
deaktiviert	166 javascript ist K
debate	236 join the K
debatten	6 delta i K	135 deltag i K
decided	262 K
decidiu	689 K
decis	708 a K
deciso	498 ha K
declarat	708 a K
declarou	689 K
dedi	842 K
dedicated	260 our K team
deductible	255 tax-K gift	255 tax-K donation	259 make a tax-K	261 tax-K
deel	25 K het	25 K dit	595 K dit
deine	18 ohne K
dejal	780 je K
dejala	780 je K
dela	25 K den
delivered	217 print edition K to	217 K to your door	220 K to your inbox	220 K to your email	220 get the latest news K
delo	778 naše K
demanar	94 va K
demander	351 une faveur à vous K	351 un petit service à vous K
den	25 del K
denuncia	298 K	498 K	689 K
departe	705 citi mai K
depend	260 we K on
der	186 so K
derden	584 inhoud van K
derecho	29 se reserva el K
desactiva	281 K adblock
desactivar	281 K adblock
desative	673 K o adblock
descarga	275 K la app	275 K nuestra app	295 K nuestra	295 K la app
descarrega	91 K't
descarregue	667 K a app
desta	686 faça parte K
destek	839 bize K	839 K olun	839 K ol	839 K verin	839 aylik K
detected	232 ad blocker K	232 adblock K
determinou	689 K
detto	498 ha K
devamini	826 K okumak için	839 haberin K okumak
devenez	384 K membre	384 K mécène
""", 'di': """
dice	298 K	498 K
diceva	498 K
dich	183 trag K
dichiarato	498 ha K
diesen	9 K tweet	184 K text
dieser	184 K text
dieses	9 K video
dig	119 vi har en bøn til K	806 hör av K
digest	254 weekly K	254 our K
digipakett	301 telli K
digitalabo	155 mit unserem K
dijo	298 K
dimanche	17 chaque K
dinara	751 K
dine	124 læst alle K
dinleyin	2 haberi K
dipublikasikan	22 tidak akan K
dir	94 va K
direct	220 K to your inbox	366 suivez en K
directement	361 K dans votre
directly	220 K in your inbox
directo	279 sigue en K
direito	29 reserva-se o K	29 se reserva o K
disabilita	483 K adblock
disait	387 K-il	387 K-elle
disattiva	483 K adblock	483 K l'ad blocker
discussion	6 to join the K	372 participez à la K
disdici	474 K quando vuoi	497 K quando vuoi
disiscriverti	477 K
diskutiere	170 K mit
diskutieren	170 K sie mit	170 K sie über	183 K sie mit
dispatch	254 a weekly K	254 our K
disponibile	478 K su app store
disponible	275 K en google play	362 K sur l'app store
dispositivo	271 si continúas leyendo en este K	271 en otro K
dispus	708 a K
disse	498 K	689 K
distribuie	25 K
dit	387 a K	387 K-il	387 lui K-on
dites	372 K-le nous en	384 K-nous
diu	94 K
diventa	495 K socio
diz	689 K
dizia	689 K
diziam	689 K
""", 'do': """
do	260 what we K
dodal	117 K	766 K
dodala	117 K	752 K	766 K
dodao	752 K
dollar	259 K you give	261 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	388 K
dona	495 K ora
donacija	749 vaša K	753 K	781 K
donacije	753 K	781 K
donacijo	779 z K
donacijom	751 K
donaciones	299 K
donacions	95 K
donasi	462 K anda	466 K
donate	256 K	259 K today	259 K now	259 K what you can	263 K
donateur	384 devenez K	595 word dan K
donateurs	381 nos K	385 nos K
donatie	570 doe een K	570 jouw K	593 K	595 jouw K	595 uw K	595 doe een K	599 K
donaties	599 K
donating	259 consider K
donation	212 consider making a K	255 make a K	259 your K	259 consider a K	259 make a K	263 K
donations	263 K
donativo	685 o seu K
donatrices	385 nos K
donazione	470 fai una K	494 una K	495 la tua K	495 fai una K	499 K
donazioni	499 K
donderdag	17 elke K
doneer	593 K	595 K
donirajte	749 K	777 K
donnerstag	17 jeden K
donnez	372 K votre avis	384 K-nous	384 K-leur
donors	259 new K
dons	384 vos K	388 K
doors	260 our K open
dostupan	742 ovaj sadržaj je K
download	127 K appen	127 K vores app	222 K our app	222 K the app	222 K on the app store	259 K our	576 K de app	576 K de gratis app	595 K de
""", 'dr': """
dreptul	29 își rezervă K
drepturile	704 toate K rezervate
drittanbietern	168 K nicht zugestimmt
drittplattformen	168 K
""", 'du': """
dukung	462 K kami
dukungan	462 K anda
dung	9 nội K này
duyurdu	842 K
""", 'dz': """
dziennikarstwo	632 wesprzyj niezależne K	654 nasze K	654 niezależne K
dziennikarze	654 nasi K
""", 'ed': """
edebilirsiniz	830 takip K
editor	236 letter to the K	245 is a senior K	245 is an K	245 is the K	245 is the deputy K	259 write a letter to the K
editors	260 we, the K	260 our K
""", 'ee': """
eerste	597 K maand
""", 'ef': """
eftertryck	804 K förbjudet
""", 'ei': """
eigener	148 in K sache	184 in K sache
eilmeldungen	14 K	160 K aufs
einem	155 mit K abo
eingebettete	9 K beitrag
eingebetteter	9 K beitrag
einloggen	24 K
einmal	17 K pro woche
eintragen	183 K genügt
einverstanden	158 ich bin damit K, dass
einwilligung	168 K jederzeit
""", 'ek': """
ekibimiz	840 K
eksternt	133 K indhold	614 K innhold
""", 'el': """
elfogadom	436 K a
elige	271 K tu plan	295 K tu plan
elismerte	445 K
elke	17 K dag
elle	387 dit-K
elmondta	445 K
elrendelte	445 K
""", 'em': """
email	17 daily K	192 στο K σας	220 enter your K	220 we'll K you	220 we will K you	226 click to K	226 share via K	236 save my name, K	254 our daily K	254 our free K	259 K us at	274 en tu K	451 ke K anda	477 la tua K	477 nella tua K	666 no seu K	695 pe K	718 ваш K	850 ваш K	872 địa chỉ K	872 K của bạn	872 nhận tin qua K
emailing	244 get in touch by K
embed	9 this K
embedded	9 K content	9 K post
embora	658 antes de ir K
empresas	296 sin grandes K
""", 'en': """
enable	232 to view this video please K
encuesta	35 nuestra K
engagement	358 sans K	386 sans K
engagent	30 n'K que
engelleyici	833 reklam K
engelleyicinizi	833 reklam K
enjoyed	207 we hope you K this
enligt	809 K
enquete	35 nossa K
enter	728 ctrl+K	858 ctrl+K
entering	220 by K your email
entlang	183 hier K
entrada	274 en tu bandeja de K	666 na sua caixa de K
entschied	186 K
""", 'eq': """
equipa	687 a nossa K
equipe	687 nossa K
equipo	296 somos un K
""", 'er': """
erforderliche	21 K felder sind	170 K felder sind
erkende	598 K
erschien	176 dieser text K zuerst	176 dieser artikel K zuerst	176 dieser beitrag K zuerst
erschienen	176 zuerst K auf
""", 'es': """
escreva	686 K-nos
escreveu	689 K
escribe	292 K sobre
escritor	292 es K
escritora	292 es K
escriu	91 K-nos
escute	686 K a
esimene	307 K kuu
essai	386 offre d'K
estamos	296 ya K en
estimated	0 K read
""", 'et': """
ettertrykk	622 K forbudt
""", 'eu': """
euch	18 ohne K
euro	155 dann # K	185 ab # K
""", 'ev': """
evening	17 every K
every	17 K week	220 in your inbox K	251 thank you to K	261 K gift
everyone	251 thank you to K who	251 thanks to K who
everything	260 K else we publish
""", 'ex': """
exclusief	573 K voor abonnees	573 dit artikel is K
exclusiva	271 K para socios	271 nota K
exclusivo	271 este artículo es K	271 este contenido es K	271 contenido K para	271 K para socios	664 este conteúdo é K	664 este artigo é K	664 conteúdo K para
existence	385 notre K
explained	262 K
explica	94 K	298 K	689 K
explicar	94 va K
explicat	708 a K
explicou	689 K
explique	387 K
external	9 K content	234 K content from
externe	9 contenu K	9 K inhoud	584 K inhoud
externen	9 K inhalt	9 K inhalte	168 K inhalt
externer	9 K inhalt	168 K inhalt von
externes	9 contenus K
""", 'fa': """
facebook	16 K	130 på K og twitter	194 στο K και	226 share on K	228 on K and twitter	228 on K, twitter	228 on twitter and K	228 like us on K	228 find us on K	279 en K y twitter	279 en K, twitter	279 en K y x	366 sur K et twitter	366 sur K, twitter	481 su K e twitter	580 op K en twitter	580 op K, twitter	611 på K og twitter	671 no K e no	671 no K, no	793 på K och twitter	897 在K上
facebookie	16 K
facebooku	16 K	104 na K a twitteru
facts	259 fund the K
faire	384 K un don
fais	384 je K un don
faisant	354 en K un don
faites	354 K un don	381 K un don	384 K un don	384 K-le lire	384 K un geste
farci	496 da K
fast	146 slog K	627 slo K	809 slog K
favor	207 small K to ask	207 a K to ask of you	207 we have a K to ask	263 small K
favour	207 small K to ask	207 we have a K to ask	263 small K
""", 'fe': """
feedback	236 thanks for your K	236 thank you for your K
fehler	170 haben sie einen K
fehlerhinweis	170 K
feliratkozom	432 K a hírlevélre
fellow	245 is a senior K	245 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	441 minden jog K
""", 'fi': """
fi	255 on ko-K
figyelmeztet	445 K
finanzieren	151 wir K uns durch spenden	184 wir K uns
fined	262 K
finestra	487 si apre in una nuova K
fizess	442 K elő
fizessen	431 K elő	442 K elő
""", 'fo': """
folge	163 K uns	183 K uns
folgen	163 K sie uns	183 K sie uns
folgt	163 K uns
follow	228 K us on	228 K us at	228 K him on x	228 K her on x	228 K them on x	228 K me on	228 K our live	228 K on x	236 notify me of K-up	259 K us on
folosim	699 K cookie
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	141 alle rettigheder K
fordert	186 K
forderte	186 K
forint	444 K
forinttal	444 K
forklarer	146 K	627 K
former	252 is a K
fortalte	146 K	627 K
forteller	627 K
fortgesetzt	165 wird nach der anzeige K
fortsette	625 for å K å grave
found	262 K that
founder	245 is the K
""", 'fr': """
fragt	186 K
fragte	186 K
fredag	17 hver K	17 varje K
free	218 you have # K	220 sign up for our K	220 sign up to our K	220 get our K	222 our K app	222 our app is K
freelance	244 is a K writer	245 is a K
freiartikel	156 K
freier	178 ist K autor
freitag	17 jeden K
freiwilligen	183 K beitrag
friday	17 every K
fridays	17 on K
friend	226 tell a K
""", 'fu': """
full	20 to read the K
fund	212 help K our	259 K our
funded	260 reader-K
fundraising	260 K deadline	263 K
""", 'ga': """
gab	186 K an
gabung	454 K di kanal	462 K
ganzen	20 K text	155 den K text lesen
gave	603 gi en K	624 gi en K	628 K
gazetecilerimiz	840 K
gazetecilik	840 bağimsiz K
""", 'ge': """
geaccepteerd	584 geen cookies hebt K
gebruiken	584 wij K cookies	584 we K cookies
gebruikt	584 deze website K cookies	584 deze site K cookies
gedetecteerd	582 adblocker K
gefallen	148 ihnen hat dieser artikel K	148 hat ihnen dieser artikel K	148 hat dir dieser artikel K
gefragt	186 K
gefunden	170 fehler im text K
gehen	148 bevor sie K
gekennzeichnete	165 mit einem symbol K
geladen	168 nicht K werden
gelesen	184 bis hierhin K	184 bis hierher K
genehmigung	176 ohne K
generated	249 summary was K	249 summary is K	249 summaries are K	249 key points were K	249 audio was K	249 voice is K	249 K using ai	249 K by ai	249 this audio is K
generosity	259 your K
gengives	141 må ikke K
genossenschaft	184 unsere K	184 unserer K
gepubliceerd	22 wordt niet K	586 je e-mailadres wordt niet K
gern	183 wirf K
geschlossen	170 kommentare sind K
""", 'gi': """
gian	0 thời K đọc
gift	259 your K	259 make a K	595 met een K
gifts	18 small K
giornale	496 questo K	496 il nostro K
giornalismo	470 sostieni il K	496 il nostro K	496 il K costa
giornalisti	496 i nostri K
giorno	17 ogni K
gitmeden	822 K önce
give	255 K what you can	259 K what you can	259 euro you K
""", 'gj': """
gjengis	622 kan ikke K
""", 'gl': """
glissez	384 K une pièce
""", 'go': """
going	20 to keep K	260 keep us K
google	163 auf K news	194 στο K news	222 get it on K play	228 follow on K news	454 di K news	641 nas w K news	641 na K news	697 pe K news	830 K news'te	874 trên K news
gostou	687 K desta	687 K deste
""", 'gr': """
gracias	18 K a ti	296 K a ti
granskning	807 sådan här K	807 vår K
granskningar	807 våra K
granskningen	807 den här K
gratis	155 wochen K	155 monat K	183 jetzt K	185 wochen K	271 crea tu cuenta K	274 recibe K	295 recibe K	297 prueba K	464 K	573 ontdek nu K	573 krijg je ook K	596 niet K
gratisartiklar	15 K
gratuit	15 article K	359 dernier article K	385 ce site est K
gratuita	497 prova K
gratuitas	15 matérias K	272 notas K	684 matérias K
gratuite	15 articole K
gratuitement	358 inscrivez-vous K	358 essayez K	361 recevez K
gratuiti	15 articoli K	475 articoli K
gratuito	15 articolo K	475 articolo K	684 artigo K
gratuitos	15 artículos K	15 artigos K	272 artículos K	684 artigos K
gratuits	15 articles K
gridava	498 K
gritaba	298 K
gritava	689 K
""", 'gu': """
guidelines	236 community K before	236 our community K
""", 'ha': """
haber	840 bu K
haberi	2 K dinle	4 K
haberlerimiz	840 K
hafta	17 her K
haftalik	841 K
haftung	30 keine K
hakkini	29 K sakli tutar
hauteur	386 à la K de vos moyens
havi	444 K #
havonta	444 K
hay	885 cho K
""", 'he': """
hear	259 we want to K from you	259 we'd love to K
heard	262 court K
hebben	595 wij K je hulp nodig	595 we K je steun nodig
hekelt	598 K
hela	20 läsa K	20 läs K	787 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	124 for at læse K	605 for å lese K
helfen	183 K sie uns	183 K sie mit
helft	183 K uns
helloasso	381 K
help	259 we need your K	259 K us do	259 will you K	259 K pay for	259 K if you can	259 K us pay	593 K ons	595 K ons
helpful	236 was this article K
her	600 nå som du er K
here	207 as long as you're K	207 now that you're K	259 sign up K
herunterladen	159 app K
hetente	17 K	444 K
hevder	627 K
""", 'hi': """
hilf	183 K uns
hinterlassen	183 K sie
historien	379 est K
historienne	379 est K
historier	144 vores K
""", 'hj': """
hjelp	624 K oss
""", 'hu': """
hubungi	462 K kami
huusi	349 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	119 nu K du er her
""", 'id': """
iddia	842 K etti
ideal	597 K
identifiez	24 K-vous	358 K-vous pour	384 K-vous
""", 'if': """
ifade	842 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	155 mit K abo
ihren	184 lebt von K
ihtiyacimiz	839 yardiminiza K	839 desteğinize K
""", 'ik': """
iklan	11 K
ikuti	454 K kami	462 K kami
""", 'il': """
ilimitado	271 acceso K	664 acesso K
ilk	841 K ay
illimitato	474 accesso K
ilmoitti	349 K
ilmoitukset	14 K
""", 'im': """
impozit	707 % din K
""", 'in': """
inbox	192 στο K σας	220 sent to your K	220 right to your K	220 into your K	220 check your K to	259 your K	575 in je K	695 în K	743 u vaš K
inchiesta	496 questa K
inchieste	496 le nostre K
ind	24 log K	124 log K for at
indbakke	126 i din K
indbakken	126 i K
independen	463 jurnalisme K
independence	260 our editorial K
independencia	296 nuestra K
independent	92 periodisme K	212 support K journalism	259 support K journalism	260 K journalism	706 jurnalism K	706 jurnalismul K
independente	687 jornalismo K
independents	92 mitjans K
independiente	296 periodismo K	296 prensa K
indhold	9 dette K
indholdet	9 se K
indipendente	496 giornalismo K	496 informazione K
indipendenza	496 la nostra K
infocom	176 dpa-K
infolettre	361 notre K	385 notre K
informasjonskapsler	614 bruker K
information	234 to store and/or access K on a device	234 for more K see our privacy	382 lettre d'K	382 lettres d'K	385 K libre
informationen	176 mit K der
informations	366 suivez les K sur
informativa	485 K sulla privacy	496 la nostra K
informazione	496 K libera
informou	689 K
ingyenes	15 K cikkei	15 K cikk
inhalt	9 dieser K	9 diesen K	155 dieser K ist nur für
inhalte	9 externe K	168 externe K
inhalts	9 dieses K
inhoud	9 deze K	584 om deze K te
iniciar	285 debes K sesión
initialement	378 article publié K
inkorg	789 i din K	789 till din K
inloggen	21 K om een reactie	24 K	595 je moet nog even K
innan	782 K du går
innboksen	607 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inschakelen	577 meldingen K	582 javascript K
inscreva	666 K-se na nossa	666 K-se em nossa	686 K-se
inscrever	666 ao se K
inscription	361 votre K a bien été	361 K est confirmée	361 confirmer votre K
inscrit	358 déjà K
inscrivant	361 en vous K
inscrivez	361 K-vous à notre	384 K-vous
insisted	262 K
instagram	16 K	130 på facebook og K	163 auf facebook, K	163 auf K, facebook	163 auf facebook und K	163 auf facebook oder K	163 ob whatsapp, K	228 follow him on K	228 follow her on K	228 follow them on K	228 on K, facebook	228 on K and facebook	366 sur facebook et K	481 su facebook e K	580 op facebook en K	580 op facebook, K	611 på facebook og K	793 på facebook och K
instagramie	16 K	641 na facebooku i K
instagramu	16 K	104 na facebooku a K
instale	667 K a app
install	222 K our app
installez	384 K-la
integritetspolicy	796 K
invest	259 K in local news
investigaciones	296 nuestras K
investigador	292 es K
investigadora	292 es K
investigation	260 this K	385 cette K
investigations	260 our K
investigative	245 is an K
invite	387 K
invitent	387 K
""", 'ip': """
iphone	222 our K app
""", 'ir': """
iratkozz	432 K fel	442 K fel
iratkozzon	432 K fel	442 K fel
""", 'is': """
is	252 K our
iscrivendoti	477 K
iscriverti	495 clicca qui per K
iscriviti	477 K alla nostra	477 K gratis	477 K al nostro	495 K
iscrizione	477 annullare l'K
istedi	842 K
""", 'iz': """
izjavila	752 K
izjavio	752 K
""", 'ja': """
jaa	25 K se
jaar	597 per K
jahr	185 im K	185 pro K
janela	677 abre em nova K
jar	255 tip K
jaunumi	563 mūsu K	566 K
jaunumiem	561 piesakies K	562 piesakies K
javascript	107 povolte K	107 zapněte K	133 aktivér K	133 slå K til	166 K in ihrem browser	166 aktivieren sie K	166 K benötigt	232 please enable K	232 requires K	232 K is disabled	232 K is required	232 turn on K	232 K is not available	232 enable K in your browser	232 K must be enabled	232 needs K	281 activa K	281 habilita K	281 habilitar K	281 activar K	340 salli K	340 ota K käyttöön	368 activer K	368 activez K	368 K est désactivé	368 nécessite K	397 אפשרו K	456 aktifkan K	483 abilitare K	483 abilita K	483 attiva K	483 attivare K	512 Kを有効	512 Kが無効	512 K を有効	582 schakel K in	614 aktiver K	614 slå på K	644 włącz K	644 włącz obsługę K	673 ative o K	673 habilite o K	673 ativar K	699 activați K	726 включите K	796 aktivera K	796 slå på K	856 увімкніть K	876 bật K
javite	749 K nam
""", 'je': """
jederzeit	155 K kündbar	158 widerruf K	158 K abmelden	158 abmeldung K	185 K kündbar
jednou	17 K týdně
jelas	465 K
jelentkezz	24 K
jelentkezzen	24 K	431 K be a
jelezze	442 K nekünk
jetzt	155 K im abo	183 teste K
""", 'jo': """
join	256 K for	259 K us on
jornal	687 nosso K	687 somos um K
jornalismo	661 apoie o K	686 apoie o K	687 nosso K
jornalistas	687 nossos K
journal	385 notre K
journalism	212 support our K	212 support the K you rely on	259 support quality K	259 support local K	260 our K	260 fearless K	260 K like this
journalisme	354 soutenez un K	384 soutenez le K
journalismi	347 riippumaton K
journalismimme	347 K
journalismus	151 unterstützen sie unabhängigen K	151 unterstütze unabhängigen K	151 für unseren K	184 unser K	184 unseren K	184 unabhängigen K	184 unabhängiger K	184 gut gemachten K	184 gut gemachtem K	184 frei zugänglichen K	184 frei zugänglicher K	184 guten K	184 freien K
journalist	178 ist freier K	178 ist K	244 is a freelance K	245 is a K
journaliste	379 est K
journalisten	596 onze K
journalister	144 vores K	625 våre K	807 våra K
journalistes	385 nos K
journalistiek	570 steun onze K	596 onze K
journalistik	122 støt vores K	122 støt uafhængig K	144 vores K	144 uafhængig K	144 K koster	785 stöd vår K	785 stöd oberoende K	807 vår K	807 oberoende K	807 granskande K
journalistikk	603 støtt vår K	603 støtt uavhengig K	625 vår K	625 uavhengig K
journalistin	178 ist freie K	178 ist K
journalists	260 our K	260 we, the K
""", 'ju': """
jueves	17 cada K
jurnalis	463 K kami
jurnalisme	463 K kami
jurnalismul	705 susține K	706 K nostru
jutro	17 svako K	17 vsako K
juttu	332 lue koko K	347 tämä K
juttujamme	347 K
juttuvinkki	346 lähetä K
jutun	20 koko K
jutusta	347 piditkö K
""", 'ka': """
kaart	9 deze K
kabul	842 K etti
kaitstud	304 kõik õigused K
kami	463 tim K
kanaal	596 ons K
kanal	144 vores K	454 ikuti K	463 K kami	625 vår K	807 vår K
kanale	641 na naszym K
kanalimiz	840 K
kanalimiza	830 K abone
kanavamme	347 K
karte	9 diese K
karya	463 K kami
kata	465 K
katanya	465 K
katkisiyla	18 okurlarin K
kaydolun	839 K
""", 'kd': """
kdykoli	116 zrušit K
""", 'ke': """
kebijakan	456 K privasi	456 K cookie
keep	259 help us K	259 help K our
kertoi	349 K
kertoo	349 K
kesti	842 ceza K
ketentuan	456 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
kiitos	346 K kun luet
kirjaudu	24 K	346 K sisään
kirjoitti	349 K
kirjuta	305 K meile
kirjutas	308 K
""", 'kk': """
kk	348 /K
""", 'kl': """
klaagt	598 K
klagar	809 K
klagen	598 K
klager	146 K	627 K
klagt	186 K
kleine	148 haben wir eine K bitte
klical	780 je K
""", 'ko': """
kolumnist	178 ist K
kolumnistin	178 ist K
komentar	6 za K	6 ostavite K
komentarisali	6 da biste K
komentarisanje	6 za K
komentarz	6 dodać K	21 móc dodać K	646 aby dodać K
komentarzach	646 w K
komentiranje	6 za K
kommentare	170 um K zu
kommentaren	170 in den K
kommentarerna	798 i K
kommentarfeltet	135 i K	616 i K
kommentarfunktion	170 K
kommentera	6 för att K	798 för att K
kommentere	6 for at K	6 for å K	135 for at K	616 for å K
kommentieren	6 um zu K	6 K zu können	170 um zu K	170 probleme beim K	170 K sie diesen	170 K sie den	170 nicht mehr K
kommentiert	170 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kondigde	598 K
konstaterade	809 K
konstaterar	809 K
konten	9 K ini
kontingent	156 haben ihr K
konto	124 opret en K for	143 opret en K	653 załóż K	787 skapa ett K för	806 skapa ett K
konzern	184 kein K
korrespondent	178 ist K
korrespondentin	178 ist K
korzystamy	644 K z plików cookie
kostenlos	155 wochen K	155 monat K	158 K per mail	185 K testen
kostenlose	15 K artikel	156 noch zwei K	156 noch # K
kostenlosen	156 noch einen K	156 K artikel gelesen	158 unseren K newsletter	158 unserem K newsletter	158 unserer K newsletter	158 den K newsletter
kostenloser	156 K artikel
kostenpflichtig	155 dieser artikel ist K
""", 'kr': """
kritiserar	809 K
kritiserer	146 K	627 K
kritisieren	186 K
kritisiert	186 K
kritizuje	117 K
kronor	808 K
""", 'ku': """
kullan	833 çerez K
kullanilamaz	838 izinsiz K
kullanilmaktadir	833 çerez K	833 çerezler K
kullaniyoruz	833 çerezleri K	833 çerezler K
kumppanimme	340 me ja K
kunne	144 K du lide
kurzfassung	179 K
kutunuza	827 posta K
kuukaudessa	348 K
kuukausi	332 kokeile K	346 kokeile K
kuus	307 K
""", 'ky': """
kyselyymme	35 K
""", 'l': """
l	93 K'any
""", 'la': """
laadi	305 K alla
laatste	580 volg het K nieuws
ladda	790 K ner vår app	806 K ner
lade	159 K die app
laden	159 app K	159 K sie die app
lahjoituksesi	346 K
lahjoitus	346 tee K	350 K
laissez	384 K-nous votre
lamenta	298 K	498 K	689 K
lamentano	498 K
lamentou	689 K
lance	387 K
langganan	462 K sekarang	466 K
last	608 K ned vår app	624 K ned
laukeliai	21 būtini K
laut	186 K
lavoro	496 il nostro K
lawyers	260 our K
""", 'le': """
leave	220 one click to K	259 K us a tip	259 K a tip
lecteur	9 ce K
lecteurs	18 grâce à nos K	36 nos K	385 nos K
lectoras	36 nuestras K	296 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	296 nuestros K	296 gracias a sus K
lectors	18 gràcies als K	92 els nostres K
lectrices	385 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	245 is a senior K	245 is a K
leden	596 onze K
leernos	295 gracias por K
leestijd	0 K
legge	498 si K
leggere	474 per K tutto
lei	707 # K
leiter	178 ist K
leiterin	178 ist K
leitores	18 graças aos K	36 nossos K	687 nossos K
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	689 K
lengkap	20 artikel K
lesedauer	0 K
lesen	155 im abo K	155 K sie mit plus	156 % noch zu K	159 in der app K	183 danke fürs K
leser	624 takk for at du K
leserbrief	170 K
leserbriefe	170 K an
lesere	36 våre K	625 våre K
leserfinanziert	184 K
leserinnen	36 unsere K	184 unsere K	184 unseren K
lesern	184 ihren K
leserne	18 takket være K
lesernes	18 K bidrag	625 K bidrag
leserumfrage	35 unserer K
lesetid	0 K
lesezeit	0 K
letno	779 K
letters	236 K to the editor
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	496 i nostri K
lettre	385 notre K
lettrici	496 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
leyendo	20 seguir K	271 para seguir K	295 sigue K sin
lezen	20 meer K
lezers	36 onze K	596 onze K
""", 'li': """
libovolnou	116 K částkou
lid	573 al K
lidem	18 díky K	115 díky K
liitu	305 K meie
like	260 work K this
liked	260 K what you read
liker	625 K du det vi
limit	217 read without K	218 free K
limitat	85 accés il·K
limits	217 read without K
link	226 copy the K
links	231 some K on this page	231 some of the K on
liputan	463 K kami
lire	20 pour K cet	387 peut-on K
lisas	308 K
listen	0 min K	228 K back here	228 K to us live	250 prefer to K	250 rather K
listening	250 K time
""", 'll': """
llegado	264 si has K hasta aquí
llegint	85 per seguir K
""", 'lo': """
log	24 K in	573 K in om	573 K in of
logg	24 K inn	605 K inn for å	624 K inn for
logga	24 K in	787 K in för att
logged	21 must be K in to post	217 you must be K in to	236 you must be K in to
logget	135 du skal være K ind
login	24 faça K	664 faça K para	686 faça K
look	260 our new K
""", 'lu': """
lugeda	301 et edasi K
lugejad	306 meie K
lugemiseks	301 edasi K
luisterversie	2 K
lukeaksesi	332 K koko	332 kirjaudu sisään K
lukemista	346 jatka K
lukijamme	347 K
lukijoidemme	36 K
lukijoiden	18 K tuella	347 K tuella
lukuaika	0 K
lukuoikeutesi	15 K	332 K
lunar	707 K
lunes	17 cada K
""", 'ly': """
lydversion	2 K
""", 'ma': """
maand	573 deze K nog	597 per K
maandelijks	573 K opzegbaar	597 K
mach	183 K mit
machen	183 K sie mit	184 was wir K
macht	183 K mit
made	207 if you've K it this far
mail	102 váš e-K	432 e-K cím	595 K ons	666 no seu e-K	718 ваш e-K	743 na vaš e-K	757 váš e-K	850 ваш e-K
mailadres	575 je e-K
mailadresse	126 din e-K	135 din e-K vil ikke
mailbox	575 in je K	575 in uw K	575 in jouw K
mailu	102 přímo do e-K	757 do vášho e-K
mailul	695 pe e-K tău
mainoksen	11 K
mainoksia	347 ilman K
mainos	11 K
mainosten	340 K esto
maken	596 wij K
maksumuuri	350 K
map	9 this K
mapa	9 este K
masuk	24 K atau	451 kotak K anda
masukkan	451 K email
matched	255 K dollar
material	176 mit K der	176 mit K von	246 this K may not be
matins	17 tous les K
mattina	17 ogni K
""", 'md': """
md	145 kr/K
""", 'me': """
meddelade	809 K
meddelte	146 K
medgav	809 K
medio	296 este K
medlem	143 bliv K	624 bli K	806 bli K
meie	306 K töö
meinen	170 was K sie dazu
meint	186 K
meinte	186 K
meinung	30 K der	170 sagen sie uns ihre K
mejl	743 na vaš K	789 i din K	789 till din K
mejla	806 K oss
mejlen	789 direkt i K
melanjutkan	450 untuk K membaca
meld	624 K deg på
meldde	598 K
melde	24 K dich	183 K dich an	607 K deg av når
melden	24 K sie sich	155 K sie sich an, um	155 bitte K sie sich an	183 K sie sich an	183 K sie sich hier
meldingen	14 K	577 schakel K in	577 zet K aan	577 ontvang K	595 zet K aan
meldt	598 K
meldte	627 K
member	255 become a K	259 become a K
members	18 our K	36 our K	217 is for K only	217 K-only story	260 our K
membro	686 torne-se K
membutuhkan	462 kami K dukungan
menar	809 K
mener	146 K	624 hva K du	627 K
menggunakan	456 K cookie
mengutip	461 dilarang K
menit	0 K baca
mensais	688 K
mensuales	297 K
mensuel	381 un don K	386 K
menurut	465 K
menyatakan	465 K
merci	384 K de nous
merkezimiz	840 haber K
mes	93 al K	297 al K	297 por K
mese	497 al K
mesec	751 prvi K	779 na K	779 prvi K
mesiac	765 za K	765 prvý K
message	207 a K from our editor
messagerie	372 votre adresse de K ne sera pas
metus	554 per K
""", 'mi': """
miembro	295 hazte K
minggu	464 per K
minket	434 kövess K	442 kövess K	442 hívj meg K
minute	0 K read
minutes	0 K read	0 K to read
misiniz	826 zaten abone K
mission	260 our K
mitdiskutieren	6 K
mitgeteilt	186 K
mitglied	183 werden sie K	183 werde K	183 jetzt K werden
mitglieder	155 nur für K	184 unsere K
mitteilungen	14 push-K	160 push-K
mittwoch	17 jeden K
""", 'mj': """
mjesec	751 prvi K
""", 'mn': """
mnd	626 kr/K
""", 'mo': """
mobile	222 on your K app	222 our K app
mobilepay	143 K
modalidad	297 K premium
moderador	677 não serão aprovados pelo K
moderados	677 serão K antes
moderated	236 comments are K	236 pre-K
mogelijk	595 maak het volgende K
mois	386 par K
moittii	349 K
monat	185 im K	185 pro K
monatlich	185 K
monday	17 every K
mondta	445 K
montag	17 jeden K
month	217 for the first K	217 try a K for	217 try it for a K	261 a K	261 per K	261 every K	261 each K
monthly	255 one-off or K	259 become a K	259 give K	261 K
months	217 K for $#
morgen	17 jeden K	17 am K	17 hver K
morgon	17 varje K
morning	17 every K	17 each K
moyens	385 nos K
""", 'mu': """
mukaan	346 lähde K	349 K
multato	498 ha K
multou	689 K
mums	562 seko K
""", 'na': """
nabiralnik	771 v vaš K
nachdruck	176 K verboten
nachrichten	159 K-app	159 aktuelle K aufs handy	160 push-K
nadaljevanje	770 za K branja
najnowsze	636 otrzymuj K
napisz	646 K do nas	653 K do nas
naprej	770 če želite brati K
napsal	117 K
napsala	117 K
narrated	250 is K by an ai	250 is K by ai
naslov	771 na vaš e-K
nastavak	742 za K čitanja
nastavili	742 da biste K čitanje
naszej	654 K pracy
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	281 tu K no soporta	281 su K no soporta	673 seu K não suporta
navigateur	10 votre K	21 dans le K pour mon prochain	368 votre K ne supporte pas	368 votre K n'est pas
navodi	752 K
""", 'ne': """
necesitamos	264 K pedirte	267 K tu apoyo	295 K tu ayuda	295 K de ti
necessaris	21 camps K
necessitem	91 et K
nedeljno	17 jednom K
neem	595 K nu een
nell	478 apri K'app
nella	477 K tua mail
neodvisni	778 K mediji
neodvisno	777 podprite K
neophodna	21 K polja
neovisno	749 podržite K
nepriklausoma	553 K žurnalistika
netiquette	170 beachten sie die K	487 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	614 dette K bruker
neuen	159 hier geht es zur K
news	159 K-app	222 K app for	245 is a K
newsletter	102 náš K	115 náš K	118 K	158 unseren K	158 unserem K	158 unserer K	158 zum K	158 K bestellen	158 K an	158 täglichen K	158 K richtig	158 K von	181 K	183 K an	184 unser K	184 unseren K	184 unserem K	184 dieser K	187 K	192 εγγραφείτε στο K	192 εγγραφή στο K	192 το K μας	192 γραφτείτε στο K	203 το K μας	206 K	220 sign up for our K	220 sign up to our K	220 sign up for the K	220 subscribe to our K	220 join our K	220 get our K	220 our K here	220 receive our K	220 our daily K	220 our weekly K	220 our morning K	254 K	260 our K	263 K	274 suscríbete a la K	274 apúntate a la K	274 nuestra K	296 nuestra K	299 K	361 inscrivez-vous à la K	361 abonnez-vous à la K	361 notre K	385 notre K	385 cette K	388 K	451 K kami	451 langganan K	477 iscriviti alla K	477 la nostra K	496 la nostra K	496 questa K	499 K	636 zapisz się na K	636 nasz K	654 nasz K	657 K	666 assine a K	666 nossa K	687 nossa K	690 K	695 abonează-te la K	695 abonați-vă la K	695 înscrie-te la K	709 K	743 na K	743 naš K	750 naš K	753 K	757 náš K	764 náš K	767 K
newslettera	636 zapisz się do K	636 naszego K	654 naszego K	757 odber K
newsletterem	654 naszym K
newsletters	220 K may contain info about	254 K	260 our K	263 K	361 nos K	361 recevoir les K	385 nos K	388 K
newsletterul	695 K nostru	706 K nostru
newspaper	260 our K
newsroom	260 our K	260 non-profit K	260 this K
nezavisni	750 K mediji
nezavisno	749 podržite K
""", 'ng': """
ngay	882 đăng ký K
""", 'ni': """
nieograniczony	634 K dostęp
niets	592 K uit deze
nieuws	576 K-app
nieuwsbrief	575 onze K	575 dagelijkse K	575 wekelijkse K	594 K	596 onze K	596 deze K	599 K
nieuwsbrieven	575 onze K	594 K	596 onze K	599 K
""", 'nj': """
njuzleter	743 na K	743 naš K	750 naš K
""", 'no': """
nonprofit	260 K newsroom	260 K news outlet
nosotros	295 colabora con K
nosso	35 K quiz	661 apoie K	661 apoie o K	667 baixe K app	667 no K app	686 apoie K	686 apoie o K	686 siga o K	686 entre no K	687 K site
nostra	92 la K feina	478 nella K app	496 la K app
nostre	92 el K canal
nostro	35 K quiz	496 il K sito	496 che il K
nota	20 leer esta K
noticia	296 esta K
notificaciones	14 las K	276 activa las K	276 activar K	276 recibir K
notifications	14 K	223 turn on K	223 turn on desktop K	223 enable K	223 would like to send you K	223 allow K	223 K from this site	223 receive K	363 activer les K	363 activez les K	363 autoriser les K
notifiche	14 le K
notified	220 sign up to be K	223 get K
notifikasi	14 K	452 aktifkan K	452 dapatkan K
notifikationer	14 K
notify	223 K me of	223 K me when	236 K me of new posts
notiser	14 K
notre	35 K quiz	385 K site
nouvelle	372 ouvre dans une K fenêtre
novice	771 na naše K	771 na e-K	778 naše K
novinari	750 naši K
novinarji	778 naši K
novinarstvo	750 nezavisno K	750 neovisno K	778 neodvisno K
noviniek	757 odber K
""", 'nu': """
nuestra	275 en K app	295 únete a K	296 K app	296 K web
nuestras	296 K redes
nuestro	35 K quiz	267 apoya K	279 únete a K canal	295 apoya K	295 únete a K	295 recibe K	296 K canal	296 K medio	296 K sitio	296 K equipo
nuestros	283 K socios	296 K socios
numer	655 K krs
""", 'ny': """
nyhedsbrev	126 vores K	126 tilmeld dig K	144 vores K	147 K
nyhedsbreve	126 vores K	144 vores K
nyhedsbrevet	126 få K
nyheterna	793 följ K
nyhetsbrev	607 vårt K	607 våre K	607 meld deg på K	607 abonner på K	625 vårt K	625 våre K	628 K	789 vårt K	789 våra K	789 anmäl dig till K	807 vårt K	807 våra K	810 K
nyhetsbrevet	607 få K
nyilatkozta	445 K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	487 i campi K
oberoende	806 stöd K
objasnio	752 K
objavljen	22 ne bo K
objavljena	22 neće biti K
obligatoires	21 champs K sont	372 les champs K
obligatori	487 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	285 los campos K
obligatoriska	21 K fält	798 K fält
obligatoriske	21 K felt	616 K felt
obrigado	686 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	113 další šíření K
obserwuj	641 K nas na	641 K nas w	653 K nas
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
oferecer	664 K este artigo
off	261 one-K
offert	358 vous est K	386 mois K
offrez	384 K-lui	384 K-nous
offrici	495 K un
offrimi	495 K un
""", 'og': """
oglasa	11 K	750 bez K
oglasov	778 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	826 K devam etmek için
okurlarimiz	36 K	840 K
okurlarimizin	840 K
""", 'ol': """
olarak	826 abone K
olun	839 üye K
""", 'on': """
onafhankelijke	570 steun K journalistiek	595 steun K	596 K journalistiek
onafhankelijkheid	596 onze K
onbeperkt	573 lees K	573 K toegang	573 K lezen
ondersteunt	582 je browser K	582 uw browser K
onderzoek	596 dit K
onderzoeken	596 onze K
one	259 make a K-time
ontdek	595 K nu
ontvang	575 K elke	575 K onze
onze	576 K app	596 K app
""", 'oo': """
oordeelde	598 K
""", 'op': """
open	222 K in app	222 K in the app	576 K in app
ophavsretten	141 K tilhører
opinion	30 K of	236 have an K on this
opinions	30 K of
oplyser	146 K
oplyste	146 K
opozarja	780 K
opplyser	627 K
opplyste	627 K
opprett	605 K en konto for	624 K en konto
opublikowany	22 nie zostanie K	646 twój adres e-mail nie zostanie K
opzegbaar	597 K
""", 'or': """
ordenou	689 K
ordinato	498 ha K
ordnete	186 K an
original	246 read the K article
originally	246 this article was K published on	246 this story was K published on	246 this story K appeared	246 this article K appeared	246 K published at
originalmente	291 este artículo fue publicado K	291 publicado K en	683 publicado K em
originariamente	493 articolo pubblicato K
ortaklarimiz	833 biz ve K
""", 'os': """
ostrzega	656 K
oszd	25 K meg
""", 'ov': """
overname	592 K zonder
ovisi	749 K o vama
""", 'ow': """
owner	260 has no K	260 have no K
""", 'pa': """
padroni	496 senza K	496 libera da K
pagar	686 ajude a K
paghi	495 K un'ora
pago	299 muro de K
paid	231 we get K if you buy	231 we may be K
pakolliset	21 K kentät
palautetta	346 anna K
paper	252 is the K's
par	386 K an
parama	552 jūsų K	556 K
parceiros	675 nós e os nossos K	687 nossos K
paremkite	552 K mus
part	246 no K of this
partagez	25 K-le	25 K-la
parte	686 faça K e
parteispende	187 K
partenaires	370 nos K et nous	370 nous et nos K	385 nos K
participar	285 para K
participez	384 K à
partilhe	25 K-o
partir	351 avant de K	688 a K de # euros
partner	168 wir und unsere K	485 i nostri K	796 vi och våra K
partnere	133 vi og vores K	614 vi og våre K
partnerlinks	37 K
partners	234 we and our K	260 our K	584 wij en onze K	596 onze K
partnership	246 was produced in K with
partnerzy	644 my i nasi K	644 nasi zaufani K
pasak	555 K
pass	226 K this on
patreon	255 on K	255 our K
patron	212 become a K of	259 become a K
patronem	653 zostań K
paywall	184 ohne K	187 K	260 we have no K	260 we do not have a K	263 K	388 K	499 K	690 K
paywalls	263 K
""", 'pe': """
pe	707 K an
pedirte	264 tenemos un favor que K
pediu	689 K
peiling	35 onze K
pelanggan	450 khusus K	463 K kami	466 K
pembaca	18 berkat K	463 K kami
pendant	386 K un mois
people	18 thanks to K like
pequeno	658 um K favor a pedir
per	626 K år	808 K år
peramban	10 K anda
percent	218 # K left to read
perfil	671 siga nosso K
periodisme	92 el nostre K
periodismo	267 apoya el K	295 apoya el K	296 nuestro K	296 K de calidad	296 hacemos K
periodista	292 es K
periodistas	296 nuestros K
periodistes	92 els nostres K
perjantaisin	17 K
permanencia	297 sin K
permission	246 reproduced here with K	246 reproduced with K	258 written K	258 prior K	258 without K
personale	699 datele tale K
personales	283 datos K serán
persondatapolitik	133 K
personenbezogene	168 K daten
personnelles	370 vos données K
personoplysninger	133 dine K
personopplysninger	614 K
personuppgifter	796 dina K
pertama	464 bulan K
pesquisa	35 nossa K
""", 'ph': """
phone	228 news to your K
""", 'pi': """
pide	298 K
piebilda	565 K
piece	260 this K
pierwszy	655 K miesiąc
pirmas	554 K mėnuo
pitch	255 K in	259 K in
pitching	259 consider K in
pix	685 um K	688 K
""", 'pl': """
plakaten	622 vær varsom-K
plattform	184 unsere K
player	9 this K
please	217 K log in to	226 K share this	256 K help	259 K chip in	259 K give	259 K help if
plusartikelen	596 K
plusartikels	573 gratis K	596 K
""", 'po': """
pobierz	653 K naszą
podatku	632 przekaż #% K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	144 vores K	180 den K können sie	180 den K kannst du	180 unseren K	184 unser K	184 unseren K	203 το K μας	248 follow the K	260 our K	296 nuestro K	385 notre K	463 K kami	496 il nostro K	596 onze K	654 nasz K	687 nosso K
podcaste	34 našom K
podcastimiz	840 K
podcastimizi	34 K
podcastimme	34 K	347 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	180 wo es K gibt	248 wherever you get your K	248 wherever you listen to K	248 wherever you get K
podcastu	34 naszego K	34 našem K	34 našem K
podcastul	34 K nostru	706 K nostru
podcastunk	443 K
podcastunkban	34 K
podcasty	115 naše K
podd	34 vår K	807 vår K
poddar	34 våra K
podelite	25 K
podijelite	25 K
podkast	625 vår K
podle	117 K
podpora	114 vaše K	763 vaša K	777 vaša K
podporo	777 vašo K
podporte	763 K nás	763 K našu
podprite	777 K nas	777 K naše
podziel	25 K się
pokutoval	117 K
policy	234 our cookie K
politica	699 K de cookie
political	245 is a K	245 is the K editor
politika	833 çerez K
politikasi	833 gizlilik K
politikwissenschaftler	178 ist K
politologue	379 est K
poll	35 our K	236 vote in our K	236 take our K
polub	641 K nas na
pomagajte	777 K nam
pomozite	749 K nam
pomozte	114 K nám
ponctuel	381 un don K
pop	259 K your
portal	654 nasz K
posez	384 K-la à	384 K-nous
posible	18 hace K
post	20 rest of this K	260 this K
postadress	789 din e-K	798 din e-K kommer inte
postadresse	607 din e-K	616 din e-K vil ikke
postanite	749 K član	777 K član	777 K naročnik
postaw	653 K nam	653 K mi
postfach	158 in ihrem K	158 in dein K	158 in ihr K	158 in deinem K	158 direkt ins K
posts	15 free K
potrebna	749 K nam je
potrebujeme	763 K vašu podporu
potrebujemo	777 K vašo
potrivit	708 K
potrzebujemy	632 K twojego wsparcia	653 K twojej pomocy	653 K twojego wsparcia
pound	259 K you give
pourboire	381 un K
poursuivez	358 K votre lecture
poursuivre	358 K votre lecture
povedal	766 K	780 je K
povedala	766 K	780 je K
powered	259 K by you
powerful	260 hold the K to account
powiadomienia	14 K	638 włącz K	638 K push	638 chcesz otrzymywać K
""", 'pr': """
praat	586 K mee	595 K mee
praca	654 nasza K
pratite	749 K nas
pravi	780 K
precisa	686 K de si	686 K de você
precisamos	658 K da sua ajuda	661 K do seu apoio	686 K da sua ajuda
precisato	498 ha K
preciso	677 é K estar logado
precizat	708 a K
predplatitelia	767 K
preferences	234 your cookie K
preferita	481 fonte K su google
preferred	228 K source on google
preglednik	10 vaš K
prejemajte	771 K vsako
preluarea	704 K
prema	752 K
premier	358 le K mois	386 le K mois
premoderated	236 K
prenesite	777 K
prenumerant	787 bli K	787 redan K	787 som K	806 bli K
prenumeranter	787 endast för K	807 våra K	810 K
prenumerata	556 K
prenumeration	810 K
prenumerationen	789 avsluta K när
prenumeratoriams	548 tik K
prenumerera	787 K för att	789 K på nyhetsbrev	806 K på vårt
prenumeruojate	548 jau K
prenumeruokite	552 K
presenteie	664 K
pretplata	753 K
pretplatite	742 K se već od	749 K se
pretplatnici	753 K
pretplatnicima	742 dostupan samo K
pretplatnik	742 već ste K	749 postanite K
pretplatnike	742 samo za K
preuzimanje	748 zabranjeno je K
preuzmite	749 K
preventing	232 browser extension is K
price	261 the K of a
prijavi	24 K se
prijavite	24 K se	749 K se na	777 K se na
prima	707 K lună
primeiro	688 K mês
primer	93 el K mes	297 el K mes
primo	497 il K mese
principles	246 the thomson reuters trust K
print	226 click to K
pripomenul	766 K
prisijunkite	24 K
prispejte	763 K
privacidad	283 política de K	296 nuestra política de K
privacidade	675 política de K
privacy	234 see our K policy	234 to our K policy and terms	234 and the google K policy	260 our K policy
privacybeleid	584 ons K
privacyverklaring	584 K
privatlivspolitik	133 K
priznal	766 K
probeabo	155 wochen im K	183 K
probeer	595 K nu	595 K een maand
proberen	597 gratis K
processing	234 consent to the K
prochains	385 nos K articles
proefabonnement	573 K	595 neem een K	597 K
profesor	292 es K
profesora	292 es K
professeur	379 est K
professeure	379 est K
professor	178 ist K	245 is a K	245 is an assistant K
professorin	178 ist K
profilazione	485 i cookie di K
profitez	358 K de nos offres	384 K de
prohibida	291 queda K
proibida	683 é K a
promise	259 K never to
prosbu	96 máme na vás K	96 máme malou K
proseguire	474 per K la lettura
prossima	21 in questo browser per la K
provalo	474 K gratis	495 K gratis
provided	234 content K by a third party
provision	165 erhalten wir eine K	165 eine kleine K
provisions	165 K-links
przetwarzanie	644 K danych osobowych
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	487 prima di K un commento
pubblicato	22 non sarà K	487 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	677 o seu endereço de e-mail não será K
publication	212 is a reader-supported K
publicera	21 inloggad för att K
publiceras	22 kommer inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	281 bloqueador de K	296 sin K
publicidade	11 a K
publicitat	11 la K	92 sense K
publicitate	11 K
publikovanie	762 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	236 your email address will not be K	246 was first K by	246 was first K on
puis	358 K # €
puisque	351 K vous êtes là
punya	450 sudah K akun
purchase	231 K through links on our site
pushmeldingen	577 K
""", 'py': """
pyysi	349 K
""", 'qu': """
queremos	264 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	467 già che sei K
quieras	271 cancela cuando K	297 cancela cuando K
quitter	351 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K
""", 'ra': """
raccolta	499 K fondi
racconta	498 K
raccontato	498 ha K
raconte	387 K
rad	750 naš K
rajaton	332 K pääsy
raksti	562 K mums
raksts	563 šis K
rappelle	387 K
""", 're': """
reach	244 K him at	244 K her at	244 K them at	259 help us K
reached	218 you've K your limit of free	244 can be K at
reacties	586 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	218 # % left to K	250 is K by an ai	250 is K by ai	260 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	207 we're asking K	251 thank you, K	259 K like you	259 join the K	260 our K	260 funded by its K	263 appeal for K	263 K pay
reading	0 K time	217 keep K for just	217 to finish K	217 to keep K	217 keep K with a	217 K this post for free
reageren	6 K	586 om te K
recalled	262 K
recalls	262 K
recaptcha	220 protected by K
receba	666 K no seu	666 K todos os dias	686 K as	686 K no seu
receive	220 sign up to K	220 K email from us on behalf of	220 K emails from	234 agree to K emails	259 to K new posts
recevez	361 K chaque	361 K tous les	384 K chaque	384 K notre
recevoir	363 K les alertes
recherche	184 diese K
recherchen	184 unsere K
recibe	274 K cada	274 K todas las	295 K cada
reclame	706 fără K
recomenda	689 K
reconheceu	689 K
reconnu	387 a K
recunoscut	708 a K
recurring	255 K donation	261 K donation
redactie	586 mail de K	595 mail de K	595 tip de K	596 onze K
redactor	292 es K
redactora	292 es K
redakce	115 naše K
redakci	115 naši K
redakcia	764 naša K
redakcie	762 bez súhlasu K
redakcija	553 mūsų K	563 mūsu K	750 naša K
redakcije	748 bez dozvole K
redakciju	750 našu K
redakcja	654 nasza K
redakcji	654 naszej K
redaksi	463 K kami
redaksjon	625 vår K
redaksjonen	624 kontakt K	625 kontakt K
redakteur	178 ist K
redakteurin	178 ist K
redaktion	144 vores K	184 unsere K	807 vår K
redaktionelle	168 externe K inhalte
redaktionen	135 skriv til K	798 mejla K
redazione	496 la nostra K
regala	271 K esta nota
reggel	17 minden K
registe	664 K-se para
register	217 K for free to
registrarte	274 al K
registrati	474 K per	495 K per	495 K gratis
registreer	573 K je
registrieren	155 K sie sich
registrierung	182 K
registrujte	114 K se
regrette	387 K
regrettent	387 K
rejoignez	366 K-nous sur	384 K-nous	384 K notre	384 K nos
rekao	752 K
rekla	752 K
reklam	115 bez K	654 bez K	654 nie mamy K
reklama	750 bez K
reklamdan	11 K
reklame	11 K
reklamer	144 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamsiz	840 K
reklamy	11 K
relatou	689 K
rely	260 we K on
remaining	218 free articles K	218 free article K	218 articles K this month	218 free stories K
remind	263 K me later
removed	236 this comment has been K
replied	262 K
reply	6 leave a K
reportage	184 diese K	385 ce K
reportagem	687 esta K
reportagens	687 nossas K
reportaje	296 este K
reported	262 K that
reporter	178 ist K	244 is a K at	244 contact the K at	245 is a K	245 is a senior K	379 est K
reportera	292 es K
reporterin	178 ist K
reportero	292 es K
reporters	259 ask our K	260 our K	260 we, the K
reporting	236 why are you K this	260 our K	260 this K	260 K like this	260 goes to K
representam	677 os comentários não K
reproduced	246 may not be K
reproducerea	704 K integrală
reproduction	246 K without permission	378 K interdite	378 toute K	378 droits de K
republish	246 K our articles	246 K this article
republished	246 K with permission	246 is K from
required	21 K fields are marked	236 K fields are marked
research	245 is a K fellow
researcher	245 is a senior K	245 is a K
reserva	29 es K el dret
reservados	291 derechos K	683 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	90 tots els drets K
reserve	29 K the right
reserved	201 all rights K	217 article is K for	246 all rights K	520 all rights K
reserves	29 K the right
responsabile	30 non è K
responsabilidad	30 K de
responsabilidade	30 K de	30 K dos	677 os comentários são de K
responsabiliza	30 não se K
responsable	30 pas K	30 no se hace K
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
rest	20 to read the K	217 to read the K of this
restants	359 articles gratuits K
reste	359 il vous K #%	359 il vous K # %
retrouvez	366 K-nous sur	384 K-nous
rettigheter	622 alle K forbeholdt
reuters	378 avec K
revelou	689 K
rewritten	246 may not be published, broadcast, K
""", 'ri': """
ricamiz	822 küçük bir K var	822 sizden bir K var
ricevi	477 K ogni	495 K ogni	495 K la
ricordato	498 ha K
rief	186 K
riep	598 K
riferito	498 ha K
riippumaton	347 K media
riippumatonta	346 tue K	347 K journalismia
riproduzione	493 K riservata	493 © K
riserva	29 si K
riservati	493 tutti i diritti K
riservato	474 K agli abbonati	474 K ai nostri abbonati	474 questo contenuto è K
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
rocznie	655 K
ropade	809 K
ropte	627 K
round	254 our K-up
roundup	220 get a weekly K	254 our K	254 weekly K
rozhodl	117 K
rozhodol	766 K
rozpowszechnianie	652 K artykułu
""", 'ru': """
ruft	186 K
ruled	262 K
rundbrief	181 K
""", 'sa': """
sa	627 K	809 K
sabah	17 her K
sabato	17 ogni K
sade	809 K
sagde	146 K
sagen	186 K
sagt	186 K
sagte	186 K
sagten	186 K
said	262 K
saken	600 likte du denne K	624 les hele K	625 denne K
saker	625 våre K
saklidir	838 tüm haklari K	838 her hakki K
saluran	463 K kami
samedi	17 chaque K
samstag	17 jeden K
sanoi	349 K
sanoo	349 K
saturday	17 every K
saugomos	551 visos teisės K
say	236 have your K in	259 have your K
sayenizde	840 sizin K
says	262 K
""", 'sc': """
scarica	478 K l'app	478 K la app	478 K la nostra app	495 K la nostra	495 K l'app
schauen	183 K sie vorbei
schicken	183 K sie uns
schon	148 wenn sie K hier sind	148 wo sie K hier sind
schreef	598 K
schreib	183 K uns
schreiben	6 kommentar zu K	170 K sie uns ihre meinung	183 K sie uns	183 K sie an
schreibt	178 K über	178 K für	183 K uns	186 K
schrieb	186 K
schriftlicher	176 nur mit K genehmigung
schrijf	575 K je in voor	575 K je gratis in	595 K je in	595 K u in	595 K je gratis in
schrijft	598 K
scrie	705 K-ne
scripts	232 unblock K
scris	708 a K
scritto	496 chi ha K questo	498 ha K
scrivi	495 K a
scrivici	495 K
""", 'se': """
secondo	498 K
section	236 in the comment K
segnalacelo	495 K
segons	94 K
segueix	91 K-nos
seguici	481 K su	481 K anche su	495 K
seguir	279 puedes K a	279 puede K a
segundo	689 K
sekarang	462 donasi K	462 daftar K
sekite	552 K mus
sekojiet	562 K mums
selaimesi	10 K
selengkapnya	450 untuk membaca K
selon	387 K
semaine	17 chaque K	17 une fois par K	386 par K
semaines	17 toutes les K
semana	17 cada K	17 una vez por K	17 toda K	297 a la K	688 por K
semanal	274 boletín K
seminggu	17 K sekali
send	220 we'll K you	616 K inn	624 K oss
setiap	17 K pagi	464 K bulan
setmanalment	17 K
settimana	17 ogni K	497 alla K
settings	234 cookie K
seuraa	346 K meitä
""", 'sh': """
share	25 K it	25 K this post	226 K this with	226 K this post on	226 K this if you	226 K this far and wide	226 click to K	231 we may get a K
shareholders	260 no K
shouted	262 K
""", 'si': """
sier	627 K
siga	671 K-nos no	671 K-nos nas	686 K-nos
siger	146 K
sign	24 K in	220 K up to get	256 K up	259 K up for our	259 K up to our	259 when you K up	259 K up now
signaler	372 K une erreur
signalez	384 K-la-nous	384 K-le-nous
signing	220 thanks for K up	220 thank you for K up	220 by K up, i agree	220 by K up, you agree	220 by K up you agree
silakan	450 K login	450 K masuk
silenced	260 refuse to be K
since	207 K you're here
sinirsiz	826 K erişim
sinulle	328 meillä on K pyyntö
site	260 our K	596 onze K
""", 'sk': """
skaityti	548 norėdami K toliau	548 norint K toliau	548 K toliau galite
skaitytojai	553 mūsų K
skelbiamas	22 nebus K
skirkite	552 K paramą
skriv	143 K til os	789 K upp dig	806 K upp dig	806 K till oss
skrive	21 logget ind for at K
skriver	146 K	627 K	809 K
skrzynce	636 w twojej K
""", 'sl': """
slant	808 en K
sledite	777 K nam
sledujte	104 K nás	114 K nás	763 K nás
""", 'so': """
so	186 K die
soci	91 fes-te K	91 fes-te'n K
socia	294 hazte K	295 hazte K
social	163 auch bei K media
socio	267 hazte K	294 hazte K	295 hazte K
sociologue	379 est K
socios	271 solo para K
someone	226 send this to K
sondage	35 notre K
sondaggio	35 nostro K
sondajul	35 K nostru
sonntag	17 jeden K
sostegno	470 il tuo K ci	470 abbiamo bisogno del tuo K	495 il tuo K
sostenerci	470 puoi K
sostenitore	495 diventa K
sostenitori	496 i nostri K
sostiene	494 chi ci K	496 chi ci K	498 K
sostieni	470 K il nostro	470 K la nostra	495 K il	495 K la
sostienici	494 K	495 K
sostuvo	298 K
sottolinea	498 K
soubory	107 K cookie
souhlasu	113 bez K
souligne	387 K
soutenez	354 K notre	381 K-nous	381 K notre	384 K-nous	384 K notre	384 K-le	384 K-la
soutenir	354 pour nous K	384 K notre	384 nous K
soutien	354 votre K est	354 a besoin de votre K	384 votre K
soutiens	384 je K
sovelluksemme	335 lataa K	347 K
sovelluksessa	335 avaa K
sovellus	335 lataa K	335 lataa ilmainen K	346 lataa K
""", 'sp': """
spare	259 can you K
spelregels	586 K
spende	151 deine K für	151 ihre K hilft	151 deine K hilft	151 jede K hilft	151 jede kleine K hilft	151 jede K zählt	183 ihre K	183 deine K	183 eure K	183 mit einer K	183 K jetzt	183 K uns	187 K
spenden	183 K sie	183 jetzt K	187 K
spendenaufruf	187 K
spendenaufrufe	187 K
spendiere	183 K uns
spendieren	183 K sie uns
spiega	498 K
spiegato	498 ha K
spottete	186 K
sprijinul	705 K tău	705 avem nevoie de K
spune	705 K-ne	708 K
spus	708 a K
""", 'sq': """
squadra	496 la nostra K
""", 'st': """
staat	598 K er
stabilito	498 ha K
stand	259 K with us
standards	246 our K: the
stelde	598 K
steun	570 met jouw K	570 met uw K	570 K ons met	593 K ons	595 K ons	595 K onze	595 jouw K	595 uw K
stiahnite	763 K si
stimme	179 K
stond	598 K
stories	15 free K	218 free K left	244 for more K like this	260 our K	260 K like this
story	15 free K	20 rest of this K	25 share this K	217 to read the full K	218 free K left	218 last free K	222 read this K in the app	226 share this K on	244 if you have a K to tell	244 email your K to	260 this K	260 K that took us
straight	220 K to your inbox
straipsnis	553 šis K
striga	708 K
strona	644 ta K używa
""", 'su': """
submitting	220 by K your email
subscreva	666 K a nossa	666 K as
subscribe	217 K to continue reading	217 K to read the full	217 to continue reading, K	217 K to get access	217 K for full access	217 K to unlock	217 already K?	220 K to our free	220 K to our weekly	220 K to our daily	220 K for more	228 K to our channel	228 K to our podcast	248 K to the podcast	248 K to our podcast	259 K to our	259 K today	259 K now	259 K to get	259 K for free
subscriber	217 already a K	217 this is a K-only	217 existing K	259 become a K	259 becoming a paid K	259 free or paid K
subscribers	217 this article is for premium K	217 for K only	217 exclusively for K	217 is exclusive to K	217 existing K	217 for paying K	217 for paid K	217 is for K	217 are for K	217 only K can read	260 our K	263 K
subscribing	217 by K to our	220 by K, you agree	259 consider K
subscription	217 off annual K	217 off an annual K	217 your K helps	217 K is being used on another	217 upgrade your K	217 sign up for a K	217 purchase a paid K	261 annual K	263 K
subscriptions	263 K
subscriptor	85 ja n'ets K	91 fes-te K	91 fes-te'n K
subscriptors	85 exclusiu per a K	85 només per a K	95 K
subscriu	91 K-te
subskrybenci	654 nasi K	657 K
subskrypcja	657 K
subskrypcje	657 K
substack	217 in the K app	263 K
substacks	263 K
sued	262 K
suite	358 pour lire la K
suivez	366 K-nous sur	384 K-nous
sumate	295 K al
sunday	17 every K	254 our K email
sundays	17 on K
suport	91 dona'ns K	91 el teu K
suporta	673 o seu browser não K
support	212 please K us	212 your K, no matter how small	212 K our work by	212 to K my work	212 you can K us	232 your browser does not K	259 K us	259 K our	259 K my work	259 K this work	259 your K	259 we ask you to K	259 K the show
supporta	483 il tuo browser non K
supported	232 your browser is not K	260 reader-K	260 reader K	260 member-K	260 listener-K
supporter	259 become a K
supporting	212 please consider K	259 consider K
survey	35 our K	35 our reader K	236 reader K	236 take our # minute K	236 two-minute K	236 short K	259 take our K
suscribirte	274 al K
suscripciones	299 K
suscriptor	271 ya soy K	271 ya eres K	295 hazte K
suscriptora	295 hazte K
suscriptores	271 exclusivo para K	271 sólo para K	271 solo para K	296 nuestros K	299 K
sustaining	255 K member	259 K member	259 become a K
sutikimo	551 be raštiško K
""", 'sv': """
svakog	17 K jutra
""", 'sw': """
swisha	806 K
""", 'sz': """
szerint	445 K
""", 'ta': """
taalfout	586 K
tady	96 když už jste K
tahun	464 per K
takip	830 bizi K edin	830 K et	839 bizi K edin
takket	144 K være dig	625 K være deg
tamamini	20 haberin K	20 yazinin K
tapkite	552 K nariu
tarayiciniz	10 K
tartalmat	9 ezt a K
tartalom	9 a K
tarvitsee	346 K sinua	346 K tukeasi
tarvitsemme	346 K apuasi	346 K tukeasi
""", 'te': """
team	260 our K	596 ons K
teatas	308 K
teica	565 K
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	183 K sie uns
teilte	186 K mit	186 K der	186 K die
tekst	20 cały K	20 ceo K	654 ten K	750 ovaj K
teksty	654 nasze K
telegram	16 K	163 unseren K-kanal	228 join our K	228 our K channel	259 join our K	279 nuestro canal de K	454 channel K	481 canale K	671 nosso canal no K	723 мы в K	723 наш K-канал	723 в нашем K	723 новости в K	830 K kanali	853 ми в K	853 наш K-канал	853 у нашому K
teljes	20 K cikk
telli	305 K kohe
tellija	301 oled juba K
tellijatele	301 artikkel on K	301 ainult K
tellimus	309 K
tenhle	115 K text
terima	456 K semua
termos	675 K de uso
terms	234 agree to our K of	234 agree to our K and	234 agree to the K
testen	155 für # € K	155 für # euro K	183 jetzt K	183 K sie
testez	358 K-nous	384 K-nous
testified	262 K
tetszett	443 K a cikk
""", 'th': """
thank	251 K you to the	251 K you to all of you	251 K you to all who	251 K you to our
thanks	251 K to all of you who
theo	874 K dõi báo	882 hãy K dõi	885 K ông	885 K bà	885 K lời
think	236 let us know what you K	259 tell us what you K
thoughts	236 share your K	259 share your K
thousands	259 join K of
throw	259 K in
thursday	17 every K
thursdays	17 on K
""", 'ti': """
tietosuojaseloste	340 K
tikkie	597 K
tiktok	16 K
tilaa	346 K nyt
tilaaja	332 oletko jo K
tilaajamme	347 K
tilaajana	332 jatka lukemista K	332 K pääset	332 K voit	332 koko juttu K
tilaajat	350 K
tilaajille	332 vain K
tilauksen	334 voit peruuttaa K
tilaus	350 K
till	782 vi har en bön K dig
tilmeld	126 K dig vores	143 K dig
tin	886 bản K
tip	135 K os	135 har du et K	143 K os	259 K your
tipeee	381 K
tips	616 K oss	616 har du et K	624 K oss	798 har du ett K	798 har du K
tipsa	806 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	119 en lille K at bede	600 en liten K å be
""", 'tl': """
tl	841 # K
""", 'to': """
today	256 join K	259 chip in K	259 sign up K	259 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	598 gaf K
toestemming	584 K te geven
toeta	305 K meid
toetage	305 K meid
toetus	305 sinu K	305 teie K
toimetus	306 meie K
toimintaamme	346 tue K
toimittajamme	347 K
toimituksellemme	347 K
toimituksemme	347 K
toimitusta	346 tue K
told	262 K
toteaa	349 K
touch	244 get in K with our	259 get in K
""", 'tr': """
trabajo	267 si te gusta nuestro K	296 nuestro K
trabalho	687 nosso K
tragen	183 K sie sich	183 K sie hier
traitement	370 K de vos données
trakteer	595 K ons
transferred	234 personal data may be K
translated	249 this article was K
transparenzhinweis	176 K
tratamento	675 K dos seus dados
tratamiento	283 K de tus datos
trattamento	485 K dei dati
travail	385 notre K
trenger	603 vi K din støtte	624 vi K din hjelp
trial	217 your free K	259 start your free K	259 start a free K	261 free K
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	346 K
tulis	465 K
tulisan	463 K ini
tunnus	346 luo K
tuomitsi	349 K
tutur	465 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	262 K
twierdzi	656 K
twitter	226 share on K	228 follow him on K	228 follow her on K	228 follow them on K	228 follow on K
twitterze	641 na facebooku i K
""", 'ty': """
tygodniowo	655 K
tygodniu	17 raz w K
""", 'ub': """
ubegrenset	605 K tilgang
""", 'ud': """
udfyldes	135 skal K
udtalte	146 K
""", 'ug': """
ugen	145 om K
""", 'ui': """
uitgeschakeld	582 javascript is K
uitschrijven	575 op elk moment K
""", 'uj': """
ujar	465 K
ujarnya	465 K
""", 'uk': """
uken	626 i K
uker	624 prøv # K
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	232 video K
uneix	91 K-te
ungkap	465 K
unisciti	495 K
unlimited	217 get K access	217 K digital access	217 K access for
unlock	20 K this	217 K the rest
unser	184 K ziel	184 K team
unsere	36 K leser	159 K app	183 können sie K	184 K leser	184 K texte
unserem	35 K quiz	155 mit K abo
unseren	36 K lesern	184 K lesern	184 K kanal
unserer	159 in K app	184 K arbeit
unsubscribe	220 K at any time	220 K anytime
untuk	462 masuk K
""", 'up': """
updates	220 get K by email
upgrade	217 K to paid	217 K to read	217 behind the paywall. K
upozorava	752 K
upozornenia	14 K
uppgav	809 K
uppger	809 K
ups	263 pop-K
""", 'ur': """
urged	262 K
urteilte	186 K
""", 'ut': """
utilisation	370 K de cookies	370 K des cookies	370 conditions générales d'K
utilisons	370 nous K des cookies
utilizamos	283 K cookies	675 K cookies
utilizza	485 questo sito K i cookie	485 K cookie
utilizziamo	485 K i cookie
uttalte	627 K
""", 'uu': """
uudiskiri	304 telli meie K	305 telli K	306 meie K	309 K
uudiskirjaga	304 K
uutiskirje	334 tilaa K	346 tilaa K	350 K
uutiskirjeemme	334 K	347 K
""", 'uv': """
uvedl	117 K
uvedla	117 K
uviedla	766 K
uviedol	766 K
""", 'uy': """
uyardi	842 K
uyariyor	842 K
uygulama	828 mobil K
uygulamamiz	840 K
uygulamamizi	828 K indirin	828 K indir	839 K indir
uygulamayi	828 K indir	828 K indirin
""", 'va': """
valfri	785 swisha K summa	808 K summa
valgfritt	603 vipps et K
valittaa	349 K
vare	807 tack K er	807 tack K dig
varnar	809 K
varoittaa	349 K
varslinger	14 K
varuje	117 K
vastaus	21 peruuta K
vayas	264 antes de que te K
""", 've': """
vecka	17 varje K
veckan	808 i K
vendredi	17 chaque K
ventana	285 se abre en una K nueva
veraltet	166 ihr browser ist K
verantwoordelijk	30 niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K
verder	20 K lezen	567 voor je K gaat	573 lees K met	573 om K te lezen	573 K lezen?
verdi	842 karar K
vereiste	21 K velden zijn	586 K velden
verhaal	596 dit K	596 goed K
verhalen	596 onze K
verhindert	168 ein skript K
verileriniz	833 kişisel K
verklaarde	598 K
verlag	184 kein K
verouderd	582 je browser is K
verpassen	183 K sie
verscheen	592 dit artikel K eerder
verschenken	183 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verteiler	181 K
vertelde	598 K
vertelt	598 K
verwenden	168 wir K cookies
verwendest	166 K einen adblocker
verwendet	168 diese website K cookies	168 diese webseite K cookies
verzoek	567 een klein K
""", 'vi': """
viber	16 K
vidare	787 för att läsa K	806 läs K för
video	9 this K	9 este K	9 deze K	9 denne K
videoen	9 denne K
videre	124 for at læse K	143 læs K for	605 for å lese K	624 les K for
viernes	17 cada K
view	222 K in app
views	30 K of	218 free K left
viikko	17 joka K
viikossa	348 K
vikao	752 K
vincoli	497 senza K
vipps	624 K
virtuellen	183 K kaffee
visto	467 K che sei qui
visualizzare	485 per K questo contenuto
""", 'vo': """
voice	260 our K
volal	117 K	766 K
volg	580 K ons op	580 K ons via	595 K ons
volgende	21 in deze browser voor de K
volgens	598 K
voor	575 meld je aan K
voorbehouden	592 alle rechten K
voordat	567 K je gaat
vorbehalten	155 abonnenten K	176 alle rechte K
vorbei	183 schau K
vores	35 K quiz	127 hent K app	127 i K app	143 støt K	143 hent K	144 K app
vorlesen	2 artikel K	2 text K
votre	354 K don nous	381 K don	384 K don
vous	18 sans K	385 sans K
""", 'vr': """
vragen	567 hebben we een gunst te K	567 we willen je iets K
vriend	595 word K
vrijdag	17 elke K
vroeg	598 K
""", 'vs': """
vsebino	9 to K
""", 'vu': """
vuodessa	348 K
vurguladi	842 K
""", 'vy': """
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	113 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
""", 'wa': """
waardevol	567 vond je dit artikel K
waarschuwt	598 K
wajib	21 ruas yang K
waktu	0 K baca
warf	186 K vor
warned	262 K
warns	262 K
warnt	186 K
warnte	186 K
washington	245 is a K
""", 'we': """
webbplats	796 denna K använder cookies
website	133 dette K bruger	184 unsere K	260 our K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	261 a K	261 per K	597 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	220 sign up for our K	254 our K email	254 K round-up
weiter	155 lesen sie sofort K
weiterlesen	20 K	155 K mit	155 jetzt K	155 diesen artikel K	155 kostenlos K	155 mit plus K	166 mit werbung K
weiterzulesen	155 um K
weken	597 K voor
werbeblocker	166 deaktivieren sie ihren K
werbefrei	184 K
werbevereinbarung	158 stimme ich der K zu
werbung	11 K	184 ohne K
werde	183 K teil
werden	183 K sie teil
werk	596 ons K
wersja	2 K audio
wesprzyj	632 K nasze	653 K nas	653 K nasze	653 K naszą	653 K mnie
weten	586 laat het ons K	595 laat het ons K	598 laat K
""", 'wh': """
whatsapp	16 K	159 K-kanal der	163 K-kanal	226 share on K	226 share via K	228 join our K	228 join us on K	228 our K channel	228 updates on K	259 join our K	279 nuestro canal de K	366 chaîne K	366 canal K	454 saluran K	454 kanal K	454 channel K	481 canale K	580 K-kanaal	641 kanał na K	671 nosso canal no K	671 nosso canal do K	671 grupo do K	697 canalul de K	830 K kanali
whatsappie	16 K
whatsappu	16 K
while	207 K you're here
whitelist	232 K our site	232 K this site	232 K us
""", 'wi': """
widerrufen	158 jederzeit K
will	259 K you make a
window	226 opens in new K	226 opens in a new K
winning	245 is an award-K
withdraw	234 K your consent
without	18 K your
""", 'wo': """
woche	17 jede K	185 pro K
wochen	185 K lang
word	570 K lid en	593 K lid	595 K lid
work	259 back our K	260 our K
""", 'wr': """
write	236 K to us at	259 K to us
writer	244 is a staff K for	244 is a senior K at	245 is a staff K	245 is a senior K	245 is a K
writes	245 K about	262 K
written	245 has K for
wrote	262 K
""", 'ws': """
wsparcie	632 twoje K	653 twoje K
wsparciu	632 dzięki twojemu K
wspieraj	653 K nas
""", 'wu': """
wurde	179 text K
""", 'wy': """
wyjdziesz	629 zanim K
wymagane	21 K pola są	646 pola są K
""", 'ya': """
yakiniyor	842 K
yaniti	21 K iptal et
yapabilmek	6 yorum K	21 yorum K için
yaparak	826 giriş K
yapilamaz	838 alinti K
yapin	24 giriş K	839 bağiş K
yapmak	6 yorum K
yayinlanmayacak	21 e-posta adresiniz K
yazdi	842 K
yazin	839 bize K
yaziyi	2 K dinle	4 K
yazmak	6 yorum K
""", 'ye': """
year	261 a K	261 per K
""", 'yi': """
yillik	841 K
""", 'yo': """
you	18 without K	260 without K
youtube	16 K	168 inhalte von K	228 on K for more	228 on K for the	874 kênh K của
""", 'za': """
zabronione	652 kopiowanie K
zadarmo	15 články K
zahtevana	21 K polja
zainstaluj	637 K aplikację
zalo	874 quan tâm K
zalogowani	646 tylko K
zaloguj	24 K	634 K się, aby	634 K się aby
zamkniesz	629 zanim K
zapewnia	656 K
zapisal	780 je K
zapisz	636 K się na nasz	653 K się na	653 K się do
zarejestruj	634 K się, aby	653 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zavisi	749 K od vas
""", 'zb': """
zbierka	767 K
""", 'zd': """
zdarma	15 články K	15 článků K	100 články K
""", 'ze': """
zegt	598 K
zei	598 K
""", 'zi': """
ziedojums	566 K
zitten	596 we K ook op
""", 'zk': """
zkuste	100 K první měsíc	114 K první měsíc
""", 'zo': """
zondag	17 elke K
zostanie	646 twój adres email nie K
""", 'zr': """
zrezygnuj	634 K w każdej chwili	655 K w każdej chwili
""", 'zu': """
zufolge	186 K
zugang	155 noch keinen K
zugeschickt	158 per e-mail K	158 per mail K
zugestimmt	168 externen diensten nicht K
zusammenfassung	179 K
zustimmung	168 K jederzeit	168 mit ihrer K	168 ihre K
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
plattform
player
please
plusartikelen
plusartikels
pobierz
podatku
podcast
podcaste
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
poddar
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
  211),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 241))

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
