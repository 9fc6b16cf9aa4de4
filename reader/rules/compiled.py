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
# comentarii	2041
# comentario	847
# comentarios	847
# comentaris	226
# comment	676
# commentaire	1105
# commentaires	1105
# commenti	1418
# commento	1418
# comments	676
# euro el primer mes	238
# komentar	1349
# komentarai	1592
# komentarze	1889
# komentarzy	1889
# komment	1284
# kommentaari	911
# kommentar	349	443	1808	2377
# kommentare	443
# kommentarer	349	1808	2377
# kommentti	1017
# kommenttia	1017
# min	657
# min de lectura	854
# min de leitura	1984
# min di lettura	1425
# min leestijd	1706
# min. lesezeit	450
# reactie	1699
# reacties	1699
# yorum	2485
""", 'a ': """
a kommentek nem szerkesztett tartalmak	1284
a lire aussi	1109
a message from our sponsor	667
""", 'aa': """
aa	2492
aanbevolen	1703
aanbevolen artikelen	1703
aanbevolen voor jou	1703
aangeboden door	1693
aanmelden	1673
aanmelden nieuwsbrief	1678
aanraders	1703
""", 'ab': """
abbonamenti	1396
abbonamento	1396
abbonati	1396
abbonati ora	1396
abbonati subito	1396
ablehnen	440
abmelden	411
abo	411
abo bestellen	411
abo testen	503
abo verwalten	411
abonament	2030
abonamente	2030
abonare	2030
abone ol	2472
abone olun	2472
abone olun, sinirsiz okuyun	2472
abonelik	2472
abonentiem	1627
abonnee worden	1673
abonneer	1673
abonneer nu	1673
abonnees lezen meer	1743
abonnement	332	411	1076	1673	1791
abonnementen	1673
abonnements	411	1076
abonner	332	1791
abonneren	1673
abonnez-vous	1076
abonnieren	411
about sharing	657
about us	686
abrir	855	1985
abrir mapa	855	1985
abrir menu	1984
abspielen	450
""", 'ac': """
accede	817
acceder	817
accedi	1396
accedi con apple	1458
accedi con facebook	1458
accedi con google	1458
accedi con il tuo account	1458
accept	672
accept all	672
accept all cookies	672
accept and close	672
accept and continue	672
accept toate	2052
accepta i continua	223
accepta i mostra el contingut	223
accepta les galetes	223
accepta-ho tot	223
accepted payment methods	633
accepteer	1695
accepteer alle cookies	1695
accepter	346	1102
accepter alle	346
accepter alle cookies	346
accepter et afficher	1132
accepter et afficher le contenu	1132
accepter et continuer	1102
accepter et fermer	1102
accepter les cookies	1102
accepter tout	1102
acceptera	2374
acceptera alla	2374
accepteren	1695
acces nelimitat la toate articolele	2067
acceso	817
accetta	1415
accetta e continua	1415
accetta e continua oppure abbonati	1458
accetta e visualizza	1439
accetta e visualizza il contenuto	1439
accetta i cookie	1415
accetta tutti	1415
accetta tutto	1415
acconsento a ricevere comunicazioni commerciali	1454
acconsento alla visualizzazione di contenuti esterni	1439
account aanmaken	1673
accueil	1112
aceitar	1974
aceitar cookies	1974
aceitar e continuar	1974
aceitar e ver	1999
aceitar todos	1974
aceitar tudo	1974
aceptar	844
aceptar cookies	844
aceptar todas	844
aceptar todo	844
aceptar y continuar	844
aceptar y ver	874
aceptar y ver el contenido	874
acepto que se me muestre contenido externo	874
acepto recibir comunicaciones comerciales	889
acompanhe ao vivo	2011
acquista il numero in edicola	1444
acquista la copia digitale	1444
acquista questo numero	1444
activa les alertes	232
activa les notificacions	232
activa les notificacions i no et perdis res	232
activar alertas	888
activer les alertes	1142
""", 'ad': """
ad	667	1489	1549	2685
ad choices	667
ad feedback	667
adchoices	667
add a comment	676
add as preferred source	662
add to bookmarks	657
add to my topics	662
add to reading list	756
addebito diretto	1395
adicionar aos favoritos	2020
administrer samtykke	1805
adres e-mail	1874
adresa de e-mail	2062
adresa de email	2062
adresa ta de email	2062
adresse e-mail	1085
adresse e-mail invalide	1145
adresse mail	1145
ads	667
advert	667
adverteer bij ons	1728
advertentie	1693
advertenties	1693
adverteren	1728
advertise with us	667
advertisement	667	1345	1413	2481
advertisement feature	667
advertisements	667
advertiser content	667
advertising	667
advertorial	437	568	1380	2038	2481
""", 'af': """
afdrukken	1688
afegeix un comentari	217
afficher ce contenu	1132
afficher l'original	1113
afficher la suite	1112
afficher le contenu	1102
afficher le contenu externe	1132
afficher les commentaires	1105
afficher moins	1113
afficher plus	1112
affiliate	667
affiliate disclosure	667
affiliate-link	437
afgiv din stemme her	357
afmelden	1673
afspelen	1706
afspil	357
after ad	667
after newsletter promotion	645
afvis	346
afvis alle	346
""", 'ag': """
agb	440
aggiungi ai preferiti	1408
aggiungi un commento	1418
agrandir	1112
agrandir l'image	1112
agree	672
agree and continue	672
""", 'ah': """
ahora en portada	851
ahora no	812
""", 'ai': """
ai deja cont	2030
ai deja un abonament	2067
ai deja un cont	2030
ai generated summary	727
ai highlights	727
ai overview	727
ai summary	727
ai uitat parola	2030
ai-generated	727
ai-generated summary	727
ai-genererad sammanfattning	2384
ai-genereret opsummering	357
ai-generert oppsummering	1815
ai-oppsummering	1815
ai-opsummering	357
ai-samenvatting	1725
ai-sammanfattning	2384
aidez-nous	1068
aiheet	1018
ailleurs sur le web	1109
ainult tellijale	905
aiutaci	1392
aizpildi aptauju	1634
""", 'aj': """
ajouter aux favoris	1095
ajouter un commentaire	1105
""", 'ak': """
akceptuj	1886
akceptuj wszystkie	1886
akkoord	1695
aksepter alle	1805
aktualno	2300
aktuell	447
aktuelle artikel	447
aktuelle nachrichten	447
aktuelles	447
akun saya	1333
akzeptieren	440
""", 'al': """
al abonnee	1743
al abonnee? log in	1673
al een account	1673
alege abonamentul	2067
alege abonamentul potrivit	2067
algemene voorwaarden	1695
all access digital	754
all comments	676
all donations are tax-deductible	750
all news	686
alla kommentarer	2377
alle ablehnen	440
alle abo-angebote	503
alle akzeptieren	440
alle anzeigen	450
alle artikel anzeigen	450
alle artikel unbegrenzt lesen	503
alle bilder	450
alle cookies accepteren	1695
alle cookies akzeptieren	440
alle externen inhalte anzeigen	476
alle kommentare	443
alle kommentare anzeigen	443
alle kommentarer	349	1808
alle newsletter	419
alle nieuwsbrieven	1736
alle reacties	1699
alleen abonnees kunnen reageren	1733
aller au contenu	1112
aller au contenu principal	1112
allerede abonnent? log ind	332
allerede abonnent? logg inn	1791
alles accepteren	1695
alles akzeptieren	440
alles anzeigen	450
alles bekijken	1706
alles klar	451
alles weigeren	1695
allow content	672
allow cookies	672
allow facebook content	725
allow google youtube content	725
allow instagram content	725
allow tiktok content	725
allow twitter content	725
allow x content	725
allow youtube content	725
already a member	635
already a member? log in	635
already a subscriber? log in	635
already a supporter	627
already have an account	635
already have an account? log in	635
already have an account? sign in	635
already registered	754
already registered? log in	754
als e-mail versenden	432
als pdf speichern	504
also	684
also in the news	681
also on	681
also read	681
also worth reading	19
alte articole	19	2042
alte articole care te-ar putea interesa	19
altre notizie	19	1422
altre notizie da leggere	19
altri articoli	1422
altri articoli su questo argomento	1422
altri articoli sull'argomento	1422
altro	1425
altro importo	1395
always active	672
""", 'am': """
am meisten gelesen	447
amount	628
ampliar	854	1984
ampliar imagen	854
""", 'an': """
an error has occurred while submitting the form	745
an error occurred. please try again	745
ana sayfa	2488
anadolu ajansi	2492
anasayfa	2488
anbefalede artikler	354
anbefales	1812
anbefalet	354
anbefalt	1812
anbefalte saker	1812
anda mungkin juga suka	1376
anda mungkin suka	19
ander bedrag	1672
andere lasen auch	447
anderen lazen ook	1703
anderer betrag	410
andre leser	1812
ange din e-postadress	2364
ange din mejl	2364
angebot sichern	411
angebote unserer partner	437
anladim	2489
anmelden	411
anmeldung erfolgreich	494
anna palautetta	1017
anna palautetta jutusta	1017
anna tagasisidet	911
annonce	345	1100
annoncer	345
annonces	1100
annons	2373
annons slut	2373
annonse	1804
annonse - artikkelen fortsetter under	1804
annonse - saken fortsetter under	1804
annonser	1804	2373
annonssamarbete	2388
annual	628
annunci	1413
annuncio	1413
anterior	854	1984	2044
antworten	443
antworten abbrechen	443
anunci	217
anuncie conosco	2003
anuncio	842
anuncios	842
anzeige	437
anzeige - artikel geht unten weiter	509
anzeige - weiterlesen nach der anzeige	509
anzeige anzeige	437
anzeige aufgeben	482
anzeige scrollen, um weiterzulesen	437
anzeige von unserem partner	509
anzeigen	437
""", 'ap': """
apenas assinantes podem comentar	2009
apoie	1952
apoie-nos	1952
aportar	813
approfondimenti	1422
approfondisci	1422
apri	1426
apri la mappa	1426
apri menu	1425
""", 'ar': """
ar santrauka buvo naudinga	1592
ar straipsnis buvo naudingas	1592
ara	2488
archivado en	847
archivo	851
argomenti	1422
argomenti trattati	1422
around the web	681
article content	667
article continues below	667
article suivant	1109
articles connexes	1109
articles les plus lus	1109
articles populaires	1153
articles relacionats	214
articles similaires	1109
articole recente	2042
articole recomandate	2042
articole similare	2042
articoli che potrebbero interessarti	1422
articoli consigliati	1461
articoli correlati	1422
articolo correlato	1422
articolo precedente	1422
articolo riservato agli abbonati	1458
articolo successivo	1422
articolo tradotto automaticamente	1441
articolul anterior	2042
articolul pe scurt	2055
artigo anterior	1981
artigo exclusivo para assinantes	2018
artigo exclusivo para subscritores	2018
artigos recomendados	2021
artigos relacionados	1981
artikel als geschenk versenden	529
artikel als pdf herunterladen	504
artikel auf die merkliste setzen	504
artikel bewaren	1744
artikel bewerten	443
artikel delen	1688
artikel drucken	432
artikel freischalten	411
artikel geht unten weiter	509
artikel kostenlos weitergeben	529
artikel lain	1376
artikel lainnya	1350
artikel lesen	450
artikel menarik lainnya	1376
artikel merken	432
artikel mit freunden teilen	529
artikel opslaan	1744
artikel per e-mail empfehlen	504
artikel populer	1376
artikel premium	1375
artikel printen	1744
artikel sebelumnya	1350
artikel selanjutnya	1350
artikel speichern	432
artikel sponsor	1380
artikel teilen	432
artikel terkait	1350
artikel verschenken	411
artikel versenden	432
artikel weitergeben	529
artikel weiterleiten	504
artikel zusammenfassen	478
artikkel on tellijale	905
artikkel sisaldab reklaamlinke	914
artikkelen er forbeholdt abonnenter	1791
artikkelen fortsetter under	1804
artikkelen fortsetter under bildet	1804
artikkeli jatkuu mainoksen alla	1012
""", 'as': """
as + lidas	1981
as mais lidas	1981
ascolta	1408
ascunde	2045
asetukset	1013
asiasanat	1018
ask ai	727
ask me later	627
ask our ai	727
ask our ai about this story	727
assinar	1955
assinatura	1955
assinaturas	1955
assine	1955
assine agora	1955
assine nossa newsletter	1959
assuntos	1981
""", 'at': """
atidaryti	1594
ativar alertas	2011
atmesti	1604
attiva l'abbonamento	1396
attiva le notifiche	1452
attiva ora	1396
""", 'au': """
auch interessant	447
auch lesenswert	447
auch spannend	447
aucun commentaire	1105
audio abspielen	484
auf bluesky teilen	432
auf die leseliste	529
auf die merkliste	504
auf einer seite lesen	447
auf facebook posten	432
auf facebook teilen	432
auf linkedin teilen	432
auf mastodon teilen	432
auf telegram teilen	432
auf twitter teilen	432
auf whatsapp teilen	432
auf x teilen	432
auf xing teilen	432
auf youtube anschauen	484
auf youtube ansehen	484
aufklappen	451
aus der redaktion	447
ausblenden	451
ausklappen	450
autentificare	2030
automatische incasso	1672
autoriser	1102
autre montant	1075
autres articles	1109
""", 'av': """
ava	913
avaa	1021
avaa kartta	1021
avaa koko juttu	1003
avainsanat	1018
avgi din stemme her	1815
aviso legal	844
avvis	1805
avvis alle	1805
avvisa	2374
avvisa alla	2374
""", 'ay': """
ayrica okuyun	2486
ayrintilar	2489
""", 'ba': """
baca berita lainnya	1376
baca juga	1350
baca nanti	1375
baca selengkapnya	1352
back to top	686
bagikan	1342
bagikan artikel	1342
bagikan ke	1342
bagikan lewat whatsapp	1375
balas	1349
bank transfer	633
bankeinzug	410
bankoverschrijving	1672
""", 'be': """
beantwoorden	1699
become a founding member	635
become a friend	629
become a member	629
become a paid subscriber	629
become a patron	629
become a sponsor	629
become a subscriber	635
become a supporter	629
become an insider	754
become an insider and start reading now	754
bedankt voor je aanmelding	1736
bedankt voor je feedback	1733
bedankt voor je inschrijving	1678
bedankt voor uw aanmelding	1736
bedankt voor uw feedback	1733
begrepen	1707
bei facebook teilen	432
bei twitter teilen	432
bei whatsapp teilen	432
bei x teilen	432
beitrag auf instagram ansehen	476
beitrag auf x ansehen	476
beitrag mit freunden teilen	529
beitrag teilen	432
bekijk aanbieding	1673
bekijk alle abonnementen	1673
bekijk alle nieuwsbrieven	1736
bekijk alle vacatures	1728
bekijk alles	1706
bekijk de aanbiedingen	1673
bekijk de kaart	1707
bekijk de video	1730
bekijk details	1707
bekijk deze post op instagram	1723
bekijk deze post op x	1723
bekijk dit bericht op instagram	1723
bekijk dit bericht op x	1723
bekijk foto's	1706
bekijk meer	1706
bekijk onze aanbiedingen	1743
bekijk ook	1703
bekijk op youtube	1730
bekijk reacties	1699
bekijk resultaten	1707
beliebt	447
beliebt bei unseren lesern	508
beliebte artikel	447
beliebteste artikel	447
belki daha sonra	2470
beluister dit artikel	1730
benzer haberler	19	2486
beranda	1352
berdonasi	1332
bereits registriert	411
bereits registriert? anmelden	411
bergabunglah dengan tim kami	1365
beri komentar	1349
berikutnya	1352
berita hari ini	1376
berita lain	1376
berita lainnya	19	1350
berita menarik lainnya	1376
berita pilihan	1350
berita populer	1350
berita terbaru	1350
berita terkait	1350
berita terkini	1350
berita utama	1350
berlangganan	1333
berlangganan sekarang	1333
best gelezen	1703
beste aanbieding	1743
betaalde inhoud	1693
betaalde samenwerking	1748
betaalmethode	1672
betaalmethoden	1672
betaalmethodes	1672
betalt annonce	345
betalt indhold	345
betrag eingeben	410
bewaar	1688
bewaar artikel	1688
bewaar dit artikel	1744
bewaar dit artikel om later te lezen	1744
bewaren	1688
bewerten sie diesen artikel	488
bezahlte anzeige	509
bezahlte partnerschaft	509
bezahlter inhalt	437
""", 'bi': """
bidra	1788	2356
bidrag	329
bienvenido	817
bild anzeigen	451
bilder anzeigen	450
bildergalerie	447
bilginizi sinayin	2488
billed annually	754
billed monthly	754
bitte bleiben sie fair und sachlich	488
bitte bleiben sie sachlich und fair	488
bize destek olun	2471
""", 'bl': """
bleiben sie informiert	419
bli medlem	1788	2356
blijf op de hoogte	1678
bliv medlem	329
bluesky	658
""", 'bn': """
bns	915	1596
bns inf	1596
bns/afp	915
""", 'bo': """
boletim	1959
boletines	824
boleto	1954
bonifico	1395
bonifico bancario	1395
bonus video	2178
bookmark	657
bookmark this	657
bookmark this article	657
""", 'br': """
brak komentarzy	1889
branded content	842	1748
brought to you by	667
browse all	686
browse all newsletters	745
""", 'bu': """
bu haber faydali oldu mu	2485
buat akun	1333
buffer	658
buka	1353
buka peta	1353
bunlari da okuyun	2486
buscar	854	1984
butlletins	234
buy us a coffee	629
""", 'ca': """
cada aporte cuenta	892
cada euro conta	2016
cada euro cuenta	892
cada real conta	2016
cadastrar	1955
cadastre-se	1955
cadeau-artikel	1673
cambiar mis preferencias	874
cambiar preferencias de cookies	874
cancel	628
cancelar respuesta	847
capito	1426
caratteri rimanenti: #	1449
cargar contenido	844
cari	1352
carica altri	1425
carregando	1999
carregar mais	1984
carta di credito	1395
carte bancaire	1075
categorias	1981
categorie	1422
categories	681
categorii	2042
""", 'ce': """
cele mai citite	2042
cele mai citite articole	2070
cele mai noi	2042
cele mai populare	2042
cerca	1425
cerrar	812
ces articles devraient vous plaire	1153
cetak	1342
cetak artikel	1375
cetak halaman	1375
cevapla	2485
""", 'cg': """
cgu	1102
cgv	1102
""", 'ch': """
chaque don compte	1148
chaque euro compte	1148
chargement du sondage	1140
charger plus	1112
chci darovat	251
check your email	791
check your inbox	791
chiedi alla nostra ia	1441
chiudi	1391
chiudi menu	1425
choisissez la formule qui vous convient	1149
choisissez un montant	1075
choisissez votre formule	1149
choose an amount	633
choose your payment method	633
choose your plan	635
""", 'ci': """
citi lasa	1629
citi raksti	1629
""", 'cl': """
clasificados	842
click here	686
click to enlarge	686
cliquer ici pour partager	1095
close	628
close extra sharing options	657
close menu	686
close share panel	657
close this message	627
clube do assinante	2003
""", 'co': """
codes promo	1100
colabora	813
collapse	686
comenta	847
comentar	847	1977
comentarii	2041
comentario	847
comentarios	847
comentaris	217
comentariu	2041
comente	1977
comment	658	676
comment ne plus voir ce message	1067
comment policy	676
commenta	1418
commenta l'articolo	1418
commenta per primo	1418
commentaire	1105
commentaires	1105
commenter	1095	1105
commenter l'article	1105
commenti	1418
commento	1418
commento in attesa di moderazione	1449
comments	676
comments off	676
commercial content	667
community guidelines	676
community rules	676
compare plans	635
comparte	836
comparteix	217
comparteix a facebook	240
comparteix a whatsapp	240
comparteix a x	240
compartilhar	1967
compartilhar no linkedin	1967
compartilhar no twitter	1967
compartilhar no whatsapp	1967
compartilhar no x	1967
compartilhar por e-mail	1967
compartilhar via	1967
compartilhe	1967
compartilhe isso	1967
compartir	836
compartir en	836
compartir en bluesky	836
compartir en linkedin	836
compartir en telegram	836
compartir en twitter	836
compartir en x	836
compartir por correo	836
compartir por email	836
complete coverage	681
compra questo numero	1444
compris	1113
comunicar erro	1977
concordo	1974
condiciones de uso	844
condiciones generales	844
conditions d'utilisation	1102
conditions de publication	1140
condividi	1408
condividi articolo	1408
condividi su	1408
condividi su facebook	1408
condividi su linkedin	1408
condividi su telegram	1408
condividi su twitter	1408
condividi su x	1408
condividi via email	1408
condivisioni	1408
condizioni d'uso	1415
conectare	2030
configura les galetes	223
configurar cookies	844
connectez-vous	1076
connexion	1076
consigliati	1422
consigliati per te	1422
consigue tu entrada	878
consulta las esquelas de hoy	878
consulta las normas de la comunidad	883
consulta les esqueles	228
consulta todas nuestras newsletters	889
consulter	1112
cont nou	2030
contact	686	1105	1699	2041
contact us	676
contactez-nous	1105
contacto	847
contactos	1977
contato	1977
contattaci	1418
contatti	1418
contenido de marca	842
contenido de nuestros socios	851
contenido elaborado por la marca	878
contenido exclusivo	817
contenido exclusivo para socios	893
contenido externo	874
contenido externo recomendado	874
contenido ofrecido por	842
contenido para suscriptores	817
contenido patrocinado	842
contenido promocionado	842
contenido recomendado	897
contenido relacionado	851
contenido solo para usuarios registrados	893
contenidos recomendados	897
contenidos relacionados	851
content from our partner	759
content from our partners	759
content from our sponsor	759
contenu commercial	1100
contenu de marque	1100
contenu externe	1132
contenu partenaire	1100
contenus partenaires	1100
contenuti correlati	1422
contenuti sponsorizzati	1413
contenuto esterno	1439
contenuto esterno consigliato	1439
contenuto per abbonati	1396
contenuto premium	1458
contenuto promozionale	1444
contenuto riservato	1396
contenuto riservato agli abbonati	1458
contenuto riservato agli utenti registrati	1458
contenuto sponsorizzato	1413
contingut exclusiu per a subscriptors	238
contingut extern	223
contingut extern recomanat	223
contingut ofert per	228
contingut patrocinat	217
continua a leggere	1425
continua amb apple	238
continua amb facebook	238
continua amb google	238
continua con apple	1458
continua con facebook	1458
continua con google	1458
continua depois da publicidade	1972
continua llegint	241
continua senza accettare	1415
continua senza sostenere	1391
continuar a ler	1984
continuar com apple	2018
continuar com facebook	2018
continuar com google	2018
continuar con apple	893
continuar con facebook	893
continuar con google	893
continuar e fechar	1974
continuar lendo	1984
continuar leyendo	854
continuar sem apoiar	1951
continuar sin donar	812
continue	628
continue a ler	1981
continue lendo	1955
continue reading	681	686
continue reading below	667
continue reading the main story	667
continue reading with a subscription	635
continue to article	627
continue to the article	627
continue without accepting	672
continue without donating	627
continue without supporting	627
continuer avec apple	1149
continuer avec facebook	1149
continuer avec google	1149
continuer la lecture	1076
continuer sans accepter	1102
continuer sans donner	1067
contribua	1952
contribuer	1068
contribuez	1105
contribuir	1952
contribuisci	1392
contribute now	629
contribute with google	629
contribuye	813
contul meu	2030
cookie notice	672
cookie policy	672	1415
cookie preferences	672
cookie-einstellungen	440
cookie-instellingen	1695
cookie-instellingen aanpassen	1723
cookiebeleid	1695
cookieindstillinger	346
cookiepolicy	2374
cookiepolitik	346
cookies	263	346	1695	1805	2374
cookies aanpassen	1723
cookies akzeptieren	440
cookies instellen	1695
cookies policy	672
cookies wijzigen	1723
cookievoorkeuren wijzigen	1723
copia il link	1408
copia link	1408
copiar el enlace	836
copiar enlace	836
copiar link	836	1967
copiar o link	1967
copied	657
copied to clipboard	756
copier l'url	1095
copier le lien	1095
copy	658
copy link	657	1342	2620
copy link copied	657
copy link to clipboard	657
copy this link	657
copy url	657
corrections policy	676
correlati	1422
cosa pensi di questo articolo	1441
count me in	645
""", 'cr': """
crea un account	1396
crea un alert	1452
crear alerta	888
crear cuenta	817
crear una cuenta	817
create a free account	635
create account	635
create an account	635
create free account	635
created with ai	727
credit card	633
credit or debit card	633
creditcard	1672
criar alerta	2011
criar conta	1955
""", 'cs': """
csatlakozz csapatunkhoz	1287
""", 'cu': """
custom amount	628
""", 'cz': """
czas czytania # min	1896
czytaj dalej	1896
czytaj dalej za	1871
""", "d'": """
d'autres articles	1109
""", 'da': """
da non perdere	1422
da non perdere in edicola	1413
daftar	1333
daha fazla	2488
daha sonra	2470
daha sonra hatirlat	2470
daha sonra oku	2479
daily newsletter	645
dal web	1422
dalej	1893
dalies	1632
dalies ar rakstu	1627
dalintis	1586
dalintis facebook	1591
dalintis su draugais	1591
dalyvaukite apklausoje	1593
dans cet article	1109
darovat	251
daruj	251	2295
das interessiert andere leser	447
das lesen andere	508
das neueste	447
datenschutz	440
datenschutz-einstellungen	440
datenschutzeinstellungen	440
dauerauftrag	407
dauerwerbung	437
""", 'de': """
de samenvatting kan fouten bevatten	1725
de tekst gaat verder onder de foto	1693
debat: skriv	349
debatt: si din mening	1808
debatte	443
debattregler	1808
deconectare	2030
deel	1688
deel artikel	1688
deel dit	1688
deel dit artikel	1688
deel dit bericht	1768
deel dit verhaal	1768
deel op facebook	1688
deel op twitter	1688
deel op x	1688
deel via	1744
deel via e-mail	1688
deel via whatsapp	1688
deine e-mail-adresse	419
deine meinung	443
deixa un comentari	217
deixe uma resposta	1977
deja un comentario	847
deja una respuesta	847
dejar de seguir	888
dejar un comentario	847
del	341	1800
del artikel	341
del artikkel	1800
del artikkelen	1800
del artiklen	341
del artiklen gratis	332
del med	341	1800
del saken gratis	1791
del via e-mail	341
del via e-post	1800
dela	2369
dela artikel	2369
dela artikeln gratis	2359
dela med	2369
dela via e-post	2369
dela via mejl	2369
delen	1688
delen op bluesky	1744
delen op facebook	1688
delen op linkedin	1744
delen op whatsapp	1744
delen op x	1744
delen via	1744
delen via e-mail	1688
delen via facebook	1688
delen via twitter	1688
delen via whatsapp	1688
deli	2303
deli na facebooku	2303
delite	2303
delite to novico	2303
delite to zgodbo	2303
delivered daily	745
delivered to you	645
delivered weekdays	745
delivered weekly	745
dengarkan	1342
deretter # kr/mnd til du sier opp	1791
derniers articles	1109
desa	217
desa l'article	240
deschide	2045
descuentos	842
desplegar	855
desplegar redes sociales	836
destacadas	851
destacados	851
destaques	1981
destek ol	2471
destek olun	2471
det er gratis at oprette en profil	332
detail	1353
details	451	687	1707
details anzeigen	451
detaily	270
detalhes	1985
detalii	2045
detaljer	358	1816	2385
detalles	855
detaylar	2489
dettagli	1426
dette er en annonse	1804
dette er en plus-artikel	332
dette er en plussak	1791
dette leser andre	1812
devamini oku	2488
devenez membre	1068
devenir membre	1068
deze video is niet beschikbaar	1723
""", 'dh': """
dha	2492
""", 'di': """
di santrauka	1593
dicci la tua	1449
die meistgelesenen artikel	447
diesen artikel kommentieren	443
diesen artikel teilen	432
diesen artikel verschenken	504
diesen beitrag auf facebook ansehen	476
diesen beitrag auf instagram ansehen	476
diesen tweet ansehen	476
digg	658
digital subscription	635
digital-abo	411
digitalabo	411
digitale krant	1673
digite seu e-mail	1959
dimensione testo	1408
din e-mail	337
din e-post	1796	2364
din e-postadresse	1796
dinle	2479
dirbk su mumis	1593
direct debit	633
direct lezen	1743
direct toegang	1743
direct verder lezen	1673
discussie	1699
discussion about this post	686
discussione chiusa	1418
diskuse	266
diskusia	2244
diskuter	1808
diskutera	2377
diskutieren	488
diskuze	266
dismiss	628
dismiss this message	627
distribuie	2035
distribuie articolul	2035
distribuie pe facebook	2069
distribuie pe whatsapp	2069
dit artikel delen	1744
dit bericht op instagram bekijken	1723
dit is een advertentie	1748
dit is een premium artikel	1743
dit vind je misschien ook leuk	1703
diventa socio	1392
diventa sostenitore	1392
""", 'dn': """
dnes ne	250
dnes nie	2248
""", 'do': """
do mesmo autor	1981
do not sell my personal information	672
do not sell or share my personal information	672
doar	1952
dodaj komentar	2303
dodaj komentarz	1889
doe	1952
doe agora	1952
doe mee en win	1728
don mensuel	1068
don ponctuel	1068
don't miss	681
don't miss out	645
don't want to see this? remove ads	667
dona	813	1392
dona adesso	1392
dona ahora	813
dona ora	1392
dona'ns suport	210
donar	813
donar ahora	813
donasi	1332
donasi sekarang	1332
donate	629
donate become	629
donate here	629
donate monthly	629
donate now	629
donate today	629
donations are tax-deductible	750
donazione mensile	1392
donazione singola	1392
doneer	1670
doneer nu	1670
doneer via ideal	1740
doner	329	1788
donera	2356
donera nu	2356
doneren	1670
doniraj	2170	2295
doniraj odmah	2170
doniraj zdaj	2295
donirajte	2170	2295
donner	1068
doorsturen	1688
dossier	447	1109	1422	1703
dossiers	447	1109	1703
""", 'dr': """
drucken	432
druge novice	19
drukuj	1881
""", 'du': """
du er nu tilmeldt	337
du er nu tilmeldt nyhedsbrevet	337
du kan til enhver tid afmelde dig	337
dukung jurnalisme independen	1332
dukung kami	1332
""", 'dy': """
dyskusja	1889
""", 'e-': """
e-avis	332	1791
e-edition	686
e-gazete	2472
e-mail	256	337	419	658	1874	1959	2090
e-mail eingeben	419
e-mail teilen	432
e-mail-adresse	419
e-mail-adresse eingeben	419
e-mailadres	1678
e-mailadresse	337
e-mailen	1688
e-paper	411	686
e-pasta adrese	1651
e-pasts	1651
e-post	930	1796	2364
e-posta	2509
e-posta adresiniz	2509
e-posta adresinizi girin	2509
e-postadress	2364
e-postadresse	1796
e-posti aadress	930
e-tidning	2359
e-wydanie	1871
""", 'ea': """
eavis	1791
""", 'ed': """
edasi lugemiseks logi sisse	905
edellinen	1020
edellinen juttu	1018
editor's choice	681
editor's pick	572	681
editor's picks	681
editors' choice	681
editors' picks	681
edizione digitale	1396
""", 'ee': """
eenmalig	1670
eerste maand gratis	1743
""", 'ei': """
ei kiitos	1001
ei nyt	1001
ei, kiitos	1001
einblenden	451
einklappen	450
einloggen	411
einmalig	407
einmalig spenden	407
einstellungen	440
einwilligung	440
""", 'el': """
elders op het web	1703
elige una cantidad	816
elke bijdrage telt	1740
elke donatie telt	1740
elke euro telt	1740
elolvasom	1287
els preus poden variar	228
elsewhere on the web	681
elta	1596
elta inf	1596
""", 'em': """
em alta	1981
em destaque	1981
email	645	658	2090
email (required	645
email address	645
email article	657
email this	657
email to a friend	657
emneord	1812
emner	354	1812
empfehlen	432
empfehlungen	447
empfehlungen der redaktion	447
empfohlene artikel	447
empfohlener externer inhalt	440
empfohlener redaktioneller inhalt	440
""", 'en': """
en ce moment	1109
en continu	1109
en directo	851
en este tema	897
en otros medios	851
en portada	851
en savoir plus	1102	1112
encontrou algum erro	1977
encontrou um erro	1977
ende der werbung	550
engangsgave	1788
enim loetud	907
enlace copiado	836
enlace copiado al portapapeles	896
enlarge	687
enlarge image	686
enlarge this image	686
enne kommenteerimist loe reegleid	911
enregistrer	1095
enregistrer cet article	1152
enregistrer l'article	1152
entdecken sie unsere newsletter	494
entendi	1985
entendido	855
enter amount	633
enter your email address	645
entra	1396
entra nella conversazione	1449
entradas relacionadas	851
entrar	817	1955
entrar com apple	2018
entrar com facebook	2018
entrar com google	2018
entre	1955
entre com sua conta	2018
envia per correu	240
envia-ho per correu	240
enviar a un amigo	896
enviar para um amigo	2020
enviar por correo	836
enviar por e-mail	1967
enviar por email	836
enviar por whatsapp	836
envie de lire la suite	1149
envoyer par courriel	1152
envoyer par e-mail	1095
envoyer par email	1095
envoyer par mail	1095
""", 'ep': """
epaper	686
""", 'er': """
er der fejl i artiklen	349
er du allerede abonnent	332	1791
er ging iets mis. probeer het later opnieuw	1736
er is iets misgegaan	1736
er is iets misgegaan. probeer het later opnieuw	1736
ergebnisse anzeigen	451
err/bns	915
erstellt mit ki	478
""", 'es': """
es folgt werbung	550
es ist ein fehler aufgetreten	494
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	494
esci	1396
escolha do editor	1981
escolha o seu plano	2018
escolha seu plano	2018
escolha um valor	1954
escribe tu correo	889
escribe tu email	889
escribe un comentario	847
escuchar	836
espace partenaire	1100
espacio patrocinado	878
espandi	1426
especiais	1981
esqueceu a senha	1955
esqueci minha senha	1955
esquelas	878
esqueles	228
essai gratuit	1076
""", 'et': """
et pot interessar	214
et pots donar de baixa en qualsevol moment	234
et queden # articles gratis aquest mes	238
et recomanem	214
etichete	2042
etiketler	2486
etiquetas	851	1981
etiquetes	241
ets subscriptor? identifica't	238
etusivu	1018	1020
etusivulle	1018
""", 'ev': """
every contribution counts	750
every dollar counts	750
every donation counts	750
every gift counts	750
""", 'ex': """
exclusiu per a subscriptors	238
exclusive content	635
exclusive to subscribers	754
exclusivo assinantes	1955
exclusivo para assinantes	2018
expand	686
expand all	687
expandera	2385
expandir	1985
explore	684
explore more	681
explore more on these topics	681
explore our newsletters	745
explore our subscription offers	754
explore subscription offers	754
external content	725
external links	657
externe content	1723
externe inhalte	440
externe inhalte anzeigen	440
externe inhalte erlauben	440
externe inhoud	1723
externen inhalt anzeigen	440
externen inhalt laden	440
externer inhalt	440
externer inhalt konnte nicht geladen werden	476
""", 'ez': """
ezt is olvassa el	1285
""", 'fa': """
facebook	658
facebook messenger	658
facebook twitter	657
facebook twitter email	657
facebook twitter linkedin email	657
facebook twitter whatsapp	657
facebook x	657
fai il quiz	1449
fai il test	1449
fai una domanda su questo articolo	1441
faire un don	1068
fale conosco	1977
fandt du en fejl	349
fant du en feil	1808
fast geschafft	494
favorilere ekle	2479
favoris	1095
fazer login	1955
""", 'fe': """
featured articles	681
featured content	681
featured stories	681
fechar	1951	1984
feedback	443	676	1699
feedback geben	443
fehler gefunden	443
fehler im artikel gefunden	443
fehler melden	443
fel i artikeln	2377
feliratkozom	1290
fermer	1067
fermer le menu	1112
fes-te soci	210
fes-te subscriptor	210
fetching more	686
""", 'fi': """
fil info	1109
filed under	681	686
find out more	686
fique por dentro	1959
first name	645
fizetett tartalom	1280
""", 'fj': """
fjern annoncer	345
fjern annonser	1804
""", 'fl': """
flecha	817
fler	2381
fler artiklar	2381
fler nyheter	2381
flere artikler	354	1812
flere nyheder	354
flere nyheter	1812
flere saker	1812
flipboard	658
""", 'fo': """
fold ud	358
folgen	433
folgen sie uns	433
follow	662
follow author	662
follow live	662
follow this author	662
follow this topic	662
follow topic	662
follow us	662
follow us on facebook	662
following	662
font size	657
for abonnenter	332	1791
for subscribers	635
forgot password	635
forgot your password	635
forma de pagamento	1954
forma de pago	816
formas de pagamento	1954
formas de pago	816
forrige	357	1815
forrige artikel	354
forrige artikkel	1812
forse in seguito	1391
forsiden	354	1812
foto	1350
foto galeri	2486
fotogalerija	1593
fotostrecke	447
fout gespot	1699
fout gezien	1699
fout melden	1707
foutje gezien	1699
""", 'fr': """
frag unsere ki	478
fragen sie unsere ki	478
free daily newsletter	645
free newsletter	645
free weekly newsletter	645
friss	1285
from around the web	681
from our partners	681
from our sponsor	667
from our sponsors	667
from the web	681
""", 'fu': """
full coverage	681
full results	687
full score	687
fullscreen	686
fullskjerm	1815
further reading on this site	681
""", 'ga': """
ga akkoord	1695
ga naar inhoud	1706
galite bet kada atsisakyti prenumeratos	1586
gallery	1422
ganzen artikel lesen	450
""", 'ge': """
ge bort artikeln	2359
gebruiksvoorwaarden	1695
geef cadeau	1744
geef een reactie	1699
geef feedback	1733
geef je mening over dit artikel	1733
gegenereerd door ai	1725
gegenereerd met ai	1725
gem	341
gem artikel	341
gem artiklen til senere	341
gem til senere	341
gemaakt met ai	1725
generated by ai	727
gerade nicht	406
gerelateerd	1703
gerelateerd nieuws	1703
gerelateerde artikelen	1703
gerelateerde onderwerpen	1703
gerir cookies	1974
gesponsert	437
gesponserter beitrag	509
gesponserter inhalt	437
gesponsord	1693
gesponsorde inhoud	1693
gestion des cookies	1102
gestionar cookies	844
gestisci i cookie	1415
gestisci notifiche	1452
gestisci preferenze	1415
get alerts	662
get digital access	635
get email updates	645
get started	635
get the daily email	645
get the newsletter	645
""", 'gi': """
gi bort artikkelen	1791
gi bort saken	1800
gi tilbakemelding	1808
gift a subscription	635
gift article	635
gift this article	635
giv artiklen til en ven	341
giv os feedback	349
give a gift	635
give a gift subscription	629
give feedback	676
give monthly	629
give now	629
give today	629
give us feedback	676
gizle	2489
gizlilik	2482
""", 'gl': """
glemt adgangskode	332
glemt passord	1791
""", 'go': """
go to top	686
godkjenn	1805
godkjenn alle	1805
godta	1805
godta alle	1805
google	658
google news	658
google plus	658
got it	672
""", 'gr': """
gracias por suscribirte	824
gracias por tu voto	876
gracias por votar	876
gratis proberen	1673
grazie per aver votato	1441
grazie per il tuo feedback	1441
grazie per l'iscrizione	1403
""", 'gu': """
guarda anche	1422
guarda i risultati	1441
guarda l'article	240
guarda la gallery	1425
guardar	836	1967
guardar en favoritos	896
guardar para ler mais tarde	2020
guides d'achat	1109
gulir untuk lanjut membaca	1345
""", 'ha': """
haber faydali oldu mu	2485
haberi kaydet	2479
haberi nasil buldunuz	2485
haberi oynat	2488
haberi puanla	2485
haberi sesli dinle	2479
haberi sesli dinleyin	2479
haberi sesli dinleyin (# dk	2479
haberi yazdir	2479
haberin devami	2481	2488
haberin devami reklamdan sonra	2481
haberin tamami	2488
hacker news	658
hadiahkan artikel ini	1375
hae	1020
hai letto # articoli su # questo mese	1458
hai trovato un errore	1418
hai una segnalazione	1418
haku	1020
halaman berikutnya	1352
halaman selanjutnya	1352
halaman: #	1352
handelsbetingelser	346
hantera cookies	2374
har du allerede en konto	332	1791
har du redan ett konto	2359
has oblidat la contrasenya	211
hasznos volt a cikk	1284
hata bildir	2485
hata bildirin	2485
haut de page	1112
have an account	635
have an account? sign in	635
have your say	676
hazte miembro	813
hazte premium	893
hazte socia	813
""", 'he': """
heb je al een account	1673
help mee	1670
help ons om dit te blijven doen	1740
hem	2384
hemeroteca	817
hepsini kabul et	2482
herinner me later	1669
hesabim	2472
hesabiniz var mi	2472
het artikel gaat hieronder verder	1693
het laatste nieuws	1703
""", 'hi': """
hide	687
hide ad	667
hide caption	686
hide comments	676
hide this message	627
hier anmelden	411
hier einloggen	411
hier finden sie informationen zum datenschutz	476
highlights generated by artificial intelligence	727
hilfe	443
hinweis an die redaktion	488
hinweis zum datenschutz	440
hinweise zu diesem artikel	488
hittade du ett fel	2377
hittat fel	2377
""", 'hj': """
hjem	357	1815
""", 'hl': """
hlasovat	266
hledat	269
""", 'ho': """
ho capito	1426
ho letto e accetto l'informativa sulla privacy	1454
hold deg oppdatert	1796
hold dig opdateret	337
home	686	1425	1706
hopp til innhold	1815
hopp til innholdet	1815
houd je aan onze huisregels	1733
house rules	676
how did we do	676
how we use ai	727
hoy no	812
""", 'hu': """
hubungi kami	1349
huisregels	1733
""", 'hv': """
hva mener du? stem her	1815
hva synes du om denne saken	1808
hva synes du om saken	1808
hvad mener du? stem her	357
hvad synes du? stem her	357
""", 'i ': """
i accept	672
i agree	672
i already donated	627
i already gave	627
i commenti sono riservati agli abbonati	1449
i lettori hanno letto anche	1461
i prezzi potrebbero variare	1444
i samarbeid med	1804
i samarbejde med	345
i samarbete med	2373
i understand	687
""", "i'": """
i'll do it later	627
i'm in	645
i've already donated	627
""", 'ic': """
ich bin schon dabei	406
ich habe schon gespendet	406
ich stimme zu	440
icymi	681
""", 'id': """
ideal	1672
identifiez-vous	1076
""", 'ie': """
ielogojies	1627
ielogoties	1627
ievadi e-pastu	1651
ievadi savu e-pasta adresi	1651
""", 'ih': """
iha	2492
ihr feedback	443
ihr kommentar	443
ihre e-mail-adresse	419
ihre meinung	443
ihre spende ist steuerlich absetzbar	498
""", 'ik': """
ik begrijp het	1707
ik heb al gedoneerd	1669
ik steun al	1669
ikke i dag	328	1787
ikke nu	328
iklan	1345
iklan sponsor	1380
""", 'il': """
il mio account	1396
il tuo indirizzo email	1403
ilan	2481
ilgili haber	2486
ilgili haberler	2486
ilgili konular	2486
ilk ay # tl	2472
ilmoittaudu webinaariin	1020
ilmoitus	1012
ils ont lu aussi	1109
""", 'im': """
im trend	447
immer informiert	419
immer informiert mit unserem whatsapp-service	550
impostazioni cookie	1415
impressum	440
imprimeix	217
imprimeix l'article	240
imprimer	1095
imprimer cet article	1152
imprimer l'article	1095
imprimir	836	1967
imprimir artigo	2020
""", 'in': """
in	2620
in case you missed it	681
in diesem artikel	447
in evidenza	1422
in het nieuws	1703
in kooperation mit	437
in other news	681
in partnership with	667
in primo piano	1422
in this section	681
in zwischenablage kopieren	432
indeks	1350
indirizzo email	1403
indstillinger	346
indtast din e-mail	337
indtast din mail	337
indtast e-mail	337
info iklan	1365
infolettre	1085
infolettres	1085
informa d'un error	226
informar de un error	883
informasjonskapsler	1805
informationen zum datenschutz	476
informativa sulla privacy	1415
informazione promozionale	1444
informazione pubblicitaria	1444
ingatkan saya nanti	1331
ingezonden mededeling	1748
ingrandisci	1425
ingresar	817
inhalt	450
inhalt anzeigen	440
inhalt laden	437
inhalt teilen	432
inhalte anzeigen	440
inhaltsverzeichnis	450
inhoud tonen	1723
inhoudsopgave	1706
inicio	854
inklappen	1707
inloggen	1673
innstillinger	1805
inschrijven	1678
inscreva-se	1959
inscreva-se na newsletter	1959
inscription	1076
inscription gratuite	1145
inserisci il tuo indirizzo e-mail	1454
inserisci il tuo indirizzo email	1454
inserisci qui il tuo commento	1418
inserisci un indirizzo email valido	1454
insira o seu email	2013
insira seu e-mail	2013
instagram	658
instagram-inhalte erlauben	440
instellingen	1695
inte idag	2355
inte nu	2355
introdu adresa ta de email	2062
introduce tu email	824
invalid email	645
invia a un amico	1460
invia commento	1418
invia per email	1408
invia via email	1408
inzerce	262
inzercia	2240
""", 'ir': """
ir a los comentarios	847
ir al contenido	854
ir arriba	854
""", 'is': """
iscriviti	1403
iscriviti alla nostra newsletter	1403
iscriviti ora	1403
iscrizione completata	1454
isprintaj	2181
""", 'iz': """
iz iste rubrike	2178
iz rubrike	2178	2300
izbor urednice	2178
izbor urednika	2178
izdvajamo	2178
izpostavljeno	2300
izveido kontu	1627
""", "j'": """
j'accepte	1102
j'accepte de recevoir les offres des partenaires	1145
j'ai compris	1113
j'en profite	1076
""", 'ja': """
ja ets subscriptor	211
ja tens compte	238
ja, ich will	407
ja, ik steun	1740
ja, ik wil de nieuwsbrief ontvangen	1736
jaa	1010
jaa artikkeli	1010
jaa facebookissa	1010
jaa juttu kaverille	1010
jaa whatsappissa	1010
jaga	905
jaga artiklit	905
jaga facebookis	910
jaga lugu	910
jaga seda artiklit	910
jangan lewatkan	1350
jatka lukemista	1003
jau esi abonents	1627
jau esi abonents? ielogojies	1627
jau prenumeruojate	1586
jau prenumeruojate? prisijunkite	1586
""", 'je': """
je aanmelding is gelukt	1736
je bent ingeschreven	1736
je bent nu ingeschreven	1736
je commande	1136
je donne	1068
je donne mon avis	1140
je fais un don	1068
je hebt je succesvol aangemeld	1736
je kunt je op elk moment afmelden	1736
je m'abonne	1076
je m'inscris	1085
je me connecte	1076
je soutiens	1068
je teste	1076
jeder euro hilft	498
jednorazowo	1868
jelentkezzen be	1272
jetzt abo sichern	503
jetzt abonnent werden	411
jetzt abonnieren	411
jetzt abstimmen	482	550
jetzt am gewinnspiel teilnehmen	482
jetzt anmelden	419
jetzt bestellen	411
jetzt bewerben	482
jetzt einloggen	411
jetzt freischalten	411
jetzt helfen	407
jetzt im tv	447
jetzt karten sichern	482
jetzt kommentieren	443
jetzt kostenlos anmelden	419
jetzt kostenlos testen	411
jetzt mitdiskutieren	488
jetzt mitglied werden	407
jetzt mitmachen	482
jetzt nicht	406
jetzt registrieren	411
jetzt spenden	407
jetzt teilen	504
jetzt testen	411
jetzt tickets sichern	482
jetzt upgraden	503
jetzt zugang sichern	503
jetzt zustimmen	440
""", 'jo': """
jocs i mots encreuats	228
join now	629
join our mailing list	645
join the conversation	676
join the discussion	676
join the discussion on discord	662
join us	629
jouw e-mailadres	1678
""", 'ju': """
jump to content	686
just nu	2381
juttu jatkuu alla	1012
juttu jatkuu kuvan alapuolella	1012
juttu jatkuu kuvan alla	1012
juttu jatkuu mainoksen alla	1012
juttu jatkuu videon alla	1012
juttu on tarkoitettu tilaajille	1003
juttu on vain tilaajille	1003
juuri nyt	1018
""", 'ka': """
kabul ediyorum	2482
kabul et	2482
kaip jums patiko straipsnis	1592
kamu mungkin suka	1376
kanske senare	2355
kanskje senere	1787
kapat	2470
kapcsolat	1284
karier	1365
karjera	1593
karte anzeigen	451
karte laden	440
kas artikkel oli kasulik	911
kas lugu oli kasulik	911
kasneje	2307
kasnije	2186
kasutustingimused	923
kategori	1350
kategoriat	1018
kategorie	267	1893
kategorien	447
kategorier	354	1812	2381
kategoriler	2486
katkida bulun	2471
katso kaikki tilaajaedut	1003
katso kuvagalleria	1020
katso kuvat	1020
katso video alta	1020
kaydet	2479
kaydol	2472
kayit ol	2472
kaynak: aa	2492
kaynak: dha	2492
kaynak: iha	2492
""", 'ke': """
kebijakan cookie	1348
kebijakan privasi	1348
kebijakan privasi | syarat dan ketentuan	1348
keep reading	681
keine neuigkeiten mehr verpassen	494
kelola cookie	1348
keluar	1333
kembali ke atas	1352
kertalahjoitus	1002
keskustele	1017
keskustele asiallisesti	1017
keskustelu	1017
keuze van de redactie	1703
key points by ai	727
key takeaways by ai	727
""", 'ki': """
ki-generert oppsummering	1815
ki-generiert	478
ki-generierte zusammenfassung	478
ki-oppsummering	1815
ki-zusammenfassung	478
kiemelt	1285
kies een bedrag	1672
kies je abonnement	1743
kiitos tilauksesta	1006
kiitos tilauksestasi	1006
kijk terug	1730
kingi artikkel	910
kiosque	1076
kirim	1342
kirim ke teman	1375
kirim komentar	1349
kirjaudu	1003
kirjaudu ulos	1003
kirjoita kommentti	1017
kirjoita kommenttisi	1017
kirjoittaja on kansanedustaja	1029
kirjoittaja on kirjailija	1029
kirjoittaja on kolumnisti	1029
kirjoittaja on toimittaja	1029
kirjoittaja on vapaa toimittaja	1029
kirjoittaja on vapaa toimittaja ja kirjailija	1029
kirjuta kommentaar	911
kiti skaito	1588
""", 'kl': """
klarna	410
klausies raidierakstu	1634
klausies rakstu	1632
klauskite dirbtinio intelekto	1592
klausykite straipsnio	1591
klausyti	1591
klausyti straipsnio	1591
klausyti straipsnio (# min	1591
kleinanzeigen	437
""", 'ko': """
kokeile maksutta	1003
kokeile nyt	1003
komentar	1349
komentarai	1586
komentari	2181
komentarji	2303
komentarz	1889
komentarze	1889
komentiraj	2181	2303
komentuoti	1586
komentuoti gali tik registruoti vartotojai	1592
komment	1284
kommentaarid	905
kommentar	443
kommentar schreiben	443
kommentar verfassen	443
kommentare	443
kommentare ansehen	443
kommentare anzeigen	443
kommentare lesen	443
kommentarer	349	1808	2377
kommentarer blir moderert	1808
kommentarer granskas innan publicering	2384
kommentarer modereres	357
kommentarerna modereras	2377
kommentarregeln	443
kommentarsregler	2377
kommenteeri	905
kommenteerimine on suletud	911
kommenteerimise reeglid	911
kommenteerimiseks logi sisse	911
kommentek	1284
kommenter	349	1808
kommentera	2377
kommentieren	443
kommentit	1017
kommentit tarkistetaan ennen julkaisua	1017
kommentoi	1017
kommentointi on suljettu	1017
kommercielt indhold	362
kommercielt samarbejde	345
kommersielt innhold	1820
kommersielt samarbeid	1804
koniec reklamy	1885
kontakt	266	349	443	1889
kontakt os	349
kontakt oss	1808
kontakta oss	2377
konten berbayar	1380
konten bersponsor	1345
konten premium	1333	1375
konten promosi	1380
konten sponsor	1345
konto erstellen	411
konular	2486
kopeeri link	905
kopieer de link	1688
kopieer deze link	1768
kopieer link	1688
kopier lenka	1800
kopier lenke	1800
kopier lenken	1800
kopier link	341
kopier linket	341
kopieren	432
kopioi linkki	1010
kopiraj link	2181
kopiraj povezavo	2303
kopiraj poveznicu	2181
kopirajte link	2181
kopirajte poveznicu	2181
kopiuj link	1881
kopyala	2479
korrekturhinweis senden	488
kort fortalt - lavet med ai	357
kostenlos abonnieren	419
kostenlos registrieren	411
kostenlos testen	411
""", 'kr': """
krant	1673
kreditkarte	410
kreditkarte / klarna	410
kreiraj nalog	2171
krijg direct toegang	1743
""", 'ku': """
kuidas lugu meeldis	911
kupi pretplatu	2171
kurzlink kopieren	529
kuukausilahjoitus	1002
kuula	910
kuula artiklit	910
kuula artiklit (# min	910
kuula lugu	910
kuula saadet	912
kuula saadet siit	912
kuuntele	1010
kuuntele jakso	1010
""", 'kv': """
kvkk	2482
""", "l'": """
l'actu en direct	1109
l'article continue ci-dessous	1100
l'article en # points	1134
l'articolo in breve	1441
l'essentiel	1109
""", 'la': """
la newsletter	1085	1403
la redazione consiglia	1422
la tua e-mail	1403
laad meer	1706
laajenna	1021
laat je dit artikel voorlezen	1730
laat voorlezen	1688
laatste nieuws	1703
ladda fler	2384
lagi ramai	1376
lagre	1800
lagre artikkel	1800
lagre saken	1800
lagre saken til senere	1800
lagre til senere	1800
lahjoita	1002
lahjoita nyt	1002
lain kali	1331
lainnya	1350
laisser un commentaire	1105
laissez un commentaire	1105
langganan	1333
lanjut baca di bawah	1345
lanjutkan dengan konten	1345
lanjutkan membaca	1352
laporkan	1349
laporkan kesalahan	1353
lascia un commento	1418
lascia un feedback	1441
last flere	1815
last name	645
lastschrift	410
later	1669
later lezen	1744
latest	681
latest articles	681
latest edition	686
latest headlines	681
latest news	681
latest posts	681
latest stories	681
latest updates	681
latest videos	681
latest videos from	681
lavora con noi	1444
""", 'le': """
le direct	1109
le fil	1109
le journal du jour	1076
le nostre newsletter	1403
le plus lu	1109
le puede interesar	851
le recomendamos	851
le ultime notizie	1422
learn more	686
learn more about cookies	672
leave a comment	676
leave a reply	676
leave a tip	629
leave feedback	676
lectura de # minutos	836
lectura: # min	836
lecture # min	1112
lecture # minutes	1095
lecture : # min	1095
leer noticia completa	854
lees de reacties	1699
lees direct verder	1743
lees meer	1703	1706
lees meer over	1703
lees onze huisregels	1733
lees ook	1703
lees verder	1673	1703	1706
lees verder na de advertentie	1693
lees verder onder de afbeelding	1693
lees verder onder de foto	1693
lees voor	1688
leeslijst	1744
leestijd	1706
leestijd # min	1706
legfrissebb	1285
legg igjen en kommentar	1808
leggi anche	1422
leggi dopo	1460
leggi i commenti	1418
leggi il documento	1426
leggi il giornale	1396
leggi l'articolo	1425
leggi l'articolo completo	1425
leggi senza limiti	1458
leggi sull'app	1452
leggi tutto	1425
leggi tutto con un abbonamento	1396
leggi tutto su	1422
legolvasottabb	1285
legolvasottabbak	1285
leia mais	1981	1984
leia os termos de uso e as regras da comunidade	2009
leia sem limites	2018
leitura: # min	1967
lembrar mais tarde	1951
lembre-me mais tarde	1951
lenke kopiert	1800
lenken er kopiert	1800
lenken kopiert	1800
ler mais	1984
ler mais tarde	2020
les articles les plus lus	1153
les derniers articles	1109
les flere	1812
les hele saken	1815
les kommentarer	1808
les lecteurs ont aussi lu	1109
les mer	1812	1815
les mer om	1812
les plus lues	1109
les plus lus	1109
les senere	1800
les tops	1109
les videre	1791
lesedauer	450
lesedauer: # minuten	450
lesen sie auch	447
lesen sie dazu	447
lesen sie hier	447
lesen sie mehr	447
leserbriefe	443
leserkommentare	443
lesetid # min	1815
lesetipp	447
lesetipps	447
lesezeit: # min	450
lesezeit: # minuten	450
lest opp av en robot	1800
lest opp av en syntetisk stemme	1800
leta	1637
leta/afp	1637
lettura # min	1408
""", 'li': """
lige nu	354
lihat artikel asli	1375
lihat detail	1353
lihat hasil	1353
lihat juga	1350
lihat komentar	1349
lihat lainnya	1352
lihat peta	1353
lihat selengkapnya	1352
lihat semua	1352
liitu uudiskirjaga	930
like loading	657
like this	657
limited time offer	635
limited-time offer	754
line	658
link	658
link berhasil disalin	1375
link copiado	1967
link copiat	2069
link copiato	1408
link copiato negli appunti	1460
link copied	657
link copied bookmark	657
link copied to clipboard	657
link er kopieret	341
link er kopieret til udklipsholderen	341
link gekopieerd	1688
link in die zwischenablage kopiert	504
link kopeeritud	910
link kopieren	432
link kopieret	341
link kopiert	432
link kopiran	2181
link kopyalandi	2479
link on kopeeritud	910
link sudah disalin	1375
link wurde in die zwischenablage kopiert	504
link wurde kopiert	504
link zum artikel kopieren	504
link zum inhalt	440
link zum teilen kopieren	550
link zum youtube-inhalt	440
linkedin	658
linki kopyala	2479
linkki kopioitu	1010
links	447
lire aussi	1109
lire l'article	1112
lire l'article complet	1112
lire la suite	1112
lire le document	1113
lire les commentaires	1105
lire plus	1109	1112
lire plus tard	1095
lisa kommentaar	905
listen	657
listen # min	657
listen above	734
listen below	734
listen here	734
listen now	657
listen on apple	734
listen on apple podcasts	734
listen on spotify	734
listen on youtube	734
live	447
live tv	681
""", 'lo': """
lo + visto	851
lo esencial en # segundos	876
lo quiero	893
load comments	676
load content	672
load more	686
load more articles	686
load more comments	676
load more stories	686
loading	657
loading ad	667
loading more	686
loe edasi	905
loe edasi tellijana	905
loe hiljem	910
loe ka	907
loe kommentaare	911
loe lisa	912
loe lisaks	907
loe rohkem	912
loe veel	907
loetumad	907
log in	635	1673
log in / register	635
log in or sign up	635
log in to comment	676
log in to reply	676
log ind	332
log out	635
log ud	332
logare	2030
logg inn	1791
logg ut	1791
logga in	2359
logga ut	2359
logi sisse	905
logi sisse, et kommenteerida	911
login	411	635	1333	1396	1955	2030
login / register	635
logout	635
loo konto	905
loo tasuta konto	905
los comentarios son exclusivos para suscriptores	883
los precios pueden variar	878
""", 'lu': """
lue koko juttu	1020
lue kommentit	1017
lue rajattomasti	1003
lue seuraavaksi	19	1018
luetuimmat	1018
luetuimmat jutut	1018
lugemiseks osta artikkel	905
luister	1688
luister dit artikel	1730
luister hier	1730
luister nu	1730
luister op spotify	1730
luister via spotify	1730
luk	328
lukk	1787
lukuaika # min	1020
luo ilmainen tunnus	1003
luo maksuton tunnus	1003
luo tunnus	1003
lupa kata sandi	1333
lupa password	1333
""", 'ly': """
lyssna	2369
lyt	341
lytt	1800
lytt til saken	1800
""", "m'": """
m'abonner	1076
m'inscrire	1085
""", 'ma': """
maak een account	1673
maandelijks	1670
mai mult	2044
mai multe	2044
mail	658	1688
mailen	432
mainokset	1012
mainos	1012
mainos - juttu jatkuu alla	1012
mainos alkaa	1012
mais	1984
mais artigos	1981
mais comentadas	1981
mais lidas	1981
mais lidos	1981
mais populares	1981
mais tarde	1951
mais vistas	1981
mais vistos	1981
make a donation	629
manage consent	672
manage cookies	672
manage my account	635
manage options	672
manage preferences	672
manage settings	672
manage subscription	635
manage your newsletters	745
mantengamos un debate respetuoso	883
mantente informado	824
masquer	1113
mastodon	658
masuk	1333
masuk / daftar	1333
max	2096
maybe later	627
""", 'me': """
me connecter	1076
me le rappeler plus tard	1067
media caption	686
meer	1703
meer artikelen	1703
meer informatie	1695
meer laden	1706
meer lezen	1703
meer nieuws	1703
meer over	1703
meer over dit onderwerp	1703
meer tonen	1706
meest bekeken	1703
meest gedeeld	1703
meest gekozen	1743
meest gelezen	1703
meghallgatom	1278
megosztom	1278
mehr anzeigen	450
mehr artikel	447
mehr aus	447
mehr aus dem ressort	447
mehr details	451
mehr erfahren	440
mehr informationen	447
mehr laden	443	450
mehr lesen	447	450
mehr nach dieser anzeige	437
mehr news	447
mehr themen	447
mehr von diesem autor	447
mehr von uns	447
mehr zu diesem thema	447
mehr zum artikel	447
mehr zum thema	447
mein konto	411
meist gelesen	447
meistgeklickt	447
meistgelesen	447
meistgelesene artikel	447
meistkommentiert	447
mejla	2369
meld een fout	1699
meld feil	1816
meld fejl	358
meld fout	1733
meld fra om feil	1808
meld je aan	1678
member-only story	686
members only	635
mengerti	1353
meniu	2044
menu	269	357	686	1112	1352	1425	1706	1896	1984	2632
meny	1815	2384
mer fra	1812
mer nyheter	2381
mer om	1812	2381
merci de votre inscription	1085
merci pour votre retour	1134
merci pour votre vote	1140
mere fra	354
mere om	354
merken	411	432
merkliste	411
message	658
message publicitaire	1100
messaggio promozionale	1413
messaggio pubblicitario	1444
messenger	658
mest delat	2381
mest delt	1812
mest delte	354
mest lest	1812
mest leste	1812
met ai gemaakt	1725
metodi di pagamento	1395
metodo di pagamento	1395
mettre en favori	1095
""", 'mi': """
mi cuenta	817
mijn account	1673
mijn profiel	1673
min konto	332
min side	332	1791
mine avalehele	912
minha conta	1955
mis niets	1678
missa inget	2364
missa inte	2381
misschien later	1669
misschien ook interessant	1703
mit freunden teilen	529
mit ki erstellt	478
mitdiskutieren	443
mitglied werden	407
mitmachen und gewinnen	482
mitt konto	2359
""", 'mo': """
mode de paiement	1075
modes de paiement	1075
modifica le preferenze sui cookie	1439
modifica preferenze	1439
modifier mes choix	1132
moj profil	2171	2296
moje konto	1871
mon compte	1076
mon espace	1076
monatlich	407
monatlich spenden	407
montant libre	1075
monthly	628
monthly contribution	633
morda vas zanima	2300
more	684
more articles	681
more coverage	681
more details	687
more for you	758
more from	681
more from this author	681
more from us	758
more headlines	681
more in this section	758
more in this series	681
more like this	681
more news	681
more newsletters	745
more on this story	681
more on this topic	681
more options	672
more sharing options	657
more stories	681
more stories like this	681
more stories you may like	681
more to explore	681
more to read	681
more top stories	681
most commented	681
most discussed	681
most emailed	681
most liked	676
most nem	1269
most popular	681
most read	681
most read stories	758
most recent	681
most shared	681
most viewed	681
most watched	681
mostra altro	1425
mostra contenuto	1415
mostra contenuto esterno	1439
mostra el contingut extern	223
mostra i commenti	1418
mostra il contenuto esterno	1439
mostra meno	1426
mostra menys	215
mostra originale	1426
mostra traduzione	1426
mostra tutto	1426
mostra-ho tot	215
mostrar comentarios	847
mostrar contenido externo	874
mostrar mais	1984
mostrar menos	854
mostrar todo	855
mostrar tudo	1985
moyen de paiement	1075
moyens de paiement	1075
""", 'mt': """
mti	1307
mti/afp	1307
""", 'mu': """
muat lainnya	1352
mungkin lain kali	1331
must read	681
must reads	681
must-read	681
mutasd mindet	1288
mute	686
muut lukevat	1018
muut lukevat juuri nyt	1018
muut lukevat nyt	1018
""", 'my': """
my account	635
""", 'na': """
na czasie	1893
naar boven	1706
naar de aanbiedingen	1673
naar de inhoud	1706
naar de webshop	1728
nach anzeige weiterlesen	437
nach der werbung geht es weiter	509
nach oben	450
nadaljevanje pod oglasom	2299
nahoru	269
najbolj brane novice	2300
najbolj brane novice dneva	2300
najbolj brano	2300
najbolj komentirano	2300
najkomentiranije	2178
najnovije	2178
najnovije vesti	2178
najnovije vijesti	2178
najnowsze	1893
najnowsze informacje	1893
najpopularniejsze	1893
nanti	1331
nanti saja	1331
napisz komentarz	1889
nascondi	1426
nastavak teksta nakon reklame	2177
nastavenia cookies	2255
natisni	2303
naujausi	1588
naujiena papildoma	1593
naujiena pildoma	1593
""", 'ne': """
ne danas	2186
ne danes	2307
ne hvala	2186	2307
ne manquez rien	1085
ne most	1269
ne plus afficher	1067
ne propustite	2178
ne sada	2186
ne spreglejte	2300
ne zdaj	2307
ne, hvala	2186	2307
necrologie	1444
nee bedankt	1669
nee, bedankt	1669
nei takk	1787
nei, takk	1787
nein danke	406
nein, danke	406
nej tack	2355
nej tak	328
nej, tack	2355
nej, tak	328
nessun commento	1418
neste	1815
neste artikkel	1812
net binnen	1703
netiquette	443
neueste artikel	447
neueste meldungen	447
neueste nachrichten	447
neueste videos	447
never miss a story	645
never miss an update	645
new customers only	754
new customers only. terms apply	754
new here	635
newest first	676
newsletter	256	419	645	824	1085	1403	1874	1959
newsletter abonnieren	419
newsletter e alert	1422
newsletter kostenlos abonnieren	419
newsletter recomendada	851
newsletter sign up	645
newsletter sign-up	645
newsletter signup	645
newsletter-anmeldung	419
newsletters	645	686	824	1085	1959
newslettery	256	1874
newsticker	447
next	628
next article	681
next page	686
next post	686
next story	681
next up	681
""", 'ng': """
nghe	2620
""", 'ni': """
nicht jetzt	406
nicht mehr anzeigen	406
nichts mehr verpassen	419
nie masz konta	1871
nie teraz	1867
niet nu	1669
niet te missen	1703
nieuwsbrief	1678
nieuwsbrief ontvangen	1736
nieuwsbrieven	1678
""", 'no': """
no comments	676
no comments yet	676
no credit card required	754
no gracias	812
no grazie	1391
no posts	686
no te pierdas	851
no thank you	627
no thanks	627
no, gracias	812
no, grazie	1391
no, thanks	627
noch kein abo	503
noch kein abonnent	411
noch kein konto	411
noch keine kommentare	443
noch keine kommentare vorhanden	443
noch nicht registriert	503
nog geen abonnee	1743
nog geen account	1673
nog geen reacties	1699
noklausies rakstu	1632
non hai un account	1458
non merci	1067
non oggi	1391
non ora	1391
non sei abbonato	1396
non sei ancora abbonato	1458
non, merci	1067
norint komentuoti, reikia prisijungti	1592
normas	847
nos articles les plus lus	1153
nos derniers articles	1109
nos lecteurs ont lu ensuite	1109
nos offres	1076
nos offres d'emploi	1136
nos recommandations	1109
noskaties video	1634
not a subscriber yet	635
not now	627
not ready to donate	627
not ready to give today	627
not ready to subscribe	627
not ready to support today	627
not today	627
nota relacionada	897
notas recomendadas	897
notas relacionadas	897
note legali	1415
notez cet article	1105
noticia relacionada	851
noticia relacionadas	851
noticias de hoy	851
noticias relacionada	851
noticias relacionadas	851
notizie correlate	1422
notizie del giorno	1422
nous contacter	1105
nous soutenir	1068
nous suivre	1096
nous vous recommandons	1109
now playing	686
""", 'nt': """
ntb	1843
""", 'nu': """
nu acum	2028
nu ai cont	2067
nu in het nieuws	1703
nu niet	1669
nuoroda nukopijuota	1591
nuotraukos	1593
nutzungsbedingungen	440
""", 'ny': """
nyalakan notifikasi	1375
nyhedsbrev	337
nyhedsbreve	337
nyhetsbrev	1796	2364
nyhetsbrevet	1796	2364
nyhetsdygnet	2381
nyt luetuimmat	1018
""", 'o ': """
o artigo continua depois da publicidade	1972
o seu email	1959
""", 'ob': """
obrigado pelo seu feedback	2001
obrigado pelo seu voto	2001
obrigado por se inscrever	1959
obserwuj	1882
obserwuj nas	1882
""", 'oc': """
oceni novico	2303
ocenite tekst	2181
ocultar	855	1985
""", 'od': """
odbij	2194
odbij sve	2194
oddaj komentar	2303
odjava	2171	2296
odpowiedz	1889
""", 'of': """
oferecer artigo	1955
oferecido por	1972
oferta especial	817
ofertas	842
ofertas de empleo	878
ofertes de feina	228
offer	667
offer ends soon	754
offerte	1413
offerte di lavoro	1444
offre partenaire	1100
offres d'emploi	1136
offrir l'article	1076
""", 'og': """
oglas	2177	2299
oglasi	2177	2299
ogni contributo conta	1457
ogni euro conta	1457
""", 'oh': """
ohne spende weiterlesen	406
""", 'ok': """
ok	628
ok, got it	687
okumaya devam et	2472
""", 'ol': """
oldest first	676
ole esimene kommenteerija	911
oled juba tellija	905
oled uudiskirjaga liitunud	930
olet nyt tilannut uutiskirjeen	1006
oletko jo tilaaja? kirjaudu	1003
olvasd el ezt is	1285
olvassa el ezt is	1285
""", 'om': """
om cookies	2374
oma tili	1003
""", 'on': """
once	628
onderwerpen	1703
one time donation	629
one-time	628
one-time donation	629
onko jutussa virhe	1017
onko sinulla jo tunnus	1003
""", 'oo': """
ook interessant	1703
oops! something went wrong	745
""", 'op': """
op leeslijst	1768
open	687
open image in gallery	686
open kaart	1707
open map	687
open menu	686
open the map	687
openen	1707
opina	847
opprett en gratis bruker	1791
opprett en gratis konto	1791
opprett gratis bruker	1791
opprett konto	1791
oppsummert av ai	1815
oppsummert av ki	1815
opret bruger	332
opret en gratis bruger	332
opret en gratis profil	332
opret en konto	332
opret gratis profil	332
opret konto	332
opslaan	1688
opslag fra facebook	357
opslag fra instagram	357
opublikuj komentarz	1889
""", 'or': """
original anzeigen	451
""", 'os': """
osallistu keskusteluun	1017
ossza meg	1278
osta artikkel	905
ostale vesti	19	2178
ostale vijesti	19	2178
ostatnie wpisy	1893
ostavi komentar	2181
ostavite komentar	2181
oszd meg	1278
""", 'ot': """
other amount	633
other articles	681
other news	681
other readers liked	19
other stories	681
other stories you may like	681
other stories you might like	681
others also read	19	681
otra cantidad	816
otras noticias	19	851
otras noticias que pueden interesarte	19
otro importe	816
""", 'ou': """
our corrections policy	676
our newsletters	645
our partners	667
our social media	662
our sponsors	667
outro valor	1954
ouvir	1967
ouvrir	1113
ouvrir la carte	1113
ouvrir le menu	1112
""", 'ov': """
overschrijving	1672
""", 'oy': """
oynat	2488
""", 'oz': """
oznake	2178	2300
""", 'p': """
p	2038
""", 'pa': """
pagamento seguro	1954
pagamento sicuro	1395
page suivante	1112
pagina successiva	1425
pago seguro	816
paid advertisement	759
paid content	667
paid partnership	667
paid post	667
paiment methods	633
palaute	1017
paling banyak dibaca	1350
pane oma teadmised proovile	912
para continuar a ler	2018
para continuar lendo	2018
para seguir leyendo	893
paremti	1586
pariwara	1345
partage	1095
partager	1095
partager l'article	1095
partager par e-mail	1095
partager par email	1095
partager par mail	1095
partager sur	1095
partager sur bluesky	1095
partager sur linkedin	1095
partager sur messenger	1095
partager sur telegram	1095
partager sur twitter	1095
partager sur x	1095
partager via messenger	1095
partager via twitter	1095
partages	1095
partagez	1095
partecipa alla discussione	1449
partenaire	1100
parteneri	2038
participa	847
participa en la nostra enquesta	226
participe da conversa	2009
partilhar	1967
partilhe	1967
partner	1693
partner content	667
partner offers	667
partnerangebot	437
partnerangebote	437
partnerbijdrage	1748
partnercontent	1693
partnernieuws	1703
partnerska vsebina	2299
pas aujourd'hui	1067
pas de commentaire	1105
pas encore inscrit	1076
pas maintenant	1067
pasidalinkite	1591
pasidalinkite straipsniu	1591
pasidalinti	1586
passa a premium	1458
passatempos	2003
passend zum thema	447
passende artikel	447
passer cette annonce	1100
password dimenticata	1396
passwort vergessen	411
patrocinado	842	1972
patrocinado por	842
payment method	633
payment methods	633
payment options	633
paypal	410
""", 'pe': """
pedoman media siber	1365
pelo mundo	1981
people also read	681
per continuar llegint	238
per continuare a leggere	1458
per e-mail teilen	432
per e-mail versenden	432
per mail teilen	432
per mail versenden	432
per whatsapp teilen	432
percebi	1985
personuppgiftspolicy	2374
personvern	1805
personverninnstillinger	1805
peru milloin vain	1003
peru tilaus milloin tahansa	1006
peruuta milloin tahansa	1003
pesquisar	1984
petites annonces	1100
""", 'ph': """
photos	1112
""", 'pi': """
piekrist	1644
piesakies jaunumiem	1651
piilota	1021
piilota mainokset	1012
pilihan editor	1350
pilihan redaksi	1350
pilihan untuk anda	1376
pilihan untukmu	1376
pin it	657
pinterest	658
pix	1954
""", 'pl': """
plaats een advertentie	1728
plaats een reactie	1699
plaats reactie	1699
plan du site	1102
play audio	657
play now	686
play the video	734
play video	686
please check your inbox	791
please donate	629
please enter a valid email address	645
pledge your support	629
plus	332	1112	1673	2359
plus d'articles	1109
plus d'infos	1109
plus lus	1109
plus tard	1067
plus-artikel	411
plusartikel	1673
pluss	1791
plussak	1791
""", 'po': """
pocket	658	1485
podaj adres e-mail	1874
podaj e-mail	1874
podcast	267	354	447	851	1422	1893	2486
podcastit	1018
podcasts	354	447	1703	1981
podcasty	267	1893
podd	2381
poddar	2381
pode gostar de	2021
pode interessar	1981
podeli	2181
podeli na facebooku	2181
podeli vest	2181
podelite	2181
podijeli	2181
podijeli na facebooku	2181
podijeli vijest	2181
podijelite	2181
podkast	1812
podkaster	1812
podobne	1893
podpri	2295
podpri nas	2295
podprite nas	2295
podrobnosti	270
podseti me kasnije	2186
podsjeti me kasnije	2186
pogledaj komentare	2181
pogoji uporabe	2315
polecamy	1893
polecane	1893
polecane dla ciebie	1893
politika privatnosti	2194
politika zasebnosti	2315
polityka cookies	1886
poprzedni	1896
populair	1703
populaire	1109
populaire artikelen	1703
populaires	1109
popular articles	681
popular now	681
popular posts	681
popular reads	758
popular stories	681
popular topics	681
populare	2042
popularne	1893
populer	1350
populiariausi	1588
portada	854
posez une question sur cet article	1134
poslat	259
poslat e-mailem	259
poslechnout	259
post comment	676
post on x	657
poster un commentaire	1105
posts relacionados	1981
potrebbe interessarti	1422
potrebbe interessarti anche	1422
potrebbero interessarti	1422
pour aller plus loin	1109
pour lire la suite	1149
povezana novica	2300
povezane novice	2300
povezane teme	2178
povezane vesti	2178
povezane vijesti	2178
povezano	2300
poveznica kopirana	2181
povolit cookies	263
powered by ai	727
pozabljeno geslo	2296
""", 'pr': """
pr	1280	1489	1549
pravidla diskuse	266
pravila komentiranja	2181	2303
pravila privatnosti	2194
preberite tudi	2300
precedente	1425
precios y disponibilidad pueden variar	878
preferenze cookie	1415
pregunta a nuestra ia	876
premium	252	332	560	635	817	1076	1333	1396	1673	1791	1871	1955	2030	2359	2472	2615
premium content	635
premium digital	754
premium-artikel	411
prenumerata	1586	1871
prenumeration	2359
prenumeratoriams	1586
prenumerera	2359
prenumerera nu	2359
prenumeruj	1871
prenumeruoti	1586
preporuka	2178
presented by	667
press enter or click to view image in full size	686
pretplata	2170
pretplati se	2170
pretplatite se	2170
previous article	681
previous page	686
previous post	686
prihvatam	2194
prihvati	2194
prihvati sve	2194
priimti visus	1604
prijava	2171	2296
prijavi napako	2303
prijavi se	2171	2296
prijavite se	2171	2296
prijavite se odmah	2171
prijzen kunnen intussen gewijzigd zijn	1748
primo piano	1422
principais pontos, por ia	2001
prindi	910
prindi artikkel	910
print	341	658	1688
print article	657
print artiklen	341
print dit artikel	1744
print page	756
print subscription	635
print this	657
print this page	756
printen	1688
prisijungti	1586
prispevaj	2295
privaatsustingimused	923
privacidad	844
privacy	1415	1695
privacy center	440
privacy notice	645
privacy policy	672	1415
privacy preference center	672
privacy preferences	672
privacy settings	672
privacy statement	672
privacybeleid	1695
privacyverklaring	1695
privatumo politika	1604
probeabo	411
probeer het later opnieuw	1736
probeer nu	1673
produktempfehlung	437
profil	411
profilo	1396
profiter de l'offre	1076
promo	1413	2177
promocijsko besedilo	2299
promocja	1885
promoted	667
promoted content	667
promoted links	667
promoted stories	681
promotie	1693
promotion	667
propaganda	1972
proposer une correction	1140
prosseguir	1974
prova # dagar gratis	2359
prova gratis	1396	2359
prova gratis per un mese	1458
prova nu	2359
prova-ho un mes gratis	238
prueba gratis	817
prueba un mes gratis	893
przeczytaj jeszcze	1893
""", 'pu': """
pub	1100	1972
publicar comentario	847
publicidad	842
publicidad - sigue leyendo	842
publicidade	1972
publicitat	217
publicitate	2038
publier un commentaire	1105
publireportage	1100
publirreportaje	842
puntos clave	876
puoi regalare # articoli al mese	1460
puzzels	1728
""", 'py': """
pysy ajan tasalla	1006
""", 'qu': """
quero assinar	1955
quiero recibirla	889
quiero recibirlo	889
quiero suscribirme	817
quitar publicidad	878
""", 'ra': """
raccomandato da	1413
raksts pieejams abonentiem	1627
rapporter feil	1808
rapportera fel	2377
""", 're': """
reactie	1699
reacties	1699
reacties worden vooraf gecontroleerd	1733
read aloud	657
read also	681
read article	686
read comments	676
read full article	686
read full story	686
read in app	686
read more	686
read more about	681
read more about sharing	657
read more articles	686
read more here	686
read more on	681
read more on these topics	681
read next	681
read original article	686
read our complete coverage	681
read story	686
read the article	686
read the document	687
read the full article	686
read the full document	687
read the full story	686
readers also read	681
ready for more	645
reageer	1699
reageren	1699
rebutja-ho tot	223
recent	681
recent articles	681
recent news	681
recent posts	681
recent stories	681
recevoir la newsletter	1085
recevoir une alerte	1142
rechazar	844
rechazar todas	844
rechazar todo	844
recherche	1112
rechercher	1112
recibir alertas	888
recibir alertas de este tema	888
reclame	1693
recomandate	2042
recomendaciones	851
recomendadas	851	1981
recomendado	851
recomendado para ti	851
recomendados	851	1981
recomendamos	1981
recommended	681
recommended articles	681
recommended external content	725
recommended for you	681
recommended reading	681
recommended reads	758
recommended stories	681
recommended videos	681
recurso exclusivo para assinantes	2003
recusar	1974
redakcja poleca	1893
redaksi	1365
redaksjonen anbefaler	1812
redaktionen anbefaler	354
redaktionen rekommenderar	2381
redaktionsempfehlung	447
redan prenumerant? logga in	2359
reddet	2482
reddit	658
redes sociais	1968
redes sociales	836
refuser	1102
registar	1955
registe-se	1955
register	635
register for free	635
register now	635
registo	1955
registra't	211
registra't per comentar	226
registrace	252
registracija	2171	2296
registrarme	817
registrarme en la newsletter	824
registrarse	817
registrasi	1333
registrate	893
registrati	1396
registrati e leggi questo articolo	1458
registrati gratis	1396
registreer	1673
registreer gratis	1673
registreeru tasuta	905
registreeru veebiseminarile	912
registrer deg	1791
registrera dig	2359
registreren	1673
registrieren	411
registriraj se	2171	2296
registro	817
registrovat se	252
registruj se	2171
registruotis	1586
regulamin	1886
reject all	672
reject all cookies	672
rejeitar	1974
rejeitar todos	1974
rejoignez la conversation	1140
rejoignez la discussion	1140
reklaam	905
reklaamartikkel	914
reklaamtekst	914
reklam	2373	2481
reklam alani	2481
reklama	262	1586	1885	2177	2240
reklamdan sonra devam ediyor	2481
reklame	345	1804
reklami atla	2481
reklami kapat	2481
reklaminis straipsnis	1595
reklamlar	2481
reklamy	1885
rekomendasi	1350
rekomendasi untuk anda	1350
rekomendasi untukmu	1350
rekomenduojame	1588
rekommenderade artiklar	2381
rekommenderas	2381
rekommenderat	2381
relacionadas	851	1981
relacionado	851
relacionados	851	1981
related	681	684
related article	681
related articles	681
related content	681
related coverage	681
related items	681
related links	681
related news	681
related posts	681
related reading	681
related stories	681
related story	681
related tags	681
related to this story	681
related topics	681
related videos	681
relaterade artiklar	2381
relaterade nyheter	2381
relaterat	2381
relaterede artikler	354
relaterede emner	354
relateret	354
relatert	1812
relaterte artikler	1812
relaterte emner	1812
relaterte saker	1812
remember me	635
remiamas turinys	1595
remind me in #	627
remind me in may	627
remind me later	627
remind me next month	627
remind me tomorrow	627
remove ad	667
remove ads	667
remti	1586
rep alertes d'aquest tema	232
replay	686
replier	1113
replies	676
reply	676
report	658
report a mistake	687
report a problem	676
report a typo	676
report abuse	676
report ad	667
report an error	687
report comment	676
report error	687
report this ad	667
reportagem exclusiva para assinantes	2018
reportar	847
reportar erro	1977
reportar error	847
reportar un error	847
reproducir	854
reproduzir	1984
request a correction	676
reset password	635
responder	847	1977
resta aggiornato	1403
restam # caracteres	2009
resumen con ia	876
resumen de ia	876
resumen por ia	876
resumir com ia	2001
resumo por ia	2001
retour	1095
retour en haut	1112
return to top	686
""", 'ri': """
riassumi con l'ia	1441
riassunto ia	1441
ricevi gli avvisi su questo argomento	1452
ricevi la newsletter	1403
ricevi una notifica per ogni nuovo articolo dell'autore	1452
rifiuta	1415
rifiuta tutto	1415
rimani aggiornato	1403
rimani informato	1403
riproduci	1425
riservato agli abbonati	1458
rispondi	1418
rispondi al sondaggio	1449
ritzau	384
ritzau/afp	384
ritzau/reuters	384
""", 'ro': """
rodyti daugiau	1593
rodyti komentarus	1592
rozbalit	270
rozumiem	1897
""", 'rs': """
rss	658
""", 'ru': """
rubriken	447
rubriques	1109
""", "s'": """
s'abonner	1076
s'identifier	1076
s'inscrire	1076
s'inscrire gratuitement	1076
""", 'sa': """
saada e-postiga	910
saada vihje	912
sag uns deine meinung	488
sagen sie uns ihre meinung	488
saiba mais	1981
sair	1955
saken er forbeholdt abonnenter	1791
saken er lest opp av en robot	1800
saken fortsetter etter annonsen	1804
saken fortsetter nedenfor	1804
saken fortsetter under	1804
saken fortsetter under bildet	1804
saken oppdateres	1804
salin link	1342
salin tautan	1342
saltar al contenido	854
saltar publicidad	842
salva	1408
salva articolo	1408
salva l'articolo	1460
salva per dopo	1460
salvar	1967
salvar artigo	1967
salvar para ler depois	2020
salvesta	910
salvesta artikkel	910
samal teemal	907
samengevat door ai	1725
samenvatting door ai	1725
sammanfattad av ai	2384
sammanfattning gjord av ai	2384
samtykke	346	1805
sauvegarder	1095
sauvegarder l'article	1152
sauvegarder pour lire plus tard	1152
save	657
save article	657
save for later	657
save preferences	672
save story	657
save this article	657
saved	657
saya mengerti	1353
""", 'sb': """
sbalit	270
sblocca l'articolo	1458
""", 'sc': """
scegli il tuo abbonamento	1458
scegli l'abbonamento che fa per te	1458
scegli un importo	1395
schlagworte	447
schlagworte zum thema	447
schon abonnent	411
schon dabei	406
schreibe einen kommentar	443
schreiben sie der redaktion	488
schreiben sie einen kommentar	443
schrift verkleinern	432
schrijf een reactie	1699
schrijf je gratis in	1736
schrijf je in	1678
schrijf je in voor onze nieuwsbrief	1678
scopri	1425
scopri le offerte	1396
scopri tutte le nostre newsletter	1454
scopri tutte le offerte di abbonamento	1458
scrie un comentariu	2041
scrivi qui il tuo commento	1449
scrivi un commento	1418
scroll down for video	734
scroll down to continue	759
scroll down to continue reading	667
scroll for more	667
scroll ke bawah untuk melanjutkan	1345
scroll to continue	667
scroll to continue with content	667	1345
scroll to top	686
scroll untuk membaca	1345
scrolle weiter	437
scrollen sie weiter	437
""", 'se': """
se abonnemang	2359
se abonnementer	332
se alla	2384
se alla bilder	2384
se alle	357	1815
se alle abonnentfordeler	1791
se alle bildene	1815
se alle fordele for abonnenter	332
se bildene her	1815
se billederne her	357
se connecter	1076
se connecter avec apple	1149
se connecter avec facebook	1149
se connecter avec google	1149
se erbjudanden	2359
se flere billeder	357
se grafikken her	357	1815
se klippet	2384
se klippet i spelaren ovan	2384
se klippet ovan	2384
se klippet over	1815
se tilbud	332	1791
se tilbudene	1791
se videoen her	357	1815
se videoen herunder	357
se videoen nedenfor	357	1815
se videoen ovenfor	357
se videoen over	1815
se videoen under	1815
se videon i spelaren ovan	2384
se videon nedan	2384
se videon ovan	2384
search	686
sebelumnya	1352
secciones	851
sections	686
secure checkout	633
secure payment	633
secure transaction	633
sedang tren	1376
see all	686
see all newsletters	645
see all plans	754
see all subscription plans	754
see also	681
see comments	676
see details	687
see more	686
see original	687
see subscription options	635
see the map	687
segnala	1418
segnala un errore	1418
segnala un errore nell'articolo	1449
segueix aquest tema	232
segueix l'autor	232
segueix tota l'actualitat en directe	241
segui	1409
segui la diretta	1452
segui questo argomento	1452
segui questo tema	1452
seguici	1409
seguici su facebook	1409
seguici sui social	1409
seguir	837	1968
seguir a este autor	888
seguir autor	2011
seguir este tema	888	2011
seguir leyendo	817	854
seguir leyendo en	837
seguir sin apoyar	812
sei d'accordo? vota	1449
seite #	450
seite drucken	432
seite teilen	432
seja apoiador	1952
seja assinante	1955
seja o primeiro a comentar	1977
seja um apoiador	1952
selanjutnya	1352
selecione as newsletters que pretende receber	2013
selecione as newsletters que quer receber	2013
select an amount	633
select payment method	633
selengkapnya	1352
sembunyikan	1353
semua komentar	1349
senare	2355
senaste	2381
senaste nyheterna	2381
senaste nytt	2381
send email	657
send feedback	676
send til en ven	341
send to a friend	657
senere	328	1787
seneste	354
seneste nyheder	354
seneste nyt	354
sense tu no seria possible	237
sent daily	745
sent weekly	745
senza di te non ce la facciamo	1457
senza vincoli	1458
seotud artiklid	907
seotud lood	907
sepa-lastschrift	410
services partenaires	1100
servicios	851
sesli dinle	2479
seu e-mail	1959
seu email	1959
seuraa	1011
seuraa aihetta	1011
seuraava	1020
seuraava juttu	1018
seuraavaksi	1020
sezioni	1422
""", 'sf': """
sfoglia gallery	1425
sfoglia il giornale	1396
""", 'sh': """
share	565	657	1342	2035
share article	657
share by email	657
share by text	657
share full article	657
share link	657
share on	657
share on bluesky	657
share on facebook	657
share on flipboard	657
share on linkedin	657
share on pinterest	657
share on reddit	657
share on social	756
share on social media	756
share on telegram	657
share on threads	657
share on x	657
share on x (twitter	657
share on your socials	756
share options	657
share pe facebook	2069
share save	657
share share	657
share story	657
share this	657
share this article	657
share this news	657
share this on	657
share this on social media	657
share to facebook	657
share tweet	657
share using the buttons below	756
share via	657
share via facebook	657
share via twitter	657
share with a friend	657
share with email	657
share with friends	756
share with your friends	657
sharing	657
show all	686
show caption	686
show comments	676
show external content	672
show image	687
show less	686
show map	687
show more	686
show more sharing options	657
show original	687
show translation	687
shrani	2303
""", 'si': """
si din mening	1808
sie haben bereits ein konto	503
sie haben bereits ein konto? anmelden	503
sie haben den newsletter abonniert	494
sie haben noch kein abo	503
sieh dir diesen beitrag auf instagram an	476
siehe auch	447
siga	1968
siga este autor	2011
siga-nos	1968
sign in	635
sign in / register	635
sign in or sign up	635
sign me up	645
sign out	635
sign up	635
sign up for corrections and clarifications	676
sign up for free	635
sign up for our newsletter	645
sign up here	645
sign up now	635
sign up or log in	754
sign up to our newsletter	745
sign up with your email	745
signaler	1105
signaler un abus	1140
signaler une erreur	1113
signaler une faute	1140
signaler une faute d'orthographe	1140
sigue este tema y recibe avisos	888
sigue leyendo	851
sigue leyendo debajo	842
siguiendo	837
siguiente	854
siguiente noticia	851
sikeresen feliratkozott	1290
simak juga	1350
similar articles	681
similar posts	681
similar stories	681
simpan	1342
simpan artikel	1375
simpan untuk dibaca nanti	1375
sin comentarios	847
sin permanencia	893
single contribution	633
sinu e-posti aadress	930
sinua voisi kiinnostaa	1018
siradaki haber	2486
sisesta oma e-posti aadress	930
siste	1812
siste nyheter	1812
siste nytt	1812
sisuturundus	905
sisuturunduse artikkel	914
site map	686
sitemap	686
""", 'sk': """
skaitomiausi	1588
skaitomiausi straipsniai	1588
skaitomiausia	1588
skaitykite daugiau	1588
skaitykite toliau	1586
skaityti daugiau	1593
skaityti komentarus	1592
skaityti toliau	1586
skaityti visus komentarus	1592
skapa ett gratis konto	2359
skapa ett konto	2359
skapa gratis konto	2359
skapa konto	2359
skapa konto gratis	2359
skaties bildes	1634
skaties foto	1634
skaties video	1634
skatieties video	1634
skip ad	627
skip ads	667
skip advertisement	667
skip for now	627
skip past newsletter promotion	645
skip this	627
skip to content	686
skip to footer	686
skip to main content	686
skip to navigation	686
skjul	358	1816
skomentuj	1881	1889
skopiowano link	1881
skopiuj adres	1881
skopiuj link	1881
skriv din kommentar	349	1808	2377
skriv din kommentar her	349	1808
skriv en kommentar	349	1808	2377
skriv et svar	357
skriv inn e-post	1796
skriv inn e-postadressen din	1796
skriv kommentar	349
skriv ut	1800	2369
skriv ut artikeln	2369
skriv ut saken	1800
skype	658
""", 'sl': """
sla advertentie over	1693
sluit	1706
sluiten	1669
""", 'sm': """
sms	658
""", 'sn': """
snapchat	658
""", 'so': """
sobre el autor	851
sobre la firma	851
social	1409
social media	433	662
sociala medier	2370
sociale media	1689
sociale medier	342
solo gli abbonati possono commentare	1449
solo los suscriptores pueden comentar	883
something went wrong	745
something went wrong. please try again	745
something went wrong. please try again later	645
sommaire	1112
son dakika	2486
son dakika haberleri	2486
son haberler	2486
sonra oku	2479
sonraki	2488
sonraki haber	2486
sonraki sayfa	2488
sorodna novica	2300
sorodne novice	2300
sorodne vsebine	2300
sorotan	1350
sort by	676
sosiaalinen media	1011
sosiale medier	1801
sostieni	1392
sostienici	1392
soutenez-nous	1068
soutenir	1068
soziale medien	433
""", 'sp': """
spannend	447
spara	2369
spara artikel	2369
spara artikeln	2369
spara artikeln till senare	2369
spara till senare	2369
spausdinti	1591
special offer	635
speel video af	1730
speichern	432
spela upp	2384
spende	407
spende jetzt	407
spenden	407
spenden sie	407
spendenkonto	498
spill av	1815
spill av video	1815
spill av video her	1815
spomni me kasneje	2307
sponset	1804
sponset innhold	1804
sponsor content	667
sponsored	437	568	667	1748
sponsored content	667
sponsored links	667
sponsored message	667
sponsored message - story continues after this	667
sponsored post	667
sponsored stories	681
sponsoreret	345
sponsoreret indhold	345
sponsorizzato	1413
sponsorlu	2481
sponsorlu haber	2481
sponsoroitu	1012
sponsrat	2373
sponzorirana vsebina	2299
sponzorirano	2177	2299
sponzorisani tekst	2177
sponzorisano	2177
spotify	658
spotted a mistake	676
spotted an error	676
sprejmem	2315
sprejmi	2315
sprejmi vse	2315
spremi	2181
""", 'st': """
stampa	1408
stampa articolo	1408
stampa questo articolo	1460
standard digital	754
start free trial	635
start subscription	635
startseite	447	450
stay connected	645
stay in the know	645
stay informed	645
stay up to date	645
steady	407
stel je vraag aan onze ai	1725
stellenmarkt	482
stem her	357	1815
stem i afstemningen	357
stem i avstemningen	1815
stem nu	1728
steun ons	1670
stichworte	447
stikkord	1812
stimmen sie ab	482
stopt automatisch	1743
stories for you	681
story continues	667
story continues below	667
straipsnis prieinamas tik prenumeratoriams	1586
strictly necessary cookies	672
strinjam se	2315
strinjam se s prikazom zunanje vsebine	2315
stt	1024
stt-afp	1024
stt-reuters	1024
stumbleupon	658
stuur door	1768
stuur een correctie	1733
""", 'su': """
su questo argomento	1461
subiecte	2042
submit	628
submit a correction	676
submit comment	676
subscreva a newsletter	1959
subscreva gratuitamente	2013
subscrever	1959
subscrever newsletter	1959
subscribe	635
subscribe by email	645
subscribe for free	635
subscribe here	635
subscribe now	635
subscribe to continue	635
subscribe to continue reading	635
subscribe to get the latest posts sent to your email	645
subscribe to our newsletters	645
subscribe to read	635
subscribe today	635
subscribe via email	645
subscriber exclusive	754
subscriber only	635
subscriber-only	635
subscriber-only content	754
subscribers get more	754
subscribers only	635
subscription options	635
subscriu-t'hi	210
subscriu-te	210
subskrybuj	1871
success! check your inbox	791
successivo	1425
suche	450
suchen	450
sudah punya akun	1333
suggerisci una correzione	1441
suggest a correction	676
suggested	681
suggested articles	681
suivant	1112
suivez notre direct	1152
suivez nous	1096
suivez-nous	1096
suivi	1096
suivre	1096
suivre ce sujet	1096
suivre ce sujet et recevoir une alerte	1142
suivre cet auteur	1096
sujets	1109
sulge	913
sulge reklaam	914
sulje	1001
sullo stesso argomento	1422
sullo stesso tema	1422
sumbang	1332
summary by ai	727
suositellut	1018
suosittelemme	1018
suosituimmat	1018
support local journalism	629
support our journalism	629
support our work	629
support quality journalism	629
support the author	629
support this site	629
support us	629
support us on patreon	629
support us today	629
supported by	667
sur ce sujet	1109
sur le web	1109
suscribete	817
suscribirme	817
suscribirse	817
suscribite	893
suscribite ahora	893
suscripciones	817
susijusios naujienos	1588
sutikti su visais	1604
sutinku	1604
suurenna kuva	1020
""", 'sv': """
svar	349	1808
svara	2377
svi komentari	2181
""", 'sw': """
swisha en slant	2356
""", 'sy': """
syarat dan ketentuan	1348
syarat dan ketentuan | kebijakan privasi	1348
""", 'sz': """
szavazzon	1287
szukaj	1896
""", "t'": """
t'ha agradat aquest article	226
""", 'ta': """
ta bort annonser	2373
tag	1350	1422	2630
tag-uri	2042
taggar	2381
tagged	681
tagger	1812
tagi	1893
tagovi	2178
tags	354	447	572	681	851	1109	1350	1422	1703	1981	2630
taguri	2042
taille du texte	1095
taip pat skaitykite	1588
tak for din tilmelding	337
take our survey	676
tallenna	1010
tallenna juttu	1010
talvez mais tarde	1951
tamanho da fonte	1967
tampilkan asli	1353
tampilkan lebih banyak	1352
tampilkan lebih sedikit	1353
tartalom	1287
tautan berhasil disalin	1375
tautan disalin	1342
tautan telah disalin	1375
tavs e-pasts	1651
""", 'te': """
te has suscrito correctamente	889
te puede gustar	851
te puede interesar	851
te quedan # caracteres	883
te recomendamos	851
te-ar putea interesa	2042
teata veast	911
teavita veast	911
tee lahjoitus	1002
teilen	432
teilen auf	432
teilen und weiterempfehlen	432
teised loevad	907
tek seferlik	2471
tekst loopt door onder de advertentie	1693
tekst se nastavlja nakon oglasa	2177
tekstgrootte	1688
tekstimainos	1012
telegram	658	2096
teljes cikk	1287
telli	905
telli kohe	905
tellijale	905
tellijana saad artiklit jagada	910
tellijatele	905
tema	1812
tema dana	2178
temaer	1812
temas	851	1981
temas relacionados	851
tematy	1893
temes relacionats	241
temi	1422
temos	1588
tempo de leitura	1984
tempo di lettura	1425
tempo estimado de leitura: # minutos	1967
temps de lecture	1112
temps de lecture : # min	1112
tendances	1109
tendencias	851
tendenze	1422
tentang kami	1365
teraz nie	2248
terbaru	1350
terima semua	1348
terima semua cookie	1348
terkait	1350
terkini	1350
termini e condizioni	1415
termos de uso	1974
terms	672
terms & conditions	672
terms and conditions	672
terms apply	754
terms of service	672
terms of use	672
terpopuler	1350
terpopuler hari ini	1376
terug naar boven	1706
test din viden i ugens quiz	357
test kunnskapene dine i ukas quiz	1815
testa dina kunskaper i veckans quiz	2384
testaa tietosi viikon visassa	1020
testen	411
testez gratuitement	1076
testez vos connaissances	1140
testez vos connaissances avec notre quiz	1140
tetszik	1278
text size	657
text version	686
texto gerado por ia	2001
""", 'th': """
thank you	628
thank you for subscribing	745
thank you for watching	759
thank you to our sponsors	667
thank you! please check your inbox	791
thanks for subscribing	645
thanks for watching	759
thanks to our sponsors	667
thanks! please check your inbox	791
the article continues below	759
the story continues below	759
the video player is currently playing an ad	725
thema	447
thema's	1703
themen	447
there are no comments yet	676
there was an error, please provide a valid email address	745
these are external links and will open in a new window	657
this is an advertisement	667
this video can not be played	725
this video cannot be played	725
threads	658
""", 'ti': """
ti consigliamo	1422
ti potrebbe interessare	1422
ti potrebbero interessare	1422
ticker	447
tickets sichern	482
tidak terima kasih	1331
tidak, terima kasih	1331
tiempo de lectura	854
tiempo estimado de lectura: # minutos	836
tietosuoja	1013
tiktok	658
til forsiden	354	1812
til toppen	357	1815
tilaa	1003
tilaa nyt	1003
tilaa uutiskirje	1006
tilaa uutiskirjeet	1006
tilaajalle	1003
tilaajille	1003
tilaukset	1003
till erbjudandet	2359
till startsidan	2381
till toppen	2384
tilmeld	337
tilmeld dig	337
tilmeld dig nyhedsbrevet	337
tilmeld nyhedsbrev	337
timp de citire # min	2044
tin sau	2630
tinggalkan komentar	1349
tip us	629
tips en venn	1800
tips van de redactie	1703
tipsa	2369
tipsa oss	2377
tisk	259
""", 'to': """
today's most read	758
today's paper	686
today's top stories	681
todos los comentarios	847
toestemming	1695
toeta	905
toeta meid	905
toevoegen aan leeslijst	1768
toggle	686
toggle caption	686
toimetus soovitab	907
toimitus suosittelee	1018
toista	1020
toon alles	1707
toon deze inhoud	1723
toon inhoud	1695
toon meer	1706
toon minder	1706
toon origineel	1707
toon reacties	1699
toon vertaling	1707
top articles	681
top artikel	447
top comments	676
top headlines	681
top latest discussions	686
top news	681
top stories	572	681
top-artikel	447
top-news	447
top-themen	447
tophistorier	354
topics	681
topik	1350
topik terkait	1350
toppnyheter	2381
toppsaker	1812
topthemen	447
torna all'inizio	1425
torna su	1425
torne-se assinante	1952
torne-se membro	1952
tots els butlletins	234
toujours afficher ce type de contenu	1132
tous les commentaires	1105
tous ses articles	1130
tout accepter	1102
tout afficher	1113
tout refuser	1102
tout voir	1112
toute l'actu	1109
toutes les photos	1112
""", 'tr': """
trabaja con nosotros	878
trabalhe connosco	2003
trabalhe conosco	2003
trakteer ons op koffie	1670
trang sau	2632
transferencia bancaria	816
translated by ai	727
traueranzeigen	482
treballa amb nosaltres	228
trefwoorden	1703
trend	2486
trending	447	681	1350	1703	1981
trending deals	667
trending now	681
trending stories	681
trending today	681
trending topics	681
trimite	2035
trimite pe email	2035
trimite pe whatsapp	2069
trimite unui prieten	2069
try it free	635
""", 'tt': """
tt	2411
tt-afp	2411
tt-reuters	2411
""", 'tu': """
tu e-mail	824
tu email	824
tudo sobre	1981
tue riippumatonta journalismia	1002
tuitar	1967
tuitear	836
tulis komentar	1349
tulis komentar anda di sini	1365
tulosta	1010
tulosta juttu	1010
tumblr	658
tunnuksen luominen on maksutonta	1003
tuoreimmat	1018
tuoreimmat uutiset	1018
turinio rinkodara	1595
tutti gli aggiornamenti qui	1452
tutti i commenti	1418
tutup	1331
""", 'tw': """
tweet	657	1342	1408
tweet this	657
tweeta	2369
tweeter	1095
tweetle	2479
tweetnij	1881
tweetnout	259
twitter	658
twitter-inhalte erlauben	440
twittern	432
""", 'ty': """
tyck till	2377
tylko w serwisie	1893
type your email	645
""", 'u ': """
u fokusu	2178
""", 'ud': """
udskriv	341
udvalgt	354
udvid	358
""", 'ui': """
uitgelicht	1703
uitklappen	1707
uitloggen	1673
""", 'uk': """
ukryj	1897
""", 'ul': """
ultim'ora	1422
ultime news	1422
ultime notizie	1422
ultimele articole	2042
ultimi articoli	1422
""", 'um': """
um assinante ofereceu-lhe este artigo	2020
umfrage wird geladen	482
""", 'un': """
un abbonato ti ha regalato questo articolo	1460
un subscriptor t'ha regalat aquest article	240
understood	687
une erreur dans l'article	1105
uneix-te a la conversa	226
unfollow	662
unisciti al nostro canale	1409
unlisted	686
unlock this article	635
unohditko salasanan	1003
uns folgen	433
unser bestes angebot	503
unser newsletter	419
unsere empfehlung	447
unsere empfehlungen	447
unsere newsletter	419
unsere top-themen	508
""", 'up': """
up next	681
upgrade now	635
upgrade to founding member	635
upgrade to paid	629
uplati	2170
uppfattat	2385
""", 'us': """
ustawienia	1886
ustawienia cookies	1886
""", 'ut': """
utiles	1102
utvalgt	1812
utvalt	2381
utvid	1816
""", 'uu': """
uudiskiri	930
uudiskirjad	930
uusimmat	1018
uutiskirje	1006
uutiskirjeet	1006
""", 'uw': """
uw e-mailadres	1678
""", 'uy': """
uygulamayi indir	2527
uygulamayi indirin	2527
""", 'va': """
vaata galeriid	912
vaata ka	907
vaata kommentaare	911
vaata pilte	912
vaata videost	912
vaata videot	912
vaata videot siit	912
vacatures	1728
vagas de emprego	2003
vai al contenuto	1425
vain tilaajille	1003
vakances	1634
valikko	1020
valorar	847
van onze partners	1703
vandaag	1703
vandaag niet	1669
var artikkelen nyttig	1808
var artiklen nyttig	349
var dette nyttig	1815
var oppsummeringen nyttig	1808
var opsummeringen nyttig	349
var saken nyttig	1808
varovanje osebnih podatkov	2315
vastaa	1017
vastaa kyselyyn	1020
vastaa lukijakyselyyn	1020
""", 've': """
ve zkratce	267
vedi anche	1422
vedi dettagli	1426
vedi i # commenti	1449
vedi i commenti	1418
vedi i risultati	1426
vedi la mappa	1426
vedi tutte	1425
vedi tutti	1425
vedi tutto	1425
veilig betalen	1672
ver # comentarios	847
ver bio	870
ver comentarios	847
ver contenido	844
ver contenido externo	874
ver detalhes	1985
ver detalles	855
ver documento	855
ver el mapa	855
ver essa foto no instagram	1999
ver este tuit	874
ver fotos	854
ver galeria	1984
ver los comentarios	847
ver mais	1984
ver mapa	855	1985
ver menos	855	1985
ver ofertas	817	1955
ver original	855	1985
ver perfil	870	2011
ver resultado parcial	2009
ver resultados	883
ver resultados de la encuesta	883
ver todas	854	1984
ver todo	854
ver todos	854	1984
ver tudo	1984
verbergen	1707
verder zonder te steunen	1669
vergroot	1706
vergroot afbeelding	1706
vergroten	1707
verlagsangebot	437
verlagsbeilage	509
verschicken	432
versenden	432
verstanden	451
verwandte artikel	447
verwandte themen	447
verwante artikelen	1703
veuillez saisir une adresse e-mail valide	1145
veure # comentaris	226
veure perfil	232
veure totes les ofertes	238
vezane vesti	2178
vezane vijesti	2178
vezi # comentarii	2055
vezi comentariile	2041
vezi detalii	2045
vezi harta	2045
vezi mai mult	2044
vezi originalul	2045
vezi rezultatele	2055
vezi toate	2044
vezi toate newsletterele noastre	2062
vezi toate ofertele de abonament	2067
vezi tot	2045
vezi videoclipul	2061
""", 'vi': """
vi har lukket for kommentarer	349
viber	658	2096
videa	267
video	267	354	1350	1422	1812	2042	2381	2486	2630
video abspielen	484
video ad	667
video afspelen	1730
video anschauen	484
video ansehen	484
video laden	440
video terkait	1350
video's	1703
videoen afspilles her	357
videoen kan ikke afspilles	357
videolar	2486
videos	447	851
videot	1018
videoyu izle	2488
videoyu izleyin	2488
view all	686
view all newsletters	645
view comment	676
view comments	676	686
view details	687
view full size	686
view gallery	686
view image	686
view image in fullscreen	686
view map	687
view more	686
view on instagram	657
view our privacy policy	725
view plans	635
view post on instagram	725
view post on x	725
view results	687
view subscription options	635
view this post on facebook	725
view this post on instagram	725
view this post on threads	725
view this post on x	725
viimased uudised	907
virement	1075
virement bancaire	1075
vis alle	357	1815
vis bildetekst	1815
vis detaljer	358	1816
vis flere	357	1815
vis indhold	346
vis innhold	1805
vis innlegg fra facebook	1815
vis innlegg fra instagram	1815
vis kart	1816
vis kommentarer	349	1808
vis kort	358
vis mer	1815
vis mere	357
vis mindre	358	1816
vis original	358	1816
vis oversettelse	1816
vis resultater	358	1816
visa alla	2384
visa detaljer	2385
visa fler	2384
visa kartan	2385
visa kommentarer	2377
visa mer	2384
visa mindre	2385
visa original	2385
visa resultat	2385
visualizza questo post su instagram	1439
""", 'vk': """
vk	658
""", 'vo': """
voce sintetica	1441
voeg toe aan je leeslijst	1744
voir aussi	1109
voir ce post	1132
voir ce tweet	1132
voir cette publication sur instagram	1132
voir l'original	1113
voir la carte	1113
voir la traduction	1113
voir le contenu	1102
voir le diaporama	1112
voir les # commentaires	1140
voir les commentaires	1105
voir les offres	1076
voir les photos	1112
voir moins	1112
voir plus	1112
voir plus de commentaires	1105
voir ses articles	1130
voir son profil	1130
voir tous ses articles	1130
voir tout	1112
voit perua tilauksen milloin tahansa	1006
voit peruuttaa milloin vain	1003
volg	1689
volg dit onderwerp	1689
volg ons	1689
volgen	1689
volgend artikel	1703
volgende	1706
volgende pagina	1706
vollbild	450
vols eliminar la publicitat	228
vols llegir l'article sencer? subscriu-te	238
voltar ao topo	1984
volver arriba	854
von ki zusammengefasst	478
voor abonnees	1673
vorherige seite	450
vorheriger artikel	447
vorig artikel	1703
vorige	1706
vorlesen	432
vorlesen lassen	432
vormista tellimus	905
vorteile sichern	411
vota a la nostra enquesta	226
vota en nuestra encuesta	883
vota il nostro sondaggio	1449
vota nel nostro sondaggio	1449
vote na nossa enquete	2009
votez dans notre sondage	1140
votez pour faire entendre votre voix	1140
votre adresse mail	1145
votre commentaire	1105
votre e-mail	1085
votre email	1085
vous aimerez aussi	1109
vous aimerez lire	1109
vous avez lu # articles sur # ce mois-ci	1149
vous avez une question	1105
vous n'avez pas encore de compte	1149
vous pourriez aimer	1109
vous pourriez aussi aimer	1109
vous pouvez offrir # articles par mois	1152
""", 'vr': """
vraag het ai	1725
vraag het onze ai	1725
""", 'vs': """
vsebina je zaklenjena	2296
vsi komentarji	2303
vstoupit do diskuse	266
vstoupit do galerie	269
vstupte do diskuse	266
""", 'vu': """
vul de vragenlijst in	1728
vul een geldig e-mailadres in	1736
""", 'vy': """
vytisknout	259
""", 'w ': """
w tym artykule	1893
""", 'wa': """
waardeer dit artikel	1740
waardeer dit verhaal	1740
wachtwoord vergeten	1673
war diese zusammenfassung hilfreich	478
was andere lesen	447
was deze samenvatting nuttig	1725
was this helpful	676
was this summary helpful	727
was this summary useful	727
was this translation helpful	727
watch above	734
watch below	734
watch here	734
watch more	681
watch next	681
watch on youtube	734
watch the full video	734
watch video	686
""", 'we': """
we care about your privacy	672
we recommend	681
we value your privacy	672
weekly newsletter	645
wees de eerste die reageert	1699
weigeren	1695
weiter nach der anzeige	509
weiter zum artikel	406
weitere artikel	447
weitere artikel zum thema	508
weitere links	447
weitere meldungen	447
weitere nachrichten	447
weitere news	447
weitere newsletter	494
weitere podcasts	447
weitere themen	447
weitere videos	447
weiterempfehlen	432
weiteres	447
weiterlesen	450
weniger anzeigen	450
werbeanzeige	437
werbliche inhalte	437
werbung	437
werbung folgt	550
werbung von unserem partner	509
werde mitglied	407
werden sie mitglied	407
werden sie teil unseres teams	482
wesprzyj	1868
wesprzyj nas	1868
""", 'wh': """
what do you think	676
what to read next	681
whatsapp	658	2096
why trust us	759
why you can trust our reviews	759
why you can trust us	759
""", 'wi': """
wideo	1893
""", 'wo': """
word lid	1670
word supporter	1670
word vriend	1670
""", 'wr': """
write a comment	676
write a review	676
""", 'ws': """
wspieraj	1868
wspieraj nas	1868
wspieram	1868
wszystkie	1896
wszystkie komentarze	1889
""", 'wu': """
wunschbetrag	410
""", 'wy': """
wybrane dla ciebie	1893
wydarzenia	1893
wydrukuj	1881
wyloguj	1871
wyszukaj	1896
""", 'x': """
x	658	1280
""", 'x ': """
x (twitter	658
x facebook	657
""", 'x.': """
x.com	658
""", 'xe': """
xem clip	2656
""", 'xi': """
xing	658
""", 'ya': """
ya eres suscriptor	817
ya he donado	812
ya soy socio	812
ya te has registrado	817
ya tengo cuenta	817
ya tienes cuenta	817
ya tienes una cuenta	817
yanitla	2485
yapay zekaya sor	2485
yazdir	2479
yazi boyutu	2479
yaziyi dinle	2479
""", 'ye': """
yearly	628
yerinizi ayirtin	2488
yes	676
""", 'yo': """
yorum	2485
yorum kurallari	2485
yorum yap	2485
yorum yaz	2485
yorum yazin	2485
yorumlar	2485
yorumlari oku	2485
yorumunuzu yazin	2485
you are now subscribed	745
you are subscribed	745
you can change how much you give or cancel your contributions at any time	629
you have # seconds	667
you may also be interested in	681
you may also enjoy	681
you may also like	681
you may have missed	681
you may like	681
you might also be interested in	681
you might also like	681
you might like	681
you're in	645
you're subscribed	745
your account	635
your comment	676
your donation is tax-deductible	750
your email	645
your email address	645
your gift is tax-deductible	750
your privacy choices	672
your privacy is important to us	672
your subscription is confirmed	745
youtube	658
youtube-inhalte erlauben	440
""", 'yu': """
yukari	2488
""", 'z ': """
z ostatniej chwili	1893
""", 'za': """
zaakceptuj wszystko	1886
zaboravljena lozinka	2171
zadejte e-mail	256
zadejte e-mailovou adresu	256
zadnje novice	2300
zadnje objave	2300
zahl ich	407
zahlungsart	410
zahlungsarten	410
zahlungsmethode	410
zahlungsmethoden	410
zalo	2620
zaloguj	1871
zamknij	1867
zapisz	1881
zapojte se do diskuse	266
zapri	2307
zaregistrovat se	252
zarejestruj	1871
zaten abone misiniz	2472
zatvori	2186
zavrni	2315
zavrni vse	2315
""", 'ze': """
zet op leeslijst	1768
""", 'zi': """
zie ook	1703
ziedot	1627
zip code	645
""", 'zo': """
zobacz komentarze	1889
zobacz wszystkie	1896
zobacz wyniki	1897
zobrazit diskusi	266
zobrazit galerii	269
zobrazit mapu	270
zobrazit obsah	263
zoek	1706
zoeken	1706
zonder jouw steun kunnen we dit werk niet doen	1740
zoom	686
zoom in	687
""", 'zu': """
zu den abo-angeboten	411
zu den angeboten	503
zu den kommentaren	443
zugang freischalten	411
zuklappen	451
zum abo	411
zum abo-shop	503
zum aboshop	503
zum angebot	411
zum artikel	450
zum dokument	451
zum gewinnspiel	482
zum inhalt	450
zum inhalt springen	450
zum kommentieren anmelden	443
zum podcast	484
zum quiz	482
zum seitenanfang	450
zum thema	447	450
zum video	484
zur bildergalerie	450
zur diskussion	443
zur fotostrecke	450
zur karte	451
zur mediathek	484
zur merkliste	504
zur navigation	450
zur newsletter-anmeldung	419
zur startseite	447
zur themenseite	450
zur umfrage	482
zusammenfassung mit ki	478
zustimmen	440
zustimmen und weiter	440
"""}

START = {'#': """
#	416 K wochen kostenlos	416 K wochen gratis	416 K monat kostenlos	1564 K줄 요약	1751 K weken voor	1751 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	726 K post shared by	726 K video posted by	726 K post by	827 K tu correo	1111 K lire aussi	1111 K lire également	1312 K gombra kattintva	1312 K telegramon	1312 K facebookon	1314 K cikk a	1314 K cikk folytatódik	1320 K cikket mesterséges	1322 K teljes beszélgetés	1322 K teljes interjú	1401 K tutti i contenuti	1435 K cura della redazione	1995 K autora escreve segundo o novo
""", 'ab': """
abbonati	1394 K a
abonneer	1750 K je op	1774 K
abonnez	12 K-vous	1074 K-vous à
abonniere	12 K	539 K
abonnieren	12 K sie	409 K sie	539 K sie
about	688 K the author	688 K the authors	688 K the writer
abstimmung	522 K:
""", 'ac': """
accepted	634 K payment methods:	634 K cards:
acceso	820 K ilimitado
accesso	1401 K illimitato
acesso	1958 K ilimitado
acest	2054 K rezumat	2054 K articol a fost tradus
achou	7 K algum
achtergrond	1705 K:
acompanhe	12 K
acquista	1445 K la rivista
actie	1777 K:
""", 'ad': """
ad	761 K:
ada	1363 K kesalahan di artikel
add	12 K us	712 K	792 K
additional	763 K reporting by
adja	1312 K meg
adjon	1312 K hozzá
administratorem	1916 K danych osobowych jest	1916 K twoich danych	1916 K państwa danych	1916 K pani/pana danych	1916 K podanych
advertise	732 K with
advertisement	761 K:
""", 'af': """
afmelden	1764 K kan
afspil	386 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	392 K har	728 K summaries	728 K-generated summaries	729 K tools were	729 K was used	729 K helped	729 K assisted	1508 Kがこの記事	1508 Kによる自動	1508 K要約	1508 Kによる要約	1508 Kが選んだ	1508 Kに質問	1508 ※K	1564 K 요약은	1564 K 뉴스 요약	1726 K kan fouten maken. controleer	1726 K-samenvattingen	1854 K har	2049 K informații	2049 K un subiect	2049 K un pont	2049 K fost martor	2421 K har	2704 K摘要	2704 K重點	2704 K重点	2704 K生成	2704 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	2017 K o	2017 K a	2017 K-nos a
""", 'ak': """
aktifkan	1340 K notifikasi
aktiver	386 K	1847 K
aktivera	2415 K
aktiviere	524 K
aktivieren	524 K sie
aktuelle	448 K nachrichten aus
""", 'al': """
al	829 K registrarte	875 K mostrar este contenido	1677 K lid	1763 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
all	27 K comments	786 K content ©
alla	27 K kommentarer	27 K inlägg	2382 K artiklar om	2386 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	355 K artikler om	359 K artikler af	448 K artikel zu	448 K artikel von	449 K infos:	449 K news:	452 K artikel von	483 K folgen	1704 K artikelen over	1708 K artikelen van	1813 K saker om	1817 K artikler av
alleen	1677 K voor abonnees	1756 K leden kunnen reageren
alles	448 K zum thema	448 K zu	1704 K over	1745 K over
allow	656 K notifications	671 K ads on
already	794 K	794 K have
als	416 K abonnent	416 K abonnentin	428 K app	505 K abonnent können sie	505 K abonnentin können sie	1677 K abonnee
also	682 K in	683 K read	683 K on this site:	683 K worth reading:	683 K on this topic:	787 K in the news:	1259 K read:	1259 K read-
alt	355 K om	1813 K om
alte	2071 K știri din
altre	1423 K notizie su	1462 K notizie di
altri	1423 K articoli su	1427 K articoli di
altro	1423 K su	1424 K su questo tema:
""", 'am': """
am	2053 K citit și sunt de acord
""", 'an': """
ancora	32 K nessun commento
anda	1357 K punya
ange	2415 K
angiv	386 K
anketa	268 K:
anlatmamiz	2516 K gereken
anna	920 K vihjest	920 K vihje	1049 K
annonces	1135 K légales : publiez
annullare	1406 K l'iscrizione
ansvarig	2413 K utgivare:
ansvarlig	1844 K redaktør:
answer	792 K
anuncie	2004 K no	2004 K na
any	27 K comment	771 K	793 K
""", 'ap': """
apa	1363 K reaksi anda
apakah	8 K artikel	1357 K anda punya	1363 K ringkasan ini	1363 K artikel ini	1363 K berita ini	1363 K informasi ini
apoya	815 K	815 K a
app	428 K herunterladen	428 K laden	1684 K voor android	1720 K
apply	774 K now
approfondimento	1424 K:
approfondisci	1424 K
apresentado	2007 K por
""", 'aq': """
aquest	225 K resum	225 K text ha estat traduït	225 K article ha estat traduït
""", 'ar': """
ar	1616 K straipsnis
arbejder	366 K du
arbetar	2393 K du
archives	1111 K :
are	689 K you affected by	771 K you	793 K you
arrives	748 K every
article	1125 K traduit
articles	688 K by
articol	2054 K tradus	2058 K susținut de
articolo	1442 K tradotto
artificial	729 K intelligence
artificiell	2421 K intelligens har
artikel	1351 K terkait:	1362 K ini diterjemahkan	1362 K ini ditulis dengan	1362 K ini dibuat dengan	1362 K ini merupakan hasil	1377 K ini telah tayang di	1377 K ini pertama kali tayang	1377 K ini pernah tayang	1377 K ini sudah tayang	1747 K gaat verder onder	1747 K loopt door onder	1747 K gaat verder na
artikeln	2417 K fortsätter
artikkel	937 K jätkub
artikkelen	1850 K fortsetter
artikkeli	1051 K jatkuu
artiklen	388 K fortsætter
""", 'as': """
ascolta	1 K	1424 K:	1448 K il podcast	1448 K la puntata
ask	688 K us here	728 K the	728 K our
assine	1958 K para
assista	1983 K:	2008 K ao vídeo acima	2008 K ao vídeo abaixo	2008 K ao vídeo
""", 'at': """
atbildi	1655 K
atlikite	1606 K testą
atradi	1647 K kļūdu
atsakykite	1615 K
""", 'au': """
auch	449 K interessant	449 K interessant:	449 K lesenswert	449 K spannend:	507 K bei uns:	531 K lesen:
aucun	32 K commentaire
audio	285 K vytvořila	733 K version of this	877 K generado	1442 K generato	2054 K generat
auf	436 K facebook, instagram	436 K instagram, facebook	436 K facebook und instagram	436 K facebook oder instagram
aus	449 K dem archiv:	507 K unserem archiv:	536 K dem englischen übersetzt	536 K dem französischen übersetzt	536 K dem amerikanischen übersetzt	536 K dem englischen von	536 K dem französischen von
author	688 K bio
autor	283 K je	301 K:	939 K:	1923 K:	1923 K: (	2192 K je	2253 K je	2271 K:
autore	1641 K:
autori	2253 K sú
autorica	2192 K je
autorius	1619 K:
autorka	283 K je	2192 K je	2253 K je
autors	1641 K:
""", 'av': """
available	652 K on the app store	652 K on google play
avec	1091 K l'application
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé
avtor	2313 K je	2328 K:
avtorica	2313 K je
""", 'ay': """
ayrica	2487 K okuyun	2487 K bakin	2487 K bakin:
""", 'az': """
az	1320 K összefoglalót
""", 'ba': """
baca	1351 K juga	1351 K juga:	1351 K:	1351 K selengkapnya	1351 K selengkapnya:	1351 K selanjutnya:	1356 K berita	1369 K berita tanpa iklan	1377 K berita lainnya	1377 K artikel lainnya	1377 K artikel lain	1377 K berita selengkapnya	1378 K ini juga:	1378 K pula:	1378 K lagi:
background	683 K:	757 K reading:
bagaimana	1363 K reaksi anda	1363 K pendapat anda	1363 K menurut anda
baggrund	356 K:
bagikan	3 K
baixe	13 K
bakgrund	2383 K:
bakgrunn	1814 K:
bakiniz	2487 K:
balso	1655 K
balsuokite	1615 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	779 K part of our
beachten	28 K sie bitte
become	625 K a member	625 K a subscriber	632 K a member of	741 K a member to comment	779 K part of our
bekijk	1705 K ook	1705 K:	1705 K hier	1705 K ook:	1708 K alle artikelen van	1729 K de video	1729 K de hele uitzending	1729 K de uitzending	1729 K de beelden	1729 K hier het hele	1731 K de video:	1774 K
bel	1720 K
belanja	1364 K di toko
beli	1364 K tiket
beluister	1 K	1729 K de podcast	1729 K onze	1774 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1364 K dengan tim
beri	1363 K rating	2302 K tudi
berikan	1363 K penilaian anda	1367 K suara anda
berikutnya	1378 K:
berita	1362 K ini diringkas	1377 K ini telah tayang	1378 K lainnya:
berite	2302 K tudi
besedilo	2313 K izraža	2316 K je prevedeno	2319 K je objavljeno v
bestel	1774 K
bestelle	539 K
bestellen	539 K sie
bestil	386 K
bestill	1847 K
besuche	12 K uns	539 K
besuchen	12 K sie uns	539 K sie
bewerten	539 K sie
bezahlte	533 K anzeige der	533 K anzeige des	533 K anzeige von
bezoek	1774 K
""", 'bi': """
bi	2332 K radi delali pri nas
bildergalerie	449 K:
bir	7 K hata	2505 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	516 K halten sie sich an die	516 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	751 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	1821 K medlem av	1821 K abonnent på	1847 K	2390 K medlem i	2390 K prenumerant på	2415 K
blijf	28 K
bliv	31 K den første	363 K medlem af	363 K abonnent på	372 K testlæser	372 K klogere på	386 K
blocking	671 K ads
""", 'bo': """
bodite	31 K prvi
boka	2415 K
bol	2257 K pre vás	2257 K článok
bola	2257 K pre vás
bolo	2257 K pre vás	2257 K toto
book	386 K	730 K your ticket	730 K tickets	792 K
""", 'br': """
brak	32 K komentarzy
bron	1719 K: anp	1719 K: belga
browse	774 K jobs	792 K
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	2523 K özeti	2523 K çeviriyi
buat	1383 K akun gratis
buchen	539 K sie
budi	31 K prvi
budite	31 K prvi
buka	1383 K akses penuh dengan
bunu	2487 K da okuyun:
buy	730 K tickets	730 K your ticket	730 K your tickets	792 K
""", 'by': """
byl	286 K pro vás	286 K článek
byla	286 K pro vás
bylo	286 K pro vás	286 K toto
""", 'c': """
c	696 (K) #
""", 'ca': """
cadastre	1958 K-se para
can	739 K't see the poll	739 K't see the quiz	739 K't see this poll	793 K you
canal	41 K de denúncias da redação
cancel	642 K anytime	642 K at any time
catch	12 K us	666 K us on	733 K up on bbc	757 K up:	792 K	792 K up on
""", 'ce': """
ce	33 K părere	1125 K texte a été traduit	1126 K résumé	1135 K numéro est en vente	1135 K numéro est disponible
cek	1356 K
celoten	2327 K članek preberite
ces	1125 K points clés
cet	8 K article vous	1125 K article a été traduit
cette	1125 K traduction a été	1126 K synthèse
""", 'ch': """
chcesz	1927 K u nas pracować	1927 K pracować u nas
chcete	305 K u nás pracovat	305 K pracovat u nás	2275 K u nás pracovať	2275 K pracovať u nás
che	33 K ne pensi
check	792 K out	1774 K
chia	3 K sẻ
choose	625 K a plan	639 K a plan	712 K
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1424 K qui
click	713 K here to join	713 K to join	735 K here for more	743 K here to download	743 K to download	775 K play	792 K
clique	1983 K aqui	2008 K no player acima
cliquez	1111 K ici
clube	2004 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1374 K
colunista	1994 K do	1994 K da
come	730 K and meet	792 K
comentarii	5 K
comentariile	5 K	27 K	2056 K nu reprezintă	2056 K aparțin
comentarios	5 K	27 K	884 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2056 K tău va
commandez	1135 K notre	1135 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	741 K must
commenti	5 K	27 K
commenting	5 K	741 K is
comments	5 K	5 K on this	27 K	741 K are reserved	741 K are for	741 K are open to	741 K are only
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	792 K
compra	879 K aquí
condividete	3 K
condividi	3 K
confira	1983 K:	1983 K também	1983 K também:
conhece	1998 K algum caso
connect	12 K with	666 K with us
conoces	864 ¿K	869 ¿K algún
consider	625 K making	625 K giving
consiglia	3 K
consulta	853 K aquí
consultez	1135 K les avis de décès	1135 K nos offres
contact	688 K the author	688 K the reporter	688 K:	688 K this reporter	720 K	792 K
contacta	857 K con	858 K con
contacte	857 K con	858 K con
contacter	1114 K l'auteur
contactez	1114 K l'auteur	1114 K-nous	1129 K l'auteur
contacto	873 K:
contate	1986 K o autor
contatta	1427 K l'autore
contenido	820 K premium	877 K generado	881 K ofrecido por
contenu	1125 K généré	1138 K proposé par	1138 K sponsorisé par
contenuto	1442 K generato	1447 K offerto da
contingut	225 K generat	229 K ofert per
continue	751 K reading	752 K reading with
contributions	27 K
controleer	1774 K
copy	3 K link to	3 K the link	3 K article	803 K this url	803 K this link
copyright	458 K	696 K ©	696 K #	696 K:	696 K by	2271 K ©
cosa	33 K ne pensi
""", 'cr': """
create	639 K an account to	792 K	794 K an account	794 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	1312 K
csatlakozzon	1312 K
""", 'cy': """
cyber	751 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	1908 K ten artykuł	1908 K artykuł	1908 K ten tekst	1908 K to podsumowanie	1908 K to streszczenie	1908 K podobał	1908 K znalazłeś	1908 K znalazłaś	1908 K ta informacja	1908 K ta treść
czytaj	1894 K więcej o	1895 K także	1895 K także:	1895 K też	1895 K też:	1895 K również	1895 K więcej	1895 K:	1925 K dalej z
""", 'da': """
da	1424 K leggere:	2196 K li vam	2196 K li je članak	2196 K li je tekst
daarna	1677 K kun je
daftar	1364 K webinar	1383 K gratis
daftarkan	1364 K diri anda
dagelijkse	1681 K nieuwsbrief
daha	2487 K fazlasi:
dalies	1655 K
dalsza	1911 K część
dalyvaukite	1615 K
danach	416 K # euro
dann	416 K # euro
dans	1091 K l'application	1108 K les commentaires
dapatkan	1356 K
darovat	298 K
darte	829 K de baja
darujte	298 K	2269 K
das	448 K beste aus	449 K könnte sie auch interessieren	449 K könnte dich auch interessieren	449 K könnte sie interessieren:	449 K könnte sie auch interessieren:	449 K könnte dich auch interessieren:	483 K ganze interview	483 K komplette interview	517 K kommentieren	531 K lesen andere:
dazu	449 K auch:	507 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	1729 K podcast is te beluisteren	1747 K tekst gaat verder onder	1747 K tekst loopt door onder	1747 K tekst gaat verder na
deel	3 K dit	3 K het	1774 K
dein	27 K kommentar	516 K feedback hilft
deine	486 K meinung ist uns wichtig	516 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	386 K med	386 K artiklen	1847 K med	1847 K saken
dela	3 K artikeln	3 K den här	3 K texten	2415 K med	2415 K artikeln
deli	3 K
delite	3 K
delivered	748 K every	748 K each
delta	1830 K i vår	1847 K	2399 K i vår	2415 K
deltag	372 K i vores	386 K
den	26 K här sammanfattningen
dengarkan	1 K	1351 K:	1366 K podcast	1366 K juga
denne	26 K opsummering
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	541 K ki-assistent
derechos	861 K reservados
descarga	13 K
descargue	13 K
descarrega	13 K	233 K't l'app	233 K't la nostra	233 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	879 K nuestros	879 K nuestras
descuentos	879 K exclusivos para suscriptores
despre	2051 K autor
detaljnije	2180 K:
detaylar	2487 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	2487 K okuyun:
deze	26 K samenvatting	1677 K maand nog	1726 K tekst	1726 K vertaling	1726 K ai	1747 K tekst gaat verder na
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	769 K you find this	771 K you	793 K our	793 K we	793 K you	799 K our ai	799 K the ai
die	5 K kommentarfunktion	5 K kommentare	479 K zusammenfassung	483 K neue folge	483 K aktuelle folge	483 K komplette folge	483 K ganze folge	483 K ganze sendung	486 K umfrage wird durchgeführt	515 K debatte zu
diese	479 K meldung
dieser	479 K artikel	479 K text	479 K beitrag
dieses	479 K interview
dig	757 K deeper:
digital	751 K subscriptions	794 K access
din	27 K kommentar
dinleyin	2487 K:
directement	1088 K dans votre
direkt	2383 K:
direkte	1814 K:
disclaimer	696 K:	1241 K:
discover	23 K more from	792 K
diskuse	5 K
diskusia	5 K
diskutieren	539 K sie
diskutujte	28 K
diskuze	5 K
disponible	233 K a l'app store	233 K a google play	832 K en google play	887 K en app store	887 K en google play y	1143 K sur google play
distribuie	3 K
distributed	763 K by
disusun	1362 K dengan
dit	27 K indlæg	1726 K artikel	1726 K stuk	1726 K bericht	1726 K verhaal	1763 K artikel lees je ook in	1763 K verhaal lees je ook in	1776 K artikel is ook	1776 K verhaal is ook	1776 K artikel bevat	1776 K verhaal bevat	1776 K verhaal verscheen	1776 K stuk verscheen
""", 'do': """
do	33 K you agree	688 K you have a tip	689 K you know more	689 K you have information	689 K you work at	689 K you work in	689 K you have any information	689 K you have a story	737 K our	771 K you have	793 K you
doe	1732 K de quiz	1732 K mee met ons	1732 K mee met onze	1732 K mee aan ons	1732 K mee aan onze	1774 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1313 K vannak
don	649 K't miss	683 K't miss:	787 K't miss this:
dona	815 K a	1394 K a
donasi	1372 K untuk
donate	625 K now	625 K today	632 K to
doneer	1750 K aan
donnez	1108 K votre avis
dossier	1111 K :
dostupno	2203 K na	2203 K u
dowiedz	1895 K się więcej
download	13 K	792 K	1340 K aplikasi	1369 K	1774 K
""", 'dp': """
dpa	458 (K
""", 'dr': """
drukuj	1919 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	366 K kan tippe os	366 K kan sende os	385 K har brugt	385 K har læst	386 K får en mail	386 K kan også	548 K hast schon ein abo	548 K hast dein limit	1845 K har lest	1845 K har #	1847 K får en e-post	1847 K kan også	1847 K finner oss	2393 K som källa	2414 K har läst	2414 K har #	2415 K får ett mejl	2415 K kan också	2415 K hittar oss
dukung	1372 K	1372 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	720 K-mail	1312 K-mailt küldtünk
""", 'ea': """
earlier	757 K coverage:
""", 'eb': """
ebenfalls	449 K interessant:
""", 'ed': """
edited	764 K by
editing	696 (K by	697 K by	698 K by
editor	683 K's picks:	1359 K:	1359 K :
""", 'ee': """
een	1724 K bericht gedeeld door	1724 K post gedeeld door
eerder	1731 K schreven we:	1731 K verschenen:
""", 'ei': """
ei	32 K vielä kommentteja	1049 K sitoutumista
ein	477 K beitrag geteilt von	477 K von	477 K post von
einen	416 K monat kostenlos
""", 'el': """
el	227 K teu comentari serà	882 K vídeo comenzará	882 K video comenzará
elinizde	2516 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2007 K parceria com
email	3 K this	688 K the author	688 K us	720 K	792 K
empfehlen	3 K sie	539 K sie
empfiehl	539 K
""", 'en': """
en	229 K col·laboració amb	820 K otro dispositivo	827 K tu correo	827 K su correo	827 K tu buzón	827 K tu email	841 K facebook y twitter	841 K facebook, twitter	841 K facebook y x	850 K los comentarios	853 K vídeo:	853 K directo	853 K contexto:	881 K colaboración con	1073 K faisant un don	1082 K tant qu'abonné	1088 K vous inscrivant	1111 K savoir plus	1111 K direct	1138 K partenariat avec	1154 K vidéo -	1154 K images -
enable	656 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K
end	778 K your day with
endet	416 K automatisch
enjoy	751 K
enjoying	649 K this article
entdecke	23 K mehr von	539 K
entdecken	539 K sie
entenda	1983 K:
entra	12 K nel
entre	12 K no
envia	220 K'ns
envianos	868 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	366 K du	1824 K du
erbjudande	2399 K till dig som
erhalten	539 K sie
erscheint	495 K jeden	495 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	871 K corresponsal	871 K redactor de	871 K redactora de	871 K jefe de	871 K jefa de
escanea	868 K el código	887 K el código para descargar
escolta	1 K	231 K el pòdcast	231 K el podcast	231 K el nostre pòdcast	231 K el nostre podcast
escoltar	1 K
escucha	1 K	882 K el pódcast	882 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1151 K
esta	877 K noticia ha sido traducida	877 K traducción se ha hecho	877 K traducción ha sido	877 K función utiliza	884 K noticia pertenece a	2002 K tradução foi feita	2002 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	820 K contenido es exclusivo	875 K contenido procede de	875 K contenido proviene de	877 K texto ha sido traducido	877 K artículo ha sido traducido	879 K reportaje forma parte del número	879 K artículo forma parte del número	884 K artículo pertenece a	2002 K texto foi traduzido	2002 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	216 K pot interessar:
""", 'ex': """
exclusief	1677 K voor abonnees
exclusivo	820 K para suscriptores
existing	639 K subscriber	639 K subscribers
explainer	683 K:
explore	683 K more:	792 K
""", 'ez': """
ez	1286 K is érdekelheti:
""", 'fa': """
fai	1451 K il quiz	1451 K il test	1451 K il nostro
faites	1073 K un don	1074 K un don à
fale	1986 K com o autor	1995 K com o repórter	1995 K com a repórter
fandt	7 K du
fant	7 K du
""", 'fe': """
feedback	771 K
feel	704 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
""", 'fi': """
fii	31 K primul
filed	683 K under:
fill	792 K in	792 K out
film	1911 K znajdziesz
find	12 K us	12 K os	666 K us on	666 K me on	732 K your next job	792 K
finden	12 K sie uns	539 K sie
finn	12 K oss
first	803 K published by	803 K published in the
fizessen	1312 K
""", 'fl': """
flash	751 K sale
fler	2382 K artiklar om	2386 K artiklar av
flere	355 K artikler om	359 K artikler af	1813 K saker om	1813 K saker fra	1814 K saker om	1817 K saker av	1830 K jobber på
""", 'fo': """
foglald	1312 K le
foglalja	1312 K le
folge	12 K	539 K
folgen	12 K sie	539 K sie
folgt	12 K
follow	12 K	666 K us	666 K @	666 K all the latest	666 K the latest	666 K our	713 K the	720 K	792 K	1356 K
for	13 K a better	13 K the best	735 K more news	735 K more local	735 K more stories	735 K more on	735 K more coverage	735 K more of our	735 K more from	735 K the latest	743 K the best experience	743 K the best reading experience	751 K just	751 K only	757 K more on the story	782 K just	782 K only	786 K reprint	786 K reprints
fortsett	1850 K å lese
forward	3 K this
foto	1659 K:	2180 K galerija:
fotogalerie	268 K:
fotogalerija	2302 K:
fotostrecke	449 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	479 K unsere ki
frage	541 K des tages
fragen	479 K sie unsere ki
freier	502 K zugang für abonnenten
from	683 K the archive:	683 K our archive:	683 K our archives:	782 K only	782 K just
""", 'fu': """
fuiste	869 ¿K testigo
full	683 K story:	683 K coverage:
funnet	7 K en
further	683 K reading:
""", 'fy': """
fyll	1847 K inn	2415 K i
""", 'ga': """
ga	1774 K mee
gabung	12 K	1356 K
gambas	1351 [K:video
gaukite	1615 K
""", 'ge': """
ge	2415 K
geben	539 K sie
geef	3 K dit
gem	386 K
generative	729 K ai
gerelateerd	1731 K:
gesponsert	533 K von
gesponsord	1747 K door
get	13 K the app	13 K our	23 K	625 K in touch	649 K the latest	649 K breaking news	656 K notified	713 K	713 K the	730 K tickets	730 K your tickets	743 K the	744 K text alerts	744 K news alerts	747 K the	747 K our	751 K	763 K permission to reuse	792 K
""", 'gi': """
gi	1847 K
gib	539 K
gift	3 K this
gillar	2416 K du
giornalista	1434 K professionista	1434 K e scrittrice	1434 K e scrittore
giv	386 K
""", 'gl': """
glavni	2316 K poudarki
""", 'go': """
go	757 K deeper:
gostou	8 K
got	688 K a tip	688 K a story	688 K a news tip	689 K a question	771 K	793 K a	793 K
""", 'gr': """
graduada	872 K en
graduado	872 K en
grupo	1971 K do whatsapp
""", 'gu': """
guarda	1424 K anche	1424 K:	1424 K il video	1424 K anche:	1448 K il video qui sopra
gulir	1379 K ke bawah	1379 K untuk
""", 'ha': """
ha	1294 K van információja	1294 K van információd	1294 K ön is átélt	1294 K te is átéltél	1294 K többet tud
haben	7 K sie einen fehler	453 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	2517 K	2521 K:
haberde	7 K hata	2505 K hata
haberin	2487 K devami için
haberleri	13 K
haga	869 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	1438 K informazioni	1438 K una notizia	1438 K una segnalazione	1438 K una storia
hakaret	27 K içeren
hakka	935 K
halaman	1378 K selanjutnya:
hallgasd	1 K meg	1300 K meg
hallgass	1300 K minket
hallgassa	1 K meg	1300 K meg	1312 K meg
haluaisitko	1050 K
haluatko	1028 K kertoa	1035 K töihin	1035 K meille töihin
har	7 K du fundet	7 K du sett	359 K du et tip	366 K du oplysninger	366 K du viden	366 K du et godt tip	366 K du tip	366 K du flere oplysninger	366 K du oplevet	366 K du selv oplevet	366 K du en god historie	387 K du en historie	387 K du dokumentation	387 K du dokumenter	1817 K du et tips	1824 K du informasjon	1824 K du opplysninger	1824 K du flere opplysninger	1824 K du tips	1824 K du et tips	1824 K du opplevd	1824 K du erfaring	1824 K du tanker	1824 K du noe på hjertet	1849 K du en historie	1849 K du dokumenter	1849 K du dokumentasjon	2393 K du information	2393 K du uppgifter	2393 K du tips	2393 K du ett tips	2393 K du varit med om	2393 K du egna erfarenheter	2393 K du upplevt	2416 K du en historia	2416 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	227 K d'estar registrat	227 K detectat cap	227 K trobat cap	869 ¿K sido testigo
hast	7 K du einen fehler
hat	8 K ihnen	8 K dir
hata	2505 K mi fark	2516 K mi gördünüz
have	7 K you found	7 K you spotted	625 K your say	688 K a tip	688 K a news tip	688 K a question about this	688 K a question for	689 K you been	689 K a story	742 K your say	771 K a	771 K you	793 K you	793 K we
hay	7 K algún
haz	853 K clic aquí	869 K tu denuncia	885 K nuestro test	885 K el test	885 K nuestro quiz
hazte	815 K socio de
""", 'he': """
hear	1 K this	733 K this story	735 K more	775 K the full	775 K more	792 K
heb	7 K je een fout	1709 K je een tip	1710 K je een tip	1775 K je
heeft	1709 K u een tip	1710 K u een tip	1775 K u
hela	2423 K samtalet	2423 K intervjun
hele	394 K samtalen	394 K interviewet	1856 K samtalen	1856 K intervjuet
help	739 K us improve	792 K
hent	13 K	363 K appen fra	377 K	386 K	1835 K
here	757 K's more on this
het	5 K reactieveld	1704 K beste van	1747 K artikel gaat verder onder	1747 K verhaal gaat verder onder	1747 K artikel gaat verder na	1747 K verhaal gaat verder na
""", 'hi': """
hier	449 K lesen sie	449 K geht es zu	449 K geht's zu	483 K klicken, um	486 K geht es zum quiz	486 K geht es zum täglichen	545 K können sie den artikel	545 K können sie diesen artikel	545 K kannst du den artikel
highlights	728 K
hintergrund	449 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	388 K fortsætter
hit	775 K play
hitta	12 K oss
hittat	7 K ett
""", 'hj': """
hjelp	1830 K oss å bli bedre
""", 'ho': """
hoe	1755 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hotline	41 K tòa soạn	41 K: #	41 K redaksi
hou	28 K het
houd	28 K het
how	8 K would you rate	8 K useful was	33 K do you feel	769 K useful is this	769 K helpful was this
""", 'hu': """
huomasitko	7 K
hur	2416 K håller du med
husk	386 K at bekræfte	1847 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	387 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	1423 K più letti di	1443 K punti chiave
""", 'ic': """
icymi	683 K:
""", 'ie': """
ielogojies	1655 K
ievadi	1655 K
""", 'if': """
if	7 K you spot	7 K you notice	704 K you enjoyed this	704 K you liked this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	516 K feedback hilft
ihre	27 K beiträge	33 K meinung	486 K meinung ist uns wichtig	516 K rückmeldung hilft
""", 'ik': """
iklan	1379 K -
ikuti	12 K	1344 K berita	1356 K	1367 K survei	1367 K polling	1367 K jajak pendapat	1367 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	1440 K video non è disponibile	1442 K testo è stato realizzato	1448 K video inizierà	1450 K tuo commento sarà
ilgili	2487 K haber
ilginizi	2487 K çekebilir	2487 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	1035 K
""", 'im': """
im	449 K video:
image	696 K copyright	696 K source,	696 K credit:
""", 'in': """
in	425 K ihrem postfach	425 K ihr postfach	446 K den kommentaren	679 K the comments section	679 K the comment section	683 K case you missed it:	733 K the video player above	1445 K edicola da	1445 K edicola con	1447 K collaborazione con	1466 K offerta	1684 K de app	1702 K de reacties
indtast	386 K
informationen	479 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	1453 K il codice	1453 K il qr code	1453 K il qr
inscreva	2004 K-se no nosso webinar
inscrivez	1080 K-vous gratuitement	1135 K-vous à notre webinaire
instal	1369 K aplikasi
instala	13 K
instale	13 K
instaliraj	2203 K
instalirajte	2203 K	2228 K aplikaciju
install	13 K
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
invia	3 K	1438 K la tua lettera
""", 'ir': """
irtisano	1049 K
""", 'is': """
is	7 K something wrong	771 K there	793 K there	1775 K er iets
isi	1367 K survei
ist	7 K ihnen ein fehler
""", 'iz': """
izlasi	1655 K
izle	2487 K:
izleyin	2487 K:
izpildi	1646 K testu
izveido	1655 K
izvor	2207 K:
izvori	2207 K:
""", 'ja': """
ja	1641 K tev ir informācija	1641 K jums ir informācija	1641 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1049 K
jadikan	1356 K
jadilah	31 K yang pertama
jaga	935 K
jak	286 K se vám líbil
jatka	1051 K lukemista
jawab	1367 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	1756 K kunt niet meer reageren	1756 K kunt reageren	1764 K kunt je altijd	1764 K ontvangt vanaf nu	1764 K ontvangt een e-mail	2196 K li vam	2196 K li članak	2317 K bil članek	2317 K bila vsebina	2317 K bil povzetek
jeden	495 K montag neu	495 K dienstag neu	495 K donnerstag neu	495 K freitag neu	495 K samstag neu	495 K sonntag neu	495 K mittwoch neu
jederzeit	416 K kündbar	423 K widerrufen	423 K abbestellen	423 K abmelden
jelentkezz	1312 K be
jelentkezzen	1312 K be
jetzt	483 K reinhören	486 K tickets sichern	507 K lesen:	528 K # monate	528 K # wochen
""", 'ji': """
jika	1357 K anda mengetahui	1357 K anda punya
""", 'jo': """
job	363 K hos
jobb	1821 K i
jobba	2390 K på
jobbar	2393 K du
jobber	1824 K du
jogue	2004 K palavras cruzadas
join	12 K our	12 K us	23 K	625 K the conversation	632 K	666 K the conversation on	666 K us on	679 K the debate	713 K the	713 K	730 K us for	730 K us at	730 K us in	730 K us live	742 K the conversation	742 K the discussion	742 K the debate	751 K for	751 K now	792 K	797 K #	797 K over #	797 K more than #	797 K our #
jornalista	1994 K formada	1994 K formado
""", 'ju': """
junte	12 K-se	23 K-se a
juttu	1051 K jatkuu
juttuvinkit	41 K:
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	387 K du lide
kanalimiza	12 K
kapcsolja	1312 K be
kapja	1312 K meg
kas	920 K sul on vihje	920 K sul on vihjeid	936 K lugu	936 K artikkel	936 K tead	936 K tahad
katso	1019 K myös	1019 K:	1019 K video	1019 K myös:	1049 K koko	1049 K kaikki
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	649 K up with	751 K reading	752 K reading with	787 K reading:
ken	1775 K je
kender	366 K du til
keressen	1312 K minket
kerro	1028 K kokemuksesi	1028 K oma
keskustele	28 K
keskustelu	1038 K on auki
key	728 K points	728 K takeaways
""", 'ki': """
ki	479 K-generierte inhalte	479 K-generierte texte	479 K-generierte zusammenfassungen	1854 K har
kijk	1705 K ook	1705 K hier	1729 K de uitzending	1729 K de hele	1745 K voor meer
kirim	1357 K foto	1357 K tulisan
kirimkan	1357 K foto
kirjaudu	1038 K	1049 K
kirjoita	1049 K suoraan	1049 K meille
kirjoitimme	1057 K
kirjoittaja	1030 K on	1030 K työskentelee
kirjuta	920 K autorile
""", 'kj': """
kjenner	1849 K du til
""", 'kl': """
klausies	1655 K
klausykite	1600 K	1615 K
klick	539 K
klicka	2383 K här
klicken	539 K sie
klik	356 K her	1356 K	1705 K hier	1745 K hier voor	1774 K
klikk	1814 K her
klikkaamalla	1049 K
kliknij	1895 K tutaj
kliknite	2243 K sem
klopt	1775 K er
""", 'kn': """
know	704 K someone	704 K anyone	771 K	793 K
""", 'ko': """
koko	1049 K keskustelun kuulet
kolumna	2192 K izražava	2313 K izraža	2313 K odraža
kom	372 K til vores	1830 K på vårt	1830 K på vår	2399 K på vårt	2399 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1615 K gali
kommentare	5 K	27 K	517 K können nur	545 K werden erst	545 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	446 K
kommentarsporet	5 K
kommenteerida	935 K saavad
kommentering	5 K
kommentieren	5 K	517 K können	539 K sie
kommentit	5 K	27 K
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	271 K na autora	359 K journalisten	366 K journalisten	367 K	386 K	452 K:	1817 K journalisten	1824 K oss	1824 K journalisten	1825 K	1847 K
kontakta	2386 K reportern	2393 K oss via	2393 K reportern	2394 K	2415 K
kontributor	1359 K:
konuyla	2487 K ilgili:
koop	1774 K
kopeeri	935 K
kopier	386 K	1847 K
kopiera	2415 K
kopioi	1049 K
kopiuj	1919 K link
koreksi	1363 K artikel
""", 'kr': """
krijg	1774 K
""", 'ku': """
kui	920 K sul on teema	920 K sul on vihje	920 K tead	920 K märkasid
kunjungi	1364 K toko
kunstig	392 K intelligens har	1854 K intelligens har
kunstmatige	1726 K intelligentie kan fouten maken. controleer
kuula	925 K podcasti	935 K
kuulemme	1049 K mielellämme
kuuntele	1 K	1019 K:	1019 K myös	1019 K myös:	1036 K	1049 K
""", 'kv': """
kviz	2180 K:	2302 K:
""", 'l': """
l	5 K'espace commentaires	1088 K'essentiel de l'actualité	1115 K'auteur	1116 K'auteur	1125 K'essentiel par	1428 K'autore	1429 K'autore
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	1139 K vidéo va commencer	1406 K tua email	1450 K tua opinione conta
laadi	935 K alla
laat	1729 K je dit artikel	1774 K
laatste	1704 K nieuws over
ladda	13 K ner	2403 K ner	2403 K ned	2415 K ner
lade	13 K	539 K
laden	13 K sie	539 K sie
lae	935 K alla
lagre	1847 K
langganan	1374 K
lanjut	1379 K membaca
lanjutkan	1379 K membaca
laporan	1358 K:	1359 K wartawan	1359 K kontributor
laporkan	1363 K kesalahan
lasi	1630 K arī	1630 K vairāk	1630 K vēl	1655 K
lasiet	1630 K arī
last	13 K ned	1835 K ned	1847 K ned
lataa	13 K	1049 K
latest	682 K from	682 K in	682 K videos from
laureata	1434 K in
laureato	1434 K in
""", 'le': """
le	853 K puede interesar	853 K puede interesar:	1082 K premier mois	1110 K meilleur de
lea	853 K también	853 K aquí	853 K además	853 K más	853 K:	853 K además:
lediga	2390 K jobb på	2390 K tjänster på
ledige	363 K stillinger hos	363 K stillinger på	1821 K stillinger i	1821 K stillinger hos
lee	13 K en	853 K también	853 K más	853 K:	853 K más:	853 K aquí:	887 K las noticias sin anuncios	887 K sin anuncios en la app	898 K aquí la nota completa
leer	853 K también	853 K más
lees	13 K	1704 K meer over	1705 K ook	1705 K ook:	1705 K meer	1705 K meer:	1705 K verder	1705 K hier	1705 K:	1705 K verder:	1731 K ons dossier:	1731 K het hele verhaal:	1745 K het hele	1745 K het volledige	1745 K de hele	1745 K hier het hele	1745 K hier alles	1770 K ook dit artikel:	1770 K dit ook:	1771 K ook het interview	1771 K ook het verhaal	1771 K ook ons	1771 K ook onze	1771 K ook de analyse	1771 K ook de reportage	1771 K ook de column	1771 K ook dit	1771 K hier het interview	1771 K hier de analyse	1774 K	1776 K dit verhaal	1776 K dit artikel
leestip	1705 K:
legg	1847 K til
leggi	13 K	1423 K tutte le notizie	1424 K anche	1424 K anche:	1424 K qui	1424 K tutto	1424 K:	1424 K pure:	1435 K tutti gli articoli di
legyen	31 K ön az első	1312 K
leia	13 K	1982 K mais sobre	1983 K também	1983 K também:	1983 K mais	1983 K:	1983 K aqui	1983 K mais:
leiad	935 K meid
leidsid	926 K vea	926 K artiklist vea
leiten	3 K sie
ler	1983 K também	1983 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1110 K plus lus	1125 K réponses sont générées	1126 K points clés	1813 K mer om	1814 K også	1814 K også:	1814 K mer	1814 K mer:	1814 K:	1814 K hele saken	1814 K om	1814 K her	1814 - K også	1821 K videre med	1835 K eavisen	1835 K avisa	1835 K avisen	1848 K	1850 K videre
leseempfehlung	507 K:
lesen	13 K sie	448 K sie mehr zu	448 K sie mehr zum	449 K sie auch	449 K sie mehr	449 K sie hier	449 K sie dazu	449 K sie jetzt	449 K sie außerdem	449 K sie mehr zum thema	507 K sie hierzu:	531 K sie weiter:	531 K sie unser dossier:	539 K sie
lesenswert	507 K:
leserbrief	446 K
leserbriefe	446 K an
leserkommentare	516 K geben
lesetipp	449 K	449 K:
lest	449 K auch
""", 'li': """
licencia	899 K creative commons
licenciada	872 K en
licenciado	872 K en
license	763 K this
lies	449 K auch	449 K mehr	449 K dazu	539 K
ligne	41 K de la rédaction
lihat	1351 K juga	1351 K juga:	1366 K video	1378 K pula:
liitu	935 K
liity	1049 K
like	12 K us	649 K what you're reading	666 K and follow
liker	1849 K du
limited	751 K time	751 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	2640 K bài gốc
linka	41 K redakce	41 K redakcie
lire	1110 K tous nos articles	1111 K aussi	1111 K également	1111 K	1111 K notre	1111 K l'article	1111 K plus	1111 >> K
lisa	935 K meid	935 K
lisez	13 K	1111 K aussi	1151 K
listen	1 K to	683 K |	683 K:	733 K to the latest episode	733 K to the full episode	733 K to the full interview	733 K again on	775 K to our	775 K as	792 K
live	356 K:	449 K-ticker:
liveblog	1705 K:
""", 'll': """
llegeix	216 K també	216 K més
llegiu	216 K també
llicenciada	222 K en periodisme
llicenciat	222 K en periodisme
""", 'lo': """
lo	852 K más leído en	852 K más visto en	852 K último en
loe	908 K ka	908 K lisaks	908 K veel	908 K edasi:	935 K
log	385 K ind eller opret	386 K ind	792 K in
logg	1845 K inn eller	1847 K inn
logga	2414 K in eller	2415 K in
logi	935 K sisse
loo	935 K
looking	792 K for
los	5 K comentarios	27 K comentarios	1732 K de dagelijkse
lowongan	1364 K kerja di
""", 'lu': """
lue	1019 K myös	1019 K myös:	1019 K lisää	1019 K lisää:	1019 K:	1019 K seuraavaksi:	1049 K
lugu	937 K jätkub
luister	1 K	1705 K ook	1705 K:	1705 K ook:	1729 K hier naar	1729 K de podcast	1774 K
luo	1038 K tunnus	1049 K
""", 'ly': """
lyssna	1 K på	2383 K	2383 K:	2415 K
lyt	1 K til	356 K til	386 K
lytt	1814 K til	1847 K
""", 'ma': """
maak	1732 K de puzzel	1741 K een bedrag over	1741 K je gift over	1741 K uw gift over	1741 K je bijdrage over	1741 K uw bijdrage over	1774 K
maandelijks	1677 K opzegbaar
mach	486 K den test:	539 K
machen	486 K sie den test:	486 K sie mit bei unserer	539 K sie
mai	2043 K multe detalii	2043 K mult pe această temă:	2071 K multe articole despre	2071 K multe știri despre
mail	1708 K de auteur	1720 K	1774 K
mais	1982 K lidas em	1982 K de	1982 K sobre	1982 K notícias de	1982 K notícias sobre	1986 K artigos de
make	12 K us	625 K a donation	625 K a contribution	625 K a gift	792 K
manda	868 K tus fotos
mandanos	868 K
mande	1998 K sua sugestão	1998 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1356 K bergabung
masuk	1383 K atau daftar
masz	1898 K temat?	1898 K temat dla
matote	1616 K klaidą
""", 'me': """
meer	1704 K over	1704 K uit	1704 K van	1704 K nieuws over	1705 K lezen:	1708 K artikelen van	1708 K van deze auteur	1745 K nieuws uit	1745 K nieuws over	1745 K weten?	1745 K over dit	1770 K over dit onderwerp:	1775 K lezen over
meest	1704 K gelezen in
meet	688 K the author	730 K our	792 K
mehr	448 K zum thema	448 K aus	448 K von	448 K zu	448 K lesen über	448 K über	449 K zum thema	449 K dazu	449 K dazu:	449 K lesen:	449 K aus dem ressort	449 K aus der region:	452 K vom autor	452 K von der autorin	452 K artikel von	479 K informationen zum einsatz von ki	507 K nachrichten aus	507 K aus dem archiv:	531 K hintergründe dazu:	531 K zu diesem thema:
meistgelesen	448 K in
mejla	2393 K reportern	2394 K
meld	1774 K je	1830 K deg på vårt	1847 K deg
melde	539 K
melden	539 K sie
members	794 K can read
menemukan	7 K kesalahan
mentse	1312 K
mer	1813 K om	1813 K fra	1814 K om saken:	2382 K om	2382 K från	2383 K om ämnet:	2383 K läsning:	2386 K av
merci	28 K de rester	28 K de respecter
mere	355 K om	355 K fra	356 K om emnet:
mest	2382 K läst i
met	1719 K medewerking van	1719 K dank aan anp	1719 K dank aan belga
mettiti	1451 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	853 K también	853 K:	853 K también:	882 K el video arriba	882 K el vídeo de arriba
mit	33 K gondol	416 K einem abo	459 K material von	460 K material von
mitarbeit	473 K:
""", 'mn': """
mnenja	2313 K avtorjev
mnenje	2313 K avtorja
""", 'mo': """
modtag	386 K
mohlo	268 K by vás zajímat:
molimo	28 K vas da
monat	416 K kostenlos	416 K gratis
more	682 K from	682 K on	683 K from	683 K on this	683 K to read:	683 K on this story:	683 K on this topic:	683 K stories:	683 K on:	688 K by	688 K stories by	757 K coverage:	787 K news:	789 K videos from	804 K local headlines	804 K local news	804 K local stories	804 K national news	804 K top stories	804 K world news	804 K business news	804 K sports news	804 K breaking news
most	682 K read in	682 K read on	682 K viewed in	682 K popular in	682 K popular on	787 K read:
""", 'mu': """
mua	2645 K vé
muhabir	2521 K:
muista	1049 K vahvistaa
mus	1615 K rasite
must	683 K read:	787 K-see:
""", 'na': """
na	1747 K de advertentie gaat	1962 K sua caixa de entrada	2323 K voljo v	2323 K voljo na
nachrichten	428 K-app
nahlaste	308 K chybu
najdete	12 K nás
najnowsze	1894 K z
najnowszy	1901 K numer
najpopularniejsze	1894 K w
namestite	2323 K
namluveno	285 K
napisz	31 K pierwszy
nata	1434 K a
nato	1434 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1312 K felejtse el megerősíteni
neem	1777 K nu
nehmen	539 K sie
nei	1421 K commenti
nella	1406 K tua mail	1406 K tua email	1406 K tua casella
nema	32 K komentara
nemate	2213 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	448 K artikel aus
new	751 K year sale	790 K episodes
news	41 K hotline	41 K tip line	428 K-app
newsblog	449 K:
newsdesk	41 K hotline
newsletter	425 K an	425 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	683 K:
""", 'ng': """
nghe	1 K	2631 K:	2646 K podcast của báo	2646 K podcast của chúng tôi	2646 K toàn bộ bài	2646 K bài viết
""", 'ni': """
nicht	446 K mehr kommentieren	446 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	1928 K masz czasu czytać
nieuws	1775 K via whatsapp
nikmati	1369 K berita	1374 K
nimate	2333 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	853 K te pierdas:	1962 K seu e-mail	1962 K seu email	1971 K facebook e no	1971 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
normas	850 K de participación
nos	1111 K lecteurs ont lu	1980 K comentários
noskaties	1655 K
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	852 K de
notify	656 K me of	656 K me when
notre	1111 K dossier	1111 K article	1111 K enquête :	1111 K reportage :
nous	12 K suivre
nova	2319 K številka
novi	2198 K broj
now	683 K read:	782 K only	782 K just
nowy	1901 K numer
""", 'nu': """
nu	32 K există comentarii	1751 K # weken voor	1751 K # maanden voor	1767 K de eerste maand voor	1777 K met korting
nur	416 K für mitglieder	528 K # euro	528 K # €	548 K für kurze zeit	548 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	271 K autorovi	271 K autorce	1898 K autorze	1898 K autorce	1995 K autor escreve segundo o novo	2010 K seu comentário será	2053 K postare distribuită de
""", 'ob': """
obejrzyj	1895 K wideo	1895 K:	1911 K film	1911 K wideo
objevili	7 K jste
obserwuj	12 K	1925 K
""", 'oc': """
ocenite	2196 K	2317 K
ocijenite	2196 K
""", 'of': """
ofert	229 K per
offerta	1466 K speciale
offrez	3 K
offrir	3 K
ofrecido	881 K por
""", 'og': """
oglejte	2302 K si video
""", 'ok': """
okuyun	2487 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	920 K midagi	920 K kogenud
oletko	1028 K kokenut	1028 K itse kokenut
oliko	1050 K tästä
olvasd	1286 K el	1286 K el:	1312 K el
olvass	1286 K tovább:
olvassa	1286 K el	1286 K el:	1286 K el ezt is	1312 K el
""", 'om': """
om	359 K forfatteren	359 K skribenten	1677 K verder te lezen	1702 K te reageren	1817 K forfatteren	1817 K skribenten	2386 K skribenten	2386 K författaren
""", 'on': """
on	665 K facebook and twitter	665 K facebook, twitter	665 K instagram, facebook	665 K twitter and facebook	665 K instagram and facebook	683 K our site:
onbeperkt	1677 K toegang
onko	1028 K sinulla juttuvinkki	1028 K sinulla vinkki	1028 K sinulla tietoa	1028 K sinulla aiheesta	1050 K sinulla asiakirjoja
only	741 K registered	741 K subscribers	741 K members
ontdek	23 K meer van	1774 K
ontvang	1681 K elke	1774 K
onze	1729 K podcast is te
""", 'oo': """
ook	1705 K interessant:	1770 K in het nieuws:	1770 K lezen:
""", 'op': """
op	1692 K facebook en twitter	1692 K facebook, twitter	1692 K facebook en instagram	1692 K facebook, instagram
opdaget	387 K en fejl
opdater	386 K
opinion	683 K |
opozorite	2335 K na napako
oppdater	1847 K
opprett	1845 K en	1845 K konto	1845 K bruker	1847 K
oppsummeringen	26 K er
oprac	1923 K.
opracowanie	1923 K:
opret	385 K en gratis	385 K dig gratis	386 K
opsummeringen	26 K er
""", 'or': """
order	792 K
originally	803 K published by	803 K published in	803 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	925 K	935 K
osallistu	1035 K	1049 K
ossza	3 K meg	1312 K meg
osta	925 K pilet	935 K	1035 K liput	1049 K
oszd	3 K meg	1312 K meg
""", 'ot': """
ota	1028 K yhteyttä toimittajaan	1028 K yhteyttä toimitukseen	1032 K yhteyttä	1049 K yhteyttä	1049 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	757 K earlier coverage:	787 K latest coverage:	796 K app	796 K podcast	796 K newsletter	796 K channel	796 K telegram channel	796 K whatsapp channel	796 K free newsletter	796 K daily newsletter	796 K apps
out	748 K every
ouvir	1 K
""", 'ov': """
ovaj	2195 K sažetak
over	1709 K de auteur	1710 K de auteur
""", 'pa': """
paid	708 K for by
para	850 K participar	850 K comentar	869 K comunicarse con	869 K contactar con	884 K poder comentar	1980 K comentar
partager	3 K
partagez	3 K
partecipa	1445 K al nostro
participe	12 K
participez	1135 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	728 K of this article	728 K of this story
pas	32 K encore de commentaire
pasang	1369 K aplikasi
pasidalinkite	1601 K savo istorija	1615 K
pass	661 K this on
passend	449 K dazu	449 K dazu:
patreon	2511 K'dan
payment	634 K methods:
""", 'pe': """
peatoimetaja	917 K:
pentru	2053 K a vedea acest	2053 K a vizualiza acest
penulis	1358 K:	1359 K:	1359 K :
per	425 K e-mail zugeschickt	425 K mail zugeschickt	1399 K leggere tutto	1401 K gli abbonati	1401 K chi ha un abbonamento	1421 K commentare	1424 K approfondire	1424 K approfondire:	1435 K contattare l'autore	1435 K contattare l'autrice	1435 K scrivere all'autore	1435 K scrivere all'autrice	1438 K segnalazioni
periodista	222 K especialitzada	222 K especialitzat	871 K de	871 K especializada	871 K especializado
perskaitykite	1615 K
pewarta	1358 K:	1359 K:	1359 K :
""", 'pi': """
piedalies	1655 K
piesakies	1646 K
pievieno	1655 K mūs	1655 K
pievienojies	1640 K	1655 K
pievienojieties	1640 K
pilihan	1351 K editor:
pirkite	1606 K bilietus
pitaj	2195 K
pitajte	2195 K
pitch	625 K in
""", 'pl': """
place	732 K a classified	732 K an ad
play	737 K our	737 K today's	792 K
please	28 K keep	28 K be	28 K stay	28 K respect
plus	1110 K d'articles sur	1110 K d'infos sur
""", 'po': """
pobierz	13 K	1914 K z	1914 K w	1914 K na	1914 K w sklepie	1925 K aplikację	1943 K aplikację
podaruj	3 K	1919 K
podcast	449 K-tipp:	683 K:	1111 K :
podcastunk	1300 K
pode	1983 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podporte	2273 K
podporujte	303 K	2273 K
podprite	2330 K
podsumowanie	26 K wygenerowane	26 K zostało	1907 K artykułu	1907 K wygenerowane	1907 K przygotowane
podziel	3 K się
pogledaj	2180 K video
pogledajte	2180 K i	2180 K još	2180 K video	2180 K:
poglejte	2302 K tudi	2302 K:
poin	1362 K penting oleh	1362 K-poin penting oleh
points	1126 K clés
polecamy	1895 K:
poll	738 K:
pomohl	286 K vám
pomohol	2257 K vám
pon	885 K a prueba tus
ponturi	2049 K și sesizări
popular	682 K in
posa	227 K a prova els teus
posez	1125 K vos questions	1125 K votre question
poslat	298 K
poslechnout	1 K
post	679 K a comment
posted	682 K in	683 K in:
posts	27 K
potrebbe	1424 K interessarti:
pots	220 K enviar-nos
pour	1071 K nous soutenir	1080 K débloquer	1108 K réagir	1108 K commenter	1111 K aller plus loin	1111 K rappel :	1129 K nous contacter	1129 K contacter	1139 K écouter cet épisode
povezano	2180 K:
povzetek	2316 K	2316 K članka
pozrite	2243 K si	2243 K si video
""", 'pr': """
pr	1505 K:
pratite	12 K	2210 K
preberite	2302 K tudi	2302 K še	2302 K več	2302 K:	2302 K si
prefer	712 K
pregunta	225 K a la nostra
prenesi	2323 K
prenesite	13 K	2323 K	2330 K aplikacijo
prenota	1445 K il tuo posto per l'evento
prenumerata	1613 K nuo
prenumeruokite	1613 K ir skaitykite	1613 K nuo	1613 K tik	1615 K
press	775 K play
pretplatite	2210 K se na
preuzmi	2203 K	2228 K aplikaciju
preuzmite	13 K	2203 K	2210 K aplikaciju	2228 K aplikaciju
previous	757 K coverage:
previously	683 K:
pridajte	12 K sa
prijavi	2215 K pogrešku
prijavite	2215 K grešku	2215 K pogrešku	2335 K napako
primetili	7 K ste
primijetili	7 K ste
print	3 K this
prisijunkite	1599 K prie	1615 K
prisluhnite	2302 K podkastu
privacy	649 K notice:
probeer	1751 K # maanden voor	1751 K # weken voor	1767 K	1774 K
proefabonnement	1677 K
profitez	1151 K
promoted	708 K by	761 K:
prosimy	28 K o
protokoll	473 K:
przeczytaj	1895 K także	1895 K też	1895 K:	1895 K też:
""", 'pu': """
publicado	861 K originalmente en
published	748 K every
puede	12 K seguir	869 K enviarnos	869 K contactar	869 K escribir
puedes	12 K seguir	853 K leer también	853 K leer:	869 K enviarnos	869 K contactar	869 K escribir	882 K escuchar todos los episodios
punti	1443 K chiave
puntos	877 K clave generados
punya	1357 K informasi	1357 K cerita	1357 K foto	1357 K keluhan
puoi	12 K seguirci	1438 K inviarci
push	431 K-nachrichten	431 K-benachrichtigungen	431 K-mitteilungen
pushmeldingen	1687 K
""", 'py': """
pysy	28 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	2636 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	861 K prohibida
quelle	458 K: dpa	458 K:
quellen	458 K:
quer	1998 K sugerir	1998 K contar	1998 K receber as principais
questa	26 K sintesi	1442 K traduzione
questions	771 K
questo	8 K articolo ti	26 K riassunto	1442 K articolo è stato tradotto	1445 K articolo è pubblicato sul numero	1450 K articolo aderisce
quick	757 K read:
quieres	869 ¿K contarnos
quiz	522 K:	1154 K.	1154 K -	1154 K :	2503 K:
""", 'ra': """
radije	2213 K slušate
radote	1607 K klaidą
raje	2333 K poslušate
raksti	1641 K autorei	1641 K autoram
raksts	1657 K turpinās
rangkuman	1362 K ini	1362 K oleh	1362 K ai
rate	8 K this
""", 're': """
re	1154 (K)lire
reach	688 K the reporter	688 K the author	720 K
reacties	5 K	27 K	1756 K worden
read	13 K this in	682 K more on these	682 K more about	682 K more from	683 K more	683 K more:	683 K also	683 K next	683 K:	683 K |	683 K all about it	683 K next:	688 K more by	735 K more of our	743 K this and more	743 K this story	747 K our	751 K on with	751 K on for	752 K on with	757 K the full report here	757 K the full story here	787 K our explainer:	787 K our analysis:	787 K our guide:	787 K our interview:	787 K this next:	787 K our latest:	792 K
readers	741 K must use	741 K must log
reageren	5 K	1756 K kan	1756 K is alleen	1776 K op dit artikel
receive	648 K emails from	656 K notifications	747 K the	747 K our
recevez	1088 K chaque	1088 K tous les	1088 K gratuitement
recevoir	1094 K les alertes
recibe	829 K cada	829 K todas las	868 K las noticias	868 K en tu whatsapp
recibir	835 K notificaciones
recomandarea	2043 K noastră:
recomendado	1983 K:
recomendamos	853 K:
recomienda	3 K
recommended	683 K:	757 K reading:
redactor	222 K de	871 K de	871 K en
redactora	222 K de	871 K de	871 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	473 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	1656 K kļūdu
regala	3 K
regale	3 K
regarder	1111 K :
regardez	1139 K la vidéo ci-dessus	1139 K la vidéo ci-dessous
register	730 K for our	792 K
registreeru	925 K
registrer	1845 K deg
registrera	2414 K dig
registrieren	414 K sie sich
rejoignez	12 K	23 K les
relacionado	853 K:	1983 K:
related	683 K:	683 K |	683 K story:	683 K stories:	683 K article:	683 K reading:	683 K video:	683 K content:	787 K coverage:
relire	1111 K
remarks	27 K
rendeld	1299 K meg
rendelje	1299 K meg	1312 K meg
report	7 K an error	7 K a mistake	792 K
reporter	1358 K:	1359 K:
reporting	696 (K by	697 K by	698 K by
reserva	879 K tu plaza
reserve	730 K your seat	2004 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1143 K informé avec notre appli	1143 K informés avec notre appli
resum	225 K generat	225 K fet
resume	877 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1111 K	1111 K ici	1135 K notre hors-série	1139 K tous les épisodes
rezervuokite	1615 K
rezime	2195 K
rezumat	2054 K generat	2054 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1406 K ogni
ringkasan	1362 K ini	1362 K dibuat	1362 K oleh	1362 K ai
rispetta	28 K
""", 'ro': """
rodyti	1615 K
""", 'ry': """
ryhdy	1049 K
""", 's': """
s	301 K využitím zpráv
""", 'sa': """
saada	920 K oma vihje	920 K meile	920 K oma arvamuslugu	920 K arvamuslugu	935 K
saat	1049 K ilmoituksen	1049 K sähköpostin	1049 K
saiba	1983 K mais	1983 K mais:
saken	1850 K fortsetter
saksikan	1351 K juga	1366 K video	1366 K live	1366 K live streaming
sale	751 K:
saluran	41 K aduan redaksi
salvesta	935 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
sans	1082 K engagement
save	752 K #% on your first	752 K #% on an annual	752 K #% on a digital
sazinies	1655 K
saznajte	2180 K više:
""", 'sc': """
scan	713 K to join	743 K the qr code	743 K the code
scannez	1143 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	524 K
schalten	524 K sie
schau	539 K
schenk	505 K diesen
schenken	505 K sie diesen
schick	539 K
schicken	539 K sie
schlagworte	448 K zu
schon	528 K ab # euro
schreib	539 K
schreiben	31 K sie den ersten	452 K sie unserem autor	452 K sie der autorin	452 K sie uns	539 K sie
schrijf	1774 K je
scopri	23 K di più da	1445 K i giochi	1445 K i nostri giochi
scrivi	31 K il primo	1427 K all'autore
scroll	733 K down for video	1379 K ke bawah	1379 K untuk
""", 'se': """
se	356 K også	356 K video	356 K også:	372 K flere jobs	386 K hele	386 K flere	386 K alle	884 K adhiere a los criterios	899 K permite la reproducción	1438 K vuoi raccontare	1438 K hai informazioni	1814 K også	1814 K video	1814 K også:	1847 K hele	1847 K alle	1847 K mer av	1998 K tiver informações	1998 K você tem informações	2383 K också	2383 K även	2383 K även:	2415 K hela	2415 K alla	2415 K mer av
sea	28 K respetuoso	31 K el primero
search	774 K thousands of
see	7 K an error	7 K a mistake	682 K more from	683 K also	683 K more	683 K more:	683 K also:	688 K all posts by	688 K author archive	787 K our explainer:	789 K more videos	792 K
seen	793 K
segera	1340 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	873 K
seguinos	12 K
seguir	873 K a
seguiu	12 K-nos
sehen	483 K sie hier das	483 K sie im video	483 K sie das video	539 K sie
sei	31 K der erste	31 K die erste	1438 K stato testimone	1438 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1599 K	1615 K
seko	1640 K	1655 K
sekojiet	1640 K
selanjutnya	1378 K:
sem	32 K comentários
senaste	2382 K nytt om
send	3 K this	366 K os et krypteret	366 K os dit tip	386 K	688 K us your	688 K tips to	688 K your tips	688 K feedback to	688 K your story ideas	771 K us	771 K your	771 K photos	771 K pictures	792 K	1824 K sikkert tips	1824 K tips	1847 K	1847 K saken videre
senden	539 K sie
seneste	355 K nyt om
sent	748 K every	748 K each
seotud	908 K:
ser	1849 K du noe feil	2416 K du något fel
ses	1114 K derniers articles
set	792 K
setzen	539 K sie
seu	27 K comentário	2010 K comentário será
seuraa	12 K	1032 K kirjoittajaa	1032 K toimittajaa	1049 K
""", 'sh': """
share	3 K this	3 K the article	688 K your story	771 K your	792 K
shop	792 K
short	679 K survey
""", 'si': """
si	28 K prega di	220 K tens informació	869 K tienes información	869 K tiene información	869 K tenés información	869 K conoces algún	869 K conoces un caso	1129 K vous avez des informations	1129 K vous disposez	1129 K vous souhaitez
sia	31 K il primo
sichere	539 K
sichern	539 K sie
sie	7 K haben einen fehler	12 K finden uns	452 K erreichen die autorin	452 K erreichen den autor	472 K erreichen	548 K haben schon ein abo	548 K haben ihr limit	548 K haben das limit	548 K haben schon ein konto
sieh	483 K dir das video
siehe	449 K auch
siga	12 K	12 K-nos	868 K el canal	1995 K este autor	1995 K esta autora
sign	625 K up here	648 K up to get	648 K up to receive	649 K up to	649 K up for	649 K up here	649 K up (it's	744 K up for push	744 K up for alerts	744 K up for text alerts	744 K up for breaking news alerts	779 K up to our	779 K up for our	779 K up for breaking	779 K up for free	792 K up	792 K in
sigue	12 K a	853 K leyendo:	868 K el canal	873 K a	898 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1351 K juga	1351 K juga:	1351 K:	1351 K video	1356 K berita	1366 K video	1377 K berita selengkapnya	1377 K berita lainnya	1378 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1383 K artikel gratis
sisesta	935 K
siste	1813 K nytt om
sitter	1849 K du på	2416 K du på
siz	33 K ne
sizce	33 K
sizin	2516 K başiniza
""", 'sk': """
skaitykite	1589 K daugiau	1589 K taip pat	1589 K ir	1615 K
skapa	2414 K ett	2414 K konto	2415 K
skaties	1630 K arī	1655 K
skicka	2415 K
skinite	13 K	2203 K	2228 K aplikaciju
skontaktuj	1898 K się z autorem
skopiuj	1919 K link	1919 K
skriv	366 K til journalisten	367 K til	386 K	386 K direkte	1847 K inn	1847 K direkte	1847 K til oss	2415 K upp	2415 K direkt
""", 'sl': """
sledite	12 K	2330 K
sleduj	12 K
sledujte	12 K	268 K:	303 K	2273 K
slik	1846 K bruker	1846 K jobber
""", 'so': """
so	479 K nutzen wir ki
sob	1995 K supervisão de
sobre	857 K el autor	857 K la autora	857 K la firma	858 K el autor	858 K la autora	858 K la firma	1987 K o autor	1987 K a autora	1988 K o autor	1988 K a autora
sois	31 K le premier
solliciteer	1777 K nu
sollten	452 K ihnen fehler
solo	820 K para suscriptores	1401 K per abbonati	1466 K per te
somente	1958 K para assinantes
sondage	1154 K -	1154 K.
sorodna	2302 K novica
sorodno	2302 K:
sostenete	1464 K
sostieni	1394 K	1394 K il	1394 K la	1464 K
souhrn	285 K	285 K článku
soutenez	1074 K	1074 K le
soutenir	1074 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	2415 K
special	751 K offer	757 K report:
speel	1732 K onze
spela	2415 K upp
spelregels	1702 K
spende	409 K für
spenden	409 K für	499 K an:
spendenkonto	499 K:
spiel	486 K unser
spielen	486 K sie unser
spill	1847 K av
sponsored	708 K by	761 K:	804 K by our
sponsorizzato	1447 K da
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2330 K
spring	751 K sale
spytaj	1907 K
""", 'st': """
sta	1774 K
start	751 K your	778 K your day with	778 K your morning with	778 K your week with	1777 K nu
stavovi	2192 K autora	2192 K izraženi	2192 K izneti	2192 K izneseni
stay	28 K on topic	649 K up to date with	735 K with	743 K ahead with	792 K
ste	7 K opazili
stel	1774 K
stellen	479 K sie der
stem	386 K	1732 K mee	1774 K	1847 K
steun	1750 K	1774 K
stiahnite	13 K si	2273 K si aplikáciu
stimm	486 K jetzt ab:
stimmen	486 K sie jetzt ab:	539 K sie
story	764 K by
straipsnis	1617 K tęsiasi
streszczenie	26 K wygenerowane	1907 K	1907 K artykułu
stuur	3 K dit	1774 K
""", 'su': """
su	27 K comentario	1412 K facebook e twitter	1412 K facebook e instagram
subscreva	2008 K o nosso podcast
subscribe	12 K to our	632 K to	649 K to	713 K to the	713 K to	741 K to comment	751 K	792 K	794 K for
subscribers	794 K can read
subscriptions	752 K start at
subskrybuj	1925 K
sui	1412 K nostri canali
suivez	12 K	1131 K
suivre	1131 K
suka	1363 K artikel ini
sull	1428 K'autore	1429 K'autore
sumate	12 K
sumber	1359 K:	1359 K :
summary	728 K
summer	751 K sale
support	632 K	632 K the	792 K
sur	1091 K l'application	1099 K facebook et twitter	1099 K facebook, twitter	1099 K facebook et instagram	1111 K le même sujet
survey	738 K:
susikurkite	1615 K
susisiekite	1615 K
""", 'sv': """
svar	372 K på vores	386 K	1830 K på vår	1847 K
svara	2399 K på vår	2415 K
svideo	2196 K vam se
svidio	2196 K vam se
svidjelo	2196 K vam se
""", 'sy': """
syndicated	786 K with permission
synes	387 K du om
""", 'sz': """
szavazzon	1312 K
""", 'ta': """
ta	1830 K quizen	1830 K vår quiz	1847 K testen	1847 K vår	2316 K povzetek
taalfout	7 K	1702 K
tag	372 K quizzen	372 K vores quiz	386 K vores
tagged	683 K:
tags	683 K:
taip	1589 K pat skaitykite
take	737 K our	792 K
takip	12 K edin
tallenna	1049 K
tambahkan	1356 K
tanya	1362 K ai kami
tap	775 K play	792 K
tapkite	1615 K
tausta	1019 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	853 K puede interesar	853 K puede interesar:	853 K recomendamos:	853 K recomendamos leer:
tead	920 K teemast	920 K rohkem
tee	925 K test	1035 K testi	1049 K testimme
teile	3 K	539 K
teilen	3 K sie	539 K sie
teilt	3 K
tekst	939 K:	1719 K: door	1747 K gaat verder onder	1747 K loopt door onder	1747 K gaat verder na	1901 K ukazał się	1901 K pochodzi z	1907 K przetłumaczony	1907 K został przetłumaczony	1907 K czyta	2192 K izražava	2195 K je preveden	2195 K čita	2198 K je objavljen u
tekstas	1619 K:
teksti	1032 K
teksts	1659 K:
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	661 K a friend	688 K us your story	792 K
telli	933 K	935 K
tellijana	935 K
tem	1998 K alguma informação	1998 K informações	1998 K uma sugestão	1998 K uma denúncia	1998 K alguma história	1998 K uma história
ten	1907 K skrót
tens	220 K informació	220 K una història
tento	285 K souhrn	285 K článek byl přeložen	2256 K súhrn	2256 K článok bol preložený
terjemahan	1362 K ini	1362 K dibantu
terms	696 K and conditions apply
test	372 K din viden	737 K your knowledge	1732 K je kennis	1830 K kunnskapene dine	2503 K:
testa	2399 K dina kunskaper
testaa	1035 K
teste	486 K dein wissen	539 K
testen	486 K sie ihr wissen	539 K sie
testez	1151 K
tetszett	8 K	1313 K
text	285 K byl přeložen	288 K vyšel v	473 K:	2256 K bol preložený	2259 K vyšiel v
texte	1125 K traduit
texten	2417 K fortsätter
texto	877 K traducido	2002 K traduzido
""", 'th': """
tham	2636 K gia kênh	2645 K gia khảo sát	2645 K gia bình chọn
thank	704 K you for reading
thanks	704 K for reading
the	5 K comments	649 K latest news directly	682 K latest in	682 K latest from	728 K ai summary
theo	2622 K dõi báo	2622 K dõi trên	2636 K dõi báo	2636 K dõi chúng tôi	2636 K dõi kênh	2638 K dõi
there	32 K are no comments	32 K are no
this	5 K discussion	5 K conversation	728 K article was	728 K article has been	728 K story was	728 K story has been	728 K content was	728 K summary	728 K translation	728 K piece was	733 K article is also available as audio	786 K article first appeared	786 K story first appeared	786 K piece first appeared	786 K post first appeared	786 K report includes material	786 K report includes information	786 K report includes reporting	786 K report contains material	794 K is a preview	799 K is an ai-generated	799 K is an ai	799 K ai-generated	799 K ai summary
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	1424 K potrebbe interessare:
tiene	863 ¿K información
tienes	856 ¿K una historia	863 ¿K información	863 ¿K una historia	864 ¿K alguna	869 ¿K algo que
tijdelijk	1777 K:
tiklayin	2487 K
tilaa	1049 K
tilmeld	386 K
tin	2631 K liên quan:
tip	41 K line:	41 K de redactie	41 K redaktionen	366 K journalisten	366 K redaktionen	625 K your	1708 K de redactie	1708 K ons	1774 K
tiplijn	41 K van de redactie	41 K:
tipline	41 K:
tiplinjen	41 K:
tippfehler	7 K
tips	41 K redaksjonen	793 K?	1824 K journalisten	1824 K redaksjonen	1824 K oss	1825 K	2393 K:
tipsa	41 K redaktionen	2393 K reportern	2393 K redaktionen	2393 K oss	2393 K anonymt
tipstelefon	41 K:	41 K
tipstelefonen	41 K:
""", 'to': """
to	26 K podsumowanie	679 K join the conversation	735 K hear more	1907 K streszczenie	1907 K podsumowanie
toate	2051 K articolele lui
toda	887 K la información en nuestra
todas	852 K las noticias de
todos	27 K los comentarios	27 K os comentários	856 K los artículos de	1986 K os artigos de
toeta	932 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1032 K
toimituksen	41 K vihjepuhelin
toista	1049 K
tonton	1351 K juga	1351 K:	1351 K juga:	1366 K video
top	682 K stories in	682 K stories from
topics	683 K:
toto	26 K shrnutí	285 K shrnutí	2256 K zhrnutie
tous	27 K les commentaires	1110 K les articles de	1114 K les articles de
toute	1110 K l'actualité de	1110 K l'actu	1143 K l'info dans votre poche
""", 'tr': """
traduit	1125 K avec l'aide	1125 K à l'aide
transmettez	3 K
treat	792 K yourself
trending	682 K in	757 K:
trimite	3 K	2049 K-ne
try	737 K today's	737 K our	747 K our	751 K	752 K one month for $#	752 K one month for £#	752 K one month for €#	752 K it for $#	752 K it for £#	752 K it for just $#	752 K it for just £#	752 K a month for $#	752 K a month for £#	752 K us for $#	792 K
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	827 K correo electrónico	884 K comentario será	2056 K ce părere ai
tud	1294 K valamit
tudo	1982 K sobre
tudsz	1294 K valamit
tule	925 K tööle	1035 K lukijailtaan	1035 K mukaan	1049 K mukaan
turite	1601 K naujieną	1601 K informacijos	1601 K istoriją
turn	744 K on alerts
tutte	1423 K le notizie su	1462 K le notizie di
tutti	27 K i commenti	1427 K gli articoli di	1448 K gli episodi del podcast
""", 'u': """
u	12 K vindt ons	1764 K kunt zich altijd
""", 'ui': """
uit	1705 K het archief:	1770 K ons archief:
uitschrijven	1764 K kan
""", 'uj': """
uji	1367 K pengetahuanmu	1367 K pengetahuan anda
""", 'ul': """
ultime	1423 K notizie di
""", 'um': """
um	446 K kommentare zu
""", 'un': """
un	41 K témoignage à	1129 K témoignage	1129 K fait	1139 K podcast à écouter	1440 K post condiviso da	2058 K articol susținut de	2058 K articol în parteneriat	2058 K proiect susținut de
una	875 K publicación compartida por	875 K publicación compartida de
unbegrenzter	502 K zugang
unduh	13 K	1340 K aplikasi	1369 K
une	7 K erreur	7 K coquille	7 K faute	1114 K information à nous transmettre	1121 K info à nous	1129 K info	1129 K information à
uneix	12 K-te
unisciti	12 K	23 K a
unlimited	639 K access for
unlock	751 K
unser	499 K spendenkonto	522 K wochenquiz	522 K quiz	538 K autor	538 K reporter	538 K redakteur	538 K korrespondent	541 K chatbot	541 K ki-chatbot	541 K wochenrätsel
unsere	449 K leseempfehlung	538 K autorin	538 K reporterin	538 K redakteurin	538 K korrespondentin	541 K ki	541 K frage der woche
untuk	1356 K mendapatkan
""", 'up': """
up	683 K next:
upozornit	308 K na chybu
upozornite	2278 K na chybu
uppdatera	2415 K
""", 'us': """
users	741 K must
""", 'uu': """
uudisvihje	41 K:
uuenda	935 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vaata	908 K ka	935 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	1641 K tev ir ziņa	1641 K tev ir ko	1641 K esi pieredzējis	1656 K raksts
vam	2317 K je bil	2317 K je bila
van	1294 K egy jó	1294 K egy tipped	1294 K egy tippje	1313 K olyan	1313 K olyan dokumentuma
var	31 K först	2415 K med
varaa	1049 K
vasta	935 K
vastaa	1035 K	1049 K
vastaava	1047 K päätoimittaja:
vastutav	917 K väljaandja:
""", 've': """
vea	853 K también	853 K también:	882 K el video a continuación	882 K el vídeo a continuación
ved	366 K du mere	366 K du noget
vedd	1312 K meg
vedi	1424 K anche	1424 K anche:	1427 K tutti gli articoli di
vegeu	216 K també
vegye	1312 K meg
vegyen	1299 K jegyet	1299 K részt	1312 K részt
veillez	28 K à
veja	1982 K mais em	1983 K também	1983 K mais	1983 K:	1983 K também:	1983 K mais:	2008 K o vídeo abaixo	2008 K o vídeo acima	2008 K os vídeos mais assistidos
venujte	2269 K
ver	853 K también	856 K todos los artículos de	1986 K todos os artigos de
verder	1731 K lezen:	1770 K in het nieuws:
verhaal	1747 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	505 K sie diesen
verschijnt	1738 K elke	1738 K iedere
verstuur	3 K dit
vertaling	1719 K:
verwandtes	507 K thema:
vet	1824 K du mer	1824 K du noe	2393 K du mer	2393 K du något
veuillez	28 K respecter
vezane	2180 K vesti:
vezi	2043 K și	2043 K și:	2043 K:	2051 K toate articolele	2060 K video mai sus	2060 K video mai jos
""", 'vi': """
vi	386 K vil gerne høre	396 K har tidligere skrevet	1847 K vil gjerne høre	1858 K har tidligere skrevet	2415 K vill gärna höra	2425 K har tidigare skrivit
viac	2243 K:	2243 K k téme:
video	733 K above:	733 K below:	764 K by	1366 K:	1731 K:	2180 K pogledajte	2646 K:
vidi	2180 K još
view	688 K all posts by	688 K all articles by
vihjepuhelin	41 K:
vil	372 K du arbejde	372 K du være med på holdet	1830 K du jobbe	1830 K du være med på laget
vill	2399 K du jobba	2399 K du arbeta
vind	372 K billetter	386 K
vinkkaa	1028 K toimitukselle	1028 K
vinn	1830 K billetter	1847 K	2399 K biljetter	2415 K
vir	2328 K:
viri	2328 K:
vis	28 K respekt	386 K indhold	1847 K innhold
visa	28 K respekt	2415 K innehåll
visit	792 K
visita	879 K nuestra tienda	1445 K lo store	1445 K il nostro store
visite	2004 K a nossa loja	2004 K nossa loja
viste	7 K
visualizzando	1440 K questo contenuto
viu	7 K algum	1998 K algo	1998 K alguma coisa
""", 'vk': """
vklopi	2323 K
vklopite	2323 K
""", 'vo': """
voce	1442 K generata
voeg	1774 K
voir	1110 K tous les articles	1111 K aussi	1111 K la vidéo	1114 K tous les articles de	1139 K la vidéo ci-dessus
voit	1028 K lähettää vinkin
voita	1049 K
voix	1125 K générée
volg	12 K ons	12 K	1720 K	1774 K
voller	502 K zugriff
vols	220 K compartir	220 K explicar
vond	8 K je dit	1755 K je deze
voor	1726 K dit artikel	1767 K maar # euro per	1767 K maar €#	1767 K slechts # euro per	1767 K slechts €#
vote	792 K
votre	27 K commentaire	1088 K adresse e-mail	1088 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	1080 K est offert	1088 K désinscrire à tout moment	1088 K pouvez vous désinscrire à tout moment	1114 K avez une information	1121 K travaillez	1121 K avez été	1121 K êtes témoin	1121 K avez une information	1121 K souhaitez témoigner	1129 K avez une info	1129 K avez une information	1129 K avez des informations	1129 K disposez	1129 K souhaitez	1129 K êtes concerné	1129 K êtes témoin	1129 K avez été témoin	1129 K avez des photos	1129 K pouvez nous	1129 K pouvez joindre	1129 K pouvez contacter	1129 K pouvez écrire à
voz	877 K generada
""", 'vr': """
vrei	2049 K să ne spui
""", 'vu': """
vuoi	1438 K segnalarci	1438 K raccontarci
""", 'vy': """
vytisknout	298 K
""", 'wa': """
wa	41 K redaksi
want	793 K to	794 K to	794 K more
war	8 K dieser	8 K der	515 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	704 K this forwarded	769 K this	1755 K deze	1775 K je erbij	1775 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1732 K is jouw mening	1755 K vind je van	1755 K vond u van	1755 K vindt u van
watch	666 K us on	683 K |	683 K now:	683 K more:	683 K the video:	683 K the latest	683 K:	733 K the video above	733 K the video below	733 K the clip above	733 K the clip below	733 K the full video	733 K the full interview	733 K the full episode	775 K more	775 K our	789 K more videos	792 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	634 K accept:	634 K accept visa	634 K accept paypal	732 K're hiring	732 K are hiring	739 K value your opinion	739 K'd love your feedback	778 K respect your privacy
wees	31 K de eerste
weet	1775 K je	1775 K u
weitere	448 K artikel zu	448 K artikel aus	448 K themen aus	452 K artikel von
weiterlesen	449 K:
wekelijkse	1681 K nieuwsbrief
werde	539 K
werden	539 K sie
were	793 K you
wesprzyj	1925 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	682 K others are reading	683 K to read next:
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi
""", 'wi': """
wideo	1911 K znajdziesz	1911 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	515 K fanden sie	515 K fandest du	515 K finden sie	515 K hilfreich war	522 K gut kennen sie	522 K gut kennst du
wil	1775 K je
with	763 K inputs from	763 K input from	763 K agency inputs	763 K reporting by	763 K additional reporting
""", 'wo': """
wochen	416 K kostenlos	416 K gratis
wolisz	1928 K słuchać	1928 K posłuchać
word	23 K lid van	1750 K lid van	1750 K vriend van	1777 K nu	1777 K vandaag
work	732 K with us	732 K for us
worth	683 K reading:
""", 'wr': """
write	792 K to
""", 'ws': """
wspieraj	1925 K
wszystkie	27 K komentarze	1894 K artykuły o	1898 K artykuły autora
""", 'wy': """
wydrukuj	1919 K
""", 'xe': """
xem	2631 K thêm	2631 K thêm:	2631 K:	2631 K video	2631 >> K	2631 K tiếp:	2640 K các bài viết của tác giả	2640 K các bài viết khác của	2640 K thêm bài của tác giả	2646 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	868 K puedes recibir
yazi	2517 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	666 K can follow him on	666 K can follow her on	666 K can follow them on	675 K can withdraw your consent at any time	675 K may withdraw your consent at any time	683 K may also like:	683 K might also like:	683 K may also be interested in:	683 K may also want to read:	683 K may want to read:	713 K can get	722 K can reach	722 K can email	722 K can e-mail	722 K can contact	733 K can hear this story	733 K can listen to this	735 K can listen to	741 K must be	741 K can be part of	787 K may have missed:	794 K're reading	794 K are reading	795 K can also	795 K can now	795 K can
your	27 K comment	27 K comments	739 K opinion matters	778 K weekly guide to	778 K daily guide to	778 K essential guide to
""", 'yu': """
yuk	1340 K unduh aplikasi	1356 K gabung
""", 'za': """
zachowaj	28 K
zainstaluj	13 K	1914 K
zanim	1937 K dodasz komentarz	1937 K skomentujesz
zapis	2313 K je mnenje
zapisz	1919 K ten	1919 K artykuł	1919 K tekst
zapratite	12 K	2210 K
zapytaj	1907 K	1907 K nas
zaujal	286 K vás	2257 K vás
""", 'zd': """
zdroj	301 K:	2271 K:
zdroje	301 K:	2271 K:
""", 'ze': """
zeptejte	285 K se
zet	1774 K
""", 'zh': """
zhrnutie	2256 K	2256 K článku
""", 'zi': """
zie	7 K je een	1705 K ook	1775 K je
zini	1641 K ko vairāk	1656 K stāstu	1656 K ko
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	1894 K więcej z	1895 K też	1895 K też:	1895 K także	1895 K:	1895 K wideo	1895 K film	1895 K zdjęcia	1895 K galerię	1911 K nagranie	1911 K materiał
""", 'zu': """
zugang	502 K zu allen
zugriff	502 K auf alle
zum	425 K newsletter	449 K thema:	449 K weiterlesen:	454 K autor	455 K autor	517 K kommentieren	538 K profil von
zur	454 K person	454 K autorin	455 K person	455 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	1042 K
aamukirjeen	1042 K
aangemeld	1737 succesvol K
aanmelding	1780 bevestig je K
aanmerkingen	1717 op- of K
aastas	944 K
""", 'ab': """
abbestellen	421 jederzeit K
abbestellt	525 jederzeit K
abbonamenti	1471 K
abbonamento	1397 hai già un K	1397 scegli il tuo K	1400 per chi ha un K	1471 K
abbonati	1397 K per	1397 K a soli	1400 per gli K	1400 solo per K	1432 K	1467 K a	1467 K:	1467 K ora	1467 K per	1467 puoi, K	1468 i nostri K	1471 K
abbonato	1397 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1414 devi K
abmelden	493 wieder K
abo	500 pur-K
abonament	1872 masz już K	2080 K
abonare	2063 prin K ești
abonarea	2063 confirma K
abonat	2032 ești deja K
abone	2473 K olun ve	2528 K olun
aboneler	2518 K içindir	2518 yalnizca K	2518 sadece K	2532 K
abonelere	2493 K özel	2493 K özeldir	2493 K açik	2493 K açiktir
abonelerimiz	2529 K
abonelik	2532 K
abonements	1666 K
abonenci	1932 tylko K
abonenti	1658 tikai K
abonentiem	1628 tikai K	1658 teksts ir K	1658 raksts ir K
abonents	1628 jau esi K
abonne	1157 je m'K
abonnee	1674 al K	1674 word K	1674 nog geen K	1676 als K	1781 word K
abonneer	1781 K je
abonnees	1674 dit artikel is voor K	1676 alleen voor K	1766 K kunnen dit	1766 K kunnen het hele	1782 onze K	1785 K
abonnement	333 kræver K	403 K	557 K	1077 avec votre K	1161 K	1674 neem een K	1674 kiezen voor een K	1742 sluit een K af	1742 een K? log	1742 al een K	1766 nog geen K	1766 K dat bij je	1766 K af met	1781 kies een K	1785 K	1865 K
abonnementen	1785 K
abonnements	1161 K
abonnent	333 bliv K	333 allerede K	334 som K	398 en K	399 bliv K	412 sie sind noch kein K	415 als K	417 bereits K	417 bereits K:in	1792 bli K	1792 allerede K	1793 som K	1860 en K	1861 bli K
abonnenten	412 nur für K	412 exklusiv für K	527 lesen nur K	554 unseren K	557 K
abonnenter	333 kun for K	333 artiklen er for K	389 er for K	389 kun K	400 vores K	403 K	1792 kun for K	1792 denne saken er for K	1792 artikkelen er for K	1851 er for K	1851 bare K	1851 kun K	1862 våre K	1865 K
abonnentin	415 als K	417 bereits K
abonnentinnen	412 exklusiv für K	412 nur für K	412 K vorbehalten	554 unseren K
abonner	333 K for at	399 K på	1157 s'K	1792 K for å	1861 K på
abonnere	1837 ved å K
abonnez	1077 K-vous pour	1077 K-vous à partir	1157 K-vous	1157 K vous
abonniere	553 K unseren	553 K hier
abonnieren	420 newsletter K	434 whatsapp-kanal K	434 K sie unseren kanal	464 podcast K	525 hier K	551 google K	551 google news K	553 jetzt K	553 K sie
abonniert	417 bereits K
abrir	830 K en la app	1963 K no app
abstimmen	481 jetzt K:
abyste	253 K mohli číst dál
""", 'ac': """
accede	818 K a todo
accedi	24 K	1397 K per
accept	2039 K toate
acceptant	1103 en K les cookies
acceptar	224 K les galetes
accepteer	1696 K de cookies
accepter	1103 K les cookies
accepteren	1696 cookies te K	1696 cookies K
access	636 unlock full K	636 full K. no ads	753 K to every story	753 full K with no ads	781 year of K	781 months of K	781 want full K	781 K for half price
acconsento	1455 K a ricevere
accordance	746 K with our privacy
according	808 K to
account	636 create a free K to	636 sign in to your K	638 create an K to	753 please create a free K	805 create a free K	806 hold power to K	1674 maak een gratis K	1742 K is gratis en zo	1766 een gratis K	1781 maak een gratis K
accurate	760 K at time of
accused	808 K
aceptado	845 no has K las cookies
aceptaste	845 no K las cookies
aconseja	903 K
aconsejaba	903 K
aconselha	2026 K
acrescentou	2026 K
actionnaire	1158 sans K
""", 'ad': """
ad	11 K
adalah	1360 K dosen
adblock	264 vypněte K	347 slå K fra	1806 slå av K	1887 wyłącz K	2375 stäng av K
adblocker	439 K erkannt	439 K aktiv	439 nutzen einen K	439 verwenden einen K	439 trotz K	557 K	669 disable your K	669 you are using an K	669 K detected	1694 K uit
added	808 K
adgang	336 få K til	399 få fri K
admitiu	2026 K
admitted	808 K
adres	1875 twój K e-mail	1915 K e-mail
adresa	2033 K de email nu va	2034 K ta de email	2034 K ta de e-mail
adresiniz	2476 e-posta K
adresse	493 gültige e-mail-K	493 sie ihre e-mail-K	493 du deine e-mail-K	493 e-mail-K ein	1087 votre K e-mail	1087 votre K email
adresu	2176 na vašu e-mail K	2204 e-mail K	2204 mejl K
ads	806 we don't have K
advarede	402 K
advarer	402 K	1864 K
advarte	1864 K
advert	11 K
adverteix	247 K
advertentie	11 K
advertenties	1782 zonder K
advertisement	11 K	668 this K has not loaded
advertisements	11 K
advertiser	768 supplied by an K	768 provided by an K	768 paid for by an K	768 produced by an K	768 created by an K
advertorial	1772 dit is een K
advierte	903 K
adviseert	1784 K
""", 'af': """
affermato	1470 ha K
affichage	1133 K de ce contenu
affichant	1133 en K ce contenu
afficher	1103 pour K ce contenu	1133 ne peut pas s'K
affichera	1077 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	300 K odkazy	383 K-links	438 K-links	601 K links	668 contains K links	785 K links	785 K link	1046 K-linkkejä	1306 K linkeket	1772 K links	1842 K-lenker	2206 K linkove	2206 K linkovi	2270 K odkazy	2326 K povezave	2410 K-länkar
affiliatelenker	1842 K
affiliatelinks	37 K	383 K	532 K	1772 K
affiliati	37 link K
affiliation	37 liens d'K	1137 liens d'K
affiliazione	37 link di K
affirme	1160 K
affirment	1160 K
afhankelijk	1778 K van giften	1778 K van donaties
afiliacyjne	37 linki K	1921 linki K
afiliacyjnych	1921 linków K
afiliado	37 enlaces de K	37 links de K	880 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	880 enlaces de K
afiliate	37 linkuri K	2059 linkuri K
afiliats	230 enllaços d'K
afirma	903 K	2026 K
afirmar	247 va K
afirmou	2026 K
afleveringen	1761 alle K van
afmelde	338 K dig når
afmelden	1737 elk moment K	1737 elk moment weer K
afsnittet	373 hele K
aftrekbaar	1739 gift is K
""", 'ag': """
agences	1118 avec K	1119 avec K
agenturmaterial	456 mit K
aggiornamenti	1410 segui tutti gli K
aggiunto	1470 ha K
agora	2023 doe K
""", 'ah': """
ahora	900 dona K
""", 'ai': """
ai	188 K	371 af K	371 med K	1829 med K	1829 av K	2398 med K	2398 av K	2643 K
aidez	1122 K-nous à	1157 K-nous
aiheesta	1045 lisää K täältä
aiutaci	1431 K	1467 K a
aiutarci	1431 K	1467 K a
aizliegta	1638 bez atļaujas ir K
""", 'aj': """
ajakirjandus	943 meie K	943 sõltumatu K	943 K maksab	943 hea K
ajakirjandust	931 toeta sõltumatut K
ajakirjanik	921 K
ajakirjanikele	39 meie K
ajakirjanikud	943 meie K
ajoute	1160 K
ajoutez	1157 K-nous
ajuda	244 K'ns
ajude	1992 K-nos	2023 K-nos
ajutorul	2064 K tău putem	2076 avem nevoie de K tău
""", 'ak': """
akci	287 naši K
akciu	2258 našu K
akismet	21 K to reduce spam
akkoord	1737 ga je K met onze	1737 gaat u K met onze
aktardi	2531 K
aktivieren	439 javascript K
akzeptiere	420 mit der anmeldung K
akzeptieren	420 mit der anmeldung K	441 cookies K
""", 'al': """
alamat	1338 K email
aldus	1784 K
alerta	2026 K
alertas	14 las K	833 recibe K	833 activa las K	1966 receba K
alertes	1092 recevez les K	1092 K info
alertou	2026 K
alerts	14 K	654 get K as
algemene	1737 ga je akkoord met de K
alin	2515 K
alive	806 local news K
alkaen	1044 K #
alles	412 lesen sie K	1766 lees K met
allow	670 K ads on
aloud	701 is read K by
""", 'am': """
amendat	2079 a K
ammesso	1470 ha K
""", 'an': """
anche	42 c'eri K tu	1468 siamo K su
andare	1390 prima di K via
android	427 für K und ios	650 our K app	1144 sur ios et K	1683 app voor K
angebot	500 ihr K	500 dein K	553 hier gibt es das K
angebote	493 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	547 ihre spende K	547 deine spende K	547 spenden K
angezeigt	441 inhalte K werden
anggota	1384 jadilah K
ankete	2262 našej K	2262 v K
anketi	35 našoj K	2200 našoj K	2200 u K	2321 naši K	2321 v K
anketimize	35 K
anketimizi	2502 okur K	2502 K
anketo	2321 kratko K	2321 našo K
anketu	35 našu K	2200 kratku K	2200 našu K
ankety	291 naší K	2262 našej K
ankiecie	35 naszej K	1912 naszej K	1912 w K
anlatin	38 bize K	2515 K
anlatti	2531 K
anmelden	24 K	404 jetzt K	481 jetzt K:	553 hier K
anmelder	368 er K	1826 er K
anmeldung	420 mit meiner K	420 mit ihrer K	420 mit der K stimmen	420 mit der K stimme	420 mit der K willige	420 mit der K willigen	420 mit der K erklären sie	466 K	520 hier geht es zur K
annetus	931 tee K	946 K
anno	1469 all'K
annonce	11 cette K
annoncelinks	37 K	383 K
annoncen	11 K
annoncer	400 uden K
annonsblockerare	2375 stäng av K
annonseblokkering	1806 slå av K
annonselenker	37 K	1842 K
annonsen	11 K
annonser	1862 uten K	2429 utan K
announced	808 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1470 ha K
ano	2025 por K
anoi	1062 K
anoniem	1717 K tippen	1754 ons K
anonim	2496 bize K
anonym	514 K an uns
anonymous	772 K
anonymously	772 K
anot	1625 K
anregungen	487 fragen oder K	487 fragen und K
ansehen	485 hier K	485 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	677 K our poll
antes	811 K de irte	1950 K de sair
anuncio	880 después del K	880 tras el K
anunciou	2026 K
anvender	347 vi K cookies
anytime	641 cancel K	807 cancel K
anzeige	11 der K	11 dieser K	438 nach der K weiter	510 dies ist eine K
anzeigen	441 mit einem klick K lassen
anzusehen	475 um das video K
""", 'ap': """
apelowali	1947 K
apeluje	1947 K
apgalvo	1665 K
aplicativo	1963 baixe o K	1963 baixe nosso K	2024 nosso K
aplikace	323 naše K
aplikaci	260 stáhněte si naši K	261 stáhněte si K	294 mobilní K	294 naší K	294 naší mobilní K	322 stáhněte si K a
aplikaciju	2231 preuzmite K i
aplikacja	1945 nasza K
aplikacji	1877 w naszej K	1877 otwórz w K	1935 naszej K
aplikasi	1339 K kami	1341 unduh K	1341 download K	1384 instal K	1384 unduh K kami	1384 unduh K gratis	1384 segera unduh K	1384 yuk unduh K	1385 K kami
apoiador	1953 torne-se K	1992 seja nosso K	2023 torne-se K	2023 seja nosso K	2023 seja K
apoiam	2015 nos K todos os meses
apoie	1992 K
apoio	1949 seu K	1953 seu K é	1992 seu K
aportaciones	891 gracias a las K
aporte	865 tu K	900 tu K
apoyan	891 que nos K cada mes
apoyo	810 su K	810 tu K	814 con tu K	814 tu K es	865 tu K
app	427 als K	490 mit der K	490 in der K	491 -K	523 mit der K der	650 get our K	650 in our K	650 use our K	650 our new K	650 our ios K	653 get the K	784 have our K	784 our K has	784 with our K	784 via our K	784 on our K	805 our K	1683 in de K	1734 -K	1799 i vår K	1862 vår K	2367 i vår K	2429 vår K	2623 tải K	2679 在K中
appareil	1077 un seul K à la fois	1150 en cours sur un autre K
appeared	695 first K on	762 K in print
appelez	38 K-nous
appen	340 hent K	340 åbn i K	1799 last ned K	1799 hent K	1799 åpne i K	2367 öppna i K	2368 ladda ner K	2368 ladda ned K	2368 hämta K	2428 ladda ner K och
appje	38 stuur een K	1716 ons een K
application	1089 téléchargez l'K	1089 notre K	1090 dans l'K	1090 avec l'K	1090 sur l'K	1090 télécharger l'K	1158 notre K
applications	1089 nos K mobiles
appot	1301 az K
apps	784 our K
apunta	244 K't
""", 'aq': """
aqui	1950 já que você está K	1950 já que está K
""", 'ar': """
arayin	38 bizi K
arbeid	1862 vårt K
arbeit	554 unsere K
arbeitet	461 K als
arbejde	400 vores K
arbetar	2398 K med ai
arbete	2429 vårt K
argued	808 K
arrivato	1390 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	245 aquest K	245 l'K sencer	636 to unlock this K	636 members-only K	644 you've read your last free K	644 you have read your last free K	644 this is your last free K	644 reached your K limit	659 share this K on	668 links in this K may	755 save this K	765 this K	765 the full K	766 this K	767 this K	806 this K	1066 vous avez aimé cet K	1066 cet K vous a plu	1077 pour accéder à l'K	1077 cet K est offert	1077 cet K vous a été offert	1077 pour lire cet K	1077 offrir cet K	1077 offrez cet K	1083 de cet K à lire	1117 cet K est paru dans	1117 cet K a été publié	1141 réagir à cet K en	1155 cet K a d'abord été publié	1158 cet K
articles	15 free K	626 you've read # K	636 access to all our K	636 gift K to give	644 free K left	644 K left this month	644 you've used all your free K	644 # of # free K	644 K left to read	753 to read more K	753 for three more free K	753 more free K	755 K to give	755 K to gift	755 K to share	755 gift # K	1077 tous nos K	1083 il vous reste # K	1147 nos K sont en accès libre	1158 nos K
articol	2077 acest K
articolele	2077 K noastre
articolelor	2047 preluarea K
articoli	1397 tutti gli K senza limiti	1402 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1390 ti è piaciuto questo K	1397 per leggere l'K	1397 regala questo K	1468 questo K
articolul	20 K complet	20 K integral	2068 pentru a citi K	2068 să citești tot K	2077 ți-a plăcut K	2077 tot K
artigo	20 ler este K	20 ler o K	1950 gostou deste K	2019 para ler este K	2024 este K
artigos	1991 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	381 denne K for #	398 denne K	398 en K	400 denne K	405 dir gefällt dieser K	412 lesen sie diesen K mit	412 um diesen K zu lesen	412 dieser K ist nur für	412 zugriff auf alle K	412 alle K lesen	412 ganzen K lesen	418 freie K übrig	418 K frei	418 ihr letzter freier K	462 K wurde	467 unsere K öfter	496 K etwas wert ist	500 alle freien K	506 weitere K finden sie	511 rechte am K	511 K steht unter einer	521 den ganzen K	521 diesen K	526 gäbe es diesen K nicht	530 alle K zum	530 lesen sie in diesem K	535 K ist zuerst	535 K ist zuvor	537 K gratis	552 K wurde zuerst	554 dieser K	554 diesen K	554 diesem K	1373 untuk membaca K ini	1385 K ini	1674 om dit K te lezen	1674 dit K is alleen	1674 geef dit K	1674 lees dit K met	1674 gratis K deze week	1700 fout in dit K	1717 mening over dit K	1742 een premium K	1759 dit K	1773 niets uit dit K	1773 K mag zonder	1782 dit K	2418 gratis K kvar	2427 en K
artikelen	15 gratis K	1674 toegang tot alle K	1742 aantal K bereikt	1742 aantal gratis K	1766 gratis K gelezen	1769 alle K over
artikeln	412 zugang zu allen K	500 zugang zu allen K	537 freien K	2354 gillade du K	2360 läs hela K med	2360 lås upp K	2401 fel i K	2427 den här K	2427 K	2429 den här K
artikels	535 nutzung dieses K
artikkel	938 tasuta K	943 see K
artikkelen	1832 feil i K	1860 denne K	1860 K	1862 denne K
artikkeli	20 koko K	1004 tämä K on vain	1052 ilmainen K jäljellä	1060 tämä K
artikkelia	1048 maksutonta K	1048 ilmaista K
artikkelin	1058 tämän K
artikkelit	15 ilmaiset K	1048 ilmaiset K
artiklar	15 fria K	2360 fria K	2418 gratis K kvar	2424 inga gratis K	2424 inga fria K	2429 alla K
artiklen	327 kunne du lide K	398 K	400 K her
artikler	15 gratis K	333 gratis K	389 gratis K tilbage	395 ingen gratis K	400 alle K
artikli	941 selle K
artiklid	934 tasuta K
artiklit	934 tasuta K	941 seda K	943 kogu K
arvioi	1062 K
""", 'as': """
asegura	903 K
asked	808 K
asks	808 K
assinante	1957 já é K	2023 torne-se K	2023 seja K
assinantes	1957 só para K	1957 somente para K	2019 exclusivo para K	2019 exclusiva para K	2019 exclusivos para K	2024 nossos K	2027 K
assinatura	2027 K
assinaturas	2027 K
assine	1949 K a	1949 K o	1956 K por	1956 K e tenha	1957 K para	2023 K já	2023 K agora	2023 K e	2023 K aqui	2023 K por
assisted	767 this ai-K text
associate	668 as an amazon K	693 is an K
assure	1160 K
""", 'at': """
atbalsti	1652 K mūs	1662 K mūs
atbalstiet	1662 K mūs
atbalsts	1652 tavs K palīdz	1662 tavs K	1662 jūsu K
atzina	1665 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	462 K
audioverze	2 K
audioverzi	290 K
audioverzii	2261 K
aufgefallen	444 fehler K
ausblenden	441 und wieder K
auszugsweise	456 nachdruck, auch K
auteur	1120 est l'K	1718 is K van	1721 mening van de K
auteursrecht	1749 rust K
author	690 email the K	690 the K can be	693 is the K of	693 is an K
automated	2 read by an K	701 is read by an K	701 narrated by an K
automatisch	2 K vorgelesen	415 endet K	485 K vorgelesen	511 K von dpa	511 K von der	519 der text wurde K	519 dieser text wurde K
automatisk	1829 K oversatt
autor	221 és K de	461 ist K	862 es K de	1993 é K de
autora	221 és K de	862 es K de	1904 napisz do K	1993 é K de
autorce	281 napište K
autore	1433 è K di
autorem	1904 kontakt z K
autoren	474 meinung der K
autorin	461 ist K	461 ist freie K	474 meinung der K
autorise	1150 n'K pas la lecture
autorke	2251 napíšte K
autorki	1904 napisz do K
autorovi	281 napište K	2251 napíšte K
autorskim	1922 chroniony prawem K	1922 chronione prawem K
autoru	2190 javite se K	2190 pišite K
autrice	1120 est l'K	1433 è K di
""", 'av': """
available	650 our app is K	651 K on the app store	651 K on google play	784 app is K	801 tickets are K here
avbryt	21 K svar
avec	1118 K afp	1119 K afp
averci	1467 grazie per K letto
avertit	1160 K
avertizat	2079 a K
avise	2023 K-nos
avsluta	2430 K när du vill
avsnittet	2400 hela K	2400 ladda ner K
avtorici	2311 pišite K
avtorju	2311 pišite K
avverte	1470 K
""", 'ay': """
ayda	2514 K # tl	2514 K # tl'den	2530 K
aydinlatma	2484 K metni
ayirtin	2515 K
aylik	2530 K
ayudanos	900 K
""", 'ba': """
ba	1864 K
bad	402 K	2431 K
bagikan	25 K
baixa	213 donar-te de K
baixe	1949 K o	1963 K o app
bajate	900 K la app
bancs	236 no depèn de K
banner	557 cookie-K	809 cookie K
banners	809 cookie K
bantu	1384 K kami
bastano	1467 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	511 redaktion nicht K
beboette	1784 K
become	707 K a	805 K one of them
becoming	706 K a member	805 consider K	805 K a member
bedankt	1781 K voor het lezen
beelden	1717 heb je K	1717 heeft u K
befindet	441 an dieser stelle K sich
before	626 K you go	626 K you move on
begging	809 K
begs	808 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	404 mit einem K	496 jeder K hilft uns	511 K steht unter einer	526 mit einem kleinen K	535 K ist zuerst	547 mit ihrem K können wir	547 mit deinem K können wir	547 ihrem K helfen	552 K wurde zuerst	554 dieser K	554 diesen K
bejelentette	1329 K
bekijk	1727 nieuwe baan? K
beklagade	2431 K
beklagede	402 K
beklaget	1864 K
belangrijkste	1737 elke dag het K
believe	806 people who K in
belirtti	2531 K
below	777 sign up K	777 enter your email K
beluisteren	1761 dit artikel ook K	1761 hier K
benachrichtigungen	14 K	429 K aktivieren	430 push-K
benadrukt	1784 K
bent	1668 nu je hier toch K
bepaalde	1784 K
berasal	1361 konten ini K dari
berdonasi	1384 mari K	1384 silakan K	1384 ayo K	1384 anda K
bereits	412 sie haben K ein abo	500 K ein konto
bergabung	1384 mari K	1384 K dengan kami	1384 ayo K
bergabunglah	1384 K
bergantung	1371 K pada dukungan anda
berichten	554 wir K
berichterstattung	554 unsere K
berichtet	461 K für	461 K über
berichtete	556 K
berite	2340 K nas
berkomentar	6 untuk K
berlangganan	1334 sudah K	1337 K newsletter	1370 terima kasih telah K	1370 berhasil K	1384 K sekarang	1384 silakan K
bersama	1384 gabung K
bescheid	514 sagen sie uns K	514 sag uns K
beschloss	556 K
besedah	2352 po K
besked	376 push-K
beskeder	376 push-K
besloot	1784 K
beslutade	2431 K
besluttede	402 K
besluttet	1864 K
besoin	1066 nous avons K de vous	1157 nous avons K de vous	1157 a K de vous	1157 avons K de votre
besplatan	2218 poslednji K tekst
besplatna	2205 K članka
besplatne	2205 K članke
besplatni	2197 naš K webinar	2197 naš K vebinar	2218 poslednji K članak	2218 zadnji K članak
besplatnih	2205 K članaka
beste	1737 elke week het K van
bestellen	404 jetzt K	480 im shop K	481 shop K	481 store K	553 K sie hier	553 K sie unseren
bestellung	466 K
besten	554 die K texte
betaald	1772 artikel is K	1772 content is K
betaalmuur	1739 geen K	1785 K
betalande	2427 K läsare
betalende	389 kun for K	398 K læsere	1860 K lesere
betalingsmur	403 K	1865 K
beteiligt	510 redaktion ist nicht K
betonte	556 K
betrokken	1746 redactie is niet K
bevestigen	1737 aanmelding te K
bevorzugen	467 google K
bevorzugte	467 K quelle
bevorzugten	467 K quelle
bevorzugter	467 K quelle
bewerben	481 jetzt K:
bezahlschranke	497 K	557 K
bezmaksas	1654 K rakstus	1654 K raksti	1654 K kontu	1658 K raksts
""", 'bi': """
bidrag	331 dit K	331 giv et K	399 giv et K	399 dit K gør	399 dit K er	399 dit K til vores	403 K	1790 ditt K	1839 gi et K	1861 ditt K gjør	1861 ditt K er	2407 ge ett K	2407 ditt K gör	2428 ge ett K	2428 swisha ett K
bidraget	1839 K ditt
bijdrage	1671 jouw K	1713 kleine K	1772 K is betaald	1778 dankzij jouw K	1783 kleine K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	544 uns ihre K
bildirdi	2531 K
bildirimlere	14 K	2477 K izin ver
bildirimleri	14 K	2478 K aç
bildirin	38 bize K
biletlerini	2502 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	806 K owner
bilten	2185 K
binding	335 ingen K	401 ingen K
bindingstid	1794 ingen K	1863 ingen K
bindningstid	2362 ingen K	2430 ingen K
binnenland	1757 is redacteur K
bisogno	1390 abbiamo K di te	1467 abbiamo K di te	1467 abbiamo K del tuo	1467 abbiamo K anche di te	1467 abbiamo K di voi
bitte	405 haben wir eine K	405 eine K an sie	405 wir haben eine K
bize	38 K yaz
bizi	38 K ara
biztatta	1329 K
""", 'bl': """
bli	1861 K med i	1861 K en del av	2428 K en del av
blijkt	1784 K uit
blijven	1739 om dit te K doen
bliv	399 K en del af
blocker	669 disable your ad K	669 disable ad K	669 turn off your ad K	669 using an ad K
blocking	669 K our ads	670 K ads
bloqueador	843 K de anuncios	904 K de anuncios	1973 K de anúncios
bluesky	16 K	663 follow him on K	663 follow her on K	663 follow them on K
""", 'bo': """
board	731 our jobs K	731 our job K
bogatych	1924 nie mamy K
boli	42 K ste pri tom
bookmark	788 K this story	788 K this page
bookshop	773 our K
""", 'br': """
bralcem	2348 K
bralcev	18 po zaslugi K	2329 s podporo K	2329 s pomočjo K	2348 K	2350 naših K	2350 po zaslugi K	2350 s podporo K	2350 podpori K
bralci	2348 K	2350 naši K
branja	0 čas K
brauchen	496 K noch #	553 wir K ihre hilfe	553 wir K deine hilfe	553 K wir sie	553 K wir dich	553 K wir eure
braucht	496 K ihre hilfe	496 K deine hilfe
breaking	654 get K news alerts
brez	2329 K vas
brief	1717 K naar
briefing	705 our morning K	705 our K	705 daily K	746 K in your inbox
briefkasten	469 anonymen K	469 anonymer K
brieven	1717 K naar
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	669 your K is out of date	669 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1829 K ki	1829 K ai
""", 'bu': """
budite	2204 K u toku
buitenlandcorrespondent	1779 is K
buitenlandredacteur	1718 is K
bulabilirsiniz	2515 K
bulan	1386 per K
buletin	1337 K kami	1370 K harian kami	1385 K kami	1388 K
bulunabilirsiniz	2528 katkida K
bulundu	2531 çağrida K
bulunun	2528 katkida K
buradan	2510 K bağiş yapin
bureau	717 K chief
button	475 klick auf den K
buttons	755 the share K	755 the K below
buycoffee	1924 K
""", 'ca': """
cadastre	1949 K-se	1957 K-se para
cadeau	1675 K aan
cafecito	865 K
call	38 K us
callan	901 lo que otros K
campagne	1147 K de dons	1157 boucler notre K
campaign	806 our spring K	806 our K
can	805 pay what you K
canal	838 únete al K	900 únete al K	1969 siga nosso K	1969 siga o K	2023 entre no K	2024 nosso K
canale	1437 al K	1468 il nostro K
canali	1411 sui nostri K
canalul	2077 K nostru
cancel	21 K reply	641 K at any time	807 K any time	807 K at any time
cancele	1956 K quando quiser	2025 K quando quiser
cancellarti	1404 puoi K
cap	221 és K de
caporedattore	1433 è K
caporedattrice	1433 è K
carte	9 cette K
casella	1405 nella tua K
""", 'ce': """
cebinize	2507 K gelsin
celoten	20 K članek	2297 K članek je	2325 K članek
celotnega	2297 za ogled K	2297 za branje K	2325 K članka
cenite	2345 K naše delo	2345 K naš trud
cerea	2079 K
cereau	2079 K
ceritakan	38 K kepada kami	38 K pada kami
cerut	2079 a K	2079 au K
""", 'ch': """
channel	806 our K	1343 ikuti K	1343 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1086 par e-mail K	1086 par mail K
chargement	1133 K de la vidéo
chatbot	519 unseren K	519 unserem K
chcete	322 K číst dál	2238 K čítať ďalej
check	736 K back for more	736 K back soon
chef	1120 est K de	1757 is K van de
cheffe	1120 est K de
chefredakteur	546 ist K
chefredakteurin	546 ist K
chefreporter	546 ist K
chefreporterin	546 ist K
chegou	1950 se você K até aqui
chercheur	1120 est K
chercheuse	1120 est K
chia	25 hãy K sẻ	2661 hãy K sẻ	2664 K sẻ
chiamaci	38 K
chiamateci	38 K
chiede	1470 K
chiederti	1390 un piccolo favore da K
chief	693 is K
chiesto	1470 ha K
chip	706 K in	707 K in	805 K in now	805 K in and
chipping	805 consider K in
choices	776 cookie K	776 your K
choisissez	1077 K votre offre
choose	624 K a plan	638 K a plan
chosen	760 K by our
chronione	1922 K są prawem
""", 'ci': """
cijelog	2172 za čitanje K
cikk	1327 ez a K
cikkeink	1327 K
cikket	1325 ezt a K	1325 a K
cipta	1355 hak K
citarea	2072 cu K sursei
citera	2387 K oss gärna	2387 K gärna men ange
citire	0 timp de K	0 timp K
citit	2064 dacă ai K până aici
cititorii	36 K noștri	2077 K noștri
cititorilor	18 datorită K	2064 datorită K
civil	783 keep it K
""", 'cl': """
claimed	808 K
clarifications	740 corrections and K
clicking	724 by K play
client	1079 déjà K
clips	40 your K
""", 'co': """
code	1437 qr K
codziennie	17 K rano	1875 otrzymuj K
coffee	631 buy me a K	706 buy me a K	706 buy us a K	805 buy us a K	807 cup of K
colabora	862 K con
collabora	1433 K con
columnist	693 is a K	717 K	1718 is K	1779 is schrijver en K	1779 is K en
colunista	1993 é K
com	2120 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	848 quieres K	849 para K	1979 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	848 déjanos tu K
comentarios	848 no admite K	849 en los K
comentariu	21 pentru a publica un K
comentou	2026 K
comision	2059 primi un K
comment	6 to K	6 to leave a K	6 to post a K	677 log in to K	677 sign in to K	677 be the first to K	677 leave a K below	677 leave your K	677 our K policy	678 post a K	783 posting a K	783 members can K	800 to K you must	800 to K, you must
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	1141 votre K sera publié
commentaires	1106 charte des K	1106 espace K	1107 dans les K
commentare	6 per K	1419 vuoi K	1420 per K
commentator	1779 is politiek K
commenter	1107 pour K	1141 peuvent K	1141 pour pouvoir K
commenti	1419 i K saranno	1420 nei K
commenting	677 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	677 in the K below	677 let us know in the K	677 K powered by	677 K have been closed	677 all K are subject to	677 we welcome your K	678 in the K section	783 posting K	800 closed the K	800 turned off K	800 turned off the K	800 switched off K	800 disabled K	805 let us know in the K
commercial	760 our K team	760 our K content	1137 réalisé par un partenaire K	1150 notre service K
commissie	1746 een K
commission	668 we may receive a K	668 K if you buy	760 may earn a K	760 may earn a small K	760 may earn an affiliate K	760 may receive a small K	760 may receive K	760 earn K from	785 K
commissione	1446 ricevere una K
commissions	785 K
committed	740 K to accuracy
community	513 unserer K	554 unsere K	677 abide by our K	714 our K members	714 leave our K	714 like our K	805 join our K of	806 K-funded	1419 regole della K	1437 K whatsapp
compartilhada	2000 uma publicação K por
compartilhado	2000 um post K por
compartilhe	25 K	2023 K este
compartir	818 K tu cuenta, cambia	900 si quieres K tu cuenta
compensated	785 K
compensation	760 receive K from
complain	740 K about this article
complained	808 K
complains	808 K
complaints	740 our K page
completa	894 para leer la nota K	1956 para ler a matéria K
complete	753 K digital access
completo	1956 para ler o artigo K
complimentary	15 K articles	644 K articles	644 K article this month	644 last K article
compte	1157 créez un K	1157 créez votre K
comunidad	891 K que sostiene
comunidade	2023 faça parte da K
comunique	1978 K um erro
comunitatea	2064 K care susține	2076 intră în K
condannato	1470 ha K
condiciones	846 términos y K
condividi	1467 K questo
condividila	25 K
condividilo	25 K
conduite	1141 charte de bonne K
confidence	715 in K
confidential	715 K tip	715 K tips
confirm	646 check your email to K
confirmar	890 bandeja de entrada para K	2014 caixa de entrada para K
confirmat	2079 a K
confirmation	1146 e-mail de K
connect	663 K with us on
connectez	24 K-vous	1064 K-vous	1077 K-vous pour
connosco	38 fale K
conosco	38 fale K	38 entre em contato K
consenso	1416 il K ai cookie
consent	673 we need your K to load	709 written K
consentimento	2000 K para carregar
consentiti	1419 non sono K commenti
consider	624 K giving	624 K making	624 K joining	624 K a gift	631 if you liked this article, K	707 please K	707 K a	707 K giving	707 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	646 K me with news and offers	721 K her at	721 K him at	721 K them at	805 K us at	1754 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos
contacted	692 can be K at
contactez	38 K-nous	38 K notre
contanos	38 K
contato	38 entre em K com a nossa
contattaci	38 K
contattateci	38 K
conte	38 K para nós	2023 K-nos
contenido	9 este K	9 K externo	819 K premium	845 K externo de	845 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	673 to view this K, you	673 to view this K please	673 this K is hosted by a third party	673 we use your sign-up to provide K	674 third-party K	753 access to all our K	760 our K studio	762 to reuse this K	765 this K	1722 K te zien
contenu	9 ce K	1103 ce K n'a pas pu être	1103 K bloqué	1133 K est fourni par
contenus	1077 tous nos K	1158 nos K
contenuti	9 K esterni	1400 a tutti i K
contenuto	9 questo K	9 K esterno	1416 K esterno
contingut	9 aquest K
continua	1459 K a leggere con	2068 pentru a K lectura
continuar	236 el teu suport per K	236 ajuda'ns a K	239 per K llegint	2019 para K lendo	2019 para K a ler	2019 K lendo
continuare	20 K a leggere	1459 per K a leggere	1459 per K la lettura	2068 pentru a citi în K	2068 citește în K cu
continue	636 to K reading this article	636 log in to K	636 sign in to K	636 register to K	636 upgrade to K	805 help us K	2006 K a ler abaixo	2019 K lendo com	2019 K a ler com
continuer	1150 pour K à lire
continuez	1137 publicité, K	1150 K votre lecture sur
continuing	673 by K to use this website, you agree
contou	2026 K
contribua	1992 K	2023 K com	2023 K a partir	2023 K para o nosso
contribuez	1157 K
contribuisci	1389 K
contributed	718 K reporting	718 K to this report	718 K to this story	718 K to this article	762 K to this report
contributing	693 is a K	805 by K to
contribution	624 make a K	706 make a K	805 your K	805 making a K	1157 votre K
contributo	1389 il tuo K	1393 con il tuo K	1456 piccolo K per noi
contributor	693 is a K
conversation	624 join the K	677 join the K with	678 to join the K	783 in the K
cookie	673 manage your K	1176 קובצי K	1297 K-kat	1416 usiamo i K	1416 questo sito usa i K	1887 pliki K	2114 файлы K	2114 файлов K	2124 файлы K	2154 файлы K	2154 файлов K	2254 súbory K	2559 файли K	2559 файлів K	2571 файли K	2601 файли K	2601 файлів K	2627 sử dụng K	2642 chấp nhận K
cookiekeuze	1758 K
cookies	9 third-party K	347 vi bruger K	348 bruger K til	370 K	518 nutzung von K	569 αποδοχή K	613 K	673 we use K	673 this site uses K	673 this website uses K	673 our site uses K	673 uses K to	673 accept all K	673 accept K	673 how to control K	674 use of K	724 social media K	776 K	845 usamos K	845 este sitio utiliza K	845 esta web utiliza K	845 aceptar las K para	845 que aceptes las K	846 uso de K	1103 refusé les K	1104 utilise des K	1133 gérez vos K	1161 bandeau K	1696 omdat je geen K	1698 gebruik van K	1722 social media-K	1758 K toe te staan	1806 vi bruker K	1828 K	1887 używamy K	1887 plików K	1975 usamos K	1975 este site utiliza K	1975 este site usa K	1976 uso de K	2389 K på	2397 K
cookievoorkeuren	1722 K
copy	806 read our K
copyright	1749 rust K
corespondent	2050 este K
corporate	806 K backing
correct	760 K at time of
correction	740 report a K	740 request a K	740 suggest a K
corrections	740 our K	740 K policy	770 our K team	806 our K
correo	826 en tu K	826 en su K	826 a tu K
correspondant	1120 est K	1120 K à
correspondante	1120 est K	1120 K à
correspondent	693 is a K	717 K	1718 is K
correspondente	1993 é K
correspondents	806 our K
corresponsal	221 és K	862 es K
correu	213 al teu K
corrispondente	1433 è K
courriel	1086 par K chaque	1086 dans votre boîte K
couvre	1120 K les
coverage	736 read our full K	736 see our full K	788 more of our K	788 all our K	806 our K
covers	693 K the
""", 'cr': """
created	700 summary was K
creative	694 under a K commons license
criticised	808 K
criticized	808 K
cronisti	39 nostri K
crowdfunding	809 K
""", 'cu': """
cubre	862 K los
cuenta	818 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	1757 is K
cuma	17 her K
cuota	901 tu K
""", 'cz': """
czekamy	1890 K na wasze
czytaj	1944 K dalej za
czytania	0 czas K
czytasz	1945 K nas
czytelnicy	36 nasi K	1941 K	1945 nasi K
czytelniczek	1924 dzięki wsparciu K
czytelniczki	1941 K
czytelnikom	18 dzięki K	1941 K	1945 dzięki K
""", 'da': """
daarna	1676 K kun je
dabei	42 waren sie K	42 warst du K	553 sind sie K	553 sei K
dacci	1467 K una mano
daftarkan	1370 K email anda
dagar	2408 # K för #
dage	381 # K for #	399 prøv # K
dagelijks	1679 ontvang K
dager	1840 # K for #
daily	646 sign up for our K
dajcie	38 K nam znać
dakika	0 K okuma
dalej	1945 pisać K
danach	415 K # euro
dane	2272 #% z K	2272 # % z K
dankzij	18 K lezers	18 K onze lezers	1739 K onze leden	1739 K mensen zoals jij	1739 K lezers zoals jij	1765 K onze lezers	1765 K lezers	1765 K giften	1778 K jouw steun	1778 K uw steun
dapatkan	1343 K update berita
dar	322 váš K	326 K	2294 K
darbu	1663 mūsu K
darmowe	1918 K konto
darmowy	1872 ostatni K	1933 ostatni K tekst
darmowych	1918 limit K
darowizna	1944 twoja K	1948 K
darowizny	1948 K
darte	828 K de baja
darujme	302 na K	323 na K	324 K
dary	326 K	2294 K
data	693 is a K
datajournalist	1757 is K
dateci	1467 K una mano
datenjournalist	546 ist K
datenjournalistin	546 ist K
datenschutzbestimmungen	442 K
datenschutzhinweise	442 K
""", 'de': """
deaktiviere	439 K deinen adblocker
deaktivieren	439 K sie ihren adblocker	439 adblocker K	439 ad-blocker K
deaktiviert	439 javascript ist K
debat	369 send det til K
debate	678 join the K
debattartikel	2396 din K	2396 skriva en K
debattartikeln	2396 svara på K
debatten	6 delta i K	351 deltag i K	375 deltage i K	375 deltag i K	375 tone i K	1833 delta i K
debattinnlegg	1827 K
decided	808 K
decidiu	2026 K
decis	2079 a K
deciso	1470 ha K
declarat	2079 a K	2079 au K
declarou	2026 K
dedi	2531 K
dedicated	806 our K team
dediler	2531 K
deductible	706 tax-K gift	706 tax-K donation	805 make a tax-K	807 tax-K
deel	25 K het	25 K dit	1667 K dit
deine	18 ohne K
dejal	2352 je K
dejala	2352 je K
dela	25 K den	2428 K med en vän
delivered	636 print edition K to	637 K to your door	646 K to your inbox	646 K to your email	646 get the latest news K
delo	2345 vam je všeč naše K	2350 naše K
demanar	247 va K
demander	1066 une faveur à vous K	1066 un petit service à vous K
den	25 del K
denildi	2531 K
denuncia	903 K	1470 K	2026 K
departe	2076 citi mai K
depend	806 we K on
depende	891 no K de bancos	2015 não K de bancos
dependemos	891 K de nuestros lectores	2015 K dos nossos leitores
der	556 so K
derden	1696 inhoud van K
derdi	2531 K
derecho	29 se reserva el K
derlerdi	2531 K
desactiva	843 K adblock
desactivar	843 K adblock
desative	1973 K o adblock
descarga	830 K la app	830 K nuestra app	900 K nuestra	900 K la app
descarrega	244 K't
descarregue	1963 K a app
desk	39 our news K
despre	2050 scrie K
desta	2023 faça parte K
destek	2510 K olun	2528 bize K	2528 K olun	2528 K ol	2528 K verin	2528 aylik K
det	402 hed K	1864 het K	1864 sto K
detected	669 ad blocker K	669 adblock K
determinou	2026 K
detto	1470 ha K
deutschen	535 von der K presse-agentur
devamini	2473 K okumak için	2528 haberin K okumak
devenez	1157 K membre	1157 K mécène
device	715 non-work K
""", 'di': """
dicci	1467 K la tua
dice	903 K	1470 K
diceva	1470 K
dich	553 trag K
dichiarato	1470 ha K
die	556 so K
diesem	554 K text
diesen	9 K tweet	521 K text	526 gäbe es K text nicht	554 K text
dieser	554 K text
dieses	9 K video	475 um K video
dig	327 vi har en bøn til K	2428 hör av K
digest	705 weekly K	705 our K
digipakett	906 telli K
digital	500 K-abo für	527 ein K-abo	781 K pass
digitalabo	412 mit unserem K	500 K für
dijo	903 K
dimanche	17 chaque K
din	2205 za # K	2205 od # K
dinara	2233 K
dine	333 læst alle K
dinleyebilirsiniz	2515 K
dinleyin	2 haberi K	2515 K
dipublikasikan	22 tidak akan K
dir	247 va K
direct	646 K to your inbox	1097 suivez en K	2033 K în inbox
directement	1087 K dans votre
directly	646 K in your inbox
directo	838 sigue en K
direito	29 reserva-se o K	29 se reserva o K
disabilita	1414 K adblock
disait	1160 K-il	1160 K-elle
disattiva	1414 K adblock	1414 K l'ad blocker
discord	513 unserem K
discordu	280 K
discordzie	1903 K
discover	219 a google K	364 google K	467 google K	551 K folgen	583 google K	711 google K	867 en google K	1715 google K	1822 google K	1903 google K	2048 pe google K	2391 google K
discoverissa	1026 google K
discussion	6 to join the K	783 in the K	783 join the K	1106 participez à la K
disdici	1397 K quando vuoi	1469 K quando vuoi
disfrutando	894 sigue K de
disiscriverti	1404 K
diskuse	293 vstupte do K	293 zapojte se do K
diskusie	2263 zapojte sa do K	2263 vstúpte do K
diskutiere	444 K mit
diskutieren	444 K sie mit	444 K sie über	553 K sie mit
diskutovat	293 K mohou
dispatch	705 a weekly K	705 our K
disponibil	2031 K doar pentru abonați
disponibile	1407 K su app store
disponible	831 K en google play	1089 K sur l'app store
dispositivo	818 si continúas leyendo en este K	819 en otro K	1459 in uso su un altro K	2019 em outro K	2019 noutro K
dispus	2079 a K
disse	1470 K	2026 K
distribuie	25 K
dit	1160 a K	1160 K-il	1160 lui K-on
dites	1106 K-le nous en	1157 K-nous
diu	247 K
diventa	1467 K socio	1467 K parte
diyor	2531 K
diyordu	2531 K
diz	2026 K
dizia	2026 K
diziam	2026 K
""", 'do': """
do	806 what we K
dobivajte	2225 K
dobivati	2219 želite K	2339 želite K
docente	1433 è K
dodaje	1947 K
dodal	325 K	2293 K
dodala	325 K	2234 K	2293 K
dodao	2234 K
doel	1739 ons K: #
dogodek	2318 naš K
dohodnine	2329 K
dokumente	469 anonym K
dollar	805 K you give	807 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1161 K
dona	1389 K ora
donacija	2209 svaka K	2209 vaša K	2231 vaša K	2232 vaša K	2232 svaka K	2235 K	2353 K
donacije	2235 K	2353 K
donacijo	2351 z K
donacijom	2233 K
donaciones	904 K
donacions	248 K
donasi	1371 K anda	1384 K anda	1388 K
donate	624 K now	624 K today	707 K	805 K what you can	809 K
donateur	1157 devenez K	1781 word dan K
donateurs	1122 nos K	1158 nos K	1739 dankzij onze K	1765 dankzij K
donatie	1671 doe een K	1671 jouw K	1713 K	1781 jouw K	1781 uw K	1781 doe een K	1785 K
donaties	1765 dankzij K	1785 K
donating	805 consider K
donation	624 make a K	631 consider making a K	706 make a K	749 K will be doubled	749 K will be matched	802 small K	805 your K	805 consider a K	809 K
donations	809 K
donativo	1992 o seu K
donatrices	1158 nos K
donazione	1393 fai una K	1431 una K	1467 la tua K	1467 fai una K	1471 K
donazioni	1471 K
donderdag	17 elke K
doneer	1667 K	1713 K
donio	302 na K	323 na K
donirajte	2209 K	2231 K	2329 K	2349 K
donnerstag	17 jeden K
donnez	1107 K votre avis	1157 K-nous	1157 K-leur
donors	805 new K
dons	1157 vos K	1161 K
doors	806 our K open
dopisnica	2191 je K	2312 je K	2312 , K
dopisnik	2191 je K	2191 , K	2312 je K	2312 , K
dostupan	2172 ovaj sadržaj je K
doubled	749 gift will be K
dovoljenja	2304 kopiranje brez K	2343 brez K
download	340 K appen	340 K vores app	650 K our app	650 K on the app store	653 K the app	653 K the free app	805 K our	1667 K de	1682 K de app	1682 K de gratis app
dozvole	2208 bez K
""", 'dr': """
draag	1765 K bij
draht	469 ihr K zur	469 K zu uns
dreptul	29 își rezervă K
drepturile	2046 toate K rezervate
drittanbietern	441 K nicht zugestimmt	475 inhalte von K
drittanbieters	475 dienst eines K
drittplattformen	441 K
drive	806 fund K
drop	38 K us
""", 'du': """
dukung	1371 K kami lewat	1384 K kami
dukungan	1384 K anda
dung	9 nội K này	2642 nội K này do
duyurdu	2531 K
""", 'dy': """
dyskusji	1913 kulturę K
dyskutuj	1913 K z nami
""", 'dz': """
dziennikarka	1905 - K	1905 , K
dziennikarstwo	1869 wesprzyj niezależne K	1945 nasze K	1945 niezależne K
dziennikarz	1905 - K	1905 , K
dziennikarze	1945 nasi K
dziennikarzem	39 naszym K	1905 jest K
dziennikarzy	1909 szukamy K
""", 'ec': """
economia	221 és cap d'K
economieredacteur	1718 is K
economieverslaggever	1779 is K
""", 'ed': """
edited	762 this story has not been K	762 has not been K by
edition	731 our special K	762 in our print K
editor	282 , K	680 letter to the K	693 is a senior K	693 is an K	693 is the K	693 is the deputy K	717 K	770 to the K	805 write a letter to the K	1360 adalah K	1993 é K de	2252 , K
editora	1993 é K de
editorka	282 , K	2252 , K
editors	770 to our K	806 we, the K	806 our K
ediyor	2531 itiraf K
""", 'ee': """
eelisallikaks	918 K
eelistatud	918 K allikaks
eerste	1783 K maand
""", 'ef': """
eftertryck	2387 K förbjudet
""", 'eh': """
ehdotti	1062 K
""", 'ei': """
eiere	1839 ingen rike K
eigener	405 in K sache	554 in K sache
eilmeldungen	14 K	429 K aufs	492 K
eindredacteur	1718 is K
einem	415 mit K abo
einen	469 K tipp für uns
einer	511 text steht unter K
eingebettete	9 K beitrag	475 K inhalte
eingebetteten	475 K inhalt
eingebetteter	9 K beitrag
einloggen	24 K
einmal	17 K pro woche
einsatz	542 unter K von ki
einstellungen	518 cookie-K
eintragen	553 K genügt
einverstanden	420 ich bin damit K, dass
einwilligung	422 K können sie jederzeit widerrufen	422 K kann jederzeit widerrufen	422 K jederzeit widerrufen	441 K jederzeit
""", 'ek': """
ekibimiz	2529 K
ekibimize	2502 K katilin
ekipi	2318 naši K
ekipo	2318 našo K
ekledi	2531 K
ekleyin	2515 K
ekliyor	2531 K
ekonomireporter	2395 är K
eksternal	1361 konten K	1361 situs K
eksterni	2193 K sadržaj
eksternt	348 K indhold	370 K indhold	1807 K innhold	1828 K innhold
""", 'el': """
elektronski	2298 svoj K naslov	2324 svoj K naslov
elfogadom	1283 K a
elige	818 K tu plan	900 K tu plan
elismerte	1329 K
elke	17 K dag
elle	1160 dit-K
elmondta	1329 K
elrendelte	1329 K
""", 'em': """
email	17 daily K	38 K us	295 svůj K	564 το K σας	564 στο K σας	597 το K σας	646 enter your K	646 we'll K you	646 we will K you	659 click to K	659 share via K	677 save my name, K	705 our daily K	705 our free K	721 K her at	721 K him at	798 by K	798 to your K	805 K us at	826 en tu K	1337 ke K anda	1370 di K anda	1405 la tua K	1405 nella tua K	1915 adres K	1915 swój K	1961 no seu K	2063 pe K	2092 ваш K	2204 svoj K	2204 svoju K	2265 svoj K	2542 ваш K	2618 K của bạn	2618 nhận tin qua K	2619 địa chỉ K	2649 điền K để nhận	2649 K để nhận bản tin	2649 tin nóng qua K	2650 mỗi sáng qua K	2650 qua K mỗi	2661 nhập K của bạn
emailing	690 get in touch by K
emailul	2033 introdu K	2034 pe K tău
embed	9 this K	724 to view this K
embedded	9 K content	9 K post
embora	1950 antes de ir K
empresas	901 sin grandes K
emretti	2531 K
""", 'en': """
enable	669 to view this video please K
encuesta	35 nuestra K
engagement	1081 sans K	1159 sans K
engagent	30 n'K que
engelleyici	2484 reklam K
engelleyicinizi	2483 reklam K
enjoyed	626 we hope you K this
enligt	2431 K
enquete	35 nossa K
ensisijaiseksi	1026 K lähteeksi	1026 K lähteeksesi
enter	514 strg+K	2104 ctrl+K	2552 ctrl+K
entering	646 by K your email
enthalten	500 im abo K
entlang	553 hier K
entrada	825 en tu bandeja de K	1961 na sua caixa de K
entro	1468 K fine mese
entschied	556 K
envoyer	1146 pour vous K nos
""", 'ep': """
episoden	1831 hele K
epizodo	2320 K
epizodu	289 K	2199 K
""", 'eq': """
equipa	39 nossa K	2024 a nossa K
equipe	39 nossa K	2024 nossa K
equipo	901 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrungen	469 ähnliche K
erfolgreich	493 K angemeldet
erforderliche	21 K felder sind	444 K felder sind
erhalten	525 sie K in kürze
eri	42 K lì
erid	2139 K
erikoistoimittaja	1031 K
erkende	1784 K
erkender	402 K
erkendte	402 K
erkjente	1864 K
erreichen	514 K sie uns
erreichst	514 K du uns
error	740 spot an K
errors	740 spot any K
erschien	456 dieser text K zuerst	456 dieser artikel K zuerst	456 dieser beitrag K zuerst
erschienen	456 zuerst K auf
erstmals	552 text wurde K	552 artikel wurde K
ervaring	1754 deel je K	1754 deel jouw K
erwerben	511 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	2023 K-nos
escreve	1993 K sobre	1993 K às	1993 K aos	1993 K para
escreveu	2026 K
escribe	862 K sobre
escribinos	38 K
escriptor	221 és K
escriptora	221 és K
escritor	862 es K
escritora	862 es K
escriu	38 K-nos	244 K-nos
escriviu	38 K-nos
escute	2023 K a
esimene	944 K kuu
essai	1159 offre d'K
estabas	42 K allí
estamos	901 ya K en
estava	42 K lá
esteve	42 K no local
estimated	0 K read
estuviste	42 K
estuvo	42 K allí
""", 'et': """
ettertrykk	1818 K forbudt
etti	2531 diye rica K	2531 rica K
ettiler	2531 rica K
etwas	496 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2205 za # K	2267 od # K
euro	415 dann # K	555 ab # K	2267 za # K
euroa	1044 K/kk
eurolla	1044 K
""", 'ev': """
evenementen	1760 onze K
evening	17 every K
event	773 our free K	1727 ons K
events	773 our K
every	17 K week	646 in your inbox K	702 thank you to K	807 K gift
everyone	702 thank you to K who	702 thanks to K who	749 keep it free for K	806 K reading this
everything	806 K else we publish
evra	2325 za # K
evro	2325 za # K	2329 vsak K	2350 vsak K
""", 'ex': """
exclusief	1674 dit artikel is K	1676 K voor abonnees
exclusiva	818 nota K	895 K para socios
exclusively	753 K for members
exclusivo	818 este artículo es K	818 contenido K para	819 este contenido es K	895 K para socios	1956 este conteúdo é K	1956 este artigo é K	1957 conteúdo K para
existence	1158 notre K
existujeme	2272 K vďaka
explained	808 K
explica	38 K'ns	247 K	903 K	2026 K
explicar	247 va K
explicat	2079 a K
explicou	2026 K
explique	1160 K
expliqueu	38 K-nos
expressed	723 views K	723 opinions K	723 views and opinions K	723 views K are personal
external	9 K content	673 K content from
externe	9 contenu K	9 K inhoud	518 dieser K inhalt	543 K medien	1696 K inhoud
externen	9 K inhalt	9 K inhalte	442 K inhalt	475 alle K inhalte
externer	9 K inhalt	441 K inhalt von	475 anzeige K inhalte	475 K inhalt konnte
externes	9 contenus K
extracto	890 un K de nuestra
""", 'fa': """
facebook	16 K	129 K	344 på K og twitter	513 unserer K-gruppe	518 inhalt von K	583 K	659 share on K	663 like us on K	663 find us on K	664 on K and twitter	664 on K, twitter	664 on twitter and K	840 en K y twitter	840 en K, twitter	840 en K y x	1098 sur K et twitter	1098 sur K, twitter	1411 su K e twitter	1691 op K en twitter	1691 op K, twitter	1753 onze K-groep	1803 på K og twitter	1970 no K e no	1970 no K, no	2372 på K och twitter	2565 K	2683 在K上
facebookgroep	1753 onze K
facebookie	16 K
facebookis	919 K
facebookon	1293 K
facebooku	16 K	280 K	2189 K	2250 K	2310 K
facts	805 fund the K
factual	740 K error	740 K errors
faire	1064 K un don
fais	1157 je K un don
faisant	1072 en K un don
faisons	1147 K vivre un
faites	1064 K un don	1072 K un don	1122 K un don	1157 K-le lire	1157 K un geste
farci	1468 da K
fast	402 slog K	1864 slo K	2431 slog K
favor	626 small K to ask	626 a K to ask of you	626 we have a K to ask	809 small K
favoriete	1715 K bron	1761 K podcast-app
favoris	1127 K google	1127 K sur google
favorite	711 K source	1127 source K
favorites	1127 sources K
favoritos	867 tus K
favour	626 small K to ask	626 we have a K to ask	809 small K
favourite	711 K source
""", 'fe': """
fee	785 a K
feedback	487 ihr K	487 dein K	677 thanks for your K	677 thank you for your K
fehler	444 haben sie einen K
fehlerhinweis	444 K
fejsbuku	2189 K
felelte	1329 K
felirat	1329 ez a K
feliratkozom	1275 K a hírlevélre
fellow	693 is a senior K	693 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1289 minden jog K
""", 'fi': """
fi	706 on ko-K
figyelmeztet	1329 K
figyelmeztetett	1329 K
filmer	40 bilder och K
finalul	2077 K lunii
finanzieren	408 wir K uns durch spenden	526 helfen sie uns, sie zu K	554 wir K uns
finden	506 zum thema K sie	506 aus der region K sie	506 mehr dazu K sie	549 K sie hier.	549 K sie hier:	549 K sie oben.
finder	374 K en fejl
findest	549 K du hier.
fined	808 K
finestra	1419 si apre in una nuova K
first	643 for the K year	643 for your K year
fizess	1326 K elő
fizessen	1274 K elő	1326 K elő
fizette	1316 hirdető K
""", 'fl': """
flere	400 K af dem
""", 'fo': """
fogalmazott	1329 K
folge	434 K uns	521 die ganze K	553 K uns
folgen	434 K sie uns	521 alle K des	551 google news K	551 bei google K	551 auf google K	553 K sie uns
folgt	434 K uns
follow	663 K us on	663 K us at	663 K him on x	663 K her on x	663 K them on x	663 K me on	663 K our live	663 K on x	677 notify me of K-up	805 K us on
folosim	2039 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	360 alle rettigheder K
fordert	556 K
forderte	556 K
foreslo	1864 K
foreslog	402 K
foretrukken	364 K kilde	1822 K kilde
foretrukket	1822 K kilde
foretrukne	364 K kilde	1822 K kilde
forint	1328 K
forinttal	1328 K
forklarede	402 K
forklarer	402 K	1864 K
forklarte	1864 K
former	703 is a K
fortalte	402 K	1864 K
forteller	1864 K
fortgesetzt	438 wird nach der anzeige K
fortsette	1862 for å K å grave
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	1718 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	544 uns ihre K	544 uns deine K
found	808 K that
founder	693 is the K
""", 'fr': """
fragen	500 K zum abo	500 K zu ihrem abo
fragt	556 K
fragte	556 K
fredag	17 hver K	17 varje K
free	644 you have # K	646 sign up for our K	646 sign up to our K	646 get our K	650 our K app	650 our app is K	749 keep it K for all	749 keep this site K
freelance	691 is a K writer	693 is a K
freelancejournalist	368 er K	1757 is K
freiartikel	418 K
freier	461 ist K autor
freitag	17 jeden K
freiwillig	526 bezahlt wird K
freiwilligen	404 K beitrag
friday	17 every K
fridays	17 on K
friend	660 tell a K	749 become a K of the
frilansjournalist	1826 er K	2395 är K
""", 'fu': """
full	20 to read the K
functional	724 K cookies
fund	624 K our	631 help K our
funded	806 reader-K
fundet	374 K en fejl
fundraising	806 K deadline	809 K
funktionale	475 K cookies
funnet	1832 K feil	1832 K en feil
""", 'ga': """
gab	556 K an
gabung	1343 K di kanal	1384 K di	1384 yuk K	1384 ayo K
galetes	224 fem servir K
ganze	506 lesen sie die K
ganzen	20 K text	412 den K text lesen	506 lesen sie den K
gave	1789 gi en K i dag	1789 gi en K nå	1790 gi en K	1861 gi en K til oss	1861 gi en K i dag	1861 gi en K nå	1865 K
gazetecidir	2498 K
gazetecilerimiz	2529 K
gazetecilik	2529 bağimsiz K	2529 K para	2529 iyi K
gazetemizi	2526 K
gazetesi	2498 K'nde yaziyor
""", 'ge': """
geaccepteerd	1696 geen cookies hebt K
geblokkeerd	1758 inhoud is K
gebruiken	1696 wij K cookies	1696 we K cookies	1717 dit artikel K
gebruikt	1696 deze website K cookies	1696 deze site K cookies
gedetecteerd	1694 adblocker K
gedruckte	500 K zeitung? dann
gedruckten	500 abonnenten der K
gefallen	405 ihnen hat dieser artikel K	405 hat ihnen dieser artikel K	405 hat dir dieser artikel K
gefragt	556 K
gefunden	444 fehler im text K
gehen	405 bevor sie K
gekennzeichnete	438 mit einem symbol K
geladen	441 nicht K werden	475 inhalt konnte nicht K
gelesen	554 bis hierhin K	554 bis hierher K
gemaakte	1759 door ai K
gemeenteverslaggever	1779 is K
gemeinschaft	496 teil der K
genehmigung	457 ohne K
generated	700 summary was K	700 summary is K	700 summaries are K	700 key points were K	700 audio was K	700 voice is K	700 K using ai	700 K by ai	700 this audio is K
genererad	2398 ai-K
genereret	371 K af ai
generosity	805 your K
gengive	390 ikke tilladt at K
gengives	361 må ikke K
genossenschaft	554 unsere K	554 unserer K
gente	38 fale com a K	38 conte para a K
gepubliceerd	22 wordt niet K	1700 je e-mailadres wordt niet K	1749 artikel is eerder K op
gerekiyor	2524 üye olmaniz K
gern	553 wirf K
gerne	378 ja tak, jeg vil K	399 vil K høre fra dig	399 hører vi K
geschickt	493 eine e-mail K
geschlossen	444 kommentare sind K
gesponsord	1772 artikel is K	1772 content is K
gewijzigd	1746 intussen K	1746 inmiddels K
gewinnspiel	480 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	490 die app K es	490 app K es
gift	624 make a K	805 your K	1667 met een K	1739 met jouw K	1739 met uw K
gifts	18 small K
giornale	1468 questo K	1468 il nostro K
giornalismo	1393 sostieni il K	1456 fare K costa	1468 il nostro K	1468 il K costa
giornalista	39 nostro K	1433 è K e	1433 è K de	1433 è K di	1433 è K del	1433 è K della	1433 è K dell'	1433 è K a	1433 è K per
giornalisti	39 nostri K	1468 i nostri K
giorno	17 ogni K
girin	2515 K
gitmeden	2469 K önce
give	706 K what you can	805 K what you can	805 K if you can	805 euro you K
""", 'gj': """
gjengis	1819 kan ikke K
gjerne	1861 vil K høre fra deg
""", 'gl': """
glasajte	2214 K
glasila	2234 K
glasio	2234 K
glasujte	2214 K	2334 K
gledajte	2220 K nas	2340 K nas
glissez	1157 K une pièce
""", 'go': """
going	20 to keep K	802 keep us K	806 keep us K
google	129 K news	219 a K news	280 K news	294 K play	364 K news	434 auf K news	467 als quelle bei K	467 als quelle auf K	467 bei K öfter	467 auf K sehen	490 K play	512 K-suche	512 bei K	512 K news	512 auf K	583 K news	650 get it on K play	663 follow on K news	711 K news	711 star on K	711 source on K	780 when you search on K	780 in your K feed	867 en K news	1292 K-ben	1598 K news	1639 K ziņās	1639 K news	1715 vaker in K	1752 in K	1752 op K	1752 bij K	1822 K news	1822 som kilde på K	1836 app store og K play	1836 K play og app store	1883 nas w K news	1883 na K news	1903 K news	2048 pe K news	2189 K news	2250 K news	2264 K play	2310 K news	2391 K news	2391 som källa på K	2404 app store och K play	2404 K play och app store	2480 K news'te	2494 K news'te	2494 K'da bizi	2506 app store ve K play'den	2565 K news	2624 trên K news
gostou	2024 K desta	2024 K deste
govorila	2234 K
govorili	2234 K
govorio	2234 K
""", 'gr': """
gracias	18 K a ti	901 K a ti
granskning	2429 sådan här K	2429 vår K	2429 oberoende K
granskningar	2429 våra K
granskningen	2429 den här K
gratis	415 wochen K	415 monat K	527 tage K	553 jetzt K	555 wochen K	818 crea tu cuenta K	825 recibe K	900 recibe K	902 prueba K	1386 K	1674 ontdek nu K	1674 krijg je ook K	1782 niet K	1840 dager K	1851 K sak igjen	1851 K saker igjen	1857 ingen K saker	2408 dagar K
gratisartiklar	15 K
gratuit	15 article K	1083 dernier article K	1158 ce site est K	2076 creează un cont K
gratuita	1469 prova K
gratuitas	15 matérias K	821 notas K	1991 matérias K
gratuite	15 articole K
gratuitement	1077 essayez K	1079 inscrivez-vous K	1087 recevez K
gratuiti	15 articoli K	1402 articoli K
gratuito	15 articolo K	1402 articolo K	1991 artigo K
gratuitos	15 artículos K	15 artigos K	822 artículos K	1991 artigos K
gratuits	15 articles K	1147 nos articles sont K
gridava	1470 K
gritaba	903 K
gritava	2026 K
grupi	2221 viber K
grupo	2023 entre no K
""", 'gu': """
guglu	2189 K
guidelines	677 community K before	677 our community K
""", 'ha': """
haber	2529 bu K
haberdar	2507 ilk siz K olun	2507 K olun
haberi	2 K dinle	4 K	2526 bu K	2526 K size
haberler	2494 google K'de	2494 google K	2529 bütün K
haberlerimiz	2529 K
haberlerimizi	2526 K
hacemos	891 lo que K
hacete	900 K socio	900 K socia
hafta	17 her K
haftalik	2530 K
haftanin	2526 K en önemli
haftung	30 keine K
hakkini	29 K sakli tutar
hakkiniz	2513 ücretsiz haber K	2524 ücretsiz haber K
hakutulostesi	1026 google-K
halben	527 zum K preis
haluan	1041 kyllä kiitos, K
hangzik	1329 K
hatirlatti	2531 K
hatti	2497 ihbar K
hattimiza	39 K	2497 ihbar K
haussa	1026 google-K
hauteur	1159 à la K de vos moyens
havi	1328 K #
havonta	1328 K
hay	2664 cho K
""", 'he': """
hear	716 we would like to K from you	716 we'd like to K from you	716 we'd love to K from you	716 we want to K from you	716 would love to K from you	805 we want to K from you	805 we'd love to K
heard	808 court K
hebben	1781 wij K je hulp nodig	1781 we K je steun nodig
hedder	402 K det i
hekelt	1784 K
hela	20 läsa K	20 läs K	2360 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	333 for at læse K	1792 for å lese K
helfen	404 K sie mit	553 K sie uns
helft	553 K uns
helista	38 K meile
helloasso	1122 K
help	805 we need your K	805 K us do	805 will you K	805 K pay for	805 K if you can	805 K us pay	1713 K ons	1781 K ons
helpful	677 was this article K
her	1786 nå som du er K
here	624 sign up K	626 as long as you're K	626 now that you're K	777 sign up K	801 book K
herohero	323 na K
herunterladen	427 app K
hetente	17 K	1328 K
heter	1864 K det i	2431 K det i
hette	2431 K det
hevder	1864 K
""", 'hi': """
hier	549 gibt es K.
hierboven	1761 de video K
hieronder	1761 de reportage K	1761 het fragment K
hiervoor	1722 K zijn cookies nodig
hilf	553 K uns
hilfe	542 mit K von ki
hinterlassen	404 K sie
hinweis	514 geben sie uns einen K	514 gib uns einen K	544 einen K
hinweise	469 K zu diesem	469 K nehmen wir	469 K für uns	487 K auf fehler
hirdette	1329 K
historiador	221 és K
historiadora	221 és K
historien	382 læse hele K	1120 est K
historienne	1120 est K
historier	398 vores K	398 flere K	400 vores K	400 gode K
hittat	2401 K fel	2401 K ett fel
""", 'hj': """
hjelp	1829 K av ki	1829 K av ai	1853 K av ki	1853 K av ai	1861 K oss
hjelper	1861 ditt bidrag K
""", 'hl': """
hlasem	290 ai K
hlasujte	307 K	2277 K
""", 'ho': """
holder	398 læsere, der K
hoofd	1718 is K van
hoofdredacteur	1718 is K	1757 is adjunct-K
hoogleraar	1718 is K
""", 'hu': """
hubungi	38 K kami	1384 K kami
huikkaa	1062 K
huikkasi	1062 K
huusi	1062 K
huusivat	1062 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	327 nu K du er her
""", 'id': """
iddia	2531 K etti
ideal	1783 K
identifiez	24 K-vous	1077 K-vous pour	1157 K-vous
""", 'if': """
ifade	2531 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	412 mit K abo
ihren	554 lebt von K
ihtiyacimiz	2528 yardiminiza K	2528 desteğinize K
""", 'ik': """
ikkunassa	1062 luki K
iklan	11 K
ikuti	1343 K kami	1384 K kami
""", 'il': """
ilanlari	2502 iş K
ilimitado	819 acceso K	1957 acesso K
ilk	2530 K ay
illimitato	1400 accesso K
ilmainen	1048 K tunnus
ilmaisia	1056 K juttuja
ilmoitti	1062 K
ilmoitukset	14 K	1039 K
iltakirje	1042 K
""", 'im': """
images	40 your K	40 vos K
imbuh	1387 K
imbuhnya	1387 K
immobilienmarkt	480 unserem K
importa	900 tu opinión nos K
importante	2023 sua opinião é K
impozit	2065 din K către	2078 % din K
impozitul	2065 din K pe venit către
""", 'in': """
inbox	563 στο K σας	646 sent to your K	646 right to your K	646 into your K	646 check your K to	746 in your K at #	746 in your K by #	805 your K	1370 di K anda	1370 ke K anda	1455 nella tua K	1679 in je K	2175 u vaš K
inchiesta	1468 questa K
inchieste	1468 le nostre K
ind	24 log K	336 log K for at	398 log K med
indbakke	338 i din K
indbakken	339 i K
independen	1385 jurnalisme K
independence	806 our editorial K
independencia	901 nuestra K
independent	245 periodisme K	631 support K journalism	805 support K journalism	806 K journalism	2077 jurnalism K	2077 jurnalismul K
independente	2024 jornalismo K
independently	760 we K	760 editors K	760 K selected by our	760 K chosen by our
independents	245 mitjans K
independiente	901 periodismo K	901 prensa K
independientes	891 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1468 giornalismo K	1468 informazione K
indipendenti	1456 rimanere K	1456 restare K
indipendenza	1468 la nostra K
indirin	2506 app store ve google play'den K	2515 K
infocom	456 dpa-K
infolettre	1086 notre K	1158 notre K
informace	299 K najdete
informasjonskapsler	1807 bruker K	1828 K
informatie	1717 K over dit
information	673 to store and/or access K on a device	673 for more K see our privacy	1124 lettre d'K	1124 lettres d'K	1158 K libre
informationen	457 mit K der	469 K zu diesem fall	535 mit K von
informations	1097 suivez les K sur
informativa	1417 K sulla privacy	1468 la nostra K
informazione	1456 l'K di qualità ha un costo	1467 sostieni l'K	1468 K libera	1468 l'K di qualità
informou	2026 K
infos	530 alle K zum
ingen	380 uden dig K	380 K rig ejer	1839 uten deg, K	2407 utan dig K
ingevoegde	1722 K post
ingezonden	1721 K bijdrage
ingyenes	15 K cikkei	15 K cikk	1310 K cikke maradt	1310 K cikkei	1310 K cikked maradt	1315 K cikk maradt	1323 nincs több K cikke
inhalt	9 dieser K	9 diesen K	412 dieser K ist nur für	475 dieser K wird von	475 um den K	518 K von x	543 diesen K zu sehen	543 ein K von
inhalte	9 externe K	442 externe K
inhalts	9 dieses K	518 laden des K
inhoud	9 deze K	1696 om deze K te	1722 bevat K van	1722 K te zien
iniciar	848 debes K sesión
initialement	1117 article publié K	1155 cet article a été K
inkorg	2365 i din K	2365 till din K
inkorgen	2406 direkt i K
inloggen	21 K om een reactie	24 K	1781 je moet nog even K
innan	2354 K du går
innboksen	1798 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inschakelen	1685 meldingen K	1694 javascript K
inschrijving	1737 K te bevestigen	1780 bevestig je K	1780 bevestig uw K
inscreva	1949 K-se	1960 K-se na nossa	1960 K-se em nossa
inscrever	1960 ao se K
inscription	1086 votre K a bien été	1086 K est confirmée	1086 confirmer votre K
inscrit	1079 déjà K
inscrivant	1087 en vous K
inscrivez	1064 K-vous	1086 K-vous à notre
insegna	1433 K storia
insistat	2079 a K
insisted	808 K
instagram	16 K	129 K	344 på facebook og K	434 ob whatsapp, K	435 auf facebook, K	435 auf K, facebook	435 auf facebook und K	435 auf facebook oder K	518 inhalt von K	583 K	663 follow him on K	663 follow her on K	663 follow them on K	664 on K, facebook	664 on K and facebook	1098 sur facebook et K	1411 su facebook e K	1691 op facebook en K	1691 op facebook, K	1803 på facebook og K	2372 på facebook och K	2499 K'da takip	2565 K
instagrame	2250 K	2250 facebooku a K
instagramie	16 K	1884 na facebooku i K
instagramis	919 K
instagramon	1293 K
instagramu	16 K	280 K	2189 K	2310 K
instale	1963 K a app
install	650 K our app
installeer	1734 K de app
installez	1157 K-la
installiert	523 die app K
instellingen	1758 cookie-K
integritetspolicy	2376 K
intelektas	1605 dirbtinis K
intelekto	1605 dirbtinio K	1620 dirbtinio K
intelektu	1645 mākslīgo K	1660 mākslīgo K
inteligence	304 pomocí umělé K	2331 s pomočjo umetne K
inteligencie	2274 pomocou umelej K
inteligencije	2211 uz pomoć umjetne K	2211 pomoću umjetne K	2211 uz pomoć veštačke K	2211 pomoću veštačke K	2211 uz pomoć vještačke K
inteligenciou	2274 umelou K
inteligencji	1926 z pomocą sztucznej K	1926 przy użyciu sztucznej K
inteligenco	2331 z umetno K
intelligencia	1298 mesterséges K készítette	1298 mesterséges K fordította	1298 mesterséges K segítségével	1317 mesterséges K segítségével
intelligens	371 med kunstig K	371 af kunstig K	371 fra kunstig K	371 kunstig K (ai)	391 hjælp af kunstig K	1829 med kunstig K	1829 av kunstig K	1853 hjelp av kunstig K	2398 med artificiell K	2398 av artificiell K	2420 hjälp av artificiell K
intelligenz	542 mithilfe künstlicher K
interdite	1155 diffusion K
interdites	1155 diffusion K
interessiert	514 ihre geschichte K
interview	521 das K in voller
introdu	2033 K adresa
invest	805 K in local news
investigaciones	901 nuestras K
investigador	221 és K	862 es K	1993 é K
investigadora	221 és K	862 es K	1993 é K
investigando	891 seguir K
investigant	245 continuar K
investigate	715 we should K
investigation	766 this K	806 this K	1158 cette K
investigations	715 our K team	715 our K desk	806 our K
investigative	693 is an K
investigativteam	469 K
inviata	1433 è K
inviato	1433 è K
invite	1160 K
invitent	1160 K
involved	760 not K in the
""", 'ip': """
iphone	650 our K app
iptal	2515 K edin
""", 'ir': """
iratkozz	1277 K fel	1326 K fel ingyen
iratkozzon	1277 K fel	1326 K fel ingyen
""", 'is': """
iscrive	1455 ci si K qui
iscrivendoti	1404 K
iscriversi	1455 K qui
iscriverti	1455 per K clicca	1467 clicca qui per K
iscriviti	1389 K	1404 K alla nostra	1404 K gratis	1404 K al nostro	1455 K qui	1467 K qui
iscrizione	1405 annullare l'K	1455 la tua K è	1455 per confermare l'K
ismeri	1329 K el
ismerte	1329 K el
issue	773 back K
issues	773 back K
istakao	2234 K
istakla	2234 K
istaknula	2234 K
istaknuo	2234 K
istedi	2531 K
istediler	2531 K
""", 'it': """
itiraf	2531 K etti
""", 'iz': """
izjavila	2234 K
izjavio	2234 K
izlasi	1662 K visu
izleyin	2515 K
""", 'ja': """
jaa	25 K se
jaar	1783 per K
jahr	555 im K	555 pro K
janela	1978 abre em nova K
jar	706 tip K
jaunumi	1663 mūsu K	1666 K
jaunumiem	1631 piesakies K	1650 K	1662 piesakies K
jaunumus	1650 K
javascript	264 povolte K	264 zapněte K	347 aktivér K	347 slå K til	439 K in ihrem browser	439 aktivieren sie K	439 K benötigt	669 please enable K	669 requires K	669 K is disabled	669 K is required	669 turn on K	669 K is not available	669 enable K in your browser	669 K must be enabled	669 needs K	843 activa K	843 habilita K	843 habilitar K	843 activar K	1014 salli K	1014 ota K käyttöön	1101 activer K	1101 activez K	1101 K est désactivé	1101 nécessite K	1175 אפשרו K	1346 aktifkan K	1414 abilitare K	1414 abilita K	1414 attiva K	1414 attivare K	1694 schakel K in	1806 aktiver K	1806 slå på K	1887 włącz K	1887 włącz obsługę K	1973 ative o K	1973 habilite o K	1973 ativar K	2039 activați K	2101 включите K	2375 aktivera K	2375 slå på K	2549 увімкніть K	2626 bật K
javasolta	1329 K
javi	38 K nam
javite	38 K nam	38 K se našoj	2190 K nam	2190 K nam se	2190 K se našem	2190 K se našoj	2231 K nam	2231 K nam se	2231 K se našem	2311 K nam	2349 K se nam
""", 'je': """
jederzeit	415 K kündbar	420 widerruf K	420 abmeldung K	421 K abmelden	493 K wieder abmelden	525 abmeldung ist K	555 K kündbar
jednou	17 K týdně
jefa	862 es K de
jefe	862 es K de
jegyezte	1329 K meg
jelas	1387 K
jelasnya	1387 K
jelentkezz	24 K	1321 K most
jelentkezzen	24 K	1274 K be a	1321 K most
jelezze	1326 K nekünk
jetzt	412 K im abo	553 teste K
""", 'jo': """
jobbar	2398 K med ai
join	707 K for	805 K us on
jornal	2024 nosso K	2024 somos um K
jornalismo	1953 apoie o K	2015 K de qualidade tem um custo	2015 presente ao K	2023 apoie o K	2024 nosso K	2024 K de qualidade	2024 fazer K
jornalista	1993 é K formada	1993 é K formado	1993 é K do	1993 é K da	1993 é K no	1993 é K na	1993 é K e
jornalistas	2024 nossos K
journal	1158 notre K
journalism	631 support our K	631 support the K you rely on	749 keep our K free	753 access to all our K	753 access to all of our K	805 support quality K	805 support local K	806 our K	806 fearless K	806 K like this
journalisme	1069 soutenez un K	1157 soutenez le K
journalismi	1060 riippumaton K	1060 K maksaa	1060 hyvä K
journalismia	1060 K
journalismimme	1060 K
journalismus	408 unterstützen sie unabhängigen K	408 unterstütze unabhängigen K	408 für unseren K	526 freien K	554 unser K	554 unseren K	554 unabhängigen K	554 unabhängiger K	554 gut gemachten K	554 gut gemachtem K	554 frei zugänglichen K	554 frei zugänglicher K	554 guten K	554 freien K
journalist	39 vores K	39 vår K	368 er K på	368 er K hos	368 er K ved	368 er K i	461 ist freier K	461 ist K	471 arbeitet seit # als K	691 is a freelance K	693 is a K	717 K	1718 is K	1718 is freelance K	1757 werkt als K	1779 is schrijver en K	1779 is K en	1826 er K i	1826 er K på	1826 er K og	2395 är K på	2395 är K och
journalistar	39 våre K
journaliste	39 notre K	1120 est K	1120 K au	1120 K à	1120 K pour
journalisten	1782 onze K
journalister	39 vores K	39 våre K	400 vores K	1862 våre K	2429 våra K
journalistes	39 nos K	1146 nos K	1147 payer nos K	1158 nos K
journalistiek	1671 steun onze K	1765 goede K kost	1765 K kost	1782 onze K
journalistik	330 støt vores K	330 støt uafhængig K	400 vores K	400 uafhængig K	400 K koster	400 kritisk K	400 fri K	2357 stöd vår K	2357 stöd oberoende K	2429 vår K	2429 oberoende K	2429 granskande K	2429 bra K	2429 fri K
journalistikk	1789 støtt vår K	1789 støtt uavhengig K	1862 vår K	1862 uavhengig K	1862 kritisk K	1862 god K	1862 fri K
journalistin	461 ist freie K	461 ist K	471 arbeitet seit # als K
journalists	806 our K	806 we, the K
""", 'ju': """
jueves	17 cada K
julisteessa	1062 luki K
jurnalis	39 K kami	1360 adalah K	1385 K kami
jurnalism	2077 facem K
jurnalisme	1371 dukung K	1385 K kami
jurnalismul	2064 K de calitate costă	2076 susține K	2077 K nostru
jurnalist	2050 este K
jutjubu	2189 K
jutro	17 svako K	17 vsako K
juttu	1004 lue koko K	1060 tämä K
juttujamme	1060 K
juttuvinkki	38 lähetä K	1059 lähetä K
jutun	20 koko K	1058 tämän K
jutusta	1060 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1727 nu K voor	1727 je K voor
kabul	2531 K etti
kaikki	1060 K jutut
kaitstud	909 kõik õigused K
kakor	2389 K på	2397 K
kami	1384 beri tahu K	1385 tim K
kanaal	1782 ons K
kanal	400 vores K	1343 ikuti K	1385 K kami	1862 vår K	2429 vår K
kanale	1883 na naszym K
kanaliga	919 meie K
kanalimiz	2529 K
kanalimiza	2480 K abone	2495 whatsapp K	2495 telegram K	2495 youtube K
kanalimizi	2495 whatsapp K
kanalina	2495 whatsapp K	2495 telegram K
kanalini	2495 whatsapp K	2495 telegram K
kanavaamme	1027 K
kanavalle	1027 whatsapp-K	1027 telegram-K
kanavamme	1027 whatsapp-K	1060 K
karte	9 diese K	518 laden der K
karya	1385 K kami
kasutamine	916 K ilma
kata	1387 K
katanya	1387 K
katilin	2515 K
katkisiyla	18 okurlarin K	2519 reklam verenin K
kaydetti	2531 K
kaydolun	2528 K
kaynak	2494 tercih edilen K
kaynaklara	2494 tercih ettiğiniz K
kazala	2234 K
kazanin	2515 K
kazao	2234 K
""", 'kd': """
kdykoli	324 zrušit K
""", 'ke': """
kebijakan	1347 K privasi	1347 K cookie
kedvenc	1292 google K
keelatud	916 loata on K
keep	802 help us K	805 help us K	805 help K our
kehotettiin	1062 K
kehotti	1062 K
kehottivat	1062 K
kehotus	1062 kuului K
kein	500 noch K abo
kepada	38 tulis K kami
keressen	38 K minket	1326 K minket
kernpunkte	519 die K
kertoi	1062 K
kertoivat	1062 K
kertoo	1062 K
kesti	2531 ceza K
ketentuan	1347 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1829 med K	1829 av K
kielletty	1053 ilman lupaa on K
kiitos	1059 K kun luet
kinnitas	945 K
kirakatban	1329 állt a K
kirim	1384 K ke
kirimkan	38 K ke redaksi	38 K kepada kami
kirjaudu	24 K	1059 K sisään
kirjeenvaihtaja	1031 K
kirjoita	38 K meille
kirjoitti	1062 K
kirjoittivat	1062 K
kirjuta	38 K meile	942 K meile
kirjutage	38 K meile
kirjutas	945 K
""", 'kk': """
kk	1044 €/K	1061 /K
""", 'kl': """
klaagt	1784 K
klagade	2431 K
klagar	2431 K
klagede	402 K
klagen	1784 K
klager	402 K	1864 K
klaget	1864 K
klagt	556 K
kleine	405 haben wir eine K bitte
klical	2352 je K
klicka	2405 genom att K på
klicken	521 K sie auf play	521 auf play K
klikke	1837 ved å K på
klikom	2204 K na	2324 s K na	2324 s K
klimaatverslaggever	1757 is K
klummeskribent	368 er K
""", 'kn': """
know	770 let us K
""", 'ko': """
kogu	942 loe K
kolumnis	1360 adalah K
kolumnist	461 ist K	921 K	2191 je K	2312 je K	2395 är K
kolumnista	2191 je K
kolumnistica	2191 je K
kolumnistin	461 ist K
kolumnistka	2312 je K
komentar	6 za K	6 ostavite K	1368 tulis K anda	1368 di kolom K
komentara	2202 brisanja K
komentarisali	6 da biste K	2202 biste K
komentarisanje	6 za K
komentarjev	2322 brisanja K	2322 izbris K	2322 brisanje K
komentarji	2322 K izražajo	2322 K ne izražajo	2322 K odražajo
komentarz	6 dodać K	21 móc dodać K	1890 aby dodać K	1913 zostaw K
komentarzach	1900 w K	1900 w K pod
komentarzu	1900 w K
komentator	1368 tanggung jawab K
komentirajo	2322 K lahko
komentirali	2202 biste K
komentiranje	6 za K
komentirate	2322 K lahko
kommentar	489 K wird	489 ihr K	489 dein K
kommentare	445 um K zu	489 K zu diesem	489 K werden
kommentaren	445 in den K
kommentarerna	2380 i K
kommentarfeltet	352 i K	1810 i K	1833 stenger K	1833 meninger i K
kommentarfunktion	445 K
kommentarsporet	375 i K
kommentator	368 er politisk K	368 er K	1826 er K i	1826 er K og	1826 er politisk K	2395 är politisk K
kommentera	6 för att K	2378 för att K
kommentere	6 for at K	6 for å K	350 for at K	1809 for å K
kommentieren	6 um zu K	6 K zu können	444 um zu K	444 probleme beim K	444 K sie diesen	444 K sie den	445 nicht mehr K	489 K
kommentiert	445 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kompakt	493 K per mail	493 K per e-mail
komunikat	1947 taki K
kondigde	1784 K
koneellisesti	1034 K
konferenci	287 naši K
konferenciju	2197 našu K
konferenciu	2258 našu K
konferenco	2318 našo K
kongress	480 jetzt zum K
konstaterade	2431 K
konstaterar	2431 K
kontakt	38 K os	38 K oss	399 K os	1861 K oss
kontakta	38 K oss	2428 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	2190 K nas	2190 K redakciju
kontaktowej	1904 skrzynki K
kontaktujte	281 K redakci	281 K nás	281 K autora	2251 K redakciu	2251 K nás
konten	9 K ini
kontingent	418 haben ihr K
konto	336 opret en K for	399 opret en K	1944 załóż K	2363 skapa ett K för	2428 skapa ett K och	2428 skapa ett K här
kontributor	1360 adalah K
konzern	497 kein K	554 kein K
kopeerimine	916 K ilma
kopieras	2412 får inte K	2412 får ej K
kopieres	1818 kan ikke K uten
kopiering	360 K er ikke tilladt	2412 K utan
kopijuoti	1597 K, platinti
kopiointi	1023 luvaton K	1023 K ilman lupaa
kopyalanamaz	2490 izinsiz K
koresponden	1360 adalah K
korespondentas	1602 K
korespondente	1642 K
korespondentem	1905 jest K
korespondents	1642 K
korrekt	2401 ska vara K
korrekta	2401 ska vara K
korrekturhinweis	487 K
korrekturhinweise	487 K
korrespondent	368 er K	461 ist K	470 als K	470 seit # K	921 K	1826 er K	2395 är K
korrespondentin	461 ist K	470 als K	470 seit # K
korting	1742 K op je eerste	1742 K op het eerste
korzystamy	1887 K z plików cookie
kostenlos	415 wochen K	415 monat K	420 K per mail	526 lesen alle K	527 tage K	527 tage lang K	555 K testen
kostenlose	15 K artikel	418 noch zwei K	418 noch # K
kostenlosen	418 noch einen K	418 K artikel gelesen	420 unseren K newsletter	420 unserem K newsletter	420 unserer K newsletter	420 den K newsletter	537 K konto	537 K account
kostenloser	418 K artikel
kostenpflichtig	412 dieser artikel ist K
koster	400 K penge
kostnadsfritt	2408 en månad K
""", 'kr': """
krevde	1864 K
kritik	487 lob oder K
kritiker	2395 är K och
kritiserar	2431 K
kritiserer	402 K	1864 K
kritisieren	556 K
kritisiert	556 K
kritizuje	325 K
kronor	2430 K
krzyczeli	1947 K
""", 'ku': """
kullan	2483 çerez K
kullanilamaz	2490 izinsiz K
kullanilmaktadir	2483 çerez K	2483 çerezler K
kullanilmasi	2490 izinsiz K yasaktir	2519 izin alinmadan K
kullaniyoruz	2483 çerezleri K	2483 çerezler K
kulttuuritoimittaja	1031 K
kulturredakteur	546 ist K
kulturredakteurin	546 ist K
kulturressort	470 leitet das K
kulturskribent	2395 är K
kumppanimme	1014 me ja K
kun	381 for K #	1840 for K #
kunne	400 K du lide
kunt	1778 geef wat je K
kurzfassung	462 K
kutunuza	2476 posta K
kuukaudessa	1061 K
kuukausi	1004 kokeile K	1044 K #	1059 kokeile K
kuukausilahjoituksella	1043 K
kuulutas	945 K
kuus	944 K
kuvailee	1062 K
kuvasi	40 K
""", 'kv': """
kviz	2200 naš K	2321 naš K
kvizu	2200 našem K	2321 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1062 K
""", 'l': """
l	246 K'any
""", 'la': """
laadi	942 K alla
laat	1754 K het ons
laatste	1690 volg het K nieuws
ladattavissa	1040 sovellus on K
ladda	2367 K ner vår app	2428 K ner vår
lade	426 K die app
laden	426 K sie die app	427 app K	543 die karte zu K	543 das video zu K
lage	1862 K mer
lahjoituksesi	1043 K auttaa	1059 K
lahjoitus	1043 tee K	1059 tee K	1063 K
laissez	1157 K-nous votre
lamenta	903 K	1470 K	2026 K
lamentano	1470 K
lamentou	2026 K
lance	1160 K
langganan	1370 K buletin	1384 K sekarang	1388 K
lanjutkan	1373 K membaca dengan
laporkan	38 K kepada kami
lapunkat	1325 K
last	1799 K ned vår app	1861 K ned
later	736 check back K
latest	788 the K on this story
laukeliai	21 būtini K
lauloivat	1062 K
laut	556 K
lavoro	1468 il nostro K
lawyers	806 our K
""", 'le': """
leave	646 one click to K	805 K us a tip	805 K a tip
lecteur	9 ce K	1133 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	1147 par des K comme vous	1158 nos K
lectoras	36 nuestras K	901 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	901 nuestros K	901 gracias a sus K
lectors	18 gràcies als K	245 els nostres K
lectrices	1158 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	693 is a senior K	693 is a K
ledarskribent	368 er K	2395 är K
leden	1739 door onze K	1782 onze K
lederskribent	368 er K
leernos	900 gracias por K
leestijd	0 K
legfontosabb	1325 K írásait
legge	1470 si K
leggere	1398 per K tutto
lei	2078 # K
leiter	461 ist K
leiterin	461 ist K
leitores	18 graças aos K	36 nossos K	2015 K que nos apoiam	2024 nossos K	2024 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2026 K
lengkap	20 artikel K	1373 membaca artikel K
lese	1841 du kan K mer	1841 kan du K mer
lesedauer	0 K
lesen	412 im abo K	412 K sie mit plus	418 % noch zu K	426 in der app K	506 mehr dazu K sie	549 K sie hier.	553 danke fürs K
leser	1861 takk for at du K
leserabend	480 K	520 unseren K
leserbrev	1827 K
leserbrief	445 K
leserbriefe	445 K an	487 K
lesere	36 våre K	1862 våre K
leserfinanziert	554 K
leserinnen	36 unsere K	554 unsere K	554 unseren K
leserinnlegg	1827 K
lesern	554 ihren K
leserne	18 takket være K	1839 K våre
lesernes	18 K bidrag	1862 K bidrag
leserreise	520 K
leserreisen	480 unsere K	480 unseren K	520 K
leserumfrage	35 unserer K
leserzuschriften	487 K
lesetid	0 K
lesezeit	0 K
letno	2351 K
letter	680 send a K
letters	680 K to the editor	680 send K	740 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1456 solo grazie ai nostri K	1468 i nostri K
lettre	1158 notre K
lettrici	1468 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
leyendo	20 seguir K	894 para seguir K	894 quieres seguir K	894 sigue K con	894 y sigue K	900 sigue K sin
lezen	20 meer K
lezers	36 onze K	1782 onze K
lezersaanbieding	1760 onze K
lezersactie	1760 onze K
lezersavond	1727 onze K	1760 onze gratis K
lezersevenement	1727 ons K
lezersreis	1727 onze K
lezersreizen	1727 onze K
""", 'li': """
libovolnou	324 K částkou
lid	1676 al K
lidem	18 díky K	323 díky K
liens	1137 via nos K	1137 par nos K
liest	549 K du hier.
lietotni	1648 K
lignes	1147 qui lisent ces K
liitu	942 K meie
like	806 work K this
liked	806 K what you read
liker	1862 K du det vi
limit	636 read without K	644 free K
limitat	212 accés il·K
limits	636 read without K
line	38 our tips K	715 our tip K
link	659 copy the K	755 read it for free with this K
links	668 some K on this page	668 some of the K on
liputan	1385 K kami
lire	20 pour K cet	1160 peut-on K
lisas	945 K
listen	0 min K	663 K back here	663 K to us live	701 prefer to K	701 rather K
listening	701 K time
live	773 our K	773 K q&a
liveblog	506 im K	506 unserem K
""", 'll': """
llamanos	38 K
llegado	811 si has K hasta aquí
llegint	239 per seguir K
""", 'lo': """
local	806 keep K news
log	24 K in	1674 K in om	1674 K in of
logg	24 K inn	1795 K inn for å	1860 K inn med	1861 K inn for
logga	24 K in	2363 K in för att	2427 K in med
logge	537 K dich ein
logged	21 must be K in to post	636 you must be K in to	677 you must be K in to
loggen	537 K sie sich ein
logget	350 du skal være K ind
login	24 faça K	1956 faça K para	2023 faça K
lokalredakteur	546 ist K
lokalredakteurin	546 ist K
lokalredaktion	470 leitet die K
look	806 our new K
lovade	2431 K
lovede	402 K
""", 'lu': """
lubas	945 K
luetaan	1058 juttu K
lugeda	906 et edasi K
lugejad	943 meie K
lugemiseks	906 edasi K
luisteren	1761 artikel ook K
luisterversie	2 K
lukeaksesi	1004 K koko	1004 kirjaudu sisään K
lukemaan	1059 pääset K
lukemista	1059 jatka K
lukijamme	1060 K
lukijasta	1058 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1043 K tukea	1060 K tuella
lukittu	1056 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1004 K
lunar	2078 K
lunes	17 cada K
lupasi	1062 K
lupasivat	1062 K
""", 'ly': """
lyder	402 K	1864 K	2431 K
lydversion	2 K
lyssnar	2400 K på poddar
""", 'ma': """
maand	1676 deze K nog	1783 per K
maandelijks	1676 K opzegbaar	1783 K
mach	553 K mit
machen	404 K sie mit	554 was wir K
macht	553 K mit
made	626 if you've K it this far
mail	38 K ons	258 váš e-K	295 svůj e-K	597 το e-K σας	1276 e-K cím	1754 K ons	1754 K dan	1781 K ons	1915 swój e-K	1961 no seu e-K	2063 pe e-K	2092 ваш e-K	2176 na vaš e-K	2204 svoj e-K	2204 na e-K	2239 váš e-K	2239 svoj e-K	2239 na váš e-K	2265 svoj e-K	2542 ваш e-K
maila	38 K oss
mailadres	1679 je e-K	1737 geldig e-K
mailadresse	339 din e-K	350 din e-K vil ikke	399 din K
mailben	1319 legjobb cikkei e-K	1319 cikkei e-K	1319 hírei e-K
mailbox	1679 in je K	1679 in uw K	1679 in jouw K
maile	2239 vašom e-K
mailom	2265 správy e-K
mailovou	295 e-K adresu
mailowy	1915 adres K
mailt	1326 írjon e-K
mailu	257 přímo do e-K	2239 do vášho e-K
mailul	2034 pe e-K tău
mainoksen	11 K
mainoksia	1060 ilman K
mainos	11 K
mainostaja	1053 maksanut K
mainosten	1015 K esto
majhno	2350 smo K
make	805 will you K a
maken	1782 wij K
maksumuuri	1063 K
maksuton	1048 K tunnus
maksuttomat	1048 K artikkelit
mamio	2234 K
manade	2431 K
mantermos	2015 essencial para K
map	9 this K
mapa	9 este K
marketing	475 K-cookies	724 K cookies
marketingcookies	370 K	1722 K
martor	42 ai fost K
masuk	24 K atau	1337 kotak K anda
masukkan	1337 K email
matched	706 K dollar	749 gift will be K
material	457 mit K der	457 mit K von	694 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2119 K	2120 K.ru
""", 'md': """
md	381 kr./K	401 kr/K
""", 'me': """
me	2120 t.K	2566 t.K
medarbetare	2395 är K på	2395 är K i
meddelade	2431 K
meddelte	402 K
medewerker	1718 is K van
medgav	2431 K
mediach	1935 naszych K
medio	901 este K
medlem	399 bliv K	1861 bli K	2428 bli K
meie	943 K töö
meil	942 aita K
meile	942 saada K
meilile	938 sinu K
meille	38 kerro K	38 soita K	1059 lähetä K	1059 kerro K
meinen	444 was K sie dazu
meint	556 K
meinte	556 K
meinung	30 K der	444 sagen sie uns ihre K	474 K des autors
mejl	2176 na vaš K	2176 vašu K	2204 svoj K	2204 na K	2365 i din K	2365 till din K
mejla	38 K oss	2428 K oss
mejladress	2428 din K
mejlen	2365 direkt i K
melalui	1371 dukung kami K
melanjutkan	1334 untuk K membaca	1373 untuk K membaca
meld	1861 K deg på her
meldde	1784 K
melde	24 K dich	38 K dich bei uns	514 K dich bei uns	553 K dich an	1797 K deg av når	1837 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	404 K sie sich an	412 K sie sich an, um	412 bitte K sie sich an	514 K sie sich bei uns	553 K sie sich hier
meldet	38 K euch bei uns
melding	38 send en K	1735 krijg een K bij	1735 ontvang een K bij
meldingen	14 K	1685 schakel K in	1685 zet K aan	1685 ontvang K	1735 krijg K	1781 zet K aan
meldt	1784 K
meldte	1864 K
membaca	1373 untuk terus K	1373 untuk K berita ini	1384 daftar untuk K
member	624 become a K	706 become a K	753 not a K?
memberikan	1368 K komentar
members	18 our K	36 our K	636 is for K only	636 K-only story	781 paying K	806 our K
membiayai	1371 K kami
membro	2023 torne-se K
membutuhkan	1384 kami K dukungan
menar	2431 K
mendaftar	1370 dengan K, anda
mendapat	1381 K komisi
mendapatkan	1381 K komisi	1384 daftar untuk K
mener	402 K	1861 hva K du	1864 K
menerima	1361 K cookie	1381 K komisi	1384 daftar untuk K
mengambil	1382 dilarang K	1382 dilarang keras K
mengandung	1368 komentar yang K
mengatakan	1387 K
menggandakan	1382 dilarang K
menggunakan	1347 K cookie
mengutip	1354 dilarang K
meninggalkan	1368 K komentar
menit	0 K baca
mensais	2025 K
mensuales	902 K
mensuel	1122 un don K	1147 un soutien K	1159 K
menurut	1387 K
menyalin	1382 dilarang K
menyatakan	1387 K
merch	731 our K
merci	1157 K de nous
mere	382 kan du læse K	382 du kan læse K	382 kan læse K om
merkezimiz	2529 haber K
mes	246 al K	902 al K	902 por K
mese	1469 al K
mesec	2205 prvi K	2233 prvi K	2325 prvi K	2325 na K	2351 na K	2351 prvi K
meses	894 K por #
mesiac	2267 prvý K	2292 za K	2292 prvý K
message	38 K us	626 a K from our editor
messagerie	1106 votre adresse de K ne sera pas
messengera	1903 K
messengeri	2250 K
messengerju	2310 K
messengeru	280 K
messengerze	1903 K
metus	1624 per K
mewakili	1382 tidak K redaksi
""", 'mi': """
mi	1645 ar K
miembro	900 hazte K
mille	1456 # per K
milliardaire	1147 à aucun K
minggu	1386 per K
mingguan	1370 buletin K kami
minket	38 keress K	38 hívj K	38 hívjon K	1279 kövess K	1326 kövess K	1326 hívj meg K
minute	0 K read	753 it only takes a K to
minutes	0 K read	0 K to read
misdaadverslaggever	1779 is K
misiniz	2473 zaten abone K
missen	1778 wat je kunt K
mission	806 our K
mistake	740 spot a K	740 report a K
mitdiskutieren	6 K	489 K
mitgeteilt	556 K
mitglied	553 werden sie K	553 werde K	553 jetzt K werden
mitglieder	415 nur für K	500 angebots für K	554 unsere K
mithilfe	542 K von ki
mitteilungen	14 push-K	430 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	2205 prvi K	2233 prvi K
""", 'mn': """
mnd	1840 kr/K	1863 kr/K
""", 'mo': """
mobile	650 on your K app	650 our K app
mobilen	376 direkte på K	1834 nyheter rett på K	1834 rett på K	2402 nyheter direkt i K	2402 direkt i K
mobilepay	399 K til #	399 K på #	399 K #	399 K et
modalidad	902 K premium
moderador	1978 não serão aprovados pelo K
moderados	1978 serão K antes
moderated	677 comments are K	677 pre-K
moderowane	1913 są K
mogelijk	1781 maak het volgende K
mois	1159 par K
moittii	1062 K
molbu	2187 imamo malu K	2187 malu K
molila	2234 K
molili	2234 K
molio	2234 K
monat	500 einen K für	500 K für nur	555 im K	555 pro K
monate	527 # K lang
monatlich	555 K
monday	17 every K
mondogatta	1329 K
mondta	1329 K
montag	17 jeden K
month	636 try a K for	636 try it for a K	643 for the first K	643 for your first K	807 a K	807 per K	807 every K	807 each K
monthly	706 one-off or K	753 reached your K limit	802 K gift	805 become a K	805 give K	807 K
months	636 K for $#	643 for the first # K	643 for the first three K
morgen	17 jeden K	17 am K	17 hver K	379 hver K i din	496 uns auch K
morgenbrevet	1838 K
morgon	17 varje K
morgonbrevet	2406 K
morning	17 every K	17 each K
moyens	1158 nos K
""", 'mu': """
muhabiri	2498 gazetesi K
muhabiridir	2498 K
muhabirimize	39 K	2496 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	2526 K
muistutti	1062 K
mukaan	1059 lähde K	1059 tule K	1062 K
multato	1470 ha K
multou	2026 K
mums	1662 seko K
""", 'na': """
naar	1754 mail K
nabiralnik	2298 v vaš K
nabiralniku	2298 v vašem K	2324 vašem K
nachdruck	456 K verboten	511 K nur mit
nachrichten	426 aktuelle K aufs handy	427 K-app	430 push-K	506 weitere K finden sie	506 mehr K finden sie	530 K des tages	530 alle K zum
nadaljevanje	2297 za K branja	2326 K spodaj
nadaljuje	2326 K pod oglasom	2326 K spodaj
nadaljujte	2297 K branje
nadie	901 K nos dice
naglasila	2234 K
naglasio	2234 K
najdete	299 další články K
najnowsze	1875 otrzymuj K
namenite	2329 K nam
napis	1947 taki K
napisz	38 K do nas	1891 K do nas	1904 K do nas	1936 K:	1936 K na	1944 K do nas
napiszcie	38 K do nas
naprej	2297 če želite brati K
napsal	325 K
napsala	325 K
narrated	701 is K by an ai	701 is K by ai
naslov	2298 na vaš e-K	2298 svoj e-K	2324 svoj e-K	2324 svoj e-poštni K
nastavak	2172 za K čitanja	2206 K ispod	2206 K teksta
nastavili	2172 da biste K čitanje
nastavite	2172 K čitanje	2174 K čitati
nastavlja	2206 K ispod	2206 K nakon
naszego	1909 K sklepu	1912 K quizu
naszej	1945 K pracy
naszym	1944 zostań K
naujienas	1609 K telefone	1610 K el. paštu	1621 mūsų K
naujienose	1598 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	843 tu K no soporta	843 su K no soporta	1973 seu K não suporta
navela	2234 K
naveo	2234 K
navigateur	10 votre K	21 dans le K pour mon prochain	1101 votre K ne supporte pas	1101 votre K n'est pas
navodi	2234 K
nazovite	38 K nas
""", 'ne': """
necesitamos	811 K pedirte	814 K tu apoyo	900 K tu ayuda	900 K de ti	900 te K
necessariamente	1996 não reflete K a opinião	1996 não refletem K a opinião
necessaris	21 camps K
necessitem	244 et K
nechcete	312 K přijít o	2282 K prísť o
nedeljno	17 jednom K
neem	1667 K nu een
nell	1407 apri K'app
nella	1405 K tua mail
neodvisni	2350 K mediji	2350 smo K
neodvisno	2349 podprite K
neophodna	21 K polja
neovisni	2232 ostanemo K
neovisno	2231 podržite K
nepriklausoma	1623 K žurnalistika
netiquette	444 beachten sie die K	1419 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1806 dette K bruker
neue	523 die K app
neuen	426 hier geht es zur K
neukunden	500 nur für K
neuvoi	1062 K
neuvoivat	1062 K
neuvoo	1062 K
neuvottiin	1062 K
news	427 K-app	530 alle K zum	530 alle K zu	650 K app for	693 is a K	715 K tip
newsblog	506 im K	506 unserem K
newsdesk	39 our K	39 the K
newsis	918 google K
newsletter	145 K	235 la nostra K	296 K	323 náš K	326 K	420 unseren K	420 unserem K	420 unserer K	420 K bestellen	420 K richtig	424 K an	424 K von	424 zum K	424 täglichen K	465 K	493 K erhalten	493 K empfangen	493 unser K	493 der K über	493 der K für	525 unser abend-K	525 unser morgen-K	525 unser K	525 K ist kostenlos	553 K an	554 unser K	554 unseren K	554 unserem K	554 dieser K	557 K	563 εγγραφείτε στο K	563 εγγραφή στο K	563 το K μας	563 γραφτείτε στο K	563 στο K των	563 στο K του	563 στο K της	619 εγγραφείτε στο K	619 γραφτείτε στο K	620 το K μας	623 K	646 sign up for our K	646 sign up to our K	646 sign up for the K	646 subscribe to our K	646 join our K	646 get our K	646 our K here	646 receive our K	646 our daily K	646 our weekly K	646 our morning K	705 K	746 K soon	798 from our saturday K	806 our K	809 K	825 suscríbete a la K	825 apúntate a la K	825 nuestra K	890 suscribite al K	901 nuestra K	904 K	1086 inscrivez-vous à la K	1086 abonnez-vous à la K	1086 notre K	1146 vous adresser sa K	1158 notre K	1158 cette K	1161 K	1337 K kami	1337 langganan K	1385 K kami	1404 iscriviti alla K	1404 la nostra K	1455 le nostre K	1468 la nostra K	1468 questa K	1471 K	1875 zapisz się na K	1875 nasz K	1917 K	1945 nasz K	1948 K	1960 assine a K	1960 nossa K	2014 esta é a edição da K	2014 esta é uma edição da K	2024 nossa K	2027 K	2033 abonează-te la K	2033 abonați-vă la K	2033 înscrie-te la K	2076 înscrie-te la K	2080 K	2175 naš dnevni K	2185 K	2231 prijavite se na K	2232 naš K	2235 K	2266 K	2291 náš K	2294 K	2306 K
newslettera	1875 zapisz się do K	1875 naszego K	1917 K	1945 naszego K	2185 K	2239 odber K	2266 K	2291 nášho K
newsletterem	1945 naszym K
newsletters	646 K may contain info about	705 K	806 our K	809 K	1086 nos K	1086 recevoir les K	1158 nos K	1161 K
newsletteru	296 K
newsletterul	2033 K nostru	2063 abonează-te la K	2076 înscrie-te la K	2077 K nostru
newslettery	296 K	2266 K
newsletterze	1917 K
newslettre	2266 K
newson	1292 google K
newspaper	806 our K
newsroom	38 contact our K	760 not by the K	770 tell our K	770 our K	788 stories from our K	788 more from our K	806 our K	806 non-profit K	806 this K
newsticker	506 unserem K
next	773 our K	802 help pay for the K	802 pay for the K one
nezavisni	2232 K mediji	2232 ostanemo K
nezavisno	2231 podržite K
""", 'ng': """
ngay	2661 đăng ký K
""", 'ni': """
nieograniczony	1873 K dostęp
niets	1712 K uit deze	1773 K van deze site
nieuws	1682 K-app	1715 google K	1717 K of een tip	1753 app je K	1769 al het K over	1769 al het K uit	1780 K in je mail
nieuwsbrief	1679 onze K	1680 dagelijkse K	1680 wekelijkse K	1714 K	1782 onze K	1782 deze K	1785 K
nieuwsbrieven	1679 onze K	1714 K	1782 onze K	1785 K
nieuwsbron	1752 favoriete K
nieuwsquiz	1762 de K
""", 'nj': """
njuzleter	2185 K	2231 prijavite se na K	2232 naš K
""", 'no': """
nombreux	1147 plus nous serons K
nonprofit	806 K newsroom	806 K news outlet
nosaltres	38 contacta amb K
nosotros	900 colabora con K
nosso	35 K quiz	1953 apoie K	1953 apoie o K	1963 baixe K app	1963 no K app	2023 apoie K	2023 apoie o K	2023 siga o K	2023 entre no K	2024 K site
nostra	245 la K feina	1407 nella K app	1468 la K app
nostre	245 el K canal
nostro	35 K quiz	1468 il K sito	1468 che il K
nota	20 leer esta K	894 para leer esta K
noticia	901 esta K
noticias	867 en google K	867 tu fuente de K
notificaciones	14 las K	833 activa las K	833 activar K	834 recibir K
notifications	14 K	654 turn on K	654 turn on desktop K	654 would like to send you K	654 K from this site	655 enable K	655 allow K	655 receive K	1092 activer les K	1092 activez les K	1092 autoriser les K
notifiche	14 le K
notified	646 sign up to be K	655 get K
notifikace	294 K
notifikasi	14 K	1339 dapatkan K	1341 aktifkan K	1384 nyalakan K
notifikation	376 K
notifikationer	14 K	376 K
notify	655 K me of	655 K me when	677 K me of new posts
notis	2402 K
notiser	14 K	2402 K	2402 push-K
notre	35 K quiz	1158 K site
nouvelle	1106 ouvre dans une K fenêtre
novice	2298 na naše K	2298 na e-K	2306 e-K	2324 na e-K	2350 naše K
novinar	2191 je K	2191 , K	2191 - K	2312 je K	2312 , K	2312 - K
novinari	2232 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	2350 naši K
novinarju	39 našemu K	2311 pišite K
novinarka	2191 je K	2191 , K	2191 - K	2312 je K	2312 , K	2312 - K
novinarki	2311 pišite K
novinarstvo	2232 nezavisno K	2232 neovisno K	2232 naše K	2350 neodvisno K
novinaru	39 našem K
noviniek	2239 odber K
""", 'nu': """
nuestra	830 en K app	900 únete a K	901 K app	901 K web
nuestras	901 K redes
nuestro	35 K quiz	814 apoya K	838 únete a K canal	900 apoya K	900 únete a K	900 recibe K	901 K canal	901 K medio	901 K sitio	901 K equipo
nuestros	845 K socios	901 K socios
numer	1946 K krs
nunca	901 más que K
nuotraukas	40 K ir vaizdo
nur	500 abo für K
""", 'ny': """
nyheder	364 google K	398 vores K
nyhedsbrev	338 vores K	338 tilmeld dig K	379 K	399 tilmeld dig K	400 vores K	403 K
nyhedsbreve	338 vores K	400 vores K
nyhedsbrevet	338 få K	379 K	399 tilmeld dig K
nyhetene	1834 K rett på mobilen	1860 K våre
nyheter	1822 google K	2391 google K	2427 våra K
nyheterna	2371 följ K	2402 K direkt i mobilen
nyhetsbrev	1797 vårt K	1797 våre K	1797 meld deg på K	1797 abonner på K	1838 K	1861 meld deg på K	1862 vårt K	1862 våre K	1865 K	2365 vårt K	2365 våra K	2365 anmäl dig till K	2406 K	2428 anmäl dig till K	2429 vårt K	2429 våra K	2432 K
nyhetsbrevet	1797 få K	1838 K	1861 meld deg på K	2406 K	2428 anmäl dig till K
nyilatkozta	1329 K
nyt	1055 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1419 i campi K
obchode	2258 našom K
oberoende	2428 stöd K
objasnila	2234 K
objasnili	2234 K
objasnio	2234 K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2202 K komentara
obligatoires	21 champs K sont	1106 les champs K
obligatori	1419 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	848 los campos K
obligatoriska	21 K fält	2378 K fält
obligatoriske	21 K felt	1809 K felt
obratite	2190 K nam se	2190 K se našem
obrigado	2023 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	272 další šíření K	309 ke všemu K	2267 celému K
obserwuj	1883 K nas na	1883 K nas w	1944 K nas
obvestila	14 K	2298 na K
""", 'oc': """
occupa	1433 si K di
ochtend	17 elke K	1737 elke K het
""", 'od': """
od	2205 K # €	2267 K # €	2325 K # €
odbieraj	1939 K
odcinek	1910 K
odcinka	1910 K
oddajte	2334 K svoj glas
odejdete	249 než K
odete	2187 prije nego što K	2187 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2234 K
odgovorio	2234 K
odgovorna	30 nije K
odidete	2308 preden K
odoberajte	2287 K
odobrenja	2224 bez K
odomknite	2238 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	1956 K este artigo
off	38 tip us K	807 one-K
offert	1079 vous est K	1159 mois K
offrez	1157 K-lui	1157 K-nous
offrici	1467 K un
offrimi	1467 K un
""", 'og': """
oglasa	11 K	2232 bez K
oglasov	2350 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	2473 K devam etmek için
okurlarimiz	36 K	2529 K
okurlarimizin	2510 K desteğiyle	2529 K
okurlarin	2510 K desteği olmadan
okuyun	2515 K
""", 'ol': """
olarak	2474 abone K	2496 bize anonim K
olmayanlara	2524 abone K
olun	2528 üye K
olursunuz	2515 kabul etmiş K
olvassa	1305 K tovább
""", 'om': """
omiljene	2188 K izvore
omiljeni	2188 K izvor
""", 'on': """
onafhankelijk	1739 wij K	1739 we K
onafhankelijke	1671 steun K journalistiek	1781 steun K	1782 K journalistiek
onafhankelijkheid	1782 onze K
onbeperkt	1674 lees K	1674 K lezen	1676 K toegang	1742 K digitaal
ondersteunt	1694 je browser K	1694 uw browser K
onderzoek	1782 dit K
onderzoeken	1782 onze K
onderzoeksjournalist	1718 is K
onderzoeksredacteur	1757 is K
onderzoeksredactie	39 onze K	1717 onze K
one	805 make a K-time	805 will you be K of
online	520 unser K-shop	731 our K shop	731 our K store	773 our free K	773 our K event
onlineshop	480 im K bestellen
ons	38 bel K	38 app K	38 tip K	1716 app K
ontdek	1781 K nu
ontvang	1679 K onze	1680 K elke
onze	1682 K app	1717 tip voor K	1782 K app
""", 'oo': """
oordeelde	1784 K
""", 'op': """
opakoval	325 K
opakovala	325 K
opakuje	325 K
open	650 K in app	650 K in the app	1682 K in app
opfordrede	402 K
ophavsretsloven	360 beskyttet af K
ophavsretten	360 K tilhører
opiniestuk	1721 ingezonden K
opinion	30 K of	677 have an K on this
opinions	30 K of
oplyser	402 K
oplyste	402 K
opmerking	1717 tip of K	1717 vraag of K	1717 K over dit artikel
opowiedz	38 K nam
opozarja	2352 K
oppfordret	1864 K
opphavsrettslig	1818 K beskyttet
opplyser	1864 K
opplyste	1864 K
opprett	1795 K en konto for	1861 K en konto
opsiger	381 indtil du K
opublikowany	22 nie zostanie K	1890 twój adres e-mail nie zostanie K
opzegbaar	1783 K
""", 'or': """
ordenou	2026 K
ordinato	1470 ha K
ordnete	556 K an
organizatori	2234 pozivaju K
organizatorzy	1947 zapraszają K
original	694 read the K article	1155 lire l'article K
originally	694 this article was K published on	694 this story was K published on	694 this story K appeared	694 this article K appeared	694 K published at	762 story was K published by	762 story was K published on	762 story was K published in the	762 article was K published by	762 article was K published in our
originalment	243 es va publicar K a	243 es va publicar K en	243 publicat K a
originalmente	859 este artículo fue publicado K	860 publicado K en	1990 publicado K em	2022 publicado K no	2022 publicado K na
originariamente	1430 articolo pubblicato K	1463 pubblicato K in
ortaklarimiz	2483 biz ve K
ortsseite	506 unserer K
""", 'os': """
ostatak	2172 K članka
ostrzega	1947 K
oszd	25 K meg
""", 'ot': """
otrzymuj	1939 K
otsustas	945 K
""", 'ou': """
our	703 is K
""", 'ov': """
ovdje	2187 kad ste već K
overblikket	379 K hver dag	379 K hver morgen
overname	1712 K zonder
overnemen	1749 dit artikel K
oversikten	1838 få K
overview	767 this K
overzicht	1759 dit K
ovisi	2231 K o vama
""", 'ow': """
owner	806 has no K	806 have no K
""", 'oy': """
oynat	2515 K
""", 'oz': """
ozvi	38 K se nám
ozvite	38 K sa nám	2251 K sa nám	2290 K sa nám
""", 'pa': """
padeda	1612 jūsų parama K
padroni	1456 non ha K	1468 senza K	1468 libera da K
pagar	2023 ajude a K
page	773 our jobs K
paghi	1467 K un'ora
pago	904 muro de K
pague	1992 K-nos um café
pahoitteli	1062 K
paid	668 we get K if you buy	668 we may be K
paikalla	42 olitko K
paikkaa	1055 hae K
pakolliset	21 K kentät
palautetta	1059 anna K
palus	945 K
palusid	945 K
palvelusta	1033 ulkoisesta K	1033 upotus K
panaszolta	1329 K
pandangan	1382 tidak mewakili K	1382 K pribadi penulis
paparnya	1387 K
paper	703 is the K's
par	1159 K an
parama	1622 jūsų K	1626 K
parancsolta	1329 K
parceiros	1975 nós e os nossos K	2024 nossos K
paremkite	1612 K mus	1622 K mus
parlez	38 K-nous
part	695 no K of this
partagez	25 K-le	25 K-la
parte	1949 faça K e
partecipato	1446 non ha K alla stesura
parteispende	557 K
partenaires	1103 nos K et nous	1103 nous et nos K	1158 nos K
participar	849 para K
participez	1064 K à
participou	2005 não K da produção	2005 não K na produção
partilhada	2000 uma publicação K por
partilhe	25 K-o
partir	1066 avant de K	2025 a K de # euros
partner	441 wir und unsere K	510 von unserem K	1417 i nostri K	2375 vi och våra K
partnere	347 vi og vores K	1806 vi og våre K
partnerlinkeket	1306 K
partnerlinks	37 K
partnerom	2206 u suradnji s K	2206 u saradnji sa K
partners	510 anzeige eines K	673 we and our K	806 our K	1696 wij en onze K	1782 onze K
partnership	695 was produced in K with
partnerske	2206 K poveznice	2326 K povezave
partnerskie	1921 linki K
partnerzy	1887 my i nasi K	1887 nasi zaufani K
pasak	1625 K
pasakojo	1625 K
pass	660 K this on
passende	527 sie das K abo
passendes	527 sie ihr K abo
patreon	152 в K	706 on K	706 our K	2589 на K
patron	631 become a K of	805 become a K
patronem	1924 zostań naszym K	1944 zostań K
patroni	1945 nasi K
patronite	1924 na K	1945 na K
paypal	496 per K
paywall	497 K	554 ohne K	557 K	806 we have no K	806 we do not have a K	809 K	1161 K	1471 K	2027 K
paywalls	809 K
""", 'pe': """
pe	2078 K an
peatoimetaja	921 K
pedimos	900 te K ayuda
pedirte	811 tenemos un favor que K
pediu	2026 K
peiling	35 onze K	1762 onze K
pelanggan	1335 khusus K	1373 untuk K	1385 K kami	1388 K
pembaca	18 berkat K	1385 K kami
pendant	1159 K un mois
pendapat	1382 K pribadi penulis
peneliti	1360 adalah K
pengar	2429 kostar K
penger	1862 koster K
pentru	2064 fără niciun cost K tine
penulis	1360 adalah K
people	18 thanks to K like	749 funded by K like you
pequeno	1950 um K favor a pedir
per	1863 K år	2430 K år
peramban	10 K anda
percent	644 # K left to read
perfil	1969 siga nosso K
periodisme	244 dona suport al K	245 el nostre K	245 fent K	245 fem K
periodismo	814 apoya el K	891 hacer un K	900 apoya el K	900 colabora con el K	901 nuestro K	901 K de calidad	901 hacemos K	901 haciendo K
periodista	39 nuestro K	39 nuestra K	221 és K	862 es K
periodistas	39 nuestros K	890 nuestros K	901 nuestros K
periodistes	245 els nostres K
perjantaisin	17 K
permanencia	902 sin K
permission	694 reproduced here with K	694 reproduced with K	709 written K	709 prior K	710 without K	724 K to load	724 K before anything is loaded	762 K to reuse this
perskaitykite	1622 K visą
personal	723 views are K
personale	2040 datele tale K
personales	845 datos K serán
personas	891 K como tú	900 K como tú
persondatapolitik	348 K
personenbezogene	442 K daten
personnelles	1104 vos données K
personoplysninger	348 dine K
personopplysninger	1807 K
personuppgifter	2376 dina K
personverninnstillinger	1828 K
pertama	1386 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	1993 é K
pesquisadora	1993 é K
pevali	2234 K
""", 'ph': """
phone	663 news to your K
photographer	717 staff K
photos	40 your K	40 vos K	40 tes K	731 K from this story	731 K from this event
""", 'pi': """
pictures	40 your K
pide	903 K
piebilda	1665 K
piece	765 this K	806 this K
pierwszy	1946 K miesiąc
pirmas	1624 K mėnuo
pisala	2234 K je
pisalo	2234 K je
pisao	2234 K je
pisz	1936 K na
pitala	2234 K
pitali	2234 K
pitao	2234 K
pitch	624 K in	706 K in
pitching	805 consider K in
pix	1992 um K	2025 K
""", 'pj': """
pjevali	2234 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	1819 vær varsom-K
plakatens	1832 vær varsom-K
plats	42 var du på K
plattform	554 unsere K
player	9 this K
please	636 K log in to	659 K share this	707 K help	805 K chip in	805 K give	805 K help if	805 K give if
pleide	1864 K
pliki	1906 bez zgody na K
plusartikelen	1782 K
plusartikels	1674 gratis K	1782 K
""", 'po': """
pobierz	1944 K naszą
poche	1144 dans votre K
podatkov	2324 obdelavo osebnih K
podatku	1869 przekaż #% K	1924 #% K	1924 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	289 K	373 K-app	400 vores K	464 den K können sie	464 den K kannst du	464 unseren K	554 unser K	554 unseren K	591 K	620 το K μας	699 follow the K	806 our K	901 nuestro K	1158 notre K	1385 K kami	1468 il nostro K	1761 op de K	1782 onze K	1831 hører K	1910 K	1945 nasz K	2024 nosso K	2199 K	2232 naš K	2260 K	2291 náš K	2320 K	2504 K'i	2504 K'imizi
podcasta	2199 K	2320 K
podcastapp	373 K	1761 favoriete K
podcaste	34 našom K
podcasten	373 K	1831 K
podcastimiz	2529 K
podcastimizi	34 K
podcastimme	34 K	1060 K
podcastov	2260 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	373 hvor du lytter til K	373 hvor du hører K	464 wo es K gibt	521 folgen des K	521 folge des K	591 K	699 wherever you get your K	699 wherever you listen to K	699 wherever you get K
podcastu	34 naszego K	34 našem K	289 K	1910 K	2199 K	2260 K	2320 K
podcastul	34 K nostru	2077 K nostru
podcastunk	1327 K
podcastunkban	34 K
podcasty	289 K	323 naše K	1910 K	2260 K
podd	34 vår K	2429 vår K
poddapp	2400 K
poddar	34 våra K	2400 K finns
podden	2400 K
podelite	25 K
podemos	2015 sua ajuda K
poderemos	2015 a sua ajuda K	2023 com a sua ajuda K
podijelite	25 K
podkast	1831 hører K	1862 vår K	2199 K	2320 K	2350 naš K
podkasta	2199 K	2320 K
podkastapp	1831 K
podkasten	1831 K
podkastu	2199 K	2320 K
podle	325 K
podotkl	325 K
podpora	322 vaše K	2290 vaša K	2349 vaša K
podpore	2291 vďaka K	2329 brez vaše K	2350 brez vaše K
podporo	2349 vašo K
podporte	2272 K	2290 K nás	2290 K našu
podpory	302 bez vaší K	323 bez vaší K	2272 bez vašej K	2291 bez vašej K
podprite	2329 K	2349 K nas	2349 K naše
podremos	900 con tu ayuda K
podziel	25 K się
poinformuj	38 K nas	1936 K nas
points	767 the bullet K	767 these bullet K	767 the key K above
pokutoval	325 K
policy	673 our cookie K
politica	2040 K de cookie
political	693 is a K	693 is the K editor
politicieni	2064 nu depinde de K
politika	2483 çerez K
politikasi	2484 gizlilik K
politikredakteur	546 ist K
politikredakteurin	546 ist K
politikressort	470 leitet das K
politikwissenschaftler	461 ist K
politologue	1120 est K
poll	35 our K	677 vote in our K	677 take our K	1762 onze K
polub	1883 K nas na
pomagajte	2349 K nam
pomocou	2274 K ai
pomozite	2209 K nam	2231 K nam
pomozte	322 K nám
ponavlja	2234 K
ponavljao	2234 K
ponctuel	1122 un don K
pop	624 K your
poprosil	325 K
poprosila	325 K
por	2019 um ano K #
poradil	325 K
portal	1945 nasz K	2232 naš K	2350 naš K
portalu	1920 na naszym K	1920 w naszym K
posez	1157 K-la à	1157 K-nous
posible	18 hace K
posielajte	2251 K nám
positions	731 our open K
poslechnout	290 si můžete K
posljednji	2218 K besplatni članak
possible	236 ajuda a fer K	245 ajuda a fer K
post	20 rest of this K	724 to view this K	724 to see this K	760 this is a paid K	765 this K	806 this K	1722 deze K te
postadress	2366 din e-K	2378 din e-K kommer inte
postadresse	1798 din e-K	1809 din e-K vil ikke
postanite	2231 K član	2349 K član	2349 K naročnik
postanizda	2508 her sabah e-K	2508 e-K	2522 e-K
postaw	1944 K nam	1944 K mi	1944 K kawę
postfach	420 in dein K	420 in deinem K	420 direkt ins K	424 in ihrem K	424 in ihr K
postkasti	929 otse K
postkastis	929 iga hommik sinu K	929 sinu K
posts	15 free K
potrebna	2231 K nam je
potrebujeme	2290 K vašu podporu
potrebujemo	2314 za ogled K	2349 K vašo
potremo	1456 aiuto K	1467 con il tuo aiuto K
potrivit	2079 K
potrzebujemy	1869 K twojego wsparcia	1944 K twojej pomocy	1944 K twojego wsparcia
pound	805 K you give
pourboire	1123 un K
poursuivez	1077 K votre lecture
poursuivre	1077 K votre lecture
povedal	2293 K	2352 je K
povedala	2293 K	2352 je K
povestit	2079 a K
povikao	2234 K
powered	805 K by you
powerful	806 hold the K to account
powiadomienia	14 K	1879 włącz K	1879 chcesz otrzymywać K	1880 K push
powiedzieli	1947 K
powtarza	1947 K
pozele	40 K tale
pozivala	2234 K
pozivali	2234 K
pozivao	2234 K
poznamenal	325 K
poznamenala	325 K
pozovite	38 K nas
pozvala	2234 K
pozvao	2234 K
""", 'pr': """
praat	1700 K mee	1781 K mee
praca	1945 nasza K
pracujte	287 K s námi	2258 K s nami
prati	2220 K nas na
pratite	2231 K nas
pravi	2352 K
precisa	1949 K de você	2023 K de si
precisamos	1950 K da sua ajuda	1953 K do seu apoio	2023 K da sua ajuda
precisato	1470 ha K
preciso	1979 é K estar logado
precizat	2079 a K
prednostne	2309 K vire
prednostni	2309 K vir
prednostnih	2309 K virov
prednostnim	2309 K virom
predplatitelia	2280 len K	2280 iba K	2280 nájdu K	2280 prečítajú K	2294 K
predvajanje	2314 K videa
preferate	2048 sursele tale K
preferences	673 your cookie K	776 cookie K	776 privacy K
preferida	219 font K	867 fuente K	1997 fonte K
preferidas	867 fuentes K	1997 fontes K
preferides	219 fonts K
preferido	867 medio K
preferidos	867 medios K
preferirane	2188 K izvore
preferirani	2188 K izvor
preferiranih	2188 K izvora
preferita	1410 fonte K su google	1436 fonte K
preferite	1436 fonti K
preferowane	1902 K źródło	1902 K źródła
preferowanego	1902 K źródła
preferowanych	1902 K źródeł
preferowanym	1902 K źródłem
preferred	663 K source on google	711 K source	780 K sources
preglednik	10 vaš K
prehratie	2254 K videa
prejemajte	2298 K vsako	2346 K
prejemati	2339 želite K
prejmite	2346 K
preklinjao	2234 K
preluarea	2047 K textelor
prema	2234 K
premier	1081 le K mois	1159 le K mois
premium	1742 toegang tot alle K
premoderated	677 K
prenesite	2349 K
prenumerant	2360 bli K	2360 redan K	2361 som K	2427 en K	2428 bli K
prenumeranter	2360 endast för K	2418 är för K	2418 bara K	2418 endast K	2429 våra K	2432 K
prenumerata	1626 K
prenumeration	2432 K
prenumerationen	2365 avsluta K när
prenumeratoriai	1618 tik K
prenumeratoriams	1587 tik K	1618 tekstas skirtas K	1618 straipsnis skirtas K
prenumeratorzy	1932 tylko K
prenumerera	2360 K för att	2365 K på nyhetsbrev	2405 genom att K	2428 K på vårt
prenumeruojate	1587 jau K
prenumeruokite	1622 K
preostanek	2297 K članka
presenteie	1956 K
prethodnog	2224 bez K odobrenja
pretplata	2235 K
pretplati	2204 hvala na K
pretplatite	2172 K se već od	2231 K se
pretplatnici	2217 samo K	2235 K
pretplatnicima	2172 dostupan samo K	2172 dostupan je samo K	2172 dostupan je K	2172 dostupno samo K	2184 samo K	2217 samo K
pretplatnik	2172 već ste K	2231 postanite K
pretplatnike	2172 dostupan samo za K	2184 samo za K
pretplatu	2173 već imate K	2205 uz K	2205 K	2226 uz K
preuzimanje	2183 zabranjeno K	2208 zabranjeno K	2208 zabranjeno je K
preuzmite	2231 K našu
preventing	669 browser extension is K
preview	781 free K
price	807 the K of a
pridajte	2283 K si nás	2290 K sa k nám
prihvatate	2204 prijavom K
prijavi	24 K se	2204 hvala na K
prijavili	2204 hvala što ste se K
prijavite	24 K se	2231 K se na naš	2231 K se na naše	2349 K se na
prijavo	2324 s K se	2324 s K na	2324 hvala za K
prijavom	2204 K se slažete	2204 K na
priljubljen	2309 K vir
priljubljene	2309 K vire
priljubljeni	2309 K vir
prima	2078 K lună
primajte	2225 K
primate	2219 želite da K
primati	2219 želite K
primeiro	2025 K mês
primer	246 el K mes	902 el K mes
primo	1469 il K mese
principles	694 the thomson reuters trust K
print	659 click to K
prioriterad	2391 K källa
pripomenul	2293 K
prisijunkite	24 K	1622 K prie mūsų
prispejte	2272 K	2290 K	2290 K aj vy
prispevek	2350 ta K
privacidad	846 política de K	901 nuestra política de K
privacidade	1976 política de K
privacitat	224 política de K
privacy	673 see our K policy	673 to our K policy and terms	673 and the google K policy	806 our K policy
privacybeleid	1696 ons K	1737 ga je akkoord met het K
privacyverklaring	1698 K
privatlivspolitik	348 K
priznaje	2234 K
priznal	2293 K
priznala	2234 K
priznao	2234 K
probeabo	404 K	412 wochen im K
probeer	1781 K nu	1781 K een maand
proberen	1783 gratis K
processing	673 consent to the K
prochains	1158 nos K articles
prodavnici	2197 našoj K
produce	749 not free to K	749 not cheap to K
produced	760 K by our brand
proefabonnement	1676 K	1781 neem een K	1783 K
profesor	862 es K	2050 este K
profesora	862 es K
professeur	1120 est K
professeure	1120 est K
professionista	1433 è giornalista K	1433 giornalista K
professor	221 és K	461 ist K	693 is a K	693 is an assistant K	1993 é K
professora	221 és K	1993 é K
professore	1433 è K
professoressa	1433 è K
professorin	461 ist K
profilazione	1416 i cookie di K
profitez	1064 K de	1077 K de nos offres
prohibida	860 queda K
proibida	1990 é K a
project	1141 trust K
promis	2079 a K	2079 au K
promise	805 K never to
propustite	2219 ne K
prosbu	249 máme na vás K	249 máme malou K	2247 máme malú K	2247 malú K
proseguire	1459 per K la lettura
prosil	325 K
prosila	325 K
prosili	325 K	1947 K
prossima	21 in questo browser per la K
proszono	1947 K
protejate	2072 K de dreptul de autor
provalo	1397 K gratis	1467 K gratis
provided	673 content K by a third party	724 contains content K by
provision	438 erhalten wir eine K	438 eine kleine K	510 bekommen wir eine K	510 eine K vom	532 K
provisions	438 K-links
provisionslinks	532 K
prozent	501 K rabatt
przedruk	1922 K za zgodą
przegap	1934 nie K
przekonuje	1947 K
przetwarzanie	1888 K danych osobowych
przez	1926 K ai
przycisk	1915 klikając K
przyznaje	1947 K
""", 'ps': """
psal	325 K
psala	325 K
""", 'pt': """
ptal	325 K se
ptala	325 K se
ptali	325 K se
ptaly	325 K se
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	1419 prima di K un commento
pubblicato	22 non sarà K	1419 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	1978 o seu endereço de e-mail não será K
publicat	2072 a fost K inițial în
publication	631 is a reader-supported K	760 accurate at the time of K	760 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	2412 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	843 bloqueador de K	901 sin K
publicidade	11 a K	2006 depois da K
publicitat	11 la K	245 sense K
publicitate	11 K
publikovanie	2245 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	677 your email address will not be K	695 was first K by	695 was first K on	762 K under license
publishing	760 accurate at the time of K
puhelimeesi	1039 suoraan K
puis	1078 K # €
puisque	1066 K vous êtes là
pungkasnya	1387 K
punya	1336 sudah K akun
purchase	668 K through links on our site
push	492 per K
pushbericht	1735 een K bij
pushbeskeder	376 K
pushmeldingen	1686 K
pushnotiser	2402 K
pushvarsler	1834 K
pustit	290 si můžete K
""", 'py': """
pytali	1947 K
pyysi	1062 K
""", 'qu': """
queremos	811 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1390 già che sei K
quieras	818 cancela cuando K	902 cancela cuando K
quitter	1066 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	1762 doe de K	1762 onze K	1912 nasz K	1912 K
quizie	1912 naszym K	1912 K
""", 'ra': """
raccolta	1471 K fondi
racconta	1470 K
raccontacela	38 K
raccontaci	38 K
raccontatecela	38 K
raccontateci	38 K
raccontato	1470 ha K
raconte	1160 K
racontez	38 K-nous
rad	2232 naš K
radil	325 K
radila	325 K
radili	325 K
radzi	1947 K
radzili	1947 K
radzono	1947 K
ragino	1625 K
raise	749 help us K
rajaton	1005 K pääsy
rakendus	927 meie K	927 K
rakenduses	927 K
raksti	38 K mums	1662 K mums
rakstiet	38 K mums
raksts	1663 šis K
rakstu	1661 šo K
rakstus	1663 visus K
range	801 shop the K
rappelle	1160 K
""", 're': """
reach	721 K him at	721 K her at	721 K them at	749 we would K our goal	749 we'd K our goal	805 help us K
reached	644 you've K your limit of free	692 can be K at
reacties	1701 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	644 # % left to K	701 is K by an ai	701 is K by ai	755 link can K this	806 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	626 we're asking K	702 thank you, K	749 funded by K like you	770 K' editor	802 K make this	805 K like you	805 join the K	806 our K	806 funded by its K	809 appeal for K	809 K pay
reading	0 K time	636 keep K for just	636 keep K with a	636 K this post for free	640 to finish K	640 to keep K	755 to your K list
reageren	6 K	1701 om te K	1717 K? mail	1717 K op dit artikel
realizarea	2059 nu a participat la K
realizzazione	1446 non ha partecipato alla K
recalled	808 K
recalls	808 K
recaptcha	646 protected by K
receba	1949 K as	1960 K no seu	1960 K todos os dias	2023 K no seu
receive	646 K email from us on behalf of	647 sign up to K	647 K emails from	673 agree to K emails	805 to K new posts
recevez	1064 K chaque	1087 K chaque	1087 K tous les	1157 K notre
recevoir	1093 K les alertes	1146 j'accepte de K
recherche	554 diese K
recherchen	554 unsere K
rechercheteam	39 unser K	39 unserem K	469 K
rechtbankverslaggever	1757 is K
recibe	810 K cada	828 K cada	828 K todas las
recibir	890 acepto K
reclamat	2079 a K
reclame	2077 fără K
recomandat	2079 a K	2079 au K
recomenda	2026 K
reconheceu	2026 K
reconnu	1160 a K
recunoscut	2079 a K
recurring	706 K donation	807 K donation
redacteur	1718 is K	1718 is politiek K	1757 werkt als K
redactie	39 onze K	1700 mail de K	1717 contact op met onze K	1717 contact op met de K	1717 tip voor de K	1721 mening van de K	1746 K heeft geen	1781 mail de K	1781 tip de K	1782 onze K
redactor	221 és K	862 es K	2050 este K
redactora	221 és K	862 es K
redakce	281 napište do K	287 do K	287 do naší K	323 naše K	323 jsme malá K
redakci	39 naší K	323 naši K
redakcia	2291 naša K	2291 sme malá K
redakcie	2245 bez súhlasu K	2251 napíšte do K	2258 do K	2258 do našej K
redakcii	39 našej K
redakcija	1623 mūsų K	1663 mūsu K	2232 naša K	2232 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	2190 javite se K	2190 pišite K	2197 našoj K
redakcijos	1597 K sutikimo
redakciju	2232 našu K
redakcja	1945 nasza K
redakcji	39 naszej K	1922 bez zgody K	1945 naszej K
redaksi	38 hubungi K	38 kirim ke K	1384 hubungi K	1385 K kami	1385 email K	1385 K
redaksjon	1862 vår K
redaksjonen	38 tips K	1861 kontakt K	1862 kontakt K
redakteur	461 ist K	470 als K	470 seit # K
redakteurin	461 ist K	470 als K	470 seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	400 vores K	470 leitet die K	474 meinung der K	510 K war an der	511 nicht von der K	514 melden sie sich bei der K	534 produkte wurden von der K	554 unsere K	2429 vår K
redaktionell	534 produkte K ausgewählt
redaktionelle	441 externe K inhalte
redaktionen	350 skriv til K	2378 mejla K
redaktor	282 je K	282 , K	282 - K	1905 - K	1905 , K	2252 je K	2252 , K	2252 - K
redaktore	1642 galvenā K	1642 K
redaktorem	282 je K	1905 jest K
redaktorius	1602 K
redaktorka	282 je K	282 , K	282 - K	1905 - K	1905 , K	2252 je K	2252 , K	2252 - K
redaktorkou	282 je K	2252 je K
redaktorom	2252 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	1642 galvenais K	1642 K
redaktur	1360 adalah K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	1455 la K ti invia	1468 la nostra K
refresh	736 K this page	736 K the page
regala	818 K esta nota
reggel	17 minden K
regioverslaggever	1718 is K
registe	1956 K-se para
register	636 K for free to
registered	753 K users can
registraci	295 děkujeme za K	297 po K
registrarte	828 al K
registrate	890 K a nuestro	900 K
registrati	1389 K per	1400 K per	1467 K gratis
registration	781 free K gives
registreer	1674 K je
registrera	2405 genom att K dig
registrere	1837 ved å K deg
registrieren	413 K sie sich
registrierung	466 K	500 mit ihrer K	501 die K ist kostenlos
registrirajte	2205 K se besplatno	2205 besplatno se K	2325 brezplačno K	2325 K se brezplačno
registrujte	322 K se	2205 K se besplatno
regrette	1160 K
regrettent	1160 K
reiseangebote	520 unsere K
rejoignez	1097 K-nous sur	1157 K-nous	1157 K notre	1157 K nos
rekao	2234 K
rekla	2234 K
reklam	323 bez K	1945 bez K	1945 nie mamy K
reklama	2232 bez K
reklamdan	11 K
reklame	11 K
reklamelenker	1842 K
reklamelinks	383 K
reklamer	400 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	1921 we współpracy K
reklamsiz	2529 K
reklamy	11 K
relatou	2026 K
rely	806 we K on
remaining	644 free articles K	644 free article K	644 articles K this month	644 free stories K
remind	809 K me later
removed	677 this comment has been K
rendszeres	1326 legyen K
replied	808 K
reply	6 leave a K
report	740 K an error
reportage	554 diese K	1158 ce K
reportagem	39 nossa K	2024 esta K
reportagens	2024 nossas K
reportaje	901 este K
reported	808 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	461 ist K	470 als K	470 seit # K	690 contact the K at	691 is a K at	693 is a K	693 is a senior K	715 contact the K	715 contact our K	715 email the K	717 K	1120 est K	1360 adalah K	1826 er K i	1905 - K	1905 , K	2050 este K	2191 je K	2191 , K	2312 je K	2312 , K	2395 är K på
reportera	39 naszego K	862 es K
reporterem	39 naszym K	1905 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	461 ist K	470 als K	470 seit # K
reporterka	1905 - K	1905 , K	2191 je K	2312 je K
reportero	862 es K
reporters	39 our K	805 ask our K	806 our K	806 we, the K
reporting	677 why are you K this	749 keep our K free	766 this K	788 more of our K	806 our K	806 this K	806 K like this	806 goes to K
reportrar	39 våra K
reports	719 K on
representa	1996 não K a opinião
representam	1978 os comentários não K
reproduced	695 may not be K
reproducerea	2047 K integrală
reproduction	694 K without permission	762 K in whole or in part	1118 toute K	1118 droits de K	1118 K interdite	1119 toute K	1119 droits de K	1119 K interdite
republish	694 K our articles	694 K this article	762 K this story	762 K our stories
republished	694 K with permission	694 is K from
required	21 K fields are marked	677 K fields are marked
research	693 is a K fellow
researcher	693 is a senior K	693 is a K
reserva	29 es K el dret
reservados	860 derechos K	1989 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	218 tots els drets K
reserve	29 K the right
reserved	576 all rights K	636 article is K for	694 all rights K	1500 all rights K
reserves	29 K the right
responsabile	30 non è K
responsabilidad	30 K de	886 K de sus autores	886 K de quienes los
responsabilidade	30 K de	30 K dos	1978 os comentários são de K
responsabiliza	30 não se K	886 no se K de las opiniones
responsable	30 pas K	30 no se hace K	886 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	546 ist K
ressortleiterin	546 ist K
rest	20 to read the K	636 to read the K of this	765 the K of this
restants	1083 articles gratuits K
reste	1084 il vous K #%	1084 il vous K # %
resultater	364 google-K
results	780 your search K	780 your google K
retrouvez	1097 K-nous sur	1127 K	1157 K-nous
rette	374 K fejl
retter	374 K fejl	374 K alle fejl	1832 vi K feil
rettigheter	1818 alle K forbeholdt
reuters	1118 avec K	1119 avec K
revelou	2026 K
revient	1147 vous K qu'à
rewritten	694 may not be published, broadcast, K
""", 'ri': """
ricamiz	2469 küçük bir K var	2469 sizden bir K var
ricercatore	1433 è K
ricercatrice	1433 è K
ricevi	1405 K ogni	1467 K ogni	1467 K la
ricordato	1470 ha K
rief	556 K
riep	1784 K
riferito	1470 ha K
riippumaton	1060 K media
riippumatonta	1059 tue K	1060 K journalismia
ring	38 K us	38 K oss	38 K til os	38 K til oss
riproduzione	1430 K riservata	1430 © K	1463 è vietata la K	1463 vietata la K
riserva	29 si K
riservata	1465 K agli abbonati
riservati	1430 tutti i diritti K	1465 K agli abbonati
riservato	1397 K ai nostri abbonati	1397 questo contenuto è K	1459 K agli utenti	1465 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	371 af en K
rocznie	1946 K
ropade	2431 K
ropar	2431 K
roper	1864 K
ropte	1864 K
round	705 our K-up
roundup	646 get a weekly K	705 our K	705 weekly K
rozhodl	325 K
rozhodol	2293 K
rozpowszechnianie	1899 K artykułu	1922 dalsze K
""", 'ru': """
rubrice	299 najdete v K
rufen	38 K sie uns an
ruft	556 K
ruga	2079 îi K	2079 îl K
rugat	2079 a K	2079 au K
rugau	2079 K
rukoili	1062 K
ruled	808 K
rundbrief	465 K
""", 'sa': """
sa	1864 K	2431 K
sabah	17 her K
sabato	17 ogni K
sade	2431 K
sagde	402 K
sagen	556 K
saglasnosti	2224 bez K
sagt	556 K
sagte	556 K
sagten	556 K
said	808 K
saken	1786 likte du denne K	1832 feil i K	1860 denne K	1860 få K	1861 les hele K	1862 denne K
saker	1860 flere K	1862 våre K	1862 alle K
saklidir	2490 tüm haklari K	2490 her hakki K
sako	1625 K
saluran	1343 ikuti K	1343 gabung di K	1385 K kami
samarbeid	1842 i K med en annonsør
samarbejde	383 i K med en annoncør
samarbete	2410 i K med en annonsör
samedi	17 chaque K
samenvatting	1759 deze K	1759 de K is
samenwerking	1746 betaalde K	1746 K met onze partner	1746 K met een commerciële
samstag	17 jeden K
samtycke	2397 ditt K
samtykke	370 dit K	370 give K	378 jeg giver K til	1828 ditt K	1828 gi K
samtykket	1828 K ditt
sang	402 K	1864 K
sanoi	1062 K
sanoivat	1062 K
sanoo	1062 K
satin	2515 K alin
satura	1643 ārējā K
saturday	17 every K
sauca	1665 K
saugomos	1590 visos teisės K
savetovala	2234 K
savetovali	2234 K
savetovao	2234 K
savetuje	2234 K
savjetovala	2234 K
savjetovali	2234 K
savjetovao	2234 K
savjetuje	2234 K
savundu	2531 K
say	624 have your K	677 have your K in
sayenizde	2529 sizin K
says	808 K
sazinies	1662 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1407 K l'app	1407 K la app	1407 K la nostra app	1467 K la nostra	1467 K l'app
schauen	553 K sie vorbei
schick	544 K uns
schicken	544 K sie uns	553 K sie uns
schon	405 wenn sie K hier sind	405 wo sie K hier sind
schreef	1784 K
schreib	38 K uns	514 K uns	553 K uns
schreiben	6 kommentar zu K	38 K sie uns	404 K sie an	444 K sie uns ihre meinung	514 K sie uns	553 K sie uns
schreibt	38 K uns	461 K über	461 K für	471 K seit # für	553 K uns	556 K
schrieb	556 K
schriftlicher	456 nur mit K genehmigung
schrijf	38 K ons	1667 K u in	1667 K je in	1679 K je in voor	1679 K je gratis in	1780 K je hier in	1781 K je gratis in
schrijft	1718 K over	1718 K voor	1784 K
schrijver	1718 is K en	1721 mening van de K
scria	2079 K pe	2079 K în	2079 așa K
scrie	38 K-ne	2076 K-ne
scrii	2076 să ne K
scriitoare	2050 este K
scriitor	2050 este K
scripts	669 unblock K
scris	2079 a K
scritto	1468 chi ha K questo	1470 ha K
scrittore	1433 è uno K
scrittrice	1433 è una K
scrive	1433 K di	1433 K per
scriveteci	38 K
scrivi	1389 K a
scrivici	38 K	1467 K
""", 'se': """
search	780 on google K
secondo	1470 K
section	678 in the comment K
secure	715 K drop
securedrop	715 K
securely	715 K on signal	715 K via signal	715 contact us K	715 reach us K
see	42 did you K it
segnalacelo	1467 K
segons	247 K
segueix	244 K-nos
seguici	1410 K su	1410 K anche su	1467 K
seguir	839 puedes K a	839 puede K a
segundo	2026 K
sehen	549 K sie hier.
sekarang	1384 donasi K	1384 daftar K	1384 gabung K	1384 unduh aplikasi K
sekite	1622 K mus
sekojiet	1662 K mums
selaimesi	10 K
seleciona	2014 a redação K
selected	760 K by our
selengkapnya	1334 untuk membaca K	1373 membaca artikel K
selgitas	945 K
selitti	1062 K
selon	1160 K
semaine	17 chaque K	17 une fois par K	1159 par K
semaines	17 toutes les K
semana	17 cada K	17 una vez por K	17 toda K	902 a la K	2025 por K
semanal	828 boletín K
seminggu	17 K sekali
send	399 K os	646 we'll K you	715 K us a tip	1811 K inn	1861 K oss
sende	1837 ved å K inn
senden	544 K sie uns
seneste	373 K afsnit
senza	1456 K di te non	1467 K di te non
service	1120 est chef du K	1120 est cheffe du K
serwisie	1920 w K	1935 naszym K
serwisu	1906 treści z K	1906 treść z K
seslendi	2531 diye K	2531 K
setiap	17 K pagi	1386 K bulan
setmana	244 rep cada K
setmanalment	17 K
settimana	17 ogni K	1469 alla K
settings	673 cookie K	776 cookie K	776 privacy K
setujui	1361 K cookie
seuraa	1059 K meitä
""", 'sh': """
share	25 K it	25 K this post	659 K this with	659 K this post on	659 K this if you	659 K this far and wide	659 click to K	668 we may get a K
shareholders	749 not by K	806 no K
shop	773 our K	801 K our
shope	2258 našom e-K
shopu	287 našem e-K	2197 našem web K	2258 nášho e-K
should	715 story we K	715 we K look into	715 we K know about
shouted	808 K
showcase	129 google news K
""", 'si': """
sichern	481 jetzt tickets K:	526 K sie unsere arbeit
sier	1840 til du K opp	1864 K
siga	1969 K-nos no	1969 K-nos nas	2023 K-nos
siger	402 K
sign	24 K in	647 K up to get	707 K up	805 K up for our	805 K up to our	805 when you K up	805 K up now
signal	365 på K	468 auf K	468 K-kanal	1823 på K	2392 på K
signaler	1106 K une erreur
signalez	1157 K-la-nous	1157 K-le-nous
signali	2250 K
signalu	280 K	1903 K
signing	646 thanks for K up	646 thank you for K up	646 by K up, i agree	646 by K up, you agree	646 by K up you agree
silakan	1334 K login	1334 K masuk
silenced	806 refuse to be K
since	626 K you're here
sini	1384 klik di K
sinirsiz	2493 K erişim
sinulle	1000 meillä on K pyyntö
site	773 our jobs K	806 our K	1782 onze K
sitede	2500 üçüncü taraf bir K
""", 'sk': """
skaidroja	1665 K
skaityti	1587 norėdami K toliau	1587 norint K toliau	1587 K toliau galite
skaitytojai	1623 mūsų K
skaitytojams	1623 mūsų K
skambinkite	38 K mums
skelbiamas	22 nebus K
skicka	2405 genom att K	2428 K till oss
skirkite	1612 K # proc	1622 K paramą
sklepem	1909 naszym K
sklepie	1909 naszym K
skontaktuj	38 K się z nami	1904 K się z nami	1904 K się z naszym	1904 K się z naszą	1904 K się z autorem	1904 K się z autorką
skreg	402 K
skrek	1864 K	2431 K
skrev	402 K	1864 K	2431 K
skribent	368 er fast K	1826 er K	2395 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	399 K til os	399 K dig op	2365 K upp dig	2428 K upp dig	2428 K till oss
skrive	21 logget ind for at K
skrivefeil	1832 funnet en K
skriver	402 K	1864 K	2431 K
skrzynce	1875 w twojej K
""", 'sl': """
slant	2430 en K
slapukais	1603 K	1621 K
slapukus	1603 K
sledite	2349 K nam
sledujte	260 K nás	313 K nás živě	322 K nás	2290 K nás
sliboval	325 K
slobodno	2231 podržite K
""", 'sm': """
small	802 K gift
""", 'so': """
soci	244 fes-te K	244 fes-te'n K
socia	810 hazte K	865 hazte K
social	434 auch bei K media
socialmediacookies	1722 K
socio	810 hazte K	814 hazte K	865 hazte K
sociologue	1120 est K
socios	895 solo para K	895 sólo para K
sodelovanju	2326 v K s partnerjem
soglasja	2343 brez K	2343 brez pisnega K
som	1860 en sak K
someone	659 send this to K
something	740 see K wrong	740 K is wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2079 arată un K
sondajul	35 K nostru
sonderheft	520 unser K	520 das K
sondzie	1912 naszej K	1912 w K	1929 weź udział w K
sonntag	17 jeden K
sordu	2531 K	2531 diye K
sordular	2531 K
soruyor	2531 K
sostegno	1393 il tuo K ci	1393 abbiamo bisogno del tuo K	1467 il tuo K
sostenerci	1393 puoi K
sostengono	1456 ci K ogni mese
sostenitore	1467 diventa K
sostenitori	1468 i nostri K
sostiene	1431 chi ci K	1468 chi ci K	1470 K
sostieni	1393 K il nostro	1393 K la nostra	1467 K il	1467 K la
sostienici	1431 K	1467 K
sostuvo	903 K
sottolinea	1470 K
soubory	274 K cookie
souhlasu	273 bez K	316 bez K
souligne	1160 K
source	711 top K
soutenez	1069 K notre	1122 K-nous	1122 K notre	1150 en vous abonnant, vous K	1157 K-nous	1157 K notre	1157 K-le	1157 K-la
soutenir	1065 nous K	1070 pour nous K	1157 K notre
soutien	1064 votre K	1069 votre K est	1069 a besoin de votre K	1147 votre K, même
soutiennent	1147 nous K chaque mois
soutiens	1157 je K
sovelluksemme	1009 lataa K	1060 K
sovelluksessa	1009 avaa K	1040 K
sovellus	1009 lataa K	1009 lataa ilmainen K	1040 K	1059 lataa K
""", 'sp': """
spaltist	1826 er K	1826 er fast K
spare	805 can you K
spelregels	1701 K
spende	404 ihre K	404 mit einer K	408 deine K für	408 ihre K hilft	408 deine K hilft	408 jede K hilft	408 jede kleine K hilft	408 jede K zählt	553 deine K	553 eure K	553 K jetzt	553 K uns	557 K
spenden	404 jetzt K	404 K sie	557 K
spendenaufruf	557 K
spendenaufrufe	557 K
spendiere	553 K uns
spendieren	553 K sie uns
spiega	1470 K
spiegato	1470 ha K
sponsored	768 K content
sportredacteur	1757 is K
sportredakteur	546 ist K
sportredakteurin	546 ist K
sportressort	470 leitet das K
sportskommentator	1826 er K
sportverslaggever	1718 is K
spotify	2504 K'da
spottete	556 K
spravodajcom	2252 je K
sprijinul	2076 K tău	2076 avem nevoie de K	2077 K tău
spune	38 K-ne	2076 K-ne	2079 K
spunea	2079 K
spuneau	2079 K
spurgte	402 K
spurte	1864 K
spus	2079 a K	2079 au K
""", 'sq': """
squadra	1468 la nostra K
""", 'st': """
staat	1784 K er
stabilito	1470 ha K
stadsverslaggever	1757 is K
stammt	542 K von einer ki
stand	805 K with us
standards	694 our K: the	770 our K team
stay	736 K with us for
ste	2247 keď K už tu	2308 ker K že tu
stede	42 var du til K
stelde	1784 K
stellen	520 wir K ein
stellenangebote	480 aktuelle K
stellenmarkt	480 unserem K
stellenportal	520 unserem K	520 unser K
stemme	371 ai-K
steuerlich	496 K absetzbar
steun	1667 uw K	1671 met jouw K	1671 met uw K	1671 K ons met	1713 K ons	1781 K ons	1781 K onze	1781 jouw K
stiahnite	2290 K si
stichpunkte	519 die K
stillingen	393 søg K	1855 søk K
stimme	462 K
stod	402 K der	2431 K det
stond	1784 K
stopite	2311 K v stik z
store	294 app K	490 im app K	773 our K	2264 app K
stories	15 free K	644 free K left	690 for more K like this	753 access to all our K	766 K like this	788 more of our K	806 our K	806 K like this
story	15 free K	20 rest of this K	25 share this K	636 to read the full K	644 free K left	644 last free K	650 read this K in the app	659 share this K on	690 if you have a K to tell	690 email your K to	715 K for us	755 save this K	765 this K	765 the full K	766 this K	766 a K like this	767 this K	806 this K	806 K that took us
straight	646 K to your inbox
straipsniai	1614 nemokami K	1618 geriausi K jūsų
straipsnis	1618 nemokamas K	1623 šis K
straipsnius	1614 nemokamus K
streszczeniu	1926 o K ai
striga	2079 K
strigat	2079 a K	2079 au K
strigau	2079 K
strona	1887 ta K używa
studio	760 our brand K
sturen	1754 K naar
stuur	38 K een app	38 K ons een	1754 K een mail	1754 K ze naar
""", 'su': """
subliniat	2079 a K
submitting	646 by K your email
subscreva	1960 K a nossa	1960 K as
subscribe	636 K to continue reading	636 K to read the full	636 to continue reading, K	636 K to get access	636 K for full access	636 K to unlock	636 already K?	646 K to our free	646 K to our weekly	646 K to our daily	646 K for more	663 K to our channel	663 K to our podcast	699 K to the podcast	699 K to our podcast	753 if you already K	753 K now for	777 K here	777 K below	805 K to our	805 K today	805 K now	805 K to get	805 K for free
subscribed	746 you are now K to	798 you have K
subscriber	624 become a K	636 already a K	636 this is a K-only	638 existing K	753 K-only article	753 K-only story	753 K-only content	753 not a K?	773 K event	781 K account	805 becoming a paid K	805 free or paid K
subscribers	636 this article is for premium K	636 for K only	636 exclusively for K	636 is exclusive to K	636 for paying K	636 for paid K	636 is for K	636 are for K	636 only K can read	638 existing K	753 exclusive to our K	753 exclusively to K	783 K can comment	806 our K	809 K
subscribing	636 by K to our	646 by K, you agree	805 consider K
subscription	636 off annual K	636 off an annual K	636 your K helps	636 K is being used on another	636 upgrade your K	636 sign up for a K	636 purchase a paid K	753 your K supports	753 your K makes	753 our K offers	753 our K options	781 without a K	807 annual K	809 K
subscriptions	809 K
subscriptor	212 ja n'ets K	244 fes-te K	244 fes-te'n K
subscriptors	212 només per a K	236 gràcies als K	239 exclusiu per a K	248 K
subscrit	235 K al nostre
subscriu	244 K-te
subscriure	235 en K't
subskrybenci	1932 tylko K	1945 nasi K	1948 K
subskrypcja	1948 K
subskrypcje	1948 K
subskrypcji	1918 w K	1940 w K
substack	636 in the K app	809 K
substacks	809 K
subvention	1147 aucune K et
succes	2033 te-ai abonat cu K
successfully	798 K subscribed
sued	808 K
suglasnosti	2224 bez K
suite	1150 pour lire la K	1150 lire la K ?
suivez	1097 K-nous sur	1157 K-nous
sumate	900 K al	900 K
summary	767 this K
sunday	17 every K	705 our K email
sundays	17 on K
suosikiksi	1026 K
suositteli	1062 K
suport	236 amb el teu K podem	236 ens donen K cada mes	244 dona'ns K	244 el teu K	245 ens donen K
suporta	1973 o seu browser não K
support	631 please K us	631 your K, no matter how small	631 K our work by	631 to K my work	631 you can K us	669 your browser does not K	749 K fact-based	805 K us	805 K our	805 K my work	805 K this work	805 your K	805 we ask you to K	805 K the show
supporta	1414 il tuo browser non K
supported	669 your browser is not K	806 reader-K	806 reader K	806 member-K	806 listener-K
supporter	805 become a K
supporting	631 please consider K	805 consider K
survei	1385 K kami
survey	35 our K	35 our reader K	677 reader K	677 take our # minute K	677 two-minute K	678 short K	805 take our K
suscribirte	825 al K
suscribite	890 K a nuestro	900 K
suscripciones	904 K
suscriptor	818 ya soy K	818 ya eres K	900 hazte K
suscriptora	900 hazte K
suscriptores	819 exclusivo para K	819 sólo para K	819 solo para K	901 nuestros K	904 K
susisiekite	38 K su mumis	1622 K su mumis
sustaining	706 K member	805 K member	805 become a K
sustenta	2024 que K o
sutikimo	1590 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	2431 K
svarbiausius	1621 K savaitės
svarede	402 K
svarte	1864 K
svideo	2187 K vam se tekst
svobodno	2349 podprite K
svobodnou	322 podpořte K
svoju	2176 K e-mail	2176 K mejl	2204 K e-mail
""", 'sw': """
swish	2407 via K
swisha	2428 K en gåva	2428 K oss	2428 K gärna	2428 K till #
""", 'sy': """
syndicated	762 auto-generated from a K feed	762 published from a K feed	762 K feed
syndication	762 our K team
syntetisk	371 K stemme	1829 K stemme
""", 'sz': """
szerint	1329 K
""", 'ta': """
taalfout	1701 K
tady	249 když už jste K
tahun	1386 per K
takes	753 free and K less than
takip	2480 bizi K edin	2480 K et	2499 x'te K	2515 K edin	2528 bizi K edin
takk	1837 ja K, jeg vil
takket	400 K være dig	1862 K være deg
taloustoimittaja	1031 K
talsyntes	2398 K
tamamini	20 haberin K	20 yazinin K	2528 K okuyun
tandasnya	1387 K
tanggung	1382 menjadi K jawab penulis
tapana	1062 K sanoa
tapkite	1622 K nariu
tarafindan	2501 yapay zeka K	2501 yapay zekâ K
tarayiciniz	10 K
targeting	724 K cookies
tartalmat	9 ezt a K
tartalom	9 a K	1297 külső K
tarvitsee	1059 K sinua	1059 K tukeasi
tarvitsemme	1059 K apuasi	1059 K tukeasi
tasuta	934 K konto
tavsiye	2531 K etti	2531 K ediyor
""", 'te': """
te	2499 'i x'K
teada	38 anna meile K
team	806 our K	1782 ons K
teatas	945 K
teavitused	928 K
techredacteur	1757 is K
tegasnya	1387 K
tehisaru	924 K abil	924 tegi K	940 K abil
tehisintellekt	924 K
tehisintellekti	924 K abil	940 K abil
teica	1665 K
teigia	1625 K
teil	527 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	553 K sie uns
teilnehmen	480 jetzt K
teilte	556 K mit	556 K der	556 K die
tekrarladi	2531 K
tekst	20 cały K	20 ceo K	1759 deze K	1945 ten K	2205 ceo K	2232 ovaj K
tekstovima	2216 svim K
teksty	1945 nasze K
telefon	376 på din K
telefoni	928 otse K	928 otse oma K
telegram	16 K	129 K	163 K канал	163 канал в K	219 canal de K	280 K	365 på K	365 K-kanal	434 unseren K-kanal	468 auf K	468 K-kanal	513 unserer K-gruppe	583 K	663 join our K	663 our K channel	805 join our K	838 nuestro canal de K	1128 canal K	1128 groupe K	1437 canale K	1716 K-kanaal	1823 på K	1823 K-kanal	1903 K	1969 nosso canal no K	2048 canalul de K	2098 мы в K	2098 наш K-канал	2098 в нашем K	2098 новости в K	2119 K	2119 K-канал	2119 K-канале	2189 K	2189 K-u	2221 K kanalu	2250 K	2310 K	2392 på K	2392 K-kanal	2495 K	2545 ми в K	2545 наш K-канал	2545 у нашому K	2565 K	2565 K-канал	2565 K-каналі	2662 kênh K
telegrama	1903 K
telegrame	2250 K
telegrami	919 K kanaliga
telegramie	1903 K
telegramis	919 K
telegramissa	1027 K
telegramkanaal	1716 K
telegramkanal	2392 K
telegramon	1293 K
telegramu	280 K	2189 K	2310 K
teljes	20 K cikk
tell	770 K us
telli	942 K kohe
tellija	906 oled juba K
tellijad	938 ainult K
tellijatele	906 artikkel on K	906 ainult K	938 tekst on K	938 lugu on K	938 artikkel on K
tellimus	946 K
temas	862 cubre K
temat	1904 zgłoś K
tenhle	323 K text
tento	2291 K text
terangnya	1387 K
termos	1976 K de uso
terms	673 agree to our K of	673 agree to our K and	674 agree to the K
terugkijken	1761 hier K
terugluisteren	1761 hier K
testen	404 jetzt K	404 K sie	412 für # € K	412 für # euro K
testez	1077 K-nous	1157 K-nous
testified	808 K
tetszett	1327 K a cikk
text	38 K us	767 this K
texte	530 alle K zum
texten	2401 fel i K
texter	2427 våra K	2427 fler K
""", 'th': """
thank	702 K you to the	702 K you to all of you	702 K you to all who	702 K you to our
thanks	702 K to all of you who
them	749 will you join K	802 join K from
thema	514 K für uns
themenseite	506 unserer K
theo	2623 K dõi báo	2661 hãy K dõi	2664 K ông	2664 K bà	2664 K lời
there	42 were you K
think	677 let us know what you K	805 tell us what you K
thoughts	677 share your K	805 share your K
thousands	805 join K of
threads	280 K
threema	468 auf K
throw	624 K in
thursday	17 every K
thursdays	17 on K
""", 'ti': """
ticker	506 im live-K
tickets	801 K here	801 book K here
ticketshop	480 unserem K
tietosuojaseloste	1016 K
tietosuojaselosteen	1041 hyväksyt K
tijeku	2204 budite u K
tikkie	1783 K
tiktok	16 K	518 inhalt von K	583 K
tiktokon	1293 K
tiktoku	2189 K	2310 K
til	399 vær med K
tilaa	1059 K nyt
tilaaja	1004 oletko jo K
tilaajamme	1060 K
tilaajana	1004 jatka lukemista K	1004 K pääset	1004 K voit	1004 koko juttu K
tilaajat	1052 vain K	1063 K
tilaajille	1004 vain K	1052 on K
tilaamalla	1041 K hyväksyt	1044 K
tilauksen	1007 voit peruuttaa K
tilaus	1063 K
tilbage	389 gratis artikel K
tilgang	1861 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	2354 vi har en bön K dig	2428 ge en gåva K oss
tillade	2431 K
tillatt	1852 ikke K å gjengi
tilmeld	338 K dig vores	378 ved at klikke på K	399 K dig vores	399 K dig her	399 K dig gratis
tilmelde	378 ved at K dig
tilmelding	378 ved K
tim	2197 naš K
tin	2665 bản K
tine	2064 fără K nu
tip	38 K os	350 K os	350 har du et K	399 K os	624 K your	1753 app je K
tipeee	1122 K
tipline	715 our K
tipp	514 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	715 news K	1809 K oss	1809 har du et K	1861 K oss	2378 har du ett K	2379 har du K
tipsa	38 K oss	2428 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	327 en lille K at bede	1786 en liten K å be
""", 'tl': """
tl	2530 # K
""", 'to': """
today	707 join K	805 chip in K	805 sign up K	805 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1784 gaf K
toestaan	1758 cookies K
toestemming	1697 K te geven	1722 je K nodig	1722 uw K nodig	1722 geef K	1749 overname zonder K	1758 geen K gegeven	1773 tekst mag zonder K
toeta	931 K meid	942 K meid
toetage	942 K meid
toetus	931 sinu K	942 sinu K	942 teie K
toho	42 byli jste u K
toimetaja	921 K
toimetus	943 meie K
toimetusele	39 meie K
toimintaamme	1059 tue K
toimittaja	1031 lehden K	1031 politiikan K	1031 vapaa K	1031 on K
toimittajallemme	39 K
toimittajamme	1060 K
toimitukseemme	38 ota yhteyttä K
toimitukseen	38 ota yhteyttä K
toimituksellemme	1060 K
toimituksemme	1060 K
toimitusta	1059 tue K
toisti	1062 K
told	808 K
torjui	1062 K
toteaa	1062 K
totesi	1062 K
touch	624 get in K	690 get in K with our
""", 'tr': """
trabaja	862 K en
trabajo	814 si te gusta nuestro K	901 nuestro K
trabalho	2015 valoriza o nosso K	2024 nosso K
tracking	776 K
tragen	404 K sie hier	553 K sie sich
traitement	1104 K de vos données
trakteer	1781 K ons
traktir	1371 K kami
transcript	767 this K
transferred	674 personal data may be K
translated	700 this article was K
transmis	2079 a K
transparenzhinweis	456 K
tratamento	1976 K dos seus dados
tratamiento	846 K de tus datos
trattamento	1417 K dei dati
travail	1158 notre K
tredje	2397 K part
trenger	1789 vi K din støtte	1861 vi K din hjelp
trgovine	2318 naše spletne K
trgovini	2197 našoj K	2318 naši spletni K	2318 naši K
trial	636 your free K	805 start your free K	805 start a free K	807 free K
tribunais	1993 cobre K
tribunales	862 cubre K
truca	38 K'ns
truqueu	38 K-nos
trusted	711 K source
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	1059 K
tukijaksi	1059 ryhdy K
tulisan	1385 K ini
tulisnya	1387 K
tunnistas	945 K
tunnus	1048 luo K	1059 luo K
tuo	1456 il K #x#
tuomitsi	1062 K
tutur	1387 K
tuturnya	1387 K
""", 'tv': """
tvirtina	1625 K
tvrdi	2234 K
tvrdil	325 K
tvrdila	325 K	2234 K
tvrdio	2234 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	808 K
twierdzi	1947 K
twitter	659 share on K	663 follow him on K	663 follow her on K	663 follow them on K	663 follow on K	2499 K'da takip
twitteris	919 K
twitterze	1884 na facebooku i K
""", 'ty': """
tygodniowo	1946 K
tygodniu	17 raz w K
typo	740 spot a K
""", 'ub': """
ubegrenset	1795 K tilgang
""", 'uc': """
ucap	1387 K
ucapnya	1387 K
""", 'ud': """
udbyder	370 ekstern K
udfyldes	353 skal K
udtalte	402 K
""", 'ug': """
ugen	401 om K
""", 'ui': """
uitgeschakeld	1694 javascript is K
uitschrijven	1679 op elk moment K
uitzending	1761 de K hieronder
""", 'uj': """
ujar	1387 K
ujarnya	1387 K
""", 'uk': """
uken	1863 i K
uker	1861 prøv # K
""", 'ul': """
ulubionych	1902 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	669 video K
unbegrenzt	500 alle artikel K
unbegrenzten	527 K zugriff	527 K zugang
unbegrenzter	500 K zugang
undrade	2431 K
uneix	244 K-te
ungkap	1387 K
ungkapnya	1387 K
uniquement	1147 nous vivons K grâce
unisciti	1467 K
unlimited	636 get K access	636 K digital access	638 K access for	781 K reading	781 want K access
unlock	20 K this	636 K the rest
uns	38 ruf K an
unser	554 K ziel	554 K team
unsere	36 K leser	426 K app	523 K neue app	526 durch K leser	553 können sie K	554 K leser	554 K texte
unserem	35 K quiz	412 mit K abo	480 in K shop	480 K online-shop	513 K kanal	520 K shop
unseren	36 K lesern	480 K shop	520 K online-shop	554 K lesern	554 K kanal
unserer	426 in K app	490 K app	506 lesen sie auf K	523 K neuen app	554 K arbeit
unseres	480 K teams
unsubscribe	646 K at any time	646 K anytime	777 K whenever
unterschied	497 machen einen K	497 macht einen K
untuk	1384 masuk K
unutmayin	2515 K
""", 'up': """
upcoming	773 our K
updates	646 get K by email	736 check back for K	736 refresh for K
upgrade	636 K to paid	636 K to read	636 behind the paywall. K
upitala	2234 K
upitao	2234 K
upitnik	2201 K
upozorava	2234 K
upozorila	2234 K
upozorio	2234 K
upozornenia	14 K	2264 K
upozornil	325 K
upozornila	325 K
uppgav	2431 K
uppger	2431 K
uppmanade	2431 K
ups	809 pop-K
""", 'ur': """
urednica	2191 je K	2191 , K	2312 je K	2312 , K
urednik	2191 je K	2191 , K	2312 je K	2312 , K
urged	808 K
urheilutoimittaja	1031 K
urteilte	556 K
""", 'us': """
us	38 dm K
""", 'ut': """
utbrast	2431 K
utilisation	1104 K de cookies	1104 K des cookies	1104 conditions générales d'K
utilisons	1103 nous K des cookies
utilitza	224 K galetes
utilitzem	224 K galetes
utilizamos	845 K cookies	1975 K cookies
utilizza	1416 questo sito K i cookie	1417 K cookie
utilizziamo	1416 K i cookie
utrzymujemy	1945 K się
uttalte	1864 K
""", 'uu': """
uudised	941 meie K
uudiskiri	909 telli meie K	929 K	942 telli K	943 meie K	946 K
uudiskirja	929 K
uudiskirjaga	909 K	929 K
uudiskirjast	929 K
uudistes	918 google K
uutisemme	1058 K
uutisilmoitukset	1039 K
uutisissa	1026 google K
uutiskirje	1007 tilaa K	1042 K	1059 tilaa K	1063 K
uutiskirjeemme	1007 K	1060 K
uutiskirjeen	1041 tilaamalla K	1042 K
uutiskirjeet	1042 K
""", 'uv': """
uvedl	325 K
uvedla	325 K
uviedla	2293 K
uviedol	2293 K
""", 'uy': """
uyardi	2531 K
uyariyor	2531 K
uygulamamiz	2477 mobil K	2529 K
uygulamamizi	2477 K indirin	2477 K indir	2477 mobil K	2528 K indir
uygulamasini	2506 K
uygulamayi	2478 K indir	2478 K indirin
""", 'uz': """
uzviknuo	2234 K
""", 'va': """
vaati	1062 K
vaativat	1062 K
vacancies	731 our current K	731 our K
vacatures	1727 onze K	1727 alle K in
vacaturesite	1760 K	1760 onze K
vakuutti	1062 K
valfri	2357 swisha K summa	2428 swisha K	2430 K summa
valgfritt	1789 vipps et K	1861 vipps K
valittaa	1062 K
valitti	1062 K
vallotta	1329 K
var	42 K du der
vare	2429 tack K er	2429 tack K dig
varnade	2431 K
varnar	2431 K
varoittaa	1062 K
varoitti	1062 K
varoval	325 K
varovala	325 K
varsel	1834 K
varsler	1834 K	1834 push-K
varslinger	14 K
varuje	325 K
vas	2209 bez K	2232 bez K
vastasi	1062 K
vastasivat	1062 K
vastaus	21 peruuta K
vayas	811 antes de que te K
""", 've': """
vecka	17 varje K
veckan	2430 i K
vedomosti	2262 svoje K
ven	399 del med en K
vendredi	17 chaque K
venn	1861 del med en K
ventana	848 se abre en una K nueva
veraltet	439 ihr browser ist K
verantwoordelijk	30 niet K	1746 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	510 ist der anbieter K	510 der anbieter selbst K
verarbeitung	493 K meiner daten
verder	20 K lezen	1668 voor je K gaat	1674 lees K met	1674 K lezen?	1676 om K te lezen	1742 gratis K met	1766 lees gratis K	1778 help ons K
verdi	2531 karar K	2531 söz K	2531 diye yanit K	2531 yanit K	2531 cevap K
vereiste	21 K velden zijn	1700 K velden
verfasser	474 meinung der K
verfassers	474 meinung des K
vergoeding	1746 een K ontvangen als
verhaal	1782 dit K	1782 goed K
verhalen	1742 toegang tot alle K	1780 K in je mail	1782 onze K
verhindert	441 ein skript K
verileriniz	2484 kişisel K
verin	38 bize haber K
verklaarde	1784 K
verktyg	2398 hjälp av ett ai-K
verlag	497 kein K	554 kein K
verouderd	1694 je browser is K
verpassen	553 K sie
verscheen	1711 dit artikel K eerder	1749 versie van dit artikel K	1749 stuk K eerder	1749 artikel K ook	1773 dit artikel K eerst	1773 dit stuk K eerst
verschenen	1749 artikel is eerder K op	1749 artikel is eerder K in de krant
verschenken	553 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	1757 doet K vanuit
verslaggever	39 onze K	1717 onze K	1718 is K	1718 is politiek K	1757 is medisch K	1757 werkt als K
verslaggevers	39 onze K	1754 onze K
vertaling	1759 deze K
verteiler	465 K
vertelde	1784 K
vertelt	1784 K
vertraulich	469 redaktion K	544 K hinweise
verwenden	441 wir K cookies
verwendest	439 K einen adblocker
verwendet	441 diese website K cookies	441 diese webseite K cookies
verwendung	518 K von cookies
verzi	290 audio K
verzii	2261 audio K
verzoek	1668 een klein K
vesti	2175 K na mejl
vestima	2189 google K
""", 'vi': """
viber	16 K	129 K	163 канал във K	583 K	2119 K	2189 K	2189 K-u	2310 K	2565 K
viberen	1293 K
viberi	2250 K
viberju	2310 K
viberu	280 K	2189 K
viberze	1903 K
vidare	2360 för att läsa K	2428 läs K för
videa	40 fotky a K	2314 ogled K
videli	2193 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	469 fotos oder K	518 laden des K	521 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	333 for at læse K	399 læs K for	1792 for å lese K	1861 les K for
vidjeli	2193 K video
viernes	17 cada K
view	650 K in app
views	30 K of	644 free K left
vigtigste	398 ugens K	398 dagens K
viikko	17 joka K
viikossa	1061 K
vijesti	2175 K na e-mail
vijestima	2189 google K
vikala	2234 K
vikali	2234 K
vikao	2234 K
viknula	2234 K
viknuo	2234 K
viktigaste	2427 veckans K	2427 dagens K
viktigste	1860 ukas K	1860 dagens K
vill	2405 ja tack, jag K
vincoli	1469 senza K
vinkkaa	38 K meille
vinkki	38 lähetä K
vipps	1839 på K	1861 K et	1861 K oss	1861 K til
virtuellen	553 K kaffee
visto	1390 K che sei qui
visualiser	1133 K les contenus
visualizzare	1416 per K questo contenuto
vivons	1147 nous K grâce à nos	1147 nous ne K que
""", 'vo': """
voice	806 our K
volal	325 K	2293 K
volala	325 K
volali	325 K
volg	1690 K ons op	1690 K ons via	1781 K ons
volgende	21 in deze browser voor de K
volgens	1784 K
voor	1679 meld je aan K	1742 veel meer K #
voorbehouden	1711 alle rechten K
voordat	1668 K je gaat
voorkeursbron	1715 K
voorkeursbronnen	1752 K
vorbehalten	412 abonnenten K	456 alle rechte K
vorbei	553 schau K
vores	35 K quiz	340 hent K app	340 i K app	399 støt K	399 hent K	400 K app
vorgelesen	485 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1064 K don	1069 K don nous	1122 K don	1157 K aide pour
vous	18 sans K	1158 sans K
""", 'vr': """
vragen	1668 hebben we een gunst te K	1668 we willen je iets K
vriend	1781 word K
vrijdag	17 elke K
vroeg	1784 K
""", 'vs': """
vsebin	2336 do vseh K
vsebina	2314 zunanja K
vsebine	2314 zunanje K	2314 te K
vsebino	9 to K	2314 zunanjo K
vstupenky	287 K na naši
""", 'vu': """
vuodessa	1061 K
vurguladi	2531 K
""", 'vy': """
vygenerovala	304 K ai	2274 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	272 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1602 K redaktorius
vyriausioji	1602 K redaktorė
vytvorila	2274 K ai
vyzval	325 K
vyzvala	325 K
""", 'wa': """
waardeer	1739 K dit artikel
waardeert	1739 dit artikel K
waardevol	1668 vond je dit artikel K
waarschuwt	1784 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	556 K vor
warned	808 K
warns	808 K
warnt	556 K
warnte	556 K
warst	42 K du vor ort
wartawan	39 K kami	1360 adalah K
washington	693 is a K
waszych	1924 z K wpłat	1945 z K wpłat
""", 'we': """
we	749 K have you.
webbplats	2375 denna K använder cookies
webinar	480 zum K	590 δωρεάν K	590 το K μας	590 K μας	1727 ons K	1909 nasz K	2197 naš K	2318 naš K
webinarimiza	2502 K
webshop	1727 onze K
webshopu	2197 našem K
website	347 dette K bruger	554 unsere K	806 our K	1773 niets van deze K
webwinkel	1727 onze K	1760 de K van	1760 het boek in de K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	807 a K	807 per K	1783 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	646 sign up for our K	705 our K email	705 K round-up
weiter	412 lesen sie sofort K
weitere	506 K texte finden sie
weitergegeben	525 wird nicht K
weiterlesen	20 K	412 K mit	412 jetzt K	412 diesen artikel K	412 kostenlos K	412 mit plus K	439 mit werbung K
weitermachen	526 damit wir K
weiterverwendung	535 K nur mit
weiterzulesen	412 um K
weken	1783 K voor
werbeblocker	439 deaktivieren sie ihren K
werbefrei	554 K
werbelink	532 K
werbelinks	532 K
werbevereinbarung	420 stimme ich der K zu
werbung	11 K	500 alle texte ohne K	500 abo ohne K	554 ohne K
werde	553 K teil
werden	553 K sie teil
werk	1782 ons K
werken	1760 kom K bij
wersja	2 K audio
wesprzyj	1869 K nasze	1924 K	1944 K nas	1944 K nasze	1944 K naszą	1944 K mnie
weten	38 laat het ons K	1700 laat het ons K	1781 laat het ons K	1784 laat K
wetenschapsredacteur	1757 is K
""", 'wh': """
whatever	805 chip in K
whatsapp	16 K	38 K us	129 K	163 K канал	219 canal de K	219 al teu K	219 a K	280 K	365 på K	365 K-kanal	426 K-kanal der	434 unser K-kanal	434 unserem K-kanal	434 unseren K-kanal	434 zum K-kanal	434 K-kanal von	468 auf K	468 per K	468 K-gruppe	468 bei K	513 unserer K-gruppe	583 K	659 share on K	659 share via K	663 join our K	663 join us on K	663 our K channel	663 updates on K	805 join our K	838 nuestro canal de K	1027 K-kanavaa	1128 chaîne K	1128 canal K	1128 sur votre K	1128 groupe K	1385 K kami	1437 canale K	1437 gruppo K	1437 su K	1437 numero K	1716 K-kanaal	1716 K-groep	1716 via K	1716 op K	1753 in je K	1753 stuur ze via K	1823 på K	1823 K-kanal	1883 kanał na K	1903 K	1969 nosso canal no K	1969 nosso canal do K	1970 grupo do K	2048 canalul de K	2048 direct pe K	2119 K	2189 K	2189 K-u	2221 K kanalu	2250 K	2310 K	2392 på K	2392 i K	2392 K-kanal	2495 K	2565 K
whatsappa	1903 K
whatsappe	2250 K
whatsappgroep	1716 K
whatsappi	919 K kanaliga
whatsappie	16 K	1903 K
whatsappiin	1027 K
whatsappis	919 K
whatsappissa	1027 K
whatsappkanaal	1716 K
whatsappkanal	2392 K
whatsappon	1293 K
whatsappu	16 K	280 K	2189 K	2250 K	2310 K
while	626 K you're here
whitelist	669 K our site	669 K this site	669 K us
""", 'wi': """
widerruf	525 K finden sie
widerrufen	421 jederzeit K
window	659 opens in new K	659 opens in a new K
winkel	1760 onze K
winning	693 is an award-K
wirtschaftsredakteur	546 ist K
wirtschaftsredakteurin	546 ist K
wirtschaftsressort	470 leitet das K
wissen	469 K sie mehr
withdraw	674 K your consent
without	18 K you	18 K your	806 K you
""", 'wo': """
woche	17 jede K	555 pro K
wochen	500 # K für	500 vier K für	555 K lang
word	1667 K lid	1671 K lid en	1713 K lid
work	805 back our K	806 our K
""", 'wr': """
write	38 K to us	677 K to us at	805 K to us
writer	691 is a staff K for	691 is a senior K at	693 is a staff K	693 is a senior K	693 is a K
writes	693 K about	719 K on	808 K
writing	760 correct at the time of K
written	693 has K for
wrote	808 K
""", 'ws': """
wsparcia	1945 waszego K	1945 twojego K
wsparcie	1870 twoje K	1944 twoje K pozwala	1944 twoje K pomaga	1944 twoje K jest dla nas
wsparciu	1869 dzięki twojemu K	1945 dzięki K	1945 waszemu K
wspieraj	1924 K	1944 K nas
wszystkich	1931 K treści	1931 do K artykułów	1931 do K tekstów
""", 'wu': """
wurde	462 text K	519 das audio K
""", 'wy': """
wydarzenie	1909 nasze K
wydawcy	1922 bez zgody K	1922 za zgodą K
wyjdziesz	1866 zanim K
wymagane	21 K pola są	1890 pola są K
""", 'x': """
x	1456 #K#
""", 'ya': """
yakiniyor	2531 K
yalvardi	2531 K
yalvariyordu	2531 K
yaniti	21 K iptal et
yanitladi	2531 K
yanitlayin	2515 K
yapabilir	2515 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	2474 giriş K
yapay	2501 K zeka ile	2501 K zekâ ile
yapilamaz	2490 alinti K
yapin	24 giriş K	2515 giriş K	2528 bağiş K
yapmak	6 yorum K
yardim	2528 bize K edin
yardimiyla	2520 yapay zeka K	2520 yapay zekâ K
yayimlanmasi	2519 izin alinmadan K
yayinlanamaz	2490 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yazaridir	2498 K	2498 köşe K
yazdi	2531 K	2531 diye K
yazin	38 bize K	2496 bize K	2515 K	2528 bize K
yaziyi	2 K dinle	4 K
yaziyordu	2531 K
yazmak	6 yorum K
""", 'ye': """
year	807 a K	807 per K
""", 'yi': """
yillik	2530 K
""", 'yo': """
youtube	16 K	129 K	441 inhalte von K	518 inhalt von K	583 K	663 on K for more	663 on K for the	1385 K kami	2565 K	2623 kênh K của
youtubeu	2189 K
youtubu	2310 K
""", 'za': """
za	2205 K # €	2267 K # €	2325 K # €
zaak	1717 meer over deze K
zaakceptuj	1906 K pliki cookie
zabranjeno	2208 K kopiranje
zabronione	1899 kopiowanie K
zadarmo	2267 článkov K	2267 články K
zahlasujte	307 K	2277 K
zahtevana	21 K polja
zahtevao	2234 K
zahtijevao	2234 K
zainstaluj	1877 K naszą aplikację	1878 K aplikację
zajednici	2221 viber K
zalo	2621 quan tâm K
zalogowani	1890 tylko K
zalogowaniu	1872 dostępny po K	1872 dostępna po K
zalogowanych	1913 tylko dla K
zaloguj	24 K	1873 K się, aby	1873 K się aby
zamkniesz	1866 zanim K
zamolila	2234 K
zamolili	2234 K
zamolio	2234 K
zamudite	2339 ne K
zapewnia	1947 K
zapisal	2352 je K
zapisz	1875 K się na nasz	1944 K się na	1944 K się do
zapraszali	1947 K
zaradi	2329 K vas	2350 K vas
zaregistrujte	297 zdarma se K	297 se zdarma K	297 zdarma K	297 K se zdarma	2267 K sa zadarmo	2267 K sa
zarejestrowanych	1913 tylko dla K
zarejestruj	1873 K się, aby	1944 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	1902 K źródeł
zavisi	2231 K od vas
zavolajte	38 K nám
zavolal	325 K
zavolala	325 K
zavolejte	38 K nám
zaznacza	1947 K
""", 'zb': """
zbierka	2294 K
""", 'zd': """
zdarma	297 článků K	297 články K
""", 'ze': """
zegt	1784 K
zei	1784 K
zeptal	325 K se
""", 'zi': """
zice	2079 K
zicea	2079 K
ziedojums	1666 K
zitten	1782 we K ook op
""", 'zk': """
zkuste	253 K první měsíc	322 K první měsíc
""", 'zn': """
znalosti	291 své K
znanje	2201 svoje K	2201 svoje K u	2321 svoje K
""", 'zo': """
zobrazenie	2254 K tohto obsahu	2254 K obsahu	2254 K príspevku
zondag	17 elke K
zonder	1739 K jouw steun	1739 K uw steun
zostanie	1890 twój adres email nie K
""", 'zp': """
zpravodaj	282 , K
zpravodajem	282 je K
zpravodajkou	282 je K
""", 'zr': """
zrezygnuj	1873 K w każdej chwili	1946 K w każdej chwili
""", 'zu': """
zuerst	535 text ist K	552 text wurde K
zufolge	556 K
zugang	412 noch keinen K
zugeschickt	424 per e-mail K	424 per mail K
zugestimmt	441 externen diensten nicht K
zusammenarbeit	510 beitrag ist in K	510 artikel ist in K	510 text ist in K
zusammenfassung	463 K
zustimmung	441 K jederzeit	442 ihre K	442 mit ihrer K
""", 'zv': """
zvali	325 K
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
compartilhada
compartilhado
compartilhe
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
dig
digest
digipakett
digital
digitalabo
dijo
dimanche
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
direito
disabilita
disait
disattiva
discord
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
edited
edition
editor
editora
editorka
editors
ediyor
eelisallikaks
eelistatud
eerste
eftertryck
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
girin
gitmeden
give
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
listen
listening
live
liveblog
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
messengera
messengeri
messengerju
messengeru
messengerze
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
ostatak
ostrzega
oszd
otrzymuj
otsustas
our
ovdje
overblikket
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
pertama
pesan
pesquisa
pesquisador
pesquisadora
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
przegap
przekonuje
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
traitement
trakteer
traktir
transcript
transferred
translated
transmis
transparenzhinweis
tratamento
tratamiento
trattamento
travail
tredje
trenger
trgovine
trgovini
trial
tribunais
tribunales
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
yayimlanmasi
yayinlanamaz
yayinlanmayacak
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
  540),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  630),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 685))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1506), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1506),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1506),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1521),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1561),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1561), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1561),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1561), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 2702),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 2713), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 2721))

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
