"""The shipped rules, compiled: made by `python -m reader.rules.compiling` from the TOML beside it. Do not edit.

Tables are lines of text, tab between the columns: a module of many small constants takes ten times as long to import.
"""

# fmt: off

# id that begins with the language, first letter of match and number of kind, role, most, groups of words beside it
PHRASES = """\
all.reading	c16		9	#
all.listen	s10		10	article|story|artikel|l'article|cet article|artículo|noticia|nota|reportagem|articolo|notizia|artigo|matéria|notícia|artiklen|artikkelen|saken|artikeln|artikkeli|juttu|juttua|artykułu|artykuł|tekstu|článek|článok|cikket|cikk|articolul|dinle|dinleyin|статью|материал|статтю|матеріал|статията|članak|članku|vest|vijest|το άρθρο|المقال|المقالة|الخبر|לכתבה|הכתבה|مطلب|लेख|खबर|聴く|聞く|音声*|듣기|본문|本文|文章|全文|bài viết|bài|artikel ini|berita ini|บทความ|ข่าว|verhaal|anhören|aquest article
all.read-aloud	c10		10
all.share	s10		14	article|story|this post|this piece|this page|artikel|diesen artikel|den artikel|beitrag|diesen text|diesen beitrag|diese geschichte|cet article|l'article|cette information|cette histoire|este artículo|el artículo|esta noticia|la noticia|esta nota|la nota|artículo|nota|noticia|questo articolo|l'articolo|la notizia|questa notizia|questa storia|este artigo|esta matéria|esta notícia|esta reportagem|artigo|notícia|matéria|dit artikel|dit verhaal|dit bericht|artiklen|artiklen her|historien|saken|artikkelen|denne saken|artikeln|den här artikeln|texten|artikkeli|artikkelin|juttu|jutun|tämä artikkeli|artykuł|ten artykuł|artykułu|artykułem|tekst|ten tekst|článek|článku|tento článek|článok|tento článok|cikk|cikket|ezt a cikket|articolul|acest articol|haberi|bu haberi|yaziyi|makaleyi|статью|эту статью|материал|этот материал|новость|статтю|цю статтю|матеріал|новину|статията|новината|тази статия|vest|ovu vest|vijest|članak|ovaj članak|članek|to novico|novico|το άρθρο|άρθρο|αυτό το άρθρο|المقال|هذا المقال|الخبر|المقالة|هذا الخبر|הכתבה|את הכתבה|לכתבה|مطلب|اين مطلب|مقاله|خبر|اين خبر|लेख|खबर|खबर|खबर को|রিপোর্ট|খবর|খবরটি|সংবাদটি|記事|この記事|기사|이 기사|기사를|本文|文章|本文章|这篇文章|新聞|bài viết|bài|bài này|artikel ini|berita ini|บทความ|ข่าว|aquest article|link to article|freunden|proches|amigos|amici|vrienden|znajomym|znajomymi|přáteli|priateľmi|ismerőseiddel|barátaiddal|prietenii|prieteni|друзьями|друзями|приятели|prijateljima|φίλους|اصدقائك|חברים|دوستان|दोस्तों|友達|친구|朋友|bạn bè|teman|เพื่อน|微信|facebook|whatsapp
all.share-it	c10		12	teilen|paylaş*|به اشتراك|शेयर|শেযার|シェア|共有|공유|공유하기
all.no-comments	s12		16	are closed|is closed|now closed|been closed|closed this|closed comments|closed for|closed on this|has ended|turned off|switched off|disabled|no longer|moderators|geschlossen|deaktiviert|nicht mehr möglich|nicht möglich|fermés|clos|désactivés|fermé|suspendus|cerrados|desactivados|cerrada|deshabilitados|chiusi|disabilitati|disattivati|encerrados|fechados|desativados|gesloten|uitgeschakeld|niet meer mogelijk|log in|inloggen|lukket|lukkede|stengt|slått av|stängt|stängda|avstängt|suljettu|pois käytöstä|wyłączon*|zamknięt*|uzavřen*|vypnut*|uzavret*|vypnuté|lezár*|le van zárva|lezárult|închise|dezactivate|kapali*|kapatil*|закрыт*|отключ*|недоступн*|закрит*|вимкнен*|затворен*|изключен*|zatvoren*|isključen*|zaprt*|onemogočen*|zaprto|κλειστά|έκλεισαν|مغلقة|مغلق|נסגרו|סגורות|بسته|बंद|締め切*|受け付けていません|닫혔*|막았*|중단*|关闭|關閉|đã đóng|ditutup|tancats
all.comment-login	c12		20	log in|login|sign in|sign up|register|registered|logged in|be the first|anmelden|melden sie sich|melde dich|einloggen|registrieren|connectez-vous|connecté|inscrivez-vous|compte|premier|inicia|inicie|regístrate|sesión|qué opinas|deja|déjanos|escribe|accedi|registrati|iscriviti|lascia|scrivi|faça login|entre|deixe|inloggen|log ind|logg inn|logga in|debatten|kirjaudu|zaloguj*|musisz|přihlas*|prihlás*|jelentkez*|lépj|bejelentkez*|autentific*|giriş|üye|войд*|авториз*|зарегистр*|увійд*|влезте|prijav*|ostavite|συνδεθ*|سجل|سجل|التسجيل|התחבר*|وارد شويد|ログイン|로그인*|登录|登入|登錄|đăng nhập|masuk|inicia sessió|deixa
all.mistake	s12		20	error|mistake|typo|wrong|fehler|tippfehler|erreur|coquille|faute|errata|falta|errore|refuso|erro|gralha|foutje|fout|taalfout|fejl|feil|fel|virheen|virhe|błąd|literówk*|chybu|chyba|hibát|elírást|greșeală|eroare|hata|ошибк*|опечатк*|помилк*|грешка|grešku|pogrešku|napako|λάθος|خطا|טעות|اشتباه|誤字|誤り|오류*|错误|錯誤|lỗi|kesalahan	let us know|tell us|email|contact|report|write to|schreiben sie|schreib*|melden|sagen sie|mail|redaktion|signal*|écriv*|dites-*|contact*|prévenez*|escríb*|escrib*|avis*|repórt*|dínos*|report*|scriv*|segnal*|avise*|escreva*|diga*|laat*|weten|meld*|skriv*|tips*|hör*|kerro|anna|palautetta|napisz*|zgłoś|daj|napišt*|upozorn*|napíšt*|jelezd|jelezze*|írj*|spune*|scrie*|bildir*|выделите|сообщ*|напиш*|нажмите|виділіть|натисніть|повідом*|пишете|javite|pišite|nam|ενημερώ*|اخبرنا|כתבו|ספרו|ご連絡|알려|신고|告诉|告訴|báo|beri tahu|ctrl|enter|?
all.helpful	s12		12	article|story|page|post|piece|report|content|artikel|beitrag|text|cet article|artículo|nota|noticia|articolo|artigo|matéria|notícia|artiklen|artikkelen|artikeln|artikkelista|jutusta|artykuł|tekst|článek|článok|cikk|cikkünk|articolul|haberi|статья|статью|материал|статьи|матеріал|стаття|статията|το άρθρο|المقال|הכתבה|記事|기사|文章|bài viết|artikel ini	helpful|useful|informative|like|enjoy|rate|do|think|hilfreich|gefallen|nützlich|bewerten|gefällt|utile|plu|aimé|pensez|gustado|gustó|útil|pareció|piaciuto|gostou|vond|nuttig|synes|tyckte|pidit|piditkö|podobał*|oceń|líbil|páčil|tetszett|plăcut|beğendiniz|понравил*|оцен*|сподоб*|хареса|άρεσε|اعجبك|אהבתם|役に立|어떻|생각|有帮助|有幫助|hữu ích|bermanfaat
all.embed	c7		46	cookie*|cookies|privacy|consent|third-party|third party|einwilligung|zustimmung|zustimmen|einverstanden|datenschutz*|traceurs|consentement|j'accepte|consentimiento|consenso|consentimento|toestemming|samtykke|samtycke|kakor|informasjonskapsl*|evästeet|suostumus|zgod*|ciasteczk*|souhlas*|súhlas*|sütik*|hozzájárul*|cookie-uri*|çerez*|куки|файлы cookie|бисквитк*|kolačić*|piškotk*|ملفات تعريف|עוגיות|كوكي|クッキー|同意|쿠키|饼干|galetes	you|your|allow|accept*|aceptes|acepta|aceite|akzept*|godkänn|godta|godkend|zaakceptuj|hosted|may|settings|sie|ihre*|wir|ich|mir|hier|vous|votre|vos|autoris*|debes|debe|tienes|necesit*|puedes|tu|su|devi|puoi|tuo|è necessario|accett*|você|deve|precisa|necessário|aceit*|je|jouw|u|uw|we|skal|du|må|måste|hyväksy|musisz|należy|nutné|musíte|potřebujeme|potrebné|el kell|szükséges|trebuie|kabul|etmeli*|gerek*|разрешите|необходимо|нужно|дозвольте|потрібно|трябва|morate|potrebno|πρέπει|يجب|يرجي|יש לאשר|بايد|許可|必要|동의|必须|需要|請|请|cần|harus|ต้อง|cal|heu
all.browser	c7		26	not support|doesn't support|does not support|can't play|cannot play|out of date|outdated|unsupported|upgrade|javascript|unterstützt|veraltet|ne prend pas|ne supporte pas|ne permet pas|obsolète|no es compatible|no soporta|no admite|no és compatible|non supporta|non è compatibile|aggiorna|não suporta|não é compatível|atualize|ondersteunt|niet ondersteund|verouderd|understøtter|støtter ikke|stöder inte|stödjer inte|ei tue|nie obsługuje|nepodporuje|nem támogatja|nu acceptă|nu suportă|desteklemiyor|не поддерживает|не підтримує|не поддържа|ne podržava|ne podpira|δεν υποστηρίζει|لا يدعم|אינו תומך|לא תומך|پشتيباني|対応していません|지원하지|不支持|不支援|không hỗ trợ|tidak mendukung
all.ad	c9		10	continues|continuez|sigue leyendo|continua a leggere|continue reading|continues below|scroll|geht|weiter|weiterlesen|fortgesetzt|continue|se poursuit|suite|continúa|sigue|continua|prosegue|gaat verder|lees verder|fortsætter|fortsetter|fortsätter|jatkuu|dalsza część|ciąg dalszy|dalszy ciąg|czytaj dalej|pokračuje|pokračovanie|pokračování|folytatódik|continuă|devam|продолжение|продолжается|продовження|продължава|nastavlja|nastavak|nadaljuje|συνεχίζεται|συνέχεια|يستمر|يتبع|تتمة|המשך|ממשיכה|ادامه|जारी|続き*|続く|이어집니다|계속*|继续|繼續|tiếp tục|berlanjut|lanjut|อ่านต่อ
all.networks	s13		30	facebook*|instagram*|twitter*|x|bluesky|threads|tiktok*|youtube*|linkedin*|mastodon*|whatsapp*|telegram*|телеграм*|viber|google news*|google actualités|google noticias|google notícias|google nieuws|google discover|on google|auf google|bei google|en google|su google|sur google|no google|google haber*|google новост*|google новин*|spotify|zalo|line|вконтакте|дзен*|одноклассник*|вайбер*|微信|微博|فيسبوك|واتساب|تلغرام|انستغرام|يوتيوب|تلگرام|اينستاگرام|فيس|פייסבוק|בפייסבוק|טלגרם|בטלגרם|अपडेट|फेसबुक|फेसबुक|व्हाट्सऐप|व्हाट्सएप|फेसबुक,|ফেসবুক|discord|flipboard|xで|xを|x(|公众号|粉絲*|频道|頻道|채널을|kênh|saluran|เฟซบุ๊ก|social media|redes sociales|réseaux sociaux|sosyal*
all.app	s5		24	our app|our free app|the app|news app|mobile app|ios and android|android and ios|app store|unsere app|die app|unsere kostenlose app|app herunter|notre application|l'application|notre appli|l'appli|nos applications|nuestra app|la app|nuestra aplicación|la aplicación|la nostra app|la nostra aplicació|l'app|nostra app|nosso aplicativo|nosso app|o aplicativo|a nossa app|nossa app|onze app|de app|vores app|appen|appen vår|vår app|sovelluksemme|sovellus|sovelluksen|aplikację|aplikacji|naszą apkę|aplikaci|aplikáciu|alkalmazás*|applikáció*|aplicația|uygulamamizi|uygulama*|приложение|приложении|застосунок|додаток|приложението|aplikaciju|aplikacijo|την εφαρμογή|εφαρμογή|تطبيقنا|التطبيق|تطبيق|האפליקציה|اپليكيشن|ऐप|アプリ|앱|앱을|app|ứng dụng|aplikasi|แอป*	our|news|read*|better|ios|android|store|free|unsere|sie|dir|notre|nos|retrouv*|nuestra|celular|noticias|alertas|nostra|notizie|offline|nosso|notícias|nossa|onze|altijd|vores|vår|nyhe*|uuti*|naszą|nasz*|bieżąco|wiadom*|naši|zprávy|našu|správy|nkünk|nket|hír*|noastră|știri|mizi|haber*|наше|нашего|новости|новин*|нашето|vesti|vijesti|našo|novice|μας|ειδήσεις|نا|الاخبار|اخبار|שלנו|חדשות|ما|हमारा|खबरें|खबरें|ニュース|속보|뉴스|最新|新闻|新聞|tin|chúng tôi|kami|berita|เรา|ข่าว|google play|gratis|gratuit*|무료|無料|免费|免費|vpn
all.push	c6		22	turn on|switch on|enable|allow|activate|aktivieren|aktiviere|einschalten|erlauben|activez|activer|autorisez|activa|active|activá|permite|attiva|ative|zet|inschakelen|slå til|slå på|aktivera|ota|salli|włącz|zezwól|zapněte|povolte|zapnite|kapcsold|engedélyezd|kapcsolja|activează|activați|açin|izin verin|включите|разрешите|увімкніть|дозвольте|включете|uključite|vklopite|ενεργοποιήστε|فعل|فعل|הפעילו|فعال كنيد|चालू करें|オン|許可|켜고|켜세요|켜|开启|開啟|打开|允許|bật|aktifkan|nyalakan|เปิด	miss|first|know|news|alert*|story|stories|verpass*|keine|nichts|manquer|rien|pierd*|antes|entérate|última|perder*|notizie|fique|dentro|mis|nieuw*|gå glip|nyhe*|missa|uuti*|przegap*|bieżąco|nic|neunikne|neunikl*|neujde*|maradj|lemarad*|hír*|nimic|ratezi|kaçir*|ilk|haber*|пропуст*|главн*|новост*|новин*|propust*|zamud*|χάσ*|يفوت*|جديد|תפספ*|از دست|न चूकें|खबर*|速報|受け取*|놓치*|소식*|错过|錯過|新聞|新闻|bỏ lỡ|tin|ketinggalan|berita|พลาด
all.meter	c3		26	you*|out of|left|remaining|sie|ihr*|ihnen|noch|vous|votre|ce mois*|plus qu'un|dernier|tu|te|su|último|este mes|hai|tuo|ultimo|você|seus|je|uw|deze week|deze maand|du|din|dine|denne|den här|tw*|ostatni|pozost*|jste|vám|ste|ön|elfogy*|maradt|ai|hakkiniz|doldu|kalan|вам|закончил*|остал*|у вас|вас|вы|ви|vam|preost*|σας|المتبقية|لك|לך|נותר*|今月|残り|모두 읽으셨|모두 보셨|남은|已|剩余|用完|bạn|anda
all.also-on	c13		22	we are|we're|find us|follow us|join us|our|wir sind|gibt es auch|unser*|finden sie|folgen sie|nous sommes|est aussi|notre|rejoign*|suivez-*|retrouvez-*|estamos|síguenos|súm*|únete|nuestr*|siamo|seguici|nostr*|clicca|nosso|nossa|entre no|clique|we zitten|ons|onze|volg|find os|følg|vi er|vi finns|följ|seuraa|löydät|jesteśmy|dołącz|nasz*|obserwuj|jsme|sledujte|sme|kövess*|megtalálsz|suntem|urmărește|nostru|bizi|kanalimiz*|мы есть|мы в|мы на|подписывайт*|нас|ми є|підпис*|намерете|последв*|ни|pratite|zapratite|nas|sledite|spremljajte|ακολουθήστε|βρείτε|μας|تابعونا|تابعنا|صفحتنا|قناتنا|עקבו|שלנו|हमारे|हमें|关注我们|我们的|扫码	also|auch|aussi|también|anche|também|ook|også|också|myös|też|take|také|tiež|și|de asemenea|тоже|также|подписывайт*|підписуй*|join*|follow*|subscrib*|click*|scan*|channel*|find|kanal*|canal*|chaîne|canale|rejoign*|suivez*|folg*|finden|únete|súm*|síguenos|ya estamos|clicca|clique|entre|volg*|følg*|seuraa|dołącz*|obserwuj*|sleduj*|kövess*|intră|katil*|takip|подпис*|підпис*|намер*|послед*|prati*|zaprati*|sledit*|spremlj*|ακολουθ*|βρείτε|تابعونا|تابعنا|עקבו|सब्सक्राइब|जुड*|扫码|关注
all.by-mail	c4		34	email*|e-mail*|mail|mails|inbox|delivered|postfach|mail-*|boîte|correo|buzón|bandeja|casella|caixa de entrada|mailbox|indbakke|innboks*|inkorg|mejl|sähköposti*|mailem|adres|e-mailu|e-maile|postalád*|e-posta*|почт*|имейл*|пошт*|поща|imejl*|e-pošt*|email|بريد*|מייל*|ईमेल*|メール*|이메일*|邮箱|郵件|邮件|correu	you*|we|our|free|receive|subscribe|wir|sie|ihr*|ihnen|kostenlos|dein*|vous|vos|votre|nous|gratuit*|tu|te|tus|recib*|gratis|ti|tua|noi|è gratis|você|sua|seu|je|jouw|din|vi|du|sinulle|lähet*|ci|tobie|twoj*|wyślemy|vám|vás|váš*|küld*|neked|címed|îți|ta|adresa|sana|sizin|gönder*|yazilari|вам|мы|ваш*|свой|свою|надсила*|ви|вашия|vam|svoju|vaš*|σας|μας|لكم|ك|לכם|לך|आपको|お送り|お届け|ご入力|보내드*|받아*|入力|您|bạn|anda|kami
all.thanks-to	c0		44	join|give|donate|contribution|help|support|fund|next|fördern|machen sie|unterstütz*|spenden|beitrag|don|donnez|soutenez|aidez|rejoign*|haz*|apoya|únete|cuota|sost*|aiut*|dona|faça*|ajude|apoie|steun*|doneer|gift|bidrag|støt*|gi|stöd*|ge|lähde|tue|lahjoita|wpłać|wesprzyj|pomóż|přidejte|podpořte|prispejte|podporte|szállj|támogass|contribuie|susține|destekleyin|destek|подпиш*|поддерж*|помоги*|станьте|підтрим*|дарете|подкреп*|uplatite|podržite|podprite|ενισχύστε|στηρίξτε|ساهم*|ادعم*|עזרו|תמכו|حمايت|योगदान|सहयोग|ご協力|ご支援|도와*|후원|支持|出一份力|出|hãy|ủng hộ|bantu|dukung|สนับสนุน|ajuda*
all.others-read	w11	heading	0
all.read-whole	c2		28	subscribe|log in|sign in|sign up|join|register|trial|free account|abo|digitalabo|abonn*|anmeld*|registrieren|abonnez*|essai|connectez*|inscri*|compte|suscrí*|regístr*|inicia|accede|abbonati|registrati|abbonamento|accedi|assine|entre|cadastr*|assinante|abonnee|abonnement|inloggen|prenumer*|logga|abonner|logg inn|log ind|tilaa*|kirjaudu|wykup*|kup|zaloguj|přihlas*|předpla*|prihlás*|predpla*|fizess*|előfiz*|jelentkez*|abon*|autentif*|abone|üye|kayit ol*|giriş yap*|подписк*|подпиш*|передплат*|підпис*|pretplat*|prijav*|naroč*|συνδρομ*|συνδεθ*|اشترك*|سجل*|מנוי*|הירשמו|登録|会員|구독*|로그인*|登录|登入|订阅|訂閱|đăng nhập|đăng ký|berlangganan|masuk
all.reply	c12		50
all.unpublished	c12		40	email|e-mail*|mail|e-mailadresse|e-postadresse|e-postadress|correo|emailadres|e-mailadres|e-mailová|e-mailovou|e-pošte|e-naslov|имейл|электронн*|ايميل|メール*|adreça|pašto|adresa|adres|ηλ
all.subscribers	s4		14	other subscribers|other followers|discover more from|stories in your inbox|for free to get updates|anderen abonnenten|entdecke mehr von|autres abonnés|suscriptores|descubre más desde|altri iscritti|scopri di più da|outros assinantes|descubra mais sobre|andere abonnees|ontdek meer van
all.log-in-or	c2		22	subscribe|become a subscriber|abonnieren|abo|abonnez-vous|inscrivez-vous|suscríbete|suscríbase|suscribirte|abbonati|registrati|assine|subscreva|subscriu-te|abonnement|abonneer|prenumerera|bli prenumerant|bli abonnent|kjøp|bliv abonnent|tilaa|prenumerat*|wykup*|kup|předplatné|předplaťte|predplatné|predplaťte|fizess*|fizessen|abonează-te|abonați-vă|abone|оформите подписку|подпишитесь|передплат*|підпишіться|абонирайте|pretplatite|naročite|γίνετε συνδρομητής|εγγραφείτε|اشترك|اشتركوا|הירשמו|מנוי*|اشتراك|सब्सक्राइब|購読|会員登録|구독*|회원가입*|订阅|訂閱|đăng ký|berlangganan|สมัคร|prenumeruokite	continue|read*|or|to|um|weiter*|pour|lire|ou|para|o|leer|per|leggere|ler|om|te lezen|of|för att|eller|for å|for at|tai|jatka*|aby|lub|albo|číst|nebo|čítať|alebo|vagy|olvas*|pentru|sau|devam|ya da|veya|чтобы|или|щоб|або|за да|da biste|ili|ali|για να|ή|او|או|يا|या|または|続き|계속|继续|繼續|để|untuk|หรือ|arba
all.liked-share	c10		26	liked|like this|enjoyed|useful|nützlich|utile|útil|found this|gefallen|gefällt|plu|aimé|gustó|gustado|piaciut*|gostou|goed|leuk|tyckte|likte|kunne lide|pidit*|podobał*|líbil*|páčil*|tetszett|plăcut|beğendiyseniz|понравил*|сподоб*|хареса|dopao|dopala|svidio|svidjela|άρεσε|اعجبك|אהבתם|気に入*|마음에|喜欢|喜歡|thích|menyukai|suka	article|story|post|it|piece|artikel|beitrag|text|ihn|es|artículo|nota|compártelo|compártela|articolo|condividilo|artigo|matéria|partilhe-o|verhaal|artikeln|artikkelen|artiklen|artikkeli|juttu*|artykuł|tekst|článek|článok|cikk*|articolul|yaziyi|haberi|материал|статья|матеріал|статията|članak|άρθρο|المقال|הכתבה|記事|기사*|文章|报道|bài|partagez-le|vous
all.summary	s16		26	ia|l'ia|inteligencia artificial|intelligenza artificiale|inteligência artificial|ai|kunstmatige intelligentie|kunstig intelligens|artificiell intelligens|tekoäly*|sztuczn*|si|umělá inteligence|umělé inteligence|umělou inteligencí|yapay zek*|aiが|生成ai|ai*|ии|нейросет*
all.moderation	s12		26	approved|not publish*|are moderated|is moderated|moderator*|be removed|are removed|get removed|be deleted|are deleted|get deleted|before they appear|before it appears|not appear|freigeschaltet|freigegeben|geprüft|werden gelöscht|moderiert|nicht veröffentlicht|modérés|modéré|pas publiés|supprimés|relu|relus|validés|mise en ligne|moderados|no se publicarán|no serán publicados|eliminados|serán revisados|moderación|no se admiten|no se permiten|non saranno|saranno rimossi|vengono rimossi|moderati|moderatore|approvazione|moderazione|não serão|serão excluídos|serão removidos|moderação|moderats|moderació|niet geplaatst|worden verwijderd|gemodereerd|beoordeeld|slettes|fjernes|blir fjernet|blir slettet|bliver slettet|bliver fjernet|modereres|godkendes|godkjennes|tas bort|raderas|granskas|modereras|poistetaan|moderoidaan|tarkistetaan|będą usuwane|są usuwane|są moderowane|zostanie opublikowany|usuniemy|budou smazány|jsou moderovány|mažeme|schválení|schválen|budú vymazané|schvaľovan*|töröljük|moderáljuk|jóváhagy*|vor fi șterse|sunt moderate|aprobate|yayinlanmaz|yayinlanmayacaktir|yayimlanmayacaktir|onaylanmaz|onaylanmamaktadir|onayindan|silinecektir|не публикуются|не допускаются|удаляются|будут удалены|модерируются|проверяется|проверку|модерацию|модератор*|не публікуються|видаляються|модерацію|няма да бъдат|се модерират|neće biti|brišemo|biće obrisani|bit će uklonjeni|ne bodo objavljeni|διαγράφονται|δεν δημοσιεύονται|تخضع|لن تنشر|掲載されません|掲載しません|公開されます|公開しません|削除します|削除される|承認|삭제|승인|审核|審核|删除|kiểm duyệt|dimoderasi|dihapus	insult*|abus*|offensive|hate*|slur*|spam|advertis*|off-topic|racist|threat*|moderator*|moderated|editor*|our team|our staff|house rules|guidelines|before|beleidig*|werbung|hetze|redaktion|netiquette|unserem team|moderiert|rassist*|vor der veröffentlichung|injur*|insult*|hors sujet|haineux|charte|modérateur*|modérés|rédaction|publicit*|ofens*|insulto*|odio|normas|redacción|moderados|moderador*|offens*|insult*|razzist*|redazione|moderatore|moderati|palavr*|ódio|publicidade|redação|moderação|insults|beledig*|reclame|huisregels|redactie|discrimin*|personangrepp|hat|reklam*|redaktion*|hets|personangreb|personlige angreb|sjikane|publisering|offentliggør*|publiceras|regler|loukkaa*|asiatt*|moderoidaan|wulgar*|obraź*|obelż*|moderator*|redakcj*|vulgár*|urážk*|urážliv*|reklam*|sértő|trágár|moderátor*|injurii|jigni*|moderate|hakaret|küfür|editör*|kural*|оскорб*|реклам*|мат|модератор*|модерац*|редакц*|правил*|образ*|реклам*|модерац*|обидн*|uvred*|govor mržnje|žaljiv*|υβρι*|مسيئة|الاساءة|中傷|宣伝|編集部|確認|差別|욕설|비방|광고|관리자|辱骂|广告|审核|審核|xúc phạm|kasar|sara
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
all.tip.tell	c12		36	?|؟|;|if you|wenn sie|wenn du|falls sie|falls du|hinweise|si vous|si tu|si tienes|si tiene|si sabes|si sabe|se hai|se avete|se você|se tiver|als je|als u|om du|hvis du|jos|jeśli|jeżeli|pokud|ak máte|ha ön|dacă|αν|eğer|если|якщо|ако|ako|če|jei|ja jums|kui sul|si tens|اذا|ان كان|اگر|אם|यदि|अगर|যদি|nếu|jika|kalau|หาก|มีเรื่อง|มีข้อมูล|มีเบาะแส|ใคร|方は|ください|欢迎|歡迎|如果|如有|请|請	a story|your story|tip|tips|a lead|information|know more|know something|know anything|happening|something to tell|we should|something we|hinweis*|informationen|weißt du|wissen sie|du weißt|sie wissen|eine geschichte|ihre geschichte|deine geschichte|tipp|tipps|insider*|information|informations|une histoire|votre histoire|en savez plus|savez quelque chose|témoignage*|témoin|à raconter|à transmettre|una historia|tu historia|su historia|información|sabes algo|sabe algo|sabés algo|datos|documentos|una pista|una storia|la tua storia|la vostra storia|informazioni|sai qualcosa|sapete qualcosa|una segnalazione|segnalazioni|uma história|sua história|tua história|informação|informações|sabe algo|sabe de algo|sabe mais|denúncia|uma pauta|een verhaal|een tip|weet je|weet u|weet jij|informatie|vet du|har du tips|ett tips|en historia|information om|ved du|har du en|har du et|oplysninger|vet du noe|veit du|tips til|informasjon|ei sak vi|en sak vi|opplysninger|tiedätkö|juttuvinkki|vinkki|vinkin|vinkkejä|temat|tematu|informacj*|wiesz coś|wiesz więcej|historię|tip na|pro nás tip|víte|viete|informace|informácie|tip na článok|pre nás tip|příběh|príbeh|sztorid|sztorija|története|történeted|tud valamit|tudsz valamit|tud többet|tudsz többet|információja|információd|téma|o poveste|povestea|informații|informaţii|știi mai|știți mai|știi ceva|știți ceva|un pont|ιστορία|γνωρίζετε|γνωρίζεις|ξέρετε|ξέρεις|πληροφορί*|καταγγελία|hikâye*|hikaye*|bilgi*|haber*|biliyor*|ihbar*|belge*|знаете|знаешь|информаци*|истори*|поделиться|есть новость|очевид*|свидетел*|знаєте|знаєш|інформаці*|історі*|поділитися|свідк*|знаете нещо|знаеш|разполагате|история|сигнал|информация|priču|znate|znaš|imate informacij*|informacij*|dojav*|zgodbo|veste|istorij*|žinote|žinai|informacijos|stāsts|zināt|zini|informācij*|vihje|vihjeid|tead midagi|teate midagi|lugu|infot|una història|saps alguna|sabeu alguna|informació|قصة|معلومات|تعرفون|تعرف|وثائق|شهادتك|خبر|اطلاعات|ميدانيد|مدرك|سند|روايت|סיפור|יודעים|יודעת|מידע|טיפ|מסמכים|खबर|कहानी|जानकारी|जानते हैं|सूचना|খবর|তথ্য|গল্প|ঘটনা|জানেন|câu chuyện|thông tin|biết thêm|biết gì|tin tức|cerita|informasi|tahu|kabar|info|เรื่อง|ข้อมูล|เบาะแส|情報|ネタ|出来事|ニュース|线索|線索|新鲜事|报料|爆料|故事|이야기|정보|알고 계신|알리고|제보할
all.tip.ours	c12		30	?|؟|;|if you|wenn sie|wenn du|falls sie|falls du|hinweise|si vous|si tu|si tienes|si tiene|si sabes|si sabe|se hai|se avete|se você|se tiver|als je|als u|om du|hvis du|jos|jeśli|jeżeli|pokud|ak máte|ha ön|dacă|αν|eğer|если|якщо|ако|ako|če|jei|ja jums|kui sul|si tens|اذا|ان كان|اگر|אם|यदि|अगर|যদি|nếu|jika|kalau|หาก|มีเรื่อง|มีข้อมูล|มีเบาะแส|ใคร|方は|ください|欢迎|歡迎|如果|如有|请|請	a story|your story|tip|tips|a lead|information|know more|know something|know anything|happening|something to tell|we should|something we|hinweis*|informationen|weißt du|wissen sie|du weißt|sie wissen|eine geschichte|ihre geschichte|deine geschichte|tipp|tipps|insider*|information|informations|une histoire|votre histoire|en savez plus|savez quelque chose|témoignage*|témoin|à raconter|à transmettre|una historia|tu historia|su historia|información|sabes algo|sabe algo|sabés algo|datos|documentos|una pista|una storia|la tua storia|la vostra storia|informazioni|sai qualcosa|sapete qualcosa|una segnalazione|segnalazioni|uma história|sua história|tua história|informação|informações|sabe algo|sabe de algo|sabe mais|denúncia|uma pauta|een verhaal|een tip|weet je|weet u|weet jij|informatie|vet du|har du tips|ett tips|en historia|information om|ved du|har du en|har du et|oplysninger|vet du noe|veit du|tips til|informasjon|ei sak vi|en sak vi|opplysninger|tiedätkö|juttuvinkki|vinkki|vinkin|vinkkejä|temat|tematu|informacj*|wiesz coś|wiesz więcej|historię|tip na|pro nás tip|víte|viete|informace|informácie|tip na článok|pre nás tip|příběh|príbeh|sztorid|sztorija|története|történeted|tud valamit|tudsz valamit|tud többet|tudsz többet|információja|információd|téma|o poveste|povestea|informații|informaţii|știi mai|știți mai|știi ceva|știți ceva|un pont|ιστορία|γνωρίζετε|γνωρίζεις|ξέρετε|ξέρεις|πληροφορί*|καταγγελία|hikâye*|hikaye*|bilgi*|haber*|biliyor*|ihbar*|belge*|знаете|знаешь|информаци*|истори*|поделиться|есть новость|очевид*|свидетел*|знаєте|знаєш|інформаці*|історі*|поділитися|свідк*|знаете нещо|знаеш|разполагате|история|сигнал|информация|priču|znate|znaš|imate informacij*|informacij*|dojav*|zgodbo|veste|istorij*|žinote|žinai|informacijos|stāsts|zināt|zini|informācij*|vihje|vihjeid|tead midagi|teate midagi|lugu|infot|una història|saps alguna|sabeu alguna|informació|قصة|معلومات|تعرفون|تعرف|وثائق|شهادتك|خبر|اطلاعات|ميدانيد|مدرك|سند|روايت|סיפור|יודעים|יודעת|מידע|טיפ|מסמכים|खबर|कहानी|जानकारी|जानते हैं|सूचना|খবর|তথ্য|গল্প|ঘটনা|জানেন|câu chuyện|thông tin|biết thêm|biết gì|tin tức|cerita|informasi|tahu|kabar|info|เรื่อง|ข้อมูล|เบาะแส|情報|ネタ|出来事|ニュース|线索|線索|新鲜事|报料|爆料|故事|이야기|정보|알고 계신|알리고|제보할	contact|message|write|email|call|ring|text|reach|whatsapp|tell|get in touch|schreiben sie|schreib|schreibt|melden sie sich|melde dich|meldet euch|rufen sie|ruf|wenden sie sich|wende dich|kontaktieren sie|kontaktiere|kontaktiert|contactez|contacte|écrivez|écris|appelez|appelle|joignez|parlez|escribe|escribí|escriba|contacta|contactá|contacte|llama|llamá|llame|habla|scrivi|scrivete|contatta|contattate|chiama|chiamate|parla|parlate|escreva|fale|entre em contato|entre em contacto|contacte|conte|schrijf|mail|bel|app|neem contact|neem vertrouwelijk contact|tip|skriv|mejla|maila|ring|tipsa|kontakta|hör av dig|kontakt|send|ota yhteyttä|kirjoita|lähetä|soita|napisz|napiszcie|zadzwoń|skontaktuj się|skontaktujcie się|napište|napiš|ozvěte se|ozvi se|zavolejte|napíšte|ozvite sa|zavolajte|obráťte sa|obraťte se|írj|írjon|keresd|keresse|hívd|hívja|értesítsd|értesítse|scrie*|contactează|contactați|contactaţi|sunați|sună|επικοινωνήστε|επικοινώνησε|γράψτε|στείλτε|yaz|yazin|ulaş|ulaşin|ara|arayin|anlatin|напишите|пишите|свяжитесь|обратитесь|позвоните|расскажите|напишіть|пишіть|зв'яжіться|зверніться|зателефонуйте|розкажіть|пишете|свържете се|обадете се|разкажете|pišite|javite|javi|nazovite|pozovite|kontaktirajte|obratite|pokličite|sporočite|rašykite|parašykite|susisiekite|skambinkite|rakstiet|zvaniet|sazinieties|kirjuta|kirjutage|helista|võta ühendust|escriu|contacta|truca|تواصل|تواصلوا|راسل|راسلوا|اتصل|اتصلوا|تماس بگيريد|پيام دهيد|بنويسيد|פנו|כתבו|צרו קשר|ספרו|שלחו|संपर्क करें|लिखें|बताएं|बताएं|कॉल करें|যোগাযোগ করুন|জানান|লিখুন|liên hệ|hãy viết|gọi|nhắn|hubungi|kirim|tulis|ceritakan
all.tip.pictures	c12		26	send|email|share|upload|whatsapp|schicken sie|schicke|schickt|senden sie|sende|sendet|teilen sie|envoyez|envoie|envoyez-nous|partagez|envíanos|enviános|envianos|envíenos|envía|enviá|envíe|mándanos|mandanos|mándenos|manda|mandá|mande|comparte|compartí|inviaci|inviateci|mandaci|mandateci|invia|inviate|manda|mandate|envie|envia|enviem|mande|mandem|partilhe|compartilhe|stuur|stuurt|mail|app|deel|skicka|mejla|send|lähetä|lähettäkää|jaa|przyślij*|wyślij*|prześlij*|ślij*|pošlete|pošli|posílejte|zašlete|pošlite|posielajte|zašlite|küldd|küldje|küldjétek|küldjön|trimite*|trimiteți*|trimite-ne|στείλτε|στείλε|ανεβάστε|gönder*|paylaş*|iletin|присылайте|пришлите|шлите|отправьте|отправляйте|делитесь|надсилайте|надішліть|шліть|діліться|изпратете|изпращайте|пратете|пращайте|pošaljite|šaljite|pošalji|pošljite|pošlji|atsiųskite|siųskite|dalinkitės|sūtiet|atsūtiet|iesūtiet|saada|saatke|envia'ns|envieu-nos|envia|ارسل|ارسلوا|شاركنا|شاركونا|ارسل|بفرستيد|ارسال كنيد|שלחו|שלחי|שתפו|भेजें|भेजिए|भेजे|साझा करें|পাঠান|পাঠিযে|お送り|お寄せ|送って|ご提供|投稿|发给|發給|发送|發送|发来|發來|投稿|上传|보내|제보|gửi|chia sẻ|kirim*|bagikan|unggah|ส่ง	send us|share them with us|email us|our whatsapp|our picture desk|our viber|newsroom|newsdesk|news desk|picture desk|uns|unser whatsapp|redaktion|rédaction|envoyez-nous|envoie-nous|notre whatsapp|nous envoyer|redacción|nuestro whatsapp|envíanos|enviános|envianos|envíenos|mándanos|mandanos|mándenos|inviaci|inviateci|mandaci|mandateci|redazione|nostro whatsapp|nostro numero|redação|nosso whatsapp|a gente|connosco|para nós|ons|redactie|oss|vores|redaktionen|send os|vår redaktion|redaksjonen|meille|toimitukse*|toimitukselle|nam|redakcj*|redakci|redakcji|do nas|redakcii|nám|nekünk|szerkesztőség*|címünkre|trimite-ne|trimiteți-ne|redacția|redacției|redacţia|noastr*|μας|σύνταξη|bize|bizimle|hattimiz*|нам|наш whatsapp|наш телеграм*|наш viber|наш бот|редакци*|редакці*|ни|редакцият*|našoj|redakciju|uredništv*|mums|redakcij*|meile|toimetus*|envia'ns|envieu-nos|redacció|الينا|لنا|معنا|شاركنا|شاركونا|تحريرنا|براي ما|تحريريه|לנו|אלינו|איתנו|למערכת|हमें|हमारे|हमको|আমাদের|編集部|本紙|取材班|本社|弊社|投稿フォーム|我们|我們|本报|本報|编辑部|編輯部|记者|記者|本社|보내 주세요|보내주세요|제보|편집국|chúng tôi|tòa soạn|toà soạn|redaksi|kami|เรา|ทีมข่าว|กองบรรณาธิการ
all.tip.line	s12		36	sources|confiden*|anonym*|your|vertraulich|ihre|deine|quellen|témoignage*|confidential*|sources|vos|votre|anónim*|identidad|tu|su|fuentes|confidencial*|anonimato|anonim*|riservat*|fonti|sigilo|fontes|vertrouwelijk|bronnen|källor|källskydd|kilder|kildevern|fortrolig*|konfidensielt|luottamuk*|lähdesuoj*|poufn*|totožnost|totožnosť|zdroje|nezveřejn*|neprezrad*|forrás*|névtelen*|identitatea|confidențial*|εχεμύθεια|ανωνυμία|εμπιστευτικ*|gizli*|kimliği*|анонимн*|анонімн*|конфиденциальн*|конфіденційн*|anonimn*|identitet*|skrit*|konfidencial*|allik*|سرية|هويتك|محفوظ|هويت|חיסיון|החיסיון|אנונימ*|गुप्त|गोपनीय|গোপন|秘密|厳守|保密|匿名|신원|보호|비밀|익명|của bạn|bảo mật|giữ kín|dirahasiakan|rahasia|ความลับ|ทีมข่าว|กองบรรณาธิการ|微信|카카오톡|제보|whatsapp|viber|telegram|signal|wechat|@	#|@|whatsapp|viber|telegram|signal|wechat|anonimato|anonym*|guarant*|garant*|微信|카카오톡
all.tip.there	c12		24	photos|pictures|footage|video|videos|fotos|bilder|vidéos|images|imágenes|vídeos|foto|foto's|video's|filmer|billeder|kuvia|videoita|zdjęcia|filmy|fotky|videa|videá|fotóidat|fotóit|fotografii|poze|filmări|φωτογραφίες|fotoğraf*|фото|снимки|fotografije|slike|posnetke	whatsapp|viber|telegram|signal|messenger|@
all.argue	c12		32	@	?|;|؟|write|send|letters|reads|prints|schreiben sie|schreib|senden sie|schicken sie|mail*|écrivez|envoyez|escribe|escriba|escribí|envía|envíe|scrivi|scrivete|mandate|manda|mande|escreva|envie|stuur|schrijf|skriv|skicka|send|mejla|lähetä|kirjoita|napisz|napiszcie|pište|napište|pošlete|píšte|napíšte|pošlite|írjon|írj|küldje|küldd|scrie*|trimite*|στείλτε|γράψτε|yazin|gönderin|пишите|напишите|присылайте|пишіть|напишіть|надсилайте|пишете|изпратете|pišite|pošaljite|pošljite|rašykite|rakstiet|kirjuta|escriu*|اكتب*|ارسل*|بنويسيد|بفرستيد|כתבו|שלחו|लिखें|भेजें|লিখুন|পাঠান|お寄せ|お送り|来信|來信|投稿|보내|viết|gửi|tulis|kirim*
all.wrong	s12		18	error|mistake|typo|typo?|typos?|wrong|missed|fehler|falsch|errata|error|errore|refuso|erro|gralha|fel|fejl|feil|skrivefeil|foutje|virhe*|błąd|literówk*|chyb*|hibá*|elírás*|greșeal*|eroare|erori|λάθος|помилк*|ошибк*|опечатк*|грешка|grešk*|pogrešk*|napak*|klaid*|kļūd*|vea|viga|vigu|errada|خطا|اشتباه*|טעות|गलती|ভুল|間違い*|誤り*|誤字*|错误|有误|有誤|오탈자|오타|잘못|sai|lỗi|kesalahan|salah|ข้อผิดพลาด|คำผิด	tell us|let us know|tell the author|write to|email|@|please|sag uns|sagen sie uns|schreib*|bescheid|avísanos|avisanos|avísenos|escríbenos|dinos|segnalacelo|segnalatecelo|scrivici|scriveteci|faccelo sapere|avise|fale com|escreva|conta pra gente|hör av dig|säg till|skriv|mejla|praj|skriv til|si fra|sei frå|laat het|kerro|ilmoita|daj|dajcie|zgłoś|napisz|dejte|napište|upozorněte|dajte|napíšte|upozornite|jelezd|jelezze|írd|írj|anunță-ne|scrie-ne|spune-ne|semnaleaz*|ενημερώστε|πείτε|γράψτε|сообщ*|напиш*|повідом*|напиш*|кажете|пишете|javite|pišite|sporočite|praneškite|rašykite|dodiet|rakstiet|anna|kirjuta|fes-nos|digue'ns|avisa'ns|ابلغنا|اخبرنا|راسلنا|خبر دهيد|بنويسيد|بگوييد|כתבו|ספרו|दें|बताएं|बताएं|জানান|お願い|ください|ご一報|お知らせ|ご連絡|联系我们|告诉我们|更正|指正|告知|聯絡|알려|제보|메일|báo|gửi|beri tahu|laporkan|hubungi|แจ้ง|บอก	us|our|@|author|editor|newsroom|article|story|text|post|page|uns|unserem|artikel|beitrag|redaktion|avísanos|avisanos|avísenos|escríbenos|dinos|texto|artículo|nota|redacción|segnalacelo|segnalatecelo|scrivici|scriveteci|testo|articolo|redazione|a gente|pra gente|fale com a redação|artigo|matéria|redação|ons|redactie|oss|redaktionen|texten|artikeln|giv os|skriv til os|sig til os|artiklen|redaksjonen|artikkelen|saken|meille|jutussa|tekstissä|artikkelissa|toimitukselle|daj nam|dajcie nam|napisz do nas|tekście|artykule|redakcji|nám|redakci|textu|článku|texte|redakcii|nekünk|szerkesztőség*|cikkben|szövegben|anunță-ne|anunțați-ne|scrie-ne|spune-ne|articol|redacției|μας|κείμενο|άρθρο|нам|редакци*|тексте|статье|материале|тексті|статті|матеріалі|кажете ни|пишете ни|текста|статията|редакцията|javite nam|pišite nam|tekstu|redakciji|sporočite nam|pišite nam|besedilu|praneškite mums|rašykite mums|tekste|straipsnyje|dodiet mums|rakstiet mums|tekstā|rakstā|meile|tekstis|artiklis|loos|fes-nos|digue'ns|avisa'ns|ابلغنا|اخبرنا|راسلنا|النص|المقال|به ما|متن|مطلب|לנו|בכתבה|בטקסט|हमें|लेख|আমাদের|লেখায|誤字*|記事|編集部|dm|issue|本文|文章|我们|我們|기사|오탈자|bài|tòa soạn|chúng tôi|kami|tulisan|redaksi|บทความ|เรา
all.reprint	c15		44	this article|this story|this text|this piece|our articles|our stories|our reporting|our work|dieser text|diesen text|dieser artikel|diesen artikel|dieser beitrag|diesen beitrag|unsere texte|unsere artikel|cet article|ce texte|cette enquête|nos articles|nos enquêtes|este texto|esta nota|este artículo|esta historia|este reportaje|nuestros textos|nuestros artículos|nuestras historias|questo articolo|questo testo|i nostri articoli|este artigo|esta reportagem|nossos textos|nossas reportagens|os nossos artigos|dit artikel|dit stuk|dit verhaal|onze artikelen|onze verhalen|den här texten|våra artiklar|våra texter|våra artiklar|denne artikel|vores artikler|denne saken|denne artikkelen|våre saker|juttujamme|nasze teksty|ten tekst|tego tekstu|ten artykuł|tego artykułu|naszych tekstów|naše články|tento článek|tento text|tohoto článku|tohoto textu|naše texty|cikkünk|ez a cikk|cikkeinket|ezt a cikket|írásainkat|acest articol|acest text|articolele noastre|τα άρθρα μας|αυτό το άρθρο|αυτό το κείμενο|bu yazi|bu haber|bu yaziyi|bu haberi|haberlerimiz|этот текст|эту статью|этот материал|наши тексты|наши материалы|цей текст|цю статтю|цей матеріал|наші тексти|ovaj tekst|ovaj članak|naše članke|naše tekstove|članek|šį straipsnį|šo rakstu|seda artiklit|aquest article|aquest text|aquesta història|هذا المقال|هذه المادة|هذا التقرير|اين مطلب|اين مقاله|اين گزارش|כתבה זו|इस लेख|यह लेख|इस रिपोर्ट|এই লেখা|এই প্রতিবেদন|この記事|本記事|この文章|当サイトの記事|本文|此文|我们的文章|我們的文章|이 기사|이 글|저희 기사|bài viết này|artikel ini|tulisan ini|บทความนี้	free of charge|for free|freely|credit|credits|link back|creative commons|cc|kostenlos|frei|quelle|gratuitement|libre*|mentionn*|citant|source|origine|licence|gratis|sin costo|sin coste|libremente|cites|citando|cite|fuente|gratuit*|liberamente|fonte|link|de graça|gratuitamente|crédito|licença|licencia|licenza|bronvermelding|bron|vrij|fritt|källan|källa|kilden|kildehenvisning|frit|krediter*|vapaasti|maksutta|lähde|lähteen|bezpłatn*|źródł*|licencj*|volně|zdarma|zdroje|zdroj|licenc*|voľne|zadarmo|zdroja|szabadon|ingyen*|forrás*|liber|sursei|sursa|sursă|πηγή|πηγής|ελεύθερα|δωρεάν|kaynak|ücretsiz|бесплатно|свободно|источник*|безкоштовно|вільно|джерело|джерела|безплатно|източник*|besplatno|slobodno|izvor*|brezplačno|vira|vir|vira|nemokamai|šaltinį|bez maksas|brīvi|avotu|tasuta|vabalt|allikale|allika*|gratuïtament|lliurement|font|مجانا|المصدر|مصدر|منبع|ללא תשלום|קרדיט|למקור|חינם|निःशुल्क|मुफ्त|स्रोत|বিনামূল্যে|সূত্র|無料|出典|引用元|免费|免費|出处|出處|来源|來源|출처|무료|miễn phí|nguồn|gratis|bebas|sumber|ฟรี|แหล่งที่มา|ที่มา	may|can|you|free of charge|for free|as long as|provided|under|darf|dürfen|kann|können|peut|peuvent|vous pouvez|puede|puedes|pueden|podés|se puede|siempre que|reprodúcelo|bajo|può|potete|puoi|possono|pode|podem|desde que|republique|mag|mogen|kan|får|må|kan|saa|voi|można|wolno|zezwalamy|zgadzamy|prosimy|lze|můžete|smíte|možno|môžete|možné|újraközölhető|utánközölhető|átvehető|szabad|poate|puteți|pot|poți|μπορεί|μπορείτε|επιτρέπεται|yayimlanabilir|yayinlanabilir|yayimlayabilirsiniz|yayinlayabilirsiniz|можно|разрешается|можете|разрешена|можна|дозволяється|дозволено|може|разрешено|možete|može|smije|lahko|galima|galite|drīkst|var|võib|tohib|pot|podeu|يمكن|يسمح|بشرط|ازاد|مجاز|ניתן|מותר|מוזמנים|जा सकता|सकते|যাবে|পারেন|できます|可能|自由に|ください|可|欢迎|歡迎|请|請|수 있습니다|가능합니다|được phép|có thể|boleh|dapat|ได้
all.reprint.start	s15		24	återpubliceras|återpublicera|publiceras|genudgives|gengives|gjengis|republiseres|gjenbrukes|attgjevast|julkaista uudelleen|julkaista|lainata|przedrukować|przedruk|przedrukowywać|przetisknout|přetisknout|převzít|přebírat|prevziať|preberať|pretlačiť|újraközölhető|újraközölni|utánközölhető|átvehető|republicat|republicate|preluat|reprodus|αναδημοσιευθεί|αναδημοσιευτεί|препубликува|препубликуван|prenijeti|preuzeti|preneti|objaviti|ponovno objavite|ponovno objaviti|perspausdinti|pārpublicēt|taasavaldada|передрукувати|передруковувати|перепечатать|перепечатывать	free of charge|for free|freely|credit|credits|link back|creative commons|cc|kostenlos|frei|quelle|gratuitement|libre*|mentionn*|citant|source|origine|licence|gratis|sin costo|sin coste|libremente|cites|citando|cite|fuente|gratuit*|liberamente|fonte|link|de graça|gratuitamente|crédito|licença|licencia|licenza|bronvermelding|bron|vrij|fritt|källan|källa|kilden|kildehenvisning|frit|krediter*|vapaasti|maksutta|lähde|lähteen|bezpłatn*|źródł*|licencj*|volně|zdarma|zdroje|zdroj|licenc*|voľne|zadarmo|zdroja|szabadon|ingyen*|forrás*|liber|sursei|sursa|sursă|πηγή|πηγής|ελεύθερα|δωρεάν|kaynak|ücretsiz|бесплатно|свободно|источник*|безкоштовно|вільно|джерело|джерела|безплатно|източник*|besplatno|slobodno|izvor*|brezplačno|vira|vir|vira|nemokamai|šaltinį|bez maksas|brīvi|avotu|tasuta|vabalt|allikale|allika*|gratuïtament|lliurement|font|مجانا|المصدر|مصدر|منبع|ללא תשלום|קרדיט|למקור|חינם|निःशुल्क|मुफ्त|स्रोत|বিনামূল্যে|সূত্র|無料|出典|引用元|免费|免費|出处|出處|来源|來源|출처|무료|miễn phí|nguồn|gratis|bebas|sumber|ฟรี|แหล่งที่มา|ที่มา
all.licence	c15		32	this article|this story|this text|this piece|our articles|our stories|our texts|our reporting|content on this site|dieser text|dieser artikel|dieser beitrag|unsere texte|unsere artikel|unsere inhalte|cet article|ce texte|nos articles|nos contenus|este texto|esta nota|este artículo|esta historia|este contenido|nuestros textos|nuestros contenidos|questo articolo|questo testo|testo rilasciato|testo pubblicato|i nostri articoli|i contenuti|este artigo|esta reportagem|este conteúdo|nossas reportagens|nossos textos|dit artikel|dit stuk|dit verhaal|onze artikelen|texten|den här texten|artikeln är|våra texter|denne artikel|artiklen er|denne artikkelen|artikkelen er|tämä juttu|jutun|tekst|artykuł|teksty|tento článek|tento text|článek|text|tento článok|cikk|cikkünk|ez a cikk|acest articol|acest text|articolul|το άρθρο|το κείμενο|bu yazi|bu haber|этот текст|текст распространяется|материал распространяется|цей текст|матеріал поширюється|текстът|ovaj tekst|ovaj članak|aquest article|aquest text|المقال|הכתבה|この記事|本記事|本文|此文|이 기사|bài viết này|artikel ini|บทความนี้	published under|licensed under|available under|under a creative|steht unter|stehen unter|erscheint unter|veröffentlicht|publié*|diffusé*|sous licence|se publica*|bajo|con licencia|publicado*|pubblicat*|rilasciat*|con licenza|sob|sob licença|van toepassing|onder|gepubliceerd|onder een|publiceras|licensierad|under|udgivet|publisert|lisenssillä|lisensoitu|udostępni*|na licencji|dostępn*|licencí|šířen*|licenciou|licenc alatt|közöl*|licența|licențiat|άδεια|lisans*|распространяется|лицензи*|поширюється|ліценз*|лиценз*|licencom|objavljen*|llicència|برخصة|רישיון|公開|ライセンス|授权|許可|许可|采用|採用|라이선스|cấp phép|giấy phép|lisensi|สัญญาอนุญาต
all.no-training	c15		24	ⓒ|©|무단|허락 없이|all rights|rights reserved|rechte vorbehalten|droits réservés|derechos reservados|無断|未经|права защищены|zastrzeżone
all.send-on	c10		26	should read this|who needs to read|if this|useful|helped|helpful|found this|someone who|somebody who|geholfen|hilfreich|nützlich|weitergeholfen|utile|aidé|servi|sirvió|sirve|sirven|útil|te ha servido|ayudó|aiutato|servito|ajudou|útil|serviu|nuttig|iets aan|geholpen|hjälpte|nytta av|användbar|tyckte du om|hjalp|nyttig|hjelp|hyödyllinen|hyötyä|auttoi|przydał*|pomógł|przydatn*|pomohl*|užitečn*|pomohol|užitočn*|hasznos*|segített|util|folosit|ajutat|χρήσιμο|βοήθησε|faydali|yararli|işinize|полез*|помог*|пригодил*|корисн*|допом*|стати у пригоді|полезн*|koristan|koristi*|pomogao|pomogel|koristen|uporaben|nauding*|padėjo|noderīg*|palīdzēja|kasulik|aitas|servit|افادك|افادتك|مفيد*|مفيد|به دردتان|עזרה לכם|עזר לכם|מועיל*|काम आया|काम आई|उपयोगी|मददगार|কাজে|উপকার*|役に立*|参考にな*|有用|有帮助|有幫助|도움이|유용*|hữu ích|giúp ích|bermanfaat|berguna|membantu|มีประโยชน์	this article|this story|this piece|this post|this text|this recipe|read this|what you read|cet article|l'article|cette enquête|artikel|beitrag|text|der text|texte|enquête|historia|nota|artículo|texto|reportaje|articolo|storia|testo|pezzo|ricetta|artigo|matéria|reportagem|verhaal|stuk|texten|artikeln|artiklen|artikkelen|saken|teksten|juttu*|artikkeli*|tekst|artykuł|článek|text|článok|cikk*|írás*|articolul|textul|το άρθρο|άρθρο|κείμενο|yaziyi|yazi|haberi|haber|текст|статья|материал|стаття|матеріал|статията|текстът|članak|tekst|besedilo|straipsnis|raksts|artikkel|lugu|història|المقال|التقرير|مطلب|مقاله|گزارش|הכתבה|הטקסט|लेख|खबर|रिपोर्ट|লেখা|প্রতিবেদন|記事|文章|报道|報導|기사|글|bài viết|bài|artikel|tulisan|บทความ
all.gift-month	c10		22	article|articles|stories|texts|pieces|artikel|texte|beiträge|articles|artículos|textos|notas|historias|articoli|pezzi|artigos|textos|matérias|reportagens|artikelen|stukken|verhalen|artiklar|texter|artikler|saker|juttua|artikkelia|artykułów|artykuły|tekstów|teksty|článků|článek|články|článkov|cikket|cikk|írást|articole|άρθρα|άρθρο|yaziyi|yazi|haberi|haber|статей|статьи|статті|статии|članaka|članka|člankov|straipsnius|rakstus|artiklit|مقالات|مقالا|مواد|مقاله|مطلب|כתבות|कहानियां|लेख|記事|本まで記事|文章|기사|bài|artikel|บทความ	friend|friends|gift|share|freunde*|verschenken|verschenk*|teilen|amis|proches|offrir|partager|amigos|amigo|regalar|compartir|amici|regalare|condividere|amigo|presentear|compartilhar|vrienden|cadeau|delen|weggeven|vänner|dela|ge bort|venner|dele|gi bort|ystäv*|jakaa|lahjoittaa|znajomym|podarować|udostępnić|przyjaciołom|darovat|přátelům|sdílet|odemknout|darovať|priateľom|barát*|ajándékoz*|küldhet*|prieten*|oferi|dărui|χαρίσουν|φίλους|φίλο|hediye|arkadaş*|друзьям|подарить|поделиться|друзям|подарувати|поділитися|подарят|приятели|pokloniti|prijateljima|podariti|prijateljem|dovanoti|dāvināt|kinkida|regalar|amics|اهداء|اصدقائهم|מתנה|לחברים|תנה|دوستان|दोस्तों|プレゼント|赠送|贈送|好友|선물|tặng|bạn bè|menghadiahkan|hadiah|teman|เพื่อน	a month|each month|every month|per month|a week|each week|for free|im monat|monat|pro woche|par mois|chaque mois|par semaine|al mes|cada mes|por semana|al mese|ogni mese|a settimana|por mês|todo mês|per maand|elke maand|per week|i månaden|varje månad|i veckan|om måneden|hver måned|om ugen|i måneden|i uka|i uken|kuussa|kuukaudessa|miesięcznie|w miesiącu|měsíčně|za měsíc|mesačne|za mesiac|havonta|pe lună|lunar|τον μήνα|το μήνα|ayda|в месяц|каждый месяц|на місяць|щомісяця|на месец|mjesečno|mesečno|mesečno|na mesec|per mėnesį|mēnesī|kuus|al mes|في الشهر|شهريا|در ماه|ماهانه|בחודש|महीने|月に|每月|한 달에|매달|mỗi tháng|per bulan|setiap bulan|เดือนละ|ต่อเดือน|de graça|gratis|kostenlos|gratuitement
all.join-payers	c0		60	pay|pays|paid|give us|chip in|donate|zahlen|bezahlen|geben uns|spenden|paient|payer|payent|nous donnent|donateurs|pagan|nos dan|aportan|donan|pagano|ci danno|versano|donano|pagam|nos dão|doam|apoiam|betalen|geven ons|doneren|betalar|ger oss|skänker|betaler|giver os|gir oss|støtter oss|maksaa|maksavat|antaa meille|płaci|płacą|wpłaca|wpłacają|wspiera nas|platí|posílá nám|přispívá|prispieva|posiela nám|fizet|átutal|támogat|utal|plătesc|ne dau|donează|πληρώνουν|μας δίνουν|δίνουν|ödüyor|veriyor|katki|платят|дают нам|переводят|жертвуют|платять|дають нам|переказують|плащат|дават ни|plaća|plaćaju|daje nam|plačuje|plačujejo|moka|maksā|maksab|maksavad|paguen|ens donen|يدفعون|يدفع|يتبرع*|ميپردازند|پرداخت ميكنند|משלמים|תורמים|भुगतान|देते हैं|টাকা|支援|支払*|付费|付費|捐*|후원*|trả tiền|đóng góp|ủng hộ|membayar|menyumbang|ร่วมจ่าย|จ่าย|บริจาค	this investigation|this story|this article|this report|for everyone|for everybody|give us|for all|to read|diese recherche|dieser text|dieser artikel|diesen artikel|diesen text|geben uns|für alle|für andere|cette enquête|cet article|nous donnent|pour tous|pour tout le monde|esta investigación|este artículo|este reportaje|esta historia|nos dan|por todos|para todos|questa inchiesta|questo articolo|ci danno|per tutti|esta investigação|esta reportagem|este texto|nos dão|por todos|para todos|dit verhaal|dit stuk|dit artikel|dit onderzoek|geven ons|voor iedereen|den här granskningen|den här texten|artikeln|ger oss|för alla|denne artikel|denne artikkelen|denne saken|giver os|gir oss|for alle|tämän jutun|kaikkien puolesta|meille|tym tekstem|ten tekst|za wszystkich|dla wszystkich|tato investigace|tento text|tento článek|za všechny|pro všechny|tomto texte|za všetkých|pre všetkých|ezt a cikket|nekünk|mindenki|această investigație|acest articol|pentru toți|ne dau|αυτή η έρευνα|αυτό το άρθρο|για όλους|μας δίνουν|bu araştirma|bu haber|bu yazi|herkes için|bize|это расследование|этот текст|этот материал|за всех|для всех|дают нам|це розслідування|цей текст|за всіх|для всіх|дають нам|това разследване|този текст|за всички|ovo istraživanje|ovaj tekst|za sve|ta preiskava|ta članek|za vse|šį tyrimą|šis tyrimas|už visus|šis pētījums|par visiem|see uurimus|kõigi eest|aquesta investigació|aquest article|per tothom|ens donen|هذا التحقيق|هذا المقال|عن الجميع|للجميع|اين گزارش|اين مطلب|براي همه|התחקיר הזה|הכתבה הזו|בשביל כולם|עבור כולם|इस पडताल|यह रिपोर्ट|इस रिपोर्ट|सबके लिए|এই প্রতিবেদন|সবার|この調査報道|この記事|この取材|这篇调查|这篇报道|这篇文章|为所有人|이 취재|이 기사|모두를|cuộc điều tra này|bài viết này|bài điều tra|cho tất cả|liputan ini|artikel ini|untuk semua|งานสืบสวนชิ้นนี้|บทความนี้|อ่านได้ฟรี
all.months-of-work	s0		40	month|months|weeks|hours|cost|monate|monaten|wochen|kostete|gekostet|mois|semaines|coûté|meses|semanas|costó|costado|mesi|settimane|costata|costato|custou|maanden|weken|månader|veckor|måneder|måneder å|uger|uker|kuukautta|viikkoa|miesięcy|tygodni|měsíců|měsíce|týdnů|mesiacov|mesiace|hónap*|hét|luni|săptămâni|μήνες|εβδομάδες|ay|hafta|месяцев|месяца|недель|місяців|місяці|тижнів|месеца|седмици|mjeseci|meseci|tjedana|mesecev|mesos|setmanes|اشهر|شهور|اسابيع|ماه|هفته|חודשים|שבועות|महीने|हफ्ते|か月|ヶ月|カ月|个月|個月|달이|개월|tháng|bulan|เดือน	contribution|donat*|support it|join|a gift|chip in|beitrag|spende|spenden|unterstützen sie|unterstütze|machen sie mit|contribu*|don|dons|donateurs|soutenez|rejoignez*|aporta|aportación|aportación*|dona|donación|únete|apóyanos|contributo|dona|donazione|sostienici|unisciti|contribua|contribuição|doação|apoie|junte-se|bijdrage|doneer|donatie|steun|doe mee|bidrag|gåva|swisha|stöd oss|bli en av|støt|bliv en af|gave|vipps|støtt oss|lahjoit*|tue|tukijaksi|liity|wesprzyj|wpłać|wpłat*|dołącz|darujte|přispějte|podpořte|přidejte|prispejte|podporte|pridajte|támogass|támogasd|támogatás*|állj|donează|donație|susține|alătură-te|στηρίξτε|δωρεά|συνεισφορά|γίνετε|destek*|bağiş*|katilin|пожертв*|поддержите|присоединяйтесь|підтримайте|донат*|долучайтеся|дарете|подкрепете|включете|donirajte|podržite|pridružite|podprite|donacij*|aportació|uneix-t'hi|تبرع*|ادعم*|انضم|حمايت|بپيونديد|תרמו|תמכו|הצטרפו|योगदान|सहयोग|जुडें|支援|寄付|参加しません|捐*|支持|加入|후원*|함께해|ủng hộ|đóng góp|tham gia|donasi|dukung|bergabunglah|สนับสนุน|บริจาค	we|us|our|free|wir|uns|frei|kostenlos|nous|libre|gratuit*|nos|gratis|abierto|noi|ci|gratuita|gratuito|gratuitamente|nós|nos|de graça|we vragen|gratis|vrij|vi|oss|os|me|meille|ilmainen|maksutta|nas|nam|za darmo|bezpłatn*|nám|zdarma|zadarmo|voľn*|nekünk|ingyen*|ne|gratuit|μας|δωρεάν|bize|ücretsiz|нас|нам|мы|бесплатно|безкоштовно|ми|ни|безплатно|besplatno|brezplačno|gratuïta|مجانا|لنا|رايگان|ما|בחינם|לנו|हमें|मुफ्त|無料*|免费|免費|무료*|miễn phí|gratis|ฟรี
all.months-on-this	c0		40	contribution|contribute|donate|donation|support|join|chip in|a gift|contribuez|don|dons|soutenez|rejoignez*|aporta|dona|donación|únete|apóyanos|contribua|doação|apoie|dona|sostienici|contributo	we|us|our|nous|notre|nos|nuestro|nosso|nós|noi|nostro|abbiamo|hemos
all.coffee	c0		30	post|like|liked|enjoy*|support|here|article|you can|blog|my work|if you|beitrag|artikel|text|blog|arbeit|seite|geholfen|gefallen|wenn|article|blog|travail|si|site|texto|artículo|trabajo|ayudó|gustó|articolo|lavoro|piaciut*|se|artigo|blogue|gostou|matéria|als|artikel|verhaal|stuk|texten|om|hvis|artiklen|artikkelen|jos|juttu*|jeśli|tekst|blog|článek|pokud|blogu|ak|článok|cikk*|blogot|ha|dacă|articolul|αν|άρθρο|yazi*|blog*|текст|статья|материал|блог|если|якщо|матеріал|ако|статията|članak|tekst|ako|če|članek|l'article|مقال*|مطلب*|הכתבה|הבלוג|この記事|記事|サイト|ブログ|いただける|ください|文章|博客|如果|글|블로그|bài|blog|artikel|tulisan
all.monthly-patron	c0		30	बनें|बनिए|जुडें|दें|दीजिए|करें|become|give|donate|join|দিন	आप|हमारे|हमारी|हमें|you|our|us|your|मासिक|আপনি
all.join-thousands	s4		11	people who|people that|readers|subscribers|others|menschen|personen|leserinnen|lesern|abonnenten|die erst|die täglich|personnes|lecteurs|abonnés|personas|lectores|suscriptores|persone|lettori|iscritti|pessoas|leitores|assinantes|mensen|lezers|abonnees|personer|läsare|som kollar|prenumeranter|læsere|abonnenter|der tjekker|mennesker|lesere|som|lukija*|tilaaja*|ihmi*|osób|czytelnik*|subskrybent*|lidí|lidem|lidmi|tisícům|čtenář*|odběratel*|ľuďom|čitateľ*|ember*|olvasó*|feliratkozó*|oameni|persoane|cititori|abonați|αναγνώστες|συνδρομητές|ανθρώπους|читател*|подписчик*|людям|тысячам|тисяч|читач*|підписник*|абонат*|души|ljudi|čitatelj*|čitalac*|čitalaca|bralcem|bralk|naročnikom|skaitytoj*|lasītāj*|lugeja*|قارئ|شخص|مشترك|קוראים|אנשים|מנויים|persones|lectors
all.we-send	c4		26	once a week|every week|each week|every friday|every day|every morning|every sunday|weekly|daily|einmal pro woche|einmal die woche|jede woche|jeden freitag|jeden morgen|einmal im monat|une fois par semaine|chaque semaine|chaque vendredi|chaque matin|tous les matins|una vez por semana|cada semana|una vez a la semana|cada viernes|cada mañana|una volta a settimana|una volta alla settimana|ogni settimana|ogni venerdì|ogni mattina|uma vez por semana|toda semana|toda sexta|todo dia|una vegada a la setmana|cada setmana|één keer per week|eén keer per week|eens per week|elke week|elke vrijdag|elke ochtend|en gång i veckan|varje vecka|varje fredag|en gang om ugen|hver uge|hver fredag|hver uke|en gang i uken|en gong i veka|kerran viikossa|joka viikko|raz w tygodniu|co tydzień|w każdy piątek|codziennie|jednou týdně|každý týden|každý pátek|raz týždenne|každý týždeň|hetente|minden héten|minden pénteken|o dată pe săptămână|în fiecare săptămână|săptămânal|μία φορά την εβδομάδα|μια φορά την εβδομάδα|κάθε εβδομάδα|haftada bir|her hafta|раз в неделю|каждую неделю|каждую пятницу|еженедельно|раз на тиждень|щотижня|щоп'ятниці|веднъж седмично|всяка седмица|jednom tjedno|jednom nedeljno|svaki tjedan|svake nedelje|svakog petka|enkrat na teden|vsak teden|kartą per savaitę|reizi nedēļā|kord nädalas|igal nädalal|مرة في الاسبوع|كل اسبوع|اسبوعيا|هفتهاي يك بار|هر هفته|פעם בשבוע|כל שבוע|हर हफ्ते|हर सप्ताह|हफ्ते में एक बार|সপ্তাহে একবার|প্রতি সপ্তাহে|週に一度|毎週|週#回|月に|毎朝|每周|每週|每天早上|일주일에 한 번|매주|매일 아침|mỗi tuần|hằng tuần|hàng tuần|seminggu sekali|setiap minggu|tiap minggu	stories|reporting|our best work|internet's|articles|reads|recherchen|texte|artikel|geschichten|nos enquêtes|nos articles|articles|enquêtes|histoires|nuestras historias|artículos|historias|reportajes|nostre inchieste|articoli|storie|reportagens|textos|matérias|verhalen|artikelen|stukken|texter|artiklar|historier|artikler|saker|jutut|juttuja|teksty|tekstów|artykuły|internetu|články|texty|z redakce|z redakcie|články|cikkeinket|cikkeket|írásokat|texte|articole|άρθρα|κείμενα|ιστορίες|yazilari*|haberleri*|тексты|материалы|статьи|тексти|матеріали|статті|статии|текстове|tekstove|članke|besedila|straipsni*|rakstus|lugusid|مقالاتنا|قصصنا|مقالات|مطالب|הכתבות|הסיפורים|रिपोर्टें|खबरें|記事|ニュース|文章|精选|精選|报道|기사|소식|những bài|bài viết|tulisan|artikel|liputan
all.by-form	c4		26	こちら|フォーム|ください|登録|点击|请|填写|這裡|신청|구독|여기|đăng ký|form|sign up|here|enter|hier|eintragen|formular|ici|inscri*|aquí|suscr*|qui|iscriv*|aqui|inscrev*|inschrijv*|meld|здесь|подпис*|zapisz*|tutaj
all.tried-it	s12		30	comment|comments|star rating|rate it|tell me below|let me know below|leave a review|kommentar*|unten|bewertung|sterne|commentaire|commentaires|dessous|ci-dessous|étoiles|abajo|comentario*|estrellas|sotto|commenti|commento|stelline|aqui embaixo|abaixo|comentários|comentário|estrelas|hieronder|reacties|reactie|sterren|nedan|kommentar*|nedenfor|kommentarfelt*|stjerner|alla|alle|kommentteihin|kommenteissa|komentarz*|niżej|poniżej|gwiazd*|dolů|níže|komentář*|dole|nižšie|komentár*|lent|alább|kommentben|komment*|mai jos|comentari*|παρακάτω|σχόλια|κάτω|aşağiya|aşağida|yorum*|комментари*|ниже|внизу|коментар*|нижче|долу|komentar*|dolje|dole|spodaj|žemiau|komentaruose|zemāk|komentāros|allpool|kommentaaridesse|a sota|comentaris|التعليقات|ادناه|نظرات|پايين|בתגובות|למטה|कमेंट|नीचे|মন্তব্য*|コメント*|下方|留言|评论|留言区|댓글*|아래|bình luận|bên dưới|phía dưới|kolom komentar|komentar|di bawah|คอมเมนต์|ด้านล่าง	leave|tell me|let me know|let us know|tell us|rate|share|hear|i read|schreibt|schreib|erzählt|erzähl|lasst|lass|sag|dites|racontez|laissez|notez|cuéntame|contame|cuéntanos|déjame|deja|déjanos|dime|raccontatemi|raccontami|scrivetemi|scrivimi|lascia|lasciate|fatemi|fammi|ditemi|me conta|me conte|conte|conta|deixe|comente|avalie|laat|vertel|schrijf|deel|berätta|skriv|lämna|kommentera|fortæl|skriv|fortell|legg|kerro|kirjoita|jätä|napiszcie|napisz|dajcie|zostaw*|podzielcie|napište|dejte|podělte|napíšte|dajte|írd|írjátok|meséld|oszd|spune-mi|spuneți-mi|scrie*|lasă|lăsați|γράψτε|γράψε|πείτε|πες|yazin|yaz|anlatin|paylaşin|расскаж*|напиш*|поделитесь|оставьте|розкаж*|напиш*|поділ*|залиште|споделете|напишете|кажете|napišite|javite|podijelite|podelite|recite|ostavite|napišite|povejte|parašykite|papasakokite|uzrakstiet|pastāstiet|kirjuta|jaga|explica'm|expliqueu-me|deixa|اخبر*|اكتب*|شارك*|بنويسيد|بگوييد|ספרו|כתבו|שתפו|बताएं|बताएं|लिखें|बताइए|জানান|লিখুন|教えて|ください|お聞かせ|告诉|分享|留言|남겨|알려|để lại|chia sẻ|cho tôi biết|kể|ceritakan|bagikan|tulis|tinggalkan|บอก|แชร์
all.mail-hidden	c12		30
all.recipe	w16		0
all.tag-me	c13		18	@|instagram|insta|instagramie|instagramie|instagramu|instagramon|instagramissa|pinterest|tiktok|facebook|threads|инстаграм*|інстаграм*|インスタ*|小红书|抖音|微博|인스타*|انستغرام|انستغرام|اينستاگرام|אינסטגרם|इंस्टाग्राम|ইনস্টাগ্রাম*|อินสตาแกรม|ไอจี|hashtag|#
all.assistant	c16		26	ask it|ask our|ask the|ask anything|ask a question|ask me|fragen sie ihn|frag ihn|fragen sie|stellen sie|stell ihm|posez-lui|posez|demandez|interrogez|pregúntale|preguntale|pregunta|pregúntele|haz tu pregunta|chiedigli|chiedi|chiedete|fai una domanda|pergunte|faça sua pergunta|pregunta-li|stel je vraag|stel een vraag|stel uw vraag|vraag het|fråga den|fråga|ställ|spørg den|spørg|stil et spørgsmål|stil|spør den|spør|still spørsmål|kysy|zapytaj|zapytaj go|zadaj|zeptejte|zeptej|opýtajte|spýtajte|kérdezd|kérdezz|kérdezze|kérdezzen|întreabă-l|întreabă|întrebați|ρωτήστε|ρώτησε|ρώτα|sorun|sor|спросите|спроси|задайте|запитайте|запитай|поставте|попитайте|попитай|pitajte|upitajte|vprašajte|klauskite|jautājiet|küsi|küsige|اساله|اسال|اسالوا|اسالوه|بپرسيد|שאלו|पूछें|पूछिए|জিজ্ঞাসা|質問|聞いて|提问|提問|问它|問它|물어보세요|질문|hãy hỏi|hỏi|tanyakan|tanya|ถาม	summar*|this article|this story|this topic|about this|zusammengefasst|zusammenfassung|diesem artikel|zum thema|zu diesem|résumé|cet article|ce sujet|questions|resumido|resumen|resumida|este artículo|questo articolo|riassunt*|este artigo|esta matéria|resumo|quiser|resum|samengevat|samenvatting|dit artikel|vraag|sammanfatt*|artikeln|opsummer*|artiklen|oppsummer*|artikkelen|saken|tiivist*|jutun|artykuł|artykule|streś*|podsumow*|tekst|článek|článku|shrnul|shrnutí|zhrnul|článok|cikk*|foglalta|rezumat|articol*|περίληψη|άρθρο|özet*|bu yazi|bu haber|пересказ*|статью|статье|материал*|кратко|переказ*|статт*|стислий|резюме|статия*|sažetak|sažeo|članak|članku|povzel|članek|povzetek|straipsn*|rakst*|artikli*|لخص|ملخص|المقال|هذا الخبر|خلاصه|اين مقاله|اين خبر|סיכום|הכתבה|सारांश|इस खबर|लेख|সারাংশ|要約|この記事|本文|总结|總結|摘要|这篇|요약|기사|tóm tắt|bài viết|diringkas|ringkas*|artikel|berita|สรุป|บทความ
all.mirror	c16		32	our app|our site|our website|site blocked|site is blocked|website is blocked|our mirror|unsere seite|unsere website|unser spiegel|unseren spiegel|notre site|notre miroir|nuestro sitio|nuestra web|nuestro espejo|il nostro sito|nosso site|nosso espelho|sitemiz|sitemize|наш сайт|читать нас|читайте нас|наше приложение|наше зеркало|нашем зеркале|нашего зеркала|сайт не открывается|сайт заблокирован|не открывается сайт|нас заблокировали|наше дзеркало|нашого дзеркала|нашим дзеркалом|сайт не відкривається|нашия сайт|сайтът ни|موقعنا|سايت ما|האתר שלנו|我们的网站|我們的網站|我们的镜像|我們的鏡像|网站打不开|本站|저희 사이트|当サイト|trang của chúng tôi|situs kami	install|download|forward|send|share|use|open|read us|pass|bookmark|nutzen sie|nutze|teilen|leiten sie|partagez|utilisez|transmettez|comparte|usa|utiliza|condividi|usate|use|compartilhe|kullanin|paylaşin|перешлите|поделитесь|отправьте|читайте|используйте|пользуйтесь|откройте|сохраните|установите|скачайте|перешліть|поділіться|читайте|скористайтеся|відкрийте|препратете|използвайте|استخدم*|شارك*|ارسل*|بفرستيد|استفاده كنيد|به اشتراك|שלחו|השתמשו|转发|轉發|分享|收藏|使用|전달|이용|使って|ご利用|hãy dùng|chia sẻ|gunakan|bagikan
all.font-size	w16		0
all.know-someone	s10		24	forward this|send this|share this|forward it|send it|share it|pass it|pass this|schick ihm den|schick ihr den|schicken sie ihm den|schicken sie ihr den|schicken sie ihn|schick ihn|leite ihn|leiten sie ihn|leite den|teile den|teilen sie den|teile diesen|leite diesen|leiten sie diesen|teilen sie diesen|envoyez-lui cet|envoyez-lui l'article|envoyez-le-lui|partagez-le|partagez cet|transférez-le|transférez-lui|transmettez-lui cet|envoie-lui cet|compártelo|compártela|compartilo|compartila|envíaselo|envíasela|mandáselo|reenvíaselo|envíale este|mándale este|mandale este|mandaglielo|inoltraglielo|condividilo|mandagli questo|giraglielo|envie este|mande este|compartilhe este|encaminhe este|mande esta|envie esta|compartilhe esta|stuur het|stuur dit|deel dit|deel het|stuur deze|skicka texten|skicka den här|dela den|dela artikeln|skicka den vidare|send den|del den|send artiklen|send saken|del saken|send artikkelen|jaa tämä|lähetä tämä|lähetä juttu|prześlij mu ten|podeślij ten|wyślij mu ten|udostępnij ten|podeślij mu ten|prześlij jej ten|pošlete mu tento|pošlete mu ho|pošlete mu článek|pošlete jim tento|sdílejte ho|pošlite mu tento|pošlite mu článok|zdieľajte ho|küldd el neki|oszd meg vele|küldje el neki|trimite-i|trimiteți-i|distribuie-i|στείλτε του το|προωθήστε|μοιραστείτε το|bu yaziyi|bu haberi|перешлите|отправьте ему этот|поделитесь этим|перешліть|надішліть йому цей|поділіться цим|препратете|proslijedite|prosledite|pošaljite mu ovaj|envia-li aquest|reenvia-li|ارسل اليه هذا|ارسل له هذا|شاركه هذا|اين مطلب را|שלחו לו את|העבירו לו את|यह लेख|यह खबर|转发|转给|把这篇|轉發|轉給|이 기사|이 글|gửi bài|chia sẻ bài|bài viết này|artikel ini|tulisan ini	?|؟|;
all.tip.mail	c12		28	@	?|؟|;
all.reprint.short	s15		12	credit|cc|creative|license|licence|quelle|quellenangabe|beleg*|honorarfrei|source|mention|fuente|fonte|link|bron|bronvermelding|källa|källan|kilde*|kilden|lähde|lähteen|źródł*|zdroj*|forrás*|sursei|sursa|πηγή|πηγής|kaynak|alinti*|ссылк*|источник*|посилання|джерел*|източник*|izvor*|vira|المصدر|منبع|קרדיט|מקור|来源|來源|出处|出處|出典|자유롭게|자유로이|퍼|nguồn|sumber
all.liked-pass	s10		14	pass it along|pass it on|please pass|please share|forward|send it|share it|leiten sie ihn|leite ihn|teilen sie ihn|schicken sie ihn|transmettez-le|partagez-le|faites-le circuler|pásalo|pasalo|compártelo|compartilo|reenvíalo|giralo|condividilo|mandalo|giratelo|passaparola|mande para|compartilhe|envie para|encaminhe|stuur het|deel het|skicka vidare|dela gärna|dela den|del den|del gerne|send videre|jaa se|laita jakoon|podaj dalej|udostępnij|prześlij|sdílejte|pošlete dál|zdieľajte|pošlite ďalej|oszd meg|küldd tovább|dă mai departe|distribuie|trimite-l|μοιραστείτε|προωθήστε|paylaşin|paylaş|перешлите|поделитесь|перешліть|поділіться|поширте|споделете|препратете|podijelite|podelite|proslijedite|delite|comparteix-ho|passa-ho|شاركه|انشره|به اشتراك بگذاريد|بفرستيد|שתפו|העבירו|साझा करें|शेयर करें|シェア|広めて|转发|轉發|分享|공유|전해|chia sẻ|bagikan|sebarkan	?|؟|;|please|wenn|ぜひ|ください|주세요|吧|请|請|hãy
all.no-ads	c0		40	reader|readers|leser|leserinnen|lesern|lecteurs|lectrices|lectores|lectoras|lettori|lettrici|leitores|leitoras|lezers|läsare|læsere|lesere|lukija*|czytelnik*|czytelniczek|čtenář*|čitateľ*|olvasó*|cititor*|αναγνώστες|αναγνωστών|okur*|читател*|читач*|čitatelj*|čitalac*|čitalaca|bralc*|bralk*|lectors|lectores|قارئ*|القراء|خواننده*|קוראים|קוראות|पाठक*|読者*|读者|讀者|독자*|bạn đọc|độc giả|pembaca|ผู้อ่าน	us|our|uns|unser*|nous|notre|nos mantienen|nos sostienen|nos financian|nuestr*|ci tengono|ci sostengono|ci finanziano|nostr*|nos mantêm|nos sustentam|noss*|ons|onze|håller oss|oss|vår|holder os|os i live|vores|meitä|meidät|nas|nam|naszą|nás|nám|minket|bennünket|ne țin|ne susțin|ne finanțează|μας|bizi|bize|нас|нам|ни|nam|ens|يدعموننا|يمولوننا|لنا|ما را|אותנו|לנו|हमें|हमारे|支えて|支撑着我们|我们|我們|보태|저희|우리|chúng tôi|kami|เรา	a month|per month|monthly|every month|# pounds|# dollars|few dollars|few pounds|im monat|pro monat|monatlich|par mois|chaque mois|al mes|cada mes|al mese|ogni mese|por mês|todo mês|per maand|elke maand|i månaden|varje månad|om måneden|hver måned|i måneden|kuussa|kuukaudessa|kuukausittain|miesięcznie|co miesiąc|měsíčně|každý měsíc|mesačne|havi|havonta|pe lună|lunar|τον μήνα|το μήνα|κάθε μήνα|ayda|her ay|в месяц|каждый месяц|на місяць|щомісяця|на месец|всеки месец|mjesečno|mesečno|mesečno|al mes|cada mes|شهريا|كل شهر|في الشهر|ماهانه|هر ماه|בחודש|כל חודש|हर महीने|毎月|月々|每月|每个月|매달|한 달에|mỗi tháng|hằng tháng|per bulan|setiap bulan|ทุกเดือน|เดือนละ	?|join*|help|support|dabei|machen sie mit|et vous|rejoignez*|soutenez|te sumas|súmate|únete|e tu|unisciti|e você|junte-se|jij ook|doe mee|dołącz*|přidá*|přidejte|pridá*|beszállsz|csatlakoz*|alătură-te|și tu|εσείς|siz de|вы с нами|присоединя*|ви з нами|долучайтеся|і ви|いかが|加入|함께|जुड*|انضم*|הצטרפו|tham gia|bergabung*|ร่วม
all.no-spam	c4		24	email|e-mail|mail|inbox|address|newsletter|adresse|postfach|courriel|lettre|correo|buzón|dirección|posta|indirizzo|endereço|caixa|e-mailadres|adres|mejl|e-post|adress|sähköposti*|mejl|maila|skrzynk*|adresu|adresa|levél|címed|e-posta|adresinizi|письмо|почт*|адрес*|лист|пошт*|имейл|poštu|бюлетин|adreça|بريدك|ايميل|מייל|ईमेल|メール*|アドレス*|邮件|邮箱|郵件|信箱|메일|이메일|email|ข่าวสาร	put your|enter your|leave your|drop your|sign up|subscribe|tragen sie|trag dich|trag deine|geben sie|gib deine|laissez votre|laissez-nous|laisse ton|entrez votre|inscrivez*|deja tu|deja su|dejá tu|déjanos|escribe tu|suscríbete|lascia il tuo|lascia la tua|lasciaci|inserisci|iscriviti|deixe seu|deixe o seu|deixe aqui|digite seu|inscreva*|laat je|laat uw|vul je|vul uw|schrijf je in|meld je aan|lämna din|fyll i|skriv in|anmäl dig|indtast din|skriv din|tilmeld dig|meld deg|jätä|syötä|tilaa|zostaw adres|zostaw swój|zostaw nam|wpisz|podaj adres|podaj swój|zapisz się|nechte nám|nechte svůj|zadejte|přihlaste se|nechajte nám|zadajte|add meg|írd be|iratkozz|lasă-ne|lasă adresa|lăsați|introdu|abonează*|αφήστε|γράψτε|εγγραφείτε|birakin|girin|yazin|abone olun|оставьте|укажите|введите|подпишитесь|залиште|вкажіть|підпишіться|оставете|запишете се|ostavite|unesite|prijavite se|pustite|deixa la|اشترك|ادخل|اترك|وارد كنيد|ثبت كنيد|הזינו|השאירו|הירשמו|दर्ज करें|छोडें|ご登録|登録して|ご入力|留下您|留下你|填写您|填写你|订阅|輸入您|남겨 주세요|남겨주세요|입력|구독|để lại|nhập|đăng ký|masukkan|tinggalkan|daftar
all.questions-below	s12		14	in the comments|comment below|comments below|in die kommentare|in den kommentaren|en commentaire|en commentaires|dans les commentaires|en los comentarios|en comentarios|nei commenti|nos comentários|in de reacties|i kommentarerna|i kommentarfältet|i kommentarfeltet|i kommentarerne|i kommentarsporet|kommenteissa|kommentteihin|w komentarzach|w komentarzu|do komentářů|v komentářích|do komentárov|v komentároch|kommentben|kommentekben|în comentarii|στα σχόλια|yorumlarda|yorumlara|yorum kismina|в комментариях|в коментарях|у коментарях|в коментарите|u komentarima|v komentarjih|als comentaris|في التعليقات|در نظرات|בתגובות|कमेंट में|コメント欄*|コメントで|评论区|評論區|留言区|댓글로|댓글에|dưới phần bình luận|phần bình luận|di kolom komentar|ในคอมเมนต์	ask|leave|drop|post|ab damit|schreib*|stellt|stell|posez|laissez|déjalas|déjalos|déjanos|deja|dejad|escribe|lasciatele|lascia|lasciate|scrivi|scrivete|deixe|escreva|pergunte|comente|stel|zet ze|laat|skriv|ställ|stil|still|kysy|kirjoita|zostaw*|pisz*|napisz*|zadaj*|pište|napište|ptejte|píšte|napíšte|pýtajte|írd|írjátok|tedd fel|lasă*|lăsați|scrie*|γράψτε|αφήστε|ρωτήστε|yazin|sorun|birakin|задавайте|задайте|пишите|напишите|оставляйте|оставьте|ставте|пишіть|залишайте|пишете|питайте|pišite|napišite|postavite|ostavite|vprašajte|deixa*|escriu*|اكتب*|اطرح*|اترك*|بنويسيد|بپرسيد|שאלו|כתבו|लिखें|पूछें|どうぞ|ください|お願い|お寄せ|提问|留言|남겨|달아|để lại|hãy hỏi|tulis|tinggalkan|ถาม|เขียน
all.ask-ai	s16		16	ai|ai-*|ki|ki-*|ia|l'ia|chatbot|assistent*|assistant*|asistente|assistente|asystent*|asistent*|asszisztens*|βοηθό*|asistan*|yapay zek*|ии|ші|помощник*|помічник*|nasza ai|naszą ai|tekoäly*|aiが|aiに|智能助手|ai 비서|ai에게|챗봇*	?|؟|;
all.affiliate.own	c9		44	enthält|erhalten wir|bekommen wir|verdienen wir|wir erhalten|ohne mehrkosten|mehrkosten|kaufen|kauf|contient|contiennent|achetez|touchons|percevons|ne change*|prix que vous|sans surcoût|contiene|contienen|compras|compra|recibimos|ganamos|sin coste|sin costo|acquisti|acquistate|acquisti,|guadagniamo|riceviamo|senza costi|contém|comprar|recebemos|ganhamos|sem custo|bevat|koopt|verdienen we|ontvangen we|krijgen we|innehåller|tjänar vi|köper|får vi|inneholder|kjøper|tjener vi|indeholder|køber|sisältää|ostat|zawiera|kupisz|zarabiamy|obsahuje|koupíte|nakoupíte|kúpite|tartalmaz|vásárol*|conține|cumperi|cumpăr*|içerir|satin|содержит|покуп*|зараб*|містить|куп*|съдържа|sadrži|kupite|περιέχει|αγοράσετε|تحتوي|含まれ*|含み*|利用して|购买|購買|포함*|구매*	artikel|beitrag|text|seite|links kaufen|uns|sie|du|article|page|billet|recette|vous|artículo|página|nota|post|tú|usted|articolo|pagina|ricetta|tu|artigo|página|post|você|artikel|pagina|je|u|artikeln|inlägget|texten|du|artikkelen|innlegget|artiklen|indlægget|artikkeli|juttu|teksti|artykuł|tekst|wpis|článek|text|stránka|článok|cikk|poszt|articol*|pagina|yazi|makale|статья|материал|текст|стаття|текст|статията|članak|tekst|άρθρο|المقال|記事|ページ|サイト|本文|文章|기사|글|페이지
all.votes	s12		8
all.topic-closed	s12		22
all.leave-mail	c4		40	jede*|wöchentlich|täglich|kostenlos*|newsletter|ein und|und wir|und sie|erhalten|schicken|chaque|recevez|recevoir|enverrons|hebdomadaire|gratuit*|lettre|cada|recib*|mandaré|mandaremos|enviaré|enviaremos|boletín|gratis|ogni|riceverai|riceverete|riceve|ricevere|mandiamo|manderemo|toda|todo|todas|receba|enviamos|boletim|elke|iedere|krijg*|ontvang*|sturen|nieuwsbrief|varje|får du|skickar|brevet|nyhetsbrev*|hver|får du|sender|nyhedsbrev*|joka|saat|lähetämme|uutiskirje*|kazd*|każd*|co tydzień|otrzym*|prześlemy|wyślemy|newsletter*|každ*|pošleme|dostanete|minden|küldünk|küldjük|hírlevél*|fiecare|trimitem|primești|primiți|her|gönder*|bülten*|кажд*|пришлём|пришлем|раз в|рассылк*|получ*|кожн*|надішлемо|раз на|розсилк*|отрим*|всяк*|изпрат*|бюлетин*|svak*|šaljemo|poslat ćemo|vsak*|pošljemo|κάθε|στέλνουμε|στείλουμε|λαμβάν*|كل|نرسل|لتصلك|כל|נשלח|cada|enviarem|rebràs
all.sign-up-letter	c4		30	abonnieren sie|abonniere|melden sie sich|melde dich|bestellen sie|anmeldung|inscrivez-vous|inscription|abonnez-vous|recevez|suscríbete|suscríbase|apúntate|apúntese|inscríbete|inscríbase|recibe|reciba|iscriviti|iscrivetevi|ricevi|assine|inscreva-se|receba|cadastre-se|meld je|meld u|schrijf je|schrijf u|abonneer je|ontvang|anmäl dig|prenumerera|få vårt|meld deg|få vårt|abonner|tilmeld dig|få vores|tilaa|liity|zapisz się|zamów|odbieraj|subskrybuj|přihlaste se|přihlašte se|odebírejte|prihláste sa|odoberajte|iratkozz|iratkozzon|kérd|abonează-te|abonați-vă|înscrie-te|abone olun|kaydolun|üye olun|подпишитесь|подписывайтесь|оформите|получайте|підпишіться|підписуйтесь|підписуйтеся|оформити|отримуйте|абонирайте|запишете се|prijavite se|pretplatite se|prijavi se|naročite se|εγγραφείτε|γραφτείτε|λάβετε|اشترك|اشتركوا|הירשמו|הרשמו|登録|購読|구독|订阅|訂閱|đăng ký|berlangganan|daftar	kostet nichts|kostenlos*|gratis|jede*|täglich|wöchentlich|per mail|postfach|gratuit*|chaque|recevoir|par mail|par e-mail|vendredi|cada|correo|semanal*|ogni|gratuita|mail|toda|semanal|e-mail|grátis|elke|wekelijks*|inbox|varje|kostar inget|det kostar|veckan*|mejl*|inkorg*|hver|koster|indbakke|innboks|joka|viikko*|maksuton|ilmainen|sähköposti*|każd*|tydzień|bezpłat*|skrzynk*|każdy|každ*|zdarma|schránk*|bezplatn*|minden|ingyen*|heti|fiecare|gratuit|săptămân*|her|ücretsiz|кажд*|бесплатн*|почту|неделю|раз в|спам*|кожн*|безкоштовн*|пошту|тиждень|щотижн*|всяка|безплатн*|svak*|besplatn*|tjedno|nedelj*|sandučić|vsak*|brezplačn*|κάθε|δωρεάν|كل|مجانا|بريدك|בחינם|כל|חינם|無料|毎週|每周|免费|免費|매주|무료|miễn phí|hằng|gratis|setiap
all.in-inbox	c4		5	mehr|politik|wirtschaft|kultur|sport|nachrichten|das beste|das wichtigste|wetter|lokales|rezepte|l'actu|l'actualité|l'essentiel|le meilleur|toute l'info|la actualidad|lo mejor|noticias|le notizie|il meglio|notizie|notícias|o melhor|nieuws|het beste|het nieuws|nyheter|nyheterna|det bästa|kultur|nyheder|dagens|det bedste|det beste|uutiset|parhaat|wiadomości|najlepsze|najważniejsze|zprávy|to nejlepší|správy|to najlepšie|hírek|a legjobb|știri|știrile|haberler|günün|новости|главное|лучшее|новини|головне|найкраще|novice|vijesti|vesti|najbolje|νέα|ειδήσεις|اخبار|חדשות
all.join-price	c1		34	# euro|# euros|€#|#€|# €|eur|ein euro|zwei euro|drei euro|un euro|deux euros|trois euros|tres euros|dos euros|cuatro euros|cinco euros|diez euros|fünf euro|zehn euro|cinq euros|dix euros|cinque euro|dieci euro|vijf euro|tien euro|tre euro|due euro|drie euro|$#|£#|# kr|# kronor|# kroner|kroner|kronor|tio kronor|#,-|# zł|złotych|# kč|korun|# ft|forint|# lei|# tl|# lira|liraya|# руб*|рублей|# грн|гривень|# лв|# kn|# din|dinara|# eura|eur|r$ #|reais|# francs|franken|chf|# ευρώ|ευρώ|ريال|دينار|#円|#원|₪	im monat|monatlich|pro monat|im jahr|pro jahr|jährlich|par mois|par an|mensuel*|al mes|al año|mensuales|anuales|al mese|all'anno|mensili|por mês|por ano|mensais|per maand|per jaar|om måneden|pr. måned|måneden|i måneden|årligt|i månaden|per månad|om året|per år|kuukaudessa|kuussa|vuodessa|miesięcznie|na miesiąc|rocznie|za rok|měsíčně|ročně|mesačne|ročne|havonta|havi|évente|egy évre|pe lună|pe an|ayda|aylik|yillik|yilda|в месяц|в год|на месяц|на місяць|на рік|на месец|месечно|годишно|mjesečno|mesečno|godišnje|mesečno|letno|τον χρόνο|τον μήνα|το μήνα|ετησίως|شهريا|سنويا|בחודש|בשנה|per mėnesį|per metus|mēnesī|gadā|kuus|aastas|al mes|a l'any|월	lesen|leser|lesern|leserinnen|artikel|zeitung|ausgabe|ausgaben|journalis*|redaktion|wir|uns|unser*|aktionär*|lire|lecteurs|lectrices|articles|nous|notre|nos|rédaction|actionnaire*|leer|lectores|lectoras|artículos|periódico|periodis*|ayúdenos|ayúdanos|nuestro|nuestra|leggere|leggi|lettori|articoli|giornale|nostro|nostra|redazione|giornalismo|ler|leitores|artigos|jornal|jornalismo|nosso|nossa|lezen|lezers|artikelen|krant|onze|ons|journalistiek|læs|læse|læsere|artikler|avisen|avisa|vores|oss|vår|lese|lesere|journalisti*|läs|läsa|läsare|artiklar|tidningen|lue|lukea|lukija*|lehti|lehden|artikkel*|czytaj|czyteln*|artykuł*|gazet*|nas|nasz*|číst|čten*|článk*|noviny|nás|naš*|olvas*|cikk*|újság*|citi*|articole|ziar*|oku*|haber*|gazete*|читать|читайте|читател*|статьи|газет*|нас|наш*|читати|читач*|статті|четете|читатели|čita*|članke|članak|novine|bere*|bralc*|έκδοση|εφημερίδα|μας|διαβάστε|αναγνώστες|نا|صحافتنا|قراءنا|אותנו|שלנו|עיתון|skaity*|straipsn*|mus|lasīt|rakst*|lugeda|leht|artikl*|llegir|lectors|nosaltres|기사|독자|신문
all.local-journalism	s0		6	journalismus|lokaljournalismus|lokaljournalisten|journalisme|presse locale|presse indépendante|presse libre|média indépendant|médias indépendants|periodismo|prensa libre|prensa independiente|giornalismo|informazione libera|stampa libera|informazione indipendente|jornalismo|imprensa livre|journalistiek|lokale pers|journalistik|lokaljournalistik|lokaljournalistikken|journalistikk|lokalavisen din|lokaljournalistiken|journalistiken|journalismia|dziennikarstwo|niezależne media|lokalne media|lokalną prasę|žurnalistiku|novinařinu|nezávislá média|novinárčinu|nezávislé médiá|újságírást|sajtót|jurnalismul|presa liberă|presa independentă|журналистику|независимую прессу|независимые сми|журналістику|незалежні медіа|журналистика|независима журналистика|novinarstvo|novinare|fotoreportere|novinarje|nezavisne medije|lokalne medije|neodvisne medije|δημοσιογραφία|ανεξάρτητη ενημέρωση|الصحافة|עיתונות|žurnalistiką|žurnālistiku|ajakirjandust|periodisme
all.liked-letter	s4		34	?|؟|;	newsletter|newslettera|newsletterul|newsletteru|rundbrief|inscrivez-vous|abonnez-vous|abonne-toi|recevez-en|deje su correo|deja tu correo|déjenos su correo|suscríbete|suscríbase|suscribite|boletín|apúntate|iscriviti|iscrivetevi|abbonati|inscreva-se|assine|cadastre-se|nieuwsbrief|schrijf je in|abonneer|meld je aan|anmäl dig|nyhetsbrev*|prenumerera|nyhedsbrev*|tilmeld dig|meld deg på|uutiskirje*|tilaa|zapisz się|subskrybuj|zaprenumeruj|přihlaste se|odběr*|prihláste sa|odber*|hírlevel*|iratkozz*|iratkozzon|abonează-te|abonați-vă|abone ol*|подпишитесь|подписывайтесь|рассылк*|підпишіться|підписуйтесь|розсилк*|абонирайте|бюлетин*|prijavite se|pretplatite se|bilten*|naročite se|εγγραφείτε|newsletter|اشترك|نشرتنا|הירשמו|ניוזלטר*|subscriu-te|butlletí|telli|uudiskir*|prenumeruok*|naujienlaišk*|piesakies|pieraksties|abonnieren sie|abonniere|melden sie sich|werden sie mitglied|devenez|hazte|diventa|bli medlem|word lid
all.bet	c9		50	#+|+#|ab #|bonus|bonuses|odbierz|bzga|buwei|check-dein-spiel|hilfe|endettement|isolement|appelez|jugarbien|quota|quote|scommett*|cuotas|cuota|apuesta*|odds|aposta*|stop op tijd|#plus|stop i tide|stodlinjen.se|rofus.nu|peluuri|karą|kara|obstaw|zakłady|uzależnieni*|závislost|závislosť|dependență|cotă|cote|залежність|зависимость|зависимост|kladionica|kvota|kvote|κεθεα|#+ και|ετών|#χ
all.our-app	c5		16	lesen sie|lies|hören sie|hör|laden sie|lade|jetzt|artikel|nachrichten|lisez|écoutez|téléchargez|retrouvez|alertes|lee|lea|escucha|descarga|descárgala|noticias|leggi|ascolta|scarica|scaricala|notizie|leia|ouça|baixe|notícias|lees|luister|download|nieuws|læs|lyt|hent|nyheder|les|lytt|last ned|varsler|nyheter|läs|lyssna|ladda ner|lue|kuuntele|lataa|uutiset|czytaj|posłuchaj|słuchaj|pobierz|wiadomości|čtěte|poslechněte|stáhněte|článek|zprávy|čítajte|vypočujte|stiahnite|článok|olvasd|hallgasd|töltsd|citește|ascultă|descarcă|indirin|indir|okuyun|dinleyin|haberler*|читайте|слушайте|скачайте|новости|читайте|слухайте|завантажуйте|новини|четете|изтеглете|новини|čitajte|slušajte|preuzmite|preberite|poslušajte|prenesite|διαβάστε|ακούστε|κατεβάστε|اقرا|استمع|حمل|קראו|האזינו|הורידו|읽|들|llegiu|escolta|descarrega
all.tell-in-comments	c12		34	erzählen sie uns|erzählt uns|erzähl uns|schreiben sie uns|schreibt uns|schreib uns|schreiben sie es|schreibt es|verraten sie|verratet|diskutieren sie|diskutiert mit|teilen sie|dites-nous|dites-le-nous|racontez|racontez-nous|racontez-la-nous|racontez-le-nous|partagez|écrivez-nous|donnez votre avis|cuéntanos|cuéntenos|contanos|déjanos|dinos|díganos|cuéntalo|raccontatecelo|raccontaci|raccontateci|scriveteci|scrivicelo|ditecelo|fateci sapere|facci sapere|conte pra gente|conte para nós|conte aqui|deixe sua|laat het ons|laat het weten|vertel het|vertel ons|deel je|berätta|skriv gärna|dela gärna|fortell oss|skriv til oss|del gjerne|fortæl os|skriv til os|del gerne|kerro meille|kerro|jaa kokemuksesi|napisz|napiszcie|dajcie znać|daj znać|podzielcie się|podziel się|napište|napište nám|podělte se|napíšte|podeľte sa|írjátok meg|írd meg|írja meg|mondd el|spuneți-ne|spune-ne|scrieți-ne|lăsați|bize yazin|paylaşin|yazin|расскажите|напишите|делитесь|поделитесь|пишите|розкажіть|напишіть|діліться|поділіться|пишіть|разкажете|споделете|пишете|napišite|javite nam|podijelite|podelite|recite nam|povejte|zapišite|γράψτε|πείτε μας|μοιραστείτε|اكتبوا|اكتب لنا|شاركونا|شاركنا|اخبرونا|ספרו לנו|כתבו לנו|שתפו|欢迎|歡迎|告诉我们|告訴我們|说说|聊聊|お聞かせ|教えて|お寄せ|알려 주세요|알려주세요|남겨 주세요|남겨주세요|hãy chia sẻ|hãy để lại|ceritakan|tulis|bagikan|explica'ns|expliqueu-nos|deixa'ns
all.ad-label	s9		20
all.ad-label.whole	w9		0
all.bet.of-age	c9		50	#+|+#|ab # jahren.|buwei*|bzga*|check-dein-spiel*|stodlinjen.se|joueurs-info-service*|adm|κεθεα
all.with-subscription	s1		26	får du|får ni|kan du lese|kan du läsa|kan du læse|läser du|leser du|læser du|lesen sie|liest du|erhalten sie|bekommst du|haben sie zugang|vous lisez|vous accédez|vous avez accès|vous profitez|lees|puedes leer|tienes acceso|accedes a|puede leer|leggi|accedi a|hai accesso|você lê|tem acesso|lees je|krijg je|heb je toegang|luet|saat|mahdollistat|czytasz|masz dostęp|otrzymujesz|čtete|máte přístup|získáte|čítate|máte prístup|olvashatod|hozzáférsz|citești|ai acces|вы читаете|вы получаете	alle vores|alle våre|alla våra|alle artikler|alle saker|alla artiklar|hele arkivet|hela arkivet|våra|våre|vores|alle artikel|alle texte|unsere|unser archiv|e-paper|tous nos|toutes nos|tous les articles|nos articles|todos los artículos|todo el archivo|nuestros|nuestro|tutti gli articoli|i nostri|l'archivio|todos os textos|todas as reportagens|nosso|alle artikelen|ons archief|onze|kaikki jutut|kaikki artikkelit|juttumme|wszystkie teksty|wszystkie artykuły|nasze|všechny články|všechny texty|naše|všetky články|minden cikket|cikkeinket|toate articolele|все статьи|все материалы|наши
all.give-can	c0		34	journalis*|redaktion|recherche*|zeitung|unabhängig*|rédaction|enquête*|indépendan*|presse|periodis*|redacción|independiente*|giornalis*|redazione|indipendent*|jornalis*|redação|independente|redactie|onafhankelijk*|redaktionen|tidningen|avisen|avisa|uafhængig*|uavhengig*|oberoende|toimitu*|dziennikar*|redakcj*|niezależn*|novinář*|redakc*|nezávisl*|újságír*|szerkesztőség*|független*|jurnalis*|redacți*|журналист*|редакци*|независим*|журналіст*|редакці*|незалежн*|novinar*|redakcij*|neovisn*|nezavisn*|صحافتنا|صحافة|الصحافة|مستقلة|periodisme|redacció
all.poll	w16	poll	0
all.letters	w10		0
all.stores	w5	among	0
all.by-network	c9		9	sponsor*|recommend*|promot*|paid|ads by|powered by|empfohlen*|empfehlung*|anzeige*|bereitgestellt|recommandé*|contenus|proposé*|recomendado*|patrocinado*|promocionado*|contenido*|conteúdo*|raccomandat*|sponsorizzat*|contenuti|aanbevolen|gesponsord*|anbefalt|anbefalet|rekommenderat|sponsrat|annons*|annonse*|suositel*|polecane|sponsorowane|doporuč*|odporúč*|ajánl*|рекоменд*|реклама|προτεινόμεν*|χορηγούμεν*|öneri*|sunulan|提供|推荐|推薦|おすすめ|추천|ממומן|تبليغ*|اعلان*
all.commons	w15		0
all.crumbs	s16		14
note	c0	note	0
ar.later	w0	closer	0
ar.button	w0		0
ar.wall	w2		0
ar.wall-line	c2		24
ar.wall-line.only	c2		24	هذا|هذه|المحتوي|محتوي|المقال|المقالة|اشترك|القراءة|حصري
ar.wall-line.label	w2		0
ar.letter	c4		24
ar.letter.named	c4		24	اشترك|اشتركوا|اشتراكك|للاشتراك|سجل|سجلوا|ادخل|ادخلوا|ادخل|نشرتنا|احصل|احصلوا|لتصلك|ليصلك|لتصلكم|ليصلكم|تصلك|لتلقي|استلم|انضم|انضموا|لن يتم نشر|الزامي|الزامية
ar.app	c5		18
ar.app.noun	c5		18	لقراءة|لمتابعة|لتصلك|ليصلك|تطبيقنا|الان|اضغط|انقر|هنا|اخبارنا|لاخبارنا|اخر الاخبار|الاخبار العاجلة
ar.app.label	w5		0
ar.share	w10		0
ar.follow	c13		20
ar.follow.on	c13		20	فيسبوك|الفيسبوك|فيس بوك|تويتر|انستغرام|الانستغرام|انستجرام|انستقرام|يوتيوب|اليوتيوب|تلغرام|تليغرام|تيليغرام|تلجرام|تليجرام|تيليجرام|واتساب|الواتساب|جوجل|غوغل|تيك توك|اكس|لينكدان|نبض|سناب شات|مواقع التواصل|شبكات التواصل|وسائل التواصل|منصات التواصل|حساباتنا|حسابنا|صفحتنا|صفحاتنا|قناتنا|تطبيقنا|google|facebook|twitter|instagram|youtube|telegram|whatsapp|x
ar.follow.label	w13		0
ar.ad	w9		0
ar.consent	c7		50
ar.consent.named	c7		50	نستخدم|نحن|موقعنا|هذا الموقع|بمواصلة|بمواصلتك|باستمرارك|استمرارك|باستخدامك|باستخدام|بتصفحك|توافق|اوافق|موافق|موافقتك|موافقتكم|تقبل|اقبل|قبول الكل|اعداداتك|تفضيلاتك|لديك|تجربتك|تجربتكم|متصفحك|بالنقر|بالضغط|بتسجيلك|باشتراكك|بالاشتراك|اطلع علي|لمعرفة المزيد
ar.consent.label	w7		0
ar.adblock	c8		40	تعطيل|عطل|اوقف|ايقاف|يرجي|من فضلك|متصفحك|لديك|تستخدم
ar.comments	w12		0
ar.related	w11	heading	0
ar.lead-in	s11	lead-in	28
ar.furniture	w11		0
ar.toggle	w11	among	0
ar.copyright	c15		24
ar.channel	s13		18	google news|google|جوجل|غوغل|قوقل|واتساب|الواتساب|واتس|تلغرام|تلجرام|تليجرام|تليغرام|تيليجرام|تيليغرام|نبض|سناب شات|whatsapp|telegram
ar.channel.call	s13		18	google news|google|جوجل|غوغل|قوقل|واتساب|الواتساب|واتس|تلغرام|تلجرام|تليجرام|تليغرام|تيليجرام|تيليغرام|نبض|سناب شات|whatsapp|telegram	قناتنا|قناة|مجموعتنا|صفحتنا|حسابنا|حساباتنا|اخبارنا|اخبار|الاخبار|كل جديد|ليصلكم|لتصلكم|اضغط|اضغطوا|انقر|لمتابعة|للمزيد|لمزيد|المزيد|جوجل نيوز|غوغل نيوز|اخبار غوغل|google news|نيوز
ar.channel.ours	s13		22	google|google news|جوجل|غوغل|واتساب|الواتساب|تلغرام|تلجرام|تليجرام|تليغرام|تيليجرام|تيليغرام|google discover|نبض|قناتنا|خدمة الاشعارات	قناتنا|مجموعتنا|صفحتنا|اخبارنا|اخر الاخبار|اهم الاخبار|الاخبار العاجلة|اخر المستجدات|كل جديد|ليصلك|لتصلك|اضغط|انقر
ar.channel.short	s13		8	واتساب|الواتساب|تلغرام|تلجرام|تليجرام|تليغرام|تيليجرام|تيليغرام|يوتيوب
ar.preferred	c13		24	جوجل|غوغل|قوقل|google
ar.tip	s12		28
ar.writer	s14		14
ar.bio	c14	bio	18	يغطي شؤون|تغطي شؤون|يكتب عن|تكتب عن|يكتب في|تكتب في|مقيم في|مقيمة في|متخصص في|متخصصة في|صدر له|صدرت له|صدر لها|صدرت لها
ar.source	s15		7
ar.embed	c7		40	محتوي|المحتوي	يحتوي|موافقتك|موافقتكم|نطلب|موصي|تسمح|عرض|ملفات|غير مسؤولة|غير مسؤول
ar.ai	s16		24	بالذكاء الاصطناعي|الذكاء الاصطناعي|ذكاء اصطناعي|اليا
ar.useful	s12		9	الملخص|المقال|المقالة|المحتوي|الخبر|القصة|الصفحة|التقرير
ar.offer	s16		16
ar.watch	s10		14	اضغط|انقر|اعلاه|المرفق|الفيديو المرفق|التالي|البودكاست|بودكاست|الحلقة كاملة|المقال
ar.watch.label	w10		0
ar.survey	s16		16
ar.survey.form	s12		12	الان|هنا|اضغط|انقر|رايك|دقيقة|دقائق
ar.mistake	s12		16
ar.feedback.label	w12		0
ar.comment.rules	c12		34	الدخول|دخولك|تسجيل|مسجلا|سجل|الاساءة|عدم|يرجي
ar.opinion	c15		34	المقال|المقالات|المنشورة|التعليقات|والتعليقات|الكاتب|اصحابها|كاتبها|كاتبه|كتابها|التحريرية|هيئة التحرير|الواردة
ar.app.get	s5		18	تطبيق|تطبيقنا|التطبيق
ar.letter.line	c4		20
ar.appeal	c0		44
ar.support	s0	name	0
ar.wall.more	c2		24	المقال|القراءة|اشترك|اشتراك|المحتوي|سجل|تسجيل|مشترك|هذا
ar.trial	s2		16	بريميوم|بلس|plus|premium|الرقمي|الرقمية|النسخة الرقمية|مجاني|مجانا	شهريا|شهر|الشهر|سنويا|اسبوعيا|الاول|مقابل
ar.save	w10		0
ar.more	w11	heading	0
ar.more.line	s11		16	تابعوا|تابعونا|زوروا|موقعنا|اضغط|انقر|المقالات|عن المقال|واصل القراءة|هنا
ar.lead-in.more	s11	lead-in	28
ar.ad.more	s9		9	بعد الاعلان|اسفل الاعلان|تحت الاعلان
ar.ad.label	w9		0
ar.commission	c9		30
ar.rights	s15		24	المحتوي|المادة|المواد|المقال|خطي|اذن|باذن|©|محفوظة|ممنوعة
ar.meter	c3		22	تبقي|بقي|الحد الاقصي|وصلت الي|لديك|لك|قرات|استنفدت|هذا الشهر
ar.register	s2		16	القراءة|لقراءة|للقراءة|للمتابعة|المقال|سجل|الدخول|تسجيل
ar.tip-own	s12		28	راسلنا|راسلونا|فراسلنا|معنا|بنا|الينا|لنا|اخبرنا|اخبرونا|شاركنا|صحفيينا|محررينا|@|غرفة الاخبار|هيئة التحرير
ar.asks	c0	asks	0
ar.voice	c0	voice	0
ar.price	c0	price	0
ar.speech	c0	speech	0
ar.about	c0	about	0
bg.button	w0		0
bg.wall	w2		0
bg.wall-line	c2		34
bg.wall-line-here	c2		34	статия|статията|абонирайте|абонамент|регистрирайте|регистрация|влезте|безплатно|текст|материал|новина|с акаунт|план
bg.wall-line-login	c2		34	влезте|вход|впишете|логнете
bg.letter	c4		26
bg.letter-here	c4		26	бюлетин|бюлетина|въведете|абонирайте|запишете|получавайте|получавате|новини|новините|всяка сутрин|всеки ден|всяка вечер|статии|потвърдете|публикуван
bg.ad	w9		0
bg.related	w11	heading	0
bg.toggle	w11		0
bg.lead-in	s11	lead-in	30
bg.label	w10		0
bg.copyright	c15		30
bg.copyright-here	c15		30	съдържание|съдържанието|текстове|материали|материалите|публикуване|използване|използването|копиране|копирането|препечатването|статиите
bg.for-subscribers	c2		24	статия|статията|съдържание|съдържанието|текст|текстът
bg.later	w0	closer	0
bg.opener	c0	opener	0
bg.source	c13		26	google|гугъл|търсачк*|търсене*	добавете|изберете|направете|отбележете|последвайте
bg.channel	c13		24	последвайте|следвайте|присъединете се|присъедини се|абонирайте се|влезте|харесайте|намерете|гледайте|вече сме	наш|нашия|нашият|нашата|нашето|нашите|ни|нас|сме|канал|групата|новини
bg.tip	c14		32	@|снимки|снимка|видео|новина|новини|сигнал|сигнали|свидетел|свидетели|знаете|история|историята|репортер|редакция*|анонимно|мнения|грешка
bg.tip-here	c14		32	@|ни|нас|репортер|репортера|редакция*|редакцията|viber|вайбър|нашия|нашата
bg.bio	c14	bio	60	пише за|пише по|занимава се|отразява|завършил*|завършва|работи в|работи във|в отдел|отдел|автор на|водещ на|в редакция*|специализира
bg.author-of	s14		18	коментатор|колумнист|репортер|редактор|редакцията|за автора
bg.embed	c7		40	приемете|разрешете|съгласен|съгласна|съгласие|сайтът използва бисквитки|сайт използва бисквитки|страница използва бисквитки|използваме бисквитки|настройки за|настройките за|политика за|политиката за|съгласявате
bg.machine	s16		18	ai|изкуствен|изкуствения|изкуственият|чатбот	помощта|създаден*|генериран*|проверен*|преведен*|преводът|акценти|статия|статията|накратко|интелект|асистент|грешки
bg.useful	s12		12	статия|статията|резюме|резюмето|текст|текста|материал	полезн*|хареса*|оценете
bg.own-offer	c4		20	присъединете се|запишете се|регистрирайте се|купете|може да купите|поръчайте
bg.issue	s4		12	на пазара|по будките|в продажба
bg.podcast	c13		24	слушайте|чуйте|гледайте|абонирайте се|последвайте	spotify|apple|youtube|платформ*|приложени*|нашия|нашият|новия
bg.poll	c16		16	участвайте|попълнете|гласувайте|тествайте|проверете|отговорете|направете
bg.poll-here	c16		16	ни|нашата|кратка|кратката|читателите|сайта|минути|участвайте|гласувайте
bg.talk	c12		26	регистриран*|влезте|влезли|трябва|редакцията|спазвайте|профил*
bg.store	s5		14	google play|app store|appgallery|ios|android|приложението ни|нашето приложение|приложението на вестник|мобилното ни|безплатното приложение|известията ни|известия за|известията за|нашите известия|новини
bg.address	c4		50	въведете|получавайте|запишете се|приемате|съгласявате|абонирахте|благодарим
bg.letter-name	c4		26	абонирайте се|запишете се|получавайте|абонирай се	нашия|нашите|всяка|всеки|имейл*|безплатн*|поща*|ни|си|седмичен|седмичния|на вестник|на "|на "
bg.plan	c2		22	абонирайте се|отключете|продължете|изчерпахте|регистрирайте се|влезте|купете абонамент|опитайте|остават ви
bg.pass-on	s10		8	статия|статията|линк|линка|новина|новината	тази|статията|линка|новината|приятел*
bg.more-news	s11		12	четете|на началната страница|вижте
bg.with-links	c9		16	статията|материалът|текстът|реклама*	съдържа|подготвен|реклама*
bg.agency	s15		7	бта|reuters|afp|ap|дпа|ройтерс
bg.reuse	c15		34	задължително|забранен*|забранява	съдържан*|материал*|текст*|права|позоваване*
bg.beg	c0		40	вас|вашата|ни|нас|нашата|продължим	журналист*|статия|текст|работим|редакци*|медии|подкрепа|patreon|читател*|подкрепете|независим*
bg.name	s13	name	10
bg.made-by	c16		14	този текст|тази статия|този превод|статията е|текстът е
bg.work	s16		10
bg.rather-listen	s10		14	статия*|статията|текст*|аудио
bg.vote	c16		11	?
bg.mistake	s12		8	статията|текста
bg.access	c2		12	# лв|# лева|# евро|на месец
bg.last-free	c2		14
bg.receive	c4		14	имейл*|статии*|бюлетин*|пощата|пощенска*
bg.read-us	c13		14	телефона|приложени*|google*|youtube|viber|мобилн*
bg.on-channel	c13		18	нашия|нашата|ни	ще намерите|последвайте|вижте|четете|най-важните|присъединете се
bg.need-cookies	c7		20	трябва да разрешите|трябва да приемете|да приемете бисквитките
bg.sign-up-get	c4		16	абонирайте се|запишете се|регистрирайте се	статии*|новин*|бюлетин*|материал*|имейл*|пощата|известия*|най-важн*|най-добр*|всеки|всяка|безплатно|първи
bg.with-plan	c2		16	ще прочетете|ще четете|получавате
bg.join-readers	c0		24	присъединете се
bg.app-short	s5		5
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
bn.channel	c13		20	গুগল|গুগলে|গুগল নিউজে|google|হোযাটসঅ্যাপ|টেলিগ্রাম|ফেসবুক|ইউটিউব|ইনস্টাগ্রাম|whatsapp|লেখকের|চ্যানেল	আমাদের|পেতে|চ্যানেল|চ্যানেলে|উৎস|হিসেবে|ফিডটি|লেখকের
bn.tip	c14		18	আপনার|আপনি|আপনিও|এ বিষযে|এই ঠিকানায|ভুল|কিছু জানলে|কোনো অভিযোগ
bn.writer	s14		9
bn.bio	c14	bio	8
bn.opinion	c15		24	লেখক|লেখকের|মন্তব্য|মন্তব্যের|লেখা|ছবি|কপি|ওযেবসাইটের|কনটেন্ট
bn.rights	c15		24	ওযেবসাইটের|কনটেন্ট|এই লেখা|কোনো লেখা|কপি
bn.embed	c7		30
bn.consent	c7		30	আমরা|আমাদের|আপনি|আপনার|এই সাইট|এই সাইটে|এই ওযেবসাইট|এই ওযেবসাইটে|এ ওযেবসাইট|গ্রহণ করুন
bn.ai	c16		14	সারসংক্ষেপ|সারাংশ|এই লেখাটি|এই প্রতিবেদনটি|আমাদের এআই|আমাদের এআইকে	তৈরি|সাহায্যে|সহাযতায|জিজ্ঞাসা|অনুবাদ|দিযে
bn.useful	c12		9	খবরটি|লেখাটি|প্রতিবেদনটি|সারাংশটি|খবরে|লেখায
bn.offer	c16		12	আমাদের|করুন|কিনুন|অনলাইন|কুইজে|মতামত দিন
bn.watch	c10		9	খবরটি|প্রতিবেদনটি|লেখাটি|পডকাস্ট|ওপরের|নিচের|ভিডিওটি|এখানে|ক্লিক করুন
bn.comment	c12		12	লগইন|লগ ইন|ই-মেইল|ইমেইল|আপনার
bn.app	c5		14
bn.letter.line	c4		16	লিখুন|দিন|সাবস্ক্রাইব|ধন্যবাদ|নিউজলেটার|শর্তাবলি|প্রকাশিত
bn.appeal	c0		30	সহাযতা|অনুদান|পাঠকেরাই|দৈনিক|সাংবাদিকতা|সাংবাদিকতার|সাংবাদিকতাকে|পত্রিকা
bn.appeal.stand	c0		12	দৈনিক|সাংবাদিকতা|সাংবাদিকতার|সাংবাদিকতাকে|পত্রিকা|পত্রিকার
bn.wall	c2		12	লেখাটি|সাবস্ক্রাইব|লগইন|নিবন্ধন|প্লাস|গ্রাহক হোন
bn.meter	c3		14	আপনার|বাকি
bn.save	w10		0
bn.more	w11	heading	0
bn.more.line	c11		12
bn.lead-in.more	s11	lead-in	28
bn.ad	s9		7
bn.commission	c9		16
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
ca.toggle	w11		0
ca.lead-in	s11	lead-in	30
ca.label	w10		0
ca.copyright	c15		30
ca.follow	c13		26	afegeix|tria|segueix|segueix-nos|uneix-te|apunta't|rep les|subscriu-te|entra al nostre
ca.tip	s14		30	escriu*|escriure a|contacta*|enviar-nos|envia'ns	@|nostra redacció|nostra bústia|whatsapp|manera segura
ca.bio	c14	bio	50
ca.byline-bio	s14		40	treballa a|escric|es va incorporar|llicenciad*|graduad*|ha treballat
ca.embed	w7		0
ca.consent-line	c7		60	fem servir|utilitzem|has d'acceptar|aquest lloc|aquest web|acceptes|teva|teves|pots
ca.ai	s16		22	ia|intel·ligència artificial|automàticament
ca.helpful	w12		0
ca.comment-line	s12		20	revisat|publicar-se|comentar|coneixements|escriu-nos|avisa'ns
ca.shop	w9		0
ca.partner	s9		6
ca.affiliate	c9		30	aquest article|compres|enllaços	enllaços|article|comissió
ca.watch	s16		18
ca.alert	w6		0
ca.app	s5		14
ca.letter-label	w4		0
ca.letter-says	c4		28	cada matí|cada divendres|cada setmana|cada dia|acceptes|gràcies|butlletí|apunta't|rep
ca.give	c0		36	nostre|periodisme|investigant|subscriu-*|article|uneix-te|soci|subscriptor	periodisme|suport|necessitem|article|uneix-te|fes-te'n
ca.give-label	w0		0
ca.wall-label	w2		0
ca.wall-go	c2		34	subscriu-*|registra't|compte|inicia sessió|tria|gratis|gratuït|contingut|article|aquest
ca.share	w10		0
ca.related-more	w11	heading	0
ca.related-of	s11	heading	7
ca.reprint	c15		20
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
cs.wall-line-login	c2		0	přihlaste|přihlásit|přihlášení
cs.wall-line-here	c2		0	článek|článku|článků|články|číst|čtěte|čtení|web|webu|obsahu|digitální|noviny|deník|týdeník|magazín|časopis|měsíčně|kč|vydání
cs.letter	w4		0
cs.letter-line	c4		0
cs.letter-line-here	c4		0	newsletter|newsletteru|newslettery|zadejte|vložte|přihlaste|odběr|odběru|osobních údajů|odeslat|odesláním|posíláme|potvrďte|nezveřejníme|zveřejněn|zprávy
cs.share	w10		0
cs.follow	c13		22
cs.follow-here	c13		22	naši|naše|náš|našich|zprávy|zpráv|novinky|články|app store|google play|neuteče|neunikne|čtěte
cs.ad	w9		0
cs.consent	w7		0
cs.consent-line	c7		80
cs.consent-line-here	c7		80	souhlas|souhlasím|souhlasíte|souhlasu|vypněte|prosím|prosíme|náš|našeho|našem
cs.comments	w12		0
cs.related	w11	heading	0
cs.lead-in	s11	lead-in	34
cs.furniture	w11		0
cs.toggle	w11	among	0
cs.author	s14		36
cs.copyright	c15		36
cs.reuse	c15		36	šíření|kopírování|přebírání|publikování|reprodukce|rozmnožování|vykonává vydavatel|jsou vyhrazena
cs.cookies	c7		80	používáme|souhlasím|souhlasíte|tento web|této stránce|vaše|vašeho|zásady|zásadami|povolte
cs.cookies-here	c7		80	souhlasím|souhlasíte|zásadami ochrany|zásady ochrany|používáme|tento web|této stránce|přečtěte
cs.for-subscribers	c2		24	článek|článku|text|textu|obsah|získejte|odemkněte|exkluzivně
cs.for-subscribers-here	c2		24	článku|článek|článkům|články|textům|obsahu|předplatné|předplatným|odemkněte|získejte
cs.account	s0		8
cs.source	c13		26	google|googlu|googlem|vyhledávač*	přidejte|přidat|přidej|nastavte|nastavit|zvolte|vyberte|klikněte|nás|naše
cs.channel	c13		24	přidejte se|připojte se|sledujte|odebírejte|přihlaste se|najdete|klikněte|jsme|pošlete|napište|vstupte	nás|nám|náš|našeho|našem|našemu|kanál|kanálu|zprávu|tip|najdete i|najdete také
cs.tip	c14		32	@|fotk*|fotografi*|video|videa|tip|tipy|svědk*|téma|téma|námět|víte|zkušenost*|příběh|případ*|informac*|chybu|anonymně|názor
cs.bio	c14	bio	70	věnuje se|se věnuje|píše o|píše pro|specializuje se|zaměřuje se|vystudoval*|absolvent*|rubriky|redakce|redakci|v redakci|pracuje|působí|spolupracuje|píše
cs.author-of	s14		14	redaktor*|komentátor*|členem redakce|členkou redakce|spolupracovn*
cs.embed	c7		30	souhlas*|povolte|povolit|udělte|přijměte|přijmout|chcete|cookies	souhlas*|povol*|zobrazit|zobrazení|cookies|přehrání
cs.machine	s16		20	ai|umělé inteligence|umělá inteligence|umělou inteligencí|umělé inteligenci|hlasem ai|ai hlasem|strojov*	vygenerov*|vytvoř*|přelož*|zkontrol*|chyby|připrav*|namluv*|načt*|hlas*|článek|článku|pomocí
cs.useful	s12		12	článek|shrnutí|text|odpověď	užitečn*|přínosn*|líbil|zaujal|ohodnoťte|pomohl
cs.own-offer	c4		20	hledáme nové kolegy|hledáme redakto*|hledáme novináře|přidejte se|přihlaste se|kupte|můžete koupit|můžete objednat|si můžete|objednejte|pracujte
cs.issue	s4		12	v prodeji|na stáncích|vydání|čísle|právě vychází
cs.podcast	c13		24	poslechněte|poslouchejte|odebírejte|sledujte|najdete|pusťte si	spotify|apple|youtube|aplikac*|platform*|náš|našeho|našem|nový díl|díl
cs.audio	c10		14	poslechn*|pusti*|namluv*|načt*
cs.poll	c16		16	zapojte se|vyplňte|hlasujte|otestujte|vyzkoušejte|zúčastněte|odpovězte
cs.poll-here	c16		16	nám|náš|pomozte|čtenář*|zlepšit|minut*|soutěž*|našeho
cs.talk	c12		24	přihlásit|přihlaste|nikoli|vyjadřují|předplatitel*|registr*|zapojte|vstupte
cs.store	c5		18	ke stažení|stáhněte|zapněte|povolte|nainstalujte|máte vždy	app store|nic|vždy|zprávy|aplikac*|zdarma|důležit*|neuteče
cs.address	c4		60	zadejte|vyplňte|souhlasíte|potvrďte|děkujeme|nechte si
cs.letter-name	c4		28	přihlaste se|odebírejte|objednejte si|dostávejte|zadejte|nenechte si ujít|přihlásit	náš|našeho|každ*|e-mail*|zdarma|schránk*|k odběru|vám|vás
cs.plan	c2		22	zbývají vám|zbývá vám|máte k dispozici|vyzkoušejte|odemkněte|předplaťte|získejte|vyčerpali|zaregistrujte|kupte|objednejte|pokračování článku|pokračování textu|pokračovat ve čtení|čtěte dál|můžete přečíst|pokračujte	článek|článku|články|článků|článkům|číst|čtení|přečíst|čtěte|měsíc|předplatn*|obsah*
cs.pass-on	s10		8	článek|článku|odkaz
cs.more-news	c11		16	další|více|články|zprávy|téma*	rubrice|zde|titulní
cs.with-links	c9		14	článek|text|článku|textu	obsahuje|vznikl|reklam*|inzerc*
cs.agency	s15		7	čtk|reuters|afp|ap|dpa
cs.beg	c0		44	nás|naši|naší|nám|náš|vás|vaší|i vy|našeho|podpořte|přispějte	redakc*|novinář*|novinařin*|žurnalist*|text|článek|článku|nezvládneme|darujme*|donio*|médi*|nevznikl|čtenářů
cs.name	s13	name	10
cs.made-by	c16		14	tento text|tento článek|tento překlad|otázky a odpovědi|článek vznikl|text vznikl
cs.work	s16		10
cs.rather-listen	s10		14	článek|článku|text|audio
cs.vote	c16		11	?
cs.mistake	s12		8	článku|textu
cs.access	c2		12	# kč|měsíčně
cs.payers	c2		12	tento|celý|ukázku
cs.last-free	c2		14
cs.receive	c4		14	e-mail|e-mailu|e-mailové|e-mailovou|článk*|články|newsletter*|schránk*
cs.read-us	c13		14	google|googlu|mobilu|aplikac*|youtube|telefonu
cs.write-to	c14		20	@	?|;
cs.before-comment	s12		14
cs.no-use	c15		30	obsahu|článků|textů	zakáz*|zapovězen*|nepřípustn*
cs.preferred	c13		22	google|googlu|vyhledávač*
cs.sign-up-get	c4		16	přihlaste se|zaregistrujte se
cs.with-plan	c2		16	dočtete|přečtete|získáte|budete číst
cs.join-readers	c0		24	přidejte se
cs.app-short	s5		5
cs.asks	c0	asks	0
cs.voice	c0	voice	0
cs.price	c0	price	0
cs.speech	c0	speech	0
cs.about	c0	about	0
da.opener	c0	opener	0
da.later	w0	closer	0
da.button	w0		0
da.ask	c0		40
da.ask-here	c0		40	vi|vores|os|journalistik|journalistikken|uafhængig|uafhængige|støt|gør en forskel|tak|muligt
da.wall	w2		0
da.wall-line	c2		0
da.wall-line-you	c2		0	du|dig|din|dit|dine
da.wall-line-terms	c2		16	kr/md|kr|kroner|opsig|afmeld|når du vil|læs|læse|prøv|digitalt|digital
da.wall-line-here	c2		0	læs|læse|læser|artikel|artiklen|artikler|artiklerne|indhold|indholdet|abonnent|abonnenter|abonnement|plus|kommentere|gemme|fortsætte|nyheder|nyhederne|vores
da.letter	w4		0
da.letter-line	c4		0
da.letter-line-here	c4		0	nyhed|nyheder|nyhederne|nyhedsbrev|nyhedsbrevet|tilmeld|modtag|få|indtast|bekræft|hver|direkte|lander|artikler|klik
da.app	c5		22
da.share	w10		0
da.follow	w13		0
da.follow-line	c13		24
da.follow-line-here	c13		24	os|oss|følg|find|synes godt
da.ad	w9		0
da.consent	w7		0
da.consent-line	c7		80
da.consent-line-here	c7		80	vi|vores|denne hjemmeside|dette website|dette site|denne side|siden bruger|accepter|accepterer|acceptér|samtykker|læs mere|godkend|godkender|behandler
da.comments	w12		0
da.comments-line	c12		36
da.comments-line-talk	c12		36	kommentar|kommentarer|kommentarfeltet|her|log ind|opret|artiklen|herunder|vores|skriv|nedenfor
da.comments-line-here	c12		36	skriv|fortæl|del|giv|kommentér|kommenter|vær med|hold|gerne|din mening|hvad mener
da.comments-line-fields	c12		36	felter|felterne|feltet|markeret|kommentar|kommentarer|mail
da.related	w11	heading	0
da.related-headed	s11	heading	9
da.lead-in	s11	lead-in	34
da.furniture	w11		0
da.toggle	w11	among	0
da.author	s14		36
da.copyright	c15		36
da.copyright-here	c15		36	indhold|indholdet|artikel|artikler|artiklen|tekst|teksten|tilladelse|samtykke|materiale|materialet|helt eller delvist
da.ad-story	w9	lead-in	0
da.name	s0	name	10
da.preferred	c13		26	tilføj|vælg|følg|gør|få flere|vil du|føj|sæt|se flere	google*
da.channel	c13		24	følg|tilmeld dig|få de|få nyheder*|få besked|bliv medlem|vores	vores|nyheder*|klik her|historier|besked|vigtigste|direkte
da.tip	s14		30	os|vores journalist*|redaktionen|journalisten|@*|vores redaktion	skriv|kontakt|send|ring|mail|tip|tippe|anonymt|krypteret|@*
da.reach	s14		9	@|x|twitter|bluesky|linkedin|instagram
da.bio	c14	bio	50
da.byline	c14		30	vil du|send|læs, hvordan|du kan	@*|her|os|vores|redaktionen
da.embed	c7		40	dette indhold|indholdet|denne video|videoen|artiklen|indhold|ændre|denne funktion|kortet|grafikken|opslaget|kortet vises|vises først	skal du|kræver, at du|du skal|har fravalgt|ikke har accepteret|kan ikke vises|accepter|acceptér|accepterer|supplerer|klik her|før vi kan|har sagt ja|du har accepteret
da.machine	c16		30	artiklen er|denne artikel er|teksten er|opsummeringen er|resuméet er|resumeet er|overskriften*|oversættelsen er|dette resumé|lyden er|kort fortalt	oversat|skrevet|lavet|læst op|oplæst|genereret|kvalitetssikret|gennemgået|udarbejdet
da.from-us	s16		12	ledige stillinger|læserarrangement|arrangementet her|læserundersøgelse|undersøgelse|quiz|quizzen|job|jobs|webinar|konference|stem her|hvor meget|hvor godt|svar på|tilmeld dig her|stem
da.pod	c5		20	hør|lyt|lyt til|abonnér|abonner|du kan høre|find	her|podcast-app|podcastapp|hvor du|i din|i podcasten|på spotify|apple podcasts|afsnit
da.fix	c12		30	os|vi|redaktionen	kontakt|skriv|læs mere|mail|send
da.debate	c12		20	opret dig|opret en|log ind|du skal|hold|bruger|profil|følg
da.alert	c6		18	slå|få|modtag|aktivér|tilmeld dig	nyheder*|breaking|besked|når vi|vigtigste|når der sker|emnet
da.app-own	s5		9	app|appen
da.terms	c4		50	accepterer|modtage|nyhedsbrev*|kontakte mig|samtykker|godkender|nyheder
da.letter-own	c4		30	tilmeld dig|tilmeld|skriv dig op|abonnér på|abonner på|modtag|ja tak
da.appeal	c0		40	du|dig|din|vores|vi	støt|støtte|bidrag|medlem|læseres
da.offer	c2		24	prøv|køb|fortsætter automatisk|derefter|herefter|bliv abonnent|læs hele|læs videre|få adgang	#
da.lead-more	c11		16	her|hos os|denne artikel|på vores|link*
da.affiliate	c9		30	artiklen indeholder|denne artikel indeholder|indholdet er|siden indeholder|artiklen her indeholder
da.agency	w15		0
da.wall-free	s3		22	læs videre|læse videre|gratis artikler|gratis artikel|gratis bruger|gratis profil|gratis konto
da.calls	s16		13	din plads her|udgave af podcasten|podcasten her|i debatten|artiklen med en ven|del med en ven|samtykke for at|del af vores|bedste historier fra|mailboks|artiklen|artikler|hele interviewet|flere historier|abonnent|abonnenter|abonnement|plus-abonnent|mailboks|indbakke|mailadresse|nyhedsbrev*|gavekort|kommentere|link til|notifikation*|nyt i sagen|vores journalist*|vores redaktion|graverredaktion|os på|fra dig|tilmelding*|gratis konto|google*|whatsapp*|telegram*|facebook*|instagram*|youtube*|tiktok*|på whatsapp|vores test|for dette emne|journalisten bag|til en kollega|tilmelding|hvor meget du ved
da.asks-you	s12		16	artiklen|send os|fra dig|stem|tilføj os|skriv til os|mail|trygt med os|med os|kontakt os
da.goes-on	s9		8	efter|under|nedenfor|herunder	videoen|billedet|annoncen|annonce|grafikken|nedenfor|herunder|boksen
da.for-payers	c2		10	denne|artiklen|indholdet|kan kommentere|kan læse|du har
da.paid	c9		12	indlægget|artiklen|indholdet|annoncen
da.text-made	c16		20	denne tekst|denne artikel|denne oversættelse|dette indhold
da.ai-did	s16		14	dette resumé|denne opsummering|opsummeringen|overskriften|oversat denne|oversat artiklen
da.job	c16		9	job|sommerjob|praktik*|stilling*
da.whole-talk	s5		10	i podcasten|i vores podcast|her
da.locked	c2		10	ikke-abonnenter|andre end abonnenter|tilbage
da.told	s11		10	her
da.month-for	s2		9	for # kr	i hele|i # uger|i # måneder|i en måned
da.you	c16		14	du|dig|din|dit|dine	foræret|gave|sender|abonnent|læst højt|betalende|nyheder|log ind|knappen|historier om|læsere|læsning
da.tip-own	s12		36	os|redaktion*|vores|journalist*|@|send en mail|skriv til|her
da.asks	c0	asks	0
da.voice	c0	voice	0
da.price	c0	price	0
da.speech	c0	speech	0
da.about	c0	about	0
de.asks-near	c0	asks	0	uns|unser*|wir|redaktion|journalismus|artikel|newsletter|recherche*|leserinnen|leser|zeitung|unabhängig*|bitte|lesen|abo|digital*|e-mail|konto|kommentar|text|texte|app|@|wochen|gratis|kostenlos|hier|weiterlesen|freischalten|im monat|pro monat|monatlich|# euro
de.opener	c0	opener	0
de.later	w0	closer	0
de.button	w0		0
de.ask	c0		40
de.name	s0	name	10
de.payment	w1		0
de.payment.way	w1	among	0
de.wall	w2		0
de.wall-line	c2		0
de.wall-register	c2		0	artikel|artikeln|lesen|weiterlesen|konto|newsletter|jetzt|unser*|uns|hier|anmelden|kommentieren|diskutieren|e-mail|e-mail-adresse|zugang|login|loggen|inhalte|weiter|kostenlosen|vollständig*|bitte
de.wall-register-alone	s2		4
de.wall-near	c2		0	artikel|artikeln|inhalt|inhalte|inhalten|text|texte|texten|lesen|weiterlesen|login|anmelden|zugang|zugriff|unser*|uns|dein*|digital*|e-paper|zeitung|sichern|plus|probeabo|probemonat|testphase|im monat|pro monat|mtl|pro woche|werbung|journalismus|premium|jetzt|testzeitraum|sie testen|testen sie|sie können|lesen sie|ersten monat|beitrag|beiträge|podcast|folge
de.wall-near-alone	s2		5
de.wall-already	c2		20	?|sie sind|du bist|anmelden|einloggen|login
de.meter	c3		0
de.letter	w4		0
de.letter-line	c4		0
de.letter-revoke	c4		0	newsletter|newsletters|e-mail|e-mails|datenschutz*|unser*|uns|abmelde*|abmeldung|werbung|mail|anmeldung|abonn*|informationen|angebote|link|wir
de.letter-consent	c7		9
de.letter-revoke-alone	s4		6
de.letter-near	c4		0	unser*|uns|abonnieren|abonniere|anmelden|melden sie|melde dich|melde|jetzt|hier|kostenlos*|gratis|erhalten sie|sie erhalten|bestellen|bestellen sie|dich|dein*|du|nachrichten|news|jeden|jede|täglich|wichtigste*|überblick|e-mail-adresse|anmeldung|abmelden|klicken sie|bitte|lesen sie
de.letter-near-alone	s4		4
de.app	c5		24
de.app.near	c5		24	unser*|uns|jetzt|kostenlos|gratis|hier|lesen|artikel|dein*|immer|laden sie|lade|holen sie|hol|die app für|alle nachrichten|aktuelle nachrichten|nachrichten direkt|die wichtigsten|die kostenlose|hol dir
de.app.near-alone	s5		3
de.push	c6		20
de.push.near	c6		20	du|dein*|unser*|uns|aktivieren|aktiviere|aktivieren sie|erhalten sie|jetzt|abonnieren|abonniere|browser|einstellungen|eilmeldungen|wir|einschalten|schalten|verpassen
de.push.near-alone	s6		3
de.share	w10		0
de.follow	w13		0
de.follow-line	c13		28
de.follow-networks	c13		28	folgen|folge|folgt|uns|unser*|finden sie|findest du|@|besuchen sie|liken|wir
de.follow-networks-alone	s13		5
de.ad	w9		0
de.ad-line	c9		40
de.adblock	c8		24
de.consent	w7		0
de.consent-line	c7		90	wir|uns|unser*|sie|ihre*|dein*|du|ich|mir|meine*|diese*|hier|auf dieser
de.consent-near	c7		90	unser*|uns|wir|drittplattformen|drittanbieter*|dritt-anbieter|youtube|instagram|facebook|twitter|tiktok|angezeigt|anzeigen|laden|geladen|ich|meine*|mir|einverstanden|ausblenden|dieser stelle|gelten die|recaptcha|google|browser|anmeldung|newsletter|klick|klicken|dieser inhalt|diesen inhalt|cookies erhalten|finden sie|lesen sie
de.comments	w12		0
de.comments-line	c12		40
de.comments-near	c12		40	unser*|uns|wir|du|dein*|@|schreiben sie|schreib|diesen|diesem artikel|dieser artikel|dieser beitrag|artikel|diskutieren sie|diskutiere|diskutiert|bitte|sagen sie|teilen sie|lesen sie|senden sie|schicken sie|sie können|können sie|ihre meinung|eure meinung|hier|geschlossen|anmelden|einloggen|verfassen|schreiben
de.comments-near-alone	s12		3
de.related	w11	heading	0
de.related-headed	s11	heading	9
de.lead-in	s11	lead-in	34
de.furniture	w11		0
de.toggle	w11	among	0
de.author	s14		45
de.author-hint	s14		45	uns|unser*|redaktion|@|rechercheteam|reporter*|autor*|korrekturen|fehler
de.author-near	s14		45	redakteur*|ist journalist*|journalistin|reporter*|korrespondent*|schreibt|studierte|studiert|professor*|mehr|@|artikel|geboren|arbeitet|volontariat|lehrt|leitet|freie|freier
de.author-near-alone	s14		3
de.copyright	c15		50
de.copyright-near	c15		50	vervielfältig*|nachdruck|verbreitung|weiterverbreitung|verwendung|weitergabe|wiedergabe|kopieren|artikel|inhalte|speicherung|texte|text|meldung|beitrag|dpa|afp|ap|reuters|kna|epd|sid|apa|agentur|agenturen|inhaltlich
de.copyright-start	s15		14
de.copyright-first	s15		14	dpa|afp|ap|reuters|kna|epd|sid|apa|agentur|agenturen
de.copyright-first-alone	s15		4
de.bio	c14	bio	60
de.summary	c16		26	ki|künstlicher intelligenz|ki-generiert*|maschinell	erstellt|generiert|übersetzt|geprüft|erzeugt
de.summary-near	c16		26	ki|künstlicher intelligenz|ki-generiert*|maschinell	erstellt|generiert|übersetzt|geprüft|erzeugt	diese|dieser|dieses|redaktion|unser*|können fehler|kann fehler|artikel|feedback|automatisch|redaktionell|mithilfe|hilfe
de.podcast	c13		24
de.letter-ask	c4		30	abonnieren sie|abonniere|abonniert|bestellen sie|bestell|anmelden|melden sie sich|melde dich|trag dich|tragen sie sich|jetzt|hier	unser*|ihr*|dein*|sie|dich|uns|kostenlos*|gratis
de.thanks	c4		30	vielen dank|danke	e-mail|mail|bestätig*|erfolgreich|postfach
de.google	c13		26	google|google-suche	fügen|füge|hinzufügen|hinzu|festlegen|machen sie|mach uns|bevorzugen|unsere|von uns|uns|so sehen sie|mehr von
de.channel	c13		24	abonnieren|anmelden|tritt|treten sie|folge|folgen sie|kostenlos|schicken sie|schick	hier abonnieren|hier anmelden|hier entlang|jetzt|unser*|uns
de.tip	c12		34	uns|unser*|wir|redaktion|rechercheteam	schreiben sie|schreib|melden sie|melde dich|sie erreichen|nehmen wir|@|mailen sie|können sie|kannst du|kontaktieren sie|kontaktiere|erzählen sie|erzähl|schicken sie|schick
de.bio.post	c14	bio	60	ist|arbeitet|berichtet|schreibt|leitet
de.bio.since	c14	bio	24
de.bio.reach	s14		16	@
de.bio.credit	s15		4
de.bio.views	c12		34	dieser|gastbeiträge|gastbeitrag|kommentare|beitrag|beiträge|kolumnen|namentlich	wieder|entspricht|entsprechen
de.embed	c7		50	bitte|müssen sie|musst du|einbett*|sie können|stimmen sie|stimmst du|bereitgestellt|anzeigen|aktivieren|zustimm*|externer
de.embed.label	w7		0
de.embed.shared	s10		16	@	geteilt|geteilter|gepostet|post
de.ai.label	w16		0
de.ai	s16		34	ki|künstlicher intelligenz|künstliche intelligenz|künstlichen stimme|ki-generierte|ki-stimme|ki-tools|maschinelle unterstützung|maschineller unterstützung|ki-gestützt|unsere ki|eine frage	erstellt|vertont|genutzt|geprüft|vorgelesen|übersetzt|entstand|entstanden|fehler enthalten|eine frage|zu diesem artikel|finden sie|verwendet|zusammengefasst|verfasst|überprüft
de.shop	c16		22	hier|finden sie|finde|bestellen sie|bestelle|entdecken sie|entdecke|werden sie|werde|melden sie|melde|wir suchen|anmelden|suchen sie
de.shop.pattern	c16		14	können sie|jetzt|hier|kannst du
de.shop.label	w16		0
de.audio	s10		16	diesen artikel|spotify|apple podcasts|mediathek|audiothek|nachhören|podcast|reinhören|ganze|interview|im video|oben|als audio	hören sie|hör|sehen sie|sieh|sehen|können sie|kannst du|finden sie|gibt es|klicken|jetzt
de.audio.label	w10		0
de.audio.voice	c10		14	artikel|text|beitrag|video|vorgelesen|vertont
de.quiz	s16		16
de.feedback	c12		24	@|?|vielen dank|danke|senden|bitte an|schreiben sie|schreib|freuen uns
de.feedback.label	w12		0
de.comments.who	c12		24	registrierte nutzer|registrierte leser|kostenloses konto|nach prüfung|freigeschaltet|geschlossen|freigegeben|angemeldet|nur abonnenten
de.app.own	c5		20	immer auf dem|hier für|noch schneller|informiert|neuesten stand|und bei google|und im app
de.app.named	c5		12	alle nachrichten|die wichtigsten|holen sie sich|hol dir|laden sie|lade|aktuelle nachrichten|jetzt die|jetzt kostenlos|alle artikel
de.push.get	c6		14	erhalten sie|erhalte|bekommen sie|abonnieren|lassen sie sich|lass dich|direkt	handy|smartphone|push|benachrichtigen|sich
de.letter.box	c4		26	sie|ihre*|du|dich|deine*|ich|mich|meiner|jeden|täglich|wichtig|wichtigste|ihnen|dir	bitte|ein|angemeldet|abmelden|informieren|kompakt|willige|geschickt|möchte|newsletter|jeden
de.letter.done	w4		0
de.letter.sent	s4		4
de.plea	c0		40	uns|wir|unser*|journalismus|ihre spende|deine spende|werden sie jetzt|# euro im monat|freiwillig|unterstützen sie|unterstütze|mach mit|leserinnen und leser	hilft|zahlen|mitmachen|genossenschaft|hier|schon|lebt|hilfe|mitglieder|spende|teil|unabhängig|helfen sie|hilf|fördermitglied|paypal
de.plea.free	c0		40	leserinnen|leser|genossenschaft|verzichten|unser journalismus|dieser text|dieser artikel|unsere texte|# euro im monat	zahlen|mitmachen|genossenschaft|unterstützen|spenden|mitglieder|helfen|schon #|tragen
de.plea.label	w0		0
de.plea.account	s0		16	iban|konto|de#|at#|ch#|bic
de.offer	c2		22	sie|ihr*|du|dein*|unser*|sichern|jetzt|lesen|dieser text|neukunden|pro woche|pro monat|minute|angebot	abo*|artikel|angebot*|wählen|rabatt|kunden*|neukunden|digital*|werbung|zeitung|registrierung|konto?|testen|inhalten|plus|lesen
de.offer.near	c2		22	abo|abos|abonn*|digital*|e-paper|zeitung|neukunden|lesen|artikel|kommentier*|konto|minute|unser*|weiterlesen|zugang|app|jahresabo|sichern|probeabo
de.offer.access	s2		8	inhalten|inhalte|artikeln|artikel|texten|texte|zeitung
de.offer.label	w2		0
de.share.more	w10		0
de.share.gift	s10		12	artikel
de.more	c16		16	mehr|alle|weitere|ganzen|ganze|aktuelle	hier|lesen sie|themenseite|entwicklungen|ortsseite|im newsblog|lest|verfolgen sie
de.more.lead-in	s11	lead-in	32
de.more.label	w11	heading	0
de.ad.shown	w9		0
de.ad.line2	c9		34	wir|dies|dieser|dieser inhalt|für den inhalt|für den inhalt dieser|preise|die redaktion	provision|anzeige der|anzeige von|beitrag ist|artikel ist|erstellt|inhalt ist|inhalt dieser|preise|nicht beteiligt|beteiligt
de.rights	c15		30	artikel|nachdruck|meldung|text|beitrag	hier|nachdruck|übernommen|bearbeitet|creative*|erwerben|dpa
de.google.search	c13		22	bevorzugt anzeigen|lieblingsquelle|abonnieren|bevorzugte|bevorzugen|öfter sehen|favorisieren	hinzu|hinzufügen|anzeigen|abonnieren|wählen sie|füge*|fügst|markieren|uns
de.group	c13		18	werden sie|werde|treten sie|tritt|mitglied|beitreten|folge*|folgen sie|diskutieren
de.tell-us	c12		24	?|anonym|@|interessiert|markieren sie|stimmt etwas|wenn sie uns
de.this.opinion	s12		8	artikel|text|beitrag|zusammenfassung|ki-zusammenfassung|übersetzung	?|beendet|geschlossen
de.feedback.helps	s12		12	uns|regeln|netiquette|hausordnung|meinung
de.comment-how	s12		12	einloggen|anmelden|mit abo|abonnenten|registrieren|angemeldete|konto
de.embed.blocked	c7		34	nicht anzeigen|nicht zugestimmt|einverständnis|blockiert|akzeptieren sie|akzeptierst du|stimmen sie|einwilligung|zustimmung|nicht angezeigt	sie|ihr*|du|dein*|wir|dieser|bitte
de.ai.parts	c16		24	ki|übersetzt|ki-stimme|maschinell|fragen sie|frag|künstlicher intelligenz	erstellt|generiert|übersetzt|erzeugt|fragen sie|frag|zusammengefasst
de.our-shop	c16		20	jetzt|hier|besuchen sie|alle jobs|exklusiv|anmeldung|bewerben|entdecken sie|sichern
de.hear-this	c10		14	auch hören|auch anhören|sich auch vorlesen|sich vorlesen|hier auch|im video|finden sie hier|jeden|zu starten|mehr videos|jede woche|als audio|um das video
de.rate-quiz	s16		12	?|sudoku|kreuzworträtsel|quiz
de.app.know	c5		16	kennen sie|kennst du|immer dabei|eilmeldungen|laden|nachrichten immer
de.push.on	s6		14	benachrichtigungen|push|mitteilungen
de.letter.more	c4		20	sie|ihre*|du|deine*|möglich|unser|newsletter|immer|jeden|jede	e-mail|e-mail-adresse|möglich|fasst|kostenlos|hier|datenschutz*|abonnieren sie|abonniere|jederzeit
de.plea.us	c0		30	wir|uns|unsere|sie|ihre	finanzieren|beitrag|spenden|kostenlos|freiwillig|können|unterstützung|sichern|aufwendig|leser
de.offer.more	c2		18	sie haben|jetzt|nur|für nur|wählen sie|danach|vollständigen|sichern sie	login|abo|lesen|cent|euro|€|zugriff|zugang|testen|artikel
de.offer.price	s2		10	euro|cent|€	monat|monate|wochen|woche	danach|im ersten|monate für|wochen für|pro woche
de.share.give	w10		0
de.more.all	c16		12	hier|mehr
de.more.beside	s11	lead-in	32
de.ad.links	c9		30	diese links|diesen link|dieser text|dieser artikel|dieser beitrag|auf dieser seite|unsere links|einen link	erhält|wir erhalten|erhalten wir|bekommt|bekommen|enthält|verdienen wir|kauf
de.ad.by	s9		6
de.ad.chosen	c9		20
de.rights.use	c15		16	erschienen|zustimmung|genehmigung|kostenpflichtig|dpa|afp|reuters|übernommen|nutzung
de.translated	s15		8
de.meter.used	c3		18	aufgebraucht|weiterlesen|um den artikel|um diesen|verbraucht|um weiterzulesen|in diesem monat|nach der anmeldung	sie|ihr*|du|dein*|noch
de.bio.our	s14		34	für diesen text|für diese recherche|ist redakteur*|ist reporter*|ist freie*|schreibt über|schreibt für|zum profil|berichtet seit|lebt in
de.call	s16		16	unsere app|unseren newsletter|unserem newsletter|unseren podcast|unserem podcast|unser quiz|nachrichtenquiz|unsere umfrage|unserer umfrage|unseren kanal|unserem kanal|diesen artikel|diesen beitrag|unseren kommentar|unsere themenseite|bevorzugten quellen|bevorzugte quellen|unserer redaktion|leserumfrage|whatsapp-kanal|whatsapp-channel|unser interview|unsere reportage|unser dossier|unseren liveblog|unseren newsblog|unsere bildergalerie|unsere analyse|unserem liveblog|die anmeldung|unseren faktencheck
de.call.now	p16		12	artikel|newsletter|abo|ausgabe|app|leserumfrage|umfrage|quelle|google|platz|ticket*|kostenlos|gratis|audio|podcast|kanal|konto|angebot|plus|und
de.our-ai	s16		12	fragen|artikel|antwort*|?|beantwortet
de.ai-made	c16		18	dieser|diese|dieses|die zusammenfassung|der text wurde
de.embed.media	c7		20	erlauben|müssen sie|eingebunden|zustimmung|aktivieren|akzeptieren	sie|wir|hier|bitte|du
de.ask-send	c12		20	?|redaktion	sie|du|wir	uns|unserer
de.comments.after	s12		12	freigabe|prüfung|veröffentlicht|diskutieren|kommentieren|freigeschaltet
de.bio.local	c14	bio	40
de.give-on	c0		24	wir	ihre|ihrem|deine|deinem|werden sie|werde|mitglied
de.offer.short	s2		12	monate für|wochen für|euro|anmelden|hier an|artikeln|artikel|abo|%|login|prozent
de.find-here	c16		12	alles|alle|das video|die bilder|mehr|weitere|den podcast|die folge
de.ad.soon	w9		0
de.google.own	c13		10
de.first-in	c15		14	veröffentlicht|publiziert|gedruckt
de.abo-order	c1		24	bestellen sie|bestell|testen sie|teste|sichern sie sich|sichere dir|sichern sie|verschenken sie|verschenke|lesen sie	gratis|kostenlos|geschenkt|kostenfrei	ausgaben|hefte|wochen|lesen sie|lies|zeitung|artikel|nummern
de.in-shop	c9		9	# euro|# €|€#|heft|buch|ausgabe|kalender|magazin|sonderheft|tasse	jetzt|erhältlich|bestellen|shop
de.reading-aloud	s10		16	#	vorlesen|anhören|hören sie|min|minuten
de.asks	c0	asks	0
de.voice	c0	voice	0
de.price	c0	price	0
de.speech	c0	speech	0
de.about	c0	about	0
el.later	w0	closer	0
el.button	w0		0
el.wall	w2		0
el.wall-line	c2		26
el.wall-line-here	c2		26	διαβάσετε|διαβάζετε|άρθρο|άρθρα|ανάγνωση|συνδρομητής|συνδρομητές|συνδρομή|σχολιάσετε|περιεχόμενο|κείμενο|συνέχεια|αποθηκεύσετε|συνεχίσετε
el.letter	c4		22
el.letter-here	c4		22	εγγραφείτε|εγγραφή|γραφτείτε|newsletter|λαμβάνετε|λαμβάνω|εισάγετε|συμπληρώστε|δημοσιεύεται|δημοσιευτεί|ειδήσεις|κάθε πρωί|κάθε μέρα|επιβεβαιώστε|ενημερωτικό μας|δελτίο μας|δελτία μας
el.share	w10		0
el.follow	c13		22
el.follow-here	c13		22	μας|ειδήσεις|app store|google play|άρθρα|νέα του|νέα της|ενημερωθείτε|ενημερώνεστε|ενημέρωση|μη χάνετε
el.ad	w9		0
el.consent	c7		50
el.consent-here	c7		50	αυτός ο|ο ιστότοπός μας|ο ιστότοπος|αυτή η|αυτό το|η ιστοσελίδα μας|συμφωνείτε|αποδέχεστε|το site
el.comments	w12		0
el.related	w11	heading	0
el.lead-in	s11	lead-in	30
el.furniture	w11		0
el.toggle	w11	among	0
el.copyright	c15		30
el.copyright-here	c15		30	περιεχομένου|περιεχόμενο|αναδημοσίευση|άδεια|κειμένων|κειμένου|ύλης|μέρους|άρθρου|άρθρων
el.terms	w7		0
el.terms-line	c7		50	αποδέχεστε|αποδέχομαι|συμφωνώ|συμφωνείτε|διαβάστε την πολιτική|πολιτική μας|απορρήτου μας|χρήσης μας|cookies μας|συνεχίζοντας
el.for-subscribers	c2		24	άρθρο|άρθρου|περιεχόμενο|ανάγνωση|κείμενο
el.opener	c0	opener	0
el.source	c13		26	google|αναζήτησ*	προσθέστε|πρόσθεσε|κάντε|κάνε|ορίστε|επιλέξτε|επίλεξε|βάλτε|βάλε
el.channel	c13		24	μπείτε|μπες|ακολουθήστε|ακολούθησε|ακολουθείστε|γίνετε μέλος|γίνε μέλος|βρείτε μας|εγγραφείτε|κάντε like|κάντε εγγραφή	μας|εμάς|κανάλι|ομάδα|ειδήσεις|μάθετε|μάθε
el.tip	c14		30	@|φωτογραφί*|βίντεο|υλικό|πληροφορί*|μάρτυρας|μάρτυρες|γνωρίζετε|ξέρετε|ιστορία|καταγγελία|ανώνυμα|λάθος|είδηση|θέμα|συντάκτη|συντάκτριά|συντάκτρια|email|σχόλια
el.bio	c14	bio	60	καλύπτει|γράφει|ασχολείται|εργάζεται|συνεργάζεται|σπούδασε|απόφοιτος|απόφοιτη|ρεπορτάζ|στην εφημερίδα|στο site|αρθρογραφεί|θέματα
el.author-of	s14		26	συντάκτη|συντάκτριας|αρθρογράφου|συγγραφέα|συγγραφέων|αρθρογράφων|συντακτών	του|των|εκφράζουν|εκφράζει
el.embed	c7		34	cookies|συμφωνώ|συναίνεσ*|συγκατάθεσ*|αποδεχτείτε|αποδεχθείτε|ενεργοποιήστε|ρυθμίσεις
el.machine	s16		18	ai|τεχνητής|τεχνητή|τεχνητης|μηχανικ*|chatgpt	δημιουργήθηκε|συντάχθηκε|βοήθεια|έγινε|μεταφράστηκε|από ai|παράχθηκε|ελέγχθηκε|λάθη|άρθρο|βοηθό
el.useful	s12		12	άρθρο|περίληψη|κείμενο|σύνοψη
el.own-offer	c4		20	ελάτε|δηλώστε|αγοράστε|θα το βρείτε|παραγγείλτε|κλείστε|νέο τεύχος
el.podcast	c13		24	ακούστε|άκουσε|ακολουθήστε|εγγραφείτε|βρείτε	spotify|apple|youtube|πλατφόρμ*|εφαρμογ*|μας
el.poll	c16		16	πάρτε μέρος|συμπληρώστε|κάντε|ψηφίστε|λάβετε μέρος|τεστάρετε|δοκιμάστε|απαντήστε
el.poll-quiz	c16		16	κουίζ|τεστ|μας|quiz|παίξτε
el.poll-here	c16		16	μας|σύντομο|αναγνώστες|αναγνωστών|λεπτά|βοηθήστε
el.talk	c12		30	αναγνώστες|αναγνωστών|πείτε|γράψτε|αφήστε|εφημερίδα|δημοσιεύονται|φέρει|φέρουμε|συντάκτες|χρηστών	πείτε|γράψτε|αφήστε|εκφράζουν
el.store	s5		14	google play|app store|ios|android|εφαρμογή μας|εφαρμογή της εφημερίδας|ειδοποιήσεις μας|ειδοποιήσεις για|ειδήσεις|app μας|application μας
el.address	c4		44	πληκτρολογήστε|εισάγετε|συμπληρώστε|αποδέχεστε|συμφωνείτε|ευχαριστούμε|λάβετε|λαμβάνετε|εγγραφείτε	σας|email|newsletter|ειδήσεις|μέρα|μήνυμα
el.plan	c2		20	γίνετε συνδρομητής|ξεκλειδώστε|συνεχίστε|εξαντλήσατε|σας απομένουν|εγγραφείτε|συνδεθείτε|δοκιμάστε|αποκτήστε	συνδρομ*|άρθρο|άρθρα|ανάγνωση|μήνα|δωρεάν
el.pass-on	s10		8	άρθρο|σύνδεσμο|συνδέσμου|link	αυτό|το|φίλο|φίλους|του
el.all-news	s11		26	ειδήσεις|νέα	από την ελλάδα|τον κόσμο|στο|τελευταίες|τελευταία|σήμερα
el.with-links	c9		16	άρθρο|κείμενο	περιέχει|δημιουργήθηκε|διαφήμιση
el.agency	s15		7	απε-μπε|reuters|afp|ap
el.beg	c0		40	μας|μάς|εσάς|εσείς|σας|να συνεχίσουμε|ανεξάρτητη	δημοσιογραφί*|ρεπορτάζ|άρθρο|ομάδα|συνεχίσουμε|έρευν*|στήριξή|στηρίξτε|μέλος|δεν μπορούμε
el.name	s13	name	10
el.made-by	c16		14	το κείμενο δημιουργήθηκε|το άρθρο δημιουργήθηκε|αυτό το κείμενο|αυτό το άρθρο|το κείμενο γράφτηκε
el.work	s16		10
el.rather-listen	s10		14	άρθρο|κείμενο|ηχητικ*
el.vote	c16		11	;
el.mistake	s12		8	άρθρο|κείμενο
el.access	c2		12	από # €|# € τον μήνα|# ευρώ
el.last-free	c2		14
el.receive	c4		14	στο email|email σας|άρθρα|newsletter
el.need-cookies	c7		20	πρέπει να επιτρέψετε|πρέπει να αποδεχτείτε|πρέπει να αποδεχθείτε|επιτρέψτε
el.no-use	c15		30	αναπαραγωγή|αναδημοσίευση|περιεχομένου|κειμένων	απαγορεύεται
el.sign-up-get	c4		16	εγγραφείτε|γραφτείτε
el.with-plan	c2		16	θα διαβάσετε|διαβάζετε|αποκτάτε
el.join-readers	c0		24	γίνετε κι εσείς|ελάτε κι εσείς
el.app-short	s5		8
el.tip.have	s12		30	στείλτε|γράψτε|επικοινωνήστε|πείτε	@|μας|viber|whatsapp
el.letter.write-in	s4		20	email|e-mail|newsletter|ενημερωτικό	σας στέλνουμε|να λαμβάνετε|μας|λάβετε|στέλνουμε
el.asks	c0	asks	0
el.voice	c0	voice	0
el.price	c0	price	0
el.speech	c0	speech	0
el.about	c0	about	0
en.asks-near	c0	asks	0	us|my|this story|this article|this site|this post|please|journalism|reporting|newsroom|reporters|readers|reader|our work|our readers|our newsletter|our journalism|your inbox|newsletter|newsletters|paper|newspaper|local news|tax-deductible|comments|comment|below|editor|website|free|coverage|article|story|you think|will you|email|@|a month|a year|$#|£#|€#|monthly
en.asks-first	s0	asks	0
en.donation.opener	c0	opener	0
en.later	w0	closer	0
en.continue	w0	among	0
en.donation.button	w0		0
en.donation.price	p0		0
en.donation.line	c0		40
en.donation.name	s0	name	10
en.payment	w1		0
en.payment.way	w1	among	0
en.payment.list	s1		0
en.paywall.label	w2		0
en.paywall.line	c2		0
en.paywall.door	c2		0	paper|newspaper|edition|print|magazine|subscri*|issue|issues|news
en.paywall.plan	c2		0	read|reading|article|articles|story|stories|continue|comment|save|newsletter|newsletters|unlock|our|us|log in|login|sign in|click|digital|news|journalism|paywall|subscribe|just|only
en.paywall.plan-alone	s2		8
en.paywall.keep-reading	c2		0	subscri*|sign in|log in|register|create|account|free|please|you|your|access|join|article|story|support|become|want
en.paywall.cancel	c2		0	subscri*|£#|$#|€#|your|trial|offer|month|digital|access|reading|just|only|no commitment
en.paywall.cancel-alone	s2		7
en.paywall.first	c2		0	$#|£#|€#|#|one dollar|a dollar|free	you|your|try|subscribe|get|cancel|now|start|only $#|only £#|only €#|just $#|just £#|just €#|then $#|then £#|then €#
en.meter	c3		0
en.newsletter.label	w4		0
en.newsletter.line	c4		0
en.newsletter.receive	c4		0	our|your|you|email|newsletter|newsletters|inbox|news|alerts|updates|stories|daily|weekly|morning|latest|i agree|we|us|top|best|briefing
en.newsletter.receive-alone	s4		10
en.newsletter.start	s4	among	22
en.app	c5		22
en.app.available	c5		22	our|download|news|now|get|your|read|stories|free on
en.app.available-alone	s5		8
en.app.download	c5		22	our|now|today|news|stories|latest|updates|breaking|here|scan
en.push	c6		20
en.push.receive	c6		20	you|your|you'll|our|us|news|breaking|latest|story|stories|browser|articles|article|please|click|posts|comments|updates|me|this
en.push.receive-alone	s6		10
en.share.label	w10		0
en.share.network	w10	among	0
en.share.line	c10		14
en.share.friend	c10		14	please|you|your|friends|someone|enjoyed|liked|like this|article|story|share|anyone|us|forward|newsletter|think
en.share.friend-alone	s10		4
en.follow.label	w13		0
en.follow.line	c13		28
en.follow.networks	c13		28	follow|find|like|join|us|our|@|connect|you|your|share|stay|get|keep up|page|pages|we|me
en.follow.networks-alone	s13		5
en.follow.start	s13		24
en.ad	w9		0
en.ad.line	c9		34
en.adblock	c8		30
en.adblock.allow	c8		30	you|your|you're|our|we|us|please|this site|this page
en.adblock.allow-alone	s8		5
en.consent.label	w7		0
en.consent.line	c7		90
en.consent.terms	c7		90	our|we|us|cookies to|you agree|you consent|i agree|to our|this site|this website|this content|this page|continue|continuing|signing up|sign up|privacy|content partners|load|platform|platforms|newsletter|newsletters|unsubscribe|your device
en.consent.withdraw	s7		10
en.comments.label	w12		0
en.comments.line	c12		40
en.comments.survey	c12		40	you|your|our|us|we|please|help us|complete|below|let|share|leave|tell|log in|sign in|register|subscribers|members|here|think
en.comments.survey-alone	s12		5
en.comments.letter	c12		40	@|submit|email|e-mail|here|your|words|write a|send a|send your|send us
en.related.heading	w11	heading	0
en.related.headed	s11	heading	9
en.related.lead-in	s11	lead-in	32
en.related.more	w11	lead-in	0
en.related.on-site	p11	lead-in	32
en.related.label	w11		0
en.toggle	w11	among	0
en.author	s14		45
en.author.asked	s14		45	us|our|email|e-mail|@|contact|tell|share|get in touch|write to|whatsapp|form below|hear|signal|here|reporter|reporters|let me|learn more
en.author.line	c14		40
en.author.line.who	c14		40	based in|who writes|writes|covering|covers|covered|@|follow|author|her work|his work|their work|has written|contributor|her book|his book|reporting from|email|lives in|previously|joined|formerly
en.author.line.at	c14		40	@|#-#|+#|e-mail|email|twitter|signal|phone|telephone|reporter|editor|author
en.author.bio	c14	bio	70
en.copyright	c15		60
en.copyright.this	c15		60	this article|this story|this post|this piece|this column|this essay|this report|this interview|this series|this content|this investigation|this commentary|the article|the post|the essay|article|essay|column|version|newsletter|blog|website|may be|copyright|permission|reproduced
en.copyright.start	s15		40
en.copyright.reporting	s15		40	editing|edited|writing|additional|compiled|reuters|afp|ap|;|desk
en.copyright.reporting-alone	s15		7
en.follow.podcast	c13		24
en.summary	c16		30	ai|artificial intelligence|machine|automatic*|automated	editor*|review*|mistake*|error*|feedback|translat*|summar*|voice|journalist*	this|our|we|may|check*|review*|editor*|article*|powered
en.audio	c10		24	article|story|piece|post|column	ai|automated|machine|minutes|minute|min|mins|synthetic
en.thanks	c0		44	readers|members|supporters|subscribers|donors|patrons	us|our|you've|you made|your	join*|join them|gave|give|given|donat*|contribut*|become|chipped|pledged
en.author.ours	c14	bio	70	correspondent|reporter|editor|columnist|critic|staff writer|photographer	covered|covers|covering|wrote|written|writes|follow|book|since|reports|reported|joined|email|reach
en.forward	s10		16	share|forward|friend*|subscribe|sign up|post is public
en.letter.own	c4		34	sign up|subscribe|join|receive|get|delivered|register	our|your inbox|free newsletter|free weekly|free daily|free email|for free|our free|get the free|it is free|it's free|sign up here|subscribe here|here to|here for|here:|the free|a free|free and|here and|here.
en.appeal.ask	c0		44	our|us|my|we	reporting|journalism|newsroom|reporters|stories|readers|coverage|this post|this story|this article|read|work|keep|help|support|back|if you
en.pitch	c0		42	we|us|our	reporting|reporters|newsroom|journalism|readers|donors|stories|this story|this piece|this post|publish|gift|coverage|local news	you|your|please|?
en.ad-by	s9		6
en.reproduction	c15		40	reproduction|reproduced|republish*|republication|copied|redistribut*|rewritten
en.reproduction.near	c15		40	reproduction|reproduced|republish*|republication|copied|redistribut*|rewritten	this|site|website|article|articles|content|contents|material|materials|publication|part|whole|text|our|copyright|may not|prohibited|must not|not be|forbidden
en.google	c13		26	google	add|adding|choose|set|make|tap|prefer|click|get|keep up|see our|see more of	us|our|as a preferred|as your preferred|your preferred|your top|as a trusted|keep up with
en.google.start	s13		9	on google|google news|google discover|in google search
en.channel	s13		24	whatsapp channel|whatsapp community|whatsapp group|telegram channel|telegram group|channel on|group on|your whatsapp|on whatsapp|on telegram|on signal
en.channel.community	c13		0	adverts|offers|screen|exit|check out
en.tip	c12		40	us|our|you|your|non-work|we|have|to share	contact|email|write|send|tell|reach|share|use|get in touch|let us know	signal|whatsapp|@|tip|tips|desk|team|securely|secure|email|reporter|reporters|our
en.tip.hear	c12		0
en.author.post	c14	bio	50	is the|is a|is an|joined the|has covered|covers|reports on|writes on
en.author.beat	c14	bio	24
en.author.reports	c14	bio	9
en.author.mail	s14	bio	16	@|#-#
en.author.reach	c14		40	@|#-#|+#|# # #|signal|whatsapp|e-mail|email
en.author.you-can	s14		12	@
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
en.games	s16		16	quiz|quizzes|crossword|puzzle|puzzles|sudoku|wordle|game|games|survey|questionnaire
en.poll	s16		14	?
en.improve	s16		16
en.correction	c12		40	email|e-mail|click|contact|let us know|visit|@|here|read our|sign up|send|tell us	you|your|to report|to request|to suggest|us|our|see something|@
en.comments.who	s12		18	subscribers|registered|members|member|subscriber|real names|logged in|real name|registering	comment|comments|commenting|conversation|discussion
en.comments.join	s12		8	comments|comment|comment below|below|#
en.app.get	s5		18	app|apps	iphone|android|ios|story|article|experience|download|news|post|free|alerts
en.push.start	s6		12
en.newsletter.done	w4		0
en.newsletter.box	c4		24	you|your|our
en.newsletter.get	s4		12	newsletter|newsletters|best stories|top stories|must-read stories|biggest stories|email briefing
en.newsletter.sent	s4		6	monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekday|day|morning
en.donation.plea	c0		40	we|us|our|your|it|readers|please|will you	readers|journalism|newsroom|your|have you|$#|reporting|stories|free for|will you|to produce
en.donation.label	w0		0
en.offer	s2		20	$#|£#|€#|#%|# cents|# pence|#p	unlimited access|digital access|every story|every article|keep reading|continue reading|read on|read without|read ad-free|subscribe|our journalism|our stories|of access|local news
en.offer.price	s2		9	$#|£#|€#|#%|+|plus|premium|subscription
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
en.copyright.edited	s15		4
en.this.wall	c2		22	paying members|for members|members read|subscription|digital pass|free preview|subscriber account|a subscriber|paying readers|our subscribers|full access
en.this.paid	c0		28	made possible|funded|pays for|paid for|time and money|supported by	our readers|readers like you|donations|donors|reader support|people like you|to report|your generosity|your support|our members
en.this.ai	c16		28	ai|artificial intelligence|ai-assisted|ai-generated|generative ai|automatically	created by|created with|generated|summarise|summarize|checked|reviewed|produced|transcribed|translated
en.this.sponsor	c9		22	this|the following|article|content is
en.this.helpful	s12		8	summary|translation|overview|transcript	helpful|useful
en.tell-us	c12		24	missing|wrong|errors|error|missed|improve|complain|inaccurate|mistakes|mistake	?|please|you|we can|to complain|if	this story|this article|article|the editor|editors|errors|corrections|coverage|we missed|this page
en.ask-mail	s12		26	@	?|send|share
en.anonymously	c12		20	send us|tell us|our reporters|our newsroom|write to us	you can|please|use|here|how to
en.our-shop	c16		20	book|visit|order|register|search|apply|don't miss|get|join|reserve|meet|explore	now|here|event|events|your|prints|more|mugs|site|webinar|books|jobs|q&a|tickets
en.apply	s16		12	looking for a|we're looking|jobs|vacancies|job|join our
en.play	s10		14	to listen|to watch|podcast|videos|episode|episodes|released|this article|this story|interview|to start|discuss
en.cookies.show	c7		36	you haven't|you have not|you must|you need to|because of your|due to your|please|we'd like to show|we would like to show|to display	content|post|map|video|embed|tweet|player|graphic|instagram|youtube	enable|accepted|accept|hidden|blocked|show|see|view|loaded|update|change|consent|adjust
en.sign-up-here	c4		22	?|our|we|your|every|please|thanks|thank you|you
en.start-day	s4		12	stories|news|briefing|newsletter|unsubscribe|email|headlines
en.alerts	s13		12	whatsapp|telegram|facebook|text messages|text alerts|alerts|discord
en.results	c13		24	see more|more of our|more from us|add us|choose|click the star	us|our|from|your
en.wall.more	c2		20	you|your|get|enjoy|read|sign in|see our|join|gives you|half price	$#|£#|€#|article|story|stories|preview|offers|month|price|continue|#|read
en.price-tag	s2		7	$#|£#|€#	week|weeks|month|months|year
en.who-comments	c12		18	you need|account|accept|terms|this story|this article|on topic|subscribe|log in|sign in	you|your|our|this|and
en.app.have	c5		14	ios|android|iphone|download|yet|get|news|news,|more|read|follow|app store
en.may-earn	c9		20	we|our|us|links marked	earn|receive|are affiliate|be compensated|get paid|contains	link|links|page|items|purchase*|buy|bought|products|product
en.first-in	s15		20	appeared in|appeared on|syndicated|material from|reporting from|information from|reprint|reprints|©
en.missed	s11	lead-in	30
en.more-of-ours	c16		12
en.our-videos	s10		8
en.episodes	s10		14	released every|out every|come out|every monday|every tuesday|every wednesday|every thursday|every friday|every week|weekly|are released|drop every
en.check-inbox	w4		0
en.call	s16		16	our app|our apps|our podcast|our podcasts|our newsletter|our newsletters|our explainer|our video|our videos|our poll|our survey|our reader survey|our quiz|our weekly quiz|our coverage|our live coverage|our reporting|our whatsapp|our telegram|our whatsapp channel|our channel|our gift range|our reporters|our reporter|our newsroom|our journalists|our best offer|our offers|our live blog|our liveblog|our free app|our dossier|our correspondent|our corrections|our jobs board|our top stories|our headlines|our upcoming events|our investigations|latest episode|preferred sources|corrections desk|investigations team|weekly quiz
en.call.question	s12		18	?	tell us|contact the corrections|contact the editor|contact the reporter|contact the desk|contact our|contact us|email the|email our|send us|write to the editor|let us know|drop us|get in touch|write to us|message us	us|our|editor|desk|team|newsroom|reporter
en.call.log-in	s2		12	log in|login|sign in|subscribe|preview|seconds|access from|read on|for free|unlock|can read	subscription|account|subscriber|story|preview|$#|£#|€#|#p|article|read
en.also-listen	s10		10	listen to this article|listen to this story|read this article|read this story|hear this|share this article|share this story|watch the video|in our app|on our app|our podcast|our newsletter
en.our-thing	s5		12	you|your|sends|brings|fastest|the news|available|latest
en.join-readers	s4		10	readers|subscribers|members|others|people
en.daily-dose	c4		14	get|receive|you have|sent|sign up	news|newsletter|stories|headlines|daily|weekly
en.ai-this-is	s16		14	summary|tell us|translation|reviewed|right|overview|audio
en.comments.closed	c12		16	we've|we have|you must|this article|this story|this piece
en.tickets-here	c16		16	us|our|you|your|join|see
en.give-small	c0		28	our|us|this work|this reporting|this story|we	would you|please|consider|join them|will you|can you
en.originally	s15		9
en.more-kind	s11		8	headlines|news|stories|friends|partners|sponsored
en.affiliate.as	c9		40	i|we|me|us	earn|get|receive|paid|commission|commissions
en.affiliate.links	c9		34	buy|shop|purchase|purchases|order|click|bought	commission|a few cents|a few pence|a share|a small share|a small fee|a small percentage|a small cut|a small amount|pay me|pay us|pays us|pays me|earn|get paid|referral fee|earns	we|i|me|us
en.affiliate.mark	s9		26	(affiliate link)|(affiliate links)|(affiliate)|(aff link)|(ad)|(paid link)|(#ad)|(gifted)
en.app.named	s5		24	app|apps	iphone and android|ios and android|iphone or android|android and iphone|android and ios|iphone, ipad|app store|google play|never miss|headlines|breaking news|our news|the news|latest news|latest scores|news alerts|push alerts|alerts for your|get alerts|our stories|this story|the paper|on the go|before the storm|before anyone else|as it happens|and never
en.app.brings	c5		26	you|your	phone|news|headlines|breaking|stories|read|alerts|scores|listen|paper|free
en.never-miss	s6		20	push alerts|push alert|push notifications|push notification|by push|news alerts|text alerts|email alerts|our alerts|our emails|our email|by email|sign up to our|sign up for our|sign up now|sign up here|subscribe to our|subscribe now|newsletter|notifications|inbox|our app|our channel	get|turn on|sign up|by|with|for|to|in|on|subscribe
en.newsletter.address	c4		40	box|below|button|at the bottom|at the foot|press|here|and we|and you'll|and the|and it|and get|we'll|to get|to receive|to join	you'll|it will|arrives|arrive|every|each|once a|a month|a week|newsletter|letter|letters|headlines|news|stories|briefing|is yours|are yours|subscribe|free
en.newsletter.mailed	c4		22	every|each|daily|weekly|weekdays|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|monthly|once a week|once a month|twice a week|by #am|at #am	news|stories|digest|briefing|letter|newsletter|headlines|recipes|weather|best|guide|tips|reads|reporting|update|updates|roundup|round-up|picks|columns|posts|edition|analysis|story
en.newsletter.topic	c4		5	weather|news|sport|sports|football|business|politics|books|culture|recipes|headlines|best|stories|briefing|letter|local|science|climate|tech|opinion|gardening|daily|weekly|updates|alerts|get
en.newsletter.days	c4		24	stories|news|editor|editors|picks|newsletter|briefing|reporter|reporters|reporting|reads|best|letter|critics	our|your|the best of|by|free
en.newsletter.by-day	s4		14	reporter|reporters|editor|editors|newsletter|inbox|email|free|our|newsroom|desk|unsubscribe
en.newsletter.named	s4		6	headlines|briefing|newsletter|letter|digest|dispatch|bulletin|roundup|round-up|daily brief|morning brief|evening brief|the brief|weekend reads
en.newsletter.list	c4		34	letter|email|emails|mailing list|newsletter|newsletters|our list|list at the|the list at|list below|briefing|digest|bulletin	get|hear|receive|every|weekly|monthly|first|news|at the foot|below|free|here
en.enjoying	s4		40	?	email|newsletter|address|subscribe|sign up|join|donate|chip in|become a member|become a subscriber|follow us|follow me|share it|share this|inbox|briefing|our list|the list|leave a review|rate us|pass it on|forward it|buy me|tip|our letter|my letter|a friend|our shop
en.enjoying.what	s0		5	?	calendar|podcast|newsletter|site|show|blog|series|column|recipes|letter|crossword|article|story|content|posts|post|work|journalism
en.by-email	s4		24	by email|by e-mail|via email|via e-mail	each month's|each week's|every week's|this week's|new posts|new stories|new articles|the briefing|our news|our stories|our best|our latest|release notes|new recipes|each new|every new|our weekly|our monthly|our reviews
en.member.free	c1		44	help us|subscribers get|members get|support us|become one|become a member|become a subscriber|become a supporter|becoming a member|becoming a supporter|subscribe|thanks to our|donate|chip in|join them|if you'd like more|your gift|upgrade	this story|this article|this essay|this post|this piece|this issue|this interview|this recipe|story is|article is|essay is|post is|of story|our stories|our reporting|our articles|our archive|our journalism
en.member.reading	c1		44	free list|free edition|free version|free issue|free newsletter|public edition|free tier
en.member.consider	c0		44	if you'd like|if you like|if you enjoy|if you enjoyed|if you value|if you want|if you found|if you read|if you've	stories like|more stories|more of them|more like|articles like|our reporting|this reporting|my writing|what you read|this work|our work|my work|this story|this article|this post|this newsletter|this podcast|these stories|these posts|our journalism|our stories
en.member.meaning-to	c0		44	join|joining|subscribe|subscribing|donate|donating|become a member|becoming a member|support us|supporting us	today|now|the day|the time|the moment|this week|this month
en.member.with	s1		24	our|your	you|your|every|all|full|whole|unlimited|early	articles|stories|archive|podcast|podcasts|newsletter|newsletters|columnists|writers|critics|reporting|journalism|e-paper|recipes|edition
en.home-delivery	c1		24	$#|£#|€#	a week|per week|a month|per month	seven days|call #-#|call #|call us|call now|subscribe|order now
en.gift.doubled	c0		40	gift|gifts|donation|donations|you give|you donate|contribution|contributions	you|your	every|each|any|all|today|before|until|now|by midnight|by our
en.gift.people-like-you	c0		40	depend on|depends on|rely on|relies on|possible|thanks to|because of|powered by|only exist*|need*	a gift of|journalism|reporting|newsroom|investigations|investigation|stories like|this story|donat*|station|programmes|local news|public radio|our work|our campaign*
en.gift.buys	c0		34	could|can|will|would|pays for|helps|buys|provides|feeds	will you join|will you help|will you give|will you make|will you donate|will you support|join us|help us|your gift|your donation|please give|donate|give today|people like you|make a donation	?|us|our|today|now|like you|monthly|a month
en.gift.of	c0		30	pays for|pays|could pay|can pay|will pay|funds|could fund|can fund	our|us|a reporter|field|like this|your	reporter|reporting|investigation*|journalism|like you|in the field|newsroom|story|stories
en.discount	s9		24	with the code|with code|use the code|use code|using the code|using code|at checkout|enter the code|quote the code	our|your|you|use|us|readers	#%|half price|off|half off|£#|$#|€#|a discount
en.free-download	s9		22	free download|download now|download it|download your|download our|download the|our free|get it|get yours|register now|grab|→	template|templates|guide|calculator|checklist|spreadsheet|spreadsheets|download now|ebook|e-book|webinar|pdf|kit|report|planner|course
en.shop.sales	c9		34	every sale|every purchase|pays for|supports|order|buy|now|available|get yours|£#|$#|€#	reporting|journalism|tote|totes|mug|mugs|calendar|calendars|prints|issue|magazine|newsroom|our work|tea towels|t-shirts
en.tickets.low	c9		18	get|see|you|buy	live|as low as|from
en.bet	s9		40	bet|bets|betting|gamble|gambling|odds|bonus|gambleaware|begambleaware|stake|wager|casino|bookmaker|t&cs|responsibly	apply|t&cs|gambleaware|begambleaware|terms|bonus|your head|correct|subject|odds by|odds from|please
en.bet.label	w9		0
en.shop.label	w9		0
en.related.reading	w11	heading	0
en.recipe.tried	s12		30	let us know|let me know|tell me|tell us|tag me|tag us|leave a comment|leave a rating|leave a review|leave a star|rate it|rate this|star rating|comment below|in the comments|show us|@
en.votes	w12		0
en.topic.closed	s12		26	replies|reply|comments|comment|closed|locked|posting|archived	closed|locked|no longer|no new|not open|archived|you can't|you cannot
en.answer	w12		0
en.answer.thanks	s12		34
en.forward.to	s10		16	to someone|to somebody|to anyone|to a friend|to friends|to your friends|to a colleague|to a neighbour|to a neighbor|with someone|with somebody|with a friend|with anyone|with friends|with a colleague|with your
en.forward.if	c10		34	forward it|forward this|forward them|send them this|pass this on|pass it on|subscribe|newsletter|get your own|share this newsletter|share this article
en.clap	c10		34	if you|please|don't forget|useful|enjoyed|liked	you|story|article|follow
en.error.spotted	c12		40	a mistake|an error|errors|mistakes|inaccuracy|inaccuracies|a typo|something wrong	let us know|email us|write to us|contact us|tell us|@|acknowledge it|correct it|fill in|click	us|our|we	story|article|page|site|coverage|content|reporting|corrections*|published|@|newsroom|editor|editors|journalism|piece|website
en.tip.line	c12		26	send|write|message|share|forward|report|text	us|it|you|your|something|checked|?
en.ask.how	s12		44	?	send us|tell us|write to us|let us know|get in touch with us|email us|message us|share your pictures|share your story|share your stories|share your experience|share your experiences	your pictures|your photos|your videos|your story|your stories|your experience|your experiences|your memories|your views|your thoughts|your name|email us|your answers
en.message-us	s12		14	#|@|whatsapp|instagram|signal
en.author.contact	s14		16	@|#-#|# # #
en.author.heading	w14		0
en.reply-mail	c4		34	you can|just|simply|your|let me|let us|tell me|tell us|questions|i read|we read	send|me|us|questions|feedback|thoughts|ideas|tips
en.print.appears	s15		40	print|edition|issue|newsletter|first appeared|originally appeared|reprints
en.forward-looking	c16		90	this release|this press release|this announcement|this document|this news release|this statement|this communication|these statements|such statements	risks|uncertainties|differ materially|no obligation|undertakes no
en.equal	c16		60	is an|are an|we're an	does not discriminate|do not discriminate|all qualified|all applicants|protected|applicable law
en.consent.by	s7		44	you consent|you agree|you accept|you confirm|you grant|i agree|you acknowledge|you are agreeing|you're agreeing	data|terms|privacy|policy|conditions|emails|guidelines|information|photo|picture|rights|contacted|rules
en.embed.allow	s7		8
en.pay-in	s1		14	interest-free|payments of|instalments|installments|klarna|clearpay|afterpay|paypal|pickup available|pick up available|usually ready|orders over|orders above
en.data-none	w16		0
en.related.more-colon	s11	lead-in	24
en.comments.post	c12		26	message board|below|comments|on this story|on this article|forum|our forum|in the comments|comment section|facebook page	your|our|us|this
en.discount.first	s9		10	first|next	order|purchase|bag|box|month|year|booking|class|visit|delivery|shop
en.made-possible	c0		34	made possible by|made possible because|paid for by|funded by|powered by|supported by	news|journalism|reporting|stories|programs|programmes|coverage|station|music	people|listeners|readers|members|neighbors|neighbours|donors|your|you
en.enquiries	s16		20
en.tell-about	c12		34	@|fill in the form|fill out the form|form below|using the form|in the form|whatsapp
en.agony	s12		60	?	@|by submitting|fill in the form|fill out this form|use the form	write|email|e-mail|send|submit|ask	by submitting|regrets|regret|cannot reply|cannot answer|can't answer|can't reply|personally|columnist|our column|anonymous*|in confidence|our expert|our experts|our agony
en.will-not-print	c12		40	name|details|contact details|message|email|answer|answers|submission|response|letter	we|our editors	you|your|unless|form|permission|contact|message
en.buy-at	s9		16	: £# at|: $# at|: €# at|: £# from|: $# from|: €# from|at amazon|from amazon|at walmart|at argos|at john lewis|at target|at best buy
en.deal.label	w9		0
en.asks	c0	asks	0
en.voice	c0	voice	0
en.price	c0	price	0
en.speech	c0	speech	0
en.about	c0	about	0
es.asks-near	c0	asks	0	nuestr*|nos|nosotros|periodismo|boletín|newsletter|correo|redacción|este medio|artículo|lectores|noticias|suscr*|leer|gratis|independiente|independientes|periódico|€|información|reportaje|investigación|al mes
es.opener	c0	opener	0
es.later	w0	closer	0
es.button	w0		0
es.ask	c0		40
es.name	s0	name	10
es.payment	w1		0
es.payment.way	w1	among	0
es.wall	w2		0
es.wall-line	c2		70
es.wall-near	c2		70	contenido es exclusivo para|suscríbete|suscripción se|acceder|suscríbase|suscribite|sesión|cuenta|leyendo|leer|lee|artículo|artículos|contenidos|nota|noticias|tus|nuestr*|digital|disfruta|accede|gratis|newsletter|comentar|€|seguir|web|usuario
es.wall-near-alone	s2		5
es.meter	c3		0
es.meter-near	c3		0	mes|leer|leído|te|quedan|límite|tu|has|suscríbete|regístrate|agotado
es.meter-near-alone	s3		4
es.letter	w4		0
es.letter-line	c4		0
es.letter-mail	c4		0	recibe|recibir|recibirás|recíbe*|suscríb*|suscrib*|newsletter|newsletters|noticias|nuestr*|gratis|inscríb*|apúntate|introduce|ingresa|titulares|aceptas|boletín|boletines|confirma*|mejores|historias|cada mañana|cada semana|cada viernes|cada día|marcados
es.letter-mail-alone	s4		4
es.letter-near	c4		0	tu|tus|suscríb*|suscrib*|newsletter|newsletters|noticias|nuestr*|gratis|inscríb*|apúntate|titulares|aceptas|acepta|condiciones|política|boletines|confirma*|cuando quieras|enlace|correo|email|bandeja|momento|mejores|historias
es.letter-near-alone	s4		3
es.app	c5		22
es.app.near	c5		22	descarga|descárga*|nuestr*|noticias|gratis|tu|bájate|instala
es.app.near-alone	s5		5
es.push	c6		20
es.push.near	c6		20	noticias|nuestr*|navegador|quieres|última hora|te|activa*|permitir|deseas|tu
es.push.near-alone	s6		3
es.share	w10		0
es.follow	w13		0
es.follow-line	c13		28
es.follow-whom	c13		28	facebook|twitter|x|instagram|@|nuestr*|redes|whatsapp|tiktok|threads|bluesky
es.follow-networks	c13		28	síguenos|sigue*|seguirnos|nuestr*|únete|@|puedes|encuéntr*|nos|síganos
es.follow-networks-alone	s13		5
es.ad	w9		0
es.adblock	c8		24
es.consent	w7		0
es.consent-line	c7		90	nosotros|nuestr*|usamos|utilizamos|usted|tu|tus|su|sus|este sitio|esta web|esta página|si continúa|puedes|puede|este contenido
es.consent-near	c7		90	nuestr*|usamos|utilizamos|nosotros|aceptas|acepto|acepta el|aceptando|al aceptar|este sitio|esta web|esta página|si continúa*|consulta|consultar|más información|newsletter|google|he leído|leer la
es.comments	w12		0
es.comments-line	c12		40
es.comments-near	c12		40	inicia|sesión|regístr*|suscríbete|registrad*|cuenta|identifíc*|debes|tienes que|usuario|usuarios|suscriptor|suscriptores|cuéntanos|déjanos|tu|tus|opina|deja|dinos|nos|abajo|nuestr*|lectores|moderad*|conversación|consulta las|logueado|conectado|hazte
es.comments-near-alone	s12		4
es.related	w11	heading	0
es.related-headed	s11	heading	9
es.lead-in	s11	lead-in	34
es.furniture	w11		0
es.toggle	w11	among	0
es.author	s14		40
es.author-near	s14		40	@|nosotros|redacción|nuestr*|periodista|escritor|escritora|profesor|profesora|redactor*|licenciad*|escribe|ver más|más artículos|el autor:|autor del artículo|colaborador*
es.author-near-alone	s14		4
es.copyright	c15		50
es.copyright-near	c15		50	reproducción|reproducir|distribución|contenidos|comunicación pública|autorización|copia|difusión|este artículo|este texto|artículo|nota|reportaje|columna|esta historia|esta entrevista|texto|traducción|traducido|todos|©|todos los
es.copyright-near-alone	s15		4
es.bio	c14	bio	60
es.tip	s14		30	escríbenos|escríbanos|contacta|contáctanos|cuéntanos|@|confidencial|envíanos
es.tip-near	s14		30	escríbenos|escríbanos|contacta con nosotros|contacta con la redacción|contacta con el periodista|contáctanos|cuéntanos|@|confidencial|envíanos|nuestr*
es.appeal	c0		44	nuestro|nuestra|nuestras|nuestros|este medio|este artículo|esta nota|invítame|invítanos|nos	periodismo|investigar|lectores|artículo|nota|redacción|medio|trabajo|posible|independiente*|invít*
es.appeal-coffee	c0		44	nuestro|nuestra|nuestras|nuestros|este medio|este artículo|esta nota|invítame|invítanos|nos	periodismo|investigar|lectores|artículo|nota|redacción|medio|trabajo|posible|independiente*|invít*	invít*|invita*|precio|cuesta|menos|menos que|apoy*|aporta*|colabora|vale
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
et.share	w10		0
et.comments	w12		0
et.furniture	w11		0
et.toggle	w11	among	0
et.ad	w9		0
et.agency	w15		0
et.no-copy	c15		24	artikli*|sisu|materjali*|tekst*|levitami*
et.publisher	s15		8
et.preferred	c13		20	lisa|vali|jälgi|märgi|määra
et.channel	c13		16	liitu|jälgi|oleme ka|leiad meid|vaata meid
et.tip	s14		24	ajakirjaniku*|toimetus*|meile|@|anonüümselt
et.bio	c14	bio	8	on
et.embed	c7		24	nägemiseks|vaatamiseks|ei saa kuvada|nõustun|kuvamiseks	pead|nõustu|nõustuma|nõustunud|nõustun|luba
et.consent	w7		0
et.machine	c16		18	artikkel on|lugu on|tekst on|kokkuvõte on|selle kokkuvõtte	tõlgitud|koostatud|tehtud|tegi|loodud|genereeritud
et.from-us	s16		8	konverentsile|mida sa|kui hästi|lugejaküsitlus*|veebiseminari*|podcasti|viktoriin*
et.mistake	s12		16	anna|kirjuta|teata|märgi|ctrl
et.app	c5		10	lae alla|laadi alla|loe lehte
et.alert	c6		12	lülita|saa|luba|telli
et.letter	c4		26	telli|liitu|liitud|loobuda|olulisemad uudised|oled|tellides
et.letter-label	w4		0
et.appeal	c0		36	tasuta|ilma sinuta|aitab meil|meie|sõltumatu*|annetus
et.support	s0		8	ajakirjandust|meie tööd|meid
et.offer	s2		12	kuus|digipakett|euro eest|loe kõiki
et.wall-free	c3		16	sinu|sul on|loe edasi|loetud|jäänud
et.calls	s16		10	oma e-post|meie e-poest|youtube'i sisu|artiklit|kogu lugu|intervjuud|tellijana|tellijad|tellimus*|meilile|postkasti|uudiskir*|podcast*|saadet|kinkekaart|arutelus|sõbraga|meiega ühendust|meile|küpsistega|kanaliga|grupiga|whatsapp*|telegram*|facebook*|instagram*|youtube*|google*
et.asks-you	s12		12	meile|meiega|meeldis|kasulik|saada
et.goes-on	s9		6	pärast videot|pärast reklaami|pärast pilti|pildi all|video all|allpool
et.for-payers	c2		9	see|lugu|artikkel|kommenteerida|sul on|nädala
et.byline	s14		5
et.text-made	c16		12	see tekst|see artikkel|see kokkuvõte|tõlge
et.you	c16		12	sulle|saad|oled|sinu|pead
et.asks	c0	asks	0
et.voice	c0	voice	0
et.price	c0	price	0
et.speech	c0	speech	0
et.about	c0	about	0
fa.later	w0	closer	0
fa.button	w0		0
fa.wall	w2		0
fa.letter	c4		20
fa.letter.named	c4		20	شما|وارد كنيد|وارد نماييد|بنويسيد|عضو شويد|مشترك شويد|عضويت|ثبت نام كنيد|ثبتنام كنيد|نامنويسي كنيد|منتشر نخواهد شد|منتشر نميشود|الزامي
fa.share	w10		0
fa.follow	c13		20
fa.ad	w9		0
fa.consent	c7		40
fa.consent.named	c7		40	اين سايت|اين وبسايت|اين وبسايت|سايت ما|وبسايت ما|ما از|شما|ميپذيريد|بپذيريد|ميپذيرم|موافقيد|موافقم|با ادامه|با استفاده|با عضويت|با ثبتنام|با ثبت نام|مرورگرتان
fa.consent.label	w7		0
fa.comments	w12		0
fa.related	w11	heading	0
fa.lead-in	s11	lead-in	28
fa.furniture	w11		0
fa.toggle	w11	among	0
fa.copyright	c15		24
fa.copyright.all	c15		24	محفوظ|متعلق|سايت|وبسايت|وبسايت|مطالب|محتوا|©|خبرگزاري|كپي|بازنشر|ناشر|معنوي
fa.channel	c13		22	گوگل نيوز|گوگلنيوز|google news|تلگرام|تلگرامي|واتساپ|واتساپ|واتس اپ|ايتا|بله|روبيكا|اينستاگرام|توييتر|ايكس|يوتيوب	ما|ما را|را در|كانال|كانالهاي|صفحه|پيج|عضو|اخرين اخبار|اخبار
fa.preferred	c13		22	گوگل|google
fa.tip	c12		26
fa.writer	s14		7
fa.bio	c14	bio	18	مينويسد|تحليلگر|تحليلگر|مقيم|عضو هيئت علمي
fa.embed	c7		36	بخش|مطلب|اجازه|كوكيها|كوكي|مسئول
fa.ai	c16		20	اين خلاصه|خلاصه خبر|خلاصه مطلب|اين متن|اين مطلب|اين خبر|اين مقاله|نكات كليدي|بپرسيد|ترجمه شده	تهيه شده|توليد شده|ترجمه شده|خلاصه شده|خلاصه خبر|خلاصه مطلب|نكات كليدي|بپرسيد
fa.useful	s12		12	مطلب|خبر|خلاصه|مقاله|گزارش	مفيد بود|به ما خبر دهيد|امتياز دهيد|گزارش خطا|چيست؟|خطايي|پسنديديد|هم بخوانيد
fa.offer	c16		16	روزنامه|ثبتنام كنيد|ثبت نام كنيد|تهيه كنيد|فروشگاه|تيم ما
fa.watch	c10		12	اين مطلب|اين مقاله|اين گزارش|نسخه صوتي|فايل صوتي|پادكست|ويديوي بالا|ويدئوي بالا|ويديو را|ويدئو را|فيلم را|در ادامه ببينيد
fa.survey	s16		14	شركت كنيد|راي دهيد|راي دهيد|بسنجيد|ايا|محك بزنيد
fa.comment.rules	c12		26	نظرات|ديدگاهها|ديدگاه|نظر|نظراتي	توهين|تاييد|تاييد|افترا|خودداري|وارد شويد|كاربران|اولين|روزنامه|ارسال شده|ايميل
fa.comment.latin	c12		18	خودداري
fa.comment.label	w12		0
fa.app	c5		18	دانلود كنيد|نصب كنيد|دريافت كنيد
fa.letter.line	c4		18	دريافت كنيد|انجام شد|هر روز|هر هفته|هر صبح|عضو
fa.appeal.give	c0		24	كمك كنيد|حمايت كنيد|ياري كنيد
fa.appeal	c0		40
fa.appeal.paper	c0		9	روزنامه|رسانه|روزنامهنگاري|خبرگزاري|مجله|سايت
fa.wall.line	c2		18	مطلب|وارد شويد|خواندن|مطالعه|متن كامل|مشاهده|رايگان|ثبت نام كنيد|يك ماه
fa.gift	c10		9	اين مقاله|اين مطلب|مقاله را|مطلب را
fa.more	w11	heading	0
fa.lead-in.more	s11	lead-in	28
fa.click	c11		12	براي خواندن|اخبار بيشتر|خبرهاي بيشتر|مطالب بيشتر|براي مشاهده|براي ديدن
fa.ad.more	c9		8	اگهي|تبليغ|تبليغات
fa.ad.label	w9		0
fa.commission	c9		24
fa.reuse	c15		20	بلامانع|مجاز|بازنشر|مطالب|انتشار
fa.opinion	c15		26	يادداشت|مقاله|نظرات|مطلب|نويسنده|كاربران
fa.meter	c3		18	شما|داريد|ديگر|به پايان رسيده
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
fi.wall-line-here	c2		0	sisältö|sisältöihin|sisältöön|artikkelit|artikkeleihin|juttuihin|jutut|tilaa|tilaajille|lehteen|lehden|lehtiin|uutisiin|kk
fi.letter	w4		0
fi.letter-line	c4		0
fi.letter-line-here	c4		0	uutiset|uutisia|uutiskirje|uutiskirjeen|tilaa|kirje|juttu|jutut|syötä|anna|vahvista|viikoittain|suoraan|parhaat|tärkeimmät|joka päivä|joka aamu|aamuisin|ei julkaista
fi.app	c5		20
fi.share	w10		0
fi.follow	w13		0
fi.ad	w9		0
fi.consent	w7		0
fi.consent-line	c7		70
fi.consent-line-ads	c7		30	poista|ota|sammuta|käytössä|kytke|laita|huomasimme|sinulla
fi.consent-line-here	c7		70	käytämme|sivusto käyttää|palvelu käyttää|sivustomme|palvelumme|hyväksyt|hyväksyn|hyväksymällä|hyväksy|me ja|lue lisää|salli|tämä sivusto|näillä sivuilla
fi.comments	w12		0
fi.related	w11	heading	0
fi.lead-in	s11	lead-in	34
fi.furniture	w11		0
fi.toggle	w11	among	0
fi.copyright	c15		30
fi.copyright-here	c15		30	kielletty|kiellettyä|sisällön|sisältö|artikkelin|artikkelien|rangaistavaa|oikeudet
fi.agency	w15		0
fi.left	s2		10
fi.preferred	c13		24	lisää|valitse|aseta|seuraa|tee|nosta|näe	google*
fi.channel	c13		20	liity|tilaa|seuraa|olemme|on nyt myös|saat
fi.tip	s14		30	toimittaja*|toimitukse*|meille|@|juttuvink*|uutisvink*|vinkin|kokemuksesi|kerro nimettömä*
fi.writer	w14		0
fi.writer-is	s14		8	toimittaja|päätoimittaja|kolumnisti|erikoistoimittaja|avustaja|kansanedustaja
fi.bio	c14	bio	14	on
fi.reach	s14		12	@|x:ssä|twitterissä|blueskyssa
fi.embed	c7		30	hyväksy|hyväksyn|muuta|et ole hyväksynyt|tämä sisältö|upotus
fi.machine	c16		24	juttu on|artikkeli on|teksti on|tiivistelmä*|tämä tiivistelmä|otsikko on|jutun|näin	käännetty|tehty|tehnyt|tarkistanut|tarkistama|luotu|tuotettu|tekemä|lukee|käyttää tekoälyä
fi.from-us	s16		10	avoimet työpaikat|tapahtumaan|lukijailtaan|lukijakyselyyn|kyselyymme|visassa|mitä tiedät|kuinka hyvin|arvontaan|webinaariin|lukijatilaisuuteen
fi.pod	s5		9	podcast*|jakso|jakson|spotifyssa|podcastista|yle areenassa|suplassa
fi.fix	c12		26	@|lähetä|ota yhteyttä
fi.debate	s12		12	keskusteluun|kommentoi*|klo #
fi.alert	c6		18	tilaa|ota|salli|saat	aiheesta|uutiset|heti|tärkeimmät|käyttöön
fi.app-own	c5		10	lataa|lue näköislehti|lue lehti|ladattavissa
fi.terms	c4		40	hyväksyt|uutiskirje*|uutisia|markkinointi*
fi.letter-own	c4		26	tilaa|tilaa se|saat
fi.appeal	c0		36	jos arvostat|ilman sinua|voit|mobilepay*|auttaa meitä|ilmainen|tee lahjoitus
fi.offer	c2		18	tilaa|kokeile|tilaus jatkuu|sen jälkeen|jatka lukemista|tarjous
fi.lead-more	c11		12	voit lukea|lue
fi.affiliate	c9		24	juttu sisältää|artikkeli sisältää|sisältö on tuotettu|sivu sisältää
fi.publisher	s15		8
fi.wall-free	c3		18	jatka lukemista|jatkaaksesi|jäljellä|olet lukenut|lue
fi.calls	s16		11	paikkasi tästä|jaa ystävälle|sähköpostiosoitteesi|sähköpostin, jossa|lue maksutta|jos sinulle on|osapuolen evästeet|jutun linkki|jutun|juttua|juttuja|jutut|artikkeli|artikkelin|haastattelu|haastattelun|tilaaja|tilaajat|tilaus|tilauksesi|tukijaksi|uutiskirje*|podcast*|jakso|lahjakort*|keskusteluun|kommentoida|meille|suostumuksesi nähdäksesi|äänestykseen|milloin vain|aiheesta tulee|youtubesta|google*|whatsapp*|telegram*|facebook*|instagram*|youtube*|tiktok*|testimme|tästä aiheesta|jutun tehneelle|työkaverille|palautetta jutusta
fi.asks-you	s12		14	artikkelista|jutusta|meille|meidät|apua|ota yhteyttä|äänestykseen|hyötyä|kanssamme
fi.goes-on	s9		6	videon|kuvan|mainoksen|alla|alempana|grafiikan
fi.for-payers	c2		8	tämä|juttu|artikkeli|voivat kommentoida|voivat lukea|sinulla
fi.paid	c9		10	julkaisun|sisällön|artikkelin|jutun
fi.ai-did	s16		12	tämän tiivistelmän|tiivistelmän|tämän jutun|tämän käännöksen
fi.job	c16		8	kesätö*|töihin|työpaik*|harjoittelu*
fi.locked	c2		10	tilaajilta|jäljellä|keskusteluun|kommentointi
fi.told	s11		8	aiemmin täällä|aiemmin tässä|täällä aiemmin
fi.you	c16		12	sinulle|saat|olet|kirjaudu|ole yksi|voit
fi.by-commenting	s12		20	hyväksyt|säännöt|säännöistä|kirjaudu|keskustelun
fi.asks	c0	asks	0
fi.voice	c0	voice	0
fi.price	c0	price	0
fi.speech	c0	speech	0
fi.about	c0	about	0
fr.asks-near	c0	asks	0	notre|nos|nous|rédaction|journal|newsletter|newsletters|article|articles|lire|abonn*|compte|lecture|actualité|actualités|application|appli|infos|indépendan*|média|médias|offre|offres|lettre|contenu|contenus|matin|enquête|enquêtes|information|journalisme|lecteurs|commenter|par mois|€
fr.asks-us	c0	asks	0	don|dons|vous|pouvez|abonn*|lecteurs|€|par mois|article|articles|média|presse|journal|rédaction
fr.opener	c0	opener	0
fr.later	w0	closer	0
fr.button	w0		0
fr.ask	c0		40
fr.ask-us	c0		40	don|dons|vous|abonn*|cliquez|€|contribu*|lecteurs|adhér*|ici|article
fr.ask-us-alone	s0		4
fr.ask-near	c0		40	notre|nos|nous|soutenez|soutien|rédaction|média|médias|journal|journalisme|information|indépendan*|ici|mensuel|ponctuel|coûte|revient|après|article|articles|lecteurs|cliquez|abonnez-vous|helloasso|dons sont|presse
fr.ask-near-alone	s0		4
fr.name	s0	name	10
fr.payment	w1		0
fr.payment.way	w1	among	0
fr.wall	w2		0
fr.wall-line	c2		0
fr.wall-then	c2		0	abonn*|mois|semaine|engagement|offre|an|résili*|lire|essai
fr.wall-own	c2		0	article|articles|contenu|contenus|lire|lecture|suite|abonnez-vous|nos|notre|cet|ce contenu|connect*|connectez-vous|identifiez-vous|compte|ici|?|newsletter|newsletters|numéro|continuer|accéder|recevoir|recevez
fr.wall-own-alone	s2		4
fr.wall-near	c2		0	abonnez-vous|abonnez|s'abonner|je m'abonne|# €|#€|offre|offres|accès à|lire|lisez|articles|contenus|essai|numérique|numériques|vous|votre|vos|nos|notre|profitez|journal|tous|seulement|par mois
fr.wall-near-alone	s2		5
fr.meter	c3		0
fr.meter-left	c3		0	article|articles|lire|lecture|texte|découvrir|contenu
fr.letter	w4		0
fr.letter-line	c4		0
fr.letter-near	c4		0	matin|soir|jour|jours|matins|semaine|vendredi|samedi|lundi|dimanche|newsletter|newsletters|par mail|notre|nos|nous|meilleur*|infos|info|sélection|rédaction|boîte mail|messagerie|téléphone|acceptez|conditions|recevoir|recevrez|confirm*|saisi*|entrez|renseign*|obligatoire*|publiée|lien|liens|suivez|abonnez-vous|inscrivez-vous
fr.letter-near-alone	s4		9
fr.app	c5		24
fr.app.near	c5		24	notre|nos|lire|lisez|votre|vos|actualité|actualités|infos|info|alertes|articles|ouvrir|suivez|retrouvez|gratuitement|téléchargez|disponible sur|cliquez|continuer|continuez|ouvrez|utilisez|cet article|expérience
fr.app.near-alone	s5		5
fr.push	c6		20
fr.push.near	c6		20	vous|notre|nos|info|infos|actualité|activez|notifications|votre|vos|je
fr.push.near-alone	s6		4
fr.share	w10		0
fr.follow	w13		0
fr.follow-line	c13		26
fr.follow-networks	c13		26	suivez*|suivre|retrouvez*|rejoignez*|nous|notre|nos|@|likez|abonnez-vous|vous
fr.follow-networks-alone	s13		5
fr.ad	w9		0
fr.adblock	c8		24
fr.consent	w7		0
fr.consent-line	c7		90	nous|notre|nos|vous|votre|vos|ce site|ce contenu|je|cette
fr.consent-near	c7		90	nous|notre|nos|acceptez|acceptant|j'accepte|poursuivant|continuant|ce site|en savoir plus|partenaires|newsletter|newsletters|cliquez|cliquant|gérer|recaptcha|google|consultez|consulter|je
fr.comments	w12		0
fr.comments-line	c12		40
fr.comments-near	c12		40	connect*|connectez-vous|inscrivez-vous|abonnez-vous|abonné|abonnés|article|compte|devez|identifiez-vous|commentaire|ci-dessous|nous|nos|notre|cliquez|sondage|dites|laissez|partagez|réagissez|votez|vous en pensez|dites-le|avis dans les
fr.comments-near-alone	s12		4
fr.related	w11	heading	0
fr.related-headed	s11	heading	9
fr.lead-in	s11	lead-in	34
fr.furniture	w11		0
fr.toggle	w11	among	0
fr.author	s14		40
fr.author-near	s14		40	est journaliste|est écrivain|est professeur|est historien|est sociologue|est économiste|est chercheur|est essayiste|est maître|est enseignant|est l'auteur|est rédacteur|ne travaille pas|tous les articles|ses articles|@|contacter|a publié|a écrit|tous ses
fr.author-near-alone	s14		2
fr.copyright	c15		50
fr.copyright-near	c15		50	autorisation|interdite|totale|partielle|article|articles|contenu|contenus|site|réservés|diffusion|interdits|représentation|©|tous droits
fr.copyright-near-alone	c15		5
fr.bio	c14	bio	60
fr.testimony	s14		30	écrivez-nous|contactez-nous|témoign*|confidentialité|écrire à|nous contacter
fr.appeal	c0		44	notre|nos|nous|vous	rédaction|journal|média|enquêtes|articles|cet article|information|journalisme|lire|lu|auteur|rejoignez|indépendant*|continuer|offrez*
fr.appeal-coffee	c0		44	notre|nos|nous|vous	rédaction|journal|média|enquêtes|articles|cet article|information|journalisme|lire|lu|auteur|rejoignez|indépendant*|continuer|offrez*	offrez*|offrir|prix|payez|payez-nous|laissez*|soutenez|don|donnez|moins
fr.letter-ask	c4		30	inscri*|abonne*|recev*|je m'inscris|s'inscrire|s'abonner|gratuit*	notre|nos|vous|votre|vos|ici|je
fr.summary	s16		26	ia|l'ia|intelligence artificielle|automatique*
fr.summary-near	s16		26	ia|l'ia|intelligence artificielle|automatique*	a été|généré*|rédigés|réalisés|produits|article|automatique*|peut contenir|peuvent contenir|proposé*
fr.source	c13		30	google|google news|google actualités|google discover	ajoutez*|choisissez|définir|définissez*|sélectionnez|faites|sur google actualités|sur google news|sur google discover
fr.channel	c13		28	notre|nos|votre|nous|rejoignez|suivez|abonnez-vous|recevez|cliquez|retrouvez|inscrivez-vous|scannez
fr.tip	s14		36	contactez*|écrivez*|témoignez|alertez|prévenez-*|nous contacter|nous écrire|securedrop|envoyez-*|signalez-*|plateforme sécurisée|en toute confidentialité|@	nous|notre|nos|rédaction|journaliste*|sécurisé*|confidentialité|securedrop|courrier des lecteurs|auteur|l'auteur|l'autrice|@
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
fr.try	s2		18	# €|#€|# euro|# euros|gratuitement	mois|semaine|semaines|an|jours	abonn*|accès|engagement|offre|numérique|gratuitement|seulement|journal|édition|pour # €|pour #€|à # €|# € par|€ le|#€ par|puis
fr.share-label	w10		0
fr.related-more	w11	heading	0
fr.lead-in-more	s11	lead-in	24
fr.reprint	c15		34
fr.credit	s15		8
fr.offrir	c10		34	abonné|abonnés|abonnée|abonnées|par mois|abonnement	vous|chaque|votre|vos|article|articles|enquête
fr.pin	s10		12	plus tard|facilement|pinterest|retrouver|garder|sous la main|tableau
fr.kiosk	c9		26	numéro|hors-série|édition|magazine	# €|# euros|commandez|disponible|en vente|dès maintenant|actuellement	notre boutique|kiosque|kiosques|marchand
fr.asks	c0	asks	0
fr.voice	c0	voice	0
fr.price	c0	price	0
fr.speech	c0	speech	0
fr.about	c0	about	0
he.later	w0	closer	0
he.button	w0		0
he.wall	w2		0
he.wall-line	c2		24
he.wall-line.only	c2		24	כתבה|הכתבה|כתבות|תוכן|התוכן|מאמר|המאמר|הירשמו|הצטרפו|לקריאה|קריאה
he.wall-line.label	w2		0
he.letter	c4		20
he.letter.named	c4		20	הזינו|הזן|הכניסו|שלכם|שלך|שלנו|הירשמו|הרשמו|הרשמה|להרשמה|הצטרפו|לקבלת|קבלו|לא תפורסם|אליכם|ישירות
he.share	w10		0
he.follow	c13		18
he.follow.call	c13		18	שלנו|עכשיו|לקבלת|לעדכונים|עדכונים|לחצו|כאן|בחינם|חדשות|ותתעדכנו|והתעדכנו|להצטרפות|להורדה
he.follow.call.start	s13		9
he.ad	w9		0
he.consent	c7		40
he.consent.named	c7		40	אתר זה|באתר זה|האתר עושה|האתר משתמש|אתרנו|באתרנו|אנו|אנחנו|אתה|אתם|את/ה|הסכמתך|הסכמתכם|מסכים ל|אני מסכים|אני מאשר|שלנו|שלך|שלכם|בהרשמה|בכפוף|בלחיצה|בהמשך הגלישה|המשך גלישה|המשך הגלישה|המשך שימוש|גלישתך|למידע נוסף
he.consent.label	w7		0
he.comments	w12		0
he.related	w11	heading	0
he.lead-in	s11	lead-in	28
he.furniture	w11		0
he.toggle	w11	among	0
he.copyright	c15		24
he.channel	s13		20	גוגל|בגוגל|google|ב-google|google news|וואטסאפ|הוואטסאפ|בוואטסאפ|לוואטסאפ|ווטסאפ|לווטסאפ|בווטסאפ|הווטסאפ|טלגרם|הטלגרם|בטלגרם|לטלגרם|בטוויטר|בפייסבוק|באינסטגרם
he.channel.call	s13		20	גוגל|בגוגל|google|ב-google|google news|וואטסאפ|הוואטסאפ|בוואטסאפ|לוואטסאפ|ווטסאפ|לווטסאפ|בווטסאפ|הווטסאפ|טלגרם|הטלגרם|בטלגרם|לטלגרם|בטוויטר|בפייסבוק|באינסטגרם	גוגל|בגוגל|google|שלנו|לקבלת|קבלו|עדכונים|לעדכונים|חדשות|לחצו|כאן
he.preferred	c13		16	גוגל|בגוגל|google
he.tip	s12		18	כתבו|שלחו|דווחו|פנו|צרו|@
he.writer	s14		16
he.bio	c14	bio	14
he.embed	c7		20	עוגיות|בעוגיות|לאשר|הסכמתכם|הסכמתך|להסכים|אישור
he.ai	c16		14	בינה מלאכותית|הבינה המלאכותית|ai|ה-ai	סוכם|נעשה|נוצר|נוצרה|תורגמה|תורגם|נכתב|בסיוע|שלנו|הופק|תקציר ai|על ידי
he.ai.label	w16		0
he.useful	s12		9	הכתבה|הסיכום|בכתבה|המאמר|התוכן|אתכם|שבדף	עניינה|עזר|אהבתם|טעות|הועיל|שימושי|שימושית
he.offer	s16		12
he.watch	s10		10
he.survey	s16		12
he.comment.rules	c12		22	לא יפורסמו|יש להתחבר|על אחריות הכותבים|באחריות הכותבים|תנאי השימוש|יימחקו|לא תפורסמנה
he.app.get	s5		12	אפליקציית|האפליקציה|אפליקציה
he.push	s6		10
he.letter.line	c4		20	מייל|במייל|למייל|דיוור|לניוזלטר|לתיבת|שלכם|הירשמו|אתם|אני|שלנו
he.appeal	c0		30	תרמו|הצטרפו|אנחנו|לנו|העיתונות|עיתונות
he.support	s0	name	0
he.support.paper	s0		6
he.wall.more	s2		14	הירשמו|הצטרפו|התחברו|מנוי|מנויים|רכשו|פלוס
he.wall.price	w2		0
he.save	w10		0
he.more	w11	heading	0
he.more.line	s11	lead-in	20
he.ad.more	s9		8	פרסומת|הפרסומת	ממשיכה|המשך|אחרי
he.ad.label	w9		0
he.commission	c9		18	הקישורים|קישורים|רכישה|מרכישה
he.rights	c15		24	זכויות|אישור|ללא|הכותב|הכותבים|במאמר|בטור
he.meter	c3		12	נותרו|נשארו|הגעת|מכסת|החודש
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
hi.follow.google	c13		20	हमें|हमारे|हमारी|फॉलो|जुडें|पढें|क्लिक करें
hi.ad	w9		0
hi.consent	c7		40	हम|हमारी|हमारे|हमारा|आप|आपकी|आपके|अपने|यह साइट|यह वेबसाइट|इस साइट|इस वेबसाइट|सहमत हैं|स्वीकार करें|स्वीकार करते|सक्षम करें|चालू करें|जारी रखकर|पढें|देखें
hi.consent.label	w7		0
hi.comments	w12		0
hi.related	w11	heading	0
hi.lead-in	s11	lead-in	30
hi.furniture	w11		0
hi.toggle	w11	among	0
hi.copyright	c15		20
hi.copyright.named	c15		20	©|सुरक्षित|reserved|लिमिटेड
hi.channel	c13		24	व्हाट्सएप|व्हाट्सऐप|वॉट्सऐप|वॉट्सएप|टेलीग्राम|फेसबुक|इंस्टाग्राम|यूट्यूब|गूगल|google|whatsapp|telegram|youtube
hi.channel.can	c13		24	व्हाट्सएप|व्हाट्सऐप|वॉट्सऐप|वॉट्सएप|टेलीग्राम|फेसबुक|इंस्टाग्राम|यूट्यूब|गूगल|google|whatsapp|telegram|youtube	हमारे|हमसे|हमें|हमारा|हमारी|चैनल|खबरों|खबरें|अपडेट|क्लिक करें|लिंक
hi.preferred	c13		22	गूगल|google
hi.tip	c12		22
hi.writer	s14		18
hi.bio	c14	bio	40
hi.embed	c7		44	सामग्री|लेख|कुकीज|कुकीज|वीडियो|जिम्मेदार|जिम्मेदार|जवाबदेह
hi.ai	c16		18	ai|एआई|कृत्रिम बुद्धिमत्ता	यह सारांश|यह अनुवाद|इस लेख का|इस खबर का|खबर का सारांश|हमारे ai|हमारे एआई
hi.ai.label	w16		0
hi.useful	s12		14	लेख|खबर|सारांश|आर्टिकल|स्टोरी	पसंद आया|पसंद आई|उपयोगी|गलती मिली|कैसी लगी|कैसा लगा|त्रुटि
hi.offer	c16		14	हमारे|हमारी|रजिस्टर करें|टिकट|अभी
hi.watch	c10		12	इस खबर|इस लेख|हमारा|ऊपर|पूरा|क्लिक करें|वीडियो भी|नीचे|यहां|यह
hi.survey	c16		18	हमारे|हमारी|आप|दें|पोल|सर्वे में हिस्सा लें|खेलें|हमें
hi.comment.rules	c12		18	लॉगिन|लॉग इन|साइन इन|जिम्मेदार|जिम्मेदार|दिए जाएंगे|पहला|राय|बताएं
hi.app.get	c5		22	ऐप|एप|app|अलर्ट|नोटिफिकेशन|ऐप्प
hi.letter.line	c4		20	खबरें|पाएं|हमारी|शर्तों|आपका|सहमत|रोज|रोज
hi.appeal	c0		40
hi.wall.line	c2		18	सब्सक्राइब करें|लॉगिन करें|लॉगिन कीजिए|लॉग इन करें|लॉग इन कीजिए|साइन इन करें|सदस्यता लें|रजिस्टर करें|सदस्य|केवल|सदस्य बनें
hi.trial	s2		12	पढें|प्लस|सब्सक्रिप्शन|प्रीमियम|सब्सक्राइब
hi.save	c10		9	इस खबर|इस लेख|यह लेख|यह खबर|पर शेयर|पढने के लिए|लिंक कॉपी
hi.more	w11	heading	0
hi.more.line	c11		18	क्लिक करें|के साथ|खबरें|खबरों|समाचार	जुडे रहें|जुडे रहिए|क्लिक करें|पढते रहें
hi.lead-in.more	s11	lead-in	30
hi.ad.label	w9		0
hi.commission	c9		18	हमें	लिंक|खरीदारी|खरीद
hi.agency	c15		34	खबर|लेख|लेखक|सामग्री|डिस्क्लेमर
hi.meter	c3		16	आपके पास|आपने|बचे हैं|बाकी हैं
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
hu.wall-line-here	c2		26	olvas*|elolvas*|cikk*|tartal*|hozzáfér*|lapunk*|lapra|digitális*|korlátlan*|folytat*|újság*|hírlap*|ft|ez a
hu.letter	c4		22
hu.letter-mail	c4		22	hírlev*|hírlevél*|megadása|add meg|adja meg|feliratkoz*|kötelező|nem tesszük|írja be
hu.letter-here	c4		22	hírlevel*|hírlevél*|csatornánk*|youtube*|ne maradjon|e-mailben|értesülj|értesüljön|ingyenesen|híreink*|lapunk*|postafiók*|legfrissebb|cikk*|reggel
hu.share	w10		0
hu.follow	c13		20
hu.ad	w9		0
hu.consent	c7		50
hu.consent-here	c7		50	weboldal|weboldalunk|honlapunk|oldalunk|az oldal|elfogadom|elfogadja|elfogadod|hozzájárul|hozzájárulok|megismertem|elolvastam|bővebben|a böngészéssel|a szolgáltatás|a honlap
hu.consent-accept	c7		50	adatvédelmi|adatkezelési|adatkezelést|felhasználási|sütik|sütiket|cookie*|feltételeket|szabályzatot|tájékoztatót
hu.comments	w12		0
hu.related	w11	heading	0
hu.lead-in	s11	lead-in	30
hu.furniture	w11		0
hu.toggle	w11	among	0
hu.copyright	c15		30
hu.letter-label	w4		0
hu.letter-own	c4		40	minden reggel|iratkozz*|elfogadom|hozzájárulok|kérem|kapja|hírei|feliratkozásommal
hu.preferred	c13		24	jelölje|jelöld|állítsa|állítsd|kövesse|kövess|adj hozzá|adja hozzá|tegye|lásson	google*
hu.channel	c13		16	kövesse|kövess|kövesd|csatlakozz|csatlakozzon|elér minket|megtalál minket|iratkozz fel|iratkozzon fel
hu.tip	s14		26	nekünk|szerzőn*|szerkesztőség*|meg velünk|kapcsolatba velünk|velünk kapcsolatba|@|keressen minket|hívjon minket|írjon nekünk|névtelenül
hu.writer	w14		0
hu.bio	c14	bio	9	a|az
hu.embed	c7		24	megtekintéséhez|megjelenítéséhez|a tartalom	engedélyezze|engedélyezd|fogadja el|fogadd el|el kell fogadnia|hozzájárulok
hu.machine	c16		18	az összefoglaló|ezt az összefoglalót|a cikket|a cikk fordítása|cikkünket|a fordítás|a szöveg|a hanganyag
hu.from-us	s16		10	webshopunk*|felmérésünk*|konferenciájára|konferenciánk*|webinár*|mennyit tud|mennyire ismer|rendezvényünk*|kutatásunk*|kérdőívünk*
hu.pod	s5		14	podcastunk*|spotify*|podcastplatform*|adásunk*|apple podcast*|youtube*
hu.app	c5		9	töltse le|töltsd le|olvassa|olvasd|nyissa meg
hu.alert	c6		12	kapcsolja|kapcsold|engedélyezze|engedélyezd|hírekről
hu.appeal	c0		36	minket|munkánkat|olvasóink|segítsen|segíts|támogatónk|adományozzon	támogat*|támogass*|segítsen|segíts|legyen|legyél|adományozz*
hu.support	s0		6	híreket|lapunkat|szerkesztőséget|újságírást|sajtót|hírportált|oldalunkat
hu.offer	c2		18	előfizetéssel|ez a cikk|a cikk folytatása|fizessen|fizess|ez a tartalom|csak # ft
hu.affiliate	c9		16	a cikk|a tartalom|ez a cikk|cikkünk
hu.agency	w15		0
hu.no-copy	c15		18	másolása|utánközlése|felhasználása|közlése|terjesztése
hu.publisher	s15		8
hu.meter	c3		14	még|elfogytak|ebben a hónapban
hu.wall-free	s3		12	olvasson tovább|olvass tovább|a folytatáshoz
hu.calls	s16		11	e-mail-cím*|webáruházunk*|webshopunk*|helyét itt|e-mailt küldtünk|kérjen értesítést|csatlakozzon a beszélgetéshez|cikket|cikkünk*|teljes interjú*|podcast*|barátjával|barátaival|előfizet*|támogatónk*|csoportunk*|csatornánk*|szólhatnak hozzá|ajándékkártyá*|szavazzon itt|hírlevel*|ingyenes olvasás*|bennünket|kedvenc*|google-találat*|sütijei*|megerősítheti|signalon|whatsapp*|whatsappon|tesztünket|erről a témáról|a cikk szerzőjének|kollégá*|feliratkozás*|a cikkel kapcsolatban
hu.asks-you	s12		12	írjon|írj|a cikk|keressen|keress|történetét|szavazzon|velünk
hu.goes-on	s9		6	után folytatódik|alatt folytatódik|folytatódik
hu.for-payers	c2		8	ez a|szólhatnak|olvashatják|még|bármikor
hu.paid	c9		8	bejegyzést|cikket|tartalmat|a cikk|a tartalom
hu.text-made	c16		14	ez a szöveg|ez a cikk|ezt a cikket|ez a fordítás
hu.byline	s14		5
hu.week	c4		8	a hét|a nap
hu.ai-did	s16		14	mesterséges intelligencia
hu.job	c16		10	munka|gyakornok*|állás*
hu.whole-talk	s5		9	podcastunk*|itt hallható|itt olvasható|itt nézhető
hu.locked	c2		9	ezt a cikket|ez a cikk|ezen a héten|ebben a hónapban|a vitához|hozzászóláshoz
hu.told	c11		8	itt|ebben
hu.you	c16		14	önnek|kapta ajándékba|megkaphatja|találkozzon|legyen egyike|lépjen be|felolvassuk|ön is
hu.asks	c0	asks	0
hu.voice	c0	voice	0
hu.price	c0	price	0
hu.speech	c0	speech	0
hu.about	c0	about	0
id.later	w0	closer	0
id.button	w0		0
id.wall	w2		0
id.wall-line	c2		24
id.wall-line.only	c2		24	artikel|konten|berita|tulisan|liputan
id.wall-line.account	c2		12	masuk|login|silakan
id.letter	c4		22
id.letter.address	c4		22	anda|masukkan|isi|tidak akan|berlangganan|newsletter|buletin
id.app	c5		20
id.app.call	s5		20
id.app.get	c5		20	kami|segera|sekarang|berita|kabar|anda|ponselmu|klik|yuk|ayo
id.share	w10		0
id.follow	c13		22
id.follow.news	s13		22
id.ad	w9		0
id.consent	c7		40
id.consent.named	c7		40	kami|anda|situs ini|website ini|laman ini|saya setuju|kelola|dengan melanjutkan|dengan mendaftar|dengan mengklik|dengan mengeklik|dengan berlangganan|pelajari
id.consent.label	w7		0
id.comments	w12		0
id.related	w11	heading	0
id.lead-in	s11	lead-in	30
id.furniture	w11		0
id.toggle	w11	among	0
id.copyright	c15		30
id.copyright.named	c15		30	©|dilindungi|dilarang|reserved|redaksi
id.channel	s13		24	google news|google|google discover|whatsapp|whatsapp channel|telegram|wa channel	kami|terbaru|terkini|update|lebih cepat|lebih dulu|sumber pilihan|preferensi sumber|google news|bergabung|yang lain|lainnya|kabar
id.tip	s12		22	redaksi|kami|signal|@|kirim|kirimkan
id.writer.two	s14		9	editor|penyunting
id.writer	s14		5
id.bio	c14	bio	22
id.embed	c7		20	saya setuju|direkomendasikan|video|tidak bertanggung jawab|anda harus|menontonnya|ditampilkan
id.ai	s16		18	ai|kecerdasan buatan|artificial intelligence|otomatis
id.useful	s12		10	membantu|bermanfaat|berguna|anda|artikel|penulisan|komentar
id.offer	s16		12	kami|kabar|gratis|redaksi|harian|koran|festival
id.offer.label	w16		0
id.watch	s10		14	di atas|berikut|di bawah|di sini|pilihan|podcast|:|'|ini
id.survey	s16		12	kami|singkat|kuis|jajak pendapat|polling|pembaca|ini
id.comment.rules	c12		26	masuk|login|uu ite|akan dihapus|di sini|tulis|sepenuhnya|silakan|anda
id.app.line	s5		14	aplikasi|app|gabung|google play|plus
id.letter.line	c4		18
id.appeal	c0		30	kami|jurnalisme|membuat|berdonasi|pembaca|pembacalah|trakteer|saweria|kopi
id.support	s0	name	0
id.wall.more	c2		20	artikel ini khusus|artikel ini hanya|konten ini|langganan|berlangganan|daftar|masuk|buat akun|plus|premium
id.trial	s2		14	plus|premium|+|bulan pertama|digital	rp#|bulan pertama|per bulan|gratis|hanya
id.save	w10		0
id.more	w11	heading	0
id.more.line	s11		16
id.lead-in.more	s11	lead-in	26
id.ad.more	s9		9	iklan|lanjut membaca|melanjutkan|untuk membaca
id.ad.label	w9		0
id.commission	c9		18	kami	tautan|link|artikel
id.rights	c15		40	redaksi|artikel|tulisan|konten|isi
id.register	s2		10
id.asks	c0	asks	0
id.voice	c0	voice	0
id.price	c0	price	0
id.speech	c0	speech	0
id.about	c0	about	0
it.asks-near	c0	asks	0	nostr*|ci|noi|newsletter|giornale|giornalismo|redazione|articolo|leggere|notizie|indipendente|indipendenti|informazione|canale|gratis|inchieste|inchiesta|@|lettori|pagina|mail|email|al mese|€
it.opener	c0	opener	0
it.later	w0	closer	0
it.button	w0		0
it.ask	c0		40
it.name	s0	name	10
it.payment	w1		0
it.payment.way	w1	among	0
it.wall	w2		0
it.wall-line	c2		0
it.wall-all	c2		0	accedi|abbon*|scegli|articolo|contenuto|registrati|prova
it.wall-all-alone	s2		4
it.wall-near	c2		0	contenuto|articolo|articoli|leggi|leggere l'articolo|leggere gli|leggere questo|leggere i|questo|questa|nostr*|tuo|tuoi|digitale|digital|€|accedi|naviga*|gratis|continuare|account|commentare|ricevere|abbonati per|abbonati a|esclusiv*|approfondimenti|sito|giornale|scegli|attiva|tutto il
it.wall-near-alone	s2		7
it.meter	c3		0
it.letter	w4		0
it.letter-line	c4		0
it.letter-near	c4		0	newsletter|iscriviti|iscriversi|ricevi le|ricevi la|ricevi il|ricevi ogni mattina|ricevi ogni giorno|ricevi ogni settimana|ricevi ogni venerdì|ricevi ogni sabato|ricevi ogni domenica|ricevi ogni lunedì|ricevi ogni sera|riceverai|inserisci|notizie|nostr*|gratis|conferma|aggiornamenti|lascia|momento|link|mattina|settimana
it.letter-near-alone	s4		4
it.app	c5		22
it.share	w10		0
it.follow	w13		0
it.follow-line	c13		26
it.follow-networks	c13		26	segui|seguici|seguire|seguirci|ci trovi|trovaci|@|siamo|aggiornamenti|aggiornato|notizie|iscriviti|metti|i nostri profili|social
it.follow-networks-alone	s13		5
it.ad	w9		0
it.adblock	c8		24
it.consent	w7		0
it.consent-line	c7		90	noi|nostr*|utilizziamo|usiamo|tuo|tua|tuoi|tue|questo sito|questo|questa|puoi|proseguendo
it.consent-near	c7		90	la nostra|nostra|utilizziamo|usiamo|questo sito|proseguendo|noi e|acconsent*|accetto|accetti|accettando|ho letto|consulta|dichiaro|cliccando|presto il|autorizzo|cookie|dispositivo|tuo|tua|tuoi|tue|leggi
it.comments	w12		0
it.comments-line	c12		60
it.comments-near	c12		60	accedi|registrati|registrarti|abbonati|abbonato|login|effettua|devi|account|utente|iscriviti|iscritto|tu|tua|tuo|vostra|scrivi*|dicci|lascia*|facci|fateci|fatecelo|qui|sotto|pensi|pensate|voi
it.comments-near-alone	s12		3
it.related	w11	heading	0
it.related-headed	s11	heading	9
it.lead-in	s11	lead-in	34
it.furniture	w11		0
it.toggle	w11	among	0
it.author	s14		40
it.author-near	s14		40	è giornalista|è uno scrittore|è scrittore|è professore|è docente|insegna|è saggista|tutti gli articoli|scrive per|scrive di|è autore|è ricercatore|@|giornalista,|altri articoli
it.author-near-alone	s14		2
it.copyright	c15		40
it.appeal	c0		44	nostro|nostra|nostre|nostri|questo articolo|noi|te|puoi|ci	giornale|giornalismo|informazione|redazione|inchieste|lavoro|leggere|letto|articolo|indipendente|libera|gratuito
it.appeal-near	c0		44	nostro|nostra|nostre|nostri|questo articolo|noi|te|puoi|ci	giornale|giornalismo|informazione|redazione|inchieste|lavoro|leggere|letto|articolo|indipendente|libera|gratuito	tu|te|ti|tuo|tua|se|aiuta*|aiutarci|sostien*|puoi|grazie|offri*|costa|prezzo|meno
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
it.ai-near	s16		20	ia|l'ia|dall'ia|intelligenza artificiale|dall'intelligenza artificiale|dell'intelligenza artificiale|l'intelligenza artificiale	generat*|redatt*|elaborat*|creat*|sintesi|riassunt*|articolo|realizzat*|estratt*
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
it.free	c0		40	nostro|nostra|nostri|noi|tuo|te|ci|cara lettrice|caro lettore|abbiamo|dona	giornale|giornalismo|lettori|lettrice|indipendenti|indagare|contributo|sostengono|sostenerlo|dona|facciamo|comunità
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
ja.wall.terms	c2		60	です|ます|ください|こちら|続き|全文|この記事|今すぐ|いますぐ|今なら|プラン|コース|お試し|初回|お得|申し込む|読む
ja.wall.label	w2		0
ja.letter	w4		0
ja.letter-line	c4		40
ja.letter.terms	c4		40	ます|ください|こちら|登録する|ご登録|無料登録|登録して|お届け|配信中|受け取る|購読する|購読して|毎朝
ja.app	c5		24
ja.app.get	c5		24	ます|ください|こちら|今すぐ|いますぐ|無料で|最新ニュース|速報|しよう|チェック|ダウンロードして|ダウンロードする|インストールする|インストールして|オンにする|オンにしてく|オンにしよう|受け取る|見逃さない
ja.app.label	w5		0
ja.share	w10		0
ja.follow	w13		0
ja.follow-line	c13		28
ja.follow.terms	c13		28	ます|ください|こちら|しよう|お願い|最新|届く|してね|ぜひ
ja.ad	w9		0
ja.adblock	c8		40
ja.consent	w7		0
ja.consent-line	c7		60
ja.consent.terms	c7		60	ます|ください|当社|当サイト|弊社|本サイト|このサイト|こちら|同意する|に同意
ja.comments	w12		0
ja.comments-line	c12		40
ja.comments-call	c12		40	ください|下さい|お聞かせ|教えて|どうぞ|お寄せ|お待ち|ませんか|お願い
ja.related	w11	heading	0
ja.lead-in	s11	lead-in	40
ja.furniture	w11		0
ja.toggle	w11	among	0
ja.copyright	c15		50
ja.copyright.terms	c15		50	禁|お断り|ます|不可|©|reserved|お控え
ja.preferred	c13		34	google|グーグル
ja.channel	c13		24	はこちら|フォロー|お読み|参加する|参加しよう|公式line|受け取|届く|登録
ja.tip	c12		44	ください|こちら|募集してい|お待ちして|ご連絡
ja.writer	s14		12
ja.writer.signed	p14		90
ja.embed	c7		34	表示|おすすめ|動画を見る|見るには
ja.ai	s16		44	ai|役に立ち
ja.offer.label	w16		0
ja.offer	c16		14
ja.watch	c10		16
ja.watch.too	c10		16	ます|こちら|ください|中
ja.label.more	w10		0
ja.survey	c16		18
ja.survey.prize	c16		18	もらおう|プレゼント|当たる|応募
ja.feedback	s12		18	参考になりましたか|役に立ちましたか|いかがでしたか|こちら|ご連絡
ja.comment.rules	c12		34	誹謗|中傷|表示され|承認|確認|場合
ja.app.line	c5		20	お届け|いち早く|届きます|便利|無料|ニュース|記事
ja.letter.more	c4		20	ください|ありがとう|こちら|届く|毎週|配信
ja.appeal	c0		50	私たち|運営してい|取材|報道|記事|あなたの
ja.appeal.paper	p0		14
ja.wall.more	c2		34	ログイン|続きを読む|登録|無料|読み放題|読め|読みます|上限|ご覧
ja.more	w11	heading	0
ja.more.go	w11		0
ja.lead-in.more	s11	lead-in	40
ja.commission	c9		44	本記事|本ページ|当サイト|記事内|利用しています|還元|リンク
ja.opinion	c15		24
ja.tip-own	c12		44	編集部|取材班|記者|本紙|本社|弊社|弊紙|当社|報道局|報道部|番組|ニュース|投稿フォーム|line|こちら|dm	ください|下さい|こちら|お待ち|まで|お願い|厳守
ja.present	s16		40	応募|抽選|名様
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
ko.wall.label	w2		0
ko.letter	c4		20
ko.letter.address	c4		20	입력하*|적어*|공개되지|구독*|여러분*|해주세요
ko.letter.label	w4		0
ko.app	c5		16
ko.app.get	c5		16	다운로드하세요|다운로드하기|다운받기|설치하세요|설치하기|확인하세요|이용하세요|받아보세요|만나보세요|보세요|지금|무료로|하세요|해주세요|설정하기|받기|설정하세요|소식*|속보*
ko.app.label	w5		0
ko.share	w10		0
ko.follow	c13		16
ko.follow.get	c13		16	만나보세요|보세요|받아보세요|보기|받기|하기|팔로우*|추가*|하세요|해주세요|설정*|더 빠르게|소식을|최신
ko.follow.label	w13		0
ko.ad	w9		0
ko.consent	w7		0
ko.comments	w12		0
ko.related	w11	heading	0
ko.lead-in	s11	lead-in	30
ko.furniture	w11		0
ko.toggle	w11	among	0
ko.copyright	c15		24
ko.copyright.terms	c15		24	ⓒ|©|(c)|금지|금합니다|재배포|무단전재|보호를
ko.preferred	c13		10	구글|google|네이버
ko.channel	c13		12	카카오톡|카톡|텔레그램|유튜브|왓츠앱|부탁*|네이버|인스타그램|페이스북
ko.tip	c12		18
ko.writer	p14		10
ko.writer.label	w14		0
ko.embed	c7		12	보기|추천|보려면|필요합니다|영상*|표시*
ko.ai	s16		14	ai*|인공지능*|도움*|#줄|줄
ko.offer	c16		6	신청하*|등록하*|찾습니다|포럼*|보기
ko.watch	c10		10
ko.label.more	w10		0
ko.survey	s16		10	참여*|투표*|댓글*
ko.feedback	s12		10	있나요*|알려*|되었나요|됐나요|생각하*|남겨*|신고*
ko.comment.rules	c12		16	삭제될|삭제합니다|삭제됩니다|삭제할
ko.app.line	c5		10	앱|앱을|앱에서|속보*|받아보세요|편하게
ko.letter.more	c4		14	구독*|뉴스레터*|매주|매일|감사*|메일*|이메일*
ko.appeal	c0		16
ko.wall.more	c2		12	로그인*|구독자에게만*|읽을|읽으*|시작*|무료*|구독*
ko.more	w11	heading	0
ko.lead-in.more	s11	lead-in	24
ko.commission	c9		18	이 기사*|본 콘텐츠*|이 글*|일환*|제작*|포함*|본 기사*
ko.opinion	c15		16
ko.source	s15		5
ko.meter	c3		10	남았*|읽으셨*|소진*
ko.channel.add	c13		20	소식을|소식|새 글|알림을|알림|뉴스를|기사를	받아보세요|받아보실|받을 수|받아 보세요|만나보세요|추가해
ko.plea.readers	c0		30	주세요|함께해|부탁드립니다|동참|참여해
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
lt.share	w10		0
lt.comments	w12		0
lt.furniture	w11		0
lt.toggle	w11	among	0
lt.ad	w9		0
lt.agency	w15		0
lt.no-copy	c15		26	kopijuoti|platinti|cituoti|naudoti|publikuoti
lt.preferred	c13		18	pridėkite|pasirinkite|sekite|įtraukite	google*
lt.channel	s13		10	whatsapp*|telegram*|twitter*|facebook*|instagram*|google*|youtube*|tiktok*|x
lt.pod	s5		8	tinklalaid*|podkast*|spotify
lt.tip	s14		22	redakcij*|mums|@|anonimiškai|žurnalist*|savo istorija|el. paštu
lt.bio	c14	bio	8	yra
lt.embed	c7		24	norėdami|negalime parodyti|sutinku|šį turinį	sutikti|priimkite|nesutikote|sutinku|sutikite
lt.consent	w7		0
lt.machine	c16		16	santrauka parengta|šią santrauką|straipsnis išverstas|tekstas išverstas|tekstą įgarsino|straipsnį išvertė|santrauką parengė
lt.from-us	s16		10	renginį|ką žinote|ar gerai
lt.mistake	s12		16	parašykite|praneškite|pažymėkite|ctrl
lt.app	c5		10	atsisiųskite|parsisiųskite|skaitykite
lt.alert	c6		12	įjunkite|gaukite|leiskite
lt.letter	c4		22	užsiprenumeruokite|prenumeruokite|užsisakykite|gaukite|svarbiausios
lt.letter-label	w4		0
lt.appeal	c0		34	mus|mums|be jūsų|žurnalistik*|darbą|žinioms|skirkite
lt.offer	s2		10	visus straipsnius|€|euro*|toliau
lt.wall-free	c3		16	perskaitėte|jums liko|skaitykite toliau|susikurkite
lt.calls	s16		10	savo el. pašt*|mūsų el. parduotuvėje|youtube|dalyvaukite diskusijoje|straipsnį|straipsnius|žiūrėkite čia|prenumerator*|naujienlaišk*|tinklalaid*|dovanų kuponą|su draugu|draugais|su mumis|grupės|kanalo|google*|whatsapp*|telegram*|facebook*|instagram*
lt.asks-you	s12		12	mums|patiko|naudingas|susisiekite
lt.goes-on	s9		6	po vaizdo|po reklamos|po nuotraukos|žemiau
lt.for-payers	c2		9	šis|komentuoti|jums|savaitės|straipsnio
lt.byline	s14		5
lt.text-made	c16		12	šis tekstas|šis straipsnis|šis vertimas|ši santrauka
lt.you	c16		12	jums|galite|jūsų
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
lv.share	w10		0
lv.comments	w12		0
lv.furniture	w11		0
lv.toggle	w11	among	0
lv.ad	w9		0
lv.agency	w15		0
lv.no-copy	c15		24	satura|raksta|materiāl*|pārpublicē*|informācijas	aizliegt*|obligāta
lv.preferred	c13		18	pievieno|izvēlies|seko|pievienojiet|sekojiet	google
lv.channel	s13		8	whatsapp*|telegram*|twitter*|facebook*|instagram*|youtube*|tiktok*|x|google*
lv.tip	s14		22	redakcij*|mums|@|anonīmi|žurnālist*|autore|autors
lv.bio	c14	bio	8	ir
lv.embed	c7		24	lai skatītu|lai noskatītos|nevar parādīt|piekrītu|šo saturu	jāpiekrīt|piekrīti|piekritis|piekrītu
lv.consent	w7		0
lv.machine	c16		16	kopsavilkums veidots|šo kopsavilkumu|raksts tulkots|tulkots ar|teksts tulkots|raksts ir tulkots|kopsavilkums ir
lv.from-us	s16		10	pasākumu|ko tu zini|cik labi|vebinār*|avīzē|redakcijā
lv.mistake	s12		16	raksti|ziņo|iezīmē*|ctrl
lv.app	c5		10	lejupielādē|lejupielādējiet|lasi|atver
lv.alert	c6		12	ieslēdz|saņem|atļauj
lv.letter	c4		22	piesakies|piesakieties|abonē|tavā e-pastā|saņem	piesakies|piesakieties|abonē jaunumus|svarīgākās|ziņas
lv.letter-label	w4		0
lv.appeal	c0		34	mūs|mums|bez tevis|žurnālistik*|darbu
lv.offer	s2		10	eiro|€|mēnesī|visus rakstus
lv.wall-free	c3		16	tu esi|tev|lasi tālāk|izlasīji|atlikuši
lv.calls	s16		10	savu e-past*|ar draugu|mūsu interneta veikalā|youtube saturu|piedalies diskusijā|rakstu|visus rakstus|interviju|abonent*|abonementu|jaunumiem|podkāst*|dāvanu karti|draugiem|ar mums|grupai|kanālam|google*|whatsapp*|telegram*|facebook*|instagram*
lv.asks-you	s12		12	mums|patika|noderīgs|sazinies
lv.goes-on	s9		5	pēc video|pēc reklāmas|pēc attēla|zemāk
lv.for-payers	c2		9	šis|komentēt|tev|nedēļas
lv.byline	s14		5
lv.text-made	c16		12	šis teksts|šis raksts|šis tulkojums|šis kopsavilkums
lv.you	c16		12	tev|tu vari|tavā|tavu
lv.asks	c0	asks	0
lv.voice	c0	voice	0
lv.price	c0	price	0
lv.speech	c0	speech	0
lv.about	c0	about	0
nl.asks-near	c0	asks	0	ons|onze|wij|we|nieuwsbrief|artikel|verhaal|stuk|redactie|journalistiek|lees|lezen|app|abonnement|€#|mailbox|krant|hier|weken|maand|lezers|media|makers|nieuws|onderzoek|werk|lezer|per maand
nl.opener	c0	opener	0
nl.later	w0	closer	0
nl.button	w0		0
nl.ask	c0		40
nl.payment	w1		0
nl.payment.way	w1	among	0
nl.wall	w2		0
nl.wall-line	c2		45
nl.wall-gift	c2		45	geef|abonnement|artikel|artikelen|delen|deel
nl.wall-near	c2		45	artikel|artikelen|lees|lezen?|te lezen kies|gratis artikelen|log|login|inloggen|account|registreer|premium|plus*|verhalen|nieuws|krant|€#|# euro per|opzeggen|neem|kies|probeer|proef|jouw|onze|digitaal|digitale|toegankelijk|inhoud|content|podcast|dit|hier|abonnee en|overstappen
nl.wall-near-alone	s2		5
nl.letter	w4		0
nl.letter-line	c4		0
nl.letter-near	c4		0	onze|ons|je|jouw|u|uw|schrijf|ontvang|meld|gratis|aanmelden|abonneer|hier|mail|e-mail|nieuwsbrief elke
nl.letter-near-alone	s4		4
nl.app	c5		24
nl.app.near	c5		24	onze|lees|je|jouw|u|uw|bekijk|download|open|meldingen|nieuws|gratis|installeer|volg|krijg
nl.app.near-alone	s5		3
nl.push	c6		20
nl.push.near	c6		20	je|jouw|u|onze|ons|ontvang|krijg|zet|schakel|nieuws|instellingen|inschakelen|aanzetten|wij
nl.push.near-alone	s6		2
nl.share	w10		0
nl.follow	w13		0
nl.follow-line	c13		26
nl.follow-networks	c13		26	volg|ons|onze|vind|like|je|@|wij|we
nl.follow-networks-alone	s13		5
nl.ad	w9		0
nl.adblock	c8		24
nl.consent	w7		0
nl.consent-line	c7		90	wij|we|ons|onze|je|jouw|u|uw|deze site|deze website|deze
nl.consent-given	c7		90	cookies|inhoud|content|bekijken|zien|media|video|instellingen|externe|onze
nl.consent-near	c7		90	wij|we|ons|onze|deze site|deze website|akkoord|accepteer|geef toestemming|instellingen|lees|bekijk
nl.comments	w12		0
nl.comments-line	c12		40
nl.comments-near	c12		40	je|jij|jouw|u|uw|ons|onze|account|inloggen|log|registreer|artikel|reageer|reageren?|plaatsen|meld|mail|laat|vertel|hieronder|redactie|gezien|?|hier|abonnees|voor reacties|lees de|lees onze
nl.comments-near-alone	s12		2
nl.related	w11	heading	0
nl.related-headed	s11	heading	9
nl.lead-in	s11	lead-in	34
nl.furniture	w11		0
nl.toggle	w11	among	0
nl.author	s14		40
nl.author-near	s14		40	is journalist*|is redacteur|is verslaggever|is schrijver|is freelance*|is historicus|schrijft|werkt|studeerde|mail|lees|redactie|ons|onze|@|tip de|laat|stuur|delen
nl.author-near-alone	s14		4
nl.copyright	c15		40
nl.copyright-near	c15		40	toestemming|schriftelijke|redactie|artikel|artikelen|teksten|bronvermelding|uitgave|site|website|publicatie|krant|openbaar|verveelvoudigd|overgenomen
nl.appeal	c0		44	ons|onze|wij|we	journalistiek|verhaal|verhalen|redactie|artikel|lezers|leden|onafhankelijk*|ons werk
nl.letter-ask	c4		30	schrijf|meld|abonneer*|ontvang|ontvangt|bekijk|aanmelden|inschrijven|meldt u|schrijft u	je|jouw|uw|u|ons|onze|hier|meld|schrijf|ontvang
nl.google	c13		22	google|toevoegen	voeg|stel|maak|kies|volg|zie onze|toevoegen	als voorkeursbron|je voorkeursbron|als favoriete|ons|onze|volg
nl.channel	c13		26	ons|onze|meld je|meld u|zit nu ook|volg	volg|meld je|word lid|sluit je|stuur|via ons|klik|ontvang|zit nu ook|tip|tip onze|abonneer|#|app ons
nl.tip	c12		34	mail|neem|stuur|app|tip|dat kan|wil je|heb je|heeft u|geef	ons|onze|@|redactie|publeaks|artikel
nl.bio	c14	bio	50
nl.bio.credit	s15		6	van|anp|belga|vertaling|tekst|bron
nl.bio.reach	s14	bio	14	@|#-#	via|op|naar
nl.bio.views	c12		34	dit is|deze|dit artikel|de mening	niet per se|niet noodzakelijk|niet altijd|van de redactie
nl.embed	c7		44	om|voor|hiervoor|wijzig|je|accepteer	bekijken|zien|tonen|laten zien|instagram|content|cookies|sociale media	je|we|wij|geef|deze|dit|hiervoor|hier
nl.embed.label	w7		0
nl.embed.shared	s10		14
nl.ai.label	w16		0
nl.ai	s16		30	ai|kunstmatige intelligentie|ai-stem|ai-tools|ai-samenvattingen|generatieve ai	gegenereerd|vertaald|tot stand|voorgelezen|gemaakt|geschreven met|nagekeken|gecontroleerd|controleer|fouten|samengevat|behulp|gebruikt
nl.shop	c16		20	bekijk|bestel|ontdek|koop|boek|kom naar|meld je|werken bij
nl.shop.label	w16		0
nl.audio	s10		14	spotify|hieronder|hierboven|terug|aflevering|hier|voorlezen|podcast|podcasts|apple podcasts|interview
nl.audio.label	w10		0
nl.video	s11	lead-in	20
nl.quiz	s16		14	poll|quiz|puzzel|nieuwsquiz|kruiswoordpuzzel|lezersonderzoek|enquête|peiling|sudoku|onderzoek|?
nl.feedback	w12		0
nl.app.own	c5		12	download|installeer|altijd op|altijd het|blijf op|dit artikel|dit verhaal|al het nieuws
nl.push.get	c6		12	krijg|ontvang|zet	nieuws|artikelen|onderwerp
nl.letter.done	w4		0
nl.letter.box	c4		26	je|u|uw|ons|onze|belangrijkste|van	akkoord|mailbox|e-mail|je kunt|vul|aangemeld|belangrijkste nieuws|bevestigen|beste van|afmelden
nl.letter.sent	s4		4
nl.plea	c0		40	wij|we|ons|onze|dit artikel|dit verhaal|je gift|uw gift	kunnen we|kunnen wij|gratis|mogelijk|lezers|bijdrage|artikel|blijven|redactie|leden|steun|aftrekbaar	steun|werk|dit artikel|dit verhaal|meebetalen|waardeer|waardeert|gift|help ons|leden voor|beste lezer|bestaat dankzij
nl.plea.label	w0		0
nl.plea.account	s0		14
nl.offer	c2		20	je|jouw|nu|u|uw|sluit|krijg|lees|probeer|dit is|neem|een account	euro|€#|lees|log|toegang|korting|artikel|artikelen|abonnement|account|zo gemaakt|gratis
nl.offer.label	w2		0
nl.share.more	w10		0
nl.more	s16		14	lees je|lees je hier|dossier|klik|onze website|op onze|artikel hier|interview hier|verhaal hier|stuk hier
nl.ad.line	c9		28	wij|we|dit|deze|de redactie|prijzen	links|samenwerking|inhoud|prijzen|content|artikel
nl.ad.shown	s9		8	advertentie|foto|video|afbeelding|poll|tweet|kaart|grafiek|post|beelden|gesponsord
nl.ad.label	w9		0
nl.rights	c15		26	dit|deze
nl.name	s0	name	10
nl.offer.price	s2		7	€#|# euro|#
nl.google.more	c13		18	voeg ons|maak ons|volg|kies ons|ons vaker|onze artikelen	toe|nieuws|bron|nieuwsbron|voorkeursbron*|vaker
nl.group	c13		16	word lid|meld je|sluit je|#|redactie|volg|naar
nl.tell-us	c12		24	?|ingezonden|@	@|anoniem|redactie|verslaggevers|herken je|weten|met ons|artikel|brieven|opmerking*|tips|tip
nl.this.opinion	s12		8	artikel|verhaal|samenvatting|vertaling	?
nl.comment-how	s12		10	account|artikel|gemodereerd|abonnees|gecontroleerd|ingelogd
nl.bio.more	c14	bio	50	redactie|verslaggever|redacteur|journalist|vanuit|medisch|datajournalist|onderzoeksredacteur|cultuurredacteur|sportredacteur
nl.embed.off	c7		26	klik hier|gegeven|deze inhoud|moet je|om deze|wijzig*|accepteer|pas je	je|uw|deze|dit
nl.ai.parts	c16		24	ai|automatisch|kunstmatige intelligentie|ai-tool|door ai	gemaakt|fouten|vertaald|gecontroleerd|gegenereerd|geholpen|samengevat
nl.our-shop	c16		16	bekijk|bestel|vind|kom|meld je|ontdek|koop	je|aanbod|in onze|het boek|werken|onze
nl.hear-this	c10		12	je|bekijk|hier|luister|abonneer|beluister
nl.join-quiz	c16		12	?|vul|geef|doe|stem|test|maak
nl.app.also	s5		10	app
nl.letter.more	s4		10	op elk moment|altijd uitschrijven|altijd afmelden|weer afmelden|kan altijd|nieuwsbrief|bevestigen
nl.plea.us	c0		28	wij|we|dit verhaal|dit artikel|goede|onafhankelijke|journalistiek	geld|bestaan|gemaakt|mogelijk|doe je mee|draag bij|lezers|tijd
nl.offer.more	c2		14	je|probeer|lees|kies|sluit|alleen|met een gratis|nu	abonnement|artikel|lees|verder|plus|probeer|account|artikelen|past|korting
nl.offer.tag	s2		8	dagen gratis|weken gratis|maanden gratis|per week|per maand|euro
nl.share.also	w10		0
nl.more.all	c16		12	vind je hier|bekijk|lees je|lees hier|hier
nl.more.also	s11	lead-in	28
nl.more.also-story	s11		12
nl.ad.paid	c9		18	dit|deze
nl.rights.more	c15		16
nl.call	s16		14	onze app|onze podcast|onze podcasts|onze nieuwsbrief|onze nieuwsbrieven|onze poll|onze redactie|ons dossier|ons liveblog|ons kanaal|ons whatsapp-kanaal|lezersonderzoek|voorkeursbronnen|onze chatbot|cookies toe|je inschrijving|lezersreis|onze webshop|ons archief|onze verslaggever|onze enquête|onze quiz|onze website|onze vacatures|ons lezersonderzoek|onze analyse|onze uitlegvideo|onze reportage|ons interview|aan onze chatbot|advertentielinks
nl.call.question	s12		16	?	stuur ons|mail de|mail ons|meld het ons|log dan in|klik hier|schrijf je hier|bel of mail|laat het ons|tip ons|app ons|log in
nl.this-also	s10		10	beluisteren|te beluisteren|niet mogelijk|advertentielinks|affiliate*|met een abonnement|verscheen eerder in|verscheen eerder op|eerder in|abonnement
nl.word	s2		10	abonnee|abonnement|lid|euro|proef|we zoeken|wij zoeken|lees verder|korting
nl.plea.need	c0		18	wij|we|ons|onze	steun|geef|help|bijdrage
nl.bio.city	c14	bio	40
nl.letter.check	c4		12
nl.asks	c0	asks	0
nl.voice	c0	voice	0
nl.price	c0	price	0
nl.speech	c0	speech	0
nl.about	c0	about	0
no.opener	c0	opener	0
no.later	w0	closer	0
no.button	w0		0
no.ask	c0		40
no.ask-here	c0		40	vi|vår|våre|vårt|oss|journalistikk|journalistikken|uavhengig|vipps|støtt|gjør en forskel|gjør en forskjell|mulig
no.wall	w2		0
no.wall-line	c2		0
no.wall-line-you	c2		0	du|deg|din|ditt|dine
no.wall-line-terms	c2		16	kr/mnd|kr|kroner|avslutt|si opp|når du vil|les|lese|prøv|digitalt|digital
no.wall-line-here	c2		0	les|lese|leser|artikkel|artikkelen|artikler|artiklene|saken|saker|innhold|innholdet|abonnent|abonnenter|abonnement|pluss|kommentere|lagre|fortsette|nyheter|nyhetene|våre
no.letter	w4		0
no.letter-line	c4		0
no.letter-line-here	c4		0	nyhet|nyheter|nyhetene|nyhetsbrev|nyhetsbrevet|meld deg|motta|få|tast inn|skriv inn|bekreft|hver|rett|direkte|klikk|saker|sakene
no.app	c5		22
no.share	w10		0
no.follow	w13		0
no.follow-line	c13		24
no.follow-line-here	c13		24	oss|os|følg|finn|finner|lik
no.ad	w9		0
no.consent	w7		0
no.consent-line	c7		80
no.consent-line-here	c7		80	vi|vår|våre|vårt|dette nettstedet|nettstedet vårt|denne siden|godta|godtar|samtykker|les mer|aksepter|aksepterer|tillat
no.comments	w12		0
no.comments-line	c12		36
no.comments-line-here	c12		36	skriv|fortell|del|gi|kommenter|si din|bli med|hva mener|gjerne|hold
no.comments-line-tips	c12		36	tips|bilde|bilder|bildet|leserinnlegg|innlegg|debattinnlegg|oss|redaksjonen|spørsmål
no.related	w11	heading	0
no.related-headed	s11	heading	9
no.lead-in	s11	lead-in	34
no.furniture	w11		0
no.toggle	w11	among	0
no.author	s14		36
no.copyright	c15		36
no.copyright-here	c15		36	arbeider etter|redigert etter|redigeres etter|redaktøransvar|redaktør|følger|plikter|innholdet|artikkelen|artikler|saken|teksten|materialet
no.ad-story	w9	lead-in	0
no.name	s0	name	10
no.preferred	c13		26	legg til|velg|følg|gjør|vil du|få flere|legg oss|sett|se mer	google*|din
no.channel	c13		24	følg|bli med|få de|få nyhet*|vår|finner du oss|oss også|klikk	vår|nyhet*|klikk|rett på|viktigste|oss|siste
no.tip	s14		30	oss|vår journalist|redaksjonen|journalisten|@*|anonymt|signal|høre fra deg|denne saken	skriv|kontakt|send|ring|tips|anonymt|sikkert|høre fra deg|opplysninger|@*
no.reach	s14		9	@|x|twitter|bluesky|linkedin|instagram
no.bio	c14	bio	50
no.byline	c14		24	vil du|send inn|har du noe|send oss|slik skriver du	@*|her|hjertet|redaksjonen|sende inn
no.embed	c7		40	innholdet|dette innholdet|videoen|her vises|klippet|kartet|denne artikkelen inneholder|innhold fra|innlegget|kartet vises|vises først	du må|jeg godtar|godtar du|kan ikke vises|endre|dine|vi trenger|her vises innhold|før vi kan|har sagt ja|du har godtatt
no.machine	c16		30	artikkelen er|saken er|denne saken er|teksten er|oppsummeringen er|kortversjonen er|sammendraget er|overskriften*|oversettelsen er|lyden er	oversatt|laget|lest opp|generert|kvalitetssikret|kontrollert|skrevet|automatisk
no.from-us	s16		12	ledige stillinger|leserarrangement|arrangement|leserundersøkelse|undersøkelse|quiz|quizen|webinar|konferanse|stem her|hva kan du|ukas quiz|hvor mye|hvor godt|svar på|jobb
no.pod	c5		20	hør|lytt|lytt til|abonner|følg|finn	her|podkastapp|der du|i din|i podkasten|i podcasten|på spotify|apple podcasts|episoden|episode
no.fix	c12		34	oss|vi|redaksjonen|her|arbeider etter	gi oss|kontakt|les mer|send|meld fra|beskjed|arbeider etter
no.debate	c12		24	vi|opprett|logg inn|fullt navn|oppfordrer
no.alert	c6		18	slå på|få|følg temaet|aktiver	nyhet*|går glipp|når vi|viktigste sakene|temaet|siste
no.app-own	s5		9	app|appen|appen vår
no.app-where	c5		14	finnes i|finnes på|last ned|hent|finner du	app finnes|appen|vår app|app på|app i
no.terms	c4		50	godtar|nyhetsbrev*|samtykker|aksepterer|vilkår*
no.letter-own	c4		30	meld deg på|abonner på|få dagens|få de|gratis nyhetsbrev|helt gratis|ja takk
no.appeal	c0		40	du|deg|din|ditt|vårt|vi|støtt	støtte|støtt|bidrag|bidraget|takket være leserne|uten deg, ingen
no.offer	c2		24	prøv|kjøp|deretter|bli abonnent|les hele|les videre|få tilgang
no.lead-more	c11		16	her|hos oss|i artikkelen|på vår|lenke*
no.affiliate	c9		30	saken inneholder|artikkelen inneholder|denne saken inneholder|innholdet er|siden inneholder
no.agency	w15		0
no.publisher	s15		10
no.wall-free	s3		22	les videre|lese videre|gratisartikler|gratis saker|gratis artikler|gratis konto|gratis bruker
no.how-ai	s16		5	ki|ai|kunstig intelligens	ki|ai|redaksjonen
no.calls	s16		13	din plass her|podkasten her|siste episode|i debatten|saken med en venn|del med en venn|samtykket ditt for|få varsel|hele saken|lenke til saken|del saken|lagre saken|bekrefter påmeldingen|alle saker|artikkelen|artikler|hele intervjuet|flere saker|beste saker|abonnent|abonnenter|abonnement|plussabonnent|støtteabonnent|innboks|innboksen|e-postadresse|e-postadressen|nyhetsbrev*|gavekort|kommentere|lenke til|noe nytt|vår journalist*|vår redaksjon|oss på|høre fra deg|noe fra deg|påmeldingen|avstemningen|gratis konto|google*|whatsapp*|telegram*|facebook*|instagram*|youtube*|tiktok*|på whatsapp|testen vår|for dette temaet|journalisten bak|til en kollega|hvor mye du kan|synspunkter på saken
no.reads	s16		10	hele saken|flere saker|saken her|gratis|abonnement
no.asks-you	s12		16	artikkelen|saken|send oss|ta kontakt|legg oss|kontakt oss|vår journalist|trygt med oss
no.goes-on	s9		8	etter|under|nedenfor	videoen|bildet|annonsen|annonse|grafikken|nedenfor|boksen|klippet
no.for-payers	c2		10	denne|saken|artikkelen|innholdet|kan kommentere|kan lese|du har
no.paid	c9		12	innlegget|artikkelen|innholdet|saken|annonsen
no.text-made	c16		20	denne teksten|denne artikkelen|denne saken er|dette innholdet
no.ai-did	s16		14	dette sammendraget|denne oppsummeringen|oppsummeringen|overskriften|oversatt denne|oversatt saken
no.job	c16		9	jobb|sommerjobb|praksis*|stilling*
no.whole-talk	s5		10	i podkasten|i podcasten|her
no.locked	c2		10	ikke-abonnenter|andre enn abonnenter|igjen
no.told	s11		10	her
no.month-for	s2		9	for # kr	i hele|i # uker|i # måneder|i en måned
no.you	c16		14	du|deg|din|ditt|dine	gave|sender|abonnent|lesere|lest opp|nyhetene|saker om|logg inn|knappen|lesestoff
no.app.alerts	s5		14	varsler vi|får du|varsel|gå glipp|nyheter|først|vi deg|push	deg|du|vi
no.asks	c0	asks	0
no.voice	c0	voice	0
no.price	c0	price	0
no.speech	c0	speech	0
no.about	c0	about	0
pl.opener	c0	opener	0
pl.later	w0	closer	0
pl.button	w0		0
pl.ask	c0		40
pl.ask-here	c0		40	nas|nam|nasz*|redakcj*|dziennikarst*|niezależn*|krs|pozwala|pozwoli
pl.wall	w2		0
pl.wall-line	c2		0
pl.wall-line-here	c2		0	czytać|przeczytać|czytaj|artykuł|artykuły|artykułu|artykułów|tekst|tekstów|treści|subskrypcja|subskrypcję|subskrypcji|prenumerata|prenumeratę|prenumeraty|serwisu|komentować|skomentować|dodać|kontynuować|bez zobowiązań
pl.letter	w4		0
pl.letter-line	c4		0
pl.letter-line-consent	c4		0	przetwarzan*|otrzymywan*|newsletter*|e-mail*|marketing*|przesyłan*|danych
pl.app	c5		20
pl.app-here	c5		20	nasz*|app store|google play|wiadomości|newsy|bądź na|śledź|powiadom*|czytaj|artykuły|artykułów|informacj*|serwis*|news*
pl.push	c6		18
pl.push-here	c6		18	włącz|zgódź się|zgod*|nasz*|otrzymuj|wiadomości|chcesz|najważniejsz*
pl.share	w10		0
pl.follow	w13		0
pl.follow-line	c13		24
pl.follow-line-here	c13		24	nas|śledź|obserwuj|polub|znajdziesz|jesteśmy
pl.ad	w9		0
pl.consent	w7		0
pl.consent-line	c7		90	używamy|korzystamy|nasz*|my|twoj*|twoich|ta strona|ten serwis|serwis*|możesz|wyrażam|kliknij|zgadzasz|stronie|tę
pl.consent-line-here	c7		90	nasz*|akceptuj*|zgadzasz|wyrażam|wyrażasz|kliknij|ta strona|ten serwis|używamy|korzystamy|zapoznaj|przeczytaj
pl.comments	w12		0
pl.comments-line	c12		36
pl.comments-line-write	c12		36	@|redakcj*|masz|temat|temacie|opini*|uwag*|historię|komentarz*|zdjęci*|adres|chcesz|znasz|wiesz|autor*
pl.comments-line-here	c12		36	zaloguj|zarejestruj|zaloguj się|musisz|konto|zalogowany|zalogować
pl.related	w11	heading	0
pl.related-headed	s11	heading	9
pl.lead-in	s11	lead-in	34
pl.furniture	w11		0
pl.toggle	w11	among	0
pl.author	s14		36
pl.copyright	c15		36
pl.in-comments	c12		24	napisz|napiszcie|piszcie|daj znać|dajcie znać|podziel się|podzielcie się|czekamy|zostaw|zachęcamy|dyskutujcie
pl.issue	s4		14	w kioskach|w sprzedaży|e-wydanie|e-wydania|kup|numeru|numerze
pl.source	c13		26	google|googlu|wyszukiwar*	dodaj|dodajcie|ustaw|ustawcie|wybierz|oznacz|zaznacz|kliknij|nas|nasze|naszych
pl.channel	c13		26	dołącz|dołączcie|obserwuj|obserwujcie|zapisz się|subskrybuj|zapraszamy|kliknij|jesteśmy|znajdziesz|śledź|bądź	nas|nami|nasz|naszego|naszym|naszą|kanał|kanału|kanale|kanałem|profil|najważniejsze|na bieżąco|codziennie
pl.tip	c14		34	@|zdjęci*|film*|nagrani*|temat|temacie|tematu|świadkiem|informacj*|wiesz|histori*|anonimow*|opinie|sygnał*|zgłoszen*|zgłosić
pl.bio	c14	bio	70	zajmuje się|pisze o|pisze głównie|specjalizuje się|absolwent*|autor|autorka|działu|w redakcji|redakcji|współpracuje|współpracował*|z redakcją|związan*|publikuje|laureat*|pasjonat*|interesuje się
pl.embed	c7		34	zgadzam się|zgod*|twoj*|wyświetl*|obejrze*|cookie|zaakceptuj
pl.machine	s16		20	ai|sztuczn*|lektor*|automatyczn*	wygenerowan*|przygotowan*|przetłumaczon*|stworzon*|sprawdzon*|błędy|utworzon*|powstał*|lektor ai|asystent*|artykuł|artykułu|artykule|tekst|tekstu
pl.useful	s12		12	pomocn*|przydatn*|podobał|oceń	?|oceń
pl.own-offer	c4		20	dołącz|zapisz się|zapraszamy|kup|zamów|zarejestruj się
pl.podcast	c13		24	słuchaj|posłuchaj|subskrybuj|obserwuj|znajdziesz|oglądaj|wysłuchaj|odsłuchaj	spotify|apple|youtube|aplikacj*|platform*|gdzie|nasz*|najnowsz*
pl.video	s11		11	poniżej|powyżej|pod materiałem|pod filmem|pod wideo|pod zdjęciem|pod zdjęciami|pod galerią|pod tekstem|pod ogłoszeniem|niżej
pl.poll	c16		16	weź udział|wypełnij|zagłosuj|głosuj|rozwiąż|sprawdź się|sprawdź swoją|sprawdź swoje|sprawdź, ile|sprawdź, czy|odpowiedz
pl.talk	c12		24	komentarze|komentarz|komentowania|dyskusję|dyskutuj|przeczytałaś|przeczytałeś|przeczytałaś/eś
pl.store	s5		12	google play|app store|appgallery|ios|android
pl.address	c4		40	wpisz|podaj swój|zostaw|wprowadź|akceptujesz|zgadzasz|wyrażasz|potwierdź|sprawdź swoją|newslettera|dziękujemy
pl.controller	s4		60
pl.letter-name	c4		26	zapisz się|subskrybuj|dołącz|zamów|otrzymuj|zostaw|odbieraj|zapisz	nasz*|twoj*|e-mail|codziennie|co tydzień|rano|za darmo|bezpłatn*|nic nie|bądź
pl.plan	c2		22	uzyskaj|zyskaj|odblokuj|subskrybuj|czytaj|przeczytasz|kup dostęp|kup prenumeratę|zamów prenumeratę|wypróbuj|wykup dostęp|wykup subskrypcję|wykup prenumeratę|wykorzystałeś|wykorzystałaś|wyczerpałeś|wyczerpałaś|załóż	subskry*|prenumer*|dostęp|artykuł*|miesiąc|czytaj
pl.pass-on	s10		8	artykuł|artykułu|link|znajom*|ten tekst
pl.more-news	c11		18	więcej|informacji|wiadomości|artykuły|teksty	znajdziesz|przeczytasz|czytaj
pl.with-links	c9		24	artykuł|artykule|tekst|tekście|materiał
pl.source-line	c15		30	zabronion*|zakazan*|niedozwolon*|zabrania|tylko za|wyłącznie za|przedruk za|chronion*
pl.agency	s15		7	pap|reuters|afp|ap|dpa
pl.beg	c0		44	wesprzyj|wspieraj|utrzymujemy|dołącz|przekaż|wpłać|postaw|zostań	nas|nam|nasz*|redakcj*|do nich|dziennikarstw*|utrzymujemy	tekst|artykuł*|dziennikarstw*|krs|do nich|wpłat*|wpłata|patron*|redakcj*|śledztw*|kawę|złotówka
pl.name	s13	name	10
pl.made-by	c16		14	ten tekst|ten artykuł|tekst powstał|artykuł powstał|tekst został|artykuł został|co sądzisz
pl.work	s16		10
pl.rather-listen	s10		14	tekst|tekstu|artykuł|artykułu|audio
pl.vote	c16		11	?|sondzie
pl.mistake	s12		8	artykul*|artykułu|tekście|tekstu|artykule|redakcji
pl.access	c2		12	# zł|zł miesięcznie
pl.payers	c2		12	ten|ta treść|cały|całość|fragment*|fragment
pl.last-free	c2		14
pl.receive	c4		14	e-mail*|email*|skrzynk*|newsletter*|tekstu|artykułu
pl.read-us	c13		14	ściągnij|oglądaj|czytaj|czytaj nas|zobacz|odwiedź|korzystaj|zainstaluj|sprawdź
pl.write-to	c14		20	@|o tym|zdarzeni*	?
pl.before-comment	s12		14
pl.before-comment-here	s12		14	komentarz*|komentuj|pod artykułem|na forum|na naszym|zaloguj|poniżej|czytelnik*|swoją opinię
pl.sign-up-get	c4		16	zapisz się|subskrybuj|dołącz
pl.with-plan	c2		16	przeczytasz|doczytasz|zyskasz|zyskujesz
pl.join-readers	c0		24	dołącz do|dołącz i ty|wesprzyj
pl.talk-button	w12		0
pl.app-short	s5		5
pl.e-issue	c1		26	# zł|złotych|zł|za darmo	kup|zamów|czytaj|pobierz	nas|cały|już|w telefonie|w smartfonie|taniej|online|wydanie|dostęp
pl.asks	c0	asks	0
pl.voice	c0	voice	0
pl.price	c0	price	0
pl.speech	c0	speech	0
pl.about	c0	about	0
pt.asks-near	c0	asks	0	noss*|newsletter|jornal|jornalismo|notícias|matéria|matérias|redação|ler|leia|e-mail|canal|aplicativo|app|assinante|independente|conteúdo|conteúdos|grátis|leitor|leitores|apoie|reportagem|reportagens|correio|lista|marés|por mês|resumo
pt.opener	c0	opener	0
pt.later	w0	closer	0
pt.button	w0		0
pt.ask	c0		40
pt.payment	w1		0
pt.payment.way	w1	among	0
pt.wall	w2		0
pt.wall-line	c2		0
pt.wall-near	c2		0	assine|assine já|assine agora|cadastre-se para ler|cadastre-se para continuar|ler|leia|lendo|conteúdos|conteúdo e|notícias|matéria|matérias|artigo|artigos|você|sua|nosso|nossa|nossos|digital|site|login|entre|acesse|acessar|clique|conteúdo exclusivo para assinantes|receber|comentar|grátis|?|esta|jornal|todo o conteúdo|ao conteúdo
pt.wall-near-alone	s2		5
pt.letter	w4		0
pt.letter-line	c4		0
pt.letter-near	c4		0	receba|receber|recebe|newsletter|notícias|assine|inscreva-se|cadastre-se|diariamente|nossa|gratuitamente|resumo|manhã|todo dia|todos os dias|toda semana|principais|grátis
pt.letter-near-alone	s4		4
pt.app	c5		22
pt.app.near	c5		22	baixe|nosso|nossa|notícias|instale|gratuitamente
pt.app.near-alone	s5		5
pt.push	c6		20
pt.share	w10		0
pt.follow	w13		0
pt.follow-line	c13		26
pt.follow-near	c13		26	entre|nosso|nossa|nossas|nossos|participe|receba|clique|siga|siga-nos|faça parte|inscreva-se|link|curta|acompanhe|@|encontre
pt.follow-near-alone	s13		4
pt.ad	w9		0
pt.adblock	c8		24
pt.consent	w7		0
pt.consent-line	c7		90	nós|noss*|utilizamos|usamos|você|seu|sua|seus|suas|este site|este|este sítio|ao continuar|pode
pt.consent-near	c7		90	nós|noss*|utilizamos|usamos|este site|este sítio|ao continuar|concorda|aceita a|aceita os|aceita o|aceito|google|saiba mais|li e|consulte|confira|leia
pt.comments	w12		0
pt.comments-line	c12		40
pt.comments-near	c12		40	login|faça|cadastre-se|cadastro|assinante|assinantes|assine|logado para comentar|logado para ler|entre com|registe-se|clique|você|sua|seu|deixe|conte|escreva|abaixo|diga|comente|opine|iniciar sessão|inicie|gente
pt.comments-near-alone	s12		3
pt.related	w11	heading	0
pt.related-headed	s11	heading	9
pt.lead-in	s11	lead-in	34
pt.furniture	w11		0
pt.toggle	w11	among	0
pt.author	s14		40
pt.author-near	s14		40	é jornalista|é repórter|jornalista formad*|escritor|escritora|professor|professora|@|escreve|mais artigos|colunista|ver todos
pt.author-near-alone	s14		3
pt.copyright	c15		40
pt.copyright-near	c15		40	reprodução|cópia|distribuição|republicação|veiculação|conteúdo|este texto|este artigo|artigo|texto|reportagem|esta matéria|coluna|traduzido|tradução
pt.meter	c3		24	você|atingiu|restam|resta|seu|último|mês
pt.appeal	c0		44	nosso|nossa|nossas|nossos|nos|esta reportagem|esta matéria|este artigo	jornalismo|jornal|reportagem|trabalho|redação|investigar|independente|matéria|artigo
pt.bio	c14	bio	60
pt.byline-bio	s14		40	é repórter|escreve|trabalha no|trabalha na|é editora|é editor|colunista	é repórter|é autora de|é autor de|escreve|trabalha no|trabalha na|é editora|é editor
pt.author-label	s14		12
pt.opinion	c14		24	este texto|este artigo|esta coluna|os artigos|o texto|o conteúdo
pt.source	c13		24	adicione|escolha|torne|defina|selecione|marque|clique
pt.tip	s14		34	escreva*|envie*|mande*|fale com*|conte*|entre em contato|contacte*|entre no nosso	nossa redação|a gente|nossos repórteres|nosso whatsapp|nosso grupo|para o|@|connosco|conosco
pt.embed-label	w7		0
pt.embed	c7		26	você aceita|aceita|@|precisamos|conteúdo
pt.ai-label	w16		0
pt.ai	s16		20	ia|inteligência artificial|automaticamente
pt.shop-label	w9		0
pt.shop	s9		20
pt.no-part	c9		32	redação|compras|links	conteúdo|compras|links|artigo|matéria|notícia|reportagem
pt.ad-goes-on	c9		10	continua|continue	artigo|matéria|notícia|reportagem|ler|texto
pt.partner	s9		6
pt.watch	s16		20
pt.vote	w12		0
pt.vote-line	s12		18	?|nosso|publicado|analisado|moderado
pt.alert	w6		0
pt.app-label	s5		12
pt.letter-label	w4		0
pt.letter-says	c4		30	toda|todas|semana|dia|seleção|inscrição|obrigado|receber|inscreva-se
pt.free	c0		40
pt.free-label	w0		0
pt.help-to	s0		18	# reais|# mil reais|# mil euros|# euros	fim do mês|final do mês|meta|apoiadores
pt.wall-label	w2		0
pt.wall-go	c2		34	assin*|cadastr*|registe-se|login|conta|plano|grátis|gratuita*|subscrev*|plus|premium|oferta	seja|assine|faça|escolha|crie|cadastre-se|registe-se|este|esta|conteúdo|artigo|matéria|reportagem|sua|oferta|continue
pt.share-label	w10		0
pt.related-more	w11	heading	0
pt.reprint	c15		20
pt.asks	c0	asks	0
pt.voice	c0	voice	0
pt.price	c0	price	0
pt.speech	c0	speech	0
pt.about	c0	about	0
ro.later	w0	closer	0
ro.button	w0		0
ro.wall	w2		0
ro.wall-line	c2		26
ro.wall-line-here	c2		26	autentifică-te|intră|loghează-te|login|conectează-te|contul|cont
ro.letter	c4		22
ro.letter-here	c4		22	newsletter*|newsletterul|introdu|introduci|abonează|abonează-te|abonezi|înscrie-te|știri|știrile|știrilor|primești|zilnic|săptămânal|confirmă|publicată|nu va
ro.share	w10		0
ro.follow	c13		22
ro.follow-here	c13		22	noastră|noastre|nostru|pe google*|pe facebook|pe whatsapp|pe telegram|app store|google play|știri|articole|articolele|gratuit și
ro.ad	w9		0
ro.consent	c7		50
ro.consent-here	c7		50	site-ul nostru|acest site|acest site web|acest website|sunt de acord|ești de acord|sunteți de acord|noastre|nostru|noastră|accept|acceptă|acceptați|citește|navigarea|navigând|continuând|prelucrăm
ro.comments	w12		0
ro.related	w11	heading	0
ro.lead-in	s11	lead-in	30
ro.furniture	w11		0
ro.toggle	w11	among	0
ro.copyright	c15		30
ro.copyright-here	c15		30	site|site-ul|site-ului|sursa|sursei|link|linkul|interzisă fără|interzise fără|acordul|permisă|caractere|citarea|articolelor
ro.channel	c13		26	adaugă*|alege|urmărește*|urmăriți*|intră|abonează-te|alătură-te|primești|fii la curent|găsești|citește-ne|nostru
ro.tip	s14		30	scrie-ne|ne poți scrie|contactează*|trimite-ne|contacta|@	@|redacția|mesaj|whatsapp|povestea
ro.bio	c14	bio	50
ro.author-label	s14		8
ro.embed-label	w7		0
ro.embed	s7		24	@|cookie-uri*|cookie-urile|confidențialitate|termenii
ro.ai	s16		22	ai|inteligenței artificiale|inteligența artificială|automat
ro.helpful	w12		0
ro.comment-line	s12		20	publicat|moderare|opinia redacției|autorilor|să ne scrii|scrie-ne|comentariu|comentarii
ro.shop	w9		0
ro.partner	s9		8
ro.no-part	c9		30	redacția|acest articol|linkurile|cumperi	material*|conținut*|articol|linkurile|linkuri
ro.watch	s16		16
ro.alert	w6		0
ro.letter-label	w4		0
ro.letter-says	c4		28	îți trimit*|îți scriem|îți scriu|primești|verifică-ți|abonează-te|ești de acord|abonare
ro.give	c0		36	jurnalism*|jurnalismul|donează|nostru|ne|redirecționează|alătură-te|continua|putem|intră
ro.give-here	c0		36	jurnalism|jurnalismul|jurnalismului|noi|nostru|noastră|redacția|redacție|presa|presă|independentă
ro.give-label	w0		0
ro.wall-label	w2		0
ro.wall-go	c2		30	abonează-te|abonament*|cont|autentifică-te|înregistrează-te|creează*|alege|gratuit|plus|premium|pachet
ro.share-label	w10		0
ro.related-more	w11	heading	0
ro.related-of	s11	heading	7
ro.reprint	c15		24	acest articol|articolele|preluarea|site
ro.letter-sends	c4		24	în fiecare|săptămânal|zilnic|o selecție|selecția
ro.app-short	s5		6
ro.already	w2		0
ro.asks	c0	asks	0
ro.voice	c0	voice	0
ro.price	c0	price	0
ro.speech	c0	speech	0
ro.about	c0	about	0
ru.opener	c0	opener	0
ru.later	w0	closer	0
ru.button	w0		0
ru.ask	c0		40
ru.ask-here	c0		40	нам|нас|нашей|нашу|нашему|редакции|редакцию|журналистике|журналистику|журналистов|независимой|независимым|поможет|позволит|проекта|издания
ru.payment	w1		0
ru.payment.way	w1	among	0
ru.wall	w2		0
ru.wall-line	c2		0
ru.wall-line-here	c2		0	читать|прочитать|прочесть|дочитать|статьи|статью|материал|материала|материалы|текст|текста|комментировать|комментарий|подписку|сохранить|сохранять|продолжить
ru.letter	w4		0
ru.letter-line	c4		0
ru.letter-line-here	c4		0	рассылк*|самое важное|главное|письмо|письмом|новости|новостей|подпи*|присылать|пришлем|пришлём|отправляем|отправим|введите|укажите|статьи|каждое|каждый|каждую|раз в
ru.app	c5		20
ru.app-here	c5		20	наш*|новост*|app store|google play|пропуст*|пропуск*|редакци*|статьи|статей|читайте|газет*|важное|важных|первыми
ru.share	w10		0
ru.share-network	w10	among	0
ru.follow	w13		0
ru.follow-line	c13		28
ru.ad	w9		0
ru.consent	w7		0
ru.consent-line	c7		80
ru.consent-line-here	c7		80	этот сайт|наш сайт|данный сайт|сайт использует|портал использует|вы соглашаетесь|продолжая
ru.comments	w12		0
ru.comments-line	c12		36
ru.comments-line-here	c12		36	ctrl|ctrl+enter|выделите|тексте|нам|статье|материале|@|?
ru.related	w11	heading	0
ru.related-headed	s11	heading	9
ru.lead-in	s11	lead-in	34
ru.furniture	w11		0
ru.toggle	w11	among	0
ru.author	s14		36
ru.copyright	c15		40
ru.in-comments	c12		24	пишите|напишите|делитесь|поделитесь|расскажите|оставляйте|ждём|ждем|давайте|обсудим|что думаете
ru.cookies	c7		80	мы используем|использует|используем|нажимая|вы соглашаетесь|вашего согласия|даю согласие|даёте согласие|даете согласие|я согласен|продолжая|разрешите|не поддерживает|устарел|нашем сайте
ru.cookies-here	c7		80	нажимая|вы соглашаетесь|даю согласие|даёте согласие|даете согласие|я согласен|продолжая|мы используем|политика обработки|политикой обработки
ru.our-app	c5		20	скачайте|скачивайте|установите|загрузите|читайте|откройте|пользуйтесь
ru.reprint	c15		40	ссылк*|гиперссылк*|запрещен*|запрещен|запрещён*|допускается|разрешен*|возможна|согласия
ru.source	c13		26	google|гугл*|яндекс*|дзен*	добавьте|добавить|добавляйте|сделайте|выберите|отметьте|нажмите
ru.channel	c13		22	подписывайтесь|подпишитесь|присоединяйтесь|вступайте|читайте|следите|заходите|ищите нас|нашем канале|нашем телеграм-канале|нашем telegram-канале|наш канал	наш|наша|наше|наши|нашем|нашего|нашу|нашей|наших|нас|нам|мы|канал|на канал|в max|и max|новости
ru.t-me	c13		12	наш|нашем|наша|подписывайтесь|подпишитесь|читайте|мы в
ru.tip	c14		36	@|фото|фотографии|видео|новость|новости|очевидц*|свидетел*|знаете|истори*|корреспондент*|бот|почт*|редакци*|рассказать|адресу|тем*	пришлите|присылайте|напишите|пишите|сообщите|расскажите|поделитесь|свяжитесь|связаться|воспользуйтесь
ru.bio	c14	bio	60	пишет о|пишет про|пишет об|специализируется|выпускни*|отдела|окончил*|освещает|занимается|автор|работает в|сотрудничает|редакции
ru.author-of	s14		24	обозреватель|корреспондент|колумнист|редактор|совпада*|отража*|редакци*
ru.embed	c7		34	разрешить показ|разрешите|согласен|согласна|согласие|посмотреть|предоставлен*	разрешить показ|разрешите|согласен|согласна|согласие|чтобы|этот|здесь
ru.machine	s16		18	ии|ии-помощни*|ии-ассистент*|нейросет*|искусственн*|gpt|gigachat|алис*	помощью|сделан*|подготовлен*|создан*|сгенерирован*|проверен*|переведен*|переведён*|неточност*|ошибк*|полез*|статье|статью|тексте|материале|кратко|главное от|озвучен*|алиса|алисой
ru.useful	s12		12	статья|статью|материал|новость|текст|пересказ	полезн*|полезен|полезным|интересн*|понрав*|оцените|помог*|как вам
ru.own-offer	c4		20	присоединяйтесь|зарегистрируйтесь|купить|купите|закажите|заказать
ru.issue	s4		12	в продаже|в киосках|номере
ru.vacancies	s16		5
ru.podcast	c13		24	слушайте|подписывайтесь|послушайте|смотрите|ищите	apple podcasts|яндекс музык*|яндекс.музык*|spotify|youtube|castbox|платформ*|приложени*|наш|нашего|новый выпуск
ru.audio	s10		8	послушать|прослушать
ru.poll	c16		18	примите участие|участвуйте|проголосуйте|пройдите|ответьте|заполните|проверьте	нас|нам|наш|нашем|читателей|тест|опрос|анкету|?
ru.talk	c12		24	комментар*|комментир*	могут|доступн*|оставлять|соблюдайте
ru.store	s5		12	google play|app store|appstore|rustore|appgallery|ios|android|vpn|впн
ru.address	c4		50	введите|укажите|оставьте|соглашаетесь|принимаете|даёте|даете|проверьте|спасибо|отправлено на|самое важное за|главные новости|подпишитесь
ru.plan	c2		20	получите|читать дальше|читайте|доступен по подписке|оформите|попробуйте|исчерпали|создайте|зарегистрируйтесь|у вас осталось|у вас осталась|войдите|подпишитесь
ru.for-a-rouble	s2		8
ru.pass-on	s10		8	статью|статьи|материал|новость|ссылку	другу|друзьям|эту|на статью|на материал|pdf
ru.with-links	c9		22	статья|материал|текст|реклама|erid	содержит|подготовлен*|создан*|реклама|erid|продолж*
ru.agency	s15		7	тасс|риа|интерфакс|reuters|afp|ap
ru.reuse	c15		34
ru.beg	c0		40	вам|вашей|вас|ваша|даже #|присоединяйтесь|поддержите|станьте|оформите	присоединяйтесь|текст|материал|работ*|редакци*|журналист*|читател*|вышел|правд*|рублей|поддержите|соучастник*|независим*|расследован*
ru.name	s13	name	10
ru.made-by	c16		14	этот текст|эта статья|этот перевод|текст создан|статья создана|материал создан
ru.work	s16		10
ru.rather-listen	s10		14	статьи|статью|текст|аудио*
ru.vote	c16		11	?
ru.mistake	s12		8	статье|тексте|материале
ru.access	c2		12	# руб*|рублей в месяц|₽
ru.payers	c2		12	этот|эту|эта|полный|весь
ru.last-free	c2		14
ru.receive	c4		14	почту|почте|статьи|рассылк*|письм*
ru.write-to	c14		20	@	?|;
ru.need-cookies	c7		20	нужно разрешить|необходимо разрешить|нужно принять|примите
ru.preferred	c13		22	google|гугл*|поиск*
ru.no-use	c15		30	копирование|перепечатка|воспроизведение|материалов	запрещен*|запрещён*|не допускается
ru.agent	c15		24	иностранн*|иноагент*
ru.follow-call	s13		12	соцсет*|telegram|телеграм*|вконтакте|max|канал*
ru.before-comment	s12		14
ru.sign-up-get	c4		16	подпишитесь|зарегистрируйтесь|подписывайтесь	статьи|новост*|письм*|рассылк*|материал*|почту|почте|уведомлени*|дайджест*|подборк*|лучш*|главн*|важн*|кажд*|первы*|сводк*|бесплатн*
ru.with-plan	c2		16	дочитаете|прочитаете|получите|сможете читать
ru.join-readers	c0		24	присоединяйтесь
ru.app-short	s5		5
ru.push-button	w6		0
ru.print-subscription	s1		34	полугоди*|индекс #|на газету|нашу газету|отделени*|почтальон*
ru.asks	c0	asks	0
ru.voice	c0	voice	0
ru.price	c0	price	0
ru.speech	c0	speech	0
ru.about	c0	about	0
sh.button	w0		0
sh.wall	w2		0
sh.wall-line	c2		34
sh.wall-line-login	c2		34	prijavite|prijava|ulogujte|login|prijavi
sh.wall-line-here	c2		34	članak|članka|pretplat*|prijavite|registr*|tekst|sadržaj|besplatno|uz plus
sh.letter	c4		26
sh.letter-here	c4		26	newsletter|newslettera|newslettere|njuzleter|unesite|primajte|prijavite|prijavi|vijesti|vesti|svaki|svako|svakog|svake|šaljemo|pretplatite|ostavite
sh.ad	w9		0
sh.related	w11	heading	0
sh.toggle	w11		0
sh.lead-in	s11	lead-in	30
sh.label	w10		0
sh.copyright	c15		30
sh.copyright-here	c15		30	sadržaja|teksta|tekstova|fotografija|članaka|dozvole|dopuštenja|odobrenja|izvora
sh.for-subscribers	c2		24	članak|članka|sadržaj|tekst
sh.letter-name	c4		26	prijavite se|pretplatite se|primajte|prijavi se	naš|svak*|e-mail*|mejl*|besplatn*|vaš*|na
sh.later	w0	closer	0
sh.opener	c0	opener	0
sh.source	c13		26	google|googleu|googlu|guglu|gugl|google-u|tražilic*|pretra*	dodajte|dodaj|postavite|postavi|odaberite|izaberite|označite|kliknite
sh.channel	c13		24	pridružite se|pridruži se|pratite|zapratite|prijavite se|od sada i|kliknite|lajkujte|lajkajte|potražite	naš|naša|naše|naši|našem|našeg|našu|našoj|nas|nam|kanal|kanalu|zajednici|grupi|grupu|vijesti|vesti
sh.tip	c14		32	@|fotografij*|foto|video|snimk*|snimak|priču|priča|svjedo*|svedo*|informacij*|znate|dojav*|vijest|vesti|grešk*|pogrešk*|novinar*|anonimno|mišljenj*|iskustv*|viber|whatsapp|ispovest|ispovijest
sh.bio	c14	bio	60	piše o|prati|bavi se|se bavi|pokriva|diplomirao|diplomirala|završio|završila|redakcije|redakciji|u redakciji|surađuje|sarađuje|specijalizira*|specijalizova*|unutarnje politike|vanjske politike|unutrašnje|crne kronike|crne hronike|autor|autorica|autorka
sh.author-of	s14		26	kolumnist*|urednik|urednica|dopisni*|redakcij*|uredništv*
sh.embed	c7		40	omogućite|prihvatite|slažem|pristanak|pristajem|dozvolite|ovaj sajt|ova stranica|sajt koristi|stranica koristi|koristimo|postavke kolačića|postavkama kolačića|podešavanja kolačića
sh.consent	w7		0
sh.machine	s16		18	umjetna inteligencija|umjetne inteligencije|umjetnom inteligencijom|umjetnoj inteligenciji|veštačka inteligencija|veštačke inteligencije|veštačkom inteligencijom|vještačke inteligencije|vještačka inteligencija|ai|chatgpt	izradil*|izrađen*|napravil*|napravljen*|pripremljen*|proveren*|provjeren*|preveden*|grešk*|pogrešk*|asistent*|pomoć|uz pomoć|generira*|generis*|članak|članku|tekst
sh.useful	s12		12	članak|tekst|sažetak|sadržaj|vijest|vest	koristan|korisno|korisna|svidio|svideo|svidjelo|dopao|dopala|ocijenite|ocenite
sh.own-offer	c4		20	pridružite se|prijavite se|kupite|možete kupiti|naručite|poručite
sh.issue	s4		12	u prodaji|na kioscima|na trafikama|broju
sh.podcast	c13		24	slušajte|poslušajte|pratite|zapratite|gledajte|pretplatite se	spotifyju|spotify|apple|youtubeu|youtube|jutjubu|platform*|aplikacij*|naš|našeg|našem
sh.poll	c16		16	sudjelujte|učestvujte|ispunite|popunite|glasajte|provjerite|proverite|testirajte|riješite|rešite|odgovorite
sh.poll-here	c16		16	naš|našu|nam|kratki|kratak|čitatelje|čitatelja|minuta|minute|kviz|kvizu|kvizom|testu
sh.talk	c12		40	stavove|mišljenja|redakcij*|prijavljen*|prijavite|registr*|zabranjeno je|pravo
sh.store	s5		16	google play|app store|appgallery|ios|android|našu aplikaciju|budite prvi|prvi saznajte|našu besplatnu|naše obavijesti|naše notifikacije|uključi notifikacije|uključite notifikacije|uključi obavijesti|naša obaveštenja|naša obavještenja|vijesti|vesti|obavijesti o|notifikacije za
sh.address	c4		40	unesite|upišite|prihvaćate|prihvatate|slažete|pristajete|potvrdite|primajte|prijavite se|hvala
sh.plan	c2		20	pretplatite se|otključajte|nastavite|za nastavak|iskoristili ste|preostala su vam|preostalo vam je|prijavite se|isprobajte|kupite|registrirajte|registrujte	pretplat*|članak|članka|članke|tekst|čitanj*|čitati|besplatn*|mjesečno|mesečno
sh.with-links	c9		14	članak|tekst|tekstu|oglas*|reklam*	sadrži|nastao|oglas*|reklam*
sh.agency	s15		7	hina|beta|tanjug|fonet|srna|fena|reuters|afp|ap|dpa
sh.reuse	c15		34	zabranjen*|dozvoljen*|dopušten*	sadržaj*|teksta|članaka|tekstova|vijesti|vesti
sh.beg	c0		40	nas|nam|vas|vaše|vaša|vama|podržite|donirajte|pridružite	novinarstv*|redakcij*|tekst|članak|portal*|ne možemo|postoji|pridružite|nezavisni|neovisni|podržite nas
sh.name	s13	name	10
sh.made-by	c16		14	ovaj tekst|ovaj članak|ovaj prijevod|ovaj prevod|članak je nastao|tekst je nastao
sh.work	s16		10
sh.rather-listen	s10		14	članak|članka|tekst|audio
sh.vote	c16		11	?
sh.mistake	s12		8	članku|tekstu
sh.access	c2		12	# €|# din|mjesečno|mesečno
sh.payers	c2		12	ovaj|cijeli|ceo|ostatak
sh.last-free	c2		14
sh.receive	c4		14	e-mail*|mejl*|članke|newsletter*|inbox|sandučić*
sh.read-us	c13		14	mobitelu|telefonu|aplikacij*|google*|youtub*|viberu|whatsapp*|facebook*|instagram*
sh.on-channel	c13		18	našem|našoj	pronađite|potražite|čitajte|najvažnije
sh.write-to	c14		20	@	?|;
sh.need-cookies	c7		20	morate omogućiti|morate prihvatiti|morate da prihvatite|omogućiti kolačiće
sh.no-use	c15		30	sadržaja|članaka|tekstova	zabranjen*|nije dozvoljen*|nije dopušten*
sh.sign-up-get	c4		16	prijavite se|pretplatite se|registrirajte se	članke|članaka|vijesti|vesti|newsletter*|obavijesti|obaveštenja|mejl*|e-mail*|najvažnije|najbolje|svaki|svako|svakog|besplatno|pregled
sh.with-plan	c2		16	pročitat ćete|čitat ćete|pročitaćete|dobivate|dobijate
sh.join-readers	c0		24	pridružite
sh.app-short	s5		5
sh.push-button	w6		0
sh.go-on	w2		0
sh.price-edition	s1		26	mjesečno|mesečno|godišnje|na mjesec|na mesec	digitalno izdanje|pristup arhivi|pristup svim|sve članke|svim člancima|sve tekstove|svim tekstovima|bez oglasa
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
sk.toggle	w11		0
sk.lead-in	s11	lead-in	30
sk.label	w10		0
sk.copyright	c15		30
sk.for-subscribers	c2		24	článok|článku|text|textu|obsah|získajte|odomknite|exkluzívne
sk.opener	c0	opener	0
sk.later	w0	closer	0
sk.source	c13		26	google|googli|googlom|vyhľadávač*	pridajte|pridať|nastavte|nastaviť|zvoľte|vyberte|kliknite|nás|naše
sk.channel	c13		24	pridajte sa|pripojte sa|sledujte|odoberajte|prihláste sa|nájdete|kliknite|sme|pošlite|napíšte	nás|nám|náš|nášho|našom|kanál|kanála|tip|nájdete aj|nájdete tiež|správach
sk.tip	c14		32	@|fotk*|fotografi*|video|videá|tip|tipy|svedk*|tému|námet|viete|skúsenos*|príbeh|prípad*|informác*|chybu|anonymne|názor
sk.bio	c14	bio	70	venuje sa|sa venuje|píše o|píše pre|špecializuje sa|zameriava sa|vyštudoval*|absolvent*|oddelenia|rubriky|redakcie|v redakcii|pracuje|pôsobí|spolupracuje
sk.author-of	s14		14	redaktor*|komentátor*|členom redakcie|členkou redakcie|spolupracovn*
sk.embed	c7		50	súhlas*|povoľte|povoliť|udeľte|prijmite|prijať|používa|používame|cookies
sk.consent	w7		0
sk.machine	s16		20	ai|umelej inteligencie|umelá inteligencia|umelou inteligenciou|umelej inteligencii|strojov*	vygenerov*|vytvor*|prelož*|skontrol*|chyby|priprav*|načít*|hlas*|článok|článku|pomocou
sk.useful	s12		12	článok|zhrnutie|text|odpoveď	užitočn*|prínosn*|páčil|zaujal|ohodnoťte|pomohol
sk.own-offer	c4		20	hľadáme nových kolegov|hľadáme redakto*|hľadáme novinárov|pridajte sa|prihláste sa|kúpte|si môžete|objednajte|pracujte
sk.issue	s4		12	v predaji|v stánkoch|vydania|vydaní|čísle
sk.podcast	c13		24	vypočujte|počúvajte|odoberajte|sledujte|nájdete|pustite si	spotify|apple|youtube|aplikác*|platform*|náš|nášho|našom|diel
sk.audio	c10		14	vypočuť|pustiť
sk.poll	c16		16	zapojte sa|vyplňte|hlasujte|otestujte|vyskúšajte|zúčastnite|odpovedzte
sk.talk	c12		24	prihlásiť|prihláste|predplatitel*|registr*|zapojte|vstúpte|vyjadrujú
sk.store	c5		18	na stiahnutie|stiahnite|zapnite|povoľte|nainštalujte|dostupné na|dostupná na	app store|nič|vždy|správy|aplikác*|zadarmo|dôležit*|neujde
sk.address	c4		60	zadajte|vyplňte|súhlasíte|potvrďte|ďakujeme|odoberajte
sk.letter-name	c4		28	prihláste sa|odoberajte|objednajte si|dostávajte|zadajte|prihlásiť sa	náš|nášho|každ*|e-mail*|zadarmo|schránk*|odber|vám|vás
sk.plan	c2		22	zostávajú vám|zostáva vám|vyskúšajte|odomknite|predplaťte|získajte|vyčerpali|kúpte|objednajte|čítajte ďalej|čítať ďalej|pokračovanie článku|môžete prečítať|pokračujte	článok|článku|články|článkov|článkom|čítať|čítania|čítajte|mesiac|mesačne|predplatn*|obsahu|prístup
sk.first-month	s2		10
sk.pass-on	s10		8	článok|článku|odkaz
sk.with-links	c9		14	článok|text|článku|textu	obsahuje|vznikol|reklam*|inzerc*
sk.agency	s15		7	tasr|sita|reuters|afp|ap|dpa|čtk
sk.beg	c0		44	nás|našu|našej|nám|náš|vás|vašej|aj vy|nášho|podporte|prispejte|darujte|venujte	redakci*|novinár*|žurnalist*|text|článok|článku|nezvládneme|médi*|nevznikol|čitateľov|pokračovať|darujte|venujte
sk.name	s13	name	10
sk.made-by	c16		14	tento text|tento článok|tento preklad|otázky a odpovede|článok vznikol|text vznikol
sk.work	s16		10
sk.rather-listen	s10		14	článok|článku|text|audio
sk.vote	c16		11	?
sk.mistake	s12		8	článku|texte
sk.access	c2		12	# €|# eur|mesačne
sk.payers	c2		12	tento|celý|ukážku
sk.last-free	c2		14
sk.receive	c4		14	e-mail*|článk*|články|newsletter*|schránk*
sk.read-us	c13		14	google|googli|mobile|aplikác*|youtube|telefóne
sk.write-to	c14		20	@	?|;
sk.no-use	c15		30	obsahu|článkov|textov	zakázan*|neprípustn*
sk.preferred	c13		22	google|googli|vyhľadávač*
sk.sign-up-get	c4		16	prihláste sa|zaregistrujte sa|kliknite
sk.with-plan	c2		16	dočítate|prečítate|získate|budete čítať
sk.join-readers	c0		24	pridajte sa|podporte nás aj vy
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
sl.toggle	w11		0
sl.lead-in	s11	lead-in	30
sl.label	w10		0
sl.copyright	c15		30
sl.for-subscribers	c2		24	članek|članka|vsebina|vsebine|branje|branja
sl.letter-name	c4		26	naročite se|prijavite se|prejemajte|naroči se|prejmite	naš|naše|vsak*|e-naslov|brezplačn*|vam|vaš*|na
sl.later	w0	closer	0
sl.opener	c0	opener	0
sl.source	c13		26	google|googlu|googlom|iskalnik*	dodajte|dodaj|nastavite|nastavi|izberite|označite|kliknite
sl.channel	c13		24	pridružite se|spremljajte|sledite|naročite se|prijavite se|zdaj tudi|najdete|kliknite|všečkajte	naš|naša|naše|naši|našem|našega|našemu|nas|nam|kanal|kanalu|skupini|novice|tudi na
sl.tip	c14		32	@|fotografij*|video|posnetk*|zgodb*|priča|informacij*|veste|napak*|novic*|predlog|temo|izkušnj*|novinar*|anonimno|mnenje
sl.bio	c14	bio	60	piše o|pokriva|ukvarja se|se ukvarja|spremlja|diplomiral*|študiral*|redakcije|redakciji|v uredništvu|uredništva|sodeluje|specializira*|časnika|avtor|avtorica|kjer
sl.author-of	s14		18	kolumnist*|urednik|urednica|dopisni*|uredništv*|redakcij*
sl.embed	c7		40	omogočite|sprejmite|strinjam|soglasje|soglašam|dovolite|spletno mesto|uporablja|uporabljamo|nastavitve
sl.consent	w7		0
sl.machine	s16		18	umetna inteligenca|umetne inteligence|umetno inteligenco|umetni inteligenci|ui|ai|chatgpt|strojn*	ustvaril*|ustvarjen*|pripravljen*|pregledan*|preveden*|napak*|pomočnik*|pomočjo|prebral*|članek|članku|generiral*
sl.useful	s12		12	članek|povzetek|vsebina|novica|novico|prispevek	všeč|pomoč|koristen|koristna|koristno|uporaben|ocenite
sl.own-offer	c4		20	pridružite se|prijavite se|kupite|naročite
sl.issue	s4		12	v prodaji|na kioskih|številki
sl.podcast	c13		24	poslušajte|prisluhnite|naročite se|spremljajte|sledite	spotifyju|spotify|apple|youtubu|youtube|platform*|aplikacij*|naš|našega|našem
sl.poll	c16		16	sodelujte|izpolnite|glasujte|preverite|rešite|odgovorite
sl.talk	c12		26	stališč*|uredništv*|pravico|registriran*|prijavljen*|naročnik*
sl.store	s5		14	google play|app store|appgallery|ios|android|aplikacijo|obvestila|potisna
sl.address	c4		50	vpišite|vnesite|strinjate|soglašate|potrdite|prijavite se|hvala
sl.plan	c2		20	naročite se|odklenite|nadaljujte|za nadaljevanje se|porabili ste|na voljo imate|prijavite se|poskusite|kupite|sklenite|registrirajte	naročnin*|naročnik*|članek|članka|članke|branje|brezplačn*
sl.with-links	c9		14	članek|besedilo|prispevek|oglas*	vsebuje|nastal|oglas*
sl.more-news	s11		10	preberite|na naslovnici|na portalu|najdete
sl.agency	s15		7	sta|reuters|afp|ap|dpa
sl.beg	c0		40	vas|vaše|namenite|podprite|donirajte|pridružite|prispevajte	novinarstv*|uredništv*|članek|donacij*|portal*|ne gre|obstaja*|dohodnine|pridružite
sl.name	s13	name	10
sl.made-by	c16		14	to besedilo|ta članek|ta prevod|članek je nastal|besedilo je nastalo
sl.work	s16		10
sl.rather-listen	s10		14	članek|članka|besedilo|zvočno
sl.vote	c16		11	?
sl.mistake	s12		8	članku|besedilu
sl.access	c2		12	# €|na mesec|mesečno
sl.payers	c2		12	ta vsebina|ta članek|celoten|celotna|to besedilo
sl.last-free	c2		14
sl.receive	c4		14	e-pošt*|članke|e-novic*|e-novičnik*|nabiralnik*
sl.read-us	c13		14	telefonu|aplikacij*|google*|youtub*|spletu
sl.write-to	c14		20	@	?|;
sl.need-cookies	c7		20	morate omogočiti|morate sprejeti|omogočiti piškotke|sprejeti piškotke
sl.no-use	c15		30	vsebin|vsebine|člankov|besedil	prepovedan*|ni dovoljen*
sl.preferred	c13		22	google*|googlu|googlov*|iskalnik*
sl.value	c0		16	podprite
sl.sign-up-get	c4		16	prijavite se|naročite se
sl.with-plan	c2		16	boste|boste prebrali|preberete|boste brali|dobite
sl.join-readers	c0		24	pridružite se
sl.asks	c0	asks	0
sl.voice	c0	voice	0
sl.price	c0	price	0
sl.speech	c0	speech	0
sl.about	c0	about	0
sv.opener	c0	opener	0
sv.later	w0	closer	0
sv.button	w0		0
sv.ask	c0		40
sv.ask-here	c0		40	vi|vår|våra|vårt|oss|journalistik|journalistiken|oberoende|swisha|stöd|stötta|gör skillnad|möjligt
sv.wall	w2		0
sv.wall-line	c2		0
sv.wall-line-you	c2		0	du|dig|din|ditt|dina
sv.wall-line-terms	c2		16	kr/mån|kr|kronor|avsluta|säg upp|när du vill|läs|läsa|prova|testa|digitalt|digital
sv.wall-line-here	c2		0	läs|läsa|läser|artikel|artikeln|artiklar|artiklarna|innehåll|innehållet|prenumerant|prenumeranter|prenumeration|plus|kommentera|spara|fortsätta|nyheter|nyheterna
sv.letter	w4		0
sv.letter-line	c4		0
sv.letter-line-here	c4		0	nyhetsbrev|nyhetsbrevet|nyhetsbreven|ange|fyll i|anmäl|prenumerera|bekräfta|bekräftat|skickar|publiceras|vi|vårt|vår
sv.app	c5		22
sv.app-here	c5		22	vår|våra|nyheter|nyheterna|notiser|här|app store|google play|läs|läsa|missa
sv.share	w10		0
sv.follow	w13		0
sv.follow-line	c13		24
sv.follow-line-here	c13		24	oss|följ|gilla|hitta|hittar|finns
sv.ad	w9		0
sv.consent	w7		0
sv.consent-line	c7		80
sv.consent-line-here	c7		80	vi|vår|våra|vårt|denna webbplats|den här webbplatsen|den här sidan|godkänn|godkänner|samtycker|samtycke|läs mer|acceptera|accepterar|hanterar|hanteras
sv.comments	w12		0
sv.comments-line	c12		36
sv.comments-line-tips	c12		36	oss|redaktionen|mejla|@|hör av dig|tipsa|hit
sv.comments-line-here	c12		36	skriv|berätta|tyck|dela|lämna|kommentera|gärna|vad tycker|håll
sv.related	w11	heading	0
sv.related-headed	s11	heading	9
sv.lead-in	s11	lead-in	34
sv.furniture	w11		0
sv.toggle	w11	among	0
sv.author	s14		36
sv.copyright	c15		36
sv.ad-story	w9	lead-in	0
sv.cookies	c7		80	vi använder|vi hanterar|godkänn|godkänner|hantera|dina|vi lagrar
sv.name	s0	name	10
sv.preferred	c13		26	lägg till|välj|följ|gör|vill du|få fler|lägg|se mer	google*
sv.channel	c13		24	följ|gå med|få de|få nyheter*|vår|vi även|vi också|oss	vår|nyheter*|klicka|direkt|viktigaste|vi|oss
sv.tip	s14		30	oss|vår reporter|redaktionen|reportern|@*|anonymt|tipsa|signal|grundlagen	skriv|kontakta|mejla|ring|tipsa|hör av dig|tips|anonymt|skyddas|@*
sv.reach	s14		9	@|x|twitter|bluesky|linkedin|instagram
sv.bio	c14	bio	50
sv.byline	c14		30	vill du|skicka|så skriver du|mejla	@*|här|oss|vår|redaktionen
sv.embed	c7		40	innehållet|detta innehåll|det här innehållet|videon|här visas|klippet|kartan|inlägget|grafiken|kartan visas|visas först	du måste|du behöver|godkänner du|godkänn|kan inte visas|ändra|dina|vill du|här visas innehåll|har sagt ja|du har godkänt
sv.machine	c16		30	artikeln är|den här artikeln|texten är|sammanfattningen är|snabbversionen är|rubriken*|översättningen är|ljudet är|så jobbar|så arbetar|faktarutan är	översatt|gjord|framtagen|uppläst|genererad|granskad|jobbar|arbetar|skapad|kvalitetssäkrad
sv.from-us	s16		12	lediga tjänster|lediga jobb|läsarevent|läsarkväll|evenemang|event|läsarundersökning|undersökning|enkät|quiz|quizet|webbinarium|webinar|konferens|rösta här|vad vet du|veckans quiz|hur mycket|hur bra|prenumerant|svara på
sv.pod	c5		20	hör|lyssna|lyssna på|prenumerera|följ|hitta|ladda ner	här|poddapp|där poddar|där du|i din|i podden|på spotify|apple podcasts|avsnittet|avsnitt
sv.fix	c12		34	oss|vi|redaktionen|journalistik*|rapportera här	kontakta|mejla|läs mer|skriv|journalistik|rapportera
sv.alert	c6		18	slå på|få|aktivera|följ ämnet|tillåt	nyheter*|missa*|när vi|viktigaste|ämnet|senaste
sv.app-own	s5		9	app|appen
sv.app-where	c5		14	finns på|finns i|ladda ner|hämta|hittar du	app finns|appen|vår app|app på|app i
sv.terms	c4		50	godkänner|nyhetsbrev*|samtycker|accepterar|villkor
sv.letter-own	c4		30	anmäl dig|prenumerera|få dagens|skriv upp dig|få de|gratis nyhetsbrev|helt gratis|ja tack
sv.appeal	c0		40	du|dig|din|vårt|vi|stötta|stöd	stödja|stötta|stöd|bidrag|tack vare våra|utan dig ingen
sv.offer	c2		24	prova|köp|därefter|sedan|bli prenumerant|läs hela|läs vidare|få tillgång
sv.lead-more	c11		16	kan du|du kan	här|hos oss|i artikeln|på vår|länk*
sv.affiliate	c9		30	artikeln innehåller|den här artikeln innehåller|innehållet är|texten innehåller|sidan innehåller
sv.agency	w15		0
sv.no-copy	c15		30	innehållet|materialet|tillstånd|medgivande	utan|upphovsrätt*|tillstånd
sv.publisher	s15		10
sv.wall-free	s3		22	läs vidare|läsa vidare|gratisartiklar|fria artiklar|gratiskonto|gratis konto
sv.calls	s16		13	din plats här|podden här|i debatten|artikeln med en vän|dela med en vän|ditt samtycke för att|bekräftar din|artikeln|artiklar|hela intervjun|fler texter|bästa läsning|prenumerant|prenumeranter|prenumeration|plusprenumerant|stödprenumerant|mejlkorg|inkorg|mejladress|e-postadress|nyhetsbrev*|presentkort|kommentera|länk till|notis|notiser|vår reporter|vår redaktion|granskningsredaktion|oss på|höra från dig|något från dig|omröstning|gratis konto|google*|whatsapp*|telegram*|facebook*|instagram*|youtube*|tiktok*|på whatsapp|vårt test|för det här ämnet|reportern bakom|till en kollega|anmälan i mejlet|hur mycket du vet|synpunkter på artikeln
sv.asks-you	s12		16	artikeln|mejla oss|hör av dig|lägg till oss|kontakta oss|oss|tryggt med oss
sv.goes-on	s9		8	efter|under|nedan|nedanför	videon|bilden|annonsen|annons|grafiken|nedan|rutan|klippet
sv.for-payers	c2		10	den här|artikeln|innehållet|kan kommentera|kan läsa|du har
sv.paid	c9		12	inlägget|artikeln|innehållet|annonsen
sv.text-made	c16		20	den här texten|den här artikeln|den här översättningen|detta innehåll
sv.ai-did	s16		14	den här sammanfattningen|sammanfattningen|rubriken|översatt den|översatt artikeln
sv.job	c16		9	jobb|sommarjobb|praktik*|tjänst*
sv.whole-talk	s5		10	i podden|i vår podd|här
sv.locked	c2		10	icke-prenumeranter|andra än prenumeranter|kvar
sv.told	s11		10	här
sv.month-for	s2		9	för # kr	hela|i # veckor|i # månader|i en månad
sv.you	c16		14	du|dig|din|ditt|dina	gåva|skickar|prenumerant|läsare|nyheter|logga in|uppläst|knappen|texter om|läsning
sv.opened	c2		24	för dig|åt dig|för alla|prenumerant*|konto|läs
sv.account	s2		24	läsa|läs|artiklar|månaden|prenumerera	du|dig|gratis|kronor|vidare
sv.asks	c0	asks	0
sv.voice	c0	voice	0
sv.price	c0	price	0
sv.speech	c0	speech	0
sv.about	c0	about	0
th.button	w0		0
th.letter	c4		30
th.letter.fill	c4		30	ของคุณ|รับข่าว|จดหมายข่าว|เพื่อรับ
th.related	w11	heading	0
th.toggle	w11		0
th.lead-in	s11	lead-in	40
th.label	w10		0
th.copyright	c15		40
th.rights	c15		40	©|เนื้อหา|ลิขสิทธิ์|ทุกประการ|บทความ|เว็บไซต์|ดัดแปลง|เผยแพร่
th.channel	s13		30	google|line|ไลน์|telegram|facebook|เฟซบุ๊ก|whatsapp|youtube|ยูทูบ|@	เรา|ช่อง|แหล่งข่าว|เพจ|เพื่อน|ข่าวสาร|ติดตามข่าว|แอดไลน์|ได้ที่|ผ่าน|ไม่พลาด
th.preferred	c13		30	google|กูเกิล
th.tip	c12		34	@|ไลน์|line|ติดต่อ|แจ้ง|อีเมล|มาที่
th.writer	s14		20
th.embed	c7		44	รับชม|ดูวิดีโอ|ต้อง|กรุณา|แนะนำ|แสดง
th.ai	s16		44	ai|ปัญญาประดิษฐ์|มีประโยชน์
th.useful	s12		26	หรือไม่|บทความ|ข่าว|แจ้ง
th.offer	s16		24
th.label.more	w10		0
th.clip	s11	lead-in	40
th.comment.rules	c12		40	เข้าสู่ระบบ|เหล่านี้|อีเมล|ล็อกอิน|กรุณา
th.letter.line	c4		40
th.letter.often	c4		40	รับข่าว|รับจดหมาย|รับสรุป|สมัคร|ของคุณ|ส่งตรง|ถึงคุณ
th.appeal	c0		50
th.support	s0	name	0
th.wall.line	c2		34	บทความ|เนื้อหา|สมัครสมาชิก|เข้าสู่ระบบ|ลงทะเบียน|เดือนแรก|สร้างบัญชี
th.meter	c3		34	คุณเหลือ|คุณอ่าน|ครบแล้ว|ในเดือนนี้
th.more	w11	heading	0
th.more.line	s11		40
th.ad	s9		20
th.commission	c9		34	เราอาจ|เราได้รับ
th.opinion	c15		34
th.tip-line	s12		36	ทีมข่าว|กองบรรณาธิการ|สายด่วนข่าว|นักข่าวของเรา|ห้องข่าว	#|line|โทร|@|ไลน์
th.line-add	c13		40	ข่าว|ติดตาม|ข่าวสาร	ไลน์|line
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
tr.wall-line-here	c2		0	haber|haberi|haberin|haberler|habere|okuyun|okuyabilirsiniz|okumaya|okumak|içerik|içeriğe|içeriklere|yorum|devam|yazinin|yaziyi|abonelik|aboneliğinizi|aboneliği|sinirsiz|tüm
tr.letter	c4		26
tr.letter-here	c4		26	bülten|bülteni|bültene|bültenimize|abone|kayit|kaydolun|gelsin|haberler|haberleri|yayinlanmayacak|yayimlanmayacak|her sabah|her gün|onaylayin
tr.app	c5		18
tr.app-here	c5		18	haber|haberi|haberler|haberleri|haberlere|google play|app store|ücretsiz|gündemi|gündem|son dakika|gazete|gazeteyi|takip|hemen
tr.share	w10		0
tr.follow	c13		20
tr.ad	w9		0
tr.consent	w7		0
tr.consent-line	c7		80
tr.consent-line-here	c7		80	kabul|onayliyorum|onay|sitemizi|sitemizde|sitemizin|işlenmektedir|işlenir|işliyoruz|çerez|çerezler|kapatin|kapat|devre dişi|okudum|inceleyin|politikamizi|bilgi için|için tiklayin|görünüyor
tr.comments	w12		0
tr.related	w11	heading	0
tr.lead-in	s11	lead-in	30
tr.furniture	w11		0
tr.toggle	w11	among	0
tr.copyright	c15		36
tr.copyright-here	c15		36	haber|haberler|haberin|içerik|içeriği|içerikler|alinti|yazi|yazilar|kullanilamaz|yayinlanamaz|yayimlanamaz|izin|izinsiz|kopyalanamaz
tr.agency	w15		0
tr.here	c2		24	bu haber|bu içerik|bu yazi|içerik|abone olun|abonelikle|üye olun
tr.preferred	c13		20	ekleyin|ekle|takip edin|takip et|yapin|seçin|taşiyin
tr.channel	c13		16	takip edin|takip edebilirsiniz|takip etmek için tikla*|katilin|katil|abone olun|abone ol|tiklayin|gelsin|ulaşabilirsiniz
tr.tip	c14		20	bilginiz|haberiniz|@|ulaşabilirsiniz|için|yaşadiysaniz|tanik*|ettiniz
tr.tip-here	c14		20	bize|@|ulaşin|ulaşabilirsiniz|yazin|haberiniz|bilginiz|hattimiz|hattimiza
tr.bio	c14	bio	16
tr.follow-author	c14		8	takip edin|takip et
tr.embed	c7		24	izlemek için|görüntülemek için|bu içerik|bu içeriği|gösterilmesini	izin ver*|kabul et*|kabul ediyorum|barindiril*
tr.machine	c16		18	bu haber|haber özeti|bu özet|bu içerik|bu metin|haberin özeti|seslendirme	oluşturul*|hazirlan*|çevril*|seslendiril*|üretil*
tr.from-us	c16		10	ister misiniz|katilin|kayit olun|doldurun|buradan|gazetesi'nde
tr.test	s16		10	ne biliyorsunuz|ne kadar|biliyor musunuz
tr.pod	c5		10	dinleyin|dinle|dinleyebilirsiniz
tr.fix	s12		12	bize|bildirin|yazin
tr.app-own	c5		6	indirin|indir
tr.alert	c6		12	haber*|bildirim*
tr.letter-own	c4		20	abone olun|abone ol|kayit olun|kaydolun|her sabah|üye olun
tr.letter-label	w4		0
tr.appeal	c0		24	gazeteciliğe|gazetesi'ne|okurlarimizin|gazetecili*|bu haberler|bağiş yapin|devam edemeyiz
tr.support	s0		10	destek olabilirsiniz|abone olun|destekle*
tr.affiliate	c9		18	bu yazi|bu haber|bu içerik
tr.meter	c3		14	okumaya devam|kaldi|doldu|devami
tr.fees	c2		10	ayda|abone*|ilk ay	abone*|başlayan fiyatlarla
tr.calls	c16		9	e-posta adresi*|haberin tamamini|haberi oynat|tartişmaya katilin|haberdar olmak|haberlere|röportajin|podcasti*|mağazamiz*|yerinizi|grubumuz*|favorilerinize|hediye çeki|hikâyeniz|signal|ücretsiz okumak|youtube içeriğini|destekçimiz|yalnizca aboneler|google aramalari*|telegram'da|facebook*|arkadaşinla|çerezlerini|ankete|cebinizde|haberi sesli|podcastimiz*|testimizi|bu konudaki bildirimleri|kaydinizi onaylamayi|muhabire doğrudan|meslektaşiniza|haberlerini whatsapp*|staj*|bizimle güvenle
tr.asks-you	s12		10	bize|ulaşin|dinleyelim|bizimle
tr.goes-on	s9		6	devam ediyor	videodan sonra|reklamdan sonra|fotoğraftan sonra|aşağida
tr.for-payers	c2		7	bu yazi|bu haber|bu içerik|yorum yapabilir|okuyabilir
tr.paid	c9		9	bu içerik|bu yazi|haberin|yasaktir
tr.text-made	c16		12	bu metin|bu haber|bu yazi|bu çeviri
tr.byline	s14		5
tr.week	c4		10	haftanin|günün|onayla*
tr.ai-did	s16		14	yapay zeka|yapay zekâ
tr.locked	c2		9	bu haber|bu yazi|bu içerik|kalmadi|tartişmaya|yorum
tr.told	c11		9	burada|için tikla*
tr.you	c16		12	bir abonemiz|size gönderiyoruz|size okuyalim|alabilirsiniz|buluşun|biri olun|giriş yapin|kabul ettiğinizde
tr.app-button	w5		0
tr.tip.line	c12		18	#|?|gönderin|yazin|bildirin|iletin
tr.asks	c0	asks	0
tr.voice	c0	voice	0
tr.price	c0	price	0
tr.speech	c0	speech	0
tr.about	c0	about	0
uk.opener	c0	opener	0
uk.later	w0	closer	0
uk.button	w0		0
uk.ask	c0		40
uk.ask-here	c0		40	нам|нас|нашої|нашу|нашій|нашому|редакції|редакцію|журналістику|журналістики|незалежну|незалежної|незалежні|допоможе|дозволить|видання|читачів
uk.wall	w2		0
uk.wall-line	c2		0
uk.wall-line-here	c2		0	читати|прочитати|дочитати|статті|статтю|матеріал|матеріалу|матеріали|текст|тексту|коментувати|коментар|передплату|зберегти|продовжити
uk.letter	c4		24
uk.letter-here	c4		24	розсилк*|найважливіше|головне|лист на|листом|новини|новин|підпи*|надсилатимемо|надішлемо|надсилаємо|введіть|вкажіть|статті|щоранку|щодня|щотижня|раз на
uk.app-here	c5		20	наш*|новин*|app store|google play|пропуст*|редакці*|статті|статей|читайте|газет*|важливе|важливих|першими
uk.share	w10		0
uk.follow	c13		24
uk.follow-here	c13		24	telegram*|телеграм*|google*|facebook*|фейсбук*|канал*|нашому|нашими|viber|вайбер*|instagram*|сайті
uk.ad	w9		0
uk.consent	w7		0
uk.consent-line	c7		70
uk.consent-line-here	c7		70	цей сайт|наш сайт|сайт використовує|портал використовує|ви погоджуєтеся|ви погоджуєтесь|продовжуючи
uk.comments	w12		0
uk.comments-line	c12		30
uk.related	w11	heading	0
uk.lead-in	s11	lead-in	30
uk.furniture	w11		0
uk.toggle	w11	among	0
uk.copyright	c15		36
uk.in-comments	c12		24	пишіть|напишіть|діліться|поділіться|розкажіть|залишайте|чекаємо|давайте|обговорімо|що думаєте
uk.cookies	c7		70	ми використовуємо|використовує|використовуємо|натискаючи|ви погоджуєтесь|ви погоджуєтеся|вашої згоди|даю згоду|даєте згоду|я погоджуюсь|продовжуючи|дозвольте|не підтримує|застарів|нашому сайті
uk.cookies-here	c7		70	натискаючи|ви погоджуєтесь|ви погоджуєтеся|даю згоду|даєте згоду|я погоджуюсь|продовжуючи|ми використовуємо|політика обробки
uk.our-app	c5		20	завантажте|завантажуйте|встановіть|встановлюйте|читайте|відкрийте|користуйтеся
uk.reprint	c15		36	посилання|гіперпосилання|заборонен*|дозволен*|дозволяється|можливий|згоди
uk.spotted	c12		30	помилку|помилка|ctrl	тексті|статті|матеріалі|ctrl*|виділіть|нам|редакцію
uk.source	c13		26	google|гугл*|списку|пошук*	додайте|додати|зробіть|оберіть|позначте|натисніть
uk.channel	c13		22	підписуйтесь|підписуйтеся|підпишіться|долучайтеся|долучайтесь|приєднуйтесь|приєднуйтеся|читайте|стежте|дивіться нас|нашому каналі|нашому телеграм-каналі|нашому telegram-каналі|наш канал|слідкуйте	наш|наша|наше|наші|нашому|нашого|нашу|нашої|наших|нас|нам|ми|канал|на канал|новини|новинами
uk.t-me	c13		12	наш|нашому|наша|підписуйтесь|підписуйтеся|читайте|ми в
uk.tip	c14		36	@|фото|світлини|відео|новину|новини|очевид*|свід*|знаєте|історі*|журналіст*|бот|пошту|пошт*|редакці*|розповісти|адресою|тем*
uk.tip-here	c14		36	нам|нас|редакці*|@|бот|боту|telegram*|телеграм*|viber|вайбер|чат|чату|новин*|адресою
uk.bio	c14	bio	60	пише про|спеціалізується|випускни*|відділу|закінчив*|висвітлює|займається|автор|авторка|працює в|працює у|співпрацює|редакції
uk.author-of	s14		24	оглядач|оглядачка|колумніст|колумністка|кореспондент|збігатися|збігається|збігаються|відобража*|редакці*
uk.embed	c7		34	дозволити показ|дозвольте|погоджуюсь|погоджуюся|згоду|переглянути	дозволити показ|дозвольте|погоджуюсь|погоджуюся|згоду|щоб|цей|тут
uk.machine	s16		18	ші|ші-помічник*|ші-асистент*|ai|нейромереж*|штучн*|gpt	допомогою|зроблен*|підготовлен*|створен*|згенерован*|перевірен*|перекладен*|неточност*|помилк*|корисн*|статтю|тексті|матеріал*|коротко|головне|озвучен*
uk.useful	s12		12	стаття|статтю|матеріал|новина|текст|переказ	корисн*|цікав*|сподоб*|оцініть|як вам
uk.own-offer	c4		20	приєднуйтесь|приєднуйтеся|долучайтеся|зареєструйтесь|зареєструйтеся|купити|придбати|замовте|замовити
uk.vacancies	s16		5
uk.podcast	c13		24	слухайте|підписуйтесь|підписуйтеся|послухайте|дивіться	apple podcasts|spotify|youtube|google podcasts|megogo|платформ*|застосунк*|наш|нашого|новий випуск
uk.above	w11		0
uk.poll	c16		18	візьміть участь|проголосуйте|пройдіть|дайте відповіді|заповніть|перевірте	нас|нам|наш|наше|нашому|читачів|тест|опитування|анкету|?
uk.talk	c12		24	коментар*|коментув*	можуть|доступн*
uk.store	s5		14	google play|app store|appstore|ios|android|застосунок|додаток
uk.address	c4		50	введіть|вкажіть|залиште|погоджуєтесь|погоджуєтеся|приймаєте|даєте|перевірте|дякуємо|найважливіше за|головні новини|підпишіться
uk.plan	c2		20	отримайте|читати далі|читайте|доступний за|оформіть|спробуйте|вичерпали|створіть|зареєструйтесь|зареєструйтеся|увійдіть|підпишіться
uk.for-a-hryvnia	s2		8
uk.pass-on	s10		8	статтю|статті|матеріал|новину|посилання	другу|другові|друзям|цю|на статтю|на матеріал|pdf
uk.more-news	s11		9	на головній|на сайті|у розділі|в розділі|у рубриці|в рубриці
uk.with-links	c9		22	стаття|матеріал|текст|реклам*	містить|підготовлен*|створен*|реклам*|продовж*
uk.agency	s15		7	укрінформ|інтерфакс-україна|уніан|reuters|afp|ap
uk.reuse	c15		34	матеріалів|джерело
uk.beg	c0		40	вам|вашій|вас|навіть #|долучайтеся|долучайтесь|підтримайте|станьте|оформіть	долучайтеся|долучайтесь|текст|матеріал|працюва*|роботу|редакці*|журналіст*|читач*|вийшов|правд*|гривень|підтримайте|спільнот*|незалежн*|розслідуван*
uk.name	s13	name	10
uk.made-by	c16		14	цей текст|ця стаття|цей переклад|текст створено|статтю створено|матеріал створено
uk.work	s16		10
uk.rather-listen	s10		14	статті|статтю|текст|аудіо*
uk.vote	c16		11	?
uk.mistake	s12		8	статті|тексті|матеріалі
uk.access	c2		12	# грив*|# грн|гривень на місяць
uk.payers	c2		12	цей|цю|повний|весь
uk.last-free	c2		14
uk.receive	c4		14	пошту|пошті|статті|розсилк*|листи
uk.write-to	c14		20	@	?|;
uk.need-cookies	c7		20	потрібно дозволити|необхідно дозволити|треба дозволити|потрібно прийняти
uk.no-use	c15		30	копіювання|передрук|відтворення|матеріалів	заборонен*|не допускається
uk.sign-up-get	c4		16	підпишіться|зареєструйтесь|підписуйтесь	статті|новин*|лист*|розсилк*|матеріал*|пошту|пошті|сповіщенн*|дайджест*|добірк*|найважлив*|найкращ*|головн*|щодня|щоранку|щотижня|кожн*|перш*|зведенн*|безкоштовн*
uk.with-plan	c2		16	дочитаєте|прочитаєте|отримаєте|зможете читати
uk.join-readers	c0		24	долучайтеся|долучайтесь|приєднуйтесь|приєднуйтеся
uk.app-short	s5		5
uk.push-button	w6		0
uk.mistake-here	c12		30	ctrl|ctrl+enter|виділіть|тексті|нам|статті|матеріалі|редакці*|@|?
uk.print-subscription	s1		34	півріччя|індекс #|на газету|нашу газету|відділенн*|листонош*
uk.asks	c0	asks	0
uk.voice	c0	voice	0
uk.price	c0	price	0
uk.speech	c0	speech	0
uk.about	c0	about	0
vi.later	w0	closer	0
vi.button	w0		0
vi.wall	w2		0
vi.wall-line	c2		26
vi.wall-line.only	c2		26	bài|bài viết|nội dung|đăng nhập|đọc
vi.letter	c4		24
vi.letter.address	c4		24	của bạn|nhập|điền|chúng tôi|bắt buộc|nhận bản tin|nhận tin
vi.share	w10		0
vi.follow	c13		22
vi.follow.start	s13		22
vi.follow.us	c13		22	chúng tôi|mời|của bạn|bạn đọc|để cập nhật|để không bỏ lỡ|đừng bỏ lỡ|tin mới nhất|tin nhanh nhất|tại đây|hãy
vi.follow.google	c13		22	theo dõi|mời|đăng ký|chúng tôi|nhấn|bấm|hãy
vi.ad	w9		0
vi.consent	c7		40
vi.consent.named	c7		40	chúng tôi|của bạn|bạn đồng ý|bạn chấp nhận|trang này|trang web này|website này|quý vị|quý khách|quý độc giả|vui lòng|bằng việc|bằng cách
vi.consent.label	w7		0
vi.comments	w12		0
vi.related	w11	heading	0
vi.lead-in	s11	lead-in	30
vi.furniture	w11		0
vi.toggle	w11	among	0
vi.copyright	c15		30
vi.copyright.whose	c15		30	báo|tòa soạn|©|tạp chí|website|ghi rõ
vi.channel	s13		22	google news|google tin tức|trên google|telegram|zalo|whatsapp|facebook|zalo oa	trên|kênh|nhóm|nguồn|để nhận|để cập nhật|chúng tôi
vi.preferred	c13		20	google
vi.follow.site	s13		9	google news|trên google|telegram|zalo
vi.tip	c14		24	hãy|ảnh|liên hệ|gửi|gọi|đường dây nóng|@|zalo|toasoan
vi.writer	s14		10
vi.bio	c14	bio	16
vi.embed	c7		20	cookie|được đề xuất|đồng ý|cung cấp
vi.ai	c16		14	tóm tắt|bản tóm tắt|bài viết có sử dụng|bài viết được dịch|những điểm chính|hỏi trợ lý|nội dung được	này|bằng|sử dụng ai|do ai|bởi ai|chúng tôi|tổng hợp|tạo ra
vi.useful	s12		9
vi.offer	s16		14	của chúng tôi|báo|độc giả|bạn đọc|của bạn|:|câu đố|trong tuần|ngày hội|trực tuyến
vi.watch	s10		12
vi.comment.rules	c12		22	bình luận|ý kiến|vui lòng|được duyệt|biên tập|không chịu
vi.app.line	s5		12
vi.letter.line	c4		16
vi.letter.often	c4		16	nhận|đăng ký|của bạn|hộp thư|đừng bỏ lỡ
vi.appeal	c0		30
vi.appeal.yours	c0		30	báo chí|tòa soạn|chúng tôi|độc lập|phóng viên
vi.support	s0	name	0
vi.wall.more	c2		18	bài viết|nội dung|đăng nhập|đăng ký|bài|tài khoản
vi.trial	s2		14	tháng đầu|mỗi tháng|/tháng	plus|premium|+|gói báo|gói đọc
vi.save	w10		0
vi.more	w11	heading	0
vi.ad.label	w9		0
vi.commission	c9		16	chúng tôi	liên kết|bài viết|đường link
vi.rights	c15		24	tòa soạn|bài viết|nguồn|sao chép|tác giả|thông tin
vi.hotline	s12		24	thông tin của bạn|danh tính của bạn|thông tin bạn đọc|thông tin của bạn đọc|thông tin người cung cấp
vi.asks	c0	asks	0
vi.voice	c0	voice	0
vi.price	c0	price	0
vi.speech	c0	speech	0
vi.about	c0	about	0
zh.later	w0	closer	0
zh.button	w0		0
zh.ask	c0		50
zh.ask.us	c0		50	新闻|新聞|报道|報導|媒体|媒體|记者|記者|捐|赞助|贊助|独立|獨立|订阅|訂閱|读者|讀者|本报|本報|本刊
zh.wall	w2		0
zh.wall-line	c2		50
zh.wall-line.only	c2		50	本文|全文|内容|內容|文章|阅读|閱讀|解锁|解鎖
zh.wall-line.label	w2		0
zh.letter	w4		0
zh.letter-line	c4		40
zh.letter.daily	c4		40	订阅|訂閱|邮箱|信箱|免费|免費|我们|我們
zh.app	c5		24
zh.app.start	s5		24
zh.app.news	c5		24	关注我们|關注我們|关注本|阅读|閱讀|看更多|看新闻|看新聞|本报|本報|我们|我們|随时|隨時|第一时间|第一時間|立即|马上|馬上|新闻|新聞|不漏|不错过|不錯過
zh.share	w10		0
zh.follow	w13		0
zh.follow-line	c13		30
zh.follow.account	c13		30	关注我们|關注我們|追蹤|请关注|欢迎|歡迎|扫码|扫描|长按|長按|本报|本報|我们|我們|按讚|点击|點擊|更多
zh.follow.account.start	s13		24
zh.ad	w9		0
zh.consent	w7		0
zh.consent-line	c7		60
zh.consent.named	c7		60	我们|我們|您|本网站|本網站|本站|本网|我已阅读|我已閱讀|我同意
zh.adblock	c8		60	请|請|检测到|偵測到|您|我们|我們
zh.comments	w12		0
zh.related	w11	heading	0
zh.lead-in	s11	lead-in	40
zh.furniture	w11		0
zh.toggle	w11	among	0
zh.copyright	c15		50
zh.preferred	c13		24	google|谷歌
zh.channel	s13		24	whatsapp频道|telegram頻道|telegram频道|whatsapp頻道|line官方帳號|line好友|line@|公众号|公眾號|二维码|二維碼|粉絲團|粉丝团|youtube頻道|line社群|读者群
zh.follow.person	s13		20	关注她|关注他|關注她|關注他|追蹤她|追蹤他|关注我们|追蹤我們
zh.tip	s12		50	联系我们|聯絡我們|联系|邮件|郵件|写信|投稿|热线:|熱線:|@|signal|告诉我们
zh.tip.have	s12		50	联系我们|聯絡我們|线索|線索|爆料|写信|投稿|@|signal|告诉我们|本报|本報|记者|記者
zh.writer	s14		14
zh.writer.named	p14		16
zh.embed	c7		30	推荐的|推薦的|我同意|显示|顯示|此视频|影片|此处
zh.ai	s16		30	ai|人工智能|人工智慧	摘要|翻译|翻譯|要点|要點|重點整理|重点|我們的|我们的|仅供参考|僅供參考|生成
zh.useful	s12		20	有帮助吗|有幫助嗎|有用吗|有用嗎|对你有帮助|對您有幫助
zh.view	s12		16
zh.mistake	s12		24	告诉我们|告訴我們|联系我们|聯絡我們|请指正|請指正|反馈|回報
zh.offer	s16		14	研讨会|研討會|讲座|講座|课程|課程|讀書會|读书会|读者调查|讀者調查|问卷|問卷|测一测|測一測|你支持|您支持|抽好禮
zh.offer.join	s16		14	我们|我們|本报|本報|点击|點擊|立即|优惠|優惠|免费|免費
zh.label	w10		0
zh.watch	s10		14
zh.comment.rules	c12		40	登入|登录|抢先|搶先|遵守|网友|網友|请勿|請勿|留言|本站
zh.app.get	p5		12
zh.letter.done	c4		24
zh.appeal	c0		60
zh.support	s0	name	0
zh.wall.more	c2		34	登录|登入|阅读|閱讀|全站|畅读|暢讀|本文
zh.wall.plus	s2		16	plus|premium	继续阅读|繼續閱讀|阅读全文|閱讀全文|完整文章
zh.more	w11	heading	0
zh.original	w11		0
zh.more.site	p11		12
zh.more.follow	s11		24
zh.lead-in.more	s11	lead-in	40
zh.commission	c9		34	链接|連結|本文|文中
zh.opinion	c15		40
zh.meter	c3		24	还剩|還剩|剩余|剩餘|用完|额度|額度|上限
zh.register	c2		20	继续阅读|繼續閱讀|阅读|閱讀|看全文
zh.subscribe-ours	s4		12
zh.first-month	c1		30	每月|每年|元|话费|取消|续费|續費	读|讀|阅读|閱讀|订阅|訂閱|新闻|新聞|资讯|会员|會員|文章|新鲜事|本报
zh.asks	c0	asks	0
zh.voice	c0	voice	0
zh.price	c0	price	0
zh.speech	c0	speech	0
zh.about	c0	about	0
"""

# by the beginning of a key: key, then each phrase behind its number in PHRASES
WHOLE = {'# ': """
# (# ratings	904
# (# reviews	904
# (# votes	904
# comentarii	2187
# comentario	978
# comentarios	978
# comentaris	282
# comment	740
# commentaire	1238
# commentaires	1238
# commenti	1555
# commento	1555
# comments	740
# euro el primer mes	294
# from # ratings	904
# from # reviews	904
# from # vote	904
# from # votes	904
# glasov	91
# glasova	91
# hlasov	91
# komentar	1485
# komentarai	1734
# komentarze	2033
# komentarzy	2033
# komment	1420
# kommentaari	1042
# kommentar	405	501	1951	2526
# kommentare	501
# kommentarer	405	1951	2526
# kommentti	1148
# kommenttia	1148
# like for this post	904
# like for this reply	904
# likes for this post	904
# likes for this reply	904
# min	721
# min de lectura	985
# min de leitura	2130
# min di lettura	1562
# min leestijd	1849
# min. lesezeit	508
# of # people found this helpful	904
# out of # (# ratings	904
# out of # (# votes	904
# out of # based on # reviews	904
# oy	91
# people found this helpful	904
# people like this	904
# person found this helpful	904
# ratings	904
# reactie	1842
# reacties	1842
# reviews	904
# stars (# votes	904
# stars from # reviews	904
# stars from # votes	904
# stemmen	91
# stemmer	91
# stimmen	91
# suara	91
# szavazat	91
# votes	91
# voti	91
# votos	91
# vots	91
# voturi	91
# yorum	2638
""", '#+': """
#+ gamble responsibly	900
""", '$#': """
$# at amazon	934
$# at walmart	934
""", 'a ': """
a a	92
a a a	92
a kommentek nem szerkesztett tartalmak	1420
a lire aussi	1242
a message from our sponsor	731
""", 'a+': """
a+ a	92
""", 'a-': """
a- a	92
a- a a	92
""", 'aa': """
aa	2645
aa aa aa	92
aanbevolen	1846
aanbevolen artikelen	1846
aanbevolen voor jou	1846
aangeboden door	1836
aanmelden	1816
aanmelden nieuwsbrief	1821
aanraders	1846
""", 'ab': """
abbonamenti	1533
abbonamento	1533
abbonati	1533
abbonati ora	1533
abbonati subito	1533
ablehnen	498
abmelden	469
abo	469
abo bestellen	469
abo testen	561
abo verwalten	469
abonament	2176
abonamente	2176
abonare	2176
abone ol	2625
abone olun	2625
abone olun, sinirsiz okuyun	2625
abonelik	2625
abonentiem	1769
abonnee worden	1816
abonneer	1816
abonneer nu	1816
abonnees lezen meer	1886
abonnement	388	469	1209	1816	1934
abonnementen	1816
abonnements	469	1209
abonner	388	1934
abonneren	1816
abonnez-vous	1209
abonnieren	469
about sharing	721
about the columnist	916
about the contributor	916
about the contributors	916
about us	750
abrir	986	2131
abrir mapa	986	2131
abrir menu	2130
absenden	91
abspielen	508
abstimmen	91
abstimmung	91
""", 'ac': """
accede	948
acceder	948
accedi	1533
accedi con apple	1595
accedi con facebook	1595
accedi con google	1595
accedi con il tuo account	1595
accept	736
accept all	736
accept all cookies	736
accept and close	736
accept and continue	736
accept toate	2198
accepta i continua	279
accepta i mostra el contingut	279
accepta les galetes	279
accepta-ho tot	279
accepted payment methods	696
accepteer	1838
accepteer alle cookies	1838
accepter	402	1235
accepter alle	402
accepter alle cookies	402
accepter et afficher	1265
accepter et afficher le contenu	1265
accepter et continuer	1235
accepter et fermer	1235
accepter les cookies	1235
accepter tout	1235
acceptera	2523
acceptera alla	2523
accepteren	1838
acces nelimitat la toate articolele	2213
acceso	948
accetta	1552
accetta e continua	1552
accetta e continua oppure abbonati	1595
accetta e visualizza	1576
accetta e visualizza il contenuto	1576
accetta i cookie	1552
accetta tutti	1552
accetta tutto	1552
acconsento a ricevere comunicazioni commerciali	1591
acconsento alla visualizzazione di contenuti esterni	1576
account aanmaken	1816
accueil	1245
aceitar	2120
aceitar cookies	2120
aceitar e continuar	2120
aceitar e ver	2145
aceitar todos	2120
aceitar tudo	2120
aceptar	975
aceptar cookies	975
aceptar todas	975
aceptar todo	975
aceptar y continuar	975
aceptar y ver	1005
aceptar y ver el contenido	1005
acepto que se me muestre contenido externo	1005
acepto recibir comunicaciones comerciales	1020
acompanhe ao vivo	2157
acquista il numero in edicola	1581
acquista la copia digitale	1581
acquista questo numero	1581
activa les alertes	288
activa les notificacions	288
activa les notificacions i no et perdis res	288
activar alertas	1019
activer les alertes	1275
""", 'ad': """
ad	731	1626	1689	2842
ad choices	731
ad feedback	731
adchoices	731
add a comment	740
add a reply	906
add as preferred source	726
add to bookmarks	721
add to favorites	924
add to my topics	726
add to reading list	820
addebito diretto	1532
adicionar aos favoritos	2166
administrer samtykke	1948
adres e-mail	2018
adresa de e-mail	2208
adresa de email	2208
adresa ta de email	2208
adresse e-mail	1218
adresse e-mail invalide	1278
adresse mail	1278
ads	731
advert	731
adverteer bij ons	1871
advertentie	1836
advertenties	1836
adverteren	1871
advertise with us	731
advertisement	731	1481	1550	2634
advertisement feature	731
advertisements	731
advertiser content	731
advertising	731
advertorial	495	629	1516	2184	2634
""", 'af': """
afdrukken	1831
afegeix un comentari	273
afficher ce contenu	1265
afficher l'original	1246
afficher la suite	1245
afficher le contenu	1235
afficher le contenu externe	1265
afficher les commentaires	1238
afficher moins	1246
afficher plus	1245
affiliate	731
affiliate disclosure	731
affiliate-link	495
afgiv din stemme	91
afgiv din stemme her	413
afgiv stemme	91
afmelden	1816
afspelen	1849
afspil	413
afstemning	91
after ad	731
after newsletter promotion	709
afvis	402
afvis alle	402
""", 'ag': """
agb	498
aggiungi ai preferiti	1545
aggiungi un commento	1555
agrandir	1245
agrandir l'image	1245
agree	736
agree and continue	736
""", 'ah': """
ahora en portada	982
ahora no	942
""", 'ai': """
ai deja cont	2176
ai deja un abonament	2213
ai deja un cont	2176
ai generated summary	791
ai highlights	791
ai overview	791
ai summary	791
ai uitat parola	2176
ai-generated	791
ai-generated summary	791
ai-genererad sammanfattning	2533
ai-genereret opsummering	413
ai-generert oppsummering	1958
ai-oppsummering	1958
ai-opsummering	413
ai-samenvatting	1868
ai-sammanfattning	2533
aidez-nous	1200
aiheet	1149
ailleurs sur le web	1242
ainult tellijale	1036
aiutaci	1528
aizpildi aptauju	1776
""", 'aj': """
ajouter aux favoris	1228
ajouter un commentaire	1238
""", 'ak': """
akceptuj	2030
akceptuj wszystkie	2030
akkoord	1838
aksepter alle	1948
aktualno	2449
aktuell	505
aktuelle artikel	505
aktuelle nachrichten	505
aktuelles	505
akun saya	1469
akzeptieren	498
""", 'al': """
al abonnee	1886
al abonnee? log in	1816
al een account	1816
alege abonamentul	2213
alege abonamentul potrivit	2213
algemene voorwaarden	1838
all access digital	818
all comments	740
all donations are tax-deductible	814
all news	750
alla kommentarer	2526
alle ablehnen	498
alle abo-angebote	561
alle akzeptieren	498
alle anzeigen	508
alle artikel anzeigen	508
alle artikel unbegrenzt lesen	561
alle bilder	508
alle cookies accepteren	1838
alle cookies akzeptieren	498
alle externen inhalte anzeigen	534
alle kommentare	501
alle kommentare anzeigen	501
alle kommentarer	405	1951
alle newsletter	477
alle nieuwsbrieven	1879
alle reacties	1842
alleen abonnees kunnen reageren	1876
aller au contenu	1245
aller au contenu principal	1245
allerede abonnent? log ind	388
allerede abonnent? logg inn	1934
alles accepteren	1838
alles akzeptieren	498
alles anzeigen	508
alles bekijken	1849
alles klar	509
alles weigeren	1838
allow content	736
allow cookies	736
allow facebook content	789
allow google youtube content	789
allow instagram content	789
allow tiktok content	789
allow twitter content	789
allow x content	789
allow youtube content	789
already a member	699
already a member? log in	699
already a subscriber? log in	699
already a supporter	690
already have an account	699
already have an account? log in	699
already have an account? sign in	699
already registered	818
already registered? log in	818
als e-mail versenden	490
als pdf speichern	562
also	748
also in the news	745
also of interest	902
also on	745
also read	745
also worth reading	19
alte articole	19	2188
alte articole care te-ar putea interesa	19
altmetric	924
altre notizie	19	1559
altre notizie da leggere	19
altri articoli	1559
altri articoli su questo argomento	1559
altri articoli sull'argomento	1559
altro	1562
altro importo	1531
always active	736
""", 'am': """
am meisten gelesen	505
amount	691
ampliar	985	2130
ampliar imagen	985
""", 'an': """
an error has occurred while submitting the form	809
an error occurred. please try again	809
ana sayfa	2641
anadolu ajansi	2645
anasayfa	2641
anbefalede artikler	410
anbefales	1955
anbefalet	410
anbefalt	1955
anbefalte saker	1955
anda mungkin juga suka	1512
anda mungkin suka	19
ander bedrag	1814
andere lasen auch	505
anderen lazen ook	1846
anderer betrag	467
andre leser	1955
android	93
ange din e-postadress	2513
ange din mejl	2513
angebot sichern	469
angebote unserer partner	495
anket	91
anketa	91
ankieta	91
anladim	2642
anmelden	469
anmeldung erfolgreich	552
anna palautetta	1148
anna palautetta jutusta	1148
anna tagasisidet	1042
annonce	401	1233
annoncer	401
annonces	1233
annons	2522
annons slut	2522
annonse	1947
annonse - artikkelen fortsetter under	1947
annonse - saken fortsetter under	1947
annonser	1947	2522
annonssamarbete	2537
annual	691
annunci	1550
annuncio	1550
anterior	985	2130	2190
antworten	501
antworten abbrechen	501
anunci	273
anuncie conosco	2149
anuncio	973
anuncios	973
anzeige	495
anzeige - artikel geht unten weiter	567
anzeige - weiterlesen nach der anzeige	567
anzeige anzeige	495
anzeige aufgeben	540
anzeige scrollen, um weiterzulesen	495
anzeige von unserem partner	567
anzeigen	495
""", 'ap': """
apenas assinantes podem comentar	2155
apklausa	91
apoie	2097
apoie-nos	2097
aportar	943
app store	93
appgallery	93
apple app store	93
approfondimenti	1559
approfondisci	1559
apri	1563
apri la mappa	1563
apri menu	1562
aptauja	91
""", 'ar': """
ar santrauka buvo naudinga	1734
ar straipsnis buvo naudingas	1734
ara	2641
archivado en	978
archivo	982
argomenti	1559
argomenti trattati	1559
around the web	745
article content	731
article continues below	731
article suivant	1242
articles connexes	1242
articles les plus lus	1242
articles populaires	1286
articles relacionats	270
articles similaires	1242
articol sponsorizat	87
articole recente	2188
articole recomandate	2188
articole similare	2188
articoli che potrebbero interessarti	1559
articoli consigliati	1598
articoli correlati	1559
articolo correlato	1559
articolo precedente	1559
articolo riservato agli abbonati	1595
articolo successivo	1559
articolo tradotto automaticamente	1578
articolul anterior	2188
articolul pe scurt	2201
artigo anterior	2127
artigo exclusivo para assinantes	2164
artigo exclusivo para subscritores	2164
artigos recomendados	2167
artigos relacionados	2127
artikel als geschenk versenden	587
artikel als pdf herunterladen	562
artikel auf die merkliste setzen	562
artikel bewaren	1887
artikel bewerten	501
artikel delen	1831
artikel drucken	490
artikel freischalten	469
artikel geht unten weiter	567
artikel kostenlos weitergeben	587
artikel lain	1512
artikel lainnya	1486
artikel lesen	508
artikel menarik lainnya	1512
artikel merken	490
artikel mit freunden teilen	587
artikel opslaan	1887
artikel per e-mail empfehlen	562
artikel populer	1512
artikel premium	1511
artikel printen	1887
artikel sebelumnya	1486
artikel selanjutnya	1486
artikel speichern	490
artikel sponsor	1516
artikel teilen	490
artikel terkait	1486
artikel verschenken	469
artikel versenden	490
artikel weitergeben	587
artikel weiterleiten	562
artikel zusammenfassen	536
artikkel on tellijale	1036
artikkel sisaldab reklaamlinke	1045
artikkelen er forbeholdt abonnenter	1934
artikkelen fortsetter under	1947
artikkelen fortsetter under bildet	1947
artikkeli jatkuu mainoksen alla	1143
arvostele resepti	61
""", 'as': """
as + lidas	2127
as mais lidas	2127
ascolta	1545
ascunde	2191
asetukset	1144
asiasanat	1149
ask a question	906
ask ai	791
ask me later	690
ask our ai	791
ask our ai about this story	791
ask question	906
assinar	2101
assinatura	2101
assinaturas	2101
assine	2101
assine agora	2101
assine nossa newsletter	2105
assuntos	2127
""", 'at': """
atidaryti	1736
ativar alertas	2157
atmesti	1746
attiva l'abbonamento	1533
attiva le notifiche	1589
attiva ora	1533
""", 'au': """
auch interessant	505
auch lesenswert	505
auch spannend	505
aucun commentaire	1238
audio abspielen	542
auf bluesky teilen	490
auf die leseliste	587
auf die merkliste	562
auf einer seite lesen	505
auf facebook posten	490
auf facebook teilen	490
auf linkedin teilen	490
auf mastodon teilen	490
auf pinterest merken	61
auf telegram teilen	490
auf twitter teilen	490
auf whatsapp teilen	490
auf x teilen	490
auf xing teilen	490
auf youtube anschauen	542
auf youtube ansehen	542
aufklappen	509
aus der redaktion	505
ausblenden	509
ausklappen	508
autentificare	2176
author affiliations	916
author biographies	916
author biography	916
automatische incasso	1815
autoriser	1235
autre montant	1207
autres articles	1242
""", 'av': """
ava	1044
avaa	1152
avaa kartta	1152
avaa koko juttu	1134
avainsanat	1149
avaliar receita	61
avalie esta receita	61
average rating # / # vote count: #	904
average rating: #	904
avgi din stemme her	1958
avgi stemme	91
aviso legal	975
avstemning	91
avvis	1948
avvis alle	1948
avvisa	2523
avvisa alla	2523
""", 'ay': """
ayrica okuyun	2639
ayrintilar	2642
""", 'ba': """
baca berita lainnya	1512
baca juga	1486
baca nanti	1511
baca selengkapnya	1488
back to top	750
bagikan	1478
bagikan artikel	1478
bagikan ke	1478
bagikan lewat whatsapp	1511
balas	1485
balso	91
balsot	91
balsuok	91
balsuoti	91
bank transfer	697
bankeinzug	468
bankoverschrijving	1815
""", 'be': """
be the first to answer	906
be the first to reply	906
be the first to review	906
beantwoorden	1842
become a founding member	699
become a friend	692
become a member	692
become a paid subscriber	692
become a patron	692
become a sponsor	692
become a subscriber	699
become a supporter	692
become an insider	818
become an insider and start reading now	818
bedankt voor het stemmen	91
bedankt voor je aanmelding	1879
bedankt voor je feedback	1876
bedankt voor je inschrijving	1821
bedankt voor je stem	91
bedankt voor uw aanmelding	1879
bedankt voor uw feedback	1876
begambleaware	900
begrepen	1850
bei facebook teilen	490
bei twitter teilen	490
bei whatsapp teilen	490
bei x teilen	490
beitrag auf instagram ansehen	534
beitrag auf x ansehen	534
beitrag mit freunden teilen	587
beitrag teilen	490
bekijk aanbieding	1816
bekijk alle abonnementen	1816
bekijk alle nieuwsbrieven	1879
bekijk alle vacatures	1871
bekijk alles	1849
bekijk de aanbiedingen	1816
bekijk de kaart	1850
bekijk de uitslag	91
bekijk de video	1873
bekijk details	1850
bekijk deze post op instagram	1866
bekijk deze post op x	1866
bekijk dit bericht op instagram	1866
bekijk dit bericht op x	1866
bekijk foto's	1849
bekijk meer	1849
bekijk onze aanbiedingen	1886
bekijk ook	1846
bekijk op youtube	1873
bekijk reacties	1842
bekijk resultaten	91	1850
beliebt	505
beliebt bei unseren lesern	566
beliebte artikel	505
beliebteste artikel	505
belki daha sonra	2623
beluister dit artikel	1873
benzer haberler	19	2639
beoordeel dit recept	61
beranda	1488
berdonasi	1468
bereits registriert	469
bereits registriert? anmelden	469
bergabunglah dengan tim kami	1501
beri komentar	1485
beri nilai resep ini	61
berikutnya	1488
berita hari ini	1512
berita lain	1512
berita lainnya	19	1486
berita menarik lainnya	1512
berita pilihan	1486
berita populer	1486
berita terbaru	1486
berita terkait	1486
berita terkini	1486
berita utama	1486
berlangganan	1469
berlangganan sekarang	1469
best gelezen	1846
beste aanbieding	1886
betaalde inhoud	1836
betaalde samenwerking	1891
betaalmethode	1814
betaalmethoden	1814
betaalmethodes	1814
betalt annonce	401
betalt indhold	401
betrag eingeben	467
bewaar	1831
bewaar artikel	1831
bewaar dit artikel	1887
bewaar dit artikel om later te lezen	1887
bewaar recept	61
bewaren	1831
bewerte dieses rezept	61
bewerten sie diesen artikel	546
bezahlte anzeige	567
bezahlte partnerschaft	567
bezahlte werbung	87
bezahlter inhalt	87	495
""", 'bi': """
bidra	1931	2505
bidrag	385
bienvenido	948
bild anzeigen	509
bilder anzeigen	508
bildergalerie	505
bilginizi sinayin	2641
billed annually	818
billed monthly	818
bitte bleiben sie fair und sachlich	546
bitte bleiben sie sachlich und fair	546
bize destek olun	2624
""", 'bl': """
bleiben sie informiert	477
bli medlem	1931	2505
blijf op de hoogte	1821
bliv medlem	385
bluesky	722
""", 'bn': """
bns	1046	1738
bns inf	1738
bns/afp	1046
""", 'bo': """
boletim	2105
boletines	955
boleto	2100
bonifico	1532
bonifico bancario	1532
bonus video	2326
bookmark	721
bookmark this	721
bookmark this article	721
""", 'br': """
brak komentarzy	2033
branded content	973	1891
breng je stem uit	91
brought to you by	731
browse all	750
browse all newsletters	809
""", 'bu': """
bu bir ilandir	87
bu bir reklamdir	87
bu haber faydali oldu mu	2638
buat akun	1469
buffer	722
buka	1489
buka peta	1489
bunlari da okuyun	2639
buscar	985	2130
butlletins	290
buy at amazon	934
buy from amazon	934
buy it now	901
buy on amazon	934
buy tickets	901
buy us a coffee	692
""", 'ca': """
cada aporte cuenta	1023
cada euro conta	2162
cada euro cuenta	1023
cada real conta	2162
cadastrar	2101
cadastre-se	2101
cadeau-artikel	1816
califica esta receta	61
cambiar mis preferencias	1005
cambiar preferencias de cookies	1005
cancel	691
cancelar respuesta	978
capito	1563
caratteri rimanenti: #	1586
cargar contenido	975
cari	1488
carica altri	1562
carregando	2145
carregar mais	2130
carta di credito	1532
carte bancaire	1208
cast your vote	91
categorias	2127
categorie	1559
categories	745
categorii	2188
""", 'cc': """
cc by	95
cc by #	95
cc by-nc	95
cc by-nc #	95
cc by-nc-nd	95
cc by-nc-nd #	95
cc by-nc-sa	95
cc by-nc-sa #	95
cc by-nd	95
cc by-nd #	95
cc by-sa	95
cc by-sa #	95
cc#	95
cc# #	95
""", 'ce': """
cele mai citite	2188
cele mai citite articole	2216
cele mai noi	2188
cele mai populare	2188
cerca	1562
cerrar	942
ces articles devraient vous plaire	1286
cetak	1478
cetak artikel	1511
cetak halaman	1511
cetak resep	61
cevapla	2638
""", 'cg': """
cgu	1235
cgv	1235
""", 'ch': """
chaque don compte	1281
chaque euro compte	1281
chargement du sondage	1273
charger plus	1245
chci darovat	307
check amazon	934
check price	934
check price at amazon	934
check prices	934
check your email	855
check your inbox	855
chiedi alla nostra ia	1578
chiudi	1527
chiudi menu	1562
choisissez la formule qui vous convient	1282
choisissez un montant	1207
choisissez votre formule	1282
choose an amount	696
choose your payment method	696
choose your plan	699
""", 'ci': """
citation formats	924
cite this article	924
citi lasa	1771
citi raksti	1771
""", 'cl': """
clasificados	973
click here	750
click on a star to rate it	904
click to enlarge	750
cliquer ici pour partager	1228
close	691
close extra sharing options	721
close menu	750
close share panel	721
close this message	690
clube do assinante	2149
""", 'co': """
codes promo	1233
colabora	943
collapse	750
comenta	978
comentar	978	2123
comentarii	2187
comentario	978
comentarios	978
comentaris	273
comentariu	2187
comente	2123
comment	722	740
comment ne plus voir ce message	1199
comment policy	740
commenta	1555
commenta l'articolo	1555
commenta per primo	1555
commentaire	1238
commentaires	1238
commenter	1228	1238
commenter l'article	1238
commenti	1555
commento	1555
commento in attesa di moderazione	1586
comments	740
comments off	740
commercial content	731
community guidelines	740
community rules	740
compare plans	699
comparte	967
comparteix	273
comparteix a facebook	296
comparteix a whatsapp	296
comparteix a x	296
compartilhar	2113
compartilhar no linkedin	2113
compartilhar no twitter	2113
compartilhar no whatsapp	2113
compartilhar no x	2113
compartilhar por e-mail	2113
compartilhar via	2113
compartilhe	2113
compartilhe isso	2113
compartir	967
compartir en	967
compartir en bluesky	967
compartir en linkedin	967
compartir en telegram	967
compartir en twitter	967
compartir en x	967
compartir por correo	967
compartir por email	967
complete coverage	745
compra questo numero	1581
compris	1246
comunicar erro	2123
concordo	2120
condiciones de uso	975
condiciones generales	975
conditions d'utilisation	1235
conditions de publication	1273
condividi	1545
condividi articolo	1545
condividi su	1545
condividi su facebook	1545
condividi su linkedin	1545
condividi su telegram	1545
condividi su twitter	1545
condividi su x	1545
condividi via email	1545
condivisioni	1545
condizioni d'uso	1552
conectare	2176
configura les galetes	279
configurar cookies	975
connectez-vous	1209
connexion	1209
consigliati	1559
consigliati per te	1559
consigue tu entrada	1009
consulta las esquelas de hoy	1009
consulta las normas de la comunidad	1014
consulta les esqueles	284
consulta todas nuestras newsletters	1020
consulter	1245
cont nou	2176
contact	750	1238	1842	2187
contact us	740
contactez-nous	1238
contacto	978
contactos	2123
contato	2123
contattaci	1555
contatti	1555
contenido de marca	973
contenido de nuestros socios	982
contenido elaborado por la marca	1009
contenido exclusivo	948
contenido exclusivo para socios	1024
contenido externo	1005
contenido externo recomendado	1005
contenido ofrecido por	973
contenido para suscriptores	948
contenido patrocinado	973
contenido promocionado	973
contenido recomendado	1028
contenido relacionado	982
contenido solo para usuarios registrados	1024
contenidos recomendados	1028
contenidos relacionados	982
content from our partner	823
content from our partners	823
content from our sponsor	823
contenu commercial	1233
contenu de marque	1233
contenu externe	1265
contenu partenaire	1233
contenus partenaires	1233
contenuti correlati	1559
contenuti sponsorizzati	1550
contenuto esterno	1576
contenuto esterno consigliato	1576
contenuto per abbonati	1533
contenuto premium	1595
contenuto promozionale	1581
contenuto riservato	1533
contenuto riservato agli abbonati	1595
contenuto riservato agli utenti registrati	1595
contenuto sponsorizzato	1550
contingut exclusiu per a subscriptors	294
contingut extern	279
contingut extern recomanat	279
contingut ofert per	284
contingut patrocinat	273
continua a leggere	1562
continua amb apple	294
continua amb facebook	294
continua amb google	294
continua con apple	1595
continua con facebook	1595
continua con google	1595
continua depois da publicidade	2118
continua llegint	297
continua senza accettare	1552
continua senza sostenere	1527
continuar a ler	2130
continuar com apple	2164
continuar com facebook	2164
continuar com google	2164
continuar con apple	1024
continuar con facebook	1024
continuar con google	1024
continuar e fechar	2120
continuar lendo	2130
continuar leyendo	985
continuar sem apoiar	2096
continuar sin donar	942
continue	691
continue a ler	2127
continue lendo	2101
continue reading	745	750
continue reading below	731
continue reading the main story	731
continue reading with a subscription	699
continue to article	690
continue to the article	690
continue without accepting	736
continue without donating	690
continue without supporting	690
continuer avec apple	1282
continuer avec facebook	1282
continuer avec google	1282
continuer la lecture	1209
continuer sans accepter	1235
continuer sans donner	1199
contribua	2097
contribuer	1200
contribuez	1238
contribuir	2097
contribuisci	1528
contribute now	692
contribute with google	692
contribuye	943
contul meu	2176
cook mode	61
cookie notice	736
cookie policy	736	1552
cookie preferences	736
cookie-einstellungen	498
cookie-instellingen	1838
cookie-instellingen aanpassen	1866
cookiebeleid	1838
cookieindstillinger	402
cookiepolicy	2523
cookiepolitik	402
cookies	319	402	1838	1948	2523
cookies aanpassen	1866
cookies akzeptieren	498
cookies instellen	1838
cookies policy	736
cookies wijzigen	1866
cookievoorkeuren wijzigen	1866
copia il link	1545
copia link	1545
copiar el enlace	967
copiar enlace	967
copiar link	967	2113
copiar o link	2113
copied	721
copied to clipboard	820
copier l'url	1228
copier le lien	1228
copy	722
copy link	721	1478	2776
copy link copied	721
copy link to clipboard	721
copy this link	721
copy url	721
corrections policy	740
correlati	1559
cosa pensi di questo articolo	1578
count me in	709
""", 'cr': """
crea un account	1533
crea un alert	1589
crear alerta	1019
crear cuenta	948
crear una cuenta	948
create a free account	699
create account	699
create an account	699
create free account	699
created with ai	791
creative commons	95
creative commons licence	95
creative commons license	95
credit card	697
credit or debit card	697
creditcard	1815
criar alerta	2157
criar conta	2101
""", 'cs': """
csatlakozz csapatunkhoz	1423
""", 'cu': """
custom amount	691
""", 'cz': """
czas czytania # min	2040
czytaj dalej	2040
czytaj dalej za	2015
""", "d'": """
d'autres articles	1242
""", 'da': """
da non perdere	1559
da non perdere in edicola	1550
daftar	1469
daha fazla	2641
daha sonra	2623
daha sonra hatirlat	2623
daha sonra oku	2632
daily newsletter	709
dal web	1559
dalej	2037
dalies	1774
dalies ar rakstu	1769
dalintis	1728
dalintis facebook	1733
dalintis su draugais	1733
dalyvaukite apklausoje	1735
dans cet article	1242
darovat	307
daruj	307	2444
das interessiert andere leser	505
das lesen andere	566
das neueste	505
datenschutz	498
datenschutz-einstellungen	498
datenschutzeinstellungen	498
dauerauftrag	464
dauerwerbung	495
""", 'de': """
de samenvatting kan fouten bevatten	1868
de tekst gaat verder onder de foto	1836
debat: skriv	405
debatt: si din mening	1951
debatte	501
debattregler	1951
deconectare	2176
deel	1831
deel artikel	1831
deel dit	1831
deel dit artikel	1831
deel dit bericht	1911
deel dit verhaal	1911
deel op facebook	1831
deel op twitter	1831
deel op x	1831
deel via	1887
deel via e-mail	1831
deel via whatsapp	1831
deine e-mail-adresse	477
deine meinung	501
deixa un comentari	273
deixe uma resposta	2123
deja un comentario	978
deja una respuesta	978
dejar de seguir	1019
dejar un comentario	978
del	397	1943
del artikel	397
del artikkel	1943
del artikkelen	1943
del artiklen	397
del artiklen gratis	388
del med	397	1943
del saken gratis	1934
del via e-mail	397
del via e-post	1943
dela	2518
dela artikel	2518
dela artikeln gratis	2508
dela med	2518
dela via e-post	2518
dela via mejl	2518
delen	1831
delen op bluesky	1887
delen op facebook	1831
delen op linkedin	1887
delen op whatsapp	1887
delen op x	1887
delen via	1887
delen via e-mail	1831
delen via facebook	1831
delen via twitter	1831
delen via whatsapp	1831
deli	2452
deli na facebooku	2452
delite	2452
delite to novico	2452
delite to zgodbo	2452
delivered daily	809
delivered to you	709
delivered weekdays	809
delivered weekly	809
dengarkan	1478
deretter # kr/mnd til du sier opp	1934
derniers articles	1242
desa	273
desa l'article	296
deschide	2191
descuentos	973
desplegar	986
desplegar redes sociales	967
destacadas	982
destacados	982
destaques	2127
destek ol	2624
destek olun	2624
det er gratis at oprette en profil	388
detail	1489
details	509	751	1850
details anzeigen	509
detaily	326
detalhes	2131
detalii	2191
detaljer	414	1959	2534
detalles	986
detaylar	2642
dettagli	1563
dette er en annonse	1947
dette er en plus-artikel	388
dette er en plussak	1934
dette leser andre	1955
devamini oku	2641
devenez membre	1200
devenir membre	1200
deze video is niet beschikbaar	1866
""", 'dh': """
dha	2645
""", 'di': """
di santrauka	1735
dicci la tua	1586
die meistgelesenen artikel	505
diesen artikel kommentieren	501
diesen artikel teilen	490
diesen artikel verschenken	562
diesen beitrag auf facebook ansehen	534
diesen beitrag auf instagram ansehen	534
diesen tweet ansehen	534
digg	722
digital subscription	699
digital-abo	469
digitalabo	469
digitale krant	1816
digite seu e-mail	2105
dimensione carattere	65
dimensione testo	65	1545
dimensiune text	65
din e-mail	393
din e-post	1939	2513
din e-postadresse	1939
dinle	2632
dirbk su mumis	1735
direct debit	697
direct lezen	1886
direct naar het recept	61
direct toegang	1886
direct verder lezen	1816
direkt zum rezept	61
discussie	1842
discussion about this post	750
discussione chiusa	1555
diskuse	322
diskusia	2393
diskuter	1951
diskutera	2526
diskutieren	546
diskuze	322
dismiss	691
dismiss this message	690
distribuie	2181
distribuie articolul	2181
distribuie pe facebook	2215
distribuie pe whatsapp	2215
dit artikel delen	1887
dit bericht op instagram bekijken	1866
dit is een advertentie	1891
dit is een premium artikel	1886
dit vind je misschien ook leuk	1846
diventa socio	1528
diventa sostenitore	1528
""", 'dn': """
dnes ne	306
dnes nie	2397
""", 'do': """
do mesmo autor	2127
do not sell my personal information	736
do not sell or share my personal information	736
doar	2097
dodaj komentar	2452
dodaj komentarz	2033
doe	2097
doe agora	2097
doe mee en win	1871
don mensuel	1200
don ponctuel	1200
don't miss	745
don't miss out	709
don't want to see this? remove ads	731
dona	943	1528
dona adesso	1528
dona ahora	943
dona ora	1528
dona'ns suport	266
donar	943
donar ahora	943
donasi	1468
donasi sekarang	1468
donate	692
donate become	692
donate here	692
donate monthly	692
donate now	692
donate today	692
donations are tax-deductible	814
donazione mensile	1528
donazione singola	1528
doneer	1812
doneer nu	1812
doneer via ideal	1883
doner	385	1931
donera	2505
donera nu	2505
doneren	1812
doniraj	2318	2444
doniraj odmah	2318
doniraj zdaj	2444
donirajte	2318	2444
donner	1200
doorsturen	1831
dossier	505	1242	1559	1846
dossiers	505	1242	1846
download citation	924
download data is not yet available	924
""", 'dr': """
drucken	490
druge novice	19
drukuj	2025
drukuj przepis	61
""", 'du': """
du er nu tilmeldt	393
du er nu tilmeldt nyhedsbrevet	393
du kan til enhver tid afmelde dig	393
dukung jurnalisme independen	1468
dukung kami	1468
""", 'dy': """
dyskusja	2033
""", 'e-': """
e-avis	388	1934
e-edition	750
e-gazete	2625
e-mail	312	393	477	722	2018	2105	2237
e-mail eingeben	477
e-mail teilen	490
e-mail-adresse	477
e-mail-adresse eingeben	477
e-mailadres	1821
e-mailadresse	393
e-mailen	1831
e-paper	469	750
e-pasta adrese	1793
e-pasts	1793
e-post	1061	1939	2513
e-posta	2662
e-posta adresiniz	2662
e-posta adresinizi girin	2662
e-postadress	2513
e-postadresse	1939
e-posti aadress	1061
e-tidning	2508
e-wydanie	2015
""", 'ea': """
eavis	1934
""", 'ed': """
edasi lugemiseks logi sisse	1036
edellinen	1151
edellinen juttu	1149
editor's choice	745
editor's pick	633	745
editor's picks	745
editors' choice	745
editors' picks	745
edizione digitale	1533
""", 'ee': """
eenmalig	1812
eerste maand gratis	1886
""", 'ei': """
ei kiitos	1132
ei nyt	1132
ei, kiitos	1132
einblenden	509
einklappen	508
einloggen	469
einmalig	464
einmalig spenden	464
einstellungen	498
einwilligung	498
""", 'el': """
elders op het web	1846
elige una cantidad	946
elke bijdrage telt	1883
elke donatie telt	1883
elke euro telt	1883
elolvasom	1423
els preus poden variar	284
elsewhere on the web	745
elta	1738
elta inf	1738
""", 'em': """
em alta	2127
em destaque	2127
email	709	722	2237
email (required	709
email address	709
email article	721
email this	721
email to a friend	721
emneord	1955
emner	410	1955
empfehlen	490
empfehlungen	505
empfehlungen der redaktion	505
empfohlene artikel	505
empfohlener externer inhalt	498
empfohlener redaktioneller inhalt	498
""", 'en': """
en ce moment	1242
en continu	1242
en directo	982
en este tema	1028
en otros medios	982
en portada	982
en savoir plus	1235	1245
encontrou algum erro	2123
encontrou um erro	2123
encuesta	91
ende der werbung	608
engangsgave	1931
enim loetud	1038
enlace copiado	967
enlace copiado al portapapeles	1027
enlarge	751
enlarge image	750
enlarge this image	750
enne kommenteerimist loe reegleid	1042
enquesta	91
enquete	91
enregistrer	1228
enregistrer cet article	1285
enregistrer l'article	1285
enregistrer la recette	61
entdecken sie unsere newsletter	552
entendi	2131
entendido	986
enter amount	696
enter your email address	709
entra	1533
entra nella conversazione	1586
entradas relacionadas	982
entrar	948	2101
entrar com apple	2164
entrar com facebook	2164
entrar com google	2164
entre	2101
entre com sua conta	2164
envia per correu	296
envia-ho per correu	296
enviar	91
enviar a un amigo	1027
enviar para um amigo	2166
enviar por correo	967
enviar por e-mail	2113
enviar por email	967
enviar por whatsapp	967
enviar voto	91
envie de lire la suite	1282
envoyer par courriel	1285
envoyer par e-mail	1228
envoyer par email	1228
envoyer par mail	1228
""", 'ep': """
epaper	750
""", 'er': """
er der fejl i artiklen	405
er du allerede abonnent	388	1934
er ging iets mis. probeer het later opnieuw	1879
er is iets misgegaan	1879
er is iets misgegaan. probeer het later opnieuw	1879
ergebnis anzeigen	91
ergebnisse anzeigen	91	509
err/bns	1046
erstellt mit ki	536
""", 'es': """
es folgt werbung	608
es ist ein fehler aufgetreten	552
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	552
esci	1533
escolha do editor	2127
escolha o seu plano	2164
escolha seu plano	2164
escolha um valor	2099
escribe tu correo	1020
escribe tu email	1020
escribe un comentario	978
escuchar	967
espace partenaire	1233
espacio patrocinado	1009
espandi	1563
especiais	2127
esqueceu a senha	2101
esqueci minha senha	2101
esquelas	1009
esqueles	284
essai gratuit	1209
""", 'et': """
et pot interessar	270
et pots donar de baixa en qualsevol moment	290
et queden # articles gratis aquest mes	294
et recomanem	270
etichete	2188
etiketler	2639
etiquetas	982	2127
etiquetes	297
ets subscriptor? identifica't	294
etusivu	1149	1151
etusivulle	1149
""", 'ev': """
every contribution counts	814
every dollar counts	814
every donation counts	814
every gift counts	814
""", 'ex': """
exclusiu per a subscriptors	294
exclusive content	699
exclusive to subscribers	818
exclusivo assinantes	2101
exclusivo para assinantes	2164
expand	750
expand all	751
expandera	2534
expandir	2131
explore	748
explore more	745
explore more on these topics	745
explore our newsletters	809
explore our subscription offers	818
explore subscription offers	818
export citation	924
external content	789
external links	721
externe content	1866
externe inhalte	498
externe inhalte anzeigen	498
externe inhalte erlauben	498
externe inhoud	1866
externen inhalt anzeigen	498
externen inhalt laden	498
externer inhalt	498
externer inhalt konnte nicht geladen werden	534
""", 'ez': """
ezt is olvassa el	1421
""", 'fa': """
facebook	722
facebook messenger	722
facebook twitter	721
facebook twitter email	721
facebook twitter linkedin email	721
facebook twitter whatsapp	721
facebook x	721
fai il quiz	1586
fai il test	1586
fai una domanda su questo articolo	1578
faire un don	1200
fale conosco	2123
fandt du en fejl	405
fant du en feil	1951
fast geschafft	552
favorilere ekle	2632
favoris	1228
fazer login	2101
""", 'fe': """
featured articles	745
featured content	745
featured stories	745
fechar	2096	2130
feedback	501	740	1842
feedback geben	501
fehler gefunden	501
fehler im artikel gefunden	501
fehler melden	501
fel i artikeln	2526
feliratkozom	1426
fermer	1199
fermer le menu	1245
fes-te soci	266
fes-te subscriptor	266
fetching more	750
""", 'fi': """
fil info	1242
filed under	745	750
find out more	750
fique por dentro	2105
first name	709
fizetett tartalom	1416
""", 'fj': """
fjern annoncer	401
fjern annonser	1947
""", 'fl': """
flecha	948
fler	2530
fler artiklar	2530
fler nyheter	2530
flere artikler	410	1955
flere nyheder	410
flere nyheter	1955
flere saker	1955
flipboard	722
""", 'fo': """
fold ud	414
folgen	491
folgen sie uns	491
follow	726
follow author	726
follow live	726
follow this author	726
follow this topic	726
follow topic	726
follow us	726
follow us on facebook	726
following	726
font size	721
fontin koko	65
for abonnenter	388	1934
for subscribers	699
forgot password	699
forgot your password	699
forma de pagamento	2099
forma de pago	946
formas de pagamento	2099
formas de pago	946
forrige	413	1958
forrige artikel	410
forrige artikkel	1955
forse in seguito	1527
forsiden	410	1955
foto	1486
foto galeri	2639
fotogalerija	1735
fotostrecke	505
fout gespot	1842
fout gezien	1842
fout melden	1850
foutje gezien	1842
""", 'fr': """
frag unsere ki	536
frage des tages	91
fragen sie unsere ki	536
free daily newsletter	709
free newsletter	709
free weekly newsletter	709
friss	1421
from around the web	745
from our partners	745
from our sponsor	731
from our sponsors	731
from the web	745
""", 'fu': """
full coverage	745
full results	751
full score	751
fullscreen	750
fullskjerm	1958
further reading on this site	745
""", 'ga': """
ga akkoord	1838
ga naar inhoud	1849
ga naar recept	61
galaxy store	93
galite bet kada atsisakyti prenumeratos	1728
gallery	1559
gamble responsibly	900
ganzen artikel lesen	508
""", 'ge': """
ge bort artikeln	2508
gebruiksvoorwaarden	1838
geef cadeau	1887
geef een reactie	1842
geef feedback	1876
geef je mening over dit artikel	1876
gegenereerd door ai	1868
gegenereerd met ai	1868
gem	397
gem artikel	397
gem artiklen til senere	397
gem opskrift	61
gem opskriften	61
gem til senere	397
gemaakt met ai	1868
generated by ai	791
gerade nicht	463
gerelateerd	1846
gerelateerd nieuws	1846
gerelateerde artikelen	1846
gerelateerde onderwerpen	1846
gerir cookies	2120
gesponsert	495
gesponserter beitrag	87	567
gesponserter inhalt	495
gesponsord	1836
gesponsorde inhoud	1836
gestion des cookies	1235
gestionar cookies	975
gestisci i cookie	1552
gestisci notifiche	1589
gestisci preferenze	1552
get alerts	726
get deal	934
get digital access	699
get email updates	709
get started	699
get the daily email	709
get the newsletter	709
get this deal	934
get tickets	901
""", 'gi': """
gi bort artikkelen	1934
gi bort saken	1943
gi tilbakemelding	1951
gift a subscription	699
gift article	699
gift this article	699
giv artiklen til en ven	397
giv os feedback	405
give a gift	699
give a gift subscription	692
give feedback	740
give monthly	692
give now	692
give today	692
give us feedback	740
gizle	2642
gizlilik	2635
""", 'gl': """
glasaj	91
glasajte	91
glasuj	91
glasujte	91
glemt adgangskode	388
glemt passord	1934
""", 'go': """
go to top	750
godkjenn	1948
godkjenn alle	1948
godta	1948
godta alle	1948
google	722
google news	722
google play	93
google play store	93
google plus	722
got it	736
""", 'gr': """
gracias por participar	91
gracias por suscribirte	955
gracias por tu voto	1007
gracias por votar	91	1007
gratis proberen	1816
grazie per aver votato	91	1578
grazie per il tuo feedback	1578
grazie per il tuo voto	91
grazie per l'iscrizione	1540
""", 'gu': """
guarda anche	1559
guarda i risultati	91	1578
guarda l'article	296
guarda la gallery	1562
guardar	967	2113
guardar en favoritos	1027
guardar para ler mais tarde	2166
guardar receita	61
guardar receta	61
guides d'achat	1242
gulir untuk lanjut membaca	1481
""", 'ha': """
haber faydali oldu mu	2638
haberi kaydet	2632
haberi nasil buldunuz	2638
haberi oynat	2641
haberi puanla	2638
haberi sesli dinle	2632
haberi sesli dinleyin	2632
haberi sesli dinleyin (# dk	2632
haberi yazdir	2632
haberin devami	2634	2641
haberin devami reklamdan sonra	2634
haberin tamami	2641
hacker news	722
hadiahkan artikel ini	1511
hae	1151
hai letto # articoli su # questo mese	1595
hai trovato un errore	1555
hai una segnalazione	1555
haku	1151
halaman berikutnya	1488
halaman selanjutnya	1488
halaman: #	1488
handelsbetingelser	402
hantera cookies	2523
har du allerede en konto	388	1934
har du redan ett konto	2508
has oblidat la contrasenya	267
hasznos volt a cikk	1420
hata bildir	2638
hata bildirin	2638
haut de page	1245
have an account	699
have an account? sign in	699
have your say	740
hazte miembro	943
hazte premium	1024
hazte socia	943
""", 'he': """
heb je al een account	1816
help mee	1812
help ons om dit te blijven doen	1883
hem	2533
hemeroteca	948
hepsini kabul et	2635
herinner me later	1811
hesabim	2625
hesabiniz var mi	2625
het artikel gaat hieronder verder	1836
het laatste nieuws	1846
""", 'hi': """
hide	751
hide ad	731
hide caption	750
hide comments	740
hide this message	690
hier anmelden	469
hier einloggen	469
hier finden sie informationen zum datenschutz	534
highlights generated by artificial intelligence	791
hilfe	501
hinweis an die redaktion	546
hinweis zum datenschutz	498
hinweise zu diesem artikel	546
hittade du ett fel	2526
hittat fel	2526
""", 'hj': """
hjem	413	1958
""", 'hl': """
hlasovat	91	322
hlasujte	91
hledat	325
""", 'ho': """
ho capito	1563
ho letto e accetto l'informativa sulla privacy	1591
hold deg oppdatert	1939
hold dig opdateret	393
home	750	1562	1849
hop til opskrift	61
hop til opskriften	61
hopp til innhold	1958
hopp til innholdet	1958
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	1876
house rules	740
how did we do	740
how to cite	924
how to cite this article	924
how we use ai	791
hoy no	942
""", 'hu': """
huawei appgallery	93
hubungi kami	1485
huisregels	1876
""", 'hv': """
hva mener du	91
hva mener du? stem her	1958
hva synes du om denne saken	1951
hva synes du om saken	1951
hvad mener du? stem her	413
hvad synes du? stem her	413
hvala na glasanju	91
""", 'i ': """
i accept	736
i agree	736
i already donated	690
i already gave	690
i commenti sono riservati agli abbonati	1586
i lettori hanno letto anche	1598
i prezzi potrebbero variare	1581
i samarbeid med	1947
i samarbejde med	401
i samarbete med	2522
i understand	751
""", "i'": """
i'll do it later	690
i'm in	709
i've already donated	690
""", 'ic': """
ich bin schon dabei	463
ich habe schon gespendet	463
ich stimme zu	498
icymi	745
""", 'id': """
ideal	1815
identifiez-vous	1209
idi na recept	61
""", 'ie': """
ielogojies	1769
ielogoties	1769
ievadi e-pastu	1793
ievadi savu e-pasta adresi	1793
""", 'ih': """
iha	2645
ihr feedback	501
ihr kommentar	501
ihre e-mail-adresse	477
ihre meinung	501
ihre spende ist steuerlich absetzbar	556
""", 'ik': """
ik begrijp het	1850
ik heb al gedoneerd	1811
ik steun al	1811
ikke i dag	384	1930
ikke nu	384
iklan	1481
iklan sponsor	1516
""", 'il': """
il mio account	1533
il sondaggio	91
il sondaggio del giorno	91
il tuo indirizzo email	1540
ilan	2634
ilgili haber	2639
ilgili haberler	2639
ilgili konular	2639
ilk ay # tl	2625
ilmoittaudu webinaariin	1151
ilmoitus	1143
ils ont lu aussi	1242
""", 'im': """
im trend	505
immer informiert	477
immer informiert mit unserem whatsapp-service	608
impostazioni cookie	1552
impressum	498
imprimeix	273
imprimeix l'article	296
imprimeix la recepta	61
imprimer	1228
imprimer cet article	1285
imprimer cette recette	61
imprimer l'article	1228
imprimer la recette	61
imprimir	967	2113
imprimir a receita	61
imprimir artigo	2166
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	2776
in case you missed it	745
in diesem artikel	505
in evidenza	1559
in het nieuws	1846
in kooperation mit	495
in other news	745
in partnership with	731
in primo piano	1559
in this section	745
in zwischenablage kopieren	490
indeks	1486
indirizzo email	1540
indstillinger	402
indtast din e-mail	393
indtast din mail	393
indtast e-mail	393
info iklan	1501
infolettre	1218
infolettres	1218
informa d'un error	282
informar de un error	1014
informasjonskapsler	1948
informationen zum datenschutz	534
informativa sulla privacy	1552
informazione promozionale	1581
informazione pubblicitaria	87	1581
ingatkan saya nanti	1467
ingezonden mededeling	87	1891
ingrandisci	1562
ingresar	948
inhalt	508
inhalt anzeigen	498
inhalt laden	495
inhalt teilen	490
inhalte anzeigen	498
inhaltsverzeichnis	508
inhoud tonen	1866
inhoudsopgave	1849
inicio	985
inklappen	1850
inloggen	1816
innstillinger	1948
inschrijven	1821
inscreva-se	2105
inscreva-se na newsletter	2105
inscription	1209
inscription gratuite	1278
inserisci il tuo indirizzo e-mail	1591
inserisci il tuo indirizzo email	1591
inserisci qui il tuo commento	1555
inserisci un indirizzo email valido	1591
insira o seu email	2159
insira seu e-mail	2159
instagram	722
instagram-inhalte erlauben	498
instellingen	1838
inte idag	2504
inte nu	2504
introdu adresa ta de email	2208
introduce tu email	955
invalid email	709
invia	91
invia a un amico	1597
invia commento	1555
invia per email	1545
invia via email	1545
inzerce	318
inzercia	2389
""", 'io': """
ios	93
""", 'ip': """
iphone	93
""", 'ir': """
ir a la receta	61
ir a los comentarios	978
ir al contenido	985
ir arriba	985
ir para a receita	61
""", 'is': """
iscriviti	1540
iscriviti alla nostra newsletter	1540
iscriviti ora	1540
iscrizione completata	1591
isprintaj	2329
""", 'iz': """
iz iste rubrike	2326
iz rubrike	2326	2449
izbor urednice	2326
izbor urednika	2326
izdvajamo	2326
izpostavljeno	2449
izveido kontu	1769
""", "j'": """
j'accepte	1235
j'accepte de recevoir les offres des partenaires	1278
j'ai compris	1246
j'en profite	1209
""", 'ja': """
ja ets subscriptor	267
ja tens compte	294
ja, ich will	464
ja, ik steun	1883
ja, ik wil de nieuwsbrief ontvangen	1879
jaa	1141
jaa artikkeli	1141
jaa facebookissa	1141
jaa juttu kaverille	1141
jaa whatsappissa	1141
jaga	1036
jaga artiklit	1036
jaga facebookis	1041
jaga lugu	1041
jaga seda artiklit	1041
jajak pendapat	91
jangan lewatkan	1486
jatka lukemista	1134
jau esi abonents	1769
jau esi abonents? ielogojies	1769
jau prenumeruojate	1728
jau prenumeruojate? prisijunkite	1728
""", 'je': """
je aanmelding is gelukt	1879
je bent ingeschreven	1879
je bent nu ingeschreven	1879
je commande	1269
je donne	1200
je donne mon avis	1273
je fais un don	1200
je hebt je succesvol aangemeld	1879
je kunt je op elk moment afmelden	1879
je m'abonne	1209
je m'inscris	1218
je me connecte	1209
je soutiens	1200
je teste	1209
je vote	91
jeder euro hilft	556
jednorazowo	2012
jelentkezzen be	1408
jetzt abo sichern	561
jetzt abonnent werden	469
jetzt abonnieren	469
jetzt abstimmen	91	540	608
jetzt am gewinnspiel teilnehmen	540
jetzt anmelden	477
jetzt bestellen	469
jetzt bewerben	540
jetzt einloggen	469
jetzt freischalten	469
jetzt helfen	464
jetzt im tv	505
jetzt karten sichern	540
jetzt kommentieren	501
jetzt kostenlos anmelden	477
jetzt kostenlos testen	469
jetzt mitdiskutieren	546
jetzt mitglied werden	464
jetzt mitmachen	540
jetzt nicht	463
jetzt pinnen	61
jetzt registrieren	469
jetzt spenden	464
jetzt teilen	562
jetzt testen	469
jetzt tickets sichern	540
jetzt upgraden	561
jetzt zugang sichern	561
jetzt zustimmen	498
""", 'jo': """
jocs i mots encreuats	284
join now	692
join our mailing list	709
join the conversation	740
join the discussion	740
join the discussion on discord	726
join us	692
jouw e-mailadres	1821
""", 'ju': """
jump to content	750
jump to recipe	61
jump to the recipe	61
jump to video	61
just nu	2530
juttu jatkuu alla	1143
juttu jatkuu kuvan alapuolella	1143
juttu jatkuu kuvan alla	1143
juttu jatkuu mainoksen alla	1143
juttu jatkuu videon alla	1143
juttu on tarkoitettu tilaajille	1134
juttu on vain tilaajille	1134
juuri nyt	1149
""", 'ka': """
kabul ediyorum	2635
kabul et	2635
kaip jums patiko straipsnis	1734
kamu mungkin suka	1512
kanske senare	2504
kanskje senere	1930
kapat	2623
kapcsolat	1420
karier	1501
karjera	1735
karte anzeigen	509
karte laden	498
kas artikkel oli kasulik	1042
kas lugu oli kasulik	1042
kasneje	2456
kasnije	2334
kasutustingimused	1054
kategori	1486
kategoriat	1149
kategorie	323	2037
kategorien	505
kategorier	410	1955	2530
kategoriler	2639
katkida bulun	2624
katso kaikki tilaajaedut	1134
katso kuvagalleria	1151
katso kuvat	1151
katso tulokset	91
katso video alta	1151
kaydet	2632
kaydol	2625
kayit ol	2625
kaynak: aa	2645
kaynak: dha	2645
kaynak: iha	2645
""", 'ke': """
kebijakan cookie	1484
kebijakan privasi	1484
kebijakan privasi | syarat dan ketentuan	1484
keep reading	745
keine neuigkeiten mehr verpassen	552
kelola cookie	1484
keluar	1469
kembali ke atas	1488
kertalahjoitus	1133
keskustele	1148
keskustele asiallisesti	1148
keskustelu	1148
keuze van de redactie	1846
key points by ai	791
key takeaways by ai	791
""", 'ki': """
ki-generert oppsummering	1958
ki-generiert	536
ki-generierte zusammenfassung	536
ki-oppsummering	1958
ki-zusammenfassung	536
kiemelt	1421
kies een bedrag	1814
kies je abonnement	1886
kiitos tilauksesta	1137
kiitos tilauksestasi	1137
kiitos vastauksestasi	91
kijk terug	1873
kingi artikkel	1041
kiosque	1209
kirim	91	1478
kirim ke teman	1511
kirim komentar	1485
kirjaudu	1134
kirjaudu ulos	1134
kirjoita kommentti	1148
kirjoita kommenttisi	1148
kirjoittaja on kansanedustaja	1160
kirjoittaja on kirjailija	1160
kirjoittaja on kolumnisti	1160
kirjoittaja on toimittaja	1160
kirjoittaja on vapaa toimittaja	1160
kirjoittaja on vapaa toimittaja ja kirjailija	1160
kirjuta kommentaar	1042
kiti skaito	1730
""", 'kl': """
klarna	468
klausies raidierakstu	1776
klausies rakstu	1774
klauskite dirbtinio intelekto	1734
klausykite straipsnio	1733
klausyti	1733
klausyti straipsnio	1733
klausyti straipsnio (# min	1733
kleinanzeigen	495
""", 'ko': """
kokeile maksutta	1134
kokeile nyt	1134
komentar	1485
komentarai	1728
komentari	2329
komentarji	2452
komentarz	2033
komentarze	2033
komentiraj	2329	2452
komentuoti	1728
komentuoti gali tik registruoti vartotojai	1734
komment	1420
kommentaarid	1036
kommentar	501
kommentar schreiben	501
kommentar verfassen	501
kommentare	501
kommentare ansehen	501
kommentare anzeigen	501
kommentare lesen	501
kommentarer	405	1951	2526
kommentarer blir moderert	1951
kommentarer granskas innan publicering	2533
kommentarer modereres	413
kommentarerna modereras	2526
kommentarregeln	501
kommentarsregler	2526
kommenteeri	1036
kommenteerimine on suletud	1042
kommenteerimise reeglid	1042
kommenteerimiseks logi sisse	1042
kommentek	1420
kommenter	405	1951
kommentera	2526
kommentieren	501
kommentit	1148
kommentit tarkistetaan ennen julkaisua	1148
kommentoi	1148
kommentointi on suljettu	1148
kommercielt indhold	418
kommercielt samarbejde	401
kommersielt innhold	1963
kommersielt samarbeid	1947
koniec reklamy	2029
kontakt	322	405	501	2033
kontakt os	405
kontakt oss	1951
kontakta oss	2526
konten berbayar	1516
konten bersponsor	1481
konten premium	1469	1511
konten promosi	1516
konten sponsor	1481
konto erstellen	469
konular	2639
kopeeri link	1036
kopieer de link	1831
kopieer deze link	1911
kopieer link	1831
kopier lenka	1943
kopier lenke	1943
kopier lenken	1943
kopier link	397
kopier linket	397
kopieren	490
kopioi linkki	1141
kopiraj link	2329
kopiraj povezavo	2452
kopiraj poveznicu	2329
kopirajte link	2329
kopirajte poveznicu	2329
kopiuj link	2025
kopyala	2632
korrekturhinweis senden	546
kort fortalt - lavet med ai	413
kostenlos abonnieren	477
kostenlos registrieren	469
kostenlos testen	469
""", 'kr': """
krant	1816
kreditkarte	468
kreditkarte / klarna	468
kreiraj nalog	2319
krijg direct toegang	1886
""", 'ku': """
kuidas lugu meeldis	1042
kupi pretplatu	2319
kurzlink kopieren	587
kuukausilahjoitus	1133
kuula	1041
kuula artiklit	1041
kuula artiklit (# min	1041
kuula lugu	1041
kuula saadet	1043
kuula saadet siit	1043
kuuntele	1141
kuuntele jakso	1141
""", 'kv': """
kvkk	2635
""", 'ky': """
kysely	91
""", "l'": """
l'actu en direct	1242
l'article continue ci-dessous	1233
l'article en # points	1267
l'articolo in breve	1578
l'essentiel	1242
""", 'la': """
la encuesta	91
la newsletter	1218	1540
la question du jour	91
la redazione consiglia	1559
la tua e-mail	1540
laad meer	1849
laajenna	1152
laat je dit artikel voorlezen	1873
laat voorlezen	1831
laatste nieuws	1846
ladda fler	2533
lagi ramai	1512
lagre	1943
lagre artikkel	1943
lagre oppskrift	61
lagre oppskriften	61
lagre saken	1943
lagre saken til senere	1943
lagre til senere	1943
lahjoita	1133
lahjoita nyt	1133
lain kali	1467
lainnya	1486
laisser un commentaire	1238
laissez un commentaire	1238
langganan	1469
langsung ke resep	61
lanjut baca di bawah	1481
lanjutkan dengan konten	1481
lanjutkan membaca	1488
laporkan	1485
laporkan kesalahan	1489
lascia un commento	1555
lascia un feedback	1578
last flere	1958
last name	709
lastschrift	468
later	1811
later lezen	1887
latest	745
latest articles	745
latest edition	750
latest headlines	745
latest news	745
latest posts	745
latest stories	745
latest updates	745
latest videos	745
latest videos from	745
lavora con noi	1581
""", 'le': """
le direct	1242
le fil	1242
le journal du jour	1209
le nostre newsletter	1540
le plus lu	1242
le puede interesar	982
le recomendamos	982
le ultime notizie	1559
learn more	750
learn more about cookies	736
leave a comment	740
leave a reply	740
leave a tip	692
leave feedback	740
lectura de # minutos	967
lectura: # min	967
lecture # min	1245
lecture # minutes	1228
lecture : # min	1228
leer noticia completa	985
lees de reacties	1842
lees direct verder	1886
lees meer	1846	1849
lees meer over	1846
lees onze huisregels	1876
lees ook	1846
lees verder	1816	1846	1849
lees verder na de advertentie	1836
lees verder onder de afbeelding	1836
lees verder onder de foto	1836
lees voor	1831
leeslijst	1887
leestijd	1849
leestijd # min	1849
legfrissebb	1421
legg igjen en kommentar	1951
leggi anche	1559
leggi dopo	1597
leggi i commenti	1555
leggi il documento	1563
leggi il giornale	1533
leggi l'articolo	1562
leggi l'articolo completo	1562
leggi senza limiti	1595
leggi sull'app	1589
leggi tutto	1562
leggi tutto con un abbonamento	1533
leggi tutto su	1559
legolvasottabb	1421
legolvasottabbak	1421
leia mais	2127	2130
leia os termos de uso e as regras da comunidade	2155
leia sem limites	2164
leitura: # min	2113
lembrar mais tarde	2096
lembre-me mais tarde	2096
lenke kopiert	1943
lenken er kopiert	1943
lenken kopiert	1943
ler mais	2130
ler mais tarde	2166
les articles les plus lus	1286
les derniers articles	1242
les flere	1955
les hele saken	1958
les kommentarer	1951
les lecteurs ont aussi lu	1242
les mer	1955	1958
les mer om	1955
les plus lues	1242
les plus lus	1242
les senere	1943
les tops	1242
les videre	1934
lesedauer	508
lesedauer: # minuten	508
lesen sie auch	505
lesen sie dazu	505
lesen sie hier	505
lesen sie mehr	505
leserbriefe	501
leserkommentare	501
leserumfrage	91
lesetid # min	1958
lesetipp	505
lesetipps	505
lesezeit: # min	508
lesezeit: # minuten	508
lest opp av en robot	1943
lest opp av en syntetisk stemme	1943
leta	1779
leta/afp	1779
lettergrootte	65
lettura # min	1545
""", 'li': """
lige nu	410
lihat artikel asli	1511
lihat detail	1489
lihat hasil	91	1489
lihat juga	1486
lihat komentar	1485
lihat lainnya	1488
lihat peta	1489
lihat resep	61
lihat selengkapnya	1488
lihat semua	1488
liitu uudiskirjaga	1061
like loading	721
like this	721
limited time offer	699
limited-time offer	818
line	722
link	722
link berhasil disalin	1511
link copiado	2113
link copiat	2215
link copiato	1545
link copiato negli appunti	1597
link copied	721
link copied bookmark	721
link copied to clipboard	721
link er kopieret	397
link er kopieret til udklipsholderen	397
link gekopieerd	1831
link in die zwischenablage kopiert	562
link kopeeritud	1041
link kopieren	490
link kopieret	397
link kopiert	490
link kopiran	2329
link kopyalandi	2632
link on kopeeritud	1041
link sudah disalin	1511
link wurde in die zwischenablage kopiert	562
link wurde kopiert	562
link zum artikel kopieren	562
link zum inhalt	498
link zum teilen kopieren	608
link zum youtube-inhalt	498
linkedin	722
linki kopyala	2632
linkki kopioitu	1141
links	505
lire aussi	1242
lire l'article	1245
lire l'article complet	1245
lire la suite	1245
lire le document	1246
lire les commentaires	1238
lire plus	1242	1245
lire plus tard	1228
lisa kommentaar	1036
listen	721
listen # min	721
listen above	798
listen below	798
listen here	798
listen now	721
listen on apple	798
listen on apple podcasts	798
listen on spotify	798
listen on youtube	798
live	505
live tv	745
""", 'lo': """
lo + visto	982
lo esencial en # segundos	1007
lo quiero	1024
load comments	740
load content	736
load more	750
load more articles	750
load more comments	740
load more stories	750
loading	721
loading ad	731
loading more	750
loe edasi	1036
loe edasi tellijana	1036
loe hiljem	1041
loe ka	1038
loe kommentaare	1042
loe lisa	1043
loe lisaks	1038
loe rohkem	1043
loe veel	1038
loetumad	1038
log in	699	1816
log in / register	699
log in or sign up	699
log in to comment	740
log in to reply	740
log ind	388
log out	699
log ud	388
logare	2176
logg inn	1934
logg ut	1934
logga in	2508
logga ut	2508
logi sisse	1036
logi sisse, et kommenteerida	1042
login	469	699	1469	1533	2101	2176
login / register	699
logout	699
lompat ke resep	61
loo konto	1036
loo tasuta konto	1036
los comentarios son exclusivos para suscriptores	1014
los precios pueden variar	1009
""", 'lu': """
lue koko juttu	1151
lue kommentit	1148
lue rajattomasti	1134
lue seuraavaksi	19	1149
luetuimmat	1149
luetuimmat jutut	1149
lugemiseks osta artikkel	1036
luister	1831
luister dit artikel	1873
luister hier	1873
luister nu	1873
luister op spotify	1873
luister via spotify	1873
luk	384
lukk	1930
lukuaika # min	1151
luo ilmainen tunnus	1134
luo maksuton tunnus	1134
luo tunnus	1134
lupa kata sandi	1469
lupa password	1469
""", 'ly': """
lyssna	2518
lyt	397
lytt	1943
lytt til saken	1943
""", "m'": """
m'abonner	1209
m'inscrire	1218
""", 'ma': """
maak een account	1816
maandelijks	1812
mai mult	2190
mai multe	2190
mail	722	1831
mailen	490
mainokset	1143
mainos	1143
mainos - juttu jatkuu alla	1143
mainos alkaa	1143
mais	2130
mais artigos	2127
mais comentadas	2127
mais lidas	2127
mais lidos	2127
mais populares	2127
mais tarde	2096
mais vistas	2127
mais vistos	2127
make a donation	692
manage consent	736
manage cookies	736
manage my account	699
manage options	736
manage preferences	736
manage settings	736
manage subscription	699
manage your newsletters	809
mantengamos un debate respetuoso	1014
mantente informado	955
masquer	1246
mastodon	722
masuk	1469
masuk / daftar	1469
max	2243
maybe later	690
""", 'me': """
me connecter	1209
me le rappeler plus tard	1199
media caption	750
meer	1846
meer artikelen	1846
meer informatie	1838
meer laden	1849
meer lezen	1846
meer nieuws	1846
meer over	1846
meer over dit onderwerp	1846
meer tonen	1849
meest bekeken	1846
meest gedeeld	1846
meest gekozen	1886
meest gelezen	1846
meghallgatom	1414
megosztom	1414
mehr anzeigen	508
mehr artikel	505
mehr aus	505
mehr aus dem ressort	505
mehr details	509
mehr erfahren	498
mehr informationen	505
mehr laden	501	508
mehr lesen	505	508
mehr nach dieser anzeige	495
mehr news	505
mehr themen	505
mehr von diesem autor	505
mehr von uns	505
mehr zu diesem thema	505
mehr zum artikel	505
mehr zum thema	505
mein konto	469
meist gelesen	505
meistgeklickt	505
meistgelesen	505
meistgelesene artikel	505
meistkommentiert	505
mejla	2518
meld een fout	1842
meld feil	1959
meld fejl	414
meld fout	1876
meld fra om feil	1951
meld je aan	1821
member-only story	750
members only	699
mengerti	1489
meniu	2190
menu	325	413	750	1245	1488	1562	1849	2040	2130	2788
meny	1958	2533
mer fra	1955
mer nyheter	2530
mer om	1955	2530
merci de votre inscription	1218
merci pour votre retour	1267
merci pour votre vote	91	1273
mere fra	410
mere om	410
merken	469	490
merkliste	469
message	722
message publicitaire	1233
messaggio promozionale	1550
messaggio pubblicitario	1581
messenger	722
mest delat	2530
mest delt	1955
mest delte	410
mest lest	1955
mest leste	1955
met ai gemaakt	1868
metodi di pagamento	1531
metodo di pagamento	1531
mettre en favori	1228
""", 'mi': """
mi cuenta	948
mida del text	65
mijn account	1816
mijn profiel	1816
min konto	388
min side	388	1934
mine avalehele	1043
mine retsepti juurde	61
minha conta	2101
mis niets	1821
missa inget	2513
missa inte	2530
misschien later	1811
misschien ook interessant	1846
mit freunden teilen	587
mit ki erstellt	536
mitdiskutieren	501
mitglied werden	464
mitmachen und gewinnen	540
mitt konto	2508
""", 'mo': """
mode de paiement	1207
modes de paiement	1207
modifica le preferenze sui cookie	1576
modifica preferenze	1576
modifier mes choix	1265
moj profil	2319	2445
moje konto	2015
mon compte	1209
mon espace	1209
monatlich	464
monatlich spenden	464
montant libre	1207
monthly	691
monthly contribution	696
morda vas zanima	2449
more	748
more articles	745
more citation formats	924
more coverage	745
more details	751
more for you	822
more from	745
more from this author	745
more from us	822
more headlines	745
more in this section	822
more in this series	745
more like this	745
more news	745
more newsletters	809
more on this story	745
more on this topic	745
more options	736
more sharing options	721
more stories	745
more stories like this	745
more stories you may like	745
more to explore	745
more to read	745
more top stories	745
most commented	745
most discussed	745
most emailed	745
most liked	740
most nem	1405
most popular	745
most read	745
most read stories	822
most recent	745
most shared	745
most viewed	745
most watched	745
mostra altro	1562
mostra contenuto	1552
mostra contenuto esterno	1576
mostra el contingut extern	279
mostra i commenti	1555
mostra i risultati	91
mostra il contenuto esterno	1576
mostra meno	1563
mostra menys	271
mostra originale	1563
mostra traduzione	1563
mostra tutto	1563
mostra-ho tot	271
mostrar comentarios	978
mostrar contenido externo	1005
mostrar mais	2130
mostrar menos	985
mostrar todo	986
mostrar tudo	2131
moyen de paiement	1207
moyens de paiement	1207
""", 'mt': """
mti	1443
mti/afp	1443
""", 'mu': """
muat lainnya	1488
mungkin lain kali	1467
must read	745
must reads	745
must-read	745
mutasd mindet	1424
mute	750
muut lukevat	1149
muut lukevat juuri nyt	1149
muut lukevat nyt	1149
""", 'my': """
my account	699
""", 'na': """
na czasie	2037
naar boven	1849
naar de aanbiedingen	1816
naar de inhoud	1849
naar de webshop	1871
naar het recept	61
nach anzeige weiterlesen	495
nach der werbung geht es weiter	567
nach oben	508
nadaljevanje pod oglasom	2448
nahoru	325
najbolj brane novice	2449
najbolj brane novice dneva	2449
najbolj brano	2449
najbolj komentirano	2449
najkomentiranije	2326
najnovije	2326
najnovije vesti	2326
najnovije vijesti	2326
najnowsze	2037
najnowsze informacje	2037
najpopularniejsze	2037
nanti	1467
nanti saja	1467
napisz komentarz	2033
nascondi	1563
nastavak teksta nakon reklame	2325
nastavenia cookies	2404
natisni	2452
natisni recept	61
naujausi	1730
naujiena papildoma	1735
naujiena pildoma	1735
""", 'ne': """
ne danas	2334
ne danes	2456
ne hvala	2334	2456
ne manquez rien	1218
ne most	1405
ne plus afficher	1199
ne propustite	2326
ne sada	2334
ne spreglejte	2449
ne zdaj	2456
ne, hvala	2334	2456
necrologie	1581
nee bedankt	1811
nee, bedankt	1811
nei takk	1930
nei, takk	1930
nein danke	463
nein, danke	463
nej tack	2504
nej tak	384
nej, tack	2504
nej, tak	384
nessun commento	1555
neste	1958
neste artikkel	1955
net binnen	1846
netiquette	501
neueste artikel	505
neueste meldungen	505
neueste nachrichten	505
neueste videos	505
never miss a story	709
never miss an update	709
new customers only	818
new customers only. terms apply	818
new here	699
newest first	740
newsletter	312	477	709	955	1218	1540	2018	2105
newsletter abonnieren	477
newsletter e alert	1559
newsletter kostenlos abonnieren	477
newsletter recomendada	982
newsletter sign up	709
newsletter sign-up	709
newsletter signup	709
newsletter-anmeldung	477
newsletters	709	750	955	1218	2105
newslettery	312	2018
newsticker	505
next	691
next article	745
next page	750
next post	750
next story	745
next up	745
""", 'ng': """
nghe	2776
""", 'ni': """
nicht jetzt	463
nicht mehr anzeigen	463
nichts mehr verpassen	477
nie masz konta	2015
nie teraz	2011
niet nu	1811
niet te missen	1846
nieuwsbrief	1821
nieuwsbrief ontvangen	1879
nieuwsbrieven	1821
""", 'no': """
no comments	740
no comments yet	740
no credit card required	818
no gracias	942
no grazie	1527
no posts	750
no te pierdas	982
no thank you	690
no thanks	690
no votes so far! be the first to rate this post	904
no, gracias	942
no, grazie	1527
no, thanks	690
noch kein abo	561
noch kein abonnent	469
noch kein konto	469
noch keine kommentare	501
noch keine kommentare vorhanden	501
noch nicht registriert	561
nog geen abonnee	1886
nog geen account	1816
nog geen reacties	1842
noklausies rakstu	1774
non hai un account	1595
non merci	1199
non oggi	1527
non ora	1527
non sei abbonato	1533
non sei ancora abbonato	1595
non, merci	1199
norint komentuoti, reikia prisijungti	1734
normas	978
nos articles les plus lus	1286
nos derniers articles	1242
nos lecteurs ont lu ensuite	1242
nos offres	1209
nos offres d'emploi	1269
nos recommandations	1242
noskaties video	1776
not a subscriber yet	699
not now	690
not ready to donate	690
not ready to give today	690
not ready to subscribe	690
not ready to support today	690
not the answer you're looking for	906
not today	690
nota relacionada	1028
notas recomendadas	1028
notas relacionadas	1028
note legali	1552
noter la recette	61
notes on contributors	916
notez cet article	1238
noticia relacionada	982
noticia relacionadas	982
noticias de hoy	982
noticias relacionada	982
noticias relacionadas	982
notizie correlate	1559
notizie del giorno	1559
nous contacter	1238
nous soutenir	1200
nous suivre	1229
nous vous recommandons	1242
now playing	750
""", 'nt': """
ntb	1986
""", 'nu': """
nu acum	2174
nu ai cont	2213
nu in het nieuws	1846
nu niet	1811
nuoroda nukopijuota	1733
nuotraukos	1735
nutzungsbedingungen	498
""", 'ny': """
nyalakan notifikasi	1511
nyhedsbrev	393
nyhedsbreve	393
nyhetsbrev	1939	2513
nyhetsbrevet	1939	2513
nyhetsdygnet	2530
nyt luetuimmat	1149
""", 'o ': """
o artigo continua depois da publicidade	2118
o seu email	2105
""", 'ob': """
obrigado pelo seu feedback	2147
obrigado pelo seu voto	91	2147
obrigado por se inscrever	2105
obrigado por votar	91
obserwuj	2026
obserwuj nas	2026
""", 'oc': """
oceni novico	2452
oceni recept	61
ocenite tekst	2329
ocijeni recept	61
ocultar	986	2131
""", 'od': """
odbij	2342
odbij sve	2342
oddaj glas	91
oddaj komentar	2452
odeslat	91
odeslat hlas	91
odjava	2319	2445
odpowiedz	2033
""", 'of': """
oferecer artigo	2101
oferecido por	2118
oferta especial	948
ofertas	973
ofertas de empleo	1009
ofertes de feina	284
offer	731
offer ends soon	818
offerte	1550
offerte di lavoro	1581
offre partenaire	1233
offres d'emploi	1269
offrir l'article	1209
""", 'og': """
oglas	2325	2448
oglasi	2325	2448
ogni contributo conta	1594
ogni euro conta	1594
""", 'oh': """
ohne spende weiterlesen	463
ohodnotit recept	61
""", 'ok': """
ok	691
ok, got it	751
okumaya devam et	2625
""", 'ol': """
oldest first	740
ole esimene kommenteerija	1042
oled juba tellija	1036
oled uudiskirjaga liitunud	1061
olet nyt tilannut uutiskirjeen	1137
oletko jo tilaaja? kirjaudu	1134
olvasd el ezt is	1421
olvassa el ezt is	1421
""", 'om': """
om cookies	2523
oma tili	1134
""", 'on': """
once	691
onderwerpen	1846
one time donation	692
one-time	691
one-time donation	692
onko jutussa virhe	1148
onko sinulla jo tunnus	1134
""", 'oo': """
ook interessant	1846
oops! something went wrong	809
""", 'op': """
op leeslijst	1911
open	751
open image in gallery	750
open kaart	1850
open map	751
open menu	750
open the map	751
openen	1850
opina	978
opprett en gratis bruker	1934
opprett en gratis konto	1934
opprett gratis bruker	1934
opprett konto	1934
oppsummert av ai	1958
oppsummert av ki	1958
opret bruger	388
opret en gratis bruger	388
opret en gratis profil	388
opret en konto	388
opret gratis profil	388
opret konto	388
opslaan	1831
opslag fra facebook	413
opslag fra instagram	413
opublikuj komentarz	2033
""", 'or': """
original anzeigen	509
""", 'os': """
osallistu keskusteluun	1148
ossza meg	1414
osta artikkel	1036
ostale vesti	19	2326
ostale vijesti	19	2326
ostatnie wpisy	2037
ostavi komentar	2329
ostavite komentar	2329
oszd meg	1414
""", 'ot': """
other amount	696
other articles	745
other news	745
other readers liked	19
other stories	745
other stories you may like	745
other stories you might like	745
others also read	19	745
others are also reading	902
others are reading	902
otra cantidad	946
otras noticias	19	982
otras noticias que pueden interesarte	19
otro importe	946
""", 'ou': """
our corrections policy	740
our newsletters	709
our partners	731
our social media	726
our sponsors	731
outro valor	2099
ouvir	2113
ouvrir	1246
ouvrir la carte	1246
ouvrir le menu	1245
""", 'ov': """
overschrijving	1815
""", 'oy': """
oy kullan	91
oy ver	91
oyla	91
oynat	2641
oyunuz alindi	91
""", 'oz': """
oznake	2326	2449
""", 'p': """
p	2184
""", 'pa': """
pagamento seguro	2099
pagamento sicuro	1531
page suivante	1245
pagina successiva	1562
pago seguro	946
paid advertisement	823
paid content	731
paid partnership	731
paid post	731
paiment methods	696
palaute	1148
paling banyak dibaca	1486
pane oma teadmised proovile	1043
para continuar a ler	2164
para continuar lendo	2164
para seguir leyendo	1024
paremti	1728
pariwara	1481
partage	1228
partager	1228
partager l'article	1228
partager par e-mail	1228
partager par email	1228
partager par mail	1228
partager sur	1228
partager sur bluesky	1228
partager sur linkedin	1228
partager sur messenger	1228
partager sur telegram	1228
partager sur twitter	1228
partager sur x	1228
partager via messenger	1228
partager via twitter	1228
partages	1228
partagez	1228
partecipa alla discussione	1586
partenaire	1233
parteneri	2184
participa	978
participa en la nostra enquesta	282
participe da conversa	2155
partilhar	2113
partilhe	2113
partner	1836
partner content	731
partner offers	731
partnerangebot	495
partnerangebote	495
partnerbijdrage	1891
partnercontent	1836
partnernieuws	1846
partnerska vsebina	2448
pas aujourd'hui	1199
pas de commentaire	1238
pas encore inscrit	1209
pas maintenant	1199
pasidalinkite	1733
pasidalinkite straipsniu	1733
pasidalinti	1728
passa a premium	1595
passatempos	2149
passend zum thema	505
passende artikel	505
passer cette annonce	1233
password dimenticata	1533
passwort vergessen	469
patrocinado	973	2118
patrocinado por	973
payment method	696
payment methods	696
payment options	696
paypal	468
""", 'pe': """
pedoman media siber	1501
peiling	91
pelo mundo	2127
people also read	745
people are also reading	902
people are reading	902
per continuar llegint	294
per continuare a leggere	1595
per e-mail teilen	490
per e-mail versenden	490
per mail teilen	490
per mail versenden	490
per whatsapp teilen	490
percebi	2131
pergunta do dia	91
personuppgiftspolicy	2523
personvern	1948
personverninnstillinger	1948
peru milloin vain	1134
peru tilaus milloin tahansa	1137
peruuta milloin tahansa	1134
pesquisar	2130
petites annonces	1233
""", 'ph': """
photos	1245
""", 'pi': """
piekrist	1786
piesakies jaunumiem	1793
piilota	1152
piilota mainokset	1143
pilih	91
pilihan editor	1486
pilihan redaksi	1486
pilihan untuk anda	1512
pilihan untukmu	1512
pin for later	61
pin it	61	721
pin it for later	61
pin recipe	61
pin this recipe	61
pinterest	722
pix	2100
""", 'pl': """
plaats een advertentie	1871
plaats een reactie	1842
plaats reactie	1842
plan du site	1235
play audio	721
play now	750
play store	93
play the video	798
play video	750
please check your inbox	855
please donate	692
please enter a valid email address	709
please gamble responsibly	900
pledge your support	692
plus	388	1245	1816	2508
plus d'articles	1242
plus d'infos	1242
plus lus	1242
plus tard	1199
plus-artikel	469
plusartikel	1816
pluss	1934
plussak	1934
""", 'po': """
pocket	722	1622
podaj adres e-mail	2018
podaj e-mail	2018
podcast	323	410	505	982	1559	2037	2639
podcastit	1149
podcasts	410	505	1846	2127
podcasty	323	2037
podd	2530
poddar	2530
pode gostar de	2167
pode interessar	2127
podeli	2329
podeli na facebooku	2329
podeli vest	2329
podelite	2329
podijeli	2329
podijeli na facebooku	2329
podijeli vijest	2329
podijelite	2329
podkast	1955
podkaster	1955
podobne	2037
podpri	2444
podpri nas	2444
podprite nas	2444
podrobnosti	326
podseti me kasnije	2334
podsjeti me kasnije	2334
pogledaj komentare	2329
pogledaj rezultate	91
pogoji uporabe	2464
polecamy	2037
polecane	2037
polecane dla ciebie	2037
politika privatnosti	2342
politika zasebnosti	2464
polityka cookies	2030
poll	91
poll of the day	91
poll van de dag	91
polling	91
poprzedni	2040
populair	1846
populaire	1242
populaire artikelen	1846
populaires	1242
popular articles	745
popular now	745
popular posts	745
popular reads	822
popular stories	745
popular topics	745
populare	2188
popularne	2037
populer	1486
populiariausi	1730
portada	985
posez une question sur cet article	1267
poslat	315
poslat e-mailem	315
poslechnout	315
post as a guest	906
post comment	740
post on x	721
post your answer	906
poster un commentaire	1238
posts relacionados	2127
potrebbe interessarti	1559
potrebbe interessarti anche	1559
potrebbero interessarti	1559
pour aller plus loin	1242
pour lire la suite	1282
povezana novica	2449
povezane novice	2449
povezane teme	2326
povezane vesti	2326
povezane vijesti	2326
povezano	2449
poveznica kopirana	2329
povolit cookies	319
powered by ai	791
pozabljeno geslo	2445
""", 'pr': """
pr	1416	1626	1689
pravidla diskuse	322
pravila komentiranja	2329	2452
pravila privatnosti	2342
preberite tudi	2449
precedente	1562
precios y disponibilidad pueden variar	1009
preferenze cookie	1552
pregunta a nuestra ia	1007
premium	308	388	621	699	948	1209	1469	1533	1816	1934	2015	2101	2176	2508	2625	2771
premium content	699
premium digital	818
premium-artikel	469
prenumerata	1728	2015
prenumeration	2508
prenumeratoriams	1728
prenumerera	2508
prenumerera nu	2508
prenumeruj	2015
prenumeruoti	1728
preporuka	2326
presented by	731
press enter or click to view image in full size	750
pretplata	2318
pretplati se	2318
pretplatite se	2318
prevent your screen from going dark	61
previous article	745
previous page	750
previous post	750
prihvatam	2342
prihvati	2342
prihvati sve	2342
priimti visus	1746
prijava	2319	2445
prijavi napako	2452
prijavi se	2319	2445
prijavite se	2319	2445
prijavite se odmah	2319
prijzen kunnen intussen gewijzigd zijn	1891
primo piano	1559
principais pontos, por ia	2147
prindi	1041
prindi artikkel	1041
prindi retsept	61
print	397	722	1831
print article	721
print artiklen	397
print dit artikel	1887
print dit recept	61
print opskrift	61
print opskriften	61
print page	820
print recept	61
print recipe	61
print subscription	699
print the recipe	61
print this	721
print this page	820
printen	1831
prisijungti	1728
prispevaj	2444
privaatsustingimused	1054
privacidad	975
privacy	1552	1838
privacy center	498
privacy notice	709
privacy policy	736	1552
privacy preference center	736
privacy preferences	736
privacy settings	736
privacy statement	736
privacybeleid	1838
privacyverklaring	1838
privatumo politika	1746
probeabo	469
probeer het later opnieuw	1879
probeer nu	1816
produktempfehlung	495
profil	469
profilo	1533
profiter de l'offre	1209
promo	1550	2325
promocijsko besedilo	2448
promocja	2029
promoted	731
promoted content	731
promoted links	731
promoted stories	745
promotie	1836
promotion	731
propaganda	2118
proposer une correction	1273
prosseguir	2120
prova # dagar gratis	2508
prova gratis	1533	2508
prova gratis per un mese	1595
prova nu	2508
prova-ho un mes gratis	294
prueba gratis	948
prueba un mes gratis	1024
przeczytaj jeszcze	2037
""", 'pu': """
pub	1233	2118
publicar comentario	978
publicidad	973
publicidad - sigue leyendo	973
publicidade	2118
publicitat	273
publicitate	2184
publieditorial	87
publier un commentaire	1238
publireportage	1233
publireportatge	87
publirreportaje	973
pular para a receita	61
puntos clave	1007
puoi regalare # articoli al mese	1597
puzzels	1871
""", 'py': """
pysy ajan tasalla	1137
""", 'qu': """
quero assinar	2101
quick poll	91
quiero recibirla	1020
quiero recibirlo	1020
quiero suscribirme	948
quitar publicidad	1009
""", 'ra': """
raccomandato da	1550
raksts pieejams abonentiem	1769
rapporter feil	1951
rapportera fel	2526
rate recipe	61
rate this article	904
rate this post	904
rate this recipe	61	904
rate this story	904
""", 're': """
reactie	1842
reacties	1842
reacties worden vooraf gecontroleerd	1876
read aloud	721
read also	745
read article	750
read comments	740
read full article	750
read full story	750
read in app	750
read more	750
read more about	745
read more about sharing	721
read more articles	750
read more here	750
read more on	745
read more on these topics	745
read next	745
read original article	750
read our complete coverage	745
read story	750
read the article	750
read the document	751
read the full article	750
read the full document	751
read the full story	750
reader poll	91
readers also read	745
readers are also reading	902
ready for more	709
reageer	1842
reageren	1842
rebutja-ho tot	279
recent	745
recent articles	745
recent news	745
recent posts	745
recent stories	745
recept bewaren	61
recept printen	61
recevoir la newsletter	1218
recevoir une alerte	1275
rechazar	975
rechazar todas	975
rechazar todo	975
recherche	1245
rechercher	1245
recibir alertas	1019
recibir alertas de este tema	1019
reclame	1836
recomandate	2188
recomendaciones	982
recomendadas	982	2127
recomendado	982
recomendado para ti	982
recomendados	982	2127
recomendamos	2127
recommended	745
recommended articles	745
recommended external content	789
recommended for you	745
recommended reading	745
recommended reads	822
recommended stories	745
recommended videos	745
recurso exclusivo para assinantes	2149
recusar	2120
redakcja poleca	2037
redaksi	1501
redaksjonen anbefaler	1955
redaktionen anbefaler	410
redaktionen rekommenderar	2530
redaktionsempfehlung	505
redan prenumerant? logga in	2508
reddet	2635
reddit	722
redes sociais	2114
redes sociales	967
refuser	1235
registar	2101
registe-se	2101
register	699
register for free	699
register now	699
registo	2101
registra't	267
registra't per comentar	282
registrace	308
registracija	2319	2445
registrarme	948
registrarme en la newsletter	955
registrarse	948
registrasi	1469
registrate	1024
registrati	1533
registrati e leggi questo articolo	1595
registrati gratis	1533
registreer	1816
registreer gratis	1816
registreeru tasuta	1036
registreeru veebiseminarile	1043
registrer deg	1934
registrera dig	2508
registreren	1816
registrieren	469
registriraj se	2319	2445
registro	948
registrovat se	308
registruj se	2319
registruotis	1728
regulamin	2030
reject all	736
reject all cookies	736
rejeitar	2120
rejeitar todos	2120
rejoignez la conversation	1273
rejoignez la discussion	1273
reklaam	1036
reklaamartikkel	1045
reklaamtekst	87	1045
reklam	2522	2634
reklam alani	2634
reklama	318	1728	2029	2325	2389
reklamdan sonra devam ediyor	2634
reklame	401	1947
reklami atla	2634
reklami kapat	2634
reklaminis	87
reklaminis straipsnis	1737
reklamlar	2634
reklamy	2029
rekomendasi	1486
rekomendasi untuk anda	1486
rekomendasi untukmu	1486
rekomenduojame	1730
rekommenderade artiklar	2530
rekommenderas	2530
rekommenderat	2530
relacionadas	982	2127
relacionado	982
relacionados	982	2127
related	745	748
related article	745
related articles	745
related content	745
related coverage	745
related items	745
related links	745
related news	745
related posts	745
related reading	745
related stories	745
related story	745
related tags	745
related to this story	745
related topics	745
related videos	745
relaterade artiklar	2530
relaterade nyheter	2530
relaterat	2530
relaterede artikler	410
relaterede emner	410
relateret	410
relatert	1955
relaterte artikler	1955
relaterte emner	1955
relaterte saker	1955
remember me	699
remiamas turinys	1737
remind me in #	690
remind me in may	690
remind me later	690
remind me next month	690
remind me tomorrow	690
remove ad	731
remove ads	731
remti	1728
rep alertes d'aquest tema	288
replay	750
replier	1246
replies	740
reply	740
report	722
report a mistake	751
report a problem	740
report a typo	740
report abuse	740
report ad	731
report an error	751
report comment	740
report error	751
report this ad	731
reportagem exclusiva para assinantes	2164
reportar	978
reportar erro	2123
reportar error	978
reportar un error	978
reprints & permissions	924
reproducir	985
reproduzir	2130
request a correction	740
request permissions	924
required, but never shown	906
reset password	699
responder	978	2123
resta aggiornato	1540
restam # caracteres	2155
resultado	91
resultados	91
results	91
resumen con ia	1007
resumen de ia	1007
resumen por ia	1007
resumir com ia	2147
resumo por ia	2147
retour	1228
retour en haut	1245
return to top	750
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
rezultati	91
""", 'ri': """
riassumi con l'ia	1578
riassunto ia	1578
ricevi gli avvisi su questo argomento	1589
ricevi la newsletter	1540
ricevi una notifica per ogni nuovo articolo dell'autore	1589
rifiuta	1552
rifiuta tutto	1552
rimani aggiornato	1540
rimani informato	1540
riproduci	1562
riservato agli abbonati	1595
rispondi	1555
rispondi al sondaggio	1586
risultati	91
ritzau	440
ritzau/afp	440
ritzau/reuters	440
""", 'ro': """
rodyti daugiau	1735
rodyti komentarus	1734
rozbalit	326
rozmiar tekstu	65
rozumiem	2041
""", 'rs': """
rss	722
""", 'ru': """
rubriken	505
rubriques	1242
rustore	93
""", "s'": """
s'abonner	1209
s'identifier	1209
s'inscrire	1209
s'inscrire gratuitement	1209
""", 'sa': """
saada e-postiga	1041
saada vihje	1043
sag uns deine meinung	546
sagen sie uns ihre meinung	546
saiba mais	2127
sair	2101
saken er forbeholdt abonnenter	1934
saken er lest opp av en robot	1943
saken fortsetter etter annonsen	1947
saken fortsetter nedenfor	1947
saken fortsetter under	1947
saken fortsetter under bildet	1947
saken oppdateres	1947
salin link	1478
salin tautan	1478
salta alla ricetta	61
saltar a la receta	61
saltar al contenido	985
saltar publicidad	973
salva	1545
salva articolo	1545
salva l'articolo	1597
salva la ricetta	61
salva per dopo	1597
salva ricetta	61
salvar	2113
salvar artigo	2113
salvar para ler depois	2166
salvar receita	61
salvesta	1041
salvesta artikkel	1041
samal teemal	1038
samengevat door ai	1868
samenvatting door ai	1868
sammanfattad av ai	2533
sammanfattning gjord av ai	2533
samtykke	402	1948
sauvegarder	1228
sauvegarder l'article	1285
sauvegarder pour lire plus tard	1285
save	721
save article	721
save for later	721
save preferences	736
save recipe	61
save story	721
save this article	721
save this recipe	61
saved	721
saya mengerti	1489
""", 'sb': """
sbalit	326
sblocca l'articolo	1595
""", 'sc': """
scegli il tuo abbonamento	1595
scegli l'abbonamento che fa per te	1595
scegli un importo	1531
schlagworte	505
schlagworte zum thema	505
schon abonnent	469
schon dabei	463
schreibe einen kommentar	501
schreiben sie der redaktion	546
schreiben sie einen kommentar	501
schrift verkleinern	490
schrijf een reactie	1842
schrijf je gratis in	1879
schrijf je in	1821
schrijf je in voor onze nieuwsbrief	1821
scopri	1562
scopri le offerte	1533
scopri tutte le nostre newsletter	1591
scopri tutte le offerte di abbonamento	1595
scrie un comentariu	2187
scrivi qui il tuo commento	1586
scrivi un commento	1555
scroll down for video	798
scroll down to continue	823
scroll down to continue reading	731
scroll for more	731
scroll ke bawah untuk melanjutkan	1481
scroll to continue	731
scroll to continue with content	731	1481
scroll to top	750
scroll untuk membaca	1481
scrolle weiter	495
scrollen sie weiter	495
""", 'se': """
se abonnemang	2508
se abonnementer	388
se alla	2533
se alla bilder	2533
se alle	413	1958
se alle abonnentfordeler	1934
se alle bildene	1958
se alle fordele for abonnenter	388
se bildene her	1958
se billederne her	413
se connecter	1209
se connecter avec apple	1282
se connecter avec facebook	1282
se connecter avec google	1282
se erbjudanden	2508
se flere billeder	413
se grafikken her	413	1958
se klippet	2533
se klippet i spelaren ovan	2533
se klippet ovan	2533
se klippet over	1958
se resultat	91
se resultatet	91
se tilbud	388	1934
se tilbudene	1934
se videoen her	413	1958
se videoen herunder	413
se videoen nedenfor	413	1958
se videoen ovenfor	413
se videoen over	1958
se videoen under	1958
se videon i spelaren ovan	2533
se videon nedan	2533
se videon ovan	2533
search	750
sebelumnya	1488
secciones	982
sections	750
secure checkout	697
secure payment	696
secure transaction	697
sedang tren	1512
see all	750
see all newsletters	709
see all plans	818
see all subscription plans	818
see also	745
see at amazon	934
see comments	740
see deal	934
see details	751
see it at amazon	934
see more	750
see original	751
see price	934
see results	91
see subscription options	699
see the map	751
see the results	91
segnala	1555
segnala un errore	1555
segnala un errore nell'articolo	1586
segueix aquest tema	288
segueix l'autor	288
segueix tota l'actualitat en directe	297
segui	1546
segui la diretta	1589
segui questo argomento	1589
segui questo tema	1589
seguici	1546
seguici su facebook	1546
seguici sui social	1546
seguir	968	2114
seguir a este autor	1019
seguir autor	2157
seguir este tema	1019	2157
seguir leyendo	948	985
seguir leyendo en	968
seguir sin apoyar	942
sei d'accordo? vota	1586
seite #	508
seite drucken	490
seite teilen	490
seja apoiador	2097
seja assinante	2101
seja o primeiro a comentar	2123
seja um apoiador	2097
selanjutnya	1488
selecione as newsletters que pretende receber	2159
selecione as newsletters que quer receber	2159
select an amount	696
select payment method	696
selengkapnya	1488
sembunyikan	1489
semua komentar	1485
senare	2504
senaste	2530
senaste nyheterna	2530
senaste nytt	2530
send	91
send email	721
send feedback	740
send inn	91
send til en ven	397
send to a friend	721
senere	384	1930
seneste	410
seneste nyheder	410
seneste nyt	410
sense tu no seria possible	293
sent daily	809
sent weekly	809
senza di te non ce la facciamo	1594
senza vincoli	1595
seotud artiklid	1038
seotud lood	1038
sepa-lastschrift	468
services partenaires	1233
servicios	982
sesli dinle	2632
seu e-mail	2105
seu email	2105
seuraa	1142
seuraa aihetta	1142
seuraava	1151
seuraava juttu	1149
seuraavaksi	1151
sezioni	1559
""", 'sf': """
sfoglia gallery	1562
sfoglia il giornale	1533
""", 'sh': """
share	626	721	1478	2181
share article	721
share by email	721
share by text	721
share full article	721
share link	721
share on	721
share on bluesky	721
share on facebook	721
share on flipboard	721
share on linkedin	721
share on pinterest	721
share on reddit	721
share on social	820
share on social media	820
share on telegram	721
share on threads	721
share on x	721
share on x (twitter	721
share on your socials	820
share options	721
share pe facebook	2215
share save	721
share share	721
share story	721
share this	721
share this article	721
share this news	721
share this on	721
share this on social media	721
share this recipe	61
share to facebook	721
share tweet	721
share using the buttons below	820
share via	721
share via facebook	721
share via twitter	721
share with a friend	721
share with email	721
share with friends	820
share with your friends	721
sharing	721
shop now	901
shop the edit	901
shop the look	901
shop the story	901
shop this look	901
shop this story	901
show all	750
show caption	750
show comments	740
show external content	736
show image	751
show less	750
show map	751
show more	750
show more sharing options	721
show original	751
show results	91
show translation	751
shrani	2452
shrani recept	61
""", 'si': """
si din mening	1951
sie haben bereits ein konto	561
sie haben bereits ein konto? anmelden	561
sie haben den newsletter abonniert	552
sie haben noch kein abo	561
sieh dir diesen beitrag auf instagram an	534
siehe auch	505
siga	2114
siga este autor	2157
siga-nos	2114
sign in	699
sign in / register	699
sign in or sign up	699
sign me up	709
sign out	699
sign up	699
sign up for corrections and clarifications	740
sign up for free	699
sign up for our newsletter	709
sign up here	709
sign up now	699
sign up or log in	818
sign up to our newsletter	809
sign up using email and password	906
sign up using google	906
sign up with your email	809
signaler	1238
signaler un abus	1273
signaler une erreur	1246
signaler une faute	1273
signaler une faute d'orthographe	1273
sigue este tema y recibe avisos	1019
sigue leyendo	982
sigue leyendo debajo	973
siguiendo	968
siguiente	985
siguiente noticia	982
siirry reseptiin	61
sikeresen feliratkozott	1426
simak juga	1486
similar articles	745
similar posts	745
similar stories	745
simpan	1478
simpan artikel	1511
simpan resep	61
simpan untuk dibaca nanti	1511
sin comentarios	978
sin permanencia	1024
single contribution	696
sinu e-posti aadress	1061
sinua voisi kiinnostaa	1149
siradaki haber	2639
sisesta oma e-posti aadress	1061
siste	1955
siste nyheter	1955
siste nytt	1955
sisuturundus	87	1036
sisuturunduse artikkel	1045
site map	750
sitemap	750
""", 'sk': """
skaitomiausi	1730
skaitomiausi straipsniai	1730
skaitomiausia	1730
skaitykite daugiau	1730
skaitykite toliau	1728
skaityti daugiau	1735
skaityti komentarus	1734
skaityti toliau	1728
skaityti visus komentarus	1734
skapa ett gratis konto	2508
skapa ett konto	2508
skapa gratis konto	2508
skapa konto	2508
skapa konto gratis	2508
skaties bildes	1776
skaties foto	1776
skaties video	1776
skatieties video	1776
skicka	91
skicka in	91
skip ad	690
skip ads	731
skip advertisement	731
skip for now	690
skip past newsletter promotion	709
skip this	690
skip to content	750
skip to footer	750
skip to main content	750
skip to navigation	750
skip to recipe	61
skjul	414	1959
skocz do przepisu	61
skok na recept	61
skomentuj	2025	2033
skopiowano link	2025
skopiuj adres	2025
skopiuj link	2025
skriv din kommentar	405	1951	2526
skriv din kommentar her	405	1951
skriv en kommentar	405	1951	2526
skriv et svar	413
skriv inn e-post	1939
skriv inn e-postadressen din	1939
skriv kommentar	405
skriv ut	1943	2518
skriv ut artikeln	2518
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	1943
skype	722
""", 'sl': """
sla advertentie over	1836
sluit	1849
sluiten	1811
""", 'sm': """
sms	722
""", 'sn': """
snapchat	722
""", 'so': """
sobre el autor	982
sobre la firma	982
social	1546
social media	491	726
sociala medier	2519
sociale media	1832
sociale medier	398
solo gli abbonati possono commentare	1586
solo los suscriptores pueden comentar	1014
something went wrong	809
something went wrong. please try again	809
something went wrong. please try again later	709
sommaire	1245
son dakika	2639
son dakika haberleri	2639
son haberler	2639
sonda	91
sondage	91
sondage du jour	91
sondagem	91
sondaggio	91
sondaj	91
sondajul zilei	91
sonra oku	2632
sonraki	2641
sonraki haber	2639
sonraki sayfa	2641
sorodna novica	2449
sorodne novice	2449
sorodne vsebine	2449
sorotan	1486
sort by	740
sosiaalinen media	1142
sosiale medier	1944
sostieni	1528
sostienici	1528
soutenez-nous	1200
soutenir	1200
soziale medien	491
""", 'sp': """
spannend	505
spara	2518
spara artikel	2518
spara artikeln	2518
spara artikeln till senare	2518
spara recept	61
spara receptet	61
spara till senare	2518
spausdinti	1733
special offer	699
speel video af	1873
speichern	490
spela upp	2533
spende	464
spende jetzt	464
spenden	464
spenden sie	464
spendenkonto	556
spill av	1958
spill av video	1958
spill av video her	1958
spomni me kasneje	2456
sponset	1947
sponset innhold	1947
sponsor content	731
sponsored	495	629	731	1891
sponsored content	731
sponsored links	731
sponsored message	731
sponsored message - story continues after this	731
sponsored post	731
sponsored stories	745
sponsoreret	401
sponsoreret indhold	401
sponsorizzato	1550
sponsorlu	2634
sponsorlu haber	2634
sponsoroitu	1143
sponsrat	2522
sponzorirana vsebina	2448
sponzorirano	2325	2448
sponzorisani tekst	2325
sponzorisano	2325
spotify	722
spotted a mistake	740
spotted an error	740
sprejmem	2464
sprejmi	2464
sprejmi vse	2464
spremi	2329
spremi recept	61
spring naar recept	61
springe zum rezept	61
""", 'st': """
stampa	1545
stampa articolo	1545
stampa la ricetta	61
stampa questo articolo	1597
stampa ricetta	61
standard digital	818
start free trial	699
start subscription	699
startseite	505	508
stay connected	709
stay in the know	709
stay informed	709
stay up to date	709
steady	464
stel je vraag aan onze ai	1868
stellenmarkt	540
stelling	91
stelling van de dag	91
stem	91
stem her	91	413	1958
stem i afstemningen	413
stem i avstemningen	1958
stem nu	91	1871
stemmen	91
steun ons	1812
stichworte	505
stikkord	1955
stimme abgeben	91
stimmen sie ab	540
stopt automatisch	1886
stories for you	745
story continues	731
story continues below	731
straipsnis prieinamas tik prenumeratoriams	1728
strictly necessary cookies	736
strinjam se	2464
strinjam se s prikazom zunanje vsebine	2464
stt	1155
stt-afp	1155
stt-reuters	1155
stumbleupon	722
stuur door	1911
stuur een correctie	1876
""", 'su': """
su questo argomento	1598
subiecte	2188
submit	91	691
submit a correction	740
submit comment	740
submit vote	91
submit your vote	91
subscreva a newsletter	2105
subscreva gratuitamente	2159
subscrever	2105
subscrever newsletter	2105
subscribe	699
subscribe by email	709
subscribe for free	699
subscribe here	699
subscribe now	699
subscribe to continue	699
subscribe to continue reading	699
subscribe to get the latest posts sent to your email	709
subscribe to our newsletters	709
subscribe to read	699
subscribe today	699
subscribe via email	709
subscriber exclusive	818
subscriber only	699
subscriber-only	699
subscriber-only content	818
subscribers get more	818
subscribers only	699
subscription options	699
subscriu-t'hi	266
subscriu-te	266
subskrybuj	2015
success! check your inbox	855
successivo	1562
suche	508
suchen	508
sudah punya akun	1469
suggerisci una correzione	1578
suggest a correction	740
suggested	745
suggested articles	745
suivant	1245
suivez notre direct	1285
suivez nous	1229
suivez-nous	1229
suivi	1229
suivre	1229
suivre ce sujet	1229
suivre ce sujet et recevoir une alerte	1275
suivre cet auteur	1229
sujets	1242
sulge	1044
sulge reklaam	1045
sulje	1132
sullo stesso argomento	1559
sullo stesso tema	1559
sumbang	1468
summary by ai	791
suoraan reseptiin	61
suositellut	1149
suosittelemme	1149
suosituimmat	1149
support local journalism	692
support our journalism	692
support our work	692
support quality journalism	692
support the author	692
support this site	692
support us	692
support us on patreon	692
support us today	692
supported by	731
sur ce sujet	1242
sur le web	1242
survei	91
suscribete	948
suscribirme	948
suscribirse	948
suscribite	1024
suscribite ahora	1024
suscripciones	948
susijusios naujienos	1730
sutikti su visais	1746
sutinku	1746
suurenna kuva	1151
""", 'sv': """
svar	405	1951
svara	2526
svi komentari	2329
""", 'sw': """
swisha en slant	2505
""", 'sy': """
syarat dan ketentuan	1484
syarat dan ketentuan | kebijakan privasi	1484
""", 'sz': """
szavazok	91
szavazz	91
szavazzon	91	1423
szukaj	2040
""", "t'": """
t'ha agradat aquest article	282
""", 'ta': """
ta bort annonser	2522
tag	1486	1559	2786
tag-uri	2188
taggar	2530
tagged	745
tagger	1955
tagi	2037
tagovi	2326
tags	410	505	633	745	982	1242	1486	1559	1846	2127	2786
taguri	2188
taille du texte	1228
taip pat skaitykite	1730
tak for din stemme	91
tak for din tilmelding	393
take our survey	740
takk for at du stemte	91
takk for din stemme	91
tallenna	1141
tallenna juttu	1141
tallenna resepti	61
talvez mais tarde	2096
tamanho da fonte	65	2113
tamanho do texto	65
tampilkan asli	1489
tampilkan lebih banyak	1488
tampilkan lebih sedikit	1489
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tartalom	1423
tautan berhasil disalin	1511
tautan disalin	1478
tautan telah disalin	1511
tavs e-pasts	1793
""", 'te': """
te has suscrito correctamente	1020
te puede gustar	982
te puede interesar	982
te quedan # caracteres	1014
te recomendamos	982
te-ar putea interesa	2188
teata veast	1042
teavita veast	1042
tee lahjoitus	1133
teilen	490
teilen auf	490
teilen und weiterempfehlen	490
teised loevad	1038
tek seferlik	2624
tekst loopt door onder de advertentie	1836
tekst se nastavlja nakon oglasa	2325
tekst sponsorowany	87
tekstgrootte	65	1831
tekstimainos	1143
tekstin koko	65
telegram	722	2243
teljes cikk	1423
telli	1036
telli kohe	1036
tellijale	1036
tellijana saad artiklit jagada	1041
tellijatele	1036
tema	1955
tema dana	2326
temaer	1955
temas	982	2127
temas relacionados	982
tematy	2037
temes relacionats	297
temi	1559
temos	1730
tempo de leitura	2130
tempo di lettura	1562
tempo estimado de leitura: # minutos	2113
temps de lecture	1245
temps de lecture : # min	1245
tendances	1242
tendencias	982
tendenze	1559
tentang kami	1501
teraz nie	2397
terbaru	1486
terima kasih atas partisipasi anda	91
terima semua	1484
terima semua cookie	1484
terkait	1486
terkini	1486
termini e condizioni	1552
termos de uso	2120
terms	736
terms & conditions	736
terms and conditions	736
terms apply	818
terms of service	736
terms of use	736
terpopuler	1486
terpopuler hari ini	1512
terug naar boven	1849
test din viden i ugens quiz	413
test kunnskapene dine i ukas quiz	1958
testa dina kunskaper i veckans quiz	2533
testaa tietosi viikon visassa	1151
testen	469
testez gratuitement	1209
testez vos connaissances	1273
testez vos connaissances avec notre quiz	1273
tetszik	1414
text size	721
text version	750
texto gerado por ia	2147
textstorlek	65
""", 'th': """
thank you	691
thank you for subscribing	809
thank you for voting	91
thank you for watching	823
thank you to our sponsors	731
thank you! please check your inbox	855
thanks for subscribing	709
thanks for voting	91
thanks for watching	823
thanks to our sponsors	731
thanks! please check your inbox	855
the article continues below	823
the story continues below	823
the video player is currently playing an ad	789
thema	505
thema's	1846
themen	505
there are no comments yet	740
there was an error, please provide a valid email address	809
these are external links and will open in a new window	721
this is an advertisement	731
this video can not be played	789
this video cannot be played	789
threads	722
""", 'ti': """
ti consigliamo	1559
ti potrebbe interessare	1559
ti potrebbero interessare	1559
ticker	505
tickets sichern	540
tidak terima kasih	1467
tidak, terima kasih	1467
tiempo de lectura	985
tiempo estimado de lectura: # minutos	967
tietosuoja	1144
tiktok	722
til forsiden	410	1955
til toppen	413	1958
tilaa	1134
tilaa nyt	1134
tilaa uutiskirje	1137
tilaa uutiskirjeet	1137
tilaajalle	1134
tilaajille	1134
tilaukset	1134
till erbjudandet	2508
till receptet	61
till startsidan	2530
till toppen	2533
tilmeld	393
tilmeld dig	393
tilmeld dig nyhedsbrevet	393
tilmeld nyhedsbrev	393
timp de citire # min	2190
tin sau	2786
tinggalkan komentar	1485
tip us	692
tips en venn	1943
tips van de redactie	1846
tipsa	2518
tipsa oss	2526
tisk	315
tisk receptu	61
""", 'to': """
today's most read	822
today's paper	750
today's top stories	745
todos los comentarios	978
toestemming	1838
toeta	1036
toeta meid	1036
toevoegen aan leeslijst	1911
toggle	750
toggle caption	750
toimetus soovitab	1038
toimitus suosittelee	1149
toista	1151
toon alles	1850
toon deze inhoud	1866
toon inhoud	1838
toon meer	1849
toon minder	1849
toon origineel	1850
toon reacties	1842
toon resultaten	91
toon vertaling	1850
top articles	745
top artikel	505
top comments	740
top headlines	745
top latest discussions	750
top news	745
top stories	633	745
top-artikel	505
top-news	505
top-themen	505
tophistorier	410
topics	745
topik	1486
topik terkait	1486
toppnyheter	2530
toppsaker	1955
topthemen	505
torna all'inizio	1562
torna su	1562
torne-se assinante	2097
torne-se membro	2097
total votes: #	91
tots els butlletins	290
toujours afficher ce type de contenu	1265
tous les commentaires	1238
tous ses articles	1263
tout accepter	1235
tout afficher	1246
tout refuser	1235
tout voir	1245
toute l'actu	1242
toutes les photos	1245
""", 'tr': """
trabaja con nosotros	1009
trabalhe connosco	2149
trabalhe conosco	2149
trakteer ons op koffie	1812
trang sau	2788
transferencia bancaria	947
translated by ai	791
traueranzeigen	540
treballa amb nosaltres	284
trefwoorden	1846
trend	2639
trending	505	745	1486	1846	2127
trending deals	731
trending now	745
trending stories	745
trending today	745
trending topics	745
trimite	91	2181
trimite pe email	2181
trimite pe whatsapp	2215
trimite unui prieten	2215
try it free	699
""", 'tt': """
tt	2560
tt-afp	2560
tt-reuters	2560
""", 'tu': """
tu e-mail	955
tu email	955
tudo sobre	2127
tue riippumatonta journalismia	1133
tuitar	2113
tuitear	967
tulis komentar	1485
tulis komentar anda di sini	1501
tulosta	1141
tulosta juttu	1141
tulosta resepti	61
tumblr	722
tunnuksen luominen on maksutonta	1134
tuoreimmat	1149
tuoreimmat uutiset	1149
turinio rinkodara	1737
tutti gli aggiornamenti qui	1589
tutti i commenti	1555
tutup	1467
""", 'tw': """
tweet	721	1478	1545
tweet this	721
tweeta	2518
tweeter	1228
tweetle	2632
tweetnij	2025
tweetnout	315
twitter	722
twitter-inhalte erlauben	498
twittern	490
""", 'ty': """
tyck till	2526
tylko w serwisie	2037
type your email	709
""", 'u ': """
u fokusu	2326
""", 'ud': """
udskriv	397
udskriv opskrift	61
udvalgt	410
udvid	414
""", 'ui': """
uitgelicht	1846
uitklappen	1850
uitloggen	1816
""", 'uk': """
ukryj	2041
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	1559
ultime news	1559
ultime notizie	1559
ultimele articole	2188
ultimi articoli	1559
""", 'um': """
um assinante ofereceu-lhe este artigo	2166
umfrage	91
umfrage des tages	91
umfrage wird geladen	540
""", 'un': """
un abbonato ti ha regalato questo articolo	1597
un subscriptor t'ha regalat aquest article	296
understood	751
une erreur dans l'article	1238
uneix-te a la conversa	282
unfollow	726
unisciti al nostro canale	1546
unlisted	750
unlock this article	699
unohditko salasanan	1134
uns folgen	491
unser bestes angebot	561
unser newsletter	477
unsere empfehlung	505
unsere empfehlungen	505
unsere newsletter	477
unsere top-themen	566
""", 'up': """
up next	745
upgrade now	699
upgrade to founding member	699
upgrade to paid	692
uplati	2318
uppfattat	2534
""", 'us': """
ustawienia	2030
ustawienia cookies	2030
""", 'ut': """
utiles	1235
utvalgt	1955
utvalt	2530
utvid	1959
""", 'uu': """
uudiskiri	1061
uudiskirjad	1061
uusimmat	1149
uutiskirje	1137
uutiskirjeet	1137
""", 'uw': """
uw e-mailadres	1821
""", 'uy': """
uygulamayi indir	2680
uygulamayi indirin	2680
""", 'va': """
vaata galeriid	1043
vaata ka	1038
vaata kommentaare	1042
vaata pilte	1043
vaata tulemusi	91
vaata videost	1043
vaata videot	1043
vaata videot siit	1043
vacatures	1871
vagas de emprego	2149
vai al contenuto	1562
vai alla ricetta	61
vain tilaajille	1134
vakances	1776
valider	91
valikko	1151
valorar	978
valorar receta	61
van onze partners	1846
vandaag	1846
vandaag niet	1811
var artikkelen nyttig	1951
var artiklen nyttig	405
var dette nyttig	1958
var oppsummeringen nyttig	1951
var opsummeringen nyttig	405
var saken nyttig	1951
varovanje osebnih podatkov	2464
vastaa	1148
vastaa kyselyyn	1151
vastaa lukijakyselyyn	1151
""", 've': """
ve zkratce	323
vedi anche	1559
vedi dettagli	1563
vedi i # commenti	1586
vedi i commenti	1555
vedi i risultati	91	1563
vedi la mappa	1563
vedi tutte	1562
vedi tutti	1562
vedi tutto	1562
veilig betalen	1814
ver # comentarios	978
ver bio	1001
ver comentarios	978
ver contenido	975
ver contenido externo	1005
ver detalhes	2131
ver detalles	986
ver documento	986
ver el mapa	986
ver essa foto no instagram	2145
ver este tuit	1005
ver fotos	985
ver galeria	2130
ver la receta	61
ver los comentarios	978
ver los resultados	91
ver mais	2130
ver mapa	986	2131
ver menos	986	2131
ver ofertas	948	2101
ver original	986	2131
ver perfil	1001	2157
ver resultado	91
ver resultado parcial	91	2155
ver resultados	91	1014
ver resultados de la encuesta	1014
ver todas	985	2130
ver todo	985
ver todos	985	2130
ver tudo	2130
verbergen	1850
verder zonder te steunen	1811
vergroot	1849
vergroot afbeelding	1849
vergroten	1850
verlagsangebot	495
verlagsbeilage	567
verschicken	490
versenden	490
verstanden	509
verstuur	91
verwandte artikel	505
verwandte themen	505
verwante artikelen	1846
ves a la recepta	61
veuillez saisir une adresse e-mail valide	1278
veure # comentaris	282
veure els resultats	91
veure perfil	288
veure totes les ofertes	294
vezane vesti	2326
vezane vijesti	2326
vezi # comentarii	2201
vezi comentariile	2187
vezi detalii	2191
vezi harta	2191
vezi mai mult	2190
vezi originalul	2191
vezi rezultate	91
vezi rezultatele	91	2201
vezi toate	2190
vezi toate newsletterele noastre	2208
vezi toate ofertele de abonament	2213
vezi tot	2191
vezi videoclipul	2207
""", 'vi': """
vi har lukket for kommentarer	405
viber	722	2243
videa	323
video	323	410	1486	1559	1955	2188	2530	2639	2786
video abspielen	542
video ad	731
video afspelen	1873
video anschauen	542
video ansehen	542
video laden	498
video terkait	1486
video's	1846
videoen afspilles her	413
videoen kan ikke afspilles	413
videolar	2639
videos	505	982
videot	1149
videoyu izle	2641
videoyu izleyin	2641
view all	750
view all newsletters	709
view at amazon	934
view comment	740
view comments	740	750
view deal	934
view deals	934
view details	751
view full size	750
view gallery	750
view image	750
view image in fullscreen	750
view map	751
view metrics	924
view more	750
view on instagram	721
view our privacy policy	789
view plans	699
view post on instagram	789
view post on x	789
view results	91	751
view subscription options	699
view this post on facebook	789
view this post on instagram	789
view this post on threads	789
view this post on x	789
viimased uudised	1038
virement	1208
virement bancaire	1208
vis alle	413	1958
vis bildetekst	1958
vis detaljer	414	1959
vis flere	413	1958
vis indhold	402
vis innhold	1948
vis innlegg fra facebook	1958
vis innlegg fra instagram	1958
vis kart	1959
vis kommentarer	405	1951
vis kort	414
vis mer	1958
vis mere	413
vis mindre	414	1959
vis original	414	1959
vis oversettelse	1959
vis resultat	91
vis resultater	91	414	1959
vis resultatet	91
visa alla	2533
visa detaljer	2534
visa fler	2533
visa kartan	2534
visa kommentarer	2526
visa mer	2533
visa mindre	2534
visa original	2534
visa resultat	91	2534
visualizza questo post su instagram	1576
""", 'vk': """
vk	722
""", 'vo': """
voce sintetica	1578
voeg toe aan je leeslijst	1887
voir aussi	1242
voir ce post	1265
voir ce tweet	1265
voir cette publication sur instagram	1265
voir l'original	1246
voir la carte	1246
voir la recette	61
voir la traduction	1246
voir le contenu	1235
voir le diaporama	1245
voir les # commentaires	1273
voir les commentaires	1238
voir les offres	1209
voir les photos	1245
voir moins	1245
voir plus	1245
voir plus de commentaires	1238
voir ses articles	1263
voir son profil	1263
voir tous ses articles	1263
voir tout	1245
voit perua tilauksen milloin tahansa	1137
voit peruuttaa milloin vain	1134
volg	1832
volg dit onderwerp	1832
volg ons	1832
volgen	1832
volgend artikel	1846
volgende	1849
volgende pagina	1849
vollbild	508
vols eliminar la publicitat	284
vols llegir l'article sencer? subscriu-te	294
voltar ao topo	2130
volver arriba	985
von ki zusammengefasst	536
voor abonnees	1816
vorherige seite	508
vorheriger artikel	505
vorig artikel	1846
vorige	1849
vorlesen	490
vorlesen lassen	490
vormista tellimus	1036
vorteile sichern	469
vota	91
vota a la nostra enquesta	282
vota ahora	91
vota en nuestra encuesta	1014
vota il nostro sondaggio	1586
vota la ricetta	61
vota nel nostro sondaggio	1586
vota ora	91
vota tagad	91
votar	91
vote	91
vote agora	91
vote ahora	91
vote na nossa enquete	2155
vote now	91
voter	91
votes: #	91
votez	91
votez dans notre sondage	1273
votez pour faire entendre votre voix	1273
votre adresse mail	1278
votre avis	91
votre commentaire	1238
votre e-mail	1218
votre email	1218
vous aimerez aussi	1242
vous aimerez lire	1242
vous avez lu # articles sur # ce mois-ci	1282
vous avez une question	1238
vous n'avez pas encore de compte	1282
vous pourriez aimer	1242
vous pourriez aussi aimer	1242
vous pouvez offrir # articles par mois	1285
""", 'vr': """
vraag het ai	1868
vraag het onze ai	1868
""", 'vs': """
vsebina je zaklenjena	2445
vsi komentarji	2452
vstoupit do diskuse	322
vstoupit do galerie	325
vstupte do diskuse	322
""", 'vu': """
vul de vragenlijst in	1871
vul een geldig e-mailadres in	1879
""", 'vy': """
vytisknout	315
vytisknout recept	61
""", 'w ': """
w tym artykule	2037
""", 'wa': """
waardeer dit artikel	1883
waardeer dit verhaal	1883
wachtwoord vergeten	1816
war diese zusammenfassung hilfreich	536
was andere lesen	505
was deze samenvatting nuttig	1868
was this helpful	740
was this summary helpful	791
was this summary useful	791
was this translation helpful	791
watch above	798
watch below	798
watch here	798
watch more	745
watch next	745
watch on youtube	798
watch the full video	798
watch video	750
""", 'we': """
we care about your privacy	736
we recommend	745
we value your privacy	736
weekly newsletter	709
wees de eerste die reageert	1842
weigeren	1838
weiter nach der anzeige	567
weiter zum artikel	463
weitere artikel	505
weitere artikel zum thema	566
weitere links	505
weitere meldungen	505
weitere nachrichten	505
weitere news	505
weitere newsletter	552
weitere podcasts	505
weitere themen	505
weitere videos	505
weiterempfehlen	490
weiteres	505
weiterlesen	508
weniger anzeigen	508
werbeanzeige	495
werbliche inhalte	495
werbung	495
werbung folgt	608
werbung von unserem partner	567
werde mitglied	464
werden sie mitglied	464
werden sie teil unseres teams	540
wesprzyj	2012
wesprzyj nas	2012
""", 'wh': """
what do you think	740
what others are reading	902
what people are reading	902
what readers are reading	902
what to read next	745
whatsapp	722	2243
when the fun stops, stop	900
why trust us	823
why you can trust our reviews	823
why you can trust us	823
""", 'wi': """
wideo	2037
windows	93
""", 'wo': """
word lid	1812
word supporter	1812
word vriend	1812
""", 'wr': """
write a comment	740
write a review	740
""", 'ws': """
wspieraj	2012
wspieraj nas	2012
wspieram	2012
wszystkie	2040
wszystkie komentarze	2033
""", 'wu': """
wunschbetrag	467
""", 'wy': """
wybrane dla ciebie	2037
wydarzenia	2037
wydrukuj	2025
wydrukuj przepis	61
wyloguj	2015
wyniki	91
wyszukaj	2040
""", 'x': """
x	722	1416
""", 'x ': """
x (twitter	722
x facebook	721
""", 'x.': """
x.com	722
""", 'xe': """
xem clip	2812
""", 'xi': """
xing	722
""", 'ya': """
ya eres suscriptor	948
ya he donado	942
ya soy socio	942
ya te has registrado	948
ya tengo cuenta	948
ya tienes cuenta	948
ya tienes una cuenta	948
yanitla	2638
yapay zekaya sor	2638
yazdir	2632
yazi boyutu	2632
yaziyi dinle	2632
""", 'ye': """
yearly	691
yerinizi ayirtin	2641
""", 'yo': """
yorum	2638
yorum kurallari	2638
yorum yap	2638
yorum yaz	2638
yorum yazin	2638
yorumlar	2638
yorumlari oku	2638
yorumunuzu yazin	2638
you are now subscribed	809
you are subscribed	809
you can change how much you give or cancel your contributions at any time	692
you have # seconds	731
you have already voted	91
you may also be interested in	745
you may also enjoy	745
you may also like	745
you may have missed	745
you may like	745
you might also be interested in	745
you might also like	745
you might like	745
you're in	709
you're subscribed	809
your account	699
your answer	906
your comment	740
your donation is tax-deductible	814
your email	709
your email address	709
your gift is tax-deductible	814
your privacy choices	736
your privacy is important to us	736
your subscription is confirmed	809
your vote has been counted	91
youtube	722
youtube-inhalte erlauben	498
""", 'yu': """
yukari	2641
""", 'z ': """
z ostatniej chwili	2037
""", 'za': """
zaakceptuj wszystko	2030
zaboravljena lozinka	2319
zadejte e-mail	312
zadejte e-mailovou adresu	312
zadnje novice	2449
zadnje objave	2449
zahl ich	464
zahlungsart	467
zahlungsarten	467
zahlungsmethode	467
zahlungsmethoden	467
zalo	2776
zaloguj	2015
zamknij	2011
zapisz	2025
zapisz przepis	61
zapojte se do diskuse	322
zapri	2456
zaregistrovat se	308
zarejestruj	2015
zaten abone misiniz	2625
zatvori	2334
zavrni	2464
zavrni vse	2464
""", 'ze': """
zet op leeslijst	1911
""", 'zi': """
zie ook	1846
ziedot	1769
zip code	709
""", 'zo': """
zobacz komentarze	2033
zobacz wszystkie	2040
zobacz wyniki	91	2041
zobrazit diskusi	322
zobrazit galerii	325
zobrazit mapu	326
zobrazit obsah	319
zoek	1849
zoeken	1849
zonder jouw steun kunnen we dit werk niet doen	1883
zoom	750
zoom in	751
""", 'zu': """
zu den abo-angeboten	469
zu den angeboten	561
zu den kommentaren	501
zugang freischalten	469
zuklappen	509
zum abo	469
zum abo-shop	561
zum aboshop	561
zum angebot	469
zum artikel	508
zum dokument	509
zum ergebnis	91
zum gewinnspiel	540
zum inhalt	508
zum inhalt springen	508
zum kommentieren anmelden	501
zum podcast	542
zum quiz	540
zum rezept	61
zum rezept springen	61
zum seitenanfang	508
zum thema	505	508
zum video	542
zur bildergalerie	508
zur diskussion	501
zur fotostrecke	508
zur karte	509
zur mediathek	542
zur merkliste	562
zur navigation	508
zur newsletter-anmeldung	477
zur startseite	505
zur themenseite	508
zur umfrage	540
zusammenfassung mit ki	536
zustimmen	498
zustimmen und weiter	498
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	474 K wochen kostenlos	474 K wochen gratis	474 K monat kostenlos	899 K+	927 K% off your	927 K per cent off your	927 K percent off your	1704 K줄 요약	1894 K weken voor	1894 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	790 K post shared by	790 K video posted by	790 K post by	918 K version of this article	918 K version of this story	918 K version of this column	918 K version of this essay	918 K version of this piece	918 K version of this post	918 K version of this review	958 K tu correo	1244 K lire aussi	1244 K lire également	1244 K lire :	1244 K lire sur	1244 K voir aussi	1244 K voir également	1244 K écouter :	1244 K relire :	1244 K lire ensuite :	1244 K lire ou à relire :	1448 K gombra kattintva	1448 K telegramon	1448 K facebookon	1450 K cikk a	1450 K cikk folytatódik	1456 K cikket mesterséges	1458 K teljes beszélgetés	1458 K teljes interjú	1538 K tutti i contenuti	1572 K cura della redazione	2141 K autora escreve segundo o novo
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	1530 K a
abdruck	68 K kostenlos	68 K honorarfrei
abonneer	1893 K je op	1917 K
abonnez	12 K-vous	1206 K-vous à
abonniere	12 K	597 K
abonnieren	12 K sie	466 K sie	597 K sie
about	752 K the author	752 K the authors	752 K the writer
abstimmung	580 K:
""", 'ac': """
accept	922 K and load
accepted	698 K payment methods:	698 K cards:
acceso	951 K ilimitado
accesso	1538 K illimitato
accueil	96 K >	96 K '	96 K "	96 K /
acesso	2104 K ilimitado
acest	76 K subiect este închis	2200 K rezumat	2200 K articol a fost tradus
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	1848 K:
acompanhe	12 K
acquista	1582 K la rivista
actie	1920 K:
""", 'ad': """
ad	86 [K]	825 K:
ada	72 K pertanyaan	1499 K kesalahan di artikel
add	12 K us	776 K	856 K
additional	827 K reporting by
adja	1448 K meg
adjon	1448 K hozzá
administratorem	2060 K danych osobowych jest	2060 K twoich danych	2060 K państwa danych	2060 K pani/pana danych	2060 K podanych
advertentie	86 K, daarna
advertise	796 K with
advertisement	825 K:
advertorial	86 K:
""", 'af': """
afmelden	1907 K kan
afspil	442 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	448 K har	792 K summaries	792 K-generated summaries	793 K tools were	793 K was used	793 K helped	793 K assisted	1646 Kがこの記事	1646 Kによる自動	1646 K要約	1646 Kによる要約	1646 Kが選んだ	1646 Kに質問	1646 ※K	1704 K 요약은	1704 K 뉴스 요약	1869 K kan fouten maken. controleer	1869 K-samenvattingen	1997 K har	2195 K informații	2195 K un subiect	2195 K un pont	2195 K fost martor	2570 K har	2861 K摘要	2861 K重點	2861 K重点	2861 K生成	2861 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	2163 K o	2163 K a	2163 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili	89 K predplatiteľ
aktifkan	1476 K notifikasi
aktiver	442 K	1990 K
aktivera	2564 K
aktiviere	582 K
aktivieren	582 K sie
aktuelle	506 K nachrichten aus
""", 'al': """
al	960 K registrarte	1006 K mostrar este contenido	1820 K lid	1906 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
all	27 K comments	850 K content ©
alla	27 K kommentarer	27 K inlägg	2531 K artiklar om	2535 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	411 K artikler om	415 K artikler af	506 K artikel zu	506 K artikel von	507 K infos:	507 K news:	510 K artikel von	541 K folgen	1847 K artikelen over	1851 K artikelen van	1956 K saker om	1960 K artikler av
alleen	1820 K voor abonnees	1899 K leden kunnen reageren
alles	506 K zum thema	506 K zu	1847 K over	1888 K over
allow	720 K notifications	735 K ads on	922 K content from	922 K third-party content	922 K external content
already	858 K	858 K have
als	89 K abonnent	89 K abonnentin	89 K abonnee	474 K abonnent	474 K abonnentin	486 K app	563 K abonnent können sie	563 K abonnentin können sie	1820 K abonnee
also	746 K in	747 K read	747 K on this site:	747 K worth reading:	747 K on this topic:	851 K in the news:	1395 K read:	1395 K read-
alt	411 K om	1956 K om
alte	2217 K știri din
altre	1560 K notizie su	1599 K notizie di
altri	1560 K articoli su	1564 K articoli di
altro	1560 K su	1561 K su questo tema:
""", 'am': """
am	2199 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir
ana	96 K sayfa >	96 K sayfa '	96 K sayfa "	96 K sayfa /
anasayfa	96 K >	96 K '	96 K "	96 K /
ancora	32 K nessun commento
anda	1493 K punya
ange	2564 K
angiv	442 K
anketa	324 K:
anlatmamiz	2669 K gereken
anna	1051 K vihjest	1051 K vihje	1180 K
annonces	1268 K légales : publiez
annonssamarbete	86 K:
annullare	1543 K l'iscrizione
ansvarig	2562 K utgivare:
ansvarlig	1987 K redaktør:
answer	856 K
anuncie	2150 K no	2150 K na
any	27 K comment	72 K questions	835 K	857 K
""", 'ap': """
apa	1499 K reaksi anda
apakah	8 K artikel	1493 K anda punya	1499 K ringkasan ini	1499 K artikel ini	1499 K berita ini	1499 K informasi ini
apoie	81 K
apoya	81 K	945 K	945 K a
apoye	81 K
app	486 K herunterladen	486 K laden	1827 K voor android	1863 K
apply	838 K now
approfondimento	1561 K:
approfondisci	1561 K
apresentado	2153 K por
""", 'aq': """
aquest	281 K resum	281 K text ha estat traduït	281 K article ha estat traduït
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	1758 K straipsnis
arbejder	422 K du
arbetar	2542 K du
archives	1244 K :
are	753 K you affected by	835 K you	857 K you	882 K you enjoying this?	882 K you enjoying this article	882 K you enjoying this story	882 K you enjoying this post	882 K you enjoying this piece	882 K you enjoying this newsletter	882 K you enjoying this column	882 K you enjoying this recipe	882 K you enjoying this podcast	882 K you enjoying this essay	882 K you enjoying this series	882 K you enjoying this guide	882 K you enjoying this blog	882 K you enjoying this interview	882 K you enjoying this letter	882 K you enjoying this review	882 K you enjoying this page	882 K you enjoying this issue	882 K you enjoying this read	882 K you enjoying this episode	882 K you enjoying this content	913 K you
arrives	812 K every	879 K on mondays	879 K on fridays	879 K on saturdays	879 K on sundays
article	1258 K traduit
articles	752 K by
articol	2200 K tradus	2204 K susținut de
articolo	1579 K tradotto
articolul	46 K poate fi
artificial	793 K intelligence
artificiell	2570 K intelligens har
artikel	1487 K terkait:	1498 K ini diterjemahkan	1498 K ini ditulis dengan	1498 K ini dibuat dengan	1498 K ini merupakan hasil	1513 K ini telah tayang di	1513 K ini pertama kali tayang	1513 K ini pernah tayang	1513 K ini sudah tayang	1890 K gaat verder onder	1890 K loopt door onder	1890 K gaat verder na
artikeln	46 K får	2566 K fortsätter
artikkel	1068 K jätkub
artikkelen	46 K kan	46 K kan fritt	1993 K fortsetter
artikkeli	1182 K jatkuu
artikkelin	46 K saa
artiklen	46 K må	444 K fortsætter
artiklit	46 K võib	46 K tohib
""", 'as': """
as	889 K a subscriber	889 K a member	889 K a supporter
ascolta	1 K	1561 K:	1585 K il podcast	1585 K la puntata
ask	752 K us here	792 K the	792 K our
assine	2104 K para
assista	2129 K:	2154 K ao vídeo acima	2154 K ao vídeo abaixo	2154 K ao vídeo
""", 'at': """
atbalstiet	81 K
atbildi	1797 K
atlikite	1748 K testą
atradi	1789 K kļūdu
atsakykite	1757 K
""", 'au': """
auch	507 K interessant	507 K interessant:	507 K lesenswert	507 K spannend:	565 K bei uns:	589 K lesen:
aucun	32 K commentaire
audio	341 K vytvořila	797 K version of this	1008 K generado	1579 K generato	2200 K generat
auf	494 K facebook, instagram	494 K instagram, facebook	494 K facebook und instagram	494 K facebook oder instagram
aus	507 K dem archiv:	565 K unserem archiv:	594 K dem englischen übersetzt	594 K dem französischen übersetzt	594 K dem amerikanischen übersetzt	594 K dem englischen von	594 K dem französischen von
ausprobiert	59 K?
author	752 K bio
autor	339 K je	357 K:	1070 K:	2067 K:	2067 K: (	2340 K je	2402 K je	2420 K:
autore	1783 K:
autori	2402 K sú
autorica	2340 K je
autorius	1761 K:
autorka	339 K je	2340 K je	2402 K je
autors	1783 K:
""", 'av': """
available	716 K on the app store	716 K on google play
avec	89 K un abonnement	89 K l'abonnement	1224 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	2462 K je	2477 K:
avtorica	2462 K je
""", 'ay': """
ayrica	2640 K okuyun	2640 K bakin	2640 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	1456 K összefoglalót
""", 'ba': """
baca	1487 K juga	1487 K juga:	1487 K:	1487 K selengkapnya	1487 K selengkapnya:	1487 K selanjutnya:	1492 K berita	1505 K berita tanpa iklan	1513 K berita lainnya	1513 K artikel lainnya	1513 K artikel lain	1513 K berita selengkapnya	1514 K ini juga:	1514 K pula:	1514 K lagi:
background	747 K:	821 K reading:
bagaimana	1499 K reaksi anda	1499 K pendapat anda	1499 K menurut anda
baggrund	412 K:
bagikan	3 K
baixe	13 K
bakgrund	2532 K:
bakgrunn	1957 K:
bakiniz	2640 K:
balso	1797 K
balsuokite	1757 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	843 K part of our	874 K the first to	874 K first to	874 K the first
beachten	28 K sie bitte
become	688 K a member	688 K a subscriber	695 K a member of	805 K a member to comment	843 K part of our
bekijk	1848 K ook	1848 K:	1848 K hier	1848 K ook:	1851 K alle artikelen van	1872 K de video	1872 K de hele uitzending	1872 K de uitzending	1872 K de beelden	1872 K hier het hele	1874 K de video:	1917 K
bel	1863 K
belanja	1500 K di toko
beli	1500 K tiket
beluister	1 K	1872 K de podcast	1872 K onze	1917 K
belum	32 K ada komentar
ben	31 K jij de eerste
beranda	96 K >	96 K '	96 K /
bergabung	12 K
bergabunglah	1500 K dengan tim
beri	1499 K rating	2451 K tudi
berikan	1499 K penilaian anda	1503 K suara anda
berikutnya	1514 K:
berita	1498 K ini diringkas	1513 K ini telah tayang	1514 K lainnya:
berite	2451 K tudi
besedilo	46 K lahko	2462 K izraža	2465 K je prevedeno	2468 K je objavljeno v
bestel	1917 K
bestelle	597 K
bestellen	597 K sie
bestil	442 K
bestill	1990 K
besuche	12 K uns	597 K
besuchen	12 K sie uns	597 K sie
bet	899 K responsibly	899 K with
betalt	86 K innhold:
bewerten	597 K sie
bezahlte	591 K anzeige der	591 K anzeige des	591 K anzeige von
bezoek	1917 K
""", 'bi': """
bi	2481 K radi delali pri nas
bildergalerie	507 K:
bir	7 K hata	2658 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	574 K halten sie sich an die	574 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	815 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	1964 K medlem av	1964 K abonnent på	1990 K	2539 K medlem i	2539 K prenumerant på	2564 K
blijf	28 K
bliv	31 K den første	56 K en af de #	419 K medlem af	419 K abonnent på	428 K testlæser	428 K klogere på	442 K
blocking	735 K ads
""", 'bo': """
bodite	31 K prvi
boka	2564 K
bol	2406 K pre vás	2406 K článok
bola	2406 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	2406 K pre vás	2406 K toto
book	442 K	794 K your ticket	794 K tickets	856 K
""", 'br': """
brak	32 K komentarzy
bron	1862 K: anp	1862 K: belga
browse	838 K jobs	856 K	907 K other questions tagged
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	2640 K haber de ilginizi çekebilir:	2676 K özeti	2676 K çeviriyi
buat	1519 K akun gratis
buchen	597 K sie
budi	31 K prvi
budite	31 K prvi
buka	1519 K akses penuh dengan
bunlar	2640 K da ilginizi çekebilir:
bunlara	2640 K da bakin:
bunu	2640 K da okuyun:
buy	794 K tickets	794 K your ticket	794 K your tickets	856 K	871 K	923 K now, pay later with	933 K the	933 K it	933 K now	933 K from	933 K at
""", 'by': """
by	907 K clicking "post your answer"	921 K applying	921 K submitting	921 K sending us	921 K registering	921 K clicking	921 K uploading	921 K entering	921 K commenting	921 K posting	921 K creating an account	921 K using our	921 K using this site	921 K using this website	921 K using this service	921 K using this form	921 K subscribing	921 K signing up	921 K providing your	921 K filling in
byl	342 K pro vás	342 K článek
byla	342 K pro vás
bylo	342 K pro vás	342 K toto
""", 'c': """
c	760 (K) #
""", 'ca': """
cadastre	2104 K-se para
can	803 K't see the poll	803 K't see the quiz	803 K't see this poll	857 K you
canal	41 K de denúncias da redação
cancel	706 K anytime	706 K at any time
catch	12 K us	730 K us on	797 K up on bbc	821 K up:	856 K	856 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1258 K texte a été traduit	1259 K résumé	1268 K numéro est en vente	1268 K numéro est disponible
cek	1492 K
cela	69 K vous a plu
celoten	2476 K članek preberite
ces	1258 K points clés
cet	8 K article vous	82 K article vous a plu	1258 K article a été traduit
cette	52 K enquête	76 K discussion est fermée	1258 K traduction a été	1259 K synthèse
""", 'ch': """
chcesz	2071 K u nas pracować	2071 K pracować u nas
chcete	361 K u nás pracovat	361 K pracovat u nás	2424 K u nás pracovať	2424 K pracovať u nás
che	33 K ne pensi
check	856 K out	871 K out	933 K price	1917 K
chia	3 K sẻ
choose	688 K a plan	703 K a plan	776 K	874 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1561 K qui
click	777 K here to join	777 K to join	799 K here for more	807 K here to download	807 K to download	839 K play	856 K
clique	2129 K aqui	2154 K no player acima
cliquez	1244 K ici
clube	2150 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1510 K
colunista	2140 K do	2140 K da
com	89 K uma assinatura
come	794 K and meet	856 K
comentarii	5 K
comentariile	5 K	27 K	2202 K nu reprezintă	2202 K aparțin
comentarios	5 K	27 K	1015 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2202 K tău va
commandez	1268 K notre	1268 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	805 K must
commenti	5 K	27 K
commenting	5 K	805 K is
comments	5 K	5 K on this	27 K	805 K are reserved	805 K are for	805 K are open to	805 K are only
como	89 K suscriptor	89 K assinante
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	856 K
compra	1010 K aquí
con	89 K una suscripción	89 K un abbonamento	89 K l'abbonamento
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	2129 K:	2129 K também	2129 K também:
conhece	66 K alguém	2144 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	730 K with us
conoce	66 K a alguien
conoces	66 K a alguien	995 ¿K	1000 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	688 K making	688 K giving
consiglia	3 K
consulta	984 K aquí
consultez	1268 K les avis de décès	1268 K nos offres
conta	59 K pra mim
contact	752 K the author	752 K the reporter	752 K:	752 K this reporter	784 K	856 K	915 K reporter	915 K staff writer	915 K staff reporter	915 K writer	915 K editor	915 K columnist	915 K correspondent	915 K sports writer
contacta	988 K con	989 K con
contacte	988 K con	989 K con
contacter	1247 K l'auteur
contactez	1247 K l'auteur	1247 K-nous	1262 K l'auteur
contacto	1004 K:
contame	59 K
contate	2132 K o autor
contatta	1564 K l'autore
contenido	86 K patrocinado:	951 K premium	1008 K generado	1012 K ofrecido por
contenu	86 K sponsorisé :	1258 K généré	1271 K proposé par	1271 K sponsorisé par
contenuto	86 K sponsorizzato:	1579 K generato	1584 K offerto da
contingut	281 K generat	285 K ofert per
continue	815 K reading	816 K reading with
contributions	27 K
controleer	1917 K
cooked	903 K this
copy	3 K link to	3 K the link	3 K article	867 K this url	867 K this link
copyright	516 K ©	516 K (c)	516 K:	516 K #	516 K by	760 K ©	760 K #	760 K:	760 K by	2420 K ©
cosa	33 K ne pensi
""", 'cr': """
create	703 K an account to	856 K	858 K an account	858 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	1448 K
csatlakozzon	1448 K
""", 'cu': """
cu	89 K un abonament
""", 'cy': """
cyber	815 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	2052 K ten artykuł	2052 K artykuł	2052 K ten tekst	2052 K to podsumowanie	2052 K to streszczenie	2052 K podobał	2052 K znalazłeś	2052 K znalazłaś	2052 K ta informacja	2052 K ta treść
czytaj	2038 K więcej o	2039 K także	2039 K także:	2039 K też	2039 K też:	2039 K również	2039 K więcej	2039 K:	2069 K dalej z
""", 'da': """
da	59 K li ste probali	1561 K leggere:	2344 K li vam	2344 K li je članak	2344 K li je tekst
daarna	1820 K kun je
daftar	1500 K webinar	1519 K gratis
daftarkan	1500 K diri anda
dagelijkse	1824 K nieuwsbrief
daha	2640 K fazlasi:
dalies	1797 K
dalsza	2055 K część
dalyvaukite	1757 K
danach	474 K # euro
dann	474 K # euro
dans	1224 K l'application	1241 K les commentaires
dapatkan	1492 K
darovat	354 K
darte	960 K de baja
darujte	354 K	2418 K
das	506 K beste aus	507 K könnte sie auch interessieren	507 K könnte dich auch interessieren	507 K könnte sie interessieren:	507 K könnte sie auch interessieren:	507 K könnte dich auch interessieren:	541 K ganze interview	541 K komplette interview	575 K kommentieren	589 K lesen andere:
dazu	507 K auch:	565 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	1872 K podcast is te beluisteren	1890 K tekst gaat verder onder	1890 K tekst loopt door onder	1890 K tekst gaat verder na
deel	3 K dit	3 K het	1917 K
dein	27 K kommentar	574 K feedback hilft
deine	544 K meinung ist uns wichtig	574 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	442 K med	442 K artiklen	1990 K med	1990 K saken
dela	3 K artikeln	3 K den här	3 K texten	2564 K med	2564 K artikeln
deli	3 K
delite	3 K
delivered	812 K every	812 K each
delta	1973 K i vår	1990 K	2548 K i vår	2564 K
deltag	428 K i vores	442 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	1487 K:	1502 K podcast	1502 K juga
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	599 K ki-assistent
derechos	992 K reservados
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	289 K't l'app	289 K't la nostra	289 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1010 K nuestros	1010 K nuestras
descuentos	1010 K exclusivos para suscriptores
despre	2197 K autor
detaljnije	2328 K:
detaylar	2640 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt
dette	26 K sammendraget
devamini	2640 K okuyun:
deze	26 K samenvatting	1820 K maand nog	1869 K tekst	1869 K vertaling	1869 K ai	1890 K tekst gaat verder na
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	833 K you find this	835 K you	857 K our	857 K we	857 K you	863 K our ai	863 K the ai	882 K you enjoy this?	882 K you enjoy this article	882 K you enjoy this story	882 K you enjoy this post	882 K you enjoy this piece	882 K you enjoy this newsletter	882 K you enjoy this column	882 K you enjoy this recipe	882 K you enjoy this podcast	882 K you enjoy this essay	882 K you enjoy this series	882 K you enjoy this guide	882 K you enjoy this blog	882 K you enjoy this interview	882 K you enjoy this letter	882 K you enjoy this review	882 K you enjoy this page	882 K you enjoy this issue	882 K you enjoy this read	882 K you enjoy this episode	882 K you enjoy this content	882 K you like this?	882 K you like this article	882 K you like this story	882 K you like this post	882 K you like this piece	882 K you like this newsletter	882 K you like this column	882 K you like this recipe	882 K you like this podcast	882 K you like this essay	882 K you like this series	882 K you like this guide	882 K you like this blog	882 K you like this interview	882 K you like this letter	882 K you like this review	882 K you like this page	882 K you like this issue	882 K you like this read	882 K you like this episode	882 K you like this content	882 K you find this useful	903 K you make this	903 K you try this	913 K you see	913 K you go
die	5 K kommentarfunktion	5 K kommentare	537 K zusammenfassung	541 K neue folge	541 K aktuelle folge	541 K komplette folge	541 K ganze folge	541 K ganze sendung	544 K umfrage wird durchgeführt	573 K debatte zu
diese	52 K recherche	537 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	537 K artikel	537 K text	537 K beitrag
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	537 K interview
dig	821 K deeper:
digital	815 K subscriptions	858 K access
digitilaajana	89 K
din	27 K kommentar
dinleyin	2640 K:
directement	1221 K dans votre
direkt	2532 K:
direkte	1957 K:
disclaimer	760 K:	1377 K:
discover	23 K more from	856 K
diskuse	5 K
diskusia	5 K
diskutieren	597 K sie
diskutujte	28 K
diskuze	5 K
disponible	289 K a l'app store	289 K a google play	963 K en google play	1018 K en app store	1018 K en google play y	1276 K sur google play
distribuie	3 K
distributed	827 K by
disusun	1498 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	1869 K artikel	1869 K stuk	1869 K bericht	1869 K verhaal	1906 K artikel lees je ook in	1906 K verhaal lees je ook in	1919 K artikel is ook	1919 K verhaal is ook	1919 K artikel bevat	1919 K verhaal bevat	1919 K verhaal verscheen	1919 K stuk verscheen
dites	59 K-moi en commentaire
""", 'dm': """
dm	914 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	752 K you have a tip	753 K you know more	753 K you have information	753 K you work at	753 K you work in	753 K you have any information	753 K you have a story	801 K our	835 K you have	857 K you	883 K you like our	883 K you enjoy our	931 K you have a problem	931 K you have a question	931 K you have a dilemma	931 K you have a burning	931 K you need advice
doe	1875 K de quiz	1875 K mee met ons	1875 K mee met onze	1875 K mee aan ons	1875 K mee aan onze	1917 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1449 K vannak
domande	72 K?	73 K su questo articolo
domov	96 K >	96 K '	96 K /
don	713 K't miss	747 K't miss:	851 K't miss this:	874 K't miss
dona	81 K suport	945 K a	1530 K a
donasi	1508 K untuk
donate	688 K now	688 K today	695 K to
doneer	1893 K aan
donnez	1241 K votre avis
dossier	1244 K :
dostupno	2351 K na	2351 K u
dotazy	72 K
dowiedz	2039 K się więcej
download	13 K	856 K	872 K the	896 K our free	896 K the free	1476 K aplikasi	1505 K	1917 K
""", 'dp': """
dpa	516 (K
""", 'dr': """
drukuj	2063 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	422 K kan tippe os	422 K kan sende os	441 K har brugt	441 K har læst	442 K får en mail	442 K kan også	606 K hast schon ein abo	606 K hast dein limit	1988 K har lest	1988 K har #	1990 K får en e-post	1990 K kan også	1990 K finner oss	2542 K som källa	2563 K har läst	2563 K har #	2564 K får ett mejl	2564 K kan också	2564 K hittar oss
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	1508 K	1508 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	784 K-mail	1448 K-mailt küldtünk
""", 'ea': """
earlier	821 K coverage:
""", 'eb': """
ebenfalls	507 K interessant:
""", 'ed': """
edited	828 K by
editing	760 (K by	761 K by	762 K by
editor	747 K's picks:	1495 K:	1495 K :
""", 'ee': """
een	1867 K bericht gedeeld door	1867 K post gedeeld door
eerder	1874 K schreven we:	1874 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1180 K sitoutumista
ein	535 K beitrag geteilt von	535 K von	535 K post von
eine	73 K frage zum artikel
einen	474 K monat kostenlos
""", 'el': """
el	283 K teu comentari serà	1013 K vídeo comenzará	1013 K video comenzará
elinizde	2669 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2153 K parceria com
email	3 K this	752 K the author	752 K us	784 K	856 K	908 K this	915 K reporter
emailed	879 K on fridays	879 K on mondays
empfehlen	3 K sie	597 K sie
empfiehl	597 K
""", 'en': """
en	89 K tant qu'abonné	285 K col·laboració amb	951 K otro dispositivo	958 K tu correo	958 K su correo	958 K tu buzón	958 K tu email	972 K facebook y twitter	972 K facebook, twitter	972 K facebook y x	981 K los comentarios	984 K vídeo:	984 K directo	984 K contexto:	1012 K colaboración con	1205 K faisant un don	1215 K tant qu'abonné	1221 K vous inscrivant	1244 K savoir plus	1244 K direct	1271 K partenariat avec	1287 K vidéo -	1287 K images -
enable	720 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	842 K your day with
endet	474 K automatisch
enjoy	815 K	895 K #% off	927 K #% off your
enjoyed	69 K this	882 K this?	882 K this article	882 K this story	882 K this post	882 K this piece	882 K this newsletter	882 K this column	882 K this recipe	882 K this podcast	882 K this essay	882 K this series	882 K this guide	882 K this blog	882 K this interview	882 K this letter	882 K this review	882 K this page	882 K this issue	882 K this read	882 K this episode	882 K this content
enjoying	713 K this article	882 K this?	882 K this article	882 K this story	882 K this post	882 K this piece	882 K this newsletter	882 K this column	882 K this recipe	882 K this podcast	882 K this essay	882 K this series	882 K this guide	882 K this blog	882 K this interview	882 K this letter	882 K this review	882 K this page	882 K this issue	882 K this read	882 K this episode	882 K this content	883 K the	883 K our	883 K this
enregistrez	1291 K cet article	1291 K cette recette
entdecke	23 K mehr von	597 K
entdecken	597 K sie
entenda	2129 K:
entra	12 K nel
entre	12 K no
envia	276 K'ns
envianos	999 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	422 K du	1967 K du
erbjudande	2548 K till dig som
erhalten	597 K sie
erscheint	553 K jeden	553 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	1002 K corresponsal	1002 K redactor de	1002 K redactora de	1002 K jefe de	1002 K jefa de
escanea	999 K el código	1018 K el código para descargar
escolta	1 K	287 K el pòdcast	287 K el podcast	287 K el nostre pòdcast	287 K el nostre podcast
escoltar	1 K
escucha	1 K	1013 K el pódcast	1013 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1284 K
esta	52 K investigación	52 K investigação	52 K reportagem	1008 K noticia ha sido traducida	1008 K traducción se ha hecho	1008 K traducción ha sido	1008 K función utiliza	1015 K noticia pertenece a	2148 K tradução foi feita	2148 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	951 K contenido es exclusivo	1006 K contenido procede de	1006 K contenido proviene de	1008 K texto ha sido traducido	1008 K artículo ha sido traducido	1010 K reportaje forma parte del número	1010 K artículo forma parte del número	1015 K artículo pertenece a	2148 K texto foi traduzido	2148 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	272 K pot interessar:
etusivu	96 K >	96 K '	96 K "	96 K /
etwas	44 K falsch
""", 'ex': """
exclusief	1820 K voor abonnees
exclusivo	951 K para suscriptores
existing	703 K subscriber	703 K subscribers
experimentou	59 K
explainer	747 K:
explore	747 K more:	856 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	1422 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
fai	1588 K il quiz	1588 K il test	1588 K il nostro
faites	1205 K un don	1206 K un don à
fale	2132 K com o autor	2141 K com o repórter	2141 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	835 K
feel	68 K free to republish	768 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	747 K under:
fill	856 K in	856 K out
film	2055 K znajdziesz
find	12 K us	12 K os	730 K us on	730 K me on	796 K your next job	856 K	871 K
finden	12 K sie uns	597 K sie
finding	882 K this useful
finn	12 K oss
first	867 K published by	867 K published in the	895 K time here
fizessen	1448 K
""", 'fl': """
flash	815 K sale
fler	2531 K artiklar om	2535 K artiklar av
flere	411 K artikler om	415 K artikler af	1956 K saker om	1956 K saker fra	1957 K saker om	1960 K saker av	1973 K jobber på
""", 'fo': """
foglald	1448 K le
foglalja	1448 K le
folge	12 K	597 K
folgen	12 K sie	597 K sie
folgt	12 K
follow	12 K	730 K us	730 K @	730 K all the latest	730 K the latest	730 K our	777 K the	784 K	856 K	1492 K
for	13 K a better	13 K the best	799 K more news	799 K more local	799 K more stories	799 K more on	799 K more coverage	799 K more of our	799 K more from	799 K the latest	807 K the best experience	807 K the best reading experience	815 K just	815 K only	821 K more on the story	846 K just	846 K only	850 K reprint	850 K reprints	929 K membership enquiries	929 K media enquiries	929 K media inquiries	929 K press enquiries	929 K press inquiries	929 K advertising enquiries	929 K advertising inquiries	929 K subscription enquiries	929 K subscription inquiries	929 K membership inquiries	929 K sponsorship enquiries
forside	96 K >	96 K '	96 K "	96 K /
forsiden	96 K >	96 K '	96 K "	96 K /
fortell	59 K meg
fortsett	1993 K å lese
forward	3 K this	908 K this	908 K it to	908 K the letter
foto	1801 K:	2328 K galerija:
fotogalerie	324 K:
fotogalerija	2451 K:
fotostrecke	507 K:
found	7 K an	7 K a	69 K this useful	882 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	537 K unsere ki
frage	599 K des tages
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	537 K sie unsere ki
free	68 K to republish	68 K to reprint	896 K download	896 K kit	896 K guide	896 K template	896 K templates	896 K ebook	896 K e-book	896 K checklist	896 K toolkit	896 K white paper	896 K whitepaper	896 K report	896 K course	896 K webinar	896 K resource	923 K shipping on orders	923 K delivery on orders
freier	560 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	747 K the archive:	747 K our archive:	747 K our archives:	846 K only	846 K just
""", 'fu': """
fuiste	1000 ¿K testigo
full	747 K story:	747 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	747 K reading:
""", 'fy': """
fyll	1990 K inn	2564 K i
""", 'ga': """
ga	1917 K mee
gabung	12 K	1492 K
gambas	1487 [K:video
gamble	899 K responsibly
gaukite	1757 K
""", 'ge': """
ge	2564 K
geben	597 K sie
geef	3 K dit
gem	442 K
gemaakt	59 K?
generative	793 K ai
gengivelse	68 K tilladt
gerelateerd	1874 K:
gesponsert	86 K:	591 K von
gesponsord	86 K:	1890 K door
get	13 K the app	13 K our	23 K	688 K in touch	713 K the latest	713 K breaking news	720 K notified	777 K	777 K the	794 K tickets	794 K your tickets	807 K the	808 K text alerts	808 K news alerts	811 K the	811 K our	815 K	827 K permission to reuse	856 K	871 K	872 K the	874 K push	880 K	884 K	895 K #% off	896 K our free	896 K the free	927 K #% off your	933 K it from
""", 'gi': """
gi	1990 K
gib	597 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	2565 K du
giornalista	1571 K professionista	1571 K e scrittrice	1571 K e scrittore
giv	442 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	2465 K poudarki
""", 'go': """
go	821 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	752 K a tip	752 K a story	752 K a news tip	753 K a question	835 K	857 K a	857 K	931 K a dilemma	931 K a question for
""", 'gr': """
grab	896 K our free	896 K your free
graduada	1003 K en
graduado	1003 K en
grupo	2117 K do whatsapp
""", 'gu': """
guarda	1561 K anche	1561 K:	1561 K il video	1561 K anche:	1585 K il video qui sopra
gulir	1515 K ke bawah	1515 K untuk
""", 'ha': """
ha	44 K hibát	1430 K van információja	1430 K van információd	1430 K ön is átélt	1430 K te is átéltél	1430 K többet tud
haben	7 K sie einen fehler	511 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	2670 K	2674 K:
haberde	7 K hata	2658 K hata
haberin	2640 K devami için
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	1000 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	1575 K informazioni	1575 K una notizia	1575 K una segnalazione	1575 K una storia
hakaret	27 K içeren
hakka	1066 K
halaman	1514 K selanjutnya:
hallgasd	1 K meg	1436 K meg
hallgass	1436 K minket
hallgassa	1 K meg	1436 K meg	1448 K meg
haluaisitko	1181 K
haluatko	1159 K kertoa	1166 K töihin	1166 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	422 K du oplysninger	422 K du viden	422 K du et godt tip	422 K du tip	422 K du flere oplysninger	422 K du oplevet	422 K du selv oplevet	422 K du en god historie	443 K du en historie	443 K du dokumentation	443 K du dokumenter	455 K du et tip	455 K du tip	455 K du et godt tip	455 K du en god historie	455 K du en historie	1960 K du et tips	1967 K du informasjon	1967 K du opplysninger	1967 K du flere opplysninger	1967 K du tips	1967 K du et tips	1967 K du opplevd	1967 K du erfaring	1967 K du tanker	1967 K du noe på hjertet	1992 K du en historie	1992 K du dokumenter	1992 K du dokumentasjon	2542 K du information	2542 K du uppgifter	2542 K du tips	2542 K du ett tips	2542 K du varit med om	2542 K du egna erfarenheter	2542 K du upplevt	2565 K du en historia	2565 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	283 K d'estar registrat	283 K detectat cap	283 K trobat cap	1000 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	2658 K mi fark	2669 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	688 K your say	752 K a tip	752 K a news tip	752 K a question about this	752 K a question for	753 K you been	753 K a story	806 K your say	835 K a	835 K you	857 K you	857 K we	884 K	903 K you made this	903 K you tried this	913 K you	931 K a question for	931 K you got a question	931 K a dilemma
hay	7 K algún
haz	984 K clic aquí	1000 K tu denuncia	1016 K nuestro test	1016 K el test	1016 K nuestro quiz
hazte	945 K socio de
""", 'he': """
hear	1 K this	797 K this story	799 K more	839 K the full	839 K more	856 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	1852 K je een tip	1853 K je een tip	1918 K je
heeft	1852 K u een tip	1853 K u een tip	1918 K u
hela	2572 K samtalet	2572 K intervjun
hele	450 K samtalen	450 K interviewet	1999 K samtalen	1999 K intervjuet
help	803 K us improve	856 K
hem	96 K >	96 K '	96 K "	96 K /
hent	13 K	419 K appen fra	433 K	442 K	1978 K
here	821 K's more on this
het	5 K reactieveld	1847 K beste van	1890 K artikel gaat verder onder	1890 K verhaal gaat verder onder	1890 K artikel gaat verder na	1890 K verhaal gaat verder na
""", 'hi': """
hiciste	59 K esta
hier	507 K lesen sie	507 K geht es zu	507 K geht's zu	541 K klicken, um	544 K geht es zum quiz	544 K geht es zum täglichen	603 K können sie den artikel	603 K können sie diesen artikel	603 K kannst du den artikel
highlights	792 K
highly	907 K active question
hintergrund	507 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	444 K fortsætter
hit	839 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	1973 K oss å bli bedre
hjem	96 K >	96 K '	96 K "	96 K /
""", 'ho': """
hoe	1898 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
home	96 K >	96 K '	96 K "	96 K /	96 K＞
hotline	41 K tòa soạn	41 K redaksi	2817 K: #
hou	28 K het
houd	28 K het	82 K je van
how	8 K would you rate	8 K useful was	33 K do you feel	833 K useful is this	833 K helpful was this	913 K has	913 K have	913 K did	913 K are you	913 K will	913 K would
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	2565 K håller du med
husk	442 K at bekræfte	1990 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	443 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	871 K use	871 K used	871 K love	871 K bought	871 K recommend	1560 K più letti di	1580 K punti chiave	2004 K appen
""", 'ic': """
icymi	747 K:
""", 'ie': """
ielogojies	1797 K
ievadi	1797 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	768 K you enjoyed this	768 K you liked this	903 K you make this	903 K you try this	903 K you made this	903 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	574 K feedback hilft
ihre	27 K beiträge	33 K meinung	544 K meinung ist uns wichtig	574 K rückmeldung hilft
""", 'ik': """
iklan	1515 K -
ikuti	12 K	1480 K berita	1492 K	1503 K survei	1503 K polling	1503 K jajak pendapat	1503 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	1577 K video non è disponibile	1579 K testo è stato realizzato	1585 K video inizierà	1587 K tuo commento sarà
ilgili	2640 K haber
ilginizi	2640 K çekebilir	2640 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	1166 K
""", 'im': """
im	507 K video:
image	760 K copyright	760 K source,	760 K credit:
imate	72 K pitanja	72 K vprašanja
""", 'in': """
in	483 K ihrem postfach	483 K ihr postfach	504 K den kommentaren	743 K the comments section	743 K the comment section	747 K case you missed it:	797 K the video player above	1582 K edicola da	1582 K edicola con	1584 K collaborazione con	1603 K offerta	1827 K de app	1845 K de reacties
indtast	442 K
informationen	537 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
inicio	96 K >	96 K '	96 K "	96 K /
innlegg	27 K
inquadra	1590 K il codice	1590 K il qr code	1590 K il qr
inscreva	2150 K-se no nosso webinar
inscrivez	1213 K-vous gratuitement	1268 K-vous à notre webinaire
instal	1505 K aplikasi
instala	13 K
instale	13 K
instaliraj	2351 K
instalirajte	2351 K	2376 K aplikaciju
install	13 K	872 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	1575 K la tua lettera
""", 'ir': """
irtisano	1180 K
""", 'is': """
is	7 K something wrong	835 K there	857 K there	1918 K er iets
isi	1503 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izlasi	1797 K
izle	2640 K:
izleyin	2640 K:
izpildi	1788 K testu
izveido	1797 K
izvor	2355 K:
izvori	2355 K:
""", 'ja': """
ja	1783 K tev ir informācija	1783 K jums ir informācija	1783 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1180 K
jadikan	1492 K
jadilah	31 K yang pertama
jaga	1066 K
jak	342 K se vám líbil
jako	89 K prenumerator	89 K předplatitel
jatka	1182 K lukemista
jawab	1503 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	1899 K kunt niet meer reageren	1899 K kunt reageren	1907 K kunt je altijd	1907 K ontvangt vanaf nu	1907 K ontvangt een e-mail	2344 K li vam	2344 K li članak	2466 K bil članek	2466 K bila vsebina	2466 K bil povzetek
jeden	553 K montag neu	553 K dienstag neu	553 K donnerstag neu	553 K freitag neu	553 K samstag neu	553 K sonntag neu	553 K mittwoch neu
jederzeit	474 K kündbar	481 K widerrufen	481 K abbestellen	481 K abmelden
jelentkezz	1448 K be
jelentkezzen	1448 K be
jeste	59 K li probali	59 K li isprobali
jetzt	541 K reinhören	544 K tickets sichern	565 K lesen:	586 K # monate	586 K # wochen
""", 'ji': """
jika	1493 K anda mengetahui	1493 K anda punya
""", 'jo': """
job	419 K hos
jobb	1964 K i
jobba	2539 K på
jobbar	2542 K du
jobber	1967 K du
jogue	2150 K palavras cruzadas
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	688 K the conversation	695 K	730 K the conversation on	730 K us on	743 K the debate	777 K the	777 K	794 K us for	794 K us at	794 K us in	794 K us live	806 K the conversation	806 K the discussion	806 K the debate	815 K for	815 K now	856 K	861 K #	861 K over #	861 K more than #	861 K our #
jornalista	2140 K formada	2140 K formado
jos	44 K huomaat
""", 'ju': """
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1182 K jatkuu
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	82 K du lide	443 K du lide
kanalimiza	12 K
kapcsolja	1448 K be
kapja	1448 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1051 K sul on vihje	1051 K sul on vihjeid	1067 K lugu	1067 K artikkel	1067 K tead	1067 K tahad
katso	1150 K myös	1150 K:	1150 K video	1150 K myös:	1180 K koko	1180 K kaikki
kaupallinen	86 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	713 K up with	815 K reading	816 K reading with	851 K reading:
ken	66 K je iemand	1918 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	422 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	1448 K minket
kerro	59 K kommenteissa	1159 K kokemuksesi	1159 K oma
keskustele	28 K	1190 K aiheesta	1190 K jutusta
keskustelu	1169 K on auki
key	792 K points	792 K takeaways
""", 'ki': """
ki	537 K-generierte inhalte	537 K-generierte texte	537 K-generierte zusammenfassungen	1997 K har
kijk	1848 K ook	1848 K hier	1872 K de uitzending	1872 K de hele	1888 K voor meer
kirim	1493 K foto	1493 K tulisan
kirimkan	1493 K foto
kirjaudu	1169 K	1180 K
kirjoita	1180 K suoraan	1180 K meille
kirjoitimme	1188 K
kirjoittaja	1161 K on	1161 K työskentelee
kirjuta	1051 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	1992 K du til
""", 'kl': """
klausies	1797 K
klausykite	1742 K	1757 K
klick	597 K
klicka	2532 K här
klicken	597 K sie
klik	412 K her	1492 K	1848 K hier	1888 K hier voor	1917 K
klikk	1957 K her
klikkaamalla	1180 K
kliknij	2039 K tutaj
kliknite	2392 K sem
klopt	1918 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	768 K someone	768 K anyone	835 K	857 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1180 K keskustelun kuulet
kolumna	2340 K izražava	2462 K izraža	2462 K odraža
kom	428 K til vores	1973 K på vårt	1973 K på vår	2548 K på vårt	2548 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1757 K gali
kommentare	5 K	27 K	575 K können nur	603 K werden erst	603 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	504 K
kommentarsporet	5 K
kommenteerida	1066 K saavad
kommentering	5 K
kommentieren	5 K	575 K können	597 K sie
kommentit	5 K	27 K
kommentoimalla	1190 K	1190 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	327 K na autora	415 K journalisten	422 K journalisten	423 K	442 K	510 K:	1960 K journalisten	1967 K oss	1967 K journalisten	1968 K	1990 K
kontakta	2535 K reportern	2542 K oss via	2542 K reportern	2543 K	2564 K
kontributor	1495 K:
konuyla	2640 K ilgili:
koop	1917 K
kopeeri	1066 K
kopier	442 K	1990 K
kopiera	2564 K
kopioi	1180 K
kopiuj	2063 K link
koreksi	1499 K artikel
""", 'kr': """
krijg	1917 K
""", 'ku': """
kui	1051 K sul on teema	1051 K sul on vihje	1051 K tead	1051 K märkasid
kunjungi	1500 K toko
kunne	69 K du lide	82 K du lide
kunstig	448 K intelligens har	1997 K intelligens har
kunstmatige	1869 K intelligentie kan fouten maken. controleer
kuula	1056 K podcasti	1066 K
kuulemme	1180 K mielellämme
kuuntele	1 K	1150 K:	1150 K myös	1150 K myös:	1167 K	1180 K
""", 'kv': """
kviz	2328 K:	2451 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	1221 K'essentiel de l'actualité	1248 K'auteur	1249 K'auteur	1258 K'essentiel par	1565 K'autore	1566 K'autore
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	1272 K vidéo va commencer	1543 K tua email	1587 K tua opinione conta
laadi	1066 K alla
laat	59 K me weten	1872 K je dit artikel	1917 K
laatste	1847 K nieuws over
ladda	13 K ner	2552 K ner	2552 K ned	2564 K ner
lade	13 K	597 K
laden	13 K sie	597 K sie
lae	1066 K alla
lagre	1990 K
lainaus	68 K sallittu
lands	879 K on mondays	879 K on fridays	879 K on sundays
langganan	1510 K
lanjut	1515 K membaca
lanjutkan	1515 K membaca
laporan	1494 K:	1495 K wartawan	1495 K kontributor
laporkan	1499 K kesalahan
lasi	1772 K arī	1772 K vairāk	1772 K vēl	1797 K
lasiet	1772 K arī
last	13 K ned	1978 K ned	1990 K ned	2004 K ned appen
lataa	13 K	1180 K
latest	746 K from	746 K in	746 K videos from
laureata	1571 K in
laureato	1571 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	984 K puede interesar	984 K puede interesar:	1215 K premier mois	1243 K meilleur de
lea	984 K también	984 K aquí	984 K además	984 K más	984 K:	984 K además:
leave	59 K a star
lediga	2539 K jobb på	2539 K tjänster på
ledige	419 K stillinger hos	419 K stillinger på	1964 K stillinger i	1964 K stillinger hos
lee	13 K en	984 K también	984 K más	984 K:	984 K más:	984 K aquí:	1018 K las noticias sin anuncios	1018 K sin anuncios en la app	1029 K aquí la nota completa
leer	984 K también	984 K más
lees	13 K	1847 K meer over	1848 K ook	1848 K ook:	1848 K meer	1848 K meer:	1848 K verder	1848 K hier	1848 K:	1848 K verder:	1874 K ons dossier:	1874 K het hele verhaal:	1888 K het hele	1888 K het volledige	1888 K de hele	1888 K hier het hele	1888 K hier alles	1913 K ook dit artikel:	1913 K dit ook:	1914 K ook het interview	1914 K ook het verhaal	1914 K ook ons	1914 K ook onze	1914 K ook de analyse	1914 K ook de reportage	1914 K ook de column	1914 K ook dit	1914 K hier het interview	1914 K hier de analyse	1917 K	1919 K dit verhaal	1919 K dit artikel
leestip	1848 K:
legg	1990 K til
leggi	13 K	1560 K tutte le notizie	1561 K anche	1561 K anche:	1561 K qui	1561 K tutto	1561 K:	1561 K pure:	1572 K tutti gli articoli di
legyen	31 K ön az első	1448 K
leia	13 K	2128 K mais sobre	2129 K também	2129 K também:	2129 K mais	2129 K:	2129 K aqui	2129 K mais:
leiad	1066 K meid
leidsid	44 K	1057 K vea	1057 K artiklist vea
leiten	3 K sie
ler	2129 K também	2129 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1243 K plus lus	1258 K réponses sont générées	1259 K points clés	1956 K mer om	1957 K også	1957 K også:	1957 K mer	1957 K mer:	1957 K:	1957 K hele saken	1957 K om	1957 K her	1957 - K også	1964 K videre med	1978 K eavisen	1978 K avisa	1978 K avisen	1991 K	1993 K videre
lesedauer	613 K
leseempfehlung	565 K:
lesen	13 K sie	82 K sie gern	506 K sie mehr zu	506 K sie mehr zum	507 K sie auch	507 K sie mehr	507 K sie hier	507 K sie dazu	507 K sie jetzt	507 K sie außerdem	507 K sie mehr zum thema	565 K sie hierzu:	589 K sie weiter:	589 K sie unser dossier:	597 K sie
lesenswert	565 K:
leserbrief	504 K
leserbriefe	504 K an
leserkommentare	574 K geben
lesetipp	507 K	507 K:
lesezeit	613 K
lest	507 K auch
""", 'li': """
licencia	1030 K creative commons
licenciada	1003 K en
licenciado	1003 K en
license	827 K this
lies	507 K auch	507 K mehr	507 K dazu	597 K
ligne	41 K de la rédaction
lihat	1487 K juga	1487 K juga:	1502 K video	1514 K pula:
liitu	56 K #	1066 K
liity	56 K #	56 K yli #	1180 K
like	12 K us	69 K this?	713 K what you're reading	730 K and follow	882 K this?	882 K this article	882 K this story	882 K this post	882 K this piece	882 K this newsletter	882 K this column	882 K this recipe	882 K this podcast	882 K this essay	882 K this series	882 K this guide	882 K this blog	882 K this interview	882 K this letter	882 K this review	882 K this page	882 K this issue	882 K this read	882 K this episode	882 K this content	882 K what you read	882 K what you see	882 K what you've read	882 K what you're reading
liked	69 K this	882 K this?	882 K this article	882 K this story	882 K this post	882 K this piece	882 K this newsletter	882 K this column	882 K this recipe	882 K this podcast	882 K this essay	882 K this series	882 K this guide	882 K this blog	882 K this interview	882 K this letter	882 K this review	882 K this page	882 K this issue	882 K this read	882 K this episode	882 K this content	882 K what you read
liker	82 K du	1992 K du
liking	882 K this?	882 K this article	882 K this story	882 K this post	882 K this piece	882 K this newsletter	882 K this column	882 K this recipe	882 K this podcast	882 K this essay	882 K this series	882 K this guide	882 K this blog	882 K this interview	882 K this letter	882 K this review	882 K this page	882 K this issue	882 K this read	882 K this episode	882 K this content
likte	69 K du	82 K du
limited	815 K time	815 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	2796 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1243 K tous nos articles	1244 K aussi	1244 K également	1244 K	1244 K notre	1244 K l'article	1244 K plus	1244 >> K
lisa	1066 K meid	1066 K
lisez	13 K	1244 K aussi	1284 K
listen	1 K to	747 K |	747 K:	797 K to the latest episode	797 K to the full episode	797 K to the full interview	797 K again on	839 K to our	839 K as	856 K
live	412 K:	507 K-ticker:
liveblog	1848 K:
""", 'll': """
llegeix	272 K també	272 K més
llegiu	272 K també
llicenciada	278 K en periodisme
llicenciat	278 K en periodisme
""", 'lo': """
lo	59 K has probado	983 K más leído en	983 K más visto en	983 K último en
load	922 K content from	922 K external content
loe	1039 K ka	1039 K lisaks	1039 K veel	1039 K edasi:	1066 K
log	441 K ind eller opret	442 K ind	856 K in
logg	1988 K inn eller	1990 K inn
logga	2563 K in eller	2564 K in	2578 K in
logi	1066 K sisse
loo	1066 K
looking	856 K for	871 K for
los	5 K comentarios	27 K comentarios	1875 K de dagelijkse
love	882 K this?	882 K this article	882 K this story	882 K this post	882 K this piece	882 K this newsletter	882 K this column	882 K this recipe	882 K this podcast	882 K this essay	882 K this series	882 K this guide	882 K this blog	882 K this interview	882 K this letter	882 K this review	882 K this page	882 K this issue	882 K this read	882 K this episode	882 K this content	883 K our
loved	69 K this	882 K this?	882 K this article	882 K this story	882 K this post	882 K this piece	882 K this newsletter	882 K this column	882 K this recipe	882 K this podcast	882 K this essay	882 K this series	882 K this guide	882 K this blog	882 K this interview	882 K this letter	882 K this review	882 K this page	882 K this issue	882 K this read	882 K this episode	882 K this content
lowongan	1500 K kerja di
""", 'lu': """
lubisz	82 K
lue	1150 K myös	1150 K myös:	1150 K lisää	1150 K lisää:	1150 K:	1150 K seuraavaksi:	1180 K
lugu	1068 K jätkub
luister	1 K	1848 K ook	1848 K:	1848 K ook:	1872 K hier naar	1872 K de podcast	1917 K
luo	1169 K tunnus	1180 K
""", 'ly': """
lyssna	1 K på	2532 K	2532 K:	2564 K
lyt	1 K til	412 K til	442 K
lytt	1957 K til	1990 K
""", 'ma': """
maak	1875 K de puzzel	1884 K een bedrag over	1884 K je gift over	1884 K uw gift over	1884 K je bijdrage over	1884 K uw bijdrage over	1917 K
maandelijks	1820 K opzegbaar
mach	544 K den test:	597 K
machen	544 K sie den test:	544 K sie mit bei unserer	597 K sie
macie	72 K pytania
made	59 K it?	903 K this recipe	903 K this
mai	2189 K multe detalii	2189 K mult pe această temă:	2217 K multe articole despre	2217 K multe știri despre
mail	908 K this	1851 K de auteur	1863 K	1917 K
mais	2128 K lidas em	2128 K de	2128 K sobre	2128 K notícias de	2128 K notícias sobre	2132 K artigos de
make	12 K us	688 K a donation	688 K a contribution	688 K a gift	856 K
manda	999 K tus fotos
mandanos	999 K
mande	2144 K sua sugestão	2144 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1492 K bergabung
masuk	1519 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	2042 K temat?	2042 K temat dla
matote	1758 K klaidą
""", 'me': """
me	59 K conta	59 K conte
med	89 K et digitalt abonnement	89 K et abonnement	89 K abonnement	89 K en prenumeration	89 K en digital prenumeration	89 K ett abonnemang	2004 K appen	2004 K appen vår
meer	1847 K over	1847 K uit	1847 K van	1847 K nieuws over	1848 K lezen:	1851 K artikelen van	1851 K van deze auteur	1888 K nieuws uit	1888 K nieuws over	1888 K weten?	1888 K over dit	1913 K over dit onderwerp:	1918 K lezen over
meest	1847 K gelezen in
meet	752 K the author	794 K our	856 K
mehr	506 K zum thema	506 K aus	506 K von	506 K zu	506 K lesen über	506 K über	507 K zum thema	507 K dazu	507 K dazu:	507 K lesen:	507 K aus dem ressort	507 K aus der region:	510 K vom autor	510 K von der autorin	510 K artikel von	537 K informationen zum einsatz von ki	565 K nachrichten aus	565 K aus dem archiv:	589 K hintergründe dazu:	589 K zu diesem thema:
meistgelesen	506 K in
mejla	2542 K reportern	2543 K
meld	1917 K je	1973 K deg på vårt	1990 K deg
melde	597 K
melden	597 K sie
members	858 K can read	889 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1448 K
mer	1956 K om	1956 K fra	1957 K om saken:	2531 K om	2531 K från	2532 K om ämnet:	2532 K läsning:	2535 K av
merci	28 K de rester	28 K de respecter
mere	411 K om	411 K fra	412 K om emnet:
message	914 K us on	914 K us at	914 K the newsroom
mest	2531 K läst i
met	89 K een abonnement	89 K een digitaal abonnement	1862 K medewerking van	1862 K dank aan anp	1862 K dank aan belga
mettiti	1588 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	984 K también	984 K:	984 K también:	1013 K el video arriba	1013 K el vídeo de arriba
mit	33 K gondol	89 K einem abo	89 K einem abonnement	89 K einem digitalabo	89 K dem digitalabo	474 K einem abo	517 K material von	518 K material von
mitarbeit	531 K:
""", 'mn': """
mnenja	2462 K avtorjev
mnenje	2462 K avtorja
""", 'mo': """
modtag	442 K
mohlo	324 K by vás zajímat:
molimo	28 K vas da
monat	474 K kostenlos	474 K gratis
mooi	69 K verhaal
more	746 K from	746 K on	747 K from	747 K on this	747 K to read:	747 K on this story:	747 K on this topic:	747 K stories:	747 K on:	752 K by	752 K stories by	821 K coverage:	851 K news:	853 K videos from	868 K local headlines	868 K local news	868 K local stories	868 K national news	868 K top stories	868 K world news	868 K business news	868 K sports news	868 K breaking news	925 K:	925 K |
most	746 K read in	746 K read on	746 K viewed in	746 K popular in	746 K popular on	851 K read:
""", 'mu': """
mua	2801 K vé
muhabir	2674 K:
muista	1180 K vahvistaa
mus	1757 K rasite
must	747 K read:	851 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	1890 K de advertentie gaat	2108 K sua caixa de entrada	2472 K voljo v	2472 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	486 K-app
nad	52 K tym tekstem
nahlaste	364 K chybu
najdete	12 K nás
najnowsze	2038 K z
najnowszy	2045 K numer
najpopularniejsze	2038 K w
namestite	2472 K
namluveno	341 K
napisz	31 K pierwszy
napiszcie	59 K
naslovna	96 K >	96 K /
naslovnica	96 K >	96 K /
nata	1571 K a
nato	1571 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1448 K felejtse el megerősíteni
need	871 K a	931 K advice
neem	1920 K nu
nehmen	597 K sie
nei	1558 K commenti
nella	1543 K tua mail	1543 K tua email	1543 K tua casella
nema	32 K komentara
nemate	2361 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	506 K artikel aus
never	874 K miss
new	815 K year sale	854 K episodes	882 K here?	895 K here	895 K to us	899 K customers only	905 K replies are no longer allowed
news	41 K hotline	41 K tip line	486 K-app
newsblog	507 K:
newsdesk	41 K hotline
newsletter	483 K an	483 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	747 K:
""", 'ng': """
nghe	1 K	2787 K:	2802 K podcast của báo	2802 K podcast của chúng tôi	2802 K toàn bộ bài	2802 K bài viết
""", 'ni': """
nicht	504 K mehr kommentieren	504 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	2072 K masz czasu czytać
nieuws	1918 K via whatsapp
nikmati	1505 K berita	1510 K
nimate	2482 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	984 K te pierdas:	2108 K seu e-mail	2108 K seu email	2117 K facebook e no	2117 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
normas	981 K de participación
nos	1244 K lecteurs ont lu	2126 K comentários
noskaties	1797 K
not	882 K on the list yet?	882 K on our list yet?
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	983 K de
notify	720 K me of	720 K me when
notre	1244 K dossier	1244 K article	1244 K enquête :	1244 K reportage :
nous	12 K suivre
nova	2468 K številka
novi	2346 K broj
now	747 K read:	846 K only	846 K just
nowy	2045 K numer
""", 'nu': """
nu	32 K există comentarii	1894 K # weken voor	1894 K # maanden voor	1910 K de eerste maand voor	1920 K met korting
nur	474 K für mitglieder	586 K # euro	586 K # €	606 K für kurze zeit	606 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	327 K autorovi	327 K autorce	2042 K autorze	2042 K autorce	2141 K autor escreve segundo o novo	2156 K seu comentário será	2199 K postare distribuită de
""", 'ob': """
obejrzyj	2039 K wideo	2039 K:	2055 K film	2055 K wideo
objevili	7 K jste
obserwuj	12 K	2069 K
""", 'oc': """
ocenite	2344 K	2466 K
ocijenite	2344 K
""", 'od': """
od	2379 K # eura
odds	899 K courtesy of
""", 'of': """
ofert	285 K per
offerta	1603 K speciale
offrez	3 K
offrir	3 K
ofrecido	1012 K por
""", 'og': """
oglejte	2451 K si video
""", 'ok': """
okuyun	2640 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1051 K midagi	1051 K kogenud
oletko	1159 K kokenut	1159 K itse kokenut
oliko	1181 K tästä
olvasd	1422 K el	1422 K el:	1448 K el
olvass	1422 K tovább:
olvassa	1422 K el	1422 K el:	1422 K el ezt is	1448 K el
""", 'om': """
om	415 K forfatteren	415 K skribenten	1820 K verder te lezen	1845 K te reageren	1960 K forfatteren	1960 K skribenten	2535 K skribenten	2535 K författaren
""", 'on': """
on	729 K facebook and twitter	729 K facebook, twitter	729 K instagram, facebook	729 K twitter and facebook	729 K instagram and facebook	747 K our site:	872 K mobile	872 K your phone	872 K the go	872 K the move
onbeperkt	1820 K toegang
onko	1159 K sinulla juttuvinkki	1159 K sinulla vinkki	1159 K sinulla tietoa	1159 K sinulla aiheesta	1181 K sinulla asiakirjoja
only	805 K registered	805 K subscribers	805 K members
ontdek	23 K meer van	1917 K
ontvang	1824 K elke	1917 K
onze	1872 K podcast is te
""", 'oo': """
ook	1848 K interessant:	1913 K in het nieuws:	1913 K lezen:
""", 'op': """
op	1835 K facebook en twitter	1835 K facebook, twitter	1835 K facebook en instagram	1835 K facebook, instagram
opazili	44 K ste
opdaget	443 K en fejl
opdater	442 K
open	872 K the
opinion	747 K |
opozorite	2484 K na napako
oppdater	1990 K
opprett	1988 K en	1988 K konto	1988 K bruker	1990 K
oppsummeringen	26 K er
oprac	2067 K.
opracowanie	2067 K:
opret	441 K en gratis	441 K dig gratis	442 K
opsummeringen	26 K er
""", 'or': """
or	923 K # interest-free	923 K # payments of	923 K four interest-free
order	856 K	918 K reprints
originally	867 K published by	867 K published in	867 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	1056 K	1066 K
osallistu	1166 K	1180 K	1190 K keskusteluun
ossza	3 K meg	1448 K meg
osta	1056 K pilet	1066 K	1166 K liput	1180 K
oszd	3 K meg	1448 K meg
""", 'ot': """
ota	1159 K yhteyttä toimittajaan	1159 K yhteyttä toimitukseen	1163 K yhteyttä	1180 K yhteyttä	1180 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	821 K earlier coverage:	851 K latest coverage:	860 K app	860 K podcast	860 K newsletter	860 K channel	860 K telegram channel	860 K whatsapp channel	860 K free newsletter	860 K daily newsletter	860 K apps	889 K subscribers get	889 K members get
out	812 K every	879 K on fridays	879 K on sundays
ouvir	1 K
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	2343 K sažetak
over	899 K #s only	1852 K de auteur	1853 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
paid	772 K for by
para	981 K participar	981 K comentar	1000 K comunicarse con	1000 K contactar con	1015 K poder comentar	2126 K comentar
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	1582 K al nostro
participe	12 K
participez	1268 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	792 K of this article	792 K of this story
pas	32 K encore de commentaire
pasang	1505 K aplikasi
pasidalinkite	1743 K savo istorija	1757 K
pass	725 K this on	908 K this
passend	507 K dazu	507 K dazu:
patreon	2664 K'dan
pay	923 K in #	923 K in three	923 K in four
paying	889 K members get
payment	698 K methods:
""", 'pe': """
peatoimetaja	1048 K:
pentru	2199 K a vedea acest	2199 K a vizualiza acest
penulis	1494 K:	1495 K:	1495 K :
per	483 K e-mail zugeschickt	483 K mail zugeschickt	1536 K leggere tutto	1538 K gli abbonati	1538 K chi ha un abbonamento	1558 K commentare	1561 K approfondire	1561 K approfondire:	1572 K contattare l'autore	1572 K contattare l'autrice	1572 K scrivere all'autore	1572 K scrivere all'autrice	1575 K segnalazioni
perguntas	72 K?
periodista	278 K especialitzada	278 K especialitzat	1002 K de	1002 K especializada	1002 K especializado
permitida	68 K a reprodução
perskaitykite	1757 K
pewarta	1494 K:	1495 K:	1495 K :
""", 'pi': """
pick	923 K up available at
pickup	923 K available at
piedalies	1797 K
piesakies	1788 K
pievieno	1797 K mūs	1797 K
pievienojies	56 K #	1782 K	1797 K
pievienojieties	1782 K
pilihan	1487 K editor:
pirkite	1748 K bilietus
pitaj	2343 K
pitajte	2343 K
pitanja	72 K
pitch	688 K in
""", 'pl': """
place	796 K a classified	796 K an ad
play	801 K our	801 K today's	856 K	899 K responsibly
please	28 K keep	28 K be	28 K stay	28 K respect	899 K gamble responsibly	907 K be sure to answer the question	907 K read the rules before
plus	1243 K d'articles sur	1243 K d'infos sur
""", 'po': """
pobierz	13 K	2058 K z	2058 K w	2058 K na	2058 K w sklepie	2069 K aplikację	2087 K aplikację
podaruj	3 K	2063 K
podcast	507 K-tipp:	747 K:	1244 K :
podcastunk	1436 K
pode	2129 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podoba	69 K się	82 K ci się
podporte	81 K	2422 K
podporujte	359 K	2422 K
podprite	81 K	2479 K
podsumowanie	26 K wygenerowane	26 K zostało	2051 K artykułu	2051 K wygenerowane	2051 K przygotowane
podziel	3 K się
pogledaj	2328 K video
pogledajte	2328 K i	2328 K još	2328 K video	2328 K:
poglejte	2451 K tudi	2451 K:
poin	1498 K penting oleh	1498 K-poin penting oleh
points	1259 K clés
pokud	44 K najdete
polecamy	2039 K:
poll	802 K:
pomohl	342 K vám
pomohol	2406 K vám
pon	1016 K a prueba tus
ponatis	68 K dovoljen
ponturi	2195 K și sesizări
popular	746 K in
portada	96 K >	96 K '	96 K "	96 K /
posa	283 K a prova els teus
posez	1258 K vos questions	1258 K votre question
poslat	354 K
poslechnout	1 K
post	743 K a comment
posted	746 K in	747 K in:
posts	27 K
potrebbe	1561 K interessarti:
pots	276 K enviar-nos
pour	1203 K nous soutenir	1213 K débloquer	1241 K réagir	1241 K commenter	1244 K aller plus loin	1244 K rappel :	1262 K nous contacter	1262 K contacter	1272 K écouter cet épisode
povezano	2328 K:
povzetek	2465 K	2465 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	2392 K si	2392 K si video
""", 'pr': """
pr	86 [K]	86 【K】	1643 K:
pratite	12 K	2358 K
preberite	2451 K tudi	2451 K še	2451 K več	2451 K:	2451 K si
prefer	776 K
pregunta	281 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului
prenesi	2472 K
prenesite	13 K	2472 K	2479 K aplikacijo
prenota	1582 K il tuo posto per l'evento
prenumerata	1755 K nuo
prenumeruokite	1755 K ir skaitykite	1755 K nuo	1755 K tik	1757 K
press	839 K play
pretplatite	2358 K se na
preuzimanje	68 K dozvoljeno
preuzmi	2351 K	2376 K aplikaciju
preuzmite	13 K	2351 K	2358 K aplikaciju	2376 K aplikaciju
previous	821 K coverage:
previously	747 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	2363 K pogrešku
prijavite	2363 K grešku	2363 K pogrešku	2484 K napako
prima	96 K pagină >
primetili	7 K ste
primijetili	7 K ste
print	3 K this	908 K this
prisijunk	56 K prie #
prisijunkite	1741 K prie	1757 K
prisluhnite	2451 K podkastu
privacy	713 K notice:
probeer	1894 K # maanden voor	1894 K # weken voor	1910 K	1917 K
proefabonnement	1820 K
profitez	1284 K
promoted	772 K by	825 K:
prosimy	28 K o
protokoll	531 K:
przeczytaj	2039 K także	2039 K też	2039 K:	2039 K też:
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
publicado	992 K originalmente en
publicitate	86 K:
publireportage	86 K :
publirreportaje	86 K:
published	812 K every
puede	12 K seguir	1000 K enviarnos	1000 K contactar	1000 K escribir
puedes	12 K seguir	984 K leer también	984 K leer:	1000 K enviarnos	1000 K contactar	1000 K escribir	1013 K escuchar todos los episodios
punti	1580 K chiave
puntos	1008 K clave generados
punya	66 K teman yang	72 K pertanyaan	1493 K informasi	1493 K cerita	1493 K foto	1493 K keluhan
puoi	12 K seguirci	1575 K inviarci
push	489 K-nachrichten	489 K-benachrichtigungen	489 K-mitteilungen
pushmeldingen	1830 K
""", 'py': """
pysy	28 K
pytania	72 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	2792 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	992 K prohibida
quelle	516 K: dpa	516 K:
quellen	516 K:
quer	2144 K sugerir	2144 K contar	2144 K receber as principais
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	1579 K traduzione
questions	72 K?	73 K about this article	73 K about this story	835 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	1579 K articolo è stato tradotto	1582 K articolo è pubblicato sul numero	1587 K articolo aderisce
quick	821 K read:
quieres	1000 ¿K contarnos
quiz	580 K:	1287 K.	1287 K -	1287 K :	2656 K:
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	2361 K slušate
radote	44 K	1749 K klaidą
raje	2482 K poslušate
raksti	1783 K autorei	1783 K autoram
raksts	1799 K turpinās
rakstu	46 K drīkst
rangkuman	1498 K ini	1498 K oleh	1498 K ai
rate	8 K this
""", 're': """
re	1287 (K)lire
reach	752 K the reporter	752 K the author	784 K	915 K reporter	915 K columnist
reacties	5 K	27 K	1899 K worden
read	13 K this in	746 K more on these	746 K more about	746 K more from	747 K more	747 K more:	747 K also	747 K next	747 K:	747 K |	747 K all about it	747 K next:	752 K more by	799 K more of our	807 K this and more	807 K this story	811 K our	815 K on with	815 K on for	816 K on with	821 K the full report here	821 K the full story here	851 K our explainer:	851 K our analysis:	851 K our guide:	851 K our interview:	851 K this next:	851 K our latest:	856 K
readers	805 K must use	805 K must log	895 K get #%	895 K save
reading	882 K this on
reageren	5 K	1899 K kan	1899 K is alleen	1919 K op dit artikel
receive	712 K emails from	720 K notifications	811 K the	811 K our	874 K push	884 K
recevez	1221 K chaque	1221 K tous les	1221 K gratuitement
recevoir	1227 K les alertes
recibe	960 K cada	960 K todas las	999 K las noticias	999 K en tu whatsapp
recibir	966 K notificaciones
recomandarea	2189 K noastră:
recomendado	2129 K:
recomendamos	984 K:
recomienda	3 K
recommended	747 K:	821 K reading:
redactor	278 K de	1002 K de	1002 K en
redactora	278 K de	1002 K de	1002 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	531 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	1798 K kļūdu
regala	3 K
regale	3 K
regarder	1244 K :
regardez	1272 K la vidéo ci-dessus	1272 K la vidéo ci-dessous
register	794 K for our	856 K
registreeru	1056 K
registrer	1988 K deg
registrera	2563 K dig	2578 K dig
registrieren	472 K sie sich
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
relacionado	984 K:	2129 K:
related	747 K:	747 K |	747 K story:	747 K stories:	747 K article:	747 K reading:	747 K video:	747 K content:	851 K coverage:
relire	1244 K
remarks	27 K
rendeld	1435 K meg
rendelje	1435 K meg	1448 K meg
report	7 K an error	7 K a mistake	856 K
reporter	1494 K:	1495 K:
reporting	760 (K by	761 K by	762 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1010 K tu plaza
reserve	794 K your seat	2150 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1276 K informé avec notre appli	1276 K informés avec notre appli
resum	281 K generat	281 K fet
resume	1008 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1244 K	1244 K ici	1268 K notre hors-série	1272 K tous les épisodes
rezervuokite	1757 K
rezime	2343 K
rezumat	2200 K generat	2200 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1543 K ogni
ringkasan	1498 K ini	1498 K dibuat	1498 K oleh	1498 K ai
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	1757 K
""", 'ry': """
ryhdy	1180 K
""", 's': """
s	89 K předplatným	89 K predplatným	357 K využitím zpráv
""", 'sa': """
saada	1051 K oma vihje	1051 K meile	1051 K oma arvamuslugu	1051 K arvamuslugu	1066 K
saat	1180 K ilmoituksen	1180 K sähköpostin	1180 K
saiba	2129 K mais	2129 K mais:
saken	46 K kan	1993 K fortsetter
saksikan	1487 K juga	1502 K video	1502 K live	1502 K live streaming
sale	815 K:
saluran	41 K aduan redaksi
salvesta	1066 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
samo	2379 K #
sans	1215 K engagement
save	816 K #% on your first	816 K #% on an annual	816 K #% on a digital	895 K #%	927 K #% on your
sazinies	1797 K
saznajte	2328 K više:
""", 'sc': """
scan	777 K to join	807 K the qr code	807 K the code
scannez	1276 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	582 K
schalten	582 K sie
schau	597 K
schenk	563 K diesen
schenken	563 K sie diesen
schick	597 K
schicken	597 K sie
schlagworte	506 K zu
schon	586 K ab # euro
schreib	597 K
schreiben	31 K sie den ersten	510 K sie unserem autor	510 K sie der autorin	510 K sie uns	597 K sie
schrijf	1917 K je
scopri	23 K di più da	1582 K i giochi	1582 K i nostri giochi
scrivi	31 K il primo	1564 K all'autore
scroll	797 K down for video	1515 K ke bawah	1515 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	412 K også	412 K video	412 K også:	428 K flere jobs	442 K hele	442 K flere	442 K alle	1015 K adhiere a los criterios	1030 K permite la reproducción	1575 K vuoi raccontare	1575 K hai informazioni	1957 K også	1957 K video	1957 K også:	1990 K hele	1990 K alle	1990 K mer av	2144 K tiver informações	2144 K você tem informações	2532 K också	2532 K även	2532 K även:	2564 K hela	2564 K alla	2564 K mer av
sea	28 K respetuoso	31 K el primero
search	838 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	746 K more from	747 K also	747 K more	747 K more:	747 K also:	752 K all posts by	752 K author archive	851 K our explainer:	853 K more videos	856 K
seen	44 K a typo	44 K a mistake	857 K
segera	1476 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	1004 K
seguinos	12 K
seguir	1004 K a
seguiu	12 K-nos
sehen	541 K sie hier das	541 K sie im video	541 K sie das video	597 K sie
sei	31 K der erste	31 K die erste	1575 K stato testimone	1575 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1741 K	1757 K
seko	1782 K	1797 K
sekojiet	1782 K
selanjutnya	1514 K:
sem	32 K comentários
senaste	2531 K nytt om
send	3 K this	422 K os et krypteret	422 K os dit tip	442 K	752 K us your	752 K tips to	752 K your tips	752 K feedback to	752 K your story ideas	835 K us	835 K your	835 K photos	835 K pictures	856 K	908 K this	908 K it on	1967 K sikkert tips	1967 K tips	1990 K	1990 K saken videre
senden	597 K sie
seneste	411 K nyt om
sent	812 K every	812 K each	879 K on mondays	879 K on tuesdays	879 K on wednesdays	879 K on thursdays	879 K on fridays	879 K on saturdays	879 K on sundays
seotud	1039 K:
ser	1992 K du noe feil	2565 K du något fel
ses	1247 K derniers articles
set	44 K en fejl	856 K
sett	44 K en feil
setzen	597 K sie
seu	27 K comentário	2156 K comentário será
seuraa	12 K	1163 K kirjoittajaa	1163 K toimittajaa	1180 K
""", 'sh': """
share	3 K this	3 K the article	752 K your story	835 K your	856 K	908 K this
shop	856 K	933 K now:
short	743 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	276 K tens informació	1000 K tienes información	1000 K tiene información	1000 K tenés información	1000 K conoces algún	1000 K conoces un caso	1262 K vous avez des informations	1262 K vous disposez	1262 K vous souhaitez
sia	31 K il primo
sichere	597 K
sichern	597 K sie
sie	7 K haben einen fehler	12 K finden uns	510 K erreichen die autorin	510 K erreichen den autor	530 K erreichen	606 K haben schon ein abo	606 K haben ihr limit	606 K haben das limit	606 K haben schon ein konto
sieh	541 K dir das video
siehe	507 K auch
siga	12 K	12 K-nos	999 K el canal	2141 K este autor	2141 K esta autora
sign	688 K up here	712 K up to get	712 K up to receive	713 K up to	713 K up for	713 K up here	713 K up (it's	808 K up for push	808 K up for alerts	808 K up for text alerts	808 K up for breaking news alerts	843 K up to our	843 K up for our	843 K up for breaking	843 K up for free	856 K up	856 K in	880 K up to	880 K up for
sigue	12 K a	984 K leyendo:	999 K el canal	1004 K a	1029 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1487 K juga	1487 K juga:	1487 K:	1487 K video	1492 K berita	1502 K video	1513 K berita selengkapnya	1513 K berita lainnya	1514 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1519 K artikel gratis
sisesta	1066 K
siste	1956 K nytt om
sitter	1992 K du på	2565 K du på
siz	33 K ne
sizce	33 K
sizin	2669 K başiniza
""", 'sk': """
skaitykite	1731 K daugiau	1731 K taip pat	1731 K ir	1757 K
skapa	2563 K ett	2563 K konto	2564 K	2578 K ett konto	2578 K konto
skaties	1772 K arī	1797 K
skicka	2564 K
skinite	13 K	2351 K	2376 K aplikaciju
skontaktuj	2042 K się z autorem
skopiuj	2063 K link	2063 K
skriv	422 K til journalisten	423 K til	442 K	442 K direkte	1990 K inn	1990 K direkte	1990 K til oss	2564 K upp	2564 K direkt
""", 'sl': """
sledite	12 K	2479 K
sleduj	12 K
sledujte	12 K	324 K:	359 K	2422 K
slik	1989 K bruker	1989 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	537 K nutzen wir ki
sob	2141 K supervisão de
sobre	988 K el autor	988 K la autora	988 K la firma	989 K el autor	989 K la autora	989 K la firma	2133 K o autor	2133 K a autora	2134 K o autor	2134 K a autora
sois	31 K le premier
solliciteer	1920 K nu
sollten	510 K ihnen fehler
solo	951 K para suscriptores	1538 K per abbonati	1603 K per te
som	89 K abonnent	89 K digital abonnent	89 K prenumerant
somente	2104 K para assinantes
sondage	1287 K -	1287 K.
sorodna	2451 K novica
sorodno	2451 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	1601 K
sostieni	81 K	1530 K	1530 K il	1530 K la	1601 K
souhrn	341 K	341 K článku
soutenez	81 K	1206 K	1206 K le
soutenir	1206 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	2564 K
special	815 K offer	821 K report:
speel	1875 K onze
spela	2564 K upp
spelregels	1845 K
spende	466 K für
spenden	466 K für	557 K an:
spendenkonto	557 K:
spiel	544 K unser
spielen	544 K sie unser
spill	1990 K av
sponsored	772 K by	825 K:	868 K by our
sponsorizzato	1584 K da
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2479 K
spring	815 K sale
spune	59 K-mi
spytaj	2051 K
""", 'st': """
sta	1917 K
start	815 K your	842 K your day with	842 K your morning with	842 K your week with	1920 K nu
startseite	96 K >	96 K '	96 K "	96 K /
stavovi	2340 K autora	2340 K izraženi	2340 K izneti	2340 K izneseni
stay	28 K on topic	713 K up to date with	799 K with	807 K ahead with	856 K	874 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	1917 K
stellen	537 K sie der
stem	442 K	1875 K mee	1917 K	1990 K
steun	81 K	1893 K	1917 K
stiahnite	13 K si	2422 K si aplikáciu
stimm	544 K jetzt ab:
stimmen	544 K sie jetzt ab:	597 K sie
story	828 K by
straipsnis	1759 K tęsiasi
streszczenie	26 K wygenerowane	2051 K	2051 K artykułu
strona	96 K główna >	96 K główna '	96 K główna "	96 K główna /
stuur	3 K dit	1917 K
""", 'su': """
su	27 K comentario	1549 K facebook e twitter	1549 K facebook e instagram
subscreva	2154 K o nosso podcast
subscribe	12 K to our	695 K to	713 K to	777 K to the	777 K to	805 K to comment	815 K	856 K	858 K for	880 K to
subscribers	858 K can read	889 K get
subscriptions	816 K start at
subskrybuj	2069 K
sudah	59 K mencoba	59 K coba
sui	1549 K nostri canali
suivez	12 K	1264 K
suivre	1264 K
suka	69 K tulisan	69 K artikel	1499 K artikel ini
sull	1565 K'autore	1566 K'autore
sumate	12 K	56 K a las #
sumber	1495 K:	1495 K :
summary	792 K
summer	815 K sale
support	695 K	695 K the	856 K
supporters	889 K get
sur	1224 K l'application	1232 K facebook et twitter	1232 K facebook, twitter	1232 K facebook et instagram	1244 K le même sujet
survey	802 K:
susikurkite	1757 K
susisiekite	1757 K
""", 'sv': """
svar	428 K på vores	442 K	1973 K på vår	1990 K
svara	2548 K på vår	2564 K
svidelo	69 K vam se
svideo	82 K vam se	2344 K vam se
svidio	82 K vam se	2344 K vam se
svidjelo	69 K vam se	82 K vam se	2344 K vam se
""", 'sy': """
syndicated	850 K with permission
synes	443 K du om
""", 'sz': """
szavazzon	1448 K
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	1973 K quizen	1973 K vår quiz	1990 K testen	1990 K vår	2465 K povzetek
taalfout	7 K	1845 K
tag	428 K quizzen	428 K vores quiz	442 K vores
tagged	747 K:
tags	747 K:
taip	1731 K pat skaitykite
take	801 K our	856 K	872 K us with you	895 K #% off	927 K #% off your
takip	12 K edin
tallenna	1180 K
tambahkan	1492 K
tanya	1498 K ai kami
tap	839 K play	856 K
tapkite	1757 K
tato	52 K investigace
tausta	1150 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	984 K puede interesar	984 K puede interesar:	984 K recomendamos:	984 K recomendamos leer:
tead	1051 K teemast	1051 K rohkem
tee	1056 K test	1166 K testi	1180 K testimme
teile	3 K	597 K
teilen	3 K sie	597 K sie
teilt	3 K
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1070 K:	1862 K: door	1890 K gaat verder onder	1890 K loopt door onder	1890 K gaat verder na	2045 K ukazał się	2045 K pochodzi z	2051 K przetłumaczony	2051 K został przetłumaczony	2051 K czyta	2340 K izražava	2343 K je preveden	2343 K čita	2346 K je objavljen u
tekstas	1761 K:
teksten	46 K må	46 K kan
teksti	46 K võib	1163 K
tekstin	46 K saa
teksts	1801 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	725 K a friend	752 K us your story	856 K
telli	1064 K	1066 K
tellijana	1066 K
tem	2144 K alguma informação	2144 K informações	2144 K uma sugestão	2144 K uma denúncia	2144 K alguma história	2144 K uma história
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	927 K per cent off your	2051 K skrót
tens	72 K dubtes	276 K informació	276 K una història
tento	341 K souhrn	341 K článek byl přeložen	2405 K súhrn	2405 K článok bol preložený
terjemahan	1498 K ini	1498 K dibantu
terms	760 K and conditions apply
test	428 K din viden	801 K your knowledge	1875 K je kennis	1973 K kunnskapene dine	2656 K:
testa	2548 K dina kunskaper
testaa	1166 K
teste	544 K dein wissen	597 K
testen	544 K sie ihr wissen	597 K sie
testez	1284 K
testou	59 K a receita
tetszett	8 K	69 K?	69 K a	82 K	1449 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	341 K byl přeložen	344 K vyšel v	531 K:	914 K us on	914 K us at	914 K the studio	914 K the newsroom	2405 K bol preložený	2408 K vyšiel v
texte	1258 K traduit
texten	46 K får	2566 K fortsätter
texterna	46 K får
texto	1008 K traducido	2148 K traduzido
textul	46 K poate fi
""", 'th': """
tham	2792 K gia kênh	2801 K gia khảo sát	2801 K gia bình chọn
thank	768 K you for reading	907 K you for contributing an answer	907 K you for your interest in this question
thanks	768 K for reading	907 K for contributing an answer
the	5 K comments	713 K latest news directly	746 K latest in	746 K latest from	792 K ai summary
thema	76 K geschlossen
theo	2778 K dõi báo	2778 K dõi trên	2792 K dõi báo	2792 K dõi chúng tôi	2792 K dõi kênh	2794 K dõi
there	32 K are no comments	32 K are no	872 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	792 K article was	792 K article has been	792 K story was	792 K story has been	792 K content was	792 K summary	792 K translation	792 K piece was	797 K article is also available as audio	850 K article first appeared	850 K story first appeared	850 K piece first appeared	850 K post first appeared	850 K report includes material	850 K report includes information	850 K report includes reporting	850 K report contains material	858 K is a preview	863 K is an ai-generated	863 K is an ai	863 K ai-generated	863 K ai summary	905 K topic was automatically closed	905 K topic was closed	905 K topic is closed	905 K topic is now closed	905 K topic has been closed	905 K topic will close	905 K topic is locked	905 K thread is closed	905 K thread was closed	905 K thread is now closed	905 K thread has been closed	905 K thread is locked	905 K thread has been locked	905 K discussion is closed	905 K discussion is now closed	905 K discussion has been closed	905 K conversation is closed	905 K conversation has been locked	905 K post is locked	905 K post has been locked	918 K article appears in	918 K article appeared in	918 K story appears in	918 K essay appears in	918 K piece appears in	918 K review appears in	918 K interview appears in	922 K content comes from
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	1561 K potrebbe interessare:
tiene	994 ¿K información
tienes	72 K dudas	72 K preguntas	987 ¿K una historia	994 ¿K información	994 ¿K una historia	995 ¿K alguna	1000 ¿K algo que
tijdelijk	1920 K:
tiklayin	2640 K
tilaa	1180 K
tilaajana	89 K
tilmeld	442 K
tin	2787 K liên quan:
tip	41 K de redactie	41 K redaktionen	422 K journalisten	422 K redaktionen	688 K your	1851 K de redactie	1851 K ons	1917 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	857 K?	1967 K journalisten	1967 K redaksjonen	1967 K oss	1968 K	2542 K:
tipsa	41 K redaktionen	2542 K reportern	2542 K redaktionen	2542 K oss	2542 K anonymt
""", 'to': """
to	26 K podsumowanie	743 K join the conversation	799 K hear more	2051 K streszczenie	2051 K podsumowanie
toate	2197 K articolele lui
toda	1018 K la información en nuestra
todas	983 K las noticias de
todos	27 K los comentarios	27 K os comentários	987 K los artículos de	2132 K os artigos de
toeta	81 K	1063 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1163 K
toimituksen	41 K vihjepuhelin
toista	1180 K
tonton	1487 K juga	1487 K:	1487 K juga:	1502 K video
top	96 K＞	746 K stories in	746 K stories from
topics	747 K:
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	341 K shrnutí	2405 K zhrnutie
tous	27 K les commentaires	1243 K les articles de	1247 K les articles de
toute	1243 K l'actualité de	1243 K l'actu	1276 K l'info dans votre poche
""", 'tr': """
traduit	1258 K avec l'aide	1258 K à l'aide
trang	96 K chủ >	96 K chủ '	96 K chủ "	96 K chủ /
transmettez	3 K
treat	856 K yourself
trending	746 K in	821 K:
tried	59 K it?	903 K this recipe	903 K this
trimite	3 K	2195 K-ne
try	801 K today's	801 K our	811 K our	815 K	816 K one month for $#	816 K one month for £#	816 K one month for €#	816 K it for $#	816 K it for £#	816 K it for just $#	816 K it for just £#	816 K a month for $#	816 K a month for £#	816 K us for $#	856 K	871 K	872 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	958 K correo electrónico	1015 K comentario será	2202 K ce părere ai
tud	1430 K valamit
tudo	2128 K sobre
tudsz	1430 K valamit
tue	81 K
tukekaa	81 K
tule	1056 K tööle	1166 K lukijailtaan	1166 K mukaan	1180 K mukaan
tunnetko	66 K jonkun
turite	1743 K naujieną	1743 K informacijos	1743 K istoriją
turn	808 K on alerts
tutte	1560 K le notizie su	1599 K le notizie di
tutti	27 K i commenti	1564 K gli articoli di	1585 K gli episodi del podcast
""", 'tw': """
tweet	914 K us
""", 'ty': """
tycker	82 K du om
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	1907 K kunt zich altijd
""", 'ui': """
uit	1848 K het archief:	1913 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	1907 K kan
""", 'uj': """
uji	1503 K pengetahuanmu	1503 K pengetahuan anda
""", 'ul': """
ultime	1560 K notizie di
""", 'um': """
um	504 K kommentare zu
""", 'un': """
un	41 K témoignage à	1262 K témoignage	1262 K fait	1272 K podcast à écouter	1577 K post condiviso da	2204 K articol susținut de	2204 K articol în parteneriat	2204 K proiect susținut de
una	1006 K publicación compartida por	1006 K publicación compartida de
unbegrenzter	560 K zugang
unduh	13 K	1476 K aplikasi	1505 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1247 K information à nous transmettre	1254 K info à nous	1262 K info	1262 K information à
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	703 K access for
unlock	815 K
unser	557 K spendenkonto	580 K wochenquiz	580 K quiz	596 K autor	596 K reporter	596 K redakteur	596 K korrespondent	599 K chatbot	599 K ki-chatbot	599 K wochenrätsel
unsere	507 K leseempfehlung	596 K autorin	596 K reporterin	596 K redakteurin	596 K korrespondentin	599 K ki	599 K frage der woche
untuk	1492 K mendapatkan
""", 'up': """
up	747 K next:
upozornit	364 K na chybu
upozornite	2427 K na chybu
uppdatera	2564 K
""", 'us': """
us	82 K ha agradat
users	805 K must
usually	923 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1066 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut
""", 'va': """
vaata	1039 K ka	1066 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	1783 K tev ir ziņa	1783 K tev ir ko	1783 K esi pieredzējis	1798 K raksts
vam	82 K je všeč	82 K je bil všeč	2466 K je bil	2466 K je bila
van	72 K kérdésed	1430 K egy jó	1430 K egy tipped	1430 K egy tippje	1449 K olyan	1449 K olyan dokumentuma
var	31 K först	2564 K med
varaa	1180 K
vasta	1066 K
vastaa	1166 K	1180 K
vastaava	1178 K päätoimittaja:
vastutav	1048 K väljaandja:
""", 've': """
vea	984 K también	984 K también:	1013 K el video a continuación	1013 K el vídeo a continuación
ved	422 K du mere	422 K du noget
vedd	1448 K meg
vedi	1561 K anche	1561 K anche:	1564 K tutti gli articoli di
vegeu	272 K també
vegye	1448 K meg
vegyen	1435 K jegyet	1435 K részt	1448 K részt
veillez	28 K à
veja	2128 K mais em	2129 K também	2129 K mais	2129 K:	2129 K também:	2129 K mais:	2154 K o vídeo abaixo	2154 K o vídeo acima	2154 K os vídeos mais assistidos
venujte	2418 K
ver	984 K también	987 K todos los artículos de	2132 K todos os artigos de
verder	1874 K lezen:	1913 K in het nieuws:
verhaal	1890 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	563 K sie diesen
verschijnt	1881 K elke	1881 K iedere
verstuur	3 K dit
vertaling	1862 K:
verwandtes	565 K thema:
vet	1967 K du mer	1967 K du noe	2542 K du mer	2542 K du något
veuillez	28 K respecter
vezane	2328 K vesti:
vezi	2189 K și	2189 K și:	2189 K:	2197 K toate articolele	2206 K video mai sus	2206 K video mai jos
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	442 K vil gerne høre	452 K har tidligere skrevet	1990 K vil gjerne høre	2001 K har tidligere skrevet	2564 K vill gärna höra	2574 K har tidigare skrivit
viac	2392 K:	2392 K k téme:
video	797 K above:	797 K below:	828 K by	2328 K pogledajte
vidi	2328 K još
view	752 K all posts by	752 K all articles by	933 K deal
vil	428 K du arbejde	428 K du være med på holdet	1973 K du jobbe	1973 K du være med på laget
vill	2548 K du jobba	2548 K du arbeta
vind	82 K je dit	428 K billetter	442 K
vinkkaa	1159 K toimitukselle	1159 K
vinn	1973 K billetter	1990 K	2548 K biljetter	2564 K
vir	2477 K:
viri	2477 K:
vis	28 K respekt	442 K indhold	1990 K innhold
visa	28 K respekt	2564 K innehåll
visit	856 K
visita	1010 K nuestra tienda	1582 K lo store	1582 K il nostro store
visite	2150 K a nossa loja	2150 K nossa loja
viste	7 K
visualizzando	1577 K questo contenuto
viu	7 K algum	44 K um erro	2144 K algo	2144 K alguma coisa
""", 'vk': """
vklopi	2472 K
vklopite	2472 K
""", 'vo': """
voce	1579 K generata
voeg	1917 K
voir	1243 K tous les articles	1244 K aussi	1244 K la vidéo	1247 K tous les articles de	1272 K la vidéo ci-dessus
voit	1159 K lähettää vinkin
voita	1180 K
voix	1258 K générée
volg	12 K ons	12 K	1863 K	1917 K
voller	560 K zugriff
vols	276 K compartir	276 K explicar
vond	8 K je dit	82 K je dit	82 K u dit	1898 K je deze
voor	1869 K dit artikel	1910 K maar # euro per	1910 K maar €#	1910 K slechts # euro per	1910 K slechts €#
vorlesezeit	613 K
vote	856 K
votre	27 K commentaire	1221 K adresse e-mail	1221 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1213 K est offert	1221 K désinscrire à tout moment	1221 K pouvez vous désinscrire à tout moment	1247 K avez une information	1254 K travaillez	1254 K avez été	1254 K êtes témoin	1254 K avez une information	1254 K souhaitez témoigner	1262 K avez une info	1262 K avez une information	1262 K avez des informations	1262 K disposez	1262 K souhaitez	1262 K êtes concerné	1262 K êtes témoin	1262 K avez été témoin	1262 K avez des photos	1262 K pouvez nous	1262 K pouvez joindre	1262 K pouvez contacter	1262 K pouvez écrire à
voz	1008 K generada
""", 'vr': """
vragen	72 K?	72 K over	73 K over dit artikel
vrei	2195 K să ne spui
""", 'vu': """
vuoi	1575 K segnalarci	1575 K raccontarci
""", 'vy': """
vytisknout	354 K
""", 'wa': """
wa	41 K redaksi
want	857 K to	858 K to	858 K more	874 K to be the first
war	8 K dieser	8 K der	573 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	768 K this forwarded	833 K this	1898 K deze	1918 K je erbij	1918 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1875 K is jouw mening	1898 K vind je van	1898 K vond u van	1898 K vindt u van
watch	730 K us on	747 K |	747 K now:	747 K more:	747 K the video:	747 K the latest	747 K:	797 K the video above	797 K the video below	797 K the clip above	797 K the clip below	797 K the full video	797 K the full interview	797 K the full episode	839 K more	839 K our	853 K more videos	856 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	698 K accept:	698 K accept visa	698 K accept paypal	796 K're hiring	796 K are hiring	803 K value your opinion	803 K'd love your feedback	842 K respect your privacy	871 K use	871 K love	871 K recommend
wees	31 K de eerste
weet	1918 K je	1918 K u
weitere	506 K artikel zu	506 K artikel aus	506 K themen aus	510 K artikel von
weiterlesen	507 K:
wekelijkse	1824 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	597 K
werden	597 K sie
were	857 K you	913 K you
wesprzyj	81 K	2069 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	746 K others are reading	747 K to read next:	913 K do you	913 K did you	913 K's your	913 K is your	913 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	914 K us on	914 K us at	914 K:
where	913 K were you
""", 'wi': """
wideo	2055 K znajdziesz	2055 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	573 K fanden sie	573 K fandest du	573 K finden sie	573 K hilfreich war	580 K gut kennen sie	580 K gut kennst du
wil	1918 K je
with	827 K inputs from	827 K input from	827 K agency inputs	827 K reporting by	827 K additional reporting	889 K a subscription	889 K a digital subscription
""", 'wo': """
wochen	474 K kostenlos	474 K gratis
wolisz	2072 K słuchać	2072 K posłuchać
word	23 K lid van	1893 K lid van	1893 K vriend van	1920 K nu	1920 K vandaag
work	796 K with us	796 K for us
worth	747 K reading:
""", 'wr': """
write	856 K to
""", 'ws': """
wspieraj	81 K	2069 K
wszystkie	27 K komentarze	2038 K artykuły o	2042 K artykuły autora
""", 'wy': """
wydrukuj	2063 K
""", 'xe': """
xem	2787 K thêm	2787 K thêm:	2787 K:	2787 K video	2787 >> K	2787 K tiếp:	2796 K các bài viết của tác giả	2796 K các bài viết khác của	2796 K thêm bài của tác giả	2802 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	999 K puedes recibir
yazi	2670 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	730 K can follow him on	730 K can follow her on	730 K can follow them on	739 K can withdraw your consent at any time	739 K may withdraw your consent at any time	747 K may also like:	747 K might also like:	747 K may also be interested in:	747 K may also want to read:	747 K may want to read:	777 K can get	786 K can reach	786 K can email	786 K can e-mail	786 K can contact	797 K can hear this story	797 K can listen to this	799 K can listen to	805 K must be	805 K can be part of	851 K may have missed:	858 K're reading	858 K are reading	859 K can also	859 K can now	859 K can	884 K can get
your	27 K comment	27 K comments	803 K opinion matters	842 K weekly guide to	842 K daily guide to	842 K essential guide to	895 K first
""", 'yu': """
yuk	1476 K unduh aplikasi	1492 K gabung
""", 'z': """
z	89 K prenumeratą
""", 'za': """
za	2379 K #	2379 K samo #
zachowaj	28 K
zainstaluj	13 K	2058 K
zanim	2081 K dodasz komentarz	2081 K skomentujesz
zapis	2462 K je mnenje
zapisz	2063 K ten	2063 K artykuł	2063 K tekst
zapratite	12 K	2358 K
zapytaj	2051 K	2051 K nas
zaujal	342 K vás	2406 K vás
""", 'zd': """
zdroj	357 K:	2420 K:
zdroje	357 K:	2420 K:
""", 'ze': """
zeptejte	341 K se
zet	1917 K
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	2405 K	2405 K článku
""", 'zi': """
zie	7 K je een	1848 K ook	1918 K je
zini	1783 K ko vairāk	1798 K stāstu	1798 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	2038 K więcej z	2039 K też	2039 K też:	2039 K także	2039 K:	2039 K wideo	2039 K film	2039 K zdjęcia	2039 K galerię	2055 K nagranie	2055 K materiał
""", 'zu': """
zugang	560 K zu allen
zugriff	560 K auf alle
zum	483 K newsletter	507 K thema:	507 K weiterlesen:	512 K autor	513 K autor	575 K kommentieren	596 K profil von
zur	512 K person	512 K autorin	513 K person	513 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	1173 K
aamukirjeen	1173 K
aangemeld	1880 succesvol K
aangepast	97 dit artikel is K	97 dit bericht is K
aanmelding	1923 bevestig je K
aanmerkingen	1860 op- of K
aastas	1075 K
""", 'ab': """
abbestellen	479 jederzeit K
abbestellt	583 jederzeit K
abbonamenti	1608 K
abbonamento	1534 hai già un K	1534 scegli il tuo K	1537 per chi ha un K	1608 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	1534 K per	1534 K a soli	1537 per gli K	1537 solo per K	1569 K	1604 K a	1604 K:	1604 K ora	1604 K per	1604 puoi, K	1605 i nostri K	1608 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	1534 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1551 devi K
abmelden	551 wieder K
abo	558 pur-K	611 das K	611 ein K
abonament	2016 masz już K	2226 K
abonare	2209 prin K ești
abonarea	2209 confirma K
abonat	50 ca K	2178 ești deja K
abone	80 K olun	80 K ol	2626 K olun ve	2682 K olun
aboneler	50 K	2671 K içindir	2671 yalnizca K	2671 sadece K	2686 K
abonelere	2646 K özel	2646 K özeldir	2646 K açik	2646 K açiktir
abonelerimiz	50 K	2683 K
abonelik	2686 K
abonements	1808 K
abonenci	2076 tylko K
abonenti	50 K var	1800 tikai K
abonentiem	1770 tikai K	1800 teksts ir K	1800 raksts ir K
abonents	1770 jau esi K
abonne	1293 je m'K
abonnee	50 als K	80 word K	1817 al K	1817 word K	1817 nog geen K	1819 als K	1924 word K
abonneer	80 K je	1924 K je
abonnees	50 K kunnen	50 onze K	1817 dit artikel is voor K	1819 alleen voor K	1909 K kunnen dit	1909 K kunnen het hele	1925 onze K	1928 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	389 kræver K	460 K	611 das K	611 ein K	618 K	1210 avec votre K	1297 K	1817 neem een K	1817 kiezen voor een K	1885 sluit een K af	1885 een K? log	1885 al een K	1909 nog geen K	1909 K dat bij je	1909 K af met	1924 kies een K	1928 K	2009 K
abonnementen	1928 K
abonnements	1297 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	389 bliv K	389 allerede K	390 som K	454 en K	456 bliv K	470 sie sind noch kein K	473 als K	475 bereits K	475 bereits K:in	1935 bli K	1935 allerede K	1936 som K	2003 en K	2005 bli K
abonnenten	50 K können	50 K dürfen	470 nur für K	470 exklusiv für K	585 lesen nur K	615 unseren K	618 K
abonnenter	50 K kan	389 kun for K	389 artiklen er for K	445 er for K	445 kun K	457 vores K	460 K	1935 kun for K	1935 denne saken er for K	1935 artikkelen er for K	1994 er for K	1994 bare K	1994 kun K	2006 våre K	2009 K
abonnentin	50 als K	473 als K	475 bereits K
abonnentinnen	50 K können	470 exklusiv für K	470 nur für K	470 K vorbehalten	615 unseren K
abonner	389 K for at	456 K på	1293 s'K	1935 K for å	2005 K på
abonnere	1980 ved å K
abonnez	80 K-vous	1210 K-vous pour	1210 K-vous à partir	1293 K-vous	1293 K vous
abonniere	80 K	614 K unseren	614 K hier
abonnieren	80 K sie	80 K sie uns	478 newsletter K	492 whatsapp-kanal K	492 K sie unseren kanal	522 podcast K	583 hier K	609 google K	609 google news K	614 jetzt K	614 K sie
abonniert	80 K uns	475 bereits K
about	930 . tell us K	930 ? tell us K	930 ! tell us K
above	870 links K
abrir	961 K en la app	2109 K no app
abstimmen	539 jetzt K:
abyste	309 K mohli číst dál
""", 'ac': """
accede	949 K a todo
accedi	24 K	1534 K per
accept	2185 K toate
acceptant	1236 en K les cookies
acceptar	280 K les galetes
accepteer	1839 K de cookies
accepter	1236 K les cookies
accepteren	1839 cookies te K	1839 cookies K
access	700 unlock full K	700 full K. no ads	817 K to every story	817 full K with no ads	845 year of K	845 months of K	845 want full K	845 K for half price
acconsento	1592 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	810 K with our privacy
according	938 K to
accordo	43 d'K?
account	700 create a free K to	700 sign in to your K	702 create an K to	817 please create a free K	935 create a free K	936 hold power to K	1817 maak een gratis K	1885 K is gratis en zo	1909 een gratis K	1924 maak een gratis K
accurate	824 K at time of
accused	938 K
aceptado	976 no has K las cookies
aceptaste	976 no K las cookies
aconseja	1034 K
aconsejaba	1034 K
aconselha	2172 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2172 K
actionnaire	1294 sans K
actualizada	97 esta noticia ha sido K
actualizado	97 este artículo ha sido K	97 este texto se ha K	97 este artículo se ha K
actualizat	97 articolul a fost K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1496 K dosen
adblock	320 vypněte K	403 slå K fra	1949 slå av K	2031 wyłącz K	2524 stäng av K
adblocker	497 K erkannt	497 K aktiv	497 nutzen einen K	497 verwenden einen K	497 trotz K	618 K	733 disable your K	733 you are using an K	733 K detected	1837 K uit
added	938 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	875 put your K	875 type your K	875 add your K	875 pop your K	875 enter your K	875 send us your email K
adgang	392 få K til	456 få fri K
admitiu	2172 K
admitted	938 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	2019 twój K e-mail	2059 K e-mail
adresa	77 lasă-ne K	2179 K de email nu va	2180 K ta de email	2180 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	2629 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	551 gültige e-mail-K	551 sie ihre e-mail-K	551 du deine e-mail-K	551 e-mail-K ein	1220 votre K e-mail	1220 votre K email
adresu	2324 na vašu e-mail K	2352 e-mail K	2352 mejl K
ads	70 no K	70 without K	936 we don't have K
advarede	459 K
advarer	459 K	2008 K
advarte	2008 K
advert	11 K
adverteix	303 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	1925 zonder K
advertisement	11 K	732 this K has not loaded
advertisements	11 K
advertiser	832 supplied by an K	832 provided by an K	832 paid for by an K	832 produced by an K	832 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	1915 dit is een K
advierte	1034 K
adviseert	1927 K
""", 'af': """
affermato	1607 ha K
affichage	1266 K de ce contenu
affichant	1266 en K ce contenu
afficher	1236 pour K ce contenu	1266 ne peut pas s'K
affichera	1210 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	356 K odkazy	439 K-links	496 K-links	662 K links	732 contains K links	849 K links	849 K link	869 as an K we	869 as an K i	869 as an K, we	869 as an K, i	869 as an amazon K	869 our K partners	1177 K-linkkejä	1442 K linkeket	1915 K links	1985 K-lenker	2354 K linkove	2354 K linkovi	2419 K odkazy	2475 K povezave	2559 K-länkar
affiliatelenker	74 K	1985 K
affiliatelinks	37 K	74 K	439 K	590 K	1915 K
affiliates	869 as K we	869 as K, we
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1270 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1296 K
affirment	1296 K
afhankelijk	1921 K van giften	1921 K van donaties
afiliacyjne	37 linki K	74 linki K	2065 linki K
afiliacyjnych	74 linków K	2065 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1011 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1011 enlaces de K
afiliate	37 linkuri K	74 linkuri K	2205 linkuri K
afiliats	286 enllaços d'K
afiliere	74 linkuri de K
afirma	1034 K	2172 K
afirmar	303 va K
afirmou	2172 K
afleveringen	1904 alle K van
afmelde	394 K dig når
afmelden	1880 elk moment K	1880 elk moment weer K
afsnittet	429 hele K
aftrekbaar	1882 gift is K
""", 'ag': """
agences	1251 avec K	1252 avec K
agenturmaterial	514 mit K
aggiornamenti	1547 segui tutti gli K
aggiornato	97 articolo è stato K
aggiunto	1607 ha K
agora	2169 doe K
agree	43 K?
""", 'ah': """
ahora	1031 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	244 K	427 af K	427 med K	1972 med K	1972 av K	2547 med K	2547 av K	2799 K
aidez	1255 K-nous à	1293 K-nous
aiemmassa	97 jutun K
aiemmin	97 jutussa luki K
aiheesta	1176 lisää K täältä
aiutaci	1568 K	1604 K a
aiutarci	1568 K	1604 K a
aizliegta	1780 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1074 meie K	1074 sõltumatu K	1074 K maksab	1074 hea K
ajakirjandust	1062 toeta sõltumatut K
ajakirjanik	1052 K
ajakirjanikele	39 meie K
ajakirjanikud	1074 meie K
ajoute	1296 K
ajoutez	1293 K-nous
ajuda	300 K'ns
ajude	2138 K-nos	2169 K-nos
ajutorul	2210 K tău putem	2222 avem nevoie de K tău
""", 'ak': """
akci	343 naši K
akciu	2407 našu K
akismet	21 K to reduce spam
akkoord	1880 ga je K met onze	1880 gaat u K met onze
aktardi	2685 K
aktivieren	497 javascript K
aktualisiert	97 text wurde K	97 artikel wurde K
aktualizovali	97 článek jsme K	97 článok sme K
akzeptiere	478 mit der anmeldung K
akzeptieren	478 mit der anmeldung K	499 cookies K
""", 'al': """
alamat	1474 K email
aldus	1927 K
alerta	2172 K
alertas	14 las K	964 recibe K	964 activa las K	2112 receba K
alertes	1225 recevez les K	1225 K info
alertou	2172 K
alerts	14 K	718 get K as
algemene	1880 ga je akkoord met de K
alin	2668 K
alive	936 local news K
alkaen	1175 K #
alles	470 lesen sie K	1909 lees K met
allow	734 K ads on
almaktadir	97 ayrintilar yer K
aloud	765 is read K by
alterados	97 nomes foram K
""", 'am': """
amendat	2225 a K
amended	97 was K on	97 was K to	97 has been K
amennyit	90 adj, K tudsz
ammesso	1607 ha K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	1605 siamo K su
andare	1526 prima di K via
android	485 für K und ios	714 our K app	1277 sur ios et K	1826 app voor K
anfrage	97 auf K	97 ließ eine K
angebot	558 ihr K	558 dein K	614 hier gibt es das K
angebote	551 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	605 ihre spende K	605 deine spende K	605 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	499 inhalte K werden
anggota	1520 jadilah K
ankete	2411 našej K	2411 v K
anketi	35 našoj K	2348 našoj K	2348 u K	2470 naši K	2470 v K
anketimize	35 K
anketimizi	2655 okur K	2655 K
anketo	2470 kratko K	2470 našo K
anketu	35 našu K	2348 kratku K	2348 našu K
ankety	347 naší K	2411 našej K
ankiecie	35 naszej K	2056 naszej K	2056 w K
anlatin	38 bize K	67 bize K	2668 K
anlatti	2685 K
anmelden	24 K	461 jetzt K	539 jetzt K:	614 hier K
anmelder	424 er K	1969 er K
anmeldung	478 mit meiner K	478 mit ihrer K	478 mit der K stimmen	478 mit der K stimme	478 mit der K willige	478 mit der K willigen	478 mit der K erklären sie	524 K	578 hier geht es zur K
annetus	1062 tee K	1077 K
anno	1606 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	439 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	457 uden K
annonsblockerare	2524 stäng av K
annonseblokkering	1949 slå av K
annonselenker	37 K	74 K	1985 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	2006 uten K	2580 utan K
announced	938 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1607 ha K
ano	2171 por K
anoi	1194 K
anoniem	1860 K tippen	1897 ons K
anonim	2649 bize K
anonym	572 K an uns
anonymity	97 on condition of K
anonymous	836 K
anonymously	836 K
anot	1767 K
anregungen	545 fragen oder K	545 fragen und K
ansehen	543 hier K	543 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	741 K our poll
anterior	97 versión K de este	97 versión K de esta	97 versão K desta	97 versão K deste	97 versão K do texto
antes	941 K de irte	2095 K de sair
anuncio	1011 después del K	1011 tras el K
anuncios	70 sin K
anunciou	2172 K
anuncis	70 sense K
anvender	403 vi K cookies
anyone	909 if you know K
anytime	705 cancel K	937 cancel K
anzeige	11 der K	11 dieser K	496 nach der K weiter	568 dies ist eine K
anzeigen	70 ohne K	70 keine K	499 mit einem klick K lassen
anzusehen	533 um das video K
""", 'ap': """
apelowali	2092 K
apeluje	2092 K
apgalvo	1807 K
aplicativo	84 no nosso K	2109 baixe o K	2109 baixe nosso K	2170 nosso K
aplikace	379 naše K
aplikaci	84 v naší K	316 stáhněte si naši K	317 stáhněte si K	350 mobilní K	350 naší K	350 naší mobilní K	378 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	2380 preuzmite K i
aplikacja	2090 nasza K
aplikacji	84 w naszej K	2021 w naszej K	2021 otwórz w K	2079 naszej K
aplikasi	1475 K kami	1477 unduh K	1477 download K	1520 instal K	1520 unduh K kami	1520 unduh K gratis	1520 segera unduh K	1520 yuk unduh K	1521 K kami
apoiador	2098 torne-se K	2138 seja nosso K	2169 torne-se K	2169 seja nosso K	2169 seja K
apoiam	2161 nos K todos os meses
apoie	2138 K
apoio	2094 seu K	2098 seu K é	2138 seu K
aportaciones	1022 gracias a las K
aporte	90 K lo que pueda	996 tu K	1031 tu K
apoyan	1022 que nos K cada mes
apoyo	940 su K	940 tu K	944 con tu K	944 tu K es	996 tu K
app	84 i vår K	84 med vår K	485 als K	548 mit der K	548 in der K	549 -K	581 mit der K der	714 get our K	714 in our K	714 use our K	714 our new K	714 our ios K	717 get the K	848 have our K	848 our K has	848 with our K	848 via our K	848 on our K	873 with our K you	873 with our K, you	873 in our K you	873 on our K you	935 our K	1826 in de K	1877 -K	1942 i vår K	2006 vår K	2516 i vår K	2580 vår K	2779 tải K	2836 在K中
appareil	1210 un seul K à la fois	1283 en cours sur un autre K
appeared	759 first K on	826 K in print
appen	84 i K vår	396 hent K	396 åbn i K	1942 last ned K	1942 hent K	1942 åpne i K	2516 öppna i K	2517 ladda ner K	2517 ladda ned K	2517 hämta K	2579 ladda ner K och
appje	38 stuur een K	67 stuur een K	1859 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1222 téléchargez l'K	1222 notre K	1223 dans l'K	1223 avec l'K	1223 sur l'K	1223 télécharger l'K	1294 notre K
applications	1222 nos K mobiles
appot	1437 az K
approached	97 K for comment
apps	848 our K
apunta	300 K't
""", 'aq': """
aqui	2095 já que você está K	2095 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	2006 vårt K
arbeit	615 unsere K
arbeitet	519 K als
arbejde	457 vores K
arbetar	2547 K med ai
arbete	2580 vårt K
argue	43 K back
argued	938 K
arrivato	1526 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	97 K a été mis à jour	301 aquest K	301 l'K sencer	700 to unlock this K	700 members-only K	708 you've read your last free K	708 you have read your last free K	708 this is your last free K	708 reached your K limit	723 share this K on	732 links in this K may	819 save this K	829 this K	829 the full K	830 this K	831 this K	870 links in this K	936 this K	1198 vous avez aimé cet K	1198 cet K vous a plu	1210 pour accéder à l'K	1210 cet K est offert	1210 cet K vous a été offert	1210 pour lire cet K	1210 offrir cet K	1210 offrez cet K	1216 de cet K à lire	1250 cet K est paru dans	1250 cet K a été publié	1274 réagir à cet K en	1288 cet K a d'abord été publié	1290 offrez cet K	1290 offrir cet K	1294 cet K
articles	15 free K	58 nouveaux K par e-mail	689 you've read # K	700 access to all our K	700 gift K to give	708 free K left	708 K left this month	708 you've used all your free K	708 # of # free K	708 K left to read	817 to read more K	817 for three more free K	817 more free K	819 K to give	819 K to gift	819 K to share	819 gift # K	1210 tous nos K	1216 il vous reste # K	1280 nos K sont en accès libre	1290 K à offrir	1294 nos K
articol	2223 acest K
articolele	2223 K noastre
articolelor	2193 preluarea K
articoli	58 nuovi K via mail	1534 tutti gli K senza limiti	1539 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1526 ti è piaciuto questo K	1534 per leggere l'K	1534 regala questo K	1605 questo K
articolul	20 K complet	20 K integral	2214 pentru a citi K	2214 să citești tot K	2223 ți-a plăcut K	2223 tot K
artigo	20 ler este K	20 ler o K	2095 gostou deste K	2165 para ler este K	2170 este K
artigos	2137 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	97 in dit K is de	97 versi awal K	437 denne K for #	454 denne K	454 en K	457 denne K	462 dir gefällt dieser K	470 lesen sie diesen K mit	470 um diesen K zu lesen	470 dieser K ist nur für	470 zugriff auf alle K	470 alle K lesen	470 ganzen K lesen	476 freie K übrig	476 K frei	476 ihr letzter freier K	520 K wurde	525 unsere K öfter	554 K etwas wert ist	558 alle freien K	564 weitere K finden sie	569 rechte am K	569 K steht unter einer	579 den ganzen K	579 diesen K	584 gäbe es diesen K nicht	588 alle K zum	588 lesen sie in diesem K	593 K ist zuerst	593 K ist zuvor	595 K gratis	610 K wurde zuerst	615 dieser K	615 diesen K	615 diesem K	1509 untuk membaca K ini	1521 K ini	1817 om dit K te lezen	1817 dit K is alleen	1817 geef dit K	1817 lees dit K met	1817 gratis K deze week	1843 fout in dit K	1860 mening over dit K	1885 een premium K	1902 dit K	1916 niets uit dit K	1916 K mag zonder	1925 dit K	2567 gratis K kvar	2576 en K	2577 låst K	2577 upplåst K
artikelen	15 gratis K	1817 toegang tot alle K	1885 aantal K bereikt	1885 aantal gratis K	1909 gratis K gelezen	1912 alle K over
artikeln	470 zugang zu allen K	558 zugang zu allen K	595 freien K	2503 gillade du K	2509 läs hela K med	2509 lås upp K	2550 fel i K	2576 den här K	2576 K	2577 K är upplåst	2577 K är öppen	2577 den här K är låst	2577 K är låst	2580 den här K
artikels	593 nutzung dieses K
artikkel	1069 tasuta K	1074 see K
artikkelen	97 K er oppdatert	1975 feil i K	2003 denne K	2003 K	2006 denne K
artikkeli	20 koko K	1135 tämä K on vain	1183 ilmainen K jäljellä	1192 tämä K
artikkelia	1179 maksutonta K	1179 ilmaista K
artikkelin	1189 tämän K
artikkelit	15 ilmaiset K	1179 ilmaiset K
artiklar	15 fria K	2509 fria K	2567 gratis K kvar	2573 inga gratis K	2573 inga fria K	2580 alla K
artiklen	97 K er rettet	383 kunne du lide K	454 K	457 K her
artikler	15 gratis K	389 gratis K	445 gratis K tilbage	451 ingen gratis K	457 alle K
artikli	1072 selle K
artiklid	1065 tasuta K
artiklit	1065 tasuta K	1072 seda K	1074 kogu K
arvioi	1194 K
""", 'as': """
asegura	1034 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	938 K
asks	938 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	2103 já é K	2169 torne-se K	2169 seja K
assinantes	50 K podem	50 os K podem	2103 só para K	2103 somente para K	2165 exclusivo para K	2165 exclusiva para K	2165 exclusivos para K	2170 nossos K	2173 K
assinatura	2173 K
assinaturas	2173 K
assine	80 K	2094 K a	2094 K o	2102 K por	2102 K e tenha	2103 K para	2169 K já	2169 K agora	2169 K e	2169 K aqui	2169 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	831 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	732 as an amazon K	757 is an K
assure	1296 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	1794 K mūs	1804 K mūs
atbalstiet	1804 K mūs
atbalsts	1794 tavs K palīdz	1804 tavs K	1804 jūsu K
attention	97 K, spoilers
attgjevast	45 K
atualizada	97 reportagem foi K	97 matéria foi K	97 notícia foi K
atualizado	97 texto foi K	97 artigo foi K
atzina	1807 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	520 K
audioverze	2 K
audioverzi	346 K
audioverzii	2410 K
aufgefallen	502 fehler K
ausblenden	499 und wieder K
auszugsweise	514 nachdruck, auch K
auteur	1253 est l'K	1861 is K van	1864 mening van de K
auteursrecht	1892 rust K
author	754 email the K	754 the K can be	757 is the K of	757 is an K
automated	2 read by an K	765 is read by an K	765 narrated by an K
automatisch	2 K vorgelesen	473 endet K	543 K vorgelesen	569 K von dpa	569 K von der	577 der text wurde K	577 dieser text wurde K
automatisk	1972 K oversatt
autor	277 és K de	519 ist K	993 es K de	2139 é K de
autora	277 és K de	993 es K de	2048 napisz do K	2139 é K de
autorce	337 napište K
autore	1570 è K di
autorem	2048 kontakt z K
autoren	532 meinung der K
autorin	519 ist K	519 ist freie K	532 meinung der K
autorise	1283 n'K pas la lecture
autorke	2400 napíšte K
autorki	2048 napisz do K
autorovi	337 napište K	2400 napíšte K
autorskim	2066 chroniony prawem K	2066 chronione prawem K
autoru	2338 javite se K	2338 pišite K
autrice	1253 est l'K	1570 è K di
""", 'av': """
available	714 our app is K	715 K on the app store	715 K on google play	848 app is K	865 tickets are K here
avbryt	21 K svar
avec	1251 K afp	1252 K afp
averci	1604 grazie per K letto
avertit	1296 K
avertizat	2225 a K
avise	2169 K-nos
avsluta	2581 K när du vill
avsnittet	2549 hela K	2549 ladda ner K
avtorici	2460 pišite K
avtorju	2460 pišite K
avverte	1607 K
""", 'ay': """
ayda	2667 K # tl	2667 K # tl'den	2684 K
aydinlatma	2637 K metni
ayirtin	2668 K
aylik	2684 K
ayudanos	1031 K
""", 'ba': """
ba	2008 K
bad	459 K	2582 K
bagikan	25 K	49 K
baixa	269 donar-te de K
baixe	2094 K o	2109 K o app
bajate	1031 K la app
bancs	292 no depèn de K
banner	618 cookie-K	939 cookie K
banners	939 cookie K
bantu	1520 K kami
bastano	1604 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	569 redaktion nicht K
beboette	1927 K
become	51 K one of them	771 K a	935 K one of them
becoming	770 K a member	887 consider K a	935 consider K	935 K a member
bedankt	1924 K voor het lezen
beelden	97 bevat K	1860 heb je K	1860 heeft u K
befindet	499 an dieser stelle K sich
before	689 K you go	689 K you move on
begging	939 K
begs	938 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	461 mit einem K	554 jeder K hilft uns	569 K steht unter einer	584 mit einem kleinen K	593 K ist zuerst	605 mit ihrem K können wir	605 mit deinem K können wir	605 ihrem K helfen	610 K wurde zuerst	615 dieser K	615 diesen K
bejelentette	1465 K
bekijk	1870 nieuwe baan? K
beklagade	2582 K
beklagede	459 K
beklaget	2008 K
belangrijkste	1880 elke dag het K
believe	911 if you K we	936 people who K in
belirtti	2685 K
below	841 sign up K	841 enter your email K	870 links K
beluisteren	1904 dit artikel ook K	1904 hier K
benachrichtigungen	14 K	487 K aktivieren	488 push-K
benadrukt	1927 K
bent	1810 nu je hier toch K
bepaalde	1927 K
berasal	1497 konten ini K dari
berdonasi	1520 mari K	1520 silakan K	1520 ayo K	1520 anda K
bereits	470 sie haben K ein abo	558 K ein konto
bergabung	1520 mari K	1520 K dengan kami	1520 ayo K
bergabunglah	51 K	1520 K
bergantung	1507 K pada dukungan anda
bericht	97 in dit K is de
berichte	67 K uns
berichten	67 K sie uns	615 wir K
berichterstattung	615 unsere K
berichtet	519 K für	519 K über
berichtete	617 K
berichtigung	97 K:
berite	2489 K nas
berkomentar	6 untuk K	97 menolak K
berlangganan	1470 sudah K	1473 K newsletter	1506 terima kasih telah K	1506 berhasil K	1520 K sekarang	1520 silakan K
bersama	51 ikutlah K	1520 gabung K
bescheid	572 sagen sie uns K	572 sag uns K
beschloss	617 K
beschreibungen	97 enthält K
beschrijvingen	97 bevat K
besedah	2501 po K
besked	432 push-K
beskeder	432 push-K
beskrivelser	97 inneholder K	97 indeholder K
beskrivningar	97 innehåller K
besloot	1927 K
beslutade	2582 K
besluttede	459 K
besluttet	2008 K
besoin	1198 nous avons K de vous	1293 nous avons K de vous	1293 a K de vous	1293 avons K de votre
besplatan	2366 poslednji K tekst
besplatna	2353 K članka
besplatne	2353 K članke
besplatni	2345 naš K webinar	2345 naš K vebinar	2366 poslednji K članak	2366 zadnji K članak
besplatnih	2353 K članaka
beste	1880 elke week het K van
bestellen	461 jetzt K	538 im shop K	539 shop K	539 store K	612 jetzt K im	614 K sie hier	614 K sie unseren
bestellung	524 K
besten	615 die K texte
betaald	1915 artikel is K	1915 content is K
betaalmuur	1882 geen K	1928 K
betalande	2576 K läsare
betalende	445 kun for K	454 K læsere	2003 K lesere
betalingsmur	460 K	2009 K
beteiligt	568 redaktion ist nicht K
betonte	617 K
betroffenen	97 namen der K
betrokken	1889 redactie is niet K
bevestigen	1880 aanmelding te K
bevorzugen	525 google K
bevorzugte	525 K quelle
bevorzugten	525 K quelle
bevorzugter	525 K quelle
bewerben	539 jetzt K:
bewust	83 speel K
bezahlschranke	555 K	618 K
bezmaksas	1796 K rakstus	1796 K raksti	1796 K kontu	1800 K raksts
""", 'bi': """
bidrag	387 dit K	387 giv et K	456 giv et K	456 dit K gør	456 dit K er	456 dit K til vores	460 K	1933 ditt K	1982 gi et K	2005 ditt K gjør	2005 ditt K er	2556 ge ett K	2556 ditt K gör	2579 ge ett K	2579 swisha ett K
bidraget	1982 K ditt
bijdrage	1813 jouw K	1856 kleine K	1915 K is betaald	1921 dankzij jouw K	1926 kleine K
bijgewerkt	97 dit artikel is K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	602 uns ihre K
bildirdi	2685 K
bildirimlere	14 K	2630 K izin ver
bildirimleri	14 K	2631 K aç
bildirin	38 bize K	67 bize K
biletlerini	2655 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	936 K owner
bilten	78 na K	2333 K
binding	391 ingen K	458 ingen K
bindingstid	1937 ingen K	2007 ingen K
bindningstid	2511 ingen K	2581 ingen K
binnenland	1900 is redacteur K
bisogno	1526 abbiamo K di te	1604 abbiamo K di te	1604 abbiamo K del tuo	1604 abbiamo K anche di te	1604 abbiamo K di voi
bitte	462 haben wir eine K	462 eine K an sie	462 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	1465 K
""", 'bl': """
bli	2005 K med i	2005 K en del av	2579 K en del av
blijkt	1927 K uit
blijven	1882 om dit te K doen
bliv	51 K en af dem	456 K en del af
blocker	733 disable your ad K	733 disable ad K	733 turn off your ad K	733 using an ad K
blocking	733 K our ads	734 K ads
bloqueador	974 K de anuncios	1035 K de anuncios	2119 K de anúncios
bluesky	16 K	727 follow him on K	727 follow her on K	727 follow them on K
""", 'bo': """
board	795 our jobs K	795 our job K
bogatych	2068 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	852 K this story	852 K this page
bookshop	837 our K	897 in our K	897 from our K
boutique	1292 dans notre K	1292 sur notre K
""", 'br': """
bralcem	2497 K
bralcev	18 po zaslugi K	43 pisma K	2478 s podporo K	2478 s pomočjo K	2497 K	2499 naših K	2499 po zaslugi K	2499 s podporo K	2499 podpori K
bralci	2497 K	2499 naši K
branja	0 čas K
brauchen	554 K noch #	614 wir K ihre hilfe	614 wir K deine hilfe	614 K wir sie	614 K wir dich	614 K wir eure
braucht	554 K ihre hilfe	554 K deine hilfe
breaking	718 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	2478 K vas
brief	1860 K naar
briefing	769 our morning K	769 our K	769 daily K	810 K in your inbox
briefkasten	527 anonymen K	527 anonymer K
brieven	1860 K naar
bring	873 our apps K you
brings	873 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	733 your K is out of date	733 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1972 K ki	1972 K ai
""", 'bu': """
budite	2352 K u toku
buitenlandcorrespondent	1922 is K
buitenlandredacteur	1861 is K
bulabilirsiniz	2668 K
bulan	1522 per K
buletin	78 K kami	1473 K kami	1506 K harian kami	1521 K kami	1524 K
bulunabilirsiniz	2682 katkida K
bulundu	2685 çağrida K
bulunun	2682 katkida K
buradan	2663 K bağiş yapin
bureau	781 K chief
button	533 klick auf den K	910 clap K
buttons	819 the share K	819 the K below
buycoffee	2068 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	2094 K-se	2103 K-se para
cadeau	1818 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	996 K
callan	1032 lo que otros K
cambiado	97 nombres se han K
cambiados	97 nombres han sido K
cambiati	97 nomi sono stati K
campagne	1280 K de dons	1293 boucler notre K
campaign	936 our spring K	936 our K
can	935 pay what you K
canal	969 únete al K	1031 únete al K	2115 siga nosso K	2115 siga o K	2169 entre no K	2170 nosso K
canale	1574 al K	1605 il nostro K
canali	1548 sui nostri K
canalul	2223 K nostru
cancel	21 K reply	705 K at any time	937 K any time	937 K at any time
cancele	2102 K quando quiser	2171 K quando quiser
cancellarti	1541 puoi K
cap	277 és K de
caporedattore	1570 è K
caporedattrice	1570 è K
carte	9 cette K
casella	79 nella tua K	1542 nella tua K
""", 'ce': """
cebinize	2660 K gelsin
celoten	20 K članek	2446 K članek je	2474 K članek
celotnega	2446 za ogled K	2446 za branje K	2474 K članka
cenite	2494 K naše delo	2494 K naš trud
cerea	2225 K
cereau	2225 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	2225 a K	2225 au K
""", 'ch': """
changed	97 names have been K	97 name has been K	97 names were K
channel	936 our K	1479 ikuti K	1479 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1219 par e-mail K	1219 par mail K
chargement	1266 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	577 unseren K	577 unserem K
chcete	378 K číst dál	2387 K čítať ďalej
check	800 K back for more	800 K back soon
chef	1253 est K de	1900 is K van de
cheffe	1253 est K de
chefredakteur	604 ist K
chefredakteurin	604 ist K
chefreporter	604 ist K
chefreporterin	604 ist K
chegou	2095 se você K até aqui
chercheur	1253 est K
chercheuse	1253 est K
chia	25 hãy K sẻ	49 hãy K sẻ	2818 hãy K sẻ	2821 K sẻ
chiede	1607 K
chiederti	1526 un piccolo favore da K
chief	757 is K
chiesto	97 abbiamo K	1607 ha K
chip	770 K in	771 K in	935 K in now	935 K in and
chipping	935 consider K in
choices	840 cookie K	840 your K
choisissez	1210 K votre offre
choose	687 K a plan	702 K a plan
choquer	97 peuvent K
chosen	824 K by our
chronione	2066 K są prawem
""", 'ci': """
cijelog	2320 za čitanje K
cikk	1463 ez a K
cikkeink	1463 K
cikket	1461 ezt a K	1461 a K
cinste	54 fă-mi K cu o cafea
cipta	1491 hak K
citarea	2218 cu K sursei
citera	2536 K oss gärna	2536 K gärna men ange
citire	0 timp de K	0 timp K
citit	2210 dacă ai K până aici
cititorii	36 K noștri	2223 K noștri
cititorilor	18 datorită K	43 scrisorile K	2210 datorită K
civil	847 keep it K
""", 'cl': """
claimed	938 K
clap	910 K for this	910 K for it	910 give it a K	910 K up to
claps	910 K for this	910 give it some K	910 # K
clarification	97 K:
clarifications	804 corrections and K
clarity	97 edited for K	97 length and K
clicking	788 by K play
client	1212 déjà K
clips	40 your K
""", 'co': """
code	1574 qr K
codziennie	17 K rano	2019 otrzymuj K
coffee	54 buy me a K	54 buy us a K	770 buy me a K	770 buy us a K	935 buy us a K	937 cup of K
colabora	993 K con
collabora	1570 K con
coloque	77 K seu e-mail
columnist	757 is a K	781 K	1861 is K	1922 is schrijver en K	1922 is K en
colunista	2139 é K
com	2267 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	97 não quis K	979 quieres K	980 para K	2125 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	2223 spune-mi în K	2223 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	979 déjanos tu K
comentarios	85 en los K	97 declinó hacer K	979 no admite K	980 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comenteze	97 nu a dorit să K
comentou	2172 K
comision	2205 primi un K
comment	6 to K	6 to leave a K	6 to post a K	97 request for K	97 asked for K	97 could not be reached for K	741 log in to K	741 sign in to K	741 be the first to K	741 leave a K below	741 leave your K	741 our K policy	742 post a K	847 posting a K	847 members can K	864 to K you must	864 to K, you must	926 post your K
commentaar	97 niet bereikbaar voor K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1274 votre K sera publié
commentaires	85 en K	85 dans les K	1239 charte des K	1239 espace K	1240 dans les K
commentare	6 per K	1556 vuoi K	1557 per K
commentator	1922 is politiek K
commenter	1240 pour K	1274 peuvent K	1274 pour pouvoir K
commenti	85 nei K	1556 i K saranno	1557 nei K
commenting	741 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	741 in the K below	741 let us know in the K	741 K powered by	741 K have been closed	741 all K are subject to	741 we welcome your K	742 in the K section	847 posting K	864 closed the K	864 turned off K	864 turned off the K	864 switched off K	864 disabled K	926 post your K	935 let us know in the K
commercial	824 our K team	824 our K content	1270 réalisé par un partenaire K	1283 notre service K
commissie	1889 een K
commission	732 we may receive a K	732 K if you buy	824 may earn a K	824 may earn a small K	824 may earn an affiliate K	824 may receive a small K	824 may receive K	824 earn K from	849 K
commissione	1583 ricevere una K
commissions	849 K
committed	804 K to accuracy
community	571 unserer K	615 unsere K	741 abide by our K	778 our K members	778 leave our K	778 like our K	935 join our K of	936 K-funded	1556 regole della K	1574 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	2146 uma publicação K por
compartilhado	2146 um post K por
compartilhe	25 K	49 K com	67 K sua história	2169 K este
compartilo	49 K
compartir	949 K tu cuenta, cambia	1031 si quieres K tu cuenta
compensated	849 K
compensation	824 receive K from
complain	804 K about this article
complained	938 K
complains	938 K
complaints	804 our K page
completa	1025 para leer la nota K	2102 para ler a matéria K
complete	817 K digital access
completo	2102 para ler o artigo K
complimentary	15 K articles	708 K articles	708 K article this month	708 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1293 créez un K	1293 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1022 K que sostiene
comunidade	2169 faça parte da K
comunique	2124 K um erro
comunitatea	2210 K care susține	2222 intră în K
concorda	43 K?
condannato	1607 ha K
condensed	97 K for clarity
condiciones	977 términos y K
condividi	67 K la tua storia	1604 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conducta	97 K suicida
conduite	1274 charte de bonne K
confidence	779 in K
confidential	779 K tip	779 K tips
confirm	710 check your email to K
confirmar	1021 bandeja de entrada para K	2160 caixa de entrada para K
confirmat	2225 a K
confirmation	1279 e-mail de K
connect	727 K with us on
connectez	24 K-vous	1196 K-vous	1210 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	1553 il K ai cookie
consent	737 we need your K to load	773 written K
consentimento	2146 K para carregar
consentiti	1556 non sono K commenti
consider	687 K giving	687 K making	687 K joining	687 K a gift	694 if you liked this article, K	771 please K	771 K a	771 K giving	771 K joining	887 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	710 K me with news and offers	785 K her at	785 K him at	785 K them at	935 K us at	1897 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	97 K for comment	756 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contains	97 K details of	97 K graphic	97 K images of
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	2169 K-nos
contenido	9 este K	9 K externo	950 K premium	976 K externo de	976 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	737 to view this K, you	737 to view this K please	737 this K is hosted by a third party	737 we use your sign-up to provide K	738 third-party K	817 access to all our K	824 our K studio	826 to reuse this K	829 this K	1865 K te zien
contenu	9 ce K	1236 ce K n'a pas pu être	1236 K bloqué	1266 K est fourni par
contenus	1210 tous nos K	1294 nos K
contenuti	9 K esterni	1537 a tutti i K
contenuto	9 questo K	9 K esterno	1553 K esterno
contiene	97 K spoiler
contient	97 K des scènes	97 K des images
contingut	9 aquest K
continua	1596 K a leggere con	2214 pentru a K lectura
continuar	292 el teu suport per K	292 ajuda'ns a K	295 per K llegint	2165 para K lendo	2165 para K a ler	2165 K lendo
continuare	20 K a leggere	1596 per K a leggere	1596 per K la lettura	2214 pentru a citi în K	2214 citește în K cu
continue	700 to K reading this article	700 log in to K	700 sign in to K	700 register to K	700 upgrade to K	935 help us K	2152 K a ler abaixo	2165 K lendo com	2165 K a ler com
continuer	1283 pour K à lire
continuez	1270 publicité, K	1283 K votre lecture sur
continuing	737 by K to use this website, you agree
contou	2172 K
contribua	90 K com o que puder	2138 K	2169 K com	2169 K a partir	2169 K para o nosso
contribuez	1293 K
contribuie	90 K cu cât poți
contribuisci	1525 K
contributed	782 K reporting	782 K to this report	782 K to this story	782 K to this article	826 K to this report
contributing	757 is a K	935 by K to
contribution	687 make a K	770 make a K	935 your K	935 making a K	1293 votre K
contributo	1525 il tuo K	1529 con il tuo K	1593 piccolo K per noi
contributor	757 is a K
conversation	687 join the K	741 join the K with	742 to join the K	847 in the K
convida	54 K'm a un cafè
cookie	737 manage your K	1312 קובצי K	1433 K-kat	1553 usiamo i K	1553 questo sito usa i K	2031 pliki K	2261 файлы K	2261 файлов K	2271 файлы K	2301 файлы K	2301 файлов K	2403 súbory K	2713 файли K	2713 файлів K	2725 файли K	2755 файли K	2755 файлів K	2783 sử dụng K	2798 chấp nhận K
cookiekeuze	1901 K
cookies	9 third-party K	403 vi bruger K	404 bruger K til	426 K	576 nutzung von K	630 αποδοχή K	674 K	737 we use K	737 this site uses K	737 this website uses K	737 our site uses K	737 uses K to	737 accept all K	737 accept K	737 how to control K	738 use of K	788 social media K	840 K	976 usamos K	976 este sitio utiliza K	976 esta web utiliza K	976 aceptar las K para	976 que aceptes las K	977 uso de K	1236 refusé les K	1237 utilise des K	1266 gérez vos K	1297 bandeau K	1839 omdat je geen K	1841 gebruik van K	1865 social media-K	1901 K toe te staan	1949 vi bruker K	1971 K	2031 używamy K	2031 plików K	2121 usamos K	2121 este site utiliza K	2121 este site usa K	2122 uso de K	2538 K på	2546 K
cookievoorkeuren	1865 K
copy	936 read our K
copyright	1892 rust K
corespondent	2196 este K
corporate	936 K backing
correct	824 K at time of
corrected	97 K:	97 was K on	97 has been K	97 this post has been K
correctie	97 K:
correction	97 K:	97 K #	804 report a K	804 request a K	804 suggest a K
corrections	804 our K	804 K policy	834 our K team	936 our K
corregido	97 este artículo ha sido K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	957 en tu K	957 en su K	957 a tu K
correspondant	1253 est K	1253 K à
correspondante	1253 est K	1253 K à
correspondent	757 is a K	781 K	1861 is K
correspondente	2139 é K
correspondents	936 our K
corresponsal	277 és K	993 es K
corretto	97 articolo è stato K
correu	77 deixa el teu K	77 deixeu el vostre K	269 al teu K
correzione	97 K:
corrige	97 errata K
corrigido	97 texto foi K	97 artigo foi K
corrispondente	1570 è K
count	928 you K on
courriel	1219 par K chaque	1219 dans votre boîte K
couvre	1253 K les
coverage	800 read our full K	800 see our full K	852 more of our K	852 all our K	936 our K
covers	757 K the
""", 'cr': """
created	764 summary was K
creative	47 K commons	47 K-commons-lizenz
crisis	97 K text line
criticised	938 K
criticized	938 K
cronisti	39 nostri K
crowdfunding	939 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	993 K los
cuenta	949 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	1900 is K
cuma	17 her K
cuota	1032 tu K
""", 'cy': """
cyfrowe	2088 kup wydanie K	2088 wydanie K
""", 'cz': """
czekamy	2034 K na wasze
czytaj	2089 K dalej za
czytania	0 czas K
czytasz	2088 K nas za darmo	2090 K nas
czytelnicy	36 nasi K	2085 K	2090 nasi K
czytelniczek	2068 dzięki wsparciu K
czytelniczki	2085 K
czytelnikom	18 dzięki K	2085 K	2090 dzięki K
""", 'da': """
daarna	1819 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	614 sind sie K	614 sei K
dacci	1604 K una mano
daftarkan	1506 K email anda
dagar	2557 # K för #
dage	437 # K for #	456 prøv # K
dagelijks	1822 ontvang K
dager	1983 # K for #
daily	710 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	2090 pisać K
danach	473 K # euro
dane	2421 #% z K	2421 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	1882 K onze leden	1882 K mensen zoals jij	1882 K lezers zoals jij	1908 K onze lezers	1908 K lezers	1908 K giften	1921 K jouw steun	1921 K uw steun
dapatkan	1479 K update berita
dar	378 váš K	382 K	2443 K
darbu	1805 mūsu K
darmowe	2062 K konto
darmowy	2016 ostatni K	2077 ostatni K tekst
darmowych	2062 limit K
darowizna	2089 twoja K	2093 K
darowizny	2093 K
darstellungen	97 enthält K
darte	959 K de baja
darujme	358 na K	379 na K	380 K
dary	382 K	2443 K
data	757 is a K
datajournalist	1900 is K
dateci	1604 K una mano
datenjournalist	604 ist K
datenjournalistin	604 ist K
datenschutzbestimmungen	500 K
datenschutzhinweise	500 K
""", 'de': """
deaktiviere	497 K deinen adblocker
deaktivieren	497 K sie ihren adblocker	497 adblocker K	497 ad-blocker K
deaktiviert	497 javascript ist K
debat	425 send det til K
debate	742 join the K
debattartikel	2545 din K	2545 skriva en K
debattartikeln	2545 svara på K
debatten	6 delta i K	407 deltag i K	431 deltage i K	431 deltag i K	431 tone i K	1976 delta i K
debattinnlegg	43 K	1970 K
decided	938 K
decidiu	2172 K
decis	2225 a K
deciso	1607 ha K
declarat	2225 a K	2225 au K
declarou	2172 K
declinato	97 ha K
declined	97 K to comment
dedi	2685 K
dedicated	936 our K team
dediler	2685 K
deductible	770 tax-K gift	770 tax-K donation	935 make a tax-K	937 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	1809 K dit
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	2501 je K
dejala	2501 je K
dela	25 K den	49 K den	2579 K med en vän
delite	49 K ga	67 K z nami
delivered	700 print edition K to	701 K to your door	710 K to your inbox	710 K to your email	710 get the latest news K	878 K mondays	878 K tuesdays	878 K fridays	878 K sundays
delivery	890 home K of the	890 home K
delo	2494 vam je všeč naše K	2499 naše K
dem	51 bli en av K
demanar	303 va K
demander	1198 une faveur à vous K	1198 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	2685 K
denuncia	1034 K	1607 K	2172 K
departe	49 dă-l mai K	2222 citi mai K
depend	928 you K on	936 we K on
depende	1022 no K de bancos	2161 não K de bancos
dependemos	1022 K de nuestros lectores	2161 K dos nossos leitores
der	617 so K
derden	1839 inhoud van K
derdi	2685 K
derecho	29 se reserva el K
derlerdi	2685 K
desactiva	974 K adblock
desactivar	974 K adblock
desacuerdo	43 en K
desative	2119 K o adblock
descarga	961 K la app	961 K nuestra app	1031 K nuestra	1031 K la app
descarrega	300 K't
descarregue	2109 K a app
descrieri	97 conține K
descripciones	97 contiene K
descriptions	97 contains K of	97 contient des K
descrizioni	97 contiene K
desk	39 our news K
deskripsi	97 memuat K
despre	2196 scrie K
desta	2169 faça parte K
destek	2663 K olun	2682 bize K	2682 K olun	2682 K ol	2682 K verin	2682 aylik K
det	459 hed K	2008 het K	2008 sto K
details	97 bevat K
detalii	97 conține K
detalles	97 contiene K
detected	733 ad blocker K	733 adblock K
determinou	2172 K
dettagli	97 contiene K
detto	1607 ha K
deutschen	593 von der K presse-agentur
devamini	2626 K okumak için	2682 haberin K okumak
devenez	80 K membre	80 K abonné	1293 K membre	1293 K mécène
device	779 non-work K
""", 'di': """
dianomi	94 K
dicci	1604 K la tua
dice	1034 K	1607 K
diceva	1607 K
dich	614 trag K
dichiarato	1607 ha K
die	617 so K
diesem	615 K text
diesen	9 K tweet	49 leiten sie K	579 K text	584 gäbe es K text nicht	615 K text
dieser	615 K text
dieses	9 K video	533 um K video
different	43 got a K view
dig	383 vi har en bøn til K	2579 hör av K
digest	769 weekly K	769 our K
digipakett	1037 telli K
digital	558 K-abo für	585 ein K-abo	611 K-abo	845 K pass
digitalabo	470 mit unserem K	558 K für	611 K
dijo	1034 K
dimanche	17 chaque K
dimuat	45 K ulang
din	2353 za # K	2353 od # K
dinara	2382 K
dine	389 læst alle K
dinleyebilirsiniz	2668 K
dinleyin	2 haberi K	2668 K
dipendenza	88 il gioco può causare K
diperbarui	97 artikel ini telah K	97 artikel ini K	97 berita ini telah K
dipublikasikan	22 tidak akan K
dir	303 va K
direct	710 K to your inbox	1230 suivez en K	2179 K în inbox
directement	1220 K dans votre
directly	710 K in your inbox
directo	969 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	1551 K adblock
disagree	43 K?
disait	1296 K-il	1296 K-elle
disamarkan	97 nama K
disattiva	1551 K adblock	1551 K l'ad blocker
discord	571 unserem K
discorda	43 K?
discordu	336 K
discordzie	2047 K
discover	275 a google K	420 google K	525 google K	609 K folgen	644 google K	775 google K	998 en google K	1858 google K	1965 google K	2047 google K	2194 pe google K	2540 google K
discoverissa	1157 google K
discretion	97 viewer K
discussion	6 to join the K	847 in the K	847 join the K	1239 participez à la K
disdici	1534 K quando vuoi	1606 K quando vuoi
disfrutando	1025 sigue K de
disiscriverti	1541 K
diskuse	349 vstupte do K	349 zapojte se do K
diskusie	2412 zapojte sa do K	2412 vstúpte do K
diskutiere	502 K mit
diskutieren	502 K sie mit	502 K sie über	614 K sie mit
diskutovat	349 K mohou
dispatch	769 a weekly K	769 our K
disponibil	2177 K doar pentru abonați
disponibile	1544 K su app store
disponible	962 K en google play	1222 K sur l'app store
dispositivo	949 si continúas leyendo en este K	950 en otro K	1596 in uso su un altro K	2165 em outro K	2165 noutro K
dispus	2225 a K
disse	1607 K	2172 K
distressing	97 some may find K
distribuie	25 K	49 K-l
dit	1296 a K	1296 K-il	1296 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1239 K-le nous en	1293 K-nous
diu	303 K
diventa	80 K socio	1604 K socio	1604 K parte
diyor	2685 K
diyordu	2685 K
diz	2172 K
dizia	2172 K
diziam	2172 K
""", 'do': """
do	936 what we K
dobivajte	2373 K
dobivati	2367 želite K	2488 želite K
docente	1570 è K
dodaje	2092 K
dodal	381 K	2442 K
dodala	381 K	2383 K	2442 K
dodano	97 do tekstu K
dodao	2383 K
doel	1882 ons K: #
dogodek	2467 naš K
dohodnine	2478 K
dokumente	527 anonym K
dollar	935 K you give	937 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1297 K
dona	1525 K ora
donacija	2357 svaka K	2357 vaša K	2380 vaša K	2381 vaša K	2381 svaka K	2384 K	2502 K
donacije	2384 K	2502 K
donacijo	2500 z K
donacijom	2382 K
donaciones	1035 K
donacions	304 K
donasi	1507 K anda	1520 K anda	1524 K
donate	687 K now	687 K today	771 K	935 K what you can	939 K
donateur	1293 devenez K	1924 word dan K
donateurs	1255 nos K	1294 nos K	1882 dankzij onze K	1908 dankzij K
donatie	1813 doe een K	1813 jouw K	1856 K	1924 jouw K	1924 uw K	1924 doe een K	1928 K
donaties	1908 dankzij K	1928 K
donating	935 consider K
donation	687 make a K	694 consider making a K	770 make a K	813 K will be doubled	813 K will be matched	866 small K	893 a K of £#	893 a K of $#	893 a K of €#	894 a K of £#	894 a K of $#	894 a K of €#	935 your K	935 consider a K	939 K
donations	939 K
donativo	2138 o seu K
donatrices	1294 nos K
donazione	1529 fai una K	1568 una K	1604 la tua K	1604 fai una K	1608 K
donazioni	1608 K
donderdag	17 elke K
doneer	1809 K	1856 K
doneren	54 kopje koffie K
donio	358 na K	379 na K
donirajte	90 K koliko možete	2357 K	2380 K	2478 K	2498 K
donnerstag	17 jeden K
donnez	1240 K votre avis	1293 K-nous	1293 K-leur
donors	892 K like you	935 new K
dons	1293 vos K	1297 K
doors	936 our K open
dopisnica	2339 je K	2461 je K	2461 , K
dopisnik	2339 je K	2339 , K	2461 je K	2461 , K
doplnili	97 článek jsme K	97 text jsme K
dostupan	2320 ovaj sadržaj je K
doubled	813 gift will be K	891 will be K	891 be K	891 K until
dovoljenja	2453 kopiranje brez K	2492 brez K
download	396 K appen	396 K vores app	714 K our app	714 K on the app store	717 K the app	717 K the free app	935 K our	1809 K de	1825 K de app	1825 K de gratis app
dozvole	2356 bez K
""", 'dr': """
draag	1908 K bij
draht	527 ihr K zur	527 K zu uns
drastyczne	97 zawiera K
dreptul	29 își rezervă K
drepturile	2192 toate K rezervate
drittanbietern	499 K nicht zugestimmt	533 inhalte von K
drittanbieters	533 dienst eines K
drittplattformen	499 K
drive	936 fund K
drop	38 K us
""", 'du': """
dukung	1507 K kami lewat	1520 K kami
dukungan	1520 K anda
dung	9 nội K này	97 chứa nội K mô tả	2798 nội K này do
duyurdu	2685 K
""", 'dy': """
dyskusji	2057 kulturę K
dyskutuj	2057 K z nami
""", 'dz': """
dziennikarka	2049 - K	2049 , K
dziennikarstwo	2013 wesprzyj niezależne K	2090 nasze K	2090 niezależne K
dziennikarz	2049 - K	2049 , K
dziennikarze	2090 nasi K
dziennikarzem	39 naszym K	2049 jest K
dziennikarzy	2053 szukamy K
""", 'ec': """
economia	277 és cap d'K
economieredacteur	1861 is K
economieverslaggever	1922 is K
""", 'ed': """
edasi	49 saada K
edited	826 this story has not been K	826 has not been K by
editing	97 due to an K error	97 because of an K error
edition	795 our special K	826 in our print K
editor	97 K's note	97 nota del K	97 nota do K	338 , K	744 letter to the K	757 is a senior K	757 is an K	757 is the K	757 is the deputy K	781 K	834 to the K	935 write a letter to the K	1496 adalah K	2139 é K de	2401 , K
editora	2139 é K de
editorka	338 , K	2401 , K
editors	97 K' note	834 to our K	936 we, the K	936 our K
ediyor	2685 itiraf K
""", 'ee': """
eelisallikaks	1049 K
eelistatud	1049 K allikaks
eens	43 mee K?
eerdere	97 K versie van dit	97 K versie stond
eerste	1926 K maand
""", 'ef': """
eftertryck	2536 K förbjudet
""", 'eg': """
egentligen	97 heter K något annat
egyet	43 ért K?
""", 'eh': """
ehdotti	1194 K
""", 'ei': """
eiere	1982 ingen rike K
eigener	462 in K sache	615 in K sache
eilmeldungen	14 K	487 K aufs	550 K
eindredacteur	1861 is K
einem	473 mit K abo
einen	527 K tipp für uns
einer	569 text steht unter K
eingebettete	9 K beitrag	533 K inhalte
eingebetteten	533 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	600 unter K von ki
einstellungen	576 cookie-K
eintragen	614 K genügt
einverstanden	43 K?	478 ich bin damit K, dass
einwilligung	480 K können sie jederzeit widerrufen	480 K kann jederzeit widerrufen	480 K jederzeit widerrufen	499 K jederzeit
""", 'ek': """
ekibimiz	2683 K
ekibimize	2655 K katilin
ekipi	2467 naši K
ekipo	2467 našo K
ekledi	2685 K
ekleyin	2668 K
ekliyor	2685 K
ekonomireporter	2544 är K
eksternal	1497 konten K	1497 situs K
eksterni	2341 K sadržaj
eksternt	404 K indhold	426 K indhold	1950 K innhold	1971 K innhold
""", 'el': """
elektronski	2447 svoj K naslov	2473 svoj K naslov
elfogadom	1419 K a
elige	949 K tu plan	1031 K tu plan
elismerte	1465 K
elke	17 K dag
ellas	51 únete a K
elle	1296 dit-K
ellos	51 únete a K
elmondta	1465 K
elrendelte	1465 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	351 svůj K	625 το K σας	625 στο K σας	658 το K σας	710 enter your K	710 we'll K you	710 we will K you	723 click to K	723 share via K	741 save my name, K	769 our daily K	769 our free K	785 K her at	785 K him at	862 by K	862 to your K	875 put your K	875 type your K	875 type in your K	875 leave your K	875 leave us your K	875 add your K	875 drop your K	875 pop your K	875 give us your K	875 fill in your K	876 sent to your K	876 by K to you	877 by K	881 join our K list	881 join the K list	917 reply to this K	935 K us at	957 en tu K	1473 ke K anda	1506 di K anda	1542 la tua K	1542 nella tua K	2059 adres K	2059 swój K	2107 no seu K	2209 pe K	2239 ваш K	2352 svoj K	2352 svoju K	2414 svoj K	2696 ваш K	2774 K của bạn	2774 nhận tin qua K	2775 địa chỉ K	2805 điền K để nhận	2805 K để nhận bản tin	2805 tin nóng qua K	2806 mỗi sáng qua K	2806 qua K mỗi	2818 nhập K của bạn
emailed	876 K to you
emailing	754 get in touch by K
emailul	77 lasă-ne K	2179 introdu K	2180 pe K tău
embed	9 this K	788 to view this K
embedded	9 K content	9 K post
embora	2095 antes de ir K
empresas	1032 sin grandes K
emretti	2685 K
""", 'en': """
enable	733 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1214 sans K	1295 sans K
engagent	30 n'K que
engelleyici	2637 reklam K
engelleyicinizi	2636 reklam K
enig	43 K?
enjoyed	689 we hope you K this
enligt	2582 K
enquete	35 nossa K
ensisijaiseksi	1157 K lähteeksi	1157 K lähteeksesi
enter	572 strg+K	875 K your e-mail	2251 ctrl+K	2706 ctrl+K
entering	710 by K your email
enthalten	558 im abo K
entlang	614 hier K
entrada	79 na sua caixa de K	956 en tu bandeja de K	2107 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	1605 K fine mese
entschied	617 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1279 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	1974 hele K
epizodo	2469 K
epizodu	345 K	2347 K
""", 'eq': """
equipa	39 nossa K	2170 a nossa K
equipe	39 nossa K	2170 nossa K
equipo	1032 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	527 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	551 K angemeldet
erforderliche	21 K felder sind	502 K felder sind
erhalten	583 sie K in kürze
eri	42 K lì
erid	2286 K
erikoistoimittaja	1162 K
erkende	1927 K
erkender	459 K
erkendte	459 K
erkjente	2008 K
erramos	97 K:
errata	97 K:
erratas	97 fe de K
erratum	97 K
erreichen	572 K sie uns
erreichst	572 K du uns
error	804 spot an K
errores	97 fe de K
errors	804 spot any K
erschien	514 dieser text K zuerst	514 dieser artikel K zuerst	514 dieser beitrag K zuerst
erschienen	514 zuerst K auf
erstmals	610 text wurde K	610 artikel wurde K
ervaring	67 deel uw K	1897 deel je K	1897 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	569 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	2169 K-nos
escreve	2139 K sobre	2139 K às	2139 K aos	2139 K para
escreveu	2172 K
escribe	77 K tu correo	993 K sobre
escribinos	38 K	67 K
escriptor	277 és K
escriptora	277 és K
escritor	993 es K
escritora	993 es K
escriu	38 K-nos	67 K-nos	300 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	2169 K a
esimene	1075 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1295 offre d'K
estabas	42 K allí
estamos	1032 ya K en
estava	42 K lá
esteve	42 K no local
estimated	0 K read
estuviste	42 K
estuvo	42 K allí
""", 'et': """
etiketle	62 beni K
etiketleyin	62 beni K	62 bizi K
etiqueta	62 K'm
etiquetame	62 K
etiquetanos	62 K
etiqueteu	62 K-me
ettertrykk	1961 K forbudt
etti	2685 diye rica K	2685 rica K
ettiler	2685 rica K
etwas	554 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2353 za # K	2416 od # K
euro	473 dann # K	616 ab # K	2416 za # K
euroa	1175 K/kk
eurolla	1175 K
""", 'ev': """
evenementen	1903 onze K
evening	17 every K
event	837 our free K	1870 ons K
events	837 our K
every	17 K week	710 in your inbox K	766 thank you to K	932 we read K	937 K gift
everyone	766 thank you to K who	766 thanks to K who	813 keep it free for K	885 free for K to read	885 open for K	885 open to K	885 free for K	936 K reading this
everything	936 K else we publish
evra	2474 za # K
evro	2474 za # K	2478 vsak K	2499 vsak K
""", 'ex': """
exclusief	1817 dit artikel is K	1819 K voor abonnees
exclusiva	949 nota K	1026 K para socios
exclusively	817 K for members
exclusivo	949 este artículo es K	949 contenido K para	950 este contenido es K	1026 K para socios	2102 este conteúdo é K	2102 este artigo é K	2103 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1294 notre K
existujeme	2421 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	938 K
explica	38 K'ns	67 K'ns	303 K	1034 K	2172 K
explicar	303 va K
explicat	2225 a K
explicou	2172 K
explique	1296 K
expliqueu	38 K-nos	67 K-nos
expressed	787 views K	787 opinions K	787 views and opinions K	787 views K are personal
external	9 K content	737 K content from
externe	9 contenu K	9 K inhoud	576 dieser K inhalt	601 K medien	1839 K inhoud
externen	9 K inhalt	9 K inhalte	500 K inhalt	533 alle K inhalte
externer	9 K inhalt	499 K inhalt von	533 anzeige K inhalte	533 K inhalt konnte
externes	9 contenus K
extracto	1021 un K de nuestra
""", 'fa': """
facebook	16 K	185 K	400 på K og twitter	571 unserer K-gruppe	576 inhalt von K	644 K	723 share on K	727 like us on K	727 find us on K	728 on K and twitter	728 on K, twitter	728 on twitter and K	971 en K y twitter	971 en K, twitter	971 en K y x	1231 sur K et twitter	1231 sur K, twitter	1548 su K e twitter	1834 op K en twitter	1834 op K, twitter	1896 onze K-groep	1946 på K og twitter	2116 no K e no	2116 no K, no	2521 på K och twitter	2719 K	2840 在K上
facebookgroep	1896 onze K
facebookie	16 K
facebookis	1050 K
facebookon	1429 K
facebooku	16 K	336 K	2337 K	2399 K	2459 K
facts	935 fund the K
factual	804 K error	804 K errors
faire	1196 K un don
fais	1293 je K un don
faisant	1204 en K un don
faisons	1280 K vivre un
faites	51 K comme eux	1196 K un don	1204 K un don	1255 K un don	1293 K-le lire	1293 K un geste
fantasia	97 nome di K	97 nomi di K
farci	1605 da K
fassung	97 ersten K
fast	459 slog K	2008 slo K	2582 slog K
favor	689 small K to ask	689 a K to ask of you	689 we have a K to ask	939 small K
favoriete	1858 K bron	1904 K podcast-app
favoris	1260 K google	1260 K sur google
favorite	775 K source	1260 source K
favorites	1260 sources K
favoritos	998 tus K
favour	689 small K to ask	689 we have a K to ask	939 small K
favourite	775 K source
""", 'fe': """
fee	849 a K
feedback	545 ihr K	545 dein K	741 thanks for your K	741 thank you for your K
fehler	502 haben sie einen K
fehlerhinweis	502 K
fejsbuku	2337 K
felder	60 K mit stern
felelte	1465 K
felirat	1465 ez a K
feliratkozom	1411 K a hírlevélre
fellow	757 is a senior K	757 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1425 minden jog K
""", 'fi': """
fi	770 on ko-K
ficticio	97 nombre K
ficticios	97 nombres son K
fields	60 K with a star
figyelmeztet	1465 K
figyelmeztetett	1465 K
fiktive	97 navnene er K
fiktivt	97 navnet er K
filmer	40 bilder och K
finalul	2223 K lunii
finanzieren	465 wir K uns durch spenden	584 helfen sie uns, sie zu K	615 wir K uns
find	911 if you K
finden	564 zum thema K sie	564 aus der region K sie	564 mehr dazu K sie	607 K sie hier.	607 K sie hier:	607 K sie oben.
finder	430 K en fejl
findest	607 K du hier.
fined	938 K
finestra	1556 si apre in una nuova K
fingerade	97 namnen är K
fingerat	97 namnet är K
first	707 for the K year	707 for your K year
fizess	80 K elő	1462 K elő
fizessen	80 K elő	1410 K elő	1462 K elő
fizette	1452 hirdető K
""", 'fl': """
flere	457 K af dem
""", 'fo': """
fogalmazott	1465 K
folge	492 K uns	579 die ganze K	614 K uns
folgen	492 K sie uns	579 alle K des	609 google news K	609 bei google K	609 auf google K	614 K sie uns
folgt	492 K uns
follow	727 K us on	727 K us at	727 K him on x	727 K her on x	727 K them on x	727 K me on	727 K our live	727 K on x	741 notify me of K-up	935 K us on
folosim	2185 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	416 alle rettigheder K
fordert	617 K
forderte	617 K
foreslo	2008 K
foreslog	459 K
foretrukken	420 K kilde	1965 K kilde
foretrukket	1965 K kilde
foretrukne	420 K kilde	1965 K kilde
forint	1464 K
forinttal	1464 K
forklarede	459 K
forklarer	459 K	2008 K
forklarte	2008 K
former	767 is a K
fortalte	459 K	2008 K
fortell	67 K oss
forteller	2008 K
fortgesetzt	496 wird nach der anzeige K
fortsette	2006 for å K å grave
forward	49 K it	49 K this	909 did someone K	909 did a friend K
forwarded	909 if someone K	909 if somebody K	909 this email was K to you	909 this letter was K to you	909 K this email	909 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	1861 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	602 uns ihre K	602 uns deine K
found	938 K that
founder	757 is the K
""", 'fr': """
fragen	558 K zum abo	558 K zu ihrem abo
fragt	617 K
fragte	617 K
fredag	17 hver K	17 varje K
free	70 ad-K	708 you have # K	710 sign up for our K	710 sign up to our K	710 get our K	714 our K app	714 our app is K	813 keep it K for all	813 keep this site K	885 made it K
freelance	755 is a K writer	757 is a K
freelancejournalist	424 er K	1900 is K
freiartikel	476 K
freier	519 ist K autor
freitag	17 jeden K
freiwillig	584 bezahlt wird K
freiwilligen	461 K beitrag
friday	17 every K
fridays	17 on K	878 sent K
friend	724 tell a K	813 become a K of the
frilansjournalist	1969 er K	2544 är K
""", 'fu': """
full	20 to read the K
functional	788 K cookies
fund	687 K our	694 help K our
funded	936 reader-K
fundet	430 K en fejl
fundraising	936 K deadline	939 K
funktionale	533 K cookies
funnet	1975 K feil	1975 K en feil
""", 'g': """
g	55 #K
""", 'ga': """
gab	617 K an
gabung	1479 K di kanal	1520 K di	1520 yuk K	1520 ayo K
galetes	280 fem servir K
ganze	564 lesen sie die K
ganzen	20 K text	470 den K text lesen	564 lesen sie den K
gatilhos	97 pode conter K
gave	1932 gi en K i dag	1932 gi en K nå	1933 gi en K	2005 gi en K til oss	2005 gi en K i dag	2005 gi en K nå	2009 K
gazetecidir	2651 K
gazetecilerimiz	2683 K
gazetecilik	2683 bağimsiz K	2683 K para	2683 iyi K
gazetemizi	2679 K
gazetesi	2651 K'nde yaziyor
""", 'ge': """
geaccepteerd	1839 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	1901 inhoud is K
gebruiken	1839 wij K cookies	1839 we K cookies	1860 dit artikel K
gebruikt	1839 deze website K cookies	1839 deze site K cookies
gedetecteerd	1837 adblocker K
gedruckte	558 K zeitung? dann
gedruckten	558 abonnenten der K
gefallen	462 ihnen hat dieser artikel K	462 hat ihnen dieser artikel K	462 hat dir dieser artikel K
gefingeerd	97 namen zijn K	97 naam is K
gefragt	617 K
gefunden	502 fehler im text K
gehen	462 bevor sie K
gekennzeichnete	496 mit einem symbol K
geladen	499 nicht K werden	533 inhalt konnte nicht K
gelesen	615 bis hierhin K	615 bis hierher K
gemaakte	1902 door ai K
gemeenteverslaggever	1922 is K
gemeinschaft	554 teil der K
genehmigung	515 ohne K
generated	764 summary was K	764 summary is K	764 summaries are K	764 key points were K	764 audio was K	764 voice is K	764 K using ai	764 K by ai	764 this audio is K
genererad	2547 ai-K
genereret	427 K af ai
generosity	935 your K
gengive	446 ikke tilladt at K
gengives	45 K	417 må ikke K
genossenschaft	615 unsere K	615 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	1843 je e-mailadres wordt niet K	1892 artikel is eerder K op
gerekiyor	2677 üye olmaniz K
gern	614 wirf K
gerne	434 ja tak, jeg vil K	456 vil K høre fra dig	456 hører vi K
geschenk	611 K-abo
geschenkabo	611 K
geschickt	551 eine e-mail K
geschlossen	502 kommentare sind K
gesponsord	1915 artikel is K	1915 content is K
gewijzigd	1889 intussen K	1889 inmiddels K
gewinnspiel	538 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	548 die app K es	548 app K es
gift	687 make a K	893 a K of £#	893 a K of $#	893 a K of €#	894 a K of £#	894 a K of $#	894 a K of €#	894 your K of £#	894 your K of $#	935 your K	1809 met een K	1882 met jouw K	1882 met uw K
gifts	18 small K
giornale	1605 questo K	1605 il nostro K
giornalismo	1529 sostieni il K	1593 fare K costa	1605 il nostro K	1605 il K costa
giornalista	39 nostro K	1570 è K e	1570 è K de	1570 è K di	1570 è K del	1570 è K della	1570 è K dell'	1570 è K a	1570 è K per
giornalisti	39 nostri K	1605 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	2668 K
gitmeden	2622 K önce
give	770 K what you can	935 K what you can	935 K if you can	935 euro you K
gives	873 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	1962 kan ikke K
gjerne	2005 vil K høre fra deg
""", 'gl': """
glasajte	2362 K
glasila	2383 K
glasio	2383 K
glasujte	2362 K	2483 K
gledajte	2368 K nas	2489 K nas
glissez	1293 K une pièce
""", 'go': """
going	20 to keep K	866 keep us K	936 keep us K
gokken	83 wat kost K jou
google	185 K news	275 a K news	336 K news	350 K play	420 K news	492 auf K news	525 als quelle bei K	525 als quelle auf K	525 bei K öfter	525 auf K sehen	548 K play	570 K-suche	570 bei K	570 K news	570 auf K	644 K news	714 get it on K play	727 follow on K news	775 K news	775 star on K	775 source on K	844 when you search on K	844 in your K feed	998 en K news	1428 K-ben	1740 K news	1781 K ziņās	1781 K news	1858 vaker in K	1895 in K	1895 op K	1895 bij K	1965 K news	1965 som kilde på K	1979 app store og K play	1979 K play og app store	2027 nas w K news	2027 na K news	2047 K news	2194 pe K news	2337 K news	2399 K news	2413 K play	2459 K news	2540 K news	2540 som källa på K	2553 app store och K play	2553 K play och app store	2633 K news'te	2647 K news'te	2647 K'da bizi	2659 app store ve K play'den	2719 K news	2780 trên K news
gostou	2170 K desta	2170 K deste
govorila	2383 K
govorili	2383 K
govorio	2383 K
""", 'gr': """
gracias	18 K a ti	1032 K a ti
granskning	2580 sådan här K	2580 vår K	2580 oberoende K
granskningar	2580 våra K
granskningen	2580 den här K
gratis	473 wochen K	473 monat K	585 tage K	614 jetzt K	616 wochen K	949 crea tu cuenta K	956 recibe K	1031 recibe K	1033 prueba K	1522 K	1817 ontdek nu K	1817 krijg je ook K	1925 niet K	1983 dager K	1994 K sak igjen	1994 K saker igjen	2000 ingen K saker	2557 dagar K
gratisartiklar	15 K
gratuit	15 article K	1216 dernier article K	1294 ce site est K	2222 creează un cont K
gratuita	1606 prova K
gratuitas	15 matérias K	952 notas K	2137 matérias K
gratuite	15 articole K
gratuitement	1210 essayez K	1212 inscrivez-vous K	1220 recevez K
gratuiti	15 articoli K	1539 articoli K
gratuito	15 articolo K	1539 articolo K	2137 artigo K
gratuitos	15 artículos K	15 artigos K	953 artículos K	2137 artigos K
gratuits	15 articles K	1280 nos articles sont K
gridava	1607 K
gritaba	1034 K
gritava	2172 K
grupi	2369 viber K
grupo	2169 entre no K
""", 'gu': """
guglu	2337 K
guidelines	741 community K before	741 our community K
""", 'ha': """
haber	2683 bu K
haberdar	2660 ilk siz K olun	2660 K olun
haberi	2 K dinle	4 K	2679 bu K	2679 K size
haberler	2647 google K'de	2647 google K	2683 bütün K
haberlerimiz	2683 K
haberlerimizi	2679 K
hacemos	1022 lo que K
hacete	1031 K socio	1031 K socia
hafta	17 her K
haftalik	2684 K
haftanin	2679 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	2666 ücretsiz haber K	2677 ücretsiz haber K
hakutulostesi	1157 google-K
halben	585 zum K preis
halinde	97 önceki K	97 ilk K
haluan	1172 kyllä kiitos, K
hangzik	1465 K
hashtag	62 K it
hatirlatti	2685 K
hatti	2650 ihbar K
hattimiz	2681 ihbar K	2681 whatsapp K	2681 haber K
hattimiza	39 K	2650 ihbar K	2681 whatsapp ihbar K	2681 ihbar K	2681 whatsapp K
haussa	1157 google-K
hauteur	1295 à la K de vos moyens
havi	1464 K #
havonta	1464 K
hay	2821 cho K
""", 'he': """
hear	780 we would like to K from you	780 we'd like to K from you	780 we'd love to K from you	780 we want to K from you	780 would love to K from you	935 we want to K from you	935 we'd love to K
heard	938 court K
hebben	1924 wij K je hulp nodig	1924 we K je steun nodig
hedder	459 K det i
heihin	51 liity K
hekelt	1927 K
hela	20 läsa K	20 läs K	2509 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	389 for at læse K	1935 for å lese K
helfen	461 K sie mit	614 K sie uns
helft	614 K uns
helloasso	1255 K
help	935 we need your K	935 K us do	935 will you K	935 K pay for	935 K if you can	935 K us pay	1856 K ons	1924 K ons
helpful	741 was this article K
her	1929 nå som du er K
here	687 sign up K	689 as long as you're K	689 now that you're K	841 sign up K	865 book K
herohero	379 na K
herpubliceren	45 K
herunterladen	485 app K
hetente	17 K	1464 K
heter	2008 K det i	2582 K det i
hette	2582 K det
heurter	97 peut K	97 peuvent K
hevder	2008 K
""", 'hi': """
hidden	60 email stays K
hier	607 gibt es K.
hierboven	1904 de video K
hieronder	1904 de reportage K	1904 het fragment K
hiervoor	1865 K zijn cookies nodig
hikayenizi	67 K bize
hilf	614 K uns
hilfe	600 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	461 K sie
hinweis	572 geben sie uns einen K	572 gib uns einen K	602 einen K
hinweise	527 K zu diesem	527 K nehmen wir	527 K für uns	545 K auf fehler
hirdette	1465 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	277 és K
historiadora	277 és K
historie	67 del din K
historien	438 læse hele K	1253 est K
historienne	1253 est K
historier	454 vores K	454 flere K	457 vores K	457 gode K
hittat	2550 K fel	2550 K ett fel
""", 'hj': """
hjelp	1972 K av ki	1972 K av ai	1996 K av ki	1996 K av ai	2005 K oss
hjelper	2005 ditt bidrag K
""", 'hl': """
hlasem	346 ai K
hlasujte	363 K	2426 K
""", 'ho': """
holder	454 læsere, der K
hoofd	1861 is K van
hoofdredacteur	1861 is K	1900 is adjunct-K
hoogleraar	1861 is K
hotline	97 suicide K
""", 'hu': """
hubungi	38 K kami	1520 K kami
huikkaa	1194 K
huikkasi	1194 K
huusi	1194 K
huusivat	1194 K
""", 'hv': """
hvad	90 giv K du kan	90 giv, K du kan
hver	17 K uge	17 K uke
hvor	383 nu K du er her
""", 'id': """
iddia	2685 K etti
ideal	1926 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1210 K-vous pour	1293 K-vous
""", 'if': """
ifade	2685 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	470 mit K abo
ihren	615 lebt von K
ihtiyacimiz	2682 yardiminiza K	2682 desteğinize K
""", 'ik': """
ikkunassa	1194 luki K
iklan	11 K	70 tanpa K
ikuti	1479 K kami	1520 K kami
""", 'il': """
ilanlari	2655 iş K
ilimitado	950 acceso K	2103 acesso K
ilk	2684 K ay
illimitato	1537 accesso K
ilmainen	1179 K tunnus
ilmaisia	1187 K juttuja
ilmoitti	1194 K
ilmoitukset	14 K	1170 K
iltakirje	1173 K
""", 'im': """
imagens	97 contém K
images	40 your K	40 vos K
imbuh	1523 K
imbuhnya	1523 K
immagini	97 contiene K
immediately	97 did not K respond
immobilienmarkt	538 unserem K
importa	1031 tu opinión nos K
importante	2169 sua opinião é K
impozit	2211 din K către	2224 % din K
impozitul	2211 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	624 στο K σας	710 sent to your K	710 right to your K	710 into your K	710 check your K to	810 in your K at #	810 in your K by #	876 in your K	876 to your K	877 in your K	877 to your K	935 your K	1506 di K anda	1506 ke K anda	1592 nella tua K	1822 in je K	2323 u vaš K
inchiesta	53 mesi a questa K	1605 questa K
inchieste	1605 le nostre K
incorrectly	97 article K	97 story K	97 report K
ind	24 log K	392 log K for at	454 log K med
indbakke	79 i din K	394 i din K
indbakken	79 i K	395 i K
indeholder	97 K spoilers
independen	1521 jurnalisme K
independence	936 our editorial K
independencia	1032 nuestra K
independent	301 periodisme K	694 support K journalism	935 support K journalism	936 K journalism	2223 jurnalism K	2223 jurnalismul K
independente	2170 jornalismo K
independently	824 we K	824 editors K	824 K selected by our	824 K chosen by our
independents	301 mitjans K
independiente	1032 periodismo K	1032 prensa K
independientes	1022 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1605 giornalismo K	1605 informazione K
indipendenti	1593 rimanere K	1593 restare K
indipendenza	1605 la nostra K
indiquez	77 K votre adresse
indirin	2659 app store ve google play'den K	2668 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	514 dpa-K
infolettre	78 l'K	78 notre K	1219 notre K	1294 notre K
informace	355 K najdete
informasjonskapsler	1950 bruker K	1971 K
informatie	1860 K over dit
information	737 to store and/or access K on a device	737 for more K see our privacy	1257 lettre d'K	1257 lettres d'K	1294 K libre
informationen	515 mit K der	527 K zu diesem fall	593 mit K von
informations	1230 suivez les K sur
informativa	1554 K sulla privacy	1605 la nostra K
informazione	1593 l'K di qualità ha un costo	1604 sostieni l'K	1605 K libera	1605 l'K di qualità
informou	2172 K
infos	588 alle K zum
ingen	71 K spam	436 uden dig K	436 K rig ejer	1982 uten deg, K	2556 utan dig K
inget	71 K spam
ingevoegde	1865 K post
ingezonden	43 K brief	43 K brieven	1864 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	1446 K cikke maradt	1446 K cikkei	1446 K cikked maradt	1451 K cikk maradt	1459 nincs több K cikke
inhalt	9 dieser K	9 diesen K	470 dieser K ist nur für	533 dieser K wird von	533 um den K	576 K von x	601 diesen K zu sehen	601 ein K von
inhalte	9 externe K	500 externe K
inhalts	9 dieses K	576 laden des K
inhaltswarnung	97 K
inhoud	9 deze K	1839 om deze K te	1865 bevat K van	1865 K te zien
iniciar	979 debes K sesión
initiale	97 version K de cet
initialement	1250 article publié K	1288 cet article a été K
inkorg	79 i din K	2514 i din K	2514 till din K
inkorgen	79 i K	2555 direkt i K
inloggen	21 K om een reactie	24 K	1924 je moet nog even K
innan	2503 K du går
innboks	79 i din K
innboksen	79 i K	1941 i K
inneholder	97 K spoilere
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	1828 meldingen K	1837 javascript K
inschrijving	1880 K te bevestigen	1923 bevestig je K	1923 bevestig uw K
inscreva	2094 K-se	2106 K-se na nossa	2106 K-se em nossa
inscrever	2106 ao se K
inscription	1219 votre K a bien été	1219 K est confirmée	1219 confirmer votre K
inscrit	1212 déjà K
inscrivant	1220 en vous K
inscrivez	77 K votre adresse	1196 K-vous	1219 K-vous à notre
insegna	1570 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	2225 a K
insisted	938 K
instagram	16 K	185 K	400 på facebook og K	492 ob whatsapp, K	493 auf facebook, K	493 auf K, facebook	493 auf facebook und K	493 auf facebook oder K	576 inhalt von K	644 K	727 follow him on K	727 follow her on K	727 follow them on K	728 on K, facebook	728 on K and facebook	1231 sur facebook et K	1548 su facebook e K	1834 op facebook en K	1834 op facebook, K	1946 på facebook og K	2521 på facebook och K	2652 K'da takip	2719 K
instagrame	2399 K	2399 facebooku a K
instagramie	16 K	2028 na facebooku i K
instagramis	1050 K
instagramon	1429 K
instagramu	16 K	336 K	2337 K	2459 K
instale	2109 K a app
install	714 K our app
installeer	1877 K de app
installez	1293 K-la
installiert	581 die app K
instellingen	1901 cookie-K
integritetspolicy	2525 K
intelektas	1747 dirbtinis K
intelekto	1747 dirbtinio K	1762 dirbtinio K
intelektu	1787 mākslīgo K	1802 mākslīgo K
inteligence	360 pomocí umělé K	2480 s pomočjo umetne K
inteligencie	2423 pomocou umelej K
inteligencije	2359 uz pomoć umjetne K	2359 pomoću umjetne K	2359 uz pomoć veštačke K	2359 pomoću veštačke K	2359 uz pomoć vještačke K
inteligenciou	2423 umelou K
inteligencji	2070 z pomocą sztucznej K	2070 przy użyciu sztucznej K
inteligenco	2480 z umetno K
intelligencia	1434 mesterséges K készítette	1434 mesterséges K fordította	1434 mesterséges K segítségével	1453 mesterséges K segítségével
intelligens	427 med kunstig K	427 af kunstig K	427 fra kunstig K	427 kunstig K (ai)	447 hjælp af kunstig K	1972 med kunstig K	1972 av kunstig K	1996 hjelp av kunstig K	2547 med artificiell K	2547 av artificiell K	2569 hjälp av artificiell K
intelligenz	600 mithilfe künstlicher K
interdite	1288 diffusion K
interdites	1288 diffusion K
interessiert	572 ihre geschichte K
interview	97 K wurde gekürzt	579 das K in voller
intihar	97 K
introdu	77 K adresa de email	2179 K adresa
introduce	77 K tu correo
invest	935 K in local news
investigaciones	1032 nuestras K
investigador	277 és K	993 es K	2139 é K
investigadora	277 és K	993 es K	2139 é K
investigando	1022 seguir K
investigant	301 continuar K
investigate	779 we should K
investigation	53 months on this K	53 weeks on this K	830 this K	936 this K	1294 cette K
investigations	779 our K team	779 our K desk	936 our K
investigative	757 is an K
investigativteam	527 K
inviamo	57 ti K	57 vi K
inviata	1570 è K
inviato	1570 è K
invitame	54 K un café	54 K a un café
invite	1296 K
invitent	1296 K
involved	824 not K in the
""", 'ip': """
iphone	714 our K app
iptal	2668 K edin
""", 'ir': """
iratkozz	1413 K fel	1462 K fel ingyen
iratkozzon	1413 K fel	1462 K fel ingyen
""", 'is': """
iscrive	1592 ci si K qui
iscrivendoti	1541 K
iscriversi	1592 K qui
iscriverti	1592 per K clicca	1604 clicca qui per K
iscriviti	1525 K	1541 K alla nostra	1541 K gratis	1541 K al nostro	1592 K qui	1604 K qui
iscrizione	1542 annullare l'K	1592 la tua K è	1592 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	1465 K el
ismerte	1465 K el
ispravak	97 K:
ispravka	97 K:
issue	837 back K
issues	837 back K
istakao	2383 K
istakla	2383 K
istaknula	2383 K
istaknuo	2383 K
istedi	2685 K
istediler	2685 K
""", 'it': """
itiraf	2685 K etti
""", 'iz': """
izjavila	2383 K
izjavio	2383 K
izlasi	1804 K visu
izleyin	2668 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	1926 per K
jahr	616 im K	616 pro K
jahresabo	611 K
jakoon	49 laita K
janela	2124 abre em nova K
jar	770 tip K
jaunumi	1805 mūsu K	1808 K
jaunumiem	1773 piesakies K	1792 K	1804 piesakies K
jaunumus	1792 K
javascript	320 povolte K	320 zapněte K	403 aktivér K	403 slå K til	497 K in ihrem browser	497 aktivieren sie K	497 K benötigt	733 please enable K	733 requires K	733 K is disabled	733 K is required	733 turn on K	733 K is not available	733 enable K in your browser	733 K must be enabled	733 needs K	974 activa K	974 habilita K	974 habilitar K	974 activar K	1145 salli K	1145 ota K käyttöön	1234 activer K	1234 activez K	1234 K est désactivé	1234 nécessite K	1311 אפשרו K	1482 aktifkan K	1551 abilitare K	1551 abilita K	1551 attiva K	1551 attivare K	1837 schakel K in	1949 aktiver K	1949 slå på K	2031 włącz K	2031 włącz obsługę K	2119 ative o K	2119 habilite o K	2119 ativar K	2185 activați K	2248 включите K	2524 aktivera K	2524 slå på K	2703 увімкніть K	2782 bật K
javasolta	1465 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	2338 K nam	2338 K nam se	2338 K se našem	2338 K se našoj	2380 K nam	2380 K nam se	2380 K se našem	2460 K nam	2498 K se nam
""", 'je': """
jederzeit	473 K kündbar	478 widerruf K	478 abmeldung K	479 K abmelden	551 K wieder abmelden	583 abmeldung ist K	616 K kündbar
jednou	17 K týdně
jefa	993 es K de
jefe	993 es K de
jegyezte	1465 K meg
jelas	1523 K
jelasnya	1523 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	1457 K most
jelentkezzen	24 K	1410 K be a	1457 K most
jelezze	1462 K nekünk
jetzt	470 K im abo	612 K im shop	614 teste K
""", 'jo': """
jobbar	2547 K med ai
join	771 K for	935 K us on
jornal	2170 nosso K	2170 somos um K
jornalismo	2098 apoie o K	2161 K de qualidade tem um custo	2161 presente ao K	2169 apoie o K	2170 nosso K	2170 K de qualidade	2170 fazer K
jornalista	2139 é K formada	2139 é K formado	2139 é K do	2139 é K da	2139 é K no	2139 é K na	2139 é K e
jornalistas	2170 nossos K
joukkoon	51 liity K
journal	1294 notre K
journalism	694 support our K	694 support the K you rely on	813 keep our K free	817 access to all our K	817 access to all of our K	935 support quality K	935 support local K	936 our K	936 fearless K	936 K like this
journalisme	1201 soutenez un K	1293 soutenez le K
journalismi	1192 riippumaton K	1192 K maksaa	1192 hyvä K
journalismia	1192 K
journalismimme	1192 K
journalismus	465 unterstützen sie unabhängigen K	465 unterstütze unabhängigen K	465 für unseren K	584 freien K	615 unser K	615 unseren K	615 unabhängigen K	615 unabhängiger K	615 gut gemachten K	615 gut gemachtem K	615 frei zugänglichen K	615 frei zugänglicher K	615 guten K	615 freien K
journalist	39 vores K	39 vår K	424 er K på	424 er K hos	424 er K ved	424 er K i	519 ist freier K	519 ist K	529 arbeitet seit # als K	755 is a freelance K	757 is a K	781 K	1861 is K	1861 is freelance K	1900 werkt als K	1922 is schrijver en K	1922 is K en	1969 er K i	1969 er K på	1969 er K og	2544 är K på	2544 är K och
journalistar	39 våre K
journaliste	39 notre K	1253 est K	1253 K au	1253 K à	1253 K pour
journalisten	1925 onze K
journalister	39 vores K	39 våre K	457 vores K	2006 våre K	2580 våra K
journalistes	39 nos K	1279 nos K	1280 payer nos K	1294 nos K
journalistiek	1813 steun onze K	1908 goede K kost	1908 K kost	1925 onze K
journalistik	386 støt vores K	386 støt uafhængig K	457 vores K	457 uafhængig K	457 K koster	457 kritisk K	457 fri K	2506 stöd vår K	2506 stöd oberoende K	2580 vår K	2580 oberoende K	2580 granskande K	2580 bra K	2580 fri K
journalistikk	1932 støtt vår K	1932 støtt uavhengig K	2006 vår K	2006 uavhengig K	2006 kritisk K	2006 god K	2006 fri K
journalistin	519 ist freie K	519 ist K	529 arbeitet seit # als K
journalists	936 our K	936 we, the K
journaux	1292 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1194 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
juonipaljastuksia	97 sisältää K
jurnalis	39 K kami	1496 adalah K	1521 K kami
jurnalism	2223 facem K
jurnalisme	1507 dukung K	1521 K kami
jurnalismul	2210 K de calitate costă	2222 susține K	2223 K nostru
jurnalist	2196 este K
just	893 K £#	893 K $#	893 K €#
jutjubu	2337 K
jutro	17 svako K	17 vsako K
juttu	1135 lue koko K	1192 tämä K
juttujamme	1192 K
juttuvinkki	38 lähetä K	67 lähetä K	1191 lähetä K
jutun	20 koko K	1189 tämän K
jutusta	1192 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1870 nu K voor	1870 je K voor
kabul	2685 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1192 K jutut
kaitstud	1040 kõik õigused K
kakor	2538 K på	2546 K
kami	1520 beri tahu K	1521 tim K
kan	90 ge vad du K	90 ge det du K	90 gi det du K	90 gi hva du K
kanaal	1925 ons K
kanal	457 vores K	1479 ikuti K	1521 K kami	2006 vår K	2580 vår K
kanale	2027 na naszym K
kanaliga	1050 meie K
kanalimiz	2683 K
kanalimiza	2633 K abone	2648 whatsapp K	2648 telegram K	2648 youtube K
kanalimizi	2648 whatsapp K
kanalina	2648 whatsapp K	2648 telegram K
kanalini	2648 whatsapp K	2648 telegram K
kanavaamme	1158 K
kanavalle	1158 whatsapp-K	1158 telegram-K
kanavamme	1158 whatsapp-K	1192 K
kannst	90 gib, was du K
karte	9 diese K	576 laden der K
karya	1521 K kami
kasutamine	1047 K ilma
kata	1523 K
katanya	1523 K
katil	51 sen de K
katilin	51 siz de K	2668 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	2672 reklam verenin K
kavom	54 časti me K
kaydetti	2685 K
kaydolun	2682 K
kaynak	2647 tercih edilen K
kaynaklara	2647 tercih ettiğiniz K
kazala	2383 K
kazanin	2668 K
kazao	2383 K
""", 'kd': """
kdykoli	380 zrušit K
""", 'ke': """
kebijakan	1483 K privasi	1483 K cookie
kedvenc	1428 google K
keelatud	1047 loata on K
keep	866 help us K	935 help us K	935 help K our
keeps	873 our app K you
kehotettiin	1194 K
kehotti	1194 K
kehottivat	1194 K
kehotus	1194 kuului K
kein	558 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	1462 K minket
kernpunkte	577 die K
kerrottiin	97 jutussa K aiemmin
kertoi	1194 K
kertoivat	1194 K
kertoo	1194 K
kesti	2685 ceza K
ketentuan	1483 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1972 med K	1972 av K
kielletty	1184 ilman lupaa on K
kiitos	1191 K kun luet
kinnitas	1076 K
kiosque	1292 en K
kiosques	1292 en K
kirakatban	1465 állt a K
kirim	1520 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1191 K sisään
kirjeenvaihtaja	1162 K
kirjoita	38 K meille	67 K meille
kirjoitti	1194 K
kirjoittivat	1194 K
kirjuta	38 K meile	67 K meile	1073 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1076 K
kirkens	97 K sos
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1175 €/K	1193 /K
""", 'kl': """
klaagt	1927 K
klagade	2582 K
klagar	2582 K
klagede	459 K
klagen	1927 K
klager	459 K	2008 K
klaget	2008 K
klagt	617 K
kleine	462 haben wir eine K bitte
klical	2501 je K
klicka	2554 genom att K på
klicken	579 K sie auf play	579 auf play K
klikke	1980 ved å K på
klikom	2352 K na	2473 s K na	2473 s K
klimaatverslaggever	1900 is K
klummeskribent	424 er K
""", 'kn': """
know	834 let us K
""", 'ko': """
kogu	1073 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	1496 adalah K
kolumnist	519 ist K	1052 K	2339 je K	2461 je K	2544 är K
kolumnista	2339 je K
kolumnistica	2339 je K
kolumnistin	519 ist K
kolumnistka	2461 je K
komentar	6 za K	6 ostavite K	85 di kolom K	1504 tulis K anda	1504 di kolom K
komentara	2350 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	2350 biste K
komentarisanje	6 za K
komentarjev	2471 brisanja K	2471 izbris K	2471 brisanje K
komentarji	2471 K izražajo	2471 K ne izražajo	2471 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	2034 aby dodać K	2057 zostaw K
komentarzach	85 w K	2044 w K	2044 w K pod
komentarzu	85 w K	2044 w K
komentator	1504 tanggung jawab K
komentirajo	2471 K lahko
komentirali	2350 biste K
komentiranje	6 za K
komentirate	2471 K lahko
kommentar	547 K wird	547 ihr K	547 dein K
kommentarbereich	85 im K
kommentare	85 in die K	503 um K zu	547 K zu diesem	547 K werden	615 schreibt mir in die K	615 schreib mir in die K	615 schreibt uns in die K
kommentaren	85 in den K	503 in den K
kommentarerna	85 i K	2529 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	408 i K	1953 i K	1976 stenger K	1976 meninger i K
kommentarfunktion	503 K
kommentarsporet	85 i K	431 i K
kommentator	424 er politisk K	424 er K	1969 er K i	1969 er K og	1969 er politisk K	2544 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentekben	85 K
kommentera	6 för att K	97 vill inte K	97 inte velat K	2527 för att K
kommentere	6 for at K	6 for å K	97 ønsker ikke å K	97 ønsker ikke at K	406 for at K	1952 for å K
kommentieren	6 um zu K	6 K zu können	502 um zu K	502 probleme beim K	502 K sie diesen	502 K sie den	503 nicht mehr K	547 K
kommentiert	503 nicht mehr K werden
kommentoida	97 ei halunnut K
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kompakt	551 K per mail	551 K per e-mail
komunikat	2092 taki K
kondigde	1927 K
koneellisesti	1165 K
konferenci	343 naši K
konferenciju	2345 našu K
konferenciu	2407 našu K
konferenco	2467 našo K
kongress	538 jetzt zum K
konseling	97 layanan K
konstaterade	2582 K
konstaterar	2582 K
kontakt	38 K os	38 K oss	456 K os	2005 K oss
kontakta	38 K oss	2579 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	2338 K nas	2338 K redakciju
kontaktowej	2048 skrzynki K
kontaktujte	337 K redakci	337 K nás	337 K autora	2400 K redakciu	2400 K nás
konten	9 K ini
kontingent	476 haben ihr K
konto	392 opret en K for	456 opret en K	2089 załóż K	2512 skapa ett K för	2579 skapa ett K och	2579 skapa ett K här
kontributor	1496 adalah K
konzern	555 kein K	615 kein K
kopeerimine	1047 K ilma
kopieras	2561 får inte K	2561 får ej K
kopieres	1961 kan ikke K uten
kopiering	416 K er ikke tilladt	2561 K utan
kopijuoti	1739 K, platinti
kopiointi	1154 luvaton K	1154 K ilman lupaa
kopyalanamaz	2643 izinsiz K
koreksi	97 K:
korekta	97 K:
koresponden	1496 adalah K
korespondentas	1744 K
korespondente	1784 K
korespondentem	2049 jest K
korespondents	1784 K
korjattu	97 juttua K	97 juttua on K
korrekt	2550 ska vara K
korrekta	2550 ska vara K
korrektur	97 K:
korrekturhinweis	545 K
korrekturhinweise	545 K
korrespondent	424 er K	519 ist K	528 als K	528 seit # K	1052 K	1969 er K	2544 är K
korrespondentin	519 ist K	528 als K	528 seit # K
korrigerats	97 artikeln har K
korting	1885 K op je eerste	1885 K op het eerste
korzystamy	2031 K z plików cookie
kostenlos	473 wochen K	473 monat K	478 K per mail	584 lesen alle K	585 tage K	585 tage lang K	616 K testen
kostenlose	15 K artikel	476 noch zwei K	476 noch # K
kostenlosen	476 noch einen K	476 K artikel gelesen	478 unseren K newsletter	478 unserem K newsletter	478 unserer K newsletter	478 den K newsletter	595 K konto	595 K account
kostenloser	476 K artikel
kostenpflichtig	470 dieser artikel ist K
koster	457 K penge
kostnadsfritt	2557 en månad K
""", 'kr': """
krevde	2008 K
kriisipuhelin	97 K
kritik	545 lob oder K
kritiker	2544 är K och
kritiserar	2582 K
kritiserer	459 K	2008 K
kritisieren	617 K
kritisiert	617 K
kritizuje	381 K
kronor	2581 K
krzyczeli	2092 K
""", 'ku': """
kullan	2636 çerez K
kullanilamaz	2643 izinsiz K
kullanilmaktadir	2636 çerez K	2636 çerezler K
kullanilmasi	2643 izinsiz K yasaktir	2672 izin alinmadan K
kullaniyoruz	2636 çerezleri K	2636 çerezler K
kulttuuritoimittaja	1162 K
kulturredakteur	604 ist K
kulturredakteurin	604 ist K
kulturressort	528 leitet das K
kulturskribent	2544 är K
kumppanimme	1145 me ja K
kun	437 for K #	1983 for K #
kunne	457 K du lide
kunnen	50 leden K
kunt	90 geef wat je K	90 geef wat u K	1921 geef wat je K
kurzfassung	520 K
kutunuza	2629 posta K
kutunuzda	79 posta K
kuukaudessa	1193 K
kuukausi	1135 kokeile K	1175 K #	1191 kokeile K
kuukausilahjoituksella	1174 K
kuulutas	1076 K
kuus	1075 K
kuvailee	1194 K
kuvasi	40 K
kuvataan	97 jutussa K
kuvauksia	97 sisältää K
""", 'kv': """
kviz	2348 naš K	2470 naš K
kvizu	2348 našem K	2470 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1194 K
""", 'l': """
l	302 K'any
""", 'la': """
laadi	1073 K alla
laat	1897 K het ons
laatste	1833 volg het K nieuws
labojums	97 K:
ladattavissa	1171 sovellus on K
ladda	2516 K ner vår app	2579 K ner vår
lade	484 K die app
laden	484 K sie die app	485 app K	601 die karte zu K	601 das video zu K
lage	2006 K mer
laget	51 bli med på K
lahjoituksesi	1174 K auttaa	1191 K
lahjoitus	1174 tee K	1191 tee K	1195 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1293 K-nous votre
lamenta	1034 K	1607 K	2172 K
lamentano	1607 K
lamentou	2172 K
lance	1296 K
landing	876 K in your inbox
langganan	1506 K buletin	1520 K sekarang	1524 K
language	97 contains K	97 contains strong K
lanjutkan	1509 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	1461 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	1942 K ned vår app	2005 K ned
later	800 check back K
latest	852 the K on this story
laukeliai	21 būtini K
lauloivat	1194 K
laut	617 K
lavoro	1605 il nostro K
lawyers	936 our K
""", 'le': """
leave	710 one click to K	875 K your e-mail	875 K us your e-mail	910 K a clap	935 K us a tip	935 K a tip
lecteur	9 ce K	1266 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1280 par des K comme vous	1294 nos K
lectoras	36 nuestras K	1032 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1032 nuestros K	1032 gracias a sus K
lectors	18 gràcies als K	301 els nostres K
lectrices	1294 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	757 is a senior K	757 is a K
ledarskribent	424 er K	2544 är K
leden	1882 door onze K	1925 onze K
lederskribent	424 er K
leernos	1031 gracias por K
leestijd	0 K
legfontosabb	1461 K írásait
legge	1607 si K
leggere	1535 per K tutto
lehti	80 tilaa K
lei	2224 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	519 ist K
leiterin	519 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2161 K que nos apoiam	2170 nossos K	2170 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2172 K
lengkap	20 artikel K	1509 membaca artikel K
length	97 edited for K
lesarinnlegg	43 K
lese	1984 du kan K mer	1984 kan du K mer
lesedauer	0 K
lesen	470 im abo K	470 K sie mit plus	476 % noch zu K	484 in der app K	564 mehr dazu K sie	607 K sie hier.	614 danke fürs K
leser	2005 takk for at du K
leserabend	538 K	578 unseren K
leserbrev	43 K	1970 K
leserbrief	43 K	503 K
leserbriefe	43 K	503 K an	545 K
lesere	36 våre K	2006 våre K
leserfinanziert	615 K
leserinnen	36 unsere K	615 unsere K	615 unseren K
leserinnlegg	43 K	1970 K
lesern	615 ihren K
leserne	18 takket være K	1982 K våre
lesernes	18 K bidrag	2006 K bidrag
leserreise	578 K
leserreisen	538 unsere K	538 unseren K	578 K
leserumfrage	35 unserer K
leserzuschriften	545 K
lesetid	0 K
lesezeit	0 K
letno	2500 K
lets	873 our app K you
letter	744 send a K
letters	43 K desk	43 K page	43 the K editor	744 K to the editor	744 send K	804 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1593 solo grazie ai nostri K	1605 i nostri K
lettre	78 notre K	1294 notre K
lettrici	1605 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1025 para seguir K	1025 quieres seguir K	1025 sigue K con	1025 y sigue K	1031 sigue K sin
lezen	20 meer K
lezers	36 onze K	1925 onze K
lezersaanbieding	1903 onze K
lezersactie	1903 onze K
lezersavond	1870 onze K	1903 onze gratis K
lezersevenement	1870 ons K
lezersreis	1870 onze K
lezersreizen	1870 onze K
""", 'li': """
libovolnou	380 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	1819 al K
lidem	18 díky K	379 díky K
liens	74 nos K	1270 via nos K	1270 par nos K
liest	607 K du hier.
lietotni	1790 K
lifeline	97 crisis K
lignes	1280 qui lisent ces K
liitu	1073 K meie
liituge	51 K
like	936 work K this
liked	936 K what you read
liker	2006 K du det vi
limit	700 read without K	708 free K
limitat	268 accés il·K
limits	700 read without K
line	38 our tips K	67 our tips K	779 our tip K	912 our tip K	912 our tips K
link	723 copy the K	819 read it for free with this K
links	74 über diese K	74 onze K	732 some K on this page	732 some of the K on	870 K here	870 K on this page	870 K in this post	870 K on this site	870 our K	870 our shop K	870 my K	870 these K	870 one of our K	870 one of my K
liputan	1521 K kami
lire	20 pour K cet	1296 peut-on K
lisas	1076 K
lisens	47 K cc	47 cc-K
list	881 join our K	881 not on the K yet	881 not on our K
listen	0 min K	727 K back here	727 K to us live	765 prefer to K	765 rather K
listeners	892 K like you
listening	765 K time
live	837 our K	837 K q&a	898 see them K
liveblog	564 im K	564 unserem K
livslinien	97 K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	941 si has K hasta aquí
llegint	295 per seguir K
""", 'lo': """
local	936 keep K news
log	24 K in	1817 K in om	1817 K in of
logg	24 K inn	1938 K inn for å	2003 K inn med	2005 K inn for
logga	24 K in	2512 K in för att	2576 K in med
logge	595 K dich ein
logged	21 must be K in to post	700 you must be K in to	741 you must be K in to
loggen	595 K sie sich ein
logget	406 du skal være K ind
login	24 faça K	2102 faça K para	2169 faça K
lokalredakteur	604 ist K
lokalredakteurin	604 ist K
lokalredaktion	528 leitet die K
look	936 our new K
lovade	2582 K
love	928 you K
lovede	459 K
""", 'lu': """
lubas	1076 K
luetaan	1189 juttu K
lugeda	1037 et edasi K
lugejad	1074 meie K
lugemiseks	1037 edasi K
luisteren	1904 artikel ook K
luisterversie	2 K
lukeaksesi	1135 K koko	1135 kirjaudu sisään K
lukemaan	1191 pääset K
lukemista	1191 jatka K
lukijamme	1192 K
lukijasta	1189 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1174 K tukea	1192 K tuella
lukittu	1187 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1135 K
lunar	2224 K
lunes	17 cada K
lupasi	1194 K
lupasivat	1194 K
""", 'ly': """
lyder	459 K	2008 K	2582 K
lydversion	2 K
lyssnar	2549 K på poddar
""", 'ma': """
maand	1819 deze K nog	1926 per K
maandelijks	1819 K opzegbaar	1926 K
mach	51 . K mit	614 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	461 K sie mit	615 was wir K
macht	614 K mit
made	689 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	314 váš e-K	351 svůj e-K	658 το e-K σας	875 put your e-K	875 type your e-K	877 by e-K	1412 e-K cím	1897 K ons	1897 K dan	1924 K ons	2059 swój e-K	2107 no seu e-K	2209 pe e-K	2239 ваш e-K	2324 na vaš e-K	2352 svoj e-K	2352 na e-K	2388 váš e-K	2388 svoj e-K	2388 na váš e-K	2414 svoj e-K	2696 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	1822 je e-K	1880 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	395 din e-K	406 din e-K vil ikke	456 din K
mailben	1455 legjobb cikkei e-K	1455 cikkei e-K	1455 hírei e-K
mailbox	79 in je K	79 in uw K	876 in your K	1822 in je K	1822 in uw K	1822 in jouw K
maile	2388 vašom e-K
mailed	876 e-K to you	876 K to you
mailedbe	79 az e-K
mailing	881 join our K list	881 join the K list	881 on our K list
mailom	2414 správy e-K
mailovou	351 e-K adresu
mailowy	2059 adres K
mailt	1462 írjon e-K
mailu	79 do e-K	313 přímo do e-K	2388 do vášho e-K
mailul	2180 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1192 ilman K
mainos	11 K
mainostaja	1184 maksanut K
mainosten	1146 K esto
majhno	2499 smo K
make	935 will you K a
maken	1925 wij K
maksumuuri	1195 K
maksuton	1179 K tunnus
maksuttomat	1179 K artikkelit
maltilla	83 pelaa K
mamio	2383 K
manade	2582 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	2161 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	533 K-cookies	788 K cookies
marketingcookies	426 K	1865 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	1473 kotak K anda
masukkan	1473 K email
matched	770 K dollar	813 gift will be K	891 will be K	891 is being K	891 are being K	891 be K	891 K until
material	515 mit K der	515 mit K von	758 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2266 K	2267 K.ru
""", 'md': """
md	437 kr./K	458 kr/K
""", 'me': """
me	2267 t.K	2720 t.K
meaning	888 if you've been K to	888 if you have been K to
medarbetare	2544 är K på	2544 är K i
meddelade	2582 K
meddelte	459 K
medewerker	1861 is K van
medgav	2582 K
mediach	2079 naszych K
medio	1032 este K
medlem	80 bliv K	80 bli K	456 bliv K	2005 bli K	2579 bli K
mee	51 . doe K	51 . doe ook K
meie	1074 K töö
meil	1073 aita K
meile	1073 saada K
meilile	1069 sinu K
meille	38 kerro K	67 kerro K	1191 lähetä K	1191 kerro K
meinen	502 was K sie dazu
meint	617 K
meinte	617 K
meinung	30 K der	43 anderer K	502 sagen sie uns ihre K	532 K des autors
mejl	2324 na vaš K	2324 vašu K	2352 svoj K	2352 na K	2514 i din K	2514 till din K
mejla	38 K oss	67 K oss	2579 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	2579 din K
mejlen	79 i K	2514 direkt i K
mektuplari	43 okur K
melalui	1507 dukung kami K
melanjutkan	1470 untuk K membaca	1509 untuk K membaca
meld	2005 K deg på her
meldde	1927 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	572 K dich bei uns	614 K dich an	1940 K deg av når	1980 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	461 K sie sich an	470 K sie sich an, um	470 bitte K sie sich an	572 K sie sich bei uns	614 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	1878 krijg een K bij	1878 ontvang een K bij
meldingen	14 K	1828 schakel K in	1828 zet K aan	1828 ontvang K	1878 krijg K	1924 zet K aan
meldt	1927 K
meldte	2008 K
membaca	1509 untuk terus K	1509 untuk K berita ini	1520 daftar untuk K
member	50 as a K you	687 become a K	770 become a K	817 not a K?
memberikan	97 belum K tanggapan	1504 K komentar
members	18 our K	36 our K	50 K can	700 is for K only	700 K-only story	845 paying K	885 thanks to our K	892 K like you	936 our K
membership	887 consider a K
membiayai	1507 K kami
membro	2169 torne-se K
membru	80 devino K
membutuhkan	1520 kami K dukungan
memuat	45 K ulang
menar	2582 K
mencionanos	62 K
mendaftar	1506 dengan K, anda
mendapat	1517 K komisi
mendapatkan	1517 K komisi	1520 daftar untuk K
mener	459 K	2005 hva K du	2008 K
menerbitkan	45 K ulang
menerima	1497 K cookie	1517 K komisi	1520 daftar untuk K
mengambil	1518 dilarang K	1518 dilarang keras K
mengandung	97 K deskripsi	97 K konten	1504 komentar yang K
mengatakan	1523 K
menggandakan	1518 dilarang K
menggunakan	1483 K cookie
mengirimkan	57 kami K
mengutip	1490 dilarang K
meninggalkan	1504 K komentar
menit	0 K baca
mensais	2171 K
mensuales	1033 K
mensuel	1255 un don K	1280 un soutien K	1295 K
mental	97 K helse
mention	62 K @
mentionnez	62 K-moi
mentions	97 K of suicide	97 K suicide
menurut	1523 K
menyalin	1518 dilarang K
menyatakan	1523 K
merch	795 our K
merci	1293 K de nous
mere	438 kan du læse K	438 du kan læse K	438 kan læse K om
merespons	97 belum K
merkezimiz	2683 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	302 al K	1033 al K	1033 por K
mese	1606 al K
mesec	2353 prvi K	2382 prvi K	2474 prvi K	2474 na K	2500 na K	2500 prvi K
meses	1025 K por #
mesiac	2416 prvý K	2441 za K	2441 prvý K
message	38 K us	67 K us	689 a K from our editor
messagerie	1239 votre adresse de K ne sera pas
messengera	2047 K
messengeri	2399 K
messengerju	2459 K
messengeru	336 K
messengerze	2047 K
metus	1766 per K
mewakili	1518 tidak K redaksi
""", 'mg': """
mgid	94 K
""", 'mi': """
mi	1787 ar K
mielipidekirjoitus	43 K
miembro	1031 hazte K
mig	62 tag K på
mij	62 tag K
mille	1593 # per K
milliardaire	1280 à aucun K
mind	97 ring K
minggu	1522 per K
mingguan	1506 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	1415 kövess K	1462 kövess K	1462 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	817 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	1922 is K
misidentified	97 article K	97 story K	97 originally K
misiniz	2626 zaten abone K
missen	1921 wat je kunt K
mission	936 our K
misspelled	97 article K	97 story K
misstated	97 article K	97 story K
mistake	804 spot a K	804 report a K	911 when we learn of a K	911 when we make a K	911 if we have made a K
mitdiskutieren	6 K	547 K
mitgeteilt	617 K
mitglied	80 werden sie K	80 werde K	614 werden sie K	614 werde K	614 jetzt K werden
mitglieder	50 K können	473 nur für K	558 angebots für K	615 unsere K
mithilfe	600 K von ki
mitteilungen	14 push-K	488 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	2353 prvi K	2382 prvi K
""", 'mn': """
mnd	1983 kr/K	2007 kr/K
""", 'mo': """
mobile	714 on your K app	714 our K app
mobilen	432 direkte på K	1977 nyheter rett på K	1977 rett på K	2551 nyheter direkt i K	2551 direkt i K
mobilepay	456 K til #	456 K på #	456 K #	456 K et
modalidad	1033 K premium
moderador	2124 não serão aprovados pelo K
moderados	2124 serão K antes
moderated	741 comments are K	741 pre-K
moderowane	2057 są K
modificado	97 nombre ha sido K
modificat	97 articolul a fost K
modificato	97 articolo è stato K
mogelijk	1924 maak het volgende K
mois	1295 par K
moittii	1194 K
molbu	2335 imamo malu K	2335 malu K
molila	2383 K
molili	2383 K
molio	2383 K
monat	558 einen K für	558 K für nur	616 im K	616 pro K
monate	585 # K lang
monatlich	616 K
monday	17 every K
mondays	878 sent K
mondogatta	1465 K
mondta	1465 K
montag	17 jeden K
month	700 try a K for	700 try it for a K	707 for the first K	707 for your first K	893 £# a K	893 $# a K	893 €# a K	937 a K	937 per K	937 every K	937 each K
monthly	770 one-off or K	817 reached your K limit	866 K gift	935 become a K	935 give K	937 K
months	53 K on this story	700 K for $#	707 for the first # K	707 for the first three K
morgen	17 jeden K	17 am K	17 hver K	435 hver K i din	554 uns auch K
morgenbrevet	1981 K
morgon	17 varje K
morgonbrevet	2555 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	90 donnez selon vos K	1294 nos K
""", 'mu': """
muhabiri	2651 gazetesi K
muhabiridir	2651 K
muhabirimize	39 K	2649 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	2679 K
muistutti	1194 K
mukaan	1191 lähde K	1191 tule K	1194 K
multato	1607 ha K
multou	2172 K
mums	1804 seko K
muutettu	97 nimet on K	97 nimi K	97 nimi on K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	1897 mail K
nabiralnik	79 v vaš K	2447 v vaš K
nabiralniku	2447 v vašem K	2473 vašem K
nachdruck	514 K verboten	569 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	484 aktuelle K aufs handy	485 K-app	488 push-K	564 weitere K finden sie	564 mehr K finden sie	588 K des tages	588 alle K zum
nadaljevanje	2446 za K branja	2475 K spodaj
nadaljuje	2475 K pod oglasom	2475 K spodaj
nadaljujte	2446 K branje
nadie	1032 K nos dice
naglasila	2383 K
naglasio	2383 K
najdete	355 další články K
najnowsze	2019 otrzymuj K
name	97 not her real K	97 not his real K
namenite	2478 K nam
names	97 not their real K
napis	2092 taki K
napisz	38 K do nas	67 K do nas	2035 K do nas	2048 K do nas	2080 K:	2080 K na	2089 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	2446 če želite brati K
napsal	381 K
napsala	381 K
narrated	765 is K by an ai	765 is K by ai
nasilja	97 opise K
naslov	2447 na vaš e-K	2447 svoj e-K	2473 svoj e-K	2473 svoj e-poštni K
nastavak	2320 za K čitanja	2354 K ispod	2354 K teksta
nastavili	2320 da biste K čitanje
nastavite	2320 K čitanje	2322 K čitati
nastavlja	2354 K ispod	2354 K nakon
naszego	2053 K sklepu	2056 K quizu
naszej	2090 K pracy
naszym	2089 zostań K
naujienas	1751 K telefone	1752 K el. paštu	1763 mūsų K
naujienose	1740 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	974 tu K no soporta	974 su K no soporta	2119 seu K não suporta
navela	2383 K
naveo	2383 K
navigateur	10 votre K	21 dans le K pour mon prochain	1234 votre K ne supporte pas	1234 votre K n'est pas
navnene	97 K er endret	97 K er ændret
navodi	2383 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
ndlr	97 K
""", 'ne': """
necesitamos	941 K pedirte	944 K tu apoyo	1031 K tu ayuda	1031 K de ti	1031 te K
necessariamente	2142 não reflete K a opinião	2142 não refletem K a opinião
necessaris	21 camps K
necessitem	300 et K
nechajte	77 K nám svoj e-mail
nechcete	368 K přijít o	2431 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	1809 K nu een
neighbors	892 K like you
neighbours	892 K like you
nell	1544 apri K'app
nella	79 K tua mail	1542 K tua mail
nendega	51 liitu K
neodpovedal	97 K
neodvisni	2499 K mediji	2499 smo K
neodvisno	2498 podprite K
neophodna	21 K polja
neovisni	2381 ostanemo K
neovisno	2380 podržite K
nepriklausoma	1765 K žurnalistika
nesutinkate	43 K
netiquette	502 beachten sie die K	1556 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1949 dette K bruker
neue	581 die K app
neuen	484 hier geht es zur K
neukunden	558 nur für K
neuvoi	1194 K
neuvoivat	1194 K
neuvoo	1194 K
neuvottiin	1194 K
never	71 K spam
news	485 K-app	588 alle K zum	588 alle K zu	714 K app for	757 is a K	779 K tip
newsblog	564 im K	564 unserem K
newsdesk	39 our K	39 the K
newsis	1049 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	201 K	291 la nostra K	352 K	379 náš K	382 K	478 unseren K	478 unserem K	478 unserer K	478 K bestellen	478 K richtig	482 K an	482 K von	482 zum K	482 täglichen K	523 K	551 K erhalten	551 K empfangen	551 unser K	551 der K über	551 der K für	583 unser abend-K	583 unser morgen-K	583 unser K	583 K ist kostenlos	614 K an	615 unser K	615 unseren K	615 unserem K	615 dieser K	618 K	624 εγγραφείτε στο K	624 εγγραφή στο K	624 το K μας	624 γραφτείτε στο K	624 στο K των	624 στο K του	624 στο K της	682 εγγραφείτε στο K	682 γραφτείτε στο K	683 το K μας	686 K	710 sign up for our K	710 sign up to our K	710 sign up for the K	710 subscribe to our K	710 join our K	710 get our K	710 our K here	710 receive our K	710 our daily K	710 our weekly K	710 our morning K	769 K	810 K soon	862 from our saturday K	909 this K was forwarded to you	909 forwarded this K	917 reply to this K	936 our K	939 K	956 suscríbete a la K	956 apúntate a la K	956 nuestra K	1021 suscribite al K	1032 nuestra K	1035 K	1219 inscrivez-vous à la K	1219 abonnez-vous à la K	1219 notre K	1279 vous adresser sa K	1294 notre K	1294 cette K	1297 K	1473 K kami	1473 langganan K	1521 K kami	1541 iscriviti alla K	1541 la nostra K	1592 le nostre K	1605 la nostra K	1605 questa K	1608 K	2019 zapisz się na K	2019 nasz K	2061 K	2090 nasz K	2093 K	2106 assine a K	2106 nossa K	2160 esta é a edição da K	2160 esta é uma edição da K	2170 nossa K	2173 K	2179 abonează-te la K	2179 abonați-vă la K	2179 înscrie-te la K	2222 înscrie-te la K	2226 K	2323 naš dnevni K	2333 K	2380 prijavite se na K	2381 naš K	2384 K	2415 K	2440 náš K	2443 K	2455 K
newslettera	78 naszego K	78 do K	78 odber K	2019 zapisz się do K	2019 naszego K	2061 K	2090 naszego K	2333 K	2388 odber K	2415 K	2440 nášho K
newsletterem	2090 naszym K
newsletters	710 K may contain info about	769 K	936 our K	939 K	1219 nos K	1219 recevoir les K	1294 nos K	1297 K
newsletteru	78 odběr K	352 K
newsletterul	78 K nostru	2179 K nostru	2209 abonează-te la K	2222 înscrie-te la K	2223 K nostru
newslettery	352 K	2415 K
newsletterze	2061 K
newslettre	2415 K
newson	1428 google K
newspaper	936 our K
newsroom	38 contact our K	67 contact our K	824 not by the K	834 tell our K	834 our K	852 stories from our K	852 more from our K	936 our K	936 non-profit K	936 this K
newsticker	564 unserem K
next	837 our K	866 help pay for the K	866 pay for the K one
nezavisni	2381 K mediji	2381 ostanemo K
nezavisno	2380 podržite K
""", 'ng': """
ngay	2818 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach
niente	71 K spam
nieograniczony	2017 K dostęp
niets	1855 K uit deze	1916 K van deze site
nieuws	1825 K-app	1858 google K	1860 K of een tip	1896 app je K	1912 al het K over	1912 al het K uit	1923 K in je mail
nieuwsbrief	78 de K	78 onze K	1822 onze K	1823 dagelijkse K	1823 wekelijkse K	1857 K	1925 onze K	1925 deze K	1928 K
nieuwsbrieven	1822 onze K	1857 K	1925 onze K	1928 K
nieuwsbron	1895 favoriete K
nieuwsquiz	1905 de K
nincs	71 K spam
""", 'nj': """
njuzleter	2333 K	2380 prijavite se na K	2381 naš K
""", 'no': """
nombreux	1280 plus nous serons K
nonprofit	936 K newsroom	936 K news outlet
nosaltres	38 contacta amb K
nosotros	1031 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	2098 apoie K	2098 apoie o K	2109 baixe K app	2109 no K app	2169 apoie K	2169 apoie o K	2169 siga o K	2169 entre no K	2170 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	301 la K feina	1544 nella K app	1605 la K app
nostre	301 el K canal
nostri	74 K link
nostro	35 K quiz	1605 il K sito	1605 che il K
nota	20 leer esta K	1025 para leer esta K
notice	911 if you K
noticia	1032 esta K
noticias	998 en google K	998 tu fuente de K
notificaciones	14 las K	964 activa las K	964 activar K	965 recibir K
notifications	14 K	718 turn on K	718 turn on desktop K	718 would like to send you K	718 K from this site	719 enable K	719 allow K	719 receive K	1225 activer les K	1225 activez les K	1225 autoriser les K
notifiche	14 le K
notified	710 sign up to be K	719 get K
notifikace	350 K
notifikasi	14 K	1475 dapatkan K	1477 aktifkan K	1520 nyalakan K
notifikation	432 K
notifikationer	14 K	432 K
notify	719 K me of	719 K me when	741 K me of new posts
notis	2551 K
notiser	14 K	2551 K	2551 push-K
notre	35 K quiz	1294 K site
nouvelle	1239 ouvre dans une K fenêtre
novice	2447 na naše K	2447 na e-K	2455 e-K	2473 na e-K	2499 naše K
novinar	2339 je K	2339 , K	2339 - K	2461 je K	2461 , K	2461 - K
novinari	2381 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	2499 naši K
novinarju	39 našemu K	2460 pišite K
novinarka	2339 je K	2339 , K	2339 - K	2461 je K	2461 , K	2461 - K
novinarki	2460 pišite K
novinarstvo	2381 nezavisno K	2381 neovisno K	2381 naše K	2499 neodvisno K
novinaru	39 našem K
noviniek	2388 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	961 en K app	1031 únete a K	1032 K app	1032 K web
nuestras	1032 K redes
nuestro	35 K quiz	64 K espejo	944 apoya K	969 únete a K canal	1031 apoya K	1031 únete a K	1031 recibe K	1032 K canal	1032 K medio	1032 K sitio	1032 K equipo
nuestros	74 K enlaces	976 K socios	1032 K socios
numer	2091 K krs
nunca	1032 más que K
nuotraukas	40 K ir vaizdo
nur	558 abo für K
""", 'ny': """
nyheder	420 google K	454 vores K
nyhedsbrev	78 vores K	394 vores K	394 tilmeld dig K	435 K	456 tilmeld dig K	457 vores K	460 K
nyhedsbreve	394 vores K	457 vores K
nyhedsbrevet	78 K	394 få K	435 K	456 tilmeld dig K
nyhetene	1977 K rett på mobilen	2003 K våre
nyheter	1965 google K	2540 google K	2576 våra K
nyheterna	2520 följ K	2551 K direkt i mobilen
nyhetsbrev	78 vårt K	1940 vårt K	1940 våre K	1940 meld deg på K	1940 abonner på K	1981 K	2005 meld deg på K	2006 vårt K	2006 våre K	2009 K	2514 vårt K	2514 våra K	2514 anmäl dig till K	2555 K	2579 anmäl dig till K	2580 vårt K	2580 våra K	2583 K
nyhetsbrevet	78 K	1940 få K	1981 K	2005 meld deg på K	2555 K	2579 anmäl dig till K
nyilatkozta	1465 K
nyt	1186 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1556 i campi K
obchode	2407 našom K
oberoende	2579 stöd K
objasnila	2383 K
objasnili	2383 K
objasnio	2383 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2350 K komentara
obligatoires	21 champs K sont	1239 les champs K
obligatori	1556 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	979 los campos K
obligatoriska	21 K fält	2527 K fält
obligatoriske	21 K felt	1952 K felt
obratite	2338 K nam se	2338 K se našem
obrigado	2169 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	328 další šíření K	365 ke všemu K	2416 celému K
obsahuje	97 K popisy
obserwuj	2027 K nas na	2027 K nas w	2089 K nas
obvestila	14 K	2447 na K
""", 'oc': """
occupa	1570 si K di
ochtend	17 elke K	1880 elke K het
""", 'od': """
od	2353 K # €	2416 K # €	2474 K # €
odbieraj	2083 K
odcinek	2054 K
odcinka	2054 K
oddajte	2483 K svoj glas
odejdete	305 než K
odete	2335 prije nego što K	2335 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2383 K
odgovorili	97 nisu K
odgovorio	97 nije K	2383 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	2457 preden K
odoberajte	2436 K
odobrenja	2372 bez K
odomknite	2387 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
odpowiedzieli	97 nie K
""", 'of': """
oferecer	2102 K este artigo
off	38 tip us K	67 tip us K	937 one-K
offert	1212 vous est K	1295 mois K
offrez	54 K-moi un café	1290 K-le	1290 K-la	1293 K-lui	1293 K-nous
offrici	1604 K un
offrimi	54 K un caffè	1604 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	2381 bez K
oglasov	70 brez K	2499 brez K
oglasu	11 K
""", 'oi': """
oikaisu	97 K
oikeuden	29 varaa K
""", 'ok': """
okumaya	2626 K devam etmek için
okurlarimiz	36 K	2683 K
okurlarimizin	2663 K desteğiyle	2683 K
okurlarin	2663 K desteği olmadan
okuyun	2668 K
""", 'ol': """
olarak	50 abone K	2627 abone K	2649 bize anonim K
olmayanlara	2677 abone K
olun	80 üye K	2682 üye K
olursunuz	2668 kabul etmiş K
olvassa	1441 K tovább
""", 'om': """
omiljene	2336 K izvore
omiljeni	2336 K izvor
""", 'on': """
onafhankelijk	1882 wij K	1882 we K
onafhankelijke	1813 steun K journalistiek	1924 steun K	1925 K journalistiek
onafhankelijkheid	1925 onze K
onbeperkt	1817 lees K	1817 K lezen	1819 K toegang	1885 K digitaal
ondersteunt	1837 je browser K	1837 uw browser K
onderzoek	1925 dit K
onderzoeken	1925 onze K
onderzoeksjournalist	1861 is K
onderzoeksredacteur	1900 is K
onderzoeksredactie	39 onze K	1860 onze K
one	935 make a K-time	935 will you be K of
oneens	43 K?
online	578 unser K-shop	795 our K shop	795 our K store	837 our free K	837 our K event	897 in our K shop
onlineshop	538 im K bestellen
only	893 K £#	893 K $#	893 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	1859 app K
ontdek	1924 K nu
ontvang	1822 K onze	1823 K elke
onze	84 in K app	84 via K app	84 met K app	1825 K app	1860 tip voor K	1925 K app
""", 'oo': """
oordeelde	1927 K
oorspronkelijke	97 K versie van dit
""", 'op': """
opakoval	381 K
opakovala	381 K
opakuje	381 K
opdateret	97 artiklen er K
open	714 K in app	714 K in the app	885 left it K	1825 K in app
opfordrede	459 K
ophavsretsloven	416 beskyttet af K
ophavsretten	416 K tilhører
opiniestuk	1864 ingezonden K
opinion	30 K of	741 have an K on this
opinions	30 K of
oplyser	459 K
oplyste	459 K
opmerking	1860 tip of K	1860 vraag of K	1860 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	2501 K
oppdatert	97 saken er K
oppfordret	2008 K
opphavsrettslig	1961 K beskyttet
opplyser	2008 K
opplyste	2008 K
opportunities	920 equal K employer
opportunity	920 equal K employer	920 equal-K employer
opprett	1938 K en konto for	2005 K en konto
oprava	97 K:
opsiger	437 indtil du K
opublikowany	22 nie zostanie K	2034 twój adres e-mail nie zostanie K
opzegbaar	1926 K
""", 'or': """
ordenou	2172 K
ordinato	1607 ha K
ordnete	617 K an
organizatori	2383 pozivaju K
organizatorzy	2092 zapraszają K
original	97 K version of this	758 read the K article	1288 lire l'article K
originally	97 this article K	97 this story K	97 this post K	97 K misstated	758 this article was K published on	758 this story was K published on	758 this story K appeared	758 this article K appeared	758 K published at	826 story was K published by	826 story was K published on	826 story was K published in the	826 article was K published by	826 article was K published in our
originalment	299 es va publicar K a	299 es va publicar K en	299 publicat K a
originalmente	990 este artículo fue publicado K	991 publicado K en	2136 publicado K em	2168 publicado K no	2168 publicado K na
originariamente	1567 articolo pubblicato K	1600 pubblicato K in
ortaklarimiz	2636 biz ve K
ortsseite	564 unserer K
""", 'os': """
ossza	49 K meg
ostatak	2320 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	2092 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	2083 K
otsustas	1076 K
""", 'ou': """
our	767 is K
outbrain	94 K
""", 'ov': """
ovdje	2335 kad ste već K
overblikket	435 K hver dag	435 K hver morgen
overgenomen	45 K
overname	1855 K zonder
overnemen	45 K	1892 dit artikel K
oversikten	1981 få K
overview	831 this K
overzicht	1902 dit K
ovisi	2380 K o vama
""", 'ow': """
owner	936 has no K	936 have no K
""", 'oy': """
oynat	2668 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	2400 K sa nám	2439 K sa nám
""", 'pa': """
padalieties	49 K
padeda	1754 jūsų parama K
padroni	1593 non ha K	1605 senza K	1605 libera da K
pagar	54 K um café	2169 ajude a K
page	837 our jobs K
paghi	1604 K un'ora
pago	1035 muro de K
pague	54 me K um café	54 K-me um café	2138 K-nos um café
pahoitteli	1194 K
paid	732 we get K if you buy	732 we may be K
paikalla	42 olitko K
paikkaa	1186 hae K
pakolliset	21 K kentät
palautetta	1191 anna K
palus	1076 K
palusid	1076 K
palvelusta	1164 ulkoisesta K	1164 upotus K
panaszolta	1465 K
pandangan	1518 tidak mewakili K	1518 K pribadi penulis
paparnya	1523 K
paper	767 is the K's
par	1295 K an
parama	1764 jūsų K	1768 K
parancsolta	1465 K
parandus	97 K:
parceiros	2121 nós e os nossos K	2170 nossos K
paremkite	1754 K mus	1764 K mus
parlez	38 K-nous	67 K-nous
part	759 no K of this
partager	1290 articles à K	1290 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	2094 faça K e
partecipato	1583 non ha K alla stesura
parteispende	618 K
partenaires	1236 nos K et nous	1236 nous et nos K	1294 nos K
participar	980 para K
participez	1196 K à
participou	2151 não K da produção	2151 não K na produção
partilhada	2146 uma publicação K por
partilhe	25 K-o
partir	1198 avant de K	2171 a K de # euros
partner	74 K-links	499 wir und unsere K	568 von unserem K	1554 i nostri K	2524 vi och våra K
partnere	403 vi og vores K	1949 vi og våre K
partnerlinkek	74 K
partnerlinkeket	1442 K
partnerlinks	37 K	74 K
partnerom	2354 u suradnji s K	2354 u saradnji sa K
partners	568 anzeige eines K	737 we and our K	936 our K	1839 wij en onze K	1925 onze K
partnership	759 was produced in K with
partnerske	74 K poveznice	2354 K poveznice	2475 K povezave
partnerskie	2065 linki K
partnerzy	2031 my i nasi K	2031 nasi zaufani K
pasak	1767 K
pasakojo	1767 K
pasidalinkite	49 K
pass	49 K it on	724 K this on
passende	585 sie das K abo
passendes	585 sie ihr K abo
patikslinta	97 K
patreon	208 в K	770 on K	770 our K	2743 на K
patron	694 become a K of	935 become a K
patronem	2068 zostań naszym K	2089 zostań K
patroni	2090 nasi K
patronite	2068 na K	2090 na K
paying	885 thanks to our K
paypal	554 per K
paywall	555 K	615 ohne K	618 K	885 without a K	936 we have no K	936 we do not have a K	939 K	1297 K	1608 K	2173 K
paywalls	939 K
""", 'pe': """
pe	2224 K an
peatoimetaja	1052 K
pedimos	1031 te K ayuda
pedirte	941 tenemos un favor que K
pediu	2172 K
peiling	35 onze K	1905 onze K
pelanggan	50 K dapat	50 K bisa	1471 khusus K	1509 untuk K	1521 K kami	1524 K
pembaca	18 berkat K	43 surat K	1521 K kami
pendant	1295 K un mois
pendapat	1518 K pribadi penulis
peneliti	1496 adalah K
pengar	2580 kostar K
penger	2006 koster K
pensamentos	97 K suicidas
pensamientos	97 K suicidas
pensieri	97 K suicidi
pentru	2210 fără niciun cost K tine
penulis	1496 adalah K
people	18 thanks to K like	813 funded by K like you	892 K like you
pequeno	2095 um K favor a pedir
per	2007 K år	2581 K år
peramban	10 K anda
percent	708 # K left to read
perfil	2115 siga nosso K
periodisme	300 dona suport al K	301 el nostre K	301 fent K	301 fem K
periodismo	944 apoya el K	1022 hacer un K	1031 apoya el K	1031 colabora con el K	1032 nuestro K	1032 K de calidad	1032 hacemos K	1032 haciendo K
periodista	39 nuestro K	39 nuestra K	277 és K	993 es K
periodistas	39 nuestros K	1021 nuestros K	1032 nuestros K
periodistes	301 els nostres K
perjantaisin	17 K
permanencia	1033 sin K
permission	758 reproduced here with K	758 reproduced with K	773 written K	773 prior K	774 without K	788 K to load	788 K before anything is loaded	826 K to reuse this
perskaitykite	1764 K visą
personal	787 views are K
personale	2186 datele tale K
personales	976 datos K serán
personas	1022 K como tú	1031 K como tú
persondatapolitik	404 K
personenbezogene	500 K daten
personnelles	1237 vos données K
personoplysninger	404 dine K
personopplysninger	1950 K
personuppgifter	2525 dina K
personverninnstillinger	1971 K
perspausdinti	45 K
pertama	1522 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2139 é K
pesquisadora	2139 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	2383 K
""", 'ph': """
phone	727 news to your K
photographer	781 staff K
photos	40 your K	40 vos K	40 tes K	795 K from this story	795 K from this event
""", 'pi': """
pictures	40 your K
pide	1034 K
piebilda	1807 K
piece	829 this K	936 this K
pierwszej	97 K wersji tekstu	97 K wersji artykułu
pierwszy	2091 K miesiąc
pievienojieties	51 K
pirmas	1766 K mėnuo
pisala	2383 K je
pisalo	2383 K je
pisao	2383 K je
pisz	2080 K na
pitala	2383 K
pitali	2383 K
pitao	2383 K
pitch	687 K in	770 K in
pitching	935 consider K in
pix	2138 um K	2171 K
""", 'pj': """
pjevali	2383 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	1962 vær varsom-K
plakatens	1975 vær varsom-K
plats	42 var du på K
plattform	615 unsere K
player	9 this K
please	51 K join them	67 K tell us	700 K log in to	723 K share this	771 K help	930 K tell us about	930 K tell us how	930 K tell us your	935 K chip in	935 K give	935 K help if	935 K give if
pleide	2008 K
pliki	2050 bez zgody na K
plusartikelen	1925 K
plusartikels	1817 gratis K	1925 K
""", 'po': """
pobierz	2089 K naszą
poche	1277 dans votre K
podaj	77 K swój e-mail
podatkov	2473 obdelavo osebnih K
podatku	2013 przekaż #% K	2068 #% K	2068 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	345 K	429 K-app	457 vores K	522 den K können sie	522 den K kannst du	522 unseren K	615 unser K	615 unseren K	652 K	683 το K μας	763 follow the K	936 our K	1032 nuestro K	1294 notre K	1521 K kami	1605 il nostro K	1904 op de K	1925 onze K	1974 hører K	2054 K	2090 nasz K	2170 nosso K	2347 K	2381 naš K	2409 K	2440 náš K	2469 K	2657 K'i	2657 K'imizi
podcasta	2347 K	2469 K
podcastapp	429 K	1904 favoriete K
podcaste	34 našom K
podcasten	429 K	1974 K
podcastimiz	2683 K
podcastimizi	34 K
podcastimme	34 K	1192 K
podcastov	2409 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	429 hvor du lytter til K	429 hvor du hører K	522 wo es K gibt	579 folgen des K	579 folge des K	652 K	763 wherever you get your K	763 wherever you listen to K	763 wherever you get K
podcastu	34 naszego K	34 našem K	345 K	2054 K	2347 K	2409 K	2469 K
podcastul	34 K nostru	2223 K nostru
podcastunk	1463 K
podcastunkban	34 K
podcasty	345 K	379 naše K	2054 K	2409 K
podd	34 vår K	2580 vår K
poddapp	2549 K
poddar	34 våra K	2549 K finns
podden	2549 K
podelite	25 K	49 K ga	67 K sa nama
podemos	2161 sua ajuda K
poden	50 els socis K
poderemos	2161 a sua ajuda K	2169 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	1974 hører K	2006 vår K	2347 K	2469 K	2499 naš K
podkasta	2347 K	2469 K
podkastapp	1974 K
podkasten	1974 K
podkastu	2347 K	2469 K
podle	381 K
podotkl	381 K
podpora	378 vaše K	2439 vaša K	2498 vaša K
podpore	2440 vďaka K	2478 brez vaše K	2499 brez vaše K
podporo	2498 vašo K
podporte	2421 K	2439 K nás	2439 K našu
podpory	358 bez vaší K	379 bez vaší K	2421 bez vašej K	2440 bez vašej K
podprite	2478 K	2498 K nas	2498 K naše
podremos	1031 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	2080 K nas
points	831 the bullet K	831 these bullet K	831 the key K above
pokutoval	381 K
policy	737 our cookie K
politica	2186 K de cookie
political	757 is a K	757 is the K editor
politicieni	2210 nu depinde de K
politika	2636 çerez K
politikasi	2637 gizlilik K
politikredakteur	604 ist K
politikredakteurin	604 ist K
politikressort	528 leitet das K
politikwissenschaftler	519 ist K
politologue	1253 est K
poll	35 our K	741 vote in our K	741 take our K	1905 onze K
polub	2027 K nas na
pomagajte	2498 K nam
pomocou	2423 K ai
pomozite	2357 K nam	2380 K nam
pomozte	378 K nám
ponavlja	2383 K
ponavljao	2383 K
ponctuel	1255 un don K
ponovno	45 K objavi
pop	687 K your
popravek	97 K:
poprosil	381 K
poprosila	381 K
poprzedniej	97 K wersji
por	2165 um ano K #
poradil	381 K
portal	2090 nasz K	2381 naš K	2499 naš K
portalu	2064 na naszym K	2064 w naszym K
posez	1293 K-la à	1293 K-nous
posible	18 hace K
posielajte	2400 K nám
posielame	57 vám K
positions	795 our open K
poslechnout	346 si můžete K
posljednji	2366 K besplatni članak
posredujte	49 K
possible	292 ajuda a fer K	301 ajuda a fer K
post	20 rest of this K	79 på e-K	788 to view this K	788 to see this K	824 this is a paid K	829 this K	936 this K	1865 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	2515 din e-K	2527 din e-K kommer inte
postadresse	60 e-K vises ikke	1941 din e-K	1952 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	2380 K član	2498 K član	2498 K naročnik
postanizda	79 e-K	2661 her sabah e-K	2661 e-K	2675 e-K
postaw	54 K mi kawę	54 K kawę	2089 K nam	2089 K mi	2089 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	478 in dein K	478 in deinem K	478 direkt ins K	482 in ihrem K	482 in ihr K
postkasti	1060 otse K
postkastis	1060 iga hommik sinu K	1060 sinu K
posts	15 free K	58 new K by mail
potrebbe	97 K urtare
potrebna	2380 K nam je
potrebujeme	2439 K vašu podporu
potrebujemo	2463 za ogled K	2498 K vašo
potremo	1593 aiuto K	1604 con il tuo aiuto K
potrivit	2225 K
potrzebujemy	2013 K twojego wsparcia	2089 K twojej pomocy	2089 K twojego wsparcia
pound	935 K you give
pourboire	1256 un K
poursuivez	1210 K votre lecture
poursuivre	1210 K votre lecture
pouvez	50 abonné, vous K	90 donnez ce que vous K
povabi	54 K me na kavo
povedal	2442 K	2501 je K
povedala	2442 K	2501 je K
povestit	2225 a K
povikao	2383 K
powered	935 K by you
powerful	936 hold the K to account
powiadomienia	14 K	2023 włącz K	2023 chcesz otrzymywać K	2024 K push
powiedzieli	2092 K
powtarza	2092 K
pozele	40 K tale
pozivala	2383 K
pozivali	2383 K
pozivao	2383 K
pozn	97 K. red
poznamenal	381 K
poznamenala	381 K
pozvala	2383 K
pozvao	2383 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	1843 K mee	1924 K mee
praca	2090 nasza K
pracujte	343 K s námi	2407 K s nami
prati	2368 K nas na
pratite	2380 K nas
pravi	2501 K
precedente	97 versione K di questo	97 K versione di questo
precisa	2094 K de você	2169 K de si
precisamos	2095 K da sua ajuda	2098 K do seu apoio	2169 K da sua ajuda
precisato	1607 ha K
preciso	2125 é K estar logado
precizat	2225 a K
prednostne	2458 K vire
prednostni	2458 K vir
prednostnih	2458 K virov
prednostnim	2458 K virom
predplatitelia	50 K môžu	2429 len K	2429 iba K	2429 nájdu K	2429 prečítajú K	2443 K
predvajanje	2463 K videa
preferate	2194 sursele tale K
preferences	737 your cookie K	840 cookie K	840 privacy K
preferida	275 font K	998 fuente K	2143 fonte K
preferidas	998 fuentes K	2143 fontes K
preferides	275 fonts K
preferido	998 medio K
preferidos	998 medios K
preferirane	2336 K izvore
preferirani	2336 K izvor
preferiranih	2336 K izvora
preferita	1547 fonte K su google	1573 fonte K
preferite	1573 fonti K
preferowane	2046 K źródło	2046 K źródła
preferowanego	2046 K źródła
preferowanych	2046 K źródeł
preferowanym	2046 K źródłem
preferred	727 K source on google	775 K source	844 K sources
preglednik	10 vaš K
prehratie	2403 K videa
prejemajte	2447 K vsako	2495 K
prejemati	2488 želite K
prejmite	2495 K
preklinjao	2383 K
prelua	45 K
preluarea	2193 K textelor
preluat	45 K
prema	2383 K
premier	1214 le K mois	1295 le K mois
premium	1885 toegang tot alle K
premoderated	741 K
prenesite	2498 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	2509 bli K	2509 redan K	2510 som K	2576 en K	2579 bli K
prenumeranter	50 K kan	2509 endast för K	2567 är för K	2567 bara K	2567 endast K	2580 våra K	2583 K
prenumerata	1768 K
prenumeration	2583 K
prenumerationen	2514 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	1760 tik K
prenumeratoriams	1729 tik K	1760 tekstas skirtas K	1760 straipsnis skirtas K
prenumeratorzy	50 K mogą	2076 tylko K
prenumerera	80 K	2509 K för att	2514 K på nyhetsbrev	2554 genom att K	2579 K på vårt
prenumeruojate	1729 jau K
prenumeruokite	80 K	1764 K
preostanek	2446 K članka
presenteie	2102 K
prethodnog	2372 bez K odobrenja
prethodnoj	97 K verziji
pretplata	2384 K
pretplati	2352 hvala na K
pretplatite	80 K se	2320 K se već od	2380 K se
pretplatnici	50 K mogu	2365 samo K	2384 K
pretplatnicima	2320 dostupan samo K	2320 dostupan je samo K	2320 dostupan je K	2320 dostupno samo K	2332 samo K	2365 samo K
pretplatnik	50 kao K	80 postanite K	2320 već ste K	2380 postanite K
pretplatnike	2320 dostupan samo za K	2332 samo za K
pretplatu	2321 već imate K	2353 uz K	2353 K	2374 uz K
preuzeti	45 K
preuzimanje	2331 zabranjeno K	2356 zabranjeno K	2356 zabranjeno je K
preuzmite	2380 K našu
preventing	733 browser extension is K
prevention	97 suicide K
preview	845 free K
previous	97 K version of this
price	937 the K of a
pridaj	51 K sa
pridajte	51 K sa	2432 K si nás	2439 K sa k nám
prihvatate	2352 prijavom K
prijavi	24 K se	2352 hvala na K
prijavili	2352 hvala što ste se K
prijavite	24 K se	2380 K se na naš	2380 K se na naše	2498 K se na
prijavo	2473 s K se	2473 s K na	2473 hvala za K
prijavom	2352 K se slažete	2352 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	2458 K vir
priljubljene	2458 K vire
priljubljeni	2458 K vir
prima	2224 K lună
primajte	2373 K
primate	2367 želite da K
primati	2367 želite K
primeira	97 K versão deste	97 K versão desta
primeiro	2171 K mês
primer	302 el K mes	1033 el K mes
primo	1606 il K mese
principles	758 the thomson reuters trust K
print	723 click to K	932 will not K your	932 won't K your
prioriterad	2540 K källa
pripojte	51 K sa
pripomenul	2442 K
prisijunkite	24 K	51 K	1764 K prie mūsų
prispejte	90 K, koľko môžete	2421 K	2439 K	2439 K aj vy
prispevek	2499 ta K
privacidad	977 política de K	1032 nuestra política de K
privacidade	2122 política de K
privacitat	280 política de K
privacy	737 see our K policy	737 to our K policy and terms	737 and the google K policy	936 our K policy
privacybeleid	1839 ons K	1880 ga je akkoord met het K
privacyverklaring	1841 K
private	60 your email will stay K
privatlivspolitik	404 K
priznaje	2383 K
priznal	2442 K
priznala	2383 K
priznao	2383 K
probe	611 K-abo
probeabo	461 K	470 wochen im K	611 K	611 das K
probeer	1924 K nu	1924 K een maand
proberen	1926 gratis K
processing	737 consent to the K
prochains	1294 nos K articles
procurada	97 K, a
prodavnici	2345 našoj K
produce	813 not free to K	813 not cheap to K
produced	824 K by our brand
proefabonnement	1819 K	1924 neem een K	1926 K
profesor	993 es K	2196 este K
profesora	993 es K
professeur	1253 est K
professeure	1253 est K
professionista	1570 è giornalista K	1570 giornalista K
professor	277 és K	519 ist K	757 is a K	757 is an assistant K	2139 é K
professora	277 és K	2139 é K
professore	1570 è K
professoressa	1570 è K
professorin	519 ist K
profilazione	1553 i cookie di K
profitez	1196 K de	1210 K de nos offres
prohibida	991 queda K
proibida	2136 é K a
project	1274 trust K
promenjena	97 imena su K
promijenjena	97 imena su K
promis	2225 a K	2225 au K
promise	935 K never to
propustite	2367 ne K
prosbu	305 máme na vás K	305 máme malou K	2396 máme malú K	2396 malú K
proseguire	1596 per K la lettura
prosil	381 K
prosila	381 K
prosili	381 K	2092 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	2092 K
protejate	2218 K de dreptul de autor
provalo	1534 K gratis	1604 K gratis
provided	737 content K by a third party	788 contains content K by
provision	496 erhalten wir eine K	496 eine kleine K	568 bekommen wir eine K	568 eine K vom	590 K
provisions	496 K-links
provisionslinks	590 K
prozent	559 K rabatt
przedruk	45 K	2066 K za zgodą
przedrukujcie	45 K
przegap	2078 nie K
przekonuje	2092 K
przetisknout	45 K
przetwarzanie	2032 K danych osobowych
przez	2070 K ai
przycisk	2059 klikając K
przyznaje	2092 K
""", 'ps': """
psal	381 K
psala	381 K
""", 'pt': """
ptal	381 K se
ptala	381 K se
ptali	381 K se
ptaly	381 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	1556 prima di K un commento
pubblicato	22 non sarà K	1556 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	2124 o seu endereço de e-mail não será K
publicat	2218 a fost K inițial în
publication	694 is a reader-supported K	824 accurate at the time of K	824 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	2561 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	974 bloqueador de K	1032 sin K
publicidade	11 a K	70 sem K	2152 depois da K
publicitat	11 la K	70 sense K	301 sense K
publicitate	11 K	70 fără K
publikovanie	2394 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	932 will not K your	932 won't K your	932 never K your	932 we may K your
published	22 will not be K	60 email won't be K	741 your email address will not be K	759 was first K by	759 was first K on	826 K under license
publishing	824 accurate at the time of K
puder	90 doe o que K
pueda	90 done lo que K
puedas	90 aporta lo que K	90 dona lo que K
pueden	50 los socios K
puguis	90 dona el que K
puhelimeesi	1170 suoraan K
puis	1211 K # €
puisque	1198 K vous êtes là
pungkasnya	1523 K
punya	1472 sudah K akun
purchase	732 K through links on our site
push	550 per K
pushbericht	1878 een K bij
pushbeskeder	432 K
pushmeldingen	1829 K
pushnotiser	2551 K
pushvarsler	1977 K
pustit	346 si můžete K
pustite	77 K svoj e-naslov
puts	873 our app K
""", 'py': """
pytali	2092 K
pyysi	1194 K
""", 'qu': """
quanto	90 dona K puoi
quello	90 dai K che puoi	90 dona K che puoi
queremos	67 K conocer tu	941 K pedirte un favor
questa	9 K mappa
questions	97 not respond to K
questo	9 K tweet	9 K video
qui	1526 già che sei K
quieras	949 cancela cuando K	1033 cancela cuando K
quitter	1198 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	1905 doe de K	1905 onze K	2056 nasz K	2056 K
quizie	2056 naszym K	2056 K
""", 'ra': """
raccolta	1608 K fondi
racconta	1607 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	1607 ha K
raconte	1296 K
racontez	38 K-nous	67 K-nous
rad	2381 naš K
radil	381 K
radila	381 K
radili	381 K
radzi	2092 K
radzili	2092 K
radzono	2092 K
ragino	1767 K
raise	813 help us K
rajaton	1136 K pääsy
rakendus	1058 meie K	1058 K
rakenduses	1058 K
raksti	38 K mums	67 K mums	1804 K mums
rakstiet	38 K mums	67 K mums
raksts	1805 šis K
rakstu	1803 šo K
rakstus	1805 visus K
ralat	97 K:
range	865 shop the K
rappelle	1296 K
""", 're': """
reach	785 K him at	785 K her at	785 K them at	813 we would K our goal	813 we'd K our goal	935 help us K
reached	708 you've K your limit of free	756 can be K at
reacties	85 in de K	1844 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	708 # % left to K	765 is K by an ai	765 is K by ai	819 link can K this	885 free to K	885 free for all to K	936 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	97 K may find	689 we're asking K	766 thank you, K	813 funded by K like you	834 K' editor	866 K make this	885 thanks to our K	892 K like you	935 K like you	935 join the K	936 our K	936 funded by its K	939 appeal for K	939 K pay
reading	0 K time	700 keep K for just	700 keep K with a	700 K this post for free	704 to finish K	704 to keep K	819 to your K list	886 you're K	886 you are K	886 you've been K
reageerde	97 K niet
reageren	6 K	97 wilde niet K	1844 om te K	1860 K? mail	1860 K op dit artikel
reagiert	97 anfrage nicht K
realizarea	2205 nu a participat la K
realizzazione	1583 non ha partecipato alla K
recalled	938 K
recalls	938 K
recaptcha	710 protected by K
receba	2094 K as	2106 K no seu	2106 K todos os dias	2169 K no seu
receive	710 K email from us on behalf of	711 sign up to K	711 K emails from	737 agree to K emails	935 to K new posts
recevez	1196 K chaque	1220 K chaque	1220 K tous les	1293 K notre
recevoir	1226 K les alertes	1279 j'accepte de K
recherche	97 für diese K haben wir	615 diese K
recherchen	615 unsere K
rechercheteam	39 unser K	39 unserem K	527 K
rechtbankverslaggever	1900 is K
recibe	940 K cada	959 K cada	959 K todas las
recibir	1021 acepto K
recipe	870 links in this K
reclamat	2225 a K
reclame	70 fără K	2223 fără K
reclamevrij	70 K
recomandat	2225 a K	2225 au K
recomenda	2172 K
reconheceu	2172 K
reconnu	1296 a K
rectificare	97 K:
rectificatie	97 K
rectificatif	97 K
recunoscut	2225 a K
recurring	770 K donation	937 K donation
red	97 anm. d. K
redacteur	1861 is K	1861 is politiek K	1900 werkt als K
redactie	39 onze K	97 noot van de K	1843 mail de K	1860 contact op met onze K	1860 contact op met de K	1860 tip voor de K	1864 mening van de K	1889 K heeft geen	1924 mail de K	1924 tip de K	1925 onze K
redactor	277 és K	993 es K	2196 este K
redactora	277 és K	993 es K
redakce	337 napište do K	343 do K	343 do naší K	379 naše K	379 jsme malá K
redakci	39 naší K	379 naši K
redakcia	2440 naša K	2440 sme malá K
redakcie	2394 bez súhlasu K	2400 napíšte do K	2407 do K	2407 do našej K
redakcii	39 našej K
redakcija	1765 mūsų K	1805 mūsu K	2381 naša K	2381 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	2338 javite se K	2338 pišite K	2345 našoj K
redakcijos	1739 K sutikimo
redakciju	2381 našu K
redakcja	2090 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	97 od K:	2066 bez zgody K	2090 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	97 catatan K	1520 hubungi K	1521 K kami	1521 email K	1521 K
redaksjon	2006 vår K
redaksjonen	38 tips K	67 tips K	2005 kontakt K	2006 kontakt K
redakteur	519 ist K	528 als K	528 seit # K
redakteurin	519 ist K	528 als K	528 seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	97 anmerkung der K	97 namen von der K geändert	97 name von der K geändert	97 der K bekannt	97 anfrage unserer K	457 vores K	528 leitet die K	532 meinung der K	568 K war an der	569 nicht von der K	572 melden sie sich bei der K	592 produkte wurden von der K	615 unsere K	2580 vår K
redaktionell	592 produkte K ausgewählt
redaktionelle	499 externe K inhalte
redaktionen	406 skriv til K	2527 mejla K
redaktionens	97 K anmärkning	97 K anmærkning
redaktor	338 je K	338 , K	338 - K	2049 - K	2049 , K	2401 je K	2401 , K	2401 - K
redaktore	1784 galvenā K	1784 K
redaktorem	338 je K	2049 jest K
redaktorius	1744 K
redaktorka	338 je K	338 , K	338 - K	2049 - K	2049 , K	2401 je K	2401 , K	2401 - K
redaktorkou	338 je K	2401 je K
redaktorom	2401 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	1784 galvenais K	1784 K
redaktur	1496 adalah K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	97 nota della K	1592 la K ti invia	1605 la nostra K
reenvia	49 K
references	97 contains K to
refresh	800 K this page	800 K the page
regala	949 K esta nota
reggel	17 minden K
regioverslaggever	1861 is K
registe	2102 K-se para
register	700 K for free to
registered	817 K users can
registraci	351 děkujeme za K	353 po K
registrarte	959 al K
registrate	1021 K a nuestro	1031 K
registrati	1525 K per	1537 K per	1604 K gratis
registration	845 free K gives
registreer	1817 K je
registrera	2554 genom att K dig
registrere	1980 ved å K deg
registrieren	471 K sie sich
registrierung	524 K	558 mit ihrer K	559 die K ist kostenlos
registrirajte	2353 K se besplatno	2353 besplatno se K	2474 brezplačno K	2474 K se brezplačno
registrujte	378 K se	2353 K se besplatno
regrette	1296 K
regrettent	1296 K
reiseangebote	578 unsere K
rejoignez	51 K-les	51 K-nous	1230 K-nous sur	1293 K-nous	1293 K notre	1293 K nos
rejoins	51 K-les
rekao	2383 K
rekla	2383 K
reklam	70 bez K	70 nie mamy K	70 K yok	379 bez K	2090 bez K	2090 nie mamy K
reklama	2381 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	1985 K
reklamelinks	74 K	439 K
reklamer	70 ingen K	457 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	2065 we współpracy K
reklamsiz	70 K	2683 K
reklamy	11 K	70 nemáme K	70 bez K
relatos	97 contém K
relatou	2172 K
rely	928 you K on	936 we K on
remaining	708 free articles K	708 free article K	708 articles K this month	708 free stories K
remind	939 K me later
removed	741 this comment has been K
rendszeres	1462 legyen K
rendue	60 e-mail ne sera pas K
replied	938 K
reply	6 leave a K	917 just hit K	917 hit K and	917 hit K to
replying	917 K to this email
report	53 months on this K	53 months to K	804 K an error
reportage	615 diese K	1294 ce K
reportagem	39 nossa K	53 meses nesta K	97 procurada pela K	97 procurado pela K	2170 esta K
reportagens	2170 nossas K
reportaje	97 para este K	1032 este K
reported	938 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	519 ist K	528 als K	528 seit # K	754 contact the K at	755 is a K at	757 is a K	757 is a senior K	779 contact the K	779 contact our K	779 email the K	781 K	1253 est K	1496 adalah K	1969 er K i	2049 - K	2049 , K	2196 este K	2339 je K	2339 , K	2461 je K	2461 , K	2544 är K på
reportera	39 naszego K	993 es K
reporterem	39 naszym K	2049 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	519 ist K	528 als K	528 seit # K
reporterka	2049 - K	2049 , K	2339 je K	2461 je K
reportero	993 es K
reporters	39 our K	935 ask our K	936 our K	936 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	741 why are you K this	813 keep our K free	830 this K	852 more of our K	936 our K	936 this K	936 K like this	936 goes to K
reportrar	39 våra K
reports	783 K on
repost	45 K this
representa	2142 não K a opinião
representam	2124 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	759 may not be K
reproducerea	2193 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	758 K without permission	826 K in whole or in part	1251 toute K	1251 droits de K	1251 K interdite	1252 toute K	1252 droits de K	1252 K interdite
reproduir	45 K
reproduit	45 K
reproduzido	45 K
reproduzir	45 K
republica	45 K
republicado	45 K
republicar	45 K
republicarse	45 K
republicat	45 K
republier	45 K
republique	45 K
republiseres	45 K
republish	45 K	758 K our articles	758 K this article	826 K this story	826 K our stories
republished	45 K	758 K with permission	758 is K from
requests	97 K for comment
required	21 K fields are marked	741 K fields are marked
research	757 is a K fellow
researcher	757 is a senior K	757 is a K
reserva	29 es K el dret
reservados	991 derechos K	2135 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	274 tots els drets K
reserve	29 K the right
reserved	637 all rights K	700 article is K for	758 all rights K	1638 all rights K
reserves	29 K the right
respond	43 want to K	97 did not K to	97 didn't K to
responderam	97 não K
respondeu	97 não K
respondido	97 no han K a	97 no ha K a
responsabil	83 joacă K
responsabile	30 non è K
responsabilidad	30 K de	83 juega con K	83 juegue con K	1017 K de sus autores	1017 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	2124 os comentários são de K
responsabiliza	30 não se K	1017 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1017 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	604 ist K
ressortleiterin	604 ist K
rest	20 to read the K	700 to read the K of this	829 the K of this
restants	1216 articles gratuits K
reste	1217 il vous K #%	1217 il vous K # %
resultater	420 google-K
results	844 your search K	844 your google K
retrouvez	1230 K-nous sur	1260 K	1293 K-nous
rette	430 K fejl
rettelse	97 K:
retter	430 K fejl	430 K alle fejl	1975 vi K feil
rettet	97 K:	97 saken er K
rettifica	97 K:
rettigheter	1961 alle K forbeholdt
reuters	1251 avec K	1252 avec K
revcontent	94 K
revelou	2172 K
revient	1280 vous K qu'à
rewritten	758 may not be published, broadcast, K
""", 'ri': """
ricamiz	2622 küçük bir K var	2622 sizden bir K var
ricercatore	1570 è K
ricercatrice	1570 è K
ricevi	1542 K ogni	1604 K ogni	1604 K la
richtigstellung	97 K:
ricordato	1607 ha K
rief	617 K
riep	1927 K
riferito	1607 ha K
riippumaton	1192 K media
riippumatonta	1191 tue K	1192 K journalismia
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	1567 K riservata	1567 © K	1600 è vietata la K	1600 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	1602 K agli abbonati
riservati	1567 tutti i diritti K	1602 K agli abbonati
riservato	1534 K ai nostri abbonati	1534 questo contenuto è K	1596 K agli utenti	1602 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
risposto	97 non ha K	97 non hanno K
""", 'ro': """
robot	427 af en K
rocznie	2091 K
ropade	2582 K
ropar	2582 K
roper	2008 K
ropte	2008 K
roskapostia	71 ei K
round	769 our K-up
roundup	710 get a weekly K	769 our K	769 weekly K
rozhodl	381 K
rozhodol	2442 K
rozpowszechnianie	2043 K artykułu	2066 dalsze K
""", 'ru': """
rubrice	355 najdete v K
ruft	617 K
ruga	2225 îi K	2225 îl K
rugat	2225 a K	2225 au K
rugau	2225 K
rukoili	1194 K
ruled	938 K
rundbrief	78 K	523 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	2008 K	2582 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	2582 K
sagde	459 K
sagen	617 K
saglasnosti	2372 bez K
sagt	617 K
sagte	617 K
sagten	617 K
said	938 K
saisissez	77 K votre adresse
saken	1929 likte du denne K	1975 feil i K	2003 denne K	2003 få K	2005 les hele K	2006 denne K
saker	2003 flere K	2006 våre K	2006 alle K
saklidir	2643 tüm haklari K	2643 her hakki K
sako	1767 K
saluran	1479 ikuti K	1479 gabung di K	1521 K kami
samarbeid	1985 i K med en annonsør
samarbejde	439 i K med en annoncør
samarbete	2559 i K med en annonsör
samaritans	97 K
samedi	17 chaque K
samenvatting	1902 deze K	1902 de K is
samenwerking	1889 betaalde K	1889 K met onze partner	1889 K met een commerciële
samstag	17 jeden K
samtycke	2546 ditt K
samtykke	426 dit K	426 give K	434 jeg giver K til	1971 ditt K	1971 gi K
samtykket	1971 K ditt
sang	459 K	2008 K
sanoi	1194 K
sanoivat	1194 K
sanoo	1194 K
sans	70 K pub
satin	2668 K alin
satura	1785 ārējā K
saturday	17 every K
saturdays	878 delivered K	878 sent K
sauca	1807 K
saugomos	1732 visos teisės K
savetovala	2383 K
savetovali	2383 K
savetovao	2383 K
savetuje	2383 K
savjetovala	2383 K
savjetovali	2383 K
savjetovao	2383 K
savjetuje	2383 K
savundu	2685 K
say	687 have your K	741 have your K in
saya	62 tag K
sayenizde	2683 sizin K
says	938 K
sazinies	1804 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1544 K l'app	1544 K la app	1544 K la nostra app	1604 K la nostra	1604 K l'app
schauen	614 K sie vorbei
schick	49 K ihn	49 K es	602 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	602 K sie uns	614 K sie uns
schilderungen	97 enthält K	97 K von
schimbat	97 numele a fost K
schimbate	97 numele au fost K
schnupperabo	611 K
schokkend	97 kan als K
schon	462 wenn sie K hier sind	462 wo sie K hier sind
schreef	1927 K
schreib	38 K uns	67 K uns	572 K uns	614 K uns	615 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	461 K sie an	502 K sie uns ihre meinung	572 K sie uns	614 K sie uns
schreibt	38 K uns	67 K uns	519 K über	519 K für	529 K seit # für	614 K uns	615 K mir unten	615 K uns unten	617 K
schrieb	617 K
schriftlicher	514 nur mit K genehmigung
schrijf	38 K ons	67 K ons	1809 K u in	1809 K je in	1822 K je in voor	1822 K je gratis in	1923 K je hier in	1924 K je gratis in
schrijft	1861 K over	1861 K voor	1927 K
schrijver	1861 is K en	1864 mening van de K
scria	2225 K pe	2225 K în	2225 așa K
scrie	38 K-ne	67 K-ne	2222 K-ne
scrii	2222 să ne K
scriitoare	2196 este K
scriitor	2196 este K
scripts	733 unblock K
scris	2225 a K
scritto	1605 chi ha K questo	1607 ha K
scrittore	1570 è uno K
scrittrice	1570 è una K
scrive	1570 K di	1570 K per
scriveteci	38 K	67 K
scrivi	1525 K a
scrivici	38 K	67 K	1604 K
""", 'se': """
search	844 on google K
sebelumnya	97 versi K
sebenarnya	97 bukan nama K
secondo	1607 K
section	55 K #g	742 in the comment K
secure	779 K drop
securedrop	779 K
securely	779 K on signal	779 K via signal	779 contact us K	779 reach us K
seda	49 jaga K
see	42 did you K it	911 if you K
segnalacelo	1604 K
segons	303 K
segueix	300 K-nos
seguici	1547 K su	1547 K anche su	1604 K
seguir	970 puedes K a	970 puede K a
segundo	2172 K
sehen	607 K sie hier.
sekarang	1520 donasi K	1520 daftar K	1520 gabung K	1520 unduh aplikasi K
sekite	1764 K mus
sekojiet	1804 K mums
selaimesi	10 K
seleciona	2160 a redação K
selected	824 K by our
selengkapnya	1470 untuk membaca K	1509 membaca artikel K
selgitas	1076 K
selitti	1194 K
selon	1296 K
selvmordstanker	97 K
semaine	17 chaque K	17 une fois par K	1295 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1033 a la K	2171 por K
semanal	78 la carta K	959 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	456 K os	710 we'll K you	779 K us a tip	1954 K inn	2005 K oss
sende	1980 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	602 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	873 our app K you
seneste	429 K afsnit
sense	71 K spam
sensibilidad	97 puede herir la K	97 pueden herir la K
senza	71 K spam	1593 K di te non	1604 K di te non
service	1253 est chef du K	1253 est cheffe du K
serwisie	2064 w K	2079 naszym K
serwisu	2050 treści z K	2050 treść z K
seslendi	2685 diye K	2685 K
setiap	17 K pagi	1522 K bulan
setmana	300 rep cada K
setmanalment	17 K
settimana	17 ogni K	1606 alla K
settings	737 cookie K	840 cookie K	840 privacy K
setuju	43 tidak K?
setujui	1497 K cookie
seuraa	1191 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	723 K this with	723 K this post on	723 K this if you	723 K this far and wide	723 click to K	732 we may get a K
shareholders	813 not by K	936 no K
shop	837 our K	865 K our	897 in our K	897 from our K	897 our K now
shope	2407 našom e-K
shopping	870 our K links
shopu	343 našem e-K	2345 našem web K	2407 nášho e-K
should	779 story we K	779 we K look into	779 we K know about
shouted	938 K
showcase	185 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	539 jetzt tickets K:	584 K sie unsere arbeit
sier	1983 til du K opp	2008 K
siga	2115 K-nos no	2115 K-nos nas	2169 K-nos
siger	459 K
sign	24 K in	711 K up to get	771 K up	881 K up for our	881 K up to our	935 K up for our	935 K up to our	935 when you K up	935 K up now
signal	421 på K	526 auf K	526 K-kanal	1966 på K	2541 på K
signaler	1239 K une erreur
signalez	1293 K-la-nous	1293 K-le-nous
signali	2399 K
signalu	336 K	2047 K
signing	710 thanks for K up	710 thank you for K up	710 by K up, i agree	710 by K up, you agree	710 by K up you agree
silakan	1470 K login	1470 K masuk
silenced	936 refuse to be K
simply	917 K hit reply
since	689 K you're here
sini	1520 klik di K
sinirsiz	2646 K erişim
sinulle	1131 meillä on K pyyntö
site	64 ayna K	837 our jobs K	936 our K	1925 onze K
sitede	2653 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	1807 K
skaityti	1729 norėdami K toliau	1729 norint K toliau	1729 K toliau galite
skaitytojai	1765 mūsų K
skaitytojams	1765 mūsų K
skelbiamas	22 nebus K
skicka	2554 genom att K	2579 K till oss
skickar	57 K vi dig	57 vi K dig
skildringar	97 innehåller K
skildringer	97 inneholder K
skirkite	1754 K # proc	1764 K paramą
sklepem	2053 naszym K
sklepie	2053 naszym K
skontaktuj	38 K się z nami	2048 K się z nami	2048 K się z naszym	2048 K się z naszą	2048 K się z autorem	2048 K się z autorką
skreg	459 K
skrek	2008 K	2582 K
skrev	459 K	2008 K	2582 K
skribent	424 er fast K	1969 er K	2544 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	456 K til os	456 K dig op	2514 K upp dig	2579 K upp dig	2579 K till oss
skrive	21 logget ind for at K	2006 vi bør K om	2006 vi burde K om
skrivefeil	1975 funnet en K
skriver	459 K	2008 K	2582 K
skrzynce	2019 w twojej K
""", 'sl': """
slant	2581 en K
slapukais	1745 K	1763 K
slapukus	1745 K
sledite	2498 K nam
sledujte	316 K nás	369 K nás živě	378 K nás	2439 K nás
sliboval	381 K
slobodno	2380 podržite K
sluit	51 K je aan
""", 'sm': """
small	866 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	300 fes-te K	300 fes-te'n K
socia	51 hazte K	80 hazte K	940 hazte K	996 hazte K
social	492 auch bei K media
socialmediacookies	1865 K
socio	51 hazte K	80 hazte K	940 hazte K	944 hazte K	996 hazte K
sociologue	1253 est K
socios	1026 solo para K	1026 sólo para K
socis	80 feu-vos K
sodelovanju	2475 v K s partnerjem
soglasja	2492 brez K	2492 brez pisnega K
som	2003 en sak K
somebody	909 if you know K	909 K sent you this
someone	723 send this to K	909 if you know K	909 K sent you this
something	804 see K wrong	804 K is wrong	911 if we got K wrong	911 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2225 arată un K
sondajul	35 K nostru
sonderheft	578 unser K	578 das K
sondzie	2056 naszej K	2056 w K	2073 weź udział w K
sonntag	17 jeden K
sordu	2685 K	2685 diye K
sordular	2685 K
soruyor	2685 K
sostegno	1529 il tuo K ci	1529 abbiamo bisogno del tuo K	1604 il tuo K
sostenerci	1529 puoi K
sostengono	1593 ci K ogni mese
sostenitore	80 diventa K	1604 diventa K
sostenitori	1605 i nostri K
sostiene	1568 chi ci K	1605 chi ci K	1607 K
sostieni	1529 K il nostro	1529 K la nostra	1604 K il	1604 K la
sostienici	1568 K	1604 K
sostuvo	1034 K
sottolinea	1607 K
soubory	330 K cookie
souhlasu	329 bez K	372 bez K
souligne	1296 K
source	775 top K
soutenez	1201 K notre	1255 K-nous	1255 K notre	1283 en vous abonnant, vous K	1293 K-nous	1293 K notre	1293 K-le	1293 K-la
soutenir	1197 nous K	1202 pour nous K	1293 K notre
soutien	1196 votre K	1201 votre K est	1201 a besoin de votre K	1280 votre K, même
soutiennent	1280 nous K chaque mois
soutiens	1293 je K
sovelluksellamme	84 K
sovelluksemme	1140 lataa K	1192 K
sovelluksessa	1140 avaa K	1171 K
sovelluksessamme	84 K
sovellus	1140 lataa K	1140 lataa ilmainen K	1171 K	1191 lataa K
""", 'sp': """
spaltist	1969 er K	1969 er fast K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	935 can you K
specchio	64 sito K
spelregels	1844 K
spende	461 ihre K	461 mit einer K	465 deine K für	465 ihre K hilft	465 deine K hilft	465 jede K hilft	465 jede kleine K hilft	465 jede K zählt	614 deine K	614 eure K	614 K jetzt	614 K uns	618 K
spenden	461 jetzt K	461 K sie	618 K
spendenaufruf	618 K
spendenaufrufe	618 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	614 K uns
spendieren	54 K sie mir einen kaffee	614 K sie uns
spiega	1607 K
spiegato	1607 ha K
spiegel	64 unseren K
spiegelseite	64 K
spoiler	97 achtung, K	97 enthält K	97 K içerir
spoilers	97 contains K	97 K ahead	97 contient des K	97 contiene K	97 contém K	97 bevat K
spoilery	97 zawiera K	97 obsahuje K
sponsored	832 K content
sportredacteur	1900 is K
sportredakteur	604 ist K
sportredakteurin	604 ist K
sportressort	528 leitet das K
sportskommentator	1969 er K
sportverslaggever	1861 is K
spot	911 if you K
spotify	2657 K'da
spotted	911 if you've K
spottete	617 K
spravodajcom	2401 je K
sprijinul	2222 K tău	2222 avem nevoie de K	2223 K tău
sprostowanie	97 K
spune	38 K-ne	67 K-ne	2222 K-ne	2223 K-mi mai jos	2225 K
spunea	2225 K
spuneau	2225 K
spurgte	459 K
spurte	2008 K
spus	2225 a K	2225 au K
""", 'sq': """
squadra	1605 la nostra K
""", 'st': """
staat	1927 K er
stabilito	1607 ha K
stadsverslaggever	1900 is K
stammt	600 K von einer ki
stand	935 K with us
standards	758 our K: the	834 our K team
starred	60 K fields
starting	898 tickets K at
statement	919 forward-looking K
statements	919 forward-looking K	919 forward looking K
stay	800 K with us for
ste	2396 keď K už tu	2457 ker K že tu
stede	42 var du til K
stelde	1927 K
stellen	578 wir K ein
stellenangebote	538 aktuelle K
stellenmarkt	538 unserem K
stellenportal	578 unserem K	578 unser K
stemme	427 ai-K
steuerlich	554 K absetzbar
steun	1809 uw K	1813 met jouw K	1813 met uw K	1813 K ons met	1856 K ons	1924 K ons	1924 K onze	1924 jouw K
stiahnite	2439 K si
stichpunkte	577 die K
stillingen	449 søg K	1998 søk K
stimme	520 K
stjerne	60 felter med K
stod	459 K der	2582 K det
stond	1927 K
stopite	2460 K v stik z
stopspillet	83 K
store	350 app K	548 im app K	837 our K	897 in our K	897 from our K	2413 app K
stories	15 free K	708 free K left	754 for more K like this	817 access to all our K	830 K like this	852 more of our K	936 our K	936 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	700 to read the full K	708 free K left	708 last free K	714 read this K in the app	723 share this K on	754 if you have a K to tell	754 email your K to	779 K for us	819 save this K	829 this K	829 the full K	830 this K	830 a K like this	831 this K	936 this K	936 K that took us
straight	710 K to your inbox	876 emailed K to you
straipsniai	1756 nemokami K	1760 geriausi K jūsų
straipsnis	1760 nemokamas K	1765 šis K
straipsnius	1756 nemokamus K
streszczeniu	2070 o K ai
striga	2225 K
strigat	2225 a K	2225 au K
strigau	2225 K
strinjate	43 se ne K	43 se K
strona	2031 ta K używa
studio	824 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	1897 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	1897 K een mail	1897 K ze naar
""", 'su': """
subliniat	2225 a K
submitting	710 by K your email
subscreva	2106 K a nossa	2106 K as
subscribe	700 K to continue reading	700 K to read the full	700 to continue reading, K	700 K to get access	700 K for full access	700 K to unlock	700 already K?	710 K to our free	710 K to our weekly	710 K to our daily	710 K for more	727 K to our channel	727 K to our podcast	763 K to the podcast	763 K to our podcast	817 if you already K	817 K now for	841 K here	841 K below	935 K to our	935 K today	935 K now	935 K to get	935 K for free
subscribed	810 you are now K to	862 you have K
subscriber	50 as a K	687 become a K	700 already a K	700 this is a K-only	702 existing K	817 K-only article	817 K-only story	817 K-only content	817 not a K?	837 K event	845 K account	935 becoming a paid K	935 free or paid K
subscribers	50 K can	50 K may	700 this article is for premium K	700 for K only	700 exclusively for K	700 is exclusive to K	700 for paying K	700 for paid K	700 is for K	700 are for K	700 only K can read	702 existing K	817 exclusive to our K	817 exclusively to K	847 K can comment	885 thanks to our K	936 our K	939 K
subscribing	700 by K to our	710 by K, you agree	887 consider K	935 consider K
subscription	700 off annual K	700 off an annual K	700 your K helps	700 K is being used on another	700 upgrade your K	700 sign up for a K	700 purchase a paid K	817 your K supports	817 your K makes	817 our K offers	817 our K options	845 without a K	887 consider a K	937 annual K	939 K
subscriptions	939 K
subscriptor	268 ja n'ets K	300 fes-te K	300 fes-te'n K
subscriptors	50 els K poden	268 només per a K	292 gràcies als K	295 exclusiu per a K	304 K
subscrit	291 K al nostre
subscriu	80 K-te	300 K-te
subscriure	291 en K't
subskrybenci	50 K mogą	2076 tylko K	2090 nasi K	2093 K
subskrybent	50 jako K
subskrypcja	2093 K
subskrypcje	2093 K
subskrypcji	2062 w K	2084 w K
substack	700 in the K app	939 K
substacks	939 K
subvention	1280 aucune K et
succes	2179 te-ai abonat cu K
successfully	862 K subscribed
sued	938 K
sufletului	97 telefonul K
suglasnosti	2372 bez K
suicidaires	97 idées K	97 pensées K
suicidas	97 ideas K
suicide	97 K & crisis
suite	97 n'a pas donné K	1283 pour lire la K	1283 lire la K ?
suivez	1230 K-nous sur	1293 K-nous
suivre	49 faites-le K
suizid	97 geht es um K
suizidale	97 K gedanken
suizidgedanken	97 K
suma	51 K-t'hi
sumate	51 K	1031 K al	1031 K
summary	831 this K
sunday	17 every K	769 our K email
sundays	17 on K	878 sent K
suosikiksi	1157 K
suositteli	1194 K
suport	292 amb el teu K podem	292 ens donen K cada mes	300 dona'ns K	300 el teu K	301 ens donen K
suporta	2119 o seu browser não K
support	694 please K us	694 your K, no matter how small	694 K our work by	694 to K my work	694 you can K us	733 your browser does not K	813 K fact-based	935 K us	935 K our	935 K my work	935 K this work	935 your K	935 we ask you to K	935 K the show
supporta	1551 il tuo browser non K
supported	733 your browser is not K	936 reader-K	936 reader K	936 member-K	936 listener-K
supporter	935 become a K
supporters	885 thanks to our K	892 K like you
supporting	694 please consider K	935 consider K
survei	1521 K kami
survey	35 our K	35 our reader K	741 reader K	741 take our # minute K	741 two-minute K	742 short K	935 take our K
suscribirte	956 al K
suscribite	80 K	1021 K a nuestro	1031 K
suscripciones	1035 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	949 ya soy K	949 ya eres K	1031 hazte K
suscriptora	1031 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	950 exclusivo para K	950 sólo para K	950 solo para K	1032 nuestros K	1035 K
susisiekite	38 K su mumis	1764 K su mumis
sustaining	770 K member	935 K member	935 become a K
sustenta	2170 que K o
sutikimo	1732 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	2582 K
svarar	2006 vi K alle
svarbiausius	1763 K savaitės
svarede	459 K
svarer	2006 vi K alle
svaret	97 har ikke K
svart	97 har ikke K
svarte	2008 K
svideo	2335 K vam se tekst
svobodno	2498 podprite K
svobodnou	378 podpořte K
svoju	2324 K e-mail	2324 K mejl	2352 K e-mail
""", 'sw': """
swish	2556 via K
swisha	2579 K en gåva	2579 K oss	2579 K gärna	2579 K till #
""", 'sy': """
syndicated	826 auto-generated from a K feed	826 published from a K feed	826 K feed
syndication	826 our K team
syntetisk	427 K stemme	1972 K stemme
""", 'sz': """
szerint	1465 K
szerk	97 a K.
""", 'ta': """
taalfout	1844 K
taasavaldada	45 K
taboola	94 K
tady	305 když už jste K
tag	62 K me	62 K us	62 K @	62 K os	62 dă-mi K	62 hãy K
tagajte	62 K me
tagg	62 K meg	62 K oss
tagga	62 K mig	62 K oss
taggaci	62 K
taggami	62 K
taggateci	62 K
taggatemi	62 K
tagirajte	62 K me
tague	62 K-moi
taguez	62 K-moi
tahun	1522 per K
takes	817 free and K less than
takip	2633 bizi K edin	2633 K et	2652 x'te K	2668 K edin	2682 bizi K edin
takk	1980 ja K, jeg vil
takket	457 K være dig	2006 K være deg
taloustoimittaja	1162 K
talsyntes	2547 K
tamamini	20 haberin K	20 yazinin K	2682 K okuyun
tandai	62 K saya	62 K kami
tandasnya	1523 K
tanggung	1518 menjadi K jawab penulis
tanpa	71 K spam
tapana	1194 K sanoa
tapkite	1764 K nariu
tarafindan	2654 yapay zeka K	2654 yapay zekâ K
tarayiciniz	10 K
targeting	788 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1433 külső K
tarvitsee	1191 K sinua	1191 K tukeasi
tarvitsemme	1191 K apuasi	1191 K tukeasi
tasuta	1065 K konto
tavsiye	2685 K etti	2685 K ediyor
""", 'te': """
te	2652 'i x'K
teada	38 anna meile K	67 anna meile K
team	936 our K	1925 ons K
teatas	1076 K
teavitused	1059 K
techredacteur	1900 is K
tegasnya	1523 K
tehisaru	1055 K abil	1055 tegi K	1071 K abil
tehisintellekt	1055 K
tehisintellekti	1055 K abil	1071 K abil
teica	1807 K
teigia	1767 K
teil	585 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	614 K sie uns
teilnehmen	538 jetzt K
teilte	617 K mit	617 K der	617 K die
tekrarladi	2685 K
tekst	20 cały K	20 ceo K	1902 deze K	2090 ten K	2353 ceo K	2381 ovaj K
tekstovima	2364 svim K
teksty	2090 nasze K
tekzip	97 K
telefon	432 på din K
telefoni	1059 otse K	1059 otse oma K
telefono	97 K amico
telefonseelsorge	97 K
telegram	16 K	185 K	219 K канал	219 канал в K	275 canal de K	336 K	421 på K	421 K-kanal	492 unseren K-kanal	526 auf K	526 K-kanal	571 unserer K-gruppe	644 K	727 join our K	727 our K channel	935 join our K	969 nuestro canal de K	1261 canal K	1261 groupe K	1574 canale K	1859 K-kanaal	1966 på K	1966 K-kanal	2047 K	2115 nosso canal no K	2194 canalul de K	2245 мы в K	2245 наш K-канал	2245 в нашем K	2245 новости в K	2266 K	2266 K-канал	2266 K-канале	2337 K	2337 K-u	2369 K kanalu	2399 K	2459 K	2541 på K	2541 K-kanal	2648 K	2699 ми в K	2699 наш K-канал	2699 у нашому K	2719 K	2719 K-канал	2719 K-каналі	2819 kênh K
telegrama	2047 K
telegrame	2399 K
telegrami	1050 K kanaliga
telegramie	2047 K
telegramis	1050 K
telegramissa	1158 K
telegramkanaal	1859 K
telegramkanal	2541 K
telegramon	1429 K
telegramu	336 K	2337 K	2459 K
teljes	20 K cikk
tell	67 ? K us	834 K us	930 . K us your	930 ? K us your	930 . K us how	930 ? K us how	930 . K us what	930 ? K us what
telli	80 K leht	1073 K kohe
tellija	1037 oled juba K
tellijad	50 K saavad	1069 ainult K
tellijatele	1037 artikkel on K	1037 ainult K	1069 tekst on K	1069 lugu on K	1069 artikkel on K
tellimus	1077 K
tells	873 our app K you
temas	993 cubre K
temat	2048 zgłoś K
tenhle	379 K text
tento	2440 K text
terangnya	1523 K
termos	2122 K de uso
terms	737 agree to our K of	737 agree to our K and	738 agree to the K
terugkijken	1904 hier K
terugluisteren	1904 hier K
teruskan	49 K
testen	461 jetzt K	461 K sie	470 für # € K	470 für # euro K
testez	1210 K-nous	1293 K-nous
testified	938 K
tetszett	1463 K a cikk
text	38 K us	67 K us	831 this K	2577 låst K
texte	588 alle K zum
texten	2550 fel i K
texter	2576 våra K	2576 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	766 K you to the	766 K you to all of you	766 K you to all who	766 K you to our
thanks	766 K to all of you who	885 free K to our
thay	97 tên nhân vật đã được K đổi
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	813 will you join K	866 join K from
thema	572 K für uns
themenseite	564 unserer K
theo	2779 K dõi báo	2818 hãy K dõi	2821 K ông	2821 K bà	2821 K lời
there	42 were you K
think	741 let us know what you K	935 tell us what you K
thinking	888 if you were K of	888 if you've been K about	888 if you've been K of
thoughts	741 share your K	926 post your K	935 share your K
thousands	935 join K of
threads	336 K
threema	526 auf K
through	870 K links	870 K a link
throw	687 K in
thursday	17 every K
thursdays	17 on K	878 delivered K	878 sent K
""", 'ti': """
ticker	564 im live-K
tickets	865 K here	865 book K here	898 K as low as	898 get K from	898 like these K
ticketshop	538 unserem K
tidigare	97 K version av	97 K version uppgavs
tidligere	97 K versjon av	97 K version af
tietosuojaseloste	1147 K
tietosuojaselosteen	1172 hyväksyt K
tijeku	2352 budite u K
tikkie	1926 K
tiktok	16 K	576 inhalt von K	644 K
tiktokon	1429 K
tiktoku	2337 K	2459 K
til	456 vær med K
tilaa	80 K nyt	1191 K nyt
tilaaja	50 K voi	1135 oletko jo K
tilaajamme	1192 K
tilaajana	50 K voit	1135 jatka lukemista K	1135 K pääset	1135 K voit	1135 koko juttu K
tilaajat	50 K voivat	1183 vain K	1195 K
tilaajille	1135 vain K	1183 on K
tilaamalla	1172 K hyväksyt	1175 K
tilauksen	1138 voit peruuttaa K
tilaus	1195 K
tilbage	445 gratis artikel K
tilgang	2005 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	2503 vi har en bön K dig	2579 ge en gåva K oss
tillade	2582 K
tillatt	1995 ikke K å gjengi
tilmeld	394 K dig vores	434 ved at klikke på K	456 K dig vores	456 K dig her	456 K dig gratis
tilmelde	434 ved at K dig
tilmelding	434 ved K
tim	2345 naš K
tin	78 bản K	2822 bản K
tine	2210 fără K nu
tip	38 K os	67 K os	406 K os	406 har du et K	456 K os	687 K your	1896 app je K
tipeee	1255 K
tipline	779 our K	912 our K
tipp	572 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	779 news K	1952 K oss	1952 har du et K	2005 K oss	2527 har du ett K	2528 har du K
tipsa	38 K oss	67 K oss	2579 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	383 en lille K at bede	1929 en liten K å be
""", 'tl': """
tl	2684 # K
""", 'to': """
to	57 from us K you
today	771 join K	935 chip in K	935 sign up K	935 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1927 gaf K
toestaan	1901 cookies K
toestemming	1840 K te geven	1865 je K nodig	1865 uw K nodig	1865 geef K	1892 overname zonder K	1901 geen K gegeven	1916 tekst mag zonder K
toeta	1062 K meid	1073 K meid
toetage	1073 K meid
toetus	1062 sinu K	1073 sinu K	1073 teie K
toho	42 byli jste u K
toimetaja	1052 K
toimetus	1074 meie K
toimetusele	39 meie K
toimintaamme	1191 tue K
toimittaja	1162 lehden K	1162 politiikan K	1162 vapaa K	1162 on K
toimittajallemme	39 K
toimittajamme	1192 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1192 K
toimituksemme	1192 K
toimitusta	1191 tue K
toisti	1194 K
told	938 K
torjui	1194 K
toteaa	1194 K
totesi	1194 K
touch	687 get in K	754 get in K with our
""", 'tr': """
trabaja	993 K en
trabajo	944 si te gusta nuestro K	1032 nuestro K
trabalho	2161 valoriza o nosso K	2170 nosso K
tracking	840 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	461 K sie hier	614 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1237 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	1924 K ons
traktir	54 K kopi	54 K saya kopi	1507 K kami
transcript	831 this K
transferred	738 personal data may be K
translated	764 this article was K
transmettez	49 K-le
transmis	2225 a K
transparenzhinweis	97 K	514 K
tratamento	2122 K dos seus dados
tratamiento	977 K de tus datos
trattamento	1554 K dei dati
travail	1294 notre K
tredje	2546 K part
trenger	1932 vi K din støtte	2005 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	2467 naše spletne K
trgovini	2345 našoj K	2467 naši spletni K	2467 naši K
trial	700 your free K	935 start your free K	935 start a free K	937 free K
tribunais	2139 cobre K
tribunales	993 cubre K
triggerwarnung	97 K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	891 will be K
trocados	97 nomes foram K
trust	928 you K
trusted	775 K source
""", 'tu': """
tuesday	17 every K
tuesdays	878 sent K
tuit	9 este K
tukesi	1191 K
tukijaksi	1191 ryhdy K
tulisan	1521 K ini
tulisnya	1523 K
tunnistas	1076 K
tunnus	1179 luo K	1191 luo K
tuo	1593 il K #x#
tuomitsi	1194 K
turn	928 you K to
tutur	1523 K
tuturnya	1523 K
""", 'tv': """
tvirtina	1767 K
tvrdi	2383 K
tvrdil	381 K
tvrdila	381 K	2383 K
tvrdio	2383 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	938 K
twice	891 will go K as far
twierdzi	2092 K
twitter	723 share on K	727 follow him on K	727 follow her on K	727 follow them on K	727 follow on K	2652 K'da takip
twitteris	1050 K
twitterze	2028 na facebooku i K
""", 'ty': """
tygodniowo	2091 K
tygodniu	17 raz w K
typo	804 spot a K
""", 'ub': """
ubegrenset	1938 K tilgang
""", 'uc': """
ucap	1523 K
ucapnya	1523 K
""", 'ud': """
udbyder	426 ekstern K
udfyldes	409 skal K
udtalte	459 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	458 om K
""", 'ui': """
uitgeschakeld	1837 javascript is K
uitschrijven	1822 op elk moment K
uitzending	1904 de K hieronder
""", 'uj': """
ujar	1523 K
ujarnya	1523 K
""", 'uk': """
uken	2007 i K
uker	2005 prøv # K
""", 'ul': """
ulubionych	2046 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	733 video K
unbeantwortet	97 anfrage K	97 anfrage blieb K
unbegrenzt	558 alle artikel K
unbegrenzten	585 K zugriff	585 K zugang
unbegrenzter	558 K zugang
undrade	2582 K
uneix	51 K-t'hi	300 K-te
unesite	77 K svoj e-mail
ungkap	1523 K
ungkapnya	1523 K
uniquement	1280 nous vivons K grâce
unisciti	51 K a loro	51 K	1604 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	700 get K access	700 K digital access	702 K access for	845 K reading	845 want K access
unlock	20 K this	700 K the rest
unser	615 K ziel	615 K team
unsere	36 K leser	74 über K links	484 K app	581 K neue app	584 durch K leser	614 können sie K	615 K leser	615 K texte
unserem	35 K quiz	470 mit K abo	538 in K shop	538 K online-shop	571 K kanal	578 K shop	612 in K shop	612 jetzt in K
unseren	36 K lesern	538 K shop	578 K online-shop	615 K lesern	615 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	484 in K app	548 K app	564 lesen sie auf K	581 K neuen app	615 K arbeit
unseres	538 K teams
unsubscribe	710 K at any time	710 K anytime	841 K whenever
unterschied	555 machen einen K	555 macht einen K
untuk	1520 masuk K
unutmayin	2668 K
""", 'up': """
upcoming	837 our K
updated	97 was K on	97 was K to	97 has been K to	97 this story was K	97 this article was K	97 this story has been K	97 this article has been K	97 this post has been K
updates	58 receive K by email	710 get K by email	800 check back for K	800 refresh for K
upgrade	700 K to paid	700 K to read	700 behind the paywall. K
upgrading	887 consider K
upitala	2383 K
upitao	2383 K
upitnik	2349 K
upozorava	2383 K
upozorila	2383 K
upozorio	2383 K
upozornenia	14 K	2413 K
upozornil	381 K
upozornila	381 K
uppdaterad	97 artikeln är K	97 texten är K
uppdaterats	97 artikeln har K	97 texten har K
uppgav	2582 K
uppger	2582 K
uppmanade	2582 K
ups	939 pop-K
""", 'ur': """
urednica	2339 je K	2339 , K	2461 je K	2461 , K
urednik	2339 je K	2339 , K	2461 je K	2461 , K
urged	938 K
urheilutoimittaja	1162 K
urteilte	617 K
""", 'us': """
us	38 dm K	67 dm K
use	932 will not K your	932 won't K your	932 we may K your
""", 'ut': """
utbrast	2582 K
utilisation	1237 K de cookies	1237 K des cookies	1237 conditions générales d'K
utilisons	1236 nous K des cookies
utilitza	280 K galetes
utilitzem	280 K galetes
utilizamos	976 K cookies	2121 K cookies
utilizza	1553 questo sito K i cookie	1554 K cookie
utilizziamo	1553 K i cookie
utrzymujemy	2090 K się
uttalte	2008 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1072 meie K
uudiskiri	1040 telli meie K	1060 K	1073 telli K	1074 meie K	1077 K
uudiskirja	1060 K
uudiskirjaga	1040 K	1060 K
uudiskirjast	1060 K
uudistes	1049 google K
uutisemme	1189 K
uutisilmoitukset	1170 K
uutisissa	1157 google K
uutiskirje	78 K	1138 tilaa K	1173 K	1191 tilaa K	1195 K
uutiskirjeemme	78 K	1138 K	1192 K
uutiskirjeen	78 K	1172 tilaamalla K	1173 K
uutiskirjeet	1173 K
""", 'uv': """
uvedl	381 K
uvedla	381 K
uviedla	2442 K
uviedol	2442 K
""", 'uy': """
uyardi	2685 K
uyariyor	2685 K
uygulamamiz	2630 mobil K	2683 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	2630 K indirin	2630 K indir	2630 mobil K	2682 K indir
uygulamasini	2659 K
uygulamayi	2631 K indir	2631 K indirin
""", 'uz': """
uzviknuo	2383 K
""", 'va': """
vaati	1194 K
vaativat	1194 K
vacancies	795 our current K	795 our K
vacatures	1870 onze K	1870 alle K in
vacaturesite	1903 K	1903 onze K
vakuutti	1194 K
valfri	2506 swisha K summa	2579 swisha K	2581 K summa
valgfritt	1932 vipps et K	2005 vipps K
valittaa	1194 K
valitti	1194 K
vallotta	1465 K
vapaasti	45 lainata K
var	42 K du der
vare	2580 tack K er	2580 tack K dig
varnade	2582 K
varnar	2582 K
varoittaa	1194 K
varoitti	1194 K
varoval	381 K
varovala	381 K
varsel	1977 K
varsler	1977 K	1977 push-K
varslinger	14 K
varuje	381 K
vas	2357 bez K	2381 bez K
vastannut	97 ei K
vastasi	1194 K
vastasivat	1194 K
vastaus	21 peruuta K
vayas	941 antes de que te K
""", 've': """
vecka	17 varje K
veckan	2581 i K
vedomosti	2411 svoje K
velden	60 K met een ster
ven	456 del med en K
vendredi	17 chaque K
venn	2005 del med en K
ventana	979 se abre en una K nueva
veraltet	497 ihr browser ist K
veranderd	97 namen zijn K
verantwoordelijk	30 niet K	1889 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	568 ist der anbieter K	568 der anbieter selbst K
verarbeitung	551 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	1810 voor je K gaat	1817 lees K met	1817 K lezen?	1819 om K te lezen	1885 gratis K met	1909 lees gratis K	1921 help ons K
verdi	2685 karar K	2685 söz K	2685 diye yanit K	2685 yanit K	2685 cevap K
vereiste	21 K velden zijn	1843 K velden
verfasser	532 meinung der K
verfassers	532 meinung des K
vergoeding	1889 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	1925 dit K	1925 goed K
verhalen	1885 toegang tot alle K	1923 K in je mail	1925 onze K
verhindert	499 ein skript K
verileriniz	2637 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	1927 K
verktyg	2547 hjälp av ett ai-K
verlag	555 kein K	615 kein K
verlinke	62 K mich
verlinkt	62 K mich
vermedi	97 yanit K
verouderd	1837 je browser is K
verpassen	614 K sie
verscheen	1854 dit artikel K eerder	1892 versie van dit artikel K	1892 stuk K eerder	1892 artikel K ook	1916 dit artikel K eerst	1916 dit stuk K eerst
verschenen	1892 artikel is eerder K op	1892 artikel is eerder K in de krant
verschenken	614 jetzt K
version	2 audio K	2 K audio	97 earlier K of this	97 an earlier K of	97 first K of this	97 ersten K
versione	2 K audio	97 prima K di questo
versioonis	97 varasemas K
versiunea	97 K inițială a
verslag	1900 doet K vanuit
verslaggever	39 onze K	1860 onze K	1861 is K	1861 is politiek K	1900 is medisch K	1900 werkt als K
verslaggevers	39 onze K	1897 onze K
vertaling	1902 deze K
verteiler	523 K
vertelde	1927 K
vertelt	1927 K
vertraulich	527 redaktion K	602 K hinweise
verwenden	499 wir K cookies
verwendest	497 K einen adblocker
verwendet	499 diese website K cookies	499 diese webseite K cookies
verwendung	576 K von cookies
verzi	346 audio K
verzii	2410 audio K
verziji	97 ranijoj K
verzoek	97 namen zijn op K	1810 een klein K
vesti	2323 K na mejl
vestima	2337 google K
""", 'vi': """
viber	16 K	185 K	219 канал във K	644 K	2266 K	2337 K	2337 K-u	2459 K	2719 K
viberen	1429 K
viberi	2399 K
viberju	2459 K
viberu	336 K	2337 K
viberze	2047 K
vidare	49 skicka den K	49 skicka K	49 send den K	2509 för att läsa K	2579 läs K för
videa	40 fotky a K	2463 ogled K
videli	2341 K video
video	9 this K	9 este K	9 deze K	9 denne K	40 your K	40 foto e K	40 i tuoi K	40 foto's en K's	40 foto's of K's	40 poze și K	40 slike i K	40 foto un K	40 ảnh và K	40 ảnh, K	40 hình ảnh và K	40 ảnh hoặc K	40 foto dan K	40 foto atau K
videoar	40 bilder og K
videoen	9 denne K
videoer	40 bilder og K
videoid	40 pilte ja K
videoita	40 kuvia ja K	40 kuvia tai K
videolari	40 fotoğraf ve K
videolarinizi	40 fotoğraf ve K
videomu	40 foto dan K
videoposnetke	40 fotografije in K
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	527 fotos oder K	576 laden des K	579 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	389 for at læse K	456 læs K for	1935 for å lese K	2005 les K for
vidjeli	2341 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	714 K in app
viewers	892 K like you
views	30 K of	708 free K left	926 share your K
vigtigste	454 ugens K	454 dagens K
viikko	17 joka K
viikossa	1193 K
vijesti	2323 K na e-mail
vijestima	2337 google K
vikala	2383 K
vikali	2383 K
vikao	2383 K
viknula	2383 K
viknuo	2383 K
viktigaste	2576 veckans K	2576 dagens K
viktigste	2003 ukas K	2003 dagens K
vill	2554 ja tack, jag K
vincoli	1606 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	1982 på K	2005 K et	2005 K oss	2005 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	614 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	1526 K che sei qui
visualiser	1266 K les contenus
visualizzare	1553 per K questo contenuto
vivons	1280 nous K grâce à nos	1280 nous ne K que
""", 'vo': """
voice	926 add your K	936 our K
volal	381 K	2442 K
volala	381 K
volali	381 K
volg	1833 K ons op	1833 K ons via	1924 K ons
volgende	21 in deze browser voor de K
volgens	1927 K
voor	1822 meld je aan K	1885 veel meer K #
voorbehouden	1854 alle rechten K
voordat	1810 K je gaat
voorkeursbron	1858 K
voorkeursbronnen	1895 K
vorbehalten	470 abonnenten K	514 alle rechte K
vorbei	614 schau K
vores	35 K quiz	84 i K app	84 med K app	396 hent K app	396 i K app	456 støt K	456 hent K	457 K app
vorgelesen	543 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1196 K don	1201 K don nous	1255 K don	1293 K aide pour
vous	18 sans K	1294 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	1810 hebben we een gunst te K	1810 we willen je iets K
vriend	80 word K	1924 word K
vrijdag	17 elke K
vroeg	1927 K
""", 'vs': """
vsebin	2485 do vseh K
vsebina	2463 zunanja K
vsebine	2463 zunanje K	2463 te K
vsebino	9 to K	2463 zunanjo K
vstupenky	343 K na naši
""", 'vu': """
vuodessa	1193 K
vurguladi	2685 K
""", 'vy': """
vygenerovala	360 K ai	2423 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	328 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1744 K redaktorius
vyriausioji	1744 K redaktorė
vytvorila	2423 K ai
vyzval	381 K
vyzvala	381 K
""", 'wa': """
waardeer	1882 K dit artikel
waardeert	1882 dit artikel K
waardevol	1810 vond je dit artikel K
waarschuwt	1927 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	617 K vor
warned	938 K
warning	97 content K	97 trigger K	97 spoiler K
warns	938 K
warnt	617 K
warnte	617 K
warst	42 K du vor ort
wartawan	39 K kami	1496 adalah K
washington	757 is a K
waszych	2068 z K wpłat	2090 z K wpłat
""", 'we': """
we	813 K have you.
webbplats	2524 denna K använder cookies
webinar	538 zum K	651 δωρεάν K	651 το K μας	651 K μας	1870 ons K	2053 nasz K	2345 naš K	2467 naš K
webinarimiza	2655 K
webshop	612 in unserem K	1870 onze K
webshopu	2345 našem K
website	403 dette K bruger	615 unsere K	936 our K	1916 niets van deze K
webwinkel	1870 onze K	1903 de K van	1903 het boek in de K
wednesday	17 every K
wednesdays	878 delivered K	878 sent K
week	17 once a K	17 each K	17 elke K	937 a K	937 per K	1926 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	710 sign up for our K	769 our K email	769 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	926 K in
weiter	470 lesen sie sofort K
weitere	564 K texte finden sie
weitergegeben	583 wird nicht K
weiterlesen	20 K	470 K mit	470 jetzt K	470 diesen artikel K	470 kostenlos K	470 mit plus K	497 mit werbung K
weitermachen	584 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	593 K nur mit
weiterzulesen	470 um K
weken	1926 K voor
werbeblocker	497 deaktivieren sie ihren K
werbefrei	70 K	615 K
werbelink	590 K
werbelinks	74 K	590 K
werbevereinbarung	478 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	558 alle texte ohne K	558 abo ohne K	615 ohne K
werde	614 K teil
werden	51 . K sie eine	614 K sie teil
werk	1925 ons K
werken	1903 kom K bij
wersja	2 K audio
wesprzyj	2013 K nasze	2068 K	2089 K nas	2089 K nasze	2089 K naszą	2089 K mnie
weten	38 laat het ons K	67 laat het ons K	1843 laat het ons K	1924 laat het ons K	1927 laat K
wetenschapsredacteur	1900 is K
""", 'wh': """
whatever	935 chip in K
whatsapp	16 K	38 K us	67 K us	185 K	219 K канал	275 canal de K	275 al teu K	275 a K	336 K	421 på K	421 K-kanal	484 K-kanal der	492 unser K-kanal	492 unserem K-kanal	492 unseren K-kanal	492 zum K-kanal	492 K-kanal von	526 auf K	526 per K	526 K-gruppe	526 bei K	571 unserer K-gruppe	644 K	723 share on K	723 share via K	727 join our K	727 join us on K	727 our K channel	727 updates on K	912 our K tip line	912 our K tipline	912 our K number	912 our K line	912 our K	935 join our K	969 nuestro canal de K	1158 K-kanavaa	1261 chaîne K	1261 canal K	1261 sur votre K	1261 groupe K	1521 K kami	1574 canale K	1574 gruppo K	1574 su K	1574 numero K	1859 K-kanaal	1859 K-groep	1859 via K	1859 op K	1896 in je K	1896 stuur ze via K	1966 på K	1966 K-kanal	2027 kanał na K	2047 K	2115 nosso canal no K	2115 nosso canal do K	2116 grupo do K	2194 canalul de K	2194 direct pe K	2266 K	2337 K	2337 K-u	2369 K kanalu	2399 K	2459 K	2541 på K	2541 i K	2541 K-kanal	2648 K	2719 K
whatsappa	2047 K
whatsappe	2399 K
whatsappgroep	1859 K
whatsappi	1050 K kanaliga
whatsappie	16 K	2047 K
whatsappiin	1158 K
whatsappis	1050 K
whatsappissa	1158 K
whatsappkanaal	1859 K
whatsappkanal	2541 K
whatsappon	1429 K
whatsappu	16 K	336 K	2337 K	2399 K	2459 K
while	689 K you're here
whitelist	733 K our site	733 K this site	733 K us
""", 'wi': """
widerruf	583 K finden sie
widerrufen	479 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	723 opens in new K	723 opens in a new K
winkel	1903 onze K
winning	757 is an award-K
wirtschaftsredakteur	604 ist K
wirtschaftsredakteurin	604 ist K
wirtschaftsressort	528 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	527 K sie mehr
withdraw	738 K your consent
without	18 K you	18 K your	936 K you
""", 'wo': """
woche	17 jede K	616 pro K
wochen	558 # K für	558 vier K für	616 K lang
word	80 K lid	1809 K lid	1813 K lid en	1856 K lid
work	935 back our K	936 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	741 K to us at	935 K to us
writer	755 is a staff K for	755 is a senior K at	757 is a staff K	757 is a senior K	757 is a K
writes	757 K about	783 K on	938 K
writing	824 correct at the time of K
written	757 has K for
wrote	938 K
""", 'ws': """
wsparcia	2090 waszego K	2090 twojego K
wsparcie	2014 twoje K	2089 twoje K pozwala	2089 twoje K pomaga	2089 twoje K jest dla nas
wsparciu	2013 dzięki twojemu K	2090 dzięki K	2090 waszemu K
wspieraj	2068 K	2089 K nas
wszystkich	2075 K treści	2075 do K artykułów	2075 do K tekstów
""", 'wu': """
wurde	520 text K	577 das audio K
""", 'wy': """
wydanie	80 kup e-K	2088 kup e-K	2088 e-K
wydarzenie	2053 nasze K
wydawcy	2066 bez zgody K	2066 za zgodą K
wyjdziesz	2010 zanim K
wykup	80 K
wymagane	21 K pola są	2034 pola są K
""", 'x': """
x	1593 #K#
""", 'ya': """
yakiniyor	2685 K
yalvardi	2685 K
yalvariyordu	2685 K
yaniti	21 K iptal et
yanitladi	2685 K
yanitlayin	2668 K
yanitsiz	97 K birakti
yapabilir	2668 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	2627 giriş K
yapay	2654 K zeka ile	2654 K zekâ ile
yapilamaz	2643 alinti K
yapin	24 giriş K	2668 giriş K	2682 bağiş K
yapmadi	97 yorum K
yapmak	6 yorum K
yardim	2682 bize K edin
yardimiyla	2673 yapay zeka K	2673 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	2672 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	2643 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	2651 K	2651 köşe K
yazdi	2685 K	2685 diye K
yazin	38 bize K	67 bize K	2649 bize K	2668 K	2682 bize K
yaziyi	2 K dinle	4 K
yaziyordu	2685 K
yazmak	6 yorum K
""", 'ye': """
year	937 a K	937 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	2684 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	185 K	499 inhalte von K	576 inhalt von K	644 K	727 on K for more	727 on K for the	1521 K kami	2719 K	2779 kênh K của
youtubeu	2337 K
youtubu	2459 K
""", 'za': """
za	2353 K # €	2416 K # €	2474 K # €
zaak	1860 meer over deze K
zaakceptuj	2050 K pliki cookie
zabranjeno	2356 K kopiranje
zabronione	2043 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	2416 článkov K	2416 články K
zadejte	77 K svůj e-mail
zahlasujte	363 K	2426 K
zahtevana	21 K polja
zahtevao	2383 K
zahtijevao	2383 K
zainstaluj	2021 K naszą aplikację	2022 K aplikację
zajednici	2369 viber K
zaktualizowany	97 tekst został K	97 artykuł został K
zalo	2777 quan tâm K
zalogowani	2034 tylko K
zalogowaniu	2016 dostępny po K	2016 dostępna po K
zalogowanych	2057 tylko dla K
zaloguj	24 K	2017 K się, aby	2017 K się aby
zamkniesz	2010 zanim K
zamolila	2383 K
zamolili	2383 K
zamolio	2383 K
zamudite	2488 ne K
zanechte	77 K nám e-mail
zapewnia	2092 K
zapisal	2501 je K
zapisz	2019 K się na nasz	2089 K się na	2089 K się do
zapraszali	2092 K
zaprenumeruj	80 K
zaradi	2478 K vas	2499 K vas
zaregistrujte	353 zdarma se K	353 se zdarma K	353 zdarma K	353 K se zdarma	2416 K sa zadarmo	2416 K sa
zarejestrowanych	2057 tylko dla K
zarejestruj	2017 K się, aby	2089 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufania	97 telefon K
zaufanych	2046 K źródeł
zavisi	2380 K od vas
zavolal	381 K
zavolala	381 K
zawiera	97 K opisy
zaznacza	2092 K
""", 'zb': """
zbierka	2443 K
""", 'zd': """
zdarma	353 článků K	353 články K
""", 'ze': """
zegt	1927 K
zei	1927 K
zelfdoding	97 K
zelfmoordgedachten	97 K
zeptal	381 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2225 K
zicea	2225 K
ziedojums	1808 K
zitten	1925 we K ook op
""", 'zk': """
zkuste	309 K první měsíc	378 K první měsíc
""", 'zm': """
zmienione	97 imiona zostały K	97 imię zostało K
""", 'zn': """
znalosti	347 své K
znanje	2349 svoje K	2349 svoje K u	2470 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	2403 K tohto obsahu	2403 K obsahu	2403 K príspevku
zondag	17 elke K
zonder	71 K spam	1882 K jouw steun	1882 K uw steun
zostanie	2034 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	338 , K
zpravodajem	338 je K
zpravodajkou	338 je K
""", 'zr': """
zrezygnuj	2017 K w każdej chwili	2091 K w każdej chwili
""", 'zu': """
zuerst	593 text ist K	610 text wurde K
zufolge	617 K
zugang	470 noch keinen K
zugeschickt	482 per e-mail K	482 per mail K
zugestimmt	499 externen diensten nicht K
zusammenarbeit	568 beitrag ist in K	568 artikel ist in K	568 text ist in K
zusammenfassung	521 K
zustimmung	499 K jederzeit	500 ihre K	500 mit ihrer K
""", 'zv': """
zvali	381 K
zvjezdicom	60 polja sa K
"""}

# the keys of CONTAINS once more, alone
KEYS = """\
aamu
aamukirje
aamukirjeen
aangemeld
aangepast
aanmelding
aanmerkingen
aastas
abbestellen
abbestellt
abbonamenti
abbonamento
abbonatevi
abbonati
abbonato
abbrechen
abend
abilitare
abmelden
abo
abonament
abonare
abonarea
abonat
abone
aboneler
abonelere
abonelerimiz
abonelik
abonements
abonenci
abonenti
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
abonniert
about
above
abrir
abstimmen
abyste
accede
accedi
accept
acceptant
acceptar
accepteer
accepter
accepteren
access
acconsento
accord
accordance
according
accordo
account
accurate
accused
aceptado
aceptaste
aconseja
aconsejaba
aconselha
acord
acordo
acrescentou
actionnaire
actualizada
actualizado
actualizat
acuerdo
ad
adalah
adblock
adblocker
added
address
adgang
admitiu
admitted
adres
adresa
adresini
adresiniz
adresinizi
adresse
adresu
ads
advarede
advarer
advarte
advert
adverteix
advertentie
advertenties
advertisement
advertisements
advertiser
advertisers
advertising
advertorial
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
affiliates
affiliati
affiliation
affiliato
affiliazione
affirme
affirment
afhankelijk
afiliacyjne
afiliacyjnych
afiliado
afiliados
afiliate
afiliats
afiliere
afirma
afirmar
afirmou
afleveringen
afmelde
afmelden
afsnittet
aftrekbaar
agences
agenturmaterial
aggiornamenti
aggiornato
aggiunto
agora
agree
ahora
ai
aidez
aiemmassa
aiemmin
aiheesta
aiutaci
aiutarci
aizliegta
ajakirjandus
ajakirjandust
ajakirjanik
ajakirjanikele
ajakirjanikud
ajoute
ajoutez
ajuda
ajude
ajutorul
akci
akciu
akismet
akkoord
aktardi
aktivieren
aktualisiert
aktualizovali
akzeptiere
akzeptieren
alamat
aldus
alerta
alertas
alertes
alertou
alerts
algemene
alin
alive
alkaen
alles
allow
almaktadir
aloud
alterados
amendat
amended
amennyit
ammesso
anche
andare
android
anfrage
angebot
angebote
angemeldet
angewiesen
angezeigt
anggota
ankete
anketi
anketimize
anketimizi
anketo
anketu
ankety
ankiecie
anlatin
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
annonselenkjer
annonsen
annonser
announced
annuleren
annuller
annunciato
ano
anoi
anoniem
anonim
anonym
anonymity
anonymous
anonymously
anot
anregungen
ansehen
ansvarar
ansvarlig
ansvarligt
ansvarsfullt
answer
anterior
antes
anuncio
anuncios
anunciou
anuncis
anvender
anyone
anytime
anzeige
anzeigen
anzusehen
apelowali
apeluje
apgalvo
aplicativo
aplikace
aplikaci
aplikaciji
aplikaciju
aplikacja
aplikacji
aplikasi
apoiador
apoiam
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
appje
appli
application
applications
appot
approached
apps
apunta
aqui
aralarina
arbeid
arbeit
arbeitet
arbejde
arbetar
arbete
argue
argued
arrivato
article
articles
articol
articolele
articolelor
articoli
articolo
articolul
artigo
artigos
artikel
artikelen
artikeln
artikels
artikkel
artikkelen
artikkeli
artikkelia
artikkelin
artikkelit
artiklar
artiklen
artikler
artikli
artiklid
artiklit
arvioi
asegura
asistan
asistanimiz
asisten
asistenta
asistentas
asistente
asistentul
asked
asks
assina
assinante
assinantes
assinatura
assinaturas
assine
assistant
assisted
assistent
assistente
assistenten
associate
assure
asszisztens
asterisco
asystent
asystenta
atbalsti
atbalstiet
atbalsts
attention
attgjevast
atualizada
atualizado
atzina
audio
audiofassung
audioverze
audioverzi
audioverzii
aufgefallen
ausblenden
auszugsweise
auteur
auteursrecht
author
automated
automatisch
automatisk
autor
autora
autorce
autore
autorem
autoren
autorin
autorise
autorke
autorki
autorovi
autorskim
autoru
autrice
available
avbryt
avec
averci
avertit
avertizat
avise
avsluta
avsnittet
avtorici
avtorju
avverte
ayda
aydinlatma
ayirtin
aylik
ayudanos
ba
bad
bagikan
baixa
baixe
bajate
bancs
banner
banners
bantu
bastano
batalkan
bearbeitet
beboette
become
becoming
bedankt
beelden
befindet
before
begging
begs
behalten
behouden
behoudt
beitrag
bejelentette
bekijk
beklagade
beklagede
beklaget
belangrijkste
believe
belirtti
below
beluisteren
benachrichtigungen
benadrukt
bent
bepaalde
berasal
berdonasi
bereits
bergabung
bergabunglah
bergantung
bericht
berichte
berichten
berichterstattung
berichtet
berichtete
berichtigung
berite
berkomentar
berlangganan
bersama
bescheid
beschloss
beschreibungen
beschrijvingen
besedah
besked
beskeder
beskrivelser
beskrivningar
besloot
beslutade
besluttede
besluttet
besoin
besplatan
besplatna
besplatne
besplatni
besplatnih
beste
bestellen
bestellung
besten
betaald
betaalmuur
betalande
betalende
betalingsmur
beteiligt
betonte
betroffenen
betrokken
bevestigen
bevorzugen
bevorzugte
bevorzugten
bevorzugter
bewerben
bewust
bezahlschranke
bezmaksas
bidrag
bidraget
bijdrage
bijgewerkt
bilder
bildirdi
bildirimlere
bildirimleri
bildirin
biletlerini
bili
billeder
billionaire
bilten
binding
bindingstid
bindningstid
binnenland
bisogno
bitte
bize
biztatta
bli
blijkt
blijven
bliv
blocker
blocking
bloqueador
bluesky
board
bogatych
boletim
boli
bookmark
bookshop
boutique
bralcem
bralcev
bralci
branja
brauchen
braucht
breaking
brev
brevet
brez
brief
briefing
briefkasten
brieven
bring
brings
browser
browserul
brskalnik
bruker
budite
buitenlandcorrespondent
buitenlandredacteur
bulabilirsiniz
bulan
buletin
bulunabilirsiniz
bulundu
bulunun
buradan
bureau
button
buttons
buycoffee
by
cadastre
cadeau
cafea
cafecito
callan
cambiado
cambiados
cambiati
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
cap
caporedattore
caporedattrice
carte
casella
cebinize
celoten
celotnega
cenite
cerea
cereau
ceritakan
ceritamu
cermin
cerut
changed
channel
chaque
chargement
chatbot
chcete
check
chef
cheffe
chefredakteur
chefredakteurin
chefreporter
chefreporterin
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
choices
choisissez
choose
choquer
chosen
chronione
cijelog
cikk
cikkeink
cikket
cinste
cipta
citarea
citera
citire
citit
cititorii
cititorilor
civil
claimed
clap
claps
clarification
clarifications
clarity
clicking
client
clips
code
codziennie
coffee
colabora
collabora
coloque
columnist
colunista
com
comenta
comentar
comentari
comentarii
comentario
comentarios
comentaris
comentariu
comenteze
comentou
comision
comment
commentaar
commentaire
commentaires
commentare
commentator
commenter
commenti
commenting
commento
comments
commercial
commissie
commission
commissione
commissions
committed
community
comparteix
compartila
compartilhada
compartilhado
compartilhe
compartilo
compartir
compensated
compensation
complain
complained
complains
complaints
completa
complete
completo
complimentary
comporte
compte
compulsivamente
comunidad
comunidade
comunique
comunitatea
concorda
condannato
condensed
condiciones
condividi
condividila
condividilo
conducta
conduite
confidence
confidential
confirm
confirmar
confirmat
confirmation
connect
connectez
connosco
conosco
consenso
consent
consentimento
consentiti
consider
contact
contactanos
contacte
contacted
contactez
contains
contanos
contato
contattaci
contattateci
conte
contenido
contenidos
content
contenu
contenus
contenuti
contenuto
contiene
contient
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
contribuie
contribuisci
contributed
contributing
contribution
contributo
contributor
conversation
convida
cookie
cookiekeuze
cookies
cookievoorkeuren
copy
copyright
corespondent
corporate
correct
corrected
correctie
correction
corrections
corregido
correo
correspondant
correspondante
correspondent
correspondente
correspondents
corresponsal
corretto
correu
correzione
corrige
corrigido
corrispondente
count
courriel
couvre
coverage
covers
created
creative
crisis
criticised
criticized
cronisti
crowdfunding
csatlakozz
csatlakozzon
csillaggal
cubre
cuenta
cuestionario
cultuurredacteur
cuma
cuota
cyfrowe
czekamy
czytaj
czytania
czytasz
czytelnicy
czytelniczek
czytelniczki
czytelnikom
daarna
dabei
dacci
daftarkan
dagar
dage
dagelijks
dager
daily
dajcie
dakika
dalej
danach
dane
dangereux
dankzij
dapatkan
dar
darbu
darmowe
darmowy
darmowych
darowizna
darowizny
darstellungen
darte
darujme
dary
data
datajournalist
dateci
datenjournalist
datenjournalistin
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
declinato
declined
dedi
dedicated
dediler
deductible
deel
deine
deixe
dejal
dejala
dela
delite
delivered
delivery
delo
dem
demanar
demander
den
deneyiminizi
denildi
denuncia
departe
depend
depende
dependemos
der
derden
derdi
derecho
derlerdi
desactiva
desactivar
desacuerdo
desative
descarga
descarrega
descarregue
descrieri
descripciones
descriptions
descrizioni
desk
deskripsi
despre
desta
destek
det
details
detalii
detalles
detected
determinou
dettagli
detto
deutschen
devamini
devenez
device
dianomi
dicci
dice
diceva
dich
dichiarato
die
diesem
diesen
dieser
dieses
different
dig
digest
digipakett
digital
digitalabo
dijo
dimanche
dimuat
din
dinara
dine
dinleyebilirsiniz
dinleyin
dipendenza
diperbarui
dipublikasikan
dir
direct
directement
directly
directo
director
direito
direttore
disabilita
disagree
disait
disamarkan
disattiva
discord
discorda
discordu
discordzie
discover
discoverissa
discretion
discussion
disdici
disfrutando
disiscriverti
diskuse
diskusie
diskutiere
diskutieren
diskutovat
dispatch
disponibil
disponibile
disponible
dispositivo
dispus
disse
distressing
distribuie
dit
ditampilkan
diterbitkan
dites
diu
diventa
diyor
diyordu
diz
dizia
diziam
do
dobivajte
dobivati
docente
dodaje
dodal
dodala
dodano
dodao
doel
dogodek
dohodnine
dokumente
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
doneren
donio
donirajte
donnerstag
donnez
donors
dons
doors
dopisnica
dopisnik
doplnili
dostupan
doubled
dovoljenja
download
dozvole
draag
draht
drastyczne
dreptul
drepturile
drittanbietern
drittanbieters
drittplattformen
drive
drop
dukung
dukungan
dung
duyurdu
dyskusji
dyskutuj
dziennikarka
dziennikarstwo
dziennikarz
dziennikarze
dziennikarzem
dziennikarzy
economia
economieredacteur
economieverslaggever
edasi
edited
editing
edition
editor
editora
editorka
editors
ediyor
eelisallikaks
eelistatud
eens
eerdere
eerste
eftertryck
egentligen
egyet
ehdotti
eiere
eigener
eilmeldungen
eindredacteur
einem
einen
einer
eingebettete
eingebetteten
eingebetteter
einladen
einloggen
einmal
einsatz
einstellungen
eintragen
einverstanden
einwilligung
ekibimiz
ekibimize
ekipi
ekipo
ekledi
ekleyin
ekliyor
ekonomireporter
eksternal
eksterni
eksternt
elektronski
elfogadom
elige
elismerte
elke
ellas
elle
ellos
elmondta
elrendelte
email
emailed
emailing
emailul
embed
embedded
embora
empresas
emretti
enable
encaminhe
encuesta
engagement
engagent
engelleyici
engelleyicinizi
enig
enjoyed
enligt
enquete
ensisijaiseksi
enter
entering
enthalten
entlang
entrada
entradas
entrenar
entro
entschied
enverrons
envia
enviamos
enviaremos
envie
enviem
envoie
envoyer
envoyez
envoyons
episoden
epizodo
epizodu
equipa
equipe
equipo
eravate
erbij
erfahrung
erfahrungen
erfarenheter
erfaringene
erfaringer
erfolgreich
erforderliche
erhalten
eri
erid
erikoistoimittaja
erkende
erkender
erkendte
erkjente
erramos
errata
erratas
erratum
erreichen
erreichst
error
errores
errors
erschien
erschienen
erstmals
ervaring
ervaringen
erwerben
escreva
escreve
escreveu
escribe
escribinos
escriptor
escriptora
escritor
escritora
escriu
escriviu
escuchar
escute
esimene
espejo
espelho
essai
estabas
estamos
estava
esteve
estimated
estuviste
estuvo
etiketle
etiketleyin
etiqueta
etiquetame
etiquetanos
etiqueteu
ettertrykk
etti
ettiler
etwas
euch
eur
euro
euroa
eurolla
evenementen
evening
event
events
every
everyone
everything
evra
evro
exclusief
exclusiva
exclusively
exclusivo
exibido
existence
existujeme
experience
experiences
experiencia
explained
explica
explicar
explicat
explicou
explique
expliqueu
expressed
external
externe
externen
externer
externes
extracto
facebook
facebookgroep
facebookie
facebookis
facebookon
facebooku
facts
factual
faire
fais
faisant
faisons
faites
fantasia
farci
fassung
fast
favor
favoriete
favoris
favorite
favorites
favoritos
favour
favourite
fee
feedback
fehler
fehlerhinweis
fejsbuku
felder
felelte
felirat
feliratkozom
fellow
fenntartja
fenntartjuk
fenntartva
fi
ficticio
ficticios
fields
figyelmeztet
figyelmeztetett
fiktive
fiktivt
filmer
finalul
finanzieren
find
finden
finder
findest
fined
finestra
fingerade
fingerat
first
fizess
fizessen
fizette
flere
fogalmazott
folge
folgen
folgt
follow
folosim
footage
forbeholder
forbeholdes
fordert
forderte
foreslo
foreslog
foretrukken
foretrukket
foretrukne
forint
forinttal
forklarede
forklarer
forklarte
former
fortalte
fortell
forteller
fortgesetzt
fortsette
forward
forwarded
fotky
foto
fotograaf
fotografie
fotografii
fotografiile
fotografije
fotos
found
founder
fragen
fragt
fragte
fredag
free
freelance
freelancejournalist
freiartikel
freier
freitag
freiwillig
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
funktionale
funnet
g
gab
gabung
galetes
ganze
ganzen
gatilhos
gave
gazetecidir
gazetecilerimiz
gazetecilik
gazetemizi
gazetesi
geaccepteerd
geben
geblokkeerd
gebruiken
gebruikt
gedetecteerd
gedruckte
gedruckten
gefallen
gefingeerd
gefragt
gefunden
gehen
gekennzeichnete
geladen
gelesen
gemaakte
gemeenteverslaggever
gemeinschaft
genehmigung
generated
genererad
genereret
generosity
gengive
gengives
genossenschaft
gente
genudgive
genudgives
geplaatst
gepubliceerd
gerekiyor
gern
gerne
geschenk
geschenkabo
geschickt
geschlossen
gesponsord
gewijzigd
gewinnspiel
gian
gibt
gift
gifts
giornale
giornalismo
giornalista
giornalisti
giorno
giralo
giratelo
girin
gitmeden
give
gives
gjenbrukes
gjengis
gjerne
glasajte
glasila
glasio
glasujte
gledajte
glissez
going
gokken
google
gostou
govorila
govorili
govorio
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
grupi
grupo
guglu
guidelines
haber
haberdar
haberi
haberler
haberlerimiz
haberlerimizi
hacemos
hacete
hafta
haftalik
haftanin
haftung
hagyd
hakkini
hakkiniz
hakutulostesi
halben
halinde
haluan
hangzik
hashtag
hatirlatti
hatti
hattimiz
hattimiza
haussa
hauteur
havi
havonta
hay
hear
heard
hebben
hedder
heihin
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
herohero
herpubliceren
herunterladen
hetente
heter
hette
heurter
hevder
hidden
hier
hierboven
hieronder
hiervoor
hikayenizi
hilf
hilfe
hinterlasse
hinterlassen
hinweis
hinweise
hirdette
histoire
historia
historiador
historiadora
historie
historien
historienne
historier
hittat
hjelp
hjelper
hlasem
hlasujte
holder
hoofd
hoofdredacteur
hoogleraar
hotline
hubungi
huikkaa
huikkasi
huusi
huusivat
hvad
hver
hvor
iddia
ideal
identifica
identifie
identifiez
ifade
ihre
ihrem
ihren
ihtiyacimiz
ikkunassa
iklan
ikuti
ilanlari
ilimitado
ilk
illimitato
ilmainen
ilmaisia
ilmoitti
ilmoitukset
iltakirje
imagens
images
imbuh
imbuhnya
immagini
immediately
immobilienmarkt
importa
importante
impozit
impozitul
inbox
inchiesta
inchieste
incorrectly
ind
indbakke
indbakken
indeholder
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
indiquez
indirin
indirizzo
indtast
infocom
infolettre
informace
informasjonskapsler
informatie
information
informationen
informations
informativa
informazione
informou
infos
ingen
inget
ingevoegde
ingezonden
ingresa
ingyenes
inhalt
inhalte
inhalts
inhaltswarnung
inhoud
iniciar
initiale
initialement
inkorg
inkorgen
inloggen
innan
innboks
innboksen
inneholder
innholdet
innlogget
inoltralo
inschakelen
inschrijving
inscreva
inscrever
inscription
inscrit
inscrivant
inscrivez
insegna
inserisci
insira
insistat
insisted
instagram
instagrame
instagramie
instagramis
instagramon
instagramu
instale
install
installeer
installez
installiert
instellingen
integritetspolicy
intelektas
intelekto
intelektu
inteligence
inteligencie
inteligencije
inteligenciou
inteligencji
inteligenco
intelligencia
intelligens
intelligenz
interdite
interdites
interessiert
interview
intihar
introdu
introduce
invest
investigaciones
investigador
investigadora
investigando
investigant
investigate
investigation
investigations
investigative
investigativteam
inviamo
inviata
inviato
invitame
invite
invitent
involved
iphone
iptal
iratkozz
iratkozzon
iscrive
iscrivendoti
iscriversi
iscriverti
iscriviti
iscrizione
ismarla
ismarlayin
ismeri
ismerte
ispravak
ispravka
issue
issues
istakao
istakla
istaknula
istaknuo
istedi
istediler
itiraf
izjavila
izjavio
izlasi
izleyin
jaa
jaar
jahr
jahresabo
jakoon
janela
jar
jaunumi
jaunumiem
jaunumus
javascript
javasolta
javi
javite
jederzeit
jednou
jefa
jefe
jegyezte
jelas
jelasnya
jelenik
jelentkezz
jelentkezzen
jelezze
jetzt
jobbar
join
jornal
jornalismo
jornalista
jornalistas
joukkoon
journal
journalism
journalisme
journalismi
journalismia
journalismimme
journalismus
journalist
journalistar
journaliste
journalisten
journalister
journalistes
journalistiek
journalistik
journalistikk
journalistin
journalists
journaux
jueves
julisteessa
junte
juonipaljastuksia
jurnalis
jurnalism
jurnalisme
jurnalismul
jurnalist
just
jutjubu
jutro
juttu
juttujamme
juttuvinkki
jutun
jutusta
kaart
kaarten
kabul
kaffe
kaikki
kaitstud
kakor
kami
kan
kanaal
kanal
kanale
kanaliga
kanalimiz
kanalimiza
kanalimizi
kanalina
kanalini
kanavaamme
kanavalle
kanavamme
kannst
karte
karya
kasutamine
kata
katanya
katil
katilin
katiliyor
katilmiyor
katkisiyla
kavom
kaydetti
kaydolun
kaynak
kaynaklara
kazala
kazanin
kazao
kdykoli
kebijakan
kedvenc
keelatud
keep
keeps
kehotettiin
kehotti
kehottivat
kehotus
kein
keinen
kepada
keressen
kernpunkte
kerrottiin
kertoi
kertoivat
kertoo
kesti
ketentuan
khai
ki
kielletty
kiitos
kinnitas
kiosque
kiosques
kirakatban
kirim
kirimkan
kirjaudu
kirjeenvaihtaja
kirjoita
kirjoitti
kirjoittivat
kirjuta
kirjutage
kirjutas
kirkens
kisah
kisahmu
kk
klaagt
klagade
klagar
klagede
klagen
klager
klaget
klagt
kleine
klical
klicka
klicken
klikke
klikom
klimaatverslaggever
klummeskribent
know
kogu
kokemuksesi
kokemuksistasi
kolumnis
kolumnist
kolumnista
kolumnistica
kolumnistin
kolumnistka
komentar
komentara
komentarima
komentarisali
komentarisanje
komentarjev
komentarji
komentarjih
komentaru
komentarz
komentarzach
komentarzu
komentator
komentirajo
komentirali
komentiranje
komentirate
kommentar
kommentarbereich
kommentare
kommentaren
kommentarerna
kommentarerne
kommentarfeld
kommentarfelt
kommentarfeltet
kommentarfunktion
kommentarsporet
kommentator
kommentben
kommenteissa
kommentekben
kommentera
kommentere
kommentieren
kommentiert
kommentoida
kommentoidaksesi
kommentteihin
kompakt
komunikat
kondigde
koneellisesti
konferenci
konferenciju
konferenciu
konferenco
kongress
konseling
konstaterade
konstaterar
kontakt
kontakta
kontaktiere
kontaktieren
kontaktirajte
kontaktowej
kontaktujte
konten
kontingent
konto
kontributor
konzern
kopeerimine
kopieras
kopieres
kopiering
kopijuoti
kopiointi
kopyalanamaz
koreksi
korekta
koresponden
korespondentas
korespondente
korespondentem
korespondents
korjattu
korrekt
korrekta
korrektur
korrekturhinweis
korrekturhinweise
korrespondent
korrespondentin
korrigerats
korting
korzystamy
kostenlos
kostenlose
kostenlosen
kostenloser
kostenpflichtig
koster
kostnadsfritt
krevde
kriisipuhelin
kritik
kritiker
kritiserar
kritiserer
kritisieren
kritisiert
kritizuje
kronor
krzyczeli
kullan
kullanilamaz
kullanilmaktadir
kullanilmasi
kullaniyoruz
kulttuuritoimittaja
kulturredakteur
kulturredakteurin
kulturressort
kulturskribent
kumppanimme
kun
kunne
kunnen
kunt
kurzfassung
kutunuza
kutunuzda
kuukaudessa
kuukausi
kuukausilahjoituksella
kuulutas
kuus
kuvailee
kuvasi
kuvataan
kuvauksia
kviz
kvizu
kyselyymme
kysyi
l
laadi
laat
laatste
labojums
ladattavissa
ladda
lade
laden
lage
laget
lahjoituksesi
lahjoitus
laissez
lamenta
lamentano
lamentou
lance
landing
langganan
language
lanjutkan
laporkan
lapunkat
lascia
lasciaci
lasciateci
last
later
latest
laukeliai
lauloivat
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
legfontosabb
legge
leggere
lehti
lei
leite
leiten
leiter
leiterin
leitores
leitura
lembrou
lengkap
length
lesarinnlegg
lese
lesedauer
lesen
leser
leserabend
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
leserreise
leserreisen
leserumfrage
leserzuschriften
lesetid
lesezeit
letno
lets
letter
letters
lettori
lettre
lettrici
lettura
levelek
leyendo
lezen
lezers
lezersaanbieding
lezersactie
lezersavond
lezersevenement
lezersreis
lezersreizen
libovolnou
licenc
licence
licencia
licenciou
licencji
licencom
licens
licentie
licenza
lid
lidem
liens
liest
lietotni
lifeline
lignes
liitu
liituge
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
lisens
list
listen
listeners
listening
live
liveblog
livslinien
lizenz
llegado
llegint
local
log
logg
logga
logge
logged
loggen
logget
login
lokalredakteur
lokalredakteurin
lokalredaktion
look
lovade
love
lovede
lubas
luetaan
lugeda
lugejad
lugemiseks
luisteren
luisterversie
lukeaksesi
lukemaan
lukemista
lukijamme
lukijasta
lukijoidemme
lukijoiden
lukittu
lukuaika
lukuoikeutesi
lunar
lunes
lupasi
lupasivat
lyder
lydversion
lyssnar
maand
maandelijks
mach
machen
macht
made
mail
maila
mailadres
mailadresse
mailben
mailbox
maile
mailed
mailedbe
mailing
mailom
mailovou
mailowy
mailt
mailu
mailul
mainoksen
mainoksia
mainos
mainostaja
mainosten
majhno
make
maken
maksumuuri
maksuton
maksuttomat
maltilla
mamio
manade
mandala
mandalo
mandamos
mandatelo
mande
mandiamo
mantermos
map
mapa
marca
marked
marketing
marketingcookies
markier
markiere
markieren
markiert
markierte
marque
marquem
martor
masuk
masukkan
matched
material
matins
mattina
max
md
me
meaning
medarbetare
meddelade
meddelte
medewerker
medgav
mediach
medio
medlem
mee
meie
meil
meile
meilile
meille
meinen
meint
meinte
meinung
mejl
mejla
mejladress
mejlen
mektuplari
melalui
melanjutkan
meld
meldde
melde
melden
meldet
melding
meldingen
meldt
meldte
membaca
member
memberikan
members
membership
membiayai
membro
membru
membutuhkan
memuat
menar
mencionanos
mendaftar
mendapat
mendapatkan
mener
menerbitkan
menerima
mengambil
mengandung
mengatakan
menggandakan
menggunakan
mengirimkan
mengutip
meninggalkan
menit
mensais
mensuales
mensuel
mental
mention
mentionnez
mentions
menurut
menyalin
menyatakan
merch
merci
mere
merespons
merkezimiz
merkitse
merkityt
mes
mese
mesec
meses
mesiac
message
messagerie
messengera
messengeri
messengerju
messengeru
messengerze
metus
mewakili
mgid
mi
mielipidekirjoitus
miembro
mig
mij
mille
milliardaire
mind
minggu
mingguan
ministerstvo
minket
minulle
minut
minute
minutes
miroir
mirror
misdaadverslaggever
misidentified
misiniz
missen
mission
misspelled
misstated
mistake
mitdiskutieren
mitgeteilt
mitglied
mitglieder
mithilfe
mitteilungen
mittwoch
miydiniz
mjesec
mnd
mobile
mobilen
mobilepay
modalidad
moderador
moderados
moderated
moderowane
modificado
modificat
modificato
mogelijk
mois
moittii
molbu
molila
molili
molio
monat
monate
monatlich
monday
mondays
mondogatta
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
mostrado
mostrato
moyens
muhabiri
muhabiridir
muhabirimize
muhabirlerimize
muhabirlerimizle
muistutti
mukaan
multato
multou
mums
muutettu
mycket
naar
nabiralnik
nabiralniku
nachdruck
nachdrucken
nachgedruckt
nachrichten
nadaljevanje
nadaljuje
nadaljujte
nadie
naglasila
naglasio
najdete
najnowsze
name
namenite
names
napis
napisz
napiszcie
naprej
napsal
napsala
narrated
nasilja
naslov
nastavak
nastavili
nastavite
nastavlja
naszego
naszej
naszym
naujienas
naujienose
navegador
navela
naveo
navigateur
navnene
navodi
nc
nd
ndlr
necesitamos
necessariamente
necessaris
necessitem
nechajte
nechcete
nechte
nedeljno
neem
neighbors
neighbours
nell
nella
nendega
neodpovedal
neodvisni
neodvisno
neophodna
neovisni
neovisno
nepriklausoma
nesutinkate
netiquette
nettleser
nettleseren
nettstedet
neue
neuen
neukunden
neuvoi
neuvoivat
neuvoo
neuvottiin
never
news
newsblog
newsdesk
newsis
newsletter
newslettera
newsletterem
newsletters
newsletteru
newsletterul
newslettery
newsletterze
newslettre
newson
newspaper
newsroom
newsticker
next
nezavisni
nezavisno
ngay
nielegalnych
niente
nieograniczony
niets
nieuws
nieuwsbrief
nieuwsbrieven
nieuwsbron
nieuwsquiz
nincs
njuzleter
nombreux
nonprofit
nosaltres
nosotros
nossa
nosso
nossos
nostra
nostre
nostri
nostro
nota
notice
noticia
noticias
notificaciones
notifications
notifiche
notified
notifikace
notifikasi
notifikation
notifikationer
notify
notis
notiser
notre
nouvelle
novice
novinar
novinari
novinarima
novinarjem
novinarji
novinarju
novinarka
novinarki
novinarstvo
novinaru
noviniek
nuestra
nuestras
nuestro
nuestros
numer
nunca
nuotraukas
nur
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
nyt
obavezna
obavijesti
obbligatori
obchode
oberoende
objasnila
objasnili
objasnio
objavite
objaviti
objavljen
objavljena
objavljivanje
obligatoires
obligatori
obligatorii
obligatorios
obligatoriska
obligatoriske
obratite
obrigado
obsah
obsahu
obsahuje
obserwuj
obvestila
occupa
ochtend
od
odbieraj
odcinek
odcinka
oddajte
odejdete
odete
odgovara
odgovor
odgovoran
odgovorila
odgovorili
odgovorio
odgovorna
odgovorno
odidete
odoberajte
odobrenja
odomknite
odpowiada
odpowiedzi
odpowiedzieli
oferecer
off
offert
offrez
offrici
offrimi
offrir
offrirci
offrirmi
offritemi
oglasa
oglasov
oglasu
oikaisu
oikeuden
okumaya
okurlarimiz
okurlarimizin
okurlarin
okuyun
olarak
olmayanlara
olun
olursunuz
olvassa
omiljene
omiljeni
onafhankelijk
onafhankelijke
onafhankelijkheid
onbeperkt
ondersteunt
onderzoek
onderzoeken
onderzoeksjournalist
onderzoeksredacteur
onderzoeksredactie
one
oneens
online
onlineshop
only
ons
ontdek
ontvang
onze
oordeelde
oorspronkelijke
opakoval
opakovala
opakuje
opdateret
open
opfordrede
ophavsretsloven
ophavsretten
opiniestuk
opinion
opinions
oplyser
oplyste
opmerking
opowiedz
opozarja
oppdatert
oppfordret
opphavsrettslig
opplyser
opplyste
opportunities
opportunity
opprett
oprava
opsiger
opublikowany
opzegbaar
ordenou
ordinato
ordnete
organizatori
organizatorzy
original
originally
originalment
originalmente
originariamente
ortaklarimiz
ortsseite
ossza
ostatak
ostavite
ostrzega
oszd
otaguj
otagujcie
otrzymuj
otsustas
our
outbrain
ovdje
overblikket
overgenomen
overname
overnemen
oversikten
overview
overzicht
ovisi
owner
oynat
oznacz
oznaczcie
ozvi
ozvite
padalieties
padeda
padroni
pagar
page
paghi
pago
pague
pahoitteli
paid
paikalla
paikkaa
pakolliset
palautetta
palus
palusid
palvelusta
panaszolta
pandangan
paparnya
paper
par
parama
parancsolta
parandus
parceiros
paremkite
parlez
part
partager
partagez
parte
partecipato
parteispende
partenaires
participar
participez
participou
partilhada
partilhe
partir
partner
partnere
partnerlinkek
partnerlinkeket
partnerlinks
partnerom
partners
partnership
partnerske
partnerskie
partnerzy
pasak
pasakojo
pasidalinkite
pass
passende
passendes
patikslinta
patreon
patron
patronem
patroni
patronite
paying
paypal
paywall
paywalls
pe
peatoimetaja
pedimos
pedirte
pediu
peiling
pelanggan
pembaca
pendant
pendapat
peneliti
pengar
penger
pensamentos
pensamientos
pensieri
pentru
penulis
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
perskaitykite
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
perspausdinti
pertama
pesan
pesquisa
pesquisador
pesquisadora
peuvent
pevali
phone
photographer
photos
pictures
pide
piebilda
piece
pierwszej
pierwszy
pievienojieties
pirmas
pisala
pisalo
pisao
pisz
pitala
pitali
pitao
pitch
pitching
pix
pjevali
place
plakaten
plakatens
plats
plattform
player
please
pleide
pliki
plusartikelen
plusartikels
pobierz
poche
podaj
podatkov
podatku
podcast
podcasta
podcastapp
podcaste
podcasten
podcastimiz
podcastimizi
podcastimme
podcastov
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
podemos
poden
poderemos
podijelite
podkast
podkasta
podkastapp
podkasten
podkastu
podle
podotkl
podpora
podpore
podporo
podporte
podpory
podprite
podremos
podziel
poinformuj
points
pokutoval
policy
politica
political
politicieni
politika
politikasi
politikredakteur
politikredakteurin
politikressort
politikwissenschaftler
politologue
poll
polub
pomagajte
pomocou
pomozite
pomozte
ponavlja
ponavljao
ponctuel
ponovno
pop
popravek
poprosil
poprosila
poprzedniej
por
poradil
portal
portalu
posez
posible
posielajte
posielame
positions
poslechnout
posljednji
posredujte
possible
post
postadress
postadresse
postadressen
postanite
postanizda
postaw
postawcie
posten
postfach
postkasti
postkastis
posts
potrebbe
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
pouvez
povabi
povedal
povedala
povestit
povikao
powered
powerful
powiadomienia
powiedzieli
powtarza
pozele
pozivala
pozivali
pozivao
pozn
poznamenal
poznamenala
pozvala
pozvao
pozvi
pozvite
praat
praca
pracujte
prati
pratite
pravi
precedente
precisa
precisamos
precisato
preciso
precizat
prednostne
prednostni
prednostnih
prednostnim
predplatitelia
predvajanje
preferate
preferences
preferida
preferidas
preferides
preferido
preferidos
preferirane
preferirani
preferiranih
preferita
preferite
preferowane
preferowanego
preferowanych
preferowanym
preferred
preglednik
prehratie
prejemajte
prejemati
prejmite
preklinjao
prelua
preluarea
preluat
prema
premier
premium
premoderated
prenesite
preneti
prenijeti
prenumerant
prenumeranter
prenumerata
prenumeration
prenumerationen
prenumerator
prenumeratoriai
prenumeratoriams
prenumeratorzy
prenumerera
prenumeruojate
prenumeruokite
preostanek
presenteie
prethodnog
prethodnoj
pretplata
pretplati
pretplatite
pretplatnici
pretplatnicima
pretplatnik
pretplatnike
pretplatu
preuzeti
preuzimanje
preuzmite
preventing
prevention
preview
previous
price
pridaj
pridajte
prihvatate
prijavi
prijavili
prijavite
prijavo
prijavom
prikazan
prikazana
priljubljen
priljubljene
priljubljeni
prima
primajte
primate
primati
primeira
primeiro
primer
primo
principles
print
prioriterad
pripojte
pripomenul
prisijunkite
prispejte
prispevek
privacidad
privacidade
privacitat
privacy
privacybeleid
privacyverklaring
private
privatlivspolitik
priznaje
priznal
priznala
priznao
probe
probeabo
probeer
proberen
processing
prochains
procurada
prodavnici
produce
produced
proefabonnement
profesor
profesora
professeur
professeure
professionista
professor
professora
professore
professoressa
professorin
profilazione
profitez
prohibida
proibida
project
promenjena
promijenjena
promis
promise
propustite
prosbu
proseguire
prosil
prosila
prosili
prosledite
proslijedite
prossima
proszono
protejate
provalo
provided
provision
provisions
provisionslinks
prozent
przedruk
przedrukujcie
przegap
przekonuje
przetisknout
przetwarzanie
przez
przycisk
przyznaje
psal
psala
ptal
ptala
ptali
ptaly
pub
pubblicare
pubblicato
publicada
publicado
publicat
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
publish
published
publishing
puder
pueda
puedas
pueden
puguis
puhelimeesi
puis
puisque
pungkasnya
punya
purchase
push
pushbericht
pushbeskeder
pushmeldingen
pushnotiser
pushvarsler
pustit
pustite
puts
pytali
pyysi
quanto
quello
queremos
questa
questions
questo
qui
quieras
quitter
quiz
quizie
raccolta
racconta
raccontacela
raccontaci
raccontatecela
raccontateci
raccontato
raconte
racontez
rad
radil
radila
radili
radzi
radzili
radzono
ragino
raise
rajaton
rakendus
rakenduses
raksti
rakstiet
raksts
rakstu
rakstus
ralat
range
rappelle
reach
reached
reacties
read
readers
reading
reageerde
reageren
reagiert
realizarea
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
rechercheteam
rechtbankverslaggever
recibe
recibir
recipe
reclamat
reclame
reclamevrij
recomandat
recomenda
reconheceu
reconnu
rectificare
rectificatie
rectificatif
recunoscut
recurring
red
redacteur
redactie
redactor
redactora
redakce
redakci
redakcia
redakcie
redakcii
redakcija
redakcijai
redakciji
redakcijos
redakciju
redakcja
redakcji
redaksi
redaksjon
redaksjonen
redakteur
redakteurin
redaktion
redaktionell
redaktionelle
redaktionen
redaktionens
redaktor
redaktore
redaktorem
redaktorius
redaktorka
redaktorkou
redaktorom
redaktorovi
redaktors
redaktur
redazione
reenvia
references
refresh
regala
reggel
regioverslaggever
registe
register
registered
registraci
registrarte
registrate
registrati
registration
registreer
registrera
registrere
registrieren
registrierung
registrirajte
registrujte
regrette
regrettent
reiseangebote
rejoignez
rejoins
rekao
rekla
reklam
reklama
reklamdan
reklame
reklamelenker
reklamelinks
reklamer
reklamfri
reklamin
reklamou
reklamowej
reklamsiz
reklamy
relatos
relatou
rely
remaining
remind
removed
rendszeres
rendue
replied
reply
replying
report
reportage
reportagem
reportagens
reportaje
reported
reporter
reportera
reporterem
reporterii
reporterin
reporterka
reportero
reporters
reporting
reportrar
reports
repost
representa
representam
reprint
reprinted
repris
reproduce
reproduced
reproducerea
reproducido
reproducir
reproducirse
reproduction
reproduir
reproduit
reproduzido
reproduzir
republica
republicado
republicar
republicarse
republicat
republier
republique
republiseres
republish
republished
requests
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
respond
responderam
respondeu
respondido
responsabil
responsabile
responsabilidad
responsabilidade
responsabiliza
responsabilmente
responsable
responsibility
responsible
resposta
respuesta
ressortleiter
ressortleiterin
rest
restants
reste
resultater
results
retrouvez
rette
rettelse
retter
rettet
rettifica
rettigheter
reuters
revcontent
revelou
revient
rewritten
ricamiz
ricercatore
ricercatrice
ricevi
richtigstellung
ricordato
rief
riep
riferito
riippumaton
riippumatonta
ripreso
riprodotto
riprodurre
riproduzione
ripubblicare
ripubblicato
riserva
riservata
riservati
riservato
riserviamo
rispecchiano
risposta
risposto
robot
rocznie
ropade
ropar
roper
ropte
roskapostia
round
roundup
rozhodl
rozhodol
rozpowszechnianie
rubrice
ruft
ruga
rugat
rugau
rukoili
ruled
rundbrief
ryzykiem
sa
saadame
sabah
sabato
sade
sagde
sagen
saglasnosti
sagt
sagte
sagten
said
saisissez
saken
saker
saklidir
sako
saluran
samarbeid
samarbejde
samarbete
samaritans
samedi
samenvatting
samenwerking
samstag
samtycke
samtykke
samtykket
sang
sanoi
sanoivat
sanoo
sans
satin
satura
saturday
saturdays
sauca
saugomos
savetovala
savetovali
savetovao
savetuje
savjetovala
savjetovali
savjetovao
savjetuje
savundu
say
saya
sayenizde
says
sazinies
sazinieties
scarica
schauen
schick
schicken
schilderungen
schimbat
schimbate
schnupperabo
schokkend
schon
schreef
schreib
schreiben
schreibt
schrieb
schriftlicher
schrijf
schrijft
schrijver
scria
scrie
scrii
scriitoare
scriitor
scripts
scris
scritto
scrittore
scrittrice
scrive
scriveteci
scrivi
scrivici
search
sebelumnya
sebenarnya
secondo
section
secure
securedrop
securely
seda
see
segnalacelo
segons
segueix
seguici
seguir
segundo
sehen
sekarang
sekite
sekojiet
selaimesi
seleciona
selected
selengkapnya
selgitas
selitti
selon
selvmordstanker
semaine
semaines
semana
semanal
seminggu
send
sende
senden
sender
sends
seneste
sense
sensibilidad
senza
service
serwisie
serwisu
seslendi
setiap
setmana
setmanalment
settimana
settings
setuju
setujui
seuraa
share
shareholders
shop
shope
shopping
shopu
should
shouted
showcase
shown
sichern
sier
siga
siger
sign
signal
signaler
signalez
signali
signalu
signing
silakan
silenced
simply
since
sini
sinirsiz
sinulle
site
sitede
sitemiz
skaidroja
skaityti
skaitytojai
skaitytojams
skelbiamas
skicka
skickar
skildringar
skildringer
skirkite
sklepem
sklepie
skontaktuj
skreg
skrek
skrev
skribent
skriv
skrive
skrivefeil
skriver
skrzynce
slant
slapukais
slapukus
sledite
sledujte
sliboval
slobodno
sluit
small
soci
socia
social
socialmediacookies
socio
sociologue
socios
socis
sodelovanju
soglasja
som
somebody
someone
something
sondage
sondaggio
sondaj
sondajul
sonderheft
sondzie
sonntag
sordu
sordular
soruyor
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
sovelluksellamme
sovelluksemme
sovelluksessa
sovelluksessamme
sovellus
spaltist
spam
spama
spamu
spander
spare
specchio
spelregels
spende
spenden
spendenaufruf
spendenaufrufe
spendier
spendiere
spendieren
spiega
spiegato
spiegel
spiegelseite
spoiler
spoilers
spoilery
sponsored
sportredacteur
sportredakteur
sportredakteurin
sportressort
sportskommentator
sportverslaggever
spot
spotify
spotted
spottete
spravodajcom
sprijinul
sprostowanie
spune
spunea
spuneau
spurgte
spurte
spus
squadra
staat
stabilito
stadsverslaggever
stammt
stand
standards
starred
starting
statement
statements
stay
ste
stede
stelde
stellen
stellenangebote
stellenmarkt
stellenportal
stemme
steuerlich
steun
stiahnite
stichpunkte
stillingen
stimme
stjerne
stod
stond
stopite
stopspillet
store
stories
story
straight
straipsniai
straipsnis
straipsnius
streszczeniu
striga
strigat
strigau
strinjate
strona
studio
stukken
sturen
stuur
subliniat
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
subscrit
subscriu
subscriure
subskrybenci
subskrybent
subskrypcja
subskrypcje
subskrypcji
substack
substacks
subvention
succes
successfully
sued
sufletului
suglasnosti
suicidaires
suicidas
suicide
suite
suivez
suivre
suizid
suizidale
suizidgedanken
suma
sumate
summary
sunday
sundays
suosikiksi
suositteli
suport
suporta
support
supporta
supported
supporter
supporters
supporting
survei
survey
suscribirte
suscribite
suscripciones
suscriptor
suscriptora
suscriptores
susisiekite
sustaining
sustenta
sutikimo
svakog
svarade
svarar
svarbiausius
svarede
svarer
svaret
svart
svarte
svideo
svobodno
svobodnou
svoju
swish
swisha
syndicated
syndication
syntetisk
szerint
szerk
taalfout
taasavaldada
taboola
tady
tag
tagajte
tagg
tagga
taggaci
taggami
taggateci
taggatemi
tagirajte
tague
taguez
tahun
takes
takip
takk
takket
taloustoimittaja
talsyntes
tamamini
tandai
tandasnya
tanggung
tanpa
tapana
tapkite
tarafindan
tarayiciniz
targeting
tarinasi
tarjoa
tartalmat
tartalom
tarvitsee
tarvitsemme
tasuta
tavsiye
te
teada
team
teatas
teavitused
techredacteur
tegasnya
tehisaru
tehisintellekt
tehisintellekti
teica
teigia
teil
teile
teilen
teilnehmen
teilte
tekrarladi
tekst
tekstovima
teksty
tekzip
telefon
telefoni
telefono
telefonseelsorge
telegram
telegrama
telegrame
telegrami
telegramie
telegramis
telegramissa
telegramkanaal
telegramkanal
telegramon
telegramu
teljes
tell
telli
tellija
tellijad
tellijatele
tellimus
tells
temas
temat
tenhle
tento
terangnya
termos
terms
terugkijken
terugluisteren
teruskan
testen
testez
testified
tetszett
text
texte
texten
texter
textos
tham
thank
thanks
thay
them
thema
themenseite
theo
there
think
thinking
thoughts
thousands
threads
threema
through
throw
thursday
thursdays
ticker
tickets
ticketshop
tidigare
tidligere
tietosuojaseloste
tietosuojaselosteen
tijeku
tikkie
tiktok
tiktokon
tiktoku
til
tilaa
tilaaja
tilaajamme
tilaajana
tilaajat
tilaajille
tilaamalla
tilauksen
tilaus
tilbage
tilgang
till
tillade
tillatt
tilmeld
tilmelde
tilmelding
tim
tin
tine
tip
tipeee
tipline
tipp
tips
tipsa
tjedno
tjeneste
tl
to
today
todo
todos
toe
toestaan
toestemming
toeta
toetage
toetus
toho
toimetaja
toimetus
toimetusele
toimintaamme
toimittaja
toimittajallemme
toimittajamme
toimitukseemme
toimitukseen
toimituksellemme
toimituksemme
toimitusta
toisti
told
torjui
toteaa
totesi
touch
trabaja
trabajo
trabalho
tracking
tragen
train
training
traitement
trakteer
traktir
transcript
transferred
translated
transmettez
transmis
transparenzhinweis
tratamento
tratamiento
trattamento
travail
tredje
trenger
treningu
trenowania
trgovine
trgovini
trial
tribunais
tribunales
triggerwarnung
trimite
trimitem
tripled
trocados
trust
trusted
tuesday
tuesdays
tuit
tukesi
tukijaksi
tulisan
tulisnya
tunnistas
tunnus
tuo
tuomitsi
turn
tutur
tuturnya
tvirtina
tvrdi
tvrdil
tvrdila
tvrdio
tweet
tweeted
twice
twierdzi
twitter
twitteris
twitterze
tygodniowo
tygodniu
typo
ubegrenset
ucap
ucapnya
udbyder
udfyldes
udtalte
uenig
ugen
uitgeschakeld
uitschrijven
uitzending
ujar
ujarnya
uken
uker
ulubionych
umfrage
unavailable
unbeantwortet
unbegrenzt
unbegrenzten
unbegrenzter
undrade
uneix
unesite
ungkap
ungkapnya
uniquement
unisciti
unitevi
uniu
unlimited
unlock
unser
unsere
unserem
unseren
unserer
unseres
unsubscribe
unterschied
untuk
unutmayin
upcoming
updated
updates
upgrade
upgrading
upitala
upitao
upitnik
upozorava
upozorila
upozorio
upozornenia
upozornil
upozornila
uppdaterad
uppdaterats
uppgav
uppger
uppmanade
ups
urednica
urednik
urged
urheilutoimittaja
urteilte
us
use
utbrast
utilisation
utilisons
utilitza
utilitzem
utilizamos
utilizza
utilizziamo
utrzymujemy
uttalte
uudelleen
uudelleenjulkaista
uudised
uudiskiri
uudiskirja
uudiskirjaga
uudiskirjast
uudistes
uutisemme
uutisilmoitukset
uutisissa
uutiskirje
uutiskirjeemme
uutiskirjeen
uutiskirjeet
uvedl
uvedla
uviedla
uviedol
uyardi
uyariyor
uygulamamiz
uygulamamizda
uygulamamizdan
uygulamamizi
uygulamasini
uygulamayi
uzviknuo
vaati
vaativat
vacancies
vacatures
vacaturesite
vakuutti
valfri
valgfritt
valittaa
valitti
vallotta
vapaasti
var
vare
varnade
varnar
varoittaa
varoitti
varoval
varovala
varsel
varsler
varslinger
varuje
vas
vastannut
vastasi
vastasivat
vastaus
vayas
vecka
veckan
vedomosti
velden
ven
vendredi
venn
ventana
veraltet
veranderd
verantwoordelijk
verantwoordelijkheid
verantwortlich
verarbeitung
verborgen
verder
verdi
vereiste
verfasser
verfassers
vergoeding
verhaal
verhalen
verhindert
verileriniz
verin
verklaarde
verktyg
verlag
verlinke
verlinkt
vermedi
verouderd
verpassen
verscheen
verschenen
verschenken
version
versione
versioonis
versiunea
verslag
verslaggever
verslaggevers
vertaling
verteiler
vertelde
vertelt
vertraulich
verwenden
verwendest
verwendet
verwendung
verzi
verzii
verziji
verzoek
vesti
vestima
viber
viberen
viberi
viberju
viberu
viberze
vidare
videa
videli
video
videoar
videoen
videoer
videoid
videoita
videolari
videolarinizi
videomu
videoposnetke
videos
videosid
videot
videozapise
videre
vidjeli
viernes
vietato
view
viewers
views
vigtigste
viikko
viikossa
vijesti
vijestima
vikala
vikali
vikao
viknula
viknuo
viktigaste
viktigste
vill
vincoli
vinkkaa
vinkki
vipps
virtuaaliavustajamme
virtuaalne
virtual
virtualni
virtuellen
virtueller
vises
visibile
visible
visto
visualiser
visualizzare
vivons
voice
volal
volala
volali
volg
volgende
volgens
voor
voorbehouden
voordat
voorkeursbron
voorkeursbronnen
vorbehalten
vorbei
vores
vorgelesen
vorlesen
vostre
vostri
votre
vous
vpn
vragen
vriend
vrijdag
vroeg
vsebin
vsebina
vsebine
vsebino
vstupenky
vuodessa
vurguladi
vygenerovala
vyhradzuje
vyhradzujeme
vyhrazena
vyhrazuje
vyhrazujeme
vyriausiasis
vyriausioji
vytvorila
vyzval
vyzvala
waardeer
waardeert
waardevol
waarschuwt
wajib
waktu
waren
warf
warned
warning
warns
warnt
warnte
warst
wartawan
washington
waszych
we
webbplats
webinar
webinarimiza
webshop
webshopu
website
webwinkel
wednesday
wednesdays
week
weekday
weekend
weekly
weergegeven
weigh
weiter
weitere
weitergegeben
weiterlesen
weitermachen
weiterverbreitet
weiterverwendet
weiterverwendung
weiterzulesen
weken
werbeblocker
werbefrei
werbelink
werbelinks
werbevereinbarung
werbung
werde
werden
werk
werken
wersja
wesprzyj
weten
wetenschapsredacteur
whatever
whatsapp
whatsappa
whatsappe
whatsappgroep
whatsappi
whatsappie
whatsappiin
whatsappis
whatsappissa
whatsappkanaal
whatsappkanal
whatsappon
whatsappu
while
whitelist
widerruf
widerrufen
widersprechen
widoczny
window
winkel
winning
wirtschaftsredakteur
wirtschaftsredakteurin
wirtschaftsressort
wirtualnego
wirtualny
wissen
withdraw
without
woche
wochen
word
work
working
works
wpisz
write
writer
writes
writing
written
wrote
wsparcia
wsparcie
wsparciu
wspieraj
wszystkich
wurde
wydanie
wydarzenie
wydawcy
wyjdziesz
wykup
wymagane
x
yakiniyor
yalvardi
yalvariyordu
yaniti
yanitladi
yanitlayin
yanitsiz
yapabilir
yapabilmek
yaparak
yapay
yapilamaz
yapin
yapmadi
yapmak
yardim
yardimiyla
yayimlanabilir
yayimlanmasi
yayimlayabilirsiniz
yayinlanabilir
yayinlanamaz
yayinlanmayacak
yayinlayabilirsiniz
yazaridir
yazdi
yazin
yaziyi
yaziyordu
yazmak
year
yildizli
yillik
yorumlara
yorumlarda
youtube
youtubeu
youtubu
za
zaak
zaakceptuj
zabranjeno
zabronione
zadajte
zadarmo
zadejte
zahlasujte
zahtevana
zahtevao
zahtijevao
zainstaluj
zajednici
zaktualizowany
zalo
zalogowani
zalogowaniu
zalogowanych
zaloguj
zamkniesz
zamolila
zamolili
zamolio
zamudite
zanechte
zapewnia
zapisal
zapisz
zapraszali
zaprenumeruj
zaradi
zaregistrujte
zarejestrowanych
zarejestruj
zastrzega
zastrzegamy
zaterdag
zaufania
zaufanych
zavisi
zavolal
zavolala
zawiera
zaznacza
zbierka
zdarma
zegt
zei
zelfdoding
zelfmoordgedachten
zeptal
zgadzacie
zgadzasz
zice
zicea
ziedojums
zitten
zkuste
zmienione
znalosti
znanje
zobrazen
zobrazenie
zondag
zonder
zostanie
zostaw
zpravodaj
zpravodajem
zpravodajkou
zrezygnuj
zuerst
zufolge
zugang
zugeschickt
zugestimmt
zusammenarbeit
zusammenfassung
zustimmung
zvali
zvjezdicom
"""

PATTERNS: tuple[tuple[str, int], ...] = (('^(?:hier |und )?jetzt '
  '(?!(?:will|soll|sollen|wollen|wollte|muss|müssen|kann|können|könnte|wird|werden|hat|haben|ist|sind|darf|dürfen|möchte|möchten|lässt|lassen|geht|gibt|beginnt|sollte)\\b)(?:[a-zäöüß0-9#-]+ '
  '){0,6}(?:eintragen|mitmachen|anmelden|abonnieren|registrieren|abschließen|freischalten|sichern|bestellen|buchen|lesen|hören|laden|herunterladen|testen|abstimmen|unterstützen|spenden|speichern|folgen|bewerben)\\b',
  598),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  693),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 749))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1644), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1644),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1644),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1659),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1701),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1701), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1701),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1701), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 2859),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 2870), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 2878))

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
