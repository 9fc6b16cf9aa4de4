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
bg.for-subscribers	c2		24	статия|статията|съдържание|съдържанието|текст|текстът
bg.later	w0	closer	0
bg.opener	c0	opener	0
bg.source	c13		26	google|гугъл|търсачк*|търсене*	добавете|изберете|направете|отбележете|последвайте
bg.channel	c13		24	последвайте|следвайте|присъединете се|присъедини се|абонирайте се|влезте|харесайте|намерете|гледайте|вече сме	наш|нашия|нашият|нашата|нашето|нашите|ни|нас|сме|канал|групата|новини
bg.tip	c14		32	@|снимки|снимка|видео|новина|новини|сигнал|сигнали|свидетел|свидетели|знаете|история|историята|репортер|редакция*|анонимно|мнения|грешка
bg.bio	c14	bio	60	пише за|пише по|занимава се|отразява|завършил*|завършва|работи в|работи във|в отдел|отдел|автор на|водещ на|в редакция*|специализира
bg.author-of	s14		18	коментатор|колумнист|репортер|редактор|редакцията|за автора
bg.embed	c7		40	приемете|разрешете|съгласен|съгласна|съгласие|използва бисквитки|използваме бисквитки|настройки|политика
bg.machine	s16		18	ai|изкуствен|изкуствения|изкуственият|чатбот	помощта|създаден*|генериран*|проверен*|преведен*|преводът|акценти|статия|статията|накратко|интелект|асистент|грешки
bg.useful	s12		12	статия|статията|резюме|резюмето|текст|текста|материал	полезн*|хареса*|оценете
bg.own-offer	c4		20	присъединете се|запишете се|регистрирайте се|купете|може да купите|поръчайте
bg.issue	s4		12	на пазара|по будките|в продажба
bg.podcast	c13		24	слушайте|чуйте|гледайте|абонирайте се|последвайте	spotify|apple|youtube|платформ*|приложени*|нашия|нашият|новия
bg.poll	c16		16	участвайте|попълнете|гласувайте|тествайте|проверете|отговорете|направете
bg.talk	c12		26	регистриран*|влезте|влезли|трябва|редакцията|спазвайте|профил*
bg.store	s5		14	google play|app store|appgallery|ios|android|приложение|приложението|известия|известията
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
cs.reuse	c15		36	šíření|kopírování|přebírání|publikování|reprodukce|rozmnožování|vykonává vydavatel|jsou vyhrazena
cs.cookies	c7		80	používáme|souhlasím|souhlasíte|tento web|této stránce|vaše|vašeho|zásady|zásadami|povolte
cs.for-subscribers	c2		24	článek|článku|text|textu|obsah|získejte|odemkněte|exkluzivně
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
da.calls	s16		13	din plads her|udgave af podcasten|podcasten her|i debatten|med en ven|samtykke for at|del af vores|bedste historier fra|mailboks|artiklen|artikler|hele interviewet|flere historier|abonnent|abonnenter|abonnement|plus-abonnent|mailboks|indbakke|mailadresse|nyhedsbrev*|gavekort|kommentere|link til|notifikation*|nyt i sagen|vores journalist*|vores redaktion|graverredaktion|os på|fra dig|tilmelding*|gratis konto|google*|whatsapp*|telegram*|facebook*|instagram*|youtube*|tiktok*
da.asks-you	s12		16	artiklen|send os|fra dig|stem|tilføj os|skriv til os|mail
da.goes-on	s9		8	efter|under|nedenfor|herunder	videoen|billedet|annoncen|annonce|grafikken|nedenfor|herunder|boksen
da.for-payers	c2		10	denne|artiklen|indholdet|kan kommentere|kan læse|du har
da.paid	c9		12	indlægget|artiklen|indholdet|annoncen
da.text-made	c16		20	denne tekst|denne artikel|denne oversættelse|dette indhold
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
el.terms	w7		0
el.terms-line	c7		50	αποδέχεστε|αποδέχομαι|συμφωνώ|συμφωνείτε|διαβάστε την|μας|συνεχίζοντας
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
el.talk	c12		30	αναγνώστες|αναγνωστών|πείτε|γράψτε|αφήστε|εφημερίδα|δημοσιεύονται|φέρει|φέρουμε|συντάκτες|χρηστών	πείτε|γράψτε|αφήστε|εκφράζουν
el.store	s5		14	google play|app store|ios|android|εφαρμογή|app|ειδοποιήσεις|application
el.address	c4		44	πληκτρολογήστε|εισάγετε|συμπληρώστε|αποδέχεστε|συμφωνείτε|ευχαριστούμε|λάβετε|λαμβάνετε|εγγραφείτε	σας|email|newsletter|ειδήσεις|μέρα|μήνυμα
el.plan	c2		20	γίνετε συνδρομητής|ξεκλειδώστε|συνεχίστε|εξαντλήσατε|σας απομένουν|εγγραφείτε|συνδεθείτε|δοκιμάστε|αποκτήστε	συνδρομ*|άρθρο|άρθρα|ανάγνωση|μήνα|δωρεάν
el.pass-on	s10		8	άρθρο|σύνδεσμο|συνδέσμου|link	αυτό|το|φίλο|φίλους|του
el.all-news	s11		26	ειδήσεις|νέα	από την ελλάδα|τον κόσμο|στο|τελευταίες|τελευταία|σήμερα
el.with-links	c9		16	άρθρο|κείμενο	περιέχει|δημιουργήθηκε|διαφήμιση
el.agency	s15		7	απε-μπε|reuters|afp|ap
el.beg	c0		40	μας|μάς|εσάς|εσείς|σας|να συνεχίσουμε|ανεξάρτητη	δημοσιογραφί*|ρεπορτάζ|άρθρο|ομάδα|συνεχίσουμε|έρευν*|στήριξή|στηρίξτε|μέλος|δεν μπορούμε
el.name	s13	name	10
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
et.calls	s16		10	oma e-post|meie e-poest|youtube'i sisu|artiklit|kogu lugu|intervjuud|tellijana|tellijad|tellimus*|meilile|postkasti|uudiskir*|podcast*|saadet|kinkekaart|arutelus|sõbraga|meiega ühendust|meile|küpsistega|kanaliga|grupiga|whatsapp*|telegram*|facebook*|instagram*|youtube*|google*
et.asks-you	s12		12	meile|meiega|meeldis|kasulik|saada
et.goes-on	s9		6	pärast videot|pärast reklaami|pärast pilti|pildi all|video all|allpool
et.for-payers	c2		9	see|lugu|artikkel|kommenteerida|sul on|nädala
et.byline	s14		5
et.text-made	c16		12	see tekst|see artikkel|see kokkuvõte|tõlge
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
fi.calls	s16		11	paikkasi tästä|jaa ystävälle|sähköpostiosoitteesi|sähköpostin, jossa|lue maksutta|jos sinulle on|osapuolen evästeet|jutun linkki|jutun|juttua|juttuja|jutut|artikkeli|artikkelin|haastattelu|haastattelun|tilaaja|tilaajat|tilaus|tilauksesi|tukijaksi|uutiskirje*|podcast*|jakso|lahjakort*|keskusteluun|kommentoida|meille|suostumuksesi nähdäksesi|äänestykseen|milloin vain|aiheesta tulee|youtubesta|google*|whatsapp*|telegram*|facebook*|instagram*|youtube*|tiktok*
fi.asks-you	s12		14	artikkelista|jutusta|meille|meidät|apua|ota yhteyttä|äänestykseen|hyötyä
fi.goes-on	s9		6	videon|kuvan|mainoksen|alla|alempana|grafiikan
fi.for-payers	c2		8	tämä|juttu|artikkeli|voivat kommentoida|voivat lukea|sinulla
fi.paid	c9		10	julkaisun|sisällön|artikkelin|jutun
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
hu.calls	s16		11	e-mail-cím*|webáruházunk*|webshopunk*|helyét itt|e-mailt küldtünk|kérjen értesítést|csatlakozzon a beszélgetéshez|cikket|cikkünk*|teljes interjú*|podcast*|barátjával|barátaival|előfizet*|támogatónk*|csoportunk*|csatornánk*|szólhatnak hozzá|ajándékkártyá*|szavazzon itt|hírlevel*|ingyenes olvasás*|bennünket|kedvenc*|google-találat*|sütijei*|megerősítheti|signalon|whatsapp*
hu.asks-you	s12		12	írjon|írj|a cikk|keressen|keress|történetét|szavazzon
hu.goes-on	s9		6	után folytatódik|alatt folytatódik|folytatódik
hu.for-payers	c2		8	ez a|szólhatnak|olvashatják|még|bármikor
hu.paid	c9		8	bejegyzést|cikket|tartalmat|a cikk|a tartalom
hu.text-made	c16		14	ez a szöveg|ez a cikk|ezt a cikket|ez a fordítás
hu.byline	s14		5
hu.week	c4		8	a hét|a nap
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
lt.calls	s16		10	savo el. pašt*|mūsų el. parduotuvėje|youtube|dalyvaukite diskusijoje|straipsnį|straipsnius|žiūrėkite čia|prenumerator*|naujienlaišk*|tinklalaid*|dovanų kuponą|su draugu|draugais|su mumis|grupės|kanalo|google*|whatsapp*|telegram*|facebook*|instagram*
lt.asks-you	s12		12	mums|patiko|naudingas|susisiekite
lt.goes-on	s9		6	po vaizdo|po reklamos|po nuotraukos|žemiau
lt.for-payers	c2		9	šis|komentuoti|jums|savaitės|straipsnio
lt.byline	s14		5
lt.text-made	c16		12	šis tekstas|šis straipsnis|šis vertimas|ši santrauka
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
lv.calls	s16		10	savu e-past*|ar draugu|mūsu interneta veikalā|youtube saturu|piedalies diskusijā|rakstu|visus rakstus|interviju|abonent*|abonementu|jaunumiem|podkāst*|dāvanu karti|draugiem|ar mums|grupai|kanālam|google*|whatsapp*|telegram*|facebook*|instagram*
lv.asks-you	s12		12	mums|patika|noderīgs|sazinies
lv.goes-on	s9		5	pēc video|pēc reklāmas|pēc attēla|zemāk
lv.for-payers	c2		9	šis|komentēt|tev|nedēļas
lv.byline	s14		5
lv.text-made	c16		12	šis teksts|šis raksts|šis tulkojums|šis kopsavilkums
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
no.calls	s16		13	din plass her|podkasten her|siste episode|i debatten|med en venn|samtykket ditt for|få varsel|hele saken|lenke til saken|del saken|lagre saken|bekrefter påmeldingen|alle saker|artikkelen|artikler|hele intervjuet|flere saker|beste saker|abonnent|abonnenter|abonnement|plussabonnent|støtteabonnent|innboks|innboksen|e-postadresse|e-postadressen|nyhetsbrev*|gavekort|kommentere|lenke til|noe nytt|vår journalist*|vår redaksjon|oss på|fra deg|påmeldingen|avstemningen|gratis konto|google*|whatsapp*|telegram*|facebook*|instagram*|youtube*|tiktok*
no.reads	s16		10	hele saken|flere saker|saken her|gratis|abonnement
no.asks-you	s12		16	artikkelen|saken|send oss|ta kontakt|legg oss|kontakt oss|vår journalist
no.goes-on	s9		8	etter|under|nedenfor	videoen|bildet|annonsen|annonse|grafikken|nedenfor|boksen|klippet
no.for-payers	c2		10	denne|saken|artikkelen|innholdet|kan kommentere|kan lese|du har
no.paid	c9		12	innlegget|artikkelen|innholdet|saken|annonsen
no.text-made	c16		20	denne teksten|denne artikkelen|denne saken er|dette innholdet
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
ru.in-comments	c12		24	пишите|напишите|делитесь|поделитесь|расскажите|оставляйте|ждём|ждем|давайте|обсудим|что думаете
ru.cookies	c7		80	мы используем|использует|используем|нажимая|вы соглашаетесь|вашего согласия|даю согласие|даёте согласие|даете согласие|я согласен|продолжая|разрешите|не поддерживает|устарел|нашем сайте
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
sh.for-subscribers	c2		24	članak|članka|sadržaj|tekst
sh.letter-name	c4		26	prijavite se|pretplatite se|primajte|prijavi se	naš|svak*|e-mail*|mejl*|besplatn*|vaš*|na
sh.later	w0	closer	0
sh.opener	c0	opener	0
sh.source	c13		26	google|googleu|googlu|guglu|gugl|google-u|tražilic*|pretra*	dodajte|dodaj|postavite|postavi|odaberite|izaberite|označite|kliknite
sh.channel	c13		24	pridružite se|pridruži se|pratite|zapratite|prijavite se|od sada i|kliknite|lajkujte|lajkajte|potražite	naš|naša|naše|naši|našem|našeg|našu|našoj|nas|nam|kanal|kanalu|zajednici|grupi|grupu|vijesti|vesti
sh.tip	c14		32	@|fotografij*|foto|video|snimk*|snimak|priču|priča|svjedo*|svedo*|informacij*|znate|dojav*|vijest|vesti|grešk*|pogrešk*|novinar*|anonimno|mišljenj*|iskustv*|viber|whatsapp|ispovest|ispovijest
sh.bio	c14	bio	60	piše o|prati|bavi se|se bavi|pokriva|diplomirao|diplomirala|završio|završila|redakcije|redakciji|u redakciji|surađuje|sarađuje|specijalizira*|specijalizova*|unutarnje politike|vanjske politike|unutrašnje|crne kronike|crne hronike|autor|autorica|autorka
sh.author-of	s14		26	kolumnist*|urednik|urednica|dopisni*|redakcij*|uredništv*
sh.embed	c7		40	omogućite|prihvatite|slažem|pristanak|pristajem|dozvolite|ovaj sajt|ova stranica|koristi|koristimo|postavke|podešavanja
sh.consent	w7		0
sh.machine	s16		18	umjetna inteligencija|umjetne inteligencije|umjetnom inteligencijom|umjetnoj inteligenciji|veštačka inteligencija|veštačke inteligencije|veštačkom inteligencijom|vještačke inteligencije|vještačka inteligencija|ai|chatgpt	izradil*|izrađen*|napravil*|napravljen*|pripremljen*|proveren*|provjeren*|preveden*|grešk*|pogrešk*|asistent*|pomoć|uz pomoć|generira*|generis*|članak|članku|tekst
sh.useful	s12		12	članak|tekst|sažetak|sadržaj|vijest|vest	koristan|korisno|korisna|svidio|svideo|svidjelo|dopao|dopala|ocijenite|ocenite
sh.own-offer	c4		20	pridružite se|prijavite se|kupite|možete kupiti|naručite|poručite
sh.issue	s4		12	u prodaji|na kioscima|na trafikama|broju
sh.podcast	c13		24	slušajte|poslušajte|pratite|zapratite|gledajte|pretplatite se	spotifyju|spotify|apple|youtubeu|youtube|jutjubu|platform*|aplikacij*|naš|našeg|našem
sh.poll	c16		16	sudjelujte|učestvujte|ispunite|popunite|glasajte|provjerite|proverite|testirajte|riješite|rešite|odgovorite
sh.talk	c12		40	stavove|mišljenja|redakcij*|prijavljen*|prijavite|registr*|zabranjeno je|pravo
sh.store	s5		16	google play|app store|appgallery|ios|android|aplikaciju|obavijesti|notifikacije|obaveštenja|obavještenja
sh.address	c4		40	unesite|upišite|prihvaćate|prihvatate|slažete|pristajete|potvrdite|primajte|prijavite se|hvala
sh.plan	c2		20	pretplatite se|otključajte|nastavite|za nastavak|iskoristili ste|preostala su vam|preostalo vam je|prijavite se|isprobajte|kupite|registrirajte|registrujte	pretplat*|članak|članka|članke|tekst|čitanj*|čitati|besplatn*|mjesečno|mesečno
sh.with-links	c9		14	članak|tekst|tekstu|oglas*|reklam*	sadrži|nastao|oglas*|reklam*
sh.agency	s15		7	hina|beta|tanjug|fonet|srna|fena|reuters|afp|ap|dpa
sh.reuse	c15		34	zabranjen*|dozvoljen*|dopušten*	sadržaj*|teksta|članaka|tekstova|vijesti|vesti
sh.beg	c0		40	nas|nam|vas|vaše|vaša|vama|podržite|donirajte|pridružite	novinarstv*|redakcij*|tekst|članak|portal*|ne možemo|postoji|pridružite|nezavisni|neovisni|podržite nas
sh.name	s13	name	10
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
sv.calls	s16		13	din plats här|podden här|i debatten|med en vän|ditt samtycke för att|bekräftar din|artikeln|artiklar|hela intervjun|fler texter|bästa läsning|prenumerant|prenumeranter|prenumeration|plusprenumerant|stödprenumerant|mejlkorg|inkorg|mejladress|e-postadress|nyhetsbrev*|presentkort|kommentera|länk till|notis|notiser|vår reporter|vår redaktion|granskningsredaktion|oss på|från dig|omröstning|gratis konto|google*|whatsapp*|telegram*|facebook*|instagram*|youtube*|tiktok*
sv.asks-you	s12		16	artikeln|mejla oss|hör av dig|lägg till oss|kontakta oss|oss
sv.goes-on	s9		8	efter|under|nedan|nedanför	videon|bilden|annonsen|annons|grafiken|nedan|rutan|klippet
sv.for-payers	c2		10	den här|artikeln|innehållet|kan kommentera|kan läsa|du har
sv.paid	c9		12	inlägget|artikeln|innehållet|annonsen
sv.text-made	c16		20	den här texten|den här artikeln|den här översättningen|detta innehåll
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
tr.calls	c16		9	e-posta adresi*|haberin tamamini|haberi oynat|tartişmaya katilin|haberdar olmak|haberlere|röportajin|podcasti*|mağazamiz*|yerinizi|grubumuz*|favorilerinize|hediye çeki|hikâyeniz|signal|ücretsiz okumak|youtube içeriğini|destekçimiz|yalnizca aboneler|google aramalari*|telegram'da|facebook*|arkadaşinla|çerezlerini|ankete|cebinizde
tr.asks-you	s12		10	bize|ulaşin|dinleyelim
tr.goes-on	s9		6	devam ediyor	videodan sonra|reklamdan sonra|fotoğraftan sonra|aşağida
tr.for-payers	c2		7	bu yazi|bu haber|bu içerik|yorum yapabilir|okuyabilir
tr.paid	c9		9	bu içerik|bu yazi|haberin|yasaktir
tr.text-made	c16		12	bu metin|bu haber|bu yazi|bu çeviri
tr.byline	s14		5
tr.week	c4		10	haftanin|günün|onayla*
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
uk.in-comments	c12		24	пишіть|напишіть|діліться|поділіться|розкажіть|залишайте|чекаємо|давайте|обговорімо|що думаєте
uk.cookies	c7		70	ми використовуємо|використовує|використовуємо|натискаючи|ви погоджуєтесь|ви погоджуєтеся|вашої згоди|даю згоду|даєте згоду|я погоджуюсь|продовжуючи|дозвольте|не підтримує|застарів|нашому сайті
uk.our-app	c5		20	завантажте|завантажуйте|встановіть|встановлюйте|читайте|відкрийте|користуйтеся
uk.reprint	c15		36	посилання|гіперпосилання|заборонен*|дозволен*|дозволяється|можливий|згоди
uk.spotted	c12		30	помилку|помилка|ctrl
uk.source	c13		26	google|гугл*|списку|пошук*	додайте|додати|зробіть|оберіть|позначте|натисніть
uk.channel	c13		22	підписуйтесь|підписуйтеся|підпишіться|долучайтеся|долучайтесь|приєднуйтесь|приєднуйтеся|читайте|стежте|дивіться нас|нашому каналі|нашому телеграм-каналі|нашому telegram-каналі|наш канал|слідкуйте	наш|наша|наше|наші|нашому|нашого|нашу|нашої|наших|нас|нам|ми|канал|на канал|новини|новинами
uk.t-me	c13		12	наш|нашому|наша|підписуйтесь|підписуйтеся|читайте|ми в
uk.tip	c14		36	@|фото|світлини|відео|новину|новини|очевид*|свід*|знаєте|історі*|журналіст*|бот|пошту|пошт*|редакці*|розповісти|адресою|тем*
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
# comentarii	1522
# comentario	577
# comentarios	577
# comentaris	182
# comment	473
# commentaire	787
# commentaires	787
# commenti	1044
# commento	1044
# comments	473
# euro el primer mes	194
# komentar	987
# komentarai	1192
# komentarze	1411
# komentarzy	1411
# komment	937
# kommentaari	632
# kommentar	271	336	1348	1754
# kommentare	336
# kommentarer	271	1348	1754
# kommentti	727
# kommenttia	727
# min	462
# min de lectura	582
# min de leitura	1473
# min di lettura	1049
# min leestijd	1286
# min. lesezeit	341
# reactie	1281
# reacties	1281
# yorum	1844
""", 'a ': """
a kommentek nem szerkesztett tartalmak	937
a lire aussi	789
a message from our sponsor	468
""", 'aa': """
aa	1849	1849
aanbevolen	1283
aanbevolen artikelen	1283
aanbevolen voor jou	1283
aangeboden door	1277
aanmelden	1268
aanmelden nieuwsbrief	1270
aanraders	1283
""", 'ab': """
abbonamenti	1031
abbonamento	1031
abbonati	1031
abbonati ora	1031
abbonati subito	1031
ablehnen	334
abmelden	320
abo	320
abo bestellen	320
abo testen	385
abo verwalten	320
abonament	1515
abonamente	1515
abonare	1515
abone ol	1835	1835
abone olun	1835
abone olun, sinirsiz okuyun	1835
abonelik	1835
abonentiem	1225
abonnee worden	1268
abonneer	1268
abonneer nu	1268
abonnees lezen meer	1319
abonnement	260	320	773	1268	1337
abonnementen	1268
abonnements	320	773
abonner	260	1337
abonneren	1268
abonnez-vous	773
abonnieren	320
about sharing	462
about us	481
abrir menu	1473
abspielen	341
""", 'ac': """
accede	563
acceder	563
accedi	1031
accedi con apple	1077
accedi con facebook	1077
accedi con google	1077
accedi con il tuo account	1077
accept	471
accept all	471
accept all cookies	471
accept and close	471
accept and continue	471
accept toate	1531
accepta i continua	179
accepta i mostra el contingut	179
accepta les galetes	179
accepta-ho tot	179
accepted payment methods	450
accepteer	1279
accepteer alle cookies	1279
accepter	269	785
accepter alle	269
accepter alle cookies	269
accepter et afficher	805
accepter et afficher le contenu	805
accepter et continuer	785
accepter et fermer	785
accepter les cookies	785
accepter tout	785
acceptera	1752
acceptera alla	1752
accepteren	1279
acces nelimitat la toate articolele	1545
acceso	563
accetta	1042
accetta e continua	1042
accetta e continua oppure abbonati	1077
accetta e visualizza	1059
accetta e visualizza il contenuto	1059
accetta i cookie	1042
accetta tutti	1042
accetta tutto	1042
acconsento a ricevere comunicazioni commerciali	1073
acconsento alla visualizzazione di contenuti esterni	1059
account aanmaken	1268
accueil	792
aceitar	1466
aceitar cookies	1466
aceitar e continuar	1466
aceitar e ver	1484
aceitar todos	1466
aceitar tudo	1466
aceptar	575
aceptar cookies	575
aceptar todas	575
aceptar todo	575
aceptar y continuar	575
aceptar y ver	595
aceptar y ver el contenido	595
acepto que se me muestre contenido externo	595
acepto recibir comunicaciones comerciales	610
acompanhe ao vivo	1496
acquista il numero in edicola	1063
acquista la copia digitale	1063
acquista questo numero	1063
activa les alertes	188
activa les notificacions	188
activa les notificacions i no et perdis res	188
activar alertas	609
activer les alertes	815
""", 'ad': """
ad	468	1102	1151	1151	1992
ad choices	468
ad feedback	468
adchoices	468
add a comment	473
add as preferred source	465
add to bookmarks	462
add to my topics	465
add to reading list	543
addebito diretto	1030
adicionar aos favoritos	1505
administrer samtykke	1346
adres e-mail	1401
adresa de e-mail	1541
adresa de email	1541
adresa ta de email	1541
adresse e-mail	776
adresse e-mail invalide	818
adresse mail	818
ads	468
advert	468
adverteer bij ons	1304
advertentie	1277	1277
advertenties	1277
adverteren	1304
advertise with us	468
advertisement	468	985	1040	1841
advertisement feature	468
advertisements	468
advertiser content	468
advertising	468
advertorial	331	406	1016	1520	1841
""", 'af': """
afdrukken	1274
afegeix un comentari	173
afficher ce contenu	805
afficher la suite	792
afficher le contenu	785
afficher le contenu externe	805
afficher les commentaires	787
afficher plus	792
affiliate	468
affiliate disclosure	468
affiliate-link	331
afgiv din stemme her	276
afmelden	1268
afspelen	1286
afspil	276
after ad	468
after newsletter promotion	456
afvis	269
afvis alle	269
""", 'ag': """
agb	334
aggiungi ai preferiti	1037
aggiungi un commento	1044
agrandir	792
agrandir l'image	792
agree	471
agree and continue	471
""", 'ah': """
ahora en portada	579
ahora no	558
""", 'ai': """
ai deja cont	1515
ai deja un abonament	1545
ai deja un cont	1515
ai generated summary	514
ai highlights	514
ai overview	514
ai summary	514
ai uitat parola	1515
ai-generated	514
ai-generated summary	514
ai-genererad sammanfattning	1759
ai-genereret opsummering	276
ai-generert oppsummering	1353
ai-oppsummering	1353
ai-opsummering	276
ai-samenvatting	1301
ai-sammanfattning	1759
aidez-nous	769
aiheet	728
ailleurs sur le web	789
ainult tellijale	626
aiutaci	1027
aizpildi aptauju	1232
""", 'aj': """
ajouter aux favoris	780
ajouter un commentaire	787
""", 'ak': """
akceptuj	1409
akceptuj wszystkie	1409
akkoord	1279
aksepter alle	1346
aktualno	1704
aktuell	338
aktuelle artikel	338
aktuelle nachrichten	338
aktuelles	338
akun saya	979
akzeptieren	334
""", 'al': """
al abonnee	1319
al abonnee? log in	1268
al een account	1268
alege abonamentul	1545
alege abonamentul potrivit	1545
algemene voorwaarden	1279
all access digital	541
all comments	473
all donations are tax-deductible	537
all news	481
alla kommentarer	1754
alle ablehnen	334
alle abo-angebote	385
alle akzeptieren	334
alle anzeigen	341
alle artikel anzeigen	341
alle artikel unbegrenzt lesen	385
alle bilder	341
alle cookies accepteren	1279
alle cookies akzeptieren	334
alle externen inhalte anzeigen	359
alle kommentare	336
alle kommentare anzeigen	336
alle kommentarer	271	1348
alle newsletter	324
alle nieuwsbrieven	1312
alle reacties	1281
alleen abonnees kunnen reageren	1309
aller au contenu	792
aller au contenu principal	792
allerede abonnent? log ind	260
allerede abonnent? logg inn	1337
alles accepteren	1279
alles akzeptieren	334
alles anzeigen	341
alles bekijken	1286
alles weigeren	1279
allow content	471
allow cookies	471
allow facebook content	512
allow google youtube content	512
allow instagram content	512
allow tiktok content	512
allow twitter content	512
allow x content	512
allow youtube content	512
already a member	452
already a member? log in	452
already a subscriber? log in	452
already a supporter	444
already have an account	452
already have an account? log in	452
already have an account? sign in	452
already registered	541
already registered? log in	541
als e-mail versenden	328
als pdf speichern	386
also	479
also in the news	476
also on	476
also read	476
also worth reading	19
alte articole	19	1523
alte articole care te-ar putea interesa	19
altre notizie	19	1046
altre notizie da leggere	19
altri articoli	1046
altri articoli su questo argomento	1046
altri articoli sull'argomento	1046
altro	1049
altro importo	1030
always active	471
""", 'am': """
am meisten gelesen	338
amount	445
ampliar	582	1473
ampliar imagen	582
""", 'an': """
an error has occurred while submitting the form	532
an error occurred. please try again	532
ana sayfa	1847
anadolu ajansi	1849
anasayfa	1847
anbefalede artikler	273
anbefales	1350
anbefalet	273
anbefalt	1350
anbefalte saker	1350
anda mungkin juga suka	1012
anda mungkin suka	19
ander bedrag	1267
andere lasen auch	338
anderen lazen ook	1283
anderer betrag	319
andre leser	1350
ange din e-postadress	1745
ange din mejl	1745
angebot sichern	320
angebote unserer partner	331
anmelden	320
anmeldung erfolgreich	377
anna palautetta	727
anna palautetta jutusta	727
anna tagasisidet	632
annonce	268	268	783
annoncer	268
annonces	783
annons	1751	1751
annons slut	1751
annonse	1345	1345
annonse - artikkelen fortsetter under	1345
annonse - saken fortsetter under	1345
annonser	1345	1751
annonssamarbete	1762
annual	445
annunci	1040
annuncio	1040
anterior	582	1473	1525
antworten	336
antworten abbrechen	336
anunci	173
anuncie conosco	1488
anuncio	573
anuncios	573
anzeige	331
anzeige - artikel geht unten weiter	391
anzeige - weiterlesen nach der anzeige	391
anzeige anzeige	331
anzeige aufgeben	365
anzeige scrollen, um weiterzulesen	331
anzeige von unserem partner	391
anzeigen	331
""", 'ap': """
apenas assinantes podem comentar	1494
apoie	1452
apoie-nos	1452
aportar	559
approfondimenti	1046
approfondisci	1046
apri menu	1049
""", 'ar': """
ar santrauka buvo naudinga	1192
ar straipsnis buvo naudingas	1192
ara	1847
archivado en	577
archivo	579
argomenti	1046
argomenti trattati	1046
around the web	476
article content	468
article continues below	468
article suivant	789
articles connexes	789
articles les plus lus	789
articles populaires	826
articles relacionats	171
articles similaires	789
articole recente	1523
articole recomandate	1523
articole similare	1523
articoli che potrebbero interessarti	1046
articoli consigliati	1080
articoli correlati	1046
articolo correlato	1046
articolo precedente	1046
articolo riservato agli abbonati	1077
articolo successivo	1046
articolo tradotto automaticamente	1061
articolul anterior	1523
articolul pe scurt	1534
artigo anterior	1470
artigo exclusivo para assinantes	1503
artigo exclusivo para subscritores	1503
artigos recomendados	1506
artigos relacionados	1470
artikel als pdf herunterladen	386
artikel auf die merkliste setzen	386
artikel bewaren	1320
artikel bewerten	336
artikel delen	1274
artikel drucken	328
artikel freischalten	320
artikel geht unten weiter	391
artikel lain	1012
artikel lainnya	988
artikel lesen	341
artikel menarik lainnya	1012
artikel merken	328	386
artikel opslaan	1320
artikel per e-mail empfehlen	386
artikel populer	1012
artikel premium	1011
artikel printen	1320
artikel sebelumnya	988
artikel selanjutnya	988
artikel speichern	328
artikel sponsor	1016
artikel teilen	328
artikel terkait	988
artikel verschenken	320
artikel versenden	328
artikel weiterleiten	386
artikel zusammenfassen	361
artikkel on tellijale	626
artikkel sisaldab reklaamlinke	634
artikkelen er forbeholdt abonnenter	1337
artikkelen fortsetter under	1345
artikkelen fortsetter under bildet	1345
artikkeli jatkuu mainoksen alla	724
""", 'as': """
as + lidas	1470
as mais lidas	1470
ascolta	1037
asetukset	725
asiasanat	728
ask ai	514
ask me later	444
ask our ai	514
ask our ai about this story	514
assinar	1455
assinatura	1455
assinaturas	1455
assine	1455
assine agora	1455
assine nossa newsletter	1457
assuntos	1470
""", 'at': """
ativar alertas	1496
atmesti	1203
attiva l'abbonamento	1031
attiva le notifiche	1071
attiva ora	1031
""", 'au': """
auch interessant	338
auch lesenswert	338
auch spannend	338
aucun commentaire	787
audio abspielen	367
auf bluesky teilen	328
auf die merkliste	386
auf einer seite lesen	338
auf facebook posten	328
auf facebook teilen	328
auf linkedin teilen	328
auf mastodon teilen	328
auf telegram teilen	328
auf twitter teilen	328
auf whatsapp teilen	328
auf x teilen	328
auf xing teilen	328
auf youtube anschauen	367
auf youtube ansehen	367
aus der redaktion	338
ausklappen	341
autentificare	1515
automatische incasso	1267
autoriser	785
autre montant	772
autres articles	789
""", 'av': """
avaa koko juttu	717
avainsanat	728
avgi din stemme her	1353
aviso legal	575
avvis	1346
avvis alle	1346
avvisa	1752
avvisa alla	1752
""", 'ay': """
ayrica okuyun	1845
""", 'ba': """
baca berita lainnya	1012
baca juga	988	988
baca nanti	1011
baca selengkapnya	990
back to top	481
bagikan	983	1011
bagikan artikel	983
bagikan ke	983
bagikan lewat whatsapp	1011
balas	987
bank transfer	450
bankeinzug	319
bankoverschrijving	1267
""", 'be': """
beantwoorden	1281
become a founding member	452
become a friend	446
become a member	446
become a paid subscriber	446
become a patron	446
become a sponsor	446
become a subscriber	452
become a supporter	446
become an insider	541
become an insider and start reading now	541
bedankt voor je aanmelding	1312
bedankt voor je feedback	1309
bedankt voor je inschrijving	1270
bedankt voor uw aanmelding	1312
bedankt voor uw feedback	1309
bei facebook teilen	328
bei twitter teilen	328
bei whatsapp teilen	328
bei x teilen	328
beitrag auf instagram ansehen	359
beitrag auf x ansehen	359
beitrag teilen	328
bekijk aanbieding	1268
bekijk alle abonnementen	1268
bekijk alle nieuwsbrieven	1312
bekijk alle vacatures	1304
bekijk alles	1286
bekijk de aanbiedingen	1268
bekijk de video	1306
bekijk deze post op instagram	1299
bekijk deze post op x	1299
bekijk dit bericht op instagram	1299
bekijk dit bericht op x	1299
bekijk foto's	1286
bekijk meer	1286
bekijk onze aanbiedingen	1319
bekijk ook	1283
bekijk op youtube	1306
bekijk reacties	1281
beliebt	338
beliebt bei unseren lesern	390
beliebte artikel	338
beliebteste artikel	338
belki daha sonra	1833
beluister dit artikel	1306
benzer haberler	19	1845
beranda	990
berdonasi	978
bereits registriert	320
bereits registriert? anmelden	320
bergabunglah dengan tim kami	1001
beri komentar	987
berikutnya	990
berita hari ini	1012
berita lain	1012
berita lainnya	19	988
berita menarik lainnya	1012
berita pilihan	988
berita populer	988
berita terbaru	988
berita terkait	988
berita terkini	988
berita utama	988
berlangganan	979
berlangganan sekarang	979
best gelezen	1283
beste aanbieding	1319
betaalde inhoud	1277
betaalde samenwerking	1324
betaalmethode	1267
betaalmethoden	1267
betaalmethodes	1267
betalt annonce	268
betalt indhold	268
betrag eingeben	319
bewaar	1274
bewaar artikel	1274
bewaar dit artikel	1320
bewaar dit artikel om later te lezen	1320
bewaren	1274
bewerten sie diesen artikel	371
bezahlte anzeige	391
bezahlte partnerschaft	391
bezahlter inhalt	331
""", 'bi': """
bidra	1335	1741
bidrag	258
bienvenido	563
bilder anzeigen	341
bildergalerie	338
bilginizi sinayin	1847
billed annually	541
billed monthly	541
bitte bleiben sie fair und sachlich	371
bitte bleiben sie sachlich und fair	371
bize destek olun	1834
""", 'bl': """
bleiben sie informiert	324
bli medlem	1335	1741
blijf op de hoogte	1270
bliv medlem	258
bluesky	463
""", 'bn': """
bns	635	635	1195	1195
bns inf	1195
bns/afp	635
""", 'bo': """
boletim	1457
boletines	566
boleto	1454
bonifico	1030
bonifico bancario	1030
bonus video	1622
bookmark	462
bookmark this	462
bookmark this article	462
""", 'br': """
brak komentarzy	1411
branded content	573	1324
brought to you by	468
browse all	481
browse all newsletters	532
""", 'bu': """
bu haber faydali oldu mu	1844
buat akun	979
buffer	463
bunlari da okuyun	1845
buscar	582	1473
butlletins	190
buy us a coffee	446
""", 'ca': """
cada aporte cuenta	613
cada euro conta	1501
cada euro cuenta	613
cada real conta	1501
cadastrar	1455
cadastre-se	1455
cadeau-artikel	1268
cambiar mis preferencias	595
cambiar preferencias de cookies	595
cancel	445
cancelar respuesta	577
caratteri rimanenti: #	1068
cargar contenido	575
cari	990
carica altri	1049
carregando	1484
carregar mais	1473
carta di credito	1030
carte bancaire	772
categorias	1470
categorie	1046
categories	476
categorii	1523
""", 'ce': """
cele mai citite	1523
cele mai citite articole	1548
cele mai noi	1523
cele mai populare	1523
cerca	1049
cerrar	558
ces articles devraient vous plaire	826
cetak	983
cetak artikel	1011
cetak halaman	1011
cevapla	1844
""", 'cg': """
cgu	785
cgv	785
""", 'ch': """
chaque don compte	821
chaque euro compte	821
chargement du sondage	813
charger plus	792
chci darovat	207
chiedi alla nostra ia	1061
chiudi	1026
chiudi menu	1049
choisissez la formule qui vous convient	822
choisissez un montant	772
choisissez votre formule	822
choose an amount	450
choose your payment method	450
choose your plan	452
""", 'ci': """
citi lasa	1227
citi raksti	1227
""", 'cl': """
clasificados	573
click here	481
click to enlarge	481
cliquer ici pour partager	780
close	445
close extra sharing options	462
close menu	481
close share panel	462
close this message	444
clube do assinante	1488
""", 'co': """
codes promo	783	809
colabora	559
collapse	481
comenta	577
comentar	577	1468
comentarii	1522
comentario	577
comentarios	577
comentaris	173
comentariu	1522
comente	1468
comment	463	473
comment ne plus voir ce message	768
comment policy	473
commenta	1044
commenta l'articolo	1044
commenta per primo	1044
commentaire	787
commentaires	787
commenter	780	787
commenter l'article	787
commenti	1044
commento	1044
commento in attesa di moderazione	1068
comments	473
comments off	473
commercial content	468
community guidelines	473
community rules	473
compare plans	452
comparte	570
comparteix	173
comparteix a facebook	196
comparteix a whatsapp	196
comparteix a x	196
compartilhar	1461
compartilhar no linkedin	1461
compartilhar no twitter	1461
compartilhar no whatsapp	1461
compartilhar no x	1461
compartilhar por e-mail	1461
compartilhar via	1461
compartilhe	1461
compartilhe isso	1461
compartir	570	570
compartir en	570
compartir en bluesky	570
compartir en linkedin	570	570
compartir en telegram	570
compartir en twitter	570
compartir en x	570
compartir por correo	570
compartir por email	570
complete coverage	476
compra questo numero	1063
comunicar erro	1468
concordo	1466
condiciones de uso	575
condiciones generales	575
conditions d'utilisation	785
conditions de publication	813
condividi	1037
condividi articolo	1037
condividi su	1037
condividi su facebook	1037
condividi su linkedin	1037
condividi su telegram	1037
condividi su twitter	1037
condividi su x	1037
condividi via email	1037
condivisioni	1037
condizioni d'uso	1042
conectare	1515
configura les galetes	179
configurar cookies	575
connectez-vous	773
connexion	773
consigliati	1046
consigliati per te	1046
consigue tu entrada	599
consulta las esquelas de hoy	599
consulta las normas de la comunidad	604
consulta les esqueles	184
consulta todas nuestras newsletters	610
consulter	792
cont nou	1515
contact	481	787	1281	1522
contact us	473
contactez-nous	787
contacto	577
contactos	1468
contato	1468
contattaci	1044
contatti	1044
contenido de marca	573
contenido de nuestros socios	579
contenido elaborado por la marca	599
contenido exclusivo	563
contenido exclusivo para socios	614
contenido externo	595
contenido externo recomendado	595
contenido ofrecido por	573
contenido para suscriptores	563
contenido patrocinado	573
contenido promocionado	573
contenido recomendado	618
contenido relacionado	579
contenido solo para usuarios registrados	614
contenidos recomendados	618
contenidos relacionados	579
content from our partner	546
content from our partners	546
content from our sponsor	546
contenu commercial	783
contenu de marque	783
contenu externe	805
contenu partenaire	783
contenus partenaires	783
contenuti correlati	1046
contenuti sponsorizzati	1040
contenuto esterno	1059
contenuto esterno consigliato	1059
contenuto per abbonati	1031
contenuto premium	1077
contenuto promozionale	1063
contenuto riservato	1031
contenuto riservato agli abbonati	1077
contenuto riservato agli utenti registrati	1077
contenuto sponsorizzato	1040
contingut exclusiu per a subscriptors	194
contingut extern	179
contingut extern recomanat	179
contingut ofert per	184
contingut patrocinat	173
continua a leggere	1049
continua amb apple	194
continua amb facebook	194
continua amb google	194
continua con apple	1077
continua con facebook	1077
continua con google	1077
continua depois da publicidade	1464
continua llegint	197
continua senza accettare	1042
continua senza sostenere	1026
continuar a ler	1473
continuar com apple	1503
continuar com facebook	1503
continuar com google	1503
continuar con apple	614
continuar con facebook	614
continuar con google	614
continuar e fechar	1466
continuar lendo	1473
continuar leyendo	582
continuar sem apoiar	1451
continuar sin donar	558
continue	445
continue a ler	1470
continue lendo	1455
continue reading	476	481
continue reading below	468
continue reading the main story	468
continue reading with a subscription	452
continue to article	444
continue to the article	444
continue without accepting	471
continue without donating	444
continue without supporting	444
continuer avec apple	822
continuer avec facebook	822
continuer avec google	822
continuer la lecture	773
continuer sans accepter	785
continuer sans donner	768
contribua	1452
contribuer	769
contribuez	787
contribuir	1452
contribuisci	1027
contribute now	446
contribute with google	446
contribuye	559
contul meu	1515
cookie notice	471
cookie policy	471	1042
cookie preferences	471
cookie-einstellungen	334
cookie-instellingen	1279
cookie-instellingen aanpassen	1299
cookiebeleid	1279
cookieindstillinger	269
cookiepolicy	1752
cookiepolitik	269
cookies	215	269	1279	1346	1752
cookies aanpassen	1299
cookies akzeptieren	334
cookies instellen	1279
cookies policy	471
cookies wijzigen	1299
cookievoorkeuren wijzigen	1299
copia il link	1037
copia link	1037
copiar el enlace	570
copiar enlace	570
copiar link	570	1461
copiar o link	1461
copied	462
copied to clipboard	543
copier l'url	780
copier le lien	780
copy	463
copy link	462	983	1944
copy link copied	462
copy link to clipboard	462
copy this link	462
copy url	462
corrections policy	473
correlati	1046
cosa pensi di questo articolo	1061
count me in	456
""", 'cr': """
crea un account	1031
crea un alert	1071
crear alerta	609
crear cuenta	563
crear una cuenta	563
create a free account	452
create account	452
create an account	452
create free account	452
credit card	450
credit or debit card	450
creditcard	1267
criar alerta	1496
criar conta	1455
""", 'cs': """
csatlakozz csapatunkhoz	940
""", 'cu': """
custom amount	445
""", 'cz': """
czas czytania # min	1416
czytaj dalej	1416
czytaj dalej za	1399
""", "d'": """
d'autres articles	789
""", 'da': """
da non perdere	1046
da non perdere in edicola	1040
daftar	979
daha fazla	1847
daha sonra	1833
daha sonra hatirlat	1833
daha sonra oku	1839
daily newsletter	456
dal web	1046
dalej	1413
dalies	1230
dalies ar rakstu	1225
dalintis	1186
dalintis facebook	1191
dalintis su draugais	1191
dalyvaukite apklausoje	1193
dans cet article	789
darovat	207
daruj	207	1699
das interessiert andere leser	338
das lesen andere	390
das neueste	338
datenschutz	334
datenschutz-einstellungen	334
datenschutzeinstellungen	334
dauerauftrag	316
dauerwerbung	331
""", 'de': """
de samenvatting kan fouten bevatten	1301
de tekst gaat verder onder de foto	1277
debat: skriv	271
debatt: si din mening	1348
debatte	336
debattregler	1348
deconectare	1515
deel	1274	1274
deel artikel	1274
deel dit	1274
deel dit artikel	1274
deel op facebook	1274
deel op twitter	1274
deel op x	1274
deel via	1320
deel via e-mail	1274
deel via whatsapp	1274
deine e-mail-adresse	324
deine meinung	336
deixa un comentari	173
deixe uma resposta	1468
deja un comentario	577
deja una respuesta	577
dejar de seguir	609
dejar un comentario	577
del	265	1342
del artikel	265
del artikkel	1342
del artikkelen	1342
del artiklen	265
del artiklen gratis	260
del med	265	1342
del saken gratis	1337
del via e-mail	265
del via e-post	1342
dela	1748
dela artikel	1748
dela artikeln gratis	1743
dela med	1748
dela via e-post	1748
dela via mejl	1748
delen	1274
delen op bluesky	1320
delen op facebook	1274
delen op linkedin	1320
delen op whatsapp	1320
delen op x	1320
delen via	1320
delen via e-mail	1274
delen via facebook	1274
delen via twitter	1274
delen via whatsapp	1274
deli	1706
deli na facebooku	1706
delite	1706
delivered daily	532
delivered to you	456
delivered weekdays	532
delivered weekly	532
dengarkan	983
deretter # kr/mnd til du sier opp	1337
derniers articles	789
desa	173
desa l'article	196
descuentos	573
desplegar redes sociales	570
destacadas	579
destacados	579
destaques	1470
destek ol	1834
destek olun	1834
det er gratis at oprette en profil	260
dette er en annonse	1345
dette er en plus-artikel	260
dette er en plussak	1337
dette leser andre	1350
devamini oku	1847
devenez membre	769
devenir membre	769
deze video is niet beschikbaar	1299
""", 'dh': """
dha	1849	1849
""", 'di': """
di santrauka	1193
dicci la tua	1068
die meistgelesenen artikel	338
diesen artikel kommentieren	336
diesen artikel teilen	328
diesen artikel verschenken	386
diesen beitrag auf facebook ansehen	359
diesen beitrag auf instagram ansehen	359
diesen tweet ansehen	359
digg	463
digital subscription	452
digital-abo	320
digitalabo	320
digitale krant	1268
digite seu e-mail	1457
dimensione testo	1037
din e-mail	262
din e-post	1339	1745
din e-postadresse	1339
dinle	1839
dirbk su mumis	1193
direct debit	450
direct lezen	1319
direct toegang	1319
direct verder lezen	1268
discussie	1281
discussion about this post	481
discussione chiusa	1044
diskuse	217
diskusia	1664
diskuter	1348
diskutera	1754
diskutieren	371
diskuze	217
dismiss	445
dismiss this message	444
distribuie	1518
distribuie articolul	1518
distribuie pe facebook	1547
distribuie pe whatsapp	1547
dit artikel delen	1320
dit bericht op instagram bekijken	1299
dit is een advertentie	1324
dit is een premium artikel	1319
dit vind je misschien ook leuk	1283
diventa socio	1027
diventa sostenitore	1027
""", 'dn': """
dnes ne	206
dnes nie	1668
""", 'do': """
do mesmo autor	1470
do not sell my personal information	471
do not sell or share my personal information	471
doar	1452
dodaj komentar	1706
dodaj komentarz	1411
doe	1452
doe agora	1452
doe mee en win	1304
don mensuel	769
don ponctuel	769
don't miss	476
don't miss out	456
don't want to see this? remove ads	468
dona	559	1027
dona adesso	1027
dona ahora	559
dona ora	1027
dona'ns suport	167
donar	559
donar ahora	559
donasi	978
donasi sekarang	978
donate	446
donate become	446
donate here	446
donate monthly	446
donate now	446
donate today	446
donations are tax-deductible	537
donazione mensile	1027
donazione singola	1027
doneer	1265
doneer nu	1265
doneer via ideal	1316
doner	258	1335
donera	1741
donera nu	1741
doneren	1265
doniraj	1617	1699
doniraj odmah	1617
doniraj zdaj	1699
donirajte	1617	1699
donner	769
doorsturen	1274
dossier	338	789	1046	1283
dossiers	338	789	1283
""", 'dr': """
drucken	328
druge novice	19
drukuj	1405
""", 'du': """
du er nu tilmeldt	262
du er nu tilmeldt nyhedsbrevet	262
du kan til enhver tid afmelde dig	262
dukung jurnalisme independen	978
dukung kami	978
""", 'dy': """
dyskusja	1411
""", 'e-': """
e-avis	260	1337
e-edition	481
e-gazete	1835
e-mail	210	262	324	463	1401	1457	1564
e-mail eingeben	324
e-mail teilen	328
e-mail-adresse	324
e-mail-adresse eingeben	324
e-mailadres	1270
e-mailadresse	262
e-mailen	1274
e-paper	320	481
e-pasta adrese	1248
e-pasts	1248
e-post	650	1339	1745
e-posta	1865
e-posta adresiniz	1865
e-posta adresinizi girin	1865
e-postadress	1745
e-postadresse	1339
e-posti aadress	650
e-tidning	1743
e-wydanie	1399
""", 'ea': """
eavis	1337
""", 'ed': """
edasi lugemiseks logi sisse	626
edellinen	730
edellinen juttu	728
editor's choice	476
editor's pick	409	476
editor's picks	476
editors' choice	476
editors' picks	476
edizione digitale	1031
""", 'ee': """
eenmalig	1265
eerste maand gratis	1319
""", 'ei': """
ei kiitos	715
ei nyt	715
ei, kiitos	715
einklappen	341
einloggen	320
einmalig	316
einmalig spenden	316
einstellungen	334
einwilligung	334
""", 'el': """
elders op het web	1283
elige una cantidad	562
elke bijdrage telt	1316
elke donatie telt	1316
elke euro telt	1316
elolvasom	940
els preus poden variar	184
elsewhere on the web	476
elta	1195	1195
elta inf	1195
""", 'em': """
em alta	1470
em destaque	1470
email	456	463	1564
email (required	456
email address	456
email article	462
email this	462
email to a friend	462
emneord	1350
emner	273	1350
empfehlen	328
empfehlungen	338
empfehlungen der redaktion	338
empfohlene artikel	338
empfohlener externer inhalt	334
empfohlener redaktioneller inhalt	334
""", 'en': """
en ce moment	789
en continu	789
en directo	579
en este tema	618
en otros medios	579
en portada	579
en savoir plus	785	792
encontrou algum erro	1468
encontrou um erro	1468
engangsgave	1335
enim loetud	628
enlace copiado	570
enlace copiado al portapapeles	617
enlarge image	481
enlarge this image	481
enne kommenteerimist loe reegleid	632
enregistrer	780
enregistrer cet article	825
enregistrer l'article	825
entdecken sie unsere newsletter	377
enter amount	450
enter your email address	456
entra	1031
entra nella conversazione	1068
entradas relacionadas	579
entrar	563	1455
entrar com apple	1503
entrar com facebook	1503
entrar com google	1503
entre	1455
entre com sua conta	1503
envia per correu	196
envia-ho per correu	196
enviar a un amigo	617
enviar para um amigo	1505
enviar por correo	570
enviar por e-mail	1461
enviar por email	570
enviar por whatsapp	570
envie de lire la suite	822
envoyer par courriel	825
envoyer par e-mail	780
envoyer par email	780
envoyer par mail	780
""", 'ep': """
epaper	481
""", 'er': """
er der fejl i artiklen	271
er du allerede abonnent	260	1337
er ging iets mis. probeer het later opnieuw	1312
er is iets misgegaan	1312
er is iets misgegaan. probeer het later opnieuw	1312
err/bns	635
erstellt mit ki	361
""", 'es': """
es ist ein fehler aufgetreten	377
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	377
esci	1031
escolha do editor	1470
escolha o seu plano	1503
escolha seu plano	1503
escolha um valor	1454
escribe tu correo	610
escribe tu email	610
escribe un comentario	577
escuchar	570
espace partenaire	783
espacio patrocinado	599
especiais	1470
esqueceu a senha	1455
esqueci minha senha	1455
esquelas	599
esqueles	184
essai gratuit	773
""", 'et': """
et pot interessar	171
et pots donar de baixa en qualsevol moment	190
et queden # articles gratis aquest mes	194
et recomanem	171
etichete	1523
etiketler	1845
etiquetas	579	1470
etiquetes	197
ets subscriptor? identifica't	194
etusivu	728	730
etusivulle	728
""", 'ev': """
every contribution counts	537
every dollar counts	537
every donation counts	537
every gift counts	537
""", 'ex': """
exclusiu per a subscriptors	194
exclusive content	452
exclusive to subscribers	541
exclusivo assinantes	1455
exclusivo para assinantes	1503
expand	481
explore	479
explore more	476
explore more on these topics	476
explore our newsletters	532
explore our subscription offers	541
explore subscription offers	541
external content	512
external links	462
externe content	1299
externe inhalte	334
externe inhalte anzeigen	334
externe inhalte erlauben	334
externe inhoud	1299
externen inhalt anzeigen	334
externen inhalt laden	334
externer inhalt	334
externer inhalt konnte nicht geladen werden	359
""", 'ez': """
ezt is olvassa el	938
""", 'fa': """
facebook	463
facebook messenger	463
facebook twitter	462
facebook twitter email	462
facebook twitter linkedin email	462
facebook twitter whatsapp	462
facebook x	462
fai il quiz	1068
fai il test	1068
fai una domanda su questo articolo	1061
faire un don	769
fale conosco	1468
fandt du en fejl	271
fant du en feil	1348
fast geschafft	377
favorilere ekle	1839
favoris	780
fazer login	1455
""", 'fe': """
featured articles	476
featured content	476
featured stories	476
fechar	1451	1473
feedback	336	473	1281
feedback geben	336
fehler gefunden	336
fehler im artikel gefunden	336
fehler melden	336	371
fel i artikeln	1754
feliratkozom	942
fermer	768
fermer le menu	792
fes-te soci	167
fes-te subscriptor	167
fetching more	481
""", 'fi': """
fil info	789
filed under	476	481
find out more	481
fique por dentro	1457
first name	456
fizetett tartalom	935
""", 'fj': """
fjern annoncer	268
fjern annonser	1345
""", 'fl': """
flecha	563
fler	1756
fler artiklar	1756
fler nyheter	1756
flere artikler	273	1350
flere nyheder	273
flere nyheter	1350
flere saker	1350
flipboard	463
""", 'fo': """
folgen	329
folgen sie uns	329
follow	465
follow author	465
follow live	465
follow this author	465
follow this topic	465
follow topic	465
follow us	465
follow us on facebook	465
following	465
font size	462
for abonnenter	260	1337
for subscribers	452
forgot password	452
forgot your password	452
forma de pagamento	1454
forma de pago	562
formas de pagamento	1454
formas de pago	562
forrige	276	1353
forrige artikel	273
forrige artikkel	1350
forse in seguito	1026
forsiden	273	1350
foto	988
foto galeri	1845
fotogalerija	1193
fotostrecke	338
fout gespot	1281
fout gezien	1281
foutje gezien	1281
""", 'fr': """
frag unsere ki	361
fragen sie unsere ki	361
free daily newsletter	456
free newsletter	456
free weekly newsletter	456
friss	938
from around the web	476
from our partners	476
from our sponsor	468
from our sponsors	468
from the web	476
""", 'fu': """
full coverage	476
fullscreen	481
fullskjerm	1353
further reading on this site	476
""", 'ga': """
ga akkoord	1279
ga naar inhoud	1286
galite bet kada atsisakyti prenumeratos	1186
gallery	1046
ganzen artikel lesen	341
""", 'ge': """
ge bort artikeln	1743
gebruiksvoorwaarden	1279
geef cadeau	1320
geef een reactie	1281
geef feedback	1309
geef je mening over dit artikel	1309
gegenereerd door ai	1301
gegenereerd met ai	1301
gem	265
gem artikel	265
gem artiklen til senere	265
gem til senere	265
gemaakt met ai	1301
generated by ai	514
gerade nicht	315
gerelateerd	1283
gerelateerd nieuws	1283
gerelateerde artikelen	1283
gerelateerde onderwerpen	1283
gerir cookies	1466
gesponsert	331
gesponserter beitrag	391
gesponserter inhalt	331
gesponsord	1277
gesponsorde inhoud	1277
gestion des cookies	785
gestionar cookies	575
gestisci i cookie	1042
gestisci notifiche	1071
gestisci preferenze	1042
get alerts	465
get digital access	452
get email updates	456
get started	452
get the daily email	456
get the newsletter	456
""", 'gi': """
gi bort artikkelen	1337
gi bort saken	1342
gi tilbakemelding	1348
gift a subscription	452
gift article	452
gift this article	452
giv artiklen til en ven	265
giv os feedback	271
give a gift	452
give a gift subscription	446
give feedback	473
give monthly	446
give now	446
give today	446
give us feedback	473
gizlilik	1842
""", 'gl': """
glemt adgangskode	260
glemt passord	1337
""", 'go': """
go to top	481
godkjenn	1346
godkjenn alle	1346
godta	1346
godta alle	1346
google	463
google news	463
google plus	463
got it	471
""", 'gr': """
gracias por suscribirte	566
gracias por tu voto	597
gracias por votar	597
gratis proberen	1268
grazie per aver votato	1061
grazie per il tuo feedback	1061
grazie per l'iscrizione	1034
""", 'gu': """
guarda anche	1046
guarda i risultati	1061
guarda l'article	196
guarda la gallery	1049
guardar	570	1461
guardar en favoritos	617
guardar para ler mais tarde	1505
guides d'achat	789
gulir untuk lanjut membaca	985
""", 'ha': """
haber faydali oldu mu	1844
haberi kaydet	1839
haberi nasil buldunuz	1844
haberi oynat	1847
haberi puanla	1844
haberi sesli dinle	1839
haberi sesli dinleyin	1839
haberi sesli dinleyin (# dk	1839
haberi yazdir	1839
haberin devami	1841	1847
haberin devami reklamdan sonra	1841
haberin tamami	1847
hacker news	463
hadiahkan artikel ini	1011
hae	730
hai letto # articoli su # questo mese	1077
hai trovato un errore	1044
hai una segnalazione	1044
haku	730
halaman berikutnya	990
halaman selanjutnya	990
halaman: #	990
handelsbetingelser	269
hantera cookies	1752
har du allerede en konto	260	1337
har du redan ett konto	1743
has oblidat la contrasenya	168
hasznos volt a cikk	937
hata bildir	1844
hata bildirin	1844
haut de page	792
have an account	452
have an account? sign in	452
have your say	473
hazte miembro	559
hazte premium	614
hazte socia	559
""", 'he': """
heb je al een account	1268
help mee	1265
help ons om dit te blijven doen	1316
hem	1759
hemeroteca	563
hepsini kabul et	1842
herinner me later	1264
hesabim	1835
hesabiniz var mi	1835
het artikel gaat hieronder verder	1277
het laatste nieuws	1283
""", 'hi': """
hide ad	468
hide caption	481
hide comments	473
hide this message	444
hier anmelden	320
hier einloggen	320
hier finden sie informationen zum datenschutz	359
highlights generated by artificial intelligence	514
hilfe	336
hinweis an die redaktion	371
hinweis zum datenschutz	334
hinweise zu diesem artikel	371
hittade du ett fel	1754
hittat fel	1754
""", 'hj': """
hjem	276	1353
""", 'hl': """
hlasovat	217
hledat	220
""", 'ho': """
ho letto e accetto l'informativa sulla privacy	1073
hold deg oppdatert	1339
hold dig opdateret	262
home	481	1049	1286
hopp til innhold	1353
hopp til innholdet	1353
houd je aan onze huisregels	1309
house rules	473
how did we do	473
how we use ai	514
hoy no	558
""", 'hu': """
hubungi kami	987
huisregels	1309
""", 'hv': """
hva mener du? stem her	1353
hva synes du om denne saken	1348
hva synes du om saken	1348
hvad mener du? stem her	276
hvad synes du? stem her	276
""", 'i ': """
i accept	471
i agree	471
i already donated	444
i already gave	444
i commenti sono riservati agli abbonati	1068
i lettori hanno letto anche	1080
i prezzi potrebbero variare	1063
i samarbeid med	1345
i samarbejde med	268
i samarbete med	1751
""", "i'": """
i'll do it later	444
i'm in	456
i've already donated	444
""", 'ic': """
ich bin schon dabei	315
ich habe schon gespendet	315
ich stimme zu	334
icymi	476
""", 'id': """
ideal	1267
identifiez-vous	773
""", 'ie': """
ielogojies	1225
ielogoties	1225
ievadi e-pastu	1248
ievadi savu e-pasta adresi	1248
""", 'ih': """
iha	1849	1849
ihr feedback	336
ihr kommentar	336
ihre e-mail-adresse	324
ihre meinung	336
ihre spende ist steuerlich absetzbar	381
""", 'ik': """
ik heb al gedoneerd	1264
ik steun al	1264
ikke i dag	257	1334
ikke nu	257
iklan	985	985
iklan sponsor	1016
""", 'il': """
il mio account	1031
il tuo indirizzo email	1034
ilan	1841
ilgili haber	1845
ilgili haberler	1845
ilgili konular	1845
ilk ay # tl	1835
ilmoittaudu webinaariin	730
ilmoitus	724
ils ont lu aussi	789
""", 'im': """
im trend	338
immer informiert	324
impostazioni cookie	1042
impressum	334
imprimeix	173
imprimeix l'article	196
imprimer	780
imprimer cet article	825
imprimer l'article	780
imprimir	570	1461
imprimir artigo	1505
""", 'in': """
in	1944
in case you missed it	476
in diesem artikel	338
in evidenza	1046
in het nieuws	1283
in kooperation mit	331
in other news	476
in partnership with	468
in primo piano	1046
in this section	476
in zwischenablage kopieren	328
indeks	988
indirizzo email	1034
indstillinger	269
indtast din e-mail	262
indtast din mail	262
indtast e-mail	262
info iklan	1001
infolettre	776
infolettres	776
informa d'un error	182
informar de un error	604
informasjonskapsler	1346
informationen zum datenschutz	359
informativa sulla privacy	1042
informazione promozionale	1063
informazione pubblicitaria	1063
ingatkan saya nanti	977
ingezonden mededeling	1324
ingrandisci	1049
ingresar	563
inhalt	341
inhalt anzeigen	334
inhalt laden	331
inhalt teilen	328
inhalte anzeigen	334
inhaltsverzeichnis	341
inhoud tonen	1299
inhoudsopgave	1286
inicio	582
inloggen	1268
innstillinger	1346
inschrijven	1270
inscreva-se	1457
inscreva-se na newsletter	1457
inscription	773
inscription gratuite	818
inserisci il tuo indirizzo e-mail	1073
inserisci il tuo indirizzo email	1073
inserisci qui il tuo commento	1044
inserisci un indirizzo email valido	1073
insira o seu email	1498
insira seu e-mail	1498
instagram	463
instagram-inhalte erlauben	334
instellingen	1279
inte idag	1740
inte nu	1740
introdu adresa ta de email	1541
introduce tu email	566
invalid email	456
invia a un amico	1079
invia commento	1044
invia per email	1037
invia via email	1037
inzerce	214
inzercia	1661
""", 'ir': """
ir a los comentarios	577
ir al contenido	582
ir arriba	582
""", 'is': """
iscriviti	1034
iscriviti alla nostra newsletter	1034
iscriviti ora	1034
iscrizione completata	1073
isprintaj	1624
""", 'iz': """
iz iste rubrike	1622
iz rubrike	1622	1704
izbor urednice	1622
izbor urednika	1622
izdvajamo	1622
izpostavljeno	1704
izveido kontu	1225
""", "j'": """
j'accepte	785
j'accepte de recevoir les offres des partenaires	818
j'en profite	773
""", 'ja': """
ja ets subscriptor	168
ja tens compte	194
ja, ich will	316
ja, ik steun	1316
ja, ik wil de nieuwsbrief ontvangen	1312
jaa	722
jaa artikkeli	722
jaa facebookissa	722
jaa juttu kaverille	722
jaa whatsappissa	722
jaga	626
jaga artiklit	626
jaga facebookis	631
jaga lugu	631
jaga seda artiklit	631
jangan lewatkan	988	1012
jatka lukemista	717
jau esi abonents	1225
jau esi abonents? ielogojies	1225
jau prenumeruojate	1186
jau prenumeruojate? prisijunkite	1186
""", 'je': """
je aanmelding is gelukt	1312
je bent ingeschreven	1312
je bent nu ingeschreven	1312
je commande	809
je donne	769
je donne mon avis	813
je fais un don	769
je hebt je succesvol aangemeld	1312
je kunt je op elk moment afmelden	1312
je m'abonne	773
je m'inscris	776
je me connecte	773
je soutiens	769
je teste	773
jeder euro hilft	381
jednorazowo	1397
jelentkezzen be	930
jetzt abo sichern	385
jetzt abonnent werden	320
jetzt abonnieren	320
jetzt abstimmen	365
jetzt am gewinnspiel teilnehmen	365
jetzt anmelden	324
jetzt bestellen	320
jetzt bewerben	365
jetzt einloggen	320
jetzt freischalten	320
jetzt helfen	316
jetzt im tv	338
jetzt kommentieren	336
jetzt kostenlos anmelden	324
jetzt kostenlos testen	320
jetzt mitdiskutieren	371
jetzt mitglied werden	316
jetzt mitmachen	365
jetzt nicht	315
jetzt registrieren	320
jetzt spenden	316
jetzt teilen	386
jetzt testen	320	320
jetzt tickets sichern	365
jetzt upgraden	385
jetzt zugang sichern	385
jetzt zustimmen	334
""", 'jo': """
jocs i mots encreuats	184
join now	446
join our mailing list	456
join the conversation	473
join the discussion	473
join the discussion on discord	465
join us	446
jouw e-mailadres	1270
""", 'ju': """
jump to content	481
just nu	1756
juttu jatkuu alla	724
juttu jatkuu kuvan alapuolella	724
juttu jatkuu kuvan alla	724
juttu jatkuu mainoksen alla	724
juttu jatkuu videon alla	724
juttu on tarkoitettu tilaajille	717
juttu on vain tilaajille	717
juuri nyt	728
""", 'ka': """
kabul ediyorum	1842
kabul et	1842
kaip jums patiko straipsnis	1192
kamu mungkin suka	1012
kanske senare	1740
kanskje senere	1334
kapat	1833
kapcsolat	937
karier	1001
karjera	1193
karte laden	334
kas artikkel oli kasulik	632
kas lugu oli kasulik	632
kasneje	1710
kasnije	1628
kasutustingimused	643
kategori	988
kategoriat	728
kategorie	218	1413
kategorien	338
kategorier	273	1350	1756
kategoriler	1845
katkida bulun	1834
katso kaikki tilaajaedut	717
katso kuvagalleria	730
katso kuvat	730
katso video alta	730
kaydet	1839
kaydol	1835
kayit ol	1835
kaynak: aa	1849
kaynak: dha	1849
kaynak: iha	1849
""", 'ke': """
keep reading	476
keine neuigkeiten mehr verpassen	377
keluar	979
kembali ke atas	990
kertalahjoitus	716
keskustele	727
keskustele asiallisesti	727
keskustelu	727
keuze van de redactie	1283
key points by ai	514
key takeaways by ai	514
""", 'ki': """
ki-generert oppsummering	1353
ki-generiert	361
ki-generierte zusammenfassung	361
ki-oppsummering	1353
ki-zusammenfassung	361
kiemelt	938
kies een bedrag	1267
kies je abonnement	1319
kiitos tilauksesta	719
kiitos tilauksestasi	719
kijk terug	1306
kingi artikkel	631
kiosque	773
kirim	983
kirim ke teman	1011
kirim komentar	987
kirjaudu	717
kirjaudu ulos	717
kirjoita kommentti	727
kirjoita kommenttisi	727
kirjoittaja on kansanedustaja	737
kirjoittaja on kirjailija	737
kirjoittaja on kolumnisti	737
kirjoittaja on toimittaja	737
kirjoittaja on vapaa toimittaja	737
kirjoittaja on vapaa toimittaja ja kirjailija	737
kirjuta kommentaar	632
kiti skaito	1188
""", 'kl': """
klarna	319
klausies raidierakstu	1232
klausies rakstu	1230
klauskite dirbtinio intelekto	1192
klausykite straipsnio	1191
klausyti	1191
klausyti straipsnio	1191
klausyti straipsnio (# min	1191
kleinanzeigen	331
""", 'ko': """
kokeile maksutta	717
kokeile nyt	717
komentar	987
komentarai	1186
komentari	1624
komentarji	1706
komentarz	1411
komentarze	1411
komentiraj	1624	1706
komentuoti	1186
komentuoti gali tik registruoti vartotojai	1192
komment	937
kommentaarid	626
kommentar	336
kommentar schreiben	336
kommentar verfassen	336
kommentare	336
kommentare ansehen	336
kommentare anzeigen	336
kommentare lesen	336
kommentarer	271	1348	1754
kommentarer blir moderert	1348
kommentarer granskas innan publicering	1759
kommentarer modereres	276
kommentarerna modereras	1754
kommentarregeln	336
kommentarsregler	1754
kommenteeri	626
kommenteerimine on suletud	632
kommenteerimise reeglid	632
kommenteerimiseks logi sisse	632
kommentek	937
kommenter	271	1348
kommentera	1754
kommentieren	336
kommentit	727
kommentit tarkistetaan ennen julkaisua	727
kommentoi	727
kommentointi on suljettu	727
kommercielt indhold	279
kommercielt samarbejde	268
kommersielt innhold	1356
kommersielt samarbeid	1345
koniec reklamy	1408
kontakt	217	271	336	1411
kontakt os	271
kontakt oss	1348
kontakta oss	1754
konten berbayar	1016
konten bersponsor	985
konten premium	979	1011
konten promosi	1016
konten sponsor	985
konto erstellen	320
konular	1845
kopeeri link	626
kopieer de link	1274
kopieer link	1274
kopier lenka	1342
kopier lenke	1342
kopier lenken	1342
kopier link	265
kopier linket	265
kopieren	328
kopioi linkki	722
kopiraj link	1624
kopiraj povezavo	1706
kopiraj poveznicu	1624
kopirajte link	1624
kopirajte poveznicu	1624
kopiuj link	1405
kopyala	1839
korrekturhinweis senden	371
kort fortalt - lavet med ai	276
kostenlos abonnieren	324
kostenlos registrieren	320
kostenlos testen	320
""", 'kr': """
krant	1268
kreditkarte	319
kreditkarte / klarna	319
kreiraj nalog	1618
krijg direct toegang	1319
""", 'ku': """
kuidas lugu meeldis	632
kupi pretplatu	1618
kuukausilahjoitus	716
kuula	631
kuula artiklit	631
kuula artiklit (# min	631
kuula lugu	631
kuula saadet	633
kuula saadet siit	633
kuuntele	722
kuuntele jakso	722
""", 'kv': """
kvkk	1842
""", "l'": """
l'actu en direct	789
l'article continue ci-dessous	783
l'article en # points	807
l'articolo in breve	1061
l'essentiel	789
""", 'la': """
la newsletter	776	1034
la redazione consiglia	1046
la tua e-mail	1034
laad meer	1286
laat je dit artikel voorlezen	1306
laat voorlezen	1274
laatste nieuws	1283
ladda fler	1759
lagi ramai	1012
lagre	1342
lagre artikkel	1342
lagre saken	1342
lagre saken til senere	1342
lagre til senere	1342
lahjoita	716
lahjoita nyt	716
lain kali	977
lainnya	988
laisser un commentaire	787
laissez un commentaire	787
langganan	979
lanjut baca di bawah	985
lanjutkan dengan konten	985
lanjutkan membaca	990
laporkan	987
lascia un commento	1044
lascia un feedback	1061
last flere	1353
last name	456
lastschrift	319
later	1264
later lezen	1320
latest	476
latest articles	476
latest edition	481
latest headlines	476
latest news	476
latest posts	476
latest stories	476
latest updates	476
latest videos	476
latest videos from	476
lavora con noi	1063
""", 'le': """
le direct	789
le fil	789
le journal du jour	773
le nostre newsletter	1034
le plus lu	789
le puede interesar	579
le recomendamos	579
le ultime notizie	1046
learn more	481
learn more about cookies	471
leave a comment	473
leave a reply	473
leave a tip	446
leave feedback	473
lectura de # minutos	570
lectura: # min	570
lecture # min	792
lecture # minutes	780
lecture : # min	780
leer noticia completa	582
lees de reacties	1281
lees direct verder	1319
lees meer	1283	1286
lees meer over	1283
lees onze huisregels	1309
lees ook	1283
lees verder	1268	1283	1286
lees verder na de advertentie	1277
lees verder onder de afbeelding	1277
lees verder onder de foto	1277
lees voor	1274
leeslijst	1320
leestijd	1286
leestijd # min	1286
legfrissebb	938
legg igjen en kommentar	1348
leggi anche	1046
leggi dopo	1079
leggi i commenti	1044
leggi il giornale	1031
leggi l'articolo	1049
leggi l'articolo completo	1049
leggi senza limiti	1077
leggi sull'app	1071
leggi tutto	1049
leggi tutto con un abbonamento	1031
leggi tutto su	1046
legolvasottabb	938
legolvasottabbak	938
leia mais	1470	1473
leia os termos de uso e as regras da comunidade	1494
leia sem limites	1503
leitura: # min	1461
lembrar mais tarde	1451
lembre-me mais tarde	1451
lenke kopiert	1342
lenken er kopiert	1342
lenken kopiert	1342
ler mais	1473
ler mais tarde	1505
les articles les plus lus	826
les derniers articles	789
les flere	1350
les hele saken	1353
les kommentarer	1348
les lecteurs ont aussi lu	789
les mer	1350	1353
les mer om	1350
les plus lues	789
les plus lus	789
les senere	1342
les tops	789
les videre	1337
lesedauer	341
lesedauer: # minuten	341
lesen sie auch	338
lesen sie dazu	338
lesen sie hier	338
lesen sie mehr	338
leserbriefe	336
leserkommentare	336
lesetid # min	1353
lesetipp	338
lesetipps	338
lesezeit: # min	341
lesezeit: # minuten	341
lest opp av en robot	1342
lest opp av en syntetisk stemme	1342
leta	1234	1234
leta/afp	1234
lettura # min	1037
""", 'li': """
lige nu	273
lihat artikel asli	1011
lihat juga	988
lihat komentar	987
lihat lainnya	990
lihat selengkapnya	990
lihat semua	990
liitu uudiskirjaga	650
like loading	462
like this	462
limited time offer	452
limited-time offer	541
line	463
link	463
link berhasil disalin	1011
link copiado	1461
link copiat	1547
link copiato	1037
link copiato negli appunti	1079
link copied	462
link copied bookmark	462
link copied to clipboard	462
link er kopieret	265
link er kopieret til udklipsholderen	265
link gekopieerd	1274
link in die zwischenablage kopiert	386
link kopeeritud	631
link kopieren	328
link kopieret	265
link kopiert	328
link kopiran	1624
link kopyalandi	1839
link on kopeeritud	631
link sudah disalin	1011
link wurde in die zwischenablage kopiert	386
link wurde kopiert	386
link zum artikel kopieren	386
link zum inhalt	334
link zum youtube-inhalt	334
linkedin	463
linki kopyala	1839
linkki kopioitu	722
links	338
lire aussi	789
lire l'article	792
lire l'article complet	792
lire la suite	792
lire les commentaires	787
lire plus	789	792
lire plus tard	780
lisa kommentaar	626
listen	462
listen # min	462
listen above	521
listen below	521
listen here	521
listen now	462
listen on apple	521
listen on apple podcasts	521
listen on spotify	521
listen on youtube	521
live	338
live tv	476
""", 'lo': """
lo + visto	579
lo esencial en # segundos	597
lo quiero	614
load comments	473
load content	471
load more	481
load more articles	481
load more comments	473
load more stories	481
loading	462
loading ad	468
loading more	481
loe edasi	626
loe edasi tellijana	626
loe hiljem	631
loe ka	628
loe kommentaare	632
loe lisa	633
loe lisaks	628
loe rohkem	633
loe veel	628
loetumad	628
log in	452	1268
log in / register	452
log in or sign up	452
log in to comment	473
log in to reply	473
log ind	260
log out	452
log ud	260
logare	1515
logg inn	1337
logg ut	1337
logga in	1743
logga ut	1743
logi sisse	626
logi sisse, et kommenteerida	632
login	320	452	979	1031	1455	1515
login / register	452
logout	452
loo konto	626
loo tasuta konto	626
los comentarios son exclusivos para suscriptores	604
los precios pueden variar	599
""", 'lu': """
lue koko juttu	730
lue kommentit	727
lue rajattomasti	717
lue seuraavaksi	19	728
luetuimmat	728
luetuimmat jutut	728
lugemiseks osta artikkel	626
luister	1274
luister dit artikel	1306
luister hier	1306
luister nu	1306
luister op spotify	1306
luister via spotify	1306
luk	257
lukk	1334
lukuaika # min	730
luo ilmainen tunnus	717
luo maksuton tunnus	717
luo tunnus	717
lupa kata sandi	979
lupa password	979
""", 'ly': """
lyssna	1748
lyt	265
lytt	1342
lytt til saken	1342
""", "m'": """
m'abonner	773
m'inscrire	776
""", 'ma': """
maak een account	1268
maandelijks	1265
mai mult	1525
mai multe	1525
mail	463	1274
mailen	328
mainokset	724
mainos	724	724
mainos - juttu jatkuu alla	724
mainos alkaa	724
mais	1473
mais artigos	1470
mais comentadas	1470
mais lidas	1470
mais lidos	1470
mais populares	1470
mais tarde	1451
mais vistas	1470
mais vistos	1470
make a donation	446
manage consent	471
manage cookies	471
manage my account	452
manage options	471
manage preferences	471
manage settings	471
manage subscription	452
manage your newsletters	532
mantengamos un debate respetuoso	604
mantente informado	566
mastodon	463
masuk	979
masuk / daftar	979
max	1568
maybe later	444
""", 'me': """
me connecter	773
me le rappeler plus tard	768
media caption	481
meer	1283
meer artikelen	1283
meer informatie	1279
meer laden	1286
meer lezen	1283
meer nieuws	1283
meer over	1283
meer over dit onderwerp	1283
meer tonen	1286
meest bekeken	1283
meest gedeeld	1283
meest gekozen	1319
meest gelezen	1283
meghallgatom	933
megosztom	933
mehr anzeigen	341
mehr artikel	338
mehr aus	338
mehr aus dem ressort	338
mehr erfahren	334
mehr informationen	338
mehr laden	336	341
mehr lesen	338	341
mehr nach dieser anzeige	331
mehr news	338
mehr themen	338
mehr von diesem autor	338
mehr von uns	338
mehr zu diesem thema	338
mehr zum artikel	338
mehr zum thema	338
mein konto	320
meist gelesen	338
meistgeklickt	338
meistgelesen	338
meistgelesene artikel	338
meistkommentiert	338
mejla	1748
meld een fout	1281
meld fout	1309
meld fra om feil	1348
meld je aan	1270
member-only story	481
members only	452
meniu	1525
menu	220	276	481	792	990	1049	1286	1416	1473	1951
meny	1353	1759
mer fra	1350
mer nyheter	1756
mer om	1350	1756
merci de votre inscription	776
merci pour votre retour	807
merci pour votre vote	813
mere fra	273
mere om	273
merken	320	328
merkliste	320
message	463
message publicitaire	783
messaggio promozionale	1040
messaggio pubblicitario	1063
messenger	463
mest delat	1756
mest delt	1350
mest delte	273
mest lest	1350
mest leste	1350
met ai gemaakt	1301
metodi di pagamento	1030
metodo di pagamento	1030
mettre en favori	780
""", 'mi': """
mi cuenta	563
mijn account	1268
mijn profiel	1268
min konto	260
min side	260	1337
mine avalehele	633
minha conta	1455
mis niets	1270
missa inget	1745
missa inte	1756
misschien later	1264
misschien ook interessant	1283
mit ki erstellt	361
mitdiskutieren	336
mitglied werden	316
mitmachen und gewinnen	365
mitt konto	1743
""", 'mo': """
mode de paiement	772
modes de paiement	772
modifica le preferenze sui cookie	1059
modifica preferenze	1059
modifier mes choix	805
moj profil	1618	1700
moje konto	1399
mon compte	773
mon espace	773
monatlich	316
monatlich spenden	316
montant libre	772
monthly	445
monthly contribution	450
morda vas zanima	1704
more	479
more articles	476
more coverage	476
more for you	545
more from	476
more from this author	476
more from us	545
more headlines	476
more in this section	545
more in this series	476
more like this	476
more news	476
more newsletters	532
more on this story	476
more on this topic	476
more options	471
more sharing options	462
more stories	476
more stories like this	476
more stories you may like	476
more to explore	476
more to read	476
more top stories	476
most commented	476
most discussed	476
most emailed	476
most liked	473
most nem	927
most popular	476
most read	476
most read stories	545
most recent	476
most shared	476
most viewed	476
most watched	476
mostra altro	1049
mostra contenuto	1042
mostra contenuto esterno	1059
mostra el contingut extern	179
mostra i commenti	1044
mostra il contenuto esterno	1059
mostrar comentarios	577
mostrar contenido externo	595
mostrar mais	1473
mostrar menos	582
moyen de paiement	772
moyens de paiement	772
""", 'mt': """
mti	959	959
mti/afp	959
""", 'mu': """
muat lainnya	990
mungkin lain kali	977
must read	476
must reads	476
must-read	476
mute	481
muut lukevat	728
muut lukevat juuri nyt	728
muut lukevat nyt	728
""", 'my': """
my account	452
""", 'na': """
na czasie	1413
naar boven	1286
naar de aanbiedingen	1268
naar de inhoud	1286
naar de webshop	1304
nach anzeige weiterlesen	331
nach der werbung geht es weiter	391
nach oben	341
nahoru	220
najbolj brane novice	1704
najbolj brane novice dneva	1704
najbolj brano	1704
najbolj komentirano	1704
najkomentiranije	1622
najnovije	1622
najnovije vesti	1622
najnovije vijesti	1622
najnowsze	1413
najnowsze informacje	1413
najpopularniejsze	1413
nanti	977
nanti saja	977
napisz komentarz	1411
nastavak teksta nakon reklame	1621
nastavenia cookies	1675
natisni	1706
naujausi	1188
naujiena papildoma	1193
naujiena pildoma	1193
""", 'ne': """
ne danas	1628
ne danes	1710
ne hvala	1628	1710
ne manquez rien	776
ne most	927
ne plus afficher	768
ne propustite	1622
ne sada	1628
ne spreglejte	1704
ne zdaj	1710
ne, hvala	1628	1710
necrologie	1063
nee bedankt	1264
nee, bedankt	1264
nei takk	1334
nei, takk	1334
nein danke	315
nein, danke	315
nej tack	1740
nej tak	257
nej, tack	1740
nej, tak	257
nessun commento	1044
neste	1353
neste artikkel	1350
net binnen	1283
netiquette	336
neueste artikel	338
neueste meldungen	338
neueste nachrichten	338
neueste videos	338
never miss a story	456
never miss an update	456
new customers only	541
new customers only. terms apply	541
new here	452
newest first	473
newsletter	210	324	456	566	776	1034	1401	1457
newsletter abonnieren	324
newsletter e alert	1046
newsletter kostenlos abonnieren	324
newsletter recomendada	579
newsletter sign up	456
newsletter sign-up	456
newsletter signup	456
newsletter-anmeldung	324
newsletters	456	481	566	776	1457
newslettery	210	1401
newsticker	338
next	445
next article	476
next page	481
next post	481
next story	476
next up	476
""", 'ng': """
nghe	1944
""", 'ni': """
nicht jetzt	315
nicht mehr anzeigen	315
nichts mehr verpassen	324
nie masz konta	1399
nie teraz	1396
niet nu	1264
niet te missen	1283
nieuwsbrief	1270
nieuwsbrief ontvangen	1312
nieuwsbrieven	1270
""", 'no': """
no comments	473
no comments yet	473
no credit card required	541
no gracias	558
no grazie	1026
no posts	481
no te pierdas	579
no thank you	444
no thanks	444
no, gracias	558
no, grazie	1026
no, thanks	444
noch kein abo	385
noch kein abonnent	320
noch kein konto	320
noch keine kommentare	336
noch keine kommentare vorhanden	336
noch nicht registriert	385
nog geen abonnee	1319
nog geen account	1268
nog geen reacties	1281
noklausies rakstu	1230
non hai un account	1077
non merci	768
non oggi	1026
non ora	1026
non sei abbonato	1031
non sei ancora abbonato	1077
non, merci	768
norint komentuoti, reikia prisijungti	1192
normas	577
nos articles les plus lus	826
nos derniers articles	789
nos lecteurs ont lu ensuite	789
nos offres	773
nos offres d'emploi	809
nos recommandations	789
noskaties video	1232
not a subscriber yet	452
not now	444
not ready to donate	444
not ready to give today	444
not ready to subscribe	444
not ready to support today	444
not today	444
nota relacionada	618
notas recomendadas	618
notas relacionadas	618
note legali	1042
notez cet article	787
noticia relacionada	579
noticia relacionadas	579
noticias de hoy	579
noticias relacionada	579
noticias relacionadas	579
notizie correlate	1046
notizie del giorno	1046
nous contacter	787
nous soutenir	769
nous suivre	781
nous vous recommandons	789
now playing	481
""", 'nt': """
ntb	1379	1379
""", 'nu': """
nu acum	1513
nu ai cont	1545
nu in het nieuws	1283
nu niet	1264
nuoroda nukopijuota	1191
nuotraukos	1193
nutzungsbedingungen	334
""", 'ny': """
nyalakan notifikasi	1011
nyhedsbrev	262
nyhedsbreve	262
nyhetsbrev	1339	1745
nyhetsbrevet	1339	1745
nyhetsdygnet	1756
nyt luetuimmat	728
""", 'o ': """
o artigo continua depois da publicidade	1464
o seu email	1457
""", 'ob': """
obrigado pelo seu feedback	1486
obrigado pelo seu voto	1486
obrigado por se inscrever	1457
obserwuj	1406
obserwuj nas	1406
""", 'oc': """
oceni novico	1706
ocenite tekst	1624
""", 'od': """
odbij	1636
odbij sve	1636
oddaj komentar	1706
odjava	1618	1700
odpowiedz	1411
""", 'of': """
oferecer artigo	1455
oferecido por	1464
oferta especial	563
ofertas	573
ofertas de empleo	599
ofertes de feina	184
offer	468
offer ends soon	541
offerte	1040
offerte di lavoro	1063
offre partenaire	783
offres d'emploi	809
offrir l'article	773
""", 'og': """
oglas	1621	1703
oglasi	1621	1703
ogni contributo conta	1076
ogni euro conta	1076
""", 'oh': """
ohne spende weiterlesen	315
""", 'ok': """
ok	445
okumaya devam et	1835
""", 'ol': """
oldest first	473
ole esimene kommenteerija	632
oled juba tellija	626
oled uudiskirjaga liitunud	650
olet nyt tilannut uutiskirjeen	719
oletko jo tilaaja? kirjaudu	717
olvasd el ezt is	938
olvassa el ezt is	938
""", 'om': """
om cookies	1752
oma tili	717
""", 'on': """
once	445
onderwerpen	1283
one time donation	446
one-time	445
one-time donation	446
onko jutussa virhe	727
onko sinulla jo tunnus	717
""", 'oo': """
ook interessant	1283
oops! something went wrong	532
""", 'op': """
open image in gallery	481
open menu	481
opina	577
opprett en gratis bruker	1337
opprett en gratis konto	1337
opprett gratis bruker	1337
opprett konto	1337
oppsummert av ai	1353
oppsummert av ki	1353
opret bruger	260
opret en gratis bruger	260
opret en gratis profil	260
opret en konto	260
opret gratis profil	260
opret konto	260
opslaan	1274
opslag fra facebook	276
opslag fra instagram	276
opublikuj komentarz	1411
""", 'os': """
osallistu keskusteluun	727
ossza meg	933
osta artikkel	626
ostale vesti	19	1622
ostale vijesti	19	1622
ostatnie wpisy	1413
ostavi komentar	1624
ostavite komentar	1624
oszd meg	933
""", 'ot': """
other amount	450
other articles	476
other news	476
other readers liked	19
other stories	476
other stories you may like	476
other stories you might like	476
others also read	19	476
otra cantidad	562
otras noticias	19	579
otras noticias que pueden interesarte	19
otro importe	562
""", 'ou': """
our corrections policy	473
our newsletters	456
our partners	468
our social media	465
our sponsors	468
outro valor	1454
ouvir	1461
ouvrir le menu	792
""", 'ov': """
overschrijving	1267
""", 'oy': """
oynat	1847
""", 'oz': """
oznake	1622	1704
""", 'p': """
p	1520
""", 'pa': """
pagamento seguro	1454
pagamento sicuro	1030
page suivante	792
pagina successiva	1049
pago seguro	562
paid advertisement	546
paid content	468
paid partnership	468
paid post	468
paiment methods	450
palaute	727
paling banyak dibaca	988
pane oma teadmised proovile	633
para continuar a ler	1503
para continuar lendo	1503
para seguir leyendo	614
paremti	1186
pariwara	985
partage	780
partager	780	780
partager l'article	780
partager par e-mail	780
partager par email	780
partager par mail	780
partager sur	780
partager sur bluesky	780
partager sur linkedin	780	780
partager sur messenger	780
partager sur telegram	780
partager sur twitter	780
partager sur x	780
partager via messenger	780
partager via twitter	780
partages	780
partagez	780
partecipa alla discussione	1068
partenaire	783
parteneri	1520
participa	577
participa en la nostra enquesta	182
participe da conversa	1494
partilhar	1461
partilhe	1461
partner	1277
partner content	468
partner offers	468
partnerangebot	331
partnerangebote	331
partnerbijdrage	1324
partnercontent	1277
partnernieuws	1283
partnerska vsebina	1703
pas aujourd'hui	768
pas de commentaire	787
pas encore inscrit	773
pas maintenant	768
pasidalinkite	1191
pasidalinkite straipsniu	1191
pasidalinti	1186
passa a premium	1077
passatempos	1488
passend zum thema	338
passende artikel	338
passer cette annonce	783
password dimenticata	1031
passwort vergessen	320
patrocinado	573	1464
patrocinado por	573
payment method	450
payment methods	450
payment options	450
paypal	319
""", 'pe': """
pedoman media siber	1001
pelo mundo	1470
people also read	476
per continuar llegint	194
per continuare a leggere	1077
per e-mail teilen	328
per e-mail versenden	328
per mail teilen	328
per mail versenden	328
per whatsapp teilen	328
personuppgiftspolicy	1752
personvern	1346
personverninnstillinger	1346
peru milloin vain	717
peru tilaus milloin tahansa	719
peruuta milloin tahansa	717
pesquisar	1473
petites annonces	783
""", 'ph': """
photos	792
""", 'pi': """
piekrist	1241
piesakies jaunumiem	1248
piilota mainokset	724
pilihan editor	988
pilihan redaksi	988
pilihan untuk anda	1012
pilihan untukmu	1012
pin it	462
pinterest	463
pix	1454
""", 'pl': """
plaats een advertentie	1304
plaats een reactie	1281
plaats reactie	1281
plan du site	785
play audio	462
play now	481
play the video	521
play video	481
please donate	446
please enter a valid email address	456
pledge your support	446
plus	260	792	1268	1743
plus d'articles	789
plus d'infos	789
plus lus	789
plus tard	768
plus-artikel	320
plusartikel	1268
pluss	1337
plussak	1337
""", 'po': """
pocket	463	1099
podaj adres e-mail	1401
podaj e-mail	1401
podcast	218	273	338	579	1046	1413	1845
podcastit	728
podcasts	273	338	1283	1470
podcasty	218	1413
podd	1756
poddar	1756
pode gostar de	1506
pode interessar	1470
podeli	1624
podeli na facebooku	1624
podeli vest	1624
podelite	1624
podijeli	1624
podijeli na facebooku	1624
podijeli vijest	1624
podijelite	1624
podkast	1350
podkaster	1350
podobne	1413
podpri	1699
podpri nas	1699
podprite nas	1699
podseti me kasnije	1628
podsjeti me kasnije	1628
pogledaj komentare	1624
pogoji uporabe	1718
polecamy	1413
polecane	1413
polecane dla ciebie	1413
politika privatnosti	1636
politika zasebnosti	1718
polityka cookies	1409
poprzedni	1416
populair	1283
populaire	789
populaire artikelen	1283
populaires	789
popular articles	476
popular now	476
popular posts	476
popular reads	545
popular stories	476
popular topics	476
populare	1523
popularne	1413
populer	988
populiariausi	1188
portada	582
posez une question sur cet article	807
poslat	212
poslat e-mailem	212
poslechnout	212
post comment	473
post on x	462
poster un commentaire	787
posts relacionados	1470
potrebbe interessarti	1046
potrebbe interessarti anche	1046
potrebbero interessarti	1046
pour aller plus loin	789
pour lire la suite	822
povezana novica	1704
povezane novice	1704
povezane teme	1622
povezane vesti	1622
povezane vijesti	1622
povezano	1704
poveznica kopirana	1624
povolit cookies	215
powered by ai	514
pozabljeno geslo	1700
""", 'pr': """
pr	935	1102	1102	1102	1151
pravidla diskuse	217
pravila komentiranja	1624	1706
pravila privatnosti	1636
preberite tudi	1704
precedente	1049
precios y disponibilidad pueden variar	599
preferenze cookie	1042
pregunta a nuestra ia	597
premium	208	260	401	452	563	773	979	1031	1268	1337	1399	1455	1515	1743	1835	1941
premium content	452
premium digital	541
premium-artikel	320
prenumerata	1186	1399
prenumeration	1743
prenumeratoriams	1186
prenumerera	1743
prenumerera nu	1743
prenumeruj	1399
prenumeruoti	1186
presented by	468
press enter or click to view image in full size	481
pretplata	1617
pretplati se	1617
pretplatite se	1617
previous article	476
previous page	481
previous post	481
prihvatam	1636
prihvati	1636
prihvati sve	1636
priimti visus	1203
prijava	1618	1700
prijavi napako	1706
prijavi se	1618	1700
prijavite se	1618	1700
prijavite se odmah	1618
prijzen kunnen intussen gewijzigd zijn	1324
primo piano	1046
principais pontos, por ia	1486
prindi	631
prindi artikkel	631
print	265	463	1274
print article	462
print artiklen	265
print dit artikel	1320
print page	543
print subscription	452
print this	462
print this page	543
printen	1274
prisijungti	1186
prispevaj	1699
privaatsustingimused	643
privacidad	575
privacy	1042	1279
privacy center	334
privacy notice	456
privacy policy	471	1042
privacy preference center	471
privacy preferences	471
privacy settings	471
privacy statement	471
privacybeleid	1279
privacyverklaring	1279
privatumo politika	1203
probeabo	320
probeer het later opnieuw	1312
probeer nu	1268
produktempfehlung	331
profil	320
profilo	1031
profiter de l'offre	773
promo	1040	1621
promocijsko besedilo	1703
promocja	1408
promoted	468
promoted content	468
promoted links	468
promoted stories	476
promotie	1277
promotion	468
propaganda	1464
proposer une correction	813
prosseguir	1466
prova # dagar gratis	1743
prova gratis	1031	1743
prova gratis per un mese	1077
prova nu	1743
prova-ho un mes gratis	194
prueba gratis	563
prueba un mes gratis	614
przeczytaj jeszcze	1413
""", 'pu': """
pub	783	1464	1464
publicar comentario	577
publicidad	573	573
publicidad - sigue leyendo	573
publicidade	1464	1464
publicitat	173
publicitate	1520	1520
publier un commentaire	787
publireportage	783
publirreportaje	573
puntos clave	597
puoi regalare # articoli al mese	1079
puzzels	1304
""", 'py': """
pysy ajan tasalla	719
""", 'qu': """
quero assinar	1455
quiero recibirla	610
quiero recibirlo	610
quiero suscribirme	563
quitar publicidad	599
""", 'ra': """
raccomandato da	1040
raksts pieejams abonentiem	1225
rapporter feil	1348
rapportera fel	1754
""", 're': """
reactie	1281
reacties	1281
reacties worden vooraf gecontroleerd	1309
read aloud	462
read also	476
read article	481
read comments	473
read full article	481
read full story	481
read in app	481
read more	481
read more about	476
read more about sharing	462
read more articles	481
read more here	481
read more on	476
read more on these topics	476
read next	476
read original article	481
read our complete coverage	476
read story	481
read the article	481
read the full article	481
read the full story	481
readers also read	476
ready for more	456
reageer	1281
reageren	1281
rebutja-ho tot	179
recent	476
recent articles	476
recent news	476
recent posts	476
recent stories	476
recevoir la newsletter	776
recevoir une alerte	815
rechazar	575
rechazar todas	575
rechazar todo	575
recherche	792
rechercher	792
recibir alertas	609
recibir alertas de este tema	609
reclame	1277
recomandate	1523
recomendaciones	579
recomendadas	579	1470
recomendado	579
recomendado para ti	579
recomendados	579	1470
recomendamos	1470
recommended	476
recommended articles	476
recommended external content	512
recommended for you	476
recommended reading	476
recommended reads	545
recommended stories	476
recommended videos	476
recurso exclusivo para assinantes	1488
recusar	1466
redakcja poleca	1413
redaksi	1001
redaksjonen anbefaler	1350
redaktionen anbefaler	273
redaktionen rekommenderar	1756
redaktionsempfehlung	338
redan prenumerant? logga in	1743
reddet	1842
reddit	463
redes sociais	1462
redes sociales	570
refuser	785
registar	1455
registe-se	1455
register	452
register for free	452
register now	452
registo	1455
registra't	168
registra't per comentar	182
registrace	208
registracija	1618	1700
registrarme	563
registrarme en la newsletter	566
registrarse	563
registrasi	979
registrate	614
registrati	1031
registrati e leggi questo articolo	1077
registrati gratis	1031
registreer	1268
registreer gratis	1268
registreeru tasuta	626
registreeru veebiseminarile	633
registrer deg	1337
registrera dig	1743
registreren	1268
registrieren	320
registriraj se	1618	1700
registro	563
registrovat se	208
registruj se	1618
registruotis	1186
regulamin	1409
reject all	471
reject all cookies	471
rejeitar	1466
rejeitar todos	1466
rejoignez la conversation	813
rejoignez la discussion	813
reklaam	626
reklaamartikkel	634
reklaamtekst	634
reklam	1751	1841	1841
reklam alani	1841
reklama	214	214	1186	1408	1408	1621	1661
reklamdan sonra devam ediyor	1841
reklame	268	1345
reklami atla	1841
reklami kapat	1841
reklaminis straipsnis	1194
reklamlar	1841
reklamy	1408
rekomendasi	988
rekomendasi untuk anda	988
rekomendasi untukmu	988
rekomenduojame	1188
rekommenderade artiklar	1756
rekommenderas	1756
rekommenderat	1756
relacionadas	579	1470
relacionado	579
relacionados	579	1470
related	476	479
related article	476
related articles	476
related content	476
related coverage	476
related items	476
related links	476
related news	476
related posts	476
related reading	476
related stories	476
related story	476
related tags	476	476
related to this story	476
related topics	476
related videos	476
relaterade artiklar	1756
relaterade nyheter	1756
relaterat	1756
relaterede artikler	273
relaterede emner	273
relateret	273
relatert	1350
relaterte artikler	1350
relaterte emner	1350
relaterte saker	1350
remember me	452
remiamas turinys	1194
remind me in #	444
remind me in may	444
remind me later	444
remind me next month	444
remind me tomorrow	444
remove ad	468
remove ads	468
remti	1186
rep alertes d'aquest tema	188
replay	481
replies	473
reply	473
report	463
report a problem	473
report a typo	473
report abuse	473
report ad	468
report comment	473
report this ad	468
reportagem exclusiva para assinantes	1503
reportar	577
reportar erro	1468
reportar error	577
reportar un error	577
reproducir	582
reproduzir	1473
request a correction	473
reset password	452
responder	577	1468
resta aggiornato	1034
restam # caracteres	1494
resumen con ia	597
resumen de ia	597
resumen por ia	597
resumir com ia	1486
resumo por ia	1486
retour	780
retour en haut	792
return to top	481
""", 'ri': """
riassumi con l'ia	1061
riassunto ia	1061
ricevi gli avvisi su questo argomento	1071
ricevi la newsletter	1034
ricevi una notifica per ogni nuovo articolo dell'autore	1071
rifiuta	1042
rifiuta tutto	1042
rimani aggiornato	1034
rimani informato	1034
riproduci	1049
riservato agli abbonati	1077
rispondi	1044
rispondi al sondaggio	1068
ritzau	301	301
ritzau/afp	301
ritzau/reuters	301
""", 'ro': """
rodyti daugiau	1193
rodyti komentarus	1192
""", 'rs': """
rss	463
""", 'ru': """
rubriken	338
rubriques	789
""", "s'": """
s'abonner	773
s'identifier	773
s'inscrire	773
s'inscrire gratuitement	773
""", 'sa': """
saada e-postiga	631
saada vihje	633
sag uns deine meinung	371
sagen sie uns ihre meinung	371
saiba mais	1470
sair	1455
saken er forbeholdt abonnenter	1337
saken er lest opp av en robot	1342
saken fortsetter etter annonsen	1345
saken fortsetter nedenfor	1345
saken fortsetter under	1345
saken fortsetter under bildet	1345
saken oppdateres	1345
salin link	983
salin tautan	983
saltar al contenido	582
saltar publicidad	573
salva	1037
salva articolo	1037
salva l'articolo	1079
salva per dopo	1079
salvar	1461
salvar artigo	1461
salvar para ler depois	1505
salvesta	631
salvesta artikkel	631
samal teemal	628
samengevat door ai	1301
samenvatting door ai	1301
sammanfattad av ai	1759
sammanfattning gjord av ai	1759
samtykke	269	1346
sauvegarder	780
sauvegarder l'article	825
sauvegarder pour lire plus tard	825
save	462
save article	462
save for later	462
save preferences	471
save story	462
save this article	462
saved	462
""", 'sb': """
sblocca l'articolo	1077
""", 'sc': """
scegli il tuo abbonamento	1077
scegli l'abbonamento che fa per te	1077
scegli un importo	1030
schlagworte	338
schlagworte zum thema	338
schon abonnent	320
schon dabei	315
schreibe einen kommentar	336
schreiben sie der redaktion	371
schreiben sie einen kommentar	336
schrift verkleinern	328
schrijf een reactie	1281
schrijf je gratis in	1312
schrijf je in	1270
schrijf je in voor onze nieuwsbrief	1270
scopri	1049
scopri le offerte	1031
scopri tutte le nostre newsletter	1073
scopri tutte le offerte di abbonamento	1077
scrie un comentariu	1522
scrivi qui il tuo commento	1068
scrivi un commento	1044
scroll down for video	521
scroll down to continue	546
scroll down to continue reading	468
scroll for more	468
scroll ke bawah untuk melanjutkan	985
scroll to continue	468
scroll to continue with content	468	985
scroll to top	481
scroll untuk membaca	985
scrolle weiter	331
scrollen sie weiter	331
""", 'se': """
se abonnemang	1743
se abonnementer	260
se alla	1759
se alla bilder	1759
se alle	276	1353
se alle abonnentfordeler	1337
se alle bildene	1353
se alle fordele for abonnenter	260
se bildene her	1353
se billederne her	276
se connecter	773
se connecter avec apple	822
se connecter avec facebook	822
se connecter avec google	822
se erbjudanden	1743
se flere billeder	276
se grafikken her	276	1353
se klippet	1759
se klippet i spelaren ovan	1759
se klippet ovan	1759
se klippet over	1353
se tilbud	260	1337
se tilbudene	1337
se videoen her	276	1353
se videoen herunder	276
se videoen nedenfor	276	1353
se videoen ovenfor	276
se videoen over	1353
se videoen under	1353
se videon i spelaren ovan	1759
se videon nedan	1759
se videon ovan	1759
search	481
sebelumnya	990
secciones	579
sections	481
secure checkout	450
secure payment	450
secure transaction	450
sedang tren	1012
see all	481
see all newsletters	456
see all plans	541
see all subscription plans	541
see also	476
see comments	473
see more	481
see subscription options	452
segnala	1044
segnala un errore	1044
segnala un errore nell'articolo	1068
segueix aquest tema	188
segueix l'autor	188
segueix tota l'actualitat en directe	197
segui	1038
segui la diretta	1071
segui questo argomento	1071
segui questo tema	1071
seguici	1038
seguici su facebook	1038
seguici sui social	1038
seguir	571	1462
seguir a este autor	609
seguir autor	1496
seguir este tema	609	1496
seguir leyendo	563	582
seguir leyendo en	571
seguir sin apoyar	558
sei d'accordo? vota	1068
seite #	341
seite drucken	328
seite teilen	328
seja apoiador	1452
seja assinante	1455
seja o primeiro a comentar	1468
seja um apoiador	1452
selanjutnya	990
selecione as newsletters que pretende receber	1498
selecione as newsletters que quer receber	1498
select an amount	450
select payment method	450
selengkapnya	990
semua komentar	987
senare	1740
senaste	1756
senaste nyheterna	1756
senaste nytt	1756
send email	462
send feedback	473
send til en ven	265
send to a friend	462
senere	257	1334
seneste	273
seneste nyheder	273
seneste nyt	273
sense tu no seria possible	193
sent daily	532
sent weekly	532
senza di te non ce la facciamo	1076
senza vincoli	1077
seotud artiklid	628
seotud lood	628
sepa-lastschrift	319
services partenaires	783
servicios	579
sesli dinle	1839
seu e-mail	1457
seu email	1457
seuraa	723
seuraa aihetta	723
seuraava	730
seuraava juttu	728
seuraavaksi	730
sezioni	1046
""", 'sf': """
sfoglia gallery	1049
sfoglia il giornale	1031
""", 'sh': """
share	404	462	983	1011	1518
share article	462
share by email	462
share by text	462
share full article	462
share link	462
share on	462
share on bluesky	462
share on facebook	462
share on flipboard	462
share on linkedin	462
share on pinterest	462
share on reddit	462
share on social	543
share on social media	543
share on telegram	462
share on threads	462
share on x	462
share on x (twitter	462
share on your socials	543
share options	462
share pe facebook	1547
share save	462
share share	462
share story	462
share this	462	462
share this article	462
share this news	462
share this on	462
share this on social media	462
share to facebook	462
share tweet	462
share using the buttons below	543
share via	462
share via facebook	462
share via twitter	462
share with a friend	462
share with email	462
share with friends	543
share with your friends	462
sharing	462
show all	481
show caption	481
show comments	473
show external content	471
show less	481
show more	481
show more sharing options	462
shrani	1706
""", 'si': """
si din mening	1348
sie haben bereits ein konto	385
sie haben bereits ein konto? anmelden	385
sie haben den newsletter abonniert	377
sie haben noch kein abo	385
sieh dir diesen beitrag auf instagram an	359
siehe auch	338
siga	1462
siga este autor	1496
siga-nos	1462
sign in	452
sign in / register	452
sign in or sign up	452
sign me up	456
sign out	452
sign up	452
sign up for corrections and clarifications	473
sign up for free	452
sign up for our newsletter	456
sign up here	456
sign up now	452
sign up or log in	541
sign up to our newsletter	532
sign up with your email	532
signaler	787
signaler un abus	813
signaler une faute	813
signaler une faute d'orthographe	813
sigue este tema y recibe avisos	609
sigue leyendo	579
sigue leyendo debajo	573
siguiendo	571
siguiente	582
siguiente noticia	579
sikeresen feliratkozott	942
simak juga	988
similar articles	476
similar posts	476
similar stories	476
simpan	983
simpan artikel	1011
simpan untuk dibaca nanti	1011
sin comentarios	577
sin permanencia	614
single contribution	450
sinu e-posti aadress	650
sinua voisi kiinnostaa	728
siradaki haber	1845
sisesta oma e-posti aadress	650
siste	1350
siste nyheter	1350
siste nytt	1350
sisuturundus	626
sisuturunduse artikkel	634
site map	481
sitemap	481
""", 'sk': """
skaitomiausi	1188
skaitomiausi straipsniai	1188
skaitomiausia	1188
skaitykite daugiau	1188
skaitykite toliau	1186
skaityti daugiau	1193
skaityti komentarus	1192
skaityti toliau	1186
skaityti visus komentarus	1192
skapa ett gratis konto	1743
skapa ett konto	1743
skapa gratis konto	1743
skapa konto	1743
skapa konto gratis	1743
skaties bildes	1232
skaties foto	1232
skaties video	1232
skatieties video	1232
skip ad	444
skip ads	468
skip advertisement	468	468
skip for now	444
skip past newsletter promotion	456
skip this	444
skip to content	481
skip to footer	481
skip to main content	481
skip to navigation	481
skomentuj	1405	1411
skopiowano link	1405
skopiuj adres	1405
skopiuj link	1405
skriv din kommentar	271	1348	1754
skriv din kommentar her	271	1348
skriv en kommentar	271	1348	1754
skriv et svar	276
skriv inn e-post	1339
skriv inn e-postadressen din	1339
skriv kommentar	271
skriv ut	1342	1748
skriv ut artikeln	1748
skriv ut saken	1342
skype	463
""", 'sl': """
sla advertentie over	1277
sluit	1286
sluiten	1264
""", 'sm': """
sms	463
""", 'sn': """
snapchat	463
""", 'so': """
sobre el autor	579
sobre la firma	579
social	1038
social media	329	465
sociala medier	1749
sociale media	1275
sociale medier	266
solo gli abbonati possono commentare	1068
solo los suscriptores pueden comentar	604
something went wrong	532
something went wrong. please try again	532
something went wrong. please try again later	456
sommaire	792
son dakika	1845
son dakika haberleri	1845
son haberler	1845
sonra oku	1839
sonraki	1847
sonraki haber	1845
sonraki sayfa	1847
sorodna novica	1704
sorodne novice	1704
sorodne vsebine	1704
sorotan	988
sort by	473
sosiaalinen media	723
sosiale medier	1343
sostieni	1027
sostienici	1027
soutenez-nous	769
soutenir	769
soziale medien	329
""", 'sp': """
spannend	338
spara	1748
spara artikel	1748
spara artikeln	1748
spara artikeln till senare	1748
spara till senare	1748
spausdinti	1191
special offer	452
speel video af	1306
speichern	328
spela upp	1759
spende	316
spende jetzt	316
spenden	316
spenden sie	316
spendenkonto	381
spill av	1353
spill av video	1353
spill av video her	1353
spomni me kasneje	1710
sponset	1345
sponset innhold	1345
sponsor content	468
sponsored	331	406	468	1324
sponsored content	468
sponsored links	468
sponsored message	468
sponsored message - story continues after this	468
sponsored post	468
sponsored stories	476
sponsoreret	268
sponsoreret indhold	268
sponsorizzato	1040
sponsorlu	1841
sponsorlu haber	1841
sponsoroitu	724
sponsrat	1751
sponzorirana vsebina	1703
sponzorirano	1621	1703
sponzorisani tekst	1621
sponzorisano	1621
spotify	463
spotted a mistake	473
spotted an error	473
sprejmem	1718
sprejmi	1718
sprejmi vse	1718
spremi	1624
""", 'st': """
stampa	1037
stampa articolo	1037
stampa questo articolo	1079
standard digital	541
start free trial	452
start subscription	452
startseite	338	341
stay connected	456
stay in the know	456
stay informed	456
stay up to date	456
steady	316
stel je vraag aan onze ai	1301
stellenmarkt	365
stem her	276	1353
stem i afstemningen	276
stem i avstemningen	1353
stem nu	1304
steun ons	1265
stichworte	338
stikkord	1350
stimmen sie ab	365
stopt automatisch	1319
stories for you	476
story continues	468
story continues below	468
straipsnis prieinamas tik prenumeratoriams	1186
strictly necessary cookies	471
strinjam se	1718
strinjam se s prikazom zunanje vsebine	1718
stt	732	732
stt-afp	732
stt-reuters	732
stumbleupon	463
stuur een correctie	1309
""", 'su': """
su questo argomento	1080
subiecte	1523
submit	445
submit a correction	473
submit comment	473
subscreva a newsletter	1457
subscreva gratuitamente	1498
subscrever	1457
subscrever newsletter	1457
subscribe	452
subscribe by email	456
subscribe for free	452
subscribe here	452
subscribe now	452
subscribe to continue	452
subscribe to continue reading	452
subscribe to get the latest posts sent to your email	456
subscribe to our newsletters	456
subscribe to read	452
subscribe today	452
subscribe via email	456
subscriber exclusive	541
subscriber only	452
subscriber-only	452
subscriber-only content	541
subscribers get more	541
subscribers only	452
subscription options	452
subscriu-t'hi	167
subscriu-te	167
subskrybuj	1399
successivo	1049
suche	341
suchen	341
sudah punya akun	979
suggerisci una correzione	1061
suggest a correction	473
suggested	476
suggested articles	476
suivant	792
suivez notre direct	825
suivez nous	781
suivez-nous	781
suivi	781
suivre	781
suivre ce sujet	781
suivre ce sujet et recevoir une alerte	815
suivre cet auteur	781
sujets	789
sulge reklaam	634
sulje	715
sullo stesso argomento	1046
sullo stesso tema	1046
sumbang	978
summary by ai	514
suositellut	728
suosittelemme	728
suosituimmat	728
support local journalism	446
support our journalism	446
support our work	446
support quality journalism	446
support the author	446
support this site	446
support us	446
support us on patreon	446
support us today	446
supported by	468
sur ce sujet	789
sur le web	789
suscribete	563
suscribirme	563
suscribirse	563
suscribite	614
suscribite ahora	614
suscripciones	563
susijusios naujienos	1188
sutikti su visais	1203
sutinku	1203
suurenna kuva	730
""", 'sv': """
svar	271	1348
svara	1754
svi komentari	1624
""", 'sw': """
swisha en slant	1741
""", 'sz': """
szavazzon	940
szukaj	1416
""", "t'": """
t'ha agradat aquest article	182
""", 'ta': """
ta bort annonser	1751
tag	988	1046	1949
tag-uri	1523
taggar	1756
tagged	476
tagger	1350
tagi	1413
tagovi	1622
tags	273	338	409	476	579	789	988	1046	1283	1470	1949
taguri	1523
taille du texte	780
taip pat skaitykite	1188
tak for din tilmelding	262
take our survey	473
tallenna	722
tallenna juttu	722
talvez mais tarde	1451
tamanho da fonte	1461
tampilkan lebih banyak	990
tartalom	940
tautan berhasil disalin	1011
tautan disalin	983
tautan telah disalin	1011
tavs e-pasts	1248
""", 'te': """
te has suscrito correctamente	610
te puede gustar	579
te puede interesar	579
te quedan # caracteres	604
te recomendamos	579
te-ar putea interesa	1523
teata veast	632
teavita veast	632
tee lahjoitus	716
teilen	328
teilen auf	328
teilen und weiterempfehlen	328
teised loevad	628
tek seferlik	1834
tekst loopt door onder de advertentie	1277
tekst se nastavlja nakon oglasa	1621
tekstgrootte	1274
tekstimainos	724
telegram	463	1568
teljes cikk	940
telli	626
telli kohe	626
tellijale	626
tellijana saad artiklit jagada	631
tellijatele	626
tema	1350
tema dana	1622
temaer	1350
temas	579	1470
temas relacionados	579
tematy	1413
temes relacionats	197
temi	1046
temos	1188
tempo de leitura	1473
tempo di lettura	1049
tempo estimado de leitura: # minutos	1461
temps de lecture	792
temps de lecture : # min	792
tendances	789
tendencias	579
tendenze	1046
tentang kami	1001
teraz nie	1668
terbaru	988
terkait	988
terkini	988
termini e condizioni	1042
termos de uso	1466
terms	471
terms & conditions	471
terms and conditions	471
terms apply	541
terms of service	471
terms of use	471
terpopuler	988
terpopuler hari ini	1012
terug naar boven	1286
test din viden i ugens quiz	276
test kunnskapene dine i ukas quiz	1353
testa dina kunskaper i veckans quiz	1759
testaa tietosi viikon visassa	730
testen	320
testez gratuitement	773
testez vos connaissances	813
testez vos connaissances avec notre quiz	813
tetszik	933
text size	462
text version	481
texto gerado por ia	1486
""", 'th': """
thank you	445
thank you for subscribing	532
thank you for watching	546
thank you to our sponsors	468
thanks for subscribing	456
thanks for watching	546
thanks to our sponsors	468
the article continues below	546
the story continues below	546
the video player is currently playing an ad	512
thema	338
thema's	1283
themen	338
there are no comments yet	473
there was an error, please provide a valid email address	532
these are external links and will open in a new window	462
this is an advertisement	468
this video can not be played	512
this video cannot be played	512
threads	463
""", 'ti': """
ti consigliamo	1046
ti potrebbe interessare	1046
ti potrebbero interessare	1046
ticker	338
tickets sichern	365
tidak terima kasih	977
tidak, terima kasih	977
tiempo de lectura	582
tiempo estimado de lectura: # minutos	570
tietosuoja	725
tiktok	463
til forsiden	273	1350
til toppen	276	1353
tilaa	717
tilaa nyt	717
tilaa uutiskirje	719
tilaa uutiskirjeet	719
tilaajalle	717
tilaajille	717
tilaukset	717
till erbjudandet	1743
till startsidan	1756
till toppen	1759
tilmeld	262
tilmeld dig	262
tilmeld dig nyhedsbrevet	262
tilmeld nyhedsbrev	262
timp de citire # min	1525
tin sau	1949
tinggalkan komentar	987
tip us	446
tips en venn	1342
tips van de redactie	1283
tipsa	1748
tipsa oss	1754
tisk	212
""", 'to': """
today's most read	545
today's paper	481
today's top stories	476
todos los comentarios	577
toestemming	1279
toeta	626
toeta meid	626
toggle	481
toggle caption	481
toimetus soovitab	628
toimitus suosittelee	728
toista	730
toon deze inhoud	1299
toon inhoud	1279
toon meer	1286
toon minder	1286
toon reacties	1281
top articles	476
top artikel	338
top comments	473
top headlines	476
top latest discussions	481
top news	476
top stories	409	476
top-artikel	338
top-news	338
top-themen	338
tophistorier	273
topics	476
topik	988
topik terkait	988
toppnyheter	1756
toppsaker	1350
topthemen	338
torna all'inizio	1049
torna su	1049
torne-se assinante	1452
torne-se membro	1452
tots els butlletins	190
toujours afficher ce type de contenu	805
tous les commentaires	787
tous ses articles	803
tout accepter	785
tout refuser	785
tout voir	792
toute l'actu	789
toutes les photos	792
""", 'tr': """
trabaja con nosotros	599
trabalhe connosco	1488
trabalhe conosco	1488
trakteer ons op koffie	1265
trang sau	1951
transferencia bancaria	562
traueranzeigen	365
treballa amb nosaltres	184
trefwoorden	1283
trend	1845
trending	338	476	988	1283	1470
trending deals	468
trending now	476
trending stories	476
trending today	476
trending topics	476
trimite	1518
trimite pe email	1518
trimite pe whatsapp	1547
trimite unui prieten	1547
try it free	452
""", 'tt': """
tt	1785	1785
tt-afp	1785	1785
tt-reuters	1785	1785
""", 'tu': """
tu e-mail	566
tu email	566
tudo sobre	1470
tue riippumatonta journalismia	716
tuitar	1461
tuitear	570
tulis komentar	987
tulis komentar anda di sini	1001
tulosta	722
tulosta juttu	722
tumblr	463
tunnuksen luominen on maksutonta	717
tuoreimmat	728
tuoreimmat uutiset	728
turinio rinkodara	1194
tutti gli aggiornamenti qui	1071
tutti i commenti	1044
tutup	977
""", 'tw': """
tweet	462	983	1037
tweet this	462
tweeta	1748
tweeter	780
tweetle	1839
tweetnij	1405
tweetnout	212
twitter	463
twitter-inhalte erlauben	334
twittern	328
""", 'ty': """
tyck till	1754
tylko w serwisie	1413
type your email	456
""", 'u ': """
u fokusu	1622
""", 'ud': """
udskriv	265
udvalgt	273
""", 'ui': """
uitgelicht	1283
uitloggen	1268
""", 'ul': """
ultim'ora	1046
ultime news	1046
ultime notizie	1046
ultimele articole	1523
ultimi articoli	1046
""", 'um': """
um assinante ofereceu-lhe este artigo	1505
umfrage wird geladen	365
""", 'un': """
un abbonato ti ha regalato questo articolo	1079
un subscriptor t'ha regalat aquest article	196
une erreur dans l'article	787
uneix-te a la conversa	182
unfollow	465
unisciti al nostro canale	1038
unlisted	481
unlock this article	452
unohditko salasanan	717
uns folgen	329
unser bestes angebot	385
unser newsletter	324
unsere empfehlung	338
unsere empfehlungen	338
unsere newsletter	324
unsere top-themen	390
""", 'up': """
up next	476
upgrade now	452
upgrade to founding member	452
upgrade to paid	446
uplati	1617
""", 'us': """
ustawienia	1409
ustawienia cookies	1409
""", 'ut': """
utiles	785
utvalgt	1350
utvalt	1756
""", 'uu': """
uudiskiri	650
uudiskirjad	650
uusimmat	728
uutiskirje	719
uutiskirjeet	719
""", 'uw': """
uw e-mailadres	1270
""", 'va': """
vaata galeriid	633
vaata ka	628
vaata kommentaare	632
vaata pilte	633
vaata videost	633
vaata videot	633
vaata videot siit	633
vacatures	1304
vagas de emprego	1488
vai al contenuto	1049
vain tilaajille	717
vakances	1232
valikko	730
valorar	577
van onze partners	1283
vandaag	1283
vandaag niet	1264
var artikkelen nyttig	1348
var artiklen nyttig	271
var dette nyttig	1353
var oppsummeringen nyttig	1348
var opsummeringen nyttig	271
var saken nyttig	1348
varovanje osebnih podatkov	1718
vastaa	727
vastaa kyselyyn	730
vastaa lukijakyselyyn	730
""", 've': """
ve zkratce	218
vedi anche	1046
vedi i # commenti	1068
vedi i commenti	1044
vedi tutte	1049
vedi tutti	1049
vedi tutto	1049
veilig betalen	1267
ver # comentarios	577
ver bio	591
ver comentarios	577
ver contenido	575
ver contenido externo	595
ver essa foto no instagram	1484
ver este tuit	595
ver fotos	582
ver galeria	1473
ver los comentarios	577
ver mais	1473
ver ofertas	563	1455
ver perfil	591	1496
ver resultado parcial	1494
ver resultados	604
ver resultados de la encuesta	604
ver todas	582	1473
ver todo	582
ver todos	582	1473
ver tudo	1473
verder zonder te steunen	1264
vergroot	1286
vergroot afbeelding	1286
verlagsangebot	331
verlagsbeilage	391
verschicken	328
versenden	328
verwandte artikel	338
verwandte themen	338
verwante artikelen	1283
veuillez saisir une adresse e-mail valide	818
veure # comentaris	182
veure perfil	188
veure totes les ofertes	194
vezane vesti	1622
vezane vijesti	1622
vezi # comentarii	1534
vezi comentariile	1522
vezi mai mult	1525
vezi rezultatele	1534
vezi toate	1525
vezi toate newsletterele noastre	1541
vezi toate ofertele de abonament	1545
vezi videoclipul	1540
""", 'vi': """
vi har lukket for kommentarer	271
viber	463	1568
videa	218
video	218	273	988	1046	1350	1523	1756	1845	1949
video abspielen	367
video ad	468
video afspelen	1306
video anschauen	367
video ansehen	367
video laden	334
video terkait	988
video's	1283
videoen afspilles her	276
videoen kan ikke afspilles	276
videolar	1845
videos	338	579
videot	728
videoyu izle	1847
videoyu izleyin	1847
view all	481
view all newsletters	456
view comment	473
view comments	473	481
view full size	481
view gallery	481
view image	481
view image in fullscreen	481
view more	481
view on instagram	462
view our privacy policy	512
view plans	452
view post on instagram	512
view post on x	512
view subscription options	452
view this post on facebook	512
view this post on instagram	512
view this post on threads	512
view this post on x	512
viimased uudised	628
virement	772
virement bancaire	772
vis alle	276	1353
vis bildetekst	1353
vis flere	276	1353
vis indhold	269
vis innhold	1346
vis innlegg fra facebook	1353
vis innlegg fra instagram	1353
vis kommentarer	271	1348
vis mer	1353
vis mere	276
visa alla	1759
visa fler	1759
visa kommentarer	1754
visa mer	1759
visualizza questo post su instagram	1059
""", 'vk': """
vk	463
""", 'vo': """
voce sintetica	1061
voeg toe aan je leeslijst	1320
voir aussi	789
voir ce post	805
voir ce tweet	805
voir cette publication sur instagram	805
voir le contenu	785
voir le diaporama	792
voir les # commentaires	813
voir les commentaires	787
voir les offres	773
voir les photos	792
voir moins	792
voir plus	792
voir plus de commentaires	787
voir ses articles	803
voir son profil	803
voir tous ses articles	803
voir tout	792
voit perua tilauksen milloin tahansa	719
voit peruuttaa milloin vain	717
volg	1275
volg dit onderwerp	1275
volg ons	1275
volgen	1275
volgend artikel	1283
volgende	1286
volgende pagina	1286
vollbild	341
vols eliminar la publicitat	184
vols llegir l'article sencer? subscriu-te	194
voltar ao topo	1473
volver arriba	582
von ki zusammengefasst	361
voor abonnees	1268
vorherige seite	341
vorheriger artikel	338
vorig artikel	1283
vorige	1286
vorlesen	328
vorlesen lassen	328
vormista tellimus	626
vorteile sichern	320
vota a la nostra enquesta	182
vota en nuestra encuesta	604
vota il nostro sondaggio	1068
vota nel nostro sondaggio	1068
vote na nossa enquete	1494
votez dans notre sondage	813
votez pour faire entendre votre voix	813
votre adresse mail	818
votre commentaire	787
votre e-mail	776
votre email	776
vous aimerez aussi	789
vous aimerez lire	789
vous avez lu # articles sur # ce mois-ci	822
vous avez une question	787
vous n'avez pas encore de compte	822
vous pourriez aimer	789
vous pourriez aussi aimer	789
vous pouvez offrir # articles par mois	825
""", 'vr': """
vraag het ai	1301
vraag het onze ai	1301
""", 'vs': """
vsebina je zaklenjena	1700
vsi komentarji	1706
vstoupit do diskuse	217
vstoupit do galerie	220
vstupte do diskuse	217
""", 'vu': """
vul de vragenlijst in	1304
vul een geldig e-mailadres in	1312
""", 'vy': """
vytisknout	212
""", 'w ': """
w tym artykule	1413
""", 'wa': """
waardeer dit artikel	1316
waardeer dit verhaal	1316
wachtwoord vergeten	1268
war diese zusammenfassung hilfreich	361
was andere lesen	338
was deze samenvatting nuttig	1301
was this helpful	473
was this summary helpful	514
was this summary useful	514
was this translation helpful	514
watch above	521
watch below	521
watch here	521
watch more	476
watch next	476
watch on youtube	521
watch the full video	521
watch video	481
""", 'we': """
we care about your privacy	471
we recommend	476
we value your privacy	471
weekly newsletter	456
wees de eerste die reageert	1281
weigeren	1279
weiter nach der anzeige	391
weiter zum artikel	315
weitere artikel	338
weitere artikel zum thema	390
weitere links	338
weitere meldungen	338
weitere nachrichten	338
weitere news	338
weitere newsletter	377
weitere podcasts	338
weitere themen	338
weitere videos	338
weiterempfehlen	328
weiteres	338
weiterlesen	341
weniger anzeigen	341
werbeanzeige	331
werbliche inhalte	331
werbung	331
werbung von unserem partner	391
werde mitglied	316
werden sie mitglied	316
werden sie teil unseres teams	365
wesprzyj	1397
wesprzyj nas	1397
""", 'wh': """
what do you think	473
what to read next	476
whatsapp	463	463	1568
why trust us	546
why you can trust our reviews	546
why you can trust us	546
""", 'wi': """
wideo	1413
""", 'wo': """
word lid	1265
word supporter	1265
word vriend	1265
""", 'wr': """
write a comment	473
write a review	473
""", 'ws': """
wspieraj	1397
wspieraj nas	1397
wspieram	1397
wszystkie	1416
wszystkie komentarze	1411
""", 'wu': """
wunschbetrag	319
""", 'wy': """
wybrane dla ciebie	1413
wydarzenia	1413
wydrukuj	1405
wyloguj	1399
wyszukaj	1416
""", 'x': """
x	463	935
""", 'x ': """
x (twitter	463
x facebook	462
""", 'x.': """
x.com	463
""", 'xe': """
xem clip	1971
""", 'xi': """
xing	463
""", 'ya': """
ya eres suscriptor	563
ya he donado	558
ya soy socio	558
ya te has registrado	563
ya tengo cuenta	563
ya tienes cuenta	563
ya tienes una cuenta	563
yanitla	1844
yapay zekaya sor	1844
yazdir	1839
yazi boyutu	1839
yaziyi dinle	1839
""", 'ye': """
yearly	445
yerinizi ayirtin	1847
yes	473
""", 'yo': """
yorum	1844
yorum kurallari	1844
yorum yap	1844
yorum yaz	1844
yorum yazin	1844
yorumlar	1844
yorumlari oku	1844
yorumunuzu yazin	1844
you are now subscribed	532
you are subscribed	532
you can change how much you give or cancel your contributions at any time	446
you have # seconds	468
you may also be interested in	476
you may also enjoy	476
you may also like	476
you may have missed	476
you may like	476
you might also be interested in	476
you might also like	476
you might like	476
you're in	456
you're subscribed	532
your account	452
your comment	473
your donation is tax-deductible	537
your email	456
your email address	456
your gift is tax-deductible	537
your privacy choices	471
your privacy is important to us	471
your subscription is confirmed	532
youtube	463
youtube-inhalte erlauben	334
""", 'yu': """
yukari	1847
""", 'z ': """
z ostatniej chwili	1413
""", 'za': """
zaakceptuj wszystko	1409
zaboravljena lozinka	1618
zadejte e-mail	210
zadejte e-mailovou adresu	210
zadnje novice	1704
zadnje objave	1704
zahl ich	316
zahlungsart	319
zahlungsarten	319
zahlungsmethode	319
zahlungsmethoden	319
zalo	1944
zaloguj	1399
zamknij	1396
zapisz	1405
zapojte se do diskuse	217
zapri	1710
zaregistrovat se	208
zarejestruj	1399
zaten abone misiniz	1835
zatvori	1628
zavrni	1718
zavrni vse	1718
""", 'zi': """
zie ook	1283
ziedot	1225
zip code	456
""", 'zo': """
zobacz komentarze	1411
zobacz wszystkie	1416
zobrazit diskusi	217
zobrazit galerii	220
zobrazit obsah	215
zoek	1286
zoeken	1286
zonder jouw steun kunnen we dit werk niet doen	1316
zoom	481
""", 'zu': """
zu den abo-angeboten	320
zu den angeboten	385
zu den kommentaren	336
zugang freischalten	320
zum abo	320
zum abo-shop	385
zum aboshop	385
zum angebot	320
zum artikel	341
zum gewinnspiel	365
zum inhalt	341
zum inhalt springen	341
zum kommentieren anmelden	336
zum podcast	367
zum quiz	365
zum seitenanfang	341
zum thema	338	341
zum video	367
zur bildergalerie	341
zur diskussion	336
zur fotostrecke	341
zur mediathek	367
zur merkliste	386
zur navigation	341
zur newsletter-anmeldung	324
zur startseite	338
zur themenseite	341
zur umfrage	365
zusammenfassung mit ki	361
zustimmen	334
zustimmen und weiter	334
"""}

START = {'#': """
#	1164 K줄 요약
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	513 K post shared by	513 K video posted by	513 K post by	791 K lire aussi	791 K lire également	964 K gombra kattintva	964 K telegramon	964 K facebookon	966 K cikk a	966 K cikk folytatódik	1055 K cura della redazione	1480 K autora escreve segundo o novo
""", 'ab': """
abbonati	1029 K a
abonneer	1326 K je op
abonnez	12 K-vous	771 K-vous à
abonniere	12 K
abonnieren	12 K sie	318 K sie
about	482 K the author	482 K the authors	482 K the writer
""", 'ac': """
accepted	451 K payment methods:	451 K cards:
acest	1533 K rezumat	1533 K articol a fost tradus
achou	7 K algum
achtergrond	1285 K:
acompanhe	12 K
acquista	1064 K la rivista
""", 'ad': """
ad	548 K:
ada	999 K kesalahan di artikel
add	12 K us	499 K
additional	550 K reporting by
adja	964 K meg
adjon	964 K hozzá
administratorem	1435 K danych osobowych jest	1435 K twoich danych	1435 K państwa danych	1435 K pani/pana danych	1435 K podanych
advertise	519 K with
advertisement	548 K:
""", 'af': """
afspil	303 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	515 K summaries	515 K-generated summaries	516 K tools were	516 K was used	516 K helped	516 K assisted	1118 Kがこの記事	1118 Kによる自動	1118 K要約	1118 Kによる要約	1118 Kが選んだ	1118 Kに質問	1118 ※K	1164 K 요약은	1164 K 뉴스 요약	1302 K kan fouten maken. controleer	1302 K-samenvattingen	1528 K informații	1528 K un subiect	1528 K un pont	1528 K fost martor	2007 K摘要	2007 K重點	2007 K重点	2007 K生成	2007 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	1502 K o	1502 K a	1502 K-nos a
""", 'ak': """
aktuelle	339 K nachrichten aus
""", 'al': """
al	596 K mostrar este contenido
all	27 K comments
alla	27 K kommentarer	27 K inlägg	1757 K artiklar om	1760 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	274 K artikler om	277 K artikler af	339 K artikel zu	339 K artikel von	340 K infos:	340 K news:	342 K artikel von	366 K folgen	1284 K artikelen over	1287 K artikelen van	1351 K saker om	1354 K artikler av
alles	339 K zum thema	339 K zu	1284 K over	1321 K over
als	387 K abonnent können sie	387 K abonnentin können sie
also	477 K in	478 K read	478 K read	478 K on this site:	478 K worth reading:	478 K on this topic:	917 K read:	917 K read-
alt	274 K om	1351 K om
alte	1549 K știri din
altre	1047 K notizie su	1081 K notizie di
altri	1047 K articoli su	1050 K articoli di
altro	1047 K su	1048 K su questo tema:
""", 'am': """
am	1532 K citit și sunt de acord
""", 'an': """
ancora	32 K nessun commento
anda	993 K punya
ange	1789 K
angiv	303 K
anketa	219 K:
anlatmamiz	1872 K gereken
anna	640 K vihjest	640 K vihje	757 K
annonces	808 K légales : publiez
ansvarig	1787 K utgivare:
ansvarlig	1380 K redaktør:
anuncie	1489 K no	1489 K na
any	27 K comment
""", 'ap': """
apa	999 K reaksi anda
apakah	8 K artikel	993 K anda punya	999 K ringkasan ini	999 K artikel ini	999 K berita ini	999 K informasi ini
apoya	561 K	561 K a
approfondimento	1048 K:
approfondisci	1048 K
apresentado	1492 K por
""", 'aq': """
aquest	181 K resum	181 K text ha estat traduït	181 K article ha estat traduït
""", 'ar': """
ar	1215 K straipsnis
arbejder	283 K du
arbetar	1767 K du
archives	791 K :
are	482 K you affected by
article	799 K traduit
articles	482 K by
articol	1533 K tradus	1537 K susținut de
articolo	1062 K tradotto
artificial	516 K intelligence
artikel	989 K terkait:	998 K ini diterjemahkan	998 K ini ditulis dengan	998 K ini dibuat dengan	998 K ini merupakan hasil	1013 K ini telah tayang di	1013 K ini pertama kali tayang	1013 K ini pernah tayang	1013 K ini sudah tayang
artikeln	1791 K fortsätter
artikkel	657 K jätkub
artikkelen	1386 K fortsetter
artikkeli	759 K jatkuu
artiklen	305 K fortsætter
""", 'as': """
ascolta	1 K	1048 K:	1067 K il podcast	1067 K la puntata
ask	482 K us here	515 K the	515 K our
assista	1472 K:	1493 K ao vídeo acima	1493 K ao vídeo abaixo	1493 K ao vídeo
""", 'at': """
atbildi	1252 K
atlikite	1205 K testą
atradi	1244 K kļūdu
atsakykite	1214 K
""", 'au': """
auch	340 K interessant	340 K interessant:	340 K lesenswert	340 K spannend:	389 K bei uns:
aucun	32 K commentaire
audio	233 K vytvořila	520 K version of this	598 K generado	1062 K generato	1533 K generat
aus	340 K dem archiv:	389 K unserem archiv:
author	482 K bio
autor	231 K je	248 K:	659 K:	1442 K:	1442 K: (	1634 K je	1673 K je	1691 K:
autore	1238 K:
autori	1673 K sú
autorica	1634 K je
autorius	1218 K:
autorka	231 K je	1634 K je	1673 K je
autors	1238 K:
""", 'av': """
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé
avtor	1716 K je	1731 K:
avtorica	1716 K je
""", 'ay': """
ayrica	1846 K okuyun	1846 K bakin	1846 K bakin:
""", 'ba': """
baca	989 K juga	989 K juga:	989 K juga	989 K juga:	989 K:	989 K selengkapnya	989 K selengkapnya:	989 K selanjutnya:	992 K berita	1005 K berita tanpa iklan	1013 K berita lainnya	1013 K artikel lainnya	1013 K artikel lain	1013 K berita selengkapnya	1014 K ini juga:	1014 K pula:	1014 K lagi:
background	478 K:	544 K reading:
bagaimana	999 K reaksi anda	999 K pendapat anda	999 K menurut anda
baggrund	275 K:
bagikan	3 K
baixe	13 K
bakgrund	1758 K:
bakgrunn	1352 K:
bakiniz	1846 K:
balso	1252 K
balsuokite	1214 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first
beachten	28 K sie bitte
become	449 K a member of	528 K a member to comment
bekijk	1285 K ook	1285 K:	1285 K hier	1285 K ook:	1287 K alle artikelen van	1305 K de video	1305 K de hele uitzending	1305 K de uitzending	1305 K de beelden	1305 K hier het hele	1307 K de video:
belanja	1000 K di toko
beli	1000 K tiket
beluister	1 K	1305 K de podcast	1305 K onze
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1000 K dengan tim
beri	999 K rating	1705 K tudi
berikan	999 K penilaian anda	1003 K suara anda
berikutnya	1014 K:
berita	998 K ini diringkas	1013 K ini telah tayang	1014 K lainnya:
berite	1705 K tudi	1705 K tudi
besedilo	1716 K izraža	1719 K je prevedeno	1722 K je objavljeno v
bestil	303 K
bestill	1383 K
besuche	12 K uns
besuchen	12 K sie uns
""", 'bi': """
bildergalerie	340 K:
bir	7 K hata	1861 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie
bizi	12 K
""", 'bl': """
black	538 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	1357 K medlem av	1357 K abonnent på	1383 K	1764 K medlem i	1764 K prenumerant på	1789 K
blijf	28 K
bliv	31 K den første	280 K medlem af	280 K abonnent på	289 K testlæser	289 K klogere på	303 K
""", 'bo': """
bodite	31 K prvi
boka	1789 K
bol	1677 K pre vás	1677 K článok
bola	1677 K pre vás
bolo	1677 K pre vás	1677 K toto
book	303 K	517 K your ticket	517 K tickets
""", 'br': """
brak	32 K komentarzy
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet
buat	1019 K akun gratis
budi	31 K prvi
budite	31 K prvi
bunu	1846 K da okuyun:
buy	517 K tickets	517 K your ticket	517 K your tickets
""", 'by': """
byl	234 K pro vás	234 K článek
byla	234 K pro vás
bylo	234 K pro vás	234 K toto
""", 'c': """
c	486 (K) #
""", 'ca': """
can	526 K't see the poll	526 K't see the quiz	526 K't see this poll
catch	12 K us	467 K us on	520 K up on bbc	544 K up:
""", 'ce': """
ce	33 K părere	799 K résumé	799 K texte a été traduit	808 K numéro est en vente	808 K numéro est disponible
cek	992 K
celoten	1730 K članek preberite
ces	799 K points clés
cet	8 K article vous	799 K article a été traduit
cette	799 K synthèse	799 K traduction a été
""", 'ch': """
che	33 K ne pensi
chia	3 K sẻ
choose	499 K
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1048 K qui
click	500 K here to join	500 K to join	522 K here for more	530 K here to download	530 K to download
clique	1472 K aqui	1493 K no player acima
cliquez	791 K ici
clube	1489 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1010 K
colunista	1479 K do	1479 K da
come	517 K and meet
comentarii	5 K
comentariile	5 K	27 K	1535 K nu reprezintă	1535 K aparțin
comentarios	5 K	27 K	605 K moderados según
comentariul	27 K dumneavoastră	27 K tău	1535 K tău va
commandez	808 K notre	808 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	528 K must
commenti	5 K	27 K
commenting	5 K	528 K is
comments	5 K	5 K on this	27 K	528 K are reserved	528 K are for	528 K are open to	528 K are only
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
compra	600 K aquí
condividete	3 K
condividi	3 K
confira	1472 K:	1472 K também	1472 K também:
conhece	1483 K algum caso
connect	12 K with	467 K with us
conoces	586 ¿K	590 ¿K algún
consiglia	3 K
consulta	581 K aquí
consultez	808 K les avis de décès	808 K nos offres
contact	482 K the author	482 K the reporter	482 K:	482 K this reporter
contacta	583 K con
contacte	583 K con
contacter	793 K l'auteur
contactez	793 K l'auteur	793 K-nous	802 K l'auteur
contacto	594 K:
contate	1474 K o autor
contatta	1050 K l'autore
contenido	598 K generado	602 K ofrecido por
contenu	799 K généré	811 K proposé par	811 K sponsorisé par
contenuto	1062 K generato	1066 K offerto da
contingut	181 K generat	185 K ofert per
continue	538 K reading
contributions	27 K
copy	3 K link to	3 K the link	3 K article
copyright	344 K	486 K ©	486 K #	486 K:	486 K by	1691 K ©
cosa	33 K ne pensi
""", 'cs': """
csatlakozz	12 K	964 K
csatlakozzon	964 K
""", 'cy': """
cyber	538 K monday
""", 'cz': """
czy	1427 K ten artykuł	1427 K artykuł	1427 K ten tekst	1427 K to podsumowanie	1427 K to streszczenie	1427 K podobał	1427 K znalazłeś	1427 K znalazłaś
czytaj	1414 K więcej o	1415 K także	1415 K także:	1415 K też	1415 K też:	1415 K również	1415 K więcej	1415 K:	1415 K także	1415 K też	1415 K więcej	1444 K dalej z
""", 'da': """
da	1048 K leggere:	1638 K li vam	1638 K li je članak	1638 K li je tekst
daftar	1000 K webinar	1019 K gratis
daftarkan	1000 K diri anda
daha	1846 K fazlasi:
dalies	1252 K
dalsza	1430 K część
dalyvaukite	1214 K
dapatkan	992 K
darovat	245 K
darujte	245 K	1689 K
das	339 K beste aus	340 K könnte sie auch interessieren	340 K könnte dich auch interessieren	340 K könnte sie interessieren:	340 K könnte sie auch interessieren:	340 K könnte dich auch interessieren:	366 K ganze interview	366 K komplette interview
dazu	340 K auch:	389 K passend:
""", 'de': """
de	5 K reacties	1305 K podcast is te beluisteren
deel	3 K dit	3 K het
dein	27 K kommentar
deine	369 K meinung ist uns wichtig
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	303 K med	303 K artiklen	1383 K med	1383 K saken
dela	3 K artikeln	3 K den här	3 K texten	1789 K med	1789 K artikeln
deli	3 K
delite	3 K
delta	1366 K i vår	1383 K	1773 K i vår	1789 K
deltag	289 K i vores	303 K
den	26 K här sammanfattningen
dengarkan	1 K	989 K:	1002 K podcast	1002 K juga
denne	26 K opsummering
der	5 K kommentarbereich	32 K er ingen kommentarer
descarga	13 K
descargue	13 K
descarrega	13 K	189 K't l'app	189 K't la nostra	189 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	600 K nuestros	600 K nuestras
descuentos	600 K exclusivos para suscriptores
despre	1530 K autor
detaljnije	1623 K:
detaylar	1846 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	1846 K okuyun:
deze	26 K samenvatting	1302 K tekst	1302 K vertaling	1302 K ai
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this
die	5 K kommentarfunktion	5 K kommentare	362 K zusammenfassung	366 K neue folge	366 K aktuelle folge	366 K komplette folge	366 K ganze folge	366 K ganze sendung	369 K umfrage wird durchgeführt
diese	362 K meldung
dieser	362 K artikel	362 K text	362 K beitrag
dieses	362 K interview
dig	544 K deeper:
digital	538 K subscriptions
din	27 K kommentar
dinleyin	1846 K:
direkt	1758 K:
direkte	1352 K:
disclaimer	486 K:	899 K:
discover	23 K more from
diskuse	5 K
diskusia	5 K
diskutujte	28 K
diskuze	5 K
disponible	189 K a l'app store	189 K a google play	608 K en app store	608 K en google play y	816 K sur google play
distribuie	3 K
distributed	550 K by
disusun	998 K dengan
dit	27 K indlæg	1302 K artikel	1302 K stuk	1302 K bericht	1302 K verhaal
""", 'do': """
do	33 K you agree	482 K you have a story	482 K you know more	482 K you have information	482 K you work at	482 K you work in	482 K you have a tip	482 K you have any information	524 K our
doe	1308 K de quiz	1308 K mee met ons	1308 K mee met onze	1308 K mee aan ons	1308 K mee aan onze
dokumentumai	965 K vannak
don	458 K't miss	478 K't miss:
dona	561 K a	1029 K a
donasi	1008 K untuk
donate	449 K to
doneer	1326 K aan
dossier	791 K :
dostupno	1644 K na	1644 K u
dowiedz	1415 K się więcej
download	13 K	1005 K
""", 'dp': """
dpa	344 (K
""", 'dr': """
drukuj	1438 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	283 K kan tippe os	283 K kan sende os	302 K har brugt	302 K har læst	303 K får en mail	303 K kan også	1381 K har lest	1381 K har #	1383 K får en e-post	1383 K kan også	1383 K finner oss	1767 K som källa	1788 K har läst	1788 K har #	1789 K får ett mejl	1789 K kan också	1789 K hittar oss
dukung	1008 K	1008 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	964 K-mailt küldtünk
""", 'ea': """
earlier	544 K coverage:
""", 'eb': """
ebenfalls	340 K interessant:
""", 'ed': """
editing	486 (K by	486 K by
editor	478 K's picks:	995 K:	995 K :
""", 'ee': """
een	1300 K bericht gedeeld door	1300 K post gedeeld door
eerder	1307 K schreven we:	1307 K verschenen:
""", 'ei': """
ei	32 K vielä kommentteja	757 K sitoutumista
ein	360 K beitrag geteilt von	360 K von	360 K post von
""", 'el': """
el	183 K teu comentari serà	603 K vídeo comenzará	603 K video comenzará
elinizde	1872 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	1492 K parceria com
email	3 K this	482 K the author	482 K us
empfehlen	3 K sie
""", 'en': """
en	185 K col·laboració amb	581 K vídeo:	581 K directo	581 K contexto:	602 K colaboración con	791 K savoir plus	791 K direct	811 K partenariat avec	827 K vidéo -	827 K images -
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K
enjoy	538 K
enjoying	458 K this article
entdecke	23 K mehr von
entenda	1472 K:
entra	12 K nel
entre	12 K no
envia	176 K'ns
envianos	589 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	283 K du	1360 K du
erbjudande	1773 K till dig som
""", 'es': """
es	32 K gibt noch keine kommentare	592 K corresponsal	592 K redactor de	592 K redactora de	592 K jefe de	592 K jefa de
escanea	589 K el código	608 K el código para descargar
escolta	1 K	187 K el pòdcast	187 K el podcast	187 K el nostre pòdcast	187 K el nostre podcast
escoltar	1 K
escucha	1 K	603 K el pódcast	603 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	824 K
esta	598 K noticia ha sido traducida	598 K traducción se ha hecho	598 K traducción ha sido	598 K función utiliza	605 K noticia pertenece a	1487 K tradução foi feita	1487 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	596 K contenido procede de	596 K contenido proviene de	598 K texto ha sido traducido	598 K artículo ha sido traducido	600 K reportaje forma parte del número	600 K artículo forma parte del número	605 K artículo pertenece a	1487 K texto foi traduzido	1487 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	172 K pot interessar:
""", 'ex': """
explainer	478 K:
explore	478 K more:
""", 'ez': """
ez	939 K is érdekelheti:
""", 'fa': """
fai	1070 K il quiz	1070 K il test	1070 K il nostro
faites	771 K un don à
fale	1474 K com o autor	1480 K com o repórter	1480 K com a repórter
fandt	7 K du
fant	7 K du
""", 'fe': """
feel	492 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
""", 'fi': """
fii	31 K primul
filed	478 K under:
film	1430 K znajdziesz
find	12 K us	12 K os	467 K us on	467 K me on	519 K your next job
finden	12 K sie uns
finn	12 K oss
fizessen	964 K
""", 'fl': """
flash	538 K sale
fler	1757 K artiklar om	1760 K artiklar av
flere	274 K artikler om	277 K artikler af	1351 K saker om	1351 K saker fra	1352 K saker om	1354 K saker av	1366 K jobber på
""", 'fo': """
foglald	964 K le
foglalja	964 K le
folge	12 K
folgen	12 K sie
folgt	12 K
follow	12 K	467 K us	467 K @	467 K all the latest	467 K the latest	467 K our	500 K the	992 K
for	13 K a better	13 K the best	522 K more news	522 K more local	522 K more stories	522 K more on	522 K more coverage	522 K more of our	522 K more from	522 K the latest	530 K the best experience	530 K the best reading experience	538 K just	538 K only	544 K more on the story
fortsett	1386 K å lese
forward	3 K this
foto	1256 K:	1623 K galerija:
fotogalerie	219 K:
fotogalerija	1705 K:
fotostrecke	340 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	362 K unsere ki
fragen	362 K sie unsere ki
freier	384 K zugang für abonnenten
from	478 K the archive:	478 K our archive:	478 K our archives:	544 K our archives:
""", 'fu': """
fuiste	590 ¿K testigo
full	478 K story:	478 K coverage:
funnet	7 K en
further	478 K reading:
""", 'fy': """
fyll	1383 K inn	1789 K i
""", 'ga': """
gabung	12 K	992 K
gambas	989 [K:video
gaukite	1214 K
""", 'ge': """
ge	1789 K
geef	3 K dit
gem	303 K
generative	516 K ai
gerelateerd	1307 K:
get	13 K the app	13 K our	23 K	458 K the latest	458 K breaking news	500 K	500 K the	517 K tickets	517 K your tickets	530 K the	531 K text alerts	531 K news alerts	534 K the	534 K our	538 K	550 K permission to reuse
""", 'gi': """
gi	1383 K
gift	3 K this
gillar	1790 K du
giornalista	1054 K professionista	1054 K e scrittrice	1054 K e scrittore
giv	303 K
""", 'gl': """
glavni	1719 K poudarki
""", 'go': """
go	544 K deeper:
gostou	8 K
got	482 K a tip	482 K a story	482 K a news tip	482 K a question
""", 'gr': """
graduada	593 K en
graduado	593 K en
""", 'gu': """
guarda	1048 K anche	1048 K:	1048 K il video	1048 K anche:	1067 K il video qui sopra
gulir	1015 K ke bawah	1015 K untuk
""", 'ha': """
ha	946 K van információja	946 K van információd	946 K ön is átélt	946 K te is átéltél	946 K többet tud
haben	7 K sie einen fehler	342 K sie hinweise
haber	1873 K	1877 K:
haberde	7 K hata	1861 K hata
haberin	1846 K devami için
haberleri	13 K
haga	590 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	1058 K informazioni	1058 K una notizia	1058 K una segnalazione	1058 K una storia
hakaret	27 K içeren
hakka	655 K
halaman	1014 K selanjutnya:
hallgasd	1 K meg	952 K meg
hallgass	952 K minket
hallgassa	1 K meg	952 K meg	964 K meg
haluaisitko	758 K
haluatko	736 K kertoa	743 K töihin	743 K meille töihin
har	7 K du fundet	7 K du sett	277 K du et tip	283 K du oplysninger	283 K du viden	283 K du et godt tip	283 K du tip	283 K du flere oplysninger	283 K du oplevet	283 K du selv oplevet	283 K du en god historie	304 K du en historie	1354 K du et tips	1360 K du informasjon	1360 K du opplysninger	1360 K du flere opplysninger	1360 K du tips	1360 K du et tips	1360 K du opplevd	1360 K du erfaring	1360 K du tanker	1360 K du noe på hjertet	1385 K du en historie	1767 K du information	1767 K du uppgifter	1767 K du tips	1767 K du ett tips	1767 K du varit med om	1767 K du egna erfarenheter	1767 K du upplevt	1790 K du en historia
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	183 K d'estar registrat	183 K detectat cap	183 K trobat cap	590 ¿K sido testigo
hast	7 K du einen fehler
hat	8 K ihnen	8 K dir
hata	1861 K mi fark	1872 K mi gördünüz
have	7 K you found	7 K you spotted	482 K a tip	482 K a story	482 K a news tip	482 K you been	482 K a question about this	482 K a question for	529 K your say
hay	7 K algún
haz	581 K clic aquí	590 K tu denuncia	606 K nuestro test	606 K el test	606 K nuestro quiz
hazte	561 K socio de
""", 'he': """
hear	1 K this	520 K this story	522 K more
heb	7 K je een fout	1287 K je een tip
heeft	1287 K u een tip
help	526 K us improve
hent	13 K	280 K appen fra	294 K	303 K	1371 K
here	544 K's more on this
het	5 K reactieveld	1284 K beste van
""", 'hi': """
hier	340 K lesen sie	340 K geht es zu	340 K geht's zu	366 K klicken, um	369 K geht es zum quiz	369 K geht es zum täglichen
highlights	515 K
hintergrund	340 K:
historien	305 K fortsætter
hitta	12 K oss
hittat	7 K ett
""", 'hj': """
hjelp	1366 K oss å bli bedre
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
hur	1790 K håller du med
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	304 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	1047 K più letti di	1062 K punti chiave
""", 'ic': """
icymi	478 K:
""", 'ie': """
ielogojies	1252 K
ievadi	1252 K
""", 'if': """
if	7 K you spot	7 K you notice	492 K you enjoyed this	492 K you liked this
""", 'ih': """
ihr	27 K kommentar
ihre	27 K beiträge	33 K meinung	369 K meinung ist uns wichtig
""", 'ik': """
iklan	1015 K -
ikuti	12 K	992 K	1003 K survei	1003 K polling	1003 K jajak pendapat	1003 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	1060 K video non è disponibile	1062 K testo è stato realizzato	1067 K video inizierà	1069 K tuo commento sarà
ilgili	1846 K haber
ilginizi	1846 K çekebilir	1846 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	743 K
""", 'im': """
im	340 K video:
image	486 K copyright	486 K source,	486 K credit:
""", 'in': """
in	478 K case you missed it:	520 K the video player above	1064 K edicola da	1064 K edicola con	1066 K collaborazione con	1085 K offerta
indtast	303 K
informationen	362 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	1072 K il codice	1072 K il qr code	1072 K il qr
inscreva	1489 K-se no nosso webinar
inscrivez	808 K-vous à notre webinaire
instala	13 K
instale	13 K
instaliraj	1644 K
instalirajte	1644 K
install	13 K
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
invia	3 K	1058 K la tua lettera
""", 'ir': """
irtisano	757 K
""", 'is': """
is	7 K something wrong
isi	1003 K survei
ist	7 K ihnen ein fehler
""", 'iz': """
izlasi	1252 K
izle	1846 K:
izleyin	1846 K:
izpildi	1243 K testu
izveido	1252 K
izvor	1648 K:
izvori	1648 K:
""", 'ja': """
ja	1238 K tev ir informācija	1238 K jums ir informācija	1238 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	757 K
jadikan	992 K
jadilah	31 K yang pertama
jaga	655 K
jak	234 K se vám líbil
jatka	759 K lukemista
jawab	1003 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	1638 K li vam	1638 K li članak	1720 K bil članek	1720 K bila vsebina	1720 K bil povzetek
jelentkezz	964 K be
jelentkezzen	964 K be
jetzt	366 K reinhören	369 K tickets sichern	389 K lesen:
""", 'ji': """
jika	993 K anda mengetahui	993 K anda punya
""", 'jo': """
job	280 K hos
jobb	1357 K i
jobba	1764 K på
jobbar	1767 K du
jobber	1360 K du
jogue	1489 K palavras cruzadas
join	12 K our	12 K us	23 K	449 K	467 K the conversation on	467 K us on	500 K the	500 K	517 K us for	517 K us at	517 K us in	517 K us live	529 K the conversation	529 K the discussion	529 K the debate	538 K for	538 K now
jornalista	1479 K formada	1479 K formado
""", 'ju': """
junte	12 K-se	23 K-se a
juttu	759 K jatkuu
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	304 K du lide
kanalimiza	12 K
kas	640 K sul on vihje	640 K sul on vihjeid	656 K lugu	656 K artikkel	656 K tead	656 K tahad
katso	729 K myös	729 K:	729 K video	729 K myös:	757 K koko	757 K kaikki
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	458 K up with	538 K reading
kender	283 K du til
keressen	964 K minket
kerro	736 K kokemuksesi	736 K oma
keskustele	28 K
keskustelu	746 K on auki
key	515 K points	515 K takeaways
""", 'ki': """
ki	362 K-generierte inhalte	362 K-generierte texte	362 K-generierte zusammenfassungen
kijk	1285 K ook	1285 K hier	1305 K de uitzending	1305 K de hele	1321 K voor meer
kirim	993 K foto	993 K tulisan
kirimkan	993 K foto
kirjaudu	746 K	757 K
kirjoittaja	738 K on	738 K työskentelee
kirjuta	640 K autorile
""", 'kj': """
kjenner	1385 K du til
""", 'kl': """
klausies	1252 K
klausykite	1199 K	1214 K
klicka	1758 K här
klik	275 K her	992 K	1285 K hier	1321 K hier voor
klikk	1352 K her
klikkaamalla	757 K
kliknij	1415 K tutaj
kliknite	1663 K sem
""", 'kn': """
know	492 K someone	492 K anyone
""", 'ko': """
kolumna	1634 K izražava	1716 K izraža	1716 K odraža
kom	289 K til vores	1366 K på vårt	1366 K på vår	1773 K på vårt	1773 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1214 K gali
kommentare	5 K	27 K
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K
kommentarsporet	5 K
kommenteerida	655 K saavad
kommentering	5 K
kommentieren	5 K
kommentit	5 K	27 K
kommentointi	5 K
kommenttisi	27 K
kontakt	221 K na autora	277 K journalisten	283 K journalisten	284 K	303 K	342 K:	1354 K journalisten	1360 K oss	1360 K journalisten	1361 K	1383 K
kontakta	1760 K reportern	1767 K oss via	1767 K reportern	1768 K	1789 K
kontributor	995 K:
konuyla	1846 K ilgili:
kopeeri	655 K
kopier	303 K	1383 K
kopiera	1789 K
kopioi	757 K
kopiuj	1438 K link
koreksi	999 K artikel
""", 'ku': """
kui	640 K sul on teema	640 K sul on vihje	640 K tead	640 K märkasid
kunjungi	1000 K toko
kunstmatige	1302 K intelligentie kan fouten maken. controleer
kuula	645 K podcasti	655 K
kuulemme	757 K mielellämme
kuuntele	1 K	729 K:	729 K myös	729 K myös:	744 K	757 K
""", 'kv': """
kviz	1623 K:	1705 K:
""", 'l': """
l	5 K'espace commentaires	793 K'auteur	799 K'essentiel par	1050 K'autore
""", 'la': """
la	5 K sección de comentarios	812 K vidéo va commencer	1069 K tua opinione conta
laadi	655 K alla
laat	1305 K je dit artikel
laatste	1284 K nieuws over
ladda	13 K ner	1777 K ner	1777 K ned	1789 K ner
lade	13 K
laden	13 K sie
lae	655 K alla
lagre	1383 K
langganan	1010 K
lanjut	1015 K membaca
lanjutkan	1015 K membaca
laporan	994 K:	995 K wartawan	995 K kontributor
laporkan	999 K kesalahan
lasi	1228 K arī	1228 K vairāk	1228 K vēl	1252 K
lasiet	1228 K arī
last	13 K ned	1371 K ned	1383 K ned
lataa	13 K	757 K
latest	477 K from	477 K in	477 K videos from
laureata	1054 K in
laureato	1054 K in
""", 'le': """
le	581 K puede interesar	581 K puede interesar:	790 K meilleur de
lea	581 K también	581 K aquí	581 K además	581 K más	581 K:	581 K también	581 K además:
lediga	1764 K jobb på	1764 K tjänster på
ledige	280 K stillinger hos	280 K stillinger på	1357 K stillinger i	1357 K stillinger hos
lee	13 K en	581 K también	581 K más	581 K:	581 K también	581 K más:	581 K aquí:	608 K las noticias sin anuncios	608 K sin anuncios en la app	619 K aquí la nota completa
leer	581 K también	581 K más
lees	13 K	1284 K meer over	1285 K ook	1285 K ook:	1285 K meer	1285 K meer:	1285 K verder	1285 K hier	1285 K:	1285 K ook	1285 K meer	1285 K verder:	1307 K ons dossier:	1307 K het hele verhaal:	1321 K het hele	1321 K het volledige	1321 K de hele	1321 K hier het hele	1321 K hier alles
leestip	1285 K:
legg	1383 K til
leggi	13 K	1047 K tutte le notizie	1048 K anche	1048 K anche:	1048 K qui	1048 K tutto	1048 K:	1048 K anche	1048 K pure:	1055 K tutti gli articoli di
legyen	31 K ön az első	964 K
leia	13 K	1471 K mais sobre	1472 K também	1472 K também:	1472 K mais	1472 K:	1472 K aqui	1472 K também	1472 K mais	1472 K mais:
leiad	655 K meid
leidsid	646 K vea	646 K artiklist vea
leiten	3 K sie
ler	1472 K também	1472 K mais
les	5 K commentaires	27 K commentaires	27 K messages	790 K plus lus	799 K points clés	799 K réponses sont générées	1351 K mer om	1352 K også	1352 K også:	1352 K mer	1352 K mer:	1352 K:	1352 K hele saken	1352 K om	1352 K her	1352 K også	1352 K mer	1352 - K også	1357 K videre med	1371 K eavisen	1371 K avisa	1371 K avisen	1384 K	1386 K videre
leseempfehlung	389 K:
lesen	13 K sie	339 K sie mehr zu	339 K sie mehr zum	340 K sie auch	340 K sie mehr	340 K sie hier	340 K sie dazu	340 K sie jetzt	340 K sie außerdem	340 K sie mehr zum thema	389 K sie hierzu:
lesenswert	389 K:
lesetipp	340 K	340 K:
lest	340 K auch
""", 'li': """
licencia	620 K creative commons
licenciada	593 K en
licenciado	593 K en
license	550 K this
lies	340 K auch	340 K mehr	340 K dazu
lihat	989 K juga	989 K juga:	1002 K video	1014 K pula:
liitu	655 K
liity	757 K
like	12 K us	458 K what you're reading	467 K and follow
liker	1385 K du
limited	538 K time	538 K-time
link	1957 K bài gốc
lire	790 K tous nos articles	791 K aussi	791 K également	791 K	791 K notre	791 K l'article	791 K plus	791 >> K
lisa	655 K meid	655 K
lisez	13 K	791 K aussi	824 K
listen	1 K to	478 K |	478 K:	520 K to the latest episode	520 K to the full episode	520 K to the full interview	520 K again on
live	275 K:	340 K-ticker:
liveblog	1285 K:
""", 'll': """
llegeix	172 K també	172 K més
llegiu	172 K també
llicenciada	178 K en periodisme
llicenciat	178 K en periodisme
""", 'lo': """
lo	580 K más leído en	580 K más visto en	580 K último en
loe	629 K ka	629 K lisaks	629 K veel	629 K edasi:	655 K
log	302 K ind eller opret	303 K ind
logg	1381 K inn eller	1383 K inn
logga	1788 K in eller	1789 K in
logi	655 K sisse
loo	655 K
los	5 K comentarios	27 K comentarios	1308 K de dagelijkse
lowongan	1000 K kerja di
""", 'lu': """
lue	729 K myös	729 K myös:	729 K lisää	729 K lisää:	729 K:	729 K myös	729 K lisää	729 K seuraavaksi:	757 K
lugu	657 K jätkub
luister	1 K	1285 K ook	1285 K:	1285 K ook:	1305 K hier naar	1305 K de podcast
luo	746 K tunnus	757 K
""", 'ly': """
lyssna	1 K på	1758 K	1758 K:	1789 K
lyt	1 K til	275 K til	303 K
lytt	1352 K til	1383 K
""", 'ma': """
maak	1308 K de puzzel
mach	369 K den test:
machen	369 K sie den test:	369 K sie mit bei unserer
mai	1524 K multe detalii	1524 K mult pe această temă:	1549 K multe articole despre	1549 K multe știri despre
mail	1287 K de auteur
mais	1471 K lidas em	1471 K de	1471 K sobre	1471 K notícias de	1471 K notícias sobre	1474 K artigos de
make	12 K us
manda	589 K tus fotos
mandanos	589 K
mande	1483 K sua sugestão	1483 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	992 K bergabung
masuk	1019 K atau daftar
masz	1417 K temat
matote	1215 K klaidą
""", 'me': """
meer	1284 K over	1284 K uit	1284 K van	1284 K nieuws over	1285 K lezen:	1287 K artikelen van	1287 K van deze auteur	1321 K nieuws uit	1321 K nieuws over	1321 K weten?	1321 K over dit
meest	1284 K gelezen in
meet	482 K the author	517 K our
mehr	339 K zum thema	339 K aus	339 K von	339 K zu	339 K lesen über	339 K über	340 K zum thema	340 K dazu	340 K dazu:	340 K lesen:	340 K aus dem ressort	340 K aus der region:	342 K vom autor	342 K von der autorin	342 K artikel von	362 K informationen zum einsatz von ki	389 K nachrichten aus	389 K aus dem archiv:
meistgelesen	339 K in
mejla	1767 K reportern	1768 K
meld	1366 K deg på vårt	1383 K deg
menemukan	7 K kesalahan
mentse	964 K
mer	1351 K om	1351 K fra	1352 K om saken:	1757 K om	1757 K från	1758 K om ämnet:	1758 K läsning:	1760 K av
merci	28 K de rester	28 K de respecter
mere	274 K om	274 K fra	275 K om emnet:
mest	1757 K läst i
mettiti	1070 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	581 K también	581 K:	581 K también	581 K también:	603 K el video arriba	603 K el vídeo de arriba
mit	33 K gondol	344 K material von
""", 'mn': """
mnenja	1716 K avtorjev
mnenje	1716 K avtorja
""", 'mo': """
modtag	303 K
mohlo	219 K by vás zajímat:
molimo	28 K vas da
more	477 K from	477 K on	478 K from	478 K on this	478 K to read:	478 K on this story:	478 K on this topic:	478 K stories:	478 K on:	482 K by	482 K stories by	544 K coverage:
most	477 K read in	477 K read on	477 K viewed in	477 K popular in	477 K popular on
""", 'mu': """
mua	1962 K vé
muhabir	1877 K:
mus	1214 K rasite
must	478 K read:
""", 'na': """
na	1726 K voljo v	1726 K voljo na
najdete	12 K nás
najnowsze	1414 K z
najnowszy	1420 K numer
najpopularniejsze	1414 K w
namestite	1726 K
namluveno	233 K
napisz	31 K pierwszy
nata	1054 K a
nato	1054 K a
""", 'ne': """
ne	33 K düşünüyorsunuz
nema	32 K komentara
nenhum	32 K comentário
nessun	32 K commento
neueste	339 K artikel aus
new	538 K year sale
newsblog	340 K:
next	478 K:
""", 'ng': """
nghe	1 K	1950 K:	1963 K podcast của báo	1963 K podcast của chúng tôi	1963 K toàn bộ bài	1963 K bài viết
""", 'ni': """
niciun	32 K comentariu
nie	32 K ma jeszcze
nikmati	1005 K berita	1010 K
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	581 K te pierdas:
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
nos	791 K lecteurs ont lu
noskaties	1252 K
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	580 K de
notre	791 K dossier	791 K article	791 K enquête :	791 K reportage :
nous	12 K suivre
nova	1722 K številka
novi	1640 K broj
now	478 K read:
nowy	1420 K numer
""", 'nu': """
nu	32 K există comentarii
""", 'o': """
o	27 K seu comentário	33 K que você acha	221 K autorovi	221 K autorce	1417 K autorze	1417 K autorce	1480 K autor escreve segundo o novo	1495 K seu comentário será	1532 K postare distribuită de
""", 'ob': """
obejrzyj	1415 K wideo	1415 K:	1430 K film	1430 K wideo
objevili	7 K jste
obserwuj	12 K	1444 K
""", 'oc': """
ocenite	1638 K	1720 K
ocijenite	1638 K
""", 'of': """
ofert	185 K per
offerta	1085 K speciale
offrez	3 K
offrir	3 K
ofrecido	602 K por
""", 'og': """
oglejte	1705 K si video
""", 'ok': """
okuyun	1846 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	640 K midagi	640 K kogenud
oletko	736 K kokenut	736 K itse kokenut
oliko	758 K tästä
olvasd	939 K el	939 K el:	964 K el
olvass	939 K tovább:
olvassa	939 K el	939 K el:	939 K el ezt is	964 K el
""", 'om': """
om	277 K forfatteren	277 K skribenten	1354 K forfatteren	1354 K skribenten	1760 K skribenten	1760 K författaren
""", 'on': """
on	478 K our site:
onko	736 K sinulla juttuvinkki	736 K sinulla vinkki	736 K sinulla tietoa	736 K sinulla aiheesta	758 K sinulla asiakirjoja
only	528 K registered	528 K subscribers	528 K members
ontdek	23 K meer van
onze	1305 K podcast is te
""", 'oo': """
ook	1285 K interessant:
""", 'op': """
opdaget	304 K en fejl
opdater	303 K
opinion	478 K |
oppdater	1383 K
opprett	1381 K en	1381 K konto	1381 K bruker	1383 K
oppsummeringen	26 K er
oprac	1442 K.
opracowanie	1442 K:
opret	302 K en gratis	302 K dig gratis	303 K
opsummeringen	26 K er
""", 'os': """
os	5 K comentários	27 K comentários
osale	645 K	655 K
osallistu	743 K	757 K
ossza	3 K meg	964 K meg
osta	645 K pilet	655 K	743 K liput	757 K
oszd	3 K meg	964 K meg
""", 'ot': """
ota	736 K yhteyttä toimittajaan	736 K yhteyttä toimitukseen	740 K yhteyttä	757 K yhteyttä
""", 'ou': """
our	544 K earlier coverage:
ouvir	1 K
""", 'ov': """
ovaj	1637 K sažetak
over	1287 K de auteur
""", 'pa': """
paid	496 K for by
para	590 K comunicarse con	590 K contactar con	605 K poder comentar
partager	3 K
partagez	3 K
partecipa	1064 K al nostro
participe	12 K
participez	808 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	515 K of this article	515 K of this story
pas	32 K encore de commentaire
pasidalinkite	1200 K savo istorija	1214 K
passend	340 K dazu	340 K dazu:
patreon	1867 K'dan
payment	451 K methods:
""", 'pe': """
peatoimetaja	637 K:
pentru	1532 K a vedea acest	1532 K a vizualiza acest
penulis	994 K:	995 K:	995 K :
per	1048 K approfondire	1048 K approfondire:	1055 K contattare l'autore	1055 K contattare l'autrice	1055 K scrivere all'autore	1055 K scrivere all'autrice	1058 K segnalazioni
periodista	178 K especialitzada	178 K especialitzat	592 K de	592 K especializada	592 K especializado
perskaitykite	1214 K
pewarta	994 K:	995 K:	995 K :
""", 'pi': """
piedalies	1252 K
piesakies	1243 K
pievieno	1252 K mūs	1252 K
pievienojies	1237 K	1252 K
pievienojieties	1237 K
pilihan	989 K editor:
pirkite	1205 K bilietus
pitaj	1637 K
pitajte	1637 K
""", 'pl': """
place	519 K a classified	519 K an ad
play	524 K our	524 K today's
please	28 K keep	28 K be	28 K stay	28 K respect
plus	790 K d'articles sur	790 K d'infos sur
""", 'po': """
pobierz	13 K	1433 K z	1433 K w	1433 K na	1433 K w sklepie	1444 K aplikację
podaruj	3 K	1438 K
podcast	340 K-tipp:	478 K:	791 K :
podcastunk	952 K
pode	1472 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podporte	1693 K
podporujte	250 K	1693 K
podprite	1733 K
podsumowanie	26 K wygenerowane	26 K zostało	1426 K artykułu	1426 K wygenerowane	1426 K przygotowane
podziel	3 K się
pogledaj	1623 K video
pogledajte	1623 K i	1623 K još	1623 K video	1623 K:
poglejte	1705 K tudi	1705 K:
poin	998 K penting oleh	998 K-poin penting oleh
points	799 K clés
polecamy	1415 K:
poll	525 K:
pomohl	234 K vám
pomohol	1677 K vám
pon	606 K a prueba tus
ponturi	1528 K și sesizări
popular	477 K in
posa	183 K a prova els teus
posez	799 K vos questions	799 K votre question
poslat	245 K
poslechnout	1 K
posted	477 K in	478 K in:
posts	27 K
potrebbe	1048 K interessarti:
pots	176 K enviar-nos
pour	791 K aller plus loin	791 K rappel :	802 K nous contacter	802 K contacter	812 K écouter cet épisode
povezano	1623 K:
povzetek	1719 K	1719 K članka
pozrite	1663 K si	1663 K si video
""", 'pr': """
pr	1115 K:
pratite	12 K	1651 K
preberite	1705 K tudi	1705 K še	1705 K več	1705 K:	1705 K si	1705 K še
prefer	499 K
pregunta	181 K a la nostra
prenesi	1726 K
prenesite	13 K	1726 K	1733 K aplikacijo
prenota	1064 K il tuo posto per l'evento
prenumerata	1212 K nuo
prenumeruokite	1212 K ir skaitykite	1212 K nuo	1212 K tik	1214 K
pretplatite	1651 K se na
preuzmi	1644 K
preuzmite	13 K	1644 K	1651 K aplikaciju
previous	544 K coverage:
previously	478 K:
pridajte	12 K sa
primetili	7 K ste
primijetili	7 K ste
print	3 K this
prisijunkite	1198 K prie	1214 K
prisluhnite	1705 K podkastu
privacy	458 K notice:
profitez	824 K
promoted	496 K by	548 K:
prosimy	28 K o
przeczytaj	1415 K także	1415 K też	1415 K:	1415 K też:
""", 'pu': """
puede	12 K seguir	590 K enviarnos	590 K contactar	590 K escribir
puedes	12 K seguir	581 K leer también	581 K leer:	590 K enviarnos	590 K contactar	590 K escribir	603 K escuchar todos los episodios
punti	1062 K chiave
puntos	598 K clave generados
punya	993 K informasi	993 K cerita
puoi	12 K seguirci	1058 K inviarci
""", 'py': """
pysy	28 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	1953 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
quelle	344 K: dpa	344 K:
quellen	344 K:
quer	1483 K sugerir	1483 K contar	1483 K receber as principais
questa	26 K sintesi	1062 K traduzione
questo	8 K articolo ti	26 K riassunto	1062 K articolo è stato tradotto	1064 K articolo è pubblicato sul numero	1069 K articolo aderisce
quick	544 K read:
quieres	590 ¿K contarnos
quiz	827 K.	827 K -	827 K :	1859 K:
""", 'ra': """
radote	1206 K klaidą
raksti	1238 K autorei	1238 K autoram
raksts	1254 K turpinās
rangkuman	998 K ini	998 K oleh	998 K ai
rate	8 K this
""", 're': """
re	827 (K)lire
reach	482 K the reporter	482 K the author
reacties	5 K	27 K
read	13 K this in	477 K more on these	477 K more about	477 K more from	478 K more	478 K more:	478 K also	478 K next	478 K:	478 K |	478 K more	478 K all about it	478 K next:	482 K more by	522 K more of our	530 K this and more	530 K this story	534 K our	538 K on with	538 K on for	544 K the full report here	544 K the full story here
readers	528 K must use	528 K must log
reageren	5 K
receive	534 K the	534 K our
recibe	589 K las noticias	589 K en tu whatsapp
recomandarea	1524 K noastră:
recomendado	1472 K:
recomendamos	581 K:
recomienda	3 K
recommended	478 K:	544 K reading:
redactor	178 K de	592 K de	592 K en
redactora	178 K de	592 K de	592 K en
redzi	1253 K kļūdu
regala	3 K
regale	3 K
regarder	791 K :
regardez	812 K la vidéo ci-dessus	812 K la vidéo ci-dessous
register	517 K for our
registreeru	645 K
registrer	1381 K deg
registrera	1788 K dig
rejoignez	12 K	23 K les
relacionado	581 K:	1472 K:
related	478 K:	478 K |	478 K story:	478 K stories:	478 K article:	478 K reading:	478 K video:	478 K content:
relire	791 K
remarks	27 K
rendeld	951 K meg
rendelje	951 K meg	964 K meg
report	7 K an error	7 K a mistake
reporter	994 K:	995 K:
reporting	486 K by	486 (K by
reserva	600 K tu plaza
reserve	517 K your seat	1489 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	816 K informé avec notre appli	816 K informés avec notre appli
resum	181 K generat	181 K fet
resume	598 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	791 K	791 K ici	808 K notre hors-série	812 K tous les épisodes
rezervuokite	1214 K
rezime	1637 K
rezumat	1533 K generat	1533 K cu
""", 'ri': """
riassunto	26 K generato
ringkasan	998 K ini	998 K dibuat	998 K oleh	998 K ai
rispetta	28 K
""", 'ro': """
rodyti	1214 K
""", 'ry': """
ryhdy	757 K
""", 's': """
s	248 K využitím zpráv
""", 'sa': """
saada	640 K oma vihje	640 K meile	640 K oma arvamuslugu	640 K arvamuslugu	655 K
saat	757 K ilmoituksen	757 K sähköpostin
saiba	1472 K mais	1472 K mais:
saken	1386 K fortsetter
saksikan	989 K juga	1002 K video	1002 K live	1002 K live streaming
sale	538 K:
salvesta	655 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
sazinies	1252 K
saznajte	1623 K više:
""", 'sc': """
scan	500 K to join	530 K the qr code	530 K the code
scannez	816 K pour télécharger
scarica	13 K
scaricate	13 K
schenk	387 K diesen
schenken	387 K sie diesen
schlagworte	339 K zu
schreiben	31 K sie den ersten	342 K sie unserem autor	342 K sie der autorin	342 K sie uns
scopri	23 K di più da	1064 K i giochi	1064 K i nostri giochi
scrivi	31 K il primo	1050 K all'autore
scroll	520 K down for video	1015 K ke bawah	1015 K untuk
""", 'se': """
se	275 K også	275 K video	275 K også:	289 K flere jobs	303 K hele	303 K flere	303 K alle	605 K adhiere a los criterios	620 K permite la reproducción	1058 K vuoi raccontare	1058 K hai informazioni	1352 K også	1352 K video	1352 K også:	1383 K hele	1383 K alle	1383 K mer av	1483 K tiver informações	1483 K você tem informações	1758 K också	1758 K även	1758 K även:	1789 K hela	1789 K alla	1789 K mer av
sea	28 K respetuoso	31 K el primero
see	7 K an error	7 K a mistake	477 K more from	478 K also	478 K more	478 K more:	478 K also:	482 K all posts by	482 K author archive
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	594 K
seguinos	12 K
seguir	594 K a
seguiu	12 K-nos
sehen	366 K sie hier das	366 K sie im video	366 K sie das video
sei	31 K der erste	31 K die erste	1058 K stato testimone	1058 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1198 K	1214 K
seko	1237 K	1252 K
sekojiet	1237 K
selanjutnya	1014 K:
sem	32 K comentários
senaste	1757 K nytt om
send	3 K this	283 K os et krypteret	283 K os dit tip	303 K	482 K us your	482 K tips to	482 K your tips	482 K feedback to	482 K your story ideas	1360 K sikkert tips	1360 K tips	1383 K
seneste	274 K nyt om
seotud	629 K:
ser	1385 K du noe feil	1790 K du något fel
ses	793 K derniers articles
seu	27 K comentário	1495 K comentário será
seuraa	12 K	740 K kirjoittajaa	740 K toimittajaa	757 K
""", 'sh': """
share	3 K this	3 K the article	482 K your story
""", 'si': """
si	28 K prega di	176 K tens informació	590 K tienes información	590 K tiene información	590 K tenés información	590 K conoces algún	590 K conoces un caso	802 K vous avez des informations	802 K vous disposez	802 K vous souhaitez
sia	31 K il primo
sie	7 K haben einen fehler	12 K finden uns	342 K erreichen die autorin	342 K erreichen den autor
sieh	366 K dir das video
siehe	340 K auch
siga	12 K	12 K-nos	589 K el canal	1480 K este autor	1480 K esta autora
sign	458 K up to	458 K up for	458 K up here	458 K up (it's	531 K up for push	531 K up for alerts	531 K up for text alerts	531 K up for breaking news alerts
sigue	12 K a	581 K leyendo:	589 K el canal	594 K a	619 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	989 K juga	989 K juga:	989 K:	989 K video	992 K berita	1002 K video	1013 K berita selengkapnya	1013 K berita lainnya	1014 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1019 K artikel gratis
sisesta	655 K
siste	1351 K nytt om
sitter	1385 K du på	1790 K du på
siz	33 K ne
sizce	33 K
sizin	1872 K başiniza
""", 'sk': """
skaitykite	1189 K daugiau	1189 K taip pat	1189 K ir	1214 K
skapa	1788 K ett	1788 K konto	1789 K
skaties	1228 K arī	1252 K
skicka	1789 K
skinite	13 K	1644 K
skontaktuj	1417 K się z autorem
skopiuj	1438 K link	1438 K
skriv	283 K til journalisten	284 K til	303 K	1383 K inn	1789 K upp
""", 'sl': """
sledite	12 K	1733 K
sleduj	12 K
sledujte	12 K	219 K:	250 K	1693 K
slik	1382 K bruker	1382 K jobber
""", 'so': """
so	362 K nutzen wir ki
sob	1480 K supervisão de
sobre	583 K el autor	583 K la autora	583 K la firma	1474 K o autor	1474 K a autora
sois	31 K le premier
sollten	342 K ihnen fehler
solo	1085 K per te
sondage	827 K -	827 K.
sorodna	1705 K novica
sorodno	1705 K:
sostenete	1083 K
sostieni	1029 K	1029 K il	1029 K la	1083 K
souhrn	233 K	233 K článku
soutenez	771 K	771 K le
soutenir	771 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	1789 K
special	538 K offer	544 K report:
speel	1308 K onze
spela	1789 K upp
spende	318 K für
spenden	318 K für	382 K an:
spendenkonto	382 K:
spiel	369 K unser
spielen	369 K sie unser
spill	1383 K av
sponsored	496 K by	548 K:
sponsorizzato	1066 K da
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	1733 K
spring	538 K sale
spytaj	1426 K
""", 'st': """
start	538 K your
stavovi	1634 K autora	1634 K izraženi	1634 K izneti	1634 K izneseni
stay	28 K on topic	458 K up to date with	522 K with	530 K ahead with
ste	7 K opazili
stellen	362 K sie der
stem	303 K	1308 K mee	1383 K
steun	1326 K
stiahnite	13 K si	1693 K si aplikáciu
stimm	369 K jetzt ab:
stimmen	369 K sie jetzt ab:
straipsnis	1216 K tęsiasi
streszczenie	26 K wygenerowane	1426 K	1426 K artykułu
stuur	3 K dit
""", 'su': """
su	27 K comentario
subscreva	1493 K o nosso podcast
subscribe	12 K to our	449 K to	458 K to	500 K to the	500 K to	528 K to comment	538 K
subskrybuj	1444 K
suivez	12 K	804 K
suivre	804 K
suka	999 K artikel ini
sull	1050 K'autore
sumate	12 K
sumber	995 K:	995 K :
summary	515 K
summer	538 K sale
support	449 K	449 K the
sur	791 K le même sujet
survey	525 K:
susikurkite	1214 K
susisiekite	1214 K
""", 'sv': """
svar	289 K på vores	303 K	1366 K på vår	1383 K
svara	1773 K på vår	1789 K
svideo	1638 K vam se
svidio	1638 K vam se
svidjelo	1638 K vam se
""", 'sy': """
synes	304 K du om
""", 'sz': """
szavazzon	964 K
""", 'ta': """
ta	1366 K quizen	1366 K vår quiz	1719 K povzetek
taalfout	7 K
tag	289 K quizzen	289 K vores quiz
tagged	478 K:
tags	478 K:
taip	1189 K pat skaitykite
take	524 K our
takip	12 K edin
tallenna	757 K
tambahkan	992 K
tanya	998 K ai kami
tapkite	1214 K
tausta	729 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	581 K puede interesar	581 K puede interesar:	581 K recomendamos:	581 K recomendamos leer:
tead	640 K teemast	640 K rohkem
tee	645 K test	743 K testi
teile	3 K
teilen	3 K sie
teilt	3 K
tekst	659 K:	1420 K ukazał się	1420 K pochodzi z	1426 K przetłumaczony	1426 K został przetłumaczony	1426 K czyta	1634 K izražava	1637 K je preveden	1637 K čita	1640 K je objavljen u
tekstas	1218 K:
teksti	740 K
teksts	1256 K:
telegram	12 K kanalimiza
tell	482 K us your story
telli	653 K	655 K
tellijana	655 K
tem	1483 K alguma informação	1483 K informações	1483 K uma sugestão	1483 K uma denúncia	1483 K alguma história	1483 K uma história
tens	176 K informació	176 K una història
tento	233 K souhrn	233 K článek byl přeložen	1676 K súhrn	1676 K článok bol preložený
terjemahan	998 K ini
terms	486 K and conditions apply
test	289 K din viden	524 K your knowledge	1308 K je kennis	1366 K kunnskapene dine	1859 K:
testa	1773 K dina kunskaper
testaa	743 K
teste	369 K dein wissen
testen	369 K sie ihr wissen
testez	824 K
tetszett	8 K	965 K
text	233 K byl přeložen	236 K vyšel v	1676 K bol preložený	1679 K vyšiel v
texte	799 K traduit
texten	1791 K fortsätter
texto	598 K traducido	1487 K traduzido
""", 'th': """
tham	1953 K gia kênh	1962 K gia khảo sát	1962 K gia bình chọn
thank	492 K you for reading
thanks	492 K for reading
the	5 K comments	458 K latest news directly	477 K latest in	477 K latest from	515 K ai summary
theo	1953 K dõi báo	1953 K dõi chúng tôi	1953 K dõi kênh	1955 K dõi
there	32 K are no comments	32 K are no
this	5 K discussion	5 K conversation	515 K article was	515 K article has been	515 K story was	515 K story has been	515 K content was	515 K summary	515 K translation	515 K piece was	520 K article is also available as audio
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	1048 K potrebbe interessare:
tiene	586 ¿K información
tienes	583 ¿K una historia	586 ¿K información	586 ¿K alguna	586 ¿K una historia	590 ¿K algo que
tiklayin	1846 K
tilaa	757 K
tilmeld	303 K
tin	1950 K liên quan:
tip	283 K journalisten	283 K redaktionen	1287 K de redactie	1287 K ons
tippfehler	7 K
tips	1360 K journalisten	1360 K redaksjonen	1360 K oss	1361 K	1767 K:
tipsa	1767 K reportern	1767 K redaktionen	1767 K oss	1767 K anonymt
""", 'to': """
to	26 K podsumowanie	522 K hear more	1426 K streszczenie	1426 K podsumowanie
toate	1530 K articolele lui
toda	608 K la información en nuestra
todas	580 K las noticias de
todos	27 K los comentarios	27 K os comentários	583 K los artículos de	1474 K os artigos de
toeta	652 K
toimittaja	740 K
toista	757 K
tonton	989 K juga	989 K:	989 K juga:	1002 K video
top	477 K stories in	477 K stories from
topics	478 K:
toto	26 K shrnutí	233 K shrnutí	1676 K zhrnutie
tous	27 K les commentaires	790 K les articles de	793 K les articles de
toute	790 K l'actualité de	790 K l'actu	816 K l'info dans votre poche
""", 'tr': """
traduit	799 K avec l'aide	799 K à l'aide
transmettez	3 K
trending	477 K in	544 K:
trimite	3 K	1528 K-ne
try	524 K today's	524 K our	534 K our	538 K
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	605 K comentario será	1535 K ce părere ai
tud	946 K valamit
tudo	1471 K sobre
tudsz	946 K valamit
tule	645 K tööle	743 K lukijailtaan	743 K mukaan	757 K mukaan
turite	1200 K naujieną	1200 K informacijos	1200 K istoriją
turn	531 K on alerts
tutte	1047 K le notizie su	1081 K le notizie di
tutti	27 K i commenti	1050 K gli articoli di	1067 K gli episodi del podcast
""", 'u': """
u	12 K vindt ons
""", 'ui': """
uit	1285 K het archief:
""", 'uj': """
uji	1003 K pengetahuanmu	1003 K pengetahuan anda
""", 'ul': """
ultime	1047 K notizie di
""", 'un': """
un	802 K témoignage	802 K fait	812 K podcast à écouter	1060 K post condiviso da	1537 K articol susținut de	1537 K articol în parteneriat	1537 K proiect susținut de
una	596 K publicación compartida por	596 K publicación compartida de
unbegrenzter	384 K zugang
unduh	13 K	1005 K
une	7 K erreur	7 K coquille	7 K faute	793 K information à nous transmettre	796 K info à nous	802 K info	802 K information à
uneix	12 K-te
unisciti	12 K	23 K a
unlock	538 K
unser	382 K spendenkonto
unsere	340 K leseempfehlung
untuk	992 K mendapatkan
""", 'up': """
up	478 K next:
uppdatera	1789 K
""", 'us': """
users	528 K must
""", 'uu': """
uuenda	655 K
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vaata	629 K ka	655 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	1238 K tev ir ziņa	1238 K tev ir ko	1238 K esi pieredzējis	1253 K raksts
vam	1720 K je bil	1720 K je bila
van	946 K egy jó	946 K egy tipped	946 K egy tippje	965 K olyan
var	31 K först	1789 K med
varaa	757 K
vasta	655 K
vastaa	743 K	757 K
vastaava	755 K päätoimittaja:
vastutav	637 K väljaandja:
""", 've': """
vea	581 K también	581 K también:	603 K el video a continuación	603 K el vídeo a continuación
ved	283 K du mere	283 K du noget
vedd	964 K meg
vedi	1048 K anche	1048 K anche:	1050 K tutti gli articoli di
vegeu	172 K també
vegye	964 K meg
vegyen	951 K jegyet	951 K részt	964 K részt
veillez	28 K à
veja	1471 K mais em	1472 K também	1472 K mais	1472 K:	1472 K também	1472 K também:	1472 K mais:	1493 K o vídeo abaixo	1493 K o vídeo acima	1493 K os vídeos mais assistidos
venujte	1689 K
ver	581 K también	583 K todos los artículos de	1474 K todos os artigos de
verder	1307 K lezen:
verschenke	3 K
verschenken	3 K sie	387 K sie diesen
verstuur	3 K dit
verwandtes	389 K thema:
vet	1360 K du mer	1360 K du noe	1767 K du mer	1767 K du något
veuillez	28 K respecter
vezane	1623 K vesti:
vezi	1524 K și	1524 K și:	1524 K:	1524 K și	1530 K toate articolele	1539 K video mai sus	1539 K video mai jos
""", 'vi': """
vi	303 K vil gerne høre	1383 K vil gjerne høre	1789 K vill gärna höra
viac	1663 K:	1663 K k téme:
video	520 K above:	520 K below:	1002 K:	1307 K:	1623 K pogledajte	1963 K:
vidi	1623 K još
view	482 K all posts by	482 K all articles by
vil	289 K du arbejde	289 K du være med på holdet	1366 K du jobbe	1366 K du være med på laget
vill	1773 K du jobba	1773 K du arbeta
vind	289 K billetter	303 K
vinkkaa	736 K toimitukselle	736 K
vinn	1366 K billetter	1383 K	1773 K biljetter	1789 K
vir	1731 K:
viri	1731 K:
vis	28 K respekt	303 K indhold	1383 K innhold
visa	28 K respekt	1789 K innehåll
visita	600 K nuestra tienda	1064 K lo store	1064 K il nostro store
visite	1489 K a nossa loja	1489 K nossa loja
viste	7 K
visualizzando	1060 K questo contenuto
viu	7 K algum	1483 K algo	1483 K alguma coisa
""", 'vk': """
vklopi	1726 K
vklopite	1726 K
""", 'vo': """
voce	1062 K generata
voir	790 K tous les articles	791 K aussi	791 K la vidéo	793 K tous les articles de	812 K la vidéo ci-dessus
voit	736 K lähettää vinkin
voita	757 K
voix	799 K générée
volg	12 K ons	12 K
voller	384 K zugriff
vols	176 K compartir	176 K explicar
vond	8 K je dit
voor	1302 K dit artikel
votre	27 K commentaire
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	793 K avez une information	796 K travaillez	796 K avez été	796 K êtes témoin	796 K avez une information	796 K souhaitez témoigner	802 K avez une info	802 K avez une information	802 K avez des informations	802 K disposez	802 K souhaitez	802 K êtes concerné	802 K êtes témoin	802 K avez été témoin	802 K avez des photos	802 K pouvez nous	802 K pouvez joindre	802 K pouvez contacter	802 K pouvez écrire à
voz	598 K generada
""", 'vr': """
vrei	1528 K să ne spui
""", 'vu': """
vuoi	1058 K segnalarci	1058 K raccontarci
""", 'vy': """
vytisknout	245 K
""", 'wa': """
war	8 K dieser	8 K der
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	492 K this forwarded
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1308 K is jouw mening
watch	467 K us on	478 K |	478 K now:	478 K more:	478 K the video:	478 K the latest	478 K:	520 K the video above	520 K the video below	520 K the clip above	520 K the clip below	520 K the full video	520 K the full interview	520 K the full episode
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	451 K accept:	451 K accept visa	451 K accept paypal	519 K're hiring	519 K are hiring	526 K value your opinion	526 K'd love your feedback
wees	31 K de eerste
weitere	339 K artikel zu	339 K artikel aus	339 K themen aus	342 K artikel von
weiterlesen	340 K:
wesprzyj	1444 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	477 K others are reading	478 K to read next:
whatsapp	12 K kanalimiza
""", 'wi': """
wideo	1430 K znajdziesz	1430 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie
with	550 K inputs from	550 K input from	550 K agency inputs	550 K reporting by	550 K additional reporting
""", 'wo': """
word	23 K lid van	1326 K lid van	1326 K vriend van
work	519 K with us	519 K for us
worth	478 K reading:
""", 'ws': """
wspieraj	1444 K
wszystkie	27 K komentarze	1414 K artykuły o	1417 K artykuły autora
""", 'wy': """
wydrukuj	1438 K
""", 'xe': """
xem	1950 K thêm	1950 K thêm:	1950 K:	1950 K video	1950 >> K	1950 K tiếp:	1957 K các bài viết của tác giả	1957 K các bài viết khác của	1957 K thêm bài của tác giả	1963 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	589 K puedes recibir
yazi	1873 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	467 K can follow him on	467 K can follow her on	467 K can follow them on	478 K may also like:	478 K might also like:	478 K may also be interested in:	478 K may also want to read:	478 K may want to read:	500 K can get	520 K can hear this story	520 K can listen to this	522 K can listen to	528 K must be	528 K can be part of
your	27 K comment	27 K comments	526 K opinion matters
""", 'yu': """
yuk	992 K gabung
""", 'za': """
zachowaj	28 K
zainstaluj	13 K	1433 K
zapis	1716 K je mnenje
zapisz	1438 K ten	1438 K artykuł	1438 K tekst
zapratite	12 K	1651 K
zapytaj	1426 K	1426 K nas
zaujal	234 K vás	1677 K vás
""", 'zd': """
zdroj	248 K:	1691 K:
zdroje	248 K:	1691 K:
""", 'ze': """
zeptejte	233 K se
""", 'zh': """
zhrnutie	1676 K	1676 K článku
""", 'zi': """
zie	7 K je een	1285 K ook
zini	1238 K ko vairāk	1253 K stāstu	1253 K ko
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	1414 K więcej z	1415 K też	1415 K też:	1415 K także	1415 K:	1415 K też	1415 K także	1415 K wideo	1415 K film	1415 K zdjęcia	1415 K galerię	1430 K nagranie	1430 K materiał
""", 'zu': """
zugang	384 K zu allen
zugriff	384 K auf alle
zum	340 K thema:	340 K weiterlesen:	342 K autor
zur	342 K person	342 K autorin
"""}

CONTAINS = {'#': """
#	1075 Kx#	1131 月K本まで無料で	1174 첫 달 K원	1183 월 K원
""", 'aa': """
aamu	17 joka K
aamukirje	750 K
aamukirjeen	750 K
aangemeld	1313 succesvol K
aanmerkingen	1293 op- of K
aastas	663 K
""", 'ab': """
abbestellen	325 jederzeit K
abbonamenti	1090 K
abbonamento	1032 hai già un K	1032 per chi ha un K	1032 scegli il tuo K	1090 K
abbonati	1032 K per	1032 K a soli	1032 solo per K	1032 per gli K	1052 K	1086 K a	1086 K:	1086 K ora	1086 K per	1086 puoi, K	1087 i nostri K	1090 K
abbonato	1032 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1041 devi K
abmelden	376 wieder K
abo	383 pur-K
abonament	1400 masz już K	1556 K
abonare	1542 prin K ești
abonarea	1542 confirma K
abonat	1516 ești deja K
abone	1836 K olun ve	1879 K olun
aboneler	1874 K içindir	1874 yalnizca K	1874 sadece K	1883 K
abonelere	1850 K özel	1850 K özeldir	1850 K açik	1850 K açiktir
abonelerimiz	1880 K
abonelik	1883 K
abonements	1262 K
abonenti	1255 tikai K
abonentiem	1226 tikai K	1255 teksts ir K	1255 raksts ir K
abonents	1226 jau esi K
abonne	830 je m'K
abonnee	1269 al K	1269 word K	1269 nog geen K	1269 als K	1328 word K
abonneer	1328 K je
abonnees	1269 alleen voor K	1269 dit artikel is voor K	1329 onze K	1332 K
abonnement	261 kræver K	313 K	398 K	774 avec votre K	834 K	1269 neem een K	1269 kiezen voor een K	1318 sluit een K af	1318 een K? log	1318 al een K	1328 kies een K	1332 K	1394 K
abonnementen	1332 K
abonnements	834 K
abonnent	261 bliv K	261 allerede K	261 som K	309 bliv K	321 als K	321 sie sind noch kein K	322 bereits K	322 bereits K:in	1338 bli K	1338 allerede K	1338 som K	1390 bli K
abonnenten	321 nur für K	321 exklusiv für K	395 unseren K	398 K
abonnenter	261 kun for K	261 artiklen er for K	306 er for K	306 kun K	310 vores K	313 K	1338 kun for K	1338 denne saken er for K	1338 artikkelen er for K	1387 er for K	1387 bare K	1387 kun K	1391 våre K	1394 K
abonnentin	321 als K	322 bereits K
abonnentinnen	321 exklusiv für K	321 nur für K	321 K vorbehalten	395 unseren K
abonner	261 K for at	309 K på	830 s'K	1338 K for å	1390 K på
abonnere	1373 ved å K
abonnez	774 K-vous pour	774 K-vous à partir	830 K-vous	830 K vous
abonniere	394 K unseren	394 K hier
abonnieren	325 newsletter K	330 whatsapp-kanal K	330 K sie unseren kanal	347 podcast K	394 jetzt K	394 K sie
abonniert	322 bereits K
abrir	568 K en la app	1459 K no app
abyste	209 K mohli číst dál
""", 'ac': """
accede	564 K a todo
accedi	24 K	1032 K per
accept	1521 K toate
acceptant	786 en K les cookies
acceptar	180 K les galetes
accepteer	1280 K de cookies
accepter	786 K les cookies
accepteren	1280 cookies te K	1280 cookies K
access	453 unlock full K	453 full K. no ads	540 K to every story	540 full K with no ads
acconsento	1074 K a ricevere
accordance	533 K with our privacy
according	555 K to
account	453 create a free K to	453 sign in to your K	453 create an K to	540 please create a free K	552 create a free K	553 hold power to K	1269 maak een gratis K	1318 K is gratis en zo	1328 maak een gratis K
accurate	547 K at time of
accused	555 K
aceptado	576 no has K las cookies
aceptaste	576 no K las cookies
aconseja	624 K
aconsejaba	624 K
aconselha	1511 K
acrescentou	1511 K
actionnaire	831 sans K
""", 'ad': """
ad	11 K
adalah	996 K dosen
adblock	216 vypněte K	270 slå K fra	1347 slå av K	1410 wyłącz K	1753 stäng av K
adblocker	333 K erkannt	333 K aktiv	333 nutzen einen K	333 verwenden einen K	333 trotz K	398 K	470 disable your K	470 you are using an K	470 K detected	1278 K uit
added	555 K
adgang	261 få K til	309 få fri K
admitiu	1511 K
admitted	555 K
adres	1402 twój K e-mail	1434 K e-mail
adresa	1517 K ta de email	1517 K ta de e-mail	1517 K de email nu va
adresiniz	1837 e-posta K
adresse	376 gültige e-mail-K	376 sie ihre e-mail-K	376 du deine e-mail-K	376 e-mail-K ein	777 votre K e-mail	777 votre K email
adresu	1620 na vašu e-mail K	1645 e-mail K	1645 mejl K
ads	553 we don't have K
advarer	312 K	1393 K
advert	11 K
adverteix	203 K
advertentie	11 K
advertenties	1329 zonder K
advertisement	11 K	469 this K has not loaded
advertisements	11 K
advierte	624 K
adviseert	1331 K
""", 'af': """
affermato	1089 ha K
affichage	806 K de ce contenu
affichant	806 en K ce contenu
afficher	786 pour K ce contenu	806 ne peut pas s'K
affichera	774 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	247 K odkazy	300 K-links	332 K-links	434 K links	469 contains K links	754 K-linkkejä	958 K linkeket	1378 K-lenker	1647 K linkove	1647 K linkovi	1690 K odkazy	1729 K povezave	1784 K-länkar
affiliatelenker	1378 K
affiliatelinks	37 K	300 K
affiliati	37 link K
affiliation	37 liens d'K	810 liens d'K
affiliazione	37 link di K
affirme	833 K
affirment	833 K
afiliacyjne	37 linki K	1440 linki K
afiliacyjnych	1440 linków K
afiliado	37 enlaces de K	37 links de K	601 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	601 enlaces de K
afiliate	37 linkuri K	1538 linkuri K
afiliats	186 enllaços d'K
afirma	624 K	1511 K
afirmar	203 va K
afirmou	1511 K
afmelde	263 K dig når
afmelden	1313 elk moment K	1313 elk moment weer K
afsnittet	290 hele K
aftrekbaar	1315 gift is K
""", 'ag': """
agences	794 avec K
agenturmaterial	343 mit K
aggiornamenti	1039 segui tutti gli K
aggiunto	1089 ha K
agora	1508 doe K
""", 'ah': """
ahora	621 dona K
""", 'ai': """
ai	146 K	288 af K	1365 av K	1772 av K	1960 K
aidez	797 K-nous à	830 K-nous
aiheesta	753 lisää K täältä
aiutaci	1052 K	1086 K a
aiutarci	1052 K	1086 K a
aizliegta	1235 bez atļaujas ir K
""", 'aj': """
ajakirjandus	662 meie K	662 sõltumatu K	662 K maksab	662 hea K
ajakirjandust	651 toeta sõltumatut K
ajakirjanik	641 K
ajakirjanikud	662 meie K
ajoute	833 K
ajoutez	830 K-nous
ajuda	200 K'ns
ajude	1477 K-nos	1508 K-nos
ajutorul	1543 K tău putem	1552 avem nevoie de K tău
""", 'ak': """
akci	235 naši K
akciu	1678 našu K
akismet	21 K to reduce spam
akkoord	1313 ga je K met onze	1313 gaat u K met onze
aktardi	1882 K
aktivieren	333 javascript K
akzeptiere	325 mit der anmeldung K
akzeptieren	325 mit der anmeldung K	335 cookies K
""", 'al': """
alamat	981 K email
aldus	1331 K
alerta	1511 K
alertas	14 las K	569 recibe K	569 activa las K	1460 receba K
alertes	779 recevez les K	779 K info
alertou	1511 K
alerts	14 K	461 get K as
algemene	1313 ga je akkoord met de K
alkaen	752 K #
alles	321 lesen sie K
allow	470 K ads on
aloud	489 is read K by
""", 'am': """
amendat	1555 a K
ammesso	1089 ha K
""", 'an': """
anche	1087 siamo K su
andare	1025 prima di K via
android	326 für K und ios	459 our K app	817 sur ios et K	1272 app voor K
angebot	383 ihr K	383 dein K	394 hier gibt es das K
angebote	376 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angezeigt	335 inhalte K werden
anggota	1020 jadilah K
ankete	1682 našej K	1682 v K
anketi	35 našoj K	1642 našoj K	1642 u K	1724 naši K	1724 v K
anketimize	35 K
anketimizi	1858 okur K	1858 K
anketo	1724 kratko K	1724 našo K
anketu	35 našu K	1642 kratku K	1642 našu K
ankety	239 naší K	1682 našej K
ankiecie	35 naszej K	1431 naszej K	1431 w K
anlatin	1871 K
anlatti	1882 K
anmelden	24 K	394 jetzt K	394 hier K
anmelder	285 er K	1362 er K
anmeldung	325 mit meiner K	325 mit ihrer K	325 mit der K stimmen	325 mit der K stimme	325 mit der K willige	325 mit der K willigen	325 mit der K erklären sie	349 K
annetus	651 tee K	665 K
anno	1088 all'K
annonce	11 cette K
annoncelinks	37 K	300 K
annoncen	11 K
annoncer	310 uden K
annonsblockerare	1753 stäng av K
annonseblokkering	1347 slå av K
annonselenker	37 K	1378 K
annonsen	11 K
annonser	1391 uten K	1796 utan K
announced	555 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1089 ha K
ano	1510 por K
anoniem	1293 K tippen
anonim	1853 bize K
anot	1223 K
anregungen	370 fragen oder K	370 fragen und K
ansehen	368 hier K	368 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	474 K our poll
antes	557 K de irte	1450 K de sair
anuncio	601 después del K	601 tras el K
anunciou	1511 K
anvender	270 vi K cookies
anytime	453 cancel K	554 cancel K
anzeige	11 der K	11 dieser K	332 nach der K weiter	392 dies ist eine K
anzeigen	335 mit einem klick K lassen
anzusehen	358 um das video K
""", 'ap': """
apeluje	1448 K
apgalvo	1261 K
aplicativo	1459 baixe o K	1459 baixe nosso K	1509 nosso K
aplikace	252 naše K
aplikaci	213 stáhněte si K	213 stáhněte si naši K	241 mobilní K	241 naší K	241 naší mobilní K
aplikacja	1446 nasza K
aplikacji	1403 w naszej K	1403 otwórz w K
aplikasi	982 unduh K	982 download K	982 K kami	1020 unduh K	1020 instal K	1021 K kami
apoiador	1453 torne-se K	1477 seja nosso K	1508 torne-se K	1508 seja nosso K	1508 seja K
apoiam	1500 nos K todos os meses
apoie	1477 K
apoio	1453 seu K é	1477 seu K	1508 seu K
aportaciones	612 gracias a las K
aporte	587 tu K	621 tu K
apoyan	612 que nos K cada mes
apoyo	560 con tu K	560 tu K es	587 tu K	621 tu K	621 su K
app	326 als K	373 mit der K	373 in der K	459 get our K	459 in our K	459 use our K	459 our new K	459 our ios K	460 get the K	552 our K	1272 in de K	1341 i vår K	1391 vår K	1747 i vår K	1796 vår K	1945 tải K	1988 K内阅读	1988 在K中	1988 K看更多
appareil	774 un seul K à la fois	823 en cours sur un autre K
appeared	485 first K on	549 K in print
appen	264 hent K	264 åbn i K	1341 last ned K	1341 hent K	1341 åpne i K	1747 ladda ner K	1747 ladda ned K	1747 hämta K	1747 öppna i K
appje	1292 ons een K
application	778 téléchargez l'K	778 télécharger l'K	778 dans l'K	778 avec l'K	778 sur l'K	778 notre K	831 notre K
applications	778 nos K mobiles
appot	953 az K
apunta	200 K't
""", 'aq': """
aqui	1450 já que você está K	1450 já que está K
""", 'ar': """
arbeid	1391 vårt K
arbeit	395 unsere K
arbeitet	345 K als
arbejde	310 vores K
arbetar	1772 K med ai
arbete	1796 vårt K
argued	555 K
arrivato	1025 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	201 aquest K	201 l'K sencer	453 to unlock this K	453 members-only K	455 you've read your last free K	455 you have read your last free K	455 this is your last free K	455 reached your K limit	464 share this K on	469 links in this K may	542 save this K	553 this K	767 vous avez aimé cet K	767 cet K vous a plu	774 pour accéder à l'K	774 cet K est offert	774 cet K vous a été offert	774 pour lire cet K	774 offrir cet K	774 offrez cet K	775 de cet K à lire	794 cet K est paru dans	794 cet K a été publié	814 réagir à cet K en	828 cet K a d'abord été publié	831 cet K
articles	15 free K	443 you've read # K	453 access to all our K	453 gift K to give	455 free K left	455 K left this month	455 you've used all your free K	455 # of # free K	455 K left to read	540 to read more K	540 for three more free K	540 more free K	542 K to give	542 K to gift	542 K to share	542 gift # K	774 tous nos K	775 il vous reste # K	820 nos K sont en accès libre	831 nos K
articol	1553 acest K
articolele	1553 K noastre
articolelor	1526 preluarea K
articoli	1032 tutti gli K senza limiti	1033 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1025 ti è piaciuto questo K	1032 per leggere l'K	1032 regala questo K	1087 questo K
articolul	20 K complet	20 K integral	1546 pentru a citi K	1546 să citești tot K	1553 ți-a plăcut K	1553 tot K
artigo	20 ler este K	20 ler o K	1450 gostou deste K	1504 para ler este K	1509 este K
artigos	1476 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	298 denne K for #	310 denne K	314 dir gefällt dieser K	321 lesen sie diesen K mit	321 um diesen K zu lesen	321 dieser K ist nur für	321 zugriff auf alle K	321 alle K lesen	321 ganzen K lesen	323 freie K übrig	323 K frei	323 ihr letzter freier K	346 K wurde	350 unsere K öfter	379 K etwas wert ist	383 alle freien K	388 weitere K finden sie	393 rechte am K	393 K steht unter einer	395 dieser K	395 diesen K	395 diesem K	1009 untuk membaca K ini	1021 K ini	1269 om dit K te lezen	1269 dit K is alleen	1269 geef dit K	1269 lees dit K met	1269 gratis K deze week	1282 fout in dit K	1293 mening over dit K	1318 een premium K	1329 dit K	1792 gratis K kvar
artikelen	15 gratis K	1269 toegang tot alle K	1318 aantal K bereikt	1318 aantal gratis K
artikeln	321 zugang zu allen K	383 zugang zu allen K	1739 gillade du K	1744 läs hela K med	1744 lås upp K	1775 fel i K	1796 den här K
artikkel	658 tasuta K	662 see K
artikkelen	1368 feil i K	1391 denne K
artikkeli	20 koko K	718 tämä K on vain	760 ilmainen K jäljellä	763 tämä K
artikkelia	756 maksutonta K	756 ilmaista K
artikkelit	15 ilmaiset K	756 ilmaiset K
artiklar	15 fria K	1744 fria K	1792 gratis K kvar	1796 alla K
artiklen	256 kunne du lide K	310 K her
artikler	15 gratis K	261 gratis K	306 gratis K tilbage	310 alle K
artiklid	654 tasuta K
artiklit	654 tasuta K	662 kogu K
arvioi	765 K
""", 'as': """
asegura	624 K
asked	555 K
asks	555 K
assinante	1456 já é K	1508 torne-se K	1508 seja K	1508 seja K
assinantes	1456 só para K	1456 somente para K	1504 exclusivo para K	1504 exclusiva para K	1504 exclusivos para K	1509 nossos K	1512 K
assinatura	1512 K
assinaturas	1512 K
assine	1456 K para	1456 K por	1456 K e tenha	1508 K a	1508 K o	1508 K já	1508 K agora	1508 K e	1508 K aqui	1508 K por
associate	469 as an amazon K	484 is an K
assure	833 K
""", 'at': """
atbalsti	1249 K mūs	1258 K mūs
atbalstiet	1258 K mūs
atbalsts	1249 tavs K palīdz	1258 tavs K	1258 jūsu K
atzina	1261 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	346 K
audioverze	2 K
audioverzi	238 K
audioverzii	1681 K
aufgefallen	337 fehler K
ausblenden	335 und wieder K
auszugsweise	343 nachdruck, auch K
auteur	795 est l'K	1294 is K van	1297 mening van de K
auteursrecht	1325 rust K
author	483 email the K	483 the K can be	484 is the K of	484 is an K
automated	2 read by an K	489 is read by an K	489 narrated by an K
automatisch	2 K vorgelesen	321 endet K	368 K vorgelesen	393 K von dpa	393 K von der
automatisk	1365 K oversatt
autor	177 és K de	345 ist K	585 es K de	1478 é K de
autora	177 és K de	585 es K de	1423 napisz do K	1478 é K de
autorce	229 napište K
autore	1053 è K di
autorem	1423 kontakt z K
autoren	357 meinung der K
autorin	345 ist K	345 ist freie K	357 meinung der K
autorise	823 n'K pas la lecture
autorke	1671 napíšte K
autorki	1423 napisz do K
autorovi	229 napište K	1671 napíšte K
autorskim	1441 chroniony prawem K	1441 chronione prawem K
autoru	1632 javite se K	1632 pišite K
autrice	795 est l'K	1053 è K di
""", 'av': """
available	459 K on the app store	459 K on google play	459 our app is K
avbryt	21 K svar
avec	794 K afp
averci	1086 grazie per K letto
avertit	833 K
avise	1508 K-nos
avsluta	1797 K när du vill
avsnittet	1774 hela K	1774 ladda ner K
avtorici	1714 pišite K
avtorju	1714 pišite K
avverte	1089 K
""", 'ay': """
ayda	1870 K # tl	1870 K # tl'den	1881 K
aydinlatma	1843 K metni
ayirtin	1871 K
aylik	1881 K
ayudanos	621 K
""", 'ba': """
ba	1393 K
bad	312 K	1798 K
bagikan	25 K
baixa	170 donar-te de K
baixe	1459 K o app	1508 K o
bajate	621 K la app
bancs	192 no depèn de K
banner	398 cookie-K	556 cookie K
banners	556 cookie K
bantu	1020 K kami
bastano	1086 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	393 redaktion nicht K
beboette	1331 K
become	495 K a	552 K one of them
becoming	494 K a member	552 consider K	552 K a member
bedankt	1328 K voor het lezen
beelden	1293 heb je K	1293 heeft u K
befindet	335 an dieser stelle K sich
before	443 K you go	443 K you move on
begging	556 K
begs	555 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	379 jeder K hilft uns	393 K steht unter einer	394 mit einem K	395 dieser K	395 diesen K
bejelentette	975 K
bekijk	1303 nieuwe baan? K
belangrijkste	1313 elke dag het K
belirtti	1882 K
benachrichtigungen	14 K	327 K aktivieren	327 push-K
benadrukt	1331 K
bent	1263 nu je hier toch K
bepaalde	1331 K
berasal	997 konten ini K dari
berdonasi	1020 K
bereits	321 sie haben K ein abo	383 K ein konto
bergabung	1020 mari K	1020 K dengan kami	1020 ayo K
bergabunglah	1020 K
bergantung	1007 K pada dukungan anda
berichten	395 wir K
berichterstattung	395 unsere K
berichtet	345 K für	345 K über
berichtete	397 K
berita	984 ikuti K
berkomentar	6 untuk K
berlangganan	980 sudah K	981 K newsletter	1006 terima kasih telah K	1006 berhasil K	1020 K sekarang	1020 silakan K
beschloss	397 K
besedah	1737 po K
besked	293 push-K
beskeder	293 push-K
besloot	1331 K
beslutade	1798 K
besluttede	312 K
besluttet	1393 K
besoin	767 nous avons K de vous	830 nous avons K de vous	830 a K de vous	830 avons K de votre
besplatna	1646 K članka
besplatne	1646 K članke
besplatni	1639 naš K webinar	1639 naš K vebinar
besplatnih	1646 K članaka
beste	1313 elke week het K van
bestellen	363 im shop K	394 jetzt K	394 K sie hier	394 K sie unseren
bestellung	349 K
besten	395 die K texte
betaalmuur	1315 geen K	1332 K
betalende	306 kun for K
betalingsmur	313 K	1394 K
beteiligt	392 redaktion ist nicht K
betonte	397 K
betrokken	1322 redactie is niet K
bevestigen	1313 aanmelding te K
bevorzugen	350 google K
bevorzugte	350 K quelle
bevorzugten	350 K quelle
bevorzugter	350 K quelle
bezahlschranke	380 K	398 K
bezmaksas	1251 K rakstus	1251 K raksti	1251 K kontu	1255 K raksts
""", 'bi': """
bidrag	259 dit K	259 giv et K	309 dit K	309 giv et K	313 K	1336 ditt K	1375 gi et K	1390 ditt K	1781 ge ett K	1781 ditt K gör	1795 ge ett K
bidraget	1375 K ditt
bijdrage	1266 jouw K	1289 kleine K	1330 kleine K
bildirdi	1882 K
bildirimlere	14 K	1838 K izin ver
bildirimleri	14 K	1838 K aç
biletlerini	1858 etkinlik K
billionaire	553 K owner
bilten	1627 K
binding	261 ingen K	311 ingen K
bindingstid	1338 ingen K	1392 ingen K
bindningstid	1744 ingen K	1797 ingen K
bisogno	1025 abbiamo K di te	1086 abbiamo K di te	1086 abbiamo K del tuo	1086 abbiamo K anche di te	1086 abbiamo K di voi
bitte	314 haben wir eine K	314 eine K an sie	314 wir haben eine K
""", 'bl': """
blijkt	1331 K uit
blijven	1315 om dit te K doen
bliv	309 K en del af
blocker	470 disable your ad K	470 disable ad K	470 turn off your ad K	470 using an ad K
blocking	470 K ads	470 K our ads
bloqueador	574 K de anuncios	625 K de anuncios	1465 K de anúncios
bluesky	16 K	466 follow him on K	466 follow her on K	466 follow them on K
""", 'bo': """
board	518 our jobs K	518 our job K
bogatych	1443 nie mamy K
""", 'br': """
bralcev	18 po zaslugi K	1732 s podporo K	1732 s pomočjo K	1735 naših K	1735 po zaslugi K	1735 s podporo K	1735 podpori K
bralci	1735 naši K
branja	0 čas K
brauchen	379 K noch #	394 wir K ihre hilfe	394 wir K deine hilfe	394 K wir sie	394 K wir dich	394 K wir eure
braucht	379 K ihre hilfe	379 K deine hilfe
breaking	461 get K news alerts
brez	1732 K vas
brief	1293 K naar
briefing	493 our morning K	493 our K	493 daily K	533 K in your inbox
briefkasten	352 anonymen K	352 anonymer K
brieven	1293 K naar
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	470 your K is out of date	470 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1365 K ki	1365 K ai
""", 'bu': """
budite	1645 K u toku
buitenlandredacteur	1294 is K
bulabilirsiniz	1871 K
bulan	1022 per K
buletin	981 K kami	1006 K harian kami	1021 K kami	1024 K
bulunabilirsiniz	1879 katkida K
bulunun	1879 katkida K
bureau	504 K chief
button	358 klick auf den K
buttons	542 the share K	542 the K below
buycoffee	1443 K
""", 'ca': """
cadastre	1456 K-se para	1508 K-se
cadeau	1269 K aan
cafecito	587 K
callan	622 lo que otros K
campagne	820 K de dons	830 boucler notre K
campaign	553 our spring K	553 our K
can	552 pay what you K
canal	572 únete al K	621 únete al K	1463 siga nosso K	1463 siga o K	1508 entre no K	1509 nosso K
canale	1057 al K	1087 il nostro K
canali	1039 sui nostri K
canalul	1553 K nostru
cancel	21 K reply	453 K at any time	554 K any time	554 K at any time
cancele	1456 K quando quiser	1510 K quando quiser
cancellarti	1035 puoi K
cap	177 és K de
caporedattore	1053 è K
caporedattrice	1053 è K
carte	9 cette K
casella	1035 nella tua K
""", 'ce': """
cebinize	1863 K gelsin
celoten	20 K članek	1701 K članek je	1728 K članek
celotnega	1701 za ogled K	1701 za branje K	1728 K članka
cerut	1555 a K
""", 'ch': """
channel	553 our K	984 ikuti K	984 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	777 par e-mail K	777 par mail K
chargement	806 K de la vidéo
chcete	251 K číst dál	1659 K čítať ďalej
check	523 K back for more	523 K back soon
chef	795 est K de
cheffe	795 est K de
chegou	1450 se você K até aqui
chercheur	795 est K
chercheuse	795 est K
chia	25 hãy K sẻ	1976 hãy K sẻ	1979 K sẻ
chiede	1089 K
chiederti	1025 un piccolo favore da K
chief	484 is K
chiesto	1089 ha K
chip	494 K in	495 K in	552 K in now	552 K in and
chipping	552 consider K in
choisissez	774 K votre offre
choose	453 K a plan	552 K a plan
chosen	547 K by our
chronione	1441 K są prawem
""", 'ci': """
cijelog	1619 za čitanje K
cikk	973 ez a K
cikkeink	973 K
cipta	991 hak K
citarea	1550 cu K sursei
citera	1761 K oss gärna	1761 K gärna men ange
citire	0 timp de K	0 timp K
citit	1543 dacă ai K până aici
cititorii	36 K noștri	1553 K noștri
cititorilor	18 datorită K	1543 datorită K
""", 'cl': """
claimed	555 K
clarifications	527 corrections and K
clicking	511 by K play
client	774 déjà K
""", 'co': """
code	1057 qr K
codziennie	17 K rano	1402 otrzymuj K
coffee	448 buy me a K	494 buy me a K	494 buy us a K	552 buy us a K	554 cup of K
colabora	585 K con
collabora	1053 K con
columnist	484 is a K	504 K	1294 is K
colunista	1478 é K
com	1588 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	578 para K	578 quieres K	1469 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	578 déjanos tu K
comentarios	578 en los K	578 no admite K
comentariu	21 pentru a publica un K
comentou	1511 K
comision	1538 primi un K
comment	6 to K	6 to leave a K	6 to post a K	474 log in to K	474 sign in to K	474 be the first to K	474 leave a K below	474 leave your K	474 our K policy	474 post a K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	814 votre K sera publié
commentaires	788 dans les K	788 charte des K	788 espace K
commentare	6 per K	1045 per K	1045 vuoi K
commenter	788 pour K	814 peuvent K	814 pour pouvoir K
commenti	1045 nei K	1045 i K saranno
commenting	474 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	474 in the K below	474 in the K section	474 let us know in the K	474 K powered by	474 K have been closed	474 all K are subject to	474 we welcome your K	552 let us know in the K
commercial	547 our K team	547 our K content	810 réalisé par un partenaire K	823 notre service K
commissie	1322 een K
commission	469 we may receive a K	469 K if you buy	547 may earn a K	547 may earn a small K	547 may earn an affiliate K	547 may receive a small K	547 may receive K	547 earn K from
commissione	1065 ricevere una K
committed	527 K to accuracy
community	395 unsere K	474 abide by our K	501 our K members	501 leave our K	501 like our K	552 join our K of	553 K-funded	1045 regole della K	1057 K whatsapp
compartilhada	1485 uma publicação K por
compartilhado	1485 um post K por
compartilhe	25 K	1508 K este
compartir	564 K tu cuenta, cambia	621 si quieres K tu cuenta
compensation	547 receive K from
complain	527 K about this article
complained	555 K
complains	555 K
complaints	527 our K page
completa	615 para leer la nota K	1456 para ler a matéria K
complete	540 K digital access
completo	1456 para ler o artigo K
complimentary	15 K articles	455 K articles	455 K article this month	455 last K article
compte	830 créez un K	830 créez votre K
comunidad	612 K que sostiene
comunidade	1508 faça parte da K
comunique	1469 K um erro
comunitatea	1543 K care susține	1552 intră în K
condannato	1089 ha K
condiciones	576 términos y K
condividi	1086 K questo
condividila	25 K
condividilo	25 K
conduite	814 charte de bonne K
confidence	502 in K
confidential	502 K tip	502 K tips
confirm	457 check your email to K
confirmar	611 bandeja de entrada para K	1499 caixa de entrada para K
confirmation	819 e-mail de K
connect	466 K with us on
connectez	24 K-vous	774 K-vous pour	830 K-vous
consenso	1043 il K ai cookie
consent	472 we need your K to load	497 written K
consentimento	1485 K para carregar
consentiti	1045 non sono K commenti
consider	448 if you liked this article, K	495 please K	495 K a	495 K giving	495 K joining	552 K making	552 K giving	552 K a gift	552 K joining
contact	457 K me with news and offers	508 K her at	508 K him at	508 K them at	552 K us at
contacted	483 can be K at
conte	1508 K-nos
contenido	9 este K	9 K externo	564 K premium	576 K externo de	576 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	472 to view this K, you	472 to view this K please	472 third-party K	472 this K is hosted by a third party	472 we use your sign-up to provide K	540 access to all our K	547 our K studio	549 to reuse this K	1298 K te zien
contenu	9 ce K	786 ce K n'a pas pu être	786 K bloqué	806 K est fourni par
contenus	774 tous nos K	831 nos K
contenuti	9 K esterni	1032 a tutti i K
contenuto	9 questo K	9 K esterno	1043 K esterno
contingut	9 aquest K
continua	1078 K a leggere con	1546 pentru a K lectura
continuar	192 el teu suport per K	192 ajuda'ns a K	195 per K llegint	1504 para K lendo	1504 para K a ler	1504 K lendo
continuare	20 K a leggere	1078 per K a leggere	1078 per K la lettura	1546 pentru a citi în K	1546 citește în K cu
continue	453 to K reading this article	453 log in to K	453 sign in to K	453 register to K	453 upgrade to K	552 help us K	1491 K a ler abaixo	1504 K lendo com	1504 K a ler com
continuer	823 pour K à lire
continuez	810 publicité, K	823 K votre lecture sur
continuing	472 by K to use this website, you agree
contou	1511 K
contribua	1477 K	1508 K com	1508 K a partir	1508 K para o nosso
contribuez	830 K
contribuisci	1086 K
contributed	505 K reporting	505 K to this report	505 K to this story	505 K to this article	549 K to this report
contributing	484 is a K	552 by K to
contribution	494 make a K	552 your K	552 make a K	552 making a K	830 votre K
contributo	1028 con il tuo K	1075 piccolo K per noi	1086 il tuo K
contributor	484 is a K
conversation	474 to join the K	474 join the K with	552 join the K
cookie	472 manage your K	843 קובצי K	949 K-kat	1043 usiamo i K	1043 questo sito usa i K	1105 Kを使用	1105 K(クッキー)	1105 Kの使用	1105 Kを利用	1117 Kを許可	1410 pliki K	1583 файлы K	1583 файлов K	1592 файлы K	1674 súbory K	1904 файли K	1904 файлів K	1914 файли K	1947 sử dụng K	1959 chấp nhận K
cookies	9 third-party K	270 vi bruger K	270 bruger K til	287 K	407 αποδοχή K	472 we use K	472 this site uses K	472 this website uses K	472 our site uses K	472 uses K to	472 accept all K	472 accept K	472 use of K	472 how to control K	511 social media K	576 usamos K	576 este sitio utiliza K	576 esta web utiliza K	576 uso de K	576 aceptar las K para	576 que aceptes las K	786 utilise des K	786 refusé les K	806 gérez vos K	834 bandeau K	1280 gebruik van K	1280 omdat je geen K	1298 social media-K	1347 vi bruker K	1364 K	1410 używamy K	1410 plików K	1467 usamos K	1467 este site utiliza K	1467 este site usa K	1467 uso de K	1763 K på	1771 K
cookievoorkeuren	1298 K
copy	553 read our K
copyright	1325 rust K
corespondent	1529 este K
correct	547 K at time of
correction	527 report a K	527 request a K	527 suggest a K
corrections	527 our K	527 K policy	553 our K
correo	567 en tu K	567 en su K	567 a tu K
correspondant	795 est K	795 K à
correspondante	795 est K	795 K à
correspondent	484 is a K	504 K	1294 is K
correspondente	1478 é K
correspondents	553 our K
corresponsal	177 és K	585 es K
correu	170 al teu K
corrispondente	1053 è K
courriel	777 par K chaque	777 dans votre boîte K
couvre	795 K les
coverage	523 read our full K	523 see our full K	553 our K
covers	484 K the
""", 'cr': """
created	488 summary was K
creative	485 under a K commons license
criticised	555 K
criticized	555 K
crowdfunding	556 K
""", 'cu': """
cubre	585 K los
cuenta	564 accede con tu K
cuestionario	35 nuestro K
cuma	17 her K
cuota	622 tu K
""", 'cz': """
czekamy	1412 K na wasze
czytaj	1445 K dalej za
czytania	0 czas K
czytasz	1446 K nas
czytelnicy	36 nasi K	1446 nasi K
czytelniczek	1443 dzięki wsparciu K
czytelnikom	18 dzięki K	1446 dzięki K
""", 'da': """
daarna	1269 K kun je
dabei	394 sind sie K	394 sei K
dacci	1086 K una mano
daftar	1020 K untuk
dagar	1782 # K för #
dage	298 # K for #	309 prøv # K
dagelijks	1271 ontvang K
dager	1376 # K for #
daily	457 sign up for our K
dakika	0 K okuma
dalej	1446 pisać K
danach	321 K # euro
dane	1692 #% z K	1692 # % z K
dankzij	18 K lezers	18 K onze lezers	1315 K onze leden	1315 K mensen zoals jij	1315 K lezers zoals jij
dapatkan	984 K update berita
dar	251 váš K	255 K	1698 K
darbu	1259 mūsu K
darmowe	1437 K konto
darmowy	1400 ostatni K
darmowych	1437 limit K
darowizna	1445 twoja K	1449 K
darowizny	1449 K
darte	567 K de baja
darujme	249 na K	252 na K	253 K
dary	255 K	1698 K
data	484 is a K
dateci	1086 K una mano
datenschutzbestimmungen	335 K
datenschutzhinweise	335 K
""", 'de': """
deaktiviere	333 K deinen adblocker
deaktivieren	333 K sie ihren adblocker	333 adblocker K	333 ad-blocker K
deaktiviert	333 javascript ist K
debat	286 send det til K
debate	474 join the K
debattartikel	1770 din K	1770 skriva en K
debattartikeln	1770 svara på K
debatten	6 delta i K	272 deltag i K	292 deltage i K	292 deltag i K	292 tone i K	1369 delta i K
debattinnlegg	1363 K
decided	555 K
decidiu	1511 K
decis	1555 a K
deciso	1089 ha K
declarat	1555 a K
declarou	1511 K
dedi	1882 K
dedicated	553 our K team
deductible	494 tax-K gift	494 tax-K donation	552 make a tax-K	554 tax-K
deel	25 K het	25 K dit	1328 K dit
deine	18 ohne K
dejal	1737 je K
dejala	1737 je K
del	1390 bli en K av	1795 bli en K av
dela	25 K den	1795 K med en vän
delivered	453 print edition K to	453 K to your door	457 K to your inbox	457 K to your email	457 get the latest news K
delo	1735 naše K
demanar	203 va K
demander	767 une faveur à vous K	767 un petit service à vous K
den	25 del K
denuncia	624 K	1089 K	1511 K
departe	1552 citi mai K
depend	553 we K on
depende	612 no K de bancos	1500 não K de bancos
dependemos	612 K de nuestros lectores	1500 K dos nossos leitores
der	397 so K
derden	1280 inhoud van K
derecho	29 se reserva el K
desactiva	574 K adblock
desactivar	574 K adblock
desative	1465 K o adblock
descarga	568 K la app	568 K nuestra app	621 K nuestra	621 K la app
descarrega	200 K't
descarregue	1459 K a app
despre	1529 scrie K
desta	1508 faça parte K
destek	1866 K olun	1879 bize K	1879 K olun	1879 K ol	1879 K verin	1879 aylik K
detected	470 ad blocker K	470 adblock K
determinou	1511 K
detto	1089 ha K
devamini	1836 K okumak için	1879 haberin K okumak
devenez	830 K membre	830 K mécène
device	502 non-work K
""", 'di': """
dicci	1086 K la tua
dice	624 K	1089 K
diceva	1089 K
dich	394 trag K
dichiarato	1089 ha K
diesen	9 K tweet	395 K text
dieser	395 K text
dieses	9 K video	358 um K video
dig	256 vi har en bøn til K	1795 hör av K
digest	493 weekly K	493 our K
digipakett	627 telli K
digital	383 K-abo für
digitalabo	321 mit unserem K	383 K für
dijo	624 K
dimanche	17 chaque K
din	1646 za # K	1646 od # K
dinara	1654 K
dine	261 læst alle K
dinleyin	2 haberi K	1871 K
dipublikasikan	22 tidak akan K
dir	203 va K
direct	457 K to your inbox	782 suivez en K	1517 K în inbox
directement	777 K dans votre
directly	457 K in your inbox
directo	572 sigue en K
direito	29 reserva-se o K	29 se reserva o K
disabilita	1041 K adblock
disait	833 K-il	833 K-elle
disattiva	1041 K adblock	1041 K l'ad blocker
discordu	228 K
discordzie	1422 K
discover	175 a google K	281 google K	350 google K	418 google K	498 google K	588 en google K	1291 google K	1358 google K	1422 google K	1527 pe google K	1765 google K
discoverissa	734 google K
discussion	6 to join the K	788 participez à la K
disdici	1032 K quando vuoi	1088 K quando vuoi
disfrutando	615 sigue K de
disiscriverti	1035 K
diskuse	240 vstupte do K	240 zapojte se do K
diskusie	1683 zapojte sa do K	1683 vstúpte do K
diskutiere	337 K mit
diskutieren	337 K sie mit	337 K sie über	394 K sie mit
diskutovat	240 K mohou
dispatch	493 a weekly K	493 our K
disponibil	1516 K doar pentru abonați
disponibile	1036 K su app store
disponible	568 K en google play	778 K sur l'app store
dispositivo	564 si continúas leyendo en este K	564 en otro K	1078 in uso su un altro K	1504 em outro K	1504 noutro K
dispus	1555 a K
disse	1089 K	1511 K
distribuie	25 K
dit	833 a K	833 K-il	833 lui K-on
dites	788 K-le nous en	830 K-nous
diu	203 K
diventa	1086 K socio	1086 K parte
diz	1511 K
dizia	1511 K
diziam	1511 K
""", 'do': """
do	553 what we K
docente	1053 è K
dodal	254 K	1697 K
dodala	254 K	1655 K	1697 K
dodao	1655 K
doel	1315 ons K: #
dogodek	1721 naš K
dohodnine	1732 K
dokumente	352 anonym K
dollar	552 K you give	554 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	834 K
dona	1086 K ora
donacija	1650 svaka K	1650 vaša K	1652 vaša K	1653 vaša K	1653 svaka K	1656 K	1738 K
donacije	1656 K	1738 K
donacijo	1736 z K
donacijom	1654 K
donaciones	625 K
donacions	204 K
donasi	1007 K anda	1020 K anda	1024 K
donate	495 K	552 K today	552 K now	552 K what you can	556 K
donateur	830 devenez K	1328 word dan K
donateurs	797 nos K	831 nos K	1315 dankzij onze K
donatie	1266 doe een K	1266 jouw K	1289 K	1328 jouw K	1328 uw K	1328 doe een K	1332 K
donaties	1332 K
donating	552 consider K
donation	448 consider making a K	494 make a K	536 K will be doubled	536 K will be matched	552 your K	552 consider a K	552 make a K	556 K
donations	556 K
donativo	1477 o seu K
donatrices	831 nos K
donazione	1028 fai una K	1052 una K	1086 la tua K	1086 fai una K	1090 K
donazioni	1090 K
donderdag	17 elke K
doneer	1289 K	1328 K
donio	249 na K	252 na K
donirajte	1650 K	1652 K	1732 K	1734 K
donnerstag	17 jeden K
donnez	788 K votre avis	830 K-nous	830 K-leur
donors	552 new K
dons	830 vos K	834 K
doors	553 our K open
dopisnica	1633 je K	1715 je K	1715 , K
dopisnik	1633 je K	1633 , K	1715 je K	1715 , K
dostupan	1619 ovaj sadržaj je K
doubled	536 gift will be K
dovoljenja	1707 kopiranje brez K
download	264 K appen	264 K vores app	459 K our app	459 K on the app store	460 K the app	460 K the free app	552 K our	1272 K de app	1272 K de gratis app	1328 K de
dozvole	1649 bez K
""", 'dr': """
draht	352 ihr K zur	352 K zu uns
dreptul	29 își rezervă K
drepturile	1526 toate K rezervate
drittanbietern	335 K nicht zugestimmt	358 inhalte von K
drittanbieters	358 dienst eines K
drittplattformen	335 K
""", 'du': """
dukung	1007 K kami lewat	1020 K kami
dukungan	1020 K anda
dung	9 nội K này	1959 nội K này do
duyurdu	1882 K
""", 'dy': """
dyskusji	1432 kulturę K
dyskutuj	1432 K z nami
""", 'dz': """
dziennikarka	1424 - K	1424 , K
dziennikarstwo	1398 wesprzyj niezależne K	1446 nasze K	1446 niezależne K
dziennikarz	1424 - K	1424 , K
dziennikarze	1446 nasi K
dziennikarzem	1424 jest K
dziennikarzy	1428 szukamy K
""", 'ec': """
economia	177 és cap d'K
economieredacteur	1294 is K
""", 'ed': """
edited	549 this story has not been K	549 has not been K by
edition	518 our special K	549 in our print K
editor	230 , K	475 letter to the K	484 is a senior K	484 is an K	484 is the K	484 is the deputy K	504 K	552 write a letter to the K	996 adalah K	1478 é K de	1672 , K
editora	1478 é K de
editorka	230 , K	1672 , K
editors	553 we, the K	553 our K
""", 'ee': """
eelisallikaks	638 K
eelistatud	638 K allikaks
eerste	1330 K maand
""", 'ef': """
eftertryck	1761 K förbjudet
""", 'ei': """
eiere	1375 ingen rike K
eigener	314 in K sache	395 in K sache
eilmeldungen	14 K	327 K aufs	375 K
eindredacteur	1294 is K
einem	321 mit K abo
einen	352 K tipp für uns
einer	393 text steht unter K
eingebettete	9 K beitrag	358 K inhalte
eingebetteten	358 K inhalt
eingebetteter	9 K beitrag
einloggen	24 K
einmal	17 K pro woche
eintragen	394 K genügt
einverstanden	325 ich bin damit K, dass
einwilligung	335 K jederzeit
""", 'ek': """
ekibimiz	1880 K
ekibimize	1858 K katilin
ekipi	1721 naši K
ekipo	1721 našo K
ekleyin	1871 K
ekonomireporter	1769 är K
eksternal	997 konten K	997 situs K
eksterni	1635 K sadržaj
eksternt	270 K indhold	287 K indhold	1347 K innhold	1364 K innhold
""", 'el': """
elektronski	1702 svoj K naslov	1727 svoj K naslov
elfogadom	936 K a
elige	564 K tu plan	621 K tu plan
elismerte	975 K
elke	17 K dag
elle	833 dit-K
elmondta	975 K
elrendelte	975 K
""", 'em': """
email	17 daily K	242 svůj K	403 στο K σας	403 το K σας	430 το K σας	457 enter your K	457 we'll K you	457 we will K you	464 click to K	464 share via K	474 save my name, K	493 our daily K	493 our free K	508 K her at	508 K him at	552 K us at	567 en tu K	981 ke K anda	1006 di K anda	1035 la tua K	1035 nella tua K	1434 adres K	1434 swój K	1458 no seu K	1542 pe K	1565 ваш K	1645 svoj K	1645 svoju K	1685 svoj K	1890 ваш K	1943 địa chỉ K	1943 K của bạn	1943 nhận tin qua K	1966 mỗi sáng qua K	1966 tin nóng qua K	1966 qua K mỗi	1976 nhập K
emailing	483 get in touch by K
emailul	1517 pe K tău	1517 introdu K
embed	9 this K	511 to view this K
embedded	9 K content	9 K post
embora	1450 antes de ir K
empresas	622 sin grandes K
emretti	1882 K
""", 'en': """
enable	470 to view this video please K
encuesta	35 nuestra K
engagement	774 sans K	832 sans K
engagent	30 n'K que
engelleyici	1843 reklam K
engelleyicinizi	1843 reklam K
enjoyed	443 we hope you K this
enligt	1798 K
enquete	35 nossa K
ensisijaiseksi	734 K lähteeksi	734 K lähteeksesi
enter	1575 ctrl+K	1898 ctrl+K
entering	457 by K your email
enthalten	383 im abo K
entlang	394 hier K
entrada	567 en tu bandeja de K	1458 na sua caixa de K
entro	1087 K fine mese
entschied	397 K
envoyer	819 pour vous K nos
""", 'ep': """
episoden	1367 hele K
epizodo	1723 K
epizodu	237 K	1641 K
""", 'eq': """
equipa	1509 a nossa K
equipe	1509 nossa K
equipo	622 somos un K
""", 'er': """
erfahrungen	352 ähnliche K
erfolgreich	376 K angemeldet
erforderliche	21 K felder sind	337 K felder sind
erid	1607 K
erikoistoimittaja	739 K
erkende	1331 K
error	527 spot an K
errors	527 spot any K
erschien	343 dieser text K zuerst	343 dieser artikel K zuerst	343 dieser beitrag K zuerst
erschienen	343 zuerst K auf
erwerben	393 rechte K
""", 'es': """
escreva	1508 K-nos
escreve	1478 K sobre	1478 K às	1478 K aos	1478 K para
escreveu	1511 K
escribe	585 K sobre
escriptor	177 és K
escriptora	177 és K
escritor	585 es K
escritora	585 es K
escriu	200 K-nos
escute	1508 K a
esimene	663 K kuu
essai	832 offre d'K
estamos	622 ya K en
estimated	0 K read
""", 'et': """
ettertrykk	1355 K forbudt
etwas	379 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	1646 za # K	1687 od # K
euro	321 dann # K	396 ab # K	1687 za # K
euroa	752 K/kk
eurolla	752 K
""", 'ev': """
evening	17 every K
event	1303 ons K
every	17 K week	457 in your inbox K	490 thank you to K	554 K gift
everyone	490 thank you to K who	490 thanks to K who	536 keep it free for K
everything	553 K else we publish
evra	1728 za # K
evro	1728 za # K	1732 vsak K	1735 vsak K
""", 'ex': """
exclusief	1269 K voor abonnees	1269 dit artikel is K
exclusiva	564 nota K	616 K para socios
exclusively	540 K for members
exclusivo	564 este artículo es K	564 este contenido es K	564 contenido K para	616 K para socios	1456 este conteúdo é K	1456 este artigo é K	1456 conteúdo K para
existence	831 notre K
existujeme	1692 K vďaka
explained	555 K
explica	203 K	624 K	1511 K
explicar	203 va K
explicat	1555 a K
explicou	1511 K
explique	833 K
expressed	510 views K	510 opinions K	510 views and opinions K	510 views K are personal
external	9 K content	472 K content from
externe	9 contenu K	9 K inhoud	1280 K inhoud
externen	9 K inhalt	9 K inhalte	335 K inhalt	358 alle K inhalte
externer	9 K inhalt	335 K inhalt von	358 anzeige K inhalte	358 K inhalt konnte
externes	9 contenus K
extracto	611 un K de nuestra
""", 'fa': """
facebook	16 K	106 K	267 på K og twitter	418 K	464 share on K	466 on K and twitter	466 on K, twitter	466 on twitter and K	466 like us on K	466 find us on K	572 en K y twitter	572 en K, twitter	572 en K y x	782 sur K et twitter	782 sur K, twitter	1039 su K e twitter	1276 op K en twitter	1276 op K, twitter	1344 på K og twitter	1463 no K e no	1463 no K, no	1750 på K och twitter	1909 K	1991 在K上
facebookie	16 K
facebookis	639 K
facebookon	945 K
facebooku	16 K	228 K	1631 K	1670 K	1713 K
facts	552 fund the K
factual	527 K error	527 K errors
faire	830 K un don
fais	830 je K un don
faisant	770 en K un don
faisons	820 K vivre un
faites	770 K un don	797 K un don	830 K un don	830 K-le lire	830 K un geste
farci	1087 da K
fast	312 slog K	1393 slo K	1798 slog K
favor	443 small K to ask	443 a K to ask of you	443 we have a K to ask	556 small K
favoriete	1291 K bron
favoris	800 K google	800 K sur google
favorite	498 K source	800 source K
favorites	800 sources K
favoritos	588 tus K
favour	443 small K to ask	443 we have a K to ask	556 small K
favourite	498 K source
""", 'fe': """
feedback	370 ihr K	370 dein K	474 thanks for your K	474 thank you for your K
fehler	337 haben sie einen K
fehlerhinweis	337 K
fejsbuku	1631 K
feliratkozom	932 K a hírlevélre
fellow	484 is a senior K	484 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	941 minden jog K
""", 'fi': """
fi	494 on ko-K
figyelmeztet	975 K
finalul	1553 K lunii
finanzieren	317 wir K uns durch spenden	395 wir K uns
finden	388 zum thema K sie	388 aus der region K sie	388 mehr dazu K sie
finder	291 K en fejl
fined	555 K
finestra	1045 si apre in una nuova K
first	454 for the K year	454 for your K year
fizess	972 K elő
fizessen	931 K elő	972 K elő
fizette	968 hirdető K
""", 'fl': """
flere	310 K af dem
""", 'fo': """
folge	330 K uns	394 K uns
folgen	330 K sie uns	394 K sie uns
folgt	330 K uns
follow	466 K us on	466 K us at	466 K him on x	466 K her on x	466 K them on x	466 K me on	466 K our live	466 K on x	474 notify me of K-up	552 K us on
folosim	1521 K cookie
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	278 alle rettigheder K
fordert	397 K
forderte	397 K
foretrukken	281 K kilde	1358 K kilde
foretrukket	1358 K kilde
foretrukne	281 K kilde	1358 K kilde
forint	974 K
forinttal	974 K
forklarer	312 K	1393 K
former	491 is a K
fortalte	312 K	1393 K
forteller	1393 K
fortgesetzt	332 wird nach der anzeige K
fortsette	1391 for å K å grave
fotograaf	1294 is K
found	555 K that
founder	484 is the K
""", 'fr': """
fragen	383 K zum abo	383 K zu ihrem abo
fragt	397 K
fragte	397 K
fredag	17 hver K	17 varje K
free	455 you have # K	457 sign up for our K	457 sign up to our K	457 get our K	459 our K app	459 our app is K	536 keep it K for all	536 keep this site K
freelance	483 is a K writer	484 is a K
freelancejournalist	285 er K
freiartikel	323 K
freier	345 ist K autor
freitag	17 jeden K
freiwilligen	394 K beitrag
friday	17 every K
fridays	17 on K
friend	464 tell a K	536 become a K of the
frilansjournalist	1362 er K	1769 är K
""", 'fu': """
full	20 to read the K
functional	511 K cookies
fund	448 help K our	552 K our
funded	553 reader-K
fundet	291 K en fejl
fundraising	553 K deadline	556 K
funktionale	358 K cookies
funnet	1368 K feil	1368 K en feil
""", 'ga': """
gab	397 K an
gabung	984 K di kanal	1020 K
galetes	180 fem servir K
ganze	388 lesen sie die K
ganzen	20 K text	321 den K text lesen	388 lesen sie den K
gave	1336 gi en K	1390 gi en K	1394 K
gazetecidir	1854 K
gazetecilerimiz	1880 K
gazetecilik	1880 bağimsiz K	1880 K para	1880 iyi K
gazetesi	1854 K'nde yaziyor
""", 'ge': """
geaccepteerd	1280 geen cookies hebt K
gebruiken	1280 wij K cookies	1280 we K cookies	1293 dit artikel K
gebruikt	1280 deze website K cookies	1280 deze site K cookies
gedetecteerd	1278 adblocker K
gedruckte	383 K zeitung? dann
gedruckten	383 abonnenten der K
gefallen	314 ihnen hat dieser artikel K	314 hat ihnen dieser artikel K	314 hat dir dieser artikel K
gefragt	397 K
gefunden	337 fehler im text K
gehen	314 bevor sie K
gekennzeichnete	332 mit einem symbol K
geladen	335 nicht K werden	358 inhalt konnte nicht K
gelesen	395 bis hierhin K	395 bis hierher K
gemeinschaft	379 teil der K
genehmigung	343 ohne K
generated	488 summary was K	488 summary is K	488 summaries are K	488 key points were K	488 audio was K	488 voice is K	488 K using ai	488 K by ai	488 this audio is K
genererad	1772 ai-K
genereret	288 K af ai
generosity	552 your K
gengive	307 ikke tilladt at K
gengives	278 må ikke K
genossenschaft	395 unsere K	395 unserer K
gepubliceerd	22 wordt niet K	1282 je e-mailadres wordt niet K	1325 artikel is eerder K op
gern	394 wirf K
gerne	295 ja tak, jeg vil K	309 vil K høre fra dig	309 hører vi K
geschickt	376 eine e-mail K
geschlossen	337 kommentare sind K
gewijzigd	1322 intussen K	1322 inmiddels K
gewinnspiel	363 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	373 die app K es	373 app K es
gift	552 your K	552 make a K	1315 met jouw K	1315 met uw K	1328 met een K
gifts	18 small K
giornale	1087 questo K	1087 il nostro K
giornalismo	1028 sostieni il K	1075 fare K costa	1087 il nostro K	1087 il K costa
giornalista	1053 è K e	1053 è K de	1053 è K di	1053 è K del	1053 è K della	1053 è K dell'	1053 è K a	1053 è K per
giornalisti	1087 i nostri K
giorno	17 ogni K
girin	1871 K
gitmeden	1832 K önce
give	494 K what you can	552 K what you can	552 euro you K
""", 'gj': """
gjengis	1355 kan ikke K
gjerne	1390 vil K høre fra deg
""", 'gl': """
glissez	830 K une pièce
""", 'go': """
going	20 to keep K	553 keep us K
google	106 K news	175 a K news	228 K news	241 K play	281 K news	330 auf K news	350 als quelle bei K	350 als quelle auf K	350 bei K öfter	350 auf K sehen	373 K play	418 K news	459 get it on K play	466 follow on K news	498 K news	498 star on K	498 source on K	588 en K news	944 K-ben	1113 Kニュースで	1197 K news	1236 K ziņās	1236 K news	1291 vaker in K	1358 K news	1358 som kilde på K	1372 app store og K play	1372 K play og app store	1407 nas w K news	1407 na K news	1422 K news	1527 pe K news	1631 K news	1670 K news	1684 K play	1713 K news	1765 K news	1765 som källa på K	1778 app store och K play	1778 K play och app store	1840 K news'te	1851 K news'te	1851 K'da bizi	1862 app store ve K play'den	1909 K news	1945 trên K news	2000 在K新闻上关注	2000 在K上优先	2000 在K上優先
gostou	1509 K desta	1509 K deste
""", 'gr': """
gracias	18 K a ti	622 K a ti
granskning	1796 sådan här K	1796 vår K	1796 oberoende K
granskningar	1796 våra K
granskningen	1796 den här K
gratis	321 wochen K	321 monat K	394 jetzt K	396 wochen K	564 crea tu cuenta K	567 recibe K	621 recibe K	623 prueba K	1022 K	1269 ontdek nu K	1269 krijg je ook K	1329 niet K	1376 dager K	1387 K sak igjen	1387 K saker igjen	1782 dagar K
gratisartiklar	15 K
gratuit	15 article K	775 dernier article K	831 ce site est K
gratuita	1088 prova K
gratuitas	15 matérias K	565 notas K	1476 matérias K
gratuite	15 articole K
gratuitement	774 inscrivez-vous K	774 essayez K	777 recevez K
gratuiti	15 articoli K	1033 articoli K
gratuito	15 articolo K	1033 articolo K	1476 artigo K
gratuitos	15 artículos K	15 artigos K	565 artículos K	1476 artigos K
gratuits	15 articles K	820 nos articles sont K
gridava	1089 K
gritaba	624 K
gritava	1511 K
grupo	1508 entre no K
""", 'gu': """
guglu	1631 K
guidelines	474 community K before	474 our community K
""", 'ha': """
haber	1880 bu K
haberdar	1863 ilk siz K olun	1863 K olun
haberi	2 K dinle	4 K
haberler	1851 google K'de	1851 google K	1880 bütün K
haberlerimiz	1880 K
hacemos	612 lo que K
hacete	621 K socio	621 K socia
hafta	17 her K
haftalik	1881 K
haftung	30 keine K
hakkini	29 K sakli tutar
hakkiniz	1869 ücretsiz haber K
haluan	749 kyllä kiitos, K
hangzik	975 K
hatti	1853 ihbar K
hattimiza	1853 ihbar K
hauteur	832 à la K de vos moyens
havi	974 K #
havonta	974 K
hay	1979 cho K
""", 'he': """
hear	503 we'd like to K from you	503 we'd love to K from you	503 we want to K from you	552 we want to K from you	552 we'd love to K
heard	555 court K
hebben	1328 wij K je hulp nodig	1328 we K je steun nodig
hekelt	1331 K
hela	20 läsa K	20 läs K	1744 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	261 for at læse K	1338 for å lese K
helfen	394 K sie uns	394 K sie mit
helft	394 K uns
helloasso	797 K
help	552 we need your K	552 K us do	552 will you K	552 K pay for	552 K if you can	552 K us pay	1289 K ons	1328 K ons
helpful	474 was this article K
her	1333 nå som du er K
here	443 as long as you're K	443 now that you're K	552 sign up K
herohero	252 na K
herunterladen	326 app K
hetente	17 K	974 K
hevder	1393 K
""", 'hi': """
hiervoor	1298 K zijn cookies nodig
hilf	394 K uns
hinterlassen	394 K sie
hinweise	352 K zu diesem	352 K nehmen wir	352 K für uns	370 K auf fehler
hirdette	975 K
historiador	177 és K
historiadora	177 és K
historien	299 læse hele K	795 est K
historienne	795 est K
historier	310 vores K	310 gode K
hittat	1775 K fel	1775 K ett fel
""", 'hj': """
hjelp	1365 K av ki	1365 K av ai	1389 K av ki	1389 K av ai	1390 K oss
""", 'hl': """
hlasem	238 ai K
""", 'ho': """
hoofd	1294 is K van
hoofdredacteur	1294 is K
hoogleraar	1294 is K
""", 'hu': """
hubungi	1020 K kami
huusi	765 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	256 nu K du er her
""", 'id': """
iddia	1882 K etti
ideal	1330 K
identifiez	24 K-vous	774 K-vous pour	830 K-vous
""", 'if': """
ifade	1882 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	321 mit K abo
ihren	395 lebt von K
ihtiyacimiz	1879 yardiminiza K	1879 desteğinize K
""", 'ik': """
iklan	11 K
ikuti	984 K kami	1020 K kami
""", 'il': """
ilanlari	1858 iş K
ilimitado	564 acceso K	1456 acesso K
ilk	1881 K ay
illimitato	1032 accesso K
ilmainen	756 K tunnus
ilmoitti	765 K
ilmoitukset	14 K	747 K
iltakirje	750 K
""", 'im': """
imbuh	1023 K
imbuhnya	1023 K
immobilienmarkt	363 unserem K
importa	621 tu opinión nos K
importante	1508 sua opinião é K
impozit	1543 din K către	1554 % din K
impozitul	1543 din K pe venit către
""", 'in': """
inbox	403 στο K σας	457 sent to your K	457 right to your K	457 into your K	457 check your K to	533 in your K at #	533 in your K by #	552 your K	1006 di K anda	1006 ke K anda	1074 nella tua K	1271 in je K	1620 u vaš K
inchiesta	1087 questa K
inchieste	1087 le nostre K
ind	24 log K	261 log K for at
indbakke	263 i din K
indbakken	263 i K
independen	1021 jurnalisme K
independence	553 our editorial K
independencia	622 nuestra K
independent	201 periodisme K	448 support K journalism	552 support K journalism	553 K journalism	1553 jurnalism K	1553 jurnalismul K
independente	1509 jornalismo K
independently	547 we K	547 editors K	547 K selected by our	547 K chosen by our
independents	201 mitjans K
independiente	622 periodismo K	622 prensa K
independientes	612 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1087 giornalismo K	1087 informazione K
indipendenti	1075 rimanere K	1075 restare K
indipendenza	1087 la nostra K
indirin	1862 app store ve google play'den K	1871 K
infocom	343 dpa-K
infolettre	777 notre K	831 notre K
informace	246 K najdete
informasjonskapsler	1347 bruker K	1364 K
informatie	1293 K over dit
information	472 to store and/or access K on a device	472 for more K see our privacy	798 lettre d'K	798 lettres d'K	831 K libre
informationen	343 mit K der	352 K zu diesem fall
informations	782 suivez les K sur
informativa	1043 K sulla privacy	1087 la nostra K
informazione	1075 l'K di qualità ha un costo	1086 sostieni l'K	1087 K libera	1087 l'K di qualità
informou	1511 K
ingen	297 uden dig K	297 K rig ejer	1375 uten deg, K	1781 utan dig K
ingevoegde	1298 K post
ingezonden	1297 K bijdrage
ingyenes	15 K cikkei	15 K cikk	962 K cikke maradt	962 K cikkei	962 K cikked maradt	967 K cikk maradt
inhalt	9 dieser K	9 diesen K	321 dieser K ist nur für	358 dieser K wird von	358 um den K
inhalte	9 externe K	335 externe K
inhalts	9 dieses K
inhoud	9 deze K	1280 om deze K te	1298 bevat K van	1298 K te zien
iniciar	578 debes K sesión
initialement	794 article publié K	828 cet article a été K
inkorg	1746 i din K	1746 till din K
inkorgen	1780 direkt i K
inloggen	21 K om een reactie	24 K	1328 je moet nog even K
innan	1739 K du går
innboksen	1340 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inschakelen	1273 meldingen K	1278 javascript K
inschrijving	1313 K te bevestigen
inscreva	1458 K-se na nossa	1458 K-se em nossa	1508 K-se
inscrever	1458 ao se K
inscription	777 votre K a bien été	777 K est confirmée	777 confirmer votre K
inscrit	774 déjà K
inscrivant	777 en vous K
inscrivez	777 K-vous à notre	830 K-vous
insegna	1053 K storia
insisted	555 K
instagram	16 K	106 K	267 på facebook og K	330 auf facebook, K	330 auf K, facebook	330 auf facebook und K	330 auf facebook oder K	330 ob whatsapp, K	418 K	466 follow him on K	466 follow her on K	466 follow them on K	466 on K, facebook	466 on K and facebook	782 sur facebook et K	1039 su facebook e K	1276 op facebook en K	1276 op facebook, K	1344 på facebook og K	1750 på facebook och K	1855 K'da takip	1909 K
instagrame	1670 K	1670 facebooku a K
instagramie	16 K	1407 na facebooku i K
instagramis	639 K
instagramon	945 K
instagramu	16 K	228 K	1631 K	1713 K
instale	1459 K a app
install	459 K our app
installez	830 K-la
integritetspolicy	1753 K
intelektas	1204 dirbtinis K
intelekto	1204 dirbtinio K	1219 dirbtinio K
intelektu	1242 mākslīgo K	1257 mākslīgo K
intelligencia	950 mesterséges K készítette	950 mesterséges K fordította	950 mesterséges K segítségével	969 mesterséges K segítségével
intelligens	288 med kunstig K	288 af kunstig K	288 fra kunstig K	288 kunstig K (ai)	308 hjælp af kunstig K	1365 med kunstig K	1365 av kunstig K	1389 hjelp av kunstig K	1772 med artificiell K	1772 av artificiell K	1794 hjälp av artificiell K
interdite	828 diffusion K
interdites	828 diffusion K
introdu	1517 K adresa
invest	552 K in local news
investigaciones	622 nuestras K
investigador	177 és K	585 es K	1478 é K
investigadora	177 és K	585 es K	1478 é K
investigando	612 seguir K
investigant	201 continuar K
investigate	502 we should K
investigation	553 this K	831 cette K
investigations	502 our K team	502 our K desk	553 our K
investigative	484 is an K
investigativteam	352 K
inviata	1053 è K
inviato	1053 è K
invite	833 K
invitent	833 K
involved	547 not K in the
""", 'ip': """
iphone	459 our K app
iptal	1871 K edin
""", 'ir': """
iratkozz	932 K fel	972 K fel
iratkozzon	932 K fel	972 K fel
""", 'is': """
is	491 K our
iscrive	1074 ci si K qui
iscrivendoti	1035 K
iscriversi	1074 K qui
iscriverti	1074 per K clicca	1086 clicca qui per K
iscriviti	1035 K alla nostra	1035 K gratis	1035 K al nostro	1074 K qui	1086 K	1086 K qui
iscrizione	1035 annullare l'K	1074 la tua K è	1074 per confermare l'K
istedi	1882 K
""", 'iz': """
izjavila	1655 K
izjavio	1655 K
izlasi	1258 K visu
izleyin	1871 K
""", 'ja': """
jaa	25 K se
jaar	1330 per K
jahr	396 im K	396 pro K
janela	1469 abre em nova K
jar	494 tip K
jaunumi	1259 mūsu K	1262 K
jaunumiem	1229 piesakies K	1247 K	1258 piesakies K
jaunumus	1247 K
javascript	216 povolte K	216 zapněte K	270 aktivér K	270 slå K til	333 K in ihrem browser	333 aktivieren sie K	333 K benötigt	470 please enable K	470 requires K	470 K is disabled	470 K is required	470 turn on K	470 K is not available	470 enable K in your browser	470 K must be enabled	470 needs K	574 activa K	574 habilita K	574 habilitar K	574 activar K	726 salli K	726 ota K käyttöön	784 activer K	784 activez K	784 K est désactivé	784 nécessite K	843 אפשרו K	986 aktifkan K	1041 abilitare K	1041 abilita K	1041 attiva K	1041 attivare K	1103 Kを有効	1103 Kが無効	1103 K を有効	1278 schakel K in	1347 aktiver K	1347 slå på K	1410 włącz K	1410 włącz obsługę K	1465 ative o K	1465 habilite o K	1465 ativar K	1521 activați K	1573 включите K	1753 aktivera K	1753 slå på K	1896 увімкніть K	1947 bật K
javite	1632 K nam	1632 K nam se	1632 K se našem	1632 K se našoj	1652 K nam	1652 K nam se	1652 K se našem	1714 K nam	1734 K se nam
""", 'je': """
jederzeit	321 K kündbar	325 widerruf K	325 K abmelden	325 abmeldung K	376 K wieder abmelden	396 K kündbar
jednou	17 K týdně
jefa	585 es K de
jefe	585 es K de
jelas	1023 K
jelasnya	1023 K
jelentkezz	24 K
jelentkezzen	24 K	931 K be a
jelezze	972 K nekünk
jetzt	321 K im abo	394 teste K
""", 'jo': """
jobbar	1772 K med ai
join	495 K for	552 K us on
jornal	1509 nosso K	1509 somos um K
jornalismo	1453 apoie o K	1500 K de qualidade tem um custo	1500 presente ao K	1508 apoie o K	1509 nosso K	1509 K de qualidade	1509 fazer K
jornalista	1478 é K formada	1478 é K formado	1478 é K do	1478 é K da	1478 é K no	1478 é K na	1478 é K e
jornalistas	1509 nossos K
journal	831 notre K
journalism	448 support our K	448 support the K you rely on	536 keep our K free	540 access to all our K	540 access to all of our K	552 support quality K	552 support local K	553 our K	553 fearless K	553 K like this
journalisme	770 soutenez un K	830 soutenez le K
journalismi	763 riippumaton K	763 K maksaa	763 hyvä K
journalismia	763 K
journalismimme	763 K
journalismus	317 unterstützen sie unabhängigen K	317 unterstütze unabhängigen K	317 für unseren K	395 unser K	395 unseren K	395 unabhängigen K	395 unabhängiger K	395 gut gemachten K	395 gut gemachtem K	395 frei zugänglichen K	395 frei zugänglicher K	395 guten K	395 freien K
journalist	285 er K på	285 er K hos	285 er K ved	285 er K i	345 ist freier K	345 ist K	354 arbeitet seit # als K	483 is a freelance K	484 is a K	504 K	1294 is K	1294 is freelance K	1362 er K i	1362 er K på	1362 er K og	1769 är K på	1769 är K och
journaliste	795 est K	795 K au	795 K à	795 K pour
journalisten	1329 onze K
journalister	310 vores K	1391 våre K	1796 våra K
journalistes	819 nos K	820 payer nos K	831 nos K
journalistiek	1266 steun onze K	1329 onze K
journalistik	259 støt vores K	259 støt uafhængig K	310 vores K	310 uafhængig K	310 K koster	310 kritisk K	310 fri K	1742 stöd vår K	1742 stöd oberoende K	1796 vår K	1796 oberoende K	1796 granskande K	1796 bra K	1796 fri K
journalistikk	1336 støtt vår K	1336 støtt uavhengig K	1391 vår K	1391 uavhengig K	1391 kritisk K	1391 god K	1391 fri K
journalistin	345 ist freie K	345 ist K	354 arbeitet seit # als K
journalists	553 our K	553 we, the K
""", 'ju': """
jueves	17 cada K
jurnalis	996 adalah K	1021 K kami
jurnalism	1553 facem K
jurnalisme	1007 dukung K	1021 K kami
jurnalismul	1543 K de calitate costă	1552 susține K	1553 K nostru
jurnalist	1529 este K
jutjubu	1631 K
jutro	17 svako K	17 vsako K
juttu	718 lue koko K	763 tämä K
juttujamme	763 K
juttuvinkki	762 lähetä K
jutun	20 koko K
jutusta	763 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1303 nu K voor	1303 je K voor
kabul	1882 K etti
kaikki	763 K jutut
kaitstud	630 kõik õigused K
kakor	1763 K på	1771 K
kami	1020 beri tahu K	1021 tim K
kanaal	1329 ons K
kanal	310 vores K	984 ikuti K	1021 K kami	1391 vår K	1796 vår K
kanale	1407 na naszym K
kanaliga	639 meie K
kanalimiz	1880 K
kanalimiza	1840 K abone	1852 whatsapp K	1852 telegram K	1852 youtube K
kanalimizi	1852 whatsapp K
kanalina	1852 whatsapp K	1852 telegram K
kanalini	1852 whatsapp K	1852 telegram K
kanavaamme	735 K
kanavalle	735 whatsapp-K	735 telegram-K
kanavamme	735 whatsapp-K	763 K
karte	9 diese K
karya	1021 K kami
kasutamine	636 K ilma
kata	1023 K
katanya	1023 K
katilin	1871 K
katkisiyla	18 okurlarin K	1875 reklam verenin K
kaydetti	1882 K
kaydolun	1879 K
kaynak	1851 tercih edilen K
kaynaklara	1851 tercih ettiğiniz K
kazanin	1871 K
""", 'kd': """
kdykoli	253 zrušit K
""", 'ke': """
kebijakan	986 K privasi	986 K cookie
kedvenc	944 google K
keelatud	636 loata on K
keep	552 help us K	552 help K our
kein	383 noch K abo
keressen	972 K minket
kertoi	765 K
kertoivat	765 K
kertoo	765 K
kesti	1882 ceza K
ketentuan	986 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1365 av K
kielletty	761 ilman lupaa on K
kiitos	762 K kun luet
kinnitas	664 K
kirim	1020 K ke
kirjaudu	24 K	762 K sisään
kirjeenvaihtaja	739 K
kirjoitti	765 K
kirjuta	661 K meile
kirjutas	664 K
""", 'kk': """
kk	752 €/K	764 /K
""", 'kl': """
klaagt	1331 K
klagar	1798 K
klagen	1331 K
klager	312 K	1393 K
klagt	397 K
kleine	314 haben wir eine K bitte
klical	1737 je K
klicka	1779 genom att K på
klikke	1373 ved å K på
klikom	1645 K na	1727 s K na	1727 s K
klummeskribent	285 er K
""", 'ko': """
kogu	661 loe K
kolumnis	996 adalah K
kolumnist	345 ist K	641 K	1633 je K	1715 je K	1769 är K
kolumnista	1633 je K
kolumnistica	1633 je K
kolumnistin	345 ist K
kolumnistka	1715 je K
komentar	6 za K	6 ostavite K	1004 tulis K anda	1004 di kolom K
komentara	1643 brisanja K
komentarisali	6 da biste K	1643 biste K
komentarisanje	6 za K
komentarjev	1725 brisanja K	1725 izbris K	1725 brisanje K
komentarji	1725 K izražajo	1725 K ne izražajo	1725 K odražajo
komentarz	6 dodać K	21 móc dodać K	1412 aby dodać K	1432 zostaw K
komentarzach	1419 w K	1419 w K pod
komentarzu	1419 w K
komentator	1004 tanggung jawab K
komentirajo	1725 K lahko
komentirali	1643 biste K
komentiranje	6 za K
komentirate	1725 K lahko
kommentar	372 K wird	372 ihr K	372 dein K
kommentare	337 um K zu	372 K zu diesem	372 K werden
kommentaren	337 in den K
kommentarerna	1755 i K
kommentarfeltet	272 i K	1349 i K	1369 stenger K	1369 meninger i K
kommentarfunktion	337 K
kommentarsporet	292 i K
kommentator	285 er politisk K	285 er K	1362 er K i	1362 er K og	1362 er politisk K	1769 är politisk K
kommentera	6 för att K	1755 för att K
kommentere	6 for at K	6 for å K	272 for at K	1349 for å K
kommentieren	6 um zu K	6 K zu können	337 um zu K	337 probleme beim K	337 K sie diesen	337 K sie den	337 nicht mehr K	372 K
kommentiert	337 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kompakt	376 K per mail	376 K per e-mail
kondigde	1331 K
koneellisesti	742 K
konferenci	235 naši K
konferenciju	1639 našu K
konferenciu	1678 našu K
konferenco	1721 našo K
kongress	363 jetzt zum K
konstaterade	1798 K
konstaterar	1798 K
kontakt	309 K os	1390 K oss
kontakta	1795 K oss
kontaktirajte	1632 K nas	1632 K redakciju
kontaktowej	1423 skrzynki K
kontaktujte	229 K redakci	229 K nás	229 K autora	1671 K redakciu	1671 K nás
konten	9 K ini
kontingent	323 haben ihr K
konto	261 opret en K for	309 opret en K	1445 załóż K	1744 skapa ett K för	1795 skapa ett K
kontributor	996 adalah K
konzern	380 kein K	395 kein K
kopeerimine	636 K ilma
kopieras	1786 får inte K	1786 får ej K
kopieres	1355 kan ikke K uten
kopiering	278 K er ikke tilladt	1786 K utan
kopijuoti	1196 K, platinti
kopiointi	731 luvaton K	731 K ilman lupaa
kopyalanamaz	1848 izinsiz K
koresponden	996 adalah K
korespondentas	1201 K
korespondente	1239 K
korespondentem	1424 jest K
korespondents	1239 K
korrekt	1775 ska vara K
korrekta	1775 ska vara K
korrekturhinweis	370 K*	370 K
korrespondent	285 er K	345 ist K	353 als K	641 K	1362 er K	1769 är K
korrespondentin	345 ist K	353 als K
korting	1318 K op je eerste	1318 K op het eerste
korzystamy	1410 K z plików cookie
kostenlos	321 wochen K	321 monat K	325 K per mail	396 K testen
kostenlose	15 K artikel	323 noch zwei K	323 noch # K
kostenlosen	323 noch einen K	323 K artikel gelesen	325 unseren K newsletter	325 unserem K newsletter	325 unserer K newsletter	325 den K newsletter
kostenloser	323 K artikel
kostenpflichtig	321 dieser artikel ist K
koster	310 K penge
kostnadsfritt	1782 en månad K
""", 'kr': """
kritik	370 lob oder K
kritiker	1769 är K och
kritiserar	1798 K
kritiserer	312 K	1393 K
kritisieren	397 K
kritisiert	397 K
kritizuje	254 K
kronor	1797 K
""", 'ku': """
kullan	1843 çerez K
kullanilamaz	1848 izinsiz K
kullanilmaktadir	1843 çerez K	1843 çerezler K
kullanilmasi	1848 izinsiz K yasaktir	1875 izin alinmadan K
kullaniyoruz	1843 çerezleri K	1843 çerezler K
kulttuuritoimittaja	739 K
kulturressort	353 leitet das K
kulturskribent	1769 är K
kumppanimme	726 me ja K
kun	298 for K #	1376 for K #
kunne	310 K du lide
kurzfassung	346 K
kutunuza	1837 posta K
kuukaudessa	764 K
kuukausi	718 kokeile K	752 K #	762 kokeile K
kuukausilahjoituksella	751 K
kuulutas	664 K
kuus	663 K
kuvailee	765 K
""", 'kv': """
kviz	1642 naš K	1724 naš K
kvizu	1642 našem K	1724 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	765 K
""", 'l': """
l	202 K'any
""", 'la': """
laadi	661 K alla
laatste	1276 volg het K nieuws
ladattavissa	748 sovellus on K
ladda	1747 K ner vår app	1795 K ner
lade	326 K die app
laden	326 app K	326 K sie die app
lage	1391 K mer
lahjoituksesi	751 K auttaa	762 K
lahjoitus	751 tee K	762 tee K	766 K
laissez	830 K-nous votre
lamenta	624 K	1089 K	1511 K
lamentano	1089 K
lamentou	1511 K
lance	833 K
langganan	1006 K buletin	1020 K sekarang	1024 K
lanjutkan	1009 K membaca dengan
last	1341 K ned vår app	1390 K ned
later	523 check back K
laukeliai	21 būtini K
laut	397 K
lavoro	1087 il nostro K
lawyers	553 our K
""", 'le': """
leave	457 one click to K	552 K us a tip	552 K a tip
lecteur	9 ce K	806 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	820 par des K comme vous	831 nos K
lectoras	36 nuestras K	622 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	622 nuestros K	622 gracias a sus K
lectors	18 gràcies als K	201 els nostres K
lectrices	831 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	484 is a senior K	484 is a K
ledarskribent	285 er K	1769 är K
leden	1315 door onze K	1329 onze K
lederskribent	285 er K
leernos	621 gracias por K
leestijd	0 K
legge	1089 si K
leggere	1032 per K tutto
lei	1554 # K
leiter	345 ist K
leiterin	345 ist K
leitores	18 graças aos K	36 nossos K	1500 K que nos apoiam	1509 nossos K	1509 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	1511 K
lengkap	20 artikel K	1009 membaca artikel K
lese	1377 du kan K mer	1377 kan du K mer
lesedauer	0 K
lesen	321 im abo K	321 K sie mit plus	323 % noch zu K	326 in der app K	388 mehr dazu K sie	394 danke fürs K
leser	1390 takk for at du K
leserabend	363 K
leserbrev	1363 K
leserbrief	337 K
leserbriefe	337 K an	370 K
lesere	36 våre K	1391 våre K
leserfinanziert	395 K
leserinnen	36 unsere K	395 unsere K	395 unseren K
leserinnlegg	1363 K
lesern	395 ihren K
leserne	18 takket være K	1375 K våre
lesernes	18 K bidrag	1391 K bidrag
leserreisen	363 unsere K	363 unseren K
leserumfrage	35 unserer K
leserzuschriften	370 K
lesetid	0 K
lesezeit	0 K
letno	1736 K
letter	475 send a K
letters	475 K to the editor	475 send K	527 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1075 solo grazie ai nostri K	1087 i nostri K
lettre	831 notre K
lettrici	1087 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
lewatkan	1020 jangan K
leyendo	20 seguir K	615 para seguir K	615 quieres seguir K	615 sigue K con	615 y sigue K	621 sigue K sin
lezen	20 meer K
lezers	36 onze K	1329 onze K
lezersavond	1303 onze K
lezersevenement	1303 ons K
lezersreis	1303 onze K
lezersreizen	1303 onze K
""", 'li': """
libovolnou	253 K částkou
lid	1269 al K
lidem	18 díky K	252 díky K
liens	810 via nos K	810 par nos K
lietotni	1245 K
lignes	820 qui lisent ces K
liitu	661 K meie
like	553 work K this
liked	553 K what you read
liker	1391 K du det vi
limit	453 read without K	455 free K
limitat	169 accés il·K
limits	453 read without K
line	502 our tip K	1113 Kで最新	1113 Kで届く	1113 Kで受け取る
link	464 copy the K	542 read it for free with this K
links	469 some K on this page	469 some of the K on
liputan	1021 K kami
lire	20 pour K cet	833 peut-on K
lisas	664 K
listen	0 min K	466 K back here	466 K to us live	489 prefer to K	489 rather K
listening	489 K time
liveblog	388 im K	388 unserem K
""", 'll': """
llegado	557 si has K hasta aquí
llegint	195 per seguir K
""", 'lo': """
log	24 K in	1269 K in om	1269 K in of
logg	24 K inn	1338 K inn for å	1390 K inn for
logga	24 K in	1744 K in för att
logged	21 must be K in to post	453 you must be K in to	474 you must be K in to
logget	272 du skal være K ind
login	24 faça K	1456 faça K para	1508 faça K
lokalredaktion	353 leitet die K
look	553 our new K
""", 'lu': """
lubas	664 K
lugeda	627 et edasi K
lugejad	662 meie K
lugemiseks	627 edasi K
luisterversie	2 K
lukeaksesi	718 K koko	718 kirjaudu sisään K
lukemaan	762 pääset K
lukemista	762 jatka K
lukijamme	763 K
lukijoidemme	36 K
lukijoiden	18 K tuella	763 K tuella
lukuaika	0 K
lukuoikeutesi	15 K	718 K
lunar	1554 K
lunes	17 cada K
lupasi	765 K
""", 'ly': """
lydversion	2 K
lyssnar	1774 K på poddar
""", 'ma': """
maand	1269 deze K nog	1330 per K
maandelijks	1269 K opzegbaar	1330 K
mach	394 K mit
machen	394 K sie mit	395 was wir K
macht	394 K mit
made	443 if you've K it this far
mail	211 váš e-K	242 svůj e-K	430 το e-K σας	932 e-K cím	1328 K ons	1434 swój e-K	1458 no seu e-K	1542 pe e-K	1565 ваш e-K	1620 na vaš e-K	1645 svoj e-K	1645 na e-K	1660 váš e-K	1660 svoj e-K	1660 na váš e-K	1685 svoj e-K	1890 ваш e-K
mailadres	1271 je e-K	1313 geldig e-K
mailadresse	263 din e-K	272 din e-K vil ikke	309 din K
mailben	971 legjobb cikkei e-K	971 cikkei e-K	971 hírei e-K
mailbox	1271 in je K	1271 in uw K	1271 in jouw K
maile	1660 vašom e-K
mailom	1685 správy e-K
mailovou	242 e-K adresu
mailowy	1434 adres K
mailt	972 írjon e-K
mailu	211 přímo do e-K	1660 do vášho e-K
mailul	1517 pe e-K tău
mainoksen	11 K
mainoksia	763 ilman K
mainos	11 K
mainostaja	761 maksanut K
mainosten	726 K esto
majhno	1735 smo K
maken	1329 wij K
maksumuuri	766 K
maksuton	756 K tunnus
maksuttomat	756 K artikkelit
mantermos	1500 essencial para K
map	9 this K
mapa	9 este K
marketing	358 K-cookies	511 K cookies
marketingcookies	287 K	1298 K
masuk	24 K atau	981 kotak K anda
masukkan	981 K email
matched	494 K dollar	536 gift will be K
material	343 mit K der	343 mit K von	485 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	1587 K	1588 K.ru
""", 'md': """
md	298 kr./K	311 kr/K
""", 'me': """
me	1588 t.K	1910 t.K
med	288 K ai	1365 K ki	1365 K ai	1390 bli K i	1772 K ai
medarbetare	1769 är K på	1769 är K i
meddelade	1798 K
meddelte	312 K
medewerker	1294 is K van
medgav	1798 K
medio	622 este K
medlem	309 bliv K	1390 bli K	1795 bli K
meie	662 K töö
meil	661 aita K
meile	661 saada K
meilile	658 sinu K
meille	762 lähetä K	762 kerro K
meinen	337 was K sie dazu
meint	397 K
meinte	397 K
meinung	30 K der	337 sagen sie uns ihre K	357 K des autors
mejl	1620 na vaš K	1620 vašu K	1645 svoj K	1645 na K	1746 i din K	1746 till din K
mejla	1795 K oss
mejladress	1795 din K
mejlen	1746 direkt i K
melalui	1007 dukung kami K
melanjutkan	980 untuk K membaca	1009 untuk K membaca
meld	1390 K deg på
meldde	1331 K
melde	24 K dich	394 K dich an	1340 K deg av når	1373 ved å K deg på
melden	24 K sie sich	321 K sie sich an, um	321 bitte K sie sich an	394 K sie sich an	394 K sie sich hier
melding	1311 krijg een K bij	1311 ontvang een K bij
meldingen	14 K	1273 schakel K in	1273 zet K aan	1273 ontvang K	1311 krijg K	1328 zet K aan
meldt	1331 K
meldte	1393 K
membaca	1009 untuk terus K	1009 untuk K berita ini
member	494 become a K	540 not a K?	552 become a K
memberikan	1004 K komentar
members	18 our K	36 our K	453 is for K only	453 K-only story	553 our K
membiayai	1007 K kami
membro	1508 torne-se K
membutuhkan	1020 kami K dukungan
menar	1798 K
mendaftar	1006 dengan K, anda
mendapat	1017 K komisi
mendapatkan	1017 K komisi
mener	312 K	1390 hva K du	1393 K
menerima	997 K cookie	1017 K komisi
mengambil	1018 dilarang K	1018 dilarang keras K
mengandung	1004 komentar yang K
mengatakan	1023 K
menggandakan	1018 dilarang K
menggunakan	986 K cookie
mengutip	991 dilarang K
meninggalkan	1004 K komentar
menit	0 K baca
mensais	1510 K
mensuales	623 K
mensuel	797 un don K	820 un soutien K	832 K
menurut	1023 K
menyalin	1018 dilarang K
menyatakan	1023 K
merch	518 our K
merci	830 K de nous
mere	299 kan du læse K	299 du kan læse K	299 kan læse K om
merkezimiz	1880 haber K
mes	202 al K	623 al K	623 por K
mese	1088 al K
mesec	1646 prvi K	1654 prvi K	1728 prvi K	1728 na K	1736 na K	1736 prvi K
meses	615 K por #
mesiac	1687 prvý K	1696 za K	1696 prvý K
message	443 a K from our editor
messagerie	788 votre adresse de K ne sera pas
messengera	1422 K
messengeri	1670 K
messengerju	1713 K
messengeru	228 K
messengerze	1422 K
metus	1222 per K
mewakili	1018 tidak K redaksi
""", 'mi': """
mi	1242 ar K
miembro	621 hazte K
mille	1075 # per K
milliardaire	820 à aucun K
minggu	1022 per K
mingguan	1006 buletin K kami
minket	934 kövess K	972 kövess K	972 hívj meg K
minute	0 K read	540 it only takes a K to
minutes	0 K read	0 K to read
misiniz	1836 zaten abone K
mission	553 our K
mistake	527 spot a K	527 report a K
mitdiskutieren	6 K	372 K
mitgeteilt	397 K
mitglied	394 werden sie K	394 werde K	394 jetzt K werden
mitglieder	321 nur für K	383 angebots für K	395 unsere K
mitteilungen	14 push-K	327 push-K
mittwoch	17 jeden K
""", 'mj': """
mjesec	1646 prvi K	1654 prvi K
""", 'mn': """
mnd	1376 kr/K	1392 kr/K
""", 'mo': """
mobile	459 on your K app	459 our K app
mobilen	293 direkte på K	1370 nyheter rett på K	1370 rett på K	1776 nyheter direkt i K	1776 direkt i K
mobilepay	309 K
modalidad	623 K premium
moderador	1469 não serão aprovados pelo K
moderados	1469 serão K antes
moderated	474 comments are K	474 pre-K
moderowane	1432 są K
mogelijk	1328 maak het volgende K
mois	832 par K
moittii	765 K
molbu	1629 imamo malu K	1629 malu K
monat	383 einen K für	383 K für nur	396 im K	396 pro K
monatlich	396 K
monday	17 every K
mondta	975 K
montag	17 jeden K
month	453 try a K for	453 try it for a K	454 for the first K	454 for your first K	554 a K	554 per K	554 every K	554 each K
monthly	494 one-off or K	540 reached your K limit	552 become a K	552 give K	554 K
months	453 K for $#	454 for the first # K	454 for the first three K
morgen	17 jeden K	17 am K	17 hver K	296 hver K i din	379 uns auch K
morgenbrevet	1374 K
morgon	17 varje K
morgonbrevet	1780 K
morning	17 every K	17 each K
moyens	831 nos K
""", 'mu': """
muhabiri	1854 gazetesi K
muhabiridir	1854 K
muhabirimize	1853 K ulaşmak
mukaan	762 lähde K	762 tule K	765 K
multato	1089 ha K
multou	1511 K
mums	1258 seko K
""", 'na': """
nabiralnik	1702 v vaš K
nabiralniku	1702 v vašem K	1727 vašem K
nachdruck	343 K verboten	393 K nur mit
nachrichten	326 K-app	326 aktuelle K aufs handy	327 push-K	388 weitere K finden sie	388 mehr K finden sie
nadaljevanje	1701 za K branja	1729 K spodaj
nadaljuje	1729 K pod oglasom	1729 K spodaj
nadaljujte	1701 K branje
nadie	622 K nos dice
najdete	246 další články K
najnowsze	1402 otrzymuj K
namenite	1732 K nam
napisz	1412 K do nas	1423 K do nas	1445 K do nas
naprej	1701 če želite brati K
napsal	254 K
napsala	254 K
narrated	489 is K by an ai	489 is K by ai
naslov	1702 na vaš e-K	1702 svoj e-K	1727 svoj e-K	1727 svoj e-poštni K
nastavak	1619 za K čitanja	1647 K ispod	1647 K teksta
nastavili	1619 da biste K čitanje
nastavite	1619 K čitati	1619 K čitanje
nastavlja	1647 K ispod	1647 K nakon
naszego	1428 K sklepu	1431 K quizu
naszej	1446 K pracy
naszym	1445 zostań K
naujienas	1208 K telefone	1209 K el. paštu
naujienose	1197 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	574 tu K no soporta	574 su K no soporta	1465 seu K não suporta
navigateur	10 votre K	21 dans le K pour mon prochain	784 votre K ne supporte pas	784 votre K n'est pas
navodi	1655 K
""", 'ne': """
necesitamos	557 K pedirte	560 K tu apoyo	621 K tu ayuda	621 K de ti	621 te K
necessariamente	1481 não reflete K a opinião	1481 não refletem K a opinião
necessaris	21 camps K
necessitem	200 et K
nedeljno	17 jednom K
neem	1328 K nu een
nell	1036 apri K'app
nella	1035 K tua mail
neodvisni	1735 K mediji	1735 smo K
neodvisno	1734 podprite K
neophodna	21 K polja
neovisni	1653 ostanemo K
neovisno	1652 podržite K
nepriklausoma	1221 K žurnalistika
netiquette	337 beachten sie die K	1045 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1347 dette K bruker
neuen	326 hier geht es zur K
neukunden	383 nur für K
neuvoi	765 K
news	326 K-app	459 K app for	484 is a K	502 K tip
newsblog	388 im K	388 unserem K
newsis	638 google K
newsletter	120 K	191 la nostra K	243 K	252 náš K	255 K	325 unseren K	325 unserem K	325 unserer K	325 zum K	325 K bestellen	325 K an	325 täglichen K	325 K richtig	325 K von	348 K	376 K erhalten	376 K empfangen	376 unser K	376 der K über	376 der K für	394 K an	395 unser K	395 unseren K	395 unserem K	395 dieser K	398 K	403 εγγραφείτε στο K	403 εγγραφή στο K	403 το K μας	403 γραφτείτε στο K	403 στο K των	403 στο K του	403 στο K της	439 το K μας	442 K	457 sign up for our K	457 sign up to our K	457 sign up for the K	457 subscribe to our K	457 join our K	457 get our K	457 our K here	457 receive our K	457 our daily K	457 our weekly K	457 our morning K	493 K	533 K soon	553 our K	556 K	567 suscríbete a la K	567 apúntate a la K	567 nuestra K	611 suscribite al K	622 nuestra K	625 K	777 inscrivez-vous à la K	777 abonnez-vous à la K	777 notre K	819 vous adresser sa K	831 notre K	831 cette K	834 K	981 K kami	981 langganan K	1021 K kami	1035 iscriviti alla K	1035 la nostra K	1074 le nostre K	1087 la nostra K	1087 questa K	1090 K	1402 zapisz się na K	1402 nasz K	1436 K	1446 nasz K	1449 K	1458 assine a K	1458 nossa K	1499 esta é a edição da K	1499 esta é uma edição da K	1509 nossa K	1512 K	1517 abonează-te la K	1517 abonați-vă la K	1517 înscrie-te la K	1556 K	1620 naš dnevni K	1627 K	1653 naš K	1656 K	1686 K	1695 náš K	1698 K	1709 K
newslettera	1402 zapisz się do K	1402 naszego K	1436 K	1446 naszego K	1627 K	1660 odber K	1686 K	1695 nášho K
newsletterem	1446 naszym K
newsletters	457 K may contain info about	493 K	553 our K	556 K	777 nos K	777 recevoir les K	831 nos K	834 K
newsletteru	243 K
newsletterul	1517 K nostru	1542 abonează-te la K	1553 K nostru
newslettery	243 K	1686 K
newsletterze	1436 K
newslettre	1686 K
newson	944 google K
newspaper	553 our K
newsroom	547 not by the K	553 our K	553 non-profit K	553 this K
newsticker	388 unserem K
nezavisni	1653 K mediji	1653 ostanemo K
nezavisno	1652 podržite K
""", 'ng': """
ngay	1976 đăng ký K
""", 'ni': """
nieograniczony	1400 K dostęp
niets	1288 K uit deze
nieuws	1272 K-app	1291 google K	1293 K of een tip
nieuwsbrief	1271 onze K	1271 dagelijkse K	1271 wekelijkse K	1290 K	1329 onze K	1329 deze K	1332 K
nieuwsbrieven	1271 onze K	1290 K	1329 onze K	1332 K
""", 'nj': """
njuzleter	1627 K	1653 naš K
""", 'no': """
nombreux	820 plus nous serons K
nonprofit	553 K newsroom	553 K news outlet
nosotros	621 colabora con K
nosso	35 K quiz	1453 apoie K	1453 apoie o K	1459 baixe K app	1459 no K app	1508 apoie K	1508 apoie o K	1508 siga o K	1508 entre no K	1509 K site
nostra	201 la K feina	1036 nella K app	1087 la K app
nostre	201 el K canal
nostro	35 K quiz	1087 il K sito	1087 che il K
nota	20 leer esta K	615 para leer esta K
noticia	622 esta K
noticias	588 en google K	588 tu fuente de K
notificaciones	14 las K	569 activa las K	569 activar K	569 recibir K
notifications	14 K	461 turn on K	461 turn on desktop K	461 enable K	461 would like to send you K	461 allow K	461 K from this site	461 receive K	779 activer les K	779 activez les K	779 autoriser les K
notifiche	14 le K
notified	457 sign up to be K	461 get K
notifikace	241 K
notifikasi	14 K	982 aktifkan K	982 dapatkan K	1020 nyalakan K
notifikation	293 K
notifikationer	14 K	293 K
notify	461 K me of	461 K me when	474 K me of new posts
notis	1776 K
notiser	14 K	1776 K	1776 push-K
notre	35 K quiz	831 K site
nouvelle	788 ouvre dans une K fenêtre
novice	1702 na naše K	1702 na e-K	1709 e-K	1727 na e-K	1735 naše K
novinar	1633 je K	1633 , K	1633 - K	1715 je K	1715 , K	1715 - K
novinari	1653 naši K
novinarji	1735 naši K
novinarju	1714 pišite K
novinarka	1633 je K	1633 , K	1633 - K	1715 je K	1715 , K	1715 - K
novinarki	1714 pišite K
novinarstvo	1653 nezavisno K	1653 neovisno K	1653 naše K	1735 neodvisno K
noviniek	1660 odber K
""", 'nu': """
nuestra	568 en K app	621 únete a K	622 K app	622 K web
nuestras	622 K redes
nuestro	35 K quiz	560 apoya K	572 únete a K canal	621 apoya K	621 únete a K	621 recibe K	622 K canal	622 K medio	622 K sitio	622 K equipo
nuestros	576 K socios	622 K socios
numer	1447 K krs
nunca	622 más que K
nur	383 abo für K
""", 'ny': """
nyheder	281 google K
nyhedsbrev	263 vores K	263 tilmeld dig K	296 K	310 vores K	313 K
nyhedsbreve	263 vores K	310 vores K
nyhedsbrevet	263 få K	296 K
nyhetene	1370 K rett på mobilen
nyheter	1358 google K	1765 google K
nyheterna	1750 följ K	1776 K direkt i mobilen
nyhetsbrev	1340 vårt K	1340 våre K	1340 meld deg på K	1340 abonner på K	1374 K	1391 vårt K	1391 våre K	1394 K	1746 vårt K	1746 våra K	1746 anmäl dig till K	1780 K	1796 vårt K	1796 våra K	1799 K
nyhetsbrevet	1340 få K	1374 K	1780 K
nyilatkozta	975 K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1045 i campi K
obchode	1678 našom K
oberoende	1795 stöd K
objasnio	1655 K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	1643 K komentara
obligatoires	21 champs K sont	788 les champs K
obligatori	1045 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	578 los campos K
obligatoriska	21 K fält	1755 K fält
obligatoriske	21 K felt	1349 K felt
obratite	1632 K nam se	1632 K se našem
obrigado	1508 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	222 další šíření K	1687 celému K
obserwuj	1407 K nas na	1407 K nas w	1445 K nas
obvestila	14 K	1702 na K
""", 'oc': """
occupa	1053 si K di
ochtend	17 elke K	1313 elke K het
""", 'od': """
od	1646 K # €	1687 K # €	1728 K # €
odcinek	1429 K
odcinka	1429 K
odejdete	205 než K
odete	1629 prije nego što K	1629 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorna	30 nije K
odidete	1711 preden K
odomknite	1659 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	1456 K este artigo
off	554 one-K
offert	774 vous est K	832 mois K
offrez	830 K-lui	830 K-nous
offrici	1086 K un
offrimi	1086 K un
""", 'og': """
oglasa	11 K	1653 bez K
oglasov	1735 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	1836 K devam etmek için
okurlarimiz	36 K	1880 K
okurlarimizin	1866 K desteğiyle	1880 K
okuyun	1871 K
""", 'ol': """
olarak	1836 abone K	1853 bize anonim K
olun	1879 üye K
olursunuz	1871 kabul etmiş K
olvassa	957 K tovább
""", 'om': """
omiljene	1630 K izvore
omiljeni	1630 K izvor
""", 'on': """
onafhankelijk	1315 wij K	1315 we K
onafhankelijke	1266 steun K journalistiek	1328 steun K	1329 K journalistiek
onafhankelijkheid	1329 onze K
onbeperkt	1269 lees K	1269 K toegang	1269 K lezen	1318 K digitaal
ondersteunt	1278 je browser K	1278 uw browser K
onderzoek	1329 dit K
onderzoeken	1329 onze K
onderzoeksjournalist	1294 is K
onderzoeksredactie	1293 onze K
one	552 make a K-time
online	518 our K shop	518 our K store
onlineshop	363 im K bestellen
ons	1292 app K
ontdek	1328 K nu
ontvang	1271 K elke	1271 K onze
onze	1272 K app	1293 tip voor K	1329 K app
""", 'oo': """
oordeelde	1331 K
""", 'op': """
open	459 K in app	459 K in the app	1272 K in app
ophavsretsloven	278 beskyttet af K
ophavsretten	278 K tilhører
opiniestuk	1297 ingezonden K
opinion	30 K of	474 have an K on this
opinions	30 K of
oplyser	312 K
oplyste	312 K
opmerking	1293 tip of K	1293 vraag of K	1293 K over dit artikel
opozarja	1737 K
opphavsrettslig	1355 K beskyttet
opplyser	1393 K
opplyste	1393 K
opprett	1338 K en konto for	1390 K en konto
opsiger	298 indtil du K
opublikowany	22 nie zostanie K	1412 twój adres e-mail nie zostanie K
opzegbaar	1330 K
""", 'or': """
ordenou	1511 K
ordinato	1089 ha K
ordnete	397 K an
original	485 read the K article	828 lire l'article K
originally	485 this article was K published on	485 this story was K published on	485 this story K appeared	485 this article K appeared	485 K published at	549 story was K published by	549 story was K published on	549 story was K published in the	549 article was K published by	549 article was K published in our
originalment	199 es va publicar K a	199 es va publicar K en	199 publicat K a
originalmente	584 este artículo fue publicado K	584 publicado K en	1475 publicado K em	1507 publicado K no	1507 publicado K na
originariamente	1051 articolo pubblicato K	1082 pubblicato K in
ortaklarimiz	1843 biz ve K
ortsseite	388 unserer K
""", 'os': """
ostatak	1619 K članka
ostrzega	1448 K
oszd	25 K meg
""", 'ot': """
otsustas	664 K
""", 'ov': """
ovdje	1629 kad ste već K
overblikket	296 K hver dag	296 K hver morgen
overname	1288 K zonder
overnemen	1325 dit artikel K
oversikten	1374 få K
ovisi	1652 K o vama
""", 'ow': """
owner	553 has no K	553 have no K
""", 'oy': """
oynat	1871 K
""", 'oz': """
ozvite	1671 K sa nám	1694 K sa nám
""", 'pa': """
padeda	1211 jūsų parama K
padroni	1075 non ha K	1087 senza K	1087 libera da K
pagar	1508 ajude a K
paghi	1086 K un'ora
pago	625 muro de K
pague	1477 K-nos um café
paid	469 we get K if you buy	469 we may be K
pakolliset	21 K kentät
palautetta	762 anna K
palus	664 K
palusid	664 K
palvelusta	741 ulkoisesta K	741 upotus K
pandangan	1018 tidak mewakili K	1018 K pribadi penulis
paparnya	1023 K
paper	491 is the K's
par	832 K an
parama	1220 jūsų K	1224 K
parancsolta	975 K
parceiros	1467 nós e os nossos K	1509 nossos K
paremkite	1211 K mus	1220 K mus
part	485 no K of this
partagez	25 K-le	25 K-la
parte	1508 faça K e
partecipato	1065 non ha K alla stesura
parteispende	398 K
partenaires	786 nos K et nous	786 nous et nos K	831 nos K
participar	578 para K
participez	830 K à
participou	1490 não K da produção	1490 não K na produção
partilhada	1485 uma publicação K por
partilhe	25 K-o
partir	767 avant de K	1510 a K de # euros
partner	335 wir und unsere K	392 von unserem K	1043 i nostri K	1753 vi och våra K
partnere	270 vi og vores K	1347 vi og våre K
partnerlinkeket	958 K
partnerlinks	37 K
partnerom	1647 u suradnji s K	1647 u saradnji sa K
partners	392 anzeige eines K	472 we and our K	553 our K	1280 wij en onze K	1329 onze K
partnership	485 was produced in K with
partnerske	1647 K poveznice	1729 K povezave
partnerskie	1440 linki K
partnerzy	1410 my i nasi K	1410 nasi zaufani K
pasak	1223 K
pasakojo	1223 K
pass	464 K this on
patreon	127 в K	494 on K	494 our K	1932 на K
patron	448 become a K of	552 become a K
patronem	1443 zostań naszym K	1445 zostań K
patroni	1446 nasi K
patronite	1443 na K	1446 na K
paypal	379 per K
paywall	380 K	395 ohne K	398 K	553 we have no K	553 we do not have a K	556 K	834 K	1090 K	1512 K
paywalls	556 K
""", 'pe': """
pe	1554 K an
peatoimetaja	641 K
pedimos	621 te K ayuda
pedirte	557 tenemos un favor que K
pediu	1511 K
peiling	35 onze K
pelanggan	980 khusus K	1009 untuk K	1021 K kami	1024 K
pembaca	18 berkat K	1021 K kami
pendant	832 K un mois
pendapat	1018 K pribadi penulis
peneliti	996 adalah K
pengar	1796 kostar K
penger	1391 koster K
pentru	1543 fără niciun cost K tine
penulis	996 adalah K
people	18 thanks to K like	536 funded by K like you
pequeno	1450 um K favor a pedir
per	1392 K år	1797 K år
peramban	10 K anda
percent	455 # K left to read
perfil	1463 siga nosso K
periodisme	200 dona suport al K	201 el nostre K	201 fent K	201 fem K
periodismo	560 apoya el K	612 hacer un K	621 apoya el K	621 colabora con el K	622 nuestro K	622 K de calidad	622 hacemos K	622 haciendo K
periodista	177 és K	585 es K
periodistas	611 nuestros K	622 nuestros K
periodistes	201 els nostres K
perjantaisin	17 K
permanencia	623 sin K
permission	485 reproduced here with K	485 reproduced with K	497 written K	497 prior K	497 without K	511 K to load	511 K before anything is loaded	549 K to reuse this
perskaitykite	1220 K visą
personal	510 views are K
personale	1521 datele tale K
personales	576 datos K serán
personas	612 K como tú	621 K como tú
persondatapolitik	270 K
personenbezogene	335 K daten
personnelles	786 vos données K
personoplysninger	270 dine K
personopplysninger	1347 K
personuppgifter	1753 dina K
personverninnstillinger	1364 K
pertama	1022 bulan K
pesquisa	35 nossa K
pesquisador	1478 é K
pesquisadora	1478 é K
""", 'ph': """
phone	466 news to your K
photographer	504 staff K
photos	518 K from this story	518 K from this event
""", 'pi': """
pide	624 K
piebilda	1261 K
piece	553 this K
pierwszy	1447 K miesiąc
pirmas	1222 K mėnuo
pitch	494 K in	552 K in
pitching	552 consider K in
pix	1477 um K	1510 K
""", 'pl': """
plakaten	1355 vær varsom-K
plakatens	1368 vær varsom-K
plattform	395 unsere K
player	9 this K
please	453 K log in to	464 K share this	495 K help	552 K chip in	552 K give	552 K help if
pliki	1425 bez zgody na K
plusartikelen	1329 K
plusartikels	1269 gratis K	1329 K
""", 'po': """
pobierz	1445 K naszą
poche	817 dans votre K
podatkov	1727 obdelavo osebnih K
podatku	1398 przekaż #% K	1443 #% K	1443 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	237 K	290 K-app	310 vores K	347 den K können sie	347 den K kannst du	347 unseren K	395 unser K	395 unseren K	426 K	439 το K μας	487 follow the K	553 our K	622 nuestro K	831 notre K	1021 K kami	1087 il nostro K	1329 onze K	1367 hører K	1429 K	1446 nasz K	1509 nosso K	1641 K	1653 naš K	1680 K	1695 náš K	1723 K	1860 K'i	1860 K'imizi
podcasta	1641 K	1723 K
podcastapp	290 K
podcaste	34 našom K
podcasten	290 K	1367 K
podcastimiz	1880 K
podcastimizi	34 K
podcastimme	34 K	763 K
podcastov	1680 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	290 hvor du lytter til K	290 hvor du hører K	347 wo es K gibt	426 K	487 wherever you get your K	487 wherever you listen to K	487 wherever you get K
podcastu	34 naszego K	34 našem K	34 našem K	237 K	1429 K	1641 K	1680 K	1723 K
podcastul	34 K nostru	1553 K nostru
podcastunk	973 K
podcastunkban	34 K
podcasty	237 K	252 naše K	1429 K	1680 K
podd	34 vår K	1796 vår K
poddapp	1774 K
poddar	34 våra K	1774 K finns
podden	1774 K
podelite	25 K
podemos	1500 sua ajuda K
poderemos	1500 a sua ajuda K	1508 com a sua ajuda K
podijelite	25 K
podkast	1367 hører K	1391 vår K	1641 K	1723 K	1735 naš K
podkasta	1641 K	1723 K
podkastapp	1367 K
podkasten	1367 K
podkastu	1641 K	1723 K
podle	254 K
podpora	251 vaše K	1694 vaša K	1734 vaša K
podpore	1695 vďaka K	1732 brez vaše K	1735 brez vaše K
podporo	1734 vašo K
podporte	1692 K	1694 K nás	1694 K našu
podpory	249 bez vaší K	252 bez vaší K	1692 bez vašej K	1695 bez vašej K
podprite	1732 K	1734 K nas	1734 K naše
podremos	621 con tu ayuda K
podziel	25 K się
pokutoval	254 K
policy	472 our cookie K
politica	1521 K de cookie
political	484 is a K	484 is the K editor
politicieni	1543 nu depinde de K
politika	1843 çerez K
politikasi	1843 gizlilik K
politikressort	353 leitet das K
politikwissenschaftler	345 ist K
politologue	795 est K
poll	35 our K	474 vote in our K	474 take our K
polub	1407 K nas na
pomagajte	1734 K nam
pomozite	1650 K nam	1652 K nam
pomozte	251 K nám
ponctuel	797 un don K
pop	552 K your
por	1504 um ano K #
portal	1446 nasz K	1653 naš K	1735 naš K
portalu	1439 na naszym K	1439 w naszym K
posez	830 K-la à	830 K-nous
posible	18 hace K
posielajte	1671 K nám
positions	518 our open K
poslechnout	238 si můžete K
possible	192 ajuda a fer K	201 ajuda a fer K
post	20 rest of this K	511 to view this K	511 to see this K	547 this is a paid K	553 this K	1298 deze K te
postadress	1746 din e-K	1755 din e-K kommer inte
postadresse	1340 din e-K	1349 din e-K vil ikke
postanite	1652 K član	1734 K član	1734 K naročnik
postanizda	1864 her sabah e-K	1864 e-K	1878 e-K
postaw	1445 K nam	1445 K mi	1445 K kawę
postfach	325 in ihrem K	325 in dein K	325 in ihr K	325 in deinem K	325 direkt ins K
postkasti	649 otse K
postkastis	649 iga hommik sinu K	649 sinu K
posts	15 free K
potrebna	1652 K nam je
potrebujeme	1694 K vašu podporu
potrebujemo	1717 za ogled K	1734 K vašo
potremo	1075 aiuto K	1086 con il tuo aiuto K
potrivit	1555 K
potrzebujemy	1398 K twojego wsparcia	1445 K twojej pomocy	1445 K twojego wsparcia
pound	552 K you give
pourboire	797 un K
poursuivez	774 K votre lecture
poursuivre	774 K votre lecture
povedal	1697 K	1737 je K
povedala	1697 K	1737 je K
powered	552 K by you
powerful	553 hold the K to account
powiadomienia	14 K	1404 włącz K	1404 K push	1404 chcesz otrzymywać K
""", 'pr': """
praat	1282 K mee	1328 K mee
praca	1446 nasza K
pracujte	235 K s námi	1678 K s nami
pratite	1652 K nas
pravi	1737 K
precisa	1508 K de si	1508 K de você
precisamos	1450 K da sua ajuda	1453 K do seu apoio	1508 K da sua ajuda
precisato	1089 ha K
preciso	1469 é K estar logado
precizat	1555 a K
prednostne	1712 K vire
prednostni	1712 K vir
prednostnih	1712 K virov
prednostnim	1712 K virom
predplatitelia	1698 K
predvajanje	1717 K videa
preferate	1527 sursele tale K
preferences	472 your cookie K
preferida	175 font K	588 fuente K	1482 fonte K
preferidas	588 fuentes K	1482 fontes K
preferides	175 fonts K
preferido	588 medio K
preferidos	588 medios K
preferirane	1630 K izvore
preferirani	1630 K izvor
preferiranih	1630 K izvora
preferita	1039 fonte K su google	1056 fonte K
preferite	1056 fonti K
preferowane	1421 K źródło	1421 K źródła
preferowanego	1421 K źródła
preferowanych	1421 K źródeł
preferowanym	1421 K źródłem
preferred	466 K source on google	498 K source
preglednik	10 vaš K
prehratie	1674 K videa
prejemajte	1702 K vsako
preluarea	1526 K textelor
prema	1655 K
premier	774 le K mois	832 le K mois
premium	1318 toegang tot alle K
premoderated	474 K
prenesite	1734 K
prenumerant	1744 bli K	1744 redan K	1744 som K	1795 bli K
prenumeranter	1744 endast för K	1792 är för K	1792 bara K	1792 endast K	1796 våra K	1799 K
prenumerata	1224 K
prenumeration	1799 K
prenumerationen	1746 avsluta K när
prenumeratoriai	1217 tik K
prenumeratoriams	1187 tik K	1217 tekstas skirtas K	1217 straipsnis skirtas K
prenumerera	1744 K för att	1746 K på nyhetsbrev	1779 genom att K	1795 K på vårt
prenumeruojate	1187 jau K
prenumeruokite	1220 K
preostanek	1701 K članka
presenteie	1456 K
pretplata	1656 K
pretplati	1645 hvala na K
pretplatite	1619 K se već od	1652 K se
pretplatnici	1656 K
pretplatnicima	1619 dostupan samo K	1619 dostupan je samo K	1619 dostupan je K	1619 dostupno samo K	1626 samo K
pretplatnik	1619 već ste K	1652 postanite K
pretplatnike	1619 dostupan samo za K	1626 samo za K
pretplatu	1619 već imate K	1646 uz K	1646 K
preuzimanje	1625 zabranjeno K	1649 zabranjeno K	1649 zabranjeno je K
preuzmite	1652 K
preventing	470 browser extension is K
price	554 the K of a
pridajte	1694 K sa k nám
prihvatate	1645 prijavom K
prijavi	24 K se	1645 hvala na K
prijavili	1645 hvala što ste se K
prijavite	24 K se	1652 K se na	1734 K se na
prijavo	1727 s K se	1727 s K na	1727 hvala za K
prijavom	1645 K se slažete	1645 K na
priljubljen	1712 K vir
priljubljene	1712 K vire
priljubljeni	1712 K vir
prima	1554 K lună
primeiro	1510 K mês
primer	202 el K mes	623 el K mes
primo	1088 il K mese
principles	485 the thomson reuters trust K
print	464 click to K
prioriterad	1765 K källa
pripomenul	1697 K
prisijunkite	24 K	1220 K prie mūsų
prispejte	1692 K	1694 K	1694 K aj vy
prispevek	1735 ta K
privacidad	576 política de K	622 nuestra política de K
privacidade	1467 política de K
privacitat	180 política de K
privacy	472 see our K policy	472 to our K policy and terms	472 and the google K policy	553 our K policy
privacybeleid	1280 ons K	1313 ga je akkoord met het K
privacyverklaring	1280 K
privatlivspolitik	270 K
priznal	1697 K
probeabo	321 wochen im K	394 K
probeer	1328 K nu	1328 K een maand
proberen	1330 gratis K
processing	472 consent to the K
prochains	831 nos K articles
prodavnici	1639 našoj K
produce	536 not free to K	536 not cheap to K
produced	547 K by our brand
proefabonnement	1269 K	1328 neem een K	1330 K
profesor	585 es K	1529 este K
profesora	585 es K
professeur	795 est K
professeure	795 est K
professionista	1053 è giornalista K	1053 giornalista K
professor	177 és K	345 ist K	484 is a K	484 is an assistant K	1478 é K
professora	177 és K	1478 é K
professore	1053 è K
professoressa	1053 è K
professorin	345 ist K
profilazione	1043 i cookie di K
profitez	774 K de nos offres	830 K de
prohibida	584 queda K
proibida	1475 é K a
project	814 trust K
promise	552 K never to
prosbu	205 máme na vás K	205 máme malou K	1667 máme malú K	1667 malú K
proseguire	1078 per K la lettura
prossima	21 in questo browser per la K
protejate	1550 K de dreptul de autor
provalo	1032 K gratis	1086 K gratis
provided	472 content K by a third party	511 contains content K by
provision	332 erhalten wir eine K	332 eine kleine K	392 bekommen wir eine K	392 eine K vom
provisions	332 K-links
prozent	383 K rabatt
przedruk	1441 K za zgodą
przetwarzanie	1410 K danych osobowych
przycisk	1434 klikając K
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	1045 prima di K un commento
pubblicato	22 non sarà K	1045 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	1469 o seu endereço de e-mail não será K
publicat	1550 a fost K inițial în
publication	448 is a reader-supported K	547 accurate at the time of K	547 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	1786 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	574 bloqueador de K	622 sin K
publicidade	11 a K	1491 depois da K
publicitat	11 la K	201 sense K
publicitate	11 K
publikovanie	1665 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	474 your email address will not be K	485 was first K by	485 was first K on	549 K under license
publishing	547 accurate at the time of K
puhelimeesi	747 suoraan K
puis	774 K # €
puisque	767 K vous êtes là
pungkasnya	1023 K
punya	980 sudah K akun
purchase	469 K through links on our site
push	375 per K
pushbericht	1311 een K bij
pushbeskeder	293 K
pushmeldingen	1273 K
pushnotiser	1776 K
pushvarsler	1370 K
pustit	238 si můžete K
""", 'py': """
pyysi	765 K
""", 'qu': """
queremos	557 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1025 già che sei K
quieras	564 cancela cuando K	623 cancela cuando K
quitter	767 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	1431 nasz K	1431 K
quizie	1431 naszym K	1431 K
""", 'ra': """
raccolta	1090 K fondi
racconta	1089 K
raccontato	1089 ha K
raconte	833 K
rad	1653 naš K
ragino	1223 K
raise	536 help us K
rajaton	718 K pääsy
rakendus	647 meie K	647 K
rakenduses	647 K
raksti	1258 K mums
raksts	1259 šis K
rakstus	1259 visus K
rappelle	833 K
""", 're': """
reach	508 K him at	508 K her at	508 K them at	536 we would K our goal	536 we'd K our goal	552 help us K
reached	455 you've K your limit of free	483 can be K at
reacties	1282 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	455 # % left to K	489 is K by an ai	489 is K by ai	542 link can K this	553 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	443 we're asking K	490 thank you, K	536 funded by K like you	552 K like you	552 join the K	553 our K	553 funded by its K	556 appeal for K	556 K pay
reading	0 K time	453 keep K for just	453 to finish K	453 to keep K	453 keep K with a	453 K this post for free	542 to your K list
reageren	6 K	1282 om te K	1293 K? mail	1293 K op dit artikel
realizarea	1538 nu a participat la K
realizzazione	1065 non ha partecipato alla K
recalled	555 K
recalls	555 K
recaptcha	457 protected by K
receba	1458 K no seu	1458 K todos os dias	1508 K as	1508 K no seu
receive	457 sign up to K	457 K email from us on behalf of	457 K emails from	472 agree to K emails	552 to K new posts
recevez	777 K chaque	777 K tous les	830 K chaque	830 K notre
recevoir	779 K les alertes	819 j'accepte de K
recherche	395 diese K
recherchen	395 unsere K
rechercheteam	352 K
recibe	567 K cada	567 K todas las	621 K cada
recibir	611 acepto K
reclame	1553 fără K
recomenda	1511 K
reconheceu	1511 K
reconnu	833 a K
recunoscut	1555 a K
recurring	494 K donation	554 K donation
redacteur	1294 is K	1294 is politiek K
redactie	1282 mail de K	1293 contact op met onze K	1293 contact op met de K	1293 tip voor de K	1297 mening van de K	1322 K heeft geen	1328 mail de K	1328 tip de K	1329 onze K
redactor	177 és K	585 es K	1529 este K
redactora	177 és K	585 es K
redakce	229 napište do K	235 do K	235 do naší K	252 naše K	252 jsme malá K
redakci	252 naši K
redakcia	1695 naša K	1695 sme malá K
redakcie	1665 bez súhlasu K	1671 napíšte do K	1678 do K	1678 do našej K
redakcija	1221 mūsų K	1259 mūsu K	1653 naša K	1653 mala K
redakciji	1632 javite se K	1632 pišite K	1639 našoj K
redakcijos	1196 K sutikimo
redakciju	1653 našu K
redakcja	1446 nasza K
redakcji	1441 bez zgody K	1446 naszej K
redaksi	1020 hubungi K	1021 K kami	1021 email K	1021 K
redaksjon	1391 vår K
redaksjonen	1390 kontakt K	1391 kontakt K
redakteur	345 ist K	353 als K	353 seit # K
redakteurin	345 ist K	353 als K	353 seit # K
redaktion	310 vores K	353 leitet die K	357 meinung der K	392 K war an der	393 nicht von der K	395 unsere K	1796 vår K
redaktionelle	335 externe K inhalte
redaktionen	272 skriv til K	1755 mejla K
redaktor	230 je K	230 , K	230 - K	1424 - K	1424 , K	1672 je K	1672 , K	1672 - K
redaktore	1239 galvenā K	1239 K
redaktorem	230 je K	1424 jest K
redaktorius	1201 K
redaktorka	230 je K	230 , K	230 - K	1424 - K	1424 , K	1672 je K	1672 , K	1672 - K
redaktorkou	230 je K	1672 je K
redaktorom	1672 je K
redaktors	1239 galvenais K	1239 K
redaktur	996 adalah K
redazione	1074 la K ti invia	1087 la nostra K
refresh	523 K this page	523 K the page
regala	564 K esta nota
reggel	17 minden K
regioverslaggever	1294 is K
registe	1456 K-se para
register	453 K for free to
registered	540 K users can
registraci	242 děkujeme za K	244 po K
registrarte	567 al K
registrate	611 K a nuestro	621 K
registrati	1032 K per	1086 K per	1086 K gratis
registreer	1269 K je
registrera	1779 genom att K dig
registrere	1373 ved å K deg
registrieren	321 K sie sich
registrierung	349 K	383 mit ihrer K	383 die K ist kostenlos
registrirajte	1646 K se besplatno	1646 besplatno se K	1728 brezplačno K	1728 K se brezplačno
registrujte	251 K se	1646 K se besplatno
regrette	833 K
regrettent	833 K
rejoignez	782 K-nous sur	830 K-nous	830 K notre	830 K nos
rekao	1655 K
rekla	1655 K
reklam	252 bez K	1446 bez K	1446 nie mamy K
reklama	1653 bez K
reklamdan	11 K
reklame	11 K
reklamelenker	1378 K
reklamelinks	300 K
reklamer	310 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	1440 we współpracy K
reklamsiz	1880 K
reklamy	11 K
relatou	1511 K
rely	553 we K on
remaining	455 free articles K	455 free article K	455 articles K this month	455 free stories K
remind	556 K me later
removed	474 this comment has been K
rendszeres	972 legyen K
replied	555 K
reply	6 leave a K
report	527 K an error
reportage	395 diese K	831 ce K
reportagem	1509 esta K
reportagens	1509 nossas K
reportaje	622 este K
reported	555 K that
reporter	345 ist K	353 als K	483 is a K at	483 contact the K at	484 is a K	484 is a senior K	502 contact the K	502 contact our K	502 email the K	504 K	795 est K	996 adalah K	1362 er K i	1424 - K	1424 , K	1529 este K	1633 je K	1633 , K	1715 je K	1715 , K	1769 är K på
reportera	585 es K
reporterem	1424 jest K
reporterin	345 ist K	353 als K
reporterka	1424 - K	1424 , K	1633 je K	1715 je K
reportero	585 es K
reporters	552 ask our K	553 our K	553 we, the K
reporting	474 why are you K this	536 keep our K free	553 our K	553 this K	553 K like this	553 goes to K
reports	506 K on
representa	1481 não K a opinião
representam	1469 os comentários não K
reproduced	485 may not be K
reproducerea	1526 K integrală
reproduction	485 K without permission	549 K in whole or in part	794 K interdite	794 toute K	794 droits de K
republish	485 K our articles	485 K this article	549 K this story	549 K our stories
republished	485 K with permission	485 is K from
required	21 K fields are marked	474 K fields are marked
research	484 is a K fellow
researcher	484 is a senior K	484 is a K
reserva	29 es K el dret
reservados	584 derechos K	1475 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	174 tots els drets K
reserve	29 K the right
reserved	412 all rights K	453 article is K for	485 all rights K	1111 all rights K
reserves	29 K the right
responsabile	30 non è K
responsabilidad	30 K de	607 K de sus autores	607 K de quienes los
responsabilidade	30 K de	30 K dos	1469 os comentários são de K
responsabiliza	30 não se K	607 no se K de las opiniones
responsable	30 pas K	30 no se hace K	607 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
rest	20 to read the K	453 to read the K of this
restants	775 articles gratuits K
reste	775 il vous K #%	775 il vous K # %
resultater	281 google-K
retrouvez	782 K-nous sur	800 K	830 K-nous
rette	291 K fejl
retter	291 K fejl	291 K alle fejl	1368 vi K feil
rettigheter	1355 alle K forbeholdt
reuters	794 avec K
revelou	1511 K
revient	820 vous K qu'à
rewritten	485 may not be published, broadcast, K
""", 'ri': """
ricamiz	1832 küçük bir K var	1832 sizden bir K var
ricercatore	1053 è K
ricercatrice	1053 è K
ricevi	1035 K ogni	1086 K ogni	1086 K la
ricordato	1089 ha K
rief	397 K
riep	1331 K
riferito	1089 ha K
riippumaton	763 K media
riippumatonta	762 tue K	763 K journalismia
riproduzione	1051 K riservata	1051 © K	1082 è vietata la K	1082 vietata la K
riserva	29 si K
riservata	1084 K agli abbonati
riservati	1051 tutti i diritti K	1084 K agli abbonati
riservato	1032 K ai nostri abbonati	1032 questo contenuto è K	1078 K agli utenti	1084 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	288 af en K
rocznie	1447 K
ropade	1798 K
ropte	1393 K
round	493 our K-up
roundup	457 get a weekly K	493 our K	493 weekly K
rozhodl	254 K
rozhodol	1697 K
rozpowszechnianie	1418 K artykułu	1441 dalsze K
""", 'ru': """
rubrice	246 najdete v K
ruft	397 K
ruled	555 K
rundbrief	348 K
""", 'sa': """
sa	1393 K	1798 K
sabah	17 her K
sabato	17 ogni K
sade	1798 K
sagde	312 K
sagen	397 K
sagt	397 K
sagte	397 K
sagten	397 K
said	555 K
saken	1333 likte du denne K	1368 feil i K	1390 les hele K	1391 denne K
saker	1391 våre K	1391 alle K
saklidir	1848 tüm haklari K	1848 her hakki K
sako	1223 K
saluran	984 ikuti K	984 gabung di K	1021 K kami
samarbeid	1378 i K med en annonsør
samarbejde	300 i K med en annoncør
samarbete	1784 i K med en annonsör
samedi	17 chaque K
samenwerking	1322 betaalde K	1322 K met onze partner	1322 K met een commerciële
samstag	17 jeden K
samtycke	1771 ditt K
samtykke	287 dit K	287 give K	295 jeg giver K til	1364 ditt K
samtykket	1364 K ditt
sanoi	765 K
sanoivat	765 K
sanoo	765 K
satin	1871 K alin
satura	1240 ārējā K
saturday	17 every K
sauca	1261 K
saugomos	1190 visos teisės K
savundu	1882 K
say	474 have your K in	552 have your K
sayenizde	1880 sizin K
says	555 K
sazinies	1258 K ar mums
""", 'sc': """
scarica	1036 K l'app	1036 K la app	1036 K la nostra app	1086 K la nostra	1086 K l'app
schauen	394 K sie vorbei
schicken	394 K sie uns
schon	314 wenn sie K hier sind	314 wo sie K hier sind
schreef	1331 K
schreib	394 K uns
schreiben	6 kommentar zu K	337 K sie uns ihre meinung	394 K sie uns	394 K sie an
schreibt	345 K über	345 K für	354 K seit # für	394 K uns	397 K
schrieb	397 K
schriftlicher	343 nur mit K genehmigung
schrijf	1271 K je in voor	1271 K je gratis in	1328 K je in	1328 K u in	1328 K je gratis in
schrijft	1294 K over	1294 K voor	1331 K
schrijver	1294 is K en	1297 mening van de K
scrie	1552 K-ne
scrii	1552 să ne K
scriitoare	1529 este K
scriitor	1529 este K
scripts	470 unblock K
scris	1555 a K
scritto	1087 chi ha K questo	1089 ha K
scrittore	1053 è uno K
scrittrice	1053 è una K
scrive	1053 K di	1053 K per
scrivi	1086 K a
scrivici	1086 K
""", 'se': """
secondo	1089 K
section	474 in the comment K
secure	502 K drop
securedrop	502 K
securely	502 K on signal	502 K via signal	502 contact us K	502 reach us K
segnalacelo	1086 K
segons	203 K
segueix	200 K-nos
seguici	1039 K su	1039 K anche su	1086 K
seguir	572 puedes K a	572 puede K a
segundo	1511 K
sekarang	1020 donasi K	1020 daftar K
sekite	1220 K mus
sekojiet	1258 K mums
selaimesi	10 K
seleciona	1499 a redação K
selected	547 K by our
selengkapnya	980 untuk membaca K	1009 membaca artikel K
selgitas	664 K
selon	833 K
semaine	17 chaque K	17 une fois par K	832 par K
semaines	17 toutes les K
semana	17 cada K	17 una vez por K	17 toda K	623 a la K	1510 por K
semanal	567 boletín K
seminggu	17 K sekali
send	309 K os	457 we'll K you	502 K us a tip	1349 K inn	1390 K oss
sende	1373 ved å K inn
seneste	290 K afsnit
senza	1075 K di te non	1086 K di te non
service	795 est chef du K	795 est cheffe du K
serwisie	1439 w K
serwisu	1425 treści z K	1425 treść z K
setiap	17 K pagi	1022 K bulan
setmana	200 rep cada K
setmanalment	17 K
settimana	17 ogni K	1088 alla K
settings	472 cookie K
setujui	997 K cookie
seuraa	762 K meitä
""", 'sh': """
share	25 K it	25 K this post	464 K this with	464 K this post on	464 K this if you	464 K this far and wide	464 click to K	469 we may get a K
shareholders	536 not by K	553 no K
shope	1678 našom e-K
shopu	235 našem e-K	1639 našem web K	1678 nášho e-K
should	502 story we K	502 we K look into	502 we K know about
shouted	555 K
showcase	106 google news K
""", 'si': """
sier	1376 til du K opp	1393 K
siga	1463 K-nos no	1463 K-nos nas	1508 K-nos
siger	312 K
sign	24 K in	457 K up to get	495 K up	552 K up for our	552 K up to our	552 when you K up	552 K up now
signal	282 på K	351 auf K	351 K-kanal	1359 på K	1766 på K
signaler	788 K une erreur
signalez	830 K-la-nous	830 K-le-nous
signali	1670 K
signalu	228 K	1422 K
signing	457 thanks for K up	457 thank you for K up	457 by K up, i agree	457 by K up, you agree	457 by K up you agree
silakan	980 K login	980 K masuk
silenced	553 refuse to be K
since	443 K you're here
sini	1020 klik di K
sinirsiz	1850 K erişim
sinulle	714 meillä on K pyyntö
site	553 our K	1329 onze K
sitede	1856 üçüncü taraf bir K
""", 'sk': """
skaidroja	1261 K
skaityti	1187 norėdami K toliau	1187 norint K toliau	1187 K toliau galite
skaitytojai	1221 mūsų K
skaitytojams	1221 mūsų K
skelbiamas	22 nebus K
skicka	1779 genom att K	1795 K till oss
skirkite	1211 K # proc	1220 K paramą
sklepem	1428 naszym K
sklepie	1428 naszym K
skontaktuj	1423 K się z nami	1423 K się z naszym	1423 K się z naszą	1423 K się z autorem	1423 K się z autorką
skribent	285 er fast K	1362 er K	1769 är fri K
skriv	309 K til os	309 K dig op	1746 K upp dig	1795 K upp dig	1795 K till oss
skrive	21 logget ind for at K
skrivefeil	1368 funnet en K
skriver	312 K	1393 K	1798 K
skrzynce	1402 w twojej K
""", 'sl': """
slant	1797 en K
slapukais	1202 K
slapukus	1202 K
sledite	1734 K nam
sledujte	213 K nás	251 K nás	1694 K nás
slobodno	1652 podržite K
""", 'so': """
so	397 K die
soci	200 fes-te K	200 fes-te'n K
socia	587 hazte K	621 hazte K
social	330 auch bei K media
socialmediacookies	1298 K
socio	560 hazte K	587 hazte K	621 hazte K
sociologue	795 est K
socios	616 solo para K	616 sólo para K
sodelovanju	1729 v K s partnerjem
someone	464 send this to K
something	527 see K wrong	527 K is wrong
sondage	35 notre K
sondaggio	35 nostro K
sondajul	35 K nostru
sondzie	1431 naszej K	1431 w K
sonntag	17 jeden K
sordu	1882 K	1882 diye K
sostegno	1028 il tuo K ci	1028 abbiamo bisogno del tuo K	1086 il tuo K
sostenerci	1028 puoi K
sostengono	1075 ci K ogni mese
sostenitore	1086 diventa K
sostenitori	1087 i nostri K
sostiene	1052 chi ci K	1087 chi ci K	1089 K
sostieni	1028 K il nostro	1028 K la nostra	1086 K il	1086 K la
sostienici	1052 K	1086 K
sostuvo	624 K
sottolinea	1089 K
soubory	224 K cookie
souhlasu	223 bez K
souligne	833 K
source	498 top K
soutenez	770 K notre	797 K-nous	797 K notre	823 en vous abonnant, vous K	830 K-nous	830 K notre	830 K-le	830 K-la
soutenir	770 pour nous K	830 K notre	830 nous K
soutien	770 votre K est	770 a besoin de votre K	820 votre K, même	830 votre K
soutiennent	820 nous K chaque mois
soutiens	830 je K
sovelluksemme	721 lataa K	763 K
sovelluksessa	721 avaa K	748 K
sovellus	721 lataa K	721 lataa ilmainen K	748 K	762 lataa K
""", 'sp': """
spaltist	1362 er K	1362 er fast K
spare	552 can you K
spelregels	1282 K
spende	317 deine K für	317 ihre K hilft	317 deine K hilft	317 jede K hilft	317 jede kleine K hilft	317 jede K zählt	394 ihre K	394 deine K	394 eure K	394 mit einer K	394 K jetzt	394 K uns	398 K
spenden	394 K sie	394 jetzt K	398 K
spendenaufruf	398 K
spendenaufrufe	398 K
spendiere	394 K uns
spendieren	394 K sie uns
spiega	1089 K
spiegato	1089 ha K
sportressort	353 leitet das K
sportskommentator	1362 er K
sportverslaggever	1294 is K
spotify	1860 K'da
spottete	397 K
spravodajcom	1672 je K
sprijinul	1552 K tău	1552 avem nevoie de K	1553 K tău
spune	1552 K-ne	1555 K
spus	1555 a K
""", 'sq': """
squadra	1087 la nostra K
""", 'st': """
staat	1331 K er
stabilito	1089 ha K
stand	552 K with us
standards	485 our K: the
stay	523 K with us for
ste	1667 keď K už tu	1711 ker K že tu
stelde	1331 K
stellenangebote	363 aktuelle K
stellenmarkt	363 unserem K
stemme	288 ai-K
steuerlich	379 K absetzbar
steun	1266 met jouw K	1266 met uw K	1266 K ons met	1289 K ons	1328 K ons	1328 K onze	1328 jouw K	1328 uw K
stiahnite	1694 K si
stimme	346 K
stond	1331 K
stopite	1714 K v stik z
store	241 app K	373 im app K	1684 app K
stories	15 free K	455 free K left	483 for more K like this	540 access to all our K	553 our K	553 K like this
story	15 free K	20 rest of this K	25 share this K	453 to read the full K	455 free K left	455 last free K	459 read this K in the app	464 share this K on	483 if you have a K to tell	483 email your K to	502 K for us	542 save this K	553 this K	553 K that took us
straight	457 K to your inbox
straipsniai	1213 nemokami K	1217 geriausi K jūsų
straipsnis	1217 nemokamas K	1221 šis K
straipsnius	1213 nemokamus K
striga	1555 K
strona	1410 ta K używa
studio	547 our brand K
""", 'su': """
submitting	457 by K your email
subscreva	1458 K a nossa	1458 K as
subscribe	453 K to continue reading	453 K to read the full	453 to continue reading, K	453 K to get access	453 K for full access	453 K to unlock	453 already K?	457 K to our free	457 K to our weekly	457 K to our daily	457 K for more	466 K to our channel	466 K to our podcast	487 K to the podcast	487 K to our podcast	540 if you already K	540 K now for	552 K to our	552 K today	552 K now	552 K to get	552 K for free
subscribed	533 you are now K to
subscriber	453 already a K	453 this is a K-only	453 existing K	540 K-only article	540 K-only story	540 K-only content	540 not a K?	552 become a K	552 becoming a paid K	552 free or paid K
subscribers	453 this article is for premium K	453 for K only	453 exclusively for K	453 is exclusive to K	453 existing K	453 for paying K	453 for paid K	453 is for K	453 are for K	453 only K can read	540 exclusive to our K	540 exclusively to K	553 our K	556 K
subscribing	453 by K to our	457 by K, you agree	552 consider K
subscription	453 off annual K	453 off an annual K	453 your K helps	453 K is being used on another	453 upgrade your K	453 sign up for a K	453 purchase a paid K	540 your K supports	540 your K makes	540 our K offers	540 our K options	554 annual K	556 K
subscriptions	556 K
subscriptor	169 ja n'ets K	200 fes-te K	200 fes-te'n K
subscriptors	169 només per a K	192 gràcies als K	195 exclusiu per a K	204 K
subscrit	191 K al nostre
subscriu	200 K-te
subscriure	191 en K't
subskrybenci	1446 nasi K	1449 K
subskrypcja	1449 K
subskrypcje	1449 K
subskrypcji	1437 w K
substack	453 in the K app	556 K
substacks	556 K
subvention	820 aucune K et
succes	1517 te-ai abonat cu K
sued	555 K
suite	823 pour lire la K	823 lire la K ?
suivez	782 K-nous sur	830 K-nous
sumate	621 K al	621 K
sunday	17 every K	493 our K email
sundays	17 on K
suosikiksi	734 K
suport	192 amb el teu K podem	192 ens donen K cada mes	200 dona'ns K	200 el teu K	201 ens donen K
suporta	1465 o seu browser não K
support	448 please K us	448 your K, no matter how small	448 K our work by	448 to K my work	448 you can K us	470 your browser does not K	536 K fact-based	552 K us	552 K our	552 K my work	552 K this work	552 your K	552 we ask you to K	552 K the show
supporta	1041 il tuo browser non K
supported	470 your browser is not K	553 reader-K	553 reader K	553 member-K	553 listener-K
supporter	552 become a K
supporting	448 please consider K	552 consider K
survei	1021 K kami
survey	35 our K	35 our reader K	474 reader K	474 take our # minute K	474 two-minute K	474 short K	552 take our K
suscribirte	567 al K
suscribite	611 K a nuestro	621 K
suscripciones	625 K
suscriptor	564 ya soy K	564 ya eres K	621 hazte K
suscriptora	621 hazte K
suscriptores	564 exclusivo para K	564 sólo para K	564 solo para K	622 nuestros K	625 K
susisiekite	1220 K su mumis
sustaining	494 K member	552 K member	552 become a K
sustenta	1509 que K o
sutikimo	1190 be raštiško K
""", 'sv': """
svakog	17 K jutra
svideo	1629 K vam se tekst
svobodno	1734 podprite K
svobodnou	251 podpořte K
svoju	1620 K e-mail	1620 K mejl	1645 K e-mail
""", 'sw': """
swish	1781 via K
swisha	1795 K
""", 'sy': """
syndicated	549 auto-generated from a K feed	549 published from a K feed	549 K feed
syndication	549 our K team
syntetisk	288 K stemme	1365 K stemme
""", 'sz': """
szerint	975 K
""", 'ta': """
taalfout	1282 K
tady	205 když už jste K
tahun	1022 per K
takes	540 free and K less than
takip	1840 bizi K edin	1840 K et	1855 x'te K	1871 K edin	1879 bizi K edin
takk	1373 ja K, jeg vil
takket	310 K være dig	1391 K være deg
taloustoimittaja	739 K
talsyntes	1772 K
tamamini	20 haberin K	20 yazinin K	1879 K okuyun
tandasnya	1023 K
tanggung	1018 menjadi K jawab penulis
tapkite	1220 K nariu
tarafindan	1857 yapay zeka K	1857 yapay zekâ K
tarayiciniz	10 K
targeting	511 K cookies
tartalmat	9 ezt a K
tartalom	9 a K	949 külső K
tarvitsee	762 K sinua	762 K tukeasi
tarvitsemme	762 K apuasi	762 K tukeasi
tasuta	654 K konto
""", 'te': """
te	1855 'i x'K
team	553 our K	1329 ons K
teatas	664 K
teavitused	648 K
tegasnya	1023 K
tehisaru	644 K abil	644 tegi K	660 K abil
tehisintellekt	644 K
tehisintellekti	644 K abil	660 K abil
teica	1261 K
teigia	1223 K
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	394 K sie uns
teilnehmen	363 jetzt K
teilte	397 K mit	397 K der	397 K die
tekst	20 cały K	20 ceo K	1446 ten K	1646 ceo K	1653 ovaj K
teksty	1446 nasze K
telefon	293 på din K
telefoni	648 otse K	648 otse oma K
telegram	16 K	106 K	175 canal de K	228 K	282 på K	282 K-kanal	330 unseren K-kanal	351 auf K	351 K-kanal	418 K	466 join our K	466 our K channel	552 join our K	572 nuestro canal de K	801 canal K	801 groupe K	1057 canale K	1292 K-kanaal	1359 på K	1359 K-kanal	1422 K	1463 nosso canal no K	1527 canalul de K	1570 мы в K	1570 наш K-канал	1570 в нашем K	1570 новости в K	1587 K	1587 K-канал	1587 K-канале	1631 K	1631 K-u	1670 K	1713 K	1766 på K	1766 K-kanal	1852 K	1893 ми в K	1893 наш K-канал	1893 у нашому K	1909 K	1909 K-канал	1909 K-каналі	1977 kênh K
telegrama	1422 K
telegrame	1670 K
telegrami	639 K kanaliga
telegramie	1422 K
telegramis	639 K
telegramissa	735 K
telegramkanaal	1292 K
telegramkanal	1766 K
telegramon	945 K
telegramu	228 K	1631 K	1713 K
teljes	20 K cikk
telli	661 K kohe
tellija	627 oled juba K
tellijad	658 ainult K
tellijatele	627 artikkel on K	627 ainult K	658 tekst on K	658 lugu on K	658 artikkel on K
tellimus	665 K
temas	585 cubre K
temat	1423 zgłoś K
tenhle	252 K text
tento	1695 K text
terangnya	1023 K
terima	986 K semua
termos	1467 K de uso
terms	472 agree to our K of	472 agree to our K and	472 agree to the K
testen	321 für # € K	321 für # euro K	394 jetzt K	394 K sie
testez	774 K-nous	830 K-nous
testified	555 K
tetszett	973 K a cikk
texten	1775 fel i K
""", 'th': """
thank	490 K you to the	490 K you to all of you	490 K you to all who	490 K you to our
thanks	490 K to all of you who
them	536 will you join K
themenseite	388 unserer K
theo	1945 K dõi báo	1976 hãy K dõi	1979 K ông	1979 K bà	1979 K lời
think	474 let us know what you K	552 tell us what you K
thoughts	474 share your K	552 share your K
thousands	552 join K of
threads	228 K
threema	351 auf K
throw	552 K in
thursday	17 every K
thursdays	17 on K
""", 'ti': """
ticker	388 im live-K
ticketshop	363 unserem K
tietosuojaseloste	726 K
tietosuojaselosteen	749 hyväksyt K
tijeku	1645 budite u K
tikkie	1330 K
tiktok	16 K	418 K
tiktokon	945 K
tiktoku	1631 K	1713 K
til	309 vær med K
tilaa	762 K nyt
tilaaja	718 oletko jo K
tilaajamme	763 K
tilaajana	718 jatka lukemista K	718 K pääset	718 K voit	718 koko juttu K
tilaajat	760 vain K	766 K
tilaajille	718 vain K	760 on K
tilaamalla	749 K hyväksyt	752 K
tilauksen	720 voit peruuttaa K
tilaus	766 K
tilbage	306 gratis artikel K
tilgang	1390 få fri K
till	1739 vi har en bön K dig
tillatt	1388 ikke K å gjengi
tilmeld	263 K dig vores	295 ved at klikke på K	309 K dig
tilmelde	295 ved at K dig
tilmelding	295 ved K
tim	1639 naš K
tin	1977 bản K	1980 bản K
tine	1543 fără K nu
tip	272 K os	272 har du et K	309 K os	552 K your
tipeee	797 K
tipline	502 our K
tips	502 news K	1349 K oss	1349 har du et K	1390 K oss	1755 har du ett K	1755 har du K
tipsa	1795 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	256 en lille K at bede	1333 en liten K å be
""", 'tl': """
tl	1881 # K
""", 'to': """
today	495 join K	552 chip in K	552 sign up K	552 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1331 gaf K
toestemming	1280 K te geven	1298 je K nodig	1298 uw K nodig	1298 geef K	1325 overname zonder K
toeta	651 K meid	661 K meid
toetage	661 K meid
toetus	651 sinu K	661 sinu K	661 teie K
toimetaja	641 K
toimetus	662 meie K
toimintaamme	762 tue K
toimittaja	739 lehden K	739 politiikan K	739 vapaa K	739 on K
toimittajamme	763 K
toimituksellemme	763 K
toimituksemme	763 K
toimitusta	762 tue K
told	555 K
toteaa	765 K
touch	483 get in K with our	552 get in K
""", 'tr': """
trabaja	585 K en
trabajo	560 si te gusta nuestro K	622 nuestro K
trabalho	1500 valoriza o nosso K	1509 nosso K
tragen	394 K sie sich	394 K sie hier
traitement	786 K de vos données
trakteer	1328 K ons
traktir	1007 K kami
transferred	472 personal data may be K
translated	488 this article was K
transparenzhinweis	343 K
tratamento	1467 K dos seus dados
tratamiento	576 K de tus datos
trattamento	1043 K dei dati
travail	831 notre K
tredje	1771 K part
trenger	1336 vi K din støtte	1390 vi K din hjelp
trgovine	1721 naše spletne K
trgovini	1639 našoj K	1721 naši spletni K	1721 naši K
trial	453 your free K	552 start your free K	552 start a free K	554 free K
tribunais	1478 cobre K
tribunales	585 cubre K
trusted	498 K source
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	762 K
tukijaksi	762 ryhdy K
tulisan	1021 K ini
tulisnya	1023 K
tunnistas	664 K
tunnus	756 luo K	762 luo K
tuo	1075 il K #x#
tuomitsi	765 K
tutur	1023 K
tuturnya	1023 K
""", 'tv': """
tvirtina	1223 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	555 K
twierdzi	1448 K
twitter	464 share on K	466 follow him on K	466 follow her on K	466 follow them on K	466 follow on K	1855 K'da takip
twitteris	639 K
twitterze	1407 na facebooku i K
""", 'ty': """
tygodniowo	1447 K
tygodniu	17 raz w K
typo	527 spot a K
""", 'ub': """
ubegrenset	1338 K tilgang
""", 'uc': """
ucap	1023 K
ucapnya	1023 K
""", 'ud': """
udbyder	287 ekstern K
udfyldes	272 skal K
udtalte	312 K
""", 'ug': """
ugen	311 om K
""", 'ui': """
uitgeschakeld	1278 javascript is K
uitschrijven	1271 op elk moment K
""", 'uj': """
ujar	1023 K
ujarnya	1023 K
""", 'uk': """
uken	1392 i K
uker	1390 prøv # K
""", 'ul': """
ulubionych	1421 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	470 video K
unbegrenzt	383 alle artikel K
unbegrenzter	383 K zugang
uneix	200 K-te
ungkap	1023 K
ungkapnya	1023 K
uniquement	820 nous vivons K grâce
unisciti	1086 K
unlimited	453 get K access	453 K digital access	453 K access for
unlock	20 K this	453 K the rest
unser	395 K ziel	395 K team
unsere	36 K leser	326 K app	394 können sie K	395 K leser	395 K texte
unserem	35 K quiz	321 mit K abo	363 in K shop	363 K online-shop
unseren	36 K lesern	363 K shop	395 K lesern	395 K kanal
unserer	326 in K app	373 K app	388 lesen sie auf K	395 K arbeit
unseres	363 K teams
unsubscribe	457 K at any time	457 K anytime
unterschied	380 machen einen K	380 macht einen K
untuk	1020 masuk K
""", 'up': """
updates	457 get K by email	523 check back for K	523 refresh for K
upgrade	453 K to paid	453 K to read	453 behind the paywall. K
upitnik	1642 K
upozorava	1655 K
upozornenia	14 K	1684 K
uppgav	1798 K
uppger	1798 K
ups	556 pop-K
""", 'ur': """
urednica	1633 je K	1633 , K	1715 je K	1715 , K
urednik	1633 je K	1633 , K	1715 je K	1715 , K
urged	555 K
urheilutoimittaja	739 K
urteilte	397 K
""", 'ut': """
utilisation	786 K de cookies	786 K des cookies	786 conditions générales d'K
utilisons	786 nous K des cookies
utilitza	180 K galetes
utilitzem	180 K galetes
utilizamos	576 K cookies	1467 K cookies
utilizza	1043 questo sito K i cookie	1043 K cookie
utilizziamo	1043 K i cookie
utrzymujemy	1446 K się
uttalte	1393 K
""", 'uu': """
uudiskiri	630 telli meie K	649 K	661 telli K	662 meie K	665 K
uudiskirja	649 K
uudiskirjaga	630 K	649 K
uudiskirjast	649 K
uudistes	638 google K
uutisilmoitukset	747 K
uutisissa	734 google K
uutiskirje	720 tilaa K	750 K	762 tilaa K	766 K
uutiskirjeemme	720 K	763 K
uutiskirjeen	749 tilaamalla K	750 K
uutiskirjeet	750 K
""", 'uv': """
uvedl	254 K
uvedla	254 K
uviedla	1697 K
uviedol	1697 K
""", 'uy': """
uyardi	1882 K
uyariyor	1882 K
uygulamamiz	1838 mobil K	1880 K
uygulamamizi	1838 K indirin	1838 K indir	1838 mobil K	1879 K indir
uygulamasini	1862 K
uygulamayi	1838 K indir	1838 K indirin
""", 'va': """
vacancies	518 our current K	518 our K
vacatures	1303 onze K	1303 alle K in
valfri	1742 swisha K summa	1797 K summa
valgfritt	1336 vipps et K
valittaa	765 K
vare	1796 tack K er	1796 tack K dig
varnar	1798 K
varoittaa	765 K
varsel	1370 K
varsler	1370 K	1370 push-K
varslinger	14 K
varuje	254 K
vas	1650 bez K	1653 bez K
vastasi	765 K
vastaus	21 peruuta K
vayas	557 antes de que te K
""", 've': """
vecka	17 varje K
veckan	1797 i K
vedomosti	1682 svoje K
ven	309 del med en K
vendredi	17 chaque K
venn	1390 del med en K
ventana	578 se abre en una K nueva
veraltet	333 ihr browser ist K
verantwoordelijk	30 niet K	1322 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	392 ist der anbieter K	392 der anbieter selbst K
verarbeitung	376 K meiner daten
verder	20 K lezen	1263 voor je K gaat	1269 lees K met	1269 om K te lezen	1269 K lezen?	1318 gratis K met
verdi	1882 karar K	1882 söz K
vereiste	21 K velden zijn	1282 K velden
verfasser	357 meinung der K
verfassers	357 meinung des K
vergoeding	1322 een K ontvangen als
verhaal	1329 dit K	1329 goed K
verhalen	1318 toegang tot alle K	1329 onze K
verhindert	335 ein skript K
verileriniz	1843 kişisel K
verklaarde	1331 K
verktyg	1772 hjälp av ett ai-K
verlag	380 kein K	395 kein K
verouderd	1278 je browser is K
verpassen	394 K sie
verscheen	1288 dit artikel K eerder	1325 versie van dit artikel K	1325 stuk K eerder	1325 artikel K ook
verschenen	1325 artikel is eerder K op	1325 artikel is eerder K in de krant
verschenken	394 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslaggever	1293 onze K	1294 is K	1294 is politiek K
verteiler	348 K
vertelde	1331 K
vertelt	1331 K
vertraulich	352 redaktion K
verwenden	335 wir K cookies
verwendest	333 K einen adblocker
verwendet	335 diese website K cookies	335 diese webseite K cookies
verzi	238 audio K
verzii	1681 audio K
verzoek	1263 een klein K
vesti	1620 K na mejl
vestima	1631 google K
""", 'vi': """
viber	16 K	106 K	418 K	1587 K	1631 K	1631 K-u	1713 K	1909 K
viberen	945 K
viberi	1670 K
viberju	1713 K
viberu	228 K	1631 K
viberze	1422 K
vidare	1744 för att läsa K	1795 läs K för
videa	1717 ogled K
videli	1635 K video
video	9 this K	9 este K	9 deze K	9 denne K
videoen	9 denne K
videos	352 fotos oder K
videre	261 for at læse K	309 læs K for	1338 for å lese K	1390 les K for
vidjeli	1635 K video
viernes	17 cada K
view	459 K in app
views	30 K of	455 free K left
viikko	17 joka K
viikossa	764 K
vijesti	1620 K na e-mail
vijestima	1631 google K
vikao	1655 K
vill	1779 ja tack, jag K
vincoli	1088 senza K
vipps	1375 på K	1390 K
virtuellen	394 K kaffee
visto	1025 K che sei qui
visualiser	806 K les contenus
visualizzare	1043 per K questo contenuto
vivons	820 nous K grâce à nos	820 nous ne K que
""", 'vo': """
voice	553 our K
volal	254 K	1697 K
volg	1276 K ons op	1276 K ons via	1328 K ons
volgende	21 in deze browser voor de K
volgens	1331 K
voor	1271 meld je aan K	1318 veel meer K #
voorbehouden	1288 alle rechten K
voordat	1263 K je gaat
voorkeursbron	1291 K
vorbehalten	321 abonnenten K	343 alle rechte K
vorbei	394 schau K
vores	35 K quiz	264 hent K app	264 i K app	309 støt K	309 hent K	310 K app
vorgelesen	368 ki-stimme K
vorlesen	2 artikel K	2 text K
votre	770 K don nous	797 K don	830 K don	830 K aide pour
vous	18 sans K	831 sans K
""", 'vr': """
vragen	1263 hebben we een gunst te K	1263 we willen je iets K
vriend	1328 word K
vrijdag	17 elke K
vroeg	1331 K
""", 'vs': """
vsebina	1717 zunanja K
vsebine	1717 zunanje K	1717 te K
vsebino	9 to K	1717 zunanjo K
vstupenky	235 K na naši
""", 'vu': """
vuodessa	764 K
vurguladi	1882 K
""", 'vy': """
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	222 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1201 K redaktorius
vyriausioji	1201 K redaktorė
""", 'wa': """
waardeer	1315 K dit artikel
waardeert	1315 dit artikel K
waardevol	1263 vond je dit artikel K
waarschuwt	1331 K
wajib	21 ruas yang K
waktu	0 K baca
warf	397 K vor
warned	555 K
warns	555 K
warnt	397 K
warnte	397 K
wartawan	996 adalah K
washington	484 is a K
waszych	1443 z K wpłat	1446 z K wpłat
""", 'we': """
webbplats	1753 denna K använder cookies
webinar	363 zum K	425 δωρεάν K	425 το K μας	425 K μας	1303 ons K	1428 nasz K	1639 naš K	1721 naš K
webinarimiza	1858 K
webshop	1303 onze K
webshopu	1639 našem K
website	270 dette K bruger	395 unsere K	553 our K
webwinkel	1303 onze K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	554 a K	554 per K	1330 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	457 sign up for our K	493 our K email	493 K round-up
weiter	321 lesen sie sofort K
weitere	388 K texte finden sie
weiterlesen	20 K	321 K mit	321 jetzt K	321 diesen artikel K	321 kostenlos K	321 mit plus K	333 mit werbung K
weiterzulesen	321 um K
weken	1330 K voor
werbeblocker	333 deaktivieren sie ihren K
werbefrei	395 K
werbevereinbarung	325 stimme ich der K zu
werbung	11 K	383 alle texte ohne K	383 abo ohne K	395 ohne K
werde	394 K teil
werden	394 K sie teil
werk	1329 ons K
wersja	2 K audio
wesprzyj	1398 K nasze	1443 K	1445 K nas	1445 K nasze	1445 K naszą	1445 K mnie
weten	1282 laat het ons K	1328 laat het ons K	1331 laat K
""", 'wh': """
whatsapp	16 K	106 K	175 canal de K	175 al teu K	175 a K	228 K	282 på K	282 K-kanal	326 K-kanal der	330 unser K-kanal	330 unserem K-kanal	330 unseren K-kanal	330 zum K-kanal	330 K-kanal von	351 auf K	351 per K	351 K-gruppe	351 bei K	418 K	464 share on K	464 share via K	466 join our K	466 join us on K	466 our K channel	466 updates on K	552 join our K	572 nuestro canal de K	735 K-kanavaa	801 chaîne K	801 canal K	801 sur votre K	801 groupe K	1021 K kami	1057 canale K	1057 gruppo K	1057 su K	1057 numero K	1292 K-kanaal	1292 K-groep	1292 via K	1292 op K	1359 på K	1359 K-kanal	1407 kanał na K	1422 K	1463 nosso canal no K	1463 nosso canal do K	1463 grupo do K	1527 canalul de K	1527 direct pe K	1587 K	1631 K	1631 K-u	1670 K	1713 K	1766 på K	1766 i K	1766 K-kanal	1852 K	1909 K
whatsappa	1422 K
whatsappe	1670 K
whatsappgroep	1292 K
whatsappi	639 K kanaliga
whatsappie	16 K	1422 K
whatsappiin	735 K
whatsappis	639 K
whatsappissa	735 K
whatsappkanaal	1292 K
whatsappkanal	1766 K
whatsappon	945 K
whatsappu	16 K	228 K	1631 K	1670 K	1713 K
while	443 K you're here
whitelist	470 K our site	470 K this site	470 K us
""", 'wi': """
widerrufen	325 jederzeit K
will	552 K you make a
window	464 opens in new K	464 opens in a new K
winning	484 is an award-K
wirtschaftsressort	353 leitet das K
wissen	352 K sie mehr
withdraw	472 K your consent
without	18 K your
""", 'wo': """
woche	17 jede K	396 pro K
wochen	383 # K für	383 vier K für	396 K lang
word	1266 K lid en	1289 K lid	1328 K lid
work	552 back our K	553 our K
would	503 we K like to hear from you	503 K love to hear from you
""", 'wr': """
write	474 K to us at	552 K to us
writer	483 is a staff K for	483 is a senior K at	484 is a staff K	484 is a senior K	484 is a K
writes	484 K about	506 K on	555 K
writing	547 correct at the time of K
written	484 has K for
wrote	555 K
""", 'ws': """
wsparcia	1446 waszego K	1446 twojego K
wsparcie	1398 twoje K	1445 twoje K
wsparciu	1398 dzięki twojemu K	1446 dzięki K	1446 waszemu K
wspieraj	1443 K	1445 K nas
""", 'wu': """
wurde	346 text K
""", 'wy': """
wydarzenie	1428 nasze K
wydawcy	1441 bez zgody K	1441 za zgodą K
wyjdziesz	1395 zanim K
wymagane	21 K pola są	1412 pola są K
""", 'ya': """
yakiniyor	1882 K
yaniti	21 K iptal et
yanitlayin	1871 K
yapabilir	1871 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	1836 giriş K
yapay	1857 K zeka ile	1857 K zekâ ile
yapilamaz	1848 alinti K
yapin	24 giriş K	1871 giriş K	1879 bağiş K
yapmak	6 yorum K
yardim	1879 bize K edin
yardimiyla	1876 yapay zeka K	1876 yapay zekâ K
yayimlanmasi	1875 izin alinmadan K
yayinlanamaz	1848 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yazaridir	1854 K	1854 köşe K
yazdi	1882 K
yazin	1853 bize K	1871 K	1879 bize K
yaziyi	2 K dinle	4 K
yazmak	6 yorum K
""", 'ye': """
year	554 a K	554 per K
""", 'yi': """
yillik	1881 K
""", 'yo': """
you	18 without K	536 we have K.	553 without K
youtube	16 K	106 K	335 inhalte von K	418 K	466 on K for more	466 on K for the	1021 K kami	1909 K	1945 kênh K của
youtubeu	1631 K
youtubu	1713 K
""", 'za': """
za	1646 K # €	1687 K # €	1728 K # €
zaak	1293 meer over deze K
zaakceptuj	1425 K pliki cookie
zabranjeno	1649 K kopiranje
zabronione	1418 kopiowanie K
zadarmo	1687 článkov K	1687 články K
zahtevana	21 K polja
zainstaluj	1403 K aplikację	1403 K naszą aplikację
zalo	1945 quan tâm K
zalogowani	1412 tylko K
zalogowaniu	1400 dostępny po K	1400 dostępna po K
zalogowanych	1432 tylko dla K
zaloguj	24 K	1400 K się, aby	1400 K się aby
zamkniesz	1395 zanim K
zapewnia	1448 K
zapisal	1737 je K
zapisz	1402 K się na nasz	1445 K się na	1445 K się do
zaradi	1732 K vas	1735 K vas
zaregistrujte	244 zdarma se K	244 se zdarma K	244 zdarma K	244 K se zdarma	1687 K sa zadarmo	1687 K sa
zarejestrowanych	1432 tylko dla K
zarejestruj	1400 K się, aby	1445 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	1421 K źródeł
zavisi	1652 K od vas
""", 'zb': """
zbierka	1698 K
""", 'zd': """
zdarma	244 článků K	244 články K
""", 'ze': """
zegt	1331 K
zei	1331 K
""", 'zi': """
ziedojums	1262 K
zitten	1329 we K ook op
""", 'zk': """
zkuste	209 K první měsíc	251 K první měsíc
""", 'zn': """
znalosti	239 své K
znanje	1642 svoje K	1642 svoje K u	1724 svoje K
""", 'zo': """
zobrazenie	1674 K tohto obsahu	1674 K obsahu	1674 K príspevku
zondag	17 elke K
zonder	1315 K jouw steun	1315 K uw steun
zostanie	1412 twój adres email nie K
""", 'zp': """
zpravodaj	230 , K
zpravodajem	230 je K
zpravodajkou	230 je K
""", 'zr': """
zrezygnuj	1400 K w każdej chwili	1447 K w każdej chwili
""", 'zu': """
zufolge	397 K
zugang	321 noch keinen K
zugeschickt	325 per e-mail K	325 per mail K
zugestimmt	335 externen diensten nicht K
zusammenarbeit	392 beitrag ist in K	392 artikel ist in K	392 text ist in K
zusammenfassung	346 K
zustimmung	335 K jederzeit	335 mit ihrer K	335 ihre K
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
afiliacyjnych
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
besplatna
besplatne
besplatni
besplatnih
beste
bestellen
bestellung
besten
betaalmuur
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
bliv
blocker
blocking
bloqueador
bluesky
board
bogatych
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
buitenlandredacteur
bulabilirsiniz
bulan
buletin
bulunabilirsiniz
bulunun
bureau
button
buttons
buycoffee
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
chronione
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
czytasz
czytelnicy
czytelniczek
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
del
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
din
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
diz
dizia
diziam
do
docente
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
edited
edition
editor
editora
editorka
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
ekipi
ekipo
ekleyin
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
erfahrungen
erfolgreich
erforderliche
erid
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
eur
euro
euroa
eurolla
evening
event
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
fejsbuku
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
fizette
flere
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
gengive
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
girin
gitmeden
give
gjengis
gjerne
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
guglu
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
herohero
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
hlasem
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
informace
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
instagrame
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
iptal
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
journalismia
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
kazanin
kdykoli
kebijakan
kedvenc
keelatud
keep
kein
keressen
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
klikom
klummeskribent
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
kviz
kvizu
kyselyymme
kysyi
l
laadi
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
lukemaan
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
max
md
me
med
medarbetare
meddelade
meddelte
medewerker
medgav
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
moderowane
mogelijk
mois
moittii
molbu
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
nabiralniku
nachdruck
nachrichten
nadaljevanje
nadaljuje
nadaljujte
nadie
najdete
najnowsze
namenite
napisz
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
neovisni
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
newsletteru
newsletterul
newslettery
newsletterze
newslettre
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
novinarji
novinarju
novinarka
novinarki
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
obchode
oberoende
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
odcinek
odcinka
odejdete
odete
odgovara
odgovor
odgovoran
odgovorna
odidete
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
okuyun
olarak
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
ostatak
ostrzega
oszd
otsustas
ovdje
overblikket
overname
overnemen
oversikten
ovisi
owner
oynat
ozvite
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
palusid
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
partnerom
partners
partnership
partnerske
partnerskie
partnerzy
pasak
pasakojo
pass
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
podpora
podpore
podporo
podporte
podpory
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
portalu
posez
posible
posielajte
positions
poslechnout
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
pracujte
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
prenumerera
prenumeruojate
prenumeruokite
preostanek
presenteie
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
priznal
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
przedruk
przetwarzanie
przycisk
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
rakstus
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
redaktionelle
redaktionen
redaktor
redaktore
redaktorem
redaktorius
redaktorka
redaktorkou
redaktorom
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
registreer
registrera
registrere
registrieren
registrierung
registrirajte
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
reporterin
reporterka
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
rubrice
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
satin
satura
saturday
sauca
saugomos
savundu
say
sayenizde
says
sazinies
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
serwisie
serwisu
setiap
setmana
setmanalment
settimana
settings
setujui
seuraa
share
shareholders
shope
shopu
should
shouted
showcase
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
skelbiamas
skicka
skirkite
sklepem
sklepie
skontaktuj
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
slobodno
so
soci
socia
social
socialmediacookies
socio
sociologue
socios
sodelovanju
someone
something
sondage
sondaggio
sondajul
sondzie
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
spravodajcom
sprijinul
spune
spus
squadra
staat
stabilito
stand
standards
stay
ste
stelde
stellenangebote
stellenmarkt
stemme
steuerlich
steun
stiahnite
stimme
stond
stopite
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
subskrypcji
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
susisiekite
sustaining
sustenta
sutikimo
svakog
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
threads
threema
throw
thursday
thursdays
ticker
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
trgovine
trgovini
trial
tribunais
tribunales
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
ulubionych
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
upitnik
upozorava
upozornenia
uppgav
uppger
ups
urednica
urednik
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
utrzymujemy
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
vas
vastasi
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
videoen
videos
videre
vidjeli
viernes
view
views
viikko
viikossa
vijesti
vijestima
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
vsebina
vsebine
vsebino
vstupenky
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
waszych
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
wsparcia
wsparcie
wsparciu
wspieraj
wurde
wydarzenie
wydawcy
wyjdziesz
wymagane
yakiniyor
yaniti
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
yazmak
year
yillik
you
youtube
youtubeu
youtubu
za
zaak
zaakceptuj
zabranjeno
zabronione
zadarmo
zahtevana
zainstaluj
zalo
zalogowani
zalogowaniu
zalogowanych
zaloguj
zamkniesz
zapewnia
zapisal
zapisz
zaradi
zaregistrujte
zarejestrowanych
zarejestruj
zastrzega
zastrzegamy
zaterdag
zaufanych
zavisi
zbierka
zdarma
zegt
zei
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
zufolge
zugang
zugeschickt
zugestimmt
zusammenarbeit
zusammenfassung
zustimmung
"""

PATTERNS: tuple[tuple[str, int], ...] = (('^sie erreichen [^,;@]{2,40} (?:unter|über|per) .{0,40}@', 355),
 ('^(?:mitarbeit|text|redaktion|protokoll|aus dem (?:englischen|französischen|amerikanischen) von):? [a-zäöüß.-]+(?: '
  '[a-zäöüß.-]+){1,2}$',
  356),
 ('\\b(?:können sie |jetzt |hier )(?:direkt )?(?:im|in) [a-zäöüß-]+-(?:shop|ticketshop|store)\\b', 364),
 ('^jetzt (?:anmelden|tickets sichern|bewerben|reinhören|mitmachen|lesen|anhören|abstimmen|teilnehmen):', 364),
 ('^(?:alle (?:nachrichten|news|artikel|texte|themen|infos)|die wichtigsten|aktuelle|jetzt|holen sie sich|hol dir|laden sie|lade|noch) '
  '[^.:]{0,50}\\b(?:der|die|unsere|zur) [a-zäöüß-]+-app\\b',
  374),
 ('^(?:erscheint )?(?:jeden|immer) (?:mon|diens|donners|frei|sams|sonn)tag(?:s)?(?: und (?:mon|diens|donners|frei|sams|sonn)tag)?(?: '
  'neu)?$',
  378),
 ('^erscheint (?:jeden|immer|montags|freitags)[a-z ]{0,40}\\.$', 378),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  447),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 480),
 ('^(?:reach|e-?mail|contact|follow) [^:,;@]{3,40} (?:at|on|via|by) .{0,40}(?:@|#-#)', 507),
 ('^you can (?:reach|e-?mail|contact) [^,;@]{2,30} (?:at|on|via|by) .{0,40}@', 509),
 ('^(?:sent|delivered|arrives|published|out)(?: to you)? (?:every|each) (?:mon|tues|wednes|thurs|fri|satur|sun|week)?day(?: (?:and|&) '
  '[a-z]{3,6}day)?(?: (?:morning|afternoon|evening))?[.!]?$',
  535),
 ('^(?:try (?:it |us |one |a |your |the )?(?:first )?(?:# )?(?:for |(?:day|week|month)s? for )(?:just |only )?[$£€]#|save #% on '
  '(?:your first|an annual|a digital)|subscriptions start at [^,]{2,24} (?:a|per) (?:week|month|year)\\.?$|(?:read on|continue '
  'reading|keep reading) with (?:an? )?[a-z -]{0,24}(?:\\+|plus|premium|subscription))',
  539),
 ('^(?:edited|story|text|words|video) by(?: [a-z.-]+){2,3}$', 551), ('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1116),
 ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1116), ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1116),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1130),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1161),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1161), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1161),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1161),
 ('^(?:met medewerking van|vertaling:?|tekst:|bron:) [a-z.-]+(?: (?:de|van|den|der))*(?: [a-z.-]+){0,2}$', 1295),
 ('^(?:mail|volg|bel|app) [^:,;@]{3,40} (?:via|op|naar) .{0,40}(?:@|#-#)', 1296),
 ('^(?:download|installeer|altijd (?:op|het)|blijf|open) [^.:]{0,50}\\b(?:met|in|via|de|onze) (?:de |onze )?(?:[a-z]+-app\\b|app '
  '(?:voor|van|en)\\b)',
  1310),
 ('^(?:verschijnt|iedere|elke)(?: elke| iedere)? (?:maan|dins|woens|donder|vrij|zater|zon|werk)dag(?:en)?(?:ochtend|middag|avond)?(?: '
  'en (?:dins|woens|donder|vrij|zater|zon)dag)?[.!]?$',
  1314),
 ('^(?:maak (?:een|je|uw) (?:bedrag|gift|bijdrage|donatie) over|(?:stort|geef) (?:een|je) (?:gift|bijdrage) op) .{0,30}\\bnl#', 1317),
 ('^(?:(?:het artikel|artikel|de tekst|tekst|het verhaal|verhaal) (?:gaat|loopt) (?:hieronder )?(?:verder|door) (?:onder|na) '
  '(?:de|deze) (?:advertentie|foto|video|afbeelding|poll|tweet|kaart|grafiek|post|foto\\W?s|beelden)|na de advertentie gaat de tekst '
  'verder|gesponsord door [a-z ]{2,40})[.!]?$',
  1323),
 ('^(?:nu |probeer |lees |slechts )*(?:de krant |de eerste |digitaal )*# (?:weken|maanden|dagen|maand) voor (?:slechts |maar )?(?:€ '
  '?)?#(?: euro)?[.!]?$',
  1327),
 ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 2005),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 2015), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 2023))

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
