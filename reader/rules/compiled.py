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
all.tip.pictures	c12		26	send|email|share|upload|whatsapp|schicken sie|schicke|schickt|senden sie|sende|sendet|teilen sie|envoyez|envoie|envoyez-nous|partagez|envíanos|enviános|envianos|envíenos|envía|enviá|envíe|mándanos|mandanos|mándenos|manda|mandá|mande|comparte|compartí|inviaci|inviateci|mandaci|mandateci|invia|inviate|manda|mandate|envie|envia|enviem|mande|mandem|partilhe|compartilhe|stuur|stuurt|mail|app|deel|skicka|mejla|send|lähetä|lähettäkää|jaa|przyślij*|wyślij*|prześlij*|ślij*|pošlete|pošli|posílejte|zašlete|pošlite|posielajte|zašlite|küldd|küldje|küldjétek|küldjön|trimite*|trimiteți*|trimite-ne|στείλτε|στείλε|ανεβάστε|gönder*|paylaş*|iletin|присылайте|пришлите|шлите|отправьте|отправляйте|делитесь|надсилайте|надішліть|шліть|діліться|изпратете|изпращайте|пратете|пращайте|pošaljite|šaljite|pošalji|pošljite|pošlji|atsiųskite|siųskite|dalinkitės|sūtiet|atsūtiet|iesūtiet|saada|saatke|envia'ns|envieu-nos|envia|ارسل|ارسلوا|شاركنا|شاركونا|ارسل|بفرستيد|ارسال كنيد|שלחו|שלחי|שתפו|भेजें|भेजिए|भेजे|साझा करें|পাঠান|পাঠিযে|お送り|お寄せ|送って|ご提供|投稿|发给|發給|发送|發送|发来|發來|投稿|上传|보내|제보|gửi|chia sẻ|kirim*|bagikan|unggah|ส่ง	us|our|newsroom|newsdesk|news desk|picture desk|@|uns|unsere*|redaktion|nous|notre|nos|rédaction|nosotros|nuestro|nuestra|redacción|envíanos|enviános|envianos|envíenos|mándanos|mandanos|mándenos|inviaci|inviateci|mandaci|mandateci|redazione|nostro|nostra|nosso|nossa|redação|a gente|connosco|para nós|ons|onze|redactie|oss|vår|våra|os|vores|redaktionen|redaksjonen|meille|toimitukse*|toimitukselle|nam|nas|redakcj*|redakci|redakcji|redakcii|nám|nekünk|szerkesztőség*|címünkre|trimite-ne|trimiteți-ne|redacția|redacției|redacţia|noastr*|μας|σύνταξη|bize|bizimle|hattimiz*|нам|наш|нашу|нашей|редакци*|наша|нашого|редакці*|ни|редакцият*|našoj|redakciju|uredništv*|mums|redakcij*|meile|toimetus*|envia'ns|envieu-nos|redacció|الينا|لنا|معنا|شاركنا|شاركونا|تحريرنا|براي ما|تحريريه|לנו|אלינו|איתנו|למערכת|हमें|हमारे|हमको|আমাদের|編集部|本紙|取材班|本社|弊社|投稿フォーム|我们|我們|本报|本報|编辑部|編輯部|记者|記者|本社|보내 주세요|보내주세요|제보|편집국|chúng tôi|tòa soạn|toà soạn|redaksi|kami|เรา|ทีมข่าว|กองบรรณาธิการ
all.tip.line	s12		36	sources|confiden*|anonym*|your|vertraulich|ihre|deine|quellen|témoignage*|confidential*|sources|vos|votre|anónim*|identidad|tu|su|fuentes|confidencial*|anonimato|anonim*|riservat*|fonti|sigilo|fontes|vertrouwelijk|bronnen|källor|källskydd|kilder|kildevern|fortrolig*|konfidensielt|luottamuk*|lähdesuoj*|poufn*|totožnost|totožnosť|zdroje|nezveřejn*|neprezrad*|forrás*|névtelen*|identitatea|confidențial*|εχεμύθεια|ανωνυμία|εμπιστευτικ*|gizli*|kimliği*|анонимн*|анонімн*|конфиденциальн*|конфіденційн*|anonimn*|identitet*|skrit*|konfidencial*|allik*|سرية|هويتك|محفوظ|هويت|חיסיון|החיסיון|אנונימ*|गुप्त|गोपनीय|গোপন|秘密|厳守|保密|匿名|신원|보호|비밀|익명|của bạn|bảo mật|giữ kín|dirahasiakan|rahasia|ความลับ|ทีมข่าว|กองบรรณาธิการ|微信|카카오톡|제보|whatsapp|viber|telegram|signal|wechat|@	#|@|whatsapp|viber|telegram|signal|wechat|anonimato|anonym*|guarant*|garant*|微信|카카오톡
all.tip.there	c12		24	photos|pictures|footage|video|videos|fotos|bilder|vidéos|images|imágenes|vídeos|foto|foto's|video's|filmer|billeder|kuvia|videoita|zdjęcia|filmy|fotky|videa|videá|fotóidat|fotóit|fotografii|poze|filmări|φωτογραφίες|fotoğraf*|фото|снимки|fotografije|slike|posnetke	whatsapp|viber|telegram|signal|messenger|@
all.argue	c12		32	@	?|;|؟|write|send|letters|reads|prints|schreiben sie|schreib|senden sie|schicken sie|mail*|écrivez|envoyez|escribe|escriba|escribí|envía|envíe|scrivi|scrivete|mandate|manda|mande|escreva|envie|stuur|schrijf|skriv|skicka|send|mejla|lähetä|kirjoita|napisz|napiszcie|pište|napište|pošlete|píšte|napíšte|pošlite|írjon|írj|küldje|küldd|scrie*|trimite*|στείλτε|γράψτε|yazin|gönderin|пишите|напишите|присылайте|пишіть|напишіть|надсилайте|пишете|изпратете|pišite|pošaljite|pošljite|rašykite|rakstiet|kirjuta|escriu*|اكتب*|ارسل*|بنويسيد|بفرستيد|כתבו|שלחו|लिखें|भेजें|লিখুন|পাঠান|お寄せ|お送り|来信|來信|投稿|보내|viết|gửi|tulis|kirim*
all.wrong	s12		18	error|mistake|typo|typo?|typos?|wrong|missed|fehler|falsch|errata|error|errore|refuso|erro|gralha|fel|fejl|feil|skrivefeil|foutje|virhe*|błąd|literówk*|chyb*|hibá*|elírás*|greșeal*|eroare|erori|λάθος|помилк*|ошибк*|опечатк*|грешка|grešk*|pogrešk*|napak*|klaid*|kļūd*|vea|viga|vigu|errada|خطا|اشتباه*|טעות|गलती|ভুল|間違い*|誤り*|誤字*|错误|有误|有誤|오탈자|오타|잘못|sai|lỗi|kesalahan|salah|ข้อผิดพลาด|คำผิด	tell us|let us know|tell the author|write to|email|@|please|sag uns|sagen sie uns|schreib*|bescheid|avísanos|avisanos|avísenos|escríbenos|dinos|segnalacelo|segnalatecelo|scrivici|scriveteci|faccelo sapere|avise|fale com|escreva|conta pra gente|hör av dig|säg till|skriv|mejla|praj|skriv til|si fra|sei frå|laat het|kerro|ilmoita|daj|dajcie|zgłoś|napisz|dejte|napište|upozorněte|dajte|napíšte|upozornite|jelezd|jelezze|írd|írj|anunță-ne|scrie-ne|spune-ne|semnaleaz*|ενημερώστε|πείτε|γράψτε|сообщ*|напиш*|повідом*|напиш*|кажете|пишете|javite|pišite|sporočite|praneškite|rašykite|dodiet|rakstiet|anna|kirjuta|fes-nos|digue'ns|avisa'ns|ابلغنا|اخبرنا|راسلنا|خبر دهيد|بنويسيد|بگوييد|כתבו|ספרו|दें|बताएं|बताएं|জানান|お願い|ください|ご一報|お知らせ|ご連絡|联系我们|告诉我们|更正|指正|告知|聯絡|알려|제보|메일|báo|gửi|beri tahu|laporkan|hubungi|แจ้ง|บอก
all.reprint	c15		44	this article|this story|this text|this piece|our articles|our stories|our reporting|our work|dieser text|diesen text|dieser artikel|diesen artikel|dieser beitrag|diesen beitrag|unsere texte|unsere artikel|cet article|ce texte|cette enquête|nos articles|nos enquêtes|este texto|esta nota|este artículo|esta historia|este reportaje|nuestros textos|nuestros artículos|nuestras historias|questo articolo|questo testo|i nostri articoli|este artigo|esta reportagem|nossos textos|nossas reportagens|os nossos artigos|dit artikel|dit stuk|dit verhaal|onze artikelen|onze verhalen|texten|den här texten|artikeln|våra artiklar|våra texter|artiklen|denne artikel|vores artikler|artikkelen|denne saken|saken|denne artikkelen|våre saker|jutun|artikkelin|juttujamme|tekst|tekstu|artykuł|artykułu|nasze teksty|naszych tekstów|článek|článku|text|naše články|naše texty|článok|a cikk|cikk|cikkünk|cikkeinket|ezt a cikket|írásainkat|articolul|textul|acest articol|acest text|articolele noastre|το άρθρο|το κείμενο|του άρθρου|τα άρθρα μας|bu yazi|bu haber|bu yaziyi|bu haberi|haberlerimiz|этот текст|эту статью|этот материал|наши тексты|наши материалы|цей текст|цю статтю|цей матеріал|наші тексти|текстът|текста|статията|материала|tekst se|članak|ovaj tekst|ovaj članak|naše članke|naše tekstove|besedilo|članek|tekstą|straipsnį|šį straipsnį|rakstu|šo rakstu|artiklit|seda artiklit|aquest article|aquest text|aquesta història|المقال|هذا المقال|هذه المادة|هذا التقرير|اين مطلب|اين مقاله|اين گزارش|כתבה זו|הכתבה|המאמר|इस लेख|यह लेख|इस रिपोर्ट|এই লেখা|এই প্রতিবেদন|この記事|本記事|この文章|当サイトの記事|本文|此文|我们的文章|我們的文章|이 기사|이 글|저희 기사|bài viết này|bài viết|artikel ini|tulisan ini|บทความนี้	free of charge|for free|freely|credit|credits|link back|creative commons|cc|kostenlos|frei|quelle|gratuitement|libre*|mentionn*|citant|source|origine|licence|gratis|sin costo|sin coste|libremente|cites|citando|cite|fuente|gratuit*|liberamente|fonte|link|de graça|gratuitamente|crédito|licença|licencia|licenza|bronvermelding|bron|vrij|fritt|källan|källa|kilden|kildehenvisning|frit|krediter*|vapaasti|maksutta|lähde|lähteen|bezpłatn*|źródł*|licencj*|volně|zdarma|zdroje|zdroj|licenc*|voľne|zadarmo|zdroja|szabadon|ingyen*|forrás*|liber|sursei|sursa|sursă|πηγή|πηγής|ελεύθερα|δωρεάν|kaynak|ücretsiz|бесплатно|свободно|источник*|безкоштовно|вільно|джерело|джерела|безплатно|източник*|besplatno|slobodno|izvor*|brezplačno|vira|vir|vira|nemokamai|šaltinį|bez maksas|brīvi|avotu|tasuta|vabalt|allikale|allika*|gratuïtament|lliurement|font|مجانا|المصدر|مصدر|منبع|ללא תשלום|קרדיט|למקור|חינם|निःशुल्क|मुफ्त|स्रोत|বিনামূল্যে|সূত্র|無料|出典|引用元|免费|免費|出处|出處|来源|來源|출처|무료|miễn phí|nguồn|gratis|bebas|sumber|ฟรี|แหล่งที่มา|ที่มา	may|can|you|free of charge|for free|as long as|provided|under|darf|dürfen|kann|können|peut|peuvent|vous pouvez|puede|puedes|pueden|podés|se puede|siempre que|reprodúcelo|bajo|può|potete|puoi|possono|pode|podem|desde que|republique|mag|mogen|kan|får|må|kan|saa|voi|można|wolno|zezwalamy|zgadzamy|prosimy|lze|můžete|smíte|možno|môžete|možné|újraközölhető|utánközölhető|átvehető|szabad|poate|puteți|pot|poți|μπορεί|μπορείτε|επιτρέπεται|yayimlanabilir|yayinlanabilir|yayimlayabilirsiniz|yayinlayabilirsiniz|можно|разрешается|можете|разрешена|можна|дозволяється|дозволено|може|разрешено|možete|može|smije|lahko|galima|galite|drīkst|var|võib|tohib|pot|podeu|يمكن|يسمح|بشرط|ازاد|مجاز|ניתן|מותר|מוזמנים|जा सकता|सकते|যাবে|পারেন|できます|可能|自由に|ください|可|欢迎|歡迎|请|請|수 있습니다|가능합니다|được phép|có thể|boleh|dapat|ได้
all.licence	c15		32	this article|this story|this text|this piece|our articles|our stories|our texts|our reporting|content on this site|dieser text|dieser artikel|dieser beitrag|unsere texte|unsere artikel|unsere inhalte|cet article|ce texte|nos articles|nos contenus|este texto|esta nota|este artículo|esta historia|este contenido|nuestros textos|nuestros contenidos|questo articolo|questo testo|testo rilasciato|testo pubblicato|i nostri articoli|i contenuti|este artigo|esta reportagem|este conteúdo|nossas reportagens|nossos textos|dit artikel|dit stuk|dit verhaal|onze artikelen|texten|den här texten|artikeln är|våra texter|denne artikel|artiklen er|denne artikkelen|artikkelen er|tämä juttu|jutun|tekst|artykuł|teksty|tento článek|tento text|článek|text|tento článok|cikk|cikkünk|ez a cikk|acest articol|acest text|articolul|το άρθρο|το κείμενο|bu yazi|bu haber|этот текст|текст распространяется|материал распространяется|цей текст|матеріал поширюється|текстът|ovaj tekst|ovaj članak|aquest article|aquest text|المقال|הכתבה|この記事|本記事|本文|此文|이 기사|bài viết này|artikel ini|บทความนี้	published under|licensed under|available under|under a creative|steht unter|stehen unter|erscheint unter|veröffentlicht|publié*|diffusé*|sous licence|se publica*|bajo|con licencia|publicado*|pubblicat*|rilasciat*|con licenza|sob|sob licença|van toepassing|onder|gepubliceerd|onder een|publiceras|licensierad|under|udgivet|publisert|lisenssillä|lisensoitu|udostępni*|na licencji|dostępn*|licencí|šířen*|licenciou|licenc alatt|közöl*|licența|licențiat|άδεια|lisans*|распространяется|лицензи*|поширюється|ліценз*|лиценз*|licencom|objavljen*|llicència|برخصة|רישיון|公開|ライセンス|授权|許可|许可|采用|採用|라이선스|cấp phép|giấy phép|lisensi|สัญญาอนุญาต
all.no-training	c15		24	ⓒ|©|무단|허락 없이|all rights|rights reserved|rechte vorbehalten|droits réservés|derechos reservados|無断|未经|права защищены|zastrzeżone
all.send-on	c10		26	if this|useful|helped|helpful|found this|someone who|somebody who|geholfen|hilfreich|nützlich|weitergeholfen|utile|aidé|servi|sirvió|sirve|sirven|útil|te ha servido|ayudó|aiutato|servito|ajudou|útil|serviu|nuttig|iets aan|geholpen|hjälpte|nytta av|användbar|tyckte du om|hjalp|nyttig|hjelp|hyödyllinen|hyötyä|auttoi|przydał*|pomógł|przydatn*|pomohl*|užitečn*|pomohol|užitočn*|hasznos*|segített|util|folosit|ajutat|χρήσιμο|βοήθησε|faydali|yararli|işinize|полез*|помог*|пригодил*|корисн*|допом*|стати у пригоді|полезн*|koristan|koristi*|pomogao|pomogel|koristen|uporaben|nauding*|padėjo|noderīg*|palīdzēja|kasulik|aitas|servit|افادك|افادتك|مفيد*|مفيد|به دردتان|עזרה לכם|עזר לכם|מועיל*|काम आया|काम आई|उपयोगी|मददगार|কাজে|উপকার*|役に立*|参考にな*|有用|有帮助|有幫助|도움이|유용*|hữu ích|giúp ích|bermanfaat|berguna|membantu|มีประโยชน์	article|story|piece|post|this|artikel|beitrag|text|der text|article|texte|enquête|historia|nota|artículo|texto|reportaje|articolo|storia|testo|pezzo|ricetta|artigo|matéria|reportagem|verhaal|stuk|texten|artikeln|artiklen|artikkelen|saken|teksten|juttu*|artikkeli*|tekst|artykuł|článek|text|článok|cikk*|írás*|articolul|textul|το άρθρο|άρθρο|κείμενο|yaziyi|yazi|haberi|haber|текст|статья|материал|стаття|матеріал|статията|текстът|članak|tekst|besedilo|straipsnis|raksts|artikkel|lugu|història|المقال|التقرير|مطلب|مقاله|گزارش|הכתבה|הטקסט|लेख|खबर|रिपोर्ट|লেখা|প্রতিবেদন|記事|文章|报道|報導|기사|글|bài viết|bài|artikel|tulisan|บทความ
all.gift-month	c10		22	article|articles|stories|texts|pieces|artikel|texte|beiträge|articles|artículos|textos|notas|historias|articoli|pezzi|artigos|textos|matérias|reportagens|artikelen|stukken|verhalen|artiklar|texter|artikler|saker|juttua|artikkelia|artykułów|artykuły|tekstów|teksty|článků|článek|články|článkov|cikket|cikk|írást|articole|άρθρα|άρθρο|yaziyi|yazi|haberi|haber|статей|статьи|статті|статии|članaka|članka|člankov|straipsnius|rakstus|artiklit|مقالات|مقالا|مواد|مقاله|مطلب|כתבות|कहानियां|लेख|記事|本まで記事|文章|기사|bài|artikel|บทความ	friend|friends|gift|share|freunde*|verschenken|verschenk*|teilen|amis|proches|offrir|partager|amigos|amigo|regalar|compartir|amici|regalare|condividere|amigo|presentear|compartilhar|vrienden|cadeau|delen|weggeven|vänner|dela|ge bort|venner|dele|gi bort|ystäv*|jakaa|lahjoittaa|znajomym|podarować|udostępnić|przyjaciołom|darovat|přátelům|sdílet|odemknout|darovať|priateľom|barát*|ajándékoz*|küldhet*|prieten*|oferi|dărui|χαρίσουν|φίλους|φίλο|hediye|arkadaş*|друзьям|подарить|поделиться|друзям|подарувати|поділитися|подарят|приятели|pokloniti|prijateljima|podariti|prijateljem|dovanoti|dāvināt|kinkida|regalar|amics|اهداء|اصدقائهم|מתנה|לחברים|תנה|دوستان|दोस्तों|プレゼント|赠送|贈送|好友|선물|tặng|bạn bè|menghadiahkan|hadiah|teman|เพื่อน
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
ru.comments-line-here	c12		36	ctrl|ctrl+enter|выделите|тексте|нам|напишите|статье|материале|@|?
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
zh.asks	c0	asks	0
zh.voice	c0	voice	0
zh.price	c0	price	0
zh.speech	c0	speech	0
zh.about	c0	about	0
"""

# by the beginning of a key: key, then each phrase behind its number in PHRASES
WHOLE = {'# ': """
# comentarii	2048
# comentario	854
# comentarios	854
# comentaris	233
# comment	683
# commentaire	1112
# commentaires	1112
# commenti	1425
# commento	1425
# comments	683
# euro el primer mes	245
# komentar	1356
# komentarai	1599
# komentarze	1896
# komentarzy	1896
# komment	1291
# kommentaari	918
# kommentar	356	450	1815	2384
# kommentare	450
# kommentarer	356	1815	2384
# kommentti	1024
# kommenttia	1024
# min	664
# min de lectura	861
# min de leitura	1991
# min di lettura	1432
# min leestijd	1713
# min. lesezeit	457
# reactie	1706
# reacties	1706
# yorum	2492
""", 'a ': """
a kommentek nem szerkesztett tartalmak	1291
a lire aussi	1116
a message from our sponsor	674
""", 'aa': """
aa	2499
aanbevolen	1710
aanbevolen artikelen	1710
aanbevolen voor jou	1710
aangeboden door	1700
aanmelden	1680
aanmelden nieuwsbrief	1685
aanraders	1710
""", 'ab': """
abbonamenti	1403
abbonamento	1403
abbonati	1403
abbonati ora	1403
abbonati subito	1403
ablehnen	447
abmelden	418
abo	418
abo bestellen	418
abo testen	510
abo verwalten	418
abonament	2037
abonamente	2037
abonare	2037
abone ol	2479
abone olun	2479
abone olun, sinirsiz okuyun	2479
abonelik	2479
abonentiem	1634
abonnee worden	1680
abonneer	1680
abonneer nu	1680
abonnees lezen meer	1750
abonnement	339	418	1083	1680	1798
abonnementen	1680
abonnements	418	1083
abonner	339	1798
abonneren	1680
abonnez-vous	1083
abonnieren	418
about sharing	664
about us	693
abrir	862	1992
abrir mapa	862	1992
abrir menu	1991
abspielen	457
""", 'ac': """
accede	824
acceder	824
accedi	1403
accedi con apple	1465
accedi con facebook	1465
accedi con google	1465
accedi con il tuo account	1465
accept	679
accept all	679
accept all cookies	679
accept and close	679
accept and continue	679
accept toate	2059
accepta i continua	230
accepta i mostra el contingut	230
accepta les galetes	230
accepta-ho tot	230
accepted payment methods	640
accepteer	1702
accepteer alle cookies	1702
accepter	353	1109
accepter alle	353
accepter alle cookies	353
accepter et afficher	1139
accepter et afficher le contenu	1139
accepter et continuer	1109
accepter et fermer	1109
accepter les cookies	1109
accepter tout	1109
acceptera	2381
acceptera alla	2381
accepteren	1702
acces nelimitat la toate articolele	2074
acceso	824
accetta	1422
accetta e continua	1422
accetta e continua oppure abbonati	1465
accetta e visualizza	1446
accetta e visualizza il contenuto	1446
accetta i cookie	1422
accetta tutti	1422
accetta tutto	1422
acconsento a ricevere comunicazioni commerciali	1461
acconsento alla visualizzazione di contenuti esterni	1446
account aanmaken	1680
accueil	1119
aceitar	1981
aceitar cookies	1981
aceitar e continuar	1981
aceitar e ver	2006
aceitar todos	1981
aceitar tudo	1981
aceptar	851
aceptar cookies	851
aceptar todas	851
aceptar todo	851
aceptar y continuar	851
aceptar y ver	881
aceptar y ver el contenido	881
acepto que se me muestre contenido externo	881
acepto recibir comunicaciones comerciales	896
acompanhe ao vivo	2018
acquista il numero in edicola	1451
acquista la copia digitale	1451
acquista questo numero	1451
activa les alertes	239
activa les notificacions	239
activa les notificacions i no et perdis res	239
activar alertas	895
activer les alertes	1149
""", 'ad': """
ad	674	1496	1556	2692
ad choices	674
ad feedback	674
adchoices	674
add a comment	683
add as preferred source	669
add to bookmarks	664
add to my topics	669
add to reading list	763
addebito diretto	1402
adicionar aos favoritos	2027
administrer samtykke	1812
adres e-mail	1881
adresa de e-mail	2069
adresa de email	2069
adresa ta de email	2069
adresse e-mail	1092
adresse e-mail invalide	1152
adresse mail	1152
ads	674
advert	674
adverteer bij ons	1735
advertentie	1700
advertenties	1700
adverteren	1735
advertise with us	674
advertisement	674	1352	1420	2488
advertisement feature	674
advertisements	674
advertiser content	674
advertising	674
advertorial	444	575	1387	2045	2488
""", 'af': """
afdrukken	1695
afegeix un comentari	224
afficher ce contenu	1139
afficher l'original	1120
afficher la suite	1119
afficher le contenu	1109
afficher le contenu externe	1139
afficher les commentaires	1112
afficher moins	1120
afficher plus	1119
affiliate	674
affiliate disclosure	674
affiliate-link	444
afgiv din stemme her	364
afmelden	1680
afspelen	1713
afspil	364
after ad	674
after newsletter promotion	652
afvis	353
afvis alle	353
""", 'ag': """
agb	447
aggiungi ai preferiti	1415
aggiungi un commento	1425
agrandir	1119
agrandir l'image	1119
agree	679
agree and continue	679
""", 'ah': """
ahora en portada	858
ahora no	819
""", 'ai': """
ai deja cont	2037
ai deja un abonament	2074
ai deja un cont	2037
ai generated summary	734
ai highlights	734
ai overview	734
ai summary	734
ai uitat parola	2037
ai-generated	734
ai-generated summary	734
ai-genererad sammanfattning	2391
ai-genereret opsummering	364
ai-generert oppsummering	1822
ai-oppsummering	1822
ai-opsummering	364
ai-samenvatting	1732
ai-sammanfattning	2391
aidez-nous	1075
aiheet	1025
ailleurs sur le web	1116
ainult tellijale	912
aiutaci	1399
aizpildi aptauju	1641
""", 'aj': """
ajouter aux favoris	1102
ajouter un commentaire	1112
""", 'ak': """
akceptuj	1893
akceptuj wszystkie	1893
akkoord	1702
aksepter alle	1812
aktualno	2307
aktuell	454
aktuelle artikel	454
aktuelle nachrichten	454
aktuelles	454
akun saya	1340
akzeptieren	447
""", 'al': """
al abonnee	1750
al abonnee? log in	1680
al een account	1680
alege abonamentul	2074
alege abonamentul potrivit	2074
algemene voorwaarden	1702
all access digital	761
all comments	683
all donations are tax-deductible	757
all news	693
alla kommentarer	2384
alle ablehnen	447
alle abo-angebote	510
alle akzeptieren	447
alle anzeigen	457
alle artikel anzeigen	457
alle artikel unbegrenzt lesen	510
alle bilder	457
alle cookies accepteren	1702
alle cookies akzeptieren	447
alle externen inhalte anzeigen	483
alle kommentare	450
alle kommentare anzeigen	450
alle kommentarer	356	1815
alle newsletter	426
alle nieuwsbrieven	1743
alle reacties	1706
alleen abonnees kunnen reageren	1740
aller au contenu	1119
aller au contenu principal	1119
allerede abonnent? log ind	339
allerede abonnent? logg inn	1798
alles accepteren	1702
alles akzeptieren	447
alles anzeigen	457
alles bekijken	1713
alles klar	458
alles weigeren	1702
allow content	679
allow cookies	679
allow facebook content	732
allow google youtube content	732
allow instagram content	732
allow tiktok content	732
allow twitter content	732
allow x content	732
allow youtube content	732
already a member	642
already a member? log in	642
already a subscriber? log in	642
already a supporter	634
already have an account	642
already have an account? log in	642
already have an account? sign in	642
already registered	761
already registered? log in	761
als e-mail versenden	439
als pdf speichern	511
also	691
also in the news	688
also on	688
also read	688
also worth reading	19
alte articole	19	2049
alte articole care te-ar putea interesa	19
altre notizie	19	1429
altre notizie da leggere	19
altri articoli	1429
altri articoli su questo argomento	1429
altri articoli sull'argomento	1429
altro	1432
altro importo	1402
always active	679
""", 'am': """
am meisten gelesen	454
amount	635
ampliar	861	1991
ampliar imagen	861
""", 'an': """
an error has occurred while submitting the form	752
an error occurred. please try again	752
ana sayfa	2495
anadolu ajansi	2499
anasayfa	2495
anbefalede artikler	361
anbefales	1819
anbefalet	361
anbefalt	1819
anbefalte saker	1819
anda mungkin juga suka	1383
anda mungkin suka	19
ander bedrag	1679
andere lasen auch	454
anderen lazen ook	1710
anderer betrag	417
andre leser	1819
ange din e-postadress	2371
ange din mejl	2371
angebot sichern	418
angebote unserer partner	444
anladim	2496
anmelden	418
anmeldung erfolgreich	501
anna palautetta	1024
anna palautetta jutusta	1024
anna tagasisidet	918
annonce	352	1107
annoncer	352
annonces	1107
annons	2380
annons slut	2380
annonse	1811
annonse - artikkelen fortsetter under	1811
annonse - saken fortsetter under	1811
annonser	1811	2380
annonssamarbete	2395
annual	635
annunci	1420
annuncio	1420
anterior	861	1991	2051
antworten	450
antworten abbrechen	450
anunci	224
anuncie conosco	2010
anuncio	849
anuncios	849
anzeige	444
anzeige - artikel geht unten weiter	516
anzeige - weiterlesen nach der anzeige	516
anzeige anzeige	444
anzeige aufgeben	489
anzeige scrollen, um weiterzulesen	444
anzeige von unserem partner	516
anzeigen	444
""", 'ap': """
apenas assinantes podem comentar	2016
apoie	1959
apoie-nos	1959
aportar	820
approfondimenti	1429
approfondisci	1429
apri	1433
apri la mappa	1433
apri menu	1432
""", 'ar': """
ar santrauka buvo naudinga	1599
ar straipsnis buvo naudingas	1599
ara	2495
archivado en	854
archivo	858
argomenti	1429
argomenti trattati	1429
around the web	688
article content	674
article continues below	674
article suivant	1116
articles connexes	1116
articles les plus lus	1116
articles populaires	1160
articles relacionats	221
articles similaires	1116
articole recente	2049
articole recomandate	2049
articole similare	2049
articoli che potrebbero interessarti	1429
articoli consigliati	1468
articoli correlati	1429
articolo correlato	1429
articolo precedente	1429
articolo riservato agli abbonati	1465
articolo successivo	1429
articolo tradotto automaticamente	1448
articolul anterior	2049
articolul pe scurt	2062
artigo anterior	1988
artigo exclusivo para assinantes	2025
artigo exclusivo para subscritores	2025
artigos recomendados	2028
artigos relacionados	1988
artikel als geschenk versenden	536
artikel als pdf herunterladen	511
artikel auf die merkliste setzen	511
artikel bewaren	1751
artikel bewerten	450
artikel delen	1695
artikel drucken	439
artikel freischalten	418
artikel geht unten weiter	516
artikel kostenlos weitergeben	536
artikel lain	1383
artikel lainnya	1357
artikel lesen	457
artikel menarik lainnya	1383
artikel merken	439
artikel mit freunden teilen	536
artikel opslaan	1751
artikel per e-mail empfehlen	511
artikel populer	1383
artikel premium	1382
artikel printen	1751
artikel sebelumnya	1357
artikel selanjutnya	1357
artikel speichern	439
artikel sponsor	1387
artikel teilen	439
artikel terkait	1357
artikel verschenken	418
artikel versenden	439
artikel weitergeben	536
artikel weiterleiten	511
artikel zusammenfassen	485
artikkel on tellijale	912
artikkel sisaldab reklaamlinke	921
artikkelen er forbeholdt abonnenter	1798
artikkelen fortsetter under	1811
artikkelen fortsetter under bildet	1811
artikkeli jatkuu mainoksen alla	1019
""", 'as': """
as + lidas	1988
as mais lidas	1988
ascolta	1415
ascunde	2052
asetukset	1020
asiasanat	1025
ask ai	734
ask me later	634
ask our ai	734
ask our ai about this story	734
assinar	1962
assinatura	1962
assinaturas	1962
assine	1962
assine agora	1962
assine nossa newsletter	1966
assuntos	1988
""", 'at': """
atidaryti	1601
ativar alertas	2018
atmesti	1611
attiva l'abbonamento	1403
attiva le notifiche	1459
attiva ora	1403
""", 'au': """
auch interessant	454
auch lesenswert	454
auch spannend	454
aucun commentaire	1112
audio abspielen	491
auf bluesky teilen	439
auf die leseliste	536
auf die merkliste	511
auf einer seite lesen	454
auf facebook posten	439
auf facebook teilen	439
auf linkedin teilen	439
auf mastodon teilen	439
auf telegram teilen	439
auf twitter teilen	439
auf whatsapp teilen	439
auf x teilen	439
auf xing teilen	439
auf youtube anschauen	491
auf youtube ansehen	491
aufklappen	458
aus der redaktion	454
ausblenden	458
ausklappen	457
autentificare	2037
automatische incasso	1679
autoriser	1109
autre montant	1082
autres articles	1116
""", 'av': """
ava	920
avaa	1028
avaa kartta	1028
avaa koko juttu	1010
avainsanat	1025
avgi din stemme her	1822
aviso legal	851
avvis	1812
avvis alle	1812
avvisa	2381
avvisa alla	2381
""", 'ay': """
ayrica okuyun	2493
ayrintilar	2496
""", 'ba': """
baca berita lainnya	1383
baca juga	1357
baca nanti	1382
baca selengkapnya	1359
back to top	693
bagikan	1349
bagikan artikel	1349
bagikan ke	1349
bagikan lewat whatsapp	1382
balas	1356
bank transfer	640
bankeinzug	417
bankoverschrijving	1679
""", 'be': """
beantwoorden	1706
become a founding member	642
become a friend	636
become a member	636
become a paid subscriber	636
become a patron	636
become a sponsor	636
become a subscriber	642
become a supporter	636
become an insider	761
become an insider and start reading now	761
bedankt voor je aanmelding	1743
bedankt voor je feedback	1740
bedankt voor je inschrijving	1685
bedankt voor uw aanmelding	1743
bedankt voor uw feedback	1740
begrepen	1714
bei facebook teilen	439
bei twitter teilen	439
bei whatsapp teilen	439
bei x teilen	439
beitrag auf instagram ansehen	483
beitrag auf x ansehen	483
beitrag mit freunden teilen	536
beitrag teilen	439
bekijk aanbieding	1680
bekijk alle abonnementen	1680
bekijk alle nieuwsbrieven	1743
bekijk alle vacatures	1735
bekijk alles	1713
bekijk de aanbiedingen	1680
bekijk de kaart	1714
bekijk de video	1737
bekijk details	1714
bekijk deze post op instagram	1730
bekijk deze post op x	1730
bekijk dit bericht op instagram	1730
bekijk dit bericht op x	1730
bekijk foto's	1713
bekijk meer	1713
bekijk onze aanbiedingen	1750
bekijk ook	1710
bekijk op youtube	1737
bekijk reacties	1706
bekijk resultaten	1714
beliebt	454
beliebt bei unseren lesern	515
beliebte artikel	454
beliebteste artikel	454
belki daha sonra	2477
beluister dit artikel	1737
benzer haberler	19	2493
beranda	1359
berdonasi	1339
bereits registriert	418
bereits registriert? anmelden	418
bergabunglah dengan tim kami	1372
beri komentar	1356
berikutnya	1359
berita hari ini	1383
berita lain	1383
berita lainnya	19	1357
berita menarik lainnya	1383
berita pilihan	1357
berita populer	1357
berita terbaru	1357
berita terkait	1357
berita terkini	1357
berita utama	1357
berlangganan	1340
berlangganan sekarang	1340
best gelezen	1710
beste aanbieding	1750
betaalde inhoud	1700
betaalde samenwerking	1755
betaalmethode	1679
betaalmethoden	1679
betaalmethodes	1679
betalt annonce	352
betalt indhold	352
betrag eingeben	417
bewaar	1695
bewaar artikel	1695
bewaar dit artikel	1751
bewaar dit artikel om later te lezen	1751
bewaren	1695
bewerten sie diesen artikel	495
bezahlte anzeige	516
bezahlte partnerschaft	516
bezahlter inhalt	444
""", 'bi': """
bidra	1795	2363
bidrag	336
bienvenido	824
bild anzeigen	458
bilder anzeigen	457
bildergalerie	454
bilginizi sinayin	2495
billed annually	761
billed monthly	761
bitte bleiben sie fair und sachlich	495
bitte bleiben sie sachlich und fair	495
bize destek olun	2478
""", 'bl': """
bleiben sie informiert	426
bli medlem	1795	2363
blijf op de hoogte	1685
bliv medlem	336
bluesky	665
""", 'bn': """
bns	922	1603
bns inf	1603
bns/afp	922
""", 'bo': """
boletim	1966
boletines	831
boleto	1961
bonifico	1402
bonifico bancario	1402
bonus video	2185
bookmark	664
bookmark this	664
bookmark this article	664
""", 'br': """
brak komentarzy	1896
branded content	849	1755
brought to you by	674
browse all	693
browse all newsletters	752
""", 'bu': """
bu haber faydali oldu mu	2492
buat akun	1340
buffer	665
buka	1360
buka peta	1360
bunlari da okuyun	2493
buscar	861	1991
butlletins	241
buy us a coffee	636
""", 'ca': """
cada aporte cuenta	899
cada euro conta	2023
cada euro cuenta	899
cada real conta	2023
cadastrar	1962
cadastre-se	1962
cadeau-artikel	1680
cambiar mis preferencias	881
cambiar preferencias de cookies	881
cancel	635
cancelar respuesta	854
capito	1433
caratteri rimanenti: #	1456
cargar contenido	851
cari	1359
carica altri	1432
carregando	2006
carregar mais	1991
carta di credito	1402
carte bancaire	1082
categorias	1988
categorie	1429
categories	688
categorii	2049
""", 'ce': """
cele mai citite	2049
cele mai citite articole	2077
cele mai noi	2049
cele mai populare	2049
cerca	1432
cerrar	819
ces articles devraient vous plaire	1160
cetak	1349
cetak artikel	1382
cetak halaman	1382
cevapla	2492
""", 'cg': """
cgu	1109
cgv	1109
""", 'ch': """
chaque don compte	1155
chaque euro compte	1155
chargement du sondage	1147
charger plus	1119
chci darovat	258
check your email	798
check your inbox	798
chiedi alla nostra ia	1448
chiudi	1398
chiudi menu	1432
choisissez la formule qui vous convient	1156
choisissez un montant	1082
choisissez votre formule	1156
choose an amount	640
choose your payment method	640
choose your plan	642
""", 'ci': """
citi lasa	1636
citi raksti	1636
""", 'cl': """
clasificados	849
click here	693
click to enlarge	693
cliquer ici pour partager	1102
close	635
close extra sharing options	664
close menu	693
close share panel	664
close this message	634
clube do assinante	2010
""", 'co': """
codes promo	1107
colabora	820
collapse	693
comenta	854
comentar	854	1984
comentarii	2048
comentario	854
comentarios	854
comentaris	224
comentariu	2048
comente	1984
comment	665	683
comment ne plus voir ce message	1074
comment policy	683
commenta	1425
commenta l'articolo	1425
commenta per primo	1425
commentaire	1112
commentaires	1112
commenter	1102	1112
commenter l'article	1112
commenti	1425
commento	1425
commento in attesa di moderazione	1456
comments	683
comments off	683
commercial content	674
community guidelines	683
community rules	683
compare plans	642
comparte	843
comparteix	224
comparteix a facebook	247
comparteix a whatsapp	247
comparteix a x	247
compartilhar	1974
compartilhar no linkedin	1974
compartilhar no twitter	1974
compartilhar no whatsapp	1974
compartilhar no x	1974
compartilhar por e-mail	1974
compartilhar via	1974
compartilhe	1974
compartilhe isso	1974
compartir	843
compartir en	843
compartir en bluesky	843
compartir en linkedin	843
compartir en telegram	843
compartir en twitter	843
compartir en x	843
compartir por correo	843
compartir por email	843
complete coverage	688
compra questo numero	1451
compris	1120
comunicar erro	1984
concordo	1981
condiciones de uso	851
condiciones generales	851
conditions d'utilisation	1109
conditions de publication	1147
condividi	1415
condividi articolo	1415
condividi su	1415
condividi su facebook	1415
condividi su linkedin	1415
condividi su telegram	1415
condividi su twitter	1415
condividi su x	1415
condividi via email	1415
condivisioni	1415
condizioni d'uso	1422
conectare	2037
configura les galetes	230
configurar cookies	851
connectez-vous	1083
connexion	1083
consigliati	1429
consigliati per te	1429
consigue tu entrada	885
consulta las esquelas de hoy	885
consulta las normas de la comunidad	890
consulta les esqueles	235
consulta todas nuestras newsletters	896
consulter	1119
cont nou	2037
contact	693	1112	1706	2048
contact us	683
contactez-nous	1112
contacto	854
contactos	1984
contato	1984
contattaci	1425
contatti	1425
contenido de marca	849
contenido de nuestros socios	858
contenido elaborado por la marca	885
contenido exclusivo	824
contenido exclusivo para socios	900
contenido externo	881
contenido externo recomendado	881
contenido ofrecido por	849
contenido para suscriptores	824
contenido patrocinado	849
contenido promocionado	849
contenido recomendado	904
contenido relacionado	858
contenido solo para usuarios registrados	900
contenidos recomendados	904
contenidos relacionados	858
content from our partner	766
content from our partners	766
content from our sponsor	766
contenu commercial	1107
contenu de marque	1107
contenu externe	1139
contenu partenaire	1107
contenus partenaires	1107
contenuti correlati	1429
contenuti sponsorizzati	1420
contenuto esterno	1446
contenuto esterno consigliato	1446
contenuto per abbonati	1403
contenuto premium	1465
contenuto promozionale	1451
contenuto riservato	1403
contenuto riservato agli abbonati	1465
contenuto riservato agli utenti registrati	1465
contenuto sponsorizzato	1420
contingut exclusiu per a subscriptors	245
contingut extern	230
contingut extern recomanat	230
contingut ofert per	235
contingut patrocinat	224
continua a leggere	1432
continua amb apple	245
continua amb facebook	245
continua amb google	245
continua con apple	1465
continua con facebook	1465
continua con google	1465
continua depois da publicidade	1979
continua llegint	248
continua senza accettare	1422
continua senza sostenere	1398
continuar a ler	1991
continuar com apple	2025
continuar com facebook	2025
continuar com google	2025
continuar con apple	900
continuar con facebook	900
continuar con google	900
continuar e fechar	1981
continuar lendo	1991
continuar leyendo	861
continuar sem apoiar	1958
continuar sin donar	819
continue	635
continue a ler	1988
continue lendo	1962
continue reading	688	693
continue reading below	674
continue reading the main story	674
continue reading with a subscription	642
continue to article	634
continue to the article	634
continue without accepting	679
continue without donating	634
continue without supporting	634
continuer avec apple	1156
continuer avec facebook	1156
continuer avec google	1156
continuer la lecture	1083
continuer sans accepter	1109
continuer sans donner	1074
contribua	1959
contribuer	1075
contribuez	1112
contribuir	1959
contribuisci	1399
contribute now	636
contribute with google	636
contribuye	820
contul meu	2037
cookie notice	679
cookie policy	679	1422
cookie preferences	679
cookie-einstellungen	447
cookie-instellingen	1702
cookie-instellingen aanpassen	1730
cookiebeleid	1702
cookieindstillinger	353
cookiepolicy	2381
cookiepolitik	353
cookies	270	353	1702	1812	2381
cookies aanpassen	1730
cookies akzeptieren	447
cookies instellen	1702
cookies policy	679
cookies wijzigen	1730
cookievoorkeuren wijzigen	1730
copia il link	1415
copia link	1415
copiar el enlace	843
copiar enlace	843
copiar link	843	1974
copiar o link	1974
copied	664
copied to clipboard	763
copier l'url	1102
copier le lien	1102
copy	665
copy link	664	1349	2627
copy link copied	664
copy link to clipboard	664
copy this link	664
copy url	664
corrections policy	683
correlati	1429
cosa pensi di questo articolo	1448
count me in	652
""", 'cr': """
crea un account	1403
crea un alert	1459
crear alerta	895
crear cuenta	824
crear una cuenta	824
create a free account	642
create account	642
create an account	642
create free account	642
created with ai	734
credit card	640
credit or debit card	640
creditcard	1679
criar alerta	2018
criar conta	1962
""", 'cs': """
csatlakozz csapatunkhoz	1294
""", 'cu': """
custom amount	635
""", 'cz': """
czas czytania # min	1903
czytaj dalej	1903
czytaj dalej za	1878
""", "d'": """
d'autres articles	1116
""", 'da': """
da non perdere	1429
da non perdere in edicola	1420
daftar	1340
daha fazla	2495
daha sonra	2477
daha sonra hatirlat	2477
daha sonra oku	2486
daily newsletter	652
dal web	1429
dalej	1900
dalies	1639
dalies ar rakstu	1634
dalintis	1593
dalintis facebook	1598
dalintis su draugais	1598
dalyvaukite apklausoje	1600
dans cet article	1116
darovat	258
daruj	258	2302
das interessiert andere leser	454
das lesen andere	515
das neueste	454
datenschutz	447
datenschutz-einstellungen	447
datenschutzeinstellungen	447
dauerauftrag	414
dauerwerbung	444
""", 'de': """
de samenvatting kan fouten bevatten	1732
de tekst gaat verder onder de foto	1700
debat: skriv	356
debatt: si din mening	1815
debatte	450
debattregler	1815
deconectare	2037
deel	1695
deel artikel	1695
deel dit	1695
deel dit artikel	1695
deel dit bericht	1775
deel dit verhaal	1775
deel op facebook	1695
deel op twitter	1695
deel op x	1695
deel via	1751
deel via e-mail	1695
deel via whatsapp	1695
deine e-mail-adresse	426
deine meinung	450
deixa un comentari	224
deixe uma resposta	1984
deja un comentario	854
deja una respuesta	854
dejar de seguir	895
dejar un comentario	854
del	348	1807
del artikel	348
del artikkel	1807
del artikkelen	1807
del artiklen	348
del artiklen gratis	339
del med	348	1807
del saken gratis	1798
del via e-mail	348
del via e-post	1807
dela	2376
dela artikel	2376
dela artikeln gratis	2366
dela med	2376
dela via e-post	2376
dela via mejl	2376
delen	1695
delen op bluesky	1751
delen op facebook	1695
delen op linkedin	1751
delen op whatsapp	1751
delen op x	1751
delen via	1751
delen via e-mail	1695
delen via facebook	1695
delen via twitter	1695
delen via whatsapp	1695
deli	2310
deli na facebooku	2310
delite	2310
delite to novico	2310
delite to zgodbo	2310
delivered daily	752
delivered to you	652
delivered weekdays	752
delivered weekly	752
dengarkan	1349
deretter # kr/mnd til du sier opp	1798
derniers articles	1116
desa	224
desa l'article	247
deschide	2052
descuentos	849
desplegar	862
desplegar redes sociales	843
destacadas	858
destacados	858
destaques	1988
destek ol	2478
destek olun	2478
det er gratis at oprette en profil	339
detail	1360
details	458	694	1714
details anzeigen	458
detaily	277
detalhes	1992
detalii	2052
detaljer	365	1823	2392
detalles	862
detaylar	2496
dettagli	1433
dette er en annonse	1811
dette er en plus-artikel	339
dette er en plussak	1798
dette leser andre	1819
devamini oku	2495
devenez membre	1075
devenir membre	1075
deze video is niet beschikbaar	1730
""", 'dh': """
dha	2499
""", 'di': """
di santrauka	1600
dicci la tua	1456
die meistgelesenen artikel	454
diesen artikel kommentieren	450
diesen artikel teilen	439
diesen artikel verschenken	511
diesen beitrag auf facebook ansehen	483
diesen beitrag auf instagram ansehen	483
diesen tweet ansehen	483
digg	665
digital subscription	642
digital-abo	418
digitalabo	418
digitale krant	1680
digite seu e-mail	1966
dimensione testo	1415
din e-mail	344
din e-post	1803	2371
din e-postadresse	1803
dinle	2486
dirbk su mumis	1600
direct debit	640
direct lezen	1750
direct toegang	1750
direct verder lezen	1680
discussie	1706
discussion about this post	693
discussione chiusa	1425
diskuse	273
diskusia	2251
diskuter	1815
diskutera	2384
diskutieren	495
diskuze	273
dismiss	635
dismiss this message	634
distribuie	2042
distribuie articolul	2042
distribuie pe facebook	2076
distribuie pe whatsapp	2076
dit artikel delen	1751
dit bericht op instagram bekijken	1730
dit is een advertentie	1755
dit is een premium artikel	1750
dit vind je misschien ook leuk	1710
diventa socio	1399
diventa sostenitore	1399
""", 'dn': """
dnes ne	257
dnes nie	2255
""", 'do': """
do mesmo autor	1988
do not sell my personal information	679
do not sell or share my personal information	679
doar	1959
dodaj komentar	2310
dodaj komentarz	1896
doe	1959
doe agora	1959
doe mee en win	1735
don mensuel	1075
don ponctuel	1075
don't miss	688
don't miss out	652
don't want to see this? remove ads	674
dona	820	1399
dona adesso	1399
dona ahora	820
dona ora	1399
dona'ns suport	217
donar	820
donar ahora	820
donasi	1339
donasi sekarang	1339
donate	636
donate become	636
donate here	636
donate monthly	636
donate now	636
donate today	636
donations are tax-deductible	757
donazione mensile	1399
donazione singola	1399
doneer	1677
doneer nu	1677
doneer via ideal	1747
doner	336	1795
donera	2363
donera nu	2363
doneren	1677
doniraj	2177	2302
doniraj odmah	2177
doniraj zdaj	2302
donirajte	2177	2302
donner	1075
doorsturen	1695
dossier	454	1116	1429	1710
dossiers	454	1116	1710
""", 'dr': """
drucken	439
druge novice	19
drukuj	1888
""", 'du': """
du er nu tilmeldt	344
du er nu tilmeldt nyhedsbrevet	344
du kan til enhver tid afmelde dig	344
dukung jurnalisme independen	1339
dukung kami	1339
""", 'dy': """
dyskusja	1896
""", 'e-': """
e-avis	339	1798
e-edition	693
e-gazete	2479
e-mail	263	344	426	665	1881	1966	2097
e-mail eingeben	426
e-mail teilen	439
e-mail-adresse	426
e-mail-adresse eingeben	426
e-mailadres	1685
e-mailadresse	344
e-mailen	1695
e-paper	418	693
e-pasta adrese	1658
e-pasts	1658
e-post	937	1803	2371
e-posta	2516
e-posta adresiniz	2516
e-posta adresinizi girin	2516
e-postadress	2371
e-postadresse	1803
e-posti aadress	937
e-tidning	2366
e-wydanie	1878
""", 'ea': """
eavis	1798
""", 'ed': """
edasi lugemiseks logi sisse	912
edellinen	1027
edellinen juttu	1025
editor's choice	688
editor's pick	579	688
editor's picks	688
editors' choice	688
editors' picks	688
edizione digitale	1403
""", 'ee': """
eenmalig	1677
eerste maand gratis	1750
""", 'ei': """
ei kiitos	1008
ei nyt	1008
ei, kiitos	1008
einblenden	458
einklappen	457
einloggen	418
einmalig	414
einmalig spenden	414
einstellungen	447
einwilligung	447
""", 'el': """
elders op het web	1710
elige una cantidad	823
elke bijdrage telt	1747
elke donatie telt	1747
elke euro telt	1747
elolvasom	1294
els preus poden variar	235
elsewhere on the web	688
elta	1603
elta inf	1603
""", 'em': """
em alta	1988
em destaque	1988
email	652	665	2097
email (required	652
email address	652
email article	664
email this	664
email to a friend	664
emneord	1819
emner	361	1819
empfehlen	439
empfehlungen	454
empfehlungen der redaktion	454
empfohlene artikel	454
empfohlener externer inhalt	447
empfohlener redaktioneller inhalt	447
""", 'en': """
en ce moment	1116
en continu	1116
en directo	858
en este tema	904
en otros medios	858
en portada	858
en savoir plus	1109	1119
encontrou algum erro	1984
encontrou um erro	1984
ende der werbung	557
engangsgave	1795
enim loetud	914
enlace copiado	843
enlace copiado al portapapeles	903
enlarge	694
enlarge image	693
enlarge this image	693
enne kommenteerimist loe reegleid	918
enregistrer	1102
enregistrer cet article	1159
enregistrer l'article	1159
entdecken sie unsere newsletter	501
entendi	1992
entendido	862
enter amount	640
enter your email address	652
entra	1403
entra nella conversazione	1456
entradas relacionadas	858
entrar	824	1962
entrar com apple	2025
entrar com facebook	2025
entrar com google	2025
entre	1962
entre com sua conta	2025
envia per correu	247
envia-ho per correu	247
enviar a un amigo	903
enviar para um amigo	2027
enviar por correo	843
enviar por e-mail	1974
enviar por email	843
enviar por whatsapp	843
envie de lire la suite	1156
envoyer par courriel	1159
envoyer par e-mail	1102
envoyer par email	1102
envoyer par mail	1102
""", 'ep': """
epaper	693
""", 'er': """
er der fejl i artiklen	356
er du allerede abonnent	339	1798
er ging iets mis. probeer het later opnieuw	1743
er is iets misgegaan	1743
er is iets misgegaan. probeer het later opnieuw	1743
ergebnisse anzeigen	458
err/bns	922
erstellt mit ki	485
""", 'es': """
es folgt werbung	557
es ist ein fehler aufgetreten	501
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	501
esci	1403
escolha do editor	1988
escolha o seu plano	2025
escolha seu plano	2025
escolha um valor	1961
escribe tu correo	896
escribe tu email	896
escribe un comentario	854
escuchar	843
espace partenaire	1107
espacio patrocinado	885
espandi	1433
especiais	1988
esqueceu a senha	1962
esqueci minha senha	1962
esquelas	885
esqueles	235
essai gratuit	1083
""", 'et': """
et pot interessar	221
et pots donar de baixa en qualsevol moment	241
et queden # articles gratis aquest mes	245
et recomanem	221
etichete	2049
etiketler	2493
etiquetas	858	1988
etiquetes	248
ets subscriptor? identifica't	245
etusivu	1025	1027
etusivulle	1025
""", 'ev': """
every contribution counts	757
every dollar counts	757
every donation counts	757
every gift counts	757
""", 'ex': """
exclusiu per a subscriptors	245
exclusive content	642
exclusive to subscribers	761
exclusivo assinantes	1962
exclusivo para assinantes	2025
expand	693
expand all	694
expandera	2392
expandir	1992
explore	691
explore more	688
explore more on these topics	688
explore our newsletters	752
explore our subscription offers	761
explore subscription offers	761
external content	732
external links	664
externe content	1730
externe inhalte	447
externe inhalte anzeigen	447
externe inhalte erlauben	447
externe inhoud	1730
externen inhalt anzeigen	447
externen inhalt laden	447
externer inhalt	447
externer inhalt konnte nicht geladen werden	483
""", 'ez': """
ezt is olvassa el	1292
""", 'fa': """
facebook	665
facebook messenger	665
facebook twitter	664
facebook twitter email	664
facebook twitter linkedin email	664
facebook twitter whatsapp	664
facebook x	664
fai il quiz	1456
fai il test	1456
fai una domanda su questo articolo	1448
faire un don	1075
fale conosco	1984
fandt du en fejl	356
fant du en feil	1815
fast geschafft	501
favorilere ekle	2486
favoris	1102
fazer login	1962
""", 'fe': """
featured articles	688
featured content	688
featured stories	688
fechar	1958	1991
feedback	450	683	1706
feedback geben	450
fehler gefunden	450
fehler im artikel gefunden	450
fehler melden	450
fel i artikeln	2384
feliratkozom	1297
fermer	1074
fermer le menu	1119
fes-te soci	217
fes-te subscriptor	217
fetching more	693
""", 'fi': """
fil info	1116
filed under	688	693
find out more	693
fique por dentro	1966
first name	652
fizetett tartalom	1287
""", 'fj': """
fjern annoncer	352
fjern annonser	1811
""", 'fl': """
flecha	824
fler	2388
fler artiklar	2388
fler nyheter	2388
flere artikler	361	1819
flere nyheder	361
flere nyheter	1819
flere saker	1819
flipboard	665
""", 'fo': """
fold ud	365
folgen	440
folgen sie uns	440
follow	669
follow author	669
follow live	669
follow this author	669
follow this topic	669
follow topic	669
follow us	669
follow us on facebook	669
following	669
font size	664
for abonnenter	339	1798
for subscribers	642
forgot password	642
forgot your password	642
forma de pagamento	1961
forma de pago	823
formas de pagamento	1961
formas de pago	823
forrige	364	1822
forrige artikel	361
forrige artikkel	1819
forse in seguito	1398
forsiden	361	1819
foto	1357
foto galeri	2493
fotogalerija	1600
fotostrecke	454
fout gespot	1706
fout gezien	1706
fout melden	1714
foutje gezien	1706
""", 'fr': """
frag unsere ki	485
fragen sie unsere ki	485
free daily newsletter	652
free newsletter	652
free weekly newsletter	652
friss	1292
from around the web	688
from our partners	688
from our sponsor	674
from our sponsors	674
from the web	688
""", 'fu': """
full coverage	688
full results	694
full score	694
fullscreen	693
fullskjerm	1822
further reading on this site	688
""", 'ga': """
ga akkoord	1702
ga naar inhoud	1713
galite bet kada atsisakyti prenumeratos	1593
gallery	1429
ganzen artikel lesen	457
""", 'ge': """
ge bort artikeln	2366
gebruiksvoorwaarden	1702
geef cadeau	1751
geef een reactie	1706
geef feedback	1740
geef je mening over dit artikel	1740
gegenereerd door ai	1732
gegenereerd met ai	1732
gem	348
gem artikel	348
gem artiklen til senere	348
gem til senere	348
gemaakt met ai	1732
generated by ai	734
gerade nicht	413
gerelateerd	1710
gerelateerd nieuws	1710
gerelateerde artikelen	1710
gerelateerde onderwerpen	1710
gerir cookies	1981
gesponsert	444
gesponserter beitrag	516
gesponserter inhalt	444
gesponsord	1700
gesponsorde inhoud	1700
gestion des cookies	1109
gestionar cookies	851
gestisci i cookie	1422
gestisci notifiche	1459
gestisci preferenze	1422
get alerts	669
get digital access	642
get email updates	652
get started	642
get the daily email	652
get the newsletter	652
""", 'gi': """
gi bort artikkelen	1798
gi bort saken	1807
gi tilbakemelding	1815
gift a subscription	642
gift article	642
gift this article	642
giv artiklen til en ven	348
giv os feedback	356
give a gift	642
give a gift subscription	636
give feedback	683
give monthly	636
give now	636
give today	636
give us feedback	683
gizle	2496
gizlilik	2489
""", 'gl': """
glemt adgangskode	339
glemt passord	1798
""", 'go': """
go to top	693
godkjenn	1812
godkjenn alle	1812
godta	1812
godta alle	1812
google	665
google news	665
google plus	665
got it	679
""", 'gr': """
gracias por suscribirte	831
gracias por tu voto	883
gracias por votar	883
gratis proberen	1680
grazie per aver votato	1448
grazie per il tuo feedback	1448
grazie per l'iscrizione	1410
""", 'gu': """
guarda anche	1429
guarda i risultati	1448
guarda l'article	247
guarda la gallery	1432
guardar	843	1974
guardar en favoritos	903
guardar para ler mais tarde	2027
guides d'achat	1116
gulir untuk lanjut membaca	1352
""", 'ha': """
haber faydali oldu mu	2492
haberi kaydet	2486
haberi nasil buldunuz	2492
haberi oynat	2495
haberi puanla	2492
haberi sesli dinle	2486
haberi sesli dinleyin	2486
haberi sesli dinleyin (# dk	2486
haberi yazdir	2486
haberin devami	2488	2495
haberin devami reklamdan sonra	2488
haberin tamami	2495
hacker news	665
hadiahkan artikel ini	1382
hae	1027
hai letto # articoli su # questo mese	1465
hai trovato un errore	1425
hai una segnalazione	1425
haku	1027
halaman berikutnya	1359
halaman selanjutnya	1359
halaman: #	1359
handelsbetingelser	353
hantera cookies	2381
har du allerede en konto	339	1798
har du redan ett konto	2366
has oblidat la contrasenya	218
hasznos volt a cikk	1291
hata bildir	2492
hata bildirin	2492
haut de page	1119
have an account	642
have an account? sign in	642
have your say	683
hazte miembro	820
hazte premium	900
hazte socia	820
""", 'he': """
heb je al een account	1680
help mee	1677
help ons om dit te blijven doen	1747
hem	2391
hemeroteca	824
hepsini kabul et	2489
herinner me later	1676
hesabim	2479
hesabiniz var mi	2479
het artikel gaat hieronder verder	1700
het laatste nieuws	1710
""", 'hi': """
hide	694
hide ad	674
hide caption	693
hide comments	683
hide this message	634
hier anmelden	418
hier einloggen	418
hier finden sie informationen zum datenschutz	483
highlights generated by artificial intelligence	734
hilfe	450
hinweis an die redaktion	495
hinweis zum datenschutz	447
hinweise zu diesem artikel	495
hittade du ett fel	2384
hittat fel	2384
""", 'hj': """
hjem	364	1822
""", 'hl': """
hlasovat	273
hledat	276
""", 'ho': """
ho capito	1433
ho letto e accetto l'informativa sulla privacy	1461
hold deg oppdatert	1803
hold dig opdateret	344
home	693	1432	1713
hopp til innhold	1822
hopp til innholdet	1822
houd je aan onze huisregels	1740
house rules	683
how did we do	683
how we use ai	734
hoy no	819
""", 'hu': """
hubungi kami	1356
huisregels	1740
""", 'hv': """
hva mener du? stem her	1822
hva synes du om denne saken	1815
hva synes du om saken	1815
hvad mener du? stem her	364
hvad synes du? stem her	364
""", 'i ': """
i accept	679
i agree	679
i already donated	634
i already gave	634
i commenti sono riservati agli abbonati	1456
i lettori hanno letto anche	1468
i prezzi potrebbero variare	1451
i samarbeid med	1811
i samarbejde med	352
i samarbete med	2380
i understand	694
""", "i'": """
i'll do it later	634
i'm in	652
i've already donated	634
""", 'ic': """
ich bin schon dabei	413
ich habe schon gespendet	413
ich stimme zu	447
icymi	688
""", 'id': """
ideal	1679
identifiez-vous	1083
""", 'ie': """
ielogojies	1634
ielogoties	1634
ievadi e-pastu	1658
ievadi savu e-pasta adresi	1658
""", 'ih': """
iha	2499
ihr feedback	450
ihr kommentar	450
ihre e-mail-adresse	426
ihre meinung	450
ihre spende ist steuerlich absetzbar	505
""", 'ik': """
ik begrijp het	1714
ik heb al gedoneerd	1676
ik steun al	1676
ikke i dag	335	1794
ikke nu	335
iklan	1352
iklan sponsor	1387
""", 'il': """
il mio account	1403
il tuo indirizzo email	1410
ilan	2488
ilgili haber	2493
ilgili haberler	2493
ilgili konular	2493
ilk ay # tl	2479
ilmoittaudu webinaariin	1027
ilmoitus	1019
ils ont lu aussi	1116
""", 'im': """
im trend	454
immer informiert	426
immer informiert mit unserem whatsapp-service	557
impostazioni cookie	1422
impressum	447
imprimeix	224
imprimeix l'article	247
imprimer	1102
imprimer cet article	1159
imprimer l'article	1102
imprimir	843	1974
imprimir artigo	2027
""", 'in': """
in	2627
in case you missed it	688
in diesem artikel	454
in evidenza	1429
in het nieuws	1710
in kooperation mit	444
in other news	688
in partnership with	674
in primo piano	1429
in this section	688
in zwischenablage kopieren	439
indeks	1357
indirizzo email	1410
indstillinger	353
indtast din e-mail	344
indtast din mail	344
indtast e-mail	344
info iklan	1372
infolettre	1092
infolettres	1092
informa d'un error	233
informar de un error	890
informasjonskapsler	1812
informationen zum datenschutz	483
informativa sulla privacy	1422
informazione promozionale	1451
informazione pubblicitaria	1451
ingatkan saya nanti	1338
ingezonden mededeling	1755
ingrandisci	1432
ingresar	824
inhalt	457
inhalt anzeigen	447
inhalt laden	444
inhalt teilen	439
inhalte anzeigen	447
inhaltsverzeichnis	457
inhoud tonen	1730
inhoudsopgave	1713
inicio	861
inklappen	1714
inloggen	1680
innstillinger	1812
inschrijven	1685
inscreva-se	1966
inscreva-se na newsletter	1966
inscription	1083
inscription gratuite	1152
inserisci il tuo indirizzo e-mail	1461
inserisci il tuo indirizzo email	1461
inserisci qui il tuo commento	1425
inserisci un indirizzo email valido	1461
insira o seu email	2020
insira seu e-mail	2020
instagram	665
instagram-inhalte erlauben	447
instellingen	1702
inte idag	2362
inte nu	2362
introdu adresa ta de email	2069
introduce tu email	831
invalid email	652
invia a un amico	1467
invia commento	1425
invia per email	1415
invia via email	1415
inzerce	269
inzercia	2247
""", 'ir': """
ir a los comentarios	854
ir al contenido	861
ir arriba	861
""", 'is': """
iscriviti	1410
iscriviti alla nostra newsletter	1410
iscriviti ora	1410
iscrizione completata	1461
isprintaj	2188
""", 'iz': """
iz iste rubrike	2185
iz rubrike	2185	2307
izbor urednice	2185
izbor urednika	2185
izdvajamo	2185
izpostavljeno	2307
izveido kontu	1634
""", "j'": """
j'accepte	1109
j'accepte de recevoir les offres des partenaires	1152
j'ai compris	1120
j'en profite	1083
""", 'ja': """
ja ets subscriptor	218
ja tens compte	245
ja, ich will	414
ja, ik steun	1747
ja, ik wil de nieuwsbrief ontvangen	1743
jaa	1017
jaa artikkeli	1017
jaa facebookissa	1017
jaa juttu kaverille	1017
jaa whatsappissa	1017
jaga	912
jaga artiklit	912
jaga facebookis	917
jaga lugu	917
jaga seda artiklit	917
jangan lewatkan	1357
jatka lukemista	1010
jau esi abonents	1634
jau esi abonents? ielogojies	1634
jau prenumeruojate	1593
jau prenumeruojate? prisijunkite	1593
""", 'je': """
je aanmelding is gelukt	1743
je bent ingeschreven	1743
je bent nu ingeschreven	1743
je commande	1143
je donne	1075
je donne mon avis	1147
je fais un don	1075
je hebt je succesvol aangemeld	1743
je kunt je op elk moment afmelden	1743
je m'abonne	1083
je m'inscris	1092
je me connecte	1083
je soutiens	1075
je teste	1083
jeder euro hilft	505
jednorazowo	1875
jelentkezzen be	1279
jetzt abo sichern	510
jetzt abonnent werden	418
jetzt abonnieren	418
jetzt abstimmen	489	557
jetzt am gewinnspiel teilnehmen	489
jetzt anmelden	426
jetzt bestellen	418
jetzt bewerben	489
jetzt einloggen	418
jetzt freischalten	418
jetzt helfen	414
jetzt im tv	454
jetzt karten sichern	489
jetzt kommentieren	450
jetzt kostenlos anmelden	426
jetzt kostenlos testen	418
jetzt mitdiskutieren	495
jetzt mitglied werden	414
jetzt mitmachen	489
jetzt nicht	413
jetzt registrieren	418
jetzt spenden	414
jetzt teilen	511
jetzt testen	418
jetzt tickets sichern	489
jetzt upgraden	510
jetzt zugang sichern	510
jetzt zustimmen	447
""", 'jo': """
jocs i mots encreuats	235
join now	636
join our mailing list	652
join the conversation	683
join the discussion	683
join the discussion on discord	669
join us	636
jouw e-mailadres	1685
""", 'ju': """
jump to content	693
just nu	2388
juttu jatkuu alla	1019
juttu jatkuu kuvan alapuolella	1019
juttu jatkuu kuvan alla	1019
juttu jatkuu mainoksen alla	1019
juttu jatkuu videon alla	1019
juttu on tarkoitettu tilaajille	1010
juttu on vain tilaajille	1010
juuri nyt	1025
""", 'ka': """
kabul ediyorum	2489
kabul et	2489
kaip jums patiko straipsnis	1599
kamu mungkin suka	1383
kanske senare	2362
kanskje senere	1794
kapat	2477
kapcsolat	1291
karier	1372
karjera	1600
karte anzeigen	458
karte laden	447
kas artikkel oli kasulik	918
kas lugu oli kasulik	918
kasneje	2314
kasnije	2193
kasutustingimused	930
kategori	1357
kategoriat	1025
kategorie	274	1900
kategorien	454
kategorier	361	1819	2388
kategoriler	2493
katkida bulun	2478
katso kaikki tilaajaedut	1010
katso kuvagalleria	1027
katso kuvat	1027
katso video alta	1027
kaydet	2486
kaydol	2479
kayit ol	2479
kaynak: aa	2499
kaynak: dha	2499
kaynak: iha	2499
""", 'ke': """
kebijakan cookie	1355
kebijakan privasi	1355
kebijakan privasi | syarat dan ketentuan	1355
keep reading	688
keine neuigkeiten mehr verpassen	501
kelola cookie	1355
keluar	1340
kembali ke atas	1359
kertalahjoitus	1009
keskustele	1024
keskustele asiallisesti	1024
keskustelu	1024
keuze van de redactie	1710
key points by ai	734
key takeaways by ai	734
""", 'ki': """
ki-generert oppsummering	1822
ki-generiert	485
ki-generierte zusammenfassung	485
ki-oppsummering	1822
ki-zusammenfassung	485
kiemelt	1292
kies een bedrag	1679
kies je abonnement	1750
kiitos tilauksesta	1013
kiitos tilauksestasi	1013
kijk terug	1737
kingi artikkel	917
kiosque	1083
kirim	1349
kirim ke teman	1382
kirim komentar	1356
kirjaudu	1010
kirjaudu ulos	1010
kirjoita kommentti	1024
kirjoita kommenttisi	1024
kirjoittaja on kansanedustaja	1036
kirjoittaja on kirjailija	1036
kirjoittaja on kolumnisti	1036
kirjoittaja on toimittaja	1036
kirjoittaja on vapaa toimittaja	1036
kirjoittaja on vapaa toimittaja ja kirjailija	1036
kirjuta kommentaar	918
kiti skaito	1595
""", 'kl': """
klarna	417
klausies raidierakstu	1641
klausies rakstu	1639
klauskite dirbtinio intelekto	1599
klausykite straipsnio	1598
klausyti	1598
klausyti straipsnio	1598
klausyti straipsnio (# min	1598
kleinanzeigen	444
""", 'ko': """
kokeile maksutta	1010
kokeile nyt	1010
komentar	1356
komentarai	1593
komentari	2188
komentarji	2310
komentarz	1896
komentarze	1896
komentiraj	2188	2310
komentuoti	1593
komentuoti gali tik registruoti vartotojai	1599
komment	1291
kommentaarid	912
kommentar	450
kommentar schreiben	450
kommentar verfassen	450
kommentare	450
kommentare ansehen	450
kommentare anzeigen	450
kommentare lesen	450
kommentarer	356	1815	2384
kommentarer blir moderert	1815
kommentarer granskas innan publicering	2391
kommentarer modereres	364
kommentarerna modereras	2384
kommentarregeln	450
kommentarsregler	2384
kommenteeri	912
kommenteerimine on suletud	918
kommenteerimise reeglid	918
kommenteerimiseks logi sisse	918
kommentek	1291
kommenter	356	1815
kommentera	2384
kommentieren	450
kommentit	1024
kommentit tarkistetaan ennen julkaisua	1024
kommentoi	1024
kommentointi on suljettu	1024
kommercielt indhold	369
kommercielt samarbejde	352
kommersielt innhold	1827
kommersielt samarbeid	1811
koniec reklamy	1892
kontakt	273	356	450	1896
kontakt os	356
kontakt oss	1815
kontakta oss	2384
konten berbayar	1387
konten bersponsor	1352
konten premium	1340	1382
konten promosi	1387
konten sponsor	1352
konto erstellen	418
konular	2493
kopeeri link	912
kopieer de link	1695
kopieer deze link	1775
kopieer link	1695
kopier lenka	1807
kopier lenke	1807
kopier lenken	1807
kopier link	348
kopier linket	348
kopieren	439
kopioi linkki	1017
kopiraj link	2188
kopiraj povezavo	2310
kopiraj poveznicu	2188
kopirajte link	2188
kopirajte poveznicu	2188
kopiuj link	1888
kopyala	2486
korrekturhinweis senden	495
kort fortalt - lavet med ai	364
kostenlos abonnieren	426
kostenlos registrieren	418
kostenlos testen	418
""", 'kr': """
krant	1680
kreditkarte	417
kreditkarte / klarna	417
kreiraj nalog	2178
krijg direct toegang	1750
""", 'ku': """
kuidas lugu meeldis	918
kupi pretplatu	2178
kurzlink kopieren	536
kuukausilahjoitus	1009
kuula	917
kuula artiklit	917
kuula artiklit (# min	917
kuula lugu	917
kuula saadet	919
kuula saadet siit	919
kuuntele	1017
kuuntele jakso	1017
""", 'kv': """
kvkk	2489
""", "l'": """
l'actu en direct	1116
l'article continue ci-dessous	1107
l'article en # points	1141
l'articolo in breve	1448
l'essentiel	1116
""", 'la': """
la newsletter	1092	1410
la redazione consiglia	1429
la tua e-mail	1410
laad meer	1713
laajenna	1028
laat je dit artikel voorlezen	1737
laat voorlezen	1695
laatste nieuws	1710
ladda fler	2391
lagi ramai	1383
lagre	1807
lagre artikkel	1807
lagre saken	1807
lagre saken til senere	1807
lagre til senere	1807
lahjoita	1009
lahjoita nyt	1009
lain kali	1338
lainnya	1357
laisser un commentaire	1112
laissez un commentaire	1112
langganan	1340
lanjut baca di bawah	1352
lanjutkan dengan konten	1352
lanjutkan membaca	1359
laporkan	1356
laporkan kesalahan	1360
lascia un commento	1425
lascia un feedback	1448
last flere	1822
last name	652
lastschrift	417
later	1676
later lezen	1751
latest	688
latest articles	688
latest edition	693
latest headlines	688
latest news	688
latest posts	688
latest stories	688
latest updates	688
latest videos	688
latest videos from	688
lavora con noi	1451
""", 'le': """
le direct	1116
le fil	1116
le journal du jour	1083
le nostre newsletter	1410
le plus lu	1116
le puede interesar	858
le recomendamos	858
le ultime notizie	1429
learn more	693
learn more about cookies	679
leave a comment	683
leave a reply	683
leave a tip	636
leave feedback	683
lectura de # minutos	843
lectura: # min	843
lecture # min	1119
lecture # minutes	1102
lecture : # min	1102
leer noticia completa	861
lees de reacties	1706
lees direct verder	1750
lees meer	1710	1713
lees meer over	1710
lees onze huisregels	1740
lees ook	1710
lees verder	1680	1710	1713
lees verder na de advertentie	1700
lees verder onder de afbeelding	1700
lees verder onder de foto	1700
lees voor	1695
leeslijst	1751
leestijd	1713
leestijd # min	1713
legfrissebb	1292
legg igjen en kommentar	1815
leggi anche	1429
leggi dopo	1467
leggi i commenti	1425
leggi il documento	1433
leggi il giornale	1403
leggi l'articolo	1432
leggi l'articolo completo	1432
leggi senza limiti	1465
leggi sull'app	1459
leggi tutto	1432
leggi tutto con un abbonamento	1403
leggi tutto su	1429
legolvasottabb	1292
legolvasottabbak	1292
leia mais	1988	1991
leia os termos de uso e as regras da comunidade	2016
leia sem limites	2025
leitura: # min	1974
lembrar mais tarde	1958
lembre-me mais tarde	1958
lenke kopiert	1807
lenken er kopiert	1807
lenken kopiert	1807
ler mais	1991
ler mais tarde	2027
les articles les plus lus	1160
les derniers articles	1116
les flere	1819
les hele saken	1822
les kommentarer	1815
les lecteurs ont aussi lu	1116
les mer	1819	1822
les mer om	1819
les plus lues	1116
les plus lus	1116
les senere	1807
les tops	1116
les videre	1798
lesedauer	457
lesedauer: # minuten	457
lesen sie auch	454
lesen sie dazu	454
lesen sie hier	454
lesen sie mehr	454
leserbriefe	450
leserkommentare	450
lesetid # min	1822
lesetipp	454
lesetipps	454
lesezeit: # min	457
lesezeit: # minuten	457
lest opp av en robot	1807
lest opp av en syntetisk stemme	1807
leta	1644
leta/afp	1644
lettura # min	1415
""", 'li': """
lige nu	361
lihat artikel asli	1382
lihat detail	1360
lihat hasil	1360
lihat juga	1357
lihat komentar	1356
lihat lainnya	1359
lihat peta	1360
lihat selengkapnya	1359
lihat semua	1359
liitu uudiskirjaga	937
like loading	664
like this	664
limited time offer	642
limited-time offer	761
line	665
link	665
link berhasil disalin	1382
link copiado	1974
link copiat	2076
link copiato	1415
link copiato negli appunti	1467
link copied	664
link copied bookmark	664
link copied to clipboard	664
link er kopieret	348
link er kopieret til udklipsholderen	348
link gekopieerd	1695
link in die zwischenablage kopiert	511
link kopeeritud	917
link kopieren	439
link kopieret	348
link kopiert	439
link kopiran	2188
link kopyalandi	2486
link on kopeeritud	917
link sudah disalin	1382
link wurde in die zwischenablage kopiert	511
link wurde kopiert	511
link zum artikel kopieren	511
link zum inhalt	447
link zum teilen kopieren	557
link zum youtube-inhalt	447
linkedin	665
linki kopyala	2486
linkki kopioitu	1017
links	454
lire aussi	1116
lire l'article	1119
lire l'article complet	1119
lire la suite	1119
lire le document	1120
lire les commentaires	1112
lire plus	1116	1119
lire plus tard	1102
lisa kommentaar	912
listen	664
listen # min	664
listen above	741
listen below	741
listen here	741
listen now	664
listen on apple	741
listen on apple podcasts	741
listen on spotify	741
listen on youtube	741
live	454
live tv	688
""", 'lo': """
lo + visto	858
lo esencial en # segundos	883
lo quiero	900
load comments	683
load content	679
load more	693
load more articles	693
load more comments	683
load more stories	693
loading	664
loading ad	674
loading more	693
loe edasi	912
loe edasi tellijana	912
loe hiljem	917
loe ka	914
loe kommentaare	918
loe lisa	919
loe lisaks	914
loe rohkem	919
loe veel	914
loetumad	914
log in	642	1680
log in / register	642
log in or sign up	642
log in to comment	683
log in to reply	683
log ind	339
log out	642
log ud	339
logare	2037
logg inn	1798
logg ut	1798
logga in	2366
logga ut	2366
logi sisse	912
logi sisse, et kommenteerida	918
login	418	642	1340	1403	1962	2037
login / register	642
logout	642
loo konto	912
loo tasuta konto	912
los comentarios son exclusivos para suscriptores	890
los precios pueden variar	885
""", 'lu': """
lue koko juttu	1027
lue kommentit	1024
lue rajattomasti	1010
lue seuraavaksi	19	1025
luetuimmat	1025
luetuimmat jutut	1025
lugemiseks osta artikkel	912
luister	1695
luister dit artikel	1737
luister hier	1737
luister nu	1737
luister op spotify	1737
luister via spotify	1737
luk	335
lukk	1794
lukuaika # min	1027
luo ilmainen tunnus	1010
luo maksuton tunnus	1010
luo tunnus	1010
lupa kata sandi	1340
lupa password	1340
""", 'ly': """
lyssna	2376
lyt	348
lytt	1807
lytt til saken	1807
""", "m'": """
m'abonner	1083
m'inscrire	1092
""", 'ma': """
maak een account	1680
maandelijks	1677
mai mult	2051
mai multe	2051
mail	665	1695
mailen	439
mainokset	1019
mainos	1019
mainos - juttu jatkuu alla	1019
mainos alkaa	1019
mais	1991
mais artigos	1988
mais comentadas	1988
mais lidas	1988
mais lidos	1988
mais populares	1988
mais tarde	1958
mais vistas	1988
mais vistos	1988
make a donation	636
manage consent	679
manage cookies	679
manage my account	642
manage options	679
manage preferences	679
manage settings	679
manage subscription	642
manage your newsletters	752
mantengamos un debate respetuoso	890
mantente informado	831
masquer	1120
mastodon	665
masuk	1340
masuk / daftar	1340
max	2103
maybe later	634
""", 'me': """
me connecter	1083
me le rappeler plus tard	1074
media caption	693
meer	1710
meer artikelen	1710
meer informatie	1702
meer laden	1713
meer lezen	1710
meer nieuws	1710
meer over	1710
meer over dit onderwerp	1710
meer tonen	1713
meest bekeken	1710
meest gedeeld	1710
meest gekozen	1750
meest gelezen	1710
meghallgatom	1285
megosztom	1285
mehr anzeigen	457
mehr artikel	454
mehr aus	454
mehr aus dem ressort	454
mehr details	458
mehr erfahren	447
mehr informationen	454
mehr laden	450	457
mehr lesen	454	457
mehr nach dieser anzeige	444
mehr news	454
mehr themen	454
mehr von diesem autor	454
mehr von uns	454
mehr zu diesem thema	454
mehr zum artikel	454
mehr zum thema	454
mein konto	418
meist gelesen	454
meistgeklickt	454
meistgelesen	454
meistgelesene artikel	454
meistkommentiert	454
mejla	2376
meld een fout	1706
meld feil	1823
meld fejl	365
meld fout	1740
meld fra om feil	1815
meld je aan	1685
member-only story	693
members only	642
mengerti	1360
meniu	2051
menu	276	364	693	1119	1359	1432	1713	1903	1991	2639
meny	1822	2391
mer fra	1819
mer nyheter	2388
mer om	1819	2388
merci de votre inscription	1092
merci pour votre retour	1141
merci pour votre vote	1147
mere fra	361
mere om	361
merken	418	439
merkliste	418
message	665
message publicitaire	1107
messaggio promozionale	1420
messaggio pubblicitario	1451
messenger	665
mest delat	2388
mest delt	1819
mest delte	361
mest lest	1819
mest leste	1819
met ai gemaakt	1732
metodi di pagamento	1402
metodo di pagamento	1402
mettre en favori	1102
""", 'mi': """
mi cuenta	824
mijn account	1680
mijn profiel	1680
min konto	339
min side	339	1798
mine avalehele	919
minha conta	1962
mis niets	1685
missa inget	2371
missa inte	2388
misschien later	1676
misschien ook interessant	1710
mit freunden teilen	536
mit ki erstellt	485
mitdiskutieren	450
mitglied werden	414
mitmachen und gewinnen	489
mitt konto	2366
""", 'mo': """
mode de paiement	1082
modes de paiement	1082
modifica le preferenze sui cookie	1446
modifica preferenze	1446
modifier mes choix	1139
moj profil	2178	2303
moje konto	1878
mon compte	1083
mon espace	1083
monatlich	414
monatlich spenden	414
montant libre	1082
monthly	635
monthly contribution	640
morda vas zanima	2307
more	691
more articles	688
more coverage	688
more details	694
more for you	765
more from	688
more from this author	688
more from us	765
more headlines	688
more in this section	765
more in this series	688
more like this	688
more news	688
more newsletters	752
more on this story	688
more on this topic	688
more options	679
more sharing options	664
more stories	688
more stories like this	688
more stories you may like	688
more to explore	688
more to read	688
more top stories	688
most commented	688
most discussed	688
most emailed	688
most liked	683
most nem	1276
most popular	688
most read	688
most read stories	765
most recent	688
most shared	688
most viewed	688
most watched	688
mostra altro	1432
mostra contenuto	1422
mostra contenuto esterno	1446
mostra el contingut extern	230
mostra i commenti	1425
mostra il contenuto esterno	1446
mostra meno	1433
mostra menys	222
mostra originale	1433
mostra traduzione	1433
mostra tutto	1433
mostra-ho tot	222
mostrar comentarios	854
mostrar contenido externo	881
mostrar mais	1991
mostrar menos	861
mostrar todo	862
mostrar tudo	1992
moyen de paiement	1082
moyens de paiement	1082
""", 'mt': """
mti	1314
mti/afp	1314
""", 'mu': """
muat lainnya	1359
mungkin lain kali	1338
must read	688
must reads	688
must-read	688
mutasd mindet	1295
mute	693
muut lukevat	1025
muut lukevat juuri nyt	1025
muut lukevat nyt	1025
""", 'my': """
my account	642
""", 'na': """
na czasie	1900
naar boven	1713
naar de aanbiedingen	1680
naar de inhoud	1713
naar de webshop	1735
nach anzeige weiterlesen	444
nach der werbung geht es weiter	516
nach oben	457
nadaljevanje pod oglasom	2306
nahoru	276
najbolj brane novice	2307
najbolj brane novice dneva	2307
najbolj brano	2307
najbolj komentirano	2307
najkomentiranije	2185
najnovije	2185
najnovije vesti	2185
najnovije vijesti	2185
najnowsze	1900
najnowsze informacje	1900
najpopularniejsze	1900
nanti	1338
nanti saja	1338
napisz komentarz	1896
nascondi	1433
nastavak teksta nakon reklame	2184
nastavenia cookies	2262
natisni	2310
naujausi	1595
naujiena papildoma	1600
naujiena pildoma	1600
""", 'ne': """
ne danas	2193
ne danes	2314
ne hvala	2193	2314
ne manquez rien	1092
ne most	1276
ne plus afficher	1074
ne propustite	2185
ne sada	2193
ne spreglejte	2307
ne zdaj	2314
ne, hvala	2193	2314
necrologie	1451
nee bedankt	1676
nee, bedankt	1676
nei takk	1794
nei, takk	1794
nein danke	413
nein, danke	413
nej tack	2362
nej tak	335
nej, tack	2362
nej, tak	335
nessun commento	1425
neste	1822
neste artikkel	1819
net binnen	1710
netiquette	450
neueste artikel	454
neueste meldungen	454
neueste nachrichten	454
neueste videos	454
never miss a story	652
never miss an update	652
new customers only	761
new customers only. terms apply	761
new here	642
newest first	683
newsletter	263	426	652	831	1092	1410	1881	1966
newsletter abonnieren	426
newsletter e alert	1429
newsletter kostenlos abonnieren	426
newsletter recomendada	858
newsletter sign up	652
newsletter sign-up	652
newsletter signup	652
newsletter-anmeldung	426
newsletters	652	693	831	1092	1966
newslettery	263	1881
newsticker	454
next	635
next article	688
next page	693
next post	693
next story	688
next up	688
""", 'ng': """
nghe	2627
""", 'ni': """
nicht jetzt	413
nicht mehr anzeigen	413
nichts mehr verpassen	426
nie masz konta	1878
nie teraz	1874
niet nu	1676
niet te missen	1710
nieuwsbrief	1685
nieuwsbrief ontvangen	1743
nieuwsbrieven	1685
""", 'no': """
no comments	683
no comments yet	683
no credit card required	761
no gracias	819
no grazie	1398
no posts	693
no te pierdas	858
no thank you	634
no thanks	634
no, gracias	819
no, grazie	1398
no, thanks	634
noch kein abo	510
noch kein abonnent	418
noch kein konto	418
noch keine kommentare	450
noch keine kommentare vorhanden	450
noch nicht registriert	510
nog geen abonnee	1750
nog geen account	1680
nog geen reacties	1706
noklausies rakstu	1639
non hai un account	1465
non merci	1074
non oggi	1398
non ora	1398
non sei abbonato	1403
non sei ancora abbonato	1465
non, merci	1074
norint komentuoti, reikia prisijungti	1599
normas	854
nos articles les plus lus	1160
nos derniers articles	1116
nos lecteurs ont lu ensuite	1116
nos offres	1083
nos offres d'emploi	1143
nos recommandations	1116
noskaties video	1641
not a subscriber yet	642
not now	634
not ready to donate	634
not ready to give today	634
not ready to subscribe	634
not ready to support today	634
not today	634
nota relacionada	904
notas recomendadas	904
notas relacionadas	904
note legali	1422
notez cet article	1112
noticia relacionada	858
noticia relacionadas	858
noticias de hoy	858
noticias relacionada	858
noticias relacionadas	858
notizie correlate	1429
notizie del giorno	1429
nous contacter	1112
nous soutenir	1075
nous suivre	1103
nous vous recommandons	1116
now playing	693
""", 'nt': """
ntb	1850
""", 'nu': """
nu acum	2035
nu ai cont	2074
nu in het nieuws	1710
nu niet	1676
nuoroda nukopijuota	1598
nuotraukos	1600
nutzungsbedingungen	447
""", 'ny': """
nyalakan notifikasi	1382
nyhedsbrev	344
nyhedsbreve	344
nyhetsbrev	1803	2371
nyhetsbrevet	1803	2371
nyhetsdygnet	2388
nyt luetuimmat	1025
""", 'o ': """
o artigo continua depois da publicidade	1979
o seu email	1966
""", 'ob': """
obrigado pelo seu feedback	2008
obrigado pelo seu voto	2008
obrigado por se inscrever	1966
obserwuj	1889
obserwuj nas	1889
""", 'oc': """
oceni novico	2310
ocenite tekst	2188
ocultar	862	1992
""", 'od': """
odbij	2201
odbij sve	2201
oddaj komentar	2310
odjava	2178	2303
odpowiedz	1896
""", 'of': """
oferecer artigo	1962
oferecido por	1979
oferta especial	824
ofertas	849
ofertas de empleo	885
ofertes de feina	235
offer	674
offer ends soon	761
offerte	1420
offerte di lavoro	1451
offre partenaire	1107
offres d'emploi	1143
offrir l'article	1083
""", 'og': """
oglas	2184	2306
oglasi	2184	2306
ogni contributo conta	1464
ogni euro conta	1464
""", 'oh': """
ohne spende weiterlesen	413
""", 'ok': """
ok	635
ok, got it	694
okumaya devam et	2479
""", 'ol': """
oldest first	683
ole esimene kommenteerija	918
oled juba tellija	912
oled uudiskirjaga liitunud	937
olet nyt tilannut uutiskirjeen	1013
oletko jo tilaaja? kirjaudu	1010
olvasd el ezt is	1292
olvassa el ezt is	1292
""", 'om': """
om cookies	2381
oma tili	1010
""", 'on': """
once	635
onderwerpen	1710
one time donation	636
one-time	635
one-time donation	636
onko jutussa virhe	1024
onko sinulla jo tunnus	1010
""", 'oo': """
ook interessant	1710
oops! something went wrong	752
""", 'op': """
op leeslijst	1775
open	694
open image in gallery	693
open kaart	1714
open map	694
open menu	693
open the map	694
openen	1714
opina	854
opprett en gratis bruker	1798
opprett en gratis konto	1798
opprett gratis bruker	1798
opprett konto	1798
oppsummert av ai	1822
oppsummert av ki	1822
opret bruger	339
opret en gratis bruger	339
opret en gratis profil	339
opret en konto	339
opret gratis profil	339
opret konto	339
opslaan	1695
opslag fra facebook	364
opslag fra instagram	364
opublikuj komentarz	1896
""", 'or': """
original anzeigen	458
""", 'os': """
osallistu keskusteluun	1024
ossza meg	1285
osta artikkel	912
ostale vesti	19	2185
ostale vijesti	19	2185
ostatnie wpisy	1900
ostavi komentar	2188
ostavite komentar	2188
oszd meg	1285
""", 'ot': """
other amount	640
other articles	688
other news	688
other readers liked	19
other stories	688
other stories you may like	688
other stories you might like	688
others also read	19	688
otra cantidad	823
otras noticias	19	858
otras noticias que pueden interesarte	19
otro importe	823
""", 'ou': """
our corrections policy	683
our newsletters	652
our partners	674
our social media	669
our sponsors	674
outro valor	1961
ouvir	1974
ouvrir	1120
ouvrir la carte	1120
ouvrir le menu	1119
""", 'ov': """
overschrijving	1679
""", 'oy': """
oynat	2495
""", 'oz': """
oznake	2185	2307
""", 'p': """
p	2045
""", 'pa': """
pagamento seguro	1961
pagamento sicuro	1402
page suivante	1119
pagina successiva	1432
pago seguro	823
paid advertisement	766
paid content	674
paid partnership	674
paid post	674
paiment methods	640
palaute	1024
paling banyak dibaca	1357
pane oma teadmised proovile	919
para continuar a ler	2025
para continuar lendo	2025
para seguir leyendo	900
paremti	1593
pariwara	1352
partage	1102
partager	1102
partager l'article	1102
partager par e-mail	1102
partager par email	1102
partager par mail	1102
partager sur	1102
partager sur bluesky	1102
partager sur linkedin	1102
partager sur messenger	1102
partager sur telegram	1102
partager sur twitter	1102
partager sur x	1102
partager via messenger	1102
partager via twitter	1102
partages	1102
partagez	1102
partecipa alla discussione	1456
partenaire	1107
parteneri	2045
participa	854
participa en la nostra enquesta	233
participe da conversa	2016
partilhar	1974
partilhe	1974
partner	1700
partner content	674
partner offers	674
partnerangebot	444
partnerangebote	444
partnerbijdrage	1755
partnercontent	1700
partnernieuws	1710
partnerska vsebina	2306
pas aujourd'hui	1074
pas de commentaire	1112
pas encore inscrit	1083
pas maintenant	1074
pasidalinkite	1598
pasidalinkite straipsniu	1598
pasidalinti	1593
passa a premium	1465
passatempos	2010
passend zum thema	454
passende artikel	454
passer cette annonce	1107
password dimenticata	1403
passwort vergessen	418
patrocinado	849	1979
patrocinado por	849
payment method	640
payment methods	640
payment options	640
paypal	417
""", 'pe': """
pedoman media siber	1372
pelo mundo	1988
people also read	688
per continuar llegint	245
per continuare a leggere	1465
per e-mail teilen	439
per e-mail versenden	439
per mail teilen	439
per mail versenden	439
per whatsapp teilen	439
percebi	1992
personuppgiftspolicy	2381
personvern	1812
personverninnstillinger	1812
peru milloin vain	1010
peru tilaus milloin tahansa	1013
peruuta milloin tahansa	1010
pesquisar	1991
petites annonces	1107
""", 'ph': """
photos	1119
""", 'pi': """
piekrist	1651
piesakies jaunumiem	1658
piilota	1028
piilota mainokset	1019
pilihan editor	1357
pilihan redaksi	1357
pilihan untuk anda	1383
pilihan untukmu	1383
pin it	664
pinterest	665
pix	1961
""", 'pl': """
plaats een advertentie	1735
plaats een reactie	1706
plaats reactie	1706
plan du site	1109
play audio	664
play now	693
play the video	741
play video	693
please check your inbox	798
please donate	636
please enter a valid email address	652
pledge your support	636
plus	339	1119	1680	2366
plus d'articles	1116
plus d'infos	1116
plus lus	1116
plus tard	1074
plus-artikel	418
plusartikel	1680
pluss	1798
plussak	1798
""", 'po': """
pocket	665	1492
podaj adres e-mail	1881
podaj e-mail	1881
podcast	274	361	454	858	1429	1900	2493
podcastit	1025
podcasts	361	454	1710	1988
podcasty	274	1900
podd	2388
poddar	2388
pode gostar de	2028
pode interessar	1988
podeli	2188
podeli na facebooku	2188
podeli vest	2188
podelite	2188
podijeli	2188
podijeli na facebooku	2188
podijeli vijest	2188
podijelite	2188
podkast	1819
podkaster	1819
podobne	1900
podpri	2302
podpri nas	2302
podprite nas	2302
podrobnosti	277
podseti me kasnije	2193
podsjeti me kasnije	2193
pogledaj komentare	2188
pogoji uporabe	2322
polecamy	1900
polecane	1900
polecane dla ciebie	1900
politika privatnosti	2201
politika zasebnosti	2322
polityka cookies	1893
poprzedni	1903
populair	1710
populaire	1116
populaire artikelen	1710
populaires	1116
popular articles	688
popular now	688
popular posts	688
popular reads	765
popular stories	688
popular topics	688
populare	2049
popularne	1900
populer	1357
populiariausi	1595
portada	861
posez une question sur cet article	1141
poslat	266
poslat e-mailem	266
poslechnout	266
post comment	683
post on x	664
poster un commentaire	1112
posts relacionados	1988
potrebbe interessarti	1429
potrebbe interessarti anche	1429
potrebbero interessarti	1429
pour aller plus loin	1116
pour lire la suite	1156
povezana novica	2307
povezane novice	2307
povezane teme	2185
povezane vesti	2185
povezane vijesti	2185
povezano	2307
poveznica kopirana	2188
povolit cookies	270
powered by ai	734
pozabljeno geslo	2303
""", 'pr': """
pr	1287	1496	1556
pravidla diskuse	273
pravila komentiranja	2188	2310
pravila privatnosti	2201
preberite tudi	2307
precedente	1432
precios y disponibilidad pueden variar	885
preferenze cookie	1422
pregunta a nuestra ia	883
premium	259	339	567	642	824	1083	1340	1403	1680	1798	1878	1962	2037	2366	2479	2622
premium content	642
premium digital	761
premium-artikel	418
prenumerata	1593	1878
prenumeration	2366
prenumeratoriams	1593
prenumerera	2366
prenumerera nu	2366
prenumeruj	1878
prenumeruoti	1593
preporuka	2185
presented by	674
press enter or click to view image in full size	693
pretplata	2177
pretplati se	2177
pretplatite se	2177
previous article	688
previous page	693
previous post	693
prihvatam	2201
prihvati	2201
prihvati sve	2201
priimti visus	1611
prijava	2178	2303
prijavi napako	2310
prijavi se	2178	2303
prijavite se	2178	2303
prijavite se odmah	2178
prijzen kunnen intussen gewijzigd zijn	1755
primo piano	1429
principais pontos, por ia	2008
prindi	917
prindi artikkel	917
print	348	665	1695
print article	664
print artiklen	348
print dit artikel	1751
print page	763
print subscription	642
print this	664
print this page	763
printen	1695
prisijungti	1593
prispevaj	2302
privaatsustingimused	930
privacidad	851
privacy	1422	1702
privacy center	447
privacy notice	652
privacy policy	679	1422
privacy preference center	679
privacy preferences	679
privacy settings	679
privacy statement	679
privacybeleid	1702
privacyverklaring	1702
privatumo politika	1611
probeabo	418
probeer het later opnieuw	1743
probeer nu	1680
produktempfehlung	444
profil	418
profilo	1403
profiter de l'offre	1083
promo	1420	2184
promocijsko besedilo	2306
promocja	1892
promoted	674
promoted content	674
promoted links	674
promoted stories	688
promotie	1700
promotion	674
propaganda	1979
proposer une correction	1147
prosseguir	1981
prova # dagar gratis	2366
prova gratis	1403	2366
prova gratis per un mese	1465
prova nu	2366
prova-ho un mes gratis	245
prueba gratis	824
prueba un mes gratis	900
przeczytaj jeszcze	1900
""", 'pu': """
pub	1107	1979
publicar comentario	854
publicidad	849
publicidad - sigue leyendo	849
publicidade	1979
publicitat	224
publicitate	2045
publier un commentaire	1112
publireportage	1107
publirreportaje	849
puntos clave	883
puoi regalare # articoli al mese	1467
puzzels	1735
""", 'py': """
pysy ajan tasalla	1013
""", 'qu': """
quero assinar	1962
quiero recibirla	896
quiero recibirlo	896
quiero suscribirme	824
quitar publicidad	885
""", 'ra': """
raccomandato da	1420
raksts pieejams abonentiem	1634
rapporter feil	1815
rapportera fel	2384
""", 're': """
reactie	1706
reacties	1706
reacties worden vooraf gecontroleerd	1740
read aloud	664
read also	688
read article	693
read comments	683
read full article	693
read full story	693
read in app	693
read more	693
read more about	688
read more about sharing	664
read more articles	693
read more here	693
read more on	688
read more on these topics	688
read next	688
read original article	693
read our complete coverage	688
read story	693
read the article	693
read the document	694
read the full article	693
read the full document	694
read the full story	693
readers also read	688
ready for more	652
reageer	1706
reageren	1706
rebutja-ho tot	230
recent	688
recent articles	688
recent news	688
recent posts	688
recent stories	688
recevoir la newsletter	1092
recevoir une alerte	1149
rechazar	851
rechazar todas	851
rechazar todo	851
recherche	1119
rechercher	1119
recibir alertas	895
recibir alertas de este tema	895
reclame	1700
recomandate	2049
recomendaciones	858
recomendadas	858	1988
recomendado	858
recomendado para ti	858
recomendados	858	1988
recomendamos	1988
recommended	688
recommended articles	688
recommended external content	732
recommended for you	688
recommended reading	688
recommended reads	765
recommended stories	688
recommended videos	688
recurso exclusivo para assinantes	2010
recusar	1981
redakcja poleca	1900
redaksi	1372
redaksjonen anbefaler	1819
redaktionen anbefaler	361
redaktionen rekommenderar	2388
redaktionsempfehlung	454
redan prenumerant? logga in	2366
reddet	2489
reddit	665
redes sociais	1975
redes sociales	843
refuser	1109
registar	1962
registe-se	1962
register	642
register for free	642
register now	642
registo	1962
registra't	218
registra't per comentar	233
registrace	259
registracija	2178	2303
registrarme	824
registrarme en la newsletter	831
registrarse	824
registrasi	1340
registrate	900
registrati	1403
registrati e leggi questo articolo	1465
registrati gratis	1403
registreer	1680
registreer gratis	1680
registreeru tasuta	912
registreeru veebiseminarile	919
registrer deg	1798
registrera dig	2366
registreren	1680
registrieren	418
registriraj se	2178	2303
registro	824
registrovat se	259
registruj se	2178
registruotis	1593
regulamin	1893
reject all	679
reject all cookies	679
rejeitar	1981
rejeitar todos	1981
rejoignez la conversation	1147
rejoignez la discussion	1147
reklaam	912
reklaamartikkel	921
reklaamtekst	921
reklam	2380	2488
reklam alani	2488
reklama	269	1593	1892	2184	2247
reklamdan sonra devam ediyor	2488
reklame	352	1811
reklami atla	2488
reklami kapat	2488
reklaminis straipsnis	1602
reklamlar	2488
reklamy	1892
rekomendasi	1357
rekomendasi untuk anda	1357
rekomendasi untukmu	1357
rekomenduojame	1595
rekommenderade artiklar	2388
rekommenderas	2388
rekommenderat	2388
relacionadas	858	1988
relacionado	858
relacionados	858	1988
related	688	691
related article	688
related articles	688
related content	688
related coverage	688
related items	688
related links	688
related news	688
related posts	688
related reading	688
related stories	688
related story	688
related tags	688
related to this story	688
related topics	688
related videos	688
relaterade artiklar	2388
relaterade nyheter	2388
relaterat	2388
relaterede artikler	361
relaterede emner	361
relateret	361
relatert	1819
relaterte artikler	1819
relaterte emner	1819
relaterte saker	1819
remember me	642
remiamas turinys	1602
remind me in #	634
remind me in may	634
remind me later	634
remind me next month	634
remind me tomorrow	634
remove ad	674
remove ads	674
remti	1593
rep alertes d'aquest tema	239
replay	693
replier	1120
replies	683
reply	683
report	665
report a mistake	694
report a problem	683
report a typo	683
report abuse	683
report ad	674
report an error	694
report comment	683
report error	694
report this ad	674
reportagem exclusiva para assinantes	2025
reportar	854
reportar erro	1984
reportar error	854
reportar un error	854
reproducir	861
reproduzir	1991
request a correction	683
reset password	642
responder	854	1984
resta aggiornato	1410
restam # caracteres	2016
resumen con ia	883
resumen de ia	883
resumen por ia	883
resumir com ia	2008
resumo por ia	2008
retour	1102
retour en haut	1119
return to top	693
""", 'ri': """
riassumi con l'ia	1448
riassunto ia	1448
ricevi gli avvisi su questo argomento	1459
ricevi la newsletter	1410
ricevi una notifica per ogni nuovo articolo dell'autore	1459
rifiuta	1422
rifiuta tutto	1422
rimani aggiornato	1410
rimani informato	1410
riproduci	1432
riservato agli abbonati	1465
rispondi	1425
rispondi al sondaggio	1456
ritzau	391
ritzau/afp	391
ritzau/reuters	391
""", 'ro': """
rodyti daugiau	1600
rodyti komentarus	1599
rozbalit	277
rozumiem	1904
""", 'rs': """
rss	665
""", 'ru': """
rubriken	454
rubriques	1116
""", "s'": """
s'abonner	1083
s'identifier	1083
s'inscrire	1083
s'inscrire gratuitement	1083
""", 'sa': """
saada e-postiga	917
saada vihje	919
sag uns deine meinung	495
sagen sie uns ihre meinung	495
saiba mais	1988
sair	1962
saken er forbeholdt abonnenter	1798
saken er lest opp av en robot	1807
saken fortsetter etter annonsen	1811
saken fortsetter nedenfor	1811
saken fortsetter under	1811
saken fortsetter under bildet	1811
saken oppdateres	1811
salin link	1349
salin tautan	1349
saltar al contenido	861
saltar publicidad	849
salva	1415
salva articolo	1415
salva l'articolo	1467
salva per dopo	1467
salvar	1974
salvar artigo	1974
salvar para ler depois	2027
salvesta	917
salvesta artikkel	917
samal teemal	914
samengevat door ai	1732
samenvatting door ai	1732
sammanfattad av ai	2391
sammanfattning gjord av ai	2391
samtykke	353	1812
sauvegarder	1102
sauvegarder l'article	1159
sauvegarder pour lire plus tard	1159
save	664
save article	664
save for later	664
save preferences	679
save story	664
save this article	664
saved	664
saya mengerti	1360
""", 'sb': """
sbalit	277
sblocca l'articolo	1465
""", 'sc': """
scegli il tuo abbonamento	1465
scegli l'abbonamento che fa per te	1465
scegli un importo	1402
schlagworte	454
schlagworte zum thema	454
schon abonnent	418
schon dabei	413
schreibe einen kommentar	450
schreiben sie der redaktion	495
schreiben sie einen kommentar	450
schrift verkleinern	439
schrijf een reactie	1706
schrijf je gratis in	1743
schrijf je in	1685
schrijf je in voor onze nieuwsbrief	1685
scopri	1432
scopri le offerte	1403
scopri tutte le nostre newsletter	1461
scopri tutte le offerte di abbonamento	1465
scrie un comentariu	2048
scrivi qui il tuo commento	1456
scrivi un commento	1425
scroll down for video	741
scroll down to continue	766
scroll down to continue reading	674
scroll for more	674
scroll ke bawah untuk melanjutkan	1352
scroll to continue	674
scroll to continue with content	674	1352
scroll to top	693
scroll untuk membaca	1352
scrolle weiter	444
scrollen sie weiter	444
""", 'se': """
se abonnemang	2366
se abonnementer	339
se alla	2391
se alla bilder	2391
se alle	364	1822
se alle abonnentfordeler	1798
se alle bildene	1822
se alle fordele for abonnenter	339
se bildene her	1822
se billederne her	364
se connecter	1083
se connecter avec apple	1156
se connecter avec facebook	1156
se connecter avec google	1156
se erbjudanden	2366
se flere billeder	364
se grafikken her	364	1822
se klippet	2391
se klippet i spelaren ovan	2391
se klippet ovan	2391
se klippet over	1822
se tilbud	339	1798
se tilbudene	1798
se videoen her	364	1822
se videoen herunder	364
se videoen nedenfor	364	1822
se videoen ovenfor	364
se videoen over	1822
se videoen under	1822
se videon i spelaren ovan	2391
se videon nedan	2391
se videon ovan	2391
search	693
sebelumnya	1359
secciones	858
sections	693
secure checkout	640
secure payment	640
secure transaction	640
sedang tren	1383
see all	693
see all newsletters	652
see all plans	761
see all subscription plans	761
see also	688
see comments	683
see details	694
see more	693
see original	694
see subscription options	642
see the map	694
segnala	1425
segnala un errore	1425
segnala un errore nell'articolo	1456
segueix aquest tema	239
segueix l'autor	239
segueix tota l'actualitat en directe	248
segui	1416
segui la diretta	1459
segui questo argomento	1459
segui questo tema	1459
seguici	1416
seguici su facebook	1416
seguici sui social	1416
seguir	844	1975
seguir a este autor	895
seguir autor	2018
seguir este tema	895	2018
seguir leyendo	824	861
seguir leyendo en	844
seguir sin apoyar	819
sei d'accordo? vota	1456
seite #	457
seite drucken	439
seite teilen	439
seja apoiador	1959
seja assinante	1962
seja o primeiro a comentar	1984
seja um apoiador	1959
selanjutnya	1359
selecione as newsletters que pretende receber	2020
selecione as newsletters que quer receber	2020
select an amount	640
select payment method	640
selengkapnya	1359
sembunyikan	1360
semua komentar	1356
senare	2362
senaste	2388
senaste nyheterna	2388
senaste nytt	2388
send email	664
send feedback	683
send til en ven	348
send to a friend	664
senere	335	1794
seneste	361
seneste nyheder	361
seneste nyt	361
sense tu no seria possible	244
sent daily	752
sent weekly	752
senza di te non ce la facciamo	1464
senza vincoli	1465
seotud artiklid	914
seotud lood	914
sepa-lastschrift	417
services partenaires	1107
servicios	858
sesli dinle	2486
seu e-mail	1966
seu email	1966
seuraa	1018
seuraa aihetta	1018
seuraava	1027
seuraava juttu	1025
seuraavaksi	1027
sezioni	1429
""", 'sf': """
sfoglia gallery	1432
sfoglia il giornale	1403
""", 'sh': """
share	572	664	1349	2042
share article	664
share by email	664
share by text	664
share full article	664
share link	664
share on	664
share on bluesky	664
share on facebook	664
share on flipboard	664
share on linkedin	664
share on pinterest	664
share on reddit	664
share on social	763
share on social media	763
share on telegram	664
share on threads	664
share on x	664
share on x (twitter	664
share on your socials	763
share options	664
share pe facebook	2076
share save	664
share share	664
share story	664
share this	664
share this article	664
share this news	664
share this on	664
share this on social media	664
share to facebook	664
share tweet	664
share using the buttons below	763
share via	664
share via facebook	664
share via twitter	664
share with a friend	664
share with email	664
share with friends	763
share with your friends	664
sharing	664
show all	693
show caption	693
show comments	683
show external content	679
show image	694
show less	693
show map	694
show more	693
show more sharing options	664
show original	694
show translation	694
shrani	2310
""", 'si': """
si din mening	1815
sie haben bereits ein konto	510
sie haben bereits ein konto? anmelden	510
sie haben den newsletter abonniert	501
sie haben noch kein abo	510
sieh dir diesen beitrag auf instagram an	483
siehe auch	454
siga	1975
siga este autor	2018
siga-nos	1975
sign in	642
sign in / register	642
sign in or sign up	642
sign me up	652
sign out	642
sign up	642
sign up for corrections and clarifications	683
sign up for free	642
sign up for our newsletter	652
sign up here	652
sign up now	642
sign up or log in	761
sign up to our newsletter	752
sign up with your email	752
signaler	1112
signaler un abus	1147
signaler une erreur	1120
signaler une faute	1147
signaler une faute d'orthographe	1147
sigue este tema y recibe avisos	895
sigue leyendo	858
sigue leyendo debajo	849
siguiendo	844
siguiente	861
siguiente noticia	858
sikeresen feliratkozott	1297
simak juga	1357
similar articles	688
similar posts	688
similar stories	688
simpan	1349
simpan artikel	1382
simpan untuk dibaca nanti	1382
sin comentarios	854
sin permanencia	900
single contribution	640
sinu e-posti aadress	937
sinua voisi kiinnostaa	1025
siradaki haber	2493
sisesta oma e-posti aadress	937
siste	1819
siste nyheter	1819
siste nytt	1819
sisuturundus	912
sisuturunduse artikkel	921
site map	693
sitemap	693
""", 'sk': """
skaitomiausi	1595
skaitomiausi straipsniai	1595
skaitomiausia	1595
skaitykite daugiau	1595
skaitykite toliau	1593
skaityti daugiau	1600
skaityti komentarus	1599
skaityti toliau	1593
skaityti visus komentarus	1599
skapa ett gratis konto	2366
skapa ett konto	2366
skapa gratis konto	2366
skapa konto	2366
skapa konto gratis	2366
skaties bildes	1641
skaties foto	1641
skaties video	1641
skatieties video	1641
skip ad	634
skip ads	674
skip advertisement	674
skip for now	634
skip past newsletter promotion	652
skip this	634
skip to content	693
skip to footer	693
skip to main content	693
skip to navigation	693
skjul	365	1823
skomentuj	1888	1896
skopiowano link	1888
skopiuj adres	1888
skopiuj link	1888
skriv din kommentar	356	1815	2384
skriv din kommentar her	356	1815
skriv en kommentar	356	1815	2384
skriv et svar	364
skriv inn e-post	1803
skriv inn e-postadressen din	1803
skriv kommentar	356
skriv ut	1807	2376
skriv ut artikeln	2376
skriv ut saken	1807
skype	665
""", 'sl': """
sla advertentie over	1700
sluit	1713
sluiten	1676
""", 'sm': """
sms	665
""", 'sn': """
snapchat	665
""", 'so': """
sobre el autor	858
sobre la firma	858
social	1416
social media	440	669
sociala medier	2377
sociale media	1696
sociale medier	349
solo gli abbonati possono commentare	1456
solo los suscriptores pueden comentar	890
something went wrong	752
something went wrong. please try again	752
something went wrong. please try again later	652
sommaire	1119
son dakika	2493
son dakika haberleri	2493
son haberler	2493
sonra oku	2486
sonraki	2495
sonraki haber	2493
sonraki sayfa	2495
sorodna novica	2307
sorodne novice	2307
sorodne vsebine	2307
sorotan	1357
sort by	683
sosiaalinen media	1018
sosiale medier	1808
sostieni	1399
sostienici	1399
soutenez-nous	1075
soutenir	1075
soziale medien	440
""", 'sp': """
spannend	454
spara	2376
spara artikel	2376
spara artikeln	2376
spara artikeln till senare	2376
spara till senare	2376
spausdinti	1598
special offer	642
speel video af	1737
speichern	439
spela upp	2391
spende	414
spende jetzt	414
spenden	414
spenden sie	414
spendenkonto	505
spill av	1822
spill av video	1822
spill av video her	1822
spomni me kasneje	2314
sponset	1811
sponset innhold	1811
sponsor content	674
sponsored	444	575	674	1755
sponsored content	674
sponsored links	674
sponsored message	674
sponsored message - story continues after this	674
sponsored post	674
sponsored stories	688
sponsoreret	352
sponsoreret indhold	352
sponsorizzato	1420
sponsorlu	2488
sponsorlu haber	2488
sponsoroitu	1019
sponsrat	2380
sponzorirana vsebina	2306
sponzorirano	2184	2306
sponzorisani tekst	2184
sponzorisano	2184
spotify	665
spotted a mistake	683
spotted an error	683
sprejmem	2322
sprejmi	2322
sprejmi vse	2322
spremi	2188
""", 'st': """
stampa	1415
stampa articolo	1415
stampa questo articolo	1467
standard digital	761
start free trial	642
start subscription	642
startseite	454	457
stay connected	652
stay in the know	652
stay informed	652
stay up to date	652
steady	414
stel je vraag aan onze ai	1732
stellenmarkt	489
stem her	364	1822
stem i afstemningen	364
stem i avstemningen	1822
stem nu	1735
steun ons	1677
stichworte	454
stikkord	1819
stimmen sie ab	489
stopt automatisch	1750
stories for you	688
story continues	674
story continues below	674
straipsnis prieinamas tik prenumeratoriams	1593
strictly necessary cookies	679
strinjam se	2322
strinjam se s prikazom zunanje vsebine	2322
stt	1031
stt-afp	1031
stt-reuters	1031
stumbleupon	665
stuur door	1775
stuur een correctie	1740
""", 'su': """
su questo argomento	1468
subiecte	2049
submit	635
submit a correction	683
submit comment	683
subscreva a newsletter	1966
subscreva gratuitamente	2020
subscrever	1966
subscrever newsletter	1966
subscribe	642
subscribe by email	652
subscribe for free	642
subscribe here	642
subscribe now	642
subscribe to continue	642
subscribe to continue reading	642
subscribe to get the latest posts sent to your email	652
subscribe to our newsletters	652
subscribe to read	642
subscribe today	642
subscribe via email	652
subscriber exclusive	761
subscriber only	642
subscriber-only	642
subscriber-only content	761
subscribers get more	761
subscribers only	642
subscription options	642
subscriu-t'hi	217
subscriu-te	217
subskrybuj	1878
success! check your inbox	798
successivo	1432
suche	457
suchen	457
sudah punya akun	1340
suggerisci una correzione	1448
suggest a correction	683
suggested	688
suggested articles	688
suivant	1119
suivez notre direct	1159
suivez nous	1103
suivez-nous	1103
suivi	1103
suivre	1103
suivre ce sujet	1103
suivre ce sujet et recevoir une alerte	1149
suivre cet auteur	1103
sujets	1116
sulge	920
sulge reklaam	921
sulje	1008
sullo stesso argomento	1429
sullo stesso tema	1429
sumbang	1339
summary by ai	734
suositellut	1025
suosittelemme	1025
suosituimmat	1025
support local journalism	636
support our journalism	636
support our work	636
support quality journalism	636
support the author	636
support this site	636
support us	636
support us on patreon	636
support us today	636
supported by	674
sur ce sujet	1116
sur le web	1116
suscribete	824
suscribirme	824
suscribirse	824
suscribite	900
suscribite ahora	900
suscripciones	824
susijusios naujienos	1595
sutikti su visais	1611
sutinku	1611
suurenna kuva	1027
""", 'sv': """
svar	356	1815
svara	2384
svi komentari	2188
""", 'sw': """
swisha en slant	2363
""", 'sy': """
syarat dan ketentuan	1355
syarat dan ketentuan | kebijakan privasi	1355
""", 'sz': """
szavazzon	1294
szukaj	1903
""", "t'": """
t'ha agradat aquest article	233
""", 'ta': """
ta bort annonser	2380
tag	1357	1429	2637
tag-uri	2049
taggar	2388
tagged	688
tagger	1819
tagi	1900
tagovi	2185
tags	361	454	579	688	858	1116	1357	1429	1710	1988	2637
taguri	2049
taille du texte	1102
taip pat skaitykite	1595
tak for din tilmelding	344
take our survey	683
tallenna	1017
tallenna juttu	1017
talvez mais tarde	1958
tamanho da fonte	1974
tampilkan asli	1360
tampilkan lebih banyak	1359
tampilkan lebih sedikit	1360
tartalom	1294
tautan berhasil disalin	1382
tautan disalin	1349
tautan telah disalin	1382
tavs e-pasts	1658
""", 'te': """
te has suscrito correctamente	896
te puede gustar	858
te puede interesar	858
te quedan # caracteres	890
te recomendamos	858
te-ar putea interesa	2049
teata veast	918
teavita veast	918
tee lahjoitus	1009
teilen	439
teilen auf	439
teilen und weiterempfehlen	439
teised loevad	914
tek seferlik	2478
tekst loopt door onder de advertentie	1700
tekst se nastavlja nakon oglasa	2184
tekstgrootte	1695
tekstimainos	1019
telegram	665	2103
teljes cikk	1294
telli	912
telli kohe	912
tellijale	912
tellijana saad artiklit jagada	917
tellijatele	912
tema	1819
tema dana	2185
temaer	1819
temas	858	1988
temas relacionados	858
tematy	1900
temes relacionats	248
temi	1429
temos	1595
tempo de leitura	1991
tempo di lettura	1432
tempo estimado de leitura: # minutos	1974
temps de lecture	1119
temps de lecture : # min	1119
tendances	1116
tendencias	858
tendenze	1429
tentang kami	1372
teraz nie	2255
terbaru	1357
terima semua	1355
terima semua cookie	1355
terkait	1357
terkini	1357
termini e condizioni	1422
termos de uso	1981
terms	679
terms & conditions	679
terms and conditions	679
terms apply	761
terms of service	679
terms of use	679
terpopuler	1357
terpopuler hari ini	1383
terug naar boven	1713
test din viden i ugens quiz	364
test kunnskapene dine i ukas quiz	1822
testa dina kunskaper i veckans quiz	2391
testaa tietosi viikon visassa	1027
testen	418
testez gratuitement	1083
testez vos connaissances	1147
testez vos connaissances avec notre quiz	1147
tetszik	1285
text size	664
text version	693
texto gerado por ia	2008
""", 'th': """
thank you	635
thank you for subscribing	752
thank you for watching	766
thank you to our sponsors	674
thank you! please check your inbox	798
thanks for subscribing	652
thanks for watching	766
thanks to our sponsors	674
thanks! please check your inbox	798
the article continues below	766
the story continues below	766
the video player is currently playing an ad	732
thema	454
thema's	1710
themen	454
there are no comments yet	683
there was an error, please provide a valid email address	752
these are external links and will open in a new window	664
this is an advertisement	674
this video can not be played	732
this video cannot be played	732
threads	665
""", 'ti': """
ti consigliamo	1429
ti potrebbe interessare	1429
ti potrebbero interessare	1429
ticker	454
tickets sichern	489
tidak terima kasih	1338
tidak, terima kasih	1338
tiempo de lectura	861
tiempo estimado de lectura: # minutos	843
tietosuoja	1020
tiktok	665
til forsiden	361	1819
til toppen	364	1822
tilaa	1010
tilaa nyt	1010
tilaa uutiskirje	1013
tilaa uutiskirjeet	1013
tilaajalle	1010
tilaajille	1010
tilaukset	1010
till erbjudandet	2366
till startsidan	2388
till toppen	2391
tilmeld	344
tilmeld dig	344
tilmeld dig nyhedsbrevet	344
tilmeld nyhedsbrev	344
timp de citire # min	2051
tin sau	2637
tinggalkan komentar	1356
tip us	636
tips en venn	1807
tips van de redactie	1710
tipsa	2376
tipsa oss	2384
tisk	266
""", 'to': """
today's most read	765
today's paper	693
today's top stories	688
todos los comentarios	854
toestemming	1702
toeta	912
toeta meid	912
toevoegen aan leeslijst	1775
toggle	693
toggle caption	693
toimetus soovitab	914
toimitus suosittelee	1025
toista	1027
toon alles	1714
toon deze inhoud	1730
toon inhoud	1702
toon meer	1713
toon minder	1713
toon origineel	1714
toon reacties	1706
toon vertaling	1714
top articles	688
top artikel	454
top comments	683
top headlines	688
top latest discussions	693
top news	688
top stories	579	688
top-artikel	454
top-news	454
top-themen	454
tophistorier	361
topics	688
topik	1357
topik terkait	1357
toppnyheter	2388
toppsaker	1819
topthemen	454
torna all'inizio	1432
torna su	1432
torne-se assinante	1959
torne-se membro	1959
tots els butlletins	241
toujours afficher ce type de contenu	1139
tous les commentaires	1112
tous ses articles	1137
tout accepter	1109
tout afficher	1120
tout refuser	1109
tout voir	1119
toute l'actu	1116
toutes les photos	1119
""", 'tr': """
trabaja con nosotros	885
trabalhe connosco	2010
trabalhe conosco	2010
trakteer ons op koffie	1677
trang sau	2639
transferencia bancaria	823
translated by ai	734
traueranzeigen	489
treballa amb nosaltres	235
trefwoorden	1710
trend	2493
trending	454	688	1357	1710	1988
trending deals	674
trending now	688
trending stories	688
trending today	688
trending topics	688
trimite	2042
trimite pe email	2042
trimite pe whatsapp	2076
trimite unui prieten	2076
try it free	642
""", 'tt': """
tt	2418
tt-afp	2418
tt-reuters	2418
""", 'tu': """
tu e-mail	831
tu email	831
tudo sobre	1988
tue riippumatonta journalismia	1009
tuitar	1974
tuitear	843
tulis komentar	1356
tulis komentar anda di sini	1372
tulosta	1017
tulosta juttu	1017
tumblr	665
tunnuksen luominen on maksutonta	1010
tuoreimmat	1025
tuoreimmat uutiset	1025
turinio rinkodara	1602
tutti gli aggiornamenti qui	1459
tutti i commenti	1425
tutup	1338
""", 'tw': """
tweet	664	1349	1415
tweet this	664
tweeta	2376
tweeter	1102
tweetle	2486
tweetnij	1888
tweetnout	266
twitter	665
twitter-inhalte erlauben	447
twittern	439
""", 'ty': """
tyck till	2384
tylko w serwisie	1900
type your email	652
""", 'u ': """
u fokusu	2185
""", 'ud': """
udskriv	348
udvalgt	361
udvid	365
""", 'ui': """
uitgelicht	1710
uitklappen	1714
uitloggen	1680
""", 'uk': """
ukryj	1904
""", 'ul': """
ultim'ora	1429
ultime news	1429
ultime notizie	1429
ultimele articole	2049
ultimi articoli	1429
""", 'um': """
um assinante ofereceu-lhe este artigo	2027
umfrage wird geladen	489
""", 'un': """
un abbonato ti ha regalato questo articolo	1467
un subscriptor t'ha regalat aquest article	247
understood	694
une erreur dans l'article	1112
uneix-te a la conversa	233
unfollow	669
unisciti al nostro canale	1416
unlisted	693
unlock this article	642
unohditko salasanan	1010
uns folgen	440
unser bestes angebot	510
unser newsletter	426
unsere empfehlung	454
unsere empfehlungen	454
unsere newsletter	426
unsere top-themen	515
""", 'up': """
up next	688
upgrade now	642
upgrade to founding member	642
upgrade to paid	636
uplati	2177
uppfattat	2392
""", 'us': """
ustawienia	1893
ustawienia cookies	1893
""", 'ut': """
utiles	1109
utvalgt	1819
utvalt	2388
utvid	1823
""", 'uu': """
uudiskiri	937
uudiskirjad	937
uusimmat	1025
uutiskirje	1013
uutiskirjeet	1013
""", 'uw': """
uw e-mailadres	1685
""", 'uy': """
uygulamayi indir	2534
uygulamayi indirin	2534
""", 'va': """
vaata galeriid	919
vaata ka	914
vaata kommentaare	918
vaata pilte	919
vaata videost	919
vaata videot	919
vaata videot siit	919
vacatures	1735
vagas de emprego	2010
vai al contenuto	1432
vain tilaajille	1010
vakances	1641
valikko	1027
valorar	854
van onze partners	1710
vandaag	1710
vandaag niet	1676
var artikkelen nyttig	1815
var artiklen nyttig	356
var dette nyttig	1822
var oppsummeringen nyttig	1815
var opsummeringen nyttig	356
var saken nyttig	1815
varovanje osebnih podatkov	2322
vastaa	1024
vastaa kyselyyn	1027
vastaa lukijakyselyyn	1027
""", 've': """
ve zkratce	274
vedi anche	1429
vedi dettagli	1433
vedi i # commenti	1456
vedi i commenti	1425
vedi i risultati	1433
vedi la mappa	1433
vedi tutte	1432
vedi tutti	1432
vedi tutto	1432
veilig betalen	1679
ver # comentarios	854
ver bio	877
ver comentarios	854
ver contenido	851
ver contenido externo	881
ver detalhes	1992
ver detalles	862
ver documento	862
ver el mapa	862
ver essa foto no instagram	2006
ver este tuit	881
ver fotos	861
ver galeria	1991
ver los comentarios	854
ver mais	1991
ver mapa	862	1992
ver menos	862	1992
ver ofertas	824	1962
ver original	862	1992
ver perfil	877	2018
ver resultado parcial	2016
ver resultados	890
ver resultados de la encuesta	890
ver todas	861	1991
ver todo	861
ver todos	861	1991
ver tudo	1991
verbergen	1714
verder zonder te steunen	1676
vergroot	1713
vergroot afbeelding	1713
vergroten	1714
verlagsangebot	444
verlagsbeilage	516
verschicken	439
versenden	439
verstanden	458
verwandte artikel	454
verwandte themen	454
verwante artikelen	1710
veuillez saisir une adresse e-mail valide	1152
veure # comentaris	233
veure perfil	239
veure totes les ofertes	245
vezane vesti	2185
vezane vijesti	2185
vezi # comentarii	2062
vezi comentariile	2048
vezi detalii	2052
vezi harta	2052
vezi mai mult	2051
vezi originalul	2052
vezi rezultatele	2062
vezi toate	2051
vezi toate newsletterele noastre	2069
vezi toate ofertele de abonament	2074
vezi tot	2052
vezi videoclipul	2068
""", 'vi': """
vi har lukket for kommentarer	356
viber	665	2103
videa	274
video	274	361	1357	1429	1819	2049	2388	2493	2637
video abspielen	491
video ad	674
video afspelen	1737
video anschauen	491
video ansehen	491
video laden	447
video terkait	1357
video's	1710
videoen afspilles her	364
videoen kan ikke afspilles	364
videolar	2493
videos	454	858
videot	1025
videoyu izle	2495
videoyu izleyin	2495
view all	693
view all newsletters	652
view comment	683
view comments	683	693
view details	694
view full size	693
view gallery	693
view image	693
view image in fullscreen	693
view map	694
view more	693
view on instagram	664
view our privacy policy	732
view plans	642
view post on instagram	732
view post on x	732
view results	694
view subscription options	642
view this post on facebook	732
view this post on instagram	732
view this post on threads	732
view this post on x	732
viimased uudised	914
virement	1082
virement bancaire	1082
vis alle	364	1822
vis bildetekst	1822
vis detaljer	365	1823
vis flere	364	1822
vis indhold	353
vis innhold	1812
vis innlegg fra facebook	1822
vis innlegg fra instagram	1822
vis kart	1823
vis kommentarer	356	1815
vis kort	365
vis mer	1822
vis mere	364
vis mindre	365	1823
vis original	365	1823
vis oversettelse	1823
vis resultater	365	1823
visa alla	2391
visa detaljer	2392
visa fler	2391
visa kartan	2392
visa kommentarer	2384
visa mer	2391
visa mindre	2392
visa original	2392
visa resultat	2392
visualizza questo post su instagram	1446
""", 'vk': """
vk	665
""", 'vo': """
voce sintetica	1448
voeg toe aan je leeslijst	1751
voir aussi	1116
voir ce post	1139
voir ce tweet	1139
voir cette publication sur instagram	1139
voir l'original	1120
voir la carte	1120
voir la traduction	1120
voir le contenu	1109
voir le diaporama	1119
voir les # commentaires	1147
voir les commentaires	1112
voir les offres	1083
voir les photos	1119
voir moins	1119
voir plus	1119
voir plus de commentaires	1112
voir ses articles	1137
voir son profil	1137
voir tous ses articles	1137
voir tout	1119
voit perua tilauksen milloin tahansa	1013
voit peruuttaa milloin vain	1010
volg	1696
volg dit onderwerp	1696
volg ons	1696
volgen	1696
volgend artikel	1710
volgende	1713
volgende pagina	1713
vollbild	457
vols eliminar la publicitat	235
vols llegir l'article sencer? subscriu-te	245
voltar ao topo	1991
volver arriba	861
von ki zusammengefasst	485
voor abonnees	1680
vorherige seite	457
vorheriger artikel	454
vorig artikel	1710
vorige	1713
vorlesen	439
vorlesen lassen	439
vormista tellimus	912
vorteile sichern	418
vota a la nostra enquesta	233
vota en nuestra encuesta	890
vota il nostro sondaggio	1456
vota nel nostro sondaggio	1456
vote na nossa enquete	2016
votez dans notre sondage	1147
votez pour faire entendre votre voix	1147
votre adresse mail	1152
votre commentaire	1112
votre e-mail	1092
votre email	1092
vous aimerez aussi	1116
vous aimerez lire	1116
vous avez lu # articles sur # ce mois-ci	1156
vous avez une question	1112
vous n'avez pas encore de compte	1156
vous pourriez aimer	1116
vous pourriez aussi aimer	1116
vous pouvez offrir # articles par mois	1159
""", 'vr': """
vraag het ai	1732
vraag het onze ai	1732
""", 'vs': """
vsebina je zaklenjena	2303
vsi komentarji	2310
vstoupit do diskuse	273
vstoupit do galerie	276
vstupte do diskuse	273
""", 'vu': """
vul de vragenlijst in	1735
vul een geldig e-mailadres in	1743
""", 'vy': """
vytisknout	266
""", 'w ': """
w tym artykule	1900
""", 'wa': """
waardeer dit artikel	1747
waardeer dit verhaal	1747
wachtwoord vergeten	1680
war diese zusammenfassung hilfreich	485
was andere lesen	454
was deze samenvatting nuttig	1732
was this helpful	683
was this summary helpful	734
was this summary useful	734
was this translation helpful	734
watch above	741
watch below	741
watch here	741
watch more	688
watch next	688
watch on youtube	741
watch the full video	741
watch video	693
""", 'we': """
we care about your privacy	679
we recommend	688
we value your privacy	679
weekly newsletter	652
wees de eerste die reageert	1706
weigeren	1702
weiter nach der anzeige	516
weiter zum artikel	413
weitere artikel	454
weitere artikel zum thema	515
weitere links	454
weitere meldungen	454
weitere nachrichten	454
weitere news	454
weitere newsletter	501
weitere podcasts	454
weitere themen	454
weitere videos	454
weiterempfehlen	439
weiteres	454
weiterlesen	457
weniger anzeigen	457
werbeanzeige	444
werbliche inhalte	444
werbung	444
werbung folgt	557
werbung von unserem partner	516
werde mitglied	414
werden sie mitglied	414
werden sie teil unseres teams	489
wesprzyj	1875
wesprzyj nas	1875
""", 'wh': """
what do you think	683
what to read next	688
whatsapp	665	2103
why trust us	766
why you can trust our reviews	766
why you can trust us	766
""", 'wi': """
wideo	1900
""", 'wo': """
word lid	1677
word supporter	1677
word vriend	1677
""", 'wr': """
write a comment	683
write a review	683
""", 'ws': """
wspieraj	1875
wspieraj nas	1875
wspieram	1875
wszystkie	1903
wszystkie komentarze	1896
""", 'wu': """
wunschbetrag	417
""", 'wy': """
wybrane dla ciebie	1900
wydarzenia	1900
wydrukuj	1888
wyloguj	1878
wyszukaj	1903
""", 'x': """
x	665	1287
""", 'x ': """
x (twitter	665
x facebook	664
""", 'x.': """
x.com	665
""", 'xe': """
xem clip	2663
""", 'xi': """
xing	665
""", 'ya': """
ya eres suscriptor	824
ya he donado	819
ya soy socio	819
ya te has registrado	824
ya tengo cuenta	824
ya tienes cuenta	824
ya tienes una cuenta	824
yanitla	2492
yapay zekaya sor	2492
yazdir	2486
yazi boyutu	2486
yaziyi dinle	2486
""", 'ye': """
yearly	635
yerinizi ayirtin	2495
yes	683
""", 'yo': """
yorum	2492
yorum kurallari	2492
yorum yap	2492
yorum yaz	2492
yorum yazin	2492
yorumlar	2492
yorumlari oku	2492
yorumunuzu yazin	2492
you are now subscribed	752
you are subscribed	752
you can change how much you give or cancel your contributions at any time	636
you have # seconds	674
you may also be interested in	688
you may also enjoy	688
you may also like	688
you may have missed	688
you may like	688
you might also be interested in	688
you might also like	688
you might like	688
you're in	652
you're subscribed	752
your account	642
your comment	683
your donation is tax-deductible	757
your email	652
your email address	652
your gift is tax-deductible	757
your privacy choices	679
your privacy is important to us	679
your subscription is confirmed	752
youtube	665
youtube-inhalte erlauben	447
""", 'yu': """
yukari	2495
""", 'z ': """
z ostatniej chwili	1900
""", 'za': """
zaakceptuj wszystko	1893
zaboravljena lozinka	2178
zadejte e-mail	263
zadejte e-mailovou adresu	263
zadnje novice	2307
zadnje objave	2307
zahl ich	414
zahlungsart	417
zahlungsarten	417
zahlungsmethode	417
zahlungsmethoden	417
zalo	2627
zaloguj	1878
zamknij	1874
zapisz	1888
zapojte se do diskuse	273
zapri	2314
zaregistrovat se	259
zarejestruj	1878
zaten abone misiniz	2479
zatvori	2193
zavrni	2322
zavrni vse	2322
""", 'ze': """
zet op leeslijst	1775
""", 'zi': """
zie ook	1710
ziedot	1634
zip code	652
""", 'zo': """
zobacz komentarze	1896
zobacz wszystkie	1903
zobacz wyniki	1904
zobrazit diskusi	273
zobrazit galerii	276
zobrazit mapu	277
zobrazit obsah	270
zoek	1713
zoeken	1713
zonder jouw steun kunnen we dit werk niet doen	1747
zoom	693
zoom in	694
""", 'zu': """
zu den abo-angeboten	418
zu den angeboten	510
zu den kommentaren	450
zugang freischalten	418
zuklappen	458
zum abo	418
zum abo-shop	510
zum aboshop	510
zum angebot	418
zum artikel	457
zum dokument	458
zum gewinnspiel	489
zum inhalt	457
zum inhalt springen	457
zum kommentieren anmelden	450
zum podcast	491
zum quiz	489
zum seitenanfang	457
zum thema	454	457
zum video	491
zur bildergalerie	457
zur diskussion	450
zur fotostrecke	457
zur karte	458
zur mediathek	491
zur merkliste	511
zur navigation	457
zur newsletter-anmeldung	426
zur startseite	454
zur themenseite	457
zur umfrage	489
zusammenfassung mit ki	485
zustimmen	447
zustimmen und weiter	447
"""}

START = {'#': """
#	423 K wochen kostenlos	423 K wochen gratis	423 K monat kostenlos	1571 K줄 요약	1758 K weken voor	1758 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	733 K post shared by	733 K video posted by	733 K post by	834 K tu correo	1118 K lire aussi	1118 K lire également	1319 K gombra kattintva	1319 K telegramon	1319 K facebookon	1321 K cikk a	1321 K cikk folytatódik	1327 K cikket mesterséges	1329 K teljes beszélgetés	1329 K teljes interjú	1408 K tutti i contenuti	1442 K cura della redazione	2002 K autora escreve segundo o novo
""", 'ab': """
abbonati	1401 K a
abonneer	1757 K je op	1781 K
abonnez	12 K-vous	1081 K-vous à
abonniere	12 K	546 K
abonnieren	12 K sie	416 K sie	546 K sie
about	695 K the author	695 K the authors	695 K the writer
abstimmung	529 K:
""", 'ac': """
accepted	641 K payment methods:	641 K cards:
acceso	827 K ilimitado
accesso	1408 K illimitato
acesso	1965 K ilimitado
acest	2061 K rezumat	2061 K articol a fost tradus
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	1712 K:
acompanhe	12 K
acquista	1452 K la rivista
actie	1784 K:
""", 'ad': """
ad	768 K:
ada	1370 K kesalahan di artikel
add	12 K us	719 K	799 K
additional	770 K reporting by
adja	1319 K meg
adjon	1319 K hozzá
administratorem	1923 K danych osobowych jest	1923 K twoich danych	1923 K państwa danych	1923 K pani/pana danych	1923 K podanych
advertise	739 K with
advertisement	768 K:
""", 'af': """
afmelden	1771 K kan
afspil	393 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	399 K har	735 K summaries	735 K-generated summaries	736 K tools were	736 K was used	736 K helped	736 K assisted	1515 Kがこの記事	1515 Kによる自動	1515 K要約	1515 Kによる要約	1515 Kが選んだ	1515 Kに質問	1515 ※K	1571 K 요약은	1571 K 뉴스 요약	1733 K kan fouten maken. controleer	1733 K-samenvattingen	1861 K har	2056 K informații	2056 K un subiect	2056 K un pont	2056 K fost martor	2428 K har	2711 K摘要	2711 K重點	2711 K重点	2711 K生成	2711 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	2024 K o	2024 K a	2024 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili
aktifkan	1347 K notifikasi
aktiver	393 K	1854 K
aktivera	2422 K
aktiviere	531 K
aktivieren	531 K sie
aktuelle	455 K nachrichten aus
""", 'al': """
al	836 K registrarte	882 K mostrar este contenido	1684 K lid	1770 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
all	27 K comments	793 K content ©
alla	27 K kommentarer	27 K inlägg	2389 K artiklar om	2393 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	362 K artikler om	366 K artikler af	455 K artikel zu	455 K artikel von	456 K infos:	456 K news:	459 K artikel von	490 K folgen	1711 K artikelen over	1715 K artikelen van	1820 K saker om	1824 K artikler av
alleen	1684 K voor abonnees	1763 K leden kunnen reageren
alles	455 K zum thema	455 K zu	1711 K over	1752 K over
allow	663 K notifications	678 K ads on
already	801 K	801 K have
als	423 K abonnent	423 K abonnentin	435 K app	512 K abonnent können sie	512 K abonnentin können sie	1684 K abonnee
also	689 K in	690 K read	690 K on this site:	690 K worth reading:	690 K on this topic:	794 K in the news:	1266 K read:	1266 K read-
alt	362 K om	1820 K om
alte	2078 K știri din
altre	1430 K notizie su	1469 K notizie di
altri	1430 K articoli su	1434 K articoli di
altro	1430 K su	1431 K su questo tema:
""", 'am': """
am	2060 K citit și sunt de acord
""", 'an': """
ancora	32 K nessun commento
anda	1364 K punya
ange	2422 K
angiv	393 K
anketa	275 K:
anlatmamiz	2523 K gereken
anna	927 K vihjest	927 K vihje	1056 K
annonces	1142 K légales : publiez
annullare	1413 K l'iscrizione
ansvarig	2420 K utgivare:
ansvarlig	1851 K redaktør:
answer	799 K
anuncie	2011 K no	2011 K na
any	27 K comment	778 K	800 K
""", 'ap': """
apa	1370 K reaksi anda
apakah	8 K artikel	1364 K anda punya	1370 K ringkasan ini	1370 K artikel ini	1370 K berita ini	1370 K informasi ini
apoya	822 K	822 K a
app	435 K herunterladen	435 K laden	1691 K voor android	1727 K
apply	781 K now
approfondimento	1431 K:
approfondisci	1431 K
apresentado	2014 K por
""", 'aq': """
aquest	232 K resum	232 K text ha estat traduït	232 K article ha estat traduït
""", 'ar': """
ar	1623 K straipsnis
arbejder	373 K du
arbetar	2400 K du
archives	1118 K :
are	696 K you affected by	778 K you	800 K you
arrives	755 K every
article	1132 K traduit
articles	695 K by
articol	2061 K tradus	2065 K susținut de
articolo	1449 K tradotto
artificial	736 K intelligence
artificiell	2428 K intelligens har
artikel	1358 K terkait:	1369 K ini diterjemahkan	1369 K ini ditulis dengan	1369 K ini dibuat dengan	1369 K ini merupakan hasil	1384 K ini telah tayang di	1384 K ini pertama kali tayang	1384 K ini pernah tayang	1384 K ini sudah tayang	1754 K gaat verder onder	1754 K loopt door onder	1754 K gaat verder na
artikeln	2424 K fortsätter
artikkel	944 K jätkub
artikkelen	1857 K fortsetter
artikkeli	1058 K jatkuu
artiklen	395 K fortsætter
""", 'as': """
ascolta	1 K	1431 K:	1455 K il podcast	1455 K la puntata
ask	695 K us here	735 K the	735 K our
assine	1965 K para
assista	1990 K:	2015 K ao vídeo acima	2015 K ao vídeo abaixo	2015 K ao vídeo
""", 'at': """
atbildi	1662 K
atlikite	1613 K testą
atradi	1654 K kļūdu
atsakykite	1622 K
""", 'au': """
auch	456 K interessant	456 K interessant:	456 K lesenswert	456 K spannend:	514 K bei uns:	538 K lesen:
aucun	32 K commentaire
audio	292 K vytvořila	740 K version of this	884 K generado	1449 K generato	2061 K generat
auf	443 K facebook, instagram	443 K instagram, facebook	443 K facebook und instagram	443 K facebook oder instagram
aus	456 K dem archiv:	514 K unserem archiv:	543 K dem englischen übersetzt	543 K dem französischen übersetzt	543 K dem amerikanischen übersetzt	543 K dem englischen von	543 K dem französischen von
author	695 K bio
autor	290 K je	308 K:	946 K:	1930 K:	1930 K: (	2199 K je	2260 K je	2278 K:
autore	1648 K:
autori	2260 K sú
autorica	2199 K je
autorius	1626 K:
autorka	290 K je	2199 K je	2260 K je
autors	1648 K:
""", 'av': """
available	659 K on the app store	659 K on google play
avec	1098 K l'application
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé
avtor	2320 K je	2335 K:
avtorica	2320 K je
""", 'ay': """
ayrica	2494 K okuyun	2494 K bakin	2494 K bakin:
""", 'az': """
az	1327 K összefoglalót
""", 'ba': """
baca	1358 K juga	1358 K juga:	1358 K:	1358 K selengkapnya	1358 K selengkapnya:	1358 K selanjutnya:	1363 K berita	1376 K berita tanpa iklan	1384 K berita lainnya	1384 K artikel lainnya	1384 K artikel lain	1384 K berita selengkapnya	1385 K ini juga:	1385 K pula:	1385 K lagi:
background	690 K:	764 K reading:
bagaimana	1370 K reaksi anda	1370 K pendapat anda	1370 K menurut anda
baggrund	363 K:
bagikan	3 K
baixe	13 K
bakgrund	2390 K:
bakgrunn	1821 K:
bakiniz	2494 K:
balso	1662 K
balsuokite	1622 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	786 K part of our
beachten	28 K sie bitte
become	632 K a member	632 K a subscriber	639 K a member of	748 K a member to comment	786 K part of our
bekijk	1712 K ook	1712 K:	1712 K hier	1712 K ook:	1715 K alle artikelen van	1736 K de video	1736 K de hele uitzending	1736 K de uitzending	1736 K de beelden	1736 K hier het hele	1738 K de video:	1781 K
bel	1727 K
belanja	1371 K di toko
beli	1371 K tiket
beluister	1 K	1736 K de podcast	1736 K onze	1781 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1371 K dengan tim
beri	1370 K rating	2309 K tudi
berikan	1370 K penilaian anda	1374 K suara anda
berikutnya	1385 K:
berita	1369 K ini diringkas	1384 K ini telah tayang	1385 K lainnya:
berite	2309 K tudi
besedilo	2320 K izraža	2323 K je prevedeno	2326 K je objavljeno v
bestel	1781 K
bestelle	546 K
bestellen	546 K sie
bestil	393 K
bestill	1854 K
besuche	12 K uns	546 K
besuchen	12 K sie uns	546 K sie
bewerten	546 K sie
bezahlte	540 K anzeige der	540 K anzeige des	540 K anzeige von
bezoek	1781 K
""", 'bi': """
bi	2339 K radi delali pri nas
bildergalerie	456 K:
bir	7 K hata	2512 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	523 K halten sie sich an die	523 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	758 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	1828 K medlem av	1828 K abonnent på	1854 K	2397 K medlem i	2397 K prenumerant på	2422 K
blijf	28 K
bliv	31 K den første	370 K medlem af	370 K abonnent på	379 K testlæser	379 K klogere på	393 K
blocking	678 K ads
""", 'bo': """
bodite	31 K prvi
boka	2422 K
bol	2264 K pre vás	2264 K článok
bola	2264 K pre vás
bolo	2264 K pre vás	2264 K toto
book	393 K	737 K your ticket	737 K tickets	799 K
""", 'br': """
brak	32 K komentarzy
bron	1726 K: anp	1726 K: belga
browse	781 K jobs	799 K
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	2530 K özeti	2530 K çeviriyi
buat	1390 K akun gratis
buchen	546 K sie
budi	31 K prvi
budite	31 K prvi
buka	1390 K akses penuh dengan
bunu	2494 K da okuyun:
buy	737 K tickets	737 K your ticket	737 K your tickets	799 K
""", 'by': """
byl	293 K pro vás	293 K článek
byla	293 K pro vás
bylo	293 K pro vás	293 K toto
""", 'c': """
c	703 (K) #
""", 'ca': """
cadastre	1965 K-se para
can	746 K't see the poll	746 K't see the quiz	746 K't see this poll	800 K you
canal	41 K de denúncias da redação
cancel	649 K anytime	649 K at any time
catch	12 K us	673 K us on	740 K up on bbc	764 K up:	799 K	799 K up on
""", 'ce': """
ce	33 K părere	1132 K texte a été traduit	1133 K résumé	1142 K numéro est en vente	1142 K numéro est disponible
cek	1363 K
celoten	2334 K članek preberite
ces	1132 K points clés
cet	8 K article vous	1132 K article a été traduit
cette	1132 K traduction a été	1133 K synthèse
""", 'ch': """
chcesz	1934 K u nas pracować	1934 K pracować u nas
chcete	312 K u nás pracovat	312 K pracovat u nás	2282 K u nás pracovať	2282 K pracovať u nás
che	33 K ne pensi
check	799 K out	1781 K
chia	3 K sẻ
choose	632 K a plan	646 K a plan	719 K
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1431 K qui
click	720 K here to join	720 K to join	742 K here for more	750 K here to download	750 K to download	782 K play	799 K
clique	1990 K aqui	2015 K no player acima
cliquez	1118 K ici
clube	2011 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1381 K
colunista	2001 K do	2001 K da
come	737 K and meet	799 K
comentarii	5 K
comentariile	5 K	27 K	2063 K nu reprezintă	2063 K aparțin
comentarios	5 K	27 K	891 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2063 K tău va
commandez	1142 K notre	1142 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	748 K must
commenti	5 K	27 K
commenting	5 K	748 K is
comments	5 K	5 K on this	27 K	748 K are reserved	748 K are for	748 K are open to	748 K are only
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	799 K
compra	886 K aquí
condividete	3 K
condividi	3 K
confira	1990 K:	1990 K também	1990 K também:
conhece	2005 K algum caso
connect	12 K with	673 K with us
conoces	871 ¿K	876 ¿K algún
consider	632 K making	632 K giving
consiglia	3 K
consulta	860 K aquí
consultez	1142 K les avis de décès	1142 K nos offres
contact	695 K the author	695 K the reporter	695 K:	695 K this reporter	727 K	799 K
contacta	864 K con	865 K con
contacte	864 K con	865 K con
contacter	1121 K l'auteur
contactez	1121 K l'auteur	1121 K-nous	1136 K l'auteur
contacto	880 K:
contate	1993 K o autor
contatta	1434 K l'autore
contenido	827 K premium	884 K generado	888 K ofrecido por
contenu	1132 K généré	1145 K proposé par	1145 K sponsorisé par
contenuto	1449 K generato	1454 K offerto da
contingut	232 K generat	236 K ofert per
continue	758 K reading	759 K reading with
contributions	27 K
controleer	1781 K
copy	3 K link to	3 K the link	3 K article	810 K this url	810 K this link
copyright	465 K	703 K ©	703 K #	703 K:	703 K by	2278 K ©
cosa	33 K ne pensi
""", 'cr': """
create	646 K an account to	799 K	801 K an account	801 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	1319 K
csatlakozzon	1319 K
""", 'cy': """
cyber	758 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	1915 K ten artykuł	1915 K artykuł	1915 K ten tekst	1915 K to podsumowanie	1915 K to streszczenie	1915 K podobał	1915 K znalazłeś	1915 K znalazłaś	1915 K ta informacja	1915 K ta treść
czytaj	1901 K więcej o	1902 K także	1902 K także:	1902 K też	1902 K też:	1902 K również	1902 K więcej	1902 K:	1932 K dalej z
""", 'da': """
da	1431 K leggere:	2203 K li vam	2203 K li je članak	2203 K li je tekst
daarna	1684 K kun je
daftar	1371 K webinar	1390 K gratis
daftarkan	1371 K diri anda
dagelijkse	1688 K nieuwsbrief
daha	2494 K fazlasi:
dalies	1662 K
dalsza	1918 K część
dalyvaukite	1622 K
danach	423 K # euro
dann	423 K # euro
dans	1098 K l'application	1115 K les commentaires
dapatkan	1363 K
darovat	305 K
darte	836 K de baja
darujte	305 K	2276 K
das	455 K beste aus	456 K könnte sie auch interessieren	456 K könnte dich auch interessieren	456 K könnte sie interessieren:	456 K könnte sie auch interessieren:	456 K könnte dich auch interessieren:	490 K ganze interview	490 K komplette interview	524 K kommentieren	538 K lesen andere:
dazu	456 K auch:	514 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	1736 K podcast is te beluisteren	1754 K tekst gaat verder onder	1754 K tekst loopt door onder	1754 K tekst gaat verder na
deel	3 K dit	3 K het	1781 K
dein	27 K kommentar	523 K feedback hilft
deine	493 K meinung ist uns wichtig	523 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	393 K med	393 K artiklen	1854 K med	1854 K saken
dela	3 K artikeln	3 K den här	3 K texten	2422 K med	2422 K artikeln
deli	3 K
delite	3 K
delivered	755 K every	755 K each
delta	1837 K i vår	1854 K	2406 K i vår	2422 K
deltag	379 K i vores	393 K
den	26 K här sammanfattningen
dengarkan	1 K	1358 K:	1373 K podcast	1373 K juga
denne	26 K opsummering
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	548 K ki-assistent
derechos	868 K reservados
descarga	13 K
descargue	13 K
descarrega	13 K	240 K't l'app	240 K't la nostra	240 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	886 K nuestros	886 K nuestras
descuentos	886 K exclusivos para suscriptores
despre	2058 K autor
detaljnije	2187 K:
detaylar	2494 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	2494 K okuyun:
deze	26 K samenvatting	1684 K maand nog	1733 K tekst	1733 K vertaling	1733 K ai	1754 K tekst gaat verder na
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	776 K you find this	778 K you	800 K our	800 K we	800 K you	806 K our ai	806 K the ai
die	5 K kommentarfunktion	5 K kommentare	486 K zusammenfassung	490 K neue folge	490 K aktuelle folge	490 K komplette folge	490 K ganze folge	490 K ganze sendung	493 K umfrage wird durchgeführt	522 K debatte zu
diese	486 K meldung
dieser	486 K artikel	486 K text	486 K beitrag
dieses	486 K interview
dig	764 K deeper:
digital	758 K subscriptions	801 K access
din	27 K kommentar
dinleyin	2494 K:
directement	1095 K dans votre
direkt	2390 K:
direkte	1821 K:
disclaimer	703 K:	1248 K:
discover	23 K more from	799 K
diskuse	5 K
diskusia	5 K
diskutieren	546 K sie
diskutujte	28 K
diskuze	5 K
disponible	240 K a l'app store	240 K a google play	839 K en google play	894 K en app store	894 K en google play y	1150 K sur google play
distribuie	3 K
distributed	770 K by
disusun	1369 K dengan
dit	27 K indlæg	1733 K artikel	1733 K stuk	1733 K bericht	1733 K verhaal	1770 K artikel lees je ook in	1770 K verhaal lees je ook in	1783 K artikel is ook	1783 K verhaal is ook	1783 K artikel bevat	1783 K verhaal bevat	1783 K verhaal verscheen	1783 K stuk verscheen
""", 'do': """
do	33 K you agree	695 K you have a tip	696 K you know more	696 K you have information	696 K you work at	696 K you work in	696 K you have any information	696 K you have a story	744 K our	778 K you have	800 K you
doe	1739 K de quiz	1739 K mee met ons	1739 K mee met onze	1739 K mee aan ons	1739 K mee aan onze	1781 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1320 K vannak
don	656 K't miss	690 K't miss:	794 K't miss this:
dona	822 K a	1401 K a
donasi	1379 K untuk
donate	632 K now	632 K today	639 K to
doneer	1757 K aan
donnez	1115 K votre avis
dossier	1118 K :
dostupno	2210 K na	2210 K u
dowiedz	1902 K się więcej
download	13 K	799 K	1347 K aplikasi	1376 K	1781 K
""", 'dp': """
dpa	465 (K
""", 'dr': """
drukuj	1926 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	373 K kan tippe os	373 K kan sende os	392 K har brugt	392 K har læst	393 K får en mail	393 K kan også	555 K hast schon ein abo	555 K hast dein limit	1852 K har lest	1852 K har #	1854 K får en e-post	1854 K kan også	1854 K finner oss	2400 K som källa	2421 K har läst	2421 K har #	2422 K får ett mejl	2422 K kan också	2422 K hittar oss
dukung	1379 K	1379 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	727 K-mail	1319 K-mailt küldtünk
""", 'ea': """
earlier	764 K coverage:
""", 'eb': """
ebenfalls	456 K interessant:
""", 'ed': """
edited	771 K by
editing	703 (K by	704 K by	705 K by
editor	690 K's picks:	1366 K:	1366 K :
""", 'ee': """
een	1731 K bericht gedeeld door	1731 K post gedeeld door
eerder	1738 K schreven we:	1738 K verschenen:
""", 'ei': """
ei	32 K vielä kommentteja	1056 K sitoutumista
ein	484 K beitrag geteilt von	484 K von	484 K post von
einen	423 K monat kostenlos
""", 'el': """
el	234 K teu comentari serà	889 K vídeo comenzará	889 K video comenzará
elinizde	2523 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2014 K parceria com
email	3 K this	695 K the author	695 K us	727 K	799 K
empfehlen	3 K sie	546 K sie
empfiehl	546 K
""", 'en': """
en	236 K col·laboració amb	827 K otro dispositivo	834 K tu correo	834 K su correo	834 K tu buzón	834 K tu email	848 K facebook y twitter	848 K facebook, twitter	848 K facebook y x	857 K los comentarios	860 K vídeo:	860 K directo	860 K contexto:	888 K colaboración con	1080 K faisant un don	1089 K tant qu'abonné	1095 K vous inscrivant	1118 K savoir plus	1118 K direct	1145 K partenariat avec	1161 K vidéo -	1161 K images -
enable	663 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	785 K your day with
endet	423 K automatisch
enjoy	758 K
enjoying	656 K this article
entdecke	23 K mehr von	546 K
entdecken	546 K sie
entenda	1990 K:
entra	12 K nel
entre	12 K no
envia	227 K'ns
envianos	875 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	373 K du	1831 K du
erbjudande	2406 K till dig som
erhalten	546 K sie
erscheint	502 K jeden	502 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	878 K corresponsal	878 K redactor de	878 K redactora de	878 K jefe de	878 K jefa de
escanea	875 K el código	894 K el código para descargar
escolta	1 K	238 K el pòdcast	238 K el podcast	238 K el nostre pòdcast	238 K el nostre podcast
escoltar	1 K
escucha	1 K	889 K el pódcast	889 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1158 K
esta	884 K noticia ha sido traducida	884 K traducción se ha hecho	884 K traducción ha sido	884 K función utiliza	891 K noticia pertenece a	2009 K tradução foi feita	2009 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	827 K contenido es exclusivo	882 K contenido procede de	882 K contenido proviene de	884 K texto ha sido traducido	884 K artículo ha sido traducido	886 K reportaje forma parte del número	886 K artículo forma parte del número	891 K artículo pertenece a	2009 K texto foi traduzido	2009 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	223 K pot interessar:
etwas	44 K falsch
""", 'ex': """
exclusief	1684 K voor abonnees
exclusivo	827 K para suscriptores
existing	646 K subscriber	646 K subscribers
explainer	690 K:
explore	690 K more:	799 K
""", 'ez': """
ez	1293 K is érdekelheti:
""", 'fa': """
fai	1458 K il quiz	1458 K il test	1458 K il nostro
faites	1080 K un don	1081 K un don à
fale	1993 K com o autor	2002 K com o repórter	2002 K com a repórter
fandt	7 K du
fant	7 K du
""", 'fe': """
feedback	778 K
feel	711 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
""", 'fi': """
fii	31 K primul
filed	690 K under:
fill	799 K in	799 K out
film	1918 K znajdziesz
find	12 K us	12 K os	673 K us on	673 K me on	739 K your next job	799 K
finden	12 K sie uns	546 K sie
finn	12 K oss
first	810 K published by	810 K published in the
fizessen	1319 K
""", 'fl': """
flash	758 K sale
fler	2389 K artiklar om	2393 K artiklar av
flere	362 K artikler om	366 K artikler af	1820 K saker om	1820 K saker fra	1821 K saker om	1824 K saker av	1837 K jobber på
""", 'fo': """
foglald	1319 K le
foglalja	1319 K le
folge	12 K	546 K
folgen	12 K sie	546 K sie
folgt	12 K
follow	12 K	673 K us	673 K @	673 K all the latest	673 K the latest	673 K our	720 K the	727 K	799 K	1363 K
for	13 K a better	13 K the best	742 K more news	742 K more local	742 K more stories	742 K more on	742 K more coverage	742 K more of our	742 K more from	742 K the latest	750 K the best experience	750 K the best reading experience	758 K just	758 K only	764 K more on the story	789 K just	789 K only	793 K reprint	793 K reprints
fortsett	1857 K å lese
forward	3 K this
foto	1666 K:	2187 K galerija:
fotogalerie	275 K:
fotogalerija	2309 K:
fotostrecke	456 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	486 K unsere ki
frage	548 K des tages
fragen	486 K sie unsere ki
freier	509 K zugang für abonnenten
from	690 K the archive:	690 K our archive:	690 K our archives:	789 K only	789 K just
""", 'fu': """
fuiste	876 ¿K testigo
full	690 K story:	690 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	690 K reading:
""", 'fy': """
fyll	1854 K inn	2422 K i
""", 'ga': """
ga	1781 K mee
gabung	12 K	1363 K
gambas	1358 [K:video
gaukite	1622 K
""", 'ge': """
ge	2422 K
geben	546 K sie
geef	3 K dit
gem	393 K
generative	736 K ai
gerelateerd	1738 K:
gesponsert	540 K von
gesponsord	1754 K door
get	13 K the app	13 K our	23 K	632 K in touch	656 K the latest	656 K breaking news	663 K notified	720 K	720 K the	737 K tickets	737 K your tickets	750 K the	751 K text alerts	751 K news alerts	754 K the	754 K our	758 K	770 K permission to reuse	799 K
""", 'gi': """
gi	1854 K
gib	546 K
gift	3 K this
gillar	2423 K du
giornalista	1441 K professionista	1441 K e scrittrice	1441 K e scrittore
giv	393 K
""", 'gl': """
glavni	2323 K poudarki
""", 'go': """
go	764 K deeper:
gostou	8 K
got	695 K a tip	695 K a story	695 K a news tip	696 K a question	778 K	800 K a	800 K
""", 'gr': """
graduada	879 K en
graduado	879 K en
grupo	1978 K do whatsapp
""", 'gu': """
guarda	1431 K anche	1431 K:	1431 K il video	1431 K anche:	1455 K il video qui sopra
gulir	1386 K ke bawah	1386 K untuk
""", 'ha': """
ha	44 K hibát	1301 K van információja	1301 K van információd	1301 K ön is átélt	1301 K te is átéltél	1301 K többet tud
haben	7 K sie einen fehler	460 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	2524 K	2528 K:
haberde	7 K hata	2512 K hata
haberin	2494 K devami için
haberleri	13 K
haga	876 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	1445 K informazioni	1445 K una notizia	1445 K una segnalazione	1445 K una storia
hakaret	27 K içeren
hakka	942 K
halaman	1385 K selanjutnya:
hallgasd	1 K meg	1307 K meg
hallgass	1307 K minket
hallgassa	1 K meg	1307 K meg	1319 K meg
haluaisitko	1057 K
haluatko	1035 K kertoa	1042 K töihin	1042 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	366 K du et tip	373 K du oplysninger	373 K du viden	373 K du et godt tip	373 K du tip	373 K du flere oplysninger	373 K du oplevet	373 K du selv oplevet	373 K du en god historie	394 K du en historie	394 K du dokumentation	394 K du dokumenter	1824 K du et tips	1831 K du informasjon	1831 K du opplysninger	1831 K du flere opplysninger	1831 K du tips	1831 K du et tips	1831 K du opplevd	1831 K du erfaring	1831 K du tanker	1831 K du noe på hjertet	1856 K du en historie	1856 K du dokumenter	1856 K du dokumentasjon	2400 K du information	2400 K du uppgifter	2400 K du tips	2400 K du ett tips	2400 K du varit med om	2400 K du egna erfarenheter	2400 K du upplevt	2423 K du en historia	2423 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	234 K d'estar registrat	234 K detectat cap	234 K trobat cap	876 ¿K sido testigo
hast	7 K du einen fehler
hat	8 K ihnen	8 K dir
hata	2512 K mi fark	2523 K mi gördünüz
have	7 K you found	7 K you spotted	632 K your say	695 K a tip	695 K a news tip	695 K a question about this	695 K a question for	696 K you been	696 K a story	749 K your say	778 K a	778 K you	800 K you	800 K we
hay	7 K algún
haz	860 K clic aquí	876 K tu denuncia	892 K nuestro test	892 K el test	892 K nuestro quiz
hazte	822 K socio de
""", 'he': """
hear	1 K this	740 K this story	742 K more	782 K the full	782 K more	799 K
heb	7 K je een fout	44 K je een foutje	1716 K je een tip	1717 K je een tip	1782 K je
heeft	1716 K u een tip	1717 K u een tip	1782 K u
hela	2430 K samtalet	2430 K intervjun
hele	401 K samtalen	401 K interviewet	1863 K samtalen	1863 K intervjuet
help	746 K us improve	799 K
hent	13 K	370 K appen fra	384 K	393 K	1842 K
here	764 K's more on this
het	5 K reactieveld	1711 K beste van	1754 K artikel gaat verder onder	1754 K verhaal gaat verder onder	1754 K artikel gaat verder na	1754 K verhaal gaat verder na
""", 'hi': """
hier	456 K lesen sie	456 K geht es zu	456 K geht's zu	490 K klicken, um	493 K geht es zum quiz	493 K geht es zum täglichen	552 K können sie den artikel	552 K können sie diesen artikel	552 K kannst du den artikel
highlights	735 K
hintergrund	456 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	395 K fortsætter
hit	782 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	1837 K oss å bli bedre
""", 'ho': """
hoe	1762 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hotline	41 K tòa soạn	41 K: #	41 K redaksi
hou	28 K het
houd	28 K het
how	8 K would you rate	8 K useful was	33 K do you feel	776 K useful is this	776 K helpful was this
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	2423 K håller du med
husk	393 K at bekræfte	1854 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	394 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	1430 K più letti di	1450 K punti chiave
""", 'ic': """
icymi	690 K:
""", 'ie': """
ielogojies	1662 K
ievadi	1662 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	711 K you enjoyed this	711 K you liked this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	523 K feedback hilft
ihre	27 K beiträge	33 K meinung	493 K meinung ist uns wichtig	523 K rückmeldung hilft
""", 'ik': """
iklan	1386 K -
ikuti	12 K	1351 K berita	1363 K	1374 K survei	1374 K polling	1374 K jajak pendapat	1374 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	1447 K video non è disponibile	1449 K testo è stato realizzato	1455 K video inizierà	1457 K tuo commento sarà
ilgili	2494 K haber
ilginizi	2494 K çekebilir	2494 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	1042 K
""", 'im': """
im	456 K video:
image	703 K copyright	703 K source,	703 K credit:
""", 'in': """
in	432 K ihrem postfach	432 K ihr postfach	453 K den kommentaren	686 K the comments section	686 K the comment section	690 K case you missed it:	740 K the video player above	1452 K edicola da	1452 K edicola con	1454 K collaborazione con	1473 K offerta	1691 K de app	1709 K de reacties
indtast	393 K
informationen	486 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	1460 K il codice	1460 K il qr code	1460 K il qr
inscreva	2011 K-se no nosso webinar
inscrivez	1087 K-vous gratuitement	1142 K-vous à notre webinaire
instal	1376 K aplikasi
instala	13 K
instale	13 K
instaliraj	2210 K
instalirajte	2210 K	2235 K aplikaciju
install	13 K
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
invia	3 K	1445 K la tua lettera
""", 'ir': """
irtisano	1056 K
""", 'is': """
is	7 K something wrong	778 K there	800 K there	1782 K er iets
isi	1374 K survei
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izlasi	1662 K
izle	2494 K:
izleyin	2494 K:
izpildi	1653 K testu
izveido	1662 K
izvor	2214 K:
izvori	2214 K:
""", 'ja': """
ja	1648 K tev ir informācija	1648 K jums ir informācija	1648 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1056 K
jadikan	1363 K
jadilah	31 K yang pertama
jaga	942 K
jak	293 K se vám líbil
jatka	1058 K lukemista
jawab	1374 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	1763 K kunt niet meer reageren	1763 K kunt reageren	1771 K kunt je altijd	1771 K ontvangt vanaf nu	1771 K ontvangt een e-mail	2203 K li vam	2203 K li članak	2324 K bil članek	2324 K bila vsebina	2324 K bil povzetek
jeden	502 K montag neu	502 K dienstag neu	502 K donnerstag neu	502 K freitag neu	502 K samstag neu	502 K sonntag neu	502 K mittwoch neu
jederzeit	423 K kündbar	430 K widerrufen	430 K abbestellen	430 K abmelden
jelentkezz	1319 K be
jelentkezzen	1319 K be
jetzt	490 K reinhören	493 K tickets sichern	514 K lesen:	535 K # monate	535 K # wochen
""", 'ji': """
jika	1364 K anda mengetahui	1364 K anda punya
""", 'jo': """
job	370 K hos
jobb	1828 K i
jobba	2397 K på
jobbar	2400 K du
jobber	1831 K du
jogue	2011 K palavras cruzadas
join	12 K our	12 K us	23 K	632 K the conversation	639 K	673 K the conversation on	673 K us on	686 K the debate	720 K the	720 K	737 K us for	737 K us at	737 K us in	737 K us live	749 K the conversation	749 K the discussion	749 K the debate	758 K for	758 K now	799 K	804 K #	804 K over #	804 K more than #	804 K our #
jornalista	2001 K formada	2001 K formado
jos	44 K huomaat
""", 'ju': """
junte	12 K-se	23 K-se a
juttu	1058 K jatkuu
juttuvinkit	41 K:
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	394 K du lide
kanalimiza	12 K
kapcsolja	1319 K be
kapja	1319 K meg
kas	927 K sul on vihje	927 K sul on vihjeid	943 K lugu	943 K artikkel	943 K tead	943 K tahad
katso	1026 K myös	1026 K:	1026 K video	1026 K myös:	1056 K koko	1056 K kaikki
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	656 K up with	758 K reading	759 K reading with	794 K reading:
ken	1782 K je
kender	373 K du til
keressen	1319 K minket
kerro	1035 K kokemuksesi	1035 K oma
keskustele	28 K
keskustelu	1045 K on auki
key	735 K points	735 K takeaways
""", 'ki': """
ki	486 K-generierte inhalte	486 K-generierte texte	486 K-generierte zusammenfassungen	1861 K har
kijk	1712 K ook	1712 K hier	1736 K de uitzending	1736 K de hele	1752 K voor meer
kirim	1364 K foto	1364 K tulisan
kirimkan	1364 K foto
kirjaudu	1045 K	1056 K
kirjoita	1056 K suoraan	1056 K meille
kirjoitimme	1064 K
kirjoittaja	1037 K on	1037 K työskentelee
kirjuta	927 K autorile
""", 'kj': """
kjenner	1856 K du til
""", 'kl': """
klausies	1662 K
klausykite	1607 K	1622 K
klick	546 K
klicka	2390 K här
klicken	546 K sie
klik	363 K her	1363 K	1712 K hier	1752 K hier voor	1781 K
klikk	1821 K her
klikkaamalla	1056 K
kliknij	1902 K tutaj
kliknite	2250 K sem
klopt	1782 K er
""", 'kn': """
know	711 K someone	711 K anyone	778 K	800 K
""", 'ko': """
koko	1056 K keskustelun kuulet
kolumna	2199 K izražava	2320 K izraža	2320 K odraža
kom	379 K til vores	1837 K på vårt	1837 K på vår	2406 K på vårt	2406 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1622 K gali
kommentare	5 K	27 K	524 K können nur	552 K werden erst	552 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	453 K
kommentarsporet	5 K
kommenteerida	942 K saavad
kommentering	5 K
kommentieren	5 K	524 K können	546 K sie
kommentit	5 K	27 K
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	278 K na autora	366 K journalisten	373 K journalisten	374 K	393 K	459 K:	1824 K journalisten	1831 K oss	1831 K journalisten	1832 K	1854 K
kontakta	2393 K reportern	2400 K oss via	2400 K reportern	2401 K	2422 K
kontributor	1366 K:
konuyla	2494 K ilgili:
koop	1781 K
kopeeri	942 K
kopier	393 K	1854 K
kopiera	2422 K
kopioi	1056 K
kopiuj	1926 K link
koreksi	1370 K artikel
""", 'kr': """
krijg	1781 K
""", 'ku': """
kui	927 K sul on teema	927 K sul on vihje	927 K tead	927 K märkasid
kunjungi	1371 K toko
kunstig	399 K intelligens har	1861 K intelligens har
kunstmatige	1733 K intelligentie kan fouten maken. controleer
kuula	932 K podcasti	942 K
kuulemme	1056 K mielellämme
kuuntele	1 K	1026 K:	1026 K myös	1026 K myös:	1043 K	1056 K
""", 'kv': """
kviz	2187 K:	2309 K:
""", 'l': """
l	5 K'espace commentaires	1095 K'essentiel de l'actualité	1122 K'auteur	1123 K'auteur	1132 K'essentiel par	1435 K'autore	1436 K'autore
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	1146 K vidéo va commencer	1413 K tua email	1457 K tua opinione conta
laadi	942 K alla
laat	1736 K je dit artikel	1781 K
laatste	1711 K nieuws over
ladda	13 K ner	2410 K ner	2410 K ned	2422 K ner
lade	13 K	546 K
laden	13 K sie	546 K sie
lae	942 K alla
lagre	1854 K
langganan	1381 K
lanjut	1386 K membaca
lanjutkan	1386 K membaca
laporan	1365 K:	1366 K wartawan	1366 K kontributor
laporkan	1370 K kesalahan
lasi	1637 K arī	1637 K vairāk	1637 K vēl	1662 K
lasiet	1637 K arī
last	13 K ned	1842 K ned	1854 K ned
lataa	13 K	1056 K
latest	689 K from	689 K in	689 K videos from
laureata	1441 K in
laureato	1441 K in
""", 'le': """
le	860 K puede interesar	860 K puede interesar:	1089 K premier mois	1117 K meilleur de
lea	860 K también	860 K aquí	860 K además	860 K más	860 K:	860 K además:
lediga	2397 K jobb på	2397 K tjänster på
ledige	370 K stillinger hos	370 K stillinger på	1828 K stillinger i	1828 K stillinger hos
lee	13 K en	860 K también	860 K más	860 K:	860 K más:	860 K aquí:	894 K las noticias sin anuncios	894 K sin anuncios en la app	905 K aquí la nota completa
leer	860 K también	860 K más
lees	13 K	1711 K meer over	1712 K ook	1712 K ook:	1712 K meer	1712 K meer:	1712 K verder	1712 K hier	1712 K:	1712 K verder:	1738 K ons dossier:	1738 K het hele verhaal:	1752 K het hele	1752 K het volledige	1752 K de hele	1752 K hier het hele	1752 K hier alles	1777 K ook dit artikel:	1777 K dit ook:	1778 K ook het interview	1778 K ook het verhaal	1778 K ook ons	1778 K ook onze	1778 K ook de analyse	1778 K ook de reportage	1778 K ook de column	1778 K ook dit	1778 K hier het interview	1778 K hier de analyse	1781 K	1783 K dit verhaal	1783 K dit artikel
leestip	1712 K:
legg	1854 K til
leggi	13 K	1430 K tutte le notizie	1431 K anche	1431 K anche:	1431 K qui	1431 K tutto	1431 K:	1431 K pure:	1442 K tutti gli articoli di
legyen	31 K ön az első	1319 K
leia	13 K	1989 K mais sobre	1990 K também	1990 K também:	1990 K mais	1990 K:	1990 K aqui	1990 K mais:
leiad	942 K meid
leidsid	44 K	933 K vea	933 K artiklist vea
leiten	3 K sie
ler	1990 K também	1990 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1117 K plus lus	1132 K réponses sont générées	1133 K points clés	1820 K mer om	1821 K også	1821 K også:	1821 K mer	1821 K mer:	1821 K:	1821 K hele saken	1821 K om	1821 K her	1821 - K også	1828 K videre med	1842 K eavisen	1842 K avisa	1842 K avisen	1855 K	1857 K videre
leseempfehlung	514 K:
lesen	13 K sie	455 K sie mehr zu	455 K sie mehr zum	456 K sie auch	456 K sie mehr	456 K sie hier	456 K sie dazu	456 K sie jetzt	456 K sie außerdem	456 K sie mehr zum thema	514 K sie hierzu:	538 K sie weiter:	538 K sie unser dossier:	546 K sie
lesenswert	514 K:
leserbrief	453 K
leserbriefe	453 K an
leserkommentare	523 K geben
lesetipp	456 K	456 K:
lest	456 K auch
""", 'li': """
licencia	906 K creative commons
licenciada	879 K en
licenciado	879 K en
license	770 K this
lies	456 K auch	456 K mehr	456 K dazu	546 K
ligne	41 K de la rédaction
lihat	1358 K juga	1358 K juga:	1373 K video	1385 K pula:
liitu	942 K
liity	1056 K
like	12 K us	656 K what you're reading	673 K and follow
liker	1856 K du
limited	758 K time	758 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	2647 K bài gốc
linka	41 K redakce	41 K redakcie
lire	1117 K tous nos articles	1118 K aussi	1118 K également	1118 K	1118 K notre	1118 K l'article	1118 K plus	1118 >> K
lisa	942 K meid	942 K
lisez	13 K	1118 K aussi	1158 K
listen	1 K to	690 K |	690 K:	740 K to the latest episode	740 K to the full episode	740 K to the full interview	740 K again on	782 K to our	782 K as	799 K
live	363 K:	456 K-ticker:
liveblog	1712 K:
""", 'll': """
llegeix	223 K també	223 K més
llegiu	223 K també
llicenciada	229 K en periodisme
llicenciat	229 K en periodisme
""", 'lo': """
lo	859 K más leído en	859 K más visto en	859 K último en
loe	915 K ka	915 K lisaks	915 K veel	915 K edasi:	942 K
log	392 K ind eller opret	393 K ind	799 K in
logg	1852 K inn eller	1854 K inn
logga	2421 K in eller	2422 K in
logi	942 K sisse
loo	942 K
looking	799 K for
los	5 K comentarios	27 K comentarios	1739 K de dagelijkse
lowongan	1371 K kerja di
""", 'lu': """
lue	1026 K myös	1026 K myös:	1026 K lisää	1026 K lisää:	1026 K:	1026 K seuraavaksi:	1056 K
lugu	944 K jätkub
luister	1 K	1712 K ook	1712 K:	1712 K ook:	1736 K hier naar	1736 K de podcast	1781 K
luo	1045 K tunnus	1056 K
""", 'ly': """
lyssna	1 K på	2390 K	2390 K:	2422 K
lyt	1 K til	363 K til	393 K
lytt	1821 K til	1854 K
""", 'ma': """
maak	1739 K de puzzel	1748 K een bedrag over	1748 K je gift over	1748 K uw gift over	1748 K je bijdrage over	1748 K uw bijdrage over	1781 K
maandelijks	1684 K opzegbaar
mach	493 K den test:	546 K
machen	493 K sie den test:	493 K sie mit bei unserer	546 K sie
mai	2050 K multe detalii	2050 K mult pe această temă:	2078 K multe articole despre	2078 K multe știri despre
mail	1715 K de auteur	1727 K	1781 K
mais	1989 K lidas em	1989 K de	1989 K sobre	1989 K notícias de	1989 K notícias sobre	1993 K artigos de
make	12 K us	632 K a donation	632 K a contribution	632 K a gift	799 K
manda	875 K tus fotos
mandanos	875 K
mande	2005 K sua sugestão	2005 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1363 K bergabung
masuk	1390 K atau daftar
masz	1905 K temat?	1905 K temat dla
matote	1623 K klaidą
""", 'me': """
meer	1711 K over	1711 K uit	1711 K van	1711 K nieuws over	1712 K lezen:	1715 K artikelen van	1715 K van deze auteur	1752 K nieuws uit	1752 K nieuws over	1752 K weten?	1752 K over dit	1777 K over dit onderwerp:	1782 K lezen over
meest	1711 K gelezen in
meet	695 K the author	737 K our	799 K
mehr	455 K zum thema	455 K aus	455 K von	455 K zu	455 K lesen über	455 K über	456 K zum thema	456 K dazu	456 K dazu:	456 K lesen:	456 K aus dem ressort	456 K aus der region:	459 K vom autor	459 K von der autorin	459 K artikel von	486 K informationen zum einsatz von ki	514 K nachrichten aus	514 K aus dem archiv:	538 K hintergründe dazu:	538 K zu diesem thema:
meistgelesen	455 K in
mejla	2400 K reportern	2401 K
meld	1781 K je	1837 K deg på vårt	1854 K deg
melde	546 K
melden	546 K sie
members	801 K can read
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1319 K
mer	1820 K om	1820 K fra	1821 K om saken:	2389 K om	2389 K från	2390 K om ämnet:	2390 K läsning:	2393 K av
merci	28 K de rester	28 K de respecter
mere	362 K om	362 K fra	363 K om emnet:
mest	2389 K läst i
met	1726 K medewerking van	1726 K dank aan anp	1726 K dank aan belga
mettiti	1458 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	860 K también	860 K:	860 K también:	889 K el video arriba	889 K el vídeo de arriba
mit	33 K gondol	423 K einem abo	466 K material von	467 K material von
mitarbeit	480 K:
""", 'mn': """
mnenja	2320 K avtorjev
mnenje	2320 K avtorja
""", 'mo': """
modtag	393 K
mohlo	275 K by vás zajímat:
molimo	28 K vas da
monat	423 K kostenlos	423 K gratis
more	689 K from	689 K on	690 K from	690 K on this	690 K to read:	690 K on this story:	690 K on this topic:	690 K stories:	690 K on:	695 K by	695 K stories by	764 K coverage:	794 K news:	796 K videos from	811 K local headlines	811 K local news	811 K local stories	811 K national news	811 K top stories	811 K world news	811 K business news	811 K sports news	811 K breaking news
most	689 K read in	689 K read on	689 K viewed in	689 K popular in	689 K popular on	794 K read:
""", 'mu': """
mua	2652 K vé
muhabir	2528 K:
muista	1056 K vahvistaa
mus	1622 K rasite
must	690 K read:	794 K-see:
""", 'na': """
na	1754 K de advertentie gaat	1969 K sua caixa de entrada	2330 K voljo v	2330 K voljo na
nachrichten	435 K-app
nahlaste	315 K chybu
najdete	12 K nás
najnowsze	1901 K z
najnowszy	1908 K numer
najpopularniejsze	1901 K w
namestite	2330 K
namluveno	292 K
napisz	31 K pierwszy
nata	1441 K a
nato	1441 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1319 K felejtse el megerősíteni
neem	1784 K nu
nehmen	546 K sie
nei	1428 K commenti
nella	1413 K tua mail	1413 K tua email	1413 K tua casella
nema	32 K komentara
nemate	2220 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	455 K artikel aus
new	758 K year sale	797 K episodes
news	41 K hotline	41 K tip line	435 K-app
newsblog	456 K:
newsdesk	41 K hotline
newsletter	432 K an	432 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	690 K:
""", 'ng': """
nghe	1 K	2638 K:	2653 K podcast của báo	2653 K podcast của chúng tôi	2653 K toàn bộ bài	2653 K bài viết
""", 'ni': """
nicht	453 K mehr kommentieren	453 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	1935 K masz czasu czytać
nieuws	1782 K via whatsapp
nikmati	1376 K berita	1381 K
nimate	2340 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	860 K te pierdas:	1969 K seu e-mail	1969 K seu email	1978 K facebook e no	1978 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
normas	857 K de participación
nos	1118 K lecteurs ont lu	1987 K comentários
noskaties	1662 K
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	859 K de
notify	663 K me of	663 K me when
notre	1118 K dossier	1118 K article	1118 K enquête :	1118 K reportage :
nous	12 K suivre
nova	2326 K številka
novi	2205 K broj
now	690 K read:	789 K only	789 K just
nowy	1908 K numer
""", 'nu': """
nu	32 K există comentarii	1758 K # weken voor	1758 K # maanden voor	1774 K de eerste maand voor	1784 K met korting
nur	423 K für mitglieder	535 K # euro	535 K # €	555 K für kurze zeit	555 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	278 K autorovi	278 K autorce	1905 K autorze	1905 K autorce	2002 K autor escreve segundo o novo	2017 K seu comentário será	2060 K postare distribuită de
""", 'ob': """
obejrzyj	1902 K wideo	1902 K:	1918 K film	1918 K wideo
objevili	7 K jste
obserwuj	12 K	1932 K
""", 'oc': """
ocenite	2203 K	2324 K
ocijenite	2203 K
""", 'of': """
ofert	236 K per
offerta	1473 K speciale
offrez	3 K
offrir	3 K
ofrecido	888 K por
""", 'og': """
oglejte	2309 K si video
""", 'ok': """
okuyun	2494 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	927 K midagi	927 K kogenud
oletko	1035 K kokenut	1035 K itse kokenut
oliko	1057 K tästä
olvasd	1293 K el	1293 K el:	1319 K el
olvass	1293 K tovább:
olvassa	1293 K el	1293 K el:	1293 K el ezt is	1319 K el
""", 'om': """
om	366 K forfatteren	366 K skribenten	1684 K verder te lezen	1709 K te reageren	1824 K forfatteren	1824 K skribenten	2393 K skribenten	2393 K författaren
""", 'on': """
on	672 K facebook and twitter	672 K facebook, twitter	672 K instagram, facebook	672 K twitter and facebook	672 K instagram and facebook	690 K our site:
onbeperkt	1684 K toegang
onko	1035 K sinulla juttuvinkki	1035 K sinulla vinkki	1035 K sinulla tietoa	1035 K sinulla aiheesta	1057 K sinulla asiakirjoja
only	748 K registered	748 K subscribers	748 K members
ontdek	23 K meer van	1781 K
ontvang	1688 K elke	1781 K
onze	1736 K podcast is te
""", 'oo': """
ook	1712 K interessant:	1777 K in het nieuws:	1777 K lezen:
""", 'op': """
op	1699 K facebook en twitter	1699 K facebook, twitter	1699 K facebook en instagram	1699 K facebook, instagram
opazili	44 K ste
opdaget	394 K en fejl
opdater	393 K
opinion	690 K |
opozorite	2342 K na napako
oppdater	1854 K
opprett	1852 K en	1852 K konto	1852 K bruker	1854 K
oppsummeringen	26 K er
oprac	1930 K.
opracowanie	1930 K:
opret	392 K en gratis	392 K dig gratis	393 K
opsummeringen	26 K er
""", 'or': """
order	799 K
originally	810 K published by	810 K published in	810 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	932 K	942 K
osallistu	1042 K	1056 K
ossza	3 K meg	1319 K meg
osta	932 K pilet	942 K	1042 K liput	1056 K
oszd	3 K meg	1319 K meg
""", 'ot': """
ota	1035 K yhteyttä toimittajaan	1035 K yhteyttä toimitukseen	1039 K yhteyttä	1056 K yhteyttä	1056 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	764 K earlier coverage:	794 K latest coverage:	803 K app	803 K podcast	803 K newsletter	803 K channel	803 K telegram channel	803 K whatsapp channel	803 K free newsletter	803 K daily newsletter	803 K apps
out	755 K every
ouvir	1 K
""", 'ov': """
ovaj	2202 K sažetak
over	1716 K de auteur	1717 K de auteur
""", 'pa': """
paid	715 K for by
para	857 K participar	857 K comentar	876 K comunicarse con	876 K contactar con	891 K poder comentar	1987 K comentar
partager	3 K
partagez	3 K
partecipa	1452 K al nostro
participe	12 K
participez	1142 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	735 K of this article	735 K of this story
pas	32 K encore de commentaire
pasang	1376 K aplikasi
pasidalinkite	1608 K savo istorija	1622 K
pass	668 K this on
passend	456 K dazu	456 K dazu:
patreon	2518 K'dan
payment	641 K methods:
""", 'pe': """
peatoimetaja	924 K:
pentru	2060 K a vedea acest	2060 K a vizualiza acest
penulis	1365 K:	1366 K:	1366 K :
per	432 K e-mail zugeschickt	432 K mail zugeschickt	1406 K leggere tutto	1408 K gli abbonati	1408 K chi ha un abbonamento	1428 K commentare	1431 K approfondire	1431 K approfondire:	1442 K contattare l'autore	1442 K contattare l'autrice	1442 K scrivere all'autore	1442 K scrivere all'autrice	1445 K segnalazioni
periodista	229 K especialitzada	229 K especialitzat	878 K de	878 K especializada	878 K especializado
perskaitykite	1622 K
pewarta	1365 K:	1366 K:	1366 K :
""", 'pi': """
piedalies	1662 K
piesakies	1653 K
pievieno	1662 K mūs	1662 K
pievienojies	1647 K	1662 K
pievienojieties	1647 K
pilihan	1358 K editor:
pirkite	1613 K bilietus
pitaj	2202 K
pitajte	2202 K
pitch	632 K in
""", 'pl': """
place	739 K a classified	739 K an ad
play	744 K our	744 K today's	799 K
please	28 K keep	28 K be	28 K stay	28 K respect
plus	1117 K d'articles sur	1117 K d'infos sur
""", 'po': """
pobierz	13 K	1921 K z	1921 K w	1921 K na	1921 K w sklepie	1932 K aplikację	1950 K aplikację
podaruj	3 K	1926 K
podcast	456 K-tipp:	690 K:	1118 K :
podcastunk	1307 K
pode	1990 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podporte	2280 K
podporujte	310 K	2280 K
podprite	2337 K
podsumowanie	26 K wygenerowane	26 K zostało	1914 K artykułu	1914 K wygenerowane	1914 K przygotowane
podziel	3 K się
pogledaj	2187 K video
pogledajte	2187 K i	2187 K još	2187 K video	2187 K:
poglejte	2309 K tudi	2309 K:
poin	1369 K penting oleh	1369 K-poin penting oleh
points	1133 K clés
pokud	44 K najdete
polecamy	1902 K:
poll	745 K:
pomohl	293 K vám
pomohol	2264 K vám
pon	892 K a prueba tus
ponturi	2056 K și sesizări
popular	689 K in
posa	234 K a prova els teus
posez	1132 K vos questions	1132 K votre question
poslat	305 K
poslechnout	1 K
post	686 K a comment
posted	689 K in	690 K in:
posts	27 K
potrebbe	1431 K interessarti:
pots	227 K enviar-nos
pour	1078 K nous soutenir	1087 K débloquer	1115 K réagir	1115 K commenter	1118 K aller plus loin	1118 K rappel :	1136 K nous contacter	1136 K contacter	1146 K écouter cet épisode
povezano	2187 K:
povzetek	2323 K	2323 K članka
pozrite	2250 K si	2250 K si video
""", 'pr': """
pr	1512 K:
pratite	12 K	2217 K
preberite	2309 K tudi	2309 K še	2309 K več	2309 K:	2309 K si
prefer	719 K
pregunta	232 K a la nostra
prenesi	2330 K
prenesite	13 K	2330 K	2337 K aplikacijo
prenota	1452 K il tuo posto per l'evento
prenumerata	1620 K nuo
prenumeruokite	1620 K ir skaitykite	1620 K nuo	1620 K tik	1622 K
press	782 K play
pretplatite	2217 K se na
preuzmi	2210 K	2235 K aplikaciju
preuzmite	13 K	2210 K	2217 K aplikaciju	2235 K aplikaciju
previous	764 K coverage:
previously	690 K:
pridajte	12 K sa
prijavi	2222 K pogrešku
prijavite	2222 K grešku	2222 K pogrešku	2342 K napako
primetili	7 K ste
primijetili	7 K ste
print	3 K this
prisijunkite	1606 K prie	1622 K
prisluhnite	2309 K podkastu
privacy	656 K notice:
probeer	1758 K # maanden voor	1758 K # weken voor	1774 K	1781 K
proefabonnement	1684 K
profitez	1158 K
promoted	715 K by	768 K:
prosimy	28 K o
protokoll	480 K:
przeczytaj	1902 K także	1902 K też	1902 K:	1902 K też:
""", 'pu': """
publicado	868 K originalmente en
published	755 K every
puede	12 K seguir	876 K enviarnos	876 K contactar	876 K escribir
puedes	12 K seguir	860 K leer también	860 K leer:	876 K enviarnos	876 K contactar	876 K escribir	889 K escuchar todos los episodios
punti	1450 K chiave
puntos	884 K clave generados
punya	1364 K informasi	1364 K cerita	1364 K foto	1364 K keluhan
puoi	12 K seguirci	1445 K inviarci
push	438 K-nachrichten	438 K-benachrichtigungen	438 K-mitteilungen
pushmeldingen	1694 K
""", 'py': """
pysy	28 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	2643 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	868 K prohibida
quelle	465 K: dpa	465 K:
quellen	465 K:
quer	2005 K sugerir	2005 K contar	2005 K receber as principais
questa	26 K sintesi	1449 K traduzione
questions	778 K
questo	8 K articolo ti	26 K riassunto	1449 K articolo è stato tradotto	1452 K articolo è pubblicato sul numero	1457 K articolo aderisce
quick	764 K read:
quieres	876 ¿K contarnos
quiz	529 K:	1161 K.	1161 K -	1161 K :	2510 K:
""", 'ra': """
radije	2220 K slušate
radote	44 K	1614 K klaidą
raje	2340 K poslušate
raksti	1648 K autorei	1648 K autoram
raksts	1664 K turpinās
rangkuman	1369 K ini	1369 K oleh	1369 K ai
rate	8 K this
""", 're': """
re	1161 (K)lire
reach	695 K the reporter	695 K the author	727 K
reacties	5 K	27 K	1763 K worden
read	13 K this in	689 K more on these	689 K more about	689 K more from	690 K more	690 K more:	690 K also	690 K next	690 K:	690 K |	690 K all about it	690 K next:	695 K more by	742 K more of our	750 K this and more	750 K this story	754 K our	758 K on with	758 K on for	759 K on with	764 K the full report here	764 K the full story here	794 K our explainer:	794 K our analysis:	794 K our guide:	794 K our interview:	794 K this next:	794 K our latest:	799 K
readers	748 K must use	748 K must log
reageren	5 K	1763 K kan	1763 K is alleen	1783 K op dit artikel
receive	655 K emails from	663 K notifications	754 K the	754 K our
recevez	1095 K chaque	1095 K tous les	1095 K gratuitement
recevoir	1101 K les alertes
recibe	836 K cada	836 K todas las	875 K las noticias	875 K en tu whatsapp
recibir	842 K notificaciones
recomandarea	2050 K noastră:
recomendado	1990 K:
recomendamos	860 K:
recomienda	3 K
recommended	690 K:	764 K reading:
redactor	229 K de	878 K de	878 K en
redactora	229 K de	878 K de	878 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	480 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	1663 K kļūdu
regala	3 K
regale	3 K
regarder	1118 K :
regardez	1146 K la vidéo ci-dessus	1146 K la vidéo ci-dessous
register	737 K for our	799 K
registreeru	932 K
registrer	1852 K deg
registrera	2421 K dig
registrieren	421 K sie sich
rejoignez	12 K	23 K les
relacionado	860 K:	1990 K:
related	690 K:	690 K |	690 K story:	690 K stories:	690 K article:	690 K reading:	690 K video:	690 K content:	794 K coverage:
relire	1118 K
remarks	27 K
rendeld	1306 K meg
rendelje	1306 K meg	1319 K meg
report	7 K an error	7 K a mistake	799 K
reporter	1365 K:	1366 K:
reporting	703 (K by	704 K by	705 K by
reserva	886 K tu plaza
reserve	737 K your seat	2011 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1150 K informé avec notre appli	1150 K informés avec notre appli
resum	232 K generat	232 K fet
resume	884 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1118 K	1118 K ici	1142 K notre hors-série	1146 K tous les épisodes
rezervuokite	1622 K
rezime	2202 K
rezumat	2061 K generat	2061 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1413 K ogni
ringkasan	1369 K ini	1369 K dibuat	1369 K oleh	1369 K ai
rispetta	28 K
""", 'ro': """
rodyti	1622 K
""", 'ry': """
ryhdy	1056 K
""", 's': """
s	308 K využitím zpráv
""", 'sa': """
saada	927 K oma vihje	927 K meile	927 K oma arvamuslugu	927 K arvamuslugu	942 K
saat	1056 K ilmoituksen	1056 K sähköpostin	1056 K
saiba	1990 K mais	1990 K mais:
saken	1857 K fortsetter
saksikan	1358 K juga	1373 K video	1373 K live	1373 K live streaming
sale	758 K:
saluran	41 K aduan redaksi
salvesta	942 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
sans	1089 K engagement
save	759 K #% on your first	759 K #% on an annual	759 K #% on a digital
sazinies	1662 K
saznajte	2187 K više:
""", 'sc': """
scan	720 K to join	750 K the qr code	750 K the code
scannez	1150 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	531 K
schalten	531 K sie
schau	546 K
schenk	512 K diesen
schenken	512 K sie diesen
schick	546 K
schicken	546 K sie
schlagworte	455 K zu
schon	535 K ab # euro
schreib	546 K
schreiben	31 K sie den ersten	459 K sie unserem autor	459 K sie der autorin	459 K sie uns	546 K sie
schrijf	1781 K je
scopri	23 K di più da	1452 K i giochi	1452 K i nostri giochi
scrivi	31 K il primo	1434 K all'autore
scroll	740 K down for video	1386 K ke bawah	1386 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	363 K også	363 K video	363 K også:	379 K flere jobs	393 K hele	393 K flere	393 K alle	891 K adhiere a los criterios	906 K permite la reproducción	1445 K vuoi raccontare	1445 K hai informazioni	1821 K også	1821 K video	1821 K også:	1854 K hele	1854 K alle	1854 K mer av	2005 K tiver informações	2005 K você tem informações	2390 K också	2390 K även	2390 K även:	2422 K hela	2422 K alla	2422 K mer av
sea	28 K respetuoso	31 K el primero
search	781 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	689 K more from	690 K also	690 K more	690 K more:	690 K also:	695 K all posts by	695 K author archive	794 K our explainer:	796 K more videos	799 K
seen	44 K a typo	44 K a mistake	800 K
segera	1347 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	880 K
seguinos	12 K
seguir	880 K a
seguiu	12 K-nos
sehen	490 K sie hier das	490 K sie im video	490 K sie das video	546 K sie
sei	31 K der erste	31 K die erste	1445 K stato testimone	1445 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1606 K	1622 K
seko	1647 K	1662 K
sekojiet	1647 K
selanjutnya	1385 K:
sem	32 K comentários
senaste	2389 K nytt om
send	3 K this	373 K os et krypteret	373 K os dit tip	393 K	695 K us your	695 K tips to	695 K your tips	695 K feedback to	695 K your story ideas	778 K us	778 K your	778 K photos	778 K pictures	799 K	1831 K sikkert tips	1831 K tips	1854 K	1854 K saken videre
senden	546 K sie
seneste	362 K nyt om
sent	755 K every	755 K each
seotud	915 K:
ser	1856 K du noe feil	2423 K du något fel
ses	1121 K derniers articles
set	44 K en fejl	799 K
sett	44 K en feil
setzen	546 K sie
seu	27 K comentário	2017 K comentário será
seuraa	12 K	1039 K kirjoittajaa	1039 K toimittajaa	1056 K
""", 'sh': """
share	3 K this	3 K the article	695 K your story	778 K your	799 K
shop	799 K
short	686 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	227 K tens informació	876 K tienes información	876 K tiene información	876 K tenés información	876 K conoces algún	876 K conoces un caso	1136 K vous avez des informations	1136 K vous disposez	1136 K vous souhaitez
sia	31 K il primo
sichere	546 K
sichern	546 K sie
sie	7 K haben einen fehler	12 K finden uns	459 K erreichen die autorin	459 K erreichen den autor	479 K erreichen	555 K haben schon ein abo	555 K haben ihr limit	555 K haben das limit	555 K haben schon ein konto
sieh	490 K dir das video
siehe	456 K auch
siga	12 K	12 K-nos	875 K el canal	2002 K este autor	2002 K esta autora
sign	632 K up here	655 K up to get	655 K up to receive	656 K up to	656 K up for	656 K up here	656 K up (it's	751 K up for push	751 K up for alerts	751 K up for text alerts	751 K up for breaking news alerts	786 K up to our	786 K up for our	786 K up for breaking	786 K up for free	799 K up	799 K in
sigue	12 K a	860 K leyendo:	875 K el canal	880 K a	905 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1358 K juga	1358 K juga:	1358 K:	1358 K video	1363 K berita	1373 K video	1384 K berita selengkapnya	1384 K berita lainnya	1385 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1390 K artikel gratis
sisesta	942 K
siste	1820 K nytt om
sitter	1856 K du på	2423 K du på
siz	33 K ne
sizce	33 K
sizin	2523 K başiniza
""", 'sk': """
skaitykite	1596 K daugiau	1596 K taip pat	1596 K ir	1622 K
skapa	2421 K ett	2421 K konto	2422 K
skaties	1637 K arī	1662 K
skicka	2422 K
skinite	13 K	2210 K	2235 K aplikaciju
skontaktuj	1905 K się z autorem
skopiuj	1926 K link	1926 K
skriv	373 K til journalisten	374 K til	393 K	393 K direkte	1854 K inn	1854 K direkte	1854 K til oss	2422 K upp	2422 K direkt
""", 'sl': """
sledite	12 K	2337 K
sleduj	12 K
sledujte	12 K	275 K:	310 K	2280 K
slik	1853 K bruker	1853 K jobber
""", 'so': """
so	486 K nutzen wir ki
sob	2002 K supervisão de
sobre	864 K el autor	864 K la autora	864 K la firma	865 K el autor	865 K la autora	865 K la firma	1994 K o autor	1994 K a autora	1995 K o autor	1995 K a autora
sois	31 K le premier
solliciteer	1784 K nu
sollten	459 K ihnen fehler
solo	827 K para suscriptores	1408 K per abbonati	1473 K per te
somente	1965 K para assinantes
sondage	1161 K -	1161 K.
sorodna	2309 K novica
sorodno	2309 K:
sostenete	1471 K
sostieni	1401 K	1401 K il	1401 K la	1471 K
souhrn	292 K	292 K článku
soutenez	1081 K	1081 K le
soutenir	1081 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	2422 K
special	758 K offer	764 K report:
speel	1739 K onze
spela	2422 K upp
spelregels	1709 K
spende	416 K für
spenden	416 K für	506 K an:
spendenkonto	506 K:
spiel	493 K unser
spielen	493 K sie unser
spill	1854 K av
sponsored	715 K by	768 K:	811 K by our
sponsorizzato	1454 K da
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2337 K
spring	758 K sale
spytaj	1914 K
""", 'st': """
sta	1781 K
start	758 K your	785 K your day with	785 K your morning with	785 K your week with	1784 K nu
stavovi	2199 K autora	2199 K izraženi	2199 K izneti	2199 K izneseni
stay	28 K on topic	656 K up to date with	742 K with	750 K ahead with	799 K
ste	7 K opazili
stel	1781 K
stellen	486 K sie der
stem	393 K	1739 K mee	1781 K	1854 K
steun	1757 K	1781 K
stiahnite	13 K si	2280 K si aplikáciu
stimm	493 K jetzt ab:
stimmen	493 K sie jetzt ab:	546 K sie
story	771 K by
straipsnis	1624 K tęsiasi
streszczenie	26 K wygenerowane	1914 K	1914 K artykułu
stuur	3 K dit	1781 K
""", 'su': """
su	27 K comentario	1419 K facebook e twitter	1419 K facebook e instagram
subscreva	2015 K o nosso podcast
subscribe	12 K to our	639 K to	656 K to	720 K to the	720 K to	748 K to comment	758 K	799 K	801 K for
subscribers	801 K can read
subscriptions	759 K start at
subskrybuj	1932 K
sui	1419 K nostri canali
suivez	12 K	1138 K
suivre	1138 K
suka	1370 K artikel ini
sull	1435 K'autore	1436 K'autore
sumate	12 K
sumber	1366 K:	1366 K :
summary	735 K
summer	758 K sale
support	639 K	639 K the	799 K
sur	1098 K l'application	1106 K facebook et twitter	1106 K facebook, twitter	1106 K facebook et instagram	1118 K le même sujet
survey	745 K:
susikurkite	1622 K
susisiekite	1622 K
""", 'sv': """
svar	379 K på vores	393 K	1837 K på vår	1854 K
svara	2406 K på vår	2422 K
svideo	2203 K vam se
svidio	2203 K vam se
svidjelo	2203 K vam se
""", 'sy': """
syndicated	793 K with permission
synes	394 K du om
""", 'sz': """
szavazzon	1319 K
""", 'ta': """
ta	1837 K quizen	1837 K vår quiz	1854 K testen	1854 K vår	2323 K povzetek
taalfout	7 K	1709 K
tag	379 K quizzen	379 K vores quiz	393 K vores
tagged	690 K:
tags	690 K:
taip	1596 K pat skaitykite
take	744 K our	799 K
takip	12 K edin
tallenna	1056 K
tambahkan	1363 K
tanya	1369 K ai kami
tap	782 K play	799 K
tapkite	1622 K
tausta	1026 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	860 K puede interesar	860 K puede interesar:	860 K recomendamos:	860 K recomendamos leer:
tead	927 K teemast	927 K rohkem
tee	932 K test	1042 K testi	1056 K testimme
teile	3 K	546 K
teilen	3 K sie	546 K sie
teilt	3 K
tekst	946 K:	1726 K: door	1754 K gaat verder onder	1754 K loopt door onder	1754 K gaat verder na	1908 K ukazał się	1908 K pochodzi z	1914 K przetłumaczony	1914 K został przetłumaczony	1914 K czyta	2199 K izražava	2202 K je preveden	2202 K čita	2205 K je objavljen u
tekstas	1626 K:
teksti	1039 K
teksts	1666 K:
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	668 K a friend	695 K us your story	799 K
telli	940 K	942 K
tellijana	942 K
tem	2005 K alguma informação	2005 K informações	2005 K uma sugestão	2005 K uma denúncia	2005 K alguma história	2005 K uma história
ten	1914 K skrót
tens	227 K informació	227 K una història
tento	292 K souhrn	292 K článek byl přeložen	2263 K súhrn	2263 K článok bol preložený
terjemahan	1369 K ini	1369 K dibantu
terms	703 K and conditions apply
test	379 K din viden	744 K your knowledge	1739 K je kennis	1837 K kunnskapene dine	2510 K:
testa	2406 K dina kunskaper
testaa	1042 K
teste	493 K dein wissen	546 K
testen	493 K sie ihr wissen	546 K sie
testez	1158 K
tetszett	8 K	1320 K
text	292 K byl přeložen	295 K vyšel v	480 K:	2263 K bol preložený	2266 K vyšiel v
texte	1132 K traduit
texten	2424 K fortsätter
texto	884 K traducido	2009 K traduzido
""", 'th': """
tham	2643 K gia kênh	2652 K gia khảo sát	2652 K gia bình chọn
thank	711 K you for reading
thanks	711 K for reading
the	5 K comments	656 K latest news directly	689 K latest in	689 K latest from	735 K ai summary
theo	2629 K dõi báo	2629 K dõi trên	2643 K dõi báo	2643 K dõi chúng tôi	2643 K dõi kênh	2645 K dõi
there	32 K are no comments	32 K are no
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	735 K article was	735 K article has been	735 K story was	735 K story has been	735 K content was	735 K summary	735 K translation	735 K piece was	740 K article is also available as audio	793 K article first appeared	793 K story first appeared	793 K piece first appeared	793 K post first appeared	793 K report includes material	793 K report includes information	793 K report includes reporting	793 K report contains material	801 K is a preview	806 K is an ai-generated	806 K is an ai	806 K ai-generated	806 K ai summary
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	1431 K potrebbe interessare:
tiene	870 ¿K información
tienes	863 ¿K una historia	870 ¿K información	870 ¿K una historia	871 ¿K alguna	876 ¿K algo que
tijdelijk	1784 K:
tiklayin	2494 K
tilaa	1056 K
tilmeld	393 K
tin	2638 K liên quan:
tip	41 K line:	41 K de redactie	41 K redaktionen	373 K journalisten	373 K redaktionen	632 K your	1715 K de redactie	1715 K ons	1781 K
tiplijn	41 K van de redactie	41 K:
tipline	41 K:
tiplinjen	41 K:
tippfehler	7 K
tips	41 K redaksjonen	800 K?	1831 K journalisten	1831 K redaksjonen	1831 K oss	1832 K	2400 K:
tipsa	41 K redaktionen	2400 K reportern	2400 K redaktionen	2400 K oss	2400 K anonymt
tipstelefon	41 K:	41 K
tipstelefonen	41 K:
""", 'to': """
to	26 K podsumowanie	686 K join the conversation	742 K hear more	1914 K streszczenie	1914 K podsumowanie
toate	2058 K articolele lui
toda	894 K la información en nuestra
todas	859 K las noticias de
todos	27 K los comentarios	27 K os comentários	863 K los artículos de	1993 K os artigos de
toeta	939 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1039 K
toimituksen	41 K vihjepuhelin
toista	1056 K
tonton	1358 K juga	1358 K:	1358 K juga:	1373 K video
top	689 K stories in	689 K stories from
topics	690 K:
toto	26 K shrnutí	292 K shrnutí	2263 K zhrnutie
tous	27 K les commentaires	1117 K les articles de	1121 K les articles de
toute	1117 K l'actualité de	1117 K l'actu	1150 K l'info dans votre poche
""", 'tr': """
traduit	1132 K avec l'aide	1132 K à l'aide
transmettez	3 K
treat	799 K yourself
trending	689 K in	764 K:
trimite	3 K	2056 K-ne
try	744 K today's	744 K our	754 K our	758 K	759 K one month for $#	759 K one month for £#	759 K one month for €#	759 K it for $#	759 K it for £#	759 K it for just $#	759 K it for just £#	759 K a month for $#	759 K a month for £#	759 K us for $#	799 K
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	834 K correo electrónico	891 K comentario será	2063 K ce părere ai
tud	1301 K valamit
tudo	1989 K sobre
tudsz	1301 K valamit
tule	932 K tööle	1042 K lukijailtaan	1042 K mukaan	1056 K mukaan
turite	1608 K naujieną	1608 K informacijos	1608 K istoriją
turn	751 K on alerts
tutte	1430 K le notizie su	1469 K le notizie di
tutti	27 K i commenti	1434 K gli articoli di	1455 K gli episodi del podcast
""", 'ty': """
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	1771 K kunt zich altijd
""", 'ui': """
uit	1712 K het archief:	1777 K ons archief:
uitschrijven	1771 K kan
""", 'uj': """
uji	1374 K pengetahuanmu	1374 K pengetahuan anda
""", 'ul': """
ultime	1430 K notizie di
""", 'um': """
um	453 K kommentare zu
""", 'un': """
un	41 K témoignage à	1136 K témoignage	1136 K fait	1146 K podcast à écouter	1447 K post condiviso da	2065 K articol susținut de	2065 K articol în parteneriat	2065 K proiect susținut de
una	882 K publicación compartida por	882 K publicación compartida de
unbegrenzter	509 K zugang
unduh	13 K	1347 K aplikasi	1376 K
une	7 K erreur	7 K coquille	7 K faute	1121 K information à nous transmettre	1128 K info à nous	1136 K info	1136 K information à
uneix	12 K-te
unisciti	12 K	23 K a
unlimited	646 K access for
unlock	758 K
unser	506 K spendenkonto	529 K wochenquiz	529 K quiz	545 K autor	545 K reporter	545 K redakteur	545 K korrespondent	548 K chatbot	548 K ki-chatbot	548 K wochenrätsel
unsere	456 K leseempfehlung	545 K autorin	545 K reporterin	545 K redakteurin	545 K korrespondentin	548 K ki	548 K frage der woche
untuk	1363 K mendapatkan
""", 'up': """
up	690 K next:
upozornit	315 K na chybu
upozornite	2285 K na chybu
uppdatera	2422 K
""", 'us': """
users	748 K must
""", 'uu': """
uudisvihje	41 K:
uuenda	942 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vaata	915 K ka	942 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	1648 K tev ir ziņa	1648 K tev ir ko	1648 K esi pieredzējis	1663 K raksts
vam	2324 K je bil	2324 K je bila
van	1301 K egy jó	1301 K egy tipped	1301 K egy tippje	1320 K olyan	1320 K olyan dokumentuma
var	31 K först	2422 K med
varaa	1056 K
vasta	942 K
vastaa	1042 K	1056 K
vastaava	1054 K päätoimittaja:
vastutav	924 K väljaandja:
""", 've': """
vea	860 K también	860 K también:	889 K el video a continuación	889 K el vídeo a continuación
ved	373 K du mere	373 K du noget
vedd	1319 K meg
vedi	1431 K anche	1431 K anche:	1434 K tutti gli articoli di
vegeu	223 K també
vegye	1319 K meg
vegyen	1306 K jegyet	1306 K részt	1319 K részt
veillez	28 K à
veja	1989 K mais em	1990 K também	1990 K mais	1990 K:	1990 K também:	1990 K mais:	2015 K o vídeo abaixo	2015 K o vídeo acima	2015 K os vídeos mais assistidos
venujte	2276 K
ver	860 K también	863 K todos los artículos de	1993 K todos os artigos de
verder	1738 K lezen:	1777 K in het nieuws:
verhaal	1754 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	512 K sie diesen
verschijnt	1745 K elke	1745 K iedere
verstuur	3 K dit
vertaling	1726 K:
verwandtes	514 K thema:
vet	1831 K du mer	1831 K du noe	2400 K du mer	2400 K du något
veuillez	28 K respecter
vezane	2187 K vesti:
vezi	2050 K și	2050 K și:	2050 K:	2058 K toate articolele	2067 K video mai sus	2067 K video mai jos
""", 'vi': """
vi	393 K vil gerne høre	403 K har tidligere skrevet	1854 K vil gjerne høre	1865 K har tidligere skrevet	2422 K vill gärna höra	2432 K har tidigare skrivit
viac	2250 K:	2250 K k téme:
video	740 K above:	740 K below:	771 K by	1373 K:	1738 K:	2187 K pogledajte	2653 K:
vidi	2187 K još
view	695 K all posts by	695 K all articles by
vihjepuhelin	41 K:
vil	379 K du arbejde	379 K du være med på holdet	1837 K du jobbe	1837 K du være med på laget
vill	2406 K du jobba	2406 K du arbeta
vind	379 K billetter	393 K
vinkkaa	1035 K toimitukselle	1035 K
vinn	1837 K billetter	1854 K	2406 K biljetter	2422 K
vir	2335 K:
viri	2335 K:
vis	28 K respekt	393 K indhold	1854 K innhold
visa	28 K respekt	2422 K innehåll
visit	799 K
visita	886 K nuestra tienda	1452 K lo store	1452 K il nostro store
visite	2011 K a nossa loja	2011 K nossa loja
viste	7 K
visualizzando	1447 K questo contenuto
viu	7 K algum	44 K um erro	2005 K algo	2005 K alguma coisa
""", 'vk': """
vklopi	2330 K
vklopite	2330 K
""", 'vo': """
voce	1449 K generata
voeg	1781 K
voir	1117 K tous les articles	1118 K aussi	1118 K la vidéo	1121 K tous les articles de	1146 K la vidéo ci-dessus
voit	1035 K lähettää vinkin
voita	1056 K
voix	1132 K générée
volg	12 K ons	12 K	1727 K	1781 K
voller	509 K zugriff
vols	227 K compartir	227 K explicar
vond	8 K je dit	1762 K je deze
voor	1733 K dit artikel	1774 K maar # euro per	1774 K maar €#	1774 K slechts # euro per	1774 K slechts €#
vote	799 K
votre	27 K commentaire	1095 K adresse e-mail	1095 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	1087 K est offert	1095 K désinscrire à tout moment	1095 K pouvez vous désinscrire à tout moment	1121 K avez une information	1128 K travaillez	1128 K avez été	1128 K êtes témoin	1128 K avez une information	1128 K souhaitez témoigner	1136 K avez une info	1136 K avez une information	1136 K avez des informations	1136 K disposez	1136 K souhaitez	1136 K êtes concerné	1136 K êtes témoin	1136 K avez été témoin	1136 K avez des photos	1136 K pouvez nous	1136 K pouvez joindre	1136 K pouvez contacter	1136 K pouvez écrire à
voz	884 K generada
""", 'vr': """
vrei	2056 K să ne spui
""", 'vu': """
vuoi	1445 K segnalarci	1445 K raccontarci
""", 'vy': """
vytisknout	305 K
""", 'wa': """
wa	41 K redaksi
want	800 K to	801 K to	801 K more
war	8 K dieser	8 K der	522 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	711 K this forwarded	776 K this	1762 K deze	1782 K je erbij	1782 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1739 K is jouw mening	1762 K vind je van	1762 K vond u van	1762 K vindt u van
watch	673 K us on	690 K |	690 K now:	690 K more:	690 K the video:	690 K the latest	690 K:	740 K the video above	740 K the video below	740 K the clip above	740 K the clip below	740 K the full video	740 K the full interview	740 K the full episode	782 K more	782 K our	796 K more videos	799 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	641 K accept:	641 K accept visa	641 K accept paypal	739 K're hiring	739 K are hiring	746 K value your opinion	746 K'd love your feedback	785 K respect your privacy
wees	31 K de eerste
weet	1782 K je	1782 K u
weitere	455 K artikel zu	455 K artikel aus	455 K themen aus	459 K artikel von
weiterlesen	456 K:
wekelijkse	1688 K nieuwsbrief
werde	546 K
werden	546 K sie
were	800 K you
wesprzyj	1932 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	689 K others are reading	690 K to read next:
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi
""", 'wi': """
wideo	1918 K znajdziesz	1918 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	522 K fanden sie	522 K fandest du	522 K finden sie	522 K hilfreich war	529 K gut kennen sie	529 K gut kennst du
wil	1782 K je
with	770 K inputs from	770 K input from	770 K agency inputs	770 K reporting by	770 K additional reporting
""", 'wo': """
wochen	423 K kostenlos	423 K gratis
wolisz	1935 K słuchać	1935 K posłuchać
word	23 K lid van	1757 K lid van	1757 K vriend van	1784 K nu	1784 K vandaag
work	739 K with us	739 K for us
worth	690 K reading:
""", 'wr': """
write	799 K to
""", 'ws': """
wspieraj	1932 K
wszystkie	27 K komentarze	1901 K artykuły o	1905 K artykuły autora
""", 'wy': """
wydrukuj	1926 K
""", 'xe': """
xem	2638 K thêm	2638 K thêm:	2638 K:	2638 K video	2638 >> K	2638 K tiếp:	2647 K các bài viết của tác giả	2647 K các bài viết khác của	2647 K thêm bài của tác giả	2653 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	875 K puedes recibir
yazi	2524 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	673 K can follow him on	673 K can follow her on	673 K can follow them on	682 K can withdraw your consent at any time	682 K may withdraw your consent at any time	690 K may also like:	690 K might also like:	690 K may also be interested in:	690 K may also want to read:	690 K may want to read:	720 K can get	729 K can reach	729 K can email	729 K can e-mail	729 K can contact	740 K can hear this story	740 K can listen to this	742 K can listen to	748 K must be	748 K can be part of	794 K may have missed:	801 K're reading	801 K are reading	802 K can also	802 K can now	802 K can
your	27 K comment	27 K comments	746 K opinion matters	785 K weekly guide to	785 K daily guide to	785 K essential guide to
""", 'yu': """
yuk	1347 K unduh aplikasi	1363 K gabung
""", 'za': """
zachowaj	28 K
zainstaluj	13 K	1921 K
zanim	1944 K dodasz komentarz	1944 K skomentujesz
zapis	2320 K je mnenje
zapisz	1926 K ten	1926 K artykuł	1926 K tekst
zapratite	12 K	2217 K
zapytaj	1914 K	1914 K nas
zaujal	293 K vás	2264 K vás
""", 'zd': """
zdroj	308 K:	2278 K:
zdroje	308 K:	2278 K:
""", 'ze': """
zeptejte	292 K se
zet	1781 K
""", 'zh': """
zhrnutie	2263 K	2263 K článku
""", 'zi': """
zie	7 K je een	1712 K ook	1782 K je
zini	1648 K ko vairāk	1663 K stāstu	1663 K ko
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	1901 K więcej z	1902 K też	1902 K też:	1902 K także	1902 K:	1902 K wideo	1902 K film	1902 K zdjęcia	1902 K galerię	1918 K nagranie	1918 K materiał
""", 'zu': """
zugang	509 K zu allen
zugriff	509 K auf alle
zum	432 K newsletter	456 K thema:	456 K weiterlesen:	461 K autor	462 K autor	524 K kommentieren	545 K profil von
zur	461 K person	461 K autorin	462 K person	462 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	1049 K
aamukirjeen	1049 K
aangemeld	1744 succesvol K
aanmelding	1787 bevestig je K
aanmerkingen	1724 op- of K
aastas	951 K
""", 'ab': """
abbestellen	428 jederzeit K
abbestellt	532 jederzeit K
abbonamenti	1478 K
abbonamento	1404 hai già un K	1404 scegli il tuo K	1407 per chi ha un K	1478 K
abbonati	49 gli K possono	49 gli K	1404 K per	1404 K a soli	1407 per gli K	1407 solo per K	1439 K	1474 K a	1474 K:	1474 K ora	1474 K per	1474 puoi, K	1475 i nostri K	1478 K
abbonato	49 se sei K	49 chi è K può	1404 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1421 devi K
abmelden	500 wieder K
abo	507 pur-K
abonament	1879 masz już K	2087 K
abonare	2070 prin K ești
abonarea	2070 confirma K
abonat	49 ca K	2039 ești deja K
abone	2480 K olun ve	2535 K olun
aboneler	49 K	2525 K içindir	2525 yalnizca K	2525 sadece K	2539 K
abonelere	2500 K özel	2500 K özeldir	2500 K açik	2500 K açiktir
abonelerimiz	49 K	2536 K
abonelik	2539 K
abonements	1673 K
abonenci	1939 tylko K
abonenti	49 K var	1665 tikai K
abonentiem	1635 tikai K	1665 teksts ir K	1665 raksts ir K
abonents	1635 jau esi K
abonne	1164 je m'K
abonnee	49 als K	1681 al K	1681 word K	1681 nog geen K	1683 als K	1788 word K
abonneer	1788 K je
abonnees	49 K kunnen	49 onze K	1681 dit artikel is voor K	1683 alleen voor K	1773 K kunnen dit	1773 K kunnen het hele	1789 onze K	1792 K
abonnement	340 kræver K	410 K	564 K	1084 avec votre K	1168 K	1681 neem een K	1681 kiezen voor een K	1749 sluit een K af	1749 een K? log	1749 al een K	1773 nog geen K	1773 K dat bij je	1773 K af met	1788 kies een K	1792 K	1872 K
abonnementen	1792 K
abonnements	1168 K
abonnent	49 als K	49 som K	340 bliv K	340 allerede K	341 som K	405 en K	406 bliv K	419 sie sind noch kein K	422 als K	424 bereits K	424 bereits K:in	1799 bli K	1799 allerede K	1800 som K	1867 en K	1868 bli K
abonnenten	49 K können	49 K dürfen	419 nur für K	419 exklusiv für K	534 lesen nur K	561 unseren K	564 K
abonnenter	49 K kan	340 kun for K	340 artiklen er for K	396 er for K	396 kun K	407 vores K	410 K	1799 kun for K	1799 denne saken er for K	1799 artikkelen er for K	1858 er for K	1858 bare K	1858 kun K	1869 våre K	1872 K
abonnentin	49 als K	422 als K	424 bereits K
abonnentinnen	49 K können	419 exklusiv für K	419 nur für K	419 K vorbehalten	561 unseren K
abonner	340 K for at	406 K på	1164 s'K	1799 K for å	1868 K på
abonnere	1844 ved å K
abonnez	1084 K-vous pour	1084 K-vous à partir	1164 K-vous	1164 K vous
abonniere	560 K unseren	560 K hier
abonnieren	427 newsletter K	441 whatsapp-kanal K	441 K sie unseren kanal	471 podcast K	532 hier K	558 google K	558 google news K	560 jetzt K	560 K sie
abonniert	424 bereits K
abrir	837 K en la app	1970 K no app
abstimmen	488 jetzt K:
abyste	260 K mohli číst dál
""", 'ac': """
accede	825 K a todo
accedi	24 K	1404 K per
accept	2046 K toate
acceptant	1110 en K les cookies
acceptar	231 K les galetes
accepteer	1703 K de cookies
accepter	1110 K les cookies
accepteren	1703 cookies te K	1703 cookies K
access	643 unlock full K	643 full K. no ads	760 K to every story	760 full K with no ads	788 year of K	788 months of K	788 want full K	788 K for half price
acconsento	1462 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	753 K with our privacy
according	815 K to
accordo	43 d'K?
account	643 create a free K to	643 sign in to your K	645 create an K to	760 please create a free K	812 create a free K	813 hold power to K	1681 maak een gratis K	1749 K is gratis en zo	1773 een gratis K	1788 maak een gratis K
accurate	767 K at time of
accused	815 K
aceptado	852 no has K las cookies
aceptaste	852 no K las cookies
aconseja	910 K
aconsejaba	910 K
aconselha	2033 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2033 K
actionnaire	1165 sans K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1367 K dosen
adblock	271 vypněte K	354 slå K fra	1813 slå av K	1894 wyłącz K	2382 stäng av K
adblocker	446 K erkannt	446 K aktiv	446 nutzen einen K	446 verwenden einen K	446 trotz K	564 K	676 disable your K	676 you are using an K	676 K detected	1701 K uit
added	815 K
adgang	343 få K til	406 få fri K
admitiu	2033 K
admitted	815 K
adres	1882 twój K e-mail	1922 K e-mail
adresa	2040 K de email nu va	2041 K ta de email	2041 K ta de e-mail
adresiniz	2483 e-posta K
adresse	500 gültige e-mail-K	500 sie ihre e-mail-K	500 du deine e-mail-K	500 e-mail-K ein	1094 votre K e-mail	1094 votre K email
adresu	2183 na vašu e-mail K	2211 e-mail K	2211 mejl K
ads	813 we don't have K
advarede	409 K
advarer	409 K	1871 K
advarte	1871 K
advert	11 K
adverteix	254 K
advertentie	11 K
advertenties	1789 zonder K
advertisement	11 K	675 this K has not loaded
advertisements	11 K
advertiser	775 supplied by an K	775 provided by an K	775 paid for by an K	775 produced by an K	775 created by an K
advertorial	1779 dit is een K
advierte	910 K
adviseert	1791 K
""", 'af': """
affermato	1477 ha K
affichage	1140 K de ce contenu
affichant	1140 en K ce contenu
afficher	1110 pour K ce contenu	1140 ne peut pas s'K
affichera	1084 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	307 K odkazy	390 K-links	445 K-links	608 K links	675 contains K links	792 K links	792 K link	1053 K-linkkejä	1313 K linkeket	1779 K links	1849 K-lenker	2213 K linkove	2213 K linkovi	2277 K odkazy	2333 K povezave	2417 K-länkar
affiliatelenker	1849 K
affiliatelinks	37 K	390 K	539 K	1779 K
affiliati	37 link K
affiliation	37 liens d'K	1144 liens d'K
affiliazione	37 link di K
affirme	1167 K
affirment	1167 K
afhankelijk	1785 K van giften	1785 K van donaties
afiliacyjne	37 linki K	1928 linki K
afiliacyjnych	1928 linków K
afiliado	37 enlaces de K	37 links de K	887 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	887 enlaces de K
afiliate	37 linkuri K	2066 linkuri K
afiliats	237 enllaços d'K
afirma	910 K	2033 K
afirmar	254 va K
afirmou	2033 K
afleveringen	1768 alle K van
afmelde	345 K dig når
afmelden	1744 elk moment K	1744 elk moment weer K
afsnittet	380 hele K
aftrekbaar	1746 gift is K
""", 'ag': """
agences	1125 avec K	1126 avec K
agenturmaterial	463 mit K
aggiornamenti	1417 segui tutti gli K
aggiunto	1477 ha K
agora	2030 doe K
agree	43 K?
""", 'ah': """
ahora	907 dona K
""", 'ai': """
ai	47 K 학습	47 K 훈련	195 K	378 af K	378 med K	1836 med K	1836 av K	2405 med K	2405 av K	2650 K
aidez	1129 K-nous à	1164 K-nous
aiheesta	1052 lisää K täältä
aiutaci	1438 K	1474 K a
aiutarci	1438 K	1474 K a
aizliegta	1645 bez atļaujas ir K
""", 'aj': """
ajakirjandus	950 meie K	950 sõltumatu K	950 K maksab	950 hea K
ajakirjandust	938 toeta sõltumatut K
ajakirjanik	928 K
ajakirjanikele	39 meie K
ajakirjanikud	950 meie K
ajoute	1167 K
ajoutez	1164 K-nous
ajuda	251 K'ns
ajude	1999 K-nos	2030 K-nos
ajutorul	2071 K tău putem	2083 avem nevoie de K tău
""", 'ak': """
akci	294 naši K
akciu	2265 našu K
akismet	21 K to reduce spam
akkoord	1744 ga je K met onze	1744 gaat u K met onze
aktardi	2538 K
aktivieren	446 javascript K
akzeptiere	427 mit der anmeldung K
akzeptieren	427 mit der anmeldung K	448 cookies K
""", 'al': """
alamat	1345 K email
aldus	1791 K
alerta	2033 K
alertas	14 las K	840 recibe K	840 activa las K	1973 receba K
alertes	1099 recevez les K	1099 K info
alertou	2033 K
alerts	14 K	661 get K as
algemene	1744 ga je akkoord met de K
alin	2522 K
alive	813 local news K
alkaen	1051 K #
alles	419 lesen sie K	1773 lees K met
allow	677 K ads on
aloud	708 is read K by
""", 'am': """
amendat	2086 a K
ammesso	1477 ha K
""", 'an': """
anche	42 c'eri K tu	1475 siamo K su
andare	1397 prima di K via
android	434 für K und ios	657 our K app	1151 sur ios et K	1690 app voor K
angebot	507 ihr K	507 dein K	560 hier gibt es das K
angebote	500 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	554 ihre spende K	554 deine spende K	554 spenden K
angezeigt	448 inhalte K werden
anggota	1391 jadilah K
ankete	2269 našej K	2269 v K
anketi	35 našoj K	2207 našoj K	2207 u K	2328 naši K	2328 v K
anketimize	35 K
anketimizi	2509 okur K	2509 K
anketo	2328 kratko K	2328 našo K
anketu	35 našu K	2207 kratku K	2207 našu K
ankety	298 naší K	2269 našej K
ankiecie	35 naszej K	1919 naszej K	1919 w K
anlatin	38 bize K	2522 K
anlatti	2538 K
anmelden	24 K	411 jetzt K	488 jetzt K:	560 hier K
anmelder	375 er K	1833 er K
anmeldung	427 mit meiner K	427 mit ihrer K	427 mit der K stimmen	427 mit der K stimme	427 mit der K willige	427 mit der K willigen	427 mit der K erklären sie	473 K	527 hier geht es zur K
annetus	938 tee K	953 K
anno	1476 all'K
annonce	11 cette K
annoncelinks	37 K	390 K
annoncen	11 K
annoncer	407 uden K
annonsblockerare	2382 stäng av K
annonseblokkering	1813 slå av K
annonselenker	37 K	1849 K
annonsen	11 K
annonser	1869 uten K	2436 utan K
announced	815 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1477 ha K
ano	2032 por K
anoi	1069 K
anoniem	1724 K tippen	1761 ons K
anonim	2503 bize K
anonym	521 K an uns
anonymous	779 K
anonymously	779 K
anot	1632 K
anregungen	494 fragen oder K	494 fragen und K
ansehen	492 hier K	492 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	684 K our poll
antes	818 K de irte	1957 K de sair
anuncio	887 después del K	887 tras el K
anunciou	2033 K
anvender	354 vi K cookies
anytime	648 cancel K	814 cancel K
anzeige	11 der K	11 dieser K	445 nach der K weiter	517 dies ist eine K
anzeigen	448 mit einem klick K lassen
anzusehen	482 um das video K
""", 'ap': """
apelowali	1954 K
apeluje	1954 K
apgalvo	1672 K
aplicativo	1970 baixe o K	1970 baixe nosso K	2031 nosso K
aplikace	330 naše K
aplikaci	267 stáhněte si naši K	268 stáhněte si K	301 mobilní K	301 naší K	301 naší mobilní K	329 stáhněte si K a
aplikaciju	2238 preuzmite K i
aplikacja	1952 nasza K
aplikacji	1884 w naszej K	1884 otwórz w K	1942 naszej K
aplikasi	1346 K kami	1348 unduh K	1348 download K	1391 instal K	1391 unduh K kami	1391 unduh K gratis	1391 segera unduh K	1391 yuk unduh K	1392 K kami
apoiador	1960 torne-se K	1999 seja nosso K	2030 torne-se K	2030 seja nosso K	2030 seja K
apoiam	2022 nos K todos os meses
apoie	1999 K
apoio	1956 seu K	1960 seu K é	1999 seu K
aportaciones	898 gracias a las K
aporte	872 tu K	907 tu K
apoyan	898 que nos K cada mes
apoyo	817 su K	817 tu K	821 con tu K	821 tu K es	872 tu K
app	434 als K	497 mit der K	497 in der K	498 -K	530 mit der K der	657 get our K	657 in our K	657 use our K	657 our new K	657 our ios K	660 get the K	791 have our K	791 our K has	791 with our K	791 via our K	791 on our K	812 our K	1690 in de K	1741 -K	1806 i vår K	1869 vår K	2374 i vår K	2436 vår K	2630 tải K	2686 在K中
appareil	1084 un seul K à la fois	1157 en cours sur un autre K
appeared	702 first K on	769 K in print
appelez	38 K-nous
appen	347 hent K	347 åbn i K	1806 last ned K	1806 hent K	1806 åpne i K	2374 öppna i K	2375 ladda ner K	2375 ladda ned K	2375 hämta K	2435 ladda ner K och
appje	38 stuur een K	1723 ons een K
application	1096 téléchargez l'K	1096 notre K	1097 dans l'K	1097 avec l'K	1097 sur l'K	1097 télécharger l'K	1165 notre K
applications	1096 nos K mobiles
appot	1308 az K
apps	791 our K
apunta	251 K't
""", 'aq': """
aqui	1957 já que você está K	1957 já que está K
""", 'ar': """
arayin	38 bizi K
arbeid	1869 vårt K
arbeit	561 unsere K
arbeitet	468 K als
arbejde	407 vores K
arbetar	2405 K med ai
arbete	2436 vårt K
argue	43 K back
argued	815 K
arrivato	1397 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	252 aquest K	252 l'K sencer	643 to unlock this K	643 members-only K	651 you've read your last free K	651 you have read your last free K	651 this is your last free K	651 reached your K limit	666 share this K on	675 links in this K may	762 save this K	772 this K	772 the full K	773 this K	774 this K	813 this K	1073 vous avez aimé cet K	1073 cet K vous a plu	1084 pour accéder à l'K	1084 cet K est offert	1084 cet K vous a été offert	1084 pour lire cet K	1084 offrir cet K	1084 offrez cet K	1090 de cet K à lire	1124 cet K est paru dans	1124 cet K a été publié	1148 réagir à cet K en	1162 cet K a d'abord été publié	1165 cet K
articles	15 free K	633 you've read # K	643 access to all our K	643 gift K to give	651 free K left	651 K left this month	651 you've used all your free K	651 # of # free K	651 K left to read	760 to read more K	760 for three more free K	760 more free K	762 K to give	762 K to gift	762 K to share	762 gift # K	1084 tous nos K	1090 il vous reste # K	1154 nos K sont en accès libre	1165 nos K
articol	2084 acest K
articolele	2084 K noastre
articolelor	2054 preluarea K
articoli	1404 tutti gli K senza limiti	1409 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1397 ti è piaciuto questo K	1404 per leggere l'K	1404 regala questo K	1475 questo K
articolul	20 K complet	20 K integral	2075 pentru a citi K	2075 să citești tot K	2084 ți-a plăcut K	2084 tot K
artigo	20 ler este K	20 ler o K	1957 gostou deste K	2026 para ler este K	2031 este K
artigos	1998 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	388 denne K for #	405 denne K	405 en K	407 denne K	412 dir gefällt dieser K	419 lesen sie diesen K mit	419 um diesen K zu lesen	419 dieser K ist nur für	419 zugriff auf alle K	419 alle K lesen	419 ganzen K lesen	425 freie K übrig	425 K frei	425 ihr letzter freier K	469 K wurde	474 unsere K öfter	503 K etwas wert ist	507 alle freien K	513 weitere K finden sie	518 rechte am K	518 K steht unter einer	528 den ganzen K	528 diesen K	533 gäbe es diesen K nicht	537 alle K zum	537 lesen sie in diesem K	542 K ist zuerst	542 K ist zuvor	544 K gratis	559 K wurde zuerst	561 dieser K	561 diesen K	561 diesem K	1380 untuk membaca K ini	1392 K ini	1681 om dit K te lezen	1681 dit K is alleen	1681 geef dit K	1681 lees dit K met	1681 gratis K deze week	1707 fout in dit K	1724 mening over dit K	1749 een premium K	1766 dit K	1780 niets uit dit K	1780 K mag zonder	1789 dit K	2425 gratis K kvar	2434 en K
artikelen	15 gratis K	1681 toegang tot alle K	1749 aantal K bereikt	1749 aantal gratis K	1773 gratis K gelezen	1776 alle K over
artikeln	419 zugang zu allen K	507 zugang zu allen K	544 freien K	2361 gillade du K	2367 läs hela K med	2367 lås upp K	2408 fel i K	2434 den här K	2434 K	2436 den här K
artikels	542 nutzung dieses K
artikkel	945 tasuta K	950 see K
artikkelen	1839 feil i K	1867 denne K	1867 K	1869 denne K
artikkeli	20 koko K	1011 tämä K on vain	1059 ilmainen K jäljellä	1067 tämä K
artikkelia	1055 maksutonta K	1055 ilmaista K
artikkelin	1065 tämän K
artikkelit	15 ilmaiset K	1055 ilmaiset K
artiklar	15 fria K	2367 fria K	2425 gratis K kvar	2431 inga gratis K	2431 inga fria K	2436 alla K
artiklen	334 kunne du lide K	405 K	407 K her
artikler	15 gratis K	340 gratis K	396 gratis K tilbage	402 ingen gratis K	407 alle K
artikli	948 selle K
artiklid	941 tasuta K
artiklit	941 tasuta K	948 seda K	950 kogu K
arvioi	1069 K
""", 'as': """
asegura	910 K
asked	815 K
asks	815 K
assina	49 quem K pode
assinante	49 quem é K pode	49 K pode	1964 já é K	2030 torne-se K	2030 seja K
assinantes	49 K podem	49 os K podem	1964 só para K	1964 somente para K	2026 exclusivo para K	2026 exclusiva para K	2026 exclusivos para K	2031 nossos K	2034 K
assinatura	2034 K
assinaturas	2034 K
assine	1956 K a	1956 K o	1963 K por	1963 K e tenha	1964 K para	2030 K já	2030 K agora	2030 K e	2030 K aqui	2030 K por
assisted	774 this ai-K text
associate	675 as an amazon K	700 is an K
assure	1167 K
""", 'at': """
atbalsti	1659 K mūs	1669 K mūs
atbalstiet	1669 K mūs
atbalsts	1659 tavs K palīdz	1669 tavs K	1669 jūsu K
attgjevast	45 K
atzina	1672 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	469 K
audioverze	2 K
audioverzi	297 K
audioverzii	2268 K
aufgefallen	451 fehler K
ausblenden	448 und wieder K
auszugsweise	463 nachdruck, auch K
auteur	1127 est l'K	1725 is K van	1728 mening van de K
auteursrecht	1756 rust K
author	697 email the K	697 the K can be	700 is the K of	700 is an K
automated	2 read by an K	708 is read by an K	708 narrated by an K
automatisch	2 K vorgelesen	422 endet K	492 K vorgelesen	518 K von dpa	518 K von der	526 der text wurde K	526 dieser text wurde K
automatisk	1836 K oversatt
autor	228 és K de	468 ist K	869 es K de	2000 é K de
autora	228 és K de	869 es K de	1911 napisz do K	2000 é K de
autorce	288 napište K
autore	1440 è K di
autorem	1911 kontakt z K
autoren	481 meinung der K
autorin	468 ist K	468 ist freie K	481 meinung der K
autorise	1157 n'K pas la lecture
autorke	2258 napíšte K
autorki	1911 napisz do K
autorovi	288 napište K	2258 napíšte K
autorskim	1929 chroniony prawem K	1929 chronione prawem K
autoru	2197 javite se K	2197 pišite K
autrice	1127 est l'K	1440 è K di
""", 'av': """
available	657 our app is K	658 K on the app store	658 K on google play	791 app is K	808 tickets are K here
avbryt	21 K svar
avec	1125 K afp	1126 K afp
averci	1474 grazie per K letto
avertit	1167 K
avertizat	2086 a K
avise	2030 K-nos
avsluta	2437 K när du vill
avsnittet	2407 hela K	2407 ladda ner K
avtorici	2318 pišite K
avtorju	2318 pišite K
avverte	1477 K
""", 'ay': """
ayda	2521 K # tl	2521 K # tl'den	2537 K
aydinlatma	2491 K metni
ayirtin	2522 K
aylik	2537 K
ayudanos	907 K
""", 'ba': """
ba	1871 K
bad	409 K	2438 K
bagikan	25 K	48 K
baixa	220 donar-te de K
baixe	1956 K o	1970 K o app
bajate	907 K la app
bancs	243 no depèn de K
banner	564 cookie-K	816 cookie K
banners	816 cookie K
bantu	1391 K kami
bastano	1474 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	518 redaktion nicht K
beboette	1791 K
become	714 K a	812 K one of them
becoming	713 K a member	812 consider K	812 K a member
bedankt	1788 K voor het lezen
beelden	1724 heb je K	1724 heeft u K
befindet	448 an dieser stelle K sich
before	633 K you go	633 K you move on
begging	816 K
begs	815 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	411 mit einem K	503 jeder K hilft uns	518 K steht unter einer	533 mit einem kleinen K	542 K ist zuerst	554 mit ihrem K können wir	554 mit deinem K können wir	554 ihrem K helfen	559 K wurde zuerst	561 dieser K	561 diesen K
bejelentette	1336 K
bekijk	1734 nieuwe baan? K
beklagade	2438 K
beklagede	409 K
beklaget	1871 K
belangrijkste	1744 elke dag het K
believe	813 people who K in
belirtti	2538 K
below	784 sign up K	784 enter your email K
beluisteren	1768 dit artikel ook K	1768 hier K
benachrichtigungen	14 K	436 K aktivieren	437 push-K
benadrukt	1791 K
bent	1675 nu je hier toch K
bepaalde	1791 K
berasal	1368 konten ini K dari
berdonasi	1391 mari K	1391 silakan K	1391 ayo K	1391 anda K
bereits	419 sie haben K ein abo	507 K ein konto
bergabung	1391 mari K	1391 K dengan kami	1391 ayo K
bergabunglah	1391 K
bergantung	1378 K pada dukungan anda
berichten	561 wir K
berichterstattung	561 unsere K
berichtet	468 K für	468 K über
berichtete	563 K
berite	2347 K nas
berkomentar	6 untuk K
berlangganan	1341 sudah K	1344 K newsletter	1377 terima kasih telah K	1377 berhasil K	1391 K sekarang	1391 silakan K
bersama	1391 gabung K
bescheid	521 sagen sie uns K	521 sag uns K
beschloss	563 K
besedah	2359 po K
besked	383 push-K
beskeder	383 push-K
besloot	1791 K
beslutade	2438 K
besluttede	409 K
besluttet	1871 K
besoin	1073 nous avons K de vous	1164 nous avons K de vous	1164 a K de vous	1164 avons K de votre
besplatan	2225 poslednji K tekst
besplatna	2212 K članka
besplatne	2212 K članke
besplatni	2204 naš K webinar	2204 naš K vebinar	2225 poslednji K članak	2225 zadnji K članak
besplatnih	2212 K članaka
beste	1744 elke week het K van
bestellen	411 jetzt K	487 im shop K	488 shop K	488 store K	560 K sie hier	560 K sie unseren
bestellung	473 K
besten	561 die K texte
betaald	1779 artikel is K	1779 content is K
betaalmuur	1746 geen K	1792 K
betalande	2434 K läsare
betalende	396 kun for K	405 K læsere	1867 K lesere
betalingsmur	410 K	1872 K
beteiligt	517 redaktion ist nicht K
betonte	563 K
betrokken	1753 redactie is niet K
bevestigen	1744 aanmelding te K
bevorzugen	474 google K
bevorzugte	474 K quelle
bevorzugten	474 K quelle
bevorzugter	474 K quelle
bewerben	488 jetzt K:
bezahlschranke	504 K	564 K
bezmaksas	1661 K rakstus	1661 K raksti	1661 K kontu	1665 K raksts
""", 'bi': """
bidrag	338 dit K	338 giv et K	406 giv et K	406 dit K gør	406 dit K er	406 dit K til vores	410 K	1797 ditt K	1846 gi et K	1868 ditt K gjør	1868 ditt K er	2414 ge ett K	2414 ditt K gör	2435 ge ett K	2435 swisha ett K
bidraget	1846 K ditt
bijdrage	1678 jouw K	1720 kleine K	1779 K is betaald	1785 dankzij jouw K	1790 kleine K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	551 uns ihre K
bildirdi	2538 K
bildirimlere	14 K	2484 K izin ver
bildirimleri	14 K	2485 K aç
bildirin	38 bize K
biletlerini	2509 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	813 K owner
bilten	2192 K
binding	342 ingen K	408 ingen K
bindingstid	1801 ingen K	1870 ingen K
bindningstid	2369 ingen K	2437 ingen K
binnenland	1764 is redacteur K
bisogno	1397 abbiamo K di te	1474 abbiamo K di te	1474 abbiamo K del tuo	1474 abbiamo K anche di te	1474 abbiamo K di voi
bitte	412 haben wir eine K	412 eine K an sie	412 wir haben eine K
bize	38 K yaz
bizi	38 K ara
biztatta	1336 K
""", 'bl': """
bli	1868 K med i	1868 K en del av	2435 K en del av
blijkt	1791 K uit
blijven	1746 om dit te K doen
bliv	406 K en del af
blocker	676 disable your ad K	676 disable ad K	676 turn off your ad K	676 using an ad K
blocking	676 K our ads	677 K ads
bloqueador	850 K de anuncios	911 K de anuncios	1980 K de anúncios
bluesky	16 K	670 follow him on K	670 follow her on K	670 follow them on K
""", 'bo': """
board	738 our jobs K	738 our job K
bogatych	1931 nie mamy K
boli	42 K ste pri tom
bookmark	795 K this story	795 K this page
bookshop	780 our K
""", 'br': """
bralcem	2355 K
bralcev	18 po zaslugi K	43 pisma K	2336 s podporo K	2336 s pomočjo K	2355 K	2357 naših K	2357 po zaslugi K	2357 s podporo K	2357 podpori K
bralci	2355 K	2357 naši K
branja	0 čas K
brauchen	503 K noch #	560 wir K ihre hilfe	560 wir K deine hilfe	560 K wir sie	560 K wir dich	560 K wir eure
braucht	503 K ihre hilfe	503 K deine hilfe
breaking	661 get K news alerts
brez	2336 K vas
brief	1724 K naar
briefing	712 our morning K	712 our K	712 daily K	753 K in your inbox
briefkasten	476 anonymen K	476 anonymer K
brieven	1724 K naar
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	676 your K is out of date	676 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1836 K ki	1836 K ai
""", 'bu': """
budite	2211 K u toku
buitenlandcorrespondent	1786 is K
buitenlandredacteur	1725 is K
bulabilirsiniz	2522 K
bulan	1393 per K
buletin	1344 K kami	1377 K harian kami	1392 K kami	1395 K
bulunabilirsiniz	2535 katkida K
bulundu	2538 çağrida K
bulunun	2535 katkida K
buradan	2517 K bağiş yapin
bureau	724 K chief
button	482 klick auf den K
buttons	762 the share K	762 the K below
buycoffee	1931 K
""", 'by': """
by	46 cc K #で
""", 'ca': """
cadastre	1956 K-se	1964 K-se para
cadeau	1682 K aan
cafecito	872 K
call	38 K us
callan	908 lo que otros K
campagne	1154 K de dons	1164 boucler notre K
campaign	813 our spring K	813 our K
can	812 pay what you K
canal	845 únete al K	907 únete al K	1976 siga nosso K	1976 siga o K	2030 entre no K	2031 nosso K
canale	1444 al K	1475 il nostro K
canali	1418 sui nostri K
canalul	2084 K nostru
cancel	21 K reply	648 K at any time	814 K any time	814 K at any time
cancele	1963 K quando quiser	2032 K quando quiser
cancellarti	1411 puoi K
cap	228 és K de
caporedattore	1440 è K
caporedattrice	1440 è K
carte	9 cette K
casella	1412 nella tua K
""", 'ce': """
cebinize	2514 K gelsin
celoten	20 K članek	2304 K članek je	2332 K članek
celotnega	2304 za ogled K	2304 za branje K	2332 K članka
cenite	2352 K naše delo	2352 K naš trud
cerea	2086 K
cereau	2086 K
ceritakan	38 K kepada kami	38 K pada kami
cerut	2086 a K	2086 au K
""", 'ch': """
channel	813 our K	1350 ikuti K	1350 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1093 par e-mail K	1093 par mail K
chargement	1140 K de la vidéo
chatbot	526 unseren K	526 unserem K
chcete	329 K číst dál	2245 K čítať ďalej
check	743 K back for more	743 K back soon
chef	1127 est K de	1764 is K van de
cheffe	1127 est K de
chefredakteur	553 ist K
chefredakteurin	553 ist K
chefreporter	553 ist K
chefreporterin	553 ist K
chegou	1957 se você K até aqui
chercheur	1127 est K
chercheuse	1127 est K
chia	25 hãy K sẻ	48 hãy K sẻ	2668 hãy K sẻ	2671 K sẻ
chiamaci	38 K
chiamateci	38 K
chiede	1477 K
chiederti	1397 un piccolo favore da K
chief	700 is K
chiesto	1477 ha K
chip	713 K in	714 K in	812 K in now	812 K in and
chipping	812 consider K in
choices	783 cookie K	783 your K
choisissez	1084 K votre offre
choose	631 K a plan	645 K a plan
chosen	767 K by our
chronione	1929 K są prawem
""", 'ci': """
cijelog	2179 za čitanje K
cikk	1334 ez a K
cikkeink	1334 K
cikket	1332 ezt a K	1332 a K
cipta	1362 hak K
citarea	2079 cu K sursei
citera	2394 K oss gärna	2394 K gärna men ange
citire	0 timp de K	0 timp K
citit	2071 dacă ai K până aici
cititorii	36 K noștri	2084 K noștri
cititorilor	18 datorită K	43 scrisorile K	2071 datorită K
civil	790 keep it K
""", 'cl': """
claimed	815 K
clarifications	747 corrections and K
clicking	731 by K play
client	1086 déjà K
clips	40 your K
""", 'co': """
code	1444 qr K
codziennie	17 K rano	1882 otrzymuj K
coffee	638 buy me a K	713 buy me a K	713 buy us a K	812 buy us a K	814 cup of K
colabora	869 K con
collabora	1440 K con
columnist	700 is a K	724 K	1725 is K	1786 is schrijver en K	1786 is K en
colunista	2000 é K
com	2127 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	855 quieres K	856 para K	1986 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	855 déjanos tu K
comentarios	855 no admite K	856 en los K
comentariu	21 pentru a publica un K
comentou	2033 K
comision	2066 primi un K
comment	6 to K	6 to leave a K	6 to post a K	684 log in to K	684 sign in to K	684 be the first to K	684 leave a K below	684 leave your K	684 our K policy	685 post a K	790 posting a K	790 members can K	807 to K you must	807 to K, you must
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	1148 votre K sera publié
commentaires	1113 charte des K	1113 espace K	1114 dans les K
commentare	6 per K	1426 vuoi K	1427 per K
commentator	1786 is politiek K
commenter	1114 pour K	1148 peuvent K	1148 pour pouvoir K
commenti	1426 i K saranno	1427 nei K
commenting	684 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	684 in the K below	684 let us know in the K	684 K powered by	684 K have been closed	684 all K are subject to	684 we welcome your K	685 in the K section	790 posting K	807 closed the K	807 turned off K	807 turned off the K	807 switched off K	807 disabled K	812 let us know in the K
commercial	767 our K team	767 our K content	1144 réalisé par un partenaire K	1157 notre service K
commissie	1753 een K
commission	675 we may receive a K	675 K if you buy	767 may earn a K	767 may earn a small K	767 may earn an affiliate K	767 may receive a small K	767 may receive K	767 earn K from	792 K
commissione	1453 ricevere una K
commissions	792 K
committed	747 K to accuracy
community	520 unserer K	561 unsere K	684 abide by our K	721 our K members	721 leave our K	721 like our K	812 join our K of	813 K-funded	1426 regole della K	1444 K whatsapp
comparteix	48 K-la	48 K-lo
compartila	48 K
compartilhada	2007 uma publicação K por
compartilhado	2007 um post K por
compartilhe	25 K	48 K com	2030 K este
compartilo	48 K
compartir	825 K tu cuenta, cambia	907 si quieres K tu cuenta
compensated	792 K
compensation	767 receive K from
complain	747 K about this article
complained	815 K
complains	815 K
complaints	747 our K page
completa	901 para leer la nota K	1963 para ler a matéria K
complete	760 K digital access
completo	1963 para ler o artigo K
complimentary	15 K articles	651 K articles	651 K article this month	651 last K article
compte	1164 créez un K	1164 créez votre K
comunidad	898 K que sostiene
comunidade	2030 faça parte da K
comunique	1985 K um erro
comunitatea	2071 K care susține	2083 intră în K
concorda	43 K?
condannato	1477 ha K
condiciones	853 términos y K
condividi	1474 K questo
condividila	25 K	48 K
condividilo	25 K	48 K
conduite	1148 charte de bonne K
confidence	722 in K
confidential	722 K tip	722 K tips
confirm	653 check your email to K
confirmar	897 bandeja de entrada para K	2021 caixa de entrada para K
confirmat	2086 a K
confirmation	1153 e-mail de K
connect	670 K with us on
connectez	24 K-vous	1071 K-vous	1084 K-vous pour
connosco	38 fale K
conosco	38 fale K	38 entre em contato K
consenso	1423 il K ai cookie
consent	680 we need your K to load	716 written K
consentimento	2007 K para carregar
consentiti	1426 non sono K commenti
consider	631 K giving	631 K making	631 K joining	631 K a gift	638 if you liked this article, K	714 please K	714 K a	714 K giving	714 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	653 K me with news and offers	728 K her at	728 K him at	728 K them at	812 K us at	1761 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos
contacted	699 can be K at
contactez	38 K-nous	38 K notre
contanos	38 K
contato	38 entre em K com a nossa
contattaci	38 K
contattateci	38 K
conte	38 K para nós	2030 K-nos
contenido	9 este K	9 K externo	826 K premium	852 K externo de	852 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	680 to view this K, you	680 to view this K please	680 this K is hosted by a third party	680 we use your sign-up to provide K	681 third-party K	760 access to all our K	767 our K studio	769 to reuse this K	772 this K	1729 K te zien
contenu	9 ce K	1110 ce K n'a pas pu être	1110 K bloqué	1140 K est fourni par
contenus	1084 tous nos K	1165 nos K
contenuti	9 K esterni	1407 a tutti i K
contenuto	9 questo K	9 K esterno	1423 K esterno
contingut	9 aquest K
continua	1466 K a leggere con	2075 pentru a K lectura
continuar	243 el teu suport per K	243 ajuda'ns a K	246 per K llegint	2026 para K lendo	2026 para K a ler	2026 K lendo
continuare	20 K a leggere	1466 per K a leggere	1466 per K la lettura	2075 pentru a citi în K	2075 citește în K cu
continue	643 to K reading this article	643 log in to K	643 sign in to K	643 register to K	643 upgrade to K	812 help us K	2013 K a ler abaixo	2026 K lendo com	2026 K a ler com
continuer	1157 pour K à lire
continuez	1144 publicité, K	1157 K votre lecture sur
continuing	680 by K to use this website, you agree
contou	2033 K
contribua	1999 K	2030 K com	2030 K a partir	2030 K para o nosso
contribuez	1164 K
contribuisci	1396 K
contributed	725 K reporting	725 K to this report	725 K to this story	725 K to this article	769 K to this report
contributing	700 is a K	812 by K to
contribution	631 make a K	713 make a K	812 your K	812 making a K	1164 votre K
contributo	1396 il tuo K	1400 con il tuo K	1463 piccolo K per noi
contributor	700 is a K
conversation	631 join the K	684 join the K with	685 to join the K	790 in the K
cookie	680 manage your K	1183 קובצי K	1304 K-kat	1423 usiamo i K	1423 questo sito usa i K	1894 pliki K	2121 файлы K	2121 файлов K	2131 файлы K	2161 файлы K	2161 файлов K	2261 súbory K	2566 файли K	2566 файлів K	2578 файли K	2608 файли K	2608 файлів K	2634 sử dụng K	2649 chấp nhận K
cookiekeuze	1765 K
cookies	9 third-party K	354 vi bruger K	355 bruger K til	377 K	525 nutzung von K	576 αποδοχή K	620 K	680 we use K	680 this site uses K	680 this website uses K	680 our site uses K	680 uses K to	680 accept all K	680 accept K	680 how to control K	681 use of K	731 social media K	783 K	852 usamos K	852 este sitio utiliza K	852 esta web utiliza K	852 aceptar las K para	852 que aceptes las K	853 uso de K	1110 refusé les K	1111 utilise des K	1140 gérez vos K	1168 bandeau K	1703 omdat je geen K	1705 gebruik van K	1729 social media-K	1765 K toe te staan	1813 vi bruker K	1835 K	1894 używamy K	1894 plików K	1982 usamos K	1982 este site utiliza K	1982 este site usa K	1983 uso de K	2396 K på	2404 K
cookievoorkeuren	1729 K
copy	813 read our K
copyright	1756 rust K
corespondent	2057 este K
corporate	813 K backing
correct	767 K at time of
correction	747 report a K	747 request a K	747 suggest a K
corrections	747 our K	747 K policy	777 our K team	813 our K
correo	833 en tu K	833 en su K	833 a tu K
correspondant	1127 est K	1127 K à
correspondante	1127 est K	1127 K à
correspondent	700 is a K	724 K	1725 is K
correspondente	2000 é K
correspondents	813 our K
corresponsal	228 és K	869 es K
correu	220 al teu K
corrispondente	1440 è K
courriel	1093 par K chaque	1093 dans votre boîte K
couvre	1127 K les
coverage	743 read our full K	743 see our full K	795 more of our K	795 all our K	813 our K
covers	700 K the
""", 'cr': """
created	707 summary was K
creative	46 K commons	46 K-commons-lizenz	701 under a K commons license
criticised	815 K
criticized	815 K
cronisti	39 nostri K
crowdfunding	816 K
""", 'cu': """
cubre	869 K los
cuenta	825 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	1764 is K
cuma	17 her K
cuota	908 tu K
""", 'cz': """
czekamy	1897 K na wasze
czytaj	1951 K dalej za
czytania	0 czas K
czytasz	1952 K nas
czytelnicy	36 nasi K	1948 K	1952 nasi K
czytelniczek	1931 dzięki wsparciu K
czytelniczki	1948 K
czytelnikom	18 dzięki K	1948 K	1952 dzięki K
""", 'da': """
daarna	1683 K kun je
dabei	42 waren sie K	42 warst du K	560 sind sie K	560 sei K
dacci	1474 K una mano
daftarkan	1377 K email anda
dagar	2415 # K för #
dage	388 # K for #	406 prøv # K
dagelijks	1686 ontvang K
dager	1847 # K for #
daily	653 sign up for our K
dajcie	38 K nam znać
dakika	0 K okuma
dalej	48 podaj K	1952 pisać K
danach	422 K # euro
dane	2279 #% z K	2279 # % z K
dankzij	18 K lezers	18 K onze lezers	1746 K onze leden	1746 K mensen zoals jij	1746 K lezers zoals jij	1772 K onze lezers	1772 K lezers	1772 K giften	1785 K jouw steun	1785 K uw steun
dapatkan	1350 K update berita
dar	329 váš K	333 K	2301 K
darbu	1670 mūsu K
darmowe	1925 K konto
darmowy	1879 ostatni K	1940 ostatni K tekst
darmowych	1925 limit K
darowizna	1951 twoja K	1955 K
darowizny	1955 K
darte	835 K de baja
darujme	309 na K	330 na K	331 K
dary	333 K	2301 K
data	700 is a K
datajournalist	1764 is K
dateci	1474 K una mano
datenjournalist	553 ist K
datenjournalistin	553 ist K
datenschutzbestimmungen	449 K
datenschutzhinweise	449 K
""", 'de': """
deaktiviere	446 K deinen adblocker
deaktivieren	446 K sie ihren adblocker	446 adblocker K	446 ad-blocker K
deaktiviert	446 javascript ist K
debat	376 send det til K
debate	685 join the K
debattartikel	2403 din K	2403 skriva en K
debattartikeln	2403 svara på K
debatten	6 delta i K	358 deltag i K	382 deltage i K	382 deltag i K	382 tone i K	1840 delta i K
debattinnlegg	43 K	1834 K
decided	815 K
decidiu	2033 K
decis	2086 a K
deciso	1477 ha K
declarat	2086 a K	2086 au K
declarou	2033 K
dedi	2538 K
dedicated	813 our K team
dediler	2538 K
deductible	713 tax-K gift	713 tax-K donation	812 make a tax-K	814 tax-K
deel	25 K het	25 K dit	48 K het	48 K dit	1674 K dit
deine	18 ohne K
dejal	2359 je K
dejala	2359 je K
dela	25 K den	48 K den	2435 K med en vän
delite	48 K ga
delivered	643 print edition K to	644 K to your door	653 K to your inbox	653 K to your email	653 get the latest news K
delo	2352 vam je všeč naše K	2357 naše K
demanar	254 va K
demander	1073 une faveur à vous K	1073 un petit service à vous K
den	25 del K	48 del K
denildi	2538 K
denuncia	910 K	1477 K	2033 K
departe	48 dă-l mai K	2083 citi mai K
depend	813 we K on
depende	898 no K de bancos	2022 não K de bancos
dependemos	898 K de nuestros lectores	2022 K dos nossos leitores
der	563 so K
derden	1703 inhoud van K
derdi	2538 K
derecho	29 se reserva el K
derlerdi	2538 K
desactiva	850 K adblock
desactivar	850 K adblock
desacuerdo	43 en K
desative	1980 K o adblock
descarga	837 K la app	837 K nuestra app	907 K nuestra	907 K la app
descarrega	251 K't
descarregue	1970 K a app
desk	39 our news K
despre	2057 scrie K
desta	2030 faça parte K
destek	2517 K olun	2535 bize K	2535 K olun	2535 K ol	2535 K verin	2535 aylik K
det	409 hed K	1871 het K	1871 sto K
detected	676 ad blocker K	676 adblock K
determinou	2033 K
detto	1477 ha K
deutschen	542 von der K presse-agentur
devamini	2480 K okumak için	2535 haberin K okumak
devenez	1164 K membre	1164 K mécène
device	722 non-work K
""", 'di': """
dicci	1474 K la tua
dice	910 K	1477 K
diceva	1477 K
dich	560 trag K
dichiarato	1477 ha K
die	563 so K
diesem	561 K text
diesen	9 K tweet	48 leiten sie K	528 K text	533 gäbe es K text nicht	561 K text
dieser	561 K text
dieses	9 K video	482 um K video
different	43 got a K view
dig	334 vi har en bøn til K	2435 hör av K
digest	712 weekly K	712 our K
digipakett	913 telli K
digital	507 K-abo für	534 ein K-abo	788 K pass
digitalabo	419 mit unserem K	507 K für
dijo	910 K
dimanche	17 chaque K
dimuat	45 K ulang
din	2212 za # K	2212 od # K
dinara	2240 K
dine	340 læst alle K
dinleyebilirsiniz	2522 K
dinleyin	2 haberi K	2522 K
dipublikasikan	22 tidak akan K
dir	254 va K
direct	653 K to your inbox	1104 suivez en K	2040 K în inbox
directement	1094 K dans votre
directly	653 K in your inbox
directo	845 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	1421 K adblock
disagree	43 K?
disait	1167 K-il	1167 K-elle
disattiva	1421 K adblock	1421 K l'ad blocker
discord	520 unserem K
discorda	43 K?
discordu	287 K
discordzie	1910 K
discover	226 a google K	371 google K	474 google K	558 K folgen	590 google K	718 google K	874 en google K	1722 google K	1829 google K	1910 google K	2055 pe google K	2398 google K
discoverissa	1033 google K
discussion	6 to join the K	790 in the K	790 join the K	1113 participez à la K
disdici	1404 K quando vuoi	1476 K quando vuoi
disfrutando	901 sigue K de
disiscriverti	1411 K
diskuse	300 vstupte do K	300 zapojte se do K
diskusie	2270 zapojte sa do K	2270 vstúpte do K
diskutiere	451 K mit
diskutieren	451 K sie mit	451 K sie über	560 K sie mit
diskutovat	300 K mohou
dispatch	712 a weekly K	712 our K
disponibil	2038 K doar pentru abonați
disponibile	1414 K su app store
disponible	838 K en google play	1096 K sur l'app store
dispositivo	825 si continúas leyendo en este K	826 en otro K	1466 in uso su un altro K	2026 em outro K	2026 noutro K
dispus	2086 a K
disse	1477 K	2033 K
distribuie	25 K	48 K-l
dit	1167 a K	1167 K-il	1167 lui K-on
diterbitkan	45 K ulang
dites	1113 K-le nous en	1164 K-nous
diu	254 K
diventa	1474 K socio	1474 K parte
diyor	2538 K
diyordu	2538 K
diz	2033 K
dizia	2033 K
diziam	2033 K
""", 'do': """
do	813 what we K
dobivajte	2232 K
dobivati	2226 želite K	2346 želite K
docente	1440 è K
dodaje	1954 K
dodal	332 K	2300 K
dodala	332 K	2241 K	2300 K
dodao	2241 K
doel	1746 ons K: #
dogodek	2325 naš K
dohodnine	2336 K
dokumente	476 anonym K
dollar	812 K you give	814 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1168 K
dona	1396 K ora
donacija	2216 svaka K	2216 vaša K	2238 vaša K	2239 vaša K	2239 svaka K	2242 K	2360 K
donacije	2242 K	2360 K
donacijo	2358 z K
donacijom	2240 K
donaciones	911 K
donacions	255 K
donasi	1378 K anda	1391 K anda	1395 K
donate	631 K now	631 K today	714 K	812 K what you can	816 K
donateur	1164 devenez K	1788 word dan K
donateurs	1129 nos K	1165 nos K	1746 dankzij onze K	1772 dankzij K
donatie	1678 doe een K	1678 jouw K	1720 K	1788 jouw K	1788 uw K	1788 doe een K	1792 K
donaties	1772 dankzij K	1792 K
donating	812 consider K
donation	631 make a K	638 consider making a K	713 make a K	756 K will be doubled	756 K will be matched	809 small K	812 your K	812 consider a K	816 K
donations	816 K
donativo	1999 o seu K
donatrices	1165 nos K
donazione	1400 fai una K	1438 una K	1474 la tua K	1474 fai una K	1478 K
donazioni	1478 K
donderdag	17 elke K
doneer	1674 K	1720 K
donio	309 na K	330 na K
donirajte	2216 K	2238 K	2336 K	2356 K
donnerstag	17 jeden K
donnez	1114 K votre avis	1164 K-nous	1164 K-leur
donors	812 new K
dons	1164 vos K	1168 K
doors	813 our K open
dopisnica	2198 je K	2319 je K	2319 , K
dopisnik	2198 je K	2198 , K	2319 je K	2319 , K
dostupan	2179 ovaj sadržaj je K
doubled	756 gift will be K
dovoljenja	2311 kopiranje brez K	2350 brez K
download	347 K appen	347 K vores app	657 K our app	657 K on the app store	660 K the app	660 K the free app	812 K our	1674 K de	1689 K de app	1689 K de gratis app
dozvole	2215 bez K
""", 'dr': """
draag	1772 K bij
draht	476 ihr K zur	476 K zu uns
dreptul	29 își rezervă K
drepturile	2053 toate K rezervate
drittanbietern	448 K nicht zugestimmt	482 inhalte von K
drittanbieters	482 dienst eines K
drittplattformen	448 K
drive	813 fund K
drop	38 K us
""", 'du': """
dukung	1378 K kami lewat	1391 K kami
dukungan	1391 K anda
dung	9 nội K này	2649 nội K này do
duyurdu	2538 K
""", 'dy': """
dyskusji	1920 kulturę K
dyskutuj	1920 K z nami
""", 'dz': """
dziennikarka	1912 - K	1912 , K
dziennikarstwo	1876 wesprzyj niezależne K	1952 nasze K	1952 niezależne K
dziennikarz	1912 - K	1912 , K
dziennikarze	1952 nasi K
dziennikarzem	39 naszym K	1912 jest K
dziennikarzy	1916 szukamy K
""", 'ec': """
economia	228 és cap d'K
economieredacteur	1725 is K
economieverslaggever	1786 is K
""", 'ed': """
edasi	48 saada K
edited	769 this story has not been K	769 has not been K by
edition	738 our special K	769 in our print K
editor	289 , K	687 letter to the K	700 is a senior K	700 is an K	700 is the K	700 is the deputy K	724 K	777 to the K	812 write a letter to the K	1367 adalah K	2000 é K de	2259 , K
editora	2000 é K de
editorka	289 , K	2259 , K
editors	777 to our K	813 we, the K	813 our K
ediyor	2538 itiraf K
""", 'ee': """
eelisallikaks	925 K
eelistatud	925 K allikaks
eens	43 mee K?
eerste	1790 K maand
""", 'ef': """
eftertryck	2394 K förbjudet
""", 'eg': """
egyet	43 ért K?
""", 'eh': """
ehdotti	1069 K
""", 'ei': """
eiere	1846 ingen rike K
eigener	412 in K sache	561 in K sache
eilmeldungen	14 K	436 K aufs	499 K
eindredacteur	1725 is K
einem	422 mit K abo
einen	476 K tipp für uns
einer	518 text steht unter K
eingebettete	9 K beitrag	482 K inhalte
eingebetteten	482 K inhalt
eingebetteter	9 K beitrag
einloggen	24 K
einmal	17 K pro woche
einsatz	549 unter K von ki
einstellungen	525 cookie-K
eintragen	560 K genügt
einverstanden	43 K?	427 ich bin damit K, dass
einwilligung	429 K können sie jederzeit widerrufen	429 K kann jederzeit widerrufen	429 K jederzeit widerrufen	448 K jederzeit
""", 'ek': """
ekibimiz	2536 K
ekibimize	2509 K katilin
ekipi	2325 naši K
ekipo	2325 našo K
ekledi	2538 K
ekleyin	2522 K
ekliyor	2538 K
ekonomireporter	2402 är K
eksternal	1368 konten K	1368 situs K
eksterni	2200 K sadržaj
eksternt	355 K indhold	377 K indhold	1814 K innhold	1835 K innhold
""", 'el': """
elektronski	2305 svoj K naslov	2331 svoj K naslov
elfogadom	1290 K a
elige	825 K tu plan	907 K tu plan
elismerte	1336 K
elke	17 K dag
elle	1167 dit-K
elmondta	1336 K
elrendelte	1336 K
""", 'em': """
email	17 daily K	38 K us	302 svůj K	571 το K σας	571 στο K σας	604 το K σας	653 enter your K	653 we'll K you	653 we will K you	666 click to K	666 share via K	684 save my name, K	712 our daily K	712 our free K	728 K her at	728 K him at	805 by K	805 to your K	812 K us at	833 en tu K	1344 ke K anda	1377 di K anda	1412 la tua K	1412 nella tua K	1922 adres K	1922 swój K	1968 no seu K	2070 pe K	2099 ваш K	2211 svoj K	2211 svoju K	2272 svoj K	2549 ваш K	2625 K của bạn	2625 nhận tin qua K	2626 địa chỉ K	2656 điền K để nhận	2656 K để nhận bản tin	2656 tin nóng qua K	2657 mỗi sáng qua K	2657 qua K mỗi	2668 nhập K của bạn
emailing	697 get in touch by K
emailul	2040 introdu K	2041 pe K tău
embed	9 this K	731 to view this K
embedded	9 K content	9 K post
embora	1957 antes de ir K
empresas	908 sin grandes K
emretti	2538 K
""", 'en': """
enable	676 to view this video please K
encaminhe	48 K
encuesta	35 nuestra K
engagement	1088 sans K	1166 sans K
engagent	30 n'K que
engelleyici	2491 reklam K
engelleyicinizi	2490 reklam K
enig	43 K?
enjoyed	633 we hope you K this
enligt	2438 K
enquete	35 nossa K
ensisijaiseksi	1033 K lähteeksi	1033 K lähteeksesi
enter	521 strg+K	2111 ctrl+K	2559 ctrl+K
entering	653 by K your email
enthalten	507 im abo K
entlang	560 hier K
entrada	832 en tu bandeja de K	1968 na sua caixa de K
entrenar	47 K ia
entro	1475 K fine mese
entschied	563 K
envia	48 K-la	48 K'l
envie	48 K para
envoie	48 K-le
envoyer	1153 pour vous K nos
envoyez	48 K-le
""", 'ep': """
episoden	1838 hele K
epizodo	2327 K
epizodu	296 K	2206 K
""", 'eq': """
equipa	39 nossa K	2031 a nossa K
equipe	39 nossa K	2031 nossa K
equipo	908 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrungen	476 ähnliche K
erfolgreich	500 K angemeldet
erforderliche	21 K felder sind	451 K felder sind
erhalten	532 sie K in kürze
eri	42 K lì
erid	2146 K
erikoistoimittaja	1038 K
erkende	1791 K
erkender	409 K
erkendte	409 K
erkjente	1871 K
erreichen	521 K sie uns
erreichst	521 K du uns
error	747 spot an K
errors	747 spot any K
erschien	463 dieser text K zuerst	463 dieser artikel K zuerst	463 dieser beitrag K zuerst
erschienen	463 zuerst K auf
erstmals	559 text wurde K	559 artikel wurde K
ervaring	1761 deel je K	1761 deel jouw K
erwerben	518 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	2030 K-nos
escreve	2000 K sobre	2000 K às	2000 K aos	2000 K para
escreveu	2033 K
escribe	869 K sobre
escribinos	38 K
escriptor	228 és K
escriptora	228 és K
escritor	869 es K
escritora	869 es K
escriu	38 K-nos	251 K-nos
escriviu	38 K-nos
escute	2030 K a
esimene	951 K kuu
essai	1166 offre d'K
estabas	42 K allí
estamos	908 ya K en
estava	42 K lá
esteve	42 K no local
estimated	0 K read
estuviste	42 K
estuvo	42 K allí
""", 'et': """
ettertrykk	1825 K forbudt
etti	2538 diye rica K	2538 rica K
ettiler	2538 rica K
etwas	503 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2212 za # K	2274 od # K
euro	422 dann # K	562 ab # K	2274 za # K
euroa	1051 K/kk
eurolla	1051 K
""", 'ev': """
evenementen	1767 onze K
evening	17 every K
event	780 our free K	1734 ons K
events	780 our K
every	17 K week	653 in your inbox K	709 thank you to K	814 K gift
everyone	709 thank you to K who	709 thanks to K who	756 keep it free for K	813 K reading this
everything	813 K else we publish
evra	2332 za # K
evro	2332 za # K	2336 vsak K	2357 vsak K
""", 'ex': """
exclusief	1681 dit artikel is K	1683 K voor abonnees
exclusiva	825 nota K	902 K para socios
exclusively	760 K for members
exclusivo	825 este artículo es K	825 contenido K para	826 este contenido es K	902 K para socios	1963 este conteúdo é K	1963 este artigo é K	1964 conteúdo K para
existence	1165 notre K
existujeme	2279 K vďaka
explained	815 K
explica	38 K'ns	254 K	910 K	2033 K
explicar	254 va K
explicat	2086 a K
explicou	2033 K
explique	1167 K
expliqueu	38 K-nos
expressed	730 views K	730 opinions K	730 views and opinions K	730 views K are personal
external	9 K content	680 K content from
externe	9 contenu K	9 K inhoud	525 dieser K inhalt	550 K medien	1703 K inhoud
externen	9 K inhalt	9 K inhalte	449 K inhalt	482 alle K inhalte
externer	9 K inhalt	448 K inhalt von	482 anzeige K inhalte	482 K inhalt konnte
externes	9 contenus K
extracto	897 un K de nuestra
""", 'fa': """
facebook	16 K	136 K	351 på K og twitter	520 unserer K-gruppe	525 inhalt von K	590 K	666 share on K	670 like us on K	670 find us on K	671 on K and twitter	671 on K, twitter	671 on twitter and K	847 en K y twitter	847 en K, twitter	847 en K y x	1105 sur K et twitter	1105 sur K, twitter	1418 su K e twitter	1698 op K en twitter	1698 op K, twitter	1760 onze K-groep	1810 på K og twitter	1977 no K e no	1977 no K, no	2379 på K och twitter	2572 K	2690 在K上
facebookgroep	1760 onze K
facebookie	16 K
facebookis	926 K
facebookon	1300 K
facebooku	16 K	287 K	2196 K	2257 K	2317 K
facts	812 fund the K
factual	747 K error	747 K errors
faire	1071 K un don
fais	1164 je K un don
faisant	1079 en K un don
faisons	1154 K vivre un
faites	1071 K un don	1079 K un don	1129 K un don	1164 K-le lire	1164 K un geste
farci	1475 da K
fast	409 slog K	1871 slo K	2438 slog K
favor	633 small K to ask	633 a K to ask of you	633 we have a K to ask	816 small K
favoriete	1722 K bron	1768 K podcast-app
favoris	1134 K google	1134 K sur google
favorite	718 K source	1134 source K
favorites	1134 sources K
favoritos	874 tus K
favour	633 small K to ask	633 we have a K to ask	816 small K
favourite	718 K source
""", 'fe': """
fee	792 a K
feedback	494 ihr K	494 dein K	684 thanks for your K	684 thank you for your K
fehler	451 haben sie einen K
fehlerhinweis	451 K
fejsbuku	2196 K
felelte	1336 K
felirat	1336 ez a K
feliratkozom	1282 K a hírlevélre
fellow	700 is a senior K	700 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1296 minden jog K
""", 'fi': """
fi	713 on ko-K
figyelmeztet	1336 K
figyelmeztetett	1336 K
filmer	40 bilder och K
finalul	2084 K lunii
finanzieren	415 wir K uns durch spenden	533 helfen sie uns, sie zu K	561 wir K uns
finden	513 zum thema K sie	513 aus der region K sie	513 mehr dazu K sie	556 K sie hier.	556 K sie hier:	556 K sie oben.
finder	381 K en fejl
findest	556 K du hier.
fined	815 K
finestra	1426 si apre in una nuova K
first	650 for the K year	650 for your K year
fizess	1333 K elő
fizessen	1281 K elő	1333 K elő
fizette	1323 hirdető K
""", 'fl': """
flere	407 K af dem
""", 'fo': """
fogalmazott	1336 K
folge	441 K uns	528 die ganze K	560 K uns
folgen	441 K sie uns	528 alle K des	558 google news K	558 bei google K	558 auf google K	560 K sie uns
folgt	441 K uns
follow	670 K us on	670 K us at	670 K him on x	670 K her on x	670 K them on x	670 K me on	670 K our live	670 K on x	684 notify me of K-up	812 K us on
folosim	2046 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	367 alle rettigheder K
fordert	563 K
forderte	563 K
foreslo	1871 K
foreslog	409 K
foretrukken	371 K kilde	1829 K kilde
foretrukket	1829 K kilde
foretrukne	371 K kilde	1829 K kilde
forint	1335 K
forinttal	1335 K
forklarede	409 K
forklarer	409 K	1871 K
forklarte	1871 K
former	710 is a K
fortalte	409 K	1871 K
forteller	1871 K
fortgesetzt	445 wird nach der anzeige K
fortsette	1869 for å K å grave
forward	48 K it	48 K this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	1725 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	551 uns ihre K	551 uns deine K
found	815 K that
founder	700 is the K
""", 'fr': """
fragen	507 K zum abo	507 K zu ihrem abo
fragt	563 K
fragte	563 K
fredag	17 hver K	17 varje K
free	651 you have # K	653 sign up for our K	653 sign up to our K	653 get our K	657 our K app	657 our app is K	756 keep it K for all	756 keep this site K
freelance	698 is a K writer	700 is a K
freelancejournalist	375 er K	1764 is K
freiartikel	425 K
freier	468 ist K autor
freitag	17 jeden K
freiwillig	533 bezahlt wird K
freiwilligen	411 K beitrag
friday	17 every K
fridays	17 on K
friend	667 tell a K	756 become a K of the
frilansjournalist	1833 er K	2402 är K
""", 'fu': """
full	20 to read the K
functional	731 K cookies
fund	631 K our	638 help K our
funded	813 reader-K
fundet	381 K en fejl
fundraising	813 K deadline	816 K
funktionale	482 K cookies
funnet	1839 K feil	1839 K en feil
""", 'ga': """
gab	563 K an
gabung	1350 K di kanal	1391 K di	1391 yuk K	1391 ayo K
galetes	231 fem servir K
ganze	513 lesen sie die K
ganzen	20 K text	419 den K text lesen	513 lesen sie den K
gave	1796 gi en K i dag	1796 gi en K nå	1797 gi en K	1868 gi en K til oss	1868 gi en K i dag	1868 gi en K nå	1872 K
gazetecidir	2505 K
gazetecilerimiz	2536 K
gazetecilik	2536 bağimsiz K	2536 K para	2536 iyi K
gazetemizi	2533 K
gazetesi	2505 K'nde yaziyor
""", 'ge': """
geaccepteerd	1703 geen cookies hebt K
geblokkeerd	1765 inhoud is K
gebruiken	1703 wij K cookies	1703 we K cookies	1724 dit artikel K
gebruikt	1703 deze website K cookies	1703 deze site K cookies
gedetecteerd	1701 adblocker K
gedruckte	507 K zeitung? dann
gedruckten	507 abonnenten der K
gefallen	412 ihnen hat dieser artikel K	412 hat ihnen dieser artikel K	412 hat dir dieser artikel K
gefragt	563 K
gefunden	451 fehler im text K
gehen	412 bevor sie K
gekennzeichnete	445 mit einem symbol K
geladen	448 nicht K werden	482 inhalt konnte nicht K
gelesen	561 bis hierhin K	561 bis hierher K
gemaakte	1766 door ai K
gemeenteverslaggever	1786 is K
gemeinschaft	503 teil der K
genehmigung	464 ohne K
generated	707 summary was K	707 summary is K	707 summaries are K	707 key points were K	707 audio was K	707 voice is K	707 K using ai	707 K by ai	707 this audio is K
genererad	2405 ai-K
genereret	378 K af ai
generosity	812 your K
gengive	397 ikke tilladt at K
gengives	45 K	368 må ikke K
genossenschaft	561 unsere K	561 unserer K
gente	38 fale com a K	38 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	1707 je e-mailadres wordt niet K	1756 artikel is eerder K op
gerekiyor	2531 üye olmaniz K
gern	560 wirf K
gerne	385 ja tak, jeg vil K	406 vil K høre fra dig	406 hører vi K
geschickt	500 eine e-mail K
geschlossen	451 kommentare sind K
gesponsord	1779 artikel is K	1779 content is K
gewijzigd	1753 intussen K	1753 inmiddels K
gewinnspiel	487 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	497 die app K es	497 app K es
gift	631 make a K	812 your K	1674 met een K	1746 met jouw K	1746 met uw K
gifts	18 small K
giornale	1475 questo K	1475 il nostro K
giornalismo	1400 sostieni il K	1463 fare K costa	1475 il nostro K	1475 il K costa
giornalista	39 nostro K	1440 è K e	1440 è K de	1440 è K di	1440 è K del	1440 è K della	1440 è K dell'	1440 è K a	1440 è K per
giornalisti	39 nostri K	1475 i nostri K
giorno	17 ogni K
giralo	48 K
giratelo	48 K
girin	2522 K
gitmeden	2476 K önce
give	713 K what you can	812 K what you can	812 K if you can	812 euro you K
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	1826 kan ikke K
gjerne	1868 vil K høre fra deg
""", 'gl': """
glasajte	2221 K
glasila	2241 K
glasio	2241 K
glasujte	2221 K	2341 K
gledajte	2227 K nas	2347 K nas
glissez	1164 K une pièce
""", 'go': """
going	20 to keep K	809 keep us K	813 keep us K
google	136 K news	226 a K news	287 K news	301 K play	371 K news	441 auf K news	474 als quelle bei K	474 als quelle auf K	474 bei K öfter	474 auf K sehen	497 K play	519 K-suche	519 bei K	519 K news	519 auf K	590 K news	657 get it on K play	670 follow on K news	718 K news	718 star on K	718 source on K	787 when you search on K	787 in your K feed	874 en K news	1299 K-ben	1605 K news	1646 K ziņās	1646 K news	1722 vaker in K	1759 in K	1759 op K	1759 bij K	1829 K news	1829 som kilde på K	1843 app store og K play	1843 K play og app store	1890 nas w K news	1890 na K news	1910 K news	2055 pe K news	2196 K news	2257 K news	2271 K play	2317 K news	2398 K news	2398 som källa på K	2411 app store och K play	2411 K play och app store	2487 K news'te	2501 K news'te	2501 K'da bizi	2513 app store ve K play'den	2572 K news	2631 trên K news
gostou	2031 K desta	2031 K deste
govorila	2241 K
govorili	2241 K
govorio	2241 K
""", 'gr': """
gracias	18 K a ti	908 K a ti
granskning	2436 sådan här K	2436 vår K	2436 oberoende K
granskningar	2436 våra K
granskningen	2436 den här K
gratis	422 wochen K	422 monat K	534 tage K	560 jetzt K	562 wochen K	825 crea tu cuenta K	832 recibe K	907 recibe K	909 prueba K	1393 K	1681 ontdek nu K	1681 krijg je ook K	1789 niet K	1847 dager K	1858 K sak igjen	1858 K saker igjen	1864 ingen K saker	2415 dagar K
gratisartiklar	15 K
gratuit	15 article K	1090 dernier article K	1165 ce site est K	2083 creează un cont K
gratuita	1476 prova K
gratuitas	15 matérias K	828 notas K	1998 matérias K
gratuite	15 articole K
gratuitement	1084 essayez K	1086 inscrivez-vous K	1094 recevez K
gratuiti	15 articoli K	1409 articoli K
gratuito	15 articolo K	1409 articolo K	1998 artigo K
gratuitos	15 artículos K	15 artigos K	829 artículos K	1998 artigos K
gratuits	15 articles K	1154 nos articles sont K
gridava	1477 K
gritaba	910 K
gritava	2033 K
grupi	2228 viber K
grupo	2030 entre no K
""", 'gu': """
guglu	2196 K
guidelines	684 community K before	684 our community K
""", 'ha': """
haber	2536 bu K
haberdar	2514 ilk siz K olun	2514 K olun
haberi	2 K dinle	4 K	2533 bu K	2533 K size
haberler	2501 google K'de	2501 google K	2536 bütün K
haberlerimiz	2536 K
haberlerimizi	2533 K
hacemos	898 lo que K
hacete	907 K socio	907 K socia
hafta	17 her K
haftalik	2537 K
haftanin	2533 K en önemli
haftung	30 keine K
hakkini	29 K sakli tutar
hakkiniz	2520 ücretsiz haber K	2531 ücretsiz haber K
hakutulostesi	1033 google-K
halben	534 zum K preis
haluan	1048 kyllä kiitos, K
hangzik	1336 K
hatirlatti	2538 K
hatti	2504 ihbar K
hattimiza	39 K	2504 ihbar K
haussa	1033 google-K
hauteur	1166 à la K de vos moyens
havi	1335 K #
havonta	1335 K
hay	2671 cho K
""", 'he': """
hear	723 we would like to K from you	723 we'd like to K from you	723 we'd love to K from you	723 we want to K from you	723 would love to K from you	812 we want to K from you	812 we'd love to K
heard	815 court K
hebben	1788 wij K je hulp nodig	1788 we K je steun nodig
hedder	409 K det i
hekelt	1791 K
hela	20 läsa K	20 läs K	2367 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	340 for at læse K	1799 for å lese K
helfen	411 K sie mit	560 K sie uns
helft	560 K uns
helista	38 K meile
helloasso	1129 K
help	812 we need your K	812 K us do	812 will you K	812 K pay for	812 K if you can	812 K us pay	1720 K ons	1788 K ons
helpful	684 was this article K
her	1793 nå som du er K
here	631 sign up K	633 as long as you're K	633 now that you're K	784 sign up K	808 book K
herohero	330 na K
herpubliceren	45 K
herunterladen	434 app K
hetente	17 K	1335 K
heter	1871 K det i	2438 K det i
hette	2438 K det
hevder	1871 K
""", 'hi': """
hier	556 gibt es K.
hierboven	1768 de video K
hieronder	1768 de reportage K	1768 het fragment K
hiervoor	1729 K zijn cookies nodig
hilf	560 K uns
hilfe	549 mit K von ki
hinterlassen	411 K sie
hinweis	521 geben sie uns einen K	521 gib uns einen K	551 einen K
hinweise	476 K zu diesem	476 K nehmen wir	476 K für uns	494 K auf fehler
hirdette	1336 K
historiador	228 és K
historiadora	228 és K
historien	389 læse hele K	1127 est K
historienne	1127 est K
historier	405 vores K	405 flere K	407 vores K	407 gode K
hittat	2408 K fel	2408 K ett fel
""", 'hj': """
hjelp	1836 K av ki	1836 K av ai	1860 K av ki	1860 K av ai	1868 K oss
hjelper	1868 ditt bidrag K
""", 'hl': """
hlasem	297 ai K
hlasujte	314 K	2284 K
""", 'ho': """
holder	405 læsere, der K
hoofd	1725 is K van
hoofdredacteur	1725 is K	1764 is adjunct-K
hoogleraar	1725 is K
""", 'hu': """
hubungi	38 K kami	1391 K kami
huikkaa	1069 K
huikkasi	1069 K
huusi	1069 K
huusivat	1069 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	334 nu K du er her
""", 'id': """
iddia	2538 K etti
ideal	1790 K
identifiez	24 K-vous	1084 K-vous pour	1164 K-vous
""", 'if': """
ifade	2538 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	419 mit K abo
ihren	561 lebt von K
ihtiyacimiz	2535 yardiminiza K	2535 desteğinize K
""", 'ik': """
ikkunassa	1069 luki K
iklan	11 K
ikuti	1350 K kami	1391 K kami
""", 'il': """
ilanlari	2509 iş K
ilimitado	826 acceso K	1964 acesso K
ilk	2537 K ay
illimitato	1407 accesso K
ilmainen	1055 K tunnus
ilmaisia	1063 K juttuja
ilmoitti	1069 K
ilmoitukset	14 K	1046 K
iltakirje	1049 K
""", 'im': """
images	40 your K	40 vos K
imbuh	1394 K
imbuhnya	1394 K
immobilienmarkt	487 unserem K
importa	907 tu opinión nos K
importante	2030 sua opinião é K
impozit	2072 din K către	2085 % din K
impozitul	2072 din K pe venit către
""", 'in': """
inbox	570 στο K σας	653 sent to your K	653 right to your K	653 into your K	653 check your K to	753 in your K at #	753 in your K by #	812 your K	1377 di K anda	1377 ke K anda	1462 nella tua K	1686 in je K	2182 u vaš K
inchiesta	1475 questa K
inchieste	1475 le nostre K
ind	24 log K	343 log K for at	405 log K med
indbakke	345 i din K
indbakken	346 i K
independen	1392 jurnalisme K
independence	813 our editorial K
independencia	908 nuestra K
independent	252 periodisme K	638 support K journalism	812 support K journalism	813 K journalism	2084 jurnalism K	2084 jurnalismul K
independente	2031 jornalismo K
independently	767 we K	767 editors K	767 K selected by our	767 K chosen by our
independents	252 mitjans K
independiente	908 periodismo K	908 prensa K
independientes	898 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1475 giornalismo K	1475 informazione K
indipendenti	1463 rimanere K	1463 restare K
indipendenza	1475 la nostra K
indirin	2513 app store ve google play'den K	2522 K
infocom	463 dpa-K
infolettre	1093 notre K	1165 notre K
informace	306 K najdete
informasjonskapsler	1814 bruker K	1835 K
informatie	1724 K over dit
information	680 to store and/or access K on a device	680 for more K see our privacy	1131 lettre d'K	1131 lettres d'K	1165 K libre
informationen	464 mit K der	476 K zu diesem fall	542 mit K von
informations	1104 suivez les K sur
informativa	1424 K sulla privacy	1475 la nostra K
informazione	1463 l'K di qualità ha un costo	1474 sostieni l'K	1475 K libera	1475 l'K di qualità
informou	2033 K
infos	537 alle K zum
ingen	387 uden dig K	387 K rig ejer	1846 uten deg, K	2414 utan dig K
ingevoegde	1729 K post
ingezonden	43 K brief	43 K brieven	1728 K bijdrage
ingyenes	15 K cikkei	15 K cikk	1317 K cikke maradt	1317 K cikkei	1317 K cikked maradt	1322 K cikk maradt	1330 nincs több K cikke
inhalt	9 dieser K	9 diesen K	419 dieser K ist nur für	482 dieser K wird von	482 um den K	525 K von x	550 diesen K zu sehen	550 ein K von
inhalte	9 externe K	449 externe K
inhalts	9 dieses K	525 laden des K
inhoud	9 deze K	1703 om deze K te	1729 bevat K van	1729 K te zien
iniciar	855 debes K sesión
initialement	1124 article publié K	1162 cet article a été K
inkorg	2372 i din K	2372 till din K
inkorgen	2413 direkt i K
inloggen	21 K om een reactie	24 K	1788 je moet nog even K
innan	2361 K du går
innboksen	1805 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	48 K
inschakelen	1692 meldingen K	1701 javascript K
inschrijving	1744 K te bevestigen	1787 bevestig je K	1787 bevestig uw K
inscreva	1956 K-se	1967 K-se na nossa	1967 K-se em nossa
inscrever	1967 ao se K
inscription	1093 votre K a bien été	1093 K est confirmée	1093 confirmer votre K
inscrit	1086 déjà K
inscrivant	1094 en vous K
inscrivez	1071 K-vous	1093 K-vous à notre
insegna	1440 K storia
insistat	2086 a K
insisted	815 K
instagram	16 K	136 K	351 på facebook og K	441 ob whatsapp, K	442 auf facebook, K	442 auf K, facebook	442 auf facebook und K	442 auf facebook oder K	525 inhalt von K	590 K	670 follow him on K	670 follow her on K	670 follow them on K	671 on K, facebook	671 on K and facebook	1105 sur facebook et K	1418 su facebook e K	1698 op facebook en K	1698 op facebook, K	1810 på facebook og K	2379 på facebook och K	2506 K'da takip	2572 K
instagrame	2257 K	2257 facebooku a K
instagramie	16 K	1891 na facebooku i K
instagramis	926 K
instagramon	1300 K
instagramu	16 K	287 K	2196 K	2317 K
instale	1970 K a app
install	657 K our app
installeer	1741 K de app
installez	1164 K-la
installiert	530 die app K
instellingen	1765 cookie-K
integritetspolicy	2383 K
intelektas	1612 dirbtinis K
intelekto	1612 dirbtinio K	1627 dirbtinio K
intelektu	1652 mākslīgo K	1667 mākslīgo K
inteligence	311 pomocí umělé K	2338 s pomočjo umetne K
inteligencie	2281 pomocou umelej K
inteligencije	2218 uz pomoć umjetne K	2218 pomoću umjetne K	2218 uz pomoć veštačke K	2218 pomoću veštačke K	2218 uz pomoć vještačke K
inteligenciou	2281 umelou K
inteligencji	1933 z pomocą sztucznej K	1933 przy użyciu sztucznej K
inteligenco	2338 z umetno K
intelligencia	1305 mesterséges K készítette	1305 mesterséges K fordította	1305 mesterséges K segítségével	1324 mesterséges K segítségével
intelligens	378 med kunstig K	378 af kunstig K	378 fra kunstig K	378 kunstig K (ai)	398 hjælp af kunstig K	1836 med kunstig K	1836 av kunstig K	1860 hjelp av kunstig K	2405 med artificiell K	2405 av artificiell K	2427 hjälp av artificiell K
intelligenz	549 mithilfe künstlicher K
interdite	1162 diffusion K
interdites	1162 diffusion K
interessiert	521 ihre geschichte K
interview	528 das K in voller
introdu	2040 K adresa
invest	812 K in local news
investigaciones	908 nuestras K
investigador	228 és K	869 es K	2000 é K
investigadora	228 és K	869 es K	2000 é K
investigando	898 seguir K
investigant	252 continuar K
investigate	722 we should K
investigation	773 this K	813 this K	1165 cette K
investigations	722 our K team	722 our K desk	813 our K
investigative	700 is an K
investigativteam	476 K
inviata	1440 è K
inviato	1440 è K
invite	1167 K
invitent	1167 K
involved	767 not K in the
""", 'ip': """
iphone	657 our K app
iptal	2522 K edin
""", 'ir': """
iratkozz	1284 K fel	1333 K fel ingyen
iratkozzon	1284 K fel	1333 K fel ingyen
""", 'is': """
iscrive	1462 ci si K qui
iscrivendoti	1411 K
iscriversi	1462 K qui
iscriverti	1462 per K clicca	1474 clicca qui per K
iscriviti	1396 K	1411 K alla nostra	1411 K gratis	1411 K al nostro	1462 K qui	1474 K qui
iscrizione	1412 annullare l'K	1462 la tua K è	1462 per confermare l'K
ismeri	1336 K el
ismerte	1336 K el
issue	780 back K
issues	780 back K
istakao	2241 K
istakla	2241 K
istaknula	2241 K
istaknuo	2241 K
istedi	2538 K
istediler	2538 K
""", 'it': """
itiraf	2538 K etti
""", 'iz': """
izjavila	2241 K
izjavio	2241 K
izlasi	1669 K visu
izleyin	2522 K
""", 'ja': """
jaa	25 K se	48 K se
jaar	1790 per K
jahr	562 im K	562 pro K
jakoon	48 laita K
janela	1985 abre em nova K
jar	713 tip K
jaunumi	1670 mūsu K	1673 K
jaunumiem	1638 piesakies K	1657 K	1669 piesakies K
jaunumus	1657 K
javascript	271 povolte K	271 zapněte K	354 aktivér K	354 slå K til	446 K in ihrem browser	446 aktivieren sie K	446 K benötigt	676 please enable K	676 requires K	676 K is disabled	676 K is required	676 turn on K	676 K is not available	676 enable K in your browser	676 K must be enabled	676 needs K	850 activa K	850 habilita K	850 habilitar K	850 activar K	1021 salli K	1021 ota K käyttöön	1108 activer K	1108 activez K	1108 K est désactivé	1108 nécessite K	1182 אפשרו K	1353 aktifkan K	1421 abilitare K	1421 abilita K	1421 attiva K	1421 attivare K	1701 schakel K in	1813 aktiver K	1813 slå på K	1894 włącz K	1894 włącz obsługę K	1980 ative o K	1980 habilite o K	1980 ativar K	2046 activați K	2108 включите K	2382 aktivera K	2382 slå på K	2556 увімкніть K	2633 bật K
javasolta	1336 K
javi	38 K nam
javite	38 K nam	38 K se našoj	2197 K nam	2197 K nam se	2197 K se našem	2197 K se našoj	2238 K nam	2238 K nam se	2238 K se našem	2318 K nam	2356 K se nam
""", 'je': """
jederzeit	422 K kündbar	427 widerruf K	427 abmeldung K	428 K abmelden	500 K wieder abmelden	532 abmeldung ist K	562 K kündbar
jednou	17 K týdně
jefa	869 es K de
jefe	869 es K de
jegyezte	1336 K meg
jelas	1394 K
jelasnya	1394 K
jelentkezz	24 K	1328 K most
jelentkezzen	24 K	1281 K be a	1328 K most
jelezze	1333 K nekünk
jetzt	419 K im abo	560 teste K
""", 'jo': """
jobbar	2405 K med ai
join	714 K for	812 K us on
jornal	2031 nosso K	2031 somos um K
jornalismo	1960 apoie o K	2022 K de qualidade tem um custo	2022 presente ao K	2030 apoie o K	2031 nosso K	2031 K de qualidade	2031 fazer K
jornalista	2000 é K formada	2000 é K formado	2000 é K do	2000 é K da	2000 é K no	2000 é K na	2000 é K e
jornalistas	2031 nossos K
journal	1165 notre K
journalism	638 support our K	638 support the K you rely on	756 keep our K free	760 access to all our K	760 access to all of our K	812 support quality K	812 support local K	813 our K	813 fearless K	813 K like this
journalisme	1076 soutenez un K	1164 soutenez le K
journalismi	1067 riippumaton K	1067 K maksaa	1067 hyvä K
journalismia	1067 K
journalismimme	1067 K
journalismus	415 unterstützen sie unabhängigen K	415 unterstütze unabhängigen K	415 für unseren K	533 freien K	561 unser K	561 unseren K	561 unabhängigen K	561 unabhängiger K	561 gut gemachten K	561 gut gemachtem K	561 frei zugänglichen K	561 frei zugänglicher K	561 guten K	561 freien K
journalist	39 vores K	39 vår K	375 er K på	375 er K hos	375 er K ved	375 er K i	468 ist freier K	468 ist K	478 arbeitet seit # als K	698 is a freelance K	700 is a K	724 K	1725 is K	1725 is freelance K	1764 werkt als K	1786 is schrijver en K	1786 is K en	1833 er K i	1833 er K på	1833 er K og	2402 är K på	2402 är K och
journalistar	39 våre K
journaliste	39 notre K	1127 est K	1127 K au	1127 K à	1127 K pour
journalisten	1789 onze K
journalister	39 vores K	39 våre K	407 vores K	1869 våre K	2436 våra K
journalistes	39 nos K	1153 nos K	1154 payer nos K	1165 nos K
journalistiek	1678 steun onze K	1772 goede K kost	1772 K kost	1789 onze K
journalistik	337 støt vores K	337 støt uafhængig K	407 vores K	407 uafhængig K	407 K koster	407 kritisk K	407 fri K	2364 stöd vår K	2364 stöd oberoende K	2436 vår K	2436 oberoende K	2436 granskande K	2436 bra K	2436 fri K
journalistikk	1796 støtt vår K	1796 støtt uavhengig K	1869 vår K	1869 uavhengig K	1869 kritisk K	1869 god K	1869 fri K
journalistin	468 ist freie K	468 ist K	478 arbeitet seit # als K
journalists	813 our K	813 we, the K
""", 'ju': """
jueves	17 cada K
julisteessa	1069 luki K
jurnalis	39 K kami	1367 adalah K	1392 K kami
jurnalism	2084 facem K
jurnalisme	1378 dukung K	1392 K kami
jurnalismul	2071 K de calitate costă	2083 susține K	2084 K nostru
jurnalist	2057 este K
jutjubu	2196 K
jutro	17 svako K	17 vsako K
juttu	1011 lue koko K	1067 tämä K
juttujamme	1067 K
juttuvinkki	38 lähetä K	1066 lähetä K
jutun	20 koko K	1065 tämän K
jutusta	1067 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1734 nu K voor	1734 je K voor
kabul	2538 K etti
kaikki	1067 K jutut
kaitstud	916 kõik õigused K
kakor	2396 K på	2404 K
kami	1391 beri tahu K	1392 tim K
kanaal	1789 ons K
kanal	407 vores K	1350 ikuti K	1392 K kami	1869 vår K	2436 vår K
kanale	1890 na naszym K
kanaliga	926 meie K
kanalimiz	2536 K
kanalimiza	2487 K abone	2502 whatsapp K	2502 telegram K	2502 youtube K
kanalimizi	2502 whatsapp K
kanalina	2502 whatsapp K	2502 telegram K
kanalini	2502 whatsapp K	2502 telegram K
kanavaamme	1034 K
kanavalle	1034 whatsapp-K	1034 telegram-K
kanavamme	1034 whatsapp-K	1067 K
karte	9 diese K	525 laden der K
karya	1392 K kami
kasutamine	923 K ilma
kata	1394 K
katanya	1394 K
katilin	2522 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	2526 reklam verenin K
kaydetti	2538 K
kaydolun	2535 K
kaynak	2501 tercih edilen K
kaynaklara	2501 tercih ettiğiniz K
kazala	2241 K
kazanin	2522 K
kazao	2241 K
""", 'kd': """
kdykoli	331 zrušit K
""", 'ke': """
kebijakan	1354 K privasi	1354 K cookie
kedvenc	1299 google K
keelatud	923 loata on K
keep	809 help us K	812 help us K	812 help K our
kehotettiin	1069 K
kehotti	1069 K
kehottivat	1069 K
kehotus	1069 kuului K
kein	507 noch K abo
kepada	38 tulis K kami
keressen	38 K minket	1333 K minket
kernpunkte	526 die K
kertoi	1069 K
kertoivat	1069 K
kertoo	1069 K
kesti	2538 ceza K
ketentuan	1354 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1836 med K	1836 av K
kielletty	1060 ilman lupaa on K
kiitos	1066 K kun luet
kinnitas	952 K
kirakatban	1336 állt a K
kirim	1391 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	48 K kepada
kirjaudu	24 K	1066 K sisään
kirjeenvaihtaja	1038 K
kirjoita	38 K meille
kirjoitti	1069 K
kirjoittivat	1069 K
kirjuta	38 K meile	949 K meile
kirjutage	38 K meile
kirjutas	952 K
""", 'kk': """
kk	1051 €/K	1068 /K
""", 'kl': """
klaagt	1791 K
klagade	2438 K
klagar	2438 K
klagede	409 K
klagen	1791 K
klager	409 K	1871 K
klaget	1871 K
klagt	563 K
kleine	412 haben wir eine K bitte
klical	2359 je K
klicka	2412 genom att K på
klicken	528 K sie auf play	528 auf play K
klikke	1844 ved å K på
klikom	2211 K na	2331 s K na	2331 s K
klimaatverslaggever	1764 is K
klummeskribent	375 er K
""", 'kn': """
know	777 let us K
""", 'ko': """
kogu	949 loe K
kolumnis	1367 adalah K
kolumnist	468 ist K	928 K	2198 je K	2319 je K	2402 är K
kolumnista	2198 je K
kolumnistica	2198 je K
kolumnistin	468 ist K
kolumnistka	2319 je K
komentar	6 za K	6 ostavite K	1375 tulis K anda	1375 di kolom K
komentara	2209 brisanja K
komentarisali	6 da biste K	2209 biste K
komentarisanje	6 za K
komentarjev	2329 brisanja K	2329 izbris K	2329 brisanje K
komentarji	2329 K izražajo	2329 K ne izražajo	2329 K odražajo
komentarz	6 dodać K	21 móc dodać K	1897 aby dodać K	1920 zostaw K
komentarzach	1907 w K	1907 w K pod
komentarzu	1907 w K
komentator	1375 tanggung jawab K
komentirajo	2329 K lahko
komentirali	2209 biste K
komentiranje	6 za K
komentirate	2329 K lahko
kommentar	496 K wird	496 ihr K	496 dein K
kommentare	452 um K zu	496 K zu diesem	496 K werden
kommentaren	452 in den K
kommentarerna	2387 i K
kommentarfeltet	359 i K	1817 i K	1840 stenger K	1840 meninger i K
kommentarfunktion	452 K
kommentarsporet	382 i K
kommentator	375 er politisk K	375 er K	1833 er K i	1833 er K og	1833 er politisk K	2402 är politisk K
kommentera	6 för att K	2385 för att K
kommentere	6 for at K	6 for å K	357 for at K	1816 for å K
kommentieren	6 um zu K	6 K zu können	451 um zu K	451 probleme beim K	451 K sie diesen	451 K sie den	452 nicht mehr K	496 K
kommentiert	452 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kompakt	500 K per mail	500 K per e-mail
komunikat	1954 taki K
kondigde	1791 K
koneellisesti	1041 K
konferenci	294 naši K
konferenciju	2204 našu K
konferenciu	2265 našu K
konferenco	2325 našo K
kongress	487 jetzt zum K
konstaterade	2438 K
konstaterar	2438 K
kontakt	38 K os	38 K oss	406 K os	1868 K oss
kontakta	38 K oss	2435 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	2197 K nas	2197 K redakciju
kontaktowej	1911 skrzynki K
kontaktujte	288 K redakci	288 K nás	288 K autora	2258 K redakciu	2258 K nás
konten	9 K ini
kontingent	425 haben ihr K
konto	343 opret en K for	406 opret en K	1951 załóż K	2370 skapa ett K för	2435 skapa ett K och	2435 skapa ett K här
kontributor	1367 adalah K
konzern	504 kein K	561 kein K
kopeerimine	923 K ilma
kopieras	2419 får inte K	2419 får ej K
kopieres	1825 kan ikke K uten
kopiering	367 K er ikke tilladt	2419 K utan
kopijuoti	1604 K, platinti
kopiointi	1030 luvaton K	1030 K ilman lupaa
kopyalanamaz	2497 izinsiz K
koresponden	1367 adalah K
korespondentas	1609 K
korespondente	1649 K
korespondentem	1912 jest K
korespondents	1649 K
korrekt	2408 ska vara K
korrekta	2408 ska vara K
korrekturhinweis	494 K
korrekturhinweise	494 K
korrespondent	375 er K	468 ist K	477 als K	477 seit # K	928 K	1833 er K	2402 är K
korrespondentin	468 ist K	477 als K	477 seit # K
korting	1749 K op je eerste	1749 K op het eerste
korzystamy	1894 K z plików cookie
kostenlos	422 wochen K	422 monat K	427 K per mail	533 lesen alle K	534 tage K	534 tage lang K	562 K testen
kostenlose	15 K artikel	425 noch zwei K	425 noch # K
kostenlosen	425 noch einen K	425 K artikel gelesen	427 unseren K newsletter	427 unserem K newsletter	427 unserer K newsletter	427 den K newsletter	544 K konto	544 K account
kostenloser	425 K artikel
kostenpflichtig	419 dieser artikel ist K
koster	407 K penge
kostnadsfritt	2415 en månad K
""", 'kr': """
krevde	1871 K
kritik	494 lob oder K
kritiker	2402 är K och
kritiserar	2438 K
kritiserer	409 K	1871 K
kritisieren	563 K
kritisiert	563 K
kritizuje	332 K
kronor	2437 K
krzyczeli	1954 K
""", 'ku': """
kullan	2490 çerez K
kullanilamaz	2497 izinsiz K
kullanilmaktadir	2490 çerez K	2490 çerezler K
kullanilmasi	2497 izinsiz K yasaktir	2526 izin alinmadan K
kullaniyoruz	2490 çerezleri K	2490 çerezler K
kulttuuritoimittaja	1038 K
kulturredakteur	553 ist K
kulturredakteurin	553 ist K
kulturressort	477 leitet das K
kulturskribent	2402 är K
kumppanimme	1021 me ja K
kun	388 for K #	1847 for K #
kunne	407 K du lide
kunnen	49 leden K
kunt	1785 geef wat je K
kurzfassung	469 K
kutunuza	2483 posta K
kuukaudessa	1068 K
kuukausi	1011 kokeile K	1051 K #	1066 kokeile K
kuukausilahjoituksella	1050 K
kuulutas	952 K
kuus	951 K
kuvailee	1069 K
kuvasi	40 K
""", 'kv': """
kviz	2207 naš K	2328 naš K
kvizu	2207 našem K	2328 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1069 K
""", 'l': """
l	253 K'any
""", 'la': """
laadi	949 K alla
laat	1761 K het ons
laatste	1697 volg het K nieuws
ladattavissa	1047 sovellus on K
ladda	2374 K ner vår app	2435 K ner vår
lade	433 K die app
laden	433 K sie die app	434 app K	550 die karte zu K	550 das video zu K
lage	1869 K mer
lahjoituksesi	1050 K auttaa	1066 K
lahjoitus	1050 tee K	1066 tee K	1070 K
laissez	1164 K-nous votre
lamenta	910 K	1477 K	2033 K
lamentano	1477 K
lamentou	2033 K
lance	1167 K
langganan	1377 K buletin	1391 K sekarang	1395 K
lanjutkan	1380 K membaca dengan
laporkan	38 K kepada kami
lapunkat	1332 K
last	1806 K ned vår app	1868 K ned
later	743 check back K
latest	795 the K on this story
laukeliai	21 būtini K
lauloivat	1069 K
laut	563 K
lavoro	1475 il nostro K
lawyers	813 our K
""", 'le': """
leave	653 one click to K	812 K us a tip	812 K a tip
lecteur	9 ce K	1140 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1154 par des K comme vous	1165 nos K
lectoras	36 nuestras K	908 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	908 nuestros K	908 gracias a sus K
lectors	18 gràcies als K	252 els nostres K
lectrices	1165 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	700 is a senior K	700 is a K
ledarskribent	375 er K	2402 är K
leden	1746 door onze K	1789 onze K
lederskribent	375 er K
leernos	907 gracias por K
leestijd	0 K
legfontosabb	1332 K írásait
legge	1477 si K
leggere	1405 per K tutto
lei	2085 # K
leite	48 K ihn
leiten	48 K sie ihn
leiter	468 ist K
leiterin	468 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2022 K que nos apoiam	2031 nossos K	2031 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2033 K
lengkap	20 artikel K	1380 membaca artikel K
lesarinnlegg	43 K
lese	1848 du kan K mer	1848 kan du K mer
lesedauer	0 K
lesen	419 im abo K	419 K sie mit plus	425 % noch zu K	433 in der app K	513 mehr dazu K sie	556 K sie hier.	560 danke fürs K
leser	1868 takk for at du K
leserabend	487 K	527 unseren K
leserbrev	43 K	1834 K
leserbrief	43 K	452 K
leserbriefe	43 K	452 K an	494 K
lesere	36 våre K	1869 våre K
leserfinanziert	561 K
leserinnen	36 unsere K	561 unsere K	561 unseren K
leserinnlegg	43 K	1834 K
lesern	561 ihren K
leserne	18 takket være K	1846 K våre
lesernes	18 K bidrag	1869 K bidrag
leserreise	527 K
leserreisen	487 unsere K	487 unseren K	527 K
leserumfrage	35 unserer K
leserzuschriften	494 K
lesetid	0 K
lesezeit	0 K
letno	2358 K
letter	687 send a K
letters	43 K desk	43 K page	43 the K editor	687 K to the editor	687 send K	747 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1463 solo grazie ai nostri K	1475 i nostri K
lettre	1165 notre K
lettrici	1475 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	901 para seguir K	901 quieres seguir K	901 sigue K con	901 y sigue K	907 sigue K sin
lezen	20 meer K
lezers	36 onze K	1789 onze K
lezersaanbieding	1767 onze K
lezersactie	1767 onze K
lezersavond	1734 onze K	1767 onze gratis K
lezersevenement	1734 ons K
lezersreis	1734 onze K
lezersreizen	1734 onze K
""", 'li': """
libovolnou	331 K částkou
licenc	46 K alatt
licence	46 K cc
licencia	46 K cc
licenciou	46 K cc
licencji	46 K cc
licencom	46 K cc
licens	46 K cc	46 cc-K
licentie	46 cc by-K	46 K cc
licenza	46 K cc
lid	1683 al K
lidem	18 díky K	330 díky K
liens	1144 via nos K	1144 par nos K
liest	556 K du hier.
lietotni	1655 K
lignes	1154 qui lisent ces K
liitu	949 K meie
like	813 work K this
liked	813 K what you read
liker	1869 K du det vi
limit	643 read without K	651 free K
limitat	219 accés il·K
limits	643 read without K
line	38 our tips K	722 our tip K
link	666 copy the K	762 read it for free with this K
links	675 some K on this page	675 some of the K on
liputan	1392 K kami
lire	20 pour K cet	1167 peut-on K
lisas	952 K
lisens	46 K cc	46 cc-K
listen	0 min K	670 K back here	670 K to us live	708 prefer to K	708 rather K
listening	708 K time
live	780 our K	780 K q&a
liveblog	513 im K	513 unserem K
lizenz	46 K cc	46 cc-K
""", 'll': """
llamanos	38 K
llegado	818 si has K hasta aquí
llegint	246 per seguir K
""", 'lo': """
local	813 keep K news
log	24 K in	1681 K in om	1681 K in of
logg	24 K inn	1802 K inn for å	1867 K inn med	1868 K inn for
logga	24 K in	2370 K in för att	2434 K in med
logge	544 K dich ein
logged	21 must be K in to post	643 you must be K in to	684 you must be K in to
loggen	544 K sie sich ein
logget	357 du skal være K ind
login	24 faça K	1963 faça K para	2030 faça K
lokalredakteur	553 ist K
lokalredakteurin	553 ist K
lokalredaktion	477 leitet die K
look	813 our new K
lovade	2438 K
lovede	409 K
""", 'lu': """
lubas	952 K
luetaan	1065 juttu K
lugeda	913 et edasi K
lugejad	950 meie K
lugemiseks	913 edasi K
luisteren	1768 artikel ook K
luisterversie	2 K
lukeaksesi	1011 K koko	1011 kirjaudu sisään K
lukemaan	1066 pääset K
lukemista	1066 jatka K
lukijamme	1067 K
lukijasta	1065 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1050 K tukea	1067 K tuella
lukittu	1063 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1011 K
lunar	2085 K
lunes	17 cada K
lupasi	1069 K
lupasivat	1069 K
""", 'ly': """
lyder	409 K	1871 K	2438 K
lydversion	2 K
lyssnar	2407 K på poddar
""", 'ma': """
maand	1683 deze K nog	1790 per K
maandelijks	1683 K opzegbaar	1790 K
mach	560 K mit
machen	411 K sie mit	561 was wir K
macht	560 K mit
made	633 if you've K it this far
mail	38 K ons	265 váš e-K	302 svůj e-K	604 το e-K σας	1283 e-K cím	1761 K ons	1761 K dan	1788 K ons	1922 swój e-K	1968 no seu e-K	2070 pe e-K	2099 ваш e-K	2183 na vaš e-K	2211 svoj e-K	2211 na e-K	2246 váš e-K	2246 svoj e-K	2246 na váš e-K	2272 svoj e-K	2549 ваш e-K
maila	38 K oss
mailadres	1686 je e-K	1744 geldig e-K
mailadresse	346 din e-K	357 din e-K vil ikke	406 din K
mailben	1326 legjobb cikkei e-K	1326 cikkei e-K	1326 hírei e-K
mailbox	1686 in je K	1686 in uw K	1686 in jouw K
maile	2246 vašom e-K
mailom	2272 správy e-K
mailovou	302 e-K adresu
mailowy	1922 adres K
mailt	1333 írjon e-K
mailu	264 přímo do e-K	2246 do vášho e-K
mailul	2041 pe e-K tău
mainoksen	11 K
mainoksia	1067 ilman K
mainos	11 K
mainostaja	1060 maksanut K
mainosten	1022 K esto
majhno	2357 smo K
make	812 will you K a
maken	1789 wij K
maksumuuri	1070 K
maksuton	1055 K tunnus
maksuttomat	1055 K artikkelit
mamio	2241 K
manade	2438 K
mandala	48 K
mandalo	48 K
mandatelo	48 K
mande	48 K para
mantermos	2022 essencial para K
map	9 this K
mapa	9 este K
marketing	482 K-cookies	731 K cookies
marketingcookies	377 K	1729 K
martor	42 ai fost K
masuk	24 K atau	1344 kotak K anda
masukkan	1344 K email
matched	713 K dollar	756 gift will be K
material	464 mit K der	464 mit K von	701 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2126 K	2127 K.ru
""", 'md': """
md	388 kr./K	408 kr/K
""", 'me': """
me	2127 t.K	2573 t.K
medarbetare	2402 är K på	2402 är K i
meddelade	2438 K
meddelte	409 K
medewerker	1725 is K van
medgav	2438 K
mediach	1942 naszych K
medio	908 este K
medlem	406 bliv K	1868 bli K	2435 bli K
meie	950 K töö
meil	949 aita K
meile	949 saada K
meilile	945 sinu K
meille	38 kerro K	38 soita K	1066 lähetä K	1066 kerro K
meinen	451 was K sie dazu
meint	563 K
meinte	563 K
meinung	30 K der	43 anderer K	451 sagen sie uns ihre K	481 K des autors
mejl	2183 na vaš K	2183 vašu K	2211 svoj K	2211 na K	2372 i din K	2372 till din K
mejla	38 K oss	2435 K oss
mejladress	2435 din K
mejlen	2372 direkt i K
mektuplari	43 okur K
melalui	1378 dukung kami K
melanjutkan	1341 untuk K membaca	1380 untuk K membaca
meld	1868 K deg på her
meldde	1791 K
melde	24 K dich	38 K dich bei uns	521 K dich bei uns	560 K dich an	1804 K deg av når	1844 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	411 K sie sich an	419 K sie sich an, um	419 bitte K sie sich an	521 K sie sich bei uns	560 K sie sich hier
meldet	38 K euch bei uns
melding	38 send en K	1742 krijg een K bij	1742 ontvang een K bij
meldingen	14 K	1692 schakel K in	1692 zet K aan	1692 ontvang K	1742 krijg K	1788 zet K aan
meldt	1791 K
meldte	1871 K
membaca	1380 untuk terus K	1380 untuk K berita ini	1391 daftar untuk K
member	49 as a K you	631 become a K	713 become a K	760 not a K?
memberikan	1375 K komentar
members	18 our K	36 our K	49 K can	643 is for K only	643 K-only story	788 paying K	813 our K
membiayai	1378 K kami
membro	2030 torne-se K
membutuhkan	1391 kami K dukungan
memuat	45 K ulang
menar	2438 K
mendaftar	1377 dengan K, anda
mendapat	1388 K komisi
mendapatkan	1388 K komisi	1391 daftar untuk K
mener	409 K	1868 hva K du	1871 K
menerbitkan	45 K ulang
menerima	1368 K cookie	1388 K komisi	1391 daftar untuk K
mengambil	1389 dilarang K	1389 dilarang keras K
mengandung	1375 komentar yang K
mengatakan	1394 K
menggandakan	1389 dilarang K
menggunakan	1354 K cookie
mengutip	1361 dilarang K
meninggalkan	1375 K komentar
menit	0 K baca
mensais	2032 K
mensuales	909 K
mensuel	1129 un don K	1154 un soutien K	1166 K
menurut	1394 K
menyalin	1389 dilarang K
menyatakan	1394 K
merch	738 our K
merci	1164 K de nous
mere	389 kan du læse K	389 du kan læse K	389 kan læse K om
merkezimiz	2536 haber K
mes	253 al K	909 al K	909 por K
mese	1476 al K
mesec	2212 prvi K	2240 prvi K	2332 prvi K	2332 na K	2358 na K	2358 prvi K
meses	901 K por #
mesiac	2274 prvý K	2299 za K	2299 prvý K
message	38 K us	633 a K from our editor
messagerie	1113 votre adresse de K ne sera pas
messengera	1910 K
messengeri	2257 K
messengerju	2317 K
messengeru	287 K
messengerze	1910 K
metus	1631 per K
mewakili	1389 tidak K redaksi
""", 'mi': """
mi	1652 ar K
mielipidekirjoitus	43 K
miembro	907 hazte K
mille	1463 # per K
milliardaire	1154 à aucun K
minggu	1393 per K
mingguan	1377 buletin K kami
minket	38 keress K	38 hívj K	38 hívjon K	1286 kövess K	1333 kövess K	1333 hívj meg K
minute	0 K read	760 it only takes a K to
minutes	0 K read	0 K to read
misdaadverslaggever	1786 is K
misiniz	2480 zaten abone K
missen	1785 wat je kunt K
mission	813 our K
mistake	747 spot a K	747 report a K
mitdiskutieren	6 K	496 K
mitgeteilt	563 K
mitglied	560 werden sie K	560 werde K	560 jetzt K werden
mitglieder	49 K können	422 nur für K	507 angebots für K	561 unsere K
mithilfe	549 K von ki
mitteilungen	14 push-K	437 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	2212 prvi K	2240 prvi K
""", 'mn': """
mnd	1847 kr/K	1870 kr/K
""", 'mo': """
mobile	657 on your K app	657 our K app
mobilen	383 direkte på K	1841 nyheter rett på K	1841 rett på K	2409 nyheter direkt i K	2409 direkt i K
mobilepay	406 K til #	406 K på #	406 K #	406 K et
modalidad	909 K premium
moderador	1985 não serão aprovados pelo K
moderados	1985 serão K antes
moderated	684 comments are K	684 pre-K
moderowane	1920 są K
mogelijk	1788 maak het volgende K
mois	1166 par K
moittii	1069 K
molbu	2194 imamo malu K	2194 malu K
molila	2241 K
molili	2241 K
molio	2241 K
monat	507 einen K für	507 K für nur	562 im K	562 pro K
monate	534 # K lang
monatlich	562 K
monday	17 every K
mondogatta	1336 K
mondta	1336 K
montag	17 jeden K
month	643 try a K for	643 try it for a K	650 for the first K	650 for your first K	814 a K	814 per K	814 every K	814 each K
monthly	713 one-off or K	760 reached your K limit	809 K gift	812 become a K	812 give K	814 K
months	643 K for $#	650 for the first # K	650 for the first three K
morgen	17 jeden K	17 am K	17 hver K	386 hver K i din	503 uns auch K
morgenbrevet	1845 K
morgon	17 varje K
morgonbrevet	2413 K
morning	17 every K	17 each K
moyens	1165 nos K
""", 'mu': """
muhabiri	2505 gazetesi K
muhabiridir	2505 K
muhabirimize	39 K	2503 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	2533 K
muistutti	1069 K
mukaan	1066 lähde K	1066 tule K	1069 K
multato	1477 ha K
multou	2033 K
mums	1669 seko K
""", 'na': """
naar	1761 mail K
nabiralnik	2305 v vaš K
nabiralniku	2305 v vašem K	2331 vašem K
nachdruck	463 K verboten	518 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	433 aktuelle K aufs handy	434 K-app	437 push-K	513 weitere K finden sie	513 mehr K finden sie	537 K des tages	537 alle K zum
nadaljevanje	2304 za K branja	2333 K spodaj
nadaljuje	2333 K pod oglasom	2333 K spodaj
nadaljujte	2304 K branje
nadie	908 K nos dice
naglasila	2241 K
naglasio	2241 K
najdete	306 další články K
najnowsze	1882 otrzymuj K
namenite	2336 K nam
napis	1954 taki K
napisz	38 K do nas	1898 K do nas	1911 K do nas	1943 K:	1943 K na	1951 K do nas
napiszcie	38 K do nas
naprej	2304 če želite brati K
napsal	332 K
napsala	332 K
narrated	708 is K by an ai	708 is K by ai
naslov	2305 na vaš e-K	2305 svoj e-K	2331 svoj e-K	2331 svoj e-poštni K
nastavak	2179 za K čitanja	2213 K ispod	2213 K teksta
nastavili	2179 da biste K čitanje
nastavite	2179 K čitanje	2181 K čitati
nastavlja	2213 K ispod	2213 K nakon
naszego	1916 K sklepu	1919 K quizu
naszej	1952 K pracy
naszym	1951 zostań K
naujienas	1616 K telefone	1617 K el. paštu	1628 mūsų K
naujienose	1605 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	850 tu K no soporta	850 su K no soporta	1980 seu K não suporta
navela	2241 K
naveo	2241 K
navigateur	10 votre K	21 dans le K pour mon prochain	1108 votre K ne supporte pas	1108 votre K n'est pas
navodi	2241 K
nazovite	38 K nas
""", 'nc': """
nc	46 cc by-K
""", 'nd': """
nd	46 cc-by-K	46 cc by-K	46 cc by-nc-K
""", 'ne': """
necesitamos	818 K pedirte	821 K tu apoyo	907 K tu ayuda	907 K de ti	907 te K
necessariamente	2003 não reflete K a opinião	2003 não refletem K a opinião
necessaris	21 camps K
necessitem	251 et K
nechcete	319 K přijít o	2289 K prísť o
nedeljno	17 jednom K
neem	1674 K nu een
nell	1414 apri K'app
nella	1412 K tua mail
neodvisni	2357 K mediji	2357 smo K
neodvisno	2356 podprite K
neophodna	21 K polja
neovisni	2239 ostanemo K
neovisno	2238 podržite K
nepriklausoma	1630 K žurnalistika
nesutinkate	43 K
netiquette	451 beachten sie die K	1426 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1813 dette K bruker
neue	530 die K app
neuen	433 hier geht es zur K
neukunden	507 nur für K
neuvoi	1069 K
neuvoivat	1069 K
neuvoo	1069 K
neuvottiin	1069 K
news	434 K-app	537 alle K zum	537 alle K zu	657 K app for	700 is a K	722 K tip
newsblog	513 im K	513 unserem K
newsdesk	39 our K	39 the K
newsis	925 google K
newsletter	152 K	242 la nostra K	303 K	330 náš K	333 K	427 unseren K	427 unserem K	427 unserer K	427 K bestellen	427 K richtig	431 K an	431 K von	431 zum K	431 täglichen K	472 K	500 K erhalten	500 K empfangen	500 unser K	500 der K über	500 der K für	532 unser abend-K	532 unser morgen-K	532 unser K	532 K ist kostenlos	560 K an	561 unser K	561 unseren K	561 unserem K	561 dieser K	564 K	570 εγγραφείτε στο K	570 εγγραφή στο K	570 το K μας	570 γραφτείτε στο K	570 στο K των	570 στο K του	570 στο K της	626 εγγραφείτε στο K	626 γραφτείτε στο K	627 το K μας	630 K	653 sign up for our K	653 sign up to our K	653 sign up for the K	653 subscribe to our K	653 join our K	653 get our K	653 our K here	653 receive our K	653 our daily K	653 our weekly K	653 our morning K	712 K	753 K soon	805 from our saturday K	813 our K	816 K	832 suscríbete a la K	832 apúntate a la K	832 nuestra K	897 suscribite al K	908 nuestra K	911 K	1093 inscrivez-vous à la K	1093 abonnez-vous à la K	1093 notre K	1153 vous adresser sa K	1165 notre K	1165 cette K	1168 K	1344 K kami	1344 langganan K	1392 K kami	1411 iscriviti alla K	1411 la nostra K	1462 le nostre K	1475 la nostra K	1475 questa K	1478 K	1882 zapisz się na K	1882 nasz K	1924 K	1952 nasz K	1955 K	1967 assine a K	1967 nossa K	2021 esta é a edição da K	2021 esta é uma edição da K	2031 nossa K	2034 K	2040 abonează-te la K	2040 abonați-vă la K	2040 înscrie-te la K	2083 înscrie-te la K	2087 K	2182 naš dnevni K	2192 K	2238 prijavite se na K	2239 naš K	2242 K	2273 K	2298 náš K	2301 K	2313 K
newslettera	1882 zapisz się do K	1882 naszego K	1924 K	1952 naszego K	2192 K	2246 odber K	2273 K	2298 nášho K
newsletterem	1952 naszym K
newsletters	653 K may contain info about	712 K	813 our K	816 K	1093 nos K	1093 recevoir les K	1165 nos K	1168 K
newsletteru	303 K
newsletterul	2040 K nostru	2070 abonează-te la K	2083 înscrie-te la K	2084 K nostru
newslettery	303 K	2273 K
newsletterze	1924 K
newslettre	2273 K
newson	1299 google K
newspaper	813 our K
newsroom	38 contact our K	767 not by the K	777 tell our K	777 our K	795 stories from our K	795 more from our K	813 our K	813 non-profit K	813 this K
newsticker	513 unserem K
next	780 our K	809 help pay for the K	809 pay for the K one
nezavisni	2239 K mediji	2239 ostanemo K
nezavisno	2238 podržite K
""", 'ng': """
ngay	2668 đăng ký K
""", 'ni': """
nieograniczony	1880 K dostęp
niets	1719 K uit deze	1780 K van deze site
nieuws	1689 K-app	1722 google K	1724 K of een tip	1760 app je K	1776 al het K over	1776 al het K uit	1787 K in je mail
nieuwsbrief	1686 onze K	1687 dagelijkse K	1687 wekelijkse K	1721 K	1789 onze K	1789 deze K	1792 K
nieuwsbrieven	1686 onze K	1721 K	1789 onze K	1792 K
nieuwsbron	1759 favoriete K
nieuwsquiz	1769 de K
""", 'nj': """
njuzleter	2192 K	2238 prijavite se na K	2239 naš K
""", 'no': """
nombreux	1154 plus nous serons K
nonprofit	813 K newsroom	813 K news outlet
nosaltres	38 contacta amb K
nosotros	907 colabora con K
nosso	35 K quiz	1960 apoie K	1960 apoie o K	1970 baixe K app	1970 no K app	2030 apoie K	2030 apoie o K	2030 siga o K	2030 entre no K	2031 K site
nostra	252 la K feina	1414 nella K app	1475 la K app
nostre	252 el K canal
nostro	35 K quiz	1475 il K sito	1475 che il K
nota	20 leer esta K	901 para leer esta K
noticia	908 esta K
noticias	874 en google K	874 tu fuente de K
notificaciones	14 las K	840 activa las K	840 activar K	841 recibir K
notifications	14 K	661 turn on K	661 turn on desktop K	661 would like to send you K	661 K from this site	662 enable K	662 allow K	662 receive K	1099 activer les K	1099 activez les K	1099 autoriser les K
notifiche	14 le K
notified	653 sign up to be K	662 get K
notifikace	301 K
notifikasi	14 K	1346 dapatkan K	1348 aktifkan K	1391 nyalakan K
notifikation	383 K
notifikationer	14 K	383 K
notify	662 K me of	662 K me when	684 K me of new posts
notis	2409 K
notiser	14 K	2409 K	2409 push-K
notre	35 K quiz	1165 K site
nouvelle	1113 ouvre dans une K fenêtre
novice	2305 na naše K	2305 na e-K	2313 e-K	2331 na e-K	2357 naše K
novinar	2198 je K	2198 , K	2198 - K	2319 je K	2319 , K	2319 - K
novinari	2239 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	2357 naši K
novinarju	39 našemu K	2318 pišite K
novinarka	2198 je K	2198 , K	2198 - K	2319 je K	2319 , K	2319 - K
novinarki	2318 pišite K
novinarstvo	2239 nezavisno K	2239 neovisno K	2239 naše K	2357 neodvisno K
novinaru	39 našem K
noviniek	2246 odber K
""", 'nu': """
nuestra	837 en K app	907 únete a K	908 K app	908 K web
nuestras	908 K redes
nuestro	35 K quiz	821 apoya K	845 únete a K canal	907 apoya K	907 únete a K	907 recibe K	908 K canal	908 K medio	908 K sitio	908 K equipo
nuestros	852 K socios	908 K socios
numer	1953 K krs
nunca	908 más que K
nuotraukas	40 K ir vaizdo
nur	507 abo für K
""", 'ny': """
nyheder	371 google K	405 vores K
nyhedsbrev	345 vores K	345 tilmeld dig K	386 K	406 tilmeld dig K	407 vores K	410 K
nyhedsbreve	345 vores K	407 vores K
nyhedsbrevet	345 få K	386 K	406 tilmeld dig K
nyhetene	1841 K rett på mobilen	1867 K våre
nyheter	1829 google K	2398 google K	2434 våra K
nyheterna	2378 följ K	2409 K direkt i mobilen
nyhetsbrev	1804 vårt K	1804 våre K	1804 meld deg på K	1804 abonner på K	1845 K	1868 meld deg på K	1869 vårt K	1869 våre K	1872 K	2372 vårt K	2372 våra K	2372 anmäl dig till K	2413 K	2435 anmäl dig till K	2436 vårt K	2436 våra K	2439 K
nyhetsbrevet	1804 få K	1845 K	1868 meld deg på K	2413 K	2435 anmäl dig till K
nyilatkozta	1336 K
nyt	1062 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1426 i campi K
obchode	2265 našom K
oberoende	2435 stöd K
objasnila	2241 K
objasnili	2241 K
objasnio	2241 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2209 K komentara
obligatoires	21 champs K sont	1113 les champs K
obligatori	1426 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	855 los campos K
obligatoriska	21 K fält	2385 K fält
obligatoriske	21 K felt	1816 K felt
obratite	2197 K nam se	2197 K se našem
obrigado	2030 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	279 další šíření K	316 ke všemu K	2274 celému K
obserwuj	1890 K nas na	1890 K nas w	1951 K nas
obvestila	14 K	2305 na K
""", 'oc': """
occupa	1440 si K di
ochtend	17 elke K	1744 elke K het
""", 'od': """
od	2212 K # €	2274 K # €	2332 K # €
odbieraj	1946 K
odcinek	1917 K
odcinka	1917 K
oddajte	2341 K svoj glas
odejdete	256 než K
odete	2194 prije nego što K	2194 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2241 K
odgovorio	2241 K
odgovorna	30 nije K
odidete	2315 preden K
odoberajte	2294 K
odobrenja	2231 bez K
odomknite	2245 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	1963 K este artigo
off	38 tip us K	814 one-K
offert	1086 vous est K	1166 mois K
offrez	1164 K-lui	1164 K-nous
offrici	1474 K un
offrimi	1474 K un
""", 'og': """
oglasa	11 K	2239 bez K
oglasov	2357 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	2480 K devam etmek için
okurlarimiz	36 K	2536 K
okurlarimizin	2517 K desteğiyle	2536 K
okurlarin	2517 K desteği olmadan
okuyun	2522 K
""", 'ol': """
olarak	49 abone K	2481 abone K	2503 bize anonim K
olmayanlara	2531 abone K
olun	2535 üye K
olursunuz	2522 kabul etmiş K
olvassa	1312 K tovább
""", 'om': """
omiljene	2195 K izvore
omiljeni	2195 K izvor
""", 'on': """
onafhankelijk	1746 wij K	1746 we K
onafhankelijke	1678 steun K journalistiek	1788 steun K	1789 K journalistiek
onafhankelijkheid	1789 onze K
onbeperkt	1681 lees K	1681 K lezen	1683 K toegang	1749 K digitaal
ondersteunt	1701 je browser K	1701 uw browser K
onderzoek	1789 dit K
onderzoeken	1789 onze K
onderzoeksjournalist	1725 is K
onderzoeksredacteur	1764 is K
onderzoeksredactie	39 onze K	1724 onze K
one	812 make a K-time	812 will you be K of
oneens	43 K?
online	527 unser K-shop	738 our K shop	738 our K store	780 our free K	780 our K event
onlineshop	487 im K bestellen
ons	38 bel K	38 app K	38 tip K	1723 app K
ontdek	1788 K nu
ontvang	1686 K onze	1687 K elke
onze	1689 K app	1724 tip voor K	1789 K app
""", 'oo': """
oordeelde	1791 K
""", 'op': """
opakoval	332 K
opakovala	332 K
opakuje	332 K
open	657 K in app	657 K in the app	1689 K in app
opfordrede	409 K
ophavsretsloven	367 beskyttet af K
ophavsretten	367 K tilhører
opiniestuk	1728 ingezonden K
opinion	30 K of	684 have an K on this
opinions	30 K of
oplyser	409 K
oplyste	409 K
opmerking	1724 tip of K	1724 vraag of K	1724 K over dit artikel
opowiedz	38 K nam
opozarja	2359 K
oppfordret	1871 K
opphavsrettslig	1825 K beskyttet
opplyser	1871 K
opplyste	1871 K
opprett	1802 K en konto for	1868 K en konto
opsiger	388 indtil du K
opublikowany	22 nie zostanie K	1897 twój adres e-mail nie zostanie K
opzegbaar	1790 K
""", 'or': """
ordenou	2033 K
ordinato	1477 ha K
ordnete	563 K an
organizatori	2241 pozivaju K
organizatorzy	1954 zapraszają K
original	701 read the K article	1162 lire l'article K
originally	701 this article was K published on	701 this story was K published on	701 this story K appeared	701 this article K appeared	701 K published at	769 story was K published by	769 story was K published on	769 story was K published in the	769 article was K published by	769 article was K published in our
originalment	250 es va publicar K a	250 es va publicar K en	250 publicat K a
originalmente	866 este artículo fue publicado K	867 publicado K en	1997 publicado K em	2029 publicado K no	2029 publicado K na
originariamente	1437 articolo pubblicato K	1470 pubblicato K in
ortaklarimiz	2490 biz ve K
ortsseite	513 unserer K
""", 'os': """
ossza	48 K meg
ostatak	2179 K članka
ostrzega	1954 K
oszd	25 K meg	48 K meg
""", 'ot': """
otrzymuj	1946 K
otsustas	952 K
""", 'ou': """
our	710 is K
""", 'ov': """
ovdje	2194 kad ste već K
overblikket	386 K hver dag	386 K hver morgen
overgenomen	45 K
overname	1719 K zonder
overnemen	45 K	1756 dit artikel K
oversikten	1845 få K
overview	774 this K
overzicht	1766 dit K
ovisi	2238 K o vama
""", 'ow': """
owner	813 has no K	813 have no K
""", 'oy': """
oynat	2522 K
""", 'oz': """
ozvi	38 K se nám
ozvite	38 K sa nám	2258 K sa nám	2297 K sa nám
""", 'pa': """
padalieties	48 K
padeda	1619 jūsų parama K
padroni	1463 non ha K	1475 senza K	1475 libera da K
pagar	2030 ajude a K
page	780 our jobs K
paghi	1474 K un'ora
pago	911 muro de K
pague	1999 K-nos um café
pahoitteli	1069 K
paid	675 we get K if you buy	675 we may be K
paikalla	42 olitko K
paikkaa	1062 hae K
pakolliset	21 K kentät
palautetta	1066 anna K
palus	952 K
palusid	952 K
palvelusta	1040 ulkoisesta K	1040 upotus K
panaszolta	1336 K
pandangan	1389 tidak mewakili K	1389 K pribadi penulis
paparnya	1394 K
paper	710 is the K's
par	1166 K an
parama	1629 jūsų K	1633 K
parancsolta	1336 K
parceiros	1982 nós e os nossos K	2031 nossos K
paremkite	1619 K mus	1629 K mus
parlez	38 K-nous
part	702 no K of this
partagez	25 K-le	25 K-la	48 K-le	48 K-la
parte	1956 faça K e
partecipato	1453 non ha K alla stesura
parteispende	564 K
partenaires	1110 nos K et nous	1110 nous et nos K	1165 nos K
participar	856 para K
participez	1071 K à
participou	2012 não K da produção	2012 não K na produção
partilhada	2007 uma publicação K por
partilhe	25 K-o
partir	1073 avant de K	2032 a K de # euros
partner	448 wir und unsere K	517 von unserem K	1424 i nostri K	2382 vi och våra K
partnere	354 vi og vores K	1813 vi og våre K
partnerlinkeket	1313 K
partnerlinks	37 K
partnerom	2213 u suradnji s K	2213 u saradnji sa K
partners	517 anzeige eines K	680 we and our K	813 our K	1703 wij en onze K	1789 onze K
partnership	702 was produced in K with
partnerske	2213 K poveznice	2333 K povezave
partnerskie	1928 linki K
partnerzy	1894 my i nasi K	1894 nasi zaufani K
pasak	1632 K
pasakojo	1632 K
pasidalinkite	48 K
pass	48 K it on	667 K this on
passende	534 sie das K abo
passendes	534 sie ihr K abo
patreon	159 в K	713 on K	713 our K	2596 на K
patron	638 become a K of	812 become a K
patronem	1931 zostań naszym K	1951 zostań K
patroni	1952 nasi K
patronite	1931 na K	1952 na K
paypal	503 per K
paywall	504 K	561 ohne K	564 K	813 we have no K	813 we do not have a K	816 K	1168 K	1478 K	2034 K
paywalls	816 K
""", 'pe': """
pe	2085 K an
peatoimetaja	928 K
pedimos	907 te K ayuda
pedirte	818 tenemos un favor que K
pediu	2033 K
peiling	35 onze K	1769 onze K
pelanggan	49 K dapat	49 K bisa	1342 khusus K	1380 untuk K	1392 K kami	1395 K
pembaca	18 berkat K	43 surat K	1392 K kami
pendant	1166 K un mois
pendapat	1389 K pribadi penulis
peneliti	1367 adalah K
pengar	2436 kostar K
penger	1869 koster K
pentru	2071 fără niciun cost K tine
penulis	1367 adalah K
people	18 thanks to K like	756 funded by K like you
pequeno	1957 um K favor a pedir
per	1870 K år	2437 K år
peramban	10 K anda
percent	651 # K left to read
perfil	1976 siga nosso K
periodisme	251 dona suport al K	252 el nostre K	252 fent K	252 fem K
periodismo	821 apoya el K	898 hacer un K	907 apoya el K	907 colabora con el K	908 nuestro K	908 K de calidad	908 hacemos K	908 haciendo K
periodista	39 nuestro K	39 nuestra K	228 és K	869 es K
periodistas	39 nuestros K	897 nuestros K	908 nuestros K
periodistes	252 els nostres K
perjantaisin	17 K
permanencia	909 sin K
permission	701 reproduced here with K	701 reproduced with K	716 written K	716 prior K	717 without K	731 K to load	731 K before anything is loaded	769 K to reuse this
perskaitykite	1629 K visą
personal	730 views are K
personale	2047 datele tale K
personales	852 datos K serán
personas	898 K como tú	907 K como tú
persondatapolitik	355 K
personenbezogene	449 K daten
personnelles	1111 vos données K
personoplysninger	355 dine K
personopplysninger	1814 K
personuppgifter	2383 dina K
personverninnstillinger	1835 K
perspausdinti	45 K
pertama	1393 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2000 é K
pesquisadora	2000 é K
peuvent	49 les abonnés K	49 nos abonnés K
pevali	2241 K
""", 'ph': """
phone	670 news to your K
photographer	724 staff K
photos	40 your K	40 vos K	40 tes K	738 K from this story	738 K from this event
""", 'pi': """
pictures	40 your K
pide	910 K
piebilda	1672 K
piece	772 this K	813 this K
pierwszy	1953 K miesiąc
pirmas	1631 K mėnuo
pisala	2241 K je
pisalo	2241 K je
pisao	2241 K je
pisz	1943 K na
pitala	2241 K
pitali	2241 K
pitao	2241 K
pitch	631 K in	713 K in
pitching	812 consider K in
pix	1999 um K	2032 K
""", 'pj': """
pjevali	2241 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	1826 vær varsom-K
plakatens	1839 vær varsom-K
plats	42 var du på K
plattform	561 unsere K
player	9 this K
please	643 K log in to	666 K share this	714 K help	812 K chip in	812 K give	812 K help if	812 K give if
pleide	1871 K
pliki	1913 bez zgody na K
plusartikelen	1789 K
plusartikels	1681 gratis K	1789 K
""", 'po': """
pobierz	1951 K naszą
poche	1151 dans votre K
podatkov	2331 obdelavo osebnih K
podatku	1876 przekaż #% K	1931 #% K	1931 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	296 K	380 K-app	407 vores K	471 den K können sie	471 den K kannst du	471 unseren K	561 unser K	561 unseren K	598 K	627 το K μας	706 follow the K	813 our K	908 nuestro K	1165 notre K	1392 K kami	1475 il nostro K	1768 op de K	1789 onze K	1838 hører K	1917 K	1952 nasz K	2031 nosso K	2206 K	2239 naš K	2267 K	2298 náš K	2327 K	2511 K'i	2511 K'imizi
podcasta	2206 K	2327 K
podcastapp	380 K	1768 favoriete K
podcaste	34 našom K
podcasten	380 K	1838 K
podcastimiz	2536 K
podcastimizi	34 K
podcastimme	34 K	1067 K
podcastov	2267 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	380 hvor du lytter til K	380 hvor du hører K	471 wo es K gibt	528 folgen des K	528 folge des K	598 K	706 wherever you get your K	706 wherever you listen to K	706 wherever you get K
podcastu	34 naszego K	34 našem K	296 K	1917 K	2206 K	2267 K	2327 K
podcastul	34 K nostru	2084 K nostru
podcastunk	1334 K
podcastunkban	34 K
podcasty	296 K	330 naše K	1917 K	2267 K
podd	34 vår K	2436 vår K
poddapp	2407 K
poddar	34 våra K	2407 K finns
podden	2407 K
podelite	25 K	48 K ga
podemos	2022 sua ajuda K
poden	49 els socis K
poderemos	2022 a sua ajuda K	2030 com a sua ajuda K
podijelite	25 K	48 K ga
podkast	1838 hører K	1869 vår K	2206 K	2327 K	2357 naš K
podkasta	2206 K	2327 K
podkastapp	1838 K
podkasten	1838 K
podkastu	2206 K	2327 K
podle	332 K
podotkl	332 K
podpora	329 vaše K	2297 vaša K	2356 vaša K
podpore	2298 vďaka K	2336 brez vaše K	2357 brez vaše K
podporo	2356 vašo K
podporte	2279 K	2297 K nás	2297 K našu
podpory	309 bez vaší K	330 bez vaší K	2279 bez vašej K	2298 bez vašej K
podprite	2336 K	2356 K nas	2356 K naše
podremos	907 con tu ayuda K
podziel	25 K się
poinformuj	38 K nas	1943 K nas
points	774 the bullet K	774 these bullet K	774 the key K above
pokutoval	332 K
policy	680 our cookie K
politica	2047 K de cookie
political	700 is a K	700 is the K editor
politicieni	2071 nu depinde de K
politika	2490 çerez K
politikasi	2491 gizlilik K
politikredakteur	553 ist K
politikredakteurin	553 ist K
politikressort	477 leitet das K
politikwissenschaftler	468 ist K
politologue	1127 est K
poll	35 our K	684 vote in our K	684 take our K	1769 onze K
polub	1890 K nas na
pomagajte	2356 K nam
pomocou	2281 K ai
pomozite	2216 K nam	2238 K nam
pomozte	329 K nám
ponavlja	2241 K
ponavljao	2241 K
ponctuel	1129 un don K
ponovno	45 K objavi
pop	631 K your
poprosil	332 K
poprosila	332 K
por	2026 um ano K #
poradil	332 K
portal	1952 nasz K	2239 naš K	2357 naš K
portalu	1927 na naszym K	1927 w naszym K
posez	1164 K-la à	1164 K-nous
posible	18 hace K
posielajte	2258 K nám
positions	738 our open K
poslechnout	297 si můžete K
posljednji	2225 K besplatni članak
posredujte	48 K
possible	243 ajuda a fer K	252 ajuda a fer K
post	20 rest of this K	731 to view this K	731 to see this K	767 this is a paid K	772 this K	813 this K	1729 deze K te
postadress	2373 din e-K	2385 din e-K kommer inte
postadresse	1805 din e-K	1816 din e-K vil ikke
postanite	2238 K član	2356 K član	2356 K naročnik
postanizda	2515 her sabah e-K	2515 e-K	2529 e-K
postaw	1951 K nam	1951 K mi	1951 K kawę
postfach	427 in dein K	427 in deinem K	427 direkt ins K	431 in ihrem K	431 in ihr K
postkasti	936 otse K
postkastis	936 iga hommik sinu K	936 sinu K
posts	15 free K
potrebna	2238 K nam je
potrebujeme	2297 K vašu podporu
potrebujemo	2321 za ogled K	2356 K vašo
potremo	1463 aiuto K	1474 con il tuo aiuto K
potrivit	2086 K
potrzebujemy	1876 K twojego wsparcia	1951 K twojej pomocy	1951 K twojego wsparcia
pound	812 K you give
pourboire	1130 un K
poursuivez	1084 K votre lecture
poursuivre	1084 K votre lecture
pouvez	49 abonné, vous K
povedal	2300 K	2359 je K
povedala	2300 K	2359 je K
povestit	2086 a K
povikao	2241 K
powered	812 K by you
powerful	813 hold the K to account
powiadomienia	14 K	1886 włącz K	1886 chcesz otrzymywać K	1887 K push
powiedzieli	1954 K
powtarza	1954 K
pozele	40 K tale
pozivala	2241 K
pozivali	2241 K
pozivao	2241 K
poznamenal	332 K
poznamenala	332 K
pozovite	38 K nas
pozvala	2241 K
pozvao	2241 K
""", 'pr': """
praat	1707 K mee	1788 K mee
praca	1952 nasza K
pracujte	294 K s námi	2265 K s nami
prati	2227 K nas na
pratite	2238 K nas
pravi	2359 K
precisa	1956 K de você	2030 K de si
precisamos	1957 K da sua ajuda	1960 K do seu apoio	2030 K da sua ajuda
precisato	1477 ha K
preciso	1986 é K estar logado
precizat	2086 a K
prednostne	2316 K vire
prednostni	2316 K vir
prednostnih	2316 K virov
prednostnim	2316 K virom
predplatitelia	49 K môžu	2287 len K	2287 iba K	2287 nájdu K	2287 prečítajú K	2301 K
predvajanje	2321 K videa
preferate	2055 sursele tale K
preferences	680 your cookie K	783 cookie K	783 privacy K
preferida	226 font K	874 fuente K	2004 fonte K
preferidas	874 fuentes K	2004 fontes K
preferides	226 fonts K
preferido	874 medio K
preferidos	874 medios K
preferirane	2195 K izvore
preferirani	2195 K izvor
preferiranih	2195 K izvora
preferita	1417 fonte K su google	1443 fonte K
preferite	1443 fonti K
preferowane	1909 K źródło	1909 K źródła
preferowanego	1909 K źródła
preferowanych	1909 K źródeł
preferowanym	1909 K źródłem
preferred	670 K source on google	718 K source	787 K sources
preglednik	10 vaš K
prehratie	2261 K videa
prejemajte	2305 K vsako	2353 K
prejemati	2346 želite K
prejmite	2353 K
preklinjao	2241 K
prelua	45 K
preluarea	2054 K textelor
preluat	45 K
prema	2241 K
premier	1088 le K mois	1166 le K mois
premium	1749 toegang tot alle K
premoderated	684 K
prenesite	2356 K
preneti	45 K
prenijeti	45 K
prenumerant	49 som K	2367 bli K	2367 redan K	2368 som K	2434 en K	2435 bli K
prenumeranter	49 K kan	2367 endast för K	2425 är för K	2425 bara K	2425 endast K	2436 våra K	2439 K
prenumerata	1633 K
prenumeration	2439 K
prenumerationen	2372 avsluta K när
prenumerator	49 jako K
prenumeratoriai	49 K gali	1625 tik K
prenumeratoriams	1594 tik K	1625 tekstas skirtas K	1625 straipsnis skirtas K
prenumeratorzy	49 K mogą	1939 tylko K
prenumerera	2367 K för att	2372 K på nyhetsbrev	2412 genom att K	2435 K på vårt
prenumeruojate	1594 jau K
prenumeruokite	1629 K
preostanek	2304 K članka
presenteie	1963 K
prethodnog	2231 bez K odobrenja
pretplata	2242 K
pretplati	2211 hvala na K
pretplatite	2179 K se već od	2238 K se
pretplatnici	49 K mogu	2224 samo K	2242 K
pretplatnicima	2179 dostupan samo K	2179 dostupan je samo K	2179 dostupan je K	2179 dostupno samo K	2191 samo K	2224 samo K
pretplatnik	49 kao K	2179 već ste K	2238 postanite K
pretplatnike	2179 dostupan samo za K	2191 samo za K
pretplatu	2180 već imate K	2212 uz K	2212 K	2233 uz K
preuzeti	45 K
preuzimanje	2190 zabranjeno K	2215 zabranjeno K	2215 zabranjeno je K
preuzmite	2238 K našu
preventing	676 browser extension is K
preview	788 free K
price	814 the K of a
pridajte	2290 K si nás	2297 K sa k nám
prihvatate	2211 prijavom K
prijavi	24 K se	2211 hvala na K
prijavili	2211 hvala što ste se K
prijavite	24 K se	2238 K se na naš	2238 K se na naše	2356 K se na
prijavo	2331 s K se	2331 s K na	2331 hvala za K
prijavom	2211 K se slažete	2211 K na
priljubljen	2316 K vir
priljubljene	2316 K vire
priljubljeni	2316 K vir
prima	2085 K lună
primajte	2232 K
primate	2226 želite da K
primati	2226 želite K
primeiro	2032 K mês
primer	253 el K mes	909 el K mes
primo	1476 il K mese
principles	701 the thomson reuters trust K
print	666 click to K
prioriterad	2398 K källa
pripomenul	2300 K
prisijunkite	24 K	1629 K prie mūsų
prispejte	2279 K	2297 K	2297 K aj vy
prispevek	2357 ta K
privacidad	853 política de K	908 nuestra política de K
privacidade	1983 política de K
privacitat	231 política de K
privacy	680 see our K policy	680 to our K policy and terms	680 and the google K policy	813 our K policy
privacybeleid	1703 ons K	1744 ga je akkoord met het K
privacyverklaring	1705 K
privatlivspolitik	355 K
priznaje	2241 K
priznal	2300 K
priznala	2241 K
priznao	2241 K
probeabo	411 K	419 wochen im K
probeer	1788 K nu	1788 K een maand
proberen	1790 gratis K
processing	680 consent to the K
prochains	1165 nos K articles
prodavnici	2204 našoj K
produce	756 not free to K	756 not cheap to K
produced	767 K by our brand
proefabonnement	1683 K	1788 neem een K	1790 K
profesor	869 es K	2057 este K
profesora	869 es K
professeur	1127 est K
professeure	1127 est K
professionista	1440 è giornalista K	1440 giornalista K
professor	228 és K	468 ist K	700 is a K	700 is an assistant K	2000 é K
professora	228 és K	2000 é K
professore	1440 è K
professoressa	1440 è K
professorin	468 ist K
profilazione	1423 i cookie di K
profitez	1071 K de	1084 K de nos offres
prohibida	867 queda K
proibida	1997 é K a
project	1148 trust K
promis	2086 a K	2086 au K
promise	812 K never to
propustite	2226 ne K
prosbu	256 máme na vás K	256 máme malou K	2254 máme malú K	2254 malú K
proseguire	1466 per K la lettura
prosil	332 K
prosila	332 K
prosili	332 K	1954 K
prosledite	48 K
proslijedite	48 K
prossima	21 in questo browser per la K
proszono	1954 K
protejate	2079 K de dreptul de autor
provalo	1404 K gratis	1474 K gratis
provided	680 content K by a third party	731 contains content K by
provision	445 erhalten wir eine K	445 eine kleine K	517 bekommen wir eine K	517 eine K vom	539 K
provisions	445 K-links
provisionslinks	539 K
prozent	508 K rabatt
przedruk	45 K	1929 K za zgodą
przedrukujcie	45 K
przegap	1941 nie K
przekonuje	1954 K
przetisknout	45 K
przetwarzanie	1895 K danych osobowych
przez	1933 K ai
przycisk	1922 klikając K
przyznaje	1954 K
""", 'ps': """
psal	332 K
psala	332 K
""", 'pt': """
ptal	332 K se
ptala	332 K se
ptali	332 K se
ptaly	332 K se
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	1426 prima di K un commento
pubblicato	22 non sarà K	1426 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	1985 o seu endereço de e-mail não será K
publicat	2079 a fost K inițial în
publication	638 is a reader-supported K	767 accurate at the time of K	767 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	2419 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	850 bloqueador de K	908 sin K
publicidade	11 a K	2013 depois da K
publicitat	11 la K	252 sense K
publicitate	11 K
publikovanie	2252 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	684 your email address will not be K	702 was first K by	702 was first K on	769 K under license
publishing	767 accurate at the time of K
pueden	49 los socios K
puhelimeesi	1046 suoraan K
puis	1085 K # €
puisque	1073 K vous êtes là
pungkasnya	1394 K
punya	1343 sudah K akun
purchase	675 K through links on our site
push	499 per K
pushbericht	1742 een K bij
pushbeskeder	383 K
pushmeldingen	1693 K
pushnotiser	2409 K
pushvarsler	1841 K
pustit	297 si můžete K
""", 'py': """
pytali	1954 K
pyysi	1069 K
""", 'qu': """
queremos	818 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1397 già che sei K
quieras	825 cancela cuando K	909 cancela cuando K
quitter	1073 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	1769 doe de K	1769 onze K	1919 nasz K	1919 K
quizie	1919 naszym K	1919 K
""", 'ra': """
raccolta	1478 K fondi
racconta	1477 K
raccontacela	38 K
raccontaci	38 K
raccontatecela	38 K
raccontateci	38 K
raccontato	1477 ha K
raconte	1167 K
racontez	38 K-nous
rad	2239 naš K
radil	332 K
radila	332 K
radili	332 K
radzi	1954 K
radzili	1954 K
radzono	1954 K
ragino	1632 K
raise	756 help us K
rajaton	1012 K pääsy
rakendus	934 meie K	934 K
rakenduses	934 K
raksti	38 K mums	1669 K mums
rakstiet	38 K mums
raksts	1670 šis K
rakstu	1668 šo K
rakstus	1670 visus K
range	808 shop the K
rappelle	1167 K
""", 're': """
reach	728 K him at	728 K her at	728 K them at	756 we would K our goal	756 we'd K our goal	812 help us K
reached	651 you've K your limit of free	699 can be K at
reacties	1708 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	651 # % left to K	708 is K by an ai	708 is K by ai	762 link can K this	813 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	633 we're asking K	709 thank you, K	756 funded by K like you	777 K' editor	809 K make this	812 K like you	812 join the K	813 our K	813 funded by its K	816 appeal for K	816 K pay
reading	0 K time	643 keep K for just	643 keep K with a	643 K this post for free	647 to finish K	647 to keep K	762 to your K list
reageren	6 K	1708 om te K	1724 K? mail	1724 K op dit artikel
realizarea	2066 nu a participat la K
realizzazione	1453 non ha partecipato alla K
recalled	815 K
recalls	815 K
recaptcha	653 protected by K
receba	1956 K as	1967 K no seu	1967 K todos os dias	2030 K no seu
receive	653 K email from us on behalf of	654 sign up to K	654 K emails from	680 agree to K emails	812 to K new posts
recevez	1071 K chaque	1094 K chaque	1094 K tous les	1164 K notre
recevoir	1100 K les alertes	1153 j'accepte de K
recherche	561 diese K
recherchen	561 unsere K
rechercheteam	39 unser K	39 unserem K	476 K
rechtbankverslaggever	1764 is K
recibe	817 K cada	835 K cada	835 K todas las
recibir	897 acepto K
reclamat	2086 a K
reclame	2084 fără K
recomandat	2086 a K	2086 au K
recomenda	2033 K
reconheceu	2033 K
reconnu	1167 a K
recunoscut	2086 a K
recurring	713 K donation	814 K donation
redacteur	1725 is K	1725 is politiek K	1764 werkt als K
redactie	39 onze K	1707 mail de K	1724 contact op met onze K	1724 contact op met de K	1724 tip voor de K	1728 mening van de K	1753 K heeft geen	1788 mail de K	1788 tip de K	1789 onze K
redactor	228 és K	869 es K	2057 este K
redactora	228 és K	869 es K
redakce	288 napište do K	294 do K	294 do naší K	330 naše K	330 jsme malá K
redakci	39 naší K	330 naši K
redakcia	2298 naša K	2298 sme malá K
redakcie	2252 bez súhlasu K	2258 napíšte do K	2265 do K	2265 do našej K
redakcii	39 našej K
redakcija	1630 mūsų K	1670 mūsu K	2239 naša K	2239 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	2197 javite se K	2197 pišite K	2204 našoj K
redakcijos	1604 K sutikimo
redakciju	2239 našu K
redakcja	1952 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	1929 bez zgody K	1952 naszej K
redaksi	38 hubungi K	38 kirim ke K	1391 hubungi K	1392 K kami	1392 email K	1392 K
redaksjon	1869 vår K
redaksjonen	38 tips K	1868 kontakt K	1869 kontakt K
redakteur	468 ist K	477 als K	477 seit # K
redakteurin	468 ist K	477 als K	477 seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	407 vores K	477 leitet die K	481 meinung der K	517 K war an der	518 nicht von der K	521 melden sie sich bei der K	541 produkte wurden von der K	561 unsere K	2436 vår K
redaktionell	541 produkte K ausgewählt
redaktionelle	448 externe K inhalte
redaktionen	357 skriv til K	2385 mejla K
redaktor	289 je K	289 , K	289 - K	1912 - K	1912 , K	2259 je K	2259 , K	2259 - K
redaktore	1649 galvenā K	1649 K
redaktorem	289 je K	1912 jest K
redaktorius	1609 K
redaktorka	289 je K	289 , K	289 - K	1912 - K	1912 , K	2259 je K	2259 , K	2259 - K
redaktorkou	289 je K	2259 je K
redaktorom	2259 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	1649 galvenais K	1649 K
redaktur	1367 adalah K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	1462 la K ti invia	1475 la nostra K
reenvia	48 K
refresh	743 K this page	743 K the page
regala	825 K esta nota
reggel	17 minden K
regioverslaggever	1725 is K
registe	1963 K-se para
register	643 K for free to
registered	760 K users can
registraci	302 děkujeme za K	304 po K
registrarte	835 al K
registrate	897 K a nuestro	907 K
registrati	1396 K per	1407 K per	1474 K gratis
registration	788 free K gives
registreer	1681 K je
registrera	2412 genom att K dig
registrere	1844 ved å K deg
registrieren	420 K sie sich
registrierung	473 K	507 mit ihrer K	508 die K ist kostenlos
registrirajte	2212 K se besplatno	2212 besplatno se K	2332 brezplačno K	2332 K se brezplačno
registrujte	329 K se	2212 K se besplatno
regrette	1167 K
regrettent	1167 K
reiseangebote	527 unsere K
rejoignez	1104 K-nous sur	1164 K-nous	1164 K notre	1164 K nos
rekao	2241 K
rekla	2241 K
reklam	330 bez K	1952 bez K	1952 nie mamy K
reklama	2239 bez K
reklamdan	11 K
reklame	11 K
reklamelenker	1849 K
reklamelinks	390 K
reklamer	407 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	1928 we współpracy K
reklamsiz	2536 K
reklamy	11 K
relatou	2033 K
rely	813 we K on
remaining	651 free articles K	651 free article K	651 articles K this month	651 free stories K
remind	816 K me later
removed	684 this comment has been K
rendszeres	1333 legyen K
replied	815 K
reply	6 leave a K
report	747 K an error
reportage	561 diese K	1165 ce K
reportagem	39 nossa K	2031 esta K
reportagens	2031 nossas K
reportaje	908 este K
reported	815 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	468 ist K	477 als K	477 seit # K	697 contact the K at	698 is a K at	700 is a K	700 is a senior K	722 contact the K	722 contact our K	722 email the K	724 K	1127 est K	1367 adalah K	1833 er K i	1912 - K	1912 , K	2057 este K	2198 je K	2198 , K	2319 je K	2319 , K	2402 är K på
reportera	39 naszego K	869 es K
reporterem	39 naszym K	1912 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	468 ist K	477 als K	477 seit # K
reporterka	1912 - K	1912 , K	2198 je K	2319 je K
reportero	869 es K
reporters	39 our K	812 ask our K	813 our K	813 we, the K
reporting	684 why are you K this	756 keep our K free	773 this K	795 more of our K	813 our K	813 this K	813 K like this	813 goes to K
reportrar	39 våra K
reports	726 K on
repost	45 K this
representa	2003 não K a opinião
representam	1985 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	702 may not be K
reproducerea	2054 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	701 K without permission	769 K in whole or in part	1125 toute K	1125 droits de K	1125 K interdite	1126 toute K	1126 droits de K	1126 K interdite
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
republish	45 K	701 K our articles	701 K this article	769 K this story	769 K our stories
republished	45 K	701 K with permission	701 is K from
required	21 K fields are marked	684 K fields are marked
research	700 is a K fellow
researcher	700 is a senior K	700 is a K
reserva	29 es K el dret
reservados	867 derechos K	1996 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	225 tots els drets K
reserve	29 K the right
reserved	583 all rights K	643 article is K for	701 all rights K	1507 all rights K
reserves	29 K the right
respond	43 want to K
responsabile	30 non è K
responsabilidad	30 K de	893 K de sus autores	893 K de quienes los
responsabilidade	30 K de	30 K dos	1985 os comentários são de K
responsabiliza	30 não se K	893 no se K de las opiniones
responsable	30 pas K	30 no se hace K	893 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	553 ist K
ressortleiterin	553 ist K
rest	20 to read the K	643 to read the K of this	772 the K of this
restants	1090 articles gratuits K
reste	1091 il vous K #%	1091 il vous K # %
resultater	371 google-K
results	787 your search K	787 your google K
retrouvez	1104 K-nous sur	1134 K	1164 K-nous
rette	381 K fejl
retter	381 K fejl	381 K alle fejl	1839 vi K feil
rettigheter	1825 alle K forbeholdt
reuters	1125 avec K	1126 avec K
revelou	2033 K
revient	1154 vous K qu'à
rewritten	701 may not be published, broadcast, K
""", 'ri': """
ricamiz	2476 küçük bir K var	2476 sizden bir K var
ricercatore	1440 è K
ricercatrice	1440 è K
ricevi	1412 K ogni	1474 K ogni	1474 K la
ricordato	1477 ha K
rief	563 K
riep	1791 K
riferito	1477 ha K
riippumaton	1067 K media
riippumatonta	1066 tue K	1067 K journalismia
ring	38 K us	38 K oss	38 K til os	38 K til oss
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	1437 K riservata	1437 © K	1470 è vietata la K	1470 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	1472 K agli abbonati
riservati	1437 tutti i diritti K	1472 K agli abbonati
riservato	1404 K ai nostri abbonati	1404 questo contenuto è K	1466 K agli utenti	1472 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	378 af en K
rocznie	1953 K
ropade	2438 K
ropar	2438 K
roper	1871 K
ropte	1871 K
round	712 our K-up
roundup	653 get a weekly K	712 our K	712 weekly K
rozhodl	332 K
rozhodol	2300 K
rozpowszechnianie	1906 K artykułu	1929 dalsze K
""", 'ru': """
rubrice	306 najdete v K
rufen	38 K sie uns an
ruft	563 K
ruga	2086 îi K	2086 îl K
rugat	2086 a K	2086 au K
rugau	2086 K
rukoili	1069 K
ruled	815 K
rundbrief	472 K
""", 'sa': """
sa	46 cc-by-K	46 cc by-K	46 cc by-nc-K	1871 K	2438 K
sabah	17 her K
sabato	17 ogni K
sade	2438 K
sagde	409 K
sagen	563 K
saglasnosti	2231 bez K
sagt	563 K
sagte	563 K
sagten	563 K
said	815 K
saken	1793 likte du denne K	1839 feil i K	1867 denne K	1867 få K	1868 les hele K	1869 denne K
saker	1867 flere K	1869 våre K	1869 alle K
saklidir	2497 tüm haklari K	2497 her hakki K
sako	1632 K
saluran	1350 ikuti K	1350 gabung di K	1392 K kami
samarbeid	1849 i K med en annonsør
samarbejde	390 i K med en annoncør
samarbete	2417 i K med en annonsör
samedi	17 chaque K
samenvatting	1766 deze K	1766 de K is
samenwerking	1753 betaalde K	1753 K met onze partner	1753 K met een commerciële
samstag	17 jeden K
samtycke	2404 ditt K
samtykke	377 dit K	377 give K	385 jeg giver K til	1835 ditt K	1835 gi K
samtykket	1835 K ditt
sang	409 K	1871 K
sanoi	1069 K
sanoivat	1069 K
sanoo	1069 K
satin	2522 K alin
satura	1650 ārējā K
saturday	17 every K
sauca	1672 K
saugomos	1597 visos teisės K
savetovala	2241 K
savetovali	2241 K
savetovao	2241 K
savetuje	2241 K
savjetovala	2241 K
savjetovali	2241 K
savjetovao	2241 K
savjetuje	2241 K
savundu	2538 K
say	631 have your K	684 have your K in
sayenizde	2536 sizin K
says	815 K
sazinies	1669 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1414 K l'app	1414 K la app	1414 K la nostra app	1474 K la nostra	1474 K l'app
schauen	560 K sie vorbei
schick	48 K ihn	48 K es	551 K uns
schicken	48 K sie ihn	48 K sie es	551 K sie uns	560 K sie uns
schon	412 wenn sie K hier sind	412 wo sie K hier sind
schreef	1791 K
schreib	38 K uns	521 K uns	560 K uns
schreiben	6 kommentar zu K	38 K sie uns	411 K sie an	451 K sie uns ihre meinung	521 K sie uns	560 K sie uns
schreibt	38 K uns	468 K über	468 K für	478 K seit # für	560 K uns	563 K
schrieb	563 K
schriftlicher	463 nur mit K genehmigung
schrijf	38 K ons	1674 K u in	1674 K je in	1686 K je in voor	1686 K je gratis in	1787 K je hier in	1788 K je gratis in
schrijft	1725 K over	1725 K voor	1791 K
schrijver	1725 is K en	1728 mening van de K
scria	2086 K pe	2086 K în	2086 așa K
scrie	38 K-ne	2083 K-ne
scrii	2083 să ne K
scriitoare	2057 este K
scriitor	2057 este K
scripts	676 unblock K
scris	2086 a K
scritto	1475 chi ha K questo	1477 ha K
scrittore	1440 è uno K
scrittrice	1440 è una K
scrive	1440 K di	1440 K per
scriveteci	38 K
scrivi	1396 K a
scrivici	38 K	1474 K
""", 'se': """
search	787 on google K
secondo	1477 K
section	685 in the comment K
secure	722 K drop
securedrop	722 K
securely	722 K on signal	722 K via signal	722 contact us K	722 reach us K
seda	48 jaga K
see	42 did you K it
segnalacelo	1474 K
segons	254 K
segueix	251 K-nos
seguici	1417 K su	1417 K anche su	1474 K
seguir	846 puedes K a	846 puede K a
segundo	2033 K
sehen	556 K sie hier.
sekarang	1391 donasi K	1391 daftar K	1391 gabung K	1391 unduh aplikasi K
sekite	1629 K mus
sekojiet	1669 K mums
selaimesi	10 K
seleciona	2021 a redação K
selected	767 K by our
selengkapnya	1341 untuk membaca K	1380 membaca artikel K
selgitas	952 K
selitti	1069 K
selon	1167 K
semaine	17 chaque K	17 une fois par K	1166 par K
semaines	17 toutes les K
semana	17 cada K	17 una vez por K	17 toda K	909 a la K	2032 por K
semanal	835 boletín K
seminggu	17 K sekali
send	48 K it to	48 K it on	406 K os	653 we'll K you	722 K us a tip	1818 K inn	1868 K oss
sende	1844 ved å K inn
senden	551 K sie uns
seneste	380 K afsnit
senza	1463 K di te non	1474 K di te non
service	1127 est chef du K	1127 est cheffe du K
serwisie	1927 w K	1942 naszym K
serwisu	1913 treści z K	1913 treść z K
seslendi	2538 diye K	2538 K
setiap	17 K pagi	1393 K bulan
setmana	251 rep cada K
setmanalment	17 K
settimana	17 ogni K	1476 alla K
settings	680 cookie K	783 cookie K	783 privacy K
setuju	43 tidak K?
setujui	1368 K cookie
seuraa	1066 K meitä
""", 'sh': """
share	25 K it	25 K this post	48 K it with	48 K it	48 K this	666 K this with	666 K this post on	666 K this if you	666 K this far and wide	666 click to K	675 we may get a K
shareholders	756 not by K	813 no K
shop	780 our K	808 K our
shope	2265 našom e-K
shopu	294 našem e-K	2204 našem web K	2265 nášho e-K
should	722 story we K	722 we K look into	722 we K know about
shouted	815 K
showcase	136 google news K
""", 'si': """
sichern	488 jetzt tickets K:	533 K sie unsere arbeit
sier	1847 til du K opp	1871 K
siga	1976 K-nos no	1976 K-nos nas	2030 K-nos
siger	409 K
sign	24 K in	654 K up to get	714 K up	812 K up for our	812 K up to our	812 when you K up	812 K up now
signal	372 på K	475 auf K	475 K-kanal	1830 på K	2399 på K
signaler	1113 K une erreur
signalez	1164 K-la-nous	1164 K-le-nous
signali	2257 K
signalu	287 K	1910 K
signing	653 thanks for K up	653 thank you for K up	653 by K up, i agree	653 by K up, you agree	653 by K up you agree
silakan	1341 K login	1341 K masuk
silenced	813 refuse to be K
since	633 K you're here
sini	1391 klik di K
sinirsiz	2500 K erişim
sinulle	1007 meillä on K pyyntö
site	780 our jobs K	813 our K	1789 onze K
sitede	2507 üçüncü taraf bir K
""", 'sk': """
skaidroja	1672 K
skaityti	1594 norėdami K toliau	1594 norint K toliau	1594 K toliau galite
skaitytojai	1630 mūsų K
skaitytojams	1630 mūsų K
skambinkite	38 K mums
skelbiamas	22 nebus K
skicka	2412 genom att K	2435 K till oss
skirkite	1619 K # proc	1629 K paramą
sklepem	1916 naszym K
sklepie	1916 naszym K
skontaktuj	38 K się z nami	1911 K się z nami	1911 K się z naszym	1911 K się z naszą	1911 K się z autorem	1911 K się z autorką
skreg	409 K
skrek	1871 K	2438 K
skrev	409 K	1871 K	2438 K
skribent	375 er fast K	1833 er K	2402 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	406 K til os	406 K dig op	2372 K upp dig	2435 K upp dig	2435 K till oss
skrive	21 logget ind for at K
skrivefeil	1839 funnet en K
skriver	409 K	1871 K	2438 K
skrzynce	1882 w twojej K
""", 'sl': """
slant	2437 en K
slapukais	1610 K	1628 K
slapukus	1610 K
sledite	2356 K nam
sledujte	267 K nás	320 K nás živě	329 K nás	2297 K nás
sliboval	332 K
slobodno	2238 podržite K
""", 'sm': """
small	809 K gift
""", 'so': """
soci	251 fes-te K	251 fes-te'n K
socia	817 hazte K	872 hazte K
social	441 auch bei K media
socialmediacookies	1729 K
socio	817 hazte K	821 hazte K	872 hazte K
sociologue	1127 est K
socios	902 solo para K	902 sólo para K
sodelovanju	2333 v K s partnerjem
soglasja	2350 brez K	2350 brez pisnega K
som	1867 en sak K
someone	666 send this to K
something	747 see K wrong	747 K is wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2086 arată un K
sondajul	35 K nostru
sonderheft	527 unser K	527 das K
sondzie	1919 naszej K	1919 w K	1936 weź udział w K
sonntag	17 jeden K
sordu	2538 K	2538 diye K
sordular	2538 K
soruyor	2538 K
sostegno	1400 il tuo K ci	1400 abbiamo bisogno del tuo K	1474 il tuo K
sostenerci	1400 puoi K
sostengono	1463 ci K ogni mese
sostenitore	1474 diventa K
sostenitori	1475 i nostri K
sostiene	1438 chi ci K	1475 chi ci K	1477 K
sostieni	1400 K il nostro	1400 K la nostra	1474 K il	1474 K la
sostienici	1438 K	1474 K
sostuvo	910 K
sottolinea	1477 K
soubory	281 K cookie
souhlasu	280 bez K	323 bez K
souligne	1167 K
source	718 top K
soutenez	1076 K notre	1129 K-nous	1129 K notre	1157 en vous abonnant, vous K	1164 K-nous	1164 K notre	1164 K-le	1164 K-la
soutenir	1072 nous K	1077 pour nous K	1164 K notre
soutien	1071 votre K	1076 votre K est	1076 a besoin de votre K	1154 votre K, même
soutiennent	1154 nous K chaque mois
soutiens	1164 je K
sovelluksemme	1016 lataa K	1067 K
sovelluksessa	1016 avaa K	1047 K
sovellus	1016 lataa K	1016 lataa ilmainen K	1047 K	1066 lataa K
""", 'sp': """
spaltist	1833 er K	1833 er fast K
spare	812 can you K
spelregels	1708 K
spende	411 ihre K	411 mit einer K	415 deine K für	415 ihre K hilft	415 deine K hilft	415 jede K hilft	415 jede kleine K hilft	415 jede K zählt	560 deine K	560 eure K	560 K jetzt	560 K uns	564 K
spenden	411 jetzt K	411 K sie	564 K
spendenaufruf	564 K
spendenaufrufe	564 K
spendiere	560 K uns
spendieren	560 K sie uns
spiega	1477 K
spiegato	1477 ha K
sponsored	775 K content
sportredacteur	1764 is K
sportredakteur	553 ist K
sportredakteurin	553 ist K
sportressort	477 leitet das K
sportskommentator	1833 er K
sportverslaggever	1725 is K
spotify	2511 K'da
spottete	563 K
spravodajcom	2259 je K
sprijinul	2083 K tău	2083 avem nevoie de K	2084 K tău
spune	38 K-ne	2083 K-ne	2086 K
spunea	2086 K
spuneau	2086 K
spurgte	409 K
spurte	1871 K
spus	2086 a K	2086 au K
""", 'sq': """
squadra	1475 la nostra K
""", 'st': """
staat	1791 K er
stabilito	1477 ha K
stadsverslaggever	1764 is K
stammt	549 K von einer ki
stand	812 K with us
standards	701 our K: the	777 our K team
stay	743 K with us for
ste	2254 keď K už tu	2315 ker K že tu
stede	42 var du til K
stelde	1791 K
stellen	527 wir K ein
stellenangebote	487 aktuelle K
stellenmarkt	487 unserem K
stellenportal	527 unserem K	527 unser K
stemme	378 ai-K
steuerlich	503 K absetzbar
steun	1674 uw K	1678 met jouw K	1678 met uw K	1678 K ons met	1720 K ons	1788 K ons	1788 K onze	1788 jouw K
stiahnite	2297 K si
stichpunkte	526 die K
stillingen	400 søg K	1862 søk K
stimme	469 K
stod	409 K der	2438 K det
stond	1791 K
stopite	2318 K v stik z
store	301 app K	497 im app K	780 our K	2271 app K
stories	15 free K	651 free K left	697 for more K like this	760 access to all our K	773 K like this	795 more of our K	813 our K	813 K like this
story	15 free K	20 rest of this K	25 share this K	643 to read the full K	651 free K left	651 last free K	657 read this K in the app	666 share this K on	697 if you have a K to tell	697 email your K to	722 K for us	762 save this K	772 this K	772 the full K	773 this K	773 a K like this	774 this K	813 this K	813 K that took us
straight	653 K to your inbox
straipsniai	1621 nemokami K	1625 geriausi K jūsų
straipsnis	1625 nemokamas K	1630 šis K
straipsnius	1621 nemokamus K
streszczeniu	1933 o K ai
striga	2086 K
strigat	2086 a K	2086 au K
strigau	2086 K
strinjate	43 se ne K	43 se K
strona	1894 ta K używa
studio	767 our brand K
sturen	1761 K naar
stuur	38 K een app	38 K ons een	48 K het	48 K hem	48 K dit	1761 K een mail	1761 K ze naar
""", 'su': """
subliniat	2086 a K
submitting	653 by K your email
subscreva	1967 K a nossa	1967 K as
subscribe	643 K to continue reading	643 K to read the full	643 to continue reading, K	643 K to get access	643 K for full access	643 K to unlock	643 already K?	653 K to our free	653 K to our weekly	653 K to our daily	653 K for more	670 K to our channel	670 K to our podcast	706 K to the podcast	706 K to our podcast	760 if you already K	760 K now for	784 K here	784 K below	812 K to our	812 K today	812 K now	812 K to get	812 K for free
subscribed	753 you are now K to	805 you have K
subscriber	49 as a K	631 become a K	643 already a K	643 this is a K-only	645 existing K	760 K-only article	760 K-only story	760 K-only content	760 not a K?	780 K event	788 K account	812 becoming a paid K	812 free or paid K
subscribers	49 K can	49 K may	643 this article is for premium K	643 for K only	643 exclusively for K	643 is exclusive to K	643 for paying K	643 for paid K	643 is for K	643 are for K	643 only K can read	645 existing K	760 exclusive to our K	760 exclusively to K	790 K can comment	813 our K	816 K
subscribing	643 by K to our	653 by K, you agree	812 consider K
subscription	643 off annual K	643 off an annual K	643 your K helps	643 K is being used on another	643 upgrade your K	643 sign up for a K	643 purchase a paid K	760 your K supports	760 your K makes	760 our K offers	760 our K options	788 without a K	814 annual K	816 K
subscriptions	816 K
subscriptor	219 ja n'ets K	251 fes-te K	251 fes-te'n K
subscriptors	49 els K poden	219 només per a K	243 gràcies als K	246 exclusiu per a K	255 K
subscrit	242 K al nostre
subscriu	251 K-te
subscriure	242 en K't
subskrybenci	49 K mogą	1939 tylko K	1952 nasi K	1955 K
subskrybent	49 jako K
subskrypcja	1955 K
subskrypcje	1955 K
subskrypcji	1925 w K	1947 w K
substack	643 in the K app	816 K
substacks	816 K
subvention	1154 aucune K et
succes	2040 te-ai abonat cu K
successfully	805 K subscribed
sued	815 K
suglasnosti	2231 bez K
suite	1157 pour lire la K	1157 lire la K ?
suivez	1104 K-nous sur	1164 K-nous
suivre	48 faites-le K
sumate	907 K al	907 K
summary	774 this K
sunday	17 every K	712 our K email
sundays	17 on K
suosikiksi	1033 K
suositteli	1069 K
suport	243 amb el teu K podem	243 ens donen K cada mes	251 dona'ns K	251 el teu K	252 ens donen K
suporta	1980 o seu browser não K
support	638 please K us	638 your K, no matter how small	638 K our work by	638 to K my work	638 you can K us	676 your browser does not K	756 K fact-based	812 K us	812 K our	812 K my work	812 K this work	812 your K	812 we ask you to K	812 K the show
supporta	1421 il tuo browser non K
supported	676 your browser is not K	813 reader-K	813 reader K	813 member-K	813 listener-K
supporter	812 become a K
supporting	638 please consider K	812 consider K
survei	1392 K kami
survey	35 our K	35 our reader K	684 reader K	684 take our # minute K	684 two-minute K	685 short K	812 take our K
suscribirte	832 al K
suscribite	897 K a nuestro	907 K
suscripciones	911 K
suscriptor	49 como K	49 si eres K	825 ya soy K	825 ya eres K	907 hazte K
suscriptora	907 hazte K
suscriptores	49 los K pueden	49 nuestros K pueden	826 exclusivo para K	826 sólo para K	826 solo para K	908 nuestros K	911 K
susisiekite	38 K su mumis	1629 K su mumis
sustaining	713 K member	812 K member	812 become a K
sustenta	2031 que K o
sutikimo	1597 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	2438 K
svarbiausius	1628 K savaitės
svarede	409 K
svarte	1871 K
svideo	2194 K vam se tekst
svobodno	2356 podprite K
svobodnou	329 podpořte K
svoju	2183 K e-mail	2183 K mejl	2211 K e-mail
""", 'sw': """
swish	2414 via K
swisha	2435 K en gåva	2435 K oss	2435 K gärna	2435 K till #
""", 'sy': """
syndicated	769 auto-generated from a K feed	769 published from a K feed	769 K feed
syndication	769 our K team
syntetisk	378 K stemme	1836 K stemme
""", 'sz': """
szerint	1336 K
""", 'ta': """
taalfout	1708 K
taasavaldada	45 K
tady	256 když už jste K
tahun	1393 per K
takes	760 free and K less than
takip	2487 bizi K edin	2487 K et	2506 x'te K	2522 K edin	2535 bizi K edin
takk	1844 ja K, jeg vil
takket	407 K være dig	1869 K være deg
taloustoimittaja	1038 K
talsyntes	2405 K
tamamini	20 haberin K	20 yazinin K	2535 K okuyun
tandasnya	1394 K
tanggung	1389 menjadi K jawab penulis
tapana	1069 K sanoa
tapkite	1629 K nariu
tarafindan	2508 yapay zeka K	2508 yapay zekâ K
tarayiciniz	10 K
targeting	731 K cookies
tartalmat	9 ezt a K
tartalom	9 a K	1304 külső K
tarvitsee	1066 K sinua	1066 K tukeasi
tarvitsemme	1066 K apuasi	1066 K tukeasi
tasuta	941 K konto
tavsiye	2538 K etti	2538 K ediyor
""", 'te': """
te	2506 'i x'K
teada	38 anna meile K
team	813 our K	1789 ons K
teatas	952 K
teavitused	935 K
techredacteur	1764 is K
tegasnya	1394 K
tehisaru	931 K abil	931 tegi K	947 K abil
tehisintellekt	931 K
tehisintellekti	931 K abil	947 K abil
teica	1672 K
teigia	1632 K
teil	534 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	560 K sie uns
teilnehmen	487 jetzt K
teilte	563 K mit	563 K der	563 K die
tekrarladi	2538 K
tekst	20 cały K	20 ceo K	1766 deze K	1952 ten K	2212 ceo K	2239 ovaj K
tekstovima	2223 svim K
teksty	1952 nasze K
telefon	383 på din K
telefoni	935 otse K	935 otse oma K
telegram	16 K	136 K	170 K канал	170 канал в K	226 canal de K	287 K	372 på K	372 K-kanal	441 unseren K-kanal	475 auf K	475 K-kanal	520 unserer K-gruppe	590 K	670 join our K	670 our K channel	812 join our K	845 nuestro canal de K	1135 canal K	1135 groupe K	1444 canale K	1723 K-kanaal	1830 på K	1830 K-kanal	1910 K	1976 nosso canal no K	2055 canalul de K	2105 мы в K	2105 наш K-канал	2105 в нашем K	2105 новости в K	2126 K	2126 K-канал	2126 K-канале	2196 K	2196 K-u	2228 K kanalu	2257 K	2317 K	2399 på K	2399 K-kanal	2502 K	2552 ми в K	2552 наш K-канал	2552 у нашому K	2572 K	2572 K-канал	2572 K-каналі	2669 kênh K
telegrama	1910 K
telegrame	2257 K
telegrami	926 K kanaliga
telegramie	1910 K
telegramis	926 K
telegramissa	1034 K
telegramkanaal	1723 K
telegramkanal	2399 K
telegramon	1300 K
telegramu	287 K	2196 K	2317 K
teljes	20 K cikk
tell	777 K us
telli	949 K kohe
tellija	913 oled juba K
tellijad	49 K saavad	945 ainult K
tellijatele	913 artikkel on K	913 ainult K	945 tekst on K	945 lugu on K	945 artikkel on K
tellimus	953 K
temas	869 cubre K
temat	1911 zgłoś K
tenhle	330 K text
tento	2298 K text
terangnya	1394 K
termos	1983 K de uso
terms	680 agree to our K of	680 agree to our K and	681 agree to the K
terugkijken	1768 hier K
terugluisteren	1768 hier K
teruskan	48 K
testen	411 jetzt K	411 K sie	419 für # € K	419 für # euro K
testez	1084 K-nous	1164 K-nous
testified	815 K
tetszett	1334 K a cikk
text	38 K us	774 this K
texte	537 alle K zum
texten	2408 fel i K
texter	2434 våra K	2434 fler K
""", 'th': """
thank	709 K you to the	709 K you to all of you	709 K you to all who	709 K you to our
thanks	709 K to all of you who
them	756 will you join K	809 join K from
thema	521 K für uns
themenseite	513 unserer K
theo	2630 K dõi báo	2668 hãy K dõi	2671 K ông	2671 K bà	2671 K lời
there	42 were you K
think	684 let us know what you K	812 tell us what you K
thoughts	684 share your K	812 share your K
thousands	812 join K of
threads	287 K
threema	475 auf K
throw	631 K in
thursday	17 every K
thursdays	17 on K
""", 'ti': """
ticker	513 im live-K
tickets	808 K here	808 book K here
ticketshop	487 unserem K
tietosuojaseloste	1023 K
tietosuojaselosteen	1048 hyväksyt K
tijeku	2211 budite u K
tikkie	1790 K
tiktok	16 K	525 inhalt von K	590 K
tiktokon	1300 K
tiktoku	2196 K	2317 K
til	406 vær med K
tilaa	1066 K nyt
tilaaja	49 K voi	1011 oletko jo K
tilaajamme	1067 K
tilaajana	49 K voit	1011 jatka lukemista K	1011 K pääset	1011 K voit	1011 koko juttu K
tilaajat	49 K voivat	1059 vain K	1070 K
tilaajille	1011 vain K	1059 on K
tilaamalla	1048 K hyväksyt	1051 K
tilauksen	1014 voit peruuttaa K
tilaus	1070 K
tilbage	396 gratis artikel K
tilgang	1868 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	2361 vi har en bön K dig	2435 ge en gåva K oss
tillade	2438 K
tillatt	1859 ikke K å gjengi
tilmeld	345 K dig vores	385 ved at klikke på K	406 K dig vores	406 K dig her	406 K dig gratis
tilmelde	385 ved at K dig
tilmelding	385 ved K
tim	2204 naš K
tin	2672 bản K
tine	2071 fără K nu
tip	38 K os	357 K os	357 har du et K	406 K os	631 K your	1760 app je K
tipeee	1129 K
tipline	722 our K
tipp	521 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	722 news K	1816 K oss	1816 har du et K	1868 K oss	2385 har du ett K	2386 har du K
tipsa	38 K oss	2435 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	334 en lille K at bede	1793 en liten K å be
""", 'tl': """
tl	2537 # K
""", 'to': """
today	714 join K	812 chip in K	812 sign up K	812 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1791 gaf K
toestaan	1765 cookies K
toestemming	1704 K te geven	1729 je K nodig	1729 uw K nodig	1729 geef K	1756 overname zonder K	1765 geen K gegeven	1780 tekst mag zonder K
toeta	938 K meid	949 K meid
toetage	949 K meid
toetus	938 sinu K	949 sinu K	949 teie K
toho	42 byli jste u K
toimetaja	928 K
toimetus	950 meie K
toimetusele	39 meie K
toimintaamme	1066 tue K
toimittaja	1038 lehden K	1038 politiikan K	1038 vapaa K	1038 on K
toimittajallemme	39 K
toimittajamme	1067 K
toimitukseemme	38 ota yhteyttä K
toimitukseen	38 ota yhteyttä K
toimituksellemme	1067 K
toimituksemme	1067 K
toimitusta	1066 tue K
toisti	1069 K
told	815 K
torjui	1069 K
toteaa	1069 K
totesi	1069 K
touch	631 get in K	697 get in K with our
""", 'tr': """
trabaja	869 K en
trabajo	821 si te gusta nuestro K	908 nuestro K
trabalho	2022 valoriza o nosso K	2031 nosso K
tracking	783 K
tragen	411 K sie hier	560 K sie sich
train	47 K ai
training	47 ai K	47 ai-K	47 ki-K
traitement	1111 K de vos données
trakteer	1788 K ons
traktir	1378 K kami
transcript	774 this K
transferred	681 personal data may be K
translated	707 this article was K
transmettez	48 K-le
transmis	2086 a K
transparenzhinweis	463 K
tratamento	1983 K dos seus dados
tratamiento	853 K de tus datos
trattamento	1424 K dei dati
travail	1165 notre K
tredje	2404 K part
trenger	1796 vi K din støtte	1868 vi K din hjelp
treningu	47 K ai
trenowania	47 K ai
trgovine	2325 naše spletne K
trgovini	2204 našoj K	2325 naši spletni K	2325 naši K
trial	643 your free K	812 start your free K	812 start a free K	814 free K
tribunais	2000 cobre K
tribunales	869 cubre K
trimite	48 K-l
truca	38 K'ns
truqueu	38 K-nos
trusted	718 K source
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	1066 K
tukijaksi	1066 ryhdy K
tulisan	1392 K ini
tulisnya	1394 K
tunnistas	952 K
tunnus	1055 luo K	1066 luo K
tuo	1463 il K #x#
tuomitsi	1069 K
tutur	1394 K
tuturnya	1394 K
""", 'tv': """
tvirtina	1632 K
tvrdi	2241 K
tvrdil	332 K
tvrdila	332 K	2241 K
tvrdio	2241 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	815 K
twierdzi	1954 K
twitter	666 share on K	670 follow him on K	670 follow her on K	670 follow them on K	670 follow on K	2506 K'da takip
twitteris	926 K
twitterze	1891 na facebooku i K
""", 'ty': """
tygodniowo	1953 K
tygodniu	17 raz w K
typo	747 spot a K
""", 'ub': """
ubegrenset	1802 K tilgang
""", 'uc': """
ucap	1394 K
ucapnya	1394 K
""", 'ud': """
udbyder	377 ekstern K
udfyldes	360 skal K
udtalte	409 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	408 om K
""", 'ui': """
uitgeschakeld	1701 javascript is K
uitschrijven	1686 op elk moment K
uitzending	1768 de K hieronder
""", 'uj': """
ujar	1394 K
ujarnya	1394 K
""", 'uk': """
uken	1870 i K
uker	1868 prøv # K
""", 'ul': """
ulubionych	1909 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	676 video K
unbegrenzt	507 alle artikel K
unbegrenzten	534 K zugriff	534 K zugang
unbegrenzter	507 K zugang
undrade	2438 K
uneix	251 K-te
ungkap	1394 K
ungkapnya	1394 K
uniquement	1154 nous vivons K grâce
unisciti	1474 K
unlimited	643 get K access	643 K digital access	645 K access for	788 K reading	788 want K access
unlock	20 K this	643 K the rest
uns	38 ruf K an
unser	561 K ziel	561 K team
unsere	36 K leser	433 K app	530 K neue app	533 durch K leser	560 können sie K	561 K leser	561 K texte
unserem	35 K quiz	419 mit K abo	487 in K shop	487 K online-shop	520 K kanal	527 K shop
unseren	36 K lesern	487 K shop	527 K online-shop	561 K lesern	561 K kanal
unserer	433 in K app	497 K app	513 lesen sie auf K	530 K neuen app	561 K arbeit
unseres	487 K teams
unsubscribe	653 K at any time	653 K anytime	784 K whenever
unterschied	504 machen einen K	504 macht einen K
untuk	1391 masuk K
unutmayin	2522 K
""", 'up': """
upcoming	780 our K
updates	653 get K by email	743 check back for K	743 refresh for K
upgrade	643 K to paid	643 K to read	643 behind the paywall. K
upitala	2241 K
upitao	2241 K
upitnik	2208 K
upozorava	2241 K
upozorila	2241 K
upozorio	2241 K
upozornenia	14 K	2271 K
upozornil	332 K
upozornila	332 K
uppgav	2438 K
uppger	2438 K
uppmanade	2438 K
ups	816 pop-K
""", 'ur': """
urednica	2198 je K	2198 , K	2319 je K	2319 , K
urednik	2198 je K	2198 , K	2319 je K	2319 , K
urged	815 K
urheilutoimittaja	1038 K
urteilte	563 K
""", 'us': """
us	38 dm K
""", 'ut': """
utbrast	2438 K
utilisation	1111 K de cookies	1111 K des cookies	1111 conditions générales d'K
utilisons	1110 nous K des cookies
utilitza	231 K galetes
utilitzem	231 K galetes
utilizamos	852 K cookies	1982 K cookies
utilizza	1423 questo sito K i cookie	1424 K cookie
utilizziamo	1423 K i cookie
utrzymujemy	1952 K się
uttalte	1871 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	948 meie K
uudiskiri	916 telli meie K	936 K	949 telli K	950 meie K	953 K
uudiskirja	936 K
uudiskirjaga	916 K	936 K
uudiskirjast	936 K
uudistes	925 google K
uutisemme	1065 K
uutisilmoitukset	1046 K
uutisissa	1033 google K
uutiskirje	1014 tilaa K	1049 K	1066 tilaa K	1070 K
uutiskirjeemme	1014 K	1067 K
uutiskirjeen	1048 tilaamalla K	1049 K
uutiskirjeet	1049 K
""", 'uv': """
uvedl	332 K
uvedla	332 K
uviedla	2300 K
uviedol	2300 K
""", 'uy': """
uyardi	2538 K
uyariyor	2538 K
uygulamamiz	2484 mobil K	2536 K
uygulamamizi	2484 K indirin	2484 K indir	2484 mobil K	2535 K indir
uygulamasini	2513 K
uygulamayi	2485 K indir	2485 K indirin
""", 'uz': """
uzviknuo	2241 K
""", 'va': """
vaati	1069 K
vaativat	1069 K
vacancies	738 our current K	738 our K
vacatures	1734 onze K	1734 alle K in
vacaturesite	1767 K	1767 onze K
vakuutti	1069 K
valfri	2364 swisha K summa	2435 swisha K	2437 K summa
valgfritt	1796 vipps et K	1868 vipps K
valittaa	1069 K
valitti	1069 K
vallotta	1336 K
vapaasti	45 lainata K
var	42 K du der
vare	2436 tack K er	2436 tack K dig
varnade	2438 K
varnar	2438 K
varoittaa	1069 K
varoitti	1069 K
varoval	332 K
varovala	332 K
varsel	1841 K
varsler	1841 K	1841 push-K
varslinger	14 K
varuje	332 K
vas	2216 bez K	2239 bez K
vastasi	1069 K
vastasivat	1069 K
vastaus	21 peruuta K
vayas	818 antes de que te K
""", 've': """
vecka	17 varje K
veckan	2437 i K
vedomosti	2269 svoje K
ven	406 del med en K
vendredi	17 chaque K
venn	1868 del med en K
ventana	855 se abre en una K nueva
veraltet	446 ihr browser ist K
verantwoordelijk	30 niet K	1753 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	517 ist der anbieter K	517 der anbieter selbst K
verarbeitung	500 K meiner daten
verder	20 K lezen	1675 voor je K gaat	1681 lees K met	1681 K lezen?	1683 om K te lezen	1749 gratis K met	1773 lees gratis K	1785 help ons K
verdi	2538 karar K	2538 söz K	2538 diye yanit K	2538 yanit K	2538 cevap K
vereiste	21 K velden zijn	1707 K velden
verfasser	481 meinung der K
verfassers	481 meinung des K
vergoeding	1753 een K ontvangen als
verhaal	1789 dit K	1789 goed K
verhalen	1749 toegang tot alle K	1787 K in je mail	1789 onze K
verhindert	448 ein skript K
verileriniz	2491 kişisel K
verin	38 bize haber K
verklaarde	1791 K
verktyg	2405 hjälp av ett ai-K
verlag	504 kein K	561 kein K
verouderd	1701 je browser is K
verpassen	560 K sie
verscheen	1718 dit artikel K eerder	1756 versie van dit artikel K	1756 stuk K eerder	1756 artikel K ook	1780 dit artikel K eerst	1780 dit stuk K eerst
verschenen	1756 artikel is eerder K op	1756 artikel is eerder K in de krant
verschenken	560 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	1764 doet K vanuit
verslaggever	39 onze K	1724 onze K	1725 is K	1725 is politiek K	1764 is medisch K	1764 werkt als K
verslaggevers	39 onze K	1761 onze K
vertaling	1766 deze K
verteiler	472 K
vertelde	1791 K
vertelt	1791 K
vertraulich	476 redaktion K	551 K hinweise
verwenden	448 wir K cookies
verwendest	446 K einen adblocker
verwendet	448 diese website K cookies	448 diese webseite K cookies
verwendung	525 K von cookies
verzi	297 audio K
verzii	2268 audio K
verzoek	1675 een klein K
vesti	2182 K na mejl
vestima	2196 google K
""", 'vi': """
viber	16 K	136 K	170 канал във K	590 K	2126 K	2196 K	2196 K-u	2317 K	2572 K
viberen	1300 K
viberi	2257 K
viberju	2317 K
viberu	287 K	2196 K
viberze	1910 K
vidare	48 skicka den K	48 skicka K	48 send den K	2367 för att läsa K	2435 läs K för
videa	40 fotky a K	2321 ogled K
videli	2200 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	476 fotos oder K	525 laden des K	528 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	48 send den K	340 for at læse K	406 læs K for	1799 for å lese K	1868 les K for
vidjeli	2200 K video
viernes	17 cada K
view	657 K in app
views	30 K of	651 free K left
vigtigste	405 ugens K	405 dagens K
viikko	17 joka K
viikossa	1068 K
vijesti	2182 K na e-mail
vijestima	2196 google K
vikala	2241 K
vikali	2241 K
vikao	2241 K
viknula	2241 K
viknuo	2241 K
viktigaste	2434 veckans K	2434 dagens K
viktigste	1867 ukas K	1867 dagens K
vill	2412 ja tack, jag K
vincoli	1476 senza K
vinkkaa	38 K meille
vinkki	38 lähetä K
vipps	1846 på K	1868 K et	1868 K oss	1868 K til
virtuellen	560 K kaffee
visto	1397 K che sei qui
visualiser	1140 K les contenus
visualizzare	1423 per K questo contenuto
vivons	1154 nous K grâce à nos	1154 nous ne K que
""", 'vo': """
voice	813 our K
volal	332 K	2300 K
volala	332 K
volali	332 K
volg	1697 K ons op	1697 K ons via	1788 K ons
volgende	21 in deze browser voor de K
volgens	1791 K
voor	1686 meld je aan K	1749 veel meer K #
voorbehouden	1718 alle rechten K
voordat	1675 K je gaat
voorkeursbron	1722 K
voorkeursbronnen	1759 K
vorbehalten	419 abonnenten K	463 alle rechte K
vorbei	560 schau K
vores	35 K quiz	347 hent K app	347 i K app	406 støt K	406 hent K	407 K app
vorgelesen	492 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1071 K don	1076 K don nous	1129 K don	1164 K aide pour
vous	18 sans K	1165 sans K
""", 'vr': """
vragen	1675 hebben we een gunst te K	1675 we willen je iets K
vriend	1788 word K
vrijdag	17 elke K
vroeg	1791 K
""", 'vs': """
vsebin	2343 do vseh K
vsebina	2321 zunanja K
vsebine	2321 zunanje K	2321 te K
vsebino	9 to K	2321 zunanjo K
vstupenky	294 K na naši
""", 'vu': """
vuodessa	1068 K
vurguladi	2538 K
""", 'vy': """
vygenerovala	311 K ai	2281 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	279 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1609 K redaktorius
vyriausioji	1609 K redaktorė
vytvorila	2281 K ai
vyzval	332 K
vyzvala	332 K
""", 'wa': """
waardeer	1746 K dit artikel
waardeert	1746 dit artikel K
waardevol	1675 vond je dit artikel K
waarschuwt	1791 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	563 K vor
warned	815 K
warns	815 K
warnt	563 K
warnte	563 K
warst	42 K du vor ort
wartawan	39 K kami	1367 adalah K
washington	700 is a K
waszych	1931 z K wpłat	1952 z K wpłat
""", 'we': """
we	756 K have you.
webbplats	2382 denna K använder cookies
webinar	487 zum K	597 δωρεάν K	597 το K μας	597 K μας	1734 ons K	1916 nasz K	2204 naš K	2325 naš K
webinarimiza	2509 K
webshop	1734 onze K
webshopu	2204 našem K
website	354 dette K bruger	561 unsere K	813 our K	1780 niets van deze K
webwinkel	1734 onze K	1767 de K van	1767 het boek in de K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	814 a K	814 per K	1790 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	653 sign up for our K	712 our K email	712 K round-up
weiter	419 lesen sie sofort K
weitere	513 K texte finden sie
weitergegeben	532 wird nicht K
weiterlesen	20 K	419 K mit	419 jetzt K	419 diesen artikel K	419 kostenlos K	419 mit plus K	446 mit werbung K
weitermachen	533 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	542 K nur mit
weiterzulesen	419 um K
weken	1790 K voor
werbeblocker	446 deaktivieren sie ihren K
werbefrei	561 K
werbelink	539 K
werbelinks	539 K
werbevereinbarung	427 stimme ich der K zu
werbung	11 K	507 alle texte ohne K	507 abo ohne K	561 ohne K
werde	560 K teil
werden	560 K sie teil
werk	1789 ons K
werken	1767 kom K bij
wersja	2 K audio
wesprzyj	1876 K nasze	1931 K	1951 K nas	1951 K nasze	1951 K naszą	1951 K mnie
weten	38 laat het ons K	1707 laat het ons K	1788 laat het ons K	1791 laat K
wetenschapsredacteur	1764 is K
""", 'wh': """
whatever	812 chip in K
whatsapp	16 K	38 K us	136 K	170 K канал	226 canal de K	226 al teu K	226 a K	287 K	372 på K	372 K-kanal	433 K-kanal der	441 unser K-kanal	441 unserem K-kanal	441 unseren K-kanal	441 zum K-kanal	441 K-kanal von	475 auf K	475 per K	475 K-gruppe	475 bei K	520 unserer K-gruppe	590 K	666 share on K	666 share via K	670 join our K	670 join us on K	670 our K channel	670 updates on K	812 join our K	845 nuestro canal de K	1034 K-kanavaa	1135 chaîne K	1135 canal K	1135 sur votre K	1135 groupe K	1392 K kami	1444 canale K	1444 gruppo K	1444 su K	1444 numero K	1723 K-kanaal	1723 K-groep	1723 via K	1723 op K	1760 in je K	1760 stuur ze via K	1830 på K	1830 K-kanal	1890 kanał na K	1910 K	1976 nosso canal no K	1976 nosso canal do K	1977 grupo do K	2055 canalul de K	2055 direct pe K	2126 K	2196 K	2196 K-u	2228 K kanalu	2257 K	2317 K	2399 på K	2399 i K	2399 K-kanal	2502 K	2572 K
whatsappa	1910 K
whatsappe	2257 K
whatsappgroep	1723 K
whatsappi	926 K kanaliga
whatsappie	16 K	1910 K
whatsappiin	1034 K
whatsappis	926 K
whatsappissa	1034 K
whatsappkanaal	1723 K
whatsappkanal	2399 K
whatsappon	1300 K
whatsappu	16 K	287 K	2196 K	2257 K	2317 K
while	633 K you're here
whitelist	676 K our site	676 K this site	676 K us
""", 'wi': """
widerruf	532 K finden sie
widerrufen	428 jederzeit K
widersprechen	43 K?
window	666 opens in new K	666 opens in a new K
winkel	1767 onze K
winning	700 is an award-K
wirtschaftsredakteur	553 ist K
wirtschaftsredakteurin	553 ist K
wirtschaftsressort	477 leitet das K
wissen	476 K sie mehr
withdraw	681 K your consent
without	18 K you	18 K your	813 K you
""", 'wo': """
woche	17 jede K	562 pro K
wochen	507 # K für	507 vier K für	562 K lang
word	1674 K lid	1678 K lid en	1720 K lid
work	812 back our K	813 our K
""", 'wr': """
write	38 K to us	684 K to us at	812 K to us
writer	698 is a staff K for	698 is a senior K at	700 is a staff K	700 is a senior K	700 is a K
writes	700 K about	726 K on	815 K
writing	767 correct at the time of K
written	700 has K for
wrote	815 K
""", 'ws': """
wsparcia	1952 waszego K	1952 twojego K
wsparcie	1877 twoje K	1951 twoje K pozwala	1951 twoje K pomaga	1951 twoje K jest dla nas
wsparciu	1876 dzięki twojemu K	1952 dzięki K	1952 waszemu K
wspieraj	1931 K	1951 K nas
wszystkich	1938 K treści	1938 do K artykułów	1938 do K tekstów
""", 'wu': """
wurde	469 text K	526 das audio K
""", 'wy': """
wydarzenie	1916 nasze K
wydawcy	1929 bez zgody K	1929 za zgodą K
wyjdziesz	1873 zanim K
wymagane	21 K pola są	1897 pola są K
""", 'x': """
x	1463 #K#
""", 'ya': """
yakiniyor	2538 K
yalvardi	2538 K
yalvariyordu	2538 K
yaniti	21 K iptal et
yanitladi	2538 K
yanitlayin	2522 K
yapabilir	2522 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	2481 giriş K
yapay	2508 K zeka ile	2508 K zekâ ile
yapilamaz	2497 alinti K
yapin	24 giriş K	2522 giriş K	2535 bağiş K
yapmak	6 yorum K
yardim	2535 bize K edin
yardimiyla	2527 yapay zeka K	2527 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	2526 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	2497 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	2505 K	2505 köşe K
yazdi	2538 K	2538 diye K
yazin	38 bize K	2503 bize K	2522 K	2535 bize K
yaziyi	2 K dinle	4 K
yaziyordu	2538 K
yazmak	6 yorum K
""", 'ye': """
year	814 a K	814 per K
""", 'yi': """
yillik	2537 K
""", 'yo': """
youtube	16 K	136 K	448 inhalte von K	525 inhalt von K	590 K	670 on K for more	670 on K for the	1392 K kami	2572 K	2630 kênh K của
youtubeu	2196 K
youtubu	2317 K
""", 'za': """
za	2212 K # €	2274 K # €	2332 K # €
zaak	1724 meer over deze K
zaakceptuj	1913 K pliki cookie
zabranjeno	2215 K kopiranje
zabronione	1906 kopiowanie K
zadarmo	2274 článkov K	2274 články K
zahlasujte	314 K	2284 K
zahtevana	21 K polja
zahtevao	2241 K
zahtijevao	2241 K
zainstaluj	1884 K naszą aplikację	1885 K aplikację
zajednici	2228 viber K
zalo	2628 quan tâm K
zalogowani	1897 tylko K
zalogowaniu	1879 dostępny po K	1879 dostępna po K
zalogowanych	1920 tylko dla K
zaloguj	24 K	1880 K się, aby	1880 K się aby
zamkniesz	1873 zanim K
zamolila	2241 K
zamolili	2241 K
zamolio	2241 K
zamudite	2346 ne K
zapewnia	1954 K
zapisal	2359 je K
zapisz	1882 K się na nasz	1951 K się na	1951 K się do
zapraszali	1954 K
zaradi	2336 K vas	2357 K vas
zaregistrujte	304 zdarma se K	304 se zdarma K	304 zdarma K	304 K se zdarma	2274 K sa zadarmo	2274 K sa
zarejestrowanych	1920 tylko dla K
zarejestruj	1880 K się, aby	1951 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	1909 K źródeł
zavisi	2238 K od vas
zavolajte	38 K nám
zavolal	332 K
zavolala	332 K
zavolejte	38 K nám
zaznacza	1954 K
""", 'zb': """
zbierka	2301 K
""", 'zd': """
zdarma	304 článků K	304 články K
""", 'ze': """
zegt	1791 K
zei	1791 K
zeptal	332 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2086 K
zicea	2086 K
ziedojums	1673 K
zitten	1789 we K ook op
""", 'zk': """
zkuste	260 K první měsíc	329 K první měsíc
""", 'zn': """
znalosti	298 své K
znanje	2208 svoje K	2208 svoje K u	2328 svoje K
""", 'zo': """
zobrazenie	2261 K tohto obsahu	2261 K obsahu	2261 K príspevku
zondag	17 elke K
zonder	1746 K jouw steun	1746 K uw steun
zostanie	1897 twój adres email nie K
""", 'zp': """
zpravodaj	289 , K
zpravodajem	289 je K
zpravodajkou	289 je K
""", 'zr': """
zrezygnuj	1880 K w każdej chwili	1953 K w każdej chwili
""", 'zu': """
zuerst	542 text ist K	559 text wurde K
zufolge	563 K
zugang	419 noch keinen K
zugeschickt	431 per e-mail K	431 per mail K
zugestimmt	448 externen diensten nicht K
zusammenarbeit	517 beitrag ist in K	517 artikel ist in K	517 text ist in K
zusammenfassung	470 K
zustimmung	448 K jederzeit	449 ihre K	449 mit ihrer K
""", 'zv': """
zvali	332 K
zvaniet	38 K mums
"""}

# the keys of CONTAINS once more, alone
KEYS = """\
aamu
aamukirje
aamukirjeen
aangemeld
aanmelding
aanmerkingen
aastas
abbestellen
abbestellt
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
acuerdo
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
affiliati
affiliation
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
aggiunto
agora
agree
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
aloud
amendat
ammesso
anche
andare
android
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
anonymous
anonymously
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
apelowali
apeluje
apgalvo
aplicativo
aplikace
aplikaci
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
appelez
appen
appje
application
applications
appot
apps
apunta
aqui
arayin
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
asked
asks
assina
assinante
assinantes
assinatura
assinaturas
assine
assisted
associate
assure
atbalsti
atbalstiet
atbalsts
attgjevast
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
berichten
berichterstattung
berichtet
berichtete
berite
berkomentar
berlangganan
bersama
bescheid
beschloss
besedah
besked
beskeder
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
betrokken
bevestigen
bevorzugen
bevorzugte
bevorzugten
bevorzugter
bewerben
bezahlschranke
bezmaksas
bidrag
bidraget
bijdrage
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
bizi
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
boli
bookmark
bookshop
bralcem
bralcev
bralci
branja
brauchen
braucht
breaking
brez
brief
briefing
briefkasten
brieven
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
cafecito
call
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
cenite
cerea
cereau
ceritakan
cerut
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
chiamaci
chiamateci
chiede
chiederti
chief
chiesto
chip
chipping
choices
choisissez
choose
chosen
chronione
cijelog
cikk
cikkeink
cikket
cipta
citarea
citera
citire
citit
cititorii
cititorilor
civil
claimed
clarifications
clicking
client
clips
code
codziennie
coffee
colabora
collabora
columnist
colunista
com
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
compte
comunidad
comunidade
comunique
comunitatea
concorda
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
cookiekeuze
cookies
cookievoorkeuren
copy
copyright
corespondent
corporate
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
cronisti
crowdfunding
cubre
cuenta
cuestionario
cultuurredacteur
cuma
cuota
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
dankzij
dapatkan
dar
darbu
darmowe
darmowy
darmowych
darowizna
darowizny
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
dedi
dedicated
dediler
deductible
deel
deine
dejal
dejala
dela
delite
delivered
delo
demanar
demander
den
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
desk
despre
desta
destek
det
detected
determinou
detto
deutschen
devamini
devenez
device
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
disattiva
discord
discorda
discordu
discordzie
discover
discoverissa
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
distribuie
dit
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
donio
donirajte
donnerstag
donnez
donors
dons
doors
dopisnica
dopisnik
dostupan
doubled
dovoljenja
download
dozvole
draag
draht
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
edition
editor
editora
editorka
editors
ediyor
eelisallikaks
eelistatud
eens
eerste
eftertryck
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
entrenar
entro
entschied
envia
envie
envoie
envoyer
envoyez
episoden
epizodo
epizodu
equipa
equipe
equipo
eravate
erbij
erfahrungen
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
erreichen
erreichst
error
errors
erschien
erschienen
erstmals
ervaring
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
escute
esimene
essai
estabas
estamos
estava
esteve
estimated
estuviste
estuvo
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
existence
existujeme
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
fee
feedback
fehler
fehlerhinweis
fejsbuku
felelte
felirat
feliratkozom
fellow
fenntartja
fenntartjuk
fenntartva
fi
figyelmeztet
figyelmeztetett
filmer
finalul
finanzieren
finden
finder
findest
fined
finestra
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
forteller
fortgesetzt
fortsette
forward
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
gab
gabung
galetes
ganze
ganzen
gave
gazetecidir
gazetecilerimiz
gazetecilik
gazetemizi
gazetesi
geaccepteerd
geblokkeerd
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
hakkini
hakkiniz
hakutulostesi
halben
haluan
hangzik
hatirlatti
hatti
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
hekelt
hela
hele
helfen
helft
helista
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
hevder
hier
hierboven
hieronder
hiervoor
hilf
hilfe
hinterlassen
hinweis
hinweise
hirdette
historiador
historiadora
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
hubungi
huikkaa
huikkasi
huusi
huusivat
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
images
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
iptal
iratkozz
iratkozzon
iscrive
iscrivendoti
iscriversi
iscriverti
iscriviti
iscrizione
ismeri
ismerte
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
jueves
julisteessa
jurnalis
jurnalism
jurnalisme
jurnalismul
jurnalist
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
kaikki
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
katilin
katiliyor
katilmiyor
katkisiyla
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
kehotettiin
kehotti
kehottivat
kehotus
kein
kepada
keressen
kernpunkte
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
kolumnis
kolumnist
kolumnista
kolumnistica
kolumnistin
kolumnistka
komentar
komentara
komentarisali
komentarisanje
komentarjev
komentarji
komentarz
komentarzach
komentarzu
komentator
komentirajo
komentirali
komentiranje
komentirate
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
komunikat
kondigde
koneellisesti
konferenci
konferenciju
konferenciu
konferenco
kongress
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
koresponden
korespondentas
korespondente
korespondentem
korespondents
korrekt
korrekta
korrekturhinweis
korrekturhinweise
korrespondent
korrespondentin
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
kuukaudessa
kuukausi
kuukausilahjoituksella
kuulutas
kuus
kuvailee
kuvasi
kviz
kvizu
kyselyymme
kysyi
l
laadi
laat
laatste
ladattavissa
ladda
lade
laden
lage
lahjoituksesi
lahjoitus
laissez
lamenta
lamentano
lamentou
lance
langganan
lanjutkan
laporkan
lapunkat
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
lei
leite
leiten
leiter
leiterin
leitores
leitura
lembrou
lengkap
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
lisens
listen
listening
live
liveblog
lizenz
llamanos
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
mamio
manade
mandala
mandalo
mandatelo
mande
mantermos
map
mapa
marketing
marketingcookies
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
medarbetare
meddelade
meddelte
medewerker
medgav
mediach
medio
medlem
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
membiayai
membro
membutuhkan
memuat
menar
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
messengera
messengeri
messengerju
messengeru
messengerze
metus
mewakili
mi
mielipidekirjoitus
miembro
mille
milliardaire
minggu
mingguan
minket
minute
minutes
misdaadverslaggever
misiniz
missen
mission
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
namenite
napis
napisz
napiszcie
naprej
napsal
napsala
narrated
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
navodi
nazovite
nc
nd
necesitamos
necessariamente
necessaris
necessitem
nechcete
nedeljno
neem
nell
nella
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
nieograniczony
niets
nieuws
nieuwsbrief
nieuwsbrieven
nieuwsbron
nieuwsquiz
njuzleter
nombreux
nonprofit
nosaltres
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
odgovorio
odgovorna
odidete
odoberajte
odobrenja
odomknite
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
ons
ontdek
ontvang
onze
oordeelde
opakoval
opakovala
opakuje
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
oppfordret
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
ostrzega
oszd
otrzymuj
otsustas
our
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
parceiros
paremkite
parlez
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
patreon
patron
patronem
patroni
patronite
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
pierwszy
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
poprosil
poprosila
por
poradil
portal
portalu
posez
posible
posielajte
positions
poslechnout
posljednji
posredujte
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
pouvez
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
poznamenal
poznamenala
pozovite
pozvala
pozvao
praat
praca
pracujte
prati
pratite
pravi
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
preview
price
pridajte
prihvatate
prijavi
prijavili
prijavite
prijavo
prijavom
priljubljen
priljubljene
priljubljeni
prima
primajte
primate
primati
primeiro
primer
primo
principles
print
prioriterad
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
privatlivspolitik
priznaje
priznal
priznala
priznao
probeabo
probeer
proberen
processing
prochains
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
published
publishing
pueden
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
pytali
pyysi
queremos
questa
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
range
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
rechtbankverslaggever
recibe
recibir
reclamat
reclame
recomandat
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
reklamowej
reklamsiz
reklamy
relatou
rely
remaining
remind
removed
rendszeres
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
responsabile
responsabilidad
responsabilidade
responsabiliza
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
ring
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
robot
rocznie
ropade
ropar
roper
ropte
round
roundup
rozhodl
rozhodol
rozpowszechnianie
rubrice
rufen
ruft
ruga
rugat
rugau
rukoili
ruled
rundbrief
sa
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
saken
saker
saklidir
sako
saluran
samarbeid
samarbejde
samarbete
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
satin
satura
saturday
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
sayenizde
says
sazinies
sazinieties
scarica
schauen
schick
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
semaine
semaines
semana
semanal
seminggu
send
sende
senden
seneste
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
shopu
should
shouted
showcase
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
since
sini
sinirsiz
sinulle
site
sitede
skaidroja
skaityti
skaitytojai
skaitytojams
skambinkite
skelbiamas
skicka
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
small
soci
socia
social
socialmediacookies
socio
sociologue
socios
sodelovanju
soglasja
som
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
sponsored
sportredacteur
sportredakteur
sportredakteurin
sportressort
sportskommentator
sportverslaggever
spotify
spottete
spravodajcom
sprijinul
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
stod
stond
stopite
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
suglasnosti
suite
suivez
suivre
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
svarbiausius
svarede
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
taalfout
taasavaldada
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
tapana
tapkite
tarafindan
tarayiciniz
targeting
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
telefon
telefoni
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
thank
thanks
them
thema
themenseite
theo
there
think
thoughts
thousands
threads
threema
throw
thursday
thursdays
ticker
tickets
ticketshop
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
trimite
truca
truqueu
trusted
tuesday
tuit
tukesi
tukijaksi
tulisan
tulisnya
tunnistas
tunnus
tuo
tuomitsi
tutur
tuturnya
tvirtina
tvrdi
tvrdil
tvrdila
tvrdio
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
unbegrenzt
unbegrenzten
unbegrenzter
undrade
uneix
ungkap
ungkapnya
uniquement
unisciti
unlimited
unlock
uns
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
updates
upgrade
upitala
upitao
upitnik
upozorava
upozorila
upozorio
upozornenia
upozornil
upozornila
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
vastasi
vastasivat
vastaus
vayas
vecka
veckan
vedomosti
ven
vendredi
venn
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
verin
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
view
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
virtuellen
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
week
weekday
weekend
weekly
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
window
winkel
winning
wirtschaftsredakteur
wirtschaftsredakteurin
wirtschaftsressort
wissen
withdraw
without
woche
wochen
word
work
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
wydarzenie
wydawcy
wyjdziesz
wymagane
x
yakiniyor
yalvardi
yalvariyordu
yaniti
yanitladi
yanitlayin
yapabilir
yapabilmek
yaparak
yapay
yapilamaz
yapin
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
yillik
youtube
youtubeu
youtubu
za
zaak
zaakceptuj
zabranjeno
zabronione
zadarmo
zahlasujte
zahtevana
zahtevao
zahtijevao
zainstaluj
zajednici
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
zapewnia
zapisal
zapisz
zapraszali
zaradi
zaregistrujte
zarejestrowanych
zarejestruj
zastrzega
zastrzegamy
zaterdag
zaufanych
zavisi
zavolajte
zavolal
zavolala
zavolejte
zaznacza
zbierka
zdarma
zegt
zei
zeptal
zgadzacie
zgadzasz
zice
zicea
ziedojums
zitten
zkuste
znalosti
znanje
zobrazenie
zondag
zonder
zostanie
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
zvaniet
"""

PATTERNS: tuple[tuple[str, int], ...] = (('^(?:hier |und )?jetzt '
  '(?!(?:will|soll|sollen|wollen|wollte|muss|müssen|kann|können|könnte|wird|werden|hat|haben|ist|sind|darf|dürfen|möchte|möchten|lässt|lassen|geht|gibt|beginnt|sollte)\\b)(?:[a-zäöüß0-9#-]+ '
  '){0,6}(?:eintragen|mitmachen|anmelden|abonnieren|registrieren|abschließen|freischalten|sichern|bestellen|buchen|lesen|hören|laden|herunterladen|testen|abstimmen|unterstützen|spenden|speichern|folgen|bewerben)\\b',
  547),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  637),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 692))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1513), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1513),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1513),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1528),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1568),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1568), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1568),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1568), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 2709),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 2720), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 2728))

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
