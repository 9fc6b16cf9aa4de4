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
da.calls	s16		13	din plads her|udgave af podcasten|podcasten her|i debatten|med en ven|samtykke for at|del af vores|bedste historier fra|mailboks|artiklen|artikler|hele interviewet|flere historier|abonnent|abonnenter|abonnement|plus-abonnent|mailboks|indbakke|mailadresse|nyhedsbrev*|gavekort|kommentere|link til|notifikation*|nyt i sagen|vores journalist*|vores redaktion|graverredaktion|os på|fra dig|tilmelding*|gratis konto|google*|whatsapp*|telegram*|facebook*|instagram*|youtube*|tiktok*|på whatsapp|vores test|for dette emne|journalisten bag|til en kollega|tilmelding|hvor meget du ved
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
de.offer.price	p2		0
de.share.give	w10		0
de.more.all	c16		12	hier|mehr
de.more.beside	s11	lead-in	32
de.ad.links	c9		30	diese links|diesen link|dieser text|dieser artikel|dieser beitrag|auf dieser seite|unsere links|einen link	erhält|erhalten wir|bekommt|bekommen|enthält|verdienen wir|kauf
de.ad.by	p9		10
de.ad.chosen	c9		20
de.rights.use	c15		16	erschienen|zustimmung|genehmigung|kostenpflichtig|dpa|afp|reuters|übernommen|nutzung
de.translated	p15		0
de.meter.used	c3		18	aufgebraucht|weiterlesen|um den artikel|um diesen|verbraucht|um weiterzulesen|in diesem monat|nach der anmeldung	sie|ihr*|du|dein*|noch
de.bio.our	s14		34	für diesen text|für diese recherche|ist redakteur*|ist reporter*|ist freie*|schreibt über|schreibt für|zum profil|berichtet seit|lebt in
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
en.price-tag	p2		0
en.who-comments	c12		18	you need|account|accept|terms|this story|this article|on topic|subscribe|log in|sign in	you|your|our|this|and
en.app.have	c5		14	ios|android|iphone|download|yet|get|news|news,|more|read|follow|app store
en.may-earn	c9		20	we|our|us|links marked	earn|receive|are affiliate|be compensated|get paid|contains	link|links|page|items|purchase*|buy|bought|products|product
en.first-in	s15		20	appeared in|appeared on|syndicated|material from|reporting from|information from|reprint|reprints|©
en.missed	s11	lead-in	30
en.more-of-ours	c16		12
en.our-videos	s10		8
en.episodes	p10		14
en.check-inbox	w4		0
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
fi.preferred	c13		24	lisää|valitse|aseta|seuraa|tee|nosta|näe	google*
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
hu.preferred	c13		24	jelölje|jelöld|állítsa|állítsd|kövesse|kövess|adj hozzá|adja hozzá|tegye|lásson	google*
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
nl.app.also	p5		12
nl.letter.more	s4		10	op elk moment|altijd uitschrijven|altijd afmelden|weer afmelden|kan altijd|nieuwsbrief|bevestigen
nl.plea.us	c0		28	wij|we|dit verhaal|dit artikel|goede|onafhankelijke|journalistiek	geld|bestaan|gemaakt|mogelijk|doe je mee|draag bij|lezers|tijd
nl.offer.more	c2		14	je|probeer|lees|kies|sluit|alleen|met een gratis|nu	abonnement|artikel|lees|verder|plus|probeer|account|artikelen|past|korting
nl.offer.tag	p2		0
nl.share.also	w10		0
nl.more.all	c16		12	vind je hier|bekijk|lees je|lees hier|hier
nl.more.also	s11	lead-in	28
nl.more.also-story	p11		12
nl.ad.paid	c9		18	dit|deze
nl.rights.more	c15		16
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
no.letter-own	c4		30	meld deg på|abonner på|få dagens|få de|gratis|ja takk
no.appeal	c0		40	du|deg|din|ditt|vårt|vi|støtt	støtte|støtt|bidrag|bidraget|takket være leserne|uten deg, ingen
no.offer	c2		24	prøv|kjøp|deretter|bli abonnent|les hele|les videre|få tilgang
no.lead-more	c11		16	her|hos oss|i artikkelen|på vår|lenke*
no.affiliate	c9		30	saken inneholder|artikkelen inneholder|denne saken inneholder|innholdet er|siden inneholder
no.agency	w15		0
no.publisher	s15		10
no.wall-free	s3		22	les videre|lese videre|gratisartikler|gratis saker|gratis artikler|gratis konto|gratis bruker
no.how-ai	s16		5	ki|ai|kunstig intelligens	ki|ai|redaksjonen
no.calls	s16		13	din plass her|podkasten her|siste episode|i debatten|med en venn|samtykket ditt for|få varsel|hele saken|lenke til saken|del saken|lagre saken|bekrefter påmeldingen|alle saker|artikkelen|artikler|hele intervjuet|flere saker|beste saker|abonnent|abonnenter|abonnement|plussabonnent|støtteabonnent|innboks|innboksen|e-postadresse|e-postadressen|nyhetsbrev*|gavekort|kommentere|lenke til|noe nytt|vår journalist*|vår redaksjon|oss på|fra deg|påmeldingen|avstemningen|gratis konto|google*|whatsapp*|telegram*|facebook*|instagram*|youtube*|tiktok*|på whatsapp|testen vår|for dette temaet|journalisten bak|til en kollega|hvor mye du kan|synspunkter på saken
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
sv.letter-own	c4		30	anmäl dig|prenumerera|få dagens|skriv upp dig|få de|gratis|ja tack
sv.appeal	c0		40	du|dig|din|vårt|vi|stötta|stöd	stödja|stötta|stöd|bidrag|tack vare våra|utan dig ingen
sv.offer	c2		24	prova|köp|därefter|sedan|bli prenumerant|läs hela|läs vidare|få tillgång
sv.lead-more	c11		16	kan du|du kan	här|hos oss|i artikeln|på vår|länk*
sv.affiliate	c9		30	artikeln innehåller|den här artikeln innehåller|innehållet är|texten innehåller|sidan innehåller
sv.agency	w15		0
sv.no-copy	c15		30	innehållet|materialet|tillstånd|medgivande	utan|upphovsrätt*|tillstånd
sv.publisher	s15		10
sv.wall-free	s3		22	läs vidare|läsa vidare|gratisartiklar|fria artiklar|gratiskonto|gratis konto
sv.calls	s16		13	din plats här|podden här|i debatten|med en vän|ditt samtycke för att|bekräftar din|artikeln|artiklar|hela intervjun|fler texter|bästa läsning|prenumerant|prenumeranter|prenumeration|plusprenumerant|stödprenumerant|mejlkorg|inkorg|mejladress|e-postadress|nyhetsbrev*|presentkort|kommentera|länk till|notis|notiser|vår reporter|vår redaktion|granskningsredaktion|oss på|från dig|omröstning|gratis konto|google*|whatsapp*|telegram*|facebook*|instagram*|youtube*|tiktok*|på whatsapp|vårt test|för det här ämnet|reportern bakom|till en kollega|anmälan i|hur mycket du vet|synpunkter på artikeln
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
tr.preferred	c13		20	ekleyin|ekle|takip edin|takip et|yapin|seçin|taşiyin
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
# comentarii	1626
# comentario	638
# comentarios	638
# comentaris	182
# comment	507
# commentaire	854
# commentaires	854
# commenti	1117
# commento	1117
# comments	507
# euro el primer mes	194
# komentar	1060
# komentarai	1265
# komentarze	1515
# komentarzy	1515
# komment	1004
# kommentaari	693
# kommentar	271	343	1445	1858
# kommentare	343
# kommentarer	271	1445	1858
# kommentti	789
# kommenttia	789
# min	496
# min de lectura	643
# min de leitura	1577
# min di lettura	1122
# min leestijd	1361
# min. lesezeit	348
# reactie	1356
# reacties	1356
# yorum	1955
""", 'a ': """
a kommentek nem szerkesztett tartalmak	1004
a lire aussi	856
a message from our sponsor	502
""", 'aa': """
aa	1960	1960
aanbevolen	1358
aanbevolen artikelen	1358
aanbevolen voor jou	1358
aangeboden door	1352
aanmelden	1343
aanmelden nieuwsbrief	1345
aanraders	1358
""", 'ab': """
abbonamenti	1104
abbonamento	1104
abbonati	1104
abbonati ora	1104
abbonati subito	1104
ablehnen	341
abmelden	327
abo	327
abo bestellen	327
abo testen	392
abo verwalten	327
abonament	1619
abonamente	1619
abonare	1619
abone ol	1946	1946
abone olun	1946
abone olun, sinirsiz okuyun	1946
abonelik	1946
abonentiem	1299
abonnee worden	1343
abonneer	1343
abonneer nu	1343
abonnees lezen meer	1394
abonnement	260	327	840	1343	1434
abonnementen	1343
abonnements	327	840
abonner	260	1434
abonneren	1343
abonnez-vous	840
abonnieren	327
about sharing	496
about us	515
abrir menu	1577
abspielen	348
""", 'ac': """
accede	624
acceder	624
accedi	1104
accedi con apple	1150
accedi con facebook	1150
accedi con google	1150
accedi con il tuo account	1150
accept	505
accept all	505
accept all cookies	505
accept and close	505
accept and continue	505
accept toate	1635
accepta i continua	179
accepta i mostra el contingut	179
accepta les galetes	179
accepta-ho tot	179
accepted payment methods	484
accepteer	1354
accepteer alle cookies	1354
accepter	269	852
accepter alle	269
accepter alle cookies	269
accepter et afficher	872
accepter et afficher le contenu	872
accepter et continuer	852
accepter et fermer	852
accepter les cookies	852
accepter tout	852
acceptera	1856
acceptera alla	1856
accepteren	1354
acces nelimitat la toate articolele	1649
acceso	624
accetta	1115
accetta e continua	1115
accetta e continua oppure abbonati	1150
accetta e visualizza	1132
accetta e visualizza il contenuto	1132
accetta i cookie	1115
accetta tutti	1115
accetta tutto	1115
acconsento a ricevere comunicazioni commerciali	1146
acconsento alla visualizzazione di contenuti esterni	1132
account aanmaken	1343
accueil	859
aceitar	1570
aceitar cookies	1570
aceitar e continuar	1570
aceitar e ver	1588
aceitar todos	1570
aceitar tudo	1570
aceptar	636
aceptar cookies	636
aceptar todas	636
aceptar todo	636
aceptar y continuar	636
aceptar y ver	656
aceptar y ver el contenido	656
acepto que se me muestre contenido externo	656
acepto recibir comunicaciones comerciales	671
acompanhe ao vivo	1600
acquista il numero in edicola	1136
acquista la copia digitale	1136
acquista questo numero	1136
activa les alertes	188
activa les notificacions	188
activa les notificacions i no et perdis res	188
activar alertas	670
activer les alertes	882
""", 'ad': """
ad	502	1175	1224	1224	2107
ad choices	502
ad feedback	502
adchoices	502
add a comment	507
add as preferred source	499
add to bookmarks	496
add to my topics	499
add to reading list	577
addebito diretto	1103
adicionar aos favoritos	1609
administrer samtykke	1443
adres e-mail	1505
adresa de e-mail	1645
adresa de email	1645
adresa ta de email	1645
adresse e-mail	843
adresse e-mail invalide	885
adresse mail	885
ads	502
advert	502
adverteer bij ons	1379
advertentie	1352	1352
advertenties	1352
adverteren	1379
advertise with us	502
advertisement	502	1058	1113	1952
advertisement feature	502
advertisements	502
advertiser content	502
advertising	502
advertorial	338	440	1089	1624	1952
""", 'af': """
afdrukken	1349
afegeix un comentari	173
afficher ce contenu	872
afficher la suite	859
afficher le contenu	852
afficher le contenu externe	872
afficher les commentaires	854
afficher plus	859
affiliate	502
affiliate disclosure	502
affiliate-link	338
afgiv din stemme her	276
afmelden	1343
afspelen	1361
afspil	276
after ad	502
after newsletter promotion	490
afvis	269
afvis alle	269
""", 'ag': """
agb	341
aggiungi ai preferiti	1110
aggiungi un commento	1117
agrandir	859
agrandir l'image	859
agree	505
agree and continue	505
""", 'ah': """
ahora en portada	640
ahora no	619
""", 'ai': """
ai deja cont	1619
ai deja un abonament	1649
ai deja un cont	1619
ai generated summary	548
ai highlights	548
ai overview	548
ai summary	548
ai uitat parola	1619
ai-generated	548
ai-generated summary	548
ai-genererad sammanfattning	1863
ai-genereret opsummering	276
ai-generert oppsummering	1450
ai-oppsummering	1450
ai-opsummering	276
ai-samenvatting	1376
ai-sammanfattning	1863
aidez-nous	836
aiheet	790
ailleurs sur le web	856
ainult tellijale	687
aiutaci	1100
aizpildi aptauju	1306
""", 'aj': """
ajouter aux favoris	847
ajouter un commentaire	854
""", 'ak': """
akceptuj	1513
akceptuj wszystkie	1513
akkoord	1354
aksepter alle	1443
aktualno	1808
aktuell	345
aktuelle artikel	345
aktuelle nachrichten	345
aktuelles	345
akun saya	1052
akzeptieren	341
""", 'al': """
al abonnee	1394
al abonnee? log in	1343
al een account	1343
alege abonamentul	1649
alege abonamentul potrivit	1649
algemene voorwaarden	1354
all access digital	575
all comments	507
all donations are tax-deductible	571
all news	515
alla kommentarer	1858
alle ablehnen	341
alle abo-angebote	392
alle akzeptieren	341
alle anzeigen	348
alle artikel anzeigen	348
alle artikel unbegrenzt lesen	392
alle bilder	348
alle cookies accepteren	1354
alle cookies akzeptieren	341
alle externen inhalte anzeigen	366
alle kommentare	343
alle kommentare anzeigen	343
alle kommentarer	271	1445
alle newsletter	331
alle nieuwsbrieven	1387
alle reacties	1356
alleen abonnees kunnen reageren	1384
aller au contenu	859
aller au contenu principal	859
allerede abonnent? log ind	260
allerede abonnent? logg inn	1434
alles accepteren	1354
alles akzeptieren	341
alles anzeigen	348
alles bekijken	1361
alles weigeren	1354
allow content	505
allow cookies	505
allow facebook content	546
allow google youtube content	546
allow instagram content	546
allow tiktok content	546
allow twitter content	546
allow x content	546
allow youtube content	546
already a member	486
already a member? log in	486
already a subscriber? log in	486
already a supporter	478
already have an account	486
already have an account? log in	486
already have an account? sign in	486
already registered	575
already registered? log in	575
als e-mail versenden	335
als pdf speichern	393
also	513
also in the news	510
also on	510
also read	510
also worth reading	19
alte articole	19	1627
alte articole care te-ar putea interesa	19
altre notizie	19	1119
altre notizie da leggere	19
altri articoli	1119
altri articoli su questo argomento	1119
altri articoli sull'argomento	1119
altro	1122
altro importo	1103
always active	505
""", 'am': """
am meisten gelesen	345
amount	479
ampliar	643	1577
ampliar imagen	643
""", 'an': """
an error has occurred while submitting the form	566
an error occurred. please try again	566
ana sayfa	1958
anadolu ajansi	1960
anasayfa	1958
anbefalede artikler	273
anbefales	1447
anbefalet	273
anbefalt	1447
anbefalte saker	1447
anda mungkin juga suka	1085
anda mungkin suka	19
ander bedrag	1342
andere lasen auch	345
anderen lazen ook	1358
anderer betrag	326
andre leser	1447
ange din e-postadress	1849
ange din mejl	1849
angebot sichern	327
angebote unserer partner	338
anmelden	327
anmeldung erfolgreich	384
anna palautetta	789
anna palautetta jutusta	789
anna tagasisidet	693
annonce	268	268	850
annoncer	268
annonces	850
annons	1855	1855
annons slut	1855
annonse	1442	1442
annonse - artikkelen fortsetter under	1442
annonse - saken fortsetter under	1442
annonser	1442	1855
annonssamarbete	1866
annual	479
annunci	1113
annuncio	1113
anterior	643	1577	1629
antworten	343
antworten abbrechen	343
anunci	173
anuncie conosco	1592
anuncio	634
anuncios	634
anzeige	338
anzeige - artikel geht unten weiter	398
anzeige - weiterlesen nach der anzeige	398
anzeige anzeige	338
anzeige aufgeben	372
anzeige scrollen, um weiterzulesen	338
anzeige von unserem partner	398
anzeigen	338
""", 'ap': """
apenas assinantes podem comentar	1598
apoie	1556
apoie-nos	1556
aportar	620
approfondimenti	1119
approfondisci	1119
apri menu	1122
""", 'ar': """
ar santrauka buvo naudinga	1265
ar straipsnis buvo naudingas	1265
ara	1958
archivado en	638
archivo	640
argomenti	1119
argomenti trattati	1119
around the web	510
article content	502
article continues below	502
article suivant	856
articles connexes	856
articles les plus lus	856
articles populaires	893
articles relacionats	171
articles similaires	856
articole recente	1627
articole recomandate	1627
articole similare	1627
articoli che potrebbero interessarti	1119
articoli consigliati	1153
articoli correlati	1119
articolo correlato	1119
articolo precedente	1119
articolo riservato agli abbonati	1150
articolo successivo	1119
articolo tradotto automaticamente	1134
articolul anterior	1627
articolul pe scurt	1638
artigo anterior	1574
artigo exclusivo para assinantes	1607
artigo exclusivo para subscritores	1607
artigos recomendados	1610
artigos relacionados	1574
artikel als geschenk versenden	418
artikel als pdf herunterladen	393
artikel auf die merkliste setzen	393
artikel bewaren	1395
artikel bewerten	343
artikel delen	1349
artikel drucken	335
artikel freischalten	327
artikel geht unten weiter	398
artikel kostenlos weitergeben	418
artikel lain	1085
artikel lainnya	1061
artikel lesen	348
artikel menarik lainnya	1085
artikel merken	335	393
artikel mit freunden teilen	418
artikel opslaan	1395
artikel per e-mail empfehlen	393
artikel populer	1085
artikel premium	1084
artikel printen	1395
artikel sebelumnya	1061
artikel selanjutnya	1061
artikel speichern	335
artikel sponsor	1089
artikel teilen	335
artikel terkait	1061
artikel verschenken	327
artikel versenden	335
artikel weitergeben	418
artikel weiterleiten	393
artikel zusammenfassen	368
artikkel on tellijale	687
artikkel sisaldab reklaamlinke	695
artikkelen er forbeholdt abonnenter	1434
artikkelen fortsetter under	1442
artikkelen fortsetter under bildet	1442
artikkeli jatkuu mainoksen alla	786
""", 'as': """
as + lidas	1574
as mais lidas	1574
ascolta	1110
asetukset	787
asiasanat	790
ask ai	548
ask me later	478
ask our ai	548
ask our ai about this story	548
assinar	1559
assinatura	1559
assinaturas	1559
assine	1559
assine agora	1559
assine nossa newsletter	1561
assuntos	1574
""", 'at': """
ativar alertas	1600
atmesti	1276
attiva l'abbonamento	1104
attiva le notifiche	1144
attiva ora	1104
""", 'au': """
auch interessant	345
auch lesenswert	345
auch spannend	345
aucun commentaire	854
audio abspielen	374
auf bluesky teilen	335
auf die leseliste	418
auf die merkliste	393
auf einer seite lesen	345
auf facebook posten	335
auf facebook teilen	335
auf linkedin teilen	335
auf mastodon teilen	335
auf telegram teilen	335
auf twitter teilen	335
auf whatsapp teilen	335
auf x teilen	335
auf xing teilen	335
auf youtube anschauen	374
auf youtube ansehen	374
aus der redaktion	345
ausklappen	348
autentificare	1619
automatische incasso	1342
autoriser	852
autre montant	839
autres articles	856
""", 'av': """
avaa koko juttu	779
avainsanat	790
avgi din stemme her	1450
aviso legal	636
avvis	1443
avvis alle	1443
avvisa	1856
avvisa alla	1856
""", 'ay': """
ayrica okuyun	1956
""", 'ba': """
baca berita lainnya	1085
baca juga	1061	1061
baca nanti	1084
baca selengkapnya	1063
back to top	515
bagikan	1056	1084
bagikan artikel	1056
bagikan ke	1056
bagikan lewat whatsapp	1084
balas	1060
bank transfer	484
bankeinzug	326
bankoverschrijving	1342
""", 'be': """
beantwoorden	1356
become a founding member	486
become a friend	480
become a member	480
become a paid subscriber	480
become a patron	480
become a sponsor	480
become a subscriber	486
become a supporter	480
become an insider	575
become an insider and start reading now	575
bedankt voor je aanmelding	1387
bedankt voor je feedback	1384
bedankt voor je inschrijving	1345
bedankt voor uw aanmelding	1387
bedankt voor uw feedback	1384
bei facebook teilen	335
bei twitter teilen	335
bei whatsapp teilen	335
bei x teilen	335
beitrag auf instagram ansehen	366
beitrag auf x ansehen	366
beitrag mit freunden teilen	418
beitrag teilen	335
bekijk aanbieding	1343
bekijk alle abonnementen	1343
bekijk alle nieuwsbrieven	1387
bekijk alle vacatures	1379
bekijk alles	1361
bekijk de aanbiedingen	1343
bekijk de video	1381
bekijk deze post op instagram	1374
bekijk deze post op x	1374
bekijk dit bericht op instagram	1374
bekijk dit bericht op x	1374
bekijk foto's	1361
bekijk meer	1361
bekijk onze aanbiedingen	1394
bekijk ook	1358
bekijk op youtube	1381
bekijk reacties	1356
beliebt	345
beliebt bei unseren lesern	397
beliebte artikel	345
beliebteste artikel	345
belki daha sonra	1944
beluister dit artikel	1381
benzer haberler	19	1956
beranda	1063
berdonasi	1051
bereits registriert	327
bereits registriert? anmelden	327
bergabunglah dengan tim kami	1074
beri komentar	1060
berikutnya	1063
berita hari ini	1085
berita lain	1085
berita lainnya	19	1061
berita menarik lainnya	1085
berita pilihan	1061
berita populer	1061
berita terbaru	1061
berita terkait	1061
berita terkini	1061
berita utama	1061
berlangganan	1052
berlangganan sekarang	1052
best gelezen	1358
beste aanbieding	1394
betaalde inhoud	1352
betaalde samenwerking	1399
betaalmethode	1342
betaalmethoden	1342
betaalmethodes	1342
betalt annonce	268
betalt indhold	268
betrag eingeben	326
bewaar	1349
bewaar artikel	1349
bewaar dit artikel	1395
bewaar dit artikel om later te lezen	1395
bewaren	1349
bewerten sie diesen artikel	378
bezahlte anzeige	398
bezahlte partnerschaft	398
bezahlter inhalt	338
""", 'bi': """
bidra	1432	1845
bidrag	258
bienvenido	624
bilder anzeigen	348
bildergalerie	345
bilginizi sinayin	1958
billed annually	575
billed monthly	575
bitte bleiben sie fair und sachlich	378
bitte bleiben sie sachlich und fair	378
bize destek olun	1945
""", 'bl': """
bleiben sie informiert	331
bli medlem	1432	1845
blijf op de hoogte	1345
bliv medlem	258
bluesky	497
""", 'bn': """
bns	696	696	1268	1268
bns inf	1268
bns/afp	696
""", 'bo': """
boletim	1561
boletines	627
boleto	1558
bonifico	1103
bonifico bancario	1103
bonus video	1726
bookmark	496
bookmark this	496
bookmark this article	496
""", 'br': """
brak komentarzy	1515
branded content	634	1399
brought to you by	502
browse all	515
browse all newsletters	566
""", 'bu': """
bu haber faydali oldu mu	1955
buat akun	1052
buffer	497
bunlari da okuyun	1956
buscar	643	1577
butlletins	190
buy us a coffee	480
""", 'ca': """
cada aporte cuenta	674
cada euro conta	1605
cada euro cuenta	674
cada real conta	1605
cadastrar	1559
cadastre-se	1559
cadeau-artikel	1343
cambiar mis preferencias	656
cambiar preferencias de cookies	656
cancel	479
cancelar respuesta	638
caratteri rimanenti: #	1141
cargar contenido	636
cari	1063
carica altri	1122
carregando	1588
carregar mais	1577
carta di credito	1103
carte bancaire	839
categorias	1574
categorie	1119
categories	510
categorii	1627
""", 'ce': """
cele mai citite	1627
cele mai citite articole	1652
cele mai noi	1627
cele mai populare	1627
cerca	1122
cerrar	619
ces articles devraient vous plaire	893
cetak	1056
cetak artikel	1084
cetak halaman	1084
cevapla	1955
""", 'cg': """
cgu	852
cgv	852
""", 'ch': """
chaque don compte	888
chaque euro compte	888
chargement du sondage	880
charger plus	859
chci darovat	207
check your email	612
check your inbox	612
chiedi alla nostra ia	1134
chiudi	1099
chiudi menu	1122
choisissez la formule qui vous convient	889
choisissez un montant	839
choisissez votre formule	889
choose an amount	484
choose your payment method	484
choose your plan	486
""", 'ci': """
citi lasa	1301
citi raksti	1301
""", 'cl': """
clasificados	634
click here	515
click to enlarge	515
cliquer ici pour partager	847
close	479
close extra sharing options	496
close menu	515
close share panel	496
close this message	478
clube do assinante	1592
""", 'co': """
codes promo	850	876
colabora	620
collapse	515
comenta	638
comentar	638	1572
comentarii	1626
comentario	638
comentarios	638
comentaris	173
comentariu	1626
comente	1572
comment	497	507
comment ne plus voir ce message	835
comment policy	507
commenta	1117
commenta l'articolo	1117
commenta per primo	1117
commentaire	854
commentaires	854
commenter	847	854
commenter l'article	854
commenti	1117
commento	1117
commento in attesa di moderazione	1141
comments	507
comments off	507
commercial content	502
community guidelines	507
community rules	507
compare plans	486
comparte	631
comparteix	173
comparteix a facebook	196
comparteix a whatsapp	196
comparteix a x	196
compartilhar	1565
compartilhar no linkedin	1565
compartilhar no twitter	1565
compartilhar no whatsapp	1565
compartilhar no x	1565
compartilhar por e-mail	1565
compartilhar via	1565
compartilhe	1565
compartilhe isso	1565
compartir	631	631
compartir en	631
compartir en bluesky	631
compartir en linkedin	631	631
compartir en telegram	631
compartir en twitter	631
compartir en x	631
compartir por correo	631
compartir por email	631
complete coverage	510
compra questo numero	1136
comunicar erro	1572
concordo	1570
condiciones de uso	636
condiciones generales	636
conditions d'utilisation	852
conditions de publication	880
condividi	1110
condividi articolo	1110
condividi su	1110
condividi su facebook	1110
condividi su linkedin	1110
condividi su telegram	1110
condividi su twitter	1110
condividi su x	1110
condividi via email	1110
condivisioni	1110
condizioni d'uso	1115
conectare	1619
configura les galetes	179
configurar cookies	636
connectez-vous	840
connexion	840
consigliati	1119
consigliati per te	1119
consigue tu entrada	660
consulta las esquelas de hoy	660
consulta las normas de la comunidad	665
consulta les esqueles	184
consulta todas nuestras newsletters	671
consulter	859
cont nou	1619
contact	515	854	1356	1626
contact us	507
contactez-nous	854
contacto	638
contactos	1572
contato	1572
contattaci	1117
contatti	1117
contenido de marca	634
contenido de nuestros socios	640
contenido elaborado por la marca	660
contenido exclusivo	624
contenido exclusivo para socios	675
contenido externo	656
contenido externo recomendado	656
contenido ofrecido por	634
contenido para suscriptores	624
contenido patrocinado	634
contenido promocionado	634
contenido recomendado	679
contenido relacionado	640
contenido solo para usuarios registrados	675
contenidos recomendados	679
contenidos relacionados	640
content from our partner	580
content from our partners	580
content from our sponsor	580
contenu commercial	850
contenu de marque	850
contenu externe	872
contenu partenaire	850
contenus partenaires	850
contenuti correlati	1119
contenuti sponsorizzati	1113
contenuto esterno	1132
contenuto esterno consigliato	1132
contenuto per abbonati	1104
contenuto premium	1150
contenuto promozionale	1136
contenuto riservato	1104
contenuto riservato agli abbonati	1150
contenuto riservato agli utenti registrati	1150
contenuto sponsorizzato	1113
contingut exclusiu per a subscriptors	194
contingut extern	179
contingut extern recomanat	179
contingut ofert per	184
contingut patrocinat	173
continua a leggere	1122
continua amb apple	194
continua amb facebook	194
continua amb google	194
continua con apple	1150
continua con facebook	1150
continua con google	1150
continua depois da publicidade	1568
continua llegint	197
continua senza accettare	1115
continua senza sostenere	1099
continuar a ler	1577
continuar com apple	1607
continuar com facebook	1607
continuar com google	1607
continuar con apple	675
continuar con facebook	675
continuar con google	675
continuar e fechar	1570
continuar lendo	1577
continuar leyendo	643
continuar sem apoiar	1555
continuar sin donar	619
continue	479
continue a ler	1574
continue lendo	1559
continue reading	510	515
continue reading below	502
continue reading the main story	502
continue reading with a subscription	486
continue to article	478
continue to the article	478
continue without accepting	505
continue without donating	478
continue without supporting	478
continuer avec apple	889
continuer avec facebook	889
continuer avec google	889
continuer la lecture	840
continuer sans accepter	852
continuer sans donner	835
contribua	1556
contribuer	836
contribuez	854
contribuir	1556
contribuisci	1100
contribute now	480
contribute with google	480
contribuye	620
contul meu	1619
cookie notice	505
cookie policy	505	1115
cookie preferences	505
cookie-einstellungen	341
cookie-instellingen	1354
cookie-instellingen aanpassen	1374
cookiebeleid	1354
cookieindstillinger	269
cookiepolicy	1856
cookiepolitik	269
cookies	215	269	1354	1443	1856
cookies aanpassen	1374
cookies akzeptieren	341
cookies instellen	1354
cookies policy	505
cookies wijzigen	1374
cookievoorkeuren wijzigen	1374
copia il link	1110
copia link	1110
copiar el enlace	631
copiar enlace	631
copiar link	631	1565
copiar o link	1565
copied	496
copied to clipboard	577
copier l'url	847
copier le lien	847
copy	497
copy link	496	1056	2059
copy link copied	496
copy link to clipboard	496
copy this link	496
copy url	496
corrections policy	507
correlati	1119
cosa pensi di questo articolo	1134
count me in	490
""", 'cr': """
crea un account	1104
crea un alert	1144
crear alerta	670
crear cuenta	624
crear una cuenta	624
create a free account	486
create account	486
create an account	486
create free account	486
created with ai	548
credit card	484
credit or debit card	484
creditcard	1342
criar alerta	1600
criar conta	1559
""", 'cs': """
csatlakozz csapatunkhoz	1007
""", 'cu': """
custom amount	479
""", 'cz': """
czas czytania # min	1520
czytaj dalej	1520
czytaj dalej za	1503
""", "d'": """
d'autres articles	856
""", 'da': """
da non perdere	1119
da non perdere in edicola	1113
daftar	1052
daha fazla	1958
daha sonra	1944
daha sonra hatirlat	1944
daha sonra oku	1950
daily newsletter	490
dal web	1119
dalej	1517
dalies	1304
dalies ar rakstu	1299
dalintis	1259
dalintis facebook	1264
dalintis su draugais	1264
dalyvaukite apklausoje	1266
dans cet article	856
darovat	207
daruj	207	1803
das interessiert andere leser	345
das lesen andere	397
das neueste	345
datenschutz	341
datenschutz-einstellungen	341
datenschutzeinstellungen	341
dauerauftrag	323
dauerwerbung	338
""", 'de': """
de samenvatting kan fouten bevatten	1376
de tekst gaat verder onder de foto	1352
debat: skriv	271
debatt: si din mening	1445
debatte	343
debattregler	1445
deconectare	1619
deel	1349	1349
deel artikel	1349
deel dit	1349
deel dit artikel	1349
deel dit bericht	1419
deel dit verhaal	1419
deel op facebook	1349
deel op twitter	1349
deel op x	1349
deel via	1395
deel via e-mail	1349
deel via whatsapp	1349
deine e-mail-adresse	331
deine meinung	343
deixa un comentari	173
deixe uma resposta	1572
deja un comentario	638
deja una respuesta	638
dejar de seguir	670
dejar un comentario	638
del	265	1439
del artikel	265
del artikkel	1439
del artikkelen	1439
del artiklen	265
del artiklen gratis	260
del med	265	1439
del saken gratis	1434
del via e-mail	265
del via e-post	1439
dela	1852
dela artikel	1852
dela artikeln gratis	1847
dela med	1852
dela via e-post	1852
dela via mejl	1852
delen	1349
delen op bluesky	1395
delen op facebook	1349
delen op linkedin	1395
delen op whatsapp	1395
delen op x	1395
delen via	1395
delen via e-mail	1349
delen via facebook	1349
delen via twitter	1349
delen via whatsapp	1349
deli	1810
deli na facebooku	1810
delite	1810
delivered daily	566
delivered to you	490
delivered weekdays	566
delivered weekly	566
dengarkan	1056
deretter # kr/mnd til du sier opp	1434
derniers articles	856
desa	173
desa l'article	196
descuentos	634
desplegar redes sociales	631
destacadas	640
destacados	640
destaques	1574
destek ol	1945
destek olun	1945
det er gratis at oprette en profil	260
dette er en annonse	1442
dette er en plus-artikel	260
dette er en plussak	1434
dette leser andre	1447
devamini oku	1958
devenez membre	836
devenir membre	836
deze video is niet beschikbaar	1374
""", 'dh': """
dha	1960	1960
""", 'di': """
di santrauka	1266
dicci la tua	1141
die meistgelesenen artikel	345
diesen artikel kommentieren	343
diesen artikel teilen	335
diesen artikel verschenken	393
diesen beitrag auf facebook ansehen	366
diesen beitrag auf instagram ansehen	366
diesen tweet ansehen	366
digg	497
digital subscription	486
digital-abo	327
digitalabo	327
digitale krant	1343
digite seu e-mail	1561
dimensione testo	1110
din e-mail	262
din e-post	1436	1849
din e-postadresse	1436
dinle	1950
dirbk su mumis	1266
direct debit	484
direct lezen	1394
direct toegang	1394
direct verder lezen	1343
discussie	1356
discussion about this post	515
discussione chiusa	1117
diskuse	217
diskusia	1768
diskuter	1445
diskutera	1858
diskutieren	378
diskuze	217
dismiss	479
dismiss this message	478
distribuie	1622
distribuie articolul	1622
distribuie pe facebook	1651
distribuie pe whatsapp	1651
dit artikel delen	1395
dit bericht op instagram bekijken	1374
dit is een advertentie	1399
dit is een premium artikel	1394
dit vind je misschien ook leuk	1358
diventa socio	1100
diventa sostenitore	1100
""", 'dn': """
dnes ne	206
dnes nie	1772
""", 'do': """
do mesmo autor	1574
do not sell my personal information	505
do not sell or share my personal information	505
doar	1556
dodaj komentar	1810
dodaj komentarz	1515
doe	1556
doe agora	1556
doe mee en win	1379
don mensuel	836
don ponctuel	836
don't miss	510
don't miss out	490
don't want to see this? remove ads	502
dona	620	1100
dona adesso	1100
dona ahora	620
dona ora	1100
dona'ns suport	167
donar	620
donar ahora	620
donasi	1051
donasi sekarang	1051
donate	480
donate become	480
donate here	480
donate monthly	480
donate now	480
donate today	480
donations are tax-deductible	571
donazione mensile	1100
donazione singola	1100
doneer	1340
doneer nu	1340
doneer via ideal	1391
doner	258	1432
donera	1845
donera nu	1845
doneren	1340
doniraj	1721	1803
doniraj odmah	1721
doniraj zdaj	1803
donirajte	1721	1803
donner	836
doorsturen	1349
dossier	345	856	1119	1358
dossiers	345	856	1358
""", 'dr': """
drucken	335
druge novice	19
drukuj	1509
""", 'du': """
du er nu tilmeldt	262
du er nu tilmeldt nyhedsbrevet	262
du kan til enhver tid afmelde dig	262
dukung jurnalisme independen	1051
dukung kami	1051
""", 'dy': """
dyskusja	1515
""", 'e-': """
e-avis	260	1434
e-edition	515
e-gazete	1946
e-mail	210	262	331	497	1505	1561	1668
e-mail eingeben	331
e-mail teilen	335
e-mail-adresse	331
e-mail-adresse eingeben	331
e-mailadres	1345
e-mailadresse	262
e-mailen	1349
e-paper	327	515
e-pasta adrese	1322
e-pasts	1322
e-post	711	1436	1849
e-posta	1976
e-posta adresiniz	1976
e-posta adresinizi girin	1976
e-postadress	1849
e-postadresse	1436
e-posti aadress	711
e-tidning	1847
e-wydanie	1503
""", 'ea': """
eavis	1434
""", 'ed': """
edasi lugemiseks logi sisse	687
edellinen	792
edellinen juttu	790
editor's choice	510
editor's pick	443	510
editor's picks	510
editors' choice	510
editors' picks	510
edizione digitale	1104
""", 'ee': """
eenmalig	1340
eerste maand gratis	1394
""", 'ei': """
ei kiitos	777
ei nyt	777
ei, kiitos	777
einklappen	348
einloggen	327
einmalig	323
einmalig spenden	323
einstellungen	341
einwilligung	341
""", 'el': """
elders op het web	1358
elige una cantidad	623
elke bijdrage telt	1391
elke donatie telt	1391
elke euro telt	1391
elolvasom	1007
els preus poden variar	184
elsewhere on the web	510
elta	1268	1268
elta inf	1268
""", 'em': """
em alta	1574
em destaque	1574
email	490	497	1668
email (required	490
email address	490
email article	496
email this	496
email to a friend	496
emneord	1447
emner	273	1447
empfehlen	335
empfehlungen	345
empfehlungen der redaktion	345
empfohlene artikel	345
empfohlener externer inhalt	341
empfohlener redaktioneller inhalt	341
""", 'en': """
en ce moment	856
en continu	856
en directo	640
en este tema	679
en otros medios	640
en portada	640
en savoir plus	852	859
encontrou algum erro	1572
encontrou um erro	1572
engangsgave	1432
enim loetud	689
enlace copiado	631
enlace copiado al portapapeles	678
enlarge image	515
enlarge this image	515
enne kommenteerimist loe reegleid	693
enregistrer	847
enregistrer cet article	892
enregistrer l'article	892
entdecken sie unsere newsletter	384
enter amount	484
enter your email address	490
entra	1104
entra nella conversazione	1141
entradas relacionadas	640
entrar	624	1559
entrar com apple	1607
entrar com facebook	1607
entrar com google	1607
entre	1559
entre com sua conta	1607
envia per correu	196
envia-ho per correu	196
enviar a un amigo	678
enviar para um amigo	1609
enviar por correo	631
enviar por e-mail	1565
enviar por email	631
enviar por whatsapp	631
envie de lire la suite	889
envoyer par courriel	892
envoyer par e-mail	847
envoyer par email	847
envoyer par mail	847
""", 'ep': """
epaper	515
""", 'er': """
er der fejl i artiklen	271
er du allerede abonnent	260	1434
er ging iets mis. probeer het later opnieuw	1387
er is iets misgegaan	1387
er is iets misgegaan. probeer het later opnieuw	1387
err/bns	696
erstellt mit ki	368
""", 'es': """
es ist ein fehler aufgetreten	384
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	384
esci	1104
escolha do editor	1574
escolha o seu plano	1607
escolha seu plano	1607
escolha um valor	1558
escribe tu correo	671
escribe tu email	671
escribe un comentario	638
escuchar	631
espace partenaire	850
espacio patrocinado	660
especiais	1574
esqueceu a senha	1559
esqueci minha senha	1559
esquelas	660
esqueles	184
essai gratuit	840
""", 'et': """
et pot interessar	171
et pots donar de baixa en qualsevol moment	190
et queden # articles gratis aquest mes	194
et recomanem	171
etichete	1627
etiketler	1956
etiquetas	640	1574
etiquetes	197
ets subscriptor? identifica't	194
etusivu	790	792
etusivulle	790
""", 'ev': """
every contribution counts	571
every dollar counts	571
every donation counts	571
every gift counts	571
""", 'ex': """
exclusiu per a subscriptors	194
exclusive content	486
exclusive to subscribers	575
exclusivo assinantes	1559
exclusivo para assinantes	1607
expand	515
explore	513
explore more	510
explore more on these topics	510
explore our newsletters	566
explore our subscription offers	575
explore subscription offers	575
external content	546
external links	496
externe content	1374
externe inhalte	341
externe inhalte anzeigen	341
externe inhalte erlauben	341
externe inhoud	1374
externen inhalt anzeigen	341
externen inhalt laden	341
externer inhalt	341
externer inhalt konnte nicht geladen werden	366
""", 'ez': """
ezt is olvassa el	1005
""", 'fa': """
facebook	497
facebook messenger	497
facebook twitter	496
facebook twitter email	496
facebook twitter linkedin email	496
facebook twitter whatsapp	496
facebook x	496
fai il quiz	1141
fai il test	1141
fai una domanda su questo articolo	1134
faire un don	836
fale conosco	1572
fandt du en fejl	271
fant du en feil	1445
fast geschafft	384
favorilere ekle	1950
favoris	847
fazer login	1559
""", 'fe': """
featured articles	510
featured content	510
featured stories	510
fechar	1555	1577
feedback	343	507	1356
feedback geben	343
fehler gefunden	343
fehler im artikel gefunden	343
fehler melden	343	378
fel i artikeln	1858
feliratkozom	1009
fermer	835
fermer le menu	859
fes-te soci	167
fes-te subscriptor	167
fetching more	515
""", 'fi': """
fil info	856
filed under	510	515
find out more	515
fique por dentro	1561
first name	490
fizetett tartalom	1002
""", 'fj': """
fjern annoncer	268
fjern annonser	1442
""", 'fl': """
flecha	624
fler	1860
fler artiklar	1860
fler nyheter	1860
flere artikler	273	1447
flere nyheder	273
flere nyheter	1447
flere saker	1447
flipboard	497
""", 'fo': """
folgen	336
folgen sie uns	336
follow	499
follow author	499
follow live	499
follow this author	499
follow this topic	499
follow topic	499
follow us	499
follow us on facebook	499
following	499
font size	496
for abonnenter	260	1434
for subscribers	486
forgot password	486
forgot your password	486
forma de pagamento	1558
forma de pago	623
formas de pagamento	1558
formas de pago	623
forrige	276	1450
forrige artikel	273
forrige artikkel	1447
forse in seguito	1099
forsiden	273	1447
foto	1061
foto galeri	1956
fotogalerija	1266
fotostrecke	345
fout gespot	1356
fout gezien	1356
foutje gezien	1356
""", 'fr': """
frag unsere ki	368
fragen sie unsere ki	368
free daily newsletter	490
free newsletter	490
free weekly newsletter	490
friss	1005
from around the web	510
from our partners	510
from our sponsor	502
from our sponsors	502
from the web	510
""", 'fu': """
full coverage	510
fullscreen	515
fullskjerm	1450
further reading on this site	510
""", 'ga': """
ga akkoord	1354
ga naar inhoud	1361
galite bet kada atsisakyti prenumeratos	1259
gallery	1119
ganzen artikel lesen	348
""", 'ge': """
ge bort artikeln	1847
gebruiksvoorwaarden	1354
geef cadeau	1395
geef een reactie	1356
geef feedback	1384
geef je mening over dit artikel	1384
gegenereerd door ai	1376
gegenereerd met ai	1376
gem	265
gem artikel	265
gem artiklen til senere	265
gem til senere	265
gemaakt met ai	1376
generated by ai	548
gerade nicht	322
gerelateerd	1358
gerelateerd nieuws	1358
gerelateerde artikelen	1358
gerelateerde onderwerpen	1358
gerir cookies	1570
gesponsert	338
gesponserter beitrag	398
gesponserter inhalt	338
gesponsord	1352
gesponsorde inhoud	1352
gestion des cookies	852
gestionar cookies	636
gestisci i cookie	1115
gestisci notifiche	1144
gestisci preferenze	1115
get alerts	499
get digital access	486
get email updates	490
get started	486
get the daily email	490
get the newsletter	490
""", 'gi': """
gi bort artikkelen	1434
gi bort saken	1439
gi tilbakemelding	1445
gift a subscription	486
gift article	486
gift this article	486
giv artiklen til en ven	265
giv os feedback	271
give a gift	486
give a gift subscription	480
give feedback	507
give monthly	480
give now	480
give today	480
give us feedback	507
gizlilik	1953
""", 'gl': """
glemt adgangskode	260
glemt passord	1434
""", 'go': """
go to top	515
godkjenn	1443
godkjenn alle	1443
godta	1443
godta alle	1443
google	497
google news	497
google plus	497
got it	505
""", 'gr': """
gracias por suscribirte	627
gracias por tu voto	658
gracias por votar	658
gratis proberen	1343
grazie per aver votato	1134
grazie per il tuo feedback	1134
grazie per l'iscrizione	1107
""", 'gu': """
guarda anche	1119
guarda i risultati	1134
guarda l'article	196
guarda la gallery	1122
guardar	631	1565
guardar en favoritos	678
guardar para ler mais tarde	1609
guides d'achat	856
gulir untuk lanjut membaca	1058
""", 'ha': """
haber faydali oldu mu	1955
haberi kaydet	1950
haberi nasil buldunuz	1955
haberi oynat	1958
haberi puanla	1955
haberi sesli dinle	1950
haberi sesli dinleyin	1950
haberi sesli dinleyin (# dk	1950
haberi yazdir	1950
haberin devami	1952	1958
haberin devami reklamdan sonra	1952
haberin tamami	1958
hacker news	497
hadiahkan artikel ini	1084
hae	792
hai letto # articoli su # questo mese	1150
hai trovato un errore	1117
hai una segnalazione	1117
haku	792
halaman berikutnya	1063
halaman selanjutnya	1063
halaman: #	1063
handelsbetingelser	269
hantera cookies	1856
har du allerede en konto	260	1434
har du redan ett konto	1847
has oblidat la contrasenya	168
hasznos volt a cikk	1004
hata bildir	1955
hata bildirin	1955
haut de page	859
have an account	486
have an account? sign in	486
have your say	507
hazte miembro	620
hazte premium	675
hazte socia	620
""", 'he': """
heb je al een account	1343
help mee	1340
help ons om dit te blijven doen	1391
hem	1863
hemeroteca	624
hepsini kabul et	1953
herinner me later	1339
hesabim	1946
hesabiniz var mi	1946
het artikel gaat hieronder verder	1352
het laatste nieuws	1358
""", 'hi': """
hide ad	502
hide caption	515
hide comments	507
hide this message	478
hier anmelden	327
hier einloggen	327
hier finden sie informationen zum datenschutz	366
highlights generated by artificial intelligence	548
hilfe	343
hinweis an die redaktion	378
hinweis zum datenschutz	341
hinweise zu diesem artikel	378
hittade du ett fel	1858
hittat fel	1858
""", 'hj': """
hjem	276	1450
""", 'hl': """
hlasovat	217
hledat	220
""", 'ho': """
ho letto e accetto l'informativa sulla privacy	1146
hold deg oppdatert	1436
hold dig opdateret	262
home	515	1122	1361
hopp til innhold	1450
hopp til innholdet	1450
houd je aan onze huisregels	1384
house rules	507
how did we do	507
how we use ai	548
hoy no	619
""", 'hu': """
hubungi kami	1060
huisregels	1384
""", 'hv': """
hva mener du? stem her	1450
hva synes du om denne saken	1445
hva synes du om saken	1445
hvad mener du? stem her	276
hvad synes du? stem her	276
""", 'i ': """
i accept	505
i agree	505
i already donated	478
i already gave	478
i commenti sono riservati agli abbonati	1141
i lettori hanno letto anche	1153
i prezzi potrebbero variare	1136
i samarbeid med	1442
i samarbejde med	268
i samarbete med	1855
""", "i'": """
i'll do it later	478
i'm in	490
i've already donated	478
""", 'ic': """
ich bin schon dabei	322
ich habe schon gespendet	322
ich stimme zu	341
icymi	510
""", 'id': """
ideal	1342
identifiez-vous	840
""", 'ie': """
ielogojies	1299
ielogoties	1299
ievadi e-pastu	1322
ievadi savu e-pasta adresi	1322
""", 'ih': """
iha	1960	1960
ihr feedback	343
ihr kommentar	343
ihre e-mail-adresse	331
ihre meinung	343
ihre spende ist steuerlich absetzbar	388
""", 'ik': """
ik heb al gedoneerd	1339
ik steun al	1339
ikke i dag	257	1431
ikke nu	257
iklan	1058	1058
iklan sponsor	1089
""", 'il': """
il mio account	1104
il tuo indirizzo email	1107
ilan	1952
ilgili haber	1956
ilgili haberler	1956
ilgili konular	1956
ilk ay # tl	1946
ilmoittaudu webinaariin	792
ilmoitus	786
ils ont lu aussi	856
""", 'im': """
im trend	345
immer informiert	331
impostazioni cookie	1115
impressum	341
imprimeix	173
imprimeix l'article	196
imprimer	847
imprimer cet article	892
imprimer l'article	847
imprimir	631	1565
imprimir artigo	1609
""", 'in': """
in	2059
in case you missed it	510
in diesem artikel	345
in evidenza	1119
in het nieuws	1358
in kooperation mit	338
in other news	510
in partnership with	502
in primo piano	1119
in this section	510
in zwischenablage kopieren	335
indeks	1061
indirizzo email	1107
indstillinger	269
indtast din e-mail	262
indtast din mail	262
indtast e-mail	262
info iklan	1074
infolettre	843
infolettres	843
informa d'un error	182
informar de un error	665
informasjonskapsler	1443
informationen zum datenschutz	366
informativa sulla privacy	1115
informazione promozionale	1136
informazione pubblicitaria	1136
ingatkan saya nanti	1050
ingezonden mededeling	1399
ingrandisci	1122
ingresar	624
inhalt	348
inhalt anzeigen	341
inhalt laden	338
inhalt teilen	335
inhalte anzeigen	341
inhaltsverzeichnis	348
inhoud tonen	1374
inhoudsopgave	1361
inicio	643
inloggen	1343
innstillinger	1443
inschrijven	1345
inscreva-se	1561
inscreva-se na newsletter	1561
inscription	840
inscription gratuite	885
inserisci il tuo indirizzo e-mail	1146
inserisci il tuo indirizzo email	1146
inserisci qui il tuo commento	1117
inserisci un indirizzo email valido	1146
insira o seu email	1602
insira seu e-mail	1602
instagram	497
instagram-inhalte erlauben	341
instellingen	1354
inte idag	1844
inte nu	1844
introdu adresa ta de email	1645
introduce tu email	627
invalid email	490
invia a un amico	1152
invia commento	1117
invia per email	1110
invia via email	1110
inzerce	214
inzercia	1765
""", 'ir': """
ir a los comentarios	638
ir al contenido	643
ir arriba	643
""", 'is': """
iscriviti	1107
iscriviti alla nostra newsletter	1107
iscriviti ora	1107
iscrizione completata	1146
isprintaj	1728
""", 'iz': """
iz iste rubrike	1726
iz rubrike	1726	1808
izbor urednice	1726
izbor urednika	1726
izdvajamo	1726
izpostavljeno	1808
izveido kontu	1299
""", "j'": """
j'accepte	852
j'accepte de recevoir les offres des partenaires	885
j'en profite	840
""", 'ja': """
ja ets subscriptor	168
ja tens compte	194
ja, ich will	323
ja, ik steun	1391
ja, ik wil de nieuwsbrief ontvangen	1387
jaa	784
jaa artikkeli	784
jaa facebookissa	784
jaa juttu kaverille	784
jaa whatsappissa	784
jaga	687
jaga artiklit	687
jaga facebookis	692
jaga lugu	692
jaga seda artiklit	692
jangan lewatkan	1061	1085
jatka lukemista	779
jau esi abonents	1299
jau esi abonents? ielogojies	1299
jau prenumeruojate	1259
jau prenumeruojate? prisijunkite	1259
""", 'je': """
je aanmelding is gelukt	1387
je bent ingeschreven	1387
je bent nu ingeschreven	1387
je commande	876
je donne	836
je donne mon avis	880
je fais un don	836
je hebt je succesvol aangemeld	1387
je kunt je op elk moment afmelden	1387
je m'abonne	840
je m'inscris	843
je me connecte	840
je soutiens	836
je teste	840
jeder euro hilft	388
jednorazowo	1501
jelentkezzen be	997
jetzt abo sichern	392
jetzt abonnent werden	327
jetzt abonnieren	327
jetzt abstimmen	372
jetzt am gewinnspiel teilnehmen	372
jetzt anmelden	331
jetzt bestellen	327
jetzt bewerben	372
jetzt einloggen	327
jetzt freischalten	327
jetzt helfen	323
jetzt im tv	345
jetzt kommentieren	343
jetzt kostenlos anmelden	331
jetzt kostenlos testen	327
jetzt mitdiskutieren	378
jetzt mitglied werden	323
jetzt mitmachen	372
jetzt nicht	322
jetzt registrieren	327
jetzt spenden	323
jetzt teilen	393
jetzt testen	327	327
jetzt tickets sichern	372
jetzt upgraden	392
jetzt zugang sichern	392
jetzt zustimmen	341
""", 'jo': """
jocs i mots encreuats	184
join now	480
join our mailing list	490
join the conversation	507
join the discussion	507
join the discussion on discord	499
join us	480
jouw e-mailadres	1345
""", 'ju': """
jump to content	515
just nu	1860
juttu jatkuu alla	786
juttu jatkuu kuvan alapuolella	786
juttu jatkuu kuvan alla	786
juttu jatkuu mainoksen alla	786
juttu jatkuu videon alla	786
juttu on tarkoitettu tilaajille	779
juttu on vain tilaajille	779
juuri nyt	790
""", 'ka': """
kabul ediyorum	1953
kabul et	1953
kaip jums patiko straipsnis	1265
kamu mungkin suka	1085
kanske senare	1844
kanskje senere	1431
kapat	1944
kapcsolat	1004
karier	1074
karjera	1266
karte laden	341
kas artikkel oli kasulik	693
kas lugu oli kasulik	693
kasneje	1814
kasnije	1732
kasutustingimused	704
kategori	1061
kategoriat	790
kategorie	218	1517
kategorien	345
kategorier	273	1447	1860
kategoriler	1956
katkida bulun	1945
katso kaikki tilaajaedut	779
katso kuvagalleria	792
katso kuvat	792
katso video alta	792
kaydet	1950
kaydol	1946
kayit ol	1946
kaynak: aa	1960
kaynak: dha	1960
kaynak: iha	1960
""", 'ke': """
keep reading	510
keine neuigkeiten mehr verpassen	384
keluar	1052
kembali ke atas	1063
kertalahjoitus	778
keskustele	789
keskustele asiallisesti	789
keskustelu	789
keuze van de redactie	1358
key points by ai	548
key takeaways by ai	548
""", 'ki': """
ki-generert oppsummering	1450
ki-generiert	368
ki-generierte zusammenfassung	368
ki-oppsummering	1450
ki-zusammenfassung	368
kiemelt	1005
kies een bedrag	1342
kies je abonnement	1394
kiitos tilauksesta	781
kiitos tilauksestasi	781
kijk terug	1381
kingi artikkel	692
kiosque	840
kirim	1056
kirim ke teman	1084
kirim komentar	1060
kirjaudu	779
kirjaudu ulos	779
kirjoita kommentti	789
kirjoita kommenttisi	789
kirjoittaja on kansanedustaja	799
kirjoittaja on kirjailija	799
kirjoittaja on kolumnisti	799
kirjoittaja on toimittaja	799
kirjoittaja on vapaa toimittaja	799
kirjoittaja on vapaa toimittaja ja kirjailija	799
kirjuta kommentaar	693
kiti skaito	1261
""", 'kl': """
klarna	326
klausies raidierakstu	1306
klausies rakstu	1304
klauskite dirbtinio intelekto	1265
klausykite straipsnio	1264
klausyti	1264
klausyti straipsnio	1264
klausyti straipsnio (# min	1264
kleinanzeigen	338
""", 'ko': """
kokeile maksutta	779
kokeile nyt	779
komentar	1060
komentarai	1259
komentari	1728
komentarji	1810
komentarz	1515
komentarze	1515
komentiraj	1728	1810
komentuoti	1259
komentuoti gali tik registruoti vartotojai	1265
komment	1004
kommentaarid	687
kommentar	343
kommentar schreiben	343
kommentar verfassen	343
kommentare	343
kommentare ansehen	343
kommentare anzeigen	343
kommentare lesen	343
kommentarer	271	1445	1858
kommentarer blir moderert	1445
kommentarer granskas innan publicering	1863
kommentarer modereres	276
kommentarerna modereras	1858
kommentarregeln	343
kommentarsregler	1858
kommenteeri	687
kommenteerimine on suletud	693
kommenteerimise reeglid	693
kommenteerimiseks logi sisse	693
kommentek	1004
kommenter	271	1445
kommentera	1858
kommentieren	343
kommentit	789
kommentit tarkistetaan ennen julkaisua	789
kommentoi	789
kommentointi on suljettu	789
kommercielt indhold	279
kommercielt samarbejde	268
kommersielt innhold	1453
kommersielt samarbeid	1442
koniec reklamy	1512
kontakt	217	271	343	1515
kontakt os	271
kontakt oss	1445
kontakta oss	1858
konten berbayar	1089
konten bersponsor	1058
konten premium	1052	1084
konten promosi	1089
konten sponsor	1058
konto erstellen	327
konular	1956
kopeeri link	687
kopieer de link	1349
kopieer deze link	1419
kopieer link	1349
kopier lenka	1439
kopier lenke	1439
kopier lenken	1439
kopier link	265
kopier linket	265
kopieren	335
kopioi linkki	784
kopiraj link	1728
kopiraj povezavo	1810
kopiraj poveznicu	1728
kopirajte link	1728
kopirajte poveznicu	1728
kopiuj link	1509
kopyala	1950
korrekturhinweis senden	378
kort fortalt - lavet med ai	276
kostenlos abonnieren	331
kostenlos registrieren	327
kostenlos testen	327
""", 'kr': """
krant	1343
kreditkarte	326
kreditkarte / klarna	326
kreiraj nalog	1722
krijg direct toegang	1394
""", 'ku': """
kuidas lugu meeldis	693
kupi pretplatu	1722
kurzlink kopieren	418
kuukausilahjoitus	778
kuula	692
kuula artiklit	692
kuula artiklit (# min	692
kuula lugu	692
kuula saadet	694
kuula saadet siit	694
kuuntele	784
kuuntele jakso	784
""", 'kv': """
kvkk	1953
""", "l'": """
l'actu en direct	856
l'article continue ci-dessous	850
l'article en # points	874
l'articolo in breve	1134
l'essentiel	856
""", 'la': """
la newsletter	843	1107
la redazione consiglia	1119
la tua e-mail	1107
laad meer	1361
laat je dit artikel voorlezen	1381
laat voorlezen	1349
laatste nieuws	1358
ladda fler	1863
lagi ramai	1085
lagre	1439
lagre artikkel	1439
lagre saken	1439
lagre saken til senere	1439
lagre til senere	1439
lahjoita	778
lahjoita nyt	778
lain kali	1050
lainnya	1061
laisser un commentaire	854
laissez un commentaire	854
langganan	1052
lanjut baca di bawah	1058
lanjutkan dengan konten	1058
lanjutkan membaca	1063
laporkan	1060
lascia un commento	1117
lascia un feedback	1134
last flere	1450
last name	490
lastschrift	326
later	1339
later lezen	1395
latest	510
latest articles	510
latest edition	515
latest headlines	510
latest news	510
latest posts	510
latest stories	510
latest updates	510
latest videos	510
latest videos from	510
lavora con noi	1136
""", 'le': """
le direct	856
le fil	856
le journal du jour	840
le nostre newsletter	1107
le plus lu	856
le puede interesar	640
le recomendamos	640
le ultime notizie	1119
learn more	515
learn more about cookies	505
leave a comment	507
leave a reply	507
leave a tip	480
leave feedback	507
lectura de # minutos	631
lectura: # min	631
lecture # min	859
lecture # minutes	847
lecture : # min	847
leer noticia completa	643
lees de reacties	1356
lees direct verder	1394
lees meer	1358	1361
lees meer over	1358
lees onze huisregels	1384
lees ook	1358
lees verder	1343	1358	1361
lees verder na de advertentie	1352
lees verder onder de afbeelding	1352
lees verder onder de foto	1352
lees voor	1349
leeslijst	1395
leestijd	1361
leestijd # min	1361
legfrissebb	1005
legg igjen en kommentar	1445
leggi anche	1119
leggi dopo	1152
leggi i commenti	1117
leggi il giornale	1104
leggi l'articolo	1122
leggi l'articolo completo	1122
leggi senza limiti	1150
leggi sull'app	1144
leggi tutto	1122
leggi tutto con un abbonamento	1104
leggi tutto su	1119
legolvasottabb	1005
legolvasottabbak	1005
leia mais	1574	1577
leia os termos de uso e as regras da comunidade	1598
leia sem limites	1607
leitura: # min	1565
lembrar mais tarde	1555
lembre-me mais tarde	1555
lenke kopiert	1439
lenken er kopiert	1439
lenken kopiert	1439
ler mais	1577
ler mais tarde	1609
les articles les plus lus	893
les derniers articles	856
les flere	1447
les hele saken	1450
les kommentarer	1445
les lecteurs ont aussi lu	856
les mer	1447	1450
les mer om	1447
les plus lues	856
les plus lus	856
les senere	1439
les tops	856
les videre	1434
lesedauer	348
lesedauer: # minuten	348
lesen sie auch	345
lesen sie dazu	345
lesen sie hier	345
lesen sie mehr	345
leserbriefe	343
leserkommentare	343
lesetid # min	1450
lesetipp	345
lesetipps	345
lesezeit: # min	348
lesezeit: # minuten	348
lest opp av en robot	1439
lest opp av en syntetisk stemme	1439
leta	1308	1308
leta/afp	1308
lettura # min	1110
""", 'li': """
lige nu	273
lihat artikel asli	1084
lihat juga	1061
lihat komentar	1060
lihat lainnya	1063
lihat selengkapnya	1063
lihat semua	1063
liitu uudiskirjaga	711
like loading	496
like this	496
limited time offer	486
limited-time offer	575
line	497
link	497
link berhasil disalin	1084
link copiado	1565
link copiat	1651
link copiato	1110
link copiato negli appunti	1152
link copied	496
link copied bookmark	496
link copied to clipboard	496
link er kopieret	265
link er kopieret til udklipsholderen	265
link gekopieerd	1349
link in die zwischenablage kopiert	393
link kopeeritud	692
link kopieren	335
link kopieret	265
link kopiert	335
link kopiran	1728
link kopyalandi	1950
link on kopeeritud	692
link sudah disalin	1084
link wurde in die zwischenablage kopiert	393
link wurde kopiert	393
link zum artikel kopieren	393
link zum inhalt	341
link zum youtube-inhalt	341
linkedin	497
linki kopyala	1950
linkki kopioitu	784
links	345
lire aussi	856
lire l'article	859
lire l'article complet	859
lire la suite	859
lire les commentaires	854
lire plus	856	859
lire plus tard	847
lisa kommentaar	687
listen	496
listen # min	496
listen above	555
listen below	555
listen here	555
listen now	496
listen on apple	555
listen on apple podcasts	555
listen on spotify	555
listen on youtube	555
live	345
live tv	510
""", 'lo': """
lo + visto	640
lo esencial en # segundos	658
lo quiero	675
load comments	507
load content	505
load more	515
load more articles	515
load more comments	507
load more stories	515
loading	496
loading ad	502
loading more	515
loe edasi	687
loe edasi tellijana	687
loe hiljem	692
loe ka	689
loe kommentaare	693
loe lisa	694
loe lisaks	689
loe rohkem	694
loe veel	689
loetumad	689
log in	486	1343
log in / register	486
log in or sign up	486
log in to comment	507
log in to reply	507
log ind	260
log out	486
log ud	260
logare	1619
logg inn	1434
logg ut	1434
logga in	1847
logga ut	1847
logi sisse	687
logi sisse, et kommenteerida	693
login	327	486	1052	1104	1559	1619
login / register	486
logout	486
loo konto	687
loo tasuta konto	687
los comentarios son exclusivos para suscriptores	665
los precios pueden variar	660
""", 'lu': """
lue koko juttu	792
lue kommentit	789
lue rajattomasti	779
lue seuraavaksi	19	790
luetuimmat	790
luetuimmat jutut	790
lugemiseks osta artikkel	687
luister	1349
luister dit artikel	1381
luister hier	1381
luister nu	1381
luister op spotify	1381
luister via spotify	1381
luk	257
lukk	1431
lukuaika # min	792
luo ilmainen tunnus	779
luo maksuton tunnus	779
luo tunnus	779
lupa kata sandi	1052
lupa password	1052
""", 'ly': """
lyssna	1852
lyt	265
lytt	1439
lytt til saken	1439
""", "m'": """
m'abonner	840
m'inscrire	843
""", 'ma': """
maak een account	1343
maandelijks	1340
mai mult	1629
mai multe	1629
mail	497	1349
mailen	335
mainokset	786
mainos	786	786
mainos - juttu jatkuu alla	786
mainos alkaa	786
mais	1577
mais artigos	1574
mais comentadas	1574
mais lidas	1574
mais lidos	1574
mais populares	1574
mais tarde	1555
mais vistas	1574
mais vistos	1574
make a donation	480
manage consent	505
manage cookies	505
manage my account	486
manage options	505
manage preferences	505
manage settings	505
manage subscription	486
manage your newsletters	566
mantengamos un debate respetuoso	665
mantente informado	627
mastodon	497
masuk	1052
masuk / daftar	1052
max	1672
maybe later	478
""", 'me': """
me connecter	840
me le rappeler plus tard	835
media caption	515
meer	1358
meer artikelen	1358
meer informatie	1354
meer laden	1361
meer lezen	1358
meer nieuws	1358
meer over	1358
meer over dit onderwerp	1358
meer tonen	1361
meest bekeken	1358
meest gedeeld	1358
meest gekozen	1394
meest gelezen	1358
meghallgatom	1000
megosztom	1000
mehr anzeigen	348
mehr artikel	345
mehr aus	345
mehr aus dem ressort	345
mehr erfahren	341
mehr informationen	345
mehr laden	343	348
mehr lesen	345	348
mehr nach dieser anzeige	338
mehr news	345
mehr themen	345
mehr von diesem autor	345
mehr von uns	345
mehr zu diesem thema	345
mehr zum artikel	345
mehr zum thema	345
mein konto	327
meist gelesen	345
meistgeklickt	345
meistgelesen	345
meistgelesene artikel	345
meistkommentiert	345
mejla	1852
meld een fout	1356
meld fout	1384
meld fra om feil	1445
meld je aan	1345
member-only story	515
members only	486
meniu	1629
menu	220	276	515	859	1063	1122	1361	1520	1577	2066
meny	1450	1863
mer fra	1447
mer nyheter	1860
mer om	1447	1860
merci de votre inscription	843
merci pour votre retour	874
merci pour votre vote	880
mere fra	273
mere om	273
merken	327	335
merkliste	327
message	497
message publicitaire	850
messaggio promozionale	1113
messaggio pubblicitario	1136
messenger	497
mest delat	1860
mest delt	1447
mest delte	273
mest lest	1447
mest leste	1447
met ai gemaakt	1376
metodi di pagamento	1103
metodo di pagamento	1103
mettre en favori	847
""", 'mi': """
mi cuenta	624
mijn account	1343
mijn profiel	1343
min konto	260
min side	260	1434
mine avalehele	694
minha conta	1559
mis niets	1345
missa inget	1849
missa inte	1860
misschien later	1339
misschien ook interessant	1358
mit freunden teilen	418
mit ki erstellt	368
mitdiskutieren	343
mitglied werden	323
mitmachen und gewinnen	372
mitt konto	1847
""", 'mo': """
mode de paiement	839
modes de paiement	839
modifica le preferenze sui cookie	1132
modifica preferenze	1132
modifier mes choix	872
moj profil	1722	1804
moje konto	1503
mon compte	840
mon espace	840
monatlich	323
monatlich spenden	323
montant libre	839
monthly	479
monthly contribution	484
morda vas zanima	1808
more	513
more articles	510
more coverage	510
more for you	579
more from	510
more from this author	510
more from us	579
more headlines	510
more in this section	579
more in this series	510
more like this	510
more news	510
more newsletters	566
more on this story	510
more on this topic	510
more options	505
more sharing options	496
more stories	510
more stories like this	510
more stories you may like	510
more to explore	510
more to read	510
more top stories	510
most commented	510
most discussed	510
most emailed	510
most liked	507
most nem	994
most popular	510
most read	510
most read stories	579
most recent	510
most shared	510
most viewed	510
most watched	510
mostra altro	1122
mostra contenuto	1115
mostra contenuto esterno	1132
mostra el contingut extern	179
mostra i commenti	1117
mostra il contenuto esterno	1132
mostrar comentarios	638
mostrar contenido externo	656
mostrar mais	1577
mostrar menos	643
moyen de paiement	839
moyens de paiement	839
""", 'mt': """
mti	1026	1026
mti/afp	1026
""", 'mu': """
muat lainnya	1063
mungkin lain kali	1050
must read	510
must reads	510
must-read	510
mute	515
muut lukevat	790
muut lukevat juuri nyt	790
muut lukevat nyt	790
""", 'my': """
my account	486
""", 'na': """
na czasie	1517
naar boven	1361
naar de aanbiedingen	1343
naar de inhoud	1361
naar de webshop	1379
nach anzeige weiterlesen	338
nach der werbung geht es weiter	398
nach oben	348
nahoru	220
najbolj brane novice	1808
najbolj brane novice dneva	1808
najbolj brano	1808
najbolj komentirano	1808
najkomentiranije	1726
najnovije	1726
najnovije vesti	1726
najnovije vijesti	1726
najnowsze	1517
najnowsze informacje	1517
najpopularniejsze	1517
nanti	1050
nanti saja	1050
napisz komentarz	1515
nastavak teksta nakon reklame	1725
nastavenia cookies	1779
natisni	1810
naujausi	1261
naujiena papildoma	1266
naujiena pildoma	1266
""", 'ne': """
ne danas	1732
ne danes	1814
ne hvala	1732	1814
ne manquez rien	843
ne most	994
ne plus afficher	835
ne propustite	1726
ne sada	1732
ne spreglejte	1808
ne zdaj	1814
ne, hvala	1732	1814
necrologie	1136
nee bedankt	1339
nee, bedankt	1339
nei takk	1431
nei, takk	1431
nein danke	322
nein, danke	322
nej tack	1844
nej tak	257
nej, tack	1844
nej, tak	257
nessun commento	1117
neste	1450
neste artikkel	1447
net binnen	1358
netiquette	343
neueste artikel	345
neueste meldungen	345
neueste nachrichten	345
neueste videos	345
never miss a story	490
never miss an update	490
new customers only	575
new customers only. terms apply	575
new here	486
newest first	507
newsletter	210	331	490	627	843	1107	1505	1561
newsletter abonnieren	331
newsletter e alert	1119
newsletter kostenlos abonnieren	331
newsletter recomendada	640
newsletter sign up	490
newsletter sign-up	490
newsletter signup	490
newsletter-anmeldung	331
newsletters	490	515	627	843	1561
newslettery	210	1505
newsticker	345
next	479
next article	510
next page	515
next post	515
next story	510
next up	510
""", 'ng': """
nghe	2059
""", 'ni': """
nicht jetzt	322
nicht mehr anzeigen	322
nichts mehr verpassen	331
nie masz konta	1503
nie teraz	1500
niet nu	1339
niet te missen	1358
nieuwsbrief	1345
nieuwsbrief ontvangen	1387
nieuwsbrieven	1345
""", 'no': """
no comments	507
no comments yet	507
no credit card required	575
no gracias	619
no grazie	1099
no posts	515
no te pierdas	640
no thank you	478
no thanks	478
no, gracias	619
no, grazie	1099
no, thanks	478
noch kein abo	392
noch kein abonnent	327
noch kein konto	327
noch keine kommentare	343
noch keine kommentare vorhanden	343
noch nicht registriert	392
nog geen abonnee	1394
nog geen account	1343
nog geen reacties	1356
noklausies rakstu	1304
non hai un account	1150
non merci	835
non oggi	1099
non ora	1099
non sei abbonato	1104
non sei ancora abbonato	1150
non, merci	835
norint komentuoti, reikia prisijungti	1265
normas	638
nos articles les plus lus	893
nos derniers articles	856
nos lecteurs ont lu ensuite	856
nos offres	840
nos offres d'emploi	876
nos recommandations	856
noskaties video	1306
not a subscriber yet	486
not now	478
not ready to donate	478
not ready to give today	478
not ready to subscribe	478
not ready to support today	478
not today	478
nota relacionada	679
notas recomendadas	679
notas relacionadas	679
note legali	1115
notez cet article	854
noticia relacionada	640
noticia relacionadas	640
noticias de hoy	640
noticias relacionada	640
noticias relacionadas	640
notizie correlate	1119
notizie del giorno	1119
nous contacter	854
nous soutenir	836
nous suivre	848
nous vous recommandons	856
now playing	515
""", 'nt': """
ntb	1476	1476
""", 'nu': """
nu acum	1617
nu ai cont	1649
nu in het nieuws	1358
nu niet	1339
nuoroda nukopijuota	1264
nuotraukos	1266
nutzungsbedingungen	341
""", 'ny': """
nyalakan notifikasi	1084
nyhedsbrev	262
nyhedsbreve	262
nyhetsbrev	1436	1849
nyhetsbrevet	1436	1849
nyhetsdygnet	1860
nyt luetuimmat	790
""", 'o ': """
o artigo continua depois da publicidade	1568
o seu email	1561
""", 'ob': """
obrigado pelo seu feedback	1590
obrigado pelo seu voto	1590
obrigado por se inscrever	1561
obserwuj	1510
obserwuj nas	1510
""", 'oc': """
oceni novico	1810
ocenite tekst	1728
""", 'od': """
odbij	1740
odbij sve	1740
oddaj komentar	1810
odjava	1722	1804
odpowiedz	1515
""", 'of': """
oferecer artigo	1559
oferecido por	1568
oferta especial	624
ofertas	634
ofertas de empleo	660
ofertes de feina	184
offer	502
offer ends soon	575
offerte	1113
offerte di lavoro	1136
offre partenaire	850
offres d'emploi	876
offrir l'article	840
""", 'og': """
oglas	1725	1807
oglasi	1725	1807
ogni contributo conta	1149
ogni euro conta	1149
""", 'oh': """
ohne spende weiterlesen	322
""", 'ok': """
ok	479
okumaya devam et	1946
""", 'ol': """
oldest first	507
ole esimene kommenteerija	693
oled juba tellija	687
oled uudiskirjaga liitunud	711
olet nyt tilannut uutiskirjeen	781
oletko jo tilaaja? kirjaudu	779
olvasd el ezt is	1005
olvassa el ezt is	1005
""", 'om': """
om cookies	1856
oma tili	779
""", 'on': """
once	479
onderwerpen	1358
one time donation	480
one-time	479
one-time donation	480
onko jutussa virhe	789
onko sinulla jo tunnus	779
""", 'oo': """
ook interessant	1358
oops! something went wrong	566
""", 'op': """
op leeslijst	1419
open image in gallery	515
open menu	515
opina	638
opprett en gratis bruker	1434
opprett en gratis konto	1434
opprett gratis bruker	1434
opprett konto	1434
oppsummert av ai	1450
oppsummert av ki	1450
opret bruger	260
opret en gratis bruger	260
opret en gratis profil	260
opret en konto	260
opret gratis profil	260
opret konto	260
opslaan	1349
opslag fra facebook	276
opslag fra instagram	276
opublikuj komentarz	1515
""", 'os': """
osallistu keskusteluun	789
ossza meg	1000
osta artikkel	687
ostale vesti	19	1726
ostale vijesti	19	1726
ostatnie wpisy	1517
ostavi komentar	1728
ostavite komentar	1728
oszd meg	1000
""", 'ot': """
other amount	484
other articles	510
other news	510
other readers liked	19
other stories	510
other stories you may like	510
other stories you might like	510
others also read	19	510
otra cantidad	623
otras noticias	19	640
otras noticias que pueden interesarte	19
otro importe	623
""", 'ou': """
our corrections policy	507
our newsletters	490
our partners	502
our social media	499
our sponsors	502
outro valor	1558
ouvir	1565
ouvrir le menu	859
""", 'ov': """
overschrijving	1342
""", 'oy': """
oynat	1958
""", 'oz': """
oznake	1726	1808
""", 'p': """
p	1624
""", 'pa': """
pagamento seguro	1558
pagamento sicuro	1103
page suivante	859
pagina successiva	1122
pago seguro	623
paid advertisement	580
paid content	502
paid partnership	502
paid post	502
paiment methods	484
palaute	789
paling banyak dibaca	1061
pane oma teadmised proovile	694
para continuar a ler	1607
para continuar lendo	1607
para seguir leyendo	675
paremti	1259
pariwara	1058
partage	847
partager	847	847
partager l'article	847
partager par e-mail	847
partager par email	847
partager par mail	847
partager sur	847
partager sur bluesky	847
partager sur linkedin	847	847
partager sur messenger	847
partager sur telegram	847
partager sur twitter	847
partager sur x	847
partager via messenger	847
partager via twitter	847
partages	847
partagez	847
partecipa alla discussione	1141
partenaire	850
parteneri	1624
participa	638
participa en la nostra enquesta	182
participe da conversa	1598
partilhar	1565
partilhe	1565
partner	1352
partner content	502
partner offers	502
partnerangebot	338
partnerangebote	338
partnerbijdrage	1399
partnercontent	1352
partnernieuws	1358
partnerska vsebina	1807
pas aujourd'hui	835
pas de commentaire	854
pas encore inscrit	840
pas maintenant	835
pasidalinkite	1264
pasidalinkite straipsniu	1264
pasidalinti	1259
passa a premium	1150
passatempos	1592
passend zum thema	345
passende artikel	345
passer cette annonce	850
password dimenticata	1104
passwort vergessen	327
patrocinado	634	1568
patrocinado por	634
payment method	484
payment methods	484
payment options	484
paypal	326
""", 'pe': """
pedoman media siber	1074
pelo mundo	1574
people also read	510
per continuar llegint	194
per continuare a leggere	1150
per e-mail teilen	335
per e-mail versenden	335
per mail teilen	335
per mail versenden	335
per whatsapp teilen	335
personuppgiftspolicy	1856
personvern	1443
personverninnstillinger	1443
peru milloin vain	779
peru tilaus milloin tahansa	781
peruuta milloin tahansa	779
pesquisar	1577
petites annonces	850
""", 'ph': """
photos	859
""", 'pi': """
piekrist	1315
piesakies jaunumiem	1322
piilota mainokset	786
pilihan editor	1061
pilihan redaksi	1061
pilihan untuk anda	1085
pilihan untukmu	1085
pin it	496
pinterest	497
pix	1558
""", 'pl': """
plaats een advertentie	1379
plaats een reactie	1356
plaats reactie	1356
plan du site	852
play audio	496
play now	515
play the video	555
play video	515
please check your inbox	612
please donate	480
please enter a valid email address	490
pledge your support	480
plus	260	859	1343	1847
plus d'articles	856
plus d'infos	856
plus lus	856
plus tard	835
plus-artikel	327
plusartikel	1343
pluss	1434
plussak	1434
""", 'po': """
pocket	497	1172
podaj adres e-mail	1505
podaj e-mail	1505
podcast	218	273	345	640	1119	1517	1956
podcastit	790
podcasts	273	345	1358	1574
podcasty	218	1517
podd	1860
poddar	1860
pode gostar de	1610
pode interessar	1574
podeli	1728
podeli na facebooku	1728
podeli vest	1728
podelite	1728
podijeli	1728
podijeli na facebooku	1728
podijeli vijest	1728
podijelite	1728
podkast	1447
podkaster	1447
podobne	1517
podpri	1803
podpri nas	1803
podprite nas	1803
podseti me kasnije	1732
podsjeti me kasnije	1732
pogledaj komentare	1728
pogoji uporabe	1822
polecamy	1517
polecane	1517
polecane dla ciebie	1517
politika privatnosti	1740
politika zasebnosti	1822
polityka cookies	1513
poprzedni	1520
populair	1358
populaire	856
populaire artikelen	1358
populaires	856
popular articles	510
popular now	510
popular posts	510
popular reads	579
popular stories	510
popular topics	510
populare	1627
popularne	1517
populer	1061
populiariausi	1261
portada	643
posez une question sur cet article	874
poslat	212
poslat e-mailem	212
poslechnout	212
post comment	507
post on x	496
poster un commentaire	854
posts relacionados	1574
potrebbe interessarti	1119
potrebbe interessarti anche	1119
potrebbero interessarti	1119
pour aller plus loin	856
pour lire la suite	889
povezana novica	1808
povezane novice	1808
povezane teme	1726
povezane vesti	1726
povezane vijesti	1726
povezano	1808
poveznica kopirana	1728
povolit cookies	215
powered by ai	548
pozabljeno geslo	1804
""", 'pr': """
pr	1002	1175	1175	1175	1224
pravidla diskuse	217
pravila komentiranja	1728	1810
pravila privatnosti	1740
preberite tudi	1808
precedente	1122
precios y disponibilidad pueden variar	660
preferenze cookie	1115
pregunta a nuestra ia	658
premium	208	260	435	486	624	840	1052	1104	1343	1434	1503	1559	1619	1847	1946	2056
premium content	486
premium digital	575
premium-artikel	327
prenumerata	1259	1503
prenumeration	1847
prenumeratoriams	1259
prenumerera	1847
prenumerera nu	1847
prenumeruj	1503
prenumeruoti	1259
presented by	502
press enter or click to view image in full size	515
pretplata	1721
pretplati se	1721
pretplatite se	1721
previous article	510
previous page	515
previous post	515
prihvatam	1740
prihvati	1740
prihvati sve	1740
priimti visus	1276
prijava	1722	1804
prijavi napako	1810
prijavi se	1722	1804
prijavite se	1722	1804
prijavite se odmah	1722
prijzen kunnen intussen gewijzigd zijn	1399
primo piano	1119
principais pontos, por ia	1590
prindi	692
prindi artikkel	692
print	265	497	1349
print article	496
print artiklen	265
print dit artikel	1395
print page	577
print subscription	486
print this	496
print this page	577
printen	1349
prisijungti	1259
prispevaj	1803
privaatsustingimused	704
privacidad	636
privacy	1115	1354
privacy center	341
privacy notice	490
privacy policy	505	1115
privacy preference center	505
privacy preferences	505
privacy settings	505
privacy statement	505
privacybeleid	1354
privacyverklaring	1354
privatumo politika	1276
probeabo	327
probeer het later opnieuw	1387
probeer nu	1343
produktempfehlung	338
profil	327
profilo	1104
profiter de l'offre	840
promo	1113	1725
promocijsko besedilo	1807
promocja	1512
promoted	502
promoted content	502
promoted links	502
promoted stories	510
promotie	1352
promotion	502
propaganda	1568
proposer une correction	880
prosseguir	1570
prova # dagar gratis	1847
prova gratis	1104	1847
prova gratis per un mese	1150
prova nu	1847
prova-ho un mes gratis	194
prueba gratis	624
prueba un mes gratis	675
przeczytaj jeszcze	1517
""", 'pu': """
pub	850	1568	1568
publicar comentario	638
publicidad	634	634
publicidad - sigue leyendo	634
publicidade	1568	1568
publicitat	173
publicitate	1624	1624
publier un commentaire	854
publireportage	850
publirreportaje	634
puntos clave	658
puoi regalare # articoli al mese	1152
puzzels	1379
""", 'py': """
pysy ajan tasalla	781
""", 'qu': """
quero assinar	1559
quiero recibirla	671
quiero recibirlo	671
quiero suscribirme	624
quitar publicidad	660
""", 'ra': """
raccomandato da	1113
raksts pieejams abonentiem	1299
rapporter feil	1445
rapportera fel	1858
""", 're': """
reactie	1356
reacties	1356
reacties worden vooraf gecontroleerd	1384
read aloud	496
read also	510
read article	515
read comments	507
read full article	515
read full story	515
read in app	515
read more	515
read more about	510
read more about sharing	496
read more articles	515
read more here	515
read more on	510
read more on these topics	510
read next	510
read original article	515
read our complete coverage	510
read story	515
read the article	515
read the full article	515
read the full story	515
readers also read	510
ready for more	490
reageer	1356
reageren	1356
rebutja-ho tot	179
recent	510
recent articles	510
recent news	510
recent posts	510
recent stories	510
recevoir la newsletter	843
recevoir une alerte	882
rechazar	636
rechazar todas	636
rechazar todo	636
recherche	859
rechercher	859
recibir alertas	670
recibir alertas de este tema	670
reclame	1352
recomandate	1627
recomendaciones	640
recomendadas	640	1574
recomendado	640
recomendado para ti	640
recomendados	640	1574
recomendamos	1574
recommended	510
recommended articles	510
recommended external content	546
recommended for you	510
recommended reading	510
recommended reads	579
recommended stories	510
recommended videos	510
recurso exclusivo para assinantes	1592
recusar	1570
redakcja poleca	1517
redaksi	1074
redaksjonen anbefaler	1447
redaktionen anbefaler	273
redaktionen rekommenderar	1860
redaktionsempfehlung	345
redan prenumerant? logga in	1847
reddet	1953
reddit	497
redes sociais	1566
redes sociales	631
refuser	852
registar	1559
registe-se	1559
register	486
register for free	486
register now	486
registo	1559
registra't	168
registra't per comentar	182
registrace	208
registracija	1722	1804
registrarme	624
registrarme en la newsletter	627
registrarse	624
registrasi	1052
registrate	675
registrati	1104
registrati e leggi questo articolo	1150
registrati gratis	1104
registreer	1343
registreer gratis	1343
registreeru tasuta	687
registreeru veebiseminarile	694
registrer deg	1434
registrera dig	1847
registreren	1343
registrieren	327
registriraj se	1722	1804
registro	624
registrovat se	208
registruj se	1722
registruotis	1259
regulamin	1513
reject all	505
reject all cookies	505
rejeitar	1570
rejeitar todos	1570
rejoignez la conversation	880
rejoignez la discussion	880
reklaam	687
reklaamartikkel	695
reklaamtekst	695
reklam	1855	1952	1952
reklam alani	1952
reklama	214	214	1259	1512	1512	1725	1765
reklamdan sonra devam ediyor	1952
reklame	268	1442
reklami atla	1952
reklami kapat	1952
reklaminis straipsnis	1267
reklamlar	1952
reklamy	1512
rekomendasi	1061
rekomendasi untuk anda	1061
rekomendasi untukmu	1061
rekomenduojame	1261
rekommenderade artiklar	1860
rekommenderas	1860
rekommenderat	1860
relacionadas	640	1574
relacionado	640
relacionados	640	1574
related	510	513
related article	510
related articles	510
related content	510
related coverage	510
related items	510
related links	510
related news	510
related posts	510
related reading	510
related stories	510
related story	510
related tags	510	510
related to this story	510
related topics	510
related videos	510
relaterade artiklar	1860
relaterade nyheter	1860
relaterat	1860
relaterede artikler	273
relaterede emner	273
relateret	273
relatert	1447
relaterte artikler	1447
relaterte emner	1447
relaterte saker	1447
remember me	486
remiamas turinys	1267
remind me in #	478
remind me in may	478
remind me later	478
remind me next month	478
remind me tomorrow	478
remove ad	502
remove ads	502
remti	1259
rep alertes d'aquest tema	188
replay	515
replies	507
reply	507
report	497
report a problem	507
report a typo	507
report abuse	507
report ad	502
report comment	507
report this ad	502
reportagem exclusiva para assinantes	1607
reportar	638
reportar erro	1572
reportar error	638
reportar un error	638
reproducir	643
reproduzir	1577
request a correction	507
reset password	486
responder	638	1572
resta aggiornato	1107
restam # caracteres	1598
resumen con ia	658
resumen de ia	658
resumen por ia	658
resumir com ia	1590
resumo por ia	1590
retour	847
retour en haut	859
return to top	515
""", 'ri': """
riassumi con l'ia	1134
riassunto ia	1134
ricevi gli avvisi su questo argomento	1144
ricevi la newsletter	1107
ricevi una notifica per ogni nuovo articolo dell'autore	1144
rifiuta	1115
rifiuta tutto	1115
rimani aggiornato	1107
rimani informato	1107
riproduci	1122
riservato agli abbonati	1150
rispondi	1117
rispondi al sondaggio	1141
ritzau	301	301
ritzau/afp	301
ritzau/reuters	301
""", 'ro': """
rodyti daugiau	1266
rodyti komentarus	1265
""", 'rs': """
rss	497
""", 'ru': """
rubriken	345
rubriques	856
""", "s'": """
s'abonner	840
s'identifier	840
s'inscrire	840
s'inscrire gratuitement	840
""", 'sa': """
saada e-postiga	692
saada vihje	694
sag uns deine meinung	378
sagen sie uns ihre meinung	378
saiba mais	1574
sair	1559
saken er forbeholdt abonnenter	1434
saken er lest opp av en robot	1439
saken fortsetter etter annonsen	1442
saken fortsetter nedenfor	1442
saken fortsetter under	1442
saken fortsetter under bildet	1442
saken oppdateres	1442
salin link	1056
salin tautan	1056
saltar al contenido	643
saltar publicidad	634
salva	1110
salva articolo	1110
salva l'articolo	1152
salva per dopo	1152
salvar	1565
salvar artigo	1565
salvar para ler depois	1609
salvesta	692
salvesta artikkel	692
samal teemal	689
samengevat door ai	1376
samenvatting door ai	1376
sammanfattad av ai	1863
sammanfattning gjord av ai	1863
samtykke	269	1443
sauvegarder	847
sauvegarder l'article	892
sauvegarder pour lire plus tard	892
save	496
save article	496
save for later	496
save preferences	505
save story	496
save this article	496
saved	496
""", 'sb': """
sblocca l'articolo	1150
""", 'sc': """
scegli il tuo abbonamento	1150
scegli l'abbonamento che fa per te	1150
scegli un importo	1103
schlagworte	345
schlagworte zum thema	345
schon abonnent	327
schon dabei	322
schreibe einen kommentar	343
schreiben sie der redaktion	378
schreiben sie einen kommentar	343
schrift verkleinern	335
schrijf een reactie	1356
schrijf je gratis in	1387
schrijf je in	1345
schrijf je in voor onze nieuwsbrief	1345
scopri	1122
scopri le offerte	1104
scopri tutte le nostre newsletter	1146
scopri tutte le offerte di abbonamento	1150
scrie un comentariu	1626
scrivi qui il tuo commento	1141
scrivi un commento	1117
scroll down for video	555
scroll down to continue	580
scroll down to continue reading	502
scroll for more	502
scroll ke bawah untuk melanjutkan	1058
scroll to continue	502
scroll to continue with content	502	1058
scroll to top	515
scroll untuk membaca	1058
scrolle weiter	338
scrollen sie weiter	338
""", 'se': """
se abonnemang	1847
se abonnementer	260
se alla	1863
se alla bilder	1863
se alle	276	1450
se alle abonnentfordeler	1434
se alle bildene	1450
se alle fordele for abonnenter	260
se bildene her	1450
se billederne her	276
se connecter	840
se connecter avec apple	889
se connecter avec facebook	889
se connecter avec google	889
se erbjudanden	1847
se flere billeder	276
se grafikken her	276	1450
se klippet	1863
se klippet i spelaren ovan	1863
se klippet ovan	1863
se klippet over	1450
se tilbud	260	1434
se tilbudene	1434
se videoen her	276	1450
se videoen herunder	276
se videoen nedenfor	276	1450
se videoen ovenfor	276
se videoen over	1450
se videoen under	1450
se videon i spelaren ovan	1863
se videon nedan	1863
se videon ovan	1863
search	515
sebelumnya	1063
secciones	640
sections	515
secure checkout	484
secure payment	484
secure transaction	484
sedang tren	1085
see all	515
see all newsletters	490
see all plans	575
see all subscription plans	575
see also	510
see comments	507
see more	515
see subscription options	486
segnala	1117
segnala un errore	1117
segnala un errore nell'articolo	1141
segueix aquest tema	188
segueix l'autor	188
segueix tota l'actualitat en directe	197
segui	1111
segui la diretta	1144
segui questo argomento	1144
segui questo tema	1144
seguici	1111
seguici su facebook	1111
seguici sui social	1111
seguir	632	1566
seguir a este autor	670
seguir autor	1600
seguir este tema	670	1600
seguir leyendo	624	643
seguir leyendo en	632
seguir sin apoyar	619
sei d'accordo? vota	1141
seite #	348
seite drucken	335
seite teilen	335
seja apoiador	1556
seja assinante	1559
seja o primeiro a comentar	1572
seja um apoiador	1556
selanjutnya	1063
selecione as newsletters que pretende receber	1602
selecione as newsletters que quer receber	1602
select an amount	484
select payment method	484
selengkapnya	1063
semua komentar	1060
senare	1844
senaste	1860
senaste nyheterna	1860
senaste nytt	1860
send email	496
send feedback	507
send til en ven	265
send to a friend	496
senere	257	1431
seneste	273
seneste nyheder	273
seneste nyt	273
sense tu no seria possible	193
sent daily	566
sent weekly	566
senza di te non ce la facciamo	1149
senza vincoli	1150
seotud artiklid	689
seotud lood	689
sepa-lastschrift	326
services partenaires	850
servicios	640
sesli dinle	1950
seu e-mail	1561
seu email	1561
seuraa	785
seuraa aihetta	785
seuraava	792
seuraava juttu	790
seuraavaksi	792
sezioni	1119
""", 'sf': """
sfoglia gallery	1122
sfoglia il giornale	1104
""", 'sh': """
share	438	496	1056	1084	1622
share article	496
share by email	496
share by text	496
share full article	496
share link	496
share on	496
share on bluesky	496
share on facebook	496
share on flipboard	496
share on linkedin	496
share on pinterest	496
share on reddit	496
share on social	577
share on social media	577
share on telegram	496
share on threads	496
share on x	496
share on x (twitter	496
share on your socials	577
share options	496
share pe facebook	1651
share save	496
share share	496
share story	496
share this	496	496
share this article	496
share this news	496
share this on	496
share this on social media	496
share to facebook	496
share tweet	496
share using the buttons below	577
share via	496
share via facebook	496
share via twitter	496
share with a friend	496
share with email	496
share with friends	577
share with your friends	496
sharing	496
show all	515
show caption	515
show comments	507
show external content	505
show less	515
show more	515
show more sharing options	496
shrani	1810
""", 'si': """
si din mening	1445
sie haben bereits ein konto	392
sie haben bereits ein konto? anmelden	392
sie haben den newsletter abonniert	384
sie haben noch kein abo	392
sieh dir diesen beitrag auf instagram an	366
siehe auch	345
siga	1566
siga este autor	1600
siga-nos	1566
sign in	486
sign in / register	486
sign in or sign up	486
sign me up	490
sign out	486
sign up	486
sign up for corrections and clarifications	507
sign up for free	486
sign up for our newsletter	490
sign up here	490
sign up now	486
sign up or log in	575
sign up to our newsletter	566
sign up with your email	566
signaler	854
signaler un abus	880
signaler une faute	880
signaler une faute d'orthographe	880
sigue este tema y recibe avisos	670
sigue leyendo	640
sigue leyendo debajo	634
siguiendo	632
siguiente	643
siguiente noticia	640
sikeresen feliratkozott	1009
simak juga	1061
similar articles	510
similar posts	510
similar stories	510
simpan	1056
simpan artikel	1084
simpan untuk dibaca nanti	1084
sin comentarios	638
sin permanencia	675
single contribution	484
sinu e-posti aadress	711
sinua voisi kiinnostaa	790
siradaki haber	1956
sisesta oma e-posti aadress	711
siste	1447
siste nyheter	1447
siste nytt	1447
sisuturundus	687
sisuturunduse artikkel	695
site map	515
sitemap	515
""", 'sk': """
skaitomiausi	1261
skaitomiausi straipsniai	1261
skaitomiausia	1261
skaitykite daugiau	1261
skaitykite toliau	1259
skaityti daugiau	1266
skaityti komentarus	1265
skaityti toliau	1259
skaityti visus komentarus	1265
skapa ett gratis konto	1847
skapa ett konto	1847
skapa gratis konto	1847
skapa konto	1847
skapa konto gratis	1847
skaties bildes	1306
skaties foto	1306
skaties video	1306
skatieties video	1306
skip ad	478
skip ads	502
skip advertisement	502	502
skip for now	478
skip past newsletter promotion	490
skip this	478
skip to content	515
skip to footer	515
skip to main content	515
skip to navigation	515
skomentuj	1509	1515
skopiowano link	1509
skopiuj adres	1509
skopiuj link	1509
skriv din kommentar	271	1445	1858
skriv din kommentar her	271	1445
skriv en kommentar	271	1445	1858
skriv et svar	276
skriv inn e-post	1436
skriv inn e-postadressen din	1436
skriv kommentar	271
skriv ut	1439	1852
skriv ut artikeln	1852
skriv ut saken	1439
skype	497
""", 'sl': """
sla advertentie over	1352
sluit	1361
sluiten	1339
""", 'sm': """
sms	497
""", 'sn': """
snapchat	497
""", 'so': """
sobre el autor	640
sobre la firma	640
social	1111
social media	336	499
sociala medier	1853
sociale media	1350
sociale medier	266
solo gli abbonati possono commentare	1141
solo los suscriptores pueden comentar	665
something went wrong	566
something went wrong. please try again	566
something went wrong. please try again later	490
sommaire	859
son dakika	1956
son dakika haberleri	1956
son haberler	1956
sonra oku	1950
sonraki	1958
sonraki haber	1956
sonraki sayfa	1958
sorodna novica	1808
sorodne novice	1808
sorodne vsebine	1808
sorotan	1061
sort by	507
sosiaalinen media	785
sosiale medier	1440
sostieni	1100
sostienici	1100
soutenez-nous	836
soutenir	836
soziale medien	336
""", 'sp': """
spannend	345
spara	1852
spara artikel	1852
spara artikeln	1852
spara artikeln till senare	1852
spara till senare	1852
spausdinti	1264
special offer	486
speel video af	1381
speichern	335
spela upp	1863
spende	323
spende jetzt	323
spenden	323
spenden sie	323
spendenkonto	388
spill av	1450
spill av video	1450
spill av video her	1450
spomni me kasneje	1814
sponset	1442
sponset innhold	1442
sponsor content	502
sponsored	338	440	502	1399
sponsored content	502
sponsored links	502
sponsored message	502
sponsored message - story continues after this	502
sponsored post	502
sponsored stories	510
sponsoreret	268
sponsoreret indhold	268
sponsorizzato	1113
sponsorlu	1952
sponsorlu haber	1952
sponsoroitu	786
sponsrat	1855
sponzorirana vsebina	1807
sponzorirano	1725	1807
sponzorisani tekst	1725
sponzorisano	1725
spotify	497
spotted a mistake	507
spotted an error	507
sprejmem	1822
sprejmi	1822
sprejmi vse	1822
spremi	1728
""", 'st': """
stampa	1110
stampa articolo	1110
stampa questo articolo	1152
standard digital	575
start free trial	486
start subscription	486
startseite	345	348
stay connected	490
stay in the know	490
stay informed	490
stay up to date	490
steady	323
stel je vraag aan onze ai	1376
stellenmarkt	372
stem her	276	1450
stem i afstemningen	276
stem i avstemningen	1450
stem nu	1379
steun ons	1340
stichworte	345
stikkord	1447
stimmen sie ab	372
stopt automatisch	1394
stories for you	510
story continues	502
story continues below	502
straipsnis prieinamas tik prenumeratoriams	1259
strictly necessary cookies	505
strinjam se	1822
strinjam se s prikazom zunanje vsebine	1822
stt	794	794
stt-afp	794
stt-reuters	794
stumbleupon	497
stuur door	1419
stuur een correctie	1384
""", 'su': """
su questo argomento	1153
subiecte	1627
submit	479
submit a correction	507
submit comment	507
subscreva a newsletter	1561
subscreva gratuitamente	1602
subscrever	1561
subscrever newsletter	1561
subscribe	486
subscribe by email	490
subscribe for free	486
subscribe here	486
subscribe now	486
subscribe to continue	486
subscribe to continue reading	486
subscribe to get the latest posts sent to your email	490
subscribe to our newsletters	490
subscribe to read	486
subscribe today	486
subscribe via email	490
subscriber exclusive	575
subscriber only	486
subscriber-only	486
subscriber-only content	575
subscribers get more	575
subscribers only	486
subscription options	486
subscriu-t'hi	167
subscriu-te	167
subskrybuj	1503
success! check your inbox	612
successivo	1122
suche	348
suchen	348
sudah punya akun	1052
suggerisci una correzione	1134
suggest a correction	507
suggested	510
suggested articles	510
suivant	859
suivez notre direct	892
suivez nous	848
suivez-nous	848
suivi	848
suivre	848
suivre ce sujet	848
suivre ce sujet et recevoir une alerte	882
suivre cet auteur	848
sujets	856
sulge reklaam	695
sulje	777
sullo stesso argomento	1119
sullo stesso tema	1119
sumbang	1051
summary by ai	548
suositellut	790
suosittelemme	790
suosituimmat	790
support local journalism	480
support our journalism	480
support our work	480
support quality journalism	480
support the author	480
support this site	480
support us	480
support us on patreon	480
support us today	480
supported by	502
sur ce sujet	856
sur le web	856
suscribete	624
suscribirme	624
suscribirse	624
suscribite	675
suscribite ahora	675
suscripciones	624
susijusios naujienos	1261
sutikti su visais	1276
sutinku	1276
suurenna kuva	792
""", 'sv': """
svar	271	1445
svara	1858
svi komentari	1728
""", 'sw': """
swisha en slant	1845
""", 'sz': """
szavazzon	1007
szukaj	1520
""", "t'": """
t'ha agradat aquest article	182
""", 'ta': """
ta bort annonser	1855
tag	1061	1119	2064
tag-uri	1627
taggar	1860
tagged	510
tagger	1447
tagi	1517
tagovi	1726
tags	273	345	443	510	640	856	1061	1119	1358	1574	2064
taguri	1627
taille du texte	847
taip pat skaitykite	1261
tak for din tilmelding	262
take our survey	507
tallenna	784
tallenna juttu	784
talvez mais tarde	1555
tamanho da fonte	1565
tampilkan lebih banyak	1063
tartalom	1007
tautan berhasil disalin	1084
tautan disalin	1056
tautan telah disalin	1084
tavs e-pasts	1322
""", 'te': """
te has suscrito correctamente	671
te puede gustar	640
te puede interesar	640
te quedan # caracteres	665
te recomendamos	640
te-ar putea interesa	1627
teata veast	693
teavita veast	693
tee lahjoitus	778
teilen	335
teilen auf	335
teilen und weiterempfehlen	335
teised loevad	689
tek seferlik	1945
tekst loopt door onder de advertentie	1352
tekst se nastavlja nakon oglasa	1725
tekstgrootte	1349
tekstimainos	786
telegram	497	1672
teljes cikk	1007
telli	687
telli kohe	687
tellijale	687
tellijana saad artiklit jagada	692
tellijatele	687
tema	1447
tema dana	1726
temaer	1447
temas	640	1574
temas relacionados	640
tematy	1517
temes relacionats	197
temi	1119
temos	1261
tempo de leitura	1577
tempo di lettura	1122
tempo estimado de leitura: # minutos	1565
temps de lecture	859
temps de lecture : # min	859
tendances	856
tendencias	640
tendenze	1119
tentang kami	1074
teraz nie	1772
terbaru	1061
terkait	1061
terkini	1061
termini e condizioni	1115
termos de uso	1570
terms	505
terms & conditions	505
terms and conditions	505
terms apply	575
terms of service	505
terms of use	505
terpopuler	1061
terpopuler hari ini	1085
terug naar boven	1361
test din viden i ugens quiz	276
test kunnskapene dine i ukas quiz	1450
testa dina kunskaper i veckans quiz	1863
testaa tietosi viikon visassa	792
testen	327
testez gratuitement	840
testez vos connaissances	880
testez vos connaissances avec notre quiz	880
tetszik	1000
text size	496
text version	515
texto gerado por ia	1590
""", 'th': """
thank you	479
thank you for subscribing	566
thank you for watching	580
thank you to our sponsors	502
thank you! please check your inbox	612
thanks for subscribing	490
thanks for watching	580
thanks to our sponsors	502
thanks! please check your inbox	612
the article continues below	580
the story continues below	580
the video player is currently playing an ad	546
thema	345
thema's	1358
themen	345
there are no comments yet	507
there was an error, please provide a valid email address	566
these are external links and will open in a new window	496
this is an advertisement	502
this video can not be played	546
this video cannot be played	546
threads	497
""", 'ti': """
ti consigliamo	1119
ti potrebbe interessare	1119
ti potrebbero interessare	1119
ticker	345
tickets sichern	372
tidak terima kasih	1050
tidak, terima kasih	1050
tiempo de lectura	643
tiempo estimado de lectura: # minutos	631
tietosuoja	787
tiktok	497
til forsiden	273	1447
til toppen	276	1450
tilaa	779
tilaa nyt	779
tilaa uutiskirje	781
tilaa uutiskirjeet	781
tilaajalle	779
tilaajille	779
tilaukset	779
till erbjudandet	1847
till startsidan	1860
till toppen	1863
tilmeld	262
tilmeld dig	262
tilmeld dig nyhedsbrevet	262
tilmeld nyhedsbrev	262
timp de citire # min	1629
tin sau	2064
tinggalkan komentar	1060
tip us	480
tips en venn	1439
tips van de redactie	1358
tipsa	1852
tipsa oss	1858
tisk	212
""", 'to': """
today's most read	579
today's paper	515
today's top stories	510
todos los comentarios	638
toestemming	1354
toeta	687
toeta meid	687
toevoegen aan leeslijst	1419
toggle	515
toggle caption	515
toimetus soovitab	689
toimitus suosittelee	790
toista	792
toon deze inhoud	1374
toon inhoud	1354
toon meer	1361
toon minder	1361
toon reacties	1356
top articles	510
top artikel	345
top comments	507
top headlines	510
top latest discussions	515
top news	510
top stories	443	510
top-artikel	345
top-news	345
top-themen	345
tophistorier	273
topics	510
topik	1061
topik terkait	1061
toppnyheter	1860
toppsaker	1447
topthemen	345
torna all'inizio	1122
torna su	1122
torne-se assinante	1556
torne-se membro	1556
tots els butlletins	190
toujours afficher ce type de contenu	872
tous les commentaires	854
tous ses articles	870
tout accepter	852
tout refuser	852
tout voir	859
toute l'actu	856
toutes les photos	859
""", 'tr': """
trabaja con nosotros	660
trabalhe connosco	1592
trabalhe conosco	1592
trakteer ons op koffie	1340
trang sau	2066
transferencia bancaria	623
translated by ai	548
traueranzeigen	372
treballa amb nosaltres	184
trefwoorden	1358
trend	1956
trending	345	510	1061	1358	1574
trending deals	502
trending now	510
trending stories	510
trending today	510
trending topics	510
trimite	1622
trimite pe email	1622
trimite pe whatsapp	1651
trimite unui prieten	1651
try it free	486
""", 'tt': """
tt	1889	1889
tt-afp	1889	1889
tt-reuters	1889	1889
""", 'tu': """
tu e-mail	627
tu email	627
tudo sobre	1574
tue riippumatonta journalismia	778
tuitar	1565
tuitear	631
tulis komentar	1060
tulis komentar anda di sini	1074
tulosta	784
tulosta juttu	784
tumblr	497
tunnuksen luominen on maksutonta	779
tuoreimmat	790
tuoreimmat uutiset	790
turinio rinkodara	1267
tutti gli aggiornamenti qui	1144
tutti i commenti	1117
tutup	1050
""", 'tw': """
tweet	496	1056	1110
tweet this	496
tweeta	1852
tweeter	847
tweetle	1950
tweetnij	1509
tweetnout	212
twitter	497
twitter-inhalte erlauben	341
twittern	335
""", 'ty': """
tyck till	1858
tylko w serwisie	1517
type your email	490
""", 'u ': """
u fokusu	1726
""", 'ud': """
udskriv	265
udvalgt	273
""", 'ui': """
uitgelicht	1358
uitloggen	1343
""", 'ul': """
ultim'ora	1119
ultime news	1119
ultime notizie	1119
ultimele articole	1627
ultimi articoli	1119
""", 'um': """
um assinante ofereceu-lhe este artigo	1609
umfrage wird geladen	372
""", 'un': """
un abbonato ti ha regalato questo articolo	1152
un subscriptor t'ha regalat aquest article	196
une erreur dans l'article	854
uneix-te a la conversa	182
unfollow	499
unisciti al nostro canale	1111
unlisted	515
unlock this article	486
unohditko salasanan	779
uns folgen	336
unser bestes angebot	392
unser newsletter	331
unsere empfehlung	345
unsere empfehlungen	345
unsere newsletter	331
unsere top-themen	397
""", 'up': """
up next	510
upgrade now	486
upgrade to founding member	486
upgrade to paid	480
uplati	1721
""", 'us': """
ustawienia	1513
ustawienia cookies	1513
""", 'ut': """
utiles	852
utvalgt	1447
utvalt	1860
""", 'uu': """
uudiskiri	711
uudiskirjad	711
uusimmat	790
uutiskirje	781
uutiskirjeet	781
""", 'uw': """
uw e-mailadres	1345
""", 'va': """
vaata galeriid	694
vaata ka	689
vaata kommentaare	693
vaata pilte	694
vaata videost	694
vaata videot	694
vaata videot siit	694
vacatures	1379
vagas de emprego	1592
vai al contenuto	1122
vain tilaajille	779
vakances	1306
valikko	792
valorar	638
van onze partners	1358
vandaag	1358
vandaag niet	1339
var artikkelen nyttig	1445
var artiklen nyttig	271
var dette nyttig	1450
var oppsummeringen nyttig	1445
var opsummeringen nyttig	271
var saken nyttig	1445
varovanje osebnih podatkov	1822
vastaa	789
vastaa kyselyyn	792
vastaa lukijakyselyyn	792
""", 've': """
ve zkratce	218
vedi anche	1119
vedi i # commenti	1141
vedi i commenti	1117
vedi tutte	1122
vedi tutti	1122
vedi tutto	1122
veilig betalen	1342
ver # comentarios	638
ver bio	652
ver comentarios	638
ver contenido	636
ver contenido externo	656
ver essa foto no instagram	1588
ver este tuit	656
ver fotos	643
ver galeria	1577
ver los comentarios	638
ver mais	1577
ver ofertas	624	1559
ver perfil	652	1600
ver resultado parcial	1598
ver resultados	665
ver resultados de la encuesta	665
ver todas	643	1577
ver todo	643
ver todos	643	1577
ver tudo	1577
verder zonder te steunen	1339
vergroot	1361
vergroot afbeelding	1361
verlagsangebot	338
verlagsbeilage	398
verschicken	335
versenden	335
verwandte artikel	345
verwandte themen	345
verwante artikelen	1358
veuillez saisir une adresse e-mail valide	885
veure # comentaris	182
veure perfil	188
veure totes les ofertes	194
vezane vesti	1726
vezane vijesti	1726
vezi # comentarii	1638
vezi comentariile	1626
vezi mai mult	1629
vezi rezultatele	1638
vezi toate	1629
vezi toate newsletterele noastre	1645
vezi toate ofertele de abonament	1649
vezi videoclipul	1644
""", 'vi': """
vi har lukket for kommentarer	271
viber	497	1672
videa	218
video	218	273	1061	1119	1447	1627	1860	1956	2064
video abspielen	374
video ad	502
video afspelen	1381
video anschauen	374
video ansehen	374
video laden	341
video terkait	1061
video's	1358
videoen afspilles her	276
videoen kan ikke afspilles	276
videolar	1956
videos	345	640
videot	790
videoyu izle	1958
videoyu izleyin	1958
view all	515
view all newsletters	490
view comment	507
view comments	507	515
view full size	515
view gallery	515
view image	515
view image in fullscreen	515
view more	515
view on instagram	496
view our privacy policy	546
view plans	486
view post on instagram	546
view post on x	546
view subscription options	486
view this post on facebook	546
view this post on instagram	546
view this post on threads	546
view this post on x	546
viimased uudised	689
virement	839
virement bancaire	839
vis alle	276	1450
vis bildetekst	1450
vis flere	276	1450
vis indhold	269
vis innhold	1443
vis innlegg fra facebook	1450
vis innlegg fra instagram	1450
vis kommentarer	271	1445
vis mer	1450
vis mere	276
visa alla	1863
visa fler	1863
visa kommentarer	1858
visa mer	1863
visualizza questo post su instagram	1132
""", 'vk': """
vk	497
""", 'vo': """
voce sintetica	1134
voeg toe aan je leeslijst	1395
voir aussi	856
voir ce post	872
voir ce tweet	872
voir cette publication sur instagram	872
voir le contenu	852
voir le diaporama	859
voir les # commentaires	880
voir les commentaires	854
voir les offres	840
voir les photos	859
voir moins	859
voir plus	859
voir plus de commentaires	854
voir ses articles	870
voir son profil	870
voir tous ses articles	870
voir tout	859
voit perua tilauksen milloin tahansa	781
voit peruuttaa milloin vain	779
volg	1350
volg dit onderwerp	1350
volg ons	1350
volgen	1350
volgend artikel	1358
volgende	1361
volgende pagina	1361
vollbild	348
vols eliminar la publicitat	184
vols llegir l'article sencer? subscriu-te	194
voltar ao topo	1577
volver arriba	643
von ki zusammengefasst	368
voor abonnees	1343
vorherige seite	348
vorheriger artikel	345
vorig artikel	1358
vorige	1361
vorlesen	335
vorlesen lassen	335
vormista tellimus	687
vorteile sichern	327
vota a la nostra enquesta	182
vota en nuestra encuesta	665
vota il nostro sondaggio	1141
vota nel nostro sondaggio	1141
vote na nossa enquete	1598
votez dans notre sondage	880
votez pour faire entendre votre voix	880
votre adresse mail	885
votre commentaire	854
votre e-mail	843
votre email	843
vous aimerez aussi	856
vous aimerez lire	856
vous avez lu # articles sur # ce mois-ci	889
vous avez une question	854
vous n'avez pas encore de compte	889
vous pourriez aimer	856
vous pourriez aussi aimer	856
vous pouvez offrir # articles par mois	892
""", 'vr': """
vraag het ai	1376
vraag het onze ai	1376
""", 'vs': """
vsebina je zaklenjena	1804
vsi komentarji	1810
vstoupit do diskuse	217
vstoupit do galerie	220
vstupte do diskuse	217
""", 'vu': """
vul de vragenlijst in	1379
vul een geldig e-mailadres in	1387
""", 'vy': """
vytisknout	212
""", 'w ': """
w tym artykule	1517
""", 'wa': """
waardeer dit artikel	1391
waardeer dit verhaal	1391
wachtwoord vergeten	1343
war diese zusammenfassung hilfreich	368
was andere lesen	345
was deze samenvatting nuttig	1376
was this helpful	507
was this summary helpful	548
was this summary useful	548
was this translation helpful	548
watch above	555
watch below	555
watch here	555
watch more	510
watch next	510
watch on youtube	555
watch the full video	555
watch video	515
""", 'we': """
we care about your privacy	505
we recommend	510
we value your privacy	505
weekly newsletter	490
wees de eerste die reageert	1356
weigeren	1354
weiter nach der anzeige	398
weiter zum artikel	322
weitere artikel	345
weitere artikel zum thema	397
weitere links	345
weitere meldungen	345
weitere nachrichten	345
weitere news	345
weitere newsletter	384
weitere podcasts	345
weitere themen	345
weitere videos	345
weiterempfehlen	335
weiteres	345
weiterlesen	348
weniger anzeigen	348
werbeanzeige	338
werbliche inhalte	338
werbung	338
werbung von unserem partner	398
werde mitglied	323
werden sie mitglied	323
werden sie teil unseres teams	372
wesprzyj	1501
wesprzyj nas	1501
""", 'wh': """
what do you think	507
what to read next	510
whatsapp	497	497	1672
why trust us	580
why you can trust our reviews	580
why you can trust us	580
""", 'wi': """
wideo	1517
""", 'wo': """
word lid	1340
word supporter	1340
word vriend	1340
""", 'wr': """
write a comment	507
write a review	507
""", 'ws': """
wspieraj	1501
wspieraj nas	1501
wspieram	1501
wszystkie	1520
wszystkie komentarze	1515
""", 'wu': """
wunschbetrag	326
""", 'wy': """
wybrane dla ciebie	1517
wydarzenia	1517
wydrukuj	1509
wyloguj	1503
wyszukaj	1520
""", 'x': """
x	497	1002
""", 'x ': """
x (twitter	497
x facebook	496
""", 'x.': """
x.com	497
""", 'xe': """
xem clip	2086
""", 'xi': """
xing	497
""", 'ya': """
ya eres suscriptor	624
ya he donado	619
ya soy socio	619
ya te has registrado	624
ya tengo cuenta	624
ya tienes cuenta	624
ya tienes una cuenta	624
yanitla	1955
yapay zekaya sor	1955
yazdir	1950
yazi boyutu	1950
yaziyi dinle	1950
""", 'ye': """
yearly	479
yerinizi ayirtin	1958
yes	507
""", 'yo': """
yorum	1955
yorum kurallari	1955
yorum yap	1955
yorum yaz	1955
yorum yazin	1955
yorumlar	1955
yorumlari oku	1955
yorumunuzu yazin	1955
you are now subscribed	566
you are subscribed	566
you can change how much you give or cancel your contributions at any time	480
you have # seconds	502
you may also be interested in	510
you may also enjoy	510
you may also like	510
you may have missed	510
you may like	510
you might also be interested in	510
you might also like	510
you might like	510
you're in	490
you're subscribed	566
your account	486
your comment	507
your donation is tax-deductible	571
your email	490
your email address	490
your gift is tax-deductible	571
your privacy choices	505
your privacy is important to us	505
your subscription is confirmed	566
youtube	497
youtube-inhalte erlauben	341
""", 'yu': """
yukari	1958
""", 'z ': """
z ostatniej chwili	1517
""", 'za': """
zaakceptuj wszystko	1513
zaboravljena lozinka	1722
zadejte e-mail	210
zadejte e-mailovou adresu	210
zadnje novice	1808
zadnje objave	1808
zahl ich	323
zahlungsart	326
zahlungsarten	326
zahlungsmethode	326
zahlungsmethoden	326
zalo	2059
zaloguj	1503
zamknij	1500
zapisz	1509
zapojte se do diskuse	217
zapri	1814
zaregistrovat se	208
zarejestruj	1503
zaten abone misiniz	1946
zatvori	1732
zavrni	1822
zavrni vse	1822
""", 'ze': """
zet op leeslijst	1419
""", 'zi': """
zie ook	1358
ziedot	1299
zip code	490
""", 'zo': """
zobacz komentarze	1515
zobacz wszystkie	1520
zobrazit diskusi	217
zobrazit galerii	220
zobrazit obsah	215
zoek	1361
zoeken	1361
zonder jouw steun kunnen we dit werk niet doen	1391
zoom	515
""", 'zu': """
zu den abo-angeboten	327
zu den angeboten	392
zu den kommentaren	343
zugang freischalten	327
zum abo	327
zum abo-shop	392
zum aboshop	392
zum angebot	327
zum artikel	348
zum gewinnspiel	372
zum inhalt	348
zum inhalt springen	348
zum kommentieren anmelden	343
zum podcast	374
zum quiz	372
zum seitenanfang	348
zum thema	345	348
zum video	374
zur bildergalerie	348
zur diskussion	343
zur fotostrecke	348
zur mediathek	374
zur merkliste	393
zur navigation	348
zur newsletter-anmeldung	331
zur startseite	345
zur themenseite	348
zur umfrage	372
zusammenfassung mit ki	368
zustimmen	341
zustimmen und weiter	341
"""}

START = {'#': """
#	1237 K줄 요약
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	547 K post shared by	547 K video posted by	547 K post by	858 K lire aussi	858 K lire également	1031 K gombra kattintva	1031 K telegramon	1031 K facebookon	1033 K cikk a	1033 K cikk folytatódik	1039 K cikket mesterséges	1041 K teljes beszélgetés	1041 K teljes interjú	1128 K cura della redazione	1584 K autora escreve segundo o novo
""", 'ab': """
abbonati	1102 K a
abonneer	1401 K je op
abonnez	12 K-vous	838 K-vous à
abonniere	12 K
abonnieren	12 K sie	325 K sie
about	516 K the author	516 K the authors	516 K the writer
abstimmung	411 K:
""", 'ac': """
accepted	485 K payment methods:	485 K cards:
acest	1637 K rezumat	1637 K articol a fost tradus
achou	7 K algum
achtergrond	1360 K:
acompanhe	12 K
acquista	1137 K la rivista
""", 'ad': """
ad	582 K:
ada	1072 K kesalahan di artikel
add	12 K us	533 K
additional	584 K reporting by
adja	1031 K meg
adjon	1031 K hozzá
administratorem	1539 K danych osobowych jest	1539 K twoich danych	1539 K państwa danych	1539 K pani/pana danych	1539 K podanych
advertise	553 K with
advertisement	582 K:
""", 'af': """
afmelden	1415 K kan
afspil	303 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	309 K har	549 K summaries	549 K-generated summaries	550 K tools were	550 K was used	550 K helped	550 K assisted	1191 Kがこの記事	1191 Kによる自動	1191 K要約	1191 Kによる要約	1191 Kが選んだ	1191 Kに質問	1191 ※K	1237 K 요약은	1237 K 뉴스 요약	1377 K kan fouten maken. controleer	1377 K-samenvattingen	1487 K har	1632 K informații	1632 K un subiect	1632 K un pont	1632 K fost martor	1899 K har	2122 K摘要	2122 K重點	2122 K重点	2122 K生成	2122 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	1606 K o	1606 K a	1606 K-nos a
""", 'ak': """
aktiver	303 K	1480 K
aktivera	1893 K
aktiviere	413 K
aktivieren	413 K sie
aktuelle	346 K nachrichten aus
""", 'al': """
al	657 K mostrar este contenido
all	27 K comments	607 K content ©
alla	27 K kommentarer	27 K inlägg	1861 K artiklar om	1864 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	274 K artikler om	277 K artikler af	346 K artikel zu	346 K artikel von	347 K infos:	347 K news:	349 K artikel von	373 K folgen	1359 K artikelen over	1362 K artikelen van	1448 K saker om	1451 K artikler av
alleen	1407 K leden kunnen reageren
alles	346 K zum thema	346 K zu	1359 K over	1396 K over
als	394 K abonnent können sie	394 K abonnentin können sie
also	511 K in	512 K read	512 K read	512 K on this site:	512 K worth reading:	512 K on this topic:	608 K in the news:	984 K read:	984 K read-
alt	274 K om	1448 K om
alte	1653 K știri din
altre	1120 K notizie su	1154 K notizie di
altri	1120 K articoli su	1123 K articoli di
altro	1120 K su	1121 K su questo tema:
""", 'am': """
am	1636 K citit și sunt de acord
""", 'an': """
ancora	32 K nessun commento
anda	1066 K punya
ange	1893 K
angiv	303 K
anketa	219 K:
anlatmamiz	1983 K gereken
anna	701 K vihjest	701 K vihje	819 K
annonces	875 K légales : publiez
ansvarig	1891 K utgivare:
ansvarlig	1477 K redaktør:
anuncie	1593 K no	1593 K na
any	27 K comment	592 K
""", 'ap': """
apa	1072 K reaksi anda
apakah	8 K artikel	1066 K anda punya	1072 K ringkasan ini	1072 K artikel ini	1072 K berita ini	1072 K informasi ini
apoya	622 K	622 K a
apply	595 K now
approfondimento	1121 K:
approfondisci	1121 K
apresentado	1596 K por
""", 'aq': """
aquest	181 K resum	181 K text ha estat traduït	181 K article ha estat traduït
""", 'ar': """
ar	1288 K straipsnis
arbejder	283 K du
arbetar	1871 K du
archives	858 K :
are	516 K you affected by	592 K you
article	866 K traduit
articles	516 K by
articol	1637 K tradus	1641 K susținut de
articolo	1135 K tradotto
artificial	550 K intelligence
artificiell	1899 K intelligens har
artikel	1062 K terkait:	1071 K ini diterjemahkan	1071 K ini ditulis dengan	1071 K ini dibuat dengan	1071 K ini merupakan hasil	1086 K ini telah tayang di	1086 K ini pertama kali tayang	1086 K ini pernah tayang	1086 K ini sudah tayang
artikeln	1895 K fortsätter
artikkel	718 K jätkub
artikkelen	1483 K fortsetter
artikkeli	821 K jatkuu
artiklen	305 K fortsætter
""", 'as': """
ascolta	1 K	1121 K:	1140 K il podcast	1140 K la puntata
ask	516 K us here	549 K the	549 K our
assista	1576 K:	1597 K ao vídeo acima	1597 K ao vídeo abaixo	1597 K ao vídeo
""", 'at': """
atbildi	1326 K
atlikite	1278 K testą
atradi	1318 K kļūdu
atsakykite	1287 K
""", 'au': """
auch	347 K interessant	347 K interessant:	347 K lesenswert	347 K spannend:	396 K bei uns:	420 K lesen:
aucun	32 K commentaire
audio	233 K vytvořila	554 K version of this	659 K generado	1135 K generato	1637 K generat
aus	347 K dem archiv:	396 K unserem archiv:
author	516 K bio
autor	231 K je	248 K:	720 K:	1546 K:	1546 K: (	1738 K je	1777 K je	1795 K:
autore	1312 K:
autori	1777 K sú
autorica	1738 K je
autorius	1291 K:
autorka	231 K je	1738 K je	1777 K je
autors	1312 K:
""", 'av': """
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé
avtor	1820 K je	1835 K:
avtorica	1820 K je
""", 'ay': """
ayrica	1957 K okuyun	1957 K bakin	1957 K bakin:
""", 'az': """
az	1039 K összefoglalót
""", 'ba': """
baca	1062 K juga	1062 K juga:	1062 K juga	1062 K juga:	1062 K:	1062 K selengkapnya	1062 K selengkapnya:	1062 K selanjutnya:	1065 K berita	1078 K berita tanpa iklan	1086 K berita lainnya	1086 K artikel lainnya	1086 K artikel lain	1086 K berita selengkapnya	1087 K ini juga:	1087 K pula:	1087 K lagi:
background	512 K:	578 K reading:
bagaimana	1072 K reaksi anda	1072 K pendapat anda	1072 K menurut anda
baggrund	275 K:
bagikan	3 K
baixe	13 K
bakgrund	1862 K:
bakgrunn	1449 K:
bakiniz	1957 K:
balso	1326 K
balsuokite	1287 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	600 K part of our
beachten	28 K sie bitte
become	483 K a member of	562 K a member to comment	600 K part of our
bekijk	1360 K ook	1360 K:	1360 K hier	1360 K ook:	1362 K alle artikelen van	1380 K de video	1380 K de hele uitzending	1380 K de uitzending	1380 K de beelden	1380 K hier het hele	1382 K de video:
belanja	1073 K di toko
beli	1073 K tiket
beluister	1 K	1380 K de podcast	1380 K onze
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1073 K dengan tim
beri	1072 K rating	1809 K tudi
berikan	1072 K penilaian anda	1076 K suara anda
berikutnya	1087 K:
berita	1071 K ini diringkas	1086 K ini telah tayang	1087 K lainnya:
berite	1809 K tudi	1809 K tudi
besedilo	1820 K izraža	1823 K je prevedeno	1826 K je objavljeno v
bestil	303 K
bestill	1480 K
besuche	12 K uns
besuchen	12 K sie uns
""", 'bi': """
bildergalerie	347 K:
bir	7 K hata	1972 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	405 K halten sie sich an die	405 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	572 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	1454 K medlem av	1454 K abonnent på	1480 K	1868 K medlem i	1868 K prenumerant på	1893 K
blijf	28 K
bliv	31 K den første	280 K medlem af	280 K abonnent på	289 K testlæser	289 K klogere på	303 K
""", 'bo': """
bodite	31 K prvi
boka	1893 K
bol	1781 K pre vás	1781 K článok
bola	1781 K pre vás
bolo	1781 K pre vás	1781 K toto
book	303 K	551 K your ticket	551 K tickets
""", 'br': """
brak	32 K komentarzy
browse	595 K jobs
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	1990 K özeti	1990 K çeviriyi
buat	1092 K akun gratis
budi	31 K prvi
budite	31 K prvi
bunu	1957 K da okuyun:
buy	551 K tickets	551 K your ticket	551 K your tickets
""", 'by': """
byl	234 K pro vás	234 K článek
byla	234 K pro vás
bylo	234 K pro vás	234 K toto
""", 'c': """
c	520 (K) #
""", 'ca': """
can	560 K't see the poll	560 K't see the quiz	560 K't see this poll
catch	12 K us	501 K us on	554 K up on bbc	578 K up:
""", 'ce': """
ce	33 K părere	866 K résumé	866 K texte a été traduit	875 K numéro est en vente	875 K numéro est disponible
cek	1065 K
celoten	1834 K članek preberite
ces	866 K points clés
cet	8 K article vous	866 K article a été traduit
cette	866 K synthèse	866 K traduction a été
""", 'ch': """
che	33 K ne pensi
chia	3 K sẻ
choose	533 K
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1121 K qui
click	534 K here to join	534 K to join	556 K here for more	564 K here to download	564 K to download	596 K play
clique	1576 K aqui	1597 K no player acima
cliquez	858 K ici
clube	1593 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1083 K
colunista	1583 K do	1583 K da
come	551 K and meet
comentarii	5 K
comentariile	5 K	27 K	1639 K nu reprezintă	1639 K aparțin
comentarios	5 K	27 K	666 K moderados según
comentariul	27 K dumneavoastră	27 K tău	1639 K tău va
commandez	875 K notre	875 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	562 K must
commenti	5 K	27 K
commenting	5 K	562 K is
comments	5 K	5 K on this	27 K	562 K are reserved	562 K are for	562 K are open to	562 K are only
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
compra	661 K aquí
condividete	3 K
condividi	3 K
confira	1576 K:	1576 K também	1576 K também:
conhece	1587 K algum caso
connect	12 K with	501 K with us
conoces	647 ¿K	651 ¿K algún
consiglia	3 K
consulta	642 K aquí
consultez	875 K les avis de décès	875 K nos offres
contact	516 K the author	516 K the reporter	516 K:	516 K this reporter
contacta	644 K con
contacte	644 K con
contacter	860 K l'auteur
contactez	860 K l'auteur	860 K-nous	869 K l'auteur
contacto	655 K:
contate	1578 K o autor
contatta	1123 K l'autore
contenido	659 K generado	663 K ofrecido por
contenu	866 K généré	878 K proposé par	878 K sponsorisé par
contenuto	1135 K generato	1139 K offerto da
contingut	181 K generat	185 K ofert per
continue	572 K reading
contributions	27 K
copy	3 K link to	3 K the link	3 K article
copyright	351 K	520 K ©	520 K #	520 K:	520 K by	1795 K ©
cosa	33 K ne pensi
""", 'cs': """
csatlakozz	12 K	1031 K
csatlakozzon	1031 K
""", 'cy': """
cyber	572 K monday
""", 'cz': """
czy	1531 K ten artykuł	1531 K artykuł	1531 K ten tekst	1531 K to podsumowanie	1531 K to streszczenie	1531 K podobał	1531 K znalazłeś	1531 K znalazłaś
czytaj	1518 K więcej o	1519 K także	1519 K także:	1519 K też	1519 K też:	1519 K również	1519 K więcej	1519 K:	1519 K także	1519 K też	1519 K więcej	1548 K dalej z
""", 'da': """
da	1121 K leggere:	1742 K li vam	1742 K li je članak	1742 K li je tekst
daftar	1073 K webinar	1092 K gratis
daftarkan	1073 K diri anda
daha	1957 K fazlasi:
dalies	1326 K
dalsza	1534 K część
dalyvaukite	1287 K
dapatkan	1065 K
darovat	245 K
darujte	245 K	1793 K
das	346 K beste aus	347 K könnte sie auch interessieren	347 K könnte dich auch interessieren	347 K könnte sie interessieren:	347 K könnte sie auch interessieren:	347 K könnte dich auch interessieren:	373 K ganze interview	373 K komplette interview	406 K kommentieren	420 K lesen andere:
dazu	347 K auch:	396 K passend:
""", 'de': """
de	5 K reacties	1380 K podcast is te beluisteren
deel	3 K dit	3 K het
dein	27 K kommentar	405 K feedback hilft
deine	376 K meinung ist uns wichtig	405 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	303 K med	303 K artiklen	1480 K med	1480 K saken
dela	3 K artikeln	3 K den här	3 K texten	1893 K med	1893 K artikeln
deli	3 K
delite	3 K
delta	1463 K i vår	1480 K	1877 K i vår	1893 K
deltag	289 K i vores	303 K
den	26 K här sammanfattningen
dengarkan	1 K	1062 K:	1075 K podcast	1075 K juga
denne	26 K opsummering
der	5 K kommentarbereich	32 K er ingen kommentarer
descarga	13 K
descargue	13 K
descarrega	13 K	189 K't l'app	189 K't la nostra	189 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	661 K nuestros	661 K nuestras
descuentos	661 K exclusivos para suscriptores
despre	1634 K autor
detaljnije	1727 K:
detaylar	1957 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	1957 K okuyun:
deze	26 K samenvatting	1377 K tekst	1377 K vertaling	1377 K ai
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	590 K you find this	592 K you
die	5 K kommentarfunktion	5 K kommentare	369 K zusammenfassung	373 K neue folge	373 K aktuelle folge	373 K komplette folge	373 K ganze folge	373 K ganze sendung	376 K umfrage wird durchgeführt	404 K debatte zu
diese	369 K meldung
dieser	369 K artikel	369 K text	369 K beitrag
dieses	369 K interview
dig	578 K deeper:
digital	572 K subscriptions
din	27 K kommentar
dinleyin	1957 K:
direkt	1862 K:
direkte	1449 K:
disclaimer	520 K:	966 K:
discover	23 K more from
diskuse	5 K
diskusia	5 K
diskutujte	28 K
diskuze	5 K
disponible	189 K a l'app store	189 K a google play	669 K en app store	669 K en google play y	883 K sur google play
distribuie	3 K
distributed	584 K by
disusun	1071 K dengan
dit	27 K indlæg	1377 K artikel	1377 K stuk	1377 K bericht	1377 K verhaal
""", 'do': """
do	33 K you agree	516 K you have a story	516 K you know more	516 K you have information	516 K you work at	516 K you work in	516 K you have a tip	516 K you have any information	558 K our	592 K you have
doe	1383 K de quiz	1383 K mee met ons	1383 K mee met onze	1383 K mee aan ons	1383 K mee aan onze
dokumentumai	1032 K vannak
don	492 K't miss	512 K't miss:	608 K't miss this:
dona	622 K a	1102 K a
donasi	1081 K untuk
donate	483 K to
doneer	1401 K aan
dossier	858 K :
dostupno	1748 K na	1748 K u
dowiedz	1519 K się więcej
download	13 K	1078 K
""", 'dp': """
dpa	351 (K
""", 'dr': """
drukuj	1542 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	283 K kan tippe os	283 K kan sende os	302 K har brugt	302 K har læst	303 K får en mail	303 K kan også	1478 K har lest	1478 K har #	1480 K får en e-post	1480 K kan også	1480 K finner oss	1871 K som källa	1892 K har läst	1892 K har #	1893 K får ett mejl	1893 K kan också	1893 K hittar oss
dukung	1081 K	1081 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	1031 K-mailt küldtünk
""", 'ea': """
earlier	578 K coverage:
""", 'eb': """
ebenfalls	347 K interessant:
""", 'ed': """
editing	520 (K by	520 K by
editor	512 K's picks:	1068 K:	1068 K :
""", 'ee': """
een	1375 K bericht gedeeld door	1375 K post gedeeld door
eerder	1382 K schreven we:	1382 K verschenen:
""", 'ei': """
ei	32 K vielä kommentteja	819 K sitoutumista
ein	367 K beitrag geteilt von	367 K von	367 K post von
""", 'el': """
el	183 K teu comentari serà	664 K vídeo comenzará	664 K video comenzará
elinizde	1983 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	1596 K parceria com
email	3 K this	516 K the author	516 K us
empfehlen	3 K sie
""", 'en': """
en	185 K col·laboració amb	642 K vídeo:	642 K directo	642 K contexto:	663 K colaboración con	858 K savoir plus	858 K direct	878 K partenariat avec	894 K vidéo -	894 K images -
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K
end	599 K your day with
enjoy	572 K
enjoying	492 K this article
entdecke	23 K mehr von
entenda	1576 K:
entra	12 K nel
entre	12 K no
envia	176 K'ns
envianos	650 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	283 K du	1457 K du
erbjudande	1877 K till dig som
""", 'es': """
es	32 K gibt noch keine kommentare	653 K corresponsal	653 K redactor de	653 K redactora de	653 K jefe de	653 K jefa de
escanea	650 K el código	669 K el código para descargar
escolta	1 K	187 K el pòdcast	187 K el podcast	187 K el nostre pòdcast	187 K el nostre podcast
escoltar	1 K
escucha	1 K	664 K el pódcast	664 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	891 K
esta	659 K noticia ha sido traducida	659 K traducción se ha hecho	659 K traducción ha sido	659 K función utiliza	666 K noticia pertenece a	1591 K tradução foi feita	1591 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	657 K contenido procede de	657 K contenido proviene de	659 K texto ha sido traducido	659 K artículo ha sido traducido	661 K reportaje forma parte del número	661 K artículo forma parte del número	666 K artículo pertenece a	1591 K texto foi traduzido	1591 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	172 K pot interessar:
""", 'ex': """
explainer	512 K:
explore	512 K more:
""", 'ez': """
ez	1006 K is érdekelheti:
""", 'fa': """
fai	1143 K il quiz	1143 K il test	1143 K il nostro
faites	838 K un don à
fale	1578 K com o autor	1584 K com o repórter	1584 K com a repórter
fandt	7 K du
fant	7 K du
""", 'fe': """
feedback	592 K
feel	526 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
""", 'fi': """
fii	31 K primul
filed	512 K under:
film	1534 K znajdziesz
find	12 K us	12 K os	501 K us on	501 K me on	553 K your next job
finden	12 K sie uns
finn	12 K oss
fizessen	1031 K
""", 'fl': """
flash	572 K sale
fler	1861 K artiklar om	1864 K artiklar av
flere	274 K artikler om	277 K artikler af	1448 K saker om	1448 K saker fra	1449 K saker om	1451 K saker av	1463 K jobber på
""", 'fo': """
foglald	1031 K le
foglalja	1031 K le
folge	12 K
folgen	12 K sie
folgt	12 K
follow	12 K	501 K us	501 K @	501 K all the latest	501 K the latest	501 K our	534 K the	1065 K
for	13 K a better	13 K the best	556 K more news	556 K more local	556 K more stories	556 K more on	556 K more coverage	556 K more of our	556 K more from	556 K the latest	564 K the best experience	564 K the best reading experience	572 K just	572 K only	578 K more on the story	607 K reprint	607 K reprints
fortsett	1483 K å lese
forward	3 K this
foto	1330 K:	1727 K galerija:
fotogalerie	219 K:
fotogalerija	1809 K:
fotostrecke	347 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	369 K unsere ki
fragen	369 K sie unsere ki
freier	391 K zugang für abonnenten
from	512 K the archive:	512 K our archive:	512 K our archives:	578 K our archives:
""", 'fu': """
fuiste	651 ¿K testigo
full	512 K story:	512 K coverage:
funnet	7 K en
further	512 K reading:
""", 'fy': """
fyll	1480 K inn	1893 K i
""", 'ga': """
gabung	12 K	1065 K
gambas	1062 [K:video
gaukite	1287 K
""", 'ge': """
ge	1893 K
geef	3 K dit
gem	303 K
generative	550 K ai
gerelateerd	1382 K:
get	13 K the app	13 K our	23 K	492 K the latest	492 K breaking news	534 K	534 K the	551 K tickets	551 K your tickets	564 K the	565 K text alerts	565 K news alerts	568 K the	568 K our	572 K	584 K permission to reuse
""", 'gi': """
gi	1480 K
gift	3 K this
gillar	1894 K du
giornalista	1127 K professionista	1127 K e scrittrice	1127 K e scrittore
giv	303 K
""", 'gl': """
glavni	1823 K poudarki
""", 'go': """
go	578 K deeper:
gostou	8 K
got	516 K a tip	516 K a story	516 K a news tip	516 K a question	592 K
""", 'gr': """
graduada	654 K en
graduado	654 K en
""", 'gu': """
guarda	1121 K anche	1121 K:	1121 K il video	1121 K anche:	1140 K il video qui sopra
gulir	1088 K ke bawah	1088 K untuk
""", 'ha': """
ha	1013 K van információja	1013 K van információd	1013 K ön is átélt	1013 K te is átéltél	1013 K többet tud
haben	7 K sie einen fehler	349 K sie hinweise
haber	1984 K	1988 K:
haberde	7 K hata	1972 K hata
haberin	1957 K devami için
haberleri	13 K
haga	651 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	1131 K informazioni	1131 K una notizia	1131 K una segnalazione	1131 K una storia
hakaret	27 K içeren
hakka	716 K
halaman	1087 K selanjutnya:
hallgasd	1 K meg	1019 K meg
hallgass	1019 K minket
hallgassa	1 K meg	1019 K meg	1031 K meg
haluaisitko	820 K
haluatko	798 K kertoa	805 K töihin	805 K meille töihin
har	7 K du fundet	7 K du sett	277 K du et tip	283 K du oplysninger	283 K du viden	283 K du et godt tip	283 K du tip	283 K du flere oplysninger	283 K du oplevet	283 K du selv oplevet	283 K du en god historie	304 K du en historie	304 K du dokumentation	304 K du dokumenter	1451 K du et tips	1457 K du informasjon	1457 K du opplysninger	1457 K du flere opplysninger	1457 K du tips	1457 K du et tips	1457 K du opplevd	1457 K du erfaring	1457 K du tanker	1457 K du noe på hjertet	1482 K du en historie	1482 K du dokumenter	1482 K du dokumentasjon	1871 K du information	1871 K du uppgifter	1871 K du tips	1871 K du ett tips	1871 K du varit med om	1871 K du egna erfarenheter	1871 K du upplevt	1894 K du en historia	1894 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	183 K d'estar registrat	183 K detectat cap	183 K trobat cap	651 ¿K sido testigo
hast	7 K du einen fehler
hat	8 K ihnen	8 K dir
hata	1972 K mi fark	1983 K mi gördünüz
have	7 K you found	7 K you spotted	516 K a tip	516 K a story	516 K a news tip	516 K you been	516 K a question about this	516 K a question for	563 K your say	592 K a	592 K you
hay	7 K algún
haz	642 K clic aquí	651 K tu denuncia	667 K nuestro test	667 K el test	667 K nuestro quiz
hazte	622 K socio de
""", 'he': """
hear	1 K this	554 K this story	556 K more	596 K the full	596 K more
heb	7 K je een fout	1362 K je een tip
heeft	1362 K u een tip
hela	1901 K samtalet	1901 K intervjun
hele	311 K samtalen	311 K interviewet	1489 K samtalen	1489 K intervjuet
help	560 K us improve
hent	13 K	280 K appen fra	294 K	303 K	1468 K
here	578 K's more on this
het	5 K reactieveld	1359 K beste van
""", 'hi': """
hier	347 K lesen sie	347 K geht es zu	347 K geht's zu	373 K klicken, um	376 K geht es zum quiz	376 K geht es zum täglichen
highlights	549 K
hintergrund	347 K:
historien	305 K fortsætter
hit	596 K play
hitta	12 K oss
hittat	7 K ett
""", 'hj': """
hjelp	1463 K oss å bli bedre
""", 'ho': """
hoe	1406 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hou	28 K het
houd	28 K het
how	8 K would you rate	8 K useful was	33 K do you feel	590 K useful is this	590 K helpful was this
""", 'hu': """
huomasitko	7 K
hur	1894 K håller du med
husk	303 K at bekræfte	1480 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	304 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	1120 K più letti di	1135 K punti chiave
""", 'ic': """
icymi	512 K:
""", 'ie': """
ielogojies	1326 K
ievadi	1326 K
""", 'if': """
if	7 K you spot	7 K you notice	526 K you enjoyed this	526 K you liked this
""", 'ih': """
ihr	27 K kommentar	405 K feedback hilft
ihre	27 K beiträge	33 K meinung	376 K meinung ist uns wichtig	405 K rückmeldung hilft
""", 'ik': """
iklan	1088 K -
ikuti	12 K	1065 K	1076 K survei	1076 K polling	1076 K jajak pendapat	1076 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	1133 K video non è disponibile	1135 K testo è stato realizzato	1140 K video inizierà	1142 K tuo commento sarà
ilgili	1957 K haber
ilginizi	1957 K çekebilir	1957 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	805 K
""", 'im': """
im	347 K video:
image	520 K copyright	520 K source,	520 K credit:
""", 'in': """
in	512 K case you missed it:	554 K the video player above	1137 K edicola da	1137 K edicola con	1139 K collaborazione con	1158 K offerta
indtast	303 K
informationen	369 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	1145 K il codice	1145 K il qr code	1145 K il qr
inscreva	1593 K-se no nosso webinar
inscrivez	875 K-vous à notre webinaire
instala	13 K
instale	13 K
instaliraj	1748 K
instalirajte	1748 K
install	13 K
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
invia	3 K	1131 K la tua lettera
""", 'ir': """
irtisano	819 K
""", 'is': """
is	7 K something wrong	592 K there
isi	1076 K survei
ist	7 K ihnen ein fehler
""", 'iz': """
izlasi	1326 K
izle	1957 K:
izleyin	1957 K:
izpildi	1317 K testu
izveido	1326 K
izvor	1752 K:
izvori	1752 K:
""", 'ja': """
ja	1312 K tev ir informācija	1312 K jums ir informācija	1312 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	819 K
jadikan	1065 K
jadilah	31 K yang pertama
jaga	716 K
jak	234 K se vám líbil
jatka	821 K lukemista
jawab	1076 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	1407 K kunt niet meer reageren	1407 K kunt reageren	1415 K kunt je altijd	1415 K ontvangt vanaf nu	1415 K ontvangt een e-mail	1742 K li vam	1742 K li članak	1824 K bil članek	1824 K bila vsebina	1824 K bil povzetek
jelentkezz	1031 K be
jelentkezzen	1031 K be
jetzt	373 K reinhören	376 K tickets sichern	396 K lesen:
""", 'ji': """
jika	1066 K anda mengetahui	1066 K anda punya
""", 'jo': """
job	280 K hos
jobb	1454 K i
jobba	1868 K på
jobbar	1871 K du
jobber	1457 K du
jogue	1593 K palavras cruzadas
join	12 K our	12 K us	23 K	483 K	501 K the conversation on	501 K us on	534 K the	534 K	551 K us for	551 K us at	551 K us in	551 K us live	563 K the conversation	563 K the discussion	563 K the debate	572 K for	572 K now
jornalista	1583 K formada	1583 K formado
""", 'ju': """
junte	12 K-se	23 K-se a
juttu	821 K jatkuu
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	304 K du lide
kanalimiza	12 K
kapcsolja	1031 K be
kapja	1031 K meg
kas	701 K sul on vihje	701 K sul on vihjeid	717 K lugu	717 K artikkel	717 K tead	717 K tahad
katso	791 K myös	791 K:	791 K video	791 K myös:	819 K koko	819 K kaikki
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	492 K up with	572 K reading	608 K reading:
kender	283 K du til
keressen	1031 K minket
kerro	798 K kokemuksesi	798 K oma
keskustele	28 K
keskustelu	808 K on auki
key	549 K points	549 K takeaways
""", 'ki': """
ki	369 K-generierte inhalte	369 K-generierte texte	369 K-generierte zusammenfassungen	1487 K har
kijk	1360 K ook	1360 K hier	1380 K de uitzending	1380 K de hele	1396 K voor meer
kirim	1066 K foto	1066 K tulisan
kirimkan	1066 K foto
kirjaudu	808 K	819 K
kirjoita	819 K suoraan	819 K meille
kirjoitimme	827 K
kirjoittaja	800 K on	800 K työskentelee
kirjuta	701 K autorile
""", 'kj': """
kjenner	1482 K du til
""", 'kl': """
klausies	1326 K
klausykite	1272 K	1287 K
klicka	1862 K här
klik	275 K her	1065 K	1360 K hier	1396 K hier voor
klikk	1449 K her
klikkaamalla	819 K
kliknij	1519 K tutaj
kliknite	1767 K sem
""", 'kn': """
know	526 K someone	526 K anyone	592 K
""", 'ko': """
koko	819 K keskustelun kuulet
kolumna	1738 K izražava	1820 K izraža	1820 K odraža
kom	289 K til vores	1463 K på vårt	1463 K på vår	1877 K på vårt	1877 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1287 K gali
kommentare	5 K	27 K	406 K können nur
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K
kommentarsporet	5 K
kommenteerida	716 K saavad
kommentering	5 K
kommentieren	5 K	406 K können
kommentit	5 K	27 K
kommentointi	5 K
kommenttisi	27 K
kontakt	221 K na autora	277 K journalisten	283 K journalisten	284 K	303 K	349 K:	1451 K journalisten	1457 K oss	1457 K journalisten	1458 K	1480 K
kontakta	1864 K reportern	1871 K oss via	1871 K reportern	1872 K	1893 K
kontributor	1068 K:
konuyla	1957 K ilgili:
kopeeri	716 K
kopier	303 K	1480 K
kopiera	1893 K
kopioi	819 K
kopiuj	1542 K link
koreksi	1072 K artikel
""", 'ku': """
kui	701 K sul on teema	701 K sul on vihje	701 K tead	701 K märkasid
kunjungi	1073 K toko
kunstig	309 K intelligens har	1487 K intelligens har
kunstmatige	1377 K intelligentie kan fouten maken. controleer
kuula	706 K podcasti	716 K
kuulemme	819 K mielellämme
kuuntele	1 K	791 K:	791 K myös	791 K myös:	806 K	819 K
""", 'kv': """
kviz	1727 K:	1809 K:
""", 'l': """
l	5 K'espace commentaires	860 K'auteur	866 K'essentiel par	1123 K'autore
""", 'la': """
la	5 K sección de comentarios	879 K vidéo va commencer	1142 K tua opinione conta
laadi	716 K alla
laat	1380 K je dit artikel
laatste	1359 K nieuws over
ladda	13 K ner	1881 K ner	1881 K ned	1893 K ner
lade	13 K
laden	13 K sie
lae	716 K alla
lagre	1480 K
langganan	1083 K
lanjut	1088 K membaca
lanjutkan	1088 K membaca
laporan	1067 K:	1068 K wartawan	1068 K kontributor
laporkan	1072 K kesalahan
lasi	1302 K arī	1302 K vairāk	1302 K vēl	1326 K
lasiet	1302 K arī
last	13 K ned	1468 K ned	1480 K ned
lataa	13 K	819 K
latest	511 K from	511 K in	511 K videos from
laureata	1127 K in
laureato	1127 K in
""", 'le': """
le	642 K puede interesar	642 K puede interesar:	857 K meilleur de
lea	642 K también	642 K aquí	642 K además	642 K más	642 K:	642 K también	642 K además:
lediga	1868 K jobb på	1868 K tjänster på
ledige	280 K stillinger hos	280 K stillinger på	1454 K stillinger i	1454 K stillinger hos
lee	13 K en	642 K también	642 K más	642 K:	642 K también	642 K más:	642 K aquí:	669 K las noticias sin anuncios	669 K sin anuncios en la app	680 K aquí la nota completa
leer	642 K también	642 K más
lees	13 K	1359 K meer over	1360 K ook	1360 K ook:	1360 K meer	1360 K meer:	1360 K verder	1360 K hier	1360 K:	1360 K ook	1360 K meer	1360 K verder:	1382 K ons dossier:	1382 K het hele verhaal:	1396 K het hele	1396 K het volledige	1396 K de hele	1396 K hier het hele	1396 K hier alles	1421 K ook dit artikel:	1421 K dit ook:
leestip	1360 K:
legg	1480 K til
leggi	13 K	1120 K tutte le notizie	1121 K anche	1121 K anche:	1121 K qui	1121 K tutto	1121 K:	1121 K anche	1121 K pure:	1128 K tutti gli articoli di
legyen	31 K ön az első	1031 K
leia	13 K	1575 K mais sobre	1576 K também	1576 K também:	1576 K mais	1576 K:	1576 K aqui	1576 K também	1576 K mais	1576 K mais:
leiad	716 K meid
leidsid	707 K vea	707 K artiklist vea
leiten	3 K sie
ler	1576 K também	1576 K mais
les	5 K commentaires	27 K commentaires	27 K messages	857 K plus lus	866 K points clés	866 K réponses sont générées	1448 K mer om	1449 K også	1449 K også:	1449 K mer	1449 K mer:	1449 K:	1449 K hele saken	1449 K om	1449 K her	1449 K også	1449 K mer	1449 - K også	1454 K videre med	1468 K eavisen	1468 K avisa	1468 K avisen	1481 K	1483 K videre
leseempfehlung	396 K:
lesen	13 K sie	346 K sie mehr zu	346 K sie mehr zum	347 K sie auch	347 K sie mehr	347 K sie hier	347 K sie dazu	347 K sie jetzt	347 K sie außerdem	347 K sie mehr zum thema	396 K sie hierzu:	420 K sie weiter:	420 K sie unser dossier:
lesenswert	396 K:
leserkommentare	405 K geben
lesetipp	347 K	347 K:
lest	347 K auch
""", 'li': """
licencia	681 K creative commons
licenciada	654 K en
licenciado	654 K en
license	584 K this
lies	347 K auch	347 K mehr	347 K dazu
lihat	1062 K juga	1062 K juga:	1075 K video	1087 K pula:
liitu	716 K
liity	819 K
like	12 K us	492 K what you're reading	501 K and follow
liker	1482 K du
limited	572 K time	572 K-time
link	2072 K bài gốc
lire	857 K tous nos articles	858 K aussi	858 K également	858 K	858 K notre	858 K l'article	858 K plus	858 >> K
lisa	716 K meid	716 K
lisez	13 K	858 K aussi	891 K
listen	1 K to	512 K |	512 K:	554 K to the latest episode	554 K to the full episode	554 K to the full interview	554 K again on	596 K to our	596 K as
live	275 K:	347 K-ticker:
liveblog	1360 K:
""", 'll': """
llegeix	172 K també	172 K més
llegiu	172 K també
llicenciada	178 K en periodisme
llicenciat	178 K en periodisme
""", 'lo': """
lo	641 K más leído en	641 K más visto en	641 K último en
loe	690 K ka	690 K lisaks	690 K veel	690 K edasi:	716 K
log	302 K ind eller opret	303 K ind
logg	1478 K inn eller	1480 K inn
logga	1892 K in eller	1893 K in
logi	716 K sisse
loo	716 K
los	5 K comentarios	27 K comentarios	1383 K de dagelijkse
lowongan	1073 K kerja di
""", 'lu': """
lue	791 K myös	791 K myös:	791 K lisää	791 K lisää:	791 K:	791 K myös	791 K lisää	791 K seuraavaksi:	819 K
lugu	718 K jätkub
luister	1 K	1360 K ook	1360 K:	1360 K ook:	1380 K hier naar	1380 K de podcast
luo	808 K tunnus	819 K
""", 'ly': """
lyssna	1 K på	1862 K	1862 K:	1893 K
lyt	1 K til	275 K til	303 K
lytt	1449 K til	1480 K
""", 'ma': """
maak	1383 K de puzzel
mach	376 K den test:
machen	376 K sie den test:	376 K sie mit bei unserer
mai	1628 K multe detalii	1628 K mult pe această temă:	1653 K multe articole despre	1653 K multe știri despre
mail	1362 K de auteur
mais	1575 K lidas em	1575 K de	1575 K sobre	1575 K notícias de	1575 K notícias sobre	1578 K artigos de
make	12 K us
manda	650 K tus fotos
mandanos	650 K
mande	1587 K sua sugestão	1587 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1065 K bergabung
masuk	1092 K atau daftar
masz	1521 K temat
matote	1288 K klaidą
""", 'me': """
meer	1359 K over	1359 K uit	1359 K van	1359 K nieuws over	1360 K lezen:	1362 K artikelen van	1362 K van deze auteur	1396 K nieuws uit	1396 K nieuws over	1396 K weten?	1396 K over dit	1421 K over dit onderwerp:
meest	1359 K gelezen in
meet	516 K the author	551 K our
mehr	346 K zum thema	346 K aus	346 K von	346 K zu	346 K lesen über	346 K über	347 K zum thema	347 K dazu	347 K dazu:	347 K lesen:	347 K aus dem ressort	347 K aus der region:	349 K vom autor	349 K von der autorin	349 K artikel von	369 K informationen zum einsatz von ki	396 K nachrichten aus	396 K aus dem archiv:	420 K hintergründe dazu:	420 K zu diesem thema:
meistgelesen	346 K in
mejla	1871 K reportern	1872 K
meld	1463 K deg på vårt	1480 K deg
menemukan	7 K kesalahan
mentse	1031 K
mer	1448 K om	1448 K fra	1449 K om saken:	1861 K om	1861 K från	1862 K om ämnet:	1862 K läsning:	1864 K av
merci	28 K de rester	28 K de respecter
mere	274 K om	274 K fra	275 K om emnet:
mest	1861 K läst i
mettiti	1143 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	642 K también	642 K:	642 K también	642 K también:	664 K el video arriba	664 K el vídeo de arriba
mit	33 K gondol	351 K material von
""", 'mn': """
mnenja	1820 K avtorjev
mnenje	1820 K avtorja
""", 'mo': """
modtag	303 K
mohlo	219 K by vás zajímat:
molimo	28 K vas da
more	511 K from	511 K on	512 K from	512 K on this	512 K to read:	512 K on this story:	512 K on this topic:	512 K stories:	512 K on:	516 K by	516 K stories by	578 K coverage:	608 K news:	610 K videos from
most	511 K read in	511 K read on	511 K viewed in	511 K popular in	511 K popular on	608 K read:
""", 'mu': """
mua	2077 K vé
muhabir	1988 K:
muista	819 K vahvistaa
mus	1287 K rasite
must	512 K read:	608 K-see:
""", 'na': """
na	1830 K voljo v	1830 K voljo na
najdete	12 K nás
najnowsze	1518 K z
najnowszy	1524 K numer
najpopularniejsze	1518 K w
namestite	1830 K
namluveno	233 K
napisz	31 K pierwszy
nata	1127 K a
nato	1127 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1031 K felejtse el megerősíteni
nema	32 K komentara
nenhum	32 K comentário
nessun	32 K commento
neueste	346 K artikel aus
new	572 K year sale
newsblog	347 K:
next	512 K:
""", 'ng': """
nghe	1 K	2065 K:	2078 K podcast của báo	2078 K podcast của chúng tôi	2078 K toàn bộ bài	2078 K bài viết
""", 'ni': """
niciun	32 K comentariu
nie	32 K ma jeszcze
nikmati	1078 K berita	1083 K
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	642 K te pierdas:
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
nos	858 K lecteurs ont lu
noskaties	1326 K
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	641 K de
notre	858 K dossier	858 K article	858 K enquête :	858 K reportage :
nous	12 K suivre
nova	1826 K številka
novi	1744 K broj
now	512 K read:
nowy	1524 K numer
""", 'nu': """
nu	32 K există comentarii
""", 'o': """
o	27 K seu comentário	33 K que você acha	221 K autorovi	221 K autorce	1521 K autorze	1521 K autorce	1584 K autor escreve segundo o novo	1599 K seu comentário será	1636 K postare distribuită de
""", 'ob': """
obejrzyj	1519 K wideo	1519 K:	1534 K film	1534 K wideo
objevili	7 K jste
obserwuj	12 K	1548 K
""", 'oc': """
ocenite	1742 K	1824 K
ocijenite	1742 K
""", 'of': """
ofert	185 K per
offerta	1158 K speciale
offrez	3 K
offrir	3 K
ofrecido	663 K por
""", 'og': """
oglejte	1809 K si video
""", 'ok': """
okuyun	1957 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	701 K midagi	701 K kogenud
oletko	798 K kokenut	798 K itse kokenut
oliko	820 K tästä
olvasd	1006 K el	1006 K el:	1031 K el
olvass	1006 K tovább:
olvassa	1006 K el	1006 K el:	1006 K el ezt is	1031 K el
""", 'om': """
om	277 K forfatteren	277 K skribenten	1451 K forfatteren	1451 K skribenten	1864 K skribenten	1864 K författaren
""", 'on': """
on	512 K our site:
onko	798 K sinulla juttuvinkki	798 K sinulla vinkki	798 K sinulla tietoa	798 K sinulla aiheesta	820 K sinulla asiakirjoja
only	562 K registered	562 K subscribers	562 K members
ontdek	23 K meer van
onze	1380 K podcast is te
""", 'oo': """
ook	1360 K interessant:	1421 K in het nieuws:	1421 K lezen:
""", 'op': """
opdaget	304 K en fejl
opdater	303 K
opinion	512 K |
oppdater	1480 K
opprett	1478 K en	1478 K konto	1478 K bruker	1480 K
oppsummeringen	26 K er
oprac	1546 K.
opracowanie	1546 K:
opret	302 K en gratis	302 K dig gratis	303 K
opsummeringen	26 K er
""", 'os': """
os	5 K comentários	27 K comentários
osale	706 K	716 K
osallistu	805 K	819 K
ossza	3 K meg	1031 K meg
osta	706 K pilet	716 K	805 K liput	819 K
oszd	3 K meg	1031 K meg
""", 'ot': """
ota	798 K yhteyttä toimittajaan	798 K yhteyttä toimitukseen	802 K yhteyttä	819 K yhteyttä	819 K käyttöön
""", 'ou': """
our	578 K earlier coverage:	608 K latest coverage:
ouvir	1 K
""", 'ov': """
ovaj	1741 K sažetak
over	1362 K de auteur
""", 'pa': """
paid	530 K for by
para	651 K comunicarse con	651 K contactar con	666 K poder comentar
partager	3 K
partagez	3 K
partecipa	1137 K al nostro
participe	12 K
participez	875 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	549 K of this article	549 K of this story
pas	32 K encore de commentaire
pasidalinkite	1273 K savo istorija	1287 K
passend	347 K dazu	347 K dazu:
patreon	1978 K'dan
payment	485 K methods:
""", 'pe': """
peatoimetaja	698 K:
pentru	1636 K a vedea acest	1636 K a vizualiza acest
penulis	1067 K:	1068 K:	1068 K :
per	1121 K approfondire	1121 K approfondire:	1128 K contattare l'autore	1128 K contattare l'autrice	1128 K scrivere all'autore	1128 K scrivere all'autrice	1131 K segnalazioni
periodista	178 K especialitzada	178 K especialitzat	653 K de	653 K especializada	653 K especializado
perskaitykite	1287 K
pewarta	1067 K:	1068 K:	1068 K :
""", 'pi': """
piedalies	1326 K
piesakies	1317 K
pievieno	1326 K mūs	1326 K
pievienojies	1311 K	1326 K
pievienojieties	1311 K
pilihan	1062 K editor:
pirkite	1278 K bilietus
pitaj	1741 K
pitajte	1741 K
""", 'pl': """
place	553 K a classified	553 K an ad
play	558 K our	558 K today's
please	28 K keep	28 K be	28 K stay	28 K respect
plus	857 K d'articles sur	857 K d'infos sur
""", 'po': """
pobierz	13 K	1537 K z	1537 K w	1537 K na	1537 K w sklepie	1548 K aplikację
podaruj	3 K	1542 K
podcast	347 K-tipp:	512 K:	858 K :
podcastunk	1019 K
pode	1576 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podporte	1797 K
podporujte	250 K	1797 K
podprite	1837 K
podsumowanie	26 K wygenerowane	26 K zostało	1530 K artykułu	1530 K wygenerowane	1530 K przygotowane
podziel	3 K się
pogledaj	1727 K video
pogledajte	1727 K i	1727 K još	1727 K video	1727 K:
poglejte	1809 K tudi	1809 K:
poin	1071 K penting oleh	1071 K-poin penting oleh
points	866 K clés
polecamy	1519 K:
poll	559 K:
pomohl	234 K vám
pomohol	1781 K vám
pon	667 K a prueba tus
ponturi	1632 K și sesizări
popular	511 K in
posa	183 K a prova els teus
posez	866 K vos questions	866 K votre question
poslat	245 K
poslechnout	1 K
posted	511 K in	512 K in:
posts	27 K
potrebbe	1121 K interessarti:
pots	176 K enviar-nos
pour	858 K aller plus loin	858 K rappel :	869 K nous contacter	869 K contacter	879 K écouter cet épisode
povezano	1727 K:
povzetek	1823 K	1823 K članka
pozrite	1767 K si	1767 K si video
""", 'pr': """
pr	1188 K:
pratite	12 K	1755 K
preberite	1809 K tudi	1809 K še	1809 K več	1809 K:	1809 K si	1809 K še
prefer	533 K
pregunta	181 K a la nostra
prenesi	1830 K
prenesite	13 K	1830 K	1837 K aplikacijo
prenota	1137 K il tuo posto per l'evento
prenumerata	1285 K nuo
prenumeruokite	1285 K ir skaitykite	1285 K nuo	1285 K tik	1287 K
press	596 K play
pretplatite	1755 K se na
preuzmi	1748 K
preuzmite	13 K	1748 K	1755 K aplikaciju
previous	578 K coverage:
previously	512 K:
pridajte	12 K sa
primetili	7 K ste
primijetili	7 K ste
print	3 K this
prisijunkite	1271 K prie	1287 K
prisluhnite	1809 K podkastu
privacy	492 K notice:
profitez	891 K
promoted	530 K by	582 K:
prosimy	28 K o
przeczytaj	1519 K także	1519 K też	1519 K:	1519 K też:
""", 'pu': """
puede	12 K seguir	651 K enviarnos	651 K contactar	651 K escribir
puedes	12 K seguir	642 K leer también	642 K leer:	651 K enviarnos	651 K contactar	651 K escribir	664 K escuchar todos los episodios
punti	1135 K chiave
puntos	659 K clave generados
punya	1066 K informasi	1066 K cerita
puoi	12 K seguirci	1131 K inviarci
""", 'py': """
pysy	28 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	2068 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
quelle	351 K: dpa	351 K:
quellen	351 K:
quer	1587 K sugerir	1587 K contar	1587 K receber as principais
questa	26 K sintesi	1135 K traduzione
questions	592 K
questo	8 K articolo ti	26 K riassunto	1135 K articolo è stato tradotto	1137 K articolo è pubblicato sul numero	1142 K articolo aderisce
quick	578 K read:
quieres	651 ¿K contarnos
quiz	411 K:	894 K.	894 K -	894 K :	1970 K:
""", 'ra': """
radote	1279 K klaidą
raksti	1312 K autorei	1312 K autoram
raksts	1328 K turpinās
rangkuman	1071 K ini	1071 K oleh	1071 K ai
rate	8 K this
""", 're': """
re	894 (K)lire
reach	516 K the reporter	516 K the author
reacties	5 K	27 K	1407 K worden
read	13 K this in	511 K more on these	511 K more about	511 K more from	512 K more	512 K more:	512 K also	512 K next	512 K:	512 K |	512 K more	512 K all about it	512 K next:	516 K more by	556 K more of our	564 K this and more	564 K this story	568 K our	572 K on with	572 K on for	578 K the full report here	578 K the full story here	608 K this next:	608 K our latest:
readers	562 K must use	562 K must log
reageren	5 K	1407 K kan	1407 K is alleen
receive	568 K the	568 K our
recibe	650 K las noticias	650 K en tu whatsapp
recomandarea	1628 K noastră:
recomendado	1576 K:
recomendamos	642 K:
recomienda	3 K
recommended	512 K:	578 K reading:
redactor	178 K de	653 K de	653 K en
redactora	178 K de	653 K de	653 K en
redzi	1327 K kļūdu
regala	3 K
regale	3 K
regarder	858 K :
regardez	879 K la vidéo ci-dessus	879 K la vidéo ci-dessous
register	551 K for our
registreeru	706 K
registrer	1478 K deg
registrera	1892 K dig
rejoignez	12 K	23 K les
relacionado	642 K:	1576 K:
related	512 K:	512 K |	512 K story:	512 K stories:	512 K article:	512 K reading:	512 K video:	512 K content:	608 K coverage:
relire	858 K
remarks	27 K
rendeld	1018 K meg
rendelje	1018 K meg	1031 K meg
report	7 K an error	7 K a mistake
reporter	1067 K:	1068 K:
reporting	520 K by	520 (K by
reserva	661 K tu plaza
reserve	551 K your seat	1593 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	883 K informé avec notre appli	883 K informés avec notre appli
resum	181 K generat	181 K fet
resume	659 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	858 K	858 K ici	875 K notre hors-série	879 K tous les épisodes
rezervuokite	1287 K
rezime	1741 K
rezumat	1637 K generat	1637 K cu
""", 'ri': """
riassunto	26 K generato
ringkasan	1071 K ini	1071 K dibuat	1071 K oleh	1071 K ai
rispetta	28 K
""", 'ro': """
rodyti	1287 K
""", 'ry': """
ryhdy	819 K
""", 's': """
s	248 K využitím zpráv
""", 'sa': """
saada	701 K oma vihje	701 K meile	701 K oma arvamuslugu	701 K arvamuslugu	716 K
saat	819 K ilmoituksen	819 K sähköpostin	819 K
saiba	1576 K mais	1576 K mais:
saken	1483 K fortsetter
saksikan	1062 K juga	1075 K video	1075 K live	1075 K live streaming
sale	572 K:
salvesta	716 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
sazinies	1326 K
saznajte	1727 K više:
""", 'sc': """
scan	534 K to join	564 K the qr code	564 K the code
scannez	883 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	413 K
schalten	413 K sie
schenk	394 K diesen
schenken	394 K sie diesen
schlagworte	346 K zu
schreiben	31 K sie den ersten	349 K sie unserem autor	349 K sie der autorin	349 K sie uns
scopri	23 K di più da	1137 K i giochi	1137 K i nostri giochi
scrivi	31 K il primo	1123 K all'autore
scroll	554 K down for video	1088 K ke bawah	1088 K untuk
""", 'se': """
se	275 K også	275 K video	275 K også:	289 K flere jobs	303 K hele	303 K flere	303 K alle	666 K adhiere a los criterios	681 K permite la reproducción	1131 K vuoi raccontare	1131 K hai informazioni	1449 K også	1449 K video	1449 K også:	1480 K hele	1480 K alle	1480 K mer av	1587 K tiver informações	1587 K você tem informações	1862 K också	1862 K även	1862 K även:	1893 K hela	1893 K alla	1893 K mer av
sea	28 K respetuoso	31 K el primero
search	595 K thousands of
see	7 K an error	7 K a mistake	511 K more from	512 K also	512 K more	512 K more:	512 K also:	516 K all posts by	516 K author archive	610 K more videos
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	655 K
seguinos	12 K
seguir	655 K a
seguiu	12 K-nos
sehen	373 K sie hier das	373 K sie im video	373 K sie das video
sei	31 K der erste	31 K die erste	1131 K stato testimone	1131 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1271 K	1287 K
seko	1311 K	1326 K
sekojiet	1311 K
selanjutnya	1087 K:
sem	32 K comentários
senaste	1861 K nytt om
send	3 K this	283 K os et krypteret	283 K os dit tip	303 K	516 K us your	516 K tips to	516 K your tips	516 K feedback to	516 K your story ideas	592 K us	592 K your	592 K photos	592 K pictures	1457 K sikkert tips	1457 K tips	1480 K	1480 K saken videre
seneste	274 K nyt om
seotud	690 K:
ser	1482 K du noe feil	1894 K du något fel
ses	860 K derniers articles
seu	27 K comentário	1599 K comentário será
seuraa	12 K	802 K kirjoittajaa	802 K toimittajaa	819 K
""", 'sh': """
share	3 K this	3 K the article	516 K your story	592 K your
""", 'si': """
si	28 K prega di	176 K tens informació	651 K tienes información	651 K tiene información	651 K tenés información	651 K conoces algún	651 K conoces un caso	869 K vous avez des informations	869 K vous disposez	869 K vous souhaitez
sia	31 K il primo
sie	7 K haben einen fehler	12 K finden uns	349 K erreichen die autorin	349 K erreichen den autor
sieh	373 K dir das video
siehe	347 K auch
siga	12 K	12 K-nos	650 K el canal	1584 K este autor	1584 K esta autora
sign	492 K up to	492 K up for	492 K up here	492 K up (it's	565 K up for push	565 K up for alerts	565 K up for text alerts	565 K up for breaking news alerts	600 K up to our	600 K up for our	600 K up for breaking	600 K up for free
sigue	12 K a	642 K leyendo:	650 K el canal	655 K a	680 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1062 K juga	1062 K juga:	1062 K:	1062 K video	1065 K berita	1075 K video	1086 K berita selengkapnya	1086 K berita lainnya	1087 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1092 K artikel gratis
sisesta	716 K
siste	1448 K nytt om
sitter	1482 K du på	1894 K du på
siz	33 K ne
sizce	33 K
sizin	1983 K başiniza
""", 'sk': """
skaitykite	1262 K daugiau	1262 K taip pat	1262 K ir	1287 K
skapa	1892 K ett	1892 K konto	1893 K
skaties	1302 K arī	1326 K
skicka	1893 K
skinite	13 K	1748 K
skontaktuj	1521 K się z autorem
skopiuj	1542 K link	1542 K
skriv	283 K til journalisten	284 K til	303 K	303 K direkte	1480 K inn	1480 K direkte	1480 K til oss	1893 K upp	1893 K direkt
""", 'sl': """
sledite	12 K	1837 K
sleduj	12 K
sledujte	12 K	219 K:	250 K	1797 K
slik	1479 K bruker	1479 K jobber
""", 'so': """
so	369 K nutzen wir ki
sob	1584 K supervisão de
sobre	644 K el autor	644 K la autora	644 K la firma	1578 K o autor	1578 K a autora
sois	31 K le premier
sollten	349 K ihnen fehler
solo	1158 K per te
sondage	894 K -	894 K.
sorodna	1809 K novica
sorodno	1809 K:
sostenete	1156 K
sostieni	1102 K	1102 K il	1102 K la	1156 K
souhrn	233 K	233 K článku
soutenez	838 K	838 K le
soutenir	838 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	1893 K
special	572 K offer	578 K report:
speel	1383 K onze
spela	1893 K upp
spende	325 K für
spenden	325 K für	389 K an:
spendenkonto	389 K:
spiel	376 K unser
spielen	376 K sie unser
spill	1480 K av
sponsored	530 K by	582 K:
sponsorizzato	1139 K da
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	1837 K
spring	572 K sale
spytaj	1530 K
""", 'st': """
start	572 K your	599 K your day with	599 K your morning with	599 K your week with
stavovi	1738 K autora	1738 K izraženi	1738 K izneti	1738 K izneseni
stay	28 K on topic	492 K up to date with	556 K with	564 K ahead with
ste	7 K opazili
stellen	369 K sie der
stem	303 K	1383 K mee	1480 K
steun	1401 K
stiahnite	13 K si	1797 K si aplikáciu
stimm	376 K jetzt ab:
stimmen	376 K sie jetzt ab:
straipsnis	1289 K tęsiasi
streszczenie	26 K wygenerowane	1530 K	1530 K artykułu
stuur	3 K dit
""", 'su': """
su	27 K comentario
subscreva	1597 K o nosso podcast
subscribe	12 K to our	483 K to	492 K to	534 K to the	534 K to	562 K to comment	572 K
subskrybuj	1548 K
suivez	12 K	871 K
suivre	871 K
suka	1072 K artikel ini
sull	1123 K'autore
sumate	12 K
sumber	1068 K:	1068 K :
summary	549 K
summer	572 K sale
support	483 K	483 K the
sur	858 K le même sujet
survey	559 K:
susikurkite	1287 K
susisiekite	1287 K
""", 'sv': """
svar	289 K på vores	303 K	1463 K på vår	1480 K
svara	1877 K på vår	1893 K
svideo	1742 K vam se
svidio	1742 K vam se
svidjelo	1742 K vam se
""", 'sy': """
syndicated	607 K with permission
synes	304 K du om
""", 'sz': """
szavazzon	1031 K
""", 'ta': """
ta	1463 K quizen	1463 K vår quiz	1480 K testen	1480 K vår	1823 K povzetek
taalfout	7 K
tag	289 K quizzen	289 K vores quiz	303 K vores
tagged	512 K:
tags	512 K:
taip	1262 K pat skaitykite
take	558 K our
takip	12 K edin
tallenna	819 K
tambahkan	1065 K
tanya	1071 K ai kami
tap	596 K play
tapkite	1287 K
tausta	791 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	642 K puede interesar	642 K puede interesar:	642 K recomendamos:	642 K recomendamos leer:
tead	701 K teemast	701 K rohkem
tee	706 K test	805 K testi	819 K testimme
teile	3 K
teilen	3 K sie
teilt	3 K
tekst	720 K:	1524 K ukazał się	1524 K pochodzi z	1530 K przetłumaczony	1530 K został przetłumaczony	1530 K czyta	1738 K izražava	1741 K je preveden	1741 K čita	1744 K je objavljen u
tekstas	1291 K:
teksti	802 K
teksts	1330 K:
telegram	12 K kanalimiza
tell	516 K us your story
telli	714 K	716 K
tellijana	716 K
tem	1587 K alguma informação	1587 K informações	1587 K uma sugestão	1587 K uma denúncia	1587 K alguma história	1587 K uma história
tens	176 K informació	176 K una història
tento	233 K souhrn	233 K článek byl přeložen	1780 K súhrn	1780 K článok bol preložený
terjemahan	1071 K ini
terms	520 K and conditions apply
test	289 K din viden	558 K your knowledge	1383 K je kennis	1463 K kunnskapene dine	1970 K:
testa	1877 K dina kunskaper
testaa	805 K
teste	376 K dein wissen
testen	376 K sie ihr wissen
testez	891 K
tetszett	8 K	1032 K
text	233 K byl přeložen	236 K vyšel v	1780 K bol preložený	1783 K vyšiel v
texte	866 K traduit
texten	1895 K fortsätter
texto	659 K traducido	1591 K traduzido
""", 'th': """
tham	2068 K gia kênh	2077 K gia khảo sát	2077 K gia bình chọn
thank	526 K you for reading
thanks	526 K for reading
the	5 K comments	492 K latest news directly	511 K latest in	511 K latest from	549 K ai summary
theo	2068 K dõi báo	2068 K dõi chúng tôi	2068 K dõi kênh	2070 K dõi
there	32 K are no comments	32 K are no
this	5 K discussion	5 K conversation	549 K article was	549 K article has been	549 K story was	549 K story has been	549 K content was	549 K summary	549 K translation	549 K piece was	554 K article is also available as audio	607 K article first appeared	607 K story first appeared	607 K piece first appeared	607 K post first appeared	607 K report includes material	607 K report includes information	607 K report includes reporting	607 K report contains material
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	1121 K potrebbe interessare:
tiene	647 ¿K información
tienes	644 ¿K una historia	647 ¿K información	647 ¿K alguna	647 ¿K una historia	651 ¿K algo que
tiklayin	1957 K
tilaa	819 K
tilmeld	303 K
tin	2065 K liên quan:
tip	283 K journalisten	283 K redaktionen	1362 K de redactie	1362 K ons
tippfehler	7 K
tips	1457 K journalisten	1457 K redaksjonen	1457 K oss	1458 K	1871 K:
tipsa	1871 K reportern	1871 K redaktionen	1871 K oss	1871 K anonymt
""", 'to': """
to	26 K podsumowanie	556 K hear more	1530 K streszczenie	1530 K podsumowanie
toate	1634 K articolele lui
toda	669 K la información en nuestra
todas	641 K las noticias de
todos	27 K los comentarios	27 K os comentários	644 K los artículos de	1578 K os artigos de
toeta	713 K
toimittaja	802 K
toista	819 K
tonton	1062 K juga	1062 K:	1062 K juga:	1075 K video
top	511 K stories in	511 K stories from
topics	512 K:
toto	26 K shrnutí	233 K shrnutí	1780 K zhrnutie
tous	27 K les commentaires	857 K les articles de	860 K les articles de
toute	857 K l'actualité de	857 K l'actu	883 K l'info dans votre poche
""", 'tr': """
traduit	866 K avec l'aide	866 K à l'aide
transmettez	3 K
trending	511 K in	578 K:
trimite	3 K	1632 K-ne
try	558 K today's	558 K our	568 K our	572 K
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	666 K comentario será	1639 K ce părere ai
tud	1013 K valamit
tudo	1575 K sobre
tudsz	1013 K valamit
tule	706 K tööle	805 K lukijailtaan	805 K mukaan	819 K mukaan
turite	1273 K naujieną	1273 K informacijos	1273 K istoriją
turn	565 K on alerts
tutte	1120 K le notizie su	1154 K le notizie di
tutti	27 K i commenti	1123 K gli articoli di	1140 K gli episodi del podcast
""", 'u': """
u	12 K vindt ons	1415 K kunt zich altijd
""", 'ui': """
uit	1360 K het archief:	1421 K ons archief:
uitschrijven	1415 K kan
""", 'uj': """
uji	1076 K pengetahuanmu	1076 K pengetahuan anda
""", 'ul': """
ultime	1120 K notizie di
""", 'un': """
un	869 K témoignage	869 K fait	879 K podcast à écouter	1133 K post condiviso da	1641 K articol susținut de	1641 K articol în parteneriat	1641 K proiect susținut de
una	657 K publicación compartida por	657 K publicación compartida de
unbegrenzter	391 K zugang
unduh	13 K	1078 K
une	7 K erreur	7 K coquille	7 K faute	860 K information à nous transmettre	863 K info à nous	869 K info	869 K information à
uneix	12 K-te
unisciti	12 K	23 K a
unlock	572 K
unser	389 K spendenkonto	411 K wochenquiz	411 K quiz	427 K autor	427 K reporter	427 K redakteur	427 K korrespondent
unsere	347 K leseempfehlung	427 K autorin	427 K reporterin	427 K redakteurin	427 K korrespondentin
untuk	1065 K mendapatkan
""", 'up': """
up	512 K next:
uppdatera	1893 K
""", 'us': """
users	562 K must
""", 'uu': """
uuenda	716 K
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vaata	690 K ka	716 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	1312 K tev ir ziņa	1312 K tev ir ko	1312 K esi pieredzējis	1327 K raksts
vam	1824 K je bil	1824 K je bila
van	1013 K egy jó	1013 K egy tipped	1013 K egy tippje	1032 K olyan	1032 K olyan dokumentuma
var	31 K först	1893 K med
varaa	819 K
vasta	716 K
vastaa	805 K	819 K
vastaava	817 K päätoimittaja:
vastutav	698 K väljaandja:
""", 've': """
vea	642 K también	642 K también:	664 K el video a continuación	664 K el vídeo a continuación
ved	283 K du mere	283 K du noget
vedd	1031 K meg
vedi	1121 K anche	1121 K anche:	1123 K tutti gli articoli di
vegeu	172 K també
vegye	1031 K meg
vegyen	1018 K jegyet	1018 K részt	1031 K részt
veillez	28 K à
veja	1575 K mais em	1576 K também	1576 K mais	1576 K:	1576 K também	1576 K também:	1576 K mais:	1597 K o vídeo abaixo	1597 K o vídeo acima	1597 K os vídeos mais assistidos
venujte	1793 K
ver	642 K también	644 K todos los artículos de	1578 K todos os artigos de
verder	1382 K lezen:	1421 K in het nieuws:
verschenke	3 K
verschenken	3 K sie	394 K sie diesen
verstuur	3 K dit
verwandtes	396 K thema:
vet	1457 K du mer	1457 K du noe	1871 K du mer	1871 K du något
veuillez	28 K respecter
vezane	1727 K vesti:
vezi	1628 K și	1628 K și:	1628 K:	1628 K și	1634 K toate articolele	1643 K video mai sus	1643 K video mai jos
""", 'vi': """
vi	303 K vil gerne høre	313 K har tidligere skrevet	1480 K vil gjerne høre	1491 K har tidligere skrevet	1893 K vill gärna höra	1903 K har tidigare skrivit
viac	1767 K:	1767 K k téme:
video	554 K above:	554 K below:	1075 K:	1382 K:	1727 K pogledajte	2078 K:
vidi	1727 K još
view	516 K all posts by	516 K all articles by
vil	289 K du arbejde	289 K du være med på holdet	1463 K du jobbe	1463 K du være med på laget
vill	1877 K du jobba	1877 K du arbeta
vind	289 K billetter	303 K
vinkkaa	798 K toimitukselle	798 K
vinn	1463 K billetter	1480 K	1877 K biljetter	1893 K
vir	1835 K:
viri	1835 K:
vis	28 K respekt	303 K indhold	1480 K innhold
visa	28 K respekt	1893 K innehåll
visita	661 K nuestra tienda	1137 K lo store	1137 K il nostro store
visite	1593 K a nossa loja	1593 K nossa loja
viste	7 K
visualizzando	1133 K questo contenuto
viu	7 K algum	1587 K algo	1587 K alguma coisa
""", 'vk': """
vklopi	1830 K
vklopite	1830 K
""", 'vo': """
voce	1135 K generata
voir	857 K tous les articles	858 K aussi	858 K la vidéo	860 K tous les articles de	879 K la vidéo ci-dessus
voit	798 K lähettää vinkin
voita	819 K
voix	866 K générée
volg	12 K ons	12 K
voller	391 K zugriff
vols	176 K compartir	176 K explicar
vond	8 K je dit	1406 K je deze
voor	1377 K dit artikel
votre	27 K commentaire
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	860 K avez une information	863 K travaillez	863 K avez été	863 K êtes témoin	863 K avez une information	863 K souhaitez témoigner	869 K avez une info	869 K avez une information	869 K avez des informations	869 K disposez	869 K souhaitez	869 K êtes concerné	869 K êtes témoin	869 K avez été témoin	869 K avez des photos	869 K pouvez nous	869 K pouvez joindre	869 K pouvez contacter	869 K pouvez écrire à
voz	659 K generada
""", 'vr': """
vrei	1632 K să ne spui
""", 'vu': """
vuoi	1131 K segnalarci	1131 K raccontarci
""", 'vy': """
vytisknout	245 K
""", 'wa': """
war	8 K dieser	8 K der	404 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	526 K this forwarded	590 K this	1406 K deze
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1383 K is jouw mening	1406 K vind je van	1406 K vond u van	1406 K vindt u van
watch	501 K us on	512 K |	512 K now:	512 K more:	512 K the video:	512 K the latest	512 K:	554 K the video above	554 K the video below	554 K the clip above	554 K the clip below	554 K the full video	554 K the full interview	554 K the full episode	596 K more	596 K our	610 K more videos
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	485 K accept:	485 K accept visa	485 K accept paypal	553 K're hiring	553 K are hiring	560 K value your opinion	560 K'd love your feedback	599 K respect your privacy
wees	31 K de eerste
weitere	346 K artikel zu	346 K artikel aus	346 K themen aus	349 K artikel von
weiterlesen	347 K:
wesprzyj	1548 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	511 K others are reading	512 K to read next:
whatsapp	12 K kanalimiza
""", 'wi': """
wideo	1534 K znajdziesz	1534 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	404 K fanden sie	404 K fandest du	404 K finden sie	404 K hilfreich war	411 K gut kennen sie	411 K gut kennst du
with	584 K inputs from	584 K input from	584 K agency inputs	584 K reporting by	584 K additional reporting
""", 'wo': """
word	23 K lid van	1401 K lid van	1401 K vriend van
work	553 K with us	553 K for us
worth	512 K reading:
""", 'ws': """
wspieraj	1548 K
wszystkie	27 K komentarze	1518 K artykuły o	1521 K artykuły autora
""", 'wy': """
wydrukuj	1542 K
""", 'xe': """
xem	2065 K thêm	2065 K thêm:	2065 K:	2065 K video	2065 >> K	2065 K tiếp:	2072 K các bài viết của tác giả	2072 K các bài viết khác của	2072 K thêm bài của tác giả	2078 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	650 K puedes recibir
yazi	1984 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	501 K can follow him on	501 K can follow her on	501 K can follow them on	512 K may also like:	512 K might also like:	512 K may also be interested in:	512 K may also want to read:	512 K may want to read:	534 K can get	554 K can hear this story	554 K can listen to this	556 K can listen to	562 K must be	562 K can be part of	608 K may have missed:
your	27 K comment	27 K comments	560 K opinion matters	599 K weekly guide to	599 K daily guide to	599 K essential guide to
""", 'yu': """
yuk	1065 K gabung
""", 'za': """
zachowaj	28 K
zainstaluj	13 K	1537 K
zapis	1820 K je mnenje
zapisz	1542 K ten	1542 K artykuł	1542 K tekst
zapratite	12 K	1755 K
zapytaj	1530 K	1530 K nas
zaujal	234 K vás	1781 K vás
""", 'zd': """
zdroj	248 K:	1795 K:
zdroje	248 K:	1795 K:
""", 'ze': """
zeptejte	233 K se
""", 'zh': """
zhrnutie	1780 K	1780 K článku
""", 'zi': """
zie	7 K je een	1360 K ook
zini	1312 K ko vairāk	1327 K stāstu	1327 K ko
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	1518 K więcej z	1519 K też	1519 K też:	1519 K także	1519 K:	1519 K też	1519 K także	1519 K wideo	1519 K film	1519 K zdjęcia	1519 K galerię	1534 K nagranie	1534 K materiał
""", 'zu': """
zugang	391 K zu allen
zugriff	391 K auf alle
zum	347 K thema:	347 K weiterlesen:	349 K autor	406 K kommentieren	427 K profil von
zur	349 K person	349 K autorin
"""}

CONTAINS = {'#': """
#	1148 Kx#	1204 月K本まで無料で	1247 첫 달 K원	1256 월 K원
""", 'aa': """
aamu	17 joka K
aamukirje	812 K
aamukirjeen	812 K
aangemeld	1388 succesvol K
aanmerkingen	1368 op- of K
aastas	725 K
""", 'ab': """
abbestellen	332 jederzeit K
abbestellt	414 jederzeit K
abbonamenti	1163 K
abbonamento	1105 hai già un K	1105 per chi ha un K	1105 scegli il tuo K	1163 K
abbonati	1105 K per	1105 K a soli	1105 solo per K	1105 per gli K	1125 K	1159 K a	1159 K:	1159 K ora	1159 K per	1159 puoi, K	1160 i nostri K	1163 K
abbonato	1105 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1114 devi K
abmelden	383 wieder K
abo	390 pur-K
abonament	1504 masz już K	1660 K
abonare	1646 prin K ești
abonarea	1646 confirma K
abonat	1620 ești deja K
abone	1947 K olun ve	1994 K olun
aboneler	1985 K içindir	1985 yalnizca K	1985 sadece K	1998 K
abonelere	1961 K özel	1961 K özeldir	1961 K açik	1961 K açiktir
abonelerimiz	1995 K
abonelik	1998 K
abonements	1337 K
abonenti	1329 tikai K
abonentiem	1300 tikai K	1329 teksts ir K	1329 raksts ir K
abonents	1300 jau esi K
abonne	897 je m'K
abonnee	1344 al K	1344 word K	1344 nog geen K	1344 als K	1425 word K
abonneer	1425 K je
abonnees	1344 alleen voor K	1344 dit artikel is voor K	1417 K kunnen dit	1426 onze K	1429 K
abonnement	261 kræver K	320 K	432 K	841 avec votre K	901 K	1344 neem een K	1344 kiezen voor een K	1393 sluit een K af	1393 een K? log	1393 al een K	1417 nog geen K	1417 K dat bij je	1417 K af met	1425 kies een K	1429 K	1498 K
abonnementen	1429 K
abonnements	901 K
abonnent	261 bliv K	261 allerede K	261 som K	315 en K	316 bliv K	328 als K	328 sie sind noch kein K	329 bereits K	329 bereits K:in	1435 bli K	1435 allerede K	1435 som K	1493 en K	1494 bli K
abonnenten	328 nur für K	328 exklusiv für K	416 lesen nur K	429 unseren K	432 K
abonnenter	261 kun for K	261 artiklen er for K	306 er for K	306 kun K	317 vores K	320 K	1435 kun for K	1435 denne saken er for K	1435 artikkelen er for K	1484 er for K	1484 bare K	1484 kun K	1495 våre K	1498 K
abonnentin	328 als K	329 bereits K
abonnentinnen	328 exklusiv für K	328 nur für K	328 K vorbehalten	429 unseren K
abonner	261 K for at	316 K på	897 s'K	1435 K for å	1494 K på
abonnere	1470 ved å K
abonnez	841 K-vous pour	841 K-vous à partir	897 K-vous	897 K vous
abonniere	428 K unseren	428 K hier
abonnieren	332 newsletter K	337 whatsapp-kanal K	337 K sie unseren kanal	354 podcast K	414 hier K	428 jetzt K	428 K sie
abonniert	329 bereits K
abrir	629 K en la app	1563 K no app
abyste	209 K mohli číst dál
""", 'ac': """
accede	625 K a todo
accedi	24 K	1105 K per
accept	1625 K toate
acceptant	853 en K les cookies
acceptar	180 K les galetes
accepteer	1355 K de cookies
accepter	853 K les cookies
accepteren	1355 cookies te K	1355 cookies K
access	487 unlock full K	487 full K. no ads	574 K to every story	574 full K with no ads	602 year of K	602 months of K	602 want full K	602 K for half price
acconsento	1147 K a ricevere
accordance	567 K with our privacy
according	616 K to
account	487 create a free K to	487 sign in to your K	487 create an K to	574 please create a free K	613 create a free K	614 hold power to K	1344 maak een gratis K	1393 K is gratis en zo	1417 een gratis K	1425 maak een gratis K
accurate	581 K at time of
accused	616 K
aceptado	637 no has K las cookies
aceptaste	637 no K las cookies
aconseja	685 K
aconsejaba	685 K
aconselha	1615 K
acrescentou	1615 K
actionnaire	898 sans K
""", 'ad': """
ad	11 K
adalah	1069 K dosen
adblock	216 vypněte K	270 slå K fra	1444 slå av K	1514 wyłącz K	1857 stäng av K
adblocker	340 K erkannt	340 K aktiv	340 nutzen einen K	340 verwenden einen K	340 trotz K	432 K	504 disable your K	504 you are using an K	504 K detected	1353 K uit
added	616 K
adgang	261 få K til	316 få fri K
admitiu	1615 K
admitted	616 K
adres	1506 twój K e-mail	1538 K e-mail
adresa	1621 K ta de email	1621 K ta de e-mail	1621 K de email nu va
adresiniz	1948 e-posta K
adresse	383 gültige e-mail-K	383 sie ihre e-mail-K	383 du deine e-mail-K	383 e-mail-K ein	844 votre K e-mail	844 votre K email
adresu	1724 na vašu e-mail K	1749 e-mail K	1749 mejl K
ads	614 we don't have K
advarer	319 K	1497 K
advert	11 K
adverteix	203 K
advertentie	11 K
advertenties	1426 zonder K
advertisement	11 K	503 this K has not loaded
advertisements	11 K
advertiser	589 supplied by an K	589 provided by an K	589 paid for by an K	589 produced by an K	589 created by an K
advertorial	1423 dit is een K
advierte	685 K
adviseert	1428 K
""", 'af': """
affermato	1162 ha K
affichage	873 K de ce contenu
affichant	873 en K ce contenu
afficher	853 pour K ce contenu	873 ne peut pas s'K
affichera	841 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	247 K odkazy	300 K-links	339 K-links	468 K links	503 contains K links	606 K links	606 K link	816 K-linkkejä	1025 K linkeket	1423 K links	1475 K-lenker	1751 K linkove	1751 K linkovi	1794 K odkazy	1833 K povezave	1888 K-länkar
affiliatelenker	1475 K
affiliatelinks	37 K	300 K	421 K	1423 K
affiliati	37 link K
affiliation	37 liens d'K	877 liens d'K
affiliazione	37 link di K
affirme	900 K
affirment	900 K
afiliacyjne	37 linki K	1544 linki K
afiliacyjnych	1544 linków K
afiliado	37 enlaces de K	37 links de K	662 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	662 enlaces de K
afiliate	37 linkuri K	1642 linkuri K
afiliats	186 enllaços d'K
afirma	685 K	1615 K
afirmar	203 va K
afirmou	1615 K
afleveringen	1412 alle K van
afmelde	263 K dig når
afmelden	1388 elk moment K	1388 elk moment weer K
afsnittet	290 hele K
aftrekbaar	1390 gift is K
""", 'ag': """
agences	861 avec K
agenturmaterial	350 mit K
aggiornamenti	1112 segui tutti gli K
aggiunto	1162 ha K
agora	1612 doe K
""", 'ah': """
ahora	682 dona K
""", 'ai': """
ai	146 K	288 af K	1462 av K	1876 av K	2075 K
aidez	864 K-nous à	897 K-nous
aiheesta	815 lisää K täältä
aiutaci	1125 K	1159 K a
aiutarci	1125 K	1159 K a
aizliegta	1309 bez atļaujas ir K
""", 'aj': """
ajakirjandus	724 meie K	724 sõltumatu K	724 K maksab	724 hea K
ajakirjandust	712 toeta sõltumatut K
ajakirjanik	702 K
ajakirjanikud	724 meie K
ajoute	900 K
ajoutez	897 K-nous
ajuda	200 K'ns
ajude	1581 K-nos	1612 K-nos
ajutorul	1647 K tău putem	1656 avem nevoie de K tău
""", 'ak': """
akci	235 naši K
akciu	1782 našu K
akismet	21 K to reduce spam
akkoord	1388 ga je K met onze	1388 gaat u K met onze
aktardi	1997 K
aktivieren	340 javascript K
akzeptiere	332 mit der anmeldung K
akzeptieren	332 mit der anmeldung K	342 cookies K
""", 'al': """
alamat	1054 K email
aldus	1428 K
alerta	1615 K
alertas	14 las K	630 recibe K	630 activa las K	1564 receba K
alertes	846 recevez les K	846 K info
alertou	1615 K
alerts	14 K	495 get K as
algemene	1388 ga je akkoord met de K
alin	1982 K
alive	614 local news K
alkaen	814 K #
alles	328 lesen sie K	1417 lees K met
allow	504 K ads on
aloud	523 is read K by
""", 'am': """
amendat	1659 a K
ammesso	1162 ha K
""", 'an': """
anche	1160 siamo K su
andare	1098 prima di K via
android	333 für K und ios	493 our K app	884 sur ios et K	1347 app voor K
angebot	390 ihr K	390 dein K	428 hier gibt es das K
angebote	383 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angezeigt	342 inhalte K werden
anggota	1093 jadilah K
ankete	1786 našej K	1786 v K
anketi	35 našoj K	1746 našoj K	1746 u K	1828 naši K	1828 v K
anketimize	35 K
anketimizi	1969 okur K	1969 K
anketo	1828 kratko K	1828 našo K
anketu	35 našu K	1746 kratku K	1746 našu K
ankety	239 naší K	1786 našej K
ankiecie	35 naszej K	1535 naszej K	1535 w K
anlatin	1982 K
anlatti	1997 K
anmelden	24 K	428 jetzt K	428 hier K
anmelder	285 er K	1459 er K
anmeldung	332 mit meiner K	332 mit ihrer K	332 mit der K stimmen	332 mit der K stimme	332 mit der K willige	332 mit der K willigen	332 mit der K erklären sie	356 K	409 hier geht es zur K
annetus	712 tee K	727 K
anno	1161 all'K
annonce	11 cette K
annoncelinks	37 K	300 K
annoncen	11 K
annoncer	317 uden K
annonsblockerare	1857 stäng av K
annonseblokkering	1444 slå av K
annonselenker	37 K	1475 K
annonsen	11 K
annonser	1495 uten K	1907 utan K
announced	616 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1162 ha K
ano	1614 por K
anoniem	1368 K tippen	1405 ons K
anonim	1964 bize K
anonym	403 K an uns
anonymous	593 K
anonymously	593 K
anot	1297 K
anregungen	377 fragen oder K	377 fragen und K
ansehen	375 hier K	375 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	508 K our poll
antes	618 K de irte	1554 K de sair
anuncio	662 después del K	662 tras el K
anunciou	1615 K
anvender	270 vi K cookies
anytime	487 cancel K	615 cancel K
anzeige	11 der K	11 dieser K	339 nach der K weiter	399 dies ist eine K
anzeigen	342 mit einem klick K lassen
anzusehen	365 um das video K
""", 'ap': """
apeluje	1552 K
apgalvo	1336 K
aplicativo	1563 baixe o K	1563 baixe nosso K	1613 nosso K
aplikace	252 naše K
aplikaci	213 stáhněte si K	213 stáhněte si naši K	241 mobilní K	241 naší K	241 naší mobilní K
aplikacja	1550 nasza K
aplikacji	1507 w naszej K	1507 otwórz w K
aplikasi	1055 unduh K	1055 download K	1055 K kami	1093 unduh K	1093 instal K	1094 K kami
apoiador	1557 torne-se K	1581 seja nosso K	1612 torne-se K	1612 seja nosso K	1612 seja K
apoiam	1604 nos K todos os meses
apoie	1581 K
apoio	1557 seu K é	1581 seu K	1612 seu K
aportaciones	673 gracias a las K
aporte	648 tu K	682 tu K
apoyan	673 que nos K cada mes
apoyo	621 con tu K	621 tu K es	648 tu K	682 tu K	682 su K
app	333 als K	380 mit der K	380 in der K	493 get our K	493 in our K	493 use our K	493 our new K	493 our ios K	494 get the K	605 have our K	605 with our K	605 via our K	605 on our K	613 our K	1347 in de K	1438 i vår K	1495 vår K	1851 i vår K	1907 vår K	2060 tải K	2103 K内阅读	2103 在K中	2103 K看更多
appareil	841 un seul K à la fois	890 en cours sur un autre K
appeared	519 first K on	583 K in print
appen	264 hent K	264 åbn i K	1438 last ned K	1438 hent K	1438 åpne i K	1851 ladda ner K	1851 ladda ned K	1851 hämta K	1851 öppna i K
appje	1367 ons een K
application	845 téléchargez l'K	845 télécharger l'K	845 dans l'K	845 avec l'K	845 sur l'K	845 notre K	898 notre K
applications	845 nos K mobiles
appot	1020 az K
apps	605 our K
apunta	200 K't
""", 'aq': """
aqui	1554 já que você está K	1554 já que está K
""", 'ar': """
arbeid	1495 vårt K
arbeit	429 unsere K
arbeitet	352 K als
arbejde	317 vores K
arbetar	1876 K med ai
arbete	1907 vårt K
argued	616 K
arrivato	1098 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	201 aquest K	201 l'K sencer	487 to unlock this K	487 members-only K	489 you've read your last free K	489 you have read your last free K	489 this is your last free K	489 reached your K limit	498 share this K on	503 links in this K may	576 save this K	586 this K	586 the full K	587 this K	588 this K	614 this K	834 vous avez aimé cet K	834 cet K vous a plu	841 pour accéder à l'K	841 cet K est offert	841 cet K vous a été offert	841 pour lire cet K	841 offrir cet K	841 offrez cet K	842 de cet K à lire	861 cet K est paru dans	861 cet K a été publié	881 réagir à cet K en	895 cet K a d'abord été publié	898 cet K
articles	15 free K	477 you've read # K	487 access to all our K	487 gift K to give	489 free K left	489 K left this month	489 you've used all your free K	489 # of # free K	489 K left to read	574 to read more K	574 for three more free K	574 more free K	576 K to give	576 K to gift	576 K to share	576 gift # K	841 tous nos K	842 il vous reste # K	887 nos K sont en accès libre	898 nos K
articol	1657 acest K
articolele	1657 K noastre
articolelor	1630 preluarea K
articoli	1105 tutti gli K senza limiti	1106 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1098 ti è piaciuto questo K	1105 per leggere l'K	1105 regala questo K	1160 questo K
articolul	20 K complet	20 K integral	1650 pentru a citi K	1650 să citești tot K	1657 ți-a plăcut K	1657 tot K
artigo	20 ler este K	20 ler o K	1554 gostou deste K	1608 para ler este K	1613 este K
artigos	1580 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	298 denne K for #	315 denne K	315 en K	317 denne K	321 dir gefällt dieser K	328 lesen sie diesen K mit	328 um diesen K zu lesen	328 dieser K ist nur für	328 zugriff auf alle K	328 alle K lesen	328 ganzen K lesen	330 freie K übrig	330 K frei	330 ihr letzter freier K	353 K wurde	357 unsere K öfter	386 K etwas wert ist	390 alle freien K	395 weitere K finden sie	400 rechte am K	400 K steht unter einer	410 den ganzen K	410 diesen K	415 gäbe es diesen K nicht	419 alle K zum	419 lesen sie in diesem K	424 K ist zuerst	424 K ist zuvor	426 K gratis	429 dieser K	429 diesen K	429 diesem K	1082 untuk membaca K ini	1094 K ini	1344 om dit K te lezen	1344 dit K is alleen	1344 geef dit K	1344 lees dit K met	1344 gratis K deze week	1357 fout in dit K	1368 mening over dit K	1393 een premium K	1410 dit K	1424 niets uit dit K	1424 K mag zonder	1426 dit K	1896 gratis K kvar	1905 en K
artikelen	15 gratis K	1344 toegang tot alle K	1393 aantal K bereikt	1393 aantal gratis K	1417 gratis K gelezen	1420 alle K over
artikeln	328 zugang zu allen K	390 zugang zu allen K	426 freien K	1843 gillade du K	1848 läs hela K med	1848 lås upp K	1879 fel i K	1905 den här K	1905 K	1907 den här K
artikels	424 nutzung dieses K
artikkel	719 tasuta K	724 see K
artikkelen	1465 feil i K	1493 denne K	1493 K	1495 denne K
artikkeli	20 koko K	780 tämä K on vain	822 ilmainen K jäljellä	830 tämä K
artikkelia	818 maksutonta K	818 ilmaista K
artikkelin	828 tämän K
artikkelit	15 ilmaiset K	818 ilmaiset K
artiklar	15 fria K	1848 fria K	1896 gratis K kvar	1902 inga gratis K	1902 inga fria K	1907 alla K
artiklen	256 kunne du lide K	315 K	317 K her
artikler	15 gratis K	261 gratis K	306 gratis K tilbage	312 ingen gratis K	317 alle K
artikli	722 selle K
artiklid	715 tasuta K
artiklit	715 tasuta K	722 seda K	724 kogu K
arvioi	832 K
""", 'as': """
asegura	685 K
asked	616 K
asks	616 K
assinante	1560 já é K	1612 torne-se K	1612 seja K	1612 seja K
assinantes	1560 só para K	1560 somente para K	1608 exclusivo para K	1608 exclusiva para K	1608 exclusivos para K	1613 nossos K	1616 K
assinatura	1616 K
assinaturas	1616 K
assine	1560 K para	1560 K por	1560 K e tenha	1612 K a	1612 K o	1612 K já	1612 K agora	1612 K e	1612 K aqui	1612 K por
assisted	588 this ai-K text
associate	503 as an amazon K	518 is an K
assure	900 K
""", 'at': """
atbalsti	1323 K mūs	1333 K mūs
atbalstiet	1333 K mūs
atbalsts	1323 tavs K palīdz	1333 tavs K	1333 jūsu K
atzina	1336 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	353 K
audioverze	2 K
audioverzi	238 K
audioverzii	1785 K
aufgefallen	344 fehler K
ausblenden	342 und wieder K
auszugsweise	350 nachdruck, auch K
auteur	862 est l'K	1369 is K van	1372 mening van de K
auteursrecht	1400 rust K
author	517 email the K	517 the K can be	518 is the K of	518 is an K
automated	2 read by an K	523 is read by an K	523 narrated by an K
automatisch	2 K vorgelesen	328 endet K	375 K vorgelesen	400 K von dpa	400 K von der	408 der text wurde K	408 dieser text wurde K
automatisk	1462 K oversatt
autor	177 és K de	352 ist K	646 es K de	1582 é K de
autora	177 és K de	646 es K de	1527 napisz do K	1582 é K de
autorce	229 napište K
autore	1126 è K di
autorem	1527 kontakt z K
autoren	364 meinung der K
autorin	352 ist K	352 ist freie K	364 meinung der K
autorise	890 n'K pas la lecture
autorke	1775 napíšte K
autorki	1527 napisz do K
autorovi	229 napište K	1775 napíšte K
autorskim	1545 chroniony prawem K	1545 chronione prawem K
autoru	1736 javite se K	1736 pišite K
autrice	862 est l'K	1126 è K di
""", 'av': """
available	493 K on the app store	493 K on google play	493 our app is K	605 app is K
avbryt	21 K svar
avec	861 K afp
averci	1159 grazie per K letto
avertit	900 K
avise	1612 K-nos
avsluta	1908 K när du vill
avsnittet	1878 hela K	1878 ladda ner K
avtorici	1818 pišite K
avtorju	1818 pišite K
avverte	1162 K
""", 'ay': """
ayda	1981 K # tl	1981 K # tl'den	1996 K
aydinlatma	1954 K metni
ayirtin	1982 K
aylik	1996 K
ayudanos	682 K
""", 'ba': """
ba	1497 K
bad	319 K	1909 K
bagikan	25 K
baixa	170 donar-te de K
baixe	1563 K o app	1612 K o
bajate	682 K la app
bancs	192 no depèn de K
banner	432 cookie-K	617 cookie K
banners	617 cookie K
bantu	1093 K kami
bastano	1159 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	400 redaktion nicht K
beboette	1428 K
become	529 K a	613 K one of them
becoming	528 K a member	613 consider K	613 K a member
bedankt	1425 K voor het lezen
beelden	1368 heb je K	1368 heeft u K
befindet	342 an dieser stelle K sich
before	477 K you go	477 K you move on
begging	617 K
begs	616 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	386 jeder K hilft uns	400 K steht unter einer	415 mit einem kleinen K	424 K ist zuerst	428 mit einem K	429 dieser K	429 diesen K
bejelentette	1048 K
bekijk	1378 nieuwe baan? K
belangrijkste	1388 elke dag het K
believe	614 people who K in
belirtti	1997 K
below	598 sign up K	598 enter your email K
beluisteren	1412 dit artikel ook K
benachrichtigungen	14 K	334 K aktivieren	334 push-K
benadrukt	1428 K
bent	1338 nu je hier toch K
bepaalde	1428 K
berasal	1070 konten ini K dari
berdonasi	1093 K
bereits	328 sie haben K ein abo	390 K ein konto
bergabung	1093 mari K	1093 K dengan kami	1093 ayo K
bergabunglah	1093 K
bergantung	1080 K pada dukungan anda
berichten	429 wir K
berichterstattung	429 unsere K
berichtet	352 K für	352 K über
berichtete	431 K
berita	1057 ikuti K
berkomentar	6 untuk K
berlangganan	1053 sudah K	1054 K newsletter	1079 terima kasih telah K	1079 berhasil K	1093 K sekarang	1093 silakan K
bescheid	403 sagen sie uns K	403 sag uns K
beschloss	431 K
besedah	1841 po K
besked	293 push-K
beskeder	293 push-K
besloot	1428 K
beslutade	1909 K
besluttede	319 K
besluttet	1497 K
besoin	834 nous avons K de vous	897 nous avons K de vous	897 a K de vous	897 avons K de votre
besplatna	1750 K članka
besplatne	1750 K članke
besplatni	1743 naš K webinar	1743 naš K vebinar
besplatnih	1750 K članaka
beste	1388 elke week het K van
bestellen	370 im shop K	428 jetzt K	428 K sie hier	428 K sie unseren
bestellung	356 K
besten	429 die K texte
betaald	1423 artikel is K	1423 content is K
betaalmuur	1390 geen K	1429 K
betalande	1905 K läsare
betalende	306 kun for K	315 K læsere	1493 K lesere
betalingsmur	320 K	1498 K
beteiligt	399 redaktion ist nicht K
betonte	431 K
betrokken	1397 redactie is niet K
bevestigen	1388 aanmelding te K
bevorzugen	357 google K
bevorzugte	357 K quelle
bevorzugten	357 K quelle
bevorzugter	357 K quelle
bezahlschranke	387 K	432 K
bezmaksas	1325 K rakstus	1325 K raksti	1325 K kontu	1329 K raksts
""", 'bi': """
bidrag	259 dit K	259 giv et K	316 dit K	316 giv et K	320 K	1433 ditt K	1472 gi et K	1494 ditt K	1885 ge ett K	1885 ditt K gör	1906 ge ett K
bidraget	1472 K ditt
bijdrage	1341 jouw K	1364 kleine K	1423 K is betaald	1427 kleine K
bildirdi	1997 K
bildirimlere	14 K	1949 K izin ver
bildirimleri	14 K	1949 K aç
biletlerini	1969 etkinlik K
billionaire	614 K owner
bilten	1731 K
binding	261 ingen K	318 ingen K
bindingstid	1435 ingen K	1496 ingen K
bindningstid	1848 ingen K	1908 ingen K
binnenland	1408 is redacteur K
bisogno	1098 abbiamo K di te	1159 abbiamo K di te	1159 abbiamo K del tuo	1159 abbiamo K anche di te	1159 abbiamo K di voi
bitte	321 haben wir eine K	321 eine K an sie	321 wir haben eine K
""", 'bl': """
blijkt	1428 K uit
blijven	1390 om dit te K doen
bliv	316 K en del af
blocker	504 disable your ad K	504 disable ad K	504 turn off your ad K	504 using an ad K
blocking	504 K ads	504 K our ads
bloqueador	635 K de anuncios	686 K de anuncios	1569 K de anúncios
bluesky	16 K	500 follow him on K	500 follow her on K	500 follow them on K
""", 'bo': """
board	552 our jobs K	552 our job K
bogatych	1547 nie mamy K
bookmark	609 K this story	609 K this page
bookshop	594 our K
""", 'br': """
bralcev	18 po zaslugi K	1836 s podporo K	1836 s pomočjo K	1839 naših K	1839 po zaslugi K	1839 s podporo K	1839 podpori K
bralci	1839 naši K
branja	0 čas K
brauchen	386 K noch #	428 wir K ihre hilfe	428 wir K deine hilfe	428 K wir sie	428 K wir dich	428 K wir eure
braucht	386 K ihre hilfe	386 K deine hilfe
breaking	495 get K news alerts
brez	1836 K vas
brief	1368 K naar
briefing	527 our morning K	527 our K	527 daily K	567 K in your inbox
briefkasten	359 anonymen K	359 anonymer K
brieven	1368 K naar
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	504 your K is out of date	504 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1462 K ki	1462 K ai
""", 'bu': """
budite	1749 K u toku
buitenlandredacteur	1369 is K
bulabilirsiniz	1982 K
bulan	1095 per K
buletin	1054 K kami	1079 K harian kami	1094 K kami	1097 K
bulunabilirsiniz	1994 katkida K
bulunun	1994 katkida K
buradan	1977 K bağiş yapin
bureau	538 K chief
button	365 klick auf den K
buttons	576 the share K	576 the K below
buycoffee	1547 K
""", 'ca': """
cadastre	1560 K-se para	1612 K-se
cadeau	1344 K aan
cafecito	648 K
callan	683 lo que otros K
campagne	887 K de dons	897 boucler notre K
campaign	614 our spring K	614 our K
can	613 pay what you K
canal	633 únete al K	682 únete al K	1567 siga nosso K	1567 siga o K	1612 entre no K	1613 nosso K
canale	1130 al K	1160 il nostro K
canali	1112 sui nostri K
canalul	1657 K nostru
cancel	21 K reply	487 K at any time	615 K any time	615 K at any time
cancele	1560 K quando quiser	1614 K quando quiser
cancellarti	1108 puoi K
cap	177 és K de
caporedattore	1126 è K
caporedattrice	1126 è K
carte	9 cette K
casella	1108 nella tua K
""", 'ce': """
cebinize	1974 K gelsin
celoten	20 K članek	1805 K članek je	1832 K članek
celotnega	1805 za ogled K	1805 za branje K	1832 K članka
cerut	1659 a K
""", 'ch': """
channel	614 our K	1057 ikuti K	1057 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	844 par e-mail K	844 par mail K
chargement	873 K de la vidéo
chatbot	408 unseren K	408 unserem K
chcete	251 K číst dál	1763 K čítať ďalej
check	557 K back for more	557 K back soon
chef	862 est K de	1408 is K van de
cheffe	862 est K de
chegou	1554 se você K até aqui
chercheur	862 est K
chercheuse	862 est K
chia	25 hãy K sẻ	2091 hãy K sẻ	2094 K sẻ
chiede	1162 K
chiederti	1098 un piccolo favore da K
chief	518 is K
chiesto	1162 ha K
chip	528 K in	529 K in	613 K in now	613 K in and
chipping	613 consider K in
choices	597 cookie K	597 your K
choisissez	841 K votre offre
choose	487 K a plan	613 K a plan
chosen	581 K by our
chronione	1545 K są prawem
""", 'ci': """
cijelog	1723 za čitanje K
cikk	1046 ez a K
cikkeink	1046 K
cikket	1044 ezt a K	1044 a K
cipta	1064 hak K
citarea	1654 cu K sursei
citera	1865 K oss gärna	1865 K gärna men ange
citire	0 timp de K	0 timp K
citit	1647 dacă ai K până aici
cititorii	36 K noștri	1657 K noștri
cititorilor	18 datorită K	1647 datorită K
civil	604 keep it K
""", 'cl': """
claimed	616 K
clarifications	561 corrections and K
clicking	545 by K play
client	841 déjà K
""", 'co': """
code	1130 qr K
codziennie	17 K rano	1506 otrzymuj K
coffee	482 buy me a K	528 buy me a K	528 buy us a K	613 buy us a K	615 cup of K
colabora	646 K con
collabora	1126 K con
columnist	518 is a K	538 K	1369 is K
colunista	1582 é K
com	1692 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	639 para K	639 quieres K	1573 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	639 déjanos tu K
comentarios	639 en los K	639 no admite K
comentariu	21 pentru a publica un K
comentou	1615 K
comision	1642 primi un K
comment	6 to K	6 to leave a K	6 to post a K	508 log in to K	508 sign in to K	508 be the first to K	508 leave a K below	508 leave your K	508 our K policy	508 post a K	604 posting a K	604 members can K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	881 votre K sera publié
commentaires	855 dans les K	855 charte des K	855 espace K
commentare	6 per K	1118 per K	1118 vuoi K
commenter	855 pour K	881 peuvent K	881 pour pouvoir K
commenti	1118 nei K	1118 i K saranno
commenting	508 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	508 in the K below	508 in the K section	508 let us know in the K	508 K powered by	508 K have been closed	508 all K are subject to	508 we welcome your K	604 posting K	613 let us know in the K
commercial	581 our K team	581 our K content	877 réalisé par un partenaire K	890 notre service K
commissie	1397 een K
commission	503 we may receive a K	503 K if you buy	581 may earn a K	581 may earn a small K	581 may earn an affiliate K	581 may receive a small K	581 may receive K	581 earn K from	606 K
commissione	1138 ricevere una K
commissions	606 K
committed	561 K to accuracy
community	402 unserer K	429 unsere K	508 abide by our K	535 our K members	535 leave our K	535 like our K	613 join our K of	614 K-funded	1118 regole della K	1130 K whatsapp
compartilhada	1589 uma publicação K por
compartilhado	1589 um post K por
compartilhe	25 K	1612 K este
compartir	625 K tu cuenta, cambia	682 si quieres K tu cuenta
compensated	606 K
compensation	581 receive K from
complain	561 K about this article
complained	616 K
complains	616 K
complaints	561 our K page
completa	676 para leer la nota K	1560 para ler a matéria K
complete	574 K digital access
completo	1560 para ler o artigo K
complimentary	15 K articles	489 K articles	489 K article this month	489 last K article
compte	897 créez un K	897 créez votre K
comunidad	673 K que sostiene
comunidade	1612 faça parte da K
comunique	1573 K um erro
comunitatea	1647 K care susține	1656 intră în K
condannato	1162 ha K
condiciones	637 términos y K
condividi	1159 K questo
condividila	25 K
condividilo	25 K
conduite	881 charte de bonne K
confidence	536 in K
confidential	536 K tip	536 K tips
confirm	491 check your email to K
confirmar	672 bandeja de entrada para K	1603 caixa de entrada para K
confirmation	886 e-mail de K
connect	500 K with us on
connectez	24 K-vous	841 K-vous pour	897 K-vous
consenso	1116 il K ai cookie
consent	506 we need your K to load	531 written K
consentimento	1589 K para carregar
consentiti	1118 non sono K commenti
consider	482 if you liked this article, K	529 please K	529 K a	529 K giving	529 K joining	613 K making	613 K giving	613 K a gift	613 K joining
contact	491 K me with news and offers	542 K her at	542 K him at	542 K them at	613 K us at	1405 neem K op
contacted	517 can be K at
conte	1612 K-nos
contenido	9 este K	9 K externo	625 K premium	637 K externo de	637 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	506 to view this K, you	506 to view this K please	506 third-party K	506 this K is hosted by a third party	506 we use your sign-up to provide K	574 access to all our K	581 our K studio	583 to reuse this K	586 this K	1373 K te zien
contenu	9 ce K	853 ce K n'a pas pu être	853 K bloqué	873 K est fourni par
contenus	841 tous nos K	898 nos K
contenuti	9 K esterni	1105 a tutti i K
contenuto	9 questo K	9 K esterno	1116 K esterno
contingut	9 aquest K
continua	1151 K a leggere con	1650 pentru a K lectura
continuar	192 el teu suport per K	192 ajuda'ns a K	195 per K llegint	1608 para K lendo	1608 para K a ler	1608 K lendo
continuare	20 K a leggere	1151 per K a leggere	1151 per K la lettura	1650 pentru a citi în K	1650 citește în K cu
continue	487 to K reading this article	487 log in to K	487 sign in to K	487 register to K	487 upgrade to K	613 help us K	1595 K a ler abaixo	1608 K lendo com	1608 K a ler com
continuer	890 pour K à lire
continuez	877 publicité, K	890 K votre lecture sur
continuing	506 by K to use this website, you agree
contou	1615 K
contribua	1581 K	1612 K com	1612 K a partir	1612 K para o nosso
contribuez	897 K
contribuisci	1159 K
contributed	539 K reporting	539 K to this report	539 K to this story	539 K to this article	583 K to this report
contributing	518 is a K	613 by K to
contribution	528 make a K	613 your K	613 make a K	613 making a K	897 votre K
contributo	1101 con il tuo K	1148 piccolo K per noi	1159 il tuo K
contributor	518 is a K
conversation	508 to join the K	508 join the K with	604 in the K	613 join the K
cookie	506 manage your K	910 קובצי K	1016 K-kat	1116 usiamo i K	1116 questo sito usa i K	1178 Kを使用	1178 K(クッキー)	1178 Kの使用	1178 Kを利用	1190 Kを許可	1514 pliki K	1687 файлы K	1687 файлов K	1696 файлы K	1778 súbory K	2019 файли K	2019 файлів K	2029 файли K	2062 sử dụng K	2074 chấp nhận K
cookiekeuze	1409 K
cookies	9 third-party K	270 vi bruger K	270 bruger K til	287 K	407 nutzung von K	441 αποδοχή K	506 we use K	506 this site uses K	506 this website uses K	506 our site uses K	506 uses K to	506 accept all K	506 accept K	506 use of K	506 how to control K	545 social media K	597 K	637 usamos K	637 este sitio utiliza K	637 esta web utiliza K	637 uso de K	637 aceptar las K para	637 que aceptes las K	853 utilise des K	853 refusé les K	873 gérez vos K	901 bandeau K	1355 gebruik van K	1355 omdat je geen K	1373 social media-K	1409 K toe te staan	1444 vi bruker K	1461 K	1514 używamy K	1514 plików K	1571 usamos K	1571 este site utiliza K	1571 este site usa K	1571 uso de K	1867 K på	1875 K
cookievoorkeuren	1373 K
copy	614 read our K
copyright	1400 rust K
corespondent	1633 este K
corporate	614 K backing
correct	581 K at time of
correction	561 report a K	561 request a K	561 suggest a K
corrections	561 our K	561 K policy	591 our K team	614 our K
correo	628 en tu K	628 en su K	628 a tu K
correspondant	862 est K	862 K à
correspondante	862 est K	862 K à
correspondent	518 is a K	538 K	1369 is K
correspondente	1582 é K
correspondents	614 our K
corresponsal	177 és K	646 es K
correu	170 al teu K
corrispondente	1126 è K
courriel	844 par K chaque	844 dans votre boîte K
couvre	862 K les
coverage	557 read our full K	557 see our full K	609 more of our K	609 all our K	614 our K
covers	518 K the
""", 'cr': """
created	522 summary was K
creative	519 under a K commons license
criticised	616 K
criticized	616 K
crowdfunding	617 K
""", 'cu': """
cubre	646 K los
cuenta	625 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	1408 is K
cuma	17 her K
cuota	683 tu K
""", 'cz': """
czekamy	1516 K na wasze
czytaj	1549 K dalej za
czytania	0 czas K
czytasz	1550 K nas
czytelnicy	36 nasi K	1550 nasi K
czytelniczek	1547 dzięki wsparciu K
czytelnikom	18 dzięki K	1550 dzięki K
""", 'da': """
daarna	1344 K kun je
dabei	428 sind sie K	428 sei K
dacci	1159 K una mano
daftar	1093 K untuk
dagar	1886 # K för #
dage	298 # K for #	316 prøv # K
dagelijks	1346 ontvang K
dager	1473 # K for #
daily	491 sign up for our K
dakika	0 K okuma
dalej	1550 pisać K
danach	328 K # euro
dane	1796 #% z K	1796 # % z K
dankzij	18 K lezers	18 K onze lezers	1390 K onze leden	1390 K mensen zoals jij	1390 K lezers zoals jij	1416 K onze lezers	1416 K lezers	1416 K giften
dapatkan	1057 K update berita
dar	251 váš K	255 K	1802 K
darbu	1334 mūsu K
darmowe	1541 K konto
darmowy	1504 ostatni K
darmowych	1541 limit K
darowizna	1549 twoja K	1553 K
darowizny	1553 K
darte	628 K de baja
darujme	249 na K	252 na K	253 K
dary	255 K	1802 K
data	518 is a K
datajournalist	1408 is K
dateci	1159 K una mano
datenschutzbestimmungen	342 K
datenschutzhinweise	342 K
""", 'de': """
deaktiviere	340 K deinen adblocker
deaktivieren	340 K sie ihren adblocker	340 adblocker K	340 ad-blocker K
deaktiviert	340 javascript ist K
debat	286 send det til K
debate	508 join the K
debattartikel	1874 din K	1874 skriva en K
debattartikeln	1874 svara på K
debatten	6 delta i K	272 deltag i K	292 deltage i K	292 deltag i K	292 tone i K	1466 delta i K
debattinnlegg	1460 K
decided	616 K
decidiu	1615 K
decis	1659 a K
deciso	1162 ha K
declarat	1659 a K
declarou	1615 K
dedi	1997 K
dedicated	614 our K team
deductible	528 tax-K gift	528 tax-K donation	613 make a tax-K	615 tax-K
deel	25 K het	25 K dit	1425 K dit
deine	18 ohne K
dejal	1841 je K
dejala	1841 je K
del	1494 bli en K av	1906 bli en K av
dela	25 K den	1906 K med en vän
delivered	487 print edition K to	487 K to your door	491 K to your inbox	491 K to your email	491 get the latest news K
delo	1839 naše K
demanar	203 va K
demander	834 une faveur à vous K	834 un petit service à vous K
den	25 del K
denuncia	685 K	1162 K	1615 K
departe	1656 citi mai K
depend	614 we K on
depende	673 no K de bancos	1604 não K de bancos
dependemos	673 K de nuestros lectores	1604 K dos nossos leitores
der	412 mit K app der	431 so K
derden	1355 inhoud van K
derecho	29 se reserva el K
desactiva	635 K adblock
desactivar	635 K adblock
desative	1569 K o adblock
descarga	629 K la app	629 K nuestra app	682 K nuestra	682 K la app
descarrega	200 K't
descarregue	1563 K a app
despre	1633 scrie K
desta	1612 faça parte K
destek	1977 K olun	1994 bize K	1994 K olun	1994 K ol	1994 K verin	1994 aylik K
detected	504 ad blocker K	504 adblock K
determinou	1615 K
detto	1162 ha K
deutschen	424 von der K presse-agentur
devamini	1947 K okumak için	1994 haberin K okumak
devenez	897 K membre	897 K mécène
device	536 non-work K
""", 'di': """
dicci	1159 K la tua
dice	685 K	1162 K
diceva	1162 K
dich	428 trag K
dichiarato	1162 ha K
diesem	429 K text
diesen	9 K tweet	410 K text	415 gäbe es K text nicht	429 K text
dieser	429 K text
dieses	9 K video	365 um K video
dig	256 vi har en bøn til K	1906 hör av K
digest	527 weekly K	527 our K
digipakett	688 telli K
digital	390 K-abo für	416 ein K-abo	602 K pass
digitalabo	328 mit unserem K	390 K für
dijo	685 K
dimanche	17 chaque K
din	1750 za # K	1750 od # K
dinara	1758 K
dine	261 læst alle K
dinleyebilirsiniz	1982 K
dinleyin	2 haberi K	1982 K
dipublikasikan	22 tidak akan K
dir	203 va K
direct	491 K to your inbox	849 suivez en K	1621 K în inbox
directement	844 K dans votre
directly	491 K in your inbox
directo	633 sigue en K
direito	29 reserva-se o K	29 se reserva o K
disabilita	1114 K adblock
disait	900 K-il	900 K-elle
disattiva	1114 K adblock	1114 K l'ad blocker
discord	402 unserem K
discordu	228 K
discordzie	1526 K
discover	175 a google K	281 google K	357 google K	452 google K	532 google K	649 en google K	1366 google K	1455 google K	1526 google K	1631 pe google K	1869 google K
discoverissa	796 google K
discussion	6 to join the K	604 in the K	604 join the K	855 participez à la K
disdici	1105 K quando vuoi	1161 K quando vuoi
disfrutando	676 sigue K de
disiscriverti	1108 K
diskuse	240 vstupte do K	240 zapojte se do K
diskusie	1787 zapojte sa do K	1787 vstúpte do K
diskutiere	344 K mit
diskutieren	344 K sie mit	344 K sie über	428 K sie mit
diskutovat	240 K mohou
dispatch	527 a weekly K	527 our K
disponibil	1620 K doar pentru abonați
disponibile	1109 K su app store
disponible	629 K en google play	845 K sur l'app store
dispositivo	625 si continúas leyendo en este K	625 en otro K	1151 in uso su un altro K	1608 em outro K	1608 noutro K
dispus	1659 a K
disse	1162 K	1615 K
distribuie	25 K
dit	900 a K	900 K-il	900 lui K-on
dites	855 K-le nous en	897 K-nous
diu	203 K
diventa	1159 K socio	1159 K parte
diz	1615 K
dizia	1615 K
diziam	1615 K
""", 'do': """
do	614 what we K
docente	1126 è K
dodal	254 K	1801 K
dodala	254 K	1759 K	1801 K
dodao	1759 K
doel	1390 ons K: #
dogodek	1825 naš K
dohodnine	1836 K
dokumente	359 anonym K
dollar	613 K you give	615 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	901 K
dona	1159 K ora
donacija	1754 svaka K	1754 vaša K	1756 vaša K	1757 vaša K	1757 svaka K	1760 K	1842 K
donacije	1760 K	1842 K
donacijo	1840 z K
donacijom	1758 K
donaciones	686 K
donacions	204 K
donasi	1080 K anda	1093 K anda	1097 K
donate	529 K	613 K today	613 K now	613 K what you can	617 K
donateur	897 devenez K	1425 word dan K
donateurs	864 nos K	898 nos K	1390 dankzij onze K	1416 dankzij K
donatie	1341 doe een K	1341 jouw K	1364 K	1425 jouw K	1425 uw K	1425 doe een K	1429 K
donaties	1416 dankzij K	1429 K
donating	613 consider K
donation	482 consider making a K	528 make a K	570 K will be doubled	570 K will be matched	613 your K	613 consider a K	613 make a K	617 K
donations	617 K
donativo	1581 o seu K
donatrices	898 nos K
donazione	1101 fai una K	1125 una K	1159 la tua K	1159 fai una K	1163 K
donazioni	1163 K
donderdag	17 elke K
doneer	1364 K	1425 K
donio	249 na K	252 na K
donirajte	1754 K	1756 K	1836 K	1838 K
donnerstag	17 jeden K
donnez	855 K votre avis	897 K-nous	897 K-leur
donors	613 new K
dons	897 vos K	901 K
doors	614 our K open
dopisnica	1737 je K	1819 je K	1819 , K
dopisnik	1737 je K	1737 , K	1819 je K	1819 , K
dostupan	1723 ovaj sadržaj je K
doubled	570 gift will be K
dovoljenja	1811 kopiranje brez K
download	264 K appen	264 K vores app	493 K our app	493 K on the app store	494 K the app	494 K the free app	613 K our	1347 K de app	1347 K de gratis app	1425 K de
dozvole	1753 bez K
""", 'dr': """
draag	1416 K bij
draht	359 ihr K zur	359 K zu uns
dreptul	29 își rezervă K
drepturile	1630 toate K rezervate
drittanbietern	342 K nicht zugestimmt	365 inhalte von K
drittanbieters	365 dienst eines K
drittplattformen	342 K
drive	614 fund K
""", 'du': """
dukung	1080 K kami lewat	1093 K kami
dukungan	1093 K anda
dung	9 nội K này	2074 nội K này do
duyurdu	1997 K
""", 'dy': """
dyskusji	1536 kulturę K
dyskutuj	1536 K z nami
""", 'dz': """
dziennikarka	1528 - K	1528 , K
dziennikarstwo	1502 wesprzyj niezależne K	1550 nasze K	1550 niezależne K
dziennikarz	1528 - K	1528 , K
dziennikarze	1550 nasi K
dziennikarzem	1528 jest K
dziennikarzy	1532 szukamy K
""", 'ec': """
economia	177 és cap d'K
economieredacteur	1369 is K
""", 'ed': """
edited	583 this story has not been K	583 has not been K by
edition	552 our special K	583 in our print K
editor	230 , K	509 letter to the K	518 is a senior K	518 is an K	518 is the K	518 is the deputy K	538 K	591 to the K	613 write a letter to the K	1069 adalah K	1582 é K de	1776 , K
editora	1582 é K de
editorka	230 , K	1776 , K
editors	591 to our K	614 we, the K	614 our K
""", 'ee': """
eelisallikaks	699 K
eelistatud	699 K allikaks
eerste	1427 K maand
""", 'ef': """
eftertryck	1865 K förbjudet
""", 'ei': """
eiere	1472 ingen rike K
eigener	321 in K sache	429 in K sache
eilmeldungen	14 K	334 K aufs	382 K
eindredacteur	1369 is K
einem	328 mit K abo
einen	359 K tipp für uns
einer	400 text steht unter K
eingebettete	9 K beitrag	365 K inhalte
eingebetteten	365 K inhalt
eingebetteter	9 K beitrag
einloggen	24 K
einmal	17 K pro woche
einstellungen	407 cookie-K
eintragen	428 K genügt
einverstanden	332 ich bin damit K, dass
einwilligung	342 K jederzeit
""", 'ek': """
ekibimiz	1995 K
ekibimize	1969 K katilin
ekipi	1825 naši K
ekipo	1825 našo K
ekleyin	1982 K
ekonomireporter	1873 är K
eksternal	1070 konten K	1070 situs K
eksterni	1739 K sadržaj
eksternt	270 K indhold	287 K indhold	1444 K innhold	1461 K innhold
""", 'el': """
elektronski	1806 svoj K naslov	1831 svoj K naslov
elfogadom	1003 K a
elige	625 K tu plan	682 K tu plan
elismerte	1048 K
elke	17 K dag
elle	900 dit-K
elmondta	1048 K
elrendelte	1048 K
""", 'em': """
email	17 daily K	242 svůj K	437 στο K σας	437 το K σας	464 το K σας	491 enter your K	491 we'll K you	491 we will K you	498 click to K	498 share via K	508 save my name, K	527 our daily K	527 our free K	542 K her at	542 K him at	613 K us at	628 en tu K	1054 ke K anda	1079 di K anda	1108 la tua K	1108 nella tua K	1538 adres K	1538 swój K	1562 no seu K	1646 pe K	1669 ваш K	1749 svoj K	1749 svoju K	1789 svoj K	2005 ваш K	2058 địa chỉ K	2058 K của bạn	2058 nhận tin qua K	2081 mỗi sáng qua K	2081 tin nóng qua K	2081 qua K mỗi	2091 nhập K
emailing	517 get in touch by K
emailul	1621 pe K tău	1621 introdu K
embed	9 this K	545 to view this K
embedded	9 K content	9 K post
embora	1554 antes de ir K
empresas	683 sin grandes K
emretti	1997 K
""", 'en': """
enable	504 to view this video please K
encuesta	35 nuestra K
engagement	841 sans K	899 sans K
engagent	30 n'K que
engelleyici	1954 reklam K
engelleyicinizi	1954 reklam K
enjoyed	477 we hope you K this
enligt	1909 K
enquete	35 nossa K
ensisijaiseksi	796 K lähteeksi	796 K lähteeksesi
enter	403 strg+K	1679 ctrl+K	2013 ctrl+K
entering	491 by K your email
enthalten	390 im abo K
entlang	428 hier K
entrada	628 en tu bandeja de K	1562 na sua caixa de K
entro	1160 K fine mese
entschied	431 K
envoyer	886 pour vous K nos
""", 'ep': """
episoden	1464 hele K
epizodo	1827 K
epizodu	237 K	1745 K
""", 'eq': """
equipa	1613 a nossa K
equipe	1613 nossa K
equipo	683 somos un K
""", 'er': """
erfahrungen	359 ähnliche K
erfolgreich	383 K angemeldet
erforderliche	21 K felder sind	344 K felder sind
erhalten	414 sie K in kürze
erid	1711 K
erikoistoimittaja	801 K
erkende	1428 K
erreichen	403 K sie uns
erreichst	403 K du uns
error	561 spot an K
errors	561 spot any K
erschien	350 dieser text K zuerst	350 dieser artikel K zuerst	350 dieser beitrag K zuerst
erschienen	350 zuerst K auf
ervaring	1405 deel je K	1405 deel jouw K
erwerben	400 rechte K
""", 'es': """
escreva	1612 K-nos
escreve	1582 K sobre	1582 K às	1582 K aos	1582 K para
escreveu	1615 K
escribe	646 K sobre
escriptor	177 és K
escriptora	177 és K
escritor	646 es K
escritora	646 es K
escriu	200 K-nos
escute	1612 K a
esimene	725 K kuu
essai	899 offre d'K
estamos	683 ya K en
estimated	0 K read
""", 'et': """
ettertrykk	1452 K forbudt
etwas	386 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	1750 za # K	1791 od # K
euro	328 dann # K	430 ab # K	1791 za # K
euroa	814 K/kk
eurolla	814 K
""", 'ev': """
evenementen	1411 onze K
evening	17 every K
event	594 our free K	1378 ons K
events	594 our K
every	17 K week	491 in your inbox K	524 thank you to K	615 K gift
everyone	524 thank you to K who	524 thanks to K who	570 keep it free for K	614 K reading this
everything	614 K else we publish
evra	1832 za # K
evro	1832 za # K	1836 vsak K	1839 vsak K
""", 'ex': """
exclusief	1344 K voor abonnees	1344 dit artikel is K
exclusiva	625 nota K	677 K para socios
exclusively	574 K for members
exclusivo	625 este artículo es K	625 este contenido es K	625 contenido K para	677 K para socios	1560 este conteúdo é K	1560 este artigo é K	1560 conteúdo K para
existence	898 notre K
existujeme	1796 K vďaka
explained	616 K
explica	203 K	685 K	1615 K
explicar	203 va K
explicat	1659 a K
explicou	1615 K
explique	900 K
expressed	544 views K	544 opinions K	544 views and opinions K	544 views K are personal
external	9 K content	506 K content from
externe	9 contenu K	9 K inhoud	407 dieser K inhalt	1355 K inhoud
externen	9 K inhalt	9 K inhalte	342 K inhalt	365 alle K inhalte
externer	9 K inhalt	342 K inhalt von	365 anzeige K inhalte	365 K inhalt konnte
externes	9 contenus K
extracto	672 un K de nuestra
""", 'fa': """
facebook	16 K	106 K	267 på K og twitter	402 unserer K-gruppe	407 inhalt von K	452 K	498 share on K	500 on K and twitter	500 on K, twitter	500 on twitter and K	500 like us on K	500 find us on K	633 en K y twitter	633 en K, twitter	633 en K y x	849 sur K et twitter	849 sur K, twitter	1112 su K e twitter	1351 op K en twitter	1351 op K, twitter	1404 onze K-groep	1441 på K og twitter	1567 no K e no	1567 no K, no	1854 på K och twitter	2024 K	2106 在K上
facebookgroep	1404 onze K
facebookie	16 K
facebookis	700 K
facebookon	1012 K
facebooku	16 K	228 K	1735 K	1774 K	1817 K
facts	613 fund the K
factual	561 K error	561 K errors
faire	897 K un don
fais	897 je K un don
faisant	837 en K un don
faisons	887 K vivre un
faites	837 K un don	864 K un don	897 K un don	897 K-le lire	897 K un geste
farci	1160 da K
fast	319 slog K	1497 slo K	1909 slog K
favor	477 small K to ask	477 a K to ask of you	477 we have a K to ask	617 small K
favoriete	1366 K bron	1412 K podcast-app
favoris	867 K google	867 K sur google
favorite	532 K source	867 source K
favorites	867 sources K
favoritos	649 tus K
favour	477 small K to ask	477 we have a K to ask	617 small K
favourite	532 K source
""", 'fe': """
feedback	377 ihr K	377 dein K	508 thanks for your K	508 thank you for your K
fehler	344 haben sie einen K
fehlerhinweis	344 K
fejsbuku	1735 K
feliratkozom	999 K a hírlevélre
fellow	518 is a senior K	518 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1008 minden jog K
""", 'fi': """
fi	528 on ko-K
figyelmeztet	1048 K
finalul	1657 K lunii
finanzieren	324 wir K uns durch spenden	415 helfen sie uns, sie zu K	429 wir K uns
finden	395 zum thema K sie	395 aus der region K sie	395 mehr dazu K sie
finder	291 K en fejl
fined	616 K
finestra	1118 si apre in una nuova K
first	488 for the K year	488 for your K year
fizess	1045 K elő
fizessen	998 K elő	1045 K elő
fizette	1035 hirdető K
""", 'fl': """
flere	317 K af dem
""", 'fo': """
folge	337 K uns	410 die ganze K	428 K uns
folgen	337 K sie uns	410 alle K des	428 K sie uns
folgt	337 K uns
follow	500 K us on	500 K us at	500 K him on x	500 K her on x	500 K them on x	500 K me on	500 K our live	500 K on x	508 notify me of K-up	613 K us on
folosim	1625 K cookie
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	278 alle rettigheder K
fordert	431 K
forderte	431 K
foretrukken	281 K kilde	1455 K kilde
foretrukket	1455 K kilde
foretrukne	281 K kilde	1455 K kilde
forint	1047 K
forinttal	1047 K
forklarer	319 K	1497 K
former	525 is a K
fortalte	319 K	1497 K
forteller	1497 K
fortgesetzt	339 wird nach der anzeige K
fortsette	1495 for å K å grave
fotograaf	1369 is K
found	616 K that
founder	518 is the K
""", 'fr': """
fragen	390 K zum abo	390 K zu ihrem abo
fragt	431 K
fragte	431 K
fredag	17 hver K	17 varje K
free	489 you have # K	491 sign up for our K	491 sign up to our K	491 get our K	493 our K app	493 our app is K	570 keep it K for all	570 keep this site K
freelance	517 is a K writer	518 is a K
freelancejournalist	285 er K	1408 is K
freiartikel	330 K
freier	352 ist K autor
freitag	17 jeden K
freiwillig	415 bezahlt wird K
freiwilligen	428 K beitrag
friday	17 every K
fridays	17 on K
friend	498 tell a K	570 become a K of the
frilansjournalist	1459 er K	1873 är K
""", 'fu': """
full	20 to read the K
functional	545 K cookies
fund	482 help K our	613 K our
funded	614 reader-K
fundet	291 K en fejl
fundraising	614 K deadline	617 K
funktionale	365 K cookies
funnet	1465 K feil	1465 K en feil
""", 'ga': """
gab	431 K an
gabung	1057 K di kanal	1093 K
galetes	180 fem servir K
ganze	395 lesen sie die K
ganzen	20 K text	328 den K text lesen	395 lesen sie den K
gave	1433 gi en K	1494 gi en K	1498 K
gazetecidir	1965 K
gazetecilerimiz	1995 K
gazetecilik	1995 bağimsiz K	1995 K para	1995 iyi K
gazetemizi	1993 K
gazetesi	1965 K'nde yaziyor
""", 'ge': """
geaccepteerd	1355 geen cookies hebt K
geblokkeerd	1409 inhoud is K
gebruiken	1355 wij K cookies	1355 we K cookies	1368 dit artikel K
gebruikt	1355 deze website K cookies	1355 deze site K cookies
gedetecteerd	1353 adblocker K
gedruckte	390 K zeitung? dann
gedruckten	390 abonnenten der K
gefallen	321 ihnen hat dieser artikel K	321 hat ihnen dieser artikel K	321 hat dir dieser artikel K
gefragt	431 K
gefunden	344 fehler im text K
gehen	321 bevor sie K
gekennzeichnete	339 mit einem symbol K
geladen	342 nicht K werden	365 inhalt konnte nicht K
gelesen	429 bis hierhin K	429 bis hierher K
gemaakte	1410 door ai K
gemeinschaft	386 teil der K
genehmigung	350 ohne K
generated	522 summary was K	522 summary is K	522 summaries are K	522 key points were K	522 audio was K	522 voice is K	522 K using ai	522 K by ai	522 this audio is K
genererad	1876 ai-K
genereret	288 K af ai
generosity	613 your K
gengive	307 ikke tilladt at K
gengives	278 må ikke K
genossenschaft	429 unsere K	429 unserer K
gepubliceerd	22 wordt niet K	1357 je e-mailadres wordt niet K	1400 artikel is eerder K op
gerekiyor	1991 üye olmaniz K
gern	428 wirf K
gerne	295 ja tak, jeg vil K	316 vil K høre fra dig	316 hører vi K
geschickt	383 eine e-mail K
geschlossen	344 kommentare sind K
gesponsord	1423 artikel is K	1423 content is K
gewijzigd	1397 intussen K	1397 inmiddels K
gewinnspiel	370 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	380 die app K es	380 app K es
gift	613 your K	613 make a K	1390 met jouw K	1390 met uw K	1425 met een K
gifts	18 small K
giornale	1160 questo K	1160 il nostro K
giornalismo	1101 sostieni il K	1148 fare K costa	1160 il nostro K	1160 il K costa
giornalista	1126 è K e	1126 è K de	1126 è K di	1126 è K del	1126 è K della	1126 è K dell'	1126 è K a	1126 è K per
giornalisti	1160 i nostri K
giorno	17 ogni K
girin	1982 K
gitmeden	1943 K önce
give	528 K what you can	613 K what you can	613 K if you can	613 euro you K
""", 'gj': """
gjengis	1452 kan ikke K
gjerne	1494 vil K høre fra deg
""", 'gl': """
glissez	897 K une pièce
""", 'go': """
going	20 to keep K	614 keep us K
google	106 K news	175 a K news	228 K news	241 K play	281 K news	337 auf K news	357 als quelle bei K	357 als quelle auf K	357 bei K öfter	357 auf K sehen	380 K play	401 K-suche	401 bei K	401 K news	401 auf K	452 K news	493 get it on K play	500 follow on K news	532 K news	532 star on K	532 source on K	601 when you search on K	601 in your K feed	649 en K news	1011 K-ben	1186 Kニュースで	1270 K news	1310 K ziņās	1310 K news	1366 vaker in K	1403 in K	1403 op K	1403 bij K	1455 K news	1455 som kilde på K	1469 app store og K play	1469 K play og app store	1511 nas w K news	1511 na K news	1526 K news	1631 pe K news	1735 K news	1774 K news	1788 K play	1817 K news	1869 K news	1869 som källa på K	1882 app store och K play	1882 K play och app store	1951 K news'te	1962 K news'te	1962 K'da bizi	1973 app store ve K play'den	2024 K news	2060 trên K news	2115 在K新闻上关注	2115 在K上优先	2115 在K上優先
gostou	1613 K desta	1613 K deste
""", 'gr': """
gracias	18 K a ti	683 K a ti
granskning	1907 sådan här K	1907 vår K	1907 oberoende K
granskningar	1907 våra K
granskningen	1907 den här K
gratis	328 wochen K	328 monat K	416 tage K	428 jetzt K	430 wochen K	625 crea tu cuenta K	628 recibe K	682 recibe K	684 prueba K	1095 K	1344 ontdek nu K	1344 krijg je ook K	1426 niet K	1473 dager K	1484 K sak igjen	1484 K saker igjen	1490 ingen K saker	1886 dagar K
gratisartiklar	15 K
gratuit	15 article K	842 dernier article K	898 ce site est K
gratuita	1161 prova K
gratuitas	15 matérias K	626 notas K	1580 matérias K
gratuite	15 articole K
gratuitement	841 inscrivez-vous K	841 essayez K	844 recevez K
gratuiti	15 articoli K	1106 articoli K
gratuito	15 articolo K	1106 articolo K	1580 artigo K
gratuitos	15 artículos K	15 artigos K	626 artículos K	1580 artigos K
gratuits	15 articles K	887 nos articles sont K
gridava	1162 K
gritaba	685 K
gritava	1615 K
grupo	1612 entre no K
""", 'gu': """
guglu	1735 K
guidelines	508 community K before	508 our community K
""", 'ha': """
haber	1995 bu K
haberdar	1974 ilk siz K olun	1974 K olun
haberi	2 K dinle	4 K	1993 bu K	1993 K size
haberler	1962 google K'de	1962 google K	1995 bütün K
haberlerimiz	1995 K
haberlerimizi	1993 K
hacemos	673 lo que K
hacete	682 K socio	682 K socia
hafta	17 her K
haftalik	1996 K
haftanin	1993 K en önemli
haftung	30 keine K
hakkini	29 K sakli tutar
hakkiniz	1980 ücretsiz haber K	1991 ücretsiz haber K
hakutulostesi	796 google-K
halben	416 zum K preis
haluan	811 kyllä kiitos, K
hangzik	1048 K
has	605 our app K
hatti	1964 ihbar K
hattimiza	1964 ihbar K
haussa	796 google-K
hauteur	899 à la K de vos moyens
havi	1047 K #
havonta	1047 K
hay	2094 cho K
""", 'he': """
hear	537 we'd like to K from you	537 we'd love to K from you	537 we want to K from you	613 we want to K from you	613 we'd love to K
heard	616 court K
hebben	1425 wij K je hulp nodig	1425 we K je steun nodig
hekelt	1428 K
hela	20 läsa K	20 läs K	1848 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	261 for at læse K	1435 for å lese K
helfen	428 K sie uns	428 K sie mit
helft	428 K uns
helloasso	864 K
help	613 we need your K	613 K us do	613 will you K	613 K pay for	613 K if you can	613 K us pay	1364 K ons	1425 K ons
helpful	508 was this article K
her	1430 nå som du er K
here	477 as long as you're K	477 now that you're K	598 sign up K	613 sign up K
herohero	252 na K
herunterladen	333 app K
hetente	17 K	1047 K
hevder	1497 K
""", 'hi': """
hierboven	1412 de video K
hieronder	1412 de reportage K	1412 het fragment K
hiervoor	1373 K zijn cookies nodig
hilf	428 K uns
hinterlassen	428 K sie
hinweis	403 geben sie uns einen K	403 gib uns einen K
hinweise	359 K zu diesem	359 K nehmen wir	359 K für uns	377 K auf fehler
hirdette	1048 K
historiador	177 és K
historiadora	177 és K
historien	299 læse hele K	862 est K
historienne	862 est K
historier	315 vores K	315 flere K	317 vores K	317 gode K
hittat	1879 K fel	1879 K ett fel
""", 'hj': """
hjelp	1462 K av ki	1462 K av ai	1486 K av ki	1486 K av ai	1494 K oss
""", 'hl': """
hlasem	238 ai K
""", 'ho': """
holder	315 læsere, der K
hoofd	1369 is K van
hoofdredacteur	1369 is K	1408 is adjunct-K
hoogleraar	1369 is K
""", 'hu': """
hubungi	1093 K kami
huusi	832 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	256 nu K du er her
""", 'id': """
iddia	1997 K etti
ideal	1427 K
identifiez	24 K-vous	841 K-vous pour	897 K-vous
""", 'if': """
ifade	1997 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	328 mit K abo
ihren	429 lebt von K
ihtiyacimiz	1994 yardiminiza K	1994 desteğinize K
""", 'ik': """
iklan	11 K
ikuti	1057 K kami	1093 K kami
""", 'il': """
ilanlari	1969 iş K
ilimitado	625 acceso K	1560 acesso K
ilk	1996 K ay
illimitato	1105 accesso K
ilmainen	818 K tunnus
ilmaisia	826 K juttuja
ilmoitti	832 K
ilmoitukset	14 K	809 K
iltakirje	812 K
""", 'im': """
imbuh	1096 K
imbuhnya	1096 K
immobilienmarkt	370 unserem K
importa	682 tu opinión nos K
importante	1612 sua opinião é K
impozit	1647 din K către	1658 % din K
impozitul	1647 din K pe venit către
""", 'in': """
inbox	437 στο K σας	491 sent to your K	491 right to your K	491 into your K	491 check your K to	567 in your K at #	567 in your K by #	613 your K	1079 di K anda	1079 ke K anda	1147 nella tua K	1346 in je K	1724 u vaš K
inchiesta	1160 questa K
inchieste	1160 le nostre K
ind	24 log K	261 log K for at
indbakke	263 i din K
indbakken	263 i K
independen	1094 jurnalisme K
independence	614 our editorial K
independencia	683 nuestra K
independent	201 periodisme K	482 support K journalism	613 support K journalism	614 K journalism	1657 jurnalism K	1657 jurnalismul K
independente	1613 jornalismo K
independently	581 we K	581 editors K	581 K selected by our	581 K chosen by our
independents	201 mitjans K
independiente	683 periodismo K	683 prensa K
independientes	673 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1160 giornalismo K	1160 informazione K
indipendenti	1148 rimanere K	1148 restare K
indipendenza	1160 la nostra K
indirin	1973 app store ve google play'den K	1982 K
infocom	350 dpa-K
infolettre	844 notre K	898 notre K
informace	246 K najdete
informasjonskapsler	1444 bruker K	1461 K
informatie	1368 K over dit
information	506 to store and/or access K on a device	506 for more K see our privacy	865 lettre d'K	865 lettres d'K	898 K libre
informationen	350 mit K der	359 K zu diesem fall	424 mit K von
informations	849 suivez les K sur
informativa	1116 K sulla privacy	1160 la nostra K
informazione	1148 l'K di qualità ha un costo	1159 sostieni l'K	1160 K libera	1160 l'K di qualità
informou	1615 K
infos	419 alle K zum
ingen	297 uden dig K	297 K rig ejer	1472 uten deg, K	1885 utan dig K
ingevoegde	1373 K post
ingezonden	1372 K bijdrage
ingyenes	15 K cikkei	15 K cikk	1029 K cikke maradt	1029 K cikkei	1029 K cikked maradt	1034 K cikk maradt	1042 nincs több K cikke
inhalt	9 dieser K	9 diesen K	328 dieser K ist nur für	365 dieser K wird von	365 um den K	407 K von x
inhalte	9 externe K	342 externe K
inhalts	9 dieses K	407 laden des K
inhoud	9 deze K	1355 om deze K te	1373 bevat K van	1373 K te zien
iniciar	639 debes K sesión
initialement	861 article publié K	895 cet article a été K
inkorg	1850 i din K	1850 till din K
inkorgen	1884 direkt i K
inloggen	21 K om een reactie	24 K	1425 je moet nog even K
innan	1843 K du går
innboksen	1437 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inschakelen	1348 meldingen K	1353 javascript K
inschrijving	1388 K te bevestigen
inscreva	1562 K-se na nossa	1562 K-se em nossa	1612 K-se
inscrever	1562 ao se K
inscription	844 votre K a bien été	844 K est confirmée	844 confirmer votre K
inscrit	841 déjà K
inscrivant	844 en vous K
inscrivez	844 K-vous à notre	897 K-vous
insegna	1126 K storia
insisted	616 K
instagram	16 K	106 K	267 på facebook og K	337 auf facebook, K	337 auf K, facebook	337 auf facebook und K	337 auf facebook oder K	337 ob whatsapp, K	407 inhalt von K	452 K	500 follow him on K	500 follow her on K	500 follow them on K	500 on K, facebook	500 on K and facebook	849 sur facebook et K	1112 su facebook e K	1351 op facebook en K	1351 op facebook, K	1441 på facebook og K	1854 på facebook och K	1966 K'da takip	2024 K
instagrame	1774 K	1774 facebooku a K
instagramie	16 K	1511 na facebooku i K
instagramis	700 K
instagramon	1012 K
instagramu	16 K	228 K	1735 K	1817 K
instale	1563 K a app
install	493 K our app
installez	897 K-la
installiert	412 die app K
instellingen	1409 cookie-K
integritetspolicy	1857 K
intelektas	1277 dirbtinis K
intelekto	1277 dirbtinio K	1292 dirbtinio K
intelektu	1316 mākslīgo K	1331 mākslīgo K
intelligencia	1017 mesterséges K készítette	1017 mesterséges K fordította	1017 mesterséges K segítségével	1036 mesterséges K segítségével
intelligens	288 med kunstig K	288 af kunstig K	288 fra kunstig K	288 kunstig K (ai)	308 hjælp af kunstig K	1462 med kunstig K	1462 av kunstig K	1486 hjelp av kunstig K	1876 med artificiell K	1876 av artificiell K	1898 hjälp av artificiell K
interdite	895 diffusion K
interdites	895 diffusion K
interessiert	403 ihre geschichte K
interview	410 das K in voller
introdu	1621 K adresa
invest	613 K in local news
investigaciones	683 nuestras K
investigador	177 és K	646 es K	1582 é K
investigadora	177 és K	646 es K	1582 é K
investigando	673 seguir K
investigant	201 continuar K
investigate	536 we should K
investigation	587 this K	614 this K	898 cette K
investigations	536 our K team	536 our K desk	614 our K
investigative	518 is an K
investigativteam	359 K
inviata	1126 è K
inviato	1126 è K
invite	900 K
invitent	900 K
involved	581 not K in the
""", 'ip': """
iphone	493 our K app
iptal	1982 K edin
""", 'ir': """
iratkozz	999 K fel	1045 K fel
iratkozzon	999 K fel	1045 K fel
""", 'is': """
is	525 K our
iscrive	1147 ci si K qui
iscrivendoti	1108 K
iscriversi	1147 K qui
iscriverti	1147 per K clicca	1159 clicca qui per K
iscriviti	1108 K alla nostra	1108 K gratis	1108 K al nostro	1147 K qui	1159 K	1159 K qui
iscrizione	1108 annullare l'K	1147 la tua K è	1147 per confermare l'K
issue	594 back K
issues	594 back K
istedi	1997 K
""", 'iz': """
izjavila	1759 K
izjavio	1759 K
izlasi	1333 K visu
izleyin	1982 K
""", 'ja': """
jaa	25 K se
jaar	1427 per K
jahr	430 im K	430 pro K
janela	1573 abre em nova K
jar	528 tip K
jaunumi	1334 mūsu K	1337 K
jaunumiem	1303 piesakies K	1321 K	1333 piesakies K
jaunumus	1321 K
javascript	216 povolte K	216 zapněte K	270 aktivér K	270 slå K til	340 K in ihrem browser	340 aktivieren sie K	340 K benötigt	504 please enable K	504 requires K	504 K is disabled	504 K is required	504 turn on K	504 K is not available	504 enable K in your browser	504 K must be enabled	504 needs K	635 activa K	635 habilita K	635 habilitar K	635 activar K	788 salli K	788 ota K käyttöön	851 activer K	851 activez K	851 K est désactivé	851 nécessite K	910 אפשרו K	1059 aktifkan K	1114 abilitare K	1114 abilita K	1114 attiva K	1114 attivare K	1176 Kを有効	1176 Kが無効	1176 K を有効	1353 schakel K in	1444 aktiver K	1444 slå på K	1514 włącz K	1514 włącz obsługę K	1569 ative o K	1569 habilite o K	1569 ativar K	1625 activați K	1677 включите K	1857 aktivera K	1857 slå på K	2011 увімкніть K	2062 bật K
javite	1736 K nam	1736 K nam se	1736 K se našem	1736 K se našoj	1756 K nam	1756 K nam se	1756 K se našem	1818 K nam	1838 K se nam
""", 'je': """
jederzeit	328 K kündbar	332 widerruf K	332 K abmelden	332 abmeldung K	383 K wieder abmelden	414 abmeldung ist K	430 K kündbar
jednou	17 K týdně
jefa	646 es K de
jefe	646 es K de
jelas	1096 K
jelasnya	1096 K
jelentkezz	24 K	1040 K most
jelentkezzen	24 K	998 K be a	1040 K most
jelezze	1045 K nekünk
jetzt	328 K im abo	428 teste K
""", 'jo': """
jobbar	1876 K med ai
join	529 K for	613 K us on
jornal	1613 nosso K	1613 somos um K
jornalismo	1557 apoie o K	1604 K de qualidade tem um custo	1604 presente ao K	1612 apoie o K	1613 nosso K	1613 K de qualidade	1613 fazer K
jornalista	1582 é K formada	1582 é K formado	1582 é K do	1582 é K da	1582 é K no	1582 é K na	1582 é K e
jornalistas	1613 nossos K
journal	898 notre K
journalism	482 support our K	482 support the K you rely on	570 keep our K free	574 access to all our K	574 access to all of our K	613 support quality K	613 support local K	614 our K	614 fearless K	614 K like this
journalisme	837 soutenez un K	897 soutenez le K
journalismi	830 riippumaton K	830 K maksaa	830 hyvä K
journalismia	830 K
journalismimme	830 K
journalismus	324 unterstützen sie unabhängigen K	324 unterstütze unabhängigen K	324 für unseren K	415 freien K	429 unser K	429 unseren K	429 unabhängigen K	429 unabhängiger K	429 gut gemachten K	429 gut gemachtem K	429 frei zugänglichen K	429 frei zugänglicher K	429 guten K	429 freien K
journalist	285 er K på	285 er K hos	285 er K ved	285 er K i	352 ist freier K	352 ist K	361 arbeitet seit # als K	517 is a freelance K	518 is a K	538 K	1369 is K	1369 is freelance K	1408 werkt als K	1459 er K i	1459 er K på	1459 er K og	1873 är K på	1873 är K och
journaliste	862 est K	862 K au	862 K à	862 K pour
journalisten	1426 onze K
journalister	317 vores K	1495 våre K	1907 våra K
journalistes	886 nos K	887 payer nos K	898 nos K
journalistiek	1341 steun onze K	1416 goede K kost	1416 K kost	1426 onze K
journalistik	259 støt vores K	259 støt uafhængig K	317 vores K	317 uafhængig K	317 K koster	317 kritisk K	317 fri K	1846 stöd vår K	1846 stöd oberoende K	1907 vår K	1907 oberoende K	1907 granskande K	1907 bra K	1907 fri K
journalistikk	1433 støtt vår K	1433 støtt uavhengig K	1495 vår K	1495 uavhengig K	1495 kritisk K	1495 god K	1495 fri K
journalistin	352 ist freie K	352 ist K	361 arbeitet seit # als K
journalists	614 our K	614 we, the K
""", 'ju': """
jueves	17 cada K
jurnalis	1069 adalah K	1094 K kami
jurnalism	1657 facem K
jurnalisme	1080 dukung K	1094 K kami
jurnalismul	1647 K de calitate costă	1656 susține K	1657 K nostru
jurnalist	1633 este K
jutjubu	1735 K
jutro	17 svako K	17 vsako K
juttu	780 lue koko K	830 tämä K
juttujamme	830 K
juttuvinkki	829 lähetä K
jutun	20 koko K	828 tämän K
jutusta	830 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1378 nu K voor	1378 je K voor
kabul	1997 K etti
kaikki	830 K jutut
kaitstud	691 kõik õigused K
kakor	1867 K på	1875 K
kami	1093 beri tahu K	1094 tim K
kanaal	1426 ons K
kanal	317 vores K	1057 ikuti K	1094 K kami	1495 vår K	1907 vår K
kanale	1511 na naszym K
kanaliga	700 meie K
kanalimiz	1995 K
kanalimiza	1951 K abone	1963 whatsapp K	1963 telegram K	1963 youtube K
kanalimizi	1963 whatsapp K
kanalina	1963 whatsapp K	1963 telegram K
kanalini	1963 whatsapp K	1963 telegram K
kanavaamme	797 K
kanavalle	797 whatsapp-K	797 telegram-K
kanavamme	797 whatsapp-K	830 K
karte	9 diese K	407 laden der K
karya	1094 K kami
kasutamine	697 K ilma
kata	1096 K
katanya	1096 K
katilin	1982 K
katkisiyla	18 okurlarin K	1986 reklam verenin K
kaydetti	1997 K
kaydolun	1994 K
kaynak	1962 tercih edilen K
kaynaklara	1962 tercih ettiğiniz K
kazanin	1982 K
""", 'kd': """
kdykoli	253 zrušit K
""", 'ke': """
kebijakan	1059 K privasi	1059 K cookie
kedvenc	1011 google K
keelatud	697 loata on K
keep	613 help us K	613 help K our
kein	390 noch K abo
keressen	1045 K minket
kernpunkte	408 die K
kertoi	832 K
kertoivat	832 K
kertoo	832 K
kesti	1997 ceza K
ketentuan	1059 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1462 av K
kielletty	823 ilman lupaa on K
kiitos	829 K kun luet
kinnitas	726 K
kirim	1093 K ke
kirjaudu	24 K	829 K sisään
kirjeenvaihtaja	801 K
kirjoitti	832 K
kirjuta	723 K meile
kirjutas	726 K
""", 'kk': """
kk	814 €/K	831 /K
""", 'kl': """
klaagt	1428 K
klagar	1909 K
klagen	1428 K
klager	319 K	1497 K
klagt	431 K
kleine	321 haben wir eine K bitte
klical	1841 je K
klicka	1883 genom att K på
klicken	410 K sie auf play	410 auf play K
klikke	1470 ved å K på
klikom	1749 K na	1831 s K na	1831 s K
klimaatverslaggever	1408 is K
klummeskribent	285 er K
""", 'kn': """
know	591 let us K
""", 'ko': """
kogu	723 loe K
kolumnis	1069 adalah K
kolumnist	352 ist K	702 K	1737 je K	1819 je K	1873 är K
kolumnista	1737 je K
kolumnistica	1737 je K
kolumnistin	352 ist K
kolumnistka	1819 je K
komentar	6 za K	6 ostavite K	1077 tulis K anda	1077 di kolom K
komentara	1747 brisanja K
komentarisali	6 da biste K	1747 biste K
komentarisanje	6 za K
komentarjev	1829 brisanja K	1829 izbris K	1829 brisanje K
komentarji	1829 K izražajo	1829 K ne izražajo	1829 K odražajo
komentarz	6 dodać K	21 móc dodać K	1516 aby dodać K	1536 zostaw K
komentarzach	1523 w K	1523 w K pod
komentarzu	1523 w K
komentator	1077 tanggung jawab K
komentirajo	1829 K lahko
komentirali	1747 biste K
komentiranje	6 za K
komentirate	1829 K lahko
kommentar	379 K wird	379 ihr K	379 dein K
kommentare	344 um K zu	379 K zu diesem	379 K werden
kommentaren	344 in den K
kommentarerna	1859 i K
kommentarfeltet	272 i K	1446 i K	1466 stenger K	1466 meninger i K
kommentarfunktion	344 K
kommentarsporet	292 i K
kommentator	285 er politisk K	285 er K	1459 er K i	1459 er K og	1459 er politisk K	1873 är politisk K
kommentera	6 för att K	1859 för att K
kommentere	6 for at K	6 for å K	272 for at K	1446 for å K
kommentieren	6 um zu K	6 K zu können	344 um zu K	344 probleme beim K	344 K sie diesen	344 K sie den	344 nicht mehr K	379 K
kommentiert	344 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kompakt	383 K per mail	383 K per e-mail
kondigde	1428 K
koneellisesti	804 K
konferenci	235 naši K
konferenciju	1743 našu K
konferenciu	1782 našu K
konferenco	1825 našo K
kongress	370 jetzt zum K
konstaterade	1909 K
konstaterar	1909 K
kontakt	316 K os	1494 K oss
kontakta	1906 K oss
kontaktirajte	1736 K nas	1736 K redakciju
kontaktowej	1527 skrzynki K
kontaktujte	229 K redakci	229 K nás	229 K autora	1775 K redakciu	1775 K nás
konten	9 K ini
kontingent	330 haben ihr K
konto	261 opret en K for	316 opret en K	1549 załóż K	1848 skapa ett K för	1906 skapa ett K
kontributor	1069 adalah K
konzern	387 kein K	429 kein K
kopeerimine	697 K ilma
kopieras	1890 får inte K	1890 får ej K
kopieres	1452 kan ikke K uten
kopiering	278 K er ikke tilladt	1890 K utan
kopijuoti	1269 K, platinti
kopiointi	793 luvaton K	793 K ilman lupaa
kopyalanamaz	1959 izinsiz K
koresponden	1069 adalah K
korespondentas	1274 K
korespondente	1313 K
korespondentem	1528 jest K
korespondents	1313 K
korrekt	1879 ska vara K
korrekta	1879 ska vara K
korrekturhinweis	377 K*	377 K
korrespondent	285 er K	352 ist K	360 als K	702 K	1459 er K	1873 är K
korrespondentin	352 ist K	360 als K
korting	1393 K op je eerste	1393 K op het eerste
korzystamy	1514 K z plików cookie
kostenlos	328 wochen K	328 monat K	332 K per mail	415 lesen alle K	416 tage K	416 tage lang K	430 K testen
kostenlose	15 K artikel	330 noch zwei K	330 noch # K
kostenlosen	330 noch einen K	330 K artikel gelesen	332 unseren K newsletter	332 unserem K newsletter	332 unserer K newsletter	332 den K newsletter	426 K konto	426 K account
kostenloser	330 K artikel
kostenpflichtig	328 dieser artikel ist K
koster	317 K penge
kostnadsfritt	1886 en månad K
""", 'kr': """
kritik	377 lob oder K
kritiker	1873 är K och
kritiserar	1909 K
kritiserer	319 K	1497 K
kritisieren	431 K
kritisiert	431 K
kritizuje	254 K
kronor	1908 K
""", 'ku': """
kullan	1954 çerez K
kullanilamaz	1959 izinsiz K
kullanilmaktadir	1954 çerez K	1954 çerezler K
kullanilmasi	1959 izinsiz K yasaktir	1986 izin alinmadan K
kullaniyoruz	1954 çerezleri K	1954 çerezler K
kulttuuritoimittaja	801 K
kulturressort	360 leitet das K
kulturskribent	1873 är K
kumppanimme	788 me ja K
kun	298 for K #	1473 for K #
kunne	317 K du lide
kurzfassung	353 K
kutunuza	1948 posta K
kuukaudessa	831 K
kuukausi	780 kokeile K	814 K #	829 kokeile K
kuukausilahjoituksella	813 K
kuulutas	726 K
kuus	725 K
kuvailee	832 K
""", 'kv': """
kviz	1746 naš K	1828 naš K
kvizu	1746 našem K	1828 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	832 K
""", 'l': """
l	202 K'any
""", 'la': """
laadi	723 K alla
laat	1405 K het ons
laatste	1351 volg het K nieuws
ladattavissa	810 sovellus on K
ladda	1851 K ner vår app	1906 K ner
lade	333 K die app
laden	333 app K	333 K sie die app
lage	1495 K mer
lahjoituksesi	813 K auttaa	829 K
lahjoitus	813 tee K	829 tee K	833 K
laissez	897 K-nous votre
lamenta	685 K	1162 K	1615 K
lamentano	1162 K
lamentou	1615 K
lance	900 K
langganan	1079 K buletin	1093 K sekarang	1097 K
lanjutkan	1082 K membaca dengan
lapunkat	1044 K
last	1438 K ned vår app	1494 K ned
later	557 check back K
latest	609 the K on this story
laukeliai	21 būtini K
laut	431 K
lavoro	1160 il nostro K
lawyers	614 our K
""", 'le': """
leave	491 one click to K	613 K us a tip	613 K a tip
lecteur	9 ce K	873 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	887 par des K comme vous	898 nos K
lectoras	36 nuestras K	683 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	683 nuestros K	683 gracias a sus K
lectors	18 gràcies als K	201 els nostres K
lectrices	898 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	518 is a senior K	518 is a K
ledarskribent	285 er K	1873 är K
leden	1390 door onze K	1426 onze K
lederskribent	285 er K
leernos	682 gracias por K
leestijd	0 K
legfontosabb	1044 K írásait
legge	1162 si K
leggere	1105 per K tutto
lei	1658 # K
leiter	352 ist K
leiterin	352 ist K
leitores	18 graças aos K	36 nossos K	1604 K que nos apoiam	1613 nossos K	1613 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	1615 K
lengkap	20 artikel K	1082 membaca artikel K
lese	1474 du kan K mer	1474 kan du K mer
lesedauer	0 K
lesen	328 im abo K	328 K sie mit plus	330 % noch zu K	333 in der app K	395 mehr dazu K sie	428 danke fürs K
leser	1494 takk for at du K
leserabend	370 K	409 unseren K
leserbrev	1460 K
leserbrief	344 K
leserbriefe	344 K an	377 K
lesere	36 våre K	1495 våre K
leserfinanziert	429 K
leserinnen	36 unsere K	429 unsere K	429 unseren K
leserinnlegg	1460 K
lesern	429 ihren K
leserne	18 takket være K	1472 K våre
lesernes	18 K bidrag	1495 K bidrag
leserreise	409 K
leserreisen	370 unsere K	370 unseren K	409 K
leserumfrage	35 unserer K
leserzuschriften	377 K
lesetid	0 K
lesezeit	0 K
letno	1840 K
letter	509 send a K
letters	509 K to the editor	509 send K	561 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1148 solo grazie ai nostri K	1160 i nostri K
lettre	898 notre K
lettrici	1160 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
lewatkan	1093 jangan K
leyendo	20 seguir K	676 para seguir K	676 quieres seguir K	676 sigue K con	676 y sigue K	682 sigue K sin
lezen	20 meer K
lezers	36 onze K	1426 onze K
lezersaanbieding	1411 onze K
lezersactie	1411 onze K
lezersavond	1378 onze K	1411 onze gratis K
lezersevenement	1378 ons K
lezersreis	1378 onze K
lezersreizen	1378 onze K
""", 'li': """
libovolnou	253 K částkou
lid	1344 al K
lidem	18 díky K	252 díky K
liens	877 via nos K	877 par nos K
lietotni	1319 K
lignes	887 qui lisent ces K
liitu	723 K meie
like	614 work K this
liked	614 K what you read
liker	1495 K du det vi
limit	487 read without K	489 free K
limitat	169 accés il·K
limits	487 read without K
line	536 our tip K	1186 Kで最新	1186 Kで届く	1186 Kで受け取る
link	498 copy the K	576 read it for free with this K
links	503 some K on this page	503 some of the K on
liputan	1094 K kami
lire	20 pour K cet	900 peut-on K
lisas	726 K
listen	0 min K	500 K back here	500 K to us live	523 prefer to K	523 rather K
listening	523 K time
live	594 our K	594 K q&a
liveblog	395 im K	395 unserem K
""", 'll': """
llegado	618 si has K hasta aquí
llegint	195 per seguir K
""", 'lo': """
local	614 keep K news
log	24 K in	1344 K in om	1344 K in of
logg	24 K inn	1435 K inn for å	1493 K inn med	1494 K inn for
logga	24 K in	1848 K in för att	1905 K in med	1905 K in med
logge	426 K dich ein
logged	21 must be K in to post	487 you must be K in to	508 you must be K in to
loggen	426 K sie sich ein
logget	272 du skal være K ind
login	24 faça K	1560 faça K para	1612 faça K
lokalredaktion	360 leitet die K
look	614 our new K
""", 'lu': """
lubas	726 K
luetaan	828 juttu K
lugeda	688 et edasi K
lugejad	724 meie K
lugemiseks	688 edasi K
luisteren	1412 artikel ook K
luisterversie	2 K
lukeaksesi	780 K koko	780 kirjaudu sisään K
lukemaan	829 pääset K
lukemista	829 jatka K
lukijamme	830 K
lukijasta	828 K
lukijoidemme	36 K
lukijoiden	18 K tuella	813 K tukea	830 K tuella
lukittu	826 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	780 K
lunar	1658 K
lunes	17 cada K
lupasi	832 K
""", 'ly': """
lydversion	2 K
lyssnar	1878 K på poddar
""", 'ma': """
maand	1344 deze K nog	1427 per K
maandelijks	1344 K opzegbaar	1427 K
mach	428 K mit
machen	428 K sie mit	429 was wir K
macht	428 K mit
made	477 if you've K it this far
mail	211 váš e-K	242 svůj e-K	464 το e-K σας	999 e-K cím	1405 K ons	1405 K dan	1425 K ons	1538 swój e-K	1562 no seu e-K	1646 pe e-K	1669 ваш e-K	1724 na vaš e-K	1749 svoj e-K	1749 na e-K	1764 váš e-K	1764 svoj e-K	1764 na váš e-K	1789 svoj e-K	2005 ваш e-K
mailadres	1346 je e-K	1388 geldig e-K
mailadresse	263 din e-K	272 din e-K vil ikke	316 din K
mailben	1038 legjobb cikkei e-K	1038 cikkei e-K	1038 hírei e-K
mailbox	1346 in je K	1346 in uw K	1346 in jouw K
maile	1764 vašom e-K
mailom	1789 správy e-K
mailovou	242 e-K adresu
mailowy	1538 adres K
mailt	1045 írjon e-K
mailu	211 přímo do e-K	1764 do vášho e-K
mailul	1621 pe e-K tău
mainoksen	11 K
mainoksia	830 ilman K
mainos	11 K
mainostaja	823 maksanut K
mainosten	788 K esto
majhno	1839 smo K
maken	1426 wij K
maksumuuri	833 K
maksuton	818 K tunnus
maksuttomat	818 K artikkelit
mantermos	1604 essencial para K
map	9 this K
mapa	9 este K
marketing	365 K-cookies	545 K cookies
marketingcookies	287 K	1373 K
masuk	24 K atau	1054 kotak K anda
masukkan	1054 K email
matched	528 K dollar	570 gift will be K
material	350 mit K der	350 mit K von	519 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	1691 K	1692 K.ru
""", 'md': """
md	298 kr./K	318 kr/K
""", 'me': """
me	1692 t.K	2025 t.K
med	288 K ai	315 log ind K	315 log ind K	1462 K ki	1462 K ai	1494 bli K i	1876 K ai
medarbetare	1873 är K på	1873 är K i
meddelade	1909 K
meddelte	319 K
medewerker	1369 is K van
medgav	1909 K
medio	683 este K
medlem	316 bliv K	1494 bli K	1906 bli K
meie	724 K töö
meil	723 aita K
meile	723 saada K
meilile	719 sinu K
meille	829 lähetä K	829 kerro K
meinen	344 was K sie dazu
meint	431 K
meinte	431 K
meinung	30 K der	344 sagen sie uns ihre K	364 K des autors
mejl	1724 na vaš K	1724 vašu K	1749 svoj K	1749 na K	1850 i din K	1850 till din K
mejla	1906 K oss
mejladress	1906 din K
mejlen	1850 direkt i K
melalui	1080 dukung kami K
melanjutkan	1053 untuk K membaca	1082 untuk K membaca
meld	1494 K deg på
meldde	1428 K
melde	24 K dich	403 K dich bei uns	428 K dich an	1437 K deg av når	1470 ved å K deg på
melden	24 K sie sich	328 K sie sich an, um	328 bitte K sie sich an	403 K sie sich bei uns	428 K sie sich an	428 K sie sich hier
melding	1386 krijg een K bij	1386 ontvang een K bij
meldingen	14 K	1348 schakel K in	1348 zet K aan	1348 ontvang K	1386 krijg K	1425 zet K aan
meldt	1428 K
meldte	1497 K
membaca	1082 untuk terus K	1082 untuk K berita ini
member	528 become a K	574 not a K?	613 become a K
memberikan	1077 K komentar
members	18 our K	36 our K	487 is for K only	487 K-only story	602 paying K	614 our K
membiayai	1080 K kami
membro	1612 torne-se K
membutuhkan	1093 kami K dukungan
menar	1909 K
mendaftar	1079 dengan K, anda
mendapat	1090 K komisi
mendapatkan	1090 K komisi
mener	319 K	1494 hva K du	1497 K
menerima	1070 K cookie	1090 K komisi
mengambil	1091 dilarang K	1091 dilarang keras K
mengandung	1077 komentar yang K
mengatakan	1096 K
menggandakan	1091 dilarang K
menggunakan	1059 K cookie
mengutip	1064 dilarang K
meninggalkan	1077 K komentar
menit	0 K baca
mensais	1614 K
mensuales	684 K
mensuel	864 un don K	887 un soutien K	899 K
menurut	1096 K
menyalin	1091 dilarang K
menyatakan	1096 K
merch	552 our K
merci	897 K de nous
mere	299 kan du læse K	299 du kan læse K	299 kan læse K om
merkezimiz	1995 haber K
mes	202 al K	684 al K	684 por K
mese	1161 al K
mesec	1750 prvi K	1758 prvi K	1832 prvi K	1832 na K	1840 na K	1840 prvi K
meses	676 K por #
mesiac	1791 prvý K	1800 za K	1800 prvý K
message	477 a K from our editor
messagerie	855 votre adresse de K ne sera pas
messengera	1526 K
messengeri	1774 K
messengerju	1817 K
messengeru	228 K
messengerze	1526 K
metus	1296 per K
mewakili	1091 tidak K redaksi
""", 'mi': """
mi	1316 ar K
miembro	682 hazte K
mille	1148 # per K
milliardaire	887 à aucun K
minggu	1095 per K
mingguan	1079 buletin K kami
minket	1001 kövess K	1045 kövess K	1045 hívj meg K
minute	0 K read	574 it only takes a K to
minutes	0 K read	0 K to read
misiniz	1947 zaten abone K
mission	614 our K
mistake	561 spot a K	561 report a K
mitdiskutieren	6 K	379 K
mitgeteilt	431 K
mitglied	428 werden sie K	428 werde K	428 jetzt K werden
mitglieder	328 nur für K	390 angebots für K	429 unsere K
mitteilungen	14 push-K	334 push-K
mittwoch	17 jeden K
""", 'mj': """
mjesec	1750 prvi K	1758 prvi K
""", 'mn': """
mnd	1473 kr/K	1496 kr/K
""", 'mo': """
mobile	493 on your K app	493 our K app
mobilen	293 direkte på K	1467 nyheter rett på K	1467 rett på K	1880 nyheter direkt i K	1880 direkt i K
mobilepay	316 K
modalidad	684 K premium
moderador	1573 não serão aprovados pelo K
moderados	1573 serão K antes
moderated	508 comments are K	508 pre-K
moderowane	1536 są K
mogelijk	1425 maak het volgende K
mois	899 par K
moittii	832 K
molbu	1733 imamo malu K	1733 malu K
monat	390 einen K für	390 K für nur	430 im K	430 pro K
monate	416 # K lang
monatlich	430 K
monday	17 every K
mondta	1048 K
montag	17 jeden K
month	487 try a K for	487 try it for a K	488 for the first K	488 for your first K	615 a K	615 per K	615 every K	615 each K
monthly	528 one-off or K	574 reached your K limit	613 become a K	613 give K	615 K
months	487 K for $#	488 for the first # K	488 for the first three K
morgen	17 jeden K	17 am K	17 hver K	296 hver K i din	386 uns auch K
morgenbrevet	1471 K
morgon	17 varje K
morgonbrevet	1884 K
morning	17 every K	17 each K
moyens	898 nos K
""", 'mu': """
muhabiri	1965 gazetesi K
muhabiridir	1965 K
muhabirimize	1964 K ulaşmak
muhabirlerimizle	1993 K
mukaan	829 lähde K	829 tule K	832 K
multato	1162 ha K
multou	1615 K
mums	1333 seko K
""", 'na': """
naar	1405 mail K
nabiralnik	1806 v vaš K
nabiralniku	1806 v vašem K	1831 vašem K
nachdruck	350 K verboten	400 K nur mit
nachrichten	333 K-app	333 aktuelle K aufs handy	334 push-K	395 weitere K finden sie	395 mehr K finden sie	419 K des tages	419 alle K zum
nadaljevanje	1805 za K branja	1833 K spodaj
nadaljuje	1833 K pod oglasom	1833 K spodaj
nadaljujte	1805 K branje
nadie	683 K nos dice
najdete	246 další články K
najnowsze	1506 otrzymuj K
namenite	1836 K nam
napisz	1516 K do nas	1527 K do nas	1549 K do nas
naprej	1805 če želite brati K
napsal	254 K
napsala	254 K
narrated	523 is K by an ai	523 is K by ai
naslov	1806 na vaš e-K	1806 svoj e-K	1831 svoj e-K	1831 svoj e-poštni K
nastavak	1723 za K čitanja	1751 K ispod	1751 K teksta
nastavili	1723 da biste K čitanje
nastavite	1723 K čitati	1723 K čitanje
nastavlja	1751 K ispod	1751 K nakon
naszego	1532 K sklepu	1535 K quizu
naszej	1550 K pracy
naszym	1549 zostań K
naujienas	1281 K telefone	1282 K el. paštu	1293 mūsų K
naujienose	1270 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	635 tu K no soporta	635 su K no soporta	1569 seu K não suporta
navigateur	10 votre K	21 dans le K pour mon prochain	851 votre K ne supporte pas	851 votre K n'est pas
navodi	1759 K
""", 'ne': """
necesitamos	618 K pedirte	621 K tu apoyo	682 K tu ayuda	682 K de ti	682 te K
necessariamente	1585 não reflete K a opinião	1585 não refletem K a opinião
necessaris	21 camps K
necessitem	200 et K
nedeljno	17 jednom K
neem	1425 K nu een
nell	1109 apri K'app
nella	1108 K tua mail
neodvisni	1839 K mediji	1839 smo K
neodvisno	1838 podprite K
neophodna	21 K polja
neovisni	1757 ostanemo K
neovisno	1756 podržite K
nepriklausoma	1295 K žurnalistika
netiquette	344 beachten sie die K	1118 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1444 dette K bruker
neue	412 die K app
neuen	333 hier geht es zur K
neukunden	390 nur für K
neuvoi	832 K
news	333 K-app	419 alle K zum	419 alle K zu	493 K app for	518 is a K	536 K tip
newsblog	395 im K	395 unserem K
newsis	699 google K
newsletter	120 K	191 la nostra K	243 K	252 náš K	255 K	332 unseren K	332 unserem K	332 unserer K	332 zum K	332 K bestellen	332 K an	332 täglichen K	332 K richtig	332 K von	355 K	383 K erhalten	383 K empfangen	383 unser K	383 der K über	383 der K für	414 unser abend-K	414 unser morgen-K	414 unser K	414 K ist kostenlos	428 K an	429 unser K	429 unseren K	429 unserem K	429 dieser K	432 K	437 εγγραφείτε στο K	437 εγγραφή στο K	437 το K μας	437 γραφτείτε στο K	437 στο K των	437 στο K του	437 στο K της	473 το K μας	476 K	491 sign up for our K	491 sign up to our K	491 sign up for the K	491 subscribe to our K	491 join our K	491 get our K	491 our K here	491 receive our K	491 our daily K	491 our weekly K	491 our morning K	527 K	567 K soon	614 our K	617 K	628 suscríbete a la K	628 apúntate a la K	628 nuestra K	672 suscribite al K	683 nuestra K	686 K	844 inscrivez-vous à la K	844 abonnez-vous à la K	844 notre K	886 vous adresser sa K	898 notre K	898 cette K	901 K	1054 K kami	1054 langganan K	1094 K kami	1108 iscriviti alla K	1108 la nostra K	1147 le nostre K	1160 la nostra K	1160 questa K	1163 K	1506 zapisz się na K	1506 nasz K	1540 K	1550 nasz K	1553 K	1562 assine a K	1562 nossa K	1603 esta é a edição da K	1603 esta é uma edição da K	1613 nossa K	1616 K	1621 abonează-te la K	1621 abonați-vă la K	1621 înscrie-te la K	1660 K	1724 naš dnevni K	1731 K	1757 naš K	1760 K	1790 K	1799 náš K	1802 K	1813 K
newslettera	1506 zapisz się do K	1506 naszego K	1540 K	1550 naszego K	1731 K	1764 odber K	1790 K	1799 nášho K
newsletterem	1550 naszym K
newsletters	491 K may contain info about	527 K	614 our K	617 K	844 nos K	844 recevoir les K	898 nos K	901 K
newsletteru	243 K
newsletterul	1621 K nostru	1646 abonează-te la K	1657 K nostru
newslettery	243 K	1790 K
newsletterze	1540 K
newslettre	1790 K
newson	1011 google K
newspaper	614 our K
newsroom	581 not by the K	591 tell our K	591 our K	609 stories from our K	609 more from our K	614 our K	614 non-profit K	614 this K
newsticker	395 unserem K
next	594 our K
nezavisni	1757 K mediji	1757 ostanemo K
nezavisno	1756 podržite K
""", 'ng': """
ngay	2091 đăng ký K
""", 'ni': """
nieograniczony	1504 K dostęp
niets	1363 K uit deze	1424 K van deze site
nieuws	1347 K-app	1366 google K	1368 K of een tip	1404 app je K	1420 al het K over	1420 al het K uit
nieuwsbrief	1346 onze K	1346 dagelijkse K	1346 wekelijkse K	1365 K	1426 onze K	1426 deze K	1429 K
nieuwsbrieven	1346 onze K	1365 K	1426 onze K	1429 K
nieuwsbron	1403 favoriete K
nieuwsquiz	1413 de K
""", 'nj': """
njuzleter	1731 K	1757 naš K
""", 'no': """
nombreux	887 plus nous serons K
nonprofit	614 K newsroom	614 K news outlet
nosotros	682 colabora con K
nosso	35 K quiz	1557 apoie K	1557 apoie o K	1563 baixe K app	1563 no K app	1612 apoie K	1612 apoie o K	1612 siga o K	1612 entre no K	1613 K site
nostra	201 la K feina	1109 nella K app	1160 la K app
nostre	201 el K canal
nostro	35 K quiz	1160 il K sito	1160 che il K
nota	20 leer esta K	676 para leer esta K
noticia	683 esta K
noticias	649 en google K	649 tu fuente de K
notificaciones	14 las K	630 activa las K	630 activar K	630 recibir K
notifications	14 K	495 turn on K	495 turn on desktop K	495 enable K	495 would like to send you K	495 allow K	495 K from this site	495 receive K	846 activer les K	846 activez les K	846 autoriser les K
notifiche	14 le K
notified	491 sign up to be K	495 get K
notifikace	241 K
notifikasi	14 K	1055 aktifkan K	1055 dapatkan K	1093 nyalakan K
notifikation	293 K
notifikationer	14 K	293 K
notify	495 K me of	495 K me when	508 K me of new posts
notis	1880 K
notiser	14 K	1880 K	1880 push-K
notre	35 K quiz	898 K site
nouvelle	855 ouvre dans une K fenêtre
novice	1806 na naše K	1806 na e-K	1813 e-K	1831 na e-K	1839 naše K
novinar	1737 je K	1737 , K	1737 - K	1819 je K	1819 , K	1819 - K
novinari	1757 naši K
novinarji	1839 naši K
novinarju	1818 pišite K
novinarka	1737 je K	1737 , K	1737 - K	1819 je K	1819 , K	1819 - K
novinarki	1818 pišite K
novinarstvo	1757 nezavisno K	1757 neovisno K	1757 naše K	1839 neodvisno K
noviniek	1764 odber K
""", 'nu': """
nuestra	629 en K app	682 únete a K	683 K app	683 K web
nuestras	683 K redes
nuestro	35 K quiz	621 apoya K	633 únete a K canal	682 apoya K	682 únete a K	682 recibe K	683 K canal	683 K medio	683 K sitio	683 K equipo
nuestros	637 K socios	683 K socios
numer	1551 K krs
nunca	683 más que K
nur	390 abo für K
""", 'ny': """
nyheder	281 google K	315 vores K
nyhedsbrev	263 vores K	263 tilmeld dig K	296 K	317 vores K	320 K
nyhedsbreve	263 vores K	317 vores K
nyhedsbrevet	263 få K	296 K
nyhetene	1467 K rett på mobilen	1493 K våre
nyheter	1455 google K	1869 google K	1905 våra K
nyheterna	1854 följ K	1880 K direkt i mobilen
nyhetsbrev	1437 vårt K	1437 våre K	1437 meld deg på K	1437 abonner på K	1471 K	1495 vårt K	1495 våre K	1498 K	1850 vårt K	1850 våra K	1850 anmäl dig till K	1884 K	1907 vårt K	1907 våra K	1910 K
nyhetsbrevet	1437 få K	1471 K	1884 K
nyilatkozta	1048 K
nyt	825 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1118 i campi K
obchode	1782 našom K
oberoende	1906 stöd K
objasnio	1759 K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	1747 K komentara
obligatoires	21 champs K sont	855 les champs K
obligatori	1118 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	639 los campos K
obligatoriska	21 K fält	1859 K fält
obligatoriske	21 K felt	1446 K felt
obratite	1736 K nam se	1736 K se našem
obrigado	1612 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	222 další šíření K	1791 celému K
obserwuj	1511 K nas na	1511 K nas w	1549 K nas
obvestila	14 K	1806 na K
""", 'oc': """
occupa	1126 si K di
ochtend	17 elke K	1388 elke K het
""", 'od': """
od	1750 K # €	1791 K # €	1832 K # €
odcinek	1533 K
odcinka	1533 K
odejdete	205 než K
odete	1733 prije nego što K	1733 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorna	30 nije K
odidete	1815 preden K
odomknite	1763 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	1560 K este artigo
off	615 one-K
offert	841 vous est K	899 mois K
offrez	897 K-lui	897 K-nous
offrici	1159 K un
offrimi	1159 K un
""", 'og': """
oglasa	11 K	1757 bez K
oglasov	1839 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	1947 K devam etmek için
okurlarimiz	36 K	1995 K
okurlarimizin	1977 K desteğiyle	1995 K
okurlarin	1977 K desteği olmadan
okuyun	1982 K
""", 'ol': """
olarak	1947 abone K	1964 bize anonim K
olmayanlara	1991 abone K
olun	1994 üye K
olursunuz	1982 kabul etmiş K
olvassa	1024 K tovább
""", 'om': """
omiljene	1734 K izvore
omiljeni	1734 K izvor
""", 'on': """
onafhankelijk	1390 wij K	1390 we K
onafhankelijke	1341 steun K journalistiek	1425 steun K	1426 K journalistiek
onafhankelijkheid	1426 onze K
onbeperkt	1344 lees K	1344 K toegang	1344 K lezen	1393 K digitaal
ondersteunt	1353 je browser K	1353 uw browser K
onderzoek	1426 dit K
onderzoeken	1426 onze K
onderzoeksjournalist	1369 is K
onderzoeksredacteur	1408 is K
onderzoeksredactie	1368 onze K
one	613 make a K-time
online	409 unser K-shop	552 our K shop	552 our K store	594 our free K	594 our K event
onlineshop	370 im K bestellen
ons	1367 app K
ontdek	1425 K nu
ontvang	1346 K elke	1346 K onze
onze	1347 K app	1368 tip voor K	1426 K app
""", 'oo': """
oordeelde	1428 K
""", 'op': """
open	493 K in app	493 K in the app	1347 K in app
ophavsretsloven	278 beskyttet af K
ophavsretten	278 K tilhører
opiniestuk	1372 ingezonden K
opinion	30 K of	508 have an K on this
opinions	30 K of
oplyser	319 K
oplyste	319 K
opmerking	1368 tip of K	1368 vraag of K	1368 K over dit artikel
opozarja	1841 K
opphavsrettslig	1452 K beskyttet
opplyser	1497 K
opplyste	1497 K
opprett	1435 K en konto for	1494 K en konto
opsiger	298 indtil du K
opublikowany	22 nie zostanie K	1516 twój adres e-mail nie zostanie K
opzegbaar	1427 K
""", 'or': """
ordenou	1615 K
ordinato	1162 ha K
ordnete	431 K an
original	519 read the K article	895 lire l'article K
originally	519 this article was K published on	519 this story was K published on	519 this story K appeared	519 this article K appeared	519 K published at	583 story was K published by	583 story was K published on	583 story was K published in the	583 article was K published by	583 article was K published in our
originalment	199 es va publicar K a	199 es va publicar K en	199 publicat K a
originalmente	645 este artículo fue publicado K	645 publicado K en	1579 publicado K em	1611 publicado K no	1611 publicado K na
originariamente	1124 articolo pubblicato K	1155 pubblicato K in
ortaklarimiz	1954 biz ve K
ortsseite	395 unserer K
""", 'os': """
ostatak	1723 K članka
ostrzega	1552 K
oszd	25 K meg
""", 'ot': """
otsustas	726 K
""", 'ov': """
ovdje	1733 kad ste već K
overblikket	296 K hver dag	296 K hver morgen
overname	1363 K zonder
overnemen	1400 dit artikel K
oversikten	1471 få K
overview	588 this K
overzicht	1410 dit K
ovisi	1756 K o vama
""", 'ow': """
owner	614 has no K	614 have no K
""", 'oy': """
oynat	1982 K
""", 'oz': """
ozvite	1775 K sa nám	1798 K sa nám
""", 'pa': """
padeda	1284 jūsų parama K
padroni	1148 non ha K	1160 senza K	1160 libera da K
pagar	1612 ajude a K
page	594 our jobs K
paghi	1159 K un'ora
pago	686 muro de K
pague	1581 K-nos um café
paid	503 we get K if you buy	503 we may be K
paikkaa	825 hae K
pakolliset	21 K kentät
palautetta	829 anna K
palus	726 K
palusid	726 K
palvelusta	803 ulkoisesta K	803 upotus K
pandangan	1091 tidak mewakili K	1091 K pribadi penulis
paparnya	1096 K
paper	525 is the K's
par	899 K an
parama	1294 jūsų K	1298 K
parancsolta	1048 K
parceiros	1571 nós e os nossos K	1613 nossos K
paremkite	1284 K mus	1294 K mus
part	519 no K of this
partagez	25 K-le	25 K-la
parte	1612 faça K e
partecipato	1138 non ha K alla stesura
parteispende	432 K
partenaires	853 nos K et nous	853 nous et nos K	898 nos K
participar	639 para K
participez	897 K à
participou	1594 não K da produção	1594 não K na produção
partilhada	1589 uma publicação K por
partilhe	25 K-o
partir	834 avant de K	1614 a K de # euros
partner	342 wir und unsere K	399 von unserem K	1116 i nostri K	1857 vi och våra K
partnere	270 vi og vores K	1444 vi og våre K
partnerlinkeket	1025 K
partnerlinks	37 K
partnerom	1751 u suradnji s K	1751 u saradnji sa K
partners	399 anzeige eines K	506 we and our K	614 our K	1355 wij en onze K	1426 onze K
partnership	519 was produced in K with
partnerske	1751 K poveznice	1833 K povezave
partnerskie	1544 linki K
partnerzy	1514 my i nasi K	1514 nasi zaufani K
pasak	1297 K
pasakojo	1297 K
pass	498 K this on
passende	416 sie das K abo
passendes	416 sie ihr K abo
patreon	127 в K	528 on K	528 our K	2047 на K
patron	482 become a K of	613 become a K
patronem	1547 zostań naszym K	1549 zostań K
patroni	1550 nasi K
patronite	1547 na K	1550 na K
paypal	386 per K
paywall	387 K	429 ohne K	432 K	614 we have no K	614 we do not have a K	617 K	901 K	1163 K	1616 K
paywalls	617 K
""", 'pe': """
pe	1658 K an
peatoimetaja	702 K
pedimos	682 te K ayuda
pedirte	618 tenemos un favor que K
pediu	1615 K
peiling	35 onze K	1413 onze K
pelanggan	1053 khusus K	1082 untuk K	1094 K kami	1097 K
pembaca	18 berkat K	1094 K kami
pendant	899 K un mois
pendapat	1091 K pribadi penulis
peneliti	1069 adalah K
pengar	1907 kostar K
penger	1495 koster K
pentru	1647 fără niciun cost K tine
penulis	1069 adalah K
people	18 thanks to K like	570 funded by K like you
pequeno	1554 um K favor a pedir
per	1496 K år	1908 K år
peramban	10 K anda
percent	489 # K left to read
perfil	1567 siga nosso K
periodisme	200 dona suport al K	201 el nostre K	201 fent K	201 fem K
periodismo	621 apoya el K	673 hacer un K	682 apoya el K	682 colabora con el K	683 nuestro K	683 K de calidad	683 hacemos K	683 haciendo K
periodista	177 és K	646 es K
periodistas	672 nuestros K	683 nuestros K
periodistes	201 els nostres K
perjantaisin	17 K
permanencia	684 sin K
permission	519 reproduced here with K	519 reproduced with K	531 written K	531 prior K	531 without K	545 K to load	545 K before anything is loaded	583 K to reuse this
perskaitykite	1294 K visą
personal	544 views are K
personale	1625 datele tale K
personales	637 datos K serán
personas	673 K como tú	682 K como tú
persondatapolitik	270 K
personenbezogene	342 K daten
personnelles	853 vos données K
personoplysninger	270 dine K
personopplysninger	1444 K
personuppgifter	1857 dina K
personverninnstillinger	1461 K
pertama	1095 bulan K
pesquisa	35 nossa K
pesquisador	1582 é K
pesquisadora	1582 é K
""", 'ph': """
phone	500 news to your K
photographer	538 staff K
photos	552 K from this story	552 K from this event
""", 'pi': """
pide	685 K
piebilda	1336 K
piece	586 this K	614 this K
pierwszy	1551 K miesiąc
pirmas	1296 K mėnuo
pitch	528 K in	613 K in
pitching	613 consider K in
pix	1581 um K	1614 K
""", 'pl': """
plakaten	1452 vær varsom-K
plakatens	1465 vær varsom-K
plattform	429 unsere K
player	9 this K
please	487 K log in to	498 K share this	529 K help	613 K chip in	613 K give	613 K help if	613 K give if
pliki	1529 bez zgody na K
plusartikelen	1426 K
plusartikels	1344 gratis K	1426 K
""", 'po': """
pobierz	1549 K naszą
poche	884 dans votre K
podatkov	1831 obdelavo osebnih K
podatku	1502 przekaż #% K	1547 #% K	1547 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	237 K	290 K-app	317 vores K	354 den K können sie	354 den K kannst du	354 unseren K	429 unser K	429 unseren K	460 K	473 το K μας	521 follow the K	614 our K	683 nuestro K	898 notre K	1094 K kami	1160 il nostro K	1412 op de K	1426 onze K	1464 hører K	1533 K	1550 nasz K	1613 nosso K	1745 K	1757 naš K	1784 K	1799 náš K	1827 K	1971 K'i	1971 K'imizi
podcasta	1745 K	1827 K
podcastapp	290 K	1412 favoriete K
podcaste	34 našom K
podcasten	290 K	1464 K
podcastimiz	1995 K
podcastimizi	34 K
podcastimme	34 K	830 K
podcastov	1784 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	290 hvor du lytter til K	290 hvor du hører K	354 wo es K gibt	410 folgen des K	410 folge des K	460 K	521 wherever you get your K	521 wherever you listen to K	521 wherever you get K
podcastu	34 naszego K	34 našem K	34 našem K	237 K	1533 K	1745 K	1784 K	1827 K
podcastul	34 K nostru	1657 K nostru
podcastunk	1046 K
podcastunkban	34 K
podcasty	237 K	252 naše K	1533 K	1784 K
podd	34 vår K	1907 vår K
poddapp	1878 K
poddar	34 våra K	1878 K finns
podden	1878 K
podelite	25 K
podemos	1604 sua ajuda K
poderemos	1604 a sua ajuda K	1612 com a sua ajuda K
podijelite	25 K
podkast	1464 hører K	1495 vår K	1745 K	1827 K	1839 naš K
podkasta	1745 K	1827 K
podkastapp	1464 K
podkasten	1464 K
podkastu	1745 K	1827 K
podle	254 K
podpora	251 vaše K	1798 vaša K	1838 vaša K
podpore	1799 vďaka K	1836 brez vaše K	1839 brez vaše K
podporo	1838 vašo K
podporte	1796 K	1798 K nás	1798 K našu
podpory	249 bez vaší K	252 bez vaší K	1796 bez vašej K	1799 bez vašej K
podprite	1836 K	1838 K nas	1838 K naše
podremos	682 con tu ayuda K
podziel	25 K się
points	588 the bullet K	588 these bullet K	588 the key K above
pokutoval	254 K
policy	506 our cookie K
politica	1625 K de cookie
political	518 is a K	518 is the K editor
politicieni	1647 nu depinde de K
politika	1954 çerez K
politikasi	1954 gizlilik K
politikressort	360 leitet das K
politikwissenschaftler	352 ist K
politologue	862 est K
poll	35 our K	508 vote in our K	508 take our K	1413 onze K
polub	1511 K nas na
pomagajte	1838 K nam
pomozite	1754 K nam	1756 K nam
pomozte	251 K nám
ponctuel	864 un don K
pop	613 K your
por	1608 um ano K #
portal	1550 nasz K	1757 naš K	1839 naš K
portalu	1543 na naszym K	1543 w naszym K
posez	897 K-la à	897 K-nous
posible	18 hace K
posielajte	1775 K nám
positions	552 our open K
poslechnout	238 si můžete K
possible	192 ajuda a fer K	201 ajuda a fer K
post	20 rest of this K	545 to view this K	545 to see this K	581 this is a paid K	586 this K	614 this K	1373 deze K te
postadress	1850 din e-K	1859 din e-K kommer inte
postadresse	1437 din e-K	1446 din e-K vil ikke
postanite	1756 K član	1838 K član	1838 K naročnik
postanizda	1975 her sabah e-K	1975 e-K	1989 e-K
postaw	1549 K nam	1549 K mi	1549 K kawę
postfach	332 in ihrem K	332 in dein K	332 in ihr K	332 in deinem K	332 direkt ins K
postkasti	710 otse K
postkastis	710 iga hommik sinu K	710 sinu K
posts	15 free K
potrebna	1756 K nam je
potrebujeme	1798 K vašu podporu
potrebujemo	1821 za ogled K	1838 K vašo
potremo	1148 aiuto K	1159 con il tuo aiuto K
potrivit	1659 K
potrzebujemy	1502 K twojego wsparcia	1549 K twojej pomocy	1549 K twojego wsparcia
pound	613 K you give
pourboire	864 un K
poursuivez	841 K votre lecture
poursuivre	841 K votre lecture
povedal	1801 K	1841 je K
povedala	1801 K	1841 je K
powered	613 K by you
powerful	614 hold the K to account
powiadomienia	14 K	1508 włącz K	1508 K push	1508 chcesz otrzymywać K
""", 'pr': """
praat	1357 K mee	1425 K mee
praca	1550 nasza K
pracujte	235 K s námi	1782 K s nami
pratite	1756 K nas
pravi	1841 K
precisa	1612 K de si	1612 K de você
precisamos	1554 K da sua ajuda	1557 K do seu apoio	1612 K da sua ajuda
precisato	1162 ha K
preciso	1573 é K estar logado
precizat	1659 a K
prednostne	1816 K vire
prednostni	1816 K vir
prednostnih	1816 K virov
prednostnim	1816 K virom
predplatitelia	1802 K
predvajanje	1821 K videa
preferate	1631 sursele tale K
preferences	506 your cookie K	597 cookie K	597 privacy K
preferida	175 font K	649 fuente K	1586 fonte K
preferidas	649 fuentes K	1586 fontes K
preferides	175 fonts K
preferido	649 medio K
preferidos	649 medios K
preferirane	1734 K izvore
preferirani	1734 K izvor
preferiranih	1734 K izvora
preferita	1112 fonte K su google	1129 fonte K
preferite	1129 fonti K
preferowane	1525 K źródło	1525 K źródła
preferowanego	1525 K źródła
preferowanych	1525 K źródeł
preferowanym	1525 K źródłem
preferred	500 K source on google	532 K source	601 K sources
preglednik	10 vaš K
prehratie	1778 K videa
prejemajte	1806 K vsako
preluarea	1630 K textelor
prema	1759 K
premier	841 le K mois	899 le K mois
premium	1393 toegang tot alle K
premoderated	508 K
prenesite	1838 K
prenumerant	1848 bli K	1848 redan K	1848 som K	1905 en K	1906 bli K
prenumeranter	1848 endast för K	1896 är för K	1896 bara K	1896 endast K	1907 våra K	1910 K
prenumerata	1298 K
prenumeration	1910 K
prenumerationen	1850 avsluta K när
prenumeratoriai	1290 tik K
prenumeratoriams	1260 tik K	1290 tekstas skirtas K	1290 straipsnis skirtas K
prenumerera	1848 K för att	1850 K på nyhetsbrev	1883 genom att K	1906 K på vårt
prenumeruojate	1260 jau K
prenumeruokite	1294 K
preostanek	1805 K članka
presenteie	1560 K
pretplata	1760 K
pretplati	1749 hvala na K
pretplatite	1723 K se već od	1756 K se
pretplatnici	1760 K
pretplatnicima	1723 dostupan samo K	1723 dostupan je samo K	1723 dostupan je K	1723 dostupno samo K	1730 samo K
pretplatnik	1723 već ste K	1756 postanite K
pretplatnike	1723 dostupan samo za K	1730 samo za K
pretplatu	1723 već imate K	1750 uz K	1750 K
preuzimanje	1729 zabranjeno K	1753 zabranjeno K	1753 zabranjeno je K
preuzmite	1756 K
preventing	504 browser extension is K
preview	602 free K
price	615 the K of a
pridajte	1798 K sa k nám
prihvatate	1749 prijavom K
prijavi	24 K se	1749 hvala na K
prijavili	1749 hvala što ste se K
prijavite	24 K se	1756 K se na	1838 K se na
prijavo	1831 s K se	1831 s K na	1831 hvala za K
prijavom	1749 K se slažete	1749 K na
priljubljen	1816 K vir
priljubljene	1816 K vire
priljubljeni	1816 K vir
prima	1658 K lună
primeiro	1614 K mês
primer	202 el K mes	684 el K mes
primo	1161 il K mese
principles	519 the thomson reuters trust K
print	498 click to K
prioriterad	1869 K källa
pripomenul	1801 K
prisijunkite	24 K	1294 K prie mūsų
prispejte	1796 K	1798 K	1798 K aj vy
prispevek	1839 ta K
privacidad	637 política de K	683 nuestra política de K
privacidade	1571 política de K
privacitat	180 política de K
privacy	506 see our K policy	506 to our K policy and terms	506 and the google K policy	614 our K policy
privacybeleid	1355 ons K	1388 ga je akkoord met het K
privacyverklaring	1355 K
privatlivspolitik	270 K
priznal	1801 K
probeabo	328 wochen im K	428 K
probeer	1425 K nu	1425 K een maand
proberen	1427 gratis K
processing	506 consent to the K
prochains	898 nos K articles
prodavnici	1743 našoj K
produce	570 not free to K	570 not cheap to K
produced	581 K by our brand
proefabonnement	1344 K	1425 neem een K	1427 K
profesor	646 es K	1633 este K
profesora	646 es K
professeur	862 est K
professeure	862 est K
professionista	1126 è giornalista K	1126 giornalista K
professor	177 és K	352 ist K	518 is a K	518 is an assistant K	1582 é K
professora	177 és K	1582 é K
professore	1126 è K
professoressa	1126 è K
professorin	352 ist K
profilazione	1116 i cookie di K
profitez	841 K de nos offres	897 K de
prohibida	645 queda K
proibida	1579 é K a
project	881 trust K
promise	613 K never to
prosbu	205 máme na vás K	205 máme malou K	1771 máme malú K	1771 malú K
proseguire	1151 per K la lettura
prossima	21 in questo browser per la K
protejate	1654 K de dreptul de autor
provalo	1105 K gratis	1159 K gratis
provided	506 content K by a third party	545 contains content K by
provision	339 erhalten wir eine K	339 eine kleine K	399 bekommen wir eine K	399 eine K vom	421 K
provisions	339 K-links
provisionslinks	421 K
prozent	390 K rabatt
przedruk	1545 K za zgodą
przetwarzanie	1514 K danych osobowych
przycisk	1538 klikając K
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	1118 prima di K un commento
pubblicato	22 non sarà K	1118 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	1573 o seu endereço de e-mail não será K
publicat	1654 a fost K inițial în
publication	482 is a reader-supported K	581 accurate at the time of K	581 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	1890 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	635 bloqueador de K	683 sin K
publicidade	11 a K	1595 depois da K
publicitat	11 la K	201 sense K
publicitate	11 K
publikovanie	1769 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	508 your email address will not be K	519 was first K by	519 was first K on	583 K under license
publishing	581 accurate at the time of K
puhelimeesi	809 suoraan K
puis	841 K # €
puisque	834 K vous êtes là
pungkasnya	1096 K
punya	1053 sudah K akun
purchase	503 K through links on our site
push	382 per K
pushbericht	1386 een K bij
pushbeskeder	293 K
pushmeldingen	1348 K
pushnotiser	1880 K
pushvarsler	1467 K
pustit	238 si můžete K
""", 'py': """
pyysi	832 K
""", 'qu': """
queremos	618 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1098 già che sei K
quieras	625 cancela cuando K	684 cancela cuando K
quitter	834 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	1413 doe de K	1413 onze K	1535 nasz K	1535 K
quizie	1535 naszym K	1535 K
""", 'ra': """
raccolta	1163 K fondi
racconta	1162 K
raccontato	1162 ha K
raconte	900 K
rad	1757 naš K
ragino	1297 K
raise	570 help us K
rajaton	780 K pääsy
rakendus	708 meie K	708 K
rakenduses	708 K
raksti	1333 K mums
raksts	1334 šis K
rakstu	1332 šo K
rakstus	1334 visus K
rappelle	900 K
""", 're': """
reach	542 K him at	542 K her at	542 K them at	570 we would K our goal	570 we'd K our goal	613 help us K
reached	489 you've K your limit of free	517 can be K at
reacties	1357 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	489 # % left to K	523 is K by an ai	523 is K by ai	576 link can K this	614 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	477 we're asking K	524 thank you, K	570 funded by K like you	591 K' editor	613 K like you	613 join the K	614 our K	614 funded by its K	617 appeal for K	617 K pay
reading	0 K time	487 keep K for just	487 to finish K	487 to keep K	487 keep K with a	487 K this post for free	576 to your K list
reageren	6 K	1357 om te K	1368 K? mail	1368 K op dit artikel
realizarea	1642 nu a participat la K
realizzazione	1138 non ha partecipato alla K
recalled	616 K
recalls	616 K
recaptcha	491 protected by K
receba	1562 K no seu	1562 K todos os dias	1612 K as	1612 K no seu
receive	491 sign up to K	491 K email from us on behalf of	491 K emails from	506 agree to K emails	613 to K new posts
recevez	844 K chaque	844 K tous les	897 K chaque	897 K notre
recevoir	846 K les alertes	886 j'accepte de K
recherche	429 diese K
recherchen	429 unsere K
rechercheteam	359 K
rechtbankverslaggever	1408 is K
recibe	628 K cada	628 K todas las	682 K cada
recibir	672 acepto K
reclame	1657 fără K
recomenda	1615 K
reconheceu	1615 K
reconnu	900 a K
recunoscut	1659 a K
recurring	528 K donation	615 K donation
redacteur	1369 is K	1369 is politiek K	1408 werkt als K
redactie	1357 mail de K	1368 contact op met onze K	1368 contact op met de K	1368 tip voor de K	1372 mening van de K	1397 K heeft geen	1425 mail de K	1425 tip de K	1426 onze K
redactor	177 és K	646 es K	1633 este K
redactora	177 és K	646 es K
redakce	229 napište do K	235 do K	235 do naší K	252 naše K	252 jsme malá K
redakci	252 naši K
redakcia	1799 naša K	1799 sme malá K
redakcie	1769 bez súhlasu K	1775 napíšte do K	1782 do K	1782 do našej K
redakcija	1295 mūsų K	1334 mūsu K	1757 naša K	1757 mala K
redakciji	1736 javite se K	1736 pišite K	1743 našoj K
redakcijos	1269 K sutikimo
redakciju	1757 našu K
redakcja	1550 nasza K
redakcji	1545 bez zgody K	1550 naszej K
redaksi	1093 hubungi K	1094 K kami	1094 email K	1094 K
redaksjon	1495 vår K
redaksjonen	1494 kontakt K	1495 kontakt K
redakteur	352 ist K	360 als K	360 seit # K
redakteurin	352 ist K	360 als K	360 seit # K
redaktion	317 vores K	360 leitet die K	364 meinung der K	399 K war an der	400 nicht von der K	403 melden sie sich bei der K	423 produkte wurden von der K	429 unsere K	1907 vår K
redaktionell	423 produkte K ausgewählt
redaktionelle	342 externe K inhalte
redaktionen	272 skriv til K	1859 mejla K
redaktor	230 je K	230 , K	230 - K	1528 - K	1528 , K	1776 je K	1776 , K	1776 - K
redaktore	1313 galvenā K	1313 K
redaktorem	230 je K	1528 jest K
redaktorius	1274 K
redaktorka	230 je K	230 , K	230 - K	1528 - K	1528 , K	1776 je K	1776 , K	1776 - K
redaktorkou	230 je K	1776 je K
redaktorom	1776 je K
redaktors	1313 galvenais K	1313 K
redaktur	1069 adalah K
redazione	1147 la K ti invia	1160 la nostra K
refresh	557 K this page	557 K the page
regala	625 K esta nota
reggel	17 minden K
regioverslaggever	1369 is K
registe	1560 K-se para
register	487 K for free to
registered	574 K users can
registraci	242 děkujeme za K	244 po K
registrarte	628 al K
registrate	672 K a nuestro	682 K
registrati	1105 K per	1159 K per	1159 K gratis
registration	602 free K gives
registreer	1344 K je
registrera	1883 genom att K dig
registrere	1470 ved å K deg
registrieren	328 K sie sich
registrierung	356 K	390 mit ihrer K	390 die K ist kostenlos
registrirajte	1750 K se besplatno	1750 besplatno se K	1832 brezplačno K	1832 K se brezplačno
registrujte	251 K se	1750 K se besplatno
regrette	900 K
regrettent	900 K
reiseangebote	409 unsere K
rejoignez	849 K-nous sur	897 K-nous	897 K notre	897 K nos
rekao	1759 K
rekla	1759 K
reklam	252 bez K	1550 bez K	1550 nie mamy K
reklama	1757 bez K
reklamdan	11 K
reklame	11 K
reklamelenker	1475 K
reklamelinks	300 K
reklamer	317 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	1544 we współpracy K
reklamsiz	1995 K
reklamy	11 K
relatou	1615 K
rely	614 we K on
remaining	489 free articles K	489 free article K	489 articles K this month	489 free stories K
remind	617 K me later
removed	508 this comment has been K
rendszeres	1045 legyen K
replied	616 K
reply	6 leave a K
report	561 K an error
reportage	429 diese K	898 ce K
reportagem	1613 esta K
reportagens	1613 nossas K
reportaje	683 este K
reported	616 K that
reporter	352 ist K	360 als K	517 is a K at	517 contact the K at	518 is a K	518 is a senior K	536 contact the K	536 contact our K	536 email the K	538 K	862 est K	1069 adalah K	1459 er K i	1528 - K	1528 , K	1633 este K	1737 je K	1737 , K	1819 je K	1819 , K	1873 är K på
reportera	646 es K
reporterem	1528 jest K
reporterin	352 ist K	360 als K
reporterka	1528 - K	1528 , K	1737 je K	1819 je K
reportero	646 es K
reporters	613 ask our K	614 our K	614 we, the K
reporting	508 why are you K this	570 keep our K free	587 this K	609 more of our K	614 our K	614 this K	614 K like this	614 goes to K
reports	540 K on
representa	1585 não K a opinião
representam	1573 os comentários não K
reproduced	519 may not be K
reproducerea	1630 K integrală
reproduction	519 K without permission	583 K in whole or in part	861 K interdite	861 toute K	861 droits de K
republish	519 K our articles	519 K this article	583 K this story	583 K our stories
republished	519 K with permission	519 is K from
required	21 K fields are marked	508 K fields are marked
research	518 is a K fellow
researcher	518 is a senior K	518 is a K
reserva	29 es K el dret
reservados	645 derechos K	1579 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	174 tots els drets K
reserve	29 K the right
reserved	446 all rights K	487 article is K for	519 all rights K	1184 all rights K
reserves	29 K the right
responsabile	30 non è K
responsabilidad	30 K de	668 K de sus autores	668 K de quienes los
responsabilidade	30 K de	30 K dos	1573 os comentários são de K
responsabiliza	30 não se K	668 no se K de las opiniones
responsable	30 pas K	30 no se hace K	668 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
rest	20 to read the K	487 to read the K of this	586 the K of this
restants	842 articles gratuits K
reste	842 il vous K #%	842 il vous K # %
resultater	281 google-K
results	601 your search K	601 your google K
retrouvez	849 K-nous sur	867 K	897 K-nous
rette	291 K fejl
retter	291 K fejl	291 K alle fejl	1465 vi K feil
rettigheter	1452 alle K forbeholdt
reuters	861 avec K
revelou	1615 K
revient	887 vous K qu'à
rewritten	519 may not be published, broadcast, K
""", 'ri': """
ricamiz	1943 küçük bir K var	1943 sizden bir K var
ricercatore	1126 è K
ricercatrice	1126 è K
ricevi	1108 K ogni	1159 K ogni	1159 K la
ricordato	1162 ha K
rief	431 K
riep	1428 K
riferito	1162 ha K
riippumaton	830 K media
riippumatonta	829 tue K	830 K journalismia
riproduzione	1124 K riservata	1124 © K	1155 è vietata la K	1155 vietata la K
riserva	29 si K
riservata	1157 K agli abbonati
riservati	1124 tutti i diritti K	1157 K agli abbonati
riservato	1105 K ai nostri abbonati	1105 questo contenuto è K	1151 K agli utenti	1157 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	288 af en K
rocznie	1551 K
ropade	1909 K
ropte	1497 K
round	527 our K-up
roundup	491 get a weekly K	527 our K	527 weekly K
rozhodl	254 K
rozhodol	1801 K
rozpowszechnianie	1522 K artykułu	1545 dalsze K
""", 'ru': """
rubrice	246 najdete v K
ruft	431 K
ruled	616 K
rundbrief	355 K
""", 'sa': """
sa	1497 K	1909 K
sabah	17 her K
sabato	17 ogni K
sade	1909 K
sagde	319 K
sagen	431 K
sagt	431 K
sagte	431 K
sagten	431 K
said	616 K
saken	1430 likte du denne K	1465 feil i K	1493 denne K	1493 få K	1494 les hele K	1495 denne K
saker	1493 flere K	1495 våre K	1495 alle K
saklidir	1959 tüm haklari K	1959 her hakki K
sako	1297 K
saluran	1057 ikuti K	1057 gabung di K	1094 K kami
samarbeid	1475 i K med en annonsør
samarbejde	300 i K med en annoncør
samarbete	1888 i K med en annonsör
samedi	17 chaque K
samenvatting	1410 deze K	1410 de K is
samenwerking	1397 betaalde K	1397 K met onze partner	1397 K met een commerciële
samstag	17 jeden K
samtycke	1875 ditt K
samtykke	287 dit K	287 give K	295 jeg giver K til	1461 ditt K	1461 gi K
samtykket	1461 K ditt
sanoi	832 K
sanoivat	832 K
sanoo	832 K
satin	1982 K alin
satura	1314 ārējā K
saturday	17 every K
sauca	1336 K
saugomos	1263 visos teisės K
savundu	1997 K
say	508 have your K in	613 have your K
sayenizde	1995 sizin K
says	616 K
sazinies	1333 K ar mums
""", 'sc': """
scarica	1109 K l'app	1109 K la app	1109 K la nostra app	1159 K la nostra	1159 K l'app
schauen	428 K sie vorbei
schicken	428 K sie uns
schon	321 wenn sie K hier sind	321 wo sie K hier sind
schreef	1428 K
schreib	403 K uns	428 K uns
schreiben	6 kommentar zu K	344 K sie uns ihre meinung	403 K sie uns	428 K sie uns	428 K sie an
schreibt	352 K über	352 K für	361 K seit # für	428 K uns	431 K
schrieb	431 K
schriftlicher	350 nur mit K genehmigung
schrijf	1346 K je in voor	1346 K je gratis in	1425 K je in	1425 K u in	1425 K je gratis in
schrijft	1369 K over	1369 K voor	1428 K
schrijver	1369 is K en	1372 mening van de K
scrie	1656 K-ne
scrii	1656 să ne K
scriitoare	1633 este K
scriitor	1633 este K
scripts	504 unblock K
scris	1659 a K
scritto	1160 chi ha K questo	1162 ha K
scrittore	1126 è uno K
scrittrice	1126 è una K
scrive	1126 K di	1126 K per
scrivi	1159 K a
scrivici	1159 K
""", 'se': """
search	601 on google K
secondo	1162 K
section	508 in the comment K
secure	536 K drop
securedrop	536 K
securely	536 K on signal	536 K via signal	536 contact us K	536 reach us K
segnalacelo	1159 K
segons	203 K
segueix	200 K-nos
seguici	1112 K su	1112 K anche su	1159 K
seguir	633 puedes K a	633 puede K a
segundo	1615 K
sekarang	1093 donasi K	1093 daftar K
sekite	1294 K mus
sekojiet	1333 K mums
selaimesi	10 K
seleciona	1603 a redação K
selected	581 K by our
selengkapnya	1053 untuk membaca K	1082 membaca artikel K
selgitas	726 K
selon	900 K
semaine	17 chaque K	17 une fois par K	899 par K
semaines	17 toutes les K
semana	17 cada K	17 una vez por K	17 toda K	684 a la K	1614 por K
semanal	628 boletín K
seminggu	17 K sekali
send	316 K os	491 we'll K you	536 K us a tip	1446 K inn	1494 K oss
sende	1470 ved å K inn
seneste	290 K afsnit
senza	1148 K di te non	1159 K di te non
service	862 est chef du K	862 est cheffe du K
serwisie	1543 w K
serwisu	1529 treści z K	1529 treść z K
setiap	17 K pagi	1095 K bulan
setmana	200 rep cada K
setmanalment	17 K
settimana	17 ogni K	1161 alla K
settings	506 cookie K	597 cookie K	597 privacy K
setujui	1070 K cookie
seuraa	829 K meitä
""", 'sh': """
share	25 K it	25 K this post	498 K this with	498 K this post on	498 K this if you	498 K this far and wide	498 click to K	503 we may get a K
shareholders	570 not by K	614 no K
shop	594 our K
shope	1782 našom e-K
shopu	235 našem e-K	1743 našem web K	1782 nášho e-K
should	536 story we K	536 we K look into	536 we K know about
shouted	616 K
showcase	106 google news K
""", 'si': """
sichern	415 K sie unsere arbeit
sier	1473 til du K opp	1497 K
siga	1567 K-nos no	1567 K-nos nas	1612 K-nos
siger	319 K
sign	24 K in	491 K up to get	529 K up	613 K up for our	613 K up to our	613 when you K up	613 K up now
signal	282 på K	358 auf K	358 K-kanal	1456 på K	1870 på K
signaler	855 K une erreur
signalez	897 K-la-nous	897 K-le-nous
signali	1774 K
signalu	228 K	1526 K
signing	491 thanks for K up	491 thank you for K up	491 by K up, i agree	491 by K up, you agree	491 by K up you agree
silakan	1053 K login	1053 K masuk
silenced	614 refuse to be K
since	477 K you're here
sini	1093 klik di K
sinirsiz	1961 K erişim
sinulle	776 meillä on K pyyntö
site	594 our jobs K	614 our K	1426 onze K
sitede	1967 üçüncü taraf bir K
""", 'sk': """
skaidroja	1336 K
skaityti	1260 norėdami K toliau	1260 norint K toliau	1260 K toliau galite
skaitytojai	1295 mūsų K
skaitytojams	1295 mūsų K
skelbiamas	22 nebus K
skicka	1883 genom att K	1906 K till oss
skirkite	1284 K # proc	1294 K paramą
sklepem	1532 naszym K
sklepie	1532 naszym K
skontaktuj	1527 K się z nami	1527 K się z naszym	1527 K się z naszą	1527 K się z autorem	1527 K się z autorką
skribent	285 er fast K	1459 er K	1873 är fri K
skriv	316 K til os	316 K dig op	1850 K upp dig	1906 K upp dig	1906 K till oss
skrive	21 logget ind for at K
skrivefeil	1465 funnet en K
skriver	319 K	1497 K	1909 K
skrzynce	1506 w twojej K
""", 'sl': """
slant	1908 en K
slapukais	1275 K	1293 K
slapukus	1275 K
sledite	1838 K nam
sledujte	213 K nás	251 K nás	1798 K nás
slobodno	1756 podržite K
""", 'so': """
so	431 K die
soci	200 fes-te K	200 fes-te'n K
socia	648 hazte K	682 hazte K
social	337 auch bei K media
socialmediacookies	1373 K
socio	621 hazte K	648 hazte K	682 hazte K
sociologue	862 est K
socios	677 solo para K	677 sólo para K
sodelovanju	1833 v K s partnerjem
som	1493 en sak K
someone	498 send this to K
something	561 see K wrong	561 K is wrong
sondage	35 notre K
sondaggio	35 nostro K
sondajul	35 K nostru
sonderheft	409 unser K	409 das K
sondzie	1535 naszej K	1535 w K
sonntag	17 jeden K
sordu	1997 K	1997 diye K
sostegno	1101 il tuo K ci	1101 abbiamo bisogno del tuo K	1159 il tuo K
sostenerci	1101 puoi K
sostengono	1148 ci K ogni mese
sostenitore	1159 diventa K
sostenitori	1160 i nostri K
sostiene	1125 chi ci K	1160 chi ci K	1162 K
sostieni	1101 K il nostro	1101 K la nostra	1159 K il	1159 K la
sostienici	1125 K	1159 K
sostuvo	685 K
sottolinea	1162 K
soubory	224 K cookie
souhlasu	223 bez K
souligne	900 K
source	532 top K
soutenez	837 K notre	864 K-nous	864 K notre	890 en vous abonnant, vous K	897 K-nous	897 K notre	897 K-le	897 K-la
soutenir	837 pour nous K	897 K notre	897 nous K
soutien	837 votre K est	837 a besoin de votre K	887 votre K, même	897 votre K
soutiennent	887 nous K chaque mois
soutiens	897 je K
sovelluksemme	783 lataa K	830 K
sovelluksessa	783 avaa K	810 K
sovellus	783 lataa K	783 lataa ilmainen K	810 K	829 lataa K
""", 'sp': """
spaltist	1459 er K	1459 er fast K
spare	613 can you K
spelregels	1357 K
spende	324 deine K für	324 ihre K hilft	324 deine K hilft	324 jede K hilft	324 jede kleine K hilft	324 jede K zählt	428 ihre K	428 deine K	428 eure K	428 mit einer K	428 K jetzt	428 K uns	432 K
spenden	428 K sie	428 jetzt K	432 K
spendenaufruf	432 K
spendenaufrufe	432 K
spendiere	428 K uns
spendieren	428 K sie uns
spiega	1162 K
spiegato	1162 ha K
sponsored	589 K content
sportredacteur	1408 is K
sportressort	360 leitet das K
sportskommentator	1459 er K
sportverslaggever	1369 is K
spotify	1971 K'da
spottete	431 K
spravodajcom	1776 je K
sprijinul	1656 K tău	1656 avem nevoie de K	1657 K tău
spune	1656 K-ne	1659 K
spus	1659 a K
""", 'sq': """
squadra	1160 la nostra K
""", 'st': """
staat	1428 K er
stabilito	1162 ha K
stadsverslaggever	1408 is K
stand	613 K with us
standards	519 our K: the	591 our K team
stay	557 K with us for
ste	1771 keď K už tu	1815 ker K že tu
stelde	1428 K
stellen	409 wir K ein
stellenangebote	370 aktuelle K
stellenmarkt	370 unserem K
stellenportal	409 unserem K	409 unser K
stemme	288 ai-K
steuerlich	386 K absetzbar
steun	1341 met jouw K	1341 met uw K	1341 K ons met	1364 K ons	1425 K ons	1425 K onze	1425 jouw K	1425 uw K
stiahnite	1798 K si
stichpunkte	408 die K
stillingen	310 søg K	1488 søk K
stimme	353 K
stond	1428 K
stopite	1818 K v stik z
store	241 app K	380 im app K	594 our K	1788 app K
stories	15 free K	489 free K left	517 for more K like this	574 access to all our K	587 K like this	609 more of our K	614 our K	614 K like this
story	15 free K	20 rest of this K	25 share this K	487 to read the full K	489 free K left	489 last free K	493 read this K in the app	498 share this K on	517 if you have a K to tell	517 email your K to	536 K for us	576 save this K	586 this K	586 the full K	587 this K	587 a K like this	588 this K	614 this K	614 K that took us
straight	491 K to your inbox
straipsniai	1286 nemokami K	1290 geriausi K jūsų
straipsnis	1290 nemokamas K	1295 šis K
straipsnius	1286 nemokamus K
striga	1659 K
strona	1514 ta K używa
studio	581 our brand K
sturen	1405 K naar
stuur	1405 K een mail	1405 K ze naar
""", 'su': """
submitting	491 by K your email
subscreva	1562 K a nossa	1562 K as
subscribe	487 K to continue reading	487 K to read the full	487 to continue reading, K	487 K to get access	487 K for full access	487 K to unlock	487 already K?	491 K to our free	491 K to our weekly	491 K to our daily	491 K for more	500 K to our channel	500 K to our podcast	521 K to the podcast	521 K to our podcast	574 if you already K	574 K now for	598 K here	598 K below	613 K to our	613 K today	613 K now	613 K to get	613 K for free
subscribed	567 you are now K to
subscriber	487 already a K	487 this is a K-only	487 existing K	574 K-only article	574 K-only story	574 K-only content	574 not a K?	594 K event	602 K account	613 become a K	613 becoming a paid K	613 free or paid K
subscribers	487 this article is for premium K	487 for K only	487 exclusively for K	487 is exclusive to K	487 existing K	487 for paying K	487 for paid K	487 is for K	487 are for K	487 only K can read	574 exclusive to our K	574 exclusively to K	604 K can comment	614 our K	617 K
subscribing	487 by K to our	491 by K, you agree	613 consider K
subscription	487 off annual K	487 off an annual K	487 your K helps	487 K is being used on another	487 upgrade your K	487 sign up for a K	487 purchase a paid K	574 your K supports	574 your K makes	574 our K offers	574 our K options	602 without a K	615 annual K	617 K
subscriptions	617 K
subscriptor	169 ja n'ets K	200 fes-te K	200 fes-te'n K
subscriptors	169 només per a K	192 gràcies als K	195 exclusiu per a K	204 K
subscrit	191 K al nostre
subscriu	200 K-te
subscriure	191 en K't
subskrybenci	1550 nasi K	1553 K
subskrypcja	1553 K
subskrypcje	1553 K
subskrypcji	1541 w K
substack	487 in the K app	617 K
substacks	617 K
subvention	887 aucune K et
succes	1621 te-ai abonat cu K
sued	616 K
suite	890 pour lire la K	890 lire la K ?
suivez	849 K-nous sur	897 K-nous
sumate	682 K al	682 K
summary	588 this K
sunday	17 every K	527 our K email
sundays	17 on K
suosikiksi	796 K
suport	192 amb el teu K podem	192 ens donen K cada mes	200 dona'ns K	200 el teu K	201 ens donen K
suporta	1569 o seu browser não K
support	482 please K us	482 your K, no matter how small	482 K our work by	482 to K my work	482 you can K us	504 your browser does not K	570 K fact-based	613 K us	613 K our	613 K my work	613 K this work	613 your K	613 we ask you to K	613 K the show
supporta	1114 il tuo browser non K
supported	504 your browser is not K	614 reader-K	614 reader K	614 member-K	614 listener-K
supporter	613 become a K
supporting	482 please consider K	613 consider K
survei	1094 K kami
survey	35 our K	35 our reader K	508 reader K	508 take our # minute K	508 two-minute K	508 short K	613 take our K
suscribirte	628 al K
suscribite	672 K a nuestro	682 K
suscripciones	686 K
suscriptor	625 ya soy K	625 ya eres K	682 hazte K
suscriptora	682 hazte K
suscriptores	625 exclusivo para K	625 sólo para K	625 solo para K	683 nuestros K	686 K
susisiekite	1294 K su mumis
sustaining	528 K member	613 K member	613 become a K
sustenta	1613 que K o
sutikimo	1263 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarbiausius	1293 K savaitės
svideo	1733 K vam se tekst
svobodno	1838 podprite K
svobodnou	251 podpořte K
svoju	1724 K e-mail	1724 K mejl	1749 K e-mail
""", 'sw': """
swish	1885 via K
swisha	1906 K
""", 'sy': """
syndicated	583 auto-generated from a K feed	583 published from a K feed	583 K feed
syndication	583 our K team
syntetisk	288 K stemme	1462 K stemme
""", 'sz': """
szerint	1048 K
""", 'ta': """
taalfout	1357 K
tady	205 když už jste K
tahun	1095 per K
takes	574 free and K less than
takip	1951 bizi K edin	1951 K et	1966 x'te K	1982 K edin	1994 bizi K edin
takk	1470 ja K, jeg vil
takket	317 K være dig	1495 K være deg
taloustoimittaja	801 K
talsyntes	1876 K
tamamini	20 haberin K	20 yazinin K	1994 K okuyun
tandasnya	1096 K
tanggung	1091 menjadi K jawab penulis
tapkite	1294 K nariu
tarafindan	1968 yapay zeka K	1968 yapay zekâ K
tarayiciniz	10 K
targeting	545 K cookies
tartalmat	9 ezt a K
tartalom	9 a K	1016 külső K
tarvitsee	829 K sinua	829 K tukeasi
tarvitsemme	829 K apuasi	829 K tukeasi
tasuta	715 K konto
""", 'te': """
te	1966 'i x'K
team	614 our K	1426 ons K
teatas	726 K
teavitused	709 K
techredacteur	1408 is K
tegasnya	1096 K
tehisaru	705 K abil	705 tegi K	721 K abil
tehisintellekt	705 K
tehisintellekti	705 K abil	721 K abil
teica	1336 K
teigia	1297 K
teil	416 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	428 K sie uns
teilnehmen	370 jetzt K
teilte	431 K mit	431 K der	431 K die
tekst	20 cały K	20 ceo K	1410 deze K	1550 ten K	1750 ceo K	1757 ovaj K
teksty	1550 nasze K
telefon	293 på din K
telefoni	709 otse K	709 otse oma K
telegram	16 K	106 K	175 canal de K	228 K	282 på K	282 K-kanal	337 unseren K-kanal	358 auf K	358 K-kanal	402 unserer K-gruppe	452 K	500 join our K	500 our K channel	613 join our K	633 nuestro canal de K	868 canal K	868 groupe K	1130 canale K	1367 K-kanaal	1456 på K	1456 K-kanal	1526 K	1567 nosso canal no K	1631 canalul de K	1674 мы в K	1674 наш K-канал	1674 в нашем K	1674 новости в K	1691 K	1691 K-канал	1691 K-канале	1735 K	1735 K-u	1774 K	1817 K	1870 på K	1870 K-kanal	1963 K	2008 ми в K	2008 наш K-канал	2008 у нашому K	2024 K	2024 K-канал	2024 K-каналі	2092 kênh K
telegrama	1526 K
telegrame	1774 K
telegrami	700 K kanaliga
telegramie	1526 K
telegramis	700 K
telegramissa	797 K
telegramkanaal	1367 K
telegramkanal	1870 K
telegramon	1012 K
telegramu	228 K	1735 K	1817 K
teljes	20 K cikk
tell	591 K us
telli	723 K kohe
tellija	688 oled juba K
tellijad	719 ainult K
tellijatele	688 artikkel on K	688 ainult K	719 tekst on K	719 lugu on K	719 artikkel on K
tellimus	727 K
temas	646 cubre K
temat	1527 zgłoś K
tenhle	252 K text
tento	1799 K text
terangnya	1096 K
terima	1059 K semua
termos	1571 K de uso
terms	506 agree to our K of	506 agree to our K and	506 agree to the K
testen	328 für # € K	328 für # euro K	428 jetzt K	428 K sie
testez	841 K-nous	897 K-nous
testified	616 K
tetszett	1046 K a cikk
text	588 this K
texte	419 alle K zum
texten	1879 fel i K
texter	1905 våra K	1905 fler K
""", 'th': """
thank	524 K you to the	524 K you to all of you	524 K you to all who	524 K you to our
thanks	524 K to all of you who
them	570 will you join K
thema	403 K für uns
themenseite	395 unserer K
theo	2060 K dõi báo	2091 hãy K dõi	2094 K ông	2094 K bà	2094 K lời
think	508 let us know what you K	613 tell us what you K
thoughts	508 share your K	613 share your K
thousands	613 join K of
threads	228 K
threema	358 auf K
throw	613 K in
thursday	17 every K
thursdays	17 on K
""", 'ti': """
ticker	395 im live-K
ticketshop	370 unserem K
tietosuojaseloste	788 K
tietosuojaselosteen	811 hyväksyt K
tijeku	1749 budite u K
tikkie	1427 K
tiktok	16 K	407 inhalt von K	452 K
tiktokon	1012 K
tiktoku	1735 K	1817 K
til	316 vær med K
tilaa	829 K nyt
tilaaja	780 oletko jo K
tilaajamme	830 K
tilaajana	780 jatka lukemista K	780 K pääset	780 K voit	780 koko juttu K
tilaajat	822 vain K	833 K
tilaajille	780 vain K	822 on K
tilaamalla	811 K hyväksyt	814 K
tilauksen	782 voit peruuttaa K
tilaus	833 K
tilbage	306 gratis artikel K
tilgang	1494 få fri K
till	1843 vi har en bön K dig
tillatt	1485 ikke K å gjengi
tilmeld	263 K dig vores	295 ved at klikke på K	316 K dig
tilmelde	295 ved at K dig
tilmelding	295 ved K
tim	1743 naš K
tin	2092 bản K	2095 bản K
tine	1647 fără K nu
tip	272 K os	272 har du et K	316 K os	613 K your	1404 app je K
tipeee	864 K
tipline	536 our K
tipp	403 K für uns
tips	536 news K	1446 K oss	1446 har du et K	1494 K oss	1859 har du ett K	1859 har du K
tipsa	1906 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	256 en lille K at bede	1430 en liten K å be
""", 'tl': """
tl	1996 # K
""", 'to': """
today	529 join K	613 chip in K	613 sign up K	613 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1428 gaf K
toestaan	1409 cookies K
toestemming	1355 K te geven	1373 je K nodig	1373 uw K nodig	1373 geef K	1400 overname zonder K	1409 geen K gegeven	1424 tekst mag zonder K
toeta	712 K meid	723 K meid
toetage	723 K meid
toetus	712 sinu K	723 sinu K	723 teie K
toimetaja	702 K
toimetus	724 meie K
toimintaamme	829 tue K
toimittaja	801 lehden K	801 politiikan K	801 vapaa K	801 on K
toimittajamme	830 K
toimituksellemme	830 K
toimituksemme	830 K
toimitusta	829 tue K
told	616 K
toteaa	832 K
touch	517 get in K with our	613 get in K
""", 'tr': """
trabaja	646 K en
trabajo	621 si te gusta nuestro K	683 nuestro K
trabalho	1604 valoriza o nosso K	1613 nosso K
tracking	597 K
tragen	428 K sie sich	428 K sie hier
traitement	853 K de vos données
trakteer	1425 K ons
traktir	1080 K kami
transcript	588 this K
transferred	506 personal data may be K
translated	522 this article was K
transparenzhinweis	350 K
tratamento	1571 K dos seus dados
tratamiento	637 K de tus datos
trattamento	1116 K dei dati
travail	898 notre K
tredje	1875 K part
trenger	1433 vi K din støtte	1494 vi K din hjelp
trgovine	1825 naše spletne K
trgovini	1743 našoj K	1825 naši spletni K	1825 naši K
trial	487 your free K	613 start your free K	613 start a free K	615 free K
tribunais	1582 cobre K
tribunales	646 cubre K
trusted	532 K source
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	829 K
tukijaksi	829 ryhdy K
tulisan	1094 K ini
tulisnya	1096 K
tunnistas	726 K
tunnus	818 luo K	829 luo K
tuo	1148 il K #x#
tuomitsi	832 K
tutur	1096 K
tuturnya	1096 K
""", 'tv': """
tvirtina	1297 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	616 K
twierdzi	1552 K
twitter	498 share on K	500 follow him on K	500 follow her on K	500 follow them on K	500 follow on K	1966 K'da takip
twitteris	700 K
twitterze	1511 na facebooku i K
""", 'ty': """
tygodniowo	1551 K
tygodniu	17 raz w K
typo	561 spot a K
""", 'ub': """
ubegrenset	1435 K tilgang
""", 'uc': """
ucap	1096 K
ucapnya	1096 K
""", 'ud': """
udbyder	287 ekstern K
udfyldes	272 skal K
udtalte	319 K
""", 'ug': """
ugen	318 om K
""", 'ui': """
uitgeschakeld	1353 javascript is K
uitschrijven	1346 op elk moment K
uitzending	1412 de K hieronder
""", 'uj': """
ujar	1096 K
ujarnya	1096 K
""", 'uk': """
uken	1496 i K
uker	1494 prøv # K
""", 'ul': """
ulubionych	1525 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	504 video K
unbegrenzt	390 alle artikel K
unbegrenzten	416 K zugriff	416 K zugang
unbegrenzter	390 K zugang
uneix	200 K-te
ungkap	1096 K
ungkapnya	1096 K
uniquement	887 nous vivons K grâce
unisciti	1159 K
unlimited	487 get K access	487 K digital access	487 K access for	602 K reading	602 want K access
unlock	20 K this	487 K the rest
unser	429 K ziel	429 K team
unsere	36 K leser	333 K app	412 K neue app	415 durch K leser	428 können sie K	429 K leser	429 K texte
unserem	35 K quiz	328 mit K abo	370 in K shop	370 K online-shop	402 K kanal	409 K shop
unseren	36 K lesern	370 K shop	409 K online-shop	429 K lesern	429 K kanal
unserer	333 in K app	380 K app	395 lesen sie auf K	412 K neuen app	429 K arbeit
unseres	370 K teams
unsubscribe	491 K at any time	491 K anytime	598 K whenever
unterschied	387 machen einen K	387 macht einen K
untuk	1093 masuk K
unutmayin	1982 K
""", 'up': """
upcoming	594 our K
updates	491 get K by email	557 check back for K	557 refresh for K
upgrade	487 K to paid	487 K to read	487 behind the paywall. K
upitnik	1746 K
upozorava	1759 K
upozornenia	14 K	1788 K
uppgav	1909 K
uppger	1909 K
ups	617 pop-K
""", 'ur': """
urednica	1737 je K	1737 , K	1819 je K	1819 , K
urednik	1737 je K	1737 , K	1819 je K	1819 , K
urged	616 K
urheilutoimittaja	801 K
urteilte	431 K
""", 'ut': """
utilisation	853 K de cookies	853 K des cookies	853 conditions générales d'K
utilisons	853 nous K des cookies
utilitza	180 K galetes
utilitzem	180 K galetes
utilizamos	637 K cookies	1571 K cookies
utilizza	1116 questo sito K i cookie	1116 K cookie
utilizziamo	1116 K i cookie
utrzymujemy	1550 K się
uttalte	1497 K
""", 'uu': """
uudised	722 meie K
uudiskiri	691 telli meie K	710 K	723 telli K	724 meie K	727 K
uudiskirja	710 K
uudiskirjaga	691 K	710 K
uudiskirjast	710 K
uudistes	699 google K
uutisemme	828 K
uutisilmoitukset	809 K
uutisissa	796 google K
uutiskirje	782 tilaa K	812 K	829 tilaa K	833 K
uutiskirjeemme	782 K	830 K
uutiskirjeen	811 tilaamalla K	812 K
uutiskirjeet	812 K
""", 'uv': """
uvedl	254 K
uvedla	254 K
uviedla	1801 K
uviedol	1801 K
""", 'uy': """
uyardi	1997 K
uyariyor	1997 K
uygulamamiz	1949 mobil K	1995 K
uygulamamizi	1949 K indirin	1949 K indir	1949 mobil K	1994 K indir
uygulamasini	1973 K
uygulamayi	1949 K indir	1949 K indirin
""", 'va': """
vacancies	552 our current K	552 our K
vacatures	1378 onze K	1378 alle K in
vacaturesite	1411 K	1411 onze K
valfri	1846 swisha K summa	1908 K summa
valgfritt	1433 vipps et K
valittaa	832 K
vare	1907 tack K er	1907 tack K dig
varnar	1909 K
varoittaa	832 K
varsel	1467 K
varsler	1467 K	1467 push-K
varslinger	14 K
varuje	254 K
vas	1754 bez K	1757 bez K
vastasi	832 K
vastaus	21 peruuta K
vayas	618 antes de que te K
""", 've': """
vecka	17 varje K
veckan	1908 i K
vedomosti	1786 svoje K
ven	316 del med en K
vendredi	17 chaque K
venn	1494 del med en K
ventana	639 se abre en una K nueva
veraltet	340 ihr browser ist K
verantwoordelijk	30 niet K	1397 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	399 ist der anbieter K	399 der anbieter selbst K
verarbeitung	383 K meiner daten
verder	20 K lezen	1338 voor je K gaat	1344 lees K met	1344 om K te lezen	1344 K lezen?	1393 gratis K met
verdi	1997 karar K	1997 söz K
vereiste	21 K velden zijn	1357 K velden
verfasser	364 meinung der K
verfassers	364 meinung des K
vergoeding	1397 een K ontvangen als
verhaal	1426 dit K	1426 goed K
verhalen	1393 toegang tot alle K	1426 onze K
verhindert	342 ein skript K
verileriniz	1954 kişisel K
verklaarde	1428 K
verktyg	1876 hjälp av ett ai-K
verlag	387 kein K	429 kein K
verouderd	1353 je browser is K
verpassen	428 K sie
verscheen	1363 dit artikel K eerder	1400 versie van dit artikel K	1400 stuk K eerder	1400 artikel K ook	1424 dit artikel K eerst	1424 dit stuk K eerst
verschenen	1400 artikel is eerder K op	1400 artikel is eerder K in de krant
verschenken	428 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	1408 doet K vanuit
verslaggever	1368 onze K	1369 is K	1369 is politiek K	1408 is medisch K	1408 werkt als K
verslaggevers	1405 onze K
vertaling	1410 deze K
verteiler	355 K
vertelde	1428 K
vertelt	1428 K
vertraulich	359 redaktion K
verwenden	342 wir K cookies
verwendest	340 K einen adblocker
verwendet	342 diese website K cookies	342 diese webseite K cookies
verwendung	407 K von cookies
verzi	238 audio K
verzii	1785 audio K
verzoek	1338 een klein K
vesti	1724 K na mejl
vestima	1735 google K
""", 'vi': """
viber	16 K	106 K	452 K	1691 K	1735 K	1735 K-u	1817 K	2024 K
viberen	1012 K
viberi	1774 K
viberju	1817 K
viberu	228 K	1735 K
viberze	1526 K
vidare	1848 för att läsa K	1906 läs K för
videa	1821 ogled K
videli	1739 K video
video	9 this K	9 este K	9 deze K	9 denne K
videoen	9 denne K
videos	359 fotos oder K	407 laden des K	410 mehr K von
videre	261 for at læse K	316 læs K for	1435 for å lese K	1494 les K for
vidjeli	1739 K video
viernes	17 cada K
view	493 K in app
views	30 K of	489 free K left
vigtigste	315 ugens K	315 dagens K
viikko	17 joka K
viikossa	831 K
vijesti	1724 K na e-mail
vijestima	1735 google K
vikao	1759 K
viktigaste	1905 veckans K	1905 dagens K
viktigste	1493 ukas K	1493 dagens K
vill	1883 ja tack, jag K
vincoli	1161 senza K
vipps	1472 på K	1494 K
virtuellen	428 K kaffee
visto	1098 K che sei qui
visualiser	873 K les contenus
visualizzare	1116 per K questo contenuto
vivons	887 nous K grâce à nos	887 nous ne K que
""", 'vo': """
voice	614 our K
volal	254 K	1801 K
volg	1351 K ons op	1351 K ons via	1425 K ons
volgende	21 in deze browser voor de K
volgens	1428 K
voor	1346 meld je aan K	1393 veel meer K #
voorbehouden	1363 alle rechten K
voordat	1338 K je gaat
voorkeursbron	1366 K
voorkeursbronnen	1403 K
vorbehalten	328 abonnenten K	350 alle rechte K
vorbei	428 schau K
vores	35 K quiz	264 hent K app	264 i K app	316 støt K	316 hent K	317 K app
vorgelesen	375 ki-stimme K
vorlesen	2 artikel K	2 text K
votre	837 K don nous	864 K don	897 K don	897 K aide pour
vous	18 sans K	898 sans K
""", 'vr': """
vragen	1338 hebben we een gunst te K	1338 we willen je iets K
vriend	1425 word K
vrijdag	17 elke K
vroeg	1428 K
""", 'vs': """
vsebina	1821 zunanja K
vsebine	1821 zunanje K	1821 te K
vsebino	9 to K	1821 zunanjo K
vstupenky	235 K na naši
""", 'vu': """
vuodessa	831 K
vurguladi	1997 K
""", 'vy': """
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	222 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1274 K redaktorius
vyriausioji	1274 K redaktorė
""", 'wa': """
waardeer	1390 K dit artikel
waardeert	1390 dit artikel K
waardevol	1338 vond je dit artikel K
waarschuwt	1428 K
wajib	21 ruas yang K
waktu	0 K baca
warf	431 K vor
warned	616 K
warns	616 K
warnt	431 K
warnte	431 K
wartawan	1069 adalah K
washington	518 is a K
waszych	1547 z K wpłat	1550 z K wpłat
""", 'we': """
webbplats	1857 denna K använder cookies
webinar	370 zum K	459 δωρεάν K	459 το K μας	459 K μας	1378 ons K	1532 nasz K	1743 naš K	1825 naš K
webinarimiza	1969 K
webshop	1378 onze K
webshopu	1743 našem K
website	270 dette K bruger	429 unsere K	614 our K	1424 niets van deze K
webwinkel	1378 onze K	1411 de K van	1411 het boek in de K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	615 a K	615 per K	1427 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	491 sign up for our K	527 our K email	527 K round-up
weiter	328 lesen sie sofort K
weitere	395 K texte finden sie
weitergegeben	414 wird nicht K
weiterlesen	20 K	328 K mit	328 jetzt K	328 diesen artikel K	328 kostenlos K	328 mit plus K	340 mit werbung K
weitermachen	415 damit wir K
weiterverwendung	424 K nur mit
weiterzulesen	328 um K
weken	1427 K voor
werbeblocker	340 deaktivieren sie ihren K
werbefrei	429 K
werbelink	421 K
werbelinks	421 K
werbevereinbarung	332 stimme ich der K zu
werbung	11 K	390 alle texte ohne K	390 abo ohne K	429 ohne K
werde	428 K teil
werden	428 K sie teil
werk	1426 ons K
werken	1411 kom K bij
wersja	2 K audio
wesprzyj	1502 K nasze	1547 K	1549 K nas	1549 K nasze	1549 K naszą	1549 K mnie
weten	1357 laat het ons K	1425 laat het ons K	1428 laat K
wetenschapsredacteur	1408 is K
""", 'wh': """
whatever	613 chip in K
whatsapp	16 K	106 K	175 canal de K	175 al teu K	175 a K	228 K	282 på K	282 K-kanal	333 K-kanal der	337 unser K-kanal	337 unserem K-kanal	337 unseren K-kanal	337 zum K-kanal	337 K-kanal von	358 auf K	358 per K	358 K-gruppe	358 bei K	402 unserer K-gruppe	452 K	498 share on K	498 share via K	500 join our K	500 join us on K	500 our K channel	500 updates on K	613 join our K	633 nuestro canal de K	797 K-kanavaa	868 chaîne K	868 canal K	868 sur votre K	868 groupe K	1094 K kami	1130 canale K	1130 gruppo K	1130 su K	1130 numero K	1367 K-kanaal	1367 K-groep	1367 via K	1367 op K	1404 in je K	1404 stuur ze via K	1456 på K	1456 K-kanal	1511 kanał na K	1526 K	1567 nosso canal no K	1567 nosso canal do K	1567 grupo do K	1631 canalul de K	1631 direct pe K	1691 K	1735 K	1735 K-u	1774 K	1817 K	1870 på K	1870 i K	1870 K-kanal	1963 K	2024 K
whatsappa	1526 K
whatsappe	1774 K
whatsappgroep	1367 K
whatsappi	700 K kanaliga
whatsappie	16 K	1526 K
whatsappiin	797 K
whatsappis	700 K
whatsappissa	797 K
whatsappkanaal	1367 K
whatsappkanal	1870 K
whatsappon	1012 K
whatsappu	16 K	228 K	1735 K	1774 K	1817 K
while	477 K you're here
whitelist	504 K our site	504 K this site	504 K us
""", 'wi': """
widerruf	414 K finden sie
widerrufen	332 jederzeit K
will	613 K you make a	613 K you be one of
window	498 opens in new K	498 opens in a new K
winkel	1411 onze K
winning	518 is an award-K
wirtschaftsressort	360 leitet das K
wissen	359 K sie mehr
withdraw	506 K your consent
without	18 K your
""", 'wo': """
woche	17 jede K	430 pro K
wochen	390 # K für	390 vier K für	430 K lang
word	1341 K lid en	1364 K lid	1425 K lid
work	613 back our K	614 our K
would	537 we K like to hear from you	537 K love to hear from you
""", 'wr': """
write	508 K to us at	613 K to us
writer	517 is a staff K for	517 is a senior K at	518 is a staff K	518 is a senior K	518 is a K
writes	518 K about	540 K on	616 K
writing	581 correct at the time of K
written	518 has K for
wrote	616 K
""", 'ws': """
wsparcia	1550 waszego K	1550 twojego K
wsparcie	1502 twoje K	1549 twoje K
wsparciu	1502 dzięki twojemu K	1550 dzięki K	1550 waszemu K
wspieraj	1547 K	1549 K nas
""", 'wu': """
wurde	353 text K	408 das audio K
""", 'wy': """
wydarzenie	1532 nasze K
wydawcy	1545 bez zgody K	1545 za zgodą K
wyjdziesz	1499 zanim K
wymagane	21 K pola są	1516 pola są K
""", 'ya': """
yakiniyor	1997 K
yaniti	21 K iptal et
yanitlayin	1982 K
yapabilir	1982 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	1947 giriş K
yapay	1968 K zeka ile	1968 K zekâ ile
yapilamaz	1959 alinti K
yapin	24 giriş K	1982 giriş K	1994 bağiş K
yapmak	6 yorum K
yardim	1994 bize K edin
yardimiyla	1987 yapay zeka K	1987 yapay zekâ K
yayimlanmasi	1986 izin alinmadan K
yayinlanamaz	1959 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yazaridir	1965 K	1965 köşe K
yazdi	1997 K
yazin	1964 bize K	1982 K	1994 bize K
yaziyi	2 K dinle	4 K
yazmak	6 yorum K
""", 'ye': """
year	615 a K	615 per K
""", 'yi': """
yillik	1996 K
""", 'yo': """
you	18 without K	570 we have K.	614 without K
youtube	16 K	106 K	342 inhalte von K	407 inhalt von K	452 K	500 on K for more	500 on K for the	1094 K kami	2024 K	2060 kênh K của
youtubeu	1735 K
youtubu	1817 K
""", 'za': """
za	1750 K # €	1791 K # €	1832 K # €
zaak	1368 meer over deze K
zaakceptuj	1529 K pliki cookie
zabranjeno	1753 K kopiranje
zabronione	1522 kopiowanie K
zadarmo	1791 článkov K	1791 články K
zahtevana	21 K polja
zainstaluj	1507 K aplikację	1507 K naszą aplikację
zalo	2060 quan tâm K
zalogowani	1516 tylko K
zalogowaniu	1504 dostępny po K	1504 dostępna po K
zalogowanych	1536 tylko dla K
zaloguj	24 K	1504 K się, aby	1504 K się aby
zamkniesz	1499 zanim K
zapewnia	1552 K
zapisal	1841 je K
zapisz	1506 K się na nasz	1549 K się na	1549 K się do
zaradi	1836 K vas	1839 K vas
zaregistrujte	244 zdarma se K	244 se zdarma K	244 zdarma K	244 K se zdarma	1791 K sa zadarmo	1791 K sa
zarejestrowanych	1536 tylko dla K
zarejestruj	1504 K się, aby	1549 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	1525 K źródeł
zavisi	1756 K od vas
""", 'zb': """
zbierka	1802 K
""", 'zd': """
zdarma	244 článků K	244 články K
""", 'ze': """
zegt	1428 K
zei	1428 K
""", 'zi': """
ziedojums	1337 K
zitten	1426 we K ook op
""", 'zk': """
zkuste	209 K první měsíc	251 K první měsíc
""", 'zn': """
znalosti	239 své K
znanje	1746 svoje K	1746 svoje K u	1828 svoje K
""", 'zo': """
zobrazenie	1778 K tohto obsahu	1778 K obsahu	1778 K príspevku
zondag	17 elke K
zonder	1390 K jouw steun	1390 K uw steun
zostanie	1516 twój adres email nie K
""", 'zp': """
zpravodaj	230 , K
zpravodajem	230 je K
zpravodajkou	230 je K
""", 'zr': """
zrezygnuj	1504 K w każdej chwili	1551 K w każdej chwili
""", 'zu': """
zuerst	424 text ist K
zufolge	431 K
zugang	328 noch keinen K
zugeschickt	332 per e-mail K	332 per mail K
zugestimmt	342 externen diensten nicht K
zusammenarbeit	399 beitrag ist in K	399 artikel ist in K	399 text ist in K
zusammenfassung	353 K
zustimmung	342 K jederzeit	342 mit ihrer K	342 ihre K
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
apps
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
berita
berkomentar
berlangganan
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
binnenland
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
bookmark
bookshop
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
buradan
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
chatbot
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
datajournalist
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
deutschen
devamini
devenez
device
dicci
dice
diceva
dich
dichiarato
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
draag
draht
dreptul
drepturile
drittanbietern
drittanbieters
drittplattformen
drive
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
einstellungen
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
erhalten
erid
erikoistoimittaja
erkende
erreichen
erreichst
error
errors
erschien
erschienen
ervaring
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
has
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
hierboven
hieronder
hiervoor
hilf
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
hlasem
holder
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
ilmaisia
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
installiert
instellingen
integritetspolicy
intelektas
intelekto
intelektu
intelligencia
intelligens
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
is
iscrive
iscrivendoti
iscriversi
iscriverti
iscriviti
iscrizione
issue
issues
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
lapunkat
last
later
latest
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
lewatkan
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
lokalredaktion
look
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
monate
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
muhabirlerimizle
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
neue
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
nyt
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
overview
overzicht
ovisi
owner
oynat
ozvite
padeda
padroni
pagar
page
paghi
pago
pague
paid
paikkaa
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
points
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
provisionslinks
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
rakstu
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
rechtbankverslaggever
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
samenvatting
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
search
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
som
someone
something
sondage
sondaggio
sondajul
sonderheft
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
sponsored
sportredacteur
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
stadsverslaggever
stand
standards
stay
ste
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
sturen
stuur
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
summary
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
svarbiausius
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
terima
termos
terms
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
tracking
tragen
traitement
trakteer
traktir
transcript
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
unutmayin
upcoming
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
vacancies
vacatures
vacaturesite
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
videoen
videos
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
vikao
viktigaste
viktigste
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
voorkeursbronnen
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
will
window
winkel
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
zuerst
zufolge
zugang
zugeschickt
zugestimmt
zusammenarbeit
zusammenfassung
zustimmung
"""

PATTERNS: tuple[tuple[str, int], ...] = (('^sie erreichen [^,;@]{2,40} (?:unter|über|per) .{0,40}@', 362),
 ('^(?:mitarbeit|text|redaktion|protokoll|aus dem (?:englischen|französischen|amerikanischen) von):? [a-zäöüß.-]+(?: '
  '[a-zäöüß.-]+){1,2}$',
  363),
 ('\\b(?:können sie |jetzt |hier )(?:direkt )?(?:im|in) [a-zäöüß-]+-(?:shop|ticketshop|store)\\b', 371),
 ('^jetzt (?:anmelden|tickets sichern|bewerben|reinhören|mitmachen|lesen|anhören|abstimmen|teilnehmen):', 371),
 ('^(?:alle (?:nachrichten|news|artikel|texte|themen|infos)|die wichtigsten|aktuelle|jetzt|holen sie sich|hol dir|laden sie|lade|noch) '
  '[^.:]{0,50}\\b(?:der|die|unsere|zur) [a-zäöüß-]+-app\\b',
  381),
 ('^(?:erscheint )?(?:jeden|immer) (?:mon|diens|donners|frei|sams|sonn)tag(?:s)?(?: und (?:mon|diens|donners|frei|sams|sonn)tag)?(?: '
  'neu)?$',
  385),
 ('^erscheint (?:jeden|immer|montags|freitags)[a-z ]{0,40}\\.$', 385),
 ('^(?:jetzt |schon |ab |für |nur )+(?:# (?:wochen|monate) (?:für |lang )?(?:nur )?)?# ?(?:euro|cent|€)(?: (?:im ersten monat|im '
  'monat|pro monat|pro woche|monatlich|in der woche))?(?:, danach # ?(?:euro|€)[^.]{0,20})?[.!]?$',
  417),
 ('^(?:gesponsert|präsentiert|ermöglicht) von [^.:,]{3,40}$|^bezahlte anzeige (?:der|des|von) [^.:,]{3,40}$', 422),
 ('^(?:aus dem [a-zäöüß]+ )?(?:übersetzt|übersetzung|übersetzung aus dem [a-zäöüß]+)(?: von|:)? [a-zäöüß.-]+(?: [a-zäöüß.-]+){1,2}$',
  425),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  481),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 514),
 ('^(?:reach|e-?mail|contact|follow) [^:,;@]{3,40} (?:at|on|via|by) .{0,40}(?:@|#-#)', 541),
 ('^you can (?:reach|e-?mail|contact) [^,;@]{2,30} (?:at|on|via|by) .{0,40}@', 543),
 ('^(?:sent|delivered|arrives|published|out)(?: to you)? (?:every|each) (?:mon|tues|wednes|thurs|fri|satur|sun|week)?day(?: (?:and|&) '
  '[a-z]{3,6}day)?(?: (?:morning|afternoon|evening))?[.!]?$',
  569),
 ('^(?:try (?:it |us |one |a |your |the )?(?:first )?(?:# )?(?:for |(?:day|week|month)s? for )(?:just |only )?[$£€]#|save #% on '
  '(?:your first|an annual|a digital)|subscriptions start at [^,]{2,24} (?:a|per) (?:week|month|year)\\.?$|(?:read on|continue '
  'reading|keep reading) with (?:an? )?[a-z -]{0,24}(?:\\+|plus|premium|subscription))',
  573),
 ('^(?:edited|story|text|words|video) by(?: [a-z.-]+){2,3}$', 585),
 ('^(?:from|for|just|only|now)(?: only| just)? [$£€]#(?: a| per| every| for(?: the first)?)?(?: #| one| two| three| six| twelve)? '
  '?(?:week|month|year)s?[.!]?$',
  603),
 ('^new episodes (?:of [^.]{2,40} )?(?:(?:are |come )?(?:released|out|drop|land|every|weekly|on) )(?:every|each|on)? '
  '?(?:mon|tues|wednes|thurs|fri|satur|sun|week)',
  611),
 ('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1189), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1189),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1189),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1203),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1234),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1234), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1234),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1234),
 ('^(?:met medewerking van|vertaling:?|tekst:|bron:) [a-z.-]+(?: (?:de|van|den|der))*(?: [a-z.-]+){0,2}$', 1370),
 ('^(?:mail|volg|bel|app) [^:,;@]{3,40} (?:via|op|naar) .{0,40}(?:@|#-#)', 1371),
 ('^(?:download|installeer|altijd (?:op|het)|blijf|open) [^.:]{0,50}\\b(?:met|in|via|de|onze) (?:de |onze )?(?:[a-z]+-app\\b|app '
  '(?:voor|van|en)\\b)',
  1385),
 ('^(?:verschijnt|iedere|elke)(?: elke| iedere)? (?:maan|dins|woens|donder|vrij|zater|zon|werk)dag(?:en)?(?:ochtend|middag|avond)?(?: '
  'en (?:dins|woens|donder|vrij|zater|zon)dag)?[.!]?$',
  1389),
 ('^(?:maak (?:een|je|uw) (?:bedrag|gift|bijdrage|donatie) over|(?:stort|geef) (?:een|je) (?:gift|bijdrage) op) .{0,30}\\bnl#', 1392),
 ('^(?:(?:het artikel|artikel|de tekst|tekst|het verhaal|verhaal) (?:gaat|loopt) (?:hieronder )?(?:verder|door) (?:onder|na) '
  '(?:de|deze) (?:advertentie|foto|video|afbeelding|poll|tweet|kaart|grafiek|post|foto\\W?s|beelden)|na de advertentie gaat de tekst '
  'verder|gesponsord door [a-z ]{2,40})[.!]?$',
  1398),
 ('^(?:nu |probeer |lees |slechts )*(?:de krant |de eerste |digitaal )*# (?:weken|maanden|dagen|maand) voor (?:slechts |maar )?(?:€ '
  '?)?#(?: euro)?[.!]?$',
  1402),
 ('^(?:dit artikel|dit verhaal|het nieuws|al het nieuws|meer nieuws) .{0,30}\\b(?:in|via) de [a-z]+-app\\b', 1414),
 ('^probeer [^.,]{2,40} # (?:dagen|weken|maanden) gratis[.!]?$', 1418),
 ('^(?:nu |al |voor |maar |slechts |vanaf |de eerste maand (?:voor )?)+(?:€ ?)?#(?: ?(?:euro|cent))?(?: per '
  '(?:week|maand|jaar))?[.!]?$',
  1418),
 ('^lees (?:ook|hier) (?:het|ons|onze|dit|de) (?:interview|verhaal|reportage|analyse|column|artikel|dossier|stuk)\\b', 1422),
 ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 2120),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 2130), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 2138))

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
