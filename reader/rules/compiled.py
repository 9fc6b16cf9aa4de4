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
all.join-payers	c0		60	pay|pays|paid|give us|chip in|donate|zahlen|bezahlen|geben uns|spenden|paient|payer|payent|nous donnent|donateurs|pagan|nos dan|aportan|donan|pagano|ci danno|versano|donano|pagam|nos dão|doam|apoiam|betalen|geven ons|doneren|betalar|ger oss|skänker|betaler|giver os|gir oss|støtter oss|maksaa|maksavat|antaa meille|płaci|płacą|wpłaca|wpłacają|wspiera nas|platí|posílá nám|přispívá|prispieva|posiela nám|fizet|átutal|támogat|utal|plătesc|ne dau|donează|πληρώνουν|μας δίνουν|δίνουν|ödüyor|veriyor|katki|платят|дают нам|переводят|жертвуют|платять|дають нам|переказують|плащат|дават ни|plaća|plaćaju|daje nam|plačuje|plačujejo|moka|maksā|maksab|maksavad|paguen|ens donen|يدفعون|يدفع|يتبرع*|ميپردازند|پرداخت ميكنند|משלמים|תורמים|भुगतान|देते हैं|টাকা|支援|支払*|付费|付費|捐*|후원*|trả tiền|đóng góp|ủng hộ|membayar|menyumbang|ร่วมจ่าย|จ่าย|บริจาค	this investigation|this story|this article|this report|for everyone|for everybody|give us|for all|to read|diese recherche|dieser text|dieser artikel|diesen artikel|diesen text|geben uns|für alle|für andere|cette enquête|cet article|nous donnent|pour tous|pour tout le monde|esta investigación|este artículo|este reportaje|esta historia|nos dan|por todos|para todos|questa inchiesta|questo articolo|ci danno|per tutti|esta investigação|esta reportagem|este texto|nos dão|por todos|para todos|dit verhaal|dit stuk|dit artikel|dit onderzoek|geven ons|voor iedereen|den här granskningen|den här texten|artikeln|ger oss|för alla|denne artikel|denne artikkelen|denne saken|giver os|gir oss|for alle|tämän jutun|kaikkien puolesta|meille|tym tekstem|ten tekst|za wszystkich|dla wszystkich|tato investigace|tento text|tento článek|za všechny|pro všechny|tomto texte|za všetkých|pre všetkých|ezt a cikket|nekünk|mindenki|această investigație|acest articol|pentru toți|ne dau|αυτή η έρευνα|αυτό το άρθρο|για όλους|μας δίνουν|bu araştirma|bu haber|bu yazi|herkes için|bize|это расследование|этот текст|этот материал|за всех|для всех|дают нам|це розслідування|цей текст|за всіх|для всіх|дають нам|това разследване|този текст|за всички|ovo istraživanje|ovaj tekst|za sve|ta preiskava|ta članek|za vse|šį tyrimą|šis tyrimas|už visus|šis pētījums|par visiem|see uurimus|kõigi eest|aquesta investigació|aquest article|per tothom|ens donen|هذا التحقيق|هذا المقال|عن الجميع|للجميع|اين گزارش|اين مطلب|براي همه|התחקיר הזה|הכתבה הזו|בשביל כולם|עבור כולם|इस पडताल|यह रिपोर्ट|इस रिपोर्ट|सबके लिए|এই প্রতিবেদন|সবার|この調査報道|この記事|この取材|这篇调查|这篇报道|这篇文章|为所有人|이 취재|이 기사|모두를|cuộc điều tra này|bài viết này|bài điều tra|cho tất cả|liputan ini|artikel ini|untuk semua|งานสืบสวนชิ้นนี้|บทความนี้|อ่านได้ฟรี
all.months-of-work	s0		40	month|months|weeks|hours|cost|monate|monaten|wochen|kostete|gekostet|mois|semaines|coûté|meses|semanas|costó|costado|mesi|settimane|costata|costato|custou|maanden|weken|månader|veckor|måneder|måneder å|uger|uker|kuukautta|viikkoa|miesięcy|tygodni|měsíců|měsíce|týdnů|mesiacov|mesiace|hónap*|hét|luni|săptămâni|μήνες|εβδομάδες|ay|hafta|месяцев|месяца|недель|місяців|місяці|тижнів|месеца|седмици|mjeseci|meseci|tjedana|mesecev|mesos|setmanes|اشهر|شهور|اسابيع|ماه|هفته|חודשים|שבועות|महीने|हफ्ते|か月|ヶ月|カ月|个月|個月|달이|개월|tháng|bulan|เดือน	contribution|donat*|support it|join|a gift|chip in|beitrag|spende|spenden|unterstützen sie|unterstütze|machen sie mit|contribu*|don|dons|donateurs|soutenez|rejoignez*|aporta|aportación|aportación*|dona|donación|únete|apóyanos|contributo|dona|donazione|sostienici|unisciti|contribua|contribuição|doação|apoie|junte-se|bijdrage|doneer|donatie|steun|doe mee|bidrag|gåva|swisha|stöd oss|bli en av|støt|bliv en af|gave|vipps|støtt oss|lahjoit*|tue|tukijaksi|liity|wesprzyj|wpłać|wpłat*|dołącz|darujte|přispějte|podpořte|přidejte|prispejte|podporte|pridajte|támogass|támogasd|támogatás*|állj|donează|donație|susține|alătură-te|στηρίξτε|δωρεά|συνεισφορά|γίνετε|destek*|bağiş*|katilin|пожертв*|поддержите|присоединяйтесь|підтримайте|донат*|долучайтеся|дарете|подкрепете|включете|donirajte|podržite|pridružite|podprite|donacij*|aportació|uneix-t'hi|تبرع*|ادعم*|انضم|حمايت|بپيونديد|תרמו|תמכו|הצטרפו|योगदान|सहयोग|जुडें|支援|寄付|参加しません|捐*|支持|加入|후원*|함께해|ủng hộ|đóng góp|tham gia|donasi|dukung|bergabunglah|สนับสนุน|บริจาค	we|us|our|free|wir|uns|frei|kostenlos|nous|libre|gratuit*|nos|gratis|abierto|noi|ci|gratuita|gratuito|gratuitamente|nós|nos|de graça|we vragen|gratis|vrij|vi|oss|os|me|meille|ilmainen|maksutta|nas|nam|za darmo|bezpłatn*|nám|zdarma|zadarmo|voľn*|nekünk|ingyen*|ne|gratuit|μας|δωρεάν|bize|ücretsiz|нас|нам|мы|бесплатно|безкоштовно|ми|ни|безплатно|besplatno|brezplačno|gratuïta|مجانا|لنا|رايگان|ما|בחינם|לנו|हमें|मुफ्त|無料*|免费|免費|무료*|miễn phí|gratis|ฟรี
all.coffee	c0		30	beitrag|artikel|text|blog|arbeit|seite|geholfen|gefallen|wenn|article|blog|travail|si|site|texto|artículo|trabajo|ayudó|gustó|articolo|lavoro|piaciut*|se|artigo|blogue|gostou|matéria|als|artikel|verhaal|stuk|texten|om|hvis|artiklen|artikkelen|jos|juttu*|jeśli|tekst|blog|článek|pokud|blogu|ak|článok|cikk*|blogot|ha|dacă|articolul|αν|άρθρο|yazi*|blog*|текст|статья|материал|блог|если|якщо|матеріал|ако|статията|članak|tekst|ako|če|članek|l'article|مقال*|مطلب*|הכתבה|הבלוג|この記事|記事|サイト|ブログ|いただける|ください|文章|博客|如果|글|블로그|bài|blog|artikel|tulisan
all.monthly-patron	c0		30	बनें|बनिए|जुडें|दें|दीजिए|करें|become|give|donate|join|দিন	आप|हमारे|हमारी|हमें|you|our|us|your|मासिक|আপনি
all.join-thousands	s4		14	people who|people that|readers|subscribers|others|menschen|personen|leserinnen|lesern|abonnenten|die erst|die täglich|personnes|lecteurs|abonnés|personas|lectores|suscriptores|persone|lettori|iscritti|pessoas|leitores|assinantes|mensen|lezers|abonnees|personer|läsare|som kollar|prenumeranter|læsere|abonnenter|der tjekker|mennesker|lesere|som|lukija*|tilaaja*|ihmi*|osób|czytelnik*|subskrybent*|lidí|lidem|lidmi|tisícům|čtenář*|odběratel*|ľuďom|čitateľ*|ember*|olvasó*|feliratkozó*|oameni|persoane|cititori|abonați|αναγνώστες|συνδρομητές|ανθρώπους|читател*|подписчик*|людям|тысячам|тисяч|читач*|підписник*|абонат*|души|ljudi|čitatelj*|čitalac*|čitalaca|bralcem|bralk|naročnikom|skaitytoj*|lasītāj*|lugeja*|قارئ|شخص|مشترك|קוראים|אנשים|מנויים|persones|lectors
all.we-send	c4		26	once a week|every week|each week|every friday|every day|every morning|every sunday|weekly|daily|einmal pro woche|einmal die woche|jede woche|jeden freitag|jeden morgen|einmal im monat|une fois par semaine|chaque semaine|chaque vendredi|chaque matin|tous les matins|una vez por semana|cada semana|una vez a la semana|cada viernes|cada mañana|una volta a settimana|una volta alla settimana|ogni settimana|ogni venerdì|ogni mattina|uma vez por semana|toda semana|toda sexta|todo dia|una vegada a la setmana|cada setmana|één keer per week|eén keer per week|eens per week|elke week|elke vrijdag|elke ochtend|en gång i veckan|varje vecka|varje fredag|en gang om ugen|hver uge|hver fredag|hver uke|en gang i uken|en gong i veka|kerran viikossa|joka viikko|raz w tygodniu|co tydzień|w każdy piątek|codziennie|jednou týdně|každý týden|každý pátek|raz týždenne|každý týždeň|hetente|minden héten|minden pénteken|o dată pe săptămână|în fiecare săptămână|săptămânal|μία φορά την εβδομάδα|μια φορά την εβδομάδα|κάθε εβδομάδα|haftada bir|her hafta|раз в неделю|каждую неделю|каждую пятницу|еженедельно|раз на тиждень|щотижня|щоп'ятниці|веднъж седмично|всяка седмица|jednom tjedno|jednom nedeljno|svaki tjedan|svake nedelje|svakog petka|enkrat na teden|vsak teden|kartą per savaitę|reizi nedēļā|kord nädalas|igal nädalal|مرة في الاسبوع|كل اسبوع|اسبوعيا|هفتهاي يك بار|هر هفته|פעם בשבוע|כל שבוע|हर हफ्ते|हर सप्ताह|हफ्ते में एक बार|সপ্তাহে একবার|প্রতি সপ্তাহে|週に一度|毎週|週#回|月に|毎朝|每周|每週|每天早上|일주일에 한 번|매주|매일 아침|mỗi tuần|hằng tuần|hàng tuần|seminggu sekali|setiap minggu|tiap minggu	best of|the best|stories|our work|reporting|nonsense|articles|reads|besten|beste|recherchen|texte|artikel|geschichten|le meilleur|nos enquêtes|nos articles|articles|enquêtes|histoires|lo mejor|nuestras historias|artículos|historias|reportajes|il meglio|nostre inchieste|articoli|storie|o melhor|reportagens|textos|matérias|el millor|beste|mooiste|verhalen|artikelen|stukken|bästa|texter|artiklar|bedste|historier|artikler|beste|saker|parhaat|jutut|juttuja|najlepsze|teksty|tekstów|artykuły|bzdurę|to nejlepší|nejlepší|články|texty|to najlepšie|najlepšie|články|legjobb|cikkeinket|cikkeket|írásokat|cele mai bune|texte|articole|τα καλύτερα|άρθρα|κείμενα|ιστορίες|en iyi|yazilari*|haberleri*|лучшие|лучшее|тексты|материалы|статьи|найкращі|найкраще|тексти|матеріали|статті|най-доброто|най-добрите|статии|текстове|najbolje|tekstove|članke|najboljše|besedila|geriausi*|straipsni*|labāk*|rakstus|parimad|lugusid|افضل|مقالاتنا|قصصنا|مقالات|بهترين|مطالب|מיטב|הכתבות|הסיפורים|सबसे अच्छी|बेहतरीन|रिपोर्टें|खबरें|সেরা|記事|ニュース|おすすめ|最好的|文章|精选|精選|报道|기사|소식|những bài|bài viết|hay nhất|tulisan|artikel|terbaik|liputan
all.by-form	c4		26	こちら|フォーム|ください|登録|点击|请|填写|這裡|신청|구독|여기|đăng ký|form|sign up|here|enter|hier|eintragen|formular|ici|inscri*|aquí|suscr*|qui|iscriv*|aqui|inscrev*|inschrijv*|meld|здесь|подпис*|zapisz*|tutaj
all.tried-it	s12		30	comment|comments|below|star|rating|rate it|kommentar*|unten|bewertung|sterne|commentaire|commentaires|dessous|ci-dessous|étoiles|abajo|comentario*|estrellas|sotto|commenti|commento|stelline|aqui embaixo|abaixo|comentários|comentário|estrelas|hieronder|reacties|reactie|sterren|nedan|kommentar*|nedenfor|kommentarfelt*|stjerner|alla|alle|kommentteihin|kommenteissa|komentarz*|niżej|poniżej|gwiazd*|dolů|níže|komentář*|dole|nižšie|komentár*|lent|alább|kommentben|komment*|mai jos|comentari*|παρακάτω|σχόλια|κάτω|aşağiya|aşağida|yorum*|комментари*|ниже|внизу|коментар*|нижче|долу|komentar*|dolje|dole|spodaj|žemiau|komentaruose|zemāk|komentāros|allpool|kommentaaridesse|a sota|comentaris|التعليقات|ادناه|نظرات|پايين|בתגובות|למטה|कमेंट|नीचे|মন্তব্য*|コメント*|下方|留言|评论|留言区|댓글*|아래|bình luận|bên dưới|phía dưới|kolom komentar|komentar|di bawah|คอมเมนต์|ด้านล่าง	leave|tell me|let me know|let us know|tell us|rate|share|hear|i read|schreibt|schreib|erzählt|erzähl|lasst|lass|sag|dites|racontez|laissez|notez|cuéntame|contame|cuéntanos|déjame|deja|déjanos|dime|raccontatemi|raccontami|scrivetemi|scrivimi|lascia|lasciate|fatemi|fammi|ditemi|me conta|me conte|conte|conta|deixe|comente|avalie|laat|vertel|schrijf|deel|berätta|skriv|lämna|kommentera|fortæl|skriv|fortell|legg|kerro|kirjoita|jätä|napiszcie|napisz|dajcie|zostaw*|podzielcie|napište|dejte|podělte|napíšte|dajte|írd|írjátok|meséld|oszd|spune-mi|spuneți-mi|scrie*|lasă|lăsați|γράψτε|γράψε|πείτε|πες|yazin|yaz|anlatin|paylaşin|расскаж*|напиш*|поделитесь|оставьте|розкаж*|напиш*|поділ*|залиште|споделете|напишете|кажете|napišite|javite|podijelite|podelite|recite|ostavite|napišite|povejte|parašykite|papasakokite|uzrakstiet|pastāstiet|kirjuta|jaga|explica'm|expliqueu-me|deixa|اخبر*|اكتب*|شارك*|بنويسيد|بگوييد|ספרו|כתבו|שתפו|बताएं|बताएं|लिखें|बताइए|জানান|লিখুন|教えて|ください|お聞かせ|告诉|分享|留言|남겨|알려|để lại|chia sẻ|cho tôi biết|kể|ceritakan|bagikan|tulis|tinggalkan|บอก|แชร์
all.mail-hidden	c12		30
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
# comentarii	2057
# comentario	863
# comentarios	863
# comentaris	242
# comment	692
# commentaire	1121
# commentaires	1121
# commenti	1434
# commento	1434
# comments	692
# euro el primer mes	254
# komentar	1365
# komentarai	1608
# komentarze	1905
# komentarzy	1905
# komment	1300
# kommentaari	927
# kommentar	365	459	1824	2393
# kommentare	459
# kommentarer	365	1824	2393
# kommentti	1033
# kommenttia	1033
# min	673
# min de lectura	870
# min de leitura	2000
# min di lettura	1441
# min leestijd	1722
# min. lesezeit	466
# reactie	1715
# reacties	1715
# yorum	2501
""", 'a ': """
a kommentek nem szerkesztett tartalmak	1300
a lire aussi	1125
a message from our sponsor	683
""", 'aa': """
aa	2508
aanbevolen	1719
aanbevolen artikelen	1719
aanbevolen voor jou	1719
aangeboden door	1709
aanmelden	1689
aanmelden nieuwsbrief	1694
aanraders	1719
""", 'ab': """
abbonamenti	1412
abbonamento	1412
abbonati	1412
abbonati ora	1412
abbonati subito	1412
ablehnen	456
abmelden	427
abo	427
abo bestellen	427
abo testen	519
abo verwalten	427
abonament	2046
abonamente	2046
abonare	2046
abone ol	2488
abone olun	2488
abone olun, sinirsiz okuyun	2488
abonelik	2488
abonentiem	1643
abonnee worden	1689
abonneer	1689
abonneer nu	1689
abonnees lezen meer	1759
abonnement	348	427	1092	1689	1807
abonnementen	1689
abonnements	427	1092
abonner	348	1807
abonneren	1689
abonnez-vous	1092
abonnieren	427
about sharing	673
about us	702
abrir	871	2001
abrir mapa	871	2001
abrir menu	2000
abspielen	466
""", 'ac': """
accede	833
acceder	833
accedi	1412
accedi con apple	1474
accedi con facebook	1474
accedi con google	1474
accedi con il tuo account	1474
accept	688
accept all	688
accept all cookies	688
accept and close	688
accept and continue	688
accept toate	2068
accepta i continua	239
accepta i mostra el contingut	239
accepta les galetes	239
accepta-ho tot	239
accepted payment methods	649
accepteer	1711
accepteer alle cookies	1711
accepter	362	1118
accepter alle	362
accepter alle cookies	362
accepter et afficher	1148
accepter et afficher le contenu	1148
accepter et continuer	1118
accepter et fermer	1118
accepter les cookies	1118
accepter tout	1118
acceptera	2390
acceptera alla	2390
accepteren	1711
acces nelimitat la toate articolele	2083
acceso	833
accetta	1431
accetta e continua	1431
accetta e continua oppure abbonati	1474
accetta e visualizza	1455
accetta e visualizza il contenuto	1455
accetta i cookie	1431
accetta tutti	1431
accetta tutto	1431
acconsento a ricevere comunicazioni commerciali	1470
acconsento alla visualizzazione di contenuti esterni	1455
account aanmaken	1689
accueil	1128
aceitar	1990
aceitar cookies	1990
aceitar e continuar	1990
aceitar e ver	2015
aceitar todos	1990
aceitar tudo	1990
aceptar	860
aceptar cookies	860
aceptar todas	860
aceptar todo	860
aceptar y continuar	860
aceptar y ver	890
aceptar y ver el contenido	890
acepto que se me muestre contenido externo	890
acepto recibir comunicaciones comerciales	905
acompanhe ao vivo	2027
acquista il numero in edicola	1460
acquista la copia digitale	1460
acquista questo numero	1460
activa les alertes	248
activa les notificacions	248
activa les notificacions i no et perdis res	248
activar alertas	904
activer les alertes	1158
""", 'ad': """
ad	683	1505	1565	2701
ad choices	683
ad feedback	683
adchoices	683
add a comment	692
add as preferred source	678
add to bookmarks	673
add to my topics	678
add to reading list	772
addebito diretto	1411
adicionar aos favoritos	2036
administrer samtykke	1821
adres e-mail	1890
adresa de e-mail	2078
adresa de email	2078
adresa ta de email	2078
adresse e-mail	1101
adresse e-mail invalide	1161
adresse mail	1161
ads	683
advert	683
adverteer bij ons	1744
advertentie	1709
advertenties	1709
adverteren	1744
advertise with us	683
advertisement	683	1361	1429	2497
advertisement feature	683
advertisements	683
advertiser content	683
advertising	683
advertorial	453	584	1396	2054	2497
""", 'af': """
afdrukken	1704
afegeix un comentari	233
afficher ce contenu	1148
afficher l'original	1129
afficher la suite	1128
afficher le contenu	1118
afficher le contenu externe	1148
afficher les commentaires	1121
afficher moins	1129
afficher plus	1128
affiliate	683
affiliate disclosure	683
affiliate-link	453
afgiv din stemme her	373
afmelden	1689
afspelen	1722
afspil	373
after ad	683
after newsletter promotion	661
afvis	362
afvis alle	362
""", 'ag': """
agb	456
aggiungi ai preferiti	1424
aggiungi un commento	1434
agrandir	1128
agrandir l'image	1128
agree	688
agree and continue	688
""", 'ah': """
ahora en portada	867
ahora no	828
""", 'ai': """
ai deja cont	2046
ai deja un abonament	2083
ai deja un cont	2046
ai generated summary	743
ai highlights	743
ai overview	743
ai summary	743
ai uitat parola	2046
ai-generated	743
ai-generated summary	743
ai-genererad sammanfattning	2400
ai-genereret opsummering	373
ai-generert oppsummering	1831
ai-oppsummering	1831
ai-opsummering	373
ai-samenvatting	1741
ai-sammanfattning	2400
aidez-nous	1084
aiheet	1034
ailleurs sur le web	1125
ainult tellijale	921
aiutaci	1408
aizpildi aptauju	1650
""", 'aj': """
ajouter aux favoris	1111
ajouter un commentaire	1121
""", 'ak': """
akceptuj	1902
akceptuj wszystkie	1902
akkoord	1711
aksepter alle	1821
aktualno	2316
aktuell	463
aktuelle artikel	463
aktuelle nachrichten	463
aktuelles	463
akun saya	1349
akzeptieren	456
""", 'al': """
al abonnee	1759
al abonnee? log in	1689
al een account	1689
alege abonamentul	2083
alege abonamentul potrivit	2083
algemene voorwaarden	1711
all access digital	770
all comments	692
all donations are tax-deductible	766
all news	702
alla kommentarer	2393
alle ablehnen	456
alle abo-angebote	519
alle akzeptieren	456
alle anzeigen	466
alle artikel anzeigen	466
alle artikel unbegrenzt lesen	519
alle bilder	466
alle cookies accepteren	1711
alle cookies akzeptieren	456
alle externen inhalte anzeigen	492
alle kommentare	459
alle kommentare anzeigen	459
alle kommentarer	365	1824
alle newsletter	435
alle nieuwsbrieven	1752
alle reacties	1715
alleen abonnees kunnen reageren	1749
aller au contenu	1128
aller au contenu principal	1128
allerede abonnent? log ind	348
allerede abonnent? logg inn	1807
alles accepteren	1711
alles akzeptieren	456
alles anzeigen	466
alles bekijken	1722
alles klar	467
alles weigeren	1711
allow content	688
allow cookies	688
allow facebook content	741
allow google youtube content	741
allow instagram content	741
allow tiktok content	741
allow twitter content	741
allow x content	741
allow youtube content	741
already a member	651
already a member? log in	651
already a subscriber? log in	651
already a supporter	643
already have an account	651
already have an account? log in	651
already have an account? sign in	651
already registered	770
already registered? log in	770
als e-mail versenden	448
als pdf speichern	520
also	700
also in the news	697
also on	697
also read	697
also worth reading	19
alte articole	19	2058
alte articole care te-ar putea interesa	19
altre notizie	19	1438
altre notizie da leggere	19
altri articoli	1438
altri articoli su questo argomento	1438
altri articoli sull'argomento	1438
altro	1441
altro importo	1411
always active	688
""", 'am': """
am meisten gelesen	463
amount	644
ampliar	870	2000
ampliar imagen	870
""", 'an': """
an error has occurred while submitting the form	761
an error occurred. please try again	761
ana sayfa	2504
anadolu ajansi	2508
anasayfa	2504
anbefalede artikler	370
anbefales	1828
anbefalet	370
anbefalt	1828
anbefalte saker	1828
anda mungkin juga suka	1392
anda mungkin suka	19
ander bedrag	1688
andere lasen auch	463
anderen lazen ook	1719
anderer betrag	426
andre leser	1828
ange din e-postadress	2380
ange din mejl	2380
angebot sichern	427
angebote unserer partner	453
anladim	2505
anmelden	427
anmeldung erfolgreich	510
anna palautetta	1033
anna palautetta jutusta	1033
anna tagasisidet	927
annonce	361	1116
annoncer	361
annonces	1116
annons	2389
annons slut	2389
annonse	1820
annonse - artikkelen fortsetter under	1820
annonse - saken fortsetter under	1820
annonser	1820	2389
annonssamarbete	2404
annual	644
annunci	1429
annuncio	1429
anterior	870	2000	2060
antworten	459
antworten abbrechen	459
anunci	233
anuncie conosco	2019
anuncio	858
anuncios	858
anzeige	453
anzeige - artikel geht unten weiter	525
anzeige - weiterlesen nach der anzeige	525
anzeige anzeige	453
anzeige aufgeben	498
anzeige scrollen, um weiterzulesen	453
anzeige von unserem partner	525
anzeigen	453
""", 'ap': """
apenas assinantes podem comentar	2025
apoie	1968
apoie-nos	1968
aportar	829
approfondimenti	1438
approfondisci	1438
apri	1442
apri la mappa	1442
apri menu	1441
""", 'ar': """
ar santrauka buvo naudinga	1608
ar straipsnis buvo naudingas	1608
ara	2504
archivado en	863
archivo	867
argomenti	1438
argomenti trattati	1438
around the web	697
article content	683
article continues below	683
article suivant	1125
articles connexes	1125
articles les plus lus	1125
articles populaires	1169
articles relacionats	230
articles similaires	1125
articole recente	2058
articole recomandate	2058
articole similare	2058
articoli che potrebbero interessarti	1438
articoli consigliati	1477
articoli correlati	1438
articolo correlato	1438
articolo precedente	1438
articolo riservato agli abbonati	1474
articolo successivo	1438
articolo tradotto automaticamente	1457
articolul anterior	2058
articolul pe scurt	2071
artigo anterior	1997
artigo exclusivo para assinantes	2034
artigo exclusivo para subscritores	2034
artigos recomendados	2037
artigos relacionados	1997
artikel als geschenk versenden	545
artikel als pdf herunterladen	520
artikel auf die merkliste setzen	520
artikel bewaren	1760
artikel bewerten	459
artikel delen	1704
artikel drucken	448
artikel freischalten	427
artikel geht unten weiter	525
artikel kostenlos weitergeben	545
artikel lain	1392
artikel lainnya	1366
artikel lesen	466
artikel menarik lainnya	1392
artikel merken	448
artikel mit freunden teilen	545
artikel opslaan	1760
artikel per e-mail empfehlen	520
artikel populer	1392
artikel premium	1391
artikel printen	1760
artikel sebelumnya	1366
artikel selanjutnya	1366
artikel speichern	448
artikel sponsor	1396
artikel teilen	448
artikel terkait	1366
artikel verschenken	427
artikel versenden	448
artikel weitergeben	545
artikel weiterleiten	520
artikel zusammenfassen	494
artikkel on tellijale	921
artikkel sisaldab reklaamlinke	930
artikkelen er forbeholdt abonnenter	1807
artikkelen fortsetter under	1820
artikkelen fortsetter under bildet	1820
artikkeli jatkuu mainoksen alla	1028
""", 'as': """
as + lidas	1997
as mais lidas	1997
ascolta	1424
ascunde	2061
asetukset	1029
asiasanat	1034
ask ai	743
ask me later	643
ask our ai	743
ask our ai about this story	743
assinar	1971
assinatura	1971
assinaturas	1971
assine	1971
assine agora	1971
assine nossa newsletter	1975
assuntos	1997
""", 'at': """
atidaryti	1610
ativar alertas	2027
atmesti	1620
attiva l'abbonamento	1412
attiva le notifiche	1468
attiva ora	1412
""", 'au': """
auch interessant	463
auch lesenswert	463
auch spannend	463
aucun commentaire	1121
audio abspielen	500
auf bluesky teilen	448
auf die leseliste	545
auf die merkliste	520
auf einer seite lesen	463
auf facebook posten	448
auf facebook teilen	448
auf linkedin teilen	448
auf mastodon teilen	448
auf telegram teilen	448
auf twitter teilen	448
auf whatsapp teilen	448
auf x teilen	448
auf xing teilen	448
auf youtube anschauen	500
auf youtube ansehen	500
aufklappen	467
aus der redaktion	463
ausblenden	467
ausklappen	466
autentificare	2046
automatische incasso	1688
autoriser	1118
autre montant	1091
autres articles	1125
""", 'av': """
ava	929
avaa	1037
avaa kartta	1037
avaa koko juttu	1019
avainsanat	1034
avgi din stemme her	1831
aviso legal	860
avvis	1821
avvis alle	1821
avvisa	2390
avvisa alla	2390
""", 'ay': """
ayrica okuyun	2502
ayrintilar	2505
""", 'ba': """
baca berita lainnya	1392
baca juga	1366
baca nanti	1391
baca selengkapnya	1368
back to top	702
bagikan	1358
bagikan artikel	1358
bagikan ke	1358
bagikan lewat whatsapp	1391
balas	1365
bank transfer	649
bankeinzug	426
bankoverschrijving	1688
""", 'be': """
beantwoorden	1715
become a founding member	651
become a friend	645
become a member	645
become a paid subscriber	645
become a patron	645
become a sponsor	645
become a subscriber	651
become a supporter	645
become an insider	770
become an insider and start reading now	770
bedankt voor je aanmelding	1752
bedankt voor je feedback	1749
bedankt voor je inschrijving	1694
bedankt voor uw aanmelding	1752
bedankt voor uw feedback	1749
begrepen	1723
bei facebook teilen	448
bei twitter teilen	448
bei whatsapp teilen	448
bei x teilen	448
beitrag auf instagram ansehen	492
beitrag auf x ansehen	492
beitrag mit freunden teilen	545
beitrag teilen	448
bekijk aanbieding	1689
bekijk alle abonnementen	1689
bekijk alle nieuwsbrieven	1752
bekijk alle vacatures	1744
bekijk alles	1722
bekijk de aanbiedingen	1689
bekijk de kaart	1723
bekijk de video	1746
bekijk details	1723
bekijk deze post op instagram	1739
bekijk deze post op x	1739
bekijk dit bericht op instagram	1739
bekijk dit bericht op x	1739
bekijk foto's	1722
bekijk meer	1722
bekijk onze aanbiedingen	1759
bekijk ook	1719
bekijk op youtube	1746
bekijk reacties	1715
bekijk resultaten	1723
beliebt	463
beliebt bei unseren lesern	524
beliebte artikel	463
beliebteste artikel	463
belki daha sonra	2486
beluister dit artikel	1746
benzer haberler	19	2502
beranda	1368
berdonasi	1348
bereits registriert	427
bereits registriert? anmelden	427
bergabunglah dengan tim kami	1381
beri komentar	1365
berikutnya	1368
berita hari ini	1392
berita lain	1392
berita lainnya	19	1366
berita menarik lainnya	1392
berita pilihan	1366
berita populer	1366
berita terbaru	1366
berita terkait	1366
berita terkini	1366
berita utama	1366
berlangganan	1349
berlangganan sekarang	1349
best gelezen	1719
beste aanbieding	1759
betaalde inhoud	1709
betaalde samenwerking	1764
betaalmethode	1688
betaalmethoden	1688
betaalmethodes	1688
betalt annonce	361
betalt indhold	361
betrag eingeben	426
bewaar	1704
bewaar artikel	1704
bewaar dit artikel	1760
bewaar dit artikel om later te lezen	1760
bewaren	1704
bewerten sie diesen artikel	504
bezahlte anzeige	525
bezahlte partnerschaft	525
bezahlter inhalt	453
""", 'bi': """
bidra	1804	2372
bidrag	345
bienvenido	833
bild anzeigen	467
bilder anzeigen	466
bildergalerie	463
bilginizi sinayin	2504
billed annually	770
billed monthly	770
bitte bleiben sie fair und sachlich	504
bitte bleiben sie sachlich und fair	504
bize destek olun	2487
""", 'bl': """
bleiben sie informiert	435
bli medlem	1804	2372
blijf op de hoogte	1694
bliv medlem	345
bluesky	674
""", 'bn': """
bns	931	1612
bns inf	1612
bns/afp	931
""", 'bo': """
boletim	1975
boletines	840
boleto	1970
bonifico	1411
bonifico bancario	1411
bonus video	2194
bookmark	673
bookmark this	673
bookmark this article	673
""", 'br': """
brak komentarzy	1905
branded content	858	1764
brought to you by	683
browse all	702
browse all newsletters	761
""", 'bu': """
bu haber faydali oldu mu	2501
buat akun	1349
buffer	674
buka	1369
buka peta	1369
bunlari da okuyun	2502
buscar	870	2000
butlletins	250
buy us a coffee	645
""", 'ca': """
cada aporte cuenta	908
cada euro conta	2032
cada euro cuenta	908
cada real conta	2032
cadastrar	1971
cadastre-se	1971
cadeau-artikel	1689
cambiar mis preferencias	890
cambiar preferencias de cookies	890
cancel	644
cancelar respuesta	863
capito	1442
caratteri rimanenti: #	1465
cargar contenido	860
cari	1368
carica altri	1441
carregando	2015
carregar mais	2000
carta di credito	1411
carte bancaire	1091
categorias	1997
categorie	1438
categories	697
categorii	2058
""", 'ce': """
cele mai citite	2058
cele mai citite articole	2086
cele mai noi	2058
cele mai populare	2058
cerca	1441
cerrar	828
ces articles devraient vous plaire	1169
cetak	1358
cetak artikel	1391
cetak halaman	1391
cevapla	2501
""", 'cg': """
cgu	1118
cgv	1118
""", 'ch': """
chaque don compte	1164
chaque euro compte	1164
chargement du sondage	1156
charger plus	1128
chci darovat	267
check your email	807
check your inbox	807
chiedi alla nostra ia	1457
chiudi	1407
chiudi menu	1441
choisissez la formule qui vous convient	1165
choisissez un montant	1091
choisissez votre formule	1165
choose an amount	649
choose your payment method	649
choose your plan	651
""", 'ci': """
citi lasa	1645
citi raksti	1645
""", 'cl': """
clasificados	858
click here	702
click to enlarge	702
cliquer ici pour partager	1111
close	644
close extra sharing options	673
close menu	702
close share panel	673
close this message	643
clube do assinante	2019
""", 'co': """
codes promo	1116
colabora	829
collapse	702
comenta	863
comentar	863	1993
comentarii	2057
comentario	863
comentarios	863
comentaris	233
comentariu	2057
comente	1993
comment	674	692
comment ne plus voir ce message	1083
comment policy	692
commenta	1434
commenta l'articolo	1434
commenta per primo	1434
commentaire	1121
commentaires	1121
commenter	1111	1121
commenter l'article	1121
commenti	1434
commento	1434
commento in attesa di moderazione	1465
comments	692
comments off	692
commercial content	683
community guidelines	692
community rules	692
compare plans	651
comparte	852
comparteix	233
comparteix a facebook	256
comparteix a whatsapp	256
comparteix a x	256
compartilhar	1983
compartilhar no linkedin	1983
compartilhar no twitter	1983
compartilhar no whatsapp	1983
compartilhar no x	1983
compartilhar por e-mail	1983
compartilhar via	1983
compartilhe	1983
compartilhe isso	1983
compartir	852
compartir en	852
compartir en bluesky	852
compartir en linkedin	852
compartir en telegram	852
compartir en twitter	852
compartir en x	852
compartir por correo	852
compartir por email	852
complete coverage	697
compra questo numero	1460
compris	1129
comunicar erro	1993
concordo	1990
condiciones de uso	860
condiciones generales	860
conditions d'utilisation	1118
conditions de publication	1156
condividi	1424
condividi articolo	1424
condividi su	1424
condividi su facebook	1424
condividi su linkedin	1424
condividi su telegram	1424
condividi su twitter	1424
condividi su x	1424
condividi via email	1424
condivisioni	1424
condizioni d'uso	1431
conectare	2046
configura les galetes	239
configurar cookies	860
connectez-vous	1092
connexion	1092
consigliati	1438
consigliati per te	1438
consigue tu entrada	894
consulta las esquelas de hoy	894
consulta las normas de la comunidad	899
consulta les esqueles	244
consulta todas nuestras newsletters	905
consulter	1128
cont nou	2046
contact	702	1121	1715	2057
contact us	692
contactez-nous	1121
contacto	863
contactos	1993
contato	1993
contattaci	1434
contatti	1434
contenido de marca	858
contenido de nuestros socios	867
contenido elaborado por la marca	894
contenido exclusivo	833
contenido exclusivo para socios	909
contenido externo	890
contenido externo recomendado	890
contenido ofrecido por	858
contenido para suscriptores	833
contenido patrocinado	858
contenido promocionado	858
contenido recomendado	913
contenido relacionado	867
contenido solo para usuarios registrados	909
contenidos recomendados	913
contenidos relacionados	867
content from our partner	775
content from our partners	775
content from our sponsor	775
contenu commercial	1116
contenu de marque	1116
contenu externe	1148
contenu partenaire	1116
contenus partenaires	1116
contenuti correlati	1438
contenuti sponsorizzati	1429
contenuto esterno	1455
contenuto esterno consigliato	1455
contenuto per abbonati	1412
contenuto premium	1474
contenuto promozionale	1460
contenuto riservato	1412
contenuto riservato agli abbonati	1474
contenuto riservato agli utenti registrati	1474
contenuto sponsorizzato	1429
contingut exclusiu per a subscriptors	254
contingut extern	239
contingut extern recomanat	239
contingut ofert per	244
contingut patrocinat	233
continua a leggere	1441
continua amb apple	254
continua amb facebook	254
continua amb google	254
continua con apple	1474
continua con facebook	1474
continua con google	1474
continua depois da publicidade	1988
continua llegint	257
continua senza accettare	1431
continua senza sostenere	1407
continuar a ler	2000
continuar com apple	2034
continuar com facebook	2034
continuar com google	2034
continuar con apple	909
continuar con facebook	909
continuar con google	909
continuar e fechar	1990
continuar lendo	2000
continuar leyendo	870
continuar sem apoiar	1967
continuar sin donar	828
continue	644
continue a ler	1997
continue lendo	1971
continue reading	697	702
continue reading below	683
continue reading the main story	683
continue reading with a subscription	651
continue to article	643
continue to the article	643
continue without accepting	688
continue without donating	643
continue without supporting	643
continuer avec apple	1165
continuer avec facebook	1165
continuer avec google	1165
continuer la lecture	1092
continuer sans accepter	1118
continuer sans donner	1083
contribua	1968
contribuer	1084
contribuez	1121
contribuir	1968
contribuisci	1408
contribute now	645
contribute with google	645
contribuye	829
contul meu	2046
cookie notice	688
cookie policy	688	1431
cookie preferences	688
cookie-einstellungen	456
cookie-instellingen	1711
cookie-instellingen aanpassen	1739
cookiebeleid	1711
cookieindstillinger	362
cookiepolicy	2390
cookiepolitik	362
cookies	279	362	1711	1821	2390
cookies aanpassen	1739
cookies akzeptieren	456
cookies instellen	1711
cookies policy	688
cookies wijzigen	1739
cookievoorkeuren wijzigen	1739
copia il link	1424
copia link	1424
copiar el enlace	852
copiar enlace	852
copiar link	852	1983
copiar o link	1983
copied	673
copied to clipboard	772
copier l'url	1111
copier le lien	1111
copy	674
copy link	673	1358	2636
copy link copied	673
copy link to clipboard	673
copy this link	673
copy url	673
corrections policy	692
correlati	1438
cosa pensi di questo articolo	1457
count me in	661
""", 'cr': """
crea un account	1412
crea un alert	1468
crear alerta	904
crear cuenta	833
crear una cuenta	833
create a free account	651
create account	651
create an account	651
create free account	651
created with ai	743
credit card	649
credit or debit card	649
creditcard	1688
criar alerta	2027
criar conta	1971
""", 'cs': """
csatlakozz csapatunkhoz	1303
""", 'cu': """
custom amount	644
""", 'cz': """
czas czytania # min	1912
czytaj dalej	1912
czytaj dalej za	1887
""", "d'": """
d'autres articles	1125
""", 'da': """
da non perdere	1438
da non perdere in edicola	1429
daftar	1349
daha fazla	2504
daha sonra	2486
daha sonra hatirlat	2486
daha sonra oku	2495
daily newsletter	661
dal web	1438
dalej	1909
dalies	1648
dalies ar rakstu	1643
dalintis	1602
dalintis facebook	1607
dalintis su draugais	1607
dalyvaukite apklausoje	1609
dans cet article	1125
darovat	267
daruj	267	2311
das interessiert andere leser	463
das lesen andere	524
das neueste	463
datenschutz	456
datenschutz-einstellungen	456
datenschutzeinstellungen	456
dauerauftrag	423
dauerwerbung	453
""", 'de': """
de samenvatting kan fouten bevatten	1741
de tekst gaat verder onder de foto	1709
debat: skriv	365
debatt: si din mening	1824
debatte	459
debattregler	1824
deconectare	2046
deel	1704
deel artikel	1704
deel dit	1704
deel dit artikel	1704
deel dit bericht	1784
deel dit verhaal	1784
deel op facebook	1704
deel op twitter	1704
deel op x	1704
deel via	1760
deel via e-mail	1704
deel via whatsapp	1704
deine e-mail-adresse	435
deine meinung	459
deixa un comentari	233
deixe uma resposta	1993
deja un comentario	863
deja una respuesta	863
dejar de seguir	904
dejar un comentario	863
del	357	1816
del artikel	357
del artikkel	1816
del artikkelen	1816
del artiklen	357
del artiklen gratis	348
del med	357	1816
del saken gratis	1807
del via e-mail	357
del via e-post	1816
dela	2385
dela artikel	2385
dela artikeln gratis	2375
dela med	2385
dela via e-post	2385
dela via mejl	2385
delen	1704
delen op bluesky	1760
delen op facebook	1704
delen op linkedin	1760
delen op whatsapp	1760
delen op x	1760
delen via	1760
delen via e-mail	1704
delen via facebook	1704
delen via twitter	1704
delen via whatsapp	1704
deli	2319
deli na facebooku	2319
delite	2319
delite to novico	2319
delite to zgodbo	2319
delivered daily	761
delivered to you	661
delivered weekdays	761
delivered weekly	761
dengarkan	1358
deretter # kr/mnd til du sier opp	1807
derniers articles	1125
desa	233
desa l'article	256
deschide	2061
descuentos	858
desplegar	871
desplegar redes sociales	852
destacadas	867
destacados	867
destaques	1997
destek ol	2487
destek olun	2487
det er gratis at oprette en profil	348
detail	1369
details	467	703	1723
details anzeigen	467
detaily	286
detalhes	2001
detalii	2061
detaljer	374	1832	2401
detalles	871
detaylar	2505
dettagli	1442
dette er en annonse	1820
dette er en plus-artikel	348
dette er en plussak	1807
dette leser andre	1828
devamini oku	2504
devenez membre	1084
devenir membre	1084
deze video is niet beschikbaar	1739
""", 'dh': """
dha	2508
""", 'di': """
di santrauka	1609
dicci la tua	1465
die meistgelesenen artikel	463
diesen artikel kommentieren	459
diesen artikel teilen	448
diesen artikel verschenken	520
diesen beitrag auf facebook ansehen	492
diesen beitrag auf instagram ansehen	492
diesen tweet ansehen	492
digg	674
digital subscription	651
digital-abo	427
digitalabo	427
digitale krant	1689
digite seu e-mail	1975
dimensione testo	1424
din e-mail	353
din e-post	1812	2380
din e-postadresse	1812
dinle	2495
dirbk su mumis	1609
direct debit	649
direct lezen	1759
direct toegang	1759
direct verder lezen	1689
discussie	1715
discussion about this post	702
discussione chiusa	1434
diskuse	282
diskusia	2260
diskuter	1824
diskutera	2393
diskutieren	504
diskuze	282
dismiss	644
dismiss this message	643
distribuie	2051
distribuie articolul	2051
distribuie pe facebook	2085
distribuie pe whatsapp	2085
dit artikel delen	1760
dit bericht op instagram bekijken	1739
dit is een advertentie	1764
dit is een premium artikel	1759
dit vind je misschien ook leuk	1719
diventa socio	1408
diventa sostenitore	1408
""", 'dn': """
dnes ne	266
dnes nie	2264
""", 'do': """
do mesmo autor	1997
do not sell my personal information	688
do not sell or share my personal information	688
doar	1968
dodaj komentar	2319
dodaj komentarz	1905
doe	1968
doe agora	1968
doe mee en win	1744
don mensuel	1084
don ponctuel	1084
don't miss	697
don't miss out	661
don't want to see this? remove ads	683
dona	829	1408
dona adesso	1408
dona ahora	829
dona ora	1408
dona'ns suport	226
donar	829
donar ahora	829
donasi	1348
donasi sekarang	1348
donate	645
donate become	645
donate here	645
donate monthly	645
donate now	645
donate today	645
donations are tax-deductible	766
donazione mensile	1408
donazione singola	1408
doneer	1686
doneer nu	1686
doneer via ideal	1756
doner	345	1804
donera	2372
donera nu	2372
doneren	1686
doniraj	2186	2311
doniraj odmah	2186
doniraj zdaj	2311
donirajte	2186	2311
donner	1084
doorsturen	1704
dossier	463	1125	1438	1719
dossiers	463	1125	1719
""", 'dr': """
drucken	448
druge novice	19
drukuj	1897
""", 'du': """
du er nu tilmeldt	353
du er nu tilmeldt nyhedsbrevet	353
du kan til enhver tid afmelde dig	353
dukung jurnalisme independen	1348
dukung kami	1348
""", 'dy': """
dyskusja	1905
""", 'e-': """
e-avis	348	1807
e-edition	702
e-gazete	2488
e-mail	272	353	435	674	1890	1975	2106
e-mail eingeben	435
e-mail teilen	448
e-mail-adresse	435
e-mail-adresse eingeben	435
e-mailadres	1694
e-mailadresse	353
e-mailen	1704
e-paper	427	702
e-pasta adrese	1667
e-pasts	1667
e-post	946	1812	2380
e-posta	2525
e-posta adresiniz	2525
e-posta adresinizi girin	2525
e-postadress	2380
e-postadresse	1812
e-posti aadress	946
e-tidning	2375
e-wydanie	1887
""", 'ea': """
eavis	1807
""", 'ed': """
edasi lugemiseks logi sisse	921
edellinen	1036
edellinen juttu	1034
editor's choice	697
editor's pick	588	697
editor's picks	697
editors' choice	697
editors' picks	697
edizione digitale	1412
""", 'ee': """
eenmalig	1686
eerste maand gratis	1759
""", 'ei': """
ei kiitos	1017
ei nyt	1017
ei, kiitos	1017
einblenden	467
einklappen	466
einloggen	427
einmalig	423
einmalig spenden	423
einstellungen	456
einwilligung	456
""", 'el': """
elders op het web	1719
elige una cantidad	832
elke bijdrage telt	1756
elke donatie telt	1756
elke euro telt	1756
elolvasom	1303
els preus poden variar	244
elsewhere on the web	697
elta	1612
elta inf	1612
""", 'em': """
em alta	1997
em destaque	1997
email	661	674	2106
email (required	661
email address	661
email article	673
email this	673
email to a friend	673
emneord	1828
emner	370	1828
empfehlen	448
empfehlungen	463
empfehlungen der redaktion	463
empfohlene artikel	463
empfohlener externer inhalt	456
empfohlener redaktioneller inhalt	456
""", 'en': """
en ce moment	1125
en continu	1125
en directo	867
en este tema	913
en otros medios	867
en portada	867
en savoir plus	1118	1128
encontrou algum erro	1993
encontrou um erro	1993
ende der werbung	566
engangsgave	1804
enim loetud	923
enlace copiado	852
enlace copiado al portapapeles	912
enlarge	703
enlarge image	702
enlarge this image	702
enne kommenteerimist loe reegleid	927
enregistrer	1111
enregistrer cet article	1168
enregistrer l'article	1168
entdecken sie unsere newsletter	510
entendi	2001
entendido	871
enter amount	649
enter your email address	661
entra	1412
entra nella conversazione	1465
entradas relacionadas	867
entrar	833	1971
entrar com apple	2034
entrar com facebook	2034
entrar com google	2034
entre	1971
entre com sua conta	2034
envia per correu	256
envia-ho per correu	256
enviar a un amigo	912
enviar para um amigo	2036
enviar por correo	852
enviar por e-mail	1983
enviar por email	852
enviar por whatsapp	852
envie de lire la suite	1165
envoyer par courriel	1168
envoyer par e-mail	1111
envoyer par email	1111
envoyer par mail	1111
""", 'ep': """
epaper	702
""", 'er': """
er der fejl i artiklen	365
er du allerede abonnent	348	1807
er ging iets mis. probeer het later opnieuw	1752
er is iets misgegaan	1752
er is iets misgegaan. probeer het later opnieuw	1752
ergebnisse anzeigen	467
err/bns	931
erstellt mit ki	494
""", 'es': """
es folgt werbung	566
es ist ein fehler aufgetreten	510
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	510
esci	1412
escolha do editor	1997
escolha o seu plano	2034
escolha seu plano	2034
escolha um valor	1970
escribe tu correo	905
escribe tu email	905
escribe un comentario	863
escuchar	852
espace partenaire	1116
espacio patrocinado	894
espandi	1442
especiais	1997
esqueceu a senha	1971
esqueci minha senha	1971
esquelas	894
esqueles	244
essai gratuit	1092
""", 'et': """
et pot interessar	230
et pots donar de baixa en qualsevol moment	250
et queden # articles gratis aquest mes	254
et recomanem	230
etichete	2058
etiketler	2502
etiquetas	867	1997
etiquetes	257
ets subscriptor? identifica't	254
etusivu	1034	1036
etusivulle	1034
""", 'ev': """
every contribution counts	766
every dollar counts	766
every donation counts	766
every gift counts	766
""", 'ex': """
exclusiu per a subscriptors	254
exclusive content	651
exclusive to subscribers	770
exclusivo assinantes	1971
exclusivo para assinantes	2034
expand	702
expand all	703
expandera	2401
expandir	2001
explore	700
explore more	697
explore more on these topics	697
explore our newsletters	761
explore our subscription offers	770
explore subscription offers	770
external content	741
external links	673
externe content	1739
externe inhalte	456
externe inhalte anzeigen	456
externe inhalte erlauben	456
externe inhoud	1739
externen inhalt anzeigen	456
externen inhalt laden	456
externer inhalt	456
externer inhalt konnte nicht geladen werden	492
""", 'ez': """
ezt is olvassa el	1301
""", 'fa': """
facebook	674
facebook messenger	674
facebook twitter	673
facebook twitter email	673
facebook twitter linkedin email	673
facebook twitter whatsapp	673
facebook x	673
fai il quiz	1465
fai il test	1465
fai una domanda su questo articolo	1457
faire un don	1084
fale conosco	1993
fandt du en fejl	365
fant du en feil	1824
fast geschafft	510
favorilere ekle	2495
favoris	1111
fazer login	1971
""", 'fe': """
featured articles	697
featured content	697
featured stories	697
fechar	1967	2000
feedback	459	692	1715
feedback geben	459
fehler gefunden	459
fehler im artikel gefunden	459
fehler melden	459
fel i artikeln	2393
feliratkozom	1306
fermer	1083
fermer le menu	1128
fes-te soci	226
fes-te subscriptor	226
fetching more	702
""", 'fi': """
fil info	1125
filed under	697	702
find out more	702
fique por dentro	1975
first name	661
fizetett tartalom	1296
""", 'fj': """
fjern annoncer	361
fjern annonser	1820
""", 'fl': """
flecha	833
fler	2397
fler artiklar	2397
fler nyheter	2397
flere artikler	370	1828
flere nyheder	370
flere nyheter	1828
flere saker	1828
flipboard	674
""", 'fo': """
fold ud	374
folgen	449
folgen sie uns	449
follow	678
follow author	678
follow live	678
follow this author	678
follow this topic	678
follow topic	678
follow us	678
follow us on facebook	678
following	678
font size	673
for abonnenter	348	1807
for subscribers	651
forgot password	651
forgot your password	651
forma de pagamento	1970
forma de pago	832
formas de pagamento	1970
formas de pago	832
forrige	373	1831
forrige artikel	370
forrige artikkel	1828
forse in seguito	1407
forsiden	370	1828
foto	1366
foto galeri	2502
fotogalerija	1609
fotostrecke	463
fout gespot	1715
fout gezien	1715
fout melden	1723
foutje gezien	1715
""", 'fr': """
frag unsere ki	494
fragen sie unsere ki	494
free daily newsletter	661
free newsletter	661
free weekly newsletter	661
friss	1301
from around the web	697
from our partners	697
from our sponsor	683
from our sponsors	683
from the web	697
""", 'fu': """
full coverage	697
full results	703
full score	703
fullscreen	702
fullskjerm	1831
further reading on this site	697
""", 'ga': """
ga akkoord	1711
ga naar inhoud	1722
galite bet kada atsisakyti prenumeratos	1602
gallery	1438
ganzen artikel lesen	466
""", 'ge': """
ge bort artikeln	2375
gebruiksvoorwaarden	1711
geef cadeau	1760
geef een reactie	1715
geef feedback	1749
geef je mening over dit artikel	1749
gegenereerd door ai	1741
gegenereerd met ai	1741
gem	357
gem artikel	357
gem artiklen til senere	357
gem til senere	357
gemaakt met ai	1741
generated by ai	743
gerade nicht	422
gerelateerd	1719
gerelateerd nieuws	1719
gerelateerde artikelen	1719
gerelateerde onderwerpen	1719
gerir cookies	1990
gesponsert	453
gesponserter beitrag	525
gesponserter inhalt	453
gesponsord	1709
gesponsorde inhoud	1709
gestion des cookies	1118
gestionar cookies	860
gestisci i cookie	1431
gestisci notifiche	1468
gestisci preferenze	1431
get alerts	678
get digital access	651
get email updates	661
get started	651
get the daily email	661
get the newsletter	661
""", 'gi': """
gi bort artikkelen	1807
gi bort saken	1816
gi tilbakemelding	1824
gift a subscription	651
gift article	651
gift this article	651
giv artiklen til en ven	357
giv os feedback	365
give a gift	651
give a gift subscription	645
give feedback	692
give monthly	645
give now	645
give today	645
give us feedback	692
gizle	2505
gizlilik	2498
""", 'gl': """
glemt adgangskode	348
glemt passord	1807
""", 'go': """
go to top	702
godkjenn	1821
godkjenn alle	1821
godta	1821
godta alle	1821
google	674
google news	674
google plus	674
got it	688
""", 'gr': """
gracias por suscribirte	840
gracias por tu voto	892
gracias por votar	892
gratis proberen	1689
grazie per aver votato	1457
grazie per il tuo feedback	1457
grazie per l'iscrizione	1419
""", 'gu': """
guarda anche	1438
guarda i risultati	1457
guarda l'article	256
guarda la gallery	1441
guardar	852	1983
guardar en favoritos	912
guardar para ler mais tarde	2036
guides d'achat	1125
gulir untuk lanjut membaca	1361
""", 'ha': """
haber faydali oldu mu	2501
haberi kaydet	2495
haberi nasil buldunuz	2501
haberi oynat	2504
haberi puanla	2501
haberi sesli dinle	2495
haberi sesli dinleyin	2495
haberi sesli dinleyin (# dk	2495
haberi yazdir	2495
haberin devami	2497	2504
haberin devami reklamdan sonra	2497
haberin tamami	2504
hacker news	674
hadiahkan artikel ini	1391
hae	1036
hai letto # articoli su # questo mese	1474
hai trovato un errore	1434
hai una segnalazione	1434
haku	1036
halaman berikutnya	1368
halaman selanjutnya	1368
halaman: #	1368
handelsbetingelser	362
hantera cookies	2390
har du allerede en konto	348	1807
har du redan ett konto	2375
has oblidat la contrasenya	227
hasznos volt a cikk	1300
hata bildir	2501
hata bildirin	2501
haut de page	1128
have an account	651
have an account? sign in	651
have your say	692
hazte miembro	829
hazte premium	909
hazte socia	829
""", 'he': """
heb je al een account	1689
help mee	1686
help ons om dit te blijven doen	1756
hem	2400
hemeroteca	833
hepsini kabul et	2498
herinner me later	1685
hesabim	2488
hesabiniz var mi	2488
het artikel gaat hieronder verder	1709
het laatste nieuws	1719
""", 'hi': """
hide	703
hide ad	683
hide caption	702
hide comments	692
hide this message	643
hier anmelden	427
hier einloggen	427
hier finden sie informationen zum datenschutz	492
highlights generated by artificial intelligence	743
hilfe	459
hinweis an die redaktion	504
hinweis zum datenschutz	456
hinweise zu diesem artikel	504
hittade du ett fel	2393
hittat fel	2393
""", 'hj': """
hjem	373	1831
""", 'hl': """
hlasovat	282
hledat	285
""", 'ho': """
ho capito	1442
ho letto e accetto l'informativa sulla privacy	1470
hold deg oppdatert	1812
hold dig opdateret	353
home	702	1441	1722
hopp til innhold	1831
hopp til innholdet	1831
houd je aan onze huisregels	1749
house rules	692
how did we do	692
how we use ai	743
hoy no	828
""", 'hu': """
hubungi kami	1365
huisregels	1749
""", 'hv': """
hva mener du? stem her	1831
hva synes du om denne saken	1824
hva synes du om saken	1824
hvad mener du? stem her	373
hvad synes du? stem her	373
""", 'i ': """
i accept	688
i agree	688
i already donated	643
i already gave	643
i commenti sono riservati agli abbonati	1465
i lettori hanno letto anche	1477
i prezzi potrebbero variare	1460
i samarbeid med	1820
i samarbejde med	361
i samarbete med	2389
i understand	703
""", "i'": """
i'll do it later	643
i'm in	661
i've already donated	643
""", 'ic': """
ich bin schon dabei	422
ich habe schon gespendet	422
ich stimme zu	456
icymi	697
""", 'id': """
ideal	1688
identifiez-vous	1092
""", 'ie': """
ielogojies	1643
ielogoties	1643
ievadi e-pastu	1667
ievadi savu e-pasta adresi	1667
""", 'ih': """
iha	2508
ihr feedback	459
ihr kommentar	459
ihre e-mail-adresse	435
ihre meinung	459
ihre spende ist steuerlich absetzbar	514
""", 'ik': """
ik begrijp het	1723
ik heb al gedoneerd	1685
ik steun al	1685
ikke i dag	344	1803
ikke nu	344
iklan	1361
iklan sponsor	1396
""", 'il': """
il mio account	1412
il tuo indirizzo email	1419
ilan	2497
ilgili haber	2502
ilgili haberler	2502
ilgili konular	2502
ilk ay # tl	2488
ilmoittaudu webinaariin	1036
ilmoitus	1028
ils ont lu aussi	1125
""", 'im': """
im trend	463
immer informiert	435
immer informiert mit unserem whatsapp-service	566
impostazioni cookie	1431
impressum	456
imprimeix	233
imprimeix l'article	256
imprimer	1111
imprimer cet article	1168
imprimer l'article	1111
imprimir	852	1983
imprimir artigo	2036
""", 'in': """
in	2636
in case you missed it	697
in diesem artikel	463
in evidenza	1438
in het nieuws	1719
in kooperation mit	453
in other news	697
in partnership with	683
in primo piano	1438
in this section	697
in zwischenablage kopieren	448
indeks	1366
indirizzo email	1419
indstillinger	362
indtast din e-mail	353
indtast din mail	353
indtast e-mail	353
info iklan	1381
infolettre	1101
infolettres	1101
informa d'un error	242
informar de un error	899
informasjonskapsler	1821
informationen zum datenschutz	492
informativa sulla privacy	1431
informazione promozionale	1460
informazione pubblicitaria	1460
ingatkan saya nanti	1347
ingezonden mededeling	1764
ingrandisci	1441
ingresar	833
inhalt	466
inhalt anzeigen	456
inhalt laden	453
inhalt teilen	448
inhalte anzeigen	456
inhaltsverzeichnis	466
inhoud tonen	1739
inhoudsopgave	1722
inicio	870
inklappen	1723
inloggen	1689
innstillinger	1821
inschrijven	1694
inscreva-se	1975
inscreva-se na newsletter	1975
inscription	1092
inscription gratuite	1161
inserisci il tuo indirizzo e-mail	1470
inserisci il tuo indirizzo email	1470
inserisci qui il tuo commento	1434
inserisci un indirizzo email valido	1470
insira o seu email	2029
insira seu e-mail	2029
instagram	674
instagram-inhalte erlauben	456
instellingen	1711
inte idag	2371
inte nu	2371
introdu adresa ta de email	2078
introduce tu email	840
invalid email	661
invia a un amico	1476
invia commento	1434
invia per email	1424
invia via email	1424
inzerce	278
inzercia	2256
""", 'ir': """
ir a los comentarios	863
ir al contenido	870
ir arriba	870
""", 'is': """
iscriviti	1419
iscriviti alla nostra newsletter	1419
iscriviti ora	1419
iscrizione completata	1470
isprintaj	2197
""", 'iz': """
iz iste rubrike	2194
iz rubrike	2194	2316
izbor urednice	2194
izbor urednika	2194
izdvajamo	2194
izpostavljeno	2316
izveido kontu	1643
""", "j'": """
j'accepte	1118
j'accepte de recevoir les offres des partenaires	1161
j'ai compris	1129
j'en profite	1092
""", 'ja': """
ja ets subscriptor	227
ja tens compte	254
ja, ich will	423
ja, ik steun	1756
ja, ik wil de nieuwsbrief ontvangen	1752
jaa	1026
jaa artikkeli	1026
jaa facebookissa	1026
jaa juttu kaverille	1026
jaa whatsappissa	1026
jaga	921
jaga artiklit	921
jaga facebookis	926
jaga lugu	926
jaga seda artiklit	926
jangan lewatkan	1366
jatka lukemista	1019
jau esi abonents	1643
jau esi abonents? ielogojies	1643
jau prenumeruojate	1602
jau prenumeruojate? prisijunkite	1602
""", 'je': """
je aanmelding is gelukt	1752
je bent ingeschreven	1752
je bent nu ingeschreven	1752
je commande	1152
je donne	1084
je donne mon avis	1156
je fais un don	1084
je hebt je succesvol aangemeld	1752
je kunt je op elk moment afmelden	1752
je m'abonne	1092
je m'inscris	1101
je me connecte	1092
je soutiens	1084
je teste	1092
jeder euro hilft	514
jednorazowo	1884
jelentkezzen be	1288
jetzt abo sichern	519
jetzt abonnent werden	427
jetzt abonnieren	427
jetzt abstimmen	498	566
jetzt am gewinnspiel teilnehmen	498
jetzt anmelden	435
jetzt bestellen	427
jetzt bewerben	498
jetzt einloggen	427
jetzt freischalten	427
jetzt helfen	423
jetzt im tv	463
jetzt karten sichern	498
jetzt kommentieren	459
jetzt kostenlos anmelden	435
jetzt kostenlos testen	427
jetzt mitdiskutieren	504
jetzt mitglied werden	423
jetzt mitmachen	498
jetzt nicht	422
jetzt registrieren	427
jetzt spenden	423
jetzt teilen	520
jetzt testen	427
jetzt tickets sichern	498
jetzt upgraden	519
jetzt zugang sichern	519
jetzt zustimmen	456
""", 'jo': """
jocs i mots encreuats	244
join now	645
join our mailing list	661
join the conversation	692
join the discussion	692
join the discussion on discord	678
join us	645
jouw e-mailadres	1694
""", 'ju': """
jump to content	702
just nu	2397
juttu jatkuu alla	1028
juttu jatkuu kuvan alapuolella	1028
juttu jatkuu kuvan alla	1028
juttu jatkuu mainoksen alla	1028
juttu jatkuu videon alla	1028
juttu on tarkoitettu tilaajille	1019
juttu on vain tilaajille	1019
juuri nyt	1034
""", 'ka': """
kabul ediyorum	2498
kabul et	2498
kaip jums patiko straipsnis	1608
kamu mungkin suka	1392
kanske senare	2371
kanskje senere	1803
kapat	2486
kapcsolat	1300
karier	1381
karjera	1609
karte anzeigen	467
karte laden	456
kas artikkel oli kasulik	927
kas lugu oli kasulik	927
kasneje	2323
kasnije	2202
kasutustingimused	939
kategori	1366
kategoriat	1034
kategorie	283	1909
kategorien	463
kategorier	370	1828	2397
kategoriler	2502
katkida bulun	2487
katso kaikki tilaajaedut	1019
katso kuvagalleria	1036
katso kuvat	1036
katso video alta	1036
kaydet	2495
kaydol	2488
kayit ol	2488
kaynak: aa	2508
kaynak: dha	2508
kaynak: iha	2508
""", 'ke': """
kebijakan cookie	1364
kebijakan privasi	1364
kebijakan privasi | syarat dan ketentuan	1364
keep reading	697
keine neuigkeiten mehr verpassen	510
kelola cookie	1364
keluar	1349
kembali ke atas	1368
kertalahjoitus	1018
keskustele	1033
keskustele asiallisesti	1033
keskustelu	1033
keuze van de redactie	1719
key points by ai	743
key takeaways by ai	743
""", 'ki': """
ki-generert oppsummering	1831
ki-generiert	494
ki-generierte zusammenfassung	494
ki-oppsummering	1831
ki-zusammenfassung	494
kiemelt	1301
kies een bedrag	1688
kies je abonnement	1759
kiitos tilauksesta	1022
kiitos tilauksestasi	1022
kijk terug	1746
kingi artikkel	926
kiosque	1092
kirim	1358
kirim ke teman	1391
kirim komentar	1365
kirjaudu	1019
kirjaudu ulos	1019
kirjoita kommentti	1033
kirjoita kommenttisi	1033
kirjoittaja on kansanedustaja	1045
kirjoittaja on kirjailija	1045
kirjoittaja on kolumnisti	1045
kirjoittaja on toimittaja	1045
kirjoittaja on vapaa toimittaja	1045
kirjoittaja on vapaa toimittaja ja kirjailija	1045
kirjuta kommentaar	927
kiti skaito	1604
""", 'kl': """
klarna	426
klausies raidierakstu	1650
klausies rakstu	1648
klauskite dirbtinio intelekto	1608
klausykite straipsnio	1607
klausyti	1607
klausyti straipsnio	1607
klausyti straipsnio (# min	1607
kleinanzeigen	453
""", 'ko': """
kokeile maksutta	1019
kokeile nyt	1019
komentar	1365
komentarai	1602
komentari	2197
komentarji	2319
komentarz	1905
komentarze	1905
komentiraj	2197	2319
komentuoti	1602
komentuoti gali tik registruoti vartotojai	1608
komment	1300
kommentaarid	921
kommentar	459
kommentar schreiben	459
kommentar verfassen	459
kommentare	459
kommentare ansehen	459
kommentare anzeigen	459
kommentare lesen	459
kommentarer	365	1824	2393
kommentarer blir moderert	1824
kommentarer granskas innan publicering	2400
kommentarer modereres	373
kommentarerna modereras	2393
kommentarregeln	459
kommentarsregler	2393
kommenteeri	921
kommenteerimine on suletud	927
kommenteerimise reeglid	927
kommenteerimiseks logi sisse	927
kommentek	1300
kommenter	365	1824
kommentera	2393
kommentieren	459
kommentit	1033
kommentit tarkistetaan ennen julkaisua	1033
kommentoi	1033
kommentointi on suljettu	1033
kommercielt indhold	378
kommercielt samarbejde	361
kommersielt innhold	1836
kommersielt samarbeid	1820
koniec reklamy	1901
kontakt	282	365	459	1905
kontakt os	365
kontakt oss	1824
kontakta oss	2393
konten berbayar	1396
konten bersponsor	1361
konten premium	1349	1391
konten promosi	1396
konten sponsor	1361
konto erstellen	427
konular	2502
kopeeri link	921
kopieer de link	1704
kopieer deze link	1784
kopieer link	1704
kopier lenka	1816
kopier lenke	1816
kopier lenken	1816
kopier link	357
kopier linket	357
kopieren	448
kopioi linkki	1026
kopiraj link	2197
kopiraj povezavo	2319
kopiraj poveznicu	2197
kopirajte link	2197
kopirajte poveznicu	2197
kopiuj link	1897
kopyala	2495
korrekturhinweis senden	504
kort fortalt - lavet med ai	373
kostenlos abonnieren	435
kostenlos registrieren	427
kostenlos testen	427
""", 'kr': """
krant	1689
kreditkarte	426
kreditkarte / klarna	426
kreiraj nalog	2187
krijg direct toegang	1759
""", 'ku': """
kuidas lugu meeldis	927
kupi pretplatu	2187
kurzlink kopieren	545
kuukausilahjoitus	1018
kuula	926
kuula artiklit	926
kuula artiklit (# min	926
kuula lugu	926
kuula saadet	928
kuula saadet siit	928
kuuntele	1026
kuuntele jakso	1026
""", 'kv': """
kvkk	2498
""", "l'": """
l'actu en direct	1125
l'article continue ci-dessous	1116
l'article en # points	1150
l'articolo in breve	1457
l'essentiel	1125
""", 'la': """
la newsletter	1101	1419
la redazione consiglia	1438
la tua e-mail	1419
laad meer	1722
laajenna	1037
laat je dit artikel voorlezen	1746
laat voorlezen	1704
laatste nieuws	1719
ladda fler	2400
lagi ramai	1392
lagre	1816
lagre artikkel	1816
lagre saken	1816
lagre saken til senere	1816
lagre til senere	1816
lahjoita	1018
lahjoita nyt	1018
lain kali	1347
lainnya	1366
laisser un commentaire	1121
laissez un commentaire	1121
langganan	1349
lanjut baca di bawah	1361
lanjutkan dengan konten	1361
lanjutkan membaca	1368
laporkan	1365
laporkan kesalahan	1369
lascia un commento	1434
lascia un feedback	1457
last flere	1831
last name	661
lastschrift	426
later	1685
later lezen	1760
latest	697
latest articles	697
latest edition	702
latest headlines	697
latest news	697
latest posts	697
latest stories	697
latest updates	697
latest videos	697
latest videos from	697
lavora con noi	1460
""", 'le': """
le direct	1125
le fil	1125
le journal du jour	1092
le nostre newsletter	1419
le plus lu	1125
le puede interesar	867
le recomendamos	867
le ultime notizie	1438
learn more	702
learn more about cookies	688
leave a comment	692
leave a reply	692
leave a tip	645
leave feedback	692
lectura de # minutos	852
lectura: # min	852
lecture # min	1128
lecture # minutes	1111
lecture : # min	1111
leer noticia completa	870
lees de reacties	1715
lees direct verder	1759
lees meer	1719	1722
lees meer over	1719
lees onze huisregels	1749
lees ook	1719
lees verder	1689	1719	1722
lees verder na de advertentie	1709
lees verder onder de afbeelding	1709
lees verder onder de foto	1709
lees voor	1704
leeslijst	1760
leestijd	1722
leestijd # min	1722
legfrissebb	1301
legg igjen en kommentar	1824
leggi anche	1438
leggi dopo	1476
leggi i commenti	1434
leggi il documento	1442
leggi il giornale	1412
leggi l'articolo	1441
leggi l'articolo completo	1441
leggi senza limiti	1474
leggi sull'app	1468
leggi tutto	1441
leggi tutto con un abbonamento	1412
leggi tutto su	1438
legolvasottabb	1301
legolvasottabbak	1301
leia mais	1997	2000
leia os termos de uso e as regras da comunidade	2025
leia sem limites	2034
leitura: # min	1983
lembrar mais tarde	1967
lembre-me mais tarde	1967
lenke kopiert	1816
lenken er kopiert	1816
lenken kopiert	1816
ler mais	2000
ler mais tarde	2036
les articles les plus lus	1169
les derniers articles	1125
les flere	1828
les hele saken	1831
les kommentarer	1824
les lecteurs ont aussi lu	1125
les mer	1828	1831
les mer om	1828
les plus lues	1125
les plus lus	1125
les senere	1816
les tops	1125
les videre	1807
lesedauer	466
lesedauer: # minuten	466
lesen sie auch	463
lesen sie dazu	463
lesen sie hier	463
lesen sie mehr	463
leserbriefe	459
leserkommentare	459
lesetid # min	1831
lesetipp	463
lesetipps	463
lesezeit: # min	466
lesezeit: # minuten	466
lest opp av en robot	1816
lest opp av en syntetisk stemme	1816
leta	1653
leta/afp	1653
lettura # min	1424
""", 'li': """
lige nu	370
lihat artikel asli	1391
lihat detail	1369
lihat hasil	1369
lihat juga	1366
lihat komentar	1365
lihat lainnya	1368
lihat peta	1369
lihat selengkapnya	1368
lihat semua	1368
liitu uudiskirjaga	946
like loading	673
like this	673
limited time offer	651
limited-time offer	770
line	674
link	674
link berhasil disalin	1391
link copiado	1983
link copiat	2085
link copiato	1424
link copiato negli appunti	1476
link copied	673
link copied bookmark	673
link copied to clipboard	673
link er kopieret	357
link er kopieret til udklipsholderen	357
link gekopieerd	1704
link in die zwischenablage kopiert	520
link kopeeritud	926
link kopieren	448
link kopieret	357
link kopiert	448
link kopiran	2197
link kopyalandi	2495
link on kopeeritud	926
link sudah disalin	1391
link wurde in die zwischenablage kopiert	520
link wurde kopiert	520
link zum artikel kopieren	520
link zum inhalt	456
link zum teilen kopieren	566
link zum youtube-inhalt	456
linkedin	674
linki kopyala	2495
linkki kopioitu	1026
links	463
lire aussi	1125
lire l'article	1128
lire l'article complet	1128
lire la suite	1128
lire le document	1129
lire les commentaires	1121
lire plus	1125	1128
lire plus tard	1111
lisa kommentaar	921
listen	673
listen # min	673
listen above	750
listen below	750
listen here	750
listen now	673
listen on apple	750
listen on apple podcasts	750
listen on spotify	750
listen on youtube	750
live	463
live tv	697
""", 'lo': """
lo + visto	867
lo esencial en # segundos	892
lo quiero	909
load comments	692
load content	688
load more	702
load more articles	702
load more comments	692
load more stories	702
loading	673
loading ad	683
loading more	702
loe edasi	921
loe edasi tellijana	921
loe hiljem	926
loe ka	923
loe kommentaare	927
loe lisa	928
loe lisaks	923
loe rohkem	928
loe veel	923
loetumad	923
log in	651	1689
log in / register	651
log in or sign up	651
log in to comment	692
log in to reply	692
log ind	348
log out	651
log ud	348
logare	2046
logg inn	1807
logg ut	1807
logga in	2375
logga ut	2375
logi sisse	921
logi sisse, et kommenteerida	927
login	427	651	1349	1412	1971	2046
login / register	651
logout	651
loo konto	921
loo tasuta konto	921
los comentarios son exclusivos para suscriptores	899
los precios pueden variar	894
""", 'lu': """
lue koko juttu	1036
lue kommentit	1033
lue rajattomasti	1019
lue seuraavaksi	19	1034
luetuimmat	1034
luetuimmat jutut	1034
lugemiseks osta artikkel	921
luister	1704
luister dit artikel	1746
luister hier	1746
luister nu	1746
luister op spotify	1746
luister via spotify	1746
luk	344
lukk	1803
lukuaika # min	1036
luo ilmainen tunnus	1019
luo maksuton tunnus	1019
luo tunnus	1019
lupa kata sandi	1349
lupa password	1349
""", 'ly': """
lyssna	2385
lyt	357
lytt	1816
lytt til saken	1816
""", "m'": """
m'abonner	1092
m'inscrire	1101
""", 'ma': """
maak een account	1689
maandelijks	1686
mai mult	2060
mai multe	2060
mail	674	1704
mailen	448
mainokset	1028
mainos	1028
mainos - juttu jatkuu alla	1028
mainos alkaa	1028
mais	2000
mais artigos	1997
mais comentadas	1997
mais lidas	1997
mais lidos	1997
mais populares	1997
mais tarde	1967
mais vistas	1997
mais vistos	1997
make a donation	645
manage consent	688
manage cookies	688
manage my account	651
manage options	688
manage preferences	688
manage settings	688
manage subscription	651
manage your newsletters	761
mantengamos un debate respetuoso	899
mantente informado	840
masquer	1129
mastodon	674
masuk	1349
masuk / daftar	1349
max	2112
maybe later	643
""", 'me': """
me connecter	1092
me le rappeler plus tard	1083
media caption	702
meer	1719
meer artikelen	1719
meer informatie	1711
meer laden	1722
meer lezen	1719
meer nieuws	1719
meer over	1719
meer over dit onderwerp	1719
meer tonen	1722
meest bekeken	1719
meest gedeeld	1719
meest gekozen	1759
meest gelezen	1719
meghallgatom	1294
megosztom	1294
mehr anzeigen	466
mehr artikel	463
mehr aus	463
mehr aus dem ressort	463
mehr details	467
mehr erfahren	456
mehr informationen	463
mehr laden	459	466
mehr lesen	463	466
mehr nach dieser anzeige	453
mehr news	463
mehr themen	463
mehr von diesem autor	463
mehr von uns	463
mehr zu diesem thema	463
mehr zum artikel	463
mehr zum thema	463
mein konto	427
meist gelesen	463
meistgeklickt	463
meistgelesen	463
meistgelesene artikel	463
meistkommentiert	463
mejla	2385
meld een fout	1715
meld feil	1832
meld fejl	374
meld fout	1749
meld fra om feil	1824
meld je aan	1694
member-only story	702
members only	651
mengerti	1369
meniu	2060
menu	285	373	702	1128	1368	1441	1722	1912	2000	2648
meny	1831	2400
mer fra	1828
mer nyheter	2397
mer om	1828	2397
merci de votre inscription	1101
merci pour votre retour	1150
merci pour votre vote	1156
mere fra	370
mere om	370
merken	427	448
merkliste	427
message	674
message publicitaire	1116
messaggio promozionale	1429
messaggio pubblicitario	1460
messenger	674
mest delat	2397
mest delt	1828
mest delte	370
mest lest	1828
mest leste	1828
met ai gemaakt	1741
metodi di pagamento	1411
metodo di pagamento	1411
mettre en favori	1111
""", 'mi': """
mi cuenta	833
mijn account	1689
mijn profiel	1689
min konto	348
min side	348	1807
mine avalehele	928
minha conta	1971
mis niets	1694
missa inget	2380
missa inte	2397
misschien later	1685
misschien ook interessant	1719
mit freunden teilen	545
mit ki erstellt	494
mitdiskutieren	459
mitglied werden	423
mitmachen und gewinnen	498
mitt konto	2375
""", 'mo': """
mode de paiement	1091
modes de paiement	1091
modifica le preferenze sui cookie	1455
modifica preferenze	1455
modifier mes choix	1148
moj profil	2187	2312
moje konto	1887
mon compte	1092
mon espace	1092
monatlich	423
monatlich spenden	423
montant libre	1091
monthly	644
monthly contribution	649
morda vas zanima	2316
more	700
more articles	697
more coverage	697
more details	703
more for you	774
more from	697
more from this author	697
more from us	774
more headlines	697
more in this section	774
more in this series	697
more like this	697
more news	697
more newsletters	761
more on this story	697
more on this topic	697
more options	688
more sharing options	673
more stories	697
more stories like this	697
more stories you may like	697
more to explore	697
more to read	697
more top stories	697
most commented	697
most discussed	697
most emailed	697
most liked	692
most nem	1285
most popular	697
most read	697
most read stories	774
most recent	697
most shared	697
most viewed	697
most watched	697
mostra altro	1441
mostra contenuto	1431
mostra contenuto esterno	1455
mostra el contingut extern	239
mostra i commenti	1434
mostra il contenuto esterno	1455
mostra meno	1442
mostra menys	231
mostra originale	1442
mostra traduzione	1442
mostra tutto	1442
mostra-ho tot	231
mostrar comentarios	863
mostrar contenido externo	890
mostrar mais	2000
mostrar menos	870
mostrar todo	871
mostrar tudo	2001
moyen de paiement	1091
moyens de paiement	1091
""", 'mt': """
mti	1323
mti/afp	1323
""", 'mu': """
muat lainnya	1368
mungkin lain kali	1347
must read	697
must reads	697
must-read	697
mutasd mindet	1304
mute	702
muut lukevat	1034
muut lukevat juuri nyt	1034
muut lukevat nyt	1034
""", 'my': """
my account	651
""", 'na': """
na czasie	1909
naar boven	1722
naar de aanbiedingen	1689
naar de inhoud	1722
naar de webshop	1744
nach anzeige weiterlesen	453
nach der werbung geht es weiter	525
nach oben	466
nadaljevanje pod oglasom	2315
nahoru	285
najbolj brane novice	2316
najbolj brane novice dneva	2316
najbolj brano	2316
najbolj komentirano	2316
najkomentiranije	2194
najnovije	2194
najnovije vesti	2194
najnovije vijesti	2194
najnowsze	1909
najnowsze informacje	1909
najpopularniejsze	1909
nanti	1347
nanti saja	1347
napisz komentarz	1905
nascondi	1442
nastavak teksta nakon reklame	2193
nastavenia cookies	2271
natisni	2319
naujausi	1604
naujiena papildoma	1609
naujiena pildoma	1609
""", 'ne': """
ne danas	2202
ne danes	2323
ne hvala	2202	2323
ne manquez rien	1101
ne most	1285
ne plus afficher	1083
ne propustite	2194
ne sada	2202
ne spreglejte	2316
ne zdaj	2323
ne, hvala	2202	2323
necrologie	1460
nee bedankt	1685
nee, bedankt	1685
nei takk	1803
nei, takk	1803
nein danke	422
nein, danke	422
nej tack	2371
nej tak	344
nej, tack	2371
nej, tak	344
nessun commento	1434
neste	1831
neste artikkel	1828
net binnen	1719
netiquette	459
neueste artikel	463
neueste meldungen	463
neueste nachrichten	463
neueste videos	463
never miss a story	661
never miss an update	661
new customers only	770
new customers only. terms apply	770
new here	651
newest first	692
newsletter	272	435	661	840	1101	1419	1890	1975
newsletter abonnieren	435
newsletter e alert	1438
newsletter kostenlos abonnieren	435
newsletter recomendada	867
newsletter sign up	661
newsletter sign-up	661
newsletter signup	661
newsletter-anmeldung	435
newsletters	661	702	840	1101	1975
newslettery	272	1890
newsticker	463
next	644
next article	697
next page	702
next post	702
next story	697
next up	697
""", 'ng': """
nghe	2636
""", 'ni': """
nicht jetzt	422
nicht mehr anzeigen	422
nichts mehr verpassen	435
nie masz konta	1887
nie teraz	1883
niet nu	1685
niet te missen	1719
nieuwsbrief	1694
nieuwsbrief ontvangen	1752
nieuwsbrieven	1694
""", 'no': """
no comments	692
no comments yet	692
no credit card required	770
no gracias	828
no grazie	1407
no posts	702
no te pierdas	867
no thank you	643
no thanks	643
no, gracias	828
no, grazie	1407
no, thanks	643
noch kein abo	519
noch kein abonnent	427
noch kein konto	427
noch keine kommentare	459
noch keine kommentare vorhanden	459
noch nicht registriert	519
nog geen abonnee	1759
nog geen account	1689
nog geen reacties	1715
noklausies rakstu	1648
non hai un account	1474
non merci	1083
non oggi	1407
non ora	1407
non sei abbonato	1412
non sei ancora abbonato	1474
non, merci	1083
norint komentuoti, reikia prisijungti	1608
normas	863
nos articles les plus lus	1169
nos derniers articles	1125
nos lecteurs ont lu ensuite	1125
nos offres	1092
nos offres d'emploi	1152
nos recommandations	1125
noskaties video	1650
not a subscriber yet	651
not now	643
not ready to donate	643
not ready to give today	643
not ready to subscribe	643
not ready to support today	643
not today	643
nota relacionada	913
notas recomendadas	913
notas relacionadas	913
note legali	1431
notez cet article	1121
noticia relacionada	867
noticia relacionadas	867
noticias de hoy	867
noticias relacionada	867
noticias relacionadas	867
notizie correlate	1438
notizie del giorno	1438
nous contacter	1121
nous soutenir	1084
nous suivre	1112
nous vous recommandons	1125
now playing	702
""", 'nt': """
ntb	1859
""", 'nu': """
nu acum	2044
nu ai cont	2083
nu in het nieuws	1719
nu niet	1685
nuoroda nukopijuota	1607
nuotraukos	1609
nutzungsbedingungen	456
""", 'ny': """
nyalakan notifikasi	1391
nyhedsbrev	353
nyhedsbreve	353
nyhetsbrev	1812	2380
nyhetsbrevet	1812	2380
nyhetsdygnet	2397
nyt luetuimmat	1034
""", 'o ': """
o artigo continua depois da publicidade	1988
o seu email	1975
""", 'ob': """
obrigado pelo seu feedback	2017
obrigado pelo seu voto	2017
obrigado por se inscrever	1975
obserwuj	1898
obserwuj nas	1898
""", 'oc': """
oceni novico	2319
ocenite tekst	2197
ocultar	871	2001
""", 'od': """
odbij	2210
odbij sve	2210
oddaj komentar	2319
odjava	2187	2312
odpowiedz	1905
""", 'of': """
oferecer artigo	1971
oferecido por	1988
oferta especial	833
ofertas	858
ofertas de empleo	894
ofertes de feina	244
offer	683
offer ends soon	770
offerte	1429
offerte di lavoro	1460
offre partenaire	1116
offres d'emploi	1152
offrir l'article	1092
""", 'og': """
oglas	2193	2315
oglasi	2193	2315
ogni contributo conta	1473
ogni euro conta	1473
""", 'oh': """
ohne spende weiterlesen	422
""", 'ok': """
ok	644
ok, got it	703
okumaya devam et	2488
""", 'ol': """
oldest first	692
ole esimene kommenteerija	927
oled juba tellija	921
oled uudiskirjaga liitunud	946
olet nyt tilannut uutiskirjeen	1022
oletko jo tilaaja? kirjaudu	1019
olvasd el ezt is	1301
olvassa el ezt is	1301
""", 'om': """
om cookies	2390
oma tili	1019
""", 'on': """
once	644
onderwerpen	1719
one time donation	645
one-time	644
one-time donation	645
onko jutussa virhe	1033
onko sinulla jo tunnus	1019
""", 'oo': """
ook interessant	1719
oops! something went wrong	761
""", 'op': """
op leeslijst	1784
open	703
open image in gallery	702
open kaart	1723
open map	703
open menu	702
open the map	703
openen	1723
opina	863
opprett en gratis bruker	1807
opprett en gratis konto	1807
opprett gratis bruker	1807
opprett konto	1807
oppsummert av ai	1831
oppsummert av ki	1831
opret bruger	348
opret en gratis bruger	348
opret en gratis profil	348
opret en konto	348
opret gratis profil	348
opret konto	348
opslaan	1704
opslag fra facebook	373
opslag fra instagram	373
opublikuj komentarz	1905
""", 'or': """
original anzeigen	467
""", 'os': """
osallistu keskusteluun	1033
ossza meg	1294
osta artikkel	921
ostale vesti	19	2194
ostale vijesti	19	2194
ostatnie wpisy	1909
ostavi komentar	2197
ostavite komentar	2197
oszd meg	1294
""", 'ot': """
other amount	649
other articles	697
other news	697
other readers liked	19
other stories	697
other stories you may like	697
other stories you might like	697
others also read	19	697
otra cantidad	832
otras noticias	19	867
otras noticias que pueden interesarte	19
otro importe	832
""", 'ou': """
our corrections policy	692
our newsletters	661
our partners	683
our social media	678
our sponsors	683
outro valor	1970
ouvir	1983
ouvrir	1129
ouvrir la carte	1129
ouvrir le menu	1128
""", 'ov': """
overschrijving	1688
""", 'oy': """
oynat	2504
""", 'oz': """
oznake	2194	2316
""", 'p': """
p	2054
""", 'pa': """
pagamento seguro	1970
pagamento sicuro	1411
page suivante	1128
pagina successiva	1441
pago seguro	832
paid advertisement	775
paid content	683
paid partnership	683
paid post	683
paiment methods	649
palaute	1033
paling banyak dibaca	1366
pane oma teadmised proovile	928
para continuar a ler	2034
para continuar lendo	2034
para seguir leyendo	909
paremti	1602
pariwara	1361
partage	1111
partager	1111
partager l'article	1111
partager par e-mail	1111
partager par email	1111
partager par mail	1111
partager sur	1111
partager sur bluesky	1111
partager sur linkedin	1111
partager sur messenger	1111
partager sur telegram	1111
partager sur twitter	1111
partager sur x	1111
partager via messenger	1111
partager via twitter	1111
partages	1111
partagez	1111
partecipa alla discussione	1465
partenaire	1116
parteneri	2054
participa	863
participa en la nostra enquesta	242
participe da conversa	2025
partilhar	1983
partilhe	1983
partner	1709
partner content	683
partner offers	683
partnerangebot	453
partnerangebote	453
partnerbijdrage	1764
partnercontent	1709
partnernieuws	1719
partnerska vsebina	2315
pas aujourd'hui	1083
pas de commentaire	1121
pas encore inscrit	1092
pas maintenant	1083
pasidalinkite	1607
pasidalinkite straipsniu	1607
pasidalinti	1602
passa a premium	1474
passatempos	2019
passend zum thema	463
passende artikel	463
passer cette annonce	1116
password dimenticata	1412
passwort vergessen	427
patrocinado	858	1988
patrocinado por	858
payment method	649
payment methods	649
payment options	649
paypal	426
""", 'pe': """
pedoman media siber	1381
pelo mundo	1997
people also read	697
per continuar llegint	254
per continuare a leggere	1474
per e-mail teilen	448
per e-mail versenden	448
per mail teilen	448
per mail versenden	448
per whatsapp teilen	448
percebi	2001
personuppgiftspolicy	2390
personvern	1821
personverninnstillinger	1821
peru milloin vain	1019
peru tilaus milloin tahansa	1022
peruuta milloin tahansa	1019
pesquisar	2000
petites annonces	1116
""", 'ph': """
photos	1128
""", 'pi': """
piekrist	1660
piesakies jaunumiem	1667
piilota	1037
piilota mainokset	1028
pilihan editor	1366
pilihan redaksi	1366
pilihan untuk anda	1392
pilihan untukmu	1392
pin it	673
pinterest	674
pix	1970
""", 'pl': """
plaats een advertentie	1744
plaats een reactie	1715
plaats reactie	1715
plan du site	1118
play audio	673
play now	702
play the video	750
play video	702
please check your inbox	807
please donate	645
please enter a valid email address	661
pledge your support	645
plus	348	1128	1689	2375
plus d'articles	1125
plus d'infos	1125
plus lus	1125
plus tard	1083
plus-artikel	427
plusartikel	1689
pluss	1807
plussak	1807
""", 'po': """
pocket	674	1501
podaj adres e-mail	1890
podaj e-mail	1890
podcast	283	370	463	867	1438	1909	2502
podcastit	1034
podcasts	370	463	1719	1997
podcasty	283	1909
podd	2397
poddar	2397
pode gostar de	2037
pode interessar	1997
podeli	2197
podeli na facebooku	2197
podeli vest	2197
podelite	2197
podijeli	2197
podijeli na facebooku	2197
podijeli vijest	2197
podijelite	2197
podkast	1828
podkaster	1828
podobne	1909
podpri	2311
podpri nas	2311
podprite nas	2311
podrobnosti	286
podseti me kasnije	2202
podsjeti me kasnije	2202
pogledaj komentare	2197
pogoji uporabe	2331
polecamy	1909
polecane	1909
polecane dla ciebie	1909
politika privatnosti	2210
politika zasebnosti	2331
polityka cookies	1902
poprzedni	1912
populair	1719
populaire	1125
populaire artikelen	1719
populaires	1125
popular articles	697
popular now	697
popular posts	697
popular reads	774
popular stories	697
popular topics	697
populare	2058
popularne	1909
populer	1366
populiariausi	1604
portada	870
posez une question sur cet article	1150
poslat	275
poslat e-mailem	275
poslechnout	275
post comment	692
post on x	673
poster un commentaire	1121
posts relacionados	1997
potrebbe interessarti	1438
potrebbe interessarti anche	1438
potrebbero interessarti	1438
pour aller plus loin	1125
pour lire la suite	1165
povezana novica	2316
povezane novice	2316
povezane teme	2194
povezane vesti	2194
povezane vijesti	2194
povezano	2316
poveznica kopirana	2197
povolit cookies	279
powered by ai	743
pozabljeno geslo	2312
""", 'pr': """
pr	1296	1505	1565
pravidla diskuse	282
pravila komentiranja	2197	2319
pravila privatnosti	2210
preberite tudi	2316
precedente	1441
precios y disponibilidad pueden variar	894
preferenze cookie	1431
pregunta a nuestra ia	892
premium	268	348	576	651	833	1092	1349	1412	1689	1807	1887	1971	2046	2375	2488	2631
premium content	651
premium digital	770
premium-artikel	427
prenumerata	1602	1887
prenumeration	2375
prenumeratoriams	1602
prenumerera	2375
prenumerera nu	2375
prenumeruj	1887
prenumeruoti	1602
preporuka	2194
presented by	683
press enter or click to view image in full size	702
pretplata	2186
pretplati se	2186
pretplatite se	2186
previous article	697
previous page	702
previous post	702
prihvatam	2210
prihvati	2210
prihvati sve	2210
priimti visus	1620
prijava	2187	2312
prijavi napako	2319
prijavi se	2187	2312
prijavite se	2187	2312
prijavite se odmah	2187
prijzen kunnen intussen gewijzigd zijn	1764
primo piano	1438
principais pontos, por ia	2017
prindi	926
prindi artikkel	926
print	357	674	1704
print article	673
print artiklen	357
print dit artikel	1760
print page	772
print subscription	651
print this	673
print this page	772
printen	1704
prisijungti	1602
prispevaj	2311
privaatsustingimused	939
privacidad	860
privacy	1431	1711
privacy center	456
privacy notice	661
privacy policy	688	1431
privacy preference center	688
privacy preferences	688
privacy settings	688
privacy statement	688
privacybeleid	1711
privacyverklaring	1711
privatumo politika	1620
probeabo	427
probeer het later opnieuw	1752
probeer nu	1689
produktempfehlung	453
profil	427
profilo	1412
profiter de l'offre	1092
promo	1429	2193
promocijsko besedilo	2315
promocja	1901
promoted	683
promoted content	683
promoted links	683
promoted stories	697
promotie	1709
promotion	683
propaganda	1988
proposer une correction	1156
prosseguir	1990
prova # dagar gratis	2375
prova gratis	1412	2375
prova gratis per un mese	1474
prova nu	2375
prova-ho un mes gratis	254
prueba gratis	833
prueba un mes gratis	909
przeczytaj jeszcze	1909
""", 'pu': """
pub	1116	1988
publicar comentario	863
publicidad	858
publicidad - sigue leyendo	858
publicidade	1988
publicitat	233
publicitate	2054
publier un commentaire	1121
publireportage	1116
publirreportaje	858
puntos clave	892
puoi regalare # articoli al mese	1476
puzzels	1744
""", 'py': """
pysy ajan tasalla	1022
""", 'qu': """
quero assinar	1971
quiero recibirla	905
quiero recibirlo	905
quiero suscribirme	833
quitar publicidad	894
""", 'ra': """
raccomandato da	1429
raksts pieejams abonentiem	1643
rapporter feil	1824
rapportera fel	2393
""", 're': """
reactie	1715
reacties	1715
reacties worden vooraf gecontroleerd	1749
read aloud	673
read also	697
read article	702
read comments	692
read full article	702
read full story	702
read in app	702
read more	702
read more about	697
read more about sharing	673
read more articles	702
read more here	702
read more on	697
read more on these topics	697
read next	697
read original article	702
read our complete coverage	697
read story	702
read the article	702
read the document	703
read the full article	702
read the full document	703
read the full story	702
readers also read	697
ready for more	661
reageer	1715
reageren	1715
rebutja-ho tot	239
recent	697
recent articles	697
recent news	697
recent posts	697
recent stories	697
recevoir la newsletter	1101
recevoir une alerte	1158
rechazar	860
rechazar todas	860
rechazar todo	860
recherche	1128
rechercher	1128
recibir alertas	904
recibir alertas de este tema	904
reclame	1709
recomandate	2058
recomendaciones	867
recomendadas	867	1997
recomendado	867
recomendado para ti	867
recomendados	867	1997
recomendamos	1997
recommended	697
recommended articles	697
recommended external content	741
recommended for you	697
recommended reading	697
recommended reads	774
recommended stories	697
recommended videos	697
recurso exclusivo para assinantes	2019
recusar	1990
redakcja poleca	1909
redaksi	1381
redaksjonen anbefaler	1828
redaktionen anbefaler	370
redaktionen rekommenderar	2397
redaktionsempfehlung	463
redan prenumerant? logga in	2375
reddet	2498
reddit	674
redes sociais	1984
redes sociales	852
refuser	1118
registar	1971
registe-se	1971
register	651
register for free	651
register now	651
registo	1971
registra't	227
registra't per comentar	242
registrace	268
registracija	2187	2312
registrarme	833
registrarme en la newsletter	840
registrarse	833
registrasi	1349
registrate	909
registrati	1412
registrati e leggi questo articolo	1474
registrati gratis	1412
registreer	1689
registreer gratis	1689
registreeru tasuta	921
registreeru veebiseminarile	928
registrer deg	1807
registrera dig	2375
registreren	1689
registrieren	427
registriraj se	2187	2312
registro	833
registrovat se	268
registruj se	2187
registruotis	1602
regulamin	1902
reject all	688
reject all cookies	688
rejeitar	1990
rejeitar todos	1990
rejoignez la conversation	1156
rejoignez la discussion	1156
reklaam	921
reklaamartikkel	930
reklaamtekst	930
reklam	2389	2497
reklam alani	2497
reklama	278	1602	1901	2193	2256
reklamdan sonra devam ediyor	2497
reklame	361	1820
reklami atla	2497
reklami kapat	2497
reklaminis straipsnis	1611
reklamlar	2497
reklamy	1901
rekomendasi	1366
rekomendasi untuk anda	1366
rekomendasi untukmu	1366
rekomenduojame	1604
rekommenderade artiklar	2397
rekommenderas	2397
rekommenderat	2397
relacionadas	867	1997
relacionado	867
relacionados	867	1997
related	697	700
related article	697
related articles	697
related content	697
related coverage	697
related items	697
related links	697
related news	697
related posts	697
related reading	697
related stories	697
related story	697
related tags	697
related to this story	697
related topics	697
related videos	697
relaterade artiklar	2397
relaterade nyheter	2397
relaterat	2397
relaterede artikler	370
relaterede emner	370
relateret	370
relatert	1828
relaterte artikler	1828
relaterte emner	1828
relaterte saker	1828
remember me	651
remiamas turinys	1611
remind me in #	643
remind me in may	643
remind me later	643
remind me next month	643
remind me tomorrow	643
remove ad	683
remove ads	683
remti	1602
rep alertes d'aquest tema	248
replay	702
replier	1129
replies	692
reply	692
report	674
report a mistake	703
report a problem	692
report a typo	692
report abuse	692
report ad	683
report an error	703
report comment	692
report error	703
report this ad	683
reportagem exclusiva para assinantes	2034
reportar	863
reportar erro	1993
reportar error	863
reportar un error	863
reproducir	870
reproduzir	2000
request a correction	692
reset password	651
responder	863	1993
resta aggiornato	1419
restam # caracteres	2025
resumen con ia	892
resumen de ia	892
resumen por ia	892
resumir com ia	2017
resumo por ia	2017
retour	1111
retour en haut	1128
return to top	702
""", 'ri': """
riassumi con l'ia	1457
riassunto ia	1457
ricevi gli avvisi su questo argomento	1468
ricevi la newsletter	1419
ricevi una notifica per ogni nuovo articolo dell'autore	1468
rifiuta	1431
rifiuta tutto	1431
rimani aggiornato	1419
rimani informato	1419
riproduci	1441
riservato agli abbonati	1474
rispondi	1434
rispondi al sondaggio	1465
ritzau	400
ritzau/afp	400
ritzau/reuters	400
""", 'ro': """
rodyti daugiau	1609
rodyti komentarus	1608
rozbalit	286
rozumiem	1913
""", 'rs': """
rss	674
""", 'ru': """
rubriken	463
rubriques	1125
""", "s'": """
s'abonner	1092
s'identifier	1092
s'inscrire	1092
s'inscrire gratuitement	1092
""", 'sa': """
saada e-postiga	926
saada vihje	928
sag uns deine meinung	504
sagen sie uns ihre meinung	504
saiba mais	1997
sair	1971
saken er forbeholdt abonnenter	1807
saken er lest opp av en robot	1816
saken fortsetter etter annonsen	1820
saken fortsetter nedenfor	1820
saken fortsetter under	1820
saken fortsetter under bildet	1820
saken oppdateres	1820
salin link	1358
salin tautan	1358
saltar al contenido	870
saltar publicidad	858
salva	1424
salva articolo	1424
salva l'articolo	1476
salva per dopo	1476
salvar	1983
salvar artigo	1983
salvar para ler depois	2036
salvesta	926
salvesta artikkel	926
samal teemal	923
samengevat door ai	1741
samenvatting door ai	1741
sammanfattad av ai	2400
sammanfattning gjord av ai	2400
samtykke	362	1821
sauvegarder	1111
sauvegarder l'article	1168
sauvegarder pour lire plus tard	1168
save	673
save article	673
save for later	673
save preferences	688
save story	673
save this article	673
saved	673
saya mengerti	1369
""", 'sb': """
sbalit	286
sblocca l'articolo	1474
""", 'sc': """
scegli il tuo abbonamento	1474
scegli l'abbonamento che fa per te	1474
scegli un importo	1411
schlagworte	463
schlagworte zum thema	463
schon abonnent	427
schon dabei	422
schreibe einen kommentar	459
schreiben sie der redaktion	504
schreiben sie einen kommentar	459
schrift verkleinern	448
schrijf een reactie	1715
schrijf je gratis in	1752
schrijf je in	1694
schrijf je in voor onze nieuwsbrief	1694
scopri	1441
scopri le offerte	1412
scopri tutte le nostre newsletter	1470
scopri tutte le offerte di abbonamento	1474
scrie un comentariu	2057
scrivi qui il tuo commento	1465
scrivi un commento	1434
scroll down for video	750
scroll down to continue	775
scroll down to continue reading	683
scroll for more	683
scroll ke bawah untuk melanjutkan	1361
scroll to continue	683
scroll to continue with content	683	1361
scroll to top	702
scroll untuk membaca	1361
scrolle weiter	453
scrollen sie weiter	453
""", 'se': """
se abonnemang	2375
se abonnementer	348
se alla	2400
se alla bilder	2400
se alle	373	1831
se alle abonnentfordeler	1807
se alle bildene	1831
se alle fordele for abonnenter	348
se bildene her	1831
se billederne her	373
se connecter	1092
se connecter avec apple	1165
se connecter avec facebook	1165
se connecter avec google	1165
se erbjudanden	2375
se flere billeder	373
se grafikken her	373	1831
se klippet	2400
se klippet i spelaren ovan	2400
se klippet ovan	2400
se klippet over	1831
se tilbud	348	1807
se tilbudene	1807
se videoen her	373	1831
se videoen herunder	373
se videoen nedenfor	373	1831
se videoen ovenfor	373
se videoen over	1831
se videoen under	1831
se videon i spelaren ovan	2400
se videon nedan	2400
se videon ovan	2400
search	702
sebelumnya	1368
secciones	867
sections	702
secure checkout	649
secure payment	649
secure transaction	649
sedang tren	1392
see all	702
see all newsletters	661
see all plans	770
see all subscription plans	770
see also	697
see comments	692
see details	703
see more	702
see original	703
see subscription options	651
see the map	703
segnala	1434
segnala un errore	1434
segnala un errore nell'articolo	1465
segueix aquest tema	248
segueix l'autor	248
segueix tota l'actualitat en directe	257
segui	1425
segui la diretta	1468
segui questo argomento	1468
segui questo tema	1468
seguici	1425
seguici su facebook	1425
seguici sui social	1425
seguir	853	1984
seguir a este autor	904
seguir autor	2027
seguir este tema	904	2027
seguir leyendo	833	870
seguir leyendo en	853
seguir sin apoyar	828
sei d'accordo? vota	1465
seite #	466
seite drucken	448
seite teilen	448
seja apoiador	1968
seja assinante	1971
seja o primeiro a comentar	1993
seja um apoiador	1968
selanjutnya	1368
selecione as newsletters que pretende receber	2029
selecione as newsletters que quer receber	2029
select an amount	649
select payment method	649
selengkapnya	1368
sembunyikan	1369
semua komentar	1365
senare	2371
senaste	2397
senaste nyheterna	2397
senaste nytt	2397
send email	673
send feedback	692
send til en ven	357
send to a friend	673
senere	344	1803
seneste	370
seneste nyheder	370
seneste nyt	370
sense tu no seria possible	253
sent daily	761
sent weekly	761
senza di te non ce la facciamo	1473
senza vincoli	1474
seotud artiklid	923
seotud lood	923
sepa-lastschrift	426
services partenaires	1116
servicios	867
sesli dinle	2495
seu e-mail	1975
seu email	1975
seuraa	1027
seuraa aihetta	1027
seuraava	1036
seuraava juttu	1034
seuraavaksi	1036
sezioni	1438
""", 'sf': """
sfoglia gallery	1441
sfoglia il giornale	1412
""", 'sh': """
share	581	673	1358	2051
share article	673
share by email	673
share by text	673
share full article	673
share link	673
share on	673
share on bluesky	673
share on facebook	673
share on flipboard	673
share on linkedin	673
share on pinterest	673
share on reddit	673
share on social	772
share on social media	772
share on telegram	673
share on threads	673
share on x	673
share on x (twitter	673
share on your socials	772
share options	673
share pe facebook	2085
share save	673
share share	673
share story	673
share this	673
share this article	673
share this news	673
share this on	673
share this on social media	673
share to facebook	673
share tweet	673
share using the buttons below	772
share via	673
share via facebook	673
share via twitter	673
share with a friend	673
share with email	673
share with friends	772
share with your friends	673
sharing	673
show all	702
show caption	702
show comments	692
show external content	688
show image	703
show less	702
show map	703
show more	702
show more sharing options	673
show original	703
show translation	703
shrani	2319
""", 'si': """
si din mening	1824
sie haben bereits ein konto	519
sie haben bereits ein konto? anmelden	519
sie haben den newsletter abonniert	510
sie haben noch kein abo	519
sieh dir diesen beitrag auf instagram an	492
siehe auch	463
siga	1984
siga este autor	2027
siga-nos	1984
sign in	651
sign in / register	651
sign in or sign up	651
sign me up	661
sign out	651
sign up	651
sign up for corrections and clarifications	692
sign up for free	651
sign up for our newsletter	661
sign up here	661
sign up now	651
sign up or log in	770
sign up to our newsletter	761
sign up with your email	761
signaler	1121
signaler un abus	1156
signaler une erreur	1129
signaler une faute	1156
signaler une faute d'orthographe	1156
sigue este tema y recibe avisos	904
sigue leyendo	867
sigue leyendo debajo	858
siguiendo	853
siguiente	870
siguiente noticia	867
sikeresen feliratkozott	1306
simak juga	1366
similar articles	697
similar posts	697
similar stories	697
simpan	1358
simpan artikel	1391
simpan untuk dibaca nanti	1391
sin comentarios	863
sin permanencia	909
single contribution	649
sinu e-posti aadress	946
sinua voisi kiinnostaa	1034
siradaki haber	2502
sisesta oma e-posti aadress	946
siste	1828
siste nyheter	1828
siste nytt	1828
sisuturundus	921
sisuturunduse artikkel	930
site map	702
sitemap	702
""", 'sk': """
skaitomiausi	1604
skaitomiausi straipsniai	1604
skaitomiausia	1604
skaitykite daugiau	1604
skaitykite toliau	1602
skaityti daugiau	1609
skaityti komentarus	1608
skaityti toliau	1602
skaityti visus komentarus	1608
skapa ett gratis konto	2375
skapa ett konto	2375
skapa gratis konto	2375
skapa konto	2375
skapa konto gratis	2375
skaties bildes	1650
skaties foto	1650
skaties video	1650
skatieties video	1650
skip ad	643
skip ads	683
skip advertisement	683
skip for now	643
skip past newsletter promotion	661
skip this	643
skip to content	702
skip to footer	702
skip to main content	702
skip to navigation	702
skjul	374	1832
skomentuj	1897	1905
skopiowano link	1897
skopiuj adres	1897
skopiuj link	1897
skriv din kommentar	365	1824	2393
skriv din kommentar her	365	1824
skriv en kommentar	365	1824	2393
skriv et svar	373
skriv inn e-post	1812
skriv inn e-postadressen din	1812
skriv kommentar	365
skriv ut	1816	2385
skriv ut artikeln	2385
skriv ut saken	1816
skype	674
""", 'sl': """
sla advertentie over	1709
sluit	1722
sluiten	1685
""", 'sm': """
sms	674
""", 'sn': """
snapchat	674
""", 'so': """
sobre el autor	867
sobre la firma	867
social	1425
social media	449	678
sociala medier	2386
sociale media	1705
sociale medier	358
solo gli abbonati possono commentare	1465
solo los suscriptores pueden comentar	899
something went wrong	761
something went wrong. please try again	761
something went wrong. please try again later	661
sommaire	1128
son dakika	2502
son dakika haberleri	2502
son haberler	2502
sonra oku	2495
sonraki	2504
sonraki haber	2502
sonraki sayfa	2504
sorodna novica	2316
sorodne novice	2316
sorodne vsebine	2316
sorotan	1366
sort by	692
sosiaalinen media	1027
sosiale medier	1817
sostieni	1408
sostienici	1408
soutenez-nous	1084
soutenir	1084
soziale medien	449
""", 'sp': """
spannend	463
spara	2385
spara artikel	2385
spara artikeln	2385
spara artikeln till senare	2385
spara till senare	2385
spausdinti	1607
special offer	651
speel video af	1746
speichern	448
spela upp	2400
spende	423
spende jetzt	423
spenden	423
spenden sie	423
spendenkonto	514
spill av	1831
spill av video	1831
spill av video her	1831
spomni me kasneje	2323
sponset	1820
sponset innhold	1820
sponsor content	683
sponsored	453	584	683	1764
sponsored content	683
sponsored links	683
sponsored message	683
sponsored message - story continues after this	683
sponsored post	683
sponsored stories	697
sponsoreret	361
sponsoreret indhold	361
sponsorizzato	1429
sponsorlu	2497
sponsorlu haber	2497
sponsoroitu	1028
sponsrat	2389
sponzorirana vsebina	2315
sponzorirano	2193	2315
sponzorisani tekst	2193
sponzorisano	2193
spotify	674
spotted a mistake	692
spotted an error	692
sprejmem	2331
sprejmi	2331
sprejmi vse	2331
spremi	2197
""", 'st': """
stampa	1424
stampa articolo	1424
stampa questo articolo	1476
standard digital	770
start free trial	651
start subscription	651
startseite	463	466
stay connected	661
stay in the know	661
stay informed	661
stay up to date	661
steady	423
stel je vraag aan onze ai	1741
stellenmarkt	498
stem her	373	1831
stem i afstemningen	373
stem i avstemningen	1831
stem nu	1744
steun ons	1686
stichworte	463
stikkord	1828
stimmen sie ab	498
stopt automatisch	1759
stories for you	697
story continues	683
story continues below	683
straipsnis prieinamas tik prenumeratoriams	1602
strictly necessary cookies	688
strinjam se	2331
strinjam se s prikazom zunanje vsebine	2331
stt	1040
stt-afp	1040
stt-reuters	1040
stumbleupon	674
stuur door	1784
stuur een correctie	1749
""", 'su': """
su questo argomento	1477
subiecte	2058
submit	644
submit a correction	692
submit comment	692
subscreva a newsletter	1975
subscreva gratuitamente	2029
subscrever	1975
subscrever newsletter	1975
subscribe	651
subscribe by email	661
subscribe for free	651
subscribe here	651
subscribe now	651
subscribe to continue	651
subscribe to continue reading	651
subscribe to get the latest posts sent to your email	661
subscribe to our newsletters	661
subscribe to read	651
subscribe today	651
subscribe via email	661
subscriber exclusive	770
subscriber only	651
subscriber-only	651
subscriber-only content	770
subscribers get more	770
subscribers only	651
subscription options	651
subscriu-t'hi	226
subscriu-te	226
subskrybuj	1887
success! check your inbox	807
successivo	1441
suche	466
suchen	466
sudah punya akun	1349
suggerisci una correzione	1457
suggest a correction	692
suggested	697
suggested articles	697
suivant	1128
suivez notre direct	1168
suivez nous	1112
suivez-nous	1112
suivi	1112
suivre	1112
suivre ce sujet	1112
suivre ce sujet et recevoir une alerte	1158
suivre cet auteur	1112
sujets	1125
sulge	929
sulge reklaam	930
sulje	1017
sullo stesso argomento	1438
sullo stesso tema	1438
sumbang	1348
summary by ai	743
suositellut	1034
suosittelemme	1034
suosituimmat	1034
support local journalism	645
support our journalism	645
support our work	645
support quality journalism	645
support the author	645
support this site	645
support us	645
support us on patreon	645
support us today	645
supported by	683
sur ce sujet	1125
sur le web	1125
suscribete	833
suscribirme	833
suscribirse	833
suscribite	909
suscribite ahora	909
suscripciones	833
susijusios naujienos	1604
sutikti su visais	1620
sutinku	1620
suurenna kuva	1036
""", 'sv': """
svar	365	1824
svara	2393
svi komentari	2197
""", 'sw': """
swisha en slant	2372
""", 'sy': """
syarat dan ketentuan	1364
syarat dan ketentuan | kebijakan privasi	1364
""", 'sz': """
szavazzon	1303
szukaj	1912
""", "t'": """
t'ha agradat aquest article	242
""", 'ta': """
ta bort annonser	2389
tag	1366	1438	2646
tag-uri	2058
taggar	2397
tagged	697
tagger	1828
tagi	1909
tagovi	2194
tags	370	463	588	697	867	1125	1366	1438	1719	1997	2646
taguri	2058
taille du texte	1111
taip pat skaitykite	1604
tak for din tilmelding	353
take our survey	692
tallenna	1026
tallenna juttu	1026
talvez mais tarde	1967
tamanho da fonte	1983
tampilkan asli	1369
tampilkan lebih banyak	1368
tampilkan lebih sedikit	1369
tartalom	1303
tautan berhasil disalin	1391
tautan disalin	1358
tautan telah disalin	1391
tavs e-pasts	1667
""", 'te': """
te has suscrito correctamente	905
te puede gustar	867
te puede interesar	867
te quedan # caracteres	899
te recomendamos	867
te-ar putea interesa	2058
teata veast	927
teavita veast	927
tee lahjoitus	1018
teilen	448
teilen auf	448
teilen und weiterempfehlen	448
teised loevad	923
tek seferlik	2487
tekst loopt door onder de advertentie	1709
tekst se nastavlja nakon oglasa	2193
tekstgrootte	1704
tekstimainos	1028
telegram	674	2112
teljes cikk	1303
telli	921
telli kohe	921
tellijale	921
tellijana saad artiklit jagada	926
tellijatele	921
tema	1828
tema dana	2194
temaer	1828
temas	867	1997
temas relacionados	867
tematy	1909
temes relacionats	257
temi	1438
temos	1604
tempo de leitura	2000
tempo di lettura	1441
tempo estimado de leitura: # minutos	1983
temps de lecture	1128
temps de lecture : # min	1128
tendances	1125
tendencias	867
tendenze	1438
tentang kami	1381
teraz nie	2264
terbaru	1366
terima semua	1364
terima semua cookie	1364
terkait	1366
terkini	1366
termini e condizioni	1431
termos de uso	1990
terms	688
terms & conditions	688
terms and conditions	688
terms apply	770
terms of service	688
terms of use	688
terpopuler	1366
terpopuler hari ini	1392
terug naar boven	1722
test din viden i ugens quiz	373
test kunnskapene dine i ukas quiz	1831
testa dina kunskaper i veckans quiz	2400
testaa tietosi viikon visassa	1036
testen	427
testez gratuitement	1092
testez vos connaissances	1156
testez vos connaissances avec notre quiz	1156
tetszik	1294
text size	673
text version	702
texto gerado por ia	2017
""", 'th': """
thank you	644
thank you for subscribing	761
thank you for watching	775
thank you to our sponsors	683
thank you! please check your inbox	807
thanks for subscribing	661
thanks for watching	775
thanks to our sponsors	683
thanks! please check your inbox	807
the article continues below	775
the story continues below	775
the video player is currently playing an ad	741
thema	463
thema's	1719
themen	463
there are no comments yet	692
there was an error, please provide a valid email address	761
these are external links and will open in a new window	673
this is an advertisement	683
this video can not be played	741
this video cannot be played	741
threads	674
""", 'ti': """
ti consigliamo	1438
ti potrebbe interessare	1438
ti potrebbero interessare	1438
ticker	463
tickets sichern	498
tidak terima kasih	1347
tidak, terima kasih	1347
tiempo de lectura	870
tiempo estimado de lectura: # minutos	852
tietosuoja	1029
tiktok	674
til forsiden	370	1828
til toppen	373	1831
tilaa	1019
tilaa nyt	1019
tilaa uutiskirje	1022
tilaa uutiskirjeet	1022
tilaajalle	1019
tilaajille	1019
tilaukset	1019
till erbjudandet	2375
till startsidan	2397
till toppen	2400
tilmeld	353
tilmeld dig	353
tilmeld dig nyhedsbrevet	353
tilmeld nyhedsbrev	353
timp de citire # min	2060
tin sau	2646
tinggalkan komentar	1365
tip us	645
tips en venn	1816
tips van de redactie	1719
tipsa	2385
tipsa oss	2393
tisk	275
""", 'to': """
today's most read	774
today's paper	702
today's top stories	697
todos los comentarios	863
toestemming	1711
toeta	921
toeta meid	921
toevoegen aan leeslijst	1784
toggle	702
toggle caption	702
toimetus soovitab	923
toimitus suosittelee	1034
toista	1036
toon alles	1723
toon deze inhoud	1739
toon inhoud	1711
toon meer	1722
toon minder	1722
toon origineel	1723
toon reacties	1715
toon vertaling	1723
top articles	697
top artikel	463
top comments	692
top headlines	697
top latest discussions	702
top news	697
top stories	588	697
top-artikel	463
top-news	463
top-themen	463
tophistorier	370
topics	697
topik	1366
topik terkait	1366
toppnyheter	2397
toppsaker	1828
topthemen	463
torna all'inizio	1441
torna su	1441
torne-se assinante	1968
torne-se membro	1968
tots els butlletins	250
toujours afficher ce type de contenu	1148
tous les commentaires	1121
tous ses articles	1146
tout accepter	1118
tout afficher	1129
tout refuser	1118
tout voir	1128
toute l'actu	1125
toutes les photos	1128
""", 'tr': """
trabaja con nosotros	894
trabalhe connosco	2019
trabalhe conosco	2019
trakteer ons op koffie	1686
trang sau	2648
transferencia bancaria	832
translated by ai	743
traueranzeigen	498
treballa amb nosaltres	244
trefwoorden	1719
trend	2502
trending	463	697	1366	1719	1997
trending deals	683
trending now	697
trending stories	697
trending today	697
trending topics	697
trimite	2051
trimite pe email	2051
trimite pe whatsapp	2085
trimite unui prieten	2085
try it free	651
""", 'tt': """
tt	2427
tt-afp	2427
tt-reuters	2427
""", 'tu': """
tu e-mail	840
tu email	840
tudo sobre	1997
tue riippumatonta journalismia	1018
tuitar	1983
tuitear	852
tulis komentar	1365
tulis komentar anda di sini	1381
tulosta	1026
tulosta juttu	1026
tumblr	674
tunnuksen luominen on maksutonta	1019
tuoreimmat	1034
tuoreimmat uutiset	1034
turinio rinkodara	1611
tutti gli aggiornamenti qui	1468
tutti i commenti	1434
tutup	1347
""", 'tw': """
tweet	673	1358	1424
tweet this	673
tweeta	2385
tweeter	1111
tweetle	2495
tweetnij	1897
tweetnout	275
twitter	674
twitter-inhalte erlauben	456
twittern	448
""", 'ty': """
tyck till	2393
tylko w serwisie	1909
type your email	661
""", 'u ': """
u fokusu	2194
""", 'ud': """
udskriv	357
udvalgt	370
udvid	374
""", 'ui': """
uitgelicht	1719
uitklappen	1723
uitloggen	1689
""", 'uk': """
ukryj	1913
""", 'ul': """
ultim'ora	1438
ultime news	1438
ultime notizie	1438
ultimele articole	2058
ultimi articoli	1438
""", 'um': """
um assinante ofereceu-lhe este artigo	2036
umfrage wird geladen	498
""", 'un': """
un abbonato ti ha regalato questo articolo	1476
un subscriptor t'ha regalat aquest article	256
understood	703
une erreur dans l'article	1121
uneix-te a la conversa	242
unfollow	678
unisciti al nostro canale	1425
unlisted	702
unlock this article	651
unohditko salasanan	1019
uns folgen	449
unser bestes angebot	519
unser newsletter	435
unsere empfehlung	463
unsere empfehlungen	463
unsere newsletter	435
unsere top-themen	524
""", 'up': """
up next	697
upgrade now	651
upgrade to founding member	651
upgrade to paid	645
uplati	2186
uppfattat	2401
""", 'us': """
ustawienia	1902
ustawienia cookies	1902
""", 'ut': """
utiles	1118
utvalgt	1828
utvalt	2397
utvid	1832
""", 'uu': """
uudiskiri	946
uudiskirjad	946
uusimmat	1034
uutiskirje	1022
uutiskirjeet	1022
""", 'uw': """
uw e-mailadres	1694
""", 'uy': """
uygulamayi indir	2543
uygulamayi indirin	2543
""", 'va': """
vaata galeriid	928
vaata ka	923
vaata kommentaare	927
vaata pilte	928
vaata videost	928
vaata videot	928
vaata videot siit	928
vacatures	1744
vagas de emprego	2019
vai al contenuto	1441
vain tilaajille	1019
vakances	1650
valikko	1036
valorar	863
van onze partners	1719
vandaag	1719
vandaag niet	1685
var artikkelen nyttig	1824
var artiklen nyttig	365
var dette nyttig	1831
var oppsummeringen nyttig	1824
var opsummeringen nyttig	365
var saken nyttig	1824
varovanje osebnih podatkov	2331
vastaa	1033
vastaa kyselyyn	1036
vastaa lukijakyselyyn	1036
""", 've': """
ve zkratce	283
vedi anche	1438
vedi dettagli	1442
vedi i # commenti	1465
vedi i commenti	1434
vedi i risultati	1442
vedi la mappa	1442
vedi tutte	1441
vedi tutti	1441
vedi tutto	1441
veilig betalen	1688
ver # comentarios	863
ver bio	886
ver comentarios	863
ver contenido	860
ver contenido externo	890
ver detalhes	2001
ver detalles	871
ver documento	871
ver el mapa	871
ver essa foto no instagram	2015
ver este tuit	890
ver fotos	870
ver galeria	2000
ver los comentarios	863
ver mais	2000
ver mapa	871	2001
ver menos	871	2001
ver ofertas	833	1971
ver original	871	2001
ver perfil	886	2027
ver resultado parcial	2025
ver resultados	899
ver resultados de la encuesta	899
ver todas	870	2000
ver todo	870
ver todos	870	2000
ver tudo	2000
verbergen	1723
verder zonder te steunen	1685
vergroot	1722
vergroot afbeelding	1722
vergroten	1723
verlagsangebot	453
verlagsbeilage	525
verschicken	448
versenden	448
verstanden	467
verwandte artikel	463
verwandte themen	463
verwante artikelen	1719
veuillez saisir une adresse e-mail valide	1161
veure # comentaris	242
veure perfil	248
veure totes les ofertes	254
vezane vesti	2194
vezane vijesti	2194
vezi # comentarii	2071
vezi comentariile	2057
vezi detalii	2061
vezi harta	2061
vezi mai mult	2060
vezi originalul	2061
vezi rezultatele	2071
vezi toate	2060
vezi toate newsletterele noastre	2078
vezi toate ofertele de abonament	2083
vezi tot	2061
vezi videoclipul	2077
""", 'vi': """
vi har lukket for kommentarer	365
viber	674	2112
videa	283
video	283	370	1366	1438	1828	2058	2397	2502	2646
video abspielen	500
video ad	683
video afspelen	1746
video anschauen	500
video ansehen	500
video laden	456
video terkait	1366
video's	1719
videoen afspilles her	373
videoen kan ikke afspilles	373
videolar	2502
videos	463	867
videot	1034
videoyu izle	2504
videoyu izleyin	2504
view all	702
view all newsletters	661
view comment	692
view comments	692	702
view details	703
view full size	702
view gallery	702
view image	702
view image in fullscreen	702
view map	703
view more	702
view on instagram	673
view our privacy policy	741
view plans	651
view post on instagram	741
view post on x	741
view results	703
view subscription options	651
view this post on facebook	741
view this post on instagram	741
view this post on threads	741
view this post on x	741
viimased uudised	923
virement	1091
virement bancaire	1091
vis alle	373	1831
vis bildetekst	1831
vis detaljer	374	1832
vis flere	373	1831
vis indhold	362
vis innhold	1821
vis innlegg fra facebook	1831
vis innlegg fra instagram	1831
vis kart	1832
vis kommentarer	365	1824
vis kort	374
vis mer	1831
vis mere	373
vis mindre	374	1832
vis original	374	1832
vis oversettelse	1832
vis resultater	374	1832
visa alla	2400
visa detaljer	2401
visa fler	2400
visa kartan	2401
visa kommentarer	2393
visa mer	2400
visa mindre	2401
visa original	2401
visa resultat	2401
visualizza questo post su instagram	1455
""", 'vk': """
vk	674
""", 'vo': """
voce sintetica	1457
voeg toe aan je leeslijst	1760
voir aussi	1125
voir ce post	1148
voir ce tweet	1148
voir cette publication sur instagram	1148
voir l'original	1129
voir la carte	1129
voir la traduction	1129
voir le contenu	1118
voir le diaporama	1128
voir les # commentaires	1156
voir les commentaires	1121
voir les offres	1092
voir les photos	1128
voir moins	1128
voir plus	1128
voir plus de commentaires	1121
voir ses articles	1146
voir son profil	1146
voir tous ses articles	1146
voir tout	1128
voit perua tilauksen milloin tahansa	1022
voit peruuttaa milloin vain	1019
volg	1705
volg dit onderwerp	1705
volg ons	1705
volgen	1705
volgend artikel	1719
volgende	1722
volgende pagina	1722
vollbild	466
vols eliminar la publicitat	244
vols llegir l'article sencer? subscriu-te	254
voltar ao topo	2000
volver arriba	870
von ki zusammengefasst	494
voor abonnees	1689
vorherige seite	466
vorheriger artikel	463
vorig artikel	1719
vorige	1722
vorlesen	448
vorlesen lassen	448
vormista tellimus	921
vorteile sichern	427
vota a la nostra enquesta	242
vota en nuestra encuesta	899
vota il nostro sondaggio	1465
vota nel nostro sondaggio	1465
vote na nossa enquete	2025
votez dans notre sondage	1156
votez pour faire entendre votre voix	1156
votre adresse mail	1161
votre commentaire	1121
votre e-mail	1101
votre email	1101
vous aimerez aussi	1125
vous aimerez lire	1125
vous avez lu # articles sur # ce mois-ci	1165
vous avez une question	1121
vous n'avez pas encore de compte	1165
vous pourriez aimer	1125
vous pourriez aussi aimer	1125
vous pouvez offrir # articles par mois	1168
""", 'vr': """
vraag het ai	1741
vraag het onze ai	1741
""", 'vs': """
vsebina je zaklenjena	2312
vsi komentarji	2319
vstoupit do diskuse	282
vstoupit do galerie	285
vstupte do diskuse	282
""", 'vu': """
vul de vragenlijst in	1744
vul een geldig e-mailadres in	1752
""", 'vy': """
vytisknout	275
""", 'w ': """
w tym artykule	1909
""", 'wa': """
waardeer dit artikel	1756
waardeer dit verhaal	1756
wachtwoord vergeten	1689
war diese zusammenfassung hilfreich	494
was andere lesen	463
was deze samenvatting nuttig	1741
was this helpful	692
was this summary helpful	743
was this summary useful	743
was this translation helpful	743
watch above	750
watch below	750
watch here	750
watch more	697
watch next	697
watch on youtube	750
watch the full video	750
watch video	702
""", 'we': """
we care about your privacy	688
we recommend	697
we value your privacy	688
weekly newsletter	661
wees de eerste die reageert	1715
weigeren	1711
weiter nach der anzeige	525
weiter zum artikel	422
weitere artikel	463
weitere artikel zum thema	524
weitere links	463
weitere meldungen	463
weitere nachrichten	463
weitere news	463
weitere newsletter	510
weitere podcasts	463
weitere themen	463
weitere videos	463
weiterempfehlen	448
weiteres	463
weiterlesen	466
weniger anzeigen	466
werbeanzeige	453
werbliche inhalte	453
werbung	453
werbung folgt	566
werbung von unserem partner	525
werde mitglied	423
werden sie mitglied	423
werden sie teil unseres teams	498
wesprzyj	1884
wesprzyj nas	1884
""", 'wh': """
what do you think	692
what to read next	697
whatsapp	674	2112
why trust us	775
why you can trust our reviews	775
why you can trust us	775
""", 'wi': """
wideo	1909
""", 'wo': """
word lid	1686
word supporter	1686
word vriend	1686
""", 'wr': """
write a comment	692
write a review	692
""", 'ws': """
wspieraj	1884
wspieraj nas	1884
wspieram	1884
wszystkie	1912
wszystkie komentarze	1905
""", 'wu': """
wunschbetrag	426
""", 'wy': """
wybrane dla ciebie	1909
wydarzenia	1909
wydrukuj	1897
wyloguj	1887
wyszukaj	1912
""", 'x': """
x	674	1296
""", 'x ': """
x (twitter	674
x facebook	673
""", 'x.': """
x.com	674
""", 'xe': """
xem clip	2672
""", 'xi': """
xing	674
""", 'ya': """
ya eres suscriptor	833
ya he donado	828
ya soy socio	828
ya te has registrado	833
ya tengo cuenta	833
ya tienes cuenta	833
ya tienes una cuenta	833
yanitla	2501
yapay zekaya sor	2501
yazdir	2495
yazi boyutu	2495
yaziyi dinle	2495
""", 'ye': """
yearly	644
yerinizi ayirtin	2504
yes	692
""", 'yo': """
yorum	2501
yorum kurallari	2501
yorum yap	2501
yorum yaz	2501
yorum yazin	2501
yorumlar	2501
yorumlari oku	2501
yorumunuzu yazin	2501
you are now subscribed	761
you are subscribed	761
you can change how much you give or cancel your contributions at any time	645
you have # seconds	683
you may also be interested in	697
you may also enjoy	697
you may also like	697
you may have missed	697
you may like	697
you might also be interested in	697
you might also like	697
you might like	697
you're in	661
you're subscribed	761
your account	651
your comment	692
your donation is tax-deductible	766
your email	661
your email address	661
your gift is tax-deductible	766
your privacy choices	688
your privacy is important to us	688
your subscription is confirmed	761
youtube	674
youtube-inhalte erlauben	456
""", 'yu': """
yukari	2504
""", 'z ': """
z ostatniej chwili	1909
""", 'za': """
zaakceptuj wszystko	1902
zaboravljena lozinka	2187
zadejte e-mail	272
zadejte e-mailovou adresu	272
zadnje novice	2316
zadnje objave	2316
zahl ich	423
zahlungsart	426
zahlungsarten	426
zahlungsmethode	426
zahlungsmethoden	426
zalo	2636
zaloguj	1887
zamknij	1883
zapisz	1897
zapojte se do diskuse	282
zapri	2323
zaregistrovat se	268
zarejestruj	1887
zaten abone misiniz	2488
zatvori	2202
zavrni	2331
zavrni vse	2331
""", 'ze': """
zet op leeslijst	1784
""", 'zi': """
zie ook	1719
ziedot	1643
zip code	661
""", 'zo': """
zobacz komentarze	1905
zobacz wszystkie	1912
zobacz wyniki	1913
zobrazit diskusi	282
zobrazit galerii	285
zobrazit mapu	286
zobrazit obsah	279
zoek	1722
zoeken	1722
zonder jouw steun kunnen we dit werk niet doen	1756
zoom	702
zoom in	703
""", 'zu': """
zu den abo-angeboten	427
zu den angeboten	519
zu den kommentaren	459
zugang freischalten	427
zuklappen	467
zum abo	427
zum abo-shop	519
zum aboshop	519
zum angebot	427
zum artikel	466
zum dokument	467
zum gewinnspiel	498
zum inhalt	466
zum inhalt springen	466
zum kommentieren anmelden	459
zum podcast	500
zum quiz	498
zum seitenanfang	466
zum thema	463	466
zum video	500
zur bildergalerie	466
zur diskussion	459
zur fotostrecke	466
zur karte	467
zur mediathek	500
zur merkliste	520
zur navigation	466
zur newsletter-anmeldung	435
zur startseite	463
zur themenseite	466
zur umfrage	498
zusammenfassung mit ki	494
zustimmen	456
zustimmen und weiter	456
"""}

START = {'#': """
#	432 K wochen kostenlos	432 K wochen gratis	432 K monat kostenlos	1580 K줄 요약	1767 K weken voor	1767 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	742 K post shared by	742 K video posted by	742 K post by	843 K tu correo	1127 K lire aussi	1127 K lire également	1328 K gombra kattintva	1328 K telegramon	1328 K facebookon	1330 K cikk a	1330 K cikk folytatódik	1336 K cikket mesterséges	1338 K teljes beszélgetés	1338 K teljes interjú	1417 K tutti i contenuti	1451 K cura della redazione	2011 K autora escreve segundo o novo
""", 'aa': """
aan	51 K dit verhaal	51 K dit onderzoek
""", 'ab': """
abbiamo	51 K lavorato a questa
abbonati	1410 K a
abonneer	1766 K je op	1790 K
abonnez	12 K-vous	1090 K-vous à
abonniere	12 K	555 K
abonnieren	12 K sie	425 K sie	555 K sie
about	704 K the author	704 K the authors	704 K the writer
abstimmung	538 K:
""", 'ac': """
accepted	650 K payment methods:	650 K cards:
acceso	836 K ilimitado
accesso	1417 K illimitato
acesso	1974 K ilimitado
acest	2070 K rezumat	2070 K articol a fost tradus
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	1721 K:
acompanhe	12 K
acquista	1461 K la rivista
actie	1793 K:
""", 'ad': """
ad	777 K:
ada	1379 K kesalahan di artikel
add	12 K us	728 K	808 K
additional	779 K reporting by
adja	1328 K meg
adjon	1328 K hozzá
administratorem	1932 K danych osobowych jest	1932 K twoich danych	1932 K państwa danych	1932 K pani/pana danych	1932 K podanych
advertise	748 K with
advertisement	777 K:
""", 'af': """
afmelden	1780 K kan
afspil	402 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	57 K încercat	408 K har	744 K summaries	744 K-generated summaries	745 K tools were	745 K was used	745 K helped	745 K assisted	1524 Kがこの記事	1524 Kによる自動	1524 K要約	1524 Kによる要約	1524 Kが選んだ	1524 Kに質問	1524 ※K	1580 K 요약은	1580 K 뉴스 요약	1742 K kan fouten maken. controleer	1742 K-samenvattingen	1870 K har	2065 K informații	2065 K un subiect	2065 K un pont	2065 K fost martor	2437 K har	2720 K摘要	2720 K重點	2720 K重点	2720 K生成	2720 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	2033 K o	2033 K a	2033 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili
aktifkan	1356 K notifikasi
aktiver	402 K	1863 K
aktivera	2431 K
aktiviere	540 K
aktivieren	540 K sie
aktuelle	464 K nachrichten aus
""", 'al': """
al	845 K registrarte	891 K mostrar este contenido	1693 K lid	1779 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
all	27 K comments	802 K content ©
alla	27 K kommentarer	27 K inlägg	2398 K artiklar om	2402 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	371 K artikler om	375 K artikler af	464 K artikel zu	464 K artikel von	465 K infos:	465 K news:	468 K artikel von	499 K folgen	1720 K artikelen over	1724 K artikelen van	1829 K saker om	1833 K artikler av
alleen	1693 K voor abonnees	1772 K leden kunnen reageren
alles	464 K zum thema	464 K zu	1720 K over	1761 K over
allow	672 K notifications	687 K ads on
already	810 K	810 K have
als	432 K abonnent	432 K abonnentin	444 K app	521 K abonnent können sie	521 K abonnentin können sie	1693 K abonnee
also	698 K in	699 K read	699 K on this site:	699 K worth reading:	699 K on this topic:	803 K in the news:	1275 K read:	1275 K read-
alt	371 K om	1829 K om
alte	2087 K știri din
altre	1439 K notizie su	1478 K notizie di
altri	1439 K articoli su	1443 K articoli di
altro	1439 K su	1440 K su questo tema:
""", 'am': """
am	2069 K citit și sunt de acord
""", 'an': """
an	51 K dieser geschichte haben wir	51 K dieser recherche haben wir
ancora	32 K nessun commento
anda	1373 K punya
ange	2431 K
angiv	402 K
anketa	284 K:
anlatmamiz	2532 K gereken
anna	936 K vihjest	936 K vihje	1065 K
annonces	1151 K légales : publiez
annullare	1422 K l'iscrizione
ansvarig	2429 K utgivare:
ansvarlig	1860 K redaktør:
answer	808 K
anuncie	2020 K no	2020 K na
any	27 K comment	787 K	809 K
""", 'ap': """
apa	1379 K reaksi anda
apakah	8 K artikel	1373 K anda punya	1379 K ringkasan ini	1379 K artikel ini	1379 K berita ini	1379 K informasi ini
apoya	831 K	831 K a
app	444 K herunterladen	444 K laden	1700 K voor android	1736 K
apply	790 K now
approfondimento	1440 K:
approfondisci	1440 K
apresentado	2023 K por
""", 'aq': """
aquest	241 K resum	241 K text ha estat traduït	241 K article ha estat traduït
aquesta	51 K investigació
""", 'ar': """
ar	1632 K straipsnis
arbejder	382 K du
arbetar	2409 K du
archives	1127 K :
are	705 K you affected by	787 K you	809 K you
arrives	764 K every
article	1141 K traduit
articles	704 K by
articol	2070 K tradus	2074 K susținut de
articolo	1458 K tradotto
artificial	745 K intelligence
artificiell	2437 K intelligens har
artikel	1367 K terkait:	1378 K ini diterjemahkan	1378 K ini ditulis dengan	1378 K ini dibuat dengan	1378 K ini merupakan hasil	1393 K ini telah tayang di	1393 K ini pertama kali tayang	1393 K ini pernah tayang	1393 K ini sudah tayang	1763 K gaat verder onder	1763 K loopt door onder	1763 K gaat verder na
artikeln	2433 K fortsätter
artikkel	953 K jätkub
artikkelen	1866 K fortsetter
artikkeli	1067 K jatkuu
artiklen	404 K fortsætter
""", 'as': """
ascolta	1 K	1440 K:	1464 K il podcast	1464 K la puntata
ask	704 K us here	744 K the	744 K our
assine	1974 K para
assista	1999 K:	2024 K ao vídeo acima	2024 K ao vídeo abaixo	2024 K ao vídeo
""", 'at': """
atbildi	1671 K
atlikite	1622 K testą
atradi	1663 K kļūdu
atsakykite	1631 K
""", 'au': """
auch	465 K interessant	465 K interessant:	465 K lesenswert	465 K spannend:	523 K bei uns:	547 K lesen:
aucun	32 K commentaire
audio	301 K vytvořila	749 K version of this	893 K generado	1458 K generato	2070 K generat
auf	452 K facebook, instagram	452 K instagram, facebook	452 K facebook und instagram	452 K facebook oder instagram
aus	465 K dem archiv:	523 K unserem archiv:	552 K dem englischen übersetzt	552 K dem französischen übersetzt	552 K dem amerikanischen übersetzt	552 K dem englischen von	552 K dem französischen von
ausprobiert	57 K?
author	704 K bio
autor	299 K je	317 K:	955 K:	1939 K:	1939 K: (	2208 K je	2269 K je	2287 K:
autore	1657 K:
autori	2269 K sú
autorica	2208 K je
autorius	1635 K:
autorka	299 K je	2208 K je	2269 K je
autors	1657 K:
""", 'av': """
available	668 K on the app store	668 K on google play
avec	1107 K l'application
avete	57 K provato
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	57 K-vous testé
avtor	2329 K je	2344 K:
avtorica	2329 K je
""", 'ay': """
ayrica	2503 K okuyun	2503 K bakin	2503 K bakin:
""", 'az': """
az	1336 K összefoglalót
""", 'ba': """
baca	1367 K juga	1367 K juga:	1367 K:	1367 K selengkapnya	1367 K selengkapnya:	1367 K selanjutnya:	1372 K berita	1385 K berita tanpa iklan	1393 K berita lainnya	1393 K artikel lainnya	1393 K artikel lain	1393 K berita selengkapnya	1394 K ini juga:	1394 K pula:	1394 K lagi:
background	699 K:	773 K reading:
bagaimana	1379 K reaksi anda	1379 K pendapat anda	1379 K menurut anda
baggrund	372 K:
bagikan	3 K
baixe	13 K
bakgrund	2399 K:
bakgrunn	1830 K:
bakiniz	2503 K:
balso	1671 K
balsuokite	1631 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	795 K part of our
beachten	28 K sie bitte
become	641 K a member	641 K a subscriber	648 K a member of	757 K a member to comment	795 K part of our
bekijk	1721 K ook	1721 K:	1721 K hier	1721 K ook:	1724 K alle artikelen van	1745 K de video	1745 K de hele uitzending	1745 K de uitzending	1745 K de beelden	1745 K hier het hele	1747 K de video:	1790 K
bel	1736 K
belanja	1380 K di toko
beli	1380 K tiket
beluister	1 K	1745 K de podcast	1745 K onze	1790 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1380 K dengan tim
beri	1379 K rating	2318 K tudi
berikan	1379 K penilaian anda	1383 K suara anda
berikutnya	1394 K:
berita	1378 K ini diringkas	1393 K ini telah tayang	1394 K lainnya:
berite	2318 K tudi
besedilo	2329 K izraža	2332 K je prevedeno	2335 K je objavljeno v
bestel	1790 K
bestelle	555 K
bestellen	555 K sie
bestil	402 K
bestill	1863 K
besuche	12 K uns	555 K
besuchen	12 K sie uns	555 K sie
bewerten	555 K sie
bezahlte	549 K anzeige der	549 K anzeige des	549 K anzeige von
bezoek	1790 K
""", 'bi': """
bi	2348 K radi delali pri nas
bildergalerie	465 K:
bir	7 K hata	2521 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	532 K halten sie sich an die	532 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	767 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	54 K en av de #	54 K en av våra #	54 K med blant de #	54 K en av våre #	1837 K medlem av	1837 K abonnent på	1863 K	2406 K medlem i	2406 K prenumerant på	2431 K
blijf	28 K
bliv	31 K den første	54 K en af de #	379 K medlem af	379 K abonnent på	388 K testlæser	388 K klogere på	402 K
blocking	687 K ads
""", 'bo': """
bodite	31 K prvi
boka	2431 K
bol	2273 K pre vás	2273 K článok
bola	2273 K pre vás
bolo	2273 K pre vás	2273 K toto
book	402 K	746 K your ticket	746 K tickets	808 K
""", 'br': """
brak	32 K komentarzy
bron	1735 K: anp	1735 K: belga
browse	790 K jobs	808 K
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	51 K araştirma	51 K haber	2539 K özeti	2539 K çeviriyi
buat	1399 K akun gratis
buchen	555 K sie
budi	31 K prvi
budite	31 K prvi
buka	1399 K akses penuh dengan
bunu	2503 K da okuyun:
buy	746 K tickets	746 K your ticket	746 K your tickets	808 K
""", 'by': """
byl	302 K pro vás	302 K článek
byla	302 K pro vás
bylo	302 K pro vás	302 K toto
""", 'c': """
c	712 (K) #
""", 'ca': """
cadastre	1974 K-se para
can	755 K't see the poll	755 K't see the quiz	755 K't see this poll	809 K you
canal	41 K de denúncias da redação
cancel	658 K anytime	658 K at any time
catch	12 K us	682 K us on	749 K up on bbc	773 K up:	808 K	808 K up on
""", 'ce': """
ce	33 K părere	1141 K texte a été traduit	1142 K résumé	1151 K numéro est en vente	1151 K numéro est disponible
cek	1372 K
celoten	2343 K članek preberite
ces	1141 K points clés
cet	8 K article vous	1141 K article a été traduit
cette	51 K enquête	1141 K traduction a été	1142 K synthèse
""", 'ch': """
chcesz	1943 K u nas pracować	1943 K pracować u nas
chcete	321 K u nás pracovat	321 K pracovat u nás	2291 K u nás pracovať	2291 K pracovať u nás
che	33 K ne pensi
check	808 K out	1790 K
chia	3 K sẻ
choose	641 K a plan	655 K a plan	728 K
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1440 K qui
click	729 K here to join	729 K to join	751 K here for more	759 K here to download	759 K to download	791 K play	808 K
clique	1999 K aqui	2024 K no player acima
cliquez	1127 K ici
clube	2020 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1390 K
colunista	2010 K do	2010 K da
come	746 K and meet	808 K
comentarii	5 K
comentariile	5 K	27 K	2072 K nu reprezintă	2072 K aparțin
comentarios	5 K	27 K	900 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2072 K tău va
commandez	1151 K notre	1151 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	757 K must
commenti	5 K	27 K
commenting	5 K	757 K is
comments	5 K	5 K on this	27 K	757 K are reserved	757 K are for	757 K are open to	757 K are only
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	808 K
compra	895 K aquí
condividete	3 K
condividi	3 K
confira	1999 K:	1999 K também	1999 K também:
conhece	2014 K algum caso
connect	12 K with	682 K with us
conoces	880 ¿K	885 ¿K algún
consider	641 K making	641 K giving
consiglia	3 K
consulta	869 K aquí
consultez	1151 K les avis de décès	1151 K nos offres
conta	57 K pra mim
contact	704 K the author	704 K the reporter	704 K:	704 K this reporter	736 K	808 K
contacta	873 K con	874 K con
contacte	873 K con	874 K con
contacter	1130 K l'auteur
contactez	1130 K l'auteur	1130 K-nous	1145 K l'auteur
contacto	889 K:
contame	57 K
contate	2002 K o autor
contatta	1443 K l'autore
contenido	836 K premium	893 K generado	897 K ofrecido por
contenu	1141 K généré	1154 K proposé par	1154 K sponsorisé par
contenuto	1458 K generato	1463 K offerto da
contingut	241 K generat	245 K ofert per
continue	767 K reading	768 K reading with
contributions	27 K
controleer	1790 K
copy	3 K link to	3 K the link	3 K article	819 K this url	819 K this link
copyright	474 K	712 K ©	712 K #	712 K:	712 K by	2287 K ©
cosa	33 K ne pensi
""", 'cr': """
create	655 K an account to	808 K	810 K an account	810 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	54 K ahhoz a #	54 K a #	54 K #	54 K több mint #	1328 K
csatlakozzon	1328 K
""", 'cy': """
cyber	767 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	1924 K ten artykuł	1924 K artykuł	1924 K ten tekst	1924 K to podsumowanie	1924 K to streszczenie	1924 K podobał	1924 K znalazłeś	1924 K znalazłaś	1924 K ta informacja	1924 K ta treść
czytaj	1910 K więcej o	1911 K także	1911 K także:	1911 K też	1911 K też:	1911 K również	1911 K więcej	1911 K:	1941 K dalej z
""", 'da': """
da	57 K li ste probali	1440 K leggere:	2212 K li vam	2212 K li je članak	2212 K li je tekst
daarna	1693 K kun je
daftar	1380 K webinar	1399 K gratis
daftarkan	1380 K diri anda
dagelijkse	1697 K nieuwsbrief
daha	2503 K fazlasi:
dalies	1671 K
dalsza	1927 K część
dalyvaukite	1631 K
danach	432 K # euro
dann	432 K # euro
dans	1107 K l'application	1124 K les commentaires
dapatkan	1372 K
darovat	314 K
darte	845 K de baja
darujte	314 K	2285 K
das	464 K beste aus	465 K könnte sie auch interessieren	465 K könnte dich auch interessieren	465 K könnte sie interessieren:	465 K könnte sie auch interessieren:	465 K könnte dich auch interessieren:	499 K ganze interview	499 K komplette interview	533 K kommentieren	547 K lesen andere:
dazu	465 K auch:	523 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	1745 K podcast is te beluisteren	1763 K tekst gaat verder onder	1763 K tekst loopt door onder	1763 K tekst gaat verder na
deel	3 K dit	3 K het	1790 K
dein	27 K kommentar	532 K feedback hilft
deine	502 K meinung ist uns wichtig	532 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	402 K med	402 K artiklen	1863 K med	1863 K saken
dela	3 K artikeln	3 K den här	3 K texten	2431 K med	2431 K artikeln
deli	3 K
delite	3 K
delivered	764 K every	764 K each
delta	1846 K i vår	1863 K	2415 K i vår	2431 K
deltag	388 K i vores	402 K
den	26 K här sammanfattningen	51 K här granskningen
denedin	57 K mi
denediniz	57 K mi
dengarkan	1 K	1367 K:	1382 K podcast	1382 K juga
denne	26 K opsummering	51 K artikel	51 K historie	51 K saken
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	557 K ki-assistent
derechos	877 K reservados
descarga	13 K
descargue	13 K
descarrega	13 K	249 K't l'app	249 K't la nostra	249 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	895 K nuestros	895 K nuestras
descuentos	895 K exclusivos para suscriptores
despre	2067 K autor
detaljnije	2196 K:
detaylar	2503 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	2503 K okuyun:
deze	26 K samenvatting	1693 K maand nog	1742 K tekst	1742 K vertaling	1742 K ai	1763 K tekst gaat verder na
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	57 K you try	57 K you make	785 K you find this	787 K you	809 K our	809 K we	809 K you	815 K our ai	815 K the ai
die	5 K kommentarfunktion	5 K kommentare	495 K zusammenfassung	499 K neue folge	499 K aktuelle folge	499 K komplette folge	499 K ganze folge	499 K ganze sendung	502 K umfrage wird durchgeführt	531 K debatte zu
diese	51 K recherche	495 K meldung
dieser	495 K artikel	495 K text	495 K beitrag
dieses	495 K interview
dig	773 K deeper:
digital	767 K subscriptions	810 K access
din	27 K kommentar
dinleyin	2503 K:
directement	1104 K dans votre
direkt	2399 K:
direkte	1830 K:
disclaimer	712 K:	1257 K:
discover	23 K more from	808 K
diskuse	5 K
diskusia	5 K
diskutieren	555 K sie
diskutujte	28 K
diskuze	5 K
disponible	249 K a l'app store	249 K a google play	848 K en google play	903 K en app store	903 K en google play y	1159 K sur google play
distribuie	3 K
distributed	779 K by
disusun	1378 K dengan
dit	27 K indlæg	51 K onderzoek	51 K verhaal	1742 K artikel	1742 K stuk	1742 K bericht	1742 K verhaal	1779 K artikel lees je ook in	1779 K verhaal lees je ook in	1792 K artikel is ook	1792 K verhaal is ook	1792 K artikel bevat	1792 K verhaal bevat	1792 K verhaal verscheen	1792 K stuk verscheen
dites	57 K-moi en commentaire	57 K-moi
""", 'do': """
do	33 K you agree	704 K you have a tip	705 K you know more	705 K you have information	705 K you work at	705 K you work in	705 K you have any information	705 K you have a story	753 K our	787 K you have	809 K you
doe	1748 K de quiz	1748 K mee met ons	1748 K mee met onze	1748 K mee aan ons	1748 K mee aan onze	1790 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1329 K vannak
don	665 K't miss	699 K't miss:	803 K't miss this:
dona	831 K a	1410 K a
donasi	1388 K untuk
donate	641 K now	641 K today	648 K to
doneer	1766 K aan
donnez	1124 K votre avis
dossier	1127 K :
dostupno	2219 K na	2219 K u
dowiedz	1911 K się więcej
download	13 K	808 K	1356 K aplikasi	1385 K	1790 K
""", 'dp': """
dpa	474 (K
""", 'dr': """
drukuj	1935 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	382 K kan tippe os	382 K kan sende os	401 K har brugt	401 K har læst	402 K får en mail	402 K kan også	564 K hast schon ein abo	564 K hast dein limit	1861 K har lest	1861 K har #	1863 K får en e-post	1863 K kan også	1863 K finner oss	2409 K som källa	2430 K har läst	2430 K har #	2431 K får ett mejl	2431 K kan också	2431 K hittar oss
dukung	1388 K	1388 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	736 K-mail	1328 K-mailt küldtünk
""", 'ea': """
earlier	773 K coverage:
""", 'eb': """
ebenfalls	465 K interessant:
""", 'ed': """
edited	780 K by
editing	712 (K by	713 K by	714 K by
editor	699 K's picks:	1375 K:	1375 K :
""", 'ee': """
een	1740 K bericht gedeeld door	1740 K post gedeeld door
eerder	1747 K schreven we:	1747 K verschenen:
""", 'ei': """
ei	32 K vielä kommentteja	1065 K sitoutumista
ein	493 K beitrag geteilt von	493 K von	493 K post von
einen	432 K monat kostenlos
""", 'el': """
el	243 K teu comentari serà	898 K vídeo comenzará	898 K video comenzará
elinizde	2532 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2023 K parceria com
email	3 K this	704 K the author	704 K us	736 K	808 K
empfehlen	3 K sie	555 K sie
empfiehl	555 K
""", 'en': """
en	245 K col·laboració amb	836 K otro dispositivo	843 K tu correo	843 K su correo	843 K tu buzón	843 K tu email	857 K facebook y twitter	857 K facebook, twitter	857 K facebook y x	866 K los comentarios	869 K vídeo:	869 K directo	869 K contexto:	897 K colaboración con	1089 K faisant un don	1098 K tant qu'abonné	1104 K vous inscrivant	1127 K savoir plus	1127 K direct	1154 K partenariat avec	1170 K vidéo -	1170 K images -
enable	672 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	794 K your day with
endet	432 K automatisch
enjoy	767 K
enjoying	665 K this article
entdecke	23 K mehr von	555 K
entdecken	555 K sie
entenda	1999 K:
entra	12 K nel
entre	12 K no
envia	236 K'ns
envianos	884 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	382 K du	1840 K du
erbjudande	2415 K till dig som
erhalten	555 K sie
erscheint	511 K jeden	511 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	887 K corresponsal	887 K redactor de	887 K redactora de	887 K jefe de	887 K jefa de
escanea	884 K el código	903 K el código para descargar
escolta	1 K	247 K el pòdcast	247 K el podcast	247 K el nostre pòdcast	247 K el nostre podcast
escoltar	1 K
escucha	1 K	898 K el pódcast	898 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1167 K
esta	51 K investigación	51 K investigação	51 K reportagem	893 K noticia ha sido traducida	893 K traducción se ha hecho	893 K traducción ha sido	893 K función utiliza	900 K noticia pertenece a	2018 K tradução foi feita	2018 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	51 K reportaje	836 K contenido es exclusivo	891 K contenido procede de	891 K contenido proviene de	893 K texto ha sido traducido	893 K artículo ha sido traducido	895 K reportaje forma parte del número	895 K artículo forma parte del número	900 K artículo pertenece a	2018 K texto foi traduzido	2018 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	232 K pot interessar:
etwas	44 K falsch
""", 'ex': """
exclusief	1693 K voor abonnees
exclusivo	836 K para suscriptores
existing	655 K subscriber	655 K subscribers
experimentou	57 K
explainer	699 K:
explore	699 K more:	808 K
""", 'ez': """
ez	1302 K is érdekelheti:
ezen	51 K a cikken
""", 'fa': """
fai	1467 K il quiz	1467 K il test	1467 K il nostro
faites	1089 K un don	1090 K un don à
fale	2002 K com o autor	2011 K com o repórter	2011 K com a repórter
fammi	57 K sapere
fandt	7 K du
fant	7 K du
fatemi	57 K sapere
""", 'fe': """
feedback	787 K
feel	720 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fez	57 K a receita
""", 'fi': """
fii	31 K primul
filed	699 K under:
fill	808 K in	808 K out
film	1927 K znajdziesz
find	12 K us	12 K os	682 K us on	682 K me on	748 K your next job	808 K
finden	12 K sie uns	555 K sie
finn	12 K oss
first	819 K published by	819 K published in the
fizessen	1328 K
""", 'fl': """
flash	767 K sale
fler	2398 K artiklar om	2402 K artiklar av
flere	371 K artikler om	375 K artikler af	1829 K saker om	1829 K saker fra	1830 K saker om	1833 K saker av	1846 K jobber på
""", 'fo': """
foglald	1328 K le
foglalja	1328 K le
folge	12 K	555 K
folgen	12 K sie	555 K sie
folgt	12 K
follow	12 K	682 K us	682 K @	682 K all the latest	682 K the latest	682 K our	729 K the	736 K	808 K	1372 K
for	13 K a better	13 K the best	751 K more news	751 K more local	751 K more stories	751 K more on	751 K more coverage	751 K more of our	751 K more from	751 K the latest	759 K the best experience	759 K the best reading experience	767 K just	767 K only	773 K more on the story	798 K just	798 K only	802 K reprint	802 K reprints
fortell	57 K meg
fortsett	1866 K å lese
forward	3 K this
foto	1675 K:	2196 K galerija:
fotogalerie	284 K:
fotogalerija	2318 K:
fotostrecke	465 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	495 K unsere ki
frage	557 K des tages
fragen	495 K sie unsere ki
freier	518 K zugang für abonnenten
from	699 K the archive:	699 K our archive:	699 K our archives:	798 K only	798 K just
""", 'fu': """
fuiste	885 ¿K testigo
full	699 K story:	699 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	699 K reading:
""", 'fy': """
fyll	1863 K inn	2431 K i
""", 'ga': """
ga	1790 K mee
gabung	12 K	1372 K
gambas	1367 [K:video
gaukite	1631 K
""", 'ge': """
ge	2431 K
geben	555 K sie
geef	3 K dit
gem	402 K
gemaakt	57 K?
generative	745 K ai
gerelateerd	1747 K:
gesponsert	549 K von
gesponsord	1763 K door
get	13 K the app	13 K our	23 K	641 K in touch	665 K the latest	665 K breaking news	672 K notified	729 K	729 K the	746 K tickets	746 K your tickets	759 K the	760 K text alerts	760 K news alerts	763 K the	763 K our	767 K	779 K permission to reuse	808 K
""", 'gi': """
gi	1863 K
gib	555 K
gift	3 K this
gillar	2432 K du
giornalista	1450 K professionista	1450 K e scrittrice	1450 K e scrittore
giv	402 K
""", 'gl': """
glavni	2332 K poudarki
""", 'go': """
go	773 K deeper:
gostou	8 K
got	704 K a tip	704 K a story	704 K a news tip	705 K a question	787 K	809 K a	809 K
""", 'gr': """
graduada	888 K en
graduado	888 K en
grupo	1987 K do whatsapp
""", 'gu': """
guarda	1440 K anche	1440 K:	1440 K il video	1440 K anche:	1464 K il video qui sopra
gulir	1395 K ke bawah	1395 K untuk
""", 'ha': """
ha	44 K hibát	1310 K van információja	1310 K van információd	1310 K ön is átélt	1310 K te is átéltél	1310 K többet tud
haben	7 K sie einen fehler	469 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	2533 K	2537 K:
haberde	7 K hata	2521 K hata
haberin	2503 K devami için
haberleri	13 K
habt	57 K ihr es	57 K ihr das
haga	885 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	57 K provato	1454 K informazioni	1454 K una notizia	1454 K una segnalazione	1454 K una storia
hakaret	27 K içeren
hakka	951 K
halaman	1394 K selanjutnya:
hallgasd	1 K meg	1316 K meg
hallgass	1316 K minket
hallgassa	1 K meg	1316 K meg	1328 K meg
haluaisitko	1066 K
haluatko	1044 K kertoa	1051 K töihin	1051 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	57 K du provat	57 K du testat	57 K du prøvet	57 K du prøvd	57 K du testet	375 K du et tip	382 K du oplysninger	382 K du viden	382 K du et godt tip	382 K du tip	382 K du flere oplysninger	382 K du oplevet	382 K du selv oplevet	382 K du en god historie	403 K du en historie	403 K du dokumentation	403 K du dokumenter	1833 K du et tips	1840 K du informasjon	1840 K du opplysninger	1840 K du flere opplysninger	1840 K du tips	1840 K du et tips	1840 K du opplevd	1840 K du erfaring	1840 K du tanker	1840 K du noe på hjertet	1865 K du en historie	1865 K du dokumenter	1865 K du dokumentasjon	2409 K du information	2409 K du uppgifter	2409 K du tips	2409 K du ett tips	2409 K du varit med om	2409 K du egna erfarenheter	2409 K du upplevt	2432 K du en historia	2432 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	57 K probado	243 K d'estar registrat	243 K detectat cap	243 K trobat cap	885 ¿K sido testigo
hast	7 K du einen fehler	57 K du es	57 K du das
hat	8 K ihnen	8 K dir
hata	2521 K mi fark	2532 K mi gördünüz
have	7 K you found	7 K you spotted	57 K you tried	57 K you made	641 K your say	704 K a tip	704 K a news tip	704 K a question about this	704 K a question for	705 K you been	705 K a story	758 K your say	787 K a	787 K you	809 K you	809 K we
hay	7 K algún
haz	869 K clic aquí	885 K tu denuncia	901 K nuestro test	901 K el test	901 K nuestro quiz
hazte	831 K socio de
""", 'he': """
hear	1 K this	749 K this story	751 K more	791 K the full	791 K more	808 K
heb	7 K je een fout	44 K je een foutje	57 K je het	57 K je dit	57 K je dit recept	1725 K je een tip	1726 K je een tip	1791 K je
heeft	1725 K u een tip	1726 K u een tip	1791 K u
hela	2439 K samtalet	2439 K intervjun
hele	410 K samtalen	410 K interviewet	1872 K samtalen	1872 K intervjuet
help	755 K us improve	808 K
hent	13 K	379 K appen fra	393 K	402 K	1851 K
here	773 K's more on this
het	5 K reactieveld	1720 K beste van	1763 K artikel gaat verder onder	1763 K verhaal gaat verder onder	1763 K artikel gaat verder na	1763 K verhaal gaat verder na
""", 'hi': """
hiciste	57 K esta
hier	465 K lesen sie	465 K geht es zu	465 K geht's zu	499 K klicken, um	502 K geht es zum quiz	502 K geht es zum täglichen	561 K können sie den artikel	561 K können sie diesen artikel	561 K kannst du den artikel
highlights	744 K
hintergrund	465 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	404 K fortsætter
hit	791 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	1846 K oss å bli bedre
""", 'ho': """
hoe	1771 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hotline	41 K tòa soạn	41 K: #	41 K redaksi
hou	28 K het
houd	28 K het
how	8 K would you rate	8 K useful was	33 K do you feel	785 K useful is this	785 K helpful was this
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	2432 K håller du med
husk	402 K at bekræfte	1863 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	403 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	57 K'd love to hear	1439 K più letti di	1459 K punti chiave
""", 'ic': """
icymi	699 K:
""", 'ie': """
ielogojies	1671 K
ievadi	1671 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	57 K you make this	57 K you try this	720 K you enjoyed this	720 K you liked this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	532 K feedback hilft
ihre	27 K beiträge	33 K meinung	502 K meinung ist uns wichtig	532 K rückmeldung hilft
""", 'ik': """
iklan	1395 K -
ikuti	12 K	1360 K berita	1372 K	1383 K survei	1383 K polling	1383 K jajak pendapat	1383 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	1456 K video non è disponibile	1458 K testo è stato realizzato	1464 K video inizierà	1466 K tuo commento sarà
ilgili	2503 K haber
ilginizi	2503 K çekebilir	2503 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	1051 K
""", 'im': """
im	465 K video:
image	712 K copyright	712 K source,	712 K credit:
""", 'in': """
in	441 K ihrem postfach	441 K ihr postfach	462 K den kommentaren	695 K the comments section	695 K the comment section	699 K case you missed it:	749 K the video player above	1461 K edicola da	1461 K edicola con	1463 K collaborazione con	1482 K offerta	1700 K de app	1718 K de reacties
indtast	402 K
informationen	495 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	1469 K il codice	1469 K il qr code	1469 K il qr
inscreva	2020 K-se no nosso webinar
inscrivez	1096 K-vous gratuitement	1151 K-vous à notre webinaire
instal	1385 K aplikasi
instala	13 K
instale	13 K
instaliraj	2219 K
instalirajte	2219 K	2244 K aplikaciju
install	13 K
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
invia	3 K	1454 K la tua lettera
""", 'ir': """
irtisano	1065 K
""", 'is': """
is	7 K something wrong	787 K there	809 K there	1791 K er iets
isi	1383 K survei
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izlasi	1671 K
izle	2503 K:
izleyin	2503 K:
izpildi	1662 K testu
izveido	1671 K
izvor	2223 K:
izvori	2223 K:
""", 'ja': """
ja	1657 K tev ir informācija	1657 K jums ir informācija	1657 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1065 K
jadikan	1372 K
jadilah	31 K yang pertama
jaga	951 K
jak	302 K se vám líbil
jatka	1067 K lukemista
jawab	1383 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	1772 K kunt niet meer reageren	1772 K kunt reageren	1780 K kunt je altijd	1780 K ontvangt vanaf nu	1780 K ontvangt een e-mail	2212 K li vam	2212 K li članak	2333 K bil članek	2333 K bila vsebina	2333 K bil povzetek
jeden	511 K montag neu	511 K dienstag neu	511 K donnerstag neu	511 K freitag neu	511 K samstag neu	511 K sonntag neu	511 K mittwoch neu
jederzeit	432 K kündbar	439 K widerrufen	439 K abbestellen	439 K abmelden
jelentkezz	1328 K be
jelentkezzen	1328 K be
jeste	57 K li probali	57 K li isprobali
jetzt	499 K reinhören	502 K tickets sichern	523 K lesen:	544 K # monate	544 K # wochen
""", 'ji': """
jika	1373 K anda mengetahui	1373 K anda punya
""", 'jo': """
job	379 K hos
jobb	1837 K i
jobba	2406 K på
jobbar	2409 K du
jobber	1840 K du
jogue	2020 K palavras cruzadas
join	12 K our	12 K us	23 K	54 K the # people	54 K # people	54 K the # readers	54 K over # people	54 K more than # people	641 K the conversation	648 K	682 K the conversation on	682 K us on	695 K the debate	729 K the	729 K	746 K us for	746 K us at	746 K us in	746 K us live	758 K the conversation	758 K the discussion	758 K the debate	767 K for	767 K now	808 K	813 K #	813 K over #	813 K more than #	813 K our #
jornalista	2010 K formada	2010 K formado
jos	44 K huomaat
""", 'ju': """
junte	12 K-se	23 K-se a	54 K-se a #	54 K-se às #	54 K-se aos #	54 K-se a mais de #
juttu	1067 K jatkuu
juttuvinkit	41 K:
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	403 K du lide
kanalimiza	12 K
kapcsolja	1328 K be
kapja	1328 K meg
kas	57 K proovisid	936 K sul on vihje	936 K sul on vihjeid	952 K lugu	952 K artikkel	952 K tead	952 K tahad
katso	1035 K myös	1035 K:	1035 K video	1035 K myös:	1065 K koko	1065 K kaikki
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	665 K up with	767 K reading	768 K reading with	803 K reading:
ken	1791 K je
kender	382 K du til
keressen	1328 K minket
kerro	57 K kommenteissa	1044 K kokemuksesi	1044 K oma
keskustele	28 K
keskustelu	1054 K on auki
key	744 K points	744 K takeaways
""", 'ki': """
ki	495 K-generierte inhalte	495 K-generierte texte	495 K-generierte zusammenfassungen	1870 K har
kijk	1721 K ook	1721 K hier	1745 K de uitzending	1745 K de hele	1761 K voor meer
kirim	1373 K foto	1373 K tulisan
kirimkan	1373 K foto
kirjaudu	1054 K	1065 K
kirjoita	1065 K suoraan	1065 K meille
kirjoitimme	1073 K
kirjoittaja	1046 K on	1046 K työskentelee
kirjuta	936 K autorile
""", 'kj': """
kjenner	1865 K du til
""", 'kl': """
klausies	1671 K
klausykite	1616 K	1631 K
klick	555 K
klicka	2399 K här
klicken	555 K sie
klik	372 K her	1372 K	1721 K hier	1761 K hier voor	1790 K
klikk	1830 K her
klikkaamalla	1065 K
kliknij	1911 K tutaj
kliknite	2259 K sem
klopt	1791 K er
""", 'kn': """
know	720 K someone	720 K anyone	787 K	809 K
""", 'ko': """
kokeilitko	57 K
koko	1065 K keskustelun kuulet
kolumna	2208 K izražava	2329 K izraža	2329 K odraža
kom	388 K til vores	1846 K på vårt	1846 K på vår	2415 K på vårt	2415 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1631 K gali
kommentare	5 K	27 K	533 K können nur	561 K werden erst	561 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	462 K
kommentarsporet	5 K
kommenteerida	951 K saavad
kommentering	5 K
kommentieren	5 K	533 K können	555 K sie
kommentit	5 K	27 K
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	287 K na autora	375 K journalisten	382 K journalisten	383 K	402 K	468 K:	1833 K journalisten	1840 K oss	1840 K journalisten	1841 K	1863 K
kontakta	2402 K reportern	2409 K oss via	2409 K reportern	2410 K	2431 K
kontributor	1375 K:
konuyla	2503 K ilgili:
koop	1790 K
kopeeri	951 K
kopier	402 K	1863 K
kopiera	2431 K
kopioi	1065 K
kopiuj	1935 K link
koreksi	1379 K artikel
""", 'kr': """
krijg	1790 K
""", 'ku': """
kui	936 K sul on teema	936 K sul on vihje	936 K tead	936 K märkasid
kunjungi	1380 K toko
kunstig	408 K intelligens har	1870 K intelligens har
kunstmatige	1742 K intelligentie kan fouten maken. controleer
kuula	941 K podcasti	951 K
kuulemme	1065 K mielellämme
kuuntele	1 K	1035 K:	1035 K myös	1035 K myös:	1052 K	1065 K
""", 'kv': """
kviz	2196 K:	2318 K:
""", 'l': """
l	5 K'espace commentaires	57 K'avete provata	57 K'avete provato	57 K'hai provata	57 K'hai provato	57 K'heu provat	57 K'has provat	1104 K'essentiel de l'actualité	1131 K'auteur	1132 K'auteur	1141 K'essentiel par	1444 K'autore	1445 K'autore
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	51 K acest articol	57 K probaste	57 K hiciste	57 K has probado	1155 K vidéo va commencer	1422 K tua email	1466 K tua opinione conta
laadi	951 K alla
laat	57 K me weten	1745 K je dit artikel	1790 K
laatste	1720 K nieuws over
ladda	13 K ner	2419 K ner	2419 K ned	2431 K ner
lade	13 K	555 K
laden	13 K sie	555 K sie
lae	951 K alla
lagre	1863 K
langganan	1390 K
lanjut	1395 K membaca
lanjutkan	1395 K membaca
laporan	1374 K:	1375 K wartawan	1375 K kontributor
laporkan	1379 K kesalahan
lasi	1646 K arī	1646 K vairāk	1646 K vēl	1671 K
lasiet	1646 K arī
last	13 K ned	1851 K ned	1863 K ned
lataa	13 K	1065 K
latest	698 K from	698 K in	698 K videos from
laureata	1450 K in
laureato	1450 K in
""", 'le': """
le	869 K puede interesar	869 K puede interesar:	1098 K premier mois	1126 K meilleur de
lea	869 K también	869 K aquí	869 K además	869 K más	869 K:	869 K además:
leave	57 K a star
lediga	2406 K jobb på	2406 K tjänster på
ledige	379 K stillinger hos	379 K stillinger på	1837 K stillinger i	1837 K stillinger hos
lee	13 K en	869 K también	869 K más	869 K:	869 K más:	869 K aquí:	903 K las noticias sin anuncios	903 K sin anuncios en la app	914 K aquí la nota completa
leer	869 K también	869 K más
lees	13 K	1720 K meer over	1721 K ook	1721 K ook:	1721 K meer	1721 K meer:	1721 K verder	1721 K hier	1721 K:	1721 K verder:	1747 K ons dossier:	1747 K het hele verhaal:	1761 K het hele	1761 K het volledige	1761 K de hele	1761 K hier het hele	1761 K hier alles	1786 K ook dit artikel:	1786 K dit ook:	1787 K ook het interview	1787 K ook het verhaal	1787 K ook ons	1787 K ook onze	1787 K ook de analyse	1787 K ook de reportage	1787 K ook de column	1787 K ook dit	1787 K hier het interview	1787 K hier de analyse	1790 K	1792 K dit verhaal	1792 K dit artikel
leestip	1721 K:
legg	1863 K til
leggi	13 K	1439 K tutte le notizie	1440 K anche	1440 K anche:	1440 K qui	1440 K tutto	1440 K:	1440 K pure:	1451 K tutti gli articoli di
legyen	31 K ön az első	1328 K
leia	13 K	1998 K mais sobre	1999 K também	1999 K também:	1999 K mais	1999 K:	1999 K aqui	1999 K mais:
leiad	951 K meid
leidsid	44 K	942 K vea	942 K artiklist vea
leiten	3 K sie
ler	1999 K também	1999 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1126 K plus lus	1141 K réponses sont générées	1142 K points clés	1829 K mer om	1830 K også	1830 K også:	1830 K mer	1830 K mer:	1830 K:	1830 K hele saken	1830 K om	1830 K her	1830 - K også	1837 K videre med	1851 K eavisen	1851 K avisa	1851 K avisen	1864 K	1866 K videre
leseempfehlung	523 K:
lesen	13 K sie	464 K sie mehr zu	464 K sie mehr zum	465 K sie auch	465 K sie mehr	465 K sie hier	465 K sie dazu	465 K sie jetzt	465 K sie außerdem	465 K sie mehr zum thema	523 K sie hierzu:	547 K sie weiter:	547 K sie unser dossier:	555 K sie
lesenswert	523 K:
leserbrief	462 K
leserbriefe	462 K an
leserkommentare	532 K geben
lesetipp	465 K	465 K:
lest	465 K auch
""", 'li': """
licencia	915 K creative commons
licenciada	888 K en
licenciado	888 K en
license	779 K this
lies	465 K auch	465 K mehr	465 K dazu	555 K
ligne	41 K de la rédaction
lihat	1367 K juga	1367 K juga:	1382 K video	1394 K pula:
liitu	54 K #	951 K
liity	54 K #	54 K yli #	1065 K
like	12 K us	665 K what you're reading	682 K and follow
liker	1865 K du
limited	767 K time	767 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	2656 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	51 K ini
lire	1126 K tous nos articles	1127 K aussi	1127 K également	1127 K	1127 K notre	1127 K l'article	1127 K plus	1127 >> K
lisa	951 K meid	951 K
lisez	13 K	1127 K aussi	1167 K
listen	1 K to	699 K |	699 K:	749 K to the latest episode	749 K to the full episode	749 K to the full interview	749 K again on	791 K to our	791 K as	808 K
live	372 K:	465 K-ticker:
liveblog	1721 K:
""", 'll': """
llegeix	232 K també	232 K més
llegiu	232 K també
llicenciada	238 K en periodisme
llicenciat	238 K en periodisme
""", 'lo': """
lo	57 K has probado	868 K más leído en	868 K más visto en	868 K último en
loe	924 K ka	924 K lisaks	924 K veel	924 K edasi:	951 K
log	401 K ind eller opret	402 K ind	808 K in
logg	1861 K inn eller	1863 K inn
logga	2430 K in eller	2431 K in
logi	951 K sisse
loo	951 K
looking	808 K for
los	5 K comentarios	27 K comentarios	1748 K de dagelijkse
lowongan	1380 K kerja di
""", 'lu': """
lue	1035 K myös	1035 K myös:	1035 K lisää	1035 K lisää:	1035 K:	1035 K seuraavaksi:	1065 K
lugu	953 K jätkub
luister	1 K	1721 K ook	1721 K:	1721 K ook:	1745 K hier naar	1745 K de podcast	1790 K
luo	1054 K tunnus	1065 K
""", 'ly': """
lyssna	1 K på	2399 K	2399 K:	2431 K
lyt	1 K til	372 K til	402 K
lytt	1830 K til	1863 K
""", 'ma': """
maak	1748 K de puzzel	1757 K een bedrag over	1757 K je gift over	1757 K uw gift over	1757 K je bijdrage over	1757 K uw bijdrage over	1790 K
maandelijks	1693 K opzegbaar
mach	502 K den test:	555 K
machen	502 K sie den test:	502 K sie mit bei unserer	555 K sie
made	57 K it?
mai	2059 K multe detalii	2059 K mult pe această temă:	2087 K multe articole despre	2087 K multe știri despre
mail	1724 K de auteur	1736 K	1790 K
mais	1998 K lidas em	1998 K de	1998 K sobre	1998 K notícias de	1998 K notícias sobre	2002 K artigos de
make	12 K us	641 K a donation	641 K a contribution	641 K a gift	808 K
manda	884 K tus fotos
mandanos	884 K
mande	2014 K sua sugestão	2014 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1372 K bergabung
masuk	1399 K atau daftar
masz	1914 K temat?	1914 K temat dla
matote	1632 K klaidą
""", 'me': """
me	57 K conta	57 K conte
meer	1720 K over	1720 K uit	1720 K van	1720 K nieuws over	1721 K lezen:	1724 K artikelen van	1724 K van deze auteur	1761 K nieuws uit	1761 K nieuws over	1761 K weten?	1761 K over dit	1786 K over dit onderwerp:	1791 K lezen over
meest	1720 K gelezen in
meet	704 K the author	746 K our	808 K
mehr	464 K zum thema	464 K aus	464 K von	464 K zu	464 K lesen über	464 K über	465 K zum thema	465 K dazu	465 K dazu:	465 K lesen:	465 K aus dem ressort	465 K aus der region:	468 K vom autor	468 K von der autorin	468 K artikel von	495 K informationen zum einsatz von ki	523 K nachrichten aus	523 K aus dem archiv:	547 K hintergründe dazu:	547 K zu diesem thema:
meistgelesen	464 K in
mejla	2409 K reportern	2410 K
meld	1790 K je	1846 K deg på vårt	1863 K deg
melde	555 K
melden	555 K sie
members	810 K can read
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1328 K
mer	1829 K om	1829 K fra	1830 K om saken:	2398 K om	2398 K från	2399 K om ämnet:	2399 K läsning:	2402 K av
merci	28 K de rester	28 K de respecter
mere	371 K om	371 K fra	372 K om emnet:
mest	2398 K läst i
met	1735 K medewerking van	1735 K dank aan anp	1735 K dank aan belga
mettiti	1467 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	869 K también	869 K:	869 K también:	898 K el video arriba	898 K el vídeo de arriba
mit	33 K gondol	432 K einem abo	475 K material von	476 K material von
mitarbeit	489 K:
""", 'mn': """
mnenja	2329 K avtorjev
mnenje	2329 K avtorja
""", 'mo': """
modtag	402 K
mohlo	284 K by vás zajímat:
molimo	28 K vas da
monat	432 K kostenlos	432 K gratis
more	698 K from	698 K on	699 K from	699 K on this	699 K to read:	699 K on this story:	699 K on this topic:	699 K stories:	699 K on:	704 K by	704 K stories by	773 K coverage:	803 K news:	805 K videos from	820 K local headlines	820 K local news	820 K local stories	820 K national news	820 K top stories	820 K world news	820 K business news	820 K sports news	820 K breaking news
most	698 K read in	698 K read on	698 K viewed in	698 K popular in	698 K popular on	803 K read:
""", 'mu': """
mua	2661 K vé
muhabir	2537 K:
muista	1065 K vahvistaa
mus	1631 K rasite
must	699 K read:	803 K-see:
""", 'na': """
na	51 K tomto textu	51 K tomto texte	51 K ovom tekstu	1763 K de advertentie gaat	1978 K sua caixa de entrada	2339 K voljo v	2339 K voljo na
nachgekocht	57 K?
nachrichten	444 K-app
nad	51 K tym tekstem
nahlaste	324 K chybu
najdete	12 K nás
najnowsze	1910 K z
najnowszy	1917 K numer
najpopularniejsze	1910 K w
namestite	2339 K
namluveno	301 K
napisz	31 K pierwszy
napiszcie	57 K
nata	1450 K a
nato	1450 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1328 K felejtse el megerősíteni
neem	1793 K nu
nehmen	555 K sie
nei	1437 K commenti
nella	1422 K tua mail	1422 K tua email	1422 K tua casella
nema	32 K komentara
nemate	2229 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	464 K artikel aus
new	767 K year sale	806 K episodes
news	41 K hotline	41 K tip line	444 K-app
newsblog	465 K:
newsdesk	41 K hotline
newsletter	441 K an	441 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	699 K:
""", 'ng': """
nghe	1 K	2647 K:	2662 K podcast của báo	2662 K podcast của chúng tôi	2662 K toàn bộ bài	2662 K bài viết
""", 'ni': """
nicht	462 K mehr kommentieren	462 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	1944 K masz czasu czytać
nieuws	1791 K via whatsapp
nikmati	1385 K berita	1390 K
nimate	2349 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	869 K te pierdas:	1978 K seu e-mail	1978 K seu email	1987 K facebook e no	1987 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
normas	866 K de participación
nos	1127 K lecteurs ont lu	1996 K comentários
noskaties	1671 K
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	868 K de
notify	672 K me of	672 K me when
notre	1127 K dossier	1127 K article	1127 K enquête :	1127 K reportage :
nous	12 K suivre	51 K avons travaillé
nova	2335 K številka
novi	2214 K broj
now	699 K read:	798 K only	798 K just
nowy	1917 K numer
""", 'nu': """
nu	32 K există comentarii	1767 K # weken voor	1767 K # maanden voor	1783 K de eerste maand voor	1793 K met korting
nur	432 K für mitglieder	544 K # euro	544 K # €	564 K für kurze zeit	564 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	287 K autorovi	287 K autorce	1914 K autorze	1914 K autorce	2011 K autor escreve segundo o novo	2026 K seu comentário será	2069 K postare distribuită de
""", 'ob': """
obejrzyj	1911 K wideo	1911 K:	1927 K film	1927 K wideo
objevili	7 K jste
obserwuj	12 K	1941 K
""", 'oc': """
ocenite	2212 K	2333 K
ocijenite	2212 K
""", 'of': """
ofert	245 K per
offerta	1482 K speciale
offrez	3 K
offrir	3 K
ofrecido	897 K por
""", 'og': """
oglejte	2318 K si video
""", 'ok': """
okuyun	2503 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	936 K midagi	936 K kogenud
oletko	1044 K kokenut	1044 K itse kokenut
oliko	1066 K tästä
olvasd	1302 K el	1302 K el:	1328 K el
olvass	1302 K tovább:
olvassa	1302 K el	1302 K el:	1302 K el ezt is	1328 K el
""", 'om': """
om	375 K forfatteren	375 K skribenten	1693 K verder te lezen	1718 K te reageren	1833 K forfatteren	1833 K skribenten	2402 K skribenten	2402 K författaren
""", 'on': """
on	681 K facebook and twitter	681 K facebook, twitter	681 K instagram, facebook	681 K twitter and facebook	681 K instagram and facebook	699 K our site:
onbeperkt	1693 K toegang
onko	1044 K sinulla juttuvinkki	1044 K sinulla vinkki	1044 K sinulla tietoa	1044 K sinulla aiheesta	1066 K sinulla asiakirjoja
only	757 K registered	757 K subscribers	757 K members
ontdek	23 K meer van	1790 K
ontvang	1697 K elke	1790 K
onze	1745 K podcast is te
""", 'oo': """
ook	1721 K interessant:	1786 K in het nieuws:	1786 K lezen:
""", 'op': """
op	1708 K facebook en twitter	1708 K facebook, twitter	1708 K facebook en instagram	1708 K facebook, instagram
opazili	44 K ste
opdaget	403 K en fejl
opdater	402 K
opinion	699 K |
opozorite	2351 K na napako
oppdater	1863 K
opprett	1861 K en	1861 K konto	1861 K bruker	1863 K
oppsummeringen	26 K er
oprac	1939 K.
opracowanie	1939 K:
opret	401 K en gratis	401 K dig gratis	402 K
opsummeringen	26 K er
""", 'or': """
order	808 K
originally	819 K published by	819 K published in	819 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	941 K	951 K
osallistu	1051 K	1065 K
ossza	3 K meg	1328 K meg
osta	941 K pilet	951 K	1051 K liput	1065 K
oszd	3 K meg	1328 K meg
""", 'ot': """
ota	1044 K yhteyttä toimittajaan	1044 K yhteyttä toimitukseen	1048 K yhteyttä	1065 K yhteyttä	1065 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	773 K earlier coverage:	803 K latest coverage:	812 K app	812 K podcast	812 K newsletter	812 K channel	812 K telegram channel	812 K whatsapp channel	812 K free newsletter	812 K daily newsletter	812 K apps
out	764 K every
ouvir	1 K
""", 'ov': """
ovaj	2211 K sažetak
over	1725 K de auteur	1726 K de auteur
ovo	51 K istraživanje
""", 'pa': """
paid	724 K for by
para	866 K participar	866 K comentar	885 K comunicarse con	885 K contactar con	900 K poder comentar	1996 K comentar
partager	3 K
partagez	3 K
partecipa	1461 K al nostro
participe	12 K
participez	1151 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	744 K of this article	744 K of this story
pas	32 K encore de commentaire
pasang	1385 K aplikasi
pasidalinkite	1617 K savo istorija	1631 K
pass	677 K this on
passend	465 K dazu	465 K dazu:
patreon	2527 K'dan
payment	650 K methods:
""", 'pe': """
peatoimetaja	933 K:
pentru	2069 K a vedea acest	2069 K a vizualiza acest
penulis	1374 K:	1375 K:	1375 K :
per	441 K e-mail zugeschickt	441 K mail zugeschickt	1415 K leggere tutto	1417 K gli abbonati	1417 K chi ha un abbonamento	1437 K commentare	1440 K approfondire	1440 K approfondire:	1451 K contattare l'autore	1451 K contattare l'autrice	1451 K scrivere all'autore	1451 K scrivere all'autrice	1454 K segnalazioni
periodista	238 K especialitzada	238 K especialitzat	887 K de	887 K especializada	887 K especializado
perskaitykite	1631 K
pewarta	1374 K:	1375 K:	1375 K :
""", 'pi': """
piedalies	1671 K
piesakies	1662 K
pievieno	1671 K mūs	1671 K
pievienojies	54 K #	1656 K	1671 K
pievienojieties	1656 K
pilihan	1367 K editor:
pirkite	1622 K bilietus
pitaj	2211 K
pitajte	2211 K
pitch	641 K in
""", 'pl': """
place	748 K a classified	748 K an ad
play	753 K our	753 K today's	808 K
please	28 K keep	28 K be	28 K stay	28 K respect
plus	1126 K d'articles sur	1126 K d'infos sur
""", 'po': """
pobierz	13 K	1930 K z	1930 K w	1930 K na	1930 K w sklepie	1941 K aplikację	1959 K aplikację
podaruj	3 K	1935 K
podcast	465 K-tipp:	699 K:	1127 K :
podcastunk	1316 K
pode	1999 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podporte	2289 K
podporujte	319 K	2289 K
podprite	2346 K
podsumowanie	26 K wygenerowane	26 K zostało	1923 K artykułu	1923 K wygenerowane	1923 K przygotowane
podziel	3 K się
pogledaj	2196 K video
pogledajte	2196 K i	2196 K još	2196 K video	2196 K:
poglejte	2318 K tudi	2318 K:
poin	1378 K penting oleh	1378 K-poin penting oleh
points	1142 K clés
pokud	44 K najdete
polecamy	1911 K:
poll	754 K:
pomohl	302 K vám
pomohol	2273 K vám
pon	901 K a prueba tus
ponturi	2065 K și sesizări
popular	698 K in
posa	243 K a prova els teus
posez	1141 K vos questions	1141 K votre question
poslat	314 K
poslechnout	1 K
post	695 K a comment
posted	698 K in	699 K in:
posts	27 K
potrebbe	1440 K interessarti:
pots	236 K enviar-nos
pour	1087 K nous soutenir	1096 K débloquer	1124 K réagir	1124 K commenter	1127 K aller plus loin	1127 K rappel :	1145 K nous contacter	1145 K contacter	1155 K écouter cet épisode
povezano	2196 K:
povzetek	2332 K	2332 K članka
pozrite	2259 K si	2259 K si video
""", 'pr': """
pr	1521 K:
pratite	12 K	2226 K
preberite	2318 K tudi	2318 K še	2318 K več	2318 K:	2318 K si
prefer	728 K
pregunta	241 K a la nostra
prenesi	2339 K
prenesite	13 K	2339 K	2346 K aplikacijo
prenota	1461 K il tuo posto per l'evento
prenumerata	1629 K nuo
prenumeruokite	1629 K ir skaitykite	1629 K nuo	1629 K tik	1631 K
press	791 K play
pretplatite	2226 K se na
preuzmi	2219 K	2244 K aplikaciju
preuzmite	13 K	2219 K	2226 K aplikaciju	2244 K aplikaciju
previous	773 K coverage:
previously	699 K:
pridaj	54 K sa k #
pridajte	12 K sa	54 K sa k #
prijavi	2231 K pogrešku
prijavite	2231 K grešku	2231 K pogrešku	2351 K napako
primetili	7 K ste
primijetili	7 K ste
print	3 K this
prisijunk	54 K prie #
prisijunkite	1615 K prie	1631 K
prisluhnite	2318 K podkastu
privacy	665 K notice:
probeer	1767 K # maanden voor	1767 K # weken voor	1783 K	1790 K
proefabonnement	1693 K
profitez	1167 K
promoted	724 K by	777 K:
prosimy	28 K o
protokoll	489 K:
przeczytaj	1911 K także	1911 K też	1911 K:	1911 K też:
""", 'pu': """
publicado	877 K originalmente en
published	764 K every
puede	12 K seguir	885 K enviarnos	885 K contactar	885 K escribir
puedes	12 K seguir	869 K leer también	869 K leer:	885 K enviarnos	885 K contactar	885 K escribir	898 K escuchar todos los episodios
punti	1459 K chiave
puntos	893 K clave generados
punya	1373 K informasi	1373 K cerita	1373 K foto	1373 K keluhan
puoi	12 K seguirci	1454 K inviarci
push	447 K-nachrichten	447 K-benachrichtigungen	447 K-mitteilungen
pushmeldingen	1703 K
""", 'py': """
pysy	28 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	2652 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	877 K prohibida
quelle	474 K: dpa	474 K:
quellen	474 K:
quer	2014 K sugerir	2014 K contar	2014 K receber as principais
questa	26 K sintesi	51 K inchiesta	1458 K traduzione
questions	787 K
questo	8 K articolo ti	26 K riassunto	1458 K articolo è stato tradotto	1461 K articolo è pubblicato sul numero	1466 K articolo aderisce
quick	773 K read:
quieres	885 ¿K contarnos
quiz	538 K:	1170 K.	1170 K -	1170 K :	2519 K:
""", 'ra': """
raccontami	57 K
raccontatemi	57 K
radije	2229 K slušate
radote	44 K	1623 K klaidą
raje	2349 K poslušate
raksti	1657 K autorei	1657 K autoram
raksts	1673 K turpinās
rangkuman	1378 K ini	1378 K oleh	1378 K ai
rate	8 K this
""", 're': """
re	1170 (K)lire
reach	704 K the reporter	704 K the author	736 K
reacties	5 K	27 K	1772 K worden
read	13 K this in	698 K more on these	698 K more about	698 K more from	699 K more	699 K more:	699 K also	699 K next	699 K:	699 K |	699 K all about it	699 K next:	704 K more by	751 K more of our	759 K this and more	759 K this story	763 K our	767 K on with	767 K on for	768 K on with	773 K the full report here	773 K the full story here	803 K our explainer:	803 K our analysis:	803 K our guide:	803 K our interview:	803 K this next:	803 K our latest:	808 K
readers	757 K must use	757 K must log
reageren	5 K	1772 K kan	1772 K is alleen	1792 K op dit artikel
receive	664 K emails from	672 K notifications	763 K the	763 K our
recevez	1104 K chaque	1104 K tous les	1104 K gratuitement
recevoir	1110 K les alertes
recibe	845 K cada	845 K todas las	884 K las noticias	884 K en tu whatsapp
recibir	851 K notificaciones
recomandarea	2059 K noastră:
recomendado	1999 K:
recomendamos	869 K:
recomienda	3 K
recommended	699 K:	773 K reading:
redactor	238 K de	887 K de	887 K en
redactora	238 K de	887 K de	887 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	489 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	1672 K kļūdu
regala	3 K
regale	3 K
regarder	1127 K :
regardez	1155 K la vidéo ci-dessus	1155 K la vidéo ci-dessous
register	746 K for our	808 K
registreeru	941 K
registrer	1861 K deg
registrera	2430 K dig
registrieren	430 K sie sich
rejoignez	12 K	23 K les	54 K les #	54 K nos #	54 K plus de #
rejoins	54 K les #
relacionado	869 K:	1999 K:
related	699 K:	699 K |	699 K story:	699 K stories:	699 K article:	699 K reading:	699 K video:	699 K content:	803 K coverage:
relire	1127 K
remarks	27 K
rendeld	1315 K meg
rendelje	1315 K meg	1328 K meg
report	7 K an error	7 K a mistake	808 K
reporter	1374 K:	1375 K:
reporting	712 (K by	713 K by	714 K by
reserva	895 K tu plaza
reserve	746 K your seat	2020 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1159 K informé avec notre appli	1159 K informés avec notre appli
resum	241 K generat	241 K fet
resume	893 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1127 K	1127 K ici	1151 K notre hors-série	1155 K tous les épisodes
rezervuokite	1631 K
rezime	2211 K
rezumat	2070 K generat	2070 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1422 K ogni
ringkasan	1378 K ini	1378 K dibuat	1378 K oleh	1378 K ai
rispetta	28 K
""", 'ro': """
rodyti	1631 K
""", 'ry': """
ryhdy	1065 K
""", 's': """
s	317 K využitím zpráv
""", 'sa': """
saada	936 K oma vihje	936 K meile	936 K oma arvamuslugu	936 K arvamuslugu	951 K
saat	1065 K ilmoituksen	1065 K sähköpostin	1065 K
saiba	1999 K mais	1999 K mais:
saken	1866 K fortsetter
saksikan	1367 K juga	1382 K video	1382 K live	1382 K live streaming
sale	767 K:
saluran	41 K aduan redaksi
salvesta	951 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
sans	1098 K engagement
save	768 K #% on your first	768 K #% on an annual	768 K #% on a digital
sazinies	1671 K
saznajte	2196 K više:
""", 'sc': """
scan	729 K to join	759 K the qr code	759 K the code
scannez	1159 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	540 K
schalten	540 K sie
schau	555 K
schenk	521 K diesen
schenken	521 K sie diesen
schick	555 K
schicken	555 K sie
schlagworte	464 K zu
schon	544 K ab # euro
schreib	555 K
schreiben	31 K sie den ersten	468 K sie unserem autor	468 K sie der autorin	468 K sie uns	555 K sie
schrijf	1790 K je
scopri	23 K di più da	1461 K i giochi	1461 K i nostri giochi
scrivi	31 K il primo	1443 K all'autore
scroll	749 K down for video	1395 K ke bawah	1395 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	372 K også	372 K video	372 K også:	388 K flere jobs	402 K hele	402 K flere	402 K alle	900 K adhiere a los criterios	915 K permite la reproducción	1454 K vuoi raccontare	1454 K hai informazioni	1830 K også	1830 K video	1830 K også:	1863 K hele	1863 K alle	1863 K mer av	2014 K tiver informações	2014 K você tem informações	2399 K också	2399 K även	2399 K även:	2431 K hela	2431 K alla	2431 K mer av
sea	28 K respetuoso	31 K el primero
search	790 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	698 K more from	699 K also	699 K more	699 K more:	699 K also:	704 K all posts by	704 K author archive	803 K our explainer:	805 K more videos	808 K
seen	44 K a typo	44 K a mistake	809 K
segera	1356 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	889 K
seguinos	12 K
seguir	889 K a
seguiu	12 K-nos
sehen	499 K sie hier das	499 K sie im video	499 K sie das video	555 K sie
sei	31 K der erste	31 K die erste	1454 K stato testimone	1454 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1615 K	1631 K
seko	1656 K	1671 K
sekojiet	1656 K
selanjutnya	1394 K:
sem	32 K comentários
senaste	2398 K nytt om
send	3 K this	382 K os et krypteret	382 K os dit tip	402 K	704 K us your	704 K tips to	704 K your tips	704 K feedback to	704 K your story ideas	787 K us	787 K your	787 K photos	787 K pictures	808 K	1840 K sikkert tips	1840 K tips	1863 K	1863 K saken videre
senden	555 K sie
seneste	371 K nyt om
sent	764 K every	764 K each
seotud	924 K:
ser	1865 K du noe feil	2432 K du något fel
ses	1130 K derniers articles
set	44 K en fejl	808 K
sett	44 K en feil
setzen	555 K sie
seu	27 K comentário	2026 K comentário será
seuraa	12 K	1048 K kirjoittajaa	1048 K toimittajaa	1065 K
""", 'sh': """
share	3 K this	3 K the article	704 K your story	787 K your	808 K
shop	808 K
short	695 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	57 K vous testez	236 K tens informació	885 K tienes información	885 K tiene información	885 K tenés información	885 K conoces algún	885 K conoces un caso	1145 K vous avez des informations	1145 K vous disposez	1145 K vous souhaitez
sia	31 K il primo
sichere	555 K
sichern	555 K sie
sie	7 K haben einen fehler	12 K finden uns	468 K erreichen die autorin	468 K erreichen den autor	488 K erreichen	564 K haben schon ein abo	564 K haben ihr limit	564 K haben das limit	564 K haben schon ein konto
sieh	499 K dir das video
siehe	465 K auch
siga	12 K	12 K-nos	884 K el canal	2011 K este autor	2011 K esta autora
sign	641 K up here	664 K up to get	664 K up to receive	665 K up to	665 K up for	665 K up here	665 K up (it's	760 K up for push	760 K up for alerts	760 K up for text alerts	760 K up for breaking news alerts	795 K up to our	795 K up for our	795 K up for breaking	795 K up for free	808 K up	808 K in
sigue	12 K a	869 K leyendo:	884 K el canal	889 K a	914 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1367 K juga	1367 K juga:	1367 K:	1367 K video	1372 K berita	1382 K video	1393 K berita selengkapnya	1393 K berita lainnya	1394 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1399 K artikel gratis
sisesta	951 K
siste	1829 K nytt om
sitter	1865 K du på	2432 K du på
siz	33 K ne
sizce	33 K
sizin	2532 K başiniza
""", 'sk': """
skaitykite	1605 K daugiau	1605 K taip pat	1605 K ir	1631 K
skapa	2430 K ett	2430 K konto	2431 K
skaties	1646 K arī	1671 K
skicka	2431 K
skinite	13 K	2219 K	2244 K aplikaciju
skontaktuj	1914 K się z autorem
skopiuj	1935 K link	1935 K
skriv	382 K til journalisten	383 K til	402 K	402 K direkte	1863 K inn	1863 K direkte	1863 K til oss	2431 K upp	2431 K direkt
""", 'sl': """
sledite	12 K	2346 K
sleduj	12 K
sledujte	12 K	284 K:	319 K	2289 K
slik	1862 K bruker	1862 K jobber
sluit	54 K je aan bij de #	54 K je aan bij #	54 K je aan bij meer dan #
slut	54 K dig til de #	54 K dig til #
""", 'so': """
so	495 K nutzen wir ki
sob	2011 K supervisão de
sobre	873 K el autor	873 K la autora	873 K la firma	874 K el autor	874 K la autora	874 K la firma	2003 K o autor	2003 K a autora	2004 K o autor	2004 K a autora
sois	31 K le premier
solliciteer	1793 K nu
sollten	468 K ihnen fehler
solo	836 K para suscriptores	1417 K per abbonati	1482 K per te
somente	1974 K para assinantes
sondage	1170 K -	1170 K.
sorodna	2318 K novica
sorodno	2318 K:
sostenete	1480 K
sostieni	1410 K	1410 K il	1410 K la	1480 K
souhrn	301 K	301 K článku
soutenez	1090 K	1090 K le
soutenir	1090 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	2431 K
special	767 K offer	773 K report:
speel	1748 K onze
spela	2431 K upp
spelregels	1718 K
spende	425 K für
spenden	425 K für	515 K an:
spendenkonto	515 K:
spiel	502 K unser
spielen	502 K sie unser
spill	1863 K av
sponsored	724 K by	777 K:	820 K by our
sponsorizzato	1463 K da
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2346 K
spring	767 K sale
spune	57 K-mi
spytaj	1923 K
""", 'st': """
sta	1790 K
start	767 K your	794 K your day with	794 K your morning with	794 K your week with	1793 K nu
stavovi	2208 K autora	2208 K izraženi	2208 K izneti	2208 K izneseni
stay	28 K on topic	665 K up to date with	751 K with	759 K ahead with	808 K
ste	7 K opazili	57 K poskusili	57 K preizkusili
stel	1790 K
stellen	495 K sie der
stem	402 K	1748 K mee	1790 K	1863 K
steun	1766 K	1790 K
stiahnite	13 K si	2289 K si aplikáciu
stimm	502 K jetzt ab:
stimmen	502 K sie jetzt ab:	555 K sie
story	780 K by
straipsnis	1633 K tęsiasi
streszczenie	26 K wygenerowane	1923 K	1923 K artykułu
stuur	3 K dit	1790 K
""", 'su': """
su	27 K comentario	1428 K facebook e twitter	1428 K facebook e instagram
subscreva	2024 K o nosso podcast
subscribe	12 K to our	648 K to	665 K to	729 K to the	729 K to	757 K to comment	767 K	808 K	810 K for
subscribers	810 K can read
subscriptions	768 K start at
subskrybuj	1941 K
sudah	57 K mencoba	57 K coba
sui	1428 K nostri canali
suivez	12 K	1147 K
suivre	1147 K
suka	1379 K artikel ini
sull	1444 K'autore	1445 K'autore
sumate	12 K	54 K a las #
sumber	1375 K:	1375 K :
summary	744 K
summer	767 K sale
support	648 K	648 K the	808 K
sur	1107 K l'application	1115 K facebook et twitter	1115 K facebook, twitter	1115 K facebook et instagram	1127 K le même sujet
survey	754 K:
susikurkite	1631 K
susisiekite	1631 K
""", 'sv': """
svar	388 K på vores	402 K	1846 K på vår	1863 K
svara	2415 K på vår	2431 K
svideo	2212 K vam se
svidio	2212 K vam se
svidjelo	2212 K vam se
""", 'sy': """
syndicated	802 K with permission
synes	403 K du om
""", 'sz': """
szavazzon	1328 K
""", 'ta': """
ta	51 K preiskava	1846 K quizen	1846 K vår quiz	1863 K testen	1863 K vår	2332 K povzetek
taalfout	7 K	1718 K
tag	388 K quizzen	388 K vores quiz	402 K vores
tagged	699 K:
tags	699 K:
taip	1605 K pat skaitykite
take	753 K our	808 K
takip	12 K edin
tallenna	1065 K
tambahkan	1372 K
tanya	1378 K ai kami
tap	791 K play	808 K
tapkite	1631 K
tato	51 K investigace
tausta	1035 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	869 K puede interesar	869 K puede interesar:	869 K recomendamos:	869 K recomendamos leer:
tead	936 K teemast	936 K rohkem
tee	941 K test	1051 K testi	1065 K testimme
teile	3 K	555 K
teilen	3 K sie	555 K sie
teilt	3 K
tekst	955 K:	1735 K: door	1763 K gaat verder onder	1763 K loopt door onder	1763 K gaat verder na	1917 K ukazał się	1917 K pochodzi z	1923 K przetłumaczony	1923 K został przetłumaczony	1923 K czyta	2208 K izražava	2211 K je preveden	2211 K čita	2214 K je objavljen u
tekstas	1635 K:
teksti	1048 K
teksts	1675 K:
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	57 K me below	57 K me in the comments	677 K a friend	704 K us your story	808 K
telli	949 K	951 K
tellijana	951 K
tem	2014 K alguma informação	2014 K informações	2014 K uma sugestão	2014 K uma denúncia	2014 K alguma história	2014 K uma história
ten	51 K tekst	1923 K skrót
tens	236 K informació	236 K una història
tento	301 K souhrn	301 K článek byl přeložen	2272 K súhrn	2272 K článok bol preložený
terjemahan	1378 K ini	1378 K dibantu
terms	712 K and conditions apply
test	388 K din viden	753 K your knowledge	1748 K je kennis	1846 K kunnskapene dine	2519 K:
testa	2415 K dina kunskaper
testaa	1051 K
teste	502 K dein wissen	555 K
testen	502 K sie ihr wissen	555 K sie
testez	1167 K
testou	57 K a receita
tetszett	8 K	1329 K
text	301 K byl přeložen	304 K vyšel v	489 K:	2272 K bol preložený	2275 K vyšiel v
texte	1141 K traduit
texten	2433 K fortsätter
texto	893 K traducido	2018 K traduzido
""", 'th': """
tham	2652 K gia kênh	2661 K gia khảo sát	2661 K gia bình chọn
thank	720 K you for reading
thanks	720 K for reading
the	5 K comments	665 K latest news directly	698 K latest in	698 K latest from	744 K ai summary
theo	2638 K dõi báo	2638 K dõi trên	2652 K dõi báo	2652 K dõi chúng tôi	2652 K dõi kênh	2654 K dõi
there	32 K are no comments	32 K are no
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	51 K investigation	51 K story took	51 K reporting took	744 K article was	744 K article has been	744 K story was	744 K story has been	744 K content was	744 K summary	744 K translation	744 K piece was	749 K article is also available as audio	802 K article first appeared	802 K story first appeared	802 K piece first appeared	802 K post first appeared	802 K report includes material	802 K report includes information	802 K report includes reporting	802 K report contains material	810 K is a preview	815 K is an ai-generated	815 K is an ai	815 K ai-generated	815 K ai summary
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	1440 K potrebbe interessare:
tiene	879 ¿K información
tienes	872 ¿K una historia	879 ¿K información	879 ¿K una historia	880 ¿K alguna	885 ¿K algo que
tijdelijk	1793 K:
tiklayin	2503 K
tilaa	1065 K
tilmeld	402 K
tin	2647 K liên quan:
tip	41 K line:	41 K de redactie	41 K redaktionen	382 K journalisten	382 K redaktionen	641 K your	1724 K de redactie	1724 K ons	1790 K
tiplijn	41 K van de redactie	41 K:
tipline	41 K:
tiplinjen	41 K:
tippfehler	7 K
tips	41 K redaksjonen	809 K?	1840 K journalisten	1840 K redaksjonen	1840 K oss	1841 K	2409 K:
tipsa	41 K redaktionen	2409 K reportern	2409 K redaktionen	2409 K oss	2409 K anonymt
tipstelefon	41 K:	41 K
tipstelefonen	41 K:
""", 'to': """
to	26 K podsumowanie	695 K join the conversation	751 K hear more	1923 K streszczenie	1923 K podsumowanie
toate	2067 K articolele lui
toda	903 K la información en nuestra
todas	868 K las noticias de
todos	27 K los comentarios	27 K os comentários	872 K los artículos de	2002 K os artigos de
toeta	948 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1048 K
toimituksen	41 K vihjepuhelin
toista	1065 K
tonton	1367 K juga	1367 K:	1367 K juga:	1382 K video
top	698 K stories in	698 K stories from
topics	699 K:
toto	26 K shrnutí	301 K shrnutí	2272 K zhrnutie
tous	27 K les commentaires	1126 K les articles de	1130 K les articles de
toute	1126 K l'actualité de	1126 K l'actu	1159 K l'info dans votre poche
""", 'tr': """
traduit	1141 K avec l'aide	1141 K à l'aide
transmettez	3 K
treat	808 K yourself
trending	698 K in	773 K:
tried	57 K it?
trimite	3 K	2065 K-ne
try	753 K today's	753 K our	763 K our	767 K	768 K one month for $#	768 K one month for £#	768 K one month for €#	768 K it for $#	768 K it for £#	768 K it for just $#	768 K it for just £#	768 K a month for $#	768 K a month for £#	768 K us for $#	808 K
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	843 K correo electrónico	900 K comentario será	2072 K ce părere ai
tud	1310 K valamit
tudo	1998 K sobre
tudsz	1310 K valamit
tule	941 K tööle	1051 K lukijailtaan	1051 K mukaan	1065 K mukaan
turite	1617 K naujieną	1617 K informacijos	1617 K istoriją
turn	760 K on alerts
tutte	1439 K le notizie su	1478 K le notizie di
tutti	27 K i commenti	1443 K gli articoli di	1464 K gli episodi del podcast
""", 'ty': """
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	1780 K kunt zich altijd
""", 'ui': """
uit	1721 K het archief:	1786 K ons archief:
uitgeprobeerd	57 K?
uitschrijven	1780 K kan
""", 'uj': """
uji	1383 K pengetahuanmu	1383 K pengetahuan anda
""", 'ul': """
ultime	1439 K notizie di
""", 'um': """
um	462 K kommentare zu
""", 'un': """
un	41 K témoignage à	1145 K témoignage	1145 K fait	1155 K podcast à écouter	1456 K post condiviso da	2074 K articol susținut de	2074 K articol în parteneriat	2074 K proiect susținut de
una	891 K publicación compartida por	891 K publicación compartida de
unbegrenzter	518 K zugang
unduh	13 K	1356 K aplikasi	1385 K
une	7 K erreur	7 K coquille	7 K faute	1130 K information à nous transmettre	1137 K info à nous	1145 K info	1145 K information à
uneix	12 K-te	54 K-te a les #
unisciti	12 K	23 K a	54 K alle #	54 K ai #	54 K a più di #	54 K agli oltre #	54 K alle oltre #
unlimited	655 K access for
unlock	767 K
unser	515 K spendenkonto	538 K wochenquiz	538 K quiz	554 K autor	554 K reporter	554 K redakteur	554 K korrespondent	557 K chatbot	557 K ki-chatbot	557 K wochenrätsel
unsere	465 K leseempfehlung	554 K autorin	554 K reporterin	554 K redakteurin	554 K korrespondentin	557 K ki	557 K frage der woche
untuk	1372 K mendapatkan
""", 'up': """
up	699 K next:
upozornit	324 K na chybu
upozornite	2294 K na chybu
uppdatera	2431 K
""", 'us': """
users	757 K must
""", 'uu': """
uudisvihje	41 K:
uuenda	951 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vaata	924 K ka	951 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	1657 K tev ir ziņa	1657 K tev ir ko	1657 K esi pieredzējis	1672 K raksts
vam	2333 K je bil	2333 K je bila
van	1310 K egy jó	1310 K egy tipped	1310 K egy tippje	1329 K olyan	1329 K olyan dokumentuma
var	31 K först	2431 K med
varaa	1065 K
vasta	951 K
vastaa	1051 K	1065 K
vastaava	1063 K päätoimittaja:
vastutav	933 K väljaandja:
""", 've': """
vea	869 K también	869 K también:	898 K el video a continuación	898 K el vídeo a continuación
ved	382 K du mere	382 K du noget
vedd	1328 K meg
vedi	1440 K anche	1440 K anche:	1443 K tutti gli articoli di
vegeu	232 K també
vegye	1328 K meg
vegyen	1315 K jegyet	1315 K részt	1328 K részt
veillez	28 K à
veja	1998 K mais em	1999 K também	1999 K mais	1999 K:	1999 K também:	1999 K mais:	2024 K o vídeo abaixo	2024 K o vídeo acima	2024 K os vídeos mais assistidos
venujte	2285 K
ver	869 K también	872 K todos los artículos de	2002 K todos os artigos de
verder	1747 K lezen:	1786 K in het nieuws:
verhaal	1763 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	521 K sie diesen
verschijnt	1754 K elke	1754 K iedere
verstuur	3 K dit
vertaling	1735 K:
verwandtes	523 K thema:
vet	1840 K du mer	1840 K du noe	2409 K du mer	2409 K du något
veuillez	28 K respecter
vezane	2196 K vesti:
vezi	2059 K și	2059 K și:	2059 K:	2067 K toate articolele	2076 K video mai sus	2076 K video mai jos
""", 'vi': """
vi	51 K har arbetat med den här	402 K vil gerne høre	412 K har tidligere skrevet	1863 K vil gjerne høre	1874 K har tidligere skrevet	2431 K vill gärna höra	2441 K har tidigare skrivit
viac	2259 K:	2259 K k téme:
video	749 K above:	749 K below:	780 K by	1382 K:	1747 K:	2196 K pogledajte	2662 K:
vidi	2196 K još
view	704 K all posts by	704 K all articles by
vihjepuhelin	41 K:
vil	388 K du arbejde	388 K du være med på holdet	1846 K du jobbe	1846 K du være med på laget
vill	2415 K du jobba	2415 K du arbeta
vind	388 K billetter	402 K
vinkkaa	1044 K toimitukselle	1044 K
vinn	1846 K billetter	1863 K	2415 K biljetter	2431 K
vir	2344 K:
viri	2344 K:
vis	28 K respekt	402 K indhold	1863 K innhold
visa	28 K respekt	2431 K innehåll
visit	808 K
visita	895 K nuestra tienda	1461 K lo store	1461 K il nostro store
visite	2020 K a nossa loja	2020 K nossa loja
viste	7 K
visualizzando	1456 K questo contenuto
viu	7 K algum	44 K um erro	2014 K algo	2014 K alguma coisa
""", 'vk': """
vklopi	2339 K
vklopite	2339 K
""", 'vo': """
voce	1458 K generata
voeg	1790 K
voir	1126 K tous les articles	1127 K aussi	1127 K la vidéo	1130 K tous les articles de	1155 K la vidéo ci-dessus
voit	1044 K lähettää vinkin
voita	1065 K
voix	1141 K générée
volg	12 K ons	12 K	1736 K	1790 K
voller	518 K zugriff
vols	236 K compartir	236 K explicar
vond	8 K je dit	1771 K je deze
voor	1742 K dit artikel	1783 K maar # euro per	1783 K maar €#	1783 K slechts # euro per	1783 K slechts €#
vote	808 K
votre	27 K commentaire	1104 K adresse e-mail	1104 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	57 K l'avez	57 K avez testé	57 K avez essayé	1096 K est offert	1104 K désinscrire à tout moment	1104 K pouvez vous désinscrire à tout moment	1130 K avez une information	1137 K travaillez	1137 K avez été	1137 K êtes témoin	1137 K avez une information	1137 K souhaitez témoigner	1145 K avez une info	1145 K avez une information	1145 K avez des informations	1145 K disposez	1145 K souhaitez	1145 K êtes concerné	1145 K êtes témoin	1145 K avez été témoin	1145 K avez des photos	1145 K pouvez nous	1145 K pouvez joindre	1145 K pouvez contacter	1145 K pouvez écrire à
voz	893 K generada
""", 'vr': """
vrei	2065 K să ne spui
""", 'vu': """
vuoi	1454 K segnalarci	1454 K raccontarci
""", 'vy': """
vytisknout	314 K
""", 'wa': """
wa	41 K redaksi
want	809 K to	810 K to	810 K more
war	8 K dieser	8 K der	531 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	720 K this forwarded	785 K this	1771 K deze	1791 K je erbij	1791 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1748 K is jouw mening	1771 K vind je van	1771 K vond u van	1771 K vindt u van
watch	682 K us on	699 K |	699 K now:	699 K more:	699 K the video:	699 K the latest	699 K:	749 K the video above	749 K the video below	749 K the clip above	749 K the clip below	749 K the full video	749 K the full interview	749 K the full episode	791 K more	791 K our	805 K more videos	808 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	51 K spent	51 K worked on this	650 K accept:	650 K accept visa	650 K accept paypal	748 K're hiring	748 K are hiring	755 K value your opinion	755 K'd love your feedback	794 K respect your privacy
wees	31 K de eerste
weet	1791 K je	1791 K u
weitere	464 K artikel zu	464 K artikel aus	464 K themen aus	468 K artikel von
weiterlesen	465 K:
wekelijkse	1697 K nieuwsbrief
werde	555 K
werden	555 K sie
were	809 K you
wesprzyj	1941 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	698 K others are reading	699 K to read next:
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi
""", 'wi': """
wideo	1927 K znajdziesz	1927 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	531 K fanden sie	531 K fandest du	531 K finden sie	531 K hilfreich war	538 K gut kennen sie	538 K gut kennst du
wil	1791 K je
with	779 K inputs from	779 K input from	779 K agency inputs	779 K reporting by	779 K additional reporting
""", 'wo': """
wochen	432 K kostenlos	432 K gratis
wolisz	1944 K słuchać	1944 K posłuchać
word	23 K lid van	1766 K lid van	1766 K vriend van	1793 K nu	1793 K vandaag
work	748 K with us	748 K for us
worth	699 K reading:
""", 'wr': """
write	808 K to
""", 'ws': """
wspieraj	1941 K
wszystkie	27 K komentarze	1910 K artykuły o	1914 K artykuły autora
""", 'wy': """
wydrukuj	1935 K
""", 'xe': """
xem	2647 K thêm	2647 K thêm:	2647 K:	2647 K video	2647 >> K	2647 K tiếp:	2656 K các bài viết của tác giả	2656 K các bài viết khác của	2656 K thêm bài của tác giả	2662 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	884 K puedes recibir
yazi	2533 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	682 K can follow him on	682 K can follow her on	682 K can follow them on	691 K can withdraw your consent at any time	691 K may withdraw your consent at any time	699 K may also like:	699 K might also like:	699 K may also be interested in:	699 K may also want to read:	699 K may want to read:	729 K can get	738 K can reach	738 K can email	738 K can e-mail	738 K can contact	749 K can hear this story	749 K can listen to this	751 K can listen to	757 K must be	757 K can be part of	803 K may have missed:	810 K're reading	810 K are reading	811 K can also	811 K can now	811 K can
your	27 K comment	27 K comments	755 K opinion matters	794 K weekly guide to	794 K daily guide to	794 K essential guide to
""", 'yu': """
yuk	1356 K unduh aplikasi	1372 K gabung
""", 'za': """
zachowaj	28 K
zainstaluj	13 K	1930 K
zanim	1953 K dodasz komentarz	1953 K skomentujesz
zapis	2329 K je mnenje
zapisz	1935 K ten	1935 K artykuł	1935 K tekst
zapratite	12 K	2226 K
zapytaj	1923 K	1923 K nas
zaujal	302 K vás	2273 K vás
""", 'zd': """
zdroj	317 K:	2287 K:
zdroje	317 K:	2287 K:
""", 'ze': """
zeptejte	301 K se
zet	1790 K
""", 'zh': """
zhrnutie	2272 K	2272 K článku
""", 'zi': """
zie	7 K je een	1721 K ook	1791 K je
zini	1657 K ko vairāk	1672 K stāstu	1672 K ko
""", 'zk': """
zkusili	57 K jste
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	1910 K więcej z	1911 K też	1911 K też:	1911 K także	1911 K:	1911 K wideo	1911 K film	1911 K zdjęcia	1911 K galerię	1927 K nagranie	1927 K materiał
""", 'zu': """
zugang	518 K zu allen
zugriff	518 K auf alle
zum	441 K newsletter	465 K thema:	465 K weiterlesen:	470 K autor	471 K autor	533 K kommentieren	554 K profil von
zur	470 K person	470 K autorin	471 K person	471 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	1058 K
aamukirjeen	1058 K
aangemeld	1753 succesvol K
aanmelding	1796 bevestig je K
aanmerkingen	1733 op- of K
aastas	960 K
""", 'ab': """
abbestellen	437 jederzeit K
abbestellt	541 jederzeit K
abbonamenti	1487 K
abbonamento	1413 hai già un K	1413 scegli il tuo K	1416 per chi ha un K	1487 K
abbonati	49 gli K possono	49 gli K	1413 K per	1413 K a soli	1416 per gli K	1416 solo per K	1448 K	1483 K a	1483 K:	1483 K ora	1483 K per	1483 puoi, K	1484 i nostri K	1487 K
abbonato	49 se sei K	49 chi è K può	1413 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1430 devi K
abmelden	509 wieder K
abo	516 pur-K
abonament	1888 masz już K	2096 K
abonare	2079 prin K ești
abonarea	2079 confirma K
abonat	49 ca K	2048 ești deja K
abone	2489 K olun ve	2544 K olun
aboneler	49 K	2534 K içindir	2534 yalnizca K	2534 sadece K	2548 K
abonelere	2509 K özel	2509 K özeldir	2509 K açik	2509 K açiktir
abonelerimiz	49 K	2545 K
abonelik	2548 K
abonements	1682 K
abonenci	1948 tylko K
abonenti	49 K var	1674 tikai K
abonentiem	1644 tikai K	1674 teksts ir K	1674 raksts ir K
abonents	1644 jau esi K
abonne	1173 je m'K
abonnee	49 als K	1690 al K	1690 word K	1690 nog geen K	1692 als K	1797 word K
abonneer	1797 K je
abonnees	49 K kunnen	49 onze K	1690 dit artikel is voor K	1692 alleen voor K	1782 K kunnen dit	1782 K kunnen het hele	1798 onze K	1801 K
abonnement	349 kræver K	419 K	573 K	1093 avec votre K	1177 K	1690 neem een K	1690 kiezen voor een K	1758 sluit een K af	1758 een K? log	1758 al een K	1782 nog geen K	1782 K dat bij je	1782 K af met	1797 kies een K	1801 K	1881 K
abonnementen	1801 K
abonnements	1177 K
abonnent	49 als K	49 som K	349 bliv K	349 allerede K	350 som K	414 en K	415 bliv K	428 sie sind noch kein K	431 als K	433 bereits K	433 bereits K:in	1808 bli K	1808 allerede K	1809 som K	1876 en K	1877 bli K
abonnenten	49 K können	49 K dürfen	428 nur für K	428 exklusiv für K	543 lesen nur K	570 unseren K	573 K
abonnenter	49 K kan	349 kun for K	349 artiklen er for K	405 er for K	405 kun K	416 vores K	419 K	1808 kun for K	1808 denne saken er for K	1808 artikkelen er for K	1867 er for K	1867 bare K	1867 kun K	1878 våre K	1881 K
abonnentin	49 als K	431 als K	433 bereits K
abonnentinnen	49 K können	428 exklusiv für K	428 nur für K	428 K vorbehalten	570 unseren K
abonner	349 K for at	415 K på	1173 s'K	1808 K for å	1877 K på
abonnere	1853 ved å K
abonnez	1093 K-vous pour	1093 K-vous à partir	1173 K-vous	1173 K vous
abonniere	569 K unseren	569 K hier
abonnieren	436 newsletter K	450 whatsapp-kanal K	450 K sie unseren kanal	480 podcast K	541 hier K	567 google K	567 google news K	569 jetzt K	569 K sie
abonniert	433 bereits K
abrir	846 K en la app	1979 K no app
abstimmen	497 jetzt K:
abyste	269 K mohli číst dál
""", 'ac': """
accede	834 K a todo
accedi	24 K	1413 K per
accept	2055 K toate
acceptant	1119 en K les cookies
acceptar	240 K les galetes
accepteer	1712 K de cookies
accepter	1119 K les cookies
accepteren	1712 cookies te K	1712 cookies K
access	652 unlock full K	652 full K. no ads	769 K to every story	769 full K with no ads	797 year of K	797 months of K	797 want full K	797 K for half price
acconsento	1471 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	762 K with our privacy
according	824 K to
accordo	43 d'K?
account	652 create a free K to	652 sign in to your K	654 create an K to	769 please create a free K	821 create a free K	822 hold power to K	1690 maak een gratis K	1758 K is gratis en zo	1782 een gratis K	1797 maak een gratis K
accurate	776 K at time of
accused	824 K
aceptado	861 no has K las cookies
aceptaste	861 no K las cookies
aconseja	919 K
aconsejaba	919 K
aconselha	2042 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2042 K
actionnaire	1174 sans K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1376 K dosen
adblock	280 vypněte K	363 slå K fra	1822 slå av K	1903 wyłącz K	2391 stäng av K
adblocker	455 K erkannt	455 K aktiv	455 nutzen einen K	455 verwenden einen K	455 trotz K	573 K	685 disable your K	685 you are using an K	685 K detected	1710 K uit
added	824 K
address	58 email K won't be shown	58 email K will not be shown
adgang	352 få K til	415 få fri K
admitiu	2042 K
admitted	824 K
adres	1891 twój K e-mail	1931 K e-mail
adresa	2049 K de email nu va	2050 K ta de email	2050 K ta de e-mail
adresiniz	2492 e-posta K
adresse	509 gültige e-mail-K	509 sie ihre e-mail-K	509 du deine e-mail-K	509 e-mail-K ein	1103 votre K e-mail	1103 votre K email
adresu	2192 na vašu e-mail K	2220 e-mail K	2220 mejl K
ads	822 we don't have K
advarede	418 K
advarer	418 K	1880 K
advarte	1880 K
advert	11 K
adverteix	263 K
advertentie	11 K
advertenties	1798 zonder K
advertisement	11 K	684 this K has not loaded
advertisements	11 K
advertiser	784 supplied by an K	784 provided by an K	784 paid for by an K	784 produced by an K	784 created by an K
advertorial	1788 dit is een K
advierte	919 K
adviseert	1800 K
""", 'af': """
affermato	1486 ha K
affichage	1149 K de ce contenu
affichant	1149 en K ce contenu
afficher	1119 pour K ce contenu	1149 ne peut pas s'K
affichera	1093 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	316 K odkazy	399 K-links	454 K-links	617 K links	684 contains K links	801 K links	801 K link	1062 K-linkkejä	1322 K linkeket	1788 K links	1858 K-lenker	2222 K linkove	2222 K linkovi	2286 K odkazy	2342 K povezave	2426 K-länkar
affiliatelenker	1858 K
affiliatelinks	37 K	399 K	548 K	1788 K
affiliati	37 link K
affiliation	37 liens d'K	1153 liens d'K
affiliazione	37 link di K
affirme	1176 K
affirment	1176 K
afhankelijk	1794 K van giften	1794 K van donaties
afiliacyjne	37 linki K	1937 linki K
afiliacyjnych	1937 linków K
afiliado	37 enlaces de K	37 links de K	896 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	896 enlaces de K
afiliate	37 linkuri K	2075 linkuri K
afiliats	246 enllaços d'K
afirma	919 K	2042 K
afirmar	263 va K
afirmou	2042 K
afleveringen	1777 alle K van
afmelde	354 K dig når
afmelden	1753 elk moment K	1753 elk moment weer K
afsnittet	389 hele K
aftrekbaar	1755 gift is K
""", 'ag': """
agences	1134 avec K	1135 avec K
agenturmaterial	472 mit K
aggiornamenti	1426 segui tutti gli K
aggiunto	1486 ha K
agora	2039 doe K
agree	43 K?
""", 'ah': """
ahora	916 dona K
""", 'ai': """
ai	47 K 학습	47 K 훈련	204 K	387 af K	387 med K	1845 med K	1845 av K	2414 med K	2414 av K	2659 K
aidez	1138 K-nous à	1173 K-nous
aiheesta	1061 lisää K täältä
aiutaci	1447 K	1483 K a
aiutarci	1447 K	1483 K a
aizliegta	1654 bez atļaujas ir K
""", 'aj': """
ajakirjandus	959 meie K	959 sõltumatu K	959 K maksab	959 hea K
ajakirjandust	947 toeta sõltumatut K
ajakirjanik	937 K
ajakirjanikele	39 meie K
ajakirjanikud	959 meie K
ajoute	1176 K
ajoutez	1173 K-nous
ajuda	260 K'ns
ajude	2008 K-nos	2039 K-nos
ajutorul	2080 K tău putem	2092 avem nevoie de K tău
""", 'ak': """
akci	303 naši K
akciu	2274 našu K
akismet	21 K to reduce spam
akkoord	1753 ga je K met onze	1753 gaat u K met onze
aktardi	2547 K
aktivieren	455 javascript K
akzeptiere	436 mit der anmeldung K
akzeptieren	436 mit der anmeldung K	457 cookies K
""", 'al': """
alamat	1354 K email
aldus	1800 K
alerta	2042 K
alertas	14 las K	849 recibe K	849 activa las K	1982 receba K
alertes	1108 recevez les K	1108 K info
alertou	2042 K
alerts	14 K	670 get K as
algemene	1753 ga je akkoord met de K
alin	2531 K
alive	822 local news K
alkaen	1060 K #
alles	428 lesen sie K	1782 lees K met
allow	686 K ads on
aloud	717 is read K by
""", 'am': """
amendat	2095 a K
ammesso	1486 ha K
""", 'an': """
anche	42 c'eri K tu	50 fallo K tu	1484 siamo K su
andare	1406 prima di K via
android	443 für K und ios	666 our K app	1160 sur ios et K	1699 app voor K
angebot	516 ihr K	516 dein K	569 hier gibt es das K
angebote	509 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	563 ihre spende K	563 deine spende K	563 spenden K
angezeigt	58 e-mail-adresse wird nicht K	58 e-mail wird nicht K	457 inhalte K werden
anggota	1400 jadilah K
ankete	2278 našej K	2278 v K
anketi	35 našoj K	2216 našoj K	2216 u K	2337 naši K	2337 v K
anketimize	35 K
anketimizi	2518 okur K	2518 K
anketo	2337 kratko K	2337 našo K
anketu	35 našu K	2216 kratku K	2216 našu K
ankety	307 naší K	2278 našej K
ankiecie	35 naszej K	1928 naszej K	1928 w K
anlatin	38 bize K	2531 K
anlatti	2547 K
anmelden	24 K	420 jetzt K	497 jetzt K:	569 hier K
anmelder	384 er K	1842 er K
anmeldung	436 mit meiner K	436 mit ihrer K	436 mit der K stimmen	436 mit der K stimme	436 mit der K willige	436 mit der K willigen	436 mit der K erklären sie	482 K	536 hier geht es zur K
annetus	947 tee K	962 K
anno	1485 all'K
annonce	11 cette K
annoncelinks	37 K	399 K
annoncen	11 K
annoncer	416 uden K
annonsblockerare	2391 stäng av K
annonseblokkering	1822 slå av K
annonselenker	37 K	1858 K
annonsen	11 K
annonser	1878 uten K	2445 utan K
announced	824 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1486 ha K
ano	2041 por K
anoi	1078 K
anoniem	1733 K tippen	1770 ons K
anonim	2512 bize K
anonym	530 K an uns
anonymous	788 K
anonymously	788 K
anot	1641 K
anregungen	503 fragen oder K	503 fragen und K
ansehen	501 hier K	501 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	693 K our poll
antes	827 K de irte	1966 K de sair
anuncio	896 después del K	896 tras el K
anunciou	2042 K
anvender	363 vi K cookies
anytime	657 cancel K	823 cancel K
anzeige	11 der K	11 dieser K	454 nach der K weiter	526 dies ist eine K
anzeigen	457 mit einem klick K lassen
anzusehen	491 um das video K
""", 'ap': """
apelowali	1963 K
apeluje	1963 K
apgalvo	1681 K
aplicativo	1979 baixe o K	1979 baixe nosso K	2040 nosso K
aplikace	339 naše K
aplikaci	276 stáhněte si naši K	277 stáhněte si K	310 mobilní K	310 naší K	310 naší mobilní K	338 stáhněte si K a
aplikaciju	2247 preuzmite K i
aplikacja	1961 nasza K
aplikacji	1893 w naszej K	1893 otwórz w K	1951 naszej K
aplikasi	1355 K kami	1357 unduh K	1357 download K	1400 instal K	1400 unduh K kami	1400 unduh K gratis	1400 segera unduh K	1400 yuk unduh K	1401 K kami
apoiador	1969 torne-se K	2008 seja nosso K	2039 torne-se K	2039 seja nosso K	2039 seja K
apoiam	2031 nos K todos os meses
apoie	2008 K
apoio	1965 seu K	1969 seu K é	2008 seu K
aportaciones	907 gracias a las K
aporte	881 tu K	916 tu K
apoyan	907 que nos K cada mes
apoyo	826 su K	826 tu K	830 con tu K	830 tu K es	881 tu K
app	443 als K	506 mit der K	506 in der K	507 -K	539 mit der K der	666 get our K	666 in our K	666 use our K	666 our new K	666 our ios K	669 get the K	800 have our K	800 our K has	800 with our K	800 via our K	800 on our K	821 our K	1699 in de K	1750 -K	1815 i vår K	1878 vår K	2383 i vår K	2445 vår K	2639 tải K	2695 在K中
appareil	1093 un seul K à la fois	1166 en cours sur un autre K
appeared	711 first K on	778 K in print
appelez	38 K-nous
appen	356 hent K	356 åbn i K	1815 last ned K	1815 hent K	1815 åpne i K	2383 öppna i K	2384 ladda ner K	2384 ladda ned K	2384 hämta K	2444 ladda ner K och
appje	38 stuur een K	1732 ons een K
application	1105 téléchargez l'K	1105 notre K	1106 dans l'K	1106 avec l'K	1106 sur l'K	1106 télécharger l'K	1174 notre K
applications	1105 nos K mobiles
appot	1317 az K
apps	800 our K
apunta	260 K't
""", 'aq': """
aqui	1966 já que você está K	1966 já que está K
""", 'ar': """
aralarina	50 K katilin
arayin	38 bizi K
arbeid	1878 vårt K
arbeit	570 unsere K
arbeitet	477 K als
arbejde	416 vores K
arbetar	2414 K med ai
arbete	2445 vårt K
argue	43 K back
argued	824 K
arrivato	1406 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	261 aquest K	261 l'K sencer	652 to unlock this K	652 members-only K	660 you've read your last free K	660 you have read your last free K	660 this is your last free K	660 reached your K limit	675 share this K on	684 links in this K may	771 save this K	781 this K	781 the full K	782 this K	783 this K	822 this K	1082 vous avez aimé cet K	1082 cet K vous a plu	1093 pour accéder à l'K	1093 cet K est offert	1093 cet K vous a été offert	1093 pour lire cet K	1093 offrir cet K	1093 offrez cet K	1099 de cet K à lire	1133 cet K est paru dans	1133 cet K a été publié	1157 réagir à cet K en	1171 cet K a d'abord été publié	1174 cet K
articles	15 free K	56 nouveaux K par e-mail	642 you've read # K	652 access to all our K	652 gift K to give	660 free K left	660 K left this month	660 you've used all your free K	660 # of # free K	660 K left to read	769 to read more K	769 for three more free K	769 more free K	771 K to give	771 K to gift	771 K to share	771 gift # K	1093 tous nos K	1099 il vous reste # K	1163 nos K sont en accès libre	1174 nos K
articol	2093 acest K
articolele	2093 K noastre
articolelor	2063 preluarea K
articoli	56 nuovi K via mail	1413 tutti gli K senza limiti	1418 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1406 ti è piaciuto questo K	1413 per leggere l'K	1413 regala questo K	1484 questo K
articolul	20 K complet	20 K integral	2084 pentru a citi K	2084 să citești tot K	2093 ți-a plăcut K	2093 tot K
artigo	20 ler este K	20 ler o K	1966 gostou deste K	2035 para ler este K	2040 este K
artigos	2007 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	56 neue K per mail	397 denne K for #	414 denne K	414 en K	416 denne K	421 dir gefällt dieser K	428 lesen sie diesen K mit	428 um diesen K zu lesen	428 dieser K ist nur für	428 zugriff auf alle K	428 alle K lesen	428 ganzen K lesen	434 freie K übrig	434 K frei	434 ihr letzter freier K	478 K wurde	483 unsere K öfter	512 K etwas wert ist	516 alle freien K	522 weitere K finden sie	527 rechte am K	527 K steht unter einer	537 den ganzen K	537 diesen K	542 gäbe es diesen K nicht	546 alle K zum	546 lesen sie in diesem K	551 K ist zuerst	551 K ist zuvor	553 K gratis	568 K wurde zuerst	570 dieser K	570 diesen K	570 diesem K	1389 untuk membaca K ini	1401 K ini	1690 om dit K te lezen	1690 dit K is alleen	1690 geef dit K	1690 lees dit K met	1690 gratis K deze week	1716 fout in dit K	1733 mening over dit K	1758 een premium K	1775 dit K	1789 niets uit dit K	1789 K mag zonder	1798 dit K	2434 gratis K kvar	2443 en K
artikelen	15 gratis K	1690 toegang tot alle K	1758 aantal K bereikt	1758 aantal gratis K	1782 gratis K gelezen	1785 alle K over
artikeln	428 zugang zu allen K	516 zugang zu allen K	553 freien K	2370 gillade du K	2376 läs hela K med	2376 lås upp K	2417 fel i K	2443 den här K	2443 K	2445 den här K
artikels	551 nutzung dieses K
artikkel	954 tasuta K	959 see K
artikkelen	1848 feil i K	1876 denne K	1876 K	1878 denne K
artikkeli	20 koko K	1020 tämä K on vain	1068 ilmainen K jäljellä	1076 tämä K
artikkelia	1064 maksutonta K	1064 ilmaista K
artikkelin	1074 tämän K
artikkelit	15 ilmaiset K	1064 ilmaiset K
artiklar	15 fria K	2376 fria K	2434 gratis K kvar	2440 inga gratis K	2440 inga fria K	2445 alla K
artiklen	343 kunne du lide K	414 K	416 K her
artikler	15 gratis K	349 gratis K	405 gratis K tilbage	411 ingen gratis K	416 alle K
artikli	957 selle K
artiklid	950 tasuta K
artiklit	950 tasuta K	957 seda K	959 kogu K
arvioi	1078 K
""", 'as': """
asegura	919 K
asked	824 K
asks	824 K
assina	49 quem K pode
assinante	49 quem é K pode	49 K pode	1973 já é K	2039 torne-se K	2039 seja K
assinantes	49 K podem	49 os K podem	1973 só para K	1973 somente para K	2035 exclusivo para K	2035 exclusiva para K	2035 exclusivos para K	2040 nossos K	2043 K
assinatura	2043 K
assinaturas	2043 K
assine	1965 K a	1965 K o	1972 K por	1972 K e tenha	1973 K para	2039 K já	2039 K agora	2039 K e	2039 K aqui	2039 K por
assisted	783 this ai-K text
associate	684 as an amazon K	709 is an K
assure	1176 K
asterisco	58 campos con K	58 campi con K	58 campos com K
""", 'at': """
atbalsti	1668 K mūs	1678 K mūs
atbalstiet	1678 K mūs
atbalsts	1668 tavs K palīdz	1678 tavs K	1678 jūsu K
attgjevast	45 K
atzina	1681 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	478 K
audioverze	2 K
audioverzi	306 K
audioverzii	2277 K
aufgefallen	460 fehler K
ausblenden	457 und wieder K
auszugsweise	472 nachdruck, auch K
auteur	1136 est l'K	1734 is K van	1737 mening van de K
auteursrecht	1765 rust K
author	706 email the K	706 the K can be	709 is the K of	709 is an K
automated	2 read by an K	717 is read by an K	717 narrated by an K
automatisch	2 K vorgelesen	431 endet K	501 K vorgelesen	527 K von dpa	527 K von der	535 der text wurde K	535 dieser text wurde K
automatisk	1845 K oversatt
autor	237 és K de	477 ist K	878 es K de	2009 é K de
autora	237 és K de	878 es K de	1920 napisz do K	2009 é K de
autorce	297 napište K
autore	1449 è K di
autorem	1920 kontakt z K
autoren	490 meinung der K
autorin	477 ist K	477 ist freie K	490 meinung der K
autorise	1166 n'K pas la lecture
autorke	2267 napíšte K
autorki	1920 napisz do K
autorovi	297 napište K	2267 napíšte K
autorskim	1938 chroniony prawem K	1938 chronione prawem K
autoru	2206 javite se K	2206 pišite K
autrice	1136 est l'K	1449 è K di
""", 'av': """
available	666 our app is K	667 K on the app store	667 K on google play	800 app is K	817 tickets are K here
avbryt	21 K svar
avec	1134 K afp	1135 K afp
averci	1483 grazie per K letto
avertit	1176 K
avertizat	2095 a K
avise	2039 K-nos
avsluta	2446 K när du vill
avsnittet	2416 hela K	2416 ladda ner K
avtorici	2327 pišite K
avtorju	2327 pišite K
avverte	1486 K
""", 'ay': """
ayda	2530 K # tl	2530 K # tl'den	2546 K
aydinlatma	2500 K metni
ayirtin	2531 K
aylik	2546 K
ayudanos	916 K
""", 'ba': """
ba	1880 K
bad	418 K	2447 K
bagikan	25 K	48 K
baixa	229 donar-te de K
baixe	1965 K o	1979 K o app
bajate	916 K la app
bancs	252 no depèn de K
banner	573 cookie-K	825 cookie K
banners	825 cookie K
bantu	1400 K kami
bastano	1483 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	527 redaktion nicht K
beboette	1800 K
become	50 K one of them	723 K a	821 K one of them
becoming	722 K a member	821 consider K	821 K a member
bedankt	1797 K voor het lezen
beelden	1733 heb je K	1733 heeft u K
befindet	457 an dieser stelle K sich
before	642 K you go	642 K you move on
begging	825 K
begs	824 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	420 mit einem K	512 jeder K hilft uns	527 K steht unter einer	542 mit einem kleinen K	551 K ist zuerst	563 mit ihrem K können wir	563 mit deinem K können wir	563 ihrem K helfen	568 K wurde zuerst	570 dieser K	570 diesen K
bejelentette	1345 K
bekijk	1743 nieuwe baan? K
beklagade	2447 K
beklagede	418 K
beklaget	1880 K
belangrijkste	1753 elke dag het K
believe	822 people who K in
belirtti	2547 K
below	793 sign up K	793 enter your email K
beluisteren	1777 dit artikel ook K	1777 hier K
benachrichtigungen	14 K	445 K aktivieren	446 push-K
benadrukt	1800 K
bent	1684 nu je hier toch K
bepaalde	1800 K
berasal	1377 konten ini K dari
berdonasi	1400 mari K	1400 silakan K	1400 ayo K	1400 anda K
bereits	428 sie haben K ein abo	516 K ein konto
bergabung	1400 mari K	1400 K dengan kami	1400 ayo K
bergabunglah	50 K	1400 K
bergantung	1387 K pada dukungan anda
berichten	570 wir K
berichterstattung	570 unsere K
berichtet	477 K für	477 K über
berichtete	572 K
berite	2356 K nas
berkomentar	6 untuk K
berlangganan	1350 sudah K	1353 K newsletter	1386 terima kasih telah K	1386 berhasil K	1400 K sekarang	1400 silakan K
bersama	50 ikutlah K	1400 gabung K
bescheid	530 sagen sie uns K	530 sag uns K
beschloss	572 K
besedah	2368 po K
besked	392 push-K
beskeder	392 push-K
besloot	1800 K
beslutade	2447 K
besluttede	418 K
besluttet	1880 K
besoin	1082 nous avons K de vous	1173 nous avons K de vous	1173 a K de vous	1173 avons K de votre
besplatan	2234 poslednji K tekst
besplatna	2221 K članka
besplatne	2221 K članke
besplatni	2213 naš K webinar	2213 naš K vebinar	2234 poslednji K članak	2234 zadnji K članak
besplatnih	2221 K članaka
beste	1753 elke week het K van
bestellen	420 jetzt K	496 im shop K	497 shop K	497 store K	569 K sie hier	569 K sie unseren
bestellung	482 K
besten	570 die K texte
betaald	1788 artikel is K	1788 content is K
betaalmuur	1755 geen K	1801 K
betalande	2443 K läsare
betalende	405 kun for K	414 K læsere	1876 K lesere
betalingsmur	419 K	1881 K
beteiligt	526 redaktion ist nicht K
betonte	572 K
betrokken	1762 redactie is niet K
bevestigen	1753 aanmelding te K
bevorzugen	483 google K
bevorzugte	483 K quelle
bevorzugten	483 K quelle
bevorzugter	483 K quelle
bewerben	497 jetzt K:
bezahlschranke	513 K	573 K
bezmaksas	1670 K rakstus	1670 K raksti	1670 K kontu	1674 K raksts
""", 'bi': """
bidrag	347 dit K	347 giv et K	415 giv et K	415 dit K gør	415 dit K er	415 dit K til vores	419 K	1806 ditt K	1855 gi et K	1877 ditt K gjør	1877 ditt K er	2423 ge ett K	2423 ditt K gör	2444 ge ett K	2444 swisha ett K
bidraget	1855 K ditt
bijdrage	1687 jouw K	1729 kleine K	1788 K is betaald	1794 dankzij jouw K	1799 kleine K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	560 uns ihre K
bildirdi	2547 K
bildirimlere	14 K	2493 K izin ver
bildirimleri	14 K	2494 K aç
bildirin	38 bize K
biletlerini	2518 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	822 K owner
bilten	2201 K
binding	351 ingen K	417 ingen K
bindingstid	1810 ingen K	1879 ingen K
bindningstid	2378 ingen K	2446 ingen K
binnenland	1773 is redacteur K
bisogno	1406 abbiamo K di te	1483 abbiamo K di te	1483 abbiamo K del tuo	1483 abbiamo K anche di te	1483 abbiamo K di voi
bitte	421 haben wir eine K	421 eine K an sie	421 wir haben eine K
bize	38 K yaz
bizi	38 K ara
biztatta	1345 K
""", 'bl': """
bli	1877 K med i	1877 K en del av	2444 K en del av
blijkt	1800 K uit
blijven	1755 om dit te K doen
bliv	50 K en af dem	415 K en del af
blocker	685 disable your ad K	685 disable ad K	685 turn off your ad K	685 using an ad K
blocking	685 K our ads	686 K ads
bloqueador	859 K de anuncios	920 K de anuncios	1989 K de anúncios
bluesky	16 K	679 follow him on K	679 follow her on K	679 follow them on K
""", 'bo': """
board	747 our jobs K	747 our job K
bogatych	1940 nie mamy K
boli	42 K ste pri tom
bookmark	804 K this story	804 K this page
bookshop	789 our K
""", 'br': """
bralcem	2364 K
bralcev	18 po zaslugi K	43 pisma K	2345 s podporo K	2345 s pomočjo K	2364 K	2366 naših K	2366 po zaslugi K	2366 s podporo K	2366 podpori K
bralci	2364 K	2366 naši K
branja	0 čas K
brauchen	512 K noch #	569 wir K ihre hilfe	569 wir K deine hilfe	569 K wir sie	569 K wir dich	569 K wir eure
braucht	512 K ihre hilfe	512 K deine hilfe
breaking	670 get K news alerts
brez	2345 K vas
brief	1733 K naar
briefing	721 our morning K	721 our K	721 daily K	762 K in your inbox
briefkasten	485 anonymen K	485 anonymer K
brieven	1733 K naar
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	685 your K is out of date	685 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1845 K ki	1845 K ai
""", 'bu': """
budite	2220 K u toku
buitenlandcorrespondent	1795 is K
buitenlandredacteur	1734 is K
bulabilirsiniz	2531 K
bulan	1402 per K
buletin	1353 K kami	1386 K harian kami	1401 K kami	1404 K
bulunabilirsiniz	2544 katkida K
bulundu	2547 çağrida K
bulunun	2544 katkida K
buradan	2526 K bağiş yapin
bureau	733 K chief
button	491 klick auf den K
buttons	771 the share K	771 the K below
buycoffee	1940 K
""", 'by': """
by	46 cc K #で
""", 'ca': """
cadastre	1965 K-se	1973 K-se para
cadeau	1691 K aan
cafea	52 oferă-mi o K
cafecito	52 un K	881 K
call	38 K us
callan	917 lo que otros K
campagne	1163 K de dons	1173 boucler notre K
campaign	822 our spring K	822 our K
can	821 pay what you K
canal	854 únete al K	916 únete al K	1985 siga nosso K	1985 siga o K	2039 entre no K	2040 nosso K
canale	1453 al K	1484 il nostro K
canali	1427 sui nostri K
canalul	2093 K nostru
cancel	21 K reply	657 K at any time	823 K any time	823 K at any time
cancele	1972 K quando quiser	2041 K quando quiser
cancellarti	1420 puoi K
cap	237 és K de
caporedattore	1449 è K
caporedattrice	1449 è K
carte	9 cette K
casella	1421 nella tua K
""", 'ce': """
cebinize	2523 K gelsin
celoten	20 K članek	2313 K članek je	2341 K članek
celotnega	2313 za ogled K	2313 za branje K	2341 K članka
cenite	2361 K naše delo	2361 K naš trud
cerea	2095 K
cereau	2095 K
ceritakan	38 K kepada kami	38 K pada kami
cerut	2095 a K	2095 au K
""", 'ch': """
channel	822 our K	1359 ikuti K	1359 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1102 par e-mail K	1102 par mail K
chargement	1149 K de la vidéo
chatbot	535 unseren K	535 unserem K
chcete	338 K číst dál	2254 K čítať ďalej
check	752 K back for more	752 K back soon
chef	1136 est K de	1773 is K van de
cheffe	1136 est K de
chefredakteur	562 ist K
chefredakteurin	562 ist K
chefreporter	562 ist K
chefreporterin	562 ist K
chegou	1966 se você K até aqui
chercheur	1136 est K
chercheuse	1136 est K
chia	25 hãy K sẻ	48 hãy K sẻ	2677 hãy K sẻ	2680 K sẻ
chiamaci	38 K
chiamateci	38 K
chiede	1486 K
chiederti	1406 un piccolo favore da K
chief	709 is K
chiesto	1486 ha K
chip	722 K in	723 K in	821 K in now	821 K in and
chipping	821 consider K in
choices	792 cookie K	792 your K
choisissez	1093 K votre offre
choose	640 K a plan	654 K a plan
chosen	776 K by our
chronione	1938 K są prawem
""", 'ci': """
cijelog	2188 za čitanje K
cikk	1343 ez a K
cikkeink	1343 K
cikket	1341 ezt a K	1341 a K
cinste	52 fă-mi K cu o cafea
cipta	1371 hak K
citarea	2088 cu K sursei
citera	2403 K oss gärna	2403 K gärna men ange
citire	0 timp de K	0 timp K
citit	2080 dacă ai K până aici
cititorii	36 K noștri	2093 K noștri
cititorilor	18 datorită K	43 scrisorile K	2080 datorită K
civil	799 keep it K
""", 'cl': """
claimed	824 K
clarifications	756 corrections and K
clicking	740 by K play
client	1095 déjà K
clips	40 your K
""", 'co': """
code	1453 qr K
codziennie	17 K rano	1891 otrzymuj K
coffee	647 buy me a K	722 buy me a K	722 buy us a K	821 buy us a K	823 cup of K
colabora	878 K con
collabora	1449 K con
columnist	709 is a K	733 K	1734 is K	1795 is schrijver en K	1795 is K en
colunista	2009 é K
com	2136 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	864 quieres K	865 para K	1995 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	864 déjanos tu K
comentarios	864 no admite K	865 en los K
comentariu	21 pentru a publica un K
comentou	2042 K
comision	2075 primi un K
comment	6 to K	6 to leave a K	6 to post a K	693 log in to K	693 sign in to K	693 be the first to K	693 leave a K below	693 leave your K	693 our K policy	694 post a K	799 posting a K	799 members can K	816 to K you must	816 to K, you must
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	1157 votre K sera publié
commentaires	1122 charte des K	1122 espace K	1123 dans les K
commentare	6 per K	1435 vuoi K	1436 per K
commentator	1795 is politiek K
commenter	1123 pour K	1157 peuvent K	1157 pour pouvoir K
commenti	1435 i K saranno	1436 nei K
commenting	693 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	693 in the K below	693 let us know in the K	693 K powered by	693 K have been closed	693 all K are subject to	693 we welcome your K	694 in the K section	799 posting K	816 closed the K	816 turned off K	816 turned off the K	816 switched off K	816 disabled K	821 let us know in the K
commercial	776 our K team	776 our K content	1153 réalisé par un partenaire K	1166 notre service K
commissie	1762 een K
commission	684 we may receive a K	684 K if you buy	776 may earn a K	776 may earn a small K	776 may earn an affiliate K	776 may receive a small K	776 may receive K	776 earn K from	801 K
commissione	1462 ricevere una K
commissions	801 K
committed	756 K to accuracy
community	529 unserer K	570 unsere K	693 abide by our K	730 our K members	730 leave our K	730 like our K	821 join our K of	822 K-funded	1435 regole della K	1453 K whatsapp
comparteix	48 K-la	48 K-lo
compartila	48 K
compartilhada	2016 uma publicação K por
compartilhado	2016 um post K por
compartilhe	25 K	48 K com	2039 K este
compartilo	48 K
compartir	834 K tu cuenta, cambia	916 si quieres K tu cuenta
compensated	801 K
compensation	776 receive K from
complain	756 K about this article
complained	824 K
complains	824 K
complaints	756 our K page
completa	910 para leer la nota K	1972 para ler a matéria K
complete	769 K digital access
completo	1972 para ler o artigo K
complimentary	15 K articles	660 K articles	660 K article this month	660 last K article
compte	1173 créez un K	1173 créez votre K
comunidad	907 K que sostiene
comunidade	2039 faça parte da K
comunique	1994 K um erro
comunitatea	2080 K care susține	2092 intră în K
concorda	43 K?
condannato	1486 ha K
condiciones	862 términos y K
condividi	1483 K questo
condividila	25 K	48 K
condividilo	25 K	48 K
conduite	1157 charte de bonne K
confidence	731 in K
confidential	731 K tip	731 K tips
confirm	662 check your email to K
confirmar	906 bandeja de entrada para K	2030 caixa de entrada para K
confirmat	2095 a K
confirmation	1162 e-mail de K
connect	679 K with us on
connectez	24 K-vous	1080 K-vous	1093 K-vous pour
connosco	38 fale K
conosco	38 fale K	38 entre em contato K
consenso	1432 il K ai cookie
consent	689 we need your K to load	725 written K
consentimento	2016 K para carregar
consentiti	1435 non sono K commenti
consider	640 K giving	640 K making	640 K joining	640 K a gift	647 if you liked this article, K	723 please K	723 K a	723 K giving	723 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	662 K me with news and offers	737 K her at	737 K him at	737 K them at	821 K us at	1770 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos
contacted	708 can be K at
contactez	38 K-nous	38 K notre
contanos	38 K
contato	38 entre em K com a nossa
contattaci	38 K
contattateci	38 K
conte	38 K para nós	2039 K-nos
contenido	9 este K	9 K externo	835 K premium	861 K externo de	861 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	689 to view this K, you	689 to view this K please	689 this K is hosted by a third party	689 we use your sign-up to provide K	690 third-party K	769 access to all our K	776 our K studio	778 to reuse this K	781 this K	1738 K te zien
contenu	9 ce K	1119 ce K n'a pas pu être	1119 K bloqué	1149 K est fourni par
contenus	1093 tous nos K	1174 nos K
contenuti	9 K esterni	1416 a tutti i K
contenuto	9 questo K	9 K esterno	1432 K esterno
contingut	9 aquest K
continua	1475 K a leggere con	2084 pentru a K lectura
continuar	252 el teu suport per K	252 ajuda'ns a K	255 per K llegint	2035 para K lendo	2035 para K a ler	2035 K lendo
continuare	20 K a leggere	1475 per K a leggere	1475 per K la lettura	2084 pentru a citi în K	2084 citește în K cu
continue	652 to K reading this article	652 log in to K	652 sign in to K	652 register to K	652 upgrade to K	821 help us K	2022 K a ler abaixo	2035 K lendo com	2035 K a ler com
continuer	1166 pour K à lire
continuez	1153 publicité, K	1166 K votre lecture sur
continuing	689 by K to use this website, you agree
contou	2042 K
contribua	2008 K	2039 K com	2039 K a partir	2039 K para o nosso
contribuez	1173 K
contribuisci	1405 K
contributed	734 K reporting	734 K to this report	734 K to this story	734 K to this article	778 K to this report
contributing	709 is a K	821 by K to
contribution	640 make a K	722 make a K	821 your K	821 making a K	1173 votre K
contributo	1405 il tuo K	1409 con il tuo K	1472 piccolo K per noi
contributor	709 is a K
conversation	640 join the K	693 join the K with	694 to join the K	799 in the K
convida	52 K'm a un cafè
cookie	689 manage your K	1192 קובצי K	1313 K-kat	1432 usiamo i K	1432 questo sito usa i K	1903 pliki K	2130 файлы K	2130 файлов K	2140 файлы K	2170 файлы K	2170 файлов K	2270 súbory K	2575 файли K	2575 файлів K	2587 файли K	2617 файли K	2617 файлів K	2643 sử dụng K	2658 chấp nhận K
cookiekeuze	1774 K
cookies	9 third-party K	363 vi bruger K	364 bruger K til	386 K	534 nutzung von K	585 αποδοχή K	629 K	689 we use K	689 this site uses K	689 this website uses K	689 our site uses K	689 uses K to	689 accept all K	689 accept K	689 how to control K	690 use of K	740 social media K	792 K	861 usamos K	861 este sitio utiliza K	861 esta web utiliza K	861 aceptar las K para	861 que aceptes las K	862 uso de K	1119 refusé les K	1120 utilise des K	1149 gérez vos K	1177 bandeau K	1712 omdat je geen K	1714 gebruik van K	1738 social media-K	1774 K toe te staan	1822 vi bruker K	1844 K	1903 używamy K	1903 plików K	1991 usamos K	1991 este site utiliza K	1991 este site usa K	1992 uso de K	2405 K på	2413 K
cookievoorkeuren	1738 K
copy	822 read our K
copyright	1765 rust K
corespondent	2066 este K
corporate	822 K backing
correct	776 K at time of
correction	756 report a K	756 request a K	756 suggest a K
corrections	756 our K	756 K policy	786 our K team	822 our K
correo	842 en tu K	842 en su K	842 a tu K
correspondant	1136 est K	1136 K à
correspondante	1136 est K	1136 K à
correspondent	709 is a K	733 K	1734 is K
correspondente	2009 é K
correspondents	822 our K
corresponsal	237 és K	878 es K
correu	229 al teu K
corrispondente	1449 è K
courriel	1102 par K chaque	1102 dans votre boîte K
couvre	1136 K les
coverage	752 read our full K	752 see our full K	804 more of our K	804 all our K	822 our K
covers	709 K the
""", 'cr': """
created	716 summary was K
creative	46 K commons	46 K-commons-lizenz	710 under a K commons license
criticised	824 K
criticized	824 K
cronisti	39 nostri K
crowdfunding	825 K
""", 'cs': """
csatlakozz	50 K
csatlakozzon	50 K
csillaggal	58 K jelölt mezők
""", 'cu': """
cubre	878 K los
cuenta	834 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	1773 is K
cuma	17 her K
cuota	917 tu K
""", 'cz': """
czekamy	1906 K na wasze
czytaj	1960 K dalej za
czytania	0 czas K
czytasz	1961 K nas
czytelnicy	36 nasi K	1957 K	1961 nasi K
czytelniczek	1940 dzięki wsparciu K
czytelniczki	1957 K
czytelnikom	18 dzięki K	1957 K	1961 dzięki K
""", 'da': """
daarna	1692 K kun je
dabei	42 waren sie K	42 warst du K	50 . seien sie K	569 sind sie K	569 sei K
dacci	1483 K una mano
daftarkan	1386 K email anda
dagar	2424 # K för #
dage	397 # K for #	415 prøv # K
dagelijks	1695 ontvang K
dager	1856 # K for #
daily	662 sign up for our K
dajcie	38 K nam znać
dakika	0 K okuma
dalej	48 podaj K	1961 pisać K
danach	431 K # euro
dane	2288 #% z K	2288 # % z K
dankzij	18 K lezers	18 K onze lezers	1755 K onze leden	1755 K mensen zoals jij	1755 K lezers zoals jij	1781 K onze lezers	1781 K lezers	1781 K giften	1794 K jouw steun	1794 K uw steun
dapatkan	1359 K update berita
dar	338 váš K	342 K	2310 K
darbu	1679 mūsu K
darmowe	1934 K konto
darmowy	1888 ostatni K	1949 ostatni K tekst
darmowych	1934 limit K
darowizna	1960 twoja K	1964 K
darowizny	1964 K
darte	844 K de baja
darujme	318 na K	339 na K	340 K
dary	342 K	2310 K
data	709 is a K
datajournalist	1773 is K
dateci	1483 K una mano
datenjournalist	562 ist K
datenjournalistin	562 ist K
datenschutzbestimmungen	458 K
datenschutzhinweise	458 K
""", 'de': """
deaktiviere	455 K deinen adblocker
deaktivieren	455 K sie ihren adblocker	455 adblocker K	455 ad-blocker K
deaktiviert	455 javascript ist K
debat	385 send det til K
debate	694 join the K
debattartikel	2412 din K	2412 skriva en K
debattartikeln	2412 svara på K
debatten	6 delta i K	367 deltag i K	391 deltage i K	391 deltag i K	391 tone i K	1849 delta i K
debattinnlegg	43 K	1843 K
decided	824 K
decidiu	2042 K
decis	2095 a K
deciso	1486 ha K
declarat	2095 a K	2095 au K
declarou	2042 K
dedi	2547 K
dedicated	822 our K team
dediler	2547 K
deductible	722 tax-K gift	722 tax-K donation	821 make a tax-K	823 tax-K
deel	25 K het	25 K dit	48 K het	48 K dit	1683 K dit
deine	18 ohne K
dejal	2368 je K
dejala	2368 je K
dela	25 K den	48 K den	2444 K med en vän
delite	48 K ga
delivered	652 print edition K to	653 K to your door	662 K to your inbox	662 K to your email	662 get the latest news K
delo	2361 vam je všeč naše K	2366 naše K
dem	50 bli en av K
demanar	263 va K
demander	1082 une faveur à vous K	1082 un petit service à vous K
den	25 del K	48 del K
denildi	2547 K
denuncia	919 K	1486 K	2042 K
departe	48 dă-l mai K	2092 citi mai K
depend	822 we K on
depende	907 no K de bancos	2031 não K de bancos
dependemos	907 K de nuestros lectores	2031 K dos nossos leitores
der	572 so K
derden	1712 inhoud van K
derdi	2547 K
derecho	29 se reserva el K
derlerdi	2547 K
desactiva	859 K adblock
desactivar	859 K adblock
desacuerdo	43 en K
desative	1989 K o adblock
descarga	846 K la app	846 K nuestra app	916 K nuestra	916 K la app
descarrega	260 K't
descarregue	1979 K a app
desk	39 our news K
despre	2066 scrie K
desta	2039 faça parte K
destek	2526 K olun	2544 bize K	2544 K olun	2544 K ol	2544 K verin	2544 aylik K
det	418 hed K	1880 het K	1880 sto K
detected	685 ad blocker K	685 adblock K
determinou	2042 K
detto	1486 ha K
deutschen	551 von der K presse-agentur
devamini	2489 K okumak için	2544 haberin K okumak
devenez	1173 K membre	1173 K mécène
device	731 non-work K
""", 'di': """
dicci	1483 K la tua
dice	919 K	1486 K
diceva	1486 K
dich	569 trag K
dichiarato	1486 ha K
die	572 so K
diesem	570 K text
diesen	9 K tweet	48 leiten sie K	537 K text	542 gäbe es K text nicht	570 K text
dieser	570 K text
dieses	9 K video	491 um K video
different	43 got a K view
dig	343 vi har en bøn til K	2444 hör av K
digest	721 weekly K	721 our K
digipakett	922 telli K
digital	516 K-abo für	543 ein K-abo	797 K pass
digitalabo	428 mit unserem K	516 K für
dijo	919 K
dimanche	17 chaque K
dimuat	45 K ulang
din	2221 za # K	2221 od # K
dinara	2249 K
dine	349 læst alle K
dinleyebilirsiniz	2531 K
dinleyin	2 haberi K	2531 K
dipublikasikan	22 tidak akan K
dir	263 va K
direct	662 K to your inbox	1113 suivez en K	2049 K în inbox
directement	1103 K dans votre
directly	662 K in your inbox
directo	854 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	1430 K adblock
disagree	43 K?
disait	1176 K-il	1176 K-elle
disattiva	1430 K adblock	1430 K l'ad blocker
discord	529 unserem K
discorda	43 K?
discordu	296 K
discordzie	1919 K
discover	235 a google K	380 google K	483 google K	567 K folgen	599 google K	727 google K	883 en google K	1731 google K	1838 google K	1919 google K	2064 pe google K	2407 google K
discoverissa	1042 google K
discussion	6 to join the K	799 in the K	799 join the K	1122 participez à la K
disdici	1413 K quando vuoi	1485 K quando vuoi
disfrutando	910 sigue K de
disiscriverti	1420 K
diskuse	309 vstupte do K	309 zapojte se do K
diskusie	2279 zapojte sa do K	2279 vstúpte do K
diskutiere	460 K mit
diskutieren	460 K sie mit	460 K sie über	569 K sie mit
diskutovat	309 K mohou
dispatch	721 a weekly K	721 our K
disponibil	2047 K doar pentru abonați
disponibile	1423 K su app store
disponible	847 K en google play	1105 K sur l'app store
dispositivo	834 si continúas leyendo en este K	835 en otro K	1475 in uso su un altro K	2035 em outro K	2035 noutro K
dispus	2095 a K
disse	1486 K	2042 K
distribuie	25 K	48 K-l
dit	1176 a K	1176 K-il	1176 lui K-on
ditampilkan	58 email anda tidak akan K
diterbitkan	45 K ulang
dites	1122 K-le nous en	1173 K-nous
diu	263 K
diventa	1483 K socio	1483 K parte
diyor	2547 K
diyordu	2547 K
diz	2042 K
dizia	2042 K
diziam	2042 K
""", 'do': """
do	822 what we K
dobivajte	2241 K
dobivati	2235 želite K	2355 želite K
docente	1449 è K
dodaje	1963 K
dodal	341 K	2309 K
dodala	341 K	2250 K	2309 K
dodao	2250 K
doel	1755 ons K: #
dogodek	2334 naš K
dohodnine	2345 K
dokumente	485 anonym K
dollar	821 K you give	823 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1177 K
dona	1405 K ora
donacija	2225 svaka K	2225 vaša K	2247 vaša K	2248 vaša K	2248 svaka K	2251 K	2369 K
donacije	2251 K	2369 K
donacijo	2367 z K
donacijom	2249 K
donaciones	920 K
donacions	264 K
donasi	1387 K anda	1400 K anda	1404 K
donate	640 K now	640 K today	723 K	821 K what you can	825 K
donateur	1173 devenez K	1797 word dan K
donateurs	1138 nos K	1174 nos K	1755 dankzij onze K	1781 dankzij K
donatie	1687 doe een K	1687 jouw K	1729 K	1797 jouw K	1797 uw K	1797 doe een K	1801 K
donaties	1781 dankzij K	1801 K
donating	821 consider K
donation	640 make a K	647 consider making a K	722 make a K	765 K will be doubled	765 K will be matched	818 small K	821 your K	821 consider a K	825 K
donations	825 K
donativo	2008 o seu K
donatrices	1174 nos K
donazione	1409 fai una K	1447 una K	1483 la tua K	1483 fai una K	1487 K
donazioni	1487 K
donderdag	17 elke K
doneer	1683 K	1729 K
doneren	52 kopje koffie K
donio	318 na K	339 na K
donirajte	2225 K	2247 K	2345 K	2365 K
donnerstag	17 jeden K
donnez	1123 K votre avis	1173 K-nous	1173 K-leur
donors	821 new K
dons	1173 vos K	1177 K
doors	822 our K open
dopisnica	2207 je K	2328 je K	2328 , K
dopisnik	2207 je K	2207 , K	2328 je K	2328 , K
dostupan	2188 ovaj sadržaj je K
doubled	765 gift will be K
dovoljenja	2320 kopiranje brez K	2359 brez K
download	356 K appen	356 K vores app	666 K our app	666 K on the app store	669 K the app	669 K the free app	821 K our	1683 K de	1698 K de app	1698 K de gratis app
dozvole	2224 bez K
""", 'dr': """
draag	1781 K bij
draht	485 ihr K zur	485 K zu uns
dreptul	29 își rezervă K
drepturile	2062 toate K rezervate
drittanbietern	457 K nicht zugestimmt	491 inhalte von K
drittanbieters	491 dienst eines K
drittplattformen	457 K
drive	822 fund K
drop	38 K us
""", 'du': """
dukung	1387 K kami lewat	1400 K kami
dukungan	1400 K anda
dung	9 nội K này	2658 nội K này do
duyurdu	2547 K
""", 'dy': """
dyskusji	1929 kulturę K
dyskutuj	1929 K z nami
""", 'dz': """
dziennikarka	1921 - K	1921 , K
dziennikarstwo	1885 wesprzyj niezależne K	1961 nasze K	1961 niezależne K
dziennikarz	1921 - K	1921 , K
dziennikarze	1961 nasi K
dziennikarzem	39 naszym K	1921 jest K
dziennikarzy	1925 szukamy K
""", 'ec': """
economia	237 és cap d'K
economieredacteur	1734 is K
economieverslaggever	1795 is K
""", 'ed': """
edasi	48 saada K
edited	778 this story has not been K	778 has not been K by
edition	747 our special K	778 in our print K
editor	298 , K	696 letter to the K	709 is a senior K	709 is an K	709 is the K	709 is the deputy K	733 K	786 to the K	821 write a letter to the K	1376 adalah K	2009 é K de	2268 , K
editora	2009 é K de
editorka	298 , K	2268 , K
editors	786 to our K	822 we, the K	822 our K
ediyor	2547 itiraf K
""", 'ee': """
eelisallikaks	934 K
eelistatud	934 K allikaks
eens	43 mee K?
eerste	1799 K maand
""", 'ef': """
eftertryck	2403 K förbjudet
""", 'eg': """
egyet	43 ért K?
""", 'eh': """
ehdotti	1078 K
""", 'ei': """
eiere	1855 ingen rike K
eigener	421 in K sache	570 in K sache
eilmeldungen	14 K	445 K aufs	508 K
eindredacteur	1734 is K
einem	431 mit K abo
einen	485 K tipp für uns
einer	527 text steht unter K
eingebettete	9 K beitrag	491 K inhalte
eingebetteten	491 K inhalt
eingebetteter	9 K beitrag
einladen	52 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	558 unter K von ki
einstellungen	534 cookie-K
eintragen	569 K genügt
einverstanden	43 K?	436 ich bin damit K, dass
einwilligung	438 K können sie jederzeit widerrufen	438 K kann jederzeit widerrufen	438 K jederzeit widerrufen	457 K jederzeit
""", 'ek': """
ekibimiz	2545 K
ekibimize	2518 K katilin
ekipi	2334 naši K
ekipo	2334 našo K
ekledi	2547 K
ekleyin	2531 K
ekliyor	2547 K
ekonomireporter	2411 är K
eksternal	1377 konten K	1377 situs K
eksterni	2209 K sadržaj
eksternt	364 K indhold	386 K indhold	1823 K innhold	1844 K innhold
""", 'el': """
elektronski	2314 svoj K naslov	2340 svoj K naslov
elfogadom	1299 K a
elige	834 K tu plan	916 K tu plan
elismerte	1345 K
elke	17 K dag
ellas	50 únete a K
elle	1176 dit-K
ellos	50 únete a K
elmondta	1345 K
elrendelte	1345 K
""", 'em': """
email	17 daily K	38 K us	56 nhận bài mới qua K	56 new posts by K	311 svůj K	580 το K σας	580 στο K σας	613 το K σας	662 enter your K	662 we'll K you	662 we will K you	675 click to K	675 share via K	693 save my name, K	721 our daily K	721 our free K	737 K her at	737 K him at	814 by K	814 to your K	821 K us at	842 en tu K	1353 ke K anda	1386 di K anda	1421 la tua K	1421 nella tua K	1931 adres K	1931 swój K	1977 no seu K	2079 pe K	2108 ваш K	2220 svoj K	2220 svoju K	2281 svoj K	2558 ваш K	2634 K của bạn	2634 nhận tin qua K	2635 địa chỉ K	2665 điền K để nhận	2665 K để nhận bản tin	2665 tin nóng qua K	2666 mỗi sáng qua K	2666 qua K mỗi	2677 nhập K của bạn
emailing	706 get in touch by K
emailul	2049 introdu K	2050 pe K tău
embed	9 this K	740 to view this K
embedded	9 K content	9 K post
embora	1966 antes de ir K
empresas	917 sin grandes K
emretti	2547 K
""", 'en': """
enable	685 to view this video please K
encaminhe	48 K
encuesta	35 nuestra K
engagement	1097 sans K	1175 sans K
engagent	30 n'K que
engelleyici	2500 reklam K
engelleyicinizi	2499 reklam K
enig	43 K?
enjoyed	642 we hope you K this
enligt	2447 K
enquete	35 nossa K
ensisijaiseksi	1042 K lähteeksi	1042 K lähteeksesi
enter	530 strg+K	2120 ctrl+K	2568 ctrl+K
entering	662 by K your email
enthalten	516 im abo K
entlang	569 hier K
entrada	841 en tu bandeja de K	1977 na sua caixa de K
entradas	56 nuevas K por correo
entrenar	47 K ia
entro	1484 K fine mese
entschied	572 K
enverrons	55 nous vous K
envia	48 K-la	48 K'l
enviamos	55 te K	55 le K	55 K a você	55 K para você	55 K-lhe
enviaremos	55 te K
envie	48 K para
enviem	55 t'K	55 us K
envoie	48 K-le	55 on vous K
envoyer	1162 pour vous K nos
envoyez	48 K-le
envoyons	55 nous vous K	55 nous t'K
""", 'ep': """
episoden	1847 hele K
epizodo	2336 K
epizodu	305 K	2215 K
""", 'eq': """
equipa	39 nossa K	2040 a nossa K
equipe	39 nossa K	2040 nossa K
equipo	917 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrungen	485 ähnliche K
erfolgreich	509 K angemeldet
erforderliche	21 K felder sind	460 K felder sind
erhalten	541 sie K in kürze
eri	42 K lì
erid	2155 K
erikoistoimittaja	1047 K
erkende	1800 K
erkender	418 K
erkendte	418 K
erkjente	1880 K
erreichen	530 K sie uns
erreichst	530 K du uns
error	756 spot an K
errors	756 spot any K
erschien	472 dieser text K zuerst	472 dieser artikel K zuerst	472 dieser beitrag K zuerst
erschienen	472 zuerst K auf
erstmals	568 text wurde K	568 artikel wurde K
ervaring	1770 deel je K	1770 deel jouw K
erwerben	527 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	2039 K-nos
escreve	2009 K sobre	2009 K às	2009 K aos	2009 K para
escreveu	2042 K
escribe	878 K sobre
escribinos	38 K
escriptor	237 és K
escriptora	237 és K
escritor	878 es K
escritora	878 es K
escriu	38 K-nos	260 K-nos
escriviu	38 K-nos
escute	2039 K a
esimene	960 K kuu
essai	1175 offre d'K
estabas	42 K allí
estamos	917 ya K en
estava	42 K lá
esteve	42 K no local
estimated	0 K read
estuviste	42 K
estuvo	42 K allí
""", 'et': """
ettertrykk	1834 K forbudt
etti	2547 diye rica K	2547 rica K
ettiler	2547 rica K
etwas	512 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2221 za # K	2283 od # K
euro	431 dann # K	571 ab # K	2283 za # K
euroa	1060 K/kk
eurolla	1060 K
""", 'ev': """
evenementen	1776 onze K
evening	17 every K
event	789 our free K	1743 ons K
events	789 our K
every	17 K week	662 in your inbox K	718 thank you to K	823 K gift
everyone	718 thank you to K who	718 thanks to K who	765 keep it free for K	822 K reading this
everything	822 K else we publish
evra	2341 za # K
evro	2341 za # K	2345 vsak K	2366 vsak K
""", 'ex': """
exclusief	1690 dit artikel is K	1692 K voor abonnees
exclusiva	834 nota K	911 K para socios
exclusively	769 K for members
exclusivo	834 este artículo es K	834 contenido K para	835 este contenido es K	911 K para socios	1972 este conteúdo é K	1972 este artigo é K	1973 conteúdo K para
exibido	58 e-mail não será K	58 email não será K
existence	1174 notre K
existujeme	2288 K vďaka
explained	824 K
explica	38 K'ns	263 K	919 K	2042 K
explicar	263 va K
explicat	2095 a K
explicou	2042 K
explique	1176 K
expliqueu	38 K-nos
expressed	739 views K	739 opinions K	739 views and opinions K	739 views K are personal
external	9 K content	689 K content from
externe	9 contenu K	9 K inhoud	534 dieser K inhalt	559 K medien	1712 K inhoud
externen	9 K inhalt	9 K inhalte	458 K inhalt	491 alle K inhalte
externer	9 K inhalt	457 K inhalt von	491 anzeige K inhalte	491 K inhalt konnte
externes	9 contenus K
extracto	906 un K de nuestra
""", 'fa': """
facebook	16 K	145 K	360 på K og twitter	529 unserer K-gruppe	534 inhalt von K	599 K	675 share on K	679 like us on K	679 find us on K	680 on K and twitter	680 on K, twitter	680 on twitter and K	856 en K y twitter	856 en K, twitter	856 en K y x	1114 sur K et twitter	1114 sur K, twitter	1427 su K e twitter	1707 op K en twitter	1707 op K, twitter	1769 onze K-groep	1819 på K og twitter	1986 no K e no	1986 no K, no	2388 på K och twitter	2581 K	2699 在K上
facebookgroep	1769 onze K
facebookie	16 K
facebookis	935 K
facebookon	1309 K
facebooku	16 K	296 K	2205 K	2266 K	2326 K
facts	821 fund the K
factual	756 K error	756 K errors
faire	1080 K un don
fais	1173 je K un don
faisant	1088 en K un don
faisons	1163 K vivre un
faites	50 K comme eux	1080 K un don	1088 K un don	1138 K un don	1173 K-le lire	1173 K un geste
farci	1484 da K
fast	418 slog K	1880 slo K	2447 slog K
favor	642 small K to ask	642 a K to ask of you	642 we have a K to ask	825 small K
favoriete	1731 K bron	1777 K podcast-app
favoris	1143 K google	1143 K sur google
favorite	727 K source	1143 source K
favorites	1143 sources K
favoritos	883 tus K
favour	642 small K to ask	642 we have a K to ask	825 small K
favourite	727 K source
""", 'fe': """
fee	801 a K
feedback	503 ihr K	503 dein K	693 thanks for your K	693 thank you for your K
fehler	460 haben sie einen K
fehlerhinweis	460 K
fejsbuku	2205 K
felder	58 K mit stern
felelte	1345 K
felirat	1345 ez a K
feliratkozom	1291 K a hírlevélre
fellow	709 is a senior K	709 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1305 minden jog K
""", 'fi': """
fi	722 on ko-K
fields	58 K with a star
figyelmeztet	1345 K
figyelmeztetett	1345 K
filmer	40 bilder och K
finalul	2093 K lunii
finanzieren	424 wir K uns durch spenden	542 helfen sie uns, sie zu K	570 wir K uns
finden	522 zum thema K sie	522 aus der region K sie	522 mehr dazu K sie	565 K sie hier.	565 K sie hier:	565 K sie oben.
finder	390 K en fejl
findest	565 K du hier.
fined	824 K
finestra	1435 si apre in una nuova K
first	659 for the K year	659 for your K year
fizess	1342 K elő
fizessen	1290 K elő	1342 K elő
fizette	1332 hirdető K
""", 'fl': """
flere	416 K af dem
""", 'fo': """
fogalmazott	1345 K
folge	450 K uns	537 die ganze K	569 K uns
folgen	450 K sie uns	537 alle K des	567 google news K	567 bei google K	567 auf google K	569 K sie uns
folgt	450 K uns
follow	679 K us on	679 K us at	679 K him on x	679 K her on x	679 K them on x	679 K me on	679 K our live	679 K on x	693 notify me of K-up	821 K us on
folosim	2055 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	376 alle rettigheder K
fordert	572 K
forderte	572 K
foreslo	1880 K
foreslog	418 K
foretrukken	380 K kilde	1838 K kilde
foretrukket	1838 K kilde
foretrukne	380 K kilde	1838 K kilde
forint	1344 K
forinttal	1344 K
forklarede	418 K
forklarer	418 K	1880 K
forklarte	1880 K
former	719 is a K
fortalte	418 K	1880 K
forteller	1880 K
fortgesetzt	454 wird nach der anzeige K
fortsette	1878 for å K å grave
forward	48 K it	48 K this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	1734 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	560 uns ihre K	560 uns deine K
found	824 K that
founder	709 is the K
""", 'fr': """
fragen	516 K zum abo	516 K zu ihrem abo
fragt	572 K
fragte	572 K
fredag	17 hver K	17 varje K
free	660 you have # K	662 sign up for our K	662 sign up to our K	662 get our K	666 our K app	666 our app is K	765 keep it K for all	765 keep this site K
freelance	707 is a K writer	709 is a K
freelancejournalist	384 er K	1773 is K
freiartikel	434 K
freier	477 ist K autor
freitag	17 jeden K
freiwillig	542 bezahlt wird K
freiwilligen	420 K beitrag
friday	17 every K
fridays	17 on K
friend	676 tell a K	765 become a K of the
frilansjournalist	1842 er K	2411 är K
""", 'fu': """
full	20 to read the K
functional	740 K cookies
fund	640 K our	647 help K our
funded	822 reader-K
fundet	390 K en fejl
fundraising	822 K deadline	825 K
funktionale	491 K cookies
funnet	1848 K feil	1848 K en feil
""", 'g': """
g	53 धारा #K	53 #K
""", 'ga': """
gab	572 K an
gabung	1359 K di kanal	1400 K di	1400 yuk K	1400 ayo K
galetes	240 fem servir K
ganze	522 lesen sie die K
ganzen	20 K text	428 den K text lesen	522 lesen sie den K
gave	1805 gi en K i dag	1805 gi en K nå	1806 gi en K	1877 gi en K til oss	1877 gi en K i dag	1877 gi en K nå	1881 K
gazetecidir	2514 K
gazetecilerimiz	2545 K
gazetecilik	2545 bağimsiz K	2545 K para	2545 iyi K
gazetemizi	2542 K
gazetesi	2514 K'nde yaziyor
""", 'ge': """
geaccepteerd	1712 geen cookies hebt K
geblokkeerd	1774 inhoud is K
gebruiken	1712 wij K cookies	1712 we K cookies	1733 dit artikel K
gebruikt	1712 deze website K cookies	1712 deze site K cookies
gedetecteerd	1710 adblocker K
gedruckte	516 K zeitung? dann
gedruckten	516 abonnenten der K
gefallen	421 ihnen hat dieser artikel K	421 hat ihnen dieser artikel K	421 hat dir dieser artikel K
gefragt	572 K
gefunden	460 fehler im text K
gehen	421 bevor sie K
gekennzeichnete	454 mit einem symbol K
geladen	457 nicht K werden	491 inhalt konnte nicht K
gelesen	570 bis hierhin K	570 bis hierher K
gemaakte	1775 door ai K
gemeenteverslaggever	1795 is K
gemeinschaft	512 teil der K
genehmigung	473 ohne K
generated	716 summary was K	716 summary is K	716 summaries are K	716 key points were K	716 audio was K	716 voice is K	716 K using ai	716 K by ai	716 this audio is K
genererad	2414 ai-K
genereret	387 K af ai
generosity	821 your K
gengive	406 ikke tilladt at K
gengives	45 K	377 må ikke K
genossenschaft	570 unsere K	570 unserer K
gente	38 fale com a K	38 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	1716 je e-mailadres wordt niet K	1765 artikel is eerder K op
gerekiyor	2540 üye olmaniz K
gern	569 wirf K
gerne	394 ja tak, jeg vil K	415 vil K høre fra dig	415 hører vi K
geschickt	509 eine e-mail K
geschlossen	460 kommentare sind K
gesponsord	1788 artikel is K	1788 content is K
gewijzigd	1762 intussen K	1762 inmiddels K
gewinnspiel	496 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	506 die app K es	506 app K es
gift	640 make a K	821 your K	1683 met een K	1755 met jouw K	1755 met uw K
gifts	18 small K
giornale	1484 questo K	1484 il nostro K
giornalismo	1409 sostieni il K	1472 fare K costa	1484 il nostro K	1484 il K costa
giornalista	39 nostro K	1449 è K e	1449 è K de	1449 è K di	1449 è K del	1449 è K della	1449 è K dell'	1449 è K a	1449 è K per
giornalisti	39 nostri K	1484 i nostri K
giorno	17 ogni K
giralo	48 K
giratelo	48 K
girin	2531 K
gitmeden	2485 K önce
give	722 K what you can	821 K what you can	821 K if you can	821 euro you K
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	1835 kan ikke K
gjerne	1877 vil K høre fra deg
""", 'gl': """
glasajte	2230 K
glasila	2250 K
glasio	2250 K
glasujte	2230 K	2350 K
gledajte	2236 K nas	2356 K nas
glissez	1173 K une pièce
""", 'go': """
going	20 to keep K	818 keep us K	822 keep us K
google	145 K news	235 a K news	296 K news	310 K play	380 K news	450 auf K news	483 als quelle bei K	483 als quelle auf K	483 bei K öfter	483 auf K sehen	506 K play	528 K-suche	528 bei K	528 K news	528 auf K	599 K news	666 get it on K play	679 follow on K news	727 K news	727 star on K	727 source on K	796 when you search on K	796 in your K feed	883 en K news	1308 K-ben	1614 K news	1655 K ziņās	1655 K news	1731 vaker in K	1768 in K	1768 op K	1768 bij K	1838 K news	1838 som kilde på K	1852 app store og K play	1852 K play og app store	1899 nas w K news	1899 na K news	1919 K news	2064 pe K news	2205 K news	2266 K news	2280 K play	2326 K news	2407 K news	2407 som källa på K	2420 app store och K play	2420 K play och app store	2496 K news'te	2510 K news'te	2510 K'da bizi	2522 app store ve K play'den	2581 K news	2640 trên K news
gostou	2040 K desta	2040 K deste
govorila	2250 K
govorili	2250 K
govorio	2250 K
""", 'gr': """
gracias	18 K a ti	917 K a ti
granskning	2445 sådan här K	2445 vår K	2445 oberoende K
granskningar	2445 våra K
granskningen	2445 den här K
gratis	431 wochen K	431 monat K	543 tage K	569 jetzt K	571 wochen K	834 crea tu cuenta K	841 recibe K	916 recibe K	918 prueba K	1402 K	1690 ontdek nu K	1690 krijg je ook K	1798 niet K	1856 dager K	1867 K sak igjen	1867 K saker igjen	1873 ingen K saker	2424 dagar K
gratisartiklar	15 K
gratuit	15 article K	1099 dernier article K	1174 ce site est K	2092 creează un cont K
gratuita	1485 prova K
gratuitas	15 matérias K	837 notas K	2007 matérias K
gratuite	15 articole K
gratuitement	1093 essayez K	1095 inscrivez-vous K	1103 recevez K
gratuiti	15 articoli K	1418 articoli K
gratuito	15 articolo K	1418 articolo K	2007 artigo K
gratuitos	15 artículos K	15 artigos K	838 artículos K	2007 artigos K
gratuits	15 articles K	1163 nos articles sont K
gridava	1486 K
gritaba	919 K
gritava	2042 K
grupi	2237 viber K
grupo	2039 entre no K
""", 'gu': """
guglu	2205 K
guidelines	693 community K before	693 our community K
""", 'ha': """
haber	2545 bu K
haberdar	2523 ilk siz K olun	2523 K olun
haberi	2 K dinle	4 K	2542 bu K	2542 K size
haberler	2510 google K'de	2510 google K	2545 bütün K
haberlerimiz	2545 K
haberlerimizi	2542 K
hacemos	907 lo que K
hacete	916 K socio	916 K socia
hafta	17 her K
haftalik	2546 K
haftanin	2542 K en önemli
haftung	30 keine K
hakkini	29 K sakli tutar
hakkiniz	2529 ücretsiz haber K	2540 ücretsiz haber K
hakutulostesi	1042 google-K
halben	543 zum K preis
haluan	1057 kyllä kiitos, K
hangzik	1345 K
hatirlatti	2547 K
hatti	2513 ihbar K
hattimiza	39 K	2513 ihbar K
haussa	1042 google-K
hauteur	1175 à la K de vos moyens
havi	1344 K #
havonta	1344 K
hay	2680 cho K
""", 'he': """
hear	732 we would like to K from you	732 we'd like to K from you	732 we'd love to K from you	732 we want to K from you	732 would love to K from you	821 we want to K from you	821 we'd love to K
heard	824 court K
hebben	1797 wij K je hulp nodig	1797 we K je steun nodig
hedder	418 K det i
heihin	50 liity K
hekelt	1800 K
hela	20 läsa K	20 läs K	2376 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	349 for at læse K	1808 for å lese K
helfen	420 K sie mit	569 K sie uns
helft	569 K uns
helista	38 K meile
helloasso	1138 K
help	821 we need your K	821 K us do	821 will you K	821 K pay for	821 K if you can	821 K us pay	1729 K ons	1797 K ons
helpful	693 was this article K
her	1802 nå som du er K
here	640 sign up K	642 as long as you're K	642 now that you're K	793 sign up K	817 book K
herohero	339 na K
herpubliceren	45 K
herunterladen	443 app K
hetente	17 K	1344 K
heter	1880 K det i	2447 K det i
hette	2447 K det
hevder	1880 K
""", 'hi': """
hidden	58 email stays K
hier	565 gibt es K.
hierboven	1777 de video K
hieronder	1777 de reportage K	1777 het fragment K
hiervoor	1738 K zijn cookies nodig
hilf	569 K uns
hilfe	558 mit K von ki
hinterlassen	420 K sie
hinweis	530 geben sie uns einen K	530 gib uns einen K	560 einen K
hinweise	485 K zu diesem	485 K nehmen wir	485 K für uns	503 K auf fehler
hirdette	1345 K
historiador	237 és K
historiadora	237 és K
historien	398 læse hele K	1136 est K
historienne	1136 est K
historier	414 vores K	414 flere K	416 vores K	416 gode K
hittat	2417 K fel	2417 K ett fel
""", 'hj': """
hjelp	1845 K av ki	1845 K av ai	1869 K av ki	1869 K av ai	1877 K oss
hjelper	1877 ditt bidrag K
""", 'hl': """
hlasem	306 ai K
hlasujte	323 K	2293 K
""", 'ho': """
holder	414 læsere, der K
hoofd	1734 is K van
hoofdredacteur	1734 is K	1773 is adjunct-K
hoogleraar	1734 is K
""", 'hu': """
hubungi	38 K kami	1400 K kami
huikkaa	1078 K
huikkasi	1078 K
huusi	1078 K
huusivat	1078 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	343 nu K du er her
""", 'id': """
iddia	2547 K etti
ideal	1799 K
identifiez	24 K-vous	1093 K-vous pour	1173 K-vous
""", 'if': """
ifade	2547 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	428 mit K abo
ihren	570 lebt von K
ihtiyacimiz	2544 yardiminiza K	2544 desteğinize K
""", 'ik': """
ikkunassa	1078 luki K
iklan	11 K
ikuti	1359 K kami	1400 K kami
""", 'il': """
ilanlari	2518 iş K
ilimitado	835 acceso K	1973 acesso K
ilk	2546 K ay
illimitato	1416 accesso K
ilmainen	1064 K tunnus
ilmaisia	1072 K juttuja
ilmoitti	1078 K
ilmoitukset	14 K	1055 K
iltakirje	1058 K
""", 'im': """
images	40 your K	40 vos K
imbuh	1403 K
imbuhnya	1403 K
immobilienmarkt	496 unserem K
importa	916 tu opinión nos K
importante	2039 sua opinião é K
impozit	2081 din K către	2094 % din K
impozitul	2081 din K pe venit către
""", 'in': """
inbox	579 στο K σας	662 sent to your K	662 right to your K	662 into your K	662 check your K to	762 in your K at #	762 in your K by #	821 your K	1386 di K anda	1386 ke K anda	1471 nella tua K	1695 in je K	2191 u vaš K
inchiesta	1484 questa K
inchieste	1484 le nostre K
ind	24 log K	352 log K for at	414 log K med
indbakke	354 i din K
indbakken	355 i K
independen	1401 jurnalisme K
independence	822 our editorial K
independencia	917 nuestra K
independent	261 periodisme K	647 support K journalism	821 support K journalism	822 K journalism	2093 jurnalism K	2093 jurnalismul K
independente	2040 jornalismo K
independently	776 we K	776 editors K	776 K selected by our	776 K chosen by our
independents	261 mitjans K
independiente	917 periodismo K	917 prensa K
independientes	907 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1484 giornalismo K	1484 informazione K
indipendenti	1472 rimanere K	1472 restare K
indipendenza	1484 la nostra K
indirin	2522 app store ve google play'den K	2531 K
infocom	472 dpa-K
infolettre	1102 notre K	1174 notre K
informace	315 K najdete
informasjonskapsler	1823 bruker K	1844 K
informatie	1733 K over dit
information	689 to store and/or access K on a device	689 for more K see our privacy	1140 lettre d'K	1140 lettres d'K	1174 K libre
informationen	473 mit K der	485 K zu diesem fall	551 mit K von
informations	1113 suivez les K sur
informativa	1433 K sulla privacy	1484 la nostra K
informazione	1472 l'K di qualità ha un costo	1483 sostieni l'K	1484 K libera	1484 l'K di qualità
informou	2042 K
infos	546 alle K zum
ingen	396 uden dig K	396 K rig ejer	1855 uten deg, K	2423 utan dig K
ingevoegde	1738 K post
ingezonden	43 K brief	43 K brieven	1737 K bijdrage
ingyenes	15 K cikkei	15 K cikk	1326 K cikke maradt	1326 K cikkei	1326 K cikked maradt	1331 K cikk maradt	1339 nincs több K cikke
inhalt	9 dieser K	9 diesen K	428 dieser K ist nur für	491 dieser K wird von	491 um den K	534 K von x	559 diesen K zu sehen	559 ein K von
inhalte	9 externe K	458 externe K
inhalts	9 dieses K	534 laden des K
inhoud	9 deze K	1712 om deze K te	1738 bevat K van	1738 K te zien
iniciar	864 debes K sesión
initialement	1133 article publié K	1171 cet article a été K
inkorg	2381 i din K	2381 till din K
inkorgen	2422 direkt i K
inloggen	21 K om een reactie	24 K	1797 je moet nog even K
innan	2370 K du går
innboksen	1814 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	48 K
inschakelen	1701 meldingen K	1710 javascript K
inschrijving	1753 K te bevestigen	1796 bevestig je K	1796 bevestig uw K
inscreva	1965 K-se	1976 K-se na nossa	1976 K-se em nossa
inscrever	1976 ao se K
inscription	1102 votre K a bien été	1102 K est confirmée	1102 confirmer votre K
inscrit	1095 déjà K
inscrivant	1103 en vous K
inscrivez	1080 K-vous	1102 K-vous à notre
insegna	1449 K storia
insistat	2095 a K
insisted	824 K
instagram	16 K	145 K	360 på facebook og K	450 ob whatsapp, K	451 auf facebook, K	451 auf K, facebook	451 auf facebook und K	451 auf facebook oder K	534 inhalt von K	599 K	679 follow him on K	679 follow her on K	679 follow them on K	680 on K, facebook	680 on K and facebook	1114 sur facebook et K	1427 su facebook e K	1707 op facebook en K	1707 op facebook, K	1819 på facebook og K	2388 på facebook och K	2515 K'da takip	2581 K
instagrame	2266 K	2266 facebooku a K
instagramie	16 K	1900 na facebooku i K
instagramis	935 K
instagramon	1309 K
instagramu	16 K	296 K	2205 K	2326 K
instale	1979 K a app
install	666 K our app
installeer	1750 K de app
installez	1173 K-la
installiert	539 die app K
instellingen	1774 cookie-K
integritetspolicy	2392 K
intelektas	1621 dirbtinis K
intelekto	1621 dirbtinio K	1636 dirbtinio K
intelektu	1661 mākslīgo K	1676 mākslīgo K
inteligence	320 pomocí umělé K	2347 s pomočjo umetne K
inteligencie	2290 pomocou umelej K
inteligencije	2227 uz pomoć umjetne K	2227 pomoću umjetne K	2227 uz pomoć veštačke K	2227 pomoću veštačke K	2227 uz pomoć vještačke K
inteligenciou	2290 umelou K
inteligencji	1942 z pomocą sztucznej K	1942 przy użyciu sztucznej K
inteligenco	2347 z umetno K
intelligencia	1314 mesterséges K készítette	1314 mesterséges K fordította	1314 mesterséges K segítségével	1333 mesterséges K segítségével
intelligens	387 med kunstig K	387 af kunstig K	387 fra kunstig K	387 kunstig K (ai)	407 hjælp af kunstig K	1845 med kunstig K	1845 av kunstig K	1869 hjelp av kunstig K	2414 med artificiell K	2414 av artificiell K	2436 hjälp av artificiell K
intelligenz	558 mithilfe künstlicher K
interdite	1171 diffusion K
interdites	1171 diffusion K
interessiert	530 ihre geschichte K
interview	537 das K in voller
introdu	2049 K adresa
invest	821 K in local news
investigaciones	917 nuestras K
investigador	237 és K	878 es K	2009 é K
investigadora	237 és K	878 es K	2009 é K
investigando	907 seguir K
investigant	261 continuar K
investigate	731 we should K
investigation	782 this K	822 this K	1174 cette K
investigations	731 our K team	731 our K desk	822 our K
investigative	709 is an K
investigativteam	485 K
inviamo	55 ti K	55 vi K
inviata	1449 è K
inviato	1449 è K
invitame	52 K un café	52 K a un café
invite	1176 K
invitent	1176 K
involved	776 not K in the
""", 'ip': """
iphone	666 our K app
iptal	2531 K edin
""", 'ir': """
iratkozz	1293 K fel	1342 K fel ingyen
iratkozzon	1293 K fel	1342 K fel ingyen
""", 'is': """
iscrive	1471 ci si K qui
iscrivendoti	1420 K
iscriversi	1471 K qui
iscriverti	1471 per K clicca	1483 clicca qui per K
iscriviti	1405 K	1420 K alla nostra	1420 K gratis	1420 K al nostro	1471 K qui	1483 K qui
iscrizione	1421 annullare l'K	1471 la tua K è	1471 per confermare l'K
ismarla	52 kahve K
ismarlayin	52 kahve K
ismeri	1345 K el
ismerte	1345 K el
issue	789 back K
issues	789 back K
istakao	2250 K
istakla	2250 K
istaknula	2250 K
istaknuo	2250 K
istedi	2547 K
istediler	2547 K
""", 'it': """
itiraf	2547 K etti
""", 'iz': """
izjavila	2250 K
izjavio	2250 K
izlasi	1678 K visu
izleyin	2531 K
""", 'ja': """
jaa	25 K se	48 K se
jaar	1799 per K
jahr	571 im K	571 pro K
jakoon	48 laita K
janela	1994 abre em nova K
jar	722 tip K
jaunumi	1679 mūsu K	1682 K
jaunumiem	1647 piesakies K	1666 K	1678 piesakies K
jaunumus	1666 K
javascript	280 povolte K	280 zapněte K	363 aktivér K	363 slå K til	455 K in ihrem browser	455 aktivieren sie K	455 K benötigt	685 please enable K	685 requires K	685 K is disabled	685 K is required	685 turn on K	685 K is not available	685 enable K in your browser	685 K must be enabled	685 needs K	859 activa K	859 habilita K	859 habilitar K	859 activar K	1030 salli K	1030 ota K käyttöön	1117 activer K	1117 activez K	1117 K est désactivé	1117 nécessite K	1191 אפשרו K	1362 aktifkan K	1430 abilitare K	1430 abilita K	1430 attiva K	1430 attivare K	1710 schakel K in	1822 aktiver K	1822 slå på K	1903 włącz K	1903 włącz obsługę K	1989 ative o K	1989 habilite o K	1989 ativar K	2055 activați K	2117 включите K	2391 aktivera K	2391 slå på K	2565 увімкніть K	2642 bật K
javasolta	1345 K
javi	38 K nam
javite	38 K nam	38 K se našoj	2206 K nam	2206 K nam se	2206 K se našem	2206 K se našoj	2247 K nam	2247 K nam se	2247 K se našem	2327 K nam	2365 K se nam
""", 'je': """
jederzeit	431 K kündbar	436 widerruf K	436 abmeldung K	437 K abmelden	509 K wieder abmelden	541 abmeldung ist K	571 K kündbar
jednou	17 K týdně
jefa	878 es K de
jefe	878 es K de
jegyezte	1345 K meg
jelas	1403 K
jelasnya	1403 K
jelenik	58 e-mail-címed nem K meg	58 e-mail-címe nem K meg
jelentkezz	24 K	1337 K most
jelentkezzen	24 K	1290 K be a	1337 K most
jelezze	1342 K nekünk
jetzt	428 K im abo	569 teste K
""", 'jo': """
jobbar	2414 K med ai
join	723 K for	821 K us on
jornal	2040 nosso K	2040 somos um K
jornalismo	1969 apoie o K	2031 K de qualidade tem um custo	2031 presente ao K	2039 apoie o K	2040 nosso K	2040 K de qualidade	2040 fazer K
jornalista	2009 é K formada	2009 é K formado	2009 é K do	2009 é K da	2009 é K no	2009 é K na	2009 é K e
jornalistas	2040 nossos K
joukkoon	50 liity K
journal	1174 notre K
journalism	647 support our K	647 support the K you rely on	765 keep our K free	769 access to all our K	769 access to all of our K	821 support quality K	821 support local K	822 our K	822 fearless K	822 K like this
journalisme	1085 soutenez un K	1173 soutenez le K
journalismi	1076 riippumaton K	1076 K maksaa	1076 hyvä K
journalismia	1076 K
journalismimme	1076 K
journalismus	424 unterstützen sie unabhängigen K	424 unterstütze unabhängigen K	424 für unseren K	542 freien K	570 unser K	570 unseren K	570 unabhängigen K	570 unabhängiger K	570 gut gemachten K	570 gut gemachtem K	570 frei zugänglichen K	570 frei zugänglicher K	570 guten K	570 freien K
journalist	39 vores K	39 vår K	384 er K på	384 er K hos	384 er K ved	384 er K i	477 ist freier K	477 ist K	487 arbeitet seit # als K	707 is a freelance K	709 is a K	733 K	1734 is K	1734 is freelance K	1773 werkt als K	1795 is schrijver en K	1795 is K en	1842 er K i	1842 er K på	1842 er K og	2411 är K på	2411 är K och
journalistar	39 våre K
journaliste	39 notre K	1136 est K	1136 K au	1136 K à	1136 K pour
journalisten	1798 onze K
journalister	39 vores K	39 våre K	416 vores K	1878 våre K	2445 våra K
journalistes	39 nos K	1162 nos K	1163 payer nos K	1174 nos K
journalistiek	1687 steun onze K	1781 goede K kost	1781 K kost	1798 onze K
journalistik	346 støt vores K	346 støt uafhængig K	416 vores K	416 uafhængig K	416 K koster	416 kritisk K	416 fri K	2373 stöd vår K	2373 stöd oberoende K	2445 vår K	2445 oberoende K	2445 granskande K	2445 bra K	2445 fri K
journalistikk	1805 støtt vår K	1805 støtt uavhengig K	1878 vår K	1878 uavhengig K	1878 kritisk K	1878 god K	1878 fri K
journalistin	477 ist freie K	477 ist K	487 arbeitet seit # als K
journalists	822 our K	822 we, the K
""", 'ju': """
jueves	17 cada K
julisteessa	1078 luki K
junte	50 K-se a elas	50 K-se a eles	50 K-se
jurnalis	39 K kami	1376 adalah K	1401 K kami
jurnalism	2093 facem K
jurnalisme	1387 dukung K	1401 K kami
jurnalismul	2080 K de calitate costă	2092 susține K	2093 K nostru
jurnalist	2066 este K
jutjubu	2205 K
jutro	17 svako K	17 vsako K
juttu	1020 lue koko K	1076 tämä K
juttujamme	1076 K
juttuvinkki	38 lähetä K	1075 lähetä K
jutun	20 koko K	1074 tämän K
jutusta	1076 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1743 nu K voor	1743 je K voor
kabul	2547 K etti
kaffe	52 bjud mig på en K	52 bjud på en K	52 giv en kop K
kaikki	1076 K jutut
kaitstud	925 kõik õigused K
kakor	2405 K på	2413 K
kami	1400 beri tahu K	1401 tim K
kanaal	1798 ons K
kanal	416 vores K	1359 ikuti K	1401 K kami	1878 vår K	2445 vår K
kanale	1899 na naszym K
kanaliga	935 meie K
kanalimiz	2545 K
kanalimiza	2496 K abone	2511 whatsapp K	2511 telegram K	2511 youtube K
kanalimizi	2511 whatsapp K
kanalina	2511 whatsapp K	2511 telegram K
kanalini	2511 whatsapp K	2511 telegram K
kanavaamme	1043 K
kanavalle	1043 whatsapp-K	1043 telegram-K
kanavamme	1043 whatsapp-K	1076 K
karte	9 diese K	534 laden der K
karya	1401 K kami
kasutamine	932 K ilma
kata	1403 K
katanya	1403 K
katil	50 sen de K
katilin	50 siz de K	2531 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	2535 reklam verenin K
kavom	52 časti me K
kaydetti	2547 K
kaydolun	2544 K
kaynak	2510 tercih edilen K
kaynaklara	2510 tercih ettiğiniz K
kazala	2250 K
kazanin	2531 K
kazao	2250 K
""", 'kd': """
kdykoli	340 zrušit K
""", 'ke': """
kebijakan	1363 K privasi	1363 K cookie
kedvenc	1308 google K
keelatud	932 loata on K
keep	818 help us K	821 help us K	821 help K our
kehotettiin	1078 K
kehotti	1078 K
kehottivat	1078 K
kehotus	1078 kuului K
kein	516 noch K abo
kepada	38 tulis K kami
keressen	38 K minket	1342 K minket
kernpunkte	535 die K
kertoi	1078 K
kertoivat	1078 K
kertoo	1078 K
kesti	2547 ceza K
ketentuan	1363 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1845 med K	1845 av K
kielletty	1069 ilman lupaa on K
kiitos	1075 K kun luet
kinnitas	961 K
kirakatban	1345 állt a K
kirim	1400 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	48 K kepada	55 kami K
kirjaudu	24 K	1075 K sisään
kirjeenvaihtaja	1047 K
kirjoita	38 K meille
kirjoitti	1078 K
kirjoittivat	1078 K
kirjuta	38 K meile	958 K meile
kirjutage	38 K meile
kirjutas	961 K
""", 'kk': """
kk	1060 €/K	1077 /K
""", 'kl': """
klaagt	1800 K
klagade	2447 K
klagar	2447 K
klagede	418 K
klagen	1800 K
klager	418 K	1880 K
klaget	1880 K
klagt	572 K
kleine	421 haben wir eine K bitte
klical	2368 je K
klicka	2421 genom att K på
klicken	537 K sie auf play	537 auf play K
klikke	1853 ved å K på
klikom	2220 K na	2340 s K na	2340 s K
klimaatverslaggever	1773 is K
klummeskribent	384 er K
""", 'kn': """
know	786 let us K
""", 'ko': """
kogu	958 loe K
kolumnis	1376 adalah K
kolumnist	477 ist K	937 K	2207 je K	2328 je K	2411 är K
kolumnista	2207 je K
kolumnistica	2207 je K
kolumnistin	477 ist K
kolumnistka	2328 je K
komentar	6 za K	6 ostavite K	1384 tulis K anda	1384 di kolom K
komentara	2218 brisanja K
komentarisali	6 da biste K	2218 biste K
komentarisanje	6 za K
komentarjev	2338 brisanja K	2338 izbris K	2338 brisanje K
komentarji	2338 K izražajo	2338 K ne izražajo	2338 K odražajo
komentarz	6 dodać K	21 móc dodać K	1906 aby dodać K	1929 zostaw K
komentarzach	1916 w K	1916 w K pod
komentarzu	1916 w K
komentator	1384 tanggung jawab K
komentirajo	2338 K lahko
komentirali	2218 biste K
komentiranje	6 za K
komentirate	2338 K lahko
kommentar	505 K wird	505 ihr K	505 dein K
kommentare	461 um K zu	505 K zu diesem	505 K werden
kommentaren	461 in den K
kommentarerna	2396 i K
kommentarfeltet	368 i K	1826 i K	1849 stenger K	1849 meninger i K
kommentarfunktion	461 K
kommentarsporet	391 i K
kommentator	384 er politisk K	384 er K	1842 er K i	1842 er K og	1842 er politisk K	2411 är politisk K
kommentera	6 för att K	2394 för att K
kommentere	6 for at K	6 for å K	366 for at K	1825 for å K
kommentieren	6 um zu K	6 K zu können	460 um zu K	460 probleme beim K	460 K sie diesen	460 K sie den	461 nicht mehr K	505 K
kommentiert	461 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kompakt	509 K per mail	509 K per e-mail
komunikat	1963 taki K
kondigde	1800 K
koneellisesti	1050 K
konferenci	303 naši K
konferenciju	2213 našu K
konferenciu	2274 našu K
konferenco	2334 našo K
kongress	496 jetzt zum K
konstaterade	2447 K
konstaterar	2447 K
kontakt	38 K os	38 K oss	415 K os	1877 K oss
kontakta	38 K oss	2444 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	2206 K nas	2206 K redakciju
kontaktowej	1920 skrzynki K
kontaktujte	297 K redakci	297 K nás	297 K autora	2267 K redakciu	2267 K nás
konten	9 K ini
kontingent	434 haben ihr K
konto	352 opret en K for	415 opret en K	1960 załóż K	2379 skapa ett K för	2444 skapa ett K och	2444 skapa ett K här
kontributor	1376 adalah K
konzern	513 kein K	570 kein K
kopeerimine	932 K ilma
kopieras	2428 får inte K	2428 får ej K
kopieres	1834 kan ikke K uten
kopiering	376 K er ikke tilladt	2428 K utan
kopijuoti	1613 K, platinti
kopiointi	1039 luvaton K	1039 K ilman lupaa
kopyalanamaz	2506 izinsiz K
koresponden	1376 adalah K
korespondentas	1618 K
korespondente	1658 K
korespondentem	1921 jest K
korespondents	1658 K
korrekt	2417 ska vara K
korrekta	2417 ska vara K
korrekturhinweis	503 K
korrekturhinweise	503 K
korrespondent	384 er K	477 ist K	486 als K	486 seit # K	937 K	1842 er K	2411 är K
korrespondentin	477 ist K	486 als K	486 seit # K
korting	1758 K op je eerste	1758 K op het eerste
korzystamy	1903 K z plików cookie
kostenlos	431 wochen K	431 monat K	436 K per mail	542 lesen alle K	543 tage K	543 tage lang K	571 K testen
kostenlose	15 K artikel	434 noch zwei K	434 noch # K
kostenlosen	434 noch einen K	434 K artikel gelesen	436 unseren K newsletter	436 unserem K newsletter	436 unserer K newsletter	436 den K newsletter	553 K konto	553 K account
kostenloser	434 K artikel
kostenpflichtig	428 dieser artikel ist K
koster	416 K penge
kostnadsfritt	2424 en månad K
""", 'kr': """
krevde	1880 K
kritik	503 lob oder K
kritiker	2411 är K och
kritiserar	2447 K
kritiserer	418 K	1880 K
kritisieren	572 K
kritisiert	572 K
kritizuje	341 K
kronor	2446 K
krzyczeli	1963 K
""", 'ku': """
kullan	2499 çerez K
kullanilamaz	2506 izinsiz K
kullanilmaktadir	2499 çerez K	2499 çerezler K
kullanilmasi	2506 izinsiz K yasaktir	2535 izin alinmadan K
kullaniyoruz	2499 çerezleri K	2499 çerezler K
kulttuuritoimittaja	1047 K
kulturredakteur	562 ist K
kulturredakteurin	562 ist K
kulturressort	486 leitet das K
kulturskribent	2411 är K
kumppanimme	1030 me ja K
kun	397 for K #	1856 for K #
kunne	416 K du lide
kunnen	49 leden K
kunt	1794 geef wat je K
kurzfassung	478 K
kutunuza	2492 posta K
kuukaudessa	1077 K
kuukausi	1020 kokeile K	1060 K #	1075 kokeile K
kuukausilahjoituksella	1059 K
kuulutas	961 K
kuus	960 K
kuvailee	1078 K
kuvasi	40 K
""", 'kv': """
kviz	2216 naš K	2337 naš K
kvizu	2216 našem K	2337 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1078 K
""", 'l': """
l	262 K'any
""", 'la': """
laadi	958 K alla
laat	1770 K het ons
laatste	1706 volg het K nieuws
ladattavissa	1056 sovellus on K
ladda	2383 K ner vår app	2444 K ner vår
lade	442 K die app
laden	442 K sie die app	443 app K	559 die karte zu K	559 das video zu K
lage	1878 K mer
laget	50 bli med på K
lahjoituksesi	1059 K auttaa	1075 K
lahjoitus	1059 tee K	1075 tee K	1079 K
laissez	1173 K-nous votre
lamenta	919 K	1486 K	2042 K
lamentano	1486 K
lamentou	2042 K
lance	1176 K
langganan	1386 K buletin	1400 K sekarang	1404 K
lanjutkan	1389 K membaca dengan
laporkan	38 K kepada kami
lapunkat	1341 K
last	1815 K ned vår app	1877 K ned
later	752 check back K
latest	804 the K on this story
laukeliai	21 būtini K
lauloivat	1078 K
laut	572 K
lavoro	1484 il nostro K
lawyers	822 our K
""", 'le': """
leave	662 one click to K	821 K us a tip	821 K a tip
lecteur	9 ce K	1149 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1163 par des K comme vous	1174 nos K
lectoras	36 nuestras K	917 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	917 nuestros K	917 gracias a sus K
lectors	18 gràcies als K	261 els nostres K
lectrices	1174 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	709 is a senior K	709 is a K
ledarskribent	384 er K	2411 är K
leden	1755 door onze K	1798 onze K
lederskribent	384 er K
leernos	916 gracias por K
leestijd	0 K
legfontosabb	1341 K írásait
legge	1486 si K
leggere	1414 per K tutto
lei	2094 # K
leite	48 K ihn
leiten	48 K sie ihn
leiter	477 ist K
leiterin	477 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2031 K que nos apoiam	2040 nossos K	2040 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2042 K
lengkap	20 artikel K	1389 membaca artikel K
lesarinnlegg	43 K
lese	1857 du kan K mer	1857 kan du K mer
lesedauer	0 K
lesen	428 im abo K	428 K sie mit plus	434 % noch zu K	442 in der app K	522 mehr dazu K sie	565 K sie hier.	569 danke fürs K
leser	1877 takk for at du K
leserabend	496 K	536 unseren K
leserbrev	43 K	1843 K
leserbrief	43 K	461 K
leserbriefe	43 K	461 K an	503 K
lesere	36 våre K	1878 våre K
leserfinanziert	570 K
leserinnen	36 unsere K	570 unsere K	570 unseren K
leserinnlegg	43 K	1843 K
lesern	570 ihren K
leserne	18 takket være K	1855 K våre
lesernes	18 K bidrag	1878 K bidrag
leserreise	536 K
leserreisen	496 unsere K	496 unseren K	536 K
leserumfrage	35 unserer K
leserzuschriften	503 K
lesetid	0 K
lesezeit	0 K
letno	2367 K
letter	696 send a K
letters	43 K desk	43 K page	43 the K editor	696 K to the editor	696 send K	756 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1472 solo grazie ai nostri K	1484 i nostri K
lettre	1174 notre K
lettrici	1484 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	910 para seguir K	910 quieres seguir K	910 sigue K con	910 y sigue K	916 sigue K sin
lezen	20 meer K
lezers	36 onze K	1798 onze K
lezersaanbieding	1776 onze K
lezersactie	1776 onze K
lezersavond	1743 onze K	1776 onze gratis K
lezersevenement	1743 ons K
lezersreis	1743 onze K
lezersreizen	1743 onze K
""", 'li': """
libovolnou	340 K částkou
licenc	46 K alatt
licence	46 K cc
licencia	46 K cc
licenciou	46 K cc
licencji	46 K cc
licencom	46 K cc
licens	46 K cc	46 cc-K
licentie	46 cc by-K	46 K cc
licenza	46 K cc
lid	1692 al K
lidem	18 díky K	339 díky K
liens	1153 via nos K	1153 par nos K
liest	565 K du hier.
lietotni	1664 K
lignes	1163 qui lisent ces K
liitu	958 K meie
liituge	50 K
like	822 work K this
liked	822 K what you read
liker	1878 K du det vi
limit	652 read without K	660 free K
limitat	228 accés il·K
limits	652 read without K
line	38 our tips K	731 our tip K
link	675 copy the K	771 read it for free with this K
links	684 some K on this page	684 some of the K on
liputan	1401 K kami
lire	20 pour K cet	1176 peut-on K
lisas	961 K
lisens	46 K cc	46 cc-K
listen	0 min K	679 K back here	679 K to us live	717 prefer to K	717 rather K
listening	717 K time
live	789 our K	789 K q&a
liveblog	522 im K	522 unserem K
lizenz	46 K cc	46 cc-K
""", 'll': """
llamanos	38 K
llegado	827 si has K hasta aquí
llegint	255 per seguir K
""", 'lo': """
local	822 keep K news
log	24 K in	1690 K in om	1690 K in of
logg	24 K inn	1811 K inn for å	1876 K inn med	1877 K inn for
logga	24 K in	2379 K in för att	2443 K in med
logge	553 K dich ein
logged	21 must be K in to post	652 you must be K in to	693 you must be K in to
loggen	553 K sie sich ein
logget	366 du skal være K ind
login	24 faça K	1972 faça K para	2039 faça K
lokalredakteur	562 ist K
lokalredakteurin	562 ist K
lokalredaktion	486 leitet die K
look	822 our new K
lovade	2447 K
lovede	418 K
""", 'lu': """
lubas	961 K
luetaan	1074 juttu K
lugeda	922 et edasi K
lugejad	959 meie K
lugemiseks	922 edasi K
luisteren	1777 artikel ook K
luisterversie	2 K
lukeaksesi	1020 K koko	1020 kirjaudu sisään K
lukemaan	1075 pääset K
lukemista	1075 jatka K
lukijamme	1076 K
lukijasta	1074 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1059 K tukea	1076 K tuella
lukittu	1072 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1020 K
lunar	2094 K
lunes	17 cada K
lupasi	1078 K
lupasivat	1078 K
""", 'ly': """
lyder	418 K	1880 K	2447 K
lydversion	2 K
lyssnar	2416 K på poddar
""", 'ma': """
maand	1692 deze K nog	1799 per K
maandelijks	1692 K opzegbaar	1799 K
mach	50 . K mit	569 K mit
machen	50 . K sie mit	50 , K sie mit	50 . K sie auch mit	420 K sie mit	570 was wir K
macht	569 K mit
made	642 if you've K it this far
mail	38 K ons	274 váš e-K	311 svůj e-K	613 το e-K σας	1292 e-K cím	1770 K ons	1770 K dan	1797 K ons	1931 swój e-K	1977 no seu e-K	2079 pe e-K	2108 ваш e-K	2192 na vaš e-K	2220 svoj e-K	2220 na e-K	2255 váš e-K	2255 svoj e-K	2255 na váš e-K	2281 svoj e-K	2558 ваш e-K
maila	38 K oss	56 nowe wpisy na K
mailadres	58 e-K wordt niet getoond	1695 je e-K	1753 geldig e-K
mailadresse	58 K wird nicht angezeigt	58 e-K vises ikke	355 din e-K	366 din e-K vil ikke	415 din K
mailben	1335 legjobb cikkei e-K	1335 cikkei e-K	1335 hírei e-K
mailbox	1695 in je K	1695 in uw K	1695 in jouw K
maile	2255 vašom e-K
mailom	2281 správy e-K
mailovou	311 e-K adresu
mailowy	1931 adres K
mailt	1342 írjon e-K
mailu	273 přímo do e-K	2255 do vášho e-K
mailul	2050 pe e-K tău
mainoksen	11 K
mainoksia	1076 ilman K
mainos	11 K
mainostaja	1069 maksanut K
mainosten	1031 K esto
majhno	2366 smo K
make	821 will you K a
maken	1798 wij K
maksumuuri	1079 K
maksuton	1064 K tunnus
maksuttomat	1064 K artikkelit
mamio	2250 K
manade	2447 K
mandala	48 K
mandalo	48 K
mandamos	55 te K	55 K para você
mandatelo	48 K
mande	48 K para
mandiamo	55 ti K	55 vi K
mantermos	2031 essencial para K
map	9 this K
mapa	9 este K
marked	58 fields K with a star
marketing	491 K-cookies	740 K cookies
marketingcookies	386 K	1738 K
markierte	58 mit stern K felder
martor	42 ai fost K
masuk	24 K atau	1353 kotak K anda
masukkan	1353 K email
matched	722 K dollar	765 gift will be K
material	473 mit K der	473 mit K von	710 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2135 K	2136 K.ru
""", 'md': """
md	397 kr./K	417 kr/K
""", 'me': """
me	2136 t.K	2582 t.K
medarbetare	2411 är K på	2411 är K i
meddelade	2447 K
meddelte	418 K
medewerker	1734 is K van
medgav	2447 K
mediach	1951 naszych K
medio	917 este K
medlem	415 bliv K	1877 bli K	2444 bli K
mee	50 . doe K	50 . doe ook K
meie	959 K töö
meil	958 aita K
meile	958 saada K
meilile	954 sinu K
meille	38 kerro K	38 soita K	1075 lähetä K	1075 kerro K
meinen	460 was K sie dazu
meint	572 K
meinte	572 K
meinung	30 K der	43 anderer K	460 sagen sie uns ihre K	490 K des autors
mejl	2192 na vaš K	2192 vašu K	2220 svoj K	2220 na K	2381 i din K	2381 till din K
mejla	38 K oss	2444 K oss
mejladress	2444 din K
mejlen	2381 direkt i K
mektuplari	43 okur K
melalui	1387 dukung kami K
melanjutkan	1350 untuk K membaca	1389 untuk K membaca
meld	1877 K deg på her
meldde	1800 K
melde	24 K dich	38 K dich bei uns	530 K dich bei uns	569 K dich an	1813 K deg av når	1853 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	420 K sie sich an	428 K sie sich an, um	428 bitte K sie sich an	530 K sie sich bei uns	569 K sie sich hier
meldet	38 K euch bei uns
melding	38 send en K	1751 krijg een K bij	1751 ontvang een K bij
meldingen	14 K	1701 schakel K in	1701 zet K aan	1701 ontvang K	1751 krijg K	1797 zet K aan
meldt	1800 K
meldte	1880 K
membaca	1389 untuk terus K	1389 untuk K berita ini	1400 daftar untuk K
member	49 as a K you	640 become a K	722 become a K	769 not a K?
memberikan	1384 K komentar
members	18 our K	36 our K	49 K can	652 is for K only	652 K-only story	797 paying K	822 our K
membiayai	1387 K kami
membro	2039 torne-se K
membutuhkan	1400 kami K dukungan
memuat	45 K ulang
menar	2447 K
mendaftar	1386 dengan K, anda
mendapat	1397 K komisi
mendapatkan	1397 K komisi	1400 daftar untuk K
mener	418 K	1877 hva K du	1880 K
menerbitkan	45 K ulang
menerima	1377 K cookie	1397 K komisi	1400 daftar untuk K
mengambil	1398 dilarang K	1398 dilarang keras K
mengandung	1384 komentar yang K
mengatakan	1403 K
menggandakan	1398 dilarang K
menggunakan	1363 K cookie
mengirimkan	55 kami K
mengutip	1370 dilarang K
meninggalkan	1384 K komentar
menit	0 K baca
mensais	2041 K
mensuales	918 K
mensuel	1138 un don K	1163 un soutien K	1175 K
menurut	1403 K
menyalin	1398 dilarang K
menyatakan	1403 K
merch	747 our K
merci	1173 K de nous
mere	398 kan du læse K	398 du kan læse K	398 kan læse K om
merkezimiz	2545 haber K
merkityt	58 tähdellä K
mes	262 al K	918 al K	918 por K
mese	1485 al K
mesec	2221 prvi K	2249 prvi K	2341 prvi K	2341 na K	2367 na K	2367 prvi K
meses	910 K por #
mesiac	2283 prvý K	2308 za K	2308 prvý K
message	38 K us	642 a K from our editor
messagerie	1122 votre adresse de K ne sera pas
messengera	1919 K
messengeri	2266 K
messengerju	2326 K
messengeru	296 K
messengerze	1919 K
metus	1640 per K
mewakili	1398 tidak K redaksi
""", 'mi': """
mi	1661 ar K
mielipidekirjoitus	43 K
miembro	916 hazte K
mille	1472 # per K
milliardaire	1163 à aucun K
minggu	1402 per K
mingguan	1386 buletin K kami
minket	38 keress K	38 hívj K	38 hívjon K	1295 kövess K	1342 kövess K	1342 hívj meg K
minulle	52 tarjoa K kahvi
minute	0 K read	769 it only takes a K to
minutes	0 K read	0 K to read
misdaadverslaggever	1795 is K
misiniz	2489 zaten abone K
missen	1794 wat je kunt K
mission	822 our K
mistake	756 spot a K	756 report a K
mitdiskutieren	6 K	505 K
mitgeteilt	572 K
mitglied	569 werden sie K	569 werde K	569 jetzt K werden
mitglieder	49 K können	431 nur für K	516 angebots für K	570 unsere K
mithilfe	558 K von ki
mitteilungen	14 push-K	446 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	2221 prvi K	2249 prvi K
""", 'mn': """
mnd	1856 kr/K	1879 kr/K
""", 'mo': """
mobile	666 on your K app	666 our K app
mobilen	392 direkte på K	1850 nyheter rett på K	1850 rett på K	2418 nyheter direkt i K	2418 direkt i K
mobilepay	415 K til #	415 K på #	415 K #	415 K et
modalidad	918 K premium
moderador	1994 não serão aprovados pelo K
moderados	1994 serão K antes
moderated	693 comments are K	693 pre-K
moderowane	1929 są K
mogelijk	1797 maak het volgende K
mois	1175 par K
moittii	1078 K
molbu	2203 imamo malu K	2203 malu K
molila	2250 K
molili	2250 K
molio	2250 K
monat	516 einen K für	516 K für nur	571 im K	571 pro K
monate	543 # K lang
monatlich	571 K
monday	17 every K
mondogatta	1345 K
mondta	1345 K
montag	17 jeden K
month	652 try a K for	652 try it for a K	659 for the first K	659 for your first K	823 a K	823 per K	823 every K	823 each K
monthly	722 one-off or K	769 reached your K limit	818 K gift	821 become a K	821 give K	823 K
months	652 K for $#	659 for the first # K	659 for the first three K
morgen	17 jeden K	17 am K	17 hver K	395 hver K i din	512 uns auch K
morgenbrevet	1854 K
morgon	17 varje K
morgonbrevet	2422 K
morning	17 every K	17 each K
mostrado	58 correo no será K	58 e-mail não será K
mostrato	58 email non verrà K	58 email non sarà K
moyens	1174 nos K
""", 'mu': """
muhabiri	2514 gazetesi K
muhabiridir	2514 K
muhabirimize	39 K	2512 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	2542 K
muistutti	1078 K
mukaan	1075 lähde K	1075 tule K	1078 K
multato	1486 ha K
multou	2042 K
mums	1678 seko K
""", 'na': """
naar	1770 mail K
nabiralnik	2314 v vaš K
nabiralniku	2314 v vašem K	2340 vašem K
nachdruck	472 K verboten	527 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	442 aktuelle K aufs handy	443 K-app	446 push-K	522 weitere K finden sie	522 mehr K finden sie	546 K des tages	546 alle K zum
nadaljevanje	2313 za K branja	2342 K spodaj
nadaljuje	2342 K pod oglasom	2342 K spodaj
nadaljujte	2313 K branje
nadie	917 K nos dice
naglasila	2250 K
naglasio	2250 K
najdete	315 další články K
najnowsze	1891 otrzymuj K
namenite	2345 K nam
napis	1963 taki K
napisz	38 K do nas	1907 K do nas	1920 K do nas	1952 K:	1952 K na	1960 K do nas
napiszcie	38 K do nas
naprej	2313 če želite brati K
napsal	341 K
napsala	341 K
narrated	717 is K by an ai	717 is K by ai
naslov	2314 na vaš e-K	2314 svoj e-K	2340 svoj e-K	2340 svoj e-poštni K
nastavak	2188 za K čitanja	2222 K ispod	2222 K teksta
nastavili	2188 da biste K čitanje
nastavite	2188 K čitanje	2190 K čitati
nastavlja	2222 K ispod	2222 K nakon
naszego	1925 K sklepu	1928 K quizu
naszej	1961 K pracy
naszym	1960 zostań K
naujienas	1625 K telefone	1626 K el. paštu	1637 mūsų K
naujienose	1614 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	859 tu K no soporta	859 su K no soporta	1989 seu K não suporta
navela	2250 K
naveo	2250 K
navigateur	10 votre K	21 dans le K pour mon prochain	1117 votre K ne supporte pas	1117 votre K n'est pas
navodi	2250 K
nazovite	38 K nas
""", 'nc': """
nc	46 cc by-K
""", 'nd': """
nd	46 cc-by-K	46 cc by-K	46 cc by-nc-K
""", 'ne': """
necesitamos	827 K pedirte	830 K tu apoyo	916 K tu ayuda	916 K de ti	916 te K
necessariamente	2012 não reflete K a opinião	2012 não refletem K a opinião
necessaris	21 camps K
necessitem	260 et K
nechcete	328 K přijít o	2298 K prísť o
nedeljno	17 jednom K
neem	1683 K nu een
nell	1423 apri K'app
nella	1421 K tua mail
nendega	50 liitu K
neodvisni	2366 K mediji	2366 smo K
neodvisno	2365 podprite K
neophodna	21 K polja
neovisni	2248 ostanemo K
neovisno	2247 podržite K
nepriklausoma	1639 K žurnalistika
nesutinkate	43 K
netiquette	460 beachten sie die K	1435 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1822 dette K bruker
neue	539 die K app
neuen	442 hier geht es zur K
neukunden	516 nur für K
neuvoi	1078 K
neuvoivat	1078 K
neuvoo	1078 K
neuvottiin	1078 K
news	443 K-app	546 alle K zum	546 alle K zu	666 K app for	709 is a K	731 K tip
newsblog	522 im K	522 unserem K
newsdesk	39 our K	39 the K
newsis	934 google K
newsletter	161 K	251 la nostra K	312 K	339 náš K	342 K	436 unseren K	436 unserem K	436 unserer K	436 K bestellen	436 K richtig	440 K an	440 K von	440 zum K	440 täglichen K	481 K	509 K erhalten	509 K empfangen	509 unser K	509 der K über	509 der K für	541 unser abend-K	541 unser morgen-K	541 unser K	541 K ist kostenlos	569 K an	570 unser K	570 unseren K	570 unserem K	570 dieser K	573 K	579 εγγραφείτε στο K	579 εγγραφή στο K	579 το K μας	579 γραφτείτε στο K	579 στο K των	579 στο K του	579 στο K της	635 εγγραφείτε στο K	635 γραφτείτε στο K	636 το K μας	639 K	662 sign up for our K	662 sign up to our K	662 sign up for the K	662 subscribe to our K	662 join our K	662 get our K	662 our K here	662 receive our K	662 our daily K	662 our weekly K	662 our morning K	721 K	762 K soon	814 from our saturday K	822 our K	825 K	841 suscríbete a la K	841 apúntate a la K	841 nuestra K	906 suscribite al K	917 nuestra K	920 K	1102 inscrivez-vous à la K	1102 abonnez-vous à la K	1102 notre K	1162 vous adresser sa K	1174 notre K	1174 cette K	1177 K	1353 K kami	1353 langganan K	1401 K kami	1420 iscriviti alla K	1420 la nostra K	1471 le nostre K	1484 la nostra K	1484 questa K	1487 K	1891 zapisz się na K	1891 nasz K	1933 K	1961 nasz K	1964 K	1976 assine a K	1976 nossa K	2030 esta é a edição da K	2030 esta é uma edição da K	2040 nossa K	2043 K	2049 abonează-te la K	2049 abonați-vă la K	2049 înscrie-te la K	2092 înscrie-te la K	2096 K	2191 naš dnevni K	2201 K	2247 prijavite se na K	2248 naš K	2251 K	2282 K	2307 náš K	2310 K	2322 K
newslettera	1891 zapisz się do K	1891 naszego K	1933 K	1961 naszego K	2201 K	2255 odber K	2282 K	2307 nášho K
newsletterem	1961 naszym K
newsletters	662 K may contain info about	721 K	822 our K	825 K	1102 nos K	1102 recevoir les K	1174 nos K	1177 K
newsletteru	312 K
newsletterul	2049 K nostru	2079 abonează-te la K	2092 înscrie-te la K	2093 K nostru
newslettery	312 K	2282 K
newsletterze	1933 K
newslettre	2282 K
newson	1308 google K
newspaper	822 our K
newsroom	38 contact our K	776 not by the K	786 tell our K	786 our K	804 stories from our K	804 more from our K	822 our K	822 non-profit K	822 this K
newsticker	522 unserem K
next	789 our K	818 help pay for the K	818 pay for the K one
nezavisni	2248 K mediji	2248 ostanemo K
nezavisno	2247 podržite K
""", 'ng': """
ngay	2677 đăng ký K
""", 'ni': """
nieograniczony	1889 K dostęp
niets	1728 K uit deze	1789 K van deze site
nieuws	1698 K-app	1731 google K	1733 K of een tip	1769 app je K	1785 al het K over	1785 al het K uit	1796 K in je mail
nieuwsbrief	1695 onze K	1696 dagelijkse K	1696 wekelijkse K	1730 K	1798 onze K	1798 deze K	1801 K
nieuwsbrieven	1695 onze K	1730 K	1798 onze K	1801 K
nieuwsbron	1768 favoriete K
nieuwsquiz	1778 de K
""", 'nj': """
njuzleter	2201 K	2247 prijavite se na K	2248 naš K
""", 'no': """
nombreux	1163 plus nous serons K
nonprofit	822 K newsroom	822 K news outlet
nosaltres	38 contacta amb K
nosotros	916 colabora con K
nosso	35 K quiz	1969 apoie K	1969 apoie o K	1979 baixe K app	1979 no K app	2039 apoie K	2039 apoie o K	2039 siga o K	2039 entre no K	2040 K site
nostra	261 la K feina	1423 nella K app	1484 la K app
nostre	261 el K canal
nostro	35 K quiz	1484 il K sito	1484 che il K
nota	20 leer esta K	910 para leer esta K
noticia	917 esta K
noticias	883 en google K	883 tu fuente de K
notificaciones	14 las K	849 activa las K	849 activar K	850 recibir K
notifications	14 K	670 turn on K	670 turn on desktop K	670 would like to send you K	670 K from this site	671 enable K	671 allow K	671 receive K	1108 activer les K	1108 activez les K	1108 autoriser les K
notifiche	14 le K
notified	662 sign up to be K	671 get K
notifikace	310 K
notifikasi	14 K	1355 dapatkan K	1357 aktifkan K	1400 nyalakan K
notifikation	392 K
notifikationer	14 K	392 K
notify	671 K me of	671 K me when	693 K me of new posts
notis	2418 K
notiser	14 K	2418 K	2418 push-K
notre	35 K quiz	1174 K site
nouvelle	1122 ouvre dans une K fenêtre
novice	2314 na naše K	2314 na e-K	2322 e-K	2340 na e-K	2366 naše K
novinar	2207 je K	2207 , K	2207 - K	2328 je K	2328 , K	2328 - K
novinari	2248 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	2366 naši K
novinarju	39 našemu K	2327 pišite K
novinarka	2207 je K	2207 , K	2207 - K	2328 je K	2328 , K	2328 - K
novinarki	2327 pišite K
novinarstvo	2248 nezavisno K	2248 neovisno K	2248 naše K	2366 neodvisno K
novinaru	39 našem K
noviniek	2255 odber K
""", 'nu': """
nuestra	846 en K app	916 únete a K	917 K app	917 K web
nuestras	917 K redes
nuestro	35 K quiz	830 apoya K	854 únete a K canal	916 apoya K	916 únete a K	916 recibe K	917 K canal	917 K medio	917 K sitio	917 K equipo
nuestros	861 K socios	917 K socios
numer	1962 K krs
nunca	917 más que K
nuotraukas	40 K ir vaizdo
nur	516 abo für K
""", 'ny': """
nyheder	380 google K	414 vores K
nyhedsbrev	354 vores K	354 tilmeld dig K	395 K	415 tilmeld dig K	416 vores K	419 K
nyhedsbreve	354 vores K	416 vores K
nyhedsbrevet	354 få K	395 K	415 tilmeld dig K
nyhetene	1850 K rett på mobilen	1876 K våre
nyheter	1838 google K	2407 google K	2443 våra K
nyheterna	2387 följ K	2418 K direkt i mobilen
nyhetsbrev	1813 vårt K	1813 våre K	1813 meld deg på K	1813 abonner på K	1854 K	1877 meld deg på K	1878 vårt K	1878 våre K	1881 K	2381 vårt K	2381 våra K	2381 anmäl dig till K	2422 K	2444 anmäl dig till K	2445 vårt K	2445 våra K	2448 K
nyhetsbrevet	1813 få K	1854 K	1877 meld deg på K	2422 K	2444 anmäl dig till K
nyilatkozta	1345 K
nyt	1071 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1435 i campi K
obchode	2274 našom K
oberoende	2444 stöd K
objasnila	2250 K
objasnili	2250 K
objasnio	2250 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2218 K komentara
obligatoires	21 champs K sont	1122 les champs K
obligatori	1435 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	864 los campos K
obligatoriska	21 K fält	2394 K fält
obligatoriske	21 K felt	1825 K felt
obratite	2206 K nam se	2206 K se našem
obrigado	2039 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	288 další šíření K	325 ke všemu K	2283 celému K
obserwuj	1899 K nas na	1899 K nas w	1960 K nas
obvestila	14 K	2314 na K
""", 'oc': """
occupa	1449 si K di
ochtend	17 elke K	1753 elke K het
""", 'od': """
od	2221 K # €	2283 K # €	2341 K # €
odbieraj	1955 K
odcinek	1926 K
odcinka	1926 K
oddajte	2350 K svoj glas
odejdete	265 než K
odete	2203 prije nego što K	2203 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2250 K
odgovorio	2250 K
odgovorna	30 nije K
odidete	2324 preden K
odoberajte	2303 K
odobrenja	2240 bez K
odomknite	2254 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	1972 K este artigo
off	38 tip us K	823 one-K
offert	1095 vous est K	1175 mois K
offrez	52 K-moi un café	1173 K-lui	1173 K-nous
offrici	1483 K un
offrimi	52 K un caffè	1483 K un
offrir	52 m'K un café	52 nous K un café
offrirci	52 K un caffè
offrirmi	52 K un caffè
offritemi	52 K un caffè
""", 'og': """
oglasa	11 K	2248 bez K
oglasov	2366 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	2489 K devam etmek için
okurlarimiz	36 K	2545 K
okurlarimizin	2526 K desteğiyle	2545 K
okurlarin	2526 K desteği olmadan
okuyun	2531 K
""", 'ol': """
olarak	49 abone K	2490 abone K	2512 bize anonim K
olmayanlara	2540 abone K
olun	2544 üye K
olursunuz	2531 kabul etmiş K
olvassa	1321 K tovább
""", 'om': """
omiljene	2204 K izvore
omiljeni	2204 K izvor
""", 'on': """
onafhankelijk	1755 wij K	1755 we K
onafhankelijke	1687 steun K journalistiek	1797 steun K	1798 K journalistiek
onafhankelijkheid	1798 onze K
onbeperkt	1690 lees K	1690 K lezen	1692 K toegang	1758 K digitaal
ondersteunt	1710 je browser K	1710 uw browser K
onderzoek	1798 dit K
onderzoeken	1798 onze K
onderzoeksjournalist	1734 is K
onderzoeksredacteur	1773 is K
onderzoeksredactie	39 onze K	1733 onze K
one	821 make a K-time	821 will you be K of
oneens	43 K?
online	536 unser K-shop	747 our K shop	747 our K store	789 our free K	789 our K event
onlineshop	496 im K bestellen
ons	38 bel K	38 app K	38 tip K	1732 app K
ontdek	1797 K nu
ontvang	1695 K onze	1696 K elke
onze	1698 K app	1733 tip voor K	1798 K app
""", 'oo': """
oordeelde	1800 K
""", 'op': """
opakoval	341 K
opakovala	341 K
opakuje	341 K
open	666 K in app	666 K in the app	1698 K in app
opfordrede	418 K
ophavsretsloven	376 beskyttet af K
ophavsretten	376 K tilhører
opiniestuk	1737 ingezonden K
opinion	30 K of	693 have an K on this
opinions	30 K of
oplyser	418 K
oplyste	418 K
opmerking	1733 tip of K	1733 vraag of K	1733 K over dit artikel
opowiedz	38 K nam
opozarja	2368 K
oppfordret	1880 K
opphavsrettslig	1834 K beskyttet
opplyser	1880 K
opplyste	1880 K
opprett	1811 K en konto for	1877 K en konto
opsiger	397 indtil du K
opublikowany	22 nie zostanie K	1906 twój adres e-mail nie zostanie K
opzegbaar	1799 K
""", 'or': """
ordenou	2042 K
ordinato	1486 ha K
ordnete	572 K an
organizatori	2250 pozivaju K
organizatorzy	1963 zapraszają K
original	710 read the K article	1171 lire l'article K
originally	710 this article was K published on	710 this story was K published on	710 this story K appeared	710 this article K appeared	710 K published at	778 story was K published by	778 story was K published on	778 story was K published in the	778 article was K published by	778 article was K published in our
originalment	259 es va publicar K a	259 es va publicar K en	259 publicat K a
originalmente	875 este artículo fue publicado K	876 publicado K en	2006 publicado K em	2038 publicado K no	2038 publicado K na
originariamente	1446 articolo pubblicato K	1479 pubblicato K in
ortaklarimiz	2499 biz ve K
ortsseite	522 unserer K
""", 'os': """
ossza	48 K meg
ostatak	2188 K članka
ostrzega	1963 K
oszd	25 K meg	48 K meg
""", 'ot': """
otrzymuj	1955 K
otsustas	961 K
""", 'ou': """
our	719 is K
""", 'ov': """
ovdje	2203 kad ste već K
overblikket	395 K hver dag	395 K hver morgen
overgenomen	45 K
overname	1728 K zonder
overnemen	45 K	1765 dit artikel K
oversikten	1854 få K
overview	783 this K
overzicht	1775 dit K
ovisi	2247 K o vama
""", 'ow': """
owner	822 has no K	822 have no K
""", 'oy': """
oynat	2531 K
""", 'oz': """
ozvi	38 K se nám
ozvite	38 K sa nám	2267 K sa nám	2306 K sa nám
""", 'pa': """
padalieties	48 K
padeda	1628 jūsų parama K
padroni	1472 non ha K	1484 senza K	1484 libera da K
pagar	52 K um café	2039 ajude a K
page	789 our jobs K
paghi	1483 K un'ora
pago	920 muro de K
pague	52 me K um café	52 K-me um café	2008 K-nos um café
pahoitteli	1078 K
paid	684 we get K if you buy	684 we may be K
paikalla	42 olitko K
paikkaa	1071 hae K
pakolliset	21 K kentät
palautetta	1075 anna K
palus	961 K
palusid	961 K
palvelusta	1049 ulkoisesta K	1049 upotus K
panaszolta	1345 K
pandangan	1398 tidak mewakili K	1398 K pribadi penulis
paparnya	1403 K
paper	719 is the K's
par	1175 K an
parama	1638 jūsų K	1642 K
parancsolta	1345 K
parceiros	1991 nós e os nossos K	2040 nossos K
paremkite	1628 K mus	1638 K mus
parlez	38 K-nous
part	711 no K of this
partagez	25 K-le	25 K-la	48 K-le	48 K-la
parte	50 faça K	1965 faça K e
partecipato	1462 non ha K alla stesura
parteispende	573 K
partenaires	1119 nos K et nous	1119 nous et nos K	1174 nos K
participar	865 para K
participez	1080 K à
participou	2021 não K da produção	2021 não K na produção
partilhada	2016 uma publicação K por
partilhe	25 K-o
partir	1082 avant de K	2041 a K de # euros
partner	457 wir und unsere K	526 von unserem K	1433 i nostri K	2391 vi och våra K
partnere	363 vi og vores K	1822 vi og våre K
partnerlinkeket	1322 K
partnerlinks	37 K
partnerom	2222 u suradnji s K	2222 u saradnji sa K
partners	526 anzeige eines K	689 we and our K	822 our K	1712 wij en onze K	1798 onze K
partnership	711 was produced in K with
partnerske	2222 K poveznice	2342 K povezave
partnerskie	1937 linki K
partnerzy	1903 my i nasi K	1903 nasi zaufani K
pasak	1641 K
pasakojo	1641 K
pasidalinkite	48 K
pass	48 K it on	676 K this on
passende	543 sie das K abo
passendes	543 sie ihr K abo
patreon	168 в K	722 on K	722 our K	2605 на K
patron	647 become a K of	821 become a K
patronem	1940 zostań naszym K	1960 zostań K
patroni	1961 nasi K
patronite	1940 na K	1961 na K
paypal	512 per K
paywall	513 K	570 ohne K	573 K	822 we have no K	822 we do not have a K	825 K	1177 K	1487 K	2043 K
paywalls	825 K
""", 'pe': """
pe	2094 K an
peatoimetaja	937 K
pedimos	916 te K ayuda
pedirte	827 tenemos un favor que K
pediu	2042 K
peiling	35 onze K	1778 onze K
pelanggan	49 K dapat	49 K bisa	1351 khusus K	1389 untuk K	1401 K kami	1404 K
pembaca	18 berkat K	43 surat K	1401 K kami
pendant	1175 K un mois
pendapat	1398 K pribadi penulis
peneliti	1376 adalah K
pengar	2445 kostar K
penger	1878 koster K
pentru	2080 fără niciun cost K tine
penulis	1376 adalah K
people	18 thanks to K like	765 funded by K like you
pequeno	1966 um K favor a pedir
per	1879 K år	2446 K år
peramban	10 K anda
percent	660 # K left to read
perfil	1985 siga nosso K
periodisme	260 dona suport al K	261 el nostre K	261 fent K	261 fem K
periodismo	830 apoya el K	907 hacer un K	916 apoya el K	916 colabora con el K	917 nuestro K	917 K de calidad	917 hacemos K	917 haciendo K
periodista	39 nuestro K	39 nuestra K	237 és K	878 es K
periodistas	39 nuestros K	906 nuestros K	917 nuestros K
periodistes	261 els nostres K
perjantaisin	17 K
permanencia	918 sin K
permission	710 reproduced here with K	710 reproduced with K	725 written K	725 prior K	726 without K	740 K to load	740 K before anything is loaded	778 K to reuse this
perskaitykite	1638 K visą
personal	739 views are K
personale	2056 datele tale K
personales	861 datos K serán
personas	907 K como tú	916 K como tú
persondatapolitik	364 K
personenbezogene	458 K daten
personnelles	1120 vos données K
personoplysninger	364 dine K
personopplysninger	1823 K
personuppgifter	2392 dina K
personverninnstillinger	1844 K
perspausdinti	45 K
pertama	1402 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2009 é K
pesquisadora	2009 é K
peuvent	49 les abonnés K	49 nos abonnés K
pevali	2250 K
""", 'ph': """
phone	679 news to your K
photographer	733 staff K
photos	40 your K	40 vos K	40 tes K	747 K from this story	747 K from this event
""", 'pi': """
pictures	40 your K
pide	919 K
piebilda	1681 K
piece	781 this K	822 this K
pierwszy	1962 K miesiąc
pievienojieties	50 K
pirmas	1640 K mėnuo
pisala	2250 K je
pisalo	2250 K je
pisao	2250 K je
pisz	1952 K na
pitala	2250 K
pitali	2250 K
pitao	2250 K
pitch	640 K in	722 K in
pitching	821 consider K in
pix	2008 um K	2041 K
""", 'pj': """
pjevali	2250 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	1835 vær varsom-K
plakatens	1848 vær varsom-K
plats	42 var du på K
plattform	570 unsere K
player	9 this K
please	50 K join them	652 K log in to	675 K share this	723 K help	821 K chip in	821 K give	821 K help if	821 K give if
pleide	1880 K
pliki	1922 bez zgody na K
plusartikelen	1798 K
plusartikels	1690 gratis K	1798 K
""", 'po': """
pobierz	1960 K naszą
poche	1160 dans votre K
podatkov	2340 obdelavo osebnih K
podatku	1885 przekaż #% K	1940 #% K	1940 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	305 K	389 K-app	416 vores K	480 den K können sie	480 den K kannst du	480 unseren K	570 unser K	570 unseren K	607 K	636 το K μας	715 follow the K	822 our K	917 nuestro K	1174 notre K	1401 K kami	1484 il nostro K	1777 op de K	1798 onze K	1847 hører K	1926 K	1961 nasz K	2040 nosso K	2215 K	2248 naš K	2276 K	2307 náš K	2336 K	2520 K'i	2520 K'imizi
podcasta	2215 K	2336 K
podcastapp	389 K	1777 favoriete K
podcaste	34 našom K
podcasten	389 K	1847 K
podcastimiz	2545 K
podcastimizi	34 K
podcastimme	34 K	1076 K
podcastov	2276 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	389 hvor du lytter til K	389 hvor du hører K	480 wo es K gibt	537 folgen des K	537 folge des K	607 K	715 wherever you get your K	715 wherever you listen to K	715 wherever you get K
podcastu	34 naszego K	34 našem K	305 K	1926 K	2215 K	2276 K	2336 K
podcastul	34 K nostru	2093 K nostru
podcastunk	1343 K
podcastunkban	34 K
podcasty	305 K	339 naše K	1926 K	2276 K
podd	34 vår K	2445 vår K
poddapp	2416 K
poddar	34 våra K	2416 K finns
podden	2416 K
podelite	25 K	48 K ga
podemos	2031 sua ajuda K
poden	49 els socis K
poderemos	2031 a sua ajuda K	2039 com a sua ajuda K
podijelite	25 K	48 K ga
podkast	1847 hører K	1878 vår K	2215 K	2336 K	2366 naš K
podkasta	2215 K	2336 K
podkastapp	1847 K
podkasten	1847 K
podkastu	2215 K	2336 K
podle	341 K
podotkl	341 K
podpora	338 vaše K	2306 vaša K	2365 vaša K
podpore	2307 vďaka K	2345 brez vaše K	2366 brez vaše K
podporo	2365 vašo K
podporte	2288 K	2306 K nás	2306 K našu
podpory	318 bez vaší K	339 bez vaší K	2288 bez vašej K	2307 bez vašej K
podprite	2345 K	2365 K nas	2365 K naše
podremos	916 con tu ayuda K
podziel	25 K się
poinformuj	38 K nas	1952 K nas
points	783 the bullet K	783 these bullet K	783 the key K above
pokutoval	341 K
policy	689 our cookie K
politica	2056 K de cookie
political	709 is a K	709 is the K editor
politicieni	2080 nu depinde de K
politika	2499 çerez K
politikasi	2500 gizlilik K
politikredakteur	562 ist K
politikredakteurin	562 ist K
politikressort	486 leitet das K
politikwissenschaftler	477 ist K
politologue	1136 est K
poll	35 our K	693 vote in our K	693 take our K	1778 onze K
polub	1899 K nas na
pomagajte	2365 K nam
pomocou	2290 K ai
pomozite	2225 K nam	2247 K nam
pomozte	338 K nám
ponavlja	2250 K
ponavljao	2250 K
ponctuel	1138 un don K
ponovno	45 K objavi
pop	640 K your
poprosil	341 K
poprosila	341 K
por	2035 um ano K #
poradil	341 K
portal	1961 nasz K	2248 naš K	2366 naš K
portalu	1936 na naszym K	1936 w naszym K
posez	1173 K-la à	1173 K-nous
posible	18 hace K
posielajte	2267 K nám
posielame	55 vám K
positions	747 our open K
poslechnout	306 si můžete K
posljednji	2234 K besplatni članak
posredujte	48 K
possible	252 ajuda a fer K	261 ajuda a fer K
post	20 rest of this K	740 to view this K	740 to see this K	776 this is a paid K	781 this K	822 this K	1738 deze K te
postadress	58 e-K visas inte	58 e-K kommer inte att visas	2382 din e-K	2394 din e-K kommer inte
postadresse	58 e-K vises ikke	1814 din e-K	1825 din e-K vil ikke
postadressen	58 e-K din vises ikke
postanite	2247 K član	2365 K član	2365 K naročnik
postanizda	2524 her sabah e-K	2524 e-K	2538 e-K
postaw	52 K mi kawę	52 K kawę	1960 K nam	1960 K mi	1960 K kawę
postawcie	52 K mi kawę
postfach	436 in dein K	436 in deinem K	436 direkt ins K	440 in ihrem K	440 in ihr K
postkasti	945 otse K
postkastis	945 iga hommik sinu K	945 sinu K
posts	15 free K	56 new K by mail
potrebna	2247 K nam je
potrebujeme	2306 K vašu podporu
potrebujemo	2330 za ogled K	2365 K vašo
potremo	1472 aiuto K	1483 con il tuo aiuto K
potrivit	2095 K
potrzebujemy	1885 K twojego wsparcia	1960 K twojej pomocy	1960 K twojego wsparcia
pound	821 K you give
pourboire	1139 un K
poursuivez	1093 K votre lecture
poursuivre	1093 K votre lecture
pouvez	49 abonné, vous K
povabi	52 K me na kavo
povedal	2309 K	2368 je K
povedala	2309 K	2368 je K
povestit	2095 a K
povikao	2250 K
powered	821 K by you
powerful	822 hold the K to account
powiadomienia	14 K	1895 włącz K	1895 chcesz otrzymywać K	1896 K push
powiedzieli	1963 K
powtarza	1963 K
pozele	40 K tale
pozivala	2250 K
pozivali	2250 K
pozivao	2250 K
poznamenal	341 K
poznamenala	341 K
pozovite	38 K nas
pozvala	2250 K
pozvao	2250 K
pozvi	52 K mě na kafe
pozvite	52 K ma na kávu
""", 'pr': """
praat	1716 K mee	1797 K mee
praca	1961 nasza K
pracujte	303 K s námi	2274 K s nami
prati	2236 K nas na
pratite	2247 K nas
pravi	2368 K
precisa	1965 K de você	2039 K de si
precisamos	1966 K da sua ajuda	1969 K do seu apoio	2039 K da sua ajuda
precisato	1486 ha K
preciso	1995 é K estar logado
precizat	2095 a K
prednostne	2325 K vire
prednostni	2325 K vir
prednostnih	2325 K virov
prednostnim	2325 K virom
predplatitelia	49 K môžu	2296 len K	2296 iba K	2296 nájdu K	2296 prečítajú K	2310 K
predvajanje	2330 K videa
preferate	2064 sursele tale K
preferences	689 your cookie K	792 cookie K	792 privacy K
preferida	235 font K	883 fuente K	2013 fonte K
preferidas	883 fuentes K	2013 fontes K
preferides	235 fonts K
preferido	883 medio K
preferidos	883 medios K
preferirane	2204 K izvore
preferirani	2204 K izvor
preferiranih	2204 K izvora
preferita	1426 fonte K su google	1452 fonte K
preferite	1452 fonti K
preferowane	1918 K źródło	1918 K źródła
preferowanego	1918 K źródła
preferowanych	1918 K źródeł
preferowanym	1918 K źródłem
preferred	679 K source on google	727 K source	796 K sources
preglednik	10 vaš K
prehratie	2270 K videa
prejemajte	2314 K vsako	2362 K
prejemati	2355 želite K
prejmite	2362 K
preklinjao	2250 K
prelua	45 K
preluarea	2063 K textelor
preluat	45 K
prema	2250 K
premier	1097 le K mois	1175 le K mois
premium	1758 toegang tot alle K
premoderated	693 K
prenesite	2365 K
preneti	45 K
prenijeti	45 K
prenumerant	49 som K	2376 bli K	2376 redan K	2377 som K	2443 en K	2444 bli K
prenumeranter	49 K kan	2376 endast för K	2434 är för K	2434 bara K	2434 endast K	2445 våra K	2448 K
prenumerata	1642 K
prenumeration	2448 K
prenumerationen	2381 avsluta K när
prenumerator	49 jako K
prenumeratoriai	49 K gali	1634 tik K
prenumeratoriams	1603 tik K	1634 tekstas skirtas K	1634 straipsnis skirtas K
prenumeratorzy	49 K mogą	1948 tylko K
prenumerera	2376 K för att	2381 K på nyhetsbrev	2421 genom att K	2444 K på vårt
prenumeruojate	1603 jau K
prenumeruokite	1638 K
preostanek	2313 K članka
presenteie	1972 K
prethodnog	2240 bez K odobrenja
pretplata	2251 K
pretplati	2220 hvala na K
pretplatite	2188 K se već od	2247 K se
pretplatnici	49 K mogu	2233 samo K	2251 K
pretplatnicima	2188 dostupan samo K	2188 dostupan je samo K	2188 dostupan je K	2188 dostupno samo K	2200 samo K	2233 samo K
pretplatnik	49 kao K	2188 već ste K	2247 postanite K
pretplatnike	2188 dostupan samo za K	2200 samo za K
pretplatu	2189 već imate K	2221 uz K	2221 K	2242 uz K
preuzeti	45 K
preuzimanje	2199 zabranjeno K	2224 zabranjeno K	2224 zabranjeno je K
preuzmite	2247 K našu
preventing	685 browser extension is K
preview	797 free K
price	823 the K of a
pridaj	50 K sa
pridajte	50 K sa	2299 K si nás	2306 K sa k nám
prihvatate	2220 prijavom K
prijavi	24 K se	2220 hvala na K
prijavili	2220 hvala što ste se K
prijavite	24 K se	2247 K se na naš	2247 K se na naše	2365 K se na
prijavo	2340 s K se	2340 s K na	2340 hvala za K
prijavom	2220 K se slažete	2220 K na
prikazan	58 e-mail neće biti K	58 e-naslov ne bo K
prikazana	58 e-mail adresa neće biti K
priljubljen	2325 K vir
priljubljene	2325 K vire
priljubljeni	2325 K vir
prima	2094 K lună
primajte	2241 K
primate	2235 želite da K
primati	2235 želite K
primeiro	2041 K mês
primer	262 el K mes	918 el K mes
primo	1485 il K mese
principles	710 the thomson reuters trust K
print	675 click to K
prioriterad	2407 K källa
pripojte	50 K sa
pripomenul	2309 K
prisijunkite	24 K	50 K	1638 K prie mūsų
prispejte	2288 K	2306 K	2306 K aj vy
prispevek	2366 ta K
privacidad	862 política de K	917 nuestra política de K
privacidade	1992 política de K
privacitat	240 política de K
privacy	689 see our K policy	689 to our K policy and terms	689 and the google K policy	822 our K policy
privacybeleid	1712 ons K	1753 ga je akkoord met het K
privacyverklaring	1714 K
private	58 your email will stay K
privatlivspolitik	364 K
priznaje	2250 K
priznal	2309 K
priznala	2250 K
priznao	2250 K
probeabo	420 K	428 wochen im K
probeer	1797 K nu	1797 K een maand
proberen	1799 gratis K
processing	689 consent to the K
prochains	1174 nos K articles
prodavnici	2213 našoj K
produce	765 not free to K	765 not cheap to K
produced	776 K by our brand
proefabonnement	1692 K	1797 neem een K	1799 K
profesor	878 es K	2066 este K
profesora	878 es K
professeur	1136 est K
professeure	1136 est K
professionista	1449 è giornalista K	1449 giornalista K
professor	237 és K	477 ist K	709 is a K	709 is an assistant K	2009 é K
professora	237 és K	2009 é K
professore	1449 è K
professoressa	1449 è K
professorin	477 ist K
profilazione	1432 i cookie di K
profitez	1080 K de	1093 K de nos offres
prohibida	876 queda K
proibida	2006 é K a
project	1157 trust K
promis	2095 a K	2095 au K
promise	821 K never to
propustite	2235 ne K
prosbu	265 máme na vás K	265 máme malou K	2263 máme malú K	2263 malú K
proseguire	1475 per K la lettura
prosil	341 K
prosila	341 K
prosili	341 K	1963 K
prosledite	48 K
proslijedite	48 K
prossima	21 in questo browser per la K
proszono	1963 K
protejate	2088 K de dreptul de autor
provalo	1413 K gratis	1483 K gratis
provided	689 content K by a third party	740 contains content K by
provision	454 erhalten wir eine K	454 eine kleine K	526 bekommen wir eine K	526 eine K vom	548 K
provisions	454 K-links
provisionslinks	548 K
prozent	517 K rabatt
przedruk	45 K	1938 K za zgodą
przedrukujcie	45 K
przegap	1950 nie K
przekonuje	1963 K
przetisknout	45 K
przetwarzanie	1904 K danych osobowych
przez	1942 K ai
przycisk	1931 klikając K
przyznaje	1963 K
""", 'ps': """
psal	341 K
psala	341 K
""", 'pt': """
ptal	341 K se
ptala	341 K se
ptali	341 K se
ptaly	341 K se
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	1435 prima di K un commento
pubblicato	22 non sarà K	1435 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	1994 o seu endereço de e-mail não será K
publicat	2088 a fost K inițial în
publication	647 is a reader-supported K	776 accurate at the time of K	776 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	2428 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	859 bloqueador de K	917 sin K
publicidade	11 a K	2022 depois da K
publicitat	11 la K	261 sense K
publicitate	11 K
publikovanie	2261 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	58 email won't be K	693 your email address will not be K	711 was first K by	711 was first K on	778 K under license
publishing	776 accurate at the time of K
pueden	49 los socios K
puhelimeesi	1055 suoraan K
puis	1094 K # €
puisque	1082 K vous êtes là
pungkasnya	1403 K
punya	1352 sudah K akun
purchase	684 K through links on our site
push	508 per K
pushbericht	1751 een K bij
pushbeskeder	392 K
pushmeldingen	1702 K
pushnotiser	2418 K
pushvarsler	1850 K
pustit	306 si můžete K
""", 'py': """
pytali	1963 K
pyysi	1078 K
""", 'qu': """
queremos	827 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1406 già che sei K
quieras	834 cancela cuando K	918 cancela cuando K
quitter	1082 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	1778 doe de K	1778 onze K	1928 nasz K	1928 K
quizie	1928 naszym K	1928 K
""", 'ra': """
raccolta	1487 K fondi
racconta	1486 K
raccontacela	38 K
raccontaci	38 K
raccontatecela	38 K
raccontateci	38 K
raccontato	1486 ha K
raconte	1176 K
racontez	38 K-nous
rad	2248 naš K
radil	341 K
radila	341 K
radili	341 K
radzi	1963 K
radzili	1963 K
radzono	1963 K
ragino	1641 K
raise	765 help us K
rajaton	1021 K pääsy
rakendus	943 meie K	943 K
rakenduses	943 K
raksti	38 K mums	1678 K mums
rakstiet	38 K mums
raksts	1679 šis K
rakstu	1677 šo K
rakstus	1679 visus K
range	817 shop the K
rappelle	1176 K
""", 're': """
reach	737 K him at	737 K her at	737 K them at	765 we would K our goal	765 we'd K our goal	821 help us K
reached	660 you've K your limit of free	708 can be K at
reacties	1717 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	660 # % left to K	717 is K by an ai	717 is K by ai	771 link can K this	822 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	642 we're asking K	718 thank you, K	765 funded by K like you	786 K' editor	818 K make this	821 K like you	821 join the K	822 our K	822 funded by its K	825 appeal for K	825 K pay
reading	0 K time	652 keep K for just	652 keep K with a	652 K this post for free	656 to finish K	656 to keep K	771 to your K list
reageren	6 K	1717 om te K	1733 K? mail	1733 K op dit artikel
realizarea	2075 nu a participat la K
realizzazione	1462 non ha partecipato alla K
recalled	824 K
recalls	824 K
recaptcha	662 protected by K
receba	1965 K as	1976 K no seu	1976 K todos os dias	2039 K no seu
receive	662 K email from us on behalf of	663 sign up to K	663 K emails from	689 agree to K emails	821 to K new posts
recevez	1080 K chaque	1103 K chaque	1103 K tous les	1173 K notre
recevoir	1109 K les alertes	1162 j'accepte de K
recherche	570 diese K
recherchen	570 unsere K
rechercheteam	39 unser K	39 unserem K	485 K
rechtbankverslaggever	1773 is K
recibe	826 K cada	844 K cada	844 K todas las
recibir	906 acepto K
reclamat	2095 a K
reclame	2093 fără K
recomandat	2095 a K	2095 au K
recomenda	2042 K
reconheceu	2042 K
reconnu	1176 a K
recunoscut	2095 a K
recurring	722 K donation	823 K donation
redacteur	1734 is K	1734 is politiek K	1773 werkt als K
redactie	39 onze K	1716 mail de K	1733 contact op met onze K	1733 contact op met de K	1733 tip voor de K	1737 mening van de K	1762 K heeft geen	1797 mail de K	1797 tip de K	1798 onze K
redactor	237 és K	878 es K	2066 este K
redactora	237 és K	878 es K
redakce	297 napište do K	303 do K	303 do naší K	339 naše K	339 jsme malá K
redakci	39 naší K	339 naši K
redakcia	2307 naša K	2307 sme malá K
redakcie	2261 bez súhlasu K	2267 napíšte do K	2274 do K	2274 do našej K
redakcii	39 našej K
redakcija	1639 mūsų K	1679 mūsu K	2248 naša K	2248 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	2206 javite se K	2206 pišite K	2213 našoj K
redakcijos	1613 K sutikimo
redakciju	2248 našu K
redakcja	1961 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	1938 bez zgody K	1961 naszej K
redaksi	38 hubungi K	38 kirim ke K	1400 hubungi K	1401 K kami	1401 email K	1401 K
redaksjon	1878 vår K
redaksjonen	38 tips K	1877 kontakt K	1878 kontakt K
redakteur	477 ist K	486 als K	486 seit # K
redakteurin	477 ist K	486 als K	486 seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	416 vores K	486 leitet die K	490 meinung der K	526 K war an der	527 nicht von der K	530 melden sie sich bei der K	550 produkte wurden von der K	570 unsere K	2445 vår K
redaktionell	550 produkte K ausgewählt
redaktionelle	457 externe K inhalte
redaktionen	366 skriv til K	2394 mejla K
redaktor	298 je K	298 , K	298 - K	1921 - K	1921 , K	2268 je K	2268 , K	2268 - K
redaktore	1658 galvenā K	1658 K
redaktorem	298 je K	1921 jest K
redaktorius	1618 K
redaktorka	298 je K	298 , K	298 - K	1921 - K	1921 , K	2268 je K	2268 , K	2268 - K
redaktorkou	298 je K	2268 je K
redaktorom	2268 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	1658 galvenais K	1658 K
redaktur	1376 adalah K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	1471 la K ti invia	1484 la nostra K
reenvia	48 K
refresh	752 K this page	752 K the page
regala	834 K esta nota
reggel	17 minden K
regioverslaggever	1734 is K
registe	1972 K-se para
register	652 K for free to
registered	769 K users can
registraci	311 děkujeme za K	313 po K
registrarte	844 al K
registrate	906 K a nuestro	916 K
registrati	1405 K per	1416 K per	1483 K gratis
registration	797 free K gives
registreer	1690 K je
registrera	2421 genom att K dig
registrere	1853 ved å K deg
registrieren	429 K sie sich
registrierung	482 K	516 mit ihrer K	517 die K ist kostenlos
registrirajte	2221 K se besplatno	2221 besplatno se K	2341 brezplačno K	2341 K se brezplačno
registrujte	338 K se	2221 K se besplatno
regrette	1176 K
regrettent	1176 K
reiseangebote	536 unsere K
rejoignez	50 K-les	50 K-nous	1113 K-nous sur	1173 K-nous	1173 K notre	1173 K nos
rejoins	50 K-les
rekao	2250 K
rekla	2250 K
reklam	339 bez K	1961 bez K	1961 nie mamy K
reklama	2248 bez K
reklamdan	11 K
reklame	11 K
reklamelenker	1858 K
reklamelinks	399 K
reklamer	416 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	1937 we współpracy K
reklamsiz	2545 K
reklamy	11 K
relatou	2042 K
rely	822 we K on
remaining	660 free articles K	660 free article K	660 articles K this month	660 free stories K
remind	825 K me later
removed	693 this comment has been K
rendszeres	1342 legyen K
rendue	58 e-mail ne sera pas K
replied	824 K
reply	6 leave a K
report	756 K an error
reportage	570 diese K	1174 ce K
reportagem	39 nossa K	2040 esta K
reportagens	2040 nossas K
reportaje	917 este K
reported	824 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	477 ist K	486 als K	486 seit # K	706 contact the K at	707 is a K at	709 is a K	709 is a senior K	731 contact the K	731 contact our K	731 email the K	733 K	1136 est K	1376 adalah K	1842 er K i	1921 - K	1921 , K	2066 este K	2207 je K	2207 , K	2328 je K	2328 , K	2411 är K på
reportera	39 naszego K	878 es K
reporterem	39 naszym K	1921 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	477 ist K	486 als K	486 seit # K
reporterka	1921 - K	1921 , K	2207 je K	2328 je K
reportero	878 es K
reporters	39 our K	821 ask our K	822 our K	822 we, the K
reporting	693 why are you K this	765 keep our K free	782 this K	804 more of our K	822 our K	822 this K	822 K like this	822 goes to K
reportrar	39 våra K
reports	735 K on
repost	45 K this
representa	2012 não K a opinião
representam	1994 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	711 may not be K
reproducerea	2063 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	710 K without permission	778 K in whole or in part	1134 toute K	1134 droits de K	1134 K interdite	1135 toute K	1135 droits de K	1135 K interdite
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
republish	45 K	710 K our articles	710 K this article	778 K this story	778 K our stories
republished	45 K	710 K with permission	710 is K from
required	21 K fields are marked	693 K fields are marked
research	709 is a K fellow
researcher	709 is a senior K	709 is a K
reserva	29 es K el dret
reservados	876 derechos K	2005 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	234 tots els drets K
reserve	29 K the right
reserved	592 all rights K	652 article is K for	710 all rights K	1516 all rights K
reserves	29 K the right
respond	43 want to K
responsabile	30 non è K
responsabilidad	30 K de	902 K de sus autores	902 K de quienes los
responsabilidade	30 K de	30 K dos	1994 os comentários são de K
responsabiliza	30 não se K	902 no se K de las opiniones
responsable	30 pas K	30 no se hace K	902 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	562 ist K
ressortleiterin	562 ist K
rest	20 to read the K	652 to read the K of this	781 the K of this
restants	1099 articles gratuits K
reste	1100 il vous K #%	1100 il vous K # %
resultater	380 google-K
results	796 your search K	796 your google K
retrouvez	1113 K-nous sur	1143 K	1173 K-nous
rette	390 K fejl
retter	390 K fejl	390 K alle fejl	1848 vi K feil
rettigheter	1834 alle K forbeholdt
reuters	1134 avec K	1135 avec K
revelou	2042 K
revient	1163 vous K qu'à
rewritten	710 may not be published, broadcast, K
""", 'ri': """
ricamiz	2485 küçük bir K var	2485 sizden bir K var
ricercatore	1449 è K
ricercatrice	1449 è K
ricevi	1421 K ogni	1483 K ogni	1483 K la
ricordato	1486 ha K
rief	572 K
riep	1800 K
riferito	1486 ha K
riippumaton	1076 K media
riippumatonta	1075 tue K	1076 K journalismia
ring	38 K us	38 K oss	38 K til os	38 K til oss
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	1446 K riservata	1446 © K	1479 è vietata la K	1479 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	1481 K agli abbonati
riservati	1446 tutti i diritti K	1481 K agli abbonati
riservato	1413 K ai nostri abbonati	1413 questo contenuto è K	1475 K agli utenti	1481 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	387 af en K
rocznie	1962 K
ropade	2447 K
ropar	2447 K
roper	1880 K
ropte	1880 K
round	721 our K-up
roundup	662 get a weekly K	721 our K	721 weekly K
rozhodl	341 K
rozhodol	2309 K
rozpowszechnianie	1915 K artykułu	1938 dalsze K
""", 'ru': """
rubrice	315 najdete v K
rufen	38 K sie uns an
ruft	572 K
ruga	2095 îi K	2095 îl K
rugat	2095 a K	2095 au K
rugau	2095 K
rukoili	1078 K
ruled	824 K
rundbrief	481 K
""", 'sa': """
sa	46 cc-by-K	46 cc by-K	46 cc by-nc-K	1880 K	2447 K
saadame	55 K sulle	55 K teile
sabah	17 her K
sabato	17 ogni K
sade	2447 K
sagde	418 K
sagen	572 K
saglasnosti	2240 bez K
sagt	572 K
sagte	572 K
sagten	572 K
said	824 K
saken	1802 likte du denne K	1848 feil i K	1876 denne K	1876 få K	1877 les hele K	1878 denne K
saker	1876 flere K	1878 våre K	1878 alle K
saklidir	2506 tüm haklari K	2506 her hakki K
sako	1641 K
saluran	1359 ikuti K	1359 gabung di K	1401 K kami
samarbeid	1858 i K med en annonsør
samarbejde	399 i K med en annoncør
samarbete	2426 i K med en annonsör
samedi	17 chaque K
samenvatting	1775 deze K	1775 de K is
samenwerking	1762 betaalde K	1762 K met onze partner	1762 K met een commerciële
samstag	17 jeden K
samtycke	2413 ditt K
samtykke	386 dit K	386 give K	394 jeg giver K til	1844 ditt K	1844 gi K
samtykket	1844 K ditt
sang	418 K	1880 K
sanoi	1078 K
sanoivat	1078 K
sanoo	1078 K
satin	2531 K alin
satura	1659 ārējā K
saturday	17 every K
sauca	1681 K
saugomos	1606 visos teisės K
savetovala	2250 K
savetovali	2250 K
savetovao	2250 K
savetuje	2250 K
savjetovala	2250 K
savjetovali	2250 K
savjetovao	2250 K
savjetuje	2250 K
savundu	2547 K
say	640 have your K	693 have your K in
sayenizde	2545 sizin K
says	824 K
sazinies	1678 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1423 K l'app	1423 K la app	1423 K la nostra app	1483 K la nostra	1483 K l'app
schauen	569 K sie vorbei
schick	48 K ihn	48 K es	560 K uns
schicken	48 K sie ihn	48 K sie es	55 K wir dir	55 K wir ihnen	55 wir K dir	55 wir K ihnen	560 K sie uns	569 K sie uns
schon	421 wenn sie K hier sind	421 wo sie K hier sind
schreef	1800 K
schreib	38 K uns	530 K uns	569 K uns
schreiben	6 kommentar zu K	38 K sie uns	420 K sie an	460 K sie uns ihre meinung	530 K sie uns	569 K sie uns
schreibt	38 K uns	477 K über	477 K für	487 K seit # für	569 K uns	572 K
schrieb	572 K
schriftlicher	472 nur mit K genehmigung
schrijf	38 K ons	1683 K u in	1683 K je in	1695 K je in voor	1695 K je gratis in	1796 K je hier in	1797 K je gratis in
schrijft	1734 K over	1734 K voor	1800 K
schrijver	1734 is K en	1737 mening van de K
scria	2095 K pe	2095 K în	2095 așa K
scrie	38 K-ne	2092 K-ne
scrii	2092 să ne K
scriitoare	2066 este K
scriitor	2066 este K
scripts	685 unblock K
scris	2095 a K
scritto	1484 chi ha K questo	1486 ha K
scrittore	1449 è uno K
scrittrice	1449 è una K
scrive	1449 K di	1449 K per
scriveteci	38 K
scrivi	1405 K a
scrivici	38 K	1483 K
""", 'se': """
search	796 on google K
secondo	1486 K
section	53 K #g	694 in the comment K
secure	731 K drop
securedrop	731 K
securely	731 K on signal	731 K via signal	731 contact us K	731 reach us K
seda	48 jaga K
see	42 did you K it
segnalacelo	1483 K
segons	263 K
segueix	260 K-nos
seguici	1426 K su	1426 K anche su	1483 K
seguir	855 puedes K a	855 puede K a
segundo	2042 K
sehen	565 K sie hier.
sekarang	1400 donasi K	1400 daftar K	1400 gabung K	1400 unduh aplikasi K
sekite	1638 K mus
sekojiet	1678 K mums
selaimesi	10 K
seleciona	2030 a redação K
selected	776 K by our
selengkapnya	1350 untuk membaca K	1389 membaca artikel K
selgitas	961 K
selitti	1078 K
selon	1176 K
semaine	17 chaque K	17 une fois par K	1175 par K
semaines	17 toutes les K
semana	17 cada K	17 una vez por K	17 toda K	918 a la K	2041 por K
semanal	844 boletín K
seminggu	17 K sekali
send	48 K it to	48 K it on	55 we K you	55 we'll K you	55 we will K you	415 K os	662 we'll K you	731 K us a tip	1827 K inn	1877 K oss
sende	1853 ved å K inn
senden	55 K wir dir	55 K wir ihnen	55 wir K ihnen	560 K sie uns
sender	55 K vi dig	55 vi K dig	55 K vi deg	55 vi K deg
seneste	389 K afsnit
senza	1472 K di te non	1483 K di te non
service	1136 est chef du K	1136 est cheffe du K
serwisie	1936 w K	1951 naszym K
serwisu	1922 treści z K	1922 treść z K
seslendi	2547 diye K	2547 K
setiap	17 K pagi	1402 K bulan
setmana	260 rep cada K
setmanalment	17 K
settimana	17 ogni K	1485 alla K
settings	689 cookie K	792 cookie K	792 privacy K
setuju	43 tidak K?
setujui	1377 K cookie
seuraa	1075 K meitä
""", 'sh': """
share	25 K it	25 K this post	48 K it with	48 K it	48 K this	675 K this with	675 K this post on	675 K this if you	675 K this far and wide	675 click to K	684 we may get a K
shareholders	765 not by K	822 no K
shop	789 our K	817 K our
shope	2274 našom e-K
shopu	303 našem e-K	2213 našem web K	2274 nášho e-K
should	731 story we K	731 we K look into	731 we K know about
shouted	824 K
showcase	145 google news K
shown	58 email won't be K	58 email will not be K	58 your email is never K
""", 'si': """
sichern	497 jetzt tickets K:	542 K sie unsere arbeit
sier	1856 til du K opp	1880 K
siga	1985 K-nos no	1985 K-nos nas	2039 K-nos
siger	418 K
sign	24 K in	663 K up to get	723 K up	821 K up for our	821 K up to our	821 when you K up	821 K up now
signal	381 på K	484 auf K	484 K-kanal	1839 på K	2408 på K
signaler	1122 K une erreur
signalez	1173 K-la-nous	1173 K-le-nous
signali	2266 K
signalu	296 K	1919 K
signing	662 thanks for K up	662 thank you for K up	662 by K up, i agree	662 by K up, you agree	662 by K up you agree
silakan	1350 K login	1350 K masuk
silenced	822 refuse to be K
since	642 K you're here
sini	1400 klik di K
sinirsiz	2509 K erişim
sinulle	1016 meillä on K pyyntö
site	789 our jobs K	822 our K	1798 onze K
sitede	2516 üçüncü taraf bir K
""", 'sk': """
skaidroja	1681 K
skaityti	1603 norėdami K toliau	1603 norint K toliau	1603 K toliau galite
skaitytojai	1639 mūsų K
skaitytojams	1639 mūsų K
skambinkite	38 K mums
skelbiamas	22 nebus K
skicka	2421 genom att K	2444 K till oss
skickar	55 K vi dig	55 vi K dig
skirkite	1628 K # proc	1638 K paramą
sklepem	1925 naszym K
sklepie	1925 naszym K
skontaktuj	38 K się z nami	1920 K się z nami	1920 K się z naszym	1920 K się z naszą	1920 K się z autorem	1920 K się z autorką
skreg	418 K
skrek	1880 K	2447 K
skrev	418 K	1880 K	2447 K
skribent	384 er fast K	1842 er K	2411 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	415 K til os	415 K dig op	2381 K upp dig	2444 K upp dig	2444 K till oss
skrive	21 logget ind for at K
skrivefeil	1848 funnet en K
skriver	418 K	1880 K	2447 K
skrzynce	1891 w twojej K
""", 'sl': """
slant	2446 en K
slapukais	1619 K	1637 K
slapukus	1619 K
sledite	2365 K nam
sledujte	276 K nás	329 K nás živě	338 K nás	2306 K nás
sliboval	341 K
slobodno	2247 podržite K
sluit	50 K je aan
""", 'sm': """
small	818 K gift
""", 'so': """
soci	260 fes-te K	260 fes-te'n K
socia	50 hazte K	826 hazte K	881 hazte K
social	450 auch bei K media
socialmediacookies	1738 K
socio	50 hazte K	826 hazte K	830 hazte K	881 hazte K
sociologue	1136 est K
socios	911 solo para K	911 sólo para K
sodelovanju	2342 v K s partnerjem
soglasja	2359 brez K	2359 brez pisnega K
som	1876 en sak K
someone	675 send this to K
something	756 see K wrong	756 K is wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2095 arată un K
sondajul	35 K nostru
sonderheft	536 unser K	536 das K
sondzie	1928 naszej K	1928 w K	1945 weź udział w K
sonntag	17 jeden K
sordu	2547 K	2547 diye K
sordular	2547 K
soruyor	2547 K
sostegno	1409 il tuo K ci	1409 abbiamo bisogno del tuo K	1483 il tuo K
sostenerci	1409 puoi K
sostengono	1472 ci K ogni mese
sostenitore	1483 diventa K
sostenitori	1484 i nostri K
sostiene	1447 chi ci K	1484 chi ci K	1486 K
sostieni	1409 K il nostro	1409 K la nostra	1483 K il	1483 K la
sostienici	1447 K	1483 K
sostuvo	919 K
sottolinea	1486 K
soubory	290 K cookie
souhlasu	289 bez K	332 bez K
souligne	1176 K
source	727 top K
soutenez	1085 K notre	1138 K-nous	1138 K notre	1166 en vous abonnant, vous K	1173 K-nous	1173 K notre	1173 K-le	1173 K-la
soutenir	1081 nous K	1086 pour nous K	1173 K notre
soutien	1080 votre K	1085 votre K est	1085 a besoin de votre K	1163 votre K, même
soutiennent	1163 nous K chaque mois
soutiens	1173 je K
sovelluksemme	1025 lataa K	1076 K
sovelluksessa	1025 avaa K	1056 K
sovellus	1025 lataa K	1025 lataa ilmainen K	1056 K	1075 lataa K
""", 'sp': """
spaltist	1842 er K	1842 er fast K
spander	52 K en kop kaffe	52 K en kaffe
spare	821 can you K
spelregels	1717 K
spende	420 ihre K	420 mit einer K	424 deine K für	424 ihre K hilft	424 deine K hilft	424 jede K hilft	424 jede kleine K hilft	424 jede K zählt	569 deine K	569 eure K	569 K jetzt	569 K uns	573 K
spenden	420 jetzt K	420 K sie	573 K
spendenaufruf	573 K
spendenaufrufe	573 K
spendier	52 K mir einen kaffee
spendiere	52 K mir einen kaffee	569 K uns
spendieren	52 K sie mir einen kaffee	569 K sie uns
spiega	1486 K
spiegato	1486 ha K
sponsored	784 K content
sportredacteur	1773 is K
sportredakteur	562 ist K
sportredakteurin	562 ist K
sportressort	486 leitet das K
sportskommentator	1842 er K
sportverslaggever	1734 is K
spotify	2520 K'da
spottete	572 K
spravodajcom	2268 je K
sprijinul	2092 K tău	2092 avem nevoie de K	2093 K tău
spune	38 K-ne	2092 K-ne	2095 K
spunea	2095 K
spuneau	2095 K
spurgte	418 K
spurte	1880 K
spus	2095 a K	2095 au K
""", 'sq': """
squadra	1484 la nostra K
""", 'st': """
staat	1800 K er
stabilito	1486 ha K
stadsverslaggever	1773 is K
stammt	558 K von einer ki
stand	821 K with us
standards	710 our K: the	786 our K team
starred	58 K fields
stay	752 K with us for
ste	2263 keď K už tu	2324 ker K že tu
stede	42 var du til K
stelde	1800 K
stellen	536 wir K ein
stellenangebote	496 aktuelle K
stellenmarkt	496 unserem K
stellenportal	536 unserem K	536 unser K
stemme	387 ai-K
steuerlich	512 K absetzbar
steun	1683 uw K	1687 met jouw K	1687 met uw K	1687 K ons met	1729 K ons	1797 K ons	1797 K onze	1797 jouw K
stiahnite	2306 K si
stichpunkte	535 die K
stillingen	409 søg K	1871 søk K
stimme	478 K
stjerne	58 felter med K
stod	418 K der	2447 K det
stond	1800 K
stopite	2327 K v stik z
store	310 app K	506 im app K	789 our K	2280 app K
stories	15 free K	660 free K left	706 for more K like this	769 access to all our K	782 K like this	804 more of our K	822 our K	822 K like this
story	15 free K	20 rest of this K	25 share this K	652 to read the full K	660 free K left	660 last free K	666 read this K in the app	675 share this K on	706 if you have a K to tell	706 email your K to	731 K for us	771 save this K	781 this K	781 the full K	782 this K	782 a K like this	783 this K	822 this K	822 K that took us
straight	662 K to your inbox
straipsniai	1630 nemokami K	1634 geriausi K jūsų
straipsnis	1634 nemokamas K	1639 šis K
straipsnius	1630 nemokamus K
streszczeniu	1942 o K ai
striga	2095 K
strigat	2095 a K	2095 au K
strigau	2095 K
strinjate	43 se ne K	43 se K
strona	1903 ta K używa
studio	776 our brand K
stukken	56 nieuwe K per mail
sturen	55 K we je	55 K wij je	55 K we u	55 K wij u	55 we K je	1770 K naar
stuur	38 K een app	38 K ons een	48 K het	48 K hem	48 K dit	1770 K een mail	1770 K ze naar
""", 'su': """
subliniat	2095 a K
submitting	662 by K your email
subscreva	1976 K a nossa	1976 K as
subscribe	652 K to continue reading	652 K to read the full	652 to continue reading, K	652 K to get access	652 K for full access	652 K to unlock	652 already K?	662 K to our free	662 K to our weekly	662 K to our daily	662 K for more	679 K to our channel	679 K to our podcast	715 K to the podcast	715 K to our podcast	769 if you already K	769 K now for	793 K here	793 K below	821 K to our	821 K today	821 K now	821 K to get	821 K for free
subscribed	762 you are now K to	814 you have K
subscriber	49 as a K	640 become a K	652 already a K	652 this is a K-only	654 existing K	769 K-only article	769 K-only story	769 K-only content	769 not a K?	789 K event	797 K account	821 becoming a paid K	821 free or paid K
subscribers	49 K can	49 K may	652 this article is for premium K	652 for K only	652 exclusively for K	652 is exclusive to K	652 for paying K	652 for paid K	652 is for K	652 are for K	652 only K can read	654 existing K	769 exclusive to our K	769 exclusively to K	799 K can comment	822 our K	825 K
subscribing	652 by K to our	662 by K, you agree	821 consider K
subscription	652 off annual K	652 off an annual K	652 your K helps	652 K is being used on another	652 upgrade your K	652 sign up for a K	652 purchase a paid K	769 your K supports	769 your K makes	769 our K offers	769 our K options	797 without a K	823 annual K	825 K
subscriptions	825 K
subscriptor	228 ja n'ets K	260 fes-te K	260 fes-te'n K
subscriptors	49 els K poden	228 només per a K	252 gràcies als K	255 exclusiu per a K	264 K
subscrit	251 K al nostre
subscriu	260 K-te
subscriure	251 en K't
subskrybenci	49 K mogą	1948 tylko K	1961 nasi K	1964 K
subskrybent	49 jako K
subskrypcja	1964 K
subskrypcje	1964 K
subskrypcji	1934 w K	1956 w K
substack	652 in the K app	825 K
substacks	825 K
subvention	1163 aucune K et
succes	2049 te-ai abonat cu K
successfully	814 K subscribed
sued	824 K
suglasnosti	2240 bez K
suite	1166 pour lire la K	1166 lire la K ?
suivez	1113 K-nous sur	1173 K-nous
suivre	48 faites-le K
suma	50 K-t'hi
sumate	50 K	916 K al	916 K
summary	783 this K
sunday	17 every K	721 our K email
sundays	17 on K
suosikiksi	1042 K
suositteli	1078 K
suport	252 amb el teu K podem	252 ens donen K cada mes	260 dona'ns K	260 el teu K	261 ens donen K
suporta	1989 o seu browser não K
support	647 please K us	647 your K, no matter how small	647 K our work by	647 to K my work	647 you can K us	685 your browser does not K	765 K fact-based	821 K us	821 K our	821 K my work	821 K this work	821 your K	821 we ask you to K	821 K the show
supporta	1430 il tuo browser non K
supported	685 your browser is not K	822 reader-K	822 reader K	822 member-K	822 listener-K
supporter	821 become a K
supporting	647 please consider K	821 consider K
survei	1401 K kami
survey	35 our K	35 our reader K	693 reader K	693 take our # minute K	693 two-minute K	694 short K	821 take our K
suscribirte	841 al K
suscribite	906 K a nuestro	916 K
suscripciones	920 K
suscriptor	49 como K	49 si eres K	834 ya soy K	834 ya eres K	916 hazte K
suscriptora	916 hazte K
suscriptores	49 los K pueden	49 nuestros K pueden	835 exclusivo para K	835 sólo para K	835 solo para K	917 nuestros K	920 K
susisiekite	38 K su mumis	1638 K su mumis
sustaining	722 K member	821 K member	821 become a K
sustenta	2040 que K o
sutikimo	1606 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	2447 K
svarbiausius	1637 K savaitės
svarede	418 K
svarte	1880 K
svideo	2203 K vam se tekst
svobodno	2365 podprite K
svobodnou	338 podpořte K
svoju	2192 K e-mail	2192 K mejl	2220 K e-mail
""", 'sw': """
swish	2423 via K
swisha	2444 K en gåva	2444 K oss	2444 K gärna	2444 K till #
""", 'sy': """
syndicated	778 auto-generated from a K feed	778 published from a K feed	778 K feed
syndication	778 our K team
syntetisk	387 K stemme	1845 K stemme
""", 'sz': """
szerint	1345 K
""", 'ta': """
taalfout	1717 K
taasavaldada	45 K
tady	265 když už jste K
tahun	1402 per K
takes	769 free and K less than
takip	2496 bizi K edin	2496 K et	2515 x'te K	2531 K edin	2544 bizi K edin
takk	1853 ja K, jeg vil
takket	416 K være dig	1878 K være deg
taloustoimittaja	1047 K
talsyntes	2414 K
tamamini	20 haberin K	20 yazinin K	2544 K okuyun
tandasnya	1403 K
tanggung	1398 menjadi K jawab penulis
tapana	1078 K sanoa
tapkite	1638 K nariu
tarafindan	2517 yapay zeka K	2517 yapay zekâ K
tarayiciniz	10 K
targeting	740 K cookies
tarjoa	52 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1313 külső K
tarvitsee	1075 K sinua	1075 K tukeasi
tarvitsemme	1075 K apuasi	1075 K tukeasi
tasuta	950 K konto
tavsiye	2547 K etti	2547 K ediyor
""", 'te': """
te	2515 'i x'K
teada	38 anna meile K
team	822 our K	1798 ons K
teatas	961 K
teavitused	944 K
techredacteur	1773 is K
tegasnya	1403 K
tehisaru	940 K abil	940 tegi K	956 K abil
tehisintellekt	940 K
tehisintellekti	940 K abil	956 K abil
teica	1681 K
teigia	1641 K
teil	543 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	569 K sie uns
teilnehmen	496 jetzt K
teilte	572 K mit	572 K der	572 K die
tekrarladi	2547 K
tekst	20 cały K	20 ceo K	1775 deze K	1961 ten K	2221 ceo K	2248 ovaj K
tekstovima	2232 svim K
teksty	1961 nasze K
telefon	392 på din K
telefoni	944 otse K	944 otse oma K
telegram	16 K	145 K	179 K канал	179 канал в K	235 canal de K	296 K	381 på K	381 K-kanal	450 unseren K-kanal	484 auf K	484 K-kanal	529 unserer K-gruppe	599 K	679 join our K	679 our K channel	821 join our K	854 nuestro canal de K	1144 canal K	1144 groupe K	1453 canale K	1732 K-kanaal	1839 på K	1839 K-kanal	1919 K	1985 nosso canal no K	2064 canalul de K	2114 мы в K	2114 наш K-канал	2114 в нашем K	2114 новости в K	2135 K	2135 K-канал	2135 K-канале	2205 K	2205 K-u	2237 K kanalu	2266 K	2326 K	2408 på K	2408 K-kanal	2511 K	2561 ми в K	2561 наш K-канал	2561 у нашому K	2581 K	2581 K-канал	2581 K-каналі	2678 kênh K
telegrama	1919 K
telegrame	2266 K
telegrami	935 K kanaliga
telegramie	1919 K
telegramis	935 K
telegramissa	1043 K
telegramkanaal	1732 K
telegramkanal	2408 K
telegramon	1309 K
telegramu	296 K	2205 K	2326 K
teljes	20 K cikk
tell	786 K us
telli	958 K kohe
tellija	922 oled juba K
tellijad	49 K saavad	954 ainult K
tellijatele	922 artikkel on K	922 ainult K	954 tekst on K	954 lugu on K	954 artikkel on K
tellimus	962 K
temas	878 cubre K
temat	1920 zgłoś K
tenhle	339 K text
tento	2307 K text
terangnya	1403 K
termos	1992 K de uso
terms	689 agree to our K of	689 agree to our K and	690 agree to the K
terugkijken	1777 hier K
terugluisteren	1777 hier K
teruskan	48 K
testen	420 jetzt K	420 K sie	428 für # € K	428 für # euro K
testez	1093 K-nous	1173 K-nous
testified	824 K
tetszett	1343 K a cikk
text	38 K us	783 this K
texte	546 alle K zum
texten	2417 fel i K
texter	2443 våra K	2443 fler K
textos	56 novos K por e-mail
""", 'th': """
tham	50 hãy cùng K gia
thank	718 K you to the	718 K you to all of you	718 K you to all who	718 K you to our
thanks	718 K to all of you who
them	50 . join K	50 , join K	50 will you join K	50 . be one of K	765 will you join K	818 join K from
thema	530 K für uns
themenseite	522 unserer K
theo	2639 K dõi báo	2677 hãy K dõi	2680 K ông	2680 K bà	2680 K lời
there	42 were you K
think	693 let us know what you K	821 tell us what you K
thoughts	693 share your K	821 share your K
thousands	821 join K of
threads	296 K
threema	484 auf K
throw	640 K in
thursday	17 every K
thursdays	17 on K
""", 'ti': """
ticker	522 im live-K
tickets	817 K here	817 book K here
ticketshop	496 unserem K
tietosuojaseloste	1032 K
tietosuojaselosteen	1057 hyväksyt K
tijeku	2220 budite u K
tikkie	1799 K
tiktok	16 K	534 inhalt von K	599 K
tiktokon	1309 K
tiktoku	2205 K	2326 K
til	415 vær med K
tilaa	1075 K nyt
tilaaja	49 K voi	1020 oletko jo K
tilaajamme	1076 K
tilaajana	49 K voit	1020 jatka lukemista K	1020 K pääset	1020 K voit	1020 koko juttu K
tilaajat	49 K voivat	1068 vain K	1079 K
tilaajille	1020 vain K	1068 on K
tilaamalla	1057 K hyväksyt	1060 K
tilauksen	1023 voit peruuttaa K
tilaus	1079 K
tilbage	405 gratis artikel K
tilgang	1877 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	2370 vi har en bön K dig	2444 ge en gåva K oss
tillade	2447 K
tillatt	1868 ikke K å gjengi
tilmeld	354 K dig vores	394 ved at klikke på K	415 K dig vores	415 K dig her	415 K dig gratis
tilmelde	394 ved at K dig
tilmelding	394 ved K
tim	2213 naš K
tin	2681 bản K
tine	2080 fără K nu
tip	38 K os	366 K os	366 har du et K	415 K os	640 K your	1769 app je K
tipeee	1138 K
tipline	731 our K
tipp	530 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	731 news K	1825 K oss	1825 har du et K	1877 K oss	2394 har du ett K	2395 har du K
tipsa	38 K oss	2444 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	343 en lille K at bede	1802 en liten K å be
""", 'tl': """
tl	2546 # K
""", 'to': """
to	55 from us K you
today	723 join K	821 chip in K	821 sign up K	821 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1800 gaf K
toestaan	1774 cookies K
toestemming	1713 K te geven	1738 je K nodig	1738 uw K nodig	1738 geef K	1765 overname zonder K	1774 geen K gegeven	1789 tekst mag zonder K
toeta	947 K meid	958 K meid
toetage	958 K meid
toetus	947 sinu K	958 sinu K	958 teie K
toho	42 byli jste u K
toimetaja	937 K
toimetus	959 meie K
toimetusele	39 meie K
toimintaamme	1075 tue K
toimittaja	1047 lehden K	1047 politiikan K	1047 vapaa K	1047 on K
toimittajallemme	39 K
toimittajamme	1076 K
toimitukseemme	38 ota yhteyttä K
toimitukseen	38 ota yhteyttä K
toimituksellemme	1076 K
toimituksemme	1076 K
toimitusta	1075 tue K
toisti	1078 K
told	824 K
torjui	1078 K
toteaa	1078 K
totesi	1078 K
touch	640 get in K	706 get in K with our
""", 'tr': """
trabaja	878 K en
trabajo	830 si te gusta nuestro K	917 nuestro K
trabalho	2031 valoriza o nosso K	2040 nosso K
tracking	792 K
tragen	420 K sie hier	569 K sie sich
train	47 K ai
training	47 ai K	47 ai-K	47 ki-K
traitement	1120 K de vos données
trakteer	52 K me op een koffie	52 K ons op een koffie	1797 K ons
traktir	52 K kopi	52 K saya kopi	1387 K kami
transcript	783 this K
transferred	690 personal data may be K
translated	716 this article was K
transmettez	48 K-le
transmis	2095 a K
transparenzhinweis	472 K
tratamento	1992 K dos seus dados
tratamiento	862 K de tus datos
trattamento	1433 K dei dati
travail	1174 notre K
tredje	2413 K part
trenger	1805 vi K din støtte	1877 vi K din hjelp
treningu	47 K ai
trenowania	47 K ai
trgovine	2334 naše spletne K
trgovini	2213 našoj K	2334 naši spletni K	2334 naši K
trial	652 your free K	821 start your free K	821 start a free K	823 free K
tribunais	2009 cobre K
tribunales	878 cubre K
trimite	48 K-l
trimitem	55 îți K	55 vă K
truca	38 K'ns
truqueu	38 K-nos
trusted	727 K source
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	1075 K
tukijaksi	1075 ryhdy K
tulisan	1401 K ini
tulisnya	1403 K
tunnistas	961 K
tunnus	1064 luo K	1075 luo K
tuo	1472 il K #x#
tuomitsi	1078 K
tutur	1403 K
tuturnya	1403 K
""", 'tv': """
tvirtina	1641 K
tvrdi	2250 K
tvrdil	341 K
tvrdila	341 K	2250 K
tvrdio	2250 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	824 K
twierdzi	1963 K
twitter	675 share on K	679 follow him on K	679 follow her on K	679 follow them on K	679 follow on K	2515 K'da takip
twitteris	935 K
twitterze	1900 na facebooku i K
""", 'ty': """
tygodniowo	1962 K
tygodniu	17 raz w K
typo	756 spot a K
""", 'ub': """
ubegrenset	1811 K tilgang
""", 'uc': """
ucap	1403 K
ucapnya	1403 K
""", 'ud': """
udbyder	386 ekstern K
udfyldes	369 skal K
udtalte	418 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	417 om K
""", 'ui': """
uitgeschakeld	1710 javascript is K
uitschrijven	1695 op elk moment K
uitzending	1777 de K hieronder
""", 'uj': """
ujar	1403 K
ujarnya	1403 K
""", 'uk': """
uken	1879 i K
uker	1877 prøv # K
""", 'ul': """
ulubionych	1918 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	685 video K
unbegrenzt	516 alle artikel K
unbegrenzten	543 K zugriff	543 K zugang
unbegrenzter	516 K zugang
undrade	2447 K
uneix	50 K-t'hi	260 K-te
ungkap	1403 K
ungkapnya	1403 K
uniquement	1163 nous vivons K grâce
unisciti	50 K a loro	50 K	1483 K
unitevi	50 K a loro
uniu	50 K-vos-hi
unlimited	652 get K access	652 K digital access	654 K access for	797 K reading	797 want K access
unlock	20 K this	652 K the rest
uns	38 ruf K an
unser	570 K ziel	570 K team
unsere	36 K leser	442 K app	539 K neue app	542 durch K leser	569 können sie K	570 K leser	570 K texte
unserem	35 K quiz	428 mit K abo	496 in K shop	496 K online-shop	529 K kanal	536 K shop
unseren	36 K lesern	496 K shop	536 K online-shop	570 K lesern	570 K kanal
unserer	442 in K app	506 K app	522 lesen sie auf K	539 K neuen app	570 K arbeit
unseres	496 K teams
unsubscribe	662 K at any time	662 K anytime	793 K whenever
unterschied	513 machen einen K	513 macht einen K
untuk	1400 masuk K
unutmayin	2531 K
""", 'up': """
upcoming	789 our K
updates	56 receive K by email	662 get K by email	752 check back for K	752 refresh for K
upgrade	652 K to paid	652 K to read	652 behind the paywall. K
upitala	2250 K
upitao	2250 K
upitnik	2217 K
upozorava	2250 K
upozorila	2250 K
upozorio	2250 K
upozornenia	14 K	2280 K
upozornil	341 K
upozornila	341 K
uppgav	2447 K
uppger	2447 K
uppmanade	2447 K
ups	825 pop-K
""", 'ur': """
urednica	2207 je K	2207 , K	2328 je K	2328 , K
urednik	2207 je K	2207 , K	2328 je K	2328 , K
urged	824 K
urheilutoimittaja	1047 K
urteilte	572 K
""", 'us': """
us	38 dm K
""", 'ut': """
utbrast	2447 K
utilisation	1120 K de cookies	1120 K des cookies	1120 conditions générales d'K
utilisons	1119 nous K des cookies
utilitza	240 K galetes
utilitzem	240 K galetes
utilizamos	861 K cookies	1991 K cookies
utilizza	1432 questo sito K i cookie	1433 K cookie
utilizziamo	1432 K i cookie
utrzymujemy	1961 K się
uttalte	1880 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	957 meie K
uudiskiri	925 telli meie K	945 K	958 telli K	959 meie K	962 K
uudiskirja	945 K
uudiskirjaga	925 K	945 K
uudiskirjast	945 K
uudistes	934 google K
uutisemme	1074 K
uutisilmoitukset	1055 K
uutisissa	1042 google K
uutiskirje	1023 tilaa K	1058 K	1075 tilaa K	1079 K
uutiskirjeemme	1023 K	1076 K
uutiskirjeen	1057 tilaamalla K	1058 K
uutiskirjeet	1058 K
""", 'uv': """
uvedl	341 K
uvedla	341 K
uviedla	2309 K
uviedol	2309 K
""", 'uy': """
uyardi	2547 K
uyariyor	2547 K
uygulamamiz	2493 mobil K	2545 K
uygulamamizi	2493 K indirin	2493 K indir	2493 mobil K	2544 K indir
uygulamasini	2522 K
uygulamayi	2494 K indir	2494 K indirin
""", 'uz': """
uzviknuo	2250 K
""", 'va': """
vaati	1078 K
vaativat	1078 K
vacancies	747 our current K	747 our K
vacatures	1743 onze K	1743 alle K in
vacaturesite	1776 K	1776 onze K
vakuutti	1078 K
valfri	2373 swisha K summa	2444 swisha K	2446 K summa
valgfritt	1805 vipps et K	1877 vipps K
valittaa	1078 K
valitti	1078 K
vallotta	1345 K
vapaasti	45 lainata K
var	42 K du der
vare	2445 tack K er	2445 tack K dig
varnade	2447 K
varnar	2447 K
varoittaa	1078 K
varoitti	1078 K
varoval	341 K
varovala	341 K
varsel	1850 K
varsler	1850 K	1850 push-K
varslinger	14 K
varuje	341 K
vas	2225 bez K	2248 bez K
vastasi	1078 K
vastasivat	1078 K
vastaus	21 peruuta K
vayas	827 antes de que te K
""", 've': """
vecka	17 varje K
veckan	2446 i K
vedomosti	2278 svoje K
velden	58 K met een ster
ven	415 del med en K
vendredi	17 chaque K
venn	1877 del med en K
ventana	864 se abre en una K nueva
veraltet	455 ihr browser ist K
verantwoordelijk	30 niet K	1762 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	526 ist der anbieter K	526 der anbieter selbst K
verarbeitung	509 K meiner daten
verborgen	58 e-mail-adresse bleibt K
verder	20 K lezen	1684 voor je K gaat	1690 lees K met	1690 K lezen?	1692 om K te lezen	1758 gratis K met	1782 lees gratis K	1794 help ons K
verdi	2547 karar K	2547 söz K	2547 diye yanit K	2547 yanit K	2547 cevap K
vereiste	21 K velden zijn	1716 K velden
verfasser	490 meinung der K
verfassers	490 meinung des K
vergoeding	1762 een K ontvangen als
verhaal	1798 dit K	1798 goed K
verhalen	1758 toegang tot alle K	1796 K in je mail	1798 onze K
verhindert	457 ein skript K
verileriniz	2500 kişisel K
verin	38 bize haber K
verklaarde	1800 K
verktyg	2414 hjälp av ett ai-K
verlag	513 kein K	570 kein K
verouderd	1710 je browser is K
verpassen	569 K sie
verscheen	1727 dit artikel K eerder	1765 versie van dit artikel K	1765 stuk K eerder	1765 artikel K ook	1789 dit artikel K eerst	1789 dit stuk K eerst
verschenen	1765 artikel is eerder K op	1765 artikel is eerder K in de krant
verschenken	569 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	1773 doet K vanuit
verslaggever	39 onze K	1733 onze K	1734 is K	1734 is politiek K	1773 is medisch K	1773 werkt als K
verslaggevers	39 onze K	1770 onze K
vertaling	1775 deze K
verteiler	481 K
vertelde	1800 K
vertelt	1800 K
vertraulich	485 redaktion K	560 K hinweise
verwenden	457 wir K cookies
verwendest	455 K einen adblocker
verwendet	457 diese website K cookies	457 diese webseite K cookies
verwendung	534 K von cookies
verzi	306 audio K
verzii	2277 audio K
verzoek	1684 een klein K
vesti	2191 K na mejl
vestima	2205 google K
""", 'vi': """
viber	16 K	145 K	179 канал във K	599 K	2135 K	2205 K	2205 K-u	2326 K	2581 K
viberen	1309 K
viberi	2266 K
viberju	2326 K
viberu	296 K	2205 K
viberze	1919 K
vidare	48 skicka den K	48 skicka K	48 send den K	2376 för att läsa K	2444 läs K för
videa	40 fotky a K	2330 ogled K
videli	2209 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	485 fotos oder K	534 laden des K	537 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	48 send den K	349 for at læse K	415 læs K for	1808 for å lese K	1877 les K for
vidjeli	2209 K video
viernes	17 cada K
view	666 K in app
views	30 K of	660 free K left
vigtigste	414 ugens K	414 dagens K
viikko	17 joka K
viikossa	1077 K
vijesti	2191 K na e-mail
vijestima	2205 google K
vikala	2250 K
vikali	2250 K
vikao	2250 K
viknula	2250 K
viknuo	2250 K
viktigaste	2443 veckans K	2443 dagens K
viktigste	1876 ukas K	1876 dagens K
vill	2421 ja tack, jag K
vincoli	1485 senza K
vinkkaa	38 K meille
vinkki	38 lähetä K
vipps	1855 på K	1877 K et	1877 K oss	1877 K til
virtuellen	569 K kaffee
vises	58 e-mail K ikke
visibile	58 email non sarà K
visible	58 e-mail ne sera pas K
visto	1406 K che sei qui
visualiser	1149 K les contenus
visualizzare	1432 per K questo contenuto
vivons	1163 nous K grâce à nos	1163 nous ne K que
""", 'vo': """
voice	822 our K
volal	341 K	2309 K
volala	341 K
volali	341 K
volg	1706 K ons op	1706 K ons via	1797 K ons
volgende	21 in deze browser voor de K
volgens	1800 K
voor	1695 meld je aan K	1758 veel meer K #
voorbehouden	1727 alle rechten K
voordat	1684 K je gaat
voorkeursbron	1731 K
voorkeursbronnen	1768 K
vorbehalten	428 abonnenten K	472 alle rechte K
vorbei	569 schau K
vores	35 K quiz	356 hent K app	356 i K app	415 støt K	415 hent K	416 K app
vorgelesen	501 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1080 K don	1085 K don nous	1138 K don	1173 K aide pour
vous	18 sans K	1174 sans K
""", 'vr': """
vragen	1684 hebben we een gunst te K	1684 we willen je iets K
vriend	1797 word K
vrijdag	17 elke K
vroeg	1800 K
""", 'vs': """
vsebin	2352 do vseh K
vsebina	2330 zunanja K
vsebine	2330 zunanje K	2330 te K
vsebino	9 to K	2330 zunanjo K
vstupenky	303 K na naši
""", 'vu': """
vuodessa	1077 K
vurguladi	2547 K
""", 'vy': """
vygenerovala	320 K ai	2290 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	288 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1618 K redaktorius
vyriausioji	1618 K redaktorė
vytvorila	2290 K ai
vyzval	341 K
vyzvala	341 K
""", 'wa': """
waardeer	1755 K dit artikel
waardeert	1755 dit artikel K
waardevol	1684 vond je dit artikel K
waarschuwt	1800 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	572 K vor
warned	824 K
warns	824 K
warnt	572 K
warnte	572 K
warst	42 K du vor ort
wartawan	39 K kami	1376 adalah K
washington	709 is a K
waszych	1940 z K wpłat	1961 z K wpłat
""", 'we': """
we	765 K have you.
webbplats	2391 denna K använder cookies
webinar	496 zum K	606 δωρεάν K	606 το K μας	606 K μας	1743 ons K	1925 nasz K	2213 naš K	2334 naš K
webinarimiza	2518 K
webshop	1743 onze K
webshopu	2213 našem K
website	363 dette K bruger	570 unsere K	822 our K	1789 niets van deze K
webwinkel	1743 onze K	1776 de K van	1776 het boek in de K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	823 a K	823 per K	1799 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	662 sign up for our K	721 our K email	721 K round-up
weergegeven	58 e-mailadres wordt niet K
weiter	428 lesen sie sofort K
weitere	522 K texte finden sie
weitergegeben	541 wird nicht K
weiterlesen	20 K	428 K mit	428 jetzt K	428 diesen artikel K	428 kostenlos K	428 mit plus K	455 mit werbung K
weitermachen	542 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	551 K nur mit
weiterzulesen	428 um K
weken	1799 K voor
werbeblocker	455 deaktivieren sie ihren K
werbefrei	570 K
werbelink	548 K
werbelinks	548 K
werbevereinbarung	436 stimme ich der K zu
werbung	11 K	516 alle texte ohne K	516 abo ohne K	570 ohne K
werde	569 K teil
werden	50 . K sie eine	569 K sie teil
werk	1798 ons K
werken	1776 kom K bij
wersja	2 K audio
wesprzyj	1885 K nasze	1940 K	1960 K nas	1960 K nasze	1960 K naszą	1960 K mnie
weten	38 laat het ons K	1716 laat het ons K	1797 laat het ons K	1800 laat K
wetenschapsredacteur	1773 is K
""", 'wh': """
whatever	821 chip in K
whatsapp	16 K	38 K us	145 K	179 K канал	235 canal de K	235 al teu K	235 a K	296 K	381 på K	381 K-kanal	442 K-kanal der	450 unser K-kanal	450 unserem K-kanal	450 unseren K-kanal	450 zum K-kanal	450 K-kanal von	484 auf K	484 per K	484 K-gruppe	484 bei K	529 unserer K-gruppe	599 K	675 share on K	675 share via K	679 join our K	679 join us on K	679 our K channel	679 updates on K	821 join our K	854 nuestro canal de K	1043 K-kanavaa	1144 chaîne K	1144 canal K	1144 sur votre K	1144 groupe K	1401 K kami	1453 canale K	1453 gruppo K	1453 su K	1453 numero K	1732 K-kanaal	1732 K-groep	1732 via K	1732 op K	1769 in je K	1769 stuur ze via K	1839 på K	1839 K-kanal	1899 kanał na K	1919 K	1985 nosso canal no K	1985 nosso canal do K	1986 grupo do K	2064 canalul de K	2064 direct pe K	2135 K	2205 K	2205 K-u	2237 K kanalu	2266 K	2326 K	2408 på K	2408 i K	2408 K-kanal	2511 K	2581 K
whatsappa	1919 K
whatsappe	2266 K
whatsappgroep	1732 K
whatsappi	935 K kanaliga
whatsappie	16 K	1919 K
whatsappiin	1043 K
whatsappis	935 K
whatsappissa	1043 K
whatsappkanaal	1732 K
whatsappkanal	2408 K
whatsappon	1309 K
whatsappu	16 K	296 K	2205 K	2266 K	2326 K
while	642 K you're here
whitelist	685 K our site	685 K this site	685 K us
""", 'wi': """
widerruf	541 K finden sie
widerrufen	437 jederzeit K
widersprechen	43 K?
widoczny	58 adres e-mail nie będzie K	58 e-mail nie będzie K
window	675 opens in new K	675 opens in a new K
winkel	1776 onze K
winning	709 is an award-K
wirtschaftsredakteur	562 ist K
wirtschaftsredakteurin	562 ist K
wirtschaftsressort	486 leitet das K
wissen	485 K sie mehr
withdraw	690 K your consent
without	18 K you	18 K your	822 K you
""", 'wo': """
woche	17 jede K	571 pro K
wochen	516 # K für	516 vier K für	571 K lang
word	1683 K lid	1687 K lid en	1729 K lid
work	821 back our K	822 our K
""", 'wr': """
write	38 K to us	693 K to us at	821 K to us
writer	707 is a staff K for	707 is a senior K at	709 is a staff K	709 is a senior K	709 is a K
writes	709 K about	735 K on	824 K
writing	776 correct at the time of K
written	709 has K for
wrote	824 K
""", 'ws': """
wsparcia	1961 waszego K	1961 twojego K
wsparcie	1886 twoje K	1960 twoje K pozwala	1960 twoje K pomaga	1960 twoje K jest dla nas
wsparciu	1885 dzięki twojemu K	1961 dzięki K	1961 waszemu K
wspieraj	1940 K	1960 K nas
wszystkich	1947 K treści	1947 do K artykułów	1947 do K tekstów
""", 'wu': """
wurde	478 text K	535 das audio K
""", 'wy': """
wydarzenie	1925 nasze K
wydawcy	1938 bez zgody K	1938 za zgodą K
wyjdziesz	1882 zanim K
wymagane	21 K pola są	1906 pola są K
""", 'x': """
x	1472 #K#
""", 'ya': """
yakiniyor	2547 K
yalvardi	2547 K
yalvariyordu	2547 K
yaniti	21 K iptal et
yanitladi	2547 K
yanitlayin	2531 K
yapabilir	2531 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	2490 giriş K
yapay	2517 K zeka ile	2517 K zekâ ile
yapilamaz	2506 alinti K
yapin	24 giriş K	2531 giriş K	2544 bağiş K
yapmak	6 yorum K
yardim	2544 bize K edin
yardimiyla	2536 yapay zeka K	2536 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	2535 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	2506 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	2514 K	2514 köşe K
yazdi	2547 K	2547 diye K
yazin	38 bize K	2512 bize K	2531 K	2544 bize K
yaziyi	2 K dinle	4 K
yaziyordu	2547 K
yazmak	6 yorum K
""", 'ye': """
year	823 a K	823 per K
""", 'yi': """
yildizli	58 K alanlar
yillik	2546 K
""", 'yo': """
youtube	16 K	145 K	457 inhalte von K	534 inhalt von K	599 K	679 on K for more	679 on K for the	1401 K kami	2581 K	2639 kênh K của
youtubeu	2205 K
youtubu	2326 K
""", 'za': """
za	2221 K # €	2283 K # €	2341 K # €
zaak	1733 meer over deze K
zaakceptuj	1922 K pliki cookie
zabranjeno	2224 K kopiranje
zabronione	1915 kopiowanie K
zadarmo	2283 článkov K	2283 články K
zahlasujte	323 K	2293 K
zahtevana	21 K polja
zahtevao	2250 K
zahtijevao	2250 K
zainstaluj	1893 K naszą aplikację	1894 K aplikację
zajednici	2237 viber K
zalo	2637 quan tâm K
zalogowani	1906 tylko K
zalogowaniu	1888 dostępny po K	1888 dostępna po K
zalogowanych	1929 tylko dla K
zaloguj	24 K	1889 K się, aby	1889 K się aby
zamkniesz	1882 zanim K
zamolila	2250 K
zamolili	2250 K
zamolio	2250 K
zamudite	2355 ne K
zapewnia	1963 K
zapisal	2368 je K
zapisz	1891 K się na nasz	1960 K się na	1960 K się do
zapraszali	1963 K
zaradi	2345 K vas	2366 K vas
zaregistrujte	313 zdarma se K	313 se zdarma K	313 zdarma K	313 K se zdarma	2283 K sa zadarmo	2283 K sa
zarejestrowanych	1929 tylko dla K
zarejestruj	1889 K się, aby	1960 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	1918 K źródeł
zavisi	2247 K od vas
zavolajte	38 K nám
zavolal	341 K
zavolala	341 K
zavolejte	38 K nám
zaznacza	1963 K
""", 'zb': """
zbierka	2310 K
""", 'zd': """
zdarma	313 článků K	313 články K
""", 'ze': """
zegt	1800 K
zei	1800 K
zeptal	341 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2095 K
zicea	2095 K
ziedojums	1682 K
zitten	1798 we K ook op
""", 'zk': """
zkuste	269 K první měsíc	338 K první měsíc
""", 'zn': """
znalosti	307 své K
znanje	2217 svoje K	2217 svoje K u	2337 svoje K
""", 'zo': """
zobrazen	58 e-mail nebude K
zobrazenie	2270 K tohto obsahu	2270 K obsahu	2270 K príspevku
zondag	17 elke K
zonder	1755 K jouw steun	1755 K uw steun
zostanie	1906 twój adres email nie K
""", 'zp': """
zpravodaj	298 , K
zpravodajem	298 je K
zpravodajkou	298 je K
""", 'zr': """
zrezygnuj	1889 K w każdej chwili	1962 K w każdej chwili
""", 'zu': """
zuerst	551 text ist K	568 text wurde K
zufolge	572 K
zugang	428 noch keinen K
zugeschickt	440 per e-mail K	440 per mail K
zugestimmt	457 externen diensten nicht K
zusammenarbeit	526 beitrag ist in K	526 artikel ist in K	526 text ist in K
zusammenfassung	479 K
zustimmung	457 K jederzeit	458 ihre K	458 mit ihrer K
""", 'zv': """
zvali	341 K
zvaniet	38 K mums
zvjezdicom	58 polja sa K
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
address
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
aralarina
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
asterisco
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
cafea
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
dem
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
exibido
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
heihin
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
hidden
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
jueves
julisteessa
junte
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
kaffe
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
laget
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
mandamos
mandatelo
mande
mandiamo
mantermos
map
mapa
marked
marketing
marketingcookies
markierte
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
mengirimkan
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
mille
milliardaire
minggu
mingguan
minket
minulle
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
pozovite
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
rendue
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
sender
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
spander
spare
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
starred
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
unitevi
uniu
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
weergegeven
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
yildizli
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
zobrazen
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
zvjezdicom
"""

PATTERNS: tuple[tuple[str, int], ...] = (('^(?:hier |und )?jetzt '
  '(?!(?:will|soll|sollen|wollen|wollte|muss|müssen|kann|können|könnte|wird|werden|hat|haben|ist|sind|darf|dürfen|möchte|möchten|lässt|lassen|geht|gibt|beginnt|sollte)\\b)(?:[a-zäöüß0-9#-]+ '
  '){0,6}(?:eintragen|mitmachen|anmelden|abonnieren|registrieren|abschließen|freischalten|sichern|bestellen|buchen|lesen|hören|laden|herunterladen|testen|abstimmen|unterstützen|spenden|speichern|folgen|bewerben)\\b',
  556),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  646),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 701))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1522), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1522),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1522),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1537),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1577),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1577), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1577),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1577), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 2718),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 2729), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 2737))

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
