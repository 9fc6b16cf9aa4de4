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
all.poll.part	w16	poll-part	0
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
ar.vote-label2	w12		0
ar.vote-word	w12	among	0
ar.characters	s12		4
ar.play	w11		0
ar.play-now	s11		5
ar.play-word	w11	among	0
ar.buy	w9		0
ar.player	w16		0
ar.player-word	w16	among	0
ar.player-gone	s16		11	متاح|متوفر|يدعم	بلدك|منطقتك|تشغيل|عنصر|الصوت|الفيديو|حاليا
ar.embed-what	s7		7	يوتيوب|انستغرام|انستغرام|فيسبوك|تويتر|اكس|تيك توك|تيكتوك
ar.embed-go	w7		0
ar.embed-go.among	w7	among	0
ar.embed-cannot	s7		14	ملفات تعريف الارتباط|الكوكيز|جافا سكريبت|javascript|يرجي قبول|يرجي تفعيل
ar.js	c7		12	معطل*|تفعيل|تشغيل|فعل|فعل	يرجي|متصفحك|المتصفح|معطلة|معطل|الرجاء
ar.app-go	w5		0
ar.push-ask	w6		0
ar.push-word	w6	among	0
ar.block	c8		14	تستخدم|اكتشاف|يرجي|تعطيل|ايقاف
ar.block-label	w8		0
ar.block-how	w8	among	0
ar.give-label	w0		0
ar.give-once	w0	among	0
ar.give-none	c0		22	قرائنا|القراء|قراءنا|قرائه	بفضل|فقط|دعم|بدعم
ar.wall-choice	w2		0
ar.wall-word	w2	among	0
ar.form	w4		0
ar.form-word	w4	among	0
ar.form-again	s4		12	المحاولة|حاول|لاحقا|مجددا
ar.pages	s11		5
ar.nav	w11		0
ar.lead-in-all	s11	lead-in	20
ar.us	w14		0
ar.own-right	s15		12	حقوق|المقال|صحيفة|موقع|المحتوي|المواد
ar.by-machine	s16		14	الذكاء الاصطناعي|بالذكاء الاصطناعي|ذكاء اصطناعي|اليا	النص|المقال|الملخص|الترجمة|الصورة|الصوت|الخبر	تم انشاء|تم اعداد|تمت كتابة|تم تلخيص|تمت ترجمة|تم توليد|كتب|اعد|مكتوب|مترجم
ar.by-machine-label	w16		0
ar.follow-label	w13		0
ar.follow-label.among	w13	among	0
ar.follow-add	c13		12	اضف|اضفنا|اضافة|غوغل|جوجل	اضف|اضفنا|اضافة|اختر
ar.share-size	w10		0
ar.share-word	w10	among	0
ar.partner	w9	among	0
ar.ad-goes	s9		9	الاعلان|اعلان|ادناه
ar.comment-more	w12		0
ar.see-on	w7		0
ar.robot	c7		20	محمي|google
ar.consent-more	w7		0
ar.player-more	w16		0
ar.give-more	w0		0
ar.wall-more	w2		0
ar.form-more	w4		0
ar.nav-more	w11		0
ar.sold-label	w9		0
ar.offered	w10		0
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
bg.poll.label	w16		0
bg.poll.among	w16	among	0
bg.poll.colon	s16		20	?
bg.shop.own	w9		0
bg.shop.own.among	w9	among	0
bg.embed.load	w7		0
bg.embed.load.among	w7	among	0
bg.embed.always	s7		10
bg.player.label	w16		0
bg.player.among	w16	among	0
bg.app.label	w5		0
bg.push.label	w6		0
bg.push.among	w6	among	0
bg.adblock.answer	w8		0
bg.adblock.among	w8	among	0
bg.donation.page	w0		0
bg.donation.free	s0		16	читател*|абонат*	сме|можем|само
bg.wall.label	w2		0
bg.wall.among	w2	among	0
bg.meter.count	s3		12	безплатни
bg.form.label	w4		0
bg.form.among	w4	among	0
bg.gallery.count	w16		0
bg.gallery.label	w16		0
bg.related.colon	s11	lead-in	16
bg.related.topic	s11	lead-in	10
bg.sources.label	w16		0
bg.rights.label	w15		0
bg.rights.first	s15		10	за първи път|първоначално
bg.ai.made	w16		0
bg.comments.bar	w12		0
bg.comments.among	w12	among	0
bg.follow.label	w13		0
bg.share.tools	w10		0
bg.share.tools.among	w10	among	0
bg.ad.end	w9		0
bg.ad.partner	s9		8
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
bn.ad	s9		7	পডুন|পডা|চালিযে|বাকি|আরও|আরো|খবর|প্রতিবেদন
bn.sponsored	s9		5
bn.commission	c9		16
bn.vote-label2	w12		0
bn.vote-word	w12	among	0
bn.play	w11		0
bn.buy	w9		0
bn.player	w16		0
bn.player-word	w16	among	0
bn.embed-go	w7		0
bn.embed-what	s7		10	ইউটিউব|ফেসবুক|ইনস্টাগ্রাম|টুইটার|এক্স	থেকে
bn.app-go	w5		0
bn.push-ask	w6		0
bn.push-word	w6	among	0
bn.block	c8		14	আপনি|অনুগ্রহ|বন্ধ
bn.block-label	w8		0
bn.give-label	w0		0
bn.give-once	w0	among	0
bn.wall-choice	w2		0
bn.wall-word	w2	among	0
bn.form	w4		0
bn.form-word	w4	among	0
bn.form-again	s4		12	আবার|চেষ্টা
bn.nav	w11		0
bn.nav.among	w11	among	0
bn.us	w14		0
bn.own-right	s15		8
bn.by-machine	s16		12	এআই|কৃত্রিম বুদ্ধিমত্তা	তৈরি|লেখা|অনুবাদ
bn.by-machine-label	w16		0
bn.follow-label	w13		0
bn.share-size	w10		0
bn.share-word	w10	among	0
bn.partner	w9	among	0
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
ca.vote-label2	w12		0
ca.vote-word	w12	among	0
ca.characters	s12		4
ca.play	w11		0
ca.play-now	s11		5
ca.play-word	w11	among	0
ca.buy	w9		0
ca.player	w16		0
ca.player-word	w16	among	0
ca.player-gone	s16		12	disponible|reproduir*|admet	país|regió|moment|teu|navegador
ca.embed-what	s7		10	youtube|instagram|d'instagram|facebook|x|twitter|tiktok|spotify|bluesky
ca.embed-go	w7		0
ca.embed-cannot	s7		16
ca.app-go	w5		0
ca.push-ask	s6		8
ca.push-word	w6	among	0
ca.block	c8		14	fas servir|utilitzes|hem detectat|desactiva*|detectat
ca.block-label	w8		0
ca.block-how	w8	among	0
ca.give-label.more	w0		0
ca.give-once	w0	among	0
ca.give-none	c0		22	lectors|lectores	gràcies|només|publicitat|independen*
ca.wall-choice	w2		0
ca.wall-word	w2	among	0
ca.form	w4		0
ca.form-word	w4	among	0
ca.form-again	s4		14	torna-ho|prova|més tard|de nou
ca.pages	s11		5
ca.nav	w11		0
ca.lead-in-all	s11	lead-in	20
ca.us	w14		0
ca.own-right	s15		10
ca.by-machine	s16		14	amb l'ajuda|amb intel·ligència|per la ia|amb ia|per ia|automàticament	ia|intel·ligència artificial|automàticament	generat|generada|redactat|creat|traduït|escrit|elaborat
ca.by-machine-label	w16		0
ca.follow-label	w13		0
ca.follow-add	s13		10	font preferida|fonts preferides
ca.share-size	w10		0
ca.share-word	w10	among	0
ca.partner.more	w9	among	0
ca.ad-goes	s9		9	publicitat|anunci|sota
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
cs.poll.colon	s16		20	?
cs.play.colon	s16		5
cs.shop.own	w9		0
cs.shop.own.among	w9	among	0
cs.shop.colon	s9		18
cs.embed.load	w7		0
cs.embed.load.among	w7	among	0
cs.embed.always	s7		10
cs.player.label	w16		0
cs.player.among	w16	among	0
cs.app.label	w5		0
cs.app.label.among	w5	among	0
cs.push.label	w6		0
cs.push.among	w6	among	0
cs.adblock.answer	w8		0
cs.adblock.among	w8	among	0
cs.donation.page	w0		0
cs.donation.page.among	w0	among	0
cs.donation.free	s0		16	čtenář*|předplatitel*	jsme|můžeme|jen|fungujeme
cs.wall.label	w2		0
cs.wall.among	w2	among	0
cs.meter.count	s3		14	bezplatných*|článků*|volných*
cs.form.label	w4		0
cs.form.among	w4	among	0
cs.gallery.count	w16		0
cs.gallery.label	w16		0
cs.related.colon	s11	lead-in	16
cs.related.topic	s11	lead-in	10
cs.bio.more	c14	bio	50	rubrik*|redakc*|píše|věnuje se|pracuje|zpravodaj*|novin*|deník*|spolupracuje|přispívá|pokrývá|zabývá se|působí
cs.sources.label	w16		0
cs.rights.label	w15		0
cs.rights.first	s15		9	vyšel|vyšla|vyšlo|publikován|publikována	původně|poprvé|nejprve	v|ve|na
cs.ai.made	w16		0
cs.ai.among	w16	among	0
cs.comments.bar	w12		0
cs.comments.among	w12	among	0
cs.follow.label	w13		0
cs.share.tools	w10		0
cs.share.tools.among	w10	among	0
cs.ad.end	w9		0
cs.ad.partner	s9		9
cs.meter.read	c3		18	přečetli jste|přečetl jste|přečetla jste|máte přečteno|přečetl jsi|přečetla jsi	člán*
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
da.poll.colon	s16		20	?
da.play.colon	s16		5
da.shop.own	w9		0
da.shop.own.among	w9	among	0
da.shop.colon	s9		18
da.embed.load	w7		0
da.embed.load.among	w7	among	0
da.embed.always	s7		10
da.player.label	w16		0
da.player.among	w16	among	0
da.app.label	w5		0
da.push.label	w6		0
da.push.among	w6	among	0
da.adblock.answer	w8		0
da.adblock.among	w8	among	0
da.donation.page	w0		0
da.donation.page.among	w0	among	0
da.donation.free	s0		16	læser*|abonnent*|medlemmer	vi|os|kun	kun|eksisterer|uafhængig*|mulig*|betalingsmur*
da.wall.label	w2		0
da.wall.among	w2	among	0
da.meter.count	s3		14	gratis*|gratisartikler*
da.form.label	w4		0
da.form.among	w4	among	0
da.gallery.count	w16		0
da.gallery.label	w16		0
da.related.colon	s11	lead-in	16
da.related.topic	s11	lead-in	10
da.bio.more	c14	bio	50	redaktion*|kultur*|avis*|posten|bladet|korrespondent*|skriver|rapporterer|dækker|bøger|journalist*|kommentator*|siden #
da.sources.label	w16		0
da.rights.label	w15		0
da.rights.first	s15		9	bragt|publiceret|trykt|udgivet	først|tidligere|oprindeligt|første gang	i|på|hos
da.ai.made	w16		0
da.ai.among	w16	among	0
da.comments.bar	w12		0
da.comments.among	w12	among	0
da.follow.label	w13		0
da.share.tools	w10		0
da.share.tools.among	w10	among	0
da.ad.end	w9		0
da.ad.partner	s9		5
da.meter.read	c3		18	du har|har du	artik*	læst
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
de.wall.digital	c2		12	?|login|anmelden|einloggen
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
de.share.size	s10		5
de.share.send	w10		0
de.follow	w13		0
de.follow-line	c13		28
de.follow-networks	c13		28	folgen|folge|folgt|uns|unser*|finden sie|findest du|@|besuchen sie|liken|wir
de.follow-networks-alone	s13		5
de.ad	w9		0
de.shop.from	w9		0
de.ad.goes-on	w9		0
de.ad-line	c9		40
de.adblock	c8		24
de.consent	w7		0
de.consent.terms	s7		26	video*|beitrag|beitrags|inhalt*|karte|posts|tweets|abspielen	datenschutz*|nutzungsbedingungen|einverstanden
de.consent.withdraw	w7		0
de.consent.network	s7		5	entsperren|anzeigen|laden|erlauben|zulassen|aktivieren
de.consent-line	c7		90	wir|uns|unser*|sie|ihre*|dein*|du|ich|mir|meine*|diese*|hier|auf dieser
de.consent-near	c7		90	unser*|uns|wir|drittplattformen|drittanbieter*|dritt-anbieter|youtube|instagram|facebook|twitter|tiktok|angezeigt|anzeigen|laden|geladen|ich|meine*|mir|einverstanden|ausblenden|dieser stelle|gelten die|recaptcha|google|browser|anmeldung|newsletter|klick|klicken|dieser inhalt|diesen inhalt|cookies erhalten|finden sie|lesen sie
de.comments	w12		0
de.contact.box	w12		0
de.contact.desk	s12		20	redaktion|lokalredaktion|sportredaktion|online-redaktion|onlineredaktion|uns|kulturredaktion	@|tel|telefon*|mail|e-mail|whatsapp|#
de.comments-line	c12		40
de.comments-near	c12		40	unser*|uns|wir|du|dein*|@|schreiben sie|schreib|diesen|diesem artikel|dieser artikel|dieser beitrag|artikel|diskutieren sie|diskutiere|diskutiert|bitte|sagen sie|teilen sie|lesen sie|senden sie|schicken sie|sie können|können sie|ihre meinung|eure meinung|hier|geschlossen|anmelden|einloggen|verfassen|schreiben
de.comments-near-alone	s12		3
de.related	w11	heading	0
de.related-headed	s11	heading	9
de.lead-in	s11	lead-in	34
de.furniture	w11		0
de.related.all	w11		0
de.related.liveblog	c11		9	alle entwicklungen|die lage|alle nachrichten|alle neuigkeiten|alle ereignisse|aktuelle entwicklungen|die aktuelle lage|lesen sie|verfolgen sie|mehr dazu
de.related.dossier	s11		10
de.toggle	w11	among	0
de.author	s14		45
de.bio.year	c14	bio	34	berichtet|schreibt|arbeitet als|arbeitet seit|redakt*|korrespondent*|journalist*|reporter*|autor|autorin
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
de.ai.automatic	s16		24	automatisch|automatisiert|maschinell|vollautomatisch|automatisierten	erstellt|erzeugt|generiert|übersetzt|verfasst|geschrieben	wurde|ist|wird
de.ai.rate	w16		0
de.player.speed	w16	among	0
de.player.load	s16		7	mb|mp#|mp#|#
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
de.poll.colon	s16		20	?
de.play.colon	s16		5
de.shop.own	w9		0
de.shop.colon	s9		18
de.odds	s9		24	laufenden änderungen|veröffentlichung|abhängig|buwei*|bzga|check-dein-spiel*|verantwortungsvoll*
de.embed.load	w7		0
de.embed.load.among	w7	among	0
de.embed.always	s7		7	erlauben|anzeigen|zulassen|entsperren|freischalten|aktivieren|eingebetteter	immer|künftig|eingebetteter|x|youtube|instagram|facebook|tiktok|bluesky|threads|drittanbietern
de.player.label	w16		0
de.player.among	w16	among	0
de.push.label	w6		0
de.push.among	w6	among	0
de.adblock.answer	w8		0
de.adblock.off	s8		18	seite|website|webseite|angebot|artikel|inhalte|weiterzulesen|weiterlesen	nutzen|unterstützen|lesen|weiterzulesen|weiterlesen|sehen|finanzier*
de.adblock.found	s8		14	adblocker|ad-blocker|werbeblocker|adblock|werbe-blocker	aktiviert|verwenden|nutzen|benutzen|eingeschaltet|installiert|aktiv|surfen
de.adblock.among	w8	among	0
de.donation.page	w0		0
de.donation.page.among	w0	among	0
de.donation.free	s0		14	leser*	im rücken|wir haben|nur sie|nur ihr|nur du|nur unsere|nur leser*
de.wall.label	w2		0
de.wall.among	w2	among	0
de.form.label	w4		0
de.form.among	w4	among	0
de.gallery.count	w16		0
de.gallery.label	w16		0
de.gallery.among	w16	among	0
de.related.colon	s11	lead-in	16
de.bio.more	c14	bio	60	journalist*|korrespondent*|reporter*|redakt*|berichtet|schreibt|autor*
de.sources.label	w16		0
de.rights.label	w15		0
de.rights.first	s15		9	erschien|erschienen|veröffentlicht|publiziert
de.ai.made	w16		0
de.ai.among	w16	among	0
de.comments.bar	w12		0
de.comments.among	w12	among	0
de.follow.label	w13		0
de.share.tools	w10		0
de.ad.end	w9		0
de.ad.partner	s9		5
de.meter.read	c3		18	sie haben|haben sie|du hast|hast du|ihr habt|sie lesen|du liest	artikel*|beitr*|text*|stor*	gelesen|monat|woche
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
el.vote-label2	w12		0
el.vote-word	w12	among	0
el.characters	s12		5
el.play	w11		0
el.play-now	s11		5
el.play-word	w11	among	0
el.buy	w9		0
el.health	s9		14	απώλειας|κεθεα|#|υπεύθυνα
el.player	w16		0
el.player-word	w16	among	0
el.player-gone	s16		12	διαθέσιμο|αναπαραγωγή	χώρα|περιοχή|πλέον|σας|στιγμή
el.embed-what	s7		7	youtube|instagram|facebook|x|twitter|tiktok|spotify|bluesky|vimeo
el.embed-go	w7		0
el.embed-cannot	s7		14	cookies|cookie|αποδεχ*|αποδοχή
el.js	c7		12	απενεργοποιημέν*|ενεργοποι*|υποστηρίζει|χρειάζεται	σας|είναι|για να|παρακαλ*
el.app-browser	w5		0
el.push-ask	w6		0
el.push-word	w6	among	0
el.block	c8		16	χρησιμοποιείτε|εντοπί*|απενεργοποι*|παρακαλ*	σας|χρησιμοποιείτε|απενεργοποι*
el.block-label	w8		0
el.block-how	w8	among	0
el.give-label	w0		0
el.give-once	w0	among	0
el.give-none	c0		22	αναγνώστες|αναγνωστών	χάρη|μόνο|στήριξη|ανεξάρτητ*
el.wall-choice	w2		0
el.wall-word	w2	among	0
el.form	w4		0
el.form-word	w4	among	0
el.form-again	s4		12	δοκιμάστε|προσπαθήστε|ξανά|αργότερα
el.pages	s11		5
el.nav	w11		0
el.lead-in-tv	s11	lead-in	20
el.our-rules	w14		0
el.own-right	s15		12	άρθρο|άρθρου|δικαιώματα|στην|στο|εφημερίδα*|πηγή|άδεια|πρώτη δημοσίευση:|απαγορεύεται η αναδημοσίευση
el.by-machine	s16		14	με τεχνητή|με τη βοήθεια|με χρήση|από τεχνητή|από την τεχνητή|με ai|από ai|αυτόματα	τεχνητή νοημοσύνη|τεχνητής νοημοσύνης|ai|αυτόματα	δημιουργήθηκε|συντάχθηκε|γράφτηκε|μεταφράστηκε|παράχθηκε|έγινε με
el.by-machine-label	w16		0
el.follow-label	w13		0
el.follow-label.among	w13	among	0
el.follow-add	c13		14	προσθήκη|προσθέστε|πρόσθεσε
el.share-size	w10		0
el.share-word	w10	among	0
el.with-partner	w9	among	0
el.ad-goes	s9		9	διαφήμιση
el.ordered	s12		6	νεότερ*|παλαιότερ*|δημοφιλ*
el.comment-label	w12		0
el.see-on	s7		4	instagram|youtube|facebook|x|twitter|tiktok|spotify|bluesky|threads|telegram
el.shared-by	c7		14	@
el.robot	c7		30	προστατεύεται|google
el.consent-more	w7		0
el.player-more	w16		0
el.player-time	s16		6
el.podcast-on	s11		10	apple|ivoox|deezer|google|youtube|amazon|soundcloud
el.give-more	w0		0
el.wall-more	w2		0
el.form-more	w4		0
el.form-word-more	w4	among	0
el.nav-more	w11		0
el.follow-more	w13		0
el.sold-label	w9		0
el.offered	w10		0
el.meter.read	c3		18	έχετε διαβάσει|διαβάσατε|έχεις διαβάσει|διάβασες	άρθρ*
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
en.poll.colon	s16		20	?
en.play.colon	s16		5
en.shop.own	w9		0
en.shop.order	s9		40	bookshop*|delivery charges|p&p|bookstore*|subscriber benefit|reader offer|free uk|postage|free shipping|free delivery
en.odds	s9		24	publication|writing|press|change|time
en.embed.load	w7		0
en.embed.load.among	w7	among	0
en.embed.always	s7		9	from|on|blocked|embedded
en.player.label	w16		0
en.player.among	w16	among	0
en.adblock.answer	w8		0
en.adblock.among	w8	among	0
en.push.label	w6		0
en.donation.page	w0		0
en.donation.free	s0		16	readers|reader|just you|your support	just you|just readers|just our readers|only our readers|your support|we have
en.wall.label	w2		0
en.wall.among	w2	among	0
en.form.label	w4		0
en.form.among	w4	among	0
en.gallery.count	w16		0
en.gallery.label	w16		0
en.related.colon	s11	lead-in	16
en.related.topic	s11	lead-in	10
en.sources.label	w16		0
en.rights.label	w15		0
en.rights.label.among	w15	among	0
en.translated	s15		9
en.ai.made	w16		0
en.comments.bar	w12		0
en.comments.among	w12	among	0
en.share.tools	w10		0
en.ad.end	w9		0
en.ad.partner	s9		7
en.ai.among	w16	among	0
en.bio.reported	c14	bio	18
en.donation.tax	c0		24
en.push.among	w6	among	0
en.meter.read	c3		18	you|your|you've|you're	article*|stor*|post*	read|reading|viewed|used|enjoyed
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
es.vote-label2	w12		0
es.vote-word	w12	among	0
es.characters	s12		4
es.play	w11		0
es.play-now	s11		5
es.play-word	w11	among	0
es.buy	w9		0
es.player	w16		0
es.player-word	w16	among	0
es.player-gone	s16		11	disponible|reproducir*	país|región|momento|tu|su|navegador
es.embed-what	s7		7	youtube|instagram|facebook|x|twitter|tiktok|spotify|bluesky|vimeo
es.embed-go	w7		0
es.embed-go.among	w7	among	0
es.embed-cannot	s7		16
es.app-browser	w5		0
es.push-ask	s6		9
es.push-word	w6	among	0
es.block-label	w8		0
es.block-how	w8	among	0
es.give-label	w0		0
es.give-once	w0	among	0
es.give-none	c0		22	lectores|lectoras	gracias|solo|sólo|publicidad|independ*|depend*
es.wall-choice	w2		0
es.wall-word	w2	among	0
es.form	w4		0
es.form-word	w4	among	0
es.form-again	s4		12	inténtalo|inténtelo|intenta|vuelve|más tarde|de nuevo
es.pages	s11		5
es.nav	w11		0
es.lead-in-tv	s11	lead-in	20
es.bio-more	c14	bio	60
es.our-rules	w14		0
es.writer-mail	s14		22	autor|autora|redactor|redactora|periodista|redacción|nosotros	escribe|escribir|@|correo|escríbenos|puedes
es.own-right	s15		10
es.by-machine	s16		14	con ayuda|con la ayuda|por ia|por la ia|por inteligencia|por una|con inteligencia|con ia|mediante|automáticamente|asistid*	ia|inteligencia artificial|automáticamente|automática	redactad*|generad*|cread*|traducid*|elaborad*|escrit*|producid*|revisad*
es.by-machine-label	w16		0
es.follow-label	w13		0
es.share-size	w10		0
es.share-word	w10	among	0
es.with-partner	w9	among	0
es.ad-goes	s9		9	publicidad|anuncio|abajo|debajo
es.voted	s12		7	recient*|antigu*|valorad*|votad*|popular*
es.comment-label	w12		0
es.play-day	w11		0
es.see-on	s7		4	instagram|youtube|facebook|x|twitter|tiktok|spotify|ivoox|bluesky|threads|vimeo|telegram
es.shared-by	s7		14	@
es.robot	c7		30	protegido|google
es.consent-more	w7		0
es.player-more	w16		0
es.player-time	s16		6
es.podcast-on	s11		10	apple|ivoox|deezer|google|youtube|amazon|soundcloud
es.block-more	w8		0
es.give-more	w0		0
es.wall-more	w2		0
es.form-more	w4		0
es.form-word-more	w4	among	0
es.nav-more	w11		0
es.slides	s11		6	#|photos|fotos|immagini|imágenes
es.follow-more	w13		0
es.author-more	w14		0
es.author-more.among	w14	among	0
es.rights-more	w15		0
es.with-leave	s15		14
es.reread	s16		16	ia|periodista|redacción|editor
es.sold-by	s9		6
es.sold-label	w9		0
es.offered	w10		0
es.see-more	s11		4	más|todas|todos|otras|otros|completo|completa|siguiente|anterior	noticias|noticia|fotos|vídeos|vídeo|videos|video|comentarios|respuestas|artículos|artículo|encuesta|podcasts|episodios|contenidos
es.meter.read	c3		18	has leído|llevas|leíste|usted ha leído|has visto	artículo*|nota*|noticia*
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
et.poll.label	w16		0
et.poll.colon	s16		20	?
et.shop.own	w9		0
et.shop.own.among	w9	among	0
et.embed.load	w7		0
et.embed.load.among	w7	among	0
et.player.label	w16		0
et.player.label.among	w16	among	0
et.app.label	w5		0
et.push.label	w6		0
et.push.label.among	w6	among	0
et.adblock.answer	w8		0
et.donation.page	w0		0
et.wall.label	w2		0
et.wall.label.among	w2	among	0
et.form.label	w4		0
et.form.label.among	w4	among	0
et.gallery.label	w16		0
et.sources.label	w16		0
et.ai.made	w16		0
et.comments.bar	w12		0
et.follow.label	w13		0
et.share.tools	w10		0
et.share.tools.among	w10	among	0
et.ad.end	w9		0
et.rights.label	w15		0
et.gallery.count	w16		0
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
fa.vote-label2	w12		0
fa.vote-word	w12	among	0
fa.characters	s12		5
fa.play	w11		0
fa.play-now	s11		6
fa.play-word	w11	among	0
fa.buy	w9		0
fa.player	w16		0
fa.player-word	w16	among	0
fa.player-gone	s16		12	دسترس|پشتيباني	كشور|منطقه|پخش|صدا|ويدئو|ويديو|كنوني	نيست|نميكند
fa.embed-what	s7		7	يوتيوب|اينستاگرام|فيسبوك|توييتر|ايكس|تيكتاك|تلگرام
fa.embed-go	w7		0
fa.embed-go.among	w7	among	0
fa.embed-cannot	s7		14	كوكي|كوكيها|جاوااسكريپت|بپذيريد|رضايت
fa.app-go	w5		0
fa.push-ask	w6		0
fa.push-word	w6	among	0
fa.block	c8		14	شما|لطفا|شناسايي|غيرفعال
fa.block-label	w8		0
fa.block-how	w8	among	0
fa.give-label	w0		0
fa.give-once	w0	among	0
fa.wall-choice	w2		0
fa.wall-word	w2	among	0
fa.form	w4		0
fa.form-word	w4	among	0
fa.form-again	s4		12	دوباره|بعدا|تلاش
fa.pages	s11		5
fa.nav	w11		0
fa.us	w14		0
fa.own-right	s15		14	حق نشر|ذكر منبع|بلامانع|ممنوع است|منتشر شد|مجاز نيست	منبع|روزنامه|سايت|مقاله|مطالب|نشريه
fa.by-machine	s16		14	با هوش|توسط هوش|با كمك|به كمك|ماشيني	هوش مصنوعي|ماشيني	توليد شده|نوشته شده|تهيه شده|ترجمه شده|ساخته شده
fa.by-machine-label	w16		0
fa.follow-label	w13		0
fa.follow-label.among	w13	among	0
fa.follow-add	c13		12	افزودن|اضافه كنيد
fa.share-size	w10		0
fa.share-word	w10	among	0
fa.partner	w9	among	0
fa.ad-goes	s9		9	اگهي|تبليغ
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
fi.poll.colon	s16		20	?
fi.play.colon	s16		5
fi.shop.own	w9		0
fi.shop.own.among	w9	among	0
fi.shop.colon	s9		18
fi.embed.load	w7		0
fi.embed.load.among	w7	among	0
fi.embed.always	s7		9
fi.player.label	w16		0
fi.player.among	w16	among	0
fi.app.label	w5		0
fi.push.label	w6		0
fi.push.among	w6	among	0
fi.adblock.answer	w8		0
fi.adblock.among	w8	among	0
fi.donation.page	w0		0
fi.donation.page.among	w0	among	0
fi.donation.free	s0		16	lukijo*|lukijat|lukijoita|tilaaj*	olemme|vain|voimme
fi.wall.label	w2		0
fi.wall.among	w2	among	0
fi.meter.count	s3		9	ilmaista|ilmaisesta|ilmaisjuttua|ilmaisartikkelia
fi.form.label	w4		0
fi.form.among	w4	among	0
fi.gallery.count	w16		0
fi.gallery.label	w16		0
fi.related.colon	s11	lead-in	16
fi.related.topic	s11	lead-in	10
fi.bio.more	c14	bio	50	toimitu*|kirjoittaa|seuraa|lehde*|lehti|sanomien|kirjeenvaihtaja*|työskente*|kulttuur*|raportoi|toimittaja*|kolumnisti*
fi.sources.label	w16		0
fi.rights.label	w15		0
fi.rights.first	s15		10	alun perin|ensimmäisen kerran|aiemmin|ensin
fi.ai.made	w16		0
fi.ai.among	w16	among	0
fi.comments.bar	w12		0
fi.comments.among	w12	among	0
fi.follow.label	w13		0
fi.share.tools	w10		0
fi.share.tools.among	w10	among	0
fi.ad.end	w9		0
fi.ad.partner	s9		6
fi.meter.read	c3		18	olet lukenut|olet jo lukenut|olet nyt lukenut|luettu
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
fr.vote-label	w12		0
fr.vote-word	w12	among	0
fr.characters	s12		4
fr.play	w11		0
fr.play-now	s11		5
fr.play-word	w11	among	0
fr.buy	w9		0
fr.health	s9		14	endettement|dépendance|isolement|modération|grignoter|sucré|légumes|activité
fr.player	w16		0
fr.player-word	w16	among	0
fr.player-gone	s16		11	pays|région|navigateur|zone|actuellement|momentanément	disponible|accessible
fr.embed-what	s7		9	youtube|instagram|facebook|x|twitter|tiktok|spotify|bluesky|d'instagram|vimeo|dailymotion|externe|datawrapper
fr.embed-go	w7		0
fr.embed-go.among	w7	among	0
fr.trackers	c7		24	j'accepte|ce contenu|cliquant|vous|votre|cookies|traceurs	contenu|cliquant|bloqué|afficher|vous
fr.app-browser	w5		0
fr.push-word	w6		0
fr.block-label	w8		0
fr.give-label	w0		0
fr.give-once	w0	among	0
fr.give-none	c0		22	lecteurs|lectrices	grâce|seul*|pub|publicité|indépendan*|financ*
fr.wall-choice	w2		0
fr.wall-word	w2	among	0
fr.form	w4		0
fr.form-word	w4	among	0
fr.form-again	s4		12	réessayer|réessayez|plus tard|veuillez|rechargez
fr.pages	s11		5
fr.nav	w11		0
fr.lead-in-tv	s11	lead-in	20
fr.bio-more	c14	bio	60
fr.keys	c12		22	sélectionnez|appuyez|faute|erreur|texte
fr.our-rules	w14		0
fr.our-rules.among	w14	among	0
fr.own-right	s15		8
fr.by-machine	s16		14	par l'ia|par une ia|par ia|à l'aide|avec l'aide|avec l'ia|par intelligence|par une intelligence|par l'intelligence|automatiquement|assist*|grâce à l'ia	ia|l'ia|intelligence artificielle|automatique*|automatiquement
fr.by-machine-label	w16		0
fr.follow-label	w13		0
fr.follow-add	s13		10	vos sources préférées|mes sources préférées|source préférée|sources favorites
fr.share-size	w10		0
fr.share-word	w10	among	0
fr.with-partner	w9	among	0
fr.voted	s12		7	récent*|ancien*|populaire*|pertinen*|avoir voté
fr.comment-label	w12		0
fr.play-day	w11		0
fr.see-on	s7		4	instagram|youtube|facebook|x|twitter|tiktok|dailymotion|spotify|deezer|bluesky|threads|vimeo|telegram
fr.shared-by	s7		14	@
fr.robot	c7		30	protégé|google
fr.consent-more	w7		0
fr.player-more	w16		0
fr.player-time	s16		6
fr.podcast-on	s11		10	apple|ivoox|deezer|google|youtube|amazon|soundcloud
fr.block-more	w8		0
fr.give-more	w0		0
fr.give-tax	s0		9	€	fiscal*|impôt*|réel|don|réduction
fr.wall-more	w2		0
fr.form-more	w4		0
fr.form-word-more	w4	among	0
fr.nav-more	w11		0
fr.slides	s11		6	#|photos|fotos|immagini|imágenes
fr.follow-more	w13		0
fr.author-more	w14		0
fr.author-all	s14		6
fr.rights-more	w15		0
fr.with-leave	s15		14
fr.reread	s16		16	ia|journaliste|rédaction|secrétaire
fr.sold-by	s9		6
fr.sold-label	w9		0
fr.offered	w10		0
fr.see-more	s11		4	plus|tous|toutes|autres|d'autres|suivant|suivante|précédent|complet|complète	articles|article|photos|vidéos|vidéo|commentaires|réponses|actualités|podcasts|épisodes|contenus|sondage
fr.meter.read	c3		18	vous avez lu|vous avez déjà lu|vous en avez lu|tu as lu|articles lus|article lu	article*
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
he.vote-label2	w12		0
he.vote-word	w12	among	0
he.characters	s12		4
he.play	w11		0
he.play-now	s11		5
he.play-word	w11	among	0
he.buy	w9		0
he.drink	s9		14
he.player	w16		0
he.player-word	w16	among	0
he.player-gone	s16		11	זמין|תומך	במדינה|במדינתך|באזור|בנגן|בשמע|בווידאו|כעת|שלך
he.embed-what	s7		7	מיוטיוב|מאינסטגרם|מפייסבוק|מטוויטר|מטיקטוק|יוטיוב|אינסטגרם|מ-x|youtube|instagram
he.embed-go	w7		0
he.embed-go.among	w7	among	0
he.embed-cannot	s7		14	עוגיות|לאשר|javascript|אישור|אשרו
he.app-go	w5		0
he.push-ask	w6		0
he.push-word	w6	among	0
he.block	c8		14	משתמשים|זיהינו|אנא|כבו|השביתו|משתמש
he.block-label	w8		0
he.block-how	w8	among	0
he.give-label	w0		0
he.give-once	w0	among	0
he.give-none	c0		22	הקוראים|קוראים|קוראינו|התומכים	בזכות|רק|תמיכת|בתמיכת
he.wall-choice	w2		0
he.wall-word	w2	among	0
he.form	w4		0
he.form-word	w4	among	0
he.form-again	s4		12	נסו|נסה|מאוחר יותר|שוב
he.pages	s11		5
he.nav	w11		0
he.us	w14		0
he.own-right	s15		12	בזכויות|רשות|אישור|בתוכן|ללא|בעיתון|באתר|במגזין
he.by-machine	s16		14	באמצעות|בעזרת|על ידי|אוטומטי|אוטומטית	בינה מלאכותית|ai|אוטומטי|אוטומטית|הבינה המלאכותית
he.by-machine-label	w16		0
he.follow-label	w13		0
he.follow-label.among	w13	among	0
he.follow-add	c13		12	הוסף|הוסיפו|הוספה
he.share-size	w10		0
he.share-word	w10	among	0
he.partner	w9	among	0
he.ad-goes	s9		9	הפרסומת|פרסומת|למטה
he.comment-more	w12		0
he.see-on	w7		0
he.consent-more	w7		0
he.player-more	w16		0
he.give-more	w0		0
he.wall-more	w2		0
he.form-more	w4		0
he.nav-more	w11		0
he.sold-label	w9		0
he.offered	w10		0
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
hi.vote-label2	w12		0
hi.vote-word	w12	among	0
hi.characters	s12		4
hi.play	w11		0
hi.play-now	s11		5
hi.play-word	w11	among	0
hi.buy	w9		0
hi.player	w16		0
hi.player-word	w16	among	0
hi.player-gone	s16		12	उपलब्ध|सपोर्ट|समर्थन	नहीं
hi.embed-what	s7		10	यूट्यूब|इंस्टाग्राम|फेसबुक|ट्विटर|एक्स	से है|से ली गई|लोड करें|दिखाएं
hi.embed-go	w7		0
hi.embed-cannot	s7		14	कुकीज|कुकीज|जावास्क्रिप्ट|स्वीकार
hi.app-go	w5		0
hi.push-ask	w6		0
hi.push-word	w6	among	0
hi.block	c8		16	आप|कृपया|मिला|बंद
hi.block-label	w8		0
hi.block-how	w8	among	0
hi.give-label	w0		0
hi.give-once	w0	among	0
hi.wall-choice	w2		0
hi.wall-word	w2	among	0
hi.form	w4		0
hi.form-word	w4	among	0
hi.form-again	s4		12	पुनः|दोबारा|बाद में	प्रयास|कोशिश
hi.pages	s11		4
hi.nav	w11		0
hi.us	w14		0
hi.own-right	s15		12
hi.by-machine	s16		14	एआई|ai|कृत्रिम बुद्धिमत्ता|स्वचालित|आर्टिफिशियल इंटेलिजेंस	लिखा गया|लिखी गई|तैयार|बनाया गया|बनाई गई|अनुवादित|किया गया
hi.follow-label	w13		0
hi.follow-add	c13		14	जोडें|चुनें|बनाएं
hi.share-size	w10		0
hi.share-word	w10	among	0
hi.partner	w9	among	0
hi.ad-goes	s9		10	जारी
hi.asks	c0	asks	0
hi.voice	c0	voice	0
hi.price	c0	price	0
hi.speech	c0	speech	0
hi.about	c0	about	0
hu.later	w0	closer	0
hu.button	w0		0
hu.gift.tax	s0		12	#%|#%-át|#%-ával|#%-a
hu.gift.need	c0		18	újságírás*|lapunk*|szerkesztőség*|független*|szabad sajtó*
hu.ask	c0		40
hu.wall	w2		0
hu.wall-line	c2		26
hu.wall-line-here	c2		26	olvas*|elolvas*|cikk*|tartal*|hozzáfér*|lapunk*|lapra|digitális*|korlátlan*|folytat*|újság*|hírlap*|ft|ez a
hu.letter	c4		22
hu.letter-mail	c4		22	hírlev*|hírlevél*|megadása|add meg|adja meg|feliratkoz*|kötelező|nem tesszük|írja be
hu.letter-here	c4		22	hírlevel*|hírlevél*|csatornánk*|youtube*|ne maradjon|e-mailben|értesülj|értesüljön|ingyenesen|híreink*|lapunk*|postafiók*|legfrissebb|cikk*|reggel
hu.share	w10		0
hu.share.gift	w10		0
hu.follow	c13		20
hu.ad	w9		0
hu.shop.discount	s9		9	kedvezménnyel|kedvezményes
hu.shop.among	w9	among	0
hu.shop.label	w9		0
hu.bet	c9		20
hu.consent	c7		50
hu.consent-here	c7		50	weboldal|weboldalunk|honlapunk|oldalunk|az oldal|elfogadom|elfogadja|elfogadod|hozzájárul|hozzájárulok|megismertem|elolvastam|bővebben|a böngészéssel|a szolgáltatás|a honlap
hu.consent-accept	c7		50	adatvédelmi|adatkezelési|adatkezelést|felhasználási|sütik|sütiket|cookie*|feltételeket|szabályzatot|tájékoztatót
hu.comments	w12		0
hu.tip.there	c12		14	?|nekünk|szerkesztőség*	küldje|küldd|írjon|írj|nekünk
hu.bio.views	s12		40	tükröz*|álláspont*|vélemény*	szerkesztőség*|nem feltétlenül|lapunk|szerző
hu.comments.views	c12		20	szerkesztőség|szerkesztőségünk|lap|kiadó|olvashatja|itt|felelősséget
hu.related	w11	heading	0
hu.lead-in	s11	lead-in	30
hu.furniture	w11		0
hu.related.video	s11		10
hu.toggle	w11	among	0
hu.copyright	c15		30
hu.letter-label	w4		0
hu.letter.every	w4		0
hu.letter-own	c4		40	minden reggel|iratkozz*|elfogadom|hozzájárulok|kérem|kapja|hírei|feliratkozásommal
hu.preferred	c13		24	jelölje|jelöld|állítsa|állítsd|kövesse|kövess|adj hozzá|adja hozzá|tegye|lásson	google*
hu.channel	c13		16	kövesse|kövess|kövesd|csatlakozz|csatlakozzon|elér minket|megtalál minket|iratkozz fel|iratkozzon fel
hu.tip	s14		26	nekünk|szerzőn*|szerkesztőség*|meg velünk|kapcsolatba velünk|velünk kapcsolatba|@|keressen minket|hívjon minket|írjon nekünk|névtelenül
hu.writer	w14		0
hu.bio.scholar	c14	bio	14	docense|professzora|munkatársa|egyetem*|kutatója|tanára|elemzője|szerkesztője|szerzője
hu.bio.label	w14		0
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
hu.rights.reprint	c15		20	engedély*|tilos|hozzájárulás*	cikk|cikkek|kiadó|szerkesztőség|írásos|©|minden jog|oldalon
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
hu.quiz.weekly	s16		10	kvíz*|tesztünk*|rejtvény*|heti
hu.ai.translated	s16		16	gépi fordítással|gépi fordítás|automatikusan|mesterséges intelligenciával|mesterséges intelligencia segítségével|mi segítségével	készült|készítette|fordított*|fordította|generálta
hu.poll.among	w16	among	0
hu.poll.colon	s16		20	?
hu.play.colon	s16		5
hu.shop.own	w9		0
hu.shop.own.among	w9	among	0
hu.shop.colon	s9		18
hu.embed.load	w7		0
hu.embed.load.among	w7	among	0
hu.consent.among	w7	among	0
hu.consent.label	w7		0
hu.consent.partners	s7		60	süti*|cookie*|eszközön|eszközökön|adatok*|információ*
hu.consent.private	s7		14	fontos|adat*|magánélet*|személyes
hu.consent.blocked	c7		20	tartalom|videó|bejegyzés|poszt|beágyazott
hu.embed.always	c7		8
hu.player.label	w16		0
hu.player.among	w16	among	0
hu.app.label	w5		0
hu.push.label	w6		0
hu.push.yes	w6	among	0
hu.push.ask	c6		14	?
hu.push.among	w6	among	0
hu.adblock.answer	w8		0
hu.adblock.found	c8		16	használ|használsz|kapcsolja ki|kapcsold ki|kikapcsol*|frissítse|bekapcsolva	úgy látjuk|úgy tűnik|kérjük|kapcsolja ki|kapcsold ki|észleltük|frissítse|ön|észrevettük|úgy látszik
hu.adblock.among	w8	among	0
hu.donation.page	w0		0
hu.donation.page.among	w0	among	0
hu.donation.free	s0		16	olvasó*|előfizető*	csak|vagyunk|működünk|írunk|lehetünk|dolgozunk|önök*
hu.wall.label	w2		0
hu.wall.among	w2	among	0
hu.meter.count	c3		10	elolvasott|elolvastál|olvasott|olvastál|maradt
hu.form.label	w4		0
hu.form.among	w4	among	0
hu.gallery.count	w16		0
hu.gallery.label	w16		0
hu.related.colon	s11	lead-in	16
hu.related.topic	s11	lead-in	10
hu.bio.more	c14	bio	50	lap*|rovat*|szerkesztőség*|hírlap*|dolgozik|ír|kikötői|tudósít*|szerző*|korábban|publikál|foglalkozik	újságíró*|dolgozik|tudósít*|publikál|ír|munkatárs*
hu.sources.label	w16		0
hu.rights.label	w15		0
hu.rights.first	s15		10	jelent meg|megjelent|volt olvasható
hu.ai.made	w16		0
hu.comments.bar	w12		0
hu.comments.among	w12	among	0
hu.follow.label	w13		0
hu.follow.label.among	w13	among	0
hu.follow.among	w13	among	0
hu.share.tools	w10		0
hu.share.tools.among	w10	among	0
hu.ad.end	w9		0
hu.ad.partner	c9		12	a cikk|az írás|a rovat|cikkünk
hu.meter.read	c3		18	ön|elolvasott|olvasott el|olvastál|elolvastál	ebben a hónapban|ön|ingyenes|elolvastál|olvastál
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
id.vote-label2	w12		0
id.vote-word	w12	among	0
id.characters	s12		4
id.play	w11		0
id.play-now	s11		5
id.play-word	w11	among	0
id.buy	w9		0
id.player	w16		0
id.player-word	w16	among	0
id.player-gone	s16		11	tersedia|diputar|mendukung|ditampilkan	negara|wilayah|anda|saat ini|elemen
id.embed-what	s7		7	youtube|instagram|facebook|x|twitter|tiktok|spotify
id.embed-go	w7		0
id.embed-go.among	w7	among	0
id.embed-cannot	s7		14
id.app-go	w5		0
id.push-ask	s6		8
id.push-word	w6	among	0
id.block	c8		14	anda|terdeteksi|nonaktifkan|matikan|menggunakan	nonaktifkan|terdeteksi|menggunakan|matikan
id.block-label	w8		0
id.block-how	w8	among	0
id.give-label	w0		0
id.give-once	w0	among	0
id.give-none	c0		22	pembaca	berkat|hanya|dukungan|independen
id.wall-choice	w2		0
id.wall-word	w2	among	0
id.form	w4		0
id.form-word	w4	among	0
id.form-again	s4		12	coba lagi|nanti|silakan
id.pages	s11		5
id.nav	w11		0
id.us	w14		0
id.own-right	s15		14	artikel|konten|berita|isi|hak cipta|redaksi|tulisan|mengutip
id.by-machine	s16		14	dengan bantuan|oleh ai|dengan kecerdasan|oleh kecerdasan|secara otomatis|dengan ai	kecerdasan buatan|ai|otomatis	dibuat|ditulis|diterjemahkan|dihasilkan|disusun
id.by-machine-label	w16		0
id.follow-label	w13		0
id.follow-label.among	w13	among	0
id.follow-add	c13		12	tambahkan|jadikan|google	tambahkan|jadikan
id.share-size	w10		0
id.share-word	w10	among	0
id.partner	w9	among	0
id.ad-goes	s9		9	iklan|bawah
id.comment-more	w12		0
id.see-on	s7		5	instagram|youtube|facebook|x|twitter|tiktok|spotify|threads|telegram
id.shared-by	c7		14	@
id.robot	c7		24	dilindungi|google
id.consent-more	w7		0
id.player-more	w16		0
id.give-more	w0		0
id.wall-more	w2		0
id.form-more	w4		0
id.nav-more	w11		0
id.sold-label	w9		0
id.offered	w10		0
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
it.vote-label2	w12		0
it.vote-word	w12	among	0
it.characters	s12		4
it.play	w11		0
it.play-now	s11		5
it.play-word	w11	among	0
it.buy	w9		0
it.health	s9		16	patologica|probabilità di vincita|vietato ai minori e|minori di # anni
it.player	w16		0
it.player-word	w16	among	0
it.player-gone	s16		11	disponibile|riprodotto|riprodurre	paese|regione|momento|tuo|browser
it.embed-what	s7		7	youtube|instagram|facebook|x|twitter|tiktok|spotify|bluesky|vimeo
it.embed-go	w7		0
it.embed-go.among	w7	among	0
it.embed-cannot	s7		16
it.app-browser	w5		0
it.push-ask	s6		9
it.push-word	w6	among	0
it.block-label	w8		0
it.block-how	w8	among	0
it.give-label	w0		0
it.give-once	w0	among	0
it.give-none	c0		22	lettori|lettrici	grazie|solo|soltanto|pubblicità|indipenden*|dipend*
it.wall-choice	w2		0
it.wall-word	w2	among	0
it.form	w4		0
it.form-word	w4	among	0
it.form-again	s4		12	riprova|riprovare|più tardi|di nuovo
it.pages	s11		5
it.nav	w11		0
it.lead-in-tv	s11	lead-in	20
it.bio-more	c14	bio	60
it.our-rules	w14		0
it.own-right	s15		10
it.by-machine	s16		14	con l'aiuto|con il supporto|dall'ia|dall'ai|dall'intelligenza|con intelligenza|con l'ia|con l'ai|con ia|tramite|automaticamente|da un'ia|da intelligenza	ia|ai|l'ia|l'ai|dell'ia|dell'ai|dall'ia|dall'ai|intelligenza artificiale|automaticamente|automatica	redatt*|generat*|creat*|tradott*|realizzat*|scritt*|prodott*|revisionat*
it.by-machine-label	w16		0
it.follow-label	w13		0
it.follow-add	s13		10	fonti preferite|fonte preferita
it.share-size	w10		0
it.share-word	w10	among	0
it.with-partner	w9	among	0
it.ad-goes	s9		9	pubblicità|annuncio|sotto
it.voted	s12		7	recent*|vecchi*|votat*|popolar*
it.comment-label	w12		0
it.play-day	w11		0
it.see-on	s7		4	instagram|youtube|facebook|x|twitter|tiktok|spotify|bluesky|threads|vimeo|telegram
it.shared-by	s7		14	@
it.robot	c7		30	protetto|google
it.consent-more	w7		0
it.player-more	w16		0
it.player-time	s16		6
it.podcast-on	s11		10	apple|ivoox|deezer|google|youtube|amazon|soundcloud
it.block-more	w8		0
it.give-more	w0		0
it.wall-more	w2		0
it.form-more	w4		0
it.form-word-more	w4	among	0
it.nav-more	w11		0
it.slides	s11		6	#|photos|fotos|immagini|imágenes
it.follow-more	w13		0
it.author-more	w14		0
it.rights-more	w15		0
it.with-leave	s15		14	collaborazione|licenza|permesso|originale|concessione|the conversation|tratto
it.reread	s16		16	ia|ai|giornalista|redazione|umano
it.sold-by	s9		6
it.sold-label	w9		0
it.offered	w10		0
it.see-more	s11		4	altre|altri|tutte|tutti|completo|completa|successivo|precedente|più	notizie|foto|video|commenti|risposte|articoli|articolo|puntate|episodi|contenuti|sondaggio
it.meter.read	c3		18	hai letto|avete letto	articol*
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
ja.vote.label	w12		0
ja.vote.word	w12	among	0
ja.play	w11		0
ja.play.word	w11	among	0
ja.buy	w9		0
ja.affiliate	c9		30	本記事|この記事|当サイト|当メディア|編集部|本サイト|※|記事内|本ページ
ja.player	w16		0
ja.player.word	w16	among	0
ja.player.gone	c16		24	対応|再生でき|javascript|有効|ください|必要
ja.embed.go	w7		0
ja.embed.go.among	w7	among	0
ja.embed.from	c7		20	youtube|instagram|facebook|twitter|tiktok|x|spotify|外部	提供され|から配信|埋め込|読み込|ホスト|表示するに
ja.app.go	w5		0
ja.push.ask	w6		0
ja.push.word	w6	among	0
ja.block.label	w8		0
ja.block.how	w8	among	0
ja.give.label	w0		0
ja.give.once	w0	among	0
ja.give.readers	c0		30	読者|当サイト|本誌|本紙|私たち|このメディア|当メディア|編集部
ja.wall.choice	w2		0
ja.wall.word	w2	among	0
ja.wall.left	c2		24	上限|残り|本|です|達し
ja.form	w4		0
ja.form.word	w4	among	0
ja.form.again	s4		24	もう一度|再度|お試し|しばらく
ja.pages	s11		6
ja.nav	w11		0
ja.us	w14		0
ja.bio.word	w14	among	0
ja.own.right	c15		24	記事|本|禁|です|ます|当
ja.by.machine	c16		24	この記事は|本記事は|この要約|要約です|この翻訳|生成aiで|この文章は|この画像は|本文は
ja.by.machine.label	w16		0
ja.follow.label	w13		0
ja.share.size	w10		0
ja.share.word	w10	among	0
ja.partner	w9	among	0
ja.comment.more	w12		0
ja.see.on	w7		0
ja.robot	c7		40	保護|google|ポリシー
ja.consent.more	w7		0
ja.player.more	w16		0
ja.give.more	w0		0
ja.wall.more.more	w2		0
ja.form.more	w4		0
ja.form.word.more	w4	among	0
ja.nav.more	w11		0
ja.sold.label	w9		0
ja.offered	w10		0
ja.meter.read	c3		18	今月|無料記事|閲覧記事数
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
ko.vote.label	w12		0
ko.vote.word	w12	among	0
ko.play	w11		0
ko.play.now	s11		5
ko.play.word	w11	among	0
ko.buy	w9		0
ko.player	w16		0
ko.player.word	w16	among	0
ko.player.gone	c16		12	동영상|영상|브라우저*|비디오	국가*|지역*|지원하지|이|해당
ko.embed.from	c7		12	유튜브*|인스타그램*|페이스북*|x|트위터*|틱톡*|외부|youtube|instagram
ko.embed.go	w7		0
ko.embed.go.among	w7	among	0
ko.embed.js	c7		12	활성화*|비활성화*|켜*|사용	보려면|보시려면|이용하려면|브라우저*|비활성화되어|활성화해|활성화하세요
ko.app.go	w5		0
ko.push.ask	w6		0
ko.push.word	w6	among	0
ko.block.label	w8		0
ko.block	c8		14	사용 중|사용하고 계|감지*|해제*	주세요|하세요|중입니다|되었습니다
ko.block.how	w8	among	0
ko.give.label	w0		0
ko.give.once	w0	among	0
ko.give.readers	c0		22	운영|만들*|힘|유지	광고|주주|사주|독립*|저희|됩니다|우리
ko.give.account	s0		12	은행|농협|#|예금주
ko.wall.choice	w2		0
ko.wall.word	w2	among	0
ko.form	w4		0
ko.form.consent	s4		9
ko.form.word	w4	among	0
ko.form.again	s4		12	다시|잠시|시도*
ko.pages	s11		4
ko.nav	w11		0
ko.us	w14		0
ko.us.among	w14	among	0
ko.by.machine	c16		14	이 기사*|본 기사*|이 글은|이 요약*|내용입니다|이 이미지*|이 번역*|본문*|기사입니다	했습니다|되었습니다|됐습니다|입니다|내용입니다|기사입니다|작성했습니다|작성되었습니다|작성됐습니다|생성했습니다|생성되었습니다|번역되었습니다|요약했습니다
ko.by.machine.label	w16		0
ko.follow.label.more	w13		0
ko.follow.label.more.among	w13	among	0
ko.share.size	w10		0
ko.share.word	w10	among	0
ko.partner	w9	among	0
ko.comment.more	w12		0
ko.see.on	w7		0
ko.robot	c7		20	보호*|보호됩니다|google
ko.consent.more	w7		0
ko.player.more	w16		0
ko.give.more	w0		0
ko.wall.more.more	w2		0
ko.form.more	w4		0
ko.nav.more	w11		0
ko.sold.label	w9		0
ko.offered	w10		0
ko.meter.read	c3		18	읽었습니다|읽으셨습니다|읽으셨어요	기사*
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
lt.poll.label	w16		0
lt.poll.colon	s16		20	?
lt.shop.own	w9		0
lt.shop.own.among	w9	among	0
lt.embed.load	w7		0
lt.embed.load.among	w7	among	0
lt.player.label	w16		0
lt.player.label.among	w16	among	0
lt.app.label	w5		0
lt.push.label	w6		0
lt.push.label.among	w6	among	0
lt.adblock.answer	w8		0
lt.donation.page	w0		0
lt.donation.page.among	w0	among	0
lt.wall.label	w2		0
lt.wall.label.among	w2	among	0
lt.form.label	w4		0
lt.form.label.among	w4	among	0
lt.gallery.label	w16		0
lt.sources.label	w16		0
lt.ai.made	w16		0
lt.comments.bar	w12		0
lt.follow.label	w13		0
lt.share.tools	w10		0
lt.share.tools.among	w10	among	0
lt.ad.end	w9		0
lt.rights.label	w15		0
lt.gallery.count	w16		0
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
lv.poll.label	w16		0
lv.poll.colon	s16		20	?
lv.shop.own	w9		0
lv.shop.own.among	w9	among	0
lv.embed.load	w7		0
lv.embed.load.among	w7	among	0
lv.player.label	w16		0
lv.player.label.among	w16	among	0
lv.app.label	w5		0
lv.push.label	w6		0
lv.push.label.among	w6	among	0
lv.adblock.answer	w8		0
lv.donation.page	w0		0
lv.wall.label	w2		0
lv.wall.label.among	w2	among	0
lv.form.label	w4		0
lv.form.label.among	w4	among	0
lv.gallery.label	w16		0
lv.sources.label	w16		0
lv.ai.made	w16		0
lv.comments.bar	w12		0
lv.follow.label	w13		0
lv.share.tools	w10		0
lv.share.tools.among	w10	among	0
lv.ad.end	w9		0
lv.rights.label	w15		0
lv.gallery.count	w16		0
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
nl.poll.colon	s16		20	?
nl.play.colon	s16		5
nl.shop.own	w9		0
nl.shop.own.among	w9	among	0
nl.shop.colon	s9		18
nl.odds	s9		26	publicatie|voorbehoud
nl.embed.load	w7		0
nl.embed.load.among	w7	among	0
nl.embed.always	s7		8	toestaan|tonen|laden|weergeven|toon|laad|ingesloten	altijd|youtube|instagram|facebook|x|twitter|tiktok|spotify|derden
nl.player.label	w16		0
nl.player.among	w16	among	0
nl.app.label	w5		0
nl.push.label	w6		0
nl.push.among	w6	among	0
nl.adblock.answer	w8		0
nl.adblock.among	w8	among	0
nl.donation.page	w0		0
nl.donation.page.among	w0	among	0
nl.donation.free	s0		16	lezers|donateurs|leden	wij|we|alleen|ons	journalistiek|alleen|onafhankelijk*|bestaan
nl.wall.label	w2		0
nl.wall.among	w2	among	0
nl.meter.count	s3		14	gratis*
nl.form.label	w4		0
nl.form.among	w4	among	0
nl.gallery.count	w16		0
nl.gallery.label	w16		0
nl.related.colon	s11	lead-in	16
nl.related.topic	s11	lead-in	10
nl.bio.desk	c14	bio	50	redactie|schrijft|correspondent*|krant|bericht*|post|dagblad|volgt|werkte|verslaggever*|boek*|columnist
nl.sources.label	w16		0
nl.rights.label	w15		0
nl.rights.first	s15		9	verscheen|verschenen|gepubliceerd|vertaald	eerst|eerder|oorspronkelijk|vertaald	in|op|bij|vertaald
nl.ai.made	w16		0
nl.ai.among	w16	among	0
nl.comments.bar	w12		0
nl.comments.among	w12	among	0
nl.follow.label	w13		0
nl.share.tools	w10		0
nl.share.tools.among	w10	among	0
nl.ad.end	w9		0
nl.ad.partner	s9		5
nl.meter.read	c3		18	je hebt|u heeft|u hebt|heb je|heeft u|hebt u	artikel*|verhalen	gelezen
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
no.wall.price	c2		16	plussaker*|saker|artikler|avisen|innhold|nettavisen|+	kr|kroner|gratis|måned*|uker
no.wall-line	c2		0
no.wall-line-you	c2		0	du|deg|din|ditt|dine
no.wall-line-terms	c2		16	kr/mnd|kr|kroner|avslutt|si opp|når du vil|les|lese|prøv|digitalt|digital
no.wall-line-here	c2		0	les|lese|leser|artikkel|artikkelen|artikler|artiklene|saken|saker|innhold|innholdet|abonnent|abonnenter|abonnement|pluss|kommentere|lagre|fortsette|nyheter|nyhetene|våre
no.letter	w4		0
no.letter.every	s4		9	hver fredag|hver morgen|hver uke|hver søndag|hver ettermiddag|hver mandag|hver kveld|innboksen	ukens oppsummering|ukens viktigste|ukens beste|innboksen|innboks|nyhetsbrev|viktigste nyhetene
no.letter.done	s4		10	påmeldt|registrert|meldt på|bekrefte|bekreft|e-post|nyhetsbrev*|abonnent
no.letter-line	c4		0
no.letter-line-here	c4		0	nyhet|nyheter|nyhetene|nyhetsbrev|nyhetsbrevet|meld deg|motta|få|tast inn|skriv inn|bekreft|hver|rett|direkte|klikk|saker|sakene
no.app	c5		22
no.share	w10		0
no.follow	w13		0
no.follow-line	c13		24
no.follow-line-here	c13		24	oss|os|følg|finn|finner|lik
no.ad	w9		0
no.shop.member	s9		12	få|rabatt|%|billett*|spar|pris
no.bet.help	s9	among	6	#
no.bet.age	w9	among	0
no.bet	w9		0
no.consent	w7		0
no.consent.blocked	c7		26	innhold|innholdet|video|videoen|innlegg|kartet	vises|blokkert|blokkeres|spilles|laste|lastes
no.consent.label	w7		0
no.consent-line	c7		80
no.consent-line-here	c7		80	vi|vår|våre|vårt|dette nettstedet|nettstedet vårt|denne siden|godta|godtar|samtykker|les mer|aksepter|aksepterer|tillat
no.comments	w12		0
no.contact.input	c12		18	send|kontakt|e-post|mail|ring|skriv|@	meg|oss|journalisten|redaksjonen
no.views	c12		30	kronikk|kronikken|debattinnlegg|debattinnlegget|kommentar|innlegg|innlegget|artikkelen|teksten|leserinnlegg
no.comments-line	c12		36
no.comments-line-here	c12		36	skriv|fortell|del|gi|kommenter|si din|bli med|hva mener|gjerne|hold
no.comments-line-tips	c12		36	tips|bilde|bilder|bildet|leserinnlegg|innlegg|debattinnlegg|oss|redaksjonen|spørsmål
no.related	w11	heading	0
no.related-headed	s11	heading	9
no.lead-in	s11	lead-in	34
no.furniture	w11		0
no.related.for-you	w11		0
no.toggle	w11	among	0
no.author	s14		36
no.bio.scholar	c14	bio	30	universitetet|universitet|høgskole*|høyskole*|instituttet|institutt|senter|avis*|redaksjon*|forfatter*
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
no.rights.copy	c15		22	tillatt|forbudt|avtale|samtykke	materiale|materialet|stoff|innhold|innholdet|nettsiden|nettstedet|©|artikler|bilder
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
no.ai.this	s16		18	av kunstig intelligens|med kunstig intelligens|av ki|med ki|av ai|kunstig stemme|automatisk	laget|generert|lest|skrevet|oppsummert
no.ai.translated	s16		18	maskinelt|automatisk|maskinoversatt|av kunstig intelligens|av ki|av ai|ved hjelp av
no.player.length	w16	among	0
no.player.gone	s16		13	tilgjengelig|spilles|vises|javascript	video|videoen|klippet|programmet|innholdet|javascript	lenger|tilgjengelig|spilles|video|vises|nettleser*|ditt land
no.poll.among	w16	among	0
no.poll.colon	s16		20	?
no.play.colon	s16		5
no.shop.own	w9		0
no.shop.own.among	w9	among	0
no.shop.colon	s9		18
no.embed.load	w7		0
no.embed.load.among	w7	among	0
no.embed.always	s7		10
no.player.label	w16		0
no.player.among	w16	among	0
no.app.label	w5		0
no.push.label	w6		0
no.push.ask	c6		14	?	vil du|ønsker du
no.push.yes	w6	among	0
no.push.among	w6	among	0
no.adblock.answer	w8		0
no.adblock.among	w8	among	0
no.donation.page	w0		0
no.donation.page.among	w0	among	0
no.donation.free	s0		16	leser*|abonnent*	vi|oss|bare	bare|finnes|uavhengig*|mulig*|betalingsmur*
no.wall.label	w2		0
no.wall.among	w2	among	0
no.meter.count	s3		14	gratis*|gratisartikler*|gratissaker*
no.form.label	w4		0
no.form.among	w4	among	0
no.gallery.count	w16		0
no.gallery.label	w16		0
no.related.colon	s11	lead-in	16
no.related.topic	s11	lead-in	10
no.bio.more	c14	bio	50	redaksjon*|kultur*|avis*|posten|bladet|korrespondent*|skriver|rapporterer|dekker|bøker|journalist*|kommentator*|siden #
no.sources.label	w16		0
no.rights.label	w15		0
no.rights.first	s15		9	publisert|trykket|på trykk	først|tidligere|opprinnelig	i|på|hos
no.ai.made	w16		0
no.ai.among	w16	among	0
no.comments.bar	w12		0
no.comments.among	w12	among	0
no.follow.label	w13		0
no.follow.label.among	w13	among	0
no.share.tools	w10		0
no.share.tools.among	w10	among	0
no.ad.end	w9		0
no.ad.partner	s9		5
no.meter.read	c3		18	du har|har du	artik*|sak*	lest
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
pl.poll.colon	s16		20	?
pl.play.colon	s16		5
pl.shop.own	w9		0
pl.shop.own.among	w9	among	0
pl.shop.colon	s9		18
pl.odds	c9		36	zmianie|publikacji|ryzykiem|uzależn*|nielegaln*|licencj*|grozi	bukmacher*|publikacji|#+|hazard|zakłady|zakładów|momencie
pl.embed.load	w7		0
pl.embed.load.among	w7	among	0
pl.embed.always	s7		10
pl.player.label	w16		0
pl.player.among	w16	among	0
pl.app.label	w5		0
pl.push.label	w6		0
pl.push.among	w6	among	0
pl.adblock.answer	w8		0
pl.adblock.among	w8	among	0
pl.donation.page	w0		0
pl.donation.page.among	w0	among	0
pl.donation.free	s0		16	czytelni*|wpłat*	jesteśmy|możemy|tylko|działamy|istniejemy
pl.wall.label	w2		0
pl.wall.among	w2	among	0
pl.meter.count	s3		14	darmowych*|bezpłatnych*
pl.form.label	w4		0
pl.form.among	w4	among	0
pl.gallery.count	w16		0
pl.gallery.label	w16		0
pl.related.colon	s11	lead-in	16
pl.related.topic	s11	lead-in	10
pl.bio.more	c14	bio	50	dział*|redakcj*|pisze|zajmuje się|współpracuje|pracuje|autor*|gazet*|tygodnik*|korespondent*|dziennikar*|książ*|publikuje
pl.sources.label	w16		0
pl.rights.label	w15		0
pl.rights.first	s15		9	ukazał się|został opublikowany|był publikowany|opublikowano	najpierw|pierwotnie|po raz pierwszy	w|na
pl.ai.made	w16		0
pl.ai.among	w16	among	0
pl.comments.bar	w12		0
pl.comments.among	w12	among	0
pl.follow.label	w13		0
pl.follow.label.among	w13	among	0
pl.share.tools	w10		0
pl.share.tools.among	w10	among	0
pl.ad.end	w9		0
pl.ad.partner	s9		9
pl.meter.read	c3		18	przeczytałeś|przeczytałaś|przeczytano|wykorzystałeś|wykorzystano	artykuł*|tekst*
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
pt.vote-label2	w12		0
pt.vote-word	w12	among	0
pt.characters	s12		4
pt.play	w11		0
pt.play-now	s11		5
pt.play-word	w11	among	0
pt.buy	w9		0
pt.health	s9		14	maiores|#|beba|aprecie|o jogo é
pt.player	w16		0
pt.player-word	w16	among	0
pt.player-gone	s16		11	disponível|reproduz*	país|região|disponível|momento|seu|navegador
pt.embed-what	s7		7	youtube|instagram|facebook|x|twitter|tiktok|spotify|bluesky|vimeo
pt.embed-go	w7		0
pt.embed-go.among	w7	among	0
pt.embed-cannot	s7		16
pt.app-browser	w5		0
pt.push-ask	s6		9
pt.push-word	w6	among	0
pt.block-label	w8		0
pt.block-how	w8	among	0
pt.give-label	w0		0
pt.give-once	w0	among	0
pt.give-none	c0		22	leitores|leitoras	graças|só|apenas|publicidade|independ*|depend*
pt.wall-choice	w2		0
pt.wall-word	w2	among	0
pt.form	w4		0
pt.form-word	w4	among	0
pt.form-again	s4		12	tente|tentar|mais tarde|novamente
pt.pages	s11		5
pt.nav	w11		0
pt.lead-in-tv	s11	lead-in	20
pt.bio-more	c14	bio	60
pt.our-rules	w14		0
pt.our-rules.among	w14	among	0
pt.own-right	s15		10
pt.by-machine	s16		14	com a ajuda|com ajuda|com o auxílio|com auxílio|por ia|por inteligência|com ia|com inteligência|automaticamente|pela ia	ia|inteligência artificial|automaticamente|automática	redigid*|gerad*|criad*|traduzid*|produzid*|escrit*|elaborad*|revisad*
pt.by-machine-label	w16		0
pt.follow-label	w13		0
pt.follow-add	s13		10	fonte preferida|fontes preferidas|fonte preferencial|fontes favoritas
pt.share-size	w10		0
pt.share-word	w10	among	0
pt.with-partner	w9	among	0
pt.ad-goes	s9		9	publicidade|anúncio|abaixo
pt.ordered	s12		6	recent*|antig*|votad*|curtid*|popular*
pt.comment-label	w12		0
pt.play-day	w11		0
pt.see-on	s7		4	instagram|youtube|facebook|x|twitter|tiktok|spotify|bluesky|threads|vimeo|telegram
pt.shared-by	s7		14	@
pt.robot	c7		30	protegido|google
pt.consent-more	w7		0
pt.player-more	w16		0
pt.player-time	s16		6
pt.podcast-on	s11		10	apple|ivoox|deezer|google|youtube|amazon|soundcloud
pt.block-more	w8		0
pt.give-more	w0		0
pt.wall-more	w2		0
pt.form-more	w4		0
pt.form-word-more	w4	among	0
pt.nav-more	w11		0
pt.slides	s11		6	#|photos|fotos|immagini|imágenes
pt.follow-more	w13		0
pt.rights-more	w15		0
pt.with-leave	s15		14
pt.reread	s16		16	ia|jornalista|redação|editor|humano
pt.sold-label	w9		0
pt.offered	w10		0
pt.see-more	s11		4	mais|todas|todos|outras|outros|completo|completa|seguinte|anterior|próximo|próxima	notícias|notícia|fotos|vídeos|vídeo|comentários|respostas|artigos|artigo|matéria|episódios|conteúdos|enquete
pt.meter.read	c3		18	você leu|você já leu|leste|já leste	artigo*|matéria*|notícia*|textos|reportage*
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
ro.vote-label2	w12		0
ro.vote-word	w12	among	0
ro.characters	s12		4
ro.play	w11		0
ro.play-now	s11		5
ro.play-word	w11	among	0
ro.buy	w9		0
ro.health	s9		16	dependență|interzise|responsabil
ro.player	w16		0
ro.player-word	w16	among	0
ro.player-gone	s16		11	disponibil|redat	țara|țară|regiune|moment|browser*
ro.embed-what	s7		10	youtube|instagram|facebook|x|twitter|tiktok|spotify|bluesky|vimeo
ro.embed-go	w7		0
ro.embed-go.among	w7	among	0
ro.embed-cannot	s7		14	cookie*|cookie-uri*|acceptați|acceptă|consimț*
ro.app-browser	w5		0
ro.push-ask	s6		9
ro.push-word	w6	among	0
ro.block	c8		16	folosești|folosiți|dezactiv*|detectat|te rugăm|vă rugăm
ro.block-label	w8		0
ro.block-how	w8	among	0
ro.give-label.more	w0		0
ro.give-once	w0	among	0
ro.give-none	c0		22	cititori*|cititoare*|abonați*|nostru	datorită|doar|numai|publicitate|independen*
ro.wall-choice	w2		0
ro.wall-word	w2	among	0
ro.form	w4		0
ro.form-word	w4	among	0
ro.form-again	s4		12	încercați|încearcă|mai târziu|din nou
ro.pages	s11		5
ro.nav	w11		0
ro.lead-in-tv	s11	lead-in	20
ro.our-rules	w14		0
ro.own-right	s15		10
ro.by-machine	s16		14	cu ajutorul|de ai|cu inteligență|de inteligența|cu ai|automat	ai|inteligență artificială|inteligenței artificiale|automat	generat*|redactat|creat*|tradus*|scris*|realizat*
ro.by-machine-label	w16		0
ro.follow-label	w13		0
ro.follow-add	c13		12	adaugă|alege|setează|google	adaugă|alege|setează
ro.share-size	w10		0
ro.share-word	w10	among	0
ro.with-partner	w9	among	0
ro.ad-goes	s9		9	reclam*|publicitat*|mai jos
ro.comment-label	w12		0
ro.see-on	s7		4	instagram|youtube|facebook|x|twitter|tiktok|spotify|threads|telegram
ro.robot	c7		30	protejat|google
ro.consent-more	w7		0
ro.player-more	w16		0
ro.give-more	w0		0
ro.wall-more	w2		0
ro.form-more	w4		0
ro.form-word-more	w4	among	0
ro.nav-more	w11		0
ro.sold-label	w9		0
ro.offered	w10		0
ro.meter.read	c3		18	ați citit|aţi citit|ai citit	articol*
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
ru.poll.colon	s16		20	?
ru.play.colon	s16		5
ru.shop.own	w9		0
ru.shop.own.among	w9	among	0
ru.shop.colon	s9		18
ru.embed.load	w7		0
ru.embed.load.among	w7	among	0
ru.embed.always	s7		10
ru.player.label	w16		0
ru.player.among	w16	among	0
ru.app.label	w5		0
ru.push.label	w6		0
ru.push.among	w6	among	0
ru.adblock.answer	w8		0
ru.adblock.among	w8	among	0
ru.donation.page	w0		0
ru.donation.page.among	w0	among	0
ru.donation.free	s0		16	читател*|подписчик*|пожертвовани*	мы|только|работаем|существуем
ru.wall.label	w2		0
ru.wall.among	w2	among	0
ru.meter.count	s3		14	бесплатных*
ru.form.label	w4		0
ru.form.among	w4	among	0
ru.gallery.count	w16		0
ru.gallery.label	w16		0
ru.related.colon	s11	lead-in	16
ru.related.topic	s11	lead-in	10
ru.bio.more	c14	bio	50	отдел*|редакци*|пишет|работает в|газет*|журнал*|издани*|сотруднича*|публику*|освеща*|с # года	пишет|работает|автор|сотруднича*|публику*|освеща*|отдела
ru.sources.label	w16		0
ru.rights.label	w15		0
ru.rights.first	s15		9	опубликован|опубликована|опубликовано|вышла|вышел	впервые|изначально	в|на
ru.ai.made	w16		0
ru.ai.among	w16	among	0
ru.comments.bar	w12		0
ru.comments.among	w12	among	0
ru.follow.label	w13		0
ru.follow.label.among	w13	among	0
ru.share.tools	w10		0
ru.ad.end	w9		0
ru.ad.partner	s9		9
ru.meter.read	c3		18	вы прочитали|вы прочли|вы уже прочитали|прочитано	стат*|материал*
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
sh.poll.colon	s16		20	?
sh.shop.own	w9		0
sh.shop.own.among	w9	among	0
sh.embed.load	w7		0
sh.embed.always	s7		10
sh.player.label	w16		0
sh.player.among	w16	among	0
sh.app.label	w5		0
sh.push.label	w6		0
sh.push.among	w6	among	0
sh.adblock.answer	w8		0
sh.adblock.among	w8	among	0
sh.donation.page	w0		0
sh.donation.free	s0		16	čitatelj*|čitaoc*|pretplatni*	smo|možemo|samo
sh.wall.label	w2		0
sh.wall.among	w2	among	0
sh.meter.count	s3		12	besplatnih
sh.form.label	w4		0
sh.form.among	w4	among	0
sh.gallery.count	w16		0
sh.gallery.label	w16		0
sh.related.colon	s11	lead-in	16
sh.related.topic	s11	lead-in	10
sh.sources.label	w16		0
sh.rights.label	w15		0
sh.rights.first	s15		9	izašao|objavljen	prvotno|izvorno|originalno|prvi put	u|na
sh.ai.made	w16		0
sh.comments.bar	w12		0
sh.comments.among	w12	among	0
sh.follow.label	w13		0
sh.follow.label.among	w13	among	0
sh.share.tools	w10		0
sh.share.tools.among	w10	among	0
sh.ad.end	w9		0
sh.ad.partner	s9		9
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
sk.poll.colon	s16		20	?
sk.play.colon	s16		5
sk.shop.own	w9		0
sk.shop.colon	s9		18
sk.embed.load	w7		0
sk.embed.load.among	w7	among	0
sk.embed.always	s7		10
sk.player.label	w16		0
sk.player.among	w16	among	0
sk.app.label	w5		0
sk.push.label	w6		0
sk.push.among	w6	among	0
sk.adblock.answer	w8		0
sk.adblock.among	w8	among	0
sk.donation.page	w0		0
sk.donation.page.among	w0	among	0
sk.donation.free	s0		16	čitateľ*|predplatiteľ*	sme|môžeme|len|fungujeme
sk.wall.label	w2		0
sk.wall.among	w2	among	0
sk.meter.count	s3		14	bezplatných*|článkov*|voľných*
sk.form.label	w4		0
sk.form.among	w4	among	0
sk.gallery.count	w16		0
sk.gallery.label	w16		0
sk.related.colon	s11	lead-in	16
sk.related.topic	s11	lead-in	10
sk.sources.label	w16		0
sk.rights.label	w15		0
sk.rights.first	s15		9	vyšiel|vyšla|vyšlo|publikovaný|publikovaná	pôvodne|prvýkrát|najprv	v|vo|na
sk.ai.made	w16		0
sk.ai.among	w16	among	0
sk.comments.bar	w12		0
sk.comments.among	w12	among	0
sk.follow.label	w13		0
sk.share.tools	w10		0
sk.share.tools.among	w10	among	0
sk.ad.end	w9		0
sk.ad.partner	s9		9
sk.meter.read	c3		18	prečítali ste|máte prečítan*|prečítal si|prečítala si	člán*
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
sl.poll.colon	s16		20	?
sl.shop.own	w9		0
sl.shop.own.among	w9	among	0
sl.embed.load	w7		0
sl.embed.load.among	w7	among	0
sl.embed.always	s7		10
sl.player.label	w16		0
sl.player.among	w16	among	0
sl.app.label	w5		0
sl.push.label	w6		0
sl.push.among	w6	among	0
sl.adblock.answer	w8		0
sl.adblock.among	w8	among	0
sl.donation.page	w0		0
sl.donation.free	s0		16	bralc*|naročnik*	smo|lahko|samo
sl.wall.label	w2		0
sl.wall.among	w2	among	0
sl.meter.count	s3		12	brezplačnih
sl.form.label	w4		0
sl.form.among	w4	among	0
sl.gallery.count	w16		0
sl.gallery.label	w16		0
sl.related.colon	s11	lead-in	16
sl.related.topic	s11	lead-in	10
sl.sources.label	w16		0
sl.rights.label	w15		0
sl.rights.first	s15		9	izšel|objavljen	prvotno|najprej|prvič	v|na
sl.ai.made	w16		0
sl.comments.bar	w12		0
sl.comments.among	w12	among	0
sl.follow.label	w13		0
sl.share.tools	w10		0
sl.share.tools.among	w10	among	0
sl.ad.end	w9		0
sl.ad.partner	s9		9
sl.asks	c0	asks	0
sl.voice	c0	voice	0
sl.price	c0	price	0
sl.speech	c0	speech	0
sl.about	c0	about	0
sv.opener	c0	opener	0
sv.later	w0	closer	0
sv.button	w0		0
sv.gift.swish	c0		20	ditt stöd|stöd oss|stötta oss|vår journalistik|valfritt belopp|vårt arbete|din gåva
sv.ask	c0		40
sv.ask-here	c0		40	vi|vår|våra|vårt|oss|journalistik|journalistiken|oberoende|swisha|stöd|stötta|gör skillnad|möjligt
sv.wall	w2		0
sv.wall.locked-on-us	s2		9	prenumeration|prenumerera|kr|gratis|månad|logga in|kronor
sv.wall.locked	s2		9	låst|artikel|artikeln|prenumerant|prenumeranter|abonnent|abonnenter|prenumererar
sv.wall-line	c2		0
sv.wall-line-you	c2		0	du|dig|din|ditt|dina
sv.wall-line-terms	c2		16	kr/mån|kr|kronor|avsluta|säg upp|när du vill|läs|läsa|prova|testa|digitalt|digital
sv.wall-line-here	c2		0	läs|läsa|läser|artikel|artikeln|artiklar|artiklarna|innehåll|innehållet|prenumerant|prenumeranter|prenumeration|plus|kommentera|spara|fortsätta|nyheter|nyheterna
sv.letter	w4		0
sv.letter.weekly	s4		14	inkorgen|inkorg|i mejlen|din mejl|avsluta när|nyhetsbrev
sv.letter.consent	c4		34	personuppgifter|integritetspolicy|användarvillkor|villkor|personuppgiftspolicy	godkänner|accepterar|samtycker
sv.letter-line	c4		0
sv.letter-line-here	c4		0	nyhetsbrev|nyhetsbrevet|nyhetsbreven|ange|fyll i|anmäl|prenumerera|bekräfta|bekräftat|skickar|publiceras|vi|vårt|vår
sv.app	c5		22
sv.app-here	c5		22	vår|våra|nyheter|nyheterna|notiser|här|app store|google play|läs|läsa|missa
sv.share	w10		0
sv.follow	w13		0
sv.follow-line	c13		24
sv.follow-line-here	c13		24	oss|följ|gilla|hitta|hittar|finns
sv.ad	w9		0
sv.ad.this-is	s9		14	samarbete|annonsör*|från|betalt|betald|för|med
sv.consent	w7		0
sv.player.script	c7		16	video|videon|spela|ljud|klippet|sidan|innehåll|webbläsare
sv.consent.blocked	c7		30	innehållet|innehåll|videon|klippet|inlägget|kartan	visas|blockerat|blockerad|blockeras|spelas
sv.consent.label	w7		0
sv.consent-line	c7		80
sv.consent-line-here	c7		80	vi|vår|våra|vårt|denna webbplats|den här webbplatsen|den här sidan|godkänn|godkänner|samtycker|samtycke|läs mer|acceptera|accepterar|hanterar|hanteras
sv.comments	w12		0
sv.views.own	s12		22	skribent*|egna|åsikter|uppfattning*|ledarsida|ståndpunkt*
sv.tip.protected	w12		0
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
sv.rights.earlier	s15		16	publicerad|publicerades|publicerats	i|på
sv.rights.law	w15		0
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
sv.poll.vote	s16		14	?
sv.ai.voice	c16		16	artikeln|texten|uppläst|läses|inläst|läser	uppläst|läses upp|inläst|läst av|läses av
sv.player.country	s16		12	ses|spelas|visas|tillgänglig|videon|programmet	sverige|landet|land|område
sv.poll.among	w16	among	0
sv.poll.colon	s16		20	?
sv.play.colon	s16		5
sv.shop.own	w9		0
sv.shop.colon	s9		18
sv.odds	s9		26	stödlinjen*|spelpaus*|publicering
sv.affiliate.note	c9		34	artikeln|länk*|köper|sidan|texten	vi|får|innehåller|markerade
sv.embed.load	w7		0
sv.embed.load.among	w7	among	0
sv.embed.always	s7		10
sv.player.label	w16		0
sv.player.among	w16	among	0
sv.app.label	w5		0
sv.push.label	w6		0
sv.push.ask	c6		12	?	vill du|få|ha
sv.push.among	w6	among	0
sv.adblock.answer	w8		0
sv.adblock.found	c8		20	du använder|du har|du verkar|din|vi ser att	stäng|stänga|använder|påslagen|aktiverad|inaktivera|vitlista
sv.adblock.how	w8		0
sv.adblock.among	w8	among	0
sv.donation.page	w0		0
sv.donation.free	s0		16	läsare|läsarna|prenumerant*	vi|oss|bara	bara|kan|oberoende|betalvägg|finns
sv.wall.label	w2		0
sv.wall.among	w2	among	0
sv.meter.count	s3		14	fria*|gratis*|kostnadsfria*
sv.form.label	w4		0
sv.form.among	w4	among	0
sv.gallery.count	w16		0
sv.gallery.label	w16		0
sv.related.colon	s11	lead-in	16
sv.related.topic	s11	lead-in	10
sv.bio.more	c14	bio	50	redaktion*|kultur*|tidning*|posten|bladet|korrespondent*|reporter*|skriver|rapporterar|bevakar|böcker|journalist*|krönikör*|medarbetare
sv.sources.label	w16		0
sv.rights.label	w15		0
sv.rights.first	s15		9	publicerades|publicerad|publicerats	först|ursprungligen|tidigare	i|på
sv.ai.made	w16		0
sv.ai.among	w16	among	0
sv.comments.bar	w12		0
sv.comments.among	w12	among	0
sv.follow.label	w13		0
sv.follow.label.among	w13	among	0
sv.share.tools	w10		0
sv.ad.end	w9		0
sv.ad.end.among	w9	among	0
sv.ad.partner	s9		5
sv.meter.read	c3		18	du har|har du	artik*	läst
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
th.vote-label2	w12		0
th.vote-word	w12	among	0
th.play	w11		0
th.buy	w9		0
th.player	w16		0
th.player-word	w16	among	0
th.embed-go	w7		0
th.embed-what	c7		20	youtube|instagram|facebook|twitter|tiktok|x
th.app-go	w5		0
th.push-ask	w6		0
th.push-word	w6	among	0
th.block	c8		20	คุณ|กรุณา|โปรด	ปิด|ใช้
th.block-label	w8		0
th.give-label	w0		0
th.give-once	w0	among	0
th.wall-choice	w2		0
th.wall-word	w2	among	0
th.form	w4		0
th.form-word	w4	among	0
th.pages	s11		10
th.nav	w11		0
th.us	w14		0
th.by-machine-label	w16		0
th.follow-label	w13		0
th.share-size	w10		0
th.share-word	w10	among	0
th.partner	w9	among	0
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
tr.vote-label2	w12		0
tr.vote-word	w12	among	0
tr.characters	s12		4
tr.play	w11		0
tr.play-now	s11		5
tr.play-word	w11	among	0
tr.buy	w9		0
tr.player	w16		0
tr.player-word	w16	among	0
tr.embed-what	s7		10	sağlan*|sunul*|yükle|göster|görüntüle
tr.embed-go	w7		0
tr.embed-cannot	s7		14	çerez*|javascript*|kabul|izin|etkinleştir*
tr.app-browser	w5		0
tr.push-ask	w6		0
tr.push-word	w6	among	0
tr.block-label	w8		0
tr.block-how	w8	among	0
tr.block-start	s8		12
tr.give-label	w0		0
tr.give-once	w0	among	0
tr.give-none	c0		22	okur*|destekçi*|abone*|bizi|bize	destek*|desteğ*|sayesinde|bağimsiz*
tr.wall-choice	w2		0
tr.wall-word	w2	among	0
tr.form	w4		0
tr.form-word	w4	among	0
tr.form-again	s4		12	tekrar dene*|daha sonra|yeniden dene*
tr.pages	s11		5
tr.nav	w11		0
tr.lead-in-tv	s11	lead-in	20
tr.our-rules	w14		0
tr.own-right	s15		12	yayimlanmiştir|yayinlanmiştir|korunmaktadir|kullanilamaz|kopyalanamaz|alintilanamaz|çoğaltilamaz	gazete*|dergi*|sitesi*|haber|içerik|yazi|izinsiz|kaynak
tr.by-machine	s16		14	oluşturuldu|oluşturulmuştur|hazirlandi|hazirlanmiştir|üretildi|üretilmiştir|çevrildi|çevrilmiştir|yazilmiştir|özetlendi	bu|haber*|metin|içerik*|görsel*|özet*|yazi
tr.by-machine-label	w16		0
tr.follow-label	w13		0
tr.follow-add	c13		12	ekle|ekleyin|google*
tr.share-size	w10		0
tr.share-word	w10	among	0
tr.with-partner	w9	among	0
tr.ad-goes	s9		9	reklam*	devam*
tr.ordered	s12		6	yeni|en yeni|eski|beğen*|popüler*
tr.comment-label	w12		0
tr.play-day	w11		0
tr.see-on	s7		5	görüntüle|izle|gör
tr.shared-by	c7		14	@
tr.robot	c7		30	korunmaktadir|korunuyor|google
tr.consent-more	w7		0
tr.player-more	w16		0
tr.player-time	s16		6	saniye|süresi|sonra
tr.podcast-on	c11		14
tr.give-more	w0		0
tr.wall-more	w2		0
tr.form-more	w4		0
tr.form-word-more	w4	among	0
tr.nav-more	w11		0
tr.follow-more	w13		0
tr.rights-more	w15		0
tr.with-leave	s15		14
tr.sold-label	w9		0
tr.offered	w10		0
tr.meter.read	c3		18	okudunuz|okudun	haber*|makale*|yazi*
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
uk.poll.colon	s16		20	?
uk.play.colon	s16		5
uk.shop.own	w9		0
uk.shop.own.among	w9	among	0
uk.shop.colon	s9		18
uk.embed.load	w7		0
uk.embed.load.among	w7	among	0
uk.embed.always	s7		10
uk.player.label	w16		0
uk.player.among	w16	among	0
uk.app.label	w5		0
uk.push.label	w6		0
uk.push.among	w6	among	0
uk.adblock.answer	w8		0
uk.adblock.among	w8	among	0
uk.donation.page	w0		0
uk.donation.page.among	w0	among	0
uk.donation.free	s0		16	читач*|підписник*|внеск*	ми|лише|працюємо|існуємо
uk.wall.label	w2		0
uk.wall.among	w2	among	0
uk.meter.count	s3		14	безкоштовних*|безплатних*
uk.form.label	w4		0
uk.form.among	w4	among	0
uk.gallery.count	w16		0
uk.gallery.label	w16		0
uk.related.colon	s11	lead-in	16
uk.related.topic	s11	lead-in	10
uk.bio.more	c14	bio	50	відділ*|редакці*|пише|працює|газет*|журнал*|видан*|співпрацю*|публіку*|висвітлю*	пише|працює|автор*|співпрацю*|публіку*|висвітлю*|відділу
uk.sources.label	w16		0
uk.rights.label	w15		0
uk.rights.first	s15		9	опублікований|опублікована|опубліковано|вийшла|вийшов	вперше|спочатку	в|у|на
uk.ai.made	w16		0
uk.ai.among	w16	among	0
uk.comments.bar	w12		0
uk.comments.among	w12	among	0
uk.follow.label	w13		0
uk.follow.label.among	w13	among	0
uk.share.tools	w10		0
uk.share.tools.among	w10	among	0
uk.ad.end	w9		0
uk.ad.partner	s9		9
uk.meter.read	c3		18	ви прочитали|ви вже прочитали|прочитано	стат*|матеріал*
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
vi.vote-label2	w12		0
vi.vote-word	w12	among	0
vi.characters	s12		6
vi.play	w11		0
vi.play-now	s11		5
vi.play-word	w11	among	0
vi.buy	w9		0
vi.player	w16		0
vi.player-word	w16	among	0
vi.player-gone	s16		14	khả dụng|hỗ trợ|xem được|hiển thị	quốc gia|khu vực|bạn|phát|thẻ
vi.embed-what	s7		7	youtube|instagram|facebook|x|twitter|tiktok|spotify
vi.embed-go	w7		0
vi.embed-cannot	s7		16
vi.app-go	w5		0
vi.push-ask	w6		0
vi.push-word	w6	among	0
vi.block	c8		16	bạn|vui lòng|phát hiện	tắt|sử dụng|phát hiện|dùng
vi.block-label	w8		0
vi.block-how	w8	among	0
vi.give-label	w0		0
vi.give-once	w0	among	0
vi.wall-choice	w2		0
vi.wall-word	w2	among	0
vi.form	w4		0
vi.form-word	w4	among	0
vi.form-again	s4		14	thử lại|vui lòng
vi.pages	s11		4
vi.nav	w11		0
vi.us	w14		0
vi.own-right	s15		14	bản quyền|hình thức|website|nội dung|bài viết|tòa soạn|ghi rõ nguồn
vi.by-machine	s16		14	bởi ai|bởi trí|bằng ai|bằng trí|với sự hỗ trợ|tự động	ai|trí tuệ nhân tạo|tự động
vi.by-machine-label	w16		0
vi.follow-label	w13		0
vi.follow-add	c13		14	thêm|chọn|đặt	google|làm
vi.share-size	w10		0
vi.share-word	w10	among	0
vi.partner	w9	among	0
vi.ad-goes	s9		10	quảng cáo
vi.comment-more	w12		0
vi.see-on	s7		6	instagram|youtube|facebook|x|twitter|tiktok|spotify|threads|telegram
vi.consent-more	w7		0
vi.player-more	w16		0
vi.give-more	w0		0
vi.wall-more	w2		0
vi.form-more	w4		0
vi.nav-more	w11		0
vi.sold-label	w9		0
vi.offered	w10		0
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
zh.commission	c9		34	链接|連結|本文|文中	我们|我們|本站|本文|文中|本网|本網|本刊|您
zh.opinion	c15		40
zh.meter	c3		24	还剩|還剩|剩余|剩餘|用完|额度|額度|上限
zh.register	c2		20	继续阅读|繼續閱讀|阅读|閱讀|看全文
zh.subscribe-ours	s4		12
zh.first-month	c1		30	每月|每年|元|话费|取消|续费|續費	读|讀|阅读|閱讀|订阅|訂閱|新闻|新聞|资讯|会员|會員|文章|新鲜事|本报
zh.vote.label	w12		0
zh.vote.word	w12	among	0
zh.characters	s12		8
zh.play	w11		0
zh.play.word	w11	among	0
zh.buy	w9		0
zh.drink	c9		30	有害健康|禁止|請勿|不得	酒|購買|警語|健康
zh.player	w16		0
zh.player.word	w16	among	0
zh.player.gone	c16		20	您|你
zh.embed.from	c7		20	youtube|instagram|facebook|twitter|tiktok|x|spotify
zh.embed.go	w7		0
zh.embed.go.among	w7	among	0
zh.embed.js	c7		20	请|請|您|停用|禁用|才能|以便
zh.app.go	w5		0
zh.push.ask	w6		0
zh.push.word	w6	among	0
zh.block.label	w8		0
zh.block.how	w8	among	0
zh.block	c8		24	您|你|请|請	检测|偵測|正在使用|关闭|關閉|停用|使用了|加入
zh.give.label	w0		0
zh.give.once	w0	among	0
zh.give.readers	c0		36	读者|讀者	支持|依靠|仰赖|仰賴|靠	我们|我們
zh.wall.choice	w2		0
zh.wall.word	w2	among	0
zh.wall.left	c2		24	您|你	已用完|已阅读|已閱讀|剩余|剩餘|上限|还可|還可|读完
zh.form	w4		0
zh.form.word	w4	among	0
zh.form.again	s4		24	稍后再试|稍後再試|重试|重試|再试一次|再試一次
zh.pages	c11		10	第#页|第#頁|第#张|第#張
zh.nav	w11		0
zh.us	w14		0
zh.own.right	s15		16	转载|轉載|版权|版權|著作權|《
zh.by.machine	s16		20	生成|撰写|撰寫|翻译|翻譯|协助|協助|整理|产生|產生
zh.by.machine.label	w16		0
zh.follow.label	w13		0
zh.follow.label.among	w13	among	0
zh.follow.add	c13		20	google|谷歌	加入|设为|設為|添加
zh.share.size	w10		0
zh.share.word	w10	among	0
zh.partner	w9	among	0
zh.comment.more	w12		0
zh.see.on	w7		0
zh.robot	c7		40	保护|保護|google
zh.consent.more	w7		0
zh.player.more	w16		0
zh.give.more	w0		0
zh.wall.more.more	w2		0
zh.form.more	w4		0
zh.form.word.more	w4	among	0
zh.nav.more	w11		0
zh.sold.label	w9		0
zh.offered	w10		0
zh.meter.read	c3		18	您|你	阅读|閱讀|已读|已讀
zh.asks	c0	asks	0
zh.voice	c0	voice	0
zh.price	c0	price	0
zh.speech	c0	speech	0
zh.about	c0	about	0
"""

# by the beginning of a key: key, then each phrase behind its number in PHRASES
WHOLE = {'# ': """
# % sparen	904
# (# ratings	1275
# (# reviews	1275
# (# votes	1275
# af #	664
# afbeeldingen bekijken	3047
# antwoord	3057
# antwoorden	3057
# antworten	917
# antworten anzeigen	917
# atbilde	2894
# atbildes	2894
# atsakymai	2827
# atsakymas	2827
# av #	3165	4127
# beelden bekijken	3047
# bilder anschauen	907
# bilder ansehen	907
# bilder anzeigen	907
# comentarii	3505
# comentario	1389
# comentarios	1389
# comentaris	405
# comment	1111
# commentaire	1828
# commentaires	1828
# commenti	2426
# commento	2426
# comments	1111
# euro el primer mes	417
# foto's bekijken	3047
# fotos anschauen	907
# fotos ansehen	907
# fotos anzeigen	907
# from # ratings	1275
# from # reviews	1275
# from # vote	1275
# from # votes	1275
# glasov	92
# glasova	92
# hlasov	92
# komentar	2303
# komentarai	2776
# komentarze	3238
# komentarzy	3238
# komment	2176
# kommentaari	1522
# kommentar	612	759	3101	4066
# kommentare	759
# kommentarer	612	3101	4066
# kommentti	1695
# kommenttia	1695
# like for this post	1275
# like for this reply	1275
# likes for this post	1275
# likes for this reply	1275
# min	1092
# min de lectura	1396
# min de leitura	3380
# min di lettura	2433
# min leestijd	2946
# min. lesezeit	768
# od #	3797	3993
# odgovor	3825
# odgovora	3825
# odgovori	4022
# odgovorov	4022
# odpovede	3925
# odpowiedzi	3330
# of #	1307
# of # people found this helpful	1275
# out of # (# ratings	1275
# out of # (# votes	1275
# out of # based on # reviews	1275
# oy	92
# people found this helpful	1275
# people like this	1275
# person found this helpful	1275
# ratings	1275
# reactie	2939
# reacties	2939
# replies	1336
# reviews	1275
# saniye geri	4310
# saniye geri sar	4310
# saniye ileri	4310
# saniye ileri sar	4310
# sekunden vor	892
# stars (# votes	1275
# stars from # reviews	1275
# stars from # votes	1275
# stemmen	92
# stemmer	92
# stimmen	92
# suara	92
# szavazat	92
# van #	3022
# vastaus	1773
# vastausta	1773
# vastus	1573
# vastust	1573
# von #	909
# votes	92
# voti	92
# votos	92
# vots	92
# voturi	92
# x	893
# yorum	4259
# z #	542	3295	3893
# zo #	3893
""", '#+': """
#+ gamble responsibly	1271
""", '#/': """
#/# oldal	2261
#/#. oldal	2261
""", '$#': """
$# at amazon	1305
$# at walmart	1305
""", 'a ': """
a a	93
a a a	93
a cikk tartalma	2262
a fost util acest articol	3540
a javascript ki van kapcsolva	2243
a kommentek nem szerkesztett tartalmak	2176
a lire aussi	1832
a message from our sponsor	1102
a nossa loja	3425
a palavra do dia	3464
a publicidade continua	3483
a sua mensagem	3475
a tartalom le van tiltva	2235
""", 'a+': """
a+ a	93
""", 'a-': """
a- a	93
a- a a	93
""", 'aa': """
aa	4266
aa aa aa	93
aanbevolen	2943	3043
aanbevolen artikelen	2943
aanbevolen door outbrain	3062
aanbevolen door taboola	3062
aanbevolen voor jou	2943
aanbod van onze partners	3062
aangeboden door	2933
aanmelden	2913
aanmelden nieuwsbrief	2918
aanraders	2943
aanzetten	3036
aastane tellimus	1567
""", 'ab': """
abbonamenti	2404
abbonamento	2404
abbonati	2404
abbonati ora	2404
abbonati subito	2404
ablehnen	753
abmelden	719
abo	719
abo bestellen	719
abo testen	829
abo verwalten	719
abo-vorteil	886
abo-vorteile	886
abonament	3494
abonamente	3494
abonare	3494
abone ol	4246
abone olun	4246
abone olun, sinirsiz okuyun	4246
abonelik	4246
abonelik paketleri	4353
abonentiem	2839
abonnee worden	2913
abonneer	2913
abonneer nu	2913
abonnees lezen meer	2983
abonneevoordeel	3025
abonnement	595	719	1799	2913	3075
abonnementen	2913
abonnements	719	1799
abonnentfordel	3168
abonnentfordele	667
abonnentfordeler	3168
abonnenttilbud	667
abonner	595	3075
abonneren	2913
abonnez-vous	1799
abonnieren	719
about sharing	1092
about the columnist	1287
about the contributor	1287
about the contributors	1287
about us	1121
abovorteil	886
abovorteile	886
abrir	1397	3381
abrir app	1456	3434
abrir en la app	1456
abrir la app	1456
abrir mapa	1397	3381
abrir menu	3380
abrir na app	3434
abrir no aplicativo	3434
abrir no app	3434
abschicken	906
absenden	91	906
abspielen	768	893
abstimmen	91
abstimmung	92
""", 'ac': """
accede	1359
acceder	1359
accedi	2404
accedi con apple	2466
accedi con facebook	2466
accedi con google	2466
accedi con il tuo account	2466
accedi per commentare	2475
accept	1107
accept & close	1313
accept & continue	1313
accept all	1107
accept all cookies	1107
accept and close	1107
accept and continue	1107
accept and load	1313
accept and show	1313
accept and view	1313
accept and watch	1313
accept toate	3516
accept toate cookie-urile	3585
accepta i continua	402
accepta i mostra el contingut	402
accepta les galetes	402
accepta totes les galetes	434
accepta-ho tot	402
accepted payment methods	1067
accepteer	2935
accepteer alle cookies	2935
accepteer alles	3030
accepteer cookies	3029
accepteer en ga door	3029
accepteer en toon	3029
accepter	609	1825
accepter alle	609
accepter alle cookies	609
accepter et afficher	1855
accepter et afficher le contenu	1855
accepter et continuer	1825
accepter et fermer	1825
accepter et poursuivre	1895
accepter les cookies	1825
accepter og luk	670
accepter og vis	670
accepter tout	1825
acceptera	4060
acceptera alla	4060
accepteren	2935
accepteren en doorgaan	3029
accepteren en tonen	3029
acces nelimitat la toate articolele	3531
acceso	1359
acceso ilimitado a todo el contenido	1495
accesso a tutti gli articoli	2529
accesso illimitato a tutti i contenuti	2529
accetta	2423
accetta e continua	2423
accetta e continua oppure abbonati	2466
accetta e prosegui	2487
accetta e visualizza	2447
accetta e visualizza il contenuto	2447
accetta i cookie	2423
accetta tutti	2423
accetta tutti i cookie	2523
accetta tutto	2423
accetto tutti i cookie	2523
acconsento a ricevere comunicazioni commerciali	2462
acconsento al trattamento dei dati	2500
acconsento al trattamento dei dati personali	2500
acconsento al trattamento dei miei dati	2500
acconsento alla visualizzazione di contenuti esterni	2447
account aanmaken	2913
accueil	1835
aceitar	3370
aceitar cookies	3370
aceitar e continuar	3370
aceitar e ver	3395
aceitar todos	3370
aceitar todos os cookies	3468
aceitar tudo	3370
aceito todos os cookies	3468
aceptar	1386
aceptar cookies	1386
aceptar todas	1386
aceptar todas las cookies	1489
aceptar todo	1386
aceptar y continuar	1386
aceptar y seguir	1453
aceptar y ver	1416
aceptar y ver el contenido	1416
acepto que se me muestre contenido externo	1416
acepto recibir comunicaciones comerciales	1431
acepto todas las cookies	1489
acesso a todos os artigos	3474
acest articol este blocat	3564
acest videoclip nu este disponibil	3548
acest videoclip nu mai este disponibil	3548
acheter ce livre	1889
acheter des billets	1889
acheter le livre	1889
acheter maintenant	1949
acheter mes billets	1889
acheter sur amazon	1889
acheter sur fnac	1889
acheter sur la fnac	1889
achternaam	3046
acompanhe ao vivo	3407
acquista biglietti	2481
acquista i biglietti	2481
acquista il libro	2481
acquista il numero in edicola	2452
acquista la copia digitale	2452
acquista ora	2540
acquista questo libro	2481
acquista questo numero	2452
acquista su amazon	2481
acquistalo su amazon	2481
activa	438
activa el so	430
activa les alertes	411
activa les notificacions	411
activa les notificacions i no et perdis res	411
activar	1458
activar alertas	1430
activar el sonido	1449
activar sonido	1449
activer la notification	1899
activer le son	1891
activer les alertes	1865
actualiser la page	1900
""", 'ad': """
ad	1102	2566	2679	4327	4615
ad blocker rilevato	2527
ad choices	1102
ad ends	1339
ad feedback	1102
ad soyad	4327
ada yang salah	2364
adblock detectado	1493	3472
adblock rilevato	2527
adblock'u kapattim	4318
adblocker is uitgeschakeld	3037
adblocker ist deaktiviert	896
adblocker rilevato	2527
adchoices	1102
add a comment	1111
add a reply	1277
add as preferred source	1097
add to bookmarks	1092
add to favorites	1295
add to my topics	1097
add to reading list	1191
addebito diretto	2403
adgangskode	684
adicionar ao carrinho	3483
adicionar aos favoritos	3416
adicionar aos meus temas	3479
adicionar como fonte preferida	3456
adicionar resposta	3463
adiniz	4327
adiniz soyadiniz	4327
adinizi girin	4354
adjust text size	1338
administrer cookies	670
administrer informasjonskapsler	3171
administrer notifikationer	676
administrer samtykke	3096
administrer varsler	3177
adres e-mail	3223
adresa de e-mail	3526
adresa de email	3526
adresa ta de email	3526
adresse e-mail	1808
adresse e-mail incorrecte	1906
adresse e-mail invalide	1868
adresse e-mail non valide	1906
adresse email non valide	1906
adresse mail	1868
adresse mail invalide	1938
ads	1102
ads by google	1339
ads by outbrain	1339
ads by taboola	1339
advert	1102
adverteer bij ons	2968
advertentie	2933
advertentie eindigt	3062
advertentie melden	3062
advertentie sluiten	3062
advertentie verbergen	3062
advertenties	2933
advertenties toestaan	3038
advertenties van google	3062
advertentievrij lezen	3062
adverteren	2968
advertise with us	1102
advertisement	1102	2299	2421	4255
advertisement ends	1339
advertisement feature	1102
advertisements	1102
advertiser content	1102
advertising	1102
advertising continues	1339
advertising ends	1339
advertorial	748	939	2334	3502	4255
""", 'af': """
afbeelding # van #	3047
afbeeldingen bekijken	3047
afdrukken	2928
afegeix com a font preferida	457
afegeix un comentari	396
afficher ce contenu	1855
afficher l'original	1836
afficher la suite	1835
afficher le contenu	1825
afficher le contenu externe	1855
afficher le post	1895
afficher le tweet	1895
afficher les commentaires	1828
afficher les sous-titres	1891
afficher moins	1836
afficher plus	1835
affiliate	1102
affiliate disclosure	1102
affiliate-link	748
afgiv din stemme	91	663
afgiv din stemme her	620
afgiv stemme	91	663
afmelden	2913
afspeelsnelheid	3032
afspelen	2946	3033
afspil	620
afspil video	673
afspilningshastighed	673
afstemning	92	664
after ad	1102
after newsletter promotion	1080
afvis	609
afvis alle	609
""", 'ag': """
agb	753
aggiorna la pagina	2493
aggiungi ai miei argomenti	2534
aggiungi ai preferiti	2416
aggiungi al carrello	2540
aggiungi alle fonti preferite	2511
aggiungi un commento	2426
aggiungi una risposta	2518
aggiungici alle fonti preferite	2511
agrandir	1835
agrandir l'image	1835
agrandir la photo	1910
agrandir le texte	1921
agree	1107
agree & close	1313
agree & continue	1313
agree and continue	1107
""", 'ah': """
ahora en portada	1393
ahora no	1353
""", 'ai': """
ai can make mistakes	1341
ai can make mistakes. check important information	1335
ai deja cont	3494
ai deja un abonament	3531
ai deja un cont	3494
ai generated	1341
ai generated summary	1162
ai highlights	1162
ai kan fouten maken	3055
ai kan lave fejl	696
ai maakt soms fouten	3055
ai may make mistakes	1341
ai overview	1162
ai summary	1162	1341
ai translation	1341
ai uitat parola	3494
ai votat deja	3540
ai-gegenereerd	3056
ai-generated	1162	1341
ai-generated content may contain errors	1335
ai-generated summary	1162
ai-genererad	4163
ai-genererad sammanfattning	4075
ai-genereret	697
ai-genereret indhold	696
ai-genereret opsummering	620
ai-generert oppsummering	3110
ai-oppsummering	3110	3200
ai-opsummering	620
ai-samenvatting	2965	3056
ai-sammanfattning	4075	4163
aidez-nous	1790
aihe	1762
aiheet	1696
ailleurs sur le web	1832
ainult tellijale	1516
ainult vajalikud	1557
aiutaci	2399
aizmirsi paroli	2887
aizmirsta parole	2887
aizpildi aptauju	2846
""", 'aj': """
ajouter au panier	1949
ajouter aux favoris	1818
ajouter un commentaire	1828
ajustes de privacidad	1453
""", 'ak': """
akceptuj	3235
akceptuj wszystkie	3235
akceptuj wszystko	3303
akhir iklan	2344
akkoord	2935
akkoord en doorgaan	3029
akkoord en sluiten	3029
aksepter alle	3096
aksepter og vis	3098
akses tanpa batas ke semua artikel	2386
aktifkan	2354
aktifkan notifikasi	2354
aktiver varsler	3177
aktualno	3943
aktualny czas	3306
aktualny czas #	3305
aktuel tid	674
aktuel tid #	673
aktuell	765
aktuell tid	4138
aktuell tid #	4137
aktuelle artikel	765
aktuelle nachrichten	765
aktuelle position #	892
aktuelle zeit	893
aktuelle zeit #	892
aktuelles	765
akun saya	2287
akzeptieren	753
akzeptieren & weiter	889
akzeptieren und anzeigen	889
akzeptieren und weiter	889
akzeptieren und weiterlesen	755
""", 'al': """
al abonnee	2983
al abonnee? log in	2913
al een account	2913
alamat email anda	2387
alamat email tidak valid	2363
albo	3316
alebo	3912
alege	3565
alege abonamentul	3531
alege abonamentul potrivit	3531
alege planul	3564
alege suma	3587
alerta de autor	1500	3479
alerte auteur	1942
algemene voorwaarden	2935
algo correu mal	3445
algo deu errado	3445
algo ha salido mal	1467
alguna cosa ha anat malament	448
ali	4010
all access	1324
all access digital	1189
all articles by the author	1328
all articles by this author	1328
all comments	1111
all donations are tax-deductible	1185
all news	1121
all posts by this author	1328
all stories by this author	1328
alla artiklar	4155
alla kommentarer	4066
alle # afbeeldingen	3047
alle # afbeeldingen bekijken	3047
alle # beelden	3047
alle # beelden bekijken	3047
alle # bilder anschauen	907
alle # bilder ansehen	907
alle # bilder anzeigen	907
alle # foto's	3047
alle # foto's bekijken	3047
alle # fotos anschauen	907
alle # fotos ansehen	907
alle # fotos anzeigen	907
alle ablehnen	753
alle abo-angebote	829
alle abos vergleichen	903
alle afbeeldingen	3047
alle afbeeldingen bekijken	3047
alle akzeptieren	753
alle angebote	903
alle angebote ansehen	903
alle anzeigen	768
alle artikel	908
alle artikel ansehen	769
alle artikel anzeigen	768
alle artikel dazu ansehen	769
alle artikel der autorin	908
alle artikel des autors	908
alle artikel unbegrenzt lesen	829
alle artikel zum thema anzeigen	769
alle artikelen	3048
alle artikler	3192
alle beelden	3047
alle beelden bekijken	3047
alle bidrag hjelper	3183
alle bilder	768
alle bilder anschauen	907
alle bilder ansehen	907
alle bilder anzeigen	907
alle cookies accepteren	2935
alle cookies akzeptieren	753
alle externen inhalte anzeigen	798
alle folgen ansehen	769
alle foto's	3047
alle foto's bekijken	3047
alle fotos anschauen	907
alle fotos ansehen	907
alle fotos anzeigen	907
alle kommentare	759
alle kommentare anzeigen	759
alle kommentarer	612	3101
alle meldungen ansehen	769
alle newsletter	728
alle nieuwsbrieven	2976
alle reacties	2939
alle rettigheder forbeholdt	694
alle rettigheter reservert	3197
alle videos ansehen	769
alleen abonnees kunnen reageren	2973
alleen noodzakelijk	3029
alleen noodzakelijke cookies	3029
alleen voor leden	3042
aller au contenu	1835
aller au contenu principal	1835
allerede abonnent? log ind	595
allerede abonnent? logg inn	3075
alles accepteren	2935
alles afwijzen	3030
alles akzeptieren	753
alles anzeigen	768
alles bekijken	2946
alles klar	772
alles weigeren	2935
allow	1344
allow ads	1319
allow alerts	1320
allow and continue	1313
allow content	1107
allow cookies	1107
allow facebook content	1160
allow google youtube content	1160
allow instagram content	1160
allow once	1314
allow tiktok content	1160
allow twitter content	1160
allow x content	1160
allow youtube content	1160
aloita testi	1738
aloita visa	1738
already a member	1070
already a member? log in	1070
already a subscriber? log in	1070
already a supporter	1061
already have an account	1070
already have an account? log in	1070
already have an account? sign in	1070
already registered	1189
already registered? log in	1189
als bevorzugte quelle festlegen	919
als e-mail versenden	741
als geschenk senden	920
als geschenk teilen	920
als pdf herunterladen	920
als pdf speichern	830
also	1119
also in the news	1116
also of interest	1273
also on	1116
also read	1116
also worth reading	19
alte articole	19	3506
alte articole care te-ar putea interesa	19
altijd toestaan	3030
altijd tonen	3029
altmetric	1295
altre notizie	19	2430
altre notizie da leggere	19
altre opzioni	2514
altre opzioni di condivisione	2513
altri articoli	2430
altri articoli dell'autore	2504
altri articoli dello stesso autore	2504
altri articoli di questo autore	2504
altri articoli su questo argomento	2430
altri articoli sull'argomento	2430
altro	2433
altro importo	2402
altyazi	4311
altyazilar	4311
alusta viktoriini	1553
always active	1107
always allow	1314
always show	1313
always unblock	1313
""", 'am': """
am beliebtesten	904
am deja cont	3564
am dezactivat adblock	3559
am dezactivat adblock-ul	3559
am meisten gelesen	765
am uitat parola	3564
amaga els comentaris	423
amaga les respostes	423
amazon'da satin al	4309
amazon'dan satin al	4309
amount	1062
amplia la foto	451
amplia la imatge	451
ampliar	1396	3380
ampliar a imagem	3448
ampliar foto	1470	3448
ampliar imagem	3448
ampliar imagen	1396
ampliar la foto	1470
ampliar la imagen	1470
""", 'an': """
an error has occurred	1326
an error has occurred while submitting the form	1180
an error has occurred. please try again later	1325
an error occurred	1326
an error occurred. please try again	1180
an error occurred. please try again later	1325
ana sayfa	4262
ana sayfaya git	4330
anadolu ajansi	4266
anasayfa	4262
anbefalede artikler	617
anbefales	684	3107	3187
anbefalet	617	684
anbefalet af outbrain	703
anbefalet af taboola	703
anbefalt	3107	3187
anbefalt av outbrain	3207
anbefalt av redaksjonen	3111
anbefalt av taboola	3207
anbefalt for deg	3111
anbefalte saker	3107
anda mengikuti topik ini	2372
anda mungkin juga suka	2330
anda mungkin suka	19
anda sudah berlangganan	2387
anda sudah memilih	2338
ander bedrag	2911
andere lasen auch	765
anderen betrag eingeben	900
anderen lazen ook	2943
anderer betrag	717
andre leser	3107
ange belopp	4147
ange din e-postadress	4047
ange din mejl	4047
angebot sichern	719
angebote ansehen	903
angebote unserer partner	748
angebote vergleichen	903
angemeldet bleiben	903
anket	92
anketa	92	542	3797	3893	3993
anketa dana	3796
anketa dne	541
anketa dneva	3992
ankete katil	4303
ankete katilin	4303
anketi cevapla	4303
ankieta	92
ankstesnis puslapis	2824
ankstesnis straipsnis	2824
anladim	4263
anleitung zum deaktivieren	896
anmeld	699
anmeld kommentar	698
anmelden	719
anmelden und kommentieren	917
anmelden und mitdiskutieren	917
anmeldung erfolgreich	820
anna juttu lahjaksi	1776
anna palautetta	1695
anna palautetta jutusta	1695
anna tagasisidet	1522
anna veast teada	1571
annan summa	4147
annat belopp	4147
anneta igakuiselt	1565
annonce	608	1823
annonce slut	703
annoncen slutter her	703
annoncer	608
annoncer fra google	703
annonces	1823
annons	4058
annons slut	4058
annonse	3091
annonse - artikkelen fortsetter under	3091
annonse - saken fortsetter under	3091
annonse slutt	3207
annonsen slutter her	3207
annonser	3091	4058
annonser fra google	3207
annonssamarbete	4079
annual	1062
annuale	2496
annuellement	1902
annunci	2421
annuncio	2421
ano, chci	556
anonieme brievenbus	3052
anonimni nabiralnik	4018
anonimowa skrzynka	3325
anonimowa skrzynka kontaktowa	3325
anonym hinweis geben	760
anonym hinweise geben	912
anonym postkasse	3196
anonym tipskanal	3196
anonymer briefkasten	912
anonymous letterbox	1331
anonymous mailbox	1331
anonymous tip box	1331
another amount	1321
anrede	906
answers are generated by ai	1335
anterior	1396	3380	3508
antwoorden	3058
antworten	759
antworten abbrechen	759
antworten anzeigen	917
antworten ausblenden	917
anual	443	1462	3440	3562
anuluj w dowolnym momencie	3315
anunci	396
anuncie conosco	3399
anuncio	1384
anuncios	1384
anzeige	748
anzeige - artikel geht unten weiter	835
anzeige - weiterlesen nach der anzeige	835
anzeige anzeige	748
anzeige aufgeben	808
anzeige ende	921
anzeige endet	921
anzeige endet hier	921
anzeige melden	921
anzeige scrollen, um weiterzulesen	748
anzeige von unserem partner	835
anzeigen	748
anzeigen und akzeptieren	889
""", 'ap': """
apakah artikel ini bermanfaat	2338
apakah artikel ini membantu	2338
apakah halaman ini membantu	2338
apakah ini bermanfaat	2338
apelido	3445
apellido	1467
apellidos	1467
apenas assinantes podem comentar	3405
apenas para assinantes	3442
apklausa	92
apklausos rezultatai	2813
apoie	3347
apoie no catarse	3439
apoie-nos	3347
apoie-nos no patreon	3439
apoio	3460
aportar	1354
app store	94
app store'dan indir	4315
app store'dan indirin	4315
appgallery	94
apple app store	94
apple ile devam et	4324
approfondimenti	2430
approfondisci	2430
appuyez pour activer le son	1931
apri	2434
apri app	2490
apri l'app	2490
apri la gallery	2504
apri la mappa	2434
apri menu	2433
apri nell'app	2490
apstipriniet savu e-pastu	2889
aptauja	92
""", 'ar': """
ar santrauka buvo naudinga	2776
ar straipsnis buvo naudingas	2776
ar tai buvo naudinga	2826
ara	4262
ara no	438
archivado en	1389
archivo	1393
argomenti	2430
argomenti correlati	2504
argomenti trattati	2430
around the web	1116
article anterior	451
article content	1102
article continues below	1102
article lu par une voix artificielle	1891
article offert	1950
article suivant	1832
articles connexes	1832
articles les plus lus	1832
articles populaires	1876
articles relacionats	393
articles similaires	1832
articol oferit de un abonat	3593
articol sponsorizat	87
articole recente	3506
articole recomandate	3506
articole similare	3506
articoli che potrebbero interessarti	2430
articoli consigliati	2469
articoli correlati	2430
articolo correlato	2430
articolo precedente	2430
articolo regalato	2541
articolo riservato agli abbonati	2466
articolo successivo	2430
articolo tradotto automaticamente	2449
articolul anterior	3506
articolul pe scurt	3519
artigo anterior	3377
artigo exclusivo para assinantes	3414
artigo exclusivo para subscritores	3414
artigo oferecido	3484
artigo seguinte	3448
artigos recomendados	3417
artigos relacionados	3377
artikel als geschenk versenden	855
artikel als pdf herunterladen	830
artikel auf die merkliste setzen	830
artikel beluisteren	3032
artikel berikutnya	2367
artikel bewaren	2984
artikel bewerten	759
artikel cadeau geven	3060
artikel delen	2928
artikel drucken	741
artikel entsperren	903
artikel freischalten	719
artikel geht unten weiter	835
artikel hadiah dari pelanggan	2390
artikel ini terkunci	2361
artikel jetzt freischalten	903
artikel kostenlos weitergeben	855
artikel lain	2330
artikel lain dari penulis ini	2367
artikel lainnya	2304
artikel lesen	768
artikel lizenzieren	913
artikel menarik lainnya	2330
artikel merken	741
artikel mit freunden teilen	855
artikel opslaan	2984
artikel penulis lainnya	2367
artikel per e-mail empfehlen	830
artikel populer	2330
artikel premium	2329
artikel printen	2984
artikel schenken	920
artikel sebelumnya	2304
artikel selanjutnya	2304
artikel speichern	741
artikel sponsor	2334
artikel teilen	741
artikel terkait	2304
artikel verschenken	719
artikel versenden	741
artikel weitergeben	855
artikel weiterleiten	830
artikel wird unten fortgesetzt	750
artikel zusammenfassen	800
artikeln sparad	4168
artikkel on lukus	1566
artikkel on tellijale	1516
artikkel sisaldab reklaamlinke	1525
artikkelen er automatisk generert	3199
artikkelen er beskyttet av opphavsrett	3197
artikkelen er forbeholdt abonnenter	3075
artikkelen er maskinoversatt	3199
artikkelen fortsetter under	3091
artikkelen fortsetter under bildet	3091
artikkelen leses av en syntetisk stemme	3174
artikkeli jatkuu mainoksen alla	1690
artikkeli on lukittu	1758
artikkeli on tuotettu automaattisesti	1771
artikkelin aiheet	1764
artiklen er automatisk genereret	696
artiklen er beskyttet af ophavsret	694
artiklen er indtalt af ai	673
artiklen er maskinoversat	696
arvostele resepti	61
""", 'as': """
as + lidas	3377
as mais lidas	3377
ascolta	2416
ascunde	3509
ascunde comentariile	3540
asetukset	1691
asiasanat	1696
ask a question	1277
ask ai	1162
ask me later	1061
ask our ai	1162
ask our ai about this story	1162
ask question	1277
assinar	3351
assinar novamente	3474
assinatura	3351
assinaturas	3351
assine	3351
assine agora	3351
assine nossa newsletter	3355
assistir novamente	3469
assunto	3476
assuntos	3377
asunto	1497
""", 'at': """
atidaryti	2778
ativar	3436
ativar agora	3436
ativar alertas	3407
ativar o som	3427
ativar som	3427
atlaide abonentiem	2876
atmesti	2788
atmesti visus	2811
atsisakyti galite bet kada	2822
attiva	2492
attiva audio	2483
attiva l'abbonamento	2404
attiva l'audio	2483
attiva le notifiche	2460
attiva ora	2404
atur preferensi	2383
aturan berkomentar	2338
aturan komentar	2338
""", 'au': """
auch interessant	765
auch lesenswert	765
auch spannend	765
aucun commentaire	1828
audio	893	1317	3033
audio abspielen	810
audio downloaden	3032
audio generado con ia	1449
audio generado por ia	1449
audio generated by ai	1316
audio herunterladen	892
audio is ai-generated	1316
audio player is loading	1316
audio wird geladen	892
audio-datei herunterladen	892
auf bluesky teilen	741
auf die leseliste	855
auf die merkliste	830
auf einen blick	909
auf einer seite lesen	765
auf facebook posten	741
auf facebook teilen	741
auf linkedin teilen	741
auf mastodon teilen	741
auf pinterest merken	61
auf telegram teilen	741
auf twitter teilen	741
auf whatsapp teilen	741
auf x teilen	741
auf xing teilen	741
auf youtube anschauen	810
auf youtube ansehen	810
aufklappen	772	909
augmenta el text	459
aukoti vienkartinai	2818
aumentar el texto	1479
aumentar fonte	3458
aumentar letra	1479	3458
aumentar texto	1479	3458
aus dem shop	749
aus der redaktion	765
aus unserem shop	886
ausblenden	772
ausklappen	768	909
auswahl speichern	889
autentificare	3494
autentificare cu facebook	3564
autentificare cu google	3564
auteur suivi	1942
auteursrechtelijk beschermd	3053
author affiliations	1287
author archive	1328
author biographies	1287
author biography	1287
autodefinido	1447
automaatne esitus	1559
automaattinen toisto	1748
automatic translation	1341
automatically translated	1335
automatisch afspelen	3032
automatisch vertaald	3055
automatische incasso	2912
automatische vertaling	3056
automatische wiedergabe	892
automatisk afspilning	673
automatisk avspilling	3174
automatisk oversat	696
automatisk oversatt	3199
automatisk uppspelning	4137
automatska reprodukcija	3803
automatski prevedeno	3824
automatyczne odtwarzanie	3305
autoodtwarzanie	3305
autoplay	674	893	1317	3033	3175	4138
autoplay next video	1316
autor folgen	919
autor kontaktieren	908
autor seguido	1500	3479
autore seguito	2534
autorin folgen	919
autorin kontaktieren	908
autoriser	1825
autorizzo il trattamento dei dati personali	2500
autre montant	1797
autres articles	1832
""", 'av': """
ava	1524
ava artikkel	1566
ava galerii	1570
ava rakenduses	1561
avaa	1699
avaa artikkeli	1758
avaa galleria	1764
avaa juttu	1758
avaa kartta	1699
avaa koko juttu	1681
avaa kuva	1764
avaa kuvagalleria	1764
avaa sovellus	1750
avainsanat	1696
avalehele	1570
avaliar receita	61
avalie esta receita	61
avancer de # secondes	1891
avantatges de subscriptor	429
avantatges per als subscriptors	429
avanti di # secondi	2483
avanzar # segundos	1449
average rating # / # vote count: #	1275
average rating: #	1275
avgi din stemme her	3110
avgi stemme	91	3160
aviso legal	1386
avspillingshastighet	3174
avstemning	92
avvia la riproduzione	2524
avvis	3096
avvis alle	3096
avvisa	4060
avvisa alla	4060
avviso autore	2534
""", 'ay': """
ayarlari kaydet	4313
aydinlatma metnini okudum	4326
aydinlatma metnini okudum ve kabul ediyorum	4326
aylik	4322
aylik destek	4321
aylik faturalandirilir	4324
ayrica okuyun	4260
ayrintilar	4263
""", 'ba': """
baca artikel berikutnya	2388
baca artikel lengkap	2367
baca artikel selengkapnya	2367
baca berita lainnya	2330
baca di aplikasi	2352
baca gratis	2386
baca juga	2304
baca nanti	2329
baca selengkapnya	2306
baca transkrip	2345
back # seconds	1316
back to home	1341
back to homepage	1328
back to overview	1328
back to the homepage	1328
back to top	1121
bagikan	2296
bagikan artikel	2296
bagikan artikel ini	2390
bagikan berita	2390
bagikan berita ini	2375
bagikan di facebook	2375
bagikan di whatsapp	2375
bagikan halaman ini	2390
bagikan ke	2296
bagikan ke facebook	2375
bagikan ke whatsapp	2375
bagikan ke x	2375
bagikan lewat whatsapp	2329
baixar o app	3434
baixe na app store	3434
baixe o aplicativo	3434
baixe o app	3434
balas	2303
balso	91
balsot	91
balsuok	91
balsuoti	91
bank transfer	1068
bankeinzug	718
bankoverschrijving	2912
bare for abonnenter	3186
batalkan kapan saja	2361
bayar dengan paypal	2386
""", 'be': """
be the first to answer	1277
be the first to reply	1277
be the first to review	1277
beantwoorden	2939	3058
bearbeitet	918
become a founding member	1070
become a friend	1063
become a member	1063
become a paid subscriber	1063
become a patron	1063
become a sponsor	1063
become a subscriber	1070
become a supporter	1063
become an insider	1189
become an insider and start reading now	1189
bedankt voor het aanmelden	3045
bedankt voor het stemmen	91	3021
bedankt voor je aanmelding	2976
bedankt voor je bericht	3045
bedankt voor je feedback	2973
bedankt voor je inschrijving	2918
bedankt voor je stem	91	3021
bedankt voor uw aanmelding	2976
bedankt voor uw bericht	3045
bedankt voor uw feedback	2973
bedankt voor uw stem	3021
bedankt! check je inbox	3045
bedste	699
bedste tilbud	684
beeld # van #	3047
beeld in beeld	3032
beeld-in-beeld	3032
beelden bekijken	3047
begambleaware	1271
begrepen	2947
beheer toestemming	3029
bei facebook teilen	741
bei twitter teilen	741
bei whatsapp teilen	741
bei x teilen	741
beitrag auf instagram ansehen	798
beitrag auf x ansehen	798
beitrag laden	889
beitrag melden	917
beitrag mit freunden teilen	855
beitrag teilen	741
beitrag wird unten fortgesetzt	750
bekapcsolom	2249
bekerja sama dengan	2377
bekijk # afbeeldingen	3047
bekijk # afbeeldingen bekijken	3047
bekijk # antwoorden	3057
bekijk # beelden	3047
bekijk # beelden bekijken	3047
bekijk # foto's	3047
bekijk # foto's bekijken	3047
bekijk aanbieding	2913
bekijk abonnementen	3042
bekijk afbeeldingen	3047
bekijk afbeeldingen bekijken	3047
bekijk alle # afbeeldingen	3047
bekijk alle # afbeeldingen bekijken	3047
bekijk alle # beelden	3047
bekijk alle # beelden bekijken	3047
bekijk alle # foto's	3047
bekijk alle # foto's bekijken	3047
bekijk alle abonnementen	2913
bekijk alle afbeeldingen	3047
bekijk alle afbeeldingen bekijken	3047
bekijk alle artikelen	3048
bekijk alle beelden	3047
bekijk alle beelden bekijken	3047
bekijk alle foto's	3047
bekijk alle foto's bekijken	3047
bekijk alle nieuwsbrieven	2976
bekijk alle reacties	3057
bekijk alle vacatures	2968
bekijk alles	2946
bekijk antwoorden	3057
bekijk beelden	3047
bekijk beelden bekijken	3047
bekijk de aanbiedingen	2913
bekijk de abonnementen	3042
bekijk de antwoorden	3021
bekijk de foto's	3048
bekijk de fotoserie	3048
bekijk de galerij	3048
bekijk de kaart	2947
bekijk de prijs	3025
bekijk de resultaten	3021
bekijk de uitslag	91	3021
bekijk de video	2970
bekijk deal	3025
bekijk details	2947
bekijk deze post op instagram	2963
bekijk deze post op x	2963
bekijk dit bericht op instagram	2963
bekijk dit bericht op x	2963
bekijk foto's	2946	3047
bekijk foto's bekijken	3047
bekijk fotoserie	3048
bekijk galerij	3048
bekijk het dossier	3048
bekijk het hele dossier	3048
bekijk in de webshop	3025
bekijk meer	2946
bekijk onze aanbiedingen	2983
bekijk ook	2943
bekijk op youtube	2970
bekijk prijs	3025
bekijk reacties	2939
bekijk resultaten	91	2947	3021
bekijk transcript	3032
bekijk video	3032
bekreft e-postadressen din	3189
beli buku	2344
beli buku ini	2344
beli di lazada	2344
beli di shopee	2344
beli di tokopedia	2344
beli sekarang	2344
beli tiket	2344
beli tiket di sini	2344
beliebiger betrag	900
beliebt	765
beliebt bei unseren lesern	834
beliebte artikel	765
beliebteste	918
beliebteste artikel	765
beliebteste wahl	904
beliebteste zuerst	917
belki daha sonra	4244
beluister dit artikel	2970
belum berlangganan	2361
belum punya akun	2361
benachrichtigungen einschalten	894
beni hatirla	4325
benutzername	904
benutzername oder e-mail-adresse	903
benzer haberler	19	4260
beoordeel dit recept	61
beranda	2306
berdonasi	2286
bereits registriert	719
bereits registriert? anmelden	719
bergabunglah dengan tim kami	2319
berhenti mengikuti	2372
beri brez oglasov	4027
beri komentar	2303
beri masukan	2338
beri nilai resep ini	61
beri tahu kami pendapat anda	2338
bericht	3046
bericht laden	3029
bericht versturen	3045
berikutnya	2306
berita berikutnya	2367
berita hari ini	2330
berita lain	2330
berita lainnya	19	2304
berita menarik lainnya	2330
berita pilihan	2304
berita populer	2304
berita sebelumnya	2367
berita selanjutnya	2367
berita terbaru	2304
berita terkait	2304
berita terkini	2304
berita utama	2304
berite brez omejitev	4009
berite v aplikaciji	4002
berlangganan	2287
berlangganan sekarang	2287
besked	687
beskyttet af ophavsretten	694
bespaar #%	3043
besplatna dostava	3800
best	1337
best deal	1324
best gelezen	2943
best value	1324
best verdi	3187
beste	3058
beste aanbieding	2983
beste deal	3043
beste keuze	3043
bestel het boek	3025
bestel hier het boek	3025
bestel kaarten	3025
bestel tickets	3025
bester preis	904
bestil billetter	667
bestil bogen	667
bestil nu	667
bestill billetter	3168
bestill boka	3168
bestill boken	3168
bestselger	3187
bestseller	684	904
betaal met ideal	3039
betaalde content	3062
betaalde inhoud	2933
betaalde samenwerking	2988
betaalmethode	2911
betaalmethoden	2911
betaalmethodes	2911
betal med kort	3183
betal med mobilepay	680
betal med vipps	3183
betala med swish	4147
betalt annonce	608
betalt indhold	608
betalt innhold	3207
betalt samarbeid	3207
betalt samarbejde	703
betalt samarbete	4169
betrag eingeben	717
betreff	906
bewaar	2928
bewaar artikel	2928
bewaar dit artikel	2984
bewaar dit artikel om later te lezen	2984
bewaar recept	61
bewaar voor later	3060
bewaren	2928
bewerte dieses rezept	61
bewerten sie diesen artikel	814
bez spama	3815
bez spamu	3318
bezahlte anzeige	835
bezahlte einschaltung	750
bezahlte kooperation	750
bezahlte partnerschaft	835
bezahlte werbung	87
bezahlter inhalt	87	748
""", 'bi': """
bidra	3072	4036
bidrag	592
bienvenido	1359
biglietti	2515
bild # aus #	907
bild # av #	4154
bild # von #	907
bild #/#	907	4154
bild anzeigen	772
bild i bild	4137
bild im bild	892
bild-i-bild	4137
bild-in-bild	892
bilde # av #	3191
bilde # no #	2900
bilde #/#	2900	3191
bilde i bilde	3174
bilde-i-bilde	3174
bilder anschauen	907
bilder ansehen	907
bilder anzeigen	768	907
bildergalerie	765
bildergalerie ansehen	908
bildirim almak ister misiniz	4316
bildirimlere izin ver	4316
bildirimlere izin vermek ister misiniz	4316
bildirimleri almak ister misiniz	4316
bildunterschrift anzeigen	908
bildunterschrift ausblenden	908
bildunterschrift einblenden	908
bilet al	4309
bilet satin al	4309
bilete	3580
biletler	4340
bilety early bird	3298
bilgini test et	4306
bilginizi sinayin	4262
bilginizi test edin	4306
billed annually	1189
billed every # weeks	1323
billed monthly	1189
billed yearly	1323
billede # af #	688
billede #/#	688
billede i billede	673
billede-i-billede	673
billetterie	1923
bilmiyorum	4304
bir abone bu haberi hediye etti	4361
birkas	2881
bisa dibatalkan kapan saja	2361
bisukan	2346
bitte bleiben sie fair und sachlich	814
bitte bleiben sie sachlich und fair	814
bitte versuchen sie es erneut	905
bize bir kahve ismarla	4321
bize destek ol	4321
bize destek olun	4245
bize kahve ismarla	4321
bize yazin	4332
bizi destekleyin	4321
""", 'bl': """
bland dig i debatten	698
bleiben sie informiert	728
bli fast giver	3183
bli medlem	3072	4036
blijf op de hoogte	2918
bliv medlem	592
block	1344
blockera	4142
blockieren	895
bloker	677
blokiraj	3807	4004
blokker	3180
blokkeren	3036
blokovat	556
blokuj	3309
bloqueador de anuncios detectado	1493
bloqueador detectado	1493	3472
bluesky	1093
""", 'bn': """
bns	1526	2780
bns inf	2780
bns/afp	1526
""", 'bo': """
boek bestellen	3025
boka biljett	4130
boka biljetter	4130
boka din plats	4130
boka plats	4130
boletim	3355
boletines	1366
boleto	3350
bonifico	2403
bonifico bancario	2403
bonus video	3742
book tickets	1310
book your place	1310
book your ticket	1310
book your tickets	1310
bookmark	1092
bookmark this	1092
bookmark this article	1092
""", 'br': """
brak komentarzy	3238
branded content	1384	2988
breaking news	677
breaking news alerts	1320
breng je stem uit	91	3021
breng uw stem uit	3021
brez spama	4012
broneeri koht	1555
brought to you by	1102
browse all	1121
browse all newsletters	1180
brugernavn	684
brugernavn eller e-mail	683
bruk av informasjonskapsler	3098
brukernavn	3187
brukernavn eller e-post	3186
brzina	3804
brzina reprodukcije	3803
""", 'bu': """
bu alan gereklidir	4326
bu alan zorunludur	4326
bu bir ilandir	87
bu bir reklamdir	87
bu e-posta zaten kayitli	4354
bu haber faydali oldu mu	4259
bu haber kilitli	4324
bu konuyu takip ediyorsunuz	4336
bu konuyu takip et	4336
bu sayfa faydali oldu mu	4303
bu video oynatilamiyor	4310
bu yazari takip ediyorsunuz	4336
bu yazari takip et	4357
buat akun	2287
bubble shooter	883
buch bestellen	886
buch kaufen	886
buffer	1093
buka	2307
buka aplikasi	2352
buka artikel	2386
buka di aplikasi	2352
buka peta	2307
bulanan	2359
bulmaca	4308
bulmacalar	4308
bunlari da izleyin	4356
bunlari da okuyun	4260
bunyikan	2346
buscar	1396	3380
butlletins	413
buy a copy	1310
buy at amazon	1305
buy from amazon	1305
buy it now	1272
buy licence	1332
buy licensing rights	1332
buy on amazon	1305
buy the book	1310
buy the book here	1310
buy tickets	1272
buy us a coffee	1063
""", 'ca': """
cabut persetujuan	2349
cada aporte cuenta	1434
cada euro compta	442
cada euro conta	3412
cada euro cuenta	1434
cada mes	443
cada real conta	3412
cadastrar	3351
cadastre-se	3351
cadastro realizado	3475
cadastro realizado com sucesso	3475
cadeau-artikel	2913
cadeaulink	3060
califica esta receta	61
cambiar mis preferencias	1416
cambiar preferencias de cookies	1416
camp obligatori	447
campi obbligatori	2500
campo obbligatorio	2500
campo obligatorio	1466
campo requerido	1466
campos obligatorios	1466
camps obligatoris	447
cancel	1062
cancel anytime	1323
cancela cuando quieras	1464
cancelar respuesta	1389
cancele quando quiser	3442
canli anlatim	4330
canli takip	4330
cantidad personalizada	1494
capito	2434
captions	1317
captions off	1316
captions settings	1316
cara menonaktifkan	2357
cara menonaktifkan pemblokir iklan	2356
caratteri rimanenti: #	2457
cargando reproductor	1449
cargar contenido	1386
cargar el contenido	1453
cargar tuit	1453
cari	2306
carica altri	2433
carica altri articoli	2504
carica altri commenti	2475
carica contenuto	2487
carica il contenuto	2487
carica il post	2487
carica il tweet	2487
carica il video	2487
carica post	2487
caricamento del player	2483
caricamento del video	2483
caricamento player	2483
caricamento video	2483
carrega el contingut	434
carregando	3395
carregando player	3427
carregar mais	3380
carregar tweet	3431
carta di credito	2403
carte bancaire	1798
cassetta anonima	2507
cast your vote	91	1306
categorias	3377
categorie	2430
categories	1116
categorii	3506
""", 'cc': """
cc by	96
cc by #	96
cc by-nc	96
cc by-nc #	96
cc by-nc-nd	96
cc by-nc-nd #	96
cc by-nc-sa	96
cc by-nc-sa #	96
cc by-nd	96
cc by-nd #	96
cc by-sa	96
cc by-sa #	96
cc#	96
cc# #	96
""", 'ce': """
ce champ est obligatoire	1906
ce champ est requis	1906
cek email anda	2363
cek harga	2389
cel mai popular	3565
cele mai apreciate	3541
cele mai citite	3506
cele mai citite articole	3534
cele mai noi	3506
cele mai populare	3506
cele mai vechi	3541
celoten zaslon	4000
cena dopravy	546
ceo ekran	3803
cerca	2433
cerrar	1353
cerrar ventana	1498
ces articles devraient vous plaire	1876
cetak	2296
cetak artikel	2329
cetak halaman	2329
cetak resep	61
ceva nu a mers bine	3567
cevap yaz	4303
cevapla	4259
""", 'cg': """
cgu	1825
cgv	1825
""", 'ch': """
champ obligatoire	1906
champ requis	1906
champs obligatoires	1906
champs requis	1906
change text size	1338
changer de formule	1904
chaque contribution compte	1901
chaque don compte	1871
chaque euro compte	1871
chaque geste compte pour nous	1901
chaque matin, gratuit	1906
chaque mois	1902
chaque vendredi, gratuit	1906
chargement du lecteur	1891
chargement du sondage	1863
charger la publication	1895
charger le contenu	1895
charger le post	1895
charger le tweet	1895
charger plus	1835
charger plus de commentaires	1883
chci darovat	470
check amazon	1305
check je inbox	3045
check price	1305
check price at amazon	1305
check prices	1305
check your email	1226
check your inbox	1226
check your spam folder	1325
chiedi alla nostra ia	2449
chiudi	2398
chiudi finestra	2532
chiudi gallery	2532
chiudi la finestra	2532
chiudi menu	2433
choisir	1905
choisir cette offre	1904
choisir mes cookies	1930
choisir mon montant	1935
choisissez la formule qui vous convient	1872
choisissez un montant	1797
choisissez votre formule	1872
choose	1324
choose an amount	1067
choose this plan	1323
choose your offer	1323
choose your own amount	1321
choose your payment method	1067
choose your plan	1070
choose your subscription	1323
""", 'ci': """
cijeli zaslon	3803
cita summa	2886
citation formats	1295
cite this article	1295
citer	1922
citi lasa	2841
citi raksti	2841
""", 'cl': """
clasificados	1384
classer	1922
clicca per attivare l'audio	2524
click here	1121
click on a star to rate it	1275
click to enlarge	1121	1328
click to unmute	1316
clique para ativar o som	3469
cliquer ici pour partager	1818
cliquez pour activer le son	1931
close	1062
close ad	1339
close extra sharing options	1092
close gallery	1328
close image	1328
close menu	1121
close share panel	1092
close this message	1061
clube do assinante	3399
""", 'co': """
cobrado anualmente	3442
codes promo	1823
codeword	1307
codici sconto	2515
coduri de reducere	3592
cognome	2501
cognoms	448
colabora	1354
collapse	1121
com desactivar el bloquejador	440
com desactivar-lo	441
come disattivare adblock	2493
come disattivare l'ad blocker	2493
come disattivarlo	2494
comece o quiz	3422
comenta	1389
comentar	1389	3373
comentarii	3505
comentarii dezactivate	3582
comentariile sunt dezactivate	3582
comentario	1389
comentarios	1389
comentarios desactivados	1484
comentarios solo para suscriptores	1484
comentaris	396
comentariu	3505
comente	3373
commander le livre	1889
commencer le quiz	1886
comment	1093	1111
comment deleted	1336
comment ne plus voir ce message	1789
comment policy	1111
comment rules	1336
commenta	2426
commenta l'articolo	2426
commenta per primo	2426
commentaire	1828
commentaires	1828
commenter	1818	1828
commenter l'article	1828
commenti	2426
commenti disattivati	2518
commenti riservati agli abbonati	2518
commenting guidelines	1336
commenting policy	1336
commenting rules	1336
commento	2426
commento in attesa di moderazione	2457
comments	1111
comments off	1111
commercial content	1102
commercial feature	1339
commercieel partnerschap	3062
community guidelines	1111
community rules	1111
como desativar	3438
como desativar o bloqueador	3437
compare plans	1070
comparte	1378
comparte esta noticia	1508
comparteix	396
comparteix a facebook	419
comparteix a whatsapp	419
comparteix a x	419
comparteix per correu	459
comparteix per whatsapp	459
compartilhar	3363
compartilhar no linkedin	3363
compartilhar no twitter	3363
compartilhar no whatsapp	3363
compartilhar no x	3363
compartilhar por e-mail	3363
compartilhar via	3363
compartilhe	3363
compartilhe este artigo	3484
compartilhe isso	3363
compartilhe no whatsapp	3458
compartir	1378
compartir en	1378
compartir en bluesky	1378
compartir en linkedin	1378
compartir en telegram	1378
compartir en twitter	1378
compartir en whatsapp	1479
compartir en x	1378
compartir noticia	1508
compartir por correo	1378
compartir por email	1378
compartir por whatsapp	1479
complete coverage	1116
compra ahora	1507
compra el libro	1448
compra el llibre	429
compra entrades	429
compra i biglietti	2481
compra il libro	2481
compra les entrades	429
compra questo numero	2452
compra su amazon	2481
compra tus entradas	1448
compra'l a amazon	429
compralo su amazon	2481
comprar agora	3483
comprar ahora	1507
comprar bilhetes	3425
comprar el libro	1448
comprar en amazon	1448
comprar entradas	1448
comprar este libro	1448
comprar este livro	3425
comprar ingressos	3425
comprar na amazon	3425
comprar o livro	3425
compre agora	3483
compre bilhetes	3425
compre na amazon	3425
compre o livro	3425
compris	1836
comunicar erro	3373
comunicar um erro	3463
comunicar un error	1484
concordo	3370
condiciones de uso	1386
condiciones generales	1386
conditions d'utilisation	1825
conditions de publication	1863
condividi	2416
condividi articolo	2416
condividi la notizia	2541
condividi questa pagina	2541
condividi questo articolo	2541
condividi su	2416
condividi su facebook	2416
condividi su linkedin	2416
condividi su telegram	2416
condividi su twitter	2416
condividi su whatsapp	2513
condividi su x	2416
condividi via email	2416
condividi via whatsapp	2513
condivisioni	2416
condizioni d'uso	2423
conectare	3494
conectare cu facebook	3564
conectare cu google	3564
configura les galetes	402
configurar cookies	1386
confira a oferta	3483
confirm password	1323
connectez-vous	1799
connexion	1799
consent & continue	1313
consent verwalten	755
consenti	2492
consenti sempre	2488
consigliati	2430
consigliati per te	2430
consigue tu entrada	1420
consulta las esquelas de hoy	1420
consulta las normas de la comunidad	1425
consulta les esqueles	407
consulta todas nuestras newsletters	1431
consulter	1835
cont nou	3494
contact	1121	1828	2939	3505
contact met de auteur	3048
contact met de redactie	3052
contact us	1111
contact us securely	1331
contacta amb nosaltres	453
contacta con el autor	1501
contacta con la autora	1501
contacta con nosotros	1473
contactar	1502
contactar al autor	1473
contactar con el periodista	1501
contacte o autor	3451
contacter ce journaliste	1943
contacter la journaliste	1943
contacter le journaliste	1943
contactez-nous	1828
contacto	1389
contactos	3373
contato	3373
contatta il giornalista	2535
contatta l'autore	2535
contatta l'autrice	2535
contatta la redazione	2507
contattaci	2426
contattare la redazione	2507
contatti	2426
contenido de marca	1384
contenido de nuestros socios	1393
contenido de pago	1448
contenido elaborado por la marca	1420
contenido exclusivo	1359
contenido exclusivo para socios	1435
contenido externo	1416
contenido externo recomendado	1416
contenido ofrecido por	1384
contenido pagado	1448
contenido para suscriptores	1359
contenido patrocinado	1384
contenido promocionado	1384
contenido recomendado	1439
contenido relacionado	1393
contenido solo para usuarios registrados	1435
contenidos recomendados	1439
contenidos relacionados	1393
content from our partner	1194
content from our partners	1194
content from our sponsor	1194
contenu commercial	1823
contenu de marque	1823
contenu externe	1855
contenu partenaire	1823
contenu payant	1889
contenus partenaires	1823
contenuti a pagamento	2481
contenuti correlati	2430
contenuti sponsorizzati	2421
contenuto a pagamento	2481
contenuto esterno	2447
contenuto esterno consigliato	2447
contenuto generato con ia	2524
contenuto per abbonati	2404
contenuto premium	2466
contenuto promozionale	2452
contenuto riservato	2404
contenuto riservato agli abbonati	2466
contenuto riservato agli utenti registrati	2466
contenuto sponsorizzato	2421
contingut exclusiu per a subscriptors	417
contingut extern	402
contingut extern recomanat	402
contingut ofert per	407
contingut pagat	429
contingut patrocinat	396
continua a leggere	2433
continua al navegador	436
continua al web	436
continua amb apple	417
continua amb facebook	417
continua amb google	417
continua con apple	2466
continua con facebook	2466
continua con google	2466
continua con l'email	2529
continua con la mail	2529
continua depois da publicidade	3368
continua llegint	420
continua nel browser	2490
continua senza accettare	2423
continua senza disattivare	2494
continua senza sostenere	2398
continua sul browser	2490
continua sul sito	2490
continuar a ler	3380
continuar com apple	3414
continuar com e-mail	3474
continuar com facebook	3414
continuar com google	3414
continuar con apple	1435
continuar con email	1495
continuar con facebook	1435
continuar con google	1435
continuar con mi correo	1495
continuar conectado	3442
continuar e fechar	3370
continuar en el navegador	1456
continuar en la web	1456
continuar lendo	3380
continuar leyendo	1396
continuar no browser	3434
continuar no navegador	3434
continuar no site	3434
continuar sem apoiar	3346
continuar sem desativar	3438
continuar sin desactivar	1460
continuar sin desactivarlo	1493
continuar sin donar	1353
continue	1062
continue a ler	3377
continue lendo	3351
continue reading	1116	1121
continue reading below	1102
continue reading the main story	1102
continue reading with a subscription	1070
continue to article	1061
continue to site	1313
continue to the article	1061
continue with ad blocker	1318
continue with apple	1323
continue with email	1323
continue with facebook	1323
continue with google	1323
continue with microsoft	1323
continue with x	1323
continue without accepting	1107
continue without disabling	1318
continue without donating	1061
continue without supporting	1061
continue without supporting us	1318
continuer avec apple	1872
continuer avec facebook	1872
continuer avec google	1872
continuer avec mon e-mail	1937
continuer avec mon email	1937
continuer dans le navigateur	1898
continuer la lecture	1799
continuer sans accepter	1825
continuer sans donner	1789
continuer sur le navigateur	1898
continuer sur le site	1898
continuer vers le site	1898
contribua	3347
contribuer	1790
contribuez	1828
contribuir	3347
contribuisci	2399
contribute now	1063
contribute with google	1063
contribuye	1354
controleer je inbox	3045
controleer uw inbox	3045
controlla la tua casella di posta	2500
controlla la tua email	2500
contul meu	3494
cook mode	61
cookie instellingen	3029
cookie notice	1107
cookie policy	1107	2423
cookie preferences	1107
cookie-einstellungen	753
cookie-hinweise	755
cookie-indstillinger	670
cookie-innstillinger	3171
cookie-instellingen	2935
cookie-instellingen aanpassen	2963
cookiebeleid	2935
cookieindstillinger	609
cookieinnstillinger	3171
cookieinstellingen	3029
cookiepolicy	4060
cookiepolitik	609
cookies	482	609	2935	3096	4060
cookies & tracking	755
cookies aanpassen	2963
cookies ablehnen	889
cookies accepteren	3029
cookies akzeptieren	753
cookies beheren	3029
cookies erlauben	889
cookies instellen	2935
cookies och integritet	4063
cookies och personuppgifter	4063
cookies policy	1107
cookies verwalten	889
cookies wijzigen	2963
cookies zulassen	889
cookievoorkeuren	3029
cookievoorkeuren aanpassen	3029
cookievoorkeuren wijzigen	2963
copia	460	2514
copia il link	2416
copia link	2416
copiar	1480	3459
copiar el enlace	1378
copiar enlace	1378
copiar link	1378	3363
copiar o link	3363
copied	1092
copied to clipboard	1191
copier	1922
copier l'url	1818
copier le lien	1818
copy	1093
copy link	1092	2296	4501
copy link copied	1092
copy link to clipboard	1092
copy this link	1092
copy url	1092
copyright notice	1332
copyright-hinweis	913
correctiebeleid	3052
correcties en aanvullingen	3052
corrections policy	1111	1331
correlati	2430
correo	1467
correu	448
cosa pensi di questo articolo	2449
count me in	1080
couper le son	1891
coupon e codici sconto	2540
""", 'cr': """
crea avviso	2534
crea un account	2404
crea un alert	2460
crear alerta	1430
crear cuenta	1359
crear una cuenta	1359
create a free account	1070
create account	1070
create an account	1070
create free account	1070
created with ai	1162
creative commons	96
creative commons licence	96
creative commons license	96
credit card	1068
credit or debit card	1068
creditcard	2912
criar alerta	3407
criar conta	3351
crucigrama	1447
crucigramas	1447
cruciverba	2480
cryptic crossword	1307
cryptogram	3022
""", 'cs': """
csatlakozz csapatunkhoz	2182
""", 'cu': """
cum dezactivez adblock	3559
cupones y descuentos	1507
cupons de desconto	3483
current time	1317
current time #	1317
curtir	3420
custom amount	1062
""", 'cz': """
czas czytania # min	3245
czas trwania	3306
czas trwania #	3305
czyta syntezator mowy	3305
czytaj bez reklam	3336
czytaj dalej	3245
czytaj dalej za	3220
czytaj w aplikacji	3307
""", "d'": """
d'autres articles	1832
""", 'da': """
da li je ovo bilo korisno	3824
da non perdere	2430
da non perdere in edicola	2421
da, molim	3807
da, prosim	4004
da, vreau	3557
dabartinis laikas #	2812
dacci la tua opinione	2475
daftar	2287
dagens korsord	4123
dagens krydsord	663
dagens kryssord	3160
dagens quiz	3160
daha fazla	4262
daha fazla haber	4330
daha fazla yorum	4303
daha sonra	4244
daha sonra hatirlat	4244
daha sonra oku	4253
daily newsletter	1080
dal web	2430
dalej	3242
dalies	2844
dalies ar rakstu	2839
dalintis	2770
dalintis facebook	2775
dalintis per whatsapp	2829
dalintis straipsniu	2829
dalintis su draugais	2775
dalyvaukite apklausoje	2777
dans cet article	1832
dapatkan di google play	2352
dapatkan sekarang	2389
dar ne prenumeratorius	2820
dar neturite paskyros	2820
darmowa dostawa	3299
darovat	470
darowizna na cele statutowe	3312
daruj	470	3938
das buch bestellen	886
das buch kaufen	886
das interessiert andere leser	765
das lesen andere	834
das neueste	765
das video kann in ihrem land nicht abgespielt werden	892
das video kann nicht abgespielt werden	892
das video konnte nicht abgespielt werden	892
das video konnte nicht geladen werden	892
dataskydd	4063
date of birth	1326
datenschutz	753
datenschutz & cookies	755
datenschutz und cookies	755
datenschutz-einstellungen	753
datenschutz-manager	889
datenschutzeinstellungen	753
dauer	893
dauer #	893
dauerauftrag	714
dauerauftrag einrichten	900
dauerwerbung	748
""", 'de': """
de link is gekopieerd	3060
de samenvatting kan fouten bevatten	2965
de tekst gaat verder onder de foto	2933
de video is niet meer beschikbaar	3032
de video kan niet worden afgespeeld	3032
de videospeler wordt geladen	3032
deaktiver din adblocker	678
debat: skriv	612
debatregler	698
debatt: si din mening	3101
debatte	759
debatten er lukket	698
debattregler	3101
deconectare	3494
decrease font size	1338
decrease text size	1338
deel	2928
deel als cadeau	3060
deel artikel	2928
deel dit	2928
deel dit artikel	2928
deel dit bericht	3008
deel dit verhaal	3008
deel op facebook	2928
deel op twitter	2928
deel op x	2928
deel via	2984
deel via e-mail	2928
deel via whatsapp	2928
dein name	906
deine e-mail-adresse	728
deine meinung	759
deine nachricht	906
deine spende ist steuerlich absetzbar	900
deixa de seguir	457
deixa un comentari	396
deixa una resposta	423
deixar de seguir	3456
deixe uma resposta	3373
deja tu respuesta	1442
deja un comentario	1389
deja una respuesta	1389
dejar de seguir	1430
dejar un comentario	1389
del	604	3087
del artikel	604
del artikkel	3087
del artikkelen	3087
del artiklen	604
del artiklen gratis	595
del med	604	3087
del saken gratis	3075
del som gave	3205
del via e-mail	604
del via e-post	3087
del via whatsapp	3205
dela	4054
dela artikel	4054
dela artikeln gratis	4040
dela med	4054
dela via e-post	4054
dela via mejl	4054
dela via whatsapp	4168
delen	2928
delen op bluesky	2984
delen op facebook	2928
delen op linkedin	2984
delen op whatsapp	2984
delen op x	2984
delen via	2984
delen via e-mail	2928
delen via facebook	2928
delen via twitter	2928
delen via whatsapp	2928
deli	3946
deli kot darilo	4025
deli na facebooku	3946
deli prek whatsappa	4025
delite	3946
delite to novico	3946
delite to zgodbo	3946
delivered daily	1180
delivered to you	1080
delivered weekdays	1180
delivered weekly	1180
demp	3175
dempen opheffen	3032
dengarkan	2296
dengarkan artikel	2345
dengarkan artikel ini	2345
dengarkan berita	2345
dengarkan berita ini	2345
denne videoen er ikke lenger tilgjengelig	3174
denne videoen er ikke tilgjengelig	3174
denuncia	424
denunciar	1443	3420
denunciar comentario	1484
denunciar este comentario	1484
der artikel geht unten weiter	750
der artikel wird unten fortgesetzt	750
der er lukket for kommentarer	698
der inhalt kann nicht angezeigt werden	889
der opstod en fejl	687
der player wird geladen	892
der skete en fejl	687
der text geht unten weiter	750
der videoplayer wird geladen	892
derechos reservados	1503
deretter # kr/mnd til du sier opp	3075
derniers articles	1832
desa	396
desa l'article	419
desactiva el so	430
desactiva'l per continuar	440
desactiva'l per continuar llegint	440
desactivar el bloqueador	1459
desativar bloqueador	3437
desativar som	3427
desative-o para continuar	3437
desative-o para continuar a ler	3437
desativei o meu bloqueador	3437
desbloquear	1465	3443
desbloquear artigo	3474
descarga la app	1456
descargar app	1456
descargar audio	1449
descargar el audio	1449
descargar episodio	1449
descargar la app	1456
descarrega l'app	436
descarrega l'episodi	430
descarrega't l'app	436
descarrega-te-la a l'app store	436
descarregue na app store	3434
deschide	3509
descriptions off	1316
descubre las ofertas	1495
descuentos	1384
descurtir	3420
desplegar	1397
desplegar redes sociales	1378
destacadas	1393
destacados	1393
destaques	3377
destek ol	4245
destek olun	4245
det er gratis at oprette en profil	595
det oppsto en feil	3190
det oppstod en feil	3190
detail	2307
details	772	1122	2947
details anzeigen	772
detaily	489
detalhes	3381
detalii	3509
detaljer	621	3112	4076
detalles	1397
detaylar	4263
dettagli	2434
dette er en annonse	3091
dette er en plus-artikel	595
dette er en plussak	3075
dette felt er obligatorisk	686
dette feltet er obligatorisk	3189
dette indhold kan ikke vises	670
dette innholdet er ikke tilgjengelig	3171
dette innholdet kan ikke vises	3171
dette leser andre	3107
devamini oku	4262
devenez membre	1790
devenir membre	1790
deze audio is gemaakt met ai	3032
deze content is niet beschikbaar	3029
deze content kan niet worden getoond	3029
deze inhoud is niet beschikbaar	3029
deze inhoud kan niet worden getoond	3029
deze inhoud kan niet worden weergegeven	3029
deze video is niet beschikbaar	2963
deze video is niet beschikbaar in jouw land	3032
deze video is niet beschikbaar in uw land	3032
deze video is niet meer beschikbaar	3032
deze video kan in uw land niet worden afgespeeld	3032
deze video kan niet worden afgespeeld	3032
""", 'dh': """
dha	4266
""", 'di': """
di gali klysti	2826
di santrauka	2777
diapositive suivante	1940
dibacakan oleh ai	2345
dibacakan oleh suara sintetis	2345
dibuat dengan ai	2384
dicci la tua	2457
didesnis tekstas	2829
didukung oleh	2377
die meistgelesenen artikel	765
dienos klausimas	2806
diesem autor folgen	919
diesem thema folgen	919
diesen artikel kommentieren	759
diesen artikel teilen	741
diesen artikel verschenken	830
diesen beitrag auf facebook ansehen	798
diesen beitrag auf instagram ansehen	798
diesen tweet ansehen	798
dieser artikel ist gesperrt	903
dieser autorin folgen	919
dieser inhalt kann hier nicht angezeigt werden	889
dieser inhalt kann nicht angezeigt werden	889
dieser kommentar wurde entfernt	917
dieser text wird automatisch vorgelesen	892
dieses feld ist ein pflichtfeld	905
dieses feld ist erforderlich	905
dieses video kann in ihrem land nicht abgespielt werden	892
digg	1093
digital	1324	4150
digital subscription	1070
digital-abo	719
digitalabo	719
digitale krant	2913
digitaler briefkasten	912
digite seu e-mail	3355
digite seu email	3475
digues la teva	423
dihasilkan oleh ai	2384
dimensione carattere	65
dimensione del carattere	2513
dimensione del testo	2513
dimensione testo	65	2416
dimensiune text	65
dimensiunea textului	3578
diminuir fonte	3458
diminuir texto	3458
din besked	687
din e-mail	600
din e-mailadresse	686
din e-post	3081	4047
din e-postadress	4152
din e-postadresse	3081
din email	686
din melding	3190
din stemme er registreret	663
din stemme er registrert	3160
din stemme er talt	3160
din stemme er talt med	663
dina cookieval	4063
dinle	4253
dipersembahkan oleh	2377
dirbk su mumis	2777
dirbtinis intelektas gali klysti	2826
direct debit	1068
direct lezen	2983
direct naar het recept	61
direct naar inhoud	3048
direct toegang	2983
direct verder lezen	2913
direitos reservados	3480
direkt zum rezept	61
direkte	674	3175
diritti riservati	2536
disattiva adblock	2493
disattiva audio	2483
disattiva l'ad blocker	2493
disattiva l'audio	2483
disattivalo per continuare	2493
disattivalo per continuare a leggere	2493
discussie	2939
discussion about this post	1121
discussione chiusa	2426
disdici in qualsiasi momento	2498
disdici quando vuoi	2498
diskuse	485
diskusia	3846
diskuter	3101
diskutera	4066
diskutieren	814
diskuze	485
dislike	1337
dismiss	1062
dismiss this message	1061
disponibil pe app store	3555
disponible a google play	436
disponible a l'app store	436
disponsori oleh	2377
distribuie	3499
distribuie acest articol	3593
distribuie articolul	3499
distribuie pe facebook	3533
distribuie pe whatsapp	3533
dit artikel delen	2984
dit artikel is afgeschermd	3042
dit artikel is auteursrechtelijk beschermd	3053
dit artikel is vergrendeld	3042
dit artikel wordt voorgelezen door een computerstem	3032
dit bericht op instagram bekijken	2963
dit fragment is niet meer beschikbaar	3032
dit is een advertentie	2988
dit is een premium artikel	2983
dit navn	687
dit veld is verplicht	3045
dit vind je misschien ook leuk	2943
ditagih bulanan	2361
ditagih tahunan	2361
diterjemahkan otomatis	2371
dites-nous pourquoi	1925
ditt meddelande	4153
ditt namn	4153
ditt navn	3190
diventa socia	2495
diventa socio	2399
diventa sostenitore	2399
diventa sostenitrice	2495
""", 'dl': """
dla zalogowanych	3315
""", 'dn': """
dnes ne	469
dnes nie	3850
""", 'do': """
do dossier	3321
do e-shopu	545
do fotogalerie	568
do galerie	568
do koszyka	3298
do mesmo autor	3377
do not sell my personal information	1107
do not sell or share my personal information	1107
do obchodu	545
do sklepu	3298
doar	3347
dodaj do koszyka	3298
dodaj kao preferirani izvor	3827
dodaj komentar	3946
dodaj komentarz	3238
dodaj kot prednostni vir	4024
dodaj med moje teme	4024
dodaj med prednostne vire	4024
dodaj u korpu	3799
dodaj u moje teme	3827
dodaj u preferirane izvore	3827
doe	3347
doe agora	3347
doe de test	3021
doe mee en win	2968
don libre	1901
don mensuel	1790
don ponctuel	1790
don unique	1902
don't have an account	1323
don't have an account? sign up	1323
don't miss	1116
don't miss out	1080
don't want to see this? remove ads	1102
dona	1354	2399
dona adesso	2399
dona ahora	1354
dona ogni mese	2495
dona ora	2399
dona una tantum	2495
dona'ns suport	389
donar	1354
donar ahora	1354
donasi	2286
donasi bulanan	2358
donasi rutin	2358
donasi satu kali	2358
donasi saya	2385
donasi sekali	2358
donasi sekarang	2286
donate	1063
donate become	1063
donate by bank transfer	1321
donate by paypal	1321
donate crypto	1321
donate here	1063
donate in cryptocurrency	1321
donate monthly	1063
donate now	1063
donate today	1063
donate via bank transfer	1321
donate via paypal	1321
donate via stripe	1321
donate with card	1321
donate with paypal	1321
donaties zijn fiscaal aftrekbaar	3039
donation page	1321
donations are tax-deductible	1185
donativo mensal	3440
donazione libera	2495
donazione mensile	2399
donazione singola	2399
donazione una tantum	2495
doneer	2909
doneer eenmalig	3039
doneer hier	3039
doneer maandelijks	3039
doneer nu	2909
doneer via bankoverschrijving	3039
doneer via ideal	2980
doneer via paypal	3039
doner	592	3072
donera	4036
donera nu	4036
doneren	2909
doniraj	3734	3938
doniraj enkratno	4007
doniraj jednokratno	3810
doniraj odmah	3734
doniraj putem paypala	3810
doniraj zdaj	3938
donirajte	3734	3938
donner	1790
donner votre avis	1883
doorgaan met apple	3042
doorgaan met facebook	3042
doorgaan met google	3042
doorgaan zonder uitschakelen	3037
doorsturen	2928
doprava zdarma	546
dopusti	3807
dopusti jednom	3801
dopusti obavijesti	3806
dopusti oglase	3809
dossier	765	1832	2430	2943
dossiers	765	1832	2943
dosyaya git	4330
dovoli	4004
dovoli enkrat	3997
dovoli obvestila	4003
dovoli oglase	4006
download (mp#	892
download aplikasi	2352
download audio	1316
download citation	1295
download data is not yet available	1295
download de podcast	3032
download episode	673
download lyd	673
download the audio	1316
download transcript	1316
downloaden in de app store	3034
dowolna kwota	3312
dozvoli	3807
dozvoli reklame	3809
""", 'dr': """
dra tillbaka samtycke	4134
drucken	741
drug znesek	4007
druge novice	19
drugi iznos	3810
drukuj	3230
drukuj przepis	61
""", 'du': """
du bruger adblock	678
du bruger en adblocker	678
du bruger en annonceblokering	678
du bruker adblock	3181
du bruker annonseblokkering	3181
du bruker en adblocker	3181
du bruker en annonseblokkerer	3181
du er nu tilmeldt	600
du er nu tilmeldt nyhedsbrevet	600
du folgst diesem thema	919
du har allerede stemt	3160
du har en adblocker aktiverad	4145
du har lest alle gratisartiklene dine	3186
du hast bereits abgestimmt	882
du kan altid afmelde dig	686
du kan til enhver tid afmelde dig	600
du skyddas enligt grundlagen	4068
dukung jurnalisme independen	2286
dukung jurnalisme kami	2358
dukung kami	2286
dukung kami di patreon	2358
dukungan anda berarti	2385
durada	431
duraklat	4311
durasi	2346
durasi video	2384
durata	2484
durata videoclipului	3586
duration	1317
duration #	1317
duration time	1316
durch ki erstellt	915
duur	3033
duur #	3033
""", 'dy': """
dyskusja	3238
""", 'e-': """
e-avis	595	3075
e-edition	1121
e-gazete	4246
e-mail	475	600	728	1093	1467	1907	2501	3223	3355	3567	3610
e-mail adresa	3816
e-mail eingeben	728
e-mail eller brugernavn	683
e-mail lub login	3315
e-mail non valida	2500
e-mail teilen	741
e-mail-adresse	728
e-mail-adresse eingeben	728
e-mail-adresse oder benutzername	903
e-mailadres	2918
e-mailadres of gebruikersnaam	3042
e-mailadresse	600
e-mailen	2928
e-paper	719	1121
e-pasta adrese	2863
e-pasts	2863
e-poodi	1555
e-post	1541	3081	4047
e-post eller brukernavn	3186
e-posta	4283
e-posta adresiniz	4283
e-posta adresinizi girin	4283
e-posta ile devam et	4353
e-postadress	4047
e-postadresse	3081
e-postadressen din	3189
e-postanizi girin	4354
e-postanizi kontrol edin	4326
e-posti aadress	1541
e-tidning	4040
e-wydanie	3220
""", 'ea': """
early bird -liput	1742
early bird jegyek	2232
early bird tickets	1310
early bird tickets on sale now	1310
early bird vstupenky	545
early bird-biljetter	4130
early bird-billetter	3168
early bird-tickets	3025
early-bird tickets	1310
early-bird-tickets	886
eavis	3075
""", 'eb': """
ebben a cikkben	2262
""", 'ec': """
ecran complet	3549
""", 'ed': """
edasi lugemiseks logi sisse	1516
edellinen	1698
edellinen artikkeli	1764
edellinen juttu	1696
edellinen kuva	1764
edellinen sivu	1764
edited	1337
editor's choice	1116
editor's pick	943	1116
editor's picks	1116
editors' choice	1116
editors' picks	1116
edizione digitale	2404
""", 'ee': """
eelmine artikkel	1570
eelmine leht	1570
eelmine pilt	1570
eenmalig	2909
eenmalige donatie	3040
eenmalige gift	3040
eerste maand gratis	2983
""", 'ef': """
efterlad en kommentar	698
efternamn	4153
efternavn	687
eftertryk forbudt	694
""", 'eg': """
eget belopp	4147
""", 'ei': """
ei kiitos	1679
ei kommentteja	1773
ei nyt	1679
ei roskapostia	1761
ei tunnusta	1758
ei, kiitos	1679
eigen bedrag	3039
eigener betrag	900
eilmeldungen	895
eilmeldungen aktivieren	894
eilmeldungen erhalten	894
ein fehler ist aufgetreten	906
einblenden	772
einde advertentie	3062
einde van de advertentie	3062
einen kommentar hinterlassen	917
eingeloggt bleiben	903
einklappen	768	909
einloggen	719
einmalig	714
einmalig spenden	714
einschalten	895
einstellungen	753
einstellungen verwalten	889
einverstanden und weiter	889
einwilligen und weiter	889
einwilligung	753
einwilligung verwalten	889
einwilligung widerrufen	889
einwilligungen verwalten	889
""", 'ej': """
ej prenumerant	4149
""", 'ek': """
ekskl. fragt	667
eksklusivt for abonnenter	3186
eksklusivt for medlemmer	683
ekskluzivno za pretplatnike	3812
ekstern innhold	3098
eksternt indhold	670
eksternt innhold	3171
""", 'el': """
el crucigrama de hoy	1485
el quiz de la semana	1485
el sudoku de hoy	1485
el test de la semana	1485
el teu missatge s'ha enviat	447
el teu vot s'ha registrat	423
el vostre vot s'ha registrat	423
elders op het web	2943
eldste	3202
elegir	1465
elegir cantidad	1494
elegir cookies	1489
elegir esta oferta	1464
elegir plan	1464
elfelejtetted a jelszavad	2256
elfelejtettem a jelszavam	2256
elfogadom	2237
elige la cantidad	1494
elige plan	1464
elige tu plan	1464
elige un importe	1494
elige una cantidad	1357
elijo la cantidad	1494
elk moment opzegbaar	3042
elke bijdrage helpt	3039
elke bijdrage telt	2980
elke donatie helpt	3039
elke donatie telt	2980
elke euro helpt	3039
elke euro telt	2980
elke vrijdag. gratis. geen spam	3045
eller	684	3187	4150
elolvasom	2182
els nostres jocs	426
els nostres socis	434
els preus poden variar	407
elsewhere on the web	1116
elta	2780
elta inf	2780
""", 'em': """
em alta	3377
em destaque	3377
email	1019	1080	1093	1467	1907	2364	2501	3445	3567	3610	4567
email (required	1080
email address	1080
email anda	2387
email article	1092
email ini sudah terdaftar	2387
email invalid	3566
email non valida	2500
email or username	1323
email this	1092
email tidak valid	2363
email to a friend	1092
embed laden	889
emne	687	3190
emneord	3107
emner	617	3107
emner i artikkelen	3192
emner i artiklen	689
empezar el test	1445
empfehlen	741	918
empfehlung aus dem shop	749
empfehlungen	765
empfehlungen aus dem shop	749
empfehlungen der redaktion	765
empfohlen	904
empfohlen von outbrain	921
empfohlen von taboola	921
empfohlene artikel	765
empfohlener externer inhalt	753
empfohlener redaktioneller inhalt	753
""", 'en': """
en avantajli	4325
en ce moment	1832
en collaboration avec	1923
en continu	1832
en directo	1393
en eski	4304
en eskiler	4304
en este tema	1439
en iyi fiyat	4325
en otros medios	1393
en portada	1393
en savoir plus	1825	1835
en yeni	4304
en yeniler	4304
encara no ets subscriptor	445
encontrou algum erro	3373
encontrou um erro	3373
encuesta	92
end of ad	1339
end of advert	1339
end of advertisement	1339
end of advertising	1339
ende der anzeige	921
ende der werbung	876
endre cookie-innstillinger	3171
endre innstillingene	3098
endre innstillinger	3098
endre personverninnstillinger	3098
endre samtykke	3171
engangsdonation	680
engangsgave	3072
enim loetud	1518
enkratna donacija	4007
enlace copiado	1378
enlace copiado al portapapeles	1438
enlarge	1122
enlarge image	1121
enlarge photo	1328
enlarge picture	1328
enlarge this image	1121
enne kommenteerimist loe reegleid	1522
enquesta	92
enquete	92
enregistrer	1818
enregistrer cet article	1875
enregistrer l'article	1875
enregistrer la recette	61
entdecken sie unsere newsletter	820
entendi	3381
entendido	1397
enter amount	1067
enter your email address	1080
enter your own amount	1321
entgeltliche anzeige	750
entgeltliche einschaltung	750
entgeltliche kooperation	750
entra	2404
entra amb facebook	445
entra amb google	445
entra nella conversazione	2457
entradas	1481
entradas relacionadas	1393
entrar	1359	3351
entrar com apple	3414
entrar com facebook	3414
entrar com google	3414
entre	3351
entre com sua conta	3414
entre para comentar	3419
entrez votre e-mail	1938
entrez votre email	1938
envia	448
envia el comentari	423
envia la resposta	423
envia per correu	419
envia un comentari	423
envia'ns les teves fotos	453
envia-ho per correu	419
enviar	91	1467	3445
enviar a un amigo	1438
enviar comentario	1442
enviar para um amigo	3416
enviar por correo	1378
enviar por e-mail	3363
enviar por email	1378
enviar por whatsapp	1378
enviar resposta	3419
enviar respuesta	1442
enviar voto	91	1442
envie de lire la suite	1872
envoyer	1907
envoyer le commentaire	1883
envoyer par courriel	1875
envoyer par e-mail	1818
envoyer par email	1818
envoyer par mail	1818
envoyer un commentaire	1883
""", 'ep': """
epaper	1121
""", 'er': """
er der fejl i artiklen	612
er du abonnent	3186
er du allerede abonnent	595	3075
er du ikke abonnent	3186
er ging iets mis	3046
er ging iets mis. probeer het later opnieuw	2976
er ging iets mis. probeer het opnieuw	3045
er is een fout opgetreden	3046
er is een fout opgetreden. probeer het later opnieuw	3045
er is iets misgegaan	2976	3046
er is iets misgegaan. probeer het later opnieuw	2976
erfolgreich	906
erfolgreich abonniert	905
erfolgreich angemeldet	905
ergebnis anzeigen	91	882
ergebnisse anzeigen	91	772	882
erlauben	895
err/bns	1526
error al cargar el video	1490
errore nel caricamento del video	2524
erstellt mit ki	800
""", 'es': """
es folgt werbung	876
es ist ein fehler aufgetreten	820
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	820
escaneie o qr code	3434
escaneja el codi qr	436
esci	2404
esci da schermo intero	2483
escolha a sua assinatura	3442
escolha do editor	3377
escolha o seu plano	3414
escolha o valor	3473
escolha seu plano	3414
escolha sua assinatura	3442
escolha um plano	3442
escolha um valor	3349
escolher	3443
escolher plano	3442
escolher valor	3473
escolta aquest article	430
escolta l'article	430
escribe al autor	1473
escribe tu correo	1431
escribe tu email	1431
escribe un comentario	1389
escuchar	1378
esita video	1559
esmu abonents	2887
espace partenaire	1823
espacio patrocinado	1420
espandi	2434
especiais	3377
esqueceu a senha	3351
esqueceu-se da palavra-passe	3442
esqueci minha senha	3351
esquelas	1420
esqueles	407
essai gratuit	1799
estatuto editorial	3452
este campo es obligatorio	1466
esu prenumeratorius	2820
""", 'et': """
et pot interessar	393
et pots donar de baixa en qualsevol moment	413
et pots donar de baixa quan vulguis	447
et queden # articles gratis aquest mes	417
et recomanem	393
ethvert bidrag hjelper	3183
etichete	3506
etiketler	4260
etiquetas	1393	3377
etiquetes	420
ets subscriptor? identifica't	417
ett fel uppstod	4153
etternavn	3190
etunimi	1762
etusivu	1696	1698
etusivulle	1696
etwas ist schiefgelaufen	906
""", 'ev': """
every contribution counts	1185
every contribution helps	1321
every contribution makes a difference	1321
every contribution, however small, makes a difference	1321
every dollar counts	1185
every donation counts	1185
every donation helps	1321
every donation helps, however small	1321
every donation makes a difference	1321
every donation, however small, helps	1321
every friday. free. no spam	1325
every gift counts	1185
evet, istiyorum	4317
""", 'ex': """
excl. verzendkosten	3025
exclusief abonneevoordeel	3025
exclusief verzendkosten	3025
exclusief voor leden	3042
exclusiu per a subscriptors	417
exclusive content	1070
exclusive for members	1323
exclusive for subscribers	1323
exclusive to members	1323
exclusive to subscribers	1189
exclusivo assinantes	3351
exclusivo para assinantes	3414
exclusivo para suscriptores	1464
expand	1121
expand all	1122
expand image	1328
expandera	4076
expandir	3381
explore	1119
explore more	1116
explore more on these topics	1116
explore our newsletters	1180
explore our subscription offers	1189
explore subscription offers	1189
export citation	1295
external content	1160
external links	1092
externe content	2963
externe inhalte	753
externe inhalte anzeigen	753
externe inhalte erlauben	753
externe inhoud	2963
externen inhalt anzeigen	753
externen inhalt laden	753
externer inhalt	753
externer inhalt konnte nicht geladen werden	798
""", 'ez': """
ezt is olvassa el	2180
""", 'fa': """
facebook	1093
facebook ile devam et	4324
facebook messenger	1093
facebook twitter	1092
facebook twitter email	1092
facebook twitter linkedin email	1092
facebook twitter whatsapp	1092
facebook x	1092
facturat anual	3564
facturation annuelle	1905
fai il quiz	2457
fai il test	2457
fai una domanda su questo articolo	2449
fai una donazione mensile	2528
fai una donazione singola	2528
faire le quiz	1886
faire un don	1790
faites le quiz	1886
fale com o autor	3451
fale conosco	3373
fanden sie das hilfreich	802
fanden sie dies hilfreich	802
fanden sie diese zusammenfassung hilfreich	802
fanden sie diesen artikel hilfreich	802
fandest du das hilfreich	802
fandt du en fejl	612
fant du en feil	3101
farkli bir tutar	4321
farkli tutar	4321
fast geschafft	820	906
fast giver	3184
fatturazione annuale	2499
fatturazione mensile	2499
faturado anualmente	3442
favorilere ekle	4253
favoris	1818
fazer login	3351
fazer o quiz	3422
""", 'fe': """
featured articles	1116
featured content	1116
featured stories	1116
fechar	3346	3380
fechar galeria	3477
fechar janela	3477
fechar menu	3477
feedback	759	1111	2939
feedback geben	759
feedback geven	3055
feedback senden	915
fehler gefunden	759
fehler im artikel gefunden	759
fehler im text melden	912
fehler melden	759
fel i artikeln	4066
felirat	2244
feliratkozom	2186
feliratok	2244
feltet er obligatorisk	3189
fermer	1789
fermer la galerie	1940
fermer le menu	1835
fes el test	426
fes-te soci	389
fes-te subscriptor	389
fetching more	1121
""", 'fi': """
fi de l'anunci	429
fi de la publicitat	429
fields marked with * are required	1325
fields marked with an asterisk are required	1325
fikrim yok	4304
fil d'ariane	1910
fil info	1832
filed under	1116	1121
fim da publicidade	3425
fin de la publicidad	1448
fin del anuncio	1448
find out more	1121
fique por dentro	3355
firsati yakala	4360
first name	1080
fizetett tartalom	2168
""", 'fj': """
fjern annoncer	608
fjern annonser	3091
""", 'fl': """
flag	1337
flag as inappropriate	1336
flecha	1359
fler	4072
fler artiklar	4072
fler nyheter	4072
flere artikler	617	3107
flere artikler av forfatteren	3192
flere nyheder	617
flere nyheter	3107
flere saker	3107
flipboard	1093
""", 'fo': """
foglald le a helyed	2232
fold ud	621
folge ich	919
folgen	744
folgen sie uns	744
folie # aus #	907
folie # von #	907
follow	1097
follow author	1097
follow live	1097
follow this author	1097
follow this topic	1097
follow topic	1097
follow us	1097
follow us on facebook	1097
following	1097
font size	1092
fontin koko	65
fonttikoko	1776
for abonnenter	595	3075
for members only	1324
for subscribers	1070
forbliv logget ind	683
forgot password	1070
forgot your password	1070
forma de pagamento	3349
forma de pago	1357
formas de pagamento	3349
formas de pago	1357
formular trimis	3589
formulario enviado	1496
formulir terkirim	2387
fornavn	687	3190
forrige	620	3110
forrige artikel	617
forrige artikkel	3107
forrige bilde	3192
forrige billede	689
forrige sak	3111
forrige side	3192
forse in seguito	2398
forsiden	617	3107
fortsett med apple	3186
fortsett med e-post	3186
fortsett med facebook	3186
fortsett med google	3186
fortsett med vipps	3186
forward # seconds	1316
foto	2304
foto # af #	688
foto # aus #	907
foto # av #	3191	4154
foto # no #	2900
foto # od #	3817	4014
foto # van #	3047
foto # von #	907
foto # z #	567	3320	3916
foto # ze #	567
foto # zo #	3916
foto #/#	567	688	907	1579	2833	2900	3047	3191	3320	3817	3916	4014	4154
foto anterior	1498	3477
foto berikutnya	2388
foto einsenden	760
foto galeri	4260
foto lainnya	2367
foto precedente	2532
foto sebelumnya	2388
foto seguinte	3477
foto siguiente	1498
foto successiva	2532
foto's bekijken	3047
fotogalerie zde	568
fotogalerija	2777
fotografia # z #	3916
fotografia # zo #	3916
fotografia #/#	3916
fotografie # z #	567
fotografie # ze #	567
fotografie #/#	567
fotografija # od #	3817	4014
fotografija #/#	3817	4014
fotos anschauen	907
fotos ansehen	907
fotos anzeigen	907
fotos hochladen	760
fotostrecke	765
fotostrecke ansehen	908
fotostrecke starten	908
fout gespot	2939
fout gevonden	3052
fout gezien	2939
fout melden	2947	3052
foutje gezien	2939
""", 'fr': """
fra vores butik	667
fra vores partnere	703
fra vores shop	667
frag unsere ki	800
frage des tages	91
fragen sie unsere ki	800
fragt kan tilkomme	667
frais de port offerts	1889
frakt kommer i tillegg	3168
frakt tillkommer	4130
fraktkostnad tillkommer	4130
free amount	1321
free daily newsletter	1080
free newsletter	1080
free weekly newsletter	1080
free. no spam	1325
freier beitrag	900
freier betrag	900
friss	2180
from around the web	1116
from our advertisers	1339
from our partner	1339
from our partners	1116
from our shop	1310
from our sponsor	1102
from our sponsors	1102
from our store	1310
from the web	1116
""", 'fu': """
full coverage	1116
full name	1326
full results	1122
full score	1122
full screen	1317
full skjerm	3174
fullscreen	1121	1317
fullscreen image	1328
fullskjerm	3110	3163
fundet en fejl	693
funnet en feil	3196
further reading on this site	1116
""", 'fy': """
fyll ut feltet	3189
""", 'ga': """
ga akkoord	2935
ga akkoord en sluit	3029
ga naar de inhoud	3048
ga naar inhoud	2946
ga naar recept	61
ga verder met apple	3042
ga verder met facebook	3042
ga verder met google	3042
gada abonements	2888
gagal memuat video	2384
galaxy store	94
galeri foto	2367
galerie # aus #	907
galerie # von #	907
galerie ansehen	908
galerie anzeigen	908
galerie foto	3570
galeriye git	4330
galeriyi kapat	4356
galite bet kada atsisakyti prenumeratos	2770
gallery	2430
gallery # of #	1327
gambar berikutnya	2388
gambar sebelumnya	2388
gambar selanjutnya	2388
gamble responsibly	1271
ganzen artikel lesen	768
gavelenke	3205
gavelink	701
gaven gir skattefradrag	3183
gaver gir skattefradrag	3183
""", 'ge': """
ge bort artikel	4168
ge bort artikeln	4040
ge feedback	4162
gebruikersnaam	3043
gebruikersnaam of e-mailadres	3042
gebruiksvoorwaarden	2935
geef cadeau	2984
geef een reactie	2939
geef eenmalig	3039
geef feedback	2973
geef je mening	3055
geef je mening over dit artikel	2973
geen mening	3022
geen spam	3045
gegenereerd door ai	2965
gegenereerd met ai	2965
gegenereerd met een ai-stem	3032
gekopieerd	3061
gekopieerd naar klembord	3060
gelen kutunuzu kontrol edin	4326
gelesen von einer synthetischen stimme	892
geluid aan	3032
geluid uit	3032
gem	604
gem artikel	604
gem artiklen til senere	604
gem indstillinger	670
gem opskrift	61
gem opskriften	61
gem til senere	604
gem valg	670
gemaakt door ai	3055
gemaakt met ai	2965
gemaakt met behulp van ai	3055
generado con ia	1490
generado por ia	1490
generat cu ai	3586
generat de ai	3586
generated by ai	1162
generated with ai	1335
generato con ai	2524
generato con ia	2524
generato dall'ia	2524
genererad av ai	4162
genererad med ai	4162
genereret af ai	696
genereret med ai	696
generert av ki	3199
generert med ki	3199
generirano umjetnom inteligencijom	3824
generirao ai	3824
generisao ai	3824
gerade nicht	713
gerado por ia	3469
gerelateerd	2943
gerelateerd nieuws	2943
gerelateerde artikelen	2943
gerelateerde onderwerpen	2943
gerenciar consentimento	3431
gerenciar cookies	3468
gerir consentimento	3431
gerir cookies	3370
gerir o consentimento	3431
geschenklink	920
geschenklink erstellen	920
geschenklink kopieren	920
geschwindigkeit	893
geschwindigkeit # x	803
geschwindigkeit #x	803
geschwindigkeit: #x	803
geslo	4010
gesponsert	748
gesponserter beitrag	87	835
gesponserter inhalt	748
gesponsord	2933
gesponsorde content	3062
gesponsorde inhoud	2933
gestion des cookies	1825
gestiona el consentiment	434
gestiona les galetes	434
gestionar consentimiento	1453
gestionar cookies	1386
gestionar el consentimiento	1453
gestionar mis cookies	1489
gestionar mis preferencias	1489
gestionar opciones	1489
gestisci consenso	2487
gestisci i consensi	2487
gestisci i cookie	2423
gestisci il consenso	2487
gestisci le opzioni	2523
gestisci le preferenze	2523
gestisci notifiche	2460
gestisci preferenze	2423
get alerts	1097
get deal	1305
get digital access	1070
get email updates	1080
get licence	1332
get news alerts	1320
get started	1070
get the daily email	1080
get the newsletter	1080
get this deal	1305
get tickets	1272
get your ticket	1310
get your tickets	1310
""", 'gi': """
gi bort artikkelen	3075
gi bort saken	3087
gi en engangsgave	3183
gi en gave	3183
gi et bidrag	3183
gi oss tilbakemelding	3199
gi skattefradrag	3183
gi tilbakemelding	3101
gift a subscription	1070
gift article	1070
gift link	1338
gift this article	1070
gift this story	1338
giften zijn fiscaal aftrekbaar	3039
gilla	4165
gillar	4165
gim	2343
gioca	2480
gioca gratis	2478
gioca ora	2478
gioca responsabilmente	2515
giochi	2480
giv artiklen til en ven	604
giv en gave	680
giv en kop kaffe	680
giv et bidrag	680
giv feedback	696
giv os en kop kaffe	680
giv os feedback	612
give a gift	1070
give a gift subscription	1063
give another amount	1321
give as a gift	1338
give feedback	1111
give monthly	1063
give now	1063
give this article	1338
give this article as a gift	1338
give today	1063
give us feedback	1111
gizle	4263
gizlilik	4256
gizlilik ayarlari	4313
gizlilik tercihleri	4313
gizlilik tercihlerim	4348
""", 'gj': """
gjeldende tid	3175
gjeldende tid #	3174
gjord av ai	4162
""", 'gl': """
glasaj	91	3797
glasajte	91
glasnost	4001
glasuj	91	3797	3993
glasujte	91
glemt adgangskode	595
glemt din adgangskode	683
glemt dit kodeord	683
glemt kodeord	683
glemt passord	3075
glemt passordet	3186
""", 'go': """
go ad-free	1339
go to donation page	1321
go to homepage	1328
go to the donation page	1321
go to the homepage	1328
go to top	1121
godkjenn	3096
godkjenn alle	3096
godta	3096
godta alle	3096
godta alle cookies	3171
godta alt	3172
godta og fortsett	3171
godta og lukk	3171
godta og vis	3171
google	1093
google anzeigen	921
google ile devam et	4324
google news	1093
google oglasi	3831
google play	94
google play store	94
google play'den alin	4315
google play'den indir	4315
google play'den indirin	4315
google plus	1093
google reklamos	2831
google'i reklaamid	1577
google-advertenties	3062
google-annoncer	703
google-annonser	4169
google-anzeigen	921
google-mainokset	1778
googlen mainokset	1778
got it	1107
""", 'gr': """
gracias por apoyarnos	1494
gracias por participar	91
gracias por su voto	1442
gracias por suscribirte	1366
gracias por tu apoyo	1494
gracias por tu voto	1418
gracias por votar	91	1418
gracias, tu mensaje ha sido enviado	1466
graj teraz	3294
gratis e senza spam	2500
gratis fragt	668
gratis frakt	3169
gratis i sense correu brossa	447
gratis ongkir	2377
gratis proberen	2913
gratis verzending	3026
gratis y sin spam	1466
gratis, tanpa spam	2363
gratis. geen spam	3045
gratis. ingen spam	4152
gratuit, chaque matin	1906
grazie per aver votato	91	2449
grazie per il sostegno	2528
grazie per il tuo feedback	2449
grazie per il tuo sostegno	2528
grazie per il tuo voto	91	2475
grazie per l'iscrizione	2411
grotere tekst	3060
""", 'gu': """
guarda anche	2430
guarda i risultati	91	2449
guarda l'article	419
guarda la gallery	2433
guarda le foto	2504
guarda tutte le foto	2504
guarda tutti i video	2504
guardar	1378	3363
guardar artigo	3484
guardar en favoritos	1438
guardar noticia	1508
guardar para ler mais tarde	3416
guardar preferencias	1453
guardar receita	61
guardar receta	61
guides d'achat	1832
gulir ke bawah untuk melanjutkan	2344
gulir untuk lanjut membaca	2299
gulir untuk melanjutkan membaca	2344
""", 'ha': """
ha ocurrido un error	1466
haber faydali oldu mu	4259
haber ihbar hatti	4332
haberde hata mi var	4332
haberi hediye et	4338
haberi kaydet	4253
haberi nasil buldunuz	4259
haberi oynat	4262
haberi puanla	4259
haberi sesli dinle	4253
haberi sesli dinleyin	4253
haberi sesli dinleyin (# dk	4253
haberi yazdir	4253
haberin devami	4255	4262
haberin devami reklamdan sonra	4255
haberin devamini oku	4330
haberin tamami	4262
haberin tamamini oku	4330
hacer el test	1445
hacker news	1093
hadiahkan artikel	2375
hadiahkan artikel ini	2329
hae	1698
haftanin testi	4344
hai dimenticato la password	2498
hai letto # articoli su # questo mese	2466
hai trovato un errore	2426
hai una segnalazione	2426
haku	1698
halaman berikutnya	2306
halaman sebelumnya	2367
halaman selanjutnya	2306
halaman: #	2306
halda teavitusi	1562
hallinnoi suostumuksia	1745
hallitse ilmoituksia	1751
hallitse suostumusta	1745
haluatko ilmoituksia	1751
haluatko saada ilmoituksia	1751
haluatko vastaanottaa ilmoituksia	1751
handelsbetingelser	609
hang be	2243
hang ki	2243
hantera cookies	4060
hantera dina samtycken	4134
hantera notiser	4140
hantera samtycke	4134
hanya untuk pelanggan	2361
har du allerede en konto	595	3075
har du allerede en profil	683
har du allerede konto	3186
har du en god historie	693
har du en konto	683
har du fundet en fejl	693
har du fundet en fejl i artiklen	693
har du funnet en feil	3196
har du funnet en feil i artikkelen	3196
har du glemt adgangskoden	683
har du glemt din adgangskode	683
har du glemt passordet	3186
har du hittat ett fel	4159
har du hittat ett fel i texten	4159
har du ikke en konto	683
har du ikke et abonnement	683
har du ikke konto	3186
har du inget konto	4149
har du konto	3186
har du opdaget en fejl	693
har du redan ett konto	4040
har du tips	3196
har du tips i saken	3196
has oblidat la contrasenya	390
has trobat un error	423
has vist un error	423
hasil jajak pendapat	2379
hasil polling	2339
hastighed	674
hastighet	3175	4138
hasznos volt a cikk	2176
hasznos volt ez a cikk	2269
hat ihnen das geholfen	802
hat ihnen diese zusammenfassung geholfen	802
hata bildir	4259
hata bildirin	4259
haut de la page	1910
haut de page	1835
have an account	1070
have an account? sign in	1070
have your say	1111
havonta	2257
haz clic para activar el sonido	1490
haz el quiz	1445
haz el test	1445
haz nuestro test	1445
hazte miembro	1354
hazte premium	1435
hazte socia	1354
hazte socio	1461
hazte socio/a	1461
""", 'he': """
he desactivado el bloqueador	1459
he desactivado mi bloqueador	1459
he desactivat el bloquejador	440
he oblidat la contrasenya	445
heb je al een account	2913
heb je hier iets aan	3055
hediye et	4339
heeft u al een account	3042
heli sisse	1559
help mee	2909
help ons om dit te blijven doen	2980
hem	4075
hemen al	4340
hemen bilet al	4309
hemen oy ver	4303
hemen oyna	4306
hemen satin al	4309
hemeroteca	1359
hent episoden	673
hent flere	689
hent indhold	670
hepsini kabul et	4256
her ay	4322
her hakki mahfuzdur	4358
her hakki saklidir	4358
her zaman izin ver	4313
herinner me later	2908
herlaad de pagina	3038
herunterladen	803
hesabim	4246
hesabim var	4324
hesabin yok mu	4324
hesabiniz var mi	4246
hesabiniz yok mu	4324
heslo	563	3912
het artikel gaat hieronder verder	2933
het laatste nieuws	2943
hetente, ingyen	2187
""", 'hi': """
hide	1122
hide ad	1102
hide caption	1121
hide comments	1111
hide password	1323
hide replies	1336
hide this ad	1339
hide this message	1061
hide transcript	1316
hier anmelden	719
hier bestellen	886
hier einloggen	719
hier erfahren sie, wie das geht	899
hier finden sie informationen zum datenschutz	798
hier kaufen	886
hier spielen	882
highlights generated by artificial intelligence	1162
hilfe	759
hinterlasse einen kommentar	917
hinterlassen sie einen kommentar	917
hinweis an die redaktion	814
hinweis geben	912
hinweis senden	912
hinweis zum datenschutz	753
hinweise anonym senden	912
hinweise geben	760
hinweise zu diesem artikel	814
hinweise zum datenschutz	755
hitrost	4001
hitrost predvajanja	4000
hittade du ett fel	4066
hittat fel	4066
""", 'hj': """
hjem	620	3110
""", 'hl': """
hlasitost	552
hlasovat	91	485
hlasujte	91
hledat	488
""", 'ho': """
ho capito	2434
ho disattivato adblock	2493
ho disattivato l'ad blocker	2493
ho disattivato l'adblock	2493
ho letto e accetto l'informativa privacy	2500
ho letto e accetto l'informativa sulla privacy	2462
ho letto l'informativa privacy	2500
hoe wij onze bronnen beschermen	3052
hold deg oppdatert	3081
hold dig opdateret	600
hold meg innlogget	3186
hold mig logget ind	683
home	1121	2433	2946
hop til indhold	689
hop til indholdet	689
hop til opskrift	61
hop til opskriften	61
hopp til hovedinnhold	3192
hopp til innhold	3110
hopp til innholdet	3110
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	2973
house rules	1111
how did we do	1111
how to cite	1295
how to cite this article	1295
how to contact us securely	1331
how to disable ad blocker	1318
how to disable your ad blocker	1318
how to turn off your ad blocker	1318
how was this made	1335
how was this summary made	1335
how we protect our sources	1331
how we protect sources	1331
how we use ai	1162
hoy no	1353
""", 'hu': """
huawei appgallery	94
hubungi kami	2303
hubungi penulis	2368
hubungi redaksi	2368
huidige tijd	3033
huidige tijd #	3032
huisregels	2973
huomasitko virheen	1768
huomasitko virheen jutussa	1768
husk meg	3187
husk mig	684
""", 'hv': """
hva mener du? stem her	3110
hva synes du om denne saken	3101
hva synes du om saken	3101
hvad mener du? stem her	620
hvad synes du? stem her	620
hvala na glasanju	91	3796
hvala na glasu	3796
hvala na poruci	3815
hvala na registraciji	3815
hvala za glas	3992
hvala za sodelovanje v anketi	3992
hver fredag. gratis. ingen spam	3189
hver krone hjelper	3183
hver krone teller	3183
hvert bidrag hjelper	3183
hvorfor ser jeg denne annonce	703
hvorfor ser jeg denne annonsen	3207
hvorfor vises denne annonce	703
hvorfor vises denne annonsen	3207
""", 'i ': """
i accept	1107
i agree	1107
i already donated	1061
i already gave	1061
i already have a subscription	1323
i already have an account	1323
i am already a subscriber	1323
i betalt samarbete	4169
i commenti sono riservati agli abbonati	2457
i denne artikel	689
i denne artikkelen	3192
i denne saken	3192
i don't have an account	1323
i have an account	1323
i have disabled my ad blocker	1318
i have turned it off	1319
i have whitelisted this site	1318
i lettori hanno letto anche	2469
i nostri giochi	2478
i nostri partner	2488
i prezzi potrebbero variare	2452
i samarbeid med	3091
i samarbejde med	608
i samarbete med	4058
i understand	1122
i vantaggi dell'abbonamento	2481
""", "i'": """
i'll do it later	1061
i'm already a subscriber	1323
i'm in	1080
i've already donated	1061
i've disabled adblock	1318
i've disabled it	1319
i've disabled my ad blocker	1318
i've turned it off	1319
i've whitelisted this site	1318
""", 'ic': """
ich bin bereits abonnent	903
ich bin schon abonnent	903
ich bin schon dabei	713
ich habe bereits ein abo	903
ich habe bereits ein konto	903
ich habe den adblocker ausgeschaltet	896
ich habe den adblocker deaktiviert	896
ich habe ein konto	903
ich habe ihn ausgeschaltet	899
ich habe ihn deaktiviert	899
ich habe meinen adblocker deaktiviert	896
ich habe schon ein abo	903
ich habe schon ein konto	903
ich habe schon gespendet	713
ich stimme zu	753
icymi	1116
""", 'id': """
ideal	2912
identifiez-vous	1799
idi na recept	61
""", 'ie': """
iedere bijdrage helpt	3039
ielogojies	2839
ielogoties	2839
ielogoties ar google	2887
ievadi e-pastu	2863
ievadi savu e-pasta adresi	2863
ievadiet savu e-pastu	2889
ievadiet summu	2886
""", 'ig': """
iga annetus aitab	1565
iga euro aitab	1565
iga euro loeb	1565
iga toetus loeb	1565
igakuine annetus	1565
ignorer l'annonce	1931
igraj odmah	3796
igraj zdaj	3992
""", 'ih': """
iha	4266
ihr feedback	759
ihr kommentar	759
ihr name	906
ihre e-mail-adresse	728
ihre meinung	759
ihre nachricht	906
ihre nachricht wurde gesendet	905
ihre spende ist steuerlich absetzbar	824
ihre stimme wurde gespeichert	882
""", 'ik': """
ik begrijp het	2947
ik heb al een account	3042
ik heb al gedoneerd	2908
ik heb een account	3042
ik heb hem uitgezet	3038
ik heb mijn adblocker uitgeschakeld	3037
ik heb mijn adblocker uitgezet	3037
ik steun al	2908
ikke abonnent	3186
ikke abonnent endnu	683
ikke i dag	591	3071
ikke nu	591
ikke tillat	3180
iklan	2299
iklan berlanjut	2389
iklan sponsor	2334
ikuti jajak pendapat	2338
ikuti kuis	2341
ikuti kuisnya	2341
ikuti penulis	2372
ikuti polling	2338
ikuti topik	2372
ikuti topik ini	2372
""", 'il': """
il cruciverba del giorno	2519
il cruciverba di oggi	2519
il mio account	2404
il nostro codice etico	2507
il nostro shop	2481
il quiz del giorno	2519
il quiz della settimana	2519
il sondaggio	92
il sondaggio del giorno	91
il sudoku del giorno	2519
il sudoku di oggi	2519
il tuo indirizzo email	2411
il tuo messaggio	2501
il tuo nickname	2518
il tuo nome	2501
il tuo nome utente	2518
il tuo sostegno fa la differenza	2528
ilan	4255
ilgili haber	4260
ilgili haberler	4260
ilgili konular	4260
ili	3813
ilk ay # tl	4246
ilk yorumu siz yapin	4343
ilmainen toimitus	1743
ilmianna	1774
ilmianna kommentti	1773
ilmoita asiaton viesti	1773
ilmoita asiattomasta kommentista	1773
ilmoita mainoksesta	1778
ilmoita virhe	1768
ilmoittaudu webinaariin	1698
ilmoitukset	1752
ilmoitus	1690
ils ont lu aussi	1832
""", 'im': """
im liveblog	908
im shop ansehen	886
im shop entdecken	749
im shop kaufen	886
im trend	765
image # of #	1327
image suivante	1940
imagem anterior	3477
imagem seguinte	3477
imagen anterior	1498
imagen siguiente	1498
ime	3816	4013
ime i prezime	3816
ime in priimek	4013
immagine precedente	2532
immagine successiva	2532
immer anzeigen	889
immer entsperren	889
immer erlauben	890
immer informiert	728
immer informiert mit unserem whatsapp-service	876
importe personalizado	1494
importo a scelta	2495
importo libero	2495
importo personalizzato	2528
impossibile caricare il video	2524
impossibile riprodurre il video	2483
impostazioni cookie	2423
impostazioni della privacy	2487
impostazioni privacy	2487
impostazioni sulla privacy	2487
impressum	753
impresszum	2266
imprimeix	396
imprimeix l'article	419
imprimeix la recepta	61
imprimer	1818
imprimer cet article	1875
imprimer cette recette	61
imprimer l'article	1818
imprimer la recette	61
imprimir	1378	3363
imprimir a receita	61
imprimir artigo	3416
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	4501
in bezahlter kooperation	750
in case you missed it	1116
in collaborazione con	2515
in die zwischenablage kopiert	920
in diesem artikel	765
in dit artikel	3048
in evidenza	2430
in het nieuws	2943
in kooperation mit	748
in other news	1116
in our shop	1310
in partnership with	1102
in primo piano	2430
in this section	1116
in winkelwagen	3025
in zwischenablage kopieren	741
increase font size	1338
increase text size	1338
indeks	2304
indhold fra vores partnere	703
indholdet er beskyttet af ophavsret	694
indholdet er blokeret	670
indholdet kan ikke vises	670
indicates required	1325
indicates required field	1325
indietro di # secondi	2483
indirim kodlari	4360
indirizzo e-mail non valido	2500
indirizzo email	2411
indirizzo email non valido	2500
indlejret indhold	670
indsend	687
indsend kommentar	698
indstillinger	609
indtast din e-mail	600
indtast din mail	600
indtast e-mail	600
info iklan	2319
infolettre	1808
infolettres	1808
informa d'un error	405
informar de un error	1425
informar erro	3463
informasjonskapsler	3096
informasjonskapsler og personvern	3098
informationen zum datenschutz	798
informativa sulla privacy	2423
informazione promozionale	2452
informazione pubblicitaria	87	2452
ingat saya	2362
ingatkan saya nanti	2285
ingelogd blijven	3042
ingen bindingstid	3186
ingen bindningstid	4149
ingen holdning	664
ingen mening	3165
ingen spam	4152
ingen uppfattning	4127
ingesloten inhoud	3029
ingezonden mededeling	87	2988
ingrandisci	2433
ingrandisci foto	2504
ingrandisci il testo	2513
ingrandisci l'immagine	2504
ingrandisci la foto	2504
ingresar	1359
ingressos	3460
inhalt	768
inhalt aktivieren	889
inhalt anzeigen	753
inhalt entsperren	889
inhalt freigeben	889
inhalt immer anzeigen	889
inhalt laden	748
inhalt teilen	741
inhalte aktivieren	889
inhalte anzeigen	753
inhalte entsperren	889
inhalte immer anzeigen	889
inhalte laden	889
inhalte unserer partner	921
inhaltsverzeichnis	768
inhoud laden	3029
inhoud niet beschikbaar	3029
inhoud tonen	2963
inhoud van onze partners	3062
inhoudsopgave	2946
inicio	1396
inizia il quiz	2478
inkl. mwst	886
inkl. mwst. zzgl. versandkosten	886
inklappen	2947
inloggen	2913
inloggen met apple	3042
inloggen met facebook	3042
inloggen met google	3042
inna kwota	3312
inne teksty autora	3321
innebygd innhold	3171
innhold fra facebook	3098
innhold fra instagram	3098
innhold fra tiktok	3098
innhold fra x	3098
innhold fra youtube	3098
innholdet er blokkert	3171
innholdet er ikke tilgjengelig	3171
innholdet kan ikke vises	3171
innstillinger	3096
innstillinger for informasjonskapsler	3171
innstillinger for personvern	3171
inquadra il qr code	2490
inschakelen	3036
inschrijven	2918
inscreva-se	3355
inscreva-se na newsletter	3355
inscription	1799
inscription gratuite	1868
inserisci il tuo indirizzo e-mail	2462
inserisci il tuo indirizzo email	2462
inserisci la tua email	2530
inserisci la tua mail	2530
inserisci qui il tuo commento	2426
inserisci un indirizzo email valido	2462
insira o seu e-mail	3475
insira o seu email	3409
insira seu e-mail	3409
instagram	1093
instagram-inhalte erlauben	753
instale a app	3434
instellingen	2935
instellingen opslaan	3029
inte idag	4035
inte nu	4035	4142
inte prenumerant	4149
integrame	3545
integritet och cookies	4063
interzis minorilor	3580
introdu adresa de email	3589
introdu adresa ta de email	3526
introduce tu correo	1496
introduce tu email	1366
introductory offer	1323
introduza o seu email	3475
invalid address	1325
invalid email	1080
invalid email address	1325
invia	91	2501
invia a un amico	2468
invia commento	2426
invia il commento	2475
invia per email	2416
invia risposta	2475
invia via email	2416
inzerce	481
inzercia	3842
""", 'ir': """
ir a la app	1456
ir a la oferta	1507
ir a la portada	1470
ir a la receta	61
ir a la tienda	1448
ir a los comentarios	1389
ir al contenido	1396
ir al especial	1470
ir arriba	1396
ir para a loja	3425
ir para a receita	61
ir para o topo	3448
""", 'is': """
iscriviti	2411
iscriviti alla nostra newsletter	2411
iscriviti ora	2411
iscrizione completata	2462
iscrizione confermata	2530
isi survei	2338
isprintaj	3745
ispunite ovo polje	3815
""", 'iz': """
iz iste rubrike	3742
iz rubrike	3742	3943
izaberi	3813
izaberite iznos	3810
izaberite paket	3812
izaberite pretplatu	3812
izberi	4010
izberi znesek	4007
izberite	4010
izberite paket	4009
izberite znesek	4007
izbor urednice	3742
izbor urednika	3742
izdvajamo	3742
izin ver	4317
izinkan	2354
izinsiz kopyalanamaz	4358
izinsiz kullanilamaz	4358
izklopi zvok	4000
izklopil sem blokator oglasov	4005
izklopite adblock	4005
izklopite blokator oglasov	4005
izpildi testu	2874
izpolnite to polje	4012
izpostavljeno	3943
izradila umjetna inteligencija	3824
izveido kontu	2839
""", "j'": """
j'accepte	1825
j'accepte de recevoir les offres des partenaires	1868
j'accepte tous les cookies	1930
j'ai compris	1836
j'en profite	1799
""", 'ja': """
ja ets subscriptor	390
ja gerne	895
ja graag	3036
ja has votat	423
ja heu votat	423
ja l'he desactivat	440
ja segueixes aquest autor	457
ja segueixes aquest tema	457
ja tack	4142
ja tak	677
ja takk	3180
ja tens compte	417
ja tinc compte	445
ja, benachrichtigen	894
ja, bitte	895
ja, doe maar	3036
ja, gerne	895
ja, gjerne	3180
ja, graag	3036
ja, ich will	714
ja, ik steun	2980
ja, ik wil de nieuwsbrief ontvangen	2976
ja, tack	4142
ja, tak	677
ja, takk	3180
jaa	1688
jaa artikkeli	1688
jaa facebookissa	1688
jaa juttu kaverille	1688
jaa lahjana	1776
jaa whatsappissa	1688
jaarlijks	3043
jaarlijks betalen	3043
jaarlijks gefactureerd	3042
jadi donatur	2358
jag har ett konto	4149
jag har redan ett konto	4149
jaga	1516
jaga artiklit	1516
jaga e-postiga	1575
jaga facebookis	1521
jaga lugu	1521
jaga seda artiklit	1521
jajak pendapat	92
jak vypnout adblock	557
jangan lewatkan	2304
jangan sekarang	2354
jatka applella	1758
jatka facebookilla	1758
jatka googlella	1758
jatka lukemista	1681
jatka poistamatta	1753
jau abonents	2887
jau esi abonents	2839
jau esi abonents? ielogojies	2839
jau prenumeratorius	2820
jau prenumeruojate	2770
jau prenumeruojate? prisijunkite	2770
jau sekate	2828
jau seko	2895
javascript dinonaktifkan	2349
javascript er deaktiveret	673
javascript er deaktivert	3174
javascript je izklopljen	4000
javascript staat uit	3032
""", 'je': """
je aanmelding is gelukt	2976
je bent aangemeld	3045
je bent ingeschreven	2976
je bent nu ingeschreven	2976
je bericht	3046
je bericht is verzonden	3045
je bilo to koristno	4021
je choisis cette offre	1904
je choisis mon montant	1935
je commande	1859
je donne	1790
je donne chaque mois	1901
je donne mon avis	1863
je donne une fois	1901
je fais un don	1790
je fais un don mensuel	1935
je fais un don ponctuel	1935
je gebruikt een adblocker	3037
je gebruikt een advertentieblokker	3037
je gift is fiscaal aftrekbaar	3039
je hebt al gestemd	3021
je hebt je limiet bereikt	3042
je hebt je succesvol aangemeld	2976
je kunt je op elk moment afmelden	2976
je li ovo bilo korisno	3824
je m'abonne	1799
je m'inscris	1808
je me connecte	1799
je naam	3046
je ne sais pas	1884
je refuse tous les cookies	1930
je soutiens	1790
je stem is geregistreerd	3021
je stem is geteld	3021
je teste	1799
je volgt	3059
je volgt deze auteur	3059
je volgt deze auteur al	3059
je volgt dit onderwerp	3059
je volgt dit onderwerp al	3059
je vote	91
jeda video	2345
jeden freitag. kostenlos. kein spam	905
jeder beitrag hilft	901
jeder betrag hilft	900
jeder euro hilft	824
jederzeit abbestellbar	905
jederzeit abmeldbar	905
jednokratna donacija	3810
jednorazovo	3909
jednorazowo	3217
jeg har allerede en konto	3186
jeg har deaktiveret min adblocker	678
jeg har en konto	3186
jeg har konto	3186
jeg har skrudd av adblock	3181
jegyek itt	2232
jegyet veszek	2232
jegyezz meg	2257
jelentkezzen be	2159
jetzt abo sichern	829
jetzt abonnent werden	719
jetzt abonnieren	719
jetzt abstimmen	91	808	876
jetzt am gewinnspiel teilnehmen	808
jetzt anmelden	728
jetzt bestellen	719
jetzt bewerben	808
jetzt einloggen	719
jetzt einschalten	894
jetzt freischalten	719
jetzt helfen	714
jetzt im shop	886
jetzt im shop entdecken	749
jetzt im tv	765
jetzt karten sichern	808
jetzt kommentieren	759
jetzt kostenlos anmelden	728
jetzt kostenlos testen	719
jetzt mitdiskutieren	814
jetzt mitglied werden	714
jetzt mitmachen	808
jetzt mitraten	882
jetzt nicht	713
jetzt pinnen	61
jetzt platz sichern	886
jetzt registrieren	719
jetzt spenden	714
jetzt spielen	882
jetzt teilen	830
jetzt testen	719
jetzt ticket sichern	886
jetzt tickets sichern	808
jetzt upgraden	829
jetzt weiterlesen	903
jetzt zugang sichern	829
jetzt zustimmen	753
""", 'jo': """
jo tilaaja	1758
jocs	428
jocs i mots encreuats	407
jocuri	3545
jocurile noastre	3543
jogar	3424
jogar agora	3422
jogos	3424
jogue agora	3422
jogue com responsabilidade	3425
join now	1063
join our mailing list	1080
join the conversation	1111
join the debate	1336
join the discussion	1111
join the discussion on discord	1097
join us	1063
joka perjantai. ilmaiseksi. ei roskapostia	1761
jokainen euro auttaa	1755
jokainen lahjoitus auttaa	1755
jotain meni vikaan	1762
jouer	1888
jouer au mot du jour	1926
jouer gratuitement	1886
jouez gratuitement	1886
jouw e-mailadres	2918
""", 'ju': """
juba tellija	1566
juega con responsabilidad	1448
juega gratis	1445
juegos	1447
juga ara	426
juga gratis	426
jugar ahora	1445
jugar gratis	1445
jumlah lain	2358
jump to content	1121
jump to recipe	61
jump to section	1328
jump to the recipe	61
jump to video	61
jums nav konta	2887
just nu	4072
juttu jatkuu alla	1690
juttu jatkuu kuvan alapuolella	1690
juttu jatkuu kuvan alla	1690
juttu jatkuu mainoksen alla	1690
juttu jatkuu videon alla	1690
juttu on tarkoitettu tilaajille	1681
juttu on tuotettu automaattisesti	1771
juttu on vain tilaajille	1681
juttuvinkki	1768
jutun aiheet	1764
juuri nyt	1696
""", 'ka': """
kabal	3165
kabale	664
kabul ediyorum	4256
kabul et	4256
kabul et ve devam et	4313
kabul et ve kapat	4313
kadarkoli se lahko odjavite	4012
kaffee spendieren	900
kaikki artikkelit	1764
kaikki jutut	1764
kaikki kirjoittajan artikkelit	1764
kaip jums patiko straipsnis	2776
kako izklopiti adblock	4005
kako izklopiti blokator oglasov	4005
kako varujemo svoje vire	4018
kako varujemo vire	4018
kamu mungkin suka	2330
kanske senare	4035
kanskje senere	3071	3179
kapat	4244
kapcsolat	2176
kapcsolja be a javascriptet	2243
kapcsolja ki az adblockert	2250
kararsizim	4304
kare bulmaca	4308
kargo bedava	4340
karier	2319
karjera	2777
karte anzeigen	772
karte laden	753
kas artikkel oli kasulik	1522
kas lugu oli kasulik	1522
kas sellest oli abi	1572
kas soovid saada teavitusi	1562
kasneje	3950	4004
kasnije	3750	3807
kasutad reklaamiblokeerijat	1564
kasutustingimused	1534
kategori	2304
kategoriat	1696
kategorie	486	3242
kategorien	765
kategorier	617	3107	4072
kategoriler	4260
katkida bulun	4245
katkilariyla	4340
katso # kuvaa	1763
katso # kuvat	1763
katso hinta	1742
katso kaikki	1764
katso kaikki # kuvaa	1763
katso kaikki # kuvat	1763
katso kaikki kuvaa	1763
katso kaikki kuvat	1763
katso kaikki tilaajaedut	1681
katso kuvaa	1763
katso kuvagalleria	1698
katso kuvat	1698	1763
katso tarjoukset	1742
katso tarjous	1742
katso tilaustarjoukset	1758
katso tilausvaihtoehdot	1758
katso tulokset	91	1738
katso tulos	1738
katso tuote	1742
katso video alta	1698
kaupastamme	1742
kaydet	4253
kaydiniz alindi	4354
kaydiniz tamamlandi	4354
kaydol	4246
kayit ol	4246
kaynak: aa	4266
kaynak: dha	4266
kaynak: iha	4266
""", 'ke': """
ke halaman donasi	2358
kebijakan cookie	2302
kebijakan koreksi	2368
kebijakan privasi	2302
kebijakan privasi | syarat dan ketentuan	2302
kecepatan pemutaran	2345
kecepatan putar	2345
keep me logged in	1323
keep me signed in	1323
keep reading	1116
kein spam	905
kein spam. jederzeit abbestellbar	905
keine angabe	883
keine meinung	883
keine neuigkeiten mehr verpassen	820
kelola cookie	2302
kelola opsi	2383
kelola persetujuan	2349
kelola preferensi	2383
keluar	2287
keluar dari layar penuh	2345
kembali ke atas	2306
kembali ke beranda	2367
kendini test et	4306
kendinizi test edin	4306
kereskedelmi tartalom	2233
kertalahjoitus	1680
keskustele	1695
keskustele asiallisesti	1695
keskustelu	1695
keskustelu on suljettu	1773
kesto	1749
kesto #	1749
ketentuan komentar	2338
ketuk untuk mengaktifkan suara	2384
keuntungan pelanggan	2344
keuze opslaan	3029
keuze van de redactie	2943
key points by ai	1162
key takeaways by ai	1162
""", 'kh': """
khusus pelanggan	2361
khusus untuk pelanggan	2361
""", 'ki': """
ki kann fehler machen	916
ki-generert	3200
ki-generert innhold	3199
ki-generert oppsummering	3110
ki-generiert	800
ki-generierte zusammenfassung	800
ki-oppsummering	3110	3200
ki-zusammenfassung	800	916
kiekviena auka padeda	2818
kiekviena parama svarbi	2818
kiekvienas euras padeda	2818
kiekvienas euras svarbus	2818
kiemelt	2180
kies	3043
kies abonnement	3042
kies een abonnement	3042
kies een bedrag	2911
kies je abonnement	2983
kies uw abonnement	3042
kies zelf een bedrag	3039
kiitos ilmoittautumisesta	1761
kiitos tilauksesta	1684
kiitos tilauksestasi	1684
kiitos vastauksestasi	91
kijk terug	2970
kingi artikkel	1521
kinnita oma e-posti aadress	1568
kiosque	1799
kirim	91	2296
kirim balasan	2338
kirim foto anda	2368
kirim ke teman	2329
kirim komentar	2303
kirim lewat email	2375
kirim masukan	2338
kirim tanggapan	2379
kirim tulisan	2368
kirjaudu	1681
kirjaudu applella	1758
kirjaudu ulos	1681
kirjoita kommentti	1695
kirjoita kommenttisi	1695
kirjoittaja on kansanedustaja	1707
kirjoittaja on kirjailija	1707
kirjoittaja on kolumnisti	1707
kirjoittaja on toimittaja	1707
kirjoittaja on vapaa toimittaja	1707
kirjoittaja on vapaa toimittaja ja kirjailija	1707
kirjoittajan muut jutut	1764
kirjuta autorile	1570
kirjuta kommentaar	1522
kirjuta toimetusele	1571
kita nuotrauka	2824
kita suma	2818
kitabi satin al	4309
kitabi satin alin	4309
kitas puslapis	2824
kitas straipsnis	2824
kiti skaito	2772
""", 'kl': """
klarna	718
klausies raidierakstu	2846
klausies rakstu	2844
klauskite dirbtinio intelekto	2776
klausykite straipsnio	2775
klausyti	2775
klausyti straipsnio	2775
klausyti straipsnio (# min	2775
kleinanzeigen	748
kleinere tekst	3060
klik om te vergroten	3048
klik untuk mengaktifkan suara	2384
klippet er ikke lenger tilgjengelig	3174
""", 'ko': """
kod pocztowy	3319
kode diskon	2377
kode promo	2377
kodeord	684
kokeile maksutta	1681
kokeile nyt	1681
koko ruutu	1748
kokoruututila	1748
kolla din inkorg	4152
kolla priset	4130
kolom ini wajib diisi	2363
kolom wajib	2363
kolom wajib diisi	2363
komentar	2303
komentar anda	2339
komentar dinonaktifkan	2379
komentar khusus pelanggan	2379
komentarai	2770
komentari	3745
komentarji	3946
komentarz	3238
komentarze	3238
komentiraj	3745	3946
komentirajte	3826
komentovat	578
komentuoti	2770
komentuoti gali tik registruoti vartotojai	2776
komercialna vsebina	4027
komercinis turinys	2831
komercsaturs	2898
komment	2176
kommentaare pole	1573
kommentaare veel pole	1573
kommentaarid	1516
kommentaarid on suletud	1573
kommentar	759
kommentar abschicken	917
kommentar absenden	917
kommentar melden	917
kommentar schreiben	759
kommentar senden	917
kommentar verfassen	759
kommentare	759
kommentare ansehen	759
kommentare anzeigen	759
kommentare lesen	759
kommentare sortieren	917
kommentarer	612	3101	4066
kommentarer blir moderert	3101
kommentarer granskas innan publicering	4075
kommentarer modereres	620
kommentarerna modereras	4066
kommentarregeln	759
kommentarregler	3201
kommentarsregler	4066
kommenteeri	1516
kommenteerimine on suletud	1522
kommenteerimise reeglid	1522
kommenteerimiseks logi sisse	1522
kommentek	2176
kommenter	612	3101
kommentera	4066
kommentera artikeln	4164
kommentieren	759
kommentit	1695
kommentit tarkistetaan ennen julkaisua	1695
kommentoi	1695
kommentoi juttua	1773
kommentointi on suljettu	1695
kommercielt indhold	625
kommercielt samarbejde	608
kommersiellt samarbete	4170
kommersielt innhold	3117
kommersielt samarbeid	3091
kommertssisu	1577
kommerzieller inhalt	921
konec oglasa	4027
konec reklamy	582
koniec reklamy	3234
kontakt	485	612	759	3238
kontakt aufnehmen	760
kontakt do redakcji	3325
kontakt forfatteren	3192
kontakt na redakci	572
kontakt na redakciu	3920
kontakt os	612
kontakt oss	3101
kontakt redaksjonen	3196
kontakt redaktionen	693
kontakt zur redaktion	912
kontakta oss	4066
kontakta redaktionen	4159
kontaktirajte autora	3818
kontaktirajte avtorja	4015
kontaktirajte redakciju	3821
kontaktovat autora	568
kontaktovat redakci	572
konten berbayar	2334
konten bersponsor	2299
konten ini tidak dapat ditampilkan	2349
konten premium	2287	2329
konten promosi	2334
konten sponsor	2299
konto erstellen	719
kontrollera din inkorg	4152
kontrolli oma postkasti	1568
kontynuuj przez apple	3315
kontynuuj przez facebook	3315
kontynuuj przez google	3315
kontynuuj z apple	3315
kontynuuj z facebookiem	3315
kontynuuj z google	3315
konu	4355
konular	4260
konularima ekle	4357
konuya abone ol	4357
konuyu takip et	4336
koop een kop koffie voor ons	3039
koop een licentie	3053
koop het boek	3025
koop je tickets	3025
koop kaarten	3025
koop nu	3025
koop tickets	3025
kopeeri link	1516
kopeerimine keelatud	1578
kopeeritud	1576
kopieer de link	2928
kopieer deze link	3008
kopieer link	2928
kopier gavelenke	3205
kopier gavelink	701
kopier lenka	3087
kopier lenke	3087
kopier lenken	3087
kopier link	604
kopier linket	604
kopierat till urklipp	4168
kopieren	741
kopieret	702
kopieret til udklipsholder	701
kopiering forbudt	3197
kopiert	3206
kopiert til utklippstavlen	3205
kopioi linkki	1688
kopiointi kielletty	1769
kopioitu	1777
kopiraj link	3745
kopiraj povezavo	3946
kopiraj poveznicu	3745
kopirajte link	3745
kopirajte poveznicu	3745
kopiranje prepovedano	4019
kopiranje zabranjeno	3822
kopirano	3830	4026
kopiuj link	3230
kopyala	4253
kopyalanmasi yasaktir	4358
koristite adblock	3808
koristite adblocker	3808
koristite blokator oglasa	3808
korrekturhinweis senden	814
korsord	4127
kort fortalt - lavet med ai	620
korzystasz z adblocka	3310
kostenlos abonnieren	728
kostenlos registrieren	719
kostenlos testen	719
kostenlos. kein spam	905
koszty dostawy	3299
koupit e-knihu	545
koupit knihu	545
koupit licenci	573
koupit vstupenku	545
koupit vstupenky	545
""", 'kr': """
kraj oglasa	3831
kraj reklame	3831
krant	2913
kreditkarte	718
kreditkarte / klarna	718
kreiraj nalog	3735
krijg direct toegang	2983
kruiswoord	3022
kruiswoordpuzzel	3022
krydsord	664
kryssord	3165
""", 'ku': """
kuidas lugu meeldis	1522
kuidas me allikaid kaitseme	1571
kullanici adiniz	4343
kumppaneiltamme	1778
kun for medlemmer	3186
kunjungi toko	2344
kup bilet	3298
kup bilety	3298
kup bilety teraz	3298
kup e-book	3298
kup magazyn	3298
kup najnowszy numer	3298
kup prawa do publikacji	3326
kup teraz	3298
kup wydanie	3298
kupi karte	3799
kupi kartu	3799
kupi knjigo	3995
kupi knjigu	3799
kupi licenco	4019
kupi licencu	3822
kupi odmah	3799
kupi pretplatu	3735
kupi ulaznice	3799
kupi vstopnice	3995
kupi vstopnico	3995
kupi zdaj	3995
kupite karte	3799
kupite knjigu	3799
kupite ulaznice	3799
kupite vstopnice	3995
kupon kodlari	4360
kupte si knihu	545
kupte si vstupenky	545
kurzlink kopieren	855
kuukausilahjoitus	1680
kuukausilaskutus	1759
kuukausittain	1759
kuula	1521
kuula artiklit	1521
kuula artiklit (# min	1521
kuula lugu	1521
kuula saadet	1523
kuula saadet siit	1523
kuuntele	1688
kuuntele jakso	1688
kuutellimus	1567
kuva #/#	1763
kuva kuvassa	1748
kuva rohkem	1570
""", 'kv': """
kvalita	552	3902
kviz dana	3796
kviz dneva	3992
kvkk	4256
kvkk aydinlatma metni	4326
kvkk metnini okudum, onayliyorum	4326
""", 'ky': """
kysely	92
""", "l'": """
l'actu en direct	1832
l'article continue ci-dessous	1823
l'article en # points	1857
l'articolo in breve	2449
l'essentiel	1832
l'essentiel de l'actu chaque matin	1938
l'offerta migliore	2499
""", 'l-': """
l-am dezactivat	3560
""", 'la': """
la botiga	461
la encuesta	92
la mejor oferta	1465
la mia donazione	2528
la newsletter	1808	2411
la parola del giorno	2519
la publicitat continua	429
la question du jour	91
la redazione consiglia	2430
la tua e-mail	2411
la tua email	2530
laad bericht	3029
laad inhoud	3029
laad meer	2946
laad meer artikelen	3048
laad video	3029
laadi alla app store'ist	1561
laadi postitus	1557
laadi rakendus alla	1561
laadi sisu	1557
laajenna	1699
laat een reactie achter	3057
laat je dit artikel voorlezen	2970
laat voorlezen	2928
laatste nieuws	2943
laatu	1749
ladataan soitinta	1748
ladataan videota	1748
ladda fler	4075
ladda fler artiklar	4155
ladda karta	4134
ladda ner ljud	4137
ladda om sidan	4146
ladda tweet	4134
ladda video	4134
laddar spelaren	4137
laddar video	4137
lae alla app store'ist	1561
lae heli alla	1559
lae juurde	1570
lae postitus	1557
lae veel	1570
laget av ai	3199
laget av ki	3199
laget med hjelp av ki	3199
laget med ki	3199
lagi ramai	2330
lagre	3087
lagre artikkel	3087
lagre innstillinger	3171
lagre oppskrift	61
lagre oppskriften	61
lagre saken	3087
lagre saken til senere	3087
lagre til senere	3087
lagre valg	3171
lahenda test	1553
lahenda viktoriini	1553
lahjalinkki	1776
lahjoita	1680
lahjoita artikkeli	1776
lahjoita kerran	1755
lahjoita kuukausittain	1755
lahjoita mobilepaylla	1755
lahjoita nyt	1680
lahjoita tilisiirrolla	1755
lahjoitussivulle	1755
lain kali	2285
lainnya	2304
laisser un commentaire	1828
laissez un commentaire	1828
laisva suma	2818
lajittele	1774
lancer l'audio	1931
lancer la lecture	1931
lancer le quiz	1886
langganan	2287
langganan dikonfirmasi	2387
langsung ke resep	61
lanjut baca di bawah	2299
lanjut di browser	2352
lanjut membaca	2388
lanjutkan dengan apple	2361
lanjutkan dengan email	2386
lanjutkan dengan facebook	2361
lanjutkan dengan google	2361
lanjutkan dengan konten	2299
lanjutkan di browser	2352
lanjutkan di situs	2352
lanjutkan membaca	2306
lanjutkan membaca di bawah	2344
lapa # no #	2900
lapa #/#	2900
laporkan	2303
laporkan kesalahan	2307
laporkan kesalahan penulisan	2338
laporkan komentar	2379
larger text	1338
lascia un commento	2426
lascia un feedback	2449
lascia una risposta	2475
laskutetaan vuosittain	1758
last flere	3110
last inn flere	3192
last inn innhold	3171
last inn innlegg	3171
last inn video	3171
last innhold	3171
last innlegg	3171
last name	1080
last ned episoden	3174
last ned lyd	3174
laster spiller	3174
laster video	3174
lastschrift	718
lataa app storessa	1750
lataa app storesta	1750
lataa julkaisu	1745
lataa sivu uudelleen	1754
lataa twiitti	1745
lataa video	1745
later	1344	2908	3036
later lezen	2984
latest	1116
latest articles	1116
latest edition	1121
latest headlines	1116
latest news	1116
latest posts	1116
latest stories	1116
latest updates	1116
latest videos	1116
latest videos from	1116
lavet af ai	696
lavet med ai	696
lavora con noi	2452
layar penuh	2346
""", 'le': """
le direct	1832
le fil	1832
le journal du jour	1799
le live	1888
le mot du jour	1926
le nostre newsletter	2411
le plus lu	1832
le plus populaire	1905
le puede interesar	1393
le quiz de l'actu	1886
le quiz de la semaine	1926
le quiz du jour	1926
le recomendamos	1393
le sudoku du jour	1926
le ultime notizie	2430
learn more	1121
learn more about cookies	1107
leave a comment	1111
leave a reply	1111
leave a tip	1063
leave feedback	1111
lecteur audio	1931
lectura de # minutos	1378
lectura: # min	1378
lecture # min	1835
lecture # minutes	1818
lecture : # min	1818
lecture automatique	1892
ledenvoordeel	3025
leer en la app	1456
leer gratis	1495
leer la noticia completa	1470
leer noticia completa	1396
lees advertentievrij	3062
lees de reacties	2939
lees direct verder	2983
lees het hele artikel	3048
lees het hele verhaal	3048
lees het liveblog	3048
lees het transcript	3032
lees het volledige artikel	3048
lees meer	2943	2946
lees meer over	2943
lees minder	3022
lees onze huisregels	2973
lees ook	2943
lees verder	2913	2943	2946
lees verder na de advertentie	2933
lees verder onder de afbeelding	2933
lees verder onder de foto	2933
lees volledig artikel	3048
lees voor	2928
lees zonder advertenties	3062
leeslijst	2984
leestijd	2946
leestijd # min	2946
legendas	3428
legfrissebb	2180	2271
legg i handlekurv	3168
legg igjen en kommentar	3101
legg igjen kommentar	3201
legg oss til som foretrukket kilde	3203
legg til i mine temaer	3203
legg til kommentar	3201
legg til som foretrukket kilde	3203
leggi anche	2430
leggi dopo	2468
leggi gratis	2529
leggi i commenti	2426
leggi il documento	2434
leggi il giornale	2404
leggi l'articolo	2433
leggi l'articolo completo	2433
leggi l'articolo intero	2504
leggi l'articolo successivo	2532
leggi la biografia	2507
leggi la trascrizione	2483
leggi lo speciale	2504
leggi nell'app	2490
leggi senza limiti	2466
leggi sull'app	2460
leggi tutte le notizie	2504
leggi tutti gli articoli dell'autore	2504
leggi tutto	2433
leggi tutto con un abbonamento	2404
leggi tutto su	2430
legjobb	2271
legolvasottabb	2180
legolvasottabbak	2180
lehe algusse	1570
leht #/#	1579
leia mais	3377	3380
leia no app	3434
leia o artigo completo	3448
leia o qr code	3434
leia os termos de uso e as regras da comunidade	3405
leia sem limites	3414
leidsid vea	1571
leitura: # min	3363
lembrar de mim	3442
lembrar mais tarde	3346
lembrar-me	3443
lembre-me mais tarde	3346
lengde #	3175
lenke kopiert	3087
lenken er kopiert	3087
lenken kopiert	3087
ler artigo completo	3448
ler mais	3380
ler mais tarde	3416
ler na app	3434
ler no app	3434
ler o artigo completo	3448
les articles du dossier	1940
les articles les plus lus	1876
les derniers articles	1832
les flere	3107
les hele artikkelen	3192
les hele saken	3110
les jeux d'argent sont interdits aux mineurs	1889
les kommentarer	3101
les lecteurs ont aussi lu	1832
les mer	3107	3110
les mer om	3107
les mindre	3165
les plus anciens	1884
les plus lues	1832
les plus lus	1832
les saken i appen	3176
les senere	3087
les tops	1832
les transkripsjon	3174
les uten annonser	3207
les uten grenser	3186
les videre	3075
lesedauer	768
lesedauer: # minuten	768
lesen sie auch	765
lesen sie dazu	765
lesen sie hier	765
lesen sie mehr	765
leserangebot	886
leserangebote	886
leserbriefe	759
leserempfehlung	917
leserempfehlungen	917
leserkommentare	759
leserreise	886
leserreisen	886
leserreiser	3168
lesertilbud	3168
leserumfrage	92
lesetid # min	3110
lesetipp	765
lesetipps	765
lesezeit: # min	768
lesezeit: # minuten	768
lest av en syntetisk stemme	3174
lest opp av en robot	3087
lest opp av en syntetisk stemme	3087
lest opp av syntetisk stemme	3174
leta	2849
leta/afp	2849
letno	4010
lettergrootte	65
letto da una voce sintetica	2483
lettore audio	2524
lettore video	2524
lettura # min	2416
lettura con voce sintetica	2483
leuk	3058
lewati iklan	2384
lezersaanbieding	3025
lezersaanbiedingen	3025
lezersreis	3025
lezersreizen	3025
lezersvoordeel	3025
""", 'li': """
li e concordo com os termos de uso	3444
license our content	1332
license this article	1332
license this content	1332
license this story	1332
licensiera artikeln	4160
licensing rights	1332
licentie aanvragen	3053
licentie kopen	3053
lige nu	617
lihat artikel asli	2329
lihat balasan	2338
lihat berita lainnya	2367
lihat detail	2307
lihat foto	2367
lihat galeri	2367
lihat galeri foto	2367
lihat harga	2344
lihat hasil	91	2307
lihat juga	2304
lihat komentar	2303
lihat konten	2349
lihat lainnya	2306
lihat liputan khusus	2367
lihat paket	2386
lihat paket langganan	2361
lihat penawaran	2344
lihat penawaran langganan	2386
lihat peta	2307
lihat produk	2389
lihat profil	2368
lihat profil penulis	2368
lihat resep	61
lihat selengkapnya	2306
lihat semua	2306
lihat semua berita	2367
lihat semua foto	2367
lihat semua komentar	2338
lihat semua video	2367
lihat transkrip	2345
liigu sisu juurde	1570
liitu uudiskirjaga	1541
lik	3202
like	1337
like loading	1092
like this	1092
liker	3202
likes	1337
limited time offer	1070
limited-time offer	1189
line	1093
link	1093
link berhasil disalin	2329
link copiado	3363
link copiat	3533
link copiato	2416
link copiato negli appunti	2468
link copied	1092
link copied bookmark	1092
link copied successfully	1338
link copied to clipboard	1092
link er kopieret	604
link er kopieret til udklipsholderen	604
link gekopieerd	2928
link has been copied	1338
link in die zwischenablage kopiert	830
link je kopiran	3829
link kopeeritud	1521
link kopieren	741
link kopieret	604
link kopiert	741
link kopiran	3745
link kopyalandi	4253
link on kopeeritud	1521
link skopiowany	3334
link sudah disalin	2329
link wurde in die zwischenablage kopiert	830
link wurde kopiert	830
link zum artikel kopieren	830
link zum inhalt	753
link zum teilen kopieren	876
link zum youtube-inhalt	753
linkedin	1093
linket er kopieret	701
linki kopyala	4253
linkki kopioitu	1688
linkki on kopioitu	1776
links	765
lire aussi	1832
lire gratuitement	1937
lire l'article	1835
lire l'article complet	1835
lire l'article suivant	1940
lire la suite	1835
lire la transcription	1891
lire le document	1836
lire le dossier	1910
lire les commentaires	1828
lire plus	1832	1835
lire plus tard	1818
lire sa biographie	1914
lisa kommentaar	1516
lisa minu teemadesse	1574
lisa ostukorvi	1555
lista de socios	1453
listen	1092
listen # min	1092
listen above	1169
listen below	1169
listen here	1169
listen now	1092
listen on apple	1169
listen on apple podcasts	1169
listen on spotify	1169
listen on youtube	1169
litterointi	1749
live	765
live stream	1317
live text	3570
live tv	1116
livraison gratuite	1923
lizenz anfragen	913
lizenzen erwerben	913
lizenzrechte erwerben	913
""", 'lj': """
ljud	4138
ljud av	4137
""", 'lk': """
lk #/#	1579
""", 'll': """
llegeix a l'app	436
llegeix l'article complet	451
llegeix l'article sencer	451
llegeix-ho a l'app	436
""", 'lo': """
lo + visto	1393
lo esencial en # segundos	1418
lo quiero	1435
load comments	1111	1313
load content	1107
load embed	1313
load external content	1313
load map	1313
load more	1121
load more articles	1121
load more comments	1111
load more replies	1336
load more stories	1121
load post	1313
load tweet	1313
load video	1313
loaded #%	1316
loaded: #%	1316
loading	1092
loading ad	1102
loading more	1121
loading player	1316
loe edasi	1516
loe edasi tellijana	1516
loe hiljem	1521
loe ka	1518
loe kommentaare	1522
loe lisa	1523
loe lisaks	1518
loe piiramatult	1566
loe rakenduses	1561
loe reklaamivabalt	1577
loe rohkem	1523
loe veel	1518
loetumad	1518
log in	1070	2913
log in / register	1070
log in met apple	3042
log in met google	3042
log in or sign up	1070
log in to comment	1111
log in to reply	1111
log in with apple	1323
log in with email	1323
log in with facebook	1323
log in with google	1323
log ind	595
log ind med apple	683
log ind med e-mail	683
log ind med mitid	683
log out	1070
log ud	595
logare	3494
logg inn	3075
logg inn med apple	3186
logg inn med bankid	3186
logg inn med e-post	3186
logg inn med vipps	3186
logg ut	3075
logga in	4040
logga in med apple	4149
logga in med bankid	4149
logga in med e-post	4149
logga ut	4040
logi sisse	1516
logi sisse id-kaardiga	1566
logi sisse mobiil-id-ga	1566
logi sisse smart-id-ga	1566
logi sisse, et kommenteerida	1522
login	719	1070	2287	2404	3316	3351	3494
login / register	1070
login lub e-mail	3315
logout	1070
loja	3460
lompat ke resep	61
loo konto	1516
loo tasuta konto	1516
loobuda saab igal ajal	1568
loodud tehisintellektiga	1572
lopeta seuraaminen	1775
los comentarios son exclusivos para suscriptores	1425
los comentarios son solo para suscriptores	1484
los de puzzel op	3021
los precios pueden variar	1420
lozinka	3813
""", 'lu': """
lub	3316
luba alati	1557
lue ensin sovelluksesta	1750
lue ilman mainoksia	1778
lue koko juttu	1698
lue kommentit	1695
lue litterointi	1748
lue rajattomasti	1681
lue seuraavaksi	19	1696
lue sovelluksessa	1750
luetuimmat	1696
luetuimmat jutut	1696
lugejapakkumine	1555
lugemiseks osta artikkel	1516
luister	2928
luister dit artikel	2970
luister hier	2970
luister nu	2970
luister op spotify	2970
luister via spotify	2970
luk	591
luk annonce	703
luk galleri	689
lukijakysely	1738
lukijamatka	1742
lukijamatkat	1742
lukijatarjoukset	1742
lukijatarjous	1742
lukk	3071
lukk annonse	3207
lukk galleri	3192
lukuaika # min	1698
lunar	3562
luo ilmainen tunnus	1681
luo maksuton tunnus	1681
luo tunnus	1681
lupa kata sandi	2287
lupa password	2287
""", 'ly': """
lyd av	3174
lyd fra	673
lyd til	673
lyden er ai-genereret	673
lyden er ki-generert	3174
lydstyrke	674
lyssna	4054
lyt	604
lytt	3087
lytt til saken	3087
""", "m'": """
m'abonner	1799
m'agrada	424
m'inscrire	1808
""", 'ma': """
maak een account	2913
maandelijks	2909	3043
maandelijks betalen	3043
maandelijks doneren	3039
maandelijkse donatie	3039
machinaal vertaald	3055
machine translation	1341
machinevertaling	3056
magazin	3580
magazinul nostru	3546
mahjong	542	664	883	1307	1739	1888	2229	3022	3165	3295	3797	3893	3993	4127
mai mult	3508
mai multe	3508
mai multe articole	3570
mail	1093	2928
mailen	741
main gratis	2341
main sekarang	2341
mainkan sekarang	2341
mainoksen loppu	1778
mainokset	1690
mainos	1690
mainos - juttu jatkuu alla	1690
mainos alkaa	1690
mainos loppuu	1778
mais	3380
mais antigas	3420
mais antigos	3420
mais artigos	3377
mais artigos deste autor	3448
mais comentadas	3377
mais curtidos	3420
mais deste autor	3448
mais do autor	3448
mais lidas	3377
mais lidos	3377
mais popular	3443
mais populares	3377
mais recentes	3420
mais tarde	3346
mais vistas	3377
mais vistos	3377
mais votadas	3420
mais votados	3420
maju # detik	2345
make a donation	1063
maksa mobilepaylla	1755
man ir konts	2887
man jau ir konts	2887
manage alerts	1320
manage consent	1107
manage cookies	1107
manage my account	1070
manage notifications	1320
manage options	1107
manage preferences	1107
manage settings	1107
manage subscription	1070
manage your newsletters	1180
mano temos	2828
mantengamos un debate respetuoso	1425
mantente informado	1366
manter conectado	3442
maradjak bejelentkezve	2256
maskinoversat	696
maskinoversatt	3199
maskinoversettelse	3200
masquer	1836
mastodon	1093
masuk	2287
masuk / daftar	2287
masuk dengan apple	2361
masuk dengan facebook	2361
masuk dengan google	2361
masuk untuk berkomentar	2338
masukkan alamat email anda	2387
masukkan alamat email yang valid	2363
masukkan email anda	2387
masukkan email yang valid	2363
masukkan keranjang	2389
masukkan nominal	2385
masz ciekawy temat	3325
max	3616
maybe later	1061
""", 'me': """
me connecter	1799
me contacter	1943
me le rappeler plus tard	1789
meddelande	4153
media caption	1121
medlemsfordel	3168
medlemsfordele	667
medlemsfordeler	3168
meer	2943
meer artikelen	2943
meer informatie	2935
meer laden	2946
meer lezen	2943
meer nieuws	2943
meer over	2943
meer over dit onderwerp	2943
meer tonen	2946
meer weergeven	3048
meest bekeken	2943
meest gedeeld	2943
meest gekozen	2983	3043
meest gelezen	2943
meghallgatom	2165
meghallgatom a cikket	2243
megosztom	2165
megrendelem	2170	2232
megveszem	2170
mehr anzeigen	768
mehr artikel	765
mehr artikel laden	908
mehr aus	765
mehr aus dem ressort	765
mehr details	772
mehr erfahren	753
mehr informationen	765
mehr laden	759	768
mehr lesen	765	768
mehr nach dieser anzeige	748
mehr news	765
mehr themen	765
mehr von diesem autor	765
mehr von uns	765
mehr zu diesem thema	765
mehr zum artikel	765
mehr zum thema	765
meie partneritelt	1577
meie poest	1555
meilleure offre	1905
mein konto	719
meine themen	919
meist gelesen	765
meistgeklickt	765
meistgelesen	765
meistgelesene artikel	765
meistkommentiert	765
mejla	4054
mejla skribenten	4155
mejor oferta	1465
mejor valorados	1443
meld	3058
meld advertentie	3062
meld een fout	2939
meld feil	3112	3196
meld fejl	621	693
meld fout	2973
meld fra om feil	3101
meld je aan	2918
meld kommentar	3201
meld reactie	3057
melden	918
melding	3190
meldingen	3036
meldingen aanzetten	3035
meldingen beheren	3035
meldingen toestaan	3035
melhor oferta	3443
melhor valor	3443
melodikrysset	4127
member-only story	1121
members only	1070
memuat pemutar	2345
memuat video	2345
menemukan kesalahan	2338
mengerti	2307
mengikuti	2373
meniu	3508
meno	3915
meno a priezvisko	3915
meno recenti	2476
mensagem	3476
mensagem enviada com sucesso	3444
mensaje	1497
mensaje enviado correctamente	1466
mensal	3440
mensile	2496
mensual	443	1462
mensualmente	1462
mensuellement	1902
menu	488	620	1121	1835	2306	2433	2946	3245	3380	4513
meny	3110	4075
mer for deg	3111
mer fra	3107
mer nyheter	4072
mer om	3107	4072
merci de votre inscription	1808
merci de votre soutien	1935
merci pour votre retour	1857
merci pour votre soutien	1935
merci pour votre vote	91	1863
merci, votre inscription est prise en compte	1906
mere fra	617
mere om	617
mergi sus	3570
merk betalingen gave	3183
merken	719	741
merkliste	719
mesaj	3590	4355
mesajiniz	4327
mesajiniz iletildi	4326
mesajul a fost trimis	3566
message	1093	1326	1939
message from our partner	1339
message publicitaire	1823
messaggio	2531
messaggio inviato correttamente	2500
messaggio promozionale	2421
messaggio pubblicitario	2452
messenger	1093
mest delat	4072
mest delt	3107
mest delte	617
mest lest	3107
mest leste	3107
mest likte	3202
met ai gemaakt	2965
metin boyutu	4339
metni oku	4310
metodi di pagamento	2402
metodo di pagamento	2402
metti in pausa	2483
mettiti alla prova	2478
mettiti alla prova con il quiz	2478
mettre en favori	1818
mettre en pause	1891
""", 'mi': """
mi cuenta	1359
mida de la lletra	459
mida del text	65
migliore offerta	2499
mijn account	2913
mijn onderwerpen	3059
mijn profiel	2913
millor oferta	446
min konto	595
min side	595	3075
minden cikk	2262
minden nap, ingyen	2187
minden reggel, ingyen	2187
minder tonen	3048
minder weergeven	3048
mindet elfogadom	2236
mindre tekst	3205
mindre text	4168
mine avalehele	1523
mine emner	700
mine retsepti juurde	61
mine temaer	3203
minha conta	3351
mini crossword	1307
minu teemad	1574
minulla on jo tunnus	1758
minulla on tili	1758
minulla on tunnus	1758
mira la galeria	451
mira totes les fotos	451
mis niets	2918
missa inget	4047
missa inte	4072
misschien later	2908
misschien ook interessant	2943
mit * gekennzeichnete felder sind pflichtfelder	905
mit * markierte felder sind pflichtfelder	905
mit apple anmelden	903
mit apple fortfahren	903
mit e-mail anmelden	903
mit facebook anmelden	903
mit facebook fortfahren	903
mit freunden teilen	855
mit google anmelden	903
mit google fortfahren	903
mit ki erstellt	800
mit ki generiert	915
mit ki-stimme vorgelesen	892
mit paypal spenden	900
mit werbung lesen	889
mit werbung weiterlesen	889
mitdiskutieren	759
mitglied werden	714
mitmachen und gewinnen	808
mitra kami	2350
mitt konto	4040
mitte praegu	1563
mitteilungen aktivieren	894
mitteilungen erlauben	894
""", 'mo': """
mobilepay et bidrag	680
mode de paiement	1797
mode gelap	2350
modes de paiement	1797
modifica le preferenze sui cookie	2447
modifica preferenze	2447
modifier mes choix	1855
modifier vos choix	1895
modulo inviato	2530
moj profil	3735	3939
moje konto	3220
moje tematy	3332
moje teme	3827	4024
mon compte	1799
mon don	1902
mon espace	1799
monatlich	714
monatlich abgerechnet	903
monatlich spenden	714
monatliche zahlung	904
montant libre	1797
monthly	1062
monthly contribution	1067
morda pozneje	4004
morda vas zanima	3943
more	1119
more articles	1116
more by the author	1328
more citation formats	1295
more coverage	1116
more details	1122
more for you	1193
more from	1116
more from this author	1116
more from us	1193
more headlines	1116
more in this section	1193
more in this series	1116
more like this	1116
more news	1116
more newsletters	1180
more on this story	1116
more on this topic	1116
more options	1107
more sharing options	1092
more stories	1116
more stories like this	1116
more stories you may like	1116
more to explore	1116
more to read	1116
more top stories	1116
most commented	1116
most discussed	1116
most emailed	1116
most liked	1111
most nem	2154	2247
most popular	1116	1324
most read	1116
most read stories	1193
most recent	1116
most recommended	1336
most replies	1336
most shared	1116
most viewed	1116
most watched	1116
mostra altro	2433
mostra contenuto	2423
mostra contenuto esterno	2447
mostra contingut	434
mostra el contingut	434
mostra el contingut extern	402
mostra el perfil	453
mostra els comentaris	423
mostra i commenti	2426
mostra i risultati	91
mostra il contenuto	2487
mostra il contenuto esterno	2447
mostra il video	2487
mostra le risposte	2475
mostra les respostes	423
mostra meno	2434
mostra menys	394
mostra originale	2434
mostra risposte	2475
mostra sempre	434	2487
mostra sottotitoli	2483
mostra traduzione	2434
mostra tutto	2434
mostra'n menys	451
mostra-ho tot	394
mostrar comentarios	1389
mostrar contenido	1453
mostrar contenido externo	1416
mostrar el contenido	1453
mostrar legendas	3427
mostrar mais	3380
mostrar menos	1396	3448
mostrar respostas	3419
mostrar respuestas	1442
mostrar sempre	3431
mostrar siempre	1453
mostrar todo	1397
mostrar tudo	3381
mots encreuats	428
moyen de paiement	1797
moyens de paiement	1797
""", 'mt': """
mti	2206
mti/afp	2206
""", 'mu': """
mua ngay	4549
muat kiriman	2349
muat komentar lain	2338
muat konten	2349
muat lainnya	2306
muat postingan	2349
muat ulang	2356
muat ulang halaman	2356
muet	1892
muista minut	1759
mul on juba konto	1566
mul on konto	1566
mulai kuis	2341
mundur # detik	2345
mungkin lain kali	2285
muokkaa asetuksia	1745
must read	1116
must reads	1116
must-read	1116
mutasd mindet	2184
mutass kevesebbet	2262
mute	1121	1317
muto	2484
muu summa	1755
muuda teksti suurust	1575
muut lukevat	1696
muut lukevat juuri nyt	1696
muut lukevat nyt	1696
muuta suostumusta	1745
muuta tekstin kokoa	1776
""", 'my': """
my account	1070
""", 'na': """
na celou obrazovku	551
na czasie	3242
na naslovnico	4015
na naslovnicu	3818
na naslovnu	3818
na stran za donacije	4007
na stranicu za donacije	3810
na vrh strani	4015
na vsebino	4015
naam	3046
naar begin	3048
naar boven	2946
naar de aanbieding	3025
naar de aanbiedingen	2913
naar de abonnementen	3042
naar de app	3034
naar de donatiepagina	3039
naar de fotoserie	3048
naar de galerij	3048
naar de homepage	3048
naar de inhoud	2946
naar de puzzel	3021
naar de quiz	3021
naar de shop	3025
naar de uitslag	3021
naar de webshop	2968
naar de winkel	3025
naar het donatieformulier	3039
naar het dossier	3048
naar het evenement	3025
naar het liveblog	3048
naar het recept	61
naar het spel	3021
naar home	3048
naar hoofdinhoud	3048
nabavite na google play	3805
nach anzeige weiterlesen	748
nach der werbung geht es weiter	835
nach oben	768
nachname	906
nachricht	906
nachricht senden	905
nadaljevanje pod oglasom	3942
nadaljuj brez izklopa	4005
nadaljuj s facebook	4009
nadaljuj z apple	4009
nadaljuj z google	4009
nadaljuj z googlom	4009
nadruk verboden	3053
nagranie wygenerowane przez ai	3305
nahoru	488
nahovorila ai	3901
najbolj brane novice	3943
najbolj brane novice dneva	3943
najbolj brano	3943
najbolj komentirano	3943
najbolj priljubljeni	4023
najbolj priljubljeno	4010
najbolji	3826
najkomentiranije	3742
najlepsza oferta	3316
najlepsze	3331
najnovije	3742	3826
najnovije vesti	3742
najnovije vijesti	3742
najnoviji	3826
najnoviji prvo	3825
najnowsze	3242
najnowsze informacje	3242
najpopularniejsze	3242	3316	3331
najpopularniejszy	3316
najpopularnije	3813
najpopularniji	3826
najstarije	3826
najstariji	3826
najstariji prvo	3825
najstarsze	3331
nalaganje predvajalnika	4000
nalaganje videa	4000
nama	2364
nama lengkap	2364
nama pengguna anda	2379
name	906	1326
namluvila ai	551
namn	4153
nanti	2285
nanti saja	2285
napisy	3306
napisz do autora	3321
napisz do autorki	3321
napisz do redakcji	3325
napisz komentarz	3238
napravila umjetna inteligencija	3824
napsat autorovi	568
nascondi	2434
nascondi commenti	2475
nascondi le risposte	2475
nascondi risposte	2475
nasil kapatilir	4319
naslednja fotografija	4015
naslednja slika	4015
naslednja stran	4015
naslednji video	4000
naslovnica	3804
nastala chyba	566
nastavak teksta nakon reklame	3741
nastavenia cookies	3857
nastavenie cookies	3898
nastavi kot prednostni vir	4024
nastavi preko google	3812
nastavi s apple	3812
nastavi s facebookom	3812
nastavi s google	3812
nastavi s googleom	3812
nastavi sa google	3812
nastavitve zasebnosti	3997
natisni	3946
natisni recept	61
natrag na vrh	3818
naujausi	2772
naujiena papildoma	2777
naujiena pildoma	2777
nav konta	2887
navn	687	3190
navnet ditt	3190
nazaj na naslovnico	4015
nazaj na vrh	3818	4015
nazwisko	3319
""", 'ne': """
ne dabar	2816
ne danas	3750
ne danes	3950
ne hvala	3750	3950
ne manquez plus aucune info	1899
ne manquez rien	1808
ne most	2154
ne plus afficher	1789
ne plus suivre	1919
ne propustite	3742
ne ratez aucune info	1899
ne sada	3750
ne se prononce pas	1884
ne spreglejte	3943
ne tagad	2884
ne zdaj	3950
ne, hvala	3750	3950
nebesekti	2828
nebo	563
necrologie	2452
nee bedankt	2908
nee, bedankt	2908
neem contact op met de auteur	3048
nehaj slediti	4024
nei takk	3071	3179
nei, takk	3071
nein danke	713
nein, danke	713
neispravan e-mail	3815
neispravna e-mail adresa	3815
nej tack	4035
nej tak	591
nej, tack	4035
nej, tak	591
neka alla	4135
nema komentara	3825
nemate nalog	3812
nemokamas pristatymas	2809
neobvezno	4013
nessun commento	2426
nessuna opinione	2476
neste	3110
neste artikkel	3107
neste bilde	3192
neste sak	3111
neste side	3192
neste video	3174
net binnen	2943
netiquette	759
neturite paskyros	2820
neturiu paskyros	2820
neu im shop	749
neueste	918
neueste artikel	765
neueste meldungen	765
neueste nachrichten	765
neueste videos	765
neueste zuerst	917
neveljaven e-naslov	4012
never miss a story	1080
never miss an update	1080
new customers only	1189
new customers only. terms apply	1189
new here	1070
newest	1337
newest first	1111
newsletter	475	728	1080	1366	1808	2411	3223	3355
newsletter abonnieren	728
newsletter e alert	2430
newsletter kostenlos abonnieren	728
newsletter recomendada	1393
newsletter sign up	1080
newsletter sign-up	1080
newsletter signup	1080
newsletter-anmeldung	728
newsletters	1080	1121	1366	1808	3355
newslettery	475	3223
newsticker	765
next	1062
next article	1116
next image	1328
next page	1121
next photo	1328
next picture	1328
next post	1121
next slide	1328
next story	1116
next up	1116
next video	1316
""", 'ng': """
nghe	4501
nghe audio	4550
""", 'ni': """
ni komentarjev	4022
nicht jetzt	713
nicht mehr anzeigen	713
nicht mehr folgen	919
nicht zulassen	895
nichts mehr verpassen	728
nie mam konta	3315
nie mam zdania	3295
nie masz jeszcze konta	3315
nie masz jeszcze prenumeraty	3315
nie masz konta	3220
nie masz prenumeraty	3315
nie masz subskrypcji	3315
nie teraz	3216
nie wylogowuj mnie	3315
niente spam	2500
niepoprawny adres e-mail	3318
niet meer volgen	3059
niet nu	2908
niet te missen	2943
niet toestaan	3036
nieuwsbrief	2918
nieuwsbrief ontvangen	2976
nieuwsbrieven	2918
nieuwste	3058
nieuwste eerst	3057
nije obavezno	3816
nimam mnenja	3993
nimi	1762
niste pretplatnik	3812
niste pretplatnik? pretplatite se	3812
""", 'no': """
no comments	1111
no comments yet	1111
no credit card required	1189
no eres suscriptor	1464
no es pot mostrar aquest contingut	434
no ets subscriptor	445
no gracias	1353
no grazie	2398
no hacemos spam	1466
no ho sap / no contesta	424
no m'agrada	424
no opinion	1307
no podem mostrar aquest contingut	434
no posts	1121
no sabe / no contesta	1443
no sabe, no contesta	1443
no se pudo cargar el video	1490
no se puede reproducir el video	1449
no spam	1325
no spam, ever	1325
no spam. unsubscribe anytime	1325
no te pierdas	1393
no tens compte	445
no thank you	1061
no thanks	1061
no tienes cuenta	1464
no votes so far! be the first to rate this post	1275
no, gracias	1353
no, grazie	2398
no, not now	1344
no, thanks	1061
noch kein abo	829
noch kein abonnent	719
noch kein konto	719
noch kein mitglied	903
noch keine kommentare	759
noch keine kommentare vorhanden	759
noch nicht registriert	829
noe gikk galt	3190
nog geen abonnee	2983
nog geen abonnement	3042
nog geen account	2913
nog geen lid	3042
nog geen reacties	2939
nog niet geregistreerd	3042
noget gik galt	687
noklausies rakstu	2844
nom	448	1907
nombre	1467
nome	2501	3445
nominal lain	2358
nominal lainnya	2358
non hai un account	2466
non merci	1789
non oggi	2398
non ora	2398
non sa / non risponde	2476
non sei abbonato	2404
non sei ancora abbonato	2466
non sei ancora registrato	2498
non sei registrato	2498
non so	2476
non, merci	1789
nopeus	1749
norint komentuoti, reikia prisijungti	2776
normas	1389
normas de los comentarios	1442
normas editoriales	1502
normes dels comentaris	423
nos articles les plus lus	1876
nos derniers articles	1832
nos jeux	1886
nos lecteurs ont lu ensuite	1832
nos offres	1799
nos offres d'emploi	1859
nos partenaires	1896
nos recommandations	1832
noskaties video	2846
nossa loja	3425
nossos jogos	3422
nossos parceiros	3432
not a member	1324
not a subscriber	1323
not a subscriber yet	1070
not now	1061
not ready to donate	1061
not ready to give today	1061
not ready to subscribe	1061
not ready to support today	1061
not registered	1323
not registered yet	1323
not the answer you're looking for	1277
not today	1061
not yet a member	1323
not yet a subscriber	1323
nota relacionada	1439
notas recomendadas	1439
notas relacionadas	1439
note legali	2423
noter la recette	61
notes on contributors	1287
notez cet article	1828
notez cette page	1925
noticia anterior	1470
noticia relacionada	1393
noticia relacionadas	1393
noticia siguiente	1470
noticias de hoy	1393
noticias relacionada	1393
noticias relacionadas	1393
notifikace	556
notifikationer	677
notiser	4142
notizie correlate	2430
notizie del giorno	2430
notou algum erro	3463
notre boutique	1889
notre charte de corrections	1914
notre direct	1910
nous contacter	1828
nous soutenir	1790
nous suivre	1819
nous vous recommandons	1832
now playing	1121
""", 'nt': """
ntb	3140
""", 'nu': """
nu acum	3492
nu ai cont	3531
nu bestellen	3025
nu in het nieuws	2943
nu kopen	3025
nu niet	2908
nu spelen	3021
nuestra tienda	1448
nuestros juegos	1445
nukopijuota	2830
nume	3567
numer telefonu	3319
nuolaida prenumeratoriams	2808
nuoroda nukopijuota	2775
nuotrauka #/#	2833
nuotraukos	2777
nur notwendige	890
nur notwendige cookies	889
nutzungsbedingungen	753
nutzungsrechte erwerben	913
""", 'ny': """
nyalakan notifikasi	2329
nyast	4165
nyaste	4165
nyeste	699	3202
nyhedsadvarsler	677
nyhedsbrev	600
nyhedsbreve	600
nyhetsbrev	3081	4047
nyhetsbrevet	3081	4047
nyhetsdygnet	4072
nyhetsnotiser	4142
nyhetsvarsler	3180
nykyinen aika	1749
nykyinen aika #	1748
nyt luetuimmat	1696
""", 'o ': """
o artigo continua depois da publicidade	3368
o mais popular	3443
o quiz da semana	3464
o seu e-mail	3475
o seu email	3355
o seu voto foi registado	3419
o sudoku de hoje	3464
""", 'o.': """
o.v.v. donatie	3039
""", 'ob': """
obavezno	3816
obavezno polje	3815
obavijesti	3807
objavi komentar	3825
objednat knihu	545
objet	1939
obligatorisk felt	3189
obligatoriske felter	3189
obraz # z #	3320
obraz v obraze	551
obraz w obrazie	3305
obre a l'app	436
obre l'app	436
obrigado pelo apoio	3473
obrigado pelo seu apoio	3473
obrigado pelo seu feedback	3397
obrigado pelo seu voto	91	3397
obrigado por se inscrever	3355
obrigado por votar	91	3419
obrigado, a sua mensagem foi enviada	3444
obsah nelze zobrazit	548
obsah partnera	582
obserwuj	3231
obserwuj autora	3332
obserwuj nas	3231
obserwuj temat	3332
obserwuj ten temat	3332
obserwujesz	3333
obserwujesz ten temat	3332
obvestila	4004
obvezna polja	4012
obvezno	4013
obvezno polje	4012
""", 'oc': """
oceni novico	3946
oceni recept	61
ocenite tekst	3745
ocijeni recept	61
ocorreu um erro	3444
ocultar	1397	3381
ocultar comentarios	1442
ocultar respostas	3419
ocultar respuestas	1442
""", 'od': """
od najnowszych	3330
od najstarszych	3330
odaberi	3813
odaberi iznos	3810
odaberi pretplatu	3812
odaberite iznos	3810
odaberite paket	3812
odaberite pretplatu	3812
odbij	3758
odbij sve	3758
oddaj glas	91	3992
oddaj komentar	3946
oddajte svoj glas	3992
odemknout	563
oder	904
odeslat	91	566
odeslat hlas	91
odgovori	3826	4023
odjava	3735	3939
odjavite se lahko kadarkoli	4012
odpoved kadarkoli	4009
odpowiedz	3238	3331
odpri aplikacijo	4002
odpri galerijo	4015
odpri v aplikaciji	4002
odrzucam	3303
odvolat souhlas	548
""", 'of': """
of	3043
oferecer	3459
oferecer artigo	3351
oferecer este artigo	3458
oferecido por	3368
oferecimento	3460
oferit de	3580
ofert per	461
oferta especial	1359
oferta para lectores	1448
oferta para leitores	3425
oferta per als lectors	429
oferta por tempo limitado	3442
oferta por tiempo limitado	1464
oferta specjalna	3299
ofertas	1384
ofertas de empleo	1420
ofertes de feina	407
offer	1102
offer ends soon	1189
offers for readers	1310
offerta a tempo limitato	2498
offerta per i lettori	2481
offerte	2421
offerte di lavoro	2452
offerto da	2515
offre partenaire	1823
offres d'emploi	1859
offrir	1922
offrir l'article	1799
ofrecido por	1481
""", 'og': """
oggetto	2531
ogiltig adress	4152
ogiltig e-postadress	4152
oglas	3741	3942
oglasi	3741	3942
oglasi google	4027
oglasna vsebina	4027
oglejte si galerijo	4015
ogni contributo conta	2465
ogni donazione conta	2495
ogni euro conta	2465
ogni mese	2496
""", 'oh': """
ohne deaktivieren fortfahren	896
ohne spende weiterlesen	713
ohne werbung lesen	921
ohodnotit recept	61
""", 'ok': """
ok	1062
ok, got it	1122
okumaya devam et	4246
""", 'ol': """
oldal #/#	2261
oldal: #/#	2261
oldest	1337
oldest first	1111
ole esimene kommenteerija	1522
oled juba tellija	1516
oled uudiskirjaga liitunud	1541
olen jo tilaaja	1758
olen poistanut mainosten eston	1753
olet lukenut kaikki ilmaiset artikkelisi	1758
olet nyt tilannut uutiskirjeen	1684
oletko jo tilaaja? kirjaudu	1681
oliko artikkelista apua	1771
olvasd el ezt is	2180
olvassa el ezt is	2180
""", 'om': """
om cookies	4060
om cookies och personuppgifter	4063
om informasjonskapsler	3098
oma summa	1756
oma tili	1681
omat aiheet	1775
omite reclama	3586
omitir anuncio	1490
""", 'on': """
once	1062
onder vermelding van 'donatie	3039
onder vermelding van donatie	3039
ondertiteling	3033
ondertiteling aan	3032
ondertiteling uit	3032
ondertitels	3033
onderwerp	3046
onderwerpen	2943
one time donation	1063
one-time	1062
one-time donation	1063
ongeldig e-mailadres	3045
onko jutussa virhe	1695
onko sinulla jo tilaus	1758
onko sinulla jo tili	1758
onko sinulla jo tunnus	1681
onko sinulla vinkki	1768
only for members	1324
only for subscribers	1323
ons correctiebeleid	3052
ontdek het op google play	3034
ontgrendel artikel	3042
ontgrendel dit artikel	3042
onthoud mij	3043
ontvolg	3059
ontvolgen	3059
""", 'oo': """
ook interessant	2943
oops! something went wrong	1180
""", 'op': """
op elk moment afmelden	3045
op leeslijst	3008
opazili ste napako	4018
opcjonalnie	3319
opdater siden	679
open	1122
open de app	3034
open full screen	1328
open galerij	3048
open gallery	1328
open image in gallery	1121	1328
open in fullscreen	1328
open kaart	2947
open map	1122
open menu	1121
open the map	1122
openen	2947
openen in de app	3034
opgeslagen	3061
opina	1389
oppdater samtykke	3098
oppdater siden	3182
opphev demping	3174
opprett en gratis bruker	3075
opprett en gratis konto	3075
opprett gratis bruker	3075
opprett konto	3075
oppsummeringen er ki-generert	3199
oppsummert av ai	3110
oppsummert av ki	3110
opravy a spresnenia	3920
opret bruger	595
opret en gratis bruger	595
opret en gratis profil	595
opret en konto	595
opret gratis profil	595
opret konto	595
opsi lainnya	2376
opslaan	2928
opslag fra facebook	620
opslag fra instagram	620
opsummeret af ai	696
optional	906	1326
optioneel	3046
opublikuj komentarz	3238
""", 'or': """
or	1324
ordena per	424
ordenar por	1443	3420
order the book	1310
order your copy	1310
ordina per	2476
ordjakt	3165
ordjakten	4127
original anzeigen	772
""", 'os': """
os nossos jogos	3422
os nossos parceiros	3431
osallistu keskusteluun	1695
osemsmerovka	3893
osmosmjerka	3797
ossza meg	2165
osta artikkel	1516
osta kirja	1742
osta kohe	1555
osta lippu	1742
osta liput	1742
osta lisenssi	1769
osta litsents	1578
osta nyt	1742
osta pilet	1555
osta piletid	1555
osta raamat	1555
ostale vesti	19	3742
ostale vijesti	19	3742
ostani prijavljen	3812	4009
ostatnie wpisy	3242
ostavi komentar	3745
ostavite komentar	3745
oszd meg	2165
""", 'ot': """
otestujte sa	3892
otestujte se	541
other amount	1067
other articles	1116
other news	1116
other readers liked	19
other stories	1116
other stories you may like	1116
other stories you might like	1116
others also read	19	1116
others are also reading	1273
others are reading	1273
otomatik oynat	4311
otomatik oynatma	4311
otprati	3828
otra cantidad	1357
otras noticias	19	1393
otras noticias que pueden interesarte	19
otro importe	1357
otro monto	1461
otvori aplikaciju	3805
otvori galeriju	3818
otvori u aplikaciji	3805
""", 'ou': """
oudste	3058
oudste eerst	3057
oui, je m'abonne aux notifications	1899
oui, utile	1925
our corrections policy	1111	1331
our editorial guidelines	1331
our editorial standards	1331
our ethics policy	1331
our journalistic principles	1331
our newsletters	1080
our partners	1102
our social media	1097
our sponsors	1102
outbrainin suosittelema	1778
outro montante	3439
outro valor	3349
ouvir	3363
ouvrir	1836
ouvrir l'appli	1898
ouvrir l'application	1898
ouvrir la carte	1836
ouvrir le menu	1835
""", 'ov': """
ovaj video nije dostupan	3803
overname verboden	3053
oversat af ai	696
oversat med ai	696
oversatt med ki	3199
overschrijving	2912
ovo polje je obavezno	3815
""", 'oy': """
oy kullan	91	4304
oy ver	91	4304
oyla	91
oyna	4308
oynat	4262
oynatma hizi	4310
oyunlar	4308
oyunuz alindi	91	4303
oyunuz kaydedildi	4303
""", 'oz': """
oznake	3742	3943
""", 'p': """
p	3502
""", 'pa': """
padidinti	2813
paga con paypal	2529
pagamento seguro	3349
pagamento sicuro	2402
pagar com paypal	3474
pagar con paypal	1495
page # of #	1327
page suivante	1835
pagina # van #	3047
pagina #/#	3047
pagina herladen	3038
pagina printen	3060
pagina successiva	2433
pagina vernieuwen	3038
pago seguro	1357
paid advertisement	1194
paid content	1102
paid partner content	1339
paid partnership	1102
paid post	1102
paiment methods	1067
paket langganan	2386
pakkumine tellijale	1555
pakollinen	1762
pakollinen tieto	1761
palaute	1695
palavra do dia	3464
palavras cruzadas	3424
palavras cruzadas do dia	3464
paldies par balsojumu	2874
paling banyak dibaca	2304
paling disukai	2339
paling populer	2362
pane oma teadmised proovile	1523
pantalla completa	431	1450
para continuar a ler	3414
para continuar lendo	3414
para seguir leyendo	1435
paras hinta	1759
paremti	2770
parhaat	1774
pariwara	2299
parole crociate	2480
partage	1818
partager	1818
partager cette page	1950
partager l'article	1818
partager par e-mail	1818
partager par email	1818
partager par mail	1818
partager par sms	1921
partager par whatsapp	1921
partager sur	1818
partager sur bluesky	1818
partager sur linkedin	1818
partager sur messenger	1818
partager sur telegram	1818
partager sur twitter	1818
partager sur whatsapp	1921
partager sur x	1818
partager via messenger	1818
partager via twitter	1818
partages	1818
partagez	1818
partagez cet article	1950
partecipa al sondaggio	2475
partecipa al voto	2518
partecipa alla discussione	2457
partenaire	1823
parteneri	3502
participa	1389
participa en l'enquesta	423
participa en la encuesta	1442
participa en la nostra enquesta	405
participar da enquete	3463
participar en la encuesta	1484
participe da conversa	3405
participe da enquete	3419
participe na sondagem	3419
participer au sondage	1925
participez au sondage	1883
participez au vote	1883
partilhar	3363
partilhar no whatsapp	3458
partilhe	3363
partilhe este artigo	3484
partner	2933
partner content	1102
partner offers	1102
partnera saturs	2898
partnerangebot	748
partnerangebote	748
partnerartikkel	1577
partnerbijdrage	2988
partnercontent	2933
partnereink tartalmai	2277
partneri sisu	1577
partneri tartalom	2277
partnerio turinys	2831
partnernieuws	2943
partnerska vsebina	3942
partnertartalom	2277
pas aujourd'hui	1789
pas de commentaire	1828
pas de spam	1906
pas encore de compte	1904
pas encore inscrit	1799
pas maintenant	1789
pasatiempos	1447
pasianssi	1739
pasidalinkite	2775
pasidalinkite straipsniu	2775
pasidalinti	2770
pasijans	3797
pasjans	3295
pasjansa	3993
passa a premium	2466
passatempos	3399
passatemps	428
passend zum thema	765
passende artikel	765
passer cette annonce	1823
passer l'annonce	1931
passord	3187
password	1324
password dimenticata	2404
passwort	904
passwort anzeigen	903
passwort vergessen	719
pataisymai ir patikslinimai	2825
patience	3022
patiens	4127
patreon'dan destek ol	4321
patreon'dan destekle	4321
patrocinado	1384	3368
patrocinado por	1384
patrocinat per	461
paus	4138
pausa	4138
pause	674	893	3175
pauza	552	3306	3804	3902
pauze	3033
pauzeren	3033
payer avec paypal	1937
payment method	1067
payment methods	1067
payment options	1067
payment reference: donation	1321
paypal	718
""", 'pe': """
pedoman media siber	2319
pedoman pemberitaan media siber	2368
peida reklaam	1577
peiling	92
pelaa nyt	1738
pelaa visa	1738
pelo mundo	3377
pemutar audio	2384
pemutar video	2384
penawaran khusus pembaca	2344
penawaran terbaik	2362
pencereyi kapat	4356
pendaftaran berhasil	2363
pengaturan cookie	2349
pengaturan privasi	2349
people also read	1116
people are also reading	1273
people are reading	1273
per continuar llegint	417
per continuare a leggere	2466
per e-mail senden	920
per e-mail teilen	741
per e-mail verschicken	743
per e-mail versenden	741
per jaar betaald	3042
per lastschrift spenden	900
per mail senden	743
per mail teilen	741
per mail versenden	741
per messenger senden	743
per paypal spenden	900
per sms senden	743
per telegram senden	743
per whatsapp senden	920
per whatsapp teilen	741
per whatsapp verschicken	743
per whatsapp versenden	743
perbesar	2307
perbesar foto	2367
perbesar gambar	2367
perbesar huruf	2375
percebi	3381
pereiti prie turinio	2824
pergunta do dia	91
periksa kotak masuk anda	2363
perkecil huruf	2375
permainan	2343
permet	438
permet sempre	434
permintaan anda telah dikirim	2387
permite	3557
permite mereu	3553
permite reclamele	3559
permitir	1458	3436
permitir anuncios	1459
permitir la publicidad	1459
permitir publicidade	3437
permitir sempre	3432
permitir siempre	1454
permitir siempre este contenido	1453
perpanjang langganan	2386
persondatapolitik	670
personnaliser mes choix	1895
personuppgifter och cookies	4063
personuppgiftspolicy	4060
personvern	3096
personvern og cookies	3098
personvern og informasjonskapsler	3098
personverninnstillinger	3096
personvernpolicy	3171
peru milloin tahansa	1758
peru milloin vain	1681
peru suostumus	1745
peru tilaus milloin tahansa	1684
peruuta milloin tahansa	1681
peruuta suostumus	1745
pesan anda	2364
pesan anda telah terkirim	2363
pesan berhasil dikirim	2363
pesan tiket	2344
pesquisar	3380
petites annonces	1823
""", 'pf': """
pflichtfeld	905
pflichtfelder	905
""", 'ph': """
phone	1326
phone number	1326
photo # of #	1327
photo suivante	1940
photos	1835
""", 'pi': """
picture # of #	1327
picture in picture	1316
picture-in-picture	1316
piekrist	2856
pienempi teksti	1776
piesakies jaunumiem	2863
pieteikties jaunumiem	2889
pievienot grozam	2876
piilota	1699
piilota kuvateksti	1764
piilota mainokset	1690
piilota mainos	1778
piilota vastaukset	1773
pildi testu	2874
pilih	91	2362
pilih jumlah	2385
pilih langganan anda	2361
pilih nominal	2385
pilih paket	2361
pilih paket langganan	2361
pilihan anda telah dicatat	2338
pilihan editor	2304
pilihan redaksi	2304
pilihan untuk anda	2330
pilihan untukmu	2330
pilt #/#	1579
pilt pildis	1559
pin for later	61
pin it	61	1092
pin it for later	61
pin recipe	61
pin this recipe	61
pindai kode qr	2352
pindai qr code	2352
pinterest	1093
pirkt licenci	2899
pirkt tagad	2876
pirkti bilietus	2808
pirkti dabar	2808
pitanje dana	3796
pix	3350
""", 'pl': """
plaats een advertentie	2968
plaats een reactie	2939
plaats reactie	2939
plan du site	1825
platba kartou	560
platz sichern	886
play audio	1092
play now	1121
play store	94
play the quiz	1306
play the video	1169
play today's puzzle	1306
play video	1121
playback rate	1316
playback settings	1316
playback speed	1316
player audio	3586
player wird geladen	892
please check your email	1325
please check your inbox	1226
please donate	1063
please enter a valid email address	1080
please enter your email	1325
please enter your email address	1325
please enter your name	1325
please fill in this field	1325
please fill out this field	1325
please gamble responsibly	1271
please log in to comment	1336
please try again later	1325
pledge your support	1063
plus	595	1835	2913	4040
plus anciens	1884
plus d'articles	1832
plus d'articles de cet auteur	1910
plus d'articles de l'auteur	1914
plus d'infos	1832
plus d'options	1922
plus d'options de partage	1921
plus lus	1832
plus tard	1789
plus-artikel	719
plusartikel	2913
pluss	3075
plussak	3075
plz	906
""", 'po': """
pobierz audio	3305
pobierz odcinek	3305
pocket	1093	2562
podaj adres e-mail	3223
podaj e-mail	3223
podaj poprawny adres e-mail	3318
podarite nam # % dohodnine	4007
podarite nam del dohodnine	4007
podcast	486	617	765	1393	2430	3242	4260
podcast herunterladen	892
podcast'i indir	4310
podcastit	1696
podcasts	617	765	2943	3377
podcasty	486	3242
podd	4072
poddar	4072
pode gostar de	3417
pode interessar	3377
podeli	3745
podeli na facebooku	3745
podeli vest	3745
podelite	3745
podijeli	3745
podijeli kao poklon	3829
podijeli na facebooku	3745
podijeli putem whatsappa	3829
podijeli vijest	3745
podijelite	3745
podkast	3107
podkaster	3107
podnapisi	4001
podobne	3242
podpri	3938
podpri nas	3938
podprite nas	3938
podprite nas na patreonu	4007
podprite nas prek paypala	4007
podrobnosti	489
podseti me kasnije	3750
podsjeti me kasnije	3750
podsumowanie ai	3328
pogledaj cenu	3799
pogledaj cijenu	3799
pogledaj galeriju	3818
pogledaj komentare	3745
pogledaj pakete	3812
pogledaj ponudu	3799
pogledaj rezultate	91	3796
pogledajte galeriju	3818
pogledajte pakete	3812
poglej ceno	3995
poglej galerijo	4015
poglej pakete	4009
poglej ponudbe	4009
poglej ponudbo	3995
poglej rezultate	3992
pogodnost za pretplatnike	3799
pogodnosti za pretplatnike	3799
pogoji uporabe	3958
poista mainokset	1778
poista mykistys	1748
poistin mainosten eston	1753
pokreni kviz	3796
pokreni video	3803
pola wymagane	3318
pole veel kontot	1566
pole veel tellija	1566
pole wymagane	3318
polecamy	3242	3316
polecane	3242	3316
polecane dla ciebie	3242
polecane przez outbrain	3336
polecane przez taboola	3336
politika privatnosti	3758
politika zasebnosti	3958
polityka cookies	3235
polityka korekt	3325
poljuben znesek	4007
poll	92
poll of the day	91
poll van de dag	91
polling	92
polub	3331
pomniejsz tekst	3334
pon a prueba tus conocimientos	1445
ponatis prepovedan	4019
ponctuel	1902
ponctuellement	1902
ponudba za bralce	3995
popravki in pojasnila	4018
poprzedni	3245
poprzednia strona	3321
populair	2943	3058
populaire	1832
populaire artikelen	2943
populaires	1832
populairst	3043
populairste	3058
popular	1337
popular articles	1116
popular now	1116
popular posts	1116
popular reads	1193
popular stories	1116
popular topics	1116
populare	3506
popularne	3242	3331
populer	2304
populiariausi	2772
popunite ovo polje	3815
poredaj po	3825
portada	1396
poruka	3816
posa't a prova	426
posez une question sur cet article	1857
poskusite pozneje	4012
poskusite znova	4012
poslat	478	566
poslat e-mailem	478
poslat mailem	580
poslat tip	572
poslechnout	478
posnetek ni na voljo	4000
post as a guest	1277
post code	1326
post comment	1111
post laden	889
post on x	1092
post your answer	1277
postal code	1326
postavi kao preferirani izvor	3827
postavke privatnosti	3801
postcode	1326	3046
poster un commentaire	1828
postinumero	1762
postleitzahl	906
postnummer	687	3190	4153
posts relacionados	3377
potrebbe interessarti	2430
potrebbe interessarti anche	2430
potrebbero interessarti	2430
pour aller plus loin	1832
pour lire la suite	1872
povezana novica	3943
povezane novice	3943
povezane teme	3742
povezane vesti	3742
povezane vijesti	3742
povezano	3943
povezava je kopirana	4025
povezava kopirana	4025
poveznica je kopirana	3829
poveznica kopirana	3745
povolit	556
povolit cookies	482
povolit jednou	548
povolit notifikace	555
povolit obsah	548
povolit reklamu	558
povolit reklamy	558
povratak na naslovnicu	3818
povratak na vrh	3818
povuci pristanak	3801
povuci privolu	3801
powered by ai	1162
powiadomienia	3309
pozabljeno geslo	3939
pozastavit	552
pozneje	4004
""", 'pr': """
pr	2168	2566	2679
pr cikk	2277
pr-cikk	2277
praegune aeg #	1559
prati autora	3827
prati autoricu	3827
prati temu	3827
pratite autora	3827
pratite ovu temu	3827
pratite temu	3827
pravidla diskuse	485
pravidla diskuze	577
pravidla oprav	572
pravila komentarisanja	3825
pravila komentiranja	3745	3946
pravila privatnosti	3758
preberi pozneje	4025
preberi prepis	4000
preberi v aplikaciji	4002
preberite tudi	3943
precedente	2433
precios y disponibilidad pueden variar	1420
predmet	3816	3915
predvajaj	4001
predvajaj video	4000
predvajalnik se nalaga	4000
preferencias de cookies	1489
preferencias de privacidad	1489
preferensi cookie	2349
preferensi privasi	2383
preferenze cookie	2423
preferenze privacy	2523
preferenze sulla privacy	2523
pregunta a nuestra ia	1418
preizkusite se	3992
preizkusite svoje znanje	3992
preko cijelog ekrana	3803
premium	471	595	931	1070	1359	1799	2287	2404	2913	3075	3220	3351	3494	4040	4246	4496
premium content	1070
premium digital	1189
premium-artikel	719
premor	4001
prenehaj slediti	4024
prenesi epizodo	4000
prenesi zvok	4000
prenota il tuo posto	2481
prenume	3567
prenumeranterbjudande	4130
prenumerata	2770	3220
prenumeration	4040
prenumeratoriams	2770
prenumeratoriaus nauda	2808
prenumerera	4040
prenumerera nu	4040
prenumeruj	3220
prenumeruoti	2770
preostalo vreme	3804
preostalo vreme -#	3803
preostalo vrijeme	3804
preostalo vrijeme -#	3803
prepis	3902	4001
preporuka	3742
presentado por	1481
presentat per	461
presentato da	2515
presentear	3459
presentear artigo	3458
presented by	1102
press enter or click to view image in full size	1121
prestani pratiti	3827
prethodna fotografija	3818
prethodna slika	3818
prethodna stranica	3818
pretplata	3734
pretplati se	3734
pretplatite se	3734
preuzmi audio	3803
preuzmi epizodu	3803
preuzmi na app storeu	3805
prevedeno z umetno inteligenco	4021
prevent your screen from going dark	61
preverite svoj nabiralnik	4012
previous article	1116
previous image	1328
previous page	1121
previous photo	1328
previous picture	1328
previous post	1121
previous slide	1328
prezentat de	3580
prezime	3816
priezvisko	3915
prihranite #%	4010
prihvatam	3758
prihvati	3758
prihvati i nastavi	3801
prihvati sve	3758
priimek	4013
priimti visus	2788
priimti visus slapukus	2810
prijava	3735	3939
prijava na newsletter	3815
prijava putem facebooka	3812
prijava putem googlea	3812
prijava s facebook	4009
prijava s facebookom	4009
prijava z apple	4009
prijava z google	4009
prijava z googlom	4009
prijavi	3826	4023
prijavi komentar	3825	4022
prijavi napako	3946
prijavi oglas	3831	4027
prijavi se	3735	3939
prijavi se na novice	4012
prijavi se preko facebooka	3812
prijavi se preko google	3812
prijavi se preko googlea	3812
prijavite napako	4018
prijavite se	3735	3939
prijavite se odmah	3735
prijzen kunnen intussen gewijzigd zijn	2988
primo piano	2430
principais pontos, por ia	3397
principios editoriales	1502
prindi	1521
prindi artikkel	1521
prindi retsept	61
print	604	1093	1324	2928
print & digital	1324
print + digital	1324
print article	1092
print artikel	701
print artiklen	604
print dit artikel	2984
print dit recept	61
print opskrift	61
print opskriften	61
print page	1191
print recept	61
print recipe	61
print subscription	1070
print the recipe	61
print this	1092
print this page	1191
print this story	1338
printen	2928
prisijungti	2770
prisijungti per facebook	2820
prisijungti per google	2820
prisijungti su facebook	2820
prisijungti su google	2820
prisiminti mane	2821
prispevaj	3938
privaatsuspoliitika	1557
privaatsusseaded	1557
privaatsustingimused	1534
privacidad	1386
privacy	2423	2935
privacy center	753
privacy notice	1080
privacy policy	1107	2423
privacy preference center	1107
privacy preferences	1107
privacy settings	1107
privacy statement	1107
privacy-einstellungen	755
privacy-instellingen	3029
privacybeleid	2935
privacyinstellingen	3029
privacyverklaring	2935
privalomas laukas	2822
privalomi laukai	2822
privatlivsindstillinger	670
privatlivspolitik	670
privatumo nustatymai	2810
privatumo politika	2788
probeabo	719
probeer gratis	3042
probeer het later opnieuw	2976
probeer het opnieuw	3045
probeer nu	2913
produktempfehlung	748
profil	719
profilo	2404
profiter de l'offre	1799
progress: #%	1316
proizvoljan iznos	3810
promo	2421	3741
promocijsko besedilo	3942
promocja	3234
promoted	1102
promoted by outbrain	1339
promoted by taboola	1339
promoted content	1102
promoted links	1102
promoted stories	1116
promotie	2933
promotion	1102
proovi hiljem uuesti	1568
proovi uuesti	1568
propaganda	3368
proposer une correction	1863
proposer une tribune	1925
prosimo, izklopite blokator oglasov	4005
prosseguir	3370
prossimo articolo	2504
prossimo video	2524
proteggiamo le nostre fonti	2507
prova # dagar gratis	4040
prova gratis	2404	4040
prova gratis per un mese	2466
prova nu	4040
prova-ho un mes gratis	417
proverite mejl	3815
proverite svoje znanje	3796
provjerite e-mail	3815
provjerite svoj inbox	3815
provjerite svoje znanje	3796
prueba gratis	1359
prueba un mes gratis	1435
prvo najnoviji	3825
przeczytaj jeszcze	3242
przeczytaj najpierw w aplikacji	3307
przedruk zabroniony	3326
przelew tradycyjny	3312
""", 'pu': """
pub	1823	3368
pubblica	2476
publicar	1443	3420
publicar comentario	1389
publicera kommentar	4164
publicidad	1384
publicidad - sigue leyendo	1384
publicidade	3368
publicitat	396
publicitate	3502
publieditorial	87
publier	1884
publier un commentaire	1828
publireportage	1823
publireportatge	87
publirreportaje	1384
publiser kommentar	3201
publish comment	1336
puhelin	1762
puhelinnumero	1762
pular para a receita	61
pulsa para activar el sonido	1490
puni ekran	3803
puntos clave	1418
puntual	1462
puoi regalare # articoli al mese	2468
pur-abo	755
push aktivieren	894
push-nachrichten aktivieren	894
pushberichten	3036
pushberichten aanzetten	3035
pushmeldingen	3036
pushnotiser	4142
pushvarsler	3180
puslapis #/#	2833
pusti video	3803
pustit video	551
putar audio	2345
putar otomatis	2346
putar video	2345
puzzel van de dag	3021
puzzels	2968
""", 'py': """
pysy ajan tasalla	1684
pysy kirjautuneena	1758
pytanie dnia	3294
""", 'qr': """
qr kodu okut	4315
qr kodu okutun	4315
qr kodu tarayin	4315
qr platba	559
""", 'qu': """
quero apoiar	3439
quero assinar	3351
quero contribuir	3439
quero doar	3439
quick crossword	1307
quick poll	91
quiero aportar	1461
quiero donar	1461
quiero recibir comunicaciones comerciales	1466
quiero recibirla	1431
quiero recibirlo	1431
quiero ser socia	1461
quiero ser socio	1461
quiero suscribirme	1359
quitar publicidad	1420
quitar sonido	1449
quiz da semana	3464
quiz starten	882
quiz van de week	3021
""", 'ra': """
raccomandato da	2421
raksta audioversija	2880
raksti redakcijai	2892
rakstiet redakcijai	2892
raksts pieejams abonentiem	2839
rangkuman ai	2371
rapporteer	3058
rapporteer reactie	3057
rapporter	3202
rapporter annonse	3207
rapporter en fejl	693
rapporter feil	3101
rapporter kommentar	3201
rapportera	4165
rapportera annons	4169
rapportera ett fel	4159
rapportera fel	4066
rapportera kommentar	4164
rate recipe	61
rate this article	1275
rate this post	1275
rate this recipe	61	1275
rate this story	1275
razvrsti po	4022
""", 're': """
reactie	2939
reactie plaatsen	3057
reactieregels	3057
reacties	2939
reacties worden vooraf gecontroleerd	2973
read ad-free	1339
read aloud	1092
read also	1116
read article	1121
read by a computer voice	1316
read by a synthetic voice	1316
read by an ai voice	1316
read by an automated voice	1316
read comments	1111
read full article	1121
read full story	1121
read in app	1121
read less	1341
read more	1121
read more about	1116
read more about sharing	1092
read more articles	1121
read more here	1121
read more on	1116
read more on these topics	1116
read next	1116
read original article	1121
read our complete coverage	1116
read story	1121
read the article	1121
read the document	1122
read the full article	1121
read the full document	1122
read the full story	1121
read the transcript	1316
read transcript	1316
read without limits	1323
reader offer	1310
reader offers	1310
reader poll	91	1306
readers also read	1116
readers are also reading	1273
readers' poll	1306
ready for more	1080
reageer	2939
reageer op dit artikel	3052
reageren	2939
reagovat	578
rebus	3545
rebutja totes les galetes	434
rebutja-ho tot	402
recent	1116
recent articles	1116
recent news	1116
recent posts	1116
recent stories	1116
recept bewaren	61
recept printen	61
recevoir des notifications	1899
recevoir la newsletter	1808
recevoir les notifications	1899
recevoir une alerte	1865
recharger la page	1900
rechazar	1386
rechazar todas	1386
rechazar todas las cookies	1489
rechazar todo	1386
rechazar y suscribirme	1453
rechazar y suscribirse	1453
recherche	1835
rechercher	1835
rechte am artikel erwerben	913
rechte an diesem artikel erwerben	913
rechten aanvragen	3053
recibir alertas	1430
recibir alertas de este autor	1500
recibir alertas de este tema	1430
reclame	2933
recomandate	3506
recomendaciones	1393
recomendadas	1393	3377
recomendado	1393
recomendado para ti	1393
recomendados	1393	3377
recomendamos	3377
recommander ce commentaire	1925
recommend	1337
recommended	1116	1324
recommended articles	1116
recommended by outbrain	1339
recommended by taboola	1339
recommended external content	1160
recommended for you	1116
recommended reading	1116
recommended reads	1193
recommended stories	1116
recommended videos	1116
recorda'm	446
recordarme	1465
reculer de # secondes	1891
recurso exclusivo para assinantes	3399
recusar	3370
recusar todos os cookies	3468
redactiestatuut	3052
redakcja poleca	3242
redaksi	2319
redaksjonen anbefaler	3107
redaktion kontaktieren	912
redaktionelle richtlinien	912
redaktionen anbefaler	617
redaktionen rekommenderar	4072
redaktionsempfehlung	765
redan prenumerant? logga in	4040
reddet	4256
reddit	1093
redes sociais	3364
redes sociales	1378
reducir texto	1479
redueix el text	459
reference: donation	1321
refresh page	1319
refresh the page	1319
refuser	1825
refuz toate cookie-urile	3585
regala	460	2514
regala aquest article	459
regala articolo	2513
regala l'article	459
regala l'articolo	2513
regala questo articolo	2513
regalar	1480
regalar noticia	1479
regardez aussi	1940
registar	3351
registe-se	3351
register	1070
register for free	1070
register now	1070
registo	3351
registra't	390
registra't per comentar	405
registrace	471
registracija	3735	3939
registrarme	1359
registrarme en la newsletter	1366
registrarse	1359
registrasi	2287
registrate	1435
registrati	2404
registrati e leggi questo articolo	2466
registrati gratis	2404
registreer	2913
registreer gratis	2913
registreeru tasuta	1516
registreeru veebiseminarile	1523
registrer deg	3075
registrera dig	4040
registreren	2913
registrieren	719
registriraj se	3735	3939
registro	1359
registro completado	1496
registrovat se	471
registruj se	3735
registruotis	2770
regler for debatten	698
regler for kommentarer	3201
regler for kommentarfeltet	3201
regole dei commenti	2475
regole per commentare	2475
regole per i commenti	2475
regras para comentar	3419
regulamin	3235
regulamin komentarzy	3330
reguli de comentare	3540
reguli pentru comentarii	3540
regulile comentariilor	3540
reject & subscribe	1313
reject all	1107
reject all cookies	1107
reject and pay	1313
rejeitar	3370
rejeitar todos	3370
rejeitar todos os cookies	3468
rejoignez la conversation	1863
rejoignez la discussion	1863
reklaam	1516
reklaamartikkel	1525
reklaamtekst	87	1525
reklam	4058	4255
reklam alani	4255
reklam engelleyici nasil kapatilir	4318
reklam engelleyici tespit edildi	4318
reklam engelleyicimi kapattim	4318
reklam engelleyicinizi kapatin	4318
reklam engelleyiciyi kapattim	4318
reklam slut	4169
reklam sonu	4309
reklama	481	2770	3234	3741	3842
reklamdan sonra devam ediyor	4255
reklamdir	4309
reklame	608	3091
reklame slut	703
reklami atla	4255
reklami kapat	4255
reklamin sonu	4309
reklaminis	87
reklaminis straipsnis	2779
reklamlar	4255
reklamlara izin ver	4318
reklamos pabaiga	2831
reklamy	3234
reklamy google	3336
rekomendasi	2304
rekomendasi untuk anda	2304
rekomendasi untukmu	2304
rekomenduojame	2772
rekommenderade artiklar	4072
rekommenderas	4072	4150
rekommenderas av outbrain	4169
rekommenderas av taboola	4169
rekommenderat	4072
rekommenderat av outbrain	4169
relacionadas	1393	3377
relacionado	1393
relacionados	1393	3377
relatar erro	3463
related	1116	1119
related article	1116
related articles	1116
related content	1116
related coverage	1116
related items	1116
related links	1116
related news	1116
related posts	1116
related reading	1116
related stories	1116
related story	1116
related tags	1116
related to this story	1116
related topics	1116
related videos	1116
relaterade artiklar	4072
relaterade nyheter	4072
relaterat	4072
relaterede artikler	617
relaterede emner	617
relateret	617
relatert	3107
relaterte artikler	3107
relaterte emner	3107
relaterte saker	3107
relevanteste	918
reload page	1319
reload the page	1319
remaining time	1317
remaining time #	1316
remaining time -#	1316
remember me	1070
remiamas turinys	2779
remind me in #	1061
remind me in may	1061
remind me later	1061
remind me next month	1061
remind me tomorrow	1061
remove ad	1102
remove ads	1102
remti	2770
rendeld meg most	2171
rendelje meg itt	2171
rendelje meg most	2171
renovar assinatura	3474
rep alertes d'aquest tema	411
replay	1121
replier	1836
replies	1111
reply	1111
report	1093	1337
report a mistake	1122
report a problem	1111
report a typo	1111
report abuse	1111
report ad	1102
report an error	1122
report comment	1111
report error	1122
report this ad	1102
report this comment	1336
reportagem exclusiva para assinantes	3414
reportar	1389
reportar comentario	1484
reportar erro	3373
reportar error	1389
reportar un error	1389
reprendre la lecture	1891
reprints & licensing	1332
reprints & permissions	1295
reprints and licensing	1332
reprints and permissions	1332
reproducir	1396
reproducir audio	1449
reproduction et diffusion interdites	1945
reproductor de audio	1490
reproduzir	3380
republish our articles for free	1332
republish this article	1332
republish this story	1332
request a correction	1111
request permission	1333
request permission to reuse	1332
request permissions	1295
request reprint	1332
request reprints	1332
required	1325	1326
required field	1325
required fields	1325
required, but never shown	1277
reserve online	3483
reserve your place	1310
reserve your seat	1310
reserveer je plek	3025
reserveer kaarten	3025
reserveer uw plaats	3025
reserver plads	667
reserver plass	3168
reset password	1070
respon	424
responda ao quiz	3422
responder	1389	3373
resta aggiornato	2411
resta connesso	2498
restam # caracteres	3405
resterende tid	674
resterende tid #	673
resterende tid -#	673
resterende tijd	3033
resterende tijd #	3032
resterende tijd -#	3032
restzeit	893
restzeit #	892
restzeit -#	892
resultado	92
resultado da enquete	3463
resultados	92
results	92
resum amb ia	456
resum generat amb ia	456
resumen con ia	1418
resumen de ia	1418
resumen generado por ia	1477
resumen ia	1477
resumen por ia	1418
resumir com ia	3397
resumo com ia	3455
resumo gerado por ia	3455
resumo ia	3455
resumo por ia	3397
retira el consentiment	434
retirar consentimento	3431
retirar consentimiento	1453
retirar el consentimiento	1453
retirar o consentimento	3431
retirer le consentement	1895
retirer mon consentement	1895
retour	1818
retour au sommaire	1940
retour en haut	1835
retour en haut de la page	1910
retour en haut de page	1910
retroceder # segundos	1449	3427
rettelser og presiseringer	3196
return to homepage	1328
return to top	1121
revenir en haut	1940
revisa el correu	447
revisa la safata d'entrada	447
revisa tu bandeja de entrada	1466
revisa tu correo	1466
revoca consenso	2487
revoca il consenso	2487
revogar consentimento	3431
rewind	1317
rewind # seconds	1316
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
rezerviraj mesto	3995
rezerviraj mjesto	3799
rezervirajte svoje mesto	3995
rezervujte si miesto	3896
rezultatele sondajului	3541
rezultati	92
rezultati ankete	3804	4001
rezultati glasanja	3804
rezultati glasovanja	4001
rezumat ai	3575
rezumat generat de ai	3575
rezygnujesz, kiedy chcesz	3315
""", 'ri': """
riabbonati	2529
riassumi con l'ia	2449
riassunto ai	2510
riassunto generato dall'ia	2510
riassunto ia	2449
ricarica la pagina	2493
ricarica pagina	2493
ricevi gli avvisi su questo argomento	2460
ricevi la newsletter	2411
ricevi una notifica per ogni nuovo articolo dell'autore	2460
richiesta inviata	2530
ricordami	2499
riduci il testo	2513
rifiuta	2423
rifiuta e abbonati	2487
rifiuta tutti i cookie	2523
rifiuta tutto	2423
rights & permissions	1332
rights and permissions	1332
rimani aggiornato	2411
rimani connesso	2498
rimani informato	2411
ringkasan ai	2371
rinnova l'abbonamento	2529
riproduci	2433
riproduci audio	2483
riproduci video	2483
riproduzione automatica	2484
riproduzione vietata	2536
riservato agli abbonati	2466
rispondi	2426
rispondi al sondaggio	2457
ristikko	1739
risultati	92
risultati del sondaggio	2476
ritzau	647
ritzau/afp	647
ritzau/reuters	647
rivedi il video	2524
""", 'ro': """
rocznie	3316
rodyti # atsakymus	2827
rodyti atsakymus	2827
rodyti daugiau	2777
rodyti ir sutikti	2810
rodyti komentarus	2776
rodyti rezultatus	2806
rohkem artikleid	1570
rohkem autorilt	1570
rozbalit	489
rozliczane rocznie	3315
rozmiar czcionki	3334
rozmiar tekstu	65
rozpocznij quiz	3294
rozumiem	3246
""", 'rs': """
rss	1093
""", 'ru': """
rubriken	765
rubriques	1832
rules for comments	1336
rustore	94
""", 'ry': """
rychlost	552
ryhdy kuukausilahjoittajaksi	1755
""", "s'": """
s'abonner	1799
s'identifier	1799
s'inscrire	1799
s'inscrire gratuitement	1799
""", 'sa': """
sa kasutad reklaamiblokeerijat	1564
saada e-postiga	1521
saada kommentaar	1573
saada vihje	1523
saatavilla google playsta	1750
sag uns deine meinung	814
sagen sie uns ihre meinung	814
saiba mais	3377
sair	3351
sair da tela cheia	3427
saisissez votre email	1938
saken er automatisk generert	3199
saken er forbeholdt abonnenter	3075
saken er lest opp av en ki-stemme	3174
saken er lest opp av en robot	3087
saken fortsetter etter annonsen	3091
saken fortsetter nedenfor	3091
saken fortsetter under	3091
saken fortsetter under bildet	3091
saken oppdateres	3091
sakrij odgovore	3825
sakrij oglas	3831
salasana	1759
salin	2376
salin link	2296
salin tautan	2296
salir de pantalla completa	1449
salli	1752
salli aina	1746
salli ilmoitukset	1751
salli kerran	1745
salli mainokset	1754
salta alla ricetta	61
salta annuncio	2524
saltar a la receta	61
saltar al contenido	1396
saltar anuncio	1490
saltar publicidad	1384
salva	2416
salva articolo	2416
salva l'articolo	2468
salva la ricetta	61
salva le preferenze	2487
salva per dopo	2468
salva preferenze	2487
salva ricetta	61
salvar	3363
salvar artigo	3363
salvar para depois	3484
salvar para ler depois	3416
salvar receita	61
salvesta	1521
salvesta artikkel	1521
salvesta hilisemaks	1575
salvesta seaded	1557
salvesta valikud	1557
samal teemal	1518
samengevat door ai	2965
samenvatting door ai	2965
sammanfattad av ai	4075
sammanfattning gjord av ai	4075
samo neophodni	3801
samo nujni	3997
samo za pretplatnike	3812
samodejno predvajanje	4000
samodejno prevedeno	4021
sampaikan pendapat anda	2338
samtykke	609	3096
sanaristikko	1739
sans opinion	1884
santrauka sukurta di	2826
satin al	4340
satu kali	2359
saturs nav pieejams	2878
sauvegarder	1818
sauvegarder l'article	1875
sauvegarder pour lire plus tard	1875
save	1092
save #%	1324
save article	1092
save for later	1092
save preferences	1107
save recipe	61
save story	1092
save this article	1092
save this recipe	61
saved	1092
saya mengerti	2307
saya menyetujui pemrosesan data saya	2363
saya menyetujui syarat dan ketentuan	2363
saya setuju dengan kebijakan privasi	2363
saya setuju dengan syarat dan ketentuan	2363
saya sudah mematikan pemblokir iklan	2356
saya sudah menonaktifkannya	2356
saya sudah punya akun	2361
sayfayi yenile	4318
sayfayi yenileyin	4318
""", 'sb': """
sbalit	489
sblocca	2499
sblocca l'articolo	2466
""", 'sc': """
scan de qr-code	3034
scan qr-koden	675
scansiona il qr code	2490
scarica audio	2483
scarica da app store	2490
scarica da google play	2490
scarica il podcast	2483
scarica l'audio	2483
scarica l'episodio	2483
scarica la app	2490
scarica su app store	2490
scegli	2499
scegli i cookie	2523
scegli il piano	2498
scegli il tuo abbonamento	2466
scegli il tuo piano	2498
scegli l'abbonamento che fa per te	2466
scegli l'importo	2528
scegli l'offerta	2498
scegli questa offerta	2498
scegli un importo	2402
schermo intero	2484
schlagworte	765
schlagworte zum thema	765
schon abonnent	719
schon dabei	713
schreibe einen kommentar	759
schreiben sie der redaktion	814	912
schreiben sie einen kommentar	759
schrift kleiner	920
schrift verkleinern	741
schrijf een reactie	2939
schrijf je gratis in	2976
schrijf je in	2918
schrijf je in voor onze nieuwsbrief	2918
scopri	2433
scopri le offerte	2404
scopri tutte le nostre newsletter	2462
scopri tutte le offerte di abbonamento	2466
scrie un comentariu	3505
scrie-i autorului	3572
scrivi all'autore	2507
scrivi all'autrice	2507
scrivi alla redazione	2507
scrivi qui il tuo commento	2457
scrivi un commento	2426
scroll down for video	1169
scroll down to continue	1194
scroll down to continue reading	1102
scroll for more	1102
scroll ke bawah untuk melanjutkan	2299
scroll to continue	1102
scroll to continue with content	1102	2299
scroll to top	1121
scroll untuk melanjutkan membaca	2344
scroll untuk membaca	2299
scrolle weiter	748
scrollen sie weiter	748
""", 'se': """
se # bildene	3191
se # bilder	3191	4154
se # bilderna	4154
se # billeder	688
se # billederne	688
se # foto	3191
se # foton	4154
se # fotos	688
se abonnemang	4040
se abonnement	3186
se abonnementer	595
se alla	4075
se alla # bilder	4154
se alla # bilderna	4154
se alla # foton	4154
se alla bilder	4075	4154
se alla bilderna	4154
se alla erbjudanden	4149
se alla foton	4154
se alle	620	3110
se alle # bildene	3191
se alle # bilder	3191
se alle # billeder	688
se alle # billederne	688
se alle # foto	3191
se alle # fotos	688
se alle abonnementer	683
se alle abonnentfordeler	3075
se alle bildene	3110	3191
se alle bilder	3191
se alle billeder	688
se alle billederne	688
se alle fordele for abonnenter	595
se alle fordelene	3111
se alle fordeler	3111
se alle foto	3191
se alle fotos	688
se alle tilbud	3186
se bildegalleri	3192
se bildene	3191
se bildene her	3110
se bilder	3191	4154
se bilderna	4154
se bildeserie	3192
se bildspelet	4155
se billeder	688
se billederne	688
se billederne her	620
se billedgalleri	689
se billedserie	689
se billedserien	689
se connecter	1799
se connecter avec apple	1872
se connecter avec facebook	1872
se connecter avec google	1872
se erbjudanden	4040
se factura anualmente	1464
se flere billeder	620
se foto	3191
se foton	4154
se fotos	688
se galleri	689
se grafikken her	620	3110
se ha producido un error	1466
se klippet	4075
se klippet i spelaren ovan	4075
se klippet ovan	4075
se klippet over	3110
se kommentarer	698
se liveblog	689
se pris	4130
se prisen	667
se priset	4130
se resultat	91	4123
se resultatene	3160
se resultaterne	663
se resultatet	91	4123
se souvenir de moi	1904
se tilbud	595	3075
se tilbuddet	667
se tilbudene	3075
se tilbudet	3168
se videoen	3174
se videoen her	620	3110
se videoen herunder	620
se videoen nedenfor	620	3110
se videoen ovenfor	620
se videoen over	3110
se videoen under	3110
se videon i spelaren ovan	4075
se videon nedan	4075
se videon ovan	4075
search	1121
sebelumnya	2306
secciones	1393
sections	1121
secure checkout	1068
secure drop	1331
secure payment	1067
secure transaction	1068
seda sisu ei saa kuvada	1557
sedang tren	2330
see # images	1327
see # more images	1327
see # more photos	1327
see # more pictures	1327
see # photos	1327
see # pictures	1327
see all	1121
see all # images	1327
see all # photos	1327
see all # pictures	1327
see all articles by this author	1328
see all images	1327
see all newsletters	1080
see all offers	1323
see all photos	1327
see all pictures	1327
see all plans	1189
see all subscription plans	1189
see also	1116
see artikkel on lukustatud	1566
see at amazon	1305
see comments	1111
see deal	1305
see details	1122
see gallery	1328
see how you did	1306
see images	1327
see it at amazon	1305
see less	1328
see more	1121
see offer	1323
see offers	1323
see original	1122
see photos	1327
see pictures	1327
see plans	1323
see price	1305
see results	91	1306
see subscription options	1070
see the answers	1306
see the gallery	1328
see the map	1122
see the results	91
see video pole enam saadaval	1559
seek to live, currently behind live	1316
seek to live, currently playing live	1316
segarkan halaman	2356
segnala	2426
segnala abuso	2476
segnala commento	2518
segnala il commento	2518
segnala questo commento	2518
segnala refuso	2518
segnala un errore	2426
segnala un errore nell'articolo	2457
segnala un refuso	2518
segnalazione anonima	2507
segueix aquest tema	411
segueix el tema	457
segueix l'autor	411
segueix tota l'actualitat en directe	420
segui	2417
segui argomento	2511
segui autore	2511
segui il tema	2511
segui l'argomento	2511
segui l'autore	2511
segui la diretta	2460
segui questo argomento	2460
segui questo autore	2534
segui questo tema	2460
seguici	2417
seguici su facebook	2417
seguici sui social	2417
seguir	1379	3364
seguir a este autor	1430
seguir al autor	1478
seguir assunto	3479
seguir autor	1478	3407
seguir en el navegador	1456
seguir en la web	1456
seguir este autor	3456
seguir este tema	1430	3407
seguir leyendo	1359	1396
seguir leyendo en	1379
seguir o autor	3456
seguir o tema	3479
seguir sin apoyar	1353
seguir tema	1478	3456
sei d'accordo? vota	2457
sei iscritto	2530
seite #	768
seite # aus #	907
seite # von #	907
seite #/#	907
seite drucken	741
seite neu laden	899
seite teilen	741
seja apoiador	3347
seja apoiadora	3439
seja assinante	3351
seja o primeiro a comentar	3373
seja um apoiador	3347
sekali	2359
sekot autoram	2895
selalu izinkan	2350
selalu tampilkan	2349
selanjutnya	2306
selecciona	446
seleccionar	1465
selecionar	3443
selecione as newsletters que pretende receber	3409
selecione as newsletters que quer receber	3409
select	1324
select a plan	1323
select an amount	1067
select payment method	1067
select plan	1323
select this plan	1323
selecteer	3043
selecteren	3043
selengkapnya	2306
seleziona	2499
selles artiklis	1570
sem som	3428
sem spam	3444
sembunyikan	2307
sembunyikan balasan	2338
sembunyikan komentar	2338
semua artikel penulis	2367
semua berita	2367
semua gim	2341
semua komentar	2303
semua permainan	2341
semua video	2367
senare	4035	4142
senaste	4072
senaste nyheterna	4072
senaste nytt	4072
send	91	687	1326	3190
send a tip anonymously	1331
send an anonymous tip	1331
send anonymt tips	3196
send as gift	1338
send besked	686
send by e-mail	1338
send by email	1338
send by whatsapp	1338
send comment	1336
send dine billeder	693
send e-post til journalisten	3192
send email	1092
send et anonymt tip	693
send et tip	693
send feedback	1111
send inn	91	3190
send inn kommentar	3201
send kommentar	3201
send melding	3189
send message	1325
send som e-mail	701
send som e-post	3205
send til en ven	604
send tip	693
send tips	3196
send to a friend	1092
send via email	1338
send via whatsapp	1338
senden	906
senere	591	677	3071	3180
seneste	617
seneste nyheder	617
seneste nyt	617
sense correu brossa	447
sense tu no seria possible	416
sent daily	1180
sent weekly	1180
senza di te non ce la facciamo	2465
senza vincoli	2466
seotud artiklid	1518
seotud lood	1518
sepa-lastschrift	718
sepete ekle	4360
services partenaires	1823
servicios	1393
ses dosyasini indir	4310
ses oynatici	4349
sesi indir	4310
sesi kapat	4310
sesli dinle	4253
setiap bulan	2359
setiap donasi berarti	2358
setiap kontribusi berarti	2358
setiap rupiah berarti	2358
setuju dan lanjutkan	2349
seu apelido	3463
seu e-mail	3355
seu email	3355
seu nome	3445
seu pedido foi enviado	3475
seu voto foi computado	3419
seu voto foi registrado	3419
seuraa	1689
seuraa aihetta	1689
seuraa kirjoittajaa	1775
seuraa toimittajaa	1775
seuraat jo	1775
seuraava	1698
seuraava artikkeli	1764
seuraava juttu	1696
seuraava kuva	1764
seuraava sivu	1764
seuraava video	1748
seuraavaksi	1698
seuratut aiheet	1775
sezioni	2430
""", 'sf': """
sfoglia gallery	2433
sfoglia il giornale	2404
sfoglia la gallery	2504
""", 'sh': """
share	936	1092	2296	3499
share a gift link	1338
share article	1092
share as gift	1338
share by email	1092
share by text	1092
share by whatsapp	1338
share full article	1092
share gift link	1338
share link	1092
share on	1092
share on bluesky	1092
share on facebook	1092
share on flipboard	1092
share on linkedin	1092
share on pinterest	1092
share on reddit	1092
share on social	1191
share on social media	1191
share on telegram	1092
share on threads	1092
share on x	1092
share on x (twitter	1092
share on your socials	1191
share options	1092
share pe facebook	3533
share save	1092
share share	1092
share story	1092
share this	1092
share this article	1092
share this news	1092
share this on	1092
share this on social media	1092
share this recipe	61
share to facebook	1092
share tweet	1092
share using the buttons below	1191
share via	1092
share via facebook	1092
share via twitter	1092
share with a friend	1092
share with email	1092
share with friends	1191
share with your friends	1092
sharing	1092
shop now	1272
shop the collection	1310
shop the edit	1272
shop the look	1272
shop the story	1272
shop this look	1272
shop this story	1272
shop-tipp	749
show # images	1327
show # more images	1327
show # more photos	1327
show # more pictures	1327
show # photos	1327
show # pictures	1327
show # replies	1336
show all	1121
show all # images	1327
show all # photos	1327
show all # pictures	1327
show all images	1327
show all photos	1327
show all pictures	1327
show and accept	1313
show caption	1121
show comments	1111
show content	1313
show external content	1107
show gallery	1328
show image	1122
show images	1327
show less	1121
show map	1122
show more	1121
show more replies	1336
show more sharing options	1092
show original	1122
show password	1323
show photos	1327
show pictures	1327
show replies	1336
show results	91	1306
show this content	1313
show transcript	1316
show translation	1122
shrani	3946
shrani izbiro	3997
shrani nastavitve	3997
shrani recept	61
shrani za pozneje	4025
""", 'si': """
si din mening	3101
sicher und anonym hinweise senden	912
sida # av #	4154
sida #/#	4154
side # af #	688
side # av #	3191
side #/#	688	3191
sie folgen diesem autor	919
sie folgen diesem thema	919
sie folgen diesem thema bereits	919
sie haben bereits abgestimmt	882
sie haben bereits ein konto	829
sie haben bereits ein konto? anmelden	829
sie haben den newsletter abonniert	820
sie haben einen fehler gefunden	760
sie haben noch kein abo	829
sie haben noch kein konto	903
sie haben schon ein abo	903
sie haben sich erfolgreich angemeldet	905
sieh dir diesen beitrag auf instagram an	798
siehe auch	765
siga	3364
siga ao vivo	3448
siga em direto	3448
siga este autor	3407
siga-nos	3364
sign in	1070
sign in / register	1070
sign in or sign up	1070
sign in with apple	1323
sign in with email	1323
sign in with facebook	1323
sign in with google	1323
sign me up	1080
sign out	1070
sign up	1070
sign up for corrections and clarifications	1111
sign up for free	1070
sign up for our newsletter	1080
sign up here	1080
sign up now	1070
sign up or log in	1189
sign up to our newsletter	1180
sign up using email and password	1277
sign up using google	1277
sign up with apple	1323
sign up with email	1323
sign up with facebook	1323
sign up with google	1323
sign up with your email	1180
signaler	1828
signaler ce commentaire	1925
signaler ce message	1925
signaler un abus	1863
signaler une erreur	1836
signaler une faute	1863
signaler une faute d'orthographe	1863
sigue este tema y recibe avisos	1430
sigue leyendo	1393
sigue leyendo debajo	1384
sigues a este autor	1500
sigues este tema	1500
siguiendo	1379
siguiente	1396
siguiente foto	1498
siguiente imagen	1498
siguiente noticia	1393
siirry aihesivulle	1764
siirry etusivulle	1764
siirry kauppaan	1742
siirry keskusteluun	1773
siirry lahjoitussivulle	1755
siirry reseptiin	61
siirry sivun alkuun	1764
siirry tapahtumaan	1742
siirry tarjoukseen	1742
siirry visaan	1738
sikeresen feliratkozott	2186
sikr dig billetter	667
sikr dig en plads	667
sikre deg billett	3168
sikre deg plass	3168
silencia	431
silenciar	1450	3428
sim, quero	3436
simak juga	2304
similar articles	1116
similar posts	1116
similar stories	1116
simpan	2296
simpan artikel	2329
simpan pengaturan	2349
simpan preferensi	2349
simpan resep	61
simpan untuk dibaca nanti	2329
simpan untuk nanti	2390
sin comentarios	1389
sin permanencia	1435
sin spam	1466
single contribution	1067
singola	2496
sintesi generata dall'ia	2510
sinu e-post	1568
sinu e-posti aadress	1541
sinu nimi	1569
sinua voisi kiinnostaa	1696
siradaki haber	4260
siradaki video	4349
sirala	4304
siralama	4304
sisa waktu	2346
sisesta kehtiv e-posti aadress	1568
sisesta oma e-posti aadress	1541
sisesta summa	1565
siste	3107
siste nyheter	3107
siste nytt	3107
sisu ei ole saadaval	1557
sisu on blokeeritud	1557
sisu pole saadaval	1557
sisuturundus	87	1516
sisuturunduse artikkel	1525
site map	1121
siteden devam et	4315
sitemap	1121
sivu #/#	1763
sivun alkuun	1764
""", 'sj': """
sjekk e-posten din	3189
sjekk innboksen	3189
sjekk innboksen din	3189
sjekk pris	3168
""", 'sk': """
skabt med ai	696
skaito sintetinis balsas	2812
skaitomiausi	2772
skaitomiausi straipsniai	2772
skaitomiausia	2772
skaitykite daugiau	2772
skaitykite su prenumerata	2820
skaitykite toliau	2770
skaityti daugiau	2777
skaityti komentarus	2776
skaityti toliau	2770
skaityti visus komentarus	2776
skal udfyldes	686
skaneeri qr-kood	1561
skaneeri qr-koodi	1561
skann qr-koden	3176
skanna qr-koden	4139
skannaa qr-koodi	1750
skapa ett gratis konto	4040
skapa ett konto	4040
skapa gratis konto	4040
skapa konto	4040
skapa konto gratis	4040
skapad av ai	4162
skapad med ai	4162
skaties bildes	2846
skaties foto	2846
skaties video	2846
skatieties video	2846
skeniraj qr kod	3805
skeniraj qr-kodo	4002
skenirajte qr kod	3805
skenirajte qr kod i preuzmite aplikaciju	3805
skenirajte qr-kodo	4002
skenirajte qr-kodo in prenesite aplikacijo	4002
skicka	91	4153
skicka dina bilder	4159
skicka in	91	4153
skicka in dina bilder	4159
skicka in ditt tips	4159
skicka kommentar	4164
skicka meddelande	4152
skicka tips	4159
skicka via e-post	4168
skip ad	1061
skip ads	1102
skip advertisement	1102
skip backward # seconds	1316
skip for now	1061
skip forward # seconds	1316
skip past newsletter promotion	1080
skip this	1061
skip to content	1121
skip to footer	1121
skip to main content	1121
skip to navigation	1121
skip to recipe	61
skirkite # % gpm	2818
skirkite mums # %	2818
skjul	621	3112
skjul annonce	703
skjul annonse	3207
skjul bildetekst	3192
skjul billedtekst	689
skjul svar	3201
skocz do przepisu	61
skok na recept	61
skomentuj	3230	3238
skontrolujte si e-mail	3914
skopiowano do schowka	3334
skopiowano link	3230
skopiuj adres	3230
skopiuj link	3230
skrij odgovore	4022
skrij oglas	4027
skriv din kommentar	612	3101	4066
skriv din kommentar her	612	3101
skriv en kommentar	612	3101	4066
skriv et svar	620
skriv inn e-post	3081
skriv inn e-postadressen din	3081
skriv kommentar	612
skriv til forfatteren	689
skriv ut	3087	4054
skriv ut artikeln	4054
skriv ut artikkelen	3205
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	3087
skriv ut sidan	4168
skriv ut siden	3205
skru av adblock	3181
skru av annonseblokkering	3181
skru av lyd	3174
skype	1093
""", 'sl': """
sla advertentie over	2933
slajd # z #	3320
sledi avtorici	4024
sledi avtorju	4024
sledi temi	4024
sledite temi	4024
sledovat autora	579
sledovat autorku	579
sledovat online	568
slide # of #	1327
slide # van #	3047
slik beskytter vi kildene	3196
slik jobber vi med rettelser	3196
slik retter vi feil	3196
slik skrur du av adblock	3181
slika # od #	3817	4014
slika #/#	3817	4014
slika u slici	3803
slika v sliki	4000
slobodan iznos	3810
sluit	2946
sluit advertentie	3062
sluit galerij	3048
sluiten	2908
slut annons	4169
""", 'sm': """
smaller text	1338
smanji slova	3829
smetti di seguire	2511
sms	1093
""", 'sn': """
snapchat	1093
snelheid	3033
sniegt atsauksmi	2893
snimak nije dostupan	3803
snimka nije dostupna	3803
""", 'so': """
so deaktivieren sie ihren adblocker	896
so gehen wir mit fehlern um	916
so nutzen wir ki	915
so schalten sie den adblocker aus	896
sobre el autor	1393
sobre la firma	1393
sobrenome	3445
social	2417
social media	744	1097
sociala medier	4055
sociale media	2929
sociale medier	605
soitin latautuu	1748
solicitud enviada	1496
solitaire	542	1307	1888	3893
solo gli abbonati possono commentare	2457
solo los suscriptores pueden comentar	1425
solo para suscriptores	1464
solo per abbonati	2498
solo per gli abbonati	2498
something went wrong	1180	1326
something went wrong, please try again	1325
something went wrong, please try again later	1325
something went wrong. please try again	1180
something went wrong. please try again later	1080
sommaire	1835
son dakika	4260
son dakika haberleri	4260
son dakika haberlerini almak ister misiniz	4316
son haberler	4260
sonda	92	3295
sonda dnia	3294
sondage	92
sondage du jour	91
sondagem	92
sondaggio	92
sondaj	92
sondajul zilei	91
sonra oku	4253
sonraki	4262
sonraki haber	4260
sonraki sayfa	4262
sonraki video	4349
sonraki yazi	4356
soovid saada teavitusi	1562
sopa de letras	1447
sopa de lletres	428
sorodna novica	3943
sorodne novice	3943
sorodne vsebine	3943
sorotan	2304
sorrend	2271
sorry, this video is not available	1316
sort by	1111	1337
sort by best	1336
sort by newest	1336
sort by oldest	1336
sort by: newest	1336
sorteer op	3057
sorter efter	698
sorter etter	3201
sortera	4165
sortera efter	4164
sorteren op	3057
sortering	3202
sortieren nach	917
sortierung	918
sortiraj	3826
sortiraj po	3825
sortuj	3331
sortuj od	3330
sosiaalinen media	1689
sosiale medier	3088
sostieni	2399
sostienici	2399
sottotitoli	2484
sous-titres	1892
soutenez-nous	1790
soutenir	1790
soutenir par un don	1935
soyad	4327
soyadiniz	4327
soziale medien	744
soziale netzwerke aktivieren	889
""", 'sp': """
spam yok	4326
spander en kaffe	3183
spannend	765
spar # %	684	3187
spar #%	684	3187
spara	4054
spara # %	4150
spara artikel	4054
spara artikeln	4054
spara artikeln till senare	4054
spara recept	61
spara receptet	61
spara till senare	4054
spara val	4134
spausdinti	2775
special offer	1070
spedizione gratuita	2515
speel mee	3021
speel nu	3021
speel video	3032
speel video af	2970
speichern	741
spela klipp	4137
spela nu	4123
spela upp	4075	4138
spela upp video	4137
spela video	4137
spelaren laddas	4137
speler wordt geladen	3032
speltid #	4138
spende	714
spende einrichten	900
spende jetzt	714
spenden	714
spenden sie	714
spenden sind steuerlich absetzbar	900
spendenkonto	824
spendier uns einen kaffee	900
spendiere uns einen kaffee	900
spendieren sie uns einen kaffee	900
spil her	663
spil med	663
spil nu	663
spill ansvarlig	3095
spill av	3110
spill av video	3110
spill av video her	3110
spill her	3160
spilleren lastes	3174
spomni me kasneje	3950
sponseret indhold	703
sponset	3091
sponset innhold	3091
sponsor	4340
sponsor content	1102
sponsored	748	939	1102	2988
sponsored content	1102
sponsored links	1102
sponsored message	1102
sponsored message - story continues after this	1102
sponsored post	1102
sponsored stories	1116
sponsoreret	608
sponsoreret indhold	608
sponsorizzato	2421
sponsorizzato da	2515
sponsorlu	4255
sponsorlu haber	4255
sponsoroitu	1690
sponsrat	4058
sponzorirana vsebina	3942
sponzorirano	3741	3942
sponzorisani tekst	3741
sponzorisano	3741
spotify	1093
spotted a mistake	1111
spotted an error	1111
spravovat souhlas	548
sprejmem	3958
sprejmem vse	3998
sprejmi	3958
sprejmi in nadaljuj	3997
sprejmi vse	3958
spremeni velikost pisave	4025
spremi	3745
spremi odabir	3801
spremi postavke	3801
spremi recept	61
spremi za kasnije	3829
spring naar recept	61
spring til indhold	689
springe zum rezept	61
spustit audio	551
spustit video	551
""", 'st': """
sta advertenties toe	3038
sta meldingen toe	3035
stai seguendo questo argomento	2534
stai seguendo questo autore	2534
stai usando adblock	2527
stai usando un ad blocker	2527
stai usando un adblock	2527
stampa	2416
stampa articolo	2416
stampa la ricetta	61
stampa questo articolo	2468
stampa ricetta	61
standard digital	1189
standardy redakcyjne	3325
start de quiz	3021
start free trial	1070
start quiz	1306
start quizen	3160
start quizzen	663
start slideshow	1328
start subscription	1070
start the quiz	1306
starta quiz	4123
startseite	765	768
stay connected	1080
stay in the know	1080
stay informed	1080
stay logged in	1323
stay signed in	1323
stay up to date	1080
ste opazili napako	4018
ste pozabili geslo	4009
steady	714
stel in als voorkeursbron	3059
stel je vraag aan onze ai	2965
stellenmarkt	808
stelling	92
stelling van de dag	91	3021
stem	91	664	3022	3165
stem her	91	620	3110
stem i afstemningen	620
stem i avstemningen	3110
stem mee	3021
stem nu	91	2968
stemmen	91	3022
stemmen din er registrert	3160
steun ons	2909
steun ons op patreon	3039
steun ons via patreon	3039
stichworte	765
stikkord	3107
stimme abgeben	91	882
stimmen sie ab	808
stopt automatisch	2983
stories for you	1116
story continues	1102
story continues below	1102
straipsnis prieinamas tik prenumeratoriams	2770
stran # od #	4014
stran #/#	4014
strana # od #	3817
strana # z #	567	3916
strana # ze #	567
strana # zo #	3916
strana #/#	567	3916
stranica # od #	3817
stranica #/#	3817
stream type live	1316
strictly necessary cookies	1107
strinjam se	3958
strinjam se in nadaljujem	3997
strinjam se s prikazom zunanje vsebine	3958
strojno prevedeno	3824	4021
strona # z #	3320
strona #/#	3320
stt	1702
stt-afp	1702
stt-reuters	1702
stumbleupon	1093
stumm	893
stummschalten	892
stummschaltung aufheben	892
stuur door	3008
stuur een anonieme tip	3052
stuur een correctie	2973
stuur een tip	3052
stuur je foto of video	3052
stuur je foto's in	3052
stuur je tip	3052
stworzone przez ai	3328
""", 'su': """
su questo argomento	2469
su voto ha sido registrado	1442
sua mensagem	3445
sua mensagem foi enviada	3444
suara anda telah dicatat	2338
suara anda telah direkam	2338
suara dihasilkan ai	2345
subiect	3590
subiecte	3506
subject	1326
submit	91	1062	1326
submit a correction	1111
submit comment	1111
submit vote	91	1306
submit your vote	91
subscreva a newsletter	3355
subscreva gratuitamente	3409
subscrever	3355
subscrever newsletter	3355
subscribe	1070
subscribe by email	1080
subscribe for free	1070
subscribe here	1070
subscribe now	1070
subscribe to continue	1070
subscribe to continue reading	1070
subscribe to get the latest posts sent to your email	1080
subscribe to our newsletters	1080
subscribe to read	1070
subscribe today	1070
subscribe via email	1080
subscriber benefit	1310
subscriber benefits	1310
subscriber exclusive	1189
subscriber offer	1310
subscriber only	1070
subscriber rewards	1310
subscriber-only	1070
subscriber-only content	1189
subscribers get more	1189
subscribers only	1070
subscription options	1070
subscriu-t'hi	389
subscriu-te	389
subskrybuj	3220
subskrybuj teraz	3315
subtitel	2346
subtitles	1317
subtitles off	1316
subtitles settings	1316
subtitrare	3549
success! check your inbox	1226
successivo	2433
suche	768	909
suchen	768
sudah berlangganan	2361
sudah punya akun	2287
sudoku	428	542	664	883	997	1307	1447	1739	1888	2229	2343	2480	3022	3165	3295	3424	3545	3797	3893	3993	4127	4308	4548
sudoku do dia	3464
suggerisci una correzione	2449
suggest a correction	1111
suggested	1116
suggested articles	1116
suivant	1835
suivez notre direct	1875
suivez notre live	1940
suivez nous	1819
suivez-nous	1819
suivi	1819
suivre	1819
suivre ce sujet	1819
suivre ce sujet et recevoir une alerte	1865
suivre cet auteur	1819
suivre l'auteur	1919
suivre l'autrice	1919
suivre le direct	1910
suivre notre direct	1910
sujet	1939
sujets	1832
suka	2339
sukunimi	1762
sukurta dirbtinio intelekto	2826
sukurta su di	2826
sul pole kontot	1566
sulge	1524
sulge galerii	1570
sulge reklaam	1525
sulje	1679
sulje galleria	1764
sulje mainos	1778
sullo stesso argomento	2430
sullo stesso tema	2430
sumbang	2286
summary by ai	1162
summary generated by ai	1335
sunt de acord cu prelucrarea datelor cu caracter personal	3566
sunt de acord cu prelucrarea datelor personale	3566
suora	1749
suoraan reseptiin	61
suositellut	1696
suositeltu	1759
suosittelee outbrain	1778
suosittelemme	1696
suosituimmat	1696	1774
suosituin	1759
suositut	1774
support local journalism	1063
support our journalism	1063
support our work	1063
support quality journalism	1063
support the author	1063
support this site	1063
support us	1063
support us on patreon	1063
support us today	1063
supported by	1102
sur ce sujet	1832
sur le web	1832
surt de la pantalla completa	430
survei	92
suscribete	1359
suscribirme	1359
suscribirse	1359
suscribirse a este autor	1500
suscribirse a este tema	1500
suscribite	1435
suscribite ahora	1435
suscripciones	1359
susijusios naujienos	2772
susisiekti su redakcija	2825
sutikti ir rodyti	2810
sutikti su visais	2788
sutinku	2788
sutinku su visais	2810
suurem tekst	1575
suurempi teksti	1776
suurenda	1560
suurenda pilti	1570
suurenna	1749
suurenna kuva	1698
""", 'sv': """
svaki petak. besplatno. bez spama	3815
svar	612	699	3101	3202
svara	4066	4165
svi komentari	3745
svi tekstovi autora	3818
svrha uplate: donacija	3810
""", 'sw': """
swisha en slant	4036
swisha ett bidrag	4147
swisha till oss	4147
""", 'sy': """
syarat dan ketentuan	2302
syarat dan ketentuan | kebijakan privasi	2302
syndication rights	1332
synes godt om	699
""", 'sz': """
szavazok	91
szavazz	91	2229
szavazzon	91	2182
szerezd meg a google playen	2245
szerezze be: google play	2245
szintetikus hang olvassa fel	2243
szudoku	2229
szukaj	3245
szybki przelew	3312
""", "t'": """
t'ha agradat aquest article	405
""", 'ta': """
ta bort annonser	4058
ta quiz	3160
ta quizzen	3160
ta testen	3160
ta video ni na voljo	4000
ta vsebina ni na voljo	3997
taasesituse kiirus	1559
taboolan suosittelema	1778
tack! kolla din inkorg	4152
tag	2304	2430	4511
tag quiz	663
tag testen	663
tag-uri	3506
tagasi avalehele	1570
taggar	4072
tagged	1116
tagger	3107
tagi	3242
tagovi	3742
tags	617	765	943	1116	1393	1832	2304	2430	2943	3377	4511
taguri	3506
tahunan	2359
tai	1759
taille de la police	1921
taille de police	1921
taille du texte	1818
taip pat skaitykite	2772
tak for at du stemte	663
tak for din besked	686
tak for din henvendelse	686
tak for din stemme	91	663
tak for din tilmelding	600
tak for tilmeldingen	686
tak! tjek din indbakke	686
takaisin alkuun	1764
takaisin etusivulle	1764
takarir	2346
take our poll	1306
take our survey	1111
take the poll	1306
take the quiz	1306
takibi birak	4336
takip ediliyor	4336
takip ediyorsunuz	4357
takk for at du stemte	91
takk for din henvendelse	3189
takk for din stemme	91	3160
takk for meldingen	3189
takk for stemmen din	3160
takk! sjekk innboksen	3189
takma adiniz	4343
talebiniz alindi	4354
tallenna	1688
tallenna asetukset	1745
tallenna juttu	1688
tallenna resepti	61
tallenna valinnat	1745
tallennettu	1777
talvez mais tarde	3346
tam ekran	4311
tamanho da fonte	65	3363
tamanho da letra	3458
tamanho do texto	65
tambahkan balasan	2379
tambahkan ke keranjang	2389
tambahkan sebagai sumber pilihan	2372
tampilkan asli	2307
tampilkan balasan	2338
tampilkan konten	2349
tampilkan lebih banyak	2306
tampilkan lebih sedikit	2307
tampilkan postingan	2349
tampilkan semua	2367
tampilkan subtitel	2345
tanpa spam	2363
tap to enlarge	1328
tap to unmute	1316
tapahtui virhe	1762
tarayicida devam et	4315
tarayicidan devam et	4315
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tarik persetujuan	2349
tarjoa kahvi	1755
tarjoa meille kahvit	1755
tartalom	2182
tasuline sisu	1577
tasuta kohaletoimetamine	1556
tauko	1749
tautan berhasil disalin	2329
tautan disalin	2296
tautan telah disalin	2329
tavs e-pasts	2863
""", 'te': """
te has suscrito correctamente	1431
te puede gustar	1393
te puede interesar	1393
te quedan # caracteres	1425
te recomendamos	1393
te vsebine ne moremo prikazati	3997
te-ai abonat cu succes	3589
te-ar putea interesa	3506
teata kommentaarist	1573
teata veast	1522
teavita veast	1522
tee kertalahjoitus	1755
tee lahjoitus	1680
tee testi	1738
tee tilaus	1758
tee visa	1738
teemad	1560
tehisintellekti loodud	1572
teilen	741
teilen auf	741
teilen und weiterempfehlen	741
teilnahme ab # jahren	749
teised loevad	1518
tek seferlik	4245
tek seferlik destek	4321
teka-teki silang	2343
tekkis viga. proovi hiljem uuesti	1568
tekrar izle	4349
tekst gaat door onder advertentie	3062
tekst loopt door onder de advertentie	2933
tekst se nastavlja nakon oglasa	3741
tekst sponsorowany	87
tekst wygenerowany automatycznie	3328
teksten er automatisk genereret	696
teksten er automatisk generert	3199
tekstgrootte	65	2928
tekstgrootte aanpassen	3060
teksti on tuotettu automaattisesti	1771
teksti suurus	1575
tekstimainos	1690
tekstin koko	65
teksting	3175
tekstitykset	1749
tekstitys	1749
teksto dydis	2829
tela cheia	3428
telefon	566	687	2260	3190	3319	3816	4013	4153
telefonnummer	687	906	3190	4153
telefoon	3046
telefoonnummer	3046
telegram	1093	3616
teljes cikk	2182
telli	1516
telli kohe	1516
telli raamat	1555
tellija soodustus	1555
tellijale	1516
tellijana saad artiklit jagada	1521
tellijatele	1516
tema	3107
tema dana	3742
temaer	3107
temas	1393	3377
temas relacionados	1393
temat	3319
tematy	3242
teme	3804	4001
temes relacionats	420
temi	2430
temi sledite	4024
temos	2772
tempo #x	803
tempo attuale	2484
tempo atual	3428
tempo corrente	2484
tempo de leitura	3380
tempo di lettura	2433
tempo estimado de leitura: # minutos	3363
tempo restante	2484	3428
tempo rimanente	2484
temps actual	431
temps actuel	1892
temps de lecture	1835
temps de lecture : # min	1835
temps restant	431	1892
tendances	1832
tendencias	1393
tendenze	2430
tentang kami	2319
tentang penulis	2368
tento obsah nelze zobrazit	548
teraz nie	3850
terbaru	2304
tercih edilen kaynak olarak ekle	4336
tercihleri kaydet	4313
terima dan lanjutkan	2349
terima kasih atas dukungan anda	2385
terima kasih atas partisipasi anda	91
terima kasih atas suara anda	2338
terima kasih telah memilih	2338
terima kasih, pesan anda telah terkirim	2363
terima semua	2302
terima semua cookie	2302
terjadi kesalahan	2364
terjemahan otomatis	2346
terkait	2304
terkini	2304
terlama	2339
termini e condizioni	2423
termos de uso	3370
terms	1107
terms & conditions	1107
terms and conditions	1107
terms apply	1189
terms of service	1107
terms of use	1107
terpopuler	2304
terpopuler hari ini	2330
tersedia di app store	2352
tersedia di google play	2352
terug naar boven	2946
terug naar de homepage	3048
terug naar home	3048
test deg selv	3160
test dig selv	663
test din viden	663
test din viden i ugens quiz	620
test dine kunnskaper	3160
test je kennis	3021
test kunnskapene dine	3160
test kunnskapene dine i ukas quiz	3110
test uw kennis	3021
testa dina kunskaper	4123
testa dina kunskaper i veckans quiz	4075
testaa tietosi	1738
testaa tietosi viikon visassa	1698
teste os seus conhecimentos	3422
teste seus conhecimentos	3422
testen	719
testez gratuitement	1799
testez vos connaissances	1863
testez vos connaissances avec notre quiz	1863
testez-vous	1888
testirajte svoje znanje	3796
tetap masuk	2362
tetszik	2165	2271
text lizenzieren	913
text size	1092
text version	1121
text wird unten fortgesetzt	750
textning	4138
texto gerado por ia	3397
textstorlek	65
""", 'th': """
thank you	1062
thank you for subscribing	1180
thank you for voting	91	1306
thank you for watching	1194
thank you for your message	1325
thank you for your submission	1325
thank you to our sponsors	1102
thank you! check your inbox	1325
thank you! check your inbox to confirm	1325
thank you! please check your inbox	1226
thanks for subscribing	1080
thanks for voting	91	1306
thanks for watching	1194
thanks for your message	1325
thanks to our sponsors	1102
thanks! please check your inbox	1226
the article continues below	1194
the link has been copied	1338
the player is loading	1316
the story continues below	1194
the video player is currently playing an ad	1160
theater mode	1317
thema	765
thema folgen	919
thema's	2943
themen	765
themen folgen	919
there are no comments yet	1111
there was an error, please provide a valid email address	1180
these are external links and will open in a new window	1092
this article is for subscribers	1323
this article is locked	1323
this article is only for subscribers	1323
this article is only for those who subscribe	1323
this audio is ai-generated	1316
this audio is auto generated	1316
this audio is auto-generated	1316
this audio is no longer available	1316
this audio was generated by ai	1316
this clip is no longer available	1316
this comment has been deleted	1336
this comment has been removed	1336
this comment was deleted	1336
this content can't be displayed	1313
this content cannot be displayed here	1313
this content cannot be shown	1313
this content is blocked	1313
this content is locked	1323
this content is not available	1313
this embed is not available	1313
this field is required	1325
this is an advertisement	1102
this story is locked	1323
this summary was created by ai	1335
this summary was generated by ai	1335
this summary was made by ai	1335
this summary was written by ai	1335
this video can not be played	1160
this video can't be played in your country	1316
this video cannot be played	1160	1316
this video cannot be played in your country	1316
this video is no longer available	1316
this video is not available	1316
this video is not available in your country	1316
this video is not available in your region	1316
threads	1093
""", 'ti': """
ti consigliamo	2430
ti potrebbe interessare	2430
ti potrebbero interessare	2430
ticker	765
ticket kaufen	886
tickets bestellen	886
tickets buchen	886
tickets kaufen	886
tickets on sale now	1310
tickets sichern	808	886
tid #	4138
tidak ada pendapat	2339
tidak suka	2339
tidak tahu	2339
tidak terima kasih	2285
tidak, terima kasih	2285
tiempo actual	1450
tiempo de lectura	1396
tiempo estimado de lectura: # minutos	1378
tiempo restante	1450
tietosuoja	1691
tietosuoja-asetukset	1745
tietosuojaseloste	1745
tijdsduur #	3033
tiket	2377
tiktok	1093
til arrangementet	3168
til bildeserien	3192
til billedserien	689
til butikken	3168
til direktesenteret	3192
til donasjonssiden	3183
til donationssiden	680
til forsiden	617	3107
til gavesiden	3183
til nettbutikken	3168
til produktet	3168
til quizen	3160
til quizzen	663
til shoppen	667
til spillet	3160
til temasiden	3192
til tilbuddet	667
til tilbudet	3168
til toppen	620	3110
til webshoppen	667
tilaa	1681
tilaa ilmoitukset	1751
tilaa ja lue	1758
tilaa kirja	1742
tilaa nyt	1681
tilaa uutiskirje	1684
tilaa uutiskirjeet	1684
tilaajaedut	1742
tilaajaetu	1742
tilaajalle	1681
tilaajille	1681
tilaukset	1681
tilaus onnistui	1761
tilausvaihtoehdot	1758
tilbage til forsiden	689
tilbage til toppen	689
tilbake til forsiden	3192
tilbake til toppen	3192
till appen	4139
till bildspelet	4155
till butiken	4130
till direktrapporten	4155
till donationssidan	4147
till dossiern	4155
till erbjudandet	4040
till evenemanget	4130
till liverapporten	4155
till produkten	4130
till quizet	4123
till receptet	61
till resultatet	4123
till shoppen	4130
till spelet	4123
till startsidan	4072
till temasidan	4155
till toppen	4075
tillad	677
tillad alle	671
tillad alle cookies	670
tillad altid	671
tillad annoncer	679
tillad ikke	677
tillad indhold	670
tillad notifikationer	676
tillad reklamer	679
tillat	3180
tillat alltid	3172
tillat annonser	3182
tillat innhold	3171
tillat og fortsett	3098
tillat og vis	3098
tillat varsler	3177
tillbaka till startsidan	4155
tillbaka till toppen	4155
tilmeld	600
tilmeld dig	600
tilmeld dig nyhedsbrevet	600
tilmeld mig	686
tilmeld nyhedsbrev	600
tilpas indstillinger	670
tilpass innstillinger	3171
timp curent	3549
timp de citire # min	3508
tin sau	4511
tinggalkan balasan	2338
tinggalkan komentar	2303
tip us	1063
tips en venn	3087
tips van de redactie	2943
tipsa	4054
tipsa oss	4066
tirar o som	3427
tisk	478
tisk receptu	61
titlovi	3804
titulky	552	3902
""", 'tj': """
tjek din e-mail	686
tjek din indbakke	686
""", 'to': """
to pole jest wymagane	3318
to polje je obvezno	4012
to the donation page	1321
to the dossier	1328
to the homepage	1328
toate articolele	3570
toate articolele autorului	3570
toate jocurile	3543
toate videoclipurile	3570
tocca per attivare l'audio	2524
today's most read	1193
today's paper	1121
today's top stories	1116
todos los comentarios	1389
todos los juegos	1445
todos los pasatiempos	1445
todos os artigos do autor	3451
todos os artigos do especial	3477
todos os jogos	3422
todos os meses	3440
toestaan	3036
toestemming	2935
toestemming beheren	3029
toestemming intrekken	3029
toestemming vragen voor overname	3053
toeta	1516
toeta meid	1516
toevoegen aan leeslijst	3008
toevoegen aan mijn onderwerpen	3059
toggle	1121
toggle caption	1121
toimetus soovitab	1518
toimitus suosittelee	1696
toista	1698	1749
toista video	1748
toistonopeus	1748
toko kami	2344
tolak semua	2350
tolak semua cookie	2383
ton an	892
ton aus	892
ton ausschalten	892
ton einschalten	892
tonen en accepteren	3029
tonton juga	2388
tonton lagi	2384
tonton ulang	2384
toon # afbeeldingen	3047
toon # afbeeldingen bekijken	3047
toon # antwoorden	3057
toon # beelden	3047
toon # beelden bekijken	3047
toon # foto's	3047
toon # foto's bekijken	3047
toon afbeeldingen	3047
toon afbeeldingen bekijken	3047
toon alle # afbeeldingen	3047
toon alle # afbeeldingen bekijken	3047
toon alle # beelden	3047
toon alle # beelden bekijken	3047
toon alle # foto's	3047
toon alle # foto's bekijken	3047
toon alle afbeeldingen	3047
toon alle afbeeldingen bekijken	3047
toon alle beelden	3047
toon alle beelden bekijken	3047
toon alle foto's	3047
toon alle foto's bekijken	3047
toon alles	2947
toon antwoorden	3057
toon beelden	3047
toon beelden bekijken	3047
toon bijschrift	3048
toon deze inhoud	2963
toon en accepteer	3029
toon foto's	3047
toon foto's bekijken	3047
toon galerij	3048
toon inhoud	2935
toon meer	2946
toon minder	2946
toon origineel	2947
toon reacties	2939
toon resultaten	91	3021
toon transcript	3032
toon vertaling	2947
toon wachtwoord	3042
top articles	1116
top artikel	765
top comments	1111
top headlines	1116
top latest discussions	1121
top news	1116
top stories	943	1116
top-artikel	765
top-news	765
top-themen	765
tophistorier	617
topics	1116
topik	2304
topik terkait	2304
toppnyheter	4072
toppsaker	3107
topthemen	765
toque para ativar o som	3469
torna a dalt	451
torna a l'inici	451
torna a la portada	451
torna all'indice	2532
torna all'inizio	2433
torna alla home	2504
torna alla homepage	2504
torna amunt	451
torna in alto	2504
torna indietro	2434
torna su	2433
torne-se apoiador	3439
torne-se assinante	3347
torne-se membro	3347
total votes: #	92
totes les fotos	451
tots els articles de l'autor	451
tots els butlletins	413
tots els jocs	426
toujours afficher	1895
toujours afficher ce type de contenu	1855
toujours autoriser	1896
tous les articles de cet auteur	1943
tous les articles du dossier	1940
tous les commentaires	1828
tous les dons comptent	1901
tous les jeux	1886
tous les mois	1902
tous nos jeux	1886
tous ses articles	1853
tout accepter	1825
tout afficher	1836
tout le dossier	1910
tout refuser	1825
tout voir	1835
toute l'actu	1832
toute reproduction interdite	1945
toutes les photos	1835
""", 'tr': """
trabaja con nosotros	1420
trabalhe connosco	3399
trabalhe conosco	3399
tracking ablehnen	755
tracking widerrufen	755
tracking-einstellungen	755
tradotto automaticamente	2510
traduction automatique	1892
traduit automatiquement	1918
tradus automat	3575
traduzido automaticamente	3455
traduzione automatica	2484
trajanje	3804	4001
trajanje #	3804	4001
trakteer ons op een kop koffie	3039
trakteer ons op koffie	2909
traktir kami kopi	2358
trang sau	4513
transcriere	3549
transcript	1317	3033
transcription	1892
transferencia bancaria	1358
transkrip	2346
transkripsjon	3175
transkript	893	3804	4138	4311
transkript anzeigen	892
transkript herunterladen	892
transkript lesen	892
transkription	4138
transkrypcja	3306
translated automatically	1335
translated by ai	1162
translated with ai	1335
transparenzhinweis	912
transport gratuit	3580
transskription	674
trascrizione	2484
traueranzeigen	808
treballa amb nosaltres	407
trefwoorden	2943
trek toestemming in	3029
trekk samtykket tilbake	3171
trekk tilbake samtykke	3171
trend	4260
trending	765	1116	2304	2943	3377
trending deals	1102
trending now	1116
trending stories	1116
trending today	1116
trending topics	1116
trenutno vreme #	3803
trenutno vrijeme #	3803
tria	446
tria el teu pla	445
tria un pla	445
trier par	1884
trimite	91	3499
trimite comentariu	3540
trimite comentariul	3540
trimite pe email	3499
trimite pe whatsapp	3533
trimite unui prieten	3533
trotzdem weiterlesen	899
try it free	1070
""", 'tt': """
tt	4102
tt-afp	4102
tt-reuters	4102
tts	2343
""", 'tu': """
tu apoyo marca la diferencia	1494
tu correo	1496
tu e-mail	1366
tu email	1366
tu mensaje	1467
tu mensaje ha sido enviado	1466
tu nombre	1467
tu nombre de usuario	1484
tu solicitud ha sido enviada	1496
tu voto ha sido registrado	1442
tu voto se ha registrado	1442
tudo sobre	3377
tue riippumatonta journalismia	1680
tuitar	3363
tuitear	1378
tulis balasan	2338
tulis komentar	2303
tulis komentar anda	2379
tulis komentar anda di sini	2319
tulosta	1688
tulosta artikkeli	1776
tulosta juttu	1688
tulosta resepti	61
tumblr	1093
tunnuksen luominen on maksutonta	1681
tuoreimmat	1696
tuoreimmat uutiset	1696
turinio rinkodara	2779
turinys nepasiekiamas	2810
turn on	1344
turn on alerts	1320
turn on notifications	1320
tutte le notizie	2504
tutti gli aggiornamenti qui	2460
tutti gli articoli dell'autore	2507
tutti gli articoli dello speciale	2532
tutti gli articoli di questo autore	2535
tutti i commenti	2426
tutti i diritti di riproduzione riservati	2536
tutti i giochi	2478
tutti i suoi articoli	2535
tutti i video	2504
tutup	2285
tutup galeri	2388
tutup jendela	2388
tutup menu	2388
""", 'tw': """
tweet	1092	2296	2416
tweet laden	889
tweet this	1092
tweeta	4054
tweeter	1818
tweetle	4253
tweetnij	3230
tweetnout	478
twitter	1093
twitter-inhalte erlauben	753
twittern	741
""", 'ty': """
tyck till	4066
tylko dla zalogowanych	3315
tylko w serwisie	3242
type your email	1080
""", 'u ': """
u bent aangemeld	3045
u fokusu	3742
u galeriju	3818
u gebruikt een adblocker	3037
u hebt al gestemd	3021
u heeft uw limiet bereikt	3042
u ovom tekstu	3818
u volgt dit onderwerp al	3059
u web shop	3799
u web trgovinu	3799
""", 'ud': """
udfyld feltet	686
udskriv	604
udskriv artiklen	701
udskriv opskrift	61
udskriv siden	701
udvalgt	617
udvid	621
""", 'ug': """
ugens quiz	663
ugyldig e-mail	686
ugyldig e-mailadresse	686
ugyldig e-post	3189
ugyldig e-postadresse	3189
""", 'ui': """
uit onze webshop	3025
uit onze winkel	3025
uitgelicht	2943
uitklappen	2947
uitloggen	2913
""", 'uj': """
uji pengetahuan anda	2341
uji pengetahuanmu	2341
""", 'uk': """
ukas quiz	3160
ukens quiz	3160
ukryj	3246
ukryj odpowiedzi	3330
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	2430
ultime news	2430
ultime notizie	2430
ultimele articole	3506
ultimi articoli	2430
""", 'um': """
um assinante ofereceu este artigo	3484
um assinante ofereceu-lhe este artigo	3416
uma vez	3440
umakni soglasje	3997
umetna inteligenca lahko dela napake	4021
umfrage	92
umfrage des tages	91
umfrage starten	882
umfrage wird geladen	808
""", 'un': """
un abbonato ti ha regalato questo articolo	2468
un abbonato ti regala questo articolo	2541
un altre import	442
un correo a la semana	1496
un e-mail par semaine	1938
un sol cop	443
un subscriptor t'ha regalat aquest article	419
una altra quantitat	442
una mail a settimana	2530
una sola vez	1462
una tantum	2496
una vegada	443
una vez	1462
una volta	2496
understood	1122
undertekster	674	3175
undertext	4138
undertexter	4138
unduh aplikasi	2352
unduh aplikasinya	2352
unduh audio	2345
unduh dari app store	2352
unduh di app store	2352
unduh di google play	2352
unduh episode	2345
une erreur dans l'article	1828
une erreur est survenue	1906
une erreur s'est produite	1906
une erreur, une remarque	1925
une fois	1902
une remarque, une erreur	1925
uneix-te a la conversa	405
unesite ispravan e-mail	3815
unesite iznos	3810
unfollow	1097
unisciti al nostro canale	2417
unlisted	1121
unlock article	1323
unlock full article	1323
unlock this article	1070
unlock this story	1323
unlock with a subscription	1323
unmute	1316
unohditko salasanan	1681
unohditko salasanasi	1758
unohtuiko salasana	1758
uns folgen	744
unser bestes angebot	829
unser newsletter	728
unser tipp	904
unsere empfehlung	765
unsere empfehlungen	765
unsere korrekturregeln	912
unsere netiquette	917
unsere newsletter	728
unsere top-themen	834
untertitel	893
untertitel anzeigen	892
untertitel ausblenden	892
untertitel einblenden	892
unustasid parooli	1566
""", 'up': """
up next	1116
up next in #	1316
upgrade now	1070
upgrade to founding member	1070
upgrade to paid	1063
uplati	3734
uporabljate adblock	4005
uporabljate blokator oglasov	4005
upozornenia	3905
upozornit na chybu	572
uppdatera samtycke	4063
uppfattat	4076
uppspelningshastighet	4137
upravljaj obavijestima	3806
upravljaj obvestila	4003
upravljaj pristankom	3801
upravljaj privolom	3801
upravljaj soglasje	3997
upravljanje privolama	3801
upravljanje soglasij	3997
""", 'ur': """
url copied to clipboard	1338
urutkan	2339
urutkan berdasarkan	2339
""", 'us': """
username	1324
username or email	1323
username or email address	1323
ustawienia	3235
ustawienia cookies	3235
ustawienia zaawansowane	3303
ustvarila umetna inteligenca	4021
ustvarjeno z ai	4021
ustvarjeno z ui	4021
""", 'ut': """
utiles	1825
utiq verwalten	755
utvalgt	3107
utvalgt for deg	3111
utvalt	4072
utvid	3112
""", 'uu': """
uudiskiri	1541
uudiskirjad	1541
uuemad eespool	1573
uuemad enne	1573
uusimmat	1696	1774
uusimmat ensin	1773
uusin	1774
uusin ensin	1773
uutiskirje	1684
uutiskirjeet	1684
""", 'uv': """
uvek dozvoli	3801
uvijek dopusti	3801
""", 'uw': """
uw bericht	3046
uw e-mailadres	2918
uw naam	3046
uw stem is geregistreerd	3021
uw stem is geteld	3021
""", 'uy': """
uygulamada oku	4315
uygulamamizi indirin	4315
uygulamayi indir	4301
uygulamayi indirin	4301
""", 'uz': """
uz e-veikalu	2876
uzsauc mums kafiju	2886
""", 'v ': """
v galerijo	4015
""", 'v-': """
v-a fost util acest articol	3540
""", 'va': """
vaata galeriid	1523
vaata hinda	1555
vaata ka	1518
vaata kommentaare	1522
vaata pakkumisi	1566
vaata pakkumist	1555
vaata pilte	1523
vaata tulemusi	91	1553
vaata videost	1523
vaata videot	1523
vaata videot siit	1523
vaba summa	1565
vacatures	2968
vagas de emprego	3399
vagy	2257
vai al contenuto	2433
vai all'app	2490
vai all'offerta	2481
vai alla gallery	2504
vai alla home	2504
vai alla pagina delle donazioni	2495
vai alla pagina donazioni	2495
vai alla ricetta	61
vai allo shop	2481
vai allo speciale	2504
vaigista	1560
vain tilaajille	1681
vaizdas vaizde	2812
vakances	2846
valfri summa	4147
valfritt	4153
valfritt belopp	4147
valgfri sum	3183
valgfrit	687
valgfritt	3190
vali pakett	1566
vali sobiv pakett	1566
vali summa	1565
vali tellimus	1566
valider	91	1907
valikko	1698
valinnainen	1762
valitse	1759
valitse summa	1755
valitse tarjous	1758
valitse tilauksesi	1758
valitse tilaus	1758
valor livre	3439
valor personalizado	3473
valorar	1389
valorar receta	61
van onze partner	3062
van onze partners	2943
vandaag	2943
vandaag niet	2908
vanemad enne	1573
vanhimmat	1774
vanhimmat ensin	1773
vanhin	1774
vanhin ensin	1773
vantagens de assinante	3425
vantagens para assinantes	3425
vantaggi per gli abbonati	2481
vapaa summa	1755
var artikkelen nyttig	3101
var artiklen nyttig	612
var det nyttigt	696
var dette nyttig	3110
var dette nyttigt	696
var dette til hjelp	3199
var oppsummeringen nyttig	3101
var opsummeringen nyttig	612
var saken nyttig	3101
varaa liput	1742
varaa paikka	1742
varaa paikkasi	1742
varighed	674
varighed #	674
varighet	3175
varighet #	3175
varje fredag. gratis. ingen spam	4152
varovanje osebnih podatkov	3958
varsler	3180
vastaa	1695	1774
vastaa kyselyyn	1698
vastaa lukijakyselyyn	1698
""", 'vd': """
vdelana vsebina	3997
""", 've': """
ve zkratce	486
veckans quiz	4123
vedi abbonamento	2529
vedi altro	2504
vedi anche	2430
vedi dettagli	2434
vedi gli abbonamenti	2529
vedi i # commenti	2457
vedi i commenti	2426
vedi i risultati	91	2434
vedi il prodotto	2540
vedi il profilo	2507
vedi l'offerta	2481
vedi la mappa	2434
vedi le offerte	2529
vedi le risposte	2475
vedi offerta	2481
vedi offerta su amazon	2481
vedi prezzo	2540
vedi prodotto	2540
vedi su amazon	2481
vedi tutte	2433
vedi tutte le foto	2504
vedi tutte le offerte	2481
vedi tutti	2433
vedi tutto	2433
vedno dovoli	3997
vegyen jegyet	2232
veilig betalen	2911
veja as fotos	3477
velden met * zijn verplicht	3045
velden met een * zijn verplicht	3045
velg	3187
velg abonnement	3186
velg ditt abonnement	3186
velg som foretrukket kilde	3203
velg tilbud	3186
velikost besedila	4025
velikost pisave	4025
velikost textu	580
ventajas de suscriptor	1448
ventajas para suscriptores	1448
ver # comentarios	1389
ver # fotos	1470	3448
ver a galeria	3448
ver as fotos	3477
ver assinaturas	3474
ver bio	1412
ver biografia	3451
ver comentarios	1389
ver contenido	1386
ver contenido externo	1416
ver detalhes	3381
ver detalles	1397
ver documento	1397
ver el contenido	1453
ver el especial	1470
ver el mapa	1397
ver el producto	1507
ver en amazon	1448
ver especial	1470	3448
ver essa foto no instagram	3395
ver este tuit	1416
ver fotos	1396	3448
ver galeria	3380
ver galeria de fotos	3448
ver la receta	61
ver las fotos	1498
ver los comentarios	1389
ver los resultados	91
ver mais	3380
ver mapa	1397	3381
ver menos	1397	3381
ver na amazon	3425
ver o especial	3448
ver o produto	3483
ver oferta	1448	3425
ver ofertas	1359	3351
ver original	1397	3381
ver perfil	1412	3407
ver perfil completo	3451
ver planos	3474
ver planos de assinatura	3474
ver precio	1448
ver precio en amazon	1448
ver producto	1507
ver produto	3483
ver respostas	3419
ver respuestas	1442
ver resultado	91
ver resultado parcial	91	3405
ver resultados	91	1425
ver resultados de la encuesta	1425
ver socios	1453
ver suscripciones	1495
ver todas	1396	3380
ver todas as fotos	3448
ver todas as ofertas	3425
ver todas las noticias	1470
ver todo	1396
ver todos	1396	3380
ver todos os artigos	3448
ver todos os artigos do autor	3448
ver tudo	3380
verberg advertentie	3062
verberg antwoorden	3057
verberg bijschrift	3048
verbergen	2947
verbleibende zeit	893
verbleibende zeit #	892
verbleibende zeit -#	892
verder met apple	3042
verder met google	3042
verder zonder te steunen	2908
vergelijk abonnementen	3042
vergroot	2946
vergroot afbeelding	2946
vergroot foto	3048
vergroten	2947
veri politikasi	4348
verifique a sua caixa de entrada	3444
verifique seu e-mail	3444
verifique sua caixa de entrada	3444
verkkokaupastamme	1742
verlagsangebot	748
verlagsbeilage	835
verplicht	3046
verplicht veld	3045
verplichte velden	3045
vers la page de dons	1901
verschicken	741
versenden	741
verstanden	772
versturen	3046
verstuur	91	3046
verstuur bericht	3045
verstuur reactie	3057
verstuur via e-mail	3060
verstuur via whatsapp	3060
vertaald met ai	3055
ververs de pagina	3038
verwandte artikel	765
verwandte themen	765
verwante artikelen	2943
verwendungszweck: spende	900
verzend	3046
verzenden	3046
ves a la botiga	429
ves a la recepta	61
ves al dossier	451
veu generada amb ia	430
veuillez saisir une adresse e-mail valide	1868
veure # comentaris	405
veure els resultats	91	424
veure la galeria	451
veure perfil	411
veure totes les ofertes	417
vezane vesti	3742
vezane vijesti	3742
vezi # comentarii	3519
vezi # fotografii	3570
vezi abonamentele	3588
vezi comentariile	3505
vezi detalii	3509
vezi din nou	3586
vezi dosarul	3570
vezi foto	3570
vezi fotografiile	3570
vezi galeria	3570
vezi galeria foto	3570
vezi harta	3509
vezi mai mult	3508
vezi mai multe	3570
vezi oferta	3546
vezi ofertele	3588
vezi originalul	3509
vezi pachetele	3588
vezi pe emag	3546
vezi pe site	3592
vezi produsul	3592
vezi profilul	3572
vezi rezultate	91
vezi rezultatele	91	3519
vezi toate	3508
vezi toate articolele	3570
vezi toate fotografiile	3570
vezi toate newsletterele noastre	3526
vezi toate ofertele	3546
vezi toate ofertele de abonament	3531
vezi toate videoclipurile	3570
vezi tot	3509
vezi videoclipul	3525
""", 'vi': """
vi har lukket for kommentarer	612
vi kan ikke vise dette indhold	670
vi kan ikke vise dette innholdet	3171
vi kan ikke vise indholdet	670
vi kan ikke vise innholdet	3171
via whatsapp senden	743
viber	1093	3616
videa	486
video	486	617	2304	2430	3107	3506	4072	4260	4511
video # af #	688
video # aus #	907
video # av #	3191	4154
video # od #	3817	4014
video # of #	1327
video # van #	3047
video # von #	907
video # z #	567	3916
video # ze #	567
video # zo #	3916
video #/#	1763
video abspielen	810
video ad	1102
video afspelen	2970
video anschauen	810
video ansehen	810	892
video berikutnya	2384
video can't be played	1316
video ei ole enam saadaval	1559
video ei ole katsottavissa maassasi	1748
video ei ole saadaval	1559
video ei ole saatavilla	1748
video ikke tilgjengelig	3174
video indisponibil	3548
video ini sudah tidak tersedia	2345
video ini tidak tersedia	2345
video kullanilamiyor	4310
video laadimine	1559
video laden	753
video nav pieejams	2880
video ni na voljo	4000
video niet beschikbaar	3032
video nije dostupan	3803
video no disponible	1449
video non disponibile	2483
video oynatici	4349
video oynatilamiyor	4310
video player is loading	1316
video pole saadaval	1559
video pole sinu riigis saadaval	1559
video precedente	2524
video sebelumnya	2384
video sedang dimuat	2345
video selanjutnya	2384
video successivo	2524
video terkait	2304
video tidak bisa diputar	2345
video tidak dapat diputar	2345
video tidak tersedia	2345
video vairs nav pieejams	2880
video wird geladen	892
video wordt geladen	3032
video's	2943
videoafspilleren loader	673
videoclip indisponibil	3548
videoclipul anterior	3586
videoclipul nu poate fi redat	3548
videoen afspilles her	620
videoen er ikke lenger tilgjengelig	3174
videoen er ikke tilgjengelig	3174
videoen er ikke tilgjengelig i ditt land	3174
videoen kan ikke afspilles	620
videoen kan ikke afspilles i dit land	673
videoen kan ikke spilles av	3174
videoen kan ikke spilles av i ditt land	3174
videolar	4260
videon gick inte att spela upp	4137
videon kan inte spelas upp	4137
videon kan inte spelas upp i ditt land	4137
videon kan inte visas i ditt land	4137
videoplayer wird geladen	892
videos	765	1393
videosoitin latautuu	1748
videospelaren laddas	4137
videospeler wordt geladen	3032
videospilleren laster	3174
videospilleren lastes	3174
videot	1696
videot ei saa esitada	1559
videota ei voi katsoa ulkomailla	1748
videota ei voi toistaa	1748
videota ei voida toistaa	1748
videoyu durdur	4310
videoyu izle	4262
videoyu izleyin	4262
videoyu oynat	4310
vidi rezultate	3796
vidi sve komentare	3825
viesti	1762
viestiksi lahjoitus	1755
viestisi	1762
vietata la riproduzione anche parziale	2536
view # images	1327
view # more images	1327
view # more photos	1327
view # more pictures	1327
view # photos	1327
view # pictures	1327
view # replies	1336
view # reply	1336
view all	1121
view all # images	1327
view all # photos	1327
view all # pictures	1327
view all images	1327
view all newsletters	1080
view all photos	1327
view all pictures	1327
view and accept	1313
view at amazon	1305
view comment	1111
view comments	1111	1121
view deal	1305
view deals	1305
view details	1122
view full size	1121
view fullscreen	1328
view gallery	1121	1328
view image	1121
view image in fullscreen	1121	1328
view images	1327
view less	1328
view map	1122
view metrics	1295
view more	1121
view offer	1323
view offers	1323
view on instagram	1092
view our privacy policy	1160
view photo gallery	1328
view photos	1327
view pictures	1327
view plans	1070
view poll results	1306
view post on instagram	1160
view post on x	1160
view replies	1336
view results	91	1122	1306
view slideshow	1328
view subscription options	1070
view the gallery	1328
view this post on facebook	1160
view this post on instagram	1160
view this post on threads	1160
view this post on x	1160
view transcript	1316
vigane e-posti aadress	1568
viikon visa	1738
viimased uudised	1518
vil du ha varsler	3177
vil du have notifikationer	676
vil du modtage notifikationer	676
vil du motta varsler	3177
vill du ha notiser	4140
vind ik leuk	3058
vipps et bidrag	3183
vipps oss	3183
vipps til	3183
virement	1798
virement bancaire	1798
vis # bildene	3191
vis # bilder	3191
vis # billeder	688
vis # billederne	688
vis # foto	3191
vis # fotos	688
vis # svar	3201
vis adgangskode	683
vis alle	620	3110
vis alle # bildene	3191
vis alle # bilder	3191
vis alle # billeder	688
vis alle # billederne	688
vis alle # foto	3191
vis alle # fotos	688
vis alle artikler	3192
vis alle bildene	3191
vis alle bilder	3191
vis alle billeder	688
vis alle billederne	688
vis alle foto	3191
vis alle fotos	688
vis alle kommentarer	3201
vis alltid	3171
vis altid	670
vis bildegalleri	3192
vis bildene	3191
vis bilder	3191
vis bildetekst	3110
vis billeder	688
vis billederne	688
vis billedgalleri	689
vis billedtekst	689
vis detaljer	621	3112
vis flere	620	3110
vis flere artikler	3192
vis flere kommentarer	3201
vis flere saker	3192
vis flere svar	3201
vis foto	3191
vis fotos	688
vis galleri	3192
vis i fullskjerm	3192
vis indhold	609
vis indholdet	670
vis innhold	3096
vis innholdet	3171
vis innlegg fra facebook	3110
vis innlegg fra instagram	3110
vis kart	3112
vis kommentarer	612	3101
vis kort	621
vis mer	3110
vis mere	620
vis mindre	621	3112	3192
vis og accepter	670
vis og accepter cookies	670
vis og godta	3171
vis original	621	3112
vis oversettelse	3112
vis passord	3186
vis resultat	91	3160
vis resultater	91	621	3112	3160
vis resultatet	91
vis svar	3201
vis transkripsjon	3174
vis transskription	673
vis undertekster	3174
visa # bilder	4154
visa # bilderna	4154
visa # foton	4154
visa # svar	4164
visa alla	4075
visa alla # bilder	4154
visa alla # bilderna	4154
visa alla # foton	4154
visa alla artiklar	4155
visa alla bilder	4154
visa alla bilderna	4154
visa alla foton	4154
visa alla kommentarer	4164
visa alltid	4134
visa bilder	4154
visa bilderna	4154
visa bildgalleri	4155
visa bildspel	4155
visa bildtext	4155
visa detaljer	4076
visa fler	4075
visa fler artiklar	4155
visa fler kommentarer	4164
visa fler svar	4164
visa foton	4154
visa galleri	4155
visa kartan	4076
visa kommentarer	4066
visa mer	4075
visa mindre	4076	4155
visa original	4076
visa resultat	91	4076	4123
visa svar	4164
visa transkript	4137
visa transkription	4137
visa undertexter	4137
visada leisti	2810
visada rodyti	2810
visas ekranas	2812
visi autora raksti	2891
visi autoriaus straipsniai	2824
visi komentarai	2827
visi raksti	2891
visi straipsniai	2824
visit our shop	1310
visit our store	1310
visita la botiga	429
visita lo shop	2481
visita nuestra tienda	1448
visite a loja	3425
visite nossa loja	3425
visiter la boutique	1889
visualizza contenuto	2487
visualizza il contenuto	2487
visualizza questo post su instagram	2447
vitesse de lecture	1891
viteza de redare	3548
viu algum erro	3463
""", 'vk': """
vk	1093
vklopi	4004
vklopi zvok	4000
vklopite javascript	4000
""", 'vn': """
vnesite veljaven e-naslov	4012
vnesite znesek	4007
""", 'vo': """
voce generata dall'intelligenza artificiale	2483
voce sintetica	2449
voeg toe aan je leeslijst	2984
voeg toe als voorkeursbron	3059
voer een geldig e-mailadres in	3045
voglio donare	2495
voglio sostenervi	2495
voir aussi	1832
voir ce post	1855
voir ce tweet	1855
voir cette publication	1930
voir cette publication sur instagram	1855
voir cette story	1930
voir l'abonnement	1937
voir l'article	1910
voir l'offre	1889
voir l'offre sur amazon	1889
voir l'original	1836
voir la carte	1836
voir la galerie	1910
voir la galerie photos	1910
voir la recette	61
voir la traduction	1836
voir la transcription	1891
voir le contenu	1825
voir le diaporama	1835
voir le dossier	1910
voir le prix	1889
voir le produit	1949
voir les # commentaires	1863
voir les # photos	1910
voir les abonnements	1937
voir les commentaires	1828
voir les offres	1799
voir les photos	1835
voir moins	1835
voir nos partenaires	1895
voir plus	1835
voir plus d'articles	1910
voir plus de commentaires	1828
voir sa biographie	1914
voir ses articles	1853
voir son profil	1853
voir sur le site	1949
voir tous les podcasts	1910
voir tous ses articles	1853
voir tout	1835
voir toutes les formules	1904
voir toutes les offres	1889
voit perua milloin tahansa	1758
voit perua tilauksen koska tahansa	1761
voit perua tilauksen milloin tahansa	1684
voit perua uutiskirjeen milloin tahansa	1761
voit peruuttaa milloin vain	1681
volg	2929
volg auteur	3059
volg deze auteur	3059
volg dit onderwerp	2929
volg dit thema	3059
volg het liveblog	3048
volg onderwerp	3059
volg ons	2929
volgen	2929
volgend artikel	2943
volgende	2946
volgende afbeelding	3048
volgende foto	3048
volgende pagina	2946
volgende video	3032
vollbild	768	893
vollbildmodus	892
volledig scherm	3032
vols eliminar la publicitat	407
vols llegir l'article sencer? subscriu-te	417
voltar ao topo	3380
voltar para a home	3448
volum	3175
volume	3033
volver a la portada	1470
volver a suscribirse	1495
volver a ver	1490
volver al inicio	1397
volver arriba	1396
volym	4138
von einer ki-stimme vorgelesen	892
von ki erstellt	915
von ki generiert	915
von ki zusammengefasst	800
von merkliste entfernen	920
von outbrain empfohlen	921
von taboola empfohlen	921
von unseren partnern	921
voor abonnees	2913
voordeel voor abonnees	3025
voordeligst	3043
voorgelezen door een ai-stem	3032
voorgelezen door een computerstem	3032
voorgelezen door een synthetische stem	3032
voorkeuren aanpassen	3029
voorkeuren beheren	3029
voorkeuren opslaan	3029
voornaam	3046
vorgelesen von einer synthetischen stimme	892
vorherige seite	768
vorheriger artikel	765
vorheriges bild	908
vorheriges foto	908
vorig artikel	2943
vorige	2946
vorige afbeelding	3048
vorige foto	3048
vorige pagina	3048
vorlesen	741
vorlesen lassen	741
vormista tellimus	1516
vorname	906
vorteile sichern	719
vorteilswelt	886
vos choix concernant les cookies	1930
vota	91	424	2476
vota a l'enquesta	423
vota a la nostra enquesta	405
vota ahora	91
vota en nuestra encuesta	1425
vota il nostro sondaggio	2457
vota il sondaggio	2475
vota la ricetta	61
vota nel nostro sondaggio	2457
vota ora	91
vota tagad	91
votar	91	1443	3420
votar ahora	1442
vote	91	1307
vote agora	91
vote ahora	91
vote in our poll	1306
vote na enquete	3419
vote na nossa enquete	3405
vote now	91
voter	91	1884
votes: #	92
votez	91
votez dans notre sondage	1863
votez pour faire entendre votre voix	1863
votre adresse mail	1868
votre avis	92
votre commentaire	1828
votre e-mail	1808
votre email	1808
votre message	1907
votre nom	1907
votre pseudo	1925
votre rendez-vous du matin	1938
vous aimerez aussi	1832
vous aimerez lire	1832
vous avez lu # articles sur # ce mois-ci	1872
vous avez une question	1828
vous n'avez pas encore de compte	1872
vous pourriez aimer	1832
vous pourriez aussi aimer	1832
vous pouvez offrir # articles par mois	1875
vous suivez ce sujet	1942
vous suivez cet auteur	1942
voz generada con ia	1449
voz gerada por ia	3427
""", 'vr': """
vraag het ai	2965
vraag het onze ai	2965
vraag van de dag	3021
vrati se na vrh	3818
vrij bedrag	3039
vroegboekkorting	3025
""", 'vs': """
vsak evro pomaga	4007
vsak prispevek pomaga	4007
vsebina je blokirana	3997
vsebina je zaklenjena	3939
vsebina ni na voljo	3997
vsi komentarji	3946
vstoupit do diskuse	485
vstoupit do diskuze	577
vstoupit do galerie	488
vstupenky tu	3896
vstupenky zde	545
vstupte do diskuse	485
""", 'vu': """
vul de vragenlijst in	2968
vul dit veld in	3045
vul een bedrag in	3039
vul een geldig e-mailadres in	2976
vul uw e-mailadres in	3045
vull donar	442
vuosilaskutus	1759
vuosittain	1759
""", 'vy': """
vyberte sumu	3908
vybrat	563
vygenerovala ai	575
vypnite adblock	3906
vypnite si adblock	3906
vypnout zvuk	551
vypnul jsem adblock	557
vypol som adblock	3906
vypol som ho	3907
vyskytla sa chyba	3915
vyskytla se chyba	566
vytisknout	478
vytisknout recept	61
vytvorila ai	3923
""", 'w ': """
w artykule	3321
w naszym sklepie	3298
w tym artykule	3242
""", 'wa': """
waardeer dit artikel	2980
waardeer dit verhaal	2980
waarom zie ik deze advertentie	3062
wachtwoord	3043
wachtwoord tonen	3042
wachtwoord vergeten	2913
wajib diisi	2363
waktu saat ini	2346
war das hilfreich	915
war dies hilfreich	915
war diese zusammenfassung hilfreich	800
war dieser artikel hilfreich	915
warum sehe ich diese anzeige	921
warum sehe ich diese werbung	921
was andere lesen	765
was deze samenvatting nuttig	2965
was dit behulpzaam	3055
was dit nuttig	3055
was this helpful	1111
was this summary helpful	1162
was this summary useful	1162
was this translation helpful	1162
watch above	1169
watch below	1169
watch here	1169
watch more	1116
watch more videos	1316
watch next	1116
watch on youtube	1169	1316
watch the full video	1169
watch video	1121
""", 'wc': """
wczytaj post	3302
""", 'we': """
we can't show this content here	1313
we cannot show this content	1313
we care about your privacy	1107
we don't spam	1325
we don't spam! read our privacy policy for more info	1325
we kunnen deze content hier niet tonen	3029
we kunnen deze inhoud niet tonen	3029
we never spam	1325
we recommend	1116
we value your privacy	1107
webshop	2170
weekly newsletter	1080
wees de eerste die reageert	2939
weiger alles	3030
weigeren	2935
weiter mit apple	903
weiter mit e-mail	903
weiter mit facebook	903
weiter mit google	903
weiter nach der anzeige	835
weiter zum artikel	713
weitere antworten anzeigen	917
weitere artikel	765
weitere artikel der autorin	908
weitere artikel des autors	908
weitere artikel laden	908
weitere artikel zum thema	834
weitere laden	908
weitere links	765
weitere meldungen	765
weitere nachrichten	765
weitere news	765
weitere newsletter	820
weitere podcasts	765
weitere themen	765
weitere videos	765
weiterempfehlen	741
weiteres	765
weiterlesen	768
weniger anzeigen	768
werbeanzeige	748
werbefrei lesen	921
werbeinhalt	921
werbliche inhalte	748
werbung	748
werbung ausblenden	921
werbung beendet	921
werbung ende	921
werbung endet	921
werbung folgt	876
werbung melden	921
werbung von unserem partner	835
werbung zulassen	899
werde mitglied	714
werden sie mitglied	714
werden sie teil unseres teams	808
wesprzyj	3217
wesprzyj jednorazowo	3312
wesprzyj nas	3217
wesprzyj nas na patreonie	3312
wesprzyj przez paypal	3312
""", 'wh': """
what do you think	1111
what others are reading	1273
what people are reading	1273
what readers are reading	1273
what to read next	1116
whatsapp	1093	3616
whatsapp ihbar hatti	4332
when the fun stops, stop	1271
why am i seeing this ad	1339
why do i see this ad	1339
why this ad	1339
why trust us	1194
why you can trust our reporting	1331
why you can trust our reviews	1194
why you can trust us	1194	1331
""", 'wi': """
wideo	3242
wideo # z #	3320
widerruf tracking	755
wie hilfreich war diese zusammenfassung	802
wie hilfreich war dieser artikel	802
wie ist dieser text entstanden	915
wie wir ki einsetzen	915
wie wir mit fehlern umgehen	916
wiedergabe	893
wiedergabegeschwindigkeit	892
wiedergabegeschwindigkeit #x	803
wiedergeben	893
wil je meldingen ontvangen	3035
wil je pushberichten ontvangen	3035
wilt u meldingen ontvangen	3035
""", 'wo': """
woordzoeker	3022
word donateur	3039
word lid	2909
word search	1307
word sponsor	3039
word supporter	2909
word vriend	2909
word wheel	1307
wordsearch	1307
wortsuche	883
""", 'wr': """
write a comment	1111
write a review	1111
""", 'ws': """
wspieraj	3217
wspieraj nas	3217
wspieram	3217
wstrzymaj	3306
wszystkie	3245
wszystkie komentarze	3238
wszystkie teksty autora	3321
""", 'wu': """
wunschbetrag	717
""", 'wy': """
wybieram	3316
wybierz	3316
wybierz pakiet	3315
wybierz plan	3315
wybrane dla ciebie	3242
wycisz	3306
wydarzenia	3242
wydrukuj	3230
wydrukuj przepis	61
wygenerowane przez ai	3328
wygenerowano przez ai	3328
wyloguj	3220
wymagane	3319
wyniki	92
wyniki ankiety	3306
wyniki sondy	3306
wyszukaj	3245
""", 'x': """
x	1093	2168
""", 'x ': """
x (twitter	1093
x facebook	1092
""", 'x.': """
x.com	1093
""", 'xe': """
xem clip	4537
""", 'xi': """
xing	1093
""", 'ya': """
ya eres suscriptor	1359
ya has votado	1442
ya he donado	1353
ya lo he desactivado	1459
ya sigues a este autor	1478
ya sigues este tema	1478
ya soy socio	1353
ya te has registrado	1359
ya tengo cuenta	1359
ya tienes cuenta	1359
ya tienes una cuenta	1359
ya, saya mau	2354
yanit yaz	4303
yanitla	4259
yanitlari gizle	4303
yapay zekaya sor	4259
yayin ilkeleri	4332
yayin ilkelerimiz	4332
yayinla	4304
yazar bildirimi	4357
yazara abone ol	4357
yazari takip et	4336
yazdir	4253
yazi boyutu	4253
yazi tipi boyutu	4338
yazim hatasi bildir	4343
yazinin devami	4330
yaziyi dinle	4253
""", 'ye': """
yearly	1062
yeniden izle	4349
yerinizi ayirtin	4262
yes please	1344
yes, notify me	1344
yes, please	1344
yes, send me alerts	1344
""", 'yh': """
yhteys toimitukseen	1768
""", 'yi': """
yillik	4322
yillik faturalandirilir	4324
""", 'yk': """
yksinomaan tilaajille	1758
yksityisyysasetukset	1745
""", 'yo': """
yorum	4259
yorum kurallari	4259
yorum yap	4259
yorum yaz	4259
yorum yazin	4259
yorum yazma kurallari	4303
yoruma kapali	4343
yorumlar	4259
yorumlari oku	4259
yorumunuz	4304
yorumunuzu yazin	4259
you are now subscribed	1180
you are subscribed	1180
you can change how much you give or cancel your contributions at any time	1063
you have # seconds	1102
you have already voted	91	1306
you may also be interested in	1116
you may also enjoy	1116
you may also like	1116
you may have missed	1116
you may like	1116
you might also be interested in	1116
you might also like	1116
you might like	1116
you're in	1080
you're signed up	1325
you're subscribed	1180
your account	1070
your answer	1277
your comment	1111
your donation is tax-deductible	1185
your email	1080
your email (required	1325
your email address	1080
your gift is tax-deductible	1185
your message	1326
your name	1326
your name (required	1325
your privacy choices	1107
your privacy is important to us	1107
your subscription is confirmed	1180
your vote has been counted	91	1306
your vote has been recorded	1306
youtube	1093
youtube-inhalte erlauben	753
""", 'yu': """
yukari	4262
yukari git	4330
""", 'z ': """
z naszego sklepu	3298
z ostatniej chwili	3242
""", 'za': """
za darmo. bez spamu	3318
za pretplatnike	3812
zaakceptuj i kontynuuj	3302
zaakceptuj wszystkie	3303
zaakceptuj wszystko	3235
zablokuj	3309
zaboravili ste lozinku	3812
zaboravljena lozinka	3735
zabudli ste heslo	3911
zabudol som heslo	3911
zacznij quiz	3294
zadajte sumu	3908
zadarmo. bez spamu	3914
zadejte e-mail	475
zadejte e-mailovou adresu	475
zadeva	4013
zadnje novice	3943
zadnje objave	3943
zagraj	3295
zagraj teraz	3294
zahl ich	714
zahlungsart	717
zahlungsarten	717
zahlungsmethode	717
zahlungsmethoden	717
zahrajte si	541
zaigraj odmah	3796
zakaj vidim ta oglas	4027
zakoupit licenci	573
zalo	4501
zaloguj	3220
zaloguj przez apple	3315
zaloguj przez facebook	3315
zaloguj przez facebooka	3315
zaloguj przez google	3315
zamknij	3216
zapamti me	3813
zapisano	3335
zapisz	3230
zapisz mnie	3318
zapisz przepis	61
zapisz ustawienia	3302
zaplatit kartou	559
zapnite javascript	3901
zapnout	556
zapnout notifikace	555
zapnout titulky	551
zapnout zvuk	551
zapojte se do diskuse	485
zapomni si me	4009
zapri	3950
zapri galerijo	4015
zapri oglas	4027
zaregistrovat se	471
zarejestruj	3220
zarezerwuj bilet	3298
zarezerwuj miejsce	3298
zasady komentowania	3330
zasady korekt	3325
zaten abone misiniz	4246
zaten hesabiniz var mi	4324
zaten kayitlisiniz	4354
zatvori	3750
zatvori galeriju	3818
zatvori oglas	3831
zavrni	3958
zavrni vse	3958
zawsze pokazuj	3302
zawsze zezwalaj	3303
""", 'zd': """
zdarma. bez spamu	565
""", 'ze': """
zelf bedrag kiezen	3039
zero spamu	3318
zeskanuj kod qr	3307
zet op leeslijst	3008
""", 'zh': """
zhrnutie ai	3924
zhrnutie od ai	3923
""", 'zi': """
zie je een fout	3052
zie ook	2943
ziedot	2839
ziedot vienreiz	2886
ziet u een fout	3052
zip code	1080
""", 'zk': """
zkontrolujte si e-mail	565
zkuste to znovu	565
""", 'zo': """
zo beschermen we onze bronnen	3052
zo beschermen wij onze bronnen	3052
zobacz komentarze	3238
zobacz oferty	3315
zobacz pakiety	3315
zobacz plany	3315
zobacz wszystkie	3245
zobacz wszystkie komentarze	3330
zobacz wyniki	91	3246	3294
zobrazit # fotek	567
zobrazit # fotky	567
zobrazit # fotografie	567
zobrazit cenu	545
zobrazit diskusi	485
zobrazit diskuzi	577
zobrazit fotek	567
zobrazit fotky	567
zobrazit fotografie	567
zobrazit galerii	488
zobrazit heslo	562
zobrazit mapu	489
zobrazit obsah	482
zobrazit popisek	568
zobrazit titulky	551
zoek	2946
zoeken	2946
zonder jouw steun kunnen we dit werk niet doen	2980
zoom	1121
zoom image	1328
zoom in	1122
zoradenie	3926
zorunlu alan	4326
zorunlu alanlar	4326
""", 'zt': """
ztlumit	552
""", 'zu': """
zu den abo-angeboten	719
zu den angeboten	829
zu den ergebnissen	882
zu den kommentaren	759
zu den spielen	882
zu den tickets	886
zu unserem shop	886
zugang freischalten	719
zuklappen	772	909
zulassen	895
zum abo	719
zum abo-shop	829
zum aboshop	829
zum anbieter	886
zum anfang der seite	908
zum angebot	719
zum anonymen briefkasten	760
zum artikel	768	908
zum autorenprofil	908
zum briefkasten	760
zum deal	886
zum dokument	772
zum dossier	908
zum ergebnis	91
zum event	886
zum ganzen artikel	908
zum gewinnspiel	808
zum inhalt	768
zum inhalt springen	768
zum kommentieren anmelden	759
zum liveblog	908
zum newsticker	908
zum online-shop	749
zum onlineshop	749
zum podcast	810	908
zum produkt	886
zum profil	908
zum quiz	808
zum rezept	61
zum rezept springen	61
zum seitenanfang	768
zum shop	886
zum sicheren briefkasten	760
zum spendenformular	900
zum spendenkonto	900
zum thema	765	768
zum ticker	908
zum ticket	886
zum ticketshop	749
zum transkript	892
zum video	810	892
zum webshop	749
zunanja vsebina	3997
zur autorenseite	908
zur bildergalerie	768
zur diskussion	759
zur fotostrecke	768
zur galerie	908
zur karte	772
zur mediathek	810
zur merkliste	830
zur navigation	768
zur netiquette	917
zur newsletter-anmeldung	728
zur podcast-folge	908
zur serie	908
zur spendenseite	900
zur startseite	765
zur themenseite	768	908
zur umfrage	808
zur veranstaltung	886
zusammenfassung mit ki	800
zustimmen	753
zustimmen und weiter	753
zustimmen und weiterlesen	755
zustimmung erteilen	889
zustimmung verwalten	889
zustimmung widerrufen	889
""", 'zv': """
zvolit	563
""", 'zw': """
zwischenergebnis anzeigen	882
""", 'zz': """
zzgl. versand	886
zzgl. versandkosten	886
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	725 K wochen kostenlos	725 K wochen gratis	725 K monat kostenlos	1270 K+	1298 K% off your	1298 K per cent off your	1298 K percent off your	2634 K枚目/#枚	2634 K/#枚	2634 K/#ページ	2694 K줄 요약	2742 K/# 페이지	2991 K weken voor	2991 K maanden voor	4132 K+	4132 K år.	4151 K av #
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	1161 K post shared by	1161 K video posted by	1161 K post by	1289 K version of this article	1289 K version of this story	1289 K version of this column	1289 K version of this essay	1289 K version of this piece	1289 K version of this post	1289 K version of this review	1369 K tu correo	1834 K lire aussi	1834 K lire également	1834 K lire :	1834 K lire sur	1834 K voir aussi	1834 K voir également	1834 K écouter :	1834 K relire :	1834 K lire ensuite :	1834 K lire ou à relire :	2178 K cikkben megfogalmazott vélemények	2178 K cikkben megfogalmazott vélemény	2178 K fenti írás	2178 K cikk a szerző	2178 K véleménycikkek	2178 K publicisztika	2212 K gombra kattintva	2212 K telegramon	2212 K facebookon	2214 K cikk a	2214 K cikk folytatódik	2220 K cikket mesterséges	2222 K teljes beszélgetés	2222 K teljes interjú	2228 K fordítás	2230 K nap kérdése:	2264 K téma összes cikke:	2268 K cikk eredetileg	2268 K cikk először	2409 K tutti i contenuti	2443 K cura della redazione	3391 K autora escreve segundo o novo	3461 K notícia continua	3461 K matéria continua	3470 K publicidade termina em #	3568 K apărut o eroare
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
aangeboden	3063 K door
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	2401 K a
abdruck	68 K kostenlos	68 K honorarfrei
abo	887 K-vorteil:
abonneer	2990 K je op	3014 K
abonneevoordeel	3027 K:
abonnementsfordel	3092 K:
abonnent	3092 K? få
abonnentfordel	669 K:	3092 K:	3170 K:
abonnez	12 K-vous	1796 K-vous à
abonniere	12 K	865 K
abonnieren	12 K sie	716 K sie	865 K sie
about	1123 K the author	1123 K the authors	1123 K the writer
abovorteil	887 K:
abstimmung	848 K:
""", 'ac': """
accept	1293 K and load
accepted	1069 K payment methods:	1069 K cards:
acceso	1362 K ilimitado
accesso	2409 K illimitato
accueil	97 K >	97 K '	97 K "
acesso	3354 K ilimitado
acest	76 K subiect este închis	3518 K rezumat	3518 K articol a fost tradus	3550 K videoclip nu	3550 K conținut nu	3550 K video nu	3551 K conținut este găzduit	3551 K conținut provine	3573 K articol este protejat	3573 K conținut este protejat	3573 K articol a fost publicat inițial	3574 K articol a fost	3574 K text a fost
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	2945 K:
acompanhe	12 K
acquista	2453 K la rivista
actie	3017 K:
""", 'ad': """
ad	86 [K]	1196 K:
ada	72 K pertanyaan	2317 K kesalahan di artikel	2365 K yang salah
adatainak	2240 K védelme fontos
add	12 K us	1147 K	1227 K
additional	1198 K reporting by
adicionar	3457 K
adicione	3457 K
adja	2156 K adója	2156 K nekünk adója	2212 K meg
adjon	2212 K hozzá
administratorem	3265 K danych osobowych jest	3265 K twoich danych	3265 K państwa danych	3265 K pani/pana danych	3265 K podanych
advertentie	86 K, daarna
advertise	1167 K with
advertisement	1196 K:	1340 K feature by
advertiser	1340 K content from
advertorial	86 K:
""", 'af': """
afegeix	458 K
afficher	1927 K sur	1951 K
afmelden	3004 K kan
afspil	649 K
""", 'ag': """
aggiungi	12 K	2512 K
aggiungici	2512 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	655 K har	1163 K summaries	1163 K-generated summaries	1164 K tools were	1164 K was used	1164 K helped	1164 K assisted	2586 Kがこの記事	2586 Kによる自動	2586 K要約	2586 Kによる要約	2586 Kが選んだ	2586 Kに質問	2586 ※K	2694 K 요약은	2694 K 뉴스 요약	2966 K kan fouten maken. controleer	2966 K-samenvattingen	3152 K har	3513 K informații	3513 K un subiect	3513 K un pont	3513 K fost martor	4114 K har	4634 K摘要	4634 K重點	4634 K重点	4634 K生成	4634 由K
ainda	32 K não há comentários
""", 'aj': """
ajouter	1920 K
ajoutez	12 K	1920 K
ajude	3413 K o	3413 K a	3413 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili	89 K predplatiteľ
aktifkan	2294 K notifikasi	2351 K javascript
aktiver	649 K	3145 K
aktivera	4108 K
aktiviere	850 K
aktivieren	850 K sie
aktuelle	766 K nachrichten aus
""", 'al': """
al	1371 K registrarte	1417 K mostrar este contenido	2917 K lid	3003 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
algo	1468 K ha salido mal	1468 K salió mal	3446 K deu errado	3446 K correu mal
alguna	449 K cosa ha anat malament
all	27 K comments	1221 K content ©	1312 K odds correct	1330 K about the topic:	1330 K about:	1330 K stories on the topic:	1330 K stories on:	1330 K articles on the topic:	1330 K articles on:	1330 K news on the topic:	1330 K news on:
alla	27 K kommentarer	27 K inlägg	4073 K artiklar om	4077 K artiklar av	4132 K odds	4157 K artiklar om ämnet:	4157 K artiklar om:
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	618 K artikler om	622 K artikler af	691 K artikler om emnet:	691 K artikler om:	766 K artikel zu	766 K artikel von	767 K infos:	767 K news:	773 K artikel von	809 K folgen	888 K quoten	2944 K artikelen over	2948 K artikelen van	3050 K artikelen over het onderwerp:	3050 K artikelen over:	3108 K saker om	3113 K artikler av	3194 K saker om temaet:	3194 K saker om:	3194 K artikler om temaet:	3194 K artikler om:
alleen	2917 K voor abonnees	2996 K leden kunnen reageren
alles	766 K zum thema	766 K zu	2944 K over	2985 K over	3050 K over het onderwerp:	3050 K over:
allow	1091 K notifications	1106 K ads on	1293 K content from	1293 K third-party content	1293 K external content
allt	4157 K om ämnet:	4157 K om:
already	1229 K	1229 K have
als	89 K abonnent	89 K abonnentin	89 K abonnee	725 K abonnent	725 K abonnentin	737 K app	831 K abonnent können sie	831 K abonnentin können sie	2917 K abonnee
also	1117 K in	1118 K read	1118 K on this site:	1118 K worth reading:	1118 K on this topic:	1222 K in the news:	2107 K read:	2107 K read-
alt	618 K om	691 K om emnet:	691 K om:	3108 K om	3194 K om temaet:	3194 K om:
alte	3535 K știri din
altre	2431 K notizie su	2470 K notizie di
altri	2431 K articoli su	2435 K articoli di
altro	2431 K su	2432 K su questo tema:
always	1315 K allow content from	1315 K load content from	1315 K show content from	1315 K allow embedded content
""", 'am': """
am	3517 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir	891 K dieser stelle steht ein eingebetteter
ana	97 K sayfa >	97 K sayfa '	97 K sayfa "
anasayfa	97 K >	97 K '	97 K "
ancora	32 K nessun commento
anda	2311 K punya
ange	4108 K
angiv	649 K
anketa	487 K:	543 K dne:	3798 K dana:	3894 K dňa:	3994 K dneva:
anlatmamiz	4290 K gereken
anna	1531 K vihjest	1531 K vihje	1727 K
annonces	1858 K légales : publiez
annonssamarbete	86 K:
annullare	2414 K l'iscrizione
annuncio	2525 K tra #
anscheinend	898 K verwenden sie	898 K nutzen sie
ansvarig	4106 K utgivare:
ansvarlig	3142 K redaktør:
answer	1227 K
anuncie	3400 K no	3400 K na
anuncio	1491 K en #
any	27 K comment	72 K questions	1206 K	1228 K
anzeige	922 K in kooperation mit	922 K in zusammenarbeit mit
""", 'ap': """
apa	2317 K reaksi anda
apakah	8 K artikel	2311 K anda punya	2317 K ringkasan ini	2317 K artikel ini	2317 K berita ini	2317 K informasi ini	2353 K anda ingin menerima notifikasi
apoie	81 K
apoya	81 K	1356 K	1356 K a
apoye	81 K
app	737 K herunterladen	737 K laden	2924 K voor android	2960 K
apply	1209 K now
approfondimento	2432 K:
approfondisci	2432 K
aprecie	3426 K com moderação
apresentado	3403 K por
""", 'aq': """
aquest	404 K resum	404 K text ha estat traduït	404 K article ha estat traduït	432 K vídeo no	432 K vídeo ja no	432 K contingut no	433 K contingut és de	433 K contingut prové de	454 K article està protegit	454 K contingut està protegit	454 K article es va publicar originalment	455 K article s'ha	455 K text s'ha	455 K article ha estat
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	2800 K straipsnis
arbejder	629 K du
arbetar	4084 K du
archives	1834 K :
are	1124 K you affected by	1206 K you	1228 K you	1253 K you enjoying this?	1253 K you enjoying this article	1253 K you enjoying this story	1253 K you enjoying this post	1253 K you enjoying this piece	1253 K you enjoying this newsletter	1253 K you enjoying this column	1253 K you enjoying this recipe	1253 K you enjoying this podcast	1253 K you enjoying this essay	1253 K you enjoying this series	1253 K you enjoying this guide	1253 K you enjoying this blog	1253 K you enjoying this interview	1253 K you enjoying this letter	1253 K you enjoying this review	1253 K you enjoying this page	1253 K you enjoying this issue	1253 K you enjoying this read	1253 K you enjoying this episode	1253 K you enjoying this content	1284 K you
arrives	1183 K every	1250 K on mondays	1250 K on fridays	1250 K on saturdays	1250 K on sundays
article	1848 K traduit	1946 K publié en partenariat	1946 K publié avec l'accord	1947 K relu par
articles	1123 K by
articol	3518 K tradus	3522 K susținut de
articolo	2450 K tradotto	2508 K pubblicato originariamente	2537 K pubblicato in collaborazione
articolul	46 K poate fi	3581 K continuă
artificial	1164 K intelligence
artificiell	4114 K intelligens har
artigo	3453 K publicado originalmente	3481 K publicado em parceria
artikel	2305 K terkait:	2316 K ini diterjemahkan	2316 K ini ditulis dengan	2316 K ini dibuat dengan	2316 K ini merupakan hasil	2331 K ini telah tayang di	2331 K ini pertama kali tayang	2331 K ini pernah tayang	2331 K ini sudah tayang	2369 K ini dilindungi	2369 K ini pertama kali terbit	2370 K ini	2378 K berlanjut	2987 K gaat verder onder	2987 K loopt door onder	2987 K gaat verder na
artikeln	46 K får	4042 K är låst	4103 K är tidigare	4103 K publicerades först	4103 K har tidigare	4110 K fortsätter	4161 K
artikkel	1548 K jätkub
artikkelen	46 K kan	46 K kan fritt	3148 K fortsetter	3162 K er oversatt	3162 K er maskinoversatt	3198 K
artikkeli	1729 K jatkuu	1770 K on julkaistu	1770 K julkaistiin
artikkelin	46 K saa
artiklen	46 K må	651 K fortsætter	695 K
artiklit	46 K võib	46 K tohib
""", 'as': """
as	1260 K a subscriber	1260 K a member	1260 K a supporter
ascolta	1 K	2432 K:	2456 K il podcast	2456 K la puntata	2520 K su	2526 K su spotify
ascoltaci	2526 K su spotify
ascoltalo	2526 K su spotify
ask	1123 K us here	1163 K the	1163 K our
assine	3354 K para
assista	3379 K:	3404 K ao vídeo acima	3404 K ao vídeo abaixo	3404 K ao vídeo
assistir	3465 K no
""", 'at': """
atbalstiet	81 K
atbildi	2867 K
atlikite	2790 K testą
atradi	2859 K kļūdu
atsakykite	2799 K
""", 'au': """
auch	767 K interessant	767 K interessant:	767 K lesenswert	767 K spannend:	833 K bei uns:	857 K lesen:
aucun	32 K commentaire
audio	504 K vytvořila	804 K herunterladen	1168 K version of this	1419 K generado	2450 K generato	3518 K generat
auf	747 K facebook, instagram	747 K instagram, facebook	747 K facebook und instagram	747 K facebook oder instagram
aus	767 K dem archiv:	833 K unserem archiv:	862 K dem englischen übersetzt	862 K dem französischen übersetzt	862 K dem amerikanischen übersetzt	862 K dem englischen von	862 K dem französischen von	887 K unserem shop:
ausprobiert	59 K?
author	1123 K bio
autor	502 K je	520 K:	1550 K:	3272 K:	3272 K: (	3756 K je	3855 K je	3873 K:
autore	2853 K:
autori	3855 K sú
autorica	3756 K je
autorius	2803 K:
autorka	502 K je	3756 K je	3855 K je
autors	2853 K:
""", 'av': """
available	1087 K on the app store	1087 K on google play
avec	89 K un abonnement	89 K l'abonnement	1814 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	3956 K je	3971 K:
avtorica	3956 K je
""", 'ay': """
ayrica	4261 K okuyun	4261 K bakin	4261 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	2178 K írás a szerző	2220 K összefoglalót	2228 K összefoglaló	2240 K ön adatainak védelme	2240 K ön adatainak biztonsága	2240 K adatai védelme
""", 'ba': """
baca	2305 K juga	2305 K juga:	2305 K:	2305 K selengkapnya	2305 K selengkapnya:	2305 K selanjutnya:	2310 K berita	2323 K berita tanpa iklan	2331 K berita lainnya	2331 K artikel lainnya	2331 K artikel lain	2331 K berita selengkapnya	2332 K ini juga:	2332 K pula:	2332 K lagi:
background	1118 K:	1192 K reading:
bagaimana	2317 K reaksi anda	2317 K pendapat anda	2317 K menurut anda
baggrund	619 K:
bagikan	3 K
baixe	13 K
bakgrund	4074 K:
bakgrunn	3109 K:
bakiniz	4261 K:
balso	2867 K
balsuokite	2799 K
bara	4042 K för dig som
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	1214 K part of our	1245 K the first to	1245 K first to	1245 K the first
beachten	28 K sie bitte
beba	3426 K com moderação
become	1059 K a member	1059 K a subscriber	1066 K a member of	1176 K a member to comment	1214 K part of our
beitrag	804 K herunterladen
bekijk	2945 K ook	2945 K:	2945 K hier	2945 K ook:	2948 K alle artikelen van	2969 K de video	2969 K de hele uitzending	2969 K de uitzending	2969 K de beelden	2969 K hier het hele	2971 K de video:	3014 K
bel	2960 K
belanja	2318 K di toko
beli	2318 K tiket
beluister	1 K	2969 K de podcast	2969 K onze	3014 K
belum	32 K ada komentar
ben	31 K jij de eerste
beranda	97 K >	97 K '
bergabung	12 K
bergabunglah	2318 K dengan tim
beri	2317 K rating	3945 K tudi
berikan	2317 K penilaian anda	2321 K suara anda
berikutnya	2332 K:
berita	2316 K ini diringkas	2331 K ini telah tayang	2332 K lainnya:	2370 K ini	2378 K berlanjut
berite	3945 K tudi
besedilo	46 K lahko	3956 K izraža	3959 K je prevedeno	3962 K je objavljeno v
bestel	3014 K
bestelle	865 K
bestellen	865 K sie
bestil	649 K
bestill	3145 K
besuche	12 K uns	865 K
besuchen	12 K sie uns	865 K sie
bet	1270 K responsibly	1270 K with
betaalde	3063 K samenwerking met
betalt	86 K innhold:	704 K samarbejde med	3208 K samarbeid med	4171 K innehåll från
bewerten	865 K sie
bez	561 K majitele	3314 K właściciela	3314 K akcjonariuszy	3811 K vlasnika	3811 K dioničara	3910 K majiteľa
bezahlte	859 K anzeige der	859 K anzeige des	859 K anzeige von	922 K kooperation mit
bezoek	3014 K
""", 'bi': """
bi	3975 K radi delali pri nas
bildergalerie	767 K:
bir	7 K hata	4279 K hata mi	4328 K hata oluştu	4328 K sorun oluştu	4328 K şeyler yanliş gitti	4328 K şeyler ters gitti
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	842 K halten sie sich an die	842 K beachten sie unsere	897 K deaktivieren sie ihn	897 K schalten sie ihn	897 K deaktiviere ihn	897 K schalte ihn	897 K deaktivieren sie diesen
bizi	12 K
""", 'bl': """
black	1186 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	3118 K medlem av	3118 K abonnent på	3145 K	4081 K medlem i	4081 K prenumerant på	4108 K
blijf	28 K
bliv	31 K den første	56 K en af de #	626 K medlem af	626 K abonnent på	635 K testlæser	635 K klogere på	649 K
blocking	1106 K ads
""", 'bo': """
bodite	31 K prvi
boka	4108 K
bol	3859 K pre vás	3859 K článok
bola	3859 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	3859 K pre vás	3859 K toto
book	649 K	1165 K your ticket	1165 K tickets	1227 K
""", 'br': """
brak	32 K komentarzy
brez	4008 K lastnika	4008 K lastnikov	4008 K delničarjev
bron	2959 K: anp	2959 K: belga
brought	1340 K to you by
browse	1209 K jobs	1227 K	1278 K other questions tagged
browser	2347 K anda tidak
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	4261 K haber de ilginizi çekebilir:	4297 K özeti	4297 K çeviriyi	4312 K içerik youtube	4312 K içerik instagram	4312 K içerik x	4312 K içerik twitter	4312 K içerik facebook	4312 K içerik tiktok	4314 K içeriği görüntülemek için	4314 K içeriği görmek için	4314 K videoyu izlemek için	4333 K haber telif hakki	4333 K içerik telif hakki	4333 K yazi ilk olarak	4333 K haber ilk olarak	4334 K haber yapay	4334 K içerik yapay	4334 K metin yapay	4334 K görsel yapay	4334 K yazi yapay	4345 K gönderiyi	4359 K yazi izinle	4359 K makale izinle
buat	2337 K akun gratis
buchen	865 K sie
budi	31 K prvi
budite	31 K prvi
buka	2337 K akses penuh dengan
bunlar	4261 K da ilginizi çekebilir:
bunlara	4261 K da bakin:
bunu	4261 K da okuyun:
buy	1165 K tickets	1165 K your ticket	1165 K your tickets	1227 K	1242 K	1294 K now, pay later with	1304 K the	1304 K it	1304 K now	1304 K from	1304 K at
""", 'by': """
by	1278 K clicking "post your answer"	1292 K applying	1292 K submitting	1292 K sending us	1292 K registering	1292 K clicking	1292 K uploading	1292 K entering	1292 K commenting	1292 K posting	1292 K creating an account	1292 K using our	1292 K using this site	1292 K using this website	1292 K using this service	1292 K using this form	1292 K subscribing	1292 K signing up	1292 K providing your	1292 K filling in
byl	505 K pro vás	505 K článek
byla	505 K pro vás
bylo	505 K pro vás	505 K toto
""", 'c': """
c	1131 (K) #	2502 K'è stato un errore
""", 'ca': """
cadastre	3354 K-se para
can	1174 K't see the poll	1174 K't see the quiz	1174 K't see this poll	1228 K you
canal	41 K de denúncias da redação
cancel	1077 K anytime	1077 K at any time
caractere	3542 K rămase
caracteres	1444 K restantes	3421 K restantes
caratteri	2477 K rimanenti	2477 K rimasti
cargar	1509 K
carica	2542 K
carregar	3485 K
catch	12 K us	1101 K us on	1168 K up on bbc	1192 K up:	1227 K	1227 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1848 K texte a été traduit	1849 K résumé	1858 K numéro est en vente	1858 K numéro est disponible	1893 K contenu n'est	1893 K podcast n'est	1894 K contenu provient de	1916 K contenu est protégé par	1947 K texte a été relu
cek	2310 K
cela	69 K vous a plu
celoten	3970 K članek preberite
ces	1848 K points clés
cet	8 K article vous	82 K article vous a plu	1848 K article a été traduit	1916 K article est protégé par	1916 K article est sous licence	1917 K article a été rédigé	1917 K article a été généré	1917 K article a été écrit	1917 K article a été produit	1917 K article a été relu	1946 K article est publié en partenariat	1946 K article est publié avec	1946 K article est repris de	1947 K article a été relu
cette	52 K enquête	76 K discussion est fermée	1848 K traduction a été	1849 K synthèse	1893 K vidéo n'est	1893 K page n'est	1916 K œuvre est sous licence	1947 K traduction a été relue
ceva	3568 K nu a mers	3568 K nu a funcționat
""", 'ch': """
charger	1951 K
chcesz	3276 K u nas pracować	3276 K pracować u nas
chcete	524 K u nás pracovat	524 K pracovat u nás	3877 K u nás pracovať	3877 K pracovať u nás
che	33 K ne pensi
check	1227 K out	1242 K out	1304 K price	3014 K
chia	3 K sẻ
choose	1059 K a plan	1074 K a plan	1147 K	1245 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	2432 K qui
click	1148 K here to join	1148 K to join	1170 K here for more	1178 K here to download	1178 K to download	1210 K play	1227 K
clique	3379 K aqui	3404 K no player acima
cliquez	1834 K ici
clube	3400 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	2328 K
colunista	3390 K do	3390 K da
com	89 K uma assinatura
come	1165 K and meet	1227 K
comentarii	5 K
comentariile	5 K	27 K	3520 K nu reprezintă	3520 K aparțin
comentarios	5 K	27 K	1426 K moderados según
comentariul	27 K dumneavoastră	27 K tău	3520 K tău va
commandez	1858 K notre	1858 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	1176 K must
commenti	5 K	27 K
commenting	5 K	1176 K is
comments	5 K	5 K on this	27 K	1176 K are reserved	1176 K are for	1176 K are open to	1176 K are only
como	89 K suscriptor	89 K assinante
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	1227 K
compra	1421 K aquí
con	89 K una suscripción	89 K un abbonamento	89 K l'abbonamento
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	3379 K:	3379 K também	3379 K também:
conhece	66 K alguém	3394 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	1101 K with us
conoce	66 K a alguien
conoces	66 K a alguien	1406 ¿K	1411 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	1059 K making	1059 K giving
consiglia	3 K
consulta	1395 K aquí
consultar	1509 K
consulter	1951 K
consultez	1858 K les avis de décès	1858 K nos offres
conta	59 K pra mim
contact	1123 K the author	1123 K the reporter	1123 K:	1123 K this reporter	1155 K	1227 K	1286 K reporter	1286 K staff writer	1286 K staff reporter	1286 K writer	1286 K editor	1286 K columnist	1286 K correspondent	1286 K sports writer
contacta	1399 K con	1400 K con
contacte	1399 K con	1400 K con
contacter	1837 K l'auteur
contactez	1837 K l'auteur	1837 K-nous	1852 K l'auteur
contacto	1415 K:
contame	59 K
contate	3382 K o autor
contatta	2435 K l'autore
contenido	86 K patrocinado:	1362 K premium	1419 K generado	1423 K ofrecido por	1452 K incrustado de	1452 K externo de	1452 K de	1506 K elaborado por	1506 K patrocinado por	1506 K realizado por
content	1340 K provided by	3031 K van
contenu	86 K sponsorisé :	1848 K généré	1861 K proposé par	1861 K sponsorisé par	1894 K provenant de	1894 K intégré de	1948 K conçu par	1948 K proposé par la rédaction	1948 K réalisé par
contenuto	86 K sponsorizzato:	2450 K generato	2455 K offerto da	2486 K incorporato da	2486 K esterno da	2486 K di	2486 K da	2539 K sponsorizzato da	2539 K realizzato da	2539 K a cura di
contingut	404 K generat	408 K ofert per	433 K incrustat de	433 K incrustat d'instagram	433 K extern de
continua	2516 K a leggere dopo	3461 K após	3461 K depois
continue	1186 K reading	1187 K reading with
contributions	27 K
controleer	3014 K
cooked	1274 K this
copy	3 K link to	3 K the link	3 K article	1238 K this url	1238 K this link
copyright	780 K ©	780 K (c)	780 K:	780 K #	780 K by	1131 K ©	1131 K #	1131 K:	1131 K by	3873 K ©
cosa	33 K ne pensi
""", 'cr': """
create	1074 K an account to	1227 K	1229 K an account	1229 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	2212 K
csatlakozzon	2212 K
""", 'cu': """
cu	89 K un abonament
""", 'cy': """
cyber	1186 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	3257 K ten artykuł	3257 K artykuł	3257 K ten tekst	3257 K to podsumowanie	3257 K to streszczenie	3257 K podobał	3257 K znalazłeś	3257 K znalazłaś	3257 K ta informacja	3257 K ta treść
czytaj	3243 K więcej o	3244 K także	3244 K także:	3244 K też	3244 K też:	3244 K również	3244 K więcej	3244 K:	3274 K dalej z
""", 'da': """
da	59 K li ste probali	2432 K leggere:	3760 K li vam	3760 K li je članak	3760 K li je tekst
daarna	2917 K kun je
daftar	2318 K webinar	2337 K gratis
daftarkan	2318 K diri anda
dagelijkse	2921 K nieuwsbrief
dagens	665 K spørgsmål:	3166 K spørsmål:	4124 K omröstning:	4128 K fråga:
daha	4261 K fazlasi:
daily	1309 K game:
dalies	2867 K
dalsza	3260 K część
dalyvaukite	2799 K
danach	725 K # euro
dankzij	3041 K onze lezers	3041 K onze donateurs	3041 K onze leden
dann	725 K # euro
dans	1814 K l'application	1831 K les commentaires
dapatkan	2310 K
darovat	517 K
darte	1371 K de baja
darujte	517 K	3871 K
das	766 K beste aus	767 K könnte sie auch interessieren	767 K könnte dich auch interessieren	767 K könnte sie interessieren:	767 K könnte sie auch interessieren:	767 K könnte dich auch interessieren:	809 K ganze interview	809 K komplette interview	843 K kommentieren	857 K lesen andere:
dazu	767 K auch:	833 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	2969 K podcast is te beluisteren	2987 K tekst gaat verder onder	2987 K tekst loopt door onder	2987 K tekst gaat verder na	3082 K viktigste nyhetene
deaktivieren	897 K sie ihn bitte
deel	3 K dit	3 K het	3014 K
dein	27 K kommentar	842 K feedback hilft
deine	812 K meinung ist uns wichtig	842 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	649 K med	649 K artiklen	3145 K med	3145 K saken
dela	3 K artikeln	3 K den här	3 K texten	4108 K med	4108 K artikeln
deli	3 K
delite	3 K
delivered	1183 K every	1183 K each
delivery	1311 K charges may apply
delta	3127 K i vår	3145 K	4090 K i vår	4108 K
deltag	635 K i vores	649 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd	4042 K här artikeln är låst	4042 K här artikeln är endast	4042 K här artikeln är bara	4103 K här texten är tidigare	4103 K här artikeln är tidigare	4103 K här texten publicerades	4103 K här artikeln publicerades	4126 K här videon kan endast	4126 K här videon kan bara	4126 K här videon är inte tillgänglig	4161 K här artikeln	4161 K här texten
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	2305 K:	2320 K podcast	2320 K juga	2380 K di
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket	695 K artikel	695 K tekst	695 K historie	695 K kronik	3161 K saken er	3161 K artikkelen er	3161 K teksten er	3161 K oppsummeringen er	3162 K saken er oversatt	3162 K artikkelen er oversatt	3162 K teksten er oversatt	3164 K videoen er	3164 K videoen kan	3198 K artikkelen	3198 K teksten	3198 K saken	3198 K kronikken
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	867 K ki-assistent
derechos	1403 K reservados	1475 K de licencia
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	412 K't l'app	412 K't la nostra	412 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1421 K nuestros	1421 K nuestras
descuentos	1421 K exclusivos para suscriptores
desea	1457 K recibir notificaciones
deseas	1457 K recibir notificaciones
deseja	3435 K receber notificações	3435 K receber nossas notificações
desideri	2491 K ricevere le notifiche	2491 K ricevere notifiche
despre	3515 K autor
det	4042 K här är en låst	4048 K viktigaste	4059 K här är en annons	4059 K här är annonsinnehåll	4059 K här är ett annonssamarbete	4067 K här är en debattartikel	4067 K här är en insändare	4067 K här är en opinionstext	4067 K här är en ledartext
detaljnije	3744 K:
detaylar	4261 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt	4042 K är en låst	4059 K är en annons	4059 K är annonsinnehåll	4059 K är ett annonssamarbete	4067 K är en debattartikel	4067 K är en insändare	4067 K är en opinionstext	4067 K är en krönika	4136 K är ett inbäddat innehåll från	4136 K är inbäddat innehåll från
dette	26 K sammendraget	672 K er et indlejret indhold fra	672 K er et indlejret opslag fra	672 K er indlejret indhold fra	672 K er indlejret opslag fra	3173 K er et innebygd innhold fra	3173 K er et innebygd innlegg fra	3173 K er innebygd innhold fra	3173 K er innebygd innlegg fra
devamini	4261 K okuyun:
deze	26 K samenvatting	2917 K maand nog	2966 K tekst	2966 K vertaling	2966 K ai	2987 K tekst gaat verder na	3054 K tekst
""", 'di': """
diaporama	1911 K :
diapositive	1909 K # sur #
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	1204 K you find this	1206 K you	1228 K our	1228 K we	1228 K you	1234 K our ai	1234 K the ai	1253 K you enjoy this?	1253 K you enjoy this article	1253 K you enjoy this story	1253 K you enjoy this post	1253 K you enjoy this piece	1253 K you enjoy this newsletter	1253 K you enjoy this column	1253 K you enjoy this recipe	1253 K you enjoy this podcast	1253 K you enjoy this essay	1253 K you enjoy this series	1253 K you enjoy this guide	1253 K you enjoy this blog	1253 K you enjoy this interview	1253 K you enjoy this letter	1253 K you enjoy this review	1253 K you enjoy this page	1253 K you enjoy this issue	1253 K you enjoy this read	1253 K you enjoy this episode	1253 K you enjoy this content	1253 K you like this?	1253 K you like this article	1253 K you like this story	1253 K you like this post	1253 K you like this piece	1253 K you like this newsletter	1253 K you like this column	1253 K you like this recipe	1253 K you like this podcast	1253 K you like this essay	1253 K you like this series	1253 K you like this guide	1253 K you like this blog	1253 K you like this interview	1253 K you like this letter	1253 K you like this review	1253 K you like this page	1253 K you like this issue	1253 K you like this read	1253 K you like this episode	1253 K you like this content	1253 K you find this useful	1274 K you make this	1274 K you try this	1284 K you see	1284 K you go
die	5 K kommentarfunktion	5 K kommentare	805 K zusammenfassung	809 K neue folge	809 K aktuelle folge	809 K komplette folge	809 K ganze folge	809 K ganze sendung	812 K umfrage wird durchgeführt	841 K debatte zu
dienas	2875 K jautājums:
dienos	2807 K klausimas:
diese	52 K recherche	801 K meldung	801 K nachricht	801 K übersetzung	801 K zusammenfassung	805 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	801 K text	801 K artikel	801 K bericht	801 K spielbericht	801 K beitrag	801 K wetterbericht	805 K artikel	805 K text	805 K beitrag	914 K artikel erschien zuerst	914 K text erschien zuerst	914 K beitrag erschien zuerst	914 K artikel ist zuerst	914 K text ist zuerst
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	805 K interview
dig	1192 K deeper:
digital	1186 K subscriptions	1229 K access
digitilaajana	89 K
dilarang	2369 K mengutip	2369 K keras mengambil	2369 K menyalin	2369 K memperbanyak	2369 K mereproduksi
din	27 K kommentar
dinleyin	4261 K:
directement	1811 K dans votre
direkt	4074 K:
direkte	3109 K:	3193 K: slik	3193 K: her	3193 K: derfor	3193 K: dette	3193 K: hør	3193 K: se	3193 K: alt	3193 K: hvordan	3193 K: hvorfor	3193 K: hva	3193 K: hvem	3193 K: den	3193 K: det	3193 K: de
disclaimer	1131 K:	2089 K:
discover	23 K more from	1227 K
diskuse	5 K
diskusia	5 K
diskutieren	865 K sie
diskutujte	28 K
diskuze	5 K
disponibile	2526 K su spotify	2526 K su apple podcasts
disponible	412 K a l'app store	412 K a google play	1374 K en google play	1429 K en app store	1429 K en google play y	1492 K en spotify	1492 K en apple podcasts	1492 K en ivoox	1866 K sur google play	1933 K sur spotify	1933 K sur apple podcasts	1933 K sur deezer
distribuie	3 K
distributed	1198 K by
disusun	2316 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	2966 K artikel	2966 K stuk	2966 K bericht	2966 K verhaal	3003 K artikel lees je ook in	3003 K verhaal lees je ook in	3016 K artikel is ook	3016 K verhaal is ook	3016 K artikel bevat	3016 K verhaal bevat	3016 K verhaal verscheen	3016 K stuk verscheen	3054 K artikel	3054 K stuk	3054 K essay	3054 K interview	3054 K verhaal	3063 K artikel is tot stand gekomen in samenwerking met
dites	59 K-moi en commentaire
""", 'dm': """
dm	1285 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	1123 K you have a tip	1124 K you know more	1124 K you have information	1124 K you work at	1124 K you work in	1124 K you have any information	1124 K you have a story	1172 K our	1206 K you have	1228 K you	1254 K you like our	1254 K you enjoy our	1302 K you have a problem	1302 K you have a question	1302 K you have a dilemma	1302 K you have a burning	1302 K you need advice
doe	2972 K de quiz	2972 K mee met ons	2972 K mee met onze	2972 K mee aan ons	2972 K mee aan onze	3014 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	2213 K vannak
domande	72 K?	73 K su questo articolo
domov	97 K >	97 K '
don	1084 K't miss	1118 K't miss:	1222 K't miss this:	1245 K't miss
dona	81 K suport	1356 K a	2401 K a
donasi	2326 K untuk
donate	1059 K now	1059 K today	1066 K to
doneer	2990 K aan
donnez	1831 K votre avis
dopusti	3802 K uvijek sadržaj	3802 K uvek sadržaj	3802 K sadržaj s	3802 K sadržaj sa	3802 K sadržaj iz	3802 K sadržaj od
dosje	3819 K: kako	3819 K: ovako	3819 K: zašto	3819 K: što	3819 K: šta	3819 K: tko	3819 K: ko	3819 K: gdje	3819 K: gde	3819 K: ovo	3819 K: pogledajte	3819 K: poslušajte	3819 K: sve	3819 K: noć	3819 K: ljudi	3819 K: evo	4016 K: kako	4016 K: tako	4016 K: zakaj	4016 K: kaj	4016 K: kdo	4016 K: kje	4016 K: to	4016 K: poglejte	4016 K: prisluhnite	4016 K: vse	4016 K: noč	4016 K: ljudje	4016 K: takole	4016 K: oglejte
dossier	569 K: jak	569 K: takhle	569 K: takto	569 K: proč	569 K: co	569 K: kdo	569 K: kde	569 K: to	569 K: podívejte	569 K: poslechněte	569 K: vše	569 K: noc	569 K: lidé	569 K: tak	569 K: tady	569 K: jaké	690 K: sådan	690 K: her	690 K: derfor	690 K: dette	690 K: hør	690 K: se	690 K: alt	690 K: hvordan	690 K: hvorfor	690 K: hvad	690 K: hvem	690 K: den	690 K: det	690 K: de	910 K: der	910 K: die	910 K: das	910 K: wie	910 K: warum	910 K: was	910 K: so	910 K: wenn	910 K: alles	910 K: wer	910 K: wo	1329 K: how	1329 K: why	1329 K: what	1329 K: who	1329 K: where	1329 K: when	1329 K: the	1329 K: inside	1329 K: watch	1329 K: see	1329 K: is	1329 K: can	1329 K: this	1329 K: listen	1765 K: näin	1765 K: tässä	1765 K: siksi	1765 K: tämä	1765 K: kuuntele	1765 K: katso	1765 K: kaikki	1765 K: miten	1765 K: miksi	1765 K: mitä	1765 K: kuka	1765 K: mikä	1765 K: tältä	1765 K: tällainen	1834 K :	3049 K: zo	3049 K: hoe	3049 K: dit	3049 K: waarom	3049 K: wat	3049 K: wie	3049 K: de	3049 K: het	3049 K: een	3049 K: alles	3049 K: bekijk	3049 K: luister	3049 K: deze	3049 K: dat	3193 K: slik	3193 K: her	3193 K: derfor	3193 K: dette	3193 K: hør	3193 K: se	3193 K: alt	3193 K: hvordan	3193 K: hvorfor	3193 K: hva	3193 K: hvem	3193 K: den	3193 K: det	3193 K: de	3322 K: jak	3322 K: tak	3322 K: oto	3322 K: dlaczego	3322 K: co	3322 K: kto	3322 K: gdzie	3322 K: to	3322 K: zobacz	3322 K: posłuchaj	3322 K: wszystko	3322 K: noc	3322 K: ludzie	3918 K: ako	3918 K: takto	3918 K: prečo	3918 K: čo	3918 K: kto	3918 K: kde	3918 K: to	3918 K: pozrite	3918 K: vypočujte	3918 K: všetko	3918 K: noc	3918 K: ľudia	3918 K: tak	3918 K: aké	4156 K: så	4156 K: här	4156 K: därför	4156 K: det här	4156 K: hör	4156 K: se	4156 K: allt	4156 K: detta	4156 K: den	4156 K: det	4156 K: de	4156 K: hur	4156 K: varför	4156 K: vad
dostupno	3767 K na	3767 K u
dotazy	72 K
dovoli	3999 K vedno vsebino	3999 K vsebino z	3999 K vsebino s	3999 K vsebino iz	3999 K vsebino od
dowiedz	3244 K się więcej
download	13 K	1227 K	1243 K the	1267 K our free	1267 K the free	2294 K aplikasi	2323 K	3014 K
dozvoli	3802 K uvijek sadržaj	3802 K uvek sadržaj	3802 K sadržaj s	3802 K sadržaj sa	3802 K sadržaj iz	3802 K sadržaj od
""", 'dp': """
dpa	780 (K
""", 'dr': """
drukuj	3268 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	629 K kan tippe os	629 K kan sende os	648 K har brugt	648 K har læst	649 K får en mail	649 K kan også	685 K har læst # ud af dine #	685 K har læst # ud af #	685 K har læst # af dine #	685 K har læst # af #	874 K hast schon ein abo	874 K hast dein limit	898 K hast einen adblocker	898 K hast einen werbeblocker	3083 K er nå påmeldt	3083 K er nå registrert	3083 K er nå meldt på	3083 K er påmeldt	3143 K har lest	3143 K har #	3145 K får en e-post	3145 K kan også	3145 K finner oss	3164 K må ha javascript	3188 K har lest # av dine #	3188 K har lest # av #	4084 K som källa	4107 K har läst	4107 K har #	4108 K får ett mejl	4108 K kan också	4108 K hittar oss	4126 K kan inte se	4151 K har läst # av #
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	2326 K	2326 K jurnalisme
durata	2525 K del video
durch	754 K das laden
""", 'e': """
e	33 K tu	33 K voi	33 K você	1155 K-mail	2212 K-mailt küldtünk
""", 'ea': """
earlier	1192 K coverage:
""", 'eb': """
ebenfalls	767 K interessant:
""", 'ed': """
edited	1199 K by
editing	1131 (K by	1132 K by	1133 K by
editor	1118 K's picks:	2313 K:	2313 K :
""", 'ee': """
een	2964 K bericht gedeeld door	2964 K post gedeeld door
eerder	2971 K schreven we:	2971 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1727 K sitoutumista	1757 K omistajaa	1757 K omistajia	1757 K osakkeenomistajia	1757 K maksumuuria
ein	799 K beitrag geteilt von	799 K von	799 K post von	922 K angebot unseres partners
eine	73 K frage zum artikel
einen	725 K monat kostenlos
eingebetteter	891 K inhalt von
""", 'el': """
el	406 K teu comentari serà	432 K vídeo no	432 K teu navegador no	1424 K vídeo comenzará	1424 K video comenzará	1451 K vídeo no	1451 K video no	1482 K artículo continúa	1482 K contenido continúa	1491 K vídeo comienza en #
elinizde	4290 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	3403 K parceria com	3449 K imagens:	3449 K fotos:
email	3 K this	1123 K the author	1123 K us	1155 K	1227 K	1279 K this	1286 K reporter
emailed	1250 K on fridays	1250 K on mondays
embedded	1315 K content from	1315 K content is blocked
empfehlen	3 K sie	865 K sie
empfiehl	865 K
""", 'en': """
en	89 K tant qu'abonné	408 K col·laboració amb	452 K imatges:	1362 K otro dispositivo	1369 K tu correo	1369 K su correo	1369 K tu buzón	1369 K tu email	1383 K facebook y twitter	1383 K facebook, twitter	1383 K facebook y x	1392 K los comentarios	1395 K vídeo:	1395 K directo	1395 K contexto:	1423 K colaboración con	1471 K imágenes:	1795 K faisant un don	1805 K tant qu'abonné	1811 K vous inscrivant	1834 K savoir plus	1834 K direct	1861 K partenariat avec	1877 K vidéo -	1877 K images -	1911 K podcast :	1911 K vidéo :	1911 K images :	4048 K gång i veckan
enable	1091 K notifications
enbart	4042 K för dig som	4042 K för prenumeranter
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	1213 K your day with
endast	4042 K för dig som	4042 K för prenumeranter
endet	725 K automatisch
enjoy	1186 K	1266 K #% off	1298 K #% off your
enjoyed	69 K this	1253 K this?	1253 K this article	1253 K this story	1253 K this post	1253 K this piece	1253 K this newsletter	1253 K this column	1253 K this recipe	1253 K this podcast	1253 K this essay	1253 K this series	1253 K this guide	1253 K this blog	1253 K this interview	1253 K this letter	1253 K this review	1253 K this page	1253 K this issue	1253 K this read	1253 K this episode	1253 K this content
enjoying	1084 K this article	1253 K this?	1253 K this article	1253 K this story	1253 K this post	1253 K this piece	1253 K this newsletter	1253 K this column	1253 K this recipe	1253 K this podcast	1253 K this essay	1253 K this series	1253 K this guide	1253 K this blog	1253 K this interview	1253 K this letter	1253 K this review	1253 K this page	1253 K this issue	1253 K this read	1253 K this episode	1253 K this content	1254 K the	1254 K our	1254 K this
enregistrez	1881 K cet article	1881 K cette recette
entdecke	23 K mehr von	865 K
entdecken	865 K sie
entenda	3379 K:
entra	12 K nel
entre	12 K no
envia	399 K'ns
envianos	1410 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'ep': """
episode	804 K herunterladen
""", 'er': """
er	32 K zijn nog geen reacties	629 K du	3092 K du abonnent?	3121 K du
erbjudande	4090 K till dig som
erhalten	865 K sie
erscheint	821 K jeden	821 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	898 K scheint, dass sie	898 K sieht so aus, als	898 K sieht aus, als	1413 K corresponsal	1413 K redactor de	1413 K redactora de	1413 K jefe de	1413 K jefa de
escanea	1410 K el código	1429 K el código para descargar
escolta	1 K	410 K el pòdcast	410 K el podcast	410 K el nostre pòdcast	410 K el nostre podcast
escoltar	1 K
escucha	1 K	1424 K el pódcast	1424 K el podcast
escuchar	1 K	1486 K en
escuche	1 K
escute	1 K
essayez	1874 K
esta	52 K investigación	52 K investigação	52 K reportagem	1419 K noticia ha sido traducida	1419 K traducción se ha hecho	1419 K traducción ha sido	1419 K función utiliza	1426 K noticia pertenece a	1476 K noticia ha sido	1476 K información ha sido	1505 K traducción ha sido revisada	3398 K tradução foi feita	3398 K notícia foi traduzida	3454 K notícia foi	3454 K reportagem foi
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	1362 K contenido es exclusivo	1417 K contenido procede de	1417 K contenido proviene de	1419 K texto ha sido traducido	1419 K artículo ha sido traducido	1421 K reportaje forma parte del número	1421 K artículo forma parte del número	1426 K artículo pertenece a	1451 K vídeo no	1451 K video no	1451 K vídeo ya no	1451 K video ya no	1451 K contenido no	1451 K contenido ya no	1452 K contenido está alojado en	1452 K contenido procede de	1475 K artículo está protegido	1475 K contenido está protegido	1475 K artículo se publicó originalmente	1475 K artículo fue publicado originalmente	1476 K artículo ha sido	1476 K texto ha sido	1476 K artículo fue	1476 K contenido ha sido	1504 K artículo se publica con	1504 K artículo se publica en colaboración	1504 K artículo se publica gracias	1504 K artículo es una traducción	1505 K texto ha sido revisado	1505 K artículo ha sido revisado	3398 K texto foi traduzido	3398 K artigo foi traduzido	3429 K vídeo não	3429 K vídeo já não	3429 K conteúdo não	3429 K conteúdo já não	3430 K conteúdo está alojado	3430 K conteúdo está hospedado	3430 K conteúdo é fornecido	3453 K artigo está protegido	3453 K conteúdo está protegido	3453 K conteúdo é protegido	3453 K artigo é protegido	3453 K artigo foi publicado originalmente	3453 K texto foi publicado originalmente	3454 K artigo foi	3454 K texto foi	3454 K conteúdo foi	3481 K artigo é publicado em parceria	3481 K artigo foi publicado em parceria	3481 K texto foi publicado originalmente	3482 K texto foi revisado	3482 K texto foi revisto	3482 K artigo foi revisado
""", 'et': """
et	33 K vous	33 K toi	395 K pot interessar:
etu	1744 K tilaajille:
etusivu	97 K >	97 K '	97 K "
etwas	44 K falsch
""", 'ev': """
everything	1330 K on the topic:	1330 K on:
""", 'ex': """
exclusief	2917 K voor abonnees
exclusivo	1362 K para suscriptores
existing	1074 K subscriber	1074 K subscribers
exklusivt	4042 K för dig som
experimentou	59 K
explainer	1118 K:	1329 K: how	1329 K: why	1329 K: what	1329 K: who	1329 K: where	1329 K: when	1329 K: the	1329 K: inside	1329 K: watch	1329 K: see	1329 K: is	1329 K: can	1329 K: this	1329 K: listen
explore	1118 K more:	1227 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	2181 K is érdekelheti:	2228 K a szöveg	2228 K a cikk	2228 K az írás	2228 K a fordítás	2228 K az összefoglaló
ezen	52 K a cikken
""", 'fa': """
facebook	756 K immer	4345 K'ta
fai	2459 K il quiz	2459 K il test	2459 K il nostro
faites	1795 K un don	1796 K un don à
fale	3382 K com o autor	3391 K com o repórter	3391 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	1206 K
feel	68 K free to republish	1139 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	1118 K under:
fill	1227 K in	1227 K out
film	3260 K znajdziesz	3322 K: jak	3322 K: tak	3322 K: oto	3322 K: dlaczego	3322 K: co	3322 K: kto	3322 K: gdzie	3322 K: to	3322 K: zobacz	3322 K: posłuchaj	3322 K: wszystko	3322 K: noc	3322 K: ludzie
find	12 K us	12 K os	1101 K us on	1101 K me on	1167 K your next job	1227 K	1242 K
finden	12 K sie uns	865 K sie
finding	1253 K this useful
finn	12 K oss
first	1238 K published by	1238 K published in the	1266 K time here
fizessen	2212 K
""", 'fl': """
flash	1186 K sale
fler	4073 K artiklar om	4077 K artiklar av	4157 K artiklar om ämnet:	4157 K artiklar om:
flere	618 K artikler om	622 K artikler af	691 K artikler om emnet:	691 K artikler om:	3108 K saker om	3108 K saker fra	3109 K saker om	3113 K saker av	3127 K jobber på	3194 K saker om temaet:	3194 K saker om:
""", 'fo': """
foglald	2212 K le
foglalja	2212 K le
folge	12 K	804 K herunterladen	865 K
folgen	12 K sie	865 K sie
folgt	12 K
follow	12 K	1101 K us	1101 K @	1101 K all the latest	1101 K the latest	1101 K our	1148 K the	1155 K	1227 K	2310 K
fontos	2240 K számunkra az ön	2240 K nekünk az ön
for	13 K a better	13 K the best	1170 K more news	1170 K more local	1170 K more stories	1170 K more on	1170 K more coverage	1170 K more of our	1170 K more from	1170 K the latest	1178 K the best experience	1178 K the best reading experience	1186 K just	1186 K only	1192 K more on the story	1217 K just	1217 K only	1221 K reprint	1221 K reprints	1300 K membership enquiries	1300 K media enquiries	1300 K media inquiries	1300 K press enquiries	1300 K press inquiries	1300 K advertising enquiries	1300 K advertising inquiries	1300 K subscription enquiries	1300 K subscription inquiries	1300 K membership inquiries	1300 K sponsorship enquiries	3092 K abonnenter:
fordel	669 K for abonnenter:	3170 K for abonnenter:
fordelskunde	3092 K?
fordelstilbud	3092 K:
forside	97 K >	97 K '	97 K "
forsiden	97 K >	97 K '	97 K "
fortell	59 K meg
fortsett	3148 K å lese
forward	3 K this	1279 K this	1279 K it to	1279 K the letter
foto	450 K # de #	450 K # / #	1469 K # de #	1469 K # / #	1469 K #/#	2366 K # dari #	2366 K # / #	2503 K # di #	2503 K # / #	2503 K #/#	2871 K:	3447 K # de #	3447 K # / #	3447 K #/#	3569 K # din #	3569 K # / #	3744 K galerija:	4331 K galeri:
fotogaleria	452 K:	3449 K:
fotogalerie	487 K:
fotogalerija	3945 K:
fotogallery	2505 K:
fotografia	3569 K # din #
fotostrecke	767 K:
found	7 K an	7 K a	69 K this useful	1253 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	805 K unsere ki
frage	867 K des tages	884 K des tages:	884 K der woche:
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	805 K sie unsere ki
free	68 K to republish	68 K to reprint	1267 K download	1267 K kit	1267 K guide	1267 K template	1267 K templates	1267 K ebook	1267 K e-book	1267 K checklist	1267 K toolkit	1267 K white paper	1267 K whitepaper	1267 K report	1267 K course	1267 K webinar	1267 K resource	1294 K shipping on orders	1294 K delivery on orders
freier	828 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	1118 K the archive:	1118 K our archive:	1118 K our archives:	1217 K only	1217 K just
""", 'fu': """
fuiste	1411 ¿K testigo
full	1118 K story:	1118 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	1118 K reading:
""", 'fy': """
fyll	3145 K inn	4108 K i
""", 'ga': """
ga	3014 K mee
gabung	12 K	2310 K
galerie	3571 K foto:
gambar	2366 K # dari #	2366 K # / #
gambas	2305 [K:video
gamble	1270 K responsibly
gaukite	2799 K
""", 'ge': """
ge	4108 K
geben	865 K sie
geef	3 K dit
geen	3041 K eigenaar	3041 K eigenaren	3041 K aandeelhouders	3041 K betaalmuur	3041 K miljardair
gem	649 K
gemaakt	59 K?
generative	1164 K ai
gengivelse	68 K tilladt
gerelateerd	2971 K:
gesponsert	86 K:	859 K von	922 K von
gesponsord	86 K:	2987 K door	3063 K door
get	13 K the app	13 K our	23 K	1059 K in touch	1084 K the latest	1084 K breaking news	1091 K notified	1148 K	1148 K the	1165 K tickets	1165 K your tickets	1178 K the	1179 K text alerts	1179 K news alerts	1182 K the	1182 K our	1186 K	1198 K permission to reuse	1227 K	1242 K	1243 K the	1245 K push	1251 K	1255 K	1266 K #% off	1267 K our free	1267 K the free	1298 K #% off your	1304 K it from
""", 'gh': """
ghi	4572 K rõ nguồn
""", 'gi': """
gi	3145 K
gib	865 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	4109 K du
gioca	2479 K ora:	2479 K ora a
giornalista	2442 K professionista	2442 K e scrittrice	2442 K e scrittore
giv	649 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	3959 K poudarki
""", 'go': """
go	1192 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaria	3435 K de receber notificações
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	1123 K a tip	1123 K a story	1123 K a news tip	1124 K a question	1206 K	1228 K a	1228 K	1302 K a dilemma	1302 K a question for
""", 'gr': """
grab	1267 K our free	1267 K your free
graduada	1414 K en
graduado	1414 K en
grupo	3367 K do whatsapp
""", 'gu': """
guarda	2432 K anche	2432 K:	2432 K il video	2432 K anche:	2456 K il video qui sopra	2520 K su	2533 K la gallery	2533 K le foto	2533 K l'infografica	2542 K
gulir	2333 K ke bawah	2333 K untuk
""", 'ha': """
ha	44 K hibát	1468 K ocurrido un error	1468 K habido un error	2191 K van információja	2191 K van információd	2191 K ön is átélt	2191 K te is átéltél	2191 K többet tud
haben	7 K sie einen fehler	775 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	4291 K	4295 K:	4341 K reklamdan
haberde	7 K hata	4279 K hata
haberin	4261 K devami için	4341 K devami	4359 K orijinali
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	1411 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	2446 K informazioni	2446 K una notizia	2446 K una segnalazione	2446 K una storia
hak	2369 K cipta dilindungi
hakaret	27 K içeren
hakka	1546 K
halaman	2332 K selanjutnya:	2366 K # dari #
hallgasd	1 K meg	2199 K meg
hallgass	2199 K minket
hallgassa	1 K meg	2199 K meg	2212 K meg
haluaisitko	1728 K
haluatko	1706 K kertoa	1713 K töihin	1713 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	629 K du oplysninger	629 K du viden	629 K du et godt tip	629 K du tip	629 K du flere oplysninger	629 K du oplevet	629 K du selv oplevet	629 K du en god historie	650 K du en historie	650 K du dokumentation	650 K du dokumenter	662 K du et tip	662 K du tip	662 K du et godt tip	662 K du en god historie	662 K du en historie	3113 K du et tips	3121 K du informasjon	3121 K du opplysninger	3121 K du flere opplysninger	3121 K du tips	3121 K du et tips	3121 K du opplevd	3121 K du erfaring	3121 K du tanker	3121 K du noe på hjertet	3147 K du en historie	3147 K du dokumenter	3147 K du dokumentasjon	4084 K du information	4084 K du uppgifter	4084 K du tips	4084 K du ett tips	4084 K du varit med om	4084 K du egna erfarenheter	4084 K du upplevt	4109 K du en historia	4109 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	406 K d'estar registrat	406 K detectat cap	406 K trobat cap	1411 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	4279 K mi fark	4290 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	1059 K your say	1123 K a tip	1123 K a news tip	1123 K a question about this	1123 K a question for	1124 K you been	1124 K a story	1177 K your say	1206 K a	1206 K you	1228 K you	1228 K we	1255 K	1274 K you made this	1274 K you tried this	1284 K you	1302 K a question for	1302 K you got a question	1302 K a dilemma
hay	7 K algún
haz	1395 K clic aquí	1411 K tu denuncia	1427 K nuestro test	1427 K el test	1427 K nuestro quiz
hazte	1356 K socio de
""", 'he': """
hear	1 K this	1168 K this story	1170 K more	1210 K the full	1210 K more	1227 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	2949 K je een tip	2950 K je een tip	3015 K je
heeft	2949 K u een tip	2950 K u een tip	3015 K u
hela	4116 K samtalet	4116 K intervjun
hele	657 K samtalen	657 K interviewet	3154 K samtalen	3154 K intervjuet
help	1174 K us improve	1227 K
hem	97 K >	97 K '	97 K "
hemen	4307 K oyna:
hent	13 K	626 K appen fra	640 K	649 K	3132 K
her	672 K er et indlejret indhold fra	672 K er et indlejret opslag fra	672 K er indlejret indhold fra	672 K er indlejret opslag fra	672 K vises et indlejret indhold fra	672 K vises et indlejret opslag fra	672 K vises indlejret indhold fra	672 K vises indlejret opslag fra	672 K findes et indlejret indhold fra	672 K findes et indlejret opslag fra	672 K findes indlejret indhold fra	672 K findes indlejret opslag fra	3173 K er et innebygd innhold fra	3173 K er et innebygd innlegg fra	3173 K er innebygd innhold fra	3173 K er innebygd innlegg fra	3173 K vises et innebygd innhold fra	3173 K vises et innebygd innlegg fra	3173 K vises innebygd innhold fra	3173 K vises innebygd innlegg fra	3173 K finnes et innebygd innhold fra	3173 K finnes et innebygd innlegg fra	3173 K finnes innebygd innhold fra	3173 K finnes innebygd innlegg fra
here	1192 K's more on this
het	5 K reactieveld	2944 K beste van	2987 K artikel gaat verder onder	2987 K verhaal gaat verder onder	2987 K artikel gaat verder na	2987 K verhaal gaat verder na
heti	2230 K kvíz:
""", 'hi': """
hi	449 K ha hagut un error
hiciste	59 K esta
hier	767 K lesen sie	767 K geht es zu	767 K geht's zu	809 K klicken, um	812 K geht es zum quiz	812 K geht es zum täglichen	871 K können sie den artikel	871 K können sie diesen artikel	871 K kannst du den artikel	891 K ist ein eingebetteter	3031 K staat ingesloten
highlights	1163 K
highly	1278 K active question
hintergrund	767 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	651 K fortsætter
hit	1210 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	3127 K oss å bli bedre
hjelpelinjen	3093 K:	3093 K for spilleavhengige	3093 K for spillavhengige
hjem	97 K >	97 K '	97 K "
""", 'ho': """
hoe	2995 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
home	97 K >	97 K '	97 K "	97 K＞
hotline	41 K tòa soạn	41 K redaksi	4542 K: #
hou	28 K het
houd	28 K het	82 K je van
houve	3446 K um erro
how	8 K would you rate	8 K useful was	33 K do you feel	1204 K useful is this	1204 K helpful was this	1284 K has	1284 K have	1284 K did	1284 K are you	1284 K will	1284 K would
""", 'hr': """
hrajte	544 K:
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	4109 K håller du med
husk	649 K at bekræfte	3145 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hver	3082 K fredag	3082 K morgen	3082 K uke	3082 K søndag
hvor	650 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	704 K betalt samarbejde med	1242 K use	1242 K used	1242 K love	1242 K bought	1242 K recommend	2431 K più letti di	2451 K punti chiave	3159 K appen	3208 K betalt samarbeid med	4059 K betalt samarbete med	4059 K annonssamarbete med	4059 K kommersiellt samarbete med	4171 K betalt samarbete med
""", 'ic': """
ici	1894 K, un contenu provenant
icymi	1118 K:
""", 'ie': """
ielogojies	2867 K
ievadi	2867 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	1139 K you enjoyed this	1139 K you liked this	1274 K you make this	1274 K you try this	1274 K you made this	1274 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	842 K feedback hilft	887 K abo-vorteil:
ihre	27 K beiträge	33 K meinung	812 K meinung ist uns wichtig	842 K rückmeldung hilft
""", 'ik': """
iklan	2333 K -
ikuti	12 K	2298 K berita	2310 K	2321 K survei	2321 K polling	2321 K jajak pendapat	2321 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	2448 K video non è disponibile	2450 K testo è stato realizzato	2456 K video inizierà	2458 K tuo commento sarà	2482 K gioco è vietato ai minori	2482 K gioco può causare	2482 K gioco d'azzardo può	2485 K video non	2525 K video inizia tra #	2525 K tuo video inizia tra #
ilgili	4261 K haber	4331 K haber:
ilginizi	4261 K çekebilir	4261 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan	4333 K olarak
ilmoittaudu	1713 K
""", 'im': """
im	767 K video:
image	1131 K copyright	1131 K source,	1131 K credit:	1909 K # sur #	1909 K #/#	1909 K # / #
imagem	3447 K # de #	3447 K # / #	3447 K #/#
imagen	1469 K # de #	1469 K # / #	1469 K #/#
imaginea	3569 K # din #	3569 K # / #
imate	72 K pitanja	72 K vprašanja
imatge	450 K # de #	450 K # / #
immagine	2503 K # di #	2503 K # / #	2503 K #/#
impossibile	2485 K riprodurre	2489 K visualizzare questo contenuto
""", 'in': """
in	734 K ihrem postfach	734 K ihr postfach	764 K den kommentaren	1114 K the comments section	1114 K the comment section	1118 K case you missed it:	1168 K the video player above	2453 K edicola da	2453 K edicola con	2455 K collaborazione con	2474 K offerta	2924 K de app	2942 K de reacties	3063 K betaalde samenwerking met
indem	754 K sie
indhold	704 K fra annoncøren
indtast	649 K
infographie	1911 K :
informationen	805 K zum einsatz von ki
inga	32 K kommentarer	4148 K ägare	4148 K aktieägare
ingen	32 K kommentarer	682 K ejer	682 K ejere	682 K aktionærer	682 K milliardær	682 K betalingsmur	3185 K eier	3185 K eiere	3185 K aksjonærer	3185 K milliardær	3185 K betalingsmur	4148 K ägare	4148 K miljardär	4148 K betalvägg
ingesloten	3031 K inhoud van
ingin	2353 K menerima notifikasi	2353 K dapat notifikasi
inhalt	891 K von
inhalte	891 K von	891 K aus
inhoud	3031 K van
inicio	97 K >	97 K '	97 K "
innhold	3208 K fra annonsøren
innlegg	27 K
inquadra	2461 K il codice	2461 K il qr code	2461 K il qr
inscreva	3400 K-se no nosso webinar
inscrivez	1803 K-vous gratuitement	1858 K-vous à notre webinaire
instagram	756 K immer	756 K-inhalte immer	4312 K gönderisini	4345 K'da
instal	2323 K aplikasi
instala	13 K
instale	13 K
instaliraj	3767 K
instalirajte	3767 K	3792 K aplikaciju
install	13 K	1243 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	2446 K la tua lettera
""", 'ir': """
irtisano	1727 K
""", 'is': """
is	7 K something wrong	1206 K there	1228 K there	3015 K er iets
isi	2321 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izinsiz	4333 K kopyalanamaz	4333 K kullanilamaz	4333 K alintilanamaz
izlasi	2867 K
izle	4261 K:
izleyin	4261 K:
izniyle	4359 K yayimlanmiştir
izpildi	2858 K testu
izveido	2867 K
izvor	3771 K:
izvori	3771 K:
""", 'ja': """
ja	2853 K tev ir informācija	2853 K jums ir informācija	2853 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1727 K
jadikan	2310 K
jadilah	31 K yang pertama
jaga	1546 K
jak	505 K se vám líbil
jako	89 K prenumerator	89 K předplatitel
jatka	1729 K lukemista
javascript	3164 K må
jawab	2321 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	2996 K kunt niet meer reageren	2996 K kunt reageren	3004 K kunt je altijd	3004 K ontvangt vanaf nu	3004 K ontvangt een e-mail	3044 K hebt al # van	3044 K hebt # van	3760 K li vam	3760 K li članak	3960 K bil članek	3960 K bila vsebina	3960 K bil povzetek
jeden	821 K montag neu	821 K dienstag neu	821 K donnerstag neu	821 K freitag neu	821 K samstag neu	821 K sonntag neu	821 K mittwoch neu
jederzeit	725 K kündbar	732 K widerrufen	732 K abbestellen	732 K abmelden
jelentkezz	2212 K be
jelentkezzen	2212 K be
jen	547 K pro předplatitele:
jeste	59 K li probali	59 K li isprobali
jetzt	809 K reinhören	812 K tickets sichern	833 K lesen:	854 K # monate	854 K # wochen	885 K spielen:
""", 'ji': """
jika	2311 K anda mengetahui	2311 K anda punya
""", 'jo': """
job	626 K hos
jobb	3118 K i
jobba	4081 K på
jobbar	4084 K du
jobber	3121 K du
jocurile	3547 K de noroc pot	3547 K de noroc dau
jogar	3423 K agora:
jogue	3400 K palavras cruzadas	3423 K agora:	3426 K com responsabilidade
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	1059 K the conversation	1066 K	1101 K the conversation on	1101 K us on	1114 K the debate	1148 K the	1148 K	1165 K us for	1165 K us at	1165 K us in	1165 K us live	1177 K the conversation	1177 K the discussion	1177 K the debate	1186 K for	1186 K now	1227 K	1232 K #	1232 K over #	1232 K more than #	1232 K our #
jornalista	3390 K formada	3390 K formado
jos	44 K huomaat
jouer	1887 K maintenant	1890 K comporte des risques
jouez	1887 K maintenant
""", 'ju': """
juega	1446 K ahora a	1446 K ahora al	1446 K ahora:
juga	427 K ara:
jugar	1446 K ahora:
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1729 K jatkuu	1770 K on julkaistu	1770 K julkaistiin
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit	1766 K aiheesta:	1766 K jutut aiheesta:
kaj	33 K menite
kalan	4305 K karakter
kan	82 K du lide	650 K du lide
kanalimiza	12 K
kapcsolja	2212 K be
kapja	2212 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1531 K sul on vihje	1531 K sul on vihjeid	1547 K lugu	1547 K artikkel	1547 K tead	1547 K tahad
katso	1697 K myös	1697 K:	1697 K video	1697 K myös:	1727 K koko	1727 K kaikki
kaupallinen	86 K yhteistyö:	1779 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek	4333 K gösterilmeden
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	1084 K up with	1186 K reading	1187 K reading with	1222 K reading:
kein	902 K eigentümer	902 K konzern	902 K verleger	902 K milliardär
keine	902 K eigentümer	902 K konzerne	902 K aktionäre	902 K paywall	902 K werbung
ken	66 K je iemand	3015 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	629 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	2212 K minket
kerro	59 K kommenteissa	1706 K kokemuksesi	1706 K oma
keskustele	28 K	1737 K aiheesta	1737 K jutusta
keskustelu	1716 K on auki
key	1163 K points	1163 K takeaways
""", 'ki': """
ki	805 K-generierte inhalte	805 K-generierte texte	805 K-generierte zusammenfassungen	3152 K har
kiitos	1757 K lukijoidemme
kijk	2945 K ook	2945 K hier	2969 K de uitzending	2969 K de hele	2985 K voor meer
kirim	2311 K foto	2311 K tulisan
kirimkan	2311 K foto
kirjaudu	1716 K	1727 K
kirjoita	1727 K suoraan	1727 K meille
kirjoitimme	1735 K
kirjoittaja	1708 K on	1708 K työskentelee
kirjuta	1531 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	3147 K du til
""", 'kl': """
klausies	2867 K
klausykite	2784 K	2799 K
klick	865 K
klicka	4074 K här
klicken	865 K sie
klik	619 K her	2310 K	2945 K hier	2985 K hier voor	3014 K
klikk	3109 K her
klikkaamalla	1727 K
kliknij	3244 K tutaj
kliknite	3845 K sem
klippet	3164 K er ikke	3164 K er dessverre	4126 K kan endast	4126 K kan bara
klopt	3015 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	1139 K someone	1139 K anyone	1206 K	1228 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1727 K keskustelun kuulet
kolumna	3756 K izražava	3956 K izraža	3956 K odraža
kolumni	1770 K on julkaistu
kom	635 K til vores	3127 K på vårt	3127 K på vår	4090 K på vårt	4090 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	2799 K gali
kommentare	5 K	27 K	843 K können nur	871 K werden erst	871 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	764 K
kommentarsporet	5 K
kommenteerida	1546 K saavad
kommentering	5 K
kommentieren	5 K	843 K können	865 K sie
kommentit	5 K	27 K
kommentoimalla	1737 K	1737 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	490 K na autora	622 K journalisten	629 K journalisten	630 K	649 K	761 K zur redaktion	761 K in die redaktion	773 K:	3113 K journalisten	3121 K oss	3121 K journalisten	3122 K	3145 K
kontakta	4077 K reportern	4084 K oss via	4084 K reportern	4085 K	4108 K
konten	2347 K ini tidak	2348 K ini berasal dari	2348 K sematan dari	2348 K eksternal dari	2348 K dari	2369 K ini dilindungi
kontributor	2313 K:
konuyla	4261 K ilgili:
koop	3014 K
kopeeri	1546 K
kopier	649 K	3145 K
kopiera	4108 K
kopioi	1727 K
kopiuj	3268 K link
koreksi	2317 K artikel
""", 'kr': """
krijg	3014 K
kronikken	695 K	3198 K
""", 'ku': """
kui	1531 K sul on teema	1531 K sul on vihje	1531 K tead	1531 K märkasid
kunjungi	2318 K toko
kunne	69 K du lide	82 K du lide
kunstig	655 K intelligens har	3152 K intelligens har
kunstmatige	2966 K intelligentie kan fouten maken. controleer
kuula	1536 K podcasti	1546 K
kuulemme	1727 K mielellämme
kuuntele	1 K	1697 K:	1697 K myös	1697 K myös:	1714 K	1727 K
""", 'kv': """
kviz	3744 K:	3798 K:	3798 K dana:	3798 K tjedna:	3945 K:	3994 K:	3994 K dneva:	3994 K tedna:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	462 K'article continua	1811 K'essentiel de l'actualité	1838 K'auteur	1839 K'auteur	1848 K'essentiel par	1890 K'abus d'alcool est dangereux pour la santé	2436 K'autore	2437 K'autore	2516 K'articolo continua
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	462 K notícia continua	1482 K noticia continúa	1491 K publicidad termina en #	1862 K vidéo va commencer	1893 K vidéo n'est	1932 K vidéo commence dans #	2414 K tua email	2458 K tua opinione conta	2516 K notizia continua	2525 K pubblicità termina tra #
laad	3031 K inhoud van
laadi	1546 K alla
laat	59 K me weten	2969 K je dit artikel	3014 K
laatste	2944 K nieuws over
ladda	13 K ner	4094 K ner	4094 K ned	4108 K ner	4136 K alltid innehåll från	4136 K innehåll från
lade	13 K	865 K
laden	13 K sie	865 K sie
lae	1546 K alla
lagre	3145 K
lainaus	68 K sallittu
lands	1250 K on mondays	1250 K on fridays	1250 K on sundays
langganan	2328 K
lanjut	2333 K membaca
lanjutkan	2333 K membaca
laporan	2312 K:	2313 K wartawan	2313 K kontributor
laporkan	2317 K kesalahan
lasi	2842 K arī	2842 K vairāk	2842 K vēl	2867 K
lasiet	2842 K arī
last	13 K ned	3132 K ned	3145 K ned	3159 K ned appen	3173 K inn alltid innhold fra	3173 K inn innhold fra
lataa	13 K	1727 K	1747 K sisältö palvelusta
latest	1117 K from	1117 K in	1117 K videos from
laureata	2442 K in
laureato	2442 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	1395 K puede interesar	1395 K puede interesar:	1805 K premier mois	1833 K meilleur de
lea	1395 K también	1395 K aquí	1395 K además	1395 K más	1395 K:	1395 K además:	1504 K el original
leave	59 K a star
ledenvoordeel	3027 K:
lediga	4081 K jobb på	4081 K tjänster på
ledige	626 K stillinger hos	626 K stillinger på	3118 K stillinger i	3118 K stillinger hos
lee	13 K en	1395 K también	1395 K más	1395 K:	1395 K más:	1395 K aquí:	1429 K las noticias sin anuncios	1429 K sin anuncios en la app	1440 K aquí la nota completa	1504 K el original
leer	1395 K también	1395 K más	1509 K
lees	13 K	2944 K meer over	2945 K ook	2945 K ook:	2945 K meer	2945 K meer:	2945 K verder	2945 K hier	2945 K:	2945 K verder:	2971 K ons dossier:	2971 K het hele verhaal:	2985 K het hele	2985 K het volledige	2985 K de hele	2985 K hier het hele	2985 K hier alles	3010 K ook dit artikel:	3010 K dit ook:	3011 K ook het interview	3011 K ook het verhaal	3011 K ook ons	3011 K ook onze	3011 K ook de analyse	3011 K ook de reportage	3011 K ook de column	3011 K ook dit	3011 K hier het interview	3011 K hier de analyse	3014 K	3016 K dit verhaal	3016 K dit artikel	3050 K alles over het onderwerp:	3050 K alles over:
leestip	2945 K:
legg	3145 K til
leggi	13 K	2431 K tutte le notizie	2432 K anche	2432 K anche:	2432 K qui	2432 K tutto	2432 K:	2432 K pure:	2443 K tutti gli articoli di	2537 K l'originale	2537 K l'articolo originale	2542 K
legyen	31 K ön az első	2212 K
leia	13 K	3378 K mais sobre	3379 K também	3379 K também:	3379 K mais	3379 K:	3379 K aqui	3379 K mais:	3481 K o original	3481 K o artigo original	3485 K
leiad	1546 K meid
leidsid	44 K	1537 K vea	1537 K artiklist vea
leiten	3 K sie
len	3897 K pre predplatiteľov:
ler	3379 K também	3379 K mais	3485 K
les	5 K commentaires	27 K commentaires	27 K messages	1833 K plus lus	1848 K réponses sont générées	1849 K points clés	3108 K mer om	3109 K også	3109 K også:	3109 K mer	3109 K mer:	3109 K:	3109 K hele saken	3109 K om	3109 K her	3109 - K også	3118 K videre med	3132 K eavisen	3132 K avisa	3132 K avisen	3146 K	3148 K videre	3194 K alt om temaet:	3194 K alt om:
lesedauer	881 K
leseempfehlung	833 K:
lesen	13 K sie	82 K sie gern	766 K sie mehr zu	766 K sie mehr zum	767 K sie auch	767 K sie mehr	767 K sie hier	767 K sie dazu	767 K sie jetzt	767 K sie außerdem	767 K sie mehr zum thema	833 K sie hierzu:	857 K sie weiter:	857 K sie unser dossier:	865 K sie
lesenswert	833 K:
leserangebot	887 K:
leseravstemning	3166 K:
leserbrief	764 K
leserbriefe	764 K an
leserkommentare	842 K geben
leserreise	887 K:	3170 K:
leserreisen	887 K:
lesertilbud	3170 K:
leserumfrage	884 K:
lesetipp	767 K	767 K:
lesezeit	881 K
lest	767 K auch
lezersaanbieding	3027 K:
lezerspeiling	3023 K:
lezersreis	3027 K:
lezersvoordeel	3027 K:
""", 'li': """
licence	1916 K creative commons
licencia	1441 K creative commons
licenciada	1414 K en
licenciado	1414 K en
license	1198 K this
licenza	2508 K creative commons
lies	767 K auch	767 K mehr	767 K dazu	865 K
ligne	41 K de la rédaction
lihat	2305 K juga	2305 K juga:	2320 K video	2332 K pula:	2380 K di	2380 K postingan ini di
liitu	56 K #	1546 K
liity	56 K #	56 K yli #	1727 K
like	12 K us	69 K this?	1084 K what you're reading	1101 K and follow	1253 K this?	1253 K this article	1253 K this story	1253 K this post	1253 K this piece	1253 K this newsletter	1253 K this column	1253 K this recipe	1253 K this podcast	1253 K this essay	1253 K this series	1253 K this guide	1253 K this blog	1253 K this interview	1253 K this letter	1253 K this review	1253 K this page	1253 K this issue	1253 K this read	1253 K this episode	1253 K this content	1253 K what you read	1253 K what you see	1253 K what you've read	1253 K what you're reading
liked	69 K this	1253 K this?	1253 K this article	1253 K this story	1253 K this post	1253 K this piece	1253 K this newsletter	1253 K this column	1253 K this recipe	1253 K this podcast	1253 K this essay	1253 K this series	1253 K this guide	1253 K this blog	1253 K this interview	1253 K this letter	1253 K this review	1253 K this page	1253 K this issue	1253 K this read	1253 K this episode	1253 K this content	1253 K what you read
liker	82 K du	3147 K du
liking	1253 K this?	1253 K this article	1253 K this story	1253 K this post	1253 K this piece	1253 K this newsletter	1253 K this column	1253 K this recipe	1253 K this podcast	1253 K this essay	1253 K this series	1253 K this guide	1253 K this blog	1253 K this interview	1253 K this letter	1253 K this review	1253 K this page	1253 K this issue	1253 K this read	1253 K this episode	1253 K this content
likte	69 K du	82 K du
limited	1186 K time	1186 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	4521 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1833 K tous nos articles	1834 K aussi	1834 K également	1834 K	1834 K notre	1834 K l'article	1834 K plus	1834 >> K	1951 K
lisa	1546 K meid	1546 K
lisez	13 K	1834 K aussi	1874 K
listen	1 K to	1118 K |	1118 K:	1168 K to the latest episode	1168 K to the full episode	1168 K to the full interview	1168 K again on	1210 K to our	1210 K as	1227 K
live	619 K:	690 K: sådan	690 K: her	690 K: derfor	690 K: dette	690 K: hør	690 K: se	690 K: alt	690 K: hvordan	690 K: hvorfor	690 K: hvad	690 K: hvem	690 K: den	690 K: det	690 K: de	767 K-ticker:	1329 K blog: how	1329 K blog: why	1329 K blog: what	1329 K blog: who	1329 K blog: where	1329 K blog: when	1329 K blog: the	1329 K blog: inside	1329 K blog: watch	1329 K blog: see	1329 K blog: is	1329 K blog: can	1329 K blog: this	1329 K blog: listen	1765 K: näin	1765 K: tässä	1765 K: siksi	1765 K: tämä	1765 K: kuuntele	1765 K: katso	1765 K: kaikki	1765 K: miten	1765 K: miksi	1765 K: mitä	1765 K: kuka	1765 K: mikä	1765 K: tältä	1765 K: tällainen	3049 K: zo	3049 K: hoe	3049 K: dit	3049 K: waarom	3049 K: wat	3049 K: wie	3049 K: de	3049 K: het	3049 K: een	3049 K: alles	3049 K: bekijk	3049 K: luister	3049 K: deze	3049 K: dat	3571 K text:
liveblog	690 K: sådan	690 K: her	690 K: derfor	690 K: dette	690 K: hør	690 K: se	690 K: alt	690 K: hvordan	690 K: hvorfor	690 K: hvad	690 K: hvem	690 K: den	690 K: det	690 K: de	910 K: der	910 K: die	910 K: das	910 K: wie	910 K: warum	910 K: was	910 K: so	910 K: wenn	910 K: alles	910 K: wer	910 K: wo	1329 K: how	1329 K: why	1329 K: what	1329 K: who	1329 K: where	1329 K: when	1329 K: the	1329 K: inside	1329 K: watch	1329 K: see	1329 K: is	1329 K: can	1329 K: this	1329 K: listen	2945 K:	3049 K: zo	3049 K: hoe	3049 K: dit	3049 K: waarom	3049 K: wat	3049 K: wie	3049 K: de	3049 K: het	3049 K: een	3049 K: alles	3049 K: bekijk	3049 K: luister	3049 K: deze	3049 K: dat
liverapport	4156 K: så	4156 K: här	4156 K: därför	4156 K: det här	4156 K: hör	4156 K: se	4156 K: allt	4156 K: detta	4156 K: den	4156 K: det	4156 K: de	4156 K: hur	4156 K: varför	4156 K: vad
liveseuranta	1765 K: näin	1765 K: tässä	1765 K: siksi	1765 K: tämä	1765 K: kuuntele	1765 K: katso	1765 K: kaikki	1765 K: miten	1765 K: miksi	1765 K: mitä	1765 K: kuka	1765 K: mikä	1765 K: tältä	1765 K: tällainen
""", 'll': """
llegeix	395 K també	395 K més
llegiu	395 K també
llicenciada	401 K en periodisme
llicenciat	401 K en periodisme
""", 'lo': """
lo	59 K has probado	1394 K más leído en	1394 K más visto en	1394 K último en	2526 K trovi su spotify
load	1293 K content from	1293 K external content
loe	1519 K ka	1519 K lisaks	1519 K veel	1519 K edasi:	1546 K
log	648 K ind eller opret	649 K ind	1227 K in
logg	3143 K inn eller	3145 K inn
logga	4107 K in eller	4108 K in	4122 K in
logi	1546 K sisse
loo	1546 K
looking	1227 K for	1242 K for
los	5 K comentarios	27 K comentarios	2972 K de dagelijkse
love	1253 K this?	1253 K this article	1253 K this story	1253 K this post	1253 K this piece	1253 K this newsletter	1253 K this column	1253 K this recipe	1253 K this podcast	1253 K this essay	1253 K this series	1253 K this guide	1253 K this blog	1253 K this interview	1253 K this letter	1253 K this review	1253 K this page	1253 K this issue	1253 K this read	1253 K this episode	1253 K this content	1254 K our
loved	69 K this	1253 K this?	1253 K this article	1253 K this story	1253 K this post	1253 K this piece	1253 K this newsletter	1253 K this column	1253 K this recipe	1253 K this podcast	1253 K this essay	1253 K this series	1253 K this guide	1253 K this blog	1253 K this interview	1253 K this letter	1253 K this review	1253 K this page	1253 K this issue	1253 K this read	1253 K this episode	1253 K this content
lowongan	2318 K kerja di
""", 'lu': """
lubisz	82 K
lue	1697 K myös	1697 K myös:	1697 K lisää	1697 K lisää:	1697 K:	1697 K seuraavaksi:	1727 K	1766 K lisää aiheesta:
lugu	1548 K jätkub
luister	1 K	2945 K ook	2945 K:	2945 K ook:	2969 K hier naar	2969 K de podcast	3014 K
lukijakysely	1740 K:
lukijamatka	1744 K:
lukijatarjous	1744 K:
lukijoidemme	1757 K ansiosta
luo	1716 K tunnus	1727 K
""", 'ly': """
lyssna	1 K på	4074 K	4074 K:	4108 K
lyt	1 K til	619 K til	649 K
lytt	3109 K til	3145 K
""", 'ma': """
maak	2972 K de puzzel	2981 K een bedrag over	2981 K je gift over	2981 K uw gift over	2981 K je bijdrage over	2981 K uw bijdrage over	3014 K
maandelijks	2917 K opzegbaar
mach	812 K den test:	865 K
machen	812 K sie den test:	812 K sie mit bei unserer	865 K sie
macie	72 K pytania
made	59 K it?	1274 K this recipe	1274 K this
mai	3507 K multe detalii	3507 K mult pe această temă:	3535 K multe articole despre	3535 K multe știri despre
mail	1279 K this	2948 K de auteur	2960 K	3014 K
main	2342 K sekarang:
mainkan	2342 K sekarang:
mais	3378 K lidas em	3378 K de	3378 K sobre	3378 K notícias de	3378 K notícias sobre	3382 K artigos de
make	12 K us	1059 K a donation	1059 K a contribution	1059 K a gift	1227 K
maksettu	1779 K yhteistyö:
manda	1410 K tus fotos
mandanos	1410 K
mande	3394 K sua sugestão	3394 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	2310 K bergabung
masuk	2337 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	3247 K temat?	3247 K temat dla
matote	2800 K klaidą
mau	2353 K menerima notifikasi
""", 'me': """
me	59 K conta	59 K conte
med	89 K et digitalt abonnement	89 K et abonnement	89 K abonnement	89 K en prenumeration	89 K en digital prenumeration	89 K ett abonnemang	3159 K appen	3159 K appen vår
medlemsfordel	669 K:	3170 K:
meer	2944 K over	2944 K uit	2944 K van	2944 K nieuws over	2945 K lezen:	2948 K artikelen van	2948 K van deze auteur	2985 K nieuws uit	2985 K nieuws over	2985 K weten?	2985 K over dit	3010 K over dit onderwerp:	3015 K lezen over	3050 K over het onderwerp:	3050 K over:
meest	2944 K gelezen in
meet	1123 K the author	1165 K our	1227 K
mehr	766 K zum thema	766 K aus	766 K von	766 K zu	766 K lesen über	766 K über	767 K zum thema	767 K dazu	767 K dazu:	767 K lesen:	767 K aus dem ressort	767 K aus der region:	773 K vom autor	773 K von der autorin	773 K artikel von	805 K informationen zum einsatz von ki	833 K nachrichten aus	833 K aus dem archiv:	857 K hintergründe dazu:	857 K zu diesem thema:
meistgelesen	766 K in
mejla	4084 K reportern	4085 K
meld	3014 K je	3127 K deg på vårt	3145 K deg
melde	865 K
melden	865 K sie
members	1229 K can read	1260 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	2212 K
mer	3108 K om	3108 K fra	3109 K om saken:	3194 K om temaet:	3194 K om:	4073 K om	4073 K från	4074 K om ämnet:	4074 K läsning:	4077 K av	4157 K om ämnet:	4157 K om:
merci	28 K de rester	28 K de respecter
mere	618 K om	618 K fra	619 K om emnet:	691 K om emnet:	691 K om:
message	1285 K us on	1285 K us at	1285 K the newsroom
mest	4073 K läst i
met	89 K een abonnement	89 K een digitaal abonnement	2959 K medewerking van	2959 K dank aan anp	2959 K dank aan belga
mettiti	2459 K alla prova con
""", 'mi': """
mi	33 K a véleménye	2239 K és partnereink	2239 K és a partnereink	2239 K és # partnerünk	2239 K, illetve partnereink
minden	2264 K cikk a témában:	2264 K a témáról:
mira	1395 K también	1395 K:	1395 K también:	1424 K el video arriba	1424 K el vídeo de arriba
mit	33 K gondol	89 K einem abo	89 K einem abonnement	89 K einem digitalabo	89 K dem digitalabo	725 K einem abo	754 K dem laden	754 K dem klick auf	781 K material von	782 K material von
mitarbeit	795 K:
""", 'mn': """
mnenja	3956 K avtorjev
mnenje	3956 K avtorja
""", 'mo': """
modtag	649 K
mohlo	487 K by vás zajímat:
molimo	28 K vas da
mon	1936 K don :
monat	725 K kostenlos	725 K gratis
mooi	69 K verhaal
more	1117 K from	1117 K on	1118 K from	1118 K on this	1118 K to read:	1118 K on this story:	1118 K on this topic:	1118 K stories:	1118 K on:	1123 K by	1123 K stories by	1192 K coverage:	1222 K news:	1224 K videos from	1239 K local headlines	1239 K local news	1239 K local stories	1239 K national news	1239 K top stories	1239 K world news	1239 K business news	1239 K sports news	1239 K breaking news	1296 K:	1296 K |	1330 K about the topic:	1330 K about:	1330 K on the topic:	1330 K on:
most	1117 K read in	1117 K read on	1117 K viewed in	1117 K popular in	1117 K popular on	1222 K read:	2169 K
mostra	2542 K
mostrar	1509 K	3485 K
""", 'mp': """
mp	804 K# herunterladen
""", 'mu': """
mua	4526 K vé
muhabir	4295 K:
muista	1727 K vahvistaa
mus	2799 K rasite
must	1118 K read:	1222 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	550 K tomto místě je vložený obsah	550 K tomto místě je vložený příspěvek	550 K tomto místě se nachází vložený obsah	550 K tomto místě se nachází vložený příspěvek	550 K tomto místě najdete vložený obsah	550 K tomto místě najdete vložený příspěvek	2987 K de advertentie gaat	3358 K sua caixa de entrada	3900 K tomto mieste je vložený obsah	3900 K tomto mieste je vložený príspevok	3900 K tomto mieste sa nachádza vložený obsah	3900 K tomto mieste sa nachádza vložený príspevok	3900 K tomto mieste nájdete vložený obsah	3900 K tomto mieste nájdete vložený príspevok	3966 K voljo v	3966 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	737 K-app
nad	52 K tym tekstem
nahlaste	527 K chybu
najdete	12 K nás
najnowsze	3243 K z
najnowszy	3250 K numer
najpopularniejsze	3243 K w
namestite	3966 K
namluveno	504 K
napi	2230 K kvíz:
napisz	31 K pierwszy
napiszcie	59 K
naslovna	97 K >
naslovnica	97 K >
nata	2442 K a
nato	2442 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	2212 K felejtse el megerősíteni
need	1242 K a	1302 K advice
neem	3017 K nu
nehmen	865 K sie
nei	2429 K commenti
nella	2414 K tua mail	2414 K tua email	2414 K tua casella
nema	32 K komentara
nemamo	3811 K vlasnika	3811 K vlasnike	3811 K dioničare	3811 K akcionare	3811 K oglase	3811 K reklame
nemate	3777 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	766 K artikel aus
never	1245 K miss
new	1186 K year sale	1225 K episodes	1253 K here?	1266 K here	1266 K to us	1270 K customers only	1276 K replies are no longer allowed
news	41 K hotline	41 K tip line	737 K-app
newsblog	767 K:
newsdesk	41 K hotline
newsletter	734 K an	734 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	1118 K:
""", 'ng': """
nghe	1 K	4512 K:	4527 K podcast của báo	4527 K podcast của chúng tôi	4527 K toàn bộ bài	4527 K bài viết	4582 K trên
""", 'ni': """
nicht	764 K mehr kommentieren	764 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	3277 K masz czasu czytać	3314 K mamy właściciela	3314 K mamy akcjonariuszy	3314 K mamy udziałowców	3314 K mamy reklam	3314 K mamy paywalla
nieuws	3015 K via whatsapp
nikmati	2323 K berita	2328 K
nimamo	4008 K lastnika	4008 K lastnikov	4008 K delničarjev	4008 K oglasov
nimate	3976 K časa za branje
nincs	2255 K tulajdonosunk	2255 K mögöttünk	2255 K fizetőfalunk	2255 K fizetőfal
nincsenek	2255 K tulajdonosaink	2255 K részvényeseink
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	1322 K owner	1322 K owners	1322 K billionaire owner	1322 K paywall	1322 K paywalls	1322 K shareholders	1322 K corporate owner	1322 K advertising	1322 K ads	1395 K te pierdas:	1455 K podemos mostrar este contenido	1455 K es posible mostrar este contenido	3358 K seu e-mail	3358 K seu email	3367 K facebook e no	3367 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
nombre	1885 K de caractères restants
non	27 K saranno pubblicati	32 K ci sono ancora commenti	2489 K possiamo mostrare questo contenuto
normas	1392 K de participación
nos	1834 K lecteurs ont lu	3376 K comentários
noskaties	2867 K
not	1253 K on the list yet?	1253 K on our list yet?
noteringen	3028 K onder voorbehoud
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	1394 K de
notify	1091 K me of	1091 K me when
notre	1834 K dossier	1834 K article	1834 K enquête :	1834 K reportage :	1911 K dossier sur
nous	12 K suivre
nova	3962 K številka
novi	3762 K broj
now	1118 K read:	1217 K only	1217 K just
nowy	3250 K numer
""", 'nu': """
nu	32 K există comentarii	2991 K # weken voor	2991 K # maanden voor	3007 K de eerste maand voor	3017 K met korting
nur	725 K für mitglieder	854 K # euro	854 K # €	874 K für kurze zeit	874 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	490 K autorovi	490 K autorce	3247 K autorze	3247 K autorce	3391 K autor escreve segundo o novo	3406 K seu comentário será	3426 K jogo é para maiores	3429 K vídeo não	3461 K artigo continua	3470 K anúncio termina em #	3470 K vídeo começa em #	3517 K postare distribuită de
""", 'ob': """
obejrzyj	3244 K wideo	3244 K:	3260 K film	3260 K wideo
objevili	7 K jste
obserwuj	12 K	3274 K
""", 'oc': """
ocenite	3760 K	3960 K
ocijenite	3760 K
ocorreu	3446 K um erro
""", 'od': """
od	3795 K # eura
odds	1270 K courtesy of	1312 K correct at	1312 K correct as of	1312 K are correct at	1312 K subject to change	3028 K onder voorbehoud	3028 K kunnen	4132 K kan
oddsen	4132 K kan
""", 'of': """
ofert	408 K per
oferta	1506 K especial lectores	3300 K dla czytelników:	3300 K dla prenumeratorów:
offenbar	898 K nutzen sie
offerta	2474 K speciale	2539 K speciale lettori
offre	1948 K spéciale lecteurs
offrez	3 K
offrir	3 K
ofrecido	1423 K por
""", 'og': """
oglejte	3945 K si video
""", 'ok': """
okuyun	4261 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1531 K midagi	1531 K kogenud
olet	1760 K lukenut #/#	1760 K lukenut #
oletko	1706 K kokenut	1706 K itse kokenut
oliko	1728 K tästä
olvasd	2181 K el	2181 K el:	2212 K el
olvass	2181 K tovább:
olvassa	2181 K el	2181 K el:	2181 K el ezt is	2212 K el
""", 'om': """
om	622 K forfatteren	622 K skribenten	2917 K verder te lezen	2942 K te reageren	3113 K forfatteren	3113 K skribenten	4077 K skribenten	4077 K författaren
""", 'on': """
on	1100 K facebook and twitter	1100 K facebook, twitter	1100 K instagram, facebook	1100 K twitter and facebook	1100 K instagram and facebook	1118 K our site:	1243 K mobile	1243 K your phone	1243 K the go	1243 K the move
onbeperkt	2917 K toegang
onko	1706 K sinulla juttuvinkki	1706 K sinulla vinkki	1706 K sinulla tietoa	1706 K sinulla aiheesta	1728 K sinulla asiakirjoja
online	569 K: jak	569 K: takhle	569 K: takto	569 K: proč	569 K: co	569 K: kdo	569 K: kde	569 K: to	569 K: podívejte	569 K: poslechněte	569 K: vše	569 K: noc	569 K: lidé	569 K: tak	569 K: tady	569 K: jaké	3918 K: ako	3918 K: takto	3918 K: prečo	3918 K: čo	3918 K: kto	3918 K: kde	3918 K: to	3918 K: pozrite	3918 K: vypočujte	3918 K: všetko	3918 K: noc	3918 K: ľudia	3918 K: tak	3918 K: aké
only	1176 K registered	1176 K subscribers	1176 K members
ontdek	23 K meer van	3014 K
ontvang	2921 K elke	3014 K
onze	2969 K podcast is te
""", 'oo': """
ook	2945 K interessant:	3010 K in het nieuws:	3010 K lezen:
""", 'op': """
op	2932 K facebook en twitter	2932 K facebook, twitter	2932 K facebook en instagram	2932 K facebook, instagram
opazili	44 K ste
opdaget	650 K en fejl
opdater	649 K
open	1243 K the
opinion	1118 K |
opozorite	3978 K na napako
oppdater	3145 K
opprett	3143 K en	3143 K konto	3143 K bruker	3145 K
oppsummeringen	26 K er	3161 K er
oprac	3272 K.
opracowanie	3272 K:
opret	648 K en gratis	648 K dig gratis	649 K
opsummeringen	26 K er
""", 'or': """
or	1294 K # interest-free	1294 K # payments of	1294 K four interest-free
ordenar	1483 K por	1483 K:	3462 K por:
order	1227 K	1289 K reprints	1311 K your copy	1311 K a copy
ordina	2517 K per:
originally	1238 K published by	1238 K published in	1238 K published on
orijinal	4359 K makaleyi okuyun
""", 'os': """
os	5 K comentários	27 K comentários
osale	1536 K	1546 K
osallistu	1713 K	1727 K	1737 K keskusteluun
ossza	3 K meg	2212 K meg
osta	1536 K pilet	1546 K	1713 K liput	1727 K
oszd	3 K meg	2212 K meg
""", 'ot': """
ota	1706 K yhteyttä toimittajaan	1706 K yhteyttä toimitukseen	1710 K yhteyttä	1727 K yhteyttä	1727 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	1192 K earlier coverage:	1222 K latest coverage:	1231 K app	1231 K podcast	1231 K newsletter	1231 K channel	1231 K telegram channel	1231 K whatsapp channel	1231 K free newsletter	1231 K daily newsletter	1231 K apps	1260 K subscribers get	1260 K members get
out	1183 K every	1250 K on fridays	1250 K on sundays
ouvir	1 K	3465 K no
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	3759 K sažetak	3823 K članak je	3823 K tekst je
ovde	3802 K je ugrađensadržaj	3802 K je ugrađeni sadržaj
ovdje	3802 K je ugrađensadržaj	3802 K je ugrađeni sadržaj
over	1270 K #s only	2949 K de auteur	2950 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
oversettelsen	3162 K er
ovo	52 K istraživanje
""", 'pa': """
page	1909 K # sur #	1909 K # / #	1909 K #/#
pagina	2503 K # di #	2503 K #/#	3569 K # din #	3569 K # / #
paid	1143 K for by	1340 K for by	1340 K content from	1340 K post by
para	1392 K participar	1392 K comentar	1411 K comunicarse con	1411 K contactar con	1426 K poder comentar	1455 K ver este contenido	3376 K comentar	3433 K ver este conteúdo	3433 K visualizar este conteúdo
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	2453 K al nostro
participe	12 K
participez	1858 K à notre webinaire
partilhar	3 K
partilhe	3 K
partner	583 K článku	1340 K content from	3337 K materiału	3337 K artykułu	3832 K članka	3832 K rubrike	3931 K článku	4028 K članka	4028 K rubrike
partnereinkkel	2239 K együtt
partnerem	583 K článku je	583 K seriálu je	583 K rubriky je	3337 K artykułu jest	3337 K cyklu jest	3337 K materiału jest	3337 K serwisu jest
partnerom	3931 K článku je	3931 K seriálu je	3931 K rubriky je
parts	1163 K of this article	1163 K of this story
paru	1916 K initialement dans le	1916 K initialement dans la	1916 K initialement dans l
pas	32 K encore de commentaire
pasang	2323 K aplikasi
pasidalinkite	2785 K savo istorija	2799 K
pass	1096 K this on	1279 K this
passend	767 K dazu	767 K dazu:
patreon	4285 K'dan
patrocinado	1506 K por
pay	1294 K in #	1294 K in three	1294 K in four
paying	1260 K members get
payment	1069 K methods:
""", 'pe': """
peatoimetaja	1528 K:
pelaa	1741 K nyt:
pentru	3517 K a vedea acest	3517 K a vizualiza acest	3554 K a vedea acest conținut	3554 K a vizualiza acest conținut	3554 K a afișa acest conținut
penulis	2312 K:	2313 K:	2313 K :
per	435 K veure aquest contingut	435 K mostrar aquest contingut	734 K e-mail zugeschickt	734 K mail zugeschickt	2407 K leggere tutto	2409 K gli abbonati	2409 K chi ha un abbonamento	2429 K commentare	2432 K approfondire	2432 K approfondire:	2443 K contattare l'autore	2443 K contattare l'autrice	2443 K scrivere all'autore	2443 K scrivere all'autrice	2446 K segnalazioni	2489 K visualizzare questo contenuto	2489 K vedere questo contenuto
peramban	2347 K anda tidak
perguntas	72 K?
periodista	401 K especialitzada	401 K especialitzat	1413 K de	1413 K especializada	1413 K especializado
permitida	68 K a reprodução
perskaitykite	2799 K
pewarta	2312 K:	2313 K:	2313 K :
""", 'ph': """
photo	1909 K # sur #	1909 K #/#	1909 K # / #
""", 'pi': """
pick	1294 K up available at
pickup	1294 K available at
piedalies	2867 K
piesakies	2858 K
pievieno	2867 K mūs	2867 K
pievienojies	56 K #	2852 K	2867 K
pievienojieties	2852 K
pilihan	2305 K editor:
pirkite	2790 K bilietus
pitaj	3759 K
pitajte	3759 K
pitanja	72 K
pitanje	3798 K dana:
pitch	1059 K in
""", 'pl': """
place	1167 K a classified	1167 K an ad
play	1172 K our	1172 K today's	1227 K	1270 K responsibly	1309 K now:	1309 K today's game:	1309 K the daily:
please	28 K keep	28 K be	28 K stay	28 K respect	1270 K gamble responsibly	1278 K be sure to answer the question	1278 K read the rules before
plus	1833 K d'articles sur	1833 K d'infos sur	4131 K-förmån:
plussfordel	3092 K:
""", 'po': """
pobierz	13 K	3263 K z	3263 K w	3263 K na	3263 K w sklepie	3274 K aplikację	3292 K aplikację
podaruj	3 K	3268 K
podcast	569 K: jak	569 K: takhle	569 K: takto	569 K: proč	569 K: co	569 K: kdo	569 K: kde	569 K: to	569 K: podívejte	569 K: poslechněte	569 K: vše	569 K: noc	569 K: lidé	569 K: tak	569 K: tady	569 K: jaké	690 K: sådan	690 K: her	690 K: derfor	690 K: dette	690 K: hør	690 K: se	690 K: alt	690 K: hvordan	690 K: hvorfor	690 K: hvad	690 K: hvem	690 K: den	690 K: det	690 K: de	767 K-tipp:	804 K herunterladen	910 K: der	910 K: die	910 K: das	910 K: wie	910 K: warum	910 K: was	910 K: so	910 K: wenn	910 K: alles	910 K: wer	910 K: wo	1118 K:	1329 K: how	1329 K: why	1329 K: what	1329 K: who	1329 K: where	1329 K: when	1329 K: the	1329 K: inside	1329 K: watch	1329 K: see	1329 K: is	1329 K: can	1329 K: this	1329 K: listen	1765 K: näin	1765 K: tässä	1765 K: siksi	1765 K: tämä	1765 K: kuuntele	1765 K: katso	1765 K: kaikki	1765 K: miten	1765 K: miksi	1765 K: mitä	1765 K: kuka	1765 K: mikä	1765 K: tältä	1765 K: tällainen	1834 K :	2263 K: így	2263 K: itt	2263 K: ezért	2263 K: miért	2263 K: hogyan	2263 K: mit	2263 K: ki	2263 K: mi	2263 K: ez	2263 K: ezt	2263 K: hallgassa	2263 K: nézze	2263 K: minden	2263 K: a	2263 K: az	3049 K: zo	3049 K: hoe	3049 K: dit	3049 K: waarom	3049 K: wat	3049 K: wie	3049 K: de	3049 K: het	3049 K: een	3049 K: alles	3049 K: bekijk	3049 K: luister	3049 K: deze	3049 K: dat	3193 K: slik	3193 K: her	3193 K: derfor	3193 K: dette	3193 K: hør	3193 K: se	3193 K: alt	3193 K: hvordan	3193 K: hvorfor	3193 K: hva	3193 K: hvem	3193 K: den	3193 K: det	3193 K: de	3322 K: jak	3322 K: tak	3322 K: oto	3322 K: dlaczego	3322 K: co	3322 K: kto	3322 K: gdzie	3322 K: to	3322 K: zobacz	3322 K: posłuchaj	3322 K: wszystko	3322 K: noc	3322 K: ludzie	3819 K: kako	3819 K: ovako	3819 K: zašto	3819 K: što	3819 K: šta	3819 K: tko	3819 K: ko	3819 K: gdje	3819 K: gde	3819 K: ovo	3819 K: pogledajte	3819 K: poslušajte	3819 K: sve	3819 K: noć	3819 K: ljudi	3819 K: evo	3918 K: ako	3918 K: takto	3918 K: prečo	3918 K: čo	3918 K: kto	3918 K: kde	3918 K: to	3918 K: pozrite	3918 K: vypočujte	3918 K: všetko	3918 K: noc	3918 K: ľudia	3918 K: tak	3918 K: aké	4016 K: kako	4016 K: tako	4016 K: zakaj	4016 K: kaj	4016 K: kdo	4016 K: kje	4016 K: to	4016 K: poglejte	4016 K: prisluhnite	4016 K: vse	4016 K: noč	4016 K: ljudje	4016 K: takole	4016 K: oglejte	4156 K: så	4156 K: här	4156 K: därför	4156 K: det här	4156 K: hör	4156 K: se	4156 K: allt	4156 K: detta	4156 K: den	4156 K: det	4156 K: de	4156 K: hur	4156 K: varför	4156 K: vad
podcastunk	2199 K
podd	4156 K: så	4156 K: här	4156 K: därför	4156 K: det här	4156 K: hör	4156 K: se	4156 K: allt	4156 K: detta	4156 K: den	4156 K: det	4156 K: de	4156 K: hur	4156 K: varför	4156 K: vad
pode	3379 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podkast	3193 K: slik	3193 K: her	3193 K: derfor	3193 K: dette	3193 K: hør	3193 K: se	3193 K: alt	3193 K: hvordan	3193 K: hvorfor	3193 K: hva	3193 K: hvem	3193 K: den	3193 K: det	3193 K: de	3819 K: kako	3819 K: ovako	3819 K: zašto	3819 K: što	3819 K: šta	3819 K: tko	3819 K: ko	3819 K: gdje	3819 K: gde	3819 K: ovo	3819 K: pogledajte	3819 K: poslušajte	3819 K: sve	3819 K: noć	3819 K: ljudi	3819 K: evo	4016 K: kako	4016 K: tako	4016 K: zakaj	4016 K: kaj	4016 K: kdo	4016 K: kje	4016 K: to	4016 K: poglejte	4016 K: prisluhnite	4016 K: vse	4016 K: noč	4016 K: ljudje	4016 K: takole	4016 K: oglejte
podoba	69 K się	82 K ci się
podporte	81 K	3875 K
podporujte	522 K	3875 K
podprite	81 K	3973 K
podsumowanie	26 K wygenerowane	26 K zostało	3256 K artykułu	3256 K wygenerowane	3256 K przygotowane
podziel	3 K się
pogledaj	3744 K video
pogledajte	3744 K i	3744 K još	3744 K video	3744 K:
poglejte	3945 K tudi	3945 K:
poin	2316 K penting oleh	2316 K-poin penting oleh
points	1849 K clés
pokazuj	3304 K treści z	3304 K treści ze	3304 K treści od
pokud	44 K najdete
polecamy	3244 K:
poll	1173 K:	1308 K of the day:	1308 K of the week:
pomohl	505 K vám
pomohol	3859 K vám
pon	1427 K a prueba tus
ponatis	68 K dovoljen
ponturi	3513 K și sesizări
ponuka	3897 K pre čitateľov:
popular	1117 K in
portada	97 K >	97 K '	97 K "
posa	406 K a prova els teus
posez	1848 K vos questions	1848 K votre question
poslat	517 K
poslechnout	1 K
post	1114 K a comment
posted	1117 K in	1118 K in:
posts	27 K
potrebbe	2432 K interessarti:
pots	399 K enviar-nos
pour	1793 K nous soutenir	1803 K débloquer	1831 K réagir	1831 K commenter	1834 K aller plus loin	1834 K rappel :	1852 K nous contacter	1852 K contacter	1862 K écouter cet épisode	1890 K votre santé, mangez	1890 K votre santé, évitez	1890 K votre santé, pratiquez
povezano	3744 K:
povolit	550 K vždy obsah	550 K obsah z	550 K obsah ze	550 K obsah od
povzetek	3959 K	3959 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	3845 K si	3845 K si video
""", 'pr': """
pr	86 [K]	86 【K】	2583 K:
pratite	12 K	3774 K
preberite	3945 K tudi	3945 K še	3945 K več	3945 K:	3945 K si
prebrali	4011 K ste # od #	4011 K ste že # od #
prefer	1147 K
pregunta	404 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului	3573 K fără acord
prenesi	3966 K
prenesite	13 K	3966 K	3973 K aplikacijo
prenota	2453 K il tuo posto per l'evento
prenumerata	2797 K nuo
prenumeruokite	2797 K ir skaitykite	2797 K nuo	2797 K tik	2799 K
press	1210 K play
pretplatite	3774 K se na
preuzimanje	68 K dozvoljeno
preuzmi	3767 K	3792 K aplikaciju
preuzmite	13 K	3767 K	3774 K aplikaciju	3792 K aplikaciju
previous	1192 K coverage:
previously	1118 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	3779 K pogrešku
prijavite	3779 K grešku	3779 K pogrešku	3978 K napako
prima	97 K pagină >
primetili	7 K ste
primijetili	7 K ste
print	3 K this	1279 K this
prisijunk	56 K prie #
prisijunkite	2783 K prie	2799 K
prisluhnite	3945 K podkastu
prispevek	4020 K je
privacy	1084 K notice:
probeer	2991 K # maanden voor	2991 K # weken voor	3007 K	3014 K
proefabonnement	2917 K
profitez	1874 K
programmet	3164 K er ikke	3164 K er dessverre	4126 K kan endast	4126 K kan bara
prohibida	454 K la reproducció
promoted	1143 K by	1196 K:
prosimy	28 K o
protokoll	795 K:
prova	4041 K digitalt
przeczytaj	3244 K także	3244 K też	3244 K:	3244 K też:
przeczytano	3317 K już # z #	3317 K # z #
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
pubblicato	2537 K con il permesso
publicado	1403 K originalmente en	1504 K con permiso de	3481 K com permissão
publicitate	86 K:
publireportage	86 K :
publirreportaje	86 K:
published	1183 K every
puede	12 K seguir	1411 K enviarnos	1411 K contactar	1411 K escribir
puedes	12 K seguir	1395 K leer también	1395 K leer:	1411 K enviarnos	1411 K contactar	1411 K escribir	1424 K escuchar todos los episodios
punti	2451 K chiave
puntos	1419 K clave generados
punya	66 K teman yang	72 K pertanyaan	2311 K informasi	2311 K cerita	2311 K foto	2311 K keluhan
puoi	12 K seguirci	2446 K inviarci
push	740 K-nachrichten	740 K-benachrichtigungen	740 K-mitteilungen
pushmeldingen	2927 K
puzzle	1309 K of the day:
""", 'py': """
pysy	28 K
pytania	72 K
pytanie	3296 K dnia:
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
qualcosa	2502 K è andato storto
quan	4517 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	1403 K prohibida
quelle	780 K: dpa	780 K:
quellen	780 K:
quer	3394 K sugerir	3394 K contar	3394 K receber as principais	3435 K receber notificações	3435 K receber as nossas notificações	3435 K receber alertas
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	2450 K traduzione	2509 K notizia è stata
questions	72 K?	73 K about this article	73 K about this story	1206 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	2450 K articolo è stato tradotto	2453 K articolo è pubblicato sul numero	2458 K articolo aderisce	2485 K video non	2485 K contenuto non	2486 K contenuto è ospitato da	2486 K contenuto proviene da	2508 K articolo è protetto	2508 K contenuto è protetto	2508 K articolo è stato pubblicato originariamente	2509 K articolo è stato	2509 K testo è stato	2509 K contenuto è stato	2537 K articolo è pubblicato	2537 K articolo è tratto da	2538 K testo è stato revisionato	2538 K testo è stato rivisto	2538 K articolo è stato revisionato
quick	1192 K read:
quieres	1411 ¿K contarnos	1457 K recibir notificaciones	1457 K recibir nuestras notificaciones	1457 K recibir alertas
quiz	665 K:	848 K:	884 K:	884 K der woche:	1309 K of the day:	1309 K of the week:	1877 K.	1877 K -	1877 K :	1911 K :	3023 K:	3023 K van de week:	3166 K:	3296 K:	3296 K dnia:	3296 K tygodnia:	3449 K:	4128 K:	4277 K:
quoten	888 K unterliegen	888 K: stand
quoteringen	3028 K onder voorbehoud	3028 K kunnen
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	3777 K slušate
radote	44 K	2791 K klaidą
raje	3976 K poslušate
raksti	2853 K autorei	2853 K autoram
raksts	2869 K turpinās
rakstu	46 K drīkst
rangkuman	2316 K ini	2316 K oleh	2316 K ai
rate	8 K this
""", 're': """
re	1877 (K)lire
reach	1123 K the reporter	1123 K the author	1155 K	1286 K reporter	1286 K columnist
reacties	5 K	27 K	2996 K worden
read	13 K this in	1117 K more on these	1117 K more about	1117 K more from	1118 K more	1118 K more:	1118 K also	1118 K next	1118 K:	1118 K |	1118 K all about it	1118 K next:	1123 K more by	1170 K more of our	1178 K this and more	1178 K this story	1182 K our	1186 K on with	1186 K on for	1187 K on with	1192 K the full report here	1192 K the full story here	1222 K our explainer:	1222 K our analysis:	1222 K our guide:	1222 K our interview:	1222 K this next:	1222 K our latest:	1227 K
reader	1308 K poll:	1311 K offer:
readers	1176 K must use	1176 K must log	1266 K get #%	1266 K save	1308 K' poll:
reading	1253 K this on
reageren	5 K	2996 K kan	2996 K is alleen	3016 K op dit artikel
receive	1083 K emails from	1091 K notifications	1182 K the	1182 K our	1245 K push	1255 K
recevez	1811 K chaque	1811 K tous les	1811 K gratuitement
recevoir	1817 K les alertes
recibe	1371 K cada	1371 K todas las	1410 K las noticias	1410 K en tu whatsapp
recibir	1377 K notificaciones
recomandarea	3507 K noastră:
recomendado	3379 K:
recomendamos	1395 K:
recomienda	3 K
recommended	1118 K:	1192 K reading:
redactor	401 K de	1413 K de	1413 K en
redactora	401 K de	1413 K de	1413 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	795 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	2868 K kļūdu
regala	3 K
regale	3 K
regarder	1834 K :	1927 K sur
regardez	1862 K la vidéo ci-dessus	1862 K la vidéo ci-dessous
register	1165 K for our	1227 K
registreeru	1536 K
registrer	3143 K deg
registrera	4107 K dig	4122 K dig
registrieren	723 K sie sich
regler	4132 K och villkor gäller
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
reklam	4132 K. #+	4320 K engelleyici kullaniyorsunuz	4320 K engelleyici kullandiğiniz
reklamdan	4341 K sonra
reklamin	4341 K ardindan	4350 K bitmesine #
relacionado	1395 K:	3379 K:
relacja	3322 K na żywo: jak	3322 K na żywo: tak	3322 K na żywo: oto	3322 K na żywo: dlaczego	3322 K na żywo: co	3322 K na żywo: kto	3322 K na żywo: gdzie	3322 K na żywo: to	3322 K na żywo: zobacz	3322 K na żywo: posłuchaj	3322 K na żywo: wszystko	3322 K na żywo: noc	3322 K na żywo: ludzie
related	1118 K:	1118 K |	1118 K story:	1118 K stories:	1118 K article:	1118 K reading:	1118 K video:	1118 K content:	1222 K coverage:
relire	1834 K
remarks	27 K
rendeld	2169 K meg	2198 K meg
rendelje	2169 K meg	2198 K meg	2212 K meg
report	7 K an error	7 K a mistake	1227 K
reporter	2312 K:	2313 K:
reporting	1131 (K by	1132 K by	1133 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1421 K tu plaza
reserve	1165 K your seat	3400 K já o seu lugar na conferência
resim	4329 K # / #
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1866 K informé avec notre appli	1866 K informés avec notre appli
resum	404 K generat	404 K fet
resume	1419 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1834 K	1834 K ici	1858 K notre hors-série	1862 K tous les épisodes
revisado	1505 K por un
rezervuokite	2799 K
rezime	3759 K
rezumat	3518 K generat	3518 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	2414 K ogni
ringkasan	2316 K ini	2316 K dibuat	2316 K oleh	2316 K ai	2370 K ini
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	2799 K
""", 'ry': """
ryhdy	1727 K
""", 's': """
s	89 K předplatným	89 K predplatným	449 K'ha produït un error	520 K využitím zpráv
""", 'sa': """
saada	1531 K oma vihje	1531 K meile	1531 K oma arvamuslugu	1531 K arvamuslugu	1546 K
saat	1727 K ilmoituksen	1727 K sähköpostin	1727 K
saiba	3379 K mais	3379 K mais:
saken	46 K kan	3148 K fortsetter	3162 K er oversatt	3162 K er maskinoversatt
saksikan	2305 K juga	2320 K video	2320 K live	2320 K live streaming
sale	1186 K:
salli	1747 K sisältö palvelusta	1747 K aina sisältö
saluran	41 K aduan redaksi
salvesta	1546 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er	3161 K er
samo	3795 K #
sans	1805 K engagement
save	1187 K #% on your first	1187 K #% on an annual	1187 K #% on a digital	1266 K #%	1298 K #% on your
sayfa	4329 K # / #	4329 K #/#
sazinies	2867 K
saznajte	3744 K više:
""", 'sc': """
scan	1148 K to join	1178 K the qr code	1178 K the code
scannez	1866 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	850 K
schalten	850 K sie	897 K sie ihn bitte
schau	865 K
schenk	831 K diesen
schenken	831 K sie diesen
schick	865 K
schicken	865 K sie
schlagworte	766 K zu
schon	854 K ab # euro
schreib	865 K
schreiben	31 K sie den ersten	773 K sie unserem autor	773 K sie der autorin	773 K sie uns	865 K sie
schrijf	3014 K je
scopri	23 K di più da	2453 K i giochi	2453 K i nostri giochi
scrivi	31 K il primo	2435 K all'autore
scroll	1168 K down for video	2333 K ke bawah	2333 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	619 K også	619 K video	619 K også:	635 K flere jobs	649 K hele	649 K flere	649 K alle	1426 K adhiere a los criterios	1441 K permite la reproducción	1468 K ha producido un error	2446 K vuoi raccontare	2446 K hai informazioni	3109 K også	3109 K video	3109 K også:	3145 K hele	3145 K alle	3145 K mer av	3394 K tiver informações	3394 K você tem informações	4074 K också	4074 K även	4074 K även:	4108 K hela	4108 K alla	4108 K mer av
sea	28 K respetuoso	31 K el primero
search	1209 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	1117 K more from	1118 K also	1118 K more	1118 K more:	1118 K also:	1123 K all posts by	1123 K author archive	1222 K our explainer:	1224 K more videos	1227 K	1315 K this post
seen	44 K a typo	44 K a mistake	1228 K
segera	2294 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	1415 K
seguinos	12 K
seguir	1415 K a
seguiu	12 K-nos
sehen	809 K sie hier das	809 K sie im video	809 K sie das video	865 K sie
sei	31 K der erste	31 K die erste	2446 K stato testimone	2446 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira	3426 K responsável, beba
sekite	2783 K	2799 K
seko	2852 K	2867 K
sekojiet	2852 K
selanjutnya	2332 K:
sem	32 K comentários
senaste	4073 K nytt om
send	3 K this	629 K os et krypteret	629 K os dit tip	649 K	1123 K us your	1123 K tips to	1123 K your tips	1123 K feedback to	1123 K your story ideas	1206 K us	1206 K your	1206 K photos	1206 K pictures	1227 K	1279 K this	1279 K it on	3121 K sikkert tips	3121 K tips	3145 K	3145 K saken videre
senden	865 K sie
seneste	618 K nyt om
sent	1183 K every	1183 K each	1250 K on mondays	1250 K on tuesdays	1250 K on wednesdays	1250 K on thursdays	1250 K on fridays	1250 K on saturdays	1250 K on sundays
seotud	1519 K:
ser	3147 K du noe feil	4109 K du något fel
ses	1837 K derniers articles	1944 K derniers articles
set	44 K en fejl	1227 K
sett	44 K en feil
setzen	865 K sie
seu	27 K comentário	3406 K comentário será
seuraa	12 K	1710 K kirjoittajaa	1710 K toimittajaa	1727 K
""", 'sf': """
sfoglia	2533 K la gallery
""", 'sh': """
share	3 K this	3 K the article	1123 K your story	1206 K your	1227 K	1279 K this
shop	1227 K	1304 K now:
short	1114 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	399 K tens informació	1411 K tienes información	1411 K tiene información	1411 K tenés información	1411 K conoces algún	1411 K conoces un caso	1474 K quieres ponerte en contacto con	1474 K quiere ponerse en contacto con	1474 K quieres contactar con	1852 K vous avez des informations	1852 K vous disposez	1852 K vous souhaitez	2502 K è verificato un errore
sia	31 K il primo
sichere	865 K
sichern	865 K sie
sie	7 K haben einen fehler	12 K finden uns	773 K erreichen die autorin	773 K erreichen den autor	794 K erreichen	874 K haben schon ein abo	874 K haben ihr limit	874 K haben das limit	874 K haben schon ein konto	898 K haben einen adblocker	898 K haben einen werbeblocker	898 K haben einen ad-blocker	898 K nutzen offenbar	898 K verwenden offenbar	898 K surfen mit
sieh	809 K dir das video
siehe	767 K auch
siga	12 K	12 K-nos	1410 K el canal	3391 K este autor	3391 K esta autora
sign	1059 K up here	1083 K up to get	1083 K up to receive	1084 K up to	1084 K up for	1084 K up here	1084 K up (it's	1179 K up for push	1179 K up for alerts	1179 K up for text alerts	1179 K up for breaking news alerts	1214 K up to our	1214 K up for our	1214 K up for breaking	1214 K up for free	1227 K up	1227 K in	1251 K up to	1251 K up for
sigue	12 K a	1395 K leyendo:	1410 K el canal	1415 K a	1440 K toda la actualidad	1482 K leyendo tras
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	2305 K juga	2305 K juga:	2305 K:	2305 K video	2310 K berita	2320 K video	2331 K berita selengkapnya	2331 K berita lainnya	2332 K juga video
sin	32 K comentarios
sintesi	26 K generata
sirala	4342 K:
sisa	2337 K artikel gratis	2340 K karakter
sisesta	1546 K
siste	3108 K nytt om
sitter	3147 K du på	4109 K du på
siz	33 K ne
sizce	33 K
sizin	4290 K başiniza
""", 'sj': """
sjekk	3083 K innboksen din	3083 K innboksen	3083 K e-posten din
""", 'sk': """
skaffa	4041 K digital
skaitykite	2773 K daugiau	2773 K taip pat	2773 K ir	2799 K
skapa	4107 K ett	4107 K konto	4108 K	4122 K ett konto	4122 K konto
skaties	2842 K arī	2867 K
skicka	4108 K
skinite	13 K	3767 K	3792 K aplikaciju
skontaktuj	3247 K się z autorem
skopiuj	3268 K link	3268 K
skriv	629 K til journalisten	630 K til	649 K	649 K direkte	3145 K inn	3145 K direkte	3145 K til oss	4108 K upp	4108 K direkt
""", 'sl': """
sledite	12 K	3973 K
sleduj	12 K
sledujte	12 K	487 K:	522 K	3875 K
slik	3144 K bruker	3144 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	761 K erreichen sie die	761 K erreichen sie uns	761 K erreichen sie unsere	761 K erreichst du uns	761 K erreichst du die	805 K nutzen wir ki
sob	3391 K supervisão de
sobre	1399 K el autor	1399 K la autora	1399 K la firma	1400 K el autor	1400 K la autora	1400 K la firma	3383 K o autor	3383 K a autora	3384 K o autor	3384 K a autora
sois	31 K le premier
soit	1936 K # € après	1936 K #€ après
solliciteer	3017 K nu
sollten	773 K ihnen fehler
solo	1362 K para suscriptores	2409 K per abbonati	2474 K per te
som	89 K abonnent	89 K digital abonnent	89 K prenumerant
somente	3354 K para assinantes
sondage	1877 K -	1877 K.
sorodna	3945 K novica
sorodno	3945 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	2472 K
sostieni	81 K	2401 K	2401 K il	2401 K la	2472 K
souhrn	504 K	504 K článku
sous	1916 K licence creative commons
soutenez	81 K	1796 K	1796 K le
soutenir	1796 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	4108 K
special	1186 K offer	1192 K report:
speel	2972 K onze	3024 K nu:
spela	4108 K upp	4129 K nu:	4132 K ansvarsfullt
spelregels	2942 K
spende	716 K für
spenden	716 K für	825 K an:
spendenkonto	825 K:
spiel	812 K unser
spielen	812 K sie unser
spil	666 K nu:
spill	3145 K av	3167 K nå:
sponseret	704 K af
sponset	3208 K av
sponsored	1143 K by	1196 K:	1239 K by our	1340 K by
sponsoreret	704 K af
sponsorizzato	2455 K da
sponsrat	4171 K av
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotify	756 K immer
spotted	7 K
spremljajte	12 K	3973 K
spring	1186 K sale
spune	59 K-mi
spytaj	3256 K
""", 'st': """
sta	3014 K
start	1186 K your	1213 K your day with	1213 K your morning with	1213 K your week with	3017 K nu
startseite	97 K >	97 K '	97 K "
stavovi	3756 K autora	3756 K izraženi	3756 K izneti	3756 K izneseni
stay	28 K on topic	1084 K up to date with	1170 K with	1178 K ahead with	1227 K	1245 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	3014 K
stellen	805 K sie der
stem	649 K	2972 K mee	3014 K	3145 K
steun	81 K	2990 K	3014 K
stiahnite	13 K si	3875 K si aplikáciu
stimm	812 K jetzt ab:
stimmen	812 K sie jetzt ab:	865 K sie
story	1199 K by
straipsnis	2801 K tęsiasi
streszczenie	26 K wygenerowane	3256 K	3256 K artykułu
strona	97 K główna >	97 K główna '	97 K główna "
stuur	3 K dit	3014 K
""", 'su': """
su	27 K comentario	2420 K facebook e twitter	2420 K facebook e instagram
subscreva	3404 K o nosso podcast
subscribe	12 K to our	1066 K to	1084 K to	1148 K to the	1148 K to	1176 K to comment	1186 K	1227 K	1229 K for	1251 K to
subscriber	1311 K benefit:
subscribers	1229 K can read	1260 K get
subscriptions	1187 K start at
subskrybuj	3274 K
sudah	59 K mencoba	59 K coba
sui	2420 K nostri canali
suivez	12 K	1854 K
suivre	1854 K
suka	69 K tulisan	69 K artikel	2317 K artikel ini
sull	2436 K'autore	2437 K'autore
sumate	12 K	56 K a las #
sumber	2313 K:	2313 K :
summary	1163 K
summer	1186 K sale
support	1066 K	1066 K the	1227 K
supporters	1260 K get
sur	1814 K l'application	1822 K facebook et twitter	1822 K facebook, twitter	1822 K facebook et instagram	1834 K le même sujet
survey	1173 K:
susikurkite	2799 K
susisiekite	2799 K
""", 'sv': """
svar	635 K på vores	649 K	3127 K på vår	3145 K
svara	4090 K på vår	4108 K
sve	3820 K o:	3820 K o temi:
svi	3820 K članci o temi:	3820 K tekstovi o temi:
svidelo	69 K vam se
svideo	82 K vam se	3760 K vam se
svidio	82 K vam se	3760 K vam se
svidjelo	69 K vam se	82 K vam se	3760 K vam se
""", 'sy': """
syndicated	1221 K with permission
synes	650 K du om
""", 'sz': """
szavazz	2230 K:
szavazzon	2212 K	2230 K:
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	3127 K quizen	3127 K vår quiz	3145 K testen	3145 K vår	3959 K povzetek	4020 K članek je
taalfout	7 K	2942 K
tack	4148 K vare våra läsare	4148 K vare er läsare	4148 K vare dig
tady	550 K je vložený obsah	550 K je vložený příspěvek	550 K se nachází vložený obsah	550 K se nachází vložený příspěvek	550 K najdete vložený obsah	550 K najdete vložený příspěvek
tag	635 K quizzen	635 K vores quiz	649 K vores
tagged	1118 K:
tags	1118 K:
taip	2773 K pat skaitykite
take	1172 K our	1227 K	1243 K us with you	1266 K #% off	1298 K #% off your
takip	12 K edin
takk	3083 K! du er nå	3083 K, du er nå
takket	682 K være vores læsere	682 K være vores abonnenter	682 K være vores medlemmer	3185 K være våre lesere	3185 K være våre abonnenter
tallenna	1727 K
tambahkan	2310 K
tanya	2316 K ai kami
tap	1210 K play	1227 K
tapkite	2799 K
tato	52 K investigace
tausta	1697 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	1395 K puede interesar	1395 K puede interesar:	1395 K recomendamos:	1395 K recomendamos leer:	1457 K gustaría recibir notificaciones
tead	1531 K teemast	1531 K rohkem
tedd	2227 K próbára a tudásod
tee	1536 K test	1713 K testi	1727 K testimme
tegye	2227 K próbára tudását
teile	3 K	865 K
teilen	3 K sie	865 K sie
teilt	3 K
teks	2370 K ini
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1550 K:	2959 K: door	2987 K gaat verder onder	2987 K loopt door onder	2987 K gaat verder na	3250 K ukazał się	3250 K pochodzi z	3256 K przetłumaczony	3256 K został przetłumaczony	3256 K czyta	3337 K powstał we współpracy z	3756 K izražava	3759 K je preveden	3759 K čita	3762 K je objavljen u	3832 K je nastao u saradnji sa
tekstas	2803 K:
teksten	46 K må	46 K kan	3162 K er oversatt
teksti	46 K võib	1710 K
tekstin	46 K saa
teksts	2871 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	1096 K a friend	1123 K us your story	1227 K
telli	1544 K	1546 K
tellijana	1546 K
tem	3394 K alguma informação	3394 K informações	3394 K uma sugestão	3394 K uma denúncia	3394 K alguma história	3394 K uma história
tema	690 K: sådan	690 K: her	690 K: derfor	690 K: dette	690 K: hør	690 K: se	690 K: alt	690 K: hvordan	690 K: hvorfor	690 K: hvad	690 K: hvem	690 K: den	690 K: det	690 K: de	3193 K: slik	3193 K: her	3193 K: derfor	3193 K: dette	3193 K: hør	3193 K: se	3193 K: alt	3193 K: hvordan	3193 K: hvorfor	3193 K: hva	3193 K: hvem	3193 K: den	3193 K: det	3193 K: de	4156 K: så	4156 K: här	4156 K: därför	4156 K: det här	4156 K: hör	4156 K: se	4156 K: allt	4156 K: detta	4156 K: den	4156 K: det	4156 K: de	4156 K: hur	4156 K: varför	4156 K: vad
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	1298 K per cent off your	3256 K skrót
tens	72 K dubtes	399 K informació	399 K una història
tento	504 K souhrn	504 K článek byl přeložen	574 K článek	574 K text	3858 K súhrn	3858 K článok bol preložený	3922 K článok	3922 K text
terjadi	2365 K kesalahan	2365 K masalah
terjemahan	2316 K ini	2316 K dibantu	2370 K ini
terms	1131 K and conditions apply
test	635 K din viden	1172 K your knowledge	2972 K je kennis	3127 K kunnskapene dine	4277 K:
testa	4090 K dina kunskaper
testaa	1713 K
teste	812 K dein wissen	865 K
testen	812 K sie ihr wissen	865 K sie
testez	1874 K
testo	2509 K generato	2509 K redatto	2509 K tradotto	2538 K revisionato da
testou	59 K a receita
teszteld	2227 K a tudásod	2227 K tudásod
tesztelje	2227 K tudását
tetszett	8 K	69 K?	69 K a	82 K	2213 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	455 K generat	455 K redactat	455 K traduït	504 K byl přeložen	507 K vyšel v	583 K vznikl ve spolupráci s	795 K:	1285 K us on	1285 K us at	1285 K the studio	1285 K the newsroom	3574 K generat	3574 K redactat	3574 K tradus	3858 K bol preložený	3861 K vyšiel v	3931 K vznikol v spolupráci s
texte	1848 K traduit	1917 K généré	1917 K rédigé	1917 K traduit	1947 K relu par
texten	46 K får	4103 K är tidigare	4103 K publicerades först	4103 K har tidigare	4110 K fortsätter
texterna	46 K får
texto	1419 K traducido	1476 K generado	1476 K redactado	1476 K traducido	1505 K revisado por	3398 K traduzido	3454 K gerado	3454 K redigido	3454 K traduzido	3482 K revisado por
textul	46 K poate fi
""", 'th': """
tham	4517 K gia kênh	4526 K gia khảo sát	4526 K gia bình chọn
thank	1139 K you for reading	1278 K you for contributing an answer	1278 K you for your interest in this question
thanks	1139 K for reading	1278 K for contributing an answer
the	5 K comments	1084 K latest news directly	1117 K latest in	1117 K latest from	1163 K ai summary	1330 K dossier on the topic:	1330 K dossier on:
thema	76 K geschlossen
theo	4503 K dõi báo	4503 K dõi trên	4517 K dõi báo	4517 K dõi chúng tôi	4517 K dõi kênh	4519 K dõi
there	32 K are no comments	32 K are no	1243 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	1163 K article was	1163 K article has been	1163 K story was	1163 K story has been	1163 K content was	1163 K summary	1163 K translation	1163 K piece was	1168 K article is also available as audio	1221 K article first appeared	1221 K story first appeared	1221 K piece first appeared	1221 K post first appeared	1221 K report includes material	1221 K report includes information	1221 K report includes reporting	1221 K report contains material	1229 K is a preview	1234 K is an ai-generated	1234 K is an ai	1234 K ai-generated	1234 K ai summary	1276 K topic was automatically closed	1276 K topic was closed	1276 K topic is closed	1276 K topic is now closed	1276 K topic has been closed	1276 K topic will close	1276 K topic is locked	1276 K thread is closed	1276 K thread was closed	1276 K thread is now closed	1276 K thread has been closed	1276 K thread is locked	1276 K thread has been locked	1276 K discussion is closed	1276 K discussion is now closed	1276 K discussion has been closed	1276 K conversation is closed	1276 K conversation has been locked	1276 K post is locked	1276 K post has been locked	1289 K article appears in	1289 K article appeared in	1289 K story appears in	1289 K essay appears in	1289 K piece appears in	1289 K review appears in	1289 K interview appears in	1293 K content comes from	1308 K week's poll:	1334 K article was translated by	1334 K text was translated by	1334 K essay was translated by
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	2432 K potrebbe interessare:
tiene	1405 ¿K información
tienes	72 K dudas	72 K preguntas	1398 ¿K una historia	1405 ¿K información	1405 ¿K una historia	1406 ¿K alguna	1411 ¿K algo que
tijdelijk	3017 K:
tiklayin	4261 K
tiktok	756 K immer	4345 K'ta
tilaa	1727 K
tilaajaetu	1744 K:
tilaajana	89 K
tillad	672 K altid indhold fra	672 K indhold fra
tillat	3173 K alltid innhold fra	3173 K innhold fra
tilmeld	649 K
tin	4512 K liên quan:	4580 K tiếp tục
tip	41 K de redactie	41 K redaktionen	629 K journalisten	629 K redaktionen	1059 K your	2948 K de redactie	2948 K ons	3014 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	1228 K?	3121 K journalisten	3121 K redaksjonen	3121 K oss	3122 K	4084 K:
tipsa	41 K redaktionen	4084 K reportern	4084 K redaktionen	4084 K oss	4084 K anonymt
tiszteletben	2240 K tartjuk az ön
""", 'to': """
to	26 K podsumowanie	1114 K join the conversation	1170 K hear more	1311 K order a copy	1311 K order your copy	1311 K buy a copy	1311 K order this book	3256 K streszczenie	3256 K podsumowanie
toate	3515 K articolele lui
toda	1429 K la información en nuestra
todas	1394 K las noticias de
today	1308 K's poll:
todos	27 K los comentarios	27 K os comentários	1398 K los artículos de	3382 K os artigos de
toeta	81 K	1543 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1710 K
toimituksen	41 K vihjepuhelin
toista	1727 K
tonton	2305 K juga	2305 K:	2305 K juga:	2320 K video	2380 K di
toon	3031 K inhoud van
top	97 K＞	1117 K stories in	1117 K stories from
topics	1118 K:
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	504 K shrnutí	3858 K zhrnutie
tous	27 K les commentaires	1833 K les articles de	1837 K les articles de
toute	1833 K l'actualité de	1833 K l'actu	1866 K l'info dans votre poche
""", 'tr': """
traduit	1848 K avec l'aide	1848 K à l'aide
trang	97 K chủ >	97 K chủ '	97 K chủ "	4569 K #/#	4569 K # / #
transmettez	3 K
treat	1227 K yourself
trending	1117 K in	1192 K:
tried	59 K it?	1274 K this recipe	1274 K this
trier	1924 K par
trimite	3 K	3513 K-ne
try	1172 K today's	1172 K our	1182 K our	1186 K	1187 K one month for $#	1187 K one month for £#	1187 K one month for €#	1187 K it for $#	1187 K it for £#	1187 K it for just $#	1187 K it for just £#	1187 K a month for $#	1187 K a month for £#	1187 K us for $#	1227 K	1242 K	1243 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	1369 K correo electrónico	1426 K comentario será	1491 K vídeo comienza en #	3304 K znajduje się osadzona treść	3304 K znajduje się osadzona post	3304 K znajduje się osadzona film	3304 K jest osadzona treść	3304 K jest osadzona post	3304 K jest osadzona film	3520 K ce părere ai	3900 K je vložený obsah	3900 K je vložený príspevok	3900 K sa nachádza vložený obsah	3900 K sa nachádza vložený príspevok	3900 K nájdete vložený obsah	3900 K nájdete vložený príspevok
tud	2191 K valamit
tudo	3378 K sobre
tudsz	2191 K valamit
tue	81 K
tukaj	3999 K je vdelana vsebina
tukekaa	81 K
tule	1536 K tööle	1713 K lukijailtaan	1713 K mukaan	1727 K mukaan
tunnetko	66 K jonkun
turite	2785 K naujieną	2785 K informacijos	2785 K istoriją
turn	1179 K on alerts
tutaj	3304 K znajduje się osadzona treść	3304 K znajduje się osadzona post	3304 K znajduje się osadzona film	3304 K jest osadzona treść	3304 K jest osadzona post	3304 K jest osadzona film
tutte	2431 K le notizie su	2470 K le notizie di
tutti	27 K i commenti	2435 K gli articoli di	2456 K gli episodi del podcast
""", 'tw': """
tweet	1285 K us
twitter	756 K immer	4312 K gönderisini	4345 K'da
""", 'ty': """
tyck	4124 K till:
tycker	82 K du om
tylko	3300 K dla prenumeratorów:
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	3004 K kunt zich altijd	3044 K hebt al # van	3044 K hebt # van	3044 K heeft al # van	3044 K heeft # van
""", 'ug': """
ugens	665 K spørgsmål:	665 K quiz:
""", 'ui': """
uit	2945 K het archief:	3010 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	3004 K kan
""", 'uj': """
uji	2321 K pengetahuanmu	2321 K pengetahuan anda
""", 'uk': """
ukens	3082 K oppsummering	3082 K viktigste	3082 K beste	3166 K spørsmål:	3166 K quiz:
""", 'ul': """
ultime	2431 K notizie di
""", 'um': """
um	764 K kommentare zu	897 K unsere seite weiter nutzen zu können,	897 K unsere inhalte zu sehen, deaktivieren	897 K weiterzulesen, deaktivieren	3466 K post compartilhado por	3466 K vídeo compartilhado por
uma	3466 K publicação compartilhada por	3466 K publicação partilhada por
""", 'un': """
un	41 K témoignage à	1487 K vídeo compartido por	1487 K post compartido por	1852 K témoignage	1852 K fait	1862 K podcast à écouter	1894 K contenu provenant d	1928 K post partagé par	2448 K post condiviso da	2521 K post condiviso da	2521 K video condiviso da	3522 K articol susținut de	3522 K articol în parteneriat	3522 K proiect susținut de
una	1417 K publicación compartida por	1417 K publicación compartida de	1487 K publicación compartida por	2521 K foto pubblicata da
unbegrenzter	828 K zugang
unduh	13 K	2294 K aplikasi	2323 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1837 K information à nous transmettre	1844 K info à nous	1852 K info	1852 K information à	1908 K erreur est survenue	1908 K erreur s'est produite	1928 K publication partagée par	1928 K vidéo partagée par
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	1074 K access for
unlock	1186 K
unser	825 K spendenkonto	848 K wochenquiz	848 K quiz	864 K autor	864 K reporter	864 K redakteur	864 K korrespondent	867 K chatbot	867 K ki-chatbot	867 K wochenrätsel
unsere	767 K leseempfehlung	864 K autorin	864 K reporterin	864 K redakteurin	864 K korrespondentin	867 K ki	867 K frage der woche
untuk	2310 K mendapatkan	2351 K melihat konten ini	2351 K menampilkan konten ini
""", 'up': """
up	1118 K next:
upozornit	527 K na chybu
upozornite	3880 K na chybu
uppdatera	4108 K
""", 'us': """
us	82 K ha agradat
users	1176 K must
usually	1294 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1546 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uv': """
uvek	3802 K dopusti sadržaj	3802 K dozvoli sadržaj	3802 K prikaži sadržaj	3802 K učitaj sadržaj
uvijek	3802 K dopusti sadržaj	3802 K dozvoli sadržaj	3802 K prikaži sadržaj	3802 K učitaj sadržaj
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut	3931 K spolupráci s partnerom	4016 K živo: kako	4016 K živo: tako	4016 K živo: zakaj	4016 K živo: kaj	4016 K živo: kdo	4016 K živo: kje	4016 K živo: to	4016 K živo: poglejte	4016 K živo: prisluhnite	4016 K živo: vse	4016 K živo: noč	4016 K živo: ljudje	4016 K živo: takole	4016 K živo: oglejte
""", 'va': """
vaata	1519 K ka	1546 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	2853 K tev ir ziņa	2853 K tev ir ko	2853 K esi pieredzējis	2868 K raksts
vam	82 K je všeč	82 K je bil všeč	3960 K je bil	3960 K je bila
van	72 K kérdésed	2191 K egy jó	2191 K egy tipped	2191 K egy tippje	2213 K olyan	2213 K olyan dokumentuma
var	31 K först	4108 K med
varaa	1727 K
varje	4048 K fredag	4048 K måndag	4048 K vecka	4048 K morgon
vasta	1546 K
vastaa	1713 K	1727 K
vastaava	1725 K päätoimittaja:
vastutav	1528 K väljaandja:
""", 've': """
ve	583 K spolupráci s partnerem
vea	1395 K también	1395 K también:	1424 K el video a continuación	1424 K el vídeo a continuación
veckans	4048 K viktigaste	4048 K bästa	4048 K nyheter	4124 K omröstning:	4128 K fråga:	4128 K quiz:
ved	629 K du mere	629 K du noget
vedd	2169 K meg	2212 K meg
vedi	2432 K anche	2432 K anche:	2435 K tutti gli articoli di	2520 K su	2533 K le foto	2542 K
vedno	3999 K dovoli vsebino	3999 K prikaži vsebino	3999 K naloži vsebino
vegeu	395 K també
vegye	2212 K meg
vegyen	2198 K jegyet	2198 K részt	2212 K részt
veillez	28 K à
veja	3378 K mais em	3379 K também	3379 K mais	3379 K:	3379 K também:	3379 K mais:	3404 K o vídeo abaixo	3404 K o vídeo acima	3404 K os vídeos mais assistidos	3465 K no	3485 K
venujte	3871 K
ver	1395 K también	1398 K todos los artículos de	1486 K en	1486 K esta publicación en	1486 K el vídeo en	1486 K video en	1499 K galería	1499 K fotogalería	1499 K infografía	1509 K	3382 K todos os artigos de	3465 K no	3465 K este post no	3465 K esta publicação no	3465 K esta foto no	3478 K galeria	3478 K fotogaleria	3478 K infográfico	3485 K
verder	2971 K lezen:	3010 K in het nieuws:
verhaal	2987 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	831 K sie diesen
verschijnt	2978 K elke	2978 K iedere
verstuur	3 K dit
vertaling	2959 K:
verwandtes	833 K thema:
vet	3121 K du mer	3121 K du noe	4084 K du mer	4084 K du något
veuillez	28 K respecter
vezane	3744 K vesti:
vezi	3507 K și	3507 K și:	3507 K:	3515 K toate articolele	3524 K video mai sus	3524 K video mai jos	3583 K pe	3583 K postarea pe
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	649 K vil gerne høre	659 K har tidligere skrevet	682 K har ingen ejer	682 K har ingen ejere	682 K har ingen aktionærer	3083 K har sendt deg en e-post	3145 K vil gjerne høre	3156 K har tidligere skrevet	3185 K har ingen eier	3185 K har ingen eiere	3185 K har ingen aksjonærer	4108 K vill gärna höra	4118 K har tidigare skrivit	4148 K har ingen ägare	4148 K har inga ägare	4148 K har inga aktieägare
viac	3845 K:	3845 K k téme:	3919 K o téme:	3919 K o:	3919 K k téme téme:	3919 K k téme:
video	569 K: jak	569 K: takhle	569 K: takto	569 K: proč	569 K: co	569 K: kdo	569 K: kde	569 K: to	569 K: podívejte	569 K: poslechněte	569 K: vše	569 K: noc	569 K: lidé	569 K: tak	569 K: tady	569 K: jaké	690 K: sådan	690 K: her	690 K: derfor	690 K: dette	690 K: hør	690 K: se	690 K: alt	690 K: hvordan	690 K: hvorfor	690 K: hvad	690 K: hvem	690 K: den	690 K: det	690 K: de	804 K herunterladen	910 K: der	910 K: die	910 K: das	910 K: wie	910 K: warum	910 K: was	910 K: so	910 K: wenn	910 K: alles	910 K: wer	910 K: wo	1168 K above:	1168 K below:	1199 K by	1329 K: how	1329 K: why	1329 K: what	1329 K: who	1329 K: where	1329 K: when	1329 K: the	1329 K: inside	1329 K: watch	1329 K: see	1329 K: is	1329 K: can	1329 K: this	1329 K: listen	1765 K: näin	1765 K: tässä	1765 K: siksi	1765 K: tämä	1765 K: kuuntele	1765 K: katso	1765 K: kaikki	1765 K: miten	1765 K: miksi	1765 K: mitä	1765 K: kuka	1765 K: mikä	1765 K: tältä	1765 K: tällainen	2347 K ini tidak	2347 K tidak	3049 K: zo	3049 K: hoe	3049 K: dit	3049 K: waarom	3049 K: wat	3049 K: wie	3049 K: de	3049 K: het	3049 K: een	3049 K: alles	3049 K: bekijk	3049 K: luister	3049 K: deze	3049 K: dat	3193 K: slik	3193 K: her	3193 K: derfor	3193 K: dette	3193 K: hør	3193 K: se	3193 K: alt	3193 K: hvordan	3193 K: hvorfor	3193 K: hva	3193 K: hvem	3193 K: den	3193 K: det	3193 K: de	3744 K pogledajte	3819 K: kako	3819 K: ovako	3819 K: zašto	3819 K: što	3819 K: šta	3819 K: tko	3819 K: ko	3819 K: gdje	3819 K: gde	3819 K: ovo	3819 K: pogledajte	3819 K: poslušajte	3819 K: sve	3819 K: noć	3819 K: ljudi	3819 K: evo	3918 K: ako	3918 K: takto	3918 K: prečo	3918 K: čo	3918 K: kto	3918 K: kde	3918 K: to	3918 K: pozrite	3918 K: vypočujte	3918 K: všetko	3918 K: noc	3918 K: ľudia	3918 K: tak	3918 K: aké	4016 K: kako	4016 K: tako	4016 K: zakaj	4016 K: kaj	4016 K: kdo	4016 K: kje	4016 K: to	4016 K: poglejte	4016 K: prisluhnite	4016 K: vse	4016 K: noč	4016 K: ljudje	4016 K: takole	4016 K: oglejte	4156 K: så	4156 K: här	4156 K: därför	4156 K: det här	4156 K: hör	4156 K: se	4156 K: allt	4156 K: detta	4156 K: den	4156 K: det	4156 K: de	4156 K: hur	4156 K: varför	4156 K: vad	4331 K haber:	4350 K süresi	4552 K này không	4552 K không
videoclipul	3550 K nu
videoen	3164 K er dessverre	3164 K er ikke	3164 K kan ikke
videon	4126 K kan endast	4126 K kan bara	4126 K är inte tillgänglig i
videos	891 K von
videoyu	4314 K izlemek için
vidi	3744 K još
view	1123 K all posts by	1123 K all articles by	1304 K deal	1315 K this post	1315 K post on	1315 K this content
viikon	1740 K kysymys:	1740 K visa:
viktoriin	1554 K:
viktorina	2807 K:
vil	635 K du arbejde	635 K du være med på holdet	3127 K du jobbe	3127 K du være med på laget
vill	4090 K du jobba	4090 K du arbeta
vind	82 K je dit	635 K billetter	649 K
vinkkaa	1706 K toimitukselle	1706 K
vinn	3127 K billetter	3145 K	4090 K biljetter	4108 K
vir	3971 K:
viri	3971 K:
vis	28 K respekt	649 K indhold	672 K altid indhold fra	672 K indhold fra	3145 K innhold	3173 K alltid innhold fra	3173 K innhold fra
visa	28 K respekt	4108 K innehåll	4136 K alltid innehåll från	4136 K innehåll från
visit	1227 K
visita	1421 K nuestra tienda	2453 K lo store	2453 K il nostro store
visite	3400 K a nossa loja	3400 K nossa loja
viste	7 K
visualizza	2520 K su	2520 K questo post su	2521 K questo post
visualizzando	2448 K questo contenuto
viu	7 K algum	44 K um erro	3394 K algo	3394 K alguma coisa
""", 'vk': """
vklopi	3966 K
vklopite	3966 K
""", 'vo': """
voce	2450 K generata
voeg	3014 K
voir	1833 K tous les articles	1834 K aussi	1834 K la vidéo	1837 K tous les articles de	1862 K la vidéo ci-dessus	1927 K sur	1941 K le diaporama	1941 K la galerie	1941 K le portfolio	1941 K l'infographie	1951 K
voit	1706 K lähettää vinkin
voita	1727 K
voix	1848 K générée
voleu	437 K rebre notificacions
volg	12 K ons	12 K	2960 K	3014 K
voller	828 K zugriff
vols	399 K compartir	399 K explicar	437 K rebre notificacions	437 K rebre les notificacions
vond	8 K je dit	82 K je dit	82 K u dit	2995 K je deze
voor	2966 K dit artikel	3007 K maar # euro per	3007 K maar €#	3007 K slechts # euro per	3007 K slechts €#
voordeel	3027 K voor abonnees:
vorlesezeit	881 K
vote	1227 K
votre	27 K commentaire	1811 K adresse e-mail	1811 K adresse email	1932 K vidéo commence dans #
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1803 K est offert	1811 K désinscrire à tout moment	1811 K pouvez vous désinscrire à tout moment	1837 K avez une information	1844 K travaillez	1844 K avez été	1844 K êtes témoin	1844 K avez une information	1844 K souhaitez témoigner	1852 K avez une info	1852 K avez une information	1852 K avez des informations	1852 K disposez	1852 K souhaitez	1852 K êtes concerné	1852 K êtes témoin	1852 K avez été témoin	1852 K avez des photos	1852 K pouvez nous	1852 K pouvez joindre	1852 K pouvez contacter	1852 K pouvez écrire à	1924 K êtes # à avoir voté	1924 K êtes # # à avoir voté
voz	1419 K generada
""", 'vr': """
vraag	3023 K van de dag:
vragen	72 K?	72 K over	73 K over dit artikel
vrei	3513 K să ne spui	3556 K să primești notificări	3556 K notificări
""", 'vs': """
vse	4017 K o:	4017 K o temi:
vsebina	4028 K je nastala v sodelovanju z	4028 K je nastala v sodelovanju s
vsi	4017 K članki o temi:
""", 'vu': """
vui	4555 K lòng bật javascript
vuoi	2446 K segnalarci	2446 K raccontarci	2491 K ricevere le notifiche	2491 K ricevere notifiche	2491 K ricevere le nostre notifiche	2491 K attivare le notifiche
""", 'vy': """
vytisknout	517 K
""", 'w': """
w	3304 K tym miejscu znajduje się osadzona treść	3304 K tym miejscu znajduje się osadzona post	3304 K tym miejscu znajduje się osadzona film	3304 K tym miejscu jest osadzona treść	3304 K tym miejscu jest osadzona post	3304 K tym miejscu jest osadzona film
""", 'wa': """
wa	41 K redaksi
want	1228 K to	1229 K to	1229 K more	1245 K to be the first
war	8 K dieser	8 K der	841 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	1139 K this forwarded	1204 K this	2995 K deze	3015 K je erbij	3015 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	2972 K is jouw mening	2995 K vind je van	2995 K vond u van	2995 K vindt u van
watch	1101 K us on	1118 K |	1118 K now:	1118 K more:	1118 K the video:	1118 K the latest	1118 K:	1168 K the video above	1168 K the video below	1168 K the clip above	1168 K the clip below	1168 K the full video	1168 K the full interview	1168 K the full episode	1210 K more	1210 K our	1224 K more videos	1227 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	1069 K accept:	1069 K accept visa	1069 K accept paypal	1167 K're hiring	1167 K are hiring	1174 K value your opinion	1174 K'd love your feedback	1213 K respect your privacy	1242 K use	1242 K love	1242 K recommend	1322 K have no owner	1322 K have no owners	1322 K have no paywall	1322 K have no shareholders	3041 K hebben geen
wees	31 K de eerste
weet	3015 K je	3015 K u
weitere	766 K artikel zu	766 K artikel aus	766 K themen aus	773 K artikel von
weiterlesen	767 K:
wekelijkse	2921 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text	754 K sie das video laden
werde	865 K
werden	865 K sie
were	1228 K you	1284 K you
wesprzyj	81 K	3274 K
wettquoten	888 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	1117 K others are reading	1118 K to read next:	1284 K do you	1284 K did you	1284 K's your	1284 K is your	1284 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	1285 K us on	1285 K us at	1285 K:
where	1284 K were you
""", 'wi': """
wideo	3260 K znajdziesz	3260 K poniżej	3322 K: jak	3322 K: tak	3322 K: oto	3322 K: dlaczego	3322 K: co	3322 K: kto	3322 K: gdzie	3322 K: to	3322 K: zobacz	3322 K: posłuchaj	3322 K: wszystko	3322 K: noc	3322 K: ludzie
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	841 K fanden sie	841 K fandest du	841 K finden sie	841 K hilfreich war	848 K gut kennen sie	848 K gut kennst du
wij	3041 K hebben geen
wil	3015 K je
wir	898 K haben festgestellt, dass sie	898 K haben bemerkt, dass sie	898 K haben erkannt, dass sie	902 K haben keinen konzern	902 K haben keinen verleger	902 K haben keinen investor
with	1198 K inputs from	1198 K input from	1198 K agency inputs	1198 K reporting by	1198 K additional reporting	1260 K a subscription	1260 K a digital subscription
""", 'wo': """
wochen	725 K kostenlos	725 K gratis
wolisz	3277 K słuchać	3277 K posłuchać
word	23 K lid van	2990 K lid van	2990 K vriend van	3017 K nu	3017 K vandaag
work	1167 K with us	1167 K for us
worth	1118 K reading:
""", 'wr': """
write	1227 K to
""", 'ws': """
wspieraj	81 K	3274 K
wszystkie	27 K komentarze	3243 K artykuły o	3247 K artykuły autora	3323 K artykuły na temat:	3323 K artykuły o:
wszystko	3323 K o:
""", 'wy': """
wydrukuj	3268 K
""", 'x': """
x	756 K immer	4312 K gönderisini	4345 K'te
""", 'xe': """
xem	4512 K thêm	4512 K thêm:	4512 K:	4512 K video	4512 >> K	4512 K tiếp:	4521 K các bài viết của tác giả	4521 K các bài viết khác của	4521 K thêm bài của tác giả	4527 K video:	4582 K trên	4582 K bài viết này trên
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	1410 K puedes recibir
yapay	4334 K zeka ile	4334 K zekâ ile	4334 K zeka tarafindan	4334 K zekâ tarafindan	4334 K zeka desteğiyle
yazi	4291 K
yazinin	4359 K orijinali
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	1101 K can follow him on	1101 K can follow her on	1101 K can follow them on	1110 K can withdraw your consent at any time	1110 K may withdraw your consent at any time	1118 K may also like:	1118 K might also like:	1118 K may also be interested in:	1118 K may also want to read:	1118 K may want to read:	1148 K can get	1157 K can reach	1157 K can email	1157 K can e-mail	1157 K can contact	1168 K can hear this story	1168 K can listen to this	1170 K can listen to	1176 K must be	1176 K can be part of	1222 K may have missed:	1229 K're reading	1229 K are reading	1230 K can also	1230 K can now	1230 K can	1255 K can get
your	27 K comment	27 K comments	1174 K opinion matters	1213 K weekly guide to	1213 K daily guide to	1213 K essential guide to	1266 K first
youtube	756 K immer	756 K-inhalte immer	4312 K videosunu	4345 K'da
""", 'yu': """
yuk	2294 K unduh aplikasi	2310 K gabung
""", 'z': """
z	89 K prenumeratą	547 K našeho e-shopu:	3300 K naszego sklepu:	3897 K nášho e-shopu:
""", 'za': """
za	3795 K #	3795 K samo #
zachowaj	28 K
zagraj	3297 K teraz:
zahrajte	544 K si:	3895 K si:
zainstaluj	13 K	3263 K
zanim	3286 K dodasz komentarz	3286 K skomentujesz
zapis	3956 K je mnenje
zapisz	3268 K ten	3268 K artykuł	3268 K tekst
zapratite	12 K	3774 K
zapytaj	3256 K	3256 K nas
zaradi	4008 K naših bralcev
zaujal	505 K vás	3859 K vás
zawsze	3304 K zezwalaj na treści	3304 K pokazuj treści	3304 K zezwól na treści	3304 K wyświetlaj treści
""", 'zd': """
zde	550 K je vložený obsah	550 K je vložený příspěvek	550 K se nachází vložený obsah	550 K se nachází vložený příspěvek	550 K najdete vložený obsah	550 K najdete vložený příspěvek
zdroj	520 K:	3873 K:
zdroje	520 K:	3873 K:
""", 'ze': """
zeptejte	504 K se
zet	3014 K
zezwalaj	3304 K na treści
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	3858 K	3858 K článku
""", 'zi': """
zie	7 K je een	2945 K ook	3015 K je
zini	2853 K ko vairāk	2868 K stāstu	2868 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	3243 K więcej z	3244 K też	3244 K też:	3244 K także	3244 K:	3244 K wideo	3244 K film	3244 K zdjęcia	3244 K galerię	3260 K nagranie	3260 K materiał
zobrazit	550 K vždy obsah	550 K obsah z	550 K obsah ze	550 K obsah od
zobrazovat	550 K vždy obsah	550 K obsah z	550 K obsah ze	550 K obsah od
""", 'zu': """
zugang	828 K zu allen
zugriff	828 K auf alle
zum	734 K newsletter	767 K thema:	767 K weiterlesen:	771 K dossier:	771 K liveblog:	771 K live-blog:	771 K liveticker:	776 K autor	777 K autor	843 K kommentieren	864 K profil von
zur	771 K themenseite:	771 K serie:	771 K übersicht:	776 K person	776 K autorin	777 K person	777 K autorin
"""}

CONTAINS = {'#': """
#	4689 共K页	4689 共K頁	4689 共K张	4689 共K張	4713 K/#篇	4713 K / # 篇	4713 K/# 篇
""", 'aa': """
aamu	17 joka K
aamukirje	1720 K
aamukirjeen	1720 K
aangemeld	2977 succesvol K
aangepast	98 dit artikel is K	98 dit bericht is K
aanmelding	3020 bevestig je K
aanmerkingen	2957 op- of K
aastas	1582 K
""", 'ab': """
abbestellen	730 jederzeit K
abbestellt	851 jederzeit K
abbonamenti	2548 K
abbonamento	2405 hai già un K	2405 scegli il tuo K	2408 per chi ha un K	2548 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	2405 K per	2405 K a soli	2408 per gli K	2408 solo per K	2440 K	2544 K a	2544 K:	2544 K ora	2544 K per	2544 puoi, K	2545 i nostri K	2548 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	2405 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	2422 devi K
abmelden	819 wieder K
abo	826 pur-K	879 das K	879 ein K
abonament	3221 masz już K	3599 K
abonare	3527 prin K ești
abonarea	3527 confirma K
abonat	50 ca K	3496 ești deja K
abone	80 K olun	80 K ol	4247 K olun ve	4363 K olun
aboneler	50 K	4292 K içindir	4292 yalnizca K	4292 sadece K	4367 K
abonelere	4267 K özel	4267 K özeldir	4267 K açik	4267 K açiktir
abonelerimiz	50 K	4364 K
abonelik	4367 K
abonements	2905 K
abonenci	3281 tylko K
abonenti	50 K var	2870 tikai K
abonentiem	2840 tikai K	2870 teksts ir K	2870 raksts ir K
abonents	2840 jau esi K
abonne	1953 je m'K
abonnee	50 als K	80 word K	2914 al K	2914 word K	2914 nog geen K	2916 als K	3065 word K
abonneer	80 K je	3065 K je
abonnees	50 K kunnen	50 onze K	2914 dit artikel is voor K	2916 alleen voor K	3006 K kunnen dit	3006 K kunnen het hele	3066 onze K	3069 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	596 kræver K	710 K	879 das K	879 ein K	928 K	1800 avec votre K	1957 K	2914 neem een K	2914 kiezen voor een K	2982 sluit een K af	2982 een K? log	2982 al een K	3006 nog geen K	3006 K dat bij je	3006 K af met	3065 kies een K	3069 K	3214 K
abonnementen	3069 K
abonnements	1957 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	596 bliv K	596 allerede K	597 som K	661 en K	706 bliv K	720 bereits digital-K	720 bereits plus-K	720 bereits premium-K	720 bereits print-K	720 schon digital-K	721 sie sind noch kein K	724 als K	726 bereits K	726 bereits K:in	3077 bli K	3077 allerede K	3078 som K	3158 en K	3210 bli K
abonnenten	50 K können	50 K dürfen	721 nur für K	721 exklusiv für K	853 lesen nur K	925 unseren K	928 K
abonnenter	50 K kan	596 kun for K	596 artiklen er for K	652 er for K	652 kun K	707 vores K	710 K	3077 kun for K	3077 denne saken er for K	3077 artikkelen er for K	3149 er for K	3149 bare K	3149 kun K	3211 våre K	3214 K
abonnentin	50 als K	720 bereits digital-K	724 als K	726 bereits K
abonnentinnen	50 K können	721 exklusiv für K	721 nur für K	721 K vorbehalten	925 unseren K
abonner	596 K for at	706 K på	1953 s'K	3077 K for å	3210 K på
abonnere	3134 ved å K
abonnez	80 K-vous	1800 K-vous pour	1800 K-vous à partir	1953 K-vous	1953 K vous
abonniere	80 K	924 K unseren	924 K hier
abonnieren	80 K sie	80 K sie uns	729 newsletter K	745 whatsapp-kanal K	745 K sie unseren kanal	786 podcast K	851 hier K	877 google K	877 google news K	924 jetzt K	924 K sie
abonniert	80 K uns	726 bereits K
about	1301 . tell us K	1301 ? tell us K	1301 ! tell us K
above	1241 links K
abrir	1372 K en la app	3359 K no app
abstimmen	807 jetzt K:
abyste	472 K mohli číst dál
""", 'ac': """
accede	1360 K a todo
accedi	24 K	2405 K per
accept	3503 K toate
acceptant	1826 en K les cookies
acceptar	403 K les galetes
accepteer	2936 K de cookies
accepter	1826 K les cookies
accepteren	2936 cookies te K	2936 cookies K
access	1071 unlock full K	1071 full K. no ads	1188 K to every story	1188 full K with no ads	1216 year of K	1216 months of K	1216 want full K	1216 K for half price
accionistas	1463 sin K	1463 ni K
accionistes	444 sense K	444 ni K
acconsento	2463 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	1181 K with our privacy
according	1349 K to
accordo	43 d'K?
account	1071 create a free K to	1071 sign in to your K	1073 create an K to	1188 please create a free K	1346 create a free K	1347 hold power to K	2914 maak een gratis K	2982 K is gratis en zo	3006 een gratis K	3065 maak een gratis K
accurate	1195 K at time of
accused	1349 K
aceptado	1387 no has K las cookies
aceptaste	1387 no K las cookies
acionistas	3441 sem K	3441 nem K
aconseja	1514 K
aconsejaba	1514 K
aconselha	3490 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	3490 K
actionnaire	1903 sans K	1903 ni K	1903 ni publicité ni K	1954 sans K
actionnaires	1903 sans K	1903 ni K
actualizada	98 esta noticia ha sido K
actualizado	98 este artículo ha sido K	98 este texto se ha K	98 este artículo se ha K
actualizat	98 articolul a fost K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	2314 K dosen
adblock	483 vypněte K	610 slå K fra	1010 K	2355 K	3099 slå av K	3236 wyłącz K	3558 K	4064 stäng av K	4144 K	4559 K
adblocker	752 K erkannt	752 K aktiv	752 nutzen einen K	752 verwenden einen K	752 trotz K	928 K	1010 K	1104 disable your K	1104 you are using an K	1104 K detected	2251 K	2934 K uit	3558 K	4144 K
adblockert	2251 K
adblockot	2251 K	2251 K használ
added	1349 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	1246 put your K	1246 type your K	1246 add your K	1246 pop your K	1246 enter your K	1246 send us your email K
adgang	599 få K til	706 få fri K
admitiu	3490 K
admitted	1349 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	3224 twój K e-mail	3264 K e-mail
adresa	77 lasă-ne K	3497 K de email nu va	3498 K ta de email	3498 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	4250 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	819 gültige e-mail-K	819 sie ihre e-mail-K	819 du deine e-mail-K	819 e-mail-K ein	1810 votre K e-mail	1810 votre K email
adresu	3740 na vašu e-mail K	3768 e-mail K	3768 mejl K
ads	70 no K	70 without K	1347 we don't have K
advarede	709 K
advarer	709 K	3213 K
advarte	3213 K
advert	11 K
adverteix	466 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	3066 zonder K
advertisement	11 K	1103 this K has not loaded
advertisements	11 K
advertiser	1203 supplied by an K	1203 provided by an K	1203 paid for by an K	1203 produced by an K	1203 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	3012 dit is een K
advierte	1514 K
adviseert	3068 K
""", 'af': """
af	705 # K #	705 # ud K #
affermato	2547 ha K
affichage	1856 K de ce contenu
affichant	1856 en K ce contenu
afficher	1826 pour K ce contenu	1856 ne peut pas s'K
affichera	1800 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	519 K odkazy	646 K-links	751 K-links	972 K links	1103 contains K links	1220 K links	1220 K link	1240 as an K we	1240 as an K i	1240 as an K, we	1240 as an K, i	1240 as an amazon K	1240 our K partners	1724 K-linkkejä	2205 K linkeket	3012 K links	3139 K-lenker	3770 K linkove	3770 K linkovi	3872 K odkazy	3969 K povezave	4101 K-länkar
affiliatelenker	74 K	3139 K
affiliatelinks	37 K	74 K	646 K	858 K	3012 K
affiliates	1240 as K we	1240 as K, we
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1860 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1956 K
affirment	1956 K
afhankelijk	3018 K van giften	3018 K van donaties
afiliacyjne	37 linki K	74 linki K	3270 linki K
afiliacyjnych	74 linków K	3270 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1422 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1422 enlaces de K
afiliate	37 linkuri K	74 linkuri K	3523 linkuri K
afiliats	409 enllaços d'K
afiliere	74 linkuri de K
afirma	1514 K	3490 K
afirmar	466 va K
afirmou	3490 K
afleveringen	3001 alle K van
afmelde	601 K dig når
afmelden	2977 elk moment K	2977 elk moment weer K
afsnittet	636 hele K
aftrekbaar	2979 gift is K
""", 'ag': """
agences	1841 avec K	1842 avec K
agenturmaterial	778 mit K
aggiornamenti	2418 segui tutti gli K
aggiornato	98 articolo è stato K
aggiunto	2547 ha K
agora	3487 doe K
agree	43 K?
""", 'ah': """
ahora	1511 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	336 K	634 af K	634 med K	3126 med K	3126 av K	4089 med K	4089 av K	4524 K
aidez	1845 K-nous à	1953 K-nous
aiemmassa	98 jutun K
aiemmin	98 jutussa luki K
aiheesta	1723 lisää K täältä
aiutaci	2439 K	2544 K a
aiutarci	2439 K	2544 K a
aizliegta	2850 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1581 meie K	1581 sõltumatu K	1581 K maksab	1581 hea K
ajakirjandust	1542 toeta sõltumatut K
ajakirjanik	1532 K
ajakirjanikele	39 meie K
ajakirjanikud	1581 meie K
ajoute	1956 K
ajoutez	1953 K-nous
ajuda	463 K'ns
ajude	3388 K-nos	3487 K-nos
ajutorul	3528 K tău putem	3595 avem nevoie de K tău
""", 'ak': """
akci	506 naši K
akciu	3860 našu K
akismet	21 K to reduce spam
akkoord	2977 ga je K met onze	2977 gaat u K met onze
aktardi	4366 K
aktivieren	752 javascript K
aktualisiert	98 text wurde K	98 artikel wurde K
aktualizovali	98 článek jsme K	98 článok sme K
aktualne	3301 kursy są K	3301 kursy K
akzeptiere	729 mit der anmeldung K
akzeptieren	729 mit der anmeldung K	757 cookies K
""", 'al': """
alamat	2292 K email
aldus	3068 K
alerta	3490 K
alertas	14 las K	1375 recibe K	1375 activa las K	3362 receba K
alertes	1815 recevez les K	1815 K info
alertou	3490 K
alerts	14 K	1089 get K as
algemene	2977 ga je akkoord met de K
alin	4289 K
alive	1347 local news K
alkaen	1722 K #
alles	721 lesen sie K	3006 lees K met
allow	1105 K ads on
almaktadir	98 ayrintilar yer K
aloud	1136 is read K by
alterados	98 nomes foram K
""", 'am': """
amendat	3598 a K
amended	98 was K on	98 was K to	98 has been K
amennyit	90 adj, K tudsz
ammesso	2547 ha K
amos	1463 sin K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	2545 siamo K su
andare	2397 prima di K via
android	736 für K und ios	1085 our K app	1867 sur ios et K	2923 app voor K
anfrage	98 auf K	98 ließ eine K
angebot	826 ihr K	826 dein K	924 hier gibt es das K
angebote	819 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	873 ihre spende K	873 deine spende K	873 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	757 inhalte K werden
anggota	2391 jadilah K
ankete	3864 našej K	3864 v K
anketi	35 našoj K	3764 našoj K	3764 u K	3964 naši K	3964 v K
anketimize	35 K
anketimizi	4276 okur K	4276 K
anketo	3964 kratko K	3964 našo K
anketu	35 našu K	3764 kratku K	3764 našu K
ankety	510 naší K	3864 našej K
ankiecie	35 naszej K	3261 naszej K	3261 w K
anlatin	38 bize K	67 bize K	4289 K
anlatti	4366 K
anmelden	24 K	711 jetzt K	807 jetzt K:	924 hier K
anmelder	631 er K	692 er K på	3123 er K	3195 er K i
anmeldung	729 mit meiner K	729 mit ihrer K	729 mit der K stimmen	729 mit der K stimme	729 mit der K willige	729 mit der K willigen	729 mit der K erklären sie	788 K	846 hier geht es zur K
annetus	1542 tee K	1584 K
anno	2546 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	646 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	707 uden K
annonsblockerare	4064 stäng av K	4144 K
annonseblokkering	3099 slå av K
annonselenker	37 K	74 K	3139 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	3211 uten K	4174 utan K
announced	1349 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	2547 ha K
ano	3489 por K
anoi	1784 K
anoniem	2957 K tippen	2994 ons K
anonim	4270 bize K
anonym	840 K an uns
anonymity	98 on condition of K
anonymous	1207 K
anonymously	1207 K
anot	2837 K
anregungen	813 fragen oder K	813 fragen und K
ansehen	811 hier K	811 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	1112 K our poll
anterior	98 versión K de este	98 versión K de esta	98 versão K desta	98 versão K deste	98 versão K do texto
antes	1352 K de irte	3345 K de sair
anuncio	1422 después del K	1422 tras el K
anuncios	70 sin K
anunciou	3490 K
anuncis	70 sense K
anvender	610 vi K cookies
anyone	1280 if you know K
anytime	1076 cancel K	1348 cancel K
anzeige	11 der K	11 dieser K	751 nach der K weiter	836 dies ist eine K
anzeigen	70 ohne K	70 keine K	757 mit einem klick K lassen
anzusehen	797 um das video K
""", 'ap': """
apelowali	3342 K
apeluje	3342 K
apgalvo	2904 K
aplicativo	84 no nosso K	3359 baixe o K	3359 baixe nosso K	3488 nosso K
aplikace	586 naše K
aplikaci	84 v naší K	479 stáhněte si naši K	480 stáhněte si K	513 mobilní K	513 naší K	513 naší mobilní K	585 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	3833 preuzmite K i
aplikacja	3340 nasza K
aplikacji	84 w naszej K	3226 w naszej K	3226 otwórz w K	3284 naszej K
aplikasi	2293 K kami	2295 unduh K	2295 download K	2391 instal K	2391 unduh K kami	2391 unduh K gratis	2391 segera unduh K	2391 yuk unduh K	2392 K kami
apoiador	3348 torne-se K	3388 seja nosso K	3487 torne-se K	3487 seja nosso K	3487 seja K
apoiam	3411 nos K todos os meses
apoie	3388 K
apoio	3344 seu K	3348 seu K é	3388 seu K
aportaciones	1433 gracias a las K
aporte	90 K lo que pueda	1407 tu K	1511 tu K
apoyan	1433 que nos K cada mes
apoyo	1351 su K	1351 tu K	1355 con tu K	1355 tu K es	1407 tu K
app	84 i vår K	84 med vår K	736 als K	816 mit der K	816 in der K	817 -K	849 mit der K der	1085 get our K	1085 in our K	1085 use our K	1085 our new K	1085 our ios K	1088 get the K	1219 have our K	1219 our K has	1219 with our K	1219 via our K	1219 on our K	1244 with our K you	1244 with our K, you	1244 in our K you	1244 on our K you	1346 our K	2923 in de K	2974 -K	3086 i vår K	3211 vår K	4052 i vår K	4174 vår K	4504 tải K	4609 在K中
appareil	1800 un seul K à la fois	1873 en cours sur un autre K
appeared	1130 first K on	1197 K in print
appen	84 i K vår	603 hent K	603 åbn i K	3086 last ned K	3086 hent K	3086 åpne i K	4052 öppna i K	4053 ladda ner K	4053 ladda ned K	4053 hämta K	4173 ladda ner K och
appje	38 stuur een K	67 stuur een K	2956 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1812 téléchargez l'K	1812 notre K	1813 dans l'K	1813 avec l'K	1813 sur l'K	1813 télécharger l'K	1954 notre K
applications	1812 nos K mobiles
appot	2200 az K
approached	98 K for comment
apps	1219 our K
apunta	463 K't
""", 'aq': """
aqui	3345 já que você está K	3345 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	3211 vårt K
arbeit	925 unsere K
arbeitet	774 K seit # bei	783 K als
arbejde	707 vores K
arbejdet	692 har K på
arbetar	4089 K med ai
arbetat	4158 har K på
arbete	4174 vårt K
argue	43 K back
argued	1349 K
arrivato	2397 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	98 K a été mis à jour	464 aquest K	464 l'K sencer	1071 to unlock this K	1071 members-only K	1079 you've read your last free K	1079 you have read your last free K	1079 this is your last free K	1079 reached your K limit	1094 share this K on	1103 links in this K may	1190 save this K	1200 this K	1200 the full K	1201 this K	1202 this K	1241 links in this K	1345 # K this month	1347 this K	1788 vous avez aimé cet K	1788 cet K vous a plu	1800 pour accéder à l'K	1800 cet K est offert	1800 cet K vous a été offert	1800 pour lire cet K	1800 offrir cet K	1800 offrez cet K	1806 de cet K à lire	1840 cet K est paru dans	1840 cet K a été publié	1864 réagir à cet K en	1878 cet K a d'abord été publié	1880 offrez cet K	1880 offrir cet K	1952 K sur #	1952 K lu sur #	1954 cet K
articles	15 free K	58 nouveaux K par e-mail	1060 you've read # K	1071 access to all our K	1071 gift K to give	1079 free K left	1079 K left this month	1079 you've used all your free K	1079 # of # free K	1079 K left to read	1188 to read more K	1188 for three more free K	1188 more free K	1190 K to give	1190 K to gift	1190 K to share	1190 gift # K	1345 # K this month	1345 # K this week	1800 tous nos K	1806 il vous reste # K	1870 nos K sont en accès libre	1880 K à offrir	1952 K sur #	1952 K lus sur #	1954 nos K
articol	3596 acest K
articolele	3596 K noastre
articolelor	3511 preluarea K
articoli	58 nuovi K via mail	2405 tutti gli K senza limiti	2410 ti restano # K	2543 K su #
articolo	20 leggere questo K	20 leggere l'K	2397 ti è piaciuto questo K	2405 per leggere l'K	2405 regala questo K	2543 K su #	2545 questo K
articolul	20 K complet	20 K integral	3532 pentru a citi K	3532 să citești tot K	3596 ți-a plăcut K	3596 tot K
artificiell	4125 K röst
artigo	20 ler este K	20 ler o K	3345 gostou deste K	3415 para ler este K	3488 este K
artigos	3387 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	98 in dit K is de	98 versi awal K	644 denne K for #	661 denne K	661 en K	707 denne K	712 dir gefällt dieser K	721 lesen sie diesen K mit	721 um diesen K zu lesen	721 dieser K ist nur für	721 zugriff auf alle K	721 alle K lesen	721 ganzen K lesen	727 freie K übrig	727 K frei	727 ihr letzter freier K	784 K wurde	789 unsere K öfter	822 K etwas wert ist	826 alle freien K	832 weitere K finden sie	837 rechte am K	837 K steht unter einer	847 den ganzen K	847 diesen K	852 gäbe es diesen K nicht	856 alle K zum	856 lesen sie in diesem K	861 K ist zuerst	861 K ist zuvor	863 K gratis	878 K wurde zuerst	925 dieser K	925 diesen K	925 diesem K	2327 untuk membaca K ini	2392 K ini	2914 om dit K te lezen	2914 dit K is alleen	2914 geef dit K	2914 lees dit K met	2914 gratis K deze week	2940 fout in dit K	2957 mening over dit K	2982 een premium K	2999 dit K	3013 niets uit dit K	3013 K mag zonder	3066 dit K	4111 gratis K kvar	4120 en K	4121 låst K	4121 upplåst K
artikelen	15 gratis K	2914 toegang tot alle K	2982 aantal K bereikt	2982 aantal gratis K	3006 gratis K gelezen	3009 alle K over
artikeln	721 zugang zu allen K	826 zugang zu allen K	863 freien K	4034 gillade du K	4043 läs hela K med	4043 lås upp K	4092 fel i K	4120 den här K	4120 K	4121 K är upplåst	4121 K är öppen	4121 den här K är låst	4121 K är låst	4174 den här K
artikels	861 nutzung dieses K
artikkel	1549 tasuta K	1581 see K
artikkelen	98 K er oppdatert	3129 feil i K	3158 denne K	3158 K	3211 denne K
artikkeli	20 koko K	1682 tämä K on vain	1730 ilmainen K jäljellä	1782 tämä K
artikkelia	1726 maksutonta K	1726 ilmaista K	1780 K #:stä	1780 K #:sta	1780 K #stä	1780 #/# K	1780 # / # K
artikkelin	1736 tämän K
artikkelista	1780 #/# K
artikkelit	15 ilmaiset K	1726 ilmaiset K
artiklar	15 fria K	4043 fria K	4111 gratis K kvar	4117 inga gratis K	4117 inga fria K	4174 alla K
artiklen	98 K er rettet	590 kunne du lide K	661 K	707 K her
artikler	15 gratis K	596 gratis K	652 gratis K tilbage	658 ingen gratis K	707 alle K
artikli	1552 selle K
artiklid	1545 tasuta K
artiklit	1545 tasuta K	1552 seda K	1581 kogu K
arvioi	1784 K
""", 'as': """
asegura	1514 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	1349 K
asks	1349 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	3353 já é K	3487 torne-se K	3487 seja K
assinantes	50 K podem	50 os K podem	3353 só para K	3353 somente para K	3415 exclusivo para K	3415 exclusiva para K	3415 exclusivos para K	3488 nossos K	3491 K
assinatura	3491 K
assinaturas	3491 K
assine	80 K	3344 K a	3344 K o	3352 K por	3352 K e tenha	3353 K para	3487 K já	3487 K agora	3487 K e	3487 K aqui	3487 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	1202 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	1103 as an amazon K	1128 is an K
assure	1956 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	2864 K mūs	2901 K mūs
atbalstiet	2901 K mūs
atbalsts	2864 tavs K palīdz	2901 tavs K	2901 jūsu K
attention	98 K, spoilers
attgjevast	45 K
atualizada	98 reportagem foi K	98 matéria foi K	98 notícia foi K
atualizado	98 texto foi K	98 artigo foi K
atzina	2904 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	784 K
audioverze	2 K
audioverzi	509 K
audioverzii	3863 K
aufgefallen	762 fehler K
ausblenden	757 und wieder K
auszugsweise	778 nachdruck, auch K
auteur	1843 est l'K	2958 is K van	2961 mening van de K
auteursrecht	2989 rust K
author	1125 email the K	1125 the K can be	1128 is the K of	1128 is an K
automated	2 read by an K	1136 is read by an K	1136 narrated by an K
automatisch	2 K vorgelesen	724 endet K	811 K vorgelesen	837 K von dpa	837 K von der	845 der text wurde K	845 dieser text wurde K
automatisk	3126 K oversatt
autor	400 és K de	783 ist K	1404 es K de	3389 é K de
autora	400 és K de	1404 es K de	3253 napisz do K	3389 é K de
autorce	500 napište K
autore	2441 è K di
autorem	3253 kontakt z K
autoren	796 meinung der K
autorin	783 ist K	783 ist freie K	796 meinung der K
autorise	1873 n'K pas la lecture
autorke	3853 napíšte K
autorki	3253 napisz do K
autorovi	500 napište K	3853 napíšte K
autorskim	3271 chroniony prawem K	3271 chronione prawem K
autoru	3754 javite se K	3754 pišite K
autrice	1843 est l'K	2441 è K di
""", 'av': """
av	3209 # K #	4172 # K #
available	1085 our app is K	1086 K on the app store	1086 K on google play	1219 app is K	1236 tickets are K here
avbryt	21 K svar
avec	1841 K afp	1842 K afp
averci	2544 grazie per K letto
avertit	1956 K
avertizat	3598 a K
avise	3487 K-nos
aviseringar	4141 K
avsluta	4175 K när du vill
avsnittet	4091 hela K	4091 ladda ner K
avtorici	3954 pišite K
avtorju	3954 pišite K
avverte	2547 K
""", 'ay': """
ayda	4288 K # tl	4288 K # tl'den	4365 K
aydinlatma	4258 K metni
ayirtin	4289 K
aylik	4365 K
ayudanos	1511 K
""", 'az': """
azionisti	2497 senza K	2497 né K
""", 'ba': """
ba	3213 K
bad	709 K	4176 K
bagikan	25 K	49 K
baixa	392 donar-te de K
baixe	3344 K o	3359 K o app
bajate	1511 K la app
bancs	415 no depèn de K
banner	928 cookie-K	1350 cookie K
banners	1350 cookie K
bantu	2391 K kami
bastano	2544 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	837 redaktion nicht K
beboette	3068 K
become	51 K one of them	1142 K a	1346 K one of them
becoming	1141 K a member	1258 consider K a	1346 consider K	1346 K a member
bedankt	3065 K voor het lezen
beelden	98 bevat K	2957 heb je K	2957 heeft u K
befindet	757 an dieser stelle K sich
before	1060 K you go	1060 K you move on
begging	1350 K
begs	1349 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	711 mit einem K	822 jeder K hilft uns	837 K steht unter einer	852 mit einem kleinen K	861 K ist zuerst	873 mit ihrem K können wir	873 mit deinem K können wir	873 ihrem K helfen	878 K wurde zuerst	925 dieser K	925 diesen K
bejelentette	2283 K
bekijk	2967 nieuwe baan? K
beklagade	4176 K
beklagede	709 K
beklaget	3213 K
belangrijkste	2977 elke dag het K
believe	1282 if you K we	1347 people who K in
belirtti	4366 K
below	1212 sign up K	1212 enter your email K	1241 links K
beluisteren	3001 dit artikel ook K	3001 hier K
benachrichtigungen	14 K	738 K aktivieren	739 push-K
benadrukt	3068 K
bent	2907 nu je hier toch K
bepaalde	3068 K
berasal	2315 konten ini K dari
berdonasi	2391 mari K	2391 silakan K	2391 ayo K	2391 anda K
bereits	721 sie haben K ein abo	826 K ein konto
bergabung	2391 mari K	2391 K dengan kami	2391 ayo K
bergabunglah	51 K	2391 K
bergantung	2325 K pada dukungan anda
bericht	98 in dit K is de
berichte	67 K uns
berichten	67 K sie uns	925 wir K
berichterstattung	925 unsere K
berichtet	774 K seit # aus	774 K seit # über	774 K seit # für	783 K für	783 K über
berichtete	927 K
berichtigung	98 K:
berite	3983 K nas
berkomentar	6 untuk K	98 menolak K
berlangganan	2288 sudah K	2291 K newsletter	2324 terima kasih telah K	2324 berhasil K	2391 K sekarang	2391 silakan K
bersama	51 ikutlah K	2391 gabung K
bescheid	840 sagen sie uns K	840 sag uns K
beschloss	927 K
beschreibungen	98 enthält K
beschrijvingen	98 bevat K
besedah	4032 po K
besked	639 push-K
beskeder	639 push-K
beskrivelser	98 inneholder K	98 indeholder K
beskrivningar	98 innehåller K
besloot	3068 K
beslutade	4176 K
besluttede	709 K
besluttet	3213 K
besoin	1788 nous avons K de vous	1953 nous avons K de vous	1953 a K de vous	1953 avons K de votre
besplatan	3782 poslednji K tekst
besplatna	3769 K članka
besplatne	3769 K članke
besplatni	3761 naš K webinar	3761 naš K vebinar	3782 poslednji K članak	3782 zadnji K članak
besplatnih	3769 K članaka
beste	2977 elke week het K van
bestellen	711 jetzt K	806 im shop K	807 shop K	807 store K	880 jetzt K im	924 K sie hier	924 K sie unseren
bestellung	788 K
besten	925 die K texte
betaald	3012 artikel is K	3012 content is K
betaalmuur	2979 geen K	3069 K
betalande	4120 K läsare
betalende	652 kun for K	661 K læsere	3158 K lesere
betalingsmur	710 K	3214 K
beteiligt	836 redaktion ist nicht K
betonte	927 K
betroffenen	98 namen der K
betrokken	2986 redactie is niet K
bevestigen	2977 aanmelding te K
bevorzugen	789 google K
bevorzugte	789 K quelle
bevorzugten	789 K quelle
bevorzugter	789 K quelle
bewerben	807 jetzt K:
bewust	83 speel K
bezahlschranke	823 K	928 K
bezmaksas	2866 K rakstus	2866 K raksti	2866 K kontu	2870 K raksts
""", 'bi': """
bidrag	594 dit K	594 giv et K	706 giv et K	706 dit K gør	706 dit K er	706 dit K til vores	710 K	3074 ditt K	3136 gi et K	3210 ditt K gjør	3210 ditt K er	4037 swisha ditt K	4037 swisha ett K	4098 ge ett K	4098 ditt K gör	4173 ge ett K	4173 swisha ett K
bidraget	3136 K ditt
bijdrage	2910 jouw K	2953 kleine K	3012 K is betaald	3018 dankzij jouw K	3067 kleine K
bijgewerkt	98 dit artikel is K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	870 uns ihre K
bildirdi	4366 K
bildirimlere	14 K	4251 K izin ver
bildirimleri	14 K	4252 K aç
bildirin	38 bize K	67 bize K
biletlerini	4276 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	1347 K owner
bilten	78 na K	3749 K
binding	598 ingen K	708 ingen K
bindingstid	3079 ingen K	3212 ingen K
bindningstid	4045 ingen K	4175 ingen K
binnenland	2997 is redacteur K
bisogno	2397 abbiamo K di te	2544 abbiamo K di te	2544 abbiamo K del tuo	2544 abbiamo K anche di te	2544 abbiamo K di voi
bitte	712 haben wir eine K	712 eine K an sie	712 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	2283 K
""", 'bl': """
bli	3210 K med i	3210 K en del av	4173 K en del av
blijkt	3068 K uit
blijven	2979 om dit te K doen
bliv	51 K en af dem	706 K en del af
blocker	1010 ad K	1104 disable your ad K	1104 disable ad K	1104 turn off your ad K	1104 using an ad K	2355 ad K	3558 ad K	4144 ad-K
blocking	1104 K our ads	1105 K ads
blog	770 im live-K	770 im news-K
bloqueador	1385 K de anuncios	1515 K de anuncios	3369 K de anúncios
bloquejador	439 K d'anuncis	439 K de publicitat
bloquejadors	439 K d'anuncis
bluesky	16 K	1098 follow him on K	1098 follow her on K	1098 follow them on K
""", 'bo': """
board	1166 our jobs K	1166 our job K
bogatych	3273 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	1223 K this story	1223 K this page
bookshop	1208 our K	1268 in our K	1268 from our K
boutique	1882 dans notre K	1882 sur notre K
""", 'br': """
bralcem	3991 K
bralcev	18 po zaslugi K	43 pisma K	3972 s podporo K	3972 s pomočjo K	3991 K	4030 naših K	4030 po zaslugi K	4030 s podporo K	4030 podpori K
bralci	3991 K	4030 naši K
branja	0 čas K
brauchen	822 K noch #	924 wir K ihre hilfe	924 wir K deine hilfe	924 K wir sie	924 K wir dich	924 K wir eure
braucht	822 K ihre hilfe	822 K deine hilfe
breaking	1089 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	3972 K vas
brief	2957 K naar
briefing	1140 our morning K	1140 our K	1140 daily K	1181 K in your inbox
briefkasten	791 anonymen K	791 anonymer K
brieven	2957 K naar
bring	1244 our apps K you
brings	1244 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	1104 your K is out of date	1104 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	3126 K ki	3126 K ai
""", 'bu': """
budite	3768 K u toku
buitenlandcorrespondent	3019 is K
buitenlandredacteur	2958 is K	3051 is K
bulabilirsiniz	4289 K
bulan	2393 per K
buletin	78 K kami	2291 K kami	2324 K harian kami	2392 K kami	2395 K
bulunabilirsiniz	4363 katkida K
bulundu	4366 çağrida K
bulunun	4363 katkida K
buradan	4284 K bağiş yapin
bureau	1152 K chief
button	797 klick auf den K	1281 clap K
buttons	1190 the share K	1190 the K below
buycoffee	3273 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	3344 K-se	3353 K-se para
cadeau	2915 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	1407 K
callan	1512 lo que otros K
cambiado	98 nombres se han K
cambiados	98 nombres han sido K
cambiati	98 nomi sono stati K
campagne	1870 K de dons	1953 boucler notre K
campaign	1347 our spring K	1347 our K
can	1346 pay what you K
canal	1380 únete al K	1511 únete al K	3365 siga nosso K	3365 siga o K	3487 entre no K	3488 nosso K
canale	2445 al K	2545 il nostro K
canali	2419 sui nostri K
canalul	3596 K nostru
cancel	21 K reply	1076 K at any time	1348 K any time	1348 K at any time
cancele	3352 K quando quiser	3489 K quando quiser
cancellarti	2412 puoi K
cap	400 és K de
caporedattore	2441 è K
caporedattrice	2441 è K
carte	9 cette K
casella	79 nella tua K	2413 nella tua K
""", 'ce': """
cebinize	4281 K gelsin
cele	3594 # din K #
celoten	20 K članek	3940 K članek je	3968 K članek
celotnega	3940 za ogled K	3940 za branje K	3968 K članka
cenite	3988 K naše delo	3988 K naš trud
cerea	3598 K
cereau	3598 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	3598 a K	3598 au K
""", 'ch': """
changed	98 names have been K	98 name has been K	98 names were K
channel	1347 our K	2297 ikuti K	2297 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1809 par e-mail K	1809 par mail K
chargement	1856 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	845 unseren K	845 unserem K
chcete	585 K číst dál	3840 K čítať ďalej
check	1171 K back for more	1171 K back soon
chef	1843 est K de	2997 is K van de	3051 is K
cheffe	1843 est K de
chefredakteur	872 ist K
chefredakteurin	872 ist K
chefreporter	872 ist K
chefreporterin	872 ist K
chegou	3345 se você K até aqui
chercheur	1843 est K
chercheuse	1843 est K
chia	25 hãy K sẻ	49 hãy K sẻ	4591 hãy K sẻ	4594 K sẻ
chiede	2547 K
chiederti	2397 un piccolo favore da K
chief	1128 is K
chiesto	98 abbiamo K	2547 ha K
chip	1141 K in	1142 K in	1346 K in now	1346 K in and
chipping	1346 consider K in
choices	1211 cookie K	1211 your K
choisissez	1800 K votre offre
choose	1058 K a plan	1073 K a plan
choquer	98 peuvent K
chosen	1195 K by our
chronione	3271 K są prawem
chroniqueur	1912 est K
chroniqueuse	1912 est K
""", 'ci': """
cijelog	3736 za čitanje K
cikk	2281 ez a K
cikkeink	2281 K
cikket	2225 ezt a K	2225 a K
cinste	54 fă-mi K cu o cafea
cipta	2309 hak K
citarea	3536 cu K sursei
citera	4078 K oss gärna	4078 K gärna men ange
citire	0 timp de K	0 timp K
citit	3528 dacă ai K până aici
cititorii	36 K noștri	3596 K noștri
cititorilor	18 datorită K	43 scrisorile K	3528 datorită K
civil	1218 keep it K
""", 'cl': """
claimed	1349 K
clap	1281 K for this	1281 K for it	1281 give it a K	1281 K up to
claps	1281 K for this	1281 give it some K	1281 # K
clarification	98 K:
clarifications	1175 corrections and K
clarity	98 edited for K	98 length and K
clicking	1159 by K play
client	1802 déjà K
clips	40 your K
""", 'co': """
code	2445 qr K
codziennie	17 K rano	3224 otrzymuj K
coffee	54 buy me a K	54 buy us a K	1141 buy me a K	1141 buy us a K	1346 buy us a K	1348 cup of K
colabora	1404 K con
collabora	2441 K con
coloque	77 K seu e-mail
columnist	1128 is a K	1152 K	2958 is K	3019 is schrijver en K	3019 is K en	3051 is K
columnista	1472 es K
colunista	3389 é K
com	3640 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	98 não quis K	1390 quieres K	1391 para K	3375 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	3596 spune-mi în K	3596 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	1390 déjanos tu K
comentarios	85 en los K	98 declinó hacer K	1390 no admite K	1391 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comenteze	98 nu a dorit să K
comentou	3490 K
comision	3523 primi un K
comment	6 to K	6 to leave a K	6 to post a K	98 request for K	98 asked for K	98 could not be reached for K	1112 log in to K	1112 sign in to K	1112 be the first to K	1112 leave a K below	1112 leave your K	1112 our K policy	1113 post a K	1218 posting a K	1218 members can K	1235 to K you must	1235 to K, you must	1297 post your K
commentaar	98 niet bereikbaar voor K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1864 votre K sera publié
commentaires	85 en K	85 dans les K	1829 charte des K	1829 espace K	1830 dans les K
commentare	6 per K	2427 vuoi K	2428 per K
commentator	3019 is politiek K
commenter	1830 pour K	1864 peuvent K	1864 pour pouvoir K
commenti	85 nei K	2427 i K saranno	2428 nei K
commenting	1112 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	1112 in the K below	1112 let us know in the K	1112 K powered by	1112 K have been closed	1112 all K are subject to	1112 we welcome your K	1113 in the K section	1218 posting K	1235 closed the K	1235 turned off K	1235 turned off the K	1235 switched off K	1235 disabled K	1297 post your K	1346 let us know in the K
commercial	1195 our K team	1195 our K content	1860 réalisé par un partenaire K	1873 notre service K
commissie	2986 een K
commission	1103 we may receive a K	1103 K if you buy	1195 may earn a K	1195 may earn a small K	1195 may earn an affiliate K	1195 may receive a small K	1195 may receive K	1195 earn K from	1220 K
commissione	2454 ricevere una K
commissions	1220 K
committed	1175 K to accuracy
community	839 unserer K	925 unsere K	1112 abide by our K	1149 our K members	1149 leave our K	1149 like our K	1346 join our K of	1347 K-funded	2427 regole della K	2445 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	3396 uma publicação K por
compartilhado	3396 um post K por
compartilhe	25 K	49 K com	67 K sua história	3487 K este
compartilo	49 K
compartir	1360 K tu cuenta, cambia	1511 si quieres K tu cuenta
compensated	1220 K
compensation	1195 receive K from
complain	1175 K about this article
complained	1349 K
complains	1349 K
complaints	1175 our K page
completa	1436 para leer la nota K	3352 para ler a matéria K
complete	1188 K digital access
completo	3352 para ler o artigo K
complimentary	15 K articles	1079 K articles	1079 K article this month	1079 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1953 créez un K	1953 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1433 K que sostiene
comunidade	3487 faça parte da K
comunique	3374 K um erro
comunitatea	3528 K care susține	3595 intră în K
concorda	43 K?
condannato	2547 ha K
condensed	98 K for clarity
condiciones	1388 términos y K
condividi	67 K la tua storia	2544 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conducta	98 K suicida
conduite	1864 charte de bonne K
confidence	1150 in K
confidential	1150 K tip	1150 K tips
confirm	1081 check your email to K
confirmar	1432 bandeja de entrada para K	3410 caixa de entrada para K
confirmat	3598 a K
confirmation	1869 e-mail de K
connect	1098 K with us on
connectez	24 K-vous	1786 K-vous	1800 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	2424 il K ai cookie
consent	1108 we need your K to load	1144 written K
consentimento	3396 K para carregar
consentiti	2427 non sono K commenti
consider	1058 K giving	1058 K making	1058 K joining	1058 K a gift	1065 if you liked this article, K	1142 please K	1142 K a	1142 K giving	1142 K joining	1258 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	1081 K me with news and offers	1156 K her at	1156 K him at	1156 K them at	1346 K us at	2994 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	98 K for comment	1127 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contains	98 K details of	98 K graphic	98 K images of
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	3487 K-nos
contenido	9 este K	9 K externo	1361 K premium	1387 K externo de	1387 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	1108 to view this K, you	1108 to view this K please	1108 this K is hosted by a third party	1108 we use your sign-up to provide K	1109 third-party K	1188 access to all our K	1195 our K studio	1197 to reuse this K	1200 this K	2962 K te zien
contenu	9 ce K	1826 ce K n'a pas pu être	1826 K bloqué	1856 K est fourni par
contenus	1800 tous nos K	1954 nos K
contenuti	9 K esterni	2408 a tutti i K
contenuto	9 questo K	9 K esterno	2424 K esterno
contiene	98 K spoiler
contient	98 K des scènes	98 K des images
contingut	9 aquest K
continua	2467 K a leggere con	3532 pentru a K lectura
continuar	415 el teu suport per K	415 ajuda'ns a K	418 per K llegint	3415 para K lendo	3415 para K a ler	3415 K lendo
continuare	20 K a leggere	2467 per K a leggere	2467 per K la lettura	3532 pentru a citi în K	3532 citește în K cu
continue	1071 to K reading this article	1071 log in to K	1071 sign in to K	1071 register to K	1071 upgrade to K	1346 help us K	3402 K a ler abaixo	3415 K lendo com	3415 K a ler com
continuer	1873 pour K à lire
continuez	1860 publicité, K	1873 K votre lecture sur
continuing	1108 by K to use this website, you agree
contou	3490 K
contribua	90 K com o que puder	3388 K	3487 K com	3487 K a partir	3487 K para o nosso
contribuez	1953 K
contribuie	90 K cu cât poți
contribuisci	2396 K
contributed	1153 K reporting	1153 K to this report	1153 K to this story	1153 K to this article	1197 K to this report	1342 K reporting from	1342 K reporting to
contributing	1128 is a K	1346 by K to
contribution	1058 make a K	1141 make a K	1346 your K	1346 making a K	1953 votre K
contributo	2396 il tuo K	2400 con il tuo K	2464 piccolo K per noi
contributor	1128 is a K
conversation	1058 join the K	1112 join the K with	1113 to join the K	1218 in the K
convida	54 K'm a un cafè
cookie	1108 manage your K	1972 קובצי K	2196 K-kat	2424 usiamo i K	2424 questo sito usa i K	3236 pliki K	3634 файлы K	3634 файлов K	3644 файлы K	3674 файлы K	3674 файлов K	3856 súbory K	4394 файли K	4394 файлів K	4406 файли K	4436 файли K	4436 файлів K	4508 sử dụng K	4523 chấp nhận K
cookiekeuze	2998 K
cookies	9 third-party K	610 vi bruger K	611 bruger K til	633 K	844 nutzung von K	940 αποδοχή K	984 K	1108 we use K	1108 this site uses K	1108 this website uses K	1108 our site uses K	1108 uses K to	1108 accept all K	1108 accept K	1108 how to control K	1109 use of K	1159 social media K	1211 K	1387 usamos K	1387 este sitio utiliza K	1387 esta web utiliza K	1387 aceptar las K para	1387 que aceptes las K	1388 uso de K	1826 refusé les K	1827 utilise des K	1856 gérez vos K	1897 accepté les K	1957 bandeau K	2936 omdat je geen K	2938 gebruik van K	2962 social media-K	2998 K toe te staan	3099 vi bruker K	3125 K	3236 używamy K	3236 plików K	3371 usamos K	3371 este site utiliza K	3371 este site usa K	3372 uso de K	4062 dina val av K	4080 K på	4088 K
cookievoorkeuren	2962 K
copy	1347 read our K
copyright	2989 rust K
corespondent	3514 este K
corporate	1347 K backing
correct	1195 K at time of
corrected	98 K:	98 was K on	98 has been K	98 this post has been K
correctie	98 K:
correction	98 K:	98 K #	1175 report a K	1175 request a K	1175 suggest a K
corrections	1175 our K	1175 K policy	1205 our K team	1347 our K
corregido	98 este artículo ha sido K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	1368 en tu K	1368 en su K	1368 a tu K
correspondant	1843 est K	1843 K à	1912 est le K
correspondante	1843 est K	1843 K à	1912 est la K
correspondent	1128 is a K	1152 K	2958 is K	3051 is K
correspondente	3389 é K	3450 é a K	3450 é o K
correspondents	1347 our K
corresponsal	400 és K	1404 es K	1472 es la K	1472 es el K
corretto	98 articolo è stato K
correu	77 deixa el teu K	77 deixeu el vostre K	392 al teu K
correzione	98 K:
corrige	98 errata K
corrigido	98 texto foi K	98 artigo foi K
corrispondente	2441 è K	2506 è la K	2506 è il K
count	1299 you K on
courriel	1809 par K chaque	1809 dans votre boîte K
couvre	1843 K les
coverage	1171 read our full K	1171 see our full K	1223 more of our K	1223 all our K	1347 our K
covers	1128 K the
""", 'cr': """
created	1135 summary was K
creative	47 K commons	47 K-commons-lizenz
crisis	98 K text line
criticised	1349 K
criticized	1349 K
cronista	2506 è K	3450 é K
cronisti	39 nostri K
crowdfunding	1350 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	1404 K los
cuenta	1360 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	2997 is K
cuma	17 her K
cuota	1512 tu K
""", 'cy': """
cyfrowe	3293 kup wydanie K	3293 wydanie K
""", 'cz': """
czekamy	3239 K na wasze
czytaj	3339 K dalej za
czytania	0 czas K
czytasz	3293 K nas za darmo	3340 K nas
czytelnicy	36 nasi K	3290 K	3340 nasi K
czytelniczek	3273 dzięki wsparciu K
czytelniczki	3290 K
czytelnikom	18 dzięki K	3290 K	3340 dzięki K
""", 'da': """
daarna	2916 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	924 sind sie K	924 sei K
dacci	2544 K una mano
daftarkan	2324 K email anda
dagar	4099 # K för #
dage	644 # K for #	706 prøv # K
dagelijks	2919 ontvang K
dager	3137 # K for #
daily	1081 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	3340 pisać K
danach	724 K # euro
dane	3874 #% z K	3874 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	2979 K onze leden	2979 K mensen zoals jij	2979 K lezers zoals jij	3005 K onze lezers	3005 K lezers	3005 K giften	3018 K jouw steun	3018 K uw steun
dapatkan	2297 K update berita
dar	585 váš K	589 K	3937 K
darbu	2902 mūsu K
darmowe	3267 K konto
darmowy	3221 ostatni K	3282 ostatni K tekst
darmowych	3267 limit K
darowizna	3339 twoja K	3343 K
darowizny	3343 K
darstellungen	98 enthält K
darte	1370 K de baja
darujme	521 na K	586 na K	587 K
dary	589 K	3937 K
data	1128 is a K
datajournalist	2997 is K
dateci	2544 K una mano
datenjournalist	872 ist K
datenjournalistin	872 ist K
datenschutzbestimmungen	758 K
datenschutzhinweise	758 K
datorgenererad	4125 K röst
""", 'de': """
de	1510 # K #	3486 # K #
deaktiviere	752 K deinen adblocker
deaktivieren	752 K sie ihren adblocker	752 adblocker K	752 ad-blocker K
deaktiviert	752 javascript ist K
debat	632 send det til K
debate	1113 join the K
debattartikel	4087 din K	4087 skriva en K
debattartikeln	4087 svara på K
debatten	6 delta i K	614 deltag i K	638 deltage i K	638 deltag i K	638 tone i K	3130 delta i K
debattinnlegg	43 K	3124 K
decided	1349 K
decidiu	3490 K
decis	3598 a K
deciso	2547 ha K
declarat	3598 a K	3598 au K
declarou	3490 K
declinato	98 ha K
declined	98 K to comment
dedi	4366 K
dedicated	1347 our K team
dediler	4366 K
deductible	1141 tax-K gift	1141 tax-K donation	1343 tax K to the extent	1343 tax-K to the extent	1343 tax K to the fullest extent	1343 tax-K to the fullest extent	1343 tax K as allowed	1343 tax-K as allowed	1346 make a tax-K	1348 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	2906 K dit
dei	2543 # K #
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	4032 je K
dejala	4032 je K
dela	25 K den	49 K den	4173 K med en vän
delite	49 K ga	67 K z nami
delivered	1071 print edition K to	1072 K to your door	1081 K to your inbox	1081 K to your email	1081 get the latest news K	1249 K mondays	1249 K tuesdays	1249 K fridays	1249 K sundays
delivery	1261 home K of the	1261 home K
delo	3988 vam je všeč naše K	4030 naše K
dem	51 bli en av K
demanar	466 va K
demander	1788 une faveur à vous K	1788 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	4366 K
denuncia	1514 K	2547 K	3490 K
departe	49 dă-l mai K	3595 citi mai K
depend	1299 you K on	1347 we K on
depende	1433 no K de bancos	3411 não K de bancos
dependemos	1433 K de nuestros lectores	3411 K dos nossos leitores
der	923 # K #	927 so K
derden	2936 inhoud van K
derdi	4366 K
derecho	29 se reserva el K
derlerdi	4366 K
des	1952 # K #
desactiva	1385 K adblock
desactivar	1385 K adblock
desacuerdo	43 en K
desative	3369 K o adblock
descarga	1372 K la app	1372 K nuestra app	1511 K nuestra	1511 K la app
descarrega	463 K't
descarregue	3359 K a app
descrieri	98 conține K
descripciones	98 contiene K
descriptions	98 contains K of	98 contient des K
descrizioni	98 contiene K
desk	39 our news K
deskripsi	98 memuat K
despre	3514 scrie K
desta	3487 faça parte K
destek	4284 K olun	4363 bize K	4363 K olun	4363 K ol	4363 K verin	4363 aylik K
det	709 hed K	3213 het K	3213 sto K
details	98 bevat K
detalii	98 conține K
detalles	98 contiene K
detected	1104 ad blocker K	1104 adblock K
determinou	3490 K
dettagli	98 contiene K
detto	2547 ha K
deutschen	861 von der K presse-agentur
devamini	4247 K okumak için	4363 haberin K okumak
devenez	80 K membre	80 K abonné	1953 K membre	1953 K mécène
device	1150 non-work K
""", 'di': """
di	2543 # K #
dianomi	95 by K	95 von K	95 par K	95 por K	95 da K	95 door K	95 av K	95 af K	95 przez K	95 de K	95 由 K
dibagikan	2381 sebuah kiriman K oleh	2381 sebuah postingan K oleh
dicci	2544 K la tua
dice	1514 K	2547 K
diceva	2547 K
dich	924 trag K
dichiarato	2547 ha K
die	927 so K
diesem	925 K text
diesen	9 K tweet	49 leiten sie K	847 K text	852 gäbe es K text nicht	925 K text
dieser	925 K text
dieses	9 K video	797 um K video
different	43 got a K view
dig	590 vi har en bøn til K	4173 hör av K
digest	1140 weekly K	1140 our K
digipakett	1517 telli K
digital	720 bereits K-kunde	720 bereits K-abo	826 K-abo für	853 ein K-abo	879 K-abo	1216 K pass
digitalabo	721 mit unserem K	826 K für	879 K
digitalabonnent	720 bereits K	720 schon K
digitalabonnentin	720 bereits K
dijo	1514 K
dimanche	17 chaque K
dimuat	45 K ulang
din	3594 # K #	3769 za # K	3769 od # K
dina	4172 # av K #
dinara	3835 K
dine	596 læst alle K	705 # af K #	3209 # av K #
dinleyebilirsiniz	4289 K	4351 spotify'dan K
dinleyin	2 haberi K	4289 K	4351 spotify'da K
dintre	3594 # K cele #
dipendenza	88 il gioco può causare K
diperbarui	98 artikel ini telah K	98 artikel ini K	98 berita ini telah K
dipublikasikan	22 tidak akan K
dir	466 va K
direct	1081 K to your inbox	1820 suivez en K	3497 K în inbox
directement	1810 K dans votre
directly	1081 K in your inbox
directo	1380 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	2422 K adblock
disagree	43 K?
disait	1956 K-il	1956 K-elle
disamarkan	98 nama K
disattiva	2422 K adblock	2422 K l'ad blocker
discord	839 unserem K
discorda	43 K?
discordu	499 K
discordzie	3252 K
discover	398 a google K	627 google K	789 google K	877 K folgen	954 google K	1146 google K	1409 en google K	2955 google K	3119 google K	3252 google K	3512 pe google K	4082 google K
discoverissa	1704 google K
discretion	98 viewer K
discussion	6 to join the K	1218 in the K	1218 join the K	1829 participez à la K
disdici	2405 K quando vuoi	2546 K quando vuoi
disfrutando	1436 sigue K de
disiscriverti	2412 K
diskuse	512 vstupte do K	512 zapojte se do K
diskusie	3865 zapojte sa do K	3865 vstúpte do K
diskutiere	762 K mit
diskutieren	762 K sie mit	762 K sie über	924 K sie mit
diskutovat	512 K mohou
dispatch	1140 a weekly K	1140 our K
disponibil	3495 K doar pentru abonați
disponibile	2415 K su app store
disponible	1373 K en google play	1812 K sur l'app store
dispositivo	1360 si continúas leyendo en este K	1361 en otro K	2467 in uso su un altro K	3415 em outro K	3415 noutro K
dispus	3598 a K
disse	2547 K	3490 K
distressing	98 some may find K
distribuie	25 K	49 K-l
dit	1956 a K	1956 K-il	1956 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1829 K-le nous en	1953 K-nous
diu	466 K
diventa	80 K socio	2544 K socio	2544 K parte
diyor	4366 K
diyordu	4366 K
diz	3490 K
dizia	3490 K
diziam	3490 K
""", 'do': """
do	1347 what we K
dobivajte	3789 K
dobivati	3783 želite K	3982 želite K
docente	2441 è K
dodaje	3342 K
dodal	588 K	3936 K
dodala	588 K	3836 K	3936 K
dodano	98 do tekstu K
dodao	3836 K
doel	2979 ons K: #
dogodek	3961 naš K
dohodnine	3972 K
dokumente	791 anonym K
dollar	1346 K you give	1348 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1957 K
dona	2396 K ora
donacija	3773 svaka K	3773 vaša K	3833 vaša K	3834 vaša K	3834 svaka K	3837 K	4033 K
donacije	3837 K	4033 K
donacijo	4031 z K
donacijom	3835 K
donaciones	1515 K
donacions	467 K
donasi	2325 K anda	2391 K anda	2395 K
donate	1058 K now	1058 K today	1142 K	1346 K what you can	1350 K
donateur	1953 devenez K	3065 word dan K
donateurs	1845 nos K	1954 nos K	2979 dankzij onze K	3005 dankzij K
donatie	2910 doe een K	2910 jouw K	2953 K	3065 jouw K	3065 uw K	3065 doe een K	3069 K
donaties	3005 dankzij K	3069 K
donating	1346 consider K
donation	1058 make a K	1065 consider making a K	1141 make a K	1184 K will be doubled	1184 K will be matched	1237 small K	1264 a K of £#	1264 a K of $#	1264 a K of €#	1265 a K of £#	1265 a K of $#	1265 a K of €#	1346 your K	1346 consider a K	1350 K
donations	1350 K
donativo	3388 o seu K
donatrices	1954 nos K
donazione	2400 fai una K	2439 una K	2544 la tua K	2544 fai una K	2548 K
donazioni	2548 K
donderdag	17 elke K
doneer	2906 K	2953 K
doneren	54 kopje koffie K
donio	521 na K	586 na K
donirajte	90 K koliko možete	3773 K	3833 K	3972 K	4029 K
donnerstag	17 jeden K
donnez	1830 K votre avis	1953 K-nous	1953 K-leur
donors	1263 K like you	1346 new K
donos	3441 sem K	3441 nem K
dons	1953 vos K	1957 K
doors	1347 our K open
dopisnica	3755 je K	3955 je K	3955 , K
dopisnik	3755 je K	3755 , K	3955 je K	3955 , K
doplnili	98 článek jsme K	98 text jsme K
dos	3486 # K #
dostupan	3736 ovaj sadržaj je K
doubled	1184 gift will be K	1262 will be K	1262 be K	1262 K until
dovoljenja	3947 kopiranje brez K	3986 brez K
download	603 K appen	603 K vores app	1085 K our app	1085 K on the app store	1088 K the app	1088 K the free app	1346 K our	2906 K de	2922 K de app	2922 K de gratis app
dozvole	3772 bez K
""", 'dr': """
draag	3005 K bij
draht	791 ihr K zur	791 K zu uns
drastyczne	98 zawiera K
dreptul	29 își rezervă K
drepturile	3510 toate K rezervate
drittanbietern	757 K nicht zugestimmt	797 inhalte von K
drittanbieters	797 dienst eines K
drittplattformen	757 K
drive	1347 fund K
drop	38 K us
""", 'du': """
dukung	2325 K kami lewat	2391 K kami
dukungan	2391 K anda
dung	9 nội K này	98 chứa nội K mô tả	4523 nội K này do
duyurdu	4366 K
""", 'dy': """
dyskusji	3262 kulturę K
dyskutuj	3262 K z nami
""", 'dz': """
dziennikarka	3254 - K	3254 , K
dziennikarstwo	3218 wesprzyj niezależne K	3340 nasze K	3340 niezależne K
dziennikarz	3254 - K	3254 , K
dziennikarze	3340 nasi K
dziennikarzem	39 naszym K	3254 jest K	3324 jest K
dziennikarzy	3258 szukamy K
""", 'ec': """
economia	400 és cap d'K	3450 cobre K
economieredacteur	2958 is K
economieverslaggever	3019 is K
""", 'ed': """
edasi	49 saada K
edited	1197 this story has not been K	1197 has not been K by
editing	98 due to an K error	98 because of an K error
edition	1166 our special K	1197 in our print K
editor	98 K's note	98 nota del K	98 nota do K	501 , K	1115 letter to the K	1128 is a senior K	1128 is an K	1128 is the K	1128 is the deputy K	1152 K	1205 to the K	1346 write a letter to the K	2314 adalah K	3389 é K de	3450 é K do	3854 , K
editora	3389 é K de	3450 é K do
editori	2497 senza K	2497 né K
editorialista	2506 è K
editorka	501 , K	3854 , K
editors	98 K' note	1205 to our K	1347 we, the K	1347 our K
ediyor	4366 itiraf K
""", 'ee': """
eelisallikaks	1529 K
eelistatud	1529 K allikaks
eens	43 mee K?
eerdere	98 K versie van dit	98 K versie stond
eerste	3067 K maand
""", 'ef': """
eftertryck	4078 K förbjudet
""", 'eg': """
egentligen	98 heter K något annat
egyet	43 ért K?
egyetemi	2193 K tanár
""", 'eh': """
ehdotti	1784 K
""", 'ei': """
eiere	3136 ingen rike K
eigener	712 in K sache	925 in K sache
eilmeldungen	14 K	738 K aufs	818 K
eindredacteur	2958 is K
einem	724 mit K abo
einen	791 K tipp für uns
einer	837 text steht unter K
eingebettete	9 K beitrag	797 K inhalte
eingebetteten	797 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	868 unter K von ki
einstellungen	844 cookie-K
eintragen	924 K genügt
einverstanden	43 K?	729 ich bin damit K, dass
einwilligung	731 K können sie jederzeit widerrufen	731 K kann jederzeit widerrufen	731 K jederzeit widerrufen	757 K jederzeit
""", 'ek': """
ekibimiz	4364 K
ekibimize	4276 K katilin
ekipi	3961 naši K
ekipo	3961 našo K
ekledi	4366 K
ekleyin	4289 K
ekliyor	4366 K
ekonomireporter	4086 är K
eksternal	2315 konten K	2315 situs K
eksterni	3757 K sadržaj
eksternt	611 K indhold	633 K indhold	3100 K innhold	3125 K innhold
""", 'el': """
elektronski	3941 svoj K naslov	3967 svoj K naslov
elfogadom	2175 K a
elige	1360 K tu plan	1511 K tu plan
elismerte	2283 K
elke	17 K dag
ellas	51 únete a K
elle	1956 dit-K
ellos	51 únete a K
elmondta	2283 K
elrendelte	2283 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	514 svůj K	935 το K σας	935 στο K σας	968 το K σας	1081 enter your K	1081 we'll K you	1081 we will K you	1094 click to K	1094 share via K	1112 save my name, K	1140 our daily K	1140 our free K	1156 K her at	1156 K him at	1233 by K	1233 to your K	1246 put your K	1246 type your K	1246 type in your K	1246 leave your K	1246 leave us your K	1246 add your K	1246 drop your K	1246 pop your K	1246 give us your K	1246 fill in your K	1247 sent to your K	1247 by K to you	1248 by K	1252 join our K list	1252 join the K list	1288 reply to this K	1346 K us at	1368 en tu K	2291 ke K anda	2324 di K anda	2413 la tua K	2413 nella tua K	3264 adres K	3264 swój K	3357 no seu K	3527 pe K	3612 ваш K	3768 svoj K	3768 svoju K	3867 svoj K	4377 ваш K	4499 K của bạn	4499 nhận tin qua K	4500 địa chỉ K	4530 điền K để nhận	4530 K để nhận bản tin	4530 tin nóng qua K	4531 mỗi sáng qua K	4531 qua K mỗi	4591 nhập K của bạn
emailed	1247 K to you
emailing	1125 get in touch by K
emailul	77 lasă-ne K	3497 introdu K	3498 pe K tău
embed	9 this K	1159 to view this K
embedded	9 K content	9 K post
embora	3345 antes de ir K
empresas	1512 sin grandes K
emretti	4366 K
""", 'en': """
enable	1104 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1804 sans K	1955 sans K
engagent	30 n'K que
engelleyici	4258 reklam K
engelleyicinizi	4257 reklam K
enig	43 K?
enjoyed	1060 we hope you K this
enligt	4176 K
enquete	35 nossa K
ensisijaiseksi	1704 K lähteeksi	1704 K lähteeksesi
enter	840 strg+K	1246 K your e-mail	1913 ctrl+K	3624 ctrl+K	4387 ctrl+K
entering	1081 by K your email
enthalten	826 im abo K
entlang	924 hier K
entrada	79 na sua caixa de K	1367 en tu bandeja de K	3357 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	2545 K fine mese
entschied	927 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1869 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	3128 hele K
epizodo	3963 K
epizodu	508 K	3763 K
""", 'eq': """
equipa	39 nossa K	3488 a nossa K
equipe	39 nossa K	3488 nossa K
equipo	1512 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	791 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	819 K angemeldet
erforderliche	21 K felder sind	762 K felder sind
erhalten	851 sie K in kürze
eri	42 K lì
erid	3659 K
erikoistoimittaja	1709 K
erkende	3068 K
erkender	709 K
erkendte	709 K
erkjente	3213 K
erramos	98 K:
errata	98 K:
erratas	98 fe de K
erratum	98 K
erreichen	840 K sie uns
erreichst	840 K du uns
error	1175 spot an K
errores	98 fe de K
errors	1175 spot any K
erschien	778 dieser text K zuerst	778 dieser artikel K zuerst	778 dieser beitrag K zuerst
erschienen	778 zuerst K auf
erstmals	878 text wurde K	878 artikel wurde K
ervaring	67 deel uw K	2994 deel je K	2994 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	837 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	3487 K-nos
escreve	3389 K sobre	3389 K às	3389 K aos	3389 K para
escreveu	3490 K
escribe	77 K tu correo	1404 K sobre
escribinos	38 K	67 K
escriptor	400 és K
escriptora	400 és K
escritor	1404 es K
escritora	1404 es K
escriu	38 K-nos	67 K-nos	463 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	3487 K a
esimene	1582 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1955 offre d'K
estabas	42 K allí
estamos	1512 ya K en
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
ettertrykk	3115 K forbudt	3141 K
etti	4366 diye rica K	4366 rica K
ettiler	4366 rica K
etwas	822 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	3769 za # K	3869 od # K
euro	724 dann # K	926 ab # K	3869 za # K
euroa	1722 K/kk
eurolla	1722 K
""", 'ev': """
evenementen	3000 onze K
evening	17 every K
event	1208 our free K	2967 ons K
events	1208 our K
every	17 K week	1081 in your inbox K	1137 thank you to K	1303 we read K	1348 K gift
everyone	1137 thank you to K who	1137 thanks to K who	1184 keep it free for K	1256 free for K to read	1256 open for K	1256 open to K	1256 free for K	1347 K reading this
everything	1347 K else we publish
evra	3968 za # K
evro	3968 za # K	3972 vsak K	4030 vsak K
""", 'ex': """
exclusief	2914 dit artikel is K	2916 K voor abonnees
exclusiva	1360 nota K	1437 K para socios
exclusively	1188 K for members
exclusivo	1360 este artículo es K	1360 contenido K para	1361 este contenido es K	1437 K para socios	3352 este conteúdo é K	3352 este artigo é K	3353 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1954 notre K
existujeme	3874 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	1349 K
explica	38 K'ns	67 K'ns	466 K	1514 K	3490 K
explicar	466 va K
explicat	3598 a K
explicou	3490 K
explique	1956 K
expliqueu	38 K-nos	67 K-nos
expressed	1158 views K	1158 opinions K	1158 views and opinions K	1158 views K are personal
external	9 K content	1108 K content from
externe	9 contenu K	9 K inhoud	844 dieser K inhalt	869 K medien	2936 K inhoud
externen	9 K inhalt	9 K inhalte	758 K inhalt	797 alle K inhalte
externer	9 K inhalt	757 K inhalt von	797 anzeige K inhalte	797 K inhalt konnte
externes	9 contenus K
extracto	1432 un K de nuestra
""", 'fa': """
facebook	16 K	240 K	607 på K og twitter	839 unserer K-gruppe	844 inhalt von K	954 K	1094 share on K	1098 like us on K	1098 find us on K	1099 on K and twitter	1099 on K, twitter	1099 on twitter and K	1382 en K y twitter	1382 en K, twitter	1382 en K y x	1821 sur K et twitter	1821 sur K, twitter	2419 su K e twitter	2931 op K en twitter	2931 op K, twitter	2993 onze K-groep	3090 på K og twitter	3366 no K e no	3366 no K, no	4057 på K och twitter	4400 K	4613 在K上
facebookgroep	2993 onze K
facebookie	16 K
facebookis	1530 K
facebookon	2190 K
facebooku	16 K	499 K	3753 K	3852 K	3953 K
facts	1346 fund the K
factual	1175 K error	1175 K errors
faire	1786 K un don
fais	1953 je K un don
faisant	1794 en K un don
faisons	1870 K vivre un
faites	51 K comme eux	1786 K un don	1794 K un don	1845 K un don	1953 K-le lire	1953 K un geste
fantasia	98 nome di K	98 nomi di K
farci	2545 da K
fassung	98 ersten K
fast	709 slog K	3213 slo K	4176 slog K
favor	1060 small K to ask	1060 a K to ask of you	1060 we have a K to ask	1350 small K
favoriete	2955 K bron	3001 K podcast-app
favoris	1850 K google	1850 K sur google
favorite	1146 K source	1850 source K
favorites	1850 sources K
favoritos	1409 tus K
favour	1060 small K to ask	1060 we have a K to ask	1350 small K
favourite	1146 K source
""", 'fe': """
fee	1220 a K
feedback	813 ihr K	813 dein K	1112 thanks for your K	1112 thank you for your K
fehler	762 haben sie einen K
fehlerhinweis	762 K
fejsbuku	3753 K
felder	60 K mit stern
felelte	2283 K
felirat	2283 ez a K
feliratkozom	2162 K a hírlevélre
fellow	1128 is a senior K	1128 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	2185 minden jog K
""", 'fi': """
fi	1141 on ko-K
ficticio	98 nombre K
ficticios	98 nombres son K
fields	60 K with a star
figyelmeztet	2283 K
figyelmeztetett	2283 K
fiktive	98 navnene er K
fiktivt	98 navnet er K
filmer	40 bilder och K
finalul	3596 K lunii
finanzieren	715 wir K uns durch spenden	852 helfen sie uns, sie zu K	925 wir K uns
find	1282 if you K
finden	832 zum thema K sie	832 aus der region K sie	832 mehr dazu K sie	875 K sie hier.	875 K sie hier:	875 K sie oben.
finder	637 K en fejl
findest	875 K du hier.
fined	1349 K
finestra	2427 si apre in una nuova K
fingerade	98 namnen är K
fingerat	98 namnet är K
first	1078 for the K year	1078 for your K year
fizess	80 K elő	2280 K elő
fizessen	80 K elő	2161 K elő	2280 K elő
fizette	2216 hirdető K
""", 'fl': """
flere	707 K af dem
""", 'fo': """
fogalmazott	2283 K
folge	745 K uns	847 die ganze K	924 K uns
folgen	745 K sie uns	847 alle K des	877 google news K	877 bei google K	877 auf google K	924 K sie uns
folgt	745 K uns
follow	1098 K us on	1098 K us at	1098 K him on x	1098 K her on x	1098 K them on x	1098 K me on	1098 K our live	1098 K on x	1112 notify me of K-up	1346 K us on
folosim	3503 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	623 alle rettigheder K
fordert	927 K
forderte	927 K
foreslo	3213 K
foreslog	709 K
foretrukken	627 K kilde	3119 K kilde
foretrukket	3119 K kilde
foretrukne	627 K kilde	3119 K kilde
forfatterens	3103 K egne	3103 K holdning
forint	2282 K
forinttal	2282 K
forklarede	709 K
forklarer	709 K	3213 K
forklarte	3213 K
former	1138 is a K
forsker	3114 er K
fortalte	709 K	3213 K
fortell	67 K oss
forteller	3213 K
fortgesetzt	751 wird nach der anzeige K
fortsette	3211 for å K å grave
forward	49 K it	49 K this	1280 did someone K	1280 did a friend K
forwarded	1280 if someone K	1280 if somebody K	1280 this email was K to you	1280 this letter was K to you	1280 K this email	1280 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	2958 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	870 uns ihre K	870 uns deine K
found	1349 K that
founder	1128 is the K
""", 'fr': """
fragen	826 K zum abo	826 K zu ihrem abo
fragt	927 K
fragte	927 K
fredag	17 hver K	17 varje K
free	70 ad-K	1079 you have # K	1081 sign up for our K	1081 sign up to our K	1081 get our K	1085 our K app	1085 our app is K	1184 keep it K for all	1184 keep this site K	1256 made it K
freelance	1126 is a K writer	1128 is a K
freelancejournalist	631 er K	692 er K	2997 is K
freiartikel	727 K
freier	783 ist K autor
freitag	17 jeden K
freiwillig	852 bezahlt wird K
freiwilligen	711 K beitrag
friday	17 every K
fridays	17 on K	1249 sent K
friend	1095 tell a K	1184 become a K of the
frilansjournalist	3123 er K	3195 er K	4086 är K	4158 är K
""", 'fu': """
full	20 to read the K
functional	1159 K cookies
fund	1058 K our	1065 help K our
funded	1347 reader-K
fundet	637 K en fejl
fundraising	1347 K deadline	1350 K
funktionale	797 K cookies
funnet	3129 K feil	3129 K en feil
""", 'g': """
g	55 #K
""", 'ga': """
gab	927 K an
gabung	2297 K di kanal	2391 K di	2391 yuk K	2391 ayo K
galetes	403 fem servir K
ganze	832 lesen sie die K
ganzen	20 K text	721 den K text lesen	832 lesen sie den K
gatilhos	98 pode conter K
gave	3073 gi en K i dag	3073 gi en K nå	3074 gi en K	3210 gi en K til oss	3210 gi en K i dag	3210 gi en K nå	3214 K
gazetecidir	4272 K
gazetecilerimiz	4364 K
gazetecilik	4364 bağimsiz K	4364 K para	4364 iyi K
gazetemizi	4300 K
gazetesi	4272 K'nde yaziyor
""", 'ge': """
geaccepteerd	2936 geen cookies hebt K
geb	774 K. # in
geben	77 K sie ihre e-mail
geblokkeerd	2998 inhoud is K
geboren	774 K # in
gebruiken	2936 wij K cookies	2936 we K cookies	2957 dit artikel K
gebruikt	2936 deze website K cookies	2936 deze site K cookies
gedetecteerd	2934 adblocker K
gedruckte	826 K zeitung? dann
gedruckten	826 abonnenten der K
gefallen	712 ihnen hat dieser artikel K	712 hat ihnen dieser artikel K	712 hat dir dieser artikel K
gefingeerd	98 namen zijn K	98 naam is K
gefragt	927 K
gefunden	762 fehler im text K
gehen	712 bevor sie K
gekennzeichnete	751 mit einem symbol K
geladen	757 nicht K werden	797 inhalt konnte nicht K
gelesen	925 bis hierhin K	925 bis hierher K
gemaakte	2999 door ai K
gemeenteverslaggever	3019 is K
gemeinschaft	822 teil der K
genehmigung	779 ohne K
generated	1135 summary was K	1135 summary is K	1135 summaries are K	1135 key points were K	1135 audio was K	1135 voice is K	1135 K using ai	1135 K by ai	1135 this audio is K
genererad	4089 ai-K
genereret	634 K af ai
generosity	1346 your K
gengive	653 ikke tilladt at K
gengives	45 K	624 må ikke K
genossenschaft	925 unsere K	925 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	2940 je e-mailadres wordt niet K	2989 artikel is eerder K op
gerekiyor	4298 üye olmaniz K
gern	924 wirf K
gerne	641 ja tak, jeg vil K	706 vil K høre fra dig	706 hører vi K
geschenk	879 K-abo
geschenkabo	879 K
geschickt	819 eine e-mail K
geschlossen	762 kommentare sind K
gesponsord	3012 artikel is K	3012 content is K
gewijzigd	2986 intussen K	2986 inmiddels K
gewinnspiel	806 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	816 die app K es	816 app K es
gift	1058 make a K	1264 a K of £#	1264 a K of $#	1264 a K of €#	1265 a K of £#	1265 a K of $#	1265 a K of €#	1265 your K of £#	1265 your K of $#	1346 your K	2906 met een K	2979 met jouw K	2979 met uw K
gifts	18 small K
giornale	2545 questo K	2545 il nostro K
giornalismo	2400 sostieni il K	2464 fare K costa	2545 il nostro K	2545 il K costa
giornalista	39 nostro K	2441 è K e	2441 è K de	2441 è K di	2441 è K del	2441 è K della	2441 è K dell'	2441 è K a	2441 è K per
giornalisti	39 nostri K	2545 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	4289 K
gitmeden	4243 K önce
give	1141 K what you can	1346 K what you can	1346 K if you can	1346 euro you K
gives	1244 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	3116 kan ikke K
gjengivelse	3141 K av
gjerne	3210 vil K høre fra deg
""", 'gl': """
glasajte	3778 K
glasila	3836 K
glasio	3836 K
glasujte	3778 K	3977 K
gledajte	3784 K nas	3983 K nas
glissez	1953 K une pièce
""", 'go': """
going	20 to keep K	1237 keep us K	1347 keep us K
gokken	83 wat kost K jou
google	240 K news	398 a K news	499 K news	513 K play	627 K news	745 auf K news	789 als quelle bei K	789 als quelle auf K	789 bei K öfter	789 auf K sehen	816 K play	838 K-suche	838 bei K	838 K news	838 auf K	954 K news	1085 get it on K play	1098 follow on K news	1146 K news	1146 star on K	1146 source on K	1215 when you search on K	1215 in your K feed	1409 en K news	2189 K-ben	2782 K news	2851 K ziņās	2851 K news	2955 vaker in K	2992 in K	2992 op K	2992 bij K	3119 K news	3119 som kilde på K	3133 app store og K play	3133 K play og app store	3232 nas w K news	3232 na K news	3252 K news	3512 pe K news	3753 K news	3852 K news	3866 K play	3953 K news	4082 K news	4082 som källa på K	4095 app store och K play	4095 K play och app store	4254 K news'te	4268 K news'te	4268 K'da bizi	4280 app store ve K play'den	4400 K news	4505 trên K news
gostou	3488 K desta	3488 K deste
govorila	3836 K
govorili	3836 K
govorio	3836 K
""", 'gr': """
gracias	18 K a ti	1512 K a ti
granskning	4174 sådan här K	4174 vår K	4174 oberoende K
granskningar	4174 våra K
granskningen	4174 den här K
gratis	724 wochen K	724 monat K	853 tage K	924 jetzt K	926 wochen K	1360 crea tu cuenta K	1367 recibe K	1511 recibe K	1513 prueba K	2393 K	2914 ontdek nu K	2914 krijg je ook K	3066 niet K	3137 dager K	3149 K sak igjen	3149 K saker igjen	3155 ingen K saker	4099 dagar K
gratisartiklar	15 K
gratuit	15 article K	1806 dernier article K	1954 ce site est K	3595 creează un cont K
gratuita	2546 prova K
gratuitas	15 matérias K	1363 notas K	3387 matérias K
gratuite	15 articole K
gratuitement	1800 essayez K	1802 inscrivez-vous K	1810 recevez K
gratuiti	15 articoli K	2410 articoli K
gratuito	15 articolo K	2410 articolo K	3387 artigo K
gratuitos	15 artículos K	15 artigos K	1364 artículos K	3387 artigos K
gratuits	15 articles K	1870 nos articles sont K
gridava	2547 K
gritaba	1514 K
gritava	3490 K
grupi	3785 viber K
grupo	3487 entre no K
""", 'gu': """
guglu	3753 K
guidelines	1112 community K before	1112 our community K
""", 'ha': """
haber	4364 bu K
haberdar	4281 ilk siz K olun	4281 K olun
haberi	2 K dinle	4 K	4300 bu K	4300 K size
haberler	4268 google K'de	4268 google K	4364 bütün K
haberlerimiz	4364 K
haberlerimizi	4300 K
hacemos	1433 lo que K
hacete	1511 K socio	1511 K socia
hafta	17 her K
haftalik	4365 K
haftanin	4300 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	4287 ücretsiz haber K	4298 ücretsiz haber K
hakutulostesi	1704 google-K
halben	853 zum K preis
halinde	98 önceki K	98 ilk K
haluan	1719 kyllä kiitos, K
hangzik	2283 K
hashtag	62 K it
hatirlatti	4366 K
hatti	4271 ihbar K
hattimiz	4302 ihbar K	4302 whatsapp K	4302 haber K
hattimiza	39 K	4271 ihbar K	4302 whatsapp ihbar K	4302 ihbar K	4302 whatsapp K
haussa	1704 google-K
hauteur	1955 à la K de vos moyens
havi	2282 K #
havonta	2282 K
hay	4594 cho K
""", 'he': """
hear	1151 we would like to K from you	1151 we'd like to K from you	1151 we'd love to K from you	1151 we want to K from you	1151 would love to K from you	1346 we want to K from you	1346 we'd love to K
heard	1349 court K
hebben	3065 wij K je hulp nodig	3065 we K je steun nodig
hedder	709 K det i
heihin	51 liity K
hekelt	3068 K
hela	20 läsa K	20 läs K	4043 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	596 for at læse K	3077 for å lese K
helfen	711 K sie mit	924 K sie uns
helft	924 K uns
helloasso	1845 K
help	1346 we need your K	1346 K us do	1346 will you K	1346 K pay for	1346 K if you can	1346 K us pay	2953 K ons	3065 K ons
helpful	1112 was this article K
her	3070 nå som du er K
here	1058 sign up K	1060 as long as you're K	1060 now that you're K	1212 sign up K	1236 book K
herohero	586 na K
herpubliceren	45 K
herunterladen	736 app K
hetente	17 K	2282 K
heter	3213 K det i	4176 K det i
hette	4176 K det
heurter	98 peut K	98 peuvent K
hevder	3213 K
""", 'hi': """
hidden	60 email stays K
hier	875 gibt es K.
hierboven	3001 de video K
hieronder	3001 de reportage K	3001 het fragment K
hiervoor	2962 K zijn cookies nodig
hikayenizi	67 K bize
hilf	924 K uns
hilfe	868 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	711 K sie
hinweis	840 geben sie uns einen K	840 gib uns einen K	870 einen K
hinweise	791 K zu diesem	791 K nehmen wir	791 K für uns	813 K auf fehler
hirdette	2283 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	400 és K
historiadora	400 és K
historie	67 del din K
historien	645 læse hele K	1843 est K
historienne	1843 est K
historier	661 vores K	661 flere K	707 vores K	707 gode K
historiker	3114 er K
hittat	4092 K fel	4092 K ett fel
""", 'hj': """
hjelp	3126 K av ki	3126 K av ai	3151 K av ki	3151 K av ai	3210 K oss
hjelper	3210 ditt bidrag K
""", 'hl': """
hlasem	509 ai K
hlasujte	526 K	3879 K
""", 'ho': """
holder	661 læsere, der K
hoofd	2958 is K van
hoofdredacteur	2958 is K	2997 is adjunct-K
hoogleraar	2958 is K
hotline	98 suicide K
""", 'hu': """
hubungi	38 K kami	2391 K kami
huikkaa	1784 K
huikkasi	1784 K
huusi	1784 K
huusivat	1784 K
""", 'hv': """
hvad	90 giv K du kan	90 giv, K du kan
hver	17 K uge	17 K uke
hvor	590 nu K du er her
""", 'id': """
iddia	4366 K etti
ideal	3067 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1800 K-vous pour	1953 K-vous
""", 'if': """
ifade	4366 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	721 mit K abo
ihren	925 lebt von K
ihtiyacimiz	4363 yardiminiza K	4363 desteğinize K
""", 'ik': """
ikkunassa	1784 luki K
iklan	11 K	70 tanpa K
ikuti	2297 K kami	2391 K kami
""", 'il': """
ilanlari	4276 iş K
ilimitado	1361 acceso K	3353 acesso K
ilk	4365 K ay
illimitato	2408 accesso K
ilmainen	1726 K tunnus
ilmaisia	1734 K juttuja
ilmoitti	1784 K
ilmoitukset	14 K	1717 K
iltakirje	1720 K
""", 'im': """
imagens	98 contém K
images	40 your K	40 vos K
imbuh	2394 K
imbuhnya	2394 K
immagini	98 contiene K
immediately	98 did not K respond
immobilienmarkt	806 unserem K
importa	1511 tu opinión nos K
importante	3487 sua opinião é K
impozit	3529 din K către	3597 % din K
impozitul	3529 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	934 στο K σας	1081 sent to your K	1081 right to your K	1081 into your K	1081 check your K to	1181 in your K at #	1181 in your K by #	1247 in your K	1247 to your K	1248 in your K	1248 to your K	1346 your K	2324 di K anda	2324 ke K anda	2463 nella tua K	2919 in je K	3739 u vaš K
inchiesta	53 mesi a questa K	2545 questa K
inchieste	2545 le nostre K
incorrectly	98 article K	98 story K	98 report K
ind	24 log K	599 log K for at	661 log K med
indbakke	79 i din K	601 i din K
indbakken	79 i K	602 i K
indeholder	98 K spoilers
independen	2392 jurnalisme K
independence	1347 our editorial K
independencia	1512 nuestra K
independent	464 periodisme K	1065 support K journalism	1346 support K journalism	1347 K journalism	3596 jurnalism K	3596 jurnalismul K
independente	3488 jornalismo K
independently	1195 we K	1195 editors K	1195 K selected by our	1195 K chosen by our
independents	464 mitjans K
independiente	1512 periodismo K	1512 prensa K
independientes	1433 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	2545 giornalismo K	2545 informazione K
indipendenti	2464 rimanere K	2464 restare K
indipendenza	2545 la nostra K
indiquez	77 K votre adresse
indirin	4280 app store ve google play'den K	4289 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	778 dpa-K
infolettre	78 l'K	78 notre K	1809 notre K	1954 notre K
informace	518 K najdete
informasjon	3102 har du K
informasjonskapsler	3097 innstillinger for K	3097 innstillingene for K	3100 bruker K	3125 K
informatie	2957 K over dit
information	1108 to store and/or access K on a device	1108 for more K see our privacy	1847 lettre d'K	1847 lettres d'K	1954 K libre
informationen	779 mit K der	791 K zu diesem fall	861 mit K von
informations	1820 suivez les K sur
informativa	2425 K sulla privacy	2545 la nostra K
informazione	2464 l'K di qualità ha un costo	2544 sostieni l'K	2545 K libera	2545 l'K di qualità
informou	3490 K
infos	856 alle K zum
ingen	71 K spam	643 uden dig K	643 K rig ejer	3136 uten deg, K	4098 utan dig K
inget	71 K spam
ingevoegde	2962 K post
ingezonden	43 K brief	43 K brieven	2961 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	2210 K cikke maradt	2210 K cikkei	2210 K cikked maradt	2215 K cikk maradt	2223 nincs több K cikke	2258 K cikkből	2258 K cikkből #
inhalt	9 dieser K	9 diesen K	721 dieser K ist nur für	797 dieser K wird von	797 um den K	844 K von x	869 diesen K zu sehen	869 ein K von
inhalte	9 externe K	758 externe K
inhalts	9 dieses K	844 laden des K
inhaltswarnung	98 K
inhoud	9 deze K	2936 om deze K te	2962 bevat K van	2962 K te zien
ini	4362 #'K
iniciar	1390 debes K sesión
initiale	98 version K de cet
initialement	1840 article publié K	1878 cet article a été K
inkorg	79 i din K	4050 i din K	4050 till din K
inkorgen	79 i K	4097 direkt i K
inloggen	21 K om een reactie	24 K	3065 je moet nog even K
innan	4034 K du går
innboks	79 i din K
innboksen	79 i K	3085 i K
inneholder	98 K spoilere
innholdet	9 dette K	9 se K
innlogget	21 K for å
innsenderens	3103 K holdning
innspill	3102 har du K	3102 har du spørsmål eller K
innstillingene	3097 cookie-K
innstillinger	3097 cookie-K
inoltralo	49 K
inschakelen	2925 meldingen K	2934 javascript K
inschrijving	2977 K te bevestigen	3020 bevestig je K	3020 bevestig uw K
inscreva	3344 K-se	3356 K-se na nossa	3356 K-se em nossa
inscrever	3356 ao se K
inscription	1809 votre K a bien été	1809 K est confirmée	1809 confirmer votre K
inscrit	1802 déjà K
inscrivant	1810 en vous K
inscrivez	77 K votre adresse	1786 K-vous	1809 K-vous à notre
insegna	2441 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	3598 a K
insisted	1349 K
instagram	16 K	240 K	607 på facebook og K	745 ob whatsapp, K	746 auf facebook, K	746 auf K, facebook	746 auf facebook und K	746 auf facebook oder K	844 inhalt von K	954 K	1098 follow him on K	1098 follow her on K	1098 follow them on K	1099 on K, facebook	1099 on K and facebook	1821 sur facebook et K	2419 su facebook e K	2931 op facebook en K	2931 op facebook, K	3090 på facebook og K	4057 på facebook och K	4273 K'da takip	4400 K
instagrame	3852 K	3852 facebooku a K
instagramie	16 K	3233 na facebooku i K
instagramis	1530 K
instagramon	2190 K
instagramu	16 K	499 K	3753 K	3953 K
instale	3359 K a app
install	1085 K our app
installeer	2974 K de app
installez	1953 K-la
installiert	849 die app K
instellingen	2998 cookie-K
integritetspolicy	4065 K
intelektas	2789 dirbtinis K
intelekto	2789 dirbtinio K	2804 dirbtinio K
intelektu	2857 mākslīgo K	2872 mākslīgo K
inteligence	523 pomocí umělé K	3974 s pomočjo umetne K
inteligencie	3876 pomocou umelej K
inteligencije	3775 uz pomoć umjetne K	3775 pomoću umjetne K	3775 uz pomoć veštačke K	3775 pomoću veštačke K	3775 uz pomoć vještačke K
inteligenciou	3876 umelou K
inteligencji	3275 z pomocą sztucznej K	3275 przy użyciu sztucznej K
inteligenco	3974 z umetno K
intelligencia	2197 mesterséges K készítette	2197 mesterséges K fordította	2197 mesterséges K segítségével	2217 mesterséges K segítségével
intelligens	634 med kunstig K	634 af kunstig K	634 fra kunstig K	634 kunstig K (ai)	654 hjælp af kunstig K	3126 med kunstig K	3126 av kunstig K	3151 hjelp av kunstig K	4089 med artificiell K	4089 av artificiell K	4113 hjälp av artificiell K
intelligenz	868 mithilfe künstlicher K
interdite	1878 diffusion K
interdites	1878 diffusion K
interessiert	840 ihre geschichte K
interview	98 K wurde gekürzt	847 das K in voller
intihar	98 K
introdu	77 K adresa de email	3497 K adresa
introduce	77 K tu correo
invest	1346 K in local news
investigaciones	1512 nuestras K
investigador	400 és K	1404 es K	3389 é K
investigadora	400 és K	1404 es K	3389 é K
investigando	1433 seguir K
investigant	464 continuar K
investigate	1150 we should K
investigation	53 months on this K	53 weeks on this K	1201 this K	1347 this K	1954 cette K
investigations	1150 our K team	1150 our K desk	1347 our K
investigative	1128 is an K
investigativteam	791 K
inviamo	57 ti K	57 vi K
inviata	2441 è K
inviato	2441 è K
invitame	54 K un café	54 K a un café
invite	1956 K
invitent	1956 K
involved	1195 not K in the
""", 'ip': """
iphone	1085 our K app
iptal	4289 K edin
""", 'ir': """
iratkozz	2164 K fel	2280 K fel ingyen
iratkozzon	2164 K fel	2280 K fel ingyen
""", 'is': """
iscrive	2463 ci si K qui
iscrivendoti	2412 K
iscriversi	2463 K qui
iscriverti	2463 per K clicca	2544 clicca qui per K
iscriviti	2396 K	2412 K alla nostra	2412 K gratis	2412 K al nostro	2463 K qui	2544 K qui
iscrizione	2413 annullare l'K	2463 la tua K è	2463 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	2283 K el
ismerte	2283 K el
ispravak	98 K:
ispravka	98 K:
issue	1208 back K
issues	1208 back K
istakao	3836 K
istakla	3836 K
istaknula	3836 K
istaknuo	3836 K
istedi	4366 K
istediler	4366 K
""", 'it': """
itiraf	4366 K etti
""", 'iz': """
izjavila	3836 K
izjavio	3836 K
izlasi	2901 K visu
izleyin	4289 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	3067 per K
jahr	926 im K	926 pro K
jahresabo	879 K
jahrgang	774 K #,
jakoon	49 laita K
janela	3374 abre em nova K
jar	1141 tip K
jaunumi	2902 mūsu K	2905 K
jaunumiem	2843 piesakies K	2862 K	2901 piesakies K
jaunumus	2862 K
javascript	177 K	483 povolte K	483 zapněte K	610 aktivér K	610 slå K til	752 K in ihrem browser	752 aktivieren sie K	752 K benötigt	1006 K	1104 please enable K	1104 requires K	1104 K is disabled	1104 K is required	1104 turn on K	1104 K is not available	1104 enable K in your browser	1104 K must be enabled	1104 needs K	1385 activa K	1385 habilita K	1385 habilitar K	1385 activar K	1692 salli K	1692 ota K käyttöön	1824 activer K	1824 activez K	1824 K est désactivé	1824 nécessite K	1971 אפשרו K	2300 aktifkan K	2422 abilitare K	2422 abilita K	2422 attiva K	2422 attivare K	2934 schakel K in	3099 aktiver K	3099 slå på K	3236 włącz K	3236 włącz obsługę K	3369 ative o K	3369 habilite o K	3369 ativar K	3503 activați K	3621 включите K	4061 K måste	4061 aktivera K	4061 slå på K	4061 K är avstängt	4061 K är inte	4061 du behöver K	4061 kräver K	4064 aktivera K	4064 slå på K	4384 увімкніть K	4507 bật K	4673 K已
javasolta	2283 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	3754 K nam	3754 K nam se	3754 K se našem	3754 K se našoj	3833 K nam	3833 K nam se	3833 K se našem	3954 K nam	4029 K se nam
""", 'je': """
je	3064 # van K #
jederzeit	724 K kündbar	729 widerruf K	729 abmeldung K	730 K abmelden	819 K wieder abmelden	851 abmeldung ist K	926 K kündbar
jednou	17 K týdně
jefa	1404 es K de
jefe	1404 es K de
jegyezte	2283 K meg
jelas	2394 K
jelasnya	2394 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	2221 K most
jelentkezzen	24 K	2161 K be a	2221 K most
jelezze	2280 K nekünk
jetzt	721 K im abo	880 K im shop	924 teste K
""", 'jo': """
jobbar	4089 K med ai
jobbet	3195 har K i
join	1142 K for	1346 K us on
jornal	3488 nosso K	3488 somos um K
jornalismo	3348 apoie o K	3411 K de qualidade tem um custo	3411 presente ao K	3487 apoie o K	3488 nosso K	3488 K de qualidade	3488 fazer K
jornalista	3389 é K formada	3389 é K formado	3389 é K do	3389 é K da	3389 é K no	3389 é K na	3389 é K e
jornalistas	3488 nossos K
joukkoon	51 liity K
journal	1954 notre K
journalism	1065 support our K	1065 support the K you rely on	1184 keep our K free	1188 access to all our K	1188 access to all of our K	1346 support quality K	1346 support local K	1347 our K	1347 fearless K	1347 K like this
journalisme	1791 soutenez un K	1953 soutenez le K
journalismi	1782 riippumaton K	1782 K maksaa	1782 hyvä K
journalismia	1782 K
journalismimme	1782 K
journalismus	715 unterstützen sie unabhängigen K	715 unterstütze unabhängigen K	715 für unseren K	852 freien K	925 unser K	925 unseren K	925 unabhängigen K	925 unabhängiger K	925 gut gemachten K	925 gut gemachtem K	925 frei zugänglichen K	925 frei zugänglicher K	925 guten K	925 freien K
journalist	39 vores K	39 vår K	631 er K på	631 er K hos	631 er K ved	631 er K i	692 er K på	692 er K i	783 ist freier K	783 ist K	793 arbeitet seit # als K	911 arbeitet als freier K	1126 is a freelance K	1128 is a K	1152 K	2958 is K	2958 is freelance K	2997 werkt als K	3019 is schrijver en K	3019 is K en	3051 is K bij	3051 is freelance K	3123 er K i	3123 er K på	3123 er K og	3195 er K i	3195 er K på	4086 är K på	4086 är K och	4158 är K på
journalistar	39 våre K
journaliste	39 notre K	1843 est K	1843 K au	1843 K à	1843 K pour
journalisten	3066 onze K
journalister	39 vores K	39 våre K	707 vores K	3211 våre K	4174 våra K
journalistes	39 nos K	1869 nos K	1870 payer nos K	1954 nos K
journalistiek	2910 steun onze K	3005 goede K kost	3005 K kost	3066 onze K
journalistik	593 støt vores K	593 støt uafhængig K	707 vores K	707 uafhængig K	707 K koster	707 kritisk K	707 fri K	4038 stöd vår K	4038 stöd oberoende K	4174 vår K	4174 oberoende K	4174 granskande K	4174 bra K	4174 fri K
journalistikk	3073 støtt vår K	3073 støtt uavhengig K	3211 vår K	3211 uavhengig K	3211 kritisk K	3211 god K	3211 fri K
journalistin	783 ist freie K	783 ist K	793 arbeitet seit # als K	911 arbeitet als freie K
journalists	1347 our K	1347 we, the K
journaux	1882 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1784 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
juonipaljastuksia	98 sisältää K
jurnalis	39 K kami	2314 adalah K	2392 K kami
jurnalism	3596 facem K
jurnalisme	2325 dukung K	2392 K kami
jurnalismul	3528 K de calitate costă	3595 susține K	3596 K nostru
jurnalist	3514 este K
just	1264 K £#	1264 K $#	1264 K €#
jutjubu	3753 K
jutro	17 svako K	17 vsako K
juttu	1682 lue koko K	1782 tämä K
juttujamme	1782 K
juttuvinkki	38 lähetä K	67 lähetä K	1781 lähetä K
jutun	20 koko K	1736 tämän K
jutusta	1782 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	2967 nu K voor	2967 je K voor
kabul	4366 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1782 K jutut
kaitstud	1520 kõik õigused K
kakor	4080 K på	4088 K
kami	2391 beri tahu K	2392 tim K
kan	90 ge vad du K	90 ge det du K	90 gi det du K	90 gi hva du K
kanaal	3066 ons K
kanal	707 vores K	2297 ikuti K	2392 K kami	3211 vår K	4174 vår K
kanale	3232 na naszym K
kanaliga	1530 meie K
kanalimiz	4364 K
kanalimiza	4254 K abone	4269 whatsapp K	4269 telegram K	4269 youtube K
kanalimizi	4269 whatsapp K
kanalina	4269 whatsapp K	4269 telegram K
kanalini	4269 whatsapp K	4269 telegram K
kanavaamme	1705 K
kanavalle	1705 whatsapp-K	1705 telegram-K
kanavamme	1705 whatsapp-K	1782 K
kannst	90 gib, was du K
karte	9 diese K	844 laden der K
karya	2392 K kami
kasutamine	1527 K ilma
kata	2394 K
katanya	2394 K
katil	51 sen de K
katilin	51 siz de K	4289 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	4293 reklam verenin K
kavom	54 časti me K
kaydetti	4366 K
kaydolun	4363 K
kaynak	4268 tercih edilen K	4337 tercih edilen K
kaynaklar	4337 tercih edilen K
kaynaklara	4268 tercih ettiğiniz K
kazala	3836 K
kazanin	4289 K
kazao	3836 K
""", 'kd': """
kdykoli	587 zrušit K
""", 'ke': """
kebijakan	2301 K privasi	2301 K cookie
kedvenc	2189 google K
keelatud	1527 loata on K
keep	1237 help us K	1346 help us K	1346 help K our
keeps	1244 our app K you
kehotettiin	1784 K
kehotti	1784 K
kehottivat	1784 K
kehotus	1784 kuului K
kein	826 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	2280 K minket
kernpunkte	845 die K
kerrottiin	98 jutussa K aiemmin
kertoi	1784 K
kertoivat	1784 K
kertoo	1784 K
kesti	4366 ceza K
ketentuan	2301 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	3126 med K	3126 av K
kielletty	1731 ilman lupaa on K
kiitos	1781 K kun luet
kinnitas	1583 K
kiosque	1882 en K
kiosques	1882 en K
kirakatban	2283 állt a K
kirim	2391 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1781 K sisään
kirjeenvaihtaja	1709 K	1767 on K
kirjoita	38 K meille	67 K meille
kirjoitti	1784 K
kirjoittivat	1784 K
kirjuta	38 K meile	67 K meile	1580 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1583 K
kirkens	98 K sos
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1722 €/K	1783 /K
""", 'kl': """
klaagt	3068 K
klagade	4176 K
klagar	4176 K
klagede	709 K
klagen	3068 K
klager	709 K	3213 K
klaget	3213 K
klagt	927 K
kleine	712 haben wir eine K bitte
klical	4032 je K
klicka	4049 genom att K på	4096 genom att K på
klicken	847 K sie auf play	847 auf play K
klikke	3134 ved å K på
klikom	3768 K na	3967 s K na	3967 s K
klimaatverslaggever	2997 is K
klummeskribent	631 er K	692 er K
""", 'kn': """
know	1205 let us K
""", 'ko': """
kogu	1580 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	2314 adalah K
kolumnist	783 ist K	1532 K	3755 je K	3955 je K	4086 är K
kolumnista	3755 je K
kolumnisti	1767 on K
kolumnistica	3755 je K
kolumnistin	783 ist K
kolumnistka	3955 je K
komentar	6 za K	6 ostavite K	85 di kolom K	2322 tulis K anda	2322 di kolom K
komentara	3766 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	3766 biste K
komentarisanje	6 za K
komentarjev	3965 brisanja K	3965 izbris K	3965 brisanje K
komentarji	3965 K izražajo	3965 K ne izražajo	3965 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	3239 aby dodać K	3262 zostaw K
komentarzach	85 w K	3249 w K	3249 w K pod
komentarzu	85 w K	3249 w K
komentator	2322 tanggung jawab K
komentirajo	3965 K lahko
komentirali	3766 biste K
komentiranje	6 za K
komentirate	3965 K lahko
kommentar	815 K wird	815 ihr K	815 dein K
kommentarbereich	85 im K
kommentare	85 in die K	763 um K zu	815 K zu diesem	815 K werden	925 schreibt mir in die K	925 schreib mir in die K	925 schreibt uns in die K
kommentaren	85 in den K	763 in den K
kommentarerna	85 i K	4071 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	615 i K	3105 i K	3130 stenger K	3130 meninger i K
kommentarfunktion	763 K
kommentarsporet	85 i K	638 i K
kommentator	631 er politisk K	631 er K	692 er K på	3114 er K	3123 er K i	3123 er K og	3123 er politisk K	3195 er K i	4086 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentek	2179 a K nem
kommentekben	85 K
kommentera	6 för att K	98 vill inte K	98 inte velat K	4069 för att K
kommentere	6 for at K	6 for å K	98 ønsker ikke å K	98 ønsker ikke at K	613 for at K	3104 for å K
kommentieren	6 um zu K	6 K zu können	762 um zu K	762 probleme beim K	762 K sie diesen	762 K sie den	763 nicht mehr K	815 K
kommentiert	763 nicht mehr K werden
kommentoida	98 ei halunnut K
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kommersiella	4133 K länkar
kompakt	819 K per mail	819 K per e-mail
komunikat	3342 taki K
kondigde	3068 K
koneellisesti	1712 K
konferenci	506 naši K
konferenciju	3761 našu K
konferenciu	3860 našu K
konferenco	3961 našo K
kongress	806 jetzt zum K
konseling	98 layanan K
konstaterade	4176 K
konstaterar	4176 K
kontakt	38 K os	38 K oss	706 K os	3210 K oss
kontakta	38 K oss	4173 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	3754 K nas	3754 K redakciju
kontaktowej	3253 skrzynki K
kontaktujte	500 K redakci	500 K nás	500 K autora	3853 K redakciu	3853 K nás
konten	9 K ini
kontingent	727 haben ihr K
konto	599 opret en K for	706 opret en K	3339 załóż K	4046 skapa ett K för	4173 skapa ett K och	4173 skapa ett K här
kontributor	2314 adalah K
konzern	823 kein K	925 kein K
kopeerimine	1527 K ilma
kopieras	4105 får inte K	4105 får ej K
kopieres	3115 kan ikke K uten
kopiering	623 K er ikke tilladt	3141 K av	3141 all K	4105 K utan
kopijuoti	2781 K, platinti
kopiointi	1701 luvaton K	1701 K ilman lupaa
kopyalanamaz	4264 izinsiz K
koreksi	98 K:
korekta	98 K:
koresponden	2314 adalah K
korespondentas	2786 K
korespondente	2854 K
korespondentem	3254 jest K	3324 jest K
korespondents	2854 K
korjattu	98 juttua K	98 juttua on K
korrekt	4092 ska vara K
korrekta	4092 ska vara K
korrektur	98 K:
korrekturhinweis	813 K
korrekturhinweise	813 K
korrespondent	631 er K	692 er K	783 ist K	792 als K	792 seit # K	1532 K	3123 er K	3195 er K	4086 är K	4158 är K
korrespondentin	783 ist K	792 als K	792 seit # K
korrigerats	98 artikeln har K
korting	2982 K op je eerste	2982 K op het eerste
korzystamy	3236 K z plików cookie
kostenlos	724 wochen K	724 monat K	729 K per mail	852 lesen alle K	853 tage K	853 tage lang K	926 K testen
kostenlose	15 K artikel	727 noch zwei K	727 noch # K
kostenlosen	727 noch einen K	727 K artikel gelesen	729 unseren K newsletter	729 unserem K newsletter	729 unserer K newsletter	729 den K newsletter	863 K konto	863 K account
kostenloser	727 K artikel
kostenpflichtig	721 dieser artikel ist K
koster	707 K penge
kostnadsfritt	4099 en månad K
""", 'kr': """
krevde	3213 K
kriisipuhelin	98 K
kriitikko	1767 on K
kritik	813 lob oder K
kritiker	4086 är K och	4158 är K i
kritikus	2265 K
kritiserar	4176 K
kritiserer	709 K	3213 K
kritisieren	927 K
kritisiert	927 K
kritizuje	588 K
kronor	4175 K
krzyczeli	3342 K
""", 'ku': """
kullan	4257 çerez K
kullanilamaz	4264 izinsiz K
kullanilmaktadir	4257 çerez K	4257 çerezler K
kullanilmasi	4264 izinsiz K yasaktir	4293 izin alinmadan K
kullaniyoruz	4257 çerezleri K	4257 çerezler K
kulttuuritoimittaja	1709 K	1767 on K
kulturjournalist	692 er K	3195 er K
kulturredakteur	872 ist K
kulturredakteurin	872 ist K
kulturressort	792 leitet das K
kulturskribent	4086 är K	4158 är K
kumppanimme	1692 me ja K
kun	644 for K #	3137 for K #
kunne	707 K du lide
kunnen	50 leden K
kunstredacteur	3051 is K
kunt	90 geef wat je K	90 geef wat u K	3018 geef wat je K
kursy	3301 K mogą
kurzfassung	784 K
kutunuza	4250 posta K
kutunuzda	79 posta K
kuukaudessa	1783 K
kuukausi	1682 kokeile K	1722 K #	1781 kokeile K
kuukausilahjoituksella	1721 K
kuulutas	1583 K
kuus	1582 K
kuvailee	1784 K
kuvasi	40 K
kuvataan	98 jutussa K
kuvauksia	98 sisältää K
""", 'kv': """
kviz	3764 naš K	3964 naš K
kvizu	3764 našem K	3964 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1784 K
""", 'l': """
l	465 K'any
""", 'la': """
laadi	1580 K alla
laat	2994 K het ons
laatste	2930 volg het K nieuws
labojums	98 K:
ladattavissa	1718 sovellus on K
ladda	4052 K ner vår app	4173 K ner vår
lade	735 K die app
laden	735 K sie die app	736 app K	869 die karte zu K	869 das video zu K
lage	3211 K mer
laget	51 bli med på K
lahjoituksesi	1721 K auttaa	1781 K
lahjoitus	1721 tee K	1781 tee K	1785 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1953 K-nous votre
lamenta	1514 K	2547 K	3490 K
lamentano	2547 K
lamentou	3490 K
lance	1956 K
landing	1247 K in your inbox
langganan	2324 K buletin	2391 K sekarang	2395 K
language	98 contains K	98 contains strong K
lanjutkan	2327 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	2225 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	3086 K ned vår app	3210 K ned
later	1171 check back K
latest	1223 the K on this story
laukeliai	21 būtini K
lauloivat	1784 K
laut	927 K
lavoro	2545 il nostro K
lawyers	1347 our K
""", 'le': """
leave	1081 one click to K	1246 K your e-mail	1246 K us your e-mail	1281 K a clap	1346 K us a tip	1346 K a tip
lecteur	9 ce K	1856 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1870 par des K comme vous	1954 nos K
lectoras	36 nuestras K	1512 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1512 nuestros K	1512 gracias a sus K
lectors	18 gràcies als K	464 els nostres K
lectrices	1954 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	1128 is a senior K	1128 is a K
ledarskribent	631 er K	4086 är K	4158 är K
leden	2979 door onze K	3066 onze K
lederskribent	631 er K
leernos	1511 gracias por K
leestijd	0 K
legfontosabb	2225 K írásait
legge	2547 si K
leggere	2406 per K tutto
lehti	80 tilaa K
lei	3597 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	783 ist K
leiterin	783 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	3411 K que nos apoiam	3488 nossos K	3488 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lektor	3114 er K
lembrou	3490 K
lengkap	20 artikel K	2327 membaca artikel K
length	98 edited for K
lesarinnlegg	43 K
lese	3138 du kan K mer	3138 kan du K mer
lesedauer	0 K
lesen	721 im abo K	721 K sie mit plus	727 % noch zu K	735 in der app K	832 mehr dazu K sie	875 K sie hier.	924 danke fürs K
leser	3210 takk for at du K
leserabend	806 K	846 unseren K
leserbrev	43 K	3124 K
leserbrief	43 K	763 K
leserbriefe	43 K	763 K an	813 K
lesere	36 våre K	3211 våre K
leserfinanziert	925 K
leserinnen	36 unsere K	925 unsere K	925 unseren K
leserinnlegg	43 K	3124 K
lesern	925 ihren K
leserne	18 takket være K	3136 K våre
lesernes	18 K bidrag	3211 K bidrag
leserreise	846 K
leserreisen	806 unsere K	806 unseren K	846 K
leserumfrage	35 unserer K
leserzuschriften	813 K
lesetid	0 K
lesezeit	0 K
letno	4031 K
lets	1244 our app K you
letter	1115 send a K
letters	43 K desk	43 K page	43 the K editor	1115 K to the editor	1115 send K	1175 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	2464 solo grazie ai nostri K	2545 i nostri K
lettre	78 notre K	1954 notre K
lettrici	2545 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1436 para seguir K	1436 quieres seguir K	1436 sigue K con	1436 y sigue K	1511 sigue K sin
lezen	20 meer K
lezers	36 onze K	3066 onze K
lezersaanbieding	3000 onze K
lezersactie	3000 onze K
lezersavond	2967 onze K	3000 onze gratis K
lezersevenement	2967 ons K
lezersreis	2967 onze K
lezersreizen	2967 onze K
""", 'li': """
libovolnou	587 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	2916 al K
lidem	18 díky K	586 díky K
liens	74 nos K	1860 via nos K	1860 par nos K
liest	875 K du hier.
lietotni	2860 K
lifeline	98 crisis K
lignes	1870 qui lisent ces K
liitu	1580 K meie
liituge	51 K
like	1347 work K this
liked	1347 K what you read
liker	3211 K du det vi
limit	1071 read without K	1079 free K
limitat	391 accés il·K
limits	1071 read without K
line	38 our tips K	67 our tips K	1150 our tip K	1283 our tip K	1283 our tips K
link	1094 copy the K	1190 read it for free with this K
links	74 über diese K	74 onze K	1103 some K on this page	1103 some of the K on	1241 K here	1241 K on this page	1241 K in this post	1241 K on this site	1241 our K	1241 our shop K	1241 my K	1241 these K	1241 one of our K	1241 one of my K
liputan	2392 K kami
lire	20 pour K cet	1956 peut-on K
lisas	1583 K
lisens	47 K cc	47 cc-K
list	1252 join our K	1252 not on the K yet	1252 not on our K
listen	0 min K	1098 K back here	1098 K to us live	1136 prefer to K	1136 rather K
listeners	1263 K like you
listening	1136 K time
live	1208 our K	1208 K q&a	1269 see them K
liveblog	770 im K	832 im K	832 unserem K
liveticker	770 im K
livslinien	98 K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	1352 si has K hasta aquí
llegint	418 per seguir K
""", 'lo': """
local	1347 keep K news
log	24 K in	2914 K in om	2914 K in of
logg	24 K inn	3080 K inn for å	3158 K inn med	3210 K inn for
logga	24 K in	4046 K in för att	4120 K in med
logge	863 K dich ein
logged	21 must be K in to post	1071 you must be K in to	1112 you must be K in to
loggen	863 K sie sich ein
logget	613 du skal være K ind
login	24 faça K	3352 faça K para	3487 faça K
lokalredakteur	872 ist K
lokalredakteurin	872 ist K
lokalredaktion	792 leitet die K
look	1347 our new K
los	1510 # de K #
lovade	4176 K
love	1299 you K
lovede	709 K
""", 'lu': """
lubas	1583 K
luetaan	1736 juttu K
lugeda	1517 et edasi K
lugejad	1581 meie K
lugemiseks	1517 edasi K
luisteren	3001 artikel ook K
luisterversie	2 K
lukeaksesi	1682 K koko	1682 kirjaudu sisään K
lukemaan	1781 pääset K
lukemista	1781 jatka K
lukijamme	1782 K
lukijasta	1736 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1721 K tukea	1782 K tuella
lukittu	1734 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1682 K
lunar	3597 K
lunes	17 cada K
lupasi	1784 K
lupasivat	1784 K
""", 'ly': """
lyder	709 K	3213 K	4176 K
lydversion	2 K
lyssnar	4091 K på poddar
""", 'ma': """
maand	2916 deze K nog	3067 per K
maandelijks	2916 K opzegbaar	3067 K
mach	51 . K mit	924 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	711 K sie mit	925 was wir K
macht	924 K mit
made	1060 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	477 váš e-K	514 svůj e-K	968 το e-K σας	1246 put your e-K	1246 type your e-K	1248 by e-K	2163 e-K cím	2994 K ons	2994 K dan	3065 K ons	3264 swój e-K	3357 no seu e-K	3527 pe e-K	3612 ваш e-K	3740 na vaš e-K	3768 svoj e-K	3768 na e-K	3841 váš e-K	3841 svoj e-K	3841 na váš e-K	3867 svoj e-K	4377 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	2919 je e-K	2977 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	602 din e-K	613 din e-K vil ikke	706 din K
mailben	2219 legjobb cikkei e-K	2219 cikkei e-K	2219 hírei e-K
mailbox	79 in je K	79 in uw K	1247 in your K	2919 in je K	2919 in uw K	2919 in jouw K
maile	3841 vašom e-K
mailed	1247 e-K to you	1247 K to you
mailedbe	79 az e-K
mailing	1252 join our K list	1252 join the K list	1252 on our K list
mailom	3867 správy e-K
mailovou	514 e-K adresu
mailowy	3264 adres K
mailt	2280 írjon e-K
mailu	79 do e-K	476 přímo do e-K	3841 do vášho e-K
mailul	3498 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1782 ilman K
mainos	11 K
mainostaja	1731 maksanut K
mainosten	1693 K esto
majhno	4030 smo K
make	1346 will you K a
maken	3066 wij K
maksumuuri	1785 K
maksuton	1726 K tunnus
maksuttomat	1726 K artikkelit
maltilla	83 pelaa K
mamio	3836 K
manade	4176 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	3411 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	797 K-cookies	1159 K cookies
marketingcookies	633 K	2962 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	2291 kotak K anda
masukkan	2291 K email
matched	1141 K dollar	1184 gift will be K	1262 will be K	1262 is being K	1262 are being K	1262 be K	1262 K until
material	779 mit K der	779 mit K von	1129 this K may not be
materiale	3141 bruk av K
matins	17 tous les K
mattina	17 ogni K
max	3639 K	3640 K.ru
""", 'md': """
md	644 kr./K	708 kr/K
""", 'me': """
me	3640 t.K	4401 t.K
meaning	1259 if you've been K to	1259 if you have been K to
medarbetare	4086 är K på	4086 är K i	4158 är K på	4158 är författare och K
meddelade	4176 K
meddelte	709 K
medewerker	2958 is K van
medgav	4176 K
mediach	3284 naszych K
medio	1512 este K
medlem	80 bliv K	80 bli K	706 bliv K	3210 bli K	4173 bli K
medverkar	4158 K i
mee	51 . doe K	51 . doe ook K
meie	1581 K töö
meil	1580 aita K
meile	1580 saada K
meilile	1549 sinu K
meille	38 kerro K	67 kerro K	1781 lähetä K	1781 kerro K
meinen	762 was K sie dazu
meint	927 K
meinte	927 K
meinung	30 K der	43 anderer K	762 sagen sie uns ihre K	796 K des autors
mejl	3740 na vaš K	3740 vašu K	3768 svoj K	3768 na K	4050 i din K	4050 till din K
mejla	38 K oss	67 K oss	4173 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	4173 din K
mejlen	79 i K	4050 direkt i K
mektuplari	43 okur K
melalui	2325 dukung kami K
melanjutkan	2288 untuk K membaca	2327 untuk K membaca
meld	3210 K deg på her
meldde	3068 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	840 K dich bei uns	924 K dich an	3084 K deg av når	3134 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	711 K sie sich an	721 K sie sich an, um	721 bitte K sie sich an	840 K sie sich bei uns	924 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	2975 krijg een K bij	2975 ontvang een K bij
meldingen	14 K	2925 schakel K in	2925 zet K aan	2925 ontvang K	2975 krijg K	3065 zet K aan
meldt	3068 K
meldte	3213 K
membaca	2327 untuk terus K	2327 untuk K berita ini	2391 daftar untuk K
member	50 as a K you	1058 become a K	1141 become a K	1188 not a K?
memberikan	98 belum K tanggapan	2322 K komentar
members	18 our K	36 our K	50 K can	1071 is for K only	1071 K-only story	1216 paying K	1256 thanks to our K	1263 K like you	1347 our K
membership	1258 consider a K
membiayai	2325 K kami
membro	3487 torne-se K
membru	80 devino K
membutuhkan	2391 kami K dukungan
memuat	45 K ulang
menar	4176 K
mencionanos	62 K
mendaftar	2324 dengan K, anda
mendapat	2335 K komisi
mendapatkan	2335 K komisi	2391 daftar untuk K
mener	709 K	3210 hva K du	3213 K
menerbitkan	45 K ulang
menerima	2315 K cookie	2335 K komisi	2391 daftar untuk K
mengambil	2336 dilarang K	2336 dilarang keras K
mengandung	98 K deskripsi	98 K konten	2322 komentar yang K
mengatakan	2394 K
menggandakan	2336 dilarang K
menggunakan	2301 K cookie
mengirimkan	57 kami K
mengutip	2308 dilarang K
meninggalkan	2322 K komentar
menit	0 K baca
mensais	3489 K
mensuales	1513 K
mensuel	1845 un don K	1870 un soutien K	1955 K
mental	98 K helse
mention	62 K @
mentionnez	62 K-moi
mentions	98 K of suicide	98 K suicide
menurut	2394 K
menyalin	2336 dilarang K
menyatakan	2394 K
mer	3102 vet du K
merch	1166 our K
merci	1953 K de nous
mere	645 kan du læse K	645 du kan læse K	645 kan læse K om
merespons	98 belum K
merkezimiz	4364 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	465 al K	1513 al K	1513 por K
mese	2546 al K
mesec	3769 prvi K	3835 prvi K	3968 prvi K	3968 na K	4031 na K	4031 prvi K
meses	1436 K por #
mesiac	3869 prvý K	3935 za K	3935 prvý K
message	38 K us	67 K us	1060 a K from our editor
messagerie	1829 votre adresse de K ne sera pas
messengera	3252 K
messengeri	3852 K
messengerju	3953 K
messengeru	499 K
messengerze	3252 K
metus	2836 per K
mewakili	2336 tidak K redaksi
""", 'mg': """
mgid	95 by K	95 von K	95 par K	95 por K	95 da K	95 door K	95 av K	95 af K	95 de K	95 由 K
""", 'mi': """
mi	2857 ar K
mielipidekirjoitus	43 K
miembro	1511 hazte K
mig	62 tag K på
mij	62 tag K
mille	2464 # per K
milliardaire	1870 à aucun K
mind	98 ring K
minggu	2393 per K
mingguan	2324 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	2167 kövess K	2280 kövess K	2280 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	1188 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	3019 is K
misidentified	98 article K	98 story K	98 originally K
misiniz	4247 zaten abone K
missen	3018 wat je kunt K
mission	1347 our K
misspelled	98 article K	98 story K
misstated	98 article K	98 story K
mistake	1175 spot a K	1175 report a K	1282 when we learn of a K	1282 when we make a K	1282 if we have made a K
mitdiskutieren	6 K	815 K
mitgeteilt	927 K
mitglied	80 werden sie K	80 werde K	720 bereits plus-K	924 werden sie K	924 werde K	924 jetzt K werden
mitglieder	50 K können	724 nur für K	826 angebots für K	925 unsere K
mithilfe	868 K von ki
mitteilungen	14 push-K	739 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	3769 prvi K	3835 prvi K
""", 'mn': """
mnd	3137 kr/K	3212 kr/K
""", 'mo': """
mobile	1085 on your K app	1085 our K app
mobilen	639 direkte på K	3131 nyheter rett på K	3131 rett på K	4093 nyheter direkt i K	4093 direkt i K
mobilepay	706 K til #	706 K på #	706 K #	706 K et
modalidad	1513 K premium
moderador	3374 não serão aprovados pelo K
moderados	3374 serão K antes
moderated	1112 comments are K	1112 pre-K
moderowane	3262 są K
modificado	98 nombre ha sido K
modificat	98 articolul a fost K
modificato	98 articolo è stato K
mogelijk	3065 maak het volgende K
mois	1955 par K
moittii	1784 K
molbu	3751 imamo malu K	3751 malu K
molila	3836 K
molili	3836 K
molio	3836 K
monat	826 einen K für	826 K für nur	926 im K	926 pro K
monate	853 # K lang
monatlich	926 K
monday	17 every K
mondays	1249 sent K
mondogatta	2283 K
mondta	2283 K
montag	17 jeden K
month	1071 try a K for	1071 try it for a K	1078 for the first K	1078 for your first K	1264 £# a K	1264 $# a K	1264 €# a K	1348 a K	1348 per K	1348 every K	1348 each K
monthly	1141 one-off or K	1188 reached your K limit	1237 K gift	1346 become a K	1346 give K	1348 K
months	53 K on this story	1071 K for $#	1078 for the first # K	1078 for the first three K
morgen	17 jeden K	17 am K	17 hver K	642 hver K i din	822 uns auch K
morgenbrevet	3135 K
morgon	17 varje K
morgonbrevet	4097 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	90 donnez selon vos K	1954 nos K
""", 'mu': """
muhabiri	4272 gazetesi K
muhabiridir	4272 K
muhabirimize	39 K	4270 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	4300 K
muistutti	1784 K
mukaan	1781 lähde K	1781 tule K	1784 K
multato	2547 ha K
multou	3490 K
mums	2901 seko K
muutettu	98 nimet on K	98 nimi K	98 nimi on K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	2994 mail K
nabiralnik	79 v vaš K	3941 v vaš K
nabiralniku	3941 v vašem K	3967 vašem K
nachdruck	778 K verboten	837 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	735 aktuelle K aufs handy	736 K-app	739 push-K	832 weitere K finden sie	832 mehr K finden sie	856 K des tages	856 alle K zum
nadaljevanje	3940 za K branja	3969 K spodaj
nadaljuje	3969 K pod oglasom	3969 K spodaj
nadaljujte	3940 K branje
nadie	1512 K nos dice
naglasila	3836 K
naglasio	3836 K
najdete	518 další články K
najnowsze	3224 otrzymuj K
name	98 not her real K	98 not his real K
namenite	3972 K nam
names	98 not their real K
napis	3342 taki K
napisz	38 K do nas	67 K do nas	3240 K do nas	3253 K do nas	3285 K:	3285 K na	3339 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	3940 če želite brati K
napsal	588 K
napsala	588 K
narrated	1136 is K by an ai	1136 is K by ai
nasilja	98 opise K
naslov	3941 na vaš e-K	3941 svoj e-K	3967 svoj e-K	3967 svoj e-poštni K
nastavak	3736 za K čitanja	3770 K ispod	3770 K teksta
nastavili	3736 da biste K čitanje
nastavite	3736 K čitanje	3738 K čitati
nastavlja	3770 K ispod	3770 K nakon
naszego	3258 K sklepu	3261 K quizu
naszej	3340 K pracy
naszym	3339 zostań K
naujienas	2793 K telefone	2794 K el. paštu	2805 mūsų K
naujienose	2782 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	1385 tu K no soporta	1385 su K no soporta	3369 seu K não suporta
navela	3836 K
naveo	3836 K
navigateur	10 votre K	21 dans le K pour mon prochain	1824 votre K ne supporte pas	1824 votre K n'est pas
navnene	98 K er endret	98 K er ændret
navodi	3836 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
ndlr	98 K
""", 'ne': """
necesitamos	1352 K pedirte	1355 K tu apoyo	1511 K tu ayuda	1511 K de ti	1511 te K
necessariamente	3392 não reflete K a opinião	3392 não refletem K a opinião
necessaris	21 camps K
necessitem	463 et K
nechajte	77 K nám svoj e-mail
nechcete	531 K přijít o	3884 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	2906 K nu een
neighbors	1263 K like you
neighbours	1263 K like you
nell	2415 apri K'app
nella	79 K tua mail	2413 K tua mail
nendega	51 liitu K
neodpovedal	98 K
neodvisni	4030 K mediji	4030 smo K
neodvisno	4029 podprite K
neophodna	21 K polja
neovisni	3834 ostanemo K
neovisno	3833 podržite K
nepriklausoma	2835 K žurnalistika
nesutinkate	43 K
netiquette	762 beachten sie die K	2427 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	3099 dette K bruker
neue	849 die K app
neuen	735 hier geht es zur K
neukunden	826 nur für K
neuvoi	1784 K
neuvoivat	1784 K
neuvoo	1784 K
neuvottiin	1784 K
never	71 K spam
news	736 K-app	856 alle K zum	856 alle K zu	1085 K app for	1128 is a K	1150 K tip
newsblog	770 im K	832 im K	832 unserem K
newsdesk	39 our K	39 the K
newsis	1529 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	256 K	414 la nostra K	515 K	586 náš K	589 K	729 unseren K	729 unserem K	729 unserer K	729 K bestellen	729 K richtig	733 K an	733 K von	733 zum K	733 täglichen K	787 K	819 K erhalten	819 K empfangen	819 unser K	819 der K über	819 der K für	851 unser abend-K	851 unser morgen-K	851 unser K	851 K ist kostenlos	924 K an	925 unser K	925 unseren K	925 unserem K	925 dieser K	928 K	934 εγγραφείτε στο K	934 εγγραφή στο K	934 το K μας	934 γραφτείτε στο K	934 στο K των	934 στο K του	934 στο K της	1053 εγγραφείτε στο K	1053 γραφτείτε στο K	1054 το K μας	1057 K	1081 sign up for our K	1081 sign up to our K	1081 sign up for the K	1081 subscribe to our K	1081 join our K	1081 get our K	1081 our K here	1081 receive our K	1081 our daily K	1081 our weekly K	1081 our morning K	1140 K	1181 K soon	1233 from our saturday K	1280 this K was forwarded to you	1280 forwarded this K	1288 reply to this K	1347 our K	1350 K	1367 suscríbete a la K	1367 apúntate a la K	1367 nuestra K	1432 suscribite al K	1512 nuestra K	1515 K	1809 inscrivez-vous à la K	1809 abonnez-vous à la K	1809 notre K	1869 vous adresser sa K	1954 notre K	1954 cette K	1957 K	2291 K kami	2291 langganan K	2392 K kami	2412 iscriviti alla K	2412 la nostra K	2463 le nostre K	2545 la nostra K	2545 questa K	2548 K	3224 zapisz się na K	3224 nasz K	3266 K	3340 nasz K	3343 K	3356 assine a K	3356 nossa K	3410 esta é a edição da K	3410 esta é uma edição da K	3488 nossa K	3491 K	3497 abonează-te la K	3497 abonați-vă la K	3497 înscrie-te la K	3595 înscrie-te la K	3599 K	3739 naš dnevni K	3749 K	3833 prijavite se na K	3834 naš K	3837 K	3868 K	3934 náš K	3937 K	3949 K
newslettera	78 naszego K	78 do K	78 odber K	3224 zapisz się do K	3224 naszego K	3266 K	3340 naszego K	3749 K	3841 odber K	3868 K	3934 nášho K
newsletterem	3340 naszym K
newsletters	1081 K may contain info about	1140 K	1347 our K	1350 K	1809 nos K	1809 recevoir les K	1954 nos K	1957 K
newsletteru	78 odběr K	515 K
newsletterul	78 K nostru	3497 K nostru	3527 abonează-te la K	3595 înscrie-te la K	3596 K nostru
newslettery	515 K	3868 K
newsletterze	3266 K
newslettre	3868 K
newson	2189 google K
newspaper	1347 our K
newsroom	38 contact our K	67 contact our K	1195 not by the K	1205 tell our K	1205 our K	1223 stories from our K	1223 more from our K	1347 our K	1347 non-profit K	1347 this K
newsticker	832 unserem K
next	1208 our K	1237 help pay for the K	1237 pay for the K one
nezavisni	3834 K mediji	3834 ostanemo K
nezavisno	3833 podržite K
""", 'ng': """
ngay	4591 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach
niente	71 K spam
nieograniczony	3222 K dostęp
niets	2952 K uit deze	3013 K van deze site
nieuws	2922 K-app	2955 google K	2957 K of een tip	2993 app je K	3009 al het K over	3009 al het K uit	3020 K in je mail
nieuwsbrief	78 de K	78 onze K	2919 onze K	2920 dagelijkse K	2920 wekelijkse K	2954 K	3066 onze K	3066 deze K	3069 K
nieuwsbrieven	2919 onze K	2954 K	3066 onze K	3069 K
nieuwsbron	2992 favoriete K
nieuwsquiz	3002 de K
nincs	71 K spam
""", 'nj': """
njuzleter	3749 K	3833 prijavite se na K	3834 naš K
""", 'no': """
noe	3102 vet du K om
nombreux	1870 plus nous serons K
nonprofit	1347 K newsroom	1347 K news outlet
nosaltres	38 contacta amb K
nosotros	1511 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	3348 apoie K	3348 apoie o K	3359 baixe K app	3359 no K app	3487 apoie K	3487 apoie o K	3487 siga o K	3487 entre no K	3488 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	464 la K feina	2415 nella K app	2545 la K app
nostre	464 el K canal
nostri	74 K link
nostro	35 K quiz	2545 il K sito	2545 che il K
nota	20 leer esta K	1436 para leer esta K
notice	1282 if you K
noticia	1512 esta K
noticias	1409 en google K	1409 tu fuente de K
notificaciones	14 las K	1375 activa las K	1375 activar K	1376 recibir K
notifications	14 K	1089 turn on K	1089 turn on desktop K	1089 would like to send you K	1089 K from this site	1090 enable K	1090 allow K	1090 receive K	1815 activer les K	1815 activez les K	1815 autoriser les K
notifiche	14 le K
notified	1081 sign up to be K	1090 get K
notifikace	513 K
notifikasi	14 K	2293 dapatkan K	2295 aktifkan K	2391 nyalakan K
notifikation	639 K
notifikationer	14 K	639 K	4141 push-K
notify	1090 K me of	1090 K me when	1112 K me of new posts
notis	4093 K
notiser	14 K	4093 K	4093 push-K	4141 push-K	4141 K från oss
notre	35 K quiz	1954 K site
nouvelle	1829 ouvre dans une K fenêtre
novice	3941 na naše K	3941 na e-K	3949 e-K	3967 na e-K	4030 naše K
novinar	3755 je K	3755 , K	3755 - K	3955 je K	3955 , K	3955 - K
novinari	3834 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	4030 naši K
novinarju	39 našemu K	3954 pišite K
novinarka	3755 je K	3755 , K	3755 - K	3955 je K	3955 , K	3955 - K
novinarki	3954 pišite K
novinarstvo	3834 nezavisno K	3834 neovisno K	3834 naše K	4030 neodvisno K
novinaru	39 našem K
noviniek	3841 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	1372 en K app	1511 únete a K	1512 K app	1512 K web
nuestras	1512 K redes
nuestro	35 K quiz	64 K espejo	1355 apoya K	1380 únete a K canal	1511 apoya K	1511 únete a K	1511 recibe K	1512 K canal	1512 K medio	1512 K sitio	1512 K equipo
nuestros	74 K enlaces	1387 K socios	1512 K socios
numer	3341 K krs
nunca	1512 más que K
nuotraukas	40 K ir vaizdo
nur	826 abo für K
""", 'ny': """
nyheder	627 google K	661 vores K
nyhedsbrev	78 vores K	601 vores K	601 tilmeld dig K	642 K	706 tilmeld dig K	707 vores K	710 K
nyhedsbreve	601 vores K	707 vores K
nyhedsbrevet	78 K	601 få K	642 K	706 tilmeld dig K
nyhetene	3131 K rett på mobilen	3158 K våre
nyheter	3119 google K	4082 google K	4120 våra K
nyheterna	4056 följ K	4093 K direkt i mobilen
nyhetsbrev	78 vårt K	3084 vårt K	3084 våre K	3084 meld deg på K	3084 abonner på K	3135 K	3210 meld deg på K	3211 vårt K	3211 våre K	3214 K	4050 vårt K	4050 våra K	4050 anmäl dig till K	4097 K	4173 anmäl dig till K	4174 vårt K	4174 våra K	4177 K
nyhetsbrevet	78 K	3084 få K	3135 K	3210 meld deg på K	4097 K	4173 anmäl dig till K
nyhetsnotiser	4141 K
nyhetsvarsler	3178 K
nyilatkozta	2283 K
nyt	1733 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	2427 i campi K
obchode	3860 našom K
oberoende	4173 stöd K
objasnila	3836 K
objasnili	3836 K
objasnio	3836 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	3766 K komentara
obligatoires	21 champs K sont	1829 les champs K
obligatori	2427 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	1390 los campos K
obligatoriska	21 K fält	4069 K fält
obligatoriske	21 K felt	3104 K felt
obratite	3754 K nam se	3754 K se našem
obrigado	3487 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	491 další šíření K	528 ke všemu K	3869 celému K
obsahuje	98 K popisy
obserwuj	3232 K nas na	3232 K nas w	3339 K nas
obvestila	14 K	3941 na K
""", 'oc': """
occupa	2441 si K di
ochtend	17 elke K	2977 elke K het
""", 'od': """
od	3769 K # €	3869 K # €	3968 K # €
odbieraj	3288 K
odcinek	3259 K
odcinka	3259 K
oddajte	3977 K svoj glas
odejdete	468 než K
odete	3751 prije nego što K	3751 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	3836 K
odgovorili	98 nisu K
odgovorio	98 nije K	3836 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	3951 preden K
odoberajte	3889 K
odobrenja	3788 bez K
odomknite	3840 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
odpowiedzieli	98 nie K
""", 'of': """
of	1345 # K #	1345 # K your #	1345 # K the #
oferecer	3352 K este artigo
off	38 tip us K	67 tip us K	1348 one-K
offert	1802 vous est K	1955 mois K
offrez	54 K-moi un café	1880 K-le	1880 K-la	1953 K-lui	1953 K-nous
offrici	2544 K un
offrimi	54 K un caffè	2544 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	3834 bez K
oglasov	70 brez K	4030 brez K
oglasu	11 K
""", 'oi': """
oikaisu	98 K
oikeuden	29 varaa K
""", 'ok': """
okumaya	4247 K devam etmek için
okurlarimiz	36 K	4364 K
okurlarimizin	4284 K desteğiyle	4364 K
okurlarin	4284 K desteği olmadan
okuyun	4289 K
""", 'ol': """
olarak	50 abone K	4248 abone K	4270 bize anonim K
olmayan	4323 patronu K
olmayanlara	4298 abone K
olun	80 üye K	4363 üye K
olursunuz	4289 kabul etmiş K
olvassa	2204 K tovább
""", 'om': """
omiljene	3752 K izvore
omiljeni	3752 K izvor
""", 'on': """
onafhankelijk	2979 wij K	2979 we K
onafhankelijke	2910 steun K journalistiek	3065 steun K	3066 K journalistiek
onafhankelijkheid	3066 onze K
onbeperkt	2914 lees K	2914 K lezen	2916 K toegang	2982 K digitaal
ondersteunt	2934 je browser K	2934 uw browser K
onderzoek	3066 dit K
onderzoeken	3066 onze K
onderzoeksjournalist	2958 is K	3051 is K
onderzoeksredacteur	2997 is K
onderzoeksredactie	39 onze K	2957 onze K
one	1346 make a K-time	1346 will you be K of
oneens	43 K?
online	846 unser K-shop	1166 our K shop	1166 our K store	1208 our free K	1208 our K event	1268 in our K shop
onlineshop	806 im K bestellen
only	1264 K £#	1264 K $#	1264 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	2956 app K
ontdek	3065 K nu
ontvang	2919 K onze	2920 K elke
onze	84 in K app	84 via K app	84 met K app	2922 K app	2957 tip voor K	3066 K app
""", 'oo': """
oordeelde	3068 K
oorspronkelijke	98 K versie van dit
""", 'op': """
opakoval	588 K
opakovala	588 K
opakuje	588 K
opdateret	98 artiklen er K
open	1085 K in app	1085 K in the app	1256 left it K	2922 K in app
opfordrede	709 K
ophavsretsloven	623 beskyttet af K
ophavsretten	623 K tilhører
opiniestuk	2961 ingezonden K
opinion	30 K of	1112 have an K on this
opinions	30 K of
oplyser	709 K
oplyste	709 K
opmerking	2957 tip of K	2957 vraag of K	2957 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	4032 K
oppdatert	98 saken er K
oppfordret	3213 K
opphavsrettslig	3115 K beskyttet
opplyser	3213 K
opplyste	3213 K
opportunities	1291 equal K employer
opportunity	1291 equal K employer	1291 equal-K employer
opprett	3080 K en konto for	3210 K en konto
oprava	98 K:
opsiger	644 indtil du K
opublikowany	22 nie zostanie K	3239 twój adres e-mail nie zostanie K
opzegbaar	3067 K
""", 'or': """
ordenou	3490 K
ordinato	2547 ha K
ordnete	927 K an
organizatori	3836 pozivaju K
organizatorzy	3342 zapraszają K
original	98 K version of this	1129 read the K article	1878 lire l'article K
originally	98 this article K	98 this story K	98 this post K	98 K misstated	1129 this article was K published on	1129 this story was K published on	1129 this story K appeared	1129 this article K appeared	1129 K published at	1197 story was K published by	1197 story was K published on	1197 story was K published in the	1197 article was K published by	1197 article was K published in our
originalment	422 es va publicar K a	422 es va publicar K en	422 publicat K a
originalmente	1401 este artículo fue publicado K	1402 publicado K en	3386 publicado K em	3418 publicado K no	3418 publicado K na
originariamente	2438 articolo pubblicato K	2471 pubblicato K in
ortaklarimiz	4257 biz ve K
ortsseite	832 unserer K
""", 'os': """
ossza	49 K meg
ostatak	3736 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	3342 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	3288 K
otsustas	1583 K
""", 'ou': """
our	1138 is K
outbrain	95 by K	95 von K	95 par K	95 por K	95 da K	95 door K	95 av K	95 af K	95 przez K	95 de K	95 由 K
""", 'ov': """
ovdje	3751 kad ste već K
overblikket	642 K hver dag	642 K hver morgen
overgenomen	45 K
overname	2952 K zonder
overnemen	45 K	2989 dit artikel K
oversikten	3135 få K
overview	1202 this K
overzicht	2999 dit K
ovisi	3833 K o vama
""", 'ow': """
owner	1347 has no K	1347 have no K
""", 'oy': """
oynat	4289 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	3853 K sa nám	3933 K sa nám
""", 'pa': """
padalieties	49 K
padeda	2796 jūsų parama K
padroni	2464 non ha K	2497 senza K	2497 né K	2545 senza K	2545 libera da K
pagar	54 K um café	3487 ajude a K
page	1208 our jobs K
paghi	2544 K un'ora
pago	1515 muro de K
pague	54 me K um café	54 K-me um café	3388 K-nos um café
pahoitteli	1784 K
paid	1103 we get K if you buy	1103 we may be K
paikalla	42 olitko K
paikkaa	1733 hae K
pakolliset	21 K kentät
palautetta	1781 anna K
palus	1583 K
palusid	1583 K
palvelusta	1711 ulkoisesta K	1711 upotus K
panaszolta	2283 K
pandangan	2336 tidak mewakili K	2336 K pribadi penulis
paparnya	2394 K
paper	1138 is the K's
par	1955 K an
parama	2834 jūsų K	2838 K
parancsolta	2283 K
parandus	98 K:
parceiros	3371 nós e os nossos K	3488 nossos K
paremkite	2796 K mus	2834 K mus
parlez	38 K-nous	67 K-nous
part	1130 no K of this
partager	1880 articles à K	1880 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	3344 faça K e
partecipato	2454 non ha K alla stesura
parteispende	928 K
partenaires	1826 nos K et nous	1826 nous et nos K	1954 nos K
participar	1391 para K
participez	1786 K à
participou	3401 não K da produção	3401 não K na produção
partilhada	3396 uma publicação K por
partilhe	25 K-o
partir	1788 avant de K	3489 a K de # euros
partner	74 K-links	757 wir und unsere K	836 von unserem K	2425 i nostri K	4064 vi och våra K
partnere	610 vi og vores K	3099 vi og våre K
partnerlinkek	74 K
partnerlinkeket	2205 K
partnerlinks	37 K	74 K
partnerom	3770 u suradnji s K	3770 u saradnji sa K
partners	836 anzeige eines K	1108 we and our K	1347 our K	2936 wij en onze K	3066 onze K
partnership	1130 was produced in K with
partnerske	74 K poveznice	3770 K poveznice	3969 K povezave
partnerskie	3270 linki K
partnerzy	3236 my i nasi K	3236 nasi zaufani K
pasak	2837 K
pasakojo	2837 K
pasidalinkite	49 K
pass	49 K it on	1095 K this on
passende	853 sie das K abo
passendes	853 sie ihr K abo
patikslinta	98 K
patreon	263 в K	1141 on K	1141 our K	4424 на K
patron	1065 become a K of	1346 become a K
patronem	3273 zostań naszym K	3339 zostań K
patroni	3340 nasi K	3563 fără K
patronite	3273 na K	3340 na K
patronlardan	4323 K bağimsiz
patronsuz	4323 K
paying	1256 thanks to our K
paypal	822 per K
paywall	823 K	925 ohne K	928 K	1256 without a K	1347 we have no K	1347 we do not have a K	1350 K	1957 K	2548 K	3491 K
paywalls	1350 K
""", 'pe': """
pe	3597 K an
peatoimetaja	1532 K
pedimos	1511 te K ayuda
pedirte	1352 tenemos un favor que K
pediu	3490 K
peiling	35 onze K	3002 onze K
pelanggan	50 K dapat	50 K bisa	2289 khusus K	2327 untuk K	2392 K kami	2395 K
pembaca	18 berkat K	43 surat K	2392 K kami
pemblokir	2355 K iklan
pemegang	2360 tanpa K saham
pemilik	2360 tanpa K modal
pendant	1955 K un mois
pendapat	2336 K pribadi penulis
peneliti	2314 adalah K
pengar	4174 kostar K
penger	3211 koster K
pensamentos	98 K suicidas
pensamientos	98 K suicidas
pensieri	98 K suicidi
pentru	3528 fără niciun cost K tine
penulis	2314 adalah K
people	18 thanks to K like	1184 funded by K like you	1263 K like you
pequeno	3345 um K favor a pedir
per	3212 K år	4175 K år
peramban	10 K anda
percent	1079 # K left to read
perfil	3365 siga nosso K
periodisme	463 dona suport al K	464 el nostre K	464 fent K	464 fem K
periodismo	1355 apoya el K	1433 hacer un K	1511 apoya el K	1511 colabora con el K	1512 nuestro K	1512 K de calidad	1512 hacemos K	1512 haciendo K
periodista	39 nuestro K	39 nuestra K	400 és K	1404 es K
periodistas	39 nuestros K	1432 nuestros K	1512 nuestros K
periodistes	464 els nostres K
perjantaisin	17 K
permanencia	1513 sin K
permission	1129 reproduced here with K	1129 reproduced with K	1144 written K	1144 prior K	1145 without K	1159 K to load	1159 K before anything is loaded	1197 K to reuse this
perskaitykite	2834 K visą
personal	1158 views are K
personale	3504 datele tale K
personales	1387 datos K serán
personas	1433 K como tú	1511 K como tú
persondatapolitik	611 K
personenbezogene	758 K daten
personnelles	1827 vos données K
personoplysninger	611 dine K
personopplysninger	3100 K
personuppgifter	4065 dina K
personverninnstillingene	3097 K
personverninnstillinger	3097 K	3125 K
perspausdinti	45 K
pertama	2393 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	3389 é K
pesquisadora	3389 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	3836 K
""", 'ph': """
phone	1098 news to your K
photographer	1152 staff K
photos	40 your K	40 vos K	40 tes K	1166 K from this story	1166 K from this event
""", 'pi': """
pictures	40 your K
pide	1514 K
piebilda	2904 K
piece	1200 this K	1347 this K
pierwszej	98 K wersji tekstu	98 K wersji artykułu
pierwszy	3341 K miesiąc
pievienojieties	51 K
pilihan	2374 sumber K
pirmas	2836 K mėnuo
pisala	3836 K je
pisalo	3836 K je
pisao	3836 K je
pisz	3285 K na
pitala	3836 K
pitali	3836 K
pitao	3836 K
pitch	1058 K in	1141 K in
pitching	1346 consider K in
pix	3388 um K	3489 K
""", 'pj': """
pjevali	3836 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	3116 vær varsom-K
plakatens	3129 vær varsom-K
platformlarinda	4351 tüm podcast K
plats	42 var du på K
plattform	925 unsere K
player	9 this K
please	51 K join them	67 K tell us	1071 K log in to	1094 K share this	1142 K help	1301 K tell us about	1301 K tell us how	1301 K tell us your	1346 K chip in	1346 K give	1346 K help if	1346 K give if
pleide	3213 K
pliki	3255 bez zgody na K
plusartikelen	3066 K
plusartikels	2914 gratis K	3066 K
""", 'po': """
pobierz	3339 K naszą
poche	1867 dans votre K
podaj	77 K swój e-mail
podatkov	3967 obdelavo osebnih K
podatku	3218 przekaż #% K	3273 #% K	3273 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	508 K	636 K-app	707 vores K	786 den K können sie	786 den K kannst du	786 unseren K	925 unser K	925 unseren K	962 K	1054 το K μας	1134 follow the K	1347 our K	1512 nuestro K	1954 notre K	2392 K kami	2545 il nostro K	3001 op de K	3066 onze K	3128 hører K	3259 K	3340 nasz K	3488 nosso K	3763 K	3834 naš K	3862 K	3934 náš K	3963 K	4278 K'i	4278 K'imizi
podcasta	3763 K	3963 K
podcastapp	636 K	3001 favoriete K
podcaste	34 našom K
podcasten	636 K	3128 K
podcastimiz	4364 K
podcastimizi	34 K
podcastimme	34 K	1782 K
podcastov	3862 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	636 hvor du lytter til K	636 hvor du hører K	786 wo es K gibt	847 folgen des K	847 folge des K	962 K	1134 wherever you get your K	1134 wherever you listen to K	1134 wherever you get K
podcastu	34 naszego K	34 našem K	508 K	3259 K	3763 K	3862 K	3963 K
podcastul	34 K nostru	3596 K nostru
podcastunk	2281 K
podcastunkban	34 K
podcasty	508 K	586 naše K	3259 K	3862 K
podd	34 vår K	4174 vår K
poddapp	4091 K
poddar	34 våra K	4091 K finns
podden	4091 K
podelite	25 K	49 K ga	67 K sa nama
podemos	3411 sua ajuda K
poden	50 els socis K
poderemos	3411 a sua ajuda K	3487 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	3128 hører K	3211 vår K	3763 K	3963 K	4030 naš K
podkasta	3763 K	3963 K
podkastapp	3128 K
podkasten	3128 K
podkastu	3763 K	3963 K
podle	588 K
podotkl	588 K
podpora	585 vaše K	3933 vaša K	4029 vaša K
podpore	3934 vďaka K	3972 brez vaše K	4030 brez vaše K
podporo	4029 vašo K
podporte	3874 K	3933 K nás	3933 K našu
podpory	521 bez vaší K	586 bez vaší K	3874 bez vašej K	3934 bez vašej K
podprite	3972 K	4029 K nas	4029 K naše
podremos	1511 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	3285 K nas
points	1202 the bullet K	1202 these bullet K	1202 the key K above
pokutoval	588 K
policy	1108 our cookie K
politica	3504 K de cookie
political	1128 is a K	1128 is the K editor
politicieni	3528 nu depinde de K
politika	4257 çerez K
politikasi	4258 gizlilik K
politikredakteur	872 ist K
politikredakteurin	872 ist K
politikressort	792 leitet das K
politikwissenschaftler	783 ist K
politologue	1843 est K
poll	35 our K	1112 vote in our K	1112 take our K	3002 onze K
polub	3232 K nas na
pomagajte	4029 K nam
pomocou	3876 K ai
pomozite	3773 K nam	3833 K nam
pomozte	585 K nám
ponavlja	3836 K
ponavljao	3836 K
ponctuel	1845 un don K
ponovno	45 K objavi
pop	1058 K your
popravek	98 K:
poprosil	588 K
poprosila	588 K
poprzedniej	98 K wersji
por	3415 um ano K #
poradil	588 K
portal	3340 nasz K	3834 naš K	4030 naš K
portalu	3269 na naszym K	3269 w naszym K
posez	1953 K-la à	1953 K-nous
posible	18 hace K
posielajte	3853 K nám
posielame	57 vám K
positions	1166 our open K
poslechnout	509 si můžete K
posljednji	3782 K besplatni članak
posredujte	49 K
possible	415 ajuda a fer K	464 ajuda a fer K
post	20 rest of this K	79 på e-K	1159 to view this K	1159 to see this K	1195 this is a paid K	1200 this K	1347 this K	2962 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	4051 din e-K	4069 din e-K kommer inte
postadresse	60 e-K vises ikke	3085 din e-K	3104 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	3833 K član	4029 K član	4029 K naročnik
postanizda	79 e-K	4282 her sabah e-K	4282 e-K	4296 e-K
postaw	54 K mi kawę	54 K kawę	3339 K nam	3339 K mi	3339 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	729 in dein K	729 in deinem K	729 direkt ins K	733 in ihrem K	733 in ihr K
postingan	2381 K bersama oleh
postkasti	1540 otse K
postkastis	1540 iga hommik sinu K	1540 sinu K
posts	15 free K	58 new K by mail
potrebbe	98 K urtare
potrebna	3833 K nam je
potrebujeme	3933 K vašu podporu
potrebujemo	3957 za ogled K	4029 K vašo
potremo	2464 aiuto K	2544 con il tuo aiuto K
potrivit	3598 K
potrzebujemy	3218 K twojego wsparcia	3339 K twojej pomocy	3339 K twojego wsparcia
pound	1346 K you give
pourboire	1846 un K
pourront	1897 traceurs K être déposés
poursuivez	1800 K votre lecture
poursuivre	1800 K votre lecture
pouvez	50 abonné, vous K	90 donnez ce que vous K
povabi	54 K me na kavo
povedal	3936 K	4032 je K
povedala	3936 K	4032 je K
povestit	3598 a K
povikao	3836 K
powered	1346 K by you
powerful	1347 hold the K to account
powiadomienia	14 K	3228 włącz K	3228 chcesz otrzymywać K	3229 K push
powiedzieli	3342 K
powtarza	3342 K
pozele	40 K tale
pozivala	3836 K
pozivali	3836 K
pozivao	3836 K
pozn	98 K. red
poznamenal	588 K
poznamenala	588 K
pozvala	3836 K
pozvao	3836 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	2940 K mee	3065 K mee
praca	3340 nasza K
pracujte	506 K s námi	3860 K s nami
prati	3784 K nas na
pratite	3833 K nas
pravi	4032 K
precedente	98 versione K di questo	98 K versione di questo
precisa	3344 K de você	3487 K de si
precisamos	3345 K da sua ajuda	3348 K do seu apoio	3487 K da sua ajuda
precisato	2547 ha K
preciso	3375 é K estar logado
precizat	3598 a K
prednostne	3952 K vire
prednostni	3952 K vir
prednostnih	3952 K virov
prednostnim	3952 K virom
predplatitelia	50 K môžu	3882 len K	3882 iba K	3882 nájdu K	3882 prečítajú K	3937 K
predvajanje	3957 K videa
preferate	3512 sursele tale K	3577 surse K
preferences	1108 your cookie K	1211 cookie K	1211 privacy K
preferida	398 font K	1409 fuente K	3393 fonte K
preferidas	1409 fuentes K	3393 fontes K
preferides	398 fonts K
preferido	1409 medio K
preferidos	1409 medios K
preferirane	3752 K izvore
preferirani	3752 K izvor
preferiranih	3752 K izvora
preferita	2418 fonte K su google	2444 fonte K
preferite	2444 fonti K
preferowane	3251 K źródło	3251 K źródła
preferowanego	3251 K źródła
preferowanych	3251 K źródeł
preferowanym	3251 K źródłem
preferred	1098 K source on google	1146 K source	1215 K sources
preglednik	10 vaš K
prehratie	3856 K videa
prejemajte	3941 K vsako	3989 K
prejemati	3982 želite K
prejmite	3989 K
preklinjao	3836 K
prelua	45 K
preluarea	3511 K textelor
preluat	45 K
prema	3836 K
premier	1804 le K mois	1955 le K mois
premium	2982 toegang tot alle K
premoderated	1112 K
prenesite	4029 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	4043 bli K	4043 redan K	4044 som K	4120 en K	4173 bli K
prenumeranter	50 K kan	4043 endast för K	4111 är för K	4111 bara K	4111 endast K	4174 våra K	4177 K
prenumerata	2838 K
prenumeration	4177 K
prenumerationen	4050 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	2802 tik K
prenumeratoriams	2771 tik K	2802 tekstas skirtas K	2802 straipsnis skirtas K
prenumeratorzy	50 K mogą	3281 tylko K
prenumerera	80 K	4043 K för att	4049 genom att K	4050 K på nyhetsbrev	4096 genom att K	4173 K på vårt
prenumeruojate	2771 jau K
prenumeruokite	80 K	2834 K
preostanek	3940 K članka
presenteie	3352 K
prethodnog	3788 bez K odobrenja
prethodnoj	98 K verziji
pretplata	3837 K
pretplati	3768 hvala na K
pretplatite	80 K se	3736 K se već od	3833 K se
pretplatnici	50 K mogu	3781 samo K	3837 K
pretplatnicima	3736 dostupan samo K	3736 dostupan je samo K	3736 dostupan je K	3736 dostupno samo K	3748 samo K	3781 samo K
pretplatnik	50 kao K	80 postanite K	3736 već ste K	3833 postanite K
pretplatnike	3736 dostupan samo za K	3748 samo za K
pretplatu	3737 već imate K	3769 uz K	3769 K	3790 uz K
preuzeti	45 K
preuzimanje	3747 zabranjeno K	3772 zabranjeno K	3772 zabranjeno je K
preuzmite	3833 K našu
preventing	1104 browser extension is K
prevention	98 suicide K
preview	1216 free K
previous	98 K version of this
price	1348 the K of a
pridaj	51 K sa
pridajte	51 K sa	3885 K si nás	3933 K sa k nám
prihvatate	3768 prijavom K
prijavi	24 K se	3768 hvala na K
prijavili	3768 hvala što ste se K
prijavite	24 K se	3833 K se na naš	3833 K se na naše	4029 K se na
prijavo	3967 s K se	3967 s K na	3967 hvala za K
prijavom	3768 K se slažete	3768 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	3952 K vir
priljubljene	3952 K vire
priljubljeni	3952 K vir
prima	3597 K lună
primajte	3789 K
primate	3783 želite da K
primati	3783 želite K
primeira	98 K versão deste	98 K versão desta
primeiro	3489 K mês
primer	465 el K mes	1513 el K mes
primo	2546 il K mese
principles	1129 the thomson reuters trust K
print	1094 click to K	1303 will not K your	1303 won't K your
prioriterad	4082 K källa
pripojte	51 K sa
pripomenul	3936 K
prisijunkite	24 K	51 K	2834 K prie mūsų
prispejte	90 K, koľko môžete	3874 K	3933 K	3933 K aj vy
prispevek	4030 ta K
privacidad	1388 política de K	1512 nuestra política de K
privacidade	3372 política de K
privacitat	403 política de K
privacy	1108 see our K policy	1108 to our K policy and terms	1108 and the google K policy	1347 our K policy
privacybeleid	2936 ons K	2977 ga je akkoord met het K
privacyverklaring	2938 K
private	60 your email will stay K
privatlivspolitik	611 K
priznaje	3836 K
priznal	3936 K
priznala	3836 K
priznao	3836 K
probe	879 K-abo
probeabo	711 K	721 wochen im K	879 K	879 das K
probeer	3065 K nu	3065 K een maand
proberen	3067 gratis K
processing	1108 consent to the K
prochains	1954 nos K articles
procurada	98 K, a
prodavnici	3761 našoj K
produce	1184 not free to K	1184 not cheap to K
produced	1195 K by our brand
proefabonnement	2916 K	3065 neem een K	3067 K
profesor	1404 es K	3514 este K
profesora	1404 es K
professeur	1843 est K
professeure	1843 est K
professionista	2441 è giornalista K	2441 giornalista K
professor	400 és K	783 ist K	1128 is a K	1128 is an assistant K	3114 er K	3389 é K
professora	400 és K	3389 é K
professore	2441 è K
professoressa	2441 è K
professorin	783 ist K
profilazione	2424 i cookie di K
profitez	1786 K de	1800 K de nos offres
prohibida	1402 queda K
proibida	3386 é K a
project	1864 trust K
promenjena	98 imena su K
promijenjena	98 imena su K
promis	3598 a K	3598 au K
promise	1346 K never to
propietaris	444 sense K	444 ni K
propustite	3783 ne K
prosbu	468 máme na vás K	468 máme malou K	3849 máme malú K	3849 malú K
proseguire	2467 per K la lettura
prosil	588 K
prosila	588 K
prosili	588 K	3342 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	3342 K
protejate	3536 K de dreptul de autor
provalo	2405 K gratis	2544 K gratis
provided	1108 content K by a third party	1159 contains content K by
provision	751 erhalten wir eine K	751 eine kleine K	836 bekommen wir eine K	836 eine K vom	858 K	4133 kan få K om du
provisions	751 K-links
provisionslinks	858 K
prozent	827 K rabatt
przedruk	45 K	3271 K za zgodą
przedrukujcie	45 K
przegap	3283 nie K
przekonuje	3342 K
przetisknout	45 K
przetwarzanie	3237 K danych osobowych
przez	95 K mgid	3275 K ai
przycisk	3264 klikając K
przyznaje	3342 K
""", 'ps': """
psal	588 K
psala	588 K
""", 'pt': """
ptal	588 K se
ptala	588 K se
ptali	588 K se
ptaly	588 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	2427 prima di K un commento
pubblicato	22 non sarà K	2427 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	3374 o seu endereço de e-mail não será K
publicat	3536 a fost K inițial în
publication	1065 is a reader-supported K	1195 accurate at the time of K	1195 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	4105 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	1385 bloqueador de K	1512 sin K
publicidade	11 a K	70 sem K	3402 depois da K
publicista	2193 K	2265 K
publicitat	11 la K	70 sense K	464 sense K
publicitate	11 K	70 fără K
publicysta	3324 , K
publicystka	3324 , K
publikovanie	3847 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	1303 will not K your	1303 won't K your	1303 never K your	1303 we may K your
published	22 will not be K	60 email won't be K	1112 your email address will not be K	1130 was first K by	1130 was first K on	1197 K under license
publishing	1195 accurate at the time of K
puder	90 doe o que K
pueda	90 done lo que K
puedas	90 aporta lo que K	90 dona lo que K
pueden	50 los socios K
puguis	90 dona el que K
puhelimeesi	1717 suoraan K
puis	1801 K # €
puisque	1788 K vous êtes là
pungkasnya	2394 K
punya	2290 sudah K akun
purchase	1103 K through links on our site
push	818 per K
pushbericht	2975 een K bij
pushbeskeder	639 K
pushmeldingen	2926 K
pushnotifikationer	4141 K
pushnotiser	4093 K	4141 K
pushvarsler	3131 K	3178 K
pustit	509 si můžete K
pustite	77 K svoj e-naslov
puts	1244 our app K
""", 'py': """
pytali	3342 K
pyysi	1784 K
""", 'qu': """
quanto	90 dona K puoi
quello	90 dai K che puoi	90 dona K che puoi
queremos	67 K conocer tu	1352 K pedirte un favor
questa	9 K mappa
questions	98 not respond to K
questo	9 K tweet	9 K video
qui	2397 già che sei K
quieras	1360 cancela cuando K	1513 cancela cuando K
quitter	1788 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	3002 doe de K	3002 onze K	3261 nasz K	3261 K
quizie	3261 naszym K	3261 K
""", 'ra': """
raccolta	2548 K fondi
racconta	2547 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	2547 ha K
raconte	1956 K
racontez	38 K-nous	67 K-nous
rad	3834 naš K
radil	588 K
radila	588 K
radili	588 K
radzi	3342 K
radzili	3342 K
radzono	3342 K
ragino	2837 K
raise	1184 help us K
rajaton	1683 K pääsy
rakendus	1538 meie K	1538 K
rakenduses	1538 K
raksti	38 K mums	67 K mums	2901 K mums
rakstiet	38 K mums	67 K mums
raksts	2902 šis K
rakstu	2873 šo K
rakstus	2902 visus K
ralat	98 K:
range	1236 shop the K
rappelle	1956 K
""", 're': """
reach	1156 K him at	1156 K her at	1156 K them at	1184 we would K our goal	1184 we'd K our goal	1346 help us K
reached	1079 you've K your limit of free	1127 can be K at
reacties	85 in de K	2941 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	1079 # % left to K	1136 is K by an ai	1136 is K by ai	1190 link can K this	1256 free to K	1256 free for all to K	1347 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	98 K may find	1060 we're asking K	1137 thank you, K	1184 funded by K like you	1205 K' editor	1237 K make this	1256 thanks to our K	1263 K like you	1346 K like you	1346 join the K	1347 our K	1347 funded by its K	1350 appeal for K	1350 K pay
reading	0 K time	1071 keep K for just	1071 keep K with a	1071 K this post for free	1075 to finish K	1075 to keep K	1190 to your K list	1257 you're K	1257 you are K	1257 you've been K
reageerde	98 K niet
reageren	6 K	98 wilde niet K	2941 om te K	2957 K? mail	2957 K op dit artikel
reagiert	98 anfrage nicht K
realizarea	3523 nu a participat la K
realizzazione	2454 non ha partecipato alla K
recalled	1349 K
recalls	1349 K
recaptcha	208 K	1039 K	1081 protected by K	1488 K	1929 K	2382 K	2522 K	2647 K	3467 K	3584 K	4347 K	4703 K
receba	3344 K as	3356 K no seu	3356 K todos os dias	3487 K no seu
receive	1081 K email from us on behalf of	1082 sign up to K	1082 K emails from	1108 agree to K emails	1346 to K new posts
recensent	3051 is K
recevez	1786 K chaque	1810 K chaque	1810 K tous les	1953 K notre
recevoir	1816 K les alertes	1869 j'accepte de K
recherche	98 für diese K haben wir	925 diese K
recherchen	925 unsere K
rechercheteam	39 unser K	39 unserem K	791 K
rechtbankverslaggever	2997 is K
recibe	1351 K cada	1370 K cada	1370 K todas las
recibir	1432 acepto K
recipe	1241 links in this K
reclamat	3598 a K
reclame	70 fără K	3596 fără K
reclamelor	3558 blocare a K
reclamevrij	70 K
recomandat	3598 a K	3598 au K
recomenda	3490 K
reconheceu	3490 K
reconnu	1956 a K
rectificare	98 K:
rectificatie	98 K
rectificatif	98 K
recunoscut	3598 a K
recurring	1141 K donation	1348 K donation
red	98 anm. d. K
redacteur	2958 is K	2958 is politiek K	2997 werkt als K	3051 is K
redactie	39 onze K	98 noot van de K	2940 mail de K	2957 contact op met onze K	2957 contact op met de K	2957 tip voor de K	2961 mening van de K	2986 K heeft geen	3065 mail de K	3065 tip de K	3066 onze K
redactor	400 és K	1404 es K	1472 es K jefe	3514 este K
redactora	400 és K	1404 es K	1472 es K jefa
redakce	500 napište do K	506 do K	506 do naší K	586 naše K	586 jsme malá K
redakci	39 naší K	586 naši K
redakcia	3934 naša K	3934 sme malá K
redakcie	3847 bez súhlasu K	3853 napíšte do K	3860 do K	3860 do našej K
redakcii	39 našej K
redakcija	2835 mūsų K	2902 mūsu K	3834 naša K	3834 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	3754 javite se K	3754 pišite K	3761 našoj K
redakcijos	2781 K sutikimo
redakciju	3834 našu K
redakcja	3340 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	98 od K:	3271 bez zgody K	3340 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	98 catatan K	2391 hubungi K	2392 K kami	2392 email K	2392 K
redaksjon	3211 vår K
redaksjonen	38 tips K	67 tips K	3210 kontakt K	3211 kontakt K
redakteur	783 ist K	792 als K	792 seit # K	911 ist seit # K
redakteurin	783 ist K	792 als K	792 seit # K	911 ist seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	98 anmerkung der K	98 namen von der K geändert	98 name von der K geändert	98 der K bekannt	98 anfrage unserer K	707 vores K	792 leitet die K	796 meinung der K	836 K war an der	837 nicht von der K	840 melden sie sich bei der K	860 produkte wurden von der K	925 unsere K	4174 vår K
redaktionell	860 produkte K ausgewählt
redaktionelle	757 externe K inhalte
redaktionen	613 skriv til K	4069 mejla K
redaktionens	98 K anmärkning	98 K anmærkning
redaktor	501 je K	501 , K	501 - K	571 je K	571 , K	3254 - K	3254 , K	3854 je K	3854 , K	3854 - K
redaktore	2854 galvenā K	2854 K
redaktorem	501 je K	571 je K	3254 jest K	3324 jest K
redaktorius	2786 K
redaktorka	501 je K	501 , K	501 - K	571 je K	571 , K	3254 - K	3254 , K	3854 je K	3854 , K	3854 - K
redaktorkou	501 je K	571 je K	3854 je K
redaktorom	3854 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	2854 galvenais K	2854 K
redaktur	2314 adalah K
redator	3450 é K
redatora	3450 é K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	98 nota della K	2463 la K ti invia	2506 lavora nella K	2506 è entrata in K	2506 è entrato in K	2545 la nostra K
reenvia	49 K
references	98 contains K to
refresh	1171 K this page	1171 K the page
regala	1360 K esta nota
reggel	17 minden K
regioverslaggever	2958 is K
registe	3352 K-se para
register	1071 K for free to
registered	1188 K users can
registraci	514 děkujeme za K	516 po K
registrarte	1370 al K
registrate	1432 K a nuestro	1511 K
registrati	2396 K per	2408 K per	2544 K gratis
registration	1216 free K gives
registreer	2914 K je
registrera	4049 genom att K dig	4096 genom att K dig
registrere	3134 ved å K deg
registrieren	722 K sie sich
registrierung	788 K	826 mit ihrer K	827 die K ist kostenlos
registrirajte	3769 K se besplatno	3769 besplatno se K	3968 brezplačno K	3968 K se brezplačno
registrujte	585 K se	3769 K se besplatno
regrette	1956 K
regrettent	1956 K
reiseangebote	846 unsere K
rejoignez	51 K-les	51 K-nous	1820 K-nous sur	1953 K-nous	1953 K notre	1953 K nos
rejoins	51 K-les
rekao	3836 K
rekla	3836 K
reklam	70 bez K	70 nie mamy K	70 K yok	586 bez K	3340 bez K	3340 nie mamy K
reklama	3834 bez K
reklamblockerare	4144 K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	3139 K
reklamelinks	74 K	646 K
reklamer	70 ingen K	707 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	3270 we współpracy K
reklamsiz	70 K	4364 K
reklamy	11 K	70 nemáme K	70 bez K
relacjonuje	3324 K z
relatos	98 contém K
relatou	3490 K
rely	1299 you K on	1347 we K on
remaining	1079 free articles K	1079 free article K	1079 articles K this month	1079 free stories K
remind	1350 K me later
removed	1112 this comment has been K
rendszeres	2280 legyen K
rendue	60 e-mail ne sera pas K
replied	1349 K
reply	6 leave a K	1288 just hit K	1288 hit K and	1288 hit K to
replying	1288 K to this email
report	53 months on this K	53 months to K	1175 K an error
reportage	925 diese K	1954 ce K
reportagem	39 nossa K	53 meses nesta K	98 procurada pela K	98 procurado pela K	3488 esta K
reportagens	3488 nossas K
reportaje	98 para este K	1512 este K
reported	1349 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	692 er K på	783 ist K	792 als K	792 seit # K	1125 contact the K at	1126 is a K at	1128 is a K	1128 is a senior K	1150 contact the K	1150 contact our K	1150 email the K	1152 K	1843 est K	1912 est grand K	1912 est grande K	2314 adalah K	3123 er K i	3195 er K i	3254 - K	3254 , K	3324 , K	3514 este K	3755 je K	3755 , K	3955 je K	3955 , K	4086 är K på	4158 är K på	4158 är K
reportera	39 naszego K	1404 es K
reporterem	39 naszym K	3254 jest K	3324 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	783 ist K	792 als K	792 seit # K
reporterka	3254 - K	3254 , K	3324 , K	3755 je K	3955 je K
reportero	1404 es K
reporters	39 our K	1346 ask our K	1347 our K	1347 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	1112 why are you K this	1184 keep our K free	1201 this K	1223 more of our K	1347 our K	1347 this K	1347 K like this	1347 goes to K
reportrar	39 våra K
reports	1154 K on
repost	45 K this
representa	3392 não K a opinião
representam	3374 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	1130 may not be K
reproducerea	3511 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	1129 K without permission	1197 K in whole or in part	1841 toute K	1841 droits de K	1841 K interdite	1842 toute K	1842 droits de K	1842 K interdite
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
republish	45 K	1129 K our articles	1129 K this article	1197 K this story	1197 K our stories
republished	45 K	1129 K with permission	1129 is K from
requests	98 K for comment
required	21 K fields are marked	1112 K fields are marked
research	1128 is a K fellow
researcher	1128 is a senior K	1128 is a K
reserva	29 es K el dret
reservados	1402 derechos K	3385 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	397 tots els drets K
reserve	29 K the right
reserved	947 all rights K	1071 article is K for	1129 all rights K	2578 all rights K
reserves	29 K the right
respond	43 want to K	98 did not K to	98 didn't K to
responderam	98 não K
respondeu	98 não K
respondido	98 no han K a	98 no ha K a
responsabil	83 joacă K
responsabile	30 non è K
responsabilidad	30 K de	83 juega con K	83 juegue con K	1428 K de sus autores	1428 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	3374 os comentários são de K
responsabiliza	30 não se K	1428 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1428 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	872 ist K
ressortleiterin	872 ist K
rest	20 to read the K	1071 to read the K of this	1200 the K of this
restants	1806 articles gratuits K
reste	1807 il vous K #%	1807 il vous K # %
resultater	627 google-K
results	1215 your search K	1215 your google K
retrouvez	1820 K-nous sur	1850 K	1953 K-nous
rette	637 K fejl
rettelse	98 K:
retter	637 K fejl	637 K alle fejl	3129 vi K feil
rettet	98 K:	98 saken er K
rettifica	98 K:
rettigheter	3115 alle K forbeholdt
reuters	1841 avec K	1842 avec K
revcontent	95 by K	95 von K	95 par K	95 por K	95 da K	95 door K	95 av K	95 af K	95 przez K	95 de K	95 由 K
revelou	3490 K
revient	1870 vous K qu'à
rewritten	1129 may not be published, broadcast, K
""", 'ri': """
ricamiz	4243 küçük bir K var	4243 sizden bir K var
ricercatore	2441 è K
ricercatrice	2441 è K
ricevi	2413 K ogni	2544 K ogni	2544 K la
richtigstellung	98 K:
ricordato	2547 ha K
rief	927 K
riep	3068 K
riferito	2547 ha K
riippumaton	1782 K media
riippumatonta	1781 tue K	1782 K journalismia
riporter	2265 K
riportere	2265 K
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	2438 K riservata	2438 © K	2471 è vietata la K	2471 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	2473 K agli abbonati
riservati	2438 tutti i diritti K	2473 K agli abbonati
riservato	2405 K ai nostri abbonati	2405 questo contenuto è K	2467 K agli utenti	2473 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
risposto	98 non ha K	98 non hanno K
""", 'ro': """
robot	634 af en K
rocznie	3341 K
ropade	4176 K
ropar	4176 K
roper	3213 K
ropte	3213 K
roskapostia	71 ei K
round	1140 our K-up
roundup	1081 get a weekly K	1140 our K	1140 weekly K
rozhodl	588 K
rozhodol	3936 K
rozpowszechnianie	3248 K artykułu	3271 dalsze K
""", 'ru': """
rubrice	518 najdete v K
ruft	927 K
ruga	3598 îi K	3598 îl K
rugat	3598 a K	3598 au K
rugau	3598 K
rukoili	1784 K
ruled	1349 K
rundbrief	78 K	787 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	3213 K	4176 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	4176 K
sagde	709 K
sagen	927 K
saglasnosti	3788 bez K
sagt	927 K
sagte	927 K
sagten	927 K
said	1349 K
saisissez	77 K votre adresse
saken	3070 likte du denne K	3129 feil i K	3158 denne K	3158 få K	3210 les hele K	3211 denne K
saker	3158 flere K	3211 våre K	3211 alle K
saklidir	4264 tüm haklari K	4264 her hakki K
sako	2837 K
saluran	2297 ikuti K	2297 gabung di K	2392 K kami
samarbeid	3139 i K med en annonsør
samarbejde	646 i K med en annoncør
samarbete	4101 i K med en annonsör
samaritans	98 K
samedi	17 chaque K
samenvatting	2999 deze K	2999 de K is
samenwerking	2986 betaalde K	2986 K met onze partner	2986 K met een commerciële
samstag	17 jeden K
samtycke	4088 ditt K
samtykke	633 dit K	633 give K	641 jeg giver K til	3125 ditt K	3125 gi K
samtykkeinnstillinger	3097 K
samtykket	3125 K ditt
sang	709 K	3213 K
sanoi	1784 K
sanoivat	1784 K
sanoo	1784 K
sans	70 K pub
satin	4289 K alin
satura	2855 ārējā K
saturday	17 every K
saturdays	1249 delivered K	1249 sent K
sauca	2904 K
saugomos	2774 visos teisės K
savetovala	3836 K
savetovali	3836 K
savetovao	3836 K
savetuje	3836 K
savjetovala	3836 K
savjetovali	3836 K
savjetovao	3836 K
savjetuje	3836 K
savundu	4366 K
say	1058 have your K	1112 have your K in
saya	62 tag K
sayenizde	4364 sizin K
says	1349 K
sazinies	2901 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	2415 K l'app	2415 K la app	2415 K la nostra app	2544 K la nostra	2544 K l'app
schauen	924 K sie vorbei
schick	49 K ihn	49 K es	870 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	870 K sie uns	924 K sie uns
schilderungen	98 enthält K	98 K von
schimbat	98 numele a fost K
schimbate	98 numele au fost K
schnupperabo	879 K
schokkend	98 kan als K
schon	712 wenn sie K hier sind	712 wo sie K hier sind
schreef	3068 K
schreib	38 K uns	67 K uns	840 K uns	924 K uns	925 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	711 K sie an	762 K sie uns ihre meinung	840 K sie uns	924 K sie uns
schreibt	38 K uns	67 K uns	774 K seit # aus	783 K über	783 K für	793 K seit # für	911 K als freie	911 K als freier	924 K uns	925 K mir unten	925 K uns unten	927 K
schrieb	927 K
schriftlicher	778 nur mit K genehmigung
schrijf	38 K ons	67 K ons	2906 K u in	2906 K je in	2919 K je in voor	2919 K je gratis in	3020 K je hier in	3065 K je gratis in
schrijft	2958 K over	2958 K voor	3051 K voor	3068 K
schrijver	2958 is K en	2961 mening van de K
scria	3598 K pe	3598 K în	3598 așa K
scrie	38 K-ne	67 K-ne	3595 K-ne
scrii	3595 să ne K
scriitoare	3514 este K
scriitor	3514 este K
scripts	1104 unblock K
scris	3598 a K
scritto	2545 chi ha K questo	2547 ha K
scrittore	2441 è uno K
scrittrice	2441 è una K
scrive	2441 K di	2441 K per
scriveteci	38 K	67 K
scrivi	2396 K a
scrivici	38 K	67 K	2544 K
""", 'se': """
search	1215 on google K
sebelumnya	98 versi K
sebenarnya	98 bukan nama K
secondo	2547 K
section	55 K #g	1113 in the comment K
secure	1150 K drop
securedrop	1150 K
securely	1150 K on signal	1150 K via signal	1150 contact us K	1150 reach us K
seda	49 jaga K
see	42 did you K it	1282 if you K
segnalacelo	2544 K
segons	466 K
segueix	463 K-nos
seguici	2418 K su	2418 K anche su	2544 K
seguir	1381 puedes K a	1381 puede K a
segundo	3490 K
sehen	875 K sie hier.
seit	911 ist K # bei
sekarang	2391 donasi K	2391 daftar K	2391 gabung K	2391 unduh aplikasi K
sekite	2834 K mus
sekojiet	2901 K mums
selaimesi	10 K
seleciona	3410 a redação K
selected	1195 K by our
selengkapnya	2288 untuk membaca K	2327 membaca artikel K
selgitas	1583 K
selitti	1784 K
selon	1956 K
selvmordstanker	98 K
semaine	17 chaque K	17 une fois par K	1955 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1513 a la K	3489 por K
semanal	78 la carta K	1370 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	706 K os	1081 we'll K you	1150 K us a tip	3106 K inn	3210 K oss
sende	3134 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	870 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	1244 our app K you
seneste	636 K afsnit
sense	71 K spam
sensibilidad	98 puede herir la K	98 pueden herir la K
senza	71 K spam	2464 K di te non	2544 K di te non
sermayeden	4323 K bağimsiz
service	1843 est chef du K	1843 est cheffe du K
serwisie	3269 w K	3284 naszym K
serwisu	3255 treści z K	3255 treść z K
seslendi	4366 diye K	4366 K
setiap	17 K pagi	2393 K bulan
setmana	463 rep cada K
setmanalment	17 K
settimana	17 ogni K	2546 alla K
settings	1108 cookie K	1211 cookie K	1211 privacy K
setuju	43 tidak K?
setujui	2315 K cookie
seuraa	1781 K meitä
seus	3486 # dos K #	3486 # de K #
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	1094 K this with	1094 K this post on	1094 K this if you	1094 K this far and wide	1094 click to K	1103 we may get a K
shareholders	1184 not by K	1347 no K
shop	1208 our K	1236 K our	1268 in our K	1268 from our K	1268 our K now
shope	3860 našom e-K
shopping	1241 our K links
shopu	506 našem e-K	3761 našem web K	3860 nášho e-K
should	1150 story we K	1150 we K look into	1150 we K know about
shouted	1349 K
showcase	240 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	807 jetzt tickets K:	852 K sie unsere arbeit
sier	3137 til du K opp	3213 K
siga	3365 K-nos no	3365 K-nos nas	3487 K-nos
siger	709 K
sign	24 K in	1082 K up to get	1142 K up	1252 K up for our	1252 K up to our	1346 K up for our	1346 K up to our	1346 when you K up	1346 K up now
signal	628 på K	790 auf K	790 K-kanal	3120 på K	4083 på K
signaler	1829 K une erreur
signalez	1953 K-la-nous	1953 K-le-nous
signali	3852 K
signalu	499 K	3252 K
signing	1081 thanks for K up	1081 thank you for K up	1081 by K up, i agree	1081 by K up, you agree	1081 by K up you agree
silakan	2288 K login	2288 K masuk
silenced	1347 refuse to be K
simply	1288 K hit reply
since	1060 K you're here
sinds	3051 werkt K #
sini	2391 klik di K	4362 #'K
sinirsiz	4267 K erişim
sinulle	1678 meillä on K pyyntö
site	64 ayna K	1208 our jobs K	1347 our K	3066 onze K
sitede	4274 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	2904 K
skaityti	2771 norėdami K toliau	2771 norint K toliau	2771 K toliau galite
skaitytojai	2835 mūsų K
skaitytojams	2835 mūsų K
skelbiamas	22 nebus K
skicka	4049 genom att K in	4096 genom att K	4173 K till oss
skickar	57 K vi dig	57 vi K dig
skildringar	98 innehåller K
skildringer	98 inneholder K
skirkite	2796 K # proc	2834 K paramą
sklepem	3258 naszym K
sklepie	3258 naszym K
skontaktuj	38 K się z nami	3253 K się z nami	3253 K się z naszym	3253 K się z naszą	3253 K się z autorem	3253 K się z autorką
skreg	709 K
skrek	3213 K	4176 K
skrev	709 K	3213 K	4176 K
skribent	631 er fast K	3123 er K	4086 är fri K
skribentens	3103 K holdning	3103 K holdninger	3103 K egne	3103 K egen	3103 K regning
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	706 K til os	706 K dig op	4050 K upp dig	4173 K upp dig	4173 K till oss
skrive	21 logget ind for at K	3211 vi bør K om	3211 vi burde K om
skrivefeil	3129 funnet en K
skriver	709 K	3213 K	4176 K
skrzynce	3224 w twojej K
""", 'sl': """
slant	4175 en K
slapukais	2787 K	2805 K
slapukus	2787 K
sledite	4029 K nam
sledujte	479 K nás	532 K nás živě	585 K nás	3933 K nás
sliboval	588 K
slobodno	3833 podržite K
sluit	51 K je aan
""", 'sm': """
small	1237 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	463 fes-te K	463 fes-te'n K
socia	51 hazte K	80 hazte K	1351 hazte K	1407 hazte K
social	745 auch bei K media
socialmediacookies	2962 K
socio	51 hazte K	80 hazte K	1351 hazte K	1355 hazte K	1407 hazte K
sociologue	1843 est K
socios	1437 solo para K	1437 sólo para K
socis	80 feu-vos K
sodelovanju	3969 v K s partnerjem
soglasja	3986 brez K	3986 brez pisnega K
som	3158 en sak K
somebody	1280 if you know K	1280 K sent you this
someone	1094 send this to K	1280 if you know K	1280 K sent you this
something	1175 see K wrong	1175 K is wrong	1282 if we got K wrong	1282 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	3598 arată un K
sondajul	35 K nostru
sonderheft	846 unser K	846 das K
sondzie	3261 naszej K	3261 w K	3278 weź udział w K
sonntag	17 jeden K
sordu	4366 K	4366 diye K
sordular	4366 K
soruyor	4366 K
sostegno	2400 il tuo K ci	2400 abbiamo bisogno del tuo K	2544 il tuo K
sostenerci	2400 puoi K
sostengono	2464 ci K ogni mese
sostenitore	80 diventa K	2544 diventa K
sostenitori	2545 i nostri K
sostiene	2439 chi ci K	2545 chi ci K	2547 K
sostieni	2400 K il nostro	2400 K la nostra	2544 K il	2544 K la
sostienici	2439 K	2544 K
sostuvo	1514 K
sottolinea	2547 K
soubory	493 K cookie
souhlasu	492 bez K	535 bez K
souligne	1956 K
source	1146 top K
soutenez	1791 K notre	1845 K-nous	1845 K notre	1873 en vous abonnant, vous K	1953 K-nous	1953 K notre	1953 K-le	1953 K-la
soutenir	1787 nous K	1792 pour nous K	1953 K notre
soutien	1786 votre K	1791 votre K est	1791 a besoin de votre K	1870 votre K, même
soutiennent	1870 nous K chaque mois
soutiens	1953 je K
sovelluksellamme	84 K
sovelluksemme	1687 lataa K	1782 K
sovelluksessa	1687 avaa K	1718 K
sovelluksessamme	84 K
sovellus	1687 lataa K	1687 lataa ilmainen K	1718 K	1781 lataa K
""", 'sp': """
spaltist	3123 er K	3123 er fast K	3195 er K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	1346 can you K
specchio	64 sito K
spelregels	2941 K
spende	711 ihre K	711 mit einer K	715 deine K für	715 ihre K hilft	715 deine K hilft	715 jede K hilft	715 jede kleine K hilft	715 jede K zählt	924 deine K	924 eure K	924 K jetzt	924 K uns	928 K
spenden	711 jetzt K	711 K sie	928 K
spendenaufruf	928 K
spendenaufrufe	928 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	924 K uns
spendieren	54 K sie mir einen kaffee	924 K sie uns
spiega	2547 K
spiegato	2547 ha K
spiegel	64 unseren K
spiegelseite	64 K
spoiler	98 achtung, K	98 enthält K	98 K içerir
spoilers	98 contains K	98 K ahead	98 contient des K	98 contiene K	98 contém K	98 bevat K
spoilery	98 zawiera K	98 obsahuje K
sponsored	1203 K content
sportredacteur	2997 is K
sportredakteur	872 ist K
sportredakteurin	872 ist K
sportressort	792 leitet das K
sportskommentator	3123 er K
sportverslaggever	2958 is K
spot	1282 if you K
spotify	4278 K'da	4351 K'da dinle	4351 K'dan dinle
spotted	1282 if you've K
spottete	927 K
spravodajcom	3854 je K
sprijinul	3595 K tău	3595 avem nevoie de K	3596 K tău
sprostowanie	98 K
spune	38 K-ne	67 K-ne	3595 K-ne	3596 K-mi mai jos	3598 K
spunea	3598 K
spuneau	3598 K
spurgte	709 K
spurte	3213 K
spus	3598 a K	3598 au K
""", 'sq': """
squadra	2545 la nostra K
""", 'st': """
staat	3068 K er
stabilito	2547 ha K
stadsverslaggever	2997 is K
stammt	868 K von einer ki
stand	1346 K with us
standards	1129 our K: the	1205 our K team
starred	60 K fields
starting	1269 tickets K at
statement	1290 forward-looking K
statements	1290 forward-looking K	1290 forward looking K
statsviter	3114 er K
stay	1171 K with us for
ste	3849 keď K už tu	3951 ker K že tu
stede	42 var du til K
stelde	3068 K
stellen	846 wir K ein
stellenangebote	806 aktuelle K
stellenmarkt	806 unserem K
stellenportal	846 unserem K	846 unser K
stemme	634 ai-K
steuerlich	822 K absetzbar
steun	2906 uw K	2910 met jouw K	2910 met uw K	2910 K ons met	2953 K ons	3065 K ons	3065 K onze	3065 jouw K
stiahnite	3933 K si
stichpunkte	845 die K
stillingen	656 søg K	3153 søk K
stimme	784 K
stipendiat	3114 er K
stjerne	60 felter med K
stod	709 K der	4176 K det
stond	3068 K
stopite	3954 K v stik z
stopspillet	83 K
store	513 app K	816 im app K	1208 our K	1268 in our K	1268 from our K	3866 app K
stories	15 free K	1079 free K left	1125 for more K like this	1188 access to all our K	1201 K like this	1223 more of our K	1347 our K	1347 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	1071 to read the full K	1079 free K left	1079 last free K	1085 read this K in the app	1094 share this K on	1125 if you have a K to tell	1125 email your K to	1150 K for us	1190 save this K	1200 this K	1200 the full K	1201 this K	1201 a K like this	1202 this K	1347 this K	1347 K that took us
straight	1081 K to your inbox	1247 emailed K to you
straipsniai	2798 nemokami K	2802 geriausi K jūsų
straipsnis	2802 nemokamas K	2835 šis K
straipsnius	2798 nemokamus K
streszczeniu	3275 o K ai
striga	3598 K
strigat	3598 a K	3598 au K
strigau	3598 K
strinjate	43 se ne K	43 se K
strona	3236 ta K używa
studio	1195 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	2994 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	2994 K een mail	2994 K ze naar
""", 'su': """
suas	3486 # das K #	3486 # de K #
subliniat	3598 a K
submitting	1081 by K your email
subscreva	3356 K a nossa	3356 K as
subscribe	1071 K to continue reading	1071 K to read the full	1071 to continue reading, K	1071 K to get access	1071 K for full access	1071 K to unlock	1071 already K?	1081 K to our free	1081 K to our weekly	1081 K to our daily	1081 K for more	1098 K to our channel	1098 K to our podcast	1134 K to the podcast	1134 K to our podcast	1188 if you already K	1188 K now for	1212 K here	1212 K below	1346 K to our	1346 K today	1346 K now	1346 K to get	1346 K for free
subscribed	1181 you are now K to	1233 you have K
subscriber	50 as a K	1058 become a K	1071 already a K	1071 this is a K-only	1073 existing K	1188 K-only article	1188 K-only story	1188 K-only content	1188 not a K?	1208 K event	1216 K account	1346 becoming a paid K	1346 free or paid K
subscribers	50 K can	50 K may	1071 this article is for premium K	1071 for K only	1071 exclusively for K	1071 is exclusive to K	1071 for paying K	1071 for paid K	1071 is for K	1071 are for K	1071 only K can read	1073 existing K	1188 exclusive to our K	1188 exclusively to K	1218 K can comment	1256 thanks to our K	1347 our K	1350 K
subscribing	1071 by K to our	1081 by K, you agree	1258 consider K	1346 consider K
subscription	1071 off annual K	1071 off an annual K	1071 your K helps	1071 K is being used on another	1071 upgrade your K	1071 sign up for a K	1071 purchase a paid K	1188 your K supports	1188 your K makes	1188 our K offers	1188 our K options	1216 without a K	1258 consider a K	1348 annual K	1350 K
subscriptions	1350 K
subscriptor	391 ja n'ets K	463 fes-te K	463 fes-te'n K
subscriptors	50 els K poden	391 només per a K	415 gràcies als K	418 exclusiu per a K	467 K
subscrit	414 K al nostre
subscriu	80 K-te	463 K-te
subscriure	414 en K't
subskrybenci	50 K mogą	3281 tylko K	3340 nasi K	3343 K
subskrybent	50 jako K
subskrypcja	3343 K
subskrypcje	3343 K
subskrypcji	3267 w K	3289 w K
substack	1071 in the K app	1350 K
substacks	1350 K
subvention	1870 aucune K et
succes	3497 te-ai abonat cu K
successfully	1233 K subscribed
sued	1349 K
sufletului	98 telefonul K
suglasnosti	3788 bez K
suicidaires	98 idées K	98 pensées K
suicidas	98 ideas K
suicide	98 K & crisis
suite	98 n'a pas donné K	1873 pour lire la K	1873 lire la K ?
suivez	1820 K-nous sur	1953 K-nous
suivre	49 faites-le K
suizid	98 geht es um K
suizidale	98 K gedanken
suizidgedanken	98 K
suma	51 K-t'hi
sumate	51 K	1511 K al	1511 K
summary	1202 this K
sunday	17 every K	1140 our K email
sundays	17 on K	1249 sent K
suosikiksi	1704 K
suositteli	1784 K
suport	415 amb el teu K podem	415 ens donen K cada mes	463 dona'ns K	463 el teu K	464 ens donen K
suporta	3369 o seu browser não K
support	1065 please K us	1065 your K, no matter how small	1065 K our work by	1065 to K my work	1065 you can K us	1104 your browser does not K	1184 K fact-based	1346 K us	1346 K our	1346 K my work	1346 K this work	1346 your K	1346 we ask you to K	1346 K the show
supporta	2422 il tuo browser non K
supported	1104 your browser is not K	1347 reader-K	1347 reader K	1347 member-K	1347 listener-K
supporter	1346 become a K
supporters	1256 thanks to our K	1263 K like you
supporting	1065 please consider K	1346 consider K
survei	2392 K kami
survey	35 our K	35 our reader K	1112 reader K	1112 take our # minute K	1112 two-minute K	1113 short K	1346 take our K
sus	1510 # de K #
suscribirte	1367 al K
suscribite	80 K	1432 K a nuestro	1511 K
suscripciones	1515 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	1360 ya soy K	1360 ya eres K	1511 hazte K
suscriptora	1511 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	1361 exclusivo para K	1361 sólo para K	1361 solo para K	1512 nuestros K	1515 K
susisiekite	38 K su mumis	2834 K su mumis
sustaining	1141 K member	1346 K member	1346 become a K
sustenta	3488 que K o
sutikimo	2774 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	4176 K
svarar	3211 vi K alle
svarbiausius	2805 K savaitės
svarede	709 K
svarer	3211 vi K alle
svaret	98 har ikke K
svart	98 har ikke K
svarte	3213 K
svideo	3751 K vam se tekst
svobodno	4029 podprite K
svobodnou	585 podpořte K
svoju	3740 K e-mail	3740 K mejl	3768 K e-mail
""", 'sw': """
swish	4037 via K	4098 via K
swisha	4037 K gärna	4037 K en slant	4037 K till	4037 K en gåva	4173 K en gåva	4173 K oss	4173 K gärna	4173 K till #
""", 'sy': """
syndicated	1197 auto-generated from a K feed	1197 published from a K feed	1197 K feed
syndication	1197 our K team
syntetisk	634 K stemme	3126 K stemme	4125 K röst
syntetiska	4125 K röster
""", 'sz': """
szerint	2283 K
szerk	98 a K.
""", 'ta': """
taalfout	2941 K
taasavaldada	45 K
taboola	95 by K	95 von K	95 par K	95 por K	95 da K	95 door K	95 av K	95 af K	95 przez K	95 de K	95 由 K
tady	468 když už jste K
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
tahun	2393 per K
takes	1188 free and K less than
takip	4254 bizi K edin	4254 K et	4273 x'te K	4289 K edin	4363 bizi K edin
takk	3134 ja K, jeg vil
takket	707 K være dig	3211 K være deg
taloustoimittaja	1709 K	1767 on K
talsyntes	4089 K
tamamini	20 haberin K	20 yazinin K	4363 K okuyun
tandai	62 K saya	62 K kami
tandasnya	2394 K
tanggung	2336 menjadi K jawab penulis
tanpa	71 K spam
tapana	1784 K sanoa
tapkite	2834 K nariu
tarafindan	95 taboola K	95 outbrain K	95 dianomi K	95 revcontent K	95 mgid K	4275 yapay zeka K	4275 yapay zekâ K
tarayiciniz	10 K
targeting	1159 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	2196 külső K
tarvitsee	1781 K sinua	1781 K tukeasi
tarvitsemme	1781 K apuasi	1781 K tukeasi
tasuta	1545 K konto
tavsiye	4366 K etti	4366 K ediyor
""", 'te': """
te	4273 'i x'K
teada	38 anna meile K	67 anna meile K
team	1347 our K	3066 ons K
teatas	1583 K
teavitused	1539 K
techredacteur	2997 is K
tegasnya	2394 K
tehisaru	1535 K abil	1535 tegi K	1551 K abil
tehisintellekt	1535 K
tehisintellekti	1535 K abil	1551 K abil
teica	2904 K
teigia	2837 K
teil	853 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	924 K sie uns
teilnehmen	806 jetzt K
teilte	927 K mit	927 K der	927 K die
tekrarladi	4366 K
tekst	20 cały K	20 ceo K	2999 deze K	3340 ten K	3769 ceo K	3834 ovaj K
tekstovima	3780 svim K
teksty	3340 nasze K
tekzip	98 K
telefon	639 på din K
telefoni	1539 otse K	1539 otse oma K
telefono	98 K amico
telefonseelsorge	98 K
telegram	16 K	240 K	274 K канал	274 канал в K	398 canal de K	499 K	628 på K	628 K-kanal	745 unseren K-kanal	790 auf K	790 K-kanal	839 unserer K-gruppe	954 K	1098 join our K	1098 our K channel	1346 join our K	1380 nuestro canal de K	1851 canal K	1851 groupe K	2445 canale K	2956 K-kanaal	3120 på K	3120 K-kanal	3252 K	3365 nosso canal no K	3512 canalul de K	3618 мы в K	3618 наш K-канал	3618 в нашем K	3618 новости в K	3639 K	3639 K-канал	3639 K-канале	3753 K	3753 K-u	3785 K kanalu	3852 K	3953 K	4083 på K	4083 K-kanal	4269 K	4380 ми в K	4380 наш K-канал	4380 у нашому K	4400 K	4400 K-канал	4400 K-каналі	4592 kênh K
telegrama	3252 K
telegrame	3852 K
telegrami	1530 K kanaliga
telegramie	3252 K
telegramis	1530 K
telegramissa	1705 K
telegramkanaal	2956 K
telegramkanal	4083 K
telegramon	2190 K
telegramu	499 K	3753 K	3953 K
teljes	20 K cikk
tell	67 ? K us	1205 K us	1301 . K us your	1301 ? K us your	1301 . K us how	1301 ? K us how	1301 . K us what	1301 ? K us what
telli	80 K leht	1580 K kohe
tellija	1517 oled juba K
tellijad	50 K saavad	1549 ainult K
tellijatele	1517 artikkel on K	1517 ainult K	1549 tekst on K	1549 lugu on K	1549 artikkel on K
tellimus	1584 K
tells	1244 our app K you
temas	1404 cubre K
temat	3253 zgłoś K
tenhle	586 K text
tento	3934 K text
terangnya	2394 K
termos	3372 K de uso
terms	1108 agree to our K of	1108 agree to our K and	1109 agree to the K
terugkijken	3001 hier K
terugluisteren	3001 hier K
teruskan	49 K
testen	711 jetzt K	711 K sie	721 für # € K	721 für # euro K
testez	1800 K-nous	1953 K-nous
testified	1349 K
tetszett	2281 K a cikk
text	38 K us	67 K us	1202 this K	4121 låst K
texte	856 alle K zum
texten	4092 fel i K
texter	4120 våra K	4120 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	1137 K you to the	1137 K you to all of you	1137 K you to all who	1137 K you to our
thanks	1137 K to all of you who	1256 free K to our
thay	98 tên nhân vật đã được K đổi
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	1184 will you join K	1237 join K from
thema	840 K für uns
themenseite	832 unserer K
theo	4504 K dõi báo	4591 hãy K dõi	4594 K ông	4594 K bà	4594 K lời
there	42 were you K
think	1112 let us know what you K	1346 tell us what you K
thinking	1259 if you were K of	1259 if you've been K about	1259 if you've been K of
thoughts	1112 share your K	1297 post your K	1346 share your K
thousands	1346 join K of
threads	499 K
threema	790 auf K
through	1241 K links	1241 K a link
throw	1058 K in
thursday	17 every K
thursdays	17 on K	1249 delivered K	1249 sent K
""", 'ti': """
ticker	832 im live-K
tickets	1236 K here	1236 book K here	1269 K as low as	1269 get K from	1269 like these K
ticketshop	806 unserem K
tidigare	98 K version av	98 K version uppgavs
tidligere	98 K versjon av	98 K version af
tietosuojaseloste	1694 K
tietosuojaselosteen	1719 hyväksyt K
tijeku	3768 budite u K
tikkie	3067 K
tiktok	16 K	844 inhalt von K	954 K
tiktokon	2190 K
tiktoku	3753 K	3953 K
til	706 vær med K
tilaa	80 K nyt	1781 K nyt
tilaaja	50 K voi	1682 oletko jo K
tilaajamme	1782 K
tilaajana	50 K voit	1682 jatka lukemista K	1682 K pääset	1682 K voit	1682 koko juttu K
tilaajat	50 K voivat	1730 vain K	1785 K
tilaajille	1682 vain K	1730 on K
tilaamalla	1719 K hyväksyt	1722 K
tilauksen	1685 voit peruuttaa K
tilaus	1785 K
tilbage	652 gratis artikel K
tilgang	3076 K til alle	3076 full K	3076 få K	3210 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	4034 vi har en bön K dig	4173 ge en gåva K oss
tillade	4176 K
tillatt	3150 ikke K å gjengi
tilmeld	601 K dig vores	641 ved at klikke på K	706 K dig vores	706 K dig her	706 K dig gratis
tilmelde	641 ved at K dig
tilmelding	641 ved K
tim	3761 naš K
tin	78 bản K	4595 bản K
tine	3528 fără K nu
tip	38 K os	67 K os	613 K os	613 har du et K	706 K os	1058 K your	2993 app je K
tipeee	1845 K
tipline	1150 our K	1283 our K
tipp	840 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	1150 news K	3102 har du K	3102 har du et K	3102 K oss	3104 K oss	3104 har du et K	3210 K oss	4069 har du ett K	4070 har du K
tipsa	38 K oss	67 K oss	4173 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	590 en lille K at bede	3070 en liten K å be
""", 'tl': """
tl	4365 # K
""", 'to': """
to	57 from us K you
today	1142 join K	1346 chip in K	1346 sign up K	1346 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	3068 gaf K
toestaan	2998 cookies K
toestemming	2937 K te geven	2962 je K nodig	2962 uw K nodig	2962 geef K	2989 overname zonder K	2998 geen K gegeven	3013 tekst mag zonder K
toeta	1542 K meid	1580 K meid
toetage	1580 K meid
toetus	1542 sinu K	1580 sinu K	1580 teie K
toho	42 byli jste u K
toimetaja	1532 K
toimetus	1581 meie K
toimetusele	39 meie K
toimintaamme	1781 tue K
toimittaja	1709 lehden K	1709 politiikan K	1709 vapaa K	1709 on K	1767 on K	1767 on politiikan K	1767 on vapaa K	1767 on tutkiva K
toimittajallemme	39 K
toimittajamme	1782 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1782 K
toimituksemme	1782 K
toimitusta	1781 tue K
toisti	1784 K
told	1349 K
torjui	1784 K
toteaa	1784 K
totesi	1784 K
touch	1058 get in K	1125 get in K with our
""", 'tr': """
trabaja	1404 K en
trabajo	1355 si te gusta nuestro K	1512 nuestro K
trabalha	3450 K na redação
trabalho	3411 valoriza o nosso K	3488 nosso K
traceurs	1897 K seront déposés	1897 accepté les K	1897 accepter les K
tracking	1211 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	711 K sie hier	924 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1827 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	3065 K ons
traktir	54 K kopi	54 K saya kopi	2325 K kami
transcript	1202 this K
transferred	1109 personal data may be K
translated	1135 this article was K
transmettez	49 K-le
transmis	3598 a K
transparenzhinweis	98 K	778 K
tratamento	3372 K dos seus dados
tratamiento	1388 K de tus datos
trattamento	2425 K dei dati
travail	1954 notre K
tredje	4088 K part
trenger	3073 vi K din støtte	3210 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	3961 naše spletne K
trgovini	3761 našoj K	3961 naši spletni K	3961 naši K
trial	1071 your free K	1346 start your free K	1346 start a free K	1348 free K
tribunais	3389 cobre K
tribunales	1404 cubre K
triggerwarnung	98 K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	1262 will be K
trocados	98 nomes foram K
trust	1299 you K
trusted	1146 K source
""", 'tu': """
tuesday	17 every K
tuesdays	1249 sent K
tuit	9 este K
tukesi	1781 K
tukijaksi	1781 ryhdy K
tulisan	2392 K ini
tulisnya	2394 K
tunnistas	1583 K
tunnus	1726 luo K	1781 luo K
tuo	2464 il K #x#
tuomitsi	1784 K
turn	1299 you K to
tus	1510 # de K #
tutur	2394 K
tuturnya	2394 K
""", 'tv': """
tvirtina	2837 K
tvrdi	3836 K
tvrdil	588 K
tvrdila	588 K	3836 K
tvrdio	3836 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	1349 K
twice	1262 will go K as far
twierdzi	3342 K
twitter	1094 share on K	1098 follow him on K	1098 follow her on K	1098 follow them on K	1098 follow on K	4273 K'da takip
twitteris	1530 K
twitterze	3233 na facebooku i K
twoich	3338 # z K #
""", 'ty': """
tygodniowo	3341 K
tygodniu	17 raz w K
typo	1175 spot a K
""", 'ub': """
ubegrenset	3080 K tilgang
""", 'uc': """
ucap	2394 K
ucapnya	2394 K
""", 'ud': """
udbyder	633 ekstern K
udfyldes	616 skal K
udlandsjournalist	692 er K
udtalte	709 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	708 om K
""", 'ui': """
uitgeschakeld	2934 javascript is K
uitschrijven	2919 op elk moment K
uitzending	3001 de K hieronder
""", 'uj': """
ujar	2394 K
ujarnya	2394 K
""", 'uk': """
uken	3212 i K
uker	3210 prøv # K
""", 'ul': """
ulkomaankirjeenvaihtaja	1767 on K
ulkomaantoimittaja	1767 on K
ulubionych	3251 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	1104 video K
unbeantwortet	98 anfrage K	98 anfrage blieb K
unbegrenzt	826 alle artikel K
unbegrenzten	853 K zugriff	853 K zugang
unbegrenzter	826 K zugang
undrade	4176 K
uneix	51 K-t'hi	463 K-te
unesite	77 K svoj e-mail
ungkap	2394 K
ungkapnya	2394 K
uniquement	1870 nous vivons K grâce
unisciti	51 K a loro	51 K	2544 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	1071 get K access	1071 K digital access	1073 K access for	1216 K reading	1216 want K access
unlock	20 K this	1071 K the rest
unser	925 K ziel	925 K team
unsere	36 K leser	74 über K links	735 K app	849 K neue app	852 durch K leser	924 können sie K	925 K leser	925 K texte
unserem	35 K quiz	721 mit K abo	806 in K shop	806 K online-shop	839 K kanal	846 K shop	880 in K shop	880 jetzt in K
unseren	36 K lesern	806 K shop	846 K online-shop	925 K lesern	925 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	735 in K app	816 K app	832 lesen sie auf K	849 K neuen app	925 K arbeit
unseres	806 K teams
unsubscribe	1081 K at any time	1081 K anytime	1212 K whenever
unterschied	823 machen einen K	823 macht einen K
untuk	2391 masuk K
unu	4362 #'K
unutmayin	4289 K
""", 'up': """
upcoming	1208 our K
updated	98 was K on	98 was K to	98 has been K to	98 this story was K	98 this article was K	98 this story has been K	98 this article has been K	98 this post has been K
updates	58 receive K by email	1081 get K by email	1171 check back for K	1171 refresh for K
upgrade	1071 K to paid	1071 K to read	1071 behind the paywall. K
upgrading	1258 consider K
upitala	3836 K
upitao	3836 K
upitnik	3765 K
upozorava	3836 K
upozorila	3836 K
upozorio	3836 K
upozornenia	14 K	3866 K
upozornil	588 K
upozornila	588 K
uppdaterad	98 artikeln är K	98 texten är K
uppdaterats	98 artikeln har K	98 texten har K
uppgav	4176 K
uppger	4176 K
uppmanade	4176 K
ups	1350 pop-K
""", 'ur': """
urednica	3755 je K	3755 , K	3955 je K	3955 , K
urednik	3755 je K	3755 , K	3955 je K	3955 , K
urged	1349 K
urheilutoimittaja	1709 K
urteilte	927 K
""", 'us': """
us	38 dm K	67 dm K
use	1303 will not K your	1303 won't K your	1303 we may K your
""", 'ut': """
utbrast	4176 K
utenriksjournalist	3195 er K
utilisation	1827 K de cookies	1827 K des cookies	1827 conditions générales d'K
utilisons	1826 nous K des cookies
utilitza	403 K galetes
utilitzem	403 K galetes
utilizamos	1387 K cookies	3371 K cookies
utilizza	2424 questo sito K i cookie	2425 K cookie
utilizziamo	2424 K i cookie
utrzymujemy	3340 K się
uttalte	3213 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1552 meie K
uudiskiri	1520 telli meie K	1540 K	1580 telli K	1581 meie K	1584 K
uudiskirja	1540 K
uudiskirjaga	1520 K	1540 K
uudiskirjast	1540 K
uudistes	1529 google K
uutisemme	1736 K
uutisilmoitukset	1717 K
uutisissa	1704 google K
uutiskirje	78 K	1685 tilaa K	1720 K	1781 tilaa K	1785 K
uutiskirjeemme	78 K	1685 K	1782 K
uutiskirjeen	78 K	1719 tilaamalla K	1720 K
uutiskirjeet	1720 K
""", 'uv': """
uvedl	588 K
uvedla	588 K
uviedla	3936 K
uviedol	3936 K
""", 'uw': """
uw	3064 # van K #
""", 'uy': """
uyardi	4366 K
uyariyor	4366 K
uygulamamiz	4251 mobil K	4364 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	4251 K indirin	4251 K indir	4251 mobil K	4363 K indir
uygulamasini	4280 K
uygulamayi	4252 K indir	4252 K indirin
""", 'uz': """
uzviknuo	3836 K
""", 'va': """
vaati	1784 K
vaativat	1784 K
vacancies	1166 our current K	1166 our K
vacatures	2967 onze K	2967 alle K in
vacaturesite	3000 K	3000 onze K
vakuutti	1784 K
valfri	4038 swisha K summa	4173 swisha K	4175 K summa
valfritt	4037 swisha K
valgfritt	3073 vipps et K	3210 vipps K
valittaa	1784 K
valitti	1784 K
vallotta	2283 K
van	3064 # K de #	3064 # K #
vapaasti	45 lainata K
var	42 K du der
vare	4174 tack K er	4174 tack K dig
varnade	4176 K
varnar	4176 K
varoittaa	1784 K
varoitti	1784 K
varoval	588 K
varovala	588 K
varsel	3131 K	3178 K om
varsler	3131 K	3131 push-K	3178 push-K	3178 K om	3178 K når	3178 få K
varslinger	14 K
varuje	588 K
vas	3773 bez K	3834 bez K
vastannut	98 ei K
vastasi	1784 K
vastasivat	1784 K
vastaus	21 peruuta K
vayas	1352 antes de que te K
""", 've': """
vecka	17 varje K
veckan	4175 i K
vedomosti	3864 svoje K
velden	60 K met een ster
ven	706 del med en K
vendredi	17 chaque K
venn	3210 del med en K
ventana	1390 se abre en una K nueva
veraltet	752 ihr browser ist K
veranderd	98 namen zijn K
verantwoordelijk	30 niet K	2986 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	836 ist der anbieter K	836 der anbieter selbst K
verarbeitung	819 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	2907 voor je K gaat	2914 lees K met	2914 K lezen?	2916 om K te lezen	2982 gratis K met	3006 lees gratis K	3018 help ons K
verdi	4366 karar K	4366 söz K	4366 diye yanit K	4366 yanit K	4366 cevap K
vereiste	21 K velden zijn	2940 K velden
verfasser	796 meinung der K
verfassers	796 meinung des K
vergoeding	2986 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	3066 dit K	3066 goed K
verhalen	2982 toegang tot alle K	3020 K in je mail	3066 onze K
verhindert	757 ein skript K
verileriniz	4258 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	3068 K
verktyg	4089 hjälp av ett ai-K
verlag	823 kein K	925 kein K
verlinke	62 K mich
verlinkt	62 K mich
vermedi	98 yanit K
verouderd	2934 je browser is K
verpassen	924 K sie
verscheen	2951 dit artikel K eerder	2989 versie van dit artikel K	2989 stuk K eerder	2989 artikel K ook	3013 dit artikel K eerst	3013 dit stuk K eerst
verschenen	2989 artikel is eerder K op	2989 artikel is eerder K in de krant
verschenken	924 jetzt K
version	2 audio K	2 K audio	98 earlier K of this	98 an earlier K of	98 first K of this	98 ersten K
versione	2 K audio	98 prima K di questo
versioonis	98 varasemas K
versiunea	98 K inițială a
verslag	2997 doet K vanuit
verslaggever	39 onze K	2957 onze K	2958 is K	2958 is politiek K	2997 is medisch K	2997 werkt als K	3051 is K	3051 is politiek K
verslaggevers	39 onze K	2994 onze K
vertaling	2999 deze K
verteiler	787 K
vertelde	3068 K
vertelt	3068 K
vertraulich	791 redaktion K	870 K hinweise
verwenden	757 wir K cookies
verwendest	752 K einen adblocker
verwendet	757 diese website K cookies	757 diese webseite K cookies
verwendung	844 K von cookies
verzi	509 audio K
verzii	3863 audio K
verziji	98 ranijoj K
verzoek	98 namen zijn op K	2907 een klein K
vesti	3739 K na mejl
vestima	3753 google K
""", 'vi': """
viber	16 K	240 K	274 канал във K	954 K	3639 K	3753 K	3753 K-u	3953 K	4400 K
viberen	2190 K
viberi	3852 K
viberju	3953 K
viberu	499 K	3753 K
viberze	3252 K
vidare	49 skicka den K	49 skicka K	49 send den K	4043 för att läsa K	4173 läs K för
videa	40 fotky a K	3957 ogled K
videli	3757 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	791 fotos oder K	844 laden des K	847 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	596 for at læse K	706 læs K for	3077 for å lese K	3210 les K for
vidjeli	3757 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	1085 K in app
viewers	1263 K like you
views	30 K of	1079 free K left	1297 share your K
vigtigste	661 ugens K	661 dagens K
viikko	17 joka K
viikossa	1783 K
vijesti	3739 K na e-mail
vijestima	3753 google K
vikala	3836 K
vikali	3836 K
vikao	3836 K
viknula	3836 K
viknuo	3836 K
viktigaste	4120 veckans K	4120 dagens K
viktigste	3158 ukas K	3158 dagens K
vill	4096 ja tack, jag K
vincoli	2546 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	3136 på K	3210 K et	3210 K oss	3210 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	924 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	2397 K che sei qui
visualiser	1856 K les contenus
visualizzare	2424 per K questo contenuto
vivons	1870 nous K grâce à nos	1870 nous ne K que
""", 'vo': """
voice	1297 add your K	1347 our K
volal	588 K	3936 K
volala	588 K
volali	588 K
volg	2930 K ons op	2930 K ons via	3065 K ons
volgende	21 in deze browser voor de K
volgens	3068 K
volt	2177 ön is ott K
von	923 # K #
voor	2919 meld je aan K	2982 veel meer K #
voorbehouden	2951 alle rechten K
voordat	2907 K je gaat
voorkeursbron	2955 K
voorkeursbronnen	2992 K
vorbehalten	721 abonnenten K	778 alle rechte K
vorbei	924 schau K
vores	35 K quiz	84 i K app	84 med K app	603 hent K app	603 i K app	706 støt K	706 hent K	707 K app
vorgelesen	811 ki-stimme K
vorlesen	2 artikel K	2 text K
vos	1952 # de K #
vostre	40 le K foto
vostri	40 i K video
votre	1786 K don	1791 K don nous	1845 K don	1953 K aide pour
vous	18 sans K	1954 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	2907 hebben we een gunst te K	2907 we willen je iets K
vriend	80 word K	3065 word K
vrijdag	17 elke K
vroeg	3068 K
""", 'vs': """
vsebin	3979 do vseh K
vsebina	3957 zunanja K
vsebine	3957 zunanje K	3957 te K
vsebino	9 to K	3957 zunanjo K
vstupenky	506 K na naši
""", 'vu': """
vuodessa	1783 K
vurguladi	4366 K
""", 'vy': """
vygenerovala	523 K ai	3876 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	491 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	2786 K redaktorius
vyriausioji	2786 K redaktorė
vytvorila	3876 K ai
vyzval	588 K
vyzvala	588 K
""", 'wa': """
waardeer	2979 K dit artikel
waardeert	2979 dit artikel K
waardevol	2907 vond je dit artikel K
waarschuwt	3068 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	927 K vor
warned	1349 K
warning	98 content K	98 trigger K	98 spoiler K
warns	1349 K
warnt	927 K
warnte	927 K
warst	42 K du vor ort
wartawan	39 K kami	2314 adalah K
washington	1128 is a K
waszych	3273 z K wpłat	3340 z K wpłat
""", 'we': """
we	1184 K have you.
webbplats	4064 denna K använder cookies
webinar	806 zum K	961 δωρεάν K	961 το K μας	961 K μας	2967 ons K	3258 nasz K	3761 naš K	3961 naš K
webinarimiza	4276 K
webshop	880 in unserem K	2967 onze K
webshopu	3761 našem K
website	610 dette K bruger	925 unsere K	1347 our K	3013 niets van deze K
webwinkel	2967 onze K	3000 de K van	3000 het boek in de K
wednesday	17 every K
wednesdays	1249 delivered K	1249 sent K
week	17 once a K	17 each K	17 elke K	1348 a K	1348 per K	3067 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	1081 sign up for our K	1140 our K email	1140 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	1297 K in
weiter	721 lesen sie sofort K
weitere	832 K texte finden sie
weitergegeben	851 wird nicht K
weiterlesen	20 K	721 K mit	721 jetzt K	721 diesen artikel K	721 kostenlos K	721 mit plus K	752 mit werbung K
weitermachen	852 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	861 K nur mit
weiterzulesen	721 um K
weken	3067 K voor
werbeblocker	752 deaktivieren sie ihren K
werbefrei	70 K	925 K
werbelink	858 K
werbelinks	74 K	858 K
werbevereinbarung	729 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	826 alle texte ohne K	826 abo ohne K	925 ohne K
werde	924 K teil
werden	51 . K sie eine	924 K sie teil
werk	3066 ons K
werken	3000 kom K bij
wersja	2 K audio
wesprzyj	3218 K nasze	3273 K	3339 K nas	3339 K nasze	3339 K naszą	3339 K mnie
weten	38 laat het ons K	67 laat het ons K	2940 laat het ons K	3065 laat het ons K	3068 laat K
wetenschapsredacteur	2997 is K
""", 'wh': """
whatever	1346 chip in K
whatsapp	16 K	38 K us	67 K us	240 K	274 K канал	398 canal de K	398 al teu K	398 a K	499 K	628 på K	628 K-kanal	735 K-kanal der	745 unser K-kanal	745 unserem K-kanal	745 unseren K-kanal	745 zum K-kanal	745 K-kanal von	790 auf K	790 per K	790 K-gruppe	790 bei K	839 unserer K-gruppe	954 K	1094 share on K	1094 share via K	1098 join our K	1098 join us on K	1098 our K channel	1098 updates on K	1283 our K tip line	1283 our K tipline	1283 our K number	1283 our K line	1283 our K	1346 join our K	1380 nuestro canal de K	1705 K-kanavaa	1851 chaîne K	1851 canal K	1851 sur votre K	1851 groupe K	2392 K kami	2445 canale K	2445 gruppo K	2445 su K	2445 numero K	2956 K-kanaal	2956 K-groep	2956 via K	2956 op K	2993 in je K	2993 stuur ze via K	3120 på K	3120 K-kanal	3232 kanał na K	3252 K	3365 nosso canal no K	3365 nosso canal do K	3366 grupo do K	3512 canalul de K	3512 direct pe K	3639 K	3753 K	3753 K-u	3785 K kanalu	3852 K	3953 K	4083 på K	4083 i K	4083 K-kanal	4269 K	4400 K
whatsappa	3252 K
whatsappe	3852 K
whatsappgroep	2956 K
whatsappi	1530 K kanaliga
whatsappie	16 K	3252 K
whatsappiin	1705 K
whatsappis	1530 K
whatsappissa	1705 K
whatsappkanaal	2956 K
whatsappkanal	4083 K
whatsappon	2190 K
whatsappu	16 K	499 K	3753 K	3852 K	3953 K
while	1060 K you're here
whitelist	1104 K our site	1104 K this site	1104 K us
""", 'wi': """
widerruf	851 K finden sie
widerrufen	730 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	1094 opens in new K	1094 opens in a new K
winkel	3000 onze K
winning	1128 is an award-K
wirtschaftsredakteur	872 ist K
wirtschaftsredakteurin	872 ist K
wirtschaftsressort	792 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	791 K sie mehr
withdraw	1109 K your consent
without	18 K you	18 K your	1347 K you
""", 'wo': """
woche	17 jede K	926 pro K
wochen	826 # K für	826 vier K für	926 K lang
word	80 K lid	2906 K lid	2910 K lid en	2953 K lid
work	1346 back our K	1347 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	1112 K to us at	1346 K to us
writer	1126 is a staff K for	1126 is a senior K at	1128 is a staff K	1128 is a senior K	1128 is a K
writes	1128 K about	1154 K on	1349 K
writing	1195 correct at the time of K
written	1128 has K for
wrote	1349 K
""", 'ws': """
wsparcia	3340 waszego K	3340 twojego K
wsparcie	3219 twoje K	3339 twoje K pozwala	3339 twoje K pomaga	3339 twoje K jest dla nas
wsparciu	3218 dzięki twojemu K	3340 dzięki K	3340 waszemu K
wspieraj	3273 K	3339 K nas
wszystkich	3280 K treści	3280 do K artykułów	3280 do K tekstów
""", 'wu': """
wurde	784 text K	845 das audio K
""", 'wy': """
wydanie	80 kup e-K	3293 kup e-K	3293 e-K
wydarzenie	3258 nasze K
wydawcy	3271 bez zgody K	3271 za zgodą K
wyjdziesz	3215 zanim K
wykup	80 K
wymagane	21 K pola są	3239 pola są K
""", 'x': """
x	2464 #K#
""", 'ya': """
yakiniyor	4366 K
yalvardi	4366 K
yalvariyordu	4366 K
yaniti	21 K iptal et
yanitladi	4366 K
yanitlayin	4289 K
yanitsiz	98 K birakti
yapabilir	4289 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	4248 giriş K
yapay	4275 K zeka ile	4275 K zekâ ile
yapilamaz	4264 alinti K
yapin	24 giriş K	4289 giriş K	4363 bağiş K
yapmadi	98 yorum K
yapmak	6 yorum K
yardim	4363 bize K edin
yardimiyla	4294 yapay zeka K	4294 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	4293 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	4264 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	4272 K	4272 köşe K
yazdi	4366 K	4366 diye K
yazin	38 bize K	67 bize K	4270 bize K	4289 K	4363 bize K
yaziyi	2 K dinle	4 K
yaziyordu	4366 K
yazmak	6 yorum K
""", 'ye': """
year	1348 a K	1348 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	4365 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	240 K	757 inhalte von K	844 inhalt von K	954 K	1098 on K for more	1098 on K for the	2392 K kami	4400 K	4504 kênh K của
youtubeu	3753 K
youtubu	3953 K
""", 'z': """
z	584 # K #	3338 # K #	3932 # K #
""", 'za': """
za	3769 K # €	3869 K # €	3968 K # €
zaak	2957 meer over deze K
zaakceptuj	3255 K pliki cookie
zabranjeno	3772 K kopiranje
zabronione	3248 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	3869 článkov K	3869 články K
zadejte	77 K svůj e-mail
zahlasujte	526 K	3879 K
zahtevana	21 K polja
zahtevao	3836 K
zahtijevao	3836 K
zainstaluj	3226 K naszą aplikację	3227 K aplikację
zajednici	3785 viber K
zaktualizowany	98 tekst został K	98 artykuł został K
zalo	4502 quan tâm K
zalogowani	3239 tylko K
zalogowaniu	3221 dostępny po K	3221 dostępna po K
zalogowanych	3262 tylko dla K
zaloguj	24 K	3222 K się, aby	3222 K się aby
zamkniesz	3215 zanim K
zamolila	3836 K
zamolili	3836 K
zamolio	3836 K
zamudite	3982 ne K
zanechte	77 K nám e-mail
zapewnia	3342 K
zapisal	4032 je K
zapisz	3224 K się na nasz	3339 K się na	3339 K się do
zapraszali	3342 K
zaprenumeruj	80 K
zaradi	3972 K vas	4030 K vas
zaregistrujte	516 zdarma se K	516 se zdarma K	516 zdarma K	516 K se zdarma	3869 K sa zadarmo	3869 K sa
zarejestrowanych	3262 tylko dla K
zarejestruj	3222 K się, aby	3339 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufania	98 telefon K
zaufanych	3251 K źródeł
zavisi	3833 K od vas
zavolal	588 K
zavolala	588 K
zawiera	98 K opisy
zaznacza	3342 K
""", 'zb': """
zbierka	3937 K
""", 'zd': """
zdarma	516 článků K	516 články K
""", 'ze': """
ze	584 # K #
zegt	3068 K
zei	3068 K
zeitungsabonnent	720 bereits K
zelfdoding	98 K
zelfmoordgedachten	98 K
zeptal	588 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	3598 K
zicea	3598 K
ziedojums	2905 K
zitten	3066 we K ook op
""", 'zk': """
zkuste	472 K první měsíc	585 K první měsíc
""", 'zm': """
zmienione	98 imiona zostały K	98 imię zostało K
""", 'zn': """
znalosti	510 své K
znanje	3765 svoje K	3765 svoje K u	3964 svoje K
""", 'zo': """
zo	3932 # K #
zobrazen	60 e-mail nebude K
zobrazenie	3856 K tohto obsahu	3856 K obsahu	3856 K príspevku
zondag	17 elke K
zonder	71 K spam	2979 K jouw steun	2979 K uw steun
zostanie	3239 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	501 , K	571 je K
zpravodajem	501 je K	571 je K
zpravodajka	571 je K
zpravodajkou	501 je K	571 je K
""", 'zr': """
zrezygnuj	3222 K w każdej chwili	3341 K w każdej chwili
""", 'zu': """
zuerst	861 text ist K	878 text wurde K
zufolge	927 K
zugang	721 noch keinen K
zugeschickt	733 per e-mail K	733 per mail K
zugestimmt	757 externen diensten nicht K
zusammenarbeit	836 beitrag ist in K	836 artikel ist in K	836 text ist in K
zusammenfassung	785 K
zustimmung	757 K jederzeit	758 ihre K	758 mit ihrer K
""", 'zv': """
zvali	588 K
zvjezdicom	60 polja sa K
"""}

# the keys of CONTAINS once more, alone
KEYS = """\
#
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
accionistas
accionistes
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
acionistas
aconseja
aconsejaba
aconselha
acord
acordo
acrescentou
actionnaire
actionnaires
actualizada
actualizado
actualizat
acuerdo
ad
adalah
adblock
adblocker
adblockert
adblockot
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
af
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
almaktadir
aloud
alterados
amendat
amended
amennyit
ammesso
amos
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
artificiell
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
artikkelista
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
av
available
avbryt
avec
averci
avertit
avertizat
avise
aviseringar
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
azionisti
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
blog
bloqueador
bloquejador
bloquejadors
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
cele
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
chroniqueur
chroniqueuse
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
columnista
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
cronista
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
datorgenererad
de
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
dei
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
des
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
di
dianomi
dibagikan
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
digitalabonnent
digitalabonnentin
dijo
dimanche
dimuat
din
dina
dinara
dine
dinleyebilirsiniz
dinleyin
dintre
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
donos
dons
doors
dopisnica
dopisnik
doplnili
dos
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
editori
editorialista
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
egyetemi
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
forfatterens
forint
forinttal
forklarede
forklarer
forklarte
former
forsker
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
geb
geben
geblokkeerd
geboren
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
gjengivelse
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
historiker
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
informasjon
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
ini
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
innsenderens
innspill
innstillingene
innstillinger
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
jahrgang
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
je
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
kaynaklar
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
kommentek
kommentekben
kommentera
kommentere
kommentieren
kommentiert
kommentoida
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
lektor
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
liveticker
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
los
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
materiale
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
mental
mention
mentionnez
mentions
menurut
menyalin
menyatakan
mer
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
noe
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
nyhetsnotiser
nyhetsvarsler
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
of
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
olmayan
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
patronlardan
patronsuz
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
pemblokir
pemegang
pemilik
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
personverninnstillingene
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
pilihan
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
platformlarinda
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
postingan
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
pourront
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
propietaris
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
pushnotifikationer
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
reclamelor
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
redator
redatora
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
reklamblockerare
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
samtykkeinnstillinger
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
sermayeden
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
seus
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
skribentens
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
statsviter
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
stipendiat
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
suas
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
sus
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
syntetiska
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
trabalha
trabalho
traceurs
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
tus
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
twoich
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
unu
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
uw
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
valfritt
valgfritt
valittaa
valitti
vallotta
van
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
volt
von
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
vos
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
z
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
ze
zegt
zei
zeitungsabonnent
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
zo
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

PATTERNS: tuple[tuple[str, int], ...] = (('^(?:hier |und )?jetzt '
  '(?!(?:will|soll|sollen|wollen|wollte|muss|müssen|kann|können|könnte|wird|werden|hat|haben|ist|sind|darf|dürfen|möchte|möchten|lässt|lassen|geht|gibt|beginnt|sollte)\\b)(?:[a-zäöüß0-9#-]+ '
  '){0,6}(?:eintragen|mitmachen|anmelden|abonnieren|registrieren|abschließen|freischalten|sichern|bestellen|buchen|lesen|hören|laden|herunterladen|testen|abstimmen|unterstützen|spenden|speichern|folgen|bewerben)\\b',
  866),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  1064),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 1120))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 2584), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 2584),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 2584),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 2599),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  2691),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 2691), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 2691),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 2691), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 4632),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 4643), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 4651))

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
