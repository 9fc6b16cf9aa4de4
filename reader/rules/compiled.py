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
cs.poll.label	w16		0
cs.poll.among	w16	among	0
cs.poll.colon	p16		20
cs.shop.own	w9		0
cs.shop.colon	s9		18
cs.embed.load	w7		0
cs.embed.always	p7		16
cs.player.label	w16		0
cs.player.among	w16	among	0
cs.app.label	w5		0
cs.push.label	w6		0
cs.push.among	w6	among	0
cs.adblock.answer	w8		0
cs.adblock.among	w8	among	0
cs.donation.page	w0		0
cs.donation.free	s0		16	čtenář*|akcionář*|reklam*|paywall*|majitel*|oligarch*|předplatitel*|vlastník*	nemáme|jsme|můžeme|jen|nás|našim|fungujeme|nepatříme
cs.wall.label	w2		0
cs.wall.among	w2	among	0
cs.meter.count	p3		14
cs.form.label	w4		0
cs.form.among	w4	among	0
cs.gallery.count	p16		6
cs.gallery.label	w16		0
cs.related.colon	p11		16
cs.bio.more	c14	bio	50	rubrik*|redakc*|píše|věnuje se|pracuje|zpravodaj*|novin*|deník*|spolupracuje|přispívá|pokrývá|zabývá se|působí
cs.sources.label	w16		0
cs.rights.label	w15		0
cs.rights.first	p15		14
cs.ai.made	w16		0
cs.ai.among	w16	among	0
cs.comments.bar	w12		0
cs.comments.among	w12	among	0
cs.follow.label	w13		0
cs.share.tools	w10		0
cs.ad.end	w9		0
cs.ad.partner	p9		9
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
da.poll.label	w16		0
da.poll.among	w16	among	0
da.poll.colon	p16		20
da.shop.own	w9		0
da.shop.colon	s9		18
da.embed.load	w7		0
da.embed.always	p7		16
da.player.label	w16		0
da.player.among	w16	among	0
da.app.label	w5		0
da.push.label	w6		0
da.push.among	w6	among	0
da.adblock.answer	w8		0
da.adblock.among	w8	among	0
da.donation.page	w0		0
da.donation.free	s0		16	læser*|aktionær*|betalingsmur*|reklame*|annoncer|abonnent*|medlemmer	vi|os|vores|ingen|kun	aktionær*|betalingsmur*|vi|kun
da.wall.label	w2		0
da.wall.among	w2	among	0
da.meter.count	p3		14
da.form.label	w4		0
da.form.among	w4	among	0
da.gallery.count	p16		6
da.gallery.label	w16		0
da.related.colon	p11		16
da.bio.more	c14	bio	50	redaktion*|kultur*|avis*|posten|bladet|korrespondent*|skriver|rapporterer|dækker|bøger|journalist*|kommentator*|siden #
da.sources.label	w16		0
da.rights.label	w15		0
da.rights.first	p15		14
da.ai.made	w16		0
da.ai.among	w16	among	0
da.comments.bar	w12		0
da.comments.among	w12	among	0
da.follow.label	w13		0
da.share.tools	w10		0
da.ad.end	w9		0
da.ad.partner	p9		9
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
de.poll.label	w16		0
de.poll.among	w16	among	0
de.poll.colon	p16		20
de.shop.own	w9		0
de.shop.colon	s9		18
de.odds	s9		24	laufenden änderungen|veröffentlichung|stand|süchtig|abhängig|buwei*|bzga|check-dein-spiel*|verantwortungsvoll*
de.embed.load	w7		0
de.embed.always	p7		14
de.player.label	w16		0
de.player.among	w16	among	0
de.push.label	w6		0
de.push.among	w6	among	0
de.adblock.answer	w8		0
de.adblock.among	w8	among	0
de.donation.page	w0		0
de.donation.free	s0		14	aktionär*|paywall|werbung|investor*|konzern*|leser*|verlag|verleger|eigentümer	aktionär*|investor*|leser*|im rücken|wir haben|nur sie|nur ihr|nur du|bezahlschranke
de.wall.label	w2		0
de.wall.among	w2	among	0
de.form.label	w4		0
de.form.among	w4	among	0
de.gallery.count	p16		6
de.gallery.label	w16		0
de.gallery.among	w16	among	0
de.related.colon	p11		16
de.bio.more	c14	bio	60	journalist*|korrespondent*|reporter*|redakt*|berichtet|schreibt|autor*
de.bio.reported	p14		14
de.sources.label	w16		0
de.rights.label	w15		0
de.rights.first	p15		14
de.ai.made	w16		0
de.ai.among	w16	among	0
de.comments.bar	w12		0
de.comments.among	w12	among	0
de.follow.label	w13		0
de.share.tools	w10		0
de.ad.end	w9		0
de.ad.partner	p9		9
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
en.poll.label	w16		0
en.poll.among	w16	among	0
en.play-now	p16		0
en.shop.own	w9		0
en.shop.order	s9		40	bookshop*|delivery charges|p&p|bookstore*|subscriber benefit|reader offer|free uk|postage|free shipping|free delivery
en.odds	s9		24	publication|writing|press|change|time
en.embed.load	w7		0
en.embed.always	s7		9
en.player.label	w16		0
en.player.among	w16	among	0
en.adblock.answer	w8		0
en.adblock.among	w8	among	0
en.push.label	w6		0
en.donation.page	w0		0
en.donation.free	s0		16	shareholders|paywall|paywalls|ads|advertisers|advertising|billionaire*|readers|just you	readers|reader|we have|no ads|no shareholders|no paywall|just you|your support
en.wall.label	w2		0
en.wall.among	w2	among	0
en.form.label	w4		0
en.form.among	w4	among	0
en.gallery.count	p16		6
en.gallery.label	w16		0
en.related.colon	p11		16
en.sources.label	w16		0
en.rights.label	w15		0
en.translated	p15		12
en.ai.made	w16		0
en.comments.bar	w12		0
en.comments.among	w12	among	0
en.share.tools	w10		0
en.ad.end	w9		0
en.ad.partner	p9		9
en.ai.among	w16	among	0
en.bio.reported	c14	bio	18
en.donation.tax	c0		24
en.push.among	w6	among	0
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
fi.poll.label	w16		0
fi.poll.among	w16	among	0
fi.poll.colon	p16		20
fi.shop.own	w9		0
fi.shop.colon	s9		18
fi.embed.load	w7		0
fi.embed.always	p7		16
fi.player.label	w16		0
fi.player.among	w16	among	0
fi.app.label	w5		0
fi.push.label	w6		0
fi.push.among	w6	among	0
fi.adblock.answer	w8		0
fi.adblock.among	w8	among	0
fi.donation.page	w0		0
fi.donation.free	s0		16	lukijo*|lukijat|lukijoita|osakkeenomistaj*|maksumuur*|mainoksia|tilaaj*	meillä|me|olemme|vain|voimme|ei	osakkeenomistaj*|maksumuur*|meillä|voimme|vain
fi.wall.label	w2		0
fi.wall.among	w2	among	0
fi.meter.count	p3		14
fi.form.label	w4		0
fi.form.among	w4	among	0
fi.gallery.count	p16		6
fi.gallery.label	w16		0
fi.related.colon	p11		16
fi.bio.more	c14	bio	50	toimitu*|kirjoittaa|seuraa|lehde*|lehti|sanomien|kirjeenvaihtaja*|työskente*|kulttuur*|raportoi|toimittaja*|kolumnisti*
fi.sources.label	w16		0
fi.rights.label	w15		0
fi.rights.first	p15		14
fi.ai.made	w16		0
fi.ai.among	w16	among	0
fi.comments.bar	w12		0
fi.comments.among	w12	among	0
fi.follow.label	w13		0
fi.share.tools	w10		0
fi.ad.end	w9		0
fi.ad.partner	p9		9
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
hu.poll.label	w16		0
hu.poll.among	w16	among	0
hu.poll.colon	p16		20
hu.shop.own	w9		0
hu.shop.colon	s9		18
hu.embed.load	w7		0
hu.embed.always	p7		16
hu.player.label	w16		0
hu.player.among	w16	among	0
hu.app.label	w5		0
hu.push.label	w6		0
hu.push.among	w6	among	0
hu.adblock.answer	w8		0
hu.adblock.among	w8	among	0
hu.donation.page	w0		0
hu.donation.free	s0		16	olvasó*|részvényes*|fizetőfal*|hirdet*|befektető*|oligarch*|előfizető*|tulajdonos*
hu.wall.label	w2		0
hu.wall.among	w2	among	0
hu.meter.count	p3		14
hu.form.label	w4		0
hu.form.among	w4	among	0
hu.gallery.count	p16		6
hu.gallery.label	w16		0
hu.related.colon	p11		16
hu.bio.more	c14	bio	50	lap*|rovat*|szerkesztőség*|hírlap*|dolgozik|ír|kikötői|tudósít*|szerző*|korábban|publikál|foglalkozik	újságíró*|dolgozik|tudósít*|publikál|ír|munkatárs*
hu.sources.label	w16		0
hu.rights.label	w15		0
hu.rights.first	p15		14
hu.ai.made	w16		0
hu.comments.bar	w12		0
hu.comments.among	w12	among	0
hu.follow.label	w13		0
hu.share.tools	w10		0
hu.ad.end	w9		0
hu.ad.partner	p9		10
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
nl.poll.label	w16		0
nl.poll.among	w16	among	0
nl.poll.colon	p16		20
nl.shop.own	w9		0
nl.shop.colon	s9		18
nl.odds	s9		26	publicatie|wijzig*|voorbehoud
nl.embed.load	w7		0
nl.embed.always	p7		16
nl.player.label	w16		0
nl.player.among	w16	among	0
nl.app.label	w5		0
nl.push.label	w6		0
nl.push.among	w6	among	0
nl.adblock.answer	w8		0
nl.adblock.among	w8	among	0
nl.donation.page	w0		0
nl.donation.free	s0		16	aandeelhouder*|betaalmuur|lezers|donateurs|leden|eigenaar|advertenties|adverteerders	wij|we|alleen|geen|onze|ons	journalistiek|lezers|aandeelhouder*|betaalmuur|onafhankelijk*|bestaan
nl.wall.label	w2		0
nl.wall.among	w2	among	0
nl.meter.count	p3		14
nl.form.label	w4		0
nl.form.among	w4	among	0
nl.gallery.count	p16		6
nl.gallery.label	w16		0
nl.related.colon	p11		16
nl.bio.desk	c14	bio	50	redactie|schrijft|correspondent*|krant|bericht*|post|dagblad|volgt|werkte|verslaggever*|boek*|columnist
nl.sources.label	w16		0
nl.rights.label	w15		0
nl.rights.first	p15		14
nl.ai.made	w16		0
nl.ai.among	w16	among	0
nl.comments.bar	w12		0
nl.comments.among	w12	among	0
nl.follow.label	w13		0
nl.share.tools	w10		0
nl.ad.end	w9		0
nl.ad.partner	p9		9
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
no.poll.label	w16		0
no.poll.among	w16	among	0
no.poll.colon	p16		20
no.shop.own	w9		0
no.shop.colon	s9		18
no.embed.load	w7		0
no.embed.always	p7		16
no.player.label	w16		0
no.player.among	w16	among	0
no.app.label	w5		0
no.push.label	w6		0
no.push.among	w6	among	0
no.adblock.answer	w8		0
no.adblock.among	w8	among	0
no.donation.page	w0		0
no.donation.free	s0		16	leser*|aksjonær*|betalingsmur*|reklame|annonser|abonnent*	vi|oss|våre|ingen|bare	aksjonær*|betalingsmur*|vi|bare
no.wall.label	w2		0
no.wall.among	w2	among	0
no.meter.count	p3		14
no.form.label	w4		0
no.form.among	w4	among	0
no.gallery.count	p16		6
no.gallery.label	w16		0
no.related.colon	p11		16
no.bio.more	c14	bio	50	redaksjon*|kultur*|avis*|posten|bladet|korrespondent*|skriver|rapporterer|dekker|bøker|journalist*|kommentator*|siden #
no.sources.label	w16		0
no.rights.label	w15		0
no.rights.first	p15		14
no.ai.made	w16		0
no.ai.among	w16	among	0
no.comments.bar	w12		0
no.comments.among	w12	among	0
no.follow.label	w13		0
no.share.tools	w10		0
no.ad.end	w9		0
no.ad.partner	p9		9
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
pl.poll.label	w16		0
pl.poll.among	w16	among	0
pl.poll.colon	p16		20
pl.shop.own	w9		0
pl.shop.colon	s9		18
pl.odds	c9		36	zmianie|publikacji|ryzykiem|uzależn*|nielegaln*|licencj*|grozi	bukmacher*|zmianie|publikacji|#+|gra|zakład*|hazard|grach
pl.embed.load	w7		0
pl.embed.always	p7		16
pl.player.label	w16		0
pl.player.among	w16	among	0
pl.app.label	w5		0
pl.push.label	w6		0
pl.push.among	w6	among	0
pl.adblock.answer	w8		0
pl.adblock.among	w8	among	0
pl.donation.page	w0		0
pl.donation.free	s0		16	czytelni*|akcjonariusz*|reklam*|paywall*|właściciel*|wpłat*	nie mamy|jesteśmy|możemy|tylko|nas|nasz*|działamy|istniejemy
pl.wall.label	w2		0
pl.wall.among	w2	among	0
pl.meter.count	p3		14
pl.form.label	w4		0
pl.form.among	w4	among	0
pl.gallery.count	p16		6
pl.gallery.label	w16		0
pl.related.colon	p11		16
pl.bio.more	c14	bio	50	dział*|redakcj*|pisze|zajmuje się|współpracuje|pracuje|autor*|gazet*|tygodnik*|korespondent*|dziennikar*|książ*|publikuje
pl.sources.label	w16		0
pl.rights.label	w15		0
pl.rights.first	p15		14
pl.ai.made	w16		0
pl.ai.among	w16	among	0
pl.comments.bar	w12		0
pl.comments.among	w12	among	0
pl.follow.label	w13		0
pl.share.tools	w10		0
pl.ad.end	w9		0
pl.ad.partner	p9		9
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
ru.poll.label	w16		0
ru.poll.among	w16	among	0
ru.poll.colon	p16		20
ru.shop.own	w9		0
ru.shop.colon	s9		18
ru.embed.load	w7		0
ru.embed.always	p7		16
ru.player.label	w16		0
ru.player.among	w16	among	0
ru.app.label	w5		0
ru.push.label	w6		0
ru.push.among	w6	among	0
ru.adblock.answer	w8		0
ru.adblock.among	w8	among	0
ru.donation.page	w0		0
ru.donation.free	s0		16	читател*|акционер*|реклам*|цензур*|владельц*|подписчик*|инвестор*|пожертвовани*	у нас|мы|нас|наш*|только|работаем|существуем
ru.wall.label	w2		0
ru.wall.among	w2	among	0
ru.meter.count	p3		14
ru.form.label	w4		0
ru.form.among	w4	among	0
ru.gallery.count	p16		6
ru.gallery.label	w16		0
ru.related.colon	p11		16
ru.bio.more	c14	bio	50	отдел*|редакци*|пишет|работает в|газет*|журнал*|издани*|сотруднича*|публику*|освеща*|с # года	пишет|работает|автор|сотруднича*|публику*|освеща*|отдела
ru.sources.label	w16		0
ru.rights.label	w15		0
ru.rights.first	p15		14
ru.ai.made	w16		0
ru.ai.among	w16	among	0
ru.comments.bar	w12		0
ru.comments.among	w12	among	0
ru.follow.label	w13		0
ru.share.tools	w10		0
ru.ad.end	w9		0
ru.ad.partner	p9		9
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
sh.poll.label	w16		0
sh.poll.among	w16	among	0
sh.poll.colon	p16		20
sh.shop.own	w9		0
sh.embed.load	w7		0
sh.embed.always	p7		16
sh.player.label	w16		0
sh.player.among	w16	among	0
sh.app.label	w5		0
sh.push.label	w6		0
sh.push.among	w6	among	0
sh.adblock.answer	w8		0
sh.adblock.among	w8	among	0
sh.donation.page	w0		0
sh.donation.free	s0		16	čitatelj*|čitaoc*|dioničar*|akcionar*|oglas*|reklam*|vlasnik*|pretplatni*	nemamo|smo|možemo|nas|našim|samo
sh.wall.label	w2		0
sh.wall.among	w2	among	0
sh.meter.count	p3		14
sh.form.label	w4		0
sh.form.among	w4	among	0
sh.gallery.count	p16		6
sh.gallery.label	w16		0
sh.related.colon	p11		16
sh.sources.label	w16		0
sh.rights.label	w15		0
sh.rights.first	p15		14
sh.ai.made	w16		0
sh.comments.bar	w12		0
sh.comments.among	w12	among	0
sh.follow.label	w13		0
sh.share.tools	w10		0
sh.ad.end	w9		0
sh.ad.partner	p9		9
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
sk.poll.label	w16		0
sk.poll.among	w16	among	0
sk.poll.colon	p16		20
sk.shop.own	w9		0
sk.shop.colon	s9		18
sk.embed.load	w7		0
sk.embed.always	p7		16
sk.player.label	w16		0
sk.player.among	w16	among	0
sk.app.label	w5		0
sk.push.label	w6		0
sk.push.among	w6	among	0
sk.adblock.answer	w8		0
sk.adblock.among	w8	among	0
sk.donation.page	w0		0
sk.donation.free	s0		16	čitateľ*|akcionár*|reklam*|paywall*|majiteľ*|oligarch*|predplatiteľ*|vlastník*	nemáme|sme|môžeme|len|nás|našim|fungujeme|nepatríme
sk.wall.label	w2		0
sk.wall.among	w2	among	0
sk.meter.count	p3		14
sk.form.label	w4		0
sk.form.among	w4	among	0
sk.gallery.count	p16		6
sk.gallery.label	w16		0
sk.related.colon	p11		16
sk.sources.label	w16		0
sk.rights.label	w15		0
sk.rights.first	p15		14
sk.ai.made	w16		0
sk.ai.among	w16	among	0
sk.comments.bar	w12		0
sk.comments.among	w12	among	0
sk.follow.label	w13		0
sk.share.tools	w10		0
sk.ad.end	w9		0
sk.ad.partner	p9		9
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
sl.poll.label	w16		0
sl.poll.among	w16	among	0
sl.poll.colon	p16		20
sl.shop.own	w9		0
sl.embed.load	w7		0
sl.embed.always	p7		16
sl.player.label	w16		0
sl.player.among	w16	among	0
sl.app.label	w5		0
sl.push.label	w6		0
sl.push.among	w6	among	0
sl.adblock.answer	w8		0
sl.adblock.among	w8	among	0
sl.donation.page	w0		0
sl.donation.free	s0		16	bralc*|delničar*|oglas*|lastnik*|naročnik*	nimamo|smo|lahko|nas|naših|našim
sl.wall.label	w2		0
sl.wall.among	w2	among	0
sl.meter.count	p3		14
sl.form.label	w4		0
sl.form.among	w4	among	0
sl.gallery.count	p16		6
sl.gallery.label	w16		0
sl.related.colon	p11		16
sl.sources.label	w16		0
sl.rights.label	w15		0
sl.rights.first	p15		14
sl.ai.made	w16		0
sl.comments.bar	w12		0
sl.comments.among	w12	among	0
sl.follow.label	w13		0
sl.share.tools	w10		0
sl.ad.end	w9		0
sl.ad.partner	p9		9
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
sv.poll.label	w16		0
sv.poll.among	w16	among	0
sv.poll.colon	p16		20
sv.shop.own	w9		0
sv.shop.colon	s9		18
sv.odds	s9		26	stödlinjen*|spelpaus*|ändras|ändrats|publicering
sv.affiliate.note	c9		34	artikeln|länk*|köper|sidan|texten	vi|får|innehåller|markerade
sv.embed.load	w7		0
sv.embed.always	p7		16
sv.player.label	w16		0
sv.player.among	w16	among	0
sv.app.label	w5		0
sv.push.label	w6		0
sv.push.among	w6	among	0
sv.adblock.answer	w8		0
sv.adblock.among	w8	among	0
sv.donation.page	w0		0
sv.donation.free	s0		16	läsare|läsarna|prenumerant*|betalvägg|reklam|annonser|aktieägare	vi|oss|våra|inga|bara
sv.wall.label	w2		0
sv.wall.among	w2	among	0
sv.meter.count	p3		14
sv.form.label	w4		0
sv.form.among	w4	among	0
sv.gallery.count	p16		6
sv.gallery.label	w16		0
sv.related.colon	p11		16
sv.bio.more	c14	bio	50	redaktion*|kultur*|tidning*|posten|bladet|korrespondent*|reporter*|skriver|rapporterar|bevakar|böcker|journalist*|krönikör*|medarbetare
sv.sources.label	w16		0
sv.rights.label	w15		0
sv.rights.first	p15		14
sv.ai.made	w16		0
sv.ai.among	w16	among	0
sv.comments.bar	w12		0
sv.comments.among	w12	among	0
sv.follow.label	w13		0
sv.share.tools	w10		0
sv.ad.end	w9		0
sv.ad.partner	p9		9
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
uk.poll.label	w16		0
uk.poll.among	w16	among	0
uk.poll.colon	p16		20
uk.shop.own	w9		0
uk.shop.colon	s9		18
uk.embed.load	w7		0
uk.embed.always	p7		16
uk.player.label	w16		0
uk.player.among	w16	among	0
uk.app.label	w5		0
uk.push.label	w6		0
uk.push.among	w6	among	0
uk.adblock.answer	w8		0
uk.adblock.among	w8	among	0
uk.donation.page	w0		0
uk.donation.free	s0		16	читач*|акціонер*|реклам*|цензур*|власник*|підписник*|інвестор*|внеск*|олігарх*	у нас|ми|нас|наш*|лише|працюємо|існуємо
uk.wall.label	w2		0
uk.wall.among	w2	among	0
uk.meter.count	p3		14
uk.form.label	w4		0
uk.form.among	w4	among	0
uk.gallery.count	p16		6
uk.gallery.label	w16		0
uk.related.colon	p11		16
uk.bio.more	c14	bio	50	відділ*|редакці*|пише|працює|газет*|журнал*|видан*|співпрацю*|публіку*|висвітлю*	пише|працює|автор*|співпрацю*|публіку*|висвітлю*|відділу
uk.sources.label	w16		0
uk.rights.label	w15		0
uk.rights.first	p15		14
uk.ai.made	w16		0
uk.ai.among	w16	among	0
uk.comments.bar	w12		0
uk.comments.among	w12	among	0
uk.follow.label	w13		0
uk.share.tools	w10		0
uk.ad.end	w9		0
uk.ad.partner	p9		9
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
# % sparen	696
# (# ratings	1006
# (# reviews	1006
# (# votes	1006
# antwoord	2163
# antwoorden	2163
# antworten	710
# antworten anzeigen	710
# comentarii	2505
# comentario	1115
# comentarios	1115
# comentaris	275
# comment	842
# commentaire	1411
# commentaires	1411
# commenti	1763
# commento	1763
# comments	842
# euro el primer mes	287
# from # ratings	1006
# from # reviews	1006
# from # vote	1006
# from # votes	1006
# komentar	1693
# komentarai	1942
# komentarze	2314
# komentarzy	2314
# komment	1593
# kommentaari	1179
# kommentar	434	566	2196	2981
# kommentare	566
# kommentarer	434	2196	2981
# kommentti	1285
# kommenttia	1285
# like for this post	1006
# like for this reply	1006
# likes for this post	1006
# likes for this reply	1006
# min	823
# min de lectura	1122
# min de leitura	2448
# min di lettura	1770
# min leestijd	2057
# min. lesezeit	573
# odgovor	2761
# odgovora	2761
# odgovori	2947
# odgovorov	2947
# odpovede	2855
# odpowiedzi	2401
# of # people found this helpful	1006
# out of # (# ratings	1006
# out of # (# votes	1006
# out of # based on # reviews	1006
# people found this helpful	1006
# people like this	1006
# person found this helpful	1006
# ratings	1006
# reactie	2050
# reacties	2050
# replies	1063
# reviews	1006
# sekunden vor	687
# stars (# votes	1006
# stars from # reviews	1006
# stars from # votes	1006
# vastaus	1358
# vastausta	1358
# x	688
# yorum	3131
""", '#+': """
#+ gamble responsibly	1002
""", '$#': """
$# at amazon	1036
$# at walmart	1036
""", 'a ': """
a cikk tartalma	1657
a javascript ki van kapcsolva	1642
a kommentek nem szerkesztett tartalmak	1593
a lire aussi	1415
a message from our sponsor	833
a tartalom le van tiltva	1640
""", 'aa': """
aa	3138
aanbevolen	2054	2150
aanbevolen artikelen	2054
aanbevolen door outbrain	2167
aanbevolen door taboola	2167
aanbevolen voor jou	2054
aanbod van onze partners	2167
aangeboden door	2044
aanmelden	2024
aanmelden nieuwsbrief	2029
aanraders	2054
aanzetten	2144
""", 'ab': """
abbonamenti	1741
abbonamento	1741
abbonati	1741
abbonati ora	1741
abbonati subito	1741
ablehnen	563
abmelden	534
abo	534
abo bestellen	534
abo testen	626
abo verwalten	534
abo-vorteil	682
abo-vorteile	682
abonament	2494
abonamente	2494
abonare	2494
abone ol	3118
abone olun	3118
abone olun, sinirsiz okuyun	3118
abonelik	3118
abonentiem	1977
abonnee worden	2024
abonneer	2024
abonneer nu	2024
abonnees lezen meer	2094
abonneevoordeel	2135
abonnement	417	534	1382	2024	2179
abonnementen	2024
abonnements	534	1382
abonnentfordel	2253
abonnentfordele	488
abonnentfordeler	2253
abonnenttilbud	488
abonner	417	2179
abonneren	2024
abonnez-vous	1382
abonnieren	534
about sharing	823
about the columnist	1018
about the contributor	1018
about the contributors	1018
about us	852
abovorteil	682
abovorteile	682
abrir	1123	2449
abrir mapa	1123	2449
abrir menu	2448
abschicken	698
absenden	698
abspielen	573	688
abstimmen	679
""", 'ac': """
accede	1085
acceder	1085
accedi	1741
accedi con apple	1803
accedi con facebook	1803
accedi con google	1803
accedi con il tuo account	1803
accept	838
accept & close	1043
accept & continue	1043
accept all	838
accept all cookies	838
accept and close	838
accept and continue	838
accept and load	1043
accept and show	1043
accept and view	1043
accept and watch	1043
accept toate	2516
accepta i continua	272
accepta i mostra el contingut	272
accepta les galetes	272
accepta-ho tot	272
accepted payment methods	798
accepteer	2046
accepteer alle cookies	2046
accepteer alles	2138
accepteer cookies	2138
accepteer en ga door	2138
accepteer en toon	2138
accepter	431	1408
accepter alle	431
accepter alle cookies	431
accepter et afficher	1438
accepter et afficher le contenu	1438
accepter et continuer	1408
accepter et fermer	1408
accepter les cookies	1408
accepter og luk	490
accepter og vis	490
accepter tout	1408
acceptera	2978
acceptera alla	2978
accepteren	2046
accepteren en doorgaan	2138
accepteren en tonen	2138
acces nelimitat la toate articolele	2531
acceso	1085
accetta	1760
accetta e continua	1760
accetta e continua oppure abbonati	1803
accetta e visualizza	1784
accetta e visualizza il contenuto	1784
accetta i cookie	1760
accetta tutti	1760
accetta tutto	1760
acconsento a ricevere comunicazioni commerciali	1799
acconsento alla visualizzazione di contenuti esterni	1784
account aanmaken	2024
accueil	1418
aceitar	2438
aceitar cookies	2438
aceitar e continuar	2438
aceitar e ver	2463
aceitar todos	2438
aceitar tudo	2438
aceptar	1112
aceptar cookies	1112
aceptar todas	1112
aceptar todo	1112
aceptar y continuar	1112
aceptar y ver	1142
aceptar y ver el contenido	1142
acepto que se me muestre contenido externo	1142
acepto recibir comunicaciones comerciales	1157
achternaam	2153
acompanhe ao vivo	2475
acquista il numero in edicola	1789
acquista la copia digitale	1789
acquista questo numero	1789
activa les alertes	281
activa les notificacions	281
activa les notificacions i no et perdis res	281
activar alertas	1156
activer les alertes	1448
""", 'ad': """
ad	833	1834	1897	3371
ad choices	833
ad ends	1066
ad feedback	833
adblocker is uitgeschakeld	2145
adblocker ist deaktiviert	691
adchoices	833
add a comment	842
add a reply	1008
add as preferred source	828
add to bookmarks	823
add to favorites	1026
add to my topics	828
add to reading list	922
addebito diretto	1740
adgangskode	502
adicionar aos favoritos	2484
adjust text size	1065
administrer cookies	490
administrer informasjonskapsler	2255
administrer notifikationer	495
administrer samtykke	2193
administrer varsler	2260
adres e-mail	2299
adresa de e-mail	2526
adresa de email	2526
adresa ta de email	2526
adresse e-mail	1391
adresse e-mail invalide	1451
adresse mail	1451
ads	833
ads by google	1066
ads by outbrain	1066
ads by taboola	1066
advert	833
adverteer bij ons	2079
advertentie	2044
advertentie eindigt	2167
advertentie melden	2167
advertentie sluiten	2167
advertentie verbergen	2167
advertenties	2044
advertenties toestaan	2146
advertenties van google	2167
advertentievrij lezen	2167
adverteren	2079
advertise with us	833
advertisement	833	1689	1758	3127
advertisement ends	1066
advertisement feature	833
advertisements	833
advertiser content	833
advertising	833
advertising continues	1066
advertising ends	1066
advertorial	560	731	1724	2502	3127
""", 'af': """
afdrukken	2039
afegeix un comentari	266
afficher ce contenu	1438
afficher l'original	1419
afficher la suite	1418
afficher le contenu	1408
afficher le contenu externe	1438
afficher les commentaires	1411
afficher moins	1419
afficher plus	1418
affiliate	833
affiliate disclosure	833
affiliate-link	560
afgiv din stemme	485
afgiv din stemme her	442
afgiv stemme	485
afmelden	2024
afspeelsnelheid	2140
afspelen	2057	2141
afspil	442
afspil video	492
afspilningshastighed	492
afstemning	486
after ad	833
after newsletter promotion	811
afvis	431
afvis alle	431
""", 'ag': """
agb	563
aggiungi ai preferiti	1753
aggiungi un commento	1763
agrandir	1418
agrandir l'image	1418
agree	838
agree & close	1043
agree & continue	1043
agree and continue	838
""", 'ah': """
ahora en portada	1119
ahora no	1079
""", 'ai': """
ai can make mistakes	1062
ai can make mistakes. check important information	1062
ai deja cont	2494
ai deja un abonament	2531
ai deja un cont	2494
ai generated	1068
ai generated summary	893
ai highlights	893
ai kan fouten maken	2161
ai kan lave fejl	513
ai maakt soms fouten	2161
ai may make mistakes	1062
ai overview	893
ai summary	893	1068
ai translation	1068
ai uitat parola	2494
ai-gegenereerd	2162
ai-generated	893	1068
ai-generated content may contain errors	1062
ai-generated summary	893
ai-genererad	3065
ai-genererad sammanfattning	2988
ai-genereret	514
ai-genereret indhold	513
ai-genereret opsummering	442
ai-generert oppsummering	2203
ai-oppsummering	2203	2279
ai-opsummering	442
ai-samenvatting	2076	2162
ai-sammanfattning	2988	3065
aidez-nous	1373
aihe	1348
aiheet	1286
ailleurs sur le web	1415
ainult tellijale	1173
aiutaci	1736
aizpildi aptauju	1984
""", 'aj': """
ajouter aux favoris	1401
ajouter un commentaire	1411
""", 'ak': """
akceptuj	2311
akceptuj wszystkie	2311
akceptuj wszystko	2376
akkoord	2046
akkoord en doorgaan	2138
akkoord en sluiten	2138
aksepter alle	2193
aktiver varsler	2260
aktualno	2871
aktualny czas	2378
aktualny czas #	2378
aktuel tid	492
aktuel tid #	492
aktuell	570
aktuell tid	3043
aktuell tid #	3043
aktuelle artikel	570
aktuelle nachrichten	570
aktuelle position #	687
aktuelle zeit	687
aktuelle zeit #	687
aktuelles	570
akun saya	1677
akzeptieren	563
akzeptieren & weiter	685
akzeptieren und anzeigen	685
akzeptieren und weiter	685
""", 'al': """
al abonnee	2094
al abonnee? log in	2024
al een account	2024
albo	2388
alebo	2843
alege abonamentul	2531
alege abonamentul potrivit	2531
algemene voorwaarden	2046
ali	2936
all access	1053
all access digital	920
all articles by the author	1057
all articles by this author	1057
all comments	842
all donations are tax-deductible	916
all news	852
all posts by this author	1057
all stories by this author	1057
alla artiklar	3058
alla kommentarer	2981
alle ablehnen	563
alle abo-angebote	626
alle abos vergleichen	695
alle akzeptieren	563
alle angebote	695
alle angebote ansehen	695
alle anzeigen	573
alle artikel	700
alle artikel anzeigen	573
alle artikel der autorin	700
alle artikel des autors	700
alle artikel unbegrenzt lesen	626
alle artikelen	2155
alle artikler	2272
alle bidrag hjelper	2264
alle bilder	573
alle cookies accepteren	2046
alle cookies akzeptieren	563
alle externen inhalte anzeigen	599
alle kommentare	566
alle kommentare anzeigen	566
alle kommentarer	434	2196
alle newsletter	542
alle nieuwsbrieven	2087
alle reacties	2050
alle rettigheder forbeholdt	511
alle rettigheter reservert	2276
alleen abonnees kunnen reageren	2084
alleen noodzakelijk	2138
alleen noodzakelijke cookies	2138
alleen voor leden	2149
aller au contenu	1418
aller au contenu principal	1418
allerede abonnent? log ind	417
allerede abonnent? logg inn	2179
alles accepteren	2046
alles afwijzen	2138
alles akzeptieren	563
alles anzeigen	573
alles bekijken	2057
alles klar	574
alles weigeren	2046
allow	1071
allow ads	1048
allow alerts	1049
allow and continue	1043
allow content	838
allow cookies	838
allow facebook content	891
allow google youtube content	891
allow instagram content	891
allow once	1043
allow tiktok content	891
allow twitter content	891
allow x content	891
allow youtube content	891
aloita testi	1328
aloita visa	1328
already a member	801
already a member? log in	801
already a subscriber? log in	801
already a supporter	792
already have an account	801
already have an account? log in	801
already have an account? sign in	801
already registered	920
already registered? log in	920
als bevorzugte quelle festlegen	712
als e-mail versenden	555
als geschenk senden	713
als geschenk teilen	713
als pdf herunterladen	713
als pdf speichern	627
also	850
also in the news	847
also of interest	1004
also on	847
also read	847
also worth reading	19
alte articole	19	2506
alte articole care te-ar putea interesa	19
altijd toestaan	2138
altijd tonen	2138
altmetric	1026
altre notizie	19	1767
altre notizie da leggere	19
altri articoli	1767
altri articoli su questo argomento	1767
altri articoli sull'argomento	1767
altro	1770
altro importo	1739
always active	838
always allow	1043
always show	1043
always unblock	1043
""", 'am': """
am beliebtesten	696
am meisten gelesen	570
amount	793
ampliar	1122	2448
ampliar imagen	1122
""", 'an': """
an error has occurred	1054
an error has occurred while submitting the form	911
an error has occurred. please try again later	1054
an error occurred	1054
an error occurred. please try again	911
an error occurred. please try again later	1054
ana sayfa	3134
anadolu ajansi	3138
anasayfa	3134
anbefalede artikler	439
anbefales	502	2200	2267
anbefalet	439	502
anbefalet af outbrain	519
anbefalet af taboola	519
anbefalt	2200	2267
anbefalt av outbrain	2284
anbefalt av taboola	2284
anbefalte saker	2200
anda mungkin juga suka	1720
anda mungkin suka	19
ander bedrag	2022
andere lasen auch	570
anderen betrag eingeben	693
anderen lazen ook	2054
anderer betrag	532
andre leser	2200
ange belopp	3050
ange din e-postadress	2968
ange din mejl	2968
angebot sichern	534
angebote ansehen	695
angebote unserer partner	560
angebote vergleichen	695
angemeldet bleiben	695
anketa	372	2735	2827	2921
anketa dana	2734
anketa dne	371
anketa dneva	2920
anladim	3135
anleitung zum deaktivieren	691
anmeld	516
anmeld kommentar	515
anmelden	534
anmelden und kommentieren	710
anmelden und mitdiskutieren	710
anmeldung erfolgreich	617
anna juttu lahjaksi	1361
anna palautetta	1285
anna palautetta jutusta	1285
anna tagasisidet	1179
annan summa	3050
annat belopp	3050
annonce	430	1406
annonce slut	519
annoncen slutter her	519
annoncer	430
annoncer fra google	519
annonces	1406
annons	2977
annons slut	2977
annonse	2192
annonse - artikkelen fortsetter under	2192
annonse - saken fortsetter under	2192
annonse slutt	2284
annonsen slutter her	2284
annonser	2192	2977
annonser fra google	2284
annonssamarbete	2992
annual	793
annunci	1758
annuncio	1758
ano, chci	382
anonieme brievenbus	2158
anonieme tip	2158
anonimni nabiralnik	2943
anonimowa skrzynka	2396
anonimowa skrzynka kontaktowa	2396
anonym hinweise geben	705
anonym postkasse	2275
anonym tipskanal	2275
anonymer briefkasten	705
anonymous letterbox	1059
anonymous mailbox	1059
anonymous tip box	1059
another amount	1050
anrede	698
answers are generated by ai	1062
anterior	1122	2448	2508
antwoorden	2164
antworten	566
antworten abbrechen	566
antworten anzeigen	710
antworten ausblenden	710
anuluj w dowolnym momencie	2387
anunci	266
anuncie conosco	2467
anuncio	1110
anuncios	1110
anzeige	560
anzeige - artikel geht unten weiter	632
anzeige - weiterlesen nach der anzeige	632
anzeige anzeige	560
anzeige aufgeben	605
anzeige ende	714
anzeige endet	714
anzeige endet hier	714
anzeige melden	714
anzeige scrollen, um weiterzulesen	560
anzeige von unserem partner	632
anzeigen	560
anzeigen und akzeptieren	685
""", 'ap': """
apenas assinantes podem comentar	2473
apoie	2415
apoie-nos	2415
aportar	1080
approfondimenti	1767
approfondisci	1767
apri	1771
apri la mappa	1771
apri menu	1770
""", 'ar': """
ar santrauka buvo naudinga	1942
ar straipsnis buvo naudingas	1942
ara	3134
archivado en	1115
archivo	1119
argomenti	1767
argomenti trattati	1767
around the web	847
article content	833
article continues below	833
article suivant	1415
articles connexes	1415
articles les plus lus	1415
articles populaires	1459
articles relacionats	263
articles similaires	1415
articol sponsorizat	87
articole recente	2506
articole recomandate	2506
articole similare	2506
articoli che potrebbero interessarti	1767
articoli consigliati	1806
articoli correlati	1767
articolo correlato	1767
articolo precedente	1767
articolo riservato agli abbonati	1803
articolo successivo	1767
articolo tradotto automaticamente	1786
articolul anterior	2506
articolul pe scurt	2519
artigo anterior	2445
artigo exclusivo para assinantes	2482
artigo exclusivo para subscritores	2482
artigos recomendados	2485
artigos relacionados	2445
artikel als geschenk versenden	652
artikel als pdf herunterladen	627
artikel auf die merkliste setzen	627
artikel beluisteren	2140
artikel bewaren	2095
artikel bewerten	566
artikel cadeau geven	2166
artikel delen	2039
artikel drucken	555
artikel entsperren	695
artikel freischalten	534
artikel geht unten weiter	632
artikel jetzt freischalten	695
artikel kostenlos weitergeben	652
artikel lain	1720
artikel lainnya	1694
artikel lesen	573
artikel lizenzieren	706
artikel menarik lainnya	1720
artikel merken	555
artikel mit freunden teilen	652
artikel opslaan	2095
artikel per e-mail empfehlen	627
artikel populer	1720
artikel premium	1719
artikel printen	2095
artikel schenken	713
artikel sebelumnya	1694
artikel selanjutnya	1694
artikel speichern	555
artikel sponsor	1724
artikel teilen	555
artikel terkait	1694
artikel verschenken	534
artikel versenden	555
artikel weitergeben	652
artikel weiterleiten	627
artikel zusammenfassen	601
artikeln sparad	3069
artikkel on tellijale	1173
artikkel sisaldab reklaamlinke	1182
artikkelen er automatisk generert	2278
artikkelen er beskyttet av opphavsrett	2276
artikkelen er forbeholdt abonnenter	2179
artikkelen er maskinoversatt	2278
artikkelen fortsetter under	2192
artikkelen fortsetter under bildet	2192
artikkelen leses av en syntetisk stemme	2257
artikkeli jatkuu mainoksen alla	1280
artikkeli on lukittu	1344
artikkeli on tuotettu automaattisesti	1356
artikkelin aiheet	1350
artiklen er automatisk genereret	513
artiklen er beskyttet af ophavsret	511
artiklen er indtalt af ai	492
artiklen er maskinoversat	513
arvostele resepti	61
""", 'as': """
as + lidas	2445
as mais lidas	2445
ascolta	1753
ascunde	2509
asetukset	1281
asiasanat	1286
ask a question	1008
ask ai	893
ask me later	792
ask our ai	893
ask our ai about this story	893
ask question	1008
assinar	2419
assinatura	2419
assinaturas	2419
assine	2419
assine agora	2419
assine nossa newsletter	2423
assuntos	2445
""", 'at': """
atidaryti	1944
ativar alertas	2475
atmesti	1954
attiva l'abbonamento	1741
attiva le notifiche	1797
attiva ora	1741
""", 'au': """
auch interessant	570
auch lesenswert	570
auch spannend	570
aucun commentaire	1411
audio	688	1046	2141
audio abspielen	607
audio downloaden	2140
audio generated by ai	1045
audio herunterladen	687
audio is ai-generated	1045
audio player is loading	1045
audio wird geladen	687
audio-datei herunterladen	687
auf bluesky teilen	555
auf die leseliste	652
auf die merkliste	627
auf einen blick	701
auf einer seite lesen	570
auf facebook posten	555
auf facebook teilen	555
auf linkedin teilen	555
auf mastodon teilen	555
auf pinterest merken	61
auf telegram teilen	555
auf twitter teilen	555
auf whatsapp teilen	555
auf x teilen	555
auf xing teilen	555
auf youtube anschauen	607
auf youtube ansehen	607
aufklappen	574	701
aus der redaktion	570
aus unserem shop	682
ausblenden	574
ausklappen	573	701
auswahl speichern	685
autentificare	2494
auteursrechtelijk beschermd	2159
author affiliations	1018
author archive	1057
author biographies	1018
author biography	1018
automaattinen toisto	1335
automatic translation	1068
automatically translated	1062
automatisch afspelen	2140
automatisch vertaald	2161
automatische incasso	2023
automatische vertaling	2162
automatische wiedergabe	687
automatisk afspilning	492
automatisk avspilling	2257
automatisk oversat	513
automatisk oversatt	2278
automatisk uppspelning	3043
automatska reprodukcija	2740
automatski prevedeno	2760
automatyczne odtwarzanie	2378
autoodtwarzanie	2378
autoplay	493	688	1046	2141	2258	3044
autoplay next video	1045
autor folgen	712
autor kontaktieren	700
autorin folgen	712
autorin kontaktieren	700
autoriser	1408
autre montant	1380
autres articles	1415
""", 'av': """
ava	1181
avaa	1289
avaa artikkeli	1344
avaa galleria	1350
avaa juttu	1344
avaa kartta	1289
avaa koko juttu	1271
avaa kuva	1350
avaa kuvagalleria	1350
avaa sovellus	1337
avainsanat	1286
avaliar receita	61
avalie esta receita	61
average rating # / # vote count: #	1006
average rating: #	1006
avgi din stemme her	2203
avgi stemme	2250
aviso legal	1112
avspillingshastighet	2257
avvis	2193
avvis alle	2193
avvisa	2978
avvisa alla	2978
""", 'ay': """
ayrica okuyun	3132
ayrintilar	3135
""", 'ba': """
baca berita lainnya	1720
baca juga	1694
baca nanti	1719
baca selengkapnya	1696
back # seconds	1045
back to home	1057
back to homepage	1057
back to overview	1057
back to the homepage	1057
back to top	852
bagikan	1686
bagikan artikel	1686
bagikan ke	1686
bagikan lewat whatsapp	1719
balas	1693
bank transfer	799
bankeinzug	533
bankoverschrijving	2023
bare for abonnenter	2266
""", 'be': """
be the first to answer	1008
be the first to reply	1008
be the first to review	1008
beantwoorden	2050	2164
bearbeitet	711
become a founding member	801
become a friend	794
become a member	794
become a paid subscriber	794
become a patron	794
become a sponsor	794
become a subscriber	801
become a supporter	794
become an insider	920
become an insider and start reading now	920
bedankt voor het aanmelden	2152
bedankt voor het stemmen	2132
bedankt voor je aanmelding	2087
bedankt voor je bericht	2152
bedankt voor je feedback	2084
bedankt voor je inschrijving	2029
bedankt voor je stem	2132
bedankt voor uw aanmelding	2087
bedankt voor uw bericht	2152
bedankt voor uw feedback	2084
bedankt voor uw stem	2132
bedankt! check je inbox	2152
bedste	516
bedste tilbud	502
beeld in beeld	2140
beeld-in-beeld	2140
begambleaware	1002
begrepen	2058
beheer toestemming	2138
bei facebook teilen	555
bei twitter teilen	555
bei whatsapp teilen	555
bei x teilen	555
beitrag auf instagram ansehen	599
beitrag auf x ansehen	599
beitrag laden	685
beitrag melden	710
beitrag mit freunden teilen	652
beitrag teilen	555
bekapcsolom	1646
bekijk # antwoorden	2163
bekijk aanbieding	2024
bekijk abonnementen	2149
bekijk alle abonnementen	2024
bekijk alle artikelen	2155
bekijk alle nieuwsbrieven	2087
bekijk alle reacties	2163
bekijk alle vacatures	2079
bekijk alles	2057
bekijk antwoorden	2163
bekijk de aanbiedingen	2024
bekijk de abonnementen	2149
bekijk de antwoorden	2132
bekijk de foto's	2155
bekijk de fotoserie	2155
bekijk de galerij	2155
bekijk de kaart	2058
bekijk de prijs	2135
bekijk de resultaten	2132
bekijk de uitslag	2132
bekijk de video	2081
bekijk deal	2135
bekijk details	2058
bekijk deze post op instagram	2074
bekijk deze post op x	2074
bekijk dit bericht op instagram	2074
bekijk dit bericht op x	2074
bekijk foto's	2057
bekijk fotoserie	2155
bekijk galerij	2155
bekijk het dossier	2155
bekijk het hele dossier	2155
bekijk in de webshop	2135
bekijk meer	2057
bekijk onze aanbiedingen	2094
bekijk ook	2054
bekijk op youtube	2081
bekijk prijs	2135
bekijk reacties	2050
bekijk resultaten	2058	2132
bekijk transcript	2140
bekijk video	2140
bekreft e-postadressen din	2269
beliebiger betrag	693
beliebt	570
beliebt bei unseren lesern	631
beliebte artikel	570
beliebteste	711
beliebteste artikel	570
beliebteste wahl	696
beliebteste zuerst	710
belki daha sonra	3116
beluister dit artikel	2081
benachrichtigungen einschalten	689
benutzername	696
benutzername oder e-mail-adresse	695
benzer haberler	19	3132
beoordeel dit recept	61
beranda	1696
berdonasi	1676
bereits registriert	534
bereits registriert? anmelden	534
bergabunglah dengan tim kami	1709
beri brez oglasov	2951
beri komentar	1693
beri nilai resep ini	61
bericht	2153
bericht laden	2138
bericht versturen	2152
berikutnya	1696
berita hari ini	1720
berita lain	1720
berita lainnya	19	1694
berita menarik lainnya	1720
berita pilihan	1694
berita populer	1694
berita terbaru	1694
berita terkait	1694
berita terkini	1694
berita utama	1694
berite brez omejitev	2935
berite v aplikaciji	2928
berlangganan	1677
berlangganan sekarang	1677
besked	505
beskyttet af ophavsretten	511
bespaar #%	2150
besplatna dostava	2737
best	1064
best deal	1053
best gelezen	2054
best value	1053
best verdi	2267
beste	2164
beste aanbieding	2094
beste deal	2150
beste keuze	2150
bestel het boek	2135
bestel hier het boek	2135
bestel kaarten	2135
bestel tickets	2135
bester preis	696
bestil billetter	488
bestil bogen	488
bestil nu	488
bestill billetter	2253
bestill boka	2253
bestill boken	2253
bestselger	2267
bestseller	502	696
betaal met ideal	2147
betaalde content	2167
betaalde inhoud	2044
betaalde samenwerking	2099
betaalmethode	2022
betaalmethoden	2022
betaalmethodes	2022
betal med kort	2264
betal med mobilepay	499
betal med vipps	2264
betala med swish	3050
betalt annonce	430
betalt indhold	430
betalt innhold	2284
betalt samarbeid	2284
betalt samarbejde	519
betalt samarbete	3070
betrag eingeben	532
betreff	698
bewaar	2039
bewaar artikel	2039
bewaar dit artikel	2095
bewaar dit artikel om later te lezen	2095
bewaar recept	61
bewaar voor later	2166
bewaren	2039
bewerte dieses rezept	61
bewerten sie diesen artikel	611
bez spama	2752
bez spamu	2390
bezahlte anzeige	632
bezahlte partnerschaft	632
bezahlte werbung	87
bezahlter inhalt	87	560
""", 'bi': """
bidra	2176	2960
bidrag	414
bienvenido	1085
bild anzeigen	574
bild i bild	3043
bild im bild	687
bild-i-bild	3043
bild-in-bild	687
bilde i bilde	2257
bilde-i-bilde	2257
bilder anzeigen	573
bildergalerie	570
bildergalerie ansehen	700
bildunterschrift anzeigen	700
bildunterschrift ausblenden	700
bildunterschrift einblenden	700
bilety early bird	2373
bilginizi sinayin	3134
billed annually	920
billed every # weeks	1052
billed monthly	920
billed yearly	1052
billede i billede	492
billede-i-billede	492
bitte bleiben sie fair und sachlich	611
bitte bleiben sie sachlich und fair	611
bitte versuchen sie es erneut	697
bize destek olun	3117
""", 'bl': """
bland dig i debatten	515
bleiben sie informiert	542
bli fast giver	2264
bli medlem	2176	2960
blijf op de hoogte	2029
bliv medlem	414
block	1071
blockera	3047
blockieren	690
bloker	496
blokiraj	2744	2930
blokker	2261
blokkeren	2144
blokovat	382
blokuj	2382
bluesky	824
""", 'bn': """
bns	1183	1946
bns inf	1946
bns/afp	1183
""", 'bo': """
boek bestellen	2135
boka biljett	3037
boka biljetter	3037
boka din plats	3037
boka plats	3037
boletim	2423
boletines	1092
boleto	2418
bonifico	1740
bonifico bancario	1740
bonus video	2680
book tickets	1040
book your place	1040
book your ticket	1040
book your tickets	1040
bookmark	823
bookmark this	823
bookmark this article	823
""", 'br': """
brak komentarzy	2314
branded content	1110	2099
breaking news	496
breaking news alerts	1049
breng je stem uit	2132
breng uw stem uit	2132
brez spama	2938
brought to you by	833
browse all	852
browse all newsletters	911
brugernavn	502
brugernavn eller e-mail	501
brukernavn	2267
brukernavn eller e-post	2266
brzina	2741
brzina reprodukcije	2740
""", 'bu': """
bu bir ilandir	87
bu bir reklamdir	87
bu haber faydali oldu mu	3131
buat akun	1677
bubble shooter	680
buch bestellen	682
buch kaufen	682
buffer	824
buka	1697
buka peta	1697
bunlari da okuyun	3132
buscar	1122	2448
butlletins	283
buy a copy	1040
buy at amazon	1036
buy from amazon	1036
buy it now	1003
buy licence	1060
buy licensing rights	1060
buy on amazon	1036
buy the book	1040
buy the book here	1040
buy tickets	1003
buy us a coffee	794
""", 'ca': """
cada aporte cuenta	1160
cada euro conta	2480
cada euro cuenta	1160
cada real conta	2480
cadastrar	2419
cadastre-se	2419
cadeau-artikel	2024
cadeaulink	2166
califica esta receta	61
cambiar mis preferencias	1142
cambiar preferencias de cookies	1142
cancel	793
cancel anytime	1052
cancelar respuesta	1115
capito	1771
captions	1046
captions off	1045
captions settings	1045
caratteri rimanenti: #	1794
cargar contenido	1112
cari	1696
carica altri	1770
carregando	2463
carregar mais	2448
carta di credito	1740
carte bancaire	1381
cast your vote	1037
categorias	2445
categorie	1767
categories	847
categorii	2506
""", 'ce': """
cele mai citite	2506
cele mai citite articole	2534
cele mai noi	2506
cele mai populare	2506
celoten zaslon	2926
cena dopravy	374
ceo ekran	2740
cerca	1770
cerrar	1079
ces articles devraient vous plaire	1459
cetak	1686
cetak artikel	1719
cetak halaman	1719
cetak resep	61
cevapla	3131
""", 'cg': """
cgu	1408
cgv	1408
""", 'ch': """
change text size	1065
chaque don compte	1454
chaque euro compte	1454
chargement du sondage	1446
charger plus	1418
chci darovat	300
check amazon	1036
check je inbox	2152
check price	1036
check price at amazon	1036
check prices	1036
check your email	957
check your inbox	957
check your spam folder	1054
chiedi alla nostra ia	1786
chiudi	1735
chiudi menu	1770
choisissez la formule qui vous convient	1455
choisissez un montant	1380
choisissez votre formule	1455
choose	1053
choose an amount	798
choose this plan	1052
choose your offer	1052
choose your own amount	1050
choose your payment method	798
choose your plan	801
choose your subscription	1052
""", 'ci': """
cijeli zaslon	2740
citation formats	1026
cite this article	1026
citi lasa	1979
citi raksti	1979
""", 'cl': """
clasificados	1110
click here	852
click on a star to rate it	1006
click to enlarge	852	1057
click to unmute	1045
cliquer ici pour partager	1401
close	793
close ad	1066
close extra sharing options	823
close gallery	1057
close image	1057
close menu	852
close share panel	823
close this message	792
clube do assinante	2467
""", 'co': """
codes promo	1406
codeword	1038
colabora	1080
collapse	852
comenta	1115
comentar	1115	2441
comentarii	2505
comentario	1115
comentarios	1115
comentaris	266
comentariu	2505
comente	2441
comment	824	842
comment deleted	1063
comment ne plus voir ce message	1372
comment policy	842
comment rules	1063
commenta	1763
commenta l'articolo	1763
commenta per primo	1763
commentaire	1411
commentaires	1411
commenter	1401	1411
commenter l'article	1411
commenti	1763
commenting guidelines	1063
commenting policy	1063
commenting rules	1063
commento	1763
commento in attesa di moderazione	1794
comments	842
comments off	842
commercial content	833
commercial feature	1066
commercieel partnerschap	2167
community guidelines	842
community rules	842
compare plans	801
comparte	1104
comparteix	266
comparteix a facebook	289
comparteix a whatsapp	289
comparteix a x	289
compartilhar	2431
compartilhar no linkedin	2431
compartilhar no twitter	2431
compartilhar no whatsapp	2431
compartilhar no x	2431
compartilhar por e-mail	2431
compartilhar via	2431
compartilhe	2431
compartilhe isso	2431
compartir	1104
compartir en	1104
compartir en bluesky	1104
compartir en linkedin	1104
compartir en telegram	1104
compartir en twitter	1104
compartir en x	1104
compartir por correo	1104
compartir por email	1104
complete coverage	847
compra questo numero	1789
compris	1419
comunicar erro	2441
concordo	2438
condiciones de uso	1112
condiciones generales	1112
conditions d'utilisation	1408
conditions de publication	1446
condividi	1753
condividi articolo	1753
condividi su	1753
condividi su facebook	1753
condividi su linkedin	1753
condividi su telegram	1753
condividi su twitter	1753
condividi su x	1753
condividi via email	1753
condivisioni	1753
condizioni d'uso	1760
conectare	2494
configura les galetes	272
configurar cookies	1112
confirm password	1052
connectez-vous	1382
connexion	1382
consent & continue	1043
consigliati	1767
consigliati per te	1767
consigue tu entrada	1146
consulta las esquelas de hoy	1146
consulta las normas de la comunidad	1151
consulta les esqueles	277
consulta todas nuestras newsletters	1157
consulter	1418
cont nou	2494
contact	852	1411	2050	2505
contact met de auteur	2155
contact met de redactie	2158
contact us	842
contact us securely	1059
contactez-nous	1411
contacto	1115
contactos	2441
contato	2441
contattaci	1763
contatti	1763
contenido de marca	1110
contenido de nuestros socios	1119
contenido elaborado por la marca	1146
contenido exclusivo	1085
contenido exclusivo para socios	1161
contenido externo	1142
contenido externo recomendado	1142
contenido ofrecido por	1110
contenido para suscriptores	1085
contenido patrocinado	1110
contenido promocionado	1110
contenido recomendado	1165
contenido relacionado	1119
contenido solo para usuarios registrados	1161
contenidos recomendados	1165
contenidos relacionados	1119
content from our partner	925
content from our partners	925
content from our sponsor	925
contenu commercial	1406
contenu de marque	1406
contenu externe	1438
contenu partenaire	1406
contenus partenaires	1406
contenuti correlati	1767
contenuti sponsorizzati	1758
contenuto esterno	1784
contenuto esterno consigliato	1784
contenuto per abbonati	1741
contenuto premium	1803
contenuto promozionale	1789
contenuto riservato	1741
contenuto riservato agli abbonati	1803
contenuto riservato agli utenti registrati	1803
contenuto sponsorizzato	1758
contingut exclusiu per a subscriptors	287
contingut extern	272
contingut extern recomanat	272
contingut ofert per	277
contingut patrocinat	266
continua a leggere	1770
continua amb apple	287
continua amb facebook	287
continua amb google	287
continua con apple	1803
continua con facebook	1803
continua con google	1803
continua depois da publicidade	2436
continua llegint	290
continua senza accettare	1760
continua senza sostenere	1735
continuar a ler	2448
continuar com apple	2482
continuar com facebook	2482
continuar com google	2482
continuar con apple	1161
continuar con facebook	1161
continuar con google	1161
continuar e fechar	2438
continuar lendo	2448
continuar leyendo	1122
continuar sem apoiar	2414
continuar sin donar	1079
continue	793
continue a ler	2445
continue lendo	2419
continue reading	847	852
continue reading below	833
continue reading the main story	833
continue reading with a subscription	801
continue to article	792
continue to site	1043
continue to the article	792
continue with ad blocker	1047
continue with apple	1052
continue with email	1052
continue with facebook	1052
continue with google	1052
continue with microsoft	1052
continue with x	1052
continue without accepting	838
continue without disabling	1047
continue without donating	792
continue without supporting	792
continue without supporting us	1047
continuer avec apple	1455
continuer avec facebook	1455
continuer avec google	1455
continuer la lecture	1382
continuer sans accepter	1408
continuer sans donner	1372
contribua	2415
contribuer	1373
contribuez	1411
contribuir	2415
contribuisci	1736
contribute now	794
contribute with google	794
contribuye	1080
controleer je inbox	2152
controleer uw inbox	2152
contul meu	2494
cook mode	61
cookie instellingen	2138
cookie notice	838
cookie policy	838	1760
cookie preferences	838
cookie-einstellungen	563
cookie-indstillinger	490
cookie-innstillinger	2255
cookie-instellingen	2046
cookie-instellingen aanpassen	2074
cookiebeleid	2046
cookieindstillinger	431
cookieinnstillinger	2255
cookieinstellingen	2138
cookiepolicy	2978
cookiepolitik	431
cookies	312	431	2046	2193	2978
cookies aanpassen	2074
cookies ablehnen	685
cookies accepteren	2138
cookies akzeptieren	563
cookies beheren	2138
cookies erlauben	685
cookies instellen	2046
cookies policy	838
cookies verwalten	685
cookies wijzigen	2074
cookies zulassen	685
cookievoorkeuren	2138
cookievoorkeuren aanpassen	2138
cookievoorkeuren wijzigen	2074
copia il link	1753
copia link	1753
copiar el enlace	1104
copiar enlace	1104
copiar link	1104	2431
copiar o link	2431
copied	823
copied to clipboard	922
copier l'url	1401
copier le lien	1401
copy	824
copy link	823	1686	3305
copy link copied	823
copy link to clipboard	823
copy this link	823
copy url	823
copyright notice	1060
copyright-hinweis	706
correctiebeleid	2158
correcties en aanvullingen	2158
corrections policy	842	1059
correlati	1767
cosa pensi di questo articolo	1786
count me in	811
country	1055
""", 'cr': """
crea un account	1741
crea un alert	1797
crear alerta	1156
crear cuenta	1085
crear una cuenta	1085
create a free account	801
create account	801
create an account	801
create free account	801
created with ai	893
credit card	799
credit or debit card	799
creditcard	2023
criar alerta	2475
criar conta	2419
cryptic crossword	1038
cryptogram	2133
""", 'cs': """
csatlakozz csapatunkhoz	1596
""", 'cu': """
current time	1045
current time #	1045
custom amount	793
""", 'cz': """
czas czytania # min	2321
czas trwania	2379
czas trwania #	2378
czyta syntezator mowy	2378
czytaj bez reklam	2405
czytaj dalej	2321
czytaj dalej za	2296
czytaj w aplikacji	2380
""", "d'": """
d'autres articles	1415
""", 'da': """
da li je ovo bilo korisno	2760
da non perdere	1767
da non perdere in edicola	1758
da, molim	2744
da, prosim	2930
daftar	1677
dagens korsord	3034
dagens krydsord	485
dagens kryssord	2250
dagens quiz	2250
daha fazla	3134
daha sonra	3116
daha sonra hatirlat	3116
daha sonra oku	3125
daily newsletter	811
dal web	1767
dalej	2318
dalies	1982
dalies ar rakstu	1977
dalintis	1936
dalintis facebook	1941
dalintis su draugais	1941
dalyvaukite apklausoje	1943
dans cet article	1415
darmowa dostawa	2373
darovat	300
darowizna na cele statutowe	2385
daruj	300	2866
das buch bestellen	682
das buch kaufen	682
das interessiert andere leser	570
das lesen andere	631
das neueste	570
das video kann in ihrem land nicht abgespielt werden	687
das video kann nicht abgespielt werden	687
das video konnte nicht abgespielt werden	687
das video konnte nicht geladen werden	687
date of birth	1055
datenschutz	563
datenschutz-einstellungen	563
datenschutz-manager	685
datenschutzeinstellungen	563
dauer	688
dauer #	688
dauerauftrag	529
dauerauftrag einrichten	693
dauerwerbung	560
""", 'de': """
de link is gekopieerd	2166
de samenvatting kan fouten bevatten	2076
de tekst gaat verder onder de foto	2044
de video is niet meer beschikbaar	2140
de video kan niet worden afgespeeld	2140
de videospeler wordt geladen	2140
deaktiver din adblocker	497
debat: skriv	434
debatregler	515
debatt: si din mening	2196
debatte	566
debatten er lukket	515
debattregler	2196
deconectare	2494
decrease font size	1065
decrease text size	1065
deel	2039
deel als cadeau	2166
deel artikel	2039
deel dit	2039
deel dit artikel	2039
deel dit bericht	2119
deel dit verhaal	2119
deel op facebook	2039
deel op twitter	2039
deel op x	2039
deel via	2095
deel via e-mail	2039
deel via whatsapp	2039
dein name	697
deine e-mail-adresse	542
deine meinung	566
deine nachricht	697
deine spende ist steuerlich absetzbar	693
deixa un comentari	266
deixe uma resposta	2441
deja un comentario	1115
deja una respuesta	1115
dejar de seguir	1156
dejar un comentario	1115
del	426	2188
del artikel	426
del artikkel	2188
del artikkelen	2188
del artiklen	426
del artiklen gratis	417
del med	426	2188
del saken gratis	2179
del som gave	2283
del via e-mail	426
del via e-post	2188
del via whatsapp	2283
dela	2973
dela artikel	2973
dela artikeln gratis	2963
dela med	2973
dela via e-post	2973
dela via mejl	2973
dela via whatsapp	3069
delen	2039
delen op bluesky	2095
delen op facebook	2039
delen op linkedin	2095
delen op whatsapp	2095
delen op x	2095
delen via	2095
delen via e-mail	2039
delen via facebook	2039
delen via twitter	2039
delen via whatsapp	2039
deli	2874
deli kot darilo	2950
deli na facebooku	2874
deli prek whatsappa	2950
delite	2874
delite to novico	2874
delite to zgodbo	2874
delivered daily	911
delivered to you	811
delivered weekdays	911
delivered weekly	911
demp	2257
dempen opheffen	2140
dengarkan	1686
denne videoen er ikke lenger tilgjengelig	2257
denne videoen er ikke tilgjengelig	2257
der er lukket for kommentarer	515
der inhalt kann nicht angezeigt werden	685
der opstod en fejl	504
der player wird geladen	687
der skete en fejl	504
der videoplayer wird geladen	687
deretter # kr/mnd til du sier opp	2179
derniers articles	1415
desa	266
desa l'article	289
deschide	2509
descriptions off	1045
descuentos	1110
desplegar	1123
desplegar redes sociales	1104
destacadas	1119
destacados	1119
destaques	2445
destek ol	3117
destek olun	3117
det er gratis at oprette en profil	417
det oppsto en feil	2269
det oppstod en feil	2269
detail	1697
details	574	853	2058
details anzeigen	574
detaily	319
detalhes	2449
detalii	2509
detaljer	443	2204	2989
detalles	1123
detaylar	3135
dettagli	1771
dette er en annonse	2192
dette er en plus-artikel	417
dette er en plussak	2179
dette felt er obligatorisk	504
dette feltet er obligatorisk	2269
dette indhold kan ikke vises	490
dette innholdet er ikke tilgjengelig	2255
dette innholdet kan ikke vises	2255
dette leser andre	2200
devamini oku	3134
devenez membre	1373
devenir membre	1373
deze audio is gemaakt met ai	2140
deze content is niet beschikbaar	2138
deze content kan niet worden getoond	2138
deze inhoud is niet beschikbaar	2138
deze inhoud kan niet worden getoond	2138
deze inhoud kan niet worden weergegeven	2138
deze video is niet beschikbaar	2074
deze video is niet beschikbaar in jouw land	2140
deze video is niet beschikbaar in uw land	2140
deze video is niet meer beschikbaar	2140
deze video kan in uw land niet worden afgespeeld	2140
deze video kan niet worden afgespeeld	2140
""", 'dh': """
dha	3138
""", 'di': """
di santrauka	1943
dicci la tua	1794
die meistgelesenen artikel	570
diesem autor folgen	712
diesem thema folgen	712
diesen artikel kommentieren	566
diesen artikel teilen	555
diesen artikel verschenken	627
diesen beitrag auf facebook ansehen	599
diesen beitrag auf instagram ansehen	599
diesen tweet ansehen	599
dieser artikel ist gesperrt	695
dieser autorin folgen	712
dieser inhalt kann hier nicht angezeigt werden	685
dieser inhalt kann nicht angezeigt werden	685
dieser kommentar wurde entfernt	710
dieser text wird automatisch vorgelesen	687
dieses feld ist ein pflichtfeld	697
dieses feld ist erforderlich	697
dieses video kann in ihrem land nicht abgespielt werden	687
digg	824
digital	1053	3053
digital subscription	801
digital-abo	534
digitalabo	534
digitale krant	2024
digitaler briefkasten	705
digite seu e-mail	2423
dimensione carattere	65
dimensione testo	65	1753
dimensiune text	65
din besked	504
din e-mail	422
din e-mailadresse	504
din e-post	2184	2968
din e-postadress	3055
din e-postadresse	2184
din email	504
din melding	2269
din stemme er registreret	485
din stemme er registrert	2250
din stemme er talt	2250
din stemme er talt med	485
dinle	3125
dirbk su mumis	1943
direct debit	799
direct lezen	2094
direct naar het recept	61
direct naar inhoud	2155
direct toegang	2094
direct verder lezen	2024
direkt zum rezept	61
direkte	493	2258
discussie	2050
discussion about this post	852
discussione chiusa	1763
diskuse	315
diskusia	2780
diskuter	2196
diskutera	2981
diskutieren	611
diskuze	315
dislike	1064
dismiss	793
dismiss this message	792
distribuie	2499
distribuie articolul	2499
distribuie pe facebook	2533
distribuie pe whatsapp	2533
dit artikel delen	2095
dit artikel is afgeschermd	2149
dit artikel is auteursrechtelijk beschermd	2159
dit artikel is vergrendeld	2149
dit artikel wordt voorgelezen door een computerstem	2140
dit bericht op instagram bekijken	2074
dit fragment is niet meer beschikbaar	2140
dit is een advertentie	2099
dit is een premium artikel	2094
dit navn	504
dit veld is verplicht	2152
dit vind je misschien ook leuk	2054
ditt meddelande	3055
ditt namn	3055
ditt navn	2269
diventa socio	1736
diventa sostenitore	1736
""", 'dl': """
dla zalogowanych	2387
""", 'dn': """
dnes ne	299
dnes nie	2784
""", 'do': """
do dossier	2393
do e-shopu	374
do fotogalerie	393
do galerie	393
do koszyka	2373
do mesmo autor	2445
do not sell my personal information	838
do not sell or share my personal information	838
do obchodu	374
do sklepu	2373
doar	2415
dodaj do koszyka	2373
dodaj kao preferirani izvor	2763
dodaj komentar	2874
dodaj komentarz	2314
dodaj kot prednostni vir	2949
dodaj med moje teme	2949
dodaj med prednostne vire	2949
dodaj u korpu	2737
dodaj u moje teme	2763
dodaj u preferirane izvore	2763
doe	2415
doe agora	2415
doe de test	2132
doe mee en win	2079
don mensuel	1373
don ponctuel	1373
don't have an account	1052
don't have an account? sign up	1052
don't miss	847
don't miss out	811
don't want to see this? remove ads	833
dona	1080	1736
dona adesso	1736
dona ahora	1080
dona ora	1736
dona'ns suport	259
donar	1080
donar ahora	1080
donasi	1676
donasi sekarang	1676
donate	794
donate become	794
donate by bank transfer	1050
donate by paypal	1050
donate crypto	1050
donate here	794
donate in cryptocurrency	1050
donate monthly	794
donate now	794
donate today	794
donate via bank transfer	1050
donate via paypal	1050
donate via stripe	1050
donate with card	1050
donate with paypal	1050
donaties zijn fiscaal aftrekbaar	2147
donation page	1050
donations are tax-deductible	916
donazione mensile	1736
donazione singola	1736
doneer	2020
doneer eenmalig	2147
doneer hier	2147
doneer maandelijks	2147
doneer nu	2020
doneer via bankoverschrijving	2147
doneer via ideal	2091
doneer via paypal	2147
doner	414	2176
donera	2960
donera nu	2960
doneren	2020
doniraj	2672	2866
doniraj enkratno	2933
doniraj jednokratno	2747
doniraj odmah	2672
doniraj putem paypala	2747
doniraj zdaj	2866
donirajte	2672	2866
donner	1373
doorgaan met apple	2149
doorgaan met facebook	2149
doorgaan met google	2149
doorgaan zonder uitschakelen	2145
doorsturen	2039
doprava zdarma	374
dopusti	2744
dopusti jednom	2738
dopusti obavijesti	2743
dopusti oglase	2746
dossier	570	1415	1767	2054
dossiers	570	1415	2054
dovoli	2930
dovoli enkrat	2924
dovoli obvestila	2929
dovoli oglase	2932
download (mp#	687
download audio	1045
download citation	1026
download data is not yet available	1026
download de podcast	2140
download episode	492
download lyd	492
download the audio	1045
download transcript	1045
downloaden in de app store	2142
dowolna kwota	2385
dozvoli	2744
dozvoli reklame	2746
""", 'dr': """
dra tillbaka samtycke	3041
drucken	555
drug znesek	2933
druge novice	19
drugi iznos	2747
drukuj	2306
drukuj przepis	61
""", 'du': """
du bruger adblock	497
du bruger en adblocker	497
du bruger en annonceblokering	497
du bruker adblock	2262
du bruker annonseblokkering	2262
du bruker en adblocker	2262
du bruker en annonseblokkerer	2262
du er nu tilmeldt	422
du er nu tilmeldt nyhedsbrevet	422
du folgst diesem thema	712
du har allerede stemt	2250
du har lest alle gratisartiklene dine	2266
du hast bereits abgestimmt	679
du kan altid afmelde dig	504
du kan til enhver tid afmelde dig	422
dukung jurnalisme independen	1676
dukung kami	1676
duration	1046
duration #	1046
duration time	1045
durch ki erstellt	708
duur	2141
duur #	2141
""", 'dy': """
dyskusja	2314
""", 'e-': """
e-avis	417	2179
e-edition	852
e-gazete	3118
e-mail	305	422	542	824	2299	2423	2555
e-mail adresa	2752
e-mail eingeben	542
e-mail eller brugernavn	501
e-mail lub login	2387
e-mail teilen	555
e-mail-adresse	542
e-mail-adresse eingeben	542
e-mail-adresse oder benutzername	695
e-mailadres	2029
e-mailadres of gebruikersnaam	2149
e-mailadresse	422
e-mailen	2039
e-paper	534	852
e-pasta adrese	2001
e-pasts	2001
e-post	1198	2184	2968
e-post eller brukernavn	2266
e-posta	3155
e-posta adresiniz	3155
e-posta adresinizi girin	3155
e-postadress	2968
e-postadresse	2184
e-postadressen din	2269
e-posti aadress	1198
e-tidning	2963
e-wydanie	2296
""", 'ea': """
early bird -liput	1331
early bird jegyek	1638
early bird tickets	1040
early bird tickets on sale now	1040
early bird vstupenky	374
early bird-biljetter	3037
early bird-billetter	2253
early bird-tickets	2135
early-bird tickets	1040
early-bird-tickets	682
eavis	2179
""", 'eb': """
ebben a cikkben	1657
""", 'ed': """
edasi lugemiseks logi sisse	1173
edellinen	1288
edellinen artikkeli	1350
edellinen juttu	1286
edellinen kuva	1350
edellinen sivu	1350
edited	1064
editor's choice	847
editor's pick	735	847
editor's picks	847
editors' choice	847
editors' picks	847
edizione digitale	1741
""", 'ee': """
eenmalig	2020
eenmalige donatie	2147
eenmalige gift	2147
eerste maand gratis	2094
""", 'ef': """
efterlad en kommentar	515
efternamn	3056
efternavn	505
eftertryk forbudt	511
""", 'eg': """
eget belopp	3050
""", 'ei': """
ei kiitos	1269
ei kommentteja	1358
ei nyt	1269
ei roskapostia	1347
ei tunnusta	1344
ei, kiitos	1269
eigen bedrag	2147
eigener betrag	693
eilmeldungen	690
eilmeldungen aktivieren	689
eilmeldungen erhalten	689
ein fehler ist aufgetreten	697
einblenden	574
einde advertentie	2167
einde van de advertentie	2167
einen kommentar hinterlassen	710
eingeloggt bleiben	695
einklappen	573	701
einloggen	534
einmalig	529
einmalig spenden	529
einschalten	690
einstellungen	563
einstellungen verwalten	685
einverstanden und weiter	685
einwilligen und weiter	685
einwilligung	563
einwilligung verwalten	685
einwilligung widerrufen	685
einwilligungen verwalten	685
""", 'ej': """
ej prenumerant	3052
""", 'ek': """
ekskl. fragt	488
eksklusivt for abonnenter	2266
eksklusivt for medlemmer	501
ekskluzivno za pretplatnike	2749
eksternt indhold	490
eksternt innhold	2255
""", 'el': """
elders op het web	2054
eldste	2281
elfelejtetted a jelszavad	1651
elfelejtettem a jelszavam	1651
elige una cantidad	1083
elk moment opzegbaar	2149
elke bijdrage helpt	2147
elke bijdrage telt	2091
elke donatie helpt	2147
elke donatie telt	2091
elke euro helpt	2147
elke euro telt	2091
elke vrijdag. gratis. geen spam	2152
eller	502	2267	3053
elolvasom	1596
els preus poden variar	277
elsewhere on the web	847
elta	1946
elta inf	1946
""", 'em': """
em alta	2445
em destaque	2445
email	811	824	2555
email (required	811
email address	811
email article	823
email or username	1052
email this	823
email to a friend	823
embed laden	685
emne	505	2270
emneord	2200
emner	439	2200
emner i artikkelen	2272
emner i artiklen	507
empfehlen	555	711
empfehlungen	570
empfehlungen der redaktion	570
empfohlen	696
empfohlen von outbrain	714
empfohlen von taboola	714
empfohlene artikel	570
empfohlener externer inhalt	563
empfohlener redaktioneller inhalt	563
""", 'en': """
en ce moment	1415
en continu	1415
en directo	1119
en este tema	1165
en otros medios	1119
en portada	1119
en savoir plus	1408	1418
encontrou algum erro	2441
encontrou um erro	2441
end of ad	1066
end of advert	1066
end of advertisement	1066
end of advertising	1066
ende der anzeige	714
ende der werbung	673
endre cookie-innstillinger	2255
endre samtykke	2255
engangsdonation	499
engangsgave	2176
enim loetud	1175
enkratna donacija	2933
enlace copiado	1104
enlace copiado al portapapeles	1164
enlarge	853
enlarge image	852
enlarge photo	1057
enlarge picture	1057
enlarge this image	852
enne kommenteerimist loe reegleid	1179
enregistrer	1401
enregistrer cet article	1458
enregistrer l'article	1458
enregistrer la recette	61
entdecken sie unsere newsletter	617
entendi	2449
entendido	1123
enter amount	798
enter your email address	811
enter your own amount	1050
entra	1741
entra nella conversazione	1794
entradas relacionadas	1119
entrar	1085	2419
entrar com apple	2482
entrar com facebook	2482
entrar com google	2482
entre	2419
entre com sua conta	2482
envia per correu	289
envia-ho per correu	289
enviar a un amigo	1164
enviar para um amigo	2484
enviar por correo	1104
enviar por e-mail	2431
enviar por email	1104
enviar por whatsapp	1104
envie de lire la suite	1455
envoyer par courriel	1458
envoyer par e-mail	1401
envoyer par email	1401
envoyer par mail	1401
""", 'ep': """
epaper	852
""", 'er': """
er der fejl i artiklen	434
er du abonnent	2266
er du allerede abonnent	417	2179
er du ikke abonnent	2266
er ging iets mis	2153
er ging iets mis. probeer het later opnieuw	2087
er ging iets mis. probeer het opnieuw	2152
er is een fout opgetreden	2152
er is een fout opgetreden. probeer het later opnieuw	2152
er is iets misgegaan	2087	2153
er is iets misgegaan. probeer het later opnieuw	2087
erfolgreich	698
erfolgreich abonniert	697
erfolgreich angemeldet	697
ergebnis anzeigen	679
ergebnisse anzeigen	574	679
erlauben	690
err/bns	1183
erstellt mit ki	601
""", 'es': """
es folgt werbung	673
es ist ein fehler aufgetreten	617
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	617
esci	1741
escolha do editor	2445
escolha o seu plano	2482
escolha seu plano	2482
escolha um valor	2417
escribe tu correo	1157
escribe tu email	1157
escribe un comentario	1115
escuchar	1104
espace partenaire	1406
espacio patrocinado	1146
espandi	1771
especiais	2445
esqueceu a senha	2419
esqueci minha senha	2419
esquelas	1146
esqueles	277
essai gratuit	1382
""", 'et': """
et pot interessar	263
et pots donar de baixa en qualsevol moment	283
et queden # articles gratis aquest mes	287
et recomanem	263
ethvert bidrag hjelper	2264
etichete	2506
etiketler	3132
etiquetas	1119	2445
etiquetes	290
ets subscriptor? identifica't	287
ett fel uppstod	3055
etternavn	2270
etunimi	1348
etusivu	1286	1288
etusivulle	1286
etwas ist schiefgelaufen	698
""", 'ev': """
every contribution counts	916
every contribution helps	1050
every contribution makes a difference	1050
every contribution, however small, makes a difference	1050
every dollar counts	916
every donation counts	916
every donation helps	1050
every donation helps, however small	1050
every donation makes a difference	1050
every donation, however small, helps	1050
every friday. free. no spam	1054
every gift counts	916
""", 'ex': """
excl. verzendkosten	2135
exclusief abonneevoordeel	2135
exclusief verzendkosten	2135
exclusief voor leden	2149
exclusiu per a subscriptors	287
exclusive content	801
exclusive for members	1052
exclusive for subscribers	1052
exclusive to members	1052
exclusive to subscribers	920
exclusivo assinantes	2419
exclusivo para assinantes	2482
expand	852
expand all	853
expand image	1057
expandera	2989
expandir	2449
explore	850
explore more	847
explore more on these topics	847
explore our newsletters	911
explore our subscription offers	920
explore subscription offers	920
export citation	1026
external content	891
external links	823
externe content	2074
externe inhalte	563
externe inhalte anzeigen	563
externe inhalte erlauben	563
externe inhoud	2074
externen inhalt anzeigen	563
externen inhalt laden	563
externer inhalt	563
externer inhalt konnte nicht geladen werden	599
""", 'ez': """
ezt is olvassa el	1594
""", 'fa': """
facebook	824
facebook messenger	824
facebook twitter	823
facebook twitter email	823
facebook twitter linkedin email	823
facebook twitter whatsapp	823
facebook x	823
fai il quiz	1794
fai il test	1794
fai una domanda su questo articolo	1786
faire un don	1373
fale conosco	2441
fandt du en fejl	434
fant du en feil	2196
fast geschafft	617	698
fast giver	2264
favorilere ekle	3125
favoris	1401
fazer login	2419
""", 'fe': """
featured articles	847
featured content	847
featured stories	847
fechar	2414	2448
feedback	566	842	2050
feedback geben	566
feedback geven	2161
feedback senden	708
fehler gefunden	566
fehler im artikel gefunden	566
fehler im text melden	705
fehler melden	566
fel i artikeln	2981
felirat	1643
feliratkozom	1599
feliratok	1643
feltet er obligatorisk	2269
fermer	1372
fermer le menu	1418
fes-te soci	259
fes-te subscriptor	259
fetching more	852
""", 'fi': """
fields marked with * are required	1054
fields marked with an asterisk are required	1054
fil info	1415
filed under	847	852
find out more	852
fique por dentro	2423
first name	811
fizetett tartalom	1589
""", 'fj': """
fjern annoncer	430
fjern annonser	2192
""", 'fl': """
flag	1064
flag as inappropriate	1063
flecha	1085
fler	2985
fler artiklar	2985
fler nyheter	2985
flere artikler	439	2200
flere artikler av forfatteren	2272
flere nyheder	439
flere nyheter	2200
flere saker	2200
flipboard	824
""", 'fo': """
foglald le a helyed	1638
fold ud	443
folge ich	712
folgen	556
folgen sie uns	556
follow	828
follow author	828
follow live	828
follow this author	828
follow this topic	828
follow topic	828
follow us	828
follow us on facebook	828
following	828
font size	823
fontin koko	65
fonttikoko	1361
for abonnenter	417	2179
for members only	1052
for subscribers	801
forbliv logget ind	501
forgot password	801
forgot your password	801
forma de pagamento	2417
forma de pago	1083
formas de pagamento	2417
formas de pago	1083
fornavn	505	2270
forrige	442	2203
forrige artikel	439
forrige artikkel	2200
forrige bilde	2272
forrige billede	507
forrige side	2272
forse in seguito	1735
forsiden	439	2200
fortsett med apple	2266
fortsett med e-post	2266
fortsett med facebook	2266
fortsett med google	2266
fortsett med vipps	2266
forward # seconds	1045
foto	1694
foto galeri	3132
fotogalerie zde	393
fotogalerija	1943
fotostrecke	570
fotostrecke ansehen	700
fotostrecke starten	700
fout gespot	2050
fout gevonden	2158
fout gezien	2050
fout melden	2058	2158
foutje gezien	2050
""", 'fr': """
fra vores butik	488
fra vores partnere	519
fra vores shop	488
frag unsere ki	601
fragen sie unsere ki	601
fragt kan tilkomme	488
frakt kommer i tillegg	2253
frakt tillkommer	3037
fraktkostnad tillkommer	3037
free amount	1050
free daily newsletter	811
free newsletter	811
free weekly newsletter	811
free. no spam	1054
freier beitrag	693
freier betrag	693
friss	1594
from around the web	847
from our advertisers	1066
from our partner	1066
from our partners	847
from our shop	1040
from our sponsor	833
from our sponsors	833
from our store	1040
from the web	847
""", 'fu': """
full coverage	847
full name	1054
full results	853
full score	853
full screen	1046
full skjerm	2257
fullscreen	852	1046
fullscreen image	1057
fullskjerm	2203
fundet en fejl	510
funnet en feil	2275
further reading on this site	847
""", 'fy': """
fyll ut feltet	2269
""", 'ga': """
ga akkoord	2046
ga akkoord en sluit	2138
ga naar de inhoud	2155
ga naar inhoud	2057
ga naar recept	61
ga verder met apple	2149
ga verder met facebook	2149
ga verder met google	2149
galerie ansehen	700
galerie anzeigen	700
galite bet kada atsisakyti prenumeratos	1936
gallery	1767
gamble responsibly	1002
ganzen artikel lesen	573
gavelenke	2283
gavelink	518
gaven gir skattefradrag	2264
gaver gir skattefradrag	2264
""", 'ge': """
ge bort artikel	3069
ge bort artikeln	2963
ge feedback	3064
gebruikersnaam	2150
gebruikersnaam of e-mailadres	2149
gebruiksvoorwaarden	2046
geef cadeau	2095
geef een reactie	2050
geef eenmalig	2147
geef feedback	2084
geef je mening	2161
geef je mening over dit artikel	2084
geen mening	2133
geen spam	2152
gegenereerd door ai	2076
gegenereerd met ai	2076
gegenereerd met een ai-stem	2140
gekopieerd	2166
gekopieerd naar klembord	2166
gelesen von einer synthetischen stimme	687
geluid aan	2140
geluid uit	2140
gem	426
gem artikel	426
gem artiklen til senere	426
gem indstillinger	490
gem opskrift	61
gem opskriften	61
gem til senere	426
gem valg	490
gemaakt door ai	2161
gemaakt met ai	2076
gemaakt met behulp van ai	2161
generated by ai	893
generated with ai	1062
genererad av ai	3064
genererad med ai	3064
genereret af ai	513
genereret med ai	513
generert av ki	2278
generert med ki	2278
generirano umjetnom inteligencijom	2760
generirao ai	2760
generisao ai	2760
gerade nicht	528
gerelateerd	2054
gerelateerd nieuws	2054
gerelateerde artikelen	2054
gerelateerde onderwerpen	2054
gerir cookies	2438
geschenklink	713
geschenklink erstellen	713
geschenklink kopieren	713
geschwindigkeit	688
geslo	2936
gesponsert	560
gesponserter beitrag	87	632
gesponserter inhalt	560
gesponsord	2044
gesponsorde content	2167
gesponsorde inhoud	2044
gestion des cookies	1408
gestionar cookies	1112
gestisci i cookie	1760
gestisci notifiche	1797
gestisci preferenze	1760
get alerts	828
get deal	1036
get digital access	801
get email updates	811
get licence	1060
get news alerts	1049
get started	801
get the daily email	811
get the newsletter	811
get this deal	1036
get tickets	1003
get your ticket	1040
get your tickets	1040
""", 'gi': """
gi bort artikkelen	2179
gi bort saken	2188
gi en engangsgave	2264
gi en gave	2264
gi et bidrag	2264
gi oss tilbakemelding	2278
gi skattefradrag	2264
gi tilbakemelding	2196
gift a subscription	801
gift article	801
gift link	1065
gift this article	801
gift this story	1065
giften zijn fiscaal aftrekbaar	2147
gilla	3067
gillar	3067
giv artiklen til en ven	426
giv en gave	499
giv en kop kaffe	499
giv et bidrag	499
giv feedback	513
giv os en kop kaffe	499
giv os feedback	434
give a gift	801
give a gift subscription	794
give another amount	1050
give as a gift	1065
give feedback	842
give monthly	794
give now	794
give this article	1065
give this article as a gift	1065
give today	794
give us feedback	842
gizle	3135
gizlilik	3128
""", 'gj': """
gjeldende tid	2257
gjeldende tid #	2257
gjord av ai	3064
""", 'gl': """
glasaj	2735
glasnost	2927
glasuj	2735	2921
glemt adgangskode	417
glemt din adgangskode	501
glemt dit kodeord	501
glemt kodeord	501
glemt passord	2179
glemt passordet	2266
""", 'go': """
go ad-free	1066
go to donation page	1050
go to homepage	1057
go to the donation page	1050
go to the homepage	1057
go to top	852
godkjenn	2193
godkjenn alle	2193
godta	2193
godta alle	2193
godta alle cookies	2255
godta alt	2255
godta og fortsett	2255
godta og lukk	2255
godta og vis	2255
google	824
google anzeigen	714
google news	824
google oglasi	2765
google plus	824
google-advertenties	2167
google-annoncer	519
google-annonser	3070
google-anzeigen	714
google-mainokset	1362
googlen mainokset	1362
got it	838
""", 'gr': """
gracias por suscribirte	1092
gracias por tu voto	1144
gracias por votar	1144
graj teraz	2370
gratis fragt	488
gratis frakt	2253
gratis proberen	2024
gratis verzending	2135
gratis. geen spam	2152
gratis. ingen spam	3055
grazie per aver votato	1786
grazie per il tuo feedback	1786
grazie per l'iscrizione	1748
grotere tekst	2166
""", 'gu': """
guarda anche	1767
guarda i risultati	1786
guarda l'article	289
guarda la gallery	1770
guardar	1104	2431
guardar en favoritos	1164
guardar para ler mais tarde	2484
guardar receita	61
guardar receta	61
guides d'achat	1415
gulir untuk lanjut membaca	1689
""", 'ha': """
haber faydali oldu mu	3131
haberi kaydet	3125
haberi nasil buldunuz	3131
haberi oynat	3134
haberi puanla	3131
haberi sesli dinle	3125
haberi sesli dinleyin	3125
haberi sesli dinleyin (# dk	3125
haberi yazdir	3125
haberin devami	3127	3134
haberin devami reklamdan sonra	3127
haberin tamami	3134
hacker news	824
hadiahkan artikel ini	1719
hae	1288
hai letto # articoli su # questo mese	1803
hai trovato un errore	1763
hai una segnalazione	1763
haku	1288
halaman berikutnya	1696
halaman selanjutnya	1696
halaman: #	1696
hallinnoi suostumuksia	1333
hallitse ilmoituksia	1338
hallitse suostumusta	1333
haluatko ilmoituksia	1338
haluatko saada ilmoituksia	1338
haluatko vastaanottaa ilmoituksia	1338
handelsbetingelser	431
hang be	1642
hang ki	1642
hantera cookies	2978
hantera dina samtycken	3041
hantera notiser	3046
hantera samtycke	3041
har du allerede en konto	417	2179
har du allerede en profil	501
har du allerede konto	2266
har du en god historie	510
har du en konto	501
har du fundet en fejl	510
har du fundet en fejl i artiklen	510
har du funnet en feil	2275
har du funnet en feil i artikkelen	2275
har du glemt adgangskoden	501
har du glemt din adgangskode	501
har du glemt passordet	2266
har du hittat ett fel	3061
har du hittat ett fel i texten	3061
har du ikke en konto	501
har du ikke et abonnement	501
har du ikke konto	2266
har du inget konto	3052
har du konto	2266
har du opdaget en fejl	510
har du redan ett konto	2963
har du tips	2275
har du tips i saken	2275
has oblidat la contrasenya	260
hastighed	493
hastighet	2258	3044
hasznos volt a cikk	1593
hasznos volt ez a cikk	1663
hata bildir	3131
hata bildirin	3131
haut de page	1418
have an account	801
have an account? sign in	801
have your say	842
havonta	1652
hazte miembro	1080
hazte premium	1161
hazte socia	1080
""", 'he': """
heb je al een account	2024
heb je hier iets aan	2161
heeft u al een account	2149
help mee	2020
help ons om dit te blijven doen	2091
hem	2988
hemeroteca	1085
hent episoden	492
hent flere	507
hent indhold	490
hepsini kabul et	3128
herinner me later	2019
herlaad de pagina	2146
hesabim	3118
hesabiniz var mi	3118
heslo	388	2843
het artikel gaat hieronder verder	2044
het laatste nieuws	2054
""", 'hi': """
hide	853
hide ad	833
hide caption	852
hide comments	842
hide password	1052
hide replies	1063
hide this ad	1066
hide this message	792
hide transcript	1045
hier anmelden	534
hier bestellen	682
hier einloggen	534
hier erfahren sie, wie das geht	692
hier finden sie informationen zum datenschutz	599
hier kaufen	682
hier spielen	679
highlights generated by artificial intelligence	893
hilfe	566
hinterlasse einen kommentar	710
hinterlassen sie einen kommentar	710
hinweis an die redaktion	611
hinweis geben	705
hinweis senden	705
hinweis zum datenschutz	563
hinweise anonym senden	705
hinweise zu diesem artikel	611
hitrost	2927
hitrost predvajanja	2926
hittade du ett fel	2981
hittat fel	2981
""", 'hj': """
hjem	442	2203
""", 'hl': """
hlasitost	379
hlasovat	315
hlasujte	371
hledat	318
""", 'ho': """
ho capito	1771
ho letto e accetto l'informativa sulla privacy	1799
hoe wij onze bronnen beschermen	2158
hold deg oppdatert	2184
hold dig opdateret	422
hold meg innlogget	2266
hold mig logget ind	501
home	852	1770	2057
hop til indhold	507
hop til indholdet	507
hop til opskrift	61
hop til opskriften	61
hopp til hovedinnhold	2272
hopp til innhold	2203
hopp til innholdet	2203
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	2084
house rules	842
how did we do	842
how to cite	1026
how to cite this article	1026
how to contact us securely	1059
how to disable ad blocker	1047
how to disable your ad blocker	1047
how to turn off your ad blocker	1047
how was this made	1062
how was this summary made	1062
how we protect our sources	1059
how we protect sources	1059
how we use ai	893
hoy no	1079
""", 'hu': """
hubungi kami	1693
huidige tijd	2140
huidige tijd #	2140
huisregels	2084
huomasitko virheen	1353
huomasitko virheen jutussa	1353
husk meg	2266
husk mig	501
""", 'hv': """
hva mener du? stem her	2203
hva synes du om denne saken	2196
hva synes du om saken	2196
hvad mener du? stem her	442
hvad synes du? stem her	442
hvala na glasanju	2734
hvala na glasu	2734
hvala na poruci	2752
hvala na registraciji	2752
hvala za glas	2920
hvala za sodelovanje v anketi	2920
hver fredag. gratis. ingen spam	2269
hver krone hjelper	2264
hver krone teller	2264
hvert bidrag hjelper	2264
hvorfor ser jeg denne annonce	519
hvorfor ser jeg denne annonsen	2284
hvorfor vises denne annonce	519
hvorfor vises denne annonsen	2284
""", 'i ': """
i accept	838
i agree	838
i already donated	792
i already gave	792
i already have a subscription	1052
i already have an account	1052
i am already a subscriber	1052
i betalt samarbete	3070
i commenti sono riservati agli abbonati	1794
i denne artikel	507
i denne artikkelen	2272
i denne saken	2272
i don't have an account	1052
i have an account	1052
i have disabled my ad blocker	1047
i have turned it off	1048
i have whitelisted this site	1047
i lettori hanno letto anche	1806
i prezzi potrebbero variare	1789
i samarbeid med	2192
i samarbejde med	430
i samarbete med	2977
i understand	853
""", "i'": """
i'll do it later	792
i'm already a subscriber	1052
i'm in	811
i've already donated	792
i've disabled adblock	1047
i've disabled it	1048
i've disabled my ad blocker	1047
i've turned it off	1048
i've whitelisted this site	1047
""", 'ic': """
ich bin bereits abonnent	695
ich bin schon abonnent	695
ich bin schon dabei	528
ich habe bereits ein abo	695
ich habe bereits ein konto	695
ich habe den adblocker ausgeschaltet	691
ich habe den adblocker deaktiviert	691
ich habe ein konto	695
ich habe ihn ausgeschaltet	692
ich habe ihn deaktiviert	692
ich habe meinen adblocker deaktiviert	691
ich habe schon ein abo	695
ich habe schon ein konto	695
ich habe schon gespendet	528
ich stimme zu	563
icymi	847
""", 'id': """
ideal	2023
identifiez-vous	1382
idi na recept	61
""", 'ie': """
iedere bijdrage helpt	2147
ielogojies	1977
ielogoties	1977
ievadi e-pastu	2001
ievadi savu e-pasta adresi	2001
""", 'ig': """
igraj odmah	2734
igraj zdaj	2920
""", 'ih': """
iha	3138
ihr feedback	566
ihr kommentar	566
ihr name	697
ihre e-mail-adresse	542
ihre meinung	566
ihre nachricht	697
ihre nachricht wurde gesendet	697
ihre spende ist steuerlich absetzbar	621
ihre stimme wurde gespeichert	679
""", 'ik': """
ik begrijp het	2058
ik heb al een account	2149
ik heb al gedoneerd	2019
ik heb een account	2149
ik heb hem uitgezet	2146
ik heb mijn adblocker uitgeschakeld	2145
ik heb mijn adblocker uitgezet	2145
ik steun al	2019
ikke abonnent	2266
ikke abonnent endnu	501
ikke i dag	413	2175
ikke nu	413
ikke tillat	2261
iklan	1689
iklan sponsor	1724
""", 'il': """
il mio account	1741
il tuo indirizzo email	1748
ilan	3127
ilgili haber	3132
ilgili haberler	3132
ilgili konular	3132
ili	2750
ilk ay # tl	3118
ilmainen toimitus	1331
ilmianna	1359
ilmianna kommentti	1358
ilmoita asiaton viesti	1358
ilmoita asiattomasta kommentista	1358
ilmoita mainoksesta	1362
ilmoita virhe	1353
ilmoittaudu webinaariin	1288
ilmoitukset	1339
ilmoitus	1280
ils ont lu aussi	1415
""", 'im': """
im liveblog	700
im shop ansehen	682
im shop kaufen	682
im trend	570
ime	2753	2939
ime i prezime	2753
ime in priimek	2939
immer anzeigen	685
immer entsperren	685
immer erlauben	685
immer informiert	542
immer informiert mit unserem whatsapp-service	673
impostazioni cookie	1760
impressum	563
impresszum	1660
imprimeix	266
imprimeix l'article	289
imprimeix la recepta	61
imprimer	1401
imprimer cet article	1458
imprimer cette recette	61
imprimer l'article	1401
imprimer la recette	61
imprimir	1104	2431
imprimir a receita	61
imprimir artigo	2484
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	3305
in case you missed it	847
in die zwischenablage kopiert	713
in diesem artikel	570
in dit artikel	2155
in evidenza	1767
in het nieuws	2054
in kooperation mit	560
in other news	847
in our shop	1040
in partnership with	833
in primo piano	1767
in this section	847
in winkelwagen	2135
in zwischenablage kopieren	555
increase font size	1065
increase text size	1065
indeks	1694
indhold fra vores partnere	519
indholdet er beskyttet af ophavsret	511
indholdet er blokeret	490
indholdet kan ikke vises	490
indicates required	1054
indicates required field	1054
indirizzo email	1748
indlejret indhold	490
indsend	505
indsend kommentar	515
indstillinger	431
indtast din e-mail	422
indtast din mail	422
indtast e-mail	422
info iklan	1709
infolettre	1391
infolettres	1391
informa d'un error	275
informar de un error	1151
informasjonskapsler	2193
informationen zum datenschutz	599
informativa sulla privacy	1760
informazione promozionale	1789
informazione pubblicitaria	87	1789
ingatkan saya nanti	1675
ingelogd blijven	2149
ingen bindingstid	2266
ingen bindningstid	3052
ingen holdning	486
ingen mening	2251
ingen spam	3055
ingen uppfattning	3035
ingesloten inhoud	2138
ingezonden mededeling	87	2099
ingrandisci	1770
ingresar	1085
inhalt	573
inhalt aktivieren	685
inhalt anzeigen	563
inhalt entsperren	685
inhalt freigeben	685
inhalt immer anzeigen	685
inhalt laden	560
inhalt teilen	555
inhalte aktivieren	685
inhalte anzeigen	563
inhalte entsperren	685
inhalte immer anzeigen	685
inhalte laden	685
inhalte unserer partner	714
inhaltsverzeichnis	573
inhoud laden	2138
inhoud niet beschikbaar	2138
inhoud tonen	2074
inhoud van onze partners	2167
inhoudsopgave	2057
inicio	1122
inkl. mwst	682
inkl. mwst. zzgl. versandkosten	682
inklappen	2058
inloggen	2024
inloggen met apple	2149
inloggen met facebook	2149
inloggen met google	2149
inna kwota	2385
inne teksty autora	2393
innebygd innhold	2255
innholdet er blokkert	2255
innholdet er ikke tilgjengelig	2255
innholdet kan ikke vises	2255
innstillinger	2193
innstillinger for informasjonskapsler	2255
innstillinger for personvern	2255
inschakelen	2144
inschrijven	2029
inscreva-se	2423
inscreva-se na newsletter	2423
inscription	1382
inscription gratuite	1451
inserisci il tuo indirizzo e-mail	1799
inserisci il tuo indirizzo email	1799
inserisci qui il tuo commento	1763
inserisci un indirizzo email valido	1799
insira o seu email	2477
insira seu e-mail	2477
instagram	824
instagram-inhalte erlauben	563
instellingen	2046
instellingen opslaan	2138
inte idag	2959
inte nu	2959	3047
inte prenumerant	3052
introdu adresa ta de email	2526
introduce tu email	1092
introductory offer	1052
invalid address	1054
invalid email	811
invalid email address	1054
invia a un amico	1805
invia commento	1763
invia per email	1753
invia via email	1753
inzerce	311
inzercia	2776
""", 'ir': """
ir a la receta	61
ir a los comentarios	1115
ir al contenido	1122
ir arriba	1122
ir para a receita	61
""", 'is': """
iscriviti	1748
iscriviti alla nostra newsletter	1748
iscriviti ora	1748
iscrizione completata	1799
isprintaj	2683
ispunite ovo polje	2752
""", 'iz': """
iz iste rubrike	2680
iz rubrike	2680	2871
izaberi	2750
izaberite iznos	2747
izaberite paket	2749
izaberite pretplatu	2749
izberi	2936
izberi znesek	2933
izberite	2936
izberite paket	2935
izberite znesek	2933
izbor urednice	2680
izbor urednika	2680
izdvajamo	2680
izklopi zvok	2926
izklopil sem blokator oglasov	2931
izklopite adblock	2931
izklopite blokator oglasov	2931
izpolnite to polje	2938
izpostavljeno	2871
izradila umjetna inteligencija	2760
izveido kontu	1977
""", "j'": """
j'accepte	1408
j'accepte de recevoir les offres des partenaires	1451
j'ai compris	1419
j'en profite	1382
""", 'ja': """
ja ets subscriptor	260
ja gerne	690
ja graag	2144
ja tack	3047
ja tak	496
ja takk	2261
ja tens compte	287
ja, benachrichtigen	689
ja, bitte	690
ja, doe maar	2144
ja, gerne	690
ja, gjerne	2261
ja, graag	2144
ja, ich will	529
ja, ik steun	2091
ja, ik wil de nieuwsbrief ontvangen	2087
ja, tack	3047
ja, tak	496
ja, takk	2261
jaa	1278
jaa artikkeli	1278
jaa facebookissa	1278
jaa juttu kaverille	1278
jaa lahjana	1361
jaa whatsappissa	1278
jaarlijks	2150
jaarlijks betalen	2149
jaarlijks gefactureerd	2149
jag har ett konto	3052
jag har redan ett konto	3052
jaga	1173
jaga artiklit	1173
jaga facebookis	1178
jaga lugu	1178
jaga seda artiklit	1178
jak vypnout adblock	383
jangan lewatkan	1694
jatka applella	1344
jatka facebookilla	1344
jatka googlella	1344
jatka lukemista	1271
jatka poistamatta	1340
jau esi abonents	1977
jau esi abonents? ielogojies	1977
jau prenumeruojate	1936
jau prenumeruojate? prisijunkite	1936
javascript er deaktiveret	492
javascript er deaktivert	2257
javascript je izklopljen	2926
javascript staat uit	2140
""", 'je': """
je aanmelding is gelukt	2087
je bent aangemeld	2152
je bent ingeschreven	2087
je bent nu ingeschreven	2087
je bericht	2152
je bericht is verzonden	2152
je bilo to koristno	2946
je commande	1442
je donne	1373
je donne mon avis	1446
je fais un don	1373
je gebruikt een adblocker	2145
je gebruikt een advertentieblokker	2145
je gift is fiscaal aftrekbaar	2147
je hebt al gestemd	2132
je hebt je limiet bereikt	2149
je hebt je succesvol aangemeld	2087
je kunt je op elk moment afmelden	2087
je li ovo bilo korisno	2760
je m'abonne	1382
je m'inscris	1391
je me connecte	1382
je naam	2152
je soutiens	1373
je stem is geregistreerd	2132
je stem is geteld	2132
je teste	1382
je volgt	2165
je volgt deze auteur	2165
je volgt deze auteur al	2165
je volgt dit onderwerp	2165
je volgt dit onderwerp al	2165
jeden freitag. kostenlos. kein spam	697
jeder beitrag hilft	693
jeder betrag hilft	693
jeder euro hilft	621
jederzeit abbestellbar	697
jederzeit abmeldbar	697
jednokratna donacija	2747
jednorazovo	2840
jednorazowo	2293
jeg har allerede en konto	2266
jeg har deaktiveret min adblocker	497
jeg har en konto	2266
jeg har konto	2266
jeg har skrudd av adblock	2262
jegyek itt	1638
jegyet veszek	1638
jegyezz meg	1651
jelentkezzen be	1581
jetzt abo sichern	626
jetzt abonnent werden	534
jetzt abonnieren	534
jetzt abstimmen	605	673
jetzt am gewinnspiel teilnehmen	605
jetzt anmelden	542
jetzt bestellen	534
jetzt bewerben	605
jetzt einloggen	534
jetzt einschalten	689
jetzt freischalten	534
jetzt helfen	529
jetzt im shop	682
jetzt im tv	570
jetzt karten sichern	605
jetzt kommentieren	566
jetzt kostenlos anmelden	542
jetzt kostenlos testen	534
jetzt mitdiskutieren	611
jetzt mitglied werden	529
jetzt mitmachen	605
jetzt mitraten	679
jetzt nicht	528
jetzt pinnen	61
jetzt platz sichern	682
jetzt registrieren	534
jetzt spenden	529
jetzt spielen	679
jetzt teilen	627
jetzt testen	534
jetzt ticket sichern	682
jetzt tickets sichern	605
jetzt upgraden	626
jetzt weiterlesen	695
jetzt zugang sichern	626
jetzt zustimmen	563
""", 'jo': """
jo tilaaja	1344
jocs i mots encreuats	277
join now	794
join our mailing list	811
join the conversation	842
join the debate	1063
join the discussion	842
join the discussion on discord	828
join us	794
joka perjantai. ilmaiseksi. ei roskapostia	1347
jokainen euro auttaa	1342
jokainen lahjoitus auttaa	1342
jotain meni vikaan	1348
jouw e-mailadres	2029
""", 'ju': """
jump to content	852
jump to recipe	61
jump to section	1057
jump to the recipe	61
jump to video	61
just nu	2985
juttu jatkuu alla	1280
juttu jatkuu kuvan alapuolella	1280
juttu jatkuu kuvan alla	1280
juttu jatkuu mainoksen alla	1280
juttu jatkuu videon alla	1280
juttu on tarkoitettu tilaajille	1271
juttu on tuotettu automaattisesti	1356
juttu on vain tilaajille	1271
juttuvinkki	1353
jutun aiheet	1350
juuri nyt	1286
""", 'ka': """
kabal	2251
kabale	486
kabul ediyorum	3128
kabul et	3128
kadarkoli se lahko odjavite	2938
kaffee spendieren	693
kaikki artikkelit	1350
kaikki jutut	1350
kaikki kirjoittajan artikkelit	1350
kaip jums patiko straipsnis	1942
kako izklopiti adblock	2931
kako izklopiti blokator oglasov	2931
kako varujemo svoje vire	2943
kako varujemo vire	2943
kamu mungkin suka	1720
kanske senare	2959
kanskje senere	2175
kapat	3116
kapcsolat	1593
kapcsolja be a javascriptet	1642
kapcsolja ki az adblockert	1647
karier	1709
karjera	1943
karte anzeigen	574
karte laden	563
kas artikkel oli kasulik	1179
kas lugu oli kasulik	1179
kasneje	2878	2930
kasnije	2688	2744
kasutustingimused	1191
kategori	1694
kategoriat	1286
kategorie	316	2318
kategorien	570
kategorier	439	2200	2985
kategoriler	3132
katkida bulun	3117
katso hinta	1331
katso kaikki	1350
katso kaikki tilaajaedut	1271
katso kuvagalleria	1288
katso kuvat	1288
katso tarjoukset	1331
katso tarjous	1331
katso tilaustarjoukset	1344
katso tilausvaihtoehdot	1344
katso tulokset	1328
katso tulos	1328
katso tuote	1331
katso video alta	1288
kaupastamme	1331
kaydet	3125
kaydol	3118
kayit ol	3118
kaynak: aa	3138
kaynak: dha	3138
kaynak: iha	3138
""", 'ke': """
kebijakan cookie	1692
kebijakan privasi	1692
kebijakan privasi | syarat dan ketentuan	1692
keep me logged in	1052
keep me signed in	1052
keep reading	847
kein spam	697
kein spam. jederzeit abbestellbar	697
keine angabe	680
keine meinung	680
keine neuigkeiten mehr verpassen	617
kelola cookie	1692
keluar	1677
kembali ke atas	1696
kereskedelmi tartalom	1668
kertalahjoitus	1270
keskustele	1285
keskustele asiallisesti	1285
keskustelu	1285
keskustelu on suljettu	1358
kesto	1336
kesto #	1336
keuze opslaan	2138
keuze van de redactie	2054
key points by ai	893
key takeaways by ai	893
""", 'ki': """
ki kann fehler machen	708
ki-generert	2279
ki-generert innhold	2278
ki-generert oppsummering	2203
ki-generiert	601
ki-generierte zusammenfassung	601
ki-oppsummering	2203	2279
ki-zusammenfassung	601	709
kiemelt	1594
kies	2150
kies abonnement	2149
kies een abonnement	2149
kies een bedrag	2022
kies je abonnement	2094
kies uw abonnement	2149
kies zelf een bedrag	2147
kiitos ilmoittautumisesta	1347
kiitos tilauksesta	1274
kiitos tilauksestasi	1274
kijk terug	2081
kingi artikkel	1178
kiosque	1382
kirim	1686
kirim ke teman	1719
kirim komentar	1693
kirjaudu	1271
kirjaudu applella	1344
kirjaudu ulos	1271
kirjoita kommentti	1285
kirjoita kommenttisi	1285
kirjoittaja on kansanedustaja	1297
kirjoittaja on kirjailija	1297
kirjoittaja on kolumnisti	1297
kirjoittaja on toimittaja	1297
kirjoittaja on vapaa toimittaja	1297
kirjoittaja on vapaa toimittaja ja kirjailija	1297
kirjoittajan muut jutut	1350
kirjuta kommentaar	1179
kiti skaito	1938
""", 'kl': """
klarna	533
klausies raidierakstu	1984
klausies rakstu	1982
klauskite dirbtinio intelekto	1942
klausykite straipsnio	1941
klausyti	1941
klausyti straipsnio	1941
klausyti straipsnio (# min	1941
kleinanzeigen	560
kleinere tekst	2166
klik om te vergroten	2155
klippet er ikke lenger tilgjengelig	2257
""", 'ko': """
kod pocztowy	2391
kodeord	502
kokeile maksutta	1271
kokeile nyt	1271
koko ruutu	1335
kokoruututila	1335
kolla din inkorg	3055
kolla priset	3037
komentar	1693
komentarai	1936
komentari	2683
komentarji	2874
komentarz	2314
komentarze	2314
komentiraj	2683	2874
komentirajte	2761
komentovat	401
komentuoti	1936
komentuoti gali tik registruoti vartotojai	1942
komercialna vsebina	2951
komment	1593
kommentaarid	1173
kommentar	566
kommentar abschicken	710
kommentar absenden	710
kommentar melden	710
kommentar schreiben	566
kommentar senden	710
kommentar verfassen	566
kommentare	566
kommentare ansehen	566
kommentare anzeigen	566
kommentare lesen	566
kommentare sortieren	710
kommentarer	434	2196	2981
kommentarer blir moderert	2196
kommentarer granskas innan publicering	2988
kommentarer modereres	442
kommentarerna modereras	2981
kommentarregeln	566
kommentarregler	2280
kommentarsregler	2981
kommenteeri	1173
kommenteerimine on suletud	1179
kommenteerimise reeglid	1179
kommenteerimiseks logi sisse	1179
kommentek	1593
kommenter	434	2196
kommentera	2981
kommentera artikeln	3066
kommentieren	566
kommentit	1285
kommentit tarkistetaan ennen julkaisua	1285
kommentoi	1285
kommentoi juttua	1358
kommentointi on suljettu	1285
kommercielt indhold	447
kommercielt samarbejde	430
kommersiellt samarbete	3070
kommersielt innhold	2208
kommersielt samarbeid	2192
kommerzieller inhalt	714
konec oglasa	2951
konec reklamy	405
koniec reklamy	2310
kontakt	315	434	566	2314
kontakt do redakcji	2396
kontakt forfatteren	2272
kontakt na redakci	396
kontakt na redakciu	2850
kontakt os	434
kontakt oss	2196
kontakt redaksjonen	2275
kontakt redaktionen	510
kontakt zur redaktion	705
kontakta oss	2981
kontakta redaktionen	3061
kontaktirajte autora	2755
kontaktirajte avtorja	2941
kontaktirajte redakciju	2757
kontaktovat autora	393
kontaktovat redakci	396
konten berbayar	1724
konten bersponsor	1689
konten premium	1677	1719
konten promosi	1724
konten sponsor	1689
konto erstellen	534
kontrollera din inkorg	3055
kontynuuj przez apple	2387
kontynuuj przez facebook	2387
kontynuuj przez google	2387
kontynuuj z apple	2387
kontynuuj z facebookiem	2387
kontynuuj z google	2387
konular	3132
koop een kop koffie voor ons	2147
koop een licentie	2159
koop het boek	2135
koop je tickets	2135
koop kaarten	2135
koop nu	2135
koop tickets	2135
kopeeri link	1173
kopieer de link	2039
kopieer deze link	2119
kopieer link	2039
kopier gavelenke	2283
kopier gavelink	518
kopier lenka	2188
kopier lenke	2188
kopier lenken	2188
kopier link	426
kopier linket	426
kopierat till urklipp	3069
kopieren	555
kopieret	518
kopieret til udklipsholder	518
kopiering forbudt	2276
kopiert	2283
kopiert til utklippstavlen	2283
kopioi linkki	1278
kopiointi kielletty	1354
kopioitu	1361
kopiraj link	2683
kopiraj povezavo	2874
kopiraj poveznicu	2683
kopirajte link	2683
kopirajte poveznicu	2683
kopiranje prepovedano	2944
kopiranje zabranjeno	2758
kopirano	2764	2950
kopiuj link	2306
kopyala	3125
koristite adblock	2745
koristite adblocker	2745
koristite blokator oglasa	2745
korrekturhinweis senden	611
korsord	3035
kort fortalt - lavet med ai	442
korzystasz z adblocka	2383
kostenlos abonnieren	542
kostenlos registrieren	534
kostenlos testen	534
kostenlos. kein spam	697
koszty dostawy	2373
koupit e-knihu	374
koupit knihu	374
koupit licenci	397
koupit vstupenku	374
koupit vstupenky	374
""", 'kr': """
kraj oglasa	2765
kraj reklame	2765
krant	2024
kreditkarte	533
kreditkarte / klarna	533
kreiraj nalog	2673
krijg direct toegang	2094
kruiswoord	2133
kruiswoordpuzzel	2133
krydsord	486
kryssord	2251
""", 'ku': """
kuidas lugu meeldis	1179
kumppaneiltamme	1362
kun for medlemmer	2266
kup bilet	2373
kup bilety	2373
kup bilety teraz	2373
kup e-book	2373
kup magazyn	2373
kup najnowszy numer	2373
kup prawa do publikacji	2397
kup teraz	2373
kup wydanie	2373
kupi karte	2737
kupi kartu	2737
kupi knjigo	2923
kupi knjigu	2737
kupi licenco	2944
kupi licencu	2758
kupi odmah	2737
kupi pretplatu	2673
kupi ulaznice	2737
kupi vstopnice	2923
kupi vstopnico	2923
kupi zdaj	2923
kupite karte	2737
kupite knjigu	2737
kupite ulaznice	2737
kupite vstopnice	2923
kupte si knihu	374
kupte si vstupenky	374
kurzlink kopieren	652
kuukausilahjoitus	1270
kuukausilaskutus	1344
kuukausittain	1345
kuula	1178
kuula artiklit	1178
kuula artiklit (# min	1178
kuula lugu	1178
kuula saadet	1180
kuula saadet siit	1180
kuuntele	1278
kuuntele jakso	1278
kuva kuvassa	1335
""", 'kv': """
kvalita	379	2834
kviz dana	2734
kviz dneva	2920
kvkk	3128
""", "l'": """
l'actu en direct	1415
l'article continue ci-dessous	1406
l'article en # points	1440
l'articolo in breve	1786
l'essentiel	1415
""", 'la': """
la newsletter	1391	1748
la redazione consiglia	1767
la tua e-mail	1748
laad bericht	2138
laad inhoud	2138
laad meer	2057
laad meer artikelen	2155
laad video	2138
laajenna	1289
laat een reactie achter	2163
laat je dit artikel voorlezen	2081
laat voorlezen	2039
laatste nieuws	2054
laatu	1336
ladataan soitinta	1335
ladataan videota	1335
ladda fler	2988
ladda fler artiklar	3058
ladda karta	3041
ladda ner ljud	3043
ladda om sidan	3049
ladda tweet	3041
ladda video	3041
laddar spelaren	3043
laddar video	3043
laget av ai	2278
laget av ki	2278
laget med hjelp av ki	2278
laget med ki	2278
lagi ramai	1720
lagre	2188
lagre artikkel	2188
lagre innstillinger	2255
lagre oppskrift	61
lagre oppskriften	61
lagre saken	2188
lagre saken til senere	2188
lagre til senere	2188
lagre valg	2255
lahjalinkki	1361
lahjoita	1270
lahjoita artikkeli	1361
lahjoita kerran	1342
lahjoita kuukausittain	1342
lahjoita mobilepaylla	1342
lahjoita nyt	1270
lahjoita tilisiirrolla	1342
lahjoitussivulle	1342
lain kali	1675
lainnya	1694
laisser un commentaire	1411
laissez un commentaire	1411
lajittele	1359
langganan	1677
langsung ke resep	61
lanjut baca di bawah	1689
lanjutkan dengan konten	1689
lanjutkan membaca	1696
laporkan	1693
laporkan kesalahan	1697
larger text	1065
lascia un commento	1763
lascia un feedback	1786
laskutetaan vuosittain	1344
last flere	2203
last inn flere	2272
last inn innhold	2255
last inn innlegg	2255
last inn video	2255
last innhold	2255
last innlegg	2255
last name	811
last ned episoden	2257
last ned lyd	2257
laster spiller	2257
laster video	2257
lastschrift	533
lataa app storessa	1337
lataa app storesta	1337
lataa julkaisu	1333
lataa sivu uudelleen	1341
lataa twiitti	1333
lataa video	1333
later	1071	2019	2144
later lezen	2095
latest	847
latest articles	847
latest edition	852
latest headlines	847
latest news	847
latest posts	847
latest stories	847
latest updates	847
latest videos	847
latest videos from	847
lavet af ai	513
lavet med ai	513
lavora con noi	1789
""", 'le': """
le direct	1415
le fil	1415
le journal du jour	1382
le nostre newsletter	1748
le plus lu	1415
le puede interesar	1119
le recomendamos	1119
le ultime notizie	1767
learn more	852
learn more about cookies	838
leave a comment	842
leave a reply	842
leave a tip	794
leave feedback	842
lectura de # minutos	1104
lectura: # min	1104
lecture # min	1418
lecture # minutes	1401
lecture : # min	1401
ledenvoordeel	2135
leer noticia completa	1122
lees advertentievrij	2167
lees de reacties	2050
lees direct verder	2094
lees het hele artikel	2155
lees het hele verhaal	2155
lees het liveblog	2155
lees het transcript	2140
lees het volledige artikel	2155
lees meer	2054	2057
lees meer over	2054
lees minder	2155
lees onze huisregels	2084
lees ook	2054
lees verder	2024	2054	2057
lees verder na de advertentie	2044
lees verder onder de afbeelding	2044
lees verder onder de foto	2044
lees volledig artikel	2155
lees voor	2039
lees zonder advertenties	2167
leeslijst	2095
leestijd	2057
leestijd # min	2057
legfrissebb	1594	1665
legg i handlekurv	2253
legg igjen en kommentar	2196
legg igjen kommentar	2280
legg oss til som foretrukket kilde	2282
legg til i mine temaer	2282
legg til kommentar	2280
legg til som foretrukket kilde	2282
leggi anche	1767
leggi dopo	1805
leggi i commenti	1763
leggi il documento	1771
leggi il giornale	1741
leggi l'articolo	1770
leggi l'articolo completo	1770
leggi senza limiti	1803
leggi sull'app	1797
leggi tutto	1770
leggi tutto con un abbonamento	1741
leggi tutto su	1767
legjobb	1665
legolvasottabb	1594
legolvasottabbak	1594
leia mais	2445	2448
leia os termos de uso e as regras da comunidade	2473
leia sem limites	2482
leitura: # min	2431
lembrar mais tarde	2414
lembre-me mais tarde	2414
lengde #	2258
lenke kopiert	2188
lenken er kopiert	2188
lenken kopiert	2188
ler mais	2448
ler mais tarde	2484
les articles les plus lus	1459
les derniers articles	1415
les flere	2200
les hele artikkelen	2272
les hele saken	2203
les kommentarer	2196
les lecteurs ont aussi lu	1415
les mer	2200	2203
les mer om	2200
les mindre	2272
les plus lues	1415
les plus lus	1415
les saken i appen	2259
les senere	2188
les tops	1415
les transkripsjon	2257
les uten annonser	2284
les uten grenser	2266
les videre	2179
lesedauer	573
lesedauer: # minuten	573
lesen sie auch	570
lesen sie dazu	570
lesen sie hier	570
lesen sie mehr	570
leserangebot	682
leserangebote	682
leserbriefe	566
leserempfehlung	710
leserempfehlungen	710
leserkommentare	566
leserreise	682
leserreisen	682
leserreiser	2253
lesertilbud	2253
lesetid # min	2203
lesetipp	570
lesetipps	570
lesezeit: # min	573
lesezeit: # minuten	573
lest av en syntetisk stemme	2257
lest opp av en robot	2188
lest opp av en syntetisk stemme	2188
lest opp av syntetisk stemme	2257
leta	1987
leta/afp	1987
letno	2936
lettergrootte	65
lettura # min	1753
leuk	2164
lezersaanbieding	2135
lezersaanbiedingen	2135
lezersreis	2135
lezersreizen	2135
lezersvoordeel	2135
""", 'li': """
license our content	1060
license this article	1060
license this content	1060
license this story	1060
licensiera artikeln	3062
licensing rights	1060
licentie aanvragen	2159
licentie kopen	2159
lige nu	439
lihat artikel asli	1719
lihat detail	1697
lihat hasil	1697
lihat juga	1694
lihat komentar	1693
lihat lainnya	1696
lihat peta	1697
lihat resep	61
lihat selengkapnya	1696
lihat semua	1696
liitu uudiskirjaga	1198
lik	2281
like	1064
like loading	823
like this	823
liker	2281
likes	1064
limited time offer	801
limited-time offer	920
line	824
link	824
link berhasil disalin	1719
link copiado	2431
link copiat	2533
link copiato	1753
link copiato negli appunti	1805
link copied	823
link copied bookmark	823
link copied successfully	1065
link copied to clipboard	823
link er kopieret	426
link er kopieret til udklipsholderen	426
link gekopieerd	2039
link has been copied	1065
link in die zwischenablage kopiert	627
link je kopiran	2764
link kopeeritud	1178
link kopieren	555
link kopieret	426
link kopiert	555
link kopiran	2683
link kopyalandi	3125
link on kopeeritud	1178
link skopiowany	2404
link sudah disalin	1719
link wurde in die zwischenablage kopiert	627
link wurde kopiert	627
link zum artikel kopieren	627
link zum inhalt	563
link zum teilen kopieren	673
link zum youtube-inhalt	563
linkedin	824
linket er kopieret	518
linki kopyala	3125
linkki kopioitu	1278
linkki on kopioitu	1361
links	570
lire aussi	1415
lire l'article	1418
lire l'article complet	1418
lire la suite	1418
lire le document	1419
lire les commentaires	1411
lire plus	1415	1418
lire plus tard	1401
lisa kommentaar	1173
listen	823
listen # min	823
listen above	900
listen below	900
listen here	900
listen now	823
listen on apple	900
listen on apple podcasts	900
listen on spotify	900
listen on youtube	900
litterointi	1336
live	570
live stream	1046
live tv	847
lizenz anfragen	706
lizenzen erwerben	706
lizenzrechte erwerben	706
""", 'lj': """
ljud	3044
ljud av	3043
""", 'lo': """
lo + visto	1119
lo esencial en # segundos	1144
lo quiero	1161
load comments	842	1043
load content	838
load embed	1043
load external content	1043
load map	1043
load more	852
load more articles	852
load more comments	842
load more replies	1063
load more stories	852
load post	1043
load tweet	1043
load video	1043
loaded #%	1045
loaded: #%	1045
loading	823
loading ad	833
loading more	852
loading player	1045
loe edasi	1173
loe edasi tellijana	1173
loe hiljem	1178
loe ka	1175
loe kommentaare	1179
loe lisa	1180
loe lisaks	1175
loe rohkem	1180
loe veel	1175
loetumad	1175
log in	801	2024
log in / register	801
log in met apple	2149
log in met google	2149
log in or sign up	801
log in to comment	842
log in to reply	842
log in with apple	1052
log in with email	1052
log in with facebook	1052
log in with google	1052
log ind	417
log ind med apple	501
log ind med e-mail	501
log ind med mitid	501
log out	801
log ud	417
logare	2494
logg inn	2179
logg inn med apple	2266
logg inn med bankid	2266
logg inn med e-post	2266
logg inn med vipps	2266
logg ut	2179
logga in	2963
logga in med apple	3052
logga in med bankid	3052
logga in med e-post	3052
logga ut	2963
logi sisse	1173
logi sisse, et kommenteerida	1179
login	534	801	1677	1741	2388	2419	2494
login / register	801
login lub e-mail	2387
logout	801
lompat ke resep	61
loo konto	1173
loo tasuta konto	1173
lopeta seuraaminen	1360
los comentarios son exclusivos para suscriptores	1151
los de puzzel op	2132
los precios pueden variar	1146
lozinka	2750
""", 'lu': """
lub	2388
lue ensin sovelluksesta	1337
lue ilman mainoksia	1362
lue koko juttu	1288
lue kommentit	1285
lue litterointi	1335
lue rajattomasti	1271
lue seuraavaksi	19	1286
lue sovelluksessa	1337
luetuimmat	1286
luetuimmat jutut	1286
lugemiseks osta artikkel	1173
luister	2039
luister dit artikel	2081
luister hier	2081
luister nu	2081
luister op spotify	2081
luister via spotify	2081
luk	413
luk annonce	519
luk galleri	507
lukijakysely	1328
lukijamatka	1331
lukijamatkat	1331
lukijatarjoukset	1331
lukijatarjous	1331
lukk	2175
lukk annonse	2284
lukk galleri	2272
lukuaika # min	1288
luo ilmainen tunnus	1271
luo maksuton tunnus	1271
luo tunnus	1271
lupa kata sandi	1677
lupa password	1677
""", 'ly': """
lyd av	2257
lyd fra	492
lyd til	492
lyden er ai-genereret	492
lyden er ki-generert	2257
lydstyrke	493
lyssna	2973
lyt	426
lytt	2188
lytt til saken	2188
""", "m'": """
m'abonner	1382
m'inscrire	1391
""", 'ma': """
maak een account	2024
maandelijks	2020	2150
maandelijks betalen	2149
maandelijks doneren	2147
maandelijkse donatie	2147
machinaal vertaald	2161
machine translation	1068
machinevertaling	2162
mahjong	372	486	680	1038	1329	1636	2133	2251	2371	2735	2827	2921	3035
mai mult	2508
mai multe	2508
mail	824	2039
mailen	555
mainoksen loppu	1362
mainokset	1280
mainos	1280
mainos - juttu jatkuu alla	1280
mainos alkaa	1280
mainos loppuu	1362
mais	2448
mais artigos	2445
mais comentadas	2445
mais lidas	2445
mais lidos	2445
mais populares	2445
mais tarde	2414
mais vistas	2445
mais vistos	2445
make a donation	794
maksa mobilepaylla	1342
manage alerts	1049
manage consent	838
manage cookies	838
manage my account	801
manage notifications	1049
manage options	838
manage preferences	838
manage settings	838
manage subscription	801
manage your newsletters	911
mantengamos un debate respetuoso	1151
mantente informado	1092
maradjak bejelentkezve	1651
maskinoversat	513
maskinoversatt	2278
maskinoversettelse	2279
masquer	1419
mastodon	824
masuk	1677
masuk / daftar	1677
masz ciekawy temat	2396
max	2561
maybe later	792
""", 'me': """
me connecter	1382
me le rappeler plus tard	1372
meddelande	3056
media caption	852
medlemsfordel	2253
medlemsfordele	488
medlemsfordeler	2253
meer	2054
meer artikelen	2054
meer informatie	2046
meer laden	2057
meer lezen	2054
meer nieuws	2054
meer over	2054
meer over dit onderwerp	2054
meer tonen	2057
meer weergeven	2155
meest bekeken	2054
meest gedeeld	2054
meest gekozen	2094	2150
meest gelezen	2054
meghallgatom	1587
meghallgatom a cikket	1642
megosztom	1587
megrendelem	1638
mehr anzeigen	573
mehr artikel	570
mehr artikel laden	700
mehr aus	570
mehr aus dem ressort	570
mehr details	574
mehr erfahren	563
mehr informationen	570
mehr laden	566	573
mehr lesen	570	573
mehr nach dieser anzeige	560
mehr news	570
mehr themen	570
mehr von diesem autor	570
mehr von uns	570
mehr zu diesem thema	570
mehr zum artikel	570
mehr zum thema	570
mein konto	534
meine themen	712
meist gelesen	570
meistgeklickt	570
meistgelesen	570
meistgelesene artikel	570
meistkommentiert	570
mejla	2973
mejla skribenten	3058
meld	2164
meld advertentie	2167
meld een fout	2050
meld feil	2204	2275
meld fejl	443	510
meld fout	2084
meld fra om feil	2196
meld je aan	2029
meld kommentar	2280
meld reactie	2163
melden	711
melding	2270
meldingen	2144
meldingen aanzetten	2143
meldingen beheren	2143
meldingen toestaan	2143
melodikrysset	3035
member-only story	852
members only	801
mengerti	1697
meniu	2508
meno	2846
meno a priezvisko	2846
menu	318	442	852	1418	1696	1770	2057	2321	2448	3317
meny	2203	2988
mer fra	2200
mer nyheter	2985
mer om	2200	2985
merci de votre inscription	1391
merci pour votre retour	1440
merci pour votre vote	1446
mere fra	439
mere om	439
merk betalingen gave	2264
merken	534	555
merkliste	534
message	824	1055
message from our partner	1066
message publicitaire	1406
messaggio promozionale	1758
messaggio pubblicitario	1789
messenger	824
mest delat	2985
mest delt	2200
mest delte	439
mest lest	2200
mest leste	2200
mest likte	2281
mesto	2846
met ai gemaakt	2076
metodi di pagamento	1739
metodo di pagamento	1739
mettre en favori	1401
""", 'mi': """
mi cuenta	1085
mida del text	65
mijn account	2024
mijn onderwerpen	2165
mijn profiel	2024
min konto	417
min side	417	2179
minden cikk	1657
minder tonen	2155
minder weergeven	2155
mindet elfogadom	1640
mindre tekst	2283
mindre text	3069
mine avalehele	1180
mine emner	517
mine retsepti juurde	61
mine temaer	2282
minha conta	2419
mini crossword	1038
minulla on jo tunnus	1344
minulla on tili	1344
minulla on tunnus	1344
mis niets	2029
missa inget	2968
missa inte	2985
misschien later	2019
misschien ook interessant	2054
mit * gekennzeichnete felder sind pflichtfelder	697
mit * markierte felder sind pflichtfelder	697
mit apple anmelden	695
mit apple fortfahren	695
mit e-mail anmelden	695
mit facebook anmelden	695
mit facebook fortfahren	695
mit freunden teilen	652
mit google anmelden	695
mit google fortfahren	695
mit ki erstellt	601
mit ki generiert	708
mit ki-stimme vorgelesen	687
mit paypal spenden	693
mit werbung lesen	685
mit werbung weiterlesen	685
mitdiskutieren	566
mitglied werden	529
mitmachen und gewinnen	605
mitt konto	2963
mitteilungen aktivieren	689
mitteilungen erlauben	689
""", 'mo': """
mobilepay et bidrag	499
mode de paiement	1380
modes de paiement	1380
modifica le preferenze sui cookie	1784
modifica preferenze	1784
modifier mes choix	1438
moj profil	2673	2867
moje konto	2296
moje tematy	2403
moje teme	2763	2949
mon compte	1382
mon espace	1382
monatlich	529
monatlich abgerechnet	695
monatlich spenden	529
monatliche zahlung	695
montant libre	1380
monthly	793
monthly contribution	798
morda pozneje	2929
morda vas zanima	2871
more	850
more articles	847
more by the author	1057
more citation formats	1026
more coverage	847
more details	853
more for you	924
more from	847
more from this author	847
more from us	924
more headlines	847
more in this section	924
more in this series	847
more like this	847
more news	847
more newsletters	911
more on this story	847
more on this topic	847
more options	838
more sharing options	823
more stories	847
more stories like this	847
more stories you may like	847
more to explore	847
more to read	847
more top stories	847
most commented	847
most discussed	847
most emailed	847
most liked	842
most nem	1578
most popular	847	1053
most read	847
most read stories	924
most recent	847
most recommended	1063
most replies	1063
most shared	847
most viewed	847
most watched	847
mostra altro	1770
mostra contenuto	1760
mostra contenuto esterno	1784
mostra el contingut extern	272
mostra i commenti	1763
mostra il contenuto esterno	1784
mostra meno	1771
mostra menys	264
mostra originale	1771
mostra traduzione	1771
mostra tutto	1771
mostra-ho tot	264
mostrar comentarios	1115
mostrar contenido externo	1142
mostrar mais	2448
mostrar menos	1122
mostrar todo	1123
mostrar tudo	2449
moyen de paiement	1380
moyens de paiement	1380
""", 'mr': """
mr	1055
mrs	1055
""", 'mt': """
mti	1616
mti/afp	1616
""", 'mu': """
muat lainnya	1696
muista minut	1344
mungkin lain kali	1675
muokkaa asetuksia	1333
must read	847
must reads	847
must-read	847
mutasd mindet	1597
mutass kevesebbet	1657
mute	852	1046
muu summa	1342
muut lukevat	1286
muut lukevat juuri nyt	1286
muut lukevat nyt	1286
muuta suostumusta	1333
muuta tekstin kokoa	1361
""", 'my': """
my account	801
""", 'na': """
na celou obrazovku	378
na czasie	2318
na naslovnico	2941
na naslovnicu	2755
na naslovnu	2755
na stran za donacije	2933
na stranicu za donacije	2747
na vrh strani	2941
na vsebino	2941
naam	2153
naar begin	2155
naar boven	2057
naar de aanbieding	2135
naar de aanbiedingen	2024
naar de abonnementen	2149
naar de app	2142
naar de donatiepagina	2147
naar de fotoserie	2155
naar de galerij	2155
naar de homepage	2155
naar de inhoud	2057
naar de puzzel	2132
naar de quiz	2132
naar de shop	2135
naar de uitslag	2132
naar de webshop	2079
naar de winkel	2135
naar het donatieformulier	2147
naar het dossier	2155
naar het evenement	2135
naar het liveblog	2155
naar het recept	61
naar het spel	2132
naar home	2155
naar hoofdinhoud	2155
nabavite na google play	2742
nach anzeige weiterlesen	560
nach der werbung geht es weiter	632
nach oben	573
nachname	698
nachricht	698
nachricht senden	697
nadaljevanje pod oglasom	2870
nadaljuj brez izklopa	2931
nadaljuj s facebook	2935
nadaljuj z apple	2935
nadaljuj z google	2935
nadaljuj z googlom	2935
nadruk verboden	2159
nagranie wygenerowane przez ai	2378
nahoru	318
nahovorila ai	2833
najbolj brane novice	2871
najbolj brane novice dneva	2871
najbolj brano	2871
najbolj komentirano	2871
najbolj priljubljeni	2948
najbolj priljubljeno	2936
najbolji	2762
najkomentiranije	2680
najlepsza oferta	2388
najlepsze	2402
najnovije	2680	2762
najnovije vesti	2680
najnovije vijesti	2680
najnoviji	2762
najnoviji prvo	2761
najnowsze	2318
najnowsze informacje	2318
najpopularniejsze	2318	2388	2402
najpopularniejszy	2388
najpopularnije	2750
najpopularniji	2762
najstarije	2762
najstariji	2762
najstariji prvo	2761
najstarsze	2402
nalaganje predvajalnika	2926
nalaganje videa	2926
name	698	1055
namluvila ai	378
namn	3056
nanti	1675
nanti saja	1675
napisy	2379
napisz do autora	2393
napisz do autorki	2393
napisz do redakcji	2396
napisz komentarz	2314
napravila umjetna inteligencija	2760
napsat autorovi	393
nascondi	1771
naslednja fotografija	2941
naslednja slika	2941
naslednja stran	2941
naslednji video	2926
naslovnica	2755
nastala chyba	390
nastavak teksta nakon reklame	2679
nastavenia cookies	2791
nastavenie cookies	2831
nastavi kot prednostni vir	2949
nastavi preko google	2749
nastavi s apple	2749
nastavi s facebookom	2749
nastavi s google	2749
nastavi s googleom	2749
nastavi sa google	2749
nastavitve zasebnosti	2924
natisni	2874
natisni recept	61
natrag na vrh	2755
naujausi	1938
naujiena papildoma	1943
naujiena pildoma	1943
navn	505	2270
navnet ditt	2269
nazaj na naslovnico	2941
nazaj na vrh	2755	2941
nazwisko	2391
""", 'ne': """
ne danas	2688
ne danes	2878
ne hvala	2688	2878
ne manquez rien	1391
ne most	1578
ne plus afficher	1372
ne propustite	2680
ne sada	2688
ne spreglejte	2871
ne zdaj	2878
ne, hvala	2688	2878
nebo	388
necrologie	1789
nee bedankt	2019
nee, bedankt	2019
neem contact op met de auteur	2155
nehaj slediti	2949
nei takk	2175
nei, takk	2175
nein danke	528
nein, danke	528
neispravan e-mail	2752
neispravna e-mail adresa	2752
nej tack	2959
nej tak	413
nej, tack	2959
nej, tak	413
neka alla	3041
nema komentara	2761
nemate nalog	2749
neobvezno	2939
nessun commento	1763
neste	2203
neste artikkel	2200
neste bilde	2272
neste side	2272
neste video	2257
net binnen	2054
netiquette	566
neueste	711
neueste artikel	570
neueste meldungen	570
neueste nachrichten	570
neueste videos	570
neueste zuerst	710
neveljaven e-naslov	2938
never miss a story	811
never miss an update	811
new customers only	920
new customers only. terms apply	920
new here	801
newest	1064
newest first	842
newsletter	305	542	811	1092	1391	1748	2299	2423
newsletter abonnieren	542
newsletter e alert	1767
newsletter kostenlos abonnieren	542
newsletter recomendada	1119
newsletter sign up	811
newsletter sign-up	811
newsletter signup	811
newsletter-anmeldung	542
newsletters	811	852	1092	1391	2423
newslettery	305	2299
newsticker	570
next	793
next article	847
next image	1057
next page	852
next photo	1057
next picture	1057
next post	852
next slide	1057
next story	847
next up	847
next video	1045
""", 'ng': """
nghe	3305
""", 'ni': """
ni komentarjev	2947
nicht jetzt	528
nicht mehr anzeigen	528
nicht mehr folgen	712
nicht zulassen	690
nichts mehr verpassen	542
nie mam konta	2387
nie mam zdania	2371
nie masz jeszcze konta	2387
nie masz jeszcze prenumeraty	2387
nie masz konta	2296
nie masz prenumeraty	2387
nie masz subskrypcji	2387
nie teraz	2292
nie wylogowuj mnie	2387
niepoprawny adres e-mail	2390
niet meer volgen	2165
niet nu	2019
niet te missen	2054
niet toestaan	2144
nieuwsbrief	2029
nieuwsbrief ontvangen	2087
nieuwsbrieven	2029
nieuwste	2164
nieuwste eerst	2163
nije obavezno	2753
nimam mnenja	2921
nimi	1348
niste pretplatnik	2749
niste pretplatnik? pretplatite se	2749
""", 'no': """
no comments	842
no comments yet	842
no credit card required	920
no gracias	1079
no grazie	1735
no opinion	1038
no posts	852
no spam	1054
no spam, ever	1054
no spam. unsubscribe anytime	1054
no te pierdas	1119
no thank you	792
no thanks	792
no votes so far! be the first to rate this post	1006
no, gracias	1079
no, grazie	1735
no, not now	1049
no, thanks	792
noch kein abo	626
noch kein abonnent	534
noch kein konto	534
noch kein mitglied	695
noch keine kommentare	566
noch keine kommentare vorhanden	566
noch nicht registriert	626
noe gikk galt	2270
nog geen abonnee	2094
nog geen abonnement	2149
nog geen account	2024
nog geen lid	2149
nog geen reacties	2050
nog niet geregistreerd	2149
noget gik galt	505
noklausies rakstu	1982
non hai un account	1803
non merci	1372
non oggi	1735
non ora	1735
non sei abbonato	1741
non sei ancora abbonato	1803
non, merci	1372
nopeus	1336
norint komentuoti, reikia prisijungti	1942
normas	1115
nos articles les plus lus	1459
nos derniers articles	1415
nos lecteurs ont lu ensuite	1415
nos offres	1382
nos offres d'emploi	1442
nos recommandations	1415
noskaties video	1984
not a member	1052
not a subscriber	1052
not a subscriber yet	801
not now	792
not ready to donate	792
not ready to give today	792
not ready to subscribe	792
not ready to support today	792
not registered	1052
not registered yet	1052
not the answer you're looking for	1008
not today	792
not yet a member	1052
not yet a subscriber	1052
nota relacionada	1165
notas recomendadas	1165
notas relacionadas	1165
note legali	1760
noter la recette	61
notes on contributors	1018
notez cet article	1411
noticia relacionada	1119
noticia relacionadas	1119
noticias de hoy	1119
noticias relacionada	1119
noticias relacionadas	1119
notifikace	382
notifikationer	496
notiser	3047
notizie correlate	1767
notizie del giorno	1767
nous contacter	1411
nous soutenir	1373
nous suivre	1402
nous vous recommandons	1415
now playing	852
""", 'nt': """
ntb	2231
""", 'nu': """
nu acum	2492
nu ai cont	2531
nu bestellen	2135
nu in het nieuws	2054
nu kopen	2135
nu niet	2019
nu spelen	2132
numer telefonu	2391
nuoroda nukopijuota	1941
nuotraukos	1943
nur notwendige	685
nur notwendige cookies	685
nutzungsbedingungen	563
nutzungsrechte erwerben	706
""", 'ny': """
nyalakan notifikasi	1719
nyast	3067
nyaste	3067
nyeste	516	2281
nyhedsadvarsler	496
nyhedsbrev	422
nyhedsbreve	422
nyhetsbrev	2184	2968
nyhetsbrevet	2184	2968
nyhetsdygnet	2985
nyhetsnotiser	3047
nyhetsvarsler	2261
nykyinen aika	1335
nykyinen aika #	1335
nyt luetuimmat	1286
""", 'o ': """
o artigo continua depois da publicidade	2436
o seu email	2423
""", 'o.': """
o.v.v. donatie	2147
""", 'ob': """
obavezno	2753
obavezno polje	2752
obavijesti	2744
objavi komentar	2761
objednat knihu	374
obligatorisk felt	2269
obligatoriske felter	2269
obraz v obraze	378
obraz w obrazie	2378
obrigado pelo seu feedback	2465
obrigado pelo seu voto	2465
obrigado por se inscrever	2423
obsah nelze zobrazit	376
obsah partnera	405
obserwuj	2307
obserwuj autora	2403
obserwuj nas	2307
obserwuj temat	2403
obserwuj ten temat	2403
obserwujesz	2403
obserwujesz ten temat	2403
obvestila	2930
obvezna polja	2938
obvezno	2939
obvezno polje	2938
""", 'oc': """
oceni novico	2874
oceni recept	61
ocenite tekst	2683
ocijeni recept	61
ocultar	1123	2449
""", 'od': """
od najnowszych	2401
od najstarszych	2401
odaberi	2750
odaberi iznos	2747
odaberi pretplatu	2749
odaberite iznos	2747
odaberite paket	2749
odaberite pretplatu	2749
odbij	2696
odbij sve	2696
oddaj glas	2920
oddaj komentar	2874
oddajte svoj glas	2920
odemknout	387
oder	696
odeslat	391
odgovori	2762	2948
odjava	2673	2867
odjavite se lahko kadarkoli	2938
odpoved kadarkoli	2935
odpowiedz	2314	2402
odpri aplikacijo	2928
odpri galerijo	2941
odpri v aplikaciji	2928
odrzucam	2376
odvolat souhlas	376
""", 'of': """
of	2150
oferecer artigo	2419
oferecido por	2436
oferta especial	1085
oferta specjalna	2373
ofertas	1110
ofertas de empleo	1146
ofertes de feina	277
offer	833
offer ends soon	920
offers for readers	1040
offerte	1758
offerte di lavoro	1789
offre partenaire	1406
offres d'emploi	1442
offrir l'article	1382
""", 'og': """
ogiltig adress	3055
ogiltig e-postadress	3055
oglas	2679	2870
oglasi	2679	2870
oglasi google	2951
oglasna vsebina	2951
oglejte si galerijo	2941
ogni contributo conta	1802
ogni euro conta	1802
""", 'oh': """
ohne deaktivieren fortfahren	691
ohne spende weiterlesen	528
ohne werbung lesen	714
ohodnotit recept	61
""", 'ok': """
ok	793
ok, got it	853
okumaya devam et	3118
""", 'ol': """
oldest	1064
oldest first	842
ole esimene kommenteerija	1179
oled juba tellija	1173
oled uudiskirjaga liitunud	1198
olen jo tilaaja	1344
olen poistanut mainosten eston	1340
olet lukenut kaikki ilmaiset artikkelisi	1344
olet nyt tilannut uutiskirjeen	1274
oletko jo tilaaja? kirjaudu	1271
oliko artikkelista apua	1356
olvasd el ezt is	1594
olvassa el ezt is	1594
""", 'om': """
om cookies	2978
oma summa	1342
oma tili	1271
omat aiheet	1360
""", 'on': """
once	793
onder vermelding van 'donatie	2147
onder vermelding van donatie	2147
ondertiteling	2141
ondertiteling aan	2140
ondertiteling uit	2140
ondertitels	2141
onderwerp	2153
onderwerpen	2054
one time donation	794
one-time	793
one-time donation	794
ongeldig e-mailadres	2152
onko jutussa virhe	1285
onko sinulla jo tilaus	1344
onko sinulla jo tili	1344
onko sinulla jo tunnus	1271
onko sinulla vinkki	1353
only for members	1052
only for subscribers	1052
ons correctiebeleid	2158
ontdek het op google play	2142
ontgrendel artikel	2149
ontgrendel dit artikel	2149
onthoud mij	2149
ontvolg	2165
ontvolgen	2165
""", 'oo': """
ook interessant	2054
oops! something went wrong	911
""", 'op': """
op elk moment afmelden	2152
op leeslijst	2119
opazili ste napako	2943
opcjonalnie	2391
opdater siden	498
open	853
open de app	2142
open full screen	1057
open galerij	2155
open gallery	1057
open image in gallery	852	1057
open in fullscreen	1057
open kaart	2058
open map	853
open menu	852
open the map	853
openen	2058
openen in de app	2142
opgeslagen	2166
opina	1115
oppdater siden	2263
opphev demping	2257
opprett en gratis bruker	2179
opprett en gratis konto	2179
opprett gratis bruker	2179
opprett konto	2179
oppsummeringen er ki-generert	2278
oppsummert av ai	2203
oppsummert av ki	2203
opravy a spresnenia	2850
opret bruger	417
opret en gratis bruger	417
opret en gratis profil	417
opret en konto	417
opret gratis profil	417
opret konto	417
opslaan	2039
opslag fra facebook	442
opslag fra instagram	442
opsummeret af ai	513
optional	698	1055
optioneel	2153
opublikuj komentarz	2314
""", 'or': """
or	1053
order the book	1040
order your copy	1040
ordjakt	2251
ordjakten	3035
original anzeigen	574
ort	698	3056
""", 'os': """
osallistu keskusteluun	1285
osemsmerovka	2827
osmosmjerka	2735
ossza meg	1587
osta artikkel	1173
osta kirja	1331
osta lippu	1331
osta liput	1331
osta lisenssi	1354
osta nyt	1331
ostale vesti	19	2680
ostale vijesti	19	2680
ostani prijavljen	2749	2935
ostatnie wpisy	2318
ostavi komentar	2683
ostavite komentar	2683
oszd meg	1587
""", 'ot': """
otestujte sa	2826
otestujte se	371
other amount	798
other articles	847
other news	847
other readers liked	19
other stories	847
other stories you may like	847
other stories you might like	847
others also read	19	847
others are also reading	1004
others are reading	1004
otprati	2763
otra cantidad	1083
otras noticias	19	1119
otras noticias que pueden interesarte	19
otro importe	1083
otvori aplikaciju	2742
otvori galeriju	2755
otvori u aplikaciji	2742
""", 'ou': """
oudste	2164
oudste eerst	2163
our corrections policy	842	1059
our editorial guidelines	1059
our editorial standards	1059
our ethics policy	1059
our journalistic principles	1059
our newsletters	811
our partners	833
our social media	828
our sponsors	833
outbrainin suosittelema	1362
outro valor	2417
ouvir	2431
ouvrir	1419
ouvrir la carte	1419
ouvrir le menu	1418
""", 'ov': """
ovaj video nije dostupan	2740
overname verboden	2159
oversat af ai	513
oversat med ai	513
oversatt med ki	2278
overschrijving	2023
ovo polje je obavezno	2752
""", 'oy': """
oynat	3134
""", 'oz': """
oznake	2680	2871
""", 'p': """
p	2502
""", 'pa': """
pagamento seguro	2417
pagamento sicuro	1739
page suivante	1418
pagina herladen	2146
pagina printen	2166
pagina successiva	1770
pagina vernieuwen	2146
pago seguro	1083
paid advertisement	925
paid content	833
paid partner content	1066
paid partnership	833
paid post	833
paikkakunta	1348
paiment methods	798
pakollinen	1348
pakollinen tieto	1347
palaute	1285
paling banyak dibaca	1694
pane oma teadmised proovile	1180
para continuar a ler	2482
para continuar lendo	2482
para seguir leyendo	1161
paras hinta	1345
paremti	1936
parhaat	1359
pariwara	1689
partage	1401
partager	1401
partager l'article	1401
partager par e-mail	1401
partager par email	1401
partager par mail	1401
partager sur	1401
partager sur bluesky	1401
partager sur linkedin	1401
partager sur messenger	1401
partager sur telegram	1401
partager sur twitter	1401
partager sur x	1401
partager via messenger	1401
partager via twitter	1401
partages	1401
partagez	1401
partecipa alla discussione	1794
partenaire	1406
parteneri	2502
participa	1115
participa en la nostra enquesta	275
participe da conversa	2473
partilhar	2431
partilhe	2431
partner	2044
partner content	833
partner offers	833
partnerangebot	560
partnerangebote	560
partnerbijdrage	2099
partnercontent	2044
partnereink tartalmai	1668
partneri tartalom	1668
partnernieuws	2054
partnerska vsebina	2870
partnertartalom	1668
pas aujourd'hui	1372
pas de commentaire	1411
pas encore inscrit	1382
pas maintenant	1372
pasianssi	1329
pasidalinkite	1941
pasidalinkite straipsniu	1941
pasidalinti	1936
pasijans	2735
pasjans	2371
pasjansa	2921
passa a premium	1803
passatempos	2467
passend zum thema	570
passende artikel	570
passer cette annonce	1406
passord	2267
password	1053
password dimenticata	1741
passwort	696
passwort anzeigen	695
passwort vergessen	534
patience	2133
patiens	3035
patrocinado	1110	2436
patrocinado por	1110
paus	3044
pausa	3044
pause	493	688	2258
pauza	379	2379	2741	2834
pauze	2141
pauzeren	2141
payment method	798
payment methods	798
payment options	798
payment reference: donation	1050
paypal	533
""", 'pe': """
pedoman media siber	1709
pelaa nyt	1328
pelaa visa	1328
pelo mundo	2445
people also read	847
people are also reading	1004
people are reading	1004
per continuar llegint	287
per continuare a leggere	1803
per e-mail senden	713
per e-mail teilen	555
per e-mail versenden	555
per jaar betaald	2149
per lastschrift spenden	693
per mail teilen	555
per mail versenden	555
per paypal spenden	693
per whatsapp senden	713
per whatsapp teilen	555
percebi	2449
persondatapolitik	490
personuppgiftspolicy	2978
personvern	2193
personverninnstillinger	2193
personvernpolicy	2255
peru milloin tahansa	1344
peru milloin vain	1271
peru suostumus	1333
peru tilaus milloin tahansa	1274
peruuta milloin tahansa	1271
peruuta suostumus	1333
pesquisar	2448
petites annonces	1406
""", 'pf': """
pflichtfeld	697
pflichtfelder	697
""", 'ph': """
phone	1055
phone number	1055
photos	1418
""", 'pi': """
picture in picture	1045
picture-in-picture	1045
piekrist	1994
pienempi teksti	1361
piesakies jaunumiem	2001
piilota	1289
piilota kuvateksti	1350
piilota mainokset	1280
piilota mainos	1362
piilota vastaukset	1358
pilihan editor	1694
pilihan redaksi	1694
pilihan untuk anda	1720
pilihan untukmu	1720
pin for later	61
pin it	61	823
pin it for later	61
pin recipe	61
pin this recipe	61
pinterest	824
pitanje dana	2734
pix	2418
""", 'pl': """
plaats een advertentie	2079
plaats een reactie	2050
plaats reactie	2050
plan du site	1408
platba kartou	385
platz sichern	682
play audio	823
play now	852
play the quiz	1037
play the video	900
play today's puzzle	1037
play video	852
playback rate	1045
playback settings	1045
playback speed	1045
player wird geladen	687
please check your email	1054
please check your inbox	957
please donate	794
please enter a valid email address	811
please enter your email	1054
please enter your email address	1054
please enter your name	1054
please fill in this field	1054
please fill out this field	1054
please gamble responsibly	1002
please log in to comment	1063
please try again later	1054
pledge your support	794
plus	417	1418	2024	2963
plus d'articles	1415
plus d'infos	1415
plus lus	1415
plus tard	1372
plus-artikel	534
plusartikel	2024
pluss	2179
plussak	2179
plz	698
""", 'po': """
pobierz audio	2378
pobierz odcinek	2378
pocket	824	1830
podaj adres e-mail	2299
podaj e-mail	2299
podaj poprawny adres e-mail	2390
podarite nam # % dohodnine	2933
podarite nam del dohodnine	2933
podcast	316	439	570	1119	1767	2318	3132
podcast herunterladen	687
podcastit	1286
podcasts	439	570	2054	2445
podcasty	316	2318
podd	2985
poddar	2985
pode gostar de	2485
pode interessar	2445
podeli	2683
podeli na facebooku	2683
podeli vest	2683
podelite	2683
podijeli	2683
podijeli kao poklon	2764
podijeli na facebooku	2683
podijeli putem whatsappa	2764
podijeli vijest	2683
podijelite	2683
podkast	2200
podkaster	2200
podnapisi	2927
podobne	2318
podpri	2866
podpri nas	2866
podprite nas	2866
podprite nas na patreonu	2933
podprite nas prek paypala	2933
podrobnosti	319
podseti me kasnije	2688
podsjeti me kasnije	2688
podsumowanie ai	2399
pogledaj cenu	2737
pogledaj cijenu	2737
pogledaj galeriju	2755
pogledaj komentare	2683
pogledaj pakete	2749
pogledaj ponudu	2737
pogledaj rezultate	2734
pogledajte galeriju	2755
pogledajte pakete	2749
poglej ceno	2923
poglej galerijo	2941
poglej pakete	2935
poglej ponudbe	2935
poglej ponudbo	2923
poglej rezultate	2920
pogodnost za pretplatnike	2737
pogodnosti za pretplatnike	2737
pogoji uporabe	2886
poista mainokset	1362
poista mykistys	1335
poistin mainosten eston	1340
pokreni kviz	2734
pokreni video	2740
pola wymagane	2390
pole wymagane	2390
polecamy	2318	2388
polecane	2318	2388
polecane dla ciebie	2318
polecane przez outbrain	2405
polecane przez taboola	2405
politika privatnosti	2696
politika zasebnosti	2886
polityka cookies	2311
polityka korekt	2396
poljuben znesek	2933
polub	2402
pomniejsz tekst	2404
ponatis prepovedan	2944
ponudba za bralce	2923
popravki in pojasnila	2943
poprzedni	2321
poprzednia strona	2393
populair	2054	2164
populaire	1415
populaire artikelen	2054
populaires	1415
populairst	2150
populairste	2164
popular	1064
popular articles	847
popular now	847
popular posts	847
popular reads	924
popular stories	847
popular topics	847
populare	2506
popularne	2318	2402
populer	1694
populiariausi	1938
popunite ovo polje	2752
poredaj po	2761
portada	1122
poruka	2753
posez une question sur cet article	1440
poskusite pozneje	2938
poskusite znova	2938
poslat	308	391
poslat e-mailem	308
poslat mailem	404
poslat tip	396
poslechnout	308
posnetek ni na voljo	2926
post as a guest	1008
post code	1055
post comment	842
post laden	685
post on x	823
post your answer	1008
postal code	1055
postavi kao preferirani izvor	2763
postavke privatnosti	2738
postcode	1055	2153
poster un commentaire	1411
postinumero	1348
postleitzahl	698
postnummer	505	2270	3056
posts relacionados	2445
poststed	2270
potrebbe interessarti	1767
potrebbe interessarti anche	1767
potrebbero interessarti	1767
pour aller plus loin	1415
pour lire la suite	1455
povezana novica	2871
povezane novice	2871
povezane teme	2680
povezane vesti	2680
povezane vijesti	2680
povezano	2871
povezava je kopirana	2950
povezava kopirana	2950
poveznica je kopirana	2764
poveznica kopirana	2683
povolit	382
povolit cookies	312
povolit jednou	376
povolit notifikace	381
povolit obsah	376
povolit reklamu	384
povolit reklamy	384
povratak na naslovnicu	2755
povratak na vrh	2755
povuci pristanak	2738
povuci privolu	2738
powered by ai	893
powiadomienia	2382
pozabljeno geslo	2867
pozastavit	379
pozneje	2930
""", 'pr': """
pr	1589	1834	1897
pr cikk	1668
pr-cikk	1668
prati autora	2763
prati autoricu	2763
prati temu	2763
pratite autora	2763
pratite ovu temu	2763
pratite temu	2763
pravidla diskuse	315
pravidla diskuze	401
pravidla oprav	396
pravila komentarisanja	2761
pravila komentiranja	2683	2874
pravila privatnosti	2696
preberi pozneje	2950
preberi prepis	2926
preberi v aplikaciji	2928
preberite tudi	2871
precedente	1770
precios y disponibilidad pueden variar	1146
predmet	2753	2846
predvajaj	2926
predvajaj video	2926
predvajalnik se nalaga	2926
preferenze cookie	1760
pregunta a nuestra ia	1144
preizkusite se	2920
preizkusite svoje znanje	2920
preko cijelog ekrana	2740
premium	301	417	723	801	1085	1382	1677	1741	2024	2179	2296	2419	2494	2963	3118	3300
premium content	801
premium digital	920
premium-artikel	534
premor	2927
prenehaj slediti	2949
prenesi epizodo	2926
prenesi zvok	2926
prenumeranterbjudande	3037
prenumerata	1936	2296
prenumeration	2963
prenumeratoriams	1936
prenumerera	2963
prenumerera nu	2963
prenumeruj	2296
prenumeruoti	1936
preostalo vreme	2740
preostalo vreme -#	2740
preostalo vrijeme	2740
preostalo vrijeme -#	2740
prepis	2834	2927
preporuka	2680
presented by	833
press enter or click to view image in full size	852
prestani pratiti	2763
prethodna fotografija	2755
prethodna slika	2755
prethodna stranica	2755
pretplata	2672
pretplati se	2672
pretplatite se	2672
preuzmi audio	2740
preuzmi epizodu	2740
preuzmi na app storeu	2742
prevedeno z umetno inteligenco	2946
prevent your screen from going dark	61
preverite svoj nabiralnik	2938
previous article	847
previous image	1057
previous page	852
previous photo	1057
previous picture	1057
previous post	852
previous slide	1057
prezime	2753
priezvisko	2846
prihranite #%	2936
prihvatam	2696
prihvati	2696
prihvati i nastavi	2738
prihvati sve	2696
priimek	2939
priimti visus	1954
prijava	2673	2867
prijava na newsletter	2752
prijava putem facebooka	2749
prijava putem googlea	2749
prijava s facebook	2935
prijava s facebookom	2935
prijava z apple	2935
prijava z google	2935
prijava z googlom	2935
prijavi	2762	2948
prijavi komentar	2761	2947
prijavi napako	2874
prijavi oglas	2765	2951
prijavi se	2673	2867
prijavi se na novice	2938
prijavi se preko facebooka	2749
prijavi se preko google	2749
prijavi se preko googlea	2749
prijavite napako	2943
prijavite se	2673	2867
prijavite se odmah	2673
prijzen kunnen intussen gewijzigd zijn	2099
primo piano	1767
principais pontos, por ia	2465
prindi	1178
prindi artikkel	1178
prindi retsept	61
print	426	824	1053	2039
print & digital	1053
print + digital	1053
print article	823
print artikel	518
print artiklen	426
print dit artikel	2095
print dit recept	61
print opskrift	61
print opskriften	61
print page	922
print recept	61
print recipe	61
print subscription	801
print the recipe	61
print this	823
print this page	922
print this story	1065
printen	2039
prisijungti	1936
prispevaj	2866
privaatsustingimused	1191
privacidad	1112
privacy	1760	2046
privacy center	563
privacy notice	811
privacy policy	838	1760
privacy preference center	838
privacy preferences	838
privacy settings	838
privacy statement	838
privacy-instellingen	2138
privacybeleid	2046
privacyinstellingen	2138
privacyverklaring	2046
privatlivsindstillinger	490
privatlivspolitik	490
privatumo politika	1954
probeabo	534
probeer gratis	2149
probeer het later opnieuw	2087
probeer het opnieuw	2152
probeer nu	2024
produktempfehlung	560
profil	534
profilo	1741
profiter de l'offre	1382
progress: #%	1045
proizvoljan iznos	2747
promo	1758	2679
promocijsko besedilo	2870
promocja	2310
promoted	833
promoted by outbrain	1066
promoted by taboola	1066
promoted content	833
promoted links	833
promoted stories	847
promotie	2044
promotion	833
propaganda	2436
proposer une correction	1446
prosimo, izklopite blokator oglasov	2931
prosseguir	2438
prova # dagar gratis	2963
prova gratis	1741	2963
prova gratis per un mese	1803
prova nu	2963
prova-ho un mes gratis	287
proverite mejl	2752
proverite svoje znanje	2734
provjerite e-mail	2752
provjerite svoj inbox	2752
provjerite svoje znanje	2734
prueba gratis	1085
prueba un mes gratis	1161
prvo najnoviji	2761
przeczytaj jeszcze	2318
przeczytaj najpierw w aplikacji	2380
przedruk zabroniony	2397
przelew tradycyjny	2385
""", 'pu': """
pub	1406	2436
publicar comentario	1115
publicera kommentar	3066
publicidad	1110
publicidad - sigue leyendo	1110
publicidade	2436
publicitat	266
publicitate	2502
publieditorial	87
publier un commentaire	1411
publireportage	1406
publireportatge	87
publirreportaje	1110
publiser kommentar	2280
publish comment	1063
puhelin	1348
puhelinnumero	1348
pular para a receita	61
puni ekran	2740
puntos clave	1144
puoi regalare # articoli al mese	1805
push aktivieren	689
push-nachrichten aktivieren	689
pushberichten	2144
pushberichten aanzetten	2143
pushmeldingen	2144
pushnotiser	3047
pushvarsler	2261
pusti video	2740
pustit video	378
puzzel van de dag	2132
puzzels	2079
""", 'py': """
pysy ajan tasalla	1274
pysy kirjautuneena	1344
pytanie dnia	2370
""", 'qr': """
qr platba	385
""", 'qu': """
quero assinar	2419
quick crossword	1038
quiero recibirla	1157
quiero recibirlo	1157
quiero suscribirme	1085
quitar publicidad	1146
quiz starten	679
quiz van de week	2132
""", 'ra': """
raccomandato da	1758
raksts pieejams abonentiem	1977
rapporteer	2164
rapporteer reactie	2163
rapporter	2281
rapporter annonse	2284
rapporter en fejl	510
rapporter feil	2196
rapporter kommentar	2280
rapportera	3067
rapportera annons	3070
rapportera ett fel	3061
rapportera fel	2981
rapportera kommentar	3066
rate recipe	61
rate this article	1006
rate this post	1006
rate this recipe	61	1006
rate this story	1006
razvrsti po	2947
""", 're': """
reactie	2050
reactie plaatsen	2163
reactieregels	2163
reacties	2050
reacties worden vooraf gecontroleerd	2084
read ad-free	1066
read aloud	823
read also	847
read article	852
read by a computer voice	1045
read by a synthetic voice	1045
read by an ai voice	1045
read by an automated voice	1045
read comments	842
read full article	852
read full story	852
read in app	852
read less	1057
read more	852
read more about	847
read more about sharing	823
read more articles	852
read more here	852
read more on	847
read more on these topics	847
read next	847
read original article	852
read our complete coverage	847
read story	852
read the article	852
read the document	853
read the full article	852
read the full document	853
read the full story	852
read the transcript	1045
read transcript	1045
read without limits	1052
reader offer	1040
reader offers	1040
reader poll	1037
readers also read	847
readers are also reading	1004
readers' poll	1037
ready for more	811
reageer	2050
reageer op dit artikel	2158
reageren	2050
reagovat	402
rebutja-ho tot	272
recent	847
recent articles	847
recent news	847
recent posts	847
recent stories	847
recept bewaren	61
recept printen	61
recevoir la newsletter	1391
recevoir une alerte	1448
rechazar	1112
rechazar todas	1112
rechazar todo	1112
recherche	1418
rechercher	1418
rechte am artikel erwerben	706
rechte an diesem artikel erwerben	706
rechten aanvragen	2159
recibir alertas	1156
recibir alertas de este tema	1156
reclame	2044
recomandate	2506
recomendaciones	1119
recomendadas	1119	2445
recomendado	1119
recomendado para ti	1119
recomendados	1119	2445
recomendamos	2445
recommend	1064
recommended	847	1053
recommended articles	847
recommended by outbrain	1066
recommended by taboola	1066
recommended external content	891
recommended for you	847
recommended reading	847
recommended reads	924
recommended stories	847
recommended videos	847
recurso exclusivo para assinantes	2467
recusar	2438
redactiestatuut	2158
redakcja poleca	2318
redaksi	1709
redaksjonen anbefaler	2200
redaktion kontaktieren	705
redaktionelle richtlinien	705
redaktionen anbefaler	439
redaktionen rekommenderar	2985
redaktionsempfehlung	570
redan prenumerant? logga in	2963
reddet	3128
reddit	824
redes sociais	2432
redes sociales	1104
reference: donation	1050
refresh page	1048
refresh the page	1048
refuser	1408
registar	2419
registe-se	2419
register	801
register for free	801
register now	801
registo	2419
registra't	260
registra't per comentar	275
registrace	301
registracija	2673	2867
registrarme	1085
registrarme en la newsletter	1092
registrarse	1085
registrasi	1677
registrate	1161
registrati	1741
registrati e leggi questo articolo	1803
registrati gratis	1741
registreer	2024
registreer gratis	2024
registreeru tasuta	1173
registreeru veebiseminarile	1180
registrer deg	2179
registrera dig	2963
registreren	2024
registrieren	534
registriraj se	2673	2867
registro	1085
registrovat se	301
registruj se	2673
registruotis	1936
regler for debatten	515
regler for kommentarer	2280
regler for kommentarfeltet	2280
regulamin	2311
regulamin komentarzy	2401
reject & subscribe	1043
reject all	838
reject all cookies	838
reject and pay	1043
rejeitar	2438
rejeitar todos	2438
rejoignez la conversation	1446
rejoignez la discussion	1446
reklaam	1173
reklaamartikkel	1182
reklaamtekst	87	1182
reklam	2977	3127
reklam alani	3127
reklam slut	3070
reklama	311	1936	2310	2679	2776
reklamdan sonra devam ediyor	3127
reklame	430	2192
reklame slut	519
reklami atla	3127
reklami kapat	3127
reklaminis	87
reklaminis straipsnis	1945
reklamlar	3127
reklamy	2310
reklamy google	2405
rekomendasi	1694
rekomendasi untuk anda	1694
rekomendasi untukmu	1694
rekomenduojame	1938
rekommenderade artiklar	2985
rekommenderas	2985	3053
rekommenderas av outbrain	3070
rekommenderas av taboola	3070
rekommenderat	2985
rekommenderat av outbrain	3070
relacionadas	1119	2445
relacionado	1119
relacionados	1119	2445
related	847	850
related article	847
related articles	847
related content	847
related coverage	847
related items	847
related links	847
related news	847
related posts	847
related reading	847
related stories	847
related story	847
related tags	847
related to this story	847
related topics	847
related videos	847
relaterade artiklar	2985
relaterade nyheter	2985
relaterat	2985
relaterede artikler	439
relaterede emner	439
relateret	439
relatert	2200
relaterte artikler	2200
relaterte emner	2200
relaterte saker	2200
relevanteste	711
reload page	1048
reload the page	1048
remaining time	1045
remaining time #	1045
remaining time -#	1045
remember me	801
remiamas turinys	1945
remind me in #	792
remind me in may	792
remind me later	792
remind me next month	792
remind me tomorrow	792
remove ad	833
remove ads	833
remti	1936
rep alertes d'aquest tema	281
replay	852
replier	1419
replies	842
reply	842
report	824	1064
report a mistake	853
report a problem	842
report a typo	842
report abuse	842
report ad	833
report an error	853
report comment	842
report error	853
report this ad	833
report this comment	1063
reportagem exclusiva para assinantes	2482
reportar	1115
reportar erro	2441
reportar error	1115
reportar un error	1115
reprints & licensing	1060
reprints & permissions	1026
reprints and licensing	1060
reprints and permissions	1060
reproducir	1122
reproduzir	2448
republish our articles for free	1060
republish this article	1060
republish this story	1060
request a correction	842
request permission	1060
request permission to reuse	1060
request permissions	1026
request reprint	1060
request reprints	1060
required	1054	1055
required field	1054
required fields	1054
required, but never shown	1008
reserve your place	1040
reserve your seat	1040
reserveer je plek	2135
reserveer kaarten	2135
reserveer uw plaats	2135
reserver plads	488
reserver plass	2253
reset password	801
responder	1115	2441
resta aggiornato	1748
restam # caracteres	2473
resterende tid	492
resterende tid #	492
resterende tid -#	492
resterende tijd	2140
resterende tijd #	2140
resterende tijd -#	2140
restzeit	687
restzeit #	687
restzeit -#	687
resumen con ia	1144
resumen de ia	1144
resumen por ia	1144
resumir com ia	2465
resumo por ia	2465
retour	1401
retour en haut	1418
rettelser og presiseringer	2275
return to homepage	1057
return to top	852
rewind	1046
rewind # seconds	1045
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
rezerviraj mesto	2923
rezerviraj mjesto	2737
rezervirajte svoje mesto	2923
rezervujte si miesto	2829
rezultati ankete	2734	2920
rezultati glasanja	2734
rezultati glasovanja	2920
rezygnujesz, kiedy chcesz	2387
""", 'ri': """
riassumi con l'ia	1786
riassunto ia	1786
ricevi gli avvisi su questo argomento	1797
ricevi la newsletter	1748
ricevi una notifica per ogni nuovo articolo dell'autore	1797
rifiuta	1760
rifiuta tutto	1760
rights & permissions	1060
rights and permissions	1060
rimani aggiornato	1748
rimani informato	1748
riproduci	1770
riservato agli abbonati	1803
rispondi	1763
rispondi al sondaggio	1794
ristikko	1329
ritzau	469
ritzau/afp	469
ritzau/reuters	469
""", 'ro': """
rocznie	2388
rodyti daugiau	1943
rodyti komentarus	1942
rozbalit	319
rozliczane rocznie	2387
rozmiar czcionki	2404
rozmiar tekstu	65
rozpocznij quiz	2370
rozumiem	2322
""", 'rs': """
rss	824
""", 'ru': """
rubriken	570
rubriques	1415
rules for comments	1063
""", 'ry': """
rychlost	379
ryhdy kuukausilahjoittajaksi	1342
""", "s'": """
s'abonner	1382
s'identifier	1382
s'inscrire	1382
s'inscrire gratuitement	1382
""", 'sa': """
saada e-postiga	1178
saada vihje	1180
saatavilla google playsta	1337
sag uns deine meinung	611
sagen sie uns ihre meinung	611
saiba mais	2445
sair	2419
saken er automatisk generert	2278
saken er forbeholdt abonnenter	2179
saken er lest opp av en ki-stemme	2257
saken er lest opp av en robot	2188
saken fortsetter etter annonsen	2192
saken fortsetter nedenfor	2192
saken fortsetter under	2192
saken fortsetter under bildet	2192
saken oppdateres	2192
sakrij odgovore	2761
sakrij oglas	2765
salasana	1345
salin link	1686
salin tautan	1686
salli	1339
salli aina	1333
salli ilmoitukset	1338
salli kerran	1333
salli mainokset	1341
salta alla ricetta	61
saltar a la receta	61
saltar al contenido	1122
saltar publicidad	1110
salva	1753
salva articolo	1753
salva l'articolo	1805
salva la ricetta	61
salva per dopo	1805
salva ricetta	61
salvar	2431
salvar artigo	2431
salvar para ler depois	2484
salvar receita	61
salvesta	1178
salvesta artikkel	1178
samal teemal	1175
samengevat door ai	2076
samenvatting door ai	2076
sammanfattad av ai	2988
sammanfattning gjord av ai	2988
samo neophodni	2738
samo nujni	2924
samo za pretplatnike	2749
samodejno predvajanje	2926
samodejno prevedeno	2946
samtykke	431	2193
sanaristikko	1329
sauvegarder	1401
sauvegarder l'article	1458
sauvegarder pour lire plus tard	1458
save	823
save #%	1053
save article	823
save for later	823
save preferences	838
save recipe	61
save story	823
save this article	823
save this recipe	61
saved	823
saya mengerti	1697
""", 'sb': """
sbalit	319
sblocca l'articolo	1803
""", 'sc': """
scan de qr-code	2142
scan qr-koden	494
scegli il tuo abbonamento	1803
scegli l'abbonamento che fa per te	1803
scegli un importo	1739
schlagworte	570
schlagworte zum thema	570
schon abonnent	534
schon dabei	528
schreibe einen kommentar	566
schreiben sie der redaktion	611	705
schreiben sie einen kommentar	566
schrift kleiner	713
schrift verkleinern	555
schrijf een reactie	2050
schrijf je gratis in	2087
schrijf je in	2029
schrijf je in voor onze nieuwsbrief	2029
scopri	1770
scopri le offerte	1741
scopri tutte le nostre newsletter	1799
scopri tutte le offerte di abbonamento	1803
scrie un comentariu	2505
scrivi qui il tuo commento	1794
scrivi un commento	1763
scroll down for video	900
scroll down to continue	925
scroll down to continue reading	833
scroll for more	833
scroll ke bawah untuk melanjutkan	1689
scroll to continue	833
scroll to continue with content	833	1689
scroll to top	852
scroll untuk membaca	1689
scrolle weiter	560
scrollen sie weiter	560
""", 'se': """
se abonnemang	2963
se abonnement	2266
se abonnementer	417
se alla	2988
se alla bilder	2988
se alla erbjudanden	3052
se alle	442	2203
se alle abonnementer	501
se alle abonnentfordeler	2179
se alle bildene	2203
se alle fordele for abonnenter	417
se alle tilbud	2266
se bildegalleri	2272
se bildene her	2203
se bildeserie	2272
se bildspelet	3058
se billederne her	442
se billedgalleri	507
se billedserie	507
se billedserien	507
se connecter	1382
se connecter avec apple	1455
se connecter avec facebook	1455
se connecter avec google	1455
se erbjudanden	2963
se flere billeder	442
se galleri	507
se grafikken her	442	2203
se klippet	2988
se klippet i spelaren ovan	2988
se klippet ovan	2988
se klippet over	2203
se kommentarer	515
se liveblog	507
se pris	3037
se prisen	488
se priset	3037
se resultat	3034
se resultatene	2250
se resultaterne	485
se resultatet	3034
se tilbud	417	2179
se tilbuddet	488
se tilbudene	2179
se tilbudet	2253
se videoen	2257
se videoen her	442	2203
se videoen herunder	442
se videoen nedenfor	442	2203
se videoen ovenfor	442
se videoen over	2203
se videoen under	2203
se videon i spelaren ovan	2988
se videon nedan	2988
se videon ovan	2988
search	852
sebelumnya	1696
secciones	1119
sections	852
secure checkout	799
secure drop	1059
secure payment	798
secure transaction	799
sedang tren	1720
see all	852
see all articles by this author	1057
see all newsletters	811
see all offers	1052
see all plans	920
see all subscription plans	920
see also	847
see at amazon	1036
see comments	842
see deal	1036
see details	853
see gallery	1057
see how you did	1037
see it at amazon	1036
see less	1057
see more	852
see offer	1052
see offers	1052
see original	853
see plans	1052
see price	1036
see results	1037
see subscription options	801
see the answers	1037
see the gallery	1057
see the map	853
seek to live, currently behind live	1045
seek to live, currently playing live	1045
segnala	1763
segnala un errore	1763
segnala un errore nell'articolo	1794
segueix aquest tema	281
segueix l'autor	281
segueix tota l'actualitat en directe	290
segui	1754
segui la diretta	1797
segui questo argomento	1797
segui questo tema	1797
seguici	1754
seguici su facebook	1754
seguici sui social	1754
seguir	1105	2432
seguir a este autor	1156
seguir autor	2475
seguir este tema	1156	2475
seguir leyendo	1085	1122
seguir leyendo en	1105
seguir sin apoyar	1079
sei d'accordo? vota	1794
seite #	573
seite drucken	555
seite neu laden	692
seite teilen	555
seja apoiador	2415
seja assinante	2419
seja o primeiro a comentar	2441
seja um apoiador	2415
selanjutnya	1696
selecione as newsletters que pretende receber	2477
selecione as newsletters que quer receber	2477
select	1053
select a plan	1052
select an amount	798
select payment method	798
select plan	1052
select this plan	1052
selecteer	2150
selecteren	2150
selengkapnya	1696
sembunyikan	1697
semua komentar	1693
senare	2959	3047
senaste	2985
senaste nyheterna	2985
senaste nytt	2985
send	505	1055	2270
send a tip anonymously	1059
send an anonymous tip	1059
send anonymt tips	2275
send as gift	1065
send besked	504
send by e-mail	1065
send by email	1065
send by whatsapp	1065
send comment	1063
send dine billeder	510
send e-post til journalisten	2272
send email	823
send et anonymt tip	510
send et tip	510
send feedback	842
send inn	2270
send inn kommentar	2280
send kommentar	2280
send melding	2269
send message	1054
send som e-mail	518
send som e-post	2283
send til en ven	426
send tip	510
send tips	2275
send to a friend	823
send via email	1065
send via whatsapp	1065
senden	698
senere	413	496	2175	2261
seneste	439
seneste nyheder	439
seneste nyt	439
sense tu no seria possible	286
sent daily	911
sent weekly	911
senza di te non ce la facciamo	1802
senza vincoli	1803
seotud artiklid	1175
seotud lood	1175
sepa-lastschrift	533
services partenaires	1406
servicios	1119
sesli dinle	3125
seu e-mail	2423
seu email	2423
seuraa	1279
seuraa aihetta	1279
seuraa kirjoittajaa	1360
seuraa toimittajaa	1360
seuraat jo	1360
seuraava	1288
seuraava artikkeli	1350
seuraava juttu	1286
seuraava kuva	1350
seuraava sivu	1350
seuraava video	1335
seuraavaksi	1288
seuratut aiheet	1360
sezioni	1767
""", 'sf': """
sfoglia gallery	1770
sfoglia il giornale	1741
""", 'sh': """
share	728	823	1686	2499
share a gift link	1065
share article	823
share as gift	1065
share by email	823
share by text	823
share by whatsapp	1065
share full article	823
share gift link	1065
share link	823
share on	823
share on bluesky	823
share on facebook	823
share on flipboard	823
share on linkedin	823
share on pinterest	823
share on reddit	823
share on social	922
share on social media	922
share on telegram	823
share on threads	823
share on x	823
share on x (twitter	823
share on your socials	922
share options	823
share pe facebook	2533
share save	823
share share	823
share story	823
share this	823
share this article	823
share this news	823
share this on	823
share this on social media	823
share this recipe	61
share to facebook	823
share tweet	823
share using the buttons below	922
share via	823
share via facebook	823
share via twitter	823
share with a friend	823
share with email	823
share with friends	922
share with your friends	823
sharing	823
shop now	1003
shop the collection	1040
shop the edit	1003
shop the look	1003
shop the story	1003
shop this look	1003
shop this story	1003
show # replies	1063
show all	852
show and accept	1043
show caption	852
show comments	842
show content	1043
show external content	838
show gallery	1057
show image	853
show less	852
show map	853
show more	852
show more replies	1063
show more sharing options	823
show original	853
show password	1052
show replies	1063
show results	1037
show this content	1043
show transcript	1045
show translation	853
shrani	2874
shrani izbiro	2924
shrani nastavitve	2924
shrani recept	61
shrani za pozneje	2950
""", 'si': """
si din mening	2196
sicher und anonym hinweise senden	705
sie folgen diesem autor	712
sie folgen diesem thema	712
sie folgen diesem thema bereits	712
sie haben bereits abgestimmt	679
sie haben bereits ein konto	626
sie haben bereits ein konto? anmelden	626
sie haben den newsletter abonniert	617
sie haben noch kein abo	626
sie haben noch kein konto	695
sie haben schon ein abo	695
sie haben sich erfolgreich angemeldet	697
sieh dir diesen beitrag auf instagram an	599
siehe auch	570
siga	2432
siga este autor	2475
siga-nos	2432
sign in	801
sign in / register	801
sign in or sign up	801
sign in with apple	1052
sign in with email	1052
sign in with facebook	1052
sign in with google	1052
sign me up	811
sign out	801
sign up	801
sign up for corrections and clarifications	842
sign up for free	801
sign up for our newsletter	811
sign up here	811
sign up now	801
sign up or log in	920
sign up to our newsletter	911
sign up using email and password	1008
sign up using google	1008
sign up with apple	1052
sign up with email	1052
sign up with facebook	1052
sign up with google	1052
sign up with your email	911
signaler	1411
signaler un abus	1446
signaler une erreur	1419
signaler une faute	1446
signaler une faute d'orthographe	1446
sigue este tema y recibe avisos	1156
sigue leyendo	1119
sigue leyendo debajo	1110
siguiendo	1105
siguiente	1122
siguiente noticia	1119
siirry aihesivulle	1350
siirry etusivulle	1350
siirry kauppaan	1331
siirry keskusteluun	1358
siirry lahjoitussivulle	1342
siirry reseptiin	61
siirry sivun alkuun	1350
siirry tapahtumaan	1331
siirry tarjoukseen	1331
siirry visaan	1328
sikeresen feliratkozott	1599
sikr dig billetter	488
sikr dig en plads	488
sikre deg billett	2253
sikre deg plass	2253
simak juga	1694
similar articles	847
similar posts	847
similar stories	847
simpan	1686
simpan artikel	1719
simpan resep	61
simpan untuk dibaca nanti	1719
sin comentarios	1115
sin permanencia	1161
single contribution	798
sinu e-posti aadress	1198
sinua voisi kiinnostaa	1286
siradaki haber	3132
sisesta oma e-posti aadress	1198
siste	2200
siste nyheter	2200
siste nytt	2200
sisuturundus	87	1173
sisuturunduse artikkel	1182
site map	852
sitemap	852
sivun alkuun	1350
""", 'sj': """
sjekk e-posten din	2269
sjekk innboksen	2269
sjekk innboksen din	2269
sjekk pris	2253
""", 'sk': """
skabt med ai	513
skaitomiausi	1938
skaitomiausi straipsniai	1938
skaitomiausia	1938
skaitykite daugiau	1938
skaitykite toliau	1936
skaityti daugiau	1943
skaityti komentarus	1942
skaityti toliau	1936
skaityti visus komentarus	1942
skal udfyldes	504
skann qr-koden	2259
skanna qr-koden	3045
skannaa qr-koodi	1337
skapa ett gratis konto	2963
skapa ett konto	2963
skapa gratis konto	2963
skapa konto	2963
skapa konto gratis	2963
skapad av ai	3064
skapad med ai	3064
skaties bildes	1984
skaties foto	1984
skaties video	1984
skatieties video	1984
skeniraj qr kod	2742
skeniraj qr-kodo	2928
skenirajte qr kod	2742
skenirajte qr kod i preuzmite aplikaciju	2742
skenirajte qr-kodo	2928
skenirajte qr-kodo in prenesite aplikacijo	2928
skicka	3056
skicka dina bilder	3061
skicka in	3056
skicka in dina bilder	3061
skicka in ditt tips	3061
skicka kommentar	3066
skicka meddelande	3055
skicka tips	3061
skicka via e-post	3069
skip ad	792
skip ads	833
skip advertisement	833
skip backward # seconds	1045
skip for now	792
skip forward # seconds	1045
skip past newsletter promotion	811
skip this	792
skip to content	852
skip to footer	852
skip to main content	852
skip to navigation	852
skip to recipe	61
skjul	443	2204
skjul annonce	519
skjul annonse	2284
skjul bildetekst	2272
skjul billedtekst	507
skjul svar	2280
skocz do przepisu	61
skok na recept	61
skomentuj	2306	2314
skontrolujte si e-mail	2845
skopiowano do schowka	2404
skopiowano link	2306
skopiuj adres	2306
skopiuj link	2306
skrij odgovore	2947
skrij oglas	2951
skriv din kommentar	434	2196	2981
skriv din kommentar her	434	2196
skriv en kommentar	434	2196	2981
skriv et svar	442
skriv inn e-post	2184
skriv inn e-postadressen din	2184
skriv kommentar	434
skriv til forfatteren	507
skriv ut	2188	2973
skriv ut artikeln	2973
skriv ut artikkelen	2283
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	2188
skriv ut sidan	3069
skriv ut siden	2283
skru av adblock	2262
skru av annonseblokkering	2262
skru av lyd	2257
skype	824
""", 'sl': """
sla advertentie over	2044
sledi avtorici	2949
sledi avtorju	2949
sledi temi	2949
sledite temi	2949
sledovat autora	403
sledovat autorku	403
sledovat online	393
slik beskytter vi kildene	2275
slik jobber vi med rettelser	2275
slik retter vi feil	2275
slik skrur du av adblock	2262
slika u slici	2740
slika v sliki	2926
slobodan iznos	2747
sluit	2057
sluit advertentie	2167
sluit galerij	2155
sluiten	2019
slut annons	3070
""", 'sm': """
smaller text	1065
smanji slova	2764
sms	824
""", 'sn': """
snapchat	824
snelheid	2141
snimak nije dostupan	2740
snimka nije dostupna	2740
""", 'so': """
so deaktivieren sie ihren adblocker	691
so gehen wir mit fehlern um	705
so nutzen wir ki	708
so schalten sie den adblocker aus	691
sobre el autor	1119
sobre la firma	1119
social	1754
social media	556	828
sociala medier	2974
sociale media	2040
sociale medier	427
soitin latautuu	1335
solitaire	372	1038	2827
solo gli abbonati possono commentare	1794
solo los suscriptores pueden comentar	1151
something went wrong	911	1055
something went wrong, please try again	1054
something went wrong, please try again later	1054
something went wrong. please try again	911
something went wrong. please try again later	811
sommaire	1418
son dakika	3132
son dakika haberleri	3132
son haberler	3132
sonda	2371
sonda dnia	2370
sonra oku	3125
sonraki	3134
sonraki haber	3132
sonraki sayfa	3134
sorodna novica	2871
sorodne novice	2871
sorodne vsebine	2871
sorotan	1694
sorrend	1665
sorry, this video is not available	1045
sort by	842	1064
sort by best	1063
sort by newest	1063
sort by oldest	1063
sort by: newest	1063
sorteer op	2163
sorter efter	515
sorter etter	2280
sortera	3067
sortera efter	3066
sorteren op	2163
sortering	2281
sortieren nach	710
sortierung	711
sortiraj	2762
sortiraj po	2761
sortuj	2402
sortuj od	2401
sosiaalinen media	1279
sosiale medier	2189
sostieni	1736
sostienici	1736
soutenez-nous	1373
soutenir	1373
soziale medien	556
soziale netzwerke aktivieren	685
""", 'sp': """
spander en kaffe	2264
spannend	570
spar # %	502	2267
spar #%	502	2267
spara	2973
spara # %	3053
spara artikel	2973
spara artikeln	2973
spara artikeln till senare	2973
spara recept	61
spara receptet	61
spara till senare	2973
spara val	3041
spausdinti	1941
special offer	801
speel mee	2132
speel nu	2132
speel video	2140
speel video af	2081
speichern	555
spela klipp	3043
spela nu	3034
spela upp	2988	3044
spela upp video	3043
spela video	3043
spelaren laddas	3043
speler wordt geladen	2140
speltid #	3043
spende	529
spende einrichten	693
spende jetzt	529
spenden	529
spenden sie	529
spenden sind steuerlich absetzbar	693
spendenkonto	621
spendier uns einen kaffee	693
spendiere uns einen kaffee	693
spendieren sie uns einen kaffee	693
spil her	485
spil med	485
spil nu	485
spill av	2203
spill av video	2203
spill av video her	2203
spill her	2250
spilleren lastes	2257
spomni me kasneje	2878
sponseret indhold	519
sponset	2192
sponset innhold	2192
sponsor content	833
sponsored	560	731	833	2099
sponsored content	833
sponsored links	833
sponsored message	833
sponsored message - story continues after this	833
sponsored post	833
sponsored stories	847
sponsoreret	430
sponsoreret indhold	430
sponsorizzato	1758
sponsorlu	3127
sponsorlu haber	3127
sponsoroitu	1280
sponsrat	2977
sponzorirana vsebina	2870
sponzorirano	2679	2870
sponzorisani tekst	2679
sponzorisano	2679
spotify	824
spotted a mistake	842
spotted an error	842
spravovat souhlas	376
sprejmem	2886
sprejmem vse	2924
sprejmi	2886
sprejmi in nadaljuj	2924
sprejmi vse	2886
spremeni velikost pisave	2950
spremi	2683
spremi odabir	2738
spremi postavke	2738
spremi recept	61
spremi za kasnije	2764
spring naar recept	61
spring til indhold	507
springe zum rezept	61
spustit audio	378
spustit video	378
""", 'st': """
sta advertenties toe	2146
sta meldingen toe	2143
stampa	1753
stampa articolo	1753
stampa la ricetta	61
stampa questo articolo	1805
stampa ricetta	61
standard digital	920
standardy redakcyjne	2396
start de quiz	2132
start free trial	801
start quiz	1037
start quizen	2250
start quizzen	485
start slideshow	1057
start subscription	801
start the quiz	1037
starta quiz	3034
startseite	570	573
stay connected	811
stay in the know	811
stay informed	811
stay logged in	1052
stay signed in	1052
stay up to date	811
ste opazili napako	2943
ste pozabili geslo	2935
steady	529
stel in als voorkeursbron	2165
stel je vraag aan onze ai	2076
stellenmarkt	605
stelling van de dag	2132
stem	486	2133	2251
stem her	442	2203
stem i afstemningen	442
stem i avstemningen	2203
stem mee	2132
stem nu	2079
stemmen	2133
stemmen din er registrert	2250
steun ons	2020
steun ons op patreon	2147
steun ons via patreon	2147
stichworte	570
stikkord	2200
stimme abgeben	679
stimmen sie ab	605
stopt automatisch	2094
stories for you	847
story continues	833
story continues below	833
straipsnis prieinamas tik prenumeratoriams	1936
stream type live	1045
strictly necessary cookies	838
strinjam se	2886
strinjam se in nadaljujem	2924
strinjam se s prikazom zunanje vsebine	2886
strojno prevedeno	2760	2946
stt	1292
stt-afp	1292
stt-reuters	1292
stumbleupon	824
stumm	688
stummschalten	687
stummschaltung aufheben	687
stuur door	2119
stuur een anonieme tip	2158
stuur een correctie	2084
stuur een tip	2158
stuur je foto of video	2158
stuur je foto's in	2158
stuur je tip	2158
stworzone przez ai	2399
""", 'su': """
su questo argomento	1806
subiecte	2506
subject	1055
submit	793	1055
submit a correction	842
submit comment	842
submit vote	1037
subscreva a newsletter	2423
subscreva gratuitamente	2477
subscrever	2423
subscrever newsletter	2423
subscribe	801
subscribe by email	811
subscribe for free	801
subscribe here	801
subscribe now	801
subscribe to continue	801
subscribe to continue reading	801
subscribe to get the latest posts sent to your email	811
subscribe to our newsletters	811
subscribe to read	801
subscribe today	801
subscribe via email	811
subscriber benefit	1040
subscriber benefits	1040
subscriber exclusive	920
subscriber offer	1040
subscriber only	801
subscriber rewards	1040
subscriber-only	801
subscriber-only content	920
subscribers get more	920
subscribers only	801
subscription options	801
subscriu-t'hi	259
subscriu-te	259
subskrybuj	2296
subskrybuj teraz	2387
subtitles	1046
subtitles off	1045
subtitles settings	1045
success	1055
success! check your inbox	957
successivo	1770
suche	573	701
suchen	573
sudah punya akun	1677
sudoku	372	486	680	1038	1329	1636	2133	2251	2371	2735	2827	2921	3035
suggerisci una correzione	1786
suggest a correction	842
suggested	847
suggested articles	847
suivant	1418
suivez notre direct	1458
suivez nous	1402
suivez-nous	1402
suivi	1402
suivre	1402
suivre ce sujet	1402
suivre ce sujet et recevoir une alerte	1448
suivre cet auteur	1402
sujets	1415
sukunimi	1348
sulge	1181
sulge reklaam	1182
sulje	1269
sulje galleria	1350
sulje mainos	1362
sullo stesso argomento	1767
sullo stesso tema	1767
sumbang	1676
summary by ai	893
summary generated by ai	1062
suora	1336
suoraan reseptiin	61
suositellut	1286
suositeltu	1345
suosittelee outbrain	1362
suosittelemme	1286
suosituimmat	1286	1359
suosituin	1345
suositut	1359
support local journalism	794
support our journalism	794
support our work	794
support quality journalism	794
support the author	794
support this site	794
support us	794
support us on patreon	794
support us today	794
supported by	833
sur ce sujet	1415
sur le web	1415
suscribete	1085
suscribirme	1085
suscribirse	1085
suscribite	1161
suscribite ahora	1161
suscripciones	1085
susijusios naujienos	1938
sutikti su visais	1954
sutinku	1954
suurempi teksti	1361
suurenna	1350
suurenna kuva	1288
""", 'sv': """
svaki petak. besplatno. bez spama	2752
svar	434	516	2196	2281
svara	2981	3067
svi komentari	2683
svi tekstovi autora	2755
svrha uplate: donacija	2747
""", 'sw': """
swisha en slant	2960
swisha ett bidrag	3050
swisha till oss	3050
""", 'sy': """
syarat dan ketentuan	1692
syarat dan ketentuan | kebijakan privasi	1692
syndication rights	1060
synes godt om	516
""", 'sz': """
szavazok	1635
szavazz	1636
szavazzon	1596
szerezd meg a google playen	1644
szerezze be: google play	1644
szintetikus hang olvassa fel	1642
szudoku	1636
szukaj	2321
szybki przelew	2385
""", "t'": """
t'ha agradat aquest article	275
""", 'ta': """
ta bort annonser	2977
ta quiz	2250
ta quizzen	2250
ta testen	2250
ta video ni na voljo	2926
ta vsebina ni na voljo	2924
taboolan suosittelema	1362
tack! kolla din inkorg	3055
tag	1694	1767	3315
tag quiz	485
tag testen	485
tag-uri	2506
taggar	2985
tagged	847
tagger	2200
tagi	2318
tagovi	2680
tags	439	570	735	847	1119	1415	1694	1767	2054	2445	3315
taguri	2506
tai	1345
taille du texte	1401
taip pat skaitykite	1938
tak for at du stemte	485
tak for din besked	504
tak for din henvendelse	504
tak for din stemme	485
tak for din tilmelding	422
tak for tilmeldingen	504
tak! tjek din indbakke	504
takaisin alkuun	1350
takaisin etusivulle	1350
take our poll	1037
take our survey	842
take the poll	1037
take the quiz	1037
takk for din henvendelse	2269
takk for din stemme	2250
takk for meldingen	2269
takk for stemmen din	2250
takk! sjekk innboksen	2269
tallenna	1278
tallenna asetukset	1333
tallenna juttu	1278
tallenna resepti	61
tallenna valinnat	1333
tallennettu	1361
talvez mais tarde	2414
tamanho da fonte	65	2431
tamanho do texto	65
tampilkan asli	1697
tampilkan lebih banyak	1696
tampilkan lebih sedikit	1697
tap to enlarge	1057
tap to unmute	1045
tapahtui virhe	1348
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tarjoa kahvi	1342
tarjoa meille kahvit	1342
tartalom	1596
tauko	1336
tautan berhasil disalin	1719
tautan disalin	1686
tautan telah disalin	1719
tavs e-pasts	2001
""", 'te': """
te has suscrito correctamente	1157
te puede gustar	1119
te puede interesar	1119
te quedan # caracteres	1151
te recomendamos	1119
te vsebine ne moremo prikazati	2924
te-ar putea interesa	2506
teata veast	1179
teavita veast	1179
tee kertalahjoitus	1342
tee lahjoitus	1270
tee testi	1328
tee tilaus	1344
tee visa	1328
teilen	555
teilen auf	555
teilen und weiterempfehlen	555
teised loevad	1175
tek seferlik	3117
tekst gaat door onder advertentie	2167
tekst loopt door onder de advertentie	2044
tekst se nastavlja nakon oglasa	2679
tekst sponsorowany	87
tekst wygenerowany automatycznie	2399
teksten er automatisk genereret	513
teksten er automatisk generert	2278
tekstgrootte	65	2039
tekstgrootte aanpassen	2166
teksti on tuotettu automaattisesti	1356
tekstimainos	1280
tekstin koko	65
teksting	2258
tekstitykset	1336
tekstitys	1336
telefon	391	505	698	1655	2270	2391	2753	2939	3056
telefonnummer	505	698	2270	3056
telefoon	2153
telefoonnummer	2153
telegram	824	2561
teljes cikk	1596
telli	1173
telli kohe	1173
tellijale	1173
tellijana saad artiklit jagada	1178
tellijatele	1173
tema	2200
tema dana	2680
temaer	2200
temas	1119	2445
temas relacionados	1119
temat	2391
tematy	2318
teme	2755	2941
temes relacionats	290
temi	1767
temi sledite	2949
temos	1938
tempo de leitura	2448
tempo di lettura	1770
tempo estimado de leitura: # minutos	2431
temps de lecture	1418
temps de lecture : # min	1418
tendances	1415
tendencias	1119
tendenze	1767
tentang kami	1709
tento obsah nelze zobrazit	376
teraz nie	2784
terbaru	1694
terima semua	1692
terima semua cookie	1692
terkait	1694
terkini	1694
termini e condizioni	1760
termos de uso	2438
terms	838
terms & conditions	838
terms and conditions	838
terms apply	920
terms of service	838
terms of use	838
terpopuler	1694
terpopuler hari ini	1720
terug naar boven	2057
terug naar de homepage	2155
terug naar home	2155
test deg selv	2250
test dig selv	485
test din viden	485
test din viden i ugens quiz	442
test dine kunnskaper	2250
test je kennis	2132
test kunnskapene dine	2250
test kunnskapene dine i ukas quiz	2203
test uw kennis	2132
testa dina kunskaper	3034
testa dina kunskaper i veckans quiz	2988
testaa tietosi	1328
testaa tietosi viikon visassa	1288
testen	534
testez gratuitement	1382
testez vos connaissances	1446
testez vos connaissances avec notre quiz	1446
testirajte svoje znanje	2734
tetszik	1587	1665
text lizenzieren	706
text size	823
text version	852
textning	3044
texto gerado por ia	2465
textstorlek	65
""", 'th': """
thank you	793
thank you for subscribing	911
thank you for voting	1037
thank you for watching	925
thank you for your message	1054
thank you for your submission	1054
thank you to our sponsors	833
thank you! check your inbox	1054
thank you! check your inbox to confirm	1054
thank you! please check your inbox	957
thanks for subscribing	811
thanks for voting	1037
thanks for watching	925
thanks for your message	1054
thanks to our sponsors	833
thanks! please check your inbox	957
the article continues below	925
the link has been copied	1065
the player is loading	1045
the story continues below	925
the video player is currently playing an ad	891
theater mode	1046
thema	570
thema folgen	712
thema's	2054
themen	570
themen folgen	712
there are no comments yet	842
there was an error, please provide a valid email address	911
these are external links and will open in a new window	823
this article is for subscribers	1052
this article is locked	1052
this article is only for subscribers	1052
this article is only for those who subscribe	1052
this audio is ai-generated	1045
this audio is auto generated	1045
this audio is auto-generated	1045
this audio is no longer available	1045
this audio was generated by ai	1045
this clip is no longer available	1045
this comment has been deleted	1063
this comment has been removed	1063
this comment was deleted	1063
this content can't be displayed	1043
this content cannot be displayed here	1043
this content cannot be shown	1043
this content is blocked	1043
this content is locked	1052
this content is not available	1043
this embed is not available	1043
this field is required	1054
this is an advertisement	833
this story is locked	1052
this summary was created by ai	1062
this summary was generated by ai	1062
this summary was made by ai	1062
this summary was written by ai	1062
this video can not be played	891
this video can't be played in your country	1045
this video cannot be played	891	1045
this video cannot be played in your country	1045
this video is no longer available	1045
this video is not available	1045
this video is not available in your country	1045
this video is not available in your region	1045
threads	824
""", 'ti': """
ti consigliamo	1767
ti potrebbe interessare	1767
ti potrebbero interessare	1767
ticker	570
ticket kaufen	682
tickets bestellen	682
tickets buchen	682
tickets kaufen	682
tickets on sale now	1040
tickets sichern	605	682
tid #	3044
tidak terima kasih	1675
tidak, terima kasih	1675
tiempo de lectura	1122
tiempo estimado de lectura: # minutos	1104
tietosuoja	1281
tietosuoja-asetukset	1333
tietosuojaseloste	1333
tijdsduur #	2140
tiktok	824
til arrangementet	2253
til bildeserien	2272
til billedserien	507
til butikken	2253
til direktesenteret	2272
til donasjonssiden	2264
til donationssiden	499
til forsiden	439	2200
til gavesiden	2264
til nettbutikken	2253
til produktet	2253
til quizen	2250
til quizzen	485
til shoppen	488
til spillet	2250
til temasiden	2272
til tilbuddet	488
til tilbudet	2253
til toppen	442	2203
til webshoppen	488
tilaa	1271
tilaa ilmoitukset	1338
tilaa ja lue	1344
tilaa kirja	1331
tilaa nyt	1271
tilaa uutiskirje	1274
tilaa uutiskirjeet	1274
tilaajaedut	1331
tilaajaetu	1331
tilaajalle	1271
tilaajille	1271
tilaukset	1271
tilaus onnistui	1347
tilausvaihtoehdot	1344
tilbage til forsiden	507
tilbage til toppen	507
tilbake til forsiden	2272
tilbake til toppen	2272
till appen	3045
till bildspelet	3058
till butiken	3037
till direktrapporten	3058
till donationssidan	3050
till dossiern	3058
till erbjudandet	2963
till evenemanget	3037
till liverapporten	3058
till produkten	3037
till quizet	3034
till receptet	61
till resultatet	3034
till shoppen	3037
till spelet	3034
till startsidan	2985
till temasidan	3058
till toppen	2988
tillad	496
tillad alle	490
tillad alle cookies	490
tillad altid	490
tillad annoncer	498
tillad ikke	496
tillad indhold	490
tillad notifikationer	495
tillad reklamer	498
tillat	2261
tillat alltid	2255
tillat annonser	2263
tillat innhold	2255
tillat varsler	2260
tillbaka till startsidan	3058
tillbaka till toppen	3058
tilmeld	422
tilmeld dig	422
tilmeld dig nyhedsbrevet	422
tilmeld mig	504
tilmeld nyhedsbrev	422
tilpas indstillinger	490
tilpass innstillinger	2255
timp de citire # min	2508
tin sau	3315
tinggalkan komentar	1693
tip us	794
tips en venn	2188
tips van de redactie	2054
tipsa	2973
tipsa oss	2981
tisk	308
tisk receptu	61
titlovi	2741
titulky	379	2834
""", 'tj': """
tjek din e-mail	504
tjek din indbakke	504
""", 'to': """
to pole jest wymagane	2390
to polje je obvezno	2938
to the donation page	1050
to the dossier	1057
to the homepage	1057
today's most read	924
today's paper	852
today's top stories	847
todos los comentarios	1115
toestaan	2144
toestemming	2046
toestemming beheren	2138
toestemming intrekken	2138
toestemming vragen voor overname	2159
toeta	1173
toeta meid	1173
toevoegen aan leeslijst	2119
toevoegen aan mijn onderwerpen	2165
toggle	852
toggle caption	852
toimetus soovitab	1175
toimitus suosittelee	1286
toista	1288	1336
toista video	1335
toistonopeus	1335
ton an	687
ton aus	687
ton ausschalten	687
ton einschalten	687
tonen en accepteren	2138
toon # antwoorden	2163
toon alles	2058
toon antwoorden	2163
toon bijschrift	2155
toon deze inhoud	2074
toon en accepteer	2138
toon galerij	2155
toon inhoud	2046
toon meer	2057
toon minder	2057
toon origineel	2058
toon reacties	2050
toon resultaten	2132
toon transcript	2140
toon vertaling	2058
toon wachtwoord	2149
top articles	847
top artikel	570
top comments	842
top headlines	847
top latest discussions	852
top news	847
top stories	735	847
top-artikel	570
top-news	570
top-themen	570
tophistorier	439
topics	847
topik	1694
topik terkait	1694
toppnyheter	2985
toppsaker	2200
topthemen	570
torna all'inizio	1770
torna su	1770
torne-se assinante	2415
torne-se membro	2415
tots els butlletins	283
toujours afficher ce type de contenu	1438
tous les commentaires	1411
tous ses articles	1436
tout accepter	1408
tout afficher	1419
tout refuser	1408
tout voir	1418
toute l'actu	1415
toutes les photos	1418
""", 'tr': """
trabaja con nosotros	1146
trabalhe connosco	2467
trabalhe conosco	2467
trajanje	2741	2927
trajanje #	2740	2926
trakteer ons op een kop koffie	2147
trakteer ons op koffie	2020
trang sau	3317
transcript	1046	2141
transferencia bancaria	1084
transkripsjon	2258
transkript	688	2741	3044
transkript anzeigen	687
transkript herunterladen	687
transkript lesen	687
transkription	3044
transkrypcja	2379
translated automatically	1062
translated by ai	893
translated with ai	1062
transparenzhinweis	705
transskription	493
traueranzeigen	605
treballa amb nosaltres	277
trefwoorden	2054
trek toestemming in	2138
trekk samtykket tilbake	2255
trekk tilbake samtykke	2255
trend	3132
trending	570	847	1694	2054	2445
trending deals	833
trending now	847
trending stories	847
trending today	847
trending topics	847
trenutno vreme #	2740
trenutno vrijeme #	2740
trimite	2499
trimite pe email	2499
trimite pe whatsapp	2533
trimite unui prieten	2533
trotzdem weiterlesen	692
try it free	801
""", 'tt': """
tt	3015
tt-afp	3015
tt-reuters	3015
""", 'tu': """
tu e-mail	1092
tu email	1092
tudo sobre	2445
tue riippumatonta journalismia	1270
tuitar	2431
tuitear	1104
tulis komentar	1693
tulis komentar anda di sini	1709
tulosta	1278
tulosta artikkeli	1361
tulosta juttu	1278
tulosta resepti	61
tumblr	824
tunnuksen luominen on maksutonta	1271
tuoreimmat	1286
tuoreimmat uutiset	1286
turinio rinkodara	1945
turn on	1071
turn on alerts	1049
turn on notifications	1049
tutti gli aggiornamenti qui	1797
tutti i commenti	1763
tutup	1675
""", 'tw': """
tweet	823	1686	1753
tweet laden	685
tweet this	823
tweeta	2973
tweeter	1401
tweetle	3125
tweetnij	2306
tweetnout	308
twitter	824
twitter-inhalte erlauben	563
twittern	555
""", 'ty': """
tyck till	2981
tylko dla zalogowanych	2387
tylko w serwisie	2318
type your email	811
""", 'u ': """
u bent aangemeld	2152
u fokusu	2680
u galeriju	2755
u gebruikt een adblocker	2145
u hebt al gestemd	2132
u heeft uw limiet bereikt	2149
u ovom tekstu	2755
u volgt dit onderwerp al	2165
u web shop	2737
u web trgovinu	2737
""", 'ud': """
udfyld feltet	504
udskriv	426
udskriv artiklen	518
udskriv opskrift	61
udskriv siden	518
udvalgt	439
udvid	443
""", 'ug': """
ugens quiz	485
ugyldig e-mail	504
ugyldig e-mailadresse	504
ugyldig e-post	2269
ugyldig e-postadresse	2269
""", 'ui': """
uit onze webshop	2135
uit onze winkel	2135
uitgelicht	2054
uitklappen	2058
uitloggen	2024
""", 'uk': """
ukas quiz	2250
ukens quiz	2250
ukryj	2322
ukryj odpowiedzi	2401
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	1767
ultime news	1767
ultime notizie	1767
ultimele articole	2506
ultimi articoli	1767
""", 'um': """
um assinante ofereceu-lhe este artigo	2484
umakni soglasje	2924
umetna inteligenca lahko dela napake	2946
umfrage starten	679
umfrage wird geladen	605
""", 'un': """
un abbonato ti ha regalato questo articolo	1805
un subscriptor t'ha regalat aquest article	289
understood	853
undertekster	493	2258
undertext	3044
undertexter	3044
une erreur dans l'article	1411
uneix-te a la conversa	275
unesite ispravan e-mail	2752
unesite iznos	2747
unfollow	828
unisciti al nostro canale	1754
unlisted	852
unlock article	1052
unlock full article	1052
unlock this article	801
unlock this story	1052
unlock with a subscription	1052
unmute	1045
unohditko salasanan	1271
unohditko salasanasi	1344
unohtuiko salasana	1344
uns folgen	556
unser bestes angebot	626
unser newsletter	542
unser tipp	696
unsere empfehlung	570
unsere empfehlungen	570
unsere korrekturregeln	705
unsere netiquette	710
unsere newsletter	542
unsere standards	705
unsere top-themen	631
untertitel	688
untertitel anzeigen	687
untertitel ausblenden	687
untertitel einblenden	687
""", 'up': """
up next	847
up next in #	1045
upgrade now	801
upgrade to founding member	801
upgrade to paid	794
uplati	2672
uporabljate adblock	2931
uporabljate blokator oglasov	2931
upozornenia	2837
upozornit na chybu	396
uppfattat	2989
uppspelningshastighet	3043
upravljaj obavijestima	2743
upravljaj obvestila	2929
upravljaj pristankom	2738
upravljaj privolom	2738
upravljaj soglasje	2924
upravljanje privolama	2738
upravljanje soglasij	2924
""", 'ur': """
url copied to clipboard	1065
""", 'us': """
username	1053
username or email	1052
username or email address	1052
ustawienia	2311
ustawienia cookies	2311
ustawienia zaawansowane	2376
ustvarila umetna inteligenca	2946
ustvarjeno z ai	2946
ustvarjeno z ui	2946
""", 'ut': """
utiles	1408
utvalgt	2200
utvalt	2985
utvid	2204
""", 'uu': """
uudiskiri	1198
uudiskirjad	1198
uusimmat	1286	1359
uusimmat ensin	1358
uusin	1359
uusin ensin	1358
uutiskirje	1274
uutiskirjeet	1274
""", 'uv': """
uvek dozvoli	2738
uvijek dopusti	2738
""", 'uw': """
uw bericht	2152
uw e-mailadres	2029
uw naam	2152
uw stem is geregistreerd	2132
uw stem is geteld	2132
""", 'uy': """
uygulamayi indir	3173
uygulamayi indirin	3173
""", 'v ': """
v galerijo	2941
""", 'va': """
vaata galeriid	1180
vaata ka	1175
vaata kommentaare	1179
vaata pilte	1180
vaata videost	1180
vaata videot	1180
vaata videot siit	1180
vacatures	2079
vagas de emprego	2467
vagy	1652
vai al contenuto	1770
vai alla ricetta	61
vain tilaajille	1271
vakances	1984
valfri summa	3050
valfritt	3056
valfritt belopp	3050
valgfri sum	2264
valgfrit	505
valgfritt	2270
valikko	1288
valinnainen	1348
valitse	1345
valitse summa	1342
valitse tarjous	1344
valitse tilauksesi	1344
valitse tilaus	1344
valorar	1115
valorar receta	61
van onze partner	2167
van onze partners	2054
vandaag	2054
vandaag niet	2019
vanhimmat	1359
vanhimmat ensin	1358
vanhin	1359
vanhin ensin	1358
vapaa summa	1342
var artikkelen nyttig	2196
var artiklen nyttig	434
var det nyttigt	513
var dette nyttig	2203
var dette nyttigt	513
var dette til hjelp	2278
var oppsummeringen nyttig	2196
var opsummeringen nyttig	434
var saken nyttig	2196
varaa liput	1331
varaa paikka	1331
varaa paikkasi	1331
varighed	493
varighed #	493
varighet	2258
varighet #	2258
varje fredag. gratis. ingen spam	3055
varovanje osebnih podatkov	2886
varsler	2261
vastaa	1285	1359
vastaa kyselyyn	1288
vastaa lukijakyselyyn	1288
""", 'vd': """
vdelana vsebina	2924
""", 've': """
ve zkratce	316
veckans quiz	3034
vedi anche	1767
vedi dettagli	1771
vedi i # commenti	1794
vedi i commenti	1763
vedi i risultati	1771
vedi la mappa	1771
vedi tutte	1770
vedi tutti	1770
vedi tutto	1770
vedno dovoli	2924
vegyen jegyet	1638
veilig betalen	2022
velden met * zijn verplicht	2152
velden met een * zijn verplicht	2152
velg	2267
velg abonnement	2266
velg ditt abonnement	2266
velg som foretrukket kilde	2282
velg tilbud	2266
velikost besedila	2950
velikost pisave	2950
velikost textu	404
ver # comentarios	1115
ver bio	1138
ver comentarios	1115
ver contenido	1112
ver contenido externo	1142
ver detalhes	2449
ver detalles	1123
ver documento	1123
ver el mapa	1123
ver essa foto no instagram	2463
ver este tuit	1142
ver fotos	1122
ver galeria	2448
ver la receta	61
ver los comentarios	1115
ver mais	2448
ver mapa	1123	2449
ver menos	1123	2449
ver ofertas	1085	2419
ver original	1123	2449
ver perfil	1138	2475
ver resultado parcial	2473
ver resultados	1151
ver resultados de la encuesta	1151
ver todas	1122	2448
ver todo	1122
ver todos	1122	2448
ver tudo	2448
verberg advertentie	2167
verberg antwoorden	2163
verberg bijschrift	2155
verbergen	2058
verbleibende zeit	687
verbleibende zeit #	687
verbleibende zeit -#	687
verder met apple	2149
verder met google	2149
verder zonder te steunen	2019
vergelijk abonnementen	2149
vergroot	2057
vergroot afbeelding	2057
vergroot foto	2155
vergroten	2058
verkkokaupastamme	1331
verlagsangebot	560
verlagsbeilage	632
verplicht	2153
verplicht veld	2152
verplichte velden	2152
verschicken	555
versenden	555
verstanden	574
versturen	2153
verstuur	2153
verstuur bericht	2152
verstuur reactie	2163
verstuur via e-mail	2166
verstuur via whatsapp	2166
vertaald met ai	2161
ververs de pagina	2146
verwandte artikel	570
verwandte themen	570
verwante artikelen	2054
verwendungszweck: spende	693
verzend	2153
verzenden	2153
ves a la recepta	61
veuillez saisir une adresse e-mail valide	1451
veure # comentaris	275
veure perfil	281
veure totes les ofertes	287
vezane vesti	2680
vezane vijesti	2680
vezi # comentarii	2519
vezi comentariile	2505
vezi detalii	2509
vezi harta	2509
vezi mai mult	2508
vezi originalul	2509
vezi rezultatele	2519
vezi toate	2508
vezi toate newsletterele noastre	2526
vezi toate ofertele de abonament	2531
vezi tot	2509
vezi videoclipul	2525
""", 'vi': """
vi har lukket for kommentarer	434
vi kan ikke vise dette indhold	490
vi kan ikke vise dette innholdet	2255
vi kan ikke vise indholdet	490
vi kan ikke vise innholdet	2255
viber	824	2561
videa	316
video	316	439	1694	1767	2200	2506	2985	3132	3315
video abspielen	607
video ad	833
video afspelen	2081
video anschauen	607
video ansehen	607	687
video can't be played	1045
video ei ole katsottavissa maassasi	1335
video ei ole saatavilla	1335
video ikke tilgjengelig	2257
video laden	563
video ni na voljo	2926
video niet beschikbaar	2140
video nije dostupan	2740
video player is loading	1045
video terkait	1694
video wird geladen	687
video wordt geladen	2140
video's	2054
videoafspilleren loader	492
videoen afspilles her	442
videoen er ikke lenger tilgjengelig	2257
videoen er ikke tilgjengelig	2257
videoen er ikke tilgjengelig i ditt land	2257
videoen kan ikke afspilles	442
videoen kan ikke afspilles i dit land	492
videoen kan ikke spilles av	2257
videoen kan ikke spilles av i ditt land	2257
videolar	3132
videon gick inte att spela upp	3043
videon kan inte spelas upp	3043
videon kan inte spelas upp i ditt land	3043
videon kan inte visas i ditt land	3043
videoplayer wird geladen	687
videos	570	1119
videosoitin latautuu	1335
videospelaren laddas	3043
videospeler wordt geladen	2140
videospilleren laster	2257
videospilleren lastes	2257
videot	1286
videota ei voi katsoa ulkomailla	1335
videota ei voi toistaa	1335
videota ei voida toistaa	1335
videoyu izle	3134
videoyu izleyin	3134
vidi rezultate	2734
vidi sve komentare	2761
viesti	1348
viestiksi lahjoitus	1342
viestisi	1347
view # replies	1063
view # reply	1063
view all	852
view all newsletters	811
view and accept	1043
view at amazon	1036
view comment	842
view comments	842	852
view deal	1036
view deals	1036
view details	853
view full size	852
view fullscreen	1057
view gallery	852	1057
view image	852
view image in fullscreen	852	1057
view less	1057
view map	853
view metrics	1026
view more	852
view offer	1052
view offers	1052
view on instagram	823
view our privacy policy	891
view photo gallery	1057
view plans	801
view poll results	1037
view post on instagram	891
view post on x	891
view replies	1063
view results	853	1037
view slideshow	1057
view subscription options	801
view the gallery	1057
view this post on facebook	891
view this post on instagram	891
view this post on threads	891
view this post on x	891
view transcript	1045
viikon visa	1328
viimased uudised	1175
vil du ha varsler	2260
vil du have notifikationer	495
vil du modtage notifikationer	495
vil du motta varsler	2260
vill du ha notiser	3046
vind ik leuk	2164
vipps et bidrag	2264
vipps oss	2264
vipps til	2264
virement	1381
virement bancaire	1381
vis # svar	2280
vis adgangskode	501
vis alle	442	2203
vis alle artikler	2272
vis alle kommentarer	2280
vis alltid	2255
vis altid	490
vis bildegalleri	2272
vis bildetekst	2203
vis billedgalleri	507
vis billedtekst	507
vis detaljer	443	2204
vis flere	442	2203
vis flere artikler	2272
vis flere kommentarer	2280
vis flere saker	2272
vis flere svar	2280
vis galleri	2272
vis i fullskjerm	2272
vis indhold	431
vis indholdet	490
vis innhold	2193
vis innholdet	2255
vis innlegg fra facebook	2203
vis innlegg fra instagram	2203
vis kart	2204
vis kommentarer	434	2196
vis kort	443
vis mer	2203
vis mere	442
vis mindre	443	2204	2272
vis og accepter	490
vis og accepter cookies	490
vis og godta	2255
vis original	443	2204
vis oversettelse	2204
vis passord	2266
vis resultat	2250
vis resultater	443	2204	2250
vis svar	2280
vis transkripsjon	2257
vis transskription	492
vis undertekster	2257
visa # svar	3066
visa alla	2988
visa alla artiklar	3058
visa alla kommentarer	3066
visa alltid	3041
visa bildgalleri	3058
visa bildspel	3058
visa bildtext	3058
visa detaljer	2989
visa fler	2988
visa fler artiklar	3058
visa fler kommentarer	3066
visa fler svar	3066
visa galleri	3058
visa kartan	2989
visa kommentarer	2981
visa mer	2988
visa mindre	2989	3058
visa original	2989
visa resultat	2989	3034
visa svar	3066
visa transkript	3043
visa transkription	3043
visa undertexter	3043
visit our shop	1040
visit our store	1040
visualizza questo post su instagram	1784
""", 'vk': """
vk	824
vklopi	2930
vklopi zvok	2926
vklopite javascript	2926
""", 'vn': """
vnesite veljaven e-naslov	2938
vnesite znesek	2933
""", 'vo': """
voce sintetica	1786
voeg toe aan je leeslijst	2095
voeg toe als voorkeursbron	2165
voer een geldig e-mailadres in	2152
voir aussi	1415
voir ce post	1438
voir ce tweet	1438
voir cette publication sur instagram	1438
voir l'original	1419
voir la carte	1419
voir la recette	61
voir la traduction	1419
voir le contenu	1408
voir le diaporama	1418
voir les # commentaires	1446
voir les commentaires	1411
voir les offres	1382
voir les photos	1418
voir moins	1418
voir plus	1418
voir plus de commentaires	1411
voir ses articles	1436
voir son profil	1436
voir tous ses articles	1436
voir tout	1418
voit perua milloin tahansa	1344
voit perua tilauksen koska tahansa	1347
voit perua tilauksen milloin tahansa	1274
voit perua uutiskirjeen milloin tahansa	1347
voit peruuttaa milloin vain	1271
volg	2040
volg auteur	2165
volg deze auteur	2165
volg dit onderwerp	2040
volg dit thema	2165
volg het liveblog	2155
volg onderwerp	2165
volg ons	2040
volgen	2040
volgend artikel	2054
volgende	2057
volgende afbeelding	2155
volgende foto	2155
volgende pagina	2057
volgende video	2140
vollbild	573	688
vollbildmodus	687
volledig scherm	2140
vols eliminar la publicitat	277
vols llegir l'article sencer? subscriu-te	287
voltar ao topo	2448
volum	2258
volume	2141
volver arriba	1122
volym	3044
von einer ki-stimme vorgelesen	687
von ki erstellt	708
von ki generiert	708
von ki zusammengefasst	601
von merkliste entfernen	713
von outbrain empfohlen	714
von taboola empfohlen	714
von unseren partnern	714
voor abonnees	2024
voordeel voor abonnees	2135
voordeligst	2150
voorgelezen door een ai-stem	2140
voorgelezen door een computerstem	2140
voorgelezen door een synthetische stem	2140
voorkeuren aanpassen	2138
voorkeuren beheren	2138
voorkeuren opslaan	2138
voornaam	2153
vorgelesen von einer synthetischen stimme	687
vorherige seite	573
vorheriger artikel	570
vorheriges bild	700
vorheriges foto	700
vorig artikel	2054
vorige	2057
vorige afbeelding	2155
vorige foto	2155
vorige pagina	2155
vorlesen	555
vorlesen lassen	555
vormista tellimus	1173
vorname	698
vorteile sichern	534
vorteilswelt	682
vota a la nostra enquesta	275
vota en nuestra encuesta	1151
vota il nostro sondaggio	1794
vota la ricetta	61
vota nel nostro sondaggio	1794
vote	1038
vote in our poll	1037
vote na nossa enquete	2473
votez dans notre sondage	1446
votez pour faire entendre votre voix	1446
votre adresse mail	1451
votre commentaire	1411
votre e-mail	1391
votre email	1391
vous aimerez aussi	1415
vous aimerez lire	1415
vous avez lu # articles sur # ce mois-ci	1455
vous avez une question	1411
vous n'avez pas encore de compte	1455
vous pourriez aimer	1415
vous pourriez aussi aimer	1415
vous pouvez offrir # articles par mois	1458
""", 'vr': """
vraag het ai	2076
vraag het onze ai	2076
vraag van de dag	2132
vrati se na vrh	2755
vrij bedrag	2147
vroegboekkorting	2135
""", 'vs': """
vsak evro pomaga	2933
vsak prispevek pomaga	2933
vsebina je blokirana	2924
vsebina je zaklenjena	2867
vsebina ni na voljo	2924
vsi komentarji	2874
vstoupit do diskuse	315
vstoupit do diskuze	401
vstoupit do galerie	318
vstupenky tu	2829
vstupenky zde	374
vstupte do diskuse	315
""", 'vu': """
vul de vragenlijst in	2079
vul dit veld in	2152
vul een bedrag in	2147
vul een geldig e-mailadres in	2087
vul uw e-mailadres in	2152
vuosilaskutus	1344
vuosittain	1345
""", 'vy': """
vyberte sumu	2840
vybrat	388
vygenerovala ai	399
vypnite adblock	2838
vypnite si adblock	2838
vypnout zvuk	378
vypnul jsem adblock	383
vypol som adblock	2838
vypol som ho	2839
vyskytla sa chyba	2846
vyskytla se chyba	390
vytisknout	308
vytisknout recept	61
vytvorila ai	2853
""", 'w ': """
w artykule	2393
w naszym sklepie	2373
w tym artykule	2318
""", 'wa': """
waardeer dit artikel	2091
waardeer dit verhaal	2091
waarom zie ik deze advertentie	2167
wachtwoord	2150
wachtwoord tonen	2149
wachtwoord vergeten	2024
war das hilfreich	708
war dies hilfreich	708
war diese zusammenfassung hilfreich	601
war dieser artikel hilfreich	708
warum sehe ich diese anzeige	714
warum sehe ich diese werbung	714
was andere lesen	570
was deze samenvatting nuttig	2076
was dit behulpzaam	2161
was dit nuttig	2161
was this helpful	842
was this summary helpful	893
was this summary useful	893
was this translation helpful	893
watch above	900
watch below	900
watch here	900
watch more	847
watch more videos	1045
watch next	847
watch on youtube	900	1045
watch the full video	900
watch video	852
""", 'wc': """
wczytaj post	2376
""", 'we': """
we can't show this content here	1043
we cannot show this content	1043
we care about your privacy	838
we don't spam	1054
we don't spam! read our privacy policy for more info	1054
we kunnen deze content hier niet tonen	2138
we kunnen deze inhoud niet tonen	2138
we never spam	1054
we recommend	847
we value your privacy	838
weekly newsletter	811
wees de eerste die reageert	2050
weiger alles	2138
weigeren	2046
weiter mit apple	695
weiter mit e-mail	695
weiter mit facebook	695
weiter mit google	695
weiter nach der anzeige	632
weiter zum artikel	528
weitere antworten anzeigen	710
weitere artikel	570
weitere artikel der autorin	700
weitere artikel des autors	700
weitere artikel laden	700
weitere artikel zum thema	631
weitere laden	700
weitere links	570
weitere meldungen	570
weitere nachrichten	570
weitere news	570
weitere newsletter	617
weitere podcasts	570
weitere themen	570
weitere videos	570
weiterempfehlen	555
weiteres	570
weiterlesen	573
weniger anzeigen	573
werbeanzeige	560
werbefrei lesen	714
werbeinhalt	714
werbliche inhalte	560
werbung	560
werbung ausblenden	714
werbung beendet	714
werbung ende	714
werbung endet	714
werbung folgt	673
werbung melden	714
werbung von unserem partner	632
werbung zulassen	692
werde mitglied	529
werden sie mitglied	529
werden sie teil unseres teams	605
wesprzyj	2293
wesprzyj jednorazowo	2385
wesprzyj nas	2293
wesprzyj nas na patreonie	2385
wesprzyj przez paypal	2385
""", 'wh': """
what do you think	842
what others are reading	1004
what people are reading	1004
what readers are reading	1004
what to read next	847
whatsapp	824	2561
when the fun stops, stop	1002
why am i seeing this ad	1066
why do i see this ad	1066
why this ad	1066
why trust us	925
why you can trust our reporting	1059
why you can trust our reviews	925
why you can trust us	925	1059
""", 'wi': """
wideo	2318
wie ist dieser text entstanden	708
wie wir ki einsetzen	708
wie wir mit fehlern umgehen	705
wiedergabe	688
wiedergabegeschwindigkeit	687
wiedergeben	688
wil je meldingen ontvangen	2143
wil je pushberichten ontvangen	2143
wilt u meldingen ontvangen	2143
""", 'wo': """
woonplaats	2153
woordzoeker	2133
word donateur	2147
word lid	2020
word search	1038
word sponsor	2147
word supporter	2020
word vriend	2020
word wheel	1038
wordsearch	1038
wortsuche	680
""", 'wr': """
write a comment	842
write a review	842
""", 'ws': """
wspieraj	2293
wspieraj nas	2293
wspieram	2293
wstrzymaj	2379
wszystkie	2321
wszystkie komentarze	2314
wszystkie teksty autora	2393
""", 'wu': """
wunschbetrag	532
""", 'wy': """
wybieram	2388
wybierz	2388
wybierz pakiet	2387
wybierz plan	2387
wybrane dla ciebie	2318
wycisz	2378
wydarzenia	2318
wydrukuj	2306
wydrukuj przepis	61
wygenerowane przez ai	2399
wygenerowano przez ai	2399
wyloguj	2296
wymagane	2391
wyniki ankiety	2370
wyniki sondy	2370
wyszukaj	2321
""", 'x': """
x	824	1589
""", 'x ': """
x (twitter	824
x facebook	823
""", 'x.': """
x.com	824
""", 'xe': """
xem clip	3341
""", 'xi': """
xing	824
""", 'ya': """
ya eres suscriptor	1085
ya he donado	1079
ya soy socio	1079
ya te has registrado	1085
ya tengo cuenta	1085
ya tienes cuenta	1085
ya tienes una cuenta	1085
yanitla	3131
yapay zekaya sor	3131
yazdir	3125
yazi boyutu	3125
yaziyi dinle	3125
""", 'ye': """
yearly	793
yerinizi ayirtin	3134
yes please	1071
yes, notify me	1071
yes, please	1071
yes, send me alerts	1071
""", 'yh': """
yhteys toimitukseen	1353
""", 'yk': """
yksinomaan tilaajille	1344
yksityisyysasetukset	1333
""", 'yo': """
yorum	3131
yorum kurallari	3131
yorum yap	3131
yorum yaz	3131
yorum yazin	3131
yorumlar	3131
yorumlari oku	3131
yorumunuzu yazin	3131
you are now subscribed	911
you are subscribed	911
you can change how much you give or cancel your contributions at any time	794
you have # seconds	833
you have already voted	1037
you may also be interested in	847
you may also enjoy	847
you may also like	847
you may have missed	847
you may like	847
you might also be interested in	847
you might also like	847
you might like	847
you're in	811
you're signed up	1054
you're subscribed	911
your account	801
your answer	1008
your comment	842
your donation is tax-deductible	916
your email	811
your email (required	1054
your email address	811
your gift is tax-deductible	916
your message	1054
your name	1054
your name (required	1054
your privacy choices	838
your privacy is important to us	838
your subscription is confirmed	911
your vote has been counted	1037
your vote has been recorded	1037
youtube	824
youtube-inhalte erlauben	563
""", 'yu': """
yukari	3134
""", 'z ': """
z naszego sklepu	2373
z ostatniej chwili	2318
""", 'za': """
za darmo. bez spamu	2390
za pretplatnike	2749
zaakceptuj i kontynuuj	2376
zaakceptuj wszystkie	2376
zaakceptuj wszystko	2311
zablokuj	2382
zaboravili ste lozinku	2749
zaboravljena lozinka	2673
zabudli ste heslo	2842
zabudol som heslo	2842
zacznij quiz	2370
zadajte sumu	2840
zadarmo. bez spamu	2845
zadejte e-mail	305
zadejte e-mailovou adresu	305
zadeva	2939
zadnje novice	2871
zadnje objave	2871
zagraj	2371
zagraj teraz	2370
zahl ich	529
zahlungsart	532
zahlungsarten	532
zahlungsmethode	532
zahlungsmethoden	532
zahrajte si	371
zaigraj odmah	2734
zakaj vidim ta oglas	2951
zakoupit licenci	397
zalo	3305
zaloguj	2296
zaloguj przez apple	2387
zaloguj przez facebook	2387
zaloguj przez facebooka	2387
zaloguj przez google	2387
zamknij	2292
zapamti me	2749
zapisano	2404
zapisz	2306
zapisz mnie	2390
zapisz przepis	61
zapisz ustawienia	2376
zaplatit kartou	385
zapnite javascript	2833
zapnout	382
zapnout notifikace	381
zapnout titulky	378
zapnout zvuk	378
zapojte se do diskuse	315
zapomni si me	2935
zapri	2878
zapri galerijo	2941
zapri oglas	2951
zaregistrovat se	301
zarejestruj	2296
zarezerwuj bilet	2373
zarezerwuj miejsce	2373
zasady komentowania	2401
zasady korekt	2396
zaten abone misiniz	3118
zatvori	2688
zatvori galeriju	2755
zatvori oglas	2765
zavrni	2886
zavrni vse	2886
zawsze pokazuj	2376
zawsze zezwalaj	2376
""", 'zd': """
zdarma. bez spamu	390
""", 'ze': """
zelf bedrag kiezen	2147
zero spamu	2390
zeskanuj kod qr	2380
zet op leeslijst	2119
""", 'zh': """
zhrnutie ai	2854
zhrnutie od ai	2853
""", 'zi': """
zie je een fout	2158
zie ook	2054
ziedot	1977
ziet u een fout	2158
zip code	811
""", 'zk': """
zkontrolujte si e-mail	390
zkuste to znovu	390
""", 'zo': """
zo beschermen we onze bronnen	2158
zo beschermen wij onze bronnen	2158
zobacz komentarze	2314
zobacz oferty	2387
zobacz pakiety	2387
zobacz plany	2387
zobacz wszystkie	2321
zobacz wszystkie komentarze	2401
zobacz wyniki	2322	2370
zobrazit cenu	374
zobrazit diskusi	315
zobrazit diskuzi	401
zobrazit galerii	318
zobrazit heslo	387
zobrazit mapu	319
zobrazit obsah	312
zobrazit popisek	393
zobrazit titulky	378
zoek	2057
zoeken	2057
zonder jouw steun kunnen we dit werk niet doen	2091
zoom	852
zoom image	1057
zoom in	853
zoradenie	2856
""", 'zt': """
ztlumit	378
""", 'zu': """
zu den abo-angeboten	534
zu den angeboten	626
zu den ergebnissen	679
zu den kommentaren	566
zu den spielen	679
zu den tickets	682
zu unserem shop	682
zugang freischalten	534
zuklappen	574	701
zulassen	690
zum abo	534
zum abo-shop	626
zum aboshop	626
zum anbieter	682
zum anfang der seite	700
zum angebot	534
zum artikel	573	700
zum autorenprofil	700
zum deal	682
zum dokument	574
zum dossier	700
zum ergebnis	679
zum event	682
zum ganzen artikel	700
zum gewinnspiel	605
zum inhalt	573
zum inhalt springen	573
zum kommentieren anmelden	566
zum liveblog	700
zum newsticker	700
zum podcast	607	700
zum produkt	682
zum profil	700
zum quiz	605
zum rezept	61
zum rezept springen	61
zum seitenanfang	573
zum shop	682
zum spendenformular	693
zum spendenkonto	693
zum spiel	679
zum thema	570	573
zum ticker	700
zum ticket	682
zum transkript	687
zum video	607	687
zunanja vsebina	2924
zur autorenseite	700
zur bildergalerie	573
zur diskussion	566
zur fotostrecke	573
zur galerie	700
zur karte	574
zur mediathek	607
zur merkliste	627
zur navigation	573
zur netiquette	710
zur newsletter-anmeldung	542
zur podcast-folge	700
zur serie	700
zur spendenseite	693
zur startseite	570
zur themenseite	573	700
zur umfrage	605
zur veranstaltung	682
zusammenfassung mit ki	601
zustimmen	563
zustimmen und weiter	563
zustimmung erteilen	685
zustimmung verwalten	685
zustimmung widerrufen	685
""", 'zv': """
zvolit	388
""", 'zw': """
zwischenergebnis anzeigen	679
""", 'zz': """
zzgl. versand	682
zzgl. versandkosten	682
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	539 K wochen kostenlos	539 K wochen gratis	539 K monat kostenlos	1001 K+	1029 K% off your	1029 K per cent off your	1029 K percent off your	1912 K줄 요약	2102 K weken voor	2102 K maanden voor	3039 K+	3039 K år.
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	892 K post shared by	892 K video posted by	892 K post by	1020 K version of this article	1020 K version of this story	1020 K version of this column	1020 K version of this essay	1020 K version of this piece	1020 K version of this post	1020 K version of this review	1095 K tu correo	1417 K lire aussi	1417 K lire également	1417 K lire :	1417 K lire sur	1417 K voir aussi	1417 K voir également	1417 K écouter :	1417 K relire :	1417 K lire ensuite :	1417 K lire ou à relire :	1621 K gombra kattintva	1621 K telegramon	1621 K facebookon	1623 K cikk a	1623 K cikk folytatódik	1629 K cikket mesterséges	1631 K teljes beszélgetés	1631 K teljes interjú	1746 K tutti i contenuti	1780 K cura della redazione	2459 K autora escreve segundo o novo
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	1738 K a
abdruck	68 K kostenlos	68 K honorarfrei
abo	683 K-vorteil:
abonneer	2101 K je op	2125 K
abonneevoordeel	2136 K:
abonnentfordel	489 K:	2254 K:
abonnez	12 K-vous	1379 K-vous à
abonniere	12 K	662 K
abonnieren	12 K sie	531 K sie	662 K sie
about	854 K the author	854 K the authors	854 K the writer
abovorteil	683 K:
abstimmung	645 K:
""", 'ac': """
accept	1024 K and load
accepted	800 K payment methods:	800 K cards:
acceso	1088 K ilimitado
accesso	1746 K illimitato
acesso	2422 K ilimitado
acest	76 K subiect este închis	2518 K rezumat	2518 K articol a fost tradus
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	2056 K:
acompanhe	12 K
acquista	1790 K la rivista
actie	2128 K:
""", 'ad': """
ad	86 [K]	927 K:
ada	72 K pertanyaan	1707 K kesalahan di artikel
add	12 K us	878 K	958 K
additional	929 K reporting by
adja	1621 K meg
adjon	1621 K hozzá
administratorem	2341 K danych osobowych jest	2341 K twoich danych	2341 K państwa danych	2341 K pani/pana danych	2341 K podanych
advertentie	86 K, daarna
advertise	898 K with
advertisement	927 K:
advertorial	86 K:
""", 'af': """
afmelden	2115 K kan
afspil	471 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	477 K har	894 K summaries	894 K-generated summaries	895 K tools were	895 K was used	895 K helped	895 K assisted	1854 Kがこの記事	1854 Kによる自動	1854 K要約	1854 Kによる要約	1854 Kが選んだ	1854 Kに質問	1854 ※K	1912 K 요약은	1912 K 뉴스 요약	2077 K kan fouten maken. controleer	2077 K-samenvattingen	2242 K har	2513 K informații	2513 K un subiect	2513 K un pont	2513 K fost martor	3025 K har	3390 K摘要	3390 K重點	3390 K重点	3390 K生成	3390 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	2481 K o	2481 K a	2481 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili	89 K predplatiteľ
aktifkan	1684 K notifikasi
aktiver	471 K	2235 K
aktivera	3019 K
aktiviere	647 K
aktivieren	647 K sie
aktuelle	571 K nachrichten aus
""", 'al': """
al	1097 K registrarte	1143 K mostrar este contenido	2028 K lid	2114 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
all	27 K comments	952 K content ©	1042 K odds correct
alla	27 K kommentarer	27 K inlägg	2986 K artiklar om	2990 K artiklar av	3039 K odds
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	440 K artikler om	444 K artikler af	571 K artikel zu	571 K artikel von	572 K infos:	572 K news:	575 K artikel von	606 K folgen	684 K quoten	2055 K artikelen over	2059 K artikelen van	2201 K saker om	2205 K artikler av
alleen	2028 K voor abonnees	2107 K leden kunnen reageren
alles	571 K zum thema	571 K zu	2055 K over	2096 K over
allow	822 K notifications	837 K ads on	1024 K content from	1024 K third-party content	1024 K external content
already	960 K	960 K have
als	89 K abonnent	89 K abonnentin	89 K abonnee	539 K abonnent	539 K abonnentin	551 K app	628 K abonnent können sie	628 K abonnentin können sie	2028 K abonnee
also	848 K in	849 K read	849 K on this site:	849 K worth reading:	849 K on this topic:	953 K in the news:	1568 K read:	1568 K read-
alt	440 K om	2201 K om
alte	2535 K știri din
altre	1768 K notizie su	1807 K notizie di
altri	1768 K articoli su	1772 K articoli di
altro	1768 K su	1769 K su questo tema:
always	1044 K allow content from	1044 K load content from	1044 K show content from	1044 K unblock	1044 K allow embedded content
""", 'am': """
am	2517 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir
ancora	32 K nessun commento
anda	1701 K punya
ange	3019 K
angiv	471 K
anketa	317 K:
anlatmamiz	3162 K gereken
anna	1188 K vihjest	1188 K vihje	1317 K
annonces	1441 K légales : publiez
annonssamarbete	86 K:
annullare	1751 K l'iscrizione
ansvarig	3017 K utgivare:
ansvarlig	2232 K redaktør:
answer	958 K
anuncie	2468 K no	2468 K na
any	27 K comment	72 K questions	937 K	959 K
""", 'ap': """
apa	1707 K reaksi anda
apakah	8 K artikel	1701 K anda punya	1707 K ringkasan ini	1707 K artikel ini	1707 K berita ini	1707 K informasi ini
apoie	81 K
apoya	81 K	1082 K	1082 K a
apoye	81 K
app	551 K herunterladen	551 K laden	2035 K voor android	2071 K
apply	940 K now
approfondimento	1769 K:
approfondisci	1769 K
apresentado	2471 K por
""", 'aq': """
aquest	274 K resum	274 K text ha estat traduït	274 K article ha estat traduït
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	1966 K straipsnis
arbejder	451 K du
arbetar	2997 K du
archives	1417 K :
are	855 K you affected by	937 K you	959 K you	984 K you enjoying this?	984 K you enjoying this article	984 K you enjoying this story	984 K you enjoying this post	984 K you enjoying this piece	984 K you enjoying this newsletter	984 K you enjoying this column	984 K you enjoying this recipe	984 K you enjoying this podcast	984 K you enjoying this essay	984 K you enjoying this series	984 K you enjoying this guide	984 K you enjoying this blog	984 K you enjoying this interview	984 K you enjoying this letter	984 K you enjoying this review	984 K you enjoying this page	984 K you enjoying this issue	984 K you enjoying this read	984 K you enjoying this episode	984 K you enjoying this content	1015 K you
arrives	914 K every	981 K on mondays	981 K on fridays	981 K on saturdays	981 K on sundays
article	1431 K traduit
articles	854 K by
articol	2518 K tradus	2522 K susținut de
articolo	1787 K tradotto
articolul	46 K poate fi
artificial	895 K intelligence
artificiell	3025 K intelligens har
artikel	1695 K terkait:	1706 K ini diterjemahkan	1706 K ini ditulis dengan	1706 K ini dibuat dengan	1706 K ini merupakan hasil	1721 K ini telah tayang di	1721 K ini pertama kali tayang	1721 K ini pernah tayang	1721 K ini sudah tayang	2098 K gaat verder onder	2098 K loopt door onder	2098 K gaat verder na
artikeln	46 K får	3021 K fortsätter
artikkel	1205 K jätkub
artikkelen	46 K kan	46 K kan fritt	2238 K fortsetter
artikkeli	1319 K jatkuu
artikkelin	46 K saa
artiklen	46 K må	473 K fortsætter
artiklit	46 K võib	46 K tohib
""", 'as': """
as	991 K a subscriber	991 K a member	991 K a supporter
ascolta	1 K	1769 K:	1793 K il podcast	1793 K la puntata
ask	854 K us here	894 K the	894 K our
assine	2422 K para
assista	2447 K:	2472 K ao vídeo acima	2472 K ao vídeo abaixo	2472 K ao vídeo
""", 'at': """
atbalstiet	81 K
atbildi	2005 K
atlikite	1956 K testą
atradi	1997 K kļūdu
atsakykite	1965 K
""", 'au': """
auch	572 K interessant	572 K interessant:	572 K lesenswert	572 K spannend:	630 K bei uns:	654 K lesen:
aucun	32 K commentaire
audio	334 K vytvořila	899 K version of this	1145 K generado	1787 K generato	2518 K generat
auf	559 K facebook, instagram	559 K instagram, facebook	559 K facebook und instagram	559 K facebook oder instagram
aus	572 K dem archiv:	630 K unserem archiv:	659 K dem englischen übersetzt	659 K dem französischen übersetzt	659 K dem amerikanischen übersetzt	659 K dem englischen von	659 K dem französischen von	683 K unserem shop:
ausprobiert	59 K?
author	854 K bio
autor	332 K je	350 K:	1207 K:	2348 K:	2348 K: (	2694 K je	2789 K je	2807 K:
autore	1991 K:
autori	2789 K sú
autorica	2694 K je
autorius	1969 K:
autorka	332 K je	2694 K je	2789 K je
autors	1991 K:
""", 'av': """
available	818 K on the app store	818 K on google play
avec	89 K un abonnement	89 K l'abonnement	1397 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	2884 K je	2899 K:
avtorica	2884 K je
""", 'ay': """
ayrica	3133 K okuyun	3133 K bakin	3133 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	1629 K összefoglalót
""", 'ba': """
baca	1695 K juga	1695 K juga:	1695 K:	1695 K selengkapnya	1695 K selengkapnya:	1695 K selanjutnya:	1700 K berita	1713 K berita tanpa iklan	1721 K berita lainnya	1721 K artikel lainnya	1721 K artikel lain	1721 K berita selengkapnya	1722 K ini juga:	1722 K pula:	1722 K lagi:
background	849 K:	923 K reading:
bagaimana	1707 K reaksi anda	1707 K pendapat anda	1707 K menurut anda
baggrund	441 K:
bagikan	3 K
baixe	13 K
bakgrund	2987 K:
bakgrunn	2202 K:
bakiniz	3133 K:
balso	2005 K
balsuokite	1965 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	945 K part of our	976 K the first to	976 K first to	976 K the first
beachten	28 K sie bitte
become	790 K a member	790 K a subscriber	797 K a member of	907 K a member to comment	945 K part of our
bekijk	2056 K ook	2056 K:	2056 K hier	2056 K ook:	2059 K alle artikelen van	2080 K de video	2080 K de hele uitzending	2080 K de uitzending	2080 K de beelden	2080 K hier het hele	2082 K de video:	2125 K
bel	2071 K
belanja	1708 K di toko
beli	1708 K tiket
beluister	1 K	2080 K de podcast	2080 K onze	2125 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1708 K dengan tim
beri	1707 K rating	2873 K tudi
berikan	1707 K penilaian anda	1711 K suara anda
berikutnya	1722 K:
berita	1706 K ini diringkas	1721 K ini telah tayang	1722 K lainnya:
berite	2873 K tudi
besedilo	46 K lahko	2884 K izraža	2887 K je prevedeno	2890 K je objavljeno v
bestel	2125 K
bestelle	662 K
bestellen	662 K sie
bestil	471 K
bestill	2235 K
besuche	12 K uns	662 K
besuchen	12 K sie uns	662 K sie
bet	1001 K responsibly	1001 K with
betalt	86 K innhold:
bewerten	662 K sie
bez	386 K majitele	2386 K właściciela	2386 K akcjonariuszy	2748 K vlasnika	2748 K dioničara	2841 K majiteľa
bezahlte	656 K anzeige der	656 K anzeige des	656 K anzeige von
bezoek	2125 K
""", 'bi': """
bi	2903 K radi delali pri nas
bildergalerie	572 K:
bir	7 K hata	3151 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	639 K halten sie sich an die	639 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	917 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	2209 K medlem av	2209 K abonnent på	2235 K	2994 K medlem i	2994 K prenumerant på	3019 K
blijf	28 K
bliv	31 K den første	56 K en af de #	448 K medlem af	448 K abonnent på	457 K testlæser	457 K klogere på	471 K
blocking	837 K ads
""", 'bo': """
bodite	31 K prvi
boka	3019 K
bol	2793 K pre vás	2793 K článok
bola	2793 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	2793 K pre vás	2793 K toto
book	471 K	896 K your ticket	896 K tickets	958 K
""", 'br': """
brak	32 K komentarzy
brez	2934 K lastnika	2934 K lastnikov	2934 K delničarjev
bron	2070 K: anp	2070 K: belga
browse	940 K jobs	958 K	1009 K other questions tagged
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	3133 K haber de ilginizi çekebilir:	3169 K özeti	3169 K çeviriyi
buat	1727 K akun gratis
buchen	662 K sie
budi	31 K prvi
budite	31 K prvi
buka	1727 K akses penuh dengan
bunlar	3133 K da ilginizi çekebilir:
bunlara	3133 K da bakin:
bunu	3133 K da okuyun:
buy	896 K tickets	896 K your ticket	896 K your tickets	958 K	973 K	1025 K now, pay later with	1035 K the	1035 K it	1035 K now	1035 K from	1035 K at
""", 'by': """
by	1009 K clicking "post your answer"	1023 K applying	1023 K submitting	1023 K sending us	1023 K registering	1023 K clicking	1023 K uploading	1023 K entering	1023 K commenting	1023 K posting	1023 K creating an account	1023 K using our	1023 K using this site	1023 K using this website	1023 K using this service	1023 K using this form	1023 K subscribing	1023 K signing up	1023 K providing your	1023 K filling in
byl	335 K pro vás	335 K článek
byla	335 K pro vás
bylo	335 K pro vás	335 K toto
""", 'c': """
c	862 (K) #
""", 'ca': """
cadastre	2422 K-se para
can	905 K't see the poll	905 K't see the quiz	905 K't see this poll	959 K you
canal	41 K de denúncias da redação
cancel	808 K anytime	808 K at any time
catch	12 K us	832 K us on	899 K up on bbc	923 K up:	958 K	958 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1431 K texte a été traduit	1432 K résumé	1441 K numéro est en vente	1441 K numéro est disponible
cek	1700 K
cela	69 K vous a plu
celoten	2898 K članek preberite
ces	1431 K points clés
cet	8 K article vous	82 K article vous a plu	1431 K article a été traduit
cette	52 K enquête	76 K discussion est fermée	1431 K traduction a été	1432 K synthèse
""", 'ch': """
chcesz	2352 K u nas pracować	2352 K pracować u nas
chcete	354 K u nás pracovat	354 K pracovat u nás	2811 K u nás pracovať	2811 K pracovať u nás
che	33 K ne pensi
check	958 K out	973 K out	1035 K price	2125 K
chia	3 K sẻ
choose	790 K a plan	805 K a plan	878 K	976 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1769 K qui
click	879 K here to join	879 K to join	901 K here for more	909 K here to download	909 K to download	941 K play	958 K
clique	2447 K aqui	2472 K no player acima
cliquez	1417 K ici
clube	2468 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1718 K
colunista	2458 K do	2458 K da
com	89 K uma assinatura
come	896 K and meet	958 K
comentarii	5 K
comentariile	5 K	27 K	2520 K nu reprezintă	2520 K aparțin
comentarios	5 K	27 K	1152 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2520 K tău va
commandez	1441 K notre	1441 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	907 K must
commenti	5 K	27 K
commenting	5 K	907 K is
comments	5 K	5 K on this	27 K	907 K are reserved	907 K are for	907 K are open to	907 K are only
como	89 K suscriptor	89 K assinante
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	958 K
compra	1147 K aquí
con	89 K una suscripción	89 K un abbonamento	89 K l'abbonamento
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	2447 K:	2447 K também	2447 K também:
conhece	66 K alguém	2462 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	832 K with us
conoce	66 K a alguien
conoces	66 K a alguien	1132 ¿K	1137 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	790 K making	790 K giving
consiglia	3 K
consulta	1121 K aquí
consultez	1441 K les avis de décès	1441 K nos offres
conta	59 K pra mim
contact	854 K the author	854 K the reporter	854 K:	854 K this reporter	886 K	958 K	1017 K reporter	1017 K staff writer	1017 K staff reporter	1017 K writer	1017 K editor	1017 K columnist	1017 K correspondent	1017 K sports writer
contacta	1125 K con	1126 K con
contacte	1125 K con	1126 K con
contacter	1420 K l'auteur
contactez	1420 K l'auteur	1420 K-nous	1435 K l'auteur
contacto	1141 K:
contame	59 K
contate	2450 K o autor
contatta	1772 K l'autore
contenido	86 K patrocinado:	1088 K premium	1145 K generado	1149 K ofrecido por
contenu	86 K sponsorisé :	1431 K généré	1444 K proposé par	1444 K sponsorisé par
contenuto	86 K sponsorizzato:	1787 K generato	1792 K offerto da
contingut	274 K generat	278 K ofert per
continue	917 K reading	918 K reading with
contributions	27 K
controleer	2125 K
cooked	1005 K this
copy	3 K link to	3 K the link	3 K article	969 K this url	969 K this link
copyright	581 K ©	581 K (c)	581 K:	581 K #	581 K by	862 K ©	862 K #	862 K:	862 K by	2807 K ©
cosa	33 K ne pensi
""", 'cr': """
create	805 K an account to	958 K	960 K an account	960 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	1621 K
csatlakozzon	1621 K
""", 'cu': """
cu	89 K un abonament
""", 'cy': """
cyber	917 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	2333 K ten artykuł	2333 K artykuł	2333 K ten tekst	2333 K to podsumowanie	2333 K to streszczenie	2333 K podobał	2333 K znalazłeś	2333 K znalazłaś	2333 K ta informacja	2333 K ta treść
czytaj	2319 K więcej o	2320 K także	2320 K także:	2320 K też	2320 K też:	2320 K również	2320 K więcej	2320 K:	2350 K dalej z
""", 'da': """
da	59 K li ste probali	1769 K leggere:	2698 K li vam	2698 K li je članak	2698 K li je tekst
daarna	2028 K kun je
daftar	1708 K webinar	1727 K gratis
daftarkan	1708 K diri anda
dagelijkse	2032 K nieuwsbrief
daha	3133 K fazlasi:
dalies	2005 K
dalsza	2336 K część
dalyvaukite	1965 K
danach	539 K # euro
dankzij	2148 K onze lezers	2148 K onze donateurs	2148 K onze leden
dann	539 K # euro
dans	1397 K l'application	1414 K les commentaires
dapatkan	1700 K
darovat	347 K
darte	1097 K de baja
darujte	347 K	2805 K
das	571 K beste aus	572 K könnte sie auch interessieren	572 K könnte dich auch interessieren	572 K könnte sie interessieren:	572 K könnte sie auch interessieren:	572 K könnte dich auch interessieren:	606 K ganze interview	606 K komplette interview	640 K kommentieren	654 K lesen andere:
dazu	572 K auch:	630 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	2080 K podcast is te beluisteren	2098 K tekst gaat verder onder	2098 K tekst loopt door onder	2098 K tekst gaat verder na
deel	3 K dit	3 K het	2125 K
dein	27 K kommentar	639 K feedback hilft
deine	609 K meinung ist uns wichtig	639 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	471 K med	471 K artiklen	2235 K med	2235 K saken
dela	3 K artikeln	3 K den här	3 K texten	3019 K med	3019 K artikeln
deli	3 K
delite	3 K
delivered	914 K every	914 K each
delivery	1041 K charges may apply
delta	2218 K i vår	2235 K	3003 K i vår	3019 K
deltag	457 K i vores	471 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	1695 K:	1710 K podcast	1710 K juga
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	664 K ki-assistent
derechos	1129 K reservados
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	282 K't l'app	282 K't la nostra	282 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1147 K nuestros	1147 K nuestras
descuentos	1147 K exclusivos para suscriptores
despre	2515 K autor
detaljnije	2682 K:
detaylar	3133 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt
dette	26 K sammendraget
devamini	3133 K okuyun:
deze	26 K samenvatting	2028 K maand nog	2077 K tekst	2077 K vertaling	2077 K ai	2098 K tekst gaat verder na
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	935 K you find this	937 K you	959 K our	959 K we	959 K you	965 K our ai	965 K the ai	984 K you enjoy this?	984 K you enjoy this article	984 K you enjoy this story	984 K you enjoy this post	984 K you enjoy this piece	984 K you enjoy this newsletter	984 K you enjoy this column	984 K you enjoy this recipe	984 K you enjoy this podcast	984 K you enjoy this essay	984 K you enjoy this series	984 K you enjoy this guide	984 K you enjoy this blog	984 K you enjoy this interview	984 K you enjoy this letter	984 K you enjoy this review	984 K you enjoy this page	984 K you enjoy this issue	984 K you enjoy this read	984 K you enjoy this episode	984 K you enjoy this content	984 K you like this?	984 K you like this article	984 K you like this story	984 K you like this post	984 K you like this piece	984 K you like this newsletter	984 K you like this column	984 K you like this recipe	984 K you like this podcast	984 K you like this essay	984 K you like this series	984 K you like this guide	984 K you like this blog	984 K you like this interview	984 K you like this letter	984 K you like this review	984 K you like this page	984 K you like this issue	984 K you like this read	984 K you like this episode	984 K you like this content	984 K you find this useful	1005 K you make this	1005 K you try this	1015 K you see	1015 K you go
die	5 K kommentarfunktion	5 K kommentare	602 K zusammenfassung	606 K neue folge	606 K aktuelle folge	606 K komplette folge	606 K ganze folge	606 K ganze sendung	609 K umfrage wird durchgeführt	638 K debatte zu
diese	52 K recherche	602 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	602 K artikel	602 K text	602 K beitrag
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	602 K interview
dig	923 K deeper:
digital	917 K subscriptions	960 K access
digitilaajana	89 K
din	27 K kommentar
dinleyin	3133 K:
directement	1394 K dans votre
direkt	2987 K:
direkte	2202 K:
disclaimer	862 K:	1550 K:
discover	23 K more from	958 K
diskuse	5 K
diskusia	5 K
diskutieren	662 K sie
diskutujte	28 K
diskuze	5 K
disponible	282 K a l'app store	282 K a google play	1100 K en google play	1155 K en app store	1155 K en google play y	1449 K sur google play
distribuie	3 K
distributed	929 K by
disusun	1706 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	2077 K artikel	2077 K stuk	2077 K bericht	2077 K verhaal	2114 K artikel lees je ook in	2114 K verhaal lees je ook in	2127 K artikel is ook	2127 K verhaal is ook	2127 K artikel bevat	2127 K verhaal bevat	2127 K verhaal verscheen	2127 K stuk verscheen
dites	59 K-moi en commentaire
""", 'dm': """
dm	1016 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	854 K you have a tip	855 K you know more	855 K you have information	855 K you work at	855 K you work in	855 K you have any information	855 K you have a story	903 K our	937 K you have	959 K you	985 K you like our	985 K you enjoy our	1033 K you have a problem	1033 K you have a question	1033 K you have a dilemma	1033 K you have a burning	1033 K you need advice
doe	2083 K de quiz	2083 K mee met ons	2083 K mee met onze	2083 K mee aan ons	2083 K mee aan onze	2125 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1622 K vannak
domande	72 K?	73 K su questo articolo
don	815 K't miss	849 K't miss:	953 K't miss this:	976 K't miss
dona	81 K suport	1082 K a	1738 K a
donasi	1716 K untuk
donate	790 K now	790 K today	797 K to
doneer	2101 K aan
donnez	1414 K votre avis
dossier	1417 K :
dostupno	2705 K na	2705 K u
dotazy	72 K
dowiedz	2320 K się więcej
download	13 K	958 K	974 K the	998 K our free	998 K the free	1684 K aplikasi	1713 K	2125 K
""", 'dp': """
dpa	581 (K
""", 'dr': """
drukuj	2344 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	451 K kan tippe os	451 K kan sende os	470 K har brugt	470 K har læst	471 K får en mail	471 K kan også	671 K hast schon ein abo	671 K hast dein limit	2233 K har lest	2233 K har #	2235 K får en e-post	2235 K kan også	2235 K finner oss	2997 K som källa	3018 K har läst	3018 K har #	3019 K får ett mejl	3019 K kan också	3019 K hittar oss
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	1716 K	1716 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	886 K-mail	1621 K-mailt küldtünk
""", 'ea': """
earlier	923 K coverage:
""", 'eb': """
ebenfalls	572 K interessant:
""", 'ed': """
edited	930 K by
editing	862 (K by	863 K by	864 K by
editor	849 K's picks:	1703 K:	1703 K :
""", 'ee': """
een	2075 K bericht gedeeld door	2075 K post gedeeld door
eerder	2082 K schreven we:	2082 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1317 K sitoutumista	1343 K omistajaa	1343 K omistajia	1343 K osakkeenomistajia	1343 K maksumuuria
ein	600 K beitrag geteilt von	600 K von	600 K post von
eine	73 K frage zum artikel
einen	539 K monat kostenlos
""", 'el': """
el	276 K teu comentari serà	1150 K vídeo comenzará	1150 K video comenzará
elinizde	3162 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2471 K parceria com
email	3 K this	854 K the author	854 K us	886 K	958 K	1010 K this	1017 K reporter
emailed	981 K on fridays	981 K on mondays
embedded	1044 K content from	1044 K content is blocked
empfehlen	3 K sie	662 K sie
empfiehl	662 K
""", 'en': """
en	89 K tant qu'abonné	278 K col·laboració amb	1088 K otro dispositivo	1095 K tu correo	1095 K su correo	1095 K tu buzón	1095 K tu email	1109 K facebook y twitter	1109 K facebook, twitter	1109 K facebook y x	1118 K los comentarios	1121 K vídeo:	1121 K directo	1121 K contexto:	1149 K colaboración con	1378 K faisant un don	1388 K tant qu'abonné	1394 K vous inscrivant	1417 K savoir plus	1417 K direct	1444 K partenariat avec	1460 K vidéo -	1460 K images -
enable	822 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	944 K your day with
endet	539 K automatisch
enjoy	917 K	997 K #% off	1029 K #% off your
enjoyed	69 K this	984 K this?	984 K this article	984 K this story	984 K this post	984 K this piece	984 K this newsletter	984 K this column	984 K this recipe	984 K this podcast	984 K this essay	984 K this series	984 K this guide	984 K this blog	984 K this interview	984 K this letter	984 K this review	984 K this page	984 K this issue	984 K this read	984 K this episode	984 K this content
enjoying	815 K this article	984 K this?	984 K this article	984 K this story	984 K this post	984 K this piece	984 K this newsletter	984 K this column	984 K this recipe	984 K this podcast	984 K this essay	984 K this series	984 K this guide	984 K this blog	984 K this interview	984 K this letter	984 K this review	984 K this page	984 K this issue	984 K this read	984 K this episode	984 K this content	985 K the	985 K our	985 K this
enregistrez	1464 K cet article	1464 K cette recette
entdecke	23 K mehr von	662 K
entdecken	662 K sie
entenda	2447 K:
entra	12 K nel
entre	12 K no
envia	269 K'ns
envianos	1136 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	451 K du	2212 K du
erbjudande	3003 K till dig som
erhalten	662 K sie
erscheint	618 K jeden	618 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	1139 K corresponsal	1139 K redactor de	1139 K redactora de	1139 K jefe de	1139 K jefa de
escanea	1136 K el código	1155 K el código para descargar
escolta	1 K	280 K el pòdcast	280 K el podcast	280 K el nostre pòdcast	280 K el nostre podcast
escoltar	1 K
escucha	1 K	1150 K el pódcast	1150 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1457 K
esta	52 K investigación	52 K investigação	52 K reportagem	1145 K noticia ha sido traducida	1145 K traducción se ha hecho	1145 K traducción ha sido	1145 K función utiliza	1152 K noticia pertenece a	2466 K tradução foi feita	2466 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	1088 K contenido es exclusivo	1143 K contenido procede de	1143 K contenido proviene de	1145 K texto ha sido traducido	1145 K artículo ha sido traducido	1147 K reportaje forma parte del número	1147 K artículo forma parte del número	1152 K artículo pertenece a	2466 K texto foi traduzido	2466 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	265 K pot interessar:
etu	1332 K tilaajille:
etwas	44 K falsch
""", 'ex': """
exclusief	2028 K voor abonnees
exclusivo	1088 K para suscriptores
existing	805 K subscriber	805 K subscribers
experimentou	59 K
explainer	849 K:
explore	849 K more:	958 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	1595 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
fai	1796 K il quiz	1796 K il test	1796 K il nostro
faites	1378 K un don	1379 K un don à
fale	2450 K com o autor	2459 K com o repórter	2459 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	937 K
feel	68 K free to republish	870 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	849 K under:
fill	958 K in	958 K out
film	2336 K znajdziesz
find	12 K us	12 K os	832 K us on	832 K me on	898 K your next job	958 K	973 K
finden	12 K sie uns	662 K sie
finding	984 K this useful
finn	12 K oss
first	969 K published by	969 K published in the	997 K time here
fizessen	1621 K
""", 'fl': """
flash	917 K sale
fler	2986 K artiklar om	2990 K artiklar av
flere	440 K artikler om	444 K artikler af	2201 K saker om	2201 K saker fra	2202 K saker om	2205 K saker av	2218 K jobber på
""", 'fo': """
foglald	1621 K le
foglalja	1621 K le
folge	12 K	662 K
folgen	12 K sie	662 K sie
folgt	12 K
follow	12 K	832 K us	832 K @	832 K all the latest	832 K the latest	832 K our	879 K the	886 K	958 K	1700 K
for	13 K a better	13 K the best	901 K more news	901 K more local	901 K more stories	901 K more on	901 K more coverage	901 K more of our	901 K more from	901 K the latest	909 K the best experience	909 K the best reading experience	917 K just	917 K only	923 K more on the story	948 K just	948 K only	952 K reprint	952 K reprints	1031 K membership enquiries	1031 K media enquiries	1031 K media inquiries	1031 K press enquiries	1031 K press inquiries	1031 K advertising enquiries	1031 K advertising inquiries	1031 K subscription enquiries	1031 K subscription inquiries	1031 K membership inquiries	1031 K sponsorship enquiries
fordel	489 K for abonnenter:	2254 K for abonnenter:
fortell	59 K meg
fortsett	2238 K å lese
forward	3 K this	1010 K this	1010 K it to	1010 K the letter
foto	2009 K:	2682 K galerija:
fotogalerie	317 K:
fotogalerija	2873 K:
fotostrecke	572 K:
found	7 K an	7 K a	69 K this useful	984 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	602 K unsere ki
frage	664 K des tages
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	602 K sie unsere ki
free	68 K to republish	68 K to reprint	998 K download	998 K kit	998 K guide	998 K template	998 K templates	998 K ebook	998 K e-book	998 K checklist	998 K toolkit	998 K white paper	998 K whitepaper	998 K report	998 K course	998 K webinar	998 K resource	1025 K shipping on orders	1025 K delivery on orders
freier	625 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	849 K the archive:	849 K our archive:	849 K our archives:	948 K only	948 K just
""", 'fu': """
fuiste	1137 ¿K testigo
full	849 K story:	849 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	849 K reading:
""", 'fy': """
fyll	2235 K inn	3019 K i
""", 'ga': """
ga	2125 K mee
gabung	12 K	1700 K
gambas	1695 [K:video
gamble	1001 K responsibly
gaukite	1965 K
""", 'ge': """
ge	3019 K
geben	662 K sie
geef	3 K dit
geen	2148 K eigenaar	2148 K eigenaren	2148 K aandeelhouders	2148 K betaalmuur	2148 K miljardair
gem	471 K
gemaakt	59 K?
generative	895 K ai
gengivelse	68 K tilladt
gerelateerd	2082 K:
gesponsert	86 K:	656 K von
gesponsord	86 K:	2098 K door
get	13 K the app	13 K our	23 K	790 K in touch	815 K the latest	815 K breaking news	822 K notified	879 K	879 K the	896 K tickets	896 K your tickets	909 K the	910 K text alerts	910 K news alerts	913 K the	913 K our	917 K	929 K permission to reuse	958 K	973 K	974 K the	976 K push	982 K	986 K	997 K #% off	998 K our free	998 K the free	1029 K #% off your	1035 K it from
""", 'gi': """
gi	2235 K
gib	662 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	3020 K du
giornalista	1779 K professionista	1779 K e scrittrice	1779 K e scrittore
giv	471 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	2887 K poudarki
""", 'go': """
go	923 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	854 K a tip	854 K a story	854 K a news tip	855 K a question	937 K	959 K a	959 K	1033 K a dilemma	1033 K a question for
""", 'gr': """
grab	998 K our free	998 K your free
graduada	1140 K en
graduado	1140 K en
grupo	2435 K do whatsapp
""", 'gu': """
guarda	1769 K anche	1769 K:	1769 K il video	1769 K anche:	1793 K il video qui sopra
gulir	1723 K ke bawah	1723 K untuk
""", 'ha': """
ha	44 K hibát	1603 K van információja	1603 K van információd	1603 K ön is átélt	1603 K te is átéltél	1603 K többet tud
haben	7 K sie einen fehler	576 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	3163 K	3167 K:
haberde	7 K hata	3151 K hata
haberin	3133 K devami için
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	1137 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	1783 K informazioni	1783 K una notizia	1783 K una segnalazione	1783 K una storia
hakaret	27 K içeren
hakka	1203 K
halaman	1722 K selanjutnya:
hallgasd	1 K meg	1609 K meg
hallgass	1609 K minket
hallgassa	1 K meg	1609 K meg	1621 K meg
haluaisitko	1318 K
haluatko	1296 K kertoa	1303 K töihin	1303 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	451 K du oplysninger	451 K du viden	451 K du et godt tip	451 K du tip	451 K du flere oplysninger	451 K du oplevet	451 K du selv oplevet	451 K du en god historie	472 K du en historie	472 K du dokumentation	472 K du dokumenter	484 K du et tip	484 K du tip	484 K du et godt tip	484 K du en god historie	484 K du en historie	2205 K du et tips	2212 K du informasjon	2212 K du opplysninger	2212 K du flere opplysninger	2212 K du tips	2212 K du et tips	2212 K du opplevd	2212 K du erfaring	2212 K du tanker	2212 K du noe på hjertet	2237 K du en historie	2237 K du dokumenter	2237 K du dokumentasjon	2997 K du information	2997 K du uppgifter	2997 K du tips	2997 K du ett tips	2997 K du varit med om	2997 K du egna erfarenheter	2997 K du upplevt	3020 K du en historia	3020 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	276 K d'estar registrat	276 K detectat cap	276 K trobat cap	1137 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	3151 K mi fark	3162 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	790 K your say	854 K a tip	854 K a news tip	854 K a question about this	854 K a question for	855 K you been	855 K a story	908 K your say	937 K a	937 K you	959 K you	959 K we	986 K	1005 K you made this	1005 K you tried this	1015 K you	1033 K a question for	1033 K you got a question	1033 K a dilemma
hay	7 K algún
haz	1121 K clic aquí	1137 K tu denuncia	1153 K nuestro test	1153 K el test	1153 K nuestro quiz
hazte	1082 K socio de
""", 'he': """
hear	1 K this	899 K this story	901 K more	941 K the full	941 K more	958 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	2060 K je een tip	2061 K je een tip	2126 K je
heeft	2060 K u een tip	2061 K u een tip	2126 K u
hela	3027 K samtalet	3027 K intervjun
hele	479 K samtalen	479 K interviewet	2244 K samtalen	2244 K intervjuet
help	905 K us improve	958 K
hent	13 K	448 K appen fra	462 K	471 K	2223 K
here	923 K's more on this	1044 K is embedded content
het	5 K reactieveld	2055 K beste van	2098 K artikel gaat verder onder	2098 K verhaal gaat verder onder	2098 K artikel gaat verder na	2098 K verhaal gaat verder na
""", 'hi': """
hiciste	59 K esta
hier	572 K lesen sie	572 K geht es zu	572 K geht's zu	606 K klicken, um	609 K geht es zum quiz	609 K geht es zum täglichen	668 K können sie den artikel	668 K können sie diesen artikel	668 K kannst du den artikel
highlights	894 K
highly	1009 K active question
hintergrund	572 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	473 K fortsætter
hit	941 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	2218 K oss å bli bedre
""", 'ho': """
hoe	2106 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hotline	41 K tòa soạn	41 K redaksi	3346 K: #
hou	28 K het
houd	28 K het	82 K je van
how	8 K would you rate	8 K useful was	33 K do you feel	935 K useful is this	935 K helpful was this	1015 K has	1015 K have	1015 K did	1015 K are you	1015 K will	1015 K would
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	3020 K håller du med
husk	471 K at bekræfte	2235 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	472 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	973 K use	973 K used	973 K love	973 K bought	973 K recommend	1768 K più letti di	1788 K punti chiave	2249 K appen
""", 'ic': """
icymi	849 K:
""", 'ie': """
ielogojies	2005 K
ievadi	2005 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	870 K you enjoyed this	870 K you liked this	1005 K you make this	1005 K you try this	1005 K you made this	1005 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	639 K feedback hilft	683 K abo-vorteil:
ihre	27 K beiträge	33 K meinung	609 K meinung ist uns wichtig	639 K rückmeldung hilft
""", 'ik': """
iklan	1723 K -
ikuti	12 K	1688 K berita	1700 K	1711 K survei	1711 K polling	1711 K jajak pendapat	1711 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	1785 K video non è disponibile	1787 K testo è stato realizzato	1793 K video inizierà	1795 K tuo commento sarà
ilgili	3133 K haber
ilginizi	3133 K çekebilir	3133 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	1303 K
""", 'im': """
im	572 K video:
image	862 K copyright	862 K source,	862 K credit:
imate	72 K pitanja	72 K vprašanja
""", 'in': """
in	548 K ihrem postfach	548 K ihr postfach	569 K den kommentaren	845 K the comments section	845 K the comment section	849 K case you missed it:	899 K the video player above	1790 K edicola da	1790 K edicola con	1792 K collaborazione con	1811 K offerta	2035 K de app	2053 K de reacties
indtast	471 K
informationen	602 K zum einsatz von ki
inga	32 K kommentarer	3051 K ägare	3051 K aktieägare
ingen	32 K kommentarer	500 K ejer	500 K ejere	500 K aktionærer	500 K milliardær	500 K betalingsmur	2265 K eier	2265 K eiere	2265 K aksjonærer	2265 K milliardær	2265 K betalingsmur	3051 K ägare	3051 K miljardär	3051 K betalvägg
innlegg	27 K
inquadra	1798 K il codice	1798 K il qr code	1798 K il qr
inscreva	2468 K-se no nosso webinar
inscrivez	1386 K-vous gratuitement	1441 K-vous à notre webinaire
instal	1713 K aplikasi
instala	13 K
instale	13 K
instaliraj	2705 K
instalirajte	2705 K	2730 K aplikaciju
install	13 K	974 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	1783 K la tua lettera
""", 'ir': """
irtisano	1317 K
""", 'is': """
is	7 K something wrong	937 K there	959 K there	2126 K er iets
isi	1711 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izlasi	2005 K
izle	3133 K:
izleyin	3133 K:
izpildi	1996 K testu
izveido	2005 K
izvor	2709 K:
izvori	2709 K:
""", 'ja': """
ja	1991 K tev ir informācija	1991 K jums ir informācija	1991 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1317 K
jadikan	1700 K
jadilah	31 K yang pertama
jaga	1203 K
jak	335 K se vám líbil
jako	89 K prenumerator	89 K předplatitel
jatka	1319 K lukemista
jawab	1711 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	2107 K kunt niet meer reageren	2107 K kunt reageren	2115 K kunt je altijd	2115 K ontvangt vanaf nu	2115 K ontvangt een e-mail	2698 K li vam	2698 K li članak	2888 K bil članek	2888 K bila vsebina	2888 K bil povzetek
jeden	618 K montag neu	618 K dienstag neu	618 K donnerstag neu	618 K freitag neu	618 K samstag neu	618 K sonntag neu	618 K mittwoch neu
jederzeit	539 K kündbar	546 K widerrufen	546 K abbestellen	546 K abmelden
jelentkezz	1621 K be
jelentkezzen	1621 K be
jen	375 K pro předplatitele:
jeste	59 K li probali	59 K li isprobali
jetzt	606 K reinhören	609 K tickets sichern	630 K lesen:	651 K # monate	651 K # wochen
""", 'ji': """
jika	1701 K anda mengetahui	1701 K anda punya
""", 'jo': """
job	448 K hos
jobb	2209 K i
jobba	2994 K på
jobbar	2997 K du
jobber	2212 K du
jogue	2468 K palavras cruzadas
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	790 K the conversation	797 K	832 K the conversation on	832 K us on	845 K the debate	879 K the	879 K	896 K us for	896 K us at	896 K us in	896 K us live	908 K the conversation	908 K the discussion	908 K the debate	917 K for	917 K now	958 K	963 K #	963 K over #	963 K more than #	963 K our #
jornalista	2458 K formada	2458 K formado
jos	44 K huomaat
""", 'ju': """
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1319 K jatkuu
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	82 K du lide	472 K du lide
kanalimiza	12 K
kapcsolja	1621 K be
kapja	1621 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1188 K sul on vihje	1188 K sul on vihjeid	1204 K lugu	1204 K artikkel	1204 K tead	1204 K tahad
katso	1287 K myös	1287 K:	1287 K video	1287 K myös:	1317 K koko	1317 K kaikki
kaupallinen	86 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	815 K up with	917 K reading	918 K reading with	953 K reading:
kein	694 K eigentümer	694 K konzern	694 K verleger	694 K milliardär
keine	694 K eigentümer	694 K konzerne	694 K aktionäre	694 K paywall	694 K werbung
ken	66 K je iemand	2126 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	451 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	1621 K minket
kerro	59 K kommenteissa	1296 K kokemuksesi	1296 K oma
keskustele	28 K	1327 K aiheesta	1327 K jutusta
keskustelu	1306 K on auki
key	894 K points	894 K takeaways
""", 'ki': """
ki	602 K-generierte inhalte	602 K-generierte texte	602 K-generierte zusammenfassungen	2242 K har
kiitos	1343 K lukijoidemme
kijk	2056 K ook	2056 K hier	2080 K de uitzending	2080 K de hele	2096 K voor meer
kirim	1701 K foto	1701 K tulisan
kirimkan	1701 K foto
kirjaudu	1306 K	1317 K
kirjoita	1317 K suoraan	1317 K meille
kirjoitimme	1325 K
kirjoittaja	1298 K on	1298 K työskentelee
kirjuta	1188 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	2237 K du til
""", 'kl': """
klausies	2005 K
klausykite	1950 K	1965 K
klick	662 K
klicka	2987 K här
klicken	662 K sie
klik	441 K her	1700 K	2056 K hier	2096 K hier voor	2125 K
klikk	2202 K her
klikkaamalla	1317 K
kliknij	2320 K tutaj
kliknite	2779 K sem
klopt	2126 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	870 K someone	870 K anyone	937 K	959 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1317 K keskustelun kuulet
kolumna	2694 K izražava	2884 K izraža	2884 K odraža
kom	457 K til vores	2218 K på vårt	2218 K på vår	3003 K på vårt	3003 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1965 K gali
kommentare	5 K	27 K	640 K können nur	668 K werden erst	668 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	569 K
kommentarsporet	5 K
kommenteerida	1203 K saavad
kommentering	5 K
kommentieren	5 K	640 K können	662 K sie
kommentit	5 K	27 K
kommentoimalla	1327 K	1327 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	320 K na autora	444 K journalisten	451 K journalisten	452 K	471 K	575 K:	2205 K journalisten	2212 K oss	2212 K journalisten	2213 K	2235 K
kontakta	2990 K reportern	2997 K oss via	2997 K reportern	2998 K	3019 K
kontributor	1703 K:
konuyla	3133 K ilgili:
koop	2125 K
kopeeri	1203 K
kopier	471 K	2235 K
kopiera	3019 K
kopioi	1317 K
kopiuj	2344 K link
koreksi	1707 K artikel
""", 'kr': """
krijg	2125 K
""", 'ku': """
kui	1188 K sul on teema	1188 K sul on vihje	1188 K tead	1188 K märkasid
kunjungi	1708 K toko
kunne	69 K du lide	82 K du lide
kunstig	477 K intelligens har	2242 K intelligens har
kunstmatige	2077 K intelligentie kan fouten maken. controleer
kuula	1193 K podcasti	1203 K
kuulemme	1317 K mielellämme
kuuntele	1 K	1287 K:	1287 K myös	1287 K myös:	1304 K	1317 K
""", 'kv': """
kviz	2682 K:	2873 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	1394 K'essentiel de l'actualité	1421 K'auteur	1422 K'auteur	1431 K'essentiel par	1773 K'autore	1774 K'autore
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	1445 K vidéo va commencer	1751 K tua email	1795 K tua opinione conta
laadi	1203 K alla
laat	59 K me weten	2080 K je dit artikel	2125 K
laatste	2055 K nieuws over
ladda	13 K ner	3007 K ner	3007 K ned	3019 K ner
lade	13 K	662 K
laden	13 K sie	662 K sie
lae	1203 K alla
lagre	2235 K
lainaus	68 K sallittu
lands	981 K on mondays	981 K on fridays	981 K on sundays
langganan	1718 K
lanjut	1723 K membaca
lanjutkan	1723 K membaca
laporan	1702 K:	1703 K wartawan	1703 K kontributor
laporkan	1707 K kesalahan
lasi	1980 K arī	1980 K vairāk	1980 K vēl	2005 K
lasiet	1980 K arī
last	13 K ned	2223 K ned	2235 K ned	2249 K ned appen
lataa	13 K	1317 K
latest	848 K from	848 K in	848 K videos from
laureata	1779 K in
laureato	1779 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	1121 K puede interesar	1121 K puede interesar:	1388 K premier mois	1416 K meilleur de
lea	1121 K también	1121 K aquí	1121 K además	1121 K más	1121 K:	1121 K además:
leave	59 K a star
ledenvoordeel	2136 K:
lediga	2994 K jobb på	2994 K tjänster på
ledige	448 K stillinger hos	448 K stillinger på	2209 K stillinger i	2209 K stillinger hos
lee	13 K en	1121 K también	1121 K más	1121 K:	1121 K más:	1121 K aquí:	1155 K las noticias sin anuncios	1155 K sin anuncios en la app	1166 K aquí la nota completa
leer	1121 K también	1121 K más
lees	13 K	2055 K meer over	2056 K ook	2056 K ook:	2056 K meer	2056 K meer:	2056 K verder	2056 K hier	2056 K:	2056 K verder:	2082 K ons dossier:	2082 K het hele verhaal:	2096 K het hele	2096 K het volledige	2096 K de hele	2096 K hier het hele	2096 K hier alles	2121 K ook dit artikel:	2121 K dit ook:	2122 K ook het interview	2122 K ook het verhaal	2122 K ook ons	2122 K ook onze	2122 K ook de analyse	2122 K ook de reportage	2122 K ook de column	2122 K ook dit	2122 K hier het interview	2122 K hier de analyse	2125 K	2127 K dit verhaal	2127 K dit artikel
leestip	2056 K:
legg	2235 K til
leggi	13 K	1768 K tutte le notizie	1769 K anche	1769 K anche:	1769 K qui	1769 K tutto	1769 K:	1769 K pure:	1780 K tutti gli articoli di
legyen	31 K ön az első	1621 K
leia	13 K	2446 K mais sobre	2447 K também	2447 K também:	2447 K mais	2447 K:	2447 K aqui	2447 K mais:
leiad	1203 K meid
leidsid	44 K	1194 K vea	1194 K artiklist vea
leiten	3 K sie
len	2830 K pre predplatiteľov:
ler	2447 K também	2447 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1416 K plus lus	1431 K réponses sont générées	1432 K points clés	2201 K mer om	2202 K også	2202 K også:	2202 K mer	2202 K mer:	2202 K:	2202 K hele saken	2202 K om	2202 K her	2202 - K også	2209 K videre med	2223 K eavisen	2223 K avisa	2223 K avisen	2236 K	2238 K videre
lesedauer	678 K
leseempfehlung	630 K:
lesen	13 K sie	82 K sie gern	571 K sie mehr zu	571 K sie mehr zum	572 K sie auch	572 K sie mehr	572 K sie hier	572 K sie dazu	572 K sie jetzt	572 K sie außerdem	572 K sie mehr zum thema	630 K sie hierzu:	654 K sie weiter:	654 K sie unser dossier:	662 K sie
lesenswert	630 K:
leserangebot	683 K:
leserbrief	569 K
leserbriefe	569 K an
leserkommentare	639 K geben
leserreise	683 K:	2254 K:
leserreisen	683 K:
lesertilbud	2254 K:
lesetipp	572 K	572 K:
lesezeit	678 K
lest	572 K auch
lezersaanbieding	2136 K:
lezersreis	2136 K:
lezersvoordeel	2136 K:
""", 'li': """
licencia	1167 K creative commons
licenciada	1140 K en
licenciado	1140 K en
license	929 K this
lies	572 K auch	572 K mehr	572 K dazu	662 K
ligne	41 K de la rédaction
lihat	1695 K juga	1695 K juga:	1710 K video	1722 K pula:
liitu	56 K #	1203 K
liity	56 K #	56 K yli #	1317 K
like	12 K us	69 K this?	815 K what you're reading	832 K and follow	984 K this?	984 K this article	984 K this story	984 K this post	984 K this piece	984 K this newsletter	984 K this column	984 K this recipe	984 K this podcast	984 K this essay	984 K this series	984 K this guide	984 K this blog	984 K this interview	984 K this letter	984 K this review	984 K this page	984 K this issue	984 K this read	984 K this episode	984 K this content	984 K what you read	984 K what you see	984 K what you've read	984 K what you're reading
liked	69 K this	984 K this?	984 K this article	984 K this story	984 K this post	984 K this piece	984 K this newsletter	984 K this column	984 K this recipe	984 K this podcast	984 K this essay	984 K this series	984 K this guide	984 K this blog	984 K this interview	984 K this letter	984 K this review	984 K this page	984 K this issue	984 K this read	984 K this episode	984 K this content	984 K what you read
liker	82 K du	2237 K du
liking	984 K this?	984 K this article	984 K this story	984 K this post	984 K this piece	984 K this newsletter	984 K this column	984 K this recipe	984 K this podcast	984 K this essay	984 K this series	984 K this guide	984 K this blog	984 K this interview	984 K this letter	984 K this review	984 K this page	984 K this issue	984 K this read	984 K this episode	984 K this content
likte	69 K du	82 K du
limited	917 K time	917 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	3325 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1416 K tous nos articles	1417 K aussi	1417 K également	1417 K	1417 K notre	1417 K l'article	1417 K plus	1417 >> K
lisa	1203 K meid	1203 K
lisez	13 K	1417 K aussi	1457 K
listen	1 K to	849 K |	849 K:	899 K to the latest episode	899 K to the full episode	899 K to the full interview	899 K again on	941 K to our	941 K as	958 K
live	441 K:	572 K-ticker:
liveblog	2056 K:
""", 'll': """
llegeix	265 K també	265 K més
llegiu	265 K també
llicenciada	271 K en periodisme
llicenciat	271 K en periodisme
""", 'lo': """
lo	59 K has probado	1120 K más leído en	1120 K más visto en	1120 K último en
load	1024 K content from	1024 K external content
loe	1176 K ka	1176 K lisaks	1176 K veel	1176 K edasi:	1203 K
log	470 K ind eller opret	471 K ind	958 K in
logg	2233 K inn eller	2235 K inn
logga	3018 K in eller	3019 K in	3033 K in
logi	1203 K sisse
loo	1203 K
looking	958 K for	973 K for
los	5 K comentarios	27 K comentarios	2083 K de dagelijkse
love	984 K this?	984 K this article	984 K this story	984 K this post	984 K this piece	984 K this newsletter	984 K this column	984 K this recipe	984 K this podcast	984 K this essay	984 K this series	984 K this guide	984 K this blog	984 K this interview	984 K this letter	984 K this review	984 K this page	984 K this issue	984 K this read	984 K this episode	984 K this content	985 K our
loved	69 K this	984 K this?	984 K this article	984 K this story	984 K this post	984 K this piece	984 K this newsletter	984 K this column	984 K this recipe	984 K this podcast	984 K this essay	984 K this series	984 K this guide	984 K this blog	984 K this interview	984 K this letter	984 K this review	984 K this page	984 K this issue	984 K this read	984 K this episode	984 K this content
lowongan	1708 K kerja di
""", 'lu': """
lubisz	82 K
lue	1287 K myös	1287 K myös:	1287 K lisää	1287 K lisää:	1287 K:	1287 K seuraavaksi:	1317 K
lugu	1205 K jätkub
luister	1 K	2056 K ook	2056 K:	2056 K ook:	2080 K hier naar	2080 K de podcast	2125 K
lukijamatka	1332 K:
lukijatarjous	1332 K:
lukijoidemme	1343 K ansiosta
luo	1306 K tunnus	1317 K
""", 'ly': """
lyssna	1 K på	2987 K	2987 K:	3019 K
lyt	1 K til	441 K til	471 K
lytt	2202 K til	2235 K
""", 'ma': """
maak	2083 K de puzzel	2092 K een bedrag over	2092 K je gift over	2092 K uw gift over	2092 K je bijdrage over	2092 K uw bijdrage over	2125 K
maandelijks	2028 K opzegbaar
mach	609 K den test:	662 K
machen	609 K sie den test:	609 K sie mit bei unserer	662 K sie
macie	72 K pytania
made	59 K it?	1005 K this recipe	1005 K this
mai	2507 K multe detalii	2507 K mult pe această temă:	2535 K multe articole despre	2535 K multe știri despre
mail	1010 K this	2059 K de auteur	2071 K	2125 K
mais	2446 K lidas em	2446 K de	2446 K sobre	2446 K notícias de	2446 K notícias sobre	2450 K artigos de
make	12 K us	790 K a donation	790 K a contribution	790 K a gift	958 K
manda	1136 K tus fotos
mandanos	1136 K
mande	2462 K sua sugestão	2462 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1700 K bergabung
masuk	1727 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	2323 K temat?	2323 K temat dla
matote	1966 K klaidą
""", 'me': """
me	59 K conta	59 K conte
med	89 K et digitalt abonnement	89 K et abonnement	89 K abonnement	89 K en prenumeration	89 K en digital prenumeration	89 K ett abonnemang	2249 K appen	2249 K appen vår
medlemsfordel	489 K:	2254 K:
meer	2055 K over	2055 K uit	2055 K van	2055 K nieuws over	2056 K lezen:	2059 K artikelen van	2059 K van deze auteur	2096 K nieuws uit	2096 K nieuws over	2096 K weten?	2096 K over dit	2121 K over dit onderwerp:	2126 K lezen over
meest	2055 K gelezen in
meet	854 K the author	896 K our	958 K
mehr	571 K zum thema	571 K aus	571 K von	571 K zu	571 K lesen über	571 K über	572 K zum thema	572 K dazu	572 K dazu:	572 K lesen:	572 K aus dem ressort	572 K aus der region:	575 K vom autor	575 K von der autorin	575 K artikel von	602 K informationen zum einsatz von ki	630 K nachrichten aus	630 K aus dem archiv:	654 K hintergründe dazu:	654 K zu diesem thema:
meistgelesen	571 K in
mejla	2997 K reportern	2998 K
meld	2125 K je	2218 K deg på vårt	2235 K deg
melde	662 K
melden	662 K sie
members	960 K can read	991 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1621 K
mer	2201 K om	2201 K fra	2202 K om saken:	2986 K om	2986 K från	2987 K om ämnet:	2987 K läsning:	2990 K av
merci	28 K de rester	28 K de respecter
mere	440 K om	440 K fra	441 K om emnet:
message	1016 K us on	1016 K us at	1016 K the newsroom
mest	2986 K läst i
met	89 K een abonnement	89 K een digitaal abonnement	2070 K medewerking van	2070 K dank aan anp	2070 K dank aan belga
mettiti	1796 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	1121 K también	1121 K:	1121 K también:	1150 K el video arriba	1150 K el vídeo de arriba
mit	33 K gondol	89 K einem abo	89 K einem abonnement	89 K einem digitalabo	89 K dem digitalabo	539 K einem abo	582 K material von	583 K material von
mitarbeit	596 K:
""", 'mn': """
mnenja	2884 K avtorjev
mnenje	2884 K avtorja
""", 'mo': """
modtag	471 K
mohlo	317 K by vás zajímat:
molimo	28 K vas da
monat	539 K kostenlos	539 K gratis
mooi	69 K verhaal
more	848 K from	848 K on	849 K from	849 K on this	849 K to read:	849 K on this story:	849 K on this topic:	849 K stories:	849 K on:	854 K by	854 K stories by	923 K coverage:	953 K news:	955 K videos from	970 K local headlines	970 K local news	970 K local stories	970 K national news	970 K top stories	970 K world news	970 K business news	970 K sports news	970 K breaking news	1027 K:	1027 K |
most	848 K read in	848 K read on	848 K viewed in	848 K popular in	848 K popular on	953 K read:
""", 'mu': """
mua	3330 K vé
muhabir	3167 K:
muista	1317 K vahvistaa
mus	1965 K rasite
must	849 K read:	953 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	2098 K de advertentie gaat	2426 K sua caixa de entrada	2894 K voljo v	2894 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	551 K-app
nad	52 K tym tekstem
nahlaste	357 K chybu
najdete	12 K nás
najnowsze	2319 K z
najnowszy	2326 K numer
najpopularniejsze	2319 K w
namestite	2894 K
namluveno	334 K
napisz	31 K pierwszy
napiszcie	59 K
nata	1779 K a
nato	1779 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1621 K felejtse el megerősíteni
need	973 K a	1033 K advice
neem	2128 K nu
nehmen	662 K sie
nei	1766 K commenti
nella	1751 K tua mail	1751 K tua email	1751 K tua casella
nema	32 K komentara
nemamo	2748 K vlasnika	2748 K vlasnike	2748 K dioničare	2748 K akcionare	2748 K oglase	2748 K reklame
nemate	2715 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	571 K artikel aus
never	976 K miss
new	917 K year sale	956 K episodes	984 K here?	997 K here	997 K to us	1001 K customers only	1007 K replies are no longer allowed
news	41 K hotline	41 K tip line	551 K-app
newsblog	572 K:
newsdesk	41 K hotline
newsletter	548 K an	548 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	849 K:
""", 'ng': """
nghe	1 K	3316 K:	3331 K podcast của báo	3331 K podcast của chúng tôi	3331 K toàn bộ bài	3331 K bài viết
""", 'ni': """
nicht	569 K mehr kommentieren	569 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	2353 K masz czasu czytać	2386 K mamy właściciela	2386 K mamy akcjonariuszy	2386 K mamy udziałowców	2386 K mamy reklam	2386 K mamy paywalla
nieuws	2126 K via whatsapp
nikmati	1713 K berita	1718 K
nimamo	2934 K lastnika	2934 K lastnikov	2934 K delničarjev	2934 K oglasov
nimate	2904 K časa za branje
nincs	1650 K tulajdonosunk	1650 K mögöttünk	1650 K fizetőfalunk	1650 K fizetőfal
nincsenek	1650 K tulajdonosaink	1650 K részvényeseink
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	1051 K owner	1051 K owners	1051 K billionaire owner	1051 K paywall	1051 K paywalls	1051 K shareholders	1051 K corporate owner	1051 K advertising	1051 K ads	1121 K te pierdas:	2426 K seu e-mail	2426 K seu email	2435 K facebook e no	2435 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
normas	1118 K de participación
nos	1417 K lecteurs ont lu	2444 K comentários
noskaties	2005 K
not	984 K on the list yet?	984 K on our list yet?
noteringen	2137 K onder voorbehoud
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	1120 K de
notify	822 K me of	822 K me when
notre	1417 K dossier	1417 K article	1417 K enquête :	1417 K reportage :
nous	12 K suivre
nova	2890 K številka
novi	2700 K broj
now	849 K read:	948 K only	948 K just
nowy	2326 K numer
""", 'nu': """
nu	32 K există comentarii	2102 K # weken voor	2102 K # maanden voor	2118 K de eerste maand voor	2128 K met korting
nur	539 K für mitglieder	651 K # euro	651 K # €	671 K für kurze zeit	671 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	320 K autorovi	320 K autorce	2323 K autorze	2323 K autorce	2459 K autor escreve segundo o novo	2474 K seu comentário será	2517 K postare distribuită de
""", 'ob': """
obejrzyj	2320 K wideo	2320 K:	2336 K film	2336 K wideo
objevili	7 K jste
obserwuj	12 K	2350 K
""", 'oc': """
ocenite	2698 K	2888 K
ocijenite	2698 K
""", 'od': """
od	2733 K # eura
odds	1001 K courtesy of	1042 K correct at	1042 K correct as of	1042 K are correct at	1042 K subject to change	2137 K onder voorbehoud	2137 K kunnen	3039 K kan
oddsen	3039 K kan
""", 'of': """
ofert	278 K per
oferta	2374 K dla czytelników:	2374 K dla prenumeratorów:
offerta	1811 K speciale
offrez	3 K
offrir	3 K
ofrecido	1149 K por
""", 'og': """
oglejte	2873 K si video
""", 'ok': """
okuyun	3133 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1188 K midagi	1188 K kogenud
oletko	1296 K kokenut	1296 K itse kokenut
oliko	1318 K tästä
olvasd	1595 K el	1595 K el:	1621 K el
olvass	1595 K tovább:
olvassa	1595 K el	1595 K el:	1595 K el ezt is	1621 K el
""", 'om': """
om	444 K forfatteren	444 K skribenten	2028 K verder te lezen	2053 K te reageren	2205 K forfatteren	2205 K skribenten	2990 K skribenten	2990 K författaren
""", 'on': """
on	831 K facebook and twitter	831 K facebook, twitter	831 K instagram, facebook	831 K twitter and facebook	831 K instagram and facebook	849 K our site:	974 K mobile	974 K your phone	974 K the go	974 K the move
onbeperkt	2028 K toegang
onko	1296 K sinulla juttuvinkki	1296 K sinulla vinkki	1296 K sinulla tietoa	1296 K sinulla aiheesta	1318 K sinulla asiakirjoja
only	907 K registered	907 K subscribers	907 K members
ontdek	23 K meer van	2125 K
ontvang	2032 K elke	2125 K
onze	2080 K podcast is te
""", 'oo': """
ook	2056 K interessant:	2121 K in het nieuws:	2121 K lezen:
""", 'op': """
op	2043 K facebook en twitter	2043 K facebook, twitter	2043 K facebook en instagram	2043 K facebook, instagram
opazili	44 K ste
opdaget	472 K en fejl
opdater	471 K
open	974 K the
opinion	849 K |
opozorite	2906 K na napako
oppdater	2235 K
opprett	2233 K en	2233 K konto	2233 K bruker	2235 K
oppsummeringen	26 K er
oprac	2348 K.
opracowanie	2348 K:
opret	470 K en gratis	470 K dig gratis	471 K
opsummeringen	26 K er
""", 'or': """
or	1025 K # interest-free	1025 K # payments of	1025 K four interest-free
order	958 K	1020 K reprints	1041 K your copy	1041 K a copy
originally	969 K published by	969 K published in	969 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	1193 K	1203 K
osallistu	1303 K	1317 K	1327 K keskusteluun
ossza	3 K meg	1621 K meg
osta	1193 K pilet	1203 K	1303 K liput	1317 K
oszd	3 K meg	1621 K meg
""", 'ot': """
ota	1296 K yhteyttä toimittajaan	1296 K yhteyttä toimitukseen	1300 K yhteyttä	1317 K yhteyttä	1317 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	923 K earlier coverage:	953 K latest coverage:	962 K app	962 K podcast	962 K newsletter	962 K channel	962 K telegram channel	962 K whatsapp channel	962 K free newsletter	962 K daily newsletter	962 K apps	991 K subscribers get	991 K members get
out	914 K every	981 K on fridays	981 K on sundays
ouvir	1 K
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	2697 K sažetak
over	1001 K #s only	2060 K de auteur	2061 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
paid	874 K for by
para	1118 K participar	1118 K comentar	1137 K comunicarse con	1137 K contactar con	1152 K poder comentar	2444 K comentar
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	1790 K al nostro
participe	12 K
participez	1441 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	894 K of this article	894 K of this story
pas	32 K encore de commentaire
pasang	1713 K aplikasi
pasidalinkite	1951 K savo istorija	1965 K
pass	827 K this on	1010 K this
passend	572 K dazu	572 K dazu:
patreon	3157 K'dan
pay	1025 K in #	1025 K in three	1025 K in four
paying	991 K members get
payment	800 K methods:
""", 'pe': """
peatoimetaja	1185 K:
pentru	2517 K a vedea acest	2517 K a vizualiza acest
penulis	1702 K:	1703 K:	1703 K :
per	548 K e-mail zugeschickt	548 K mail zugeschickt	1744 K leggere tutto	1746 K gli abbonati	1746 K chi ha un abbonamento	1766 K commentare	1769 K approfondire	1769 K approfondire:	1780 K contattare l'autore	1780 K contattare l'autrice	1780 K scrivere all'autore	1780 K scrivere all'autrice	1783 K segnalazioni
perguntas	72 K?
periodista	271 K especialitzada	271 K especialitzat	1139 K de	1139 K especializada	1139 K especializado
permitida	68 K a reprodução
perskaitykite	1965 K
pewarta	1702 K:	1703 K:	1703 K :
""", 'pi': """
pick	1025 K up available at
pickup	1025 K available at
piedalies	2005 K
piesakies	1996 K
pievieno	2005 K mūs	2005 K
pievienojies	56 K #	1990 K	2005 K
pievienojieties	1990 K
pilihan	1695 K editor:
pirkite	1956 K bilietus
pitaj	2697 K
pitajte	2697 K
pitanja	72 K
pitch	790 K in
""", 'pl': """
place	898 K a classified	898 K an ad
play	903 K our	903 K today's	958 K	1001 K responsibly
please	28 K keep	28 K be	28 K stay	28 K respect	1001 K gamble responsibly	1009 K be sure to answer the question	1009 K read the rules before
plus	1416 K d'articles sur	1416 K d'infos sur	3038 K-förmån:
""", 'po': """
pobierz	13 K	2339 K z	2339 K w	2339 K na	2339 K w sklepie	2350 K aplikację	2368 K aplikację
podaruj	3 K	2344 K
podcast	572 K-tipp:	849 K:	1417 K :
podcastunk	1609 K
pode	2447 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podoba	69 K się	82 K ci się
podporte	81 K	2809 K
podporujte	352 K	2809 K
podprite	81 K	2901 K
podsumowanie	26 K wygenerowane	26 K zostało	2332 K artykułu	2332 K wygenerowane	2332 K przygotowane
podziel	3 K się
pogledaj	2682 K video
pogledajte	2682 K i	2682 K još	2682 K video	2682 K:
poglejte	2873 K tudi	2873 K:
poin	1706 K penting oleh	1706 K-poin penting oleh
points	1432 K clés
pokud	44 K najdete
polecamy	2320 K:
poll	904 K:
pomohl	335 K vám
pomohol	2793 K vám
pon	1153 K a prueba tus
ponatis	68 K dovoljen
ponturi	2513 K și sesizări
ponuka	2830 K pre čitateľov:
popular	848 K in
posa	276 K a prova els teus
posez	1431 K vos questions	1431 K votre question
poslat	347 K
poslechnout	1 K
post	845 K a comment
posted	848 K in	849 K in:
posts	27 K
potrebbe	1769 K interessarti:
pots	269 K enviar-nos
pour	1376 K nous soutenir	1386 K débloquer	1414 K réagir	1414 K commenter	1417 K aller plus loin	1417 K rappel :	1435 K nous contacter	1435 K contacter	1445 K écouter cet épisode
povezano	2682 K:
povzetek	2887 K	2887 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	2779 K si	2779 K si video
""", 'pr': """
pr	86 [K]	86 【K】	1851 K:
pratite	12 K	2712 K
preberite	2873 K tudi	2873 K še	2873 K več	2873 K:	2873 K si
prefer	878 K
pregunta	274 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului
prenesi	2894 K
prenesite	13 K	2894 K	2901 K aplikacijo
prenota	1790 K il tuo posto per l'evento
prenumerata	1963 K nuo
prenumeruokite	1963 K ir skaitykite	1963 K nuo	1963 K tik	1965 K
press	941 K play
pretplatite	2712 K se na
preuzimanje	68 K dozvoljeno
preuzmi	2705 K	2730 K aplikaciju
preuzmite	13 K	2705 K	2712 K aplikaciju	2730 K aplikaciju
previous	923 K coverage:
previously	849 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	2717 K pogrešku
prijavite	2717 K grešku	2717 K pogrešku	2906 K napako
primetili	7 K ste
primijetili	7 K ste
print	3 K this	1010 K this
prisijunk	56 K prie #
prisijunkite	1949 K prie	1965 K
prisluhnite	2873 K podkastu
privacy	815 K notice:
probeer	2102 K # maanden voor	2102 K # weken voor	2118 K	2125 K
proefabonnement	2028 K
profitez	1457 K
promoted	874 K by	927 K:
prosimy	28 K o
protokoll	596 K:
przeczytaj	2320 K także	2320 K też	2320 K:	2320 K też:
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
publicado	1129 K originalmente en
publicitate	86 K:
publireportage	86 K :
publirreportaje	86 K:
published	914 K every
puede	12 K seguir	1137 K enviarnos	1137 K contactar	1137 K escribir
puedes	12 K seguir	1121 K leer también	1121 K leer:	1137 K enviarnos	1137 K contactar	1137 K escribir	1150 K escuchar todos los episodios
punti	1788 K chiave
puntos	1145 K clave generados
punya	66 K teman yang	72 K pertanyaan	1701 K informasi	1701 K cerita	1701 K foto	1701 K keluhan
puoi	12 K seguirci	1783 K inviarci
push	554 K-nachrichten	554 K-benachrichtigungen	554 K-mitteilungen
pushmeldingen	2038 K
""", 'py': """
pysy	28 K
pytania	72 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	3321 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	1129 K prohibida
quelle	581 K: dpa	581 K:
quellen	581 K:
quer	2462 K sugerir	2462 K contar	2462 K receber as principais
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	1787 K traduzione
questions	72 K?	73 K about this article	73 K about this story	937 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	1787 K articolo è stato tradotto	1790 K articolo è pubblicato sul numero	1795 K articolo aderisce
quick	923 K read:
quieres	1137 ¿K contarnos
quiz	645 K:	1460 K.	1460 K -	1460 K :	3149 K:
quoten	684 K unterliegen	684 K: stand
quoteringen	2137 K onder voorbehoud	2137 K kunnen
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	2715 K slušate
radote	44 K	1957 K klaidą
raje	2904 K poslušate
raksti	1991 K autorei	1991 K autoram
raksts	2007 K turpinās
rakstu	46 K drīkst
rangkuman	1706 K ini	1706 K oleh	1706 K ai
rate	8 K this
""", 're': """
re	1460 (K)lire
reach	854 K the reporter	854 K the author	886 K	1017 K reporter	1017 K columnist
reacties	5 K	27 K	2107 K worden
read	13 K this in	848 K more on these	848 K more about	848 K more from	849 K more	849 K more:	849 K also	849 K next	849 K:	849 K |	849 K all about it	849 K next:	854 K more by	901 K more of our	909 K this and more	909 K this story	913 K our	917 K on with	917 K on for	918 K on with	923 K the full report here	923 K the full story here	953 K our explainer:	953 K our analysis:	953 K our guide:	953 K our interview:	953 K this next:	953 K our latest:	958 K
reader	1041 K offer:
readers	907 K must use	907 K must log	997 K get #%	997 K save
reading	984 K this on
reageren	5 K	2107 K kan	2107 K is alleen	2127 K op dit artikel
receive	814 K emails from	822 K notifications	913 K the	913 K our	976 K push	986 K
recevez	1394 K chaque	1394 K tous les	1394 K gratuitement
recevoir	1400 K les alertes
recibe	1097 K cada	1097 K todas las	1136 K las noticias	1136 K en tu whatsapp
recibir	1103 K notificaciones
recomandarea	2507 K noastră:
recomendado	2447 K:
recomendamos	1121 K:
recomienda	3 K
recommended	849 K:	923 K reading:
redactor	271 K de	1139 K de	1139 K en
redactora	271 K de	1139 K de	1139 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	596 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	2006 K kļūdu
regala	3 K
regale	3 K
regarder	1417 K :
regardez	1445 K la vidéo ci-dessus	1445 K la vidéo ci-dessous
register	896 K for our	958 K
registreeru	1193 K
registrer	2233 K deg
registrera	3018 K dig	3033 K dig
registrieren	537 K sie sich
regler	3039 K och villkor gäller
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
reklam	3039 K. #+
relacionado	1121 K:	2447 K:
related	849 K:	849 K |	849 K story:	849 K stories:	849 K article:	849 K reading:	849 K video:	849 K content:	953 K coverage:
relire	1417 K
remarks	27 K
rendeld	1608 K meg
rendelje	1608 K meg	1621 K meg
report	7 K an error	7 K a mistake	958 K
reporter	1702 K:	1703 K:
reporting	862 (K by	863 K by	864 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1147 K tu plaza
reserve	896 K your seat	2468 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1449 K informé avec notre appli	1449 K informés avec notre appli
resum	274 K generat	274 K fet
resume	1145 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1417 K	1417 K ici	1441 K notre hors-série	1445 K tous les épisodes
rezervuokite	1965 K
rezime	2697 K
rezumat	2518 K generat	2518 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1751 K ogni
ringkasan	1706 K ini	1706 K dibuat	1706 K oleh	1706 K ai
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	1965 K
""", 'ry': """
ryhdy	1317 K
""", 's': """
s	89 K předplatným	89 K predplatným	350 K využitím zpráv
""", 'sa': """
saada	1188 K oma vihje	1188 K meile	1188 K oma arvamuslugu	1188 K arvamuslugu	1203 K
saat	1317 K ilmoituksen	1317 K sähköpostin	1317 K
saiba	2447 K mais	2447 K mais:
saken	46 K kan	2238 K fortsetter
saksikan	1695 K juga	1710 K video	1710 K live	1710 K live streaming
sale	917 K:
saluran	41 K aduan redaksi
salvesta	1203 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
samo	2733 K #
sans	1388 K engagement
save	918 K #% on your first	918 K #% on an annual	918 K #% on a digital	997 K #%	1029 K #% on your
sazinies	2005 K
saznajte	2682 K više:
""", 'sc': """
scan	879 K to join	909 K the qr code	909 K the code
scannez	1449 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	647 K
schalten	647 K sie
schau	662 K
schenk	628 K diesen
schenken	628 K sie diesen
schick	662 K
schicken	662 K sie
schlagworte	571 K zu
schon	651 K ab # euro
schreib	662 K
schreiben	31 K sie den ersten	575 K sie unserem autor	575 K sie der autorin	575 K sie uns	662 K sie
schrijf	2125 K je
scopri	23 K di più da	1790 K i giochi	1790 K i nostri giochi
scrivi	31 K il primo	1772 K all'autore
scroll	899 K down for video	1723 K ke bawah	1723 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	441 K også	441 K video	441 K også:	457 K flere jobs	471 K hele	471 K flere	471 K alle	1152 K adhiere a los criterios	1167 K permite la reproducción	1783 K vuoi raccontare	1783 K hai informazioni	2202 K også	2202 K video	2202 K også:	2235 K hele	2235 K alle	2235 K mer av	2462 K tiver informações	2462 K você tem informações	2987 K också	2987 K även	2987 K även:	3019 K hela	3019 K alla	3019 K mer av
sea	28 K respetuoso	31 K el primero
search	940 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	848 K more from	849 K also	849 K more	849 K more:	849 K also:	854 K all posts by	854 K author archive	953 K our explainer:	955 K more videos	958 K	1044 K this post on
seen	44 K a typo	44 K a mistake	959 K
segera	1684 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	1141 K
seguinos	12 K
seguir	1141 K a
seguiu	12 K-nos
sehen	606 K sie hier das	606 K sie im video	606 K sie das video	662 K sie
sei	31 K der erste	31 K die erste	1783 K stato testimone	1783 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1949 K	1965 K
seko	1990 K	2005 K
sekojiet	1990 K
selanjutnya	1722 K:
sem	32 K comentários
senaste	2986 K nytt om
send	3 K this	451 K os et krypteret	451 K os dit tip	471 K	854 K us your	854 K tips to	854 K your tips	854 K feedback to	854 K your story ideas	937 K us	937 K your	937 K photos	937 K pictures	958 K	1010 K this	1010 K it on	2212 K sikkert tips	2212 K tips	2235 K	2235 K saken videre
senden	662 K sie
seneste	440 K nyt om
sent	914 K every	914 K each	981 K on mondays	981 K on tuesdays	981 K on wednesdays	981 K on thursdays	981 K on fridays	981 K on saturdays	981 K on sundays
seotud	1176 K:
ser	2237 K du noe feil	3020 K du något fel
ses	1420 K derniers articles
set	44 K en fejl	958 K
sett	44 K en feil
setzen	662 K sie
seu	27 K comentário	2474 K comentário será
seuraa	12 K	1300 K kirjoittajaa	1300 K toimittajaa	1317 K
""", 'sh': """
share	3 K this	3 K the article	854 K your story	937 K your	958 K	1010 K this
shop	958 K	1035 K now:
short	845 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	269 K tens informació	1137 K tienes información	1137 K tiene información	1137 K tenés información	1137 K conoces algún	1137 K conoces un caso	1435 K vous avez des informations	1435 K vous disposez	1435 K vous souhaitez
sia	31 K il primo
sichere	662 K
sichern	662 K sie
sie	7 K haben einen fehler	12 K finden uns	575 K erreichen die autorin	575 K erreichen den autor	595 K erreichen	671 K haben schon ein abo	671 K haben ihr limit	671 K haben das limit	671 K haben schon ein konto
sieh	606 K dir das video
siehe	572 K auch
siga	12 K	12 K-nos	1136 K el canal	2459 K este autor	2459 K esta autora
sign	790 K up here	814 K up to get	814 K up to receive	815 K up to	815 K up for	815 K up here	815 K up (it's	910 K up for push	910 K up for alerts	910 K up for text alerts	910 K up for breaking news alerts	945 K up to our	945 K up for our	945 K up for breaking	945 K up for free	958 K up	958 K in	982 K up to	982 K up for
sigue	12 K a	1121 K leyendo:	1136 K el canal	1141 K a	1166 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1695 K juga	1695 K juga:	1695 K:	1695 K video	1700 K berita	1710 K video	1721 K berita selengkapnya	1721 K berita lainnya	1722 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1727 K artikel gratis
sisesta	1203 K
siste	2201 K nytt om
sitter	2237 K du på	3020 K du på
siz	33 K ne
sizce	33 K
sizin	3162 K başiniza
""", 'sk': """
skaitykite	1939 K daugiau	1939 K taip pat	1939 K ir	1965 K
skapa	3018 K ett	3018 K konto	3019 K	3033 K ett konto	3033 K konto
skaties	1980 K arī	2005 K
skicka	3019 K
skinite	13 K	2705 K	2730 K aplikaciju
skontaktuj	2323 K się z autorem
skopiuj	2344 K link	2344 K
skriv	451 K til journalisten	452 K til	471 K	471 K direkte	2235 K inn	2235 K direkte	2235 K til oss	3019 K upp	3019 K direkt
""", 'sl': """
sledite	12 K	2901 K
sleduj	12 K
sledujte	12 K	317 K:	352 K	2809 K
slik	2234 K bruker	2234 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	602 K nutzen wir ki
sob	2459 K supervisão de
sobre	1125 K el autor	1125 K la autora	1125 K la firma	1126 K el autor	1126 K la autora	1126 K la firma	2451 K o autor	2451 K a autora	2452 K o autor	2452 K a autora
sois	31 K le premier
solliciteer	2128 K nu
sollten	575 K ihnen fehler
solo	1088 K para suscriptores	1746 K per abbonati	1811 K per te
som	89 K abonnent	89 K digital abonnent	89 K prenumerant
somente	2422 K para assinantes
sondage	1460 K -	1460 K.
sorodna	2873 K novica
sorodno	2873 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	1809 K
sostieni	81 K	1738 K	1738 K il	1738 K la	1809 K
souhrn	334 K	334 K článku
soutenez	81 K	1379 K	1379 K le
soutenir	1379 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	3019 K
special	917 K offer	923 K report:
speel	2083 K onze
spela	3019 K upp	3039 K ansvarsfullt
spelregels	2053 K
spende	531 K für
spenden	531 K für	622 K an:
spendenkonto	622 K:
spiel	609 K unser
spielen	609 K sie unser
spill	2235 K av
sponsored	874 K by	927 K:	970 K by our
sponsorizzato	1792 K da
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2901 K
spring	917 K sale
spune	59 K-mi
spytaj	2332 K
""", 'st': """
sta	2125 K
start	917 K your	944 K your day with	944 K your morning with	944 K your week with	2128 K nu
stavovi	2694 K autora	2694 K izraženi	2694 K izneti	2694 K izneseni
stay	28 K on topic	815 K up to date with	901 K with	909 K ahead with	958 K	976 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	2125 K
stellen	602 K sie der
stem	471 K	2083 K mee	2125 K	2235 K
steun	81 K	2101 K	2125 K
stiahnite	13 K si	2809 K si aplikáciu
stimm	609 K jetzt ab:
stimmen	609 K sie jetzt ab:	662 K sie
story	930 K by
straipsnis	1967 K tęsiasi
streszczenie	26 K wygenerowane	2332 K	2332 K artykułu
stuur	3 K dit	2125 K
""", 'su': """
su	27 K comentario	1757 K facebook e twitter	1757 K facebook e instagram
subscreva	2472 K o nosso podcast
subscribe	12 K to our	797 K to	815 K to	879 K to the	879 K to	907 K to comment	917 K	958 K	960 K for	982 K to
subscriber	1041 K benefit:
subscribers	960 K can read	991 K get
subscriptions	918 K start at
subskrybuj	2350 K
sudah	59 K mencoba	59 K coba
sui	1757 K nostri canali
suivez	12 K	1437 K
suivre	1437 K
suka	69 K tulisan	69 K artikel	1707 K artikel ini
sull	1773 K'autore	1774 K'autore
sumate	12 K	56 K a las #
sumber	1703 K:	1703 K :
summary	894 K
summer	917 K sale
support	797 K	797 K the	958 K
supporters	991 K get
sur	1397 K l'application	1405 K facebook et twitter	1405 K facebook, twitter	1405 K facebook et instagram	1417 K le même sujet
survey	904 K:
susikurkite	1965 K
susisiekite	1965 K
""", 'sv': """
svar	457 K på vores	471 K	2218 K på vår	2235 K
svara	3003 K på vår	3019 K
svidelo	69 K vam se
svideo	82 K vam se	2698 K vam se
svidio	82 K vam se	2698 K vam se
svidjelo	69 K vam se	82 K vam se	2698 K vam se
""", 'sy': """
syndicated	952 K with permission
synes	472 K du om
""", 'sz': """
szavazzon	1621 K
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	2218 K quizen	2218 K vår quiz	2235 K testen	2235 K vår	2887 K povzetek
taalfout	7 K	2053 K
tack	3051 K vare våra läsare	3051 K vare er läsare	3051 K vare dig
tag	457 K quizzen	457 K vores quiz	471 K vores
tagged	849 K:
tags	849 K:
taip	1939 K pat skaitykite
take	903 K our	958 K	974 K us with you	997 K #% off	1029 K #% off your
takip	12 K edin
takket	500 K være vores læsere	500 K være vores abonnenter	500 K være vores medlemmer	2265 K være våre lesere	2265 K være våre abonnenter
tallenna	1317 K
tambahkan	1700 K
tanya	1706 K ai kami
tap	941 K play	958 K
tapkite	1965 K
tato	52 K investigace
tausta	1287 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	1121 K puede interesar	1121 K puede interesar:	1121 K recomendamos:	1121 K recomendamos leer:
tead	1188 K teemast	1188 K rohkem
tee	1193 K test	1303 K testi	1317 K testimme
teile	3 K	662 K
teilen	3 K sie	662 K sie
teilt	3 K
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1207 K:	2070 K: door	2098 K gaat verder onder	2098 K loopt door onder	2098 K gaat verder na	2326 K ukazał się	2326 K pochodzi z	2332 K przetłumaczony	2332 K został przetłumaczony	2332 K czyta	2694 K izražava	2697 K je preveden	2697 K čita	2700 K je objavljen u
tekstas	1969 K:
teksten	46 K må	46 K kan
teksti	46 K võib	1300 K
tekstin	46 K saa
teksts	2009 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	827 K a friend	854 K us your story	958 K
telli	1201 K	1203 K
tellijana	1203 K
tem	2462 K alguma informação	2462 K informações	2462 K uma sugestão	2462 K uma denúncia	2462 K alguma história	2462 K uma história
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	1029 K per cent off your	2332 K skrót
tens	72 K dubtes	269 K informació	269 K una història
tento	334 K souhrn	334 K článek byl přeložen	2792 K súhrn	2792 K článok bol preložený
terjemahan	1706 K ini	1706 K dibantu
terms	862 K and conditions apply
test	457 K din viden	903 K your knowledge	2083 K je kennis	2218 K kunnskapene dine	3149 K:
testa	3003 K dina kunskaper
testaa	1303 K
teste	609 K dein wissen	662 K
testen	609 K sie ihr wissen	662 K sie
testez	1457 K
testou	59 K a receita
tetszett	8 K	69 K?	69 K a	82 K	1622 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	334 K byl přeložen	337 K vyšel v	596 K:	1016 K us on	1016 K us at	1016 K the studio	1016 K the newsroom	2792 K bol preložený	2795 K vyšiel v
texte	1431 K traduit
texten	46 K får	3021 K fortsätter
texterna	46 K får
texto	1145 K traducido	2466 K traduzido
textul	46 K poate fi
""", 'th': """
tham	3321 K gia kênh	3330 K gia khảo sát	3330 K gia bình chọn
thank	870 K you for reading	1009 K you for contributing an answer	1009 K you for your interest in this question
thanks	870 K for reading	1009 K for contributing an answer
the	5 K comments	815 K latest news directly	848 K latest in	848 K latest from	894 K ai summary
thema	76 K geschlossen
theo	3307 K dõi báo	3307 K dõi trên	3321 K dõi báo	3321 K dõi chúng tôi	3321 K dõi kênh	3323 K dõi
there	32 K are no comments	32 K are no	974 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	894 K article was	894 K article has been	894 K story was	894 K story has been	894 K content was	894 K summary	894 K translation	894 K piece was	899 K article is also available as audio	952 K article first appeared	952 K story first appeared	952 K piece first appeared	952 K post first appeared	952 K report includes material	952 K report includes information	952 K report includes reporting	952 K report contains material	960 K is a preview	965 K is an ai-generated	965 K is an ai	965 K ai-generated	965 K ai summary	1007 K topic was automatically closed	1007 K topic was closed	1007 K topic is closed	1007 K topic is now closed	1007 K topic has been closed	1007 K topic will close	1007 K topic is locked	1007 K thread is closed	1007 K thread was closed	1007 K thread is now closed	1007 K thread has been closed	1007 K thread is locked	1007 K thread has been locked	1007 K discussion is closed	1007 K discussion is now closed	1007 K discussion has been closed	1007 K conversation is closed	1007 K conversation has been locked	1007 K post is locked	1007 K post has been locked	1020 K article appears in	1020 K article appeared in	1020 K story appears in	1020 K essay appears in	1020 K piece appears in	1020 K review appears in	1020 K interview appears in	1024 K content comes from
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	1769 K potrebbe interessare:
tiene	1131 ¿K información
tienes	72 K dudas	72 K preguntas	1124 ¿K una historia	1131 ¿K información	1131 ¿K una historia	1132 ¿K alguna	1137 ¿K algo que
tijdelijk	2128 K:
tiklayin	3133 K
tilaa	1317 K
tilaajaetu	1332 K:
tilaajana	89 K
tilmeld	471 K
tin	3316 K liên quan:
tip	41 K de redactie	41 K redaktionen	451 K journalisten	451 K redaktionen	790 K your	2059 K de redactie	2059 K ons	2125 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	959 K?	2212 K journalisten	2212 K redaksjonen	2212 K oss	2213 K	2997 K:
tipsa	41 K redaktionen	2997 K reportern	2997 K redaktionen	2997 K oss	2997 K anonymt
""", 'to': """
to	26 K podsumowanie	845 K join the conversation	901 K hear more	1041 K order a copy	1041 K order your copy	1041 K buy a copy	1041 K order this book	2332 K streszczenie	2332 K podsumowanie
toate	2515 K articolele lui
toda	1155 K la información en nuestra
todas	1120 K las noticias de
todos	27 K los comentarios	27 K os comentários	1124 K los artículos de	2450 K os artigos de
toeta	81 K	1200 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1300 K
toimituksen	41 K vihjepuhelin
toista	1317 K
tonton	1695 K juga	1695 K:	1695 K juga:	1710 K video
top	848 K stories in	848 K stories from
topics	849 K:
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	334 K shrnutí	2792 K zhrnutie
tous	27 K les commentaires	1416 K les articles de	1420 K les articles de
toute	1416 K l'actualité de	1416 K l'actu	1449 K l'info dans votre poche
""", 'tr': """
traduit	1431 K avec l'aide	1431 K à l'aide
transmettez	3 K
treat	958 K yourself
trending	848 K in	923 K:
tried	59 K it?	1005 K this recipe	1005 K this
trimite	3 K	2513 K-ne
try	903 K today's	903 K our	913 K our	917 K	918 K one month for $#	918 K one month for £#	918 K one month for €#	918 K it for $#	918 K it for £#	918 K it for just $#	918 K it for just £#	918 K a month for $#	918 K a month for £#	918 K us for $#	958 K	973 K	974 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	1095 K correo electrónico	1152 K comentario será	2520 K ce părere ai
tud	1603 K valamit
tudo	2446 K sobre
tudsz	1603 K valamit
tue	81 K
tukekaa	81 K
tule	1193 K tööle	1303 K lukijailtaan	1303 K mukaan	1317 K mukaan
tunnetko	66 K jonkun
turite	1951 K naujieną	1951 K informacijos	1951 K istoriją
turn	910 K on alerts
tutte	1768 K le notizie su	1807 K le notizie di
tutti	27 K i commenti	1772 K gli articoli di	1793 K gli episodi del podcast
""", 'tw': """
tweet	1016 K us
""", 'ty': """
tycker	82 K du om
tylko	2374 K dla prenumeratorów:
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	2115 K kunt zich altijd
""", 'ui': """
uit	2056 K het archief:	2121 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	2115 K kan
""", 'uj': """
uji	1711 K pengetahuanmu	1711 K pengetahuan anda
""", 'ul': """
ultime	1768 K notizie di
""", 'um': """
um	569 K kommentare zu
""", 'un': """
un	41 K témoignage à	1435 K témoignage	1435 K fait	1445 K podcast à écouter	1785 K post condiviso da	2522 K articol susținut de	2522 K articol în parteneriat	2522 K proiect susținut de
una	1143 K publicación compartida por	1143 K publicación compartida de
unbegrenzter	625 K zugang
unduh	13 K	1684 K aplikasi	1713 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1420 K information à nous transmettre	1427 K info à nous	1435 K info	1435 K information à
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	805 K access for
unlock	917 K
unser	622 K spendenkonto	645 K wochenquiz	645 K quiz	661 K autor	661 K reporter	661 K redakteur	661 K korrespondent	664 K chatbot	664 K ki-chatbot	664 K wochenrätsel
unsere	572 K leseempfehlung	661 K autorin	661 K reporterin	661 K redakteurin	661 K korrespondentin	664 K ki	664 K frage der woche
untuk	1700 K mendapatkan
""", 'up': """
up	849 K next:
upozornit	357 K na chybu
upozornite	2814 K na chybu
uppdatera	3019 K
""", 'us': """
us	82 K ha agradat
users	907 K must
usually	1025 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1203 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut
""", 'va': """
vaata	1176 K ka	1203 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	1991 K tev ir ziņa	1991 K tev ir ko	1991 K esi pieredzējis	2006 K raksts
vam	82 K je všeč	82 K je bil všeč	2888 K je bil	2888 K je bila
van	72 K kérdésed	1603 K egy jó	1603 K egy tipped	1603 K egy tippje	1622 K olyan	1622 K olyan dokumentuma
var	31 K först	3019 K med
varaa	1317 K
vasta	1203 K
vastaa	1303 K	1317 K
vastaava	1315 K päätoimittaja:
vastutav	1185 K väljaandja:
""", 've': """
vea	1121 K también	1121 K también:	1150 K el video a continuación	1150 K el vídeo a continuación
ved	451 K du mere	451 K du noget
vedd	1621 K meg
vedi	1769 K anche	1769 K anche:	1772 K tutti gli articoli di
vegeu	265 K també
vegye	1621 K meg
vegyen	1608 K jegyet	1608 K részt	1621 K részt
veillez	28 K à
veja	2446 K mais em	2447 K também	2447 K mais	2447 K:	2447 K também:	2447 K mais:	2472 K o vídeo abaixo	2472 K o vídeo acima	2472 K os vídeos mais assistidos
venujte	2805 K
ver	1121 K también	1124 K todos los artículos de	2450 K todos os artigos de
verder	2082 K lezen:	2121 K in het nieuws:
verhaal	2098 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	628 K sie diesen
verschijnt	2089 K elke	2089 K iedere
verstuur	3 K dit
vertaling	2070 K:
verwandtes	630 K thema:
vet	2212 K du mer	2212 K du noe	2997 K du mer	2997 K du något
veuillez	28 K respecter
vezane	2682 K vesti:
vezi	2507 K și	2507 K și:	2507 K:	2515 K toate articolele	2524 K video mai sus	2524 K video mai jos
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	471 K vil gerne høre	481 K har tidligere skrevet	500 K har ingen ejer	500 K har ingen ejere	500 K har ingen aktionærer	2235 K vil gjerne høre	2246 K har tidligere skrevet	2265 K har ingen eier	2265 K har ingen eiere	2265 K har ingen aksjonærer	3019 K vill gärna höra	3029 K har tidigare skrivit	3051 K har ingen ägare	3051 K har inga ägare	3051 K har inga aktieägare
viac	2779 K:	2779 K k téme:
video	899 K above:	899 K below:	930 K by	2682 K pogledajte
vidi	2682 K još
view	854 K all posts by	854 K all articles by	1035 K deal	1044 K this post on	1044 K post on	1044 K this content on
vil	457 K du arbejde	457 K du være med på holdet	2218 K du jobbe	2218 K du være med på laget
vill	3003 K du jobba	3003 K du arbeta
vind	82 K je dit	457 K billetter	471 K
vinkkaa	1296 K toimitukselle	1296 K
vinn	2218 K billetter	2235 K	3003 K biljetter	3019 K
vir	2899 K:
viri	2899 K:
vis	28 K respekt	471 K indhold	2235 K innhold
visa	28 K respekt	3019 K innehåll
visit	958 K
visita	1147 K nuestra tienda	1790 K lo store	1790 K il nostro store
visite	2468 K a nossa loja	2468 K nossa loja
viste	7 K
visualizzando	1785 K questo contenuto
viu	7 K algum	44 K um erro	2462 K algo	2462 K alguma coisa
""", 'vk': """
vklopi	2894 K
vklopite	2894 K
""", 'vo': """
voce	1787 K generata
voeg	2125 K
voir	1416 K tous les articles	1417 K aussi	1417 K la vidéo	1420 K tous les articles de	1445 K la vidéo ci-dessus
voit	1296 K lähettää vinkin
voita	1317 K
voix	1431 K générée
volg	12 K ons	12 K	2071 K	2125 K
voller	625 K zugriff
vols	269 K compartir	269 K explicar
vond	8 K je dit	82 K je dit	82 K u dit	2106 K je deze
voor	2077 K dit artikel	2118 K maar # euro per	2118 K maar €#	2118 K slechts # euro per	2118 K slechts €#
voordeel	2136 K voor abonnees:
vorlesezeit	678 K
vote	958 K
votre	27 K commentaire	1394 K adresse e-mail	1394 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1386 K est offert	1394 K désinscrire à tout moment	1394 K pouvez vous désinscrire à tout moment	1420 K avez une information	1427 K travaillez	1427 K avez été	1427 K êtes témoin	1427 K avez une information	1427 K souhaitez témoigner	1435 K avez une info	1435 K avez une information	1435 K avez des informations	1435 K disposez	1435 K souhaitez	1435 K êtes concerné	1435 K êtes témoin	1435 K avez été témoin	1435 K avez des photos	1435 K pouvez nous	1435 K pouvez joindre	1435 K pouvez contacter	1435 K pouvez écrire à
voz	1145 K generada
""", 'vr': """
vragen	72 K?	72 K over	73 K over dit artikel
vrei	2513 K să ne spui
""", 'vu': """
vuoi	1783 K segnalarci	1783 K raccontarci
""", 'vy': """
vytisknout	347 K
""", 'wa': """
wa	41 K redaksi
want	959 K to	960 K to	960 K more	976 K to be the first
war	8 K dieser	8 K der	638 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	870 K this forwarded	935 K this	2106 K deze	2126 K je erbij	2126 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	2083 K is jouw mening	2106 K vind je van	2106 K vond u van	2106 K vindt u van
watch	832 K us on	849 K |	849 K now:	849 K more:	849 K the video:	849 K the latest	849 K:	899 K the video above	899 K the video below	899 K the clip above	899 K the clip below	899 K the full video	899 K the full interview	899 K the full episode	941 K more	941 K our	955 K more videos	958 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	800 K accept:	800 K accept visa	800 K accept paypal	898 K're hiring	898 K are hiring	905 K value your opinion	905 K'd love your feedback	944 K respect your privacy	973 K use	973 K love	973 K recommend	1051 K have no owner	1051 K have no owners	1051 K have no paywall	1051 K have no shareholders	2148 K hebben geen
wees	31 K de eerste
weet	2126 K je	2126 K u
weitere	571 K artikel zu	571 K artikel aus	571 K themen aus	575 K artikel von
weiterlesen	572 K:
wekelijkse	2032 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	662 K
werden	662 K sie
were	959 K you	1015 K you
wesprzyj	81 K	2350 K
wettquoten	684 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	848 K others are reading	849 K to read next:	1015 K do you	1015 K did you	1015 K's your	1015 K is your	1015 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	1016 K us on	1016 K us at	1016 K:
where	1015 K were you
""", 'wi': """
wideo	2336 K znajdziesz	2336 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	638 K fanden sie	638 K fandest du	638 K finden sie	638 K hilfreich war	645 K gut kennen sie	645 K gut kennst du
wij	2148 K hebben geen
wil	2126 K je
wir	694 K haben keinen konzern	694 K haben keinen verleger	694 K haben keinen investor
with	929 K inputs from	929 K input from	929 K agency inputs	929 K reporting by	929 K additional reporting	991 K a subscription	991 K a digital subscription
""", 'wo': """
wochen	539 K kostenlos	539 K gratis
wolisz	2353 K słuchać	2353 K posłuchać
word	23 K lid van	2101 K lid van	2101 K vriend van	2128 K nu	2128 K vandaag
work	898 K with us	898 K for us
worth	849 K reading:
""", 'wr': """
write	958 K to
""", 'ws': """
wspieraj	81 K	2350 K
wszystkie	27 K komentarze	2319 K artykuły o	2323 K artykuły autora
""", 'wy': """
wydrukuj	2344 K
""", 'xe': """
xem	3316 K thêm	3316 K thêm:	3316 K:	3316 K video	3316 >> K	3316 K tiếp:	3325 K các bài viết của tác giả	3325 K các bài viết khác của	3325 K thêm bài của tác giả	3331 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	1136 K puedes recibir
yazi	3163 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	832 K can follow him on	832 K can follow her on	832 K can follow them on	841 K can withdraw your consent at any time	841 K may withdraw your consent at any time	849 K may also like:	849 K might also like:	849 K may also be interested in:	849 K may also want to read:	849 K may want to read:	879 K can get	888 K can reach	888 K can email	888 K can e-mail	888 K can contact	899 K can hear this story	899 K can listen to this	901 K can listen to	907 K must be	907 K can be part of	953 K may have missed:	960 K're reading	960 K are reading	961 K can also	961 K can now	961 K can	986 K can get
your	27 K comment	27 K comments	905 K opinion matters	944 K weekly guide to	944 K daily guide to	944 K essential guide to	997 K first
""", 'yu': """
yuk	1684 K unduh aplikasi	1700 K gabung
""", 'z': """
z	89 K prenumeratą	375 K našeho e-shopu:	2374 K naszego sklepu:	2830 K nášho e-shopu:
""", 'za': """
za	2733 K #	2733 K samo #
zachowaj	28 K
zainstaluj	13 K	2339 K
zanim	2362 K dodasz komentarz	2362 K skomentujesz
zapis	2884 K je mnenje
zapisz	2344 K ten	2344 K artykuł	2344 K tekst
zapratite	12 K	2712 K
zapytaj	2332 K	2332 K nas
zaradi	2934 K naših bralcev
zaujal	335 K vás	2793 K vás
""", 'zd': """
zdroj	350 K:	2807 K:
zdroje	350 K:	2807 K:
""", 'ze': """
zeptejte	334 K se
zet	2125 K
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	2792 K	2792 K článku
""", 'zi': """
zie	7 K je een	2056 K ook	2126 K je
zini	1991 K ko vairāk	2006 K stāstu	2006 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	2319 K więcej z	2320 K też	2320 K też:	2320 K także	2320 K:	2320 K wideo	2320 K film	2320 K zdjęcia	2320 K galerię	2336 K nagranie	2336 K materiał
""", 'zu': """
zugang	625 K zu allen
zugriff	625 K auf alle
zum	548 K newsletter	572 K thema:	572 K weiterlesen:	577 K autor	578 K autor	640 K kommentieren	661 K profil von
zur	577 K person	577 K autorin	578 K person	578 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	1310 K
aamukirjeen	1310 K
aangemeld	2088 succesvol K
aanmelding	2131 bevestig je K
aanmerkingen	2068 op- of K
aastas	1212 K
""", 'ab': """
abbestellen	544 jederzeit K
abbestellt	648 jederzeit K
abbonamenti	1816 K
abbonamento	1742 hai già un K	1742 scegli il tuo K	1745 per chi ha un K	1816 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	1742 K per	1742 K a soli	1745 per gli K	1745 solo per K	1777 K	1812 K a	1812 K:	1812 K ora	1812 K per	1812 puoi, K	1813 i nostri K	1816 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	1742 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1759 devi K
abmelden	616 wieder K
abo	623 pur-K	676 das K	676 ein K
abonament	2297 masz już K	2544 K
abonare	2527 prin K ești
abonarea	2527 confirma K
abonat	50 ca K	2496 ești deja K
abone	80 K olun	80 K ol	3119 K olun ve	3175 K olun
aboneler	50 K	3164 K içindir	3164 yalnizca K	3164 sadece K	3179 K
abonelere	3139 K özel	3139 K özeldir	3139 K açik	3139 K açiktir
abonelerimiz	50 K	3176 K
abonelik	3179 K
abonements	2016 K
abonenci	2357 tylko K
abonenti	50 K var	2008 tikai K
abonentiem	1978 tikai K	2008 teksts ir K	2008 raksts ir K
abonents	1978 jau esi K
abonne	1466 je m'K
abonnee	50 als K	80 word K	2025 al K	2025 word K	2025 nog geen K	2027 als K	2169 word K
abonneer	80 K je	2169 K je
abonnees	50 K kunnen	50 onze K	2025 dit artikel is voor K	2027 alleen voor K	2117 K kunnen dit	2117 K kunnen het hele	2170 onze K	2173 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	418 kræver K	525 K	676 das K	676 ein K	720 K	1383 avec votre K	1470 K	2025 neem een K	2025 kiezen voor een K	2093 sluit een K af	2093 een K? log	2093 al een K	2117 nog geen K	2117 K dat bij je	2117 K af met	2169 kies een K	2173 K	2290 K
abonnementen	2173 K
abonnements	1470 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	418 bliv K	418 allerede K	419 som K	483 en K	521 bliv K	535 sie sind noch kein K	538 als K	540 bereits K	540 bereits K:in	2180 bli K	2180 allerede K	2181 som K	2248 en K	2286 bli K
abonnenten	50 K können	50 K dürfen	535 nur für K	535 exklusiv für K	650 lesen nur K	717 unseren K	720 K
abonnenter	50 K kan	418 kun for K	418 artiklen er for K	474 er for K	474 kun K	522 vores K	525 K	2180 kun for K	2180 denne saken er for K	2180 artikkelen er for K	2239 er for K	2239 bare K	2239 kun K	2287 våre K	2290 K
abonnentin	50 als K	538 als K	540 bereits K
abonnentinnen	50 K können	535 exklusiv für K	535 nur für K	535 K vorbehalten	717 unseren K
abonner	418 K for at	521 K på	1466 s'K	2180 K for å	2286 K på
abonnere	2225 ved å K
abonnez	80 K-vous	1383 K-vous pour	1383 K-vous à partir	1466 K-vous	1466 K vous
abonniere	80 K	716 K unseren	716 K hier
abonnieren	80 K sie	80 K sie uns	543 newsletter K	557 whatsapp-kanal K	557 K sie unseren kanal	587 podcast K	648 hier K	674 google K	674 google news K	716 jetzt K	716 K sie
abonniert	80 K uns	540 bereits K
about	1032 . tell us K	1032 ? tell us K	1032 ! tell us K
above	972 links K
abrir	1098 K en la app	2427 K no app
abstimmen	604 jetzt K:
abyste	302 K mohli číst dál
""", 'ac': """
accede	1086 K a todo
accedi	24 K	1742 K per
accept	2503 K toate
acceptant	1409 en K les cookies
acceptar	273 K les galetes
accepteer	2047 K de cookies
accepter	1409 K les cookies
accepteren	2047 cookies te K	2047 cookies K
access	802 unlock full K	802 full K. no ads	919 K to every story	919 full K with no ads	947 year of K	947 months of K	947 want full K	947 K for half price
acconsento	1800 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	912 K with our privacy
according	1075 K to
accordo	43 d'K?
account	802 create a free K to	802 sign in to your K	804 create an K to	919 please create a free K	1072 create a free K	1073 hold power to K	2025 maak een gratis K	2093 K is gratis en zo	2117 een gratis K	2169 maak een gratis K
accurate	926 K at time of
accused	1075 K
aceptado	1113 no has K las cookies
aceptaste	1113 no K las cookies
aconseja	1171 K
aconsejaba	1171 K
aconselha	2490 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2490 K
actionnaire	1467 sans K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1704 K dosen
adblock	313 vypněte K	432 slå K fra	2194 slå av K	2312 wyłącz K	2979 stäng av K
adblocker	562 K erkannt	562 K aktiv	562 nutzen einen K	562 verwenden einen K	562 trotz K	720 K	835 disable your K	835 you are using an K	835 K detected	2045 K uit
added	1075 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	977 put your K	977 type your K	977 add your K	977 pop your K	977 enter your K	977 send us your email K
adgang	421 få K til	521 få fri K
admitiu	2490 K
admitted	1075 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	2300 twój K e-mail	2340 K e-mail
adresa	77 lasă-ne K	2497 K de email nu va	2498 K ta de email	2498 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	3122 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	616 gültige e-mail-K	616 sie ihre e-mail-K	616 du deine e-mail-K	616 e-mail-K ein	1393 votre K e-mail	1393 votre K email
adresu	2678 na vašu e-mail K	2706 e-mail K	2706 mejl K
ads	70 no K	70 without K	1073 we don't have K
advarede	524 K
advarer	524 K	2289 K
advarte	2289 K
advert	11 K
adverteix	296 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	2170 zonder K
advertisement	11 K	834 this K has not loaded
advertisements	11 K
advertiser	934 supplied by an K	934 provided by an K	934 paid for by an K	934 produced by an K	934 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	2123 dit is een K
advierte	1171 K
adviseert	2172 K
""", 'af': """
affermato	1815 ha K
affichage	1439 K de ce contenu
affichant	1439 en K ce contenu
afficher	1409 pour K ce contenu	1439 ne peut pas s'K
affichera	1383 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	349 K odkazy	468 K-links	561 K-links	764 K links	834 contains K links	951 K links	951 K link	971 as an K we	971 as an K i	971 as an K, we	971 as an K, i	971 as an amazon K	971 our K partners	1314 K-linkkejä	1615 K linkeket	2123 K links	2230 K-lenker	2708 K linkove	2708 K linkovi	2806 K odkazy	2897 K povezave	3014 K-länkar
affiliatelenker	74 K	2230 K
affiliatelinks	37 K	74 K	468 K	655 K	2123 K
affiliates	971 as K we	971 as K, we
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1443 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1469 K
affirment	1469 K
afhankelijk	2129 K van giften	2129 K van donaties
afiliacyjne	37 linki K	74 linki K	2346 linki K
afiliacyjnych	74 linków K	2346 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1148 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1148 enlaces de K
afiliate	37 linkuri K	74 linkuri K	2523 linkuri K
afiliats	279 enllaços d'K
afiliere	74 linkuri de K
afirma	1171 K	2490 K
afirmar	296 va K
afirmou	2490 K
afleveringen	2112 alle K van
afmelde	423 K dig når
afmelden	2088 elk moment K	2088 elk moment weer K
afsnittet	458 hele K
aftrekbaar	2090 gift is K
""", 'ag': """
agences	1424 avec K	1425 avec K
agenturmaterial	579 mit K
aggiornamenti	1755 segui tutti gli K
aggiunto	1815 ha K
agora	2487 doe K
agree	43 K?
""", 'ah': """
ahora	1168 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	237 K	456 af K	456 med K	2217 med K	2217 av K	3002 med K	3002 av K	3328 K
aidez	1428 K-nous à	1466 K-nous
aiheesta	1313 lisää K täältä
aiutaci	1776 K	1812 K a
aiutarci	1776 K	1812 K a
aizliegta	1988 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1211 meie K	1211 sõltumatu K	1211 K maksab	1211 hea K
ajakirjandust	1199 toeta sõltumatut K
ajakirjanik	1189 K
ajakirjanikele	39 meie K
ajakirjanikud	1211 meie K
ajoute	1469 K
ajoutez	1466 K-nous
ajuda	293 K'ns
ajude	2456 K-nos	2487 K-nos
ajutorul	2528 K tău putem	2540 avem nevoie de K tău
""", 'ak': """
akci	336 naši K
akciu	2794 našu K
akismet	21 K to reduce spam
akkoord	2088 ga je K met onze	2088 gaat u K met onze
aktardi	3178 K
aktivieren	562 javascript K
aktualne	2375 kursy są K	2375 kursy K
akzeptiere	543 mit der anmeldung K
akzeptieren	543 mit der anmeldung K	564 cookies K
""", 'al': """
alamat	1682 K email
aldus	2172 K
alerta	2490 K
alertas	14 las K	1101 recibe K	1101 activa las K	2430 receba K
alertes	1398 recevez les K	1398 K info
alertou	2490 K
alerts	14 K	820 get K as
algemene	2088 ga je akkoord met de K
alin	3161 K
alive	1073 local news K
alkaen	1312 K #
alles	535 lesen sie K	2117 lees K met
allow	836 K ads on
aloud	867 is read K by
""", 'am': """
amendat	2543 a K
amennyit	90 adj, K tudsz
ammesso	1815 ha K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	1813 siamo K su
andare	1734 prima di K via
android	550 für K und ios	816 our K app	1450 sur ios et K	2034 app voor K
angebot	623 ihr K	623 dein K	716 hier gibt es das K
angebote	616 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	670 ihre spende K	670 deine spende K	670 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	564 inhalte K werden
anggota	1728 jadilah K
ankete	2798 našej K	2798 v K
anketi	35 našoj K	2702 našoj K	2702 u K	2892 naši K	2892 v K
anketimize	35 K
anketimizi	3148 okur K	3148 K
anketo	2892 kratko K	2892 našo K
anketu	35 našu K	2702 kratku K	2702 našu K
ankety	340 naší K	2798 našej K
ankiecie	35 naszej K	2337 naszej K	2337 w K
anlatin	38 bize K	67 bize K	3161 K
anlatti	3178 K
anmelden	24 K	526 jetzt K	604 jetzt K:	716 hier K
anmelder	453 er K	509 er K på	2214 er K	2274 er K i
anmeldung	543 mit meiner K	543 mit ihrer K	543 mit der K stimmen	543 mit der K stimme	543 mit der K willige	543 mit der K willigen	543 mit der K erklären sie	589 K	643 hier geht es zur K
annetus	1199 tee K	1214 K
anno	1814 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	468 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	522 uden K
annonsblockerare	2979 stäng av K
annonseblokkering	2194 slå av K
annonselenker	37 K	74 K	2230 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	2287 uten K	3073 utan K
announced	1075 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1815 ha K
ano	2489 por K
anoi	1367 K
anoniem	2068 K tippen	2105 ons K
anonim	3142 bize K
anonym	637 K an uns
anonymous	938 K
anonymously	938 K
anot	1975 K
anregungen	610 fragen oder K	610 fragen und K
ansehen	608 hier K	608 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	843 K our poll
antes	1078 K de irte	2413 K de sair
anuncio	1148 después del K	1148 tras el K
anuncios	70 sin K
anunciou	2490 K
anuncis	70 sense K
anvender	432 vi K cookies
anyone	1011 if you know K
anytime	807 cancel K	1074 cancel K
anzeige	11 der K	11 dieser K	561 nach der K weiter	633 dies ist eine K
anzeigen	70 ohne K	70 keine K	564 mit einem klick K lassen
anzusehen	598 um das video K
""", 'ap': """
apelowali	2410 K
apeluje	2410 K
apgalvo	2015 K
aplicativo	84 no nosso K	2427 baixe o K	2427 baixe nosso K	2488 nosso K
aplikace	408 naše K
aplikaci	84 v naší K	309 stáhněte si naši K	310 stáhněte si K	343 mobilní K	343 naší K	343 naší mobilní K	407 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	2767 preuzmite K i
aplikacja	2408 nasza K
aplikacji	84 w naszej K	2302 w naszej K	2302 otwórz w K	2360 naszej K
aplikasi	1683 K kami	1685 unduh K	1685 download K	1728 instal K	1728 unduh K kami	1728 unduh K gratis	1728 segera unduh K	1728 yuk unduh K	1729 K kami
apoiador	2416 torne-se K	2456 seja nosso K	2487 torne-se K	2487 seja nosso K	2487 seja K
apoiam	2479 nos K todos os meses
apoie	2456 K
apoio	2412 seu K	2416 seu K é	2456 seu K
aportaciones	1159 gracias a las K
aporte	90 K lo que pueda	1133 tu K	1168 tu K
apoyan	1159 que nos K cada mes
apoyo	1077 su K	1077 tu K	1081 con tu K	1081 tu K es	1133 tu K
app	84 i vår K	84 med vår K	550 als K	613 mit der K	613 in der K	614 -K	646 mit der K der	816 get our K	816 in our K	816 use our K	816 our new K	816 our ios K	819 get the K	950 have our K	950 our K has	950 with our K	950 via our K	950 on our K	975 with our K you	975 with our K, you	975 in our K you	975 on our K you	1072 our K	2034 in de K	2085 -K	2187 i vår K	2287 vår K	2971 i vår K	3073 vår K	3308 tải K	3365 在K中
appareil	1383 un seul K à la fois	1456 en cours sur un autre K
appeared	861 first K on	928 K in print
appen	84 i K vår	425 hent K	425 åbn i K	2187 last ned K	2187 hent K	2187 åpne i K	2971 öppna i K	2972 ladda ner K	2972 ladda ned K	2972 hämta K	3072 ladda ner K och
appje	38 stuur een K	67 stuur een K	2067 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1395 téléchargez l'K	1395 notre K	1396 dans l'K	1396 avec l'K	1396 sur l'K	1396 télécharger l'K	1467 notre K
applications	1395 nos K mobiles
appot	1610 az K
apps	950 our K
apunta	293 K't
""", 'aq': """
aqui	2413 já que você está K	2413 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	2287 vårt K
arbeit	717 unsere K
arbeitet	584 K als
arbejde	522 vores K
arbejdet	509 har K på
arbetar	3002 K med ai
arbetat	3060 har K på
arbete	3073 vårt K
argue	43 K back
argued	1075 K
arrivato	1734 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	294 aquest K	294 l'K sencer	802 to unlock this K	802 members-only K	810 you've read your last free K	810 you have read your last free K	810 this is your last free K	810 reached your K limit	825 share this K on	834 links in this K may	921 save this K	931 this K	931 the full K	932 this K	933 this K	972 links in this K	1073 this K	1371 vous avez aimé cet K	1371 cet K vous a plu	1383 pour accéder à l'K	1383 cet K est offert	1383 cet K vous a été offert	1383 pour lire cet K	1383 offrir cet K	1383 offrez cet K	1389 de cet K à lire	1423 cet K est paru dans	1423 cet K a été publié	1447 réagir à cet K en	1461 cet K a d'abord été publié	1463 offrez cet K	1463 offrir cet K	1467 cet K
articles	15 free K	58 nouveaux K par e-mail	791 you've read # K	802 access to all our K	802 gift K to give	810 free K left	810 K left this month	810 you've used all your free K	810 # of # free K	810 K left to read	919 to read more K	919 for three more free K	919 more free K	921 K to give	921 K to gift	921 K to share	921 gift # K	1383 tous nos K	1389 il vous reste # K	1453 nos K sont en accès libre	1463 K à offrir	1467 nos K
articol	2541 acest K
articolele	2541 K noastre
articolelor	2511 preluarea K
articoli	58 nuovi K via mail	1742 tutti gli K senza limiti	1747 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1734 ti è piaciuto questo K	1742 per leggere l'K	1742 regala questo K	1813 questo K
articolul	20 K complet	20 K integral	2532 pentru a citi K	2532 să citești tot K	2541 ți-a plăcut K	2541 tot K
artigo	20 ler este K	20 ler o K	2413 gostou deste K	2483 para ler este K	2488 este K
artigos	2455 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	466 denne K for #	483 denne K	483 en K	522 denne K	527 dir gefällt dieser K	535 lesen sie diesen K mit	535 um diesen K zu lesen	535 dieser K ist nur für	535 zugriff auf alle K	535 alle K lesen	535 ganzen K lesen	541 freie K übrig	541 K frei	541 ihr letzter freier K	585 K wurde	590 unsere K öfter	619 K etwas wert ist	623 alle freien K	629 weitere K finden sie	634 rechte am K	634 K steht unter einer	644 den ganzen K	644 diesen K	649 gäbe es diesen K nicht	653 alle K zum	653 lesen sie in diesem K	658 K ist zuerst	658 K ist zuvor	660 K gratis	675 K wurde zuerst	717 dieser K	717 diesen K	717 diesem K	1717 untuk membaca K ini	1729 K ini	2025 om dit K te lezen	2025 dit K is alleen	2025 geef dit K	2025 lees dit K met	2025 gratis K deze week	2051 fout in dit K	2068 mening over dit K	2093 een premium K	2110 dit K	2124 niets uit dit K	2124 K mag zonder	2170 dit K	3022 gratis K kvar	3031 en K	3032 låst K	3032 upplåst K
artikelen	15 gratis K	2025 toegang tot alle K	2093 aantal K bereikt	2093 aantal gratis K	2117 gratis K gelezen	2120 alle K over
artikeln	535 zugang zu allen K	623 zugang zu allen K	660 freien K	2958 gillade du K	2964 läs hela K med	2964 lås upp K	3005 fel i K	3031 den här K	3031 K	3032 K är upplåst	3032 K är öppen	3032 den här K är låst	3032 K är låst	3073 den här K
artikels	658 nutzung dieses K
artikkel	1206 tasuta K	1211 see K
artikkelen	2220 feil i K	2248 denne K	2248 K	2287 denne K
artikkeli	20 koko K	1272 tämä K on vain	1320 ilmainen K jäljellä	1365 tämä K
artikkelia	1316 maksutonta K	1316 ilmaista K
artikkelin	1326 tämän K
artikkelit	15 ilmaiset K	1316 ilmaiset K
artiklar	15 fria K	2964 fria K	3022 gratis K kvar	3028 inga gratis K	3028 inga fria K	3073 alla K
artiklen	412 kunne du lide K	483 K	522 K her
artikler	15 gratis K	418 gratis K	474 gratis K tilbage	480 ingen gratis K	522 alle K
artikli	1209 selle K
artiklid	1202 tasuta K
artiklit	1202 tasuta K	1209 seda K	1211 kogu K
arvioi	1367 K
""", 'as': """
asegura	1171 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	1075 K
asks	1075 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	2421 já é K	2487 torne-se K	2487 seja K
assinantes	50 K podem	50 os K podem	2421 só para K	2421 somente para K	2483 exclusivo para K	2483 exclusiva para K	2483 exclusivos para K	2488 nossos K	2491 K
assinatura	2491 K
assinaturas	2491 K
assine	80 K	2412 K a	2412 K o	2420 K por	2420 K e tenha	2421 K para	2487 K já	2487 K agora	2487 K e	2487 K aqui	2487 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	933 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	834 as an amazon K	859 is an K
assure	1469 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	2002 K mūs	2012 K mūs
atbalstiet	2012 K mūs
atbalsts	2002 tavs K palīdz	2012 tavs K	2012 jūsu K
attgjevast	45 K
atzina	2015 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	585 K
audioverze	2 K
audioverzi	339 K
audioverzii	2797 K
aufgefallen	567 fehler K
ausblenden	564 und wieder K
auszugsweise	579 nachdruck, auch K
auteur	1426 est l'K	2069 is K van	2072 mening van de K
auteursrecht	2100 rust K
author	856 email the K	856 the K can be	859 is the K of	859 is an K
automated	2 read by an K	867 is read by an K	867 narrated by an K
automatisch	2 K vorgelesen	538 endet K	608 K vorgelesen	634 K von dpa	634 K von der	642 der text wurde K	642 dieser text wurde K
automatisk	2217 K oversatt
autor	270 és K de	584 ist K	1130 es K de	2457 é K de
autora	270 és K de	1130 es K de	2329 napisz do K	2457 é K de
autorce	330 napište K
autore	1778 è K di
autorem	2329 kontakt z K
autoren	597 meinung der K
autorin	584 ist K	584 ist freie K	597 meinung der K
autorise	1456 n'K pas la lecture
autorke	2787 napíšte K
autorki	2329 napisz do K
autorovi	330 napište K	2787 napíšte K
autorskim	2347 chroniony prawem K	2347 chronione prawem K
autoru	2692 javite se K	2692 pišite K
autrice	1426 est l'K	1778 è K di
""", 'av': """
available	816 our app is K	817 K on the app store	817 K on google play	950 app is K	967 tickets are K here
avbryt	21 K svar
avec	1424 K afp	1425 K afp
averci	1812 grazie per K letto
avertit	1469 K
avertizat	2543 a K
avise	2487 K-nos
avsluta	3074 K när du vill
avsnittet	3004 hela K	3004 ladda ner K
avtorici	2882 pišite K
avtorju	2882 pišite K
avverte	1815 K
""", 'ay': """
ayda	3160 K # tl	3160 K # tl'den	3177 K
aydinlatma	3130 K metni
ayirtin	3161 K
aylik	3177 K
ayudanos	1168 K
""", 'ba': """
ba	2289 K
bad	524 K	3075 K
bagikan	25 K	49 K
baixa	262 donar-te de K
baixe	2412 K o	2427 K o app
bajate	1168 K la app
bancs	285 no depèn de K
banner	720 cookie-K	1076 cookie K
banners	1076 cookie K
bantu	1728 K kami
bastano	1812 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	634 redaktion nicht K
beboette	2172 K
become	51 K one of them	873 K a	1072 K one of them
becoming	872 K a member	989 consider K a	1072 consider K	1072 K a member
bedankt	2169 K voor het lezen
beelden	2068 heb je K	2068 heeft u K
befindet	564 an dieser stelle K sich
before	791 K you go	791 K you move on
begging	1076 K
begs	1075 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	526 mit einem K	619 jeder K hilft uns	634 K steht unter einer	649 mit einem kleinen K	658 K ist zuerst	670 mit ihrem K können wir	670 mit deinem K können wir	670 ihrem K helfen	675 K wurde zuerst	717 dieser K	717 diesen K
bejelentette	1673 K
bekijk	2078 nieuwe baan? K
beklagade	3075 K
beklagede	524 K
beklaget	2289 K
belangrijkste	2088 elke dag het K
believe	1013 if you K we	1073 people who K in
belirtti	3178 K
below	943 sign up K	943 enter your email K	972 links K
beluisteren	2112 dit artikel ook K	2112 hier K
benachrichtigungen	14 K	552 K aktivieren	553 push-K
benadrukt	2172 K
bent	2018 nu je hier toch K
bepaalde	2172 K
berasal	1705 konten ini K dari
berdonasi	1728 mari K	1728 silakan K	1728 ayo K	1728 anda K
bereits	535 sie haben K ein abo	623 K ein konto
bergabung	1728 mari K	1728 K dengan kami	1728 ayo K
bergabunglah	51 K	1728 K
bergantung	1715 K pada dukungan anda
berichte	67 K uns
berichten	67 K sie uns	717 wir K
berichterstattung	717 unsere K
berichtet	584 K für	584 K über	703 K als
berichtete	719 K
berite	2911 K nas
berkomentar	6 untuk K
berlangganan	1678 sudah K	1681 K newsletter	1714 terima kasih telah K	1714 berhasil K	1728 K sekarang	1728 silakan K
bersama	51 ikutlah K	1728 gabung K
bescheid	637 sagen sie uns K	637 sag uns K
beschloss	719 K
besedah	2956 po K
besked	461 push-K
beskeder	461 push-K
besloot	2172 K
beslutade	3075 K
besluttede	524 K
besluttet	2289 K
besoin	1371 nous avons K de vous	1466 nous avons K de vous	1466 a K de vous	1466 avons K de votre
besplatan	2720 poslednji K tekst
besplatna	2707 K članka
besplatne	2707 K članke
besplatni	2699 naš K webinar	2699 naš K vebinar	2720 poslednji K članak	2720 zadnji K članak
besplatnih	2707 K članaka
beste	2088 elke week het K van
bestellen	526 jetzt K	603 im shop K	604 shop K	604 store K	677 jetzt K im	716 K sie hier	716 K sie unseren
bestellung	589 K
besten	717 die K texte
betaald	2123 artikel is K	2123 content is K
betaalmuur	2090 geen K	2173 K
betalande	3031 K läsare
betalende	474 kun for K	483 K læsere	2248 K lesere
betalingsmur	525 K	2290 K
beteiligt	633 redaktion ist nicht K
betonte	719 K
betrokken	2097 redactie is niet K
bevestigen	2088 aanmelding te K
bevorzugen	590 google K
bevorzugte	590 K quelle
bevorzugten	590 K quelle
bevorzugter	590 K quelle
bewerben	604 jetzt K:
bewust	83 speel K
bezahlschranke	620 K	720 K
bezmaksas	2004 K rakstus	2004 K raksti	2004 K kontu	2008 K raksts
""", 'bi': """
bidrag	416 dit K	416 giv et K	521 giv et K	521 dit K gør	521 dit K er	521 dit K til vores	525 K	2178 ditt K	2227 gi et K	2286 ditt K gjør	2286 ditt K er	3011 ge ett K	3011 ditt K gör	3072 ge ett K	3072 swisha ett K
bidraget	2227 K ditt
bijdrage	2021 jouw K	2064 kleine K	2123 K is betaald	2129 dankzij jouw K	2171 kleine K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	667 uns ihre K
bildirdi	3178 K
bildirimlere	14 K	3123 K izin ver
bildirimleri	14 K	3124 K aç
bildirin	38 bize K	67 bize K
biletlerini	3148 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	1073 K owner
bilten	78 na K	2687 K
binding	420 ingen K	523 ingen K
bindingstid	2182 ingen K	2288 ingen K
bindningstid	2966 ingen K	3074 ingen K
binnenland	2108 is redacteur K
bisogno	1734 abbiamo K di te	1812 abbiamo K di te	1812 abbiamo K del tuo	1812 abbiamo K anche di te	1812 abbiamo K di voi
bitte	527 haben wir eine K	527 eine K an sie	527 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	1673 K
""", 'bl': """
bli	2286 K med i	2286 K en del av	3072 K en del av
blijkt	2172 K uit
blijven	2090 om dit te K doen
bliv	51 K en af dem	521 K en del af
blocker	835 disable your ad K	835 disable ad K	835 turn off your ad K	835 using an ad K
blocking	835 K our ads	836 K ads
bloqueador	1111 K de anuncios	1172 K de anuncios	2437 K de anúncios
bluesky	16 K	829 follow him on K	829 follow her on K	829 follow them on K
""", 'bo': """
board	897 our jobs K	897 our job K
bogatych	2349 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	954 K this story	954 K this page
bookshop	939 our K	999 in our K	999 from our K
boutique	1465 dans notre K	1465 sur notre K
""", 'br': """
bralcem	2919 K
bralcev	18 po zaslugi K	43 pisma K	2900 s podporo K	2900 s pomočjo K	2919 K	2954 naših K	2954 po zaslugi K	2954 s podporo K	2954 podpori K
bralci	2919 K	2954 naši K
branja	0 čas K
brauchen	619 K noch #	716 wir K ihre hilfe	716 wir K deine hilfe	716 K wir sie	716 K wir dich	716 K wir eure
braucht	619 K ihre hilfe	619 K deine hilfe
breaking	820 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	2900 K vas
brief	2068 K naar
briefing	871 our morning K	871 our K	871 daily K	912 K in your inbox
briefkasten	592 anonymen K	592 anonymer K
brieven	2068 K naar
bring	975 our apps K you
brings	975 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	835 your K is out of date	835 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	2217 K ki	2217 K ai
""", 'bu': """
budite	2706 K u toku
buitenlandcorrespondent	2130 is K
buitenlandredacteur	2069 is K	2157 is K
bulabilirsiniz	3161 K
bulan	1730 per K
buletin	78 K kami	1681 K kami	1714 K harian kami	1729 K kami	1732 K
bulunabilirsiniz	3175 katkida K
bulundu	3178 çağrida K
bulunun	3175 katkida K
buradan	3156 K bağiş yapin
bureau	883 K chief
button	598 klick auf den K	1012 clap K
buttons	921 the share K	921 the K below
buycoffee	2349 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	2412 K-se	2421 K-se para
cadeau	2026 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	1133 K
callan	1169 lo que otros K
campagne	1453 K de dons	1466 boucler notre K
campaign	1073 our spring K	1073 our K
can	1072 pay what you K
canal	1106 únete al K	1168 únete al K	2433 siga nosso K	2433 siga o K	2487 entre no K	2488 nosso K
canale	1782 al K	1813 il nostro K
canali	1756 sui nostri K
canalul	2541 K nostru
cancel	21 K reply	807 K at any time	1074 K any time	1074 K at any time
cancele	2420 K quando quiser	2489 K quando quiser
cancellarti	1749 puoi K
cap	270 és K de
caporedattore	1778 è K
caporedattrice	1778 è K
carte	9 cette K
casella	79 nella tua K	1750 nella tua K
""", 'ce': """
cebinize	3153 K gelsin
celoten	20 K članek	2868 K članek je	2896 K članek
celotnega	2868 za ogled K	2868 za branje K	2896 K članka
cenite	2916 K naše delo	2916 K naš trud
cerea	2543 K
cereau	2543 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	2543 a K	2543 au K
""", 'ch': """
channel	1073 our K	1687 ikuti K	1687 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1392 par e-mail K	1392 par mail K
chargement	1439 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	642 unseren K	642 unserem K
chcete	407 K číst dál	2774 K čítať ďalej
check	902 K back for more	902 K back soon
chef	1426 est K de	2108 is K van de	2157 is K
cheffe	1426 est K de
chefredakteur	669 ist K
chefredakteurin	669 ist K
chefreporter	669 ist K
chefreporterin	669 ist K
chegou	2413 se você K até aqui
chercheur	1426 est K
chercheuse	1426 est K
chia	25 hãy K sẻ	49 hãy K sẻ	3347 hãy K sẻ	3350 K sẻ
chiede	1815 K
chiederti	1734 un piccolo favore da K
chief	859 is K
chiesto	1815 ha K
chip	872 K in	873 K in	1072 K in now	1072 K in and
chipping	1072 consider K in
choices	942 cookie K	942 your K
choisissez	1383 K votre offre
choose	789 K a plan	804 K a plan
chosen	926 K by our
chronione	2347 K są prawem
""", 'ci': """
cijelog	2674 za čitanje K
cikk	1671 ez a K
cikkeink	1671 K
cikket	1634 ezt a K	1634 a K
cinste	54 fă-mi K cu o cafea
cipta	1699 hak K
citarea	2536 cu K sursei
citera	2991 K oss gärna	2991 K gärna men ange
citire	0 timp de K	0 timp K
citit	2528 dacă ai K până aici
cititorii	36 K noștri	2541 K noștri
cititorilor	18 datorită K	43 scrisorile K	2528 datorită K
civil	949 keep it K
""", 'cl': """
claimed	1075 K
clap	1012 K for this	1012 K for it	1012 give it a K	1012 K up to
claps	1012 K for this	1012 give it some K	1012 # K
clarifications	906 corrections and K
clicking	890 by K play
client	1385 déjà K
clips	40 your K
""", 'co': """
code	1782 qr K
codziennie	17 K rano	2300 otrzymuj K
coffee	54 buy me a K	54 buy us a K	872 buy me a K	872 buy us a K	1072 buy us a K	1074 cup of K
colabora	1130 K con
collabora	1778 K con
coloque	77 K seu e-mail
columnist	859 is a K	883 K	2069 is K	2130 is schrijver en K	2130 is K en	2157 is K
colunista	2457 é K
com	2585 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	1116 quieres K	1117 para K	2443 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	2541 spune-mi în K	2541 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	1116 déjanos tu K
comentarios	85 en los K	1116 no admite K	1117 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comentou	2490 K
comision	2523 primi un K
comment	6 to K	6 to leave a K	6 to post a K	843 log in to K	843 sign in to K	843 be the first to K	843 leave a K below	843 leave your K	843 our K policy	844 post a K	949 posting a K	949 members can K	966 to K you must	966 to K, you must	1028 post your K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1447 votre K sera publié
commentaires	85 en K	85 dans les K	1412 charte des K	1412 espace K	1413 dans les K
commentare	6 per K	1764 vuoi K	1765 per K
commentator	2130 is politiek K
commenter	1413 pour K	1447 peuvent K	1447 pour pouvoir K
commenti	85 nei K	1764 i K saranno	1765 nei K
commenting	843 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	843 in the K below	843 let us know in the K	843 K powered by	843 K have been closed	843 all K are subject to	843 we welcome your K	844 in the K section	949 posting K	966 closed the K	966 turned off K	966 turned off the K	966 switched off K	966 disabled K	1028 post your K	1072 let us know in the K
commercial	926 our K team	926 our K content	1443 réalisé par un partenaire K	1456 notre service K
commissie	2097 een K
commission	834 we may receive a K	834 K if you buy	926 may earn a K	926 may earn a small K	926 may earn an affiliate K	926 may receive a small K	926 may receive K	926 earn K from	951 K
commissione	1791 ricevere una K
commissions	951 K
committed	906 K to accuracy
community	636 unserer K	717 unsere K	843 abide by our K	880 our K members	880 leave our K	880 like our K	1072 join our K of	1073 K-funded	1764 regole della K	1782 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	2464 uma publicação K por
compartilhado	2464 um post K por
compartilhe	25 K	49 K com	67 K sua história	2487 K este
compartilo	49 K
compartir	1086 K tu cuenta, cambia	1168 si quieres K tu cuenta
compensated	951 K
compensation	926 receive K from
complain	906 K about this article
complained	1075 K
complains	1075 K
complaints	906 our K page
completa	1162 para leer la nota K	2420 para ler a matéria K
complete	919 K digital access
completo	2420 para ler o artigo K
complimentary	15 K articles	810 K articles	810 K article this month	810 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1466 créez un K	1466 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1159 K que sostiene
comunidade	2487 faça parte da K
comunique	2442 K um erro
comunitatea	2528 K care susține	2540 intră în K
concorda	43 K?
condannato	1815 ha K
condiciones	1114 términos y K
condividi	67 K la tua storia	1812 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conduite	1447 charte de bonne K
confidence	881 in K
confidential	881 K tip	881 K tips
confirm	812 check your email to K
confirmar	1158 bandeja de entrada para K	2478 caixa de entrada para K
confirmat	2543 a K
confirmation	1452 e-mail de K
connect	829 K with us on
connectez	24 K-vous	1369 K-vous	1383 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	1761 il K ai cookie
consent	839 we need your K to load	875 written K
consentimento	2464 K para carregar
consentiti	1764 non sono K commenti
consider	789 K giving	789 K making	789 K joining	789 K a gift	796 if you liked this article, K	873 please K	873 K a	873 K giving	873 K joining	989 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	812 K me with news and offers	887 K her at	887 K him at	887 K them at	1072 K us at	2105 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	858 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	2487 K-nos
contenido	9 este K	9 K externo	1087 K premium	1113 K externo de	1113 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	839 to view this K, you	839 to view this K please	839 this K is hosted by a third party	839 we use your sign-up to provide K	840 third-party K	919 access to all our K	926 our K studio	928 to reuse this K	931 this K	2073 K te zien
contenu	9 ce K	1409 ce K n'a pas pu être	1409 K bloqué	1439 K est fourni par
contenus	1383 tous nos K	1467 nos K
contenuti	9 K esterni	1745 a tutti i K
contenuto	9 questo K	9 K esterno	1761 K esterno
contingut	9 aquest K
continua	1804 K a leggere con	2532 pentru a K lectura
continuar	285 el teu suport per K	285 ajuda'ns a K	288 per K llegint	2483 para K lendo	2483 para K a ler	2483 K lendo
continuare	20 K a leggere	1804 per K a leggere	1804 per K la lettura	2532 pentru a citi în K	2532 citește în K cu
continue	802 to K reading this article	802 log in to K	802 sign in to K	802 register to K	802 upgrade to K	1072 help us K	2470 K a ler abaixo	2483 K lendo com	2483 K a ler com
continuer	1456 pour K à lire
continuez	1443 publicité, K	1456 K votre lecture sur
continuing	839 by K to use this website, you agree
contou	2490 K
contribua	90 K com o que puder	2456 K	2487 K com	2487 K a partir	2487 K para o nosso
contribuez	1466 K
contribuie	90 K cu cât poți
contribuisci	1733 K
contributed	884 K reporting	884 K to this report	884 K to this story	884 K to this article	928 K to this report	1069 K reporting from	1069 K reporting to
contributing	859 is a K	1072 by K to
contribution	789 make a K	872 make a K	1072 your K	1072 making a K	1466 votre K
contributo	1733 il tuo K	1737 con il tuo K	1801 piccolo K per noi
contributor	859 is a K
conversation	789 join the K	843 join the K with	844 to join the K	949 in the K
convida	54 K'm a un cafè
cookie	839 manage your K	1485 קובצי K	1606 K-kat	1761 usiamo i K	1761 questo sito usa i K	2312 pliki K	2579 файлы K	2579 файлов K	2589 файлы K	2619 файлы K	2619 файлов K	2790 súbory K	3206 файли K	3206 файлів K	3218 файли K	3248 файли K	3248 файлів K	3312 sử dụng K	3327 chấp nhận K
cookiekeuze	2109 K
cookies	9 third-party K	432 vi bruger K	433 bruger K til	455 K	641 nutzung von K	732 αποδοχή K	776 K	839 we use K	839 this site uses K	839 this website uses K	839 our site uses K	839 uses K to	839 accept all K	839 accept K	839 how to control K	840 use of K	890 social media K	942 K	1113 usamos K	1113 este sitio utiliza K	1113 esta web utiliza K	1113 aceptar las K para	1113 que aceptes las K	1114 uso de K	1409 refusé les K	1410 utilise des K	1439 gérez vos K	1470 bandeau K	2047 omdat je geen K	2049 gebruik van K	2073 social media-K	2109 K toe te staan	2194 vi bruker K	2216 K	2312 używamy K	2312 plików K	2439 usamos K	2439 este site utiliza K	2439 este site usa K	2440 uso de K	2993 K på	3001 K
cookievoorkeuren	2073 K
copy	1073 read our K
copyright	2100 rust K
corespondent	2514 este K
corporate	1073 K backing
correct	926 K at time of
correction	906 report a K	906 request a K	906 suggest a K
corrections	906 our K	906 K policy	936 our K team	1073 our K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	1094 en tu K	1094 en su K	1094 a tu K
correspondant	1426 est K	1426 K à
correspondante	1426 est K	1426 K à
correspondent	859 is a K	883 K	2069 is K	2157 is K
correspondente	2457 é K
correspondents	1073 our K
corresponsal	270 és K	1130 es K
correu	77 deixa el teu K	77 deixeu el vostre K	262 al teu K
corrispondente	1778 è K
count	1030 you K on
courriel	1392 par K chaque	1392 dans votre boîte K
couvre	1426 K les
coverage	902 read our full K	902 see our full K	954 more of our K	954 all our K	1073 our K
covers	859 K the
""", 'cr': """
created	866 summary was K
creative	47 K commons	47 K-commons-lizenz
criticised	1075 K
criticized	1075 K
cronisti	39 nostri K
crowdfunding	1076 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	1130 K los
cuenta	1086 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	2108 is K
cuma	17 her K
cuota	1169 tu K
""", 'cy': """
cyfrowe	2369 kup wydanie K	2369 wydanie K
""", 'cz': """
czekamy	2315 K na wasze
czytaj	2407 K dalej za
czytania	0 czas K
czytasz	2369 K nas za darmo	2408 K nas
czytelnicy	36 nasi K	2366 K	2408 nasi K
czytelniczek	2349 dzięki wsparciu K
czytelniczki	2366 K
czytelnikom	18 dzięki K	2366 K	2408 dzięki K
""", 'da': """
daarna	2027 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	716 sind sie K	716 sei K
dacci	1812 K una mano
daftarkan	1714 K email anda
dagar	3012 # K för #
dage	466 # K for #	521 prøv # K
dagelijks	2030 ontvang K
dager	2228 # K for #
daily	812 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	2408 pisać K
danach	538 K # euro
dane	2808 #% z K	2808 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	2090 K onze leden	2090 K mensen zoals jij	2090 K lezers zoals jij	2116 K onze lezers	2116 K lezers	2116 K giften	2129 K jouw steun	2129 K uw steun
dapatkan	1687 K update berita
dar	407 váš K	411 K	2865 K
darbu	2013 mūsu K
darmowe	2343 K konto
darmowy	2297 ostatni K	2358 ostatni K tekst
darmowych	2343 limit K
darowizna	2407 twoja K	2411 K
darowizny	2411 K
darte	1096 K de baja
darujme	351 na K	408 na K	409 K
dary	411 K	2865 K
data	859 is a K
datajournalist	2108 is K
dateci	1812 K una mano
datenjournalist	669 ist K
datenjournalistin	669 ist K
datenschutzbestimmungen	565 K
datenschutzhinweise	565 K
""", 'de': """
deaktiviere	562 K deinen adblocker
deaktivieren	562 K sie ihren adblocker	562 adblocker K	562 ad-blocker K
deaktiviert	562 javascript ist K
debat	454 send det til K
debate	844 join the K
debattartikel	3000 din K	3000 skriva en K
debattartikeln	3000 svara på K
debatten	6 delta i K	436 deltag i K	460 deltage i K	460 deltag i K	460 tone i K	2221 delta i K
debattinnlegg	43 K	2215 K
decided	1075 K
decidiu	2490 K
decis	2543 a K
deciso	1815 ha K
declarat	2543 a K	2543 au K
declarou	2490 K
dedi	3178 K
dedicated	1073 our K team
dediler	3178 K
deductible	872 tax-K gift	872 tax-K donation	1070 tax K to the extent	1070 tax-K to the extent	1070 tax K to the fullest extent	1070 tax-K to the fullest extent	1070 tax K as allowed	1070 tax-K as allowed	1072 make a tax-K	1074 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	2017 K dit
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	2956 je K
dejala	2956 je K
dekker	2274 K
dela	25 K den	49 K den	3072 K med en vän
delite	49 K ga	67 K z nami
delivered	802 print edition K to	803 K to your door	812 K to your inbox	812 K to your email	812 get the latest news K	980 K mondays	980 K tuesdays	980 K fridays	980 K sundays
delivery	992 home K of the	992 home K
delo	2916 vam je všeč naše K	2954 naše K
dem	51 bli en av K
demanar	296 va K
demander	1371 une faveur à vous K	1371 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	3178 K
denuncia	1171 K	1815 K	2490 K
departe	49 dă-l mai K	2540 citi mai K
depend	1030 you K on	1073 we K on
depende	1159 no K de bancos	2479 não K de bancos
dependemos	1159 K de nuestros lectores	2479 K dos nossos leitores
der	719 so K
derden	2047 inhoud van K
derdi	3178 K
derecho	29 se reserva el K
derlerdi	3178 K
desactiva	1111 K adblock
desactivar	1111 K adblock
desacuerdo	43 en K
desative	2437 K o adblock
descarga	1098 K la app	1098 K nuestra app	1168 K nuestra	1168 K la app
descarrega	293 K't
descarregue	2427 K a app
desk	39 our news K
despre	2514 scrie K
desta	2487 faça parte K
destek	3156 K olun	3175 bize K	3175 K olun	3175 K ol	3175 K verin	3175 aylik K
det	524 hed K	2289 het K	2289 sto K
detected	835 ad blocker K	835 adblock K
determinou	2490 K
detto	1815 ha K
deutschen	658 von der K presse-agentur
devamini	3119 K okumak için	3175 haberin K okumak
devenez	80 K membre	80 K abonné	1466 K membre	1466 K mécène
device	881 non-work K
""", 'di': """
dicci	1812 K la tua
dice	1171 K	1815 K
diceva	1815 K
dich	716 trag K
dichiarato	1815 ha K
die	719 so K
diesem	717 K text
diesen	9 K tweet	49 leiten sie K	644 K text	649 gäbe es K text nicht	717 K text
dieser	717 K text
dieses	9 K video	598 um K video
different	43 got a K view
dig	412 vi har en bøn til K	3072 hör av K
digest	871 weekly K	871 our K
digipakett	1174 telli K
digital	623 K-abo für	650 ein K-abo	676 K-abo	947 K pass
digitalabo	535 mit unserem K	623 K für	676 K
dijo	1171 K
dimanche	17 chaque K
dimuat	45 K ulang
din	2707 za # K	2707 od # K
dinara	2769 K
dine	418 læst alle K
dinleyebilirsiniz	3161 K
dinleyin	2 haberi K	3161 K
dipendenza	88 il gioco può causare K
dipublikasikan	22 tidak akan K
dir	296 va K
direct	812 K to your inbox	1403 suivez en K	2497 K în inbox
directement	1393 K dans votre
directly	812 K in your inbox
directo	1106 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	1759 K adblock
disagree	43 K?
disait	1469 K-il	1469 K-elle
disattiva	1759 K adblock	1759 K l'ad blocker
discord	636 unserem K
discorda	43 K?
discordu	329 K
discordzie	2328 K
discover	268 a google K	449 google K	590 google K	674 K folgen	746 google K	877 google K	1135 en google K	2066 google K	2210 google K	2328 google K	2512 pe google K	2995 google K
discoverissa	1294 google K
discussion	6 to join the K	949 in the K	949 join the K	1412 participez à la K
disdici	1742 K quando vuoi	1814 K quando vuoi
disfrutando	1162 sigue K de
disiscriverti	1749 K
diskuse	342 vstupte do K	342 zapojte se do K
diskusie	2799 zapojte sa do K	2799 vstúpte do K
diskutiere	567 K mit
diskutieren	567 K sie mit	567 K sie über	716 K sie mit
diskutovat	342 K mohou
dispatch	871 a weekly K	871 our K
disponibil	2495 K doar pentru abonați
disponibile	1752 K su app store
disponible	1099 K en google play	1395 K sur l'app store
dispositivo	1086 si continúas leyendo en este K	1087 en otro K	1804 in uso su un altro K	2483 em outro K	2483 noutro K
dispus	2543 a K
disse	1815 K	2490 K
distribuie	25 K	49 K-l
dit	1469 a K	1469 K-il	1469 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1412 K-le nous en	1466 K-nous
diu	296 K
diventa	80 K socio	1812 K socio	1812 K parte
diyor	3178 K
diyordu	3178 K
diz	2490 K
dizia	2490 K
diziam	2490 K
""", 'do': """
do	1073 what we K
dobivajte	2727 K
dobivati	2721 želite K	2910 želite K
docente	1778 è K
dodaje	2410 K
dodal	410 K	2864 K
dodala	410 K	2770 K	2864 K
dodao	2770 K
doel	2090 ons K: #
dogodek	2889 naš K
dohodnine	2900 K
dokumente	592 anonym K
dollar	1072 K you give	1074 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1470 K
dona	1733 K ora
donacija	2711 svaka K	2711 vaša K	2767 vaša K	2768 vaša K	2768 svaka K	2771 K	2957 K
donacije	2771 K	2957 K
donacijo	2955 z K
donacijom	2769 K
donaciones	1172 K
donacions	297 K
donasi	1715 K anda	1728 K anda	1732 K
donate	789 K now	789 K today	873 K	1072 K what you can	1076 K
donateur	1466 devenez K	2169 word dan K
donateurs	1428 nos K	1467 nos K	2090 dankzij onze K	2116 dankzij K
donatie	2021 doe een K	2021 jouw K	2064 K	2169 jouw K	2169 uw K	2169 doe een K	2173 K
donaties	2116 dankzij K	2173 K
donating	1072 consider K
donation	789 make a K	796 consider making a K	872 make a K	915 K will be doubled	915 K will be matched	968 small K	995 a K of £#	995 a K of $#	995 a K of €#	996 a K of £#	996 a K of $#	996 a K of €#	1072 your K	1072 consider a K	1076 K
donations	1076 K
donativo	2456 o seu K
donatrices	1467 nos K
donazione	1737 fai una K	1776 una K	1812 la tua K	1812 fai una K	1816 K
donazioni	1816 K
donderdag	17 elke K
doneer	2017 K	2064 K
doneren	54 kopje koffie K
donio	351 na K	408 na K
donirajte	90 K koliko možete	2711 K	2767 K	2900 K	2953 K
donnerstag	17 jeden K
donnez	1413 K votre avis	1466 K-nous	1466 K-leur
donors	994 K like you	1072 new K
dons	1466 vos K	1470 K
doors	1073 our K open
dopisnica	2693 je K	2883 je K	2883 , K
dopisnik	2693 je K	2693 , K	2883 je K	2883 , K
dostupan	2674 ovaj sadržaj je K
doubled	915 gift will be K	993 will be K	993 be K	993 K until
dovoljenja	2875 kopiranje brez K	2914 brez K
download	425 K appen	425 K vores app	816 K our app	816 K on the app store	819 K the app	819 K the free app	1072 K our	2017 K de	2033 K de app	2033 K de gratis app
dozvole	2710 bez K
""", 'dr': """
draag	2116 K bij
draht	592 ihr K zur	592 K zu uns
dreptul	29 își rezervă K
drepturile	2510 toate K rezervate
drittanbietern	564 K nicht zugestimmt	598 inhalte von K
drittanbieters	598 dienst eines K
drittplattformen	564 K
drive	1073 fund K
drop	38 K us
""", 'du': """
dukung	1715 K kami lewat	1728 K kami
dukungan	1728 K anda
dung	9 nội K này	3327 nội K này do
duyurdu	3178 K
""", 'dy': """
dyskusji	2338 kulturę K
dyskutuj	2338 K z nami
""", 'dz': """
dziennikarka	2330 - K	2330 , K	2395 , K
dziennikarstwo	2294 wesprzyj niezależne K	2408 nasze K	2408 niezależne K
dziennikarz	2330 - K	2330 , K	2395 , K
dziennikarze	2408 nasi K
dziennikarzem	39 naszym K	2330 jest K	2395 jest K
dziennikarzy	2334 szukamy K
""", 'ec': """
economia	270 és cap d'K
economieredacteur	2069 is K
economieverslaggever	2130 is K
""", 'ed': """
edasi	49 saada K
edited	928 this story has not been K	928 has not been K by
edition	897 our special K	928 in our print K
editor	331 , K	846 letter to the K	859 is a senior K	859 is an K	859 is the K	859 is the deputy K	883 K	936 to the K	1072 write a letter to the K	1704 adalah K	2457 é K de	2788 , K
editora	2457 é K de
editorka	331 , K	2788 , K
editors	936 to our K	1073 we, the K	1073 our K
ediyor	3178 itiraf K
""", 'ee': """
eelisallikaks	1186 K
eelistatud	1186 K allikaks
eens	43 mee K?
eerste	2171 K maand
""", 'ef': """
eftertryck	2991 K förbjudet
""", 'eg': """
egyet	43 ért K?
""", 'eh': """
ehdotti	1367 K
""", 'ei': """
eiere	2227 ingen rike K
eigener	527 in K sache	717 in K sache
eilmeldungen	14 K	552 K aufs	615 K
eindredacteur	2069 is K
einem	538 mit K abo
einen	592 K tipp für uns
einer	634 text steht unter K
eingebettete	9 K beitrag	598 K inhalte
eingebetteten	598 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	665 unter K von ki
einstellungen	641 cookie-K
eintragen	716 K genügt
einverstanden	43 K?	543 ich bin damit K, dass
einwilligung	545 K können sie jederzeit widerrufen	545 K kann jederzeit widerrufen	545 K jederzeit widerrufen	564 K jederzeit
""", 'ek': """
ekibimiz	3176 K
ekibimize	3148 K katilin
ekipi	2889 naši K
ekipo	2889 našo K
ekledi	3178 K
ekleyin	3161 K
ekliyor	3178 K
ekonomireporter	2999 är K
eksternal	1705 konten K	1705 situs K
eksterni	2695 K sadržaj
eksternt	433 K indhold	455 K indhold	2195 K innhold	2216 K innhold
""", 'el': """
elektronski	2869 svoj K naslov	2895 svoj K naslov
elfogadom	1592 K a
elige	1086 K tu plan	1168 K tu plan
elismerte	1673 K
elke	17 K dag
ellas	51 únete a K
elle	1469 dit-K
ellos	51 únete a K
elmondta	1673 K
elrendelte	1673 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	344 svůj K	727 το K σας	727 στο K σας	760 το K σας	812 enter your K	812 we'll K you	812 we will K you	825 click to K	825 share via K	843 save my name, K	871 our daily K	871 our free K	887 K her at	887 K him at	964 by K	964 to your K	977 put your K	977 type your K	977 type in your K	977 leave your K	977 leave us your K	977 add your K	977 drop your K	977 pop your K	977 give us your K	977 fill in your K	978 sent to your K	978 by K to you	979 by K	983 join our K list	983 join the K list	1019 reply to this K	1072 K us at	1094 en tu K	1681 ke K anda	1714 di K anda	1750 la tua K	1750 nella tua K	2340 adres K	2340 swój K	2425 no seu K	2527 pe K	2557 ваш K	2706 svoj K	2706 svoju K	2801 svoj K	3189 ваш K	3303 K của bạn	3303 nhận tin qua K	3304 địa chỉ K	3334 điền K để nhận	3334 K để nhận bản tin	3334 tin nóng qua K	3335 mỗi sáng qua K	3335 qua K mỗi	3347 nhập K của bạn
emailed	978 K to you
emailing	856 get in touch by K
emailul	77 lasă-ne K	2497 introdu K	2498 pe K tău
embed	9 this K	890 to view this K
embedded	9 K content	9 K post
embora	2413 antes de ir K
empresas	1169 sin grandes K
emretti	3178 K
""", 'en': """
enable	835 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1387 sans K	1468 sans K
engagent	30 n'K que
engelleyici	3130 reklam K
engelleyicinizi	3129 reklam K
enig	43 K?
enjoyed	791 we hope you K this
enligt	3075 K
enquete	35 nossa K
ensisijaiseksi	1294 K lähteeksi	1294 K lähteeksesi
enter	637 strg+K	977 K your e-mail	2569 ctrl+K	3199 ctrl+K
entering	812 by K your email
enthalten	623 im abo K
entlang	716 hier K
entrada	79 na sua caixa de K	1093 en tu bandeja de K	2425 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	1813 K fine mese
entschied	719 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1452 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	2219 hele K
epizodo	2891 K
epizodu	338 K	2701 K
""", 'eq': """
equipa	39 nossa K	2488 a nossa K
equipe	39 nossa K	2488 nossa K
equipo	1169 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	592 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	616 K angemeldet
erforderliche	21 K felder sind	567 K felder sind
erhalten	648 sie K in kürze
eri	42 K lì
erid	2604 K
erikoistoimittaja	1299 K
erkende	2172 K
erkender	524 K
erkendte	524 K
erkjente	2289 K
erreichen	637 K sie uns
erreichst	637 K du uns
error	906 spot an K
errors	906 spot any K
erschien	579 dieser text K zuerst	579 dieser artikel K zuerst	579 dieser beitrag K zuerst
erschienen	579 zuerst K auf
erstmals	675 text wurde K	675 artikel wurde K
ervaring	67 deel uw K	2105 deel je K	2105 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	634 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	2487 K-nos
escreve	2457 K sobre	2457 K às	2457 K aos	2457 K para
escreveu	2490 K
escribe	77 K tu correo	1130 K sobre
escribinos	38 K	67 K
escriptor	270 és K
escriptora	270 és K
escritor	1130 es K
escritora	1130 es K
escriu	38 K-nos	67 K-nos	293 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	2487 K a
esimene	1212 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1468 offre d'K
estabas	42 K allí
estamos	1169 ya K en
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
ettertrykk	2206 K forbudt
etti	3178 diye rica K	3178 rica K
ettiler	3178 rica K
etwas	619 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2707 za # K	2803 od # K
euro	538 dann # K	718 ab # K	2803 za # K
euroa	1312 K/kk
eurolla	1312 K
""", 'ev': """
evenementen	2111 onze K
evening	17 every K
event	939 our free K	2078 ons K
events	939 our K
every	17 K week	812 in your inbox K	868 thank you to K	1034 we read K	1074 K gift
everyone	868 thank you to K who	868 thanks to K who	915 keep it free for K	987 free for K to read	987 open for K	987 open to K	987 free for K	1073 K reading this
everything	1073 K else we publish
evra	2896 za # K
evro	2896 za # K	2900 vsak K	2954 vsak K
""", 'ex': """
exclusief	2025 dit artikel is K	2027 K voor abonnees
exclusiva	1086 nota K	1163 K para socios
exclusively	919 K for members
exclusivo	1086 este artículo es K	1086 contenido K para	1087 este contenido es K	1163 K para socios	2420 este conteúdo é K	2420 este artigo é K	2421 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1467 notre K
existujeme	2808 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	1075 K
explica	38 K'ns	67 K'ns	296 K	1171 K	2490 K
explicar	296 va K
explicat	2543 a K
explicou	2490 K
explique	1469 K
expliqueu	38 K-nos	67 K-nos
expressed	889 views K	889 opinions K	889 views and opinions K	889 views K are personal
external	9 K content	839 K content from
externe	9 contenu K	9 K inhoud	641 dieser K inhalt	666 K medien	2047 K inhoud
externen	9 K inhalt	9 K inhalte	565 K inhalt	598 alle K inhalte
externer	9 K inhalt	564 K inhalt von	598 anzeige K inhalte	598 K inhalt konnte
externes	9 contenus K
extracto	1158 un K de nuestra
""", 'fa': """
facebook	16 K	178 K	429 på K og twitter	636 unserer K-gruppe	641 inhalt von K	746 K	825 share on K	829 like us on K	829 find us on K	830 on K and twitter	830 on K, twitter	830 on twitter and K	1108 en K y twitter	1108 en K, twitter	1108 en K y x	1404 sur K et twitter	1404 sur K, twitter	1756 su K e twitter	2042 op K en twitter	2042 op K, twitter	2104 onze K-groep	2191 på K og twitter	2434 no K e no	2434 no K, no	2976 på K och twitter	3212 K	3369 在K上
facebookgroep	2104 onze K
facebookie	16 K
facebookis	1187 K
facebookon	1602 K
facebooku	16 K	329 K	2691 K	2786 K	2881 K
facts	1072 fund the K
factual	906 K error	906 K errors
faire	1369 K un don
fais	1466 je K un don
faisant	1377 en K un don
faisons	1453 K vivre un
faites	51 K comme eux	1369 K un don	1377 K un don	1428 K un don	1466 K-le lire	1466 K un geste
farci	1813 da K
fast	524 slog K	2289 slo K	3075 slog K
favor	791 small K to ask	791 a K to ask of you	791 we have a K to ask	1076 small K
favoriete	2066 K bron	2112 K podcast-app
favoris	1433 K google	1433 K sur google
favorite	877 K source	1433 source K
favorites	1433 sources K
favoritos	1135 tus K
favour	791 small K to ask	791 we have a K to ask	1076 small K
favourite	877 K source
""", 'fe': """
fee	951 a K
feedback	610 ihr K	610 dein K	843 thanks for your K	843 thank you for your K
fehler	567 haben sie einen K
fehlerhinweis	567 K
fejsbuku	2691 K
felder	60 K mit stern
felelte	1673 K
felirat	1673 ez a K
feliratkozom	1584 K a hírlevélre
fellow	859 is a senior K	859 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1598 minden jog K
""", 'fi': """
fi	872 on ko-K
fields	60 K with a star
figyelmeztet	1673 K
figyelmeztetett	1673 K
filmer	40 bilder och K
finalul	2541 K lunii
finanzieren	530 wir K uns durch spenden	649 helfen sie uns, sie zu K	717 wir K uns
find	1013 if you K
finden	629 zum thema K sie	629 aus der region K sie	629 mehr dazu K sie	672 K sie hier.	672 K sie hier:	672 K sie oben.
finder	459 K en fejl
findest	672 K du hier.
fined	1075 K
finestra	1764 si apre in una nuova K
first	809 for the K year	809 for your K year
fizess	80 K elő	1670 K elő
fizessen	80 K elő	1583 K elő	1670 K elő
fizette	1625 hirdető K
""", 'fl': """
flere	522 K af dem
""", 'fo': """
fogalmazott	1673 K
folge	557 K uns	644 die ganze K	716 K uns
folgen	557 K sie uns	644 alle K des	674 google news K	674 bei google K	674 auf google K	716 K sie uns
folgt	557 K uns
follow	829 K us on	829 K us at	829 K him on x	829 K her on x	829 K them on x	829 K me on	829 K our live	829 K on x	843 notify me of K-up	1072 K us on
folosim	2503 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	445 alle rettigheder K
fordert	719 K
forderte	719 K
foreslo	2289 K
foreslog	524 K
foretrukken	449 K kilde	2210 K kilde
foretrukket	2210 K kilde
foretrukne	449 K kilde	2210 K kilde
forint	1672 K
forinttal	1672 K
forklarede	524 K
forklarer	524 K	2289 K
forklarte	2289 K
former	869 is a K
fortalte	524 K	2289 K
fortell	67 K oss
forteller	2289 K
fortgesetzt	561 wird nach der anzeige K
fortsette	2287 for å K å grave
forward	49 K it	49 K this	1011 did someone K	1011 did a friend K
forwarded	1011 if someone K	1011 if somebody K	1011 this email was K to you	1011 this letter was K to you	1011 K this email	1011 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	2069 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	667 uns ihre K	667 uns deine K
found	1075 K that
founder	859 is the K
""", 'fr': """
fragen	623 K zum abo	623 K zu ihrem abo
fragt	719 K
fragte	719 K
fredag	17 hver K	17 varje K
free	70 ad-K	810 you have # K	812 sign up for our K	812 sign up to our K	812 get our K	816 our K app	816 our app is K	915 keep it K for all	915 keep this site K	987 made it K
freelance	857 is a K writer	859 is a K
freelancejournalist	453 er K	509 er K	2108 is K
freiartikel	541 K
freier	584 ist K autor
freitag	17 jeden K
freiwillig	649 bezahlt wird K
freiwilligen	526 K beitrag
friday	17 every K
fridays	17 on K	980 sent K
friend	826 tell a K	915 become a K of the
frilansjournalist	2214 er K	2274 er K	2999 är K	3060 är K
""", 'fu': """
full	20 to read the K
functional	890 K cookies
fund	789 K our	796 help K our
funded	1073 reader-K
fundet	459 K en fejl
fundraising	1073 K deadline	1076 K
funktionale	598 K cookies
funnet	2220 K feil	2220 K en feil
""", 'g': """
g	55 #K
""", 'ga': """
gab	719 K an
gabung	1687 K di kanal	1728 K di	1728 yuk K	1728 ayo K
galetes	273 fem servir K
ganze	629 lesen sie die K
ganzen	20 K text	535 den K text lesen	629 lesen sie den K
gave	2177 gi en K i dag	2177 gi en K nå	2178 gi en K	2286 gi en K til oss	2286 gi en K i dag	2286 gi en K nå	2290 K
gazetecidir	3144 K
gazetecilerimiz	3176 K
gazetecilik	3176 bağimsiz K	3176 K para	3176 iyi K
gazetemizi	3172 K
gazetesi	3144 K'nde yaziyor
""", 'ge': """
geaccepteerd	2047 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	2109 inhoud is K
gebruiken	2047 wij K cookies	2047 we K cookies	2068 dit artikel K
gebruikt	2047 deze website K cookies	2047 deze site K cookies
gedetecteerd	2045 adblocker K
gedruckte	623 K zeitung? dann
gedruckten	623 abonnenten der K
gefallen	527 ihnen hat dieser artikel K	527 hat ihnen dieser artikel K	527 hat dir dieser artikel K
gefragt	719 K
gefunden	567 fehler im text K
gehen	527 bevor sie K
gekennzeichnete	561 mit einem symbol K
geladen	564 nicht K werden	598 inhalt konnte nicht K
gelesen	717 bis hierhin K	717 bis hierher K
gemaakte	2110 door ai K
gemeenteverslaggever	2130 is K
gemeinschaft	619 teil der K
genehmigung	580 ohne K
generated	866 summary was K	866 summary is K	866 summaries are K	866 key points were K	866 audio was K	866 voice is K	866 K using ai	866 K by ai	866 this audio is K
genererad	3002 ai-K
genereret	456 K af ai
generosity	1072 your K
gengive	475 ikke tilladt at K
gengives	45 K	446 må ikke K
genossenschaft	717 unsere K	717 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	2051 je e-mailadres wordt niet K	2100 artikel is eerder K op
gerekiyor	3170 üye olmaniz K
gern	716 wirf K
gerne	463 ja tak, jeg vil K	521 vil K høre fra dig	521 hører vi K
geschenk	676 K-abo
geschenkabo	676 K
geschickt	616 eine e-mail K
geschlossen	567 kommentare sind K
gesponsord	2123 artikel is K	2123 content is K
gewijzigd	2097 intussen K	2097 inmiddels K
gewinnspiel	603 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	613 die app K es	613 app K es
gift	789 make a K	995 a K of £#	995 a K of $#	995 a K of €#	996 a K of £#	996 a K of $#	996 a K of €#	996 your K of £#	996 your K of $#	1072 your K	2017 met een K	2090 met jouw K	2090 met uw K
gifts	18 small K
giornale	1813 questo K	1813 il nostro K
giornalismo	1737 sostieni il K	1801 fare K costa	1813 il nostro K	1813 il K costa
giornalista	39 nostro K	1778 è K e	1778 è K de	1778 è K di	1778 è K del	1778 è K della	1778 è K dell'	1778 è K a	1778 è K per
giornalisti	39 nostri K	1813 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	3161 K
gitmeden	3115 K önce
give	872 K what you can	1072 K what you can	1072 K if you can	1072 euro you K
gives	975 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	2207 kan ikke K
gjerne	2286 vil K høre fra deg
""", 'gl': """
glasajte	2716 K
glasila	2770 K
glasio	2770 K
glasujte	2716 K	2905 K
gledajte	2722 K nas	2911 K nas
glissez	1466 K une pièce
""", 'go': """
going	20 to keep K	968 keep us K	1073 keep us K
gokken	83 wat kost K jou
google	178 K news	268 a K news	329 K news	343 K play	449 K news	557 auf K news	590 als quelle bei K	590 als quelle auf K	590 bei K öfter	590 auf K sehen	613 K play	635 K-suche	635 bei K	635 K news	635 auf K	746 K news	816 get it on K play	829 follow on K news	877 K news	877 star on K	877 source on K	946 when you search on K	946 in your K feed	1135 en K news	1601 K-ben	1948 K news	1989 K ziņās	1989 K news	2066 vaker in K	2103 in K	2103 op K	2103 bij K	2210 K news	2210 som kilde på K	2224 app store og K play	2224 K play og app store	2308 nas w K news	2308 na K news	2328 K news	2512 pe K news	2691 K news	2786 K news	2800 K play	2881 K news	2995 K news	2995 som källa på K	3008 app store och K play	3008 K play och app store	3126 K news'te	3140 K news'te	3140 K'da bizi	3152 app store ve K play'den	3212 K news	3309 trên K news
gostou	2488 K desta	2488 K deste
govorila	2770 K
govorili	2770 K
govorio	2770 K
""", 'gr': """
gracias	18 K a ti	1169 K a ti
granskning	3073 sådan här K	3073 vår K	3073 oberoende K
granskningar	3073 våra K
granskningen	3073 den här K
gratis	538 wochen K	538 monat K	650 tage K	716 jetzt K	718 wochen K	1086 crea tu cuenta K	1093 recibe K	1168 recibe K	1170 prueba K	1730 K	2025 ontdek nu K	2025 krijg je ook K	2170 niet K	2228 dager K	2239 K sak igjen	2239 K saker igjen	2245 ingen K saker	3012 dagar K
gratisartiklar	15 K
gratuit	15 article K	1389 dernier article K	1467 ce site est K	2540 creează un cont K
gratuita	1814 prova K
gratuitas	15 matérias K	1089 notas K	2455 matérias K
gratuite	15 articole K
gratuitement	1383 essayez K	1385 inscrivez-vous K	1393 recevez K
gratuiti	15 articoli K	1747 articoli K
gratuito	15 articolo K	1747 articolo K	2455 artigo K
gratuitos	15 artículos K	15 artigos K	1090 artículos K	2455 artigos K
gratuits	15 articles K	1453 nos articles sont K
gridava	1815 K
gritaba	1171 K
gritava	2490 K
grupi	2723 viber K
grupo	2487 entre no K
""", 'gu': """
guglu	2691 K
guidelines	843 community K before	843 our community K
""", 'ha': """
haber	3176 bu K
haberdar	3153 ilk siz K olun	3153 K olun
haberi	2 K dinle	4 K	3172 bu K	3172 K size
haberler	3140 google K'de	3140 google K	3176 bütün K
haberlerimiz	3176 K
haberlerimizi	3172 K
hacemos	1159 lo que K
hacete	1168 K socio	1168 K socia
hafta	17 her K
haftalik	3177 K
haftanin	3172 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	3159 ücretsiz haber K	3170 ücretsiz haber K
hakutulostesi	1294 google-K
halben	650 zum K preis
haluan	1309 kyllä kiitos, K
hangzik	1673 K
hashtag	62 K it
hatirlatti	3178 K
hatti	3143 ihbar K
hattimiz	3174 ihbar K	3174 whatsapp K	3174 haber K
hattimiza	39 K	3143 ihbar K	3174 whatsapp ihbar K	3174 ihbar K	3174 whatsapp K
haussa	1294 google-K
hauteur	1468 à la K de vos moyens
havi	1672 K #
havonta	1672 K
hay	3350 cho K
""", 'he': """
hear	882 we would like to K from you	882 we'd like to K from you	882 we'd love to K from you	882 we want to K from you	882 would love to K from you	1072 we want to K from you	1072 we'd love to K
heard	1075 court K
hebben	2169 wij K je hulp nodig	2169 we K je steun nodig
hedder	524 K det i
heihin	51 liity K
hekelt	2172 K
hela	20 läsa K	20 läs K	2964 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	418 for at læse K	2180 for å lese K
helfen	526 K sie mit	716 K sie uns
helft	716 K uns
helloasso	1428 K
help	1072 we need your K	1072 K us do	1072 will you K	1072 K pay for	1072 K if you can	1072 K us pay	2064 K ons	2169 K ons
helpful	843 was this article K
her	2174 nå som du er K
here	789 sign up K	791 as long as you're K	791 now that you're K	943 sign up K	967 book K
herohero	408 na K
herpubliceren	45 K
herunterladen	550 app K
hetente	17 K	1672 K
heter	2289 K det i	3075 K det i
hette	3075 K det
hevder	2289 K
""", 'hi': """
hidden	60 email stays K
hier	672 gibt es K.
hierboven	2112 de video K
hieronder	2112 de reportage K	2112 het fragment K
hiervoor	2073 K zijn cookies nodig
hikayenizi	67 K bize
hilf	716 K uns
hilfe	665 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	526 K sie
hinweis	637 geben sie uns einen K	637 gib uns einen K	667 einen K
hinweise	592 K zu diesem	592 K nehmen wir	592 K für uns	610 K auf fehler
hirdette	1673 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	270 és K
historiadora	270 és K
historie	67 del din K
historien	467 læse hele K	1426 est K
historienne	1426 est K
historier	483 vores K	483 flere K	522 vores K	522 gode K
hittat	3005 K fel	3005 K ett fel
""", 'hj': """
hjelp	2217 K av ki	2217 K av ai	2241 K av ki	2241 K av ai	2286 K oss
hjelper	2286 ditt bidrag K
""", 'hl': """
hlasem	339 ai K
hlasujte	356 K	2813 K
""", 'ho': """
holder	483 læsere, der K
hoofd	2069 is K van
hoofdredacteur	2069 is K	2108 is adjunct-K
hoogleraar	2069 is K
""", 'hu': """
hubungi	38 K kami	1728 K kami
huikkaa	1367 K
huikkasi	1367 K
huusi	1367 K
huusivat	1367 K
""", 'hv': """
hvad	90 giv K du kan	90 giv, K du kan
hver	17 K uge	17 K uke
hvor	412 nu K du er her
""", 'id': """
iddia	3178 K etti
ideal	2171 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1383 K-vous pour	1466 K-vous
""", 'if': """
ifade	3178 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	535 mit K abo
ihren	717 lebt von K
ihtiyacimiz	3175 yardiminiza K	3175 desteğinize K
""", 'ik': """
ikkunassa	1367 luki K
iklan	11 K	70 tanpa K
ikuti	1687 K kami	1728 K kami
""", 'il': """
ilanlari	3148 iş K
ilimitado	1087 acceso K	2421 acesso K
ilk	3177 K ay
illimitato	1745 accesso K
ilmainen	1316 K tunnus
ilmaisia	1324 K juttuja
ilmoitti	1367 K
ilmoitukset	14 K	1307 K
iltakirje	1310 K
""", 'im': """
images	40 your K	40 vos K
imbuh	1731 K
imbuhnya	1731 K
immobilienmarkt	603 unserem K
importa	1168 tu opinión nos K
importante	2487 sua opinião é K
impozit	2529 din K către	2542 % din K
impozitul	2529 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	726 στο K σας	812 sent to your K	812 right to your K	812 into your K	812 check your K to	912 in your K at #	912 in your K by #	978 in your K	978 to your K	979 in your K	979 to your K	1072 your K	1714 di K anda	1714 ke K anda	1800 nella tua K	2030 in je K	2677 u vaš K
inchiesta	53 mesi a questa K	1813 questa K
inchieste	1813 le nostre K
ind	24 log K	421 log K for at	483 log K med
indbakke	79 i din K	423 i din K
indbakken	79 i K	424 i K
independen	1729 jurnalisme K
independence	1073 our editorial K
independencia	1169 nuestra K
independent	294 periodisme K	796 support K journalism	1072 support K journalism	1073 K journalism	2541 jurnalism K	2541 jurnalismul K
independente	2488 jornalismo K
independently	926 we K	926 editors K	926 K selected by our	926 K chosen by our
independents	294 mitjans K
independiente	1169 periodismo K	1169 prensa K
independientes	1159 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1813 giornalismo K	1813 informazione K
indipendenti	1801 rimanere K	1801 restare K
indipendenza	1813 la nostra K
indiquez	77 K votre adresse
indirin	3152 app store ve google play'den K	3161 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	579 dpa-K
infolettre	78 l'K	78 notre K	1392 notre K	1467 notre K
informace	348 K najdete
informasjonskapsler	2195 bruker K	2216 K
informatie	2068 K over dit
information	839 to store and/or access K on a device	839 for more K see our privacy	1430 lettre d'K	1430 lettres d'K	1467 K libre
informationen	580 mit K der	592 K zu diesem fall	658 mit K von
informations	1403 suivez les K sur
informativa	1762 K sulla privacy	1813 la nostra K
informazione	1801 l'K di qualità ha un costo	1812 sostieni l'K	1813 K libera	1813 l'K di qualità
informou	2490 K
infos	653 alle K zum
ingen	71 K spam	465 uden dig K	465 K rig ejer	2227 uten deg, K	3011 utan dig K
inget	71 K spam
ingevoegde	2073 K post
ingezonden	43 K brief	43 K brieven	2072 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	1619 K cikke maradt	1619 K cikkei	1619 K cikked maradt	1624 K cikk maradt	1632 nincs több K cikke
inhalt	9 dieser K	9 diesen K	535 dieser K ist nur für	598 dieser K wird von	598 um den K	641 K von x	666 diesen K zu sehen	666 ein K von
inhalte	9 externe K	565 externe K
inhalts	9 dieses K	641 laden des K
inhoud	9 deze K	2047 om deze K te	2073 bevat K van	2073 K te zien
iniciar	1116 debes K sesión
initialement	1423 article publié K	1461 cet article a été K
inkorg	79 i din K	2969 i din K	2969 till din K
inkorgen	79 i K	3010 direkt i K
inloggen	21 K om een reactie	24 K	2169 je moet nog even K
innan	2958 K du går
innboks	79 i din K
innboksen	79 i K	2186 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	2036 meldingen K	2045 javascript K
inschrijving	2088 K te bevestigen	2131 bevestig je K	2131 bevestig uw K
inscreva	2412 K-se	2424 K-se na nossa	2424 K-se em nossa
inscrever	2424 ao se K
inscription	1392 votre K a bien été	1392 K est confirmée	1392 confirmer votre K
inscrit	1385 déjà K
inscrivant	1393 en vous K
inscrivez	77 K votre adresse	1369 K-vous	1392 K-vous à notre
insegna	1778 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	2543 a K
insisted	1075 K
instagram	16 K	178 K	429 på facebook og K	557 ob whatsapp, K	558 auf facebook, K	558 auf K, facebook	558 auf facebook und K	558 auf facebook oder K	641 inhalt von K	746 K	829 follow him on K	829 follow her on K	829 follow them on K	830 on K, facebook	830 on K and facebook	1404 sur facebook et K	1756 su facebook e K	2042 op facebook en K	2042 op facebook, K	2191 på facebook og K	2976 på facebook och K	3145 K'da takip	3212 K
instagrame	2786 K	2786 facebooku a K
instagramie	16 K	2309 na facebooku i K
instagramis	1187 K
instagramon	1602 K
instagramu	16 K	329 K	2691 K	2881 K
instale	2427 K a app
install	816 K our app
installeer	2085 K de app
installez	1466 K-la
installiert	646 die app K
instellingen	2109 cookie-K
integritetspolicy	2980 K
intelektas	1955 dirbtinis K
intelekto	1955 dirbtinio K	1970 dirbtinio K
intelektu	1995 mākslīgo K	2010 mākslīgo K
inteligence	353 pomocí umělé K	2902 s pomočjo umetne K
inteligencie	2810 pomocou umelej K
inteligencije	2713 uz pomoć umjetne K	2713 pomoću umjetne K	2713 uz pomoć veštačke K	2713 pomoću veštačke K	2713 uz pomoć vještačke K
inteligenciou	2810 umelou K
inteligencji	2351 z pomocą sztucznej K	2351 przy użyciu sztucznej K
inteligenco	2902 z umetno K
intelligencia	1607 mesterséges K készítette	1607 mesterséges K fordította	1607 mesterséges K segítségével	1626 mesterséges K segítségével
intelligens	456 med kunstig K	456 af kunstig K	456 fra kunstig K	456 kunstig K (ai)	476 hjælp af kunstig K	2217 med kunstig K	2217 av kunstig K	2241 hjelp av kunstig K	3002 med artificiell K	3002 av artificiell K	3024 hjälp av artificiell K
intelligenz	665 mithilfe künstlicher K
interdite	1461 diffusion K
interdites	1461 diffusion K
interessiert	637 ihre geschichte K
interview	644 das K in voller
introdu	77 K adresa de email	2497 K adresa
introduce	77 K tu correo
invest	1072 K in local news
investigaciones	1169 nuestras K
investigador	270 és K	1130 es K	2457 é K
investigadora	270 és K	1130 es K	2457 é K
investigando	1159 seguir K
investigant	294 continuar K
investigate	881 we should K
investigation	53 months on this K	53 weeks on this K	932 this K	1073 this K	1467 cette K
investigations	881 our K team	881 our K desk	1073 our K
investigative	859 is an K
investigativteam	592 K
inviamo	57 ti K	57 vi K
inviata	1778 è K
inviato	1778 è K
invitame	54 K un café	54 K a un café
invite	1469 K
invitent	1469 K
involved	926 not K in the
""", 'ip': """
iphone	816 our K app
iptal	3161 K edin
""", 'ir': """
iratkozz	1586 K fel	1670 K fel ingyen
iratkozzon	1586 K fel	1670 K fel ingyen
""", 'is': """
iscrive	1800 ci si K qui
iscrivendoti	1749 K
iscriversi	1800 K qui
iscriverti	1800 per K clicca	1812 clicca qui per K
iscriviti	1733 K	1749 K alla nostra	1749 K gratis	1749 K al nostro	1800 K qui	1812 K qui
iscrizione	1750 annullare l'K	1800 la tua K è	1800 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	1673 K el
ismerte	1673 K el
issue	939 back K
issues	939 back K
istakao	2770 K
istakla	2770 K
istaknula	2770 K
istaknuo	2770 K
istedi	3178 K
istediler	3178 K
""", 'it': """
itiraf	3178 K etti
""", 'iz': """
izjavila	2770 K
izjavio	2770 K
izlasi	2012 K visu
izleyin	3161 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	2171 per K
jahr	718 im K	718 pro K
jahresabo	676 K
jakoon	49 laita K
janela	2442 abre em nova K
jar	872 tip K
jaunumi	2013 mūsu K	2016 K
jaunumiem	1981 piesakies K	2000 K	2012 piesakies K
jaunumus	2000 K
javascript	313 povolte K	313 zapněte K	432 aktivér K	432 slå K til	562 K in ihrem browser	562 aktivieren sie K	562 K benötigt	835 please enable K	835 requires K	835 K is disabled	835 K is required	835 turn on K	835 K is not available	835 enable K in your browser	835 K must be enabled	835 needs K	1111 activa K	1111 habilita K	1111 habilitar K	1111 activar K	1282 salli K	1282 ota K käyttöön	1407 activer K	1407 activez K	1407 K est désactivé	1407 nécessite K	1484 אפשרו K	1690 aktifkan K	1759 abilitare K	1759 abilita K	1759 attiva K	1759 attivare K	2045 schakel K in	2194 aktiver K	2194 slå på K	2312 włącz K	2312 włącz obsługę K	2437 ative o K	2437 habilite o K	2437 ativar K	2503 activați K	2566 включите K	2979 aktivera K	2979 slå på K	3196 увімкніть K	3311 bật K
javasolta	1673 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	2692 K nam	2692 K nam se	2692 K se našem	2692 K se našoj	2767 K nam	2767 K nam se	2767 K se našem	2882 K nam	2953 K se nam
""", 'je': """
jederzeit	538 K kündbar	543 widerruf K	543 abmeldung K	544 K abmelden	616 K wieder abmelden	648 abmeldung ist K	718 K kündbar
jednou	17 K týdně
jefa	1130 es K de
jefe	1130 es K de
jegyezte	1673 K meg
jelas	1731 K
jelasnya	1731 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	1630 K most
jelentkezzen	24 K	1583 K be a	1630 K most
jelezze	1670 K nekünk
jetzt	535 K im abo	677 K im shop	716 teste K
""", 'jo': """
jobbar	3002 K med ai
jobbet	2274 har K i
join	873 K for	1072 K us on
joined	1069 K the paper in
jornal	2488 nosso K	2488 somos um K
jornalismo	2416 apoie o K	2479 K de qualidade tem um custo	2479 presente ao K	2487 apoie o K	2488 nosso K	2488 K de qualidade	2488 fazer K
jornalista	2457 é K formada	2457 é K formado	2457 é K do	2457 é K da	2457 é K no	2457 é K na	2457 é K e
jornalistas	2488 nossos K
joukkoon	51 liity K
journal	1467 notre K
journalism	796 support our K	796 support the K you rely on	915 keep our K free	919 access to all our K	919 access to all of our K	1072 support quality K	1072 support local K	1073 our K	1073 fearless K	1073 K like this
journalisme	1374 soutenez un K	1466 soutenez le K
journalismi	1365 riippumaton K	1365 K maksaa	1365 hyvä K
journalismia	1365 K
journalismimme	1365 K
journalismus	530 unterstützen sie unabhängigen K	530 unterstütze unabhängigen K	530 für unseren K	649 freien K	717 unser K	717 unseren K	717 unabhängigen K	717 unabhängiger K	717 gut gemachten K	717 gut gemachtem K	717 frei zugänglichen K	717 frei zugänglicher K	717 guten K	717 freien K
journalist	39 vores K	39 vår K	453 er K på	453 er K hos	453 er K ved	453 er K i	509 er K på	509 er K i	584 ist freier K	584 ist K	594 arbeitet seit # als K	703 arbeitet als freier K	857 is a freelance K	859 is a K	883 K	2069 is K	2069 is freelance K	2108 werkt als K	2130 is schrijver en K	2130 is K en	2157 is K bij	2157 is freelance K	2214 er K i	2214 er K på	2214 er K og	2274 er K i	2274 er K på	2999 är K på	2999 är K och	3060 är K på
journalistar	39 våre K
journaliste	39 notre K	1426 est K	1426 K au	1426 K à	1426 K pour
journalisten	2170 onze K
journalister	39 vores K	39 våre K	522 vores K	2287 våre K	3073 våra K
journalistes	39 nos K	1452 nos K	1453 payer nos K	1467 nos K
journalistiek	2021 steun onze K	2116 goede K kost	2116 K kost	2170 onze K
journalistik	415 støt vores K	415 støt uafhængig K	522 vores K	522 uafhængig K	522 K koster	522 kritisk K	522 fri K	2961 stöd vår K	2961 stöd oberoende K	3073 vår K	3073 oberoende K	3073 granskande K	3073 bra K	3073 fri K
journalistikk	2177 støtt vår K	2177 støtt uavhengig K	2287 vår K	2287 uavhengig K	2287 kritisk K	2287 god K	2287 fri K
journalistin	584 ist freie K	584 ist K	594 arbeitet seit # als K	703 arbeitet als freie K
journalists	1073 our K	1073 we, the K
journaux	1465 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1367 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
jurnalis	39 K kami	1704 adalah K	1729 K kami
jurnalism	2541 facem K
jurnalisme	1715 dukung K	1729 K kami
jurnalismul	2528 K de calitate costă	2540 susține K	2541 K nostru
jurnalist	2514 este K
just	995 K £#	995 K $#	995 K €#
jutjubu	2691 K
jutro	17 svako K	17 vsako K
juttu	1272 lue koko K	1365 tämä K
juttujamme	1365 K
juttuvinkki	38 lähetä K	67 lähetä K	1364 lähetä K
jutun	20 koko K	1326 tämän K
jutusta	1365 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	2078 nu K voor	2078 je K voor
kabul	3178 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1365 K jutut
kaitstud	1177 kõik õigused K
kakor	2993 K på	3001 K
kami	1728 beri tahu K	1729 tim K
kan	90 ge vad du K	90 ge det du K	90 gi det du K	90 gi hva du K
kanaal	2170 ons K
kanal	522 vores K	1687 ikuti K	1729 K kami	2287 vår K	3073 vår K
kanale	2308 na naszym K
kanaliga	1187 meie K
kanalimiz	3176 K
kanalimiza	3126 K abone	3141 whatsapp K	3141 telegram K	3141 youtube K
kanalimizi	3141 whatsapp K
kanalina	3141 whatsapp K	3141 telegram K
kanalini	3141 whatsapp K	3141 telegram K
kanavaamme	1295 K
kanavalle	1295 whatsapp-K	1295 telegram-K
kanavamme	1295 whatsapp-K	1365 K
kannst	90 gib, was du K
karte	9 diese K	641 laden der K
karya	1729 K kami
kasutamine	1184 K ilma
kata	1731 K
katanya	1731 K
katil	51 sen de K
katilin	51 siz de K	3161 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	3165 reklam verenin K
kavom	54 časti me K
kaydetti	3178 K
kaydolun	3175 K
kaynak	3140 tercih edilen K
kaynaklara	3140 tercih ettiğiniz K
kazala	2770 K
kazanin	3161 K
kazao	2770 K
""", 'kd': """
kdykoli	409 zrušit K
""", 'ke': """
kebijakan	1691 K privasi	1691 K cookie
kedvenc	1601 google K
keelatud	1184 loata on K
keep	968 help us K	1072 help us K	1072 help K our
keeps	975 our app K you
kehotettiin	1367 K
kehotti	1367 K
kehottivat	1367 K
kehotus	1367 kuului K
kein	623 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	1670 K minket
kernpunkte	642 die K
kertoi	1367 K
kertoivat	1367 K
kertoo	1367 K
kesti	3178 ceza K
ketentuan	1691 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	2217 med K	2217 av K
kielletty	1321 ilman lupaa on K
kiitos	1364 K kun luet
kinnitas	1213 K
kiosque	1465 en K
kiosques	1465 en K
kirakatban	1673 állt a K
kirim	1728 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1364 K sisään
kirjeenvaihtaja	1299 K	1352 on K
kirjoita	38 K meille	67 K meille
kirjoitti	1367 K
kirjoittivat	1367 K
kirjuta	38 K meile	67 K meile	1210 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1213 K
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1312 €/K	1366 /K
""", 'kl': """
klaagt	2172 K
klagade	3075 K
klagar	3075 K
klagede	524 K
klagen	2172 K
klager	524 K	2289 K
klaget	2289 K
klagt	719 K
kleine	527 haben wir eine K bitte
klical	2956 je K
klicka	3009 genom att K på
klicken	644 K sie auf play	644 auf play K
klikke	2225 ved å K på
klikom	2706 K na	2895 s K na	2895 s K
klimaatverslaggever	2108 is K
klummeskribent	453 er K	509 er K
""", 'kn': """
know	936 let us K
""", 'ko': """
kogu	1210 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	1704 adalah K
kolumnist	584 ist K	1189 K	2693 je K	2883 je K	2999 är K
kolumnista	2693 je K
kolumnisti	1352 on K
kolumnistica	2693 je K
kolumnistin	584 ist K
kolumnistka	2883 je K
komentar	6 za K	6 ostavite K	85 di kolom K	1712 tulis K anda	1712 di kolom K
komentara	2704 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	2704 biste K
komentarisanje	6 za K
komentarjev	2893 brisanja K	2893 izbris K	2893 brisanje K
komentarji	2893 K izražajo	2893 K ne izražajo	2893 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	2315 aby dodać K	2338 zostaw K
komentarzach	85 w K	2325 w K	2325 w K pod
komentarzu	85 w K	2325 w K
komentator	1712 tanggung jawab K
komentirajo	2893 K lahko
komentirali	2704 biste K
komentiranje	6 za K
komentirate	2893 K lahko
kommentar	612 K wird	612 ihr K	612 dein K
kommentarbereich	85 im K
kommentare	85 in die K	568 um K zu	612 K zu diesem	612 K werden	717 schreibt mir in die K	717 schreib mir in die K	717 schreibt uns in die K
kommentaren	85 in den K	568 in den K
kommentarerna	85 i K	2984 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	437 i K	2198 i K	2221 stenger K	2221 meninger i K
kommentarfunktion	568 K
kommentarsporet	85 i K	460 i K
kommentator	453 er politisk K	453 er K	509 er K på	2214 er K i	2214 er K og	2214 er politisk K	2274 er K i	2999 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentekben	85 K
kommentera	6 för att K	2982 för att K
kommentere	6 for at K	6 for å K	435 for at K	2197 for å K
kommentieren	6 um zu K	6 K zu können	567 um zu K	567 probleme beim K	567 K sie diesen	567 K sie den	568 nicht mehr K	612 K
kommentiert	568 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kommersiella	3040 K länkar
kompakt	616 K per mail	616 K per e-mail
komunikat	2410 taki K
kondigde	2172 K
koneellisesti	1302 K
konferenci	336 naši K
konferenciju	2699 našu K
konferenciu	2794 našu K
konferenco	2889 našo K
kongress	603 jetzt zum K
konstaterade	3075 K
konstaterar	3075 K
kontakt	38 K os	38 K oss	521 K os	2286 K oss
kontakta	38 K oss	3072 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	2692 K nas	2692 K redakciju
kontaktowej	2329 skrzynki K
kontaktujte	330 K redakci	330 K nás	330 K autora	2787 K redakciu	2787 K nás
konten	9 K ini
kontingent	541 haben ihr K
konto	421 opret en K for	521 opret en K	2407 załóż K	2967 skapa ett K för	3072 skapa ett K och	3072 skapa ett K här
kontributor	1704 adalah K
konzern	620 kein K	717 kein K
kopeerimine	1184 K ilma
kopieras	3016 får inte K	3016 får ej K
kopieres	2206 kan ikke K uten
kopiering	445 K er ikke tilladt	3016 K utan
kopijuoti	1947 K, platinti
kopiointi	1291 luvaton K	1291 K ilman lupaa
kopyalanamaz	3136 izinsiz K
koresponden	1704 adalah K
korespondent	2395 , K
korespondentas	1952 K
korespondente	1992 K
korespondentem	2330 jest K	2395 jest K
korespondentka	2395 , K
korespondents	1992 K
korrekt	3005 ska vara K
korrekta	3005 ska vara K
korrekturhinweis	610 K
korrekturhinweise	610 K
korrespondent	453 er K	509 er K	584 ist K	593 als K	593 seit # K	1189 K	2214 er K	2274 er K	2999 är K	3060 är K
korrespondentin	584 ist K	593 als K	593 seit # K
korting	2093 K op je eerste	2093 K op het eerste
korzystamy	2312 K z plików cookie
kostenlos	538 wochen K	538 monat K	543 K per mail	649 lesen alle K	650 tage K	650 tage lang K	718 K testen
kostenlose	15 K artikel	541 noch zwei K	541 noch # K
kostenlosen	541 noch einen K	541 K artikel gelesen	543 unseren K newsletter	543 unserem K newsletter	543 unserer K newsletter	543 den K newsletter	660 K konto	660 K account
kostenloser	541 K artikel
kostenpflichtig	535 dieser artikel ist K
koster	522 K penge
kostnadsfritt	3012 en månad K
""", 'kr': """
krevde	2289 K
kriitikko	1352 on K
kritik	610 lob oder K
kritiker	2999 är K och	3060 är K i
kritikus	1659 K
kritiserar	3075 K
kritiserer	524 K	2289 K
kritisieren	719 K
kritisiert	719 K
kritizuje	410 K
kronor	3074 K
krzyczeli	2410 K
""", 'ku': """
kullan	3129 çerez K
kullanilamaz	3136 izinsiz K
kullanilmaktadir	3129 çerez K	3129 çerezler K
kullanilmasi	3136 izinsiz K yasaktir	3165 izin alinmadan K
kullaniyoruz	3129 çerezleri K	3129 çerezler K
kulttuuritoimittaja	1299 K	1352 on K
kulturjournalist	509 er K	2274 er K
kulturredakteur	669 ist K
kulturredakteurin	669 ist K
kulturressort	593 leitet das K
kulturskribent	2999 är K	3060 är K
kumppanimme	1282 me ja K
kun	466 for K #	2228 for K #
kunne	522 K du lide
kunnen	50 leden K
kunstredacteur	2157 is K
kunt	90 geef wat je K	90 geef wat u K	2129 geef wat je K
kursy	2375 K mogą
kurzfassung	585 K
kutunuza	3122 posta K
kutunuzda	79 posta K
kuukaudessa	1366 K
kuukausi	1272 kokeile K	1312 K #	1364 kokeile K
kuukausilahjoituksella	1311 K
kuulutas	1213 K
kuus	1212 K
kuvailee	1367 K
kuvasi	40 K
""", 'kv': """
kviz	2702 naš K	2892 naš K
kvizu	2702 našem K	2892 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1367 K
""", 'l': """
l	295 K'any
""", 'la': """
laadi	1210 K alla
laat	2105 K het ons
laatste	2041 volg het K nieuws
ladattavissa	1308 sovellus on K
ladda	2971 K ner vår app	3072 K ner vår
lade	549 K die app
laden	549 K sie die app	550 app K	666 die karte zu K	666 das video zu K
lage	2287 K mer
laget	51 bli med på K
lahjoituksesi	1311 K auttaa	1364 K
lahjoitus	1311 tee K	1364 tee K	1368 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1466 K-nous votre
lamenta	1171 K	1815 K	2490 K
lamentano	1815 K
lamentou	2490 K
lance	1469 K
landing	978 K in your inbox
langganan	1714 K buletin	1728 K sekarang	1732 K
lanjutkan	1717 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	1634 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	2187 K ned vår app	2286 K ned
later	902 check back K
latest	954 the K on this story
laukeliai	21 būtini K
lauloivat	1367 K
laut	719 K
lavoro	1813 il nostro K
lawyers	1073 our K
""", 'le': """
leave	812 one click to K	977 K your e-mail	977 K us your e-mail	1012 K a clap	1072 K us a tip	1072 K a tip
lecteur	9 ce K	1439 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1453 par des K comme vous	1467 nos K
lectoras	36 nuestras K	1169 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1169 nuestros K	1169 gracias a sus K
lectors	18 gràcies als K	294 els nostres K
lectrices	1467 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	859 is a senior K	859 is a K
ledarskribent	453 er K	2999 är K	3060 är K
leden	2090 door onze K	2170 onze K
lederskribent	453 er K
leernos	1168 gracias por K
leestijd	0 K
legfontosabb	1634 K írásait
legge	1815 si K
leggere	1743 per K tutto
lehti	80 tilaa K
lei	2542 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	584 ist K
leiterin	584 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2479 K que nos apoiam	2488 nossos K	2488 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2490 K
lengkap	20 artikel K	1717 membaca artikel K
lesarinnlegg	43 K
lese	2229 du kan K mer	2229 kan du K mer
lesedauer	0 K
lesen	535 im abo K	535 K sie mit plus	541 % noch zu K	549 in der app K	629 mehr dazu K sie	672 K sie hier.	716 danke fürs K
leser	2286 takk for at du K
leserabend	603 K	643 unseren K
leserbrev	43 K	2215 K
leserbrief	43 K	568 K
leserbriefe	43 K	568 K an	610 K
lesere	36 våre K	2287 våre K
leserfinanziert	717 K
leserinnen	36 unsere K	717 unsere K	717 unseren K
leserinnlegg	43 K	2215 K
lesern	717 ihren K
leserne	18 takket være K	2227 K våre
lesernes	18 K bidrag	2287 K bidrag
leserreise	643 K
leserreisen	603 unsere K	603 unseren K	643 K
leserumfrage	35 unserer K
leserzuschriften	610 K
lesetid	0 K
lesezeit	0 K
letno	2955 K
lets	975 our app K you
letter	846 send a K
letters	43 K desk	43 K page	43 the K editor	846 K to the editor	846 send K	906 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1801 solo grazie ai nostri K	1813 i nostri K
lettre	78 notre K	1467 notre K
lettrici	1813 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1162 para seguir K	1162 quieres seguir K	1162 sigue K con	1162 y sigue K	1168 sigue K sin
lezen	20 meer K
lezers	36 onze K	2170 onze K
lezersaanbieding	2111 onze K
lezersactie	2111 onze K
lezersavond	2078 onze K	2111 onze gratis K
lezersevenement	2078 ons K
lezersreis	2078 onze K
lezersreizen	2078 onze K
""", 'li': """
libovolnou	409 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	2027 al K
lidem	18 díky K	408 díky K
liens	74 nos K	1443 via nos K	1443 par nos K
liest	672 K du hier.
lietotni	1998 K
lignes	1453 qui lisent ces K
liitu	1210 K meie
liituge	51 K
like	1073 work K this
liked	1073 K what you read
liker	2287 K du det vi
limit	802 read without K	810 free K
limitat	261 accés il·K
limits	802 read without K
line	38 our tips K	67 our tips K	881 our tip K	1014 our tip K	1014 our tips K
link	825 copy the K	921 read it for free with this K
links	74 über diese K	74 onze K	834 some K on this page	834 some of the K on	972 K here	972 K on this page	972 K in this post	972 K on this site	972 our K	972 our shop K	972 my K	972 these K	972 one of our K	972 one of my K
liputan	1729 K kami
lire	20 pour K cet	1469 peut-on K
lisas	1213 K
lisens	47 K cc	47 cc-K
list	983 join our K	983 not on the K yet	983 not on our K
listen	0 min K	829 K back here	829 K to us live	867 prefer to K	867 rather K
listeners	994 K like you
listening	867 K time
live	939 our K	939 K q&a	1000 see them K
liveblog	629 im K	629 unserem K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	1078 si has K hasta aquí
llegint	288 per seguir K
""", 'lo': """
local	1073 keep K news
log	24 K in	2025 K in om	2025 K in of
logg	24 K inn	2183 K inn for å	2248 K inn med	2286 K inn for
logga	24 K in	2967 K in för att	3031 K in med
logge	660 K dich ein
logged	21 must be K in to post	802 you must be K in to	843 you must be K in to
loggen	660 K sie sich ein
logget	435 du skal være K ind
login	24 faça K	2420 faça K para	2487 faça K
lokalredakteur	669 ist K
lokalredakteurin	669 ist K
lokalredaktion	593 leitet die K
look	1073 our new K
lovade	3075 K
love	1030 you K
lovede	524 K
""", 'lu': """
lubas	1213 K
luetaan	1326 juttu K
lugeda	1174 et edasi K
lugejad	1211 meie K
lugemiseks	1174 edasi K
luisteren	2112 artikel ook K
luisterversie	2 K
lukeaksesi	1272 K koko	1272 kirjaudu sisään K
lukemaan	1364 pääset K
lukemista	1364 jatka K
lukijamme	1365 K
lukijasta	1326 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1311 K tukea	1365 K tuella
lukittu	1324 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1272 K
lunar	2542 K
lunes	17 cada K
lupasi	1367 K
lupasivat	1367 K
""", 'ly': """
lyder	524 K	2289 K	3075 K
lydversion	2 K
lyssnar	3004 K på poddar
""", 'ma': """
maand	2027 deze K nog	2171 per K
maandelijks	2027 K opzegbaar	2171 K
mach	51 . K mit	716 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	526 K sie mit	717 was wir K
macht	716 K mit
made	791 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	307 váš e-K	344 svůj e-K	760 το e-K σας	977 put your e-K	977 type your e-K	979 by e-K	1585 e-K cím	2105 K ons	2105 K dan	2169 K ons	2340 swój e-K	2425 no seu e-K	2527 pe e-K	2557 ваш e-K	2678 na vaš e-K	2706 svoj e-K	2706 na e-K	2775 váš e-K	2775 svoj e-K	2775 na váš e-K	2801 svoj e-K	3189 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	2030 je e-K	2088 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	424 din e-K	435 din e-K vil ikke	521 din K
mailben	1628 legjobb cikkei e-K	1628 cikkei e-K	1628 hírei e-K
mailbox	79 in je K	79 in uw K	978 in your K	2030 in je K	2030 in uw K	2030 in jouw K
maile	2775 vašom e-K
mailed	978 e-K to you	978 K to you
mailedbe	79 az e-K
mailing	983 join our K list	983 join the K list	983 on our K list
mailom	2801 správy e-K
mailovou	344 e-K adresu
mailowy	2340 adres K
mailt	1670 írjon e-K
mailu	79 do e-K	306 přímo do e-K	2775 do vášho e-K
mailul	2498 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1365 ilman K
mainos	11 K
mainostaja	1321 maksanut K
mainosten	1283 K esto
majhno	2954 smo K
make	1072 will you K a
maken	2170 wij K
maksumuuri	1368 K
maksuton	1316 K tunnus
maksuttomat	1316 K artikkelit
maltilla	83 pelaa K
mamio	2770 K
manade	3075 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	2479 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	598 K-cookies	890 K cookies
marketingcookies	455 K	2073 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	1681 kotak K anda
masukkan	1681 K email
matched	872 K dollar	915 gift will be K	993 will be K	993 is being K	993 are being K	993 be K	993 K until
material	580 mit K der	580 mit K von	860 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2584 K	2585 K.ru
""", 'md': """
md	466 kr./K	523 kr/K
""", 'me': """
me	2585 t.K	3213 t.K
meaning	990 if you've been K to	990 if you have been K to
medarbetare	2999 är K på	2999 är K i	3060 är K på	3060 är författare och K
meddelade	3075 K
meddelte	524 K
medewerker	2069 is K van
medgav	3075 K
mediach	2360 naszych K
medio	1169 este K
medlem	80 bliv K	80 bli K	521 bliv K	2286 bli K	3072 bli K
medverkar	3060 K i
mee	51 . doe K	51 . doe ook K
meie	1211 K töö
meil	1210 aita K
meile	1210 saada K
meilile	1206 sinu K
meille	38 kerro K	67 kerro K	1364 lähetä K	1364 kerro K
meinen	567 was K sie dazu
meint	719 K
meinte	719 K
meinung	30 K der	43 anderer K	567 sagen sie uns ihre K	597 K des autors
mejl	2678 na vaš K	2678 vašu K	2706 svoj K	2706 na K	2969 i din K	2969 till din K
mejla	38 K oss	67 K oss	3072 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	3072 din K
mejlen	79 i K	2969 direkt i K
mektuplari	43 okur K
melalui	1715 dukung kami K
melanjutkan	1678 untuk K membaca	1717 untuk K membaca
meld	2286 K deg på her
meldde	2172 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	637 K dich bei uns	716 K dich an	2185 K deg av når	2225 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	526 K sie sich an	535 K sie sich an, um	535 bitte K sie sich an	637 K sie sich bei uns	716 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	2086 krijg een K bij	2086 ontvang een K bij
meldingen	14 K	2036 schakel K in	2036 zet K aan	2036 ontvang K	2086 krijg K	2169 zet K aan
meldt	2172 K
meldte	2289 K
membaca	1717 untuk terus K	1717 untuk K berita ini	1728 daftar untuk K
member	50 as a K you	789 become a K	872 become a K	919 not a K?
memberikan	1712 K komentar
members	18 our K	36 our K	50 K can	802 is for K only	802 K-only story	947 paying K	987 thanks to our K	994 K like you	1073 our K
membership	989 consider a K
membiayai	1715 K kami
membro	2487 torne-se K
membru	80 devino K
membutuhkan	1728 kami K dukungan
memuat	45 K ulang
menar	3075 K
mencionanos	62 K
mendaftar	1714 dengan K, anda
mendapat	1725 K komisi
mendapatkan	1725 K komisi	1728 daftar untuk K
mener	524 K	2286 hva K du	2289 K
menerbitkan	45 K ulang
menerima	1705 K cookie	1725 K komisi	1728 daftar untuk K
mengambil	1726 dilarang K	1726 dilarang keras K
mengandung	1712 komentar yang K
mengatakan	1731 K
menggandakan	1726 dilarang K
menggunakan	1691 K cookie
mengirimkan	57 kami K
mengutip	1698 dilarang K
meninggalkan	1712 K komentar
menit	0 K baca
mensais	2489 K
mensuales	1170 K
mensuel	1428 un don K	1453 un soutien K	1468 K
mention	62 K @
mentionnez	62 K-moi
menurut	1731 K
menyalin	1726 dilarang K
menyatakan	1731 K
merch	897 our K
merci	1466 K de nous
mere	467 kan du læse K	467 du kan læse K	467 kan læse K om
merkezimiz	3176 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	295 al K	1170 al K	1170 por K
mese	1814 al K
mesec	2707 prvi K	2769 prvi K	2896 prvi K	2896 na K	2955 na K	2955 prvi K
meses	1162 K por #
mesiac	2803 prvý K	2863 za K	2863 prvý K
message	38 K us	67 K us	791 a K from our editor
messagerie	1412 votre adresse de K ne sera pas
messengera	2328 K
messengeri	2786 K
messengerju	2881 K
messengeru	329 K
messengerze	2328 K
metus	1974 per K
mewakili	1726 tidak K redaksi
""", 'mi': """
mi	1995 ar K
mielipidekirjoitus	43 K
miembro	1168 hazte K
mig	62 tag K på
mij	62 tag K
mille	1801 # per K
milliardaire	1453 à aucun K
minggu	1730 per K
mingguan	1714 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	1588 kövess K	1670 kövess K	1670 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	919 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	2130 is K
misiniz	3119 zaten abone K
missen	2129 wat je kunt K
mission	1073 our K
mistake	906 spot a K	906 report a K	1013 when we learn of a K	1013 when we make a K	1013 if we have made a K
mitdiskutieren	6 K	612 K
mitgeteilt	719 K
mitglied	80 werden sie K	80 werde K	716 werden sie K	716 werde K	716 jetzt K werden
mitglieder	50 K können	538 nur für K	623 angebots für K	717 unsere K
mithilfe	665 K von ki
mitteilungen	14 push-K	553 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	2707 prvi K	2769 prvi K
""", 'mn': """
mnd	2228 kr/K	2288 kr/K
""", 'mo': """
mobile	816 on your K app	816 our K app
mobilen	461 direkte på K	2222 nyheter rett på K	2222 rett på K	3006 nyheter direkt i K	3006 direkt i K
mobilepay	521 K til #	521 K på #	521 K #	521 K et
modalidad	1170 K premium
moderador	2442 não serão aprovados pelo K
moderados	2442 serão K antes
moderated	843 comments are K	843 pre-K
moderowane	2338 są K
mogelijk	2169 maak het volgende K
mois	1468 par K
moittii	1367 K
molbu	2689 imamo malu K	2689 malu K
molila	2770 K
molili	2770 K
molio	2770 K
monat	623 einen K für	623 K für nur	718 im K	718 pro K
monate	650 # K lang
monatlich	718 K
monday	17 every K
mondays	980 sent K
mondogatta	1673 K
mondta	1673 K
montag	17 jeden K
month	802 try a K for	802 try it for a K	809 for the first K	809 for your first K	995 £# a K	995 $# a K	995 €# a K	1074 a K	1074 per K	1074 every K	1074 each K
monthly	872 one-off or K	919 reached your K limit	968 K gift	1072 become a K	1072 give K	1074 K
months	53 K on this story	802 K for $#	809 for the first # K	809 for the first three K
morgen	17 jeden K	17 am K	17 hver K	464 hver K i din	619 uns auch K
morgenbrevet	2226 K
morgon	17 varje K
morgonbrevet	3010 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	90 donnez selon vos K	1467 nos K
""", 'mu': """
muhabiri	3144 gazetesi K
muhabiridir	3144 K
muhabirimize	39 K	3142 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	3172 K
muistutti	1367 K
mukaan	1364 lähde K	1364 tule K	1367 K
multato	1815 ha K
multou	2490 K
mums	2012 seko K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	2105 mail K
nabiralnik	79 v vaš K	2869 v vaš K
nabiralniku	2869 v vašem K	2895 vašem K
nachdruck	579 K verboten	634 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	549 aktuelle K aufs handy	550 K-app	553 push-K	629 weitere K finden sie	629 mehr K finden sie	653 K des tages	653 alle K zum
nadaljevanje	2868 za K branja	2897 K spodaj
nadaljuje	2897 K pod oglasom	2897 K spodaj
nadaljujte	2868 K branje
nadie	1169 K nos dice
naglasila	2770 K
naglasio	2770 K
najdete	348 další články K
najnowsze	2300 otrzymuj K
namenite	2900 K nam
napis	2410 taki K
napisz	38 K do nas	67 K do nas	2316 K do nas	2329 K do nas	2361 K:	2361 K na	2407 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	2868 če želite brati K
napsal	410 K
napsala	410 K
narrated	867 is K by an ai	867 is K by ai
naslov	2869 na vaš e-K	2869 svoj e-K	2895 svoj e-K	2895 svoj e-poštni K
nastavak	2674 za K čitanja	2708 K ispod	2708 K teksta
nastavili	2674 da biste K čitanje
nastavite	2674 K čitanje	2676 K čitati
nastavlja	2708 K ispod	2708 K nakon
naszego	2334 K sklepu	2337 K quizu
naszej	2408 K pracy
naszym	2407 zostań K
naujienas	1959 K telefone	1960 K el. paštu	1971 mūsų K
naujienose	1948 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	1111 tu K no soporta	1111 su K no soporta	2437 seu K não suporta
navela	2770 K
naveo	2770 K
navigateur	10 votre K	21 dans le K pour mon prochain	1407 votre K ne supporte pas	1407 votre K n'est pas
navodi	2770 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
""", 'ne': """
necesitamos	1078 K pedirte	1081 K tu apoyo	1168 K tu ayuda	1168 K de ti	1168 te K
necessariamente	2460 não reflete K a opinião	2460 não refletem K a opinião
necessaris	21 camps K
necessitem	293 et K
nechajte	77 K nám svoj e-mail
nechcete	361 K přijít o	2818 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	2017 K nu een
neighbors	994 K like you
neighbours	994 K like you
nell	1752 apri K'app
nella	79 K tua mail	1750 K tua mail
nendega	51 liitu K
neodvisni	2954 K mediji	2954 smo K
neodvisno	2953 podprite K
neophodna	21 K polja
neovisni	2768 ostanemo K
neovisno	2767 podržite K
nepriklausoma	1973 K žurnalistika
nesutinkate	43 K
netiquette	567 beachten sie die K	1764 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	2194 dette K bruker
neue	646 die K app
neuen	549 hier geht es zur K
neukunden	623 nur für K
neuvoi	1367 K
neuvoivat	1367 K
neuvoo	1367 K
neuvottiin	1367 K
never	71 K spam
news	550 K-app	653 alle K zum	653 alle K zu	816 K app for	859 is a K	881 K tip
newsblog	629 im K	629 unserem K
newsdesk	39 our K	39 the K
newsis	1186 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	194 K	284 la nostra K	345 K	408 náš K	411 K	543 unseren K	543 unserem K	543 unserer K	543 K bestellen	543 K richtig	547 K an	547 K von	547 zum K	547 täglichen K	588 K	616 K erhalten	616 K empfangen	616 unser K	616 der K über	616 der K für	648 unser abend-K	648 unser morgen-K	648 unser K	648 K ist kostenlos	716 K an	717 unser K	717 unseren K	717 unserem K	717 dieser K	720 K	726 εγγραφείτε στο K	726 εγγραφή στο K	726 το K μας	726 γραφτείτε στο K	726 στο K των	726 στο K του	726 στο K της	784 εγγραφείτε στο K	784 γραφτείτε στο K	785 το K μας	788 K	812 sign up for our K	812 sign up to our K	812 sign up for the K	812 subscribe to our K	812 join our K	812 get our K	812 our K here	812 receive our K	812 our daily K	812 our weekly K	812 our morning K	871 K	912 K soon	964 from our saturday K	1011 this K was forwarded to you	1011 forwarded this K	1019 reply to this K	1073 our K	1076 K	1093 suscríbete a la K	1093 apúntate a la K	1093 nuestra K	1158 suscribite al K	1169 nuestra K	1172 K	1392 inscrivez-vous à la K	1392 abonnez-vous à la K	1392 notre K	1452 vous adresser sa K	1467 notre K	1467 cette K	1470 K	1681 K kami	1681 langganan K	1729 K kami	1749 iscriviti alla K	1749 la nostra K	1800 le nostre K	1813 la nostra K	1813 questa K	1816 K	2300 zapisz się na K	2300 nasz K	2342 K	2408 nasz K	2411 K	2424 assine a K	2424 nossa K	2478 esta é a edição da K	2478 esta é uma edição da K	2488 nossa K	2491 K	2497 abonează-te la K	2497 abonați-vă la K	2497 înscrie-te la K	2540 înscrie-te la K	2544 K	2677 naš dnevni K	2687 K	2767 prijavite se na K	2768 naš K	2771 K	2802 K	2862 náš K	2865 K	2877 K
newslettera	78 naszego K	78 do K	78 odber K	2300 zapisz się do K	2300 naszego K	2342 K	2408 naszego K	2687 K	2775 odber K	2802 K	2862 nášho K
newsletterem	2408 naszym K
newsletters	812 K may contain info about	871 K	1073 our K	1076 K	1392 nos K	1392 recevoir les K	1467 nos K	1470 K
newsletteru	78 odběr K	345 K
newsletterul	78 K nostru	2497 K nostru	2527 abonează-te la K	2540 înscrie-te la K	2541 K nostru
newslettery	345 K	2802 K
newsletterze	2342 K
newslettre	2802 K
newson	1601 google K
newspaper	1069 joined the K in	1073 our K
newsroom	38 contact our K	67 contact our K	926 not by the K	936 tell our K	936 our K	954 stories from our K	954 more from our K	1069 joined the K in	1073 our K	1073 non-profit K	1073 this K
newsticker	629 unserem K
next	939 our K	968 help pay for the K	968 pay for the K one
nezavisni	2768 K mediji	2768 ostanemo K
nezavisno	2767 podržite K
""", 'ng': """
ngay	3347 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach	2375 udział w K grach
niente	71 K spam
nieograniczony	2298 K dostęp
niets	2063 K uit deze	2124 K van deze site
nieuws	2033 K-app	2066 google K	2068 K of een tip	2104 app je K	2120 al het K over	2120 al het K uit	2131 K in je mail
nieuwsbrief	78 de K	78 onze K	2030 onze K	2031 dagelijkse K	2031 wekelijkse K	2065 K	2170 onze K	2170 deze K	2173 K
nieuwsbrieven	2030 onze K	2065 K	2170 onze K	2173 K
nieuwsbron	2103 favoriete K
nieuwsquiz	2113 de K
nincs	71 K spam
""", 'nj': """
njuzleter	2687 K	2767 prijavite se na K	2768 naš K
""", 'no': """
nombreux	1453 plus nous serons K
nonprofit	1073 K newsroom	1073 K news outlet
nosaltres	38 contacta amb K
nosotros	1168 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	2416 apoie K	2416 apoie o K	2427 baixe K app	2427 no K app	2487 apoie K	2487 apoie o K	2487 siga o K	2487 entre no K	2488 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	294 la K feina	1752 nella K app	1813 la K app
nostre	294 el K canal
nostri	74 K link
nostro	35 K quiz	1813 il K sito	1813 che il K
nota	20 leer esta K	1162 para leer esta K
notice	1013 if you K
noticia	1169 esta K
noticias	1135 en google K	1135 tu fuente de K
notificaciones	14 las K	1101 activa las K	1101 activar K	1102 recibir K
notifications	14 K	820 turn on K	820 turn on desktop K	820 would like to send you K	820 K from this site	821 enable K	821 allow K	821 receive K	1398 activer les K	1398 activez les K	1398 autoriser les K
notifiche	14 le K
notified	812 sign up to be K	821 get K
notifikace	343 K
notifikasi	14 K	1683 dapatkan K	1685 aktifkan K	1728 nyalakan K
notifikation	461 K
notifikationer	14 K	461 K
notify	821 K me of	821 K me when	843 K me of new posts
notis	3006 K
notiser	14 K	3006 K	3006 push-K
notre	35 K quiz	1467 K site
nouvelle	1412 ouvre dans une K fenêtre
novice	2869 na naše K	2869 na e-K	2877 e-K	2895 na e-K	2954 naše K
novinar	2693 je K	2693 , K	2693 - K	2883 je K	2883 , K	2883 - K
novinari	2768 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	2954 naši K
novinarju	39 našemu K	2882 pišite K
novinarka	2693 je K	2693 , K	2693 - K	2883 je K	2883 , K	2883 - K
novinarki	2882 pišite K
novinarstvo	2768 nezavisno K	2768 neovisno K	2768 naše K	2954 neodvisno K
novinaru	39 našem K
noviniek	2775 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	1098 en K app	1168 únete a K	1169 K app	1169 K web
nuestras	1169 K redes
nuestro	35 K quiz	64 K espejo	1081 apoya K	1106 únete a K canal	1168 apoya K	1168 únete a K	1168 recibe K	1169 K canal	1169 K medio	1169 K sitio	1169 K equipo
nuestros	74 K enlaces	1113 K socios	1169 K socios
numer	2409 K krs
nunca	1169 más que K
nuotraukas	40 K ir vaizdo
nur	623 abo für K
""", 'ny': """
nyheder	449 google K	483 vores K
nyhedsbrev	78 vores K	423 vores K	423 tilmeld dig K	464 K	521 tilmeld dig K	522 vores K	525 K
nyhedsbreve	423 vores K	522 vores K
nyhedsbrevet	78 K	423 få K	464 K	521 tilmeld dig K
nyhetene	2222 K rett på mobilen	2248 K våre
nyheter	2210 google K	2995 google K	3031 våra K
nyheterna	2975 följ K	3006 K direkt i mobilen
nyhetsbrev	78 vårt K	2185 vårt K	2185 våre K	2185 meld deg på K	2185 abonner på K	2226 K	2286 meld deg på K	2287 vårt K	2287 våre K	2290 K	2969 vårt K	2969 våra K	2969 anmäl dig till K	3010 K	3072 anmäl dig till K	3073 vårt K	3073 våra K	3076 K
nyhetsbrevet	78 K	2185 få K	2226 K	2286 meld deg på K	3010 K	3072 anmäl dig till K
nyilatkozta	1673 K
nyt	1323 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1764 i campi K
obchode	2794 našom K
oberoende	3072 stöd K
objasnila	2770 K
objasnili	2770 K
objasnio	2770 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2704 K komentara
obligatoires	21 champs K sont	1412 les champs K
obligatori	1764 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	1116 los campos K
obligatoriska	21 K fält	2982 K fält
obligatoriske	21 K felt	2197 K felt
obratite	2692 K nam se	2692 K se našem
obrigado	2487 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	321 další šíření K	358 ke všemu K	2803 celému K
obserwuj	2308 K nas na	2308 K nas w	2407 K nas
obvestila	14 K	2869 na K
""", 'oc': """
occupa	1778 si K di
ochtend	17 elke K	2088 elke K het
""", 'od': """
od	2707 K # €	2803 K # €	2896 K # €
odbieraj	2364 K
odcinek	2335 K
odcinka	2335 K
oddajte	2905 K svoj glas
odejdete	298 než K
odete	2689 prije nego što K	2689 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2770 K
odgovorio	2770 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	2879 preden K
odoberajte	2823 K
odobrenja	2726 bez K
odomknite	2774 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	2420 K este artigo
off	38 tip us K	67 tip us K	1074 one-K
offert	1385 vous est K	1468 mois K
offrez	54 K-moi un café	1463 K-le	1463 K-la	1466 K-lui	1466 K-nous
offrici	1812 K un
offrimi	54 K un caffè	1812 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	2768 bez K
oglasov	70 brez K	2954 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	3119 K devam etmek için
okurlarimiz	36 K	3176 K
okurlarimizin	3156 K desteğiyle	3176 K
okurlarin	3156 K desteği olmadan
okuyun	3161 K
""", 'ol': """
olarak	50 abone K	3120 abone K	3142 bize anonim K
olmayanlara	3170 abone K
olun	80 üye K	3175 üye K
olursunuz	3161 kabul etmiş K
olvassa	1614 K tovább
""", 'om': """
omiljene	2690 K izvore
omiljeni	2690 K izvor
""", 'on': """
onafhankelijk	2090 wij K	2090 we K
onafhankelijke	2021 steun K journalistiek	2169 steun K	2170 K journalistiek
onafhankelijkheid	2170 onze K
onbeperkt	2025 lees K	2025 K lezen	2027 K toegang	2093 K digitaal
ondersteunt	2045 je browser K	2045 uw browser K
onderzoek	2170 dit K
onderzoeken	2170 onze K
onderzoeksjournalist	2069 is K	2157 is K
onderzoeksredacteur	2108 is K
onderzoeksredactie	39 onze K	2068 onze K
one	1072 make a K-time	1072 will you be K of
oneens	43 K?
online	643 unser K-shop	897 our K shop	897 our K store	939 our free K	939 our K event	999 in our K shop
onlineshop	603 im K bestellen
only	995 K £#	995 K $#	995 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	2067 app K
ontdek	2169 K nu
ontvang	2030 K onze	2031 K elke
onze	84 in K app	84 via K app	84 met K app	2033 K app	2068 tip voor K	2170 K app
""", 'oo': """
oordeelde	2172 K
""", 'op': """
opakoval	410 K
opakovala	410 K
opakuje	410 K
open	816 K in app	816 K in the app	987 left it K	2033 K in app
opfordrede	524 K
ophavsretsloven	445 beskyttet af K
ophavsretten	445 K tilhører
opiniestuk	2072 ingezonden K
opinion	30 K of	843 have an K on this
opinions	30 K of
oplyser	524 K
oplyste	524 K
opmerking	2068 tip of K	2068 vraag of K	2068 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	2956 K
oppfordret	2289 K
opphavsrettslig	2206 K beskyttet
opplyser	2289 K
opplyste	2289 K
opportunities	1022 equal K employer
opportunity	1022 equal K employer	1022 equal-K employer
opprett	2183 K en konto for	2286 K en konto
opsiger	466 indtil du K
opublikowany	22 nie zostanie K	2315 twój adres e-mail nie zostanie K
opzegbaar	2171 K
""", 'or': """
ordenou	2490 K
ordinato	1815 ha K
ordnete	719 K an
organizatori	2770 pozivaju K
organizatorzy	2410 zapraszają K
original	860 read the K article	1461 lire l'article K
originally	860 this article was K published on	860 this story was K published on	860 this story K appeared	860 this article K appeared	860 K published at	928 story was K published by	928 story was K published on	928 story was K published in the	928 article was K published by	928 article was K published in our
originalment	292 es va publicar K a	292 es va publicar K en	292 publicat K a
originalmente	1127 este artículo fue publicado K	1128 publicado K en	2454 publicado K em	2486 publicado K no	2486 publicado K na
originariamente	1775 articolo pubblicato K	1808 pubblicato K in
ortaklarimiz	3129 biz ve K
ortsseite	629 unserer K
""", 'os': """
ossza	49 K meg
ostatak	2674 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	2410 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	2364 K
otsustas	1213 K
""", 'ou': """
our	869 is K
""", 'ov': """
ovdje	2689 kad ste već K
overblikket	464 K hver dag	464 K hver morgen
overgenomen	45 K
overname	2063 K zonder
overnemen	45 K	2100 dit artikel K
oversikten	2226 få K
overview	933 this K
overzicht	2110 dit K
ovisi	2767 K o vama
""", 'ow': """
owner	1073 has no K	1073 have no K
""", 'oy': """
oynat	3161 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	2787 K sa nám	2861 K sa nám
""", 'pa': """
padalieties	49 K
padeda	1962 jūsų parama K
padroni	1801 non ha K	1813 senza K	1813 libera da K
pagar	54 K um café	2487 ajude a K
page	939 our jobs K
paghi	1812 K un'ora
pago	1172 muro de K
pague	54 me K um café	54 K-me um café	2456 K-nos um café
pahoitteli	1367 K
paid	834 we get K if you buy	834 we may be K
paikalla	42 olitko K
paikkaa	1323 hae K
pakolliset	21 K kentät
palautetta	1364 anna K
palus	1213 K
palusid	1213 K
palvelusta	1301 ulkoisesta K	1301 upotus K
panaszolta	1673 K
pandangan	1726 tidak mewakili K	1726 K pribadi penulis
paparnya	1731 K
paper	869 is the K's
par	1468 K an
parama	1972 jūsų K	1976 K
parancsolta	1673 K
parceiros	2439 nós e os nossos K	2488 nossos K
paremkite	1962 K mus	1972 K mus
parlez	38 K-nous	67 K-nous
part	861 no K of this
partager	1463 articles à K	1463 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	2412 faça K e
partecipato	1791 non ha K alla stesura
parteispende	720 K
partenaires	1409 nos K et nous	1409 nous et nos K	1467 nos K
participar	1117 para K
participez	1369 K à
participou	2469 não K da produção	2469 não K na produção
partilhada	2464 uma publicação K por
partilhe	25 K-o
partir	1371 avant de K	2489 a K de # euros
partner	74 K-links	564 wir und unsere K	633 von unserem K	1762 i nostri K	2979 vi och våra K
partnere	432 vi og vores K	2194 vi og våre K
partnerlinkek	74 K
partnerlinkeket	1615 K
partnerlinks	37 K	74 K
partnerom	2708 u suradnji s K	2708 u saradnji sa K
partners	633 anzeige eines K	839 we and our K	1073 our K	2047 wij en onze K	2170 onze K
partnership	861 was produced in K with
partnerske	74 K poveznice	2708 K poveznice	2897 K povezave
partnerskie	2346 linki K
partnerzy	2312 my i nasi K	2312 nasi zaufani K
pasak	1975 K
pasakojo	1975 K
pasidalinkite	49 K
pass	49 K it on	826 K this on
passende	650 sie das K abo
passendes	650 sie ihr K abo
patreon	201 в K	872 on K	872 our K	3236 на K
patron	796 become a K of	1072 become a K
patronem	2349 zostań naszym K	2407 zostań K
patroni	2408 nasi K
patronite	2349 na K	2408 na K
paying	987 thanks to our K
paypal	619 per K
paywall	620 K	717 ohne K	720 K	987 without a K	1073 we have no K	1073 we do not have a K	1076 K	1470 K	1816 K	2491 K
paywalls	1076 K
""", 'pe': """
pe	2542 K an
peatoimetaja	1189 K
pedimos	1168 te K ayuda
pedirte	1078 tenemos un favor que K
pediu	2490 K
peiling	35 onze K	2113 onze K
pelanggan	50 K dapat	50 K bisa	1679 khusus K	1717 untuk K	1729 K kami	1732 K
pembaca	18 berkat K	43 surat K	1729 K kami
pendant	1468 K un mois
pendapat	1726 K pribadi penulis
peneliti	1704 adalah K
pengar	3073 kostar K
penger	2287 koster K
pentru	2528 fără niciun cost K tine
penulis	1704 adalah K
people	18 thanks to K like	915 funded by K like you	994 K like you
pequeno	2413 um K favor a pedir
per	2288 K år	3074 K år
peramban	10 K anda
percent	810 # K left to read
perfil	2433 siga nosso K
periodisme	293 dona suport al K	294 el nostre K	294 fent K	294 fem K
periodismo	1081 apoya el K	1159 hacer un K	1168 apoya el K	1168 colabora con el K	1169 nuestro K	1169 K de calidad	1169 hacemos K	1169 haciendo K
periodista	39 nuestro K	39 nuestra K	270 és K	1130 es K
periodistas	39 nuestros K	1158 nuestros K	1169 nuestros K
periodistes	294 els nostres K
perjantaisin	17 K
permanencia	1170 sin K
permission	860 reproduced here with K	860 reproduced with K	875 written K	875 prior K	876 without K	890 K to load	890 K before anything is loaded	928 K to reuse this
perskaitykite	1972 K visą
personal	889 views are K
personale	2504 datele tale K
personales	1113 datos K serán
personas	1159 K como tú	1168 K como tú
persondatapolitik	433 K
personenbezogene	565 K daten
personnelles	1410 vos données K
personoplysninger	433 dine K
personopplysninger	2195 K
personuppgifter	2980 dina K
personverninnstillinger	2216 K
perspausdinti	45 K
pertama	1730 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2457 é K
pesquisadora	2457 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	2770 K
""", 'ph': """
phone	829 news to your K
photographer	883 staff K
photos	40 your K	40 vos K	40 tes K	897 K from this story	897 K from this event
""", 'pi': """
pictures	40 your K
pide	1171 K
piebilda	2015 K
piece	931 this K	1073 this K
pierwszy	2409 K miesiąc
pievienojieties	51 K
pirmas	1974 K mėnuo
pisala	2770 K je
pisalo	2770 K je
pisao	2770 K je
pisz	2361 K na
pitala	2770 K
pitali	2770 K
pitao	2770 K
pitch	789 K in	872 K in
pitching	1072 consider K in
pix	2456 um K	2489 K
""", 'pj': """
pjevali	2770 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	2207 vær varsom-K
plakatens	2220 vær varsom-K
plats	42 var du på K
plattform	717 unsere K
player	9 this K
please	51 K join them	67 K tell us	802 K log in to	825 K share this	873 K help	1032 K tell us about	1032 K tell us how	1032 K tell us your	1072 K chip in	1072 K give	1072 K help if	1072 K give if
pleide	2289 K
pliki	2331 bez zgody na K
plusartikelen	2170 K
plusartikels	2025 gratis K	2170 K
""", 'po': """
pobierz	2407 K naszą
poche	1450 dans votre K
podaj	77 K swój e-mail
podatkov	2895 obdelavo osebnih K
podatku	2294 przekaż #% K	2349 #% K	2349 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	338 K	458 K-app	522 vores K	587 den K können sie	587 den K kannst du	587 unseren K	717 unser K	717 unseren K	754 K	785 το K μας	865 follow the K	1073 our K	1169 nuestro K	1467 notre K	1729 K kami	1813 il nostro K	2112 op de K	2170 onze K	2219 hører K	2335 K	2408 nasz K	2488 nosso K	2701 K	2768 naš K	2796 K	2862 náš K	2891 K	3150 K'i	3150 K'imizi
podcasta	2701 K	2891 K
podcastapp	458 K	2112 favoriete K
podcaste	34 našom K
podcasten	458 K	2219 K
podcastimiz	3176 K
podcastimizi	34 K
podcastimme	34 K	1365 K
podcastov	2796 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	458 hvor du lytter til K	458 hvor du hører K	587 wo es K gibt	644 folgen des K	644 folge des K	754 K	865 wherever you get your K	865 wherever you listen to K	865 wherever you get K
podcastu	34 naszego K	34 našem K	338 K	2335 K	2701 K	2796 K	2891 K
podcastul	34 K nostru	2541 K nostru
podcastunk	1671 K
podcastunkban	34 K
podcasty	338 K	408 naše K	2335 K	2796 K
podd	34 vår K	3073 vår K
poddapp	3004 K
poddar	34 våra K	3004 K finns
podden	3004 K
podelite	25 K	49 K ga	67 K sa nama
podemos	2479 sua ajuda K
poden	50 els socis K
poderemos	2479 a sua ajuda K	2487 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	2219 hører K	2287 vår K	2701 K	2891 K	2954 naš K
podkasta	2701 K	2891 K
podkastapp	2219 K
podkasten	2219 K
podkastu	2701 K	2891 K
podle	410 K
podotkl	410 K
podpora	407 vaše K	2861 vaša K	2953 vaša K
podpore	2862 vďaka K	2900 brez vaše K	2954 brez vaše K
podporo	2953 vašo K
podporte	2808 K	2861 K nás	2861 K našu
podpory	351 bez vaší K	408 bez vaší K	2808 bez vašej K	2862 bez vašej K
podprite	2900 K	2953 K nas	2953 K naše
podremos	1168 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	2361 K nas
points	933 the bullet K	933 these bullet K	933 the key K above
pokutoval	410 K
policy	839 our cookie K
politica	2504 K de cookie
political	859 is a K	859 is the K editor
politicieni	2528 nu depinde de K
politika	3129 çerez K
politikasi	3130 gizlilik K
politikredakteur	669 ist K
politikredakteurin	669 ist K
politikressort	593 leitet das K
politikwissenschaftler	584 ist K
politologue	1426 est K
poll	35 our K	843 vote in our K	843 take our K	2113 onze K
polub	2308 K nas na
pomagajte	2953 K nam
pomocou	2810 K ai
pomozite	2711 K nam	2767 K nam
pomozte	407 K nám
ponavlja	2770 K
ponavljao	2770 K
ponctuel	1428 un don K
ponovno	45 K objavi
pop	789 K your
poprosil	410 K
poprosila	410 K
por	2483 um ano K #
poradil	410 K
portal	2408 nasz K	2768 naš K	2954 naš K
portalu	2345 na naszym K	2345 w naszym K
posez	1466 K-la à	1466 K-nous
posible	18 hace K
posielajte	2787 K nám
posielame	57 vám K
positions	897 our open K
poslechnout	339 si můžete K
posljednji	2720 K besplatni članak
posredujte	49 K
possible	285 ajuda a fer K	294 ajuda a fer K
post	20 rest of this K	79 på e-K	890 to view this K	890 to see this K	926 this is a paid K	931 this K	1073 this K	2073 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	2970 din e-K	2982 din e-K kommer inte
postadresse	60 e-K vises ikke	2186 din e-K	2197 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	2767 K član	2953 K član	2953 K naročnik
postanizda	79 e-K	3154 her sabah e-K	3154 e-K	3168 e-K
postaw	54 K mi kawę	54 K kawę	2407 K nam	2407 K mi	2407 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	543 in dein K	543 in deinem K	543 direkt ins K	547 in ihrem K	547 in ihr K
postkasti	1197 otse K
postkastis	1197 iga hommik sinu K	1197 sinu K
posts	15 free K	58 new K by mail
potrebna	2767 K nam je
potrebujeme	2861 K vašu podporu
potrebujemo	2885 za ogled K	2953 K vašo
potremo	1801 aiuto K	1812 con il tuo aiuto K
potrivit	2543 K
potrzebujemy	2294 K twojego wsparcia	2407 K twojej pomocy	2407 K twojego wsparcia
pound	1072 K you give
pourboire	1429 un K
poursuivez	1383 K votre lecture
poursuivre	1383 K votre lecture
pouvez	50 abonné, vous K	90 donnez ce que vous K
povabi	54 K me na kavo
povedal	2864 K	2956 je K
povedala	2864 K	2956 je K
povestit	2543 a K
povikao	2770 K
powered	1072 K by you
powerful	1073 hold the K to account
powiadomienia	14 K	2304 włącz K	2304 chcesz otrzymywać K	2305 K push
powiedzieli	2410 K
powtarza	2410 K
pozele	40 K tale
pozivala	2770 K
pozivali	2770 K
pozivao	2770 K
poznamenal	410 K
poznamenala	410 K
pozvala	2770 K
pozvao	2770 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	2051 K mee	2169 K mee
praca	2408 nasza K
pracujte	336 K s námi	2794 K s nami
prati	2722 K nas na
pratite	2767 K nas
pravi	2956 K
precisa	2412 K de você	2487 K de si
precisamos	2413 K da sua ajuda	2416 K do seu apoio	2487 K da sua ajuda
precisato	1815 ha K
preciso	2443 é K estar logado
precizat	2543 a K
prednostne	2880 K vire
prednostni	2880 K vir
prednostnih	2880 K virov
prednostnim	2880 K virom
predplatitelia	50 K môžu	2816 len K	2816 iba K	2816 nájdu K	2816 prečítajú K	2865 K
predvajanje	2885 K videa
preferate	2512 sursele tale K
preferences	839 your cookie K	942 cookie K	942 privacy K
preferida	268 font K	1135 fuente K	2461 fonte K
preferidas	1135 fuentes K	2461 fontes K
preferides	268 fonts K
preferido	1135 medio K
preferidos	1135 medios K
preferirane	2690 K izvore
preferirani	2690 K izvor
preferiranih	2690 K izvora
preferita	1755 fonte K su google	1781 fonte K
preferite	1781 fonti K
preferowane	2327 K źródło	2327 K źródła
preferowanego	2327 K źródła
preferowanych	2327 K źródeł
preferowanym	2327 K źródłem
preferred	829 K source on google	877 K source	946 K sources
preglednik	10 vaš K
prehratie	2790 K videa
prejemajte	2869 K vsako	2917 K
prejemati	2910 želite K
prejmite	2917 K
preklinjao	2770 K
prelua	45 K
preluarea	2511 K textelor
preluat	45 K
prema	2770 K
premier	1387 le K mois	1468 le K mois
premium	2093 toegang tot alle K
premoderated	843 K
prenesite	2953 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	2964 bli K	2964 redan K	2965 som K	3031 en K	3072 bli K
prenumeranter	50 K kan	2964 endast för K	3022 är för K	3022 bara K	3022 endast K	3073 våra K	3076 K
prenumerata	1976 K
prenumeration	3076 K
prenumerationen	2969 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	1968 tik K
prenumeratoriams	1937 tik K	1968 tekstas skirtas K	1968 straipsnis skirtas K
prenumeratorzy	50 K mogą	2357 tylko K
prenumerera	80 K	2964 K för att	2969 K på nyhetsbrev	3009 genom att K	3072 K på vårt
prenumeruojate	1937 jau K
prenumeruokite	80 K	1972 K
preostanek	2868 K članka
presenteie	2420 K
prethodnog	2726 bez K odobrenja
pretplata	2771 K
pretplati	2706 hvala na K
pretplatite	80 K se	2674 K se već od	2767 K se
pretplatnici	50 K mogu	2719 samo K	2771 K
pretplatnicima	2674 dostupan samo K	2674 dostupan je samo K	2674 dostupan je K	2674 dostupno samo K	2686 samo K	2719 samo K
pretplatnik	50 kao K	80 postanite K	2674 već ste K	2767 postanite K
pretplatnike	2674 dostupan samo za K	2686 samo za K
pretplatu	2675 već imate K	2707 uz K	2707 K	2728 uz K
preuzeti	45 K
preuzimanje	2685 zabranjeno K	2710 zabranjeno K	2710 zabranjeno je K
preuzmite	2767 K našu
preventing	835 browser extension is K
preview	947 free K
price	1074 the K of a
pridaj	51 K sa
pridajte	51 K sa	2819 K si nás	2861 K sa k nám
prihvatate	2706 prijavom K
prijavi	24 K se	2706 hvala na K
prijavili	2706 hvala što ste se K
prijavite	24 K se	2767 K se na naš	2767 K se na naše	2953 K se na
prijavo	2895 s K se	2895 s K na	2895 hvala za K
prijavom	2706 K se slažete	2706 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	2880 K vir
priljubljene	2880 K vire
priljubljeni	2880 K vir
prima	2542 K lună
primajte	2727 K
primate	2721 želite da K
primati	2721 želite K
primeiro	2489 K mês
primer	295 el K mes	1170 el K mes
primo	1814 il K mese
principles	860 the thomson reuters trust K
print	825 click to K	1034 will not K your	1034 won't K your
prioriterad	2995 K källa
pripojte	51 K sa
pripomenul	2864 K
prisijunkite	24 K	51 K	1972 K prie mūsų
prispejte	90 K, koľko môžete	2808 K	2861 K	2861 K aj vy
prispevek	2954 ta K
privacidad	1114 política de K	1169 nuestra política de K
privacidade	2440 política de K
privacitat	273 política de K
privacy	839 see our K policy	839 to our K policy and terms	839 and the google K policy	1073 our K policy
privacybeleid	2047 ons K	2088 ga je akkoord met het K
privacyverklaring	2049 K
private	60 your email will stay K
privatlivspolitik	433 K
priznaje	2770 K
priznal	2864 K
priznala	2770 K
priznao	2770 K
probe	676 K-abo
probeabo	526 K	535 wochen im K	676 K	676 das K
probeer	2169 K nu	2169 K een maand
proberen	2171 gratis K
processing	839 consent to the K
prochains	1467 nos K articles
prodavnici	2699 našoj K
produce	915 not free to K	915 not cheap to K
produced	926 K by our brand
proefabonnement	2027 K	2169 neem een K	2171 K
profesor	1130 es K	2514 este K
profesora	1130 es K
professeur	1426 est K
professeure	1426 est K
professionista	1778 è giornalista K	1778 giornalista K
professor	270 és K	584 ist K	859 is a K	859 is an assistant K	2457 é K
professora	270 és K	2457 é K
professore	1778 è K
professoressa	1778 è K
professorin	584 ist K
profilazione	1761 i cookie di K
profitez	1369 K de	1383 K de nos offres
prohibida	1128 queda K
proibida	2454 é K a
project	1447 trust K
promis	2543 a K	2543 au K
promise	1072 K never to
propustite	2721 ne K
prosbu	298 máme na vás K	298 máme malou K	2783 máme malú K	2783 malú K
proseguire	1804 per K la lettura
prosil	410 K
prosila	410 K
prosili	410 K	2410 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	2410 K
protejate	2536 K de dreptul de autor
provalo	1742 K gratis	1812 K gratis
provided	839 content K by a third party	890 contains content K by
provision	561 erhalten wir eine K	561 eine kleine K	633 bekommen wir eine K	633 eine K vom	655 K	3040 K
provisions	561 K-links
provisionslinks	655 K
prozent	624 K rabatt
przedruk	45 K	2347 K za zgodą
przedrukujcie	45 K
przegap	2359 nie K
przekonuje	2410 K
przetisknout	45 K
przetwarzanie	2313 K danych osobowych
przez	2351 K ai
przycisk	2340 klikając K
przyznaje	2410 K
""", 'ps': """
psal	410 K
psala	410 K
""", 'pt': """
ptal	410 K se
ptala	410 K se
ptali	410 K se
ptaly	410 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	1764 prima di K un commento
pubblicato	22 non sarà K	1764 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	2442 o seu endereço de e-mail não será K
publicat	2536 a fost K inițial în
publication	796 is a reader-supported K	926 accurate at the time of K	926 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	3016 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	1111 bloqueador de K	1169 sin K
publicidade	11 a K	70 sem K	2470 depois da K
publicista	1659 K
publicitat	11 la K	70 sense K	294 sense K
publicitate	11 K	70 fără K
publicysta	2395 , K
publicystka	2395 , K
publikovanie	2781 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	1034 will not K your	1034 won't K your	1034 never K your	1034 we may K your
published	22 will not be K	60 email won't be K	843 your email address will not be K	861 was first K by	861 was first K on	928 K under license
publishing	926 accurate at the time of K
puder	90 doe o que K
pueda	90 done lo que K
puedas	90 aporta lo que K	90 dona lo que K
pueden	50 los socios K
puguis	90 dona el que K
puhelimeesi	1307 suoraan K
puis	1384 K # €
puisque	1371 K vous êtes là
pungkasnya	1731 K
punya	1680 sudah K akun
purchase	834 K through links on our site
push	615 per K
pushbericht	2086 een K bij
pushbeskeder	461 K
pushmeldingen	2037 K
pushnotiser	3006 K
pushvarsler	2222 K
pustit	339 si můžete K
pustite	77 K svoj e-naslov
puts	975 our app K
""", 'py': """
pytali	2410 K
pyysi	1367 K
""", 'qu': """
quanto	90 dona K puoi
quello	90 dai K che puoi	90 dona K che puoi
queremos	67 K conocer tu	1078 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1734 già che sei K
quieras	1086 cancela cuando K	1170 cancela cuando K
quitter	1371 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	2113 doe de K	2113 onze K	2337 nasz K	2337 K
quizie	2337 naszym K	2337 K
""", 'ra': """
raccolta	1816 K fondi
racconta	1815 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	1815 ha K
raconte	1469 K
racontez	38 K-nous	67 K-nous
rad	2768 naš K
radil	410 K
radila	410 K
radili	410 K
radzi	2410 K
radzili	2410 K
radzono	2410 K
ragino	1975 K
raise	915 help us K
rajaton	1273 K pääsy
rakendus	1195 meie K	1195 K
rakenduses	1195 K
raksti	38 K mums	67 K mums	2012 K mums
rakstiet	38 K mums	67 K mums
raksts	2013 šis K
rakstu	2011 šo K
rakstus	2013 visus K
range	967 shop the K
rappelle	1469 K
rapporterar	3060 K från
rapporterer	509 K fra	2274 K fra
""", 're': """
reach	887 K him at	887 K her at	887 K them at	915 we would K our goal	915 we'd K our goal	1072 help us K
reached	810 you've K your limit of free	858 can be K at
reacties	85 in de K	2052 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	810 # % left to K	867 is K by an ai	867 is K by ai	921 link can K this	987 free to K	987 free for all to K	1073 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	791 we're asking K	868 thank you, K	915 funded by K like you	936 K' editor	968 K make this	987 thanks to our K	994 K like you	1072 K like you	1072 join the K	1073 our K	1073 funded by its K	1076 appeal for K	1076 K pay
reading	0 K time	802 keep K for just	802 keep K with a	802 K this post for free	806 to finish K	806 to keep K	921 to your K list	988 you're K	988 you are K	988 you've been K
reageren	6 K	2052 om te K	2068 K? mail	2068 K op dit artikel
realizarea	2523 nu a participat la K
realizzazione	1791 non ha partecipato alla K
recalled	1075 K
recalls	1075 K
recaptcha	812 protected by K
receba	2412 K as	2424 K no seu	2424 K todos os dias	2487 K no seu
receive	812 K email from us on behalf of	813 sign up to K	813 K emails from	839 agree to K emails	1072 to K new posts
recensent	2157 is K
recevez	1369 K chaque	1393 K chaque	1393 K tous les	1466 K notre
recevoir	1399 K les alertes	1452 j'accepte de K
recherche	717 diese K
recherchen	717 unsere K
rechercheteam	39 unser K	39 unserem K	592 K
rechtbankverslaggever	2108 is K
recibe	1077 K cada	1096 K cada	1096 K todas las
recibir	1158 acepto K
recipe	972 links in this K
reclamat	2543 a K
reclame	70 fără K	2541 fără K
reclamevrij	70 K
recomandat	2543 a K	2543 au K
recomenda	2490 K
reconheceu	2490 K
reconnu	1469 a K
recunoscut	2543 a K
recurring	872 K donation	1074 K donation
redacteur	2069 is K	2069 is politiek K	2108 werkt als K	2157 is K
redactie	39 onze K	2051 mail de K	2068 contact op met onze K	2068 contact op met de K	2068 tip voor de K	2072 mening van de K	2097 K heeft geen	2169 mail de K	2169 tip de K	2170 onze K
redactor	270 és K	1130 es K	2514 este K
redactora	270 és K	1130 es K
redakce	330 napište do K	336 do K	336 do naší K	408 naše K	408 jsme malá K
redakci	39 naší K	408 naši K
redakcia	2862 naša K	2862 sme malá K
redakcie	2781 bez súhlasu K	2787 napíšte do K	2794 do K	2794 do našej K
redakcii	39 našej K
redakcija	1973 mūsų K	2013 mūsu K	2768 naša K	2768 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	2692 javite se K	2692 pišite K	2699 našoj K
redakcijos	1947 K sutikimo
redakciju	2768 našu K
redakcja	2408 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	2347 bez zgody K	2408 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	1728 hubungi K	1729 K kami	1729 email K	1729 K
redaksjon	2287 vår K
redaksjonen	38 tips K	67 tips K	2286 kontakt K	2287 kontakt K
redakteur	584 ist K	593 als K	593 seit # K	703 ist seit # K
redakteurin	584 ist K	593 als K	593 seit # K	703 ist seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	522 vores K	593 leitet die K	597 meinung der K	633 K war an der	634 nicht von der K	637 melden sie sich bei der K	657 produkte wurden von der K	717 unsere K	3073 vår K
redaktionell	657 produkte K ausgewählt
redaktionelle	564 externe K inhalte
redaktionen	435 skriv til K	2982 mejla K
redaktor	331 je K	331 , K	331 - K	395 je K	395 , K	2330 - K	2330 , K	2788 je K	2788 , K	2788 - K
redaktore	1992 galvenā K	1992 K
redaktorem	331 je K	395 je K	2330 jest K	2395 jest K
redaktorius	1952 K
redaktorka	331 je K	331 , K	331 - K	395 je K	395 , K	2330 - K	2330 , K	2788 je K	2788 , K	2788 - K
redaktorkou	331 je K	395 je K	2788 je K
redaktorom	2788 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	1992 galvenais K	1992 K
redaktur	1704 adalah K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	1800 la K ti invia	1813 la nostra K
reenvia	49 K
refresh	902 K this page	902 K the page
regala	1086 K esta nota
reggel	17 minden K
regioverslaggever	2069 is K
registe	2420 K-se para
register	802 K for free to
registered	919 K users can
registraci	344 děkujeme za K	346 po K
registrarte	1096 al K
registrate	1158 K a nuestro	1168 K
registrati	1733 K per	1745 K per	1812 K gratis
registration	947 free K gives
registreer	2025 K je
registrera	3009 genom att K dig
registrere	2225 ved å K deg
registrieren	536 K sie sich
registrierung	589 K	623 mit ihrer K	624 die K ist kostenlos
registrirajte	2707 K se besplatno	2707 besplatno se K	2896 brezplačno K	2896 K se brezplačno
registrujte	407 K se	2707 K se besplatno
regrette	1469 K
regrettent	1469 K
reiseangebote	643 unsere K
rejoignez	51 K-les	51 K-nous	1403 K-nous sur	1466 K-nous	1466 K notre	1466 K nos
rejoins	51 K-les
rekao	2770 K
rekla	2770 K
reklam	70 bez K	70 nie mamy K	70 K yok	408 bez K	2408 bez K	2408 nie mamy K
reklama	2768 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	2230 K
reklamelinks	74 K	468 K
reklamer	70 ingen K	522 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	2346 we współpracy K
reklamsiz	70 K	3176 K
reklamy	11 K	70 nemáme K	70 bez K
relacjonuje	2395 K z
relatou	2490 K
rely	1030 you K on	1073 we K on
remaining	810 free articles K	810 free article K	810 articles K this month	810 free stories K
remind	1076 K me later
removed	843 this comment has been K
rendszeres	1670 legyen K
rendue	60 e-mail ne sera pas K
replied	1075 K
reply	6 leave a K	1019 just hit K	1019 hit K and	1019 hit K to
replying	1019 K to this email
report	53 months on this K	53 months to K	906 K an error
reportage	717 diese K	1467 ce K
reportagem	39 nossa K	53 meses nesta K	2488 esta K
reportagens	2488 nossas K
reportaje	1169 este K
reported	1069 K from	1075 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	509 er K på	584 ist K	593 als K	593 seit # K	856 contact the K at	857 is a K at	859 is a K	859 is a senior K	881 contact the K	881 contact our K	881 email the K	883 K	1426 est K	1704 adalah K	2214 er K i	2274 er K i	2330 - K	2330 , K	2395 , K	2514 este K	2693 je K	2693 , K	2883 je K	2883 , K	2999 är K på	3060 är K på	3060 är K
reportera	39 naszego K	1130 es K
reporterem	39 naszym K	2330 jest K	2395 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	584 ist K	593 als K	593 seit # K
reporterka	2330 - K	2330 , K	2395 , K	2693 je K	2883 je K
reportero	1130 es K
reporters	39 our K	1072 ask our K	1073 our K	1073 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	843 why are you K this	915 keep our K free	932 this K	954 more of our K	1073 our K	1073 this K	1073 K like this	1073 goes to K
reportrar	39 våra K
reports	885 K on
repost	45 K this
representa	2460 não K a opinião
representam	2442 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	861 may not be K
reproducerea	2511 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	860 K without permission	928 K in whole or in part	1424 toute K	1424 droits de K	1424 K interdite	1425 toute K	1425 droits de K	1425 K interdite
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
republish	45 K	860 K our articles	860 K this article	928 K this story	928 K our stories
republished	45 K	860 K with permission	860 is K from
required	21 K fields are marked	843 K fields are marked
research	859 is a K fellow
researcher	859 is a senior K	859 is a K
reserva	29 es K el dret
reservados	1128 derechos K	2453 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	267 tots els drets K
reserve	29 K the right
reserved	739 all rights K	802 article is K for	860 all rights K	1846 all rights K
reserves	29 K the right
respond	43 want to K
responsabil	83 joacă K
responsabile	30 non è K
responsabilidad	30 K de	83 juega con K	83 juegue con K	1154 K de sus autores	1154 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	2442 os comentários são de K
responsabiliza	30 não se K	1154 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1154 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	669 ist K
ressortleiterin	669 ist K
rest	20 to read the K	802 to read the K of this	931 the K of this
restants	1389 articles gratuits K
reste	1390 il vous K #%	1390 il vous K # %
resultater	449 google-K
results	946 your search K	946 your google K
retrouvez	1403 K-nous sur	1433 K	1466 K-nous
rette	459 K fejl
retter	459 K fejl	459 K alle fejl	2220 vi K feil
rettigheter	2206 alle K forbeholdt
reuters	1424 avec K	1425 avec K
revelou	2490 K
revient	1453 vous K qu'à
rewritten	860 may not be published, broadcast, K
""", 'ri': """
ricamiz	3115 küçük bir K var	3115 sizden bir K var
ricercatore	1778 è K
ricercatrice	1778 è K
ricevi	1750 K ogni	1812 K ogni	1812 K la
ricordato	1815 ha K
rief	719 K
riep	2172 K
riferito	1815 ha K
riippumaton	1365 K media
riippumatonta	1364 tue K	1365 K journalismia
riporter	1659 K
riportere	1659 K
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	1775 K riservata	1775 © K	1808 è vietata la K	1808 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	1810 K agli abbonati
riservati	1775 tutti i diritti K	1810 K agli abbonati
riservato	1742 K ai nostri abbonati	1742 questo contenuto è K	1804 K agli utenti	1810 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	456 af en K
rocznie	2409 K
ropade	3075 K
ropar	3075 K
roper	2289 K
ropte	2289 K
roskapostia	71 ei K
round	871 our K-up
roundup	812 get a weekly K	871 our K	871 weekly K
rozhodl	410 K
rozhodol	2864 K
rozpowszechnianie	2324 K artykułu	2347 dalsze K
""", 'ru': """
rubrice	348 najdete v K
ruft	719 K
ruga	2543 îi K	2543 îl K
rugat	2543 a K	2543 au K
rugau	2543 K
rukoili	1367 K
ruled	1075 K
rundbrief	78 K	588 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	2289 K	3075 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	3075 K
sagde	524 K
sagen	719 K
saglasnosti	2726 bez K
sagt	719 K
sagte	719 K
sagten	719 K
said	1075 K
saisissez	77 K votre adresse
saken	2174 likte du denne K	2220 feil i K	2248 denne K	2248 få K	2286 les hele K	2287 denne K
saker	2248 flere K	2287 våre K	2287 alle K
saklidir	3136 tüm haklari K	3136 her hakki K
sako	1975 K
saluran	1687 ikuti K	1687 gabung di K	1729 K kami
samarbeid	2230 i K med en annonsør
samarbejde	468 i K med en annoncør
samarbete	3014 i K med en annonsör
samedi	17 chaque K
samenvatting	2110 deze K	2110 de K is
samenwerking	2097 betaalde K	2097 K met onze partner	2097 K met een commerciële
samstag	17 jeden K
samtycke	3001 ditt K
samtykke	455 dit K	455 give K	463 jeg giver K til	2216 ditt K	2216 gi K
samtykket	2216 K ditt
sang	524 K	2289 K
sanoi	1367 K
sanoivat	1367 K
sanoo	1367 K
sans	70 K pub
satin	3161 K alin
satura	1993 ārējā K
saturday	17 every K
saturdays	980 delivered K	980 sent K
sauca	2015 K
saugomos	1940 visos teisės K
savetovala	2770 K
savetovali	2770 K
savetovao	2770 K
savetuje	2770 K
savjetovala	2770 K
savjetovali	2770 K
savjetovao	2770 K
savjetuje	2770 K
savundu	3178 K
say	789 have your K	843 have your K in
saya	62 tag K
sayenizde	3176 sizin K
says	1075 K
sazinies	2012 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1752 K l'app	1752 K la app	1752 K la nostra app	1812 K la nostra	1812 K l'app
schauen	716 K sie vorbei
schick	49 K ihn	49 K es	667 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	667 K sie uns	716 K sie uns
schnupperabo	676 K
schon	527 wenn sie K hier sind	527 wo sie K hier sind
schreef	2172 K
schreib	38 K uns	67 K uns	637 K uns	716 K uns	717 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	526 K sie an	567 K sie uns ihre meinung	637 K sie uns	716 K sie uns
schreibt	38 K uns	67 K uns	584 K über	584 K für	594 K seit # für	703 K als freie	703 K als freier	716 K uns	717 K mir unten	717 K uns unten	719 K
schrieb	719 K
schriftlicher	579 nur mit K genehmigung
schrijf	38 K ons	67 K ons	2017 K u in	2017 K je in	2030 K je in voor	2030 K je gratis in	2131 K je hier in	2169 K je gratis in
schrijft	2069 K over	2069 K voor	2157 K voor	2172 K
schrijver	2069 is K en	2072 mening van de K
scria	2543 K pe	2543 K în	2543 așa K
scrie	38 K-ne	67 K-ne	2540 K-ne
scrii	2540 să ne K
scriitoare	2514 este K
scriitor	2514 este K
scripts	835 unblock K
scris	2543 a K
scritto	1813 chi ha K questo	1815 ha K
scrittore	1778 è uno K
scrittrice	1778 è una K
scrive	1778 K di	1778 K per
scriveteci	38 K	67 K
scrivi	1733 K a
scrivici	38 K	67 K	1812 K
""", 'se': """
search	946 on google K
secondo	1815 K
section	55 K #g	844 in the comment K
secure	881 K drop
securedrop	881 K
securely	881 K on signal	881 K via signal	881 contact us K	881 reach us K
seda	49 jaga K
see	42 did you K it	1013 if you K
segnalacelo	1812 K
segons	296 K
segueix	293 K-nos
seguici	1755 K su	1755 K anche su	1812 K
seguir	1107 puedes K a	1107 puede K a
segundo	2490 K
sehen	672 K sie hier.
seit	703 ist K # bei
sekarang	1728 donasi K	1728 daftar K	1728 gabung K	1728 unduh aplikasi K
sekite	1972 K mus
sekojiet	2012 K mums
selaimesi	10 K
seleciona	2478 a redação K
selected	926 K by our
selengkapnya	1678 untuk membaca K	1717 membaca artikel K
selgitas	1213 K
selitti	1367 K
selon	1469 K
semaine	17 chaque K	17 une fois par K	1468 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1170 a la K	2489 por K
semanal	78 la carta K	1096 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	521 K os	812 we'll K you	881 K us a tip	2199 K inn	2286 K oss
sende	2225 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	667 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	975 our app K you
seneste	458 K afsnit
sense	71 K spam
senza	71 K spam	1801 K di te non	1812 K di te non
service	1426 est chef du K	1426 est cheffe du K
serwisie	2345 w K	2360 naszym K
serwisu	2331 treści z K	2331 treść z K
seslendi	3178 diye K	3178 K
setiap	17 K pagi	1730 K bulan
setmana	293 rep cada K
setmanalment	17 K
settimana	17 ogni K	1814 alla K
settings	839 cookie K	942 cookie K	942 privacy K
setuju	43 tidak K?
setujui	1705 K cookie
seuraa	1364 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	825 K this with	825 K this post on	825 K this if you	825 K this far and wide	825 click to K	834 we may get a K
shareholders	915 not by K	1073 no K
shop	939 our K	967 K our	999 in our K	999 from our K	999 our K now
shope	2794 našom e-K
shopping	972 our K links
shopu	336 našem e-K	2699 našem web K	2794 nášho e-K
should	881 story we K	881 we K look into	881 we K know about
shouted	1075 K
showcase	178 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	604 jetzt tickets K:	649 K sie unsere arbeit
sier	2228 til du K opp	2289 K
siga	2433 K-nos no	2433 K-nos nas	2487 K-nos
siger	524 K
sign	24 K in	813 K up to get	873 K up	983 K up for our	983 K up to our	1072 K up for our	1072 K up to our	1072 when you K up	1072 K up now
signal	450 på K	591 auf K	591 K-kanal	2211 på K	2996 på K
signaler	1412 K une erreur
signalez	1466 K-la-nous	1466 K-le-nous
signali	2786 K
signalu	329 K	2328 K
signing	812 thanks for K up	812 thank you for K up	812 by K up, i agree	812 by K up, you agree	812 by K up you agree
silakan	1678 K login	1678 K masuk
silenced	1073 refuse to be K
simply	1019 K hit reply
since	791 K you're here
sinds	2157 werkt K #
sini	1728 klik di K
sinirsiz	3139 K erişim
sinulle	1268 meillä on K pyyntö
site	64 ayna K	939 our jobs K	1073 our K	2170 onze K
sitede	3146 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	2015 K
skaityti	1937 norėdami K toliau	1937 norint K toliau	1937 K toliau galite
skaitytojai	1973 mūsų K
skaitytojams	1973 mūsų K
skelbiamas	22 nebus K
skicka	3009 genom att K	3072 K till oss
skickar	57 K vi dig	57 vi K dig
skirkite	1962 K # proc	1972 K paramą
sklepem	2334 naszym K
sklepie	2334 naszym K
skontaktuj	38 K się z nami	2329 K się z nami	2329 K się z naszym	2329 K się z naszą	2329 K się z autorem	2329 K się z autorką
skreg	524 K
skrek	2289 K	3075 K
skrev	524 K	2289 K	3075 K
skribent	453 er fast K	2214 er K	2999 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	521 K til os	521 K dig op	2969 K upp dig	3072 K upp dig	3072 K till oss
skrive	21 logget ind for at K	2287 vi bør K om	2287 vi burde K om
skrivefeil	2220 funnet en K
skriver	524 K	2289 K	3075 K
skrzynce	2300 w twojej K
""", 'sl': """
slant	3074 en K
slapukais	1953 K	1971 K
slapukus	1953 K
sledite	2953 K nam
sledujte	309 K nás	362 K nás živě	407 K nás	2861 K nás
sliboval	410 K
slobodno	2767 podržite K
sluit	51 K je aan
""", 'sm': """
small	968 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	293 fes-te K	293 fes-te'n K
socia	51 hazte K	80 hazte K	1077 hazte K	1133 hazte K
social	557 auch bei K media
socialmediacookies	2073 K
socio	51 hazte K	80 hazte K	1077 hazte K	1081 hazte K	1133 hazte K
sociologue	1426 est K
socios	1163 solo para K	1163 sólo para K
socis	80 feu-vos K
sodelovanju	2897 v K s partnerjem
soglasja	2914 brez K	2914 brez pisnega K
som	2248 en sak K
somebody	1011 if you know K	1011 K sent you this
someone	825 send this to K	1011 if you know K	1011 K sent you this
something	906 see K wrong	906 K is wrong	1013 if we got K wrong	1013 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2543 arată un K
sondajul	35 K nostru
sonderheft	643 unser K	643 das K
sondzie	2337 naszej K	2337 w K	2354 weź udział w K
sonntag	17 jeden K
sordu	3178 K	3178 diye K
sordular	3178 K
soruyor	3178 K
sostegno	1737 il tuo K ci	1737 abbiamo bisogno del tuo K	1812 il tuo K
sostenerci	1737 puoi K
sostengono	1801 ci K ogni mese
sostenitore	80 diventa K	1812 diventa K
sostenitori	1813 i nostri K
sostiene	1776 chi ci K	1813 chi ci K	1815 K
sostieni	1737 K il nostro	1737 K la nostra	1812 K il	1812 K la
sostienici	1776 K	1812 K
sostuvo	1171 K
sottolinea	1815 K
soubory	323 K cookie
souhlasu	322 bez K	365 bez K
souligne	1469 K
source	877 top K
soutenez	1374 K notre	1428 K-nous	1428 K notre	1456 en vous abonnant, vous K	1466 K-nous	1466 K notre	1466 K-le	1466 K-la
soutenir	1370 nous K	1375 pour nous K	1466 K notre
soutien	1369 votre K	1374 votre K est	1374 a besoin de votre K	1453 votre K, même
soutiennent	1453 nous K chaque mois
soutiens	1466 je K
sovelluksellamme	84 K
sovelluksemme	1277 lataa K	1365 K
sovelluksessa	1277 avaa K	1308 K
sovelluksessamme	84 K
sovellus	1277 lataa K	1277 lataa ilmainen K	1308 K	1364 lataa K
""", 'sp': """
spaltist	2214 er K	2214 er fast K	2274 er K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	1072 can you K
specchio	64 sito K
spelregels	2052 K
spende	526 ihre K	526 mit einer K	530 deine K für	530 ihre K hilft	530 deine K hilft	530 jede K hilft	530 jede kleine K hilft	530 jede K zählt	716 deine K	716 eure K	716 K jetzt	716 K uns	720 K
spenden	526 jetzt K	526 K sie	720 K
spendenaufruf	720 K
spendenaufrufe	720 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	716 K uns
spendieren	54 K sie mir einen kaffee	716 K sie uns
spiega	1815 K
spiegato	1815 ha K
spiegel	64 unseren K
spiegelseite	64 K
sponsored	934 K content
sportredacteur	2108 is K
sportredakteur	669 ist K
sportredakteurin	669 ist K
sportressort	593 leitet das K
sportskommentator	2214 er K
sportverslaggever	2069 is K
spot	1013 if you K
spotify	3150 K'da
spotted	1013 if you've K
spottete	719 K
spravodajcom	2788 je K
sprijinul	2540 K tău	2540 avem nevoie de K	2541 K tău
spune	38 K-ne	67 K-ne	2540 K-ne	2541 K-mi mai jos	2543 K
spunea	2543 K
spuneau	2543 K
spurgte	524 K
spurte	2289 K
spus	2543 a K	2543 au K
""", 'sq': """
squadra	1813 la nostra K
""", 'st': """
staat	2172 K er
stabilito	1815 ha K
stadsverslaggever	2108 is K
stammt	665 K von einer ki
stand	1072 K with us
standards	860 our K: the	936 our K team
starred	60 K fields
starting	1000 tickets K at
statement	1021 forward-looking K
statements	1021 forward-looking K	1021 forward looking K
stay	902 K with us for
ste	2783 keď K už tu	2879 ker K že tu
stede	42 var du til K
stelde	2172 K
stellen	643 wir K ein
stellenangebote	603 aktuelle K
stellenmarkt	603 unserem K
stellenportal	643 unserem K	643 unser K
stemme	456 ai-K
steuerlich	619 K absetzbar
steun	2017 uw K	2021 met jouw K	2021 met uw K	2021 K ons met	2064 K ons	2169 K ons	2169 K onze	2169 jouw K
stiahnite	2861 K si
stichpunkte	642 die K
stillingen	478 søg K	2243 søk K
stimme	585 K
stjerne	60 felter med K
stod	524 K der	3075 K det
stond	2172 K
stopite	2882 K v stik z
stopspillet	83 K
store	343 app K	613 im app K	939 our K	999 in our K	999 from our K	2800 app K
stories	15 free K	810 free K left	856 for more K like this	919 access to all our K	932 K like this	954 more of our K	1073 our K	1073 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	802 to read the full K	810 free K left	810 last free K	816 read this K in the app	825 share this K on	856 if you have a K to tell	856 email your K to	881 K for us	921 save this K	931 this K	931 the full K	932 this K	932 a K like this	933 this K	1073 this K	1073 K that took us
straight	812 K to your inbox	978 emailed K to you
straipsniai	1964 nemokami K	1968 geriausi K jūsų
straipsnis	1968 nemokamas K	1973 šis K
straipsnius	1964 nemokamus K
streszczeniu	2351 o K ai
striga	2543 K
strigat	2543 a K	2543 au K
strigau	2543 K
strinjate	43 se ne K	43 se K
strona	2312 ta K używa
studio	926 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	2105 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	2105 K een mail	2105 K ze naar
""", 'su': """
subliniat	2543 a K
submitting	812 by K your email
subscreva	2424 K a nossa	2424 K as
subscribe	802 K to continue reading	802 K to read the full	802 to continue reading, K	802 K to get access	802 K for full access	802 K to unlock	802 already K?	812 K to our free	812 K to our weekly	812 K to our daily	812 K for more	829 K to our channel	829 K to our podcast	865 K to the podcast	865 K to our podcast	919 if you already K	919 K now for	943 K here	943 K below	1072 K to our	1072 K today	1072 K now	1072 K to get	1072 K for free
subscribed	912 you are now K to	964 you have K
subscriber	50 as a K	789 become a K	802 already a K	802 this is a K-only	804 existing K	919 K-only article	919 K-only story	919 K-only content	919 not a K?	939 K event	947 K account	1072 becoming a paid K	1072 free or paid K
subscribers	50 K can	50 K may	802 this article is for premium K	802 for K only	802 exclusively for K	802 is exclusive to K	802 for paying K	802 for paid K	802 is for K	802 are for K	802 only K can read	804 existing K	919 exclusive to our K	919 exclusively to K	949 K can comment	987 thanks to our K	1073 our K	1076 K
subscribing	802 by K to our	812 by K, you agree	989 consider K	1072 consider K
subscription	802 off annual K	802 off an annual K	802 your K helps	802 K is being used on another	802 upgrade your K	802 sign up for a K	802 purchase a paid K	919 your K supports	919 your K makes	919 our K offers	919 our K options	947 without a K	989 consider a K	1074 annual K	1076 K
subscriptions	1076 K
subscriptor	261 ja n'ets K	293 fes-te K	293 fes-te'n K
subscriptors	50 els K poden	261 només per a K	285 gràcies als K	288 exclusiu per a K	297 K
subscrit	284 K al nostre
subscriu	80 K-te	293 K-te
subscriure	284 en K't
subskrybenci	50 K mogą	2357 tylko K	2408 nasi K	2411 K
subskrybent	50 jako K
subskrypcja	2411 K
subskrypcje	2411 K
subskrypcji	2343 w K	2365 w K
substack	802 in the K app	1076 K
substacks	1076 K
subvention	1453 aucune K et
succes	2497 te-ai abonat cu K
successfully	964 K subscribed
sued	1075 K
suglasnosti	2726 bez K
suite	1456 pour lire la K	1456 lire la K ?
suivez	1403 K-nous sur	1466 K-nous
suivre	49 faites-le K
suma	51 K-t'hi
sumate	51 K	1168 K al	1168 K
summary	933 this K
sunday	17 every K	871 our K email
sundays	17 on K	980 sent K
suosikiksi	1294 K
suositteli	1367 K
suport	285 amb el teu K podem	285 ens donen K cada mes	293 dona'ns K	293 el teu K	294 ens donen K
suporta	2437 o seu browser não K
support	796 please K us	796 your K, no matter how small	796 K our work by	796 to K my work	796 you can K us	835 your browser does not K	915 K fact-based	1072 K us	1072 K our	1072 K my work	1072 K this work	1072 your K	1072 we ask you to K	1072 K the show
supporta	1759 il tuo browser non K
supported	835 your browser is not K	1073 reader-K	1073 reader K	1073 member-K	1073 listener-K
supporter	1072 become a K
supporters	987 thanks to our K	994 K like you
supporting	796 please consider K	1072 consider K
survei	1729 K kami
survey	35 our K	35 our reader K	843 reader K	843 take our # minute K	843 two-minute K	844 short K	1072 take our K
suscribirte	1093 al K
suscribite	80 K	1158 K a nuestro	1168 K
suscripciones	1172 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	1086 ya soy K	1086 ya eres K	1168 hazte K
suscriptora	1168 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	1087 exclusivo para K	1087 sólo para K	1087 solo para K	1169 nuestros K	1172 K
susisiekite	38 K su mumis	1972 K su mumis
sustaining	872 K member	1072 K member	1072 become a K
sustenta	2488 que K o
sutikimo	1940 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	3075 K
svarar	2287 vi K alle
svarbiausius	1971 K savaitės
svarede	524 K
svarer	2287 vi K alle
svarte	2289 K
svideo	2689 K vam se tekst
svobodno	2953 podprite K
svobodnou	407 podpořte K
svoju	2678 K e-mail	2678 K mejl	2706 K e-mail
""", 'sw': """
swish	3011 via K
swisha	3072 K en gåva	3072 K oss	3072 K gärna	3072 K till #
""", 'sy': """
syndicated	928 auto-generated from a K feed	928 published from a K feed	928 K feed
syndication	928 our K team
syntetisk	456 K stemme	2217 K stemme
""", 'sz': """
szerint	1673 K
""", 'ta': """
taalfout	2052 K
taasavaldada	45 K
tady	298 když už jste K
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
tahun	1730 per K
takes	919 free and K less than
takip	3126 bizi K edin	3126 K et	3145 x'te K	3161 K edin	3175 bizi K edin
takk	2225 ja K, jeg vil
takket	522 K være dig	2287 K være deg
taloustoimittaja	1299 K	1352 on K
talsyntes	3002 K
tamamini	20 haberin K	20 yazinin K	3175 K okuyun
tandai	62 K saya	62 K kami
tandasnya	1731 K
tanggung	1726 menjadi K jawab penulis
tanpa	71 K spam
tapana	1367 K sanoa
tapkite	1972 K nariu
tarafindan	3147 yapay zeka K	3147 yapay zekâ K
tarayiciniz	10 K
targeting	890 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1606 külső K
tarvitsee	1364 K sinua	1364 K tukeasi
tarvitsemme	1364 K apuasi	1364 K tukeasi
tasuta	1202 K konto
tavsiye	3178 K etti	3178 K ediyor
""", 'te': """
te	3145 'i x'K
teada	38 anna meile K	67 anna meile K
team	1073 our K	2170 ons K
teatas	1213 K
teavitused	1196 K
techredacteur	2108 is K
tegasnya	1731 K
tehisaru	1192 K abil	1192 tegi K	1208 K abil
tehisintellekt	1192 K
tehisintellekti	1192 K abil	1208 K abil
teica	2015 K
teigia	1975 K
teil	650 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	716 K sie uns
teilnehmen	603 jetzt K
teilte	719 K mit	719 K der	719 K die
tekrarladi	3178 K
tekst	20 cały K	20 ceo K	2110 deze K	2408 ten K	2707 ceo K	2768 ovaj K
tekstovima	2718 svim K
teksty	2408 nasze K
telefon	461 på din K
telefoni	1196 otse K	1196 otse oma K
telegram	16 K	178 K	212 K канал	212 канал в K	268 canal de K	329 K	450 på K	450 K-kanal	557 unseren K-kanal	591 auf K	591 K-kanal	636 unserer K-gruppe	746 K	829 join our K	829 our K channel	1072 join our K	1106 nuestro canal de K	1434 canal K	1434 groupe K	1782 canale K	2067 K-kanaal	2211 på K	2211 K-kanal	2328 K	2433 nosso canal no K	2512 canalul de K	2563 мы в K	2563 наш K-канал	2563 в нашем K	2563 новости в K	2584 K	2584 K-канал	2584 K-канале	2691 K	2691 K-u	2723 K kanalu	2786 K	2881 K	2996 på K	2996 K-kanal	3141 K	3192 ми в K	3192 наш K-канал	3192 у нашому K	3212 K	3212 K-канал	3212 K-каналі	3348 kênh K
telegrama	2328 K
telegrame	2786 K
telegrami	1187 K kanaliga
telegramie	2328 K
telegramis	1187 K
telegramissa	1295 K
telegramkanaal	2067 K
telegramkanal	2996 K
telegramon	1602 K
telegramu	329 K	2691 K	2881 K
teljes	20 K cikk
tell	67 ? K us	936 K us	1032 . K us your	1032 ? K us your	1032 . K us how	1032 ? K us how	1032 . K us what	1032 ? K us what
telli	80 K leht	1210 K kohe
tellija	1174 oled juba K
tellijad	50 K saavad	1206 ainult K
tellijatele	1174 artikkel on K	1174 ainult K	1206 tekst on K	1206 lugu on K	1206 artikkel on K
tellimus	1214 K
tells	975 our app K you
temas	1130 cubre K
temat	2329 zgłoś K
tenhle	408 K text
tento	2862 K text
terangnya	1731 K
termos	2440 K de uso
terms	839 agree to our K of	839 agree to our K and	840 agree to the K
terugkijken	2112 hier K
terugluisteren	2112 hier K
teruskan	49 K
testen	526 jetzt K	526 K sie	535 für # € K	535 für # euro K
testez	1383 K-nous	1466 K-nous
testified	1075 K
tetszett	1671 K a cikk
text	38 K us	67 K us	933 this K	3032 låst K
texte	653 alle K zum
texten	3005 fel i K
texter	3031 våra K	3031 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	868 K you to the	868 K you to all of you	868 K you to all who	868 K you to our
thanks	868 K to all of you who	987 free K to our
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	915 will you join K	968 join K from
thema	637 K für uns
themenseite	629 unserer K
theo	3308 K dõi báo	3347 hãy K dõi	3350 K ông	3350 K bà	3350 K lời
there	42 were you K
think	843 let us know what you K	1072 tell us what you K
thinking	990 if you were K of	990 if you've been K about	990 if you've been K of
thoughts	843 share your K	1028 post your K	1072 share your K
thousands	1072 join K of
threads	329 K
threema	591 auf K
through	972 K links	972 K a link
throw	789 K in
thursday	17 every K
thursdays	17 on K	980 delivered K	980 sent K
""", 'ti': """
ticker	629 im live-K
tickets	967 K here	967 book K here	1000 K as low as	1000 get K from	1000 like these K
ticketshop	603 unserem K
tietosuojaseloste	1284 K
tietosuojaselosteen	1309 hyväksyt K
tijeku	2706 budite u K
tikkie	2171 K
tiktok	16 K	641 inhalt von K	746 K
tiktokon	1602 K
tiktoku	2691 K	2881 K
til	521 vær med K
tilaa	80 K nyt	1364 K nyt
tilaaja	50 K voi	1272 oletko jo K
tilaajamme	1365 K
tilaajana	50 K voit	1272 jatka lukemista K	1272 K pääset	1272 K voit	1272 koko juttu K
tilaajat	50 K voivat	1320 vain K	1368 K
tilaajille	1272 vain K	1320 on K
tilaamalla	1309 K hyväksyt	1312 K
tilauksen	1275 voit peruuttaa K
tilaus	1368 K
tilbage	474 gratis artikel K
tilgang	2286 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	2958 vi har en bön K dig	3072 ge en gåva K oss
tillade	3075 K
tillatt	2240 ikke K å gjengi
tilmeld	423 K dig vores	463 ved at klikke på K	521 K dig vores	521 K dig her	521 K dig gratis
tilmelde	463 ved at K dig
tilmelding	463 ved K
tim	2699 naš K
tin	78 bản K	3351 bản K
tine	2528 fără K nu
tip	38 K os	67 K os	435 K os	435 har du et K	521 K os	789 K your	2104 app je K
tipeee	1428 K
tipline	881 our K	1014 our K
tipp	637 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	881 news K	2197 K oss	2197 har du et K	2286 K oss	2982 har du ett K	2983 har du K
tipsa	38 K oss	67 K oss	3072 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	412 en lille K at bede	2174 en liten K å be
""", 'tl': """
tl	3177 # K
""", 'to': """
to	57 from us K you
today	873 join K	1072 chip in K	1072 sign up K	1072 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	2172 gaf K
toestaan	2109 cookies K
toestemming	2048 K te geven	2073 je K nodig	2073 uw K nodig	2073 geef K	2100 overname zonder K	2109 geen K gegeven	2124 tekst mag zonder K
toeta	1199 K meid	1210 K meid
toetage	1210 K meid
toetus	1199 sinu K	1210 sinu K	1210 teie K
toho	42 byli jste u K
toimetaja	1189 K
toimetus	1211 meie K
toimetusele	39 meie K
toimintaamme	1364 tue K
toimittaja	1299 lehden K	1299 politiikan K	1299 vapaa K	1299 on K	1352 on K	1352 on politiikan K	1352 on vapaa K	1352 on tutkiva K
toimittajallemme	39 K
toimittajamme	1365 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1365 K
toimituksemme	1365 K
toimitusta	1364 tue K
toisti	1367 K
told	1075 K
torjui	1367 K
toteaa	1367 K
totesi	1367 K
touch	789 get in K	856 get in K with our
""", 'tr': """
trabaja	1130 K en
trabajo	1081 si te gusta nuestro K	1169 nuestro K
trabalho	2479 valoriza o nosso K	2488 nosso K
tracking	942 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	526 K sie hier	716 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1410 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	2169 K ons
traktir	54 K kopi	54 K saya kopi	1715 K kami
transcript	933 this K
transferred	840 personal data may be K
translated	866 this article was K
transmettez	49 K-le
transmis	2543 a K
transparenzhinweis	579 K
tratamento	2440 K dos seus dados
tratamiento	1114 K de tus datos
trattamento	1762 K dei dati
travail	1467 notre K
tredje	3001 K part
trenger	2177 vi K din støtte	2286 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	2889 naše spletne K
trgovini	2699 našoj K	2889 naši spletni K	2889 naši K
trial	802 your free K	1072 start your free K	1072 start a free K	1074 free K
tribunais	2457 cobre K
tribunales	1130 cubre K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	993 will be K
trust	1030 you K
trusted	877 K source
""", 'tu': """
tuesday	17 every K
tuesdays	980 sent K
tuit	9 este K
tukesi	1364 K
tukijaksi	1364 ryhdy K
tulisan	1729 K ini
tulisnya	1731 K
tunnistas	1213 K
tunnus	1316 luo K	1364 luo K
tuo	1801 il K #x#
tuomitsi	1367 K
turn	1030 you K to
tutur	1731 K
tuturnya	1731 K
""", 'tv': """
tvirtina	1975 K
tvrdi	2770 K
tvrdil	410 K
tvrdila	410 K	2770 K
tvrdio	2770 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	1075 K
twice	993 will go K as far
twierdzi	2410 K
twitter	825 share on K	829 follow him on K	829 follow her on K	829 follow them on K	829 follow on K	3145 K'da takip
twitteris	1187 K
twitterze	2309 na facebooku i K
""", 'ty': """
tygodniowo	2409 K
tygodniu	17 raz w K
typo	906 spot a K
""", 'ub': """
ubegrenset	2183 K tilgang
""", 'uc': """
ucap	1731 K
ucapnya	1731 K
""", 'ud': """
udbyder	455 ekstern K
udfyldes	438 skal K
udlandsjournalist	509 er K
udtalte	524 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	523 om K
""", 'ui': """
uitgeschakeld	2045 javascript is K
uitschrijven	2030 op elk moment K
uitzending	2112 de K hieronder
""", 'uj': """
ujar	1731 K
ujarnya	1731 K
""", 'uk': """
uken	2288 i K
uker	2286 prøv # K
""", 'ul': """
ulkomaankirjeenvaihtaja	1352 on K
ulkomaantoimittaja	1352 on K
ulubionych	2327 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	835 video K
unbegrenzt	623 alle artikel K
unbegrenzten	650 K zugriff	650 K zugang
unbegrenzter	623 K zugang
undrade	3075 K
uneix	51 K-t'hi	293 K-te
unesite	77 K svoj e-mail
ungkap	1731 K
ungkapnya	1731 K
uniquement	1453 nous vivons K grâce
unisciti	51 K a loro	51 K	1812 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	802 get K access	802 K digital access	804 K access for	947 K reading	947 want K access
unlock	20 K this	802 K the rest
unser	717 K ziel	717 K team
unsere	36 K leser	74 über K links	549 K app	646 K neue app	649 durch K leser	716 können sie K	717 K leser	717 K texte
unserem	35 K quiz	535 mit K abo	603 in K shop	603 K online-shop	636 K kanal	643 K shop	677 in K shop	677 jetzt in K
unseren	36 K lesern	603 K shop	643 K online-shop	717 K lesern	717 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	549 in K app	613 K app	629 lesen sie auf K	646 K neuen app	717 K arbeit
unseres	603 K teams
unsubscribe	812 K at any time	812 K anytime	943 K whenever
unterschied	620 machen einen K	620 macht einen K
untuk	1728 masuk K
unutmayin	3161 K
""", 'up': """
upcoming	939 our K
updates	58 receive K by email	812 get K by email	902 check back for K	902 refresh for K
upgrade	802 K to paid	802 K to read	802 behind the paywall. K
upgrading	989 consider K
upitala	2770 K
upitao	2770 K
upitnik	2703 K
upozorava	2770 K
upozorila	2770 K
upozorio	2770 K
upozornenia	14 K	2800 K
upozornil	410 K
upozornila	410 K
uppgav	3075 K
uppger	3075 K
uppmanade	3075 K
ups	1076 pop-K
""", 'ur': """
urednica	2693 je K	2693 , K	2883 je K	2883 , K
urednik	2693 je K	2693 , K	2883 je K	2883 , K
urged	1075 K
urheilutoimittaja	1299 K
urteilte	719 K
""", 'us': """
us	38 dm K	67 dm K
use	1034 will not K your	1034 won't K your	1034 we may K your
""", 'ut': """
utbrast	3075 K
utenriksjournalist	2274 er K
utilisation	1410 K de cookies	1410 K des cookies	1410 conditions générales d'K
utilisons	1409 nous K des cookies
utilitza	273 K galetes
utilitzem	273 K galetes
utilizamos	1113 K cookies	2439 K cookies
utilizza	1761 questo sito K i cookie	1762 K cookie
utilizziamo	1761 K i cookie
utrzymujemy	2408 K się
uttalte	2289 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1209 meie K
uudiskiri	1177 telli meie K	1197 K	1210 telli K	1211 meie K	1214 K
uudiskirja	1197 K
uudiskirjaga	1177 K	1197 K
uudiskirjast	1197 K
uudistes	1186 google K
uutisemme	1326 K
uutisilmoitukset	1307 K
uutisissa	1294 google K
uutiskirje	78 K	1275 tilaa K	1310 K	1364 tilaa K	1368 K
uutiskirjeemme	78 K	1275 K	1365 K
uutiskirjeen	78 K	1309 tilaamalla K	1310 K
uutiskirjeet	1310 K
""", 'uv': """
uvedl	410 K
uvedla	410 K
uviedla	2864 K
uviedol	2864 K
""", 'uy': """
uyardi	3178 K
uyariyor	3178 K
uygulamamiz	3123 mobil K	3176 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	3123 K indirin	3123 K indir	3123 mobil K	3175 K indir
uygulamasini	3152 K
uygulamayi	3124 K indir	3124 K indirin
""", 'uz': """
uzviknuo	2770 K
""", 'va': """
vaati	1367 K
vaativat	1367 K
vacancies	897 our current K	897 our K
vacatures	2078 onze K	2078 alle K in
vacaturesite	2111 K	2111 onze K
vakuutti	1367 K
valfri	2961 swisha K summa	3072 swisha K	3074 K summa
valgfritt	2177 vipps et K	2286 vipps K
valittaa	1367 K
valitti	1367 K
vallotta	1673 K
vapaasti	45 lainata K
var	42 K du der
vare	3073 tack K er	3073 tack K dig
varnade	3075 K
varnar	3075 K
varoittaa	1367 K
varoitti	1367 K
varoval	410 K
varovala	410 K
varsel	2222 K
varsler	2222 K	2222 push-K
varslinger	14 K
varuje	410 K
vas	2711 bez K	2768 bez K
vastasi	1367 K
vastasivat	1367 K
vastaus	21 peruuta K
vayas	1078 antes de que te K
""", 've': """
vecka	17 varje K
veckan	3074 i K
vedomosti	2798 svoje K
velden	60 K met een ster
ven	521 del med en K
vendredi	17 chaque K
venn	2286 del med en K
ventana	1116 se abre en una K nueva
veraltet	562 ihr browser ist K
verantwoordelijk	30 niet K	2097 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	633 ist der anbieter K	633 der anbieter selbst K
verarbeitung	616 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	2018 voor je K gaat	2025 lees K met	2025 K lezen?	2027 om K te lezen	2093 gratis K met	2117 lees gratis K	2129 help ons K
verdi	3178 karar K	3178 söz K	3178 diye yanit K	3178 yanit K	3178 cevap K
vereiste	21 K velden zijn	2051 K velden
verfasser	597 meinung der K
verfassers	597 meinung des K
vergoeding	2097 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	2170 dit K	2170 goed K
verhalen	2093 toegang tot alle K	2131 K in je mail	2170 onze K
verhindert	564 ein skript K
verileriniz	3130 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	2172 K
verktyg	3002 hjälp av ett ai-K
verlag	620 kein K	717 kein K
verlinke	62 K mich
verlinkt	62 K mich
verouderd	2045 je browser is K
verpassen	716 K sie
verscheen	2062 dit artikel K eerder	2100 versie van dit artikel K	2100 stuk K eerder	2100 artikel K ook	2124 dit artikel K eerst	2124 dit stuk K eerst
verschenen	2100 artikel is eerder K op	2100 artikel is eerder K in de krant
verschenken	716 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	2108 doet K vanuit
verslaggever	39 onze K	2068 onze K	2069 is K	2069 is politiek K	2108 is medisch K	2108 werkt als K	2157 is K	2157 is politiek K
verslaggevers	39 onze K	2105 onze K
vertaling	2110 deze K
verteiler	588 K
vertelde	2172 K
vertelt	2172 K
vertraulich	592 redaktion K	667 K hinweise
verwenden	564 wir K cookies
verwendest	562 K einen adblocker
verwendet	564 diese website K cookies	564 diese webseite K cookies
verwendung	641 K von cookies
verzi	339 audio K
verzii	2797 audio K
verzoek	2018 een klein K
vesti	2677 K na mejl
vestima	2691 google K
""", 'vi': """
viber	16 K	178 K	212 канал във K	746 K	2584 K	2691 K	2691 K-u	2881 K	3212 K
viberen	1602 K
viberi	2786 K
viberju	2881 K
viberu	329 K	2691 K
viberze	2328 K
vidare	49 skicka den K	49 skicka K	49 send den K	2964 för att läsa K	3072 läs K för
videa	40 fotky a K	2885 ogled K
videli	2695 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	592 fotos oder K	641 laden des K	644 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	418 for at læse K	521 læs K for	2180 for å lese K	2286 les K for
vidjeli	2695 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	816 K in app
viewers	994 K like you
views	30 K of	810 free K left	1028 share your K
vigtigste	483 ugens K	483 dagens K
viikko	17 joka K
viikossa	1366 K
vijesti	2677 K na e-mail
vijestima	2691 google K
vikala	2770 K
vikali	2770 K
vikao	2770 K
viknula	2770 K
viknuo	2770 K
viktigaste	3031 veckans K	3031 dagens K
viktigste	2248 ukas K	2248 dagens K
vill	3009 ja tack, jag K
vincoli	1814 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	2227 på K	2286 K et	2286 K oss	2286 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	716 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	1734 K che sei qui
visualiser	1439 K les contenus
visualizzare	1761 per K questo contenuto
vivons	1453 nous K grâce à nos	1453 nous ne K que
""", 'vo': """
voice	1028 add your K	1073 our K
volal	410 K	2864 K
volala	410 K
volali	410 K
volg	2041 K ons op	2041 K ons via	2169 K ons
volgende	21 in deze browser voor de K
volgens	2172 K
voor	2030 meld je aan K	2093 veel meer K #
voorbehouden	2062 alle rechten K
voordat	2018 K je gaat
voorkeursbron	2066 K
voorkeursbronnen	2103 K
vorbehalten	535 abonnenten K	579 alle rechte K
vorbei	716 schau K
vores	35 K quiz	84 i K app	84 med K app	425 hent K app	425 i K app	521 støt K	521 hent K	522 K app
vorgelesen	608 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1369 K don	1374 K don nous	1428 K don	1466 K aide pour
vous	18 sans K	1467 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	2018 hebben we een gunst te K	2018 we willen je iets K
vriend	80 word K	2169 word K
vrijdag	17 elke K
vroeg	2172 K
""", 'vs': """
vsebin	2907 do vseh K
vsebina	2885 zunanja K
vsebine	2885 zunanje K	2885 te K
vsebino	9 to K	2885 zunanjo K
vstupenky	336 K na naši
""", 'vu': """
vuodessa	1366 K
vurguladi	3178 K
""", 'vy': """
vygenerovala	353 K ai	2810 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	321 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1952 K redaktorius
vyriausioji	1952 K redaktorė
vytvorila	2810 K ai
vyzval	410 K
vyzvala	410 K
""", 'wa': """
waardeer	2090 K dit artikel
waardeert	2090 dit artikel K
waardevol	2018 vond je dit artikel K
waarschuwt	2172 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	719 K vor
warned	1075 K
warns	1075 K
warnt	719 K
warnte	719 K
warst	42 K du vor ort
wartawan	39 K kami	1704 adalah K
washington	859 is a K
waszych	2349 z K wpłat	2408 z K wpłat
""", 'we': """
we	915 K have you.
webbplats	2979 denna K använder cookies
webinar	603 zum K	753 δωρεάν K	753 το K μας	753 K μας	2078 ons K	2334 nasz K	2699 naš K	2889 naš K
webinarimiza	3148 K
webshop	677 in unserem K	2078 onze K
webshopu	2699 našem K
website	432 dette K bruger	717 unsere K	1073 our K	2124 niets van deze K
webwinkel	2078 onze K	2111 de K van	2111 het boek in de K
wednesday	17 every K
wednesdays	980 delivered K	980 sent K
week	17 once a K	17 each K	17 elke K	1074 a K	1074 per K	2171 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	812 sign up for our K	871 our K email	871 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	1028 K in
weiter	535 lesen sie sofort K
weitere	629 K texte finden sie
weitergegeben	648 wird nicht K
weiterlesen	20 K	535 K mit	535 jetzt K	535 diesen artikel K	535 kostenlos K	535 mit plus K	562 mit werbung K
weitermachen	649 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	658 K nur mit
weiterzulesen	535 um K
weken	2171 K voor
werbeblocker	562 deaktivieren sie ihren K
werbefrei	70 K	717 K
werbelink	655 K
werbelinks	74 K	655 K
werbevereinbarung	543 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	623 alle texte ohne K	623 abo ohne K	717 ohne K
werde	716 K teil
werden	51 . K sie eine	716 K sie teil
werk	2170 ons K
werken	2111 kom K bij
wersja	2 K audio
wesprzyj	2294 K nasze	2349 K	2407 K nas	2407 K nasze	2407 K naszą	2407 K mnie
weten	38 laat het ons K	67 laat het ons K	2051 laat het ons K	2169 laat het ons K	2172 laat K
wetenschapsredacteur	2108 is K
""", 'wh': """
whatever	1072 chip in K
whatsapp	16 K	38 K us	67 K us	178 K	212 K канал	268 canal de K	268 al teu K	268 a K	329 K	450 på K	450 K-kanal	549 K-kanal der	557 unser K-kanal	557 unserem K-kanal	557 unseren K-kanal	557 zum K-kanal	557 K-kanal von	591 auf K	591 per K	591 K-gruppe	591 bei K	636 unserer K-gruppe	746 K	825 share on K	825 share via K	829 join our K	829 join us on K	829 our K channel	829 updates on K	1014 our K tip line	1014 our K tipline	1014 our K number	1014 our K line	1014 our K	1072 join our K	1106 nuestro canal de K	1295 K-kanavaa	1434 chaîne K	1434 canal K	1434 sur votre K	1434 groupe K	1729 K kami	1782 canale K	1782 gruppo K	1782 su K	1782 numero K	2067 K-kanaal	2067 K-groep	2067 via K	2067 op K	2104 in je K	2104 stuur ze via K	2211 på K	2211 K-kanal	2308 kanał na K	2328 K	2433 nosso canal no K	2433 nosso canal do K	2434 grupo do K	2512 canalul de K	2512 direct pe K	2584 K	2691 K	2691 K-u	2723 K kanalu	2786 K	2881 K	2996 på K	2996 i K	2996 K-kanal	3141 K	3212 K
whatsappa	2328 K
whatsappe	2786 K
whatsappgroep	2067 K
whatsappi	1187 K kanaliga
whatsappie	16 K	2328 K
whatsappiin	1295 K
whatsappis	1187 K
whatsappissa	1295 K
whatsappkanaal	2067 K
whatsappkanal	2996 K
whatsappon	1602 K
whatsappu	16 K	329 K	2691 K	2786 K	2881 K
while	791 K you're here
whitelist	835 K our site	835 K this site	835 K us
""", 'wi': """
widerruf	648 K finden sie
widerrufen	544 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	825 opens in new K	825 opens in a new K
winkel	2111 onze K
winning	859 is an award-K
wirtschaftsredakteur	669 ist K
wirtschaftsredakteurin	669 ist K
wirtschaftsressort	593 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	592 K sie mehr
withdraw	840 K your consent
without	18 K you	18 K your	1073 K you
""", 'wo': """
woche	17 jede K	718 pro K
wochen	623 # K für	623 vier K für	718 K lang
word	80 K lid	2017 K lid	2021 K lid en	2064 K lid
work	1072 back our K	1073 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	843 K to us at	1072 K to us
writer	857 is a staff K for	857 is a senior K at	859 is a staff K	859 is a senior K	859 is a K
writes	859 K about	885 K on	1075 K
writing	926 correct at the time of K
written	859 has K for
wrote	1075 K
""", 'ws': """
wsparcia	2408 waszego K	2408 twojego K
wsparcie	2295 twoje K	2407 twoje K pozwala	2407 twoje K pomaga	2407 twoje K jest dla nas
wsparciu	2294 dzięki twojemu K	2408 dzięki K	2408 waszemu K
wspieraj	2349 K	2407 K nas
wszystkich	2356 K treści	2356 do K artykułów	2356 do K tekstów
""", 'wu': """
wurde	585 text K	642 das audio K
""", 'wy': """
wydanie	80 kup e-K	2369 kup e-K	2369 e-K
wydarzenie	2334 nasze K
wydawcy	2347 bez zgody K	2347 za zgodą K
wyjdziesz	2291 zanim K
wykup	80 K
wymagane	21 K pola są	2315 pola są K
""", 'x': """
x	1801 #K#
""", 'ya': """
yakiniyor	3178 K
yalvardi	3178 K
yalvariyordu	3178 K
yaniti	21 K iptal et
yanitladi	3178 K
yanitlayin	3161 K
yapabilir	3161 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	3120 giriş K
yapay	3147 K zeka ile	3147 K zekâ ile
yapilamaz	3136 alinti K
yapin	24 giriş K	3161 giriş K	3175 bağiş K
yapmak	6 yorum K
yardim	3175 bize K edin
yardimiyla	3166 yapay zeka K	3166 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	3165 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	3136 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	3144 K	3144 köşe K
yazdi	3178 K	3178 diye K
yazin	38 bize K	67 bize K	3142 bize K	3161 K	3175 bize K
yaziyi	2 K dinle	4 K
yaziyordu	3178 K
yazmak	6 yorum K
""", 'ye': """
year	1074 a K	1074 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	3177 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	178 K	564 inhalte von K	641 inhalt von K	746 K	829 on K for more	829 on K for the	1729 K kami	3212 K	3308 kênh K của
youtubeu	2691 K
youtubu	2881 K
""", 'za': """
za	2707 K # €	2803 K # €	2896 K # €
zaak	2068 meer over deze K
zaakceptuj	2331 K pliki cookie
zabranjeno	2710 K kopiranje
zabronione	2324 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	2803 článkov K	2803 články K
zadejte	77 K svůj e-mail
zahlasujte	356 K	2813 K
zahtevana	21 K polja
zahtevao	2770 K
zahtijevao	2770 K
zainstaluj	2302 K naszą aplikację	2303 K aplikację
zajednici	2723 viber K
zalo	3306 quan tâm K
zalogowani	2315 tylko K
zalogowaniu	2297 dostępny po K	2297 dostępna po K
zalogowanych	2338 tylko dla K
zaloguj	24 K	2298 K się, aby	2298 K się aby
zamkniesz	2291 zanim K
zamolila	2770 K
zamolili	2770 K
zamolio	2770 K
zamudite	2910 ne K
zanechte	77 K nám e-mail
zapewnia	2410 K
zapisal	2956 je K
zapisz	2300 K się na nasz	2407 K się na	2407 K się do
zapraszali	2410 K
zaprenumeruj	80 K
zaradi	2900 K vas	2954 K vas
zaregistrujte	346 zdarma se K	346 se zdarma K	346 zdarma K	346 K se zdarma	2803 K sa zadarmo	2803 K sa
zarejestrowanych	2338 tylko dla K
zarejestruj	2298 K się, aby	2407 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	2327 K źródeł
zavisi	2767 K od vas
zavolal	410 K
zavolala	410 K
zaznacza	2410 K
""", 'zb': """
zbierka	2865 K
""", 'zd': """
zdarma	346 článků K	346 články K
""", 'ze': """
zegt	2172 K
zei	2172 K
zeptal	410 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2543 K
zicea	2543 K
ziedojums	2016 K
zitten	2170 we K ook op
""", 'zk': """
zkuste	302 K první měsíc	407 K první měsíc
""", 'zn': """
znalosti	340 své K
znanje	2703 svoje K	2703 svoje K u	2892 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	2790 K tohto obsahu	2790 K obsahu	2790 K príspevku
zondag	17 elke K
zonder	71 K spam	2090 K jouw steun	2090 K uw steun
zostanie	2315 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	331 , K	395 je K	395 , K
zpravodajem	331 je K	395 je K
zpravodajka	395 je K	395 , K
zpravodajkou	331 je K	395 je K
""", 'zr': """
zrezygnuj	2298 K w każdej chwili	2409 K w każdej chwili
""", 'zu': """
zuerst	658 text ist K	675 text wurde K
zufolge	719 K
zugang	535 noch keinen K
zugeschickt	547 per e-mail K	547 per mail K
zugestimmt	564 externen diensten nicht K
zusammenarbeit	633 beitrag ist in K	633 artikel ist in K	633 text ist in K
zusammenfassung	586 K
zustimmung	564 K jederzeit	565 ihre K	565 mit ihrer K
""", 'zv': """
zvali	410 K
zvjezdicom	60 polja sa K
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
aktualne
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
amennyit
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
apps
apunta
aqui
aralarina
arbeid
arbeit
arbeitet
arbejde
arbejdet
arbetar
arbetat
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
berichte
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
bewust
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
clarifications
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
comporte
compte
compulsivamente
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
count
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
deixe
dejal
dejala
dekker
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
dipendenza
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
erreichen
erreichst
error
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
felder
felelte
felirat
feliratkozom
fellow
fenntartja
fenntartjuk
fenntartva
fi
fields
figyelmeztet
figyelmeztetett
filmer
finalul
finanzieren
find
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
inhoud
iniciar
initialement
inkorg
inkorgen
inloggen
innan
innboks
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
jobbet
join
joined
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
kolumnisti
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
kommentoidaksesi
kommentteihin
kommersiella
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
korespondent
korespondentas
korespondente
korespondentem
korespondentka
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
kriitikko
kritik
kritiker
kritikus
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
kulturjournalist
kulturredakteur
kulturredakteurin
kulturressort
kulturskribent
kumppanimme
kun
kunne
kunnen
kunstredacteur
kunt
kursy
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
medverkar
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
mention
mentionnez
menurut
menyalin
menyatakan
merch
merci
mere
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
mi
mielipidekirjoitus
miembro
mig
mij
mille
milliardaire
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
nc
nd
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
odgovorno
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
offrir
offrirci
offrirmi
offritemi
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
only
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
opportunities
opportunity
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
ostavite
ostrzega
oszd
otaguj
otagujcie
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
poprosil
poprosila
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
publicista
publicitat
publicitate
publicysta
publicystka
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
rapporterar
rapporterer
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
recensent
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
relacjonuje
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
riporter
riportere
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
schnupperabo
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
seit
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
sender
sends
seneste
sense
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
sinds
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
suglasnosti
suite
suivez
suivre
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
trimite
trimitem
tripled
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
udlandsjournalist
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
ulkomaankirjeenvaihtaja
ulkomaantoimittaja
ulubionych
umfrage
unavailable
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
utenriksjournalist
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
zaufanych
zavisi
zavolal
zavolala
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
zobrazen
zobrazenie
zondag
zonder
zostanie
zostaw
zpravodaj
zpravodajem
zpravodajka
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

PATTERNS: tuple[tuple[str, int], ...] = (('^(?:anketa|hlasování|otázka dne|anketa dne|kvíz|kvíz dne|kvíz týdne): [^.]{8,110}\\?$', 373),
 ('^(?:hrajte|zahrajte si|hra dne): [^.]{3,50}$', 373),
 ('^(?:vždy )?(?:povolit|zobrazovat|načítat|zobrazit) (?:vždy )?obsah (?:z|ze|od) [^.#"]{1,30}$', 377),
 ('^(?:zde|tady|na tomto místě) (?:je|se nachází|najdete) (?:vložený )?(?:obsah|příspěvek) (?:z|ze|od) [^.#"]{1,30}\\.?$', 377),
 ('^(?:strana|stránka|foto|fotografie|obrázek|snímek|video) # (?:z|ze|/) #$', 392), ('^(?:foto|strana|fotografie) #/#$', 392),
 ('^# z #$', 392), ('^(?:zobrazit |prohlédnout )?(?:všech |všechny )?#? ?(?:fotografií|fotografie|fotek|fotky)$', 392),
 ('^(?:video|tv|dossier|podcast|online|galerie|fotogalerie|foto|fotky|infografika|speciál|grafika): '
  '(?:jak|takhle|takto|proč|co|kdo|kde|to|podívejte|poslechněte|vše|noc|lidé|tak|tady|jaké) [^#.:;]{3,90}[^#.:;]$',
  394),
 ('^(?:vše o|více o|více k tématu|všechny články k tématu|všechno o tématu|vše k tématu)(?: téma)?: [^.]{2,50}$', 394),
 ('^(?:tento |tato )?(?:článek|text|esej|rozhovor|reportáž) (?:vyšel|vyšla|byl publikován|byla publikována|původně vyšel|původně '
  'vyšla|poprvé vyšel) (?:nejprve |původně |poprvé )?(?:v|ve|na) [^.,]{4,60}\\.?$',
  398),
 ('^(?:původně|poprvé) (?:vyšlo|publikováno|zveřejněno) (?:v|ve|na) [^.,]{4,60}\\.?$', 398),
 ('^(?:článek vznikl ve spolupráci s|text vznikl ve spolupráci s|ve spolupráci s partnerem|partnerem '
  '(?:článku|projektu|seriálu|rubriky) je|obsah partnera|sponzorováno společností|partner článku):? [^.#";]{3,40}\\.?$',
  406),
 ('^(?:afstemning|læserafstemning|dagens spørgsmål|ugens spørgsmål|quiz|ugens quiz): [^.]{8,110}\\?$', 487),
 ('^(?:spil nu|dagens spil): [^.]{3,50}$', 487), ('^(?:tillad|vis|indlæs) (?:altid )?indhold fra [^.#"]{1,30}$', 491),
 ('^(?:her (?:er|vises|findes) |dette er )?(?:et )?(?:indlejret )?(?:indhold|opslag) fra '
  '(?:x|instagram|facebook|youtube|tiktok|twitter|bluesky|threads)\\.?$',
  491),
 ('^du har læst # (?:ud )?af (?:dine )?# (?:gratis|gratisartikler)[^.]{0,30}\\.?$', 503),
 ('^(?:side|billede|foto|video) # (?:af|/) #$', 506), ('^(?:billede|foto|side) #/#$', 506), ('^# af #$', 506),
 ('^(?:vis |se )(?:alle )?#? ?(?:billeder|fotos|billederne)$', 506),
 ('^(?:video|tv|dossier|podcast|liveblog|live|billedserie|grafik|tema|dokumentar|overblik): '
  '(?:sådan|her|derfor|dette|hør|se|alt|hvordan|hvorfor|hvad|hvem|den|det|de) [^#.:;]{3,90}[^#.:;]$',
  508),
 ('^(?:alt om|mere om|flere artikler om|alle artikler om|læs alt om)(?: emnet)?: [^.]{2,50}$', 508),
 ('^(?:artiklen|teksten|historien|denne artikel|denne tekst|denne historie|kronikken|denne kronik|essayet) (?:blev|er|har været|var) '
  '(?:først |tidligere |oprindeligt )?(?:bragt|publiceret|trykt|udgivet|offentliggjort) (?:første gang |oprindeligt |tidligere '
  ')?(?:i|på|af|hos) [^.,]{4,60}\\.?$',
  512),
 ('^(?:først|oprindeligt|tidligere) (?:bragt|publiceret|udgivet) (?:i|på|af|hos) [^.,]{4,60}\\.?$', 512),
 ('^(?:oversættelse(?: fra [a-zæøå]+)?: |oversat (?:fra [a-zæøå]+ )?af (?!ai|hånd|en|den))[^#.,;"]{4,40}$', 512),
 ('^(?:i betalt samarbejde med|betalt samarbejde med|sponsoreret af|sponseret af|indhold fra annoncøren|annoncørbetalt indhold '
  'fra|præsenteret af) (?!en |et |den |det |sin |hans |hendes )[^.#",;:]{3,32}$',
  520),
 ('^(?:hier |und )?jetzt '
  '(?!(?:will|soll|sollen|wollen|wollte|muss|müssen|kann|können|könnte|wird|werden|hat|haben|ist|sind|darf|dürfen|möchte|möchten|lässt|lassen|geht|gibt|beginnt|sollte)\\b)(?:[a-zäöüß0-9#-]+ '
  '){0,6}(?:eintragen|mitmachen|anmelden|abonnieren|registrieren|abschließen|freischalten|sichern|bestellen|buchen|lesen|hören|laden|herunterladen|testen|abstimmen|unterstützen|spenden|speichern|folgen|bewerben)\\b',
  663),
 ('^(?:umfrage|leserumfrage|abstimmung|frage des tages|frage der woche|quiz|quiz der woche|rätsel des tages): [^.]{8,110}\\?$', 681),
 ('^jetzt spielen: [^.]{3,50}$', 681),
 ('^(?:inhalte?|beiträge|videos|posts) (?:von|aus) '
  '(?:x|youtube|instagram|facebook|twitter|tiktok|bluesky|threads|vimeo|spotify|datawrapper|drittanbietern) (?:immer |künftig '
  ')?(?:erlauben|anzeigen|zulassen|laden|entsperren|freischalten|aktivieren)$',
  686),
 ('^(?:hier (?:ist|befindet sich|sehen sie|finden sie) |an dieser stelle (?:steht|ist|sehen sie) )?(?:ein(?:en)? )?eingebettete[rn]? '
  '(?:inhalt|beitrag) (?:von|aus) [^.]{1,30}\\.?$',
  686),
 ('^(?:seite|bild|foto|galerie|folie|video) # (?:von|/|aus) #$', 699), ('^(?:bild|foto|seite) #/#$', 699), ('^# von #$', 699),
 ('^(?:alle )?#? ?(?:bilder|fotos) (?:ansehen|anzeigen|anschauen)$', 699),
 ('^(?:dossier|themenseite|liveblog|live-blog|video|podcast|tv|fotostrecke|bildergalerie|multimedia|hintergrund): '
  '(?:der|die|das|wie|warum|was|so|wenn|alles|wer|wo) [^#.:;]{3,90}[^#.:;]$',
  702),
 ('^alle (?:artikel|texte|beiträge|meldungen) (?:zum thema|zum schwerpunkt|zur serie|im schwerpunkt)(?: |: )[^.]{2,50}$', 702),
 ('^aus [^.,]{3,20} bericht(?:et|en) [^.#"]{5,60}\\.?$', 704),
 ('^(?:dieser (?:artikel|text|beitrag) (?:ist )?)?(?:erschien )?zuerst (?:erschienen|veröffentlicht)? ?(?:in|im|auf|bei) '
  '[^."]{4,60}(?: erschienen| veröffentlicht)?\\.?$',
  707),
 ('^übersetzt (?:aus dem [a-zäöü]+ )?von (?!hand|der|den|einem|einer|ki)[^#.,;]{4,40}$', 707),
 ('^übersetzung(?: aus dem [a-zäöü]+)?: [^#.,;]{4,40}$', 707),
 ('^(?:ein angebot (?:von|der|des|unseres partners)|(?:bezahlte )?kooperation mit|anzeige in (?:kooperation|zusammenarbeit) '
  'mit|gesponsert von|ermöglicht durch) [^.#",;:]{3,40}$',
  715),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  795),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 851),
 ("^(?:play (?:now|today|today's game|the daily)|daily game|puzzle of the day|quiz of the (?:day|week)|poll of the (?:day|week)|reader "
  "poll|readers' poll|(?:today|this week)'s poll): [^.]{3,80}$",
  1039),
 ('^(?:page|picture|image|photo|slide|gallery|video) # (?:of|/) #$', 1056), ('^# of #$', 1056),
 ('^(?:view|see|show|open|view all|see all|show all|\\+) ?#? ?(?:more )?(?:images|photos|pictures)$', 1056),
 ('^(?:video|watch live|dossier|podcast|live ?blog|photo gallery|in pictures|explainer|long read|live updates): [^#.:;]{18,90}[^#.:;]$',
  1058),
 ('^(?:all about|more about|more on|all stories on|all articles on|all news on|everything on|the dossier on)(?: the topic)?: '
  '[^.]{3,60}$',
  1058),
 ('^(?:this (?:article|text|essay|story) (?:was|has been) )?translated (?:from the (?:original )?[a-z]+ )?by '
  '(?!ai|hand|the)[^#.,;]{4,40}$',
  1061),
 ('^(?:brought to you by|content provided by|content by|created by|produced by|in (?:paid )?(?:cooperation|collaboration|partnership) '
  'with|a message from|advertisement feature by|advertiser content from|paid for by|presented in partnership with|in association with) '
  '(?:our |the )?(?:advertis(?:er|ers|ing)|partners?|commercial partners?|sponsors?)(?: [^.#"]{2,40})?$',
  1067),
 ('^(?:brought to you by|sponsored by|paid for by|content provided by|advertiser content from|paid content from|partner content '
  'from|paid post by|powered by) (?!the|a|an|his|her|their)[^.#",;:]{2,32}$',
  1067),
 ('^(?:äänestys|kysely|lukijakysely|gallup|päivän kysymys|viikon kysymys|visa|testi|viikon visa): [^.]{8,110}\\?$', 1330),
 ('^(?:pelaa nyt|päivän peli): [^.]{3,50}$', 1330),
 ('^(?:salli|näytä|lataa) (?:aina )?(?:sisältö|sisällöt|sisältöä) (?:palvelusta |kohteesta )?[^.#"]{1,30}(?:sta|stä|ista|lta|ltä)$',
  1334),
 ('^(?:salli|näytä|lataa) (?:aina )?(?:sisältö|sisällöt|sisältöä) palvelusta [^.#"]{1,30}$', 1334),
 ('^(?:tässä on |tämä on )?upotettu(?:a)? sisältö(?:ä)? (?:palvelusta|palvelussa) [^.#"]{1,30}\\.?$', 1334),
 ('^olet lukenut #/# (?:ilmai[a-zäö]+ )[^.]{0,30}\\.?$', 1346),
 ('^olet lukenut # (?:ilmai[a-zäö]+ )?(?:artikkelia|juttua) # (?:artikkelista|jutusta)\\.?$', 1346),
 ('^(?:sivu|kuva|video) #/#$', 1349), ('^(?:sivu|kuva|video) # / #$', 1349),
 ('^(?:näytä |katso )(?:kaikki )?#? ?(?:kuvaa|kuvat)$', 1349),
 ('^(?:video|tv|dossier|podcast|liveseuranta|live|kuvat|kuvagalleria|grafiikka|katso video): '
  '(?:näin|tässä|siksi|tämä|kuuntele|katso|kaikki|miten|miksi|mitä|kuka|mikä|tältä|tällainen) [^#.:;]{3,90}[^#.:;]$',
  1351),
 ('^(?:kaikki aiheesta|lue lisää aiheesta|lisää aiheesta|kaikki jutut aiheesta): [^.]{2,50}$', 1351),
 ('^(?:artikkeli|juttu|teksti|kirjoitus|essee|kolumni)(?: on| oli)? (?:julkaistu|ilmestynyt|ilmestyi|julkaistiin) (?:alun perin '
  '|ensimmäisen kerran |aiemmin |ensin )?[^.,]{4,60}(?:ssa|ssä|lehdessä|numerossa #/#)\\.?$',
  1355),
 ('^(?:suomennos|käännös|suomentanut|kääntänyt)(?: [a-zäö]+sta)?: [^#.,;"]{4,40}$', 1355),
 ('^(?:kaupallinen yhteistyö|maksettu yhteistyö|yhteistyössä|sisällön tarjoaa|tarjoaa|mainostaja):? (?:[^.#",;:]{3,32}(?:pankki|yhtiö| '
  'oy| oyj|kumppani|mainostaja))$',
  1363),
 ('^(?:szavazás|szavazzon|szavazz|a nap kérdése|közvélemény|kvíz|napi kvíz|heti kvíz): [^.]{8,110}\\?$', 1637),
 ('^(?:játssz most|napi játék): [^.]{3,50}$', 1637),
 ('^(?:mindig )?(?:engedélyezem|megjelenítem|betöltöm) (?:mindig )?(?:az? )?[^.#"]{1,30}(?:ról|ről|tól|től|ból|ből)? (?:származó '
  ')?tartalmakat?$',
  1641),
 ('^(?:az? )?[^.#"]{1,30} (?:tartalmak|tartalmainak|tartalmának) (?:mindig |állandó )?(?:engedélyezése|megjelenítése|betöltése)$',
  1641),
 ('^(?:itt (?:egy )?)?beágyazott tartalom (?:látható|található)?:? ?[^.#"]{0,30}\\.?$', 1641),
 ('^(?:ön )?(?:elolvasott|elolvastál) #(?:-[a-z]+)? az? #(?:-[a-z]+)? ingyenes cikk[^.]{0,20}\\.?$', 1653),
 ('^(?:oldal|kép|fotó) ?:? #/#$', 1656), ('^#/#\\.? (?:oldal|kép|fotó)$', 1656), ('^(?:kép|fotó|oldal) # / #$', 1656),
 ('^(?:mind a )?#? ?(?:kép|fotó|képek|fotók) megtekintése$', 1656), ('^galéria \\(#\\)$', 1656),
 ('^(?:videó|tévé|tv|dosszié|podcast|élő|galéria|fotók|képek|infografika): '
  '(?:így|itt|ezért|miért|hogyan|mit|ki|mi|ez|ezt|hallgassa|nézze|minden|a|az) [^#.:;]{3,90}[^#.:;]$',
  1658),
 ('^(?:minden cikk a témában|további cikkek a témában|minden a témáról|még több a témáról|a téma összes cikke): [^.]{2,50}$', 1658),
 ('^(?:az? )?(?:cikk|írás|szöveg|esszé|interjú) (?:először |eredetileg |korábban )?(?:az? )?[^.,]{3,50}(?:ban|ben|on|en|ön|n) '
  '(?:jelent meg|megjelent|volt olvasható)(?: először| eredetileg)?\\.?$',
  1662),
 ('^(?:eredetileg|először) megjelent: [^.,]{4,60}\\.?$', 1662),
 ('^(?:fordítás|fordító|fordította)(?: [a-záéíóöőúüű]+ból| [a-záéíóöőúüű]+ből)?: [^#.,;"]{4,40}$', 1662),
 ('^(?:a cikk|az írás|a tartalom|a rovat|cikkünk) (?:megjelenését )?(?:a|az) [^.#";]{3,40} (?:támogatta|támogatja|együttműködésében '
  'készült|támogatásával készült|közreműködésével készült)\\.?$',
  1669),
 ('^(?:a|az) [^.#";]{3,30} (?:támogatásával|megbízásából) készült (?:tartalom|cikk)\\.?$', 1669),
 ('^(?:poll|peiling|stelling|lezerspeiling|vraag van de dag|quiz|quiz van de week): [^.]{8,110}\\?$', 2134),
 ('^(?:speel nu|spel van de dag): [^.]{3,50}$', 2134),
 ('^(?:altijd )?(?:inhoud|content) van [^.#"]{1,30} (?:altijd )?(?:toestaan|tonen|laden|weergeven)$', 2139),
 ('^(?:toon|laad|sta) (?:altijd )?(?:inhoud|content) van [^.#"]{1,30}(?: toe)?$', 2139),
 ('^(?:hier (?:staat|is|vind je) |dit is )?(?:een )?(?:ingesloten|embedded) (?:inhoud|content|bericht|post) van [^.#"]{1,30}\\.?$',
  2139),
 ('^(?:je hebt|u hebt|u heeft) (?:al )?# van (?:de |je |uw )?# gratis[^.]{0,30}\\.?$', 2151),
 ('^(?:pagina|foto|afbeelding|beeld|slide|video) # (?:van|/) #$', 2154), ('^(?:foto|pagina) #/#$', 2154), ('^# van #$', 2154),
 ("^(?:bekijk |toon )?(?:alle )?#? ?(?:foto's|afbeeldingen|beelden)(?: bekijken)?$", 2154),
 ('^(?:video|tv|dossier|podcast|liveblog|live|fotoserie|in beeld|graphic|longread|achtergrond): '
  '(?:zo|hoe|dit|waarom|wat|wie|de|het|een|alles|bekijk|luister|deze|dat) [^#.:;]{3,90}[^#.:;]$',
  2156),
 ('^(?:alles over|meer over|alle artikelen over|lees alles over)(?: het onderwerp)?: [^.]{2,50}$', 2156),
 ('^(?:dit artikel|dit stuk|deze tekst|dit essay|dit interview|dit verhaal) (?:verscheen|is verschenen|werd gepubliceerd|is '
  'gepubliceerd|is overgenomen|verscheen eerder|stond) (?:eerst |eerder |oorspronkelijk |eerst |al )?(?:in|op|bij|uit) '
  '[^.,]{4,60}\\.?$',
  2160),
 ('^(?:eerder|oorspronkelijk|eerst) (?:verschenen|gepubliceerd) (?:in|op|bij) [^.,]{4,60}\\.?$', 2160),
 ('^(?:vertaling(?: uit het [a-z]+)?: |vertaald (?:uit het [a-z]+ )?door (?!ai|de|het|een))[^#.,;"]{4,40}$', 2160),
 ('^(?:dit artikel is tot stand gekomen in samenwerking met|deze inhoud is gemaakt door|gesponsord door|aangeboden door|mogelijk '
  'gemaakt door|in betaalde samenwerking met|betaalde samenwerking met|advertentie van) (?!de |het |een |zijn |haar |hun '
  ')[^.#",;:]{3,32}$',
  2168),
 ('^(?:avstemning|avstemming|leseravstemning|dagens spørsmål|ukens spørsmål|quiz|ukens quiz): [^.]{8,110}\\?$', 2252),
 ('^(?:spill nå|dagens spill): [^.]{3,50}$', 2252), ('^(?:tillat|vis|last inn) (?:alltid )?innhold fra [^.#"]{1,30}$', 2256),
 ('^(?:her (?:er|vises|finnes) |dette er )?(?:et )?(?:innebygd |innebygget )?(?:innhold|innlegg) fra '
  '(?:x|instagram|facebook|youtube|tiktok|twitter|bluesky|threads)\\.?$',
  2256),
 ('^du har lest # av (?:dine )?# (?:gratis|gratisartikler|gratissaker)[^.]{0,30}\\.?$', 2268),
 ('^(?:side|bilde|foto|video) # (?:av|/) #$', 2271), ('^(?:bilde|foto|side) #/#$', 2271), ('^# av #$', 2271),
 ('^(?:vis |se )(?:alle )?#? ?(?:bilder|foto|bildene)$', 2271),
 ('^(?:video|tv|dossier|podkast|podcast|direkte|bildeserie|grafikk|tema|se video|dokumentar): '
  '(?:slik|her|derfor|dette|hør|se|alt|hvordan|hvorfor|hva|hvem|den|det|de) [^#.:;]{3,90}[^#.:;]$',
  2273),
 ('^(?:alt om|mer om|flere saker om|alle saker om|alle artikler om|les alt om)(?: temaet)?: [^.]{2,50}$', 2273),
 ('^(?:artikkelen|teksten|saken|denne artikkelen|denne teksten|denne saken|kronikken|denne kronikken|essayet) (?:ble|er|har '
  'vært|sto|stod|var) (?:først |tidligere |opprinnelig )?(?:publisert|trykket|på trykk) (?:først |opprinnelig |tidligere '
  ')?(?:i|på|av|hos) [^.,]{4,60}\\.?$',
  2277),
 ('^(?:først|opprinnelig|tidligere) publisert (?:i|på|av|hos) [^.,]{4,60}\\.?$', 2277),
 ('^(?:oversettelse(?: fra [a-zæøå]+)?: |oversatt (?:fra [a-zæøå]+ )?av (?!ki|ai|hånd|en|den))[^#.,;"]{4,40}$', 2277),
 ('^(?:i betalt samarbeid med|betalt samarbeid med|sponset av|annonsørinnhold fra|innhold fra annonsøren|presentert av) (?!en |et |den '
  '|det |sin |hans |hennes )[^.#",;:]{3,32}$',
  2285),
 ('^(?:sonda|sondaż|ankieta|głosowanie|pytanie dnia|quiz|quiz dnia|quiz tygodnia): [^.]{8,110}\\?$', 2372),
 ('^(?:zagraj teraz|gra dnia): [^.]{3,50}$', 2372),
 ('^(?:tutaj|tu|w tym miejscu) (?:znajduje się|jest) (?:osadzona )?(?:treść|post|film) z [^.#"]{1,30}\\.?$', 2377),
 ('^(?:przeczytałeś|przeczytałaś|przeczytano|wykorzystałeś|wykorzystałaś) (?:już )?# z # (?:darmowych|bezpłatnych)[^.]{0,30}\\.?$',
  2389),
 ('^(?:strona|zdjęcie|obraz|foto|slajd|wideo) # (?:z|/) #$', 2392), ('^(?:zdjęcie|strona|foto) #/#$', 2392), ('^# z #$', 2392),
 ('^(?:wideo|film|tv|dossier|podcast|relacja na żywo|galeria|zdjęcia|infografika|multimedia): '
  '(?:jak|tak|oto|dlaczego|co|kto|gdzie|to|zobacz|posłuchaj|wszystko|noc|ludzie) [^#.:;]{3,90}[^#.:;]$',
  2394),
 ('^(?:wszystko o|więcej o|więcej na temat|wszystkie artykuły na temat|wszystkie artykuły o): [^.]{2,50}$', 2394),
 ('^(?:pierwotnie opublikowano|po raz pierwszy opublikowano|pierwotnie opublikowany) (?:w|na) [^.,]{4,60}\\.?$', 2398),
 ('^(?:materiał (?:powstał )?we współpracy z|artykuł (?:powstał )?we współpracy z|tekst powstał we współpracy z|partnerem '
  '(?:artykułu|cyklu|materiału|serwisu) jest|materiał partnera|materiał sponsorowany przez|partner materiału|partner artykułu):? '
  '[^.#";]{3,40}\\.?$',
  2406),
 ('^(?:anketa|glasanje|glasovanje|pitanje dana|anketa dana|kviz|kviz dana|kviz tjedna): [^.]{8,110}\\?$', 2736),
 ('^(?:stranica|strana|fotografija|slika|foto|video) # (?:od|/) #$', 2754), ('^(?:foto|slika|stranica|fotografija) #/#$', 2754),
 ('^# od #$', 2754),
 ('^(?:video|tv|dosje|podcast|podkast|uživo|galerija|foto|fotogalerija|infografika): '
  '(?:kako|ovako|zašto|što|šta|tko|ko|gdje|gde|ovo|pogledajte|poslušajte|sve|noć|ljudi|evo) [^#.:;]{3,90}[^#.:;]$',
  2756),
 ('^(?:sve o|više o|više o temi|svi članci o temi|sve o temi|svi tekstovi o temi): [^.]{2,50}$', 2756),
 ('^(?:ovaj )?(?:članak|esej|intervju|prilog|tekst) je (?:prvotno |izvorno |originalno |prvi put )?(?:izašao|objavljen) (?:izvorno '
  '|prvi put )?(?:u|na) [^.,]{4,60}\\.?$',
  2759),
 ('^(?:prijevod|prevod|preveo|prevela)(?: s [a-zčćšžđ]+| sa [a-zčćšžđ]+)?: [^#.,;"]{4,40}$', 2759),
 ('^(?:s|sa) [a-zčćšžđ]{4,14}skog (?:prevela?|preveo) [^#.,;"]{4,40}\\.?$', 2759),
 ('^(?:članak je nastao u suradnji s|članak je nastao u suradnji sa|tekst je nastao u saradnji sa|sadržaj je nastao u suradnji '
  's|partner (?:članka|projekta|rubrike)|sponzorira|omogućuje):? [^.#";]{3,40}\\.?$',
  2766),
 ('^(?:anketa|hlasovanie|otázka dňa|anketa dňa|kvíz dňa|kvíz týždňa): [^.]{8,110}\\?$', 2828),
 ('^(?:zahrajte si|hra dňa): [^.]{3,50}$', 2828),
 ('^(?:tu|na tomto mieste) (?:je|sa nachádza|nájdete) (?:vložený )?(?:obsah|príspevok) (?:z|zo|od) [^.#"]{1,30}\\.?$', 2832),
 ('^(?:strana|stránka|foto|fotografia|obrázok|snímka|video) # (?:z|zo|/) #$', 2847), ('^(?:foto|strana|fotografia) #/#$', 2847),
 ('^# zo? #$', 2847),
 ('^(?:video|tv|dossier|podcast|online|galéria|fotogaléria|foto|fotky|infografika|špeciál|grafika): '
  '(?:ako|takto|prečo|čo|kto|kde|to|pozrite|vypočujte|všetko|noc|ľudia|tak|aké) [^#.:;]{3,90}[^#.:;]$',
  2849),
 ('^(?:všetko o|viac o|viac k téme|všetky články k téme|všetko k téme)(?: téme)?: [^.]{2,50}$', 2849),
 ('^(?:tento |táto )?(?:článok|text|esej|rozhovor|reportáž) (?:vyšiel|vyšla|bol publikovaný|bola publikovaná|pôvodne vyšiel|pôvodne '
  'vyšla) (?:najprv |pôvodne |prvýkrát )?(?:v|vo|na) [^.,]{4,60}\\.?$',
  2852),
 ('^(?:pôvodne|prvýkrát) (?:vyšlo|publikované|zverejnené) (?:v|vo|na) [^.,]{4,60}\\.?$', 2852),
 ('^(?:preklad|preložil|preložila)(?: z [a-záäčďéíĺľňóôŕšťúýž]+)?: [^#.,;"]{4,40}$', 2852),
 ('^(?:článok vznikol v spolupráci s|text vznikol v spolupráci s|v spolupráci s partnerom|partnerom '
  '(?:článku|projektu|seriálu|rubriky) je|obsah partnera|sponzorované spoločnosťou|partner článku):? [^.#";]{3,40}\\.?$',
  2860),
 ('^(?:anketa|glasovanje|vprašanje dneva|anketa dneva|kviz|kviz dneva|kviz tedna): [^.]{8,110}\\?$', 2922),
 ('^(?:vedno )?(?:dovoli|prikaži|naloži) (?:vedno )?vsebino (?:z|s|iz|od) [^.#"]{1,30}$', 2925),
 ('^tukaj je (?:vdelana )?vsebina (?:z|s|iz) [^.#"]{1,30}\\.?$', 2925), ('^(?:stran|fotografija|slika|foto|video) # (?:od|/) #$', 2940),
 ('^(?:foto|slika|stran|fotografija) #/#$', 2940), ('^# od #$', 2940),
 ('^(?:video|tv|dosje|podkast|podcast|v živo|galerija|foto|fotogalerija|infografika): '
  '(?:kako|tako|zakaj|kaj|kdo|kje|to|poglejte|prisluhnite|vse|noč|ljudje|takole|oglejte) [^#.:;]{3,90}[^#.:;]$',
  2942),
 ('^(?:vse o|več o|več o temi|vsi članki o temi|vse o temi): [^.]{2,50}$', 2942),
 ('^(?:ta )?(?:članek|esej|intervju|prispevek) je (?:bil )?(?:najprej |prvotno |prvič )?(?:izšel|objavljen) (?:najprej |prvič '
  ')?(?:v|na) [^.,]{4,60}\\.?$',
  2945),
 ('^(?:prevod|prevedel|prevedla)(?: iz [a-zčšž]+)?: [^#.,;"]{4,40}$', 2945),
 ('^(?:članek je nastal v sodelovanju z|članek je nastal v sodelovanju s|vsebina je nastala v sodelovanju z|vsebina je nastala v '
  'sodelovanju s|partner (?:članka|projekta|rubrike)|sponzorira|vsebino omogoča):? [^.#";]{3,40}\\.?$',
  2952),
 ('^(?:omröstning|läsaromröstning|dagens fråga|veckans fråga|fråga|quiz|veckans quiz): [^.]{8,110}\\?$', 3036),
 ('^(?:spela nu|dagens spel): [^.]{3,50}$', 3036), ('^(?:tillåt|visa|ladda) (?:alltid )?innehåll från [^.#"]{1,30}$', 3042),
 ('^(?:här (?:finns|visas|är) |detta är )?(?:ett )?(?:inbäddat innehåll|innehåll|inlägg) från '
  '(?:x|instagram|facebook|youtube|tiktok|twitter|bluesky|threads)\\.?$',
  3042),
 ('^du har läst # av # (?:fria|gratis|kostnadsfria)?[^.]{0,30}\\.?$', 3054),
 ('^# av # (?:gratisartiklar|fria artiklar|kostnadsfria artiklar)[^.]{0,20}$', 3054), ('^(?:sida|bild|foto|video) # (?:av|/) #$', 3057),
 ('^(?:bild|foto|sida) #/#$', 3057), ('^# av #$', 3057), ('^(?:visa |se )(?:alla )?#? ?(?:bilder|foton|bilderna)$', 3057),
 ('^(?:video|tv|dossier|podd|podcast|liverapport|direktrapport|bildspel|grafik|bildextra|tema): (?:så|här|därför|det '
  'här|hör|se|allt|detta|den|det|de|hur|varför|vad) [^#.:;]{3,90}[^#.:;]$',
  3059),
 ('^(?:allt om|mer om|fler artiklar om|alla artiklar om)(?: ämnet)?: [^.]{2,50}$', 3059),
 ('^(?:artikeln|texten|den här artikeln|den här texten|essän) (?:publicerades|är publicerad|har tidigare publicerats|har '
  'publicerats|var publicerad|är tidigare publicerad) (?:först |ursprungligen |tidigare )?(?:i|på|av) [^."]{4,60}\\.?$',
  3063),
 ('^först publicerad (?:i|på|av) [^."]{4,60}\\.?$', 3063),
 ('^(?:översättning(?: från [a-zåäö]+)?: |översatt från [a-zåäö]+ av |översatt av (?!ai|hand))[^#.,;]{4,40}$', 3063),
 ('^(?:i (?:betalt )?samarbete med|annons från|innehåll från annonsören|innehåll från|sponsrat av|presenteras av|ett samarbete '
  'med|betalt innehåll från) (?!en|ett|den|det|de|sin|hans|hennes)[^.#",;:]{3,32}(?:banken|bolaget| ab|annonsör|partner)$',
  3071))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^(?:přečetli jste|máte přečteno) (?:už |již )?# ze? # (?:bezplatných|článků zdarma|volných)[^.]{0,30}\\.?$', 389),
 ('^(?:překlad|přeložil|přeložila)(?: z [a-záčďéěíňóřšťúůýž]+)?: [^#.,;"]{4,40}$', 398),
 ('^z [a-záčďéěíňóřšťúůýž]{4,14}tiny přeložila? [^#.,;"]{4,40}\\.?$', 398),
 ('^# ingyenes cikkből #[^.]{0,30}(?:elolvas|olvas)[^.]{0,12}\\.?$', 1653), ('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1852),
 ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1852), ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1852),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1867),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1909),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1909), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1909),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1909),
 ('^(?:zawsze )?(?:zezwalaj na treści|pokazuj treści|zezwól na treści|wyświetlaj treści) (?:z|ze|od) [^.#"]{1,30}$', 2377),
 ('^(?:zobacz |pokaż )?(?:wszystkie )?#? ?(?:zdjęcia|zdjęć)$', 2392),
 ('^(?:artykuł|tekst|esej|wywiad|materiał)(?: ten)? (?:ukazał się|został opublikowany|pierwotnie ukazał się|był publikowany) '
  '(?:najpierw |pierwotnie |po raz pierwszy )?(?:w|na) [^.,]{4,60}\\.?$',
  2398),
 ('^(?:tłumaczenie|przekład|tłum\\.|przeł\\.)(?: z [a-ząćęłńóśźż]+)?: [^#.,;"]{4,40}$', 2398),
 ('^(?:przełożył|przełożyła)(?: z [a-ząćęłńóśźż]+)? [^\\s.,]{3,14} [^\\s.,]{3,18}$', 2398),
 ('^(?:опрос|голосование|вопрос дня|опрос дня|тест|тест дня|викторина): [^.]{8,110}\\?$', 2633),
 ('^(?:играть|сыграйте|игра дня): [^.]{3,50}$', 2633),
 ('^(?:всегда )?(?:разрешать|показывать|разрешить|загружать) (?:всегда )?контент (?:из|с|от) [^.#"]{1,30}$', 2637),
 ('^(?:здесь|тут|в этом месте) (?:находится |размещён |размещен |показан )?(?:встроенный )?(?:контент|пост|публикация) (?:из|от) '
  '[^.#"]{1,30}\\.?$',
  2637),
 ('^вы прочитали (?:уже )?# из # (?:бесплатных)[^.]{0,30}\\.?$', 2649),
 ('^(?:страница|фото|изображение|слайд|видео|снимок) # (?:из|/) #$', 2652), ('^(?:фото|страница|слайд) #/#$', 2652), ('^# из #$', 2652),
 ('^(?:смотреть |посмотреть |показать )(?:все )?#? ?(?:фотографий|фотографии|фото)$', 2652),
 ('^(?:видео|тв|досье|подкаст|онлайн|фото|фотогалерея|галерея|инфографика|спецпроект|сюжет|трансляция): '
  '(?:как|так|почему|что|кто|где|это|вот|смотрите|послушайте|всё|все|ночь|люди|порт) [^#.:;]{3,90}[^#.:;]$',
  2654),
 ('^(?:всё о|все о|больше о|подробнее о|все материалы по теме|все статьи по теме|все материалы о|всё по теме|все новости по теме): '
  '[^.]{2,50}$',
  2654),
 ('^(?:эта )?(?:статья|колонка)(?: впервые| изначально)? (?:опубликована|была опубликована|вышла|впервые вышла) (?:впервые )?(?:в|на) '
  '[^.,]{4,60}\\.?$',
  2658),
 ('^(?:этот )?(?:материал|текст|очерк)(?: впервые| изначально)? (?:опубликован|был опубликован|вышел|впервые вышел) (?:впервые '
  ')?(?:в|на) [^.,]{4,60}\\.?$',
  2658),
 ('^(?:впервые опубликовано|изначально опубликовано) (?:в|на) [^.,]{4,60}\\.?$', 2658),
 ('^перевод(?: с [а-яё]+)?: [^#.,;"]{4,40}$', 2658), ('^перев[её]л(?:а)? с [а-яё]+ (?:[^\\s.,]{2,14} )[^\\s.,]{3,18}$', 2658),
 ('^(?:материал (?:подготовлен|создан) (?:в партнёрстве с|в партнерстве с|при поддержке|совместно с)|партн[её]р '
  '(?:материала|проекта|рубрики)|при поддержке партн[её]ра|спонсор (?:материала|рубрики)):? [^.#";]{3,40}\\.?$',
  2666),
 ('^(?:uvijek |uvek )?(?:dopusti|dozvoli|prikaži|učitaj) (?:uvijek |uvek )?sadržaj (?:s|sa|iz|od) [^.#"]{1,30}$', 2739),
 ('^ovdje je (?:ugrađen|ugrađeni )?sadržaj (?:s|sa|iz) [^.#"]{1,30}\\.?$', 2739),
 ('^ovde je (?:ugrađen|ugrađeni )?sadržaj (?:s|sa|iz) [^.#"]{1,30}\\.?$', 2739),
 ('^pročitali ste (?:već )?# od # besplatnih[^.]{0,30}\\.?$', 2751),
 ('^(?:vždy )?(?:povoliť|zobrazovať|načítať|zobraziť) (?:vždy )?obsah (?:z|zo|od) [^.#"]{1,30}$', 2832),
 ('^(?:prečítali ste|máte prečítané) (?:už )?# zo? # (?:bezplatných|článkov zdarma|voľných)[^.]{0,30}\\.?$', 2844),
 ('^(?:zobraziť |pozrieť )(?:všetkých |všetky )?#? ?(?:fotografií|fotografie|fotiek|fotky)$', 2847),
 ('^z [a-záäčďéíĺľňóôŕšťúýž]{3,14}tiny preložila? [^#.,;"]{4,40}\\.?$', 2852),
 ('^prebrali ste (?:že )?# od # brezplačnih[^.]{0,30}\\.?$', 2937), ('^iz [a-zčšž]{4,14}ščine prevedla? [^#.,;"]{4,40}\\.?$', 2945),
 ('^(?:опитування|голосування|питання дня|опитування дня|тест|тест дня|вікторина): [^.]{8,110}\\?$', 3259),
 ('^(?:грати|пограйте|гра дня): [^.]{3,50}$', 3259),
 ('^(?:завжди )?(?:дозволяти|показувати|дозволити|завантажувати) (?:завжди )?(?:контент|вміст) (?:із|з|від) [^.#"]{1,30}$', 3263),
 ('^(?:тут|у цьому місці) (?:є |розміщено |показано )?(?:вбудований )?(?:контент|допис|публікація|вміст) (?:із|з|від) '
  '[^.#"]{1,30}\\.?$',
  3263),
 ('^ви прочитали (?:вже )?# із? # (?:безкоштовних|безплатних)[^.]{0,30}\\.?$', 3275),
 ('^ви прочитали (?:вже )?# з # (?:безкоштовних|безплатних)[^.]{0,30}\\.?$', 3275),
 ('^(?:сторінка|фото|зображення|слайд|відео|світлина) # (?:з|із|/) #$', 3278), ('^(?:фото|сторінка|слайд) #/#$', 3278),
 ('^# (?:з|із) #$', 3278),
 ('^(?:дивитися |переглянути |показати )(?:усі |всі )?#? ?(?:фотографій|фотографії|фото|світлини|світлин)$', 3278),
 ('^(?:відео|тб|досьє|подкаст|онлайн|фото|фотогалерея|галерея|інфографіка|спецпроєкт|сюжет|трансляція): '
  '(?:як|так|чому|що|хто|де|це|ось|дивіться|послухайте|усе|все|ніч|люди|порт) [^#.:;]{3,90}[^#.:;]$',
  3280),
 ('^(?:усе про|все про|більше про|докладніше про|усі матеріали за темою|усі статті за темою|всі матеріали за темою|всі новини за '
  'темою|усе за темою): [^.]{2,50}$',
  3280),
 ('^(?:ця )?(?:стаття|колонка)(?: вперше| спочатку)? (?:опублікована|була опублікована|вийшла|вперше вийшла) (?:вперше )?(?:в|у|на) '
  '[^.,]{4,60}\\.?$',
  3284),
 ('^(?:цей )?(?:матеріал|текст|нарис)(?: вперше| спочатку)? (?:опублікований|опубліковано|був опублікований|вийшов|вперше вийшов) '
  '(?:вперше )?(?:в|у|на) [^.,]{4,60}\\.?$',
  3284),
 ('^(?:вперше опубліковано|першопублікація) (?:в|у|на) [^.,]{4,60}\\.?$', 3284),
 ('^(?:переклад|переклав|переклала)(?: з [а-яєіїґ]+)?: [^#.,;"]{4,40}$', 3284),
 ('^перекла(?:в|ла) з [а-яєіїґ]+ [^\\s.,]{2,14} [^\\s.,]{3,18}$', 3284),
 ('^(?:матеріал (?:підготовлено|створено) (?:у партнерстві з|за підтримки|спільно з)|партнер (?:матеріалу|проєкту|проекту|рубрики)|за '
  'підтримки партнера|спонсор (?:матеріалу|рубрики)):? [^.#";]{3,40}\\.?$',
  3292),
 ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 3388),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 3399), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 3407))

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
