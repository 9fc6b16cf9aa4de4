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
# comentarii	805
# comentario	363
# comentarios	363
# comment	260
# commentaire	450
# commentaires	450
# commenti	565
# commento	565
# comments	260
# komentar	536
# komentarze	750
# komentarzy	750
# komment	516
# kommentar	134	192	694	902
# kommentare	192
# kommentarer	134	694	902
# kommentti	420
# kommenttia	420
# min	249
# min de lectura	368
# min de leitura	786
# min di lettura	570
# min leestijd	669
# min. lesezeit	197
# reactie	664
# reacties	664
# yorum	965
""", 'a ': """
a lire aussi	452
a message from our sponsor	255
""", 'aa': """
aanbevolen	666
aanbevolen artikelen	666
aanbevolen voor jou	666
aangeboden door	660
aanmelden	651
aanmelden nieuwsbrief	653
aanraders	666
""", 'ab': """
abbonamenti	552
abbonamento	552
abbonati	552
abbonati ora	552
abbonati subito	552
ablehnen	190
abmelden	177
abo	177
abo bestellen	177
abo verwalten	177
abonament	798
abonamente	798
abonare	798
abone ol	956	956
abone olun	956
abonelik	956
abonnee worden	651
abonneer	651
abonneer nu	651
abonnement	123	177	436	651	683
abonnementen	651
abonnements	177	436
abonner	123	683
abonneren	651
abonnez-vous	436
abonnieren	177
about sharing	249
about us	268
abrir menu	786
abspielen	197
""", 'ac': """
accede	349
acceder	349
accedi	552
accept	258
accept all	258
accept all cookies	258
accept and close	258
accept and continue	258
accepted payment methods	237
accepteer	662
accepteer alle cookies	662
accepter	132	448
accepter alle	132
accepter alle cookies	132
accepter et continuer	448
accepter et fermer	448
accepter les cookies	448
accepter tout	448
acceptera	900
acceptera alla	900
accepteren	662
acceso	349
accetta	563
accetta e continua	563
accetta i cookie	563
accetta tutti	563
accetta tutto	563
account aanmaken	651
accueil	455
aceitar	779
aceitar cookies	779
aceitar e continuar	779
aceitar todos	779
aceitar tudo	779
aceptar	361
aceptar cookies	361
aceptar todas	361
aceptar todo	361
aceptar y continuar	361
""", 'ad': """
ad	255	590	614	614	1029
ad choices	255
ad feedback	255
adchoices	255
add a comment	260
add as preferred source	252
add to bookmarks	249
add to my topics	252
add to reading list	329
addebito diretto	551
administrer samtykke	692
adres e-mail	740
adresse e-mail	439
ads	255
advert	255
advertentie	660	660
advertenties	660
advertise with us	255
advertisement	255	534	561	962
advertisement feature	255
advertisements	255
advertiser content	255
advertising	255
advertorial	187	218	803	962
""", 'af': """
afdrukken	657
afegeix un comentari	89
afficher la suite	455
afficher le contenu	448
afficher les commentaires	450
afficher plus	455
affiliate	255
affiliate disclosure	255
affiliate-link	187
afgiv din stemme her	139
afmelden	651
afspelen	669
afspil	139
after ad	255
after newsletter promotion	243
afvis	132
afvis alle	132
""", 'ag': """
agb	190
aggiungi ai preferiti	558
aggiungi un commento	565
agrandir	455
agrandir l'image	455
agree	258
agree and continue	258
""", 'ah': """
ahora en portada	365
ahora no	344
""", 'ai': """
ai deja cont	798
ai deja un cont	798
ai generated summary	301
ai highlights	301
ai overview	301
ai summary	301
ai uitat parola	798
ai-generated	301
ai-generated summary	301
ai-genererad sammanfattning	907
ai-genereret opsummering	139
ai-generert oppsummering	699
aidez-nous	432
aiheet	421
ailleurs sur le web	452
ainult tellijale	379
aiutaci	548
""", 'aj': """
ajouter aux favoris	443
ajouter un commentaire	450
""", 'ak': """
akceptuj	748
akceptuj wszystkie	748
akkoord	662
aksepter alle	692
aktuell	194
aktuelle artikel	194
aktuelle nachrichten	194
aktuelles	194
akun saya	528
akzeptieren	190
""", 'al': """
al abonnee? log in	651
al een account	651
algemene voorwaarden	662
all access digital	327
all comments	260
all donations are tax-deductible	323
all news	268
alla kommentarer	902
alle ablehnen	190
alle akzeptieren	190
alle anzeigen	197
alle artikel anzeigen	197
alle bilder	197
alle cookies accepteren	662
alle cookies akzeptieren	190
alle kommentare	192
alle kommentare anzeigen	192
alle kommentarer	134	694
alle newsletter	180
alle reacties	664
aller au contenu	455
aller au contenu principal	455
allerede abonnent? log ind	123
allerede abonnent? logg inn	683
alles accepteren	662
alles akzeptieren	190
alles anzeigen	197
alles bekijken	669
alles weigeren	662
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
alte articole	19	806
alte articole care te-ar putea interesa	19
altre notizie	19	567
altre notizie da leggere	19
altri articoli	567
altri articoli su questo argomento	567
altri articoli sull'argomento	567
altro	570
altro importo	551
always active	258
""", 'am': """
am meisten gelesen	194
amount	232
ampliar	368	786
ampliar imagen	368
""", 'an': """
an error has occurred while submitting the form	318
an error occurred. please try again	318
ana sayfa	968
anasayfa	968
anbefalede artikler	136
anbefales	696
anbefalet	136
anbefalt	696
anbefalte saker	696
anda mungkin suka	19
ander bedrag	650
andere lasen auch	194
anderen lazen ook	666
anderer betrag	176
andre leser	696
ange din e-postadress	893
ange din mejl	893
angebot sichern	177
angebote unserer partner	187
anmelden	177
anna palautetta	420
annonce	131	131	446
annoncer	131
annonces	446
annons	899	899
annons slut	899
annonse	691	691
annonse - artikkelen fortsetter under	691
annonse - saken fortsetter under	691
annonser	691	899
annonssamarbete	910
annual	232
annunci	561
annuncio	561
anterior	368	786	808
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
apoie	765
apoie-nos	765
aportar	345
approfondimenti	567
approfondisci	567
apri menu	570
""", 'ar': """
ara	968
archivado en	363
archivo	365
argomenti	567
argomenti trattati	567
around the web	263
article content	255
article continues below	255
article suivant	452
articles connexes	452
articles les plus lus	452
articles relacionats	87
articles similaires	452
articole recente	806
articole recomandate	806
articole similare	806
articoli che potrebbero interessarti	567
articoli correlati	567
articolo correlato	567
articolo precedente	567
articolo successivo	567
articolul anterior	806
artigo anterior	783
artigos relacionados	783
artikel bewerten	192
artikel delen	657
artikel drucken	184
artikel freischalten	177
artikel lainnya	537
artikel lesen	197
artikel merken	184
artikel sebelumnya	537
artikel selanjutnya	537
artikel speichern	184
artikel teilen	184
artikel terkait	537
artikel verschenken	177
artikel versenden	184
artikkelen er forbeholdt abonnenter	683
artikkelen fortsetter under	691
artikkelen fortsetter under bildet	691
""", 'as': """
as + lidas	783
as mais lidas	783
ascolta	558
asetukset	418
asiasanat	421
ask ai	301
ask me later	231
ask our ai	301
ask our ai about this story	301
assinar	768
assinatura	768
assinaturas	768
assine	768
assine agora	768
assine nossa newsletter	770
assuntos	783
""", 'at': """
attiva l'abbonamento	552
attiva ora	552
""", 'au': """
auch interessant	194
auch lesenswert	194
auch spannend	194
aucun commentaire	450
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
autentificare	798
automatische incasso	650
autoriser	448
autre montant	435
autres articles	452
""", 'av': """
avaa koko juttu	410
avainsanat	421
avgi din stemme her	699
aviso legal	361
avvis	692
avvis alle	692
avvisa	900
avvisa alla	900
""", 'ay': """
ayrica okuyun	966
""", 'ba': """
baca juga	537	537
baca selengkapnya	539
back to top	268
bagikan	532
bagikan artikel	532
bagikan ke	532
balas	536
bank transfer	237
bankeinzug	176
bankoverschrijving	650
""", 'be': """
beantwoorden	664
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
bedankt voor je inschrijving	653
bei facebook teilen	184
bei twitter teilen	184
bei whatsapp teilen	184
bei x teilen	184
beitrag teilen	184
bekijk aanbieding	651
bekijk alle abonnementen	651
bekijk alles	669
bekijk de aanbiedingen	651
bekijk foto's	669
bekijk meer	669
bekijk ook	666
bekijk reacties	664
beliebt	194
beliebte artikel	194
beliebteste artikel	194
belki daha sonra	954
benzer haberler	19	966
beranda	539
berdonasi	527
bereits registriert	177
bereits registriert? anmelden	177
beri komentar	536
berikutnya	539
berita lainnya	19	537
berita pilihan	537
berita populer	537
berita terbaru	537
berita terkait	537
berita terkini	537
berita utama	537
berlangganan	528
berlangganan sekarang	528
best gelezen	666
betaalde inhoud	660
betaalmethode	650
betaalmethoden	650
betaalmethodes	650
betalt annonce	131
betalt indhold	131
betrag eingeben	176
bewaar	657
bewaar artikel	657
bewaren	657
bezahlter inhalt	187
""", 'bi': """
bidra	681	889
bidrag	121
bienvenido	349
bilder anzeigen	197
bildergalerie	194
billed annually	327
billed monthly	327
bize destek olun	955
""", 'bl': """
bleiben sie informiert	180
bli medlem	681	889
blijf op de hoogte	653
bliv medlem	121
bluesky	250
""", 'bo': """
boletim	770
boletines	352
boleto	767
bonifico	551
bonifico bancario	551
bookmark	249
bookmark this	249
bookmark this article	249
""", 'br': """
brak komentarzy	750
branded content	359
brought to you by	255
browse all	268
browse all newsletters	318
""", 'bu': """
buat akun	528
buffer	250
buscar	368	786
buy us a coffee	233
""", 'ca': """
cadastrar	768
cadastre-se	768
cadeau-artikel	651
cancel	232
cancelar respuesta	363
cargar contenido	361
cari	539
carica altri	570
carregar mais	786
carta di credito	551
carte bancaire	435
categorias	783
categorie	567
categories	263
categorii	806
""", 'ce': """
cele mai citite	806
cele mai noi	806
cele mai populare	806
cerca	570
cerrar	344
cetak	532
cevapla	965
""", 'cg': """
cgu	448
cgv	448
""", 'ch': """
charger plus	455
chiudi	547
chiudi menu	570
choisissez un montant	435
choose an amount	237
choose your payment method	237
choose your plan	239
""", 'ci': """
citi raksti	638
""", 'cl': """
clasificados	359
click here	268
click to enlarge	268
cliquer ici pour partager	443
close	232
close extra sharing options	249
close menu	268
close share panel	249
close this message	231
""", 'co': """
codes promo	446
colabora	345
collapse	268
comenta	363
comentar	363	781
comentarii	805
comentario	363
comentarios	363
comentaris	89
comentariu	805
comente	781
comment	250	260
comment ne plus voir ce message	431
comment policy	260
commenta	565
commenta l'articolo	565
commenta per primo	565
commentaire	450
commentaires	450
commenter	443	450
commenter l'article	450
commenti	565
commento	565
comments	260
comments off	260
commercial content	255
community guidelines	260
community rules	260
compare plans	239
comparte	356
comparteix	89
compartilhar	774
compartilhar no linkedin	774
compartilhar no twitter	774
compartilhar no whatsapp	774
compartilhar no x	774
compartilhar por e-mail	774
compartilhar via	774
compartilhe	774
compartilhe isso	774
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
comunicar erro	781
concordo	779
condiciones de uso	361
condiciones generales	361
conditions d'utilisation	448
condividi	558
condividi articolo	558
condividi su	558
condividi su facebook	558
condividi su linkedin	558
condividi su telegram	558
condividi su twitter	558
condividi su x	558
condividi via email	558
condivisioni	558
condizioni d'uso	563
conectare	798
configurar cookies	361
connectez-vous	436
connexion	436
consigliati	567
consigliati per te	567
consulter	455
cont nou	798
contact	268	450	664	805
contact us	260
contactez-nous	450
contacto	363
contactos	781
contato	781
contattaci	565
contatti	565
contenido de marca	359
contenido de nuestros socios	365
contenido exclusivo	349
contenido ofrecido por	359
contenido para suscriptores	349
contenido patrocinado	359
contenido promocionado	359
contenido relacionado	365
contenidos relacionados	365
content from our partner	332
content from our partners	332
content from our sponsor	332
contenu commercial	446
contenu de marque	446
contenu partenaire	446
contenus partenaires	446
contenuti correlati	567
contenuti sponsorizzati	561
contenuto per abbonati	552
contenuto riservato	552
contenuto sponsorizzato	561
contingut patrocinat	89
continua a leggere	570
continua depois da publicidade	777
continua senza accettare	563
continua senza sostenere	547
continuar a ler	786
continuar e fechar	779
continuar lendo	786
continuar leyendo	368
continuar sem apoiar	764
continuar sin donar	344
continue	232
continue a ler	783
continue lendo	768
continue reading	263	268
continue reading below	255
continue reading the main story	255
continue reading with a subscription	239
continue to article	231
continue to the article	231
continue without accepting	258
continue without donating	231
continue without supporting	231
continuer la lecture	436
continuer sans accepter	448
continuer sans donner	431
contribua	765
contribuer	432
contribuez	450
contribuir	765
contribuisci	548
contribute now	233
contribute with google	233
contribuye	345
contul meu	798
cookie notice	258
cookie policy	258	563
cookie preferences	258
cookie-einstellungen	190
cookie-instellingen	662
cookiebeleid	662
cookieindstillinger	132
cookiepolicy	900
cookiepolitik	132
cookies	106	132	662	692	900
cookies akzeptieren	190
cookies instellen	662
cookies policy	258
copia il link	558
copia link	558
copiar el enlace	356
copiar enlace	356
copiar link	356	774
copiar o link	774
copied	249
copied to clipboard	329
copier l'url	443
copier le lien	443
copy	250
copy link	249	532	1004
copy link copied	249
copy link to clipboard	249
copy this link	249
copy url	249
corrections policy	260
correlati	567
count me in	243
""", 'cr': """
crea un account	552
crear cuenta	349
crear una cuenta	349
create a free account	239
create account	239
create an account	239
create free account	239
credit card	237
credit or debit card	237
creditcard	650
criar conta	768
""", 'cu': """
custom amount	232
""", 'cz': """
czas czytania # min	755
czytaj dalej	755
czytaj dalej za	738
""", "d'": """
d'autres articles	452
""", 'da': """
da non perdere	567
da non perdere in edicola	561
daftar	528
daha fazla	968
daha sonra	954
daha sonra hatirlat	954
daily newsletter	243
dal web	567
dalej	752
dalies ar rakstu	636
dalintis	626
dans cet article	452
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
de tekst gaat verder onder de foto	660
debat: skriv	134
debatt: si din mening	694
debatte	192
debattregler	694
deconectare	798
deel	657	657
deel artikel	657
deel dit	657
deel dit artikel	657
deel op facebook	657
deel op twitter	657
deel op x	657
deel via e-mail	657
deel via whatsapp	657
deine e-mail-adresse	180
deine meinung	192
deixa un comentari	89
deixe uma resposta	781
deja un comentario	363
deja una respuesta	363
dejar un comentario	363
del	128	688
del artikel	128
del artikkel	688
del artikkelen	688
del artiklen	128
del artiklen gratis	123
del med	128	688
del saken gratis	683
del via e-mail	128
del via e-post	688
dela	896
dela artikel	896
dela artikeln gratis	891
dela med	896
dela via e-post	896
dela via mejl	896
delen	657
delen op facebook	657
delen via e-mail	657
delen via facebook	657
delen via twitter	657
delen via whatsapp	657
deli	880
deli na facebooku	880
delite	880
delivered daily	318
delivered to you	243
delivered weekdays	318
delivered weekly	318
dengarkan	532
deretter # kr/mnd til du sier opp	683
derniers articles	452
desa	89
descuentos	359
desplegar redes sociales	356
destacadas	365
destacados	365
destaques	783
destek ol	955
destek olun	955
det er gratis at oprette en profil	123
dette er en annonse	691
dette er en plus-artikel	123
dette er en plussak	683
dette leser andre	696
devamini oku	968
devenez membre	432
devenir membre	432
""", 'di': """
die meistgelesenen artikel	194
diesen artikel kommentieren	192
diesen artikel teilen	184
digg	250
digital subscription	239
digital-abo	177
digitalabo	177
digitale krant	651
digite seu e-mail	770
dimensione testo	558
din e-mail	125
din e-post	685	893
din e-postadresse	685
dinle	960
direct debit	237
direct verder lezen	651
discussie	664
discussion about this post	268
discussione chiusa	565
diskuse	108
diskusia	866
diskuter	694
diskutera	902
diskuze	108
dismiss	232
dismiss this message	231
distribuie	801
distribuie articolul	801
dit vind je misschien ook leuk	666
diventa socio	548
diventa sostenitore	548
""", 'dn': """
dnes ne	97
""", 'do': """
do mesmo autor	783
do not sell my personal information	258
do not sell or share my personal information	258
doar	765
dodaj komentar	880
dodaj komentarz	750
doe	765
doe agora	765
don mensuel	432
don ponctuel	432
don't miss	263
don't miss out	243
don't want to see this? remove ads	255
dona	345	548
dona adesso	548
dona ahora	345
dona ora	548
dona'ns suport	83
donar	345
donar ahora	345
donasi	527
donasi sekarang	527
donate	233
donate become	233
donate here	233
donate monthly	233
donate now	233
donate today	233
donations are tax-deductible	323
donazione mensile	548
donazione singola	548
doneer	648
doneer nu	648
doner	121	681
donera	889
donera nu	889
doneren	648
doniraj	845	873
donirajte	845	873
donner	432
doorsturen	657
dossier	194	452	567	666
dossiers	194	452	666
""", 'dr': """
drucken	184
druge novice	19
drukuj	744
""", 'du': """
du er nu tilmeldt	125
du er nu tilmeldt nyhedsbrevet	125
du kan til enhver tid afmelde dig	125
dukung jurnalisme independen	527
dukung kami	527
""", 'dy': """
dyskusja	750
""", 'e-': """
e-avis	123	683
e-edition	268
e-gazete	956
e-mail	101	125	180	250	740	770	822
e-mail eingeben	180
e-mail teilen	184
e-mail-adresse	180
e-mail-adresse eingeben	180
e-mailadres	653
e-mailadresse	125
e-mailen	657
e-paper	177	268
e-post	685	893
e-postadress	893
e-postadresse	685
e-tidning	891
e-wydanie	738
""", 'ea': """
eavis	683
""", 'ed': """
edellinen	423
edellinen juttu	421
editor's choice	263
editor's pick	221	263
editor's picks	263
editors' choice	263
editors' picks	263
edizione digitale	552
""", 'ee': """
eenmalig	648
""", 'ei': """
ei kiitos	408
ei nyt	408
ei, kiitos	408
einklappen	197
einloggen	177
einmalig	173
einmalig spenden	173
einstellungen	190
einwilligung	190
""", 'el': """
elders op het web	666
elige una cantidad	348
elolvasom	519
elsewhere on the web	263
""", 'em': """
em alta	783
em destaque	783
email	243	250	822
email (required	243
email address	243
email article	249
email this	249
email to a friend	249
emneord	696
emner	136	696
empfehlen	184
empfehlungen	194
empfehlungen der redaktion	194
empfohlene artikel	194
empfohlener externer inhalt	190
empfohlener redaktioneller inhalt	190
""", 'en': """
en ce moment	452
en continu	452
en directo	365
en otros medios	365
en portada	365
en savoir plus	448	455
encontrou algum erro	781
encontrou um erro	781
engangsgave	681
enim loetud	381
enlace copiado	356
enlarge image	268
enlarge this image	268
enregistrer	443
enter amount	237
enter your email address	243
entra	552
entradas relacionadas	365
entrar	349	768
entre	768
enviar por correo	356
enviar por e-mail	774
enviar por email	356
enviar por whatsapp	356
envoyer par e-mail	443
envoyer par email	443
envoyer par mail	443
""", 'ep': """
epaper	268
""", 'er': """
er der fejl i artiklen	134
er du allerede abonnent	123	683
""", 'es': """
esci	552
escolha do editor	783
escolha um valor	767
escribe un comentario	363
escuchar	356
espace partenaire	446
especiais	783
esqueceu a senha	768
esqueci minha senha	768
essai gratuit	436
""", 'et': """
et pot interessar	87
et recomanem	87
etichete	806
etiketler	966
etiquetas	365	783
etusivu	421	423
etusivulle	421
""", 'ev': """
every contribution counts	323
every dollar counts	323
every donation counts	323
every gift counts	323
""", 'ex': """
exclusive content	239
exclusive to subscribers	327
exclusivo assinantes	768
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
ezt is olvassa el	517
""", 'fa': """
facebook	250
facebook messenger	250
facebook twitter	249
facebook twitter email	249
facebook twitter linkedin email	249
facebook twitter whatsapp	249
facebook x	249
faire un don	432
fale conosco	781
fandt du en fejl	134
fant du en feil	694
favoris	443
fazer login	768
""", 'fe': """
featured articles	263
featured content	263
featured stories	263
fechar	764	786
feedback	192	260	664
feedback geben	192
fehler gefunden	192
fehler im artikel gefunden	192
fehler melden	192
fel i artikeln	902
fermer	431
fermer le menu	455
fes-te soci	83
fes-te subscriptor	83
fetching more	268
""", 'fi': """
fil info	452
filed under	263	268
find out more	268
fique por dentro	770
first name	243
fizetett tartalom	514
""", 'fj': """
fjern annoncer	131
fjern annonser	691
""", 'fl': """
flecha	349
fler	904
fler artiklar	904
fler nyheter	904
flere artikler	136	696
flere nyheder	136
flere nyheter	696
flere saker	696
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
for abonnenter	123	683
for subscribers	239
forgot password	239
forgot your password	239
forma de pagamento	767
forma de pago	348
formas de pagamento	767
formas de pago	348
forrige	139	699
forrige artikel	136
forrige artikkel	696
forse in seguito	547
forsiden	136	696
foto	537
foto galeri	966
fotostrecke	194
fout gespot	664
fout gezien	664
foutje gezien	664
""", 'fr': """
free daily newsletter	243
free newsletter	243
free weekly newsletter	243
friss	517
from around the web	263
from our partners	263
from our sponsor	255
from our sponsors	255
from the web	263
""", 'fu': """
full coverage	263
fullscreen	268
fullskjerm	699
further reading on this site	263
""", 'ga': """
ga akkoord	662
ga naar inhoud	669
gallery	567
ganzen artikel lesen	197
""", 'ge': """
ge bort artikeln	891
gebruiksvoorwaarden	662
geef een reactie	664
gem	128
gem artikel	128
gem artiklen til senere	128
gem til senere	128
generated by ai	301
gerade nicht	172
gerelateerd	666
gerelateerd nieuws	666
gerelateerde artikelen	666
gerelateerde onderwerpen	666
gerir cookies	779
gesponsert	187
gesponserter inhalt	187
gesponsord	660
gesponsorde inhoud	660
gestion des cookies	448
gestionar cookies	361
gestisci i cookie	563
gestisci preferenze	563
get alerts	252
get digital access	239
get email updates	243
get started	239
get the daily email	243
get the newsletter	243
""", 'gi': """
gi bort artikkelen	683
gi bort saken	688
gi tilbakemelding	694
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
gizlilik	963
""", 'gl': """
glemt adgangskode	123
glemt passord	683
""", 'go': """
go to top	268
godkjenn	692
godkjenn alle	692
godta	692
godta alle	692
google	250
google news	250
google plus	250
got it	258
""", 'gr': """
gracias por suscribirte	352
gratis proberen	651
grazie per l'iscrizione	555
""", 'gu': """
guarda anche	567
guarda la gallery	570
guardar	356	774
guides d'achat	452
gulir untuk lanjut membaca	534
""", 'ha': """
haberin devami	962	968
haberin devami reklamdan sonra	962
haberin tamami	968
hacker news	250
hae	423
hai trovato un errore	565
hai una segnalazione	565
haku	423
halaman berikutnya	539
halaman selanjutnya	539
halaman: #	539
handelsbetingelser	132
hantera cookies	900
har du allerede en konto	123	683
har du redan ett konto	891
has oblidat la contrasenya	84
hata bildir	965
haut de page	455
have an account	239
have an account? sign in	239
have your say	260
hazte miembro	345
hazte socia	345
""", 'he': """
heb je al een account	651
help mee	648
hem	907
hemeroteca	349
hepsini kabul et	963
herinner me later	647
hesabim	956
hesabiniz var mi	956
het artikel gaat hieronder verder	660
het laatste nieuws	666
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
hittade du ett fel	902
hittat fel	902
""", 'hj': """
hjem	139	699
""", 'hl': """
hlasovat	108
hledat	111
""", 'ho': """
hold deg oppdatert	685
hold dig opdateret	125
home	268	570	669
hopp til innhold	699
hopp til innholdet	699
house rules	260
how did we do	260
how we use ai	301
hoy no	344
""", 'hu': """
hubungi kami	536
""", 'hv': """
hva mener du? stem her	699
hva synes du om denne saken	694
hva synes du om saken	694
hvad mener du? stem her	139
hvad synes du? stem her	139
""", 'i ': """
i accept	258
i agree	258
i already donated	231
i already gave	231
i samarbeid med	691
i samarbejde med	131
i samarbete med	899
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
ideal	650
identifiez-vous	436
""", 'ih': """
ihr feedback	192
ihr kommentar	192
ihre e-mail-adresse	180
ihre meinung	192
""", 'ik': """
ik heb al gedoneerd	647
ik steun al	647
ikke i dag	120	680
ikke nu	120
iklan	534	534
""", 'il': """
il mio account	552
il tuo indirizzo email	555
ilan	962
ilgili haber	966
ilgili haberler	966
ilgili konular	966
ilmoitus	417
ils ont lu aussi	452
""", 'im': """
im trend	194
immer informiert	180
impostazioni cookie	563
impressum	190
imprimeix	89
imprimer	443
imprimer l'article	443
imprimir	356	774
""", 'in': """
in	1004
in case you missed it	263
in diesem artikel	194
in evidenza	567
in het nieuws	666
in kooperation mit	187
in other news	263
in partnership with	255
in primo piano	567
in this section	263
in zwischenablage kopieren	184
indeks	537
indirizzo email	555
indstillinger	132
indtast din e-mail	125
indtast din mail	125
indtast e-mail	125
infolettre	439
infolettres	439
informasjonskapsler	692
informativa sulla privacy	563
ingatkan saya nanti	526
ingrandisci	570
ingresar	349
inhalt	197
inhalt anzeigen	190
inhalt laden	187
inhalt teilen	184
inhalte anzeigen	190
inhaltsverzeichnis	197
inhoudsopgave	669
inicio	368
inloggen	651
innstillinger	692
inschrijven	653
inscreva-se	770
inscreva-se na newsletter	770
inscription	436
inserisci qui il tuo commento	565
instagram	250
instagram-inhalte erlauben	190
instellingen	662
inte idag	888
inte nu	888
introduce tu email	352
invalid email	243
invia commento	565
invia per email	558
invia via email	558
inzerce	105
inzercia	863
""", 'ir': """
ir a los comentarios	363
ir al contenido	368
ir arriba	368
""", 'is': """
iscriviti	555
iscriviti alla nostra newsletter	555
iscriviti ora	555
""", 'iz': """
iz iste rubrike	850
""", "j'": """
j'accepte	448
j'en profite	436
""", 'ja': """
ja ets subscriptor	84
ja, ich will	173
jaa	415
jaa artikkeli	415
jaa facebookissa	415
jaa whatsappissa	415
jaga	379
jaga artiklit	379
jangan lewatkan	537
jatka lukemista	410
jau esi abonents	636
jau prenumeruojate	626
""", 'je': """
je donne	432
je fais un don	432
je m'abonne	436
je m'inscris	439
je me connecte	436
je soutiens	432
je teste	436
jednorazowo	736
jelentkezzen be	509
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
jouw e-mailadres	653
""", 'ju': """
jump to content	268
just nu	904
juttu jatkuu alla	417
juuri nyt	421
""", 'ka': """
kabul ediyorum	963
kabul et	963
kanske senare	888
kanskje senere	680
kapat	954
kapcsolat	516
karte laden	190
kategori	537
kategoriat	421
kategorie	109	752
kategorien	194
kategorier	136	696	904
kategoriler	966
katkida bulun	955
kaydet	960
kaydol	956
kayit ol	956
""", 'ke': """
keep reading	263
keluar	528
kembali ke atas	539
kertalahjoitus	409
keskustele	420
keskustelu	420
keuze van de redactie	666
key points by ai	301
key takeaways by ai	301
""", 'ki': """
ki-generert oppsummering	699
kiemelt	517
kies een bedrag	650
kiosque	436
kirim	532
kirim komentar	536
kirjaudu	410
kirjaudu ulos	410
kirjoita kommentti	420
""", 'kl': """
klarna	176
kleinanzeigen	187
""", 'ko': """
kokeile maksutta	410
kokeile nyt	410
komentar	536
komentarai	626
komentari	852
komentarji	880
komentarz	750
komentarze	750
komentiraj	852	880
komentuoti	626
komment	516
kommentaarid	379
kommentar	192
kommentar schreiben	192
kommentar verfassen	192
kommentare	192
kommentare ansehen	192
kommentare anzeigen	192
kommentare lesen	192
kommentarer	134	694	902
kommentarer blir moderert	694
kommentarerna modereras	902
kommentarregeln	192
kommentarsregler	902
kommenteeri	379
kommentek	516
kommenter	134	694
kommentera	902
kommentieren	192
kommentit	420
kommentoi	420
kommercielt indhold	142
kommercielt samarbejde	131
kommersielt innhold	702
kommersielt samarbeid	691
koniec reklamy	747
kontakt	108	134	192	750
kontakt os	134
kontakt oss	694
kontakta oss	902
konten bersponsor	534
konten premium	528
konten sponsor	534
konto erstellen	177
konular	966
kopeeri link	379
kopieer de link	657
kopieer link	657
kopier lenka	688
kopier lenke	688
kopier lenken	688
kopier link	128
kopier linket	128
kopieren	184
kopioi linkki	415
kopiraj link	852
kopiraj povezavo	880
kopiuj link	744
kopyala	960
kort fortalt - lavet med ai	139
kostenlos abonnieren	180
kostenlos registrieren	177
kostenlos testen	177
""", 'kr': """
krant	651
kreditkarte	176
kreditkarte / klarna	176
""", 'ku': """
kuukausilahjoitus	409
kuuntele	415
""", 'kv': """
kvkk	963
""", "l'": """
l'actu en direct	452
l'article continue ci-dessous	446
l'essentiel	452
""", 'la': """
la newsletter	439	555
la redazione consiglia	567
la tua e-mail	555
laad meer	669
laat voorlezen	657
laatste nieuws	666
ladda fler	907
lagre	688
lagre artikkel	688
lagre saken	688
lagre saken til senere	688
lagre til senere	688
lahjoita	409
lahjoita nyt	409
lain kali	526
lainnya	537
laisser un commentaire	450
laissez un commentaire	450
langganan	528
lanjut baca di bawah	534
lanjutkan dengan konten	534
lanjutkan membaca	539
laporkan	536
lascia un commento	565
last flere	699
last name	243
lastschrift	176
later	647
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
""", 'le': """
le direct	452
le fil	452
le journal du jour	436
le nostre newsletter	555
le plus lu	452
le puede interesar	365
le recomendamos	365
le ultime notizie	567
learn more	268
learn more about cookies	258
leave a comment	260
leave a reply	260
leave a tip	233
leave feedback	260
lectura de # minutos	356
lectura: # min	356
lecture # min	455
lecture # minutes	443
lecture : # min	443
leer noticia completa	368
lees de reacties	664
lees meer	666	669
lees meer over	666
lees ook	666
lees verder	651	666	669
lees verder na de advertentie	660
lees verder onder de afbeelding	660
lees verder onder de foto	660
lees voor	657
leestijd	669
leestijd # min	669
legfrissebb	517
legg igjen en kommentar	694
leggi anche	567
leggi i commenti	565
leggi il giornale	552
leggi l'articolo	570
leggi l'articolo completo	570
leggi tutto	570
leggi tutto con un abbonamento	552
leggi tutto su	567
legolvasottabb	517
legolvasottabbak	517
leia mais	783	786
leitura: # min	774
lembrar mais tarde	764
lembre-me mais tarde	764
lenke kopiert	688
lenken er kopiert	688
lenken kopiert	688
ler mais	786
les derniers articles	452
les flere	696
les hele saken	699
les kommentarer	694
les lecteurs ont aussi lu	452
les mer	696	699
les mer om	696
les plus lues	452
les plus lus	452
les senere	688
les tops	452
les videre	683
lesedauer	197
lesedauer: # minuten	197
lesen sie auch	194
lesen sie dazu	194
lesen sie hier	194
lesen sie mehr	194
leserbriefe	192
leserkommentare	192
lesetid # min	699
lesetipp	194
lesetipps	194
lesezeit: # min	197
lesezeit: # minuten	197
lest opp av en robot	688
lest opp av en syntetisk stemme	688
lettura # min	558
""", 'li': """
lige nu	136
lihat juga	537
lihat komentar	536
lihat lainnya	539
lihat selengkapnya	539
lihat semua	539
like loading	249
like this	249
limited time offer	239
limited-time offer	327
line	250
link	250
link copiado	774
link copiato	558
link copied	249
link copied bookmark	249
link copied to clipboard	249
link er kopieret	128
link er kopieret til udklipsholderen	128
link gekopieerd	657
link kopieren	184
link kopieret	128
link kopiert	184
link kopyalandi	960
link zum inhalt	190
link zum youtube-inhalt	190
linkedin	250
linki kopyala	960
linkki kopioitu	415
links	194
lire aussi	452
lire l'article	455
lire l'article complet	455
lire la suite	455
lire les commentaires	450
lire plus	452	455
lire plus tard	443
lisa kommentaar	379
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
load comments	260
load content	258
load more	268
load more articles	268
load more comments	260
load more stories	268
loading	249
loading ad	255
loading more	268
loe ka	381
loe lisaks	381
loetumad	381
log in	239	651
log in / register	239
log in or sign up	239
log in to comment	260
log in to reply	260
log ind	123
log out	239
log ud	123
logare	798
logg inn	683
logg ut	683
logga in	891
logga ut	891
logi sisse	379
login	177	239	528	552	768	798
login / register	239
logout	239
loo konto	379
""", 'lu': """
lue koko juttu	423
lue kommentit	420
lue seuraavaksi	19
luetuimmat	421
luetuimmat jutut	421
luister	657
luk	120
lukk	680
lukuaika # min	423
luo tunnus	410
lupa kata sandi	528
lupa password	528
""", 'ly': """
lyssna	896
lyt	128
lytt	688
lytt til saken	688
""", "m'": """
m'abonner	436
m'inscrire	439
""", 'ma': """
maak een account	651
maandelijks	648
mai mult	808
mai multe	808
mail	250	657
mailen	184
mainokset	417
mainos	417	417
mainos alkaa	417
mais	786
mais artigos	783
mais comentadas	783
mais lidas	783
mais lidos	783
mais populares	783
mais tarde	764
mais vistas	783
mais vistos	783
make a donation	233
manage consent	258
manage cookies	258
manage my account	239
manage options	258
manage preferences	258
manage settings	258
manage subscription	239
manage your newsletters	318
mantente informado	352
mastodon	250
masuk	528
masuk / daftar	528
max	826
maybe later	231
""", 'me': """
me connecter	436
me le rappeler plus tard	431
media caption	268
meer	666
meer artikelen	666
meer informatie	662
meer laden	669
meer lezen	666
meer nieuws	666
meer over	666
meer over dit onderwerp	666
meer tonen	669
meest bekeken	666
meest gedeeld	666
meest gelezen	666
meghallgatom	512
megosztom	512
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
mejla	896
meld een fout	664
meld fra om feil	694
meld je aan	653
member-only story	268
members only	239
meniu	808
menu	111	139	268	455	539	570	669	755	786	1011
meny	699	907
mer fra	696
mer nyheter	904
mer om	696	904
merci de votre inscription	439
mere fra	136
mere om	136
merken	177	184
merkliste	177
message	250
message publicitaire	446
messaggio promozionale	561
messenger	250
mest delat	904
mest delt	696
mest delte	136
mest lest	696
mest leste	696
metodi di pagamento	551
metodo di pagamento	551
mettre en favori	443
""", 'mi': """
mi cuenta	349
mijn account	651
mijn profiel	651
min konto	123
min side	123	683
minha conta	768
mis niets	653
missa inget	893
missa inte	904
misschien later	647
misschien ook interessant	666
mitdiskutieren	192
mitglied werden	173
mitt konto	891
""", 'mo': """
mode de paiement	435
modes de paiement	435
moj profil	846	874
moje konto	738
mon compte	436
mon espace	436
monatlich	173
monatlich spenden	173
montant libre	435
monthly	232
monthly contribution	237
morda vas zanima	878
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
most nem	506
most popular	263
most read	263
most read stories	331
most recent	263
most shared	263
most viewed	263
most watched	263
mostra altro	570
mostra contenuto	563
mostra i commenti	565
mostrar comentarios	363
mostrar mais	786
mostrar menos	368
moyen de paiement	435
moyens de paiement	435
""", 'mu': """
muat lainnya	539
mungkin lain kali	526
must read	263
must reads	263
must-read	263
mute	268
""", 'my': """
my account	239
""", 'na': """
na czasie	752
naar boven	669
naar de aanbiedingen	651
naar de inhoud	669
nach anzeige weiterlesen	187
nach oben	197
nahoru	111
najbolj brano	878
najnovije	850
najnovije vesti	850
najnovije vijesti	850
najnowsze	752
najnowsze informacje	752
najpopularniejsze	752
nanti	526
nanti saja	526
napisz komentarz	750
natisni	880
naujausi	628
""", 'ne': """
ne manquez rien	439
ne most	506
ne plus afficher	431
nee bedankt	647
nee, bedankt	647
nei takk	680
nei, takk	680
nein danke	172
nein, danke	172
nej tack	888
nej tak	120
nej, tack	888
nej, tak	120
nessun commento	565
neste	699
neste artikkel	696
net binnen	666
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
newsletter	101	180	243	352	439	555	740	770
newsletter abonnieren	180
newsletter e alert	567
newsletter kostenlos abonnieren	180
newsletter recomendada	365
newsletter sign up	243
newsletter sign-up	243
newsletter signup	243
newsletter-anmeldung	180
newsletters	243	268	352	439	770
newslettery	101	740
newsticker	194
next	232
next article	263
next page	268
next post	268
next story	263
next up	263
""", 'ng': """
nghe	1004
""", 'ni': """
nicht jetzt	172
nicht mehr anzeigen	172
nichts mehr verpassen	180
nie masz konta	738
nie teraz	735
niet nu	647
niet te missen	666
nieuwsbrief	653
nieuwsbrieven	653
""", 'no': """
no comments	260
no comments yet	260
no credit card required	327
no gracias	344
no grazie	547
no posts	268
no te pierdas	365
no thank you	231
no thanks	231
no, gracias	344
no, grazie	547
no, thanks	231
noch kein abonnent	177
noch kein konto	177
noch keine kommentare	192
noch keine kommentare vorhanden	192
nog geen account	651
nog geen reacties	664
non merci	431
non oggi	547
non ora	547
non sei abbonato	552
non, merci	431
normas	363
nos derniers articles	452
nos lecteurs ont lu ensuite	452
nos offres	436
nos recommandations	452
not a subscriber yet	239
not now	231
not ready to donate	231
not ready to give today	231
not ready to subscribe	231
not ready to support today	231
not today	231
note legali	563
notez cet article	450
noticia relacionada	365
noticia relacionadas	365
noticias de hoy	365
noticias relacionada	365
noticias relacionadas	365
notizie correlate	567
notizie del giorno	567
nous contacter	450
nous soutenir	432
nous suivre	444
nous vous recommandons	452
now playing	268
""", 'nt': """
ntb	725	725
""", 'nu': """
nu acum	796
nu in het nieuws	666
nu niet	647
nutzungsbedingungen	190
""", 'ny': """
nyhedsbrev	125
nyhedsbreve	125
nyhetsbrev	685	893
nyhetsbrevet	685	893
nyhetsdygnet	904
""", 'o ': """
o artigo continua depois da publicidade	777
o seu email	770
""", 'ob': """
obrigado por se inscrever	770
obserwuj	745
obserwuj nas	745
""", 'od': """
odjava	846	874
odpowiedz	750
""", 'of': """
oferecer artigo	768
oferecido por	777
oferta especial	349
ofertas	359
offer	255
offer ends soon	327
offerte	561
offre partenaire	446
offrir l'article	436
""", 'og': """
oglas	849	877
oglasi	849	877
""", 'oh': """
ohne spende weiterlesen	172
""", 'ok': """
ok	232
okumaya devam et	956
""", 'ol': """
oldest first	260
oled juba tellija	379
oletko jo tilaaja? kirjaudu	410
olvasd el ezt is	517
olvassa el ezt is	517
""", 'om': """
om cookies	900
oma tili	410
""", 'on': """
once	232
onderwerpen	666
one time donation	233
one-time	232
one-time donation	233
onko sinulla jo tunnus	410
""", 'oo': """
ook interessant	666
oops! something went wrong	318
""", 'op': """
open image in gallery	268
open menu	268
opina	363
opprett en gratis bruker	683
opprett en gratis konto	683
opprett gratis bruker	683
opprett konto	683
opret bruger	123
opret en gratis bruger	123
opret en gratis profil	123
opret en konto	123
opret gratis profil	123
opret konto	123
opslaan	657
opslag fra facebook	139
opslag fra instagram	139
opublikuj komentarz	750
""", 'os': """
ossza meg	512
ostale vesti	19
ostale vijesti	19
ostatnie wpisy	752
ostavi komentar	852
ostavite komentar	852
oszd meg	512
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
outro valor	767
ouvir	774
ouvrir le menu	455
""", 'ov': """
overschrijving	650
""", 'oy': """
oynat	968
""", 'p': """
p	803
""", 'pa': """
pagamento seguro	767
pagamento sicuro	551
page suivante	455
pagina successiva	570
pago seguro	348
paid advertisement	332
paid content	255
paid partnership	255
paid post	255
paiment methods	237
palaute	420
paling banyak dibaca	537
paremti	626
pariwara	534
partage	443
partager	443	443
partager l'article	443
partager par e-mail	443
partager par email	443
partager par mail	443
partager sur	443
partager sur bluesky	443
partager sur linkedin	443	443
partager sur messenger	443
partager sur telegram	443
partager sur twitter	443
partager sur x	443
partager via messenger	443
partager via twitter	443
partages	443
partagez	443
partenaire	446
parteneri	803
participa	363
partilhar	774
partilhe	774
partner	660
partner content	255
partner offers	255
partnerangebot	187
partnerangebote	187
partnercontent	660
partnernieuws	666
pas aujourd'hui	431
pas de commentaire	450
pas encore inscrit	436
pas maintenant	431
pasidalinti	626
passend zum thema	194
passende artikel	194
passer cette annonce	446
password dimenticata	552
passwort vergessen	177
patrocinado	359	777
patrocinado por	359
payment method	237
payment methods	237
payment options	237
paypal	176
""", 'pe': """
pelo mundo	783
people also read	263
per e-mail teilen	184
per e-mail versenden	184
per mail teilen	184
per mail versenden	184
per whatsapp teilen	184
personuppgiftspolicy	900
personvern	692
personverninnstillinger	692
pesquisar	786
petites annonces	446
""", 'ph': """
photos	455
""", 'pi': """
pilihan editor	537
pilihan redaksi	537
pin it	249
pinterest	250
pix	767
""", 'pl': """
plaats een reactie	664
plaats reactie	664
plan du site	448
play audio	249
play now	268
play the video	308
play video	268
please donate	233
please enter a valid email address	243
pledge your support	233
plus	123	455	651	891
plus d'articles	452
plus d'infos	452
plus lus	452
plus tard	431
plus-artikel	177
plusartikel	651
pluss	683
plussak	683
""", 'po': """
pocket	250	587
podaj e-mail	740
podcast	109	136	194	365	567	752	966
podcastit	421
podcasts	136	194	666	783
podcasty	109	752
podd	904
poddar	904
pode interessar	783
podeli	852
podeli na facebooku	852
podelite	852
podijeli	852
podijeli na facebooku	852
podijelite	852
podkast	696
podkaster	696
podobne	752
podprite nas	873
polecamy	752
polecane	752
polecane dla ciebie	752
polityka cookies	748
poprzedni	755
populair	666
populaire	452
populaire artikelen	666
populaires	452
popular articles	263
popular now	263
popular posts	263
popular reads	331
popular stories	263
popular topics	263
populare	806
popularne	752
populer	537
portada	368
poslat	103
poslat e-mailem	103
poslechnout	103
post comment	260
post on x	249
poster un commentaire	450
posts relacionados	783
potrebbe interessarti	567
potrebbe interessarti anche	567
potrebbero interessarti	567
pour aller plus loin	452
povezane novice	878
povezane vesti	850
povezane vijesti	850
powered by ai	301
pozabljeno geslo	874
""", 'pr': """
pr	514	590	590	590	614
preberite tudi	878
precedente	570
preferenze cookie	563
premium	99	123	213	239	349	436	528	552	651	683	738	768	798	891	956	1001
premium content	239
premium digital	327
premium-artikel	177
prenumerata	626	738
prenumeration	891
prenumerera	891
prenumerera nu	891
prenumeruj	738
prenumeruoti	626
presented by	255
press enter or click to view image in full size	268
pretplati se	845
pretplatite se	845
previous article	263
previous page	268
previous post	268
prijava	846	874
prijavi se	846
prijavite se	846	874
primo piano	567
print	128	250	657
print article	249
print artiklen	128
print page	329
print subscription	239
print this	249
print this page	329
printen	657
prisijungti	626
privacidad	361
privacy	563	662
privacy center	190
privacy notice	243
privacy policy	258	563
privacy preference center	258
privacy preferences	258
privacy settings	258
privacy statement	258
privacybeleid	662
privacyverklaring	662
probeabo	177
probeer nu	651
produktempfehlung	187
profil	177
profilo	552
profiter de l'offre	436
promo	561	849
promocijsko besedilo	877
promocja	747
promoted	255
promoted content	255
promoted links	255
promoted stories	263
promotie	660
promotion	255
propaganda	777
prosseguir	779
prova # dagar gratis	891
prova gratis	552	891
prova nu	891
prueba gratis	349
""", 'pu': """
pub	446	777	777
publicar comentario	363
publicidad	359	359
publicidad - sigue leyendo	359
publicidade	777	777
publicitat	89
publicitate	803	803
publier un commentaire	450
publireportage	446
publirreportaje	359
""", 'py': """
pysy ajan tasalla	412
""", 'qu': """
quero assinar	768
quiero suscribirme	349
""", 'ra': """
raccomandato da	561
rapporter feil	694
rapportera fel	902
""", 're': """
reactie	664
reacties	664
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
reageer	664
reageren	664
recent	263
recent articles	263
recent news	263
recent posts	263
recent stories	263
recevoir la newsletter	439
rechazar	361
rechazar todas	361
rechazar todo	361
recherche	455
rechercher	455
reclame	660
recomandate	806
recomendaciones	365
recomendadas	365	783
recomendado	365
recomendado para ti	365
recomendados	365	783
recomendamos	783
recommended	263
recommended articles	263
recommended external content	299
recommended for you	263
recommended reading	263
recommended reads	331
recommended stories	263
recommended videos	263
recusar	779
redakcja poleca	752
redaksjonen anbefaler	696
redaktionen anbefaler	136
redaktionen rekommenderar	904
redaktionsempfehlung	194
redan prenumerant? logga in	891
reddet	963
reddit	250
redes sociais	775
redes sociales	356
refuser	448
registar	768
registe-se	768
register	239
register for free	239
register now	239
registo	768
registra't	84
registrace	99
registracija	846	874
registrarme	349
registrarme en la newsletter	352
registrarse	349
registrasi	528
registrati	552
registrati gratis	552
registreer	651
registreer gratis	651
registrer deg	683
registrera dig	891
registreren	651
registrieren	177
registriraj se	846
registro	349
registrovat se	99
registruj se	846
registruotis	626
regulamin	748
reject all	258
reject all cookies	258
rejeitar	779
rejeitar todos	779
reklaam	379
reklam	899	962	962
reklama	105	105	626	747	747	849	863
reklame	131	691
reklamlar	962
reklamy	747
rekomendasi	537
rekomendasi untuk anda	537
rekomendasi untukmu	537
rekomenduojame	628
rekommenderade artiklar	904
rekommenderas	904
rekommenderat	904
relacionadas	365	783
relacionado	365
relacionados	365	783
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
relaterade artiklar	904
relaterade nyheter	904
relaterat	904
relaterede artikler	136
relaterede emner	136
relateret	136
relatert	696
relaterte artikler	696
relaterte emner	696
relaterte saker	696
remember me	239
remind me in #	231
remind me in may	231
remind me later	231
remind me next month	231
remind me tomorrow	231
remove ad	255
remove ads	255
remti	626
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
reportar erro	781
reportar error	363
reportar un error	363
reproducir	368
reproduzir	786
request a correction	260
reset password	239
responder	363	781
resta aggiornato	555
retour	443
retour en haut	455
return to top	268
""", 'ri': """
ricevi la newsletter	555
rifiuta	563
rifiuta tutto	563
rimani aggiornato	555
rimani informato	555
riproduci	570
rispondi	565
ritzau	164	164
ritzau/afp	164
ritzau/reuters	164
""", 'rs': """
rss	250
""", 'ru': """
rubriken	194
rubriques	452
""", "s'": """
s'abonner	436
s'identifier	436
s'inscrire	436
s'inscrire gratuitement	436
""", 'sa': """
saiba mais	783
sair	768
saken er forbeholdt abonnenter	683
saken er lest opp av en robot	688
saken fortsetter etter annonsen	691
saken fortsetter nedenfor	691
saken fortsetter under	691
saken fortsetter under bildet	691
saken oppdateres	691
salin link	532
salin tautan	532
saltar al contenido	368
saltar publicidad	359
salva	558
salva articolo	558
salvar	774
salvar artigo	774
samal teemal	381
samtykke	132	692
sauvegarder	443
save	249
save article	249
save for later	249
save preferences	258
save story	249
save this article	249
saved	249
""", 'sc': """
scegli un importo	551
schlagworte	194
schlagworte zum thema	194
schon abonnent	177
schon dabei	172
schreibe einen kommentar	192
schreiben sie einen kommentar	192
schrift verkleinern	184
schrijf een reactie	664
schrijf je in	653
schrijf je in voor onze nieuwsbrief	653
scopri	570
scopri le offerte	552
scrie un comentariu	805
scrivi un commento	565
scroll down for video	308
scroll down to continue	332
scroll down to continue reading	255
scroll for more	255
scroll ke bawah untuk melanjutkan	534
scroll to continue	255
scroll to continue with content	255	534
scroll to top	268
scroll untuk membaca	534
scrolle weiter	187
scrollen sie weiter	187
""", 'se': """
se abonnemang	891
se abonnementer	123
se alla	907
se alla bilder	907
se alle	139	699
se alle abonnentfordeler	683
se alle bildene	699
se alle fordele for abonnenter	123
se bildene her	699
se billederne her	139
se connecter	436
se erbjudanden	891
se flere billeder	139
se grafikken her	139	699
se klippet	907
se klippet i spelaren ovan	907
se klippet ovan	907
se klippet over	699
se tilbud	123	683
se tilbudene	683
se videoen her	139	699
se videoen herunder	139
se videoen nedenfor	139	699
se videoen ovenfor	139
se videoen over	699
se videoen under	699
se videon i spelaren ovan	907
se videon nedan	907
se videon ovan	907
search	268
sebelumnya	539
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
segnala	565
segnala un errore	565
segui	559
seguici	559
seguici su facebook	559
seguici sui social	559
seguir	357	775
seguir leyendo	349	368
seguir leyendo en	357
seguir sin apoyar	344
seite #	197
seite drucken	184
seite teilen	184
seja apoiador	765
seja assinante	768
seja o primeiro a comentar	781
seja um apoiador	765
selanjutnya	539
select an amount	237
select payment method	237
selengkapnya	539
semua komentar	536
senare	888
senaste	904
senaste nyheterna	904
senaste nytt	904
send email	249
send feedback	260
send til en ven	128
send to a friend	249
senere	120	680
seneste	136
seneste nyheder	136
seneste nyt	136
sent daily	318
sent weekly	318
seotud artiklid	381
seotud lood	381
sepa-lastschrift	176
services partenaires	446
servicios	365
seu e-mail	770
seu email	770
seuraa	416
seuraa aihetta	416
seuraava	423
seuraava juttu	421
sezioni	567
""", 'sf': """
sfoglia gallery	570
sfoglia il giornale	552
""", 'sh': """
share	216	249	532	801
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
shrani	880
""", 'si': """
si din mening	694
siehe auch	194
siga	775
siga-nos	775
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
signaler	450
sigue leyendo	365
sigue leyendo debajo	359
siguiendo	357
siguiente	368
siguiente noticia	365
simak juga	537
similar articles	263
similar posts	263
similar stories	263
simpan	532
sin comentarios	363
single contribution	237
sinua voisi kiinnostaa	421
siste	696
siste nyheter	696
siste nytt	696
sisuturundus	379
site map	268
sitemap	268
""", 'sk': """
skaitomiausi	628
skaitykite daugiau	628
skapa ett gratis konto	891
skapa ett konto	891
skapa gratis konto	891
skapa konto	891
skapa konto gratis	891
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
skomentuj	744	750
skopiowano link	744
skopiuj link	744
skriv din kommentar	134	694	902
skriv din kommentar her	134	694
skriv en kommentar	134	694	902
skriv inn e-post	685
skriv inn e-postadressen din	685
skriv kommentar	134
skriv ut	688	896
skriv ut artikeln	896
skriv ut saken	688
skype	250
""", 'sl': """
sla advertentie over	660
sluit	669
sluiten	647
""", 'sm': """
sms	250
""", 'sn': """
snapchat	250
""", 'so': """
sobre el autor	365
sobre la firma	365
social	559
social media	185	252
sociala medier	897
sociale media	658
sociale medier	129
something went wrong	318
something went wrong. please try again	318
something went wrong. please try again later	243
sommaire	455
son dakika	966
son dakika haberleri	966
son haberler	966
sonraki	968
sonraki haber	966
sonraki sayfa	968
sorodne vsebine	878
sorotan	537
sort by	260
sosiaalinen media	416
sosiale medier	689
sostieni	548
sostienici	548
soutenez-nous	432
soutenir	432
soziale medien	185
""", 'sp': """
spannend	194
spara	896
spara artikel	896
spara artikeln	896
spara artikeln till senare	896
spara till senare	896
special offer	239
speichern	184
spela upp	907
spende	173
spende jetzt	173
spenden	173
spenden sie	173
spill av	699
spill av video	699
spill av video her	699
sponset	691
sponset innhold	691
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
sponsorizzato	561
sponsorlu	962
sponsoroitu	417
sponsrat	899
sponzorirano	849	877
sponzorisano	849
spotify	250
spotted a mistake	260
spotted an error	260
spremi	852
""", 'st': """
stampa	558
stampa articolo	558
standard digital	327
start free trial	239
start subscription	239
startseite	194	197
stay connected	243
stay in the know	243
stay informed	243
stay up to date	243
steady	173
stem her	139	699
stem i afstemningen	139
stem i avstemningen	699
steun ons	648
stichworte	194
stikkord	696
stories for you	263
story continues	255
story continues below	255
strictly necessary cookies	258
stumbleupon	250
""", 'su': """
subiecte	806
submit	232
submit a correction	260
submit comment	260
subscreva a newsletter	770
subscrever	770
subscrever newsletter	770
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
subskrybuj	738
successivo	570
suche	197
suchen	197
sudah punya akun	528
suggest a correction	260
suggested	263
suggested articles	263
suivant	455
suivez nous	444
suivez-nous	444
suivi	444
suivre	444
suivre ce sujet	444
suivre cet auteur	444
sujets	452
sulje	408
sullo stesso argomento	567
sullo stesso tema	567
sumbang	527
summary by ai	301
suositellut	421
suosittelemme	421
suosituimmat	421
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
sur ce sujet	452
sur le web	452
suscribete	349
suscribirme	349
suscribirse	349
suscripciones	349
susijusios naujienos	628
suurenna kuva	423
""", 'sv': """
svar	134	694
svara	902
""", 'sw': """
swisha en slant	889
""", 'sz': """
szukaj	755
""", 'ta': """
ta bort annonser	899
tag	537	567	1009
tag-uri	806
taggar	904
tagged	263
tagger	696
tagi	752
tags	136	194	221	263	365	452	537	567	666	783	1009
taguri	806
taille du texte	443
taip pat skaitykite	628
tak for din tilmelding	125
take our survey	260
tallenna	415
talvez mais tarde	764
tamanho da fonte	774
tampilkan lebih banyak	539
tartalom	519
tautan disalin	532
""", 'te': """
te puede gustar	365
te puede interesar	365
te recomendamos	365
te-ar putea interesa	806
tee lahjoitus	409
teilen	184
teilen auf	184
teilen und weiterempfehlen	184
tek seferlik	955
tekst loopt door onder de advertentie	660
tekstgrootte	657
telegram	250	826
teljes cikk	519
telli	379
telli kohe	379
tema	696
temaer	696
temas	365	783
temas relacionados	365
tematy	752
temi	567
tempo de leitura	786
tempo di lettura	570
tempo estimado de leitura: # minutos	774
temps de lecture	455
temps de lecture : # min	455
tendances	452
tendencias	365
tendenze	567
terbaru	537
terkait	537
terkini	537
termini e condizioni	563
termos de uso	779
terms	258
terms & conditions	258
terms and conditions	258
terms apply	327
terms of service	258
terms of use	258
terpopuler	537
terug naar boven	669
test din viden i ugens quiz	139
test kunnskapene dine i ukas quiz	699
testa dina kunskaper i veckans quiz	907
testen	177
testez gratuitement	436
tetszik	512
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
thema's	666
themen	194
there are no comments yet	260
there was an error, please provide a valid email address	318
these are external links and will open in a new window	249
this is an advertisement	255
this video can not be played	299
this video cannot be played	299
threads	250
""", 'ti': """
ti consigliamo	567
ti potrebbe interessare	567
ti potrebbero interessare	567
ticker	194
tidak terima kasih	526
tidak, terima kasih	526
tiempo de lectura	368
tiempo estimado de lectura: # minutos	356
tietosuoja	418
tiktok	250
til forsiden	136	696
til toppen	139	699
tilaa	410
tilaa nyt	410
tilaa uutiskirje	412
tilaajalle	410
tilaajille	410
tilaukset	410
till erbjudandet	891
till startsidan	904
till toppen	907
tilmeld	125
tilmeld dig	125
tilmeld dig nyhedsbrevet	125
tilmeld nyhedsbrev	125
timp de citire # min	808
tin sau	1009
tinggalkan komentar	536
tip us	233
tips en venn	688
tips van de redactie	666
tipsa	896
tipsa oss	902
tisk	103
""", 'to': """
today's most read	331
today's paper	268
today's top stories	263
todos los comentarios	363
toestemming	662
toeta	379
toeta meid	379
toggle	268
toggle caption	268
toimitus suosittelee	421
toista	423
toon inhoud	662
toon meer	669
toon minder	669
toon reacties	664
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
topik	537
topik terkait	537
toppnyheter	904
toppsaker	696
topthemen	194
torna all'inizio	570
torna su	570
torne-se assinante	765
torne-se membro	765
tous les commentaires	450
tout accepter	448
tout refuser	448
tout voir	455
toute l'actu	452
toutes les photos	455
""", 'tr': """
trakteer ons op koffie	648
trang sau	1011
transferencia bancaria	348
trefwoorden	666
trend	966
trending	194	263	537	666	783
trending deals	255
trending now	263
trending stories	263
trending today	263
trending topics	263
trimite	801
trimite pe email	801
try it free	239
""", 'tt': """
tt	933	933
tt-afp	933	933
tt-reuters	933	933
""", 'tu': """
tu e-mail	352
tu email	352
tudo sobre	783
tue riippumatonta journalismia	409
tuitar	774
tuitear	356
tulis komentar	536
tulosta	415
tumblr	250
tuoreimmat	421
tuoreimmat uutiset	421
tutti i commenti	565
tutup	526
""", 'tw': """
tweet	249	532	558
tweet this	249
tweeta	896
tweeter	443
tweetle	960
tweetnij	744
tweetnout	103
twitter	250
twitter-inhalte erlauben	190
twittern	184
""", 'ty': """
tyck till	902
tylko w serwisie	752
type your email	243
""", 'ud': """
udskriv	128
udvalgt	136
""", 'ui': """
uitgelicht	666
uitloggen	651
""", 'ul': """
ultim'ora	567
ultime news	567
ultime notizie	567
ultimele articole	806
ultimi articoli	567
""", 'un': """
une erreur dans l'article	450
unfollow	252
unisciti al nostro canale	559
unlisted	268
unlock this article	239
unohditko salasanan	410
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
ustawienia	748
ustawienia cookies	748
""", 'ut': """
utiles	448
utvalgt	696
utvalt	904
""", 'uu': """
uusimmat	421
uutiskirje	412
uutiskirjeet	412
""", 'uw': """
uw e-mailadres	653
""", 'va': """
vai al contenuto	570
valikko	423
valorar	363
van onze partners	666
vandaag	666
vandaag niet	647
var artikkelen nyttig	694
var artiklen nyttig	134
var oppsummeringen nyttig	694
var opsummeringen nyttig	134
var saken nyttig	694
vastaa	420
""", 've': """
ve zkratce	109
vedi anche	567
vedi i commenti	565
vedi tutte	570
vedi tutti	570
vedi tutto	570
veilig betalen	650
ver # comentarios	363
ver comentarios	363
ver contenido	361
ver fotos	368
ver galeria	786
ver los comentarios	363
ver mais	786
ver ofertas	349	768
ver todas	368	786
ver todo	368
ver todos	368	786
ver tudo	786
verder zonder te steunen	647
vergroot	669
vergroot afbeelding	669
verlagsangebot	187
verschicken	184
versenden	184
verwandte artikel	194
verwandte themen	194
verwante artikelen	666
vezi comentariile	805
vezi mai mult	808
vezi toate	808
""", 'vi': """
vi har lukket for kommentarer	134
viber	250	826
videa	109
video	109	136	537	567	696	806	904	966	1009
video ad	255
video laden	190
video terkait	537
video's	666
videoen afspilles her	139
videoen kan ikke afspilles	139
videolar	966
videos	194	365
videot	421
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
viimased uudised	381
virement	435
virement bancaire	435
vis alle	139	699
vis bildetekst	699
vis flere	139	699
vis indhold	132
vis innhold	692
vis innlegg fra facebook	699
vis innlegg fra instagram	699
vis kommentarer	134	694
vis mer	699
vis mere	139
visa alla	907
visa fler	907
visa kommentarer	902
visa mer	907
""", 'vk': """
vk	250
""", 'vo': """
voir aussi	452
voir le contenu	448
voir le diaporama	455
voir les commentaires	450
voir les offres	436
voir les photos	455
voir moins	455
voir plus	455
voir plus de commentaires	450
voir tout	455
volg	658
volg dit onderwerp	658
volg ons	658
volgen	658
volgend artikel	666
volgende	669
volgende pagina	669
vollbild	197
voltar ao topo	786
volver arriba	368
voor abonnees	651
vorherige seite	197
vorheriger artikel	194
vorig artikel	666
vorige	669
vorlesen	184
vorlesen lassen	184
vorteile sichern	177
votre commentaire	450
votre e-mail	439
votre email	439
vous aimerez aussi	452
vous aimerez lire	452
vous avez une question	450
vous pourriez aimer	452
vous pourriez aussi aimer	452
""", 'vs': """
vstoupit do diskuse	108
vstoupit do galerie	111
""", 'vy': """
vytisknout	103
""", 'w ': """
w tym artykule	752
""", 'wa': """
wachtwoord vergeten	651
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
wees de eerste die reageert	664
weigeren	662
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
wesprzyj	736
wesprzyj nas	736
""", 'wh': """
what do you think	260
what to read next	263
whatsapp	250	250	826
why trust us	332
why you can trust our reviews	332
why you can trust us	332
""", 'wi': """
wideo	752
""", 'wo': """
word lid	648
word supporter	648
word vriend	648
""", 'wr': """
write a comment	260
write a review	260
""", 'ws': """
wspieraj	736
wspieraj nas	736
wspieram	736
wszystkie	755
wszystkie komentarze	750
""", 'wu': """
wunschbetrag	176
""", 'wy': """
wybrane dla ciebie	752
wydarzenia	752
wydrukuj	744
wyloguj	738
wyszukaj	755
""", 'x': """
x	250	514
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
yanitla	965
yazdir	960
yazi boyutu	960
""", 'ye': """
yearly	232
yes	260
""", 'yo': """
yorum	965
yorum yap	965
yorum yaz	965
yorum yazin	965
yorumlar	965
yorumlari oku	965
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
yukari	968
""", 'z ': """
z ostatniej chwili	752
""", 'za': """
zaakceptuj wszystko	748
zaboravljena lozinka	846
zadejte e-mail	101
zadnje novice	878
zahl ich	173
zahlungsart	176
zahlungsarten	176
zahlungsmethode	176
zahlungsmethoden	176
zalo	1004
zaloguj	738
zamknij	735
zapisz	744
zaregistrovat se	99
zarejestruj	738
zaten abone misiniz	956
""", 'zi': """
zie ook	666
ziedot	636
zip code	243
""", 'zo': """
zobacz komentarze	750
zobacz wszystkie	755
zobrazit diskusi	108
zobrazit galerii	111
zobrazit obsah	106
zoek	669
zoeken	669
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
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	300 K post shared by	300 K video posted by	300 K post by	454 K lire aussi	454 K lire également
""", 'ab': """
abbonati	550 K a
abonnez	12 K-vous	434 K-vous à
abonniere	12 K
abonnieren	12 K sie	175 K sie
about	269 K the author	269 K the authors	269 K the writer
""", 'ac': """
accepted	238 K payment methods:	238 K cards:
achou	7 K algum
achtergrond	668 K:
acompanhe	12 K
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
all	27 K comments
alla	27 K kommentarer	27 K inlägg	905 K artiklar om	908 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	137 K artikler om	140 K artikler af	195 K artikel zu	195 K artikel von	196 K infos:	196 K news:	198 K artikel von	667 K artikelen over	670 K artikelen van	697 K saker om	700 K artikler av
alles	195 K zum thema	195 K zu	667 K over
also	264 K in	265 K read	265 K read	265 K on this site:	265 K worth reading:	265 K on this topic:
alt	137 K om	697 K om
altre	568 K notizie su
altri	568 K articoli su	571 K articoli di
altro	568 K su	569 K su questo tema:
""", 'an': """
ancora	32 K nessun commento
ansvarig	935 K utgivare:
ansvarlig	726 K redaktør:
any	27 K comment
""", 'ap': """
apakah	8 K artikel
apoya	347 K	347 K a
approfondimento	569 K:
approfondisci	569 K
""", 'ar': """
arbejder	146 K du
arbetar	915 K du
archives	454 K :
are	269 K you affected by
articles	269 K by
artificial	303 K intelligence
artikel	538 K terkait:
""", 'as': """
ascolta	1 K	569 K:
ask	269 K us here	302 K the	302 K our
assista	785 K:
""", 'au': """
auch	196 K interessant	196 K interessant:	196 K lesenswert	196 K spannend:
aucun	32 K commentaire
audio	307 K version of this
aus	196 K dem archiv:
author	269 K bio
""", 'av': """
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé
""", 'ay': """
ayrica	967 K okuyun	967 K bakin	967 K bakin:
""", 'ba': """
baca	538 K juga	538 K juga:	538 K juga	538 K juga:	538 K:	538 K selengkapnya	538 K selengkapnya:	538 K selanjutnya:
background	265 K:	330 K reading:
baggrund	138 K:
bagikan	3 K
baixe	13 K
bakgrund	906 K:
bakgrunn	698 K:
bakiniz	967 K:
""", 'be': """
be	28 K kind	28 K respectful	31 K the first
beachten	28 K sie bitte
become	236 K a member of	314 K a member to comment
bekijk	668 K ook	668 K:	668 K hier	668 K ook:	670 K alle artikelen van
beluister	1 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
beri	879 K tudi
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
bli	31 K den första	31 K först	31 K den første	703 K medlem av	703 K abonnent på	912 K medlem i	912 K prenumerant på
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
bunu	967 K da okuyun:
buy	304 K tickets	304 K your ticket	304 K your tickets
""", 'c': """
c	273 (K) #
""", 'ca': """
can	312 K't see the poll	312 K't see the quiz	312 K't see this poll
catch	12 K us	254 K us on	307 K up on bbc	330 K up:
""", 'ce': """
ce	33 K părere	462 K résumé	462 K texte a été traduit
ces	462 K points clés
cet	8 K article vous	462 K article a été traduit
cette	462 K synthèse
""", 'ch': """
che	33 K ne pensi
chia	3 K sẻ
choose	286 K
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	569 K qui
click	287 K here to join	287 K to join	309 K here for more	316 K here to download	316 K to download
clique	785 K aqui
cliquez	454 K ici
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
come	304 K and meet
comentarii	5 K
comentariile	5 K	27 K
comentarios	5 K	27 K
comentariul	27 K dumneavoastră	27 K tău
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
condividete	3 K
condividi	3 K
confira	785 K:	785 K também	785 K também:
connect	12 K with	254 K with us
conoces	372 ¿K
consiglia	3 K
consulta	367 K aquí
contact	269 K the author	269 K the reporter	269 K:	269 K this reporter
contacta	369 K con
contacte	369 K con
contacter	456 K l'auteur
contactez	456 K l'auteur	456 K-nous
contate	787 K o autor
contatta	571 K l'autore
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
czytaj	753 K więcej o	754 K także	754 K także:	754 K też	754 K też:	754 K również	754 K więcej	754 K:	754 K także	754 K też	754 K więcej
""", 'da': """
da	569 K leggere:
daha	967 K fazlasi:
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
delta	712 K i vår	921 K i vår
deltag	152 K i vores
den	26 K här sammanfattningen
dengarkan	1 K	538 K:
denne	26 K opsummering
der	5 K kommentarbereich	32 K er ingen kommentarer
descarga	13 K
descargue	13 K
descarrega	13 K
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde
detaylar	967 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	967 K okuyun:
deze	26 K samenvatting
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this
die	5 K kommentarfunktion	5 K kommentare
dig	330 K deeper:
digital	324 K subscriptions
din	27 K kommentar
dinleyin	967 K:
direkt	906 K:
direkte	698 K:
disclaimer	273 K:
discover	23 K more from
diskuse	5 K
diskusia	5 K
diskutujte	28 K
diskuze	5 K
distribuie	3 K
distributed	336 K by
dit	27 K indlæg
""", 'do': """
do	33 K you agree	269 K you have a story	269 K you know more	269 K you have information	269 K you work at	269 K you work in	269 K you have a tip	269 K you have any information	311 K our
don	245 K't miss	265 K't miss:
dona	347 K a	550 K a
donate	236 K to
dossier	454 K :
dowiedz	754 K się więcej
download	13 K
""", 'dp': """
dpa	200 (K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	146 K kan tippe os	146 K kan sende os	165 K har brugt	165 K har læst	727 K har lest	727 K har #	915 K som källa	936 K har läst	936 K har #
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
els	5 K comentaris	27 K comentaris
""", 'em': """
email	3 K this	269 K the author	269 K us
empfehlen	3 K sie
""", 'en': """
en	367 K vídeo:	367 K directo	367 K contexto:	454 K savoir plus	454 K direct
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K
enjoy	324 K
enjoying	245 K this article
entdecke	23 K mehr von
entenda	785 K:
entra	12 K nel
entre	12 K no
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	146 K du	706 K du
erbjudande	921 K till dig som
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
explainer	265 K:
explore	265 K more:
""", 'ez': """
ez	518 K is érdekelheti:
""", 'fa': """
faites	434 K un don à
fale	787 K com o autor
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
fler	905 K artiklar om	908 K artiklar av
flere	137 K artikler om	140 K artikler af	697 K saker om	697 K saker fra	698 K saker om	700 K saker av	712 K jobber på
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
full	265 K story:	265 K coverage:
funnet	7 K en
further	265 K reading:
""", 'ga': """
gabung	12 K
gambas	538 [K:video
""", 'ge': """
geef	3 K dit
generative	303 K ai
get	13 K the app	13 K our	23 K	245 K the latest	245 K breaking news	287 K	287 K the	304 K tickets	304 K your tickets	316 K the	317 K text alerts	317 K news alerts	320 K the	320 K our	324 K	336 K permission to reuse
""", 'gi': """
gift	3 K this
""", 'go': """
go	330 K deeper:
gostou	8 K
got	269 K a tip	269 K a story	269 K a news tip	269 K a question
""", 'gu': """
guarda	569 K anche	569 K:	569 K il video	569 K anche:
""", 'ha': """
haben	7 K sie einen fehler	198 K sie hinweise
haberde	7 K hata
haberin	967 K devami için
haberleri	13 K
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato
hakaret	27 K içeren
hallgasd	1 K meg
hallgassa	1 K meg
har	7 K du fundet	7 K du sett	140 K du et tip	146 K du oplysninger	146 K du viden	146 K du et godt tip	146 K du tip	146 K du flere oplysninger	146 K du oplevet	146 K du selv oplevet	146 K du en god historie	700 K du et tips	706 K du informasjon	706 K du opplysninger	706 K du flere opplysninger	706 K du tips	706 K du et tips	706 K du opplevd	706 K du erfaring	706 K du tanker	706 K du noe på hjertet	915 K du information	915 K du uppgifter	915 K du tips	915 K du ett tips	915 K du varit med om	915 K du egna erfarenheter	915 K du upplevt
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat
hast	7 K du einen fehler
hat	8 K ihnen	8 K dir
have	7 K you found	7 K you spotted	269 K a tip	269 K a story	269 K a news tip	269 K you been	269 K a question about this	269 K a question for	315 K your say
hay	7 K algún
haz	367 K clic aquí
hazte	347 K socio de
""", 'he': """
hear	1 K this	307 K this story	309 K more
heb	7 K je een fout	670 K je een tip
heeft	670 K u een tip
help	312 K us improve
hent	13 K	143 K appen fra	157 K	717 K
here	330 K's more on this
het	5 K reactieveld	667 K beste van
""", 'hi': """
hier	196 K lesen sie	196 K geht es zu	196 K geht's zu
highlights	302 K
hintergrund	196 K:
hitta	12 K oss
hittat	7 K ett
""", 'hj': """
hjelp	712 K oss å bli bedre
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
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	568 K più letti di
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
il	27 K tuo commento	32 K n'y a pas encore
ilgili	967 K haber
ilginizi	967 K çekebilir	967 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
""", 'im': """
im	196 K video:
image	273 K copyright	273 K source,	273 K credit:
""", 'in': """
in	265 K case you missed it:	307 K the video player above
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
izle	967 K:
izleyin	967 K:
""", 'ja': """
jaa	3 K artikkeli	3 K juttu	3 K tämä
jadilah	31 K yang pertama
""", 'je': """
je	12 K vindt ons	27 K reactie
""", 'jo': """
job	143 K hos
jobb	703 K i
jobba	912 K på
jobbar	915 K du
jobber	706 K du
join	12 K our	12 K us	23 K	236 K	254 K the conversation on	254 K us on	287 K the	287 K	304 K us for	304 K us at	304 K us in	304 K us live	315 K the conversation	315 K the discussion	315 K the debate	324 K for	324 K now
""", 'ju': """
junte	12 K-se	23 K-se a
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kanalimiza	12 K
katso	422 K myös	422 K:	422 K video	422 K myös:
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	245 K up with	324 K reading
kender	146 K du til
keskustele	28 K
key	302 K points	302 K takeaways
""", 'ki': """
kijk	668 K ook	668 K hier
""", 'kl': """
klicka	906 K här
klik	138 K her	668 K hier
klikk	698 K her
kliknij	754 K tutaj
""", 'kn': """
know	279 K someone	279 K anyone
""", 'ko': """
kom	152 K til vores	712 K på vårt	712 K på vår	921 K på vårt	921 K på vår
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
kontakt	112 K na autora	140 K journalisten	146 K journalisten	147 K	198 K:	700 K journalisten	706 K oss	706 K journalisten	707 K
kontakta	908 K reportern	915 K oss via	915 K reportern	916 K
konuyla	967 K ilgili:
""", 'ku': """
kuuntele	1 K	422 K:	422 K myös	422 K myös:
""", 'l': """
l	5 K'espace commentaires	456 K'auteur	571 K'autore
""", 'la': """
la	5 K sección de comentarios
laatste	667 K nieuws over
ladda	13 K ner	925 K ner	925 K ned
lade	13 K
laden	13 K sie
lasi	639 K arī	639 K vairāk	639 K vēl
lasiet	639 K arī
last	13 K ned	717 K ned
lataa	13 K
latest	264 K from	264 K in	264 K videos from
""", 'le': """
le	367 K puede interesar	367 K puede interesar:	453 K meilleur de
lea	367 K también	367 K aquí	367 K además	367 K más	367 K:	367 K también	367 K además:
lediga	912 K jobb på	912 K tjänster på
ledige	143 K stillinger hos	143 K stillinger på	703 K stillinger i	703 K stillinger hos
lee	13 K en	367 K también	367 K más	367 K:	367 K también	367 K más:	367 K aquí:
leer	367 K también	367 K más
lees	13 K	667 K meer over	668 K ook	668 K ook:	668 K meer	668 K meer:	668 K verder	668 K hier	668 K:	668 K ook	668 K meer	668 K verder:
leestip	668 K:
leggi	13 K	568 K tutte le notizie	569 K anche	569 K anche:	569 K qui	569 K tutto	569 K:	569 K anche	569 K pure:
legyen	31 K ön az első
leia	13 K	784 K mais sobre	785 K também	785 K também:	785 K mais	785 K:	785 K aqui	785 K também	785 K mais	785 K mais:
leiten	3 K sie
ler	785 K também	785 K mais
les	5 K commentaires	27 K commentaires	27 K messages	453 K plus lus	697 K mer om	698 K også	698 K også:	698 K mer	698 K mer:	698 K:	698 K hele saken	698 K om	698 K her	698 K også	698 K mer	698 - K også	703 K videre med	717 K eavisen	717 K avisa	717 K avisen
lesen	13 K sie	195 K sie mehr zu	195 K sie mehr zum	196 K sie auch	196 K sie mehr	196 K sie hier	196 K sie dazu	196 K sie jetzt	196 K sie außerdem	196 K sie mehr zum thema
lesetipp	196 K	196 K:
lest	196 K auch
""", 'li': """
license	336 K this
lies	196 K auch	196 K mehr	196 K dazu
lihat	538 K juga	538 K juga:
like	12 K us	245 K what you're reading	254 K and follow
limited	324 K time	324 K-time
lire	453 K tous nos articles	454 K aussi	454 K également	454 K	454 K notre	454 K l'article	454 K plus	454 >> K
lisez	13 K	454 K aussi
listen	1 K to	265 K |	265 K:	307 K to the latest episode	307 K to the full episode	307 K to the full interview	307 K again on
live	138 K:	196 K-ticker:
liveblog	668 K:
""", 'll': """
llegeix	88 K també	88 K més
llegiu	88 K també
""", 'lo': """
lo	366 K más leído en	366 K más visto en	366 K último en
loe	382 K ka	382 K lisaks	382 K veel	382 K edasi:
log	165 K ind eller opret
logg	727 K inn eller
logga	936 K in eller
los	5 K comentarios	27 K comentarios
""", 'lu': """
lue	422 K myös	422 K myös:	422 K lisää	422 K lisää:	422 K:	422 K myös	422 K lisää	422 K seuraavaksi:
luister	1 K	668 K ook	668 K:	668 K ook:
""", 'ly': """
lyssna	1 K på	906 K	906 K:
lyt	1 K til	138 K til
lytt	698 K til
""", 'ma': """
mai	807 K multe detalii	807 K mult pe această temă:
mail	670 K de auteur
mais	784 K lidas em	784 K de	784 K sobre	784 K notícias de	784 K notícias sobre	787 K artigos de
make	12 K us
mantenga	28 K
mantenha	28 K
mantieni	28 K
masz	756 K temat
""", 'me': """
meer	667 K over	667 K uit	667 K van	667 K nieuws over	668 K lezen:	670 K van deze auteur
meest	667 K gelezen in
meet	269 K the author	304 K our
mehr	195 K zum thema	195 K aus	195 K von	195 K zu	195 K lesen über	195 K über	196 K zum thema	196 K dazu	196 K dazu:	196 K lesen:	196 K aus dem ressort	196 K aus der region:	198 K vom autor	198 K von der autorin	198 K artikel von
meistgelesen	195 K in
mejla	915 K reportern	916 K
meld	712 K deg på vårt
menemukan	7 K kesalahan
mer	697 K om	697 K fra	698 K om saken:	905 K om	905 K från	906 K om ämnet:	906 K läsning:	908 K av
merci	28 K de rester	28 K de respecter
mere	137 K om	137 K fra	138 K om emnet:
mest	905 K läst i
""", 'mi': """
mi	33 K a véleménye
mira	367 K también	367 K:	367 K también	367 K también:
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
najnowsze	753 K z
najpopularniejsze	753 K w
napisz	31 K pierwszy
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
nghe	1 K	1010 K:
""", 'ni': """
niciun	32 K comentariu
nie	32 K ma jeszcze
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	367 K te pierdas:
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
nos	454 K lecteurs ont lu
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	366 K de
notre	454 K dossier	454 K article	454 K enquête :	454 K reportage :
nous	12 K suivre
now	265 K read:
""", 'nu': """
nu	32 K există comentarii
""", 'o': """
o	27 K seu comentário	33 K que você acha	112 K autorovi	112 K autorce	756 K autorze	756 K autorce
""", 'ob': """
objevili	7 K jste
obserwuj	12 K
""", 'of': """
offrez	3 K
offrir	3 K
""", 'ok': """
okuyun	967 K:
""", 'ol': """
ole	31 K ensimmäinen
olvasd	518 K el	518 K el:
olvass	518 K tovább:
olvassa	518 K el	518 K el:	518 K el ezt is
""", 'om': """
om	140 K forfatteren	140 K skribenten	700 K forfatteren	700 K skribenten	908 K skribenten	908 K författaren
""", 'on': """
on	265 K our site:
only	314 K registered	314 K subscribers	314 K members
ontdek	23 K meer van
""", 'oo': """
ook	668 K interessant:
""", 'op': """
opinion	265 K |
opprett	727 K en	727 K konto	727 K bruker
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
over	670 K de auteur
""", 'pa': """
paid	283 K for by
partager	3 K
partagez	3 K
participe	12 K
partilhar	3 K
partilhe	3 K
parts	302 K of this article	302 K of this story
pas	32 K encore de commentaire
passend	196 K dazu	196 K dazu:
payment	238 K methods:
""", 'pe': """
per	569 K approfondire	569 K approfondire:
""", 'pi': """
pilihan	538 K editor:
""", 'pl': """
place	306 K a classified	306 K an ad
play	311 K our	311 K today's
please	28 K keep	28 K be	28 K stay	28 K respect
plus	453 K d'articles sur	453 K d'infos sur
""", 'po': """
pobierz	13 K
podaruj	3 K
podcast	196 K-tipp:	265 K:	454 K :
pode	785 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podsumowanie	26 K wygenerowane	26 K zostało
podziel	3 K się
pogledajte	851 K i	851 K još
poglejte	879 K tudi
polecamy	754 K:
poll	311 K:
popular	264 K in
poslechnout	1 K
posted	264 K in	265 K in:
posts	27 K
potrebbe	569 K interessarti:
pour	454 K aller plus loin	454 K rappel :
povezano	851 K:
pozrite	865 K si
""", 'pr': """
pratite	12 K
preberite	879 K tudi	879 K še	879 K več
prefer	286 K
prenesite	13 K
preuzmite	13 K
previous	330 K coverage:
previously	265 K:
pridajte	12 K sa
primetili	7 K ste
primijetili	7 K ste
print	3 K this
privacy	245 K notice:
promoted	283 K by	334 K:
prosimy	28 K o
przeczytaj	754 K także	754 K też	754 K:	754 K też:
""", 'pu': """
puede	12 K seguir
puedes	12 K seguir	367 K leer también	367 K leer:
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
quick	330 K read:
""", 'ra': """
rate	8 K this
""", 're': """
reach	269 K the reporter	269 K the author
reacties	5 K	27 K
read	13 K this in	264 K more on these	264 K more about	264 K more from	265 K more	265 K more:	265 K also	265 K next	265 K:	265 K |	265 K more	265 K all about it	265 K next:	269 K more by	309 K more of our	316 K this and more	316 K this story	320 K our	324 K on with	324 K on for	330 K the full report here	330 K the full story here
readers	314 K must use	314 K must log
reageren	5 K
receive	320 K the	320 K our
recomandarea	807 K noastră:
recomendado	785 K:
recomendamos	367 K:
recomienda	3 K
recommended	265 K:	330 K reading:
regala	3 K
regale	3 K
regarder	454 K :
register	304 K for our
registrer	727 K deg
registrera	936 K dig
rejoignez	12 K	23 K les
relacionado	367 K:	785 K:
related	265 K:	265 K |	265 K story:	265 K stories:	265 K article:	265 K reading:	265 K video:	265 K content:
relire	454 K
remarks	27 K
report	7 K an error	7 K a mistake
reporting	273 K by	273 (K by
reserve	304 K your seat
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	454 K	454 K ici
""", 'ri': """
riassunto	26 K generato
rispetta	28 K
""", 'sa': """
saiba	785 K mais	785 K mais:
saksikan	538 K juga
sale	324 K:
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
""", 'sc': """
scan	287 K to join	316 K the qr code	316 K the code
scarica	13 K
scaricate	13 K
schlagworte	195 K zu
schreiben	31 K sie den ersten	198 K sie unserem autor	198 K sie der autorin	198 K sie uns
scopri	23 K di più da
scrivi	31 K il primo	571 K all'autore
scroll	307 K down for video
""", 'se': """
se	138 K også	138 K video	138 K også:	152 K flere jobs	698 K også	698 K video	698 K også:	906 K också	906 K även	906 K även:
sea	28 K respetuoso	31 K el primero
see	7 K an error	7 K a mistake	264 K more from	265 K also	265 K more	265 K more:	265 K also:	269 K all posts by	269 K author archive
segueix	12 K-nos
segui	12 K
seguici	12 K
seguinos	12 K
seguiu	12 K-nos
sei	31 K der erste	31 K die erste
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sem	32 K comentários
senaste	905 K nytt om
send	3 K this	146 K os et krypteret	146 K os dit tip	269 K us your	269 K tips to	269 K your tips	269 K feedback to	269 K your story ideas	706 K sikkert tips	706 K tips
seneste	137 K nyt om
seotud	382 K:
ses	456 K derniers articles
seu	27 K comentário
seuraa	12 K
""", 'sh': """
share	3 K this	3 K the article	269 K your story
""", 'si': """
si	28 K prega di
sia	31 K il primo
sie	7 K haben einen fehler	12 K finden uns	198 K erreichen die autorin	198 K erreichen den autor
siehe	196 K auch
siga	12 K	12 K-nos
sign	245 K up to	245 K up for	245 K up here	245 K up (it's	317 K up for push	317 K up for alerts	317 K up for text alerts	317 K up for breaking news alerts
sigue	12 K a	367 K leyendo:
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	538 K juga	538 K juga:	538 K:	538 K video
sin	32 K comentarios
sintesi	26 K generata
siste	697 K nytt om
siz	33 K ne
sizce	33 K
""", 'sk': """
skaitykite	629 K daugiau	629 K taip pat	629 K ir
skapa	936 K ett	936 K konto
skaties	639 K arī
skinite	13 K
skontaktuj	756 K się z autorem
skriv	146 K til journalisten	147 K til
""", 'sl': """
sledite	12 K
sleduj	12 K
sledujte	12 K	110 K:
slik	728 K bruker	728 K jobber
""", 'so': """
sobre	369 K el autor	369 K la autora	369 K la firma	787 K o autor	787 K a autora
sois	31 K le premier
sollten	198 K ihnen fehler
sorodno	879 K:
sostieni	550 K	550 K il	550 K la
soutenez	434 K	434 K le
soutenir	434 K
soyez	31 K le premier	31 K la première
""", 'sp': """
special	324 K offer	330 K report:
spende	175 K für
spenden	175 K für
sponsored	283 K by	334 K:
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
suivez	12 K
sull	571 K'autore
sumate	12 K
summary	302 K
summer	324 K sale
support	236 K	236 K the
sur	454 K le même sujet
""", 'sv': """
svar	152 K på vores	712 K på vår
svara	921 K på vår
""", 'ta': """
ta	712 K quizen	712 K vår quiz
taalfout	7 K
tag	152 K quizzen	152 K vores quiz
tagged	265 K:
tags	265 K:
taip	629 K pat skaitykite
take	311 K our
takip	12 K edin
tausta	422 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	367 K puede interesar	367 K puede interesar:	367 K recomendamos:	367 K recomendamos leer:
teile	3 K
teilen	3 K sie
teilt	3 K
telegram	12 K kanalimiza
tell	269 K us your story
terms	273 K and conditions apply
test	152 K din viden	311 K your knowledge	712 K kunnskapene dine
testa	921 K dina kunskaper
tetszett	8 K
""", 'th': """
tham	12 K gia
thank	279 K you for reading
thanks	279 K for reading
the	5 K comments	245 K latest news directly	264 K latest in	264 K latest from	302 K ai summary
theo	12 K dõi
there	32 K are no comments	32 K are no
this	5 K discussion	5 K conversation	302 K article was	302 K article has been	302 K story was	302 K story has been	302 K content was	302 K summary	302 K translation	302 K piece was	307 K article is also available as audio
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	569 K potrebbe interessare:
tiene	372 ¿K información
tienes	369 ¿K una historia	372 ¿K información	372 ¿K alguna	372 ¿K una historia
tiklayin	967 K
tin	1010 K liên quan:
tip	146 K journalisten	146 K redaktionen	670 K de redactie	670 K ons
tippfehler	7 K
tips	706 K journalisten	706 K redaksjonen	706 K oss	707 K	915 K:
tipsa	915 K reportern	915 K redaktionen	915 K oss	915 K anonymt
""", 'to': """
to	26 K podsumowanie	309 K hear more
todas	366 K las noticias de
todos	27 K los comentarios	27 K os comentários	369 K los artículos de	787 K os artigos de
tonton	538 K juga	538 K:	538 K juga:
top	264 K stories in	264 K stories from
topics	265 K:
toto	26 K shrnutí
tous	27 K les commentaires	453 K les articles de	456 K les articles de
toute	453 K l'actualité de	453 K l'actu
""", 'tr': """
transmettez	3 K
trending	264 K in	330 K:
trimite	3 K
try	311 K today's	311 K our	320 K our	324 K
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi
tudo	784 K sobre
turn	317 K on alerts
tutte	568 K le notizie su
tutti	27 K i commenti	571 K gli articoli di
""", 'u': """
u	12 K vindt ons
""", 'ui': """
uit	668 K het archief:
""", 'ul': """
ultime	568 K notizie di
""", 'un': """
unduh	13 K
une	7 K erreur	7 K coquille	7 K faute	456 K information à nous transmettre	459 K info à nous
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
vaata	382 K ka
vad	8 K tyckte du	33 K tycker du	33 K tänker du
var	31 K först
""", 've': """
vea	367 K también	367 K también:
ved	146 K du mere	146 K du noget
vedi	569 K anche	569 K anche:	571 K tutti gli articoli di
vegeu	88 K també
veillez	28 K à
veja	784 K mais em	785 K também	785 K mais	785 K:	785 K também	785 K também:	785 K mais:
ver	367 K también	369 K todos los artículos de	787 K todos os artigos de
verschenke	3 K
verschenken	3 K sie
verstuur	3 K dit
vet	706 K du mer	706 K du noe	915 K du mer	915 K du något
veuillez	28 K respecter
vezi	807 K și	807 K și:	807 K:	807 K și
""", 'vi': """
viac	865 K:
video	307 K above:	307 K below:
vidi	851 K još
view	269 K all posts by	269 K all articles by
vil	152 K du arbejde	152 K du være med på holdet	712 K du jobbe	712 K du være med på laget
vill	921 K du jobba	921 K du arbeta
vind	152 K billetter
vinn	712 K billetter	921 K biljetter
vis	28 K respekt
visa	28 K respekt
viste	7 K
viu	7 K algum
""", 'vo': """
voir	453 K tous les articles	454 K aussi	454 K la vidéo	456 K tous les articles de
volg	12 K ons	12 K
vond	8 K je dit
votre	27 K commentaire
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	456 K avez une information	459 K travaillez	459 K avez été	459 K êtes témoin	459 K avez une information	459 K souhaitez témoigner
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
wszystkie	27 K komentarze	753 K artykuły o	756 K artykuły autora
""", 'xe': """
xem	1010 K thêm	1010 K thêm:	1010 K:	1010 K video	1010 >> K	1010 K tiếp:
""", 'y': """
y	33 K tú	33 K usted
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
zie	7 K je een	668 K ook
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	753 K więcej z	754 K też	754 K też:	754 K także	754 K:	754 K też	754 K także
""", 'zu': """
zum	196 K thema:	196 K weiterlesen:	198 K autor
zur	198 K person	198 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aastas	386 K
""", 'ab': """
abbestellen	181 jederzeit K
abbonamenti	578 K
abbonamento	553 hai già un K	553 per chi ha un K	553 scegli il tuo K	578 K
abbonati	553 K per	553 K a soli	553 solo per K	553 per gli K	573 K	574 K a	574 K:	574 K ora	574 K per	574 puoi, K	575 i nostri K	578 K
abbonato	553 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	562 devi K
abonament	814 K
abonat	799 ești deja K
abone	957 K olun ve	970 K olun
aboneler	974 K
abonelere	957 K özel
abonelerimiz	971 K
abonelik	974 K
abonements	645 K
abonentiem	637 tikai K
abonents	637 jau esi K
abonne	463 je m'K
abonnee	652 al K	652 word K	652 nog geen K	652 als K	674 word K
abonneer	674 K je
abonnees	652 alleen voor K	652 dit artikel is voor K	675 onze K	678 K
abonnement	124 kræver K	170 K	210 K	437 avec votre K	467 K	652 neem een K	652 kiezen voor een K	674 kies een K	678 K	733 K
abonnementen	678 K
abonnements	467 K
abonnent	124 bliv K	124 allerede K	124 som K	166 bliv K	178 als K	178 sie sind noch kein K	178 bereits K	684 bli K	684 allerede K	684 som K	729 bli K
abonnenten	178 nur für K	178 exklusiv für K	207 unseren K	210 K
abonnenter	124 kun for K	124 artiklen er for K	167 vores K	170 K	684 kun for K	684 denne saken er for K	684 artikkelen er for K	730 våre K	733 K
abonnentin	178 als K	178 bereits K
abonnentinnen	178 exklusiv für K	178 nur für K	178 K vorbehalten	207 unseren K
abonner	124 K for at	166 K på	463 s'K	684 K for å	729 K på
abonnere	719 ved å K
abonnez	437 K-vous pour	437 K-vous à partir	463 K-vous	463 K vous
abonniere	206 K unseren	206 K hier
abonnieren	181 newsletter K	186 whatsapp-kanal K	186 K sie unseren kanal	203 podcast K	206 jetzt K	206 K sie
abrir	354 K en la app	772 K no app
abyste	100 K mohli číst dál
""", 'ac': """
accede	350 K a todo
accedi	24 K	553 K per
accept	804 K toate
acceptant	449 en K les cookies
accepteer	663 K de cookies
accepter	449 K les cookies
accepteren	663 cookies te K	663 cookies K
access	240 unlock full K	240 full K. no ads	326 K to every story	326 full K with no ads
accordance	319 K with our privacy
according	341 K to
account	240 create a free K to	240 sign in to your K	240 create an K to	326 please create a free K	338 create a free K	339 hold power to K	652 maak een gratis K	674 maak een gratis K
accurate	333 K at time of
accused	341 K
aceptado	362 no has K las cookies
aceptaste	362 no K las cookies
aconseja	377 K
aconsejaba	377 K
aconselha	794 K
acrescentou	794 K
actionnaire	464 sans K
""", 'ad': """
ad	11 K
adblock	107 vypněte K	133 slå K fra	693 slå av K	749 wyłącz K	901 stäng av K
adblocker	189 K erkannt	189 K aktiv	189 nutzen einen K	189 verwenden einen K	189 trotz K	210 K	257 disable your K	257 you are using an K	257 K detected	661 K uit
added	341 K
adgang	124 få K til
admitiu	794 K
admitted	341 K
adres	741 twój K e-mail
adresa	800 K de email	800 K de e-mail
adresiniz	958 e-posta K
adresse	440 votre K e-mail	440 votre K email
adresu	848 na vašu e-mail K
ads	339 we don't have K
advarer	169 K	732 K
advert	11 K
adverteix	94 K
advertentie	11 K
advertenties	675 zonder K
advertisement	11 K	256 this K has not loaded
advertisements	11 K
advierte	377 K
adviseert	677 K
""", 'af': """
affermato	577 ha K
afficher	449 pour K ce contenu
affichera	437 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	163 K-links	188 K-links	256 contains K links	724 K-lenker	932 K-länkar
affiliatelenker	724 K
affiliatelinks	37 K	163 K
affiliati	37 link K
affiliation	37 liens d'K
affiliazione	37 link di K
affirme	466 K
affirment	466 K
afiliacyjne	37 linki K
afiliado	37 enlaces de K	37 links de K
afiliados	37 enlaces de K	37 links de K	37 links K
afiliate	37 linkuri K
afirma	377 K	794 K
afirmar	94 va K
afirmou	794 K
afmelde	126 K dig når
afsnittet	153 hele K
""", 'ag': """
agences	457 avec K
agenturmaterial	199 mit K
aggiornamenti	560 segui tutti gli K
aggiunto	577 ha K
agora	791 doe K
""", 'ah': """
ahora	374 dona K
""", 'ai': """
ai	151 af K	711 av K	920 av K
aidez	460 K-nous à	463 K-nous
aiutaci	573 K	574 K a
aiutarci	573 K	574 K a
""", 'aj': """
ajakirjandus	385 meie K	385 sõltumatu K
ajakirjanikud	385 meie K
ajoute	466 K
ajuda	91 K'ns
ajude	790 K-nos	791 K-nos
ajutorul	810 avem nevoie de K tău
""", 'ak': """
akismet	21 K to reduce spam
aktivieren	189 javascript K
akzeptiere	181 mit der anmeldung K
akzeptieren	181 mit der anmeldung K	191 cookies K
""", 'al': """
alamat	530 K email
aldus	677 K
alerta	794 K
alertas	14 las K	355 recibe K	355 activa las K	773 receba K
alertes	442 recevez les K	442 K info
alertou	794 K
alerts	14 K	248 get K as
alles	178 lesen sie K
allow	257 K ads on
aloud	276 is read K by
""", 'am': """
amendat	813 a K
ammesso	577 ha K
""", 'an': """
anche	575 siamo K su
andare	546 prima di K via
android	182 für K und ios	246 our K app	655 app voor K
angebot	206 hier gibt es das K
angemeldet	21 K sein, um einen kommentar
angezeigt	191 inhalte K werden
anggota	541 jadilah K
anketi	35 našoj K
anketimize	35 K
anketu	35 našu K
ankiecie	35 naszej K
anlatti	973 K
anmelden	24 K	206 jetzt K	206 hier K
anmelder	148 er K	708 er K
anmeldung	181 mit meiner K	181 mit ihrer K	181 mit der K stimmen	181 mit der K stimme	181 mit der K willige	181 mit der K willigen	181 mit der K erklären sie	205 K
annetus	388 K
anno	576 all'K
annonce	11 cette K
annoncelinks	37 K	163 K
annoncen	11 K
annoncer	167 uden K
annonsblockerare	901 stäng av K
annonseblokkering	693 slå av K
annonselenker	37 K	724 K
annonsen	11 K
annonser	730 uten K	938 utan K
announced	341 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	577 ha K
ano	793 por K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	261 K our poll
antes	343 K de irte	763 K de sair
anunciou	794 K
anvender	133 vi K cookies
anytime	240 cancel K	340 cancel K
anzeige	11 der K	11 dieser K	188 nach der K weiter
anzeigen	191 mit einem klick K lassen
""", 'ap': """
apeluje	761 K
aplicativo	772 baixe o K	772 baixe nosso K	792 nosso K
aplikace	115 naše K
aplikaci	104 stáhněte si K	104 stáhněte si naši K	104 v naší K
aplikacja	759 nasza K
aplikacji	742 w naszej K	742 otwórz w K
aplikasi	531 unduh K	531 download K	531 K kami	541 unduh K	542 K kami
apoiador	766 torne-se K	790 seja nosso K	791 torne-se K	791 seja nosso K	791 seja K
apoie	790 K
apoio	766 seu K é	790 seu K	791 seu K
aporte	373 tu K	374 tu K
apoyo	346 con tu K	346 tu K es	373 tu K	374 tu K	374 su K
app	182 als K	246 get our K	246 in our K	246 use our K	246 our new K	246 our ios K	247 get the K	338 our K	655 in de K	687 i vår K	730 vår K	895 i vår K	938 vår K	1005 tải K	1025 K内阅读	1025 在K中	1025 K看更多
appareil	437 un seul K à la fois
appeared	272 first K on	335 K in print
appen	127 hent K	127 åbn i K	687 last ned K	687 hent K	687 åpne i K	895 ladda ner K	895 ladda ned K	895 hämta K	895 öppna i K
application	441 téléchargez l'K	441 télécharger l'K	441 dans l'K	441 avec l'K	441 sur l'K	441 notre K	464 notre K
applications	441 nos K mobiles
""", 'aq': """
aqui	763 já que você está K	763 já que está K
""", 'ar': """
arbeid	730 vårt K
arbeit	207 unsere K
arbeitet	201 K als
arbejde	167 vores K
arbetar	920 K med ai
arbete	938 vårt K
argued	341 K
arrivato	546 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	92 aquest K	240 to unlock this K	240 members-only K	242 you've read your last free K	242 you have read your last free K	242 this is your last free K	242 reached your K limit	251 share this K on	256 links in this K may	328 save this K	339 this K	430 vous avez aimé cet K	430 cet K vous a plu	437 pour accéder à l'K	437 cet K est offert	437 cet K vous a été offert	437 pour lire cet K	437 offrir cet K	437 offrez cet K	438 de cet K à lire	457 cet K est paru dans	457 cet K a été publié	464 cet K
articles	15 free K	230 you've read # K	240 access to all our K	240 gift K to give	242 free K left	242 K left this month	242 you've used all your free K	242 # of # free K	242 K left to read	326 to read more K	326 for three more free K	326 more free K	328 K to give	328 K to gift	328 K to share	328 gift # K	437 tous nos K	438 il vous reste # K	464 nos K
articol	811 acest K
articolele	811 K noastre
articoli	553 tutti gli K senza limiti	554 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	546 ti è piaciuto questo K	553 per leggere l'K	553 regala questo K	575 questo K
articolul	20 K complet	20 K integral	799 pentru a citi K	811 ți-a plăcut K
artigo	20 ler este K	20 ler o K	763 gostou deste K	792 este K
artigos	789 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	161 denne K for #	167 denne K	171 dir gefällt dieser K	178 lesen sie diesen K mit	178 um diesen K zu lesen	178 dieser K ist nur für	178 zugriff auf alle K	178 alle K lesen	178 ganzen K lesen	179 freie K übrig	179 K frei	179 ihr letzter freier K	202 K wurde	207 dieser K	207 diesen K	207 diesem K	542 K ini	652 om dit K te lezen	652 dit K is alleen	652 geef dit K	652 lees dit K met	652 gratis K deze week	665 fout in dit K	675 dit K
artikelen	15 gratis K	652 toegang tot alle K
artikeln	178 zugang zu allen K	887 gillade du K	892 läs hela K med	892 lås upp K	923 fel i K	938 den här K
artikkel	385 see K
artikkelen	714 feil i K	730 denne K
artikkeli	20 koko K	411 tämä K on vain	426 tämä K
artikkelit	15 ilmaiset K
artiklar	15 fria K	892 fria K
artiklen	119 kunne du lide K	167 K her
artikler	15 gratis K	124 gratis K
arvioi	428 K
""", 'as': """
asegura	377 K
asked	341 K
asks	341 K
assinante	769 já é K	791 torne-se K	791 seja K
assinantes	769 exclusivo para K	769 só para K	769 somente para K	792 nossos K	795 K
assinatura	795 K
assinaturas	795 K
assine	769 K para	769 K por	769 K e tenha	791 K a	791 K o	791 K já	791 K agora	791 K e	791 K por
associate	256 as an amazon K	271 is an K
assure	466 K
""", 'at': """
atbalsti	641 K mūs
atbalstiet	641 K mūs
atbalsts	641 tavs K	641 jūsu K
""", 'au': """
audio	2 K of this
audiofassung	2 K	202 K
audioverze	2 K
aufgefallen	193 fehler K
ausblenden	191 und wieder K
auszugsweise	199 nachdruck, auch K
auteur	458 est l'K
author	270 email the K	270 the K can be	271 is the K of	271 is an K
automated	2 read by an K	276 is read by an K	276 narrated by an K
automatisch	2 K vorgelesen	178 endet K
automatisk	711 K oversatt
autor	201 ist K	371 es K de
autora	371 es K de
autorin	201 ist K	201 ist freie K
autrice	458 est l'K
""", 'av': """
available	246 K on the app store	246 K on google play	246 our app is K
avbryt	21 K svar
avec	457 K afp
averci	574 grazie per K letto
avertit	466 K
avise	791 K-nos
avsluta	939 K när du vill
avsnittet	922 hela K	922 ladda ner K
avverte	577 K
""", 'ay': """
ayda	972 K
aydinlatma	964 K metni
aylik	972 K
""", 'ba': """
ba	732 K
bad	169 K	940 K
bagikan	25 K
baixa	86 donar-te de K
baixe	772 K o app	791 K o
bajate	374 K la app
banner	210 cookie-K	342 cookie K
banners	342 cookie K
bantu	541 K kami
bastano	574 K # euro
batalkan	21 K balasan
""", 'be': """
beboette	677 K
become	282 K a	338 K one of them
becoming	281 K a member	338 consider K	338 K a member
bedankt	674 K voor het lezen
befindet	191 an dieser stelle K sich
before	230 K you go	230 K you move on
begging	342 K
begs	341 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	206 mit einem K	207 dieser K	207 diesen K
bejelentette	524 K
belirtti	973 K
benachrichtigungen	14 K	183 K aktivieren	183 push-K
benadrukt	677 K
bent	646 nu je hier toch K
bepaalde	677 K
berdonasi	541 K
bereits	178 sie haben K ein abo
bergabung	541 K dengan
bergabunglah	541 K
berichten	207 wir K
berichterstattung	207 unsere K
berichtet	201 K für	201 K über
berichtete	209 K
berita	533 ikuti K
berkomentar	6 untuk K
berlangganan	529 sudah K	530 K newsletter	541 K sekarang	541 silakan K
beschloss	209 K
besedah	885 po K
besked	156 push-K
beskeder	156 push-K
besloot	677 K
beslutade	940 K
besluttede	169 K
besluttet	732 K
besoin	430 nous avons K de vous	463 nous avons K de vous	463 a K de vous	463 avons K de votre
besplatne	15 K članke
besplatnih	15 K članaka
bestellen	206 jetzt K	206 K sie hier	206 K sie unseren
bestellung	205 K
besten	207 die K texte
betaalmuur	678 K
betalingsmur	170 K	733 K
betonte	209 K
bezahlschranke	210 K
""", 'bi': """
bidrag	122 dit K	122 giv et K	166 dit K	166 giv et K	170 K	682 ditt K	721 gi et K	729 ditt K	929 ge ett K	929 ditt K gör	937 ge ett K
bidraget	721 K ditt
bijdrage	649 jouw K	672 kleine K	676 kleine K
bildirdi	973 K
bildirimlere	14 K	959 K izin ver
bildirimleri	14 K	959 K aç
billionaire	339 K owner
bilten	848 na naš K
binding	124 ingen K	168 ingen K
bindingstid	684 ingen K	731 ingen K
bindningstid	892 ingen K	939 ingen K
bisogno	546 abbiamo K di te	574 abbiamo K di te	574 abbiamo K del tuo	574 abbiamo K anche di te
bitte	171 haben wir eine K	171 eine K an sie	171 wir haben eine K
""", 'bl': """
blijkt	677 K uit
blocker	257 disable your ad K	257 disable ad K	257 turn off your ad K	257 using an ad K
blocking	257 K ads	257 K our ads
bloqueador	360 K de anuncios	378 K de anuncios	778 K de anúncios
bluesky	16 K	253 follow him on K	253 follow her on K	253 follow them on K
""", 'bo': """
board	305 our jobs K	305 our job K
""", 'br': """
bralcev	18 po zaslugi K	883 naših K	883 po zaslugi K
bralci	883 naši K
branja	0 čas K
brauchen	206 wir K ihre hilfe	206 wir K deine hilfe	206 K wir sie	206 K wir dich	206 K wir eure
breaking	248 get K news alerts
briefing	280 our morning K	280 our K	280 daily K	319 K in your inbox
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	257 your K is out of date	257 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	711 K ki	711 K ai
""", 'bu': """
bulan	543 per K
buletin	530 K kami	542 K kami	545 K
bulunabilirsiniz	970 katkida K
bulunun	970 katkida K
bureau	291 K chief
buttons	328 the share K	328 the K below
""", 'ca': """
cada	91 rep K
cadastre	769 K-se para	791 K-se
cadeau	652 K aan
cafecito	373 K
callan	375 lo que otros K
campaign	339 our spring K	339 our K
can	338 pay what you K
canal	358 únete al K	374 únete al K	776 siga nosso K	776 siga o K	791 entre no K	792 nosso K
canale	575 il nostro K
canali	560 sui nostri K
canalul	811 K nostru
cancel	21 K reply	240 K at any time	340 K any time	340 K at any time
cancele	769 K quando quiser	793 K quando quiser
cancellarti	556 puoi K
carte	9 cette K
casella	556 nella tua K
""", 'ce': """
celoten	20 K članek
celotnega	875 za ogled K
cerut	813 a K
""", 'ch': """
channel	339 our K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	440 par e-mail K	440 par mail K
chcete	114 K číst dál	861 K čítať ďalej
check	310 K back for more	310 K back soon
chegou	763 se você K até aqui
chercheur	458 est K
chercheuse	458 est K
chia	25 hãy K sẻ	1016 K sẻ
chiede	577 K
chiederti	546 un piccolo favore da K
chief	271 is K
chiesto	577 ha K
chip	281 K in	282 K in	338 K in now	338 K in and
chipping	338 consider K in
choisissez	437 K votre offre
choose	240 K a plan	338 K a plan
chosen	333 K by our
""", 'ci': """
cijelog	847 za čitanje K
cikk	522 ez a K
cikkeink	522 K
cipta	540 hak K
citera	909 K oss gärna	909 K gärna men ange
citire	0 timp de K	0 timp K
cititorii	36 K noștri	811 K noștri
cititorilor	18 datorită K
""", 'cl': """
claimed	341 K
clarifications	313 corrections and K
clicking	298 by K play
client	437 déjà K
""", 'co': """
codziennie	17 K rano	741 otrzymuj K
coffee	235 buy me a K	281 buy me a K	281 buy us a K	338 buy us a K	340 cup of K
columnist	271 is a K	291 K
comenta	6 pentru a K
comentar	6 para K	6 per K	364 para K	364 quieres K	782 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	364 déjanos tu K
comentarios	364 en los K	364 no admite K
comentariu	21 pentru a publica un K
comentou	794 K
comment	6 to K	6 to leave a K	6 to post a K	261 log in to K	261 sign in to K	261 be the first to K	261 leave a K below	261 leave your K	261 our K policy	261 post a K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K
commentaires	451 dans les K	451 charte des K	451 espace K
commentare	6 per K	566 per K	566 vuoi K
commenter	451 pour K
commenti	566 nei K	566 i K saranno
commenting	261 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	261 in the K below	261 in the K section	261 let us know in the K	261 K powered by	261 K have been closed	261 all K are subject to	261 we welcome your K	338 let us know in the K
commercial	333 our K team	333 our K content
commission	256 we may receive a K	256 K if you buy	333 may earn a K	333 may earn a small K	333 may earn an affiliate K	333 may receive a small K	333 may receive K	333 earn K from
committed	313 K to accuracy
community	207 unsere K	261 abide by our K	288 our K members	288 leave our K	288 like our K	338 join our K of	339 K-funded	566 regole della K
compartilhe	25 K	791 K este
compartir	350 K tu cuenta, cambia	374 si quieres K tu cuenta
compensation	333 receive K from
complain	313 K about this article
complained	341 K
complains	341 K
complaints	313 our K page
completa	769 para ler a matéria K
complete	326 K digital access
completo	769 para ler o artigo K
complimentary	15 K articles	242 K articles	242 K article this month	242 last K article
compte	463 créez un K	463 créez votre K
comunique	782 K um erro
condannato	577 ha K
condiciones	362 términos y K
condividi	574 K questo
condividila	25 K
condividilo	25 K
confidence	289 in K
confidential	289 K tip	289 K tips
confirm	244 check your email to K
connect	253 K with us on
connectez	24 K-vous	437 K-vous pour	463 K-vous
consenso	564 il K ai cookie
consent	259 we need your K to load	284 written K
consentiti	566 non sono K commenti
consider	235 if you liked this article, K	282 please K	282 K a	282 K giving	282 K joining	338 K making	338 K giving	338 K a gift	338 K joining
contact	244 K me with news and offers	295 K her at	295 K him at	295 K them at	338 K us at
contacted	270 can be K at
conte	791 K-nos
contenido	9 este K	9 K externo	350 K premium	362 K externo de	362 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	259 to view this K, you	259 to view this K please	259 third-party K	259 this K is hosted by a third party	259 we use your sign-up to provide K	326 access to all our K	333 our K studio	335 to reuse this K
contenu	9 ce K	449 ce K n'a pas pu être	449 K bloqué
contenus	437 tous nos K	464 nos K
contenuti	9 K esterni	553 a tutti i K
contenuto	9 questo K	9 K esterno	564 K esterno
contingut	9 aquest K
continua	799 pentru a K lectura
continuar	85 per K llegint	769 para K lendo	769 para K a ler
continuare	20 K a leggere	553 per K a leggere	799 pentru a citi în K
continue	240 to K reading this article	240 log in to K	240 sign in to K	240 register to K	240 upgrade to K	338 help us K
continuer	437 pour K à lire
continuing	259 by K to use this website, you agree
contou	794 K
contribua	790 K	791 K com	791 K a partir	791 K para o nosso
contribuez	463 K
contribuisci	574 K
contributed	292 K reporting	292 K to this report	292 K to this story	292 K to this article	335 K to this report
contributing	271 is a K	338 by K to
contribution	281 make a K	338 your K	338 make a K	338 making a K
contributo	549 con il tuo K	574 il tuo K
contributor	271 is a K
conversation	261 to join the K	261 join the K with	338 join the K
cookie	259 manage your K	476 קובצי K	564 usiamo i K	564 questo sito usa i K	593 Kを使用	593 K（クッキー）	593 Kの使用	593 Kを利用	749 pliki K	831 файлы K	831 файлов K	987 файли K	1007 sử dụng K
cookies	9 third-party K	133 vi bruger K	133 bruger K til	150 K	219 αποδοχή K	259 we use K	259 this site uses K	259 this website uses K	259 our site uses K	259 uses K to	259 accept all K	259 accept K	259 use of K	259 how to control K	298 social media K	362 usamos K	362 este sitio utiliza K	362 esta web utiliza K	362 uso de K	362 aceptar las K para	362 que aceptes las K	449 utilise des K	449 refusé les K	467 bandeau K	663 gebruik van K	663 omdat je geen K	693 vi bruker K	710 K	749 używamy K	749 plików K	780 usamos K	780 este site utiliza K	780 este site usa K	780 uso de K	911 K på	919 K
copy	339 read our K
correct	333 K at time of
correction	313 report a K	313 request a K	313 suggest a K
corrections	313 our K	313 K policy	339 our K
correo	353 en tu K	353 en su K	353 a tu K
correspondant	458 est K
correspondante	458 est K
correspondent	271 is a K	291 K
correspondents	339 our K
corresponsal	371 es K
correu	86 al teu K
courriel	440 par K chaque	440 dans votre boîte K
coverage	310 read our full K	310 see our full K	339 our K
covers	271 K the
""", 'cr': """
created	275 summary was K
creative	272 under a K commons license
criticised	341 K
criticized	341 K
crowdfunding	342 K
""", 'cu': """
cuenta	350 accede con tu K
cuestionario	35 nuestro K
cuma	17 her K
cuota	375 tu K
""", 'cz': """
czekamy	751 K na wasze
czytaj	758 K dalej za
czytania	0 czas K
czytelnicy	36 nasi K	759 nasi K
czytelnikom	18 dzięki K	759 dzięki K
""", 'da': """
daarna	652 K kun je
dabei	206 sind sie K	206 sei K
dacci	574 K una mano
dagar	930 # K för #
dage	161 # K for #	166 prøv # K
dagelijks	654 ontvang K
dager	722 # K for #
daily	244 sign up for our K
dakika	0 K okuma
danach	178 K # euro
dankzij	18 K lezers	18 K onze lezers
dapatkan	533 K update berita
dar	114 váš K	118 K	872 K
darbu	642 mūsu K
darmowy	739 ostatni K
darowizna	758 twoja K	762 K
darowizny	762 K
darte	353 K de baja
darujme	116 K
dary	118 K	872 K
data	271 is a K
dateci	574 K una mano
datenschutzbestimmungen	191 K
datenschutzhinweise	191 K
""", 'de': """
deaktiviere	189 K deinen adblocker
deaktivieren	189 K sie ihren adblocker	189 adblocker K	189 ad-blocker K
deaktiviert	189 javascript ist K
debat	149 send det til K*
debate	261 join the K
debattartikel	918 din K	918 skriva en K
debattartikeln	918 svara på K
debatten	6 delta i K	135 deltag i K	155 deltage i K	155 deltag i K	155 tone i K	715 delta i K
debattinnlegg	709 K
decided	341 K
decidiu	794 K
decis	813 a K
deciso	577 ha K
declarat	813 a K
declarou	794 K
dedi	973 K
dedicated	339 our K team
deductible	281 tax-K gift	281 tax-K donation	338 make a tax-K	340 tax-K
deel	25 K het	25 K dit	674 K dit
deine	18 ohne K
dejal	885 je K
dejala	885 je K
dela	25 K den
delivered	240 print edition K to	240 K to your door	244 K to your inbox	244 K to your email	244 get the latest news K
delo	883 naše K
demanar	94 va K
demander	430 une faveur à vous K	430 un petit service à vous K
den	25 del K
denuncia	377 K	577 K	794 K
departe	810 citi mai K
depend	339 we K on
der	209 so K
derden	663 inhoud van K
derecho	29 se reserva el K
desactiva	360 K adblock
desactivar	360 K adblock
desative	778 K o adblock
descarga	354 K la app	354 K nuestra app	374 K nuestra	374 K la app
descarrega	91 K't
descarregue	772 K a app
desta	791 faça parte K
destek	970 bize K	970 K olun	970 K ol	970 K verin	970 aylik K
detected	257 ad blocker K	257 adblock K
determinou	794 K
detto	577 ha K
devamini	957 K okumak için	970 haberin K okumak
devenez	463 K membre	463 K mécène
device	289 non-work K
""", 'di': """
dice	377 K	577 K
diceva	577 K
dich	206 trag K
dichiarato	577 ha K
diesen	9 K tweet	207 K text
dieser	207 K text
dieses	9 K video
dig	119 vi har en bøn til K	937 hör av K
digest	280 weekly K	280 our K
digipakett	380 telli K
digitalabo	178 mit unserem K
dijo	377 K
dimanche	17 chaque K
dinara	856 K
dine	124 læst alle K
dinleyin	2 haberi K
dipublikasikan	22 tidak akan K
dir	94 va K
direct	244 K to your inbox	445 suivez en K
directement	440 K dans votre
directly	244 K in your inbox
directo	358 sigue en K
direito	29 reserva-se o K	29 se reserva o K
disabilita	562 K adblock
disait	466 K-il	466 K-elle
disattiva	562 K adblock	562 K l'ad blocker
discover	144 google K	285 google K	704 google K	913 google K
discussion	6 to join the K	451 participez à la K
disdici	553 K quando vuoi	576 K quando vuoi
disiscriverti	556 K
diskutiere	193 K mit
diskutieren	193 K sie mit	193 K sie über	206 K sie mit
dispatch	280 a weekly K	280 our K
disponibile	557 K su app store
disponible	354 K en google play	441 K sur l'app store
dispositivo	350 si continúas leyendo en este K	350 en otro K
dispus	813 a K
disse	577 K	794 K
distribuie	25 K
dit	466 a K	466 K-il	466 lui K-on
dites	451 K-le nous en	463 K-nous
diu	94 K
diventa	574 K socio
diz	794 K
dizia	794 K
diziam	794 K
""", 'do': """
do	339 what we K
dodal	117 K	871 K
dodala	117 K	857 K	871 K
dodao	857 K
dollar	338 K you give	340 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	467 K
dona	574 K ora
donacija	854 vaša K	858 K	886 K
donacije	858 K	886 K
donacijo	884 z K
donacijom	856 K
donaciones	378 K
donacions	95 K
donasi	541 K anda	545 K
donate	282 K	338 K today	338 K now	338 K what you can	342 K
donateur	463 devenez K	674 word dan K
donateurs	460 nos K	464 nos K
donatie	649 doe een K	649 jouw K	672 K	674 jouw K	674 uw K	674 doe een K	678 K
donaties	678 K
donating	338 consider K
donation	235 consider making a K	281 make a K	322 K will be doubled	322 K will be matched	338 your K	338 consider a K	338 make a K	342 K
donations	342 K
donativo	790 o seu K
donatrices	464 nos K
donazione	549 fai una K	573 una K	574 la tua K	574 fai una K	578 K
donazioni	578 K
donderdag	17 elke K
doneer	672 K	674 K
donirajte	854 K	882 K
donnerstag	17 jeden K
donnez	451 K votre avis	463 K-nous	463 K-leur
donors	338 new K
dons	463 vos K	467 K
doors	339 our K open
dostupan	847 ovaj sadržaj je K
doubled	322 gift will be K
download	127 K appen	127 K vores app	246 K our app	246 K on the app store	247 K the app	247 K the free app	338 K our	655 K de app	655 K de gratis app	674 K de
""", 'dr': """
dreptul	29 își rezervă K
drepturile	809 toate K rezervate
drittanbietern	191 K nicht zugestimmt
drittplattformen	191 K
""", 'du': """
dukung	541 K kami
dukungan	541 K anda
dung	9 nội K này
duyurdu	973 K
""", 'dz': """
dziennikarstwo	737 wesprzyj niezależne K	759 nasze K	759 niezależne K
dziennikarze	759 nasi K
""", 'ed': """
edebilirsiniz	961 takip K
edited	335 this story has not been K	335 has not been K by
edition	305 our special K	335 in our print K
editor	262 letter to the K	271 is a senior K	271 is an K	271 is the K	271 is the deputy K	291 K	338 write a letter to the K
editors	339 we, the K	339 our K
""", 'ee': """
eerste	676 K maand
""", 'ef': """
eftertryck	909 K förbjudet
""", 'ei': """
eiere	721 ingen rike K
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
ekibimiz	971 K
ekonomireporter	917 är K
eksternt	133 K indhold	150 K indhold	693 K innhold	710 K innhold
""", 'el': """
elfogadom	515 K a
elige	350 K tu plan	374 K tu plan
elismerte	524 K
elke	17 K dag
elle	466 dit-K
elmondta	524 K
elrendelte	524 K
""", 'em': """
email	17 daily K	215 στο K σας	244 enter your K	244 we'll K you	244 we will K you	251 click to K	251 share via K	261 save my name, K	280 our daily K	280 our free K	295 K her at	295 K him at	338 K us at	353 en tu K	530 ke K anda	556 la tua K	556 nella tua K	771 no seu K	800 pe K	823 ваш K	981 ваш K	1003 địa chỉ K	1003 K của bạn	1003 nhận tin qua K
emailing	270 get in touch by K
embed	9 this K	298 to view this K
embedded	9 K content	9 K post
embora	763 antes de ir K
empresas	375 sin grandes K
""", 'en': """
enable	257 to view this video please K
encuesta	35 nuestra K
engagement	437 sans K	465 sans K
engagent	30 n'K que
engelleyici	964 reklam K
engelleyicinizi	964 reklam K
enjoyed	230 we hope you K this
enligt	940 K
enquete	35 nossa K
enter	833 ctrl+K	989 ctrl+K
entering	244 by K your email
entlang	206 hier K
entrada	353 en tu bandeja de K	771 na sua caixa de K
entschied	209 K
""", 'ep': """
episoden	713 hele K
""", 'eq': """
equipa	792 a nossa K
equipe	792 nossa K
equipo	375 somos un K
""", 'er': """
erforderliche	21 K felder sind	193 K felder sind
erkende	677 K
error	313 spot an K
errors	313 spot any K
erschien	199 dieser text K zuerst	199 dieser artikel K zuerst	199 dieser beitrag K zuerst
erschienen	199 zuerst K auf
""", 'es': """
escreva	791 K-nos
escreveu	794 K
escribe	371 K sobre
escritor	371 es K
escritora	371 es K
escriu	91 K-nos
escute	791 K a
esimene	386 K kuu
essai	465 offre d'K
estamos	375 ya K en
estimated	0 K read
""", 'et': """
ettertrykk	701 K forbudt
""", 'eu': """
euch	18 ohne K
euro	178 dann # K	208 ab # K
""", 'ev': """
evening	17 every K
every	17 K week	244 in your inbox K	277 thank you to K	340 K gift
everyone	277 thank you to K who	277 thanks to K who	322 keep it free for K
everything	339 K else we publish
""", 'ex': """
exclusief	652 K voor abonnees	652 dit artikel is K
exclusiva	350 K para socios	350 nota K
exclusively	326 K for members
exclusivo	350 este artículo es K	350 este contenido es K	350 contenido K para	350 K para socios	769 este conteúdo é K	769 este artigo é K	769 conteúdo K para
existence	464 notre K
explained	341 K
explica	94 K	377 K	794 K
explicar	94 va K
explicat	813 a K
explicou	794 K
explique	466 K
expressed	297 views K	297 opinions K	297 views and opinions K	297 views K are personal
external	9 K content	259 K content from
externe	9 contenu K	9 K inhoud	663 K inhoud
externen	9 K inhalt	9 K inhalte	191 K inhalt
externer	9 K inhalt	191 K inhalt von
externes	9 contenus K
""", 'fa': """
facebook	16 K	130 på K og twitter	217 στο K και	251 share on K	253 on K and twitter	253 on K, twitter	253 on twitter and K	253 like us on K	253 find us on K	358 en K y twitter	358 en K, twitter	358 en K y x	445 sur K et twitter	445 sur K, twitter	560 su K e twitter	659 op K en twitter	659 op K, twitter	690 på K og twitter	776 no K e no	776 no K, no	898 på K och twitter	1028 在K上
facebookie	16 K
facebooku	16 K	104 na K a twitteru
facts	338 fund the K
factual	313 K error	313 K errors
faire	463 K un don
fais	463 je K un don
faisant	433 en K un don
faites	433 K un don	460 K un don	463 K un don	463 K-le lire	463 K un geste
farci	575 da K
fast	169 slog K	732 slo K	940 slog K
favor	230 small K to ask	230 a K to ask of you	230 we have a K to ask	342 small K
favorite	285 K source
favour	230 small K to ask	230 we have a K to ask	342 small K
favourite	285 K source
""", 'fe': """
feedback	261 thanks for your K	261 thank you for your K
fehler	193 haben sie einen K
fehlerhinweis	193 K
feliratkozom	511 K a hírlevélre
fellow	271 is a senior K	271 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	520 minden jog K
""", 'fi': """
fi	281 on ko-K
figyelmeztet	524 K
finanzieren	174 wir K uns durch spenden	207 wir K uns
finder	154 K en fejl
fined	341 K
finestra	566 si apre in una nuova K
first	241 for the K year	241 for your K year
fizess	521 K elő
fizessen	510 K elő	521 K elő
""", 'fo': """
folge	186 K uns	206 K uns
folgen	186 K sie uns	206 K sie uns
folgt	186 K uns
follow	253 K us on	253 K us at	253 K him on x	253 K her on x	253 K them on x	253 K me on	253 K our live	253 K on x	261 notify me of K-up	338 K us on
folosim	804 K cookie
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	141 alle rettigheder K
fordert	209 K
forderte	209 K
foretrukken	144 K kilde	704 K kilde
foretrukket	704 K kilde
foretrukne	144 K kilde	704 K kilde
forint	523 K
forinttal	523 K
forklarer	169 K	732 K
former	278 is a K
fortalte	169 K	732 K
forteller	732 K
fortgesetzt	188 wird nach der anzeige K
fortsette	730 for å K å grave
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
frilansjournalist	708 er K	917 är K
""", 'fu': """
full	20 to read the K
functional	298 K cookies
fund	235 help K our	338 K our
funded	339 reader-K
fundet	154 K en fejl
fundraising	339 K deadline	342 K
funnet	714 K feil	714 K en feil
""", 'ga': """
gab	209 K an
gabung	533 K di kanal	541 K
ganzen	20 K text	178 den K text lesen
gave	682 gi en K	729 gi en K	733 K
gazetecilerimiz	971 K
gazetecilik	971 bağimsiz K
""", 'ge': """
geaccepteerd	663 geen cookies hebt K
gebruiken	663 wij K cookies	663 we K cookies
gebruikt	663 deze website K cookies	663 deze site K cookies
gedetecteerd	661 adblocker K
gefallen	171 ihnen hat dieser artikel K	171 hat ihnen dieser artikel K	171 hat dir dieser artikel K
gefragt	209 K
gefunden	193 fehler im text K
gehen	171 bevor sie K
gekennzeichnete	188 mit einem symbol K
geladen	191 nicht K werden
gelesen	207 bis hierhin K	207 bis hierher K
genehmigung	199 ohne K
generated	275 summary was K	275 summary is K	275 summaries are K	275 key points were K	275 audio was K	275 voice is K	275 K using ai	275 K by ai	275 this audio is K
genererad	920 ai-K
genereret	151 K af ai
generosity	338 your K
gengives	141 må ikke K
genossenschaft	207 unsere K	207 unserer K
gepubliceerd	22 wordt niet K	665 je e-mailadres wordt niet K
gern	206 wirf K
gerne	158 ja tak, jeg vil K
geschlossen	193 kommentare sind K
""", 'gi': """
gian	0 thời K đọc
gift	338 your K	338 make a K	674 met een K
gifts	18 small K
giornale	575 questo K	575 il nostro K
giornalismo	549 sostieni il K	575 il nostro K	575 il K costa
giornalisti	575 i nostri K
giorno	17 ogni K
gitmeden	953 K önce
give	281 K what you can	338 K what you can	338 euro you K
""", 'gj': """
gjengis	701 kan ikke K
""", 'gl': """
glissez	463 K une pièce
""", 'go': """
going	20 to keep K	339 keep us K
google	144 K news	186 auf K news	217 στο K news	246 get it on K play	253 follow on K news	285 K news	285 star on K	285 source on K	533 di K news	704 K news	704 som kilde på K	718 app store og K play	718 K play og app store	746 nas w K news	746 na K news	802 pe K news	913 K news	913 som källa på K	926 app store och K play	926 K play och app store	961 K news'te	1005 trên K news
gostou	792 K desta	792 K deste
""", 'gr': """
gracias	18 K a ti	375 K a ti
granskning	938 sådan här K	938 vår K
granskningar	938 våra K
granskningen	938 den här K
gratis	178 wochen K	178 monat K	206 jetzt K	208 wochen K	350 crea tu cuenta K	353 recibe K	374 recibe K	376 prueba K	543 K	652 ontdek nu K	652 krijg je ook K	675 niet K	722 dager K	930 dagar K
gratisartiklar	15 K
gratuit	15 article K	438 dernier article K	464 ce site est K
gratuita	576 prova K
gratuitas	15 matérias K	351 notas K	789 matérias K
gratuite	15 articole K
gratuitement	437 inscrivez-vous K	437 essayez K	440 recevez K
gratuiti	15 articoli K	554 articoli K
gratuito	15 articolo K	554 articolo K	789 artigo K
gratuitos	15 artículos K	15 artigos K	351 artículos K	789 artigos K
gratuits	15 articles K
gridava	577 K
gritaba	377 K
gritava	794 K
""", 'gu': """
guidelines	261 community K before	261 our community K
""", 'ha': """
haber	971 bu K
haberi	2 K dinle	4 K
haberlerimiz	971 K
hafta	17 her K
haftalik	972 K
haftung	30 keine K
hakkini	29 K sakli tutar
hauteur	465 à la K de vos moyens
havi	523 K #
havonta	523 K
hay	1016 cho K
""", 'he': """
hear	290 we'd like to K from you	290 we'd love to K from you	290 we want to K from you	338 we want to K from you	338 we'd love to K
heard	341 court K
hebben	674 wij K je hulp nodig	674 we K je steun nodig
hekelt	677 K
hela	20 läsa K	20 läs K	892 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	124 for at læse K	684 for å lese K
helfen	206 K sie uns	206 K sie mit
helft	206 K uns
helloasso	460 K
help	338 we need your K	338 K us do	338 will you K	338 K pay for	338 K if you can	338 K us pay	672 K ons	674 K ons
helpful	261 was this article K
her	679 nå som du er K
here	230 as long as you're K	230 now that you're K	338 sign up K
herunterladen	182 app K
hetente	17 K	523 K
hevder	732 K
""", 'hi': """
hilf	206 K uns
hinterlassen	206 K sie
historien	162 læse hele K	458 est K
historienne	458 est K
historier	167 vores K
hittat	923 K fel	923 K ett fel
""", 'hj': """
hjelp	711 K av ki	711 K av ai	729 K oss
""", 'hu': """
hubungi	541 K kami
huusi	428 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	119 nu K du er her
""", 'id': """
iddia	973 K etti
ideal	676 K
identifiez	24 K-vous	437 K-vous pour	463 K-vous
""", 'if': """
ifade	973 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	178 mit K abo
ihren	207 lebt von K
ihtiyacimiz	970 yardiminiza K	970 desteğinize K
""", 'ik': """
iklan	11 K
ikuti	533 K kami	541 K kami
""", 'il': """
ilimitado	350 acceso K	769 acesso K
ilk	972 K ay
illimitato	553 accesso K
ilmoitti	428 K
ilmoitukset	14 K
""", 'im': """
impozit	812 % din K
""", 'in': """
inbox	215 στο K σας	244 sent to your K	244 right to your K	244 into your K	244 check your K to	319 in your K at #	319 in your K by #	338 your K	654 in je K	800 în K	848 u vaš K
inchiesta	575 questa K
inchieste	575 le nostre K
ind	24 log K	124 log K for at
indbakke	126 i din K
indbakken	126 i K
independen	542 jurnalisme K
independence	339 our editorial K
independencia	375 nuestra K
independent	92 periodisme K	235 support K journalism	338 support K journalism	339 K journalism	811 jurnalism K	811 jurnalismul K
independente	792 jornalismo K
independently	333 we K	333 editors K	333 K selected by our	333 K chosen by our
independents	92 mitjans K
independiente	375 periodismo K	375 prensa K
indhold	9 dette K
indholdet	9 se K
indipendente	575 giornalismo K	575 informazione K
indipendenza	575 la nostra K
infocom	199 dpa-K
infolettre	440 notre K	464 notre K
informasjonskapsler	693 bruker K	710 K
information	259 to store and/or access K on a device	259 for more K see our privacy	461 lettre d'K	461 lettres d'K	464 K libre
informationen	199 mit K der
informations	445 suivez les K sur
informativa	564 K sulla privacy	575 la nostra K
informazione	575 K libera
informou	794 K
ingen	160 uden dig K	160 K rig ejer	721 uten deg, K	929 utan dig K
ingyenes	15 K cikkei	15 K cikk
inhalt	9 dieser K	9 diesen K	178 dieser K ist nur für
inhalte	9 externe K	191 externe K
inhalts	9 dieses K
inhoud	9 deze K	663 om deze K te
iniciar	364 debes K sesión
initialement	457 article publié K
inkorg	894 i din K	894 till din K
inkorgen	928 direkt i K
inloggen	21 K om een reactie	24 K	674 je moet nog even K
innan	887 K du går
innboksen	686 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inschakelen	656 meldingen K	661 javascript K
inscreva	771 K-se na nossa	771 K-se em nossa	791 K-se
inscrever	771 ao se K
inscription	440 votre K a bien été	440 K est confirmée	440 confirmer votre K
inscrit	437 déjà K
inscrivant	440 en vous K
inscrivez	440 K-vous à notre	463 K-vous
insisted	341 K
instagram	16 K	130 på facebook og K	186 auf facebook, K	186 auf K, facebook	186 auf facebook und K	186 auf facebook oder K	186 ob whatsapp, K	253 follow him on K	253 follow her on K	253 follow them on K	253 on K, facebook	253 on K and facebook	445 sur facebook et K	560 su facebook e K	659 op facebook en K	659 op facebook, K	690 på facebook og K	898 på facebook och K
instagramie	16 K	746 na facebooku i K
instagramu	16 K	104 na facebooku a K
instale	772 K a app
install	246 K our app
installez	463 K-la
integritetspolicy	901 K
intelligens	151 med kunstig K	151 af kunstig K	151 fra kunstig K	151 kunstig K (ai)	711 med kunstig K	711 av kunstig K	920 med artificiell K	920 av artificiell K
invest	338 K in local news
investigaciones	375 nuestras K
investigador	371 es K
investigadora	371 es K
investigate	289 we should K
investigation	339 this K	464 cette K
investigations	289 our K team	289 our K desk	339 our K
investigative	271 is an K
invite	466 K
invitent	466 K
involved	333 not K in the
""", 'ip': """
iphone	246 our K app
""", 'ir': """
iratkozz	511 K fel	521 K fel
iratkozzon	511 K fel	521 K fel
""", 'is': """
is	278 K our
iscrivendoti	556 K
iscriverti	574 clicca qui per K
iscriviti	556 K alla nostra	556 K gratis	556 K al nostro	574 K
iscrizione	556 annullare l'K
istedi	973 K
""", 'iz': """
izjavila	857 K
izjavio	857 K
""", 'ja': """
jaa	25 K se
jaar	676 per K
jahr	208 im K	208 pro K
janela	782 abre em nova K
jar	281 tip K
jaunumi	642 mūsu K	645 K
jaunumiem	640 piesakies K	641 piesakies K
javascript	107 povolte K	107 zapněte K	133 aktivér K	133 slå K til	189 K in ihrem browser	189 aktivieren sie K	189 K benötigt	257 please enable K	257 requires K	257 K is disabled	257 K is required	257 turn on K	257 K is not available	257 enable K in your browser	257 K must be enabled	257 needs K	360 activa K	360 habilita K	360 habilitar K	360 activar K	419 salli K	419 ota K käyttöön	447 activer K	447 activez K	447 K est désactivé	447 nécessite K	476 אפשרו K	535 aktifkan K	562 abilitare K	562 abilita K	562 attiva K	562 attivare K	591 Kを有効	591 Kが無効	591 K を有効	661 schakel K in	693 aktiver K	693 slå på K	749 włącz K	749 włącz obsługę K	778 ative o K	778 habilite o K	778 ativar K	804 activați K	831 включите K	901 aktivera K	901 slå på K	987 увімкніть K	1007 bật K
javite	854 K nam
""", 'je': """
jederzeit	178 K kündbar	181 widerruf K	181 K abmelden	181 abmeldung K	208 K kündbar
jednou	17 K týdně
jelas	544 K
jelentkezz	24 K
jelentkezzen	24 K	510 K be a
jelezze	521 K nekünk
jetzt	178 K im abo	206 teste K
""", 'jo': """
jobbar	920 K med ai
join	282 K for	338 K us on
jornal	792 nosso K	792 somos um K
jornalismo	766 apoie o K	791 apoie o K	792 nosso K
jornalistas	792 nossos K
journal	464 notre K
journalism	235 support our K	235 support the K you rely on	322 keep our K free	326 access to all our K	326 access to all of our K	338 support quality K	338 support local K	339 our K	339 fearless K	339 K like this
journalisme	433 soutenez un K	463 soutenez le K
journalismi	426 riippumaton K
journalismimme	426 K
journalismus	174 unterstützen sie unabhängigen K	174 unterstütze unabhängigen K	174 für unseren K	207 unser K	207 unseren K	207 unabhängigen K	207 unabhängiger K	207 gut gemachten K	207 gut gemachtem K	207 frei zugänglichen K	207 frei zugänglicher K	207 guten K	207 freien K
journalist	148 er K på	148 er K hos	148 er K ved	148 er K i	201 ist freier K	201 ist K	270 is a freelance K	271 is a K	291 K	708 er K i	708 er K på	708 er K og	917 är K på	917 är K och
journaliste	458 est K
journalisten	675 onze K
journalister	167 vores K	730 våre K	938 våra K
journalistes	464 nos K
journalistiek	649 steun onze K	675 onze K
journalistik	122 støt vores K	122 støt uafhængig K	167 vores K	167 uafhængig K	167 K koster	890 stöd vår K	890 stöd oberoende K	938 vår K	938 oberoende K	938 granskande K
journalistikk	682 støtt vår K	682 støtt uavhengig K	730 vår K	730 uavhengig K
journalistin	201 ist freie K	201 ist K
journalists	339 our K	339 we, the K
""", 'ju': """
jueves	17 cada K
jurnalis	542 K kami
jurnalisme	542 K kami
jurnalismul	810 susține K	811 K nostru
jutro	17 svako K	17 vsako K
juttu	411 lue koko K	426 tämä K
juttujamme	426 K
juttuvinkki	425 lähetä K
jutun	20 koko K
jutusta	426 piditkö K
""", 'ka': """
kaart	9 deze K
kabul	973 K etti
kaitstud	383 kõik õigused K
kakor	911 K på	919 K
kami	542 tim K
kanaal	675 ons K
kanal	167 vores K	533 ikuti K	542 K kami	730 vår K	938 vår K
kanale	746 na naszym K
kanalimiz	971 K
kanalimiza	961 K abone
kanavamme	426 K
karte	9 diese K
karya	542 K kami
kata	544 K
katanya	544 K
katkisiyla	18 okurlarin K
kaydolun	970 K
""", 'kd': """
kdykoli	116 zrušit K
""", 'ke': """
kebijakan	535 K privasi	535 K cookie
keep	338 help us K	338 help K our
kertoi	428 K
kertoo	428 K
kesti	973 ceza K
ketentuan	535 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	711 av K
kiitos	425 K kun luet
kirjaudu	24 K	425 K sisään
kirjoitti	428 K
kirjuta	384 K meile
kirjutas	387 K
""", 'kk': """
kk	427 /K
""", 'kl': """
klaagt	677 K
klagar	940 K
klagen	677 K
klager	169 K	732 K
klagt	209 K
kleine	171 haben wir eine K bitte
klical	885 je K
klicka	927 genom att K på
klikke	719 ved å K på
klummeskribent	148 er K
""", 'ko': """
kolumnist	201 ist K	917 är K
kolumnistin	201 ist K
komentar	6 za K	6 ostavite K
komentarisali	6 da biste K
komentarisanje	6 za K
komentarz	6 dodać K	21 móc dodać K	751 aby dodać K
komentarzach	751 w K
komentiranje	6 za K
kommentare	193 um K zu
kommentaren	193 in den K
kommentarerna	903 i K
kommentarfeltet	135 i K	695 i K	715 stenger K	715 meninger i K
kommentarfunktion	193 K
kommentarsporet	155 i K
kommentator	148 er politisk K	148 er K	708 er K i	708 er K og	708 er politisk K	917 är politisk K
kommentera	6 för att K	903 för att K
kommentere	6 for at K	6 for å K	135 for at K	695 for å K
kommentieren	6 um zu K	6 K zu können	193 um zu K	193 probleme beim K	193 K sie diesen	193 K sie den	193 nicht mehr K
kommentiert	193 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kondigde	677 K
konstaterade	940 K
konstaterar	940 K
konten	9 K ini
kontingent	179 haben ihr K
konto	124 opret en K for	166 opret en K	758 załóż K	892 skapa ett K för	937 skapa ett K
konzern	207 kein K
kopieras	934 får inte K	934 får ej K
kopieres	701 kan ikke K uten
kopiering	141 K er ikke tilladt	934 K utan
korrekt	923 ska vara K
korrekta	923 ska vara K
korrespondent	148 er K	201 ist K	708 er K	917 är K
korrespondentin	201 ist K
korzystamy	749 K z plików cookie
kostenlos	178 wochen K	178 monat K	181 K per mail	208 K testen
kostenlose	15 K artikel	179 noch zwei K	179 noch # K
kostenlosen	179 noch einen K	179 K artikel gelesen	181 unseren K newsletter	181 unserem K newsletter	181 unserer K newsletter	181 den K newsletter
kostenloser	179 K artikel
kostenpflichtig	178 dieser artikel ist K
kostnadsfritt	930 en månad K
""", 'kr': """
kritiker	917 är K och
kritiserar	940 K
kritiserer	169 K	732 K
kritisieren	209 K
kritisiert	209 K
kritizuje	117 K
kronor	939 K
""", 'ku': """
kullan	964 çerez K
kullanilamaz	969 izinsiz K
kullanilmaktadir	964 çerez K	964 çerezler K
kullaniyoruz	964 çerezleri K	964 çerezler K
kulturskribent	917 är K
kumppanimme	419 me ja K
kun	161 for K #	722 for K #
kunne	167 K du lide
kurzfassung	202 K
kutunuza	958 posta K
kuukaudessa	427 K
kuukausi	411 kokeile K	425 kokeile K
kuus	386 K
""", 'ky': """
kyselyymme	35 K
""", 'l': """
l	93 K'any
""", 'la': """
laadi	384 K alla
laatste	659 volg het K nieuws
ladda	895 K ner vår app	937 K ner
lade	182 K die app
laden	182 app K	182 K sie die app
lahjoituksesi	425 K
lahjoitus	425 tee K	429 K
laissez	463 K-nous votre
lamenta	377 K	577 K	794 K
lamentano	577 K
lamentou	794 K
lance	466 K
langganan	541 K sekarang	545 K
last	687 K ned vår app	729 K ned
later	310 check back K
laukeliai	21 būtini K
laut	209 K
lavoro	575 il nostro K
lawyers	339 our K
""", 'le': """
leave	244 one click to K	338 K us a tip	338 K a tip
lecteur	9 ce K
lecteurs	18 grâce à nos K	36 nos K	464 nos K
lectoras	36 nuestras K	375 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	375 nuestros K	375 gracias a sus K
lectors	18 gràcies als K	92 els nostres K
lectrices	464 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	271 is a senior K	271 is a K
ledarskribent	148 er K	917 är K
leden	675 onze K
lederskribent	148 er K
leernos	374 gracias por K
leestijd	0 K
legge	577 si K
leggere	553 per K tutto
lei	812 # K
leiter	201 ist K
leiterin	201 ist K
leitores	18 graças aos K	36 nossos K	792 nossos K
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	794 K
lengkap	20 artikel K
lese	723 du kan K mer	723 kan du K mer
lesedauer	0 K
lesen	178 im abo K	178 K sie mit plus	179 % noch zu K	182 in der app K	206 danke fürs K
leser	729 takk for at du K
leserbrev	709 K
leserbrief	193 K
leserbriefe	193 K an
lesere	36 våre K	730 våre K
leserfinanziert	207 K
leserinnen	36 unsere K	207 unsere K	207 unseren K
leserinnlegg	709 K
lesern	207 ihren K
leserne	18 takket være K	721 K våre
lesernes	18 K bidrag	730 K bidrag
leserumfrage	35 unserer K
lesetid	0 K
lesezeit	0 K
letno	884 K
letter	262 send a K
letters	262 K to the editor	262 send K	313 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	575 i nostri K
lettre	464 notre K
lettrici	575 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
leyendo	20 seguir K	350 para seguir K	374 sigue K sin
lezen	20 meer K
lezers	36 onze K	675 onze K
""", 'li': """
libovolnou	116 K částkou
lid	652 al K
lidem	18 díky K	115 díky K
liitu	384 K meie
like	339 work K this
liked	339 K what you read
liker	730 K du det vi
limit	240 read without K	242 free K
limitat	85 accés il·K
limits	240 read without K
line	289 our tip K
link	251 copy the K	328 read it for free with this K
links	256 some K on this page	256 some of the K on
liputan	542 K kami
lire	20 pour K cet	466 peut-on K
lisas	387 K
listen	0 min K	253 K back here	253 K to us live	276 prefer to K	276 rather K
listening	276 K time
""", 'll': """
llegado	343 si has K hasta aquí
llegint	85 per seguir K
""", 'lo': """
log	24 K in	652 K in om	652 K in of
logg	24 K inn	684 K inn for å	729 K inn for
logga	24 K in	892 K in för att
logged	21 must be K in to post	240 you must be K in to	261 you must be K in to
logget	135 du skal være K ind
login	24 faça K	769 faça K para	791 faça K
look	339 our new K
""", 'lu': """
lugeda	380 et edasi K
lugejad	385 meie K
lugemiseks	380 edasi K
luisterversie	2 K
lukeaksesi	411 K koko	411 kirjaudu sisään K
lukemista	425 jatka K
lukijamme	426 K
lukijoidemme	36 K
lukijoiden	18 K tuella	426 K tuella
lukuaika	0 K
lukuoikeutesi	15 K	411 K
lunar	812 K
lunes	17 cada K
""", 'ly': """
lydversion	2 K
lyssnar	922 K på poddar
""", 'ma': """
maand	652 deze K nog	676 per K
maandelijks	652 K opzegbaar	676 K
mach	206 K mit
machen	206 K sie mit	207 was wir K
macht	206 K mit
made	230 if you've K it this far
mail	102 váš e-K	511 e-K cím	674 K ons	771 no seu e-K	823 ваш e-K	848 na vaš e-K	862 váš e-K	981 ваш e-K
mailadres	654 je e-K
mailadresse	126 din e-K	135 din e-K vil ikke
mailbox	654 in je K	654 in uw K	654 in jouw K
mailu	102 přímo do e-K	862 do vášho e-K
mailul	800 pe e-K tău
mainoksen	11 K
mainoksia	426 ilman K
mainos	11 K
mainosten	419 K esto
maken	675 wij K
maksumuuri	429 K
map	9 this K
mapa	9 este K
marketing	298 K cookies
marketingcookies	150 K
masuk	24 K atau	530 kotak K anda
masukkan	530 K email
matched	281 K dollar	322 gift will be K
material	199 mit K der	199 mit K von	272 this K may not be
matins	17 tous les K
mattina	17 ogni K
""", 'md': """
md	161 kr./K	168 kr/K
""", 'me': """
med	151 K ai	711 K ki	711 K ai	920 K ai
medarbetare	917 är K på	917 är K i
meddelade	940 K
meddelte	169 K
medgav	940 K
medio	375 este K
medlem	166 bliv K	729 bli K	937 bli K
meie	385 K töö
meinen	193 was K sie dazu
meint	209 K
meinte	209 K
meinung	30 K der	193 sagen sie uns ihre K
mejl	848 na vaš K	894 i din K	894 till din K
mejla	937 K oss
mejlen	894 direkt i K
melanjutkan	529 untuk K membaca
meld	729 K deg på
meldde	677 K
melde	24 K dich	206 K dich an	686 K deg av når	719 ved å K deg på
melden	24 K sie sich	178 K sie sich an, um	178 bitte K sie sich an	206 K sie sich an	206 K sie sich hier
meldingen	14 K	656 schakel K in	656 zet K aan	656 ontvang K	674 zet K aan
meldt	677 K
meldte	732 K
member	281 become a K	326 not a K?	338 become a K
members	18 our K	36 our K	240 is for K only	240 K-only story	339 our K
membro	791 torne-se K
membutuhkan	541 kami K dukungan
menar	940 K
mener	169 K	729 hva K du	732 K
menggunakan	535 K cookie
mengutip	540 dilarang K
menit	0 K baca
mensais	793 K
mensuales	376 K
mensuel	460 un don K	465 K
menurut	544 K
menyatakan	544 K
merch	305 our K
merci	463 K de nous
mere	162 kan du læse K	162 du kan læse K	162 kan læse K om
merkezimiz	971 haber K
mes	93 al K	376 al K	376 por K
mese	576 al K
mesec	856 prvi K	884 na K	884 prvi K
mesiac	870 za K	870 prvý K
message	230 a K from our editor
messagerie	451 votre adresse de K ne sera pas
metus	633 per K
""", 'mi': """
miembro	374 hazte K
minggu	543 per K
minket	513 kövess K	521 kövess K	521 hívj meg K
minute	0 K read	326 it only takes a K to
minutes	0 K read	0 K to read
misiniz	957 zaten abone K
mission	339 our K
mistake	313 spot a K	313 report a K
mitdiskutieren	6 K
mitgeteilt	209 K
mitglied	206 werden sie K	206 werde K	206 jetzt K werden
mitglieder	178 nur für K	207 unsere K
mitteilungen	14 push-K	183 push-K
mittwoch	17 jeden K
""", 'mj': """
mjesec	856 prvi K
""", 'mn': """
mnd	722 kr/K	731 kr/K
""", 'mo': """
mobile	246 on your K app	246 our K app
mobilen	156 direkte på K	716 nyheter rett på K	716 rett på K	924 nyheter direkt i K	924 direkt i K
mobilepay	166 K
modalidad	376 K premium
moderador	782 não serão aprovados pelo K
moderados	782 serão K antes
moderated	261 comments are K	261 pre-K
mogelijk	674 maak het volgende K
mois	465 par K
moittii	428 K
monat	208 im K	208 pro K
monatlich	208 K
monday	17 every K
mondta	524 K
montag	17 jeden K
month	240 try a K for	240 try it for a K	241 for the first K	241 for your first K	340 a K	340 per K	340 every K	340 each K
monthly	281 one-off or K	326 reached your K limit	338 become a K	338 give K	340 K
months	240 K for $#	241 for the first # K	241 for the first three K
morgen	17 jeden K	17 am K	17 hver K	159 hver K i din
morgenbrevet	720 K
morgon	17 varje K
morgonbrevet	928 K
morning	17 every K	17 each K
moyens	464 nos K
""", 'mu': """
mukaan	425 lähde K	428 K
multato	577 ha K
multou	794 K
mums	641 seko K
""", 'na': """
nabiralnik	876 v vaš K
nachdruck	199 K verboten
nachrichten	182 K-app	182 aktuelle K aufs handy	183 push-K
nadaljevanje	875 za K branja
najnowsze	741 otrzymuj K
napisz	751 K do nas	758 K do nas
naprej	875 če želite brati K
napsal	117 K
napsala	117 K
narrated	276 is K by an ai	276 is K by ai
naslov	876 na vaš e-K
nastavak	847 za K čitanja
nastavili	847 da biste K čitanje
naszej	759 K pracy
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	360 tu K no soporta	360 su K no soporta	778 seu K não suporta
navigateur	10 votre K	21 dans le K pour mon prochain	447 votre K ne supporte pas	447 votre K n'est pas
navodi	857 K
""", 'ne': """
necesitamos	343 K pedirte	346 K tu apoyo	374 K tu ayuda	374 K de ti
necessaris	21 camps K
necessitem	91 et K
nedeljno	17 jednom K
neem	674 K nu een
nell	557 apri K'app
nella	556 K tua mail
neodvisni	883 K mediji
neodvisno	882 podprite K
neophodna	21 K polja
neovisno	854 podržite K
nepriklausoma	632 K žurnalistika
netiquette	193 beachten sie die K	566 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	693 dette K bruker
neuen	182 hier geht es zur K
news	182 K-app	246 K app for	271 is a K	289 K tip
newsletter	102 náš K	115 náš K	118 K	181 unseren K	181 unserem K	181 unserer K	181 zum K	181 K bestellen	181 K an	181 täglichen K	181 K richtig	181 K von	204 K	206 K an	207 unser K	207 unseren K	207 unserem K	207 dieser K	210 K	215 εγγραφείτε στο K	215 εγγραφή στο K	215 το K μας	215 γραφτείτε στο K	226 το K μας	229 K	244 sign up for our K	244 sign up to our K	244 sign up for the K	244 subscribe to our K	244 join our K	244 get our K	244 our K here	244 receive our K	244 our daily K	244 our weekly K	244 our morning K	280 K	319 K soon	339 our K	342 K	353 suscríbete a la K	353 apúntate a la K	353 nuestra K	375 nuestra K	378 K	440 inscrivez-vous à la K	440 abonnez-vous à la K	440 notre K	464 notre K	464 cette K	467 K	530 K kami	530 langganan K	556 iscriviti alla K	556 la nostra K	575 la nostra K	575 questa K	578 K	741 zapisz się na K	741 nasz K	759 nasz K	762 K	771 assine a K	771 nossa K	792 nossa K	795 K	800 abonează-te la K	800 abonați-vă la K	800 înscrie-te la K	814 K	848 na K	848 naš K	855 naš K	858 K	862 náš K	869 náš K	872 K
newslettera	741 zapisz się do K	741 naszego K	759 naszego K	862 odber K
newsletterem	759 naszym K
newsletters	244 K may contain info about	280 K	339 our K	342 K	440 nos K	440 recevoir les K	464 nos K	467 K
newsletterul	800 K nostru	811 K nostru
newspaper	339 our K
newsroom	333 not by the K	339 our K	339 non-profit K	339 this K
nezavisni	855 K mediji
nezavisno	854 podržite K
""", 'ng': """
ngay	1013 đăng ký K
""", 'ni': """
nieograniczony	739 K dostęp
niets	671 K uit deze
nieuws	655 K-app
nieuwsbrief	654 onze K	654 dagelijkse K	654 wekelijkse K	673 K	675 onze K	675 deze K	678 K
nieuwsbrieven	654 onze K	673 K	675 onze K	678 K
""", 'nj': """
njuzleter	848 na K	848 naš K	855 naš K
""", 'no': """
nonprofit	339 K newsroom	339 K news outlet
nosotros	374 colabora con K
nosso	35 K quiz	766 apoie K	766 apoie o K	772 baixe K app	772 no K app	791 apoie K	791 apoie o K	791 siga o K	791 entre no K	792 K site
nostra	92 la K feina	557 nella K app	575 la K app
nostre	92 el K canal
nostro	35 K quiz	575 il K sito	575 che il K
nota	20 leer esta K
noticia	375 esta K
notificaciones	14 las K	355 activa las K	355 activar K	355 recibir K
notifications	14 K	248 turn on K	248 turn on desktop K	248 enable K	248 would like to send you K	248 allow K	248 K from this site	248 receive K	442 activer les K	442 activez les K	442 autoriser les K
notifiche	14 le K
notified	244 sign up to be K	248 get K
notifikasi	14 K	531 aktifkan K	531 dapatkan K
notifikation	156 K
notifikationer	14 K	156 K
notify	248 K me of	248 K me when	261 K me of new posts
notis	924 K
notiser	14 K	924 K	924 push-K
notre	35 K quiz	464 K site
nouvelle	451 ouvre dans une K fenêtre
novice	876 na naše K	876 na e-K	883 naše K
novinari	855 naši K
novinarji	883 naši K
novinarstvo	855 nezavisno K	855 neovisno K	883 neodvisno K
noviniek	862 odber K
""", 'nu': """
nuestra	354 en K app	374 únete a K	375 K app	375 K web
nuestras	375 K redes
nuestro	35 K quiz	346 apoya K	358 únete a K canal	374 apoya K	374 únete a K	374 recibe K	375 K canal	375 K medio	375 K sitio	375 K equipo
nuestros	362 K socios	375 K socios
numer	760 K krs
""", 'ny': """
nyheder	144 google K
nyhedsbrev	126 vores K	126 tilmeld dig K	159 K	167 vores K	170 K
nyhedsbreve	126 vores K	167 vores K
nyhedsbrevet	126 få K	159 K
nyhetene	716 K rett på mobilen
nyheter	704 google K	913 google K
nyheterna	898 följ K	924 K direkt i mobilen
nyhetsbrev	686 vårt K	686 våre K	686 meld deg på K	686 abonner på K	720 K	730 vårt K	730 våre K	733 K	894 vårt K	894 våra K	894 anmäl dig till K	928 K	938 vårt K	938 våra K	941 K
nyhetsbrevet	686 få K	720 K	928 K
nyilatkozta	524 K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	566 i campi K
oberoende	937 stöd K
objasnio	857 K
objavljen	22 ne bo K
objavljena	22 neće biti K
obligatoires	21 champs K sont	451 les champs K
obligatori	566 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	364 los campos K
obligatoriska	21 K fält	903 K fält
obligatoriske	21 K felt	695 K felt
obrigado	791 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	113 další šíření K
obserwuj	746 K nas na	746 K nas w	758 K nas
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
oferecer	769 K este artigo
off	340 one-K
offert	437 vous est K	465 mois K
offrez	463 K-lui	463 K-nous
offrici	574 K un
offrimi	574 K un
""", 'og': """
oglasa	11 K	855 bez K
oglasov	883 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	957 K devam etmek için
okurlarimiz	36 K	971 K
okurlarimizin	971 K
""", 'ol': """
olarak	957 abone K
olun	970 üye K
""", 'on': """
onafhankelijke	649 steun K journalistiek	674 steun K	675 K journalistiek
onafhankelijkheid	675 onze K
onbeperkt	652 lees K	652 K toegang	652 K lezen
ondersteunt	661 je browser K	661 uw browser K
onderzoek	675 dit K
onderzoeken	675 onze K
one	338 make a K-time
online	305 our K shop	305 our K store
ontdek	674 K nu
ontvang	654 K elke	654 K onze
onze	655 K app	675 K app
""", 'oo': """
oordeelde	677 K
""", 'op': """
open	246 K in app	246 K in the app	655 K in app
ophavsretsloven	141 beskyttet af K
ophavsretten	141 K tilhører
opinion	30 K of	261 have an K on this
opinions	30 K of
oplyser	169 K
oplyste	169 K
opozarja	885 K
opphavsrettslig	701 K beskyttet
opplyser	732 K
opplyste	732 K
opprett	684 K en konto for	729 K en konto
opsiger	161 indtil du K
opublikowany	22 nie zostanie K	751 twój adres e-mail nie zostanie K
opzegbaar	676 K
""", 'or': """
ordenou	794 K
ordinato	577 ha K
ordnete	209 K an
original	272 read the K article
originally	272 this article was K published on	272 this story was K published on	272 this story K appeared	272 this article K appeared	272 K published at	335 story was K published by	335 story was K published on	335 story was K published in the	335 article was K published by	335 article was K published in our
originalmente	370 este artículo fue publicado K	370 publicado K en	788 publicado K em
originariamente	572 articolo pubblicato K
ortaklarimiz	964 biz ve K
""", 'os': """
ostrzega	761 K
oszd	25 K meg
""", 'ov': """
overblikket	159 K hver dag	159 K hver morgen
overname	671 K zonder
oversikten	720 få K
ovisi	854 K o vama
""", 'ow': """
owner	339 has no K	339 have no K
""", 'pa': """
padroni	575 senza K	575 libera da K
pagar	791 ajude a K
paghi	574 K un'ora
pago	378 muro de K
paid	256 we get K if you buy	256 we may be K
pakolliset	21 K kentät
palautetta	425 anna K
paper	278 is the K's
par	465 K an
parama	631 jūsų K	635 K
parceiros	780 nós e os nossos K	792 nossos K
paremkite	631 K mus
part	272 no K of this
partagez	25 K-le	25 K-la
parte	791 faça K e
parteispende	210 K
partenaires	449 nos K et nous	449 nous et nos K	464 nos K
participar	364 para K
participez	463 K à
partilhe	25 K-o
partir	430 avant de K	793 a K de # euros
partner	191 wir und unsere K	564 i nostri K	901 vi och våra K
partnere	133 vi og vores K	693 vi og våre K
partnerlinks	37 K
partners	259 we and our K	339 our K	663 wij en onze K	675 onze K
partnership	272 was produced in K with
partnerzy	749 my i nasi K	749 nasi zaufani K
pasak	634 K
pass	251 K this on
patreon	281 on K	281 our K
patron	235 become a K of	338 become a K
patronem	758 zostań K
paywall	207 ohne K	210 K	339 we have no K	339 we do not have a K	342 K	467 K	578 K	795 K
paywalls	342 K
""", 'pe': """
pe	812 K an
pedirte	343 tenemos un favor que K
pediu	794 K
peiling	35 onze K
pelanggan	529 khusus K	542 K kami	545 K
pembaca	18 berkat K	542 K kami
pendant	465 K un mois
people	18 thanks to K like	322 funded by K like you
pequeno	763 um K favor a pedir
per	731 K år	939 K år
peramban	10 K anda
percent	242 # K left to read
perfil	776 siga nosso K
periodisme	92 el nostre K
periodismo	346 apoya el K	374 apoya el K	375 nuestro K	375 K de calidad	375 hacemos K
periodista	371 es K
periodistas	375 nuestros K
periodistes	92 els nostres K
perjantaisin	17 K
permanencia	376 sin K
permission	272 reproduced here with K	272 reproduced with K	284 written K	284 prior K	284 without K	298 K to load	298 K before anything is loaded	335 K to reuse this
personal	297 views are K
personale	804 datele tale K
personales	362 datos K serán
persondatapolitik	133 K
personenbezogene	191 K daten
personnelles	449 vos données K
personoplysninger	133 dine K
personopplysninger	693 K
personuppgifter	901 dina K
personverninnstillinger	710 K
pertama	543 bulan K
pesquisa	35 nossa K
""", 'ph': """
phone	253 news to your K
photographer	291 staff K
photos	305 K from this story	305 K from this event
""", 'pi': """
pide	377 K
piebilda	644 K
piece	339 this K
pierwszy	760 K miesiąc
pirmas	633 K mėnuo
pitch	281 K in	338 K in
pitching	338 consider K in
pix	790 um K	793 K
""", 'pl': """
plakaten	701 vær varsom-K
plakatens	714 vær varsom-K
plattform	207 unsere K
player	9 this K
please	240 K log in to	251 K share this	282 K help	338 K chip in	338 K give	338 K help if
plusartikelen	675 K
plusartikels	652 gratis K	675 K
""", 'po': """
pobierz	758 K naszą
podatku	737 przekaż #% K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	153 K-app	167 vores K	203 den K können sie	203 den K kannst du	203 unseren K	207 unser K	207 unseren K	226 το K μας	274 follow the K	339 our K	375 nuestro K	464 notre K	542 K kami	575 il nostro K	675 onze K	713 hører K	759 nasz K	792 nosso K
podcastapp	153 K
podcaste	34 našom K
podcasten	153 K	713 K
podcastimiz	971 K
podcastimizi	34 K
podcastimme	34 K	426 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	153 hvor du lytter til K	153 hvor du hører K	203 wo es K gibt	274 wherever you get your K	274 wherever you listen to K	274 wherever you get K
podcastu	34 naszego K	34 našem K	34 našem K
podcastul	34 K nostru	811 K nostru
podcastunk	522 K
podcastunkban	34 K
podcasty	115 naše K
podd	34 vår K	938 vår K
poddapp	922 K
poddar	34 våra K	922 K finns
podden	922 K
podelite	25 K
podijelite	25 K
podkast	713 hører K	730 vår K
podkastapp	713 K
podkasten	713 K
podle	117 K
podpora	114 vaše K	868 vaša K	882 vaša K
podporo	882 vašo K
podporte	868 K nás	868 K našu
podprite	882 K nas	882 K naše
podziel	25 K się
pokutoval	117 K
policy	259 our cookie K
politica	804 K de cookie
political	271 is a K	271 is the K editor
politika	964 çerez K
politikasi	964 gizlilik K
politikwissenschaftler	201 ist K
politologue	458 est K
poll	35 our K	261 vote in our K	261 take our K
polub	746 K nas na
pomagajte	882 K nam
pomozite	854 K nam
pomozte	114 K nám
ponctuel	460 un don K
pop	338 K your
portal	759 nasz K
posez	463 K-la à	463 K-nous
posible	18 hace K
positions	305 our open K
post	20 rest of this K	298 to view this K	298 to see this K	333 this is a paid K	339 this K
postadress	894 din e-K	903 din e-K kommer inte
postadresse	686 din e-K	695 din e-K vil ikke
postanite	854 K član	882 K član	882 K naročnik
postaw	758 K nam	758 K mi
postfach	181 in ihrem K	181 in dein K	181 in ihr K	181 in deinem K	181 direkt ins K
posts	15 free K
potrebna	854 K nam je
potrebujeme	868 K vašu podporu
potrebujemo	882 K vašo
potrivit	813 K
potrzebujemy	737 K twojego wsparcia	758 K twojej pomocy	758 K twojego wsparcia
pound	338 K you give
pourboire	460 un K
poursuivez	437 K votre lecture
poursuivre	437 K votre lecture
povedal	871 K	885 je K
povedala	871 K	885 je K
powered	338 K by you
powerful	339 hold the K to account
powiadomienia	14 K	743 włącz K	743 K push	743 chcesz otrzymywać K
""", 'pr': """
praat	665 K mee	674 K mee
praca	759 nasza K
pratite	854 K nas
pravi	885 K
precisa	791 K de si	791 K de você
precisamos	763 K da sua ajuda	766 K do seu apoio	791 K da sua ajuda
precisato	577 ha K
preciso	782 é K estar logado
precizat	813 a K
predplatitelia	872 K
preferences	259 your cookie K
preferita	560 fonte K su google
preferred	253 K source on google	285 K source
preglednik	10 vaš K
prejemajte	876 K vsako
preluarea	809 K
prema	857 K
premier	437 le K mois	465 le K mois
premoderated	261 K
prenesite	882 K
prenumerant	892 bli K	892 redan K	892 som K	937 bli K
prenumeranter	892 endast för K	938 våra K	941 K
prenumerata	635 K
prenumeration	941 K
prenumerationen	894 avsluta K när
prenumeratoriams	627 tik K
prenumerera	892 K för att	894 K på nyhetsbrev	927 genom att K	937 K på vårt
prenumeruojate	627 jau K
prenumeruokite	631 K
presenteie	769 K
pretplata	858 K
pretplatite	847 K se već od	854 K se
pretplatnici	858 K
pretplatnicima	847 dostupan samo K
pretplatnik	847 već ste K	854 postanite K
pretplatnike	847 samo za K
preuzimanje	853 zabranjeno je K
preuzmite	854 K
preventing	257 browser extension is K
price	340 the K of a
prijavi	24 K se
prijavite	24 K se	854 K se na	882 K se na
prima	812 K lună
primeiro	793 K mês
primer	93 el K mes	376 el K mes
primo	576 il K mese
principles	272 the thomson reuters trust K
print	251 click to K
prioriterad	913 K källa
pripomenul	871 K
prisijunkite	24 K
prispejte	868 K
privacidad	362 política de K	375 nuestra política de K
privacidade	780 política de K
privacy	259 see our K policy	259 to our K policy and terms	259 and the google K policy	339 our K policy
privacybeleid	663 ons K
privacyverklaring	663 K
privatlivspolitik	133 K
priznal	871 K
probeabo	178 wochen im K	206 K
probeer	674 K nu	674 K een maand
proberen	676 gratis K
processing	259 consent to the K
prochains	464 nos K articles
produce	322 not free to K	322 not cheap to K
produced	333 K by our brand
proefabonnement	652 K	674 neem een K	676 K
profesor	371 es K
profesora	371 es K
professeur	458 est K
professeure	458 est K
professor	201 ist K	271 is a K	271 is an assistant K
professorin	201 ist K
profilazione	564 i cookie di K
profitez	437 K de nos offres	463 K de
prohibida	370 queda K
proibida	788 é K a
promise	338 K never to
prosbu	96 máme na vás K	96 máme malou K
proseguire	553 per K la lettura
prossima	21 in questo browser per la K
provalo	553 K gratis	574 K gratis
provided	259 content K by a third party	298 contains content K by
provision	188 erhalten wir eine K	188 eine kleine K
provisions	188 K-links
przetwarzanie	749 K danych osobowych
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	566 prima di K un commento
pubblicato	22 non sarà K	566 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	782 o seu endereço de e-mail não será K
publication	235 is a reader-supported K	333 accurate at the time of K	333 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	934 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	360 bloqueador de K	375 sin K
publicidade	11 a K
publicitat	11 la K	92 sense K
publicitate	11 K
publikovanie	867 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	261 your email address will not be K	272 was first K by	272 was first K on	335 K under license
publishing	333 accurate at the time of K
puis	437 K # €
puisque	430 K vous êtes là
punya	529 sudah K akun
purchase	256 K through links on our site
pushbeskeder	156 K
pushmeldingen	656 K
pushnotiser	924 K
pushvarsler	716 K
""", 'py': """
pyysi	428 K
""", 'qu': """
queremos	343 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	546 già che sei K
quieras	350 cancela cuando K	376 cancela cuando K
quitter	430 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K
""", 'ra': """
raccolta	578 K fondi
racconta	577 K
raccontato	577 ha K
raconte	466 K
rad	855 naš K
raise	322 help us K
rajaton	411 K pääsy
raksti	641 K mums
raksts	642 šis K
rappelle	466 K
""", 're': """
reach	295 K him at	295 K her at	295 K them at	322 we would K our goal	322 we'd K our goal	338 help us K
reached	242 you've K your limit of free	270 can be K at
reacties	665 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	242 # % left to K	276 is K by an ai	276 is K by ai	328 link can K this	339 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	230 we're asking K	277 thank you, K	322 funded by K like you	338 K like you	338 join the K	339 our K	339 funded by its K	342 appeal for K	342 K pay
reading	0 K time	240 keep K for just	240 to finish K	240 to keep K	240 keep K with a	240 K this post for free	328 to your K list
reageren	6 K	665 om te K
recalled	341 K
recalls	341 K
recaptcha	244 protected by K
receba	771 K no seu	771 K todos os dias	791 K as	791 K no seu
receive	244 sign up to K	244 K email from us on behalf of	244 K emails from	259 agree to K emails	338 to K new posts
recevez	440 K chaque	440 K tous les	463 K chaque	463 K notre
recevoir	442 K les alertes
recherche	207 diese K
recherchen	207 unsere K
recibe	353 K cada	353 K todas las	374 K cada
reclame	811 fără K
recomenda	794 K
reconheceu	794 K
reconnu	466 a K
recunoscut	813 a K
recurring	281 K donation	340 K donation
redactie	665 mail de K	674 mail de K	674 tip de K	675 onze K
redactor	371 es K
redactora	371 es K
redakce	115 naše K
redakci	115 naši K
redakcia	869 naša K
redakcie	867 bez súhlasu K
redakcija	632 mūsų K	642 mūsu K	855 naša K
redakcije	853 bez dozvole K
redakciju	855 našu K
redakcja	759 nasza K
redakcji	759 naszej K
redaksi	542 K kami
redaksjon	730 vår K
redaksjonen	729 kontakt K	730 kontakt K
redakteur	201 ist K
redakteurin	201 ist K
redaktion	167 vores K	207 unsere K	938 vår K
redaktionelle	191 externe K inhalte
redaktionen	135 skriv til K	903 mejla K
redazione	575 la nostra K
refresh	310 K this page	310 K the page
regala	350 K esta nota
reggel	17 minden K
registe	769 K-se para
register	240 K for free to
registered	326 K users can
registrarte	353 al K
registrati	553 K per	574 K per	574 K gratis
registreer	652 K je
registrera	927 genom att K dig
registrere	719 ved å K deg
registrieren	178 K sie sich
registrierung	205 K
registrujte	114 K se
regrette	466 K
regrettent	466 K
rejoignez	445 K-nous sur	463 K-nous	463 K notre	463 K nos
rekao	857 K
rekla	857 K
reklam	115 bez K	759 bez K	759 nie mamy K
reklama	855 bez K
reklamdan	11 K
reklame	11 K
reklamelenker	724 K
reklamelinks	163 K
reklamer	167 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamsiz	971 K
reklamy	11 K
relatou	794 K
rely	339 we K on
remaining	242 free articles K	242 free article K	242 articles K this month	242 free stories K
remind	342 K me later
removed	261 this comment has been K
replied	341 K
reply	6 leave a K
report	313 K an error
reportage	207 diese K	464 ce K
reportagem	792 esta K
reportagens	792 nossas K
reportaje	375 este K
reported	341 K that
reporter	201 ist K	270 is a K at	270 contact the K at	271 is a K	271 is a senior K	289 contact the K	289 contact our K	289 email the K	291 K	458 est K	708 er K i	917 är K på
reportera	371 es K
reporterin	201 ist K
reportero	371 es K
reporters	338 ask our K	339 our K	339 we, the K
reporting	261 why are you K this	322 keep our K free	339 our K	339 this K	339 K like this	339 goes to K
reports	293 K on
representam	782 os comentários não K
reproduced	272 may not be K
reproducerea	809 K integrală
reproduction	272 K without permission	335 K in whole or in part	457 K interdite	457 toute K	457 droits de K
republish	272 K our articles	272 K this article	335 K this story	335 K our stories
republished	272 K with permission	272 is K from
required	21 K fields are marked	261 K fields are marked
research	271 is a K fellow
researcher	271 is a senior K	271 is a K
reserva	29 es K el dret
reservados	370 derechos K	788 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	90 tots els drets K
reserve	29 K the right
reserved	224 all rights K	240 article is K for	272 all rights K	599 all rights K
reserves	29 K the right
responsabile	30 non è K
responsabilidad	30 K de
responsabilidade	30 K de	30 K dos	782 os comentários são de K
responsabiliza	30 não se K
responsable	30 pas K	30 no se hace K
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
rest	20 to read the K	240 to read the K of this
restants	438 articles gratuits K
reste	438 il vous K #%	438 il vous K # %
resultater	144 google-K
retrouvez	445 K-nous sur	463 K-nous
rette	154 K fejl
retter	154 K fejl	154 K alle fejl	714 vi K feil
rettigheter	701 alle K forbeholdt
reuters	457 avec K
revelou	794 K
rewritten	272 may not be published, broadcast, K
""", 'ri': """
ricamiz	953 küçük bir K var	953 sizden bir K var
ricevi	556 K ogni	574 K ogni	574 K la
ricordato	577 ha K
rief	209 K
riep	677 K
riferito	577 ha K
riippumaton	426 K media
riippumatonta	425 tue K	426 K journalismia
riproduzione	572 K riservata	572 © K
riserva	29 si K
riservati	572 tutti i diritti K
riservato	553 K agli abbonati	553 K ai nostri abbonati	553 questo contenuto è K
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	151 af en K
rocznie	760 K
ropade	940 K
ropte	732 K
round	280 our K-up
roundup	244 get a weekly K	280 our K	280 weekly K
rozhodl	117 K
rozhodol	871 K
rozpowszechnianie	757 K artykułu
""", 'ru': """
ruft	209 K
ruled	341 K
rundbrief	204 K
""", 'sa': """
sa	732 K	940 K
sabah	17 her K
sabato	17 ogni K
sade	940 K
sagde	169 K
sagen	209 K
sagt	209 K
sagte	209 K
sagten	209 K
said	341 K
saken	679 likte du denne K	714 feil i K	729 les hele K	730 denne K
saker	730 våre K
saklidir	969 tüm haklari K	969 her hakki K
saluran	542 K kami
samarbeid	724 i K med en annonsør
samarbejde	163 i K med en annoncør
samarbete	932 i K med en annonsör
samedi	17 chaque K
samstag	17 jeden K
samtycke	919 ditt K
samtykke	150 dit K	150 give K	158 jeg giver K til	710 ditt K
samtykket	710 K ditt
sanoi	428 K
sanoo	428 K
saturday	17 every K
saugomos	630 visos teisės K
say	261 have your K in	338 have your K
sayenizde	971 sizin K
says	341 K
""", 'sc': """
scarica	557 K l'app	557 K la app	557 K la nostra app	574 K la nostra	574 K l'app
schauen	206 K sie vorbei
schicken	206 K sie uns
schon	171 wenn sie K hier sind	171 wo sie K hier sind
schreef	677 K
schreib	206 K uns
schreiben	6 kommentar zu K	193 K sie uns ihre meinung	206 K sie uns	206 K sie an
schreibt	201 K über	201 K für	206 K uns	209 K
schrieb	209 K
schriftlicher	199 nur mit K genehmigung
schrijf	654 K je in voor	654 K je gratis in	674 K je in	674 K u in	674 K je gratis in
schrijft	677 K
scrie	810 K-ne
scripts	257 unblock K
scris	813 a K
scritto	575 chi ha K questo	577 ha K
scrivi	574 K a
scrivici	574 K
""", 'se': """
secondo	577 K
section	261 in the comment K
secure	289 K drop
securedrop	289 K
securely	289 K on signal	289 K via signal	289 contact us K	289 reach us K
segnalacelo	574 K
segons	94 K
segueix	91 K-nos
seguici	560 K su	560 K anche su	574 K
seguir	358 puedes K a	358 puede K a
segundo	794 K
sekarang	541 donasi K	541 daftar K
sekite	631 K mus
sekojiet	641 K mums
selaimesi	10 K
selected	333 K by our
selengkapnya	529 untuk membaca K
selon	466 K
semaine	17 chaque K	17 une fois par K	465 par K
semaines	17 toutes les K
semana	17 cada K	17 una vez por K	17 toda K	376 a la K	793 por K
semanal	353 boletín K
seminggu	17 K sekali
send	244 we'll K you	289 K us a tip	695 K inn	729 K oss
sende	719 ved å K inn
seneste	153 K afsnit
setiap	17 K pagi	543 K bulan
setmanalment	17 K
settimana	17 ogni K	576 alla K
settings	259 cookie K
seuraa	425 K meitä
""", 'sh': """
share	25 K it	25 K this post	251 K this with	251 K this post on	251 K this if you	251 K this far and wide	251 click to K	256 we may get a K
shareholders	322 not by K	339 no K
should	289 story we K	289 we K look into	289 we K know about
shouted	341 K
""", 'si': """
sier	722 til du K opp	732 K
siga	776 K-nos no	776 K-nos nas	791 K-nos
siger	169 K
sign	24 K in	244 K up to get	282 K up	338 K up for our	338 K up to our	338 when you K up	338 K up now
signal	145 på K	705 på K	914 på K
signaler	451 K une erreur
signalez	463 K-la-nous	463 K-le-nous
signing	244 thanks for K up	244 thank you for K up	244 by K up, i agree	244 by K up, you agree	244 by K up you agree
silakan	529 K login	529 K masuk
silenced	339 refuse to be K
since	230 K you're here
sinirsiz	957 K erişim
sinulle	407 meillä on K pyyntö
site	339 our K	675 onze K
""", 'sk': """
skaityti	627 norėdami K toliau	627 norint K toliau	627 K toliau galite
skaitytojai	632 mūsų K
skelbiamas	22 nebus K
skicka	927 genom att K
skirkite	631 K paramą
skribent	148 er fast K	708 er K	917 är fri K
skriv	166 K til os	894 K upp dig	937 K upp dig	937 K till oss
skrive	21 logget ind for at K
skrivefeil	714 funnet en K
skriver	169 K	732 K	940 K
skrzynce	741 w twojej K
""", 'sl': """
slant	939 en K
sledite	882 K nam
sledujte	104 K nás	114 K nás	868 K nás
""", 'so': """
so	209 K die
soci	91 fes-te K	91 fes-te'n K
socia	373 hazte K	374 hazte K
social	186 auch bei K media
socio	346 hazte K	373 hazte K	374 hazte K
sociologue	458 est K
socios	350 solo para K
someone	251 send this to K
something	313 see K wrong	313 K is wrong
sondage	35 notre K
sondaggio	35 nostro K
sondajul	35 K nostru
sonntag	17 jeden K
sostegno	549 il tuo K ci	549 abbiamo bisogno del tuo K	574 il tuo K
sostenerci	549 puoi K
sostenitore	574 diventa K
sostenitori	575 i nostri K
sostiene	573 chi ci K	575 chi ci K	577 K
sostieni	549 K il nostro	549 K la nostra	574 K il	574 K la
sostienici	573 K	574 K
sostuvo	377 K
sottolinea	577 K
soubory	107 K cookie
souhlasu	113 bez K
souligne	466 K
source	285 top K
soutenez	433 K notre	460 K-nous	460 K notre	463 K-nous	463 K notre	463 K-le	463 K-la
soutenir	433 pour nous K	463 K notre	463 nous K
soutien	433 votre K est	433 a besoin de votre K	463 votre K
soutiens	463 je K
sovelluksemme	414 lataa K	426 K
sovelluksessa	414 avaa K
sovellus	414 lataa K	414 lataa ilmainen K	425 lataa K
""", 'sp': """
spaltist	708 er K	708 er fast K
spare	338 can you K
spelregels	665 K
spende	174 deine K für	174 ihre K hilft	174 deine K hilft	174 jede K hilft	174 jede kleine K hilft	174 jede K zählt	206 ihre K	206 deine K	206 eure K	206 mit einer K	206 K jetzt	206 K uns	210 K
spenden	206 K sie	206 jetzt K	210 K
spendenaufruf	210 K
spendenaufrufe	210 K
spendiere	206 K uns
spendieren	206 K sie uns
spiega	577 K
spiegato	577 ha K
sportskommentator	708 er K
spottete	209 K
sprijinul	810 K tău	810 avem nevoie de K
spune	810 K-ne	813 K
spus	813 a K
""", 'sq': """
squadra	575 la nostra K
""", 'st': """
staat	677 K er
stabilito	577 ha K
stand	338 K with us
standards	272 our K: the
stay	310 K with us for
stelde	677 K
stemme	151 ai-K
steun	649 met jouw K	649 met uw K	649 K ons met	672 K ons	674 K ons	674 K onze	674 jouw K	674 uw K
stiahnite	868 K si
stimme	202 K
stond	677 K
stories	15 free K	242 free K left	270 for more K like this	326 access to all our K	339 our K	339 K like this
story	15 free K	20 rest of this K	25 share this K	240 to read the full K	242 free K left	242 last free K	246 read this K in the app	251 share this K on	270 if you have a K to tell	270 email your K to	289 K for us	328 save this K	339 this K	339 K that took us
straight	244 K to your inbox
straipsnis	632 šis K
striga	813 K
strona	749 ta K używa
studio	333 our brand K
""", 'su': """
submitting	244 by K your email
subscreva	771 K a nossa	771 K as
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
subskrybenci	759 nasi K	762 K
subskrypcja	762 K
subskrypcje	762 K
substack	240 in the K app	342 K
substacks	342 K
sued	341 K
suite	437 pour lire la K
suivez	445 K-nous sur	463 K-nous
sumate	374 K al
sunday	17 every K	280 our K email
sundays	17 on K
suport	91 dona'ns K	91 el teu K
suporta	778 o seu browser não K
support	235 please K us	235 your K, no matter how small	235 K our work by	235 to K my work	235 you can K us	257 your browser does not K	322 K fact-based	338 K us	338 K our	338 K my work	338 K this work	338 your K	338 we ask you to K	338 K the show
supporta	562 il tuo browser non K
supported	257 your browser is not K	339 reader-K	339 reader K	339 member-K	339 listener-K
supporter	338 become a K
supporting	235 please consider K	338 consider K
survey	35 our K	35 our reader K	261 reader K	261 take our # minute K	261 two-minute K	261 short K	338 take our K
suscribirte	353 al K
suscripciones	378 K
suscriptor	350 ya soy K	350 ya eres K	374 hazte K
suscriptora	374 hazte K
suscriptores	350 exclusivo para K	350 sólo para K	350 solo para K	375 nuestros K	378 K
sustaining	281 K member	338 K member	338 become a K
sutikimo	630 be raštiško K
""", 'sv': """
svakog	17 K jutra
""", 'sw': """
swish	929 via K
swisha	937 K
""", 'sy': """
syndicated	335 auto-generated from a K feed	335 published from a K feed	335 K feed
syndication	335 our K team
syntetisk	151 K stemme	711 K stemme
""", 'sz': """
szerint	524 K
""", 'ta': """
taalfout	665 K
tady	96 když už jste K
tahun	543 per K
takes	326 free and K less than
takip	961 bizi K edin	961 K et	970 bizi K edin
takk	719 ja K, jeg vil
takket	167 K være dig	730 K være deg
talsyntes	920 K
tamamini	20 haberin K	20 yazinin K
tapkite	631 K nariu
tarayiciniz	10 K
targeting	298 K cookies
tartalmat	9 ezt a K
tartalom	9 a K
tarvitsee	425 K sinua	425 K tukeasi
tarvitsemme	425 K apuasi	425 K tukeasi
""", 'te': """
team	339 our K	675 ons K
teatas	387 K
teica	644 K
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	206 K sie uns
teilte	209 K mit	209 K der	209 K die
tekst	20 cały K	20 ceo K	759 ten K	855 ovaj K
teksty	759 nasze K
telefon	156 på din K
telegram	16 K	145 på K	145 K-kanal	186 unseren K-kanal	253 join our K	253 our K channel	338 join our K	358 nuestro canal de K	533 channel K	560 canale K	705 på K	705 K-kanal	776 nosso canal no K	828 мы в K	828 наш K-канал	828 в нашем K	828 новости в K	914 på K	914 K-kanal	961 K kanali	984 ми в K	984 наш K-канал	984 у нашому K
telegramkanal	914 K
teljes	20 K cikk
telli	384 K kohe
tellija	380 oled juba K
tellijatele	380 artikkel on K	380 ainult K
tellimus	388 K
tenhle	115 K text
terima	535 K semua
termos	780 K de uso
terms	259 agree to our K of	259 agree to our K and	259 agree to the K
testen	178 für # € K	178 für # euro K	206 jetzt K	206 K sie
testez	437 K-nous	463 K-nous
testified	341 K
tetszett	522 K a cikk
texten	923 fel i K
""", 'th': """
thank	277 K you to the	277 K you to all of you	277 K you to all who	277 K you to our
thanks	277 K to all of you who
them	322 will you join K
theo	1005 K dõi báo	1013 hãy K dõi	1016 K ông	1016 K bà	1016 K lời
think	261 let us know what you K	338 tell us what you K
thoughts	261 share your K	338 share your K
thousands	338 join K of
throw	338 K in
thursday	17 every K
thursdays	17 on K
""", 'ti': """
tietosuojaseloste	419 K
tikkie	676 K
tiktok	16 K
tilaa	425 K nyt
tilaaja	411 oletko jo K
tilaajamme	426 K
tilaajana	411 jatka lukemista K	411 K pääset	411 K voit	411 koko juttu K
tilaajat	429 K
tilaajille	411 vain K
tilauksen	413 voit peruuttaa K
tilaus	429 K
till	887 vi har en bön K dig
tilmeld	126 K dig vores	158 ved at klikke på K	166 K dig
tilmelde	158 ved at K dig
tilmelding	158 ved K
tin	1017 bản K
tip	135 K os	135 har du et K	166 K os	338 K your
tipeee	460 K
tipline	289 our K
tips	289 news K	695 K oss	695 har du et K	729 K oss	903 har du ett K	903 har du K
tipsa	937 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	119 en lille K at bede	679 en liten K å be
""", 'tl': """
tl	972 # K
""", 'to': """
today	282 join K	338 chip in K	338 sign up K	338 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	677 gaf K
toestemming	663 K te geven
toeta	384 K meid
toetage	384 K meid
toetus	384 sinu K	384 teie K
toimetus	385 meie K
toimintaamme	425 tue K
toimittajamme	426 K
toimituksellemme	426 K
toimituksemme	426 K
toimitusta	425 tue K
told	341 K
toteaa	428 K
touch	270 get in K with our	338 get in K
""", 'tr': """
trabajo	346 si te gusta nuestro K	375 nuestro K
trabalho	792 nosso K
tragen	206 K sie sich	206 K sie hier
traitement	449 K de vos données
trakteer	674 K ons
transferred	259 personal data may be K
translated	275 this article was K
transparenzhinweis	199 K
tratamento	780 K dos seus dados
tratamiento	362 K de tus datos
trattamento	564 K dei dati
travail	464 notre K
tredje	919 K part
trenger	682 vi K din støtte	729 vi K din hjelp
trial	240 your free K	338 start your free K	338 start a free K	340 free K
trusted	285 K source
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	425 K
tulis	544 K
tulisan	542 K ini
tunnus	425 luo K
tuomitsi	428 K
tutur	544 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	341 K
twierdzi	761 K
twitter	251 share on K	253 follow him on K	253 follow her on K	253 follow them on K	253 follow on K
twitterze	746 na facebooku i K
""", 'ty': """
tygodniowo	760 K
tygodniu	17 raz w K
typo	313 spot a K
""", 'ub': """
ubegrenset	684 K tilgang
""", 'ud': """
udbyder	150 ekstern K
udfyldes	135 skal K
udtalte	169 K
""", 'ug': """
ugen	168 om K
""", 'ui': """
uitgeschakeld	661 javascript is K
uitschrijven	654 op elk moment K
""", 'uj': """
ujar	544 K
ujarnya	544 K
""", 'uk': """
uken	731 i K
uker	729 prøv # K
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	257 video K
uneix	91 K-te
ungkap	544 K
unisciti	574 K
unlimited	240 get K access	240 K digital access	240 K access for
unlock	20 K this	240 K the rest
unser	207 K ziel	207 K team
unsere	36 K leser	182 K app	206 können sie K	207 K leser	207 K texte
unserem	35 K quiz	178 mit K abo
unseren	36 K lesern	207 K lesern	207 K kanal
unserer	182 in K app	207 K arbeit
unsubscribe	244 K at any time	244 K anytime
untuk	541 masuk K
""", 'up': """
updates	244 get K by email	310 check back for K	310 refresh for K
upgrade	240 K to paid	240 K to read	240 behind the paywall. K
upozorava	857 K
upozornenia	14 K
uppgav	940 K
uppger	940 K
ups	342 pop-K
""", 'ur': """
urged	341 K
urteilte	209 K
""", 'ut': """
utilisation	449 K de cookies	449 K des cookies	449 conditions générales d'K
utilisons	449 nous K des cookies
utilizamos	362 K cookies	780 K cookies
utilizza	564 questo sito K i cookie	564 K cookie
utilizziamo	564 K i cookie
uttalte	732 K
""", 'uu': """
uudiskiri	383 telli meie K	384 telli K	385 meie K	388 K
uudiskirjaga	383 K
uutiskirje	413 tilaa K	425 tilaa K	429 K
uutiskirjeemme	413 K	426 K
""", 'uv': """
uvedl	117 K
uvedla	117 K
uviedla	871 K
uviedol	871 K
""", 'uy': """
uyardi	973 K
uyariyor	973 K
uygulama	959 mobil K
uygulamamiz	971 K
uygulamamizi	959 K indirin	959 K indir	970 K indir
uygulamayi	959 K indir	959 K indirin
""", 'va': """
vacancies	305 our current K	305 our K
valfri	890 swisha K summa	939 K summa
valgfritt	682 vipps et K
valittaa	428 K
vare	938 tack K er	938 tack K dig
varnar	940 K
varoittaa	428 K
varsel	716 K
varsler	716 K	716 push-K
varslinger	14 K
varuje	117 K
vastaus	21 peruuta K
vayas	343 antes de que te K
""", 've': """
vecka	17 varje K
veckan	939 i K
vendredi	17 chaque K
ventana	364 se abre en una K nueva
veraltet	189 ihr browser ist K
verantwoordelijk	30 niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K
verder	20 K lezen	646 voor je K gaat	652 lees K met	652 om K te lezen	652 K lezen?
verdi	973 karar K
vereiste	21 K velden zijn	665 K velden
verhaal	675 dit K	675 goed K
verhalen	675 onze K
verhindert	191 ein skript K
verileriniz	964 kişisel K
verklaarde	677 K
verktyg	920 hjälp av ett ai-K
verlag	207 kein K
verouderd	661 je browser is K
verpassen	206 K sie
verscheen	671 dit artikel K eerder
verschenken	206 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verteiler	204 K
vertelde	677 K
vertelt	677 K
verwenden	191 wir K cookies
verwendest	189 K einen adblocker
verwendet	191 diese website K cookies	191 diese webseite K cookies
verzoek	646 een klein K
""", 'vi': """
viber	16 K
vidare	892 för att läsa K	937 läs K för
video	9 this K	9 este K	9 deze K	9 denne K
videoen	9 denne K
videre	124 for at læse K	166 læs K for	684 for å lese K	729 les K for
viernes	17 cada K
view	246 K in app
views	30 K of	242 free K left
viikko	17 joka K
viikossa	427 K
vikao	857 K
vill	927 ja tack, jag K
vincoli	576 senza K
vipps	721 på K	729 K
virtuellen	206 K kaffee
visto	546 K che sei qui
visualizzare	564 per K questo contenuto
""", 'vo': """
voice	339 our K
volal	117 K	871 K
volg	659 K ons op	659 K ons via	674 K ons
volgende	21 in deze browser voor de K
volgens	677 K
voor	654 meld je aan K
voorbehouden	671 alle rechten K
voordat	646 K je gaat
vorbehalten	178 abonnenten K	199 alle rechte K
vorbei	206 schau K
vores	35 K quiz	127 hent K app	127 i K app	166 støt K	166 hent K	167 K app
vorlesen	2 artikel K	2 text K
votre	433 K don nous	460 K don	463 K don
vous	18 sans K	464 sans K
""", 'vr': """
vragen	646 hebben we een gunst te K	646 we willen je iets K
vriend	674 word K
vrijdag	17 elke K
vroeg	677 K
""", 'vs': """
vsebino	9 to K
""", 'vu': """
vuodessa	427 K
vurguladi	973 K
""", 'vy': """
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	113 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
""", 'wa': """
waardevol	646 vond je dit artikel K
waarschuwt	677 K
wajib	21 ruas yang K
waktu	0 K baca
warf	209 K vor
warned	341 K
warns	341 K
warnt	209 K
warnte	209 K
washington	271 is a K
""", 'we': """
webbplats	901 denna K använder cookies
website	133 dette K bruger	207 unsere K	339 our K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	340 a K	340 per K	676 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	244 sign up for our K	280 our K email	280 K round-up
weiter	178 lesen sie sofort K
weiterlesen	20 K	178 K mit	178 jetzt K	178 diesen artikel K	178 kostenlos K	178 mit plus K	189 mit werbung K
weiterzulesen	178 um K
weken	676 K voor
werbeblocker	189 deaktivieren sie ihren K
werbefrei	207 K
werbevereinbarung	181 stimme ich der K zu
werbung	11 K	207 ohne K
werde	206 K teil
werden	206 K sie teil
werk	675 ons K
wersja	2 K audio
wesprzyj	737 K nasze	758 K nas	758 K nasze	758 K naszą	758 K mnie
weten	665 laat het ons K	674 laat het ons K	677 laat K
""", 'wh': """
whatsapp	16 K	145 på K	145 K-kanal	182 K-kanal der	186 unser K-kanal	186 unserem K-kanal	186 unseren K-kanal	186 zum K-kanal	186 K-kanal von	251 share on K	251 share via K	253 join our K	253 join us on K	253 our K channel	253 updates on K	338 join our K	358 nuestro canal de K	445 chaîne K	445 canal K	533 saluran K	533 kanal K	533 channel K	560 canale K	659 K-kanaal	705 på K	705 K-kanal	746 kanał na K	776 nosso canal no K	776 nosso canal do K	776 grupo do K	802 canalul de K	914 på K	914 i K	914 K-kanal	961 K kanali
whatsappie	16 K
whatsappkanal	914 K
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
word	649 K lid en	672 K lid	674 K lid
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
wsparcie	737 twoje K	758 twoje K
wsparciu	737 dzięki twojemu K
wspieraj	758 K nas
""", 'wu': """
wurde	202 text K
""", 'wy': """
wyjdziesz	734 zanim K
wymagane	21 K pola są	751 pola są K
""", 'ya': """
yakiniyor	973 K
yaniti	21 K iptal et
yapabilmek	6 yorum K	21 yorum K için
yaparak	957 giriş K
yapilamaz	969 alinti K
yapin	24 giriş K	970 bağiş K
yapmak	6 yorum K
yayinlanmayacak	21 e-posta adresiniz K
yazdi	973 K
yazin	970 bize K
yaziyi	2 K dinle	4 K
yazmak	6 yorum K
""", 'ye': """
year	340 a K	340 per K
""", 'yi': """
yillik	972 K
""", 'yo': """
you	18 without K	322 we have K.	339 without K
youtube	16 K	191 inhalte von K	253 on K for more	253 on K for the	1005 kênh K của
""", 'za': """
zabronione	757 kopiowanie K
zadarmo	15 články K
zahtevana	21 K polja
zainstaluj	742 K aplikację
zalo	1005 quan tâm K
zalogowani	751 tylko K
zaloguj	24 K	739 K się, aby	739 K się aby
zamkniesz	734 zanim K
zapewnia	761 K
zapisal	885 je K
zapisz	741 K się na nasz	758 K się na	758 K się do
zarejestruj	739 K się, aby	758 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zavisi	854 K od vas
""", 'zb': """
zbierka	872 K
""", 'zd': """
zdarma	15 články K	15 článků K	100 články K
""", 'ze': """
zegt	677 K
zei	677 K
""", 'zi': """
ziedojums	645 K
zitten	675 we K ook op
""", 'zk': """
zkuste	100 K první měsíc	114 K první měsíc
""", 'zo': """
zondag	17 elke K
zostanie	751 twój adres email nie K
""", 'zr': """
zrezygnuj	739 K w każdej chwili	760 K w każdej chwili
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
check
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
commercial
commission
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
comunique
condannato
condiciones
condividi
condividila
condividilo
confidence
confidential
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
device
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
entschied
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
facebook
facebookie
facebooku
facts
factual
faire
fais
faisant
faites
farci
fast
favor
favorite
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
independently
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
investigate
investigation
investigations
investigative
invite
invitent
involved
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
personal
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
produce
produced
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
refresh
regala
reggel
registe
register
registered
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
trusted
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
