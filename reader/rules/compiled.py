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
ar.channel	s13		18	google news|google|جوجل|غوغل|قوقل|واتساب|الواتساب|واتس|تلغرام|تلجرام|تليجرام|تليغرام|تيليجرام|تيليغرام|نبض|سناب شات|whatsapp|telegram
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
bn.channel	c13		20	গুগল|গুগলে|গুগল নিউজে|google|হোযাটসঅ্যাপ|টেলিগ্রাম|ফেসবুক|ইউটিউব|ইনস্টাগ্রাম|whatsapp|লেখকের|চ্যানেল	আমাদের|পেতে|চ্যানেল|চ্যানেলে|উৎস|হিসেবে|ফিডটি|লেখকের
bn.tip	c14		18	আপনার|আপনি|আপনিও|এ বিষযে|এই ঠিকানায|ভুল|কিছু জানলে
bn.writer	s14		9
bn.bio	c14	bio	8
bn.opinion	c15		24	লেখক|লেখকের|মন্তব্য|মন্তব্যের|লেখা|ছবি|কপি|ওযেবসাইটের|কনটেন্ট
bn.embed	c7		30
bn.ai	c16		14	সারসংক্ষেপ|সারাংশ|এই লেখাটি|এই প্রতিবেদনটি|আমাদের	তৈরি|সাহায্যে|সহাযতায|জিজ্ঞাসা|অনুবাদ|দিযে
bn.useful	c12		9	খবরটি|লেখাটি|প্রতিবেদনটি|সারাংশটি|খবরে|লেখায
bn.offer	c16		12	আমাদের|করুন|কিনুন|অনলাইন|কুইজে|মতামত দিন
bn.watch	c10		9	খবরটি|এই প্রতিবেদনটি|লেখাটি|পডকাস্ট|ওপরের|নিচের|ভিডিওটি|এখানে|ক্লিক করুন
bn.comment	c12		12	লগইন|লগ ইন|ই-মেইল|ইমেইল|আপনার
bn.app	c5		14
bn.letter.line	c4		16	লিখুন|দিন|সাবস্ক্রাইব|ধন্যবাদ|নিউজলেটার|শর্তাবলি|প্রকাশিত
bn.appeal	c0		30	সহাযতা|অনুদান|পাঠকেরাই|দৈনিক|সাংবাদিকতা|সাংবাদিকতার|সাংবাদিকতাকে|পত্রিকা
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
da.letter-own	c4		30	tilmeld dig|tilmeld|skriv dig op|abonnér på|abonner på|modtag|ja tak
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
de.wall-already	c2		20	?|sie sind|du bist|anmelden|einloggen|login
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
de.google	c13		26	google|google-suche	fügen|füge|hinzufügen|hinzu|festlegen|machen sie|mach uns|bevorzugen|unsere|von uns|uns|so sehen sie|mehr von
de.channel	c13		24	abonnieren|anmelden|tritt|treten sie|folge|folgen sie|kostenlos|schicken sie|schick	hier abonnieren|hier anmelden|hier entlang|jetzt|unser*|uns
de.tip	c12		34	uns|unser*|wir|redaktion|rechercheteam	schreiben sie|schreib|melden sie|melde dich|sie erreichen|nehmen wir|@|mailen sie|können sie|kannst du|kontaktieren sie|kontaktiere|erzählen sie|erzähl|schicken sie|schick
de.bio.post	c14	bio	60	ist|arbeitet|berichtet|schreibt|leitet
de.bio.since	c14	bio	24
de.bio.reach	p14		16
de.bio.credit	p15		0
de.bio.views	c12		34	dieser|gastbeiträge|gastbeitrag|kommentare|beitrag|beiträge|kolumnen|namentlich	wieder|entspricht|entsprechen
de.embed	c7		50	bitte|müssen sie|musst du|einbett*|sie können|stimmen sie|stimmst du|bereitgestellt|anzeigen|aktivieren|zustimm*|externer
de.embed.label	w7		0
de.embed.shared	s10		16	@	geteilt|geteilter|gepostet|post
de.ai.label	w16		0
de.ai	s16		34	ki|künstlicher intelligenz|künstliche intelligenz|künstlichen stimme|ki-generierte|ki-stimme|ki-tools|maschinelle unterstützung|maschineller unterstützung|ki-gestützt|unsere ki|*-ki eine frage|eine frage	erstellt|vertont|genutzt|geprüft|vorgelesen|übersetzt|entstand|entstanden|fehler enthalten|eine frage|zu diesem artikel|finden sie|verwendet|zusammengefasst|verfasst|überprüft
de.shop	c16		22	hier|finden sie|finde|bestellen sie|bestelle|entdecken sie|entdecke|werden sie|werde|melden sie|melde|wir suchen|anmelden|suchen sie
de.shop.pattern	p16		14
de.shop.label	w16		0
de.audio	s10		16	diesen artikel|spotify|apple podcasts|mediathek|audiothek|nachhören|podcast|reinhören|ganze|interview|im video|oben|als audio	hören sie|hör|sehen sie|sieh|sehen|können sie|kannst du|finden sie|gibt es|klicken|jetzt
de.audio.label	w10		0
de.audio.voice	c10		14	artikel|text|beitrag|video|vorgelesen|vertont
de.quiz	s16		16
de.feedback	c12		24	@|?|vielen dank|danke|senden|bitte an|schreiben sie|schreib|freuen uns
de.feedback.label	w12		0
de.comments.who	c12		24	registrierte nutzer|registrierte leser|kostenloses konto|nach prüfung|freigeschaltet|geschlossen|freigegeben|angemeldet|nur abonnenten
de.app.own	c5		20	immer auf dem|hier für|noch schneller|informiert|neuesten stand|und bei google|und im app
de.app.named	p5		12
de.push.get	c6		14	erhalten sie|erhalte|bekommen sie|abonnieren|lassen sie sich|lass dich|direkt	handy|smartphone|push|benachrichtigen|sich
de.letter.box	c4		26	sie|ihre*|du|dich|deine*|ich|mich|meiner|jeden|täglich|wichtig|wichtigste|ihnen|dir	bitte|ein|angemeldet|abmelden|informieren|kompakt|willige|geschickt|möchte|newsletter|jeden
de.letter.done	w4		0
de.letter.sent	p4		0
de.plea	c0		40	uns|wir|unser*|journalismus|ihre spende|deine spende|werden sie jetzt|# euro im monat|freiwillig|unterstützen sie|unterstütze|mach mit|leserinnen und leser	hilft|zahlen|mitmachen|genossenschaft|hier|schon|lebt|hilfe|mitglieder|spende|teil|unabhängig|helfen sie|hilf|fördermitglied|paypal
de.plea.free	c0		40	leserinnen|leser|genossenschaft|verzichten|unser journalismus|dieser text|dieser artikel|unsere texte|# euro im monat	zahlen|mitmachen|genossenschaft|unterstützen|spenden|mitglieder|helfen|schon #|tragen
de.plea.label	w0		0
de.plea.account	s0		16	iban|konto|de#|at#|ch#|bic
de.offer	c2		22	sie|ihr*|du|dein*|unser*|sichern|jetzt|lesen|dieser text|neukunden|pro woche|pro monat|minute|angebot	abo*|artikel|angebot*|wählen|rabatt|kunden*|neukunden|digital*|werbung|zeitung|registrierung|konto?|testen|inhalten|plus|lesen
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
et.share	w10		0
et.comments	w12		0
et.furniture	w11		0
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
fa.channel	c13		22	گوگل نيوز|گوگلنيوز|google news|تلگرام|تلگرامي|واتساپ|واتساپ|واتس اپ|ايتا|بله|روبيكا|اينستاگرام|توييتر|ايكس|يوتيوب	ما|ما را|را در|كانال|كانالهاي|صفحه|پيج|عضو|اخرين اخبار|اخبار
fa.preferred	c13		22	گوگل|google
fa.tip	c12		26
fa.writer	s14		7
fa.bio	c14	bio	18	مينويسد|تحليلگر|تحليلگر|مقيم|عضو هيئت علمي
fa.embed	c7		36	بخش|مطلب|اجازه|كوكيها|كوكي|مسئول
fa.ai	c16		20	اين خلاصه|خلاصه خبر|خلاصه مطلب|اين متن|اين مطلب|اين مقاله|نكات كليدي|بپرسيد|ترجمه شده	تهيه شده|توليد شده|ترجمه شده|خلاصه خبر|خلاصه مطلب|نكات كليدي|بپرسيد
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
fi.agency	w15		0
fi.left	s2		10
fi.preferred	c13		24	lisää|valitse|aseta|seuraa|tee	google*
fi.channel	c13		20	liity|tilaa|seuraa|olemme|on nyt myös|saat
fi.tip	s14		30	toimittaja*|toimitukse*|meille|@|juttuvink*|uutisvink*|vinkin|kokemuksesi|nimettömä*
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
fi.appeal	c0		36	jos arvostat|ilman sinua|voit|mobilepay*|auttaa meitä|ilmainen
fi.offer	c2		18	tilaa|kokeile|tilaus jatkuu|sen jälkeen|jatka lukemista|tarjous
fi.lead-more	c11		12	voit lukea|lue
fi.affiliate	c9		24	juttu sisältää|artikkeli sisältää|sisältö on tuotettu|sivu sisältää
fi.publisher	s15		8
fi.wall-free	c3		18	jatka lukemista|jatkaaksesi|jäljellä|olet lukenut|lue
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
he.channel	s13		20	גוגל|בגוגל|google|ב-google|google news|וואטסאפ|הוואטסאפ|בוואטסאפ|לוואטסאפ|ווטסאפ|לווטסאפ|בווטסאפ|הווטסאפ|טלגרם|הטלגרם|בטלגרם|לטלגרם|בטוויטר|בפייסבוק|באינסטגרם
he.preferred	c13		16	גוגל|בגוגל|google
he.tip	s12		18	כתבו|שלחו|דווחו|פנו|צרו|@
he.writer	s14		16
he.bio	c14	bio	14
he.embed	c7		20	עוגיות|בעוגיות|לאשר|הסכמתכם|הסכמתך|להסכים|אישור
he.ai	c16		14	בינה מלאכותית|הבינה המלאכותית|ai|ה-ai	סוכם|נוצר|נוצרה|תורגמה|תורגם|נכתב|בסיוע|שלנו|הופק|תקציר ai|על ידי
he.ai.label	w16		0
he.useful	s12		9	הכתבה|הסיכום|בכתבה|המאמר|התוכן|אתכם|שבדף	עניינה|עזר|אהבתם|טעות|הועיל|שימושי|שימושית
he.offer	s16		12
he.watch	s10		10
he.survey	s16		12
he.comment.rules	c12		22	לא יפורסמו|יש להתחבר|על אחריות הכותבים|באחריות הכותבים|תנאי השימוש|יימחקו|לא תפורסמנה
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
hi.ad	w9		0
hi.consent	c7		40
hi.comments	w12		0
hi.related	w11	heading	0
hi.lead-in	s11	lead-in	30
hi.furniture	w11		0
hi.copyright	c15		20
hi.channel	c13		24	व्हाट्सएप|व्हाट्सऐप|वॉट्सऐप|वॉट्सएप|टेलीग्राम|फेसबुक|इंस्टाग्राम|यूट्यूब|गूगल|google|whatsapp|telegram|youtube
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
hi.wall.line	c2		18	सब्सक्राइब करें|लॉगिन करें|लॉग इन करें|साइन इन करें|सदस्यता लें|रजिस्टर करें|सदस्य|केवल|सदस्य बनें
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
hu.letter-label	w4		0
hu.letter-own	c4		40	minden reggel|iratkozz*|elfogadom|hozzájárulok|kérem|kapja|hírei|feliratkozásommal
hu.preferred	c13		24	jelölje|jelöld|állítsa|állítsd|kövesse|kövess|adj hozzá|adja hozzá	google*
hu.channel	c13		16	kövesse|kövess|kövesd|csatlakozz|csatlakozzon|elér minket|megtalál minket|iratkozz fel|iratkozzon fel
hu.tip	s14		26	nekünk|szerzőn*|szerkesztőség*|velünk|@|minket|névtelenül
hu.writer	w14		0
hu.bio	c14	bio	9	a|az
hu.embed	c7		24	megtekintéséhez|megjelenítéséhez|a tartalom	engedélyezze|engedélyezd|fogadja el|fogadd el|el kell fogadnia|hozzájárulok
hu.machine	c16		18	az összefoglaló|ezt az összefoglalót|a cikket|a cikk fordítása|cikkünket|a fordítás|a szöveg|a hanganyag
hu.from-us	s16		10	webshopunk*|felmérésünk*|konferenciájára|konferenciánk*|webinár*|mennyit tud|mennyire ismer|rendezvényünk*|kutatásunk*|kérdőívünk*
hu.pod	s5		14	podcastunk*|spotify*|podcastplatform*|adásunk*|apple podcast*|youtube*
hu.app	c5		9	töltse le|töltsd le|olvassa|olvasd|nyissa meg
hu.alert	c6		12	kapcsolja|kapcsold|engedélyezze|engedélyezd|hírekről
hu.appeal	c0		36	minket|munkánkat|olvasóink|segítsen|segíts|támogatónk	támogat*|támogass*|segítsen|segíts|legyen|legyél
hu.support	s0		6	híreket|lapunkat|szerkesztőséget|újságírást|sajtót|hírportált|oldalunkat
hu.offer	c2		18	előfizetéssel|ez a cikk|a cikk folytatása|fizessen|fizess|ez a tartalom|csak # ft
hu.affiliate	c9		16	a cikk|a tartalom|ez a cikk|cikkünk
hu.agency	w15		0
hu.no-copy	c15		18	másolása|utánközlése|felhasználása|közlése|terjesztése
hu.publisher	s15		8
hu.meter	c3		14	még|elfogytak|ebben a hónapban
hu.wall-free	s3		12	olvasson tovább|olvass tovább|a folytatáshoz
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
id.channel	s13		24	google news|google|google discover|whatsapp|whatsapp channel|telegram|wa channel	kami|anda|terbaru|terkini|update|lebih cepat|lebih dulu|sumber pilihan|preferensi sumber|google news|bergabung|yang lain|lainnya|kabar
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
ja.preferred	c13		34	google|グーグル
ja.channel	c13		24	フォロー|お読み|参加する|参加しよう|公式line|受け取|届く|登録
ja.tip	c12		44	ください|こちら|募集してい|お待ちして|ご連絡
ja.writer	s14		12
ja.writer.signed	p14		90
ja.embed	c7		34	表示|おすすめ|動画を見る|見るには
ja.ai	s16		44	ai|役に立ち
ja.offer.label	w16		0
ja.offer	c16		14
ja.watch	c10		16
ja.label.more	w10		0
ja.survey	c16		18
ja.survey.prize	c16		18	もらおう|プレゼント|当たる|応募
ja.feedback	s12		18	参考になりましたか|役に立ちましたか|いかがでしたか|こちら|ご連絡
ja.comment.rules	c12		34	誹謗|中傷|表示され|承認|確認|場合
ja.app.line	c5		20	お届け|いち早く|便利|無料|ニュース|記事
ja.letter.more	c4		20	ください|ありがとう|こちら|届く|毎週|配信
ja.appeal	c0		50	私たち|運営してい|取材|報道|記事|あなたの
ja.appeal.paper	p0		14
ja.wall.more	c2		34	ログイン|続きを読む|登録|無料|読み放題|読め|読みます|上限|ご覧
ja.more	w11	heading	0
ja.more.go	w11		0
ja.lead-in.more	s11	lead-in	40
ja.commission	c9		44	本記事|本ページ|当サイト|記事内|利用しています|還元|リンク
ja.opinion	c15		24
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
ko.preferred	c13		10	구글|google|네이버
ko.channel	c13		12	카카오톡|카톡|텔레그램|유튜브|왓츠앱|부탁*|네이버|인스타그램|페이스북
ko.tip	c12		18
ko.writer	p14		10
ko.writer.label	w14		0
ko.embed	c7		12	보기|추천|보려면|필요합니다|영상*|표시*
ko.ai	s16		14	ai*|인공지능*|도움*|#줄|줄
ko.offer	c16		6	온라인|신청*|등록*|찾습니다|포럼*|보기
ko.watch	c10		10
ko.label.more	w10		0
ko.survey	s16		10	참여*|투표*|댓글*
ko.feedback	s12		10	있나요*|알려*|되었나요|됐나요|생각하*|남겨*|신고*
ko.comment.rules	c12		16	삭제될|삭제합니다|삭제됩니다|삭제할
ko.app.line	c5		10	앱|앱을|앱에서|속보*|받아보세요|편하게
ko.letter.more	c4		14	구독*|매주|매일|감사*|메일*|이메일*
ko.appeal	c0		16
ko.wall.more	c2		12	로그인*|읽을|읽으*|시작*|무료*|구독*
ko.more	w11	heading	0
ko.lead-in.more	s11	lead-in	24
ko.commission	c9		18	이 기사*|본 콘텐츠*|이 글*|일환*|제작*|포함*|본 기사*
ko.opinion	c15		16
ko.source	s15		5
ko.meter	c3		10	남았*|읽으셨*|소진*
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
nl.google	c13		22	google|toevoegen	voeg|stel|maak|kies|volg|zie onze|toevoegen	als voorkeursbron|je voorkeursbron|als favoriete|ons|onze|volg
nl.channel	c13		26	ons|onze|meld je|meld u|zit nu ook|volg	volg|meld je|word lid|sluit je|stuur|via ons|klik|ontvang|zit nu ook|tip|tip onze|abonneer|#|app ons
nl.tip	c12		34	mail|neem|stuur|app|tip|dat kan|wil je|heb je|heeft u|geef	ons|onze|@|redactie|publeaks|artikel
nl.bio	c14	bio	50
nl.bio.credit	p15		0
nl.bio.reach	p14	bio	0
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
nl.app.own	p5		12
nl.push.get	c6		12	krijg|ontvang|zet	nieuws|artikelen|onderwerp
nl.letter.done	w4		0
nl.letter.box	c4		26	je|u|uw|ons|onze|belangrijkste|van	akkoord|mailbox|e-mail|je kunt|vul|aangemeld|belangrijkste nieuws|bevestigen|beste van|afmelden
nl.letter.sent	p4		0
nl.plea	c0		40	wij|we|ons|onze|dit artikel|dit verhaal|je gift|uw gift	kunnen we|kunnen wij|gratis|mogelijk|lezers|bijdrage|artikel|blijven|redactie|leden|steun|aftrekbaar	steun|werk|dit artikel|dit verhaal|meebetalen|waardeer|waardeert|gift|help ons|leden voor|beste lezer|bestaat dankzij
nl.plea.label	w0		0
nl.plea.account	p0		14
nl.offer	c2		20	je|jouw|nu|u|uw|sluit|krijg|lees|probeer|dit is|neem|een account	euro|€#|lees|log|toegang|korting|artikel|artikelen|abonnement|account|zo gemaakt|gratis
nl.offer.label	w2		0
nl.share.more	w10		0
nl.more	s16		14	lees je|lees je hier|dossier|klik|onze website|op onze|artikel hier|interview hier|verhaal hier|stuk hier
nl.ad.line	c9		28	wij|we|dit|deze|de redactie|prijzen	links|samenwerking|inhoud|prijzen|content|artikel
nl.ad.shown	p9		10
nl.ad.label	w9		0
nl.rights	c15		26	dit|deze
nl.name	s0	name	10
nl.offer.price	p2		0
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
no.letter-own	c4		30	meld deg på|abonner på|få dagens|få de|gratis|ja takk
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
ro.letter-says	c4		28	îți|primești|verifică-ți|abonează-te|ești de acord|abonare
ro.give	c0		36	jurnalism*|jurnalismul|donează|nostru|ne|redirecționează|alătură-te|continua|putem|intră
ro.give-label	w0		0
ro.wall-label	w2		0
ro.wall-go	c2		30	abonează-te|abonament*|cont|autentifică-te|înregistrează-te|creează*|alege|gratuit|plus|premium|pachet
ro.share-label	w10		0
ro.related-more	w11	heading	0
ro.related-of	s11	heading	7
ro.reprint	c15		24	acest articol|articolele|preluarea|site
ro.letter-sends	c4		24	în fiecare|săptămânal|zilnic|o selecție|selecția
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
sv.letter-own	c4		30	anmäl dig|prenumerera|få dagens|skriv upp dig|få de|gratis|ja tack
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
th.appeal	c0		50
th.support	s0	name	0
th.wall.line	c2		34	บทความ|เนื้อหา|สมัครสมาชิก|เข้าสู่ระบบ|ลงทะเบียน|เดือนแรก|สร้างบัญชี
th.meter	c3		34	คุณเหลือ|คุณอ่าน|ครบแล้ว|ในเดือนนี้
th.more	w11	heading	0
th.more.line	s11		40
th.ad	s9		20
th.commission	c9		34	เราอาจ|เราได้รับ
th.opinion	c15		34
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
tr.agency	w15		0
tr.here	c2		24	bu haber|bu içerik|bu yazi|içerik|abone olun|abonelikle|üye olun
tr.preferred	c13		20	ekleyin|ekle|takip edin|takip et|yapin|seçin
tr.channel	c13		16	takip edin|takip edebilirsiniz|takip etmek için tikla*|katilin|katil|abone olun|abone ol|tiklayin|gelsin|ulaşabilirsiniz
tr.tip	c14		20	bilginiz|haberiniz|@|ulaşabilirsiniz|için|yaşadiysaniz|tanik*|ettiniz
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
tr.appeal	c0		24	gazeteciliğe|gazetesi'ne|okurlarimizin|gazetecili*|bu haberler
tr.support	s0		10	destek olabilirsiniz|abone olun|destekle*
tr.affiliate	c9		18	bu yazi|bu haber|bu içerik
tr.meter	c3		14	okumaya devam|kaldi|doldu|devami
tr.fees	c2		10	ayda|abone*|ilk ay	abone*|başlayan fiyatlarla
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
vi.channel	s13		22	google news|google tin tức|trên google|telegram|zalo|whatsapp|facebook|zalo oa	trên|kênh|nhóm|nguồn|để nhận|để cập nhật|chúng tôi
vi.preferred	c13		20	google
vi.follow.site	s13		9	google news|trên google|telegram|zalo
vi.tip	c14		24	hãy|liên hệ|gửi|gọi|đường dây nóng|@|zalo|toasoan
vi.writer	s14		10
vi.bio	c14	bio	16
vi.embed	c7		20	cookie|được đề xuất|đồng ý|cung cấp
vi.ai	c16		14	tóm tắt|bản tóm tắt|bài viết được dịch|những điểm chính|hỏi trợ lý|nội dung được	này|bằng|do ai|bởi ai|chúng tôi|tổng hợp|tạo ra
vi.useful	s12		9
vi.offer	s16		14	của chúng tôi|báo|độc giả|bạn đọc|của bạn|:|câu đố|trong tuần|ngày hội|trực tuyến
vi.watch	s10		12
vi.comment.rules	c12		22	bình luận|ý kiến|vui lòng|được duyệt|biên tập|không chịu
vi.app.line	s5		12
vi.letter.line	c4		16
vi.appeal	c0		30
vi.support	s0	name	0
vi.wall.more	c2		18	bài viết|nội dung|đăng nhập|đăng ký|bài|tài khoản
vi.trial	s2		14	tháng đầu|mỗi tháng|/tháng	plus|premium|+|gói báo|gói đọc
vi.save	w10		0
vi.more	w11	heading	0
vi.ad.label	w9		0
vi.commission	c9		16	chúng tôi	liên kết|bài viết|đường link
vi.rights	c15		24	tòa soạn|bài viết|nguồn|sao chép|tác giả|thông tin
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
zh.preferred	c13		24	google|谷歌
zh.channel	s13		24	whatsapp频道|telegram頻道|telegram频道|whatsapp頻道|line官方帳號|line好友|line@|公众号|公眾號|二维码|二維碼|粉絲團|粉丝团|youtube頻道|line社群|读者群
zh.follow.person	s13		20	关注她|关注他|關注她|關注他|追蹤她|追蹤他|关注我们|追蹤我們
zh.tip	s12		50	联系我们|聯絡我們|联系|邮件|郵件|写信|投稿|热线:|熱線:|@|signal|告诉我们
zh.writer	s14		14
zh.writer.named	p14		16
zh.embed	c7		30	推荐的|推薦的|我同意|显示|顯示|此视频|影片|此处
zh.ai	s16		30	ai|人工智能|人工智慧	摘要|翻译|翻譯|要点|要點|重點整理|重点|我們的|我们的|仅供参考|僅供參考|生成
zh.useful	s12		20	有帮助吗|有幫助嗎|有用吗|有用嗎|对你有帮助|對您有幫助
zh.view	s12		16
zh.mistake	s12		24	告诉我们|告訴我們|联系我们|聯絡我們|请指正|請指正|反馈|回報
zh.offer	s16		14	研讨会|研討會|讲座|講座|课程|課程|讀書會|读书会|读者调查|讀者調查|问卷|問卷|测一测|測一測|你支持|您支持|抽好禮
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
zh.asks	c0	asks	0
zh.voice	c0	voice	0
zh.price	c0	price	0
zh.speech	c0	speech	0
zh.about	c0	about	0
"""

# by the beginning of a key: key, then each phrase behind its number in PHRASES
WHOLE = {'# ': """
# comentarii	1372
# comentario	491
# comentarios	491
# comentaris	155
# comment	387
# commentaire	690
# commentaires	690
# commenti	939
# commento	939
# comments	387
# euro el primer mes	167
# komentar	882
# komentarai	1087
# komentarze	1287
# komentarzy	1287
# komment	840
# kommentaari	546
# kommentar	216	275	1231	1494
# kommentare	275
# kommentarer	216	1231	1494
# kommentti	635
# kommenttia	635
# min	376
# min de lectura	496
# min de leitura	1323
# min di lettura	944
# min leestijd	1169
# min. lesezeit	280
# reactie	1164
# reacties	1164
# yorum	1578
""", 'a ': """
a kommentek nem szerkesztett tartalmak	840
a lire aussi	692
a message from our sponsor	382
""", 'aa': """
aa	1583	1583
aanbevolen	1166
aanbevolen artikelen	1166
aanbevolen voor jou	1166
aangeboden door	1160
aanmelden	1151
aanmelden nieuwsbrief	1153
aanraders	1166
""", 'ab': """
abbonamenti	926
abbonamento	926
abbonati	926
abbonati ora	926
abbonati subito	926
ablehnen	273
abmelden	259
abo	259
abo bestellen	259
abo testen	324
abo verwalten	259
abonament	1365
abonamente	1365
abonare	1365
abone ol	1569	1569
abone olun	1569
abone olun, sinirsiz okuyun	1569
abonelik	1569
abonentiem	1114
abonnee worden	1151
abonneer	1151
abonneer nu	1151
abonnees lezen meer	1202
abonnement	205	259	676	1151	1220
abonnementen	1151
abonnements	259	676
abonner	205	1220
abonneren	1151
abonnez-vous	676
abonnieren	259
about sharing	376
about us	395
abrir menu	1323
abspielen	280
""", 'ac': """
accede	477
acceder	477
accedi	926
accedi con apple	972
accedi con facebook	972
accedi con google	972
accedi con il tuo account	972
accept	385
accept all	385
accept all cookies	385
accept and close	385
accept and continue	385
accept toate	1381
accepta i continua	152
accepta i mostra el contingut	152
accepta les galetes	152
accepta-ho tot	152
accepted payment methods	364
accepteer	1162
accepteer alle cookies	1162
accepter	214	688
accepter alle	214
accepter alle cookies	214
accepter et afficher	708
accepter et afficher le contenu	708
accepter et continuer	688
accepter et fermer	688
accepter les cookies	688
accepter tout	688
acceptera	1492
acceptera alla	1492
accepteren	1162
acces nelimitat la toate articolele	1395
acceso	477
accetta	937
accetta e continua	937
accetta e continua oppure abbonati	972
accetta e visualizza	954
accetta e visualizza il contenuto	954
accetta i cookie	937
accetta tutti	937
accetta tutto	937
acconsento a ricevere comunicazioni commerciali	968
acconsento alla visualizzazione di contenuti esterni	954
account aanmaken	1151
accueil	695
aceitar	1316
aceitar cookies	1316
aceitar e continuar	1316
aceitar e ver	1334
aceitar todos	1316
aceitar tudo	1316
aceptar	489
aceptar cookies	489
aceptar todas	489
aceptar todo	489
aceptar y continuar	489
aceptar y ver	509
aceptar y ver el contenido	509
acepto que se me muestre contenido externo	509
acepto recibir comunicaciones comerciales	524
acompanhe ao vivo	1346
acquista il numero in edicola	958
acquista la copia digitale	958
acquista questo numero	958
activa les alertes	161
activa les notificacions	161
activa les notificacions i no et perdis res	161
activar alertas	523
activer les alertes	718
""", 'ad': """
ad	382	997	1046	1046	1687
ad choices	382
ad feedback	382
adchoices	382
add a comment	387
add as preferred source	379
add to bookmarks	376
add to my topics	379
add to reading list	457
addebito diretto	925
adicionar aos favoritos	1355
administrer samtykke	1229
adres e-mail	1277
adresa de e-mail	1391
adresa de email	1391
adresa ta de email	1391
adresse e-mail	679
adresse e-mail invalide	721
adresse mail	721
ads	382
advert	382
adverteer bij ons	1187
advertentie	1160	1160
advertenties	1160
adverteren	1187
advertise with us	382
advertisement	382	880	935	1575
advertisement feature	382
advertisements	382
advertiser content	382
advertising	382
advertorial	270	345	911	1370	1575
""", 'af': """
afdrukken	1157
afegeix un comentari	146
afficher ce contenu	708
afficher la suite	695
afficher le contenu	688
afficher le contenu externe	708
afficher les commentaires	690
afficher plus	695
affiliate	382
affiliate disclosure	382
affiliate-link	270
afgiv din stemme her	221
afmelden	1151
afspelen	1169
afspil	221
after ad	382
after newsletter promotion	370
afvis	214
afvis alle	214
""", 'ag': """
agb	273
aggiungi ai preferiti	932
aggiungi un commento	939
agrandir	695
agrandir l'image	695
agree	385
agree and continue	385
""", 'ah': """
ahora en portada	493
ahora no	472
""", 'ai': """
ai deja cont	1365
ai deja un abonament	1395
ai deja un cont	1365
ai generated summary	428
ai highlights	428
ai overview	428
ai summary	428
ai uitat parola	1365
ai-generated	428
ai-generated summary	428
ai-genererad sammanfattning	1499
ai-genereret opsummering	221
ai-generert oppsummering	1236
ai-samenvatting	1184
aidez-nous	672
aiheet	636
ailleurs sur le web	692
ainult tellijale	540
aiutaci	922
aizpildi aptauju	1121
""", 'aj': """
ajouter aux favoris	683
ajouter un commentaire	690
""", 'ak': """
akceptuj	1285
akceptuj wszystkie	1285
akkoord	1162
aksepter alle	1229
aktuell	277
aktuelle artikel	277
aktuelle nachrichten	277
aktuelles	277
akun saya	874
akzeptieren	273
""", 'al': """
al abonnee	1202
al abonnee? log in	1151
al een account	1151
alege abonamentul	1395
alege abonamentul potrivit	1395
algemene voorwaarden	1162
all access digital	455
all comments	387
all donations are tax-deductible	451
all news	395
alla kommentarer	1494
alle ablehnen	273
alle abo-angebote	324
alle akzeptieren	273
alle anzeigen	280
alle artikel anzeigen	280
alle artikel unbegrenzt lesen	324
alle bilder	280
alle cookies accepteren	1162
alle cookies akzeptieren	273
alle externen inhalte anzeigen	298
alle kommentare	275
alle kommentare anzeigen	275
alle kommentarer	216	1231
alle newsletter	263
alle nieuwsbrieven	1195
alle reacties	1164
alleen abonnees kunnen reageren	1192
aller au contenu	695
aller au contenu principal	695
allerede abonnent? log ind	205
allerede abonnent? logg inn	1220
alles accepteren	1162
alles akzeptieren	273
alles anzeigen	280
alles bekijken	1169
alles weigeren	1162
allow content	385
allow cookies	385
allow facebook content	426
allow google youtube content	426
allow instagram content	426
allow tiktok content	426
allow twitter content	426
allow x content	426
allow youtube content	426
already a member	366
already a member? log in	366
already a subscriber? log in	366
already a supporter	358
already have an account	366
already have an account? log in	366
already have an account? sign in	366
already registered	455
already registered? log in	455
als e-mail versenden	267
als pdf speichern	325
also	393
also in the news	390
also on	390
also read	390
also worth reading	19
alte articole	19	1373
alte articole care te-ar putea interesa	19
altre notizie	19	941
altre notizie da leggere	19
altri articoli	941
altri articoli su questo argomento	941
altri articoli sull'argomento	941
altro	944
altro importo	925
always active	385
""", 'am': """
am meisten gelesen	277
amount	359
ampliar	496	1323
ampliar imagen	496
""", 'an': """
an error has occurred while submitting the form	446
an error occurred. please try again	446
ana sayfa	1581
anadolu ajansi	1583
anasayfa	1581
anbefalede artikler	218
anbefales	1233
anbefalet	218
anbefalt	1233
anbefalte saker	1233
anda mungkin juga suka	907
anda mungkin suka	19
ander bedrag	1150
andere lasen auch	277
anderen lazen ook	1166
anderer betrag	258
andre leser	1233
ange din e-postadress	1485
ange din mejl	1485
angebot sichern	259
angebote unserer partner	270
anmelden	259
anmeldung erfolgreich	316
anna palautetta	635
anna palautetta jutusta	635
anna tagasisidet	546
annonce	213	213	686
annoncer	213
annonces	686
annons	1491	1491
annons slut	1491
annonse	1228	1228
annonse - artikkelen fortsetter under	1228
annonse - saken fortsetter under	1228
annonser	1228	1491
annonssamarbete	1502
annual	359
annunci	935
annuncio	935
anterior	496	1323	1375
antworten	275
antworten abbrechen	275
anunci	146
anuncie conosco	1338
anuncio	487
anuncios	487
anzeige	270
anzeige - artikel geht unten weiter	330
anzeige - weiterlesen nach der anzeige	330
anzeige anzeige	270
anzeige aufgeben	304
anzeige scrollen, um weiterzulesen	270
anzeige von unserem partner	330
anzeigen	270
""", 'ap': """
apenas assinantes podem comentar	1344
apoie	1302
apoie-nos	1302
aportar	473
approfondimenti	941
approfondisci	941
apri menu	944
""", 'ar': """
ar santrauka buvo naudinga	1087
ar straipsnis buvo naudingas	1087
ara	1581
archivado en	491
archivo	493
argomenti	941
argomenti trattati	941
around the web	390
article content	382
article continues below	382
article suivant	692
articles connexes	692
articles les plus lus	692
articles populaires	729
articles relacionats	144
articles similaires	692
articole recente	1373
articole recomandate	1373
articole similare	1373
articoli che potrebbero interessarti	941
articoli consigliati	975
articoli correlati	941
articolo correlato	941
articolo precedente	941
articolo riservato agli abbonati	972
articolo successivo	941
articolo tradotto automaticamente	956
articolul anterior	1373
articolul pe scurt	1384
artigo anterior	1320
artigo exclusivo para assinantes	1353
artigo exclusivo para subscritores	1353
artigos recomendados	1356
artigos relacionados	1320
artikel als pdf herunterladen	325
artikel auf die merkliste setzen	325
artikel bewaren	1203
artikel bewerten	275
artikel delen	1157
artikel drucken	267
artikel freischalten	259
artikel geht unten weiter	330
artikel lain	907
artikel lainnya	883
artikel lesen	280
artikel menarik lainnya	907
artikel merken	267	325
artikel opslaan	1203
artikel per e-mail empfehlen	325
artikel populer	907
artikel premium	906
artikel printen	1203
artikel sebelumnya	883
artikel selanjutnya	883
artikel speichern	267
artikel sponsor	911
artikel teilen	267
artikel terkait	883
artikel verschenken	259
artikel versenden	267
artikel weiterleiten	325
artikel zusammenfassen	300
artikkel on tellijale	540
artikkel sisaldab reklaamlinke	548
artikkelen er forbeholdt abonnenter	1220
artikkelen fortsetter under	1228
artikkelen fortsetter under bildet	1228
artikkeli jatkuu mainoksen alla	632
""", 'as': """
as + lidas	1320
as mais lidas	1320
ascolta	932
asetukset	633
asiasanat	636
ask ai	428
ask me later	358
ask our ai	428
ask our ai about this story	428
assinar	1305
assinatura	1305
assinaturas	1305
assine	1305
assine agora	1305
assine nossa newsletter	1307
assuntos	1320
""", 'at': """
ativar alertas	1346
atmesti	1098
attiva l'abbonamento	926
attiva le notifiche	966
attiva ora	926
""", 'au': """
auch interessant	277
auch lesenswert	277
auch spannend	277
aucun commentaire	690
audio abspielen	306
auf bluesky teilen	267
auf die merkliste	325
auf einer seite lesen	277
auf facebook posten	267
auf facebook teilen	267
auf linkedin teilen	267
auf mastodon teilen	267
auf telegram teilen	267
auf twitter teilen	267
auf whatsapp teilen	267
auf x teilen	267
auf xing teilen	267
auf youtube anschauen	306
auf youtube ansehen	306
aus der redaktion	277
ausklappen	280
autentificare	1365
automatische incasso	1150
autoriser	688
autre montant	675
autres articles	692
""", 'av': """
avaa koko juttu	625
avainsanat	636
avgi din stemme her	1236
aviso legal	489
avvis	1229
avvis alle	1229
avvisa	1492
avvisa alla	1492
""", 'ay': """
ayrica okuyun	1579
""", 'ba': """
baca berita lainnya	907
baca juga	883	883
baca nanti	906
baca selengkapnya	885
back to top	395
bagikan	878	906
bagikan artikel	878
bagikan ke	878
bagikan lewat whatsapp	906
balas	882
bank transfer	364
bankeinzug	258
bankoverschrijving	1150
""", 'be': """
beantwoorden	1164
become a founding member	366
become a friend	360
become a member	360
become a paid subscriber	360
become a patron	360
become a sponsor	360
become a subscriber	366
become a supporter	360
become an insider	455
become an insider and start reading now	455
bedankt voor je aanmelding	1195
bedankt voor je feedback	1192
bedankt voor je inschrijving	1153
bedankt voor uw aanmelding	1195
bedankt voor uw feedback	1192
bei facebook teilen	267
bei twitter teilen	267
bei whatsapp teilen	267
bei x teilen	267
beitrag auf instagram ansehen	298
beitrag auf x ansehen	298
beitrag teilen	267
bekijk aanbieding	1151
bekijk alle abonnementen	1151
bekijk alle nieuwsbrieven	1195
bekijk alle vacatures	1187
bekijk alles	1169
bekijk de aanbiedingen	1151
bekijk de video	1189
bekijk deze post op instagram	1182
bekijk deze post op x	1182
bekijk dit bericht op instagram	1182
bekijk dit bericht op x	1182
bekijk foto's	1169
bekijk meer	1169
bekijk onze aanbiedingen	1202
bekijk ook	1166
bekijk op youtube	1189
bekijk reacties	1164
beliebt	277
beliebt bei unseren lesern	329
beliebte artikel	277
beliebteste artikel	277
belki daha sonra	1567
beluister dit artikel	1189
benzer haberler	19	1579
beranda	885
berdonasi	873
bereits registriert	259
bereits registriert? anmelden	259
bergabunglah dengan tim kami	896
beri komentar	882
berikutnya	885
berita hari ini	907
berita lain	907
berita lainnya	19	883
berita menarik lainnya	907
berita pilihan	883
berita populer	883
berita terbaru	883
berita terkait	883
berita terkini	883
berita utama	883
berlangganan	874
berlangganan sekarang	874
best gelezen	1166
beste aanbieding	1202
betaalde inhoud	1160
betaalde samenwerking	1207
betaalmethode	1150
betaalmethoden	1150
betaalmethodes	1150
betalt annonce	213
betalt indhold	213
betrag eingeben	258
bewaar	1157
bewaar artikel	1157
bewaar dit artikel	1203
bewaar dit artikel om later te lezen	1203
bewaren	1157
bewerten sie diesen artikel	310
bezahlte anzeige	330
bezahlte partnerschaft	330
bezahlter inhalt	270
""", 'bi': """
bidra	1218	1481
bidrag	203
bienvenido	477
bilder anzeigen	280
bildergalerie	277
bilginizi sinayin	1581
billed annually	455
billed monthly	455
bitte bleiben sie fair und sachlich	310
bitte bleiben sie sachlich und fair	310
bize destek olun	1568
""", 'bl': """
bleiben sie informiert	263
bli medlem	1218	1481
blijf op de hoogte	1153
bliv medlem	203
bluesky	377
""", 'bn': """
bns	549	549	1090	1090
bns inf	1090
bns/afp	549
""", 'bo': """
boletim	1307
boletines	480
boleto	1304
bonifico	925
bonifico bancario	925
bookmark	376
bookmark this	376
bookmark this article	376
""", 'br': """
brak komentarzy	1287
branded content	487	1207
brought to you by	382
browse all	395
browse all newsletters	446
""", 'bu': """
bu haber faydali oldu mu	1578
buat akun	874
buffer	377
bunlari da okuyun	1579
buscar	496	1323
butlletins	163
buy us a coffee	360
""", 'ca': """
cada aporte cuenta	527
cada euro conta	1351
cada euro cuenta	527
cada real conta	1351
cadastrar	1305
cadastre-se	1305
cadeau-artikel	1151
cambiar mis preferencias	509
cambiar preferencias de cookies	509
cancel	359
cancelar respuesta	491
caratteri rimanenti: #	963
cargar contenido	489
cari	885
carica altri	944
carregando	1334
carregar mais	1323
carta di credito	925
carte bancaire	675
categorias	1320
categorie	941
categories	390
categorii	1373
""", 'ce': """
cele mai citite	1373
cele mai citite articole	1398
cele mai noi	1373
cele mai populare	1373
cerca	944
cerrar	472
ces articles devraient vous plaire	729
cetak	878
cetak artikel	906
cetak halaman	906
cevapla	1578
""", 'cg': """
cgu	688
cgv	688
""", 'ch': """
chaque don compte	724
chaque euro compte	724
chargement du sondage	716
charger plus	695
chiedi alla nostra ia	956
chiudi	921
chiudi menu	944
choisissez la formule qui vous convient	725
choisissez un montant	675
choisissez votre formule	725
choose an amount	364
choose your payment method	364
choose your plan	366
""", 'ci': """
citi lasa	1116
citi raksti	1116
""", 'cl': """
clasificados	487
click here	395
click to enlarge	395
cliquer ici pour partager	683
close	359
close extra sharing options	376
close menu	395
close share panel	376
close this message	358
clube do assinante	1338
""", 'co': """
codes promo	686	712
colabora	473
collapse	395
comenta	491
comentar	491	1318
comentarii	1372
comentario	491
comentarios	491
comentaris	146
comentariu	1372
comente	1318
comment	377	387
comment ne plus voir ce message	671
comment policy	387
commenta	939
commenta l'articolo	939
commenta per primo	939
commentaire	690
commentaires	690
commenter	683	690
commenter l'article	690
commenti	939
commento	939
commento in attesa di moderazione	963
comments	387
comments off	387
commercial content	382
community guidelines	387
community rules	387
compare plans	366
comparte	484
comparteix	146
comparteix a facebook	169
comparteix a whatsapp	169
comparteix a x	169
compartilhar	1311
compartilhar no linkedin	1311
compartilhar no twitter	1311
compartilhar no whatsapp	1311
compartilhar no x	1311
compartilhar por e-mail	1311
compartilhar via	1311
compartilhe	1311
compartilhe isso	1311
compartir	484	484
compartir en	484
compartir en bluesky	484
compartir en linkedin	484	484
compartir en telegram	484
compartir en twitter	484
compartir en x	484
compartir por correo	484
compartir por email	484
complete coverage	390
compra questo numero	958
comunicar erro	1318
concordo	1316
condiciones de uso	489
condiciones generales	489
conditions d'utilisation	688
conditions de publication	716
condividi	932
condividi articolo	932
condividi su	932
condividi su facebook	932
condividi su linkedin	932
condividi su telegram	932
condividi su twitter	932
condividi su x	932
condividi via email	932
condivisioni	932
condizioni d'uso	937
conectare	1365
configura les galetes	152
configurar cookies	489
connectez-vous	676
connexion	676
consigliati	941
consigliati per te	941
consigue tu entrada	513
consulta las esquelas de hoy	513
consulta las normas de la comunidad	518
consulta les esqueles	157
consulta todas nuestras newsletters	524
consulter	695
cont nou	1365
contact	395	690	1164	1372
contact us	387
contactez-nous	690
contacto	491
contactos	1318
contato	1318
contattaci	939
contatti	939
contenido de marca	487
contenido de nuestros socios	493
contenido elaborado por la marca	513
contenido exclusivo	477
contenido exclusivo para socios	528
contenido externo	509
contenido externo recomendado	509
contenido ofrecido por	487
contenido para suscriptores	477
contenido patrocinado	487
contenido promocionado	487
contenido recomendado	532
contenido relacionado	493
contenido solo para usuarios registrados	528
contenidos recomendados	532
contenidos relacionados	493
content from our partner	460
content from our partners	460
content from our sponsor	460
contenu commercial	686
contenu de marque	686
contenu externe	708
contenu partenaire	686
contenus partenaires	686
contenuti correlati	941
contenuti sponsorizzati	935
contenuto esterno	954
contenuto esterno consigliato	954
contenuto per abbonati	926
contenuto premium	972
contenuto promozionale	958
contenuto riservato	926
contenuto riservato agli abbonati	972
contenuto riservato agli utenti registrati	972
contenuto sponsorizzato	935
contingut exclusiu per a subscriptors	167
contingut extern	152
contingut extern recomanat	152
contingut ofert per	157
contingut patrocinat	146
continua a leggere	944
continua amb apple	167
continua amb facebook	167
continua amb google	167
continua con apple	972
continua con facebook	972
continua con google	972
continua depois da publicidade	1314
continua llegint	170
continua senza accettare	937
continua senza sostenere	921
continuar a ler	1323
continuar com apple	1353
continuar com facebook	1353
continuar com google	1353
continuar con apple	528
continuar con facebook	528
continuar con google	528
continuar e fechar	1316
continuar lendo	1323
continuar leyendo	496
continuar sem apoiar	1301
continuar sin donar	472
continue	359
continue a ler	1320
continue lendo	1305
continue reading	390	395
continue reading below	382
continue reading the main story	382
continue reading with a subscription	366
continue to article	358
continue to the article	358
continue without accepting	385
continue without donating	358
continue without supporting	358
continuer avec apple	725
continuer avec facebook	725
continuer avec google	725
continuer la lecture	676
continuer sans accepter	688
continuer sans donner	671
contribua	1302
contribuer	672
contribuez	690
contribuir	1302
contribuisci	922
contribute now	360
contribute with google	360
contribuye	473
contul meu	1365
cookie notice	385
cookie policy	385	937
cookie preferences	385
cookie-einstellungen	273
cookie-instellingen	1162
cookie-instellingen aanpassen	1182
cookiebeleid	1162
cookieindstillinger	214
cookiepolicy	1492
cookiepolitik	214
cookies	188	214	1162	1229	1492
cookies aanpassen	1182
cookies akzeptieren	273
cookies instellen	1162
cookies policy	385
cookies wijzigen	1182
cookievoorkeuren wijzigen	1182
copia il link	932
copia link	932
copiar el enlace	484
copiar enlace	484
copiar link	484	1311
copiar o link	1311
copied	376
copied to clipboard	457
copier l'url	683
copier le lien	683
copy	377
copy link	376	878	1639
copy link copied	376
copy link to clipboard	376
copy this link	376
copy url	376
corrections policy	387
correlati	941
cosa pensi di questo articolo	956
count me in	370
""", 'cr': """
crea un account	926
crea un alert	966
crear alerta	523
crear cuenta	477
crear una cuenta	477
create a free account	366
create account	366
create an account	366
create free account	366
credit card	364
credit or debit card	364
creditcard	1150
criar alerta	1346
criar conta	1305
""", 'cs': """
csatlakozz csapatunkhoz	843
""", 'cu': """
custom amount	359
""", 'cz': """
czas czytania # min	1292
czytaj dalej	1292
czytaj dalej za	1275
""", "d'": """
d'autres articles	692
""", 'da': """
da non perdere	941
da non perdere in edicola	935
daftar	874
daha fazla	1581
daha sonra	1567
daha sonra hatirlat	1567
daha sonra oku	1573
daily newsletter	370
dal web	941
dalej	1289
dalies	1119
dalies ar rakstu	1114
dalintis	1081
dalintis facebook	1086
dalintis su draugais	1086
dalyvaukite apklausoje	1088
dans cet article	692
darovat	180
daruj	180
das interessiert andere leser	277
das lesen andere	329
das neueste	277
datenschutz	273
datenschutz-einstellungen	273
datenschutzeinstellungen	273
dauerauftrag	255
dauerwerbung	270
""", 'de': """
de samenvatting kan fouten bevatten	1184
de tekst gaat verder onder de foto	1160
debat: skriv	216
debatt: si din mening	1231
debatte	275
debattregler	1231
deconectare	1365
deel	1157	1157
deel artikel	1157
deel dit	1157
deel dit artikel	1157
deel op facebook	1157
deel op twitter	1157
deel op x	1157
deel via	1203
deel via e-mail	1157
deel via whatsapp	1157
deine e-mail-adresse	263
deine meinung	275
deixa un comentari	146
deixe uma resposta	1318
deja un comentario	491
deja una respuesta	491
dejar de seguir	523
dejar un comentario	491
del	210	1225
del artikel	210
del artikkel	1225
del artikkelen	1225
del artiklen	210
del artiklen gratis	205
del med	210	1225
del saken gratis	1220
del via e-mail	210
del via e-post	1225
dela	1488
dela artikel	1488
dela artikeln gratis	1483
dela med	1488
dela via e-post	1488
dela via mejl	1488
delen	1157
delen op bluesky	1203
delen op facebook	1157
delen op linkedin	1203
delen op whatsapp	1203
delen op x	1203
delen via	1203
delen via e-mail	1157
delen via facebook	1157
delen via twitter	1157
delen via whatsapp	1157
deli	1472
deli na facebooku	1472
delite	1472
delivered daily	446
delivered to you	370
delivered weekdays	446
delivered weekly	446
dengarkan	878
deretter # kr/mnd til du sier opp	1220
derniers articles	692
desa	146
desa l'article	169
descuentos	487
desplegar redes sociales	484
destacadas	493
destacados	493
destaques	1320
destek ol	1568
destek olun	1568
det er gratis at oprette en profil	205
dette er en annonse	1228
dette er en plus-artikel	205
dette er en plussak	1220
dette leser andre	1233
devamini oku	1581
devenez membre	672
devenir membre	672
deze video is niet beschikbaar	1182
""", 'dh': """
dha	1583	1583
""", 'di': """
di santrauka	1088
dicci la tua	963
die meistgelesenen artikel	277
diesen artikel kommentieren	275
diesen artikel teilen	267
diesen artikel verschenken	325
diesen beitrag auf facebook ansehen	298
diesen beitrag auf instagram ansehen	298
diesen tweet ansehen	298
digg	377
digital subscription	366
digital-abo	259
digitalabo	259
digitale krant	1151
digite seu e-mail	1307
dimensione testo	932
din e-mail	207
din e-post	1222	1485
din e-postadresse	1222
dinle	1573
dirbk su mumis	1088
direct debit	364
direct lezen	1202
direct toegang	1202
direct verder lezen	1151
discussie	1164
discussion about this post	395
discussione chiusa	939
diskuse	190
diskusia	1458
diskuter	1231
diskutera	1494
diskutieren	310
diskuze	190
dismiss	359
dismiss this message	358
distribuie	1368
distribuie articolul	1368
distribuie pe facebook	1397
distribuie pe whatsapp	1397
dit artikel delen	1203
dit bericht op instagram bekijken	1182
dit is een advertentie	1207
dit is een premium artikel	1202
dit vind je misschien ook leuk	1166
diventa socio	922
diventa sostenitore	922
""", 'dn': """
dnes ne	179
""", 'do': """
do mesmo autor	1320
do not sell my personal information	385
do not sell or share my personal information	385
doar	1302
dodaj komentar	1472
dodaj komentarz	1287
doe	1302
doe agora	1302
doe mee en win	1187
don mensuel	672
don ponctuel	672
don't miss	390
don't miss out	370
don't want to see this? remove ads	382
dona	473	922
dona adesso	922
dona ahora	473
dona ora	922
dona'ns suport	140
donar	473
donar ahora	473
donasi	873
donasi sekarang	873
donate	360
donate become	360
donate here	360
donate monthly	360
donate now	360
donate today	360
donations are tax-deductible	451
donazione mensile	922
donazione singola	922
doneer	1148
doneer nu	1148
doneer via ideal	1199
doner	203	1218
donera	1481
donera nu	1481
doneren	1148
doniraj	1437	1465
donirajte	1437	1465
donner	672
doorsturen	1157
dossier	277	692	941	1166
dossiers	277	692	1166
""", 'dr': """
drucken	267
druge novice	19
drukuj	1281
""", 'du': """
du er nu tilmeldt	207
du er nu tilmeldt nyhedsbrevet	207
du kan til enhver tid afmelde dig	207
dukung jurnalisme independen	873
dukung kami	873
""", 'dy': """
dyskusja	1287
""", 'e-': """
e-avis	205	1220
e-edition	395
e-gazete	1569
e-mail	183	207	263	377	1277	1307	1414
e-mail eingeben	263
e-mail teilen	267
e-mail-adresse	263
e-mail-adresse eingeben	263
e-mailadres	1153
e-mailadresse	207
e-mailen	1157
e-paper	259	395
e-pasta adrese	1137
e-pasts	1137
e-post	564	1222	1485
e-posta	1599
e-posta adresiniz	1599
e-posta adresinizi girin	1599
e-postadress	1485
e-postadresse	1222
e-posti aadress	564
e-tidning	1483
e-wydanie	1275
""", 'ea': """
eavis	1220
""", 'ed': """
edasi lugemiseks logi sisse	540
edellinen	638
edellinen juttu	636
editor's choice	390
editor's pick	348	390
editor's picks	390
editors' choice	390
editors' picks	390
edizione digitale	926
""", 'ee': """
eenmalig	1148
eerste maand gratis	1202
""", 'ei': """
ei kiitos	623
ei nyt	623
ei, kiitos	623
einklappen	280
einloggen	259
einmalig	255
einmalig spenden	255
einstellungen	273
einwilligung	273
""", 'el': """
elders op het web	1166
elige una cantidad	476
elke bijdrage telt	1199
elke donatie telt	1199
elke euro telt	1199
elolvasom	843
els preus poden variar	157
elsewhere on the web	390
elta	1090	1090
elta inf	1090
""", 'em': """
em alta	1320
em destaque	1320
email	370	377	1414
email (required	370
email address	370
email article	376
email this	376
email to a friend	376
emneord	1233
emner	218	1233
empfehlen	267
empfehlungen	277
empfehlungen der redaktion	277
empfohlene artikel	277
empfohlener externer inhalt	273
empfohlener redaktioneller inhalt	273
""", 'en': """
en ce moment	692
en continu	692
en directo	493
en este tema	532
en otros medios	493
en portada	493
en savoir plus	688	695
encontrou algum erro	1318
encontrou um erro	1318
engangsgave	1218
enim loetud	542
enlace copiado	484
enlace copiado al portapapeles	531
enlarge image	395
enlarge this image	395
enne kommenteerimist loe reegleid	546
enregistrer	683
enregistrer cet article	728
enregistrer l'article	728
entdecken sie unsere newsletter	316
enter amount	364
enter your email address	370
entra	926
entra nella conversazione	963
entradas relacionadas	493
entrar	477	1305
entrar com apple	1353
entrar com facebook	1353
entrar com google	1353
entre	1305
entre com sua conta	1353
envia per correu	169
envia-ho per correu	169
enviar a un amigo	531
enviar para um amigo	1355
enviar por correo	484
enviar por e-mail	1311
enviar por email	484
enviar por whatsapp	484
envie de lire la suite	725
envoyer par courriel	728
envoyer par e-mail	683
envoyer par email	683
envoyer par mail	683
""", 'ep': """
epaper	395
""", 'er': """
er der fejl i artiklen	216
er du allerede abonnent	205	1220
er ging iets mis. probeer het later opnieuw	1195
er is iets misgegaan	1195
er is iets misgegaan. probeer het later opnieuw	1195
err/bns	549
erstellt mit ki	300
""", 'es': """
es ist ein fehler aufgetreten	316
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	316
esci	926
escolha do editor	1320
escolha o seu plano	1353
escolha seu plano	1353
escolha um valor	1304
escribe tu correo	524
escribe tu email	524
escribe un comentario	491
escuchar	484
espace partenaire	686
espacio patrocinado	513
especiais	1320
esqueceu a senha	1305
esqueci minha senha	1305
esquelas	513
esqueles	157
essai gratuit	676
""", 'et': """
et pot interessar	144
et pots donar de baixa en qualsevol moment	163
et queden # articles gratis aquest mes	167
et recomanem	144
etichete	1373
etiketler	1579
etiquetas	493	1320
etiquetes	170
ets subscriptor? identifica't	167
etusivu	636	638
etusivulle	636
""", 'ev': """
every contribution counts	451
every dollar counts	451
every donation counts	451
every gift counts	451
""", 'ex': """
exclusiu per a subscriptors	167
exclusive content	366
exclusive to subscribers	455
exclusivo assinantes	1305
exclusivo para assinantes	1353
expand	395
explore	393
explore more	390
explore more on these topics	390
explore our newsletters	446
explore our subscription offers	455
explore subscription offers	455
external content	426
external links	376
externe content	1182
externe inhalte	273
externe inhalte anzeigen	273
externe inhalte erlauben	273
externe inhoud	1182
externen inhalt anzeigen	273
externen inhalt laden	273
externer inhalt	273
externer inhalt konnte nicht geladen werden	298
""", 'ez': """
ezt is olvassa el	841
""", 'fa': """
facebook	377
facebook messenger	377
facebook twitter	376
facebook twitter email	376
facebook twitter linkedin email	376
facebook twitter whatsapp	376
facebook x	376
fai il quiz	963
fai il test	963
fai una domanda su questo articolo	956
faire un don	672
fale conosco	1318
fandt du en fejl	216
fant du en feil	1231
fast geschafft	316
favorilere ekle	1573
favoris	683
fazer login	1305
""", 'fe': """
featured articles	390
featured content	390
featured stories	390
fechar	1301	1323
feedback	275	387	1164
feedback geben	275
fehler gefunden	275
fehler im artikel gefunden	275
fehler melden	275	310
fel i artikeln	1494
feliratkozom	845
fermer	671
fermer le menu	695
fes-te soci	140
fes-te subscriptor	140
fetching more	395
""", 'fi': """
fil info	692
filed under	390	395
find out more	395
fique por dentro	1307
first name	370
fizetett tartalom	838
""", 'fj': """
fjern annoncer	213
fjern annonser	1228
""", 'fl': """
flecha	477
fler	1496
fler artiklar	1496
fler nyheter	1496
flere artikler	218	1233
flere nyheder	218
flere nyheter	1233
flere saker	1233
flipboard	377
""", 'fo': """
folgen	268
folgen sie uns	268
follow	379
follow author	379
follow live	379
follow this author	379
follow this topic	379
follow topic	379
follow us	379
follow us on facebook	379
following	379
font size	376
for abonnenter	205	1220
for subscribers	366
forgot password	366
forgot your password	366
forma de pagamento	1304
forma de pago	476
formas de pagamento	1304
formas de pago	476
forrige	221	1236
forrige artikel	218
forrige artikkel	1233
forse in seguito	921
forsiden	218	1233
foto	883
foto galeri	1579
fotogalerija	1088
fotostrecke	277
fout gespot	1164
fout gezien	1164
foutje gezien	1164
""", 'fr': """
frag unsere ki	300
fragen sie unsere ki	300
free daily newsletter	370
free newsletter	370
free weekly newsletter	370
friss	841
from around the web	390
from our partners	390
from our sponsor	382
from our sponsors	382
from the web	390
""", 'fu': """
full coverage	390
fullscreen	395
fullskjerm	1236
further reading on this site	390
""", 'ga': """
ga akkoord	1162
ga naar inhoud	1169
galite bet kada atsisakyti prenumeratos	1081
gallery	941
ganzen artikel lesen	280
""", 'ge': """
ge bort artikeln	1483
gebruiksvoorwaarden	1162
geef cadeau	1203
geef een reactie	1164
geef feedback	1192
geef je mening over dit artikel	1192
gegenereerd door ai	1184
gegenereerd met ai	1184
gem	210
gem artikel	210
gem artiklen til senere	210
gem til senere	210
gemaakt met ai	1184
generated by ai	428
gerade nicht	254
gerelateerd	1166
gerelateerd nieuws	1166
gerelateerde artikelen	1166
gerelateerde onderwerpen	1166
gerir cookies	1316
gesponsert	270
gesponserter beitrag	330
gesponserter inhalt	270
gesponsord	1160
gesponsorde inhoud	1160
gestion des cookies	688
gestionar cookies	489
gestisci i cookie	937
gestisci notifiche	966
gestisci preferenze	937
get alerts	379
get digital access	366
get email updates	370
get started	366
get the daily email	370
get the newsletter	370
""", 'gi': """
gi bort artikkelen	1220
gi bort saken	1225
gi tilbakemelding	1231
gift a subscription	366
gift article	366
gift this article	366
giv artiklen til en ven	210
giv os feedback	216
give a gift	366
give a gift subscription	360
give feedback	387
give monthly	360
give now	360
give today	360
give us feedback	387
gizlilik	1576
""", 'gl': """
glemt adgangskode	205
glemt passord	1220
""", 'go': """
go to top	395
godkjenn	1229
godkjenn alle	1229
godta	1229
godta alle	1229
google	377
google news	377
google plus	377
got it	385
""", 'gr': """
gracias por suscribirte	480
gracias por tu voto	511
gracias por votar	511
gratis proberen	1151
grazie per aver votato	956
grazie per il tuo feedback	956
grazie per l'iscrizione	929
""", 'gu': """
guarda anche	941
guarda i risultati	956
guarda l'article	169
guarda la gallery	944
guardar	484	1311
guardar en favoritos	531
guardar para ler mais tarde	1355
guides d'achat	692
gulir untuk lanjut membaca	880
""", 'ha': """
haber faydali oldu mu	1578
haberi kaydet	1573
haberi nasil buldunuz	1578
haberi puanla	1578
haberi sesli dinle	1573
haberi sesli dinleyin	1573
haberi sesli dinleyin (# dk	1573
haberi yazdir	1573
haberin devami	1575	1581
haberin devami reklamdan sonra	1575
haberin tamami	1581
hacker news	377
hadiahkan artikel ini	906
hae	638
hai letto # articoli su # questo mese	972
hai trovato un errore	939
hai una segnalazione	939
haku	638
halaman berikutnya	885
halaman selanjutnya	885
halaman: #	885
handelsbetingelser	214
hantera cookies	1492
har du allerede en konto	205	1220
har du redan ett konto	1483
has oblidat la contrasenya	141
hasznos volt a cikk	840
hata bildir	1578
hata bildirin	1578
haut de page	695
have an account	366
have an account? sign in	366
have your say	387
hazte miembro	473
hazte premium	528
hazte socia	473
""", 'he': """
heb je al een account	1151
help mee	1148
help ons om dit te blijven doen	1199
hem	1499
hemeroteca	477
hepsini kabul et	1576
herinner me later	1147
hesabim	1569
hesabiniz var mi	1569
het artikel gaat hieronder verder	1160
het laatste nieuws	1166
""", 'hi': """
hide ad	382
hide caption	395
hide comments	387
hide this message	358
hier anmelden	259
hier einloggen	259
hier finden sie informationen zum datenschutz	298
highlights generated by artificial intelligence	428
hilfe	275
hinweis an die redaktion	310
hinweis zum datenschutz	273
hinweise zu diesem artikel	310
hittade du ett fel	1494
hittat fel	1494
""", 'hj': """
hjem	221	1236
""", 'hl': """
hlasovat	190
hledat	193
""", 'ho': """
ho letto e accetto l'informativa sulla privacy	968
hold deg oppdatert	1222
hold dig opdateret	207
home	395	944	1169
hopp til innhold	1236
hopp til innholdet	1236
houd je aan onze huisregels	1192
house rules	387
how did we do	387
how we use ai	428
hoy no	472
""", 'hu': """
hubungi kami	882
huisregels	1192
""", 'hv': """
hva mener du? stem her	1236
hva synes du om denne saken	1231
hva synes du om saken	1231
hvad mener du? stem her	221
hvad synes du? stem her	221
""", 'i ': """
i accept	385
i agree	385
i already donated	358
i already gave	358
i commenti sono riservati agli abbonati	963
i lettori hanno letto anche	975
i prezzi potrebbero variare	958
i samarbeid med	1228
i samarbejde med	213
i samarbete med	1491
""", "i'": """
i'll do it later	358
i'm in	370
i've already donated	358
""", 'ic': """
ich bin schon dabei	254
ich habe schon gespendet	254
ich stimme zu	273
icymi	390
""", 'id': """
ideal	1150
identifiez-vous	676
""", 'ie': """
ielogojies	1114
ielogoties	1114
ievadi e-pastu	1137
ievadi savu e-pasta adresi	1137
""", 'ih': """
iha	1583	1583
ihr feedback	275
ihr kommentar	275
ihre e-mail-adresse	263
ihre meinung	275
ihre spende ist steuerlich absetzbar	320
""", 'ik': """
ik heb al gedoneerd	1147
ik steun al	1147
ikke i dag	202	1217
ikke nu	202
iklan	880	880
iklan sponsor	911
""", 'il': """
il mio account	926
il tuo indirizzo email	929
ilan	1575
ilgili haber	1579
ilgili haberler	1579
ilgili konular	1579
ilk ay # tl	1569
ilmoittaudu webinaariin	638
ilmoitus	632
ils ont lu aussi	692
""", 'im': """
im trend	277
immer informiert	263
impostazioni cookie	937
impressum	273
imprimeix	146
imprimeix l'article	169
imprimer	683
imprimer cet article	728
imprimer l'article	683
imprimir	484	1311
imprimir artigo	1355
""", 'in': """
in	1639
in case you missed it	390
in diesem artikel	277
in evidenza	941
in het nieuws	1166
in kooperation mit	270
in other news	390
in partnership with	382
in primo piano	941
in this section	390
in zwischenablage kopieren	267
indeks	883
indirizzo email	929
indstillinger	214
indtast din e-mail	207
indtast din mail	207
indtast e-mail	207
info iklan	896
infolettre	679
infolettres	679
informa d'un error	155
informar de un error	518
informasjonskapsler	1229
informationen zum datenschutz	298
informativa sulla privacy	937
informazione promozionale	958
informazione pubblicitaria	958
ingatkan saya nanti	872
ingezonden mededeling	1207
ingrandisci	944
ingresar	477
inhalt	280
inhalt anzeigen	273
inhalt laden	270
inhalt teilen	267
inhalte anzeigen	273
inhaltsverzeichnis	280
inhoud tonen	1182
inhoudsopgave	1169
inicio	496
inloggen	1151
innstillinger	1229
inschrijven	1153
inscreva-se	1307
inscreva-se na newsletter	1307
inscription	676
inscription gratuite	721
inserisci il tuo indirizzo e-mail	968
inserisci il tuo indirizzo email	968
inserisci qui il tuo commento	939
inserisci un indirizzo email valido	968
insira o seu email	1348
insira seu e-mail	1348
instagram	377
instagram-inhalte erlauben	273
instellingen	1162
inte idag	1480
inte nu	1480
introdu adresa ta de email	1391
introduce tu email	480
invalid email	370
invia a un amico	974
invia commento	939
invia per email	932
invia via email	932
inzerce	187
inzercia	1455
""", 'ir': """
ir a los comentarios	491
ir al contenido	496
ir arriba	496
""", 'is': """
iscriviti	929
iscriviti alla nostra newsletter	929
iscriviti ora	929
iscrizione completata	968
""", 'iz': """
iz iste rubrike	1442
izveido kontu	1114
""", "j'": """
j'accepte	688
j'accepte de recevoir les offres des partenaires	721
j'en profite	676
""", 'ja': """
ja ets subscriptor	141
ja tens compte	167
ja, ich will	255
ja, ik steun	1199
ja, ik wil de nieuwsbrief ontvangen	1195
jaa	630
jaa artikkeli	630
jaa facebookissa	630
jaa juttu kaverille	630
jaa whatsappissa	630
jaga	540
jaga artiklit	540
jaga facebookis	545
jaga lugu	545
jaga seda artiklit	545
jangan lewatkan	883	907
jatka lukemista	625
jau esi abonents	1114
jau esi abonents? ielogojies	1114
jau prenumeruojate	1081
jau prenumeruojate? prisijunkite	1081
""", 'je': """
je aanmelding is gelukt	1195
je bent ingeschreven	1195
je bent nu ingeschreven	1195
je commande	712
je donne	672
je donne mon avis	716
je fais un don	672
je hebt je succesvol aangemeld	1195
je kunt je op elk moment afmelden	1195
je m'abonne	676
je m'inscris	679
je me connecte	676
je soutiens	672
je teste	676
jeder euro hilft	320
jednorazowo	1273
jelentkezzen be	833
jetzt abo sichern	324
jetzt abonnent werden	259
jetzt abonnieren	259
jetzt abstimmen	304
jetzt am gewinnspiel teilnehmen	304
jetzt anmelden	263
jetzt bestellen	259
jetzt bewerben	304
jetzt einloggen	259
jetzt freischalten	259
jetzt helfen	255
jetzt im tv	277
jetzt kommentieren	275
jetzt kostenlos anmelden	263
jetzt kostenlos testen	259
jetzt mitdiskutieren	310
jetzt mitglied werden	255
jetzt mitmachen	304
jetzt nicht	254
jetzt registrieren	259
jetzt spenden	255
jetzt teilen	325
jetzt testen	259	259
jetzt tickets sichern	304
jetzt upgraden	324
jetzt zugang sichern	324
jetzt zustimmen	273
""", 'jo': """
jocs i mots encreuats	157
join now	360
join our mailing list	370
join the conversation	387
join the discussion	387
join the discussion on discord	379
join us	360
jouw e-mailadres	1153
""", 'ju': """
jump to content	395
just nu	1496
juttu jatkuu alla	632
juttu jatkuu kuvan alapuolella	632
juttu jatkuu kuvan alla	632
juttu jatkuu mainoksen alla	632
juttu jatkuu videon alla	632
juttu on tarkoitettu tilaajille	625
juttu on vain tilaajille	625
juuri nyt	636
""", 'ka': """
kabul ediyorum	1576
kabul et	1576
kaip jums patiko straipsnis	1087
kamu mungkin suka	907
kanske senare	1480
kanskje senere	1217
kapat	1567
kapcsolat	840
karier	896
karjera	1088
karte laden	273
kas artikkel oli kasulik	546
kas lugu oli kasulik	546
kasutustingimused	557
kategori	883
kategoriat	636
kategorie	191	1289
kategorien	277
kategorier	218	1233	1496
kategoriler	1579
katkida bulun	1568
katso kaikki tilaajaedut	625
katso kuvagalleria	638
katso kuvat	638
katso video alta	638
kaydet	1573
kaydol	1569
kayit ol	1569
kaynak: aa	1583
kaynak: dha	1583
kaynak: iha	1583
""", 'ke': """
keep reading	390
keine neuigkeiten mehr verpassen	316
keluar	874
kembali ke atas	885
kertalahjoitus	624
keskustele	635
keskustele asiallisesti	635
keskustelu	635
keuze van de redactie	1166
key points by ai	428
key takeaways by ai	428
""", 'ki': """
ki-generert oppsummering	1236
ki-generiert	300
ki-generierte zusammenfassung	300
ki-zusammenfassung	300
kiemelt	841
kies een bedrag	1150
kies je abonnement	1202
kiitos tilauksesta	627
kiitos tilauksestasi	627
kijk terug	1189
kingi artikkel	545
kiosque	676
kirim	878
kirim ke teman	906
kirim komentar	882
kirjaudu	625
kirjaudu ulos	625
kirjoita kommentti	635
kirjoita kommenttisi	635
kirjoittaja on kansanedustaja	645
kirjoittaja on kirjailija	645
kirjoittaja on kolumnisti	645
kirjoittaja on toimittaja	645
kirjoittaja on vapaa toimittaja	645
kirjoittaja on vapaa toimittaja ja kirjailija	645
kirjuta kommentaar	546
kiti skaito	1083
""", 'kl': """
klarna	258
klausies raidierakstu	1121
klausies rakstu	1119
klauskite dirbtinio intelekto	1087
klausykite straipsnio	1086
klausyti	1086
klausyti straipsnio	1086
klausyti straipsnio (# min	1086
kleinanzeigen	270
""", 'ko': """
kokeile maksutta	625
kokeile nyt	625
komentar	882
komentarai	1081
komentari	1444
komentarji	1472
komentarz	1287
komentarze	1287
komentiraj	1444	1472
komentuoti	1081
komentuoti gali tik registruoti vartotojai	1087
komment	840
kommentaarid	540
kommentar	275
kommentar schreiben	275
kommentar verfassen	275
kommentare	275
kommentare ansehen	275
kommentare anzeigen	275
kommentare lesen	275
kommentarer	216	1231	1494
kommentarer blir moderert	1231
kommentarerna modereras	1494
kommentarregeln	275
kommentarsregler	1494
kommenteeri	540
kommenteerimine on suletud	546
kommenteerimise reeglid	546
kommenteerimiseks logi sisse	546
kommentek	840
kommenter	216	1231
kommentera	1494
kommentieren	275
kommentit	635
kommentit tarkistetaan ennen julkaisua	635
kommentoi	635
kommentointi on suljettu	635
kommercielt indhold	224
kommercielt samarbejde	213
kommersielt innhold	1239
kommersielt samarbeid	1228
koniec reklamy	1284
kontakt	190	216	275	1287
kontakt os	216
kontakt oss	1231
kontakta oss	1494
konten berbayar	911
konten bersponsor	880
konten premium	874	906
konten promosi	911
konten sponsor	880
konto erstellen	259
konular	1579
kopeeri link	540
kopieer de link	1157
kopieer link	1157
kopier lenka	1225
kopier lenke	1225
kopier lenken	1225
kopier link	210
kopier linket	210
kopieren	267
kopioi linkki	630
kopiraj link	1444
kopiraj povezavo	1472
kopiuj link	1281
kopyala	1573
korrekturhinweis senden	310
kort fortalt - lavet med ai	221
kostenlos abonnieren	263
kostenlos registrieren	259
kostenlos testen	259
""", 'kr': """
krant	1151
kreditkarte	258
kreditkarte / klarna	258
krijg direct toegang	1202
""", 'ku': """
kuidas lugu meeldis	546
kuukausilahjoitus	624
kuula	545
kuula artiklit	545
kuula artiklit (# min	545
kuula lugu	545
kuula saadet	547
kuula saadet siit	547
kuuntele	630
kuuntele jakso	630
""", 'kv': """
kvkk	1576
""", "l'": """
l'actu en direct	692
l'article continue ci-dessous	686
l'article en # points	710
l'articolo in breve	956
l'essentiel	692
""", 'la': """
la newsletter	679	929
la redazione consiglia	941
la tua e-mail	929
laad meer	1169
laat je dit artikel voorlezen	1189
laat voorlezen	1157
laatste nieuws	1166
ladda fler	1499
lagi ramai	907
lagre	1225
lagre artikkel	1225
lagre saken	1225
lagre saken til senere	1225
lagre til senere	1225
lahjoita	624
lahjoita nyt	624
lain kali	872
lainnya	883
laisser un commentaire	690
laissez un commentaire	690
langganan	874
lanjut baca di bawah	880
lanjutkan dengan konten	880
lanjutkan membaca	885
laporkan	882
lascia un commento	939
lascia un feedback	956
last flere	1236
last name	370
lastschrift	258
later	1147
later lezen	1203
latest	390
latest articles	390
latest edition	395
latest headlines	390
latest news	390
latest posts	390
latest stories	390
latest updates	390
latest videos	390
latest videos from	390
lavora con noi	958
""", 'le': """
le direct	692
le fil	692
le journal du jour	676
le nostre newsletter	929
le plus lu	692
le puede interesar	493
le recomendamos	493
le ultime notizie	941
learn more	395
learn more about cookies	385
leave a comment	387
leave a reply	387
leave a tip	360
leave feedback	387
lectura de # minutos	484
lectura: # min	484
lecture # min	695
lecture # minutes	683
lecture : # min	683
leer noticia completa	496
lees de reacties	1164
lees direct verder	1202
lees meer	1166	1169
lees meer over	1166
lees onze huisregels	1192
lees ook	1166
lees verder	1151	1166	1169
lees verder na de advertentie	1160
lees verder onder de afbeelding	1160
lees verder onder de foto	1160
lees voor	1157
leeslijst	1203
leestijd	1169
leestijd # min	1169
legfrissebb	841
legg igjen en kommentar	1231
leggi anche	941
leggi dopo	974
leggi i commenti	939
leggi il giornale	926
leggi l'articolo	944
leggi l'articolo completo	944
leggi senza limiti	972
leggi sull'app	966
leggi tutto	944
leggi tutto con un abbonamento	926
leggi tutto su	941
legolvasottabb	841
legolvasottabbak	841
leia mais	1320	1323
leia os termos de uso e as regras da comunidade	1344
leia sem limites	1353
leitura: # min	1311
lembrar mais tarde	1301
lembre-me mais tarde	1301
lenke kopiert	1225
lenken er kopiert	1225
lenken kopiert	1225
ler mais	1323
ler mais tarde	1355
les articles les plus lus	729
les derniers articles	692
les flere	1233
les hele saken	1236
les kommentarer	1231
les lecteurs ont aussi lu	692
les mer	1233	1236
les mer om	1233
les plus lues	692
les plus lus	692
les senere	1225
les tops	692
les videre	1220
lesedauer	280
lesedauer: # minuten	280
lesen sie auch	277
lesen sie dazu	277
lesen sie hier	277
lesen sie mehr	277
leserbriefe	275
leserkommentare	275
lesetid # min	1236
lesetipp	277
lesetipps	277
lesezeit: # min	280
lesezeit: # minuten	280
lest opp av en robot	1225
lest opp av en syntetisk stemme	1225
leta	1123	1123
leta/afp	1123
lettura # min	932
""", 'li': """
lige nu	218
lihat artikel asli	906
lihat juga	883
lihat komentar	882
lihat lainnya	885
lihat selengkapnya	885
lihat semua	885
liitu uudiskirjaga	564
like loading	376
like this	376
limited time offer	366
limited-time offer	455
line	377
link	377
link berhasil disalin	906
link copiado	1311
link copiat	1397
link copiato	932
link copiato negli appunti	974
link copied	376
link copied bookmark	376
link copied to clipboard	376
link er kopieret	210
link er kopieret til udklipsholderen	210
link gekopieerd	1157
link in die zwischenablage kopiert	325
link kopeeritud	545
link kopieren	267
link kopieret	210
link kopiert	267
link kopyalandi	1573
link on kopeeritud	545
link sudah disalin	906
link wurde in die zwischenablage kopiert	325
link wurde kopiert	325
link zum artikel kopieren	325
link zum inhalt	273
link zum youtube-inhalt	273
linkedin	377
linki kopyala	1573
linkki kopioitu	630
links	277
lire aussi	692
lire l'article	695
lire l'article complet	695
lire la suite	695
lire les commentaires	690
lire plus	692	695
lire plus tard	683
lisa kommentaar	540
listen	376
listen # min	376
listen above	435
listen below	435
listen here	435
listen now	376
listen on apple	435
listen on apple podcasts	435
listen on spotify	435
listen on youtube	435
live	277
live tv	390
""", 'lo': """
lo + visto	493
lo esencial en # segundos	511
lo quiero	528
load comments	387
load content	385
load more	395
load more articles	395
load more comments	387
load more stories	395
loading	376
loading ad	382
loading more	395
loe edasi	540
loe edasi tellijana	540
loe hiljem	545
loe ka	542
loe kommentaare	546
loe lisa	547
loe lisaks	542
loe rohkem	547
loe veel	542
loetumad	542
log in	366	1151
log in / register	366
log in or sign up	366
log in to comment	387
log in to reply	387
log ind	205
log out	366
log ud	205
logare	1365
logg inn	1220
logg ut	1220
logga in	1483
logga ut	1483
logi sisse	540
logi sisse, et kommenteerida	546
login	259	366	874	926	1305	1365
login / register	366
logout	366
loo konto	540
loo tasuta konto	540
los comentarios son exclusivos para suscriptores	518
los precios pueden variar	513
""", 'lu': """
lue koko juttu	638
lue kommentit	635
lue rajattomasti	625
lue seuraavaksi	19	636
luetuimmat	636
luetuimmat jutut	636
lugemiseks osta artikkel	540
luister	1157
luister dit artikel	1189
luister hier	1189
luister nu	1189
luister op spotify	1189
luister via spotify	1189
luk	202
lukk	1217
lukuaika # min	638
luo ilmainen tunnus	625
luo maksuton tunnus	625
luo tunnus	625
lupa kata sandi	874
lupa password	874
""", 'ly': """
lyssna	1488
lyt	210
lytt	1225
lytt til saken	1225
""", "m'": """
m'abonner	676
m'inscrire	679
""", 'ma': """
maak een account	1151
maandelijks	1148
mai mult	1375
mai multe	1375
mail	377	1157
mailen	267
mainokset	632
mainos	632	632
mainos - juttu jatkuu alla	632
mainos alkaa	632
mais	1323
mais artigos	1320
mais comentadas	1320
mais lidas	1320
mais lidos	1320
mais populares	1320
mais tarde	1301
mais vistas	1320
mais vistos	1320
make a donation	360
manage consent	385
manage cookies	385
manage my account	366
manage options	385
manage preferences	385
manage settings	385
manage subscription	366
manage your newsletters	446
mantengamos un debate respetuoso	518
mantente informado	480
mastodon	377
masuk	874
masuk / daftar	874
max	1418
maybe later	358
""", 'me': """
me connecter	676
me le rappeler plus tard	671
media caption	395
meer	1166
meer artikelen	1166
meer informatie	1162
meer laden	1169
meer lezen	1166
meer nieuws	1166
meer over	1166
meer over dit onderwerp	1166
meer tonen	1169
meest bekeken	1166
meest gedeeld	1166
meest gekozen	1202
meest gelezen	1166
meghallgatom	836
megosztom	836
mehr anzeigen	280
mehr artikel	277
mehr aus	277
mehr aus dem ressort	277
mehr erfahren	273
mehr informationen	277
mehr laden	275	280
mehr lesen	277	280
mehr nach dieser anzeige	270
mehr news	277
mehr themen	277
mehr von diesem autor	277
mehr von uns	277
mehr zu diesem thema	277
mehr zum artikel	277
mehr zum thema	277
mein konto	259
meist gelesen	277
meistgeklickt	277
meistgelesen	277
meistgelesene artikel	277
meistkommentiert	277
mejla	1488
meld een fout	1164
meld fout	1192
meld fra om feil	1231
meld je aan	1153
member-only story	395
members only	366
meniu	1375
menu	193	221	395	695	885	944	1169	1292	1323	1646
meny	1236	1499
mer fra	1233
mer nyheter	1496
mer om	1233	1496
merci de votre inscription	679
merci pour votre retour	710
merci pour votre vote	716
mere fra	218
mere om	218
merken	259	267
merkliste	259
message	377
message publicitaire	686
messaggio promozionale	935
messaggio pubblicitario	958
messenger	377
mest delat	1496
mest delt	1233
mest delte	218
mest lest	1233
mest leste	1233
met ai gemaakt	1184
metodi di pagamento	925
metodo di pagamento	925
mettre en favori	683
""", 'mi': """
mi cuenta	477
mijn account	1151
mijn profiel	1151
min konto	205
min side	205	1220
mine avalehele	547
minha conta	1305
mis niets	1153
missa inget	1485
missa inte	1496
misschien later	1147
misschien ook interessant	1166
mit ki erstellt	300
mitdiskutieren	275
mitglied werden	255
mitmachen und gewinnen	304
mitt konto	1483
""", 'mo': """
mode de paiement	675
modes de paiement	675
modifica le preferenze sui cookie	954
modifica preferenze	954
modifier mes choix	708
moj profil	1438	1466
moje konto	1275
mon compte	676
mon espace	676
monatlich	255
monatlich spenden	255
montant libre	675
monthly	359
monthly contribution	364
morda vas zanima	1470
more	393
more articles	390
more coverage	390
more for you	459
more from	390
more from this author	390
more from us	459
more headlines	390
more in this section	459
more in this series	390
more like this	390
more news	390
more newsletters	446
more on this story	390
more on this topic	390
more options	385
more sharing options	376
more stories	390
more stories like this	390
more stories you may like	390
more to explore	390
more to read	390
more top stories	390
most commented	390
most discussed	390
most emailed	390
most liked	387
most nem	830
most popular	390
most read	390
most read stories	459
most recent	390
most shared	390
most viewed	390
most watched	390
mostra altro	944
mostra contenuto	937
mostra contenuto esterno	954
mostra el contingut extern	152
mostra i commenti	939
mostra il contenuto esterno	954
mostrar comentarios	491
mostrar contenido externo	509
mostrar mais	1323
mostrar menos	496
moyen de paiement	675
moyens de paiement	675
""", 'mt': """
mti	862	862
mti/afp	862
""", 'mu': """
muat lainnya	885
mungkin lain kali	872
must read	390
must reads	390
must-read	390
mute	395
muut lukevat	636
muut lukevat juuri nyt	636
muut lukevat nyt	636
""", 'my': """
my account	366
""", 'na': """
na czasie	1289
naar boven	1169
naar de aanbiedingen	1151
naar de inhoud	1169
naar de webshop	1187
nach anzeige weiterlesen	270
nach der werbung geht es weiter	330
nach oben	280
nahoru	193
najbolj brano	1470
najnovije	1442
najnovije vesti	1442
najnovije vijesti	1442
najnowsze	1289
najnowsze informacje	1289
najpopularniejsze	1289
nanti	872
nanti saja	872
napisz komentarz	1287
natisni	1472
naujausi	1083
naujiena papildoma	1088
naujiena pildoma	1088
""", 'ne': """
ne manquez rien	679
ne most	830
ne plus afficher	671
necrologie	958
nee bedankt	1147
nee, bedankt	1147
nei takk	1217
nei, takk	1217
nein danke	254
nein, danke	254
nej tack	1480
nej tak	202
nej, tack	1480
nej, tak	202
nessun commento	939
neste	1236
neste artikkel	1233
net binnen	1166
netiquette	275
neueste artikel	277
neueste meldungen	277
neueste nachrichten	277
neueste videos	277
never miss a story	370
never miss an update	370
new customers only	455
new customers only. terms apply	455
new here	366
newest first	387
newsletter	183	263	370	480	679	929	1277	1307
newsletter abonnieren	263
newsletter e alert	941
newsletter kostenlos abonnieren	263
newsletter recomendada	493
newsletter sign up	370
newsletter sign-up	370
newsletter signup	370
newsletter-anmeldung	263
newsletters	370	395	480	679	1307
newslettery	183	1277
newsticker	277
next	359
next article	390
next page	395
next post	395
next story	390
next up	390
""", 'ng': """
nghe	1639
""", 'ni': """
nicht jetzt	254
nicht mehr anzeigen	254
nichts mehr verpassen	263
nie masz konta	1275
nie teraz	1272
niet nu	1147
niet te missen	1166
nieuwsbrief	1153
nieuwsbrief ontvangen	1195
nieuwsbrieven	1153
""", 'no': """
no comments	387
no comments yet	387
no credit card required	455
no gracias	472
no grazie	921
no posts	395
no te pierdas	493
no thank you	358
no thanks	358
no, gracias	472
no, grazie	921
no, thanks	358
noch kein abo	324
noch kein abonnent	259
noch kein konto	259
noch keine kommentare	275
noch keine kommentare vorhanden	275
noch nicht registriert	324
nog geen abonnee	1202
nog geen account	1151
nog geen reacties	1164
noklausies rakstu	1119
non hai un account	972
non merci	671
non oggi	921
non ora	921
non sei abbonato	926
non sei ancora abbonato	972
non, merci	671
norint komentuoti, reikia prisijungti	1087
normas	491
nos articles les plus lus	729
nos derniers articles	692
nos lecteurs ont lu ensuite	692
nos offres	676
nos offres d'emploi	712
nos recommandations	692
noskaties video	1121
not a subscriber yet	366
not now	358
not ready to donate	358
not ready to give today	358
not ready to subscribe	358
not ready to support today	358
not today	358
nota relacionada	532
notas recomendadas	532
notas relacionadas	532
note legali	937
notez cet article	690
noticia relacionada	493
noticia relacionadas	493
noticias de hoy	493
noticias relacionada	493
noticias relacionadas	493
notizie correlate	941
notizie del giorno	941
nous contacter	690
nous soutenir	672
nous suivre	684
nous vous recommandons	692
now playing	395
""", 'nt': """
ntb	1262	1262
""", 'nu': """
nu acum	1363
nu ai cont	1395
nu in het nieuws	1166
nu niet	1147
nuoroda nukopijuota	1086
nuotraukos	1088
nutzungsbedingungen	273
""", 'ny': """
nyalakan notifikasi	906
nyhedsbrev	207
nyhedsbreve	207
nyhetsbrev	1222	1485
nyhetsbrevet	1222	1485
nyhetsdygnet	1496
nyt luetuimmat	636
""", 'o ': """
o artigo continua depois da publicidade	1314
o seu email	1307
""", 'ob': """
obrigado pelo seu feedback	1336
obrigado pelo seu voto	1336
obrigado por se inscrever	1307
obserwuj	1282
obserwuj nas	1282
""", 'od': """
odjava	1438	1466
odpowiedz	1287
""", 'of': """
oferecer artigo	1305
oferecido por	1314
oferta especial	477
ofertas	487
ofertas de empleo	513
ofertes de feina	157
offer	382
offer ends soon	455
offerte	935
offerte di lavoro	958
offre partenaire	686
offres d'emploi	712
offrir l'article	676
""", 'og': """
oglas	1441	1469
oglasi	1441	1469
ogni contributo conta	971
ogni euro conta	971
""", 'oh': """
ohne spende weiterlesen	254
""", 'ok': """
ok	359
okumaya devam et	1569
""", 'ol': """
oldest first	387
ole esimene kommenteerija	546
oled juba tellija	540
oled uudiskirjaga liitunud	564
olet nyt tilannut uutiskirjeen	627
oletko jo tilaaja? kirjaudu	625
olvasd el ezt is	841
olvassa el ezt is	841
""", 'om': """
om cookies	1492
oma tili	625
""", 'on': """
once	359
onderwerpen	1166
one time donation	360
one-time	359
one-time donation	360
onko jutussa virhe	635
onko sinulla jo tunnus	625
""", 'oo': """
ook interessant	1166
oops! something went wrong	446
""", 'op': """
open image in gallery	395
open menu	395
opina	491
opprett en gratis bruker	1220
opprett en gratis konto	1220
opprett gratis bruker	1220
opprett konto	1220
opret bruger	205
opret en gratis bruger	205
opret en gratis profil	205
opret en konto	205
opret gratis profil	205
opret konto	205
opslaan	1157
opslag fra facebook	221
opslag fra instagram	221
opublikuj komentarz	1287
""", 'os': """
osallistu keskusteluun	635
ossza meg	836
osta artikkel	540
ostale vesti	19
ostale vijesti	19
ostatnie wpisy	1289
ostavi komentar	1444
ostavite komentar	1444
oszd meg	836
""", 'ot': """
other amount	364
other articles	390
other news	390
other readers liked	19
other stories	390
other stories you may like	390
other stories you might like	390
others also read	19	390
otra cantidad	476
otras noticias	19	493
otras noticias que pueden interesarte	19
otro importe	476
""", 'ou': """
our corrections policy	387
our newsletters	370
our partners	382
our social media	379
our sponsors	382
outro valor	1304
ouvir	1311
ouvrir le menu	695
""", 'ov': """
overschrijving	1150
""", 'oy': """
oynat	1581
""", 'p': """
p	1370
""", 'pa': """
pagamento seguro	1304
pagamento sicuro	925
page suivante	695
pagina successiva	944
pago seguro	476
paid advertisement	460
paid content	382
paid partnership	382
paid post	382
paiment methods	364
palaute	635
paling banyak dibaca	883
pane oma teadmised proovile	547
para continuar a ler	1353
para continuar lendo	1353
para seguir leyendo	528
paremti	1081
pariwara	880
partage	683
partager	683	683
partager l'article	683
partager par e-mail	683
partager par email	683
partager par mail	683
partager sur	683
partager sur bluesky	683
partager sur linkedin	683	683
partager sur messenger	683
partager sur telegram	683
partager sur twitter	683
partager sur x	683
partager via messenger	683
partager via twitter	683
partages	683
partagez	683
partecipa alla discussione	963
partenaire	686
parteneri	1370
participa	491
participa en la nostra enquesta	155
participe da conversa	1344
partilhar	1311
partilhe	1311
partner	1160
partner content	382
partner offers	382
partnerangebot	270
partnerangebote	270
partnerbijdrage	1207
partnercontent	1160
partnernieuws	1166
pas aujourd'hui	671
pas de commentaire	690
pas encore inscrit	676
pas maintenant	671
pasidalinkite	1086
pasidalinkite straipsniu	1086
pasidalinti	1081
passa a premium	972
passatempos	1338
passend zum thema	277
passende artikel	277
passer cette annonce	686
password dimenticata	926
passwort vergessen	259
patrocinado	487	1314
patrocinado por	487
payment method	364
payment methods	364
payment options	364
paypal	258
""", 'pe': """
pedoman media siber	896
pelo mundo	1320
people also read	390
per continuar llegint	167
per continuare a leggere	972
per e-mail teilen	267
per e-mail versenden	267
per mail teilen	267
per mail versenden	267
per whatsapp teilen	267
personuppgiftspolicy	1492
personvern	1229
personverninnstillinger	1229
peru milloin vain	625
peru tilaus milloin tahansa	627
peruuta milloin tahansa	625
pesquisar	1323
petites annonces	686
""", 'ph': """
photos	695
""", 'pi': """
piekrist	1130
piesakies jaunumiem	1137
piilota mainokset	632
pilihan editor	883
pilihan redaksi	883
pilihan untuk anda	907
pilihan untukmu	907
pin it	376
pinterest	377
pix	1304
""", 'pl': """
plaats een advertentie	1187
plaats een reactie	1164
plaats reactie	1164
plan du site	688
play audio	376
play now	395
play the video	435
play video	395
please donate	360
please enter a valid email address	370
pledge your support	360
plus	205	695	1151	1483
plus d'articles	692
plus d'infos	692
plus lus	692
plus tard	671
plus-artikel	259
plusartikel	1151
pluss	1220
plussak	1220
""", 'po': """
pocket	377	994
podaj e-mail	1277
podcast	191	218	277	493	941	1289	1579
podcastit	636
podcasts	218	277	1166	1320
podcasty	191	1289
podd	1496
poddar	1496
pode gostar de	1356
pode interessar	1320
podeli	1444
podeli na facebooku	1444
podelite	1444
podijeli	1444
podijeli na facebooku	1444
podijelite	1444
podkast	1233
podkaster	1233
podobne	1289
podprite nas	1465
polecamy	1289
polecane	1289
polecane dla ciebie	1289
polityka cookies	1285
poprzedni	1292
populair	1166
populaire	692
populaire artikelen	1166
populaires	692
popular articles	390
popular now	390
popular posts	390
popular reads	459
popular stories	390
popular topics	390
populare	1373
popularne	1289
populer	883
populiariausi	1083
portada	496
posez une question sur cet article	710
poslat	185
poslat e-mailem	185
poslechnout	185
post comment	387
post on x	376
poster un commentaire	690
posts relacionados	1320
potrebbe interessarti	941
potrebbe interessarti anche	941
potrebbero interessarti	941
pour aller plus loin	692
pour lire la suite	725
povezane novice	1470
povezane vesti	1442
povezane vijesti	1442
powered by ai	428
pozabljeno geslo	1466
""", 'pr': """
pr	838	997	997	997	1046
preberite tudi	1470
precedente	944
precios y disponibilidad pueden variar	513
preferenze cookie	937
pregunta a nuestra ia	511
premium	181	205	340	366	477	676	874	926	1151	1220	1275	1305	1365	1483	1569	1636
premium content	366
premium digital	455
premium-artikel	259
prenumerata	1081	1275
prenumeration	1483
prenumeratoriams	1081
prenumerera	1483
prenumerera nu	1483
prenumeruj	1275
prenumeruoti	1081
presented by	382
press enter or click to view image in full size	395
pretplati se	1437
pretplatite se	1437
previous article	390
previous page	395
previous post	395
priimti visus	1098
prijava	1438	1466
prijavi se	1438
prijavite se	1438	1466
prijzen kunnen intussen gewijzigd zijn	1207
primo piano	941
principais pontos, por ia	1336
prindi	545
prindi artikkel	545
print	210	377	1157
print article	376
print artiklen	210
print dit artikel	1203
print page	457
print subscription	366
print this	376
print this page	457
printen	1157
prisijungti	1081
privaatsustingimused	557
privacidad	489
privacy	937	1162
privacy center	273
privacy notice	370
privacy policy	385	937
privacy preference center	385
privacy preferences	385
privacy settings	385
privacy statement	385
privacybeleid	1162
privacyverklaring	1162
privatumo politika	1098
probeabo	259
probeer het later opnieuw	1195
probeer nu	1151
produktempfehlung	270
profil	259
profilo	926
profiter de l'offre	676
promo	935	1441
promocijsko besedilo	1469
promocja	1284
promoted	382
promoted content	382
promoted links	382
promoted stories	390
promotie	1160
promotion	382
propaganda	1314
proposer une correction	716
prosseguir	1316
prova # dagar gratis	1483
prova gratis	926	1483
prova gratis per un mese	972
prova nu	1483
prova-ho un mes gratis	167
prueba gratis	477
prueba un mes gratis	528
""", 'pu': """
pub	686	1314	1314
publicar comentario	491
publicidad	487	487
publicidad - sigue leyendo	487
publicidade	1314	1314
publicitat	146
publicitate	1370	1370
publier un commentaire	690
publireportage	686
publirreportaje	487
puntos clave	511
puoi regalare # articoli al mese	974
puzzels	1187
""", 'py': """
pysy ajan tasalla	627
""", 'qu': """
quero assinar	1305
quiero recibirla	524
quiero recibirlo	524
quiero suscribirme	477
quitar publicidad	513
""", 'ra': """
raccomandato da	935
raksts pieejams abonentiem	1114
rapporter feil	1231
rapportera fel	1494
""", 're': """
reactie	1164
reacties	1164
reacties worden vooraf gecontroleerd	1192
read aloud	376
read also	390
read article	395
read comments	387
read full article	395
read full story	395
read in app	395
read more	395
read more about	390
read more about sharing	376
read more articles	395
read more here	395
read more on	390
read more on these topics	390
read next	390
read original article	395
read our complete coverage	390
read story	395
read the article	395
read the full article	395
read the full story	395
readers also read	390
ready for more	370
reageer	1164
reageren	1164
rebutja-ho tot	152
recent	390
recent articles	390
recent news	390
recent posts	390
recent stories	390
recevoir la newsletter	679
recevoir une alerte	718
rechazar	489
rechazar todas	489
rechazar todo	489
recherche	695
rechercher	695
recibir alertas	523
recibir alertas de este tema	523
reclame	1160
recomandate	1373
recomendaciones	493
recomendadas	493	1320
recomendado	493
recomendado para ti	493
recomendados	493	1320
recomendamos	1320
recommended	390
recommended articles	390
recommended external content	426
recommended for you	390
recommended reading	390
recommended reads	459
recommended stories	390
recommended videos	390
recurso exclusivo para assinantes	1338
recusar	1316
redakcja poleca	1289
redaksi	896
redaksjonen anbefaler	1233
redaktionen anbefaler	218
redaktionen rekommenderar	1496
redaktionsempfehlung	277
redan prenumerant? logga in	1483
reddet	1576
reddit	377
redes sociais	1312
redes sociales	484
refuser	688
registar	1305
registe-se	1305
register	366
register for free	366
register now	366
registo	1305
registra't	141
registra't per comentar	155
registrace	181
registracija	1438	1466
registrarme	477
registrarme en la newsletter	480
registrarse	477
registrasi	874
registrate	528
registrati	926
registrati e leggi questo articolo	972
registrati gratis	926
registreer	1151
registreer gratis	1151
registreeru tasuta	540
registreeru veebiseminarile	547
registrer deg	1220
registrera dig	1483
registreren	1151
registrieren	259
registriraj se	1438
registro	477
registrovat se	181
registruj se	1438
registruotis	1081
regulamin	1285
reject all	385
reject all cookies	385
rejeitar	1316
rejeitar todos	1316
rejoignez la conversation	716
rejoignez la discussion	716
reklaam	540
reklaamartikkel	548
reklaamtekst	548
reklam	1491	1575	1575
reklam alani	1575
reklama	187	187	1081	1284	1284	1441	1455
reklamdan sonra devam ediyor	1575
reklame	213	1228
reklami atla	1575
reklami kapat	1575
reklaminis straipsnis	1089
reklamlar	1575
reklamy	1284
rekomendasi	883
rekomendasi untuk anda	883
rekomendasi untukmu	883
rekomenduojame	1083
rekommenderade artiklar	1496
rekommenderas	1496
rekommenderat	1496
relacionadas	493	1320
relacionado	493
relacionados	493	1320
related	390	393
related article	390
related articles	390
related content	390
related coverage	390
related items	390
related links	390
related news	390
related posts	390
related reading	390
related stories	390
related story	390
related tags	390	390
related to this story	390
related topics	390
related videos	390
relaterade artiklar	1496
relaterade nyheter	1496
relaterat	1496
relaterede artikler	218
relaterede emner	218
relateret	218
relatert	1233
relaterte artikler	1233
relaterte emner	1233
relaterte saker	1233
remember me	366
remiamas turinys	1089
remind me in #	358
remind me in may	358
remind me later	358
remind me next month	358
remind me tomorrow	358
remove ad	382
remove ads	382
remti	1081
rep alertes d'aquest tema	161
replay	395
replies	387
reply	387
report	377
report a problem	387
report a typo	387
report abuse	387
report ad	382
report comment	387
report this ad	382
reportagem exclusiva para assinantes	1353
reportar	491
reportar erro	1318
reportar error	491
reportar un error	491
reproducir	496
reproduzir	1323
request a correction	387
reset password	366
responder	491	1318
resta aggiornato	929
restam # caracteres	1344
resumen con ia	511
resumen de ia	511
resumen por ia	511
resumir com ia	1336
resumo por ia	1336
retour	683
retour en haut	695
return to top	395
""", 'ri': """
riassumi con l'ia	956
riassunto ia	956
ricevi gli avvisi su questo argomento	966
ricevi la newsletter	929
ricevi una notifica per ogni nuovo articolo dell'autore	966
rifiuta	937
rifiuta tutto	937
rimani aggiornato	929
rimani informato	929
riproduci	944
riservato agli abbonati	972
rispondi	939
rispondi al sondaggio	963
ritzau	246	246
ritzau/afp	246
ritzau/reuters	246
""", 'ro': """
rodyti daugiau	1088
rodyti komentarus	1087
""", 'rs': """
rss	377
""", 'ru': """
rubriken	277
rubriques	692
""", "s'": """
s'abonner	676
s'identifier	676
s'inscrire	676
s'inscrire gratuitement	676
""", 'sa': """
saada e-postiga	545
saada vihje	547
sag uns deine meinung	310
sagen sie uns ihre meinung	310
saiba mais	1320
sair	1305
saken er forbeholdt abonnenter	1220
saken er lest opp av en robot	1225
saken fortsetter etter annonsen	1228
saken fortsetter nedenfor	1228
saken fortsetter under	1228
saken fortsetter under bildet	1228
saken oppdateres	1228
salin link	878
salin tautan	878
saltar al contenido	496
saltar publicidad	487
salva	932
salva articolo	932
salva l'articolo	974
salva per dopo	974
salvar	1311
salvar artigo	1311
salvar para ler depois	1355
salvesta	545
salvesta artikkel	545
samal teemal	542
samengevat door ai	1184
samenvatting door ai	1184
samtykke	214	1229
sauvegarder	683
sauvegarder l'article	728
sauvegarder pour lire plus tard	728
save	376
save article	376
save for later	376
save preferences	385
save story	376
save this article	376
saved	376
""", 'sb': """
sblocca l'articolo	972
""", 'sc': """
scegli il tuo abbonamento	972
scegli l'abbonamento che fa per te	972
scegli un importo	925
schlagworte	277
schlagworte zum thema	277
schon abonnent	259
schon dabei	254
schreibe einen kommentar	275
schreiben sie der redaktion	310
schreiben sie einen kommentar	275
schrift verkleinern	267
schrijf een reactie	1164
schrijf je gratis in	1195
schrijf je in	1153
schrijf je in voor onze nieuwsbrief	1153
scopri	944
scopri le offerte	926
scopri tutte le nostre newsletter	968
scopri tutte le offerte di abbonamento	972
scrie un comentariu	1372
scrivi qui il tuo commento	963
scrivi un commento	939
scroll down for video	435
scroll down to continue	460
scroll down to continue reading	382
scroll for more	382
scroll ke bawah untuk melanjutkan	880
scroll to continue	382
scroll to continue with content	382	880
scroll to top	395
scroll untuk membaca	880
scrolle weiter	270
scrollen sie weiter	270
""", 'se': """
se abonnemang	1483
se abonnementer	205
se alla	1499
se alla bilder	1499
se alle	221	1236
se alle abonnentfordeler	1220
se alle bildene	1236
se alle fordele for abonnenter	205
se bildene her	1236
se billederne her	221
se connecter	676
se connecter avec apple	725
se connecter avec facebook	725
se connecter avec google	725
se erbjudanden	1483
se flere billeder	221
se grafikken her	221	1236
se klippet	1499
se klippet i spelaren ovan	1499
se klippet ovan	1499
se klippet over	1236
se tilbud	205	1220
se tilbudene	1220
se videoen her	221	1236
se videoen herunder	221
se videoen nedenfor	221	1236
se videoen ovenfor	221
se videoen over	1236
se videoen under	1236
se videon i spelaren ovan	1499
se videon nedan	1499
se videon ovan	1499
search	395
sebelumnya	885
secciones	493
sections	395
secure checkout	364
secure payment	364
secure transaction	364
sedang tren	907
see all	395
see all newsletters	370
see all plans	455
see all subscription plans	455
see also	390
see comments	387
see more	395
see subscription options	366
segnala	939
segnala un errore	939
segnala un errore nell'articolo	963
segueix aquest tema	161
segueix l'autor	161
segueix tota l'actualitat en directe	170
segui	933
segui la diretta	966
segui questo argomento	966
segui questo tema	966
seguici	933
seguici su facebook	933
seguici sui social	933
seguir	485	1312
seguir a este autor	523
seguir autor	1346
seguir este tema	523	1346
seguir leyendo	477	496
seguir leyendo en	485
seguir sin apoyar	472
sei d'accordo? vota	963
seite #	280
seite drucken	267
seite teilen	267
seja apoiador	1302
seja assinante	1305
seja o primeiro a comentar	1318
seja um apoiador	1302
selanjutnya	885
selecione as newsletters que pretende receber	1348
selecione as newsletters que quer receber	1348
select an amount	364
select payment method	364
selengkapnya	885
semua komentar	882
senare	1480
senaste	1496
senaste nyheterna	1496
senaste nytt	1496
send email	376
send feedback	387
send til en ven	210
send to a friend	376
senere	202	1217
seneste	218
seneste nyheder	218
seneste nyt	218
sense tu no seria possible	166
sent daily	446
sent weekly	446
senza di te non ce la facciamo	971
senza vincoli	972
seotud artiklid	542
seotud lood	542
sepa-lastschrift	258
services partenaires	686
servicios	493
sesli dinle	1573
seu e-mail	1307
seu email	1307
seuraa	631
seuraa aihetta	631
seuraava	638
seuraava juttu	636
seuraavaksi	638
sezioni	941
""", 'sf': """
sfoglia gallery	944
sfoglia il giornale	926
""", 'sh': """
share	343	376	878	906	1368
share article	376
share by email	376
share by text	376
share full article	376
share link	376
share on	376
share on bluesky	376
share on facebook	376
share on flipboard	376
share on linkedin	376
share on pinterest	376
share on reddit	376
share on social	457
share on social media	457
share on telegram	376
share on threads	376
share on x	376
share on x (twitter	376
share on your socials	457
share options	376
share pe facebook	1397
share save	376
share share	376
share story	376
share this	376	376
share this article	376
share this news	376
share this on	376
share this on social media	376
share to facebook	376
share tweet	376
share using the buttons below	457
share via	376
share via facebook	376
share via twitter	376
share with a friend	376
share with email	376
share with friends	457
share with your friends	376
sharing	376
show all	395
show caption	395
show comments	387
show external content	385
show less	395
show more	395
show more sharing options	376
shrani	1472
""", 'si': """
si din mening	1231
sie haben bereits ein konto	324
sie haben bereits ein konto? anmelden	324
sie haben den newsletter abonniert	316
sie haben noch kein abo	324
sieh dir diesen beitrag auf instagram an	298
siehe auch	277
siga	1312
siga este autor	1346
siga-nos	1312
sign in	366
sign in / register	366
sign in or sign up	366
sign me up	370
sign out	366
sign up	366
sign up for corrections and clarifications	387
sign up for free	366
sign up for our newsletter	370
sign up here	370
sign up now	366
sign up or log in	455
sign up to our newsletter	446
sign up with your email	446
signaler	690
signaler un abus	716
signaler une faute	716
signaler une faute d'orthographe	716
sigue este tema y recibe avisos	523
sigue leyendo	493
sigue leyendo debajo	487
siguiendo	485
siguiente	496
siguiente noticia	493
sikeresen feliratkozott	845
simak juga	883
similar articles	390
similar posts	390
similar stories	390
simpan	878
simpan artikel	906
simpan untuk dibaca nanti	906
sin comentarios	491
sin permanencia	528
single contribution	364
sinu e-posti aadress	564
sinua voisi kiinnostaa	636
siradaki haber	1579
sisesta oma e-posti aadress	564
siste	1233
siste nyheter	1233
siste nytt	1233
sisuturundus	540
sisuturunduse artikkel	548
site map	395
sitemap	395
""", 'sk': """
skaitomiausi	1083
skaitomiausi straipsniai	1083
skaitomiausia	1083
skaitykite daugiau	1083
skaitykite toliau	1081
skaityti daugiau	1088
skaityti komentarus	1087
skaityti toliau	1081
skaityti visus komentarus	1087
skapa ett gratis konto	1483
skapa ett konto	1483
skapa gratis konto	1483
skapa konto	1483
skapa konto gratis	1483
skaties bildes	1121
skaties foto	1121
skaties video	1121
skatieties video	1121
skip ad	358
skip ads	382
skip advertisement	382	382
skip for now	358
skip past newsletter promotion	370
skip this	358
skip to content	395
skip to footer	395
skip to main content	395
skip to navigation	395
skomentuj	1281	1287
skopiowano link	1281
skopiuj link	1281
skriv din kommentar	216	1231	1494
skriv din kommentar her	216	1231
skriv en kommentar	216	1231	1494
skriv inn e-post	1222
skriv inn e-postadressen din	1222
skriv kommentar	216
skriv ut	1225	1488
skriv ut artikeln	1488
skriv ut saken	1225
skype	377
""", 'sl': """
sla advertentie over	1160
sluit	1169
sluiten	1147
""", 'sm': """
sms	377
""", 'sn': """
snapchat	377
""", 'so': """
sobre el autor	493
sobre la firma	493
social	933
social media	268	379
sociala medier	1489
sociale media	1158
sociale medier	211
solo gli abbonati possono commentare	963
solo los suscriptores pueden comentar	518
something went wrong	446
something went wrong. please try again	446
something went wrong. please try again later	370
sommaire	695
son dakika	1579
son dakika haberleri	1579
son haberler	1579
sonra oku	1573
sonraki	1581
sonraki haber	1579
sonraki sayfa	1581
sorodne vsebine	1470
sorotan	883
sort by	387
sosiaalinen media	631
sosiale medier	1226
sostieni	922
sostienici	922
soutenez-nous	672
soutenir	672
soziale medien	268
""", 'sp': """
spannend	277
spara	1488
spara artikel	1488
spara artikeln	1488
spara artikeln till senare	1488
spara till senare	1488
spausdinti	1086
special offer	366
speel video af	1189
speichern	267
spela upp	1499
spende	255
spende jetzt	255
spenden	255
spenden sie	255
spendenkonto	320
spill av	1236
spill av video	1236
spill av video her	1236
sponset	1228
sponset innhold	1228
sponsor content	382
sponsored	270	382	1207
sponsored content	382
sponsored links	382
sponsored message	382
sponsored message - story continues after this	382
sponsored post	382
sponsored stories	390
sponsoreret	213
sponsoreret indhold	213
sponsorizzato	935
sponsorlu	1575
sponsorlu haber	1575
sponsoroitu	632
sponsrat	1491
sponzorirano	1441	1469
sponzorisano	1441
spotify	377
spotted a mistake	387
spotted an error	387
spremi	1444
""", 'st': """
stampa	932
stampa articolo	932
stampa questo articolo	974
standard digital	455
start free trial	366
start subscription	366
startseite	277	280
stay connected	370
stay in the know	370
stay informed	370
stay up to date	370
steady	255
stel je vraag aan onze ai	1184
stellenmarkt	304
stem her	221	1236
stem i afstemningen	221
stem i avstemningen	1236
stem nu	1187
steun ons	1148
stichworte	277
stikkord	1233
stimmen sie ab	304
stopt automatisch	1202
stories for you	390
story continues	382
story continues below	382
straipsnis prieinamas tik prenumeratoriams	1081
strictly necessary cookies	385
stt	640	640
stt-afp	640
stt-reuters	640
stumbleupon	377
stuur een correctie	1192
""", 'su': """
su questo argomento	975
subiecte	1373
submit	359
submit a correction	387
submit comment	387
subscreva a newsletter	1307
subscreva gratuitamente	1348
subscrever	1307
subscrever newsletter	1307
subscribe	366
subscribe by email	370
subscribe for free	366
subscribe here	366
subscribe now	366
subscribe to continue	366
subscribe to continue reading	366
subscribe to get the latest posts sent to your email	370
subscribe to our newsletters	370
subscribe to read	366
subscribe today	366
subscribe via email	370
subscriber exclusive	455
subscriber only	366
subscriber-only	366
subscriber-only content	455
subscribers get more	455
subscribers only	366
subscription options	366
subscriu-t'hi	140
subscriu-te	140
subskrybuj	1275
successivo	944
suche	280
suchen	280
sudah punya akun	874
suggerisci una correzione	956
suggest a correction	387
suggested	390
suggested articles	390
suivant	695
suivez notre direct	728
suivez nous	684
suivez-nous	684
suivi	684
suivre	684
suivre ce sujet	684
suivre ce sujet et recevoir une alerte	718
suivre cet auteur	684
sujets	692
sulge reklaam	548
sulje	623
sullo stesso argomento	941
sullo stesso tema	941
sumbang	873
summary by ai	428
suositellut	636
suosittelemme	636
suosituimmat	636
support local journalism	360
support our journalism	360
support our work	360
support quality journalism	360
support the author	360
support this site	360
support us	360
support us on patreon	360
support us today	360
supported by	382
sur ce sujet	692
sur le web	692
suscribete	477
suscribirme	477
suscribirse	477
suscribite	528
suscribite ahora	528
suscripciones	477
susijusios naujienos	1083
sutikti su visais	1098
sutinku	1098
suurenna kuva	638
""", 'sv': """
svar	216	1231
svara	1494
""", 'sw': """
swisha en slant	1481
""", 'sz': """
szavazzon	843
szukaj	1292
""", "t'": """
t'ha agradat aquest article	155
""", 'ta': """
ta bort annonser	1491
tag	883	941	1644
tag-uri	1373
taggar	1496
tagged	390
tagger	1233
tagi	1289
tags	218	277	348	390	493	692	883	941	1166	1320	1644
taguri	1373
taille du texte	683
taip pat skaitykite	1083
tak for din tilmelding	207
take our survey	387
tallenna	630
tallenna juttu	630
talvez mais tarde	1301
tamanho da fonte	1311
tampilkan lebih banyak	885
tartalom	843
tautan berhasil disalin	906
tautan disalin	878
tautan telah disalin	906
tavs e-pasts	1137
""", 'te': """
te has suscrito correctamente	524
te puede gustar	493
te puede interesar	493
te quedan # caracteres	518
te recomendamos	493
te-ar putea interesa	1373
teata veast	546
teavita veast	546
tee lahjoitus	624
teilen	267
teilen auf	267
teilen und weiterempfehlen	267
teised loevad	542
tek seferlik	1568
tekst loopt door onder de advertentie	1160
tekstgrootte	1157
tekstimainos	632
telegram	377	1418
teljes cikk	843
telli	540
telli kohe	540
tellijale	540
tellijana saad artiklit jagada	545
tellijatele	540
tema	1233
temaer	1233
temas	493	1320
temas relacionados	493
tematy	1289
temes relacionats	170
temi	941
temos	1083
tempo de leitura	1323
tempo di lettura	944
tempo estimado de leitura: # minutos	1311
temps de lecture	695
temps de lecture : # min	695
tendances	692
tendencias	493
tendenze	941
tentang kami	896
terbaru	883
terkait	883
terkini	883
termini e condizioni	937
termos de uso	1316
terms	385
terms & conditions	385
terms and conditions	385
terms apply	455
terms of service	385
terms of use	385
terpopuler	883
terpopuler hari ini	907
terug naar boven	1169
test din viden i ugens quiz	221
test kunnskapene dine i ukas quiz	1236
testa dina kunskaper i veckans quiz	1499
testaa tietosi viikon visassa	638
testen	259
testez gratuitement	676
testez vos connaissances	716
testez vos connaissances avec notre quiz	716
tetszik	836
text size	376
text version	395
texto gerado por ia	1336
""", 'th': """
thank you	359
thank you for subscribing	446
thank you for watching	460
thank you to our sponsors	382
thanks for subscribing	370
thanks for watching	460
thanks to our sponsors	382
the article continues below	460
the story continues below	460
the video player is currently playing an ad	426
thema	277
thema's	1166
themen	277
there are no comments yet	387
there was an error, please provide a valid email address	446
these are external links and will open in a new window	376
this is an advertisement	382
this video can not be played	426
this video cannot be played	426
threads	377
""", 'ti': """
ti consigliamo	941
ti potrebbe interessare	941
ti potrebbero interessare	941
ticker	277
tickets sichern	304
tidak terima kasih	872
tidak, terima kasih	872
tiempo de lectura	496
tiempo estimado de lectura: # minutos	484
tietosuoja	633
tiktok	377
til forsiden	218	1233
til toppen	221	1236
tilaa	625
tilaa nyt	625
tilaa uutiskirje	627
tilaa uutiskirjeet	627
tilaajalle	625
tilaajille	625
tilaukset	625
till erbjudandet	1483
till startsidan	1496
till toppen	1499
tilmeld	207
tilmeld dig	207
tilmeld dig nyhedsbrevet	207
tilmeld nyhedsbrev	207
timp de citire # min	1375
tin sau	1644
tinggalkan komentar	882
tip us	360
tips en venn	1225
tips van de redactie	1166
tipsa	1488
tipsa oss	1494
tisk	185
""", 'to': """
today's most read	459
today's paper	395
today's top stories	390
todos los comentarios	491
toestemming	1162
toeta	540
toeta meid	540
toggle	395
toggle caption	395
toimetus soovitab	542
toimitus suosittelee	636
toista	638
toon deze inhoud	1182
toon inhoud	1162
toon meer	1169
toon minder	1169
toon reacties	1164
top articles	390
top artikel	277
top comments	387
top headlines	390
top latest discussions	395
top news	390
top stories	390
top-artikel	277
top-news	277
top-themen	277
tophistorier	218
topics	390
topik	883
topik terkait	883
toppnyheter	1496
toppsaker	1233
topthemen	277
torna all'inizio	944
torna su	944
torne-se assinante	1302
torne-se membro	1302
tots els butlletins	163
toujours afficher ce type de contenu	708
tous les commentaires	690
tous ses articles	706
tout accepter	688
tout refuser	688
tout voir	695
toute l'actu	692
toutes les photos	695
""", 'tr': """
trabaja con nosotros	513
trabalhe connosco	1338
trabalhe conosco	1338
trakteer ons op koffie	1148
trang sau	1646
transferencia bancaria	476
traueranzeigen	304
treballa amb nosaltres	157
trefwoorden	1166
trend	1579
trending	277	390	883	1166	1320
trending deals	382
trending now	390
trending stories	390
trending today	390
trending topics	390
trimite	1368
trimite pe email	1368
trimite pe whatsapp	1397
trimite unui prieten	1397
try it free	366
""", 'tt': """
tt	1525	1525
tt-afp	1525	1525
tt-reuters	1525	1525
""", 'tu': """
tu e-mail	480
tu email	480
tudo sobre	1320
tue riippumatonta journalismia	624
tuitar	1311
tuitear	484
tulis komentar	882
tulis komentar anda di sini	896
tulosta	630
tulosta juttu	630
tumblr	377
tunnuksen luominen on maksutonta	625
tuoreimmat	636
tuoreimmat uutiset	636
turinio rinkodara	1089
tutti gli aggiornamenti qui	966
tutti i commenti	939
tutup	872
""", 'tw': """
tweet	376	878	932
tweet this	376
tweeta	1488
tweeter	683
tweetle	1573
tweetnij	1281
tweetnout	185
twitter	377
twitter-inhalte erlauben	273
twittern	267
""", 'ty': """
tyck till	1494
tylko w serwisie	1289
type your email	370
""", 'ud': """
udskriv	210
udvalgt	218
""", 'ui': """
uitgelicht	1166
uitloggen	1151
""", 'ul': """
ultim'ora	941
ultime news	941
ultime notizie	941
ultimele articole	1373
ultimi articoli	941
""", 'um': """
um assinante ofereceu-lhe este artigo	1355
umfrage wird geladen	304
""", 'un': """
un abbonato ti ha regalato questo articolo	974
un subscriptor t'ha regalat aquest article	169
une erreur dans l'article	690
uneix-te a la conversa	155
unfollow	379
unisciti al nostro canale	933
unlisted	395
unlock this article	366
unohditko salasanan	625
uns folgen	268
unser bestes angebot	324
unser newsletter	263
unsere empfehlung	277
unsere empfehlungen	277
unsere newsletter	263
unsere top-themen	329
""", 'up': """
up next	390
upgrade now	366
upgrade to founding member	366
upgrade to paid	360
""", 'us': """
ustawienia	1285
ustawienia cookies	1285
""", 'ut': """
utiles	688
utvalgt	1233
utvalt	1496
""", 'uu': """
uudiskiri	564
uudiskirjad	564
uusimmat	636
uutiskirje	627
uutiskirjeet	627
""", 'uw': """
uw e-mailadres	1153
""", 'va': """
vaata galeriid	547
vaata ka	542
vaata kommentaare	546
vaata pilte	547
vaata videost	547
vaata videot	547
vaata videot siit	547
vacatures	1187
vagas de emprego	1338
vai al contenuto	944
vain tilaajille	625
vakances	1121
valikko	638
valorar	491
van onze partners	1166
vandaag	1166
vandaag niet	1147
var artikkelen nyttig	1231
var artiklen nyttig	216
var oppsummeringen nyttig	1231
var opsummeringen nyttig	216
var saken nyttig	1231
vastaa	635
vastaa kyselyyn	638
vastaa lukijakyselyyn	638
""", 've': """
ve zkratce	191
vedi anche	941
vedi i # commenti	963
vedi i commenti	939
vedi tutte	944
vedi tutti	944
vedi tutto	944
veilig betalen	1150
ver # comentarios	491
ver bio	505
ver comentarios	491
ver contenido	489
ver contenido externo	509
ver essa foto no instagram	1334
ver este tuit	509
ver fotos	496
ver galeria	1323
ver los comentarios	491
ver mais	1323
ver ofertas	477	1305
ver perfil	505	1346
ver resultado parcial	1344
ver resultados	518
ver resultados de la encuesta	518
ver todas	496	1323
ver todo	496
ver todos	496	1323
ver tudo	1323
verder zonder te steunen	1147
vergroot	1169
vergroot afbeelding	1169
verlagsangebot	270
verlagsbeilage	330
verschicken	267
versenden	267
verwandte artikel	277
verwandte themen	277
verwante artikelen	1166
veuillez saisir une adresse e-mail valide	721
veure # comentaris	155
veure perfil	161
veure totes les ofertes	167
vezi # comentarii	1384
vezi comentariile	1372
vezi mai mult	1375
vezi rezultatele	1384
vezi toate	1375
vezi toate newsletterele noastre	1391
vezi toate ofertele de abonament	1395
vezi videoclipul	1390
""", 'vi': """
vi har lukket for kommentarer	216
viber	377	1418
videa	191
video	191	218	883	941	1233	1373	1496	1579	1644
video abspielen	306
video ad	382
video afspelen	1189
video anschauen	306
video ansehen	306
video laden	273
video terkait	883
video's	1166
videoen afspilles her	221
videoen kan ikke afspilles	221
videolar	1579
videos	277	493
videot	636
videoyu izle	1581
videoyu izleyin	1581
view all	395
view all newsletters	370
view comment	387
view comments	387	395
view full size	395
view gallery	395
view image	395
view image in fullscreen	395
view more	395
view on instagram	376
view our privacy policy	426
view plans	366
view post on instagram	426
view post on x	426
view subscription options	366
view this post on facebook	426
view this post on instagram	426
view this post on threads	426
view this post on x	426
viimased uudised	542
virement	675
virement bancaire	675
vis alle	221	1236
vis bildetekst	1236
vis flere	221	1236
vis indhold	214
vis innhold	1229
vis innlegg fra facebook	1236
vis innlegg fra instagram	1236
vis kommentarer	216	1231
vis mer	1236
vis mere	221
visa alla	1499
visa fler	1499
visa kommentarer	1494
visa mer	1499
visualizza questo post su instagram	954
""", 'vk': """
vk	377
""", 'vo': """
voce sintetica	956
voeg toe aan je leeslijst	1203
voir aussi	692
voir ce post	708
voir ce tweet	708
voir cette publication sur instagram	708
voir le contenu	688
voir le diaporama	695
voir les # commentaires	716
voir les commentaires	690
voir les offres	676
voir les photos	695
voir moins	695
voir plus	695
voir plus de commentaires	690
voir ses articles	706
voir son profil	706
voir tous ses articles	706
voir tout	695
voit perua tilauksen milloin tahansa	627
voit peruuttaa milloin vain	625
volg	1158
volg dit onderwerp	1158
volg ons	1158
volgen	1158
volgend artikel	1166
volgende	1169
volgende pagina	1169
vollbild	280
vols eliminar la publicitat	157
vols llegir l'article sencer? subscriu-te	167
voltar ao topo	1323
volver arriba	496
von ki zusammengefasst	300
voor abonnees	1151
vorherige seite	280
vorheriger artikel	277
vorig artikel	1166
vorige	1169
vorlesen	267
vorlesen lassen	267
vormista tellimus	540
vorteile sichern	259
vota a la nostra enquesta	155
vota en nuestra encuesta	518
vota il nostro sondaggio	963
vota nel nostro sondaggio	963
vote na nossa enquete	1344
votez dans notre sondage	716
votez pour faire entendre votre voix	716
votre adresse mail	721
votre commentaire	690
votre e-mail	679
votre email	679
vous aimerez aussi	692
vous aimerez lire	692
vous avez lu # articles sur # ce mois-ci	725
vous avez une question	690
vous n'avez pas encore de compte	725
vous pourriez aimer	692
vous pourriez aussi aimer	692
vous pouvez offrir # articles par mois	728
""", 'vr': """
vraag het ai	1184
vraag het onze ai	1184
""", 'vs': """
vstoupit do diskuse	190
vstoupit do galerie	193
""", 'vu': """
vul de vragenlijst in	1187
vul een geldig e-mailadres in	1195
""", 'vy': """
vytisknout	185
""", 'w ': """
w tym artykule	1289
""", 'wa': """
waardeer dit artikel	1199
waardeer dit verhaal	1199
wachtwoord vergeten	1151
war diese zusammenfassung hilfreich	300
was andere lesen	277
was deze samenvatting nuttig	1184
was this helpful	387
was this summary helpful	428
was this summary useful	428
was this translation helpful	428
watch above	435
watch below	435
watch here	435
watch more	390
watch next	390
watch on youtube	435
watch the full video	435
watch video	395
""", 'we': """
we care about your privacy	385
we recommend	390
we value your privacy	385
weekly newsletter	370
wees de eerste die reageert	1164
weigeren	1162
weiter nach der anzeige	330
weiter zum artikel	254
weitere artikel	277
weitere artikel zum thema	329
weitere links	277
weitere meldungen	277
weitere nachrichten	277
weitere news	277
weitere newsletter	316
weitere podcasts	277
weitere themen	277
weitere videos	277
weiterempfehlen	267
weiteres	277
weiterlesen	280
weniger anzeigen	280
werbeanzeige	270
werbliche inhalte	270
werbung	270
werbung von unserem partner	330
werde mitglied	255
werden sie mitglied	255
werden sie teil unseres teams	304
wesprzyj	1273
wesprzyj nas	1273
""", 'wh': """
what do you think	387
what to read next	390
whatsapp	377	377	1418
why trust us	460
why you can trust our reviews	460
why you can trust us	460
""", 'wi': """
wideo	1289
""", 'wo': """
word lid	1148
word supporter	1148
word vriend	1148
""", 'wr': """
write a comment	387
write a review	387
""", 'ws': """
wspieraj	1273
wspieraj nas	1273
wspieram	1273
wszystkie	1292
wszystkie komentarze	1287
""", 'wu': """
wunschbetrag	258
""", 'wy': """
wybrane dla ciebie	1289
wydarzenia	1289
wydrukuj	1281
wyloguj	1275
wyszukaj	1292
""", 'x': """
x	377	838
""", 'x ': """
x (twitter	377
x facebook	376
""", 'x.': """
x.com	377
""", 'xe': """
xem clip	1666
""", 'xi': """
xing	377
""", 'ya': """
ya eres suscriptor	477
ya he donado	472
ya soy socio	472
ya te has registrado	477
ya tengo cuenta	477
ya tienes cuenta	477
ya tienes una cuenta	477
yanitla	1578
yapay zekaya sor	1578
yazdir	1573
yazi boyutu	1573
yaziyi dinle	1573
""", 'ye': """
yearly	359
yes	387
""", 'yo': """
yorum	1578
yorum kurallari	1578
yorum yap	1578
yorum yaz	1578
yorum yazin	1578
yorumlar	1578
yorumlari oku	1578
yorumunuzu yazin	1578
you are now subscribed	446
you are subscribed	446
you can change how much you give or cancel your contributions at any time	360
you have # seconds	382
you may also be interested in	390
you may also enjoy	390
you may also like	390
you may have missed	390
you may like	390
you might also be interested in	390
you might also like	390
you might like	390
you're in	370
you're subscribed	446
your account	366
your comment	387
your donation is tax-deductible	451
your email	370
your email address	370
your gift is tax-deductible	451
your privacy choices	385
your privacy is important to us	385
your subscription is confirmed	446
youtube	377
youtube-inhalte erlauben	273
""", 'yu': """
yukari	1581
""", 'z ': """
z ostatniej chwili	1289
""", 'za': """
zaakceptuj wszystko	1285
zaboravljena lozinka	1438
zadejte e-mail	183
zadnje novice	1470
zahl ich	255
zahlungsart	258
zahlungsarten	258
zahlungsmethode	258
zahlungsmethoden	258
zalo	1639
zaloguj	1275
zamknij	1272
zapisz	1281
zaregistrovat se	181
zarejestruj	1275
zaten abone misiniz	1569
""", 'zi': """
zie ook	1166
ziedot	1114
zip code	370
""", 'zo': """
zobacz komentarze	1287
zobacz wszystkie	1292
zobrazit diskusi	190
zobrazit galerii	193
zobrazit obsah	188
zoek	1169
zoeken	1169
zonder jouw steun kunnen we dit werk niet doen	1199
zoom	395
""", 'zu': """
zu den abo-angeboten	259
zu den angeboten	324
zu den kommentaren	275
zugang freischalten	259
zum abo	259
zum abo-shop	324
zum aboshop	324
zum angebot	259
zum artikel	280
zum gewinnspiel	304
zum inhalt	280
zum inhalt springen	280
zum kommentieren anmelden	275
zum podcast	306
zum quiz	304
zum seitenanfang	280
zum thema	277	280
zum video	306
zur bildergalerie	280
zur diskussion	275
zur fotostrecke	280
zur mediathek	306
zur merkliste	325
zur navigation	280
zur newsletter-anmeldung	263
zur startseite	277
zur themenseite	280
zur umfrage	304
zusammenfassung mit ki	300
zustimmen	273
zustimmen und weiter	273
"""}

START = {'#': """
#	1059 K줄 요약
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	427 K post shared by	427 K video posted by	427 K post by	694 K lire aussi	694 K lire également	950 K cura della redazione	1330 K autora escreve segundo o novo
""", 'ab': """
abbonati	924 K a
abonneer	1209 K je op
abonnez	12 K-vous	674 K-vous à
abonniere	12 K
abonnieren	12 K sie	257 K sie
about	396 K the author	396 K the authors	396 K the writer
""", 'ac': """
accepted	365 K payment methods:	365 K cards:
acest	1383 K rezumat	1383 K articol a fost tradus
achou	7 K algum
achtergrond	1168 K:
acompanhe	12 K
acquista	959 K la rivista
""", 'ad': """
ad	462 K:
ada	894 K kesalahan di artikel
add	12 K us	413 K
additional	464 K reporting by
advertise	433 K with
advertisement	462 K:
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	429 K summaries	429 K-generated summaries	430 K tools were	430 K was used	430 K helped	430 K assisted	1013 Kがこの記事	1013 Kによる自動	1013 K要約	1013 Kによる要約	1013 Kが選んだ	1013 Kに質問	1013 ※K	1059 K 요약은	1059 K 뉴스 요약	1185 K kan fouten maken. controleer	1185 K-samenvattingen	1378 K informații	1378 K un subiect	1378 K un pont	1378 K fost martor	1702 K摘要	1702 K重點	1702 K重点	1702 K生成	1702 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	1352 K o	1352 K a	1352 K-nos a
""", 'ak': """
aktuelle	278 K nachrichten aus
""", 'al': """
al	510 K mostrar este contenido
all	27 K comments
alla	27 K kommentarer	27 K inlägg	1497 K artiklar om	1500 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	219 K artikler om	222 K artikler af	278 K artikel zu	278 K artikel von	279 K infos:	279 K news:	281 K artikel von	305 K folgen	1167 K artikelen over	1170 K artikelen van	1234 K saker om	1237 K artikler av
alles	278 K zum thema	278 K zu	1167 K over	1204 K over
als	326 K abonnent können sie	326 K abonnentin können sie
also	391 K in	392 K read	392 K read	392 K on this site:	392 K worth reading:	392 K on this topic:	820 K read:	820 K read-
alt	219 K om	1234 K om
alte	1399 K știri din
altre	942 K notizie su	976 K notizie di
altri	942 K articoli su	945 K articoli di
altro	942 K su	943 K su questo tema:
""", 'am': """
am	1382 K citit și sunt de acord
""", 'an': """
ancora	32 K nessun commento
anda	888 K punya
anna	554 K vihjest	554 K vihje
annonces	711 K légales : publiez
ansvarig	1527 K utgivare:
ansvarlig	1263 K redaktør:
anuncie	1339 K no	1339 K na
any	27 K comment
""", 'ap': """
apa	894 K reaksi anda
apakah	8 K artikel	888 K anda punya	894 K ringkasan ini	894 K artikel ini	894 K berita ini	894 K informasi ini
apoya	475 K	475 K a
approfondimento	943 K:
approfondisci	943 K
apresentado	1342 K por
""", 'aq': """
aquest	154 K resum	154 K text ha estat traduït	154 K article ha estat traduït
""", 'ar': """
arbejder	228 K du
arbetar	1507 K du
archives	694 K :
are	396 K you affected by
article	702 K traduit
articles	396 K by
articol	1383 K tradus	1387 K susținut de
articolo	957 K tradotto
artificial	430 K intelligence
artikel	884 K terkait:	893 K ini diterjemahkan	893 K ini ditulis dengan	893 K ini dibuat dengan	893 K ini merupakan hasil	908 K ini telah tayang di	908 K ini pertama kali tayang	908 K ini pernah tayang	908 K ini sudah tayang
""", 'as': """
ascolta	1 K	943 K:	962 K il podcast	962 K la puntata
ask	396 K us here	429 K the	429 K our
assista	1322 K:	1343 K ao vídeo acima	1343 K ao vídeo abaixo	1343 K ao vídeo
""", 'at': """
atlikite	1100 K testą
atradi	1133 K kļūdu
""", 'au': """
auch	279 K interessant	279 K interessant:	279 K lesenswert	279 K spannend:	328 K bei uns:
aucun	32 K commentaire
audio	434 K version of this	512 K generado	957 K generato	1383 K generat
aus	279 K dem archiv:	328 K unserem archiv:
author	396 K bio
autore	1127 K:
autors	1127 K:
""", 'av': """
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé
""", 'ay': """
ayrica	1580 K okuyun	1580 K bakin	1580 K bakin:
""", 'ba': """
baca	884 K juga	884 K juga:	884 K juga	884 K juga:	884 K:	884 K selengkapnya	884 K selengkapnya:	884 K selanjutnya:	887 K berita	900 K berita tanpa iklan	908 K berita lainnya	908 K artikel lainnya	908 K artikel lain	908 K berita selengkapnya	909 K ini juga:	909 K pula:	909 K lagi:
background	392 K:	458 K reading:
bagaimana	894 K reaksi anda	894 K pendapat anda	894 K menurut anda
baggrund	220 K:
bagikan	3 K
baixe	13 K
bakgrund	1498 K:
bakgrunn	1235 K:
bakiniz	1580 K:
""", 'be': """
be	28 K kind	28 K respectful	31 K the first
beachten	28 K sie bitte
become	363 K a member of	442 K a member to comment
bekijk	1168 K ook	1168 K:	1168 K hier	1168 K ook:	1170 K alle artikelen van	1188 K de video	1188 K de hele uitzending	1188 K de uitzending	1188 K de beelden	1188 K hier het hele	1190 K de video:
belanja	895 K di toko
beli	895 K tiket
beluister	1 K	1188 K de podcast	1188 K onze
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	895 K dengan tim
beri	894 K rating	1471 K tudi
berikan	894 K penilaian anda	898 K suara anda
berikutnya	909 K:
berita	893 K ini diringkas	908 K ini telah tayang	909 K lainnya:
besuche	12 K uns
besuchen	12 K sie uns
""", 'bi': """
bildergalerie	279 K:
bir	7 K hata	1595 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie
bizi	12 K
""", 'bl': """
black	452 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	1240 K medlem av	1240 K abonnent på	1504 K medlem i	1504 K prenumerant på
blijf	28 K
bliv	31 K den første	225 K medlem af	225 K abonnent på	234 K testlæser	234 K klogere på
""", 'bo': """
bodite	31 K prvi
book	431 K your ticket	431 K tickets
""", 'br': """
brak	32 K komentarzy
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet
buat	914 K akun gratis
budi	31 K prvi
budite	31 K prvi
bunu	1580 K da okuyun:
buy	431 K tickets	431 K your ticket	431 K your tickets
""", 'c': """
c	400 (K) #
""", 'ca': """
can	440 K't see the poll	440 K't see the quiz	440 K't see this poll
catch	12 K us	381 K us on	434 K up on bbc	458 K up:
""", 'ce': """
ce	33 K părere	702 K résumé	702 K texte a été traduit	711 K numéro est en vente	711 K numéro est disponible
cek	887 K
ces	702 K points clés
cet	8 K article vous	702 K article a été traduit
cette	702 K synthèse	702 K traduction a été
""", 'ch': """
che	33 K ne pensi
chia	3 K sẻ
choose	413 K
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	943 K qui
click	414 K here to join	414 K to join	436 K here for more	444 K here to download	444 K to download
clique	1322 K aqui	1343 K no player acima
cliquez	694 K ici
clube	1339 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	905 K
colunista	1329 K do	1329 K da
come	431 K and meet
comentarii	5 K
comentariile	5 K	27 K	1385 K nu reprezintă	1385 K aparțin
comentarios	5 K	27 K	519 K moderados según
comentariul	27 K dumneavoastră	27 K tău	1385 K tău va
commandez	711 K notre	711 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	442 K must
commenti	5 K	27 K
commenting	5 K	442 K is
comments	5 K	5 K on this	27 K	442 K are reserved	442 K are for	442 K are open to	442 K are only
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
compra	514 K aquí
condividete	3 K
condividi	3 K
confira	1322 K:	1322 K também	1322 K também:
conhece	1333 K algum caso
connect	12 K with	381 K with us
conoces	500 ¿K	504 ¿K algún
consiglia	3 K
consulta	495 K aquí
consultez	711 K les avis de décès	711 K nos offres
contact	396 K the author	396 K the reporter	396 K:	396 K this reporter
contacta	497 K con
contacte	497 K con
contacter	696 K l'auteur
contactez	696 K l'auteur	696 K-nous	705 K l'auteur
contacto	508 K:
contate	1324 K o autor
contatta	945 K l'autore
contenido	512 K generado	516 K ofrecido por
contenu	702 K généré	714 K proposé par	714 K sponsorisé par
contenuto	957 K generato	961 K offerto da
contingut	154 K generat	158 K ofert per
continue	452 K reading
contributions	27 K
copy	3 K link to	3 K the link	3 K article
copyright	283 K	400 K ©	400 K #	400 K:	400 K by
cosa	33 K ne pensi
""", 'cs': """
csatlakozz	12 K
""", 'cy': """
cyber	452 K monday
""", 'cz': """
czytaj	1290 K więcej o	1291 K także	1291 K także:	1291 K też	1291 K też:	1291 K również	1291 K więcej	1291 K:	1291 K także	1291 K też	1291 K więcej
""", 'da': """
da	943 K leggere:
daftar	895 K webinar	914 K gratis
daftarkan	895 K diri anda
daha	1580 K fazlasi:
dapatkan	887 K
das	278 K beste aus	279 K könnte sie auch interessieren	279 K könnte dich auch interessieren	279 K könnte sie interessieren:	279 K könnte sie auch interessieren:	279 K könnte dich auch interessieren:	305 K ganze interview	305 K komplette interview
dazu	279 K auch:	328 K passend:
""", 'de': """
de	5 K reacties	1188 K podcast is te beluisteren
deel	3 K dit	3 K het
dein	27 K kommentar
deine	308 K meinung ist uns wichtig
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen
dela	3 K artikeln	3 K den här	3 K texten
deli	3 K
delite	3 K
delta	1249 K i vår	1513 K i vår
deltag	234 K i vores
den	26 K här sammanfattningen
dengarkan	1 K	884 K:	897 K podcast	897 K juga
denne	26 K opsummering
der	5 K kommentarbereich	32 K er ingen kommentarer
descarga	13 K
descargue	13 K
descarrega	13 K	162 K't l'app	162 K't la nostra	162 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	514 K nuestros	514 K nuestras
descuentos	514 K exclusivos para suscriptores
despre	1380 K autor
detaylar	1580 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	1580 K okuyun:
deze	26 K samenvatting	1185 K tekst	1185 K vertaling	1185 K ai
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this
die	5 K kommentarfunktion	5 K kommentare	301 K zusammenfassung	305 K neue folge	305 K aktuelle folge	305 K komplette folge	305 K ganze folge	305 K ganze sendung	308 K umfrage wird durchgeführt
diese	301 K meldung
dieser	301 K artikel	301 K text	301 K beitrag
dieses	301 K interview
dig	458 K deeper:
digital	452 K subscriptions
din	27 K kommentar
dinleyin	1580 K:
direkt	1498 K:
direkte	1235 K:
disclaimer	400 K:	802 K:
discover	23 K more from
diskuse	5 K
diskusia	5 K
diskutujte	28 K
diskuze	5 K
disponible	162 K a l'app store	162 K a google play	522 K en app store	522 K en google play y	719 K sur google play
distribuie	3 K
distributed	464 K by
disusun	893 K dengan
dit	27 K indlæg	1185 K artikel	1185 K stuk	1185 K bericht	1185 K verhaal
""", 'do': """
do	33 K you agree	396 K you have a story	396 K you know more	396 K you have information	396 K you work at	396 K you work in	396 K you have a tip	396 K you have any information	438 K our
doe	1191 K de quiz	1191 K mee met ons	1191 K mee met onze	1191 K mee aan ons	1191 K mee aan onze
don	372 K't miss	392 K't miss:
dona	475 K a	924 K a
donasi	903 K untuk
donate	363 K to
doneer	1209 K aan
dossier	694 K :
dowiedz	1291 K się więcej
download	13 K	900 K
""", 'dp': """
dpa	283 (K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	228 K kan tippe os	228 K kan sende os	247 K har brugt	247 K har læst	1264 K har lest	1264 K har #	1507 K som källa	1528 K har läst	1528 K har #
dukung	903 K	903 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você
""", 'ea': """
earlier	458 K coverage:
""", 'eb': """
ebenfalls	279 K interessant:
""", 'ed': """
editing	400 (K by	400 K by
editor	392 K's picks:	890 K:	890 K :
""", 'ee': """
een	1183 K bericht gedeeld door	1183 K post gedeeld door
eerder	1190 K schreven we:	1190 K verschenen:
""", 'ei': """
ei	32 K vielä kommentteja
ein	299 K beitrag geteilt von	299 K von	299 K post von
""", 'el': """
el	156 K teu comentari serà	517 K vídeo comenzará	517 K video comenzará
els	5 K comentaris	27 K comentaris
""", 'em': """
em	1342 K parceria com
email	3 K this	396 K the author	396 K us
empfehlen	3 K sie
""", 'en': """
en	158 K col·laboració amb	495 K vídeo:	495 K directo	495 K contexto:	516 K colaboración con	694 K savoir plus	694 K direct	714 K partenariat avec	730 K vidéo -	730 K images -
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K
enjoy	452 K
enjoying	372 K this article
entdecke	23 K mehr von
entenda	1322 K:
entra	12 K nel
entre	12 K no
envia	149 K'ns
envianos	503 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	228 K du	1243 K du
erbjudande	1513 K till dig som
""", 'es': """
es	32 K gibt noch keine kommentare	506 K corresponsal	506 K redactor de	506 K redactora de	506 K jefe de	506 K jefa de
escanea	503 K el código	522 K el código para descargar
escolta	1 K	160 K el pòdcast	160 K el podcast	160 K el nostre pòdcast	160 K el nostre podcast
escoltar	1 K
escucha	1 K	517 K el pódcast	517 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	727 K
esta	512 K noticia ha sido traducida	512 K traducción se ha hecho	512 K traducción ha sido	512 K función utiliza	519 K noticia pertenece a	1337 K tradução foi feita	1337 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	510 K contenido procede de	510 K contenido proviene de	512 K texto ha sido traducido	512 K artículo ha sido traducido	514 K reportaje forma parte del número	514 K artículo forma parte del número	519 K artículo pertenece a	1337 K texto foi traduzido	1337 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	145 K pot interessar:
""", 'ex': """
explainer	392 K:
explore	392 K more:
""", 'ez': """
ez	842 K is érdekelheti:
""", 'fa': """
fai	965 K il quiz	965 K il test	965 K il nostro
faites	674 K un don à
fale	1324 K com o autor	1330 K com o repórter	1330 K com a repórter
fandt	7 K du
fant	7 K du
""", 'fe': """
feel	406 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
""", 'fi': """
fii	31 K primul
filed	392 K under:
find	12 K us	12 K os	381 K us on	381 K me on	433 K your next job
finden	12 K sie uns
finn	12 K oss
""", 'fl': """
flash	452 K sale
fler	1497 K artiklar om	1500 K artiklar av
flere	219 K artikler om	222 K artikler af	1234 K saker om	1234 K saker fra	1235 K saker om	1237 K saker av	1249 K jobber på
""", 'fo': """
folge	12 K
folgen	12 K sie
folgt	12 K
follow	12 K	381 K us	381 K @	381 K all the latest	381 K the latest	381 K our	414 K the	887 K
for	13 K a better	13 K the best	436 K more news	436 K more local	436 K more stories	436 K more on	436 K more coverage	436 K more of our	436 K more from	436 K the latest	444 K the best experience	444 K the best reading experience	452 K just	452 K only	458 K more on the story
forward	3 K this
fotostrecke	279 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	301 K unsere ki
fragen	301 K sie unsere ki
freier	323 K zugang für abonnenten
from	392 K the archive:	392 K our archive:	392 K our archives:	458 K our archives:
""", 'fu': """
fuiste	504 ¿K testigo
full	392 K story:	392 K coverage:
funnet	7 K en
further	392 K reading:
""", 'ga': """
gabung	12 K	887 K
gambas	884 [K:video
""", 'ge': """
geef	3 K dit
generative	430 K ai
gerelateerd	1190 K:
get	13 K the app	13 K our	23 K	372 K the latest	372 K breaking news	414 K	414 K the	431 K tickets	431 K your tickets	444 K the	445 K text alerts	445 K news alerts	448 K the	448 K our	452 K	464 K permission to reuse
""", 'gi': """
gift	3 K this
giornalista	949 K professionista	949 K e scrittrice	949 K e scrittore
""", 'go': """
go	458 K deeper:
gostou	8 K
got	396 K a tip	396 K a story	396 K a news tip	396 K a question
""", 'gr': """
graduada	507 K en
graduado	507 K en
""", 'gu': """
guarda	943 K anche	943 K:	943 K il video	943 K anche:	962 K il video qui sopra
gulir	910 K ke bawah	910 K untuk
""", 'ha': """
ha	849 K van információja	849 K van információd	849 K ön is átélt	849 K te is átéltél	849 K többet tud
haben	7 K sie einen fehler	281 K sie hinweise
haberde	7 K hata	1595 K hata
haberin	1580 K devami için
haberleri	13 K
haga	504 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	953 K informazioni	953 K una notizia	953 K una segnalazione	953 K una storia
hakaret	27 K içeren
halaman	909 K selanjutnya:
hallgasd	1 K meg	855 K meg
hallgass	855 K minket
hallgassa	1 K meg	855 K meg
haluatko	644 K kertoa	651 K töihin	651 K meille töihin
har	7 K du fundet	7 K du sett	222 K du et tip	228 K du oplysninger	228 K du viden	228 K du et godt tip	228 K du tip	228 K du flere oplysninger	228 K du oplevet	228 K du selv oplevet	228 K du en god historie	1237 K du et tips	1243 K du informasjon	1243 K du opplysninger	1243 K du flere opplysninger	1243 K du tips	1243 K du et tips	1243 K du opplevd	1243 K du erfaring	1243 K du tanker	1243 K du noe på hjertet	1507 K du information	1507 K du uppgifter	1507 K du tips	1507 K du ett tips	1507 K du varit med om	1507 K du egna erfarenheter	1507 K du upplevt
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	156 K d'estar registrat	156 K detectat cap	156 K trobat cap	504 ¿K sido testigo
hast	7 K du einen fehler
hat	8 K ihnen	8 K dir
hata	1595 K mi fark
have	7 K you found	7 K you spotted	396 K a tip	396 K a story	396 K a news tip	396 K you been	396 K a question about this	396 K a question for	443 K your say
hay	7 K algún
haz	495 K clic aquí	504 K tu denuncia	520 K nuestro test	520 K el test	520 K nuestro quiz
hazte	475 K socio de
""", 'he': """
hear	1 K this	434 K this story	436 K more
heb	7 K je een fout	1170 K je een tip
heeft	1170 K u een tip
help	440 K us improve
hent	13 K	225 K appen fra	239 K	1254 K
here	458 K's more on this
het	5 K reactieveld	1167 K beste van
""", 'hi': """
hier	279 K lesen sie	279 K geht es zu	279 K geht's zu	305 K klicken, um	308 K geht es zum quiz	308 K geht es zum täglichen
highlights	429 K
hintergrund	279 K:
hitta	12 K oss
hittat	7 K ett
""", 'hj': """
hjelp	1249 K oss å bli bedre
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
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	942 K più letti di	957 K punti chiave
""", 'ic': """
icymi	392 K:
""", 'if': """
if	7 K you spot	7 K you notice	406 K you enjoyed this	406 K you liked this
""", 'ih': """
ihr	27 K kommentar
ihre	27 K beiträge	33 K meinung	308 K meinung ist uns wichtig
""", 'ik': """
iklan	910 K -
ikuti	12 K	887 K	898 K survei	898 K polling	898 K jajak pendapat	898 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	955 K video non è disponibile	957 K testo è stato realizzato	962 K video inizierà	964 K tuo commento sarà
ilgili	1580 K haber
ilginizi	1580 K çekebilir	1580 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	651 K
""", 'im': """
im	279 K video:
image	400 K copyright	400 K source,	400 K credit:
""", 'in': """
in	392 K case you missed it:	434 K the video player above	959 K edicola da	959 K edicola con	961 K collaborazione con	980 K offerta
informationen	301 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	967 K il codice	967 K il qr code	967 K il qr
inscreva	1339 K-se no nosso webinar
inscrivez	711 K-vous à notre webinaire
instala	13 K
instale	13 K
install	13 K
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
invia	3 K	953 K la tua lettera
""", 'is': """
is	7 K something wrong
isi	898 K survei
ist	7 K ihnen ein fehler
""", 'iz': """
izle	1580 K:
izleyin	1580 K:
izpildi	1132 K testu
""", 'ja': """
ja	1127 K tev ir informācija	1127 K jums ir informācija	1127 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä
jadikan	887 K
jadilah	31 K yang pertama
jawab	898 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie
jetzt	305 K reinhören	308 K tickets sichern	328 K lesen:
""", 'ji': """
jika	888 K anda mengetahui	888 K anda punya
""", 'jo': """
job	225 K hos
jobb	1240 K i
jobba	1504 K på
jobbar	1507 K du
jobber	1243 K du
jogue	1339 K palavras cruzadas
join	12 K our	12 K us	23 K	363 K	381 K the conversation on	381 K us on	414 K the	414 K	431 K us for	431 K us at	431 K us in	431 K us live	443 K the conversation	443 K the discussion	443 K the debate	452 K for	452 K now
jornalista	1329 K formada	1329 K formado
""", 'ju': """
junte	12 K-se	23 K-se a
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kanalimiza	12 K
kas	554 K sul on vihje	554 K sul on vihjeid
katso	637 K myös	637 K:	637 K video	637 K myös:
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	372 K up with	452 K reading
kender	228 K du til
kerro	644 K kokemuksesi	644 K oma
keskustele	28 K
keskustelu	654 K on auki
key	429 K points	429 K takeaways
""", 'ki': """
ki	301 K-generierte inhalte	301 K-generierte texte	301 K-generierte zusammenfassungen
kijk	1168 K ook	1168 K hier	1188 K de uitzending	1188 K de hele	1204 K voor meer
kirim	888 K foto	888 K tulisan
kirimkan	888 K foto
kirjaudu	654 K
kirjoittaja	646 K on	646 K työskentelee
kirjuta	554 K autorile
""", 'kl': """
klausykite	1094 K
klicka	1498 K här
klik	220 K her	887 K	1168 K hier	1204 K hier voor
klikk	1235 K her
kliknij	1291 K tutaj
""", 'kn': """
know	406 K someone	406 K anyone
""", 'ko': """
kom	234 K til vores	1249 K på vårt	1249 K på vår	1513 K på vårt	1513 K på vår
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
kontakt	194 K na autora	222 K journalisten	228 K journalisten	229 K	281 K:	1237 K journalisten	1243 K oss	1243 K journalisten	1244 K
kontakta	1500 K reportern	1507 K oss via	1507 K reportern	1508 K
kontributor	890 K:
konuyla	1580 K ilgili:
koreksi	894 K artikel
""", 'ku': """
kui	554 K sul on teema	554 K sul on vihje	554 K tead	554 K märkasid
kunjungi	895 K toko
kunstmatige	1185 K intelligentie kan fouten maken. controleer
kuula	559 K podcasti
kuuntele	1 K	637 K:	637 K myös	637 K myös:	652 K
""", 'l': """
l	5 K'espace commentaires	696 K'auteur	702 K'essentiel par	945 K'autore
""", 'la': """
la	5 K sección de comentarios	715 K vidéo va commencer	964 K tua opinione conta
laat	1188 K je dit artikel
laatste	1167 K nieuws over
ladda	13 K ner	1517 K ner	1517 K ned
lade	13 K
laden	13 K sie
langganan	905 K
lanjut	910 K membaca
lanjutkan	910 K membaca
laporan	889 K:	890 K wartawan	890 K kontributor
laporkan	894 K kesalahan
lasi	1117 K arī	1117 K vairāk	1117 K vēl
lasiet	1117 K arī
last	13 K ned	1254 K ned
lataa	13 K
latest	391 K from	391 K in	391 K videos from
laureata	949 K in
laureato	949 K in
""", 'le': """
le	495 K puede interesar	495 K puede interesar:	693 K meilleur de
lea	495 K también	495 K aquí	495 K además	495 K más	495 K:	495 K también	495 K además:
lediga	1504 K jobb på	1504 K tjänster på
ledige	225 K stillinger hos	225 K stillinger på	1240 K stillinger i	1240 K stillinger hos
lee	13 K en	495 K también	495 K más	495 K:	495 K también	495 K más:	495 K aquí:	522 K las noticias sin anuncios	522 K sin anuncios en la app	533 K aquí la nota completa
leer	495 K también	495 K más
lees	13 K	1167 K meer over	1168 K ook	1168 K ook:	1168 K meer	1168 K meer:	1168 K verder	1168 K hier	1168 K:	1168 K ook	1168 K meer	1168 K verder:	1190 K ons dossier:	1190 K het hele verhaal:	1204 K het hele	1204 K het volledige	1204 K de hele	1204 K hier het hele	1204 K hier alles
leestip	1168 K:
leggi	13 K	942 K tutte le notizie	943 K anche	943 K anche:	943 K qui	943 K tutto	943 K:	943 K anche	943 K pure:	950 K tutti gli articoli di
legyen	31 K ön az első
leia	13 K	1321 K mais sobre	1322 K também	1322 K também:	1322 K mais	1322 K:	1322 K aqui	1322 K também	1322 K mais	1322 K mais:
leidsid	560 K vea	560 K artiklist vea
leiten	3 K sie
ler	1322 K também	1322 K mais
les	5 K commentaires	27 K commentaires	27 K messages	693 K plus lus	702 K points clés	702 K réponses sont générées	1234 K mer om	1235 K også	1235 K også:	1235 K mer	1235 K mer:	1235 K:	1235 K hele saken	1235 K om	1235 K her	1235 K også	1235 K mer	1235 - K også	1240 K videre med	1254 K eavisen	1254 K avisa	1254 K avisen
leseempfehlung	328 K:
lesen	13 K sie	278 K sie mehr zu	278 K sie mehr zum	279 K sie auch	279 K sie mehr	279 K sie hier	279 K sie dazu	279 K sie jetzt	279 K sie außerdem	279 K sie mehr zum thema	328 K sie hierzu:
lesenswert	328 K:
lesetipp	279 K	279 K:
lest	279 K auch
""", 'li': """
licencia	534 K creative commons
licenciada	507 K en
licenciado	507 K en
license	464 K this
lies	279 K auch	279 K mehr	279 K dazu
lihat	884 K juga	884 K juga:	897 K video	909 K pula:
like	12 K us	372 K what you're reading	381 K and follow
limited	452 K time	452 K-time
link	1652 K bài gốc
lire	693 K tous nos articles	694 K aussi	694 K également	694 K	694 K notre	694 K l'article	694 K plus	694 >> K
lisez	13 K	694 K aussi	727 K
listen	1 K to	392 K |	392 K:	434 K to the latest episode	434 K to the full episode	434 K to the full interview	434 K again on
live	220 K:	279 K-ticker:
liveblog	1168 K:
""", 'll': """
llegeix	145 K també	145 K més
llegiu	145 K també
llicenciada	151 K en periodisme
llicenciat	151 K en periodisme
""", 'lo': """
lo	494 K más leído en	494 K más visto en	494 K último en
loe	543 K ka	543 K lisaks	543 K veel	543 K edasi:
log	247 K ind eller opret
logg	1264 K inn eller
logga	1528 K in eller
los	5 K comentarios	27 K comentarios	1191 K de dagelijkse
lowongan	895 K kerja di
""", 'lu': """
lue	637 K myös	637 K myös:	637 K lisää	637 K lisää:	637 K:	637 K myös	637 K lisää	637 K seuraavaksi:
luister	1 K	1168 K ook	1168 K:	1168 K ook:	1188 K hier naar	1188 K de podcast
luo	654 K tunnus
""", 'ly': """
lyssna	1 K på	1498 K	1498 K:
lyt	1 K til	220 K til
lytt	1235 K til
""", 'ma': """
maak	1191 K de puzzel
mach	308 K den test:
machen	308 K sie den test:	308 K sie mit bei unserer
mai	1374 K multe detalii	1374 K mult pe această temă:	1399 K multe articole despre	1399 K multe știri despre
mail	1170 K de auteur
mais	1321 K lidas em	1321 K de	1321 K sobre	1321 K notícias de	1321 K notícias sobre	1324 K artigos de
make	12 K us
manda	503 K tus fotos
mandanos	503 K
mande	1333 K sua sugestão	1333 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	887 K bergabung
masuk	914 K atau daftar
masz	1293 K temat
""", 'me': """
meer	1167 K over	1167 K uit	1167 K van	1167 K nieuws over	1168 K lezen:	1170 K artikelen van	1170 K van deze auteur	1204 K nieuws uit	1204 K nieuws over	1204 K weten?	1204 K over dit
meest	1167 K gelezen in
meet	396 K the author	431 K our
mehr	278 K zum thema	278 K aus	278 K von	278 K zu	278 K lesen über	278 K über	279 K zum thema	279 K dazu	279 K dazu:	279 K lesen:	279 K aus dem ressort	279 K aus der region:	281 K vom autor	281 K von der autorin	281 K artikel von	301 K informationen zum einsatz von ki	328 K nachrichten aus	328 K aus dem archiv:
meistgelesen	278 K in
mejla	1507 K reportern	1508 K
meld	1249 K deg på vårt
menemukan	7 K kesalahan
mer	1234 K om	1234 K fra	1235 K om saken:	1497 K om	1497 K från	1498 K om ämnet:	1498 K läsning:	1500 K av
merci	28 K de rester	28 K de respecter
mere	219 K om	219 K fra	220 K om emnet:
mest	1497 K läst i
mettiti	965 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	495 K también	495 K:	495 K también	495 K también:	517 K el video arriba	517 K el vídeo de arriba
mit	33 K gondol	283 K material von
""", 'mo': """
mohlo	192 K by vás zajímat:
molimo	28 K vas da
more	391 K from	391 K on	392 K from	392 K on this	392 K to read:	392 K on this story:	392 K on this topic:	392 K stories:	392 K on:	396 K by	396 K stories by	458 K coverage:
most	391 K read in	391 K read on	391 K viewed in	391 K popular in	391 K popular on
""", 'mu': """
mua	1657 K vé
must	392 K read:
""", 'na': """
najdete	12 K nás
najnowsze	1290 K z
najpopularniejsze	1290 K w
napisz	31 K pierwszy
nata	949 K a
nato	949 K a
""", 'ne': """
ne	33 K düşünüyorsunuz
nema	32 K komentara
nenhum	32 K comentário
nessun	32 K commento
neueste	278 K artikel aus
new	452 K year sale
newsblog	279 K:
next	392 K:
""", 'ng': """
nghe	1 K	1645 K:	1658 K podcast của báo	1658 K podcast của chúng tôi	1658 K toàn bộ bài	1658 K bài viết
""", 'ni': """
niciun	32 K comentariu
nie	32 K ma jeszcze
nikmati	900 K berita	905 K
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	495 K te pierdas:
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
nos	694 K lecteurs ont lu
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	494 K de
notre	694 K dossier	694 K article	694 K enquête :	694 K reportage :
nous	12 K suivre
now	392 K read:
""", 'nu': """
nu	32 K există comentarii
""", 'o': """
o	27 K seu comentário	33 K que você acha	194 K autorovi	194 K autorce	1293 K autorze	1293 K autorce	1330 K autor escreve segundo o novo	1345 K seu comentário será	1382 K postare distribuită de
""", 'ob': """
objevili	7 K jste
obserwuj	12 K
""", 'of': """
ofert	158 K per
offerta	980 K speciale
offrez	3 K
offrir	3 K
ofrecido	516 K por
""", 'ok': """
okuyun	1580 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	554 K midagi	554 K kogenud
oletko	644 K kokenut	644 K itse kokenut
olvasd	842 K el	842 K el:
olvass	842 K tovább:
olvassa	842 K el	842 K el:	842 K el ezt is
""", 'om': """
om	222 K forfatteren	222 K skribenten	1237 K forfatteren	1237 K skribenten	1500 K skribenten	1500 K författaren
""", 'on': """
on	392 K our site:
onko	644 K sinulla juttuvinkki	644 K sinulla vinkki	644 K sinulla tietoa	644 K sinulla aiheesta
only	442 K registered	442 K subscribers	442 K members
ontdek	23 K meer van
onze	1188 K podcast is te
""", 'oo': """
ook	1168 K interessant:
""", 'op': """
opinion	392 K |
opprett	1264 K en	1264 K konto	1264 K bruker
oppsummeringen	26 K er
opret	247 K en gratis	247 K dig gratis
opsummeringen	26 K er
""", 'os': """
os	5 K comentários	27 K comentários
osale	559 K
osallistu	651 K
ossza	3 K meg
osta	559 K pilet	651 K liput
oszd	3 K meg
""", 'ot': """
ota	644 K yhteyttä toimittajaan	644 K yhteyttä toimitukseen	648 K yhteyttä
""", 'ou': """
our	458 K earlier coverage:
ouvir	1 K
""", 'ov': """
over	1170 K de auteur
""", 'pa': """
paid	410 K for by
para	504 K comunicarse con	504 K contactar con	519 K poder comentar
partager	3 K
partagez	3 K
partecipa	959 K al nostro
participe	12 K
participez	711 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	429 K of this article	429 K of this story
pas	32 K encore de commentaire
pasidalinkite	1095 K savo istorija
passend	279 K dazu	279 K dazu:
patreon	1601 K'dan
payment	365 K methods:
""", 'pe': """
peatoimetaja	551 K:
pentru	1382 K a vedea acest	1382 K a vizualiza acest
penulis	889 K:	890 K:	890 K :
per	943 K approfondire	943 K approfondire:	950 K contattare l'autore	950 K contattare l'autrice	950 K scrivere all'autore	950 K scrivere all'autrice	953 K segnalazioni
periodista	151 K especialitzada	151 K especialitzat	506 K de	506 K especializada	506 K especializado
pewarta	889 K:	890 K:	890 K :
""", 'pi': """
piesakies	1132 K
pievienojies	1126 K
pievienojieties	1126 K
pilihan	884 K editor:
pirkite	1100 K bilietus
""", 'pl': """
place	433 K a classified	433 K an ad
play	438 K our	438 K today's
please	28 K keep	28 K be	28 K stay	28 K respect
plus	693 K d'articles sur	693 K d'infos sur
""", 'po': """
pobierz	13 K
podaruj	3 K
podcast	279 K-tipp:	392 K:	694 K :
podcastunk	855 K
pode	1322 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podsumowanie	26 K wygenerowane	26 K zostało
podziel	3 K się
pogledajte	1443 K i	1443 K još
poglejte	1471 K tudi
poin	893 K penting oleh	893 K-poin penting oleh
points	702 K clés
polecamy	1291 K:
poll	439 K:
pon	520 K a prueba tus
ponturi	1378 K și sesizări
popular	391 K in
posa	156 K a prova els teus
posez	702 K vos questions	702 K votre question
poslechnout	1 K
posted	391 K in	392 K in:
posts	27 K
potrebbe	943 K interessarti:
pots	149 K enviar-nos
pour	694 K aller plus loin	694 K rappel :	705 K nous contacter	705 K contacter	715 K écouter cet épisode
povezano	1443 K:
pozrite	1457 K si
""", 'pr': """
pr	1010 K:
pratite	12 K
preberite	1471 K tudi	1471 K še	1471 K več
prefer	413 K
pregunta	154 K a la nostra
prenesite	13 K
prenota	959 K il tuo posto per l'evento
prenumerata	1107 K nuo
prenumeruokite	1107 K ir skaitykite	1107 K nuo	1107 K tik
preuzmite	13 K
previous	458 K coverage:
previously	392 K:
pridajte	12 K sa
primetili	7 K ste
primijetili	7 K ste
print	3 K this
prisijunkite	1093 K prie
privacy	372 K notice:
profitez	727 K
promoted	410 K by	462 K:
prosimy	28 K o
przeczytaj	1291 K także	1291 K też	1291 K:	1291 K też:
""", 'pu': """
puede	12 K seguir	504 K enviarnos	504 K contactar	504 K escribir
puedes	12 K seguir	495 K leer también	495 K leer:	504 K enviarnos	504 K contactar	504 K escribir	517 K escuchar todos los episodios
punti	957 K chiave
puntos	512 K clave generados
punya	888 K informasi	888 K cerita
puoi	12 K seguirci	953 K inviarci
""", 'py': """
pysy	28 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	1648 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
quelle	283 K: dpa	283 K:
quellen	283 K:
quer	1333 K sugerir	1333 K contar	1333 K receber as principais
questa	26 K sintesi	957 K traduzione
questo	8 K articolo ti	26 K riassunto	957 K articolo è stato tradotto	959 K articolo è pubblicato sul numero	964 K articolo aderisce
quick	458 K read:
quieres	504 ¿K contarnos
quiz	730 K.	730 K -	730 K :	1593 K:
""", 'ra': """
radote	1101 K klaidą
raksti	1127 K autorei	1127 K autoram
rangkuman	893 K ini	893 K oleh	893 K ai
rate	8 K this
""", 're': """
re	730 (K)lire
reach	396 K the reporter	396 K the author
reacties	5 K	27 K
read	13 K this in	391 K more on these	391 K more about	391 K more from	392 K more	392 K more:	392 K also	392 K next	392 K:	392 K |	392 K more	392 K all about it	392 K next:	396 K more by	436 K more of our	444 K this and more	444 K this story	448 K our	452 K on with	452 K on for	458 K the full report here	458 K the full story here
readers	442 K must use	442 K must log
reageren	5 K
receive	448 K the	448 K our
recibe	503 K las noticias	503 K en tu whatsapp
recomandarea	1374 K noastră:
recomendado	1322 K:
recomendamos	495 K:
recomienda	3 K
recommended	392 K:	458 K reading:
redactor	151 K de	506 K de	506 K en
redactora	151 K de	506 K de	506 K en
regala	3 K
regale	3 K
regarder	694 K :
regardez	715 K la vidéo ci-dessus	715 K la vidéo ci-dessous
register	431 K for our
registreeru	559 K
registrer	1264 K deg
registrera	1528 K dig
rejoignez	12 K	23 K les
relacionado	495 K:	1322 K:
related	392 K:	392 K |	392 K story:	392 K stories:	392 K article:	392 K reading:	392 K video:	392 K content:
relire	694 K
remarks	27 K
rendeld	854 K meg
rendelje	854 K meg
report	7 K an error	7 K a mistake
reporter	889 K:	890 K:
reporting	400 K by	400 (K by
reserva	514 K tu plaza
reserve	431 K your seat	1339 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	719 K informé avec notre appli	719 K informés avec notre appli
resum	154 K generat	154 K fet
resume	512 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	694 K	694 K ici	711 K notre hors-série	715 K tous les épisodes
rezumat	1383 K generat	1383 K cu
""", 'ri': """
riassunto	26 K generato
ringkasan	893 K ini	893 K dibuat	893 K oleh	893 K ai
rispetta	28 K
""", 'sa': """
saada	554 K oma vihje	554 K meile	554 K oma arvamuslugu	554 K arvamuslugu
saiba	1322 K mais	1322 K mais:
saksikan	884 K juga	897 K video	897 K live	897 K live streaming
sale	452 K:
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
""", 'sc': """
scan	414 K to join	444 K the qr code	444 K the code
scannez	719 K pour télécharger
scarica	13 K
scaricate	13 K
schenk	326 K diesen
schenken	326 K sie diesen
schlagworte	278 K zu
schreiben	31 K sie den ersten	281 K sie unserem autor	281 K sie der autorin	281 K sie uns
scopri	23 K di più da	959 K i giochi	959 K i nostri giochi
scrivi	31 K il primo	945 K all'autore
scroll	434 K down for video	910 K ke bawah	910 K untuk
""", 'se': """
se	220 K også	220 K video	220 K også:	234 K flere jobs	519 K adhiere a los criterios	534 K permite la reproducción	953 K vuoi raccontare	953 K hai informazioni	1235 K også	1235 K video	1235 K også:	1333 K tiver informações	1333 K você tem informações	1498 K också	1498 K även	1498 K även:
sea	28 K respetuoso	31 K el primero
see	7 K an error	7 K a mistake	391 K more from	392 K also	392 K more	392 K more:	392 K also:	396 K all posts by	396 K author archive
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	508 K
seguinos	12 K
seguir	508 K a
seguiu	12 K-nos
sehen	305 K sie hier das	305 K sie im video	305 K sie das video
sei	31 K der erste	31 K die erste	953 K stato testimone	953 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1093 K
seko	1126 K
sekojiet	1126 K
selanjutnya	909 K:
sem	32 K comentários
senaste	1497 K nytt om
send	3 K this	228 K os et krypteret	228 K os dit tip	396 K us your	396 K tips to	396 K your tips	396 K feedback to	396 K your story ideas	1243 K sikkert tips	1243 K tips
seneste	219 K nyt om
seotud	543 K:
ses	696 K derniers articles
seu	27 K comentário	1345 K comentário será
seuraa	12 K	648 K kirjoittajaa	648 K toimittajaa
""", 'sh': """
share	3 K this	3 K the article	396 K your story
""", 'si': """
si	28 K prega di	149 K tens informació	504 K tienes información	504 K tiene información	504 K tenés información	504 K conoces algún	504 K conoces un caso	705 K vous avez des informations	705 K vous disposez	705 K vous souhaitez
sia	31 K il primo
sie	7 K haben einen fehler	12 K finden uns	281 K erreichen die autorin	281 K erreichen den autor
sieh	305 K dir das video
siehe	279 K auch
siga	12 K	12 K-nos	503 K el canal	1330 K este autor	1330 K esta autora
sign	372 K up to	372 K up for	372 K up here	372 K up (it's	445 K up for push	445 K up for alerts	445 K up for text alerts	445 K up for breaking news alerts
sigue	12 K a	495 K leyendo:	503 K el canal	508 K a	533 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	884 K juga	884 K juga:	884 K:	884 K video	887 K berita	897 K video	908 K berita selengkapnya	908 K berita lainnya	909 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	914 K artikel gratis
siste	1234 K nytt om
siz	33 K ne
sizce	33 K
""", 'sk': """
skaitykite	1084 K daugiau	1084 K taip pat	1084 K ir
skapa	1528 K ett	1528 K konto
skaties	1117 K arī
skinite	13 K
skontaktuj	1293 K się z autorem
skriv	228 K til journalisten	229 K til
""", 'sl': """
sledite	12 K
sleduj	12 K
sledujte	12 K	192 K:
slik	1265 K bruker	1265 K jobber
""", 'so': """
so	301 K nutzen wir ki
sob	1330 K supervisão de
sobre	497 K el autor	497 K la autora	497 K la firma	1324 K o autor	1324 K a autora
sois	31 K le premier
sollten	281 K ihnen fehler
solo	980 K per te
sondage	730 K -	730 K.
sorodno	1471 K:
sostenete	978 K
sostieni	924 K	924 K il	924 K la	978 K
soutenez	674 K	674 K le
soutenir	674 K
soyez	31 K le premier	31 K la première
""", 'sp': """
special	452 K offer	458 K report:
speel	1191 K onze
spende	257 K für
spenden	257 K für	321 K an:
spendenkonto	321 K:
spiel	308 K unser
spielen	308 K sie unser
sponsored	410 K by	462 K:
sponsorizzato	961 K da
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K
spring	452 K sale
""", 'st': """
start	452 K your
stay	28 K on topic	372 K up to date with	436 K with	444 K ahead with
ste	7 K opazili
stellen	301 K sie der
stem	1191 K mee
steun	1209 K
stiahnite	13 K si
stimm	308 K jetzt ab:
stimmen	308 K sie jetzt ab:
streszczenie	26 K wygenerowane
stuur	3 K dit
""", 'su': """
su	27 K comentario
subscreva	1343 K o nosso podcast
subscribe	12 K to our	363 K to	372 K to	414 K to the	414 K to	442 K to comment	452 K
suivez	12 K	707 K
suivre	707 K
suka	894 K artikel ini
sull	945 K'autore
sumate	12 K
sumber	890 K:	890 K :
summary	429 K
summer	452 K sale
support	363 K	363 K the
sur	694 K le même sujet
survey	439 K:
""", 'sv': """
svar	234 K på vores	1249 K på vår
svara	1513 K på vår
""", 'ta': """
ta	1249 K quizen	1249 K vår quiz
taalfout	7 K
tag	234 K quizzen	234 K vores quiz
tagged	392 K:
tags	392 K:
taip	1084 K pat skaitykite
take	438 K our
takip	12 K edin
tambahkan	887 K
tanya	893 K ai kami
tausta	637 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	495 K puede interesar	495 K puede interesar:	495 K recomendamos:	495 K recomendamos leer:
tead	554 K teemast	554 K rohkem
tee	559 K test	651 K testi
teile	3 K
teilen	3 K sie
teilt	3 K
teksti	648 K
telegram	12 K kanalimiza
tell	396 K us your story
telli	567 K
tem	1333 K alguma informação	1333 K informações	1333 K uma sugestão	1333 K uma denúncia	1333 K alguma história	1333 K uma história
tens	149 K informació	149 K una història
terjemahan	893 K ini
terms	400 K and conditions apply
test	234 K din viden	438 K your knowledge	1191 K je kennis	1249 K kunnskapene dine	1593 K:
testa	1513 K dina kunskaper
testaa	651 K
teste	308 K dein wissen
testen	308 K sie ihr wissen
testez	727 K
tetszett	8 K
texte	702 K traduit
texto	512 K traducido	1337 K traduzido
""", 'th': """
tham	1648 K gia kênh	1657 K gia khảo sát	1657 K gia bình chọn
thank	406 K you for reading
thanks	406 K for reading
the	5 K comments	372 K latest news directly	391 K latest in	391 K latest from	429 K ai summary
theo	1648 K dõi báo	1648 K dõi chúng tôi	1648 K dõi kênh	1650 K dõi
there	32 K are no comments	32 K are no
this	5 K discussion	5 K conversation	429 K article was	429 K article has been	429 K story was	429 K story has been	429 K content was	429 K summary	429 K translation	429 K piece was	434 K article is also available as audio
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	943 K potrebbe interessare:
tiene	500 ¿K información
tienes	497 ¿K una historia	500 ¿K información	500 ¿K alguna	500 ¿K una historia	504 ¿K algo que
tiklayin	1580 K
tin	1645 K liên quan:
tip	228 K journalisten	228 K redaktionen	1170 K de redactie	1170 K ons
tippfehler	7 K
tips	1243 K journalisten	1243 K redaksjonen	1243 K oss	1244 K	1507 K:
tipsa	1507 K reportern	1507 K redaktionen	1507 K oss	1507 K anonymt
""", 'to': """
to	26 K podsumowanie	436 K hear more
toate	1380 K articolele lui
toda	522 K la información en nuestra
todas	494 K las noticias de
todos	27 K los comentarios	27 K os comentários	497 K los artículos de	1324 K os artigos de
toeta	566 K
toimittaja	648 K
tonton	884 K juga	884 K:	884 K juga:	897 K video
top	391 K stories in	391 K stories from
topics	392 K:
toto	26 K shrnutí
tous	27 K les commentaires	693 K les articles de	696 K les articles de
toute	693 K l'actualité de	693 K l'actu	719 K l'info dans votre poche
""", 'tr': """
traduit	702 K avec l'aide	702 K à l'aide
transmettez	3 K
trending	391 K in	458 K:
trimite	3 K	1378 K-ne
try	438 K today's	438 K our	448 K our	452 K
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	519 K comentario será	1385 K ce părere ai
tud	849 K valamit
tudo	1321 K sobre
tudsz	849 K valamit
tule	559 K tööle	651 K lukijailtaan	651 K mukaan
turite	1095 K naujieną	1095 K informacijos	1095 K istoriją
turn	445 K on alerts
tutte	942 K le notizie su	976 K le notizie di
tutti	27 K i commenti	945 K gli articoli di	962 K gli episodi del podcast
""", 'u': """
u	12 K vindt ons
""", 'ui': """
uit	1168 K het archief:
""", 'uj': """
uji	898 K pengetahuanmu	898 K pengetahuan anda
""", 'ul': """
ultime	942 K notizie di
""", 'un': """
un	705 K témoignage	705 K fait	715 K podcast à écouter	955 K post condiviso da	1387 K articol susținut de	1387 K articol în parteneriat	1387 K proiect susținut de
una	510 K publicación compartida por	510 K publicación compartida de
unbegrenzter	323 K zugang
unduh	13 K	900 K
une	7 K erreur	7 K coquille	7 K faute	696 K information à nous transmettre	699 K info à nous	705 K info	705 K information à
uneix	12 K-te
unisciti	12 K	23 K a
unlock	452 K
unser	321 K spendenkonto
unsere	279 K leseempfehlung
untuk	887 K mendapatkan
""", 'up': """
up	392 K next:
""", 'us': """
users	442 K must
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vaata	543 K ka
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	1127 K tev ir ziņa	1127 K tev ir ko	1127 K esi pieredzējis
van	849 K egy jó	849 K egy tipped	849 K egy tippje
var	31 K först
vastaa	651 K
vastaava	663 K päätoimittaja:
vastutav	551 K väljaandja:
""", 've': """
vea	495 K también	495 K también:	517 K el video a continuación	517 K el vídeo a continuación
ved	228 K du mere	228 K du noget
vedi	943 K anche	943 K anche:	945 K tutti gli articoli di
vegeu	145 K també
vegyen	854 K jegyet	854 K részt
veillez	28 K à
veja	1321 K mais em	1322 K também	1322 K mais	1322 K:	1322 K também	1322 K também:	1322 K mais:	1343 K o vídeo abaixo	1343 K o vídeo acima	1343 K os vídeos mais assistidos
ver	495 K también	497 K todos los artículos de	1324 K todos os artigos de
verder	1190 K lezen:
verschenke	3 K
verschenken	3 K sie	326 K sie diesen
verstuur	3 K dit
verwandtes	328 K thema:
vet	1243 K du mer	1243 K du noe	1507 K du mer	1507 K du något
veuillez	28 K respecter
vezi	1374 K și	1374 K și:	1374 K:	1374 K și	1380 K toate articolele	1389 K video mai sus	1389 K video mai jos
""", 'vi': """
viac	1457 K:
video	434 K above:	434 K below:	897 K:	1190 K:	1658 K:
vidi	1443 K još
view	396 K all posts by	396 K all articles by
vil	234 K du arbejde	234 K du være med på holdet	1249 K du jobbe	1249 K du være med på laget
vill	1513 K du jobba	1513 K du arbeta
vind	234 K billetter
vinkkaa	644 K toimitukselle	644 K
vinn	1249 K billetter	1513 K biljetter
vis	28 K respekt
visa	28 K respekt
visita	514 K nuestra tienda	959 K lo store	959 K il nostro store
visite	1339 K a nossa loja	1339 K nossa loja
viste	7 K
visualizzando	955 K questo contenuto
viu	7 K algum	1333 K algo	1333 K alguma coisa
""", 'vo': """
voce	957 K generata
voir	693 K tous les articles	694 K aussi	694 K la vidéo	696 K tous les articles de	715 K la vidéo ci-dessus
voit	644 K lähettää vinkin
voix	702 K générée
volg	12 K ons	12 K
voller	323 K zugriff
vols	149 K compartir	149 K explicar
vond	8 K je dit
voor	1185 K dit artikel
votre	27 K commentaire
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	696 K avez une information	699 K travaillez	699 K avez été	699 K êtes témoin	699 K avez une information	699 K souhaitez témoigner	705 K avez une info	705 K avez une information	705 K avez des informations	705 K disposez	705 K souhaitez	705 K êtes concerné	705 K êtes témoin	705 K avez été témoin	705 K avez des photos	705 K pouvez nous	705 K pouvez joindre	705 K pouvez contacter	705 K pouvez écrire à
voz	512 K generada
""", 'vr': """
vrei	1378 K să ne spui
""", 'vu': """
vuoi	953 K segnalarci	953 K raccontarci
""", 'wa': """
war	8 K dieser	8 K der
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	406 K this forwarded
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1191 K is jouw mening
watch	381 K us on	392 K |	392 K now:	392 K more:	392 K the video:	392 K the latest	392 K:	434 K the video above	434 K the video below	434 K the clip above	434 K the clip below	434 K the full video	434 K the full interview	434 K the full episode
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	365 K accept:	365 K accept visa	365 K accept paypal	433 K're hiring	433 K are hiring	440 K value your opinion	440 K'd love your feedback
wees	31 K de eerste
weitere	278 K artikel zu	278 K artikel aus	278 K themen aus	281 K artikel von
weiterlesen	279 K:
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	391 K others are reading	392 K to read next:
whatsapp	12 K kanalimiza
""", 'wi': """
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie
with	464 K inputs from	464 K input from	464 K agency inputs	464 K reporting by	464 K additional reporting
""", 'wo': """
word	23 K lid van	1209 K lid van	1209 K vriend van
work	433 K with us	433 K for us
worth	392 K reading:
""", 'ws': """
wszystkie	27 K komentarze	1290 K artykuły o	1293 K artykuły autora
""", 'xe': """
xem	1645 K thêm	1645 K thêm:	1645 K:	1645 K video	1645 >> K	1645 K tiếp:	1652 K các bài viết của tác giả	1652 K các bài viết khác của	1652 K thêm bài của tác giả	1658 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	503 K puedes recibir
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	381 K can follow him on	381 K can follow her on	381 K can follow them on	392 K may also like:	392 K might also like:	392 K may also be interested in:	392 K may also want to read:	392 K may want to read:	414 K can get	434 K can hear this story	434 K can listen to this	436 K can listen to	442 K must be	442 K can be part of
your	27 K comment	27 K comments	440 K opinion matters
""", 'yu': """
yuk	887 K gabung
""", 'za': """
zachowaj	28 K
zainstaluj	13 K
zapratite	12 K
""", 'zi': """
zie	7 K je een	1168 K ook
zini	1127 K ko vairāk
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	1290 K więcej z	1291 K też	1291 K też:	1291 K także	1291 K:	1291 K też	1291 K także
""", 'zu': """
zugang	323 K zu allen
zugriff	323 K auf alle
zum	279 K thema:	279 K weiterlesen:	281 K autor
zur	281 K person	281 K autorin
"""}

CONTAINS = {'#': """
#	970 Kx#	1026 月K本まで無料で	1069 첫 달 K원	1078 월 K원
""", 'aa': """
aamu	17 joka K
aamukirje	658 K
aamukirjeen	658 K
aangemeld	1196 succesvol K
aanmerkingen	1176 op- of K
aastas	571 K
""", 'ab': """
abbestellen	264 jederzeit K
abbonamenti	985 K
abbonamento	927 hai già un K	927 per chi ha un K	927 scegli il tuo K	985 K
abbonati	927 K per	927 K a soli	927 solo per K	927 per gli K	947 K	981 K a	981 K:	981 K ora	981 K per	981 puoi, K	982 i nostri K	985 K
abbonato	927 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	936 devi K
abmelden	315 wieder K
abo	322 pur-K
abonament	1406 K
abonare	1392 prin K ești
abonarea	1392 confirma K
abonat	1366 ești deja K
abone	1570 K olun ve	1605 K olun
aboneler	1609 K
abonelere	1584 K özel	1584 K özeldir	1584 K açik	1584 K açiktir
abonelerimiz	1606 K
abonelik	1609 K
abonements	1145 K
abonentiem	1115 tikai K
abonents	1115 jau esi K
abonne	733 je m'K
abonnee	1152 al K	1152 word K	1152 nog geen K	1152 als K	1211 word K
abonneer	1211 K je
abonnees	1152 alleen voor K	1152 dit artikel is voor K	1212 onze K	1215 K
abonnement	206 kræver K	252 K	337 K	677 avec votre K	737 K	1152 neem een K	1152 kiezen voor een K	1201 sluit een K af	1201 een K? log	1201 al een K	1211 kies een K	1215 K	1270 K
abonnementen	1215 K
abonnements	737 K
abonnent	206 bliv K	206 allerede K	206 som K	248 bliv K	260 als K	260 sie sind noch kein K	261 bereits K	261 bereits K:in	1221 bli K	1221 allerede K	1221 som K	1266 bli K
abonnenten	260 nur für K	260 exklusiv für K	334 unseren K	337 K
abonnenter	206 kun for K	206 artiklen er for K	249 vores K	252 K	1221 kun for K	1221 denne saken er for K	1221 artikkelen er for K	1267 våre K	1270 K
abonnentin	260 als K	261 bereits K
abonnentinnen	260 exklusiv für K	260 nur für K	260 K vorbehalten	334 unseren K
abonner	206 K for at	248 K på	733 s'K	1221 K for å	1266 K på
abonnere	1256 ved å K
abonnez	677 K-vous pour	677 K-vous à partir	733 K-vous	733 K vous
abonniere	333 K unseren	333 K hier
abonnieren	264 newsletter K	269 whatsapp-kanal K	269 K sie unseren kanal	286 podcast K	333 jetzt K	333 K sie
abonniert	261 bereits K
abrir	482 K en la app	1309 K no app
abyste	182 K mohli číst dál
""", 'ac': """
accede	478 K a todo
accedi	24 K	927 K per
accept	1371 K toate
acceptant	689 en K les cookies
acceptar	153 K les galetes
accepteer	1163 K de cookies
accepter	689 K les cookies
accepteren	1163 cookies te K	1163 cookies K
access	367 unlock full K	367 full K. no ads	454 K to every story	454 full K with no ads
acconsento	969 K a ricevere
accordance	447 K with our privacy
according	469 K to
account	367 create a free K to	367 sign in to your K	367 create an K to	454 please create a free K	466 create a free K	467 hold power to K	1152 maak een gratis K	1201 K is gratis en zo	1211 maak een gratis K
accurate	461 K at time of
accused	469 K
aceptado	490 no has K las cookies
aceptaste	490 no K las cookies
aconseja	538 K
aconsejaba	538 K
aconselha	1361 K
acrescentou	1361 K
actionnaire	734 sans K
""", 'ad': """
ad	11 K
adalah	891 K dosen
adblock	189 vypněte K	215 slå K fra	1230 slå av K	1286 wyłącz K	1493 stäng av K
adblocker	272 K erkannt	272 K aktiv	272 nutzen einen K	272 verwenden einen K	272 trotz K	337 K	384 disable your K	384 you are using an K	384 K detected	1161 K uit
added	469 K
adgang	206 få K til
admitiu	1361 K
admitted	469 K
adres	1278 twój K e-mail
adresa	1367 K ta de email	1367 K ta de e-mail	1367 K de email nu va
adresiniz	1571 e-posta K
adresse	315 gültige e-mail-K	315 sie ihre e-mail-K	315 du deine e-mail-K	315 e-mail-K ein	680 votre K e-mail	680 votre K email
adresu	1440 na vašu e-mail K
ads	467 we don't have K
advarer	251 K	1269 K
advert	11 K
adverteix	176 K
advertentie	11 K
advertenties	1212 zonder K
advertisement	11 K	383 this K has not loaded
advertisements	11 K
advierte	538 K
adviseert	1214 K
""", 'af': """
affermato	984 ha K
affichage	709 K de ce contenu
affichant	709 en K ce contenu
afficher	689 pour K ce contenu	709 ne peut pas s'K
affichera	677 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	245 K-links	271 K-links	383 contains K links	662 K-linkkejä	861 K linkeket	1261 K-lenker	1524 K-länkar
affiliatelenker	1261 K
affiliatelinks	37 K	245 K
affiliati	37 link K
affiliation	37 liens d'K	713 liens d'K
affiliazione	37 link di K
affirme	736 K
affirment	736 K
afiliacyjne	37 linki K
afiliado	37 enlaces de K	37 links de K	515 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	515 enlaces de K
afiliate	37 linkuri K	1388 linkuri K
afiliats	159 enllaços d'K
afirma	538 K	1361 K
afirmar	176 va K
afirmou	1361 K
afmelde	208 K dig når
afmelden	1196 elk moment K	1196 elk moment weer K
afsnittet	235 hele K
aftrekbaar	1198 gift is K
""", 'ag': """
agences	697 avec K
agenturmaterial	282 mit K
aggiornamenti	934 segui tutti gli K
aggiunto	984 ha K
agora	1358 doe K
""", 'ah': """
ahora	535 dona K
""", 'ai': """
ai	119 K	233 af K	1248 av K	1512 av K	1655 K
aidez	700 K-nous à	733 K-nous
aiheesta	661 lisää K täältä
aiutaci	947 K	981 K a
aiutarci	947 K	981 K a
aizliegta	1124 bez atļaujas ir K
""", 'aj': """
ajakirjandus	570 meie K	570 sõltumatu K
ajakirjandust	565 toeta sõltumatut K
ajakirjanik	555 K
ajakirjanikud	570 meie K
ajoute	736 K
ajoutez	733 K-nous
ajuda	173 K'ns
ajude	1327 K-nos	1358 K-nos
ajutorul	1393 K tău putem	1402 avem nevoie de K tău
""", 'ak': """
akismet	21 K to reduce spam
akkoord	1196 ga je K met onze	1196 gaat u K met onze
aktardi	1608 K
aktivieren	272 javascript K
akzeptiere	264 mit der anmeldung K
akzeptieren	264 mit der anmeldung K	274 cookies K
""", 'al': """
alamat	876 K email
aldus	1214 K
alerta	1361 K
alertas	14 las K	483 recibe K	483 activa las K	1310 receba K
alertes	682 recevez les K	682 K info
alertou	1361 K
alerts	14 K	375 get K as
algemene	1196 ga je akkoord met de K
alkaen	660 K #
alles	260 lesen sie K
allow	384 K ads on
aloud	403 is read K by
""", 'am': """
amendat	1405 a K
ammesso	984 ha K
""", 'an': """
anche	982 siamo K su
andare	920 prima di K via
android	265 für K und ios	373 our K app	720 sur ios et K	1155 app voor K
angebot	322 ihr K	322 dein K	333 hier gibt es das K
angebote	315 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angezeigt	274 inhalte K werden
anggota	915 jadilah K
anketi	35 našoj K
anketimize	35 K
anketimizi	1592 okur K	1592 K
anketu	35 našu K
ankiecie	35 naszej K
anlatti	1608 K
anmelden	24 K	333 jetzt K	333 hier K
anmelder	230 er K	1245 er K
anmeldung	264 mit meiner K	264 mit ihrer K	264 mit der K stimmen	264 mit der K stimme	264 mit der K willige	264 mit der K willigen	264 mit der K erklären sie	288 K
annetus	565 tee K	573 K
anno	983 all'K
annonce	11 cette K
annoncelinks	37 K	245 K
annoncen	11 K
annoncer	249 uden K
annonsblockerare	1493 stäng av K
annonseblokkering	1230 slå av K
annonselenker	37 K	1261 K
annonsen	11 K
annonser	1267 uten K	1530 utan K
announced	469 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	984 ha K
ano	1360 por K
anoniem	1176 K tippen
anonim	1587 bize K
anot	1112 K
anregungen	309 fragen oder K	309 fragen und K
ansehen	307 hier K	307 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	388 K our poll
antes	471 K de irte	1300 K de sair
anuncio	515 después del K	515 tras el K
anunciou	1361 K
anvender	215 vi K cookies
anytime	367 cancel K	468 cancel K
anzeige	11 der K	11 dieser K	271 nach der K weiter	331 dies ist eine K
anzeigen	274 mit einem klick K lassen
anzusehen	297 um das video K
""", 'ap': """
apeluje	1298 K
apgalvo	1144 K
aplicativo	1309 baixe o K	1309 baixe nosso K	1359 nosso K
aplikace	197 naše K
aplikaci	186 stáhněte si K	186 stáhněte si naši K	186 v naší K
aplikacja	1296 nasza K
aplikacji	1279 w naszej K	1279 otwórz w K
aplikasi	877 unduh K	877 download K	877 K kami	915 unduh K	915 instal K	916 K kami
apoiador	1303 torne-se K	1327 seja nosso K	1358 torne-se K	1358 seja nosso K	1358 seja K
apoiam	1350 nos K todos os meses
apoie	1327 K
apoio	1303 seu K é	1327 seu K	1358 seu K
aportaciones	526 gracias a las K
aporte	501 tu K	535 tu K
apoyan	526 que nos K cada mes
apoyo	474 con tu K	474 tu K es	501 tu K	535 tu K	535 su K
app	265 als K	312 mit der K	312 in der K	373 get our K	373 in our K	373 use our K	373 our new K	373 our ios K	374 get the K	466 our K	1155 in de K	1224 i vår K	1267 vår K	1487 i vår K	1530 vår K	1640 tải K	1683 K内阅读	1683 在K中	1683 K看更多
appareil	677 un seul K à la fois	726 en cours sur un autre K
appeared	399 first K on	463 K in print
appen	209 hent K	209 åbn i K	1224 last ned K	1224 hent K	1224 åpne i K	1487 ladda ner K	1487 ladda ned K	1487 hämta K	1487 öppna i K
appje	1175 ons een K
application	681 téléchargez l'K	681 télécharger l'K	681 dans l'K	681 avec l'K	681 sur l'K	681 notre K	734 notre K
applications	681 nos K mobiles
appot	856 az K
apunta	173 K't
""", 'aq': """
aqui	1300 já que você está K	1300 já que está K
""", 'ar': """
arbeid	1267 vårt K
arbeit	334 unsere K
arbeitet	284 K als
arbejde	249 vores K
arbetar	1512 K med ai
arbete	1530 vårt K
argued	469 K
arrivato	920 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	174 aquest K	174 l'K sencer	367 to unlock this K	367 members-only K	369 you've read your last free K	369 you have read your last free K	369 this is your last free K	369 reached your K limit	378 share this K on	383 links in this K may	456 save this K	467 this K	670 vous avez aimé cet K	670 cet K vous a plu	677 pour accéder à l'K	677 cet K est offert	677 cet K vous a été offert	677 pour lire cet K	677 offrir cet K	677 offrez cet K	678 de cet K à lire	697 cet K est paru dans	697 cet K a été publié	717 réagir à cet K en	731 cet K a d'abord été publié	734 cet K
articles	15 free K	357 you've read # K	367 access to all our K	367 gift K to give	369 free K left	369 K left this month	369 you've used all your free K	369 # of # free K	369 K left to read	454 to read more K	454 for three more free K	454 more free K	456 K to give	456 K to gift	456 K to share	456 gift # K	677 tous nos K	678 il vous reste # K	723 nos K sont en accès libre	734 nos K
articol	1403 acest K
articolele	1403 K noastre
articolelor	1376 preluarea K
articoli	927 tutti gli K senza limiti	928 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	920 ti è piaciuto questo K	927 per leggere l'K	927 regala questo K	982 questo K
articolul	20 K complet	20 K integral	1396 pentru a citi K	1396 să citești tot K	1403 ți-a plăcut K	1403 tot K
artigo	20 ler este K	20 ler o K	1300 gostou deste K	1354 para ler este K	1359 este K
artigos	1326 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	243 denne K for #	249 denne K	253 dir gefällt dieser K	260 lesen sie diesen K mit	260 um diesen K zu lesen	260 dieser K ist nur für	260 zugriff auf alle K	260 alle K lesen	260 ganzen K lesen	262 freie K übrig	262 K frei	262 ihr letzter freier K	285 K wurde	289 unsere K öfter	318 K etwas wert ist	322 alle freien K	327 weitere K finden sie	332 rechte am K	332 K steht unter einer	334 dieser K	334 diesen K	334 diesem K	904 untuk membaca K ini	916 K ini	1152 om dit K te lezen	1152 dit K is alleen	1152 geef dit K	1152 lees dit K met	1152 gratis K deze week	1165 fout in dit K	1176 mening over dit K	1201 een premium K	1212 dit K
artikelen	15 gratis K	1152 toegang tot alle K	1201 aantal K bereikt	1201 aantal gratis K
artikeln	260 zugang zu allen K	322 zugang zu allen K	1479 gillade du K	1484 läs hela K med	1484 lås upp K	1515 fel i K	1530 den här K
artikkel	570 see K
artikkelen	1251 feil i K	1267 denne K
artikkeli	20 koko K	626 tämä K on vain	666 tämä K
artikkelia	664 maksutonta K	664 ilmaista K
artikkelit	15 ilmaiset K	664 ilmaiset K
artiklar	15 fria K	1484 fria K
artiklen	201 kunne du lide K	249 K her
artikler	15 gratis K	206 gratis K
artiklid	568 tasuta K
artiklit	568 tasuta K
arvioi	668 K
""", 'as': """
asegura	538 K
asked	469 K
asks	469 K
assinante	1306 já é K	1358 torne-se K	1358 seja K	1358 seja K
assinantes	1306 só para K	1306 somente para K	1354 exclusivo para K	1354 exclusiva para K	1354 exclusivos para K	1359 nossos K	1362 K
assinatura	1362 K
assinaturas	1362 K
assine	1306 K para	1306 K por	1306 K e tenha	1358 K a	1358 K o	1358 K já	1358 K agora	1358 K e	1358 K aqui	1358 K por
associate	383 as an amazon K	398 is an K
assure	736 K
""", 'at': """
atbalsti	1138 K mūs	1141 K mūs
atbalstiet	1141 K mūs
atbalsts	1138 tavs K palīdz	1141 tavs K	1141 jūsu K
atzina	1144 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	285 K
audioverze	2 K
aufgefallen	276 fehler K
ausblenden	274 und wieder K
auszugsweise	282 nachdruck, auch K
auteur	698 est l'K	1177 is K van	1180 mening van de K
auteursrecht	1208 rust K
author	397 email the K	397 the K can be	398 is the K of	398 is an K
automated	2 read by an K	403 is read by an K	403 narrated by an K
automatisch	2 K vorgelesen	260 endet K	307 K vorgelesen	332 K von dpa	332 K von der
automatisk	1248 K oversatt
autor	150 és K de	284 ist K	499 es K de	1328 é K de
autora	150 és K de	499 es K de	1328 é K de
autore	948 è K di
autoren	296 meinung der K
autorin	284 ist K	284 ist freie K	296 meinung der K
autorise	726 n'K pas la lecture
autrice	698 est l'K	948 è K di
""", 'av': """
available	373 K on the app store	373 K on google play	373 our app is K
avbryt	21 K svar
avec	697 K afp
averci	981 grazie per K letto
avertit	736 K
avise	1358 K-nos
avsluta	1531 K när du vill
avsnittet	1514 hela K	1514 ladda ner K
avverte	984 K
""", 'ay': """
ayda	1604 K # tl	1604 K # tl'den	1607 K
aydinlatma	1577 K metni
aylik	1607 K
ayudanos	535 K
""", 'ba': """
ba	1269 K
bad	251 K	1532 K
bagikan	25 K
baixa	143 donar-te de K
baixe	1309 K o app	1358 K o
bajate	535 K la app
bancs	165 no depèn de K
banner	337 cookie-K	470 cookie K
banners	470 cookie K
bantu	915 K kami
bastano	981 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	332 redaktion nicht K
beboette	1214 K
become	409 K a	466 K one of them
becoming	408 K a member	466 consider K	466 K a member
bedankt	1211 K voor het lezen
beelden	1176 heb je K	1176 heeft u K
befindet	274 an dieser stelle K sich
before	357 K you go	357 K you move on
begging	470 K
begs	469 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	318 jeder K hilft uns	332 K steht unter einer	333 mit einem K	334 dieser K	334 diesen K
bejelentette	870 K
bekijk	1186 nieuwe baan? K
belangrijkste	1196 elke dag het K
belirtti	1608 K
benachrichtigungen	14 K	266 K aktivieren	266 push-K
benadrukt	1214 K
bent	1146 nu je hier toch K
bepaalde	1214 K
berasal	892 konten ini K dari
berdonasi	915 K
bereits	260 sie haben K ein abo	322 K ein konto
bergabung	915 mari K	915 K dengan kami	915 ayo K
bergabunglah	915 K
bergantung	902 K pada dukungan anda
berichten	334 wir K
berichterstattung	334 unsere K
berichtet	284 K für	284 K über
berichtete	336 K
berita	879 ikuti K
berkomentar	6 untuk K
berlangganan	875 sudah K	876 K newsletter	901 terima kasih telah K	901 berhasil K	915 K sekarang	915 silakan K
beschloss	336 K
besedah	1477 po K
besked	238 push-K
beskeder	238 push-K
besloot	1214 K
beslutade	1532 K
besluttede	251 K
besluttet	1269 K
besoin	670 nous avons K de vous	733 nous avons K de vous	733 a K de vous	733 avons K de votre
besplatne	15 K članke
besplatnih	15 K članaka
beste	1196 elke week het K van
bestellen	302 im shop K	333 jetzt K	333 K sie hier	333 K sie unseren
bestellung	288 K
besten	334 die K texte
betaalmuur	1198 geen K	1215 K
betalingsmur	252 K	1270 K
beteiligt	331 redaktion ist nicht K
betonte	336 K
betrokken	1205 redactie is niet K
bevestigen	1196 aanmelding te K
bevorzugen	289 google K
bevorzugte	289 K quelle
bevorzugten	289 K quelle
bevorzugter	289 K quelle
bezahlschranke	319 K	337 K
bezmaksas	1140 K rakstus	1140 K raksti	1140 K kontu
""", 'bi': """
bidrag	204 dit K	204 giv et K	248 dit K	248 giv et K	252 K	1219 ditt K	1258 gi et K	1266 ditt K	1521 ge ett K	1521 ditt K gör	1529 ge ett K
bidraget	1258 K ditt
bijdrage	1149 jouw K	1172 kleine K	1213 kleine K
bildirdi	1608 K
bildirimlere	14 K	1572 K izin ver
bildirimleri	14 K	1572 K aç
biletlerini	1592 etkinlik K
billionaire	467 K owner
bilten	1440 na naš K
binding	206 ingen K	250 ingen K
bindingstid	1221 ingen K	1268 ingen K
bindningstid	1484 ingen K	1531 ingen K
bisogno	920 abbiamo K di te	981 abbiamo K di te	981 abbiamo K del tuo	981 abbiamo K anche di te	981 abbiamo K di voi
bitte	253 haben wir eine K	253 eine K an sie	253 wir haben eine K
""", 'bl': """
blijkt	1214 K uit
blijven	1198 om dit te K doen
blocker	384 disable your ad K	384 disable ad K	384 turn off your ad K	384 using an ad K
blocking	384 K ads	384 K our ads
bloqueador	488 K de anuncios	539 K de anuncios	1315 K de anúncios
bluesky	16 K	380 follow him on K	380 follow her on K	380 follow them on K
""", 'bo': """
board	432 our jobs K	432 our job K
""", 'br': """
bralcev	18 po zaslugi K	1475 naših K	1475 po zaslugi K
bralci	1475 naši K
branja	0 čas K
brauchen	318 K noch #	333 wir K ihre hilfe	333 wir K deine hilfe	333 K wir sie	333 K wir dich	333 K wir eure
braucht	318 K ihre hilfe	318 K deine hilfe
breaking	375 get K news alerts
brief	1176 K naar
briefing	407 our morning K	407 our K	407 daily K	447 K in your inbox
briefkasten	291 anonymen K	291 anonymer K
brieven	1176 K naar
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	384 your K is out of date	384 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1248 K ki	1248 K ai
""", 'bu': """
buitenlandredacteur	1177 is K
bulan	917 per K
buletin	876 K kami	901 K harian kami	916 K kami	919 K
bulunabilirsiniz	1605 katkida K
bulunun	1605 katkida K
bureau	418 K chief
button	297 klick auf den K
buttons	456 the share K	456 the K below
""", 'ca': """
cadastre	1306 K-se para	1358 K-se
cadeau	1152 K aan
cafecito	501 K
callan	536 lo que otros K
campagne	723 K de dons	733 boucler notre K
campaign	467 our spring K	467 our K
can	466 pay what you K
canal	486 únete al K	535 únete al K	1313 siga nosso K	1313 siga o K	1358 entre no K	1359 nosso K
canale	952 al K	982 il nostro K
canali	934 sui nostri K
canalul	1403 K nostru
cancel	21 K reply	367 K at any time	468 K any time	468 K at any time
cancele	1306 K quando quiser	1360 K quando quiser
cancellarti	930 puoi K
cap	150 és K de
caporedattore	948 è K
caporedattrice	948 è K
carte	9 cette K
casella	930 nella tua K
""", 'ce': """
cebinize	1597 K gelsin
celoten	20 K članek
celotnega	1467 za ogled K
cerut	1405 a K
""", 'ch': """
channel	467 our K	879 ikuti K	879 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	680 par e-mail K	680 par mail K
chargement	709 K de la vidéo
chcete	196 K číst dál	1453 K čítať ďalej
check	437 K back for more	437 K back soon
chef	698 est K de
cheffe	698 est K de
chegou	1300 se você K até aqui
chercheur	698 est K
chercheuse	698 est K
chia	25 hãy K sẻ	1671 hãy K sẻ	1674 K sẻ
chiede	984 K
chiederti	920 un piccolo favore da K
chief	398 is K
chiesto	984 ha K
chip	408 K in	409 K in	466 K in now	466 K in and
chipping	466 consider K in
choisissez	677 K votre offre
choose	367 K a plan	466 K a plan
chosen	461 K by our
""", 'ci': """
cijelog	1439 za čitanje K
cikk	868 ez a K
cikkeink	868 K
cipta	886 hak K
citarea	1400 cu K sursei
citera	1501 K oss gärna	1501 K gärna men ange
citire	0 timp de K	0 timp K
citit	1393 dacă ai K până aici
cititorii	36 K noștri	1403 K noștri
cititorilor	18 datorită K	1393 datorită K
""", 'cl': """
claimed	469 K
clarifications	441 corrections and K
clicking	425 by K play
client	677 déjà K
""", 'co': """
code	952 qr K
codziennie	17 K rano	1278 otrzymuj K
coffee	362 buy me a K	408 buy me a K	408 buy us a K	466 buy us a K	468 cup of K
colabora	499 K con
collabora	948 K con
columnist	398 is a K	418 K	1177 is K
colunista	1328 é K
comenta	6 pentru a K
comentar	6 para K	6 per K	492 para K	492 quieres K	1319 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	492 déjanos tu K
comentarios	492 en los K	492 no admite K
comentariu	21 pentru a publica un K
comentou	1361 K
comision	1388 primi un K
comment	6 to K	6 to leave a K	6 to post a K	388 log in to K	388 sign in to K	388 be the first to K	388 leave a K below	388 leave your K	388 our K policy	388 post a K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	717 votre K sera publié
commentaires	691 dans les K	691 charte des K	691 espace K
commentare	6 per K	940 per K	940 vuoi K
commenter	691 pour K	717 peuvent K	717 pour pouvoir K
commenti	940 nei K	940 i K saranno
commenting	388 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	388 in the K below	388 in the K section	388 let us know in the K	388 K powered by	388 K have been closed	388 all K are subject to	388 we welcome your K	466 let us know in the K
commercial	461 our K team	461 our K content	713 réalisé par un partenaire K	726 notre service K
commissie	1205 een K
commission	383 we may receive a K	383 K if you buy	461 may earn a K	461 may earn a small K	461 may earn an affiliate K	461 may receive a small K	461 may receive K	461 earn K from
commissione	960 ricevere una K
committed	441 K to accuracy
community	334 unsere K	388 abide by our K	415 our K members	415 leave our K	415 like our K	466 join our K of	467 K-funded	940 regole della K	952 K whatsapp
compartilhada	1335 uma publicação K por
compartilhado	1335 um post K por
compartilhe	25 K	1358 K este
compartir	478 K tu cuenta, cambia	535 si quieres K tu cuenta
compensation	461 receive K from
complain	441 K about this article
complained	469 K
complains	469 K
complaints	441 our K page
completa	529 para leer la nota K	1306 para ler a matéria K
complete	454 K digital access
completo	1306 para ler o artigo K
complimentary	15 K articles	369 K articles	369 K article this month	369 last K article
compte	733 créez un K	733 créez votre K
comunidad	526 K que sostiene
comunidade	1358 faça parte da K
comunique	1319 K um erro
comunitatea	1393 K care susține	1402 intră în K
condannato	984 ha K
condiciones	490 términos y K
condividi	981 K questo
condividila	25 K
condividilo	25 K
conduite	717 charte de bonne K
confidence	416 in K
confidential	416 K tip	416 K tips
confirm	371 check your email to K
confirmar	525 bandeja de entrada para K	1349 caixa de entrada para K
confirmation	722 e-mail de K
connect	380 K with us on
connectez	24 K-vous	677 K-vous pour	733 K-vous
consenso	938 il K ai cookie
consent	386 we need your K to load	411 written K
consentimento	1335 K para carregar
consentiti	940 non sono K commenti
consider	362 if you liked this article, K	409 please K	409 K a	409 K giving	409 K joining	466 K making	466 K giving	466 K a gift	466 K joining
contact	371 K me with news and offers	422 K her at	422 K him at	422 K them at	466 K us at
contacted	397 can be K at
conte	1358 K-nos
contenido	9 este K	9 K externo	478 K premium	490 K externo de	490 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	386 to view this K, you	386 to view this K please	386 third-party K	386 this K is hosted by a third party	386 we use your sign-up to provide K	454 access to all our K	461 our K studio	463 to reuse this K	1181 K te zien
contenu	9 ce K	689 ce K n'a pas pu être	689 K bloqué	709 K est fourni par
contenus	677 tous nos K	734 nos K
contenuti	9 K esterni	927 a tutti i K
contenuto	9 questo K	9 K esterno	938 K esterno
contingut	9 aquest K
continua	973 K a leggere con	1396 pentru a K lectura
continuar	165 el teu suport per K	165 ajuda'ns a K	168 per K llegint	1354 para K lendo	1354 para K a ler	1354 K lendo
continuare	20 K a leggere	973 per K a leggere	973 per K la lettura	1396 pentru a citi în K	1396 citește în K cu
continue	367 to K reading this article	367 log in to K	367 sign in to K	367 register to K	367 upgrade to K	466 help us K	1341 K a ler abaixo	1354 K lendo com	1354 K a ler com
continuer	726 pour K à lire
continuez	713 publicité, K	726 K votre lecture sur
continuing	386 by K to use this website, you agree
contou	1361 K
contribua	1327 K	1358 K com	1358 K a partir	1358 K para o nosso
contribuez	733 K
contribuisci	981 K
contributed	419 K reporting	419 K to this report	419 K to this story	419 K to this article	463 K to this report
contributing	398 is a K	466 by K to
contribution	408 make a K	466 your K	466 make a K	466 making a K	733 votre K
contributo	923 con il tuo K	970 piccolo K per noi	981 il tuo K
contributor	398 is a K
conversation	388 to join the K	388 join the K with	466 join the K
cookie	386 manage your K	746 קובצי K	852 K-kat	938 usiamo i K	938 questo sito usa i K	1000 Kを使用	1000 K(クッキー)	1000 Kの使用	1000 Kを利用	1012 Kを許可	1286 pliki K	1423 файлы K	1423 файлов K	1622 файли K	1642 sử dụng K	1654 chấp nhận K
cookies	9 third-party K	215 vi bruger K	215 bruger K til	232 K	346 αποδοχή K	386 we use K	386 this site uses K	386 this website uses K	386 our site uses K	386 uses K to	386 accept all K	386 accept K	386 use of K	386 how to control K	425 social media K	490 usamos K	490 este sitio utiliza K	490 esta web utiliza K	490 uso de K	490 aceptar las K para	490 que aceptes las K	689 utilise des K	689 refusé les K	709 gérez vos K	737 bandeau K	1163 gebruik van K	1163 omdat je geen K	1181 social media-K	1230 vi bruker K	1247 K	1286 używamy K	1286 plików K	1317 usamos K	1317 este site utiliza K	1317 este site usa K	1317 uso de K	1503 K på	1511 K
cookievoorkeuren	1181 K
copy	467 read our K
copyright	1208 rust K
corespondent	1379 este K
correct	461 K at time of
correction	441 report a K	441 request a K	441 suggest a K
corrections	441 our K	441 K policy	467 our K
correo	481 en tu K	481 en su K	481 a tu K
correspondant	698 est K	698 K à
correspondante	698 est K	698 K à
correspondent	398 is a K	418 K	1177 is K
correspondente	1328 é K
correspondents	467 our K
corresponsal	150 és K	499 es K
correu	143 al teu K
corrispondente	948 è K
courriel	680 par K chaque	680 dans votre boîte K
couvre	698 K les
coverage	437 read our full K	437 see our full K	467 our K
covers	398 K the
""", 'cr': """
created	402 summary was K
creative	399 under a K commons license
criticised	469 K
criticized	469 K
crowdfunding	470 K
""", 'cu': """
cubre	499 K los
cuenta	478 accede con tu K
cuestionario	35 nuestro K
cuma	17 her K
cuota	536 tu K
""", 'cz': """
czekamy	1288 K na wasze
czytaj	1295 K dalej za
czytania	0 czas K
czytelnicy	36 nasi K	1296 nasi K
czytelnikom	18 dzięki K	1296 dzięki K
""", 'da': """
daarna	1152 K kun je
dabei	333 sind sie K	333 sei K
dacci	981 K una mano
daftar	915 K untuk
dagar	1522 # K för #
dage	243 # K for #	248 prøv # K
dagelijks	1154 ontvang K
dager	1259 # K for #
daily	371 sign up for our K
dakika	0 K okuma
danach	260 K # euro
dankzij	18 K lezers	18 K onze lezers	1198 K onze leden	1198 K mensen zoals jij	1198 K lezers zoals jij
dapatkan	879 K update berita
dar	196 váš K	200 K	1464 K
darbu	1142 mūsu K
darmowy	1276 ostatni K
darowizna	1295 twoja K	1299 K
darowizny	1299 K
darte	481 K de baja
darujme	198 K
dary	200 K	1464 K
data	398 is a K
dateci	981 K una mano
datenschutzbestimmungen	274 K
datenschutzhinweise	274 K
""", 'de': """
deaktiviere	272 K deinen adblocker
deaktivieren	272 K sie ihren adblocker	272 adblocker K	272 ad-blocker K
deaktiviert	272 javascript ist K
debat	231 send det til K
debate	388 join the K
debattartikel	1510 din K	1510 skriva en K
debattartikeln	1510 svara på K
debatten	6 delta i K	217 deltag i K	237 deltage i K	237 deltag i K	237 tone i K	1252 delta i K
debattinnlegg	1246 K
decided	469 K
decidiu	1361 K
decis	1405 a K
deciso	984 ha K
declarat	1405 a K
declarou	1361 K
dedi	1608 K
dedicated	467 our K team
deductible	408 tax-K gift	408 tax-K donation	466 make a tax-K	468 tax-K
deel	25 K het	25 K dit	1211 K dit
deine	18 ohne K
dejal	1477 je K
dejala	1477 je K
dela	25 K den
delivered	367 print edition K to	367 K to your door	371 K to your inbox	371 K to your email	371 get the latest news K
delo	1475 naše K
demanar	176 va K
demander	670 une faveur à vous K	670 un petit service à vous K
den	25 del K
denuncia	538 K	984 K	1361 K
departe	1402 citi mai K
depend	467 we K on
depende	526 no K de bancos	1350 não K de bancos
dependemos	526 K de nuestros lectores	1350 K dos nossos leitores
der	336 so K
derden	1163 inhoud van K
derecho	29 se reserva el K
desactiva	488 K adblock
desactivar	488 K adblock
desative	1315 K o adblock
descarga	482 K la app	482 K nuestra app	535 K nuestra	535 K la app
descarrega	173 K't
descarregue	1309 K a app
despre	1379 scrie K
desta	1358 faça parte K
destek	1600 K olun	1605 bize K	1605 K olun	1605 K ol	1605 K verin	1605 aylik K
detected	384 ad blocker K	384 adblock K
determinou	1361 K
detto	984 ha K
devamini	1570 K okumak için	1605 haberin K okumak
devenez	733 K membre	733 K mécène
device	416 non-work K
""", 'di': """
dicci	981 K la tua
dice	538 K	984 K
diceva	984 K
dich	333 trag K
dichiarato	984 ha K
diesen	9 K tweet	334 K text
dieser	334 K text
dieses	9 K video	297 um K video
dig	201 vi har en bøn til K	1529 hör av K
digest	407 weekly K	407 our K
digipakett	541 telli K
digital	322 K-abo für
digitalabo	260 mit unserem K	322 K für
dijo	538 K
dimanche	17 chaque K
dinara	1448 K
dine	206 læst alle K
dinleyin	2 haberi K
dipublikasikan	22 tidak akan K
dir	176 va K
direct	371 K to your inbox	685 suivez en K	1367 K în inbox
directement	680 K dans votre
directly	371 K in your inbox
directo	486 sigue en K
direito	29 reserva-se o K	29 se reserva o K
disabilita	936 K adblock
disait	736 K-il	736 K-elle
disattiva	936 K adblock	936 K l'ad blocker
discover	148 a google K	226 google K	289 google K	412 google K	502 en google K	1174 google K	1241 google K	1377 pe google K	1505 google K
discoverissa	642 google K
discussion	6 to join the K	691 participez à la K
disdici	927 K quando vuoi	983 K quando vuoi
disfrutando	529 sigue K de
disiscriverti	930 K
diskutiere	276 K mit
diskutieren	276 K sie mit	276 K sie über	333 K sie mit
dispatch	407 a weekly K	407 our K
disponibil	1366 K doar pentru abonați
disponibile	931 K su app store
disponible	482 K en google play	681 K sur l'app store
dispositivo	478 si continúas leyendo en este K	478 en otro K	973 in uso su un altro K	1354 em outro K	1354 noutro K
dispus	1405 a K
disse	984 K	1361 K
distribuie	25 K
dit	736 a K	736 K-il	736 lui K-on
dites	691 K-le nous en	733 K-nous
diu	176 K
diventa	981 K socio	981 K parte
diz	1361 K
dizia	1361 K
diziam	1361 K
""", 'do': """
do	467 what we K
docente	948 è K
dodal	199 K	1463 K
dodala	199 K	1449 K	1463 K
dodao	1449 K
doel	1198 ons K: #
dokumente	291 anonym K
dollar	466 K you give	468 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	737 K
dona	981 K ora
donacija	1446 vaša K	1450 K	1478 K
donacije	1450 K	1478 K
donacijo	1476 z K
donacijom	1448 K
donaciones	539 K
donacions	177 K
donasi	902 K anda	915 K anda	919 K
donate	409 K	466 K today	466 K now	466 K what you can	470 K
donateur	733 devenez K	1211 word dan K
donateurs	700 nos K	734 nos K	1198 dankzij onze K
donatie	1149 doe een K	1149 jouw K	1172 K	1211 jouw K	1211 uw K	1211 doe een K	1215 K
donaties	1215 K
donating	466 consider K
donation	362 consider making a K	408 make a K	450 K will be doubled	450 K will be matched	466 your K	466 consider a K	466 make a K	470 K
donations	470 K
donativo	1327 o seu K
donatrices	734 nos K
donazione	923 fai una K	947 una K	981 la tua K	981 fai una K	985 K
donazioni	985 K
donderdag	17 elke K
doneer	1172 K	1211 K
donirajte	1446 K	1474 K
donnerstag	17 jeden K
donnez	691 K votre avis	733 K-nous	733 K-leur
donors	466 new K
dons	733 vos K	737 K
doors	467 our K open
dostupan	1439 ovaj sadržaj je K
doubled	450 gift will be K
download	209 K appen	209 K vores app	373 K our app	373 K on the app store	374 K the app	374 K the free app	466 K our	1155 K de app	1155 K de gratis app	1211 K de
""", 'dr': """
draht	291 ihr K zur	291 K zu uns
dreptul	29 își rezervă K
drepturile	1376 toate K rezervate
drittanbietern	274 K nicht zugestimmt	297 inhalte von K
drittanbieters	297 dienst eines K
drittplattformen	274 K
""", 'du': """
dukung	902 K kami lewat	915 K kami
dukungan	915 K anda
dung	9 nội K này	1654 nội K này do
duyurdu	1608 K
""", 'dz': """
dziennikarstwo	1274 wesprzyj niezależne K	1296 nasze K	1296 niezależne K
dziennikarze	1296 nasi K
""", 'ec': """
economia	150 és cap d'K
economieredacteur	1177 is K
""", 'ed': """
edited	463 this story has not been K	463 has not been K by
edition	432 our special K	463 in our print K
editor	389 letter to the K	398 is a senior K	398 is an K	398 is the K	398 is the deputy K	418 K	466 write a letter to the K	891 adalah K	1328 é K de
editora	1328 é K de
editors	467 we, the K	467 our K
""", 'ee': """
eelisallikaks	552 K
eelistatud	552 K allikaks
eerste	1213 K maand
""", 'ef': """
eftertryck	1501 K förbjudet
""", 'ei': """
eiere	1258 ingen rike K
eigener	253 in K sache	334 in K sache
eilmeldungen	14 K	266 K aufs	314 K
eindredacteur	1177 is K
einem	260 mit K abo
einen	291 K tipp für uns
einer	332 text steht unter K
eingebettete	9 K beitrag	297 K inhalte
eingebetteten	297 K inhalt
eingebetteter	9 K beitrag
einloggen	24 K
einmal	17 K pro woche
eintragen	333 K genügt
einverstanden	264 ich bin damit K, dass
einwilligung	274 K jederzeit
""", 'ek': """
ekibimiz	1606 K
ekibimize	1592 K katilin
ekonomireporter	1509 är K
eksternal	892 konten K	892 situs K
eksternt	215 K indhold	232 K indhold	1230 K innhold	1247 K innhold
""", 'el': """
elfogadom	839 K a
elige	478 K tu plan	535 K tu plan
elismerte	870 K
elke	17 K dag
elle	736 dit-K
elmondta	870 K
elrendelte	870 K
""", 'em': """
email	17 daily K	342 στο K σας	371 enter your K	371 we'll K you	371 we will K you	378 click to K	378 share via K	388 save my name, K	407 our daily K	407 our free K	422 K her at	422 K him at	466 K us at	481 en tu K	876 ke K anda	901 di K anda	930 la tua K	930 nella tua K	1308 no seu K	1392 pe K	1415 ваш K	1616 ваш K	1638 địa chỉ K	1638 K của bạn	1638 nhận tin qua K	1661 mỗi sáng qua K	1661 tin nóng qua K	1661 qua K mỗi	1671 nhập K
emailing	397 get in touch by K
emailul	1367 pe K tău	1367 introdu K
embed	9 this K	425 to view this K
embedded	9 K content	9 K post
embora	1300 antes de ir K
empresas	536 sin grandes K
emretti	1608 K
""", 'en': """
enable	384 to view this video please K
encuesta	35 nuestra K
engagement	677 sans K	735 sans K
engagent	30 n'K que
engelleyici	1577 reklam K
engelleyicinizi	1577 reklam K
enjoyed	357 we hope you K this
enligt	1532 K
enquete	35 nossa K
ensisijaiseksi	642 K lähteeksi	642 K lähteeksesi
enter	1425 ctrl+K	1624 ctrl+K
entering	371 by K your email
enthalten	322 im abo K
entlang	333 hier K
entrada	481 en tu bandeja de K	1308 na sua caixa de K
entro	982 K fine mese
entschied	336 K
envoyer	722 pour vous K nos
""", 'ep': """
episoden	1250 hele K
""", 'eq': """
equipa	1359 a nossa K
equipe	1359 nossa K
equipo	536 somos un K
""", 'er': """
erfahrungen	291 ähnliche K
erfolgreich	315 K angemeldet
erforderliche	21 K felder sind	276 K felder sind
erikoistoimittaja	647 K
erkende	1214 K
error	441 spot an K
errors	441 spot any K
erschien	282 dieser text K zuerst	282 dieser artikel K zuerst	282 dieser beitrag K zuerst
erschienen	282 zuerst K auf
erwerben	332 rechte K
""", 'es': """
escreva	1358 K-nos
escreve	1328 K sobre	1328 K às	1328 K aos	1328 K para
escreveu	1361 K
escribe	499 K sobre
escriptor	150 és K
escriptora	150 és K
escritor	499 es K
escritora	499 es K
escriu	173 K-nos
escute	1358 K a
esimene	571 K kuu
essai	735 offre d'K
estamos	536 ya K en
estimated	0 K read
""", 'et': """
ettertrykk	1238 K forbudt
etwas	318 text K wert ist
""", 'eu': """
euch	18 ohne K
euro	260 dann # K	335 ab # K
euroa	660 K/kk
eurolla	660 K
""", 'ev': """
evening	17 every K
event	1186 ons K
every	17 K week	371 in your inbox K	404 thank you to K	468 K gift
everyone	404 thank you to K who	404 thanks to K who	450 keep it free for K
everything	467 K else we publish
""", 'ex': """
exclusief	1152 K voor abonnees	1152 dit artikel is K
exclusiva	478 nota K	530 K para socios
exclusively	454 K for members
exclusivo	478 este artículo es K	478 este contenido es K	478 contenido K para	530 K para socios	1306 este conteúdo é K	1306 este artigo é K	1306 conteúdo K para
existence	734 notre K
explained	469 K
explica	176 K	538 K	1361 K
explicar	176 va K
explicat	1405 a K
explicou	1361 K
explique	736 K
expressed	424 views K	424 opinions K	424 views and opinions K	424 views K are personal
external	9 K content	386 K content from
externe	9 contenu K	9 K inhoud	1163 K inhoud
externen	9 K inhalt	9 K inhalte	274 K inhalt	297 alle K inhalte
externer	9 K inhalt	274 K inhalt von	297 anzeige K inhalte	297 K inhalt konnte
externes	9 contenus K
extracto	525 un K de nuestra
""", 'fa': """
facebook	16 K	212 på K og twitter	344 στο K και	378 share on K	380 on K and twitter	380 on K, twitter	380 on twitter and K	380 like us on K	380 find us on K	486 en K y twitter	486 en K, twitter	486 en K y x	685 sur K et twitter	685 sur K, twitter	934 su K e twitter	1159 op K en twitter	1159 op K, twitter	1227 på K og twitter	1313 no K e no	1313 no K, no	1490 på K och twitter	1686 在K上
facebookie	16 K
facebookis	553 K
facebookon	848 K
facebooku	16 K	186 na K a twitteru
facts	466 fund the K
factual	441 K error	441 K errors
faire	733 K un don
fais	733 je K un don
faisant	673 en K un don
faisons	723 K vivre un
faites	673 K un don	700 K un don	733 K un don	733 K-le lire	733 K un geste
farci	982 da K
fast	251 slog K	1269 slo K	1532 slog K
favor	357 small K to ask	357 a K to ask of you	357 we have a K to ask	470 small K
favoriete	1174 K bron
favoris	703 K google	703 K sur google
favorite	412 K source	703 source K
favorites	703 sources K
favoritos	502 tus K
favour	357 small K to ask	357 we have a K to ask	470 small K
favourite	412 K source
""", 'fe': """
feedback	309 ihr K	309 dein K	388 thanks for your K	388 thank you for your K
fehler	276 haben sie einen K
fehlerhinweis	276 K
feliratkozom	835 K a hírlevélre
fellow	398 is a senior K	398 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	844 minden jog K
""", 'fi': """
fi	408 on ko-K
figyelmeztet	870 K
finalul	1403 K lunii
finanzieren	256 wir K uns durch spenden	334 wir K uns
finden	327 zum thema K sie	327 aus der region K sie	327 mehr dazu K sie
finder	236 K en fejl
fined	469 K
finestra	940 si apre in una nuova K
first	368 for the K year	368 for your K year
fizess	867 K elő
fizessen	834 K elő	867 K elő
""", 'fo': """
folge	269 K uns	333 K uns
folgen	269 K sie uns	333 K sie uns
folgt	269 K uns
follow	380 K us on	380 K us at	380 K him on x	380 K her on x	380 K them on x	380 K me on	380 K our live	380 K on x	388 notify me of K-up	466 K us on
folosim	1371 K cookie
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	223 alle rettigheder K
fordert	336 K
forderte	336 K
foretrukken	226 K kilde	1241 K kilde
foretrukket	1241 K kilde
foretrukne	226 K kilde	1241 K kilde
forint	869 K
forinttal	869 K
forklarer	251 K	1269 K
former	405 is a K
fortalte	251 K	1269 K
forteller	1269 K
fortgesetzt	271 wird nach der anzeige K
fortsette	1267 for å K å grave
fotograaf	1177 is K
found	469 K that
founder	398 is the K
""", 'fr': """
fragen	322 K zum abo	322 K zu ihrem abo
fragt	336 K
fragte	336 K
fredag	17 hver K	17 varje K
free	369 you have # K	371 sign up for our K	371 sign up to our K	371 get our K	373 our K app	373 our app is K	450 keep it K for all	450 keep this site K
freelance	397 is a K writer	398 is a K
freelancejournalist	230 er K
freiartikel	262 K
freier	284 ist K autor
freitag	17 jeden K
freiwilligen	333 K beitrag
friday	17 every K
fridays	17 on K
friend	378 tell a K	450 become a K of the
frilansjournalist	1245 er K	1509 är K
""", 'fu': """
full	20 to read the K
functional	425 K cookies
fund	362 help K our	466 K our
funded	467 reader-K
fundet	236 K en fejl
fundraising	467 K deadline	470 K
funktionale	297 K cookies
funnet	1251 K feil	1251 K en feil
""", 'ga': """
gab	336 K an
gabung	879 K di kanal	915 K
galetes	153 fem servir K
ganze	327 lesen sie die K
ganzen	20 K text	260 den K text lesen	327 lesen sie den K
gave	1219 gi en K	1266 gi en K	1270 K
gazetecidir	1588 K
gazetecilerimiz	1606 K
gazetecilik	1606 bağimsiz K
gazetesi	1588 K'nde yaziyor
""", 'ge': """
geaccepteerd	1163 geen cookies hebt K
gebruiken	1163 wij K cookies	1163 we K cookies	1176 dit artikel K
gebruikt	1163 deze website K cookies	1163 deze site K cookies
gedetecteerd	1161 adblocker K
gedruckte	322 K zeitung? dann
gedruckten	322 abonnenten der K
gefallen	253 ihnen hat dieser artikel K	253 hat ihnen dieser artikel K	253 hat dir dieser artikel K
gefragt	336 K
gefunden	276 fehler im text K
gehen	253 bevor sie K
gekennzeichnete	271 mit einem symbol K
geladen	274 nicht K werden	297 inhalt konnte nicht K
gelesen	334 bis hierhin K	334 bis hierher K
gemeinschaft	318 teil der K
genehmigung	282 ohne K
generated	402 summary was K	402 summary is K	402 summaries are K	402 key points were K	402 audio was K	402 voice is K	402 K using ai	402 K by ai	402 this audio is K
genererad	1512 ai-K
genereret	233 K af ai
generosity	466 your K
gengives	223 må ikke K
genossenschaft	334 unsere K	334 unserer K
gepubliceerd	22 wordt niet K	1165 je e-mailadres wordt niet K	1208 artikel is eerder K op
gern	333 wirf K
gerne	240 ja tak, jeg vil K
geschickt	315 eine e-mail K
geschlossen	276 kommentare sind K
gewijzigd	1205 intussen K	1205 inmiddels K
gewinnspiel	302 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	312 die app K es	312 app K es
gift	466 your K	466 make a K	1198 met jouw K	1198 met uw K	1211 met een K
gifts	18 small K
giornale	982 questo K	982 il nostro K
giornalismo	923 sostieni il K	970 fare K costa	982 il nostro K	982 il K costa
giornalista	948 è K e	948 è K de	948 è K di	948 è K del	948 è K della	948 è K dell'	948 è K a	948 è K per
giornalisti	982 i nostri K
giorno	17 ogni K
gitmeden	1566 K önce
give	408 K what you can	466 K what you can	466 euro you K
""", 'gj': """
gjengis	1238 kan ikke K
""", 'gl': """
glissez	733 K une pièce
""", 'go': """
going	20 to keep K	467 keep us K
google	148 a K news	226 K news	269 auf K news	289 als quelle bei K	289 als quelle auf K	289 bei K öfter	289 auf K sehen	312 K play	344 στο K news	373 get it on K play	380 follow on K news	412 K news	412 star on K	412 source on K	502 en K news	847 K-ben	1008 Kニュースで	1092 K news	1125 K ziņās	1125 K news	1174 vaker in K	1241 K news	1241 som kilde på K	1255 app store og K play	1255 K play og app store	1283 nas w K news	1283 na K news	1377 pe K news	1505 K news	1505 som källa på K	1518 app store och K play	1518 K play och app store	1574 K news'te	1585 K news'te	1585 K'da bizi	1596 app store ve K play'den	1640 trên K news	1695 在K新闻上关注	1695 在K上优先	1695 在K上優先
gostou	1359 K desta	1359 K deste
""", 'gr': """
gracias	18 K a ti	536 K a ti
granskning	1530 sådan här K	1530 vår K
granskningar	1530 våra K
granskningen	1530 den här K
gratis	260 wochen K	260 monat K	333 jetzt K	335 wochen K	478 crea tu cuenta K	481 recibe K	535 recibe K	537 prueba K	917 K	1152 ontdek nu K	1152 krijg je ook K	1212 niet K	1259 dager K	1522 dagar K
gratisartiklar	15 K
gratuit	15 article K	678 dernier article K	734 ce site est K
gratuita	983 prova K
gratuitas	15 matérias K	479 notas K	1326 matérias K
gratuite	15 articole K
gratuitement	677 inscrivez-vous K	677 essayez K	680 recevez K
gratuiti	15 articoli K	928 articoli K
gratuito	15 articolo K	928 articolo K	1326 artigo K
gratuitos	15 artículos K	15 artigos K	479 artículos K	1326 artigos K
gratuits	15 articles K	723 nos articles sont K
gridava	984 K
gritaba	538 K
gritava	1361 K
grupo	1358 entre no K
""", 'gu': """
guidelines	388 community K before	388 our community K
""", 'ha': """
haber	1606 bu K
haberdar	1597 ilk siz K olun	1597 K olun
haberi	2 K dinle	4 K
haberler	1585 google K'de	1585 google K
haberlerimiz	1606 K
hacemos	526 lo que K
hacete	535 K socio	535 K socia
hafta	17 her K
haftalik	1607 K
haftung	30 keine K
hakkini	29 K sakli tutar
hakkiniz	1603 ücretsiz haber K
haluan	657 kyllä kiitos, K
hangzik	870 K
hatti	1587 ihbar K
hattimiza	1587 ihbar K
hauteur	735 à la K de vos moyens
havi	869 K #
havonta	869 K
hay	1674 cho K
""", 'he': """
hear	417 we'd like to K from you	417 we'd love to K from you	417 we want to K from you	466 we want to K from you	466 we'd love to K
heard	469 court K
hebben	1211 wij K je hulp nodig	1211 we K je steun nodig
hekelt	1214 K
hela	20 läsa K	20 läs K	1484 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	206 for at læse K	1221 for å lese K
helfen	333 K sie uns	333 K sie mit
helft	333 K uns
helloasso	700 K
help	466 we need your K	466 K us do	466 will you K	466 K pay for	466 K if you can	466 K us pay	1172 K ons	1211 K ons
helpful	388 was this article K
her	1216 nå som du er K
here	357 as long as you're K	357 now that you're K	466 sign up K
herunterladen	265 app K
hetente	17 K	869 K
hevder	1269 K
""", 'hi': """
hiervoor	1181 K zijn cookies nodig
hilf	333 K uns
hinterlassen	333 K sie
hinweise	291 K zu diesem	291 K nehmen wir	291 K für uns	309 K auf fehler
hirdette	870 K
historiador	150 és K
historiadora	150 és K
historien	244 læse hele K	698 est K
historienne	698 est K
historier	249 vores K
hittat	1515 K fel	1515 K ett fel
""", 'hj': """
hjelp	1248 K av ki	1248 K av ai	1266 K oss
""", 'ho': """
hoofd	1177 is K van
hoofdredacteur	1177 is K
hoogleraar	1177 is K
""", 'hu': """
hubungi	915 K kami
huusi	668 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	201 nu K du er her
""", 'id': """
iddia	1608 K etti
ideal	1213 K
identifiez	24 K-vous	677 K-vous pour	733 K-vous
""", 'if': """
ifade	1608 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	260 mit K abo
ihren	334 lebt von K
ihtiyacimiz	1605 yardiminiza K	1605 desteğinize K
""", 'ik': """
iklan	11 K
ikuti	879 K kami	915 K kami
""", 'il': """
ilanlari	1592 iş K
ilimitado	478 acceso K	1306 acesso K
ilk	1607 K ay
illimitato	927 accesso K
ilmainen	664 K tunnus
ilmoitti	668 K
ilmoitukset	14 K	655 K
iltakirje	658 K
""", 'im': """
imbuh	918 K
imbuhnya	918 K
immobilienmarkt	302 unserem K
importa	535 tu opinión nos K
importante	1358 sua opinião é K
impozit	1393 din K către	1404 % din K
impozitul	1393 din K pe venit către
""", 'in': """
inbox	342 στο K σας	371 sent to your K	371 right to your K	371 into your K	371 check your K to	447 in your K at #	447 in your K by #	466 your K	901 di K anda	901 ke K anda	969 nella tua K	1154 in je K	1440 u vaš K
inchiesta	982 questa K
inchieste	982 le nostre K
ind	24 log K	206 log K for at
indbakke	208 i din K
indbakken	208 i K
independen	916 jurnalisme K
independence	467 our editorial K
independencia	536 nuestra K
independent	174 periodisme K	362 support K journalism	466 support K journalism	467 K journalism	1403 jurnalism K	1403 jurnalismul K
independente	1359 jornalismo K
independently	461 we K	461 editors K	461 K selected by our	461 K chosen by our
independents	174 mitjans K
independiente	536 periodismo K	536 prensa K
independientes	526 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	982 giornalismo K	982 informazione K
indipendenti	970 rimanere K	970 restare K
indipendenza	982 la nostra K
indirin	1596 app store ve google play'den K
infocom	282 dpa-K
infolettre	680 notre K	734 notre K
informasjonskapsler	1230 bruker K	1247 K
informatie	1176 K over dit
information	386 to store and/or access K on a device	386 for more K see our privacy	701 lettre d'K	701 lettres d'K	734 K libre
informationen	282 mit K der	291 K zu diesem fall
informations	685 suivez les K sur
informativa	938 K sulla privacy	982 la nostra K
informazione	970 l'K di qualità ha un costo	981 sostieni l'K	982 K libera	982 l'K di qualità
informou	1361 K
ingen	242 uden dig K	242 K rig ejer	1258 uten deg, K	1521 utan dig K
ingevoegde	1181 K post
ingezonden	1180 K bijdrage
ingyenes	15 K cikkei	15 K cikk	865 K cikke maradt	865 K cikkei	865 K cikked maradt
inhalt	9 dieser K	9 diesen K	260 dieser K ist nur für	297 dieser K wird von	297 um den K
inhalte	9 externe K	274 externe K
inhalts	9 dieses K
inhoud	9 deze K	1163 om deze K te	1181 bevat K van	1181 K te zien
iniciar	492 debes K sesión
initialement	697 article publié K	731 cet article a été K
inkorg	1486 i din K	1486 till din K
inkorgen	1520 direkt i K
inloggen	21 K om een reactie	24 K	1211 je moet nog even K
innan	1479 K du går
innboksen	1223 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inschakelen	1156 meldingen K	1161 javascript K
inschrijving	1196 K te bevestigen
inscreva	1308 K-se na nossa	1308 K-se em nossa	1358 K-se
inscrever	1308 ao se K
inscription	680 votre K a bien été	680 K est confirmée	680 confirmer votre K
inscrit	677 déjà K
inscrivant	680 en vous K
inscrivez	680 K-vous à notre	733 K-vous
insegna	948 K storia
insisted	469 K
instagram	16 K	212 på facebook og K	269 auf facebook, K	269 auf K, facebook	269 auf facebook und K	269 auf facebook oder K	269 ob whatsapp, K	380 follow him on K	380 follow her on K	380 follow them on K	380 on K, facebook	380 on K and facebook	685 sur facebook et K	934 su facebook e K	1159 op facebook en K	1159 op facebook, K	1227 på facebook og K	1490 på facebook och K	1589 K'da takip
instagramie	16 K	1283 na facebooku i K
instagramis	553 K
instagramon	848 K
instagramu	16 K	186 na facebooku a K
instale	1309 K a app
install	373 K our app
installez	733 K-la
integritetspolicy	1493 K
intelektas	1099 dirbtinis K
intelekto	1099 dirbtinio K
intelektu	1131 mākslīgo K
intelligencia	853 mesterséges K készítette	853 mesterséges K fordította	853 mesterséges K segítségével
intelligens	233 med kunstig K	233 af kunstig K	233 fra kunstig K	233 kunstig K (ai)	1248 med kunstig K	1248 av kunstig K	1512 med artificiell K	1512 av artificiell K
interdite	731 diffusion K
interdites	731 diffusion K
introdu	1367 K adresa
invest	466 K in local news
investigaciones	536 nuestras K
investigador	150 és K	499 es K	1328 é K
investigadora	150 és K	499 es K	1328 é K
investigando	526 seguir K
investigant	174 continuar K
investigate	416 we should K
investigation	467 this K	734 cette K
investigations	416 our K team	416 our K desk	467 our K
investigative	398 is an K
investigativteam	291 K
inviata	948 è K
inviato	948 è K
invite	736 K
invitent	736 K
involved	461 not K in the
""", 'ip': """
iphone	373 our K app
""", 'ir': """
iratkozz	835 K fel	867 K fel
iratkozzon	835 K fel	867 K fel
""", 'is': """
is	405 K our
iscrive	969 ci si K qui
iscrivendoti	930 K
iscriversi	969 K qui
iscriverti	969 per K clicca	981 clicca qui per K
iscriviti	930 K alla nostra	930 K gratis	930 K al nostro	969 K qui	981 K	981 K qui
iscrizione	930 annullare l'K	969 la tua K è	969 per confermare l'K
istedi	1608 K
""", 'iz': """
izjavila	1449 K
izjavio	1449 K
""", 'ja': """
jaa	25 K se
jaar	1213 per K
jahr	335 im K	335 pro K
janela	1319 abre em nova K
jar	408 tip K
jaunumi	1142 mūsu K	1145 K
jaunumiem	1118 piesakies K	1136 K	1141 piesakies K
jaunumus	1136 K
javascript	189 povolte K	189 zapněte K	215 aktivér K	215 slå K til	272 K in ihrem browser	272 aktivieren sie K	272 K benötigt	384 please enable K	384 requires K	384 K is disabled	384 K is required	384 turn on K	384 K is not available	384 enable K in your browser	384 K must be enabled	384 needs K	488 activa K	488 habilita K	488 habilitar K	488 activar K	634 salli K	634 ota K käyttöön	687 activer K	687 activez K	687 K est désactivé	687 nécessite K	746 אפשרו K	881 aktifkan K	936 abilitare K	936 abilita K	936 attiva K	936 attivare K	998 Kを有効	998 Kが無効	998 K を有効	1161 schakel K in	1230 aktiver K	1230 slå på K	1286 włącz K	1286 włącz obsługę K	1315 ative o K	1315 habilite o K	1315 ativar K	1371 activați K	1423 включите K	1493 aktivera K	1493 slå på K	1622 увімкніть K	1642 bật K
javite	1446 K nam
""", 'je': """
jederzeit	260 K kündbar	264 widerruf K	264 K abmelden	264 abmeldung K	315 K wieder abmelden	335 K kündbar
jednou	17 K týdně
jefa	499 es K de
jefe	499 es K de
jelas	918 K
jelasnya	918 K
jelentkezz	24 K
jelentkezzen	24 K	834 K be a
jelezze	867 K nekünk
jetzt	260 K im abo	333 teste K
""", 'jo': """
jobbar	1512 K med ai
join	409 K for	466 K us on
jornal	1359 nosso K	1359 somos um K
jornalismo	1303 apoie o K	1350 K de qualidade tem um custo	1350 presente ao K	1358 apoie o K	1359 nosso K	1359 K de qualidade	1359 fazer K
jornalista	1328 é K formada	1328 é K formado	1328 é K do	1328 é K da	1328 é K no	1328 é K na	1328 é K e
jornalistas	1359 nossos K
journal	734 notre K
journalism	362 support our K	362 support the K you rely on	450 keep our K free	454 access to all our K	454 access to all of our K	466 support quality K	466 support local K	467 our K	467 fearless K	467 K like this
journalisme	673 soutenez un K	733 soutenez le K
journalismi	666 riippumaton K
journalismimme	666 K
journalismus	256 unterstützen sie unabhängigen K	256 unterstütze unabhängigen K	256 für unseren K	334 unser K	334 unseren K	334 unabhängigen K	334 unabhängiger K	334 gut gemachten K	334 gut gemachtem K	334 frei zugänglichen K	334 frei zugänglicher K	334 guten K	334 freien K
journalist	230 er K på	230 er K hos	230 er K ved	230 er K i	284 ist freier K	284 ist K	293 arbeitet seit # als K	397 is a freelance K	398 is a K	418 K	1177 is K	1177 is freelance K	1245 er K i	1245 er K på	1245 er K og	1509 är K på	1509 är K och
journaliste	698 est K	698 K au	698 K à	698 K pour
journalisten	1212 onze K
journalister	249 vores K	1267 våre K	1530 våra K
journalistes	722 nos K	723 payer nos K	734 nos K
journalistiek	1149 steun onze K	1212 onze K
journalistik	204 støt vores K	204 støt uafhængig K	249 vores K	249 uafhængig K	249 K koster	1482 stöd vår K	1482 stöd oberoende K	1530 vår K	1530 oberoende K	1530 granskande K
journalistikk	1219 støtt vår K	1219 støtt uavhengig K	1267 vår K	1267 uavhengig K
journalistin	284 ist freie K	284 ist K	293 arbeitet seit # als K
journalists	467 our K	467 we, the K
""", 'ju': """
jueves	17 cada K
jurnalis	891 adalah K	916 K kami
jurnalism	1403 facem K
jurnalisme	902 dukung K	916 K kami
jurnalismul	1393 K de calitate costă	1402 susține K	1403 K nostru
jurnalist	1379 este K
jutro	17 svako K	17 vsako K
juttu	626 lue koko K	666 tämä K
juttujamme	666 K
juttuvinkki	665 lähetä K
jutun	20 koko K
jutusta	666 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1186 nu K voor	1186 je K voor
kabul	1608 K etti
kaitstud	544 kõik õigused K
kakor	1503 K på	1511 K
kami	915 beri tahu K	916 tim K
kanaal	1212 ons K
kanal	249 vores K	879 ikuti K	916 K kami	1267 vår K	1530 vår K
kanale	1283 na naszym K
kanaliga	553 meie K
kanalimiz	1606 K
kanalimiza	1574 K abone	1586 whatsapp K	1586 telegram K	1586 youtube K
kanalimizi	1586 whatsapp K
kanalina	1586 whatsapp K	1586 telegram K
kanalini	1586 whatsapp K	1586 telegram K
kanavaamme	643 K
kanavalle	643 whatsapp-K	643 telegram-K
kanavamme	643 whatsapp-K	666 K
karte	9 diese K
karya	916 K kami
kasutamine	550 K ilma
kata	918 K
katanya	918 K
katkisiyla	18 okurlarin K
kaydetti	1608 K
kaydolun	1605 K
kaynak	1585 tercih edilen K
kaynaklara	1585 tercih ettiğiniz K
""", 'kd': """
kdykoli	198 zrušit K
""", 'ke': """
kebijakan	881 K privasi	881 K cookie
kedvenc	847 google K
keelatud	550 loata on K
keep	466 help us K	466 help K our
kein	322 noch K abo
kertoi	668 K
kertoivat	668 K
kertoo	668 K
kesti	1608 ceza K
ketentuan	881 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1248 av K
kiitos	665 K kun luet
kinnitas	572 K
kirim	915 K ke
kirjaudu	24 K	665 K sisään
kirjeenvaihtaja	647 K
kirjoitti	668 K
kirjuta	569 K meile
kirjutas	572 K
""", 'kk': """
kk	660 €/K	667 /K
""", 'kl': """
klaagt	1214 K
klagar	1532 K
klagen	1214 K
klager	251 K	1269 K
klagt	336 K
kleine	253 haben wir eine K bitte
klical	1477 je K
klicka	1519 genom att K på
klikke	1256 ved å K på
klummeskribent	230 er K
""", 'ko': """
kolumnis	891 adalah K
kolumnist	284 ist K	555 K	1509 är K
kolumnistin	284 ist K
komentar	6 za K	6 ostavite K	899 tulis K anda	899 di kolom K
komentarisali	6 da biste K
komentarisanje	6 za K
komentarz	6 dodać K	21 móc dodać K	1288 aby dodać K
komentarzach	1288 w K
komentator	899 tanggung jawab K
komentiranje	6 za K
kommentar	311 K wird	311 ihr K	311 dein K
kommentare	276 um K zu	311 K zu diesem	311 K werden
kommentaren	276 in den K
kommentarerna	1495 i K
kommentarfeltet	217 i K	1232 i K	1252 stenger K	1252 meninger i K
kommentarfunktion	276 K
kommentarsporet	237 i K
kommentator	230 er politisk K	230 er K	1245 er K i	1245 er K og	1245 er politisk K	1509 är politisk K
kommentera	6 för att K	1495 för att K
kommentere	6 for at K	6 for å K	217 for at K	1232 for å K
kommentieren	6 um zu K	6 K zu können	276 um zu K	276 probleme beim K	276 K sie diesen	276 K sie den	276 nicht mehr K	311 K
kommentiert	276 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kompakt	315 K per mail	315 K per e-mail
kondigde	1214 K
koneellisesti	650 K
kongress	302 jetzt zum K
konstaterade	1532 K
konstaterar	1532 K
konten	9 K ini
kontingent	262 haben ihr K
konto	206 opret en K for	248 opret en K	1295 załóż K	1484 skapa ett K för	1529 skapa ett K
kontributor	891 adalah K
konzern	319 kein K	334 kein K
kopeerimine	550 K ilma
kopieras	1526 får inte K	1526 får ej K
kopieres	1238 kan ikke K uten
kopiering	223 K er ikke tilladt	1526 K utan
kopijuoti	1091 K, platinti
kopiointi	639 luvaton K	639 K ilman lupaa
kopyalanamaz	1582 izinsiz K
koresponden	891 adalah K
korespondentas	1096 K
korespondente	1128 K
korespondents	1128 K
korrekt	1515 ska vara K
korrekta	1515 ska vara K
korrekturhinweis	309 K*	309 K
korrespondent	230 er K	284 ist K	292 als K	555 K	1245 er K	1509 är K
korrespondentin	284 ist K	292 als K
korting	1201 K op je eerste	1201 K op het eerste
korzystamy	1286 K z plików cookie
kostenlos	260 wochen K	260 monat K	264 K per mail	335 K testen
kostenlose	15 K artikel	262 noch zwei K	262 noch # K
kostenlosen	262 noch einen K	262 K artikel gelesen	264 unseren K newsletter	264 unserem K newsletter	264 unserer K newsletter	264 den K newsletter
kostenloser	262 K artikel
kostenpflichtig	260 dieser artikel ist K
kostnadsfritt	1522 en månad K
""", 'kr': """
kritik	309 lob oder K
kritiker	1509 är K och
kritiserar	1532 K
kritiserer	251 K	1269 K
kritisieren	336 K
kritisiert	336 K
kritizuje	199 K
kronor	1531 K
""", 'ku': """
kullan	1577 çerez K
kullanilamaz	1582 izinsiz K
kullanilmaktadir	1577 çerez K	1577 çerezler K
kullanilmasi	1582 izinsiz K yasaktir
kullaniyoruz	1577 çerezleri K	1577 çerezler K
kulttuuritoimittaja	647 K
kulturressort	292 leitet das K
kulturskribent	1509 är K
kumppanimme	634 me ja K
kun	243 for K #	1259 for K #
kunne	249 K du lide
kurzfassung	285 K
kutunuza	1571 posta K
kuukaudessa	667 K
kuukausi	626 kokeile K	660 K #	665 kokeile K
kuukausilahjoituksella	659 K
kuulutas	572 K
kuus	571 K
kuvailee	668 K
""", 'ky': """
kyselyymme	35 K
kysyi	668 K
""", 'l': """
l	175 K'any
""", 'la': """
laadi	569 K alla
laatste	1159 volg het K nieuws
ladattavissa	656 sovellus on K
ladda	1487 K ner vår app	1529 K ner
lade	265 K die app
laden	265 app K	265 K sie die app
lahjoituksesi	659 K auttaa	665 K
lahjoitus	659 tee K	665 tee K	669 K
laissez	733 K-nous votre
lamenta	538 K	984 K	1361 K
lamentano	984 K
lamentou	1361 K
lance	736 K
langganan	901 K buletin	915 K sekarang	919 K
lanjutkan	904 K membaca dengan
last	1224 K ned vår app	1266 K ned
later	437 check back K
laukeliai	21 būtini K
laut	336 K
lavoro	982 il nostro K
lawyers	467 our K
""", 'le': """
leave	371 one click to K	466 K us a tip	466 K a tip
lecteur	9 ce K	709 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	723 par des K comme vous	734 nos K
lectoras	36 nuestras K	536 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	536 nuestros K	536 gracias a sus K
lectors	18 gràcies als K	174 els nostres K
lectrices	734 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	398 is a senior K	398 is a K
ledarskribent	230 er K	1509 är K
leden	1198 door onze K	1212 onze K
lederskribent	230 er K
leernos	535 gracias por K
leestijd	0 K
legge	984 si K
leggere	927 per K tutto
lei	1404 # K
leiter	284 ist K
leiterin	284 ist K
leitores	18 graças aos K	36 nossos K	1350 K que nos apoiam	1359 nossos K	1359 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	1361 K
lengkap	20 artikel K	904 membaca artikel K
lese	1260 du kan K mer	1260 kan du K mer
lesedauer	0 K
lesen	260 im abo K	260 K sie mit plus	262 % noch zu K	265 in der app K	327 mehr dazu K sie	333 danke fürs K
leser	1266 takk for at du K
leserabend	302 K
leserbrev	1246 K
leserbrief	276 K
leserbriefe	276 K an	309 K
lesere	36 våre K	1267 våre K
leserfinanziert	334 K
leserinnen	36 unsere K	334 unsere K	334 unseren K
leserinnlegg	1246 K
lesern	334 ihren K
leserne	18 takket være K	1258 K våre
lesernes	18 K bidrag	1267 K bidrag
leserreisen	302 unsere K	302 unseren K
leserumfrage	35 unserer K
leserzuschriften	309 K
lesetid	0 K
lesezeit	0 K
letno	1476 K
letter	389 send a K
letters	389 K to the editor	389 send K	441 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	970 solo grazie ai nostri K	982 i nostri K
lettre	734 notre K
lettrici	982 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
lewatkan	915 jangan K
leyendo	20 seguir K	529 para seguir K	529 quieres seguir K	529 sigue K con	529 y sigue K	535 sigue K sin
lezen	20 meer K
lezers	36 onze K	1212 onze K
lezersavond	1186 onze K
lezersevenement	1186 ons K
lezersreis	1186 onze K
lezersreizen	1186 onze K
""", 'li': """
libovolnou	198 K částkou
lid	1152 al K
lidem	18 díky K	197 díky K
liens	713 via nos K	713 par nos K
lietotni	1134 K
lignes	723 qui lisent ces K
liitu	569 K meie
like	467 work K this
liked	467 K what you read
liker	1267 K du det vi
limit	367 read without K	369 free K
limitat	142 accés il·K
limits	367 read without K
line	416 our tip K	1008 Kで最新	1008 Kで届く	1008 Kで受け取る
link	378 copy the K	456 read it for free with this K
links	383 some K on this page	383 some of the K on
liputan	916 K kami
lire	20 pour K cet	736 peut-on K
lisas	572 K
listen	0 min K	380 K back here	380 K to us live	403 prefer to K	403 rather K
listening	403 K time
liveblog	327 im K	327 unserem K
""", 'll': """
llegado	471 si has K hasta aquí
llegint	168 per seguir K
""", 'lo': """
log	24 K in	1152 K in om	1152 K in of
logg	24 K inn	1221 K inn for å	1266 K inn for
logga	24 K in	1484 K in för att
logged	21 must be K in to post	367 you must be K in to	388 you must be K in to
logget	217 du skal være K ind
login	24 faça K	1306 faça K para	1358 faça K
lokalredaktion	292 leitet die K
look	467 our new K
""", 'lu': """
lubas	572 K
lugeda	541 et edasi K
lugejad	570 meie K
lugemiseks	541 edasi K
luisterversie	2 K
lukeaksesi	626 K koko	626 kirjaudu sisään K
lukemista	665 jatka K
lukijamme	666 K
lukijoidemme	36 K
lukijoiden	18 K tuella	666 K tuella
lukuaika	0 K
lukuoikeutesi	15 K	626 K
lunar	1404 K
lunes	17 cada K
lupasi	668 K
""", 'ly': """
lydversion	2 K
lyssnar	1514 K på poddar
""", 'ma': """
maand	1152 deze K nog	1213 per K
maandelijks	1152 K opzegbaar	1213 K
mach	333 K mit
machen	333 K sie mit	334 was wir K
macht	333 K mit
made	357 if you've K it this far
mail	184 váš e-K	835 e-K cím	1211 K ons	1308 no seu e-K	1392 pe e-K	1415 ваш e-K	1440 na vaš e-K	1454 váš e-K	1616 ваш e-K
mailadres	1154 je e-K	1196 geldig e-K
mailadresse	208 din e-K	217 din e-K vil ikke
mailbox	1154 in je K	1154 in uw K	1154 in jouw K
mailu	184 přímo do e-K	1454 do vášho e-K
mailul	1367 pe e-K tău
mainoksen	11 K
mainoksia	666 ilman K
mainos	11 K
mainosten	634 K esto
maken	1212 wij K
maksumuuri	669 K
maksuton	664 K tunnus
maksuttomat	664 K artikkelit
mantermos	1350 essencial para K
map	9 this K
mapa	9 este K
marketing	297 K-cookies	425 K cookies
marketingcookies	232 K	1181 K
masuk	24 K atau	876 kotak K anda
masukkan	876 K email
matched	408 K dollar	450 gift will be K
material	282 mit K der	282 mit K von	399 this K may not be
matins	17 tous les K
mattina	17 ogni K
""", 'md': """
md	243 kr./K	250 kr/K
""", 'me': """
med	233 K ai	1248 K ki	1248 K ai	1512 K ai
medarbetare	1509 är K på	1509 är K i
meddelade	1532 K
meddelte	251 K
medewerker	1177 is K van
medgav	1532 K
medio	536 este K
medlem	248 bliv K	1266 bli K	1529 bli K
meie	570 K töö
meinen	276 was K sie dazu
meint	336 K
meinte	336 K
meinung	30 K der	276 sagen sie uns ihre K	296 K des autors
mejl	1440 na vaš K	1486 i din K	1486 till din K
mejla	1529 K oss
mejlen	1486 direkt i K
melalui	902 dukung kami K
melanjutkan	875 untuk K membaca	904 untuk K membaca
meld	1266 K deg på
meldde	1214 K
melde	24 K dich	333 K dich an	1223 K deg av når	1256 ved å K deg på
melden	24 K sie sich	260 K sie sich an, um	260 bitte K sie sich an	333 K sie sich an	333 K sie sich hier
melding	1194 krijg een K bij	1194 ontvang een K bij
meldingen	14 K	1156 schakel K in	1156 zet K aan	1156 ontvang K	1194 krijg K	1211 zet K aan
meldt	1214 K
meldte	1269 K
membaca	904 untuk terus K	904 untuk K berita ini
member	408 become a K	454 not a K?	466 become a K
memberikan	899 K komentar
members	18 our K	36 our K	367 is for K only	367 K-only story	467 our K
membiayai	902 K kami
membro	1358 torne-se K
membutuhkan	915 kami K dukungan
menar	1532 K
mendaftar	901 dengan K, anda
mendapat	912 K komisi
mendapatkan	912 K komisi
mener	251 K	1266 hva K du	1269 K
menerima	892 K cookie	912 K komisi
mengambil	913 dilarang K	913 dilarang keras K
mengandung	899 komentar yang K
mengatakan	918 K
menggandakan	913 dilarang K
menggunakan	881 K cookie
mengutip	886 dilarang K
meninggalkan	899 K komentar
menit	0 K baca
mensais	1360 K
mensuales	537 K
mensuel	700 un don K	723 un soutien K	735 K
menurut	918 K
menyalin	913 dilarang K
menyatakan	918 K
merch	432 our K
merci	733 K de nous
mere	244 kan du læse K	244 du kan læse K	244 kan læse K om
merkezimiz	1606 haber K
mes	175 al K	537 al K	537 por K
mese	983 al K
mesec	1448 prvi K	1476 na K	1476 prvi K
meses	529 K por #
mesiac	1462 za K	1462 prvý K
message	357 a K from our editor
messagerie	691 votre adresse de K ne sera pas
metus	1111 per K
mewakili	913 tidak K redaksi
""", 'mi': """
mi	1131 ar K
miembro	535 hazte K
mille	970 # per K
milliardaire	723 à aucun K
minggu	917 per K
mingguan	901 buletin K kami
minket	837 kövess K	867 kövess K	867 hívj meg K
minute	0 K read	454 it only takes a K to
minutes	0 K read	0 K to read
misiniz	1570 zaten abone K
mission	467 our K
mistake	441 spot a K	441 report a K
mitdiskutieren	6 K	311 K
mitgeteilt	336 K
mitglied	333 werden sie K	333 werde K	333 jetzt K werden
mitglieder	260 nur für K	322 angebots für K	334 unsere K
mitteilungen	14 push-K	266 push-K
mittwoch	17 jeden K
""", 'mj': """
mjesec	1448 prvi K
""", 'mn': """
mnd	1259 kr/K	1268 kr/K
""", 'mo': """
mobile	373 on your K app	373 our K app
mobilen	238 direkte på K	1253 nyheter rett på K	1253 rett på K	1516 nyheter direkt i K	1516 direkt i K
mobilepay	248 K
modalidad	537 K premium
moderador	1319 não serão aprovados pelo K
moderados	1319 serão K antes
moderated	388 comments are K	388 pre-K
mogelijk	1211 maak het volgende K
mois	735 par K
moittii	668 K
monat	322 einen K für	322 K für nur	335 im K	335 pro K
monatlich	335 K
monday	17 every K
mondta	870 K
montag	17 jeden K
month	367 try a K for	367 try it for a K	368 for the first K	368 for your first K	468 a K	468 per K	468 every K	468 each K
monthly	408 one-off or K	454 reached your K limit	466 become a K	466 give K	468 K
months	367 K for $#	368 for the first # K	368 for the first three K
morgen	17 jeden K	17 am K	17 hver K	241 hver K i din	318 uns auch K
morgenbrevet	1257 K
morgon	17 varje K
morgonbrevet	1520 K
morning	17 every K	17 each K
moyens	734 nos K
""", 'mu': """
muhabiri	1588 gazetesi K
muhabiridir	1588 K
muhabirimize	1587 K ulaşmak
mukaan	665 lähde K	668 K
multato	984 ha K
multou	1361 K
mums	1141 seko K
""", 'na': """
nabiralnik	1468 v vaš K
nachdruck	282 K verboten	332 K nur mit
nachrichten	265 K-app	265 aktuelle K aufs handy	266 push-K	327 weitere K finden sie	327 mehr K finden sie
nadaljevanje	1467 za K branja
nadie	536 K nos dice
najnowsze	1278 otrzymuj K
napisz	1288 K do nas	1295 K do nas
naprej	1467 če želite brati K
napsal	199 K
napsala	199 K
narrated	403 is K by an ai	403 is K by ai
naslov	1468 na vaš e-K
nastavak	1439 za K čitanja
nastavili	1439 da biste K čitanje
naszej	1296 K pracy
naujienas	1103 K telefone	1104 K el. paštu
naujienose	1092 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	488 tu K no soporta	488 su K no soporta	1315 seu K não suporta
navigateur	10 votre K	21 dans le K pour mon prochain	687 votre K ne supporte pas	687 votre K n'est pas
navodi	1449 K
""", 'ne': """
necesitamos	471 K pedirte	474 K tu apoyo	535 K tu ayuda	535 K de ti	535 te K
necessariamente	1331 não reflete K a opinião	1331 não refletem K a opinião
necessaris	21 camps K
necessitem	173 et K
nedeljno	17 jednom K
neem	1211 K nu een
nell	931 apri K'app
nella	930 K tua mail
neodvisni	1475 K mediji
neodvisno	1474 podprite K
neophodna	21 K polja
neovisno	1446 podržite K
nepriklausoma	1110 K žurnalistika
netiquette	276 beachten sie die K	940 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1230 dette K bruker
neuen	265 hier geht es zur K
neukunden	322 nur für K
neuvoi	668 K
news	265 K-app	373 K app for	398 is a K	416 K tip
newsblog	327 im K	327 unserem K
newsis	552 google K
newsletter	164 la nostra K	184 náš K	197 náš K	200 K	264 unseren K	264 unserem K	264 unserer K	264 zum K	264 K bestellen	264 K an	264 täglichen K	264 K richtig	264 K von	287 K	315 K erhalten	315 K empfangen	315 unser K	315 der K über	315 der K für	333 K an	334 unser K	334 unseren K	334 unserem K	334 dieser K	337 K	342 εγγραφείτε στο K	342 εγγραφή στο K	342 το K μας	342 γραφτείτε στο K	353 το K μας	356 K	371 sign up for our K	371 sign up to our K	371 sign up for the K	371 subscribe to our K	371 join our K	371 get our K	371 our K here	371 receive our K	371 our daily K	371 our weekly K	371 our morning K	407 K	447 K soon	467 our K	470 K	481 suscríbete a la K	481 apúntate a la K	481 nuestra K	525 suscribite al K	536 nuestra K	539 K	680 inscrivez-vous à la K	680 abonnez-vous à la K	680 notre K	722 vous adresser sa K	734 notre K	734 cette K	737 K	876 K kami	876 langganan K	916 K kami	930 iscriviti alla K	930 la nostra K	969 le nostre K	982 la nostra K	982 questa K	985 K	1278 zapisz się na K	1278 nasz K	1296 nasz K	1299 K	1308 assine a K	1308 nossa K	1349 esta é a edição da K	1349 esta é uma edição da K	1359 nossa K	1362 K	1367 abonează-te la K	1367 abonați-vă la K	1367 înscrie-te la K	1406 K	1440 na K	1440 naš K	1447 naš K	1450 K	1454 náš K	1461 náš K	1464 K
newslettera	1278 zapisz się do K	1278 naszego K	1296 naszego K	1454 odber K
newsletterem	1296 naszym K
newsletters	371 K may contain info about	407 K	467 our K	470 K	680 nos K	680 recevoir les K	734 nos K	737 K
newsletterul	1367 K nostru	1392 abonează-te la K	1403 K nostru
newson	847 google K
newspaper	467 our K
newsroom	461 not by the K	467 our K	467 non-profit K	467 this K
newsticker	327 unserem K
nezavisni	1447 K mediji
nezavisno	1446 podržite K
""", 'ng': """
ngay	1671 đăng ký K
""", 'ni': """
nieograniczony	1276 K dostęp
niets	1171 K uit deze
nieuws	1155 K-app	1174 google K	1176 K of een tip
nieuwsbrief	1154 onze K	1154 dagelijkse K	1154 wekelijkse K	1173 K	1212 onze K	1212 deze K	1215 K
nieuwsbrieven	1154 onze K	1173 K	1212 onze K	1215 K
""", 'nj': """
njuzleter	1440 na K	1440 naš K	1447 naš K
""", 'no': """
nombreux	723 plus nous serons K
nonprofit	467 K newsroom	467 K news outlet
nosotros	535 colabora con K
nosso	35 K quiz	1303 apoie K	1303 apoie o K	1309 baixe K app	1309 no K app	1358 apoie K	1358 apoie o K	1358 siga o K	1358 entre no K	1359 K site
nostra	174 la K feina	931 nella K app	982 la K app
nostre	174 el K canal
nostro	35 K quiz	982 il K sito	982 che il K
nota	20 leer esta K	529 para leer esta K
noticia	536 esta K
noticias	502 en google K	502 tu fuente de K
notificaciones	14 las K	483 activa las K	483 activar K	483 recibir K
notifications	14 K	375 turn on K	375 turn on desktop K	375 enable K	375 would like to send you K	375 allow K	375 K from this site	375 receive K	682 activer les K	682 activez les K	682 autoriser les K
notifiche	14 le K
notified	371 sign up to be K	375 get K
notifikasi	14 K	877 aktifkan K	877 dapatkan K	915 nyalakan K
notifikation	238 K
notifikationer	14 K	238 K
notify	375 K me of	375 K me when	388 K me of new posts
notis	1516 K
notiser	14 K	1516 K	1516 push-K
notre	35 K quiz	734 K site
nouvelle	691 ouvre dans une K fenêtre
novice	1468 na naše K	1468 na e-K	1475 naše K
novinari	1447 naši K
novinarji	1475 naši K
novinarstvo	1447 nezavisno K	1447 neovisno K	1475 neodvisno K
noviniek	1454 odber K
""", 'nu': """
nuestra	482 en K app	535 únete a K	536 K app	536 K web
nuestras	536 K redes
nuestro	35 K quiz	474 apoya K	486 únete a K canal	535 apoya K	535 únete a K	535 recibe K	536 K canal	536 K medio	536 K sitio	536 K equipo
nuestros	490 K socios	536 K socios
numer	1297 K krs
nunca	536 más que K
nur	322 abo für K
""", 'ny': """
nyheder	226 google K
nyhedsbrev	208 vores K	208 tilmeld dig K	241 K	249 vores K	252 K
nyhedsbreve	208 vores K	249 vores K
nyhedsbrevet	208 få K	241 K
nyhetene	1253 K rett på mobilen
nyheter	1241 google K	1505 google K
nyheterna	1490 följ K	1516 K direkt i mobilen
nyhetsbrev	1223 vårt K	1223 våre K	1223 meld deg på K	1223 abonner på K	1257 K	1267 vårt K	1267 våre K	1270 K	1486 vårt K	1486 våra K	1486 anmäl dig till K	1520 K	1530 vårt K	1530 våra K	1533 K
nyhetsbrevet	1223 få K	1257 K	1520 K
nyilatkozta	870 K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	940 i campi K
oberoende	1529 stöd K
objasnio	1449 K
objavljen	22 ne bo K
objavljena	22 neće biti K
obligatoires	21 champs K sont	691 les champs K
obligatori	940 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	492 los campos K
obligatoriska	21 K fält	1495 K fält
obligatoriske	21 K felt	1232 K felt
obrigado	1358 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	195 další šíření K
obserwuj	1283 K nas na	1283 K nas w	1295 K nas
obvestila	14 K
""", 'oc': """
occupa	948 si K di
ochtend	17 elke K	1196 elke K het
""", 'od': """
odejdete	178 než K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorna	30 nije K
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	1306 K este artigo
off	468 one-K
offert	677 vous est K	735 mois K
offrez	733 K-lui	733 K-nous
offrici	981 K un
offrimi	981 K un
""", 'og': """
oglasa	11 K	1447 bez K
oglasov	1475 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	1570 K devam etmek için
okurlarimiz	36 K	1606 K
okurlarimizin	1600 K desteğiyle	1606 K
""", 'ol': """
olarak	1570 abone K	1587 bize anonim K
olun	1605 üye K
olvassa	860 K tovább
""", 'on': """
onafhankelijk	1198 wij K	1198 we K
onafhankelijke	1149 steun K journalistiek	1211 steun K	1212 K journalistiek
onafhankelijkheid	1212 onze K
onbeperkt	1152 lees K	1152 K toegang	1152 K lezen	1201 K digitaal
ondersteunt	1161 je browser K	1161 uw browser K
onderzoek	1212 dit K
onderzoeken	1212 onze K
onderzoeksjournalist	1177 is K
onderzoeksredactie	1176 onze K
one	466 make a K-time
online	432 our K shop	432 our K store
onlineshop	302 im K bestellen
ons	1175 app K
ontdek	1211 K nu
ontvang	1154 K elke	1154 K onze
onze	1155 K app	1176 tip voor K	1212 K app
""", 'oo': """
oordeelde	1214 K
""", 'op': """
open	373 K in app	373 K in the app	1155 K in app
ophavsretsloven	223 beskyttet af K
ophavsretten	223 K tilhører
opiniestuk	1180 ingezonden K
opinion	30 K of	388 have an K on this
opinions	30 K of
oplyser	251 K
oplyste	251 K
opmerking	1176 tip of K	1176 vraag of K	1176 K over dit artikel
opozarja	1477 K
opphavsrettslig	1238 K beskyttet
opplyser	1269 K
opplyste	1269 K
opprett	1221 K en konto for	1266 K en konto
opsiger	243 indtil du K
opublikowany	22 nie zostanie K	1288 twój adres e-mail nie zostanie K
opzegbaar	1213 K
""", 'or': """
ordenou	1361 K
ordinato	984 ha K
ordnete	336 K an
original	399 read the K article	731 lire l'article K
originally	399 this article was K published on	399 this story was K published on	399 this story K appeared	399 this article K appeared	399 K published at	463 story was K published by	463 story was K published on	463 story was K published in the	463 article was K published by	463 article was K published in our
originalment	172 es va publicar K a	172 es va publicar K en	172 publicat K a
originalmente	498 este artículo fue publicado K	498 publicado K en	1325 publicado K em	1357 publicado K no	1357 publicado K na
originariamente	946 articolo pubblicato K	977 pubblicato K in
ortaklarimiz	1577 biz ve K
ortsseite	327 unserer K
""", 'os': """
ostrzega	1298 K
oszd	25 K meg
""", 'ot': """
otsustas	572 K
""", 'ov': """
overblikket	241 K hver dag	241 K hver morgen
overname	1171 K zonder
overnemen	1208 dit artikel K
oversikten	1257 få K
ovisi	1446 K o vama
""", 'ow': """
owner	467 has no K	467 have no K
""", 'pa': """
padeda	1106 jūsų parama K
padroni	970 non ha K	982 senza K	982 libera da K
pagar	1358 ajude a K
paghi	981 K un'ora
pago	539 muro de K
pague	1327 K-nos um café
paid	383 we get K if you buy	383 we may be K
pakolliset	21 K kentät
palautetta	665 anna K
palus	572 K
palvelusta	649 ulkoisesta K	649 upotus K
pandangan	913 tidak mewakili K	913 K pribadi penulis
paparnya	918 K
paper	405 is the K's
par	735 K an
parama	1109 jūsų K	1113 K
parancsolta	870 K
parceiros	1317 nós e os nossos K	1359 nossos K
paremkite	1106 K mus	1109 K mus
part	399 no K of this
partagez	25 K-le	25 K-la
parte	1358 faça K e
partecipato	960 non ha K alla stesura
parteispende	337 K
partenaires	689 nos K et nous	689 nous et nos K	734 nos K
participar	492 para K
participez	733 K à
participou	1340 não K da produção	1340 não K na produção
partilhada	1335 uma publicação K por
partilhe	25 K-o
partir	670 avant de K	1360 a K de # euros
partner	274 wir und unsere K	331 von unserem K	938 i nostri K	1493 vi och våra K
partnere	215 vi og vores K	1230 vi og våre K
partnerlinkeket	861 K
partnerlinks	37 K
partners	331 anzeige eines K	386 we and our K	467 our K	1163 wij en onze K	1212 onze K
partnership	399 was produced in K with
partnerzy	1286 my i nasi K	1286 nasi zaufani K
pasak	1112 K
pasakojo	1112 K
pass	378 K this on
patreon	408 on K	408 our K
patron	362 become a K of	466 become a K
patronem	1295 zostań K
paypal	318 per K
paywall	319 K	334 ohne K	337 K	467 we have no K	467 we do not have a K	470 K	737 K	985 K	1362 K
paywalls	470 K
""", 'pe': """
pe	1404 K an
peatoimetaja	555 K
pedimos	535 te K ayuda
pedirte	471 tenemos un favor que K
pediu	1361 K
peiling	35 onze K
pelanggan	875 khusus K	904 untuk K	916 K kami	919 K
pembaca	18 berkat K	916 K kami
pendant	735 K un mois
pendapat	913 K pribadi penulis
peneliti	891 adalah K
pentru	1393 fără niciun cost K tine
penulis	891 adalah K
people	18 thanks to K like	450 funded by K like you
pequeno	1300 um K favor a pedir
per	1268 K år	1531 K år
peramban	10 K anda
percent	369 # K left to read
perfil	1313 siga nosso K
periodisme	173 dona suport al K	174 el nostre K	174 fent K	174 fem K
periodismo	474 apoya el K	526 hacer un K	535 apoya el K	535 colabora con el K	536 nuestro K	536 K de calidad	536 hacemos K	536 haciendo K
periodista	150 és K	499 es K
periodistas	525 nuestros K	536 nuestros K
periodistes	174 els nostres K
perjantaisin	17 K
permanencia	537 sin K
permission	399 reproduced here with K	399 reproduced with K	411 written K	411 prior K	411 without K	425 K to load	425 K before anything is loaded	463 K to reuse this
personal	424 views are K
personale	1371 datele tale K
personales	490 datos K serán
personas	526 K como tú	535 K como tú
persondatapolitik	215 K
personenbezogene	274 K daten
personnelles	689 vos données K
personoplysninger	215 dine K
personopplysninger	1230 K
personuppgifter	1493 dina K
personverninnstillinger	1247 K
pertama	917 bulan K
pesquisa	35 nossa K
pesquisador	1328 é K
pesquisadora	1328 é K
""", 'ph': """
phone	380 news to your K
photographer	418 staff K
photos	432 K from this story	432 K from this event
""", 'pi': """
pide	538 K
piebilda	1144 K
piece	467 this K
pierwszy	1297 K miesiąc
pirmas	1111 K mėnuo
pitch	408 K in	466 K in
pitching	466 consider K in
pix	1327 um K	1360 K
""", 'pl': """
plakaten	1238 vær varsom-K
plakatens	1251 vær varsom-K
plattform	334 unsere K
player	9 this K
please	367 K log in to	378 K share this	409 K help	466 K chip in	466 K give	466 K help if
plusartikelen	1212 K
plusartikels	1152 gratis K	1212 K
""", 'po': """
pobierz	1295 K naszą
poche	720 dans votre K
podatku	1274 przekaż #% K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	235 K-app	249 vores K	286 den K können sie	286 den K kannst du	286 unseren K	334 unser K	334 unseren K	353 το K μας	401 follow the K	467 our K	536 nuestro K	734 notre K	916 K kami	982 il nostro K	1212 onze K	1250 hører K	1296 nasz K	1359 nosso K	1594 K'i	1594 K'imizi
podcastapp	235 K
podcaste	34 našom K
podcasten	235 K	1250 K
podcastimiz	1606 K
podcastimizi	34 K
podcastimme	34 K	666 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	235 hvor du lytter til K	235 hvor du hører K	286 wo es K gibt	401 wherever you get your K	401 wherever you listen to K	401 wherever you get K
podcastu	34 naszego K	34 našem K	34 našem K
podcastul	34 K nostru	1403 K nostru
podcastunk	868 K
podcastunkban	34 K
podcasty	197 naše K
podd	34 vår K	1530 vår K
poddapp	1514 K
poddar	34 våra K	1514 K finns
podden	1514 K
podelite	25 K
podemos	1350 sua ajuda K
poderemos	1350 a sua ajuda K	1358 com a sua ajuda K
podijelite	25 K
podkast	1250 hører K	1267 vår K
podkastapp	1250 K
podkasten	1250 K
podle	199 K
podpora	196 vaše K	1460 vaša K	1474 vaša K
podporo	1474 vašo K
podporte	1460 K nás	1460 K našu
podprite	1474 K nas	1474 K naše
podremos	535 con tu ayuda K
podziel	25 K się
pokutoval	199 K
policy	386 our cookie K
politica	1371 K de cookie
political	398 is a K	398 is the K editor
politicieni	1393 nu depinde de K
politika	1577 çerez K
politikasi	1577 gizlilik K
politikressort	292 leitet das K
politikwissenschaftler	284 ist K
politologue	698 est K
poll	35 our K	388 vote in our K	388 take our K
polub	1283 K nas na
pomagajte	1474 K nam
pomozite	1446 K nam
pomozte	196 K nám
ponctuel	700 un don K
pop	466 K your
por	1354 um ano K #
portal	1296 nasz K
posez	733 K-la à	733 K-nous
posible	18 hace K
positions	432 our open K
possible	165 ajuda a fer K	174 ajuda a fer K
post	20 rest of this K	425 to view this K	425 to see this K	461 this is a paid K	467 this K	1181 deze K te
postadress	1486 din e-K	1495 din e-K kommer inte
postadresse	1223 din e-K	1232 din e-K vil ikke
postanite	1446 K član	1474 K član	1474 K naročnik
postanizda	1598 her sabah e-K	1598 e-K
postaw	1295 K nam	1295 K mi
postfach	264 in ihrem K	264 in dein K	264 in ihr K	264 in deinem K	264 direkt ins K
postkasti	563 otse K
postkastis	563 iga hommik sinu K	563 sinu K
posts	15 free K
potrebna	1446 K nam je
potrebujeme	1460 K vašu podporu
potrebujemo	1474 K vašo
potremo	970 aiuto K	981 con il tuo aiuto K
potrivit	1405 K
potrzebujemy	1274 K twojego wsparcia	1295 K twojej pomocy	1295 K twojego wsparcia
pound	466 K you give
pourboire	700 un K
poursuivez	677 K votre lecture
poursuivre	677 K votre lecture
povedal	1463 K	1477 je K
povedala	1463 K	1477 je K
powered	466 K by you
powerful	467 hold the K to account
powiadomienia	14 K	1280 włącz K	1280 K push	1280 chcesz otrzymywać K
""", 'pr': """
praat	1165 K mee	1211 K mee
praca	1296 nasza K
pratite	1446 K nas
pravi	1477 K
precisa	1358 K de si	1358 K de você
precisamos	1300 K da sua ajuda	1303 K do seu apoio	1358 K da sua ajuda
precisato	984 ha K
preciso	1319 é K estar logado
precizat	1405 a K
predplatitelia	1464 K
preferate	1377 sursele tale K
preferences	386 your cookie K
preferida	148 font K	502 fuente K	1332 fonte K
preferidas	502 fuentes K	1332 fontes K
preferides	148 fonts K
preferido	502 medio K
preferidos	502 medios K
preferita	934 fonte K su google	951 fonte K
preferite	951 fonti K
preferred	380 K source on google	412 K source
preglednik	10 vaš K
prejemajte	1468 K vsako
preluarea	1376 K textelor
prema	1449 K
premier	677 le K mois	735 le K mois
premium	1201 toegang tot alle K
premoderated	388 K
prenesite	1474 K
prenumerant	1484 bli K	1484 redan K	1484 som K	1529 bli K
prenumeranter	1484 endast för K	1530 våra K	1533 K
prenumerata	1113 K
prenumeration	1533 K
prenumerationen	1486 avsluta K när
prenumeratoriams	1082 tik K
prenumerera	1484 K för att	1486 K på nyhetsbrev	1519 genom att K	1529 K på vårt
prenumeruojate	1082 jau K
prenumeruokite	1109 K
presenteie	1306 K
pretplata	1450 K
pretplatite	1439 K se već od	1446 K se
pretplatnici	1450 K
pretplatnicima	1439 dostupan samo K
pretplatnik	1439 već ste K	1446 postanite K
pretplatnike	1439 samo za K
preuzimanje	1445 zabranjeno je K
preuzmite	1446 K
preventing	384 browser extension is K
price	468 the K of a
prijavi	24 K se
prijavite	24 K se	1446 K se na	1474 K se na
prima	1404 K lună
primeiro	1360 K mês
primer	175 el K mes	537 el K mes
primo	983 il K mese
principles	399 the thomson reuters trust K
print	378 click to K
prioriterad	1505 K källa
pripomenul	1463 K
prisijunkite	24 K
prispejte	1460 K
privacidad	490 política de K	536 nuestra política de K
privacidade	1317 política de K
privacitat	153 política de K
privacy	386 see our K policy	386 to our K policy and terms	386 and the google K policy	467 our K policy
privacybeleid	1163 ons K	1196 ga je akkoord met het K
privacyverklaring	1163 K
privatlivspolitik	215 K
priznal	1463 K
probeabo	260 wochen im K	333 K
probeer	1211 K nu	1211 K een maand
proberen	1213 gratis K
processing	386 consent to the K
prochains	734 nos K articles
produce	450 not free to K	450 not cheap to K
produced	461 K by our brand
proefabonnement	1152 K	1211 neem een K	1213 K
profesor	499 es K	1379 este K
profesora	499 es K
professeur	698 est K
professeure	698 est K
professionista	948 è giornalista K	948 giornalista K
professor	150 és K	284 ist K	398 is a K	398 is an assistant K	1328 é K
professora	150 és K	1328 é K
professore	948 è K
professoressa	948 è K
professorin	284 ist K
profilazione	938 i cookie di K
profitez	677 K de nos offres	733 K de
prohibida	498 queda K
proibida	1325 é K a
project	717 trust K
promise	466 K never to
prosbu	178 máme na vás K	178 máme malou K
proseguire	973 per K la lettura
prossima	21 in questo browser per la K
protejate	1400 K de dreptul de autor
provalo	927 K gratis	981 K gratis
provided	386 content K by a third party	425 contains content K by
provision	271 erhalten wir eine K	271 eine kleine K	331 bekommen wir eine K	331 eine K vom
provisions	271 K-links
prozent	322 K rabatt
przetwarzanie	1286 K danych osobowych
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	940 prima di K un commento
pubblicato	22 non sarà K	940 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	1319 o seu endereço de e-mail não será K
publicat	1400 a fost K inițial în
publication	362 is a reader-supported K	461 accurate at the time of K	461 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	1526 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	488 bloqueador de K	536 sin K
publicidade	11 a K	1341 depois da K
publicitat	11 la K	174 sense K
publicitate	11 K
publikovanie	1459 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	388 your email address will not be K	399 was first K by	399 was first K on	463 K under license
publishing	461 accurate at the time of K
puhelimeesi	655 suoraan K
puis	677 K # €
puisque	670 K vous êtes là
pungkasnya	918 K
punya	875 sudah K akun
purchase	383 K through links on our site
push	314 per K
pushbericht	1194 een K bij
pushbeskeder	238 K
pushmeldingen	1156 K
pushnotiser	1516 K
pushvarsler	1253 K
""", 'py': """
pyysi	668 K
""", 'qu': """
queremos	471 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	920 già che sei K
quieras	478 cancela cuando K	537 cancela cuando K
quitter	670 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K
""", 'ra': """
raccolta	985 K fondi
racconta	984 K
raccontato	984 ha K
raconte	736 K
rad	1447 naš K
ragino	1112 K
raise	450 help us K
rajaton	626 K pääsy
rakendus	561 meie K	561 K
rakenduses	561 K
raksti	1141 K mums
raksts	1142 šis K
rappelle	736 K
""", 're': """
reach	422 K him at	422 K her at	422 K them at	450 we would K our goal	450 we'd K our goal	466 help us K
reached	369 you've K your limit of free	397 can be K at
reacties	1165 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	369 # % left to K	403 is K by an ai	403 is K by ai	456 link can K this	467 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	357 we're asking K	404 thank you, K	450 funded by K like you	466 K like you	466 join the K	467 our K	467 funded by its K	470 appeal for K	470 K pay
reading	0 K time	367 keep K for just	367 to finish K	367 to keep K	367 keep K with a	367 K this post for free	456 to your K list
reageren	6 K	1165 om te K	1176 K? mail	1176 K op dit artikel
realizarea	1388 nu a participat la K
realizzazione	960 non ha partecipato alla K
recalled	469 K
recalls	469 K
recaptcha	371 protected by K
receba	1308 K no seu	1308 K todos os dias	1358 K as	1358 K no seu
receive	371 sign up to K	371 K email from us on behalf of	371 K emails from	386 agree to K emails	466 to K new posts
recevez	680 K chaque	680 K tous les	733 K chaque	733 K notre
recevoir	682 K les alertes	722 j'accepte de K
recherche	334 diese K
recherchen	334 unsere K
rechercheteam	291 K
recibe	481 K cada	481 K todas las	535 K cada
recibir	525 acepto K
reclame	1403 fără K
recomenda	1361 K
reconheceu	1361 K
reconnu	736 a K
recunoscut	1405 a K
recurring	408 K donation	468 K donation
redacteur	1177 is K	1177 is politiek K
redactie	1165 mail de K	1176 contact op met onze K	1176 contact op met de K	1176 tip voor de K	1180 mening van de K	1205 K heeft geen	1211 mail de K	1211 tip de K	1212 onze K
redactor	150 és K	499 es K	1379 este K
redactora	150 és K	499 es K
redakce	197 naše K
redakci	197 naši K
redakcia	1461 naša K
redakcie	1459 bez súhlasu K
redakcija	1110 mūsų K	1142 mūsu K	1447 naša K
redakcije	1445 bez dozvole K
redakcijos	1091 K sutikimo
redakciju	1447 našu K
redakcja	1296 nasza K
redakcji	1296 naszej K
redaksi	915 hubungi K	916 K kami	916 email K	916 K
redaksjon	1267 vår K
redaksjonen	1266 kontakt K	1267 kontakt K
redakteur	284 ist K	292 als K	292 seit # K
redakteurin	284 ist K	292 als K	292 seit # K
redaktion	249 vores K	292 leitet die K	296 meinung der K	331 K war an der	332 nicht von der K	334 unsere K	1530 vår K
redaktionelle	274 externe K inhalte
redaktionen	217 skriv til K	1495 mejla K
redaktore	1128 galvenā K	1128 K
redaktorius	1096 K
redaktors	1128 galvenais K	1128 K
redaktur	891 adalah K
redazione	969 la K ti invia	982 la nostra K
refresh	437 K this page	437 K the page
regala	478 K esta nota
reggel	17 minden K
regioverslaggever	1177 is K
registe	1306 K-se para
register	367 K for free to
registered	454 K users can
registrarte	481 al K
registrate	525 K a nuestro	535 K
registrati	927 K per	981 K per	981 K gratis
registreer	1152 K je
registrera	1519 genom att K dig
registrere	1256 ved å K deg
registrieren	260 K sie sich
registrierung	288 K	322 mit ihrer K	322 die K ist kostenlos
registrujte	196 K se
regrette	736 K
regrettent	736 K
rejoignez	685 K-nous sur	733 K-nous	733 K notre	733 K nos
rekao	1449 K
rekla	1449 K
reklam	197 bez K	1296 bez K	1296 nie mamy K
reklama	1447 bez K
reklamdan	11 K
reklame	11 K
reklamelenker	1261 K
reklamelinks	245 K
reklamer	249 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamsiz	1606 K
reklamy	11 K
relatou	1361 K
rely	467 we K on
remaining	369 free articles K	369 free article K	369 articles K this month	369 free stories K
remind	470 K me later
removed	388 this comment has been K
replied	469 K
reply	6 leave a K
report	441 K an error
reportage	334 diese K	734 ce K
reportagem	1359 esta K
reportagens	1359 nossas K
reportaje	536 este K
reported	469 K that
reporter	284 ist K	292 als K	397 is a K at	397 contact the K at	398 is a K	398 is a senior K	416 contact the K	416 contact our K	416 email the K	418 K	698 est K	891 adalah K	1245 er K i	1379 este K	1509 är K på
reportera	499 es K
reporterin	284 ist K	292 als K
reportero	499 es K
reporters	466 ask our K	467 our K	467 we, the K
reporting	388 why are you K this	450 keep our K free	467 our K	467 this K	467 K like this	467 goes to K
reports	420 K on
representa	1331 não K a opinião
representam	1319 os comentários não K
reproduced	399 may not be K
reproducerea	1376 K integrală
reproduction	399 K without permission	463 K in whole or in part	697 K interdite	697 toute K	697 droits de K
republish	399 K our articles	399 K this article	463 K this story	463 K our stories
republished	399 K with permission	399 is K from
required	21 K fields are marked	388 K fields are marked
research	398 is a K fellow
researcher	398 is a senior K	398 is a K
reserva	29 es K el dret
reservados	498 derechos K	1325 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	147 tots els drets K
reserve	29 K the right
reserved	351 all rights K	367 article is K for	399 all rights K	1006 all rights K
reserves	29 K the right
responsabile	30 non è K
responsabilidad	30 K de	521 K de sus autores	521 K de quienes los
responsabilidade	30 K de	30 K dos	1319 os comentários são de K
responsabiliza	30 não se K	521 no se K de las opiniones
responsable	30 pas K	30 no se hace K	521 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
rest	20 to read the K	367 to read the K of this
restants	678 articles gratuits K
reste	678 il vous K #%	678 il vous K # %
resultater	226 google-K
retrouvez	685 K-nous sur	703 K	733 K-nous
rette	236 K fejl
retter	236 K fejl	236 K alle fejl	1251 vi K feil
rettigheter	1238 alle K forbeholdt
reuters	697 avec K
revelou	1361 K
revient	723 vous K qu'à
rewritten	399 may not be published, broadcast, K
""", 'ri': """
ricamiz	1566 küçük bir K var	1566 sizden bir K var
ricercatore	948 è K
ricercatrice	948 è K
ricevi	930 K ogni	981 K ogni	981 K la
ricordato	984 ha K
rief	336 K
riep	1214 K
riferito	984 ha K
riippumaton	666 K media
riippumatonta	665 tue K	666 K journalismia
riproduzione	946 K riservata	946 © K	977 è vietata la K	977 vietata la K
riserva	29 si K
riservata	979 K agli abbonati
riservati	946 tutti i diritti K	979 K agli abbonati
riservato	927 K ai nostri abbonati	927 questo contenuto è K	973 K agli utenti	979 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	233 af en K
rocznie	1297 K
ropade	1532 K
ropte	1269 K
round	407 our K-up
roundup	371 get a weekly K	407 our K	407 weekly K
rozhodl	199 K
rozhodol	1463 K
rozpowszechnianie	1294 K artykułu
""", 'ru': """
ruft	336 K
ruled	469 K
rundbrief	287 K
""", 'sa': """
sa	1269 K	1532 K
sabah	17 her K
sabato	17 ogni K
sade	1532 K
sagde	251 K
sagen	336 K
sagt	336 K
sagte	336 K
sagten	336 K
said	469 K
saken	1216 likte du denne K	1251 feil i K	1266 les hele K	1267 denne K
saker	1267 våre K
saklidir	1582 tüm haklari K	1582 her hakki K
sako	1112 K
saluran	879 ikuti K	879 gabung di K	916 K kami
samarbeid	1261 i K med en annonsør
samarbejde	245 i K med en annoncør
samarbete	1524 i K med en annonsör
samedi	17 chaque K
samenwerking	1205 betaalde K	1205 K met onze partner	1205 K met een commerciële
samstag	17 jeden K
samtycke	1511 ditt K
samtykke	232 dit K	232 give K	240 jeg giver K til	1247 ditt K
samtykket	1247 K ditt
sanoi	668 K
sanoivat	668 K
sanoo	668 K
satura	1129 ārējā K
saturday	17 every K
sauca	1144 K
saugomos	1085 visos teisės K
savundu	1608 K
say	388 have your K in	466 have your K
sayenizde	1606 sizin K
says	469 K
""", 'sc': """
scarica	931 K l'app	931 K la app	931 K la nostra app	981 K la nostra	981 K l'app
schauen	333 K sie vorbei
schicken	333 K sie uns
schon	253 wenn sie K hier sind	253 wo sie K hier sind
schreef	1214 K
schreib	333 K uns
schreiben	6 kommentar zu K	276 K sie uns ihre meinung	333 K sie uns	333 K sie an
schreibt	284 K über	284 K für	293 K seit # für	333 K uns	336 K
schrieb	336 K
schriftlicher	282 nur mit K genehmigung
schrijf	1154 K je in voor	1154 K je gratis in	1211 K je in	1211 K u in	1211 K je gratis in
schrijft	1177 K over	1177 K voor	1214 K
schrijver	1177 is K en	1180 mening van de K
scrie	1402 K-ne
scrii	1402 să ne K
scriitoare	1379 este K
scriitor	1379 este K
scripts	384 unblock K
scris	1405 a K
scritto	982 chi ha K questo	984 ha K
scrittore	948 è uno K
scrittrice	948 è una K
scrive	948 K di	948 K per
scrivi	981 K a
scrivici	981 K
""", 'se': """
secondo	984 K
section	388 in the comment K
secure	416 K drop
securedrop	416 K
securely	416 K on signal	416 K via signal	416 contact us K	416 reach us K
segnalacelo	981 K
segons	176 K
segueix	173 K-nos
seguici	934 K su	934 K anche su	981 K
seguir	486 puedes K a	486 puede K a
segundo	1361 K
sekarang	915 donasi K	915 daftar K
sekite	1109 K mus
sekojiet	1141 K mums
selaimesi	10 K
seleciona	1349 a redação K
selected	461 K by our
selengkapnya	875 untuk membaca K	904 membaca artikel K
selgitas	572 K
selon	736 K
semaine	17 chaque K	17 une fois par K	735 par K
semaines	17 toutes les K
semana	17 cada K	17 una vez por K	17 toda K	537 a la K	1360 por K
semanal	481 boletín K
seminggu	17 K sekali
send	371 we'll K you	416 K us a tip	1232 K inn	1266 K oss
sende	1256 ved å K inn
seneste	235 K afsnit
senza	970 K di te non	981 K di te non
service	698 est chef du K	698 est cheffe du K
setiap	17 K pagi	917 K bulan
setmana	173 rep cada K
setmanalment	17 K
settimana	17 ogni K	983 alla K
settings	386 cookie K
setujui	892 K cookie
seuraa	665 K meitä
""", 'sh': """
share	25 K it	25 K this post	378 K this with	378 K this post on	378 K this if you	378 K this far and wide	378 click to K	383 we may get a K
shareholders	450 not by K	467 no K
should	416 story we K	416 we K look into	416 we K know about
shouted	469 K
""", 'si': """
sier	1259 til du K opp	1269 K
siga	1313 K-nos no	1313 K-nos nas	1358 K-nos
siger	251 K
sign	24 K in	371 K up to get	409 K up	466 K up for our	466 K up to our	466 when you K up	466 K up now
signal	227 på K	290 auf K	290 K-kanal	1242 på K	1506 på K
signaler	691 K une erreur
signalez	733 K-la-nous	733 K-le-nous
signing	371 thanks for K up	371 thank you for K up	371 by K up, i agree	371 by K up, you agree	371 by K up you agree
silakan	875 K login	875 K masuk
silenced	467 refuse to be K
since	357 K you're here
sini	915 klik di K
sinirsiz	1584 K erişim
sinulle	622 meillä on K pyyntö
site	467 our K	1212 onze K
sitede	1590 üçüncü taraf bir K
""", 'sk': """
skaidroja	1144 K
skaityti	1082 norėdami K toliau	1082 norint K toliau	1082 K toliau galite
skaitytojai	1110 mūsų K
skelbiamas	22 nebus K
skicka	1519 genom att K
skirkite	1106 K # proc	1109 K paramą
skribent	230 er fast K	1245 er K	1509 är fri K
skriv	248 K til os	1486 K upp dig	1529 K upp dig	1529 K till oss
skrive	21 logget ind for at K
skrivefeil	1251 funnet en K
skriver	251 K	1269 K	1532 K
skrzynce	1278 w twojej K
""", 'sl': """
slant	1531 en K
slapukais	1097 K
slapukus	1097 K
sledite	1474 K nam
sledujte	186 K nás	196 K nás	1460 K nás
""", 'so': """
so	336 K die
soci	173 fes-te K	173 fes-te'n K
socia	501 hazte K	535 hazte K
social	269 auch bei K media
socialmediacookies	1181 K
socio	474 hazte K	501 hazte K	535 hazte K
sociologue	698 est K
socios	530 solo para K	530 sólo para K
someone	378 send this to K
something	441 see K wrong	441 K is wrong
sondage	35 notre K
sondaggio	35 nostro K
sondajul	35 K nostru
sonntag	17 jeden K
sordu	1608 K	1608 diye K
sostegno	923 il tuo K ci	923 abbiamo bisogno del tuo K	981 il tuo K
sostenerci	923 puoi K
sostengono	970 ci K ogni mese
sostenitore	981 diventa K
sostenitori	982 i nostri K
sostiene	947 chi ci K	982 chi ci K	984 K
sostieni	923 K il nostro	923 K la nostra	981 K il	981 K la
sostienici	947 K	981 K
sostuvo	538 K
sottolinea	984 K
soubory	189 K cookie
souhlasu	195 bez K
souligne	736 K
source	412 top K
soutenez	673 K notre	700 K-nous	700 K notre	726 en vous abonnant, vous K	733 K-nous	733 K notre	733 K-le	733 K-la
soutenir	673 pour nous K	733 K notre	733 nous K
soutien	673 votre K est	673 a besoin de votre K	723 votre K, même	733 votre K
soutiennent	723 nous K chaque mois
soutiens	733 je K
sovelluksemme	629 lataa K	666 K
sovelluksessa	629 avaa K	656 K
sovellus	629 lataa K	629 lataa ilmainen K	656 K	665 lataa K
""", 'sp': """
spaltist	1245 er K	1245 er fast K
spare	466 can you K
spelregels	1165 K
spende	256 deine K für	256 ihre K hilft	256 deine K hilft	256 jede K hilft	256 jede kleine K hilft	256 jede K zählt	333 ihre K	333 deine K	333 eure K	333 mit einer K	333 K jetzt	333 K uns	337 K
spenden	333 K sie	333 jetzt K	337 K
spendenaufruf	337 K
spendenaufrufe	337 K
spendiere	333 K uns
spendieren	333 K sie uns
spiega	984 K
spiegato	984 ha K
sportressort	292 leitet das K
sportskommentator	1245 er K
sportverslaggever	1177 is K
spotify	1594 K'da
spottete	336 K
sprijinul	1402 K tău	1402 avem nevoie de K	1403 K tău
spune	1402 K-ne	1405 K
spus	1405 a K
""", 'sq': """
squadra	982 la nostra K
""", 'st': """
staat	1214 K er
stabilito	984 ha K
stand	466 K with us
standards	399 our K: the
stay	437 K with us for
stelde	1214 K
stellenangebote	302 aktuelle K
stellenmarkt	302 unserem K
stemme	233 ai-K
steuerlich	318 K absetzbar
steun	1149 met jouw K	1149 met uw K	1149 K ons met	1172 K ons	1211 K ons	1211 K onze	1211 jouw K	1211 uw K
stiahnite	1460 K si
stimme	285 K
stond	1214 K
store	312 im app K
stories	15 free K	369 free K left	397 for more K like this	454 access to all our K	467 our K	467 K like this
story	15 free K	20 rest of this K	25 share this K	367 to read the full K	369 free K left	369 last free K	373 read this K in the app	378 share this K on	397 if you have a K to tell	397 email your K to	416 K for us	456 save this K	467 this K	467 K that took us
straight	371 K to your inbox
straipsniai	1108 nemokami K
straipsnis	1110 šis K
straipsnius	1108 nemokamus K
striga	1405 K
strona	1286 ta K używa
studio	461 our brand K
""", 'su': """
submitting	371 by K your email
subscreva	1308 K a nossa	1308 K as
subscribe	367 K to continue reading	367 K to read the full	367 to continue reading, K	367 K to get access	367 K for full access	367 K to unlock	367 already K?	371 K to our free	371 K to our weekly	371 K to our daily	371 K for more	380 K to our channel	380 K to our podcast	401 K to the podcast	401 K to our podcast	454 if you already K	454 K now for	466 K to our	466 K today	466 K now	466 K to get	466 K for free
subscribed	447 you are now K to
subscriber	367 already a K	367 this is a K-only	367 existing K	454 K-only article	454 K-only story	454 K-only content	454 not a K?	466 become a K	466 becoming a paid K	466 free or paid K
subscribers	367 this article is for premium K	367 for K only	367 exclusively for K	367 is exclusive to K	367 existing K	367 for paying K	367 for paid K	367 is for K	367 are for K	367 only K can read	454 exclusive to our K	454 exclusively to K	467 our K	470 K
subscribing	367 by K to our	371 by K, you agree	466 consider K
subscription	367 off annual K	367 off an annual K	367 your K helps	367 K is being used on another	367 upgrade your K	367 sign up for a K	367 purchase a paid K	454 your K supports	454 your K makes	454 our K offers	454 our K options	468 annual K	470 K
subscriptions	470 K
subscriptor	142 ja n'ets K	173 fes-te K	173 fes-te'n K
subscriptors	142 només per a K	165 gràcies als K	168 exclusiu per a K	177 K
subscrit	164 K al nostre
subscriu	173 K-te
subscriure	164 en K't
subskrybenci	1296 nasi K	1299 K
subskrypcja	1299 K
subskrypcje	1299 K
substack	367 in the K app	470 K
substacks	470 K
subvention	723 aucune K et
succes	1367 te-ai abonat cu K
sued	469 K
suite	726 pour lire la K	726 lire la K ?
suivez	685 K-nous sur	733 K-nous
sumate	535 K al	535 K
sunday	17 every K	407 our K email
sundays	17 on K
suosikiksi	642 K
suport	165 amb el teu K podem	165 ens donen K cada mes	173 dona'ns K	173 el teu K	174 ens donen K
suporta	1315 o seu browser não K
support	362 please K us	362 your K, no matter how small	362 K our work by	362 to K my work	362 you can K us	384 your browser does not K	450 K fact-based	466 K us	466 K our	466 K my work	466 K this work	466 your K	466 we ask you to K	466 K the show
supporta	936 il tuo browser non K
supported	384 your browser is not K	467 reader-K	467 reader K	467 member-K	467 listener-K
supporter	466 become a K
supporting	362 please consider K	466 consider K
survei	916 K kami
survey	35 our K	35 our reader K	388 reader K	388 take our # minute K	388 two-minute K	388 short K	466 take our K
suscribirte	481 al K
suscribite	525 K a nuestro	535 K
suscripciones	539 K
suscriptor	478 ya soy K	478 ya eres K	535 hazte K
suscriptora	535 hazte K
suscriptores	478 exclusivo para K	478 sólo para K	478 solo para K	536 nuestros K	539 K
sustaining	408 K member	466 K member	466 become a K
sustenta	1359 que K o
sutikimo	1085 be raštiško K
""", 'sv': """
svakog	17 K jutra
""", 'sw': """
swish	1521 via K
swisha	1529 K
""", 'sy': """
syndicated	463 auto-generated from a K feed	463 published from a K feed	463 K feed
syndication	463 our K team
syntetisk	233 K stemme	1248 K stemme
""", 'sz': """
szerint	870 K
""", 'ta': """
taalfout	1165 K
tady	178 když už jste K
tahun	917 per K
takes	454 free and K less than
takip	1574 bizi K edin	1574 K et	1589 x'te K	1605 bizi K edin
takk	1256 ja K, jeg vil
takket	249 K være dig	1267 K være deg
taloustoimittaja	647 K
talsyntes	1512 K
tamamini	20 haberin K	20 yazinin K
tandasnya	918 K
tanggung	913 menjadi K jawab penulis
tapkite	1109 K nariu
tarafindan	1591 yapay zeka K	1591 yapay zekâ K
tarayiciniz	10 K
targeting	425 K cookies
tartalmat	9 ezt a K
tartalom	9 a K	852 külső K
tarvitsee	665 K sinua	665 K tukeasi
tarvitsemme	665 K apuasi	665 K tukeasi
tasuta	568 K konto
""", 'te': """
te	1589 'i x'K
team	467 our K	1212 ons K
teatas	572 K
teavitused	562 K
tegasnya	918 K
tehisaru	558 K abil	558 tegi K
tehisintellekt	558 K
tehisintellekti	558 K abil
teica	1144 K
teigia	1112 K
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	333 K sie uns
teilnehmen	302 jetzt K
teilte	336 K mit	336 K der	336 K die
tekst	20 cały K	20 ceo K	1296 ten K	1447 ovaj K
teksty	1296 nasze K
telefon	238 på din K
telefoni	562 otse K	562 otse oma K
telegram	16 K	148 canal de K	227 på K	227 K-kanal	269 unseren K-kanal	290 auf K	290 K-kanal	380 join our K	380 our K channel	466 join our K	486 nuestro canal de K	704 canal K	704 groupe K	952 canale K	1175 K-kanaal	1242 på K	1242 K-kanal	1313 nosso canal no K	1377 canalul de K	1420 мы в K	1420 наш K-канал	1420 в нашем K	1420 новости в K	1506 på K	1506 K-kanal	1586 K	1619 ми в K	1619 наш K-канал	1619 у нашому K	1672 kênh K
telegrami	553 K kanaliga
telegramis	553 K
telegramissa	643 K
telegramkanaal	1175 K
telegramkanal	1506 K
telegramon	848 K
teljes	20 K cikk
telli	569 K kohe
tellija	541 oled juba K
tellijatele	541 artikkel on K	541 ainult K
tellimus	573 K
temas	499 cubre K
tenhle	197 K text
terangnya	918 K
terima	881 K semua
termos	1317 K de uso
terms	386 agree to our K of	386 agree to our K and	386 agree to the K
testen	260 für # € K	260 für # euro K	333 jetzt K	333 K sie
testez	677 K-nous	733 K-nous
testified	469 K
tetszett	868 K a cikk
texten	1515 fel i K
""", 'th': """
thank	404 K you to the	404 K you to all of you	404 K you to all who	404 K you to our
thanks	404 K to all of you who
them	450 will you join K
themenseite	327 unserer K
theo	1640 K dõi báo	1671 hãy K dõi	1674 K ông	1674 K bà	1674 K lời
think	388 let us know what you K	466 tell us what you K
thoughts	388 share your K	466 share your K
thousands	466 join K of
threema	290 auf K
throw	466 K in
thursday	17 every K
thursdays	17 on K
""", 'ti': """
ticker	327 im live-K
ticketshop	302 unserem K
tietosuojaseloste	634 K
tietosuojaselosteen	657 hyväksyt K
tikkie	1213 K
tiktok	16 K
tiktokon	848 K
tilaa	665 K nyt
tilaaja	626 oletko jo K
tilaajamme	666 K
tilaajana	626 jatka lukemista K	626 K pääset	626 K voit	626 koko juttu K
tilaajat	669 K
tilaajille	626 vain K
tilaamalla	657 K hyväksyt	660 K
tilauksen	628 voit peruuttaa K
tilaus	669 K
till	1479 vi har en bön K dig
tilmeld	208 K dig vores	240 ved at klikke på K	248 K dig
tilmelde	240 ved at K dig
tilmelding	240 ved K
tin	1672 bản K	1675 bản K
tine	1393 fără K nu
tip	217 K os	217 har du et K	248 K os	466 K your
tipeee	700 K
tipline	416 our K
tips	416 news K	1232 K oss	1232 har du et K	1266 K oss	1495 har du ett K	1495 har du K
tipsa	1529 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	201 en lille K at bede	1216 en liten K å be
""", 'tl': """
tl	1607 # K
""", 'to': """
today	409 join K	466 chip in K	466 sign up K	466 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1214 gaf K
toestemming	1163 K te geven	1181 je K nodig	1181 uw K nodig	1181 geef K	1208 overname zonder K
toeta	565 K meid	569 K meid
toetage	569 K meid
toetus	565 sinu K	569 sinu K	569 teie K
toimetaja	555 K
toimetus	570 meie K
toimintaamme	665 tue K
toimittaja	647 lehden K	647 politiikan K	647 vapaa K	647 on K
toimittajamme	666 K
toimituksellemme	666 K
toimituksemme	666 K
toimitusta	665 tue K
told	469 K
toteaa	668 K
touch	397 get in K with our	466 get in K
""", 'tr': """
trabaja	499 K en
trabajo	474 si te gusta nuestro K	536 nuestro K
trabalho	1350 valoriza o nosso K	1359 nosso K
tragen	333 K sie sich	333 K sie hier
traitement	689 K de vos données
trakteer	1211 K ons
traktir	902 K kami
transferred	386 personal data may be K
translated	402 this article was K
transparenzhinweis	282 K
tratamento	1317 K dos seus dados
tratamiento	490 K de tus datos
trattamento	938 K dei dati
travail	734 notre K
tredje	1511 K part
trenger	1219 vi K din støtte	1266 vi K din hjelp
trial	367 your free K	466 start your free K	466 start a free K	468 free K
tribunais	1328 cobre K
tribunales	499 cubre K
trusted	412 K source
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	665 K
tulisan	916 K ini
tulisnya	918 K
tunnistas	572 K
tunnus	664 luo K	665 luo K
tuo	970 il K #x#
tuomitsi	668 K
tutur	918 K
tuturnya	918 K
""", 'tv': """
tvirtina	1112 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	469 K
twierdzi	1298 K
twitter	378 share on K	380 follow him on K	380 follow her on K	380 follow them on K	380 follow on K	1589 K'da takip
twitteris	553 K
twitterze	1283 na facebooku i K
""", 'ty': """
tygodniowo	1297 K
tygodniu	17 raz w K
typo	441 spot a K
""", 'ub': """
ubegrenset	1221 K tilgang
""", 'uc': """
ucap	918 K
ucapnya	918 K
""", 'ud': """
udbyder	232 ekstern K
udfyldes	217 skal K
udtalte	251 K
""", 'ug': """
ugen	250 om K
""", 'ui': """
uitgeschakeld	1161 javascript is K
uitschrijven	1154 op elk moment K
""", 'uj': """
ujar	918 K
ujarnya	918 K
""", 'uk': """
uken	1268 i K
uker	1266 prøv # K
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	384 video K
unbegrenzt	322 alle artikel K
unbegrenzter	322 K zugang
uneix	173 K-te
ungkap	918 K
ungkapnya	918 K
uniquement	723 nous vivons K grâce
unisciti	981 K
unlimited	367 get K access	367 K digital access	367 K access for
unlock	20 K this	367 K the rest
unser	334 K ziel	334 K team
unsere	36 K leser	265 K app	333 können sie K	334 K leser	334 K texte
unserem	35 K quiz	260 mit K abo	302 in K shop	302 K online-shop
unseren	36 K lesern	302 K shop	334 K lesern	334 K kanal
unserer	265 in K app	312 K app	327 lesen sie auf K	334 K arbeit
unseres	302 K teams
unsubscribe	371 K at any time	371 K anytime
unterschied	319 machen einen K	319 macht einen K
untuk	915 masuk K
""", 'up': """
updates	371 get K by email	437 check back for K	437 refresh for K
upgrade	367 K to paid	367 K to read	367 behind the paywall. K
upozorava	1449 K
upozornenia	14 K
uppgav	1532 K
uppger	1532 K
ups	470 pop-K
""", 'ur': """
urged	469 K
urheilutoimittaja	647 K
urteilte	336 K
""", 'ut': """
utilisation	689 K de cookies	689 K des cookies	689 conditions générales d'K
utilisons	689 nous K des cookies
utilitza	153 K galetes
utilitzem	153 K galetes
utilizamos	490 K cookies	1317 K cookies
utilizza	938 questo sito K i cookie	938 K cookie
utilizziamo	938 K i cookie
uttalte	1269 K
""", 'uu': """
uudiskiri	544 telli meie K	563 K	569 telli K	570 meie K	573 K
uudiskirja	563 K
uudiskirjaga	544 K	563 K
uudiskirjast	563 K
uudistes	552 google K
uutisilmoitukset	655 K
uutisissa	642 google K
uutiskirje	628 tilaa K	658 K	665 tilaa K	669 K
uutiskirjeemme	628 K	666 K
uutiskirjeen	657 tilaamalla K	658 K
uutiskirjeet	658 K
""", 'uv': """
uvedl	199 K
uvedla	199 K
uviedla	1463 K
uviedol	1463 K
""", 'uy': """
uyardi	1608 K
uyariyor	1608 K
uygulamamiz	1572 mobil K	1606 K
uygulamamizi	1572 K indirin	1572 K indir	1572 mobil K	1605 K indir
uygulamasini	1596 K
uygulamayi	1572 K indir	1572 K indirin
""", 'va': """
vacancies	432 our current K	432 our K
vacatures	1186 onze K	1186 alle K in
valfri	1482 swisha K summa	1531 K summa
valgfritt	1219 vipps et K
valittaa	668 K
vare	1530 tack K er	1530 tack K dig
varnar	1532 K
varoittaa	668 K
varsel	1253 K
varsler	1253 K	1253 push-K
varslinger	14 K
varuje	199 K
vastasi	668 K
vastaus	21 peruuta K
vayas	471 antes de que te K
""", 've': """
vecka	17 varje K
veckan	1531 i K
vendredi	17 chaque K
ventana	492 se abre en una K nueva
veraltet	272 ihr browser ist K
verantwoordelijk	30 niet K	1205 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	331 ist der anbieter K	331 der anbieter selbst K
verarbeitung	315 K meiner daten
verder	20 K lezen	1146 voor je K gaat	1152 lees K met	1152 om K te lezen	1152 K lezen?	1201 gratis K met
verdi	1608 karar K	1608 söz K
vereiste	21 K velden zijn	1165 K velden
verfasser	296 meinung der K
verfassers	296 meinung des K
vergoeding	1205 een K ontvangen als
verhaal	1212 dit K	1212 goed K
verhalen	1201 toegang tot alle K	1212 onze K
verhindert	274 ein skript K
verileriniz	1577 kişisel K
verklaarde	1214 K
verktyg	1512 hjälp av ett ai-K
verlag	319 kein K	334 kein K
verouderd	1161 je browser is K
verpassen	333 K sie
verscheen	1171 dit artikel K eerder	1208 versie van dit artikel K	1208 stuk K eerder	1208 artikel K ook
verschenen	1208 artikel is eerder K op	1208 artikel is eerder K in de krant
verschenken	333 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslaggever	1176 onze K	1177 is K	1177 is politiek K
verteiler	287 K
vertelde	1214 K
vertelt	1214 K
vertraulich	291 redaktion K
verwenden	274 wir K cookies
verwendest	272 K einen adblocker
verwendet	274 diese website K cookies	274 diese webseite K cookies
verzoek	1146 een klein K
""", 'vi': """
viber	16 K
viberen	848 K
vidare	1484 för att läsa K	1529 läs K för
video	9 this K	9 este K	9 deze K	9 denne K
videoen	9 denne K
videos	291 fotos oder K
videre	206 for at læse K	248 læs K for	1221 for å lese K	1266 les K for
viernes	17 cada K
view	373 K in app
views	30 K of	369 free K left
viikko	17 joka K
viikossa	667 K
vikao	1449 K
vill	1519 ja tack, jag K
vincoli	983 senza K
vipps	1258 på K	1266 K
virtuellen	333 K kaffee
visto	920 K che sei qui
visualiser	709 K les contenus
visualizzare	938 per K questo contenuto
vivons	723 nous K grâce à nos	723 nous ne K que
""", 'vo': """
voice	467 our K
volal	199 K	1463 K
volg	1159 K ons op	1159 K ons via	1211 K ons
volgende	21 in deze browser voor de K
volgens	1214 K
voor	1154 meld je aan K	1201 veel meer K #
voorbehouden	1171 alle rechten K
voordat	1146 K je gaat
voorkeursbron	1174 K
vorbehalten	260 abonnenten K	282 alle rechte K
vorbei	333 schau K
vores	35 K quiz	209 hent K app	209 i K app	248 støt K	248 hent K	249 K app
vorgelesen	307 ki-stimme K
vorlesen	2 artikel K	2 text K
votre	673 K don nous	700 K don	733 K don	733 K aide pour
vous	18 sans K	734 sans K
""", 'vr': """
vragen	1146 hebben we een gunst te K	1146 we willen je iets K
vriend	1211 word K
vrijdag	17 elke K
vroeg	1214 K
""", 'vs': """
vsebino	9 to K
""", 'vu': """
vuodessa	667 K
vurguladi	1608 K
""", 'vy': """
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	195 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1096 K redaktorius
vyriausioji	1096 K redaktorė
""", 'wa': """
waardeer	1198 K dit artikel
waardeert	1198 dit artikel K
waardevol	1146 vond je dit artikel K
waarschuwt	1214 K
wajib	21 ruas yang K
waktu	0 K baca
warf	336 K vor
warned	469 K
warns	469 K
warnt	336 K
warnte	336 K
wartawan	891 adalah K
washington	398 is a K
""", 'we': """
webbplats	1493 denna K använder cookies
webinar	302 zum K	1186 ons K
webinarimiza	1592 K
webshop	1186 onze K
website	215 dette K bruger	334 unsere K	467 our K
webwinkel	1186 onze K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	468 a K	468 per K	1213 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	371 sign up for our K	407 our K email	407 K round-up
weiter	260 lesen sie sofort K
weitere	327 K texte finden sie
weiterlesen	20 K	260 K mit	260 jetzt K	260 diesen artikel K	260 kostenlos K	260 mit plus K	272 mit werbung K
weiterzulesen	260 um K
weken	1213 K voor
werbeblocker	272 deaktivieren sie ihren K
werbefrei	334 K
werbevereinbarung	264 stimme ich der K zu
werbung	11 K	322 alle texte ohne K	322 abo ohne K	334 ohne K
werde	333 K teil
werden	333 K sie teil
werk	1212 ons K
wersja	2 K audio
wesprzyj	1274 K nasze	1295 K nas	1295 K nasze	1295 K naszą	1295 K mnie
weten	1165 laat het ons K	1211 laat het ons K	1214 laat K
""", 'wh': """
whatsapp	16 K	148 canal de K	148 al teu K	148 a K	227 på K	227 K-kanal	265 K-kanal der	269 unser K-kanal	269 unserem K-kanal	269 unseren K-kanal	269 zum K-kanal	269 K-kanal von	290 auf K	290 per K	290 K-gruppe	290 bei K	378 share on K	378 share via K	380 join our K	380 join us on K	380 our K channel	380 updates on K	466 join our K	486 nuestro canal de K	643 K-kanavaa	704 chaîne K	704 canal K	704 sur votre K	704 groupe K	916 K kami	952 canale K	952 gruppo K	952 su K	952 numero K	1175 K-kanaal	1175 K-groep	1175 via K	1175 op K	1242 på K	1242 K-kanal	1283 kanał na K	1313 nosso canal no K	1313 nosso canal do K	1313 grupo do K	1377 canalul de K	1377 direct pe K	1506 på K	1506 i K	1506 K-kanal	1586 K
whatsappgroep	1175 K
whatsappi	553 K kanaliga
whatsappie	16 K
whatsappiin	643 K
whatsappis	553 K
whatsappissa	643 K
whatsappkanaal	1175 K
whatsappkanal	1506 K
whatsappon	848 K
whatsappu	16 K
while	357 K you're here
whitelist	384 K our site	384 K this site	384 K us
""", 'wi': """
widerrufen	264 jederzeit K
will	466 K you make a
window	378 opens in new K	378 opens in a new K
winning	398 is an award-K
wirtschaftsressort	292 leitet das K
wissen	291 K sie mehr
withdraw	386 K your consent
without	18 K your
""", 'wo': """
woche	17 jede K	335 pro K
wochen	322 # K für	322 vier K für	335 K lang
word	1149 K lid en	1172 K lid	1211 K lid
work	466 back our K	467 our K
would	417 we K like to hear from you	417 K love to hear from you
""", 'wr': """
write	388 K to us at	466 K to us
writer	397 is a staff K for	397 is a senior K at	398 is a staff K	398 is a senior K	398 is a K
writes	398 K about	420 K on	469 K
writing	461 correct at the time of K
written	398 has K for
wrote	469 K
""", 'ws': """
wsparcie	1274 twoje K	1295 twoje K
wsparciu	1274 dzięki twojemu K
wspieraj	1295 K nas
""", 'wu': """
wurde	285 text K
""", 'wy': """
wyjdziesz	1271 zanim K
wymagane	21 K pola są	1288 pola są K
""", 'ya': """
yakiniyor	1608 K
yaniti	21 K iptal et
yapabilmek	6 yorum K	21 yorum K için
yaparak	1570 giriş K
yapay	1591 K zeka ile	1591 K zekâ ile
yapilamaz	1582 alinti K
yapin	24 giriş K	1605 bağiş K
yapmak	6 yorum K
yayinlanamaz	1582 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yazaridir	1588 K	1588 köşe K
yazdi	1608 K
yazin	1587 bize K	1605 bize K
yaziyi	2 K dinle	4 K
yazmak	6 yorum K
""", 'ye': """
year	468 a K	468 per K
""", 'yi': """
yillik	1607 K
""", 'yo': """
you	18 without K	450 we have K.	467 without K
youtube	16 K	274 inhalte von K	380 on K for more	380 on K for the	916 K kami	1640 kênh K của
""", 'za': """
zaak	1176 meer over deze K
zabronione	1294 kopiowanie K
zadarmo	15 články K
zahtevana	21 K polja
zainstaluj	1279 K aplikację
zalo	1640 quan tâm K
zalogowani	1288 tylko K
zaloguj	24 K	1276 K się, aby	1276 K się aby
zamkniesz	1271 zanim K
zapewnia	1298 K
zapisal	1477 je K
zapisz	1278 K się na nasz	1295 K się na	1295 K się do
zarejestruj	1276 K się, aby	1295 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zavisi	1446 K od vas
""", 'zb': """
zbierka	1464 K
""", 'zd': """
zdarma	15 články K	15 článků K	182 články K
""", 'ze': """
zegt	1214 K
zei	1214 K
""", 'zi': """
ziedojums	1145 K
zitten	1212 we K ook op
""", 'zk': """
zkuste	182 K první měsíc	196 K první měsíc
""", 'zo': """
zondag	17 elke K
zonder	1198 K jouw steun	1198 K uw steun
zostanie	1288 twój adres email nie K
""", 'zr': """
zrezygnuj	1276 K w każdej chwili	1297 K w każdej chwili
""", 'zu': """
zufolge	336 K
zugang	260 noch keinen K
zugeschickt	264 per e-mail K	264 per mail K
zugestimmt	274 externen diensten nicht K
zusammenarbeit	331 beitrag ist in K	331 artikel ist in K	331 text ist in K
zusammenfassung	285 K
zustimmung	274 K jederzeit	274 mit ihrer K	274 ihre K
"""}

# the keys of CONTAINS once more, alone
KEYS = """\
#
aamu
aamukirje
aamukirjeen
aangemeld
aanmerkingen
aastas
abbestellen
abbonamenti
abbonamento
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
abrir
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
adalah
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
afiliats
afirma
afirmar
afirmou
afmelde
afmelden
afsnittet
aftrekbaar
agences
agenturmaterial
aggiornamenti
aggiunto
agora
ahora
ai
aidez
aiheesta
aiutaci
aiutarci
aizliegta
ajakirjandus
ajakirjandust
ajakirjanik
ajakirjanikud
ajoute
ajoutez
ajuda
ajude
ajutorul
akismet
akkoord
aktardi
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
algemene
alkaen
alles
allow
aloud
amendat
ammesso
anche
andare
android
angebot
angebote
angemeldet
angezeigt
anggota
anketi
anketimize
anketimizi
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
anoniem
anonim
anot
anregungen
ansehen
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
anzusehen
apeluje
apgalvo
aplicativo
aplikace
aplikaci
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
application
applications
appot
apunta
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
articolelor
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
artikkelia
artikkelit
artiklar
artiklen
artikler
artiklid
artiklit
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
atzina
audio
audiofassung
audioverze
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
autore
autoren
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
belangrijkste
belirtti
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
beste
bestellen
bestellung
besten
betaalmuur
betalingsmur
beteiligt
betonte
betrokken
bevestigen
bevorzugen
bevorzugte
bevorzugten
bevorzugter
bezahlschranke
bezmaksas
bidrag
bidraget
bijdrage
bildirdi
bildirimlere
bildirimleri
biletlerini
billionaire
bilten
binding
bindingstid
bindningstid
bisogno
bitte
blijkt
blijven
blocker
blocking
bloqueador
bluesky
board
bralcev
bralci
branja
brauchen
braucht
breaking
brief
briefing
briefkasten
brieven
browser
browserul
brskalnik
bruker
buitenlandredacteur
bulan
buletin
bulunabilirsiniz
bulunun
bureau
button
buttons
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
cap
caporedattore
caporedattrice
carte
casella
cebinize
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
citarea
citera
citire
citit
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
colunista
comenta
comentar
comentari
comentario
comentarios
comentariu
comentou
comision
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
commissie
commission
commissione
committed
community
compartilhada
compartilhado
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
comunidade
comunique
comunitatea
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
consentimento
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
cookievoorkeuren
copy
copyright
corespondent
correct
correction
corrections
correo
correspondant
correspondante
correspondent
correspondente
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
daftar
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
despre
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
digital
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
discoverissa
discussion
disdici
disfrutando
disiscriverti
diskutiere
diskutieren
dispatch
disponibil
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
doel
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
donirajte
donnerstag
donnez
donors
dons
doors
dostupan
doubled
download
draht
dreptul
drepturile
drittanbietern
drittanbieters
drittplattformen
dukung
dukungan
dung
duyurdu
dziennikarstwo
dziennikarze
economia
economieredacteur
edited
edition
editor
editora
editors
eelisallikaks
eelistatud
eerste
eftertryck
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
einloggen
einmal
eintragen
einverstanden
einwilligung
ekibimiz
ekibimize
ekonomireporter
eksternal
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
emailul
embed
embedded
embora
empresas
emretti
enable
encuesta
engagement
engagent
engelleyici
engelleyicinizi
enjoyed
enligt
enquete
ensisijaiseksi
enter
entering
enthalten
entlang
entrada
entro
entschied
envoyer
episoden
equipa
equipe
equipo
erfahrungen
erfolgreich
erforderliche
erikoistoimittaja
erkende
error
errors
erschien
erschienen
erwerben
escreva
escreve
escreveu
escribe
escriptor
escriptora
escritor
escritora
escriu
escute
esimene
essai
estamos
estimated
ettertrykk
etwas
euch
euro
euroa
eurolla
evening
event
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
farci
fast
favor
favoriete
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
finalul
finanzieren
finden
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
fotograaf
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
gab
gabung
galetes
ganze
ganzen
gave
gazetecidir
gazetecilerimiz
gazetecilik
gazetesi
geaccepteerd
gebruiken
gebruikt
gedetecteerd
gedruckte
gedruckten
gefallen
gefragt
gefunden
gehen
gekennzeichnete
geladen
gelesen
gemeinschaft
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
geschickt
geschlossen
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
grupo
guidelines
haber
haberdar
haberi
haberler
haberlerimiz
hacemos
hacete
hafta
haftalik
haftung
hakkini
hakkiniz
haluan
hangzik
hatti
hattimiza
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
hiervoor
hilf
hinterlassen
hinweise
hirdette
historiador
historiadora
historien
historienne
historier
hittat
hjelp
hoofd
hoofdredacteur
hoogleraar
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
ilanlari
ilimitado
ilk
illimitato
ilmainen
ilmoitti
ilmoitukset
iltakirje
imbuh
imbuhnya
immobilienmarkt
importa
importante
impozit
impozitul
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
indirin
infocom
infolettre
informasjonskapsler
informatie
information
informationen
informations
informativa
informazione
informou
ingen
ingevoegde
ingezonden
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
inschrijving
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
instagramis
instagramon
instagramu
instale
install
installez
integritetspolicy
intelektas
intelekto
intelektu
intelligencia
intelligens
interdite
interdites
introdu
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
jaunumus
javascript
javite
jederzeit
jednou
jefa
jefe
jelas
jelasnya
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
jurnalism
jurnalisme
jurnalismul
jurnalist
jutro
juttu
juttujamme
juttuvinkki
jutun
jutusta
kaart
kaarten
kabul
kaitstud
kakor
kami
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
karte
karya
kasutamine
kata
katanya
katkisiyla
kaydetti
kaydolun
kaynak
kaynaklara
kdykoli
kebijakan
kedvenc
keelatud
keep
kein
kertoi
kertoivat
kertoo
kesti
ketentuan
khai
ki
kiitos
kinnitas
kirim
kirjaudu
kirjeenvaihtaja
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
kolumnis
kolumnist
kolumnistin
komentar
komentarisali
komentarisanje
komentarz
komentarzach
komentator
komentiranje
kommentar
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
kompakt
kondigde
koneellisesti
kongress
konstaterade
konstaterar
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
koresponden
korespondentas
korespondente
korespondents
korrekt
korrekta
korrekturhinweis
korrespondent
korrespondentin
korting
korzystamy
kostenlos
kostenlose
kostenlosen
kostenloser
kostenpflichtig
kostnadsfritt
kritik
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
kullanilmasi
kullaniyoruz
kulttuuritoimittaja
kulturressort
kulturskribent
kumppanimme
kun
kunne
kurzfassung
kutunuza
kuukaudessa
kuukausi
kuukausilahjoituksella
kuulutas
kuus
kuvailee
kyselyymme
kysyi
l
laadi
laatste
ladattavissa
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
lanjutkan
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
leserreisen
leserumfrage
leserzuschriften
lesetid
lesezeit
letno
letter
letters
lettori
lettre
lettrici
lettura
lewatkan
leyendo
lezen
lezers
lezersavond
lezersevenement
lezersreis
lezersreizen
libovolnou
lid
lidem
liens
lietotni
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
liveblog
llegado
llegint
log
logg
logga
logged
logget
login
lokalredaktion
look
lubas
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
lupasi
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
maksuton
maksuttomat
mantermos
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
medewerker
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
melalui
melanjutkan
meld
meldde
melde
melden
melding
meldingen
meldt
meldte
membaca
member
memberikan
members
membiayai
membro
membutuhkan
menar
mendaftar
mendapat
mendapatkan
mener
menerima
mengambil
mengandung
mengatakan
menggandakan
menggunakan
mengutip
meninggalkan
menit
mensais
mensuales
mensuel
menurut
menyalin
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
mewakili
mi
miembro
mille
milliardaire
minggu
mingguan
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
muhabiri
muhabiridir
muhabirimize
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
naujienas
naujienose
navegador
navigateur
navodi
necesitamos
necessariamente
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
neukunden
neuvoi
news
newsblog
newsis
newsletter
newslettera
newsletterem
newsletters
newsletterul
newson
newspaper
newsroom
newsticker
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
olvassa
onafhankelijk
onafhankelijke
onafhankelijkheid
onbeperkt
ondersteunt
onderzoek
onderzoeken
onderzoeksjournalist
onderzoeksredactie
one
online
onlineshop
ons
ontdek
ontvang
onze
oordeelde
open
ophavsretsloven
ophavsretten
opiniestuk
opinion
opinions
oplyser
oplyste
opmerking
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
originalment
originalmente
originariamente
ortaklarimiz
ortsseite
ostrzega
oszd
otsustas
overblikket
overname
overnemen
oversikten
ovisi
owner
padeda
padroni
pagar
paghi
pago
pague
paid
pakolliset
palautetta
palus
palvelusta
pandangan
paparnya
paper
par
parama
parancsolta
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
participou
partilhada
partilhe
partir
partner
partnere
partnerlinkeket
partnerlinks
partners
partnership
partnerzy
pasak
pasakojo
pass
patreon
patron
patronem
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
pesquisador
pesquisadora
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
podemos
poderemos
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
politicieni
politika
politikasi
politikressort
politikwissenschaftler
politologue
poll
polub
pomagajte
pomozite
pomozte
ponctuel
pop
por
portal
posez
posible
positions
possible
post
postadress
postadresse
postanite
postanizda
postaw
postfach
postkasti
postkastis
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
preferate
preferences
preferida
preferidas
preferides
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
premium
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
privacitat
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
professora
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
protejate
provalo
provided
provision
provisions
prozent
przetwarzanie
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
published
publishing
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
ragino
raise
rajaton
rakendus
rakenduses
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
recibe
recibir
reclame
recomenda
reconheceu
reconnu
recunoscut
recurring
redacteur
redactie
redactor
redactora
redakce
redakci
redakcia
redakcie
redakcija
redakcije
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
redaktionelle
redaktionen
redaktore
redaktorius
redaktors
redaktur
redazione
refresh
regala
reggel
regioverslaggever
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
representa
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
sako
saluran
samarbeid
samarbejde
samarbete
samedi
samenwerking
samstag
samtycke
samtykke
samtykket
sanoi
sanoivat
sanoo
satura
saturday
sauca
saugomos
savundu
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
schrijver
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
seleciona
selected
selengkapnya
selgitas
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
setmana
setmanalment
settimana
settings
setujui
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
sini
sinirsiz
sinulle
site
sitede
skaidroja
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
slapukais
slapukus
sledite
sledujte
so
soci
socia
social
socialmediacookies
socio
sociologue
socios
someone
something
sondage
sondaggio
sondajul
sonntag
sordu
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
sportressort
sportskommentator
sportverslaggever
spotify
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
stellenangebote
stellenmarkt
stemme
steuerlich
steun
stiahnite
stimme
stond
store
stories
story
straight
straipsniai
straipsnis
straipsnius
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
subscrit
subscriu
subscriure
subskrybenci
subskrypcja
subskrypcje
substack
substacks
subvention
succes
sued
suite
suivez
sumate
sunday
sundays
suosikiksi
suport
suporta
support
supporta
supported
supporter
supporting
survei
survey
suscribirte
suscribite
suscripciones
suscriptor
suscriptora
suscriptores
sustaining
sustenta
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
taloustoimittaja
talsyntes
tamamini
tandasnya
tanggung
tapkite
tarafindan
tarayiciniz
targeting
tartalmat
tartalom
tarvitsee
tarvitsemme
tasuta
te
team
teatas
teavitused
tegasnya
tehisaru
tehisintellekt
tehisintellekti
teica
teigia
teile
teilen
teilnehmen
teilte
tekst
teksty
telefon
telefoni
telegram
telegrami
telegramis
telegramissa
telegramkanaal
telegramkanal
telegramon
teljes
telli
tellija
tellijatele
tellimus
temas
tenhle
terangnya
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
themenseite
theo
think
thoughts
thousands
threema
throw
thursday
thursdays
ticker
ticketshop
tietosuojaseloste
tietosuojaselosteen
tikkie
tiktok
tiktokon
tilaa
tilaaja
tilaajamme
tilaajana
tilaajat
tilaajille
tilaamalla
tilauksen
tilaus
till
tilmeld
tilmelde
tilmelding
tin
tine
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
toimetaja
toimetus
toimintaamme
toimittaja
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
traktir
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
tribunais
tribunales
trusted
tuesday
tuit
tukesi
tulisan
tulisnya
tunnistas
tunnus
tuo
tuomitsi
tutur
tuturnya
tvirtina
tweet
tweeted
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
ugen
uitgeschakeld
uitschrijven
ujar
ujarnya
uken
uker
umfrage
unavailable
unbegrenzt
unbegrenzter
uneix
ungkap
ungkapnya
uniquement
unisciti
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
updates
upgrade
upozorava
upozornenia
uppgav
uppger
ups
urged
urheilutoimittaja
urteilte
utilisation
utilisons
utilitza
utilitzem
utilizamos
utilizza
utilizziamo
uttalte
uudiskiri
uudiskirja
uudiskirjaga
uudiskirjast
uudistes
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
uygulamamizi
uygulamasini
uygulamayi
vacancies
vacatures
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
vastasi
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
verarbeitung
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
verklaarde
verktyg
verlag
verouderd
verpassen
verscheen
verschenen
verschenken
version
versione
verslaggever
verteiler
vertelde
vertelt
vertraulich
verwenden
verwendest
verwendet
verzoek
viber
viberen
vidare
video
videoen
videos
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
voorkeursbron
vorbehalten
vorbei
vores
vorgelesen
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
vyriausiasis
vyriausioji
waardeer
waardeert
waardevol
waarschuwt
wajib
waktu
warf
warned
warns
warnt
warnte
wartawan
washington
webbplats
webinar
webinarimiza
webshop
website
webwinkel
wednesday
week
weekday
weekend
weekly
weiter
weitere
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
widerrufen
will
window
winning
wirtschaftsressort
wissen
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
yapay
yapilamaz
yapin
yapmak
yayinlanamaz
yayinlanmayacak
yazaridir
yazdi
yazin
yaziyi
yazmak
year
yillik
you
youtube
zaak
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
zonder
zostanie
zrezygnuj
zufolge
zugang
zugeschickt
zugestimmt
zusammenarbeit
zusammenfassung
zustimmung
"""

PATTERNS: tuple[tuple[str, int], ...] = (('^sie erreichen [^,;@]{2,40} (?:unter|über|per) .{0,40}@', 294),
 ('^(?:mitarbeit|text|redaktion|protokoll|aus dem (?:englischen|französischen|amerikanischen) von):? [a-zäöüß.-]+(?: '
  '[a-zäöüß.-]+){1,2}$',
  295),
 ('\\b(?:können sie |jetzt |hier )(?:direkt )?(?:im|in) [a-zäöüß-]+-(?:shop|ticketshop|store)\\b', 303),
 ('^jetzt (?:anmelden|tickets sichern|bewerben|reinhören|mitmachen|lesen|anhören|abstimmen|teilnehmen):', 303),
 ('^(?:alle (?:nachrichten|news|artikel|texte|themen|infos)|die wichtigsten|aktuelle|jetzt|holen sie sich|hol dir|laden sie|lade|noch) '
  '[^.:]{0,50}\\b(?:der|die|unsere|zur) [a-zäöüß-]+-app\\b',
  313),
 ('^(?:erscheint )?(?:jeden|immer) (?:mon|diens|donners|frei|sams|sonn)tag(?:s)?(?: und (?:mon|diens|donners|frei|sams|sonn)tag)?(?: '
  'neu)?$',
  317),
 ('^erscheint (?:jeden|immer|montags|freitags)[a-z ]{0,40}\\.$', 317),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  361),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 394),
 ('^(?:reach|e-?mail|contact|follow) [^:,;@]{3,40} (?:at|on|via|by) .{0,40}(?:@|#-#)', 421),
 ('^you can (?:reach|e-?mail|contact) [^,;@]{2,30} (?:at|on|via|by) .{0,40}@', 423),
 ('^(?:sent|delivered|arrives|published|out)(?: to you)? (?:every|each) (?:mon|tues|wednes|thurs|fri|satur|sun|week)?day(?: (?:and|&) '
  '[a-z]{3,6}day)?(?: (?:morning|afternoon|evening))?[.!]?$',
  449),
 ('^(?:try (?:it |us |one |a |your |the )?(?:first )?(?:# )?(?:for |(?:day|week|month)s? for )(?:just |only )?[$£€]#|save #% on '
  '(?:your first|an annual|a digital)|subscriptions start at [^,]{2,24} (?:a|per) (?:week|month|year)\\.?$|(?:read on|continue '
  'reading|keep reading) with (?:an? )?[a-z -]{0,24}(?:\\+|plus|premium|subscription))',
  453),
 ('^(?:edited|story|text|words|video) by(?: [a-z.-]+){2,3}$', 465), ('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1011),
 ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1011), ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1011),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1025),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1056),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1056), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1056),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1056),
 ('^(?:met medewerking van|vertaling:?|tekst:|bron:) [a-z.-]+(?: (?:de|van|den|der))*(?: [a-z.-]+){0,2}$', 1178),
 ('^(?:mail|volg|bel|app) [^:,;@]{3,40} (?:via|op|naar) .{0,40}(?:@|#-#)', 1179),
 ('^(?:download|installeer|altijd (?:op|het)|blijf|open) [^.:]{0,50}\\b(?:met|in|via|de|onze) (?:de |onze )?(?:[a-z]+-app\\b|app '
  '(?:voor|van|en)\\b)',
  1193),
 ('^(?:verschijnt|iedere|elke)(?: elke| iedere)? (?:maan|dins|woens|donder|vrij|zater|zon|werk)dag(?:en)?(?:ochtend|middag|avond)?(?: '
  'en (?:dins|woens|donder|vrij|zater|zon)dag)?[.!]?$',
  1197),
 ('^(?:maak (?:een|je|uw) (?:bedrag|gift|bijdrage|donatie) over|(?:stort|geef) (?:een|je) (?:gift|bijdrage) op) .{0,30}\\bnl#', 1200),
 ('^(?:(?:het artikel|artikel|de tekst|tekst|het verhaal|verhaal) (?:gaat|loopt) (?:hieronder )?(?:verder|door) (?:onder|na) '
  '(?:de|deze) (?:advertentie|foto|video|afbeelding|poll|tweet|kaart|grafiek|post|foto\\W?s|beelden)|na de advertentie gaat de tekst '
  'verder|gesponsord door [a-z ]{2,40})[.!]?$',
  1206),
 ('^(?:nu |probeer |lees |slechts )*(?:de krant |de eerste |digitaal )*# (?:weken|maanden|dagen|maand) voor (?:slechts |maar )?(?:€ '
  '?)?#(?: euro)?[.!]?$',
  1210),
 ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 1700),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 1710), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 1718))

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
