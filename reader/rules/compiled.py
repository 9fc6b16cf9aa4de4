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
# comentarii	2010
# comentario	834
# comentarios	834
# comentaris	218
# comment	664
# commentaire	1088
# commentaires	1088
# commenti	1396
# commento	1396
# comments	664
# euro el primer mes	230
# komentar	1328
# komentarai	1567
# komentarze	1860
# komentarzy	1860
# komment	1264
# kommentaari	897
# kommentar	340	433	1780	2341
# kommentare	433
# kommentarer	340	1780	2341
# kommentti	1001
# kommenttia	1001
# min	645
# min de lectura	841
# min de leitura	1954
# min di lettura	1403
# min leestijd	1679
# min. lesezeit	440
# reactie	1672
# reacties	1672
# yorum	2447
""", 'a ': """
a kommentek nem szerkesztett tartalmak	1264
a lire aussi	1092
a message from our sponsor	655
""", 'aa': """
aa	2453
aanbevolen	1676
aanbevolen artikelen	1676
aanbevolen voor jou	1676
aangeboden door	1666
aanmelden	1646
aanmelden nieuwsbrief	1651
aanraders	1676
""", 'ab': """
abbonamenti	1374
abbonamento	1374
abbonati	1374
abbonati ora	1374
abbonati subito	1374
ablehnen	430
abmelden	401
abo	401
abo bestellen	401
abo testen	492
abo verwalten	401
abonament	1999
abonamente	1999
abonare	1999
abone ol	2434
abone olun	2434
abone olun, sinirsiz okuyun	2434
abonelik	2434
abonentiem	1601
abonnee worden	1646
abonneer	1646
abonneer nu	1646
abonnees lezen meer	1715
abonnement	323	401	1059	1646	1763
abonnementen	1646
abonnements	401	1059
abonner	323	1763
abonneren	1646
abonnez-vous	1059
abonnieren	401
about sharing	645
about us	674
abrir menu	1954
abspielen	440
""", 'ac': """
accede	804
acceder	804
accedi	1374
accedi con apple	1435
accedi con facebook	1435
accedi con google	1435
accedi con il tuo account	1435
accept	660
accept all	660
accept all cookies	660
accept and close	660
accept and continue	660
accept toate	2020
accepta i continua	215
accepta i mostra el contingut	215
accepta les galetes	215
accepta-ho tot	215
accepted payment methods	621
accepteer	1668
accepteer alle cookies	1668
accepter	337	1085
accepter alle	337
accepter alle cookies	337
accepter et afficher	1114
accepter et afficher le contenu	1114
accepter et continuer	1085
accepter et fermer	1085
accepter les cookies	1085
accepter tout	1085
acceptera	2338
acceptera alla	2338
accepteren	1668
acces nelimitat la toate articolele	2035
acceso	804
accetta	1393
accetta e continua	1393
accetta e continua oppure abbonati	1435
accetta e visualizza	1416
accetta e visualizza il contenuto	1416
accetta i cookie	1393
accetta tutti	1393
accetta tutto	1393
acconsento a ricevere comunicazioni commerciali	1431
acconsento alla visualizzazione di contenuti esterni	1416
account aanmaken	1646
accueil	1095
aceitar	1944
aceitar cookies	1944
aceitar e continuar	1944
aceitar e ver	1968
aceitar todos	1944
aceitar tudo	1944
aceptar	831
aceptar cookies	831
aceptar todas	831
aceptar todo	831
aceptar y continuar	831
aceptar y ver	860
aceptar y ver el contenido	860
acepto que se me muestre contenido externo	860
acepto recibir comunicaciones comerciales	875
acompanhe ao vivo	1980
acquista il numero in edicola	1421
acquista la copia digitale	1421
acquista questo numero	1421
activa les alertes	224
activa les notificacions	224
activa les notificacions i no et perdis res	224
activar alertas	874
activer les alertes	1124
""", 'ad': """
ad	655	1466	1525	2644
ad choices	655
ad feedback	655
adchoices	655
add a comment	664
add as preferred source	650
add to bookmarks	645
add to my topics	650
add to reading list	743
addebito diretto	1373
adicionar aos favoritos	1989
administrer samtykke	1777
adres e-mail	1845
adresa de e-mail	2030
adresa de email	2030
adresa ta de email	2030
adresse e-mail	1068
adresse e-mail invalide	1127
adresse mail	1127
ads	655
advert	655
adverteer bij ons	1700
advertentie	1666
advertenties	1666
adverteren	1700
advertise with us	655
advertisement	655	1324	1391	2443
advertisement feature	655
advertisements	655
advertiser content	655
advertising	655
advertorial	427	557	1358	2007	2443
""", 'af': """
afdrukken	1661
afegeix un comentari	209
afficher ce contenu	1114
afficher la suite	1095
afficher le contenu	1085
afficher le contenu externe	1114
afficher les commentaires	1088
afficher plus	1095
affiliate	655
affiliate disclosure	655
affiliate-link	427
afgiv din stemme her	348
afmelden	1646
afspelen	1679
afspil	348
after ad	655
after newsletter promotion	633
afvis	337
afvis alle	337
""", 'ag': """
agb	430
aggiungi ai preferiti	1386
aggiungi un commento	1396
agrandir	1095
agrandir l'image	1095
agree	660
agree and continue	660
""", 'ah': """
ahora en portada	838
ahora no	799
""", 'ai': """
ai deja cont	1999
ai deja un abonament	2035
ai deja un cont	1999
ai generated summary	714
ai highlights	714
ai overview	714
ai summary	714
ai uitat parola	1999
ai-generated	714
ai-generated summary	714
ai-genererad sammanfattning	2348
ai-genereret opsummering	348
ai-generert oppsummering	1787
ai-oppsummering	1787
ai-opsummering	348
ai-samenvatting	1697
ai-sammanfattning	2348
aidez-nous	1051
aiheet	1002
ailleurs sur le web	1092
ainult tellijale	891
aiutaci	1370
aizpildi aptauju	1608
""", 'aj': """
ajouter aux favoris	1078
ajouter un commentaire	1088
""", 'ak': """
akceptuj	1857
akceptuj wszystkie	1857
akkoord	1668
aksepter alle	1777
aktualno	2265
aktuell	437
aktuelle artikel	437
aktuelle nachrichten	437
aktuelles	437
akun saya	1312
akzeptieren	430
""", 'al': """
al abonnee	1715
al abonnee? log in	1646
al een account	1646
alege abonamentul	2035
alege abonamentul potrivit	2035
algemene voorwaarden	1668
all access digital	741
all comments	664
all donations are tax-deductible	737
all news	674
alla kommentarer	2341
alle ablehnen	430
alle abo-angebote	492
alle akzeptieren	430
alle anzeigen	440
alle artikel anzeigen	440
alle artikel unbegrenzt lesen	492
alle bilder	440
alle cookies accepteren	1668
alle cookies akzeptieren	430
alle externen inhalte anzeigen	465
alle kommentare	433
alle kommentare anzeigen	433
alle kommentarer	340	1780
alle newsletter	409
alle nieuwsbrieven	1708
alle reacties	1672
alleen abonnees kunnen reageren	1705
aller au contenu	1095
aller au contenu principal	1095
allerede abonnent? log ind	323
allerede abonnent? logg inn	1763
alles accepteren	1668
alles akzeptieren	430
alles anzeigen	440
alles bekijken	1679
alles weigeren	1668
allow content	660
allow cookies	660
allow facebook content	712
allow google youtube content	712
allow instagram content	712
allow tiktok content	712
allow twitter content	712
allow x content	712
allow youtube content	712
already a member	623
already a member? log in	623
already a subscriber? log in	623
already a supporter	615
already have an account	623
already have an account? log in	623
already have an account? sign in	623
already registered	741
already registered? log in	741
als e-mail versenden	422
als pdf speichern	493
also	672
also in the news	669
also on	669
also read	669
also worth reading	19
alte articole	19	2011
alte articole care te-ar putea interesa	19
altre notizie	19	1400
altre notizie da leggere	19
altri articoli	1400
altri articoli su questo argomento	1400
altri articoli sull'argomento	1400
altro	1403
altro importo	1373
always active	660
""", 'am': """
am meisten gelesen	437
amount	616
ampliar	841	1954
ampliar imagen	841
""", 'an': """
an error has occurred while submitting the form	732
an error occurred. please try again	732
ana sayfa	2450
anadolu ajansi	2453
anasayfa	2450
anbefalede artikler	345
anbefales	1784
anbefalet	345
anbefalt	1784
anbefalte saker	1784
anda mungkin juga suka	1354
anda mungkin suka	19
ander bedrag	1645
andere lasen auch	437
anderen lazen ook	1676
anderer betrag	400
andre leser	1784
ange din e-postadress	2328
ange din mejl	2328
angebot sichern	401
angebote unserer partner	427
anmelden	401
anmeldung erfolgreich	483
anna palautetta	1001
anna palautetta jutusta	1001
anna tagasisidet	897
annonce	336	1083
annoncer	336
annonces	1083
annons	2337
annons slut	2337
annonse	1776
annonse - artikkelen fortsetter under	1776
annonse - saken fortsetter under	1776
annonser	1776	2337
annonssamarbete	2351
annual	616
annunci	1391
annuncio	1391
anterior	841	1954	2013
antworten	433
antworten abbrechen	433
anunci	209
anuncie conosco	1972
anuncio	829
anuncios	829
anzeige	427
anzeige - artikel geht unten weiter	498
anzeige - weiterlesen nach der anzeige	498
anzeige anzeige	427
anzeige aufgeben	471
anzeige scrollen, um weiterzulesen	427
anzeige von unserem partner	498
anzeigen	427
""", 'ap': """
apenas assinantes podem comentar	1978
apoie	1922
apoie-nos	1922
aportar	800
approfondimenti	1400
approfondisci	1400
apri menu	1403
""", 'ar': """
ar santrauka buvo naudinga	1567
ar straipsnis buvo naudingas	1567
ara	2450
archivado en	834
archivo	838
argomenti	1400
argomenti trattati	1400
around the web	669
article content	655
article continues below	655
article suivant	1092
articles connexes	1092
articles les plus lus	1092
articles populaires	1135
articles relacionats	207
articles similaires	1092
articole recente	2011
articole recomandate	2011
articole similare	2011
articoli che potrebbero interessarti	1400
articoli consigliati	1438
articoli correlati	1400
articolo correlato	1400
articolo precedente	1400
articolo riservato agli abbonati	1435
articolo successivo	1400
articolo tradotto automaticamente	1418
articolul anterior	2011
articolul pe scurt	2023
artigo anterior	1951
artigo exclusivo para assinantes	1987
artigo exclusivo para subscritores	1987
artigos recomendados	1990
artigos relacionados	1951
artikel als geschenk versenden	518
artikel als pdf herunterladen	493
artikel auf die merkliste setzen	493
artikel bewaren	1716
artikel bewerten	433
artikel delen	1661
artikel drucken	422
artikel freischalten	401
artikel geht unten weiter	498
artikel kostenlos weitergeben	518
artikel lain	1354
artikel lainnya	1329
artikel lesen	440
artikel menarik lainnya	1354
artikel merken	422
artikel mit freunden teilen	518
artikel opslaan	1716
artikel per e-mail empfehlen	493
artikel populer	1354
artikel premium	1353
artikel printen	1716
artikel sebelumnya	1329
artikel selanjutnya	1329
artikel speichern	422
artikel sponsor	1358
artikel teilen	422
artikel terkait	1329
artikel verschenken	401
artikel versenden	422
artikel weitergeben	518
artikel weiterleiten	493
artikel zusammenfassen	467
artikkel on tellijale	891
artikkel sisaldab reklaamlinke	899
artikkelen er forbeholdt abonnenter	1763
artikkelen fortsetter under	1776
artikkelen fortsetter under bildet	1776
artikkeli jatkuu mainoksen alla	996
""", 'as': """
as + lidas	1951
as mais lidas	1951
ascolta	1386
asetukset	997
asiasanat	1002
ask ai	714
ask me later	615
ask our ai	714
ask our ai about this story	714
assinar	1925
assinatura	1925
assinaturas	1925
assine	1925
assine agora	1925
assine nossa newsletter	1929
assuntos	1951
""", 'at': """
ativar alertas	1980
atmesti	1578
attiva l'abbonamento	1374
attiva le notifiche	1429
attiva ora	1374
""", 'au': """
auch interessant	437
auch lesenswert	437
auch spannend	437
aucun commentaire	1088
audio abspielen	473
auf bluesky teilen	422
auf die leseliste	518
auf die merkliste	493
auf einer seite lesen	437
auf facebook posten	422
auf facebook teilen	422
auf linkedin teilen	422
auf mastodon teilen	422
auf telegram teilen	422
auf twitter teilen	422
auf whatsapp teilen	422
auf x teilen	422
auf xing teilen	422
auf youtube anschauen	473
auf youtube ansehen	473
aus der redaktion	437
ausklappen	440
autentificare	1999
automatische incasso	1645
autoriser	1085
autre montant	1058
autres articles	1092
""", 'av': """
avaa koko juttu	987
avainsanat	1002
avgi din stemme her	1787
aviso legal	831
avvis	1777
avvis alle	1777
avvisa	2338
avvisa alla	2338
""", 'ay': """
ayrica okuyun	2448
""", 'ba': """
baca berita lainnya	1354
baca juga	1329
baca nanti	1353
baca selengkapnya	1331
back to top	674
bagikan	1321
bagikan artikel	1321
bagikan ke	1321
bagikan lewat whatsapp	1353
balas	1328
bank transfer	621
bankeinzug	400
bankoverschrijving	1645
""", 'be': """
beantwoorden	1672
become a founding member	623
become a friend	617
become a member	617
become a paid subscriber	617
become a patron	617
become a sponsor	617
become a subscriber	623
become a supporter	617
become an insider	741
become an insider and start reading now	741
bedankt voor je aanmelding	1708
bedankt voor je feedback	1705
bedankt voor je inschrijving	1651
bedankt voor uw aanmelding	1708
bedankt voor uw feedback	1705
bei facebook teilen	422
bei twitter teilen	422
bei whatsapp teilen	422
bei x teilen	422
beitrag auf instagram ansehen	465
beitrag auf x ansehen	465
beitrag mit freunden teilen	518
beitrag teilen	422
bekijk aanbieding	1646
bekijk alle abonnementen	1646
bekijk alle nieuwsbrieven	1708
bekijk alle vacatures	1700
bekijk alles	1679
bekijk de aanbiedingen	1646
bekijk de video	1702
bekijk deze post op instagram	1695
bekijk deze post op x	1695
bekijk dit bericht op instagram	1695
bekijk dit bericht op x	1695
bekijk foto's	1679
bekijk meer	1679
bekijk onze aanbiedingen	1715
bekijk ook	1676
bekijk op youtube	1702
bekijk reacties	1672
beliebt	437
beliebt bei unseren lesern	497
beliebte artikel	437
beliebteste artikel	437
belki daha sonra	2432
beluister dit artikel	1702
benzer haberler	19	2448
beranda	1331
berdonasi	1311
bereits registriert	401
bereits registriert? anmelden	401
bergabunglah dengan tim kami	1343
beri komentar	1328
berikutnya	1331
berita hari ini	1354
berita lain	1354
berita lainnya	19	1329
berita menarik lainnya	1354
berita pilihan	1329
berita populer	1329
berita terbaru	1329
berita terkait	1329
berita terkini	1329
berita utama	1329
berlangganan	1312
berlangganan sekarang	1312
best gelezen	1676
beste aanbieding	1715
betaalde inhoud	1666
betaalde samenwerking	1720
betaalmethode	1645
betaalmethoden	1645
betaalmethodes	1645
betalt annonce	336
betalt indhold	336
betrag eingeben	400
bewaar	1661
bewaar artikel	1661
bewaar dit artikel	1716
bewaar dit artikel om later te lezen	1716
bewaren	1661
bewerten sie diesen artikel	477
bezahlte anzeige	498
bezahlte partnerschaft	498
bezahlter inhalt	427
""", 'bi': """
bidra	1760	2320
bidrag	320
bienvenido	804
bilder anzeigen	440
bildergalerie	437
bilginizi sinayin	2450
billed annually	741
billed monthly	741
bitte bleiben sie fair und sachlich	477
bitte bleiben sie sachlich und fair	477
bize destek olun	2433
""", 'bl': """
bleiben sie informiert	409
bli medlem	1760	2320
blijf op de hoogte	1651
bliv medlem	320
bluesky	646
""", 'bn': """
bns	900	1570
bns inf	1570
bns/afp	900
""", 'bo': """
boletim	1929
boletines	811
boleto	1924
bonifico	1373
bonifico bancario	1373
bonus video	2145
bookmark	645
bookmark this	645
bookmark this article	645
""", 'br': """
brak komentarzy	1860
branded content	829	1720
brought to you by	655
browse all	674
browse all newsletters	732
""", 'bu': """
bu haber faydali oldu mu	2447
buat akun	1312
buffer	646
bunlari da okuyun	2448
buscar	841	1954
butlletins	226
buy us a coffee	617
""", 'ca': """
cada aporte cuenta	878
cada euro conta	1985
cada euro cuenta	878
cada real conta	1985
cadastrar	1925
cadastre-se	1925
cadeau-artikel	1646
cambiar mis preferencias	860
cambiar preferencias de cookies	860
cancel	616
cancelar respuesta	834
caratteri rimanenti: #	1426
cargar contenido	831
cari	1331
carica altri	1403
carregando	1968
carregar mais	1954
carta di credito	1373
carte bancaire	1058
categorias	1951
categorie	1400
categories	669
categorii	2011
""", 'ce': """
cele mai citite	2011
cele mai citite articole	2038
cele mai noi	2011
cele mai populare	2011
cerca	1403
cerrar	799
ces articles devraient vous plaire	1135
cetak	1321
cetak artikel	1353
cetak halaman	1353
cevapla	2447
""", 'cg': """
cgu	1085
cgv	1085
""", 'ch': """
chaque don compte	1130
chaque euro compte	1130
chargement du sondage	1122
charger plus	1095
chci darovat	243
check your email	778
check your inbox	778
chiedi alla nostra ia	1418
chiudi	1369
chiudi menu	1403
choisissez la formule qui vous convient	1131
choisissez un montant	1058
choisissez votre formule	1131
choose an amount	621
choose your payment method	621
choose your plan	623
""", 'ci': """
citi lasa	1603
citi raksti	1603
""", 'cl': """
clasificados	829
click here	674
click to enlarge	674
cliquer ici pour partager	1078
close	616
close extra sharing options	645
close menu	674
close share panel	645
close this message	615
clube do assinante	1972
""", 'co': """
codes promo	1083
colabora	800
collapse	674
comenta	834
comentar	834	1947
comentarii	2010
comentario	834
comentarios	834
comentaris	209
comentariu	2010
comente	1947
comment	646	664
comment ne plus voir ce message	1050
comment policy	664
commenta	1396
commenta l'articolo	1396
commenta per primo	1396
commentaire	1088
commentaires	1088
commenter	1078	1088
commenter l'article	1088
commenti	1396
commento	1396
commento in attesa di moderazione	1426
comments	664
comments off	664
commercial content	655
community guidelines	664
community rules	664
compare plans	623
comparte	823
comparteix	209
comparteix a facebook	232
comparteix a whatsapp	232
comparteix a x	232
compartilhar	1937
compartilhar no linkedin	1937
compartilhar no twitter	1937
compartilhar no whatsapp	1937
compartilhar no x	1937
compartilhar por e-mail	1937
compartilhar via	1937
compartilhe	1937
compartilhe isso	1937
compartir	823
compartir en	823
compartir en bluesky	823
compartir en linkedin	823
compartir en telegram	823
compartir en twitter	823
compartir en x	823
compartir por correo	823
compartir por email	823
complete coverage	669
compra questo numero	1421
comunicar erro	1947
concordo	1944
condiciones de uso	831
condiciones generales	831
conditions d'utilisation	1085
conditions de publication	1122
condividi	1386
condividi articolo	1386
condividi su	1386
condividi su facebook	1386
condividi su linkedin	1386
condividi su telegram	1386
condividi su twitter	1386
condividi su x	1386
condividi via email	1386
condivisioni	1386
condizioni d'uso	1393
conectare	1999
configura les galetes	215
configurar cookies	831
connectez-vous	1059
connexion	1059
consigliati	1400
consigliati per te	1400
consigue tu entrada	864
consulta las esquelas de hoy	864
consulta las normas de la comunidad	869
consulta les esqueles	220
consulta todas nuestras newsletters	875
consulter	1095
cont nou	1999
contact	674	1088	1672	2010
contact us	664
contactez-nous	1088
contacto	834
contactos	1947
contato	1947
contattaci	1396
contatti	1396
contenido de marca	829
contenido de nuestros socios	838
contenido elaborado por la marca	864
contenido exclusivo	804
contenido exclusivo para socios	879
contenido externo	860
contenido externo recomendado	860
contenido ofrecido por	829
contenido para suscriptores	804
contenido patrocinado	829
contenido promocionado	829
contenido recomendado	883
contenido relacionado	838
contenido solo para usuarios registrados	879
contenidos recomendados	883
contenidos relacionados	838
content from our partner	746
content from our partners	746
content from our sponsor	746
contenu commercial	1083
contenu de marque	1083
contenu externe	1114
contenu partenaire	1083
contenus partenaires	1083
contenuti correlati	1400
contenuti sponsorizzati	1391
contenuto esterno	1416
contenuto esterno consigliato	1416
contenuto per abbonati	1374
contenuto premium	1435
contenuto promozionale	1421
contenuto riservato	1374
contenuto riservato agli abbonati	1435
contenuto riservato agli utenti registrati	1435
contenuto sponsorizzato	1391
contingut exclusiu per a subscriptors	230
contingut extern	215
contingut extern recomanat	215
contingut ofert per	220
contingut patrocinat	209
continua a leggere	1403
continua amb apple	230
continua amb facebook	230
continua amb google	230
continua con apple	1435
continua con facebook	1435
continua con google	1435
continua depois da publicidade	1942
continua llegint	233
continua senza accettare	1393
continua senza sostenere	1369
continuar a ler	1954
continuar com apple	1987
continuar com facebook	1987
continuar com google	1987
continuar con apple	879
continuar con facebook	879
continuar con google	879
continuar e fechar	1944
continuar lendo	1954
continuar leyendo	841
continuar sem apoiar	1921
continuar sin donar	799
continue	616
continue a ler	1951
continue lendo	1925
continue reading	669	674
continue reading below	655
continue reading the main story	655
continue reading with a subscription	623
continue to article	615
continue to the article	615
continue without accepting	660
continue without donating	615
continue without supporting	615
continuer avec apple	1131
continuer avec facebook	1131
continuer avec google	1131
continuer la lecture	1059
continuer sans accepter	1085
continuer sans donner	1050
contribua	1922
contribuer	1051
contribuez	1088
contribuir	1922
contribuisci	1370
contribute now	617
contribute with google	617
contribuye	800
contul meu	1999
cookie notice	660
cookie policy	660	1393
cookie preferences	660
cookie-einstellungen	430
cookie-instellingen	1668
cookie-instellingen aanpassen	1695
cookiebeleid	1668
cookieindstillinger	337
cookiepolicy	2338
cookiepolitik	337
cookies	255	337	1668	1777	2338
cookies aanpassen	1695
cookies akzeptieren	430
cookies instellen	1668
cookies policy	660
cookies wijzigen	1695
cookievoorkeuren wijzigen	1695
copia il link	1386
copia link	1386
copiar el enlace	823
copiar enlace	823
copiar link	823	1937
copiar o link	1937
copied	645
copied to clipboard	743
copier l'url	1078
copier le lien	1078
copy	646
copy link	645	1321	2580
copy link copied	645
copy link to clipboard	645
copy this link	645
copy url	645
corrections policy	664
correlati	1400
cosa pensi di questo articolo	1418
count me in	633
""", 'cr': """
crea un account	1374
crea un alert	1429
crear alerta	874
crear cuenta	804
crear una cuenta	804
create a free account	623
create account	623
create an account	623
create free account	623
created with ai	714
credit card	621
credit or debit card	621
creditcard	1645
criar alerta	1980
criar conta	1925
""", 'cs': """
csatlakozz csapatunkhoz	1267
""", 'cu': """
custom amount	616
""", 'cz': """
czas czytania # min	1867
czytaj dalej	1867
czytaj dalej za	1842
""", "d'": """
d'autres articles	1092
""", 'da': """
da non perdere	1400
da non perdere in edicola	1391
daftar	1312
daha fazla	2450
daha sonra	2432
daha sonra hatirlat	2432
daha sonra oku	2441
daily newsletter	633
dal web	1400
dalej	1864
dalies	1606
dalies ar rakstu	1601
dalintis	1561
dalintis facebook	1566
dalintis su draugais	1566
dalyvaukite apklausoje	1568
dans cet article	1092
darovat	243
daruj	243	2260
das interessiert andere leser	437
das lesen andere	497
das neueste	437
datenschutz	430
datenschutz-einstellungen	430
datenschutzeinstellungen	430
dauerauftrag	397
dauerwerbung	427
""", 'de': """
de samenvatting kan fouten bevatten	1697
de tekst gaat verder onder de foto	1666
debat: skriv	340
debatt: si din mening	1780
debatte	433
debattregler	1780
deconectare	1999
deel	1661
deel artikel	1661
deel dit	1661
deel dit artikel	1661
deel dit bericht	1740
deel dit verhaal	1740
deel op facebook	1661
deel op twitter	1661
deel op x	1661
deel via	1716
deel via e-mail	1661
deel via whatsapp	1661
deine e-mail-adresse	409
deine meinung	433
deixa un comentari	209
deixe uma resposta	1947
deja un comentario	834
deja una respuesta	834
dejar de seguir	874
dejar un comentario	834
del	332	1772
del artikel	332
del artikkel	1772
del artikkelen	1772
del artiklen	332
del artiklen gratis	323
del med	332	1772
del saken gratis	1763
del via e-mail	332
del via e-post	1772
dela	2333
dela artikel	2333
dela artikeln gratis	2323
dela med	2333
dela via e-post	2333
dela via mejl	2333
delen	1661
delen op bluesky	1716
delen op facebook	1661
delen op linkedin	1716
delen op whatsapp	1716
delen op x	1716
delen via	1716
delen via e-mail	1661
delen via facebook	1661
delen via twitter	1661
delen via whatsapp	1661
deli	2267
deli na facebooku	2267
delite	2267
delite to novico	2267
delite to zgodbo	2267
delivered daily	732
delivered to you	633
delivered weekdays	732
delivered weekly	732
dengarkan	1321
deretter # kr/mnd til du sier opp	1763
derniers articles	1092
desa	209
desa l'article	232
descuentos	829
desplegar redes sociales	823
destacadas	838
destacados	838
destaques	1951
destek ol	2433
destek olun	2433
det er gratis at oprette en profil	323
dette er en annonse	1776
dette er en plus-artikel	323
dette er en plussak	1763
dette leser andre	1784
devamini oku	2450
devenez membre	1051
devenir membre	1051
deze video is niet beschikbaar	1695
""", 'dh': """
dha	2453
""", 'di': """
di santrauka	1568
dicci la tua	1426
die meistgelesenen artikel	437
diesen artikel kommentieren	433
diesen artikel teilen	422
diesen artikel verschenken	493
diesen beitrag auf facebook ansehen	465
diesen beitrag auf instagram ansehen	465
diesen tweet ansehen	465
digg	646
digital subscription	623
digital-abo	401
digitalabo	401
digitale krant	1646
digite seu e-mail	1929
dimensione testo	1386
din e-mail	328
din e-post	1768	2328
din e-postadresse	1768
dinle	2441
dirbk su mumis	1568
direct debit	621
direct lezen	1715
direct toegang	1715
direct verder lezen	1646
discussie	1672
discussion about this post	674
discussione chiusa	1396
diskuse	258
diskusia	2209
diskuter	1780
diskutera	2341
diskutieren	477
diskuze	258
dismiss	616
dismiss this message	615
distribuie	2004
distribuie articolul	2004
distribuie pe facebook	2037
distribuie pe whatsapp	2037
dit artikel delen	1716
dit bericht op instagram bekijken	1695
dit is een advertentie	1720
dit is een premium artikel	1715
dit vind je misschien ook leuk	1676
diventa socio	1370
diventa sostenitore	1370
""", 'dn': """
dnes ne	242
dnes nie	2213
""", 'do': """
do mesmo autor	1951
do not sell my personal information	660
do not sell or share my personal information	660
doar	1922
dodaj komentar	2267
dodaj komentarz	1860
doe	1922
doe agora	1922
doe mee en win	1700
don mensuel	1051
don ponctuel	1051
don't miss	669
don't miss out	633
don't want to see this? remove ads	655
dona	800	1370
dona adesso	1370
dona ahora	800
dona ora	1370
dona'ns suport	203
donar	800
donar ahora	800
donasi	1311
donasi sekarang	1311
donate	617
donate become	617
donate here	617
donate monthly	617
donate now	617
donate today	617
donations are tax-deductible	737
donazione mensile	1370
donazione singola	1370
doneer	1643
doneer nu	1643
doneer via ideal	1712
doner	320	1760
donera	2320
donera nu	2320
doneren	1643
doniraj	2137	2260
doniraj odmah	2137
doniraj zdaj	2260
donirajte	2137	2260
donner	1051
doorsturen	1661
dossier	437	1092	1400	1676
dossiers	437	1092	1676
""", 'dr': """
drucken	422
druge novice	19
drukuj	1852
""", 'du': """
du er nu tilmeldt	328
du er nu tilmeldt nyhedsbrevet	328
du kan til enhver tid afmelde dig	328
dukung jurnalisme independen	1311
dukung kami	1311
""", 'dy': """
dyskusja	1860
""", 'e-': """
e-avis	323	1763
e-edition	674
e-gazete	2434
e-mail	248	328	409	646	1845	1929	2058
e-mail eingeben	409
e-mail teilen	422
e-mail-adresse	409
e-mail-adresse eingeben	409
e-mailadres	1651
e-mailadresse	328
e-mailen	1661
e-paper	401	674
e-pasta adrese	1624
e-pasts	1624
e-post	915	1768	2328
e-posta	2470
e-posta adresiniz	2470
e-posta adresinizi girin	2470
e-postadress	2328
e-postadresse	1768
e-posti aadress	915
e-tidning	2323
e-wydanie	1842
""", 'ea': """
eavis	1763
""", 'ed': """
edasi lugemiseks logi sisse	891
edellinen	1004
edellinen juttu	1002
editor's choice	669
editor's pick	561	669
editor's picks	669
editors' choice	669
editors' picks	669
edizione digitale	1374
""", 'ee': """
eenmalig	1643
eerste maand gratis	1715
""", 'ei': """
ei kiitos	985
ei nyt	985
ei, kiitos	985
einklappen	440
einloggen	401
einmalig	397
einmalig spenden	397
einstellungen	430
einwilligung	430
""", 'el': """
elders op het web	1676
elige una cantidad	803
elke bijdrage telt	1712
elke donatie telt	1712
elke euro telt	1712
elolvasom	1267
els preus poden variar	220
elsewhere on the web	669
elta	1570
elta inf	1570
""", 'em': """
em alta	1951
em destaque	1951
email	633	646	2058
email (required	633
email address	633
email article	645
email this	645
email to a friend	645
emneord	1784
emner	345	1784
empfehlen	422
empfehlungen	437
empfehlungen der redaktion	437
empfohlene artikel	437
empfohlener externer inhalt	430
empfohlener redaktioneller inhalt	430
""", 'en': """
en ce moment	1092
en continu	1092
en directo	838
en este tema	883
en otros medios	838
en portada	838
en savoir plus	1085	1095
encontrou algum erro	1947
encontrou um erro	1947
ende der werbung	539
engangsgave	1760
enim loetud	893
enlace copiado	823
enlace copiado al portapapeles	882
enlarge image	674
enlarge this image	674
enne kommenteerimist loe reegleid	897
enregistrer	1078
enregistrer cet article	1134
enregistrer l'article	1134
entdecken sie unsere newsletter	483
enter amount	621
enter your email address	633
entra	1374
entra nella conversazione	1426
entradas relacionadas	838
entrar	804	1925
entrar com apple	1987
entrar com facebook	1987
entrar com google	1987
entre	1925
entre com sua conta	1987
envia per correu	232
envia-ho per correu	232
enviar a un amigo	882
enviar para um amigo	1989
enviar por correo	823
enviar por e-mail	1937
enviar por email	823
enviar por whatsapp	823
envie de lire la suite	1131
envoyer par courriel	1134
envoyer par e-mail	1078
envoyer par email	1078
envoyer par mail	1078
""", 'ep': """
epaper	674
""", 'er': """
er der fejl i artiklen	340
er du allerede abonnent	323	1763
er ging iets mis. probeer het later opnieuw	1708
er is iets misgegaan	1708
er is iets misgegaan. probeer het later opnieuw	1708
err/bns	900
erstellt mit ki	467
""", 'es': """
es folgt werbung	539
es ist ein fehler aufgetreten	483
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	483
esci	1374
escolha do editor	1951
escolha o seu plano	1987
escolha seu plano	1987
escolha um valor	1924
escribe tu correo	875
escribe tu email	875
escribe un comentario	834
escuchar	823
espace partenaire	1083
espacio patrocinado	864
especiais	1951
esqueceu a senha	1925
esqueci minha senha	1925
esquelas	864
esqueles	220
essai gratuit	1059
""", 'et': """
et pot interessar	207
et pots donar de baixa en qualsevol moment	226
et queden # articles gratis aquest mes	230
et recomanem	207
etichete	2011
etiketler	2448
etiquetas	838	1951
etiquetes	233
ets subscriptor? identifica't	230
etusivu	1002	1004
etusivulle	1002
""", 'ev': """
every contribution counts	737
every dollar counts	737
every donation counts	737
every gift counts	737
""", 'ex': """
exclusiu per a subscriptors	230
exclusive content	623
exclusive to subscribers	741
exclusivo assinantes	1925
exclusivo para assinantes	1987
expand	674
explore	672
explore more	669
explore more on these topics	669
explore our newsletters	732
explore our subscription offers	741
explore subscription offers	741
external content	712
external links	645
externe content	1695
externe inhalte	430
externe inhalte anzeigen	430
externe inhalte erlauben	430
externe inhoud	1695
externen inhalt anzeigen	430
externen inhalt laden	430
externer inhalt	430
externer inhalt konnte nicht geladen werden	465
""", 'ez': """
ezt is olvassa el	1265
""", 'fa': """
facebook	646
facebook messenger	646
facebook twitter	645
facebook twitter email	645
facebook twitter linkedin email	645
facebook twitter whatsapp	645
facebook x	645
fai il quiz	1426
fai il test	1426
fai una domanda su questo articolo	1418
faire un don	1051
fale conosco	1947
fandt du en fejl	340
fant du en feil	1780
fast geschafft	483
favorilere ekle	2441
favoris	1078
fazer login	1925
""", 'fe': """
featured articles	669
featured content	669
featured stories	669
fechar	1921	1954
feedback	433	664	1672
feedback geben	433
fehler gefunden	433
fehler im artikel gefunden	433
fehler melden	433
fel i artikeln	2341
feliratkozom	1269
fermer	1050
fermer le menu	1095
fes-te soci	203
fes-te subscriptor	203
fetching more	674
""", 'fi': """
fil info	1092
filed under	669	674
find out more	674
fique por dentro	1929
first name	633
fizetett tartalom	1260
""", 'fj': """
fjern annoncer	336
fjern annonser	1776
""", 'fl': """
flecha	804
fler	2345
fler artiklar	2345
fler nyheter	2345
flere artikler	345	1784
flere nyheder	345
flere nyheter	1784
flere saker	1784
flipboard	646
""", 'fo': """
folgen	423
folgen sie uns	423
follow	650
follow author	650
follow live	650
follow this author	650
follow this topic	650
follow topic	650
follow us	650
follow us on facebook	650
following	650
font size	645
for abonnenter	323	1763
for subscribers	623
forgot password	623
forgot your password	623
forma de pagamento	1924
forma de pago	803
formas de pagamento	1924
formas de pago	803
forrige	348	1787
forrige artikel	345
forrige artikkel	1784
forse in seguito	1369
forsiden	345	1784
foto	1329
foto galeri	2448
fotogalerija	1568
fotostrecke	437
fout gespot	1672
fout gezien	1672
foutje gezien	1672
""", 'fr': """
frag unsere ki	467
fragen sie unsere ki	467
free daily newsletter	633
free newsletter	633
free weekly newsletter	633
friss	1265
from around the web	669
from our partners	669
from our sponsor	655
from our sponsors	655
from the web	669
""", 'fu': """
full coverage	669
fullscreen	674
fullskjerm	1787
further reading on this site	669
""", 'ga': """
ga akkoord	1668
ga naar inhoud	1679
galite bet kada atsisakyti prenumeratos	1561
gallery	1400
ganzen artikel lesen	440
""", 'ge': """
ge bort artikeln	2323
gebruiksvoorwaarden	1668
geef cadeau	1716
geef een reactie	1672
geef feedback	1705
geef je mening over dit artikel	1705
gegenereerd door ai	1697
gegenereerd met ai	1697
gem	332
gem artikel	332
gem artiklen til senere	332
gem til senere	332
gemaakt met ai	1697
generated by ai	714
gerade nicht	396
gerelateerd	1676
gerelateerd nieuws	1676
gerelateerde artikelen	1676
gerelateerde onderwerpen	1676
gerir cookies	1944
gesponsert	427
gesponserter beitrag	498
gesponserter inhalt	427
gesponsord	1666
gesponsorde inhoud	1666
gestion des cookies	1085
gestionar cookies	831
gestisci i cookie	1393
gestisci notifiche	1429
gestisci preferenze	1393
get alerts	650
get digital access	623
get email updates	633
get started	623
get the daily email	633
get the newsletter	633
""", 'gi': """
gi bort artikkelen	1763
gi bort saken	1772
gi tilbakemelding	1780
gift a subscription	623
gift article	623
gift this article	623
giv artiklen til en ven	332
giv os feedback	340
give a gift	623
give a gift subscription	617
give feedback	664
give monthly	617
give now	617
give today	617
give us feedback	664
gizlilik	2444
""", 'gl': """
glemt adgangskode	323
glemt passord	1763
""", 'go': """
go to top	674
godkjenn	1777
godkjenn alle	1777
godta	1777
godta alle	1777
google	646
google news	646
google plus	646
got it	660
""", 'gr': """
gracias por suscribirte	811
gracias por tu voto	862
gracias por votar	862
gratis proberen	1646
grazie per aver votato	1418
grazie per il tuo feedback	1418
grazie per l'iscrizione	1381
""", 'gu': """
guarda anche	1400
guarda i risultati	1418
guarda l'article	232
guarda la gallery	1403
guardar	823	1937
guardar en favoritos	882
guardar para ler mais tarde	1989
guides d'achat	1092
gulir untuk lanjut membaca	1324
""", 'ha': """
haber faydali oldu mu	2447
haberi kaydet	2441
haberi nasil buldunuz	2447
haberi oynat	2450
haberi puanla	2447
haberi sesli dinle	2441
haberi sesli dinleyin	2441
haberi sesli dinleyin (# dk	2441
haberi yazdir	2441
haberin devami	2443	2450
haberin devami reklamdan sonra	2443
haberin tamami	2450
hacker news	646
hadiahkan artikel ini	1353
hae	1004
hai letto # articoli su # questo mese	1435
hai trovato un errore	1396
hai una segnalazione	1396
haku	1004
halaman berikutnya	1331
halaman selanjutnya	1331
halaman: #	1331
handelsbetingelser	337
hantera cookies	2338
har du allerede en konto	323	1763
har du redan ett konto	2323
has oblidat la contrasenya	204
hasznos volt a cikk	1264
hata bildir	2447
hata bildirin	2447
haut de page	1095
have an account	623
have an account? sign in	623
have your say	664
hazte miembro	800
hazte premium	879
hazte socia	800
""", 'he': """
heb je al een account	1646
help mee	1643
help ons om dit te blijven doen	1712
hem	2348
hemeroteca	804
hepsini kabul et	2444
herinner me later	1642
hesabim	2434
hesabiniz var mi	2434
het artikel gaat hieronder verder	1666
het laatste nieuws	1676
""", 'hi': """
hide ad	655
hide caption	674
hide comments	664
hide this message	615
hier anmelden	401
hier einloggen	401
hier finden sie informationen zum datenschutz	465
highlights generated by artificial intelligence	714
hilfe	433
hinweis an die redaktion	477
hinweis zum datenschutz	430
hinweise zu diesem artikel	477
hittade du ett fel	2341
hittat fel	2341
""", 'hj': """
hjem	348	1787
""", 'hl': """
hlasovat	258
hledat	261
""", 'ho': """
ho letto e accetto l'informativa sulla privacy	1431
hold deg oppdatert	1768
hold dig opdateret	328
home	674	1403	1679
hopp til innhold	1787
hopp til innholdet	1787
houd je aan onze huisregels	1705
house rules	664
how did we do	664
how we use ai	714
hoy no	799
""", 'hu': """
hubungi kami	1328
huisregels	1705
""", 'hv': """
hva mener du? stem her	1787
hva synes du om denne saken	1780
hva synes du om saken	1780
hvad mener du? stem her	348
hvad synes du? stem her	348
""", 'i ': """
i accept	660
i agree	660
i already donated	615
i already gave	615
i commenti sono riservati agli abbonati	1426
i lettori hanno letto anche	1438
i prezzi potrebbero variare	1421
i samarbeid med	1776
i samarbejde med	336
i samarbete med	2337
""", "i'": """
i'll do it later	615
i'm in	633
i've already donated	615
""", 'ic': """
ich bin schon dabei	396
ich habe schon gespendet	396
ich stimme zu	430
icymi	669
""", 'id': """
ideal	1645
identifiez-vous	1059
""", 'ie': """
ielogojies	1601
ielogoties	1601
ievadi e-pastu	1624
ievadi savu e-pasta adresi	1624
""", 'ih': """
iha	2453
ihr feedback	433
ihr kommentar	433
ihre e-mail-adresse	409
ihre meinung	433
ihre spende ist steuerlich absetzbar	487
""", 'ik': """
ik heb al gedoneerd	1642
ik steun al	1642
ikke i dag	319	1759
ikke nu	319
iklan	1324
iklan sponsor	1358
""", 'il': """
il mio account	1374
il tuo indirizzo email	1381
ilan	2443
ilgili haber	2448
ilgili haberler	2448
ilgili konular	2448
ilk ay # tl	2434
ilmoittaudu webinaariin	1004
ilmoitus	996
ils ont lu aussi	1092
""", 'im': """
im trend	437
immer informiert	409
immer informiert mit unserem whatsapp-service	539
impostazioni cookie	1393
impressum	430
imprimeix	209
imprimeix l'article	232
imprimer	1078
imprimer cet article	1134
imprimer l'article	1078
imprimir	823	1937
imprimir artigo	1989
""", 'in': """
in	2580
in case you missed it	669
in diesem artikel	437
in evidenza	1400
in het nieuws	1676
in kooperation mit	427
in other news	669
in partnership with	655
in primo piano	1400
in this section	669
in zwischenablage kopieren	422
indeks	1329
indirizzo email	1381
indstillinger	337
indtast din e-mail	328
indtast din mail	328
indtast e-mail	328
info iklan	1343
infolettre	1068
infolettres	1068
informa d'un error	218
informar de un error	869
informasjonskapsler	1777
informationen zum datenschutz	465
informativa sulla privacy	1393
informazione promozionale	1421
informazione pubblicitaria	1421
ingatkan saya nanti	1310
ingezonden mededeling	1720
ingrandisci	1403
ingresar	804
inhalt	440
inhalt anzeigen	430
inhalt laden	427
inhalt teilen	422
inhalte anzeigen	430
inhaltsverzeichnis	440
inhoud tonen	1695
inhoudsopgave	1679
inicio	841
inloggen	1646
innstillinger	1777
inschrijven	1651
inscreva-se	1929
inscreva-se na newsletter	1929
inscription	1059
inscription gratuite	1127
inserisci il tuo indirizzo e-mail	1431
inserisci il tuo indirizzo email	1431
inserisci qui il tuo commento	1396
inserisci un indirizzo email valido	1431
insira o seu email	1982
insira seu e-mail	1982
instagram	646
instagram-inhalte erlauben	430
instellingen	1668
inte idag	2319
inte nu	2319
introdu adresa ta de email	2030
introduce tu email	811
invalid email	633
invia a un amico	1437
invia commento	1396
invia per email	1386
invia via email	1386
inzerce	254
inzercia	2206
""", 'ir': """
ir a los comentarios	834
ir al contenido	841
ir arriba	841
""", 'is': """
iscriviti	1381
iscriviti alla nostra newsletter	1381
iscriviti ora	1381
iscrizione completata	1431
isprintaj	2147
""", 'iz': """
iz iste rubrike	2145
iz rubrike	2145	2265
izbor urednice	2145
izbor urednika	2145
izdvajamo	2145
izpostavljeno	2265
izveido kontu	1601
""", "j'": """
j'accepte	1085
j'accepte de recevoir les offres des partenaires	1127
j'en profite	1059
""", 'ja': """
ja ets subscriptor	204
ja tens compte	230
ja, ich will	397
ja, ik steun	1712
ja, ik wil de nieuwsbrief ontvangen	1708
jaa	994
jaa artikkeli	994
jaa facebookissa	994
jaa juttu kaverille	994
jaa whatsappissa	994
jaga	891
jaga artiklit	891
jaga facebookis	896
jaga lugu	896
jaga seda artiklit	896
jangan lewatkan	1329
jatka lukemista	987
jau esi abonents	1601
jau esi abonents? ielogojies	1601
jau prenumeruojate	1561
jau prenumeruojate? prisijunkite	1561
""", 'je': """
je aanmelding is gelukt	1708
je bent ingeschreven	1708
je bent nu ingeschreven	1708
je commande	1118
je donne	1051
je donne mon avis	1122
je fais un don	1051
je hebt je succesvol aangemeld	1708
je kunt je op elk moment afmelden	1708
je m'abonne	1059
je m'inscris	1068
je me connecte	1059
je soutiens	1051
je teste	1059
jeder euro hilft	487
jednorazowo	1839
jelentkezzen be	1252
jetzt abo sichern	492
jetzt abonnent werden	401
jetzt abonnieren	401
jetzt abstimmen	471	539
jetzt am gewinnspiel teilnehmen	471
jetzt anmelden	409
jetzt bestellen	401
jetzt bewerben	471
jetzt einloggen	401
jetzt freischalten	401
jetzt helfen	397
jetzt im tv	437
jetzt karten sichern	471
jetzt kommentieren	433
jetzt kostenlos anmelden	409
jetzt kostenlos testen	401
jetzt mitdiskutieren	477
jetzt mitglied werden	397
jetzt mitmachen	471
jetzt nicht	396
jetzt registrieren	401
jetzt spenden	397
jetzt teilen	493
jetzt testen	401
jetzt tickets sichern	471
jetzt upgraden	492
jetzt zugang sichern	492
jetzt zustimmen	430
""", 'jo': """
jocs i mots encreuats	220
join now	617
join our mailing list	633
join the conversation	664
join the discussion	664
join the discussion on discord	650
join us	617
jouw e-mailadres	1651
""", 'ju': """
jump to content	674
just nu	2345
juttu jatkuu alla	996
juttu jatkuu kuvan alapuolella	996
juttu jatkuu kuvan alla	996
juttu jatkuu mainoksen alla	996
juttu jatkuu videon alla	996
juttu on tarkoitettu tilaajille	987
juttu on vain tilaajille	987
juuri nyt	1002
""", 'ka': """
kabul ediyorum	2444
kabul et	2444
kaip jums patiko straipsnis	1567
kamu mungkin suka	1354
kanske senare	2319
kanskje senere	1759
kapat	2432
kapcsolat	1264
karier	1343
karjera	1568
karte laden	430
kas artikkel oli kasulik	897
kas lugu oli kasulik	897
kasneje	2271
kasnije	2152
kasutustingimused	908
kategori	1329
kategoriat	1002
kategorie	259	1864
kategorien	437
kategorier	345	1784	2345
kategoriler	2448
katkida bulun	2433
katso kaikki tilaajaedut	987
katso kuvagalleria	1004
katso kuvat	1004
katso video alta	1004
kaydet	2441
kaydol	2434
kayit ol	2434
kaynak: aa	2453
kaynak: dha	2453
kaynak: iha	2453
""", 'ke': """
kebijakan cookie	1327
kebijakan privasi	1327
kebijakan privasi | syarat dan ketentuan	1327
keep reading	669
keine neuigkeiten mehr verpassen	483
kelola cookie	1327
keluar	1312
kembali ke atas	1331
kertalahjoitus	986
keskustele	1001
keskustele asiallisesti	1001
keskustelu	1001
keuze van de redactie	1676
key points by ai	714
key takeaways by ai	714
""", 'ki': """
ki-generert oppsummering	1787
ki-generiert	467
ki-generierte zusammenfassung	467
ki-oppsummering	1787
ki-zusammenfassung	467
kiemelt	1265
kies een bedrag	1645
kies je abonnement	1715
kiitos tilauksesta	990
kiitos tilauksestasi	990
kijk terug	1702
kingi artikkel	896
kiosque	1059
kirim	1321
kirim ke teman	1353
kirim komentar	1328
kirjaudu	987
kirjaudu ulos	987
kirjoita kommentti	1001
kirjoita kommenttisi	1001
kirjoittaja on kansanedustaja	1012
kirjoittaja on kirjailija	1012
kirjoittaja on kolumnisti	1012
kirjoittaja on toimittaja	1012
kirjoittaja on vapaa toimittaja	1012
kirjoittaja on vapaa toimittaja ja kirjailija	1012
kirjuta kommentaar	897
kiti skaito	1563
""", 'kl': """
klarna	400
klausies raidierakstu	1608
klausies rakstu	1606
klauskite dirbtinio intelekto	1567
klausykite straipsnio	1566
klausyti	1566
klausyti straipsnio	1566
klausyti straipsnio (# min	1566
kleinanzeigen	427
""", 'ko': """
kokeile maksutta	987
kokeile nyt	987
komentar	1328
komentarai	1561
komentari	2147
komentarji	2267
komentarz	1860
komentarze	1860
komentiraj	2147	2267
komentuoti	1561
komentuoti gali tik registruoti vartotojai	1567
komment	1264
kommentaarid	891
kommentar	433
kommentar schreiben	433
kommentar verfassen	433
kommentare	433
kommentare ansehen	433
kommentare anzeigen	433
kommentare lesen	433
kommentarer	340	1780	2341
kommentarer blir moderert	1780
kommentarer granskas innan publicering	2348
kommentarer modereres	348
kommentarerna modereras	2341
kommentarregeln	433
kommentarsregler	2341
kommenteeri	891
kommenteerimine on suletud	897
kommenteerimise reeglid	897
kommenteerimiseks logi sisse	897
kommentek	1264
kommenter	340	1780
kommentera	2341
kommentieren	433
kommentit	1001
kommentit tarkistetaan ennen julkaisua	1001
kommentoi	1001
kommentointi on suljettu	1001
kommercielt indhold	352
kommercielt samarbejde	336
kommersielt innhold	1791
kommersielt samarbeid	1776
koniec reklamy	1856
kontakt	258	340	433	1860
kontakt os	340
kontakt oss	1780
kontakta oss	2341
konten berbayar	1358
konten bersponsor	1324
konten premium	1312	1353
konten promosi	1358
konten sponsor	1324
konto erstellen	401
konular	2448
kopeeri link	891
kopieer de link	1661
kopieer deze link	1740
kopieer link	1661
kopier lenka	1772
kopier lenke	1772
kopier lenken	1772
kopier link	332
kopier linket	332
kopieren	422
kopioi linkki	994
kopiraj link	2147
kopiraj povezavo	2267
kopiraj poveznicu	2147
kopirajte link	2147
kopirajte poveznicu	2147
kopiuj link	1852
kopyala	2441
korrekturhinweis senden	477
kort fortalt - lavet med ai	348
kostenlos abonnieren	409
kostenlos registrieren	401
kostenlos testen	401
""", 'kr': """
krant	1646
kreditkarte	400
kreditkarte / klarna	400
kreiraj nalog	2138
krijg direct toegang	1715
""", 'ku': """
kuidas lugu meeldis	897
kupi pretplatu	2138
kurzlink kopieren	518
kuukausilahjoitus	986
kuula	896
kuula artiklit	896
kuula artiklit (# min	896
kuula lugu	896
kuula saadet	898
kuula saadet siit	898
kuuntele	994
kuuntele jakso	994
""", 'kv': """
kvkk	2444
""", "l'": """
l'actu en direct	1092
l'article continue ci-dessous	1083
l'article en # points	1116
l'articolo in breve	1418
l'essentiel	1092
""", 'la': """
la newsletter	1068	1381
la redazione consiglia	1400
la tua e-mail	1381
laad meer	1679
laat je dit artikel voorlezen	1702
laat voorlezen	1661
laatste nieuws	1676
ladda fler	2348
lagi ramai	1354
lagre	1772
lagre artikkel	1772
lagre saken	1772
lagre saken til senere	1772
lagre til senere	1772
lahjoita	986
lahjoita nyt	986
lain kali	1310
lainnya	1329
laisser un commentaire	1088
laissez un commentaire	1088
langganan	1312
lanjut baca di bawah	1324
lanjutkan dengan konten	1324
lanjutkan membaca	1331
laporkan	1328
lascia un commento	1396
lascia un feedback	1418
last flere	1787
last name	633
lastschrift	400
later	1642
later lezen	1716
latest	669
latest articles	669
latest edition	674
latest headlines	669
latest news	669
latest posts	669
latest stories	669
latest updates	669
latest videos	669
latest videos from	669
lavora con noi	1421
""", 'le': """
le direct	1092
le fil	1092
le journal du jour	1059
le nostre newsletter	1381
le plus lu	1092
le puede interesar	838
le recomendamos	838
le ultime notizie	1400
learn more	674
learn more about cookies	660
leave a comment	664
leave a reply	664
leave a tip	617
leave feedback	664
lectura de # minutos	823
lectura: # min	823
lecture # min	1095
lecture # minutes	1078
lecture : # min	1078
leer noticia completa	841
lees de reacties	1672
lees direct verder	1715
lees meer	1676	1679
lees meer over	1676
lees onze huisregels	1705
lees ook	1676
lees verder	1646	1676	1679
lees verder na de advertentie	1666
lees verder onder de afbeelding	1666
lees verder onder de foto	1666
lees voor	1661
leeslijst	1716
leestijd	1679
leestijd # min	1679
legfrissebb	1265
legg igjen en kommentar	1780
leggi anche	1400
leggi dopo	1437
leggi i commenti	1396
leggi il giornale	1374
leggi l'articolo	1403
leggi l'articolo completo	1403
leggi senza limiti	1435
leggi sull'app	1429
leggi tutto	1403
leggi tutto con un abbonamento	1374
leggi tutto su	1400
legolvasottabb	1265
legolvasottabbak	1265
leia mais	1951	1954
leia os termos de uso e as regras da comunidade	1978
leia sem limites	1987
leitura: # min	1937
lembrar mais tarde	1921
lembre-me mais tarde	1921
lenke kopiert	1772
lenken er kopiert	1772
lenken kopiert	1772
ler mais	1954
ler mais tarde	1989
les articles les plus lus	1135
les derniers articles	1092
les flere	1784
les hele saken	1787
les kommentarer	1780
les lecteurs ont aussi lu	1092
les mer	1784	1787
les mer om	1784
les plus lues	1092
les plus lus	1092
les senere	1772
les tops	1092
les videre	1763
lesedauer	440
lesedauer: # minuten	440
lesen sie auch	437
lesen sie dazu	437
lesen sie hier	437
lesen sie mehr	437
leserbriefe	433
leserkommentare	433
lesetid # min	1787
lesetipp	437
lesetipps	437
lesezeit: # min	440
lesezeit: # minuten	440
lest opp av en robot	1772
lest opp av en syntetisk stemme	1772
leta	1610
leta/afp	1610
lettura # min	1386
""", 'li': """
lige nu	345
lihat artikel asli	1353
lihat juga	1329
lihat komentar	1328
lihat lainnya	1331
lihat selengkapnya	1331
lihat semua	1331
liitu uudiskirjaga	915
like loading	645
like this	645
limited time offer	623
limited-time offer	741
line	646
link	646
link berhasil disalin	1353
link copiado	1937
link copiat	2037
link copiato	1386
link copiato negli appunti	1437
link copied	645
link copied bookmark	645
link copied to clipboard	645
link er kopieret	332
link er kopieret til udklipsholderen	332
link gekopieerd	1661
link in die zwischenablage kopiert	493
link kopeeritud	896
link kopieren	422
link kopieret	332
link kopiert	422
link kopiran	2147
link kopyalandi	2441
link on kopeeritud	896
link sudah disalin	1353
link wurde in die zwischenablage kopiert	493
link wurde kopiert	493
link zum artikel kopieren	493
link zum inhalt	430
link zum teilen kopieren	539
link zum youtube-inhalt	430
linkedin	646
linki kopyala	2441
linkki kopioitu	994
links	437
lire aussi	1092
lire l'article	1095
lire l'article complet	1095
lire la suite	1095
lire les commentaires	1088
lire plus	1092	1095
lire plus tard	1078
lisa kommentaar	891
listen	645
listen # min	645
listen above	721
listen below	721
listen here	721
listen now	645
listen on apple	721
listen on apple podcasts	721
listen on spotify	721
listen on youtube	721
live	437
live tv	669
""", 'lo': """
lo + visto	838
lo esencial en # segundos	862
lo quiero	879
load comments	664
load content	660
load more	674
load more articles	674
load more comments	664
load more stories	674
loading	645
loading ad	655
loading more	674
loe edasi	891
loe edasi tellijana	891
loe hiljem	896
loe ka	893
loe kommentaare	897
loe lisa	898
loe lisaks	893
loe rohkem	898
loe veel	893
loetumad	893
log in	623	1646
log in / register	623
log in or sign up	623
log in to comment	664
log in to reply	664
log ind	323
log out	623
log ud	323
logare	1999
logg inn	1763
logg ut	1763
logga in	2323
logga ut	2323
logi sisse	891
logi sisse, et kommenteerida	897
login	401	623	1312	1374	1925	1999
login / register	623
logout	623
loo konto	891
loo tasuta konto	891
los comentarios son exclusivos para suscriptores	869
los precios pueden variar	864
""", 'lu': """
lue koko juttu	1004
lue kommentit	1001
lue rajattomasti	987
lue seuraavaksi	19	1002
luetuimmat	1002
luetuimmat jutut	1002
lugemiseks osta artikkel	891
luister	1661
luister dit artikel	1702
luister hier	1702
luister nu	1702
luister op spotify	1702
luister via spotify	1702
luk	319
lukk	1759
lukuaika # min	1004
luo ilmainen tunnus	987
luo maksuton tunnus	987
luo tunnus	987
lupa kata sandi	1312
lupa password	1312
""", 'ly': """
lyssna	2333
lyt	332
lytt	1772
lytt til saken	1772
""", "m'": """
m'abonner	1059
m'inscrire	1068
""", 'ma': """
maak een account	1646
maandelijks	1643
mai mult	2013
mai multe	2013
mail	646	1661
mailen	422
mainokset	996
mainos	996
mainos - juttu jatkuu alla	996
mainos alkaa	996
mais	1954
mais artigos	1951
mais comentadas	1951
mais lidas	1951
mais lidos	1951
mais populares	1951
mais tarde	1921
mais vistas	1951
mais vistos	1951
make a donation	617
manage consent	660
manage cookies	660
manage my account	623
manage options	660
manage preferences	660
manage settings	660
manage subscription	623
manage your newsletters	732
mantengamos un debate respetuoso	869
mantente informado	811
mastodon	646
masuk	1312
masuk / daftar	1312
max	2064
maybe later	615
""", 'me': """
me connecter	1059
me le rappeler plus tard	1050
media caption	674
meer	1676
meer artikelen	1676
meer informatie	1668
meer laden	1679
meer lezen	1676
meer nieuws	1676
meer over	1676
meer over dit onderwerp	1676
meer tonen	1679
meest bekeken	1676
meest gedeeld	1676
meest gekozen	1715
meest gelezen	1676
meghallgatom	1258
megosztom	1258
mehr anzeigen	440
mehr artikel	437
mehr aus	437
mehr aus dem ressort	437
mehr erfahren	430
mehr informationen	437
mehr laden	433	440
mehr lesen	437	440
mehr nach dieser anzeige	427
mehr news	437
mehr themen	437
mehr von diesem autor	437
mehr von uns	437
mehr zu diesem thema	437
mehr zum artikel	437
mehr zum thema	437
mein konto	401
meist gelesen	437
meistgeklickt	437
meistgelesen	437
meistgelesene artikel	437
meistkommentiert	437
mejla	2333
meld een fout	1672
meld fout	1705
meld fra om feil	1780
meld je aan	1651
member-only story	674
members only	623
meniu	2013
menu	261	348	674	1095	1331	1403	1679	1867	1954	2592
meny	1787	2348
mer fra	1784
mer nyheter	2345
mer om	1784	2345
merci de votre inscription	1068
merci pour votre retour	1116
merci pour votre vote	1122
mere fra	345
mere om	345
merken	401	422
merkliste	401
message	646
message publicitaire	1083
messaggio promozionale	1391
messaggio pubblicitario	1421
messenger	646
mest delat	2345
mest delt	1784
mest delte	345
mest lest	1784
mest leste	1784
met ai gemaakt	1697
metodi di pagamento	1373
metodo di pagamento	1373
mettre en favori	1078
""", 'mi': """
mi cuenta	804
mijn account	1646
mijn profiel	1646
min konto	323
min side	323	1763
mine avalehele	898
minha conta	1925
mis niets	1651
missa inget	2328
missa inte	2345
misschien later	1642
misschien ook interessant	1676
mit freunden teilen	518
mit ki erstellt	467
mitdiskutieren	433
mitglied werden	397
mitmachen und gewinnen	471
mitt konto	2323
""", 'mo': """
mode de paiement	1058
modes de paiement	1058
modifica le preferenze sui cookie	1416
modifica preferenze	1416
modifier mes choix	1114
moj profil	2138	2261
moje konto	1842
mon compte	1059
mon espace	1059
monatlich	397
monatlich spenden	397
montant libre	1058
monthly	616
monthly contribution	621
morda vas zanima	2265
more	672
more articles	669
more coverage	669
more for you	745
more from	669
more from this author	669
more from us	745
more headlines	669
more in this section	745
more in this series	669
more like this	669
more news	669
more newsletters	732
more on this story	669
more on this topic	669
more options	660
more sharing options	645
more stories	669
more stories like this	669
more stories you may like	669
more to explore	669
more to read	669
more top stories	669
most commented	669
most discussed	669
most emailed	669
most liked	664
most nem	1249
most popular	669
most read	669
most read stories	745
most recent	669
most shared	669
most viewed	669
most watched	669
mostra altro	1403
mostra contenuto	1393
mostra contenuto esterno	1416
mostra el contingut extern	215
mostra i commenti	1396
mostra il contenuto esterno	1416
mostrar comentarios	834
mostrar contenido externo	860
mostrar mais	1954
mostrar menos	841
moyen de paiement	1058
moyens de paiement	1058
""", 'mt': """
mti	1286
mti/afp	1286
""", 'mu': """
muat lainnya	1331
mungkin lain kali	1310
must read	669
must reads	669
must-read	669
mute	674
muut lukevat	1002
muut lukevat juuri nyt	1002
muut lukevat nyt	1002
""", 'my': """
my account	623
""", 'na': """
na czasie	1864
naar boven	1679
naar de aanbiedingen	1646
naar de inhoud	1679
naar de webshop	1700
nach anzeige weiterlesen	427
nach der werbung geht es weiter	498
nach oben	440
nadaljevanje pod oglasom	2264
nahoru	261
najbolj brane novice	2265
najbolj brane novice dneva	2265
najbolj brano	2265
najbolj komentirano	2265
najkomentiranije	2145
najnovije	2145
najnovije vesti	2145
najnovije vijesti	2145
najnowsze	1864
najnowsze informacje	1864
najpopularniejsze	1864
nanti	1310
nanti saja	1310
napisz komentarz	1860
nastavak teksta nakon reklame	2144
nastavenia cookies	2220
natisni	2267
naujausi	1563
naujiena papildoma	1568
naujiena pildoma	1568
""", 'ne': """
ne danas	2152
ne danes	2271
ne hvala	2152	2271
ne manquez rien	1068
ne most	1249
ne plus afficher	1050
ne propustite	2145
ne sada	2152
ne spreglejte	2265
ne zdaj	2271
ne, hvala	2152	2271
necrologie	1421
nee bedankt	1642
nee, bedankt	1642
nei takk	1759
nei, takk	1759
nein danke	396
nein, danke	396
nej tack	2319
nej tak	319
nej, tack	2319
nej, tak	319
nessun commento	1396
neste	1787
neste artikkel	1784
net binnen	1676
netiquette	433
neueste artikel	437
neueste meldungen	437
neueste nachrichten	437
neueste videos	437
never miss a story	633
never miss an update	633
new customers only	741
new customers only. terms apply	741
new here	623
newest first	664
newsletter	248	409	633	811	1068	1381	1845	1929
newsletter abonnieren	409
newsletter e alert	1400
newsletter kostenlos abonnieren	409
newsletter recomendada	838
newsletter sign up	633
newsletter sign-up	633
newsletter signup	633
newsletter-anmeldung	409
newsletters	633	674	811	1068	1929
newslettery	248	1845
newsticker	437
next	616
next article	669
next page	674
next post	674
next story	669
next up	669
""", 'ng': """
nghe	2580
""", 'ni': """
nicht jetzt	396
nicht mehr anzeigen	396
nichts mehr verpassen	409
nie masz konta	1842
nie teraz	1838
niet nu	1642
niet te missen	1676
nieuwsbrief	1651
nieuwsbrief ontvangen	1708
nieuwsbrieven	1651
""", 'no': """
no comments	664
no comments yet	664
no credit card required	741
no gracias	799
no grazie	1369
no posts	674
no te pierdas	838
no thank you	615
no thanks	615
no, gracias	799
no, grazie	1369
no, thanks	615
noch kein abo	492
noch kein abonnent	401
noch kein konto	401
noch keine kommentare	433
noch keine kommentare vorhanden	433
noch nicht registriert	492
nog geen abonnee	1715
nog geen account	1646
nog geen reacties	1672
noklausies rakstu	1606
non hai un account	1435
non merci	1050
non oggi	1369
non ora	1369
non sei abbonato	1374
non sei ancora abbonato	1435
non, merci	1050
norint komentuoti, reikia prisijungti	1567
normas	834
nos articles les plus lus	1135
nos derniers articles	1092
nos lecteurs ont lu ensuite	1092
nos offres	1059
nos offres d'emploi	1118
nos recommandations	1092
noskaties video	1608
not a subscriber yet	623
not now	615
not ready to donate	615
not ready to give today	615
not ready to subscribe	615
not ready to support today	615
not today	615
nota relacionada	883
notas recomendadas	883
notas relacionadas	883
note legali	1393
notez cet article	1088
noticia relacionada	838
noticia relacionadas	838
noticias de hoy	838
noticias relacionada	838
noticias relacionadas	838
notizie correlate	1400
notizie del giorno	1400
nous contacter	1088
nous soutenir	1051
nous suivre	1079
nous vous recommandons	1092
now playing	674
""", 'nt': """
ntb	1814
""", 'nu': """
nu acum	1997
nu ai cont	2035
nu in het nieuws	1676
nu niet	1642
nuoroda nukopijuota	1566
nuotraukos	1568
nutzungsbedingungen	430
""", 'ny': """
nyalakan notifikasi	1353
nyhedsbrev	328
nyhedsbreve	328
nyhetsbrev	1768	2328
nyhetsbrevet	1768	2328
nyhetsdygnet	2345
nyt luetuimmat	1002
""", 'o ': """
o artigo continua depois da publicidade	1942
o seu email	1929
""", 'ob': """
obrigado pelo seu feedback	1970
obrigado pelo seu voto	1970
obrigado por se inscrever	1929
obserwuj	1853
obserwuj nas	1853
""", 'oc': """
oceni novico	2267
ocenite tekst	2147
""", 'od': """
odbij	2160
odbij sve	2160
oddaj komentar	2267
odjava	2138	2261
odpowiedz	1860
""", 'of': """
oferecer artigo	1925
oferecido por	1942
oferta especial	804
ofertas	829
ofertas de empleo	864
ofertes de feina	220
offer	655
offer ends soon	741
offerte	1391
offerte di lavoro	1421
offre partenaire	1083
offres d'emploi	1118
offrir l'article	1059
""", 'og': """
oglas	2144	2264
oglasi	2144	2264
ogni contributo conta	1434
ogni euro conta	1434
""", 'oh': """
ohne spende weiterlesen	396
""", 'ok': """
ok	616
okumaya devam et	2434
""", 'ol': """
oldest first	664
ole esimene kommenteerija	897
oled juba tellija	891
oled uudiskirjaga liitunud	915
olet nyt tilannut uutiskirjeen	990
oletko jo tilaaja? kirjaudu	987
olvasd el ezt is	1265
olvassa el ezt is	1265
""", 'om': """
om cookies	2338
oma tili	987
""", 'on': """
once	616
onderwerpen	1676
one time donation	617
one-time	616
one-time donation	617
onko jutussa virhe	1001
onko sinulla jo tunnus	987
""", 'oo': """
ook interessant	1676
oops! something went wrong	732
""", 'op': """
op leeslijst	1740
open image in gallery	674
open menu	674
opina	834
opprett en gratis bruker	1763
opprett en gratis konto	1763
opprett gratis bruker	1763
opprett konto	1763
oppsummert av ai	1787
oppsummert av ki	1787
opret bruger	323
opret en gratis bruger	323
opret en gratis profil	323
opret en konto	323
opret gratis profil	323
opret konto	323
opslaan	1661
opslag fra facebook	348
opslag fra instagram	348
opublikuj komentarz	1860
""", 'os': """
osallistu keskusteluun	1001
ossza meg	1258
osta artikkel	891
ostale vesti	19	2145
ostale vijesti	19	2145
ostatnie wpisy	1864
ostavi komentar	2147
ostavite komentar	2147
oszd meg	1258
""", 'ot': """
other amount	621
other articles	669
other news	669
other readers liked	19
other stories	669
other stories you may like	669
other stories you might like	669
others also read	19	669
otra cantidad	803
otras noticias	19	838
otras noticias que pueden interesarte	19
otro importe	803
""", 'ou': """
our corrections policy	664
our newsletters	633
our partners	655
our social media	650
our sponsors	655
outro valor	1924
ouvir	1937
ouvrir le menu	1095
""", 'ov': """
overschrijving	1645
""", 'oy': """
oynat	2450
""", 'oz': """
oznake	2145	2265
""", 'p': """
p	2007
""", 'pa': """
pagamento seguro	1924
pagamento sicuro	1373
page suivante	1095
pagina successiva	1403
pago seguro	803
paid advertisement	746
paid content	655
paid partnership	655
paid post	655
paiment methods	621
palaute	1001
paling banyak dibaca	1329
pane oma teadmised proovile	898
para continuar a ler	1987
para continuar lendo	1987
para seguir leyendo	879
paremti	1561
pariwara	1324
partage	1078
partager	1078
partager l'article	1078
partager par e-mail	1078
partager par email	1078
partager par mail	1078
partager sur	1078
partager sur bluesky	1078
partager sur linkedin	1078
partager sur messenger	1078
partager sur telegram	1078
partager sur twitter	1078
partager sur x	1078
partager via messenger	1078
partager via twitter	1078
partages	1078
partagez	1078
partecipa alla discussione	1426
partenaire	1083
parteneri	2007
participa	834
participa en la nostra enquesta	218
participe da conversa	1978
partilhar	1937
partilhe	1937
partner	1666
partner content	655
partner offers	655
partnerangebot	427
partnerangebote	427
partnerbijdrage	1720
partnercontent	1666
partnernieuws	1676
partnerska vsebina	2264
pas aujourd'hui	1050
pas de commentaire	1088
pas encore inscrit	1059
pas maintenant	1050
pasidalinkite	1566
pasidalinkite straipsniu	1566
pasidalinti	1561
passa a premium	1435
passatempos	1972
passend zum thema	437
passende artikel	437
passer cette annonce	1083
password dimenticata	1374
passwort vergessen	401
patrocinado	829	1942
patrocinado por	829
payment method	621
payment methods	621
payment options	621
paypal	400
""", 'pe': """
pedoman media siber	1343
pelo mundo	1951
people also read	669
per continuar llegint	230
per continuare a leggere	1435
per e-mail teilen	422
per e-mail versenden	422
per mail teilen	422
per mail versenden	422
per whatsapp teilen	422
personuppgiftspolicy	2338
personvern	1777
personverninnstillinger	1777
peru milloin vain	987
peru tilaus milloin tahansa	990
peruuta milloin tahansa	987
pesquisar	1954
petites annonces	1083
""", 'ph': """
photos	1095
""", 'pi': """
piekrist	1617
piesakies jaunumiem	1624
piilota mainokset	996
pilihan editor	1329
pilihan redaksi	1329
pilihan untuk anda	1354
pilihan untukmu	1354
pin it	645
pinterest	646
pix	1924
""", 'pl': """
plaats een advertentie	1700
plaats een reactie	1672
plaats reactie	1672
plan du site	1085
play audio	645
play now	674
play the video	721
play video	674
please check your inbox	778
please donate	617
please enter a valid email address	633
pledge your support	617
plus	323	1095	1646	2323
plus d'articles	1092
plus d'infos	1092
plus lus	1092
plus tard	1050
plus-artikel	401
plusartikel	1646
pluss	1763
plussak	1763
""", 'po': """
pocket	646	1462
podaj adres e-mail	1845
podaj e-mail	1845
podcast	259	345	437	838	1400	1864	2448
podcastit	1002
podcasts	345	437	1676	1951
podcasty	259	1864
podd	2345
poddar	2345
pode gostar de	1990
pode interessar	1951
podeli	2147
podeli na facebooku	2147
podeli vest	2147
podelite	2147
podijeli	2147
podijeli na facebooku	2147
podijeli vijest	2147
podijelite	2147
podkast	1784
podkaster	1784
podobne	1864
podpri	2260
podpri nas	2260
podprite nas	2260
podseti me kasnije	2152
podsjeti me kasnije	2152
pogledaj komentare	2147
pogoji uporabe	2279
polecamy	1864
polecane	1864
polecane dla ciebie	1864
politika privatnosti	2160
politika zasebnosti	2279
polityka cookies	1857
poprzedni	1867
populair	1676
populaire	1092
populaire artikelen	1676
populaires	1092
popular articles	669
popular now	669
popular posts	669
popular reads	745
popular stories	669
popular topics	669
populare	2011
popularne	1864
populer	1329
populiariausi	1563
portada	841
posez une question sur cet article	1116
poslat	251
poslat e-mailem	251
poslechnout	251
post comment	664
post on x	645
poster un commentaire	1088
posts relacionados	1951
potrebbe interessarti	1400
potrebbe interessarti anche	1400
potrebbero interessarti	1400
pour aller plus loin	1092
pour lire la suite	1131
povezana novica	2265
povezane novice	2265
povezane teme	2145
povezane vesti	2145
povezane vijesti	2145
povezano	2265
poveznica kopirana	2147
povolit cookies	255
powered by ai	714
pozabljeno geslo	2261
""", 'pr': """
pr	1260	1466	1525
pravidla diskuse	258
pravila komentiranja	2147	2267
pravila privatnosti	2160
preberite tudi	2265
precedente	1403
precios y disponibilidad pueden variar	864
preferenze cookie	1393
pregunta a nuestra ia	862
premium	244	323	549	623	804	1059	1312	1374	1646	1763	1842	1925	1999	2323	2434	2575
premium content	623
premium digital	741
premium-artikel	401
prenumerata	1561	1842
prenumeration	2323
prenumeratoriams	1561
prenumerera	2323
prenumerera nu	2323
prenumeruj	1842
prenumeruoti	1561
preporuka	2145
presented by	655
press enter or click to view image in full size	674
pretplata	2137
pretplati se	2137
pretplatite se	2137
previous article	669
previous page	674
previous post	674
prihvatam	2160
prihvati	2160
prihvati sve	2160
priimti visus	1578
prijava	2138	2261
prijavi napako	2267
prijavi se	2138	2261
prijavite se	2138	2261
prijavite se odmah	2138
prijzen kunnen intussen gewijzigd zijn	1720
primo piano	1400
principais pontos, por ia	1970
prindi	896
prindi artikkel	896
print	332	646	1661
print article	645
print artiklen	332
print dit artikel	1716
print page	743
print subscription	623
print this	645
print this page	743
printen	1661
prisijungti	1561
prispevaj	2260
privaatsustingimused	908
privacidad	831
privacy	1393	1668
privacy center	430
privacy notice	633
privacy policy	660	1393
privacy preference center	660
privacy preferences	660
privacy settings	660
privacy statement	660
privacybeleid	1668
privacyverklaring	1668
privatumo politika	1578
probeabo	401
probeer het later opnieuw	1708
probeer nu	1646
produktempfehlung	427
profil	401
profilo	1374
profiter de l'offre	1059
promo	1391	2144
promocijsko besedilo	2264
promocja	1856
promoted	655
promoted content	655
promoted links	655
promoted stories	669
promotie	1666
promotion	655
propaganda	1942
proposer une correction	1122
prosseguir	1944
prova # dagar gratis	2323
prova gratis	1374	2323
prova gratis per un mese	1435
prova nu	2323
prova-ho un mes gratis	230
prueba gratis	804
prueba un mes gratis	879
przeczytaj jeszcze	1864
""", 'pu': """
pub	1083	1942
publicar comentario	834
publicidad	829
publicidad - sigue leyendo	829
publicidade	1942
publicitat	209
publicitate	2007
publier un commentaire	1088
publireportage	1083
publirreportaje	829
puntos clave	862
puoi regalare # articoli al mese	1437
puzzels	1700
""", 'py': """
pysy ajan tasalla	990
""", 'qu': """
quero assinar	1925
quiero recibirla	875
quiero recibirlo	875
quiero suscribirme	804
quitar publicidad	864
""", 'ra': """
raccomandato da	1391
raksts pieejams abonentiem	1601
rapporter feil	1780
rapportera fel	2341
""", 're': """
reactie	1672
reacties	1672
reacties worden vooraf gecontroleerd	1705
read aloud	645
read also	669
read article	674
read comments	664
read full article	674
read full story	674
read in app	674
read more	674
read more about	669
read more about sharing	645
read more articles	674
read more here	674
read more on	669
read more on these topics	669
read next	669
read original article	674
read our complete coverage	669
read story	674
read the article	674
read the full article	674
read the full story	674
readers also read	669
ready for more	633
reageer	1672
reageren	1672
rebutja-ho tot	215
recent	669
recent articles	669
recent news	669
recent posts	669
recent stories	669
recevoir la newsletter	1068
recevoir une alerte	1124
rechazar	831
rechazar todas	831
rechazar todo	831
recherche	1095
rechercher	1095
recibir alertas	874
recibir alertas de este tema	874
reclame	1666
recomandate	2011
recomendaciones	838
recomendadas	838	1951
recomendado	838
recomendado para ti	838
recomendados	838	1951
recomendamos	1951
recommended	669
recommended articles	669
recommended external content	712
recommended for you	669
recommended reading	669
recommended reads	745
recommended stories	669
recommended videos	669
recurso exclusivo para assinantes	1972
recusar	1944
redakcja poleca	1864
redaksi	1343
redaksjonen anbefaler	1784
redaktionen anbefaler	345
redaktionen rekommenderar	2345
redaktionsempfehlung	437
redan prenumerant? logga in	2323
reddet	2444
reddit	646
redes sociais	1938
redes sociales	823
refuser	1085
registar	1925
registe-se	1925
register	623
register for free	623
register now	623
registo	1925
registra't	204
registra't per comentar	218
registrace	244
registracija	2138	2261
registrarme	804
registrarme en la newsletter	811
registrarse	804
registrasi	1312
registrate	879
registrati	1374
registrati e leggi questo articolo	1435
registrati gratis	1374
registreer	1646
registreer gratis	1646
registreeru tasuta	891
registreeru veebiseminarile	898
registrer deg	1763
registrera dig	2323
registreren	1646
registrieren	401
registriraj se	2138	2261
registro	804
registrovat se	244
registruj se	2138
registruotis	1561
regulamin	1857
reject all	660
reject all cookies	660
rejeitar	1944
rejeitar todos	1944
rejoignez la conversation	1122
rejoignez la discussion	1122
reklaam	891
reklaamartikkel	899
reklaamtekst	899
reklam	2337	2443
reklam alani	2443
reklama	254	1561	1856	2144	2206
reklamdan sonra devam ediyor	2443
reklame	336	1776
reklami atla	2443
reklami kapat	2443
reklaminis straipsnis	1569
reklamlar	2443
reklamy	1856
rekomendasi	1329
rekomendasi untuk anda	1329
rekomendasi untukmu	1329
rekomenduojame	1563
rekommenderade artiklar	2345
rekommenderas	2345
rekommenderat	2345
relacionadas	838	1951
relacionado	838
relacionados	838	1951
related	669	672
related article	669
related articles	669
related content	669
related coverage	669
related items	669
related links	669
related news	669
related posts	669
related reading	669
related stories	669
related story	669
related tags	669
related to this story	669
related topics	669
related videos	669
relaterade artiklar	2345
relaterade nyheter	2345
relaterat	2345
relaterede artikler	345
relaterede emner	345
relateret	345
relatert	1784
relaterte artikler	1784
relaterte emner	1784
relaterte saker	1784
remember me	623
remiamas turinys	1569
remind me in #	615
remind me in may	615
remind me later	615
remind me next month	615
remind me tomorrow	615
remove ad	655
remove ads	655
remti	1561
rep alertes d'aquest tema	224
replay	674
replies	664
reply	664
report	646
report a problem	664
report a typo	664
report abuse	664
report ad	655
report comment	664
report this ad	655
reportagem exclusiva para assinantes	1987
reportar	834
reportar erro	1947
reportar error	834
reportar un error	834
reproducir	841
reproduzir	1954
request a correction	664
reset password	623
responder	834	1947
resta aggiornato	1381
restam # caracteres	1978
resumen con ia	862
resumen de ia	862
resumen por ia	862
resumir com ia	1970
resumo por ia	1970
retour	1078
retour en haut	1095
return to top	674
""", 'ri': """
riassumi con l'ia	1418
riassunto ia	1418
ricevi gli avvisi su questo argomento	1429
ricevi la newsletter	1381
ricevi una notifica per ogni nuovo articolo dell'autore	1429
rifiuta	1393
rifiuta tutto	1393
rimani aggiornato	1381
rimani informato	1381
riproduci	1403
riservato agli abbonati	1435
rispondi	1396
rispondi al sondaggio	1426
ritzau	374
ritzau/afp	374
ritzau/reuters	374
""", 'ro': """
rodyti daugiau	1568
rodyti komentarus	1567
""", 'rs': """
rss	646
""", 'ru': """
rubriken	437
rubriques	1092
""", "s'": """
s'abonner	1059
s'identifier	1059
s'inscrire	1059
s'inscrire gratuitement	1059
""", 'sa': """
saada e-postiga	896
saada vihje	898
sag uns deine meinung	477
sagen sie uns ihre meinung	477
saiba mais	1951
sair	1925
saken er forbeholdt abonnenter	1763
saken er lest opp av en robot	1772
saken fortsetter etter annonsen	1776
saken fortsetter nedenfor	1776
saken fortsetter under	1776
saken fortsetter under bildet	1776
saken oppdateres	1776
salin link	1321
salin tautan	1321
saltar al contenido	841
saltar publicidad	829
salva	1386
salva articolo	1386
salva l'articolo	1437
salva per dopo	1437
salvar	1937
salvar artigo	1937
salvar para ler depois	1989
salvesta	896
salvesta artikkel	896
samal teemal	893
samengevat door ai	1697
samenvatting door ai	1697
sammanfattad av ai	2348
sammanfattning gjord av ai	2348
samtykke	337	1777
sauvegarder	1078
sauvegarder l'article	1134
sauvegarder pour lire plus tard	1134
save	645
save article	645
save for later	645
save preferences	660
save story	645
save this article	645
saved	645
""", 'sb': """
sblocca l'articolo	1435
""", 'sc': """
scegli il tuo abbonamento	1435
scegli l'abbonamento che fa per te	1435
scegli un importo	1373
schlagworte	437
schlagworte zum thema	437
schon abonnent	401
schon dabei	396
schreibe einen kommentar	433
schreiben sie der redaktion	477
schreiben sie einen kommentar	433
schrift verkleinern	422
schrijf een reactie	1672
schrijf je gratis in	1708
schrijf je in	1651
schrijf je in voor onze nieuwsbrief	1651
scopri	1403
scopri le offerte	1374
scopri tutte le nostre newsletter	1431
scopri tutte le offerte di abbonamento	1435
scrie un comentariu	2010
scrivi qui il tuo commento	1426
scrivi un commento	1396
scroll down for video	721
scroll down to continue	746
scroll down to continue reading	655
scroll for more	655
scroll ke bawah untuk melanjutkan	1324
scroll to continue	655
scroll to continue with content	655	1324
scroll to top	674
scroll untuk membaca	1324
scrolle weiter	427
scrollen sie weiter	427
""", 'se': """
se abonnemang	2323
se abonnementer	323
se alla	2348
se alla bilder	2348
se alle	348	1787
se alle abonnentfordeler	1763
se alle bildene	1787
se alle fordele for abonnenter	323
se bildene her	1787
se billederne her	348
se connecter	1059
se connecter avec apple	1131
se connecter avec facebook	1131
se connecter avec google	1131
se erbjudanden	2323
se flere billeder	348
se grafikken her	348	1787
se klippet	2348
se klippet i spelaren ovan	2348
se klippet ovan	2348
se klippet over	1787
se tilbud	323	1763
se tilbudene	1763
se videoen her	348	1787
se videoen herunder	348
se videoen nedenfor	348	1787
se videoen ovenfor	348
se videoen over	1787
se videoen under	1787
se videon i spelaren ovan	2348
se videon nedan	2348
se videon ovan	2348
search	674
sebelumnya	1331
secciones	838
sections	674
secure checkout	621
secure payment	621
secure transaction	621
sedang tren	1354
see all	674
see all newsletters	633
see all plans	741
see all subscription plans	741
see also	669
see comments	664
see more	674
see subscription options	623
segnala	1396
segnala un errore	1396
segnala un errore nell'articolo	1426
segueix aquest tema	224
segueix l'autor	224
segueix tota l'actualitat en directe	233
segui	1387
segui la diretta	1429
segui questo argomento	1429
segui questo tema	1429
seguici	1387
seguici su facebook	1387
seguici sui social	1387
seguir	824	1938
seguir a este autor	874
seguir autor	1980
seguir este tema	874	1980
seguir leyendo	804	841
seguir leyendo en	824
seguir sin apoyar	799
sei d'accordo? vota	1426
seite #	440
seite drucken	422
seite teilen	422
seja apoiador	1922
seja assinante	1925
seja o primeiro a comentar	1947
seja um apoiador	1922
selanjutnya	1331
selecione as newsletters que pretende receber	1982
selecione as newsletters que quer receber	1982
select an amount	621
select payment method	621
selengkapnya	1331
semua komentar	1328
senare	2319
senaste	2345
senaste nyheterna	2345
senaste nytt	2345
send email	645
send feedback	664
send til en ven	332
send to a friend	645
senere	319	1759
seneste	345
seneste nyheder	345
seneste nyt	345
sense tu no seria possible	229
sent daily	732
sent weekly	732
senza di te non ce la facciamo	1434
senza vincoli	1435
seotud artiklid	893
seotud lood	893
sepa-lastschrift	400
services partenaires	1083
servicios	838
sesli dinle	2441
seu e-mail	1929
seu email	1929
seuraa	995
seuraa aihetta	995
seuraava	1004
seuraava juttu	1002
seuraavaksi	1004
sezioni	1400
""", 'sf': """
sfoglia gallery	1403
sfoglia il giornale	1374
""", 'sh': """
share	554	645	1321	2004
share article	645
share by email	645
share by text	645
share full article	645
share link	645
share on	645
share on bluesky	645
share on facebook	645
share on flipboard	645
share on linkedin	645
share on pinterest	645
share on reddit	645
share on social	743
share on social media	743
share on telegram	645
share on threads	645
share on x	645
share on x (twitter	645
share on your socials	743
share options	645
share pe facebook	2037
share save	645
share share	645
share story	645
share this	645
share this article	645
share this news	645
share this on	645
share this on social media	645
share to facebook	645
share tweet	645
share using the buttons below	743
share via	645
share via facebook	645
share via twitter	645
share with a friend	645
share with email	645
share with friends	743
share with your friends	645
sharing	645
show all	674
show caption	674
show comments	664
show external content	660
show less	674
show more	674
show more sharing options	645
shrani	2267
""", 'si': """
si din mening	1780
sie haben bereits ein konto	492
sie haben bereits ein konto? anmelden	492
sie haben den newsletter abonniert	483
sie haben noch kein abo	492
sieh dir diesen beitrag auf instagram an	465
siehe auch	437
siga	1938
siga este autor	1980
siga-nos	1938
sign in	623
sign in / register	623
sign in or sign up	623
sign me up	633
sign out	623
sign up	623
sign up for corrections and clarifications	664
sign up for free	623
sign up for our newsletter	633
sign up here	633
sign up now	623
sign up or log in	741
sign up to our newsletter	732
sign up with your email	732
signaler	1088
signaler un abus	1122
signaler une faute	1122
signaler une faute d'orthographe	1122
sigue este tema y recibe avisos	874
sigue leyendo	838
sigue leyendo debajo	829
siguiendo	824
siguiente	841
siguiente noticia	838
sikeresen feliratkozott	1269
simak juga	1329
similar articles	669
similar posts	669
similar stories	669
simpan	1321
simpan artikel	1353
simpan untuk dibaca nanti	1353
sin comentarios	834
sin permanencia	879
single contribution	621
sinu e-posti aadress	915
sinua voisi kiinnostaa	1002
siradaki haber	2448
sisesta oma e-posti aadress	915
siste	1784
siste nyheter	1784
siste nytt	1784
sisuturundus	891
sisuturunduse artikkel	899
site map	674
sitemap	674
""", 'sk': """
skaitomiausi	1563
skaitomiausi straipsniai	1563
skaitomiausia	1563
skaitykite daugiau	1563
skaitykite toliau	1561
skaityti daugiau	1568
skaityti komentarus	1567
skaityti toliau	1561
skaityti visus komentarus	1567
skapa ett gratis konto	2323
skapa ett konto	2323
skapa gratis konto	2323
skapa konto	2323
skapa konto gratis	2323
skaties bildes	1608
skaties foto	1608
skaties video	1608
skatieties video	1608
skip ad	615
skip ads	655
skip advertisement	655
skip for now	615
skip past newsletter promotion	633
skip this	615
skip to content	674
skip to footer	674
skip to main content	674
skip to navigation	674
skomentuj	1852	1860
skopiowano link	1852
skopiuj adres	1852
skopiuj link	1852
skriv din kommentar	340	1780	2341
skriv din kommentar her	340	1780
skriv en kommentar	340	1780	2341
skriv et svar	348
skriv inn e-post	1768
skriv inn e-postadressen din	1768
skriv kommentar	340
skriv ut	1772	2333
skriv ut artikeln	2333
skriv ut saken	1772
skype	646
""", 'sl': """
sla advertentie over	1666
sluit	1679
sluiten	1642
""", 'sm': """
sms	646
""", 'sn': """
snapchat	646
""", 'so': """
sobre el autor	838
sobre la firma	838
social	1387
social media	423	650
sociala medier	2334
sociale media	1662
sociale medier	333
solo gli abbonati possono commentare	1426
solo los suscriptores pueden comentar	869
something went wrong	732
something went wrong. please try again	732
something went wrong. please try again later	633
sommaire	1095
son dakika	2448
son dakika haberleri	2448
son haberler	2448
sonra oku	2441
sonraki	2450
sonraki haber	2448
sonraki sayfa	2450
sorodna novica	2265
sorodne novice	2265
sorodne vsebine	2265
sorotan	1329
sort by	664
sosiaalinen media	995
sosiale medier	1773
sostieni	1370
sostienici	1370
soutenez-nous	1051
soutenir	1051
soziale medien	423
""", 'sp': """
spannend	437
spara	2333
spara artikel	2333
spara artikeln	2333
spara artikeln till senare	2333
spara till senare	2333
spausdinti	1566
special offer	623
speel video af	1702
speichern	422
spela upp	2348
spende	397
spende jetzt	397
spenden	397
spenden sie	397
spendenkonto	487
spill av	1787
spill av video	1787
spill av video her	1787
spomni me kasneje	2271
sponset	1776
sponset innhold	1776
sponsor content	655
sponsored	427	557	655	1720
sponsored content	655
sponsored links	655
sponsored message	655
sponsored message - story continues after this	655
sponsored post	655
sponsored stories	669
sponsoreret	336
sponsoreret indhold	336
sponsorizzato	1391
sponsorlu	2443
sponsorlu haber	2443
sponsoroitu	996
sponsrat	2337
sponzorirana vsebina	2264
sponzorirano	2144	2264
sponzorisani tekst	2144
sponzorisano	2144
spotify	646
spotted a mistake	664
spotted an error	664
sprejmem	2279
sprejmi	2279
sprejmi vse	2279
spremi	2147
""", 'st': """
stampa	1386
stampa articolo	1386
stampa questo articolo	1437
standard digital	741
start free trial	623
start subscription	623
startseite	437	440
stay connected	633
stay in the know	633
stay informed	633
stay up to date	633
steady	397
stel je vraag aan onze ai	1697
stellenmarkt	471
stem her	348	1787
stem i afstemningen	348
stem i avstemningen	1787
stem nu	1700
steun ons	1643
stichworte	437
stikkord	1784
stimmen sie ab	471
stopt automatisch	1715
stories for you	669
story continues	655
story continues below	655
straipsnis prieinamas tik prenumeratoriams	1561
strictly necessary cookies	660
strinjam se	2279
strinjam se s prikazom zunanje vsebine	2279
stt	1007
stt-afp	1007
stt-reuters	1007
stumbleupon	646
stuur door	1740
stuur een correctie	1705
""", 'su': """
su questo argomento	1438
subiecte	2011
submit	616
submit a correction	664
submit comment	664
subscreva a newsletter	1929
subscreva gratuitamente	1982
subscrever	1929
subscrever newsletter	1929
subscribe	623
subscribe by email	633
subscribe for free	623
subscribe here	623
subscribe now	623
subscribe to continue	623
subscribe to continue reading	623
subscribe to get the latest posts sent to your email	633
subscribe to our newsletters	633
subscribe to read	623
subscribe today	623
subscribe via email	633
subscriber exclusive	741
subscriber only	623
subscriber-only	623
subscriber-only content	741
subscribers get more	741
subscribers only	623
subscription options	623
subscriu-t'hi	203
subscriu-te	203
subskrybuj	1842
success! check your inbox	778
successivo	1403
suche	440
suchen	440
sudah punya akun	1312
suggerisci una correzione	1418
suggest a correction	664
suggested	669
suggested articles	669
suivant	1095
suivez notre direct	1134
suivez nous	1079
suivez-nous	1079
suivi	1079
suivre	1079
suivre ce sujet	1079
suivre ce sujet et recevoir une alerte	1124
suivre cet auteur	1079
sujets	1092
sulge reklaam	899
sulje	985
sullo stesso argomento	1400
sullo stesso tema	1400
sumbang	1311
summary by ai	714
suositellut	1002
suosittelemme	1002
suosituimmat	1002
support local journalism	617
support our journalism	617
support our work	617
support quality journalism	617
support the author	617
support this site	617
support us	617
support us on patreon	617
support us today	617
supported by	655
sur ce sujet	1092
sur le web	1092
suscribete	804
suscribirme	804
suscribirse	804
suscribite	879
suscribite ahora	879
suscripciones	804
susijusios naujienos	1563
sutikti su visais	1578
sutinku	1578
suurenna kuva	1004
""", 'sv': """
svar	340	1780
svara	2341
svi komentari	2147
""", 'sw': """
swisha en slant	2320
""", 'sy': """
syarat dan ketentuan	1327
syarat dan ketentuan | kebijakan privasi	1327
""", 'sz': """
szavazzon	1267
szukaj	1867
""", "t'": """
t'ha agradat aquest article	218
""", 'ta': """
ta bort annonser	2337
tag	1329	1400	2590
tag-uri	2011
taggar	2345
tagged	669
tagger	1784
tagi	1864
tagovi	2145
tags	345	437	561	669	838	1092	1329	1400	1676	1951	2590
taguri	2011
taille du texte	1078
taip pat skaitykite	1563
tak for din tilmelding	328
take our survey	664
tallenna	994
tallenna juttu	994
talvez mais tarde	1921
tamanho da fonte	1937
tampilkan lebih banyak	1331
tartalom	1267
tautan berhasil disalin	1353
tautan disalin	1321
tautan telah disalin	1353
tavs e-pasts	1624
""", 'te': """
te has suscrito correctamente	875
te puede gustar	838
te puede interesar	838
te quedan # caracteres	869
te recomendamos	838
te-ar putea interesa	2011
teata veast	897
teavita veast	897
tee lahjoitus	986
teilen	422
teilen auf	422
teilen und weiterempfehlen	422
teised loevad	893
tek seferlik	2433
tekst loopt door onder de advertentie	1666
tekst se nastavlja nakon oglasa	2144
tekstgrootte	1661
tekstimainos	996
telegram	646	2064
teljes cikk	1267
telli	891
telli kohe	891
tellijale	891
tellijana saad artiklit jagada	896
tellijatele	891
tema	1784
tema dana	2145
temaer	1784
temas	838	1951
temas relacionados	838
tematy	1864
temes relacionats	233
temi	1400
temos	1563
tempo de leitura	1954
tempo di lettura	1403
tempo estimado de leitura: # minutos	1937
temps de lecture	1095
temps de lecture : # min	1095
tendances	1092
tendencias	838
tendenze	1400
tentang kami	1343
teraz nie	2213
terbaru	1329
terima semua	1327
terima semua cookie	1327
terkait	1329
terkini	1329
termini e condizioni	1393
termos de uso	1944
terms	660
terms & conditions	660
terms and conditions	660
terms apply	741
terms of service	660
terms of use	660
terpopuler	1329
terpopuler hari ini	1354
terug naar boven	1679
test din viden i ugens quiz	348
test kunnskapene dine i ukas quiz	1787
testa dina kunskaper i veckans quiz	2348
testaa tietosi viikon visassa	1004
testen	401
testez gratuitement	1059
testez vos connaissances	1122
testez vos connaissances avec notre quiz	1122
tetszik	1258
text size	645
text version	674
texto gerado por ia	1970
""", 'th': """
thank you	616
thank you for subscribing	732
thank you for watching	746
thank you to our sponsors	655
thank you! please check your inbox	778
thanks for subscribing	633
thanks for watching	746
thanks to our sponsors	655
thanks! please check your inbox	778
the article continues below	746
the story continues below	746
the video player is currently playing an ad	712
thema	437
thema's	1676
themen	437
there are no comments yet	664
there was an error, please provide a valid email address	732
these are external links and will open in a new window	645
this is an advertisement	655
this video can not be played	712
this video cannot be played	712
threads	646
""", 'ti': """
ti consigliamo	1400
ti potrebbe interessare	1400
ti potrebbero interessare	1400
ticker	437
tickets sichern	471
tidak terima kasih	1310
tidak, terima kasih	1310
tiempo de lectura	841
tiempo estimado de lectura: # minutos	823
tietosuoja	997
tiktok	646
til forsiden	345	1784
til toppen	348	1787
tilaa	987
tilaa nyt	987
tilaa uutiskirje	990
tilaa uutiskirjeet	990
tilaajalle	987
tilaajille	987
tilaukset	987
till erbjudandet	2323
till startsidan	2345
till toppen	2348
tilmeld	328
tilmeld dig	328
tilmeld dig nyhedsbrevet	328
tilmeld nyhedsbrev	328
timp de citire # min	2013
tin sau	2590
tinggalkan komentar	1328
tip us	617
tips en venn	1772
tips van de redactie	1676
tipsa	2333
tipsa oss	2341
tisk	251
""", 'to': """
today's most read	745
today's paper	674
today's top stories	669
todos los comentarios	834
toestemming	1668
toeta	891
toeta meid	891
toevoegen aan leeslijst	1740
toggle	674
toggle caption	674
toimetus soovitab	893
toimitus suosittelee	1002
toista	1004
toon deze inhoud	1695
toon inhoud	1668
toon meer	1679
toon minder	1679
toon reacties	1672
top articles	669
top artikel	437
top comments	664
top headlines	669
top latest discussions	674
top news	669
top stories	561	669
top-artikel	437
top-news	437
top-themen	437
tophistorier	345
topics	669
topik	1329
topik terkait	1329
toppnyheter	2345
toppsaker	1784
topthemen	437
torna all'inizio	1403
torna su	1403
torne-se assinante	1922
torne-se membro	1922
tots els butlletins	226
toujours afficher ce type de contenu	1114
tous les commentaires	1088
tous ses articles	1112
tout accepter	1085
tout refuser	1085
tout voir	1095
toute l'actu	1092
toutes les photos	1095
""", 'tr': """
trabaja con nosotros	864
trabalhe connosco	1972
trabalhe conosco	1972
trakteer ons op koffie	1643
trang sau	2592
transferencia bancaria	803
translated by ai	714
traueranzeigen	471
treballa amb nosaltres	220
trefwoorden	1676
trend	2448
trending	437	669	1329	1676	1951
trending deals	655
trending now	669
trending stories	669
trending today	669
trending topics	669
trimite	2004
trimite pe email	2004
trimite pe whatsapp	2037
trimite unui prieten	2037
try it free	623
""", 'tt': """
tt	2374
tt-afp	2374
tt-reuters	2374
""", 'tu': """
tu e-mail	811
tu email	811
tudo sobre	1951
tue riippumatonta journalismia	986
tuitar	1937
tuitear	823
tulis komentar	1328
tulis komentar anda di sini	1343
tulosta	994
tulosta juttu	994
tumblr	646
tunnuksen luominen on maksutonta	987
tuoreimmat	1002
tuoreimmat uutiset	1002
turinio rinkodara	1569
tutti gli aggiornamenti qui	1429
tutti i commenti	1396
tutup	1310
""", 'tw': """
tweet	645	1321	1386
tweet this	645
tweeta	2333
tweeter	1078
tweetle	2441
tweetnij	1852
tweetnout	251
twitter	646
twitter-inhalte erlauben	430
twittern	422
""", 'ty': """
tyck till	2341
tylko w serwisie	1864
type your email	633
""", 'u ': """
u fokusu	2145
""", 'ud': """
udskriv	332
udvalgt	345
""", 'ui': """
uitgelicht	1676
uitloggen	1646
""", 'ul': """
ultim'ora	1400
ultime news	1400
ultime notizie	1400
ultimele articole	2011
ultimi articoli	1400
""", 'um': """
um assinante ofereceu-lhe este artigo	1989
umfrage wird geladen	471
""", 'un': """
un abbonato ti ha regalato questo articolo	1437
un subscriptor t'ha regalat aquest article	232
une erreur dans l'article	1088
uneix-te a la conversa	218
unfollow	650
unisciti al nostro canale	1387
unlisted	674
unlock this article	623
unohditko salasanan	987
uns folgen	423
unser bestes angebot	492
unser newsletter	409
unsere empfehlung	437
unsere empfehlungen	437
unsere newsletter	409
unsere top-themen	497
""", 'up': """
up next	669
upgrade now	623
upgrade to founding member	623
upgrade to paid	617
uplati	2137
""", 'us': """
ustawienia	1857
ustawienia cookies	1857
""", 'ut': """
utiles	1085
utvalgt	1784
utvalt	2345
""", 'uu': """
uudiskiri	915
uudiskirjad	915
uusimmat	1002
uutiskirje	990
uutiskirjeet	990
""", 'uw': """
uw e-mailadres	1651
""", 'uy': """
uygulamayi indir	2488
uygulamayi indirin	2488
""", 'va': """
vaata galeriid	898
vaata ka	893
vaata kommentaare	897
vaata pilte	898
vaata videost	898
vaata videot	898
vaata videot siit	898
vacatures	1700
vagas de emprego	1972
vai al contenuto	1403
vain tilaajille	987
vakances	1608
valikko	1004
valorar	834
van onze partners	1676
vandaag	1676
vandaag niet	1642
var artikkelen nyttig	1780
var artiklen nyttig	340
var dette nyttig	1787
var oppsummeringen nyttig	1780
var opsummeringen nyttig	340
var saken nyttig	1780
varovanje osebnih podatkov	2279
vastaa	1001
vastaa kyselyyn	1004
vastaa lukijakyselyyn	1004
""", 've': """
ve zkratce	259
vedi anche	1400
vedi i # commenti	1426
vedi i commenti	1396
vedi tutte	1403
vedi tutti	1403
vedi tutto	1403
veilig betalen	1645
ver # comentarios	834
ver bio	856
ver comentarios	834
ver contenido	831
ver contenido externo	860
ver essa foto no instagram	1968
ver este tuit	860
ver fotos	841
ver galeria	1954
ver los comentarios	834
ver mais	1954
ver ofertas	804	1925
ver perfil	856	1980
ver resultado parcial	1978
ver resultados	869
ver resultados de la encuesta	869
ver todas	841	1954
ver todo	841
ver todos	841	1954
ver tudo	1954
verder zonder te steunen	1642
vergroot	1679
vergroot afbeelding	1679
verlagsangebot	427
verlagsbeilage	498
verschicken	422
versenden	422
verwandte artikel	437
verwandte themen	437
verwante artikelen	1676
veuillez saisir une adresse e-mail valide	1127
veure # comentaris	218
veure perfil	224
veure totes les ofertes	230
vezane vesti	2145
vezane vijesti	2145
vezi # comentarii	2023
vezi comentariile	2010
vezi mai mult	2013
vezi rezultatele	2023
vezi toate	2013
vezi toate newsletterele noastre	2030
vezi toate ofertele de abonament	2035
vezi videoclipul	2029
""", 'vi': """
vi har lukket for kommentarer	340
viber	646	2064
videa	259
video	259	345	1329	1400	1784	2011	2345	2448	2590
video abspielen	473
video ad	655
video afspelen	1702
video anschauen	473
video ansehen	473
video laden	430
video terkait	1329
video's	1676
videoen afspilles her	348
videoen kan ikke afspilles	348
videolar	2448
videos	437	838
videot	1002
videoyu izle	2450
videoyu izleyin	2450
view all	674
view all newsletters	633
view comment	664
view comments	664	674
view full size	674
view gallery	674
view image	674
view image in fullscreen	674
view more	674
view on instagram	645
view our privacy policy	712
view plans	623
view post on instagram	712
view post on x	712
view subscription options	623
view this post on facebook	712
view this post on instagram	712
view this post on threads	712
view this post on x	712
viimased uudised	893
virement	1058
virement bancaire	1058
vis alle	348	1787
vis bildetekst	1787
vis flere	348	1787
vis indhold	337
vis innhold	1777
vis innlegg fra facebook	1787
vis innlegg fra instagram	1787
vis kommentarer	340	1780
vis mer	1787
vis mere	348
visa alla	2348
visa fler	2348
visa kommentarer	2341
visa mer	2348
visualizza questo post su instagram	1416
""", 'vk': """
vk	646
""", 'vo': """
voce sintetica	1418
voeg toe aan je leeslijst	1716
voir aussi	1092
voir ce post	1114
voir ce tweet	1114
voir cette publication sur instagram	1114
voir le contenu	1085
voir le diaporama	1095
voir les # commentaires	1122
voir les commentaires	1088
voir les offres	1059
voir les photos	1095
voir moins	1095
voir plus	1095
voir plus de commentaires	1088
voir ses articles	1112
voir son profil	1112
voir tous ses articles	1112
voir tout	1095
voit perua tilauksen milloin tahansa	990
voit peruuttaa milloin vain	987
volg	1662
volg dit onderwerp	1662
volg ons	1662
volgen	1662
volgend artikel	1676
volgende	1679
volgende pagina	1679
vollbild	440
vols eliminar la publicitat	220
vols llegir l'article sencer? subscriu-te	230
voltar ao topo	1954
volver arriba	841
von ki zusammengefasst	467
voor abonnees	1646
vorherige seite	440
vorheriger artikel	437
vorig artikel	1676
vorige	1679
vorlesen	422
vorlesen lassen	422
vormista tellimus	891
vorteile sichern	401
vota a la nostra enquesta	218
vota en nuestra encuesta	869
vota il nostro sondaggio	1426
vota nel nostro sondaggio	1426
vote na nossa enquete	1978
votez dans notre sondage	1122
votez pour faire entendre votre voix	1122
votre adresse mail	1127
votre commentaire	1088
votre e-mail	1068
votre email	1068
vous aimerez aussi	1092
vous aimerez lire	1092
vous avez lu # articles sur # ce mois-ci	1131
vous avez une question	1088
vous n'avez pas encore de compte	1131
vous pourriez aimer	1092
vous pourriez aussi aimer	1092
vous pouvez offrir # articles par mois	1134
""", 'vr': """
vraag het ai	1697
vraag het onze ai	1697
""", 'vs': """
vsebina je zaklenjena	2261
vsi komentarji	2267
vstoupit do diskuse	258
vstoupit do galerie	261
vstupte do diskuse	258
""", 'vu': """
vul de vragenlijst in	1700
vul een geldig e-mailadres in	1708
""", 'vy': """
vytisknout	251
""", 'w ': """
w tym artykule	1864
""", 'wa': """
waardeer dit artikel	1712
waardeer dit verhaal	1712
wachtwoord vergeten	1646
war diese zusammenfassung hilfreich	467
was andere lesen	437
was deze samenvatting nuttig	1697
was this helpful	664
was this summary helpful	714
was this summary useful	714
was this translation helpful	714
watch above	721
watch below	721
watch here	721
watch more	669
watch next	669
watch on youtube	721
watch the full video	721
watch video	674
""", 'we': """
we care about your privacy	660
we recommend	669
we value your privacy	660
weekly newsletter	633
wees de eerste die reageert	1672
weigeren	1668
weiter nach der anzeige	498
weiter zum artikel	396
weitere artikel	437
weitere artikel zum thema	497
weitere links	437
weitere meldungen	437
weitere nachrichten	437
weitere news	437
weitere newsletter	483
weitere podcasts	437
weitere themen	437
weitere videos	437
weiterempfehlen	422
weiteres	437
weiterlesen	440
weniger anzeigen	440
werbeanzeige	427
werbliche inhalte	427
werbung	427
werbung folgt	539
werbung von unserem partner	498
werde mitglied	397
werden sie mitglied	397
werden sie teil unseres teams	471
wesprzyj	1839
wesprzyj nas	1839
""", 'wh': """
what do you think	664
what to read next	669
whatsapp	646	2064
why trust us	746
why you can trust our reviews	746
why you can trust us	746
""", 'wi': """
wideo	1864
""", 'wo': """
word lid	1643
word supporter	1643
word vriend	1643
""", 'wr': """
write a comment	664
write a review	664
""", 'ws': """
wspieraj	1839
wspieraj nas	1839
wspieram	1839
wszystkie	1867
wszystkie komentarze	1860
""", 'wu': """
wunschbetrag	400
""", 'wy': """
wybrane dla ciebie	1864
wydarzenia	1864
wydrukuj	1852
wyloguj	1842
wyszukaj	1867
""", 'x': """
x	646	1260
""", 'x ': """
x (twitter	646
x facebook	645
""", 'x.': """
x.com	646
""", 'xe': """
xem clip	2615
""", 'xi': """
xing	646
""", 'ya': """
ya eres suscriptor	804
ya he donado	799
ya soy socio	799
ya te has registrado	804
ya tengo cuenta	804
ya tienes cuenta	804
ya tienes una cuenta	804
yanitla	2447
yapay zekaya sor	2447
yazdir	2441
yazi boyutu	2441
yaziyi dinle	2441
""", 'ye': """
yearly	616
yerinizi ayirtin	2450
yes	664
""", 'yo': """
yorum	2447
yorum kurallari	2447
yorum yap	2447
yorum yaz	2447
yorum yazin	2447
yorumlar	2447
yorumlari oku	2447
yorumunuzu yazin	2447
you are now subscribed	732
you are subscribed	732
you can change how much you give or cancel your contributions at any time	617
you have # seconds	655
you may also be interested in	669
you may also enjoy	669
you may also like	669
you may have missed	669
you may like	669
you might also be interested in	669
you might also like	669
you might like	669
you're in	633
you're subscribed	732
your account	623
your comment	664
your donation is tax-deductible	737
your email	633
your email address	633
your gift is tax-deductible	737
your privacy choices	660
your privacy is important to us	660
your subscription is confirmed	732
youtube	646
youtube-inhalte erlauben	430
""", 'yu': """
yukari	2450
""", 'z ': """
z ostatniej chwili	1864
""", 'za': """
zaakceptuj wszystko	1857
zaboravljena lozinka	2138
zadejte e-mail	248
zadejte e-mailovou adresu	248
zadnje novice	2265
zadnje objave	2265
zahl ich	397
zahlungsart	400
zahlungsarten	400
zahlungsmethode	400
zahlungsmethoden	400
zalo	2580
zaloguj	1842
zamknij	1838
zapisz	1852
zapojte se do diskuse	258
zapri	2271
zaregistrovat se	244
zarejestruj	1842
zaten abone misiniz	2434
zatvori	2152
zavrni	2279
zavrni vse	2279
""", 'ze': """
zet op leeslijst	1740
""", 'zi': """
zie ook	1676
ziedot	1601
zip code	633
""", 'zo': """
zobacz komentarze	1860
zobacz wszystkie	1867
zobrazit diskusi	258
zobrazit galerii	261
zobrazit obsah	255
zoek	1679
zoeken	1679
zonder jouw steun kunnen we dit werk niet doen	1712
zoom	674
""", 'zu': """
zu den abo-angeboten	401
zu den angeboten	492
zu den kommentaren	433
zugang freischalten	401
zum abo	401
zum abo-shop	492
zum aboshop	492
zum angebot	401
zum artikel	440
zum gewinnspiel	471
zum inhalt	440
zum inhalt springen	440
zum kommentieren anmelden	433
zum podcast	473
zum quiz	471
zum seitenanfang	440
zum thema	437	440
zum video	473
zur bildergalerie	440
zur diskussion	433
zur fotostrecke	440
zur mediathek	473
zur merkliste	493
zur navigation	440
zur newsletter-anmeldung	409
zur startseite	437
zur themenseite	440
zur umfrage	471
zusammenfassung mit ki	467
zustimmen	430
zustimmen und weiter	430
"""}

START = {'#': """
#	406 K wochen kostenlos	406 K wochen gratis	406 K monat kostenlos	1539 K줄 요약	1723 K weken voor	1723 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	713 K post shared by	713 K video posted by	713 K post by	814 K tu correo	1094 K lire aussi	1094 K lire également	1291 K gombra kattintva	1291 K telegramon	1291 K facebookon	1293 K cikk a	1293 K cikk folytatódik	1299 K cikket mesterséges	1301 K teljes beszélgetés	1301 K teljes interjú	1379 K tutti i contenuti	1412 K cura della redazione	1964 K autora escreve segundo o novo
""", 'ab': """
abbonati	1372 K a
abonneer	1722 K je op	1746 K
abonnez	12 K-vous	1057 K-vous à
abonniere	12 K	528 K
abonnieren	12 K sie	399 K sie	528 K sie
about	675 K the author	675 K the authors	675 K the writer
abstimmung	511 K:
""", 'ac': """
accepted	622 K payment methods:	622 K cards:
acceso	807 K ilimitado
accesso	1379 K illimitato
acesso	1928 K ilimitado
acest	2022 K rezumat	2022 K articol a fost tradus
achou	7 K algum
achtergrond	1678 K:
acompanhe	12 K
acquista	1422 K la rivista
actie	1749 K:
""", 'ad': """
ad	748 K:
ada	1341 K kesalahan di artikel
add	12 K us	699 K	779 K
additional	750 K reporting by
adja	1291 K meg
adjon	1291 K hozzá
administratorem	1886 K danych osobowych jest	1886 K twoich danych	1886 K państwa danych	1886 K pani/pana danych	1886 K podanych
advertise	719 K with
advertisement	748 K:
""", 'af': """
afmelden	1736 K kan
afspil	376 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	382 K har	715 K summaries	715 K-generated summaries	716 K tools were	716 K was used	716 K helped	716 K assisted	1484 Kがこの記事	1484 Kによる自動	1484 K要約	1484 Kによる要約	1484 Kが選んだ	1484 Kに質問	1484 ※K	1539 K 요약은	1539 K 뉴스 요약	1698 K kan fouten maken. controleer	1698 K-samenvattingen	1825 K har	2017 K informații	2017 K un subiect	2017 K un pont	2017 K fost martor	2384 K har	2662 K摘要	2662 K重點	2662 K重点	2662 K生成	2662 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	1986 K o	1986 K a	1986 K-nos a
""", 'ak': """
aktifkan	1319 K notifikasi
aktiver	376 K	1818 K
aktivera	2378 K
aktiviere	513 K
aktivieren	513 K sie
aktuelle	438 K nachrichten aus
""", 'al': """
al	816 K registrarte	861 K mostrar este contenido	1650 K lid	1735 K het nieuws lees je in
all	27 K comments	773 K content ©
alla	27 K kommentarer	27 K inlägg	2346 K artiklar om	2349 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	346 K artikler om	349 K artikler af	438 K artikel zu	438 K artikel von	439 K infos:	439 K news:	441 K artikel von	472 K folgen	1677 K artikelen over	1680 K artikelen van	1785 K saker om	1788 K artikler av
alleen	1650 K voor abonnees	1728 K leden kunnen reageren
alles	438 K zum thema	438 K zu	1677 K over	1717 K over
allow	644 K notifications	659 K ads on
already	781 K	781 K have
als	406 K abonnent	406 K abonnentin	418 K app	494 K abonnent können sie	494 K abonnentin können sie	1650 K abonnee
also	670 K in	671 K read	671 K on this site:	671 K worth reading:	671 K on this topic:	774 K in the news:	1239 K read:	1239 K read-
alt	346 K om	1785 K om
alte	2039 K știri din
altre	1401 K notizie su	1439 K notizie di
altri	1401 K articoli su	1404 K articoli di
altro	1401 K su	1402 K su questo tema:
""", 'am': """
am	2021 K citit și sunt de acord
""", 'an': """
ancora	32 K nessun commento
anda	1335 K punya
ange	2378 K
angiv	376 K
anketa	260 K:
anlatmamiz	2477 K gereken
anna	905 K vihjest	905 K vihje	1032 K
annonces	1117 K légales : publiez
annullare	1384 K l'iscrizione
ansvarig	2376 K utgivare:
ansvarlig	1815 K redaktør:
answer	779 K
anuncie	1973 K no	1973 K na
any	27 K comment	758 K	780 K
""", 'ap': """
apa	1341 K reaksi anda
apakah	8 K artikel	1335 K anda punya	1341 K ringkasan ini	1341 K artikel ini	1341 K berita ini	1341 K informasi ini
apoya	802 K	802 K a
app	418 K herunterladen	418 K laden	1657 K voor android	1692 K
apply	761 K now
approfondimento	1402 K:
approfondisci	1402 K
apresentado	1976 K por
""", 'aq': """
aquest	217 K resum	217 K text ha estat traduït	217 K article ha estat traduït
""", 'ar': """
ar	1590 K straipsnis
arbejder	356 K du
arbetar	2356 K du
archives	1094 K :
are	676 K you affected by	758 K you	780 K you
arrives	735 K every
article	1107 K traduit
articles	675 K by
articol	2022 K tradus	2026 K susținut de
articolo	1419 K tradotto
artificial	716 K intelligence
artificiell	2384 K intelligens har
artikel	1330 K terkait:	1340 K ini diterjemahkan	1340 K ini ditulis dengan	1340 K ini dibuat dengan	1340 K ini merupakan hasil	1355 K ini telah tayang di	1355 K ini pertama kali tayang	1355 K ini pernah tayang	1355 K ini sudah tayang	1719 K gaat verder onder	1719 K loopt door onder	1719 K gaat verder na
artikeln	2380 K fortsätter
artikkel	922 K jätkub
artikkelen	1821 K fortsetter
artikkeli	1034 K jatkuu
artiklen	378 K fortsætter
""", 'as': """
ascolta	1 K	1402 K:	1425 K il podcast	1425 K la puntata
ask	675 K us here	715 K the	715 K our
assine	1928 K para
assista	1953 K:	1977 K ao vídeo acima	1977 K ao vídeo abaixo	1977 K ao vídeo
""", 'at': """
atbildi	1628 K
atlikite	1580 K testą
atradi	1620 K kļūdu
atsakykite	1589 K
""", 'au': """
auch	439 K interessant	439 K interessant:	439 K lesenswert	439 K spannend:	496 K bei uns:	520 K lesen:
aucun	32 K commentaire
audio	276 K vytvořila	720 K version of this	863 K generado	1419 K generato	2022 K generat
auf	426 K facebook, instagram	426 K instagram, facebook	426 K facebook und instagram	426 K facebook oder instagram
aus	439 K dem archiv:	496 K unserem archiv:	525 K dem englischen übersetzt	525 K dem französischen übersetzt	525 K dem amerikanischen übersetzt	525 K dem englischen von	525 K dem französischen von
author	675 K bio
autor	274 K je	292 K:	924 K:	1893 K:	1893 K: (	2158 K je	2218 K je	2236 K:
autore	1614 K:
autori	2218 K sú
autorica	2158 K je
autorius	1593 K:
autorka	274 K je	2158 K je	2218 K je
autors	1614 K:
""", 'av': """
available	640 K on the app store	640 K on google play
avec	1074 K l'application
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé
avtor	2277 K je	2292 K:
avtorica	2277 K je
""", 'ay': """
ayrica	2449 K okuyun	2449 K bakin	2449 K bakin:
""", 'az': """
az	1299 K összefoglalót
""", 'ba': """
baca	1330 K juga	1330 K juga:	1330 K:	1330 K selengkapnya	1330 K selengkapnya:	1330 K selanjutnya:	1334 K berita	1347 K berita tanpa iklan	1355 K berita lainnya	1355 K artikel lainnya	1355 K artikel lain	1355 K berita selengkapnya	1356 K ini juga:	1356 K pula:	1356 K lagi:
background	671 K:	744 K reading:
bagaimana	1341 K reaksi anda	1341 K pendapat anda	1341 K menurut anda
baggrund	347 K:
bagikan	3 K
baixe	13 K
bakgrund	2347 K:
bakgrunn	1786 K:
bakiniz	2449 K:
balso	1628 K
balsuokite	1589 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	766 K part of our
beachten	28 K sie bitte
become	613 K a member	613 K a subscriber	620 K a member of	728 K a member to comment	766 K part of our
bekijk	1678 K ook	1678 K:	1678 K hier	1678 K ook:	1680 K alle artikelen van	1701 K de video	1701 K de hele uitzending	1701 K de uitzending	1701 K de beelden	1701 K hier het hele	1703 K de video:	1746 K
bel	1692 K
belanja	1342 K di toko
beli	1342 K tiket
beluister	1 K	1701 K de podcast	1701 K onze	1746 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1342 K dengan tim
beri	1341 K rating	2266 K tudi
berikan	1341 K penilaian anda	1345 K suara anda
berikutnya	1356 K:
berita	1340 K ini diringkas	1355 K ini telah tayang	1356 K lainnya:
berite	2266 K tudi
besedilo	2277 K izraža	2280 K je prevedeno	2283 K je objavljeno v
bestel	1746 K
bestelle	528 K
bestellen	528 K sie
bestil	376 K
bestill	1818 K
besuche	12 K uns	528 K
besuchen	12 K sie uns	528 K sie
bewerten	528 K sie
bezahlte	522 K anzeige der	522 K anzeige des	522 K anzeige von
bezoek	1746 K
""", 'bi': """
bi	2296 K radi delali pri nas
bildergalerie	439 K:
bir	7 K hata	2466 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	505 K halten sie sich an die	505 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	738 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	1792 K medlem av	1792 K abonnent på	1818 K	2353 K medlem i	2353 K prenumerant på	2378 K
blijf	28 K
bliv	31 K den første	353 K medlem af	353 K abonnent på	362 K testlæser	362 K klogere på	376 K
blocking	659 K ads
""", 'bo': """
bodite	31 K prvi
boka	2378 K
bol	2222 K pre vás	2222 K článok
bola	2222 K pre vás
bolo	2222 K pre vás	2222 K toto
book	376 K	717 K your ticket	717 K tickets	779 K
""", 'br': """
brak	32 K komentarzy
bron	1691 K: anp	1691 K: belga
browse	761 K jobs	779 K
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	2484 K özeti	2484 K çeviriyi
buat	1361 K akun gratis
buchen	528 K sie
budi	31 K prvi
budite	31 K prvi
buka	1361 K akses penuh dengan
bunu	2449 K da okuyun:
buy	717 K tickets	717 K your ticket	717 K your tickets	779 K
""", 'by': """
byl	277 K pro vás	277 K článek
byla	277 K pro vás
bylo	277 K pro vás	277 K toto
""", 'c': """
c	683 (K) #
""", 'ca': """
cadastre	1928 K-se para
can	726 K't see the poll	726 K't see the quiz	726 K't see this poll	780 K you
cancel	630 K anytime	630 K at any time
catch	12 K us	654 K us on	720 K up on bbc	744 K up:	779 K	779 K up on
""", 'ce': """
ce	33 K părere	1107 K texte a été traduit	1108 K résumé	1117 K numéro est en vente	1117 K numéro est disponible
cek	1334 K
celoten	2291 K članek preberite
ces	1107 K points clés
cet	8 K article vous	1107 K article a été traduit
cette	1107 K traduction a été	1108 K synthèse
""", 'ch': """
chcesz	1897 K u nas pracować	1897 K pracować u nas
chcete	296 K u nás pracovat	296 K pracovat u nás	2240 K u nás pracovať	2240 K pracovať u nás
che	33 K ne pensi
check	779 K out	1746 K
chia	3 K sẻ
choose	613 K a plan	627 K a plan	699 K
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1402 K qui
click	700 K here to join	700 K to join	722 K here for more	730 K here to download	730 K to download	762 K play	779 K
clique	1953 K aqui	1977 K no player acima
cliquez	1094 K ici
clube	1973 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1352 K
colunista	1963 K do	1963 K da
come	717 K and meet	779 K
comentarii	5 K
comentariile	5 K	27 K	2024 K nu reprezintă	2024 K aparțin
comentarios	5 K	27 K	870 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2024 K tău va
commandez	1117 K notre	1117 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	728 K must
commenti	5 K	27 K
commenting	5 K	728 K is
comments	5 K	5 K on this	27 K	728 K are reserved	728 K are for	728 K are open to	728 K are only
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	779 K
compra	865 K aquí
condividete	3 K
condividi	3 K
confira	1953 K:	1953 K também	1953 K também:
conhece	1967 K algum caso
connect	12 K with	654 K with us
conoces	850 ¿K	855 ¿K algún
consider	613 K making	613 K giving
consiglia	3 K
consulta	840 K aquí
consultez	1117 K les avis de décès	1117 K nos offres
contact	675 K the author	675 K the reporter	675 K:	675 K this reporter	707 K	779 K
contacta	843 K con	844 K con
contacte	843 K con	844 K con
contacter	1096 K l'auteur
contactez	1096 K l'auteur	1096 K-nous	1111 K l'auteur
contacto	859 K:
contate	1955 K o autor
contatta	1404 K l'autore
contenido	807 K premium	863 K generado	867 K ofrecido por
contenu	1107 K généré	1120 K proposé par	1120 K sponsorisé par
contenuto	1419 K generato	1424 K offerto da
contingut	217 K generat	221 K ofert per
continue	738 K reading	739 K reading with
contributions	27 K
controleer	1746 K
copy	3 K link to	3 K the link	3 K article	790 K this url	790 K this link
copyright	447 K	683 K ©	683 K #	683 K:	683 K by	2236 K ©
cosa	33 K ne pensi
""", 'cr': """
create	627 K an account to	779 K	781 K an account	781 K your account
""", 'cs': """
csatlakozz	12 K	1291 K
csatlakozzon	1291 K
""", 'cy': """
cyber	738 K monday
""", 'cz': """
czy	1878 K ten artykuł	1878 K artykuł	1878 K ten tekst	1878 K to podsumowanie	1878 K to streszczenie	1878 K podobał	1878 K znalazłeś	1878 K znalazłaś	1878 K ta informacja	1878 K ta treść
czytaj	1865 K więcej o	1866 K także	1866 K także:	1866 K też	1866 K też:	1866 K również	1866 K więcej	1866 K:	1895 K dalej z
""", 'da': """
da	1402 K leggere:	2162 K li vam	2162 K li je članak	2162 K li je tekst
daarna	1650 K kun je
daftar	1342 K webinar	1361 K gratis
daftarkan	1342 K diri anda
dagelijkse	1654 K nieuwsbrief
daha	2449 K fazlasi:
dalies	1628 K
dalsza	1881 K część
dalyvaukite	1589 K
danach	406 K # euro
dann	406 K # euro
dans	1074 K l'application	1091 K les commentaires
dapatkan	1334 K
darovat	289 K
darte	816 K de baja
darujte	289 K	2234 K
das	438 K beste aus	439 K könnte sie auch interessieren	439 K könnte dich auch interessieren	439 K könnte sie interessieren:	439 K könnte sie auch interessieren:	439 K könnte dich auch interessieren:	472 K ganze interview	472 K komplette interview	506 K kommentieren	520 K lesen andere:
dazu	439 K auch:	496 K passend:
""", 'de': """
de	5 K reacties	1701 K podcast is te beluisteren	1719 K tekst gaat verder onder	1719 K tekst loopt door onder	1719 K tekst gaat verder na
deel	3 K dit	3 K het	1746 K
dein	27 K kommentar	505 K feedback hilft
deine	475 K meinung ist uns wichtig	505 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	376 K med	376 K artiklen	1818 K med	1818 K saken
dela	3 K artikeln	3 K den här	3 K texten	2378 K med	2378 K artikeln
deli	3 K
delite	3 K
delivered	735 K every	735 K each
delta	1801 K i vår	1818 K	2362 K i vår	2378 K
deltag	362 K i vores	376 K
den	26 K här sammanfattningen
dengarkan	1 K	1330 K:	1344 K podcast	1344 K juga
denne	26 K opsummering
der	5 K kommentarbereich	32 K er ingen kommentarer	530 K ki-assistent
derechos	847 K reservados
descarga	13 K
descargue	13 K
descarrega	13 K	225 K't l'app	225 K't la nostra	225 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	865 K nuestros	865 K nuestras
descuentos	865 K exclusivos para suscriptores
despre	2019 K autor
detaljnije	2146 K:
detaylar	2449 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	2449 K okuyun:
deze	26 K samenvatting	1650 K maand nog	1698 K tekst	1698 K vertaling	1698 K ai	1719 K tekst gaat verder na
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	756 K you find this	758 K you	780 K our	780 K we	780 K you	786 K our ai	786 K the ai
die	5 K kommentarfunktion	5 K kommentare	468 K zusammenfassung	472 K neue folge	472 K aktuelle folge	472 K komplette folge	472 K ganze folge	472 K ganze sendung	475 K umfrage wird durchgeführt	504 K debatte zu
diese	468 K meldung
dieser	468 K artikel	468 K text	468 K beitrag
dieses	468 K interview
dig	744 K deeper:
digital	738 K subscriptions	781 K access
din	27 K kommentar
dinleyin	2449 K:
directement	1071 K dans votre
direkt	2347 K:
direkte	1786 K:
disclaimer	683 K:	1221 K:
discover	23 K more from	779 K
diskuse	5 K
diskusia	5 K
diskutieren	528 K sie
diskutujte	28 K
diskuze	5 K
disponible	225 K a l'app store	225 K a google play	819 K en google play	873 K en app store	873 K en google play y	1125 K sur google play
distribuie	3 K
distributed	750 K by
disusun	1340 K dengan
dit	27 K indlæg	1698 K artikel	1698 K stuk	1698 K bericht	1698 K verhaal	1735 K artikel lees je ook in	1735 K verhaal lees je ook in	1748 K artikel is ook	1748 K verhaal is ook	1748 K artikel bevat	1748 K verhaal bevat	1748 K verhaal verscheen	1748 K stuk verscheen
""", 'do': """
do	33 K you agree	675 K you have a tip	676 K you know more	676 K you have information	676 K you work at	676 K you work in	676 K you have any information	676 K you have a story	724 K our	758 K you have	780 K you
doe	1704 K de quiz	1704 K mee met ons	1704 K mee met onze	1704 K mee aan ons	1704 K mee aan onze	1746 K mee
dokumentumai	1292 K vannak
don	637 K't miss	671 K't miss:	774 K't miss this:
dona	802 K a	1372 K a
donasi	1350 K untuk
donate	613 K now	613 K today	620 K to
doneer	1722 K aan
donnez	1091 K votre avis
dossier	1094 K :
dostupno	2169 K na	2169 K u
dowiedz	1866 K się więcej
download	13 K	779 K	1319 K aplikasi	1347 K	1746 K
""", 'dp': """
dpa	447 (K
""", 'dr': """
drukuj	1889 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	356 K kan tippe os	356 K kan sende os	375 K har brugt	375 K har læst	376 K får en mail	376 K kan også	537 K hast schon ein abo	537 K hast dein limit	1816 K har lest	1816 K har #	1818 K får en e-post	1818 K kan også	1818 K finner oss	2356 K som källa	2377 K har läst	2377 K har #	2378 K får ett mejl	2378 K kan också	2378 K hittar oss
dukung	1350 K	1350 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	707 K-mail	1291 K-mailt küldtünk
""", 'ea': """
earlier	744 K coverage:
""", 'eb': """
ebenfalls	439 K interessant:
""", 'ed': """
edited	751 K by
editing	683 (K by	684 K by	685 K by
editor	671 K's picks:	1337 K:	1337 K :
""", 'ee': """
een	1696 K bericht gedeeld door	1696 K post gedeeld door
eerder	1703 K schreven we:	1703 K verschenen:
""", 'ei': """
ei	32 K vielä kommentteja	1032 K sitoutumista
ein	466 K beitrag geteilt von	466 K von	466 K post von
einen	406 K monat kostenlos
""", 'el': """
el	219 K teu comentari serà	868 K vídeo comenzará	868 K video comenzará
elinizde	2477 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	1976 K parceria com
email	3 K this	675 K the author	675 K us	707 K	779 K
empfehlen	3 K sie	528 K sie
empfiehl	528 K
""", 'en': """
en	221 K col·laboració amb	807 K otro dispositivo	814 K tu correo	814 K su correo	814 K tu buzón	814 K tu email	828 K facebook y twitter	828 K facebook, twitter	828 K facebook y x	837 K los comentarios	840 K vídeo:	840 K directo	840 K contexto:	867 K colaboración con	1056 K faisant un don	1065 K tant qu'abonné	1071 K vous inscrivant	1094 K savoir plus	1094 K direct	1120 K partenariat avec	1136 K vidéo -	1136 K images -
enable	644 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K
end	765 K your day with
endet	406 K automatisch
enjoy	738 K
enjoying	637 K this article
entdecke	23 K mehr von	528 K
entdecken	528 K sie
entenda	1953 K:
entra	12 K nel
entre	12 K no
envia	212 K'ns
envianos	854 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	356 K du	1795 K du
erbjudande	2362 K till dig som
erhalten	528 K sie
erscheint	484 K jeden	484 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	857 K corresponsal	857 K redactor de	857 K redactora de	857 K jefe de	857 K jefa de
escanea	854 K el código	873 K el código para descargar
escolta	1 K	223 K el pòdcast	223 K el podcast	223 K el nostre pòdcast	223 K el nostre podcast
escoltar	1 K
escucha	1 K	868 K el pódcast	868 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1133 K
esta	863 K noticia ha sido traducida	863 K traducción se ha hecho	863 K traducción ha sido	863 K función utiliza	870 K noticia pertenece a	1971 K tradução foi feita	1971 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	807 K contenido es exclusivo	861 K contenido procede de	861 K contenido proviene de	863 K texto ha sido traducido	863 K artículo ha sido traducido	865 K reportaje forma parte del número	865 K artículo forma parte del número	870 K artículo pertenece a	1971 K texto foi traduzido	1971 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	208 K pot interessar:
""", 'ex': """
exclusief	1650 K voor abonnees
exclusivo	807 K para suscriptores
existing	627 K subscriber	627 K subscribers
explainer	671 K:
explore	671 K more:	779 K
""", 'ez': """
ez	1266 K is érdekelheti:
""", 'fa': """
fai	1428 K il quiz	1428 K il test	1428 K il nostro
faites	1056 K un don	1057 K un don à
fale	1955 K com o autor	1964 K com o repórter	1964 K com a repórter
fandt	7 K du
fant	7 K du
""", 'fe': """
feedback	758 K
feel	691 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
""", 'fi': """
fii	31 K primul
filed	671 K under:
fill	779 K in	779 K out
film	1881 K znajdziesz
find	12 K us	12 K os	654 K us on	654 K me on	719 K your next job	779 K
finden	12 K sie uns	528 K sie
finn	12 K oss
first	790 K published by	790 K published in the
fizessen	1291 K
""", 'fl': """
flash	738 K sale
fler	2346 K artiklar om	2349 K artiklar av
flere	346 K artikler om	349 K artikler af	1785 K saker om	1785 K saker fra	1786 K saker om	1788 K saker av	1801 K jobber på
""", 'fo': """
foglald	1291 K le
foglalja	1291 K le
folge	12 K	528 K
folgen	12 K sie	528 K sie
folgt	12 K
follow	12 K	654 K us	654 K @	654 K all the latest	654 K the latest	654 K our	700 K the	707 K	779 K	1334 K
for	13 K a better	13 K the best	722 K more news	722 K more local	722 K more stories	722 K more on	722 K more coverage	722 K more of our	722 K more from	722 K the latest	730 K the best experience	730 K the best reading experience	738 K just	738 K only	744 K more on the story	769 K just	769 K only	773 K reprint	773 K reprints
fortsett	1821 K å lese
forward	3 K this
foto	1632 K:	2146 K galerija:
fotogalerie	260 K:
fotogalerija	2266 K:
fotostrecke	439 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	468 K unsere ki
frage	530 K des tages
fragen	468 K sie unsere ki
freier	491 K zugang für abonnenten
from	671 K the archive:	671 K our archive:	671 K our archives:	769 K only	769 K just
""", 'fu': """
fuiste	855 ¿K testigo
full	671 K story:	671 K coverage:
funnet	7 K en
further	671 K reading:
""", 'fy': """
fyll	1818 K inn	2378 K i
""", 'ga': """
ga	1746 K mee
gabung	12 K	1334 K
gambas	1330 [K:video
gaukite	1589 K
""", 'ge': """
ge	2378 K
geben	528 K sie
geef	3 K dit
gem	376 K
generative	716 K ai
gerelateerd	1703 K:
gesponsert	522 K von
gesponsord	1719 K door
get	13 K the app	13 K our	23 K	613 K in touch	637 K the latest	637 K breaking news	644 K notified	700 K	700 K the	717 K tickets	717 K your tickets	730 K the	731 K text alerts	731 K news alerts	734 K the	734 K our	738 K	750 K permission to reuse	779 K
""", 'gi': """
gi	1818 K
gib	528 K
gift	3 K this
gillar	2379 K du
giornalista	1411 K professionista	1411 K e scrittrice	1411 K e scrittore
giv	376 K
""", 'gl': """
glavni	2280 K poudarki
""", 'go': """
go	744 K deeper:
gostou	8 K
got	675 K a tip	675 K a story	675 K a news tip	676 K a question	758 K	780 K a	780 K
""", 'gr': """
graduada	858 K en
graduado	858 K en
grupo	1941 K do whatsapp
""", 'gu': """
guarda	1402 K anche	1402 K:	1402 K il video	1402 K anche:	1425 K il video qui sopra
gulir	1357 K ke bawah	1357 K untuk
""", 'ha': """
ha	1273 K van információja	1273 K van információd	1273 K ön is átélt	1273 K te is átéltél	1273 K többet tud
haben	7 K sie einen fehler	442 K sie hinweise
haber	2478 K	2482 K:
haberde	7 K hata	2466 K hata
haberin	2449 K devami için
haberleri	13 K
haga	855 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	1415 K informazioni	1415 K una notizia	1415 K una segnalazione	1415 K una storia
hakaret	27 K içeren
hakka	920 K
halaman	1356 K selanjutnya:
hallgasd	1 K meg	1279 K meg
hallgass	1279 K minket
hallgassa	1 K meg	1279 K meg	1291 K meg
haluaisitko	1033 K
haluatko	1011 K kertoa	1018 K töihin	1018 K meille töihin
har	7 K du fundet	7 K du sett	349 K du et tip	356 K du oplysninger	356 K du viden	356 K du et godt tip	356 K du tip	356 K du flere oplysninger	356 K du oplevet	356 K du selv oplevet	356 K du en god historie	377 K du en historie	377 K du dokumentation	377 K du dokumenter	1788 K du et tips	1795 K du informasjon	1795 K du opplysninger	1795 K du flere opplysninger	1795 K du tips	1795 K du et tips	1795 K du opplevd	1795 K du erfaring	1795 K du tanker	1795 K du noe på hjertet	1820 K du en historie	1820 K du dokumenter	1820 K du dokumentasjon	2356 K du information	2356 K du uppgifter	2356 K du tips	2356 K du ett tips	2356 K du varit med om	2356 K du egna erfarenheter	2356 K du upplevt	2379 K du en historia	2379 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	219 K d'estar registrat	219 K detectat cap	219 K trobat cap	855 ¿K sido testigo
hast	7 K du einen fehler
hat	8 K ihnen	8 K dir
hata	2466 K mi fark	2477 K mi gördünüz
have	7 K you found	7 K you spotted	613 K your say	675 K a tip	675 K a news tip	675 K a question about this	675 K a question for	676 K you been	676 K a story	729 K your say	758 K a	758 K you	780 K you	780 K we
hay	7 K algún
haz	840 K clic aquí	855 K tu denuncia	871 K nuestro test	871 K el test	871 K nuestro quiz
hazte	802 K socio de
""", 'he': """
hear	1 K this	720 K this story	722 K more	762 K the full	762 K more	779 K
heb	7 K je een fout	1681 K je een tip	1682 K je een tip	1747 K je
heeft	1681 K u een tip	1682 K u een tip	1747 K u
hela	2386 K samtalet	2386 K intervjun
hele	384 K samtalen	384 K interviewet	1827 K samtalen	1827 K intervjuet
help	726 K us improve	779 K
hent	13 K	353 K appen fra	367 K	376 K	1806 K
here	744 K's more on this
het	5 K reactieveld	1677 K beste van	1719 K artikel gaat verder onder	1719 K verhaal gaat verder onder	1719 K artikel gaat verder na	1719 K verhaal gaat verder na
""", 'hi': """
hier	439 K lesen sie	439 K geht es zu	439 K geht's zu	472 K klicken, um	475 K geht es zum quiz	475 K geht es zum täglichen	534 K können sie den artikel	534 K können sie diesen artikel	534 K kannst du den artikel
highlights	715 K
hintergrund	439 K:
historien	378 K fortsætter
hit	762 K play
hitta	12 K oss
hittat	7 K ett
""", 'hj': """
hjelp	1801 K oss å bli bedre
""", 'ho': """
hoe	1727 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hou	28 K het
houd	28 K het
how	8 K would you rate	8 K useful was	33 K do you feel	756 K useful is this	756 K helpful was this
""", 'hu': """
huomasitko	7 K
hur	2379 K håller du med
husk	376 K at bekræfte	1818 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	377 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	1401 K più letti di	1420 K punti chiave
""", 'ic': """
icymi	671 K:
""", 'ie': """
ielogojies	1628 K
ievadi	1628 K
""", 'if': """
if	7 K you spot	7 K you notice	691 K you enjoyed this	691 K you liked this
""", 'ih': """
ihr	27 K kommentar	505 K feedback hilft
ihre	27 K beiträge	33 K meinung	475 K meinung ist uns wichtig	505 K rückmeldung hilft
""", 'ik': """
iklan	1357 K -
ikuti	12 K	1323 K berita	1334 K	1345 K survei	1345 K polling	1345 K jajak pendapat	1345 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	1417 K video non è disponibile	1419 K testo è stato realizzato	1425 K video inizierà	1427 K tuo commento sarà
ilgili	2449 K haber
ilginizi	2449 K çekebilir	2449 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	1018 K
""", 'im': """
im	439 K video:
image	683 K copyright	683 K source,	683 K credit:
""", 'in': """
in	415 K ihrem postfach	415 K ihr postfach	436 K den kommentaren	667 K the comments section	667 K the comment section	671 K case you missed it:	720 K the video player above	1422 K edicola da	1422 K edicola con	1424 K collaborazione con	1443 K offerta	1657 K de app	1675 K de reacties
indtast	376 K
informationen	468 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	1430 K il codice	1430 K il qr code	1430 K il qr
inscreva	1973 K-se no nosso webinar
inscrivez	1063 K-vous gratuitement	1117 K-vous à notre webinaire
instal	1347 K aplikasi
instala	13 K
instale	13 K
instaliraj	2169 K
instalirajte	2169 K	2194 K aplikaciju
install	13 K
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
invia	3 K	1415 K la tua lettera
""", 'ir': """
irtisano	1032 K
""", 'is': """
is	7 K something wrong	758 K there	780 K there	1747 K er iets
isi	1345 K survei
ist	7 K ihnen ein fehler
""", 'iz': """
izlasi	1628 K
izle	2449 K:
izleyin	2449 K:
izpildi	1619 K testu
izveido	1628 K
izvor	2173 K:
izvori	2173 K:
""", 'ja': """
ja	1614 K tev ir informācija	1614 K jums ir informācija	1614 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1032 K
jadikan	1334 K
jadilah	31 K yang pertama
jaga	920 K
jak	277 K se vám líbil
jatka	1034 K lukemista
jawab	1345 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	1728 K kunt niet meer reageren	1728 K kunt reageren	1736 K kunt je altijd	1736 K ontvangt vanaf nu	1736 K ontvangt een e-mail	2162 K li vam	2162 K li članak	2281 K bil članek	2281 K bila vsebina	2281 K bil povzetek
jeden	484 K montag neu	484 K dienstag neu	484 K donnerstag neu	484 K freitag neu	484 K samstag neu	484 K sonntag neu	484 K mittwoch neu
jederzeit	406 K kündbar	413 K widerrufen	413 K abbestellen	413 K abmelden
jelentkezz	1291 K be
jelentkezzen	1291 K be
jetzt	472 K reinhören	475 K tickets sichern	496 K lesen:	517 K # monate	517 K # wochen
""", 'ji': """
jika	1335 K anda mengetahui	1335 K anda punya
""", 'jo': """
job	353 K hos
jobb	1792 K i
jobba	2353 K på
jobbar	2356 K du
jobber	1795 K du
jogue	1973 K palavras cruzadas
join	12 K our	12 K us	23 K	613 K the conversation	620 K	654 K the conversation on	654 K us on	667 K the debate	700 K the	700 K	717 K us for	717 K us at	717 K us in	717 K us live	729 K the conversation	729 K the discussion	729 K the debate	738 K for	738 K now	779 K	784 K #	784 K over #	784 K more than #	784 K our #
jornalista	1963 K formada	1963 K formado
""", 'ju': """
junte	12 K-se	23 K-se a
juttu	1034 K jatkuu
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	377 K du lide
kanalimiza	12 K
kapcsolja	1291 K be
kapja	1291 K meg
kas	905 K sul on vihje	905 K sul on vihjeid	921 K lugu	921 K artikkel	921 K tead	921 K tahad
katso	1003 K myös	1003 K:	1003 K video	1003 K myös:	1032 K koko	1032 K kaikki
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	637 K up with	738 K reading	739 K reading with	774 K reading:
ken	1747 K je
kender	356 K du til
keressen	1291 K minket
kerro	1011 K kokemuksesi	1011 K oma
keskustele	28 K
keskustelu	1021 K on auki
key	715 K points	715 K takeaways
""", 'ki': """
ki	468 K-generierte inhalte	468 K-generierte texte	468 K-generierte zusammenfassungen	1825 K har
kijk	1678 K ook	1678 K hier	1701 K de uitzending	1701 K de hele	1717 K voor meer
kirim	1335 K foto	1335 K tulisan
kirimkan	1335 K foto
kirjaudu	1021 K	1032 K
kirjoita	1032 K suoraan	1032 K meille
kirjoitimme	1040 K
kirjoittaja	1013 K on	1013 K työskentelee
kirjuta	905 K autorile
""", 'kj': """
kjenner	1820 K du til
""", 'kl': """
klausies	1628 K
klausykite	1574 K	1589 K
klick	528 K
klicka	2347 K här
klicken	528 K sie
klik	347 K her	1334 K	1678 K hier	1717 K hier voor	1746 K
klikk	1786 K her
klikkaamalla	1032 K
kliknij	1866 K tutaj
kliknite	2208 K sem
klopt	1747 K er
""", 'kn': """
know	691 K someone	691 K anyone	758 K	780 K
""", 'ko': """
koko	1032 K keskustelun kuulet
kolumna	2158 K izražava	2277 K izraža	2277 K odraža
kom	362 K til vores	1801 K på vårt	1801 K på vår	2362 K på vårt	2362 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1589 K gali
kommentare	5 K	27 K	506 K können nur	534 K werden erst	534 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	436 K
kommentarsporet	5 K
kommenteerida	920 K saavad
kommentering	5 K
kommentieren	5 K	506 K können	528 K sie
kommentit	5 K	27 K
kommentointi	5 K
kommenttisi	27 K
kontakt	262 K na autora	349 K journalisten	356 K journalisten	357 K	376 K	441 K:	1788 K journalisten	1795 K oss	1795 K journalisten	1796 K	1818 K
kontakta	2349 K reportern	2356 K oss via	2356 K reportern	2357 K	2378 K
kontributor	1337 K:
konuyla	2449 K ilgili:
koop	1746 K
kopeeri	920 K
kopier	376 K	1818 K
kopiera	2378 K
kopioi	1032 K
kopiuj	1889 K link
koreksi	1341 K artikel
""", 'kr': """
krijg	1746 K
""", 'ku': """
kui	905 K sul on teema	905 K sul on vihje	905 K tead	905 K märkasid
kunjungi	1342 K toko
kunstig	382 K intelligens har	1825 K intelligens har
kunstmatige	1698 K intelligentie kan fouten maken. controleer
kuula	910 K podcasti	920 K
kuulemme	1032 K mielellämme
kuuntele	1 K	1003 K:	1003 K myös	1003 K myös:	1019 K	1032 K
""", 'kv': """
kviz	2146 K:	2266 K:
""", 'l': """
l	5 K'espace commentaires	1071 K'essentiel de l'actualité	1097 K'auteur	1098 K'auteur	1107 K'essentiel par	1405 K'autore	1406 K'autore
""", 'la': """
la	5 K sección de comentarios	1121 K vidéo va commencer	1384 K tua email	1427 K tua opinione conta
laadi	920 K alla
laat	1701 K je dit artikel	1746 K
laatste	1677 K nieuws over
ladda	13 K ner	2366 K ner	2366 K ned	2378 K ner
lade	13 K	528 K
laden	13 K sie	528 K sie
lae	920 K alla
lagre	1818 K
langganan	1352 K
lanjut	1357 K membaca
lanjutkan	1357 K membaca
laporan	1336 K:	1337 K wartawan	1337 K kontributor
laporkan	1341 K kesalahan
lasi	1604 K arī	1604 K vairāk	1604 K vēl	1628 K
lasiet	1604 K arī
last	13 K ned	1806 K ned	1818 K ned
lataa	13 K	1032 K
latest	670 K from	670 K in	670 K videos from
laureata	1411 K in
laureato	1411 K in
""", 'le': """
le	840 K puede interesar	840 K puede interesar:	1065 K premier mois	1093 K meilleur de
lea	840 K también	840 K aquí	840 K además	840 K más	840 K:	840 K además:
lediga	2353 K jobb på	2353 K tjänster på
ledige	353 K stillinger hos	353 K stillinger på	1792 K stillinger i	1792 K stillinger hos
lee	13 K en	840 K también	840 K más	840 K:	840 K más:	840 K aquí:	873 K las noticias sin anuncios	873 K sin anuncios en la app	884 K aquí la nota completa
leer	840 K también	840 K más
lees	13 K	1677 K meer over	1678 K ook	1678 K ook:	1678 K meer	1678 K meer:	1678 K verder	1678 K hier	1678 K:	1678 K verder:	1703 K ons dossier:	1703 K het hele verhaal:	1717 K het hele	1717 K het volledige	1717 K de hele	1717 K hier het hele	1717 K hier alles	1742 K ook dit artikel:	1742 K dit ook:	1743 K ook het interview	1743 K ook het verhaal	1743 K ook ons	1743 K ook onze	1743 K ook de analyse	1743 K ook de reportage	1743 K ook de column	1743 K ook dit	1743 K hier het interview	1743 K hier de analyse	1746 K	1748 K dit verhaal	1748 K dit artikel
leestip	1678 K:
legg	1818 K til
leggi	13 K	1401 K tutte le notizie	1402 K anche	1402 K anche:	1402 K qui	1402 K tutto	1402 K:	1402 K pure:	1412 K tutti gli articoli di
legyen	31 K ön az első	1291 K
leia	13 K	1952 K mais sobre	1953 K também	1953 K também:	1953 K mais	1953 K:	1953 K aqui	1953 K mais:
leiad	920 K meid
leidsid	911 K vea	911 K artiklist vea
leiten	3 K sie
ler	1953 K também	1953 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1093 K plus lus	1107 K réponses sont générées	1108 K points clés	1785 K mer om	1786 K også	1786 K også:	1786 K mer	1786 K mer:	1786 K:	1786 K hele saken	1786 K om	1786 K her	1786 - K også	1792 K videre med	1806 K eavisen	1806 K avisa	1806 K avisen	1819 K	1821 K videre
leseempfehlung	496 K:
lesen	13 K sie	438 K sie mehr zu	438 K sie mehr zum	439 K sie auch	439 K sie mehr	439 K sie hier	439 K sie dazu	439 K sie jetzt	439 K sie außerdem	439 K sie mehr zum thema	496 K sie hierzu:	520 K sie weiter:	520 K sie unser dossier:	528 K sie
lesenswert	496 K:
leserbrief	436 K
leserbriefe	436 K an
leserkommentare	505 K geben
lesetipp	439 K	439 K:
lest	439 K auch
""", 'li': """
licencia	885 K creative commons
licenciada	858 K en
licenciado	858 K en
license	750 K this
lies	439 K auch	439 K mehr	439 K dazu	528 K
lihat	1330 K juga	1330 K juga:	1344 K video	1356 K pula:
liitu	920 K
liity	1032 K
like	12 K us	637 K what you're reading	654 K and follow
liker	1820 K du
limited	738 K time	738 K-time
link	2599 K bài gốc
lire	1093 K tous nos articles	1094 K aussi	1094 K également	1094 K	1094 K notre	1094 K l'article	1094 K plus	1094 >> K
lisa	920 K meid	920 K
lisez	13 K	1094 K aussi	1133 K
listen	1 K to	671 K |	671 K:	720 K to the latest episode	720 K to the full episode	720 K to the full interview	720 K again on	762 K to our	762 K as	779 K
live	347 K:	439 K-ticker:
liveblog	1678 K:
""", 'll': """
llegeix	208 K també	208 K més
llegiu	208 K també
llicenciada	214 K en periodisme
llicenciat	214 K en periodisme
""", 'lo': """
lo	839 K más leído en	839 K más visto en	839 K último en
loe	894 K ka	894 K lisaks	894 K veel	894 K edasi:	920 K
log	375 K ind eller opret	376 K ind	779 K in
logg	1816 K inn eller	1818 K inn
logga	2377 K in eller	2378 K in
logi	920 K sisse
loo	920 K
looking	779 K for
los	5 K comentarios	27 K comentarios	1704 K de dagelijkse
lowongan	1342 K kerja di
""", 'lu': """
lue	1003 K myös	1003 K myös:	1003 K lisää	1003 K lisää:	1003 K:	1003 K seuraavaksi:	1032 K
lugu	922 K jätkub
luister	1 K	1678 K ook	1678 K:	1678 K ook:	1701 K hier naar	1701 K de podcast	1746 K
luo	1021 K tunnus	1032 K
""", 'ly': """
lyssna	1 K på	2347 K	2347 K:	2378 K
lyt	1 K til	347 K til	376 K
lytt	1786 K til	1818 K
""", 'ma': """
maak	1704 K de puzzel	1713 K een bedrag over	1713 K je gift over	1713 K uw gift over	1713 K je bijdrage over	1713 K uw bijdrage over	1746 K
maandelijks	1650 K opzegbaar
mach	475 K den test:	528 K
machen	475 K sie den test:	475 K sie mit bei unserer	528 K sie
mai	2012 K multe detalii	2012 K mult pe această temă:	2039 K multe articole despre	2039 K multe știri despre
mail	1680 K de auteur	1692 K	1746 K
mais	1952 K lidas em	1952 K de	1952 K sobre	1952 K notícias de	1952 K notícias sobre	1955 K artigos de
make	12 K us	613 K a donation	613 K a contribution	613 K a gift	779 K
manda	854 K tus fotos
mandanos	854 K
mande	1967 K sua sugestão	1967 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1334 K bergabung
masuk	1361 K atau daftar
masz	1868 K temat?	1868 K temat dla
matote	1590 K klaidą
""", 'me': """
meer	1677 K over	1677 K uit	1677 K van	1677 K nieuws over	1678 K lezen:	1680 K artikelen van	1680 K van deze auteur	1717 K nieuws uit	1717 K nieuws over	1717 K weten?	1717 K over dit	1742 K over dit onderwerp:	1747 K lezen over
meest	1677 K gelezen in
meet	675 K the author	717 K our	779 K
mehr	438 K zum thema	438 K aus	438 K von	438 K zu	438 K lesen über	438 K über	439 K zum thema	439 K dazu	439 K dazu:	439 K lesen:	439 K aus dem ressort	439 K aus der region:	441 K vom autor	441 K von der autorin	441 K artikel von	468 K informationen zum einsatz von ki	496 K nachrichten aus	496 K aus dem archiv:	520 K hintergründe dazu:	520 K zu diesem thema:
meistgelesen	438 K in
mejla	2356 K reportern	2357 K
meld	1746 K je	1801 K deg på vårt	1818 K deg
melde	528 K
melden	528 K sie
members	781 K can read
menemukan	7 K kesalahan
mentse	1291 K
mer	1785 K om	1785 K fra	1786 K om saken:	2346 K om	2346 K från	2347 K om ämnet:	2347 K läsning:	2349 K av
merci	28 K de rester	28 K de respecter
mere	346 K om	346 K fra	347 K om emnet:
mest	2346 K läst i
met	1691 K medewerking van	1691 K dank aan anp	1691 K dank aan belga
mettiti	1428 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	840 K también	840 K:	840 K también:	868 K el video arriba	868 K el vídeo de arriba
mit	33 K gondol	406 K einem abo	448 K material von	449 K material von
mitarbeit	462 K:
""", 'mn': """
mnenja	2277 K avtorjev
mnenje	2277 K avtorja
""", 'mo': """
modtag	376 K
mohlo	260 K by vás zajímat:
molimo	28 K vas da
monat	406 K kostenlos	406 K gratis
more	670 K from	670 K on	671 K from	671 K on this	671 K to read:	671 K on this story:	671 K on this topic:	671 K stories:	671 K on:	675 K by	675 K stories by	744 K coverage:	774 K news:	776 K videos from	791 K local headlines	791 K local news	791 K local stories	791 K national news	791 K top stories	791 K world news	791 K business news	791 K sports news	791 K breaking news
most	670 K read in	670 K read on	670 K viewed in	670 K popular in	670 K popular on	774 K read:
""", 'mu': """
mua	2604 K vé
muhabir	2482 K:
muista	1032 K vahvistaa
mus	1589 K rasite
must	671 K read:	774 K-see:
""", 'na': """
na	1719 K de advertentie gaat	1932 K sua caixa de entrada	2287 K voljo v	2287 K voljo na
nachrichten	418 K-app
nahlaste	299 K chybu
najdete	12 K nás
najnowsze	1865 K z
najnowszy	1871 K numer
najpopularniejsze	1865 K w
namestite	2287 K
namluveno	276 K
napisz	31 K pierwszy
nata	1411 K a
nato	1411 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1291 K felejtse el megerősíteni
neem	1749 K nu
nehmen	528 K sie
nei	1399 K commenti
nella	1384 K tua mail	1384 K tua email	1384 K tua casella
nema	32 K komentara
nemate	2179 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	438 K artikel aus
new	738 K year sale	777 K episodes
news	418 K-app
newsblog	439 K:
newsletter	415 K an	415 K von
next	671 K:
""", 'ng': """
nghe	1 K	2591 K:	2605 K podcast của báo	2605 K podcast của chúng tôi	2605 K toàn bộ bài	2605 K bài viết
""", 'ni': """
nicht	436 K mehr kommentieren	436 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	1898 K masz czasu czytać
nieuws	1747 K via whatsapp
nikmati	1347 K berita	1352 K
nimate	2297 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	840 K te pierdas:	1932 K seu e-mail	1932 K seu email	1941 K facebook e no	1941 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
normas	837 K de participación
nos	1094 K lecteurs ont lu	1950 K comentários
noskaties	1628 K
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	839 K de
notify	644 K me of	644 K me when
notre	1094 K dossier	1094 K article	1094 K enquête :	1094 K reportage :
nous	12 K suivre
nova	2283 K številka
novi	2164 K broj
now	671 K read:	769 K only	769 K just
nowy	1871 K numer
""", 'nu': """
nu	32 K există comentarii	1723 K # weken voor	1723 K # maanden voor	1739 K de eerste maand voor	1749 K met korting
nur	406 K für mitglieder	517 K # euro	517 K # €	537 K für kurze zeit	537 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	262 K autorovi	262 K autorce	1868 K autorze	1868 K autorce	1964 K autor escreve segundo o novo	1979 K seu comentário será	2021 K postare distribuită de
""", 'ob': """
obejrzyj	1866 K wideo	1866 K:	1881 K film	1881 K wideo
objevili	7 K jste
obserwuj	12 K	1895 K
""", 'oc': """
ocenite	2162 K	2281 K
ocijenite	2162 K
""", 'of': """
ofert	221 K per
offerta	1443 K speciale
offrez	3 K
offrir	3 K
ofrecido	867 K por
""", 'og': """
oglejte	2266 K si video
""", 'ok': """
okuyun	2449 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	905 K midagi	905 K kogenud
oletko	1011 K kokenut	1011 K itse kokenut
oliko	1033 K tästä
olvasd	1266 K el	1266 K el:	1291 K el
olvass	1266 K tovább:
olvassa	1266 K el	1266 K el:	1266 K el ezt is	1291 K el
""", 'om': """
om	349 K forfatteren	349 K skribenten	1650 K verder te lezen	1675 K te reageren	1788 K forfatteren	1788 K skribenten	2349 K skribenten	2349 K författaren
""", 'on': """
on	653 K facebook and twitter	653 K facebook, twitter	653 K instagram, facebook	653 K twitter and facebook	653 K instagram and facebook	671 K our site:
onbeperkt	1650 K toegang
onko	1011 K sinulla juttuvinkki	1011 K sinulla vinkki	1011 K sinulla tietoa	1011 K sinulla aiheesta	1033 K sinulla asiakirjoja
only	728 K registered	728 K subscribers	728 K members
ontdek	23 K meer van	1746 K
ontvang	1654 K elke	1746 K
onze	1701 K podcast is te
""", 'oo': """
ook	1678 K interessant:	1742 K in het nieuws:	1742 K lezen:
""", 'op': """
op	1665 K facebook en twitter	1665 K facebook, twitter	1665 K facebook en instagram	1665 K facebook, instagram
opdaget	377 K en fejl
opdater	376 K
opinion	671 K |
opozorite	2299 K na napako
oppdater	1818 K
opprett	1816 K en	1816 K konto	1816 K bruker	1818 K
oppsummeringen	26 K er
oprac	1893 K.
opracowanie	1893 K:
opret	375 K en gratis	375 K dig gratis	376 K
opsummeringen	26 K er
""", 'or': """
order	779 K
originally	790 K published by	790 K published in	790 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	910 K	920 K
osallistu	1018 K	1032 K
ossza	3 K meg	1291 K meg
osta	910 K pilet	920 K	1018 K liput	1032 K
oszd	3 K meg	1291 K meg
""", 'ot': """
ota	1011 K yhteyttä toimittajaan	1011 K yhteyttä toimitukseen	1015 K yhteyttä	1032 K yhteyttä	1032 K käyttöön
""", 'ou': """
our	744 K earlier coverage:	774 K latest coverage:	783 K app	783 K podcast	783 K newsletter	783 K channel	783 K telegram channel	783 K whatsapp channel	783 K free newsletter	783 K daily newsletter	783 K apps
out	735 K every
ouvir	1 K
""", 'ov': """
ovaj	2161 K sažetak
over	1681 K de auteur	1682 K de auteur
""", 'pa': """
paid	695 K for by
para	837 K participar	837 K comentar	855 K comunicarse con	855 K contactar con	870 K poder comentar	1950 K comentar
partager	3 K
partagez	3 K
partecipa	1422 K al nostro
participe	12 K
participez	1117 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	715 K of this article	715 K of this story
pas	32 K encore de commentaire
pasang	1347 K aplikasi
pasidalinkite	1575 K savo istorija	1589 K
pass	649 K this on
passend	439 K dazu	439 K dazu:
patreon	2472 K'dan
payment	622 K methods:
""", 'pe': """
peatoimetaja	902 K:
pentru	2021 K a vedea acest	2021 K a vizualiza acest
penulis	1336 K:	1337 K:	1337 K :
per	415 K e-mail zugeschickt	415 K mail zugeschickt	1377 K leggere tutto	1379 K gli abbonati	1379 K chi ha un abbonamento	1399 K commentare	1402 K approfondire	1402 K approfondire:	1412 K contattare l'autore	1412 K contattare l'autrice	1412 K scrivere all'autore	1412 K scrivere all'autrice	1415 K segnalazioni
periodista	214 K especialitzada	214 K especialitzat	857 K de	857 K especializada	857 K especializado
perskaitykite	1589 K
pewarta	1336 K:	1337 K:	1337 K :
""", 'pi': """
piedalies	1628 K
piesakies	1619 K
pievieno	1628 K mūs	1628 K
pievienojies	1613 K	1628 K
pievienojieties	1613 K
pilihan	1330 K editor:
pirkite	1580 K bilietus
pitaj	2161 K
pitajte	2161 K
pitch	613 K in
""", 'pl': """
place	719 K a classified	719 K an ad
play	724 K our	724 K today's	779 K
please	28 K keep	28 K be	28 K stay	28 K respect
plus	1093 K d'articles sur	1093 K d'infos sur
""", 'po': """
pobierz	13 K	1884 K z	1884 K w	1884 K na	1884 K w sklepie	1895 K aplikację	1913 K aplikację
podaruj	3 K	1889 K
podcast	439 K-tipp:	671 K:	1094 K :
podcastunk	1279 K
pode	1953 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podporte	2238 K
podporujte	294 K	2238 K
podprite	2294 K
podsumowanie	26 K wygenerowane	26 K zostało	1877 K artykułu	1877 K wygenerowane	1877 K przygotowane
podziel	3 K się
pogledaj	2146 K video
pogledajte	2146 K i	2146 K još	2146 K video	2146 K:
poglejte	2266 K tudi	2266 K:
poin	1340 K penting oleh	1340 K-poin penting oleh
points	1108 K clés
polecamy	1866 K:
poll	725 K:
pomohl	277 K vám
pomohol	2222 K vám
pon	871 K a prueba tus
ponturi	2017 K și sesizări
popular	670 K in
posa	219 K a prova els teus
posez	1107 K vos questions	1107 K votre question
poslat	289 K
poslechnout	1 K
post	667 K a comment
posted	670 K in	671 K in:
posts	27 K
potrebbe	1402 K interessarti:
pots	212 K enviar-nos
pour	1054 K nous soutenir	1063 K débloquer	1091 K réagir	1091 K commenter	1094 K aller plus loin	1094 K rappel :	1111 K nous contacter	1111 K contacter	1121 K écouter cet épisode
povezano	2146 K:
povzetek	2280 K	2280 K članka
pozrite	2208 K si	2208 K si video
""", 'pr': """
pr	1481 K:
pratite	12 K	2176 K
preberite	2266 K tudi	2266 K še	2266 K več	2266 K:	2266 K si
prefer	699 K
pregunta	217 K a la nostra
prenesi	2287 K
prenesite	13 K	2287 K	2294 K aplikacijo
prenota	1422 K il tuo posto per l'evento
prenumerata	1587 K nuo
prenumeruokite	1587 K ir skaitykite	1587 K nuo	1587 K tik	1589 K
press	762 K play
pretplatite	2176 K se na
preuzmi	2169 K	2194 K aplikaciju
preuzmite	13 K	2169 K	2176 K aplikaciju	2194 K aplikaciju
previous	744 K coverage:
previously	671 K:
pridajte	12 K sa
prijavi	2181 K pogrešku
prijavite	2181 K grešku	2181 K pogrešku	2299 K napako
primetili	7 K ste
primijetili	7 K ste
print	3 K this
prisijunkite	1573 K prie	1589 K
prisluhnite	2266 K podkastu
privacy	637 K notice:
probeer	1723 K # maanden voor	1723 K # weken voor	1739 K	1746 K
proefabonnement	1650 K
profitez	1133 K
promoted	695 K by	748 K:
prosimy	28 K o
protokoll	462 K:
przeczytaj	1866 K także	1866 K też	1866 K:	1866 K też:
""", 'pu': """
publicado	847 K originalmente en
published	735 K every
puede	12 K seguir	855 K enviarnos	855 K contactar	855 K escribir
puedes	12 K seguir	840 K leer también	840 K leer:	855 K enviarnos	855 K contactar	855 K escribir	868 K escuchar todos los episodios
punti	1420 K chiave
puntos	863 K clave generados
punya	1335 K informasi	1335 K cerita	1335 K foto	1335 K keluhan
puoi	12 K seguirci	1415 K inviarci
push	421 K-nachrichten	421 K-benachrichtigungen	421 K-mitteilungen
pushmeldingen	1660 K
""", 'py': """
pysy	28 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	2595 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	847 K prohibida
quelle	447 K: dpa	447 K:
quellen	447 K:
quer	1967 K sugerir	1967 K contar	1967 K receber as principais
questa	26 K sintesi	1419 K traduzione
questions	758 K
questo	8 K articolo ti	26 K riassunto	1419 K articolo è stato tradotto	1422 K articolo è pubblicato sul numero	1427 K articolo aderisce
quick	744 K read:
quieres	855 ¿K contarnos
quiz	511 K:	1136 K.	1136 K -	1136 K :	2464 K:
""", 'ra': """
radije	2179 K slušate
radote	1581 K klaidą
raje	2297 K poslušate
raksti	1614 K autorei	1614 K autoram
raksts	1630 K turpinās
rangkuman	1340 K ini	1340 K oleh	1340 K ai
rate	8 K this
""", 're': """
re	1136 (K)lire
reach	675 K the reporter	675 K the author	707 K
reacties	5 K	27 K	1728 K worden
read	13 K this in	670 K more on these	670 K more about	670 K more from	671 K more	671 K more:	671 K also	671 K next	671 K:	671 K |	671 K all about it	671 K next:	675 K more by	722 K more of our	730 K this and more	730 K this story	734 K our	738 K on with	738 K on for	739 K on with	744 K the full report here	744 K the full story here	774 K our explainer:	774 K our analysis:	774 K our guide:	774 K our interview:	774 K this next:	774 K our latest:	779 K
readers	728 K must use	728 K must log
reageren	5 K	1728 K kan	1728 K is alleen	1748 K op dit artikel
receive	636 K emails from	644 K notifications	734 K the	734 K our
recevez	1071 K chaque	1071 K tous les	1071 K gratuitement
recevoir	1077 K les alertes
recibe	816 K cada	816 K todas las	854 K las noticias	854 K en tu whatsapp
recibir	822 K notificaciones
recomandarea	2012 K noastră:
recomendado	1953 K:
recomendamos	840 K:
recomienda	3 K
recommended	671 K:	744 K reading:
redactor	214 K de	857 K de	857 K en
redactora	214 K de	857 K de	857 K en
redaktion	462 K:
redzi	1629 K kļūdu
regala	3 K
regale	3 K
regarder	1094 K :
regardez	1121 K la vidéo ci-dessus	1121 K la vidéo ci-dessous
register	717 K for our	779 K
registreeru	910 K
registrer	1816 K deg
registrera	2377 K dig
registrieren	404 K sie sich
rejoignez	12 K	23 K les
relacionado	840 K:	1953 K:
related	671 K:	671 K |	671 K story:	671 K stories:	671 K article:	671 K reading:	671 K video:	671 K content:	774 K coverage:
relire	1094 K
remarks	27 K
rendeld	1278 K meg
rendelje	1278 K meg	1291 K meg
report	7 K an error	7 K a mistake	779 K
reporter	1336 K:	1337 K:
reporting	683 (K by	684 K by	685 K by
reserva	865 K tu plaza
reserve	717 K your seat	1973 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1125 K informé avec notre appli	1125 K informés avec notre appli
resum	217 K generat	217 K fet
resume	863 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1094 K	1094 K ici	1117 K notre hors-série	1121 K tous les épisodes
rezervuokite	1589 K
rezime	2161 K
rezumat	2022 K generat	2022 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1384 K ogni
ringkasan	1340 K ini	1340 K dibuat	1340 K oleh	1340 K ai
rispetta	28 K
""", 'ro': """
rodyti	1589 K
""", 'ry': """
ryhdy	1032 K
""", 's': """
s	292 K využitím zpráv
""", 'sa': """
saada	905 K oma vihje	905 K meile	905 K oma arvamuslugu	905 K arvamuslugu	920 K
saat	1032 K ilmoituksen	1032 K sähköpostin	1032 K
saiba	1953 K mais	1953 K mais:
saken	1821 K fortsetter
saksikan	1330 K juga	1344 K video	1344 K live	1344 K live streaming
sale	738 K:
salvesta	920 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
sans	1065 K engagement
save	739 K #% on your first	739 K #% on an annual	739 K #% on a digital
sazinies	1628 K
saznajte	2146 K više:
""", 'sc': """
scan	700 K to join	730 K the qr code	730 K the code
scannez	1125 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	513 K
schalten	513 K sie
schau	528 K
schenk	494 K diesen
schenken	494 K sie diesen
schick	528 K
schicken	528 K sie
schlagworte	438 K zu
schon	517 K ab # euro
schreib	528 K
schreiben	31 K sie den ersten	441 K sie unserem autor	441 K sie der autorin	441 K sie uns	528 K sie
schrijf	1746 K je
scopri	23 K di più da	1422 K i giochi	1422 K i nostri giochi
scrivi	31 K il primo	1404 K all'autore
scroll	720 K down for video	1357 K ke bawah	1357 K untuk
""", 'se': """
se	347 K også	347 K video	347 K også:	362 K flere jobs	376 K hele	376 K flere	376 K alle	870 K adhiere a los criterios	885 K permite la reproducción	1415 K vuoi raccontare	1415 K hai informazioni	1786 K også	1786 K video	1786 K også:	1818 K hele	1818 K alle	1818 K mer av	1967 K tiver informações	1967 K você tem informações	2347 K också	2347 K även	2347 K även:	2378 K hela	2378 K alla	2378 K mer av
sea	28 K respetuoso	31 K el primero
search	761 K thousands of
see	7 K an error	7 K a mistake	670 K more from	671 K also	671 K more	671 K more:	671 K also:	675 K all posts by	675 K author archive	774 K our explainer:	776 K more videos	779 K
seen	780 K
segera	1319 K unduh aplikasi
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	859 K
seguinos	12 K
seguir	859 K a
seguiu	12 K-nos
sehen	472 K sie hier das	472 K sie im video	472 K sie das video	528 K sie
sei	31 K der erste	31 K die erste	1415 K stato testimone	1415 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1573 K	1589 K
seko	1613 K	1628 K
sekojiet	1613 K
selanjutnya	1356 K:
sem	32 K comentários
senaste	2346 K nytt om
send	3 K this	356 K os et krypteret	356 K os dit tip	376 K	675 K us your	675 K tips to	675 K your tips	675 K feedback to	675 K your story ideas	758 K us	758 K your	758 K photos	758 K pictures	779 K	1795 K sikkert tips	1795 K tips	1818 K	1818 K saken videre
senden	528 K sie
seneste	346 K nyt om
sent	735 K every	735 K each
seotud	894 K:
ser	1820 K du noe feil	2379 K du något fel
ses	1096 K derniers articles
set	779 K
setzen	528 K sie
seu	27 K comentário	1979 K comentário será
seuraa	12 K	1015 K kirjoittajaa	1015 K toimittajaa	1032 K
""", 'sh': """
share	3 K this	3 K the article	675 K your story	758 K your	779 K
shop	779 K
short	667 K survey
""", 'si': """
si	28 K prega di	212 K tens informació	855 K tienes información	855 K tiene información	855 K tenés información	855 K conoces algún	855 K conoces un caso	1111 K vous avez des informations	1111 K vous disposez	1111 K vous souhaitez
sia	31 K il primo
sichere	528 K
sichern	528 K sie
sie	7 K haben einen fehler	12 K finden uns	441 K erreichen die autorin	441 K erreichen den autor	461 K erreichen	537 K haben schon ein abo	537 K haben ihr limit	537 K haben das limit	537 K haben schon ein konto
sieh	472 K dir das video
siehe	439 K auch
siga	12 K	12 K-nos	854 K el canal	1964 K este autor	1964 K esta autora
sign	613 K up here	636 K up to get	636 K up to receive	637 K up to	637 K up for	637 K up here	637 K up (it's	731 K up for push	731 K up for alerts	731 K up for text alerts	731 K up for breaking news alerts	766 K up to our	766 K up for our	766 K up for breaking	766 K up for free	779 K up	779 K in
sigue	12 K a	840 K leyendo:	854 K el canal	859 K a	884 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1330 K juga	1330 K juga:	1330 K:	1330 K video	1334 K berita	1344 K video	1355 K berita selengkapnya	1355 K berita lainnya	1356 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1361 K artikel gratis
sisesta	920 K
siste	1785 K nytt om
sitter	1820 K du på	2379 K du på
siz	33 K ne
sizce	33 K
sizin	2477 K başiniza
""", 'sk': """
skaitykite	1564 K daugiau	1564 K taip pat	1564 K ir	1589 K
skapa	2377 K ett	2377 K konto	2378 K
skaties	1604 K arī	1628 K
skicka	2378 K
skinite	13 K	2169 K	2194 K aplikaciju
skontaktuj	1868 K się z autorem
skopiuj	1889 K link	1889 K
skriv	356 K til journalisten	357 K til	376 K	376 K direkte	1818 K inn	1818 K direkte	1818 K til oss	2378 K upp	2378 K direkt
""", 'sl': """
sledite	12 K	2294 K
sleduj	12 K
sledujte	12 K	260 K:	294 K	2238 K
slik	1817 K bruker	1817 K jobber
""", 'so': """
so	468 K nutzen wir ki
sob	1964 K supervisão de
sobre	843 K el autor	843 K la autora	843 K la firma	844 K el autor	844 K la autora	844 K la firma	1956 K o autor	1956 K a autora	1957 K o autor	1957 K a autora
sois	31 K le premier
solliciteer	1749 K nu
sollten	441 K ihnen fehler
solo	807 K para suscriptores	1379 K per abbonati	1443 K per te
somente	1928 K para assinantes
sondage	1136 K -	1136 K.
sorodna	2266 K novica
sorodno	2266 K:
sostenete	1441 K
sostieni	1372 K	1372 K il	1372 K la	1441 K
souhrn	276 K	276 K článku
soutenez	1057 K	1057 K le
soutenir	1057 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	2378 K
special	738 K offer	744 K report:
speel	1704 K onze
spela	2378 K upp
spelregels	1675 K
spende	399 K für
spenden	399 K für	488 K an:
spendenkonto	488 K:
spiel	475 K unser
spielen	475 K sie unser
spill	1818 K av
sponsored	695 K by	748 K:	791 K by our
sponsorizzato	1424 K da
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2294 K
spring	738 K sale
spytaj	1877 K
""", 'st': """
sta	1746 K
start	738 K your	765 K your day with	765 K your morning with	765 K your week with	1749 K nu
stavovi	2158 K autora	2158 K izraženi	2158 K izneti	2158 K izneseni
stay	28 K on topic	637 K up to date with	722 K with	730 K ahead with	779 K
ste	7 K opazili
stel	1746 K
stellen	468 K sie der
stem	376 K	1704 K mee	1746 K	1818 K
steun	1722 K	1746 K
stiahnite	13 K si	2238 K si aplikáciu
stimm	475 K jetzt ab:
stimmen	475 K sie jetzt ab:	528 K sie
story	751 K by
straipsnis	1591 K tęsiasi
streszczenie	26 K wygenerowane	1877 K	1877 K artykułu
stuur	3 K dit	1746 K
""", 'su': """
su	27 K comentario	1390 K facebook e twitter	1390 K facebook e instagram
subscreva	1977 K o nosso podcast
subscribe	12 K to our	620 K to	637 K to	700 K to the	700 K to	728 K to comment	738 K	779 K	781 K for
subscribers	781 K can read
subscriptions	739 K start at
subskrybuj	1895 K
sui	1390 K nostri canali
suivez	12 K	1113 K
suivre	1113 K
suka	1341 K artikel ini
sull	1405 K'autore	1406 K'autore
sumate	12 K
sumber	1337 K:	1337 K :
summary	715 K
summer	738 K sale
support	620 K	620 K the	779 K
sur	1074 K l'application	1082 K facebook et twitter	1082 K facebook, twitter	1082 K facebook et instagram	1094 K le même sujet
survey	725 K:
susikurkite	1589 K
susisiekite	1589 K
""", 'sv': """
svar	362 K på vores	376 K	1801 K på vår	1818 K
svara	2362 K på vår	2378 K
svideo	2162 K vam se
svidio	2162 K vam se
svidjelo	2162 K vam se
""", 'sy': """
syndicated	773 K with permission
synes	377 K du om
""", 'sz': """
szavazzon	1291 K
""", 'ta': """
ta	1801 K quizen	1801 K vår quiz	1818 K testen	1818 K vår	2280 K povzetek
taalfout	7 K	1675 K
tag	362 K quizzen	362 K vores quiz	376 K vores
tagged	671 K:
tags	671 K:
taip	1564 K pat skaitykite
take	724 K our	779 K
takip	12 K edin
tallenna	1032 K
tambahkan	1334 K
tanya	1340 K ai kami
tap	762 K play	779 K
tapkite	1589 K
tausta	1003 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	840 K puede interesar	840 K puede interesar:	840 K recomendamos:	840 K recomendamos leer:
tead	905 K teemast	905 K rohkem
tee	910 K test	1018 K testi	1032 K testimme
teile	3 K	528 K
teilen	3 K sie	528 K sie
teilt	3 K
tekst	924 K:	1691 K: door	1719 K gaat verder onder	1719 K loopt door onder	1719 K gaat verder na	1871 K ukazał się	1871 K pochodzi z	1877 K przetłumaczony	1877 K został przetłumaczony	1877 K czyta	2158 K izražava	2161 K je preveden	2161 K čita	2164 K je objavljen u
tekstas	1593 K:
teksti	1015 K
teksts	1632 K:
telegram	12 K kanalimiza
tell	649 K a friend	675 K us your story	779 K
telli	918 K	920 K
tellijana	920 K
tem	1967 K alguma informação	1967 K informações	1967 K uma sugestão	1967 K uma denúncia	1967 K alguma história	1967 K uma história
ten	1877 K skrót
tens	212 K informació	212 K una història
tento	276 K souhrn	276 K článek byl přeložen	2221 K súhrn	2221 K článok bol preložený
terjemahan	1340 K ini	1340 K dibantu
terms	683 K and conditions apply
test	362 K din viden	724 K your knowledge	1704 K je kennis	1801 K kunnskapene dine	2464 K:
testa	2362 K dina kunskaper
testaa	1018 K
teste	475 K dein wissen	528 K
testen	475 K sie ihr wissen	528 K sie
testez	1133 K
tetszett	8 K	1292 K
text	276 K byl přeložen	279 K vyšel v	462 K:	2221 K bol preložený	2224 K vyšiel v
texte	1107 K traduit
texten	2380 K fortsätter
texto	863 K traducido	1971 K traduzido
""", 'th': """
tham	2595 K gia kênh	2604 K gia khảo sát	2604 K gia bình chọn
thank	691 K you for reading
thanks	691 K for reading
the	5 K comments	637 K latest news directly	670 K latest in	670 K latest from	715 K ai summary
theo	2582 K dõi báo	2582 K dõi trên	2595 K dõi báo	2595 K dõi chúng tôi	2595 K dõi kênh	2597 K dõi
there	32 K are no comments	32 K are no
this	5 K discussion	5 K conversation	715 K article was	715 K article has been	715 K story was	715 K story has been	715 K content was	715 K summary	715 K translation	715 K piece was	720 K article is also available as audio	773 K article first appeared	773 K story first appeared	773 K piece first appeared	773 K post first appeared	773 K report includes material	773 K report includes information	773 K report includes reporting	773 K report contains material	781 K is a preview	786 K is an ai-generated	786 K is an ai	786 K ai-generated	786 K ai summary
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	1402 K potrebbe interessare:
tiene	849 ¿K información
tienes	842 ¿K una historia	849 ¿K información	849 ¿K una historia	850 ¿K alguna	855 ¿K algo que
tijdelijk	1749 K:
tiklayin	2449 K
tilaa	1032 K
tilmeld	376 K
tin	2591 K liên quan:
tip	356 K journalisten	356 K redaktionen	613 K your	1680 K de redactie	1680 K ons	1746 K
tippfehler	7 K
tips	780 K?	1795 K journalisten	1795 K redaksjonen	1795 K oss	1796 K	2356 K:
tipsa	2356 K reportern	2356 K redaktionen	2356 K oss	2356 K anonymt
""", 'to': """
to	26 K podsumowanie	667 K join the conversation	722 K hear more	1877 K streszczenie	1877 K podsumowanie
toate	2019 K articolele lui
toda	873 K la información en nuestra
todas	839 K las noticias de
todos	27 K los comentarios	27 K os comentários	842 K los artículos de	1955 K os artigos de
toeta	917 K
toimittaja	1015 K
toista	1032 K
tonton	1330 K juga	1330 K:	1330 K juga:	1344 K video
top	670 K stories in	670 K stories from
topics	671 K:
toto	26 K shrnutí	276 K shrnutí	2221 K zhrnutie
tous	27 K les commentaires	1093 K les articles de	1096 K les articles de
toute	1093 K l'actualité de	1093 K l'actu	1125 K l'info dans votre poche
""", 'tr': """
traduit	1107 K avec l'aide	1107 K à l'aide
transmettez	3 K
treat	779 K yourself
trending	670 K in	744 K:
trimite	3 K	2017 K-ne
try	724 K today's	724 K our	734 K our	738 K	739 K one month for $#	739 K one month for £#	739 K one month for €#	739 K it for $#	739 K it for £#	739 K it for just $#	739 K it for just £#	739 K a month for $#	739 K a month for £#	739 K us for $#	779 K
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	814 K correo electrónico	870 K comentario será	2024 K ce părere ai
tud	1273 K valamit
tudo	1952 K sobre
tudsz	1273 K valamit
tule	910 K tööle	1018 K lukijailtaan	1018 K mukaan	1032 K mukaan
turite	1575 K naujieną	1575 K informacijos	1575 K istoriją
turn	731 K on alerts
tutte	1401 K le notizie su	1439 K le notizie di
tutti	27 K i commenti	1404 K gli articoli di	1425 K gli episodi del podcast
""", 'u': """
u	12 K vindt ons	1736 K kunt zich altijd
""", 'ui': """
uit	1678 K het archief:	1742 K ons archief:
uitschrijven	1736 K kan
""", 'uj': """
uji	1345 K pengetahuanmu	1345 K pengetahuan anda
""", 'ul': """
ultime	1401 K notizie di
""", 'um': """
um	436 K kommentare zu
""", 'un': """
un	1111 K témoignage	1111 K fait	1121 K podcast à écouter	1417 K post condiviso da	2026 K articol susținut de	2026 K articol în parteneriat	2026 K proiect susținut de
una	861 K publicación compartida por	861 K publicación compartida de
unbegrenzter	491 K zugang
unduh	13 K	1319 K aplikasi	1347 K
une	7 K erreur	7 K coquille	7 K faute	1096 K information à nous transmettre	1103 K info à nous	1111 K info	1111 K information à
uneix	12 K-te
unisciti	12 K	23 K a
unlimited	627 K access for
unlock	738 K
unser	488 K spendenkonto	511 K wochenquiz	511 K quiz	527 K autor	527 K reporter	527 K redakteur	527 K korrespondent	530 K chatbot	530 K ki-chatbot	530 K wochenrätsel
unsere	439 K leseempfehlung	527 K autorin	527 K reporterin	527 K redakteurin	527 K korrespondentin	530 K ki	530 K frage der woche
untuk	1334 K mendapatkan
""", 'up': """
up	671 K next:
upozornit	299 K na chybu
upozornite	2243 K na chybu
uppdatera	2378 K
""", 'us': """
users	728 K must
""", 'uu': """
uuenda	920 K
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vaata	894 K ka	920 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	1614 K tev ir ziņa	1614 K tev ir ko	1614 K esi pieredzējis	1629 K raksts
vam	2281 K je bil	2281 K je bila
van	1273 K egy jó	1273 K egy tipped	1273 K egy tippje	1292 K olyan	1292 K olyan dokumentuma
var	31 K först	2378 K med
varaa	1032 K
vasta	920 K
vastaa	1018 K	1032 K
vastaava	1030 K päätoimittaja:
vastutav	902 K väljaandja:
""", 've': """
vea	840 K también	840 K también:	868 K el video a continuación	868 K el vídeo a continuación
ved	356 K du mere	356 K du noget
vedd	1291 K meg
vedi	1402 K anche	1402 K anche:	1404 K tutti gli articoli di
vegeu	208 K també
vegye	1291 K meg
vegyen	1278 K jegyet	1278 K részt	1291 K részt
veillez	28 K à
veja	1952 K mais em	1953 K também	1953 K mais	1953 K:	1953 K também:	1953 K mais:	1977 K o vídeo abaixo	1977 K o vídeo acima	1977 K os vídeos mais assistidos
venujte	2234 K
ver	840 K también	842 K todos los artículos de	1955 K todos os artigos de
verder	1703 K lezen:	1742 K in het nieuws:
verhaal	1719 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	494 K sie diesen
verschijnt	1710 K elke	1710 K iedere
verstuur	3 K dit
vertaling	1691 K:
verwandtes	496 K thema:
vet	1795 K du mer	1795 K du noe	2356 K du mer	2356 K du något
veuillez	28 K respecter
vezane	2146 K vesti:
vezi	2012 K și	2012 K și:	2012 K:	2019 K toate articolele	2028 K video mai sus	2028 K video mai jos
""", 'vi': """
vi	376 K vil gerne høre	386 K har tidligere skrevet	1818 K vil gjerne høre	1829 K har tidligere skrevet	2378 K vill gärna höra	2388 K har tidigare skrivit
viac	2208 K:	2208 K k téme:
video	720 K above:	720 K below:	751 K by	1344 K:	1703 K:	2146 K pogledajte	2605 K:
vidi	2146 K još
view	675 K all posts by	675 K all articles by
vil	362 K du arbejde	362 K du være med på holdet	1801 K du jobbe	1801 K du være med på laget
vill	2362 K du jobba	2362 K du arbeta
vind	362 K billetter	376 K
vinkkaa	1011 K toimitukselle	1011 K
vinn	1801 K billetter	1818 K	2362 K biljetter	2378 K
vir	2292 K:
viri	2292 K:
vis	28 K respekt	376 K indhold	1818 K innhold
visa	28 K respekt	2378 K innehåll
visit	779 K
visita	865 K nuestra tienda	1422 K lo store	1422 K il nostro store
visite	1973 K a nossa loja	1973 K nossa loja
viste	7 K
visualizzando	1417 K questo contenuto
viu	7 K algum	1967 K algo	1967 K alguma coisa
""", 'vk': """
vklopi	2287 K
vklopite	2287 K
""", 'vo': """
voce	1419 K generata
voeg	1746 K
voir	1093 K tous les articles	1094 K aussi	1094 K la vidéo	1096 K tous les articles de	1121 K la vidéo ci-dessus
voit	1011 K lähettää vinkin
voita	1032 K
voix	1107 K générée
volg	12 K ons	12 K	1692 K	1746 K
voller	491 K zugriff
vols	212 K compartir	212 K explicar
vond	8 K je dit	1727 K je deze
voor	1698 K dit artikel	1739 K maar # euro per	1739 K maar €#	1739 K slechts # euro per	1739 K slechts €#
vote	779 K
votre	27 K commentaire	1071 K adresse e-mail	1071 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	1063 K est offert	1071 K désinscrire à tout moment	1071 K pouvez vous désinscrire à tout moment	1096 K avez une information	1103 K travaillez	1103 K avez été	1103 K êtes témoin	1103 K avez une information	1103 K souhaitez témoigner	1111 K avez une info	1111 K avez une information	1111 K avez des informations	1111 K disposez	1111 K souhaitez	1111 K êtes concerné	1111 K êtes témoin	1111 K avez été témoin	1111 K avez des photos	1111 K pouvez nous	1111 K pouvez joindre	1111 K pouvez contacter	1111 K pouvez écrire à
voz	863 K generada
""", 'vr': """
vrei	2017 K să ne spui
""", 'vu': """
vuoi	1415 K segnalarci	1415 K raccontarci
""", 'vy': """
vytisknout	289 K
""", 'wa': """
want	780 K to	781 K to	781 K more
war	8 K dieser	8 K der	504 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	691 K this forwarded	756 K this	1727 K deze	1747 K je erbij	1747 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1704 K is jouw mening	1727 K vind je van	1727 K vond u van	1727 K vindt u van
watch	654 K us on	671 K |	671 K now:	671 K more:	671 K the video:	671 K the latest	671 K:	720 K the video above	720 K the video below	720 K the clip above	720 K the clip below	720 K the full video	720 K the full interview	720 K the full episode	762 K more	762 K our	776 K more videos	779 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	622 K accept:	622 K accept visa	622 K accept paypal	719 K're hiring	719 K are hiring	726 K value your opinion	726 K'd love your feedback	765 K respect your privacy
wees	31 K de eerste
weet	1747 K je	1747 K u
weitere	438 K artikel zu	438 K artikel aus	438 K themen aus	441 K artikel von
weiterlesen	439 K:
wekelijkse	1654 K nieuwsbrief
werde	528 K
werden	528 K sie
were	780 K you
wesprzyj	1895 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	670 K others are reading	671 K to read next:
whatsapp	12 K kanalimiza
""", 'wi': """
wideo	1881 K znajdziesz	1881 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	504 K fanden sie	504 K fandest du	504 K finden sie	504 K hilfreich war	511 K gut kennen sie	511 K gut kennst du
wil	1747 K je
with	750 K inputs from	750 K input from	750 K agency inputs	750 K reporting by	750 K additional reporting
""", 'wo': """
wochen	406 K kostenlos	406 K gratis
wolisz	1898 K słuchać	1898 K posłuchać
word	23 K lid van	1722 K lid van	1722 K vriend van	1749 K nu	1749 K vandaag
work	719 K with us	719 K for us
worth	671 K reading:
""", 'wr': """
write	779 K to
""", 'ws': """
wspieraj	1895 K
wszystkie	27 K komentarze	1865 K artykuły o	1868 K artykuły autora
""", 'wy': """
wydrukuj	1889 K
""", 'xe': """
xem	2591 K thêm	2591 K thêm:	2591 K:	2591 K video	2591 >> K	2591 K tiếp:	2599 K các bài viết của tác giả	2599 K các bài viết khác của	2599 K thêm bài của tác giả	2605 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	854 K puedes recibir
yazi	2478 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	654 K can follow him on	654 K can follow her on	654 K can follow them on	663 K can withdraw your consent at any time	663 K may withdraw your consent at any time	671 K may also like:	671 K might also like:	671 K may also be interested in:	671 K may also want to read:	671 K may want to read:	700 K can get	709 K can reach	709 K can email	709 K can e-mail	709 K can contact	720 K can hear this story	720 K can listen to this	722 K can listen to	728 K must be	728 K can be part of	774 K may have missed:	781 K're reading	781 K are reading	782 K can also	782 K can now	782 K can
your	27 K comment	27 K comments	726 K opinion matters	765 K weekly guide to	765 K daily guide to	765 K essential guide to
""", 'yu': """
yuk	1319 K unduh aplikasi	1334 K gabung
""", 'za': """
zachowaj	28 K
zainstaluj	13 K	1884 K
zanim	1907 K dodasz komentarz	1907 K skomentujesz
zapis	2277 K je mnenje
zapisz	1889 K ten	1889 K artykuł	1889 K tekst
zapratite	12 K	2176 K
zapytaj	1877 K	1877 K nas
zaujal	277 K vás	2222 K vás
""", 'zd': """
zdroj	292 K:	2236 K:
zdroje	292 K:	2236 K:
""", 'ze': """
zeptejte	276 K se
zet	1746 K
""", 'zh': """
zhrnutie	2221 K	2221 K článku
""", 'zi': """
zie	7 K je een	1678 K ook	1747 K je
zini	1614 K ko vairāk	1629 K stāstu	1629 K ko
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	1865 K więcej z	1866 K też	1866 K też:	1866 K także	1866 K:	1866 K wideo	1866 K film	1866 K zdjęcia	1866 K galerię	1881 K nagranie	1881 K materiał
""", 'zu': """
zugang	491 K zu allen
zugriff	491 K auf alle
zum	415 K newsletter	439 K thema:	439 K weiterlesen:	443 K autor	444 K autor	506 K kommentieren	527 K profil von
zur	443 K person	443 K autorin	444 K person	444 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	1025 K
aamukirjeen	1025 K
aangemeld	1709 succesvol K
aanmelding	1752 bevestig je K
aanmerkingen	1689 op- of K
aastas	929 K
""", 'ab': """
abbestellen	411 jederzeit K
abbestellt	514 jederzeit K
abbonamenti	1448 K
abbonamento	1375 hai già un K	1375 scegli il tuo K	1378 per chi ha un K	1448 K
abbonati	1375 K per	1375 K a soli	1378 per gli K	1378 solo per K	1409 K	1444 K a	1444 K:	1444 K ora	1444 K per	1444 puoi, K	1445 i nostri K	1448 K
abbonato	1375 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1392 devi K
abmelden	482 wieder K
abo	489 pur-K
abonament	1843 masz już K	2048 K
abonare	2031 prin K ești
abonarea	2031 confirma K
abonat	2001 ești deja K
abone	2435 K olun ve	2489 K olun
aboneler	2479 K içindir	2479 yalnizca K	2479 sadece K	2493 K
abonelere	2454 K özel	2454 K özeldir	2454 K açik	2454 K açiktir
abonelerimiz	2490 K
abonelik	2493 K
abonements	1639 K
abonenci	1902 tylko K
abonenti	1631 tikai K
abonentiem	1602 tikai K	1631 teksts ir K	1631 raksts ir K
abonents	1602 jau esi K
abonne	1139 je m'K
abonnee	1647 al K	1647 word K	1647 nog geen K	1649 als K	1753 word K
abonneer	1753 K je
abonnees	1647 dit artikel is voor K	1649 alleen voor K	1738 K kunnen dit	1738 K kunnen het hele	1754 onze K	1757 K
abonnement	324 kræver K	393 K	546 K	1060 avec votre K	1143 K	1647 neem een K	1647 kiezen voor een K	1714 sluit een K af	1714 een K? log	1714 al een K	1738 nog geen K	1738 K dat bij je	1738 K af met	1753 kies een K	1757 K	1836 K
abonnementen	1757 K
abonnements	1143 K
abonnent	324 bliv K	324 allerede K	325 som K	388 en K	389 bliv K	402 sie sind noch kein K	405 als K	407 bereits K	407 bereits K:in	1764 bli K	1764 allerede K	1765 som K	1831 en K	1832 bli K
abonnenten	402 nur für K	402 exklusiv für K	516 lesen nur K	543 unseren K	546 K
abonnenter	324 kun for K	324 artiklen er for K	379 er for K	379 kun K	390 vores K	393 K	1764 kun for K	1764 denne saken er for K	1764 artikkelen er for K	1822 er for K	1822 bare K	1822 kun K	1833 våre K	1836 K
abonnentin	405 als K	407 bereits K
abonnentinnen	402 exklusiv für K	402 nur für K	402 K vorbehalten	543 unseren K
abonner	324 K for at	389 K på	1139 s'K	1764 K for å	1832 K på
abonnere	1808 ved å K
abonnez	1060 K-vous pour	1060 K-vous à partir	1139 K-vous	1139 K vous
abonniere	542 K unseren	542 K hier
abonnieren	410 newsletter K	424 whatsapp-kanal K	424 K sie unseren kanal	453 podcast K	514 hier K	540 google K	540 google news K	542 jetzt K	542 K sie
abonniert	407 bereits K
abrir	817 K en la app	1933 K no app
abstimmen	470 jetzt K:
abyste	245 K mohli číst dál
""", 'ac': """
accede	805 K a todo
accedi	24 K	1375 K per
accept	2008 K toate
acceptant	1086 en K les cookies
acceptar	216 K les galetes
accepteer	1669 K de cookies
accepter	1086 K les cookies
accepteren	1669 cookies te K	1669 cookies K
access	624 unlock full K	624 full K. no ads	740 K to every story	740 full K with no ads	768 year of K	768 months of K	768 want full K	768 K for half price
acconsento	1432 K a ricevere
accordance	733 K with our privacy
according	795 K to
account	624 create a free K to	624 sign in to your K	626 create an K to	740 please create a free K	792 create a free K	793 hold power to K	1647 maak een gratis K	1714 K is gratis en zo	1738 een gratis K	1753 maak een gratis K
accurate	747 K at time of
accused	795 K
aceptado	832 no has K las cookies
aceptaste	832 no K las cookies
aconseja	889 K
aconsejaba	889 K
aconselha	1995 K
acrescentou	1995 K
actionnaire	1140 sans K
""", 'ad': """
ad	11 K
adalah	1338 K dosen
adblock	256 vypněte K	338 slå K fra	1778 slå av K	1858 wyłącz K	2339 stäng av K
adblocker	429 K erkannt	429 K aktiv	429 nutzen einen K	429 verwenden einen K	429 trotz K	546 K	657 disable your K	657 you are using an K	657 K detected	1667 K uit
added	795 K
adgang	327 få K til	389 få fri K
admitiu	1995 K
admitted	795 K
adres	1846 twój K e-mail	1885 K e-mail
adresa	2002 K de email nu va	2003 K ta de email	2003 K ta de e-mail
adresiniz	2438 e-posta K
adresse	482 gültige e-mail-K	482 sie ihre e-mail-K	482 du deine e-mail-K	482 e-mail-K ein	1070 votre K e-mail	1070 votre K email
adresu	2143 na vašu e-mail K	2170 e-mail K	2170 mejl K
ads	793 we don't have K
advarede	392 K
advarer	392 K	1835 K
advarte	1835 K
advert	11 K
adverteix	239 K
advertentie	11 K
advertenties	1754 zonder K
advertisement	11 K	656 this K has not loaded
advertisements	11 K
advertiser	755 supplied by an K	755 provided by an K	755 paid for by an K	755 produced by an K	755 created by an K
advertorial	1744 dit is een K
advierte	889 K
adviseert	1756 K
""", 'af': """
affermato	1447 ha K
affichage	1115 K de ce contenu
affichant	1115 en K ce contenu
afficher	1086 pour K ce contenu	1115 ne peut pas s'K
affichera	1060 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	291 K odkazy	373 K-links	428 K-links	589 K links	656 contains K links	772 K links	772 K link	1029 K-linkkejä	1285 K linkeket	1744 K links	1813 K-lenker	2172 K linkove	2172 K linkovi	2235 K odkazy	2290 K povezave	2373 K-länkar
affiliatelenker	1813 K
affiliatelinks	37 K	373 K	521 K	1744 K
affiliati	37 link K
affiliation	37 liens d'K	1119 liens d'K
affiliazione	37 link di K
affirme	1142 K
affirment	1142 K
afhankelijk	1750 K van giften	1750 K van donaties
afiliacyjne	37 linki K	1891 linki K
afiliacyjnych	1891 linków K
afiliado	37 enlaces de K	37 links de K	866 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	866 enlaces de K
afiliate	37 linkuri K	2027 linkuri K
afiliats	222 enllaços d'K
afirma	889 K	1995 K
afirmar	239 va K
afirmou	1995 K
afleveringen	1733 alle K van
afmelde	329 K dig når
afmelden	1709 elk moment K	1709 elk moment weer K
afsnittet	363 hele K
aftrekbaar	1711 gift is K
""", 'ag': """
agences	1100 avec K	1101 avec K
agenturmaterial	445 mit K
aggiornamenti	1388 segui tutti gli K
aggiunto	1447 ha K
agora	1992 doe K
""", 'ah': """
ahora	886 dona K
""", 'ai': """
ai	181 K	361 af K	361 med K	1800 med K	1800 av K	2361 med K	2361 av K	2602 K
aidez	1104 K-nous à	1139 K-nous
aiheesta	1028 lisää K täältä
aiutaci	1408 K	1444 K a
aiutarci	1408 K	1444 K a
aizliegta	1611 bez atļaujas ir K
""", 'aj': """
ajakirjandus	928 meie K	928 sõltumatu K	928 K maksab	928 hea K
ajakirjandust	916 toeta sõltumatut K
ajakirjanik	906 K
ajakirjanikud	928 meie K
ajoute	1142 K
ajoutez	1139 K-nous
ajuda	236 K'ns
ajude	1961 K-nos	1992 K-nos
ajutorul	2032 K tău putem	2044 avem nevoie de K tău
""", 'ak': """
akci	278 naši K
akciu	2223 našu K
akismet	21 K to reduce spam
akkoord	1709 ga je K met onze	1709 gaat u K met onze
aktardi	2492 K
aktivieren	429 javascript K
akzeptiere	410 mit der anmeldung K
akzeptieren	410 mit der anmeldung K	431 cookies K
""", 'al': """
alamat	1317 K email
aldus	1756 K
alerta	1995 K
alertas	14 las K	820 recibe K	820 activa las K	1936 receba K
alertes	1075 recevez les K	1075 K info
alertou	1995 K
alerts	14 K	642 get K as
algemene	1709 ga je akkoord met de K
alin	2476 K
alive	793 local news K
alkaen	1027 K #
alles	402 lesen sie K	1738 lees K met
allow	658 K ads on
aloud	688 is read K by
""", 'am': """
amendat	2047 a K
ammesso	1447 ha K
""", 'an': """
anche	1445 siamo K su
andare	1368 prima di K via
android	417 für K und ios	638 our K app	1126 sur ios et K	1656 app voor K
angebot	489 ihr K	489 dein K	542 hier gibt es das K
angebote	482 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	536 ihre spende K	536 deine spende K	536 spenden K
angezeigt	431 inhalte K werden
anggota	1362 jadilah K
ankete	2227 našej K	2227 v K
anketi	35 našoj K	2166 našoj K	2166 u K	2285 naši K	2285 v K
anketimize	35 K
anketimizi	2463 okur K	2463 K
anketo	2285 kratko K	2285 našo K
anketu	35 našu K	2166 kratku K	2166 našu K
ankety	282 naší K	2227 našej K
ankiecie	35 naszej K	1882 naszej K	1882 w K
anlatin	2476 K
anlatti	2492 K
anmelden	24 K	394 jetzt K	470 jetzt K:	542 hier K
anmelder	358 er K	1797 er K
anmeldung	410 mit meiner K	410 mit ihrer K	410 mit der K stimmen	410 mit der K stimme	410 mit der K willige	410 mit der K willigen	410 mit der K erklären sie	455 K	509 hier geht es zur K
annetus	916 tee K	931 K
anno	1446 all'K
annonce	11 cette K
annoncelinks	37 K	373 K
annoncen	11 K
annoncer	390 uden K
annonsblockerare	2339 stäng av K
annonseblokkering	1778 slå av K
annonselenker	37 K	1813 K
annonsen	11 K
annonser	1833 uten K	2392 utan K
announced	795 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1447 ha K
ano	1994 por K
anoi	1045 K
anoniem	1689 K tippen	1726 ons K
anonim	2457 bize K
anonym	503 K an uns
anonymous	759 K
anonymously	759 K
anot	1599 K
anregungen	476 fragen oder K	476 fragen und K
ansehen	474 hier K	474 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	665 K our poll
antes	798 K de irte	1920 K de sair
anuncio	866 después del K	866 tras el K
anunciou	1995 K
anvender	338 vi K cookies
anytime	629 cancel K	794 cancel K
anzeige	11 der K	11 dieser K	428 nach der K weiter	499 dies ist eine K
anzeigen	431 mit einem klick K lassen
anzusehen	464 um das video K
""", 'ap': """
apelowali	1917 K
apeluje	1917 K
apgalvo	1638 K
aplicativo	1933 baixe o K	1933 baixe nosso K	1993 nosso K
aplikace	314 naše K
aplikaci	252 stáhněte si naši K	253 stáhněte si K	285 mobilní K	285 naší K	285 naší mobilní K	313 stáhněte si K a
aplikaciju	2197 preuzmite K i
aplikacja	1915 nasza K
aplikacji	1848 w naszej K	1848 otwórz w K	1905 naszej K
aplikasi	1318 K kami	1320 unduh K	1320 download K	1362 instal K	1362 unduh K kami	1362 unduh K gratis	1362 segera unduh K	1362 yuk unduh K	1363 K kami
apoiador	1923 torne-se K	1961 seja nosso K	1992 torne-se K	1992 seja nosso K	1992 seja K
apoiam	1984 nos K todos os meses
apoie	1961 K
apoio	1919 seu K	1923 seu K é	1961 seu K
aportaciones	877 gracias a las K
aporte	851 tu K	886 tu K
apoyan	877 que nos K cada mes
apoyo	797 su K	797 tu K	801 con tu K	801 tu K es	851 tu K
app	417 als K	479 mit der K	479 in der K	480 -K	512 mit der K der	638 get our K	638 in our K	638 use our K	638 our new K	638 our ios K	641 get the K	771 have our K	771 our K has	771 with our K	771 via our K	771 on our K	792 our K	1656 in de K	1706 -K	1771 i vår K	1833 vår K	2331 i vår K	2392 vår K	2583 tải K	2638 在K中
appareil	1060 un seul K à la fois	1132 en cours sur un autre K
appeared	682 first K on	749 K in print
appen	331 hent K	331 åbn i K	1771 last ned K	1771 hent K	1771 åpne i K	2331 öppna i K	2332 ladda ner K	2332 ladda ned K	2332 hämta K	2391 ladda ner K och
appje	1688 ons een K
application	1072 téléchargez l'K	1072 notre K	1073 dans l'K	1073 avec l'K	1073 sur l'K	1073 télécharger l'K	1140 notre K
applications	1072 nos K mobiles
appot	1280 az K
apps	771 our K
apunta	236 K't
""", 'aq': """
aqui	1920 já que você está K	1920 já que está K
""", 'ar': """
arbeid	1833 vårt K
arbeit	543 unsere K
arbeitet	450 K als
arbejde	390 vores K
arbetar	2361 K med ai
arbete	2392 vårt K
argued	795 K
arrivato	1368 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	237 aquest K	237 l'K sencer	624 to unlock this K	624 members-only K	632 you've read your last free K	632 you have read your last free K	632 this is your last free K	632 reached your K limit	647 share this K on	656 links in this K may	742 save this K	752 this K	752 the full K	753 this K	754 this K	793 this K	1049 vous avez aimé cet K	1049 cet K vous a plu	1060 pour accéder à l'K	1060 cet K est offert	1060 cet K vous a été offert	1060 pour lire cet K	1060 offrir cet K	1060 offrez cet K	1066 de cet K à lire	1099 cet K est paru dans	1099 cet K a été publié	1123 réagir à cet K en	1137 cet K a d'abord été publié	1140 cet K
articles	15 free K	614 you've read # K	624 access to all our K	624 gift K to give	632 free K left	632 K left this month	632 you've used all your free K	632 # of # free K	632 K left to read	740 to read more K	740 for three more free K	740 more free K	742 K to give	742 K to gift	742 K to share	742 gift # K	1060 tous nos K	1066 il vous reste # K	1129 nos K sont en accès libre	1140 nos K
articol	2045 acest K
articolele	2045 K noastre
articolelor	2015 preluarea K
articoli	1375 tutti gli K senza limiti	1380 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1368 ti è piaciuto questo K	1375 per leggere l'K	1375 regala questo K	1445 questo K
articolul	20 K complet	20 K integral	2036 pentru a citi K	2036 să citești tot K	2045 ți-a plăcut K	2045 tot K
artigo	20 ler este K	20 ler o K	1920 gostou deste K	1988 para ler este K	1993 este K
artigos	1960 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	371 denne K for #	388 denne K	388 en K	390 denne K	395 dir gefällt dieser K	402 lesen sie diesen K mit	402 um diesen K zu lesen	402 dieser K ist nur für	402 zugriff auf alle K	402 alle K lesen	402 ganzen K lesen	408 freie K übrig	408 K frei	408 ihr letzter freier K	451 K wurde	456 unsere K öfter	485 K etwas wert ist	489 alle freien K	495 weitere K finden sie	500 rechte am K	500 K steht unter einer	510 den ganzen K	510 diesen K	515 gäbe es diesen K nicht	519 alle K zum	519 lesen sie in diesem K	524 K ist zuerst	524 K ist zuvor	526 K gratis	541 K wurde zuerst	543 dieser K	543 diesen K	543 diesem K	1351 untuk membaca K ini	1363 K ini	1647 om dit K te lezen	1647 dit K is alleen	1647 geef dit K	1647 lees dit K met	1647 gratis K deze week	1673 fout in dit K	1689 mening over dit K	1714 een premium K	1731 dit K	1745 niets uit dit K	1745 K mag zonder	1754 dit K	2381 gratis K kvar	2390 en K
artikelen	15 gratis K	1647 toegang tot alle K	1714 aantal K bereikt	1714 aantal gratis K	1738 gratis K gelezen	1741 alle K over
artikeln	402 zugang zu allen K	489 zugang zu allen K	526 freien K	2318 gillade du K	2324 läs hela K med	2324 lås upp K	2364 fel i K	2390 den här K	2390 K	2392 den här K
artikels	524 nutzung dieses K
artikkel	923 tasuta K	928 see K
artikkelen	1803 feil i K	1831 denne K	1831 K	1833 denne K
artikkeli	20 koko K	988 tämä K on vain	1035 ilmainen K jäljellä	1043 tämä K
artikkelia	1031 maksutonta K	1031 ilmaista K
artikkelin	1041 tämän K
artikkelit	15 ilmaiset K	1031 ilmaiset K
artiklar	15 fria K	2324 fria K	2381 gratis K kvar	2387 inga gratis K	2387 inga fria K	2392 alla K
artiklen	318 kunne du lide K	388 K	390 K her
artikler	15 gratis K	324 gratis K	379 gratis K tilbage	385 ingen gratis K	390 alle K
artikli	926 selle K
artiklid	919 tasuta K
artiklit	919 tasuta K	926 seda K	928 kogu K
arvioi	1045 K
""", 'as': """
asegura	889 K
asked	795 K
asks	795 K
assinante	1927 já é K	1992 torne-se K	1992 seja K
assinantes	1927 só para K	1927 somente para K	1988 exclusivo para K	1988 exclusiva para K	1988 exclusivos para K	1993 nossos K	1996 K
assinatura	1996 K
assinaturas	1996 K
assine	1919 K a	1919 K o	1926 K por	1926 K e tenha	1927 K para	1992 K já	1992 K agora	1992 K e	1992 K aqui	1992 K por
assisted	754 this ai-K text
associate	656 as an amazon K	680 is an K
assure	1142 K
""", 'at': """
atbalsti	1625 K mūs	1635 K mūs
atbalstiet	1635 K mūs
atbalsts	1625 tavs K palīdz	1635 tavs K	1635 jūsu K
atzina	1638 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	451 K
audioverze	2 K
audioverzi	281 K
audioverzii	2226 K
aufgefallen	434 fehler K
ausblenden	431 und wieder K
auszugsweise	445 nachdruck, auch K
auteur	1102 est l'K	1690 is K van	1693 mening van de K
auteursrecht	1721 rust K
author	677 email the K	677 the K can be	680 is the K of	680 is an K
automated	2 read by an K	688 is read by an K	688 narrated by an K
automatisch	2 K vorgelesen	405 endet K	474 K vorgelesen	500 K von dpa	500 K von der	508 der text wurde K	508 dieser text wurde K
automatisk	1800 K oversatt
autor	213 és K de	450 ist K	848 es K de	1962 é K de
autora	213 és K de	848 es K de	1874 napisz do K	1962 é K de
autorce	272 napište K
autore	1410 è K di
autorem	1874 kontakt z K
autoren	463 meinung der K
autorin	450 ist K	450 ist freie K	463 meinung der K
autorise	1132 n'K pas la lecture
autorke	2216 napíšte K
autorki	1874 napisz do K
autorovi	272 napište K	2216 napíšte K
autorskim	1892 chroniony prawem K	1892 chronione prawem K
autoru	2156 javite se K	2156 pišite K
autrice	1102 est l'K	1410 è K di
""", 'av': """
available	638 our app is K	639 K on the app store	639 K on google play	771 app is K	788 tickets are K here
avbryt	21 K svar
avec	1100 K afp	1101 K afp
averci	1444 grazie per K letto
avertit	1142 K
avertizat	2047 a K
avise	1992 K-nos
avsluta	2393 K när du vill
avsnittet	2363 hela K	2363 ladda ner K
avtorici	2275 pišite K
avtorju	2275 pišite K
avverte	1447 K
""", 'ay': """
ayda	2475 K # tl	2475 K # tl'den	2491 K
aydinlatma	2446 K metni
ayirtin	2476 K
aylik	2491 K
ayudanos	886 K
""", 'ba': """
ba	1835 K
bad	392 K	2394 K
bagikan	25 K
baixa	206 donar-te de K
baixe	1919 K o	1933 K o app
bajate	886 K la app
bancs	228 no depèn de K
banner	546 cookie-K	796 cookie K
banners	796 cookie K
bantu	1362 K kami
bastano	1444 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	500 redaktion nicht K
beboette	1756 K
become	694 K a	792 K one of them
becoming	693 K a member	792 consider K	792 K a member
bedankt	1753 K voor het lezen
beelden	1689 heb je K	1689 heeft u K
befindet	431 an dieser stelle K sich
before	614 K you go	614 K you move on
begging	796 K
begs	795 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	394 mit einem K	485 jeder K hilft uns	500 K steht unter einer	515 mit einem kleinen K	524 K ist zuerst	536 mit ihrem K können wir	536 mit deinem K können wir	536 ihrem K helfen	541 K wurde zuerst	543 dieser K	543 diesen K
bejelentette	1308 K
bekijk	1699 nieuwe baan? K
beklagade	2394 K
beklagede	392 K
beklaget	1835 K
belangrijkste	1709 elke dag het K
believe	793 people who K in
belirtti	2492 K
below	764 sign up K	764 enter your email K
beluisteren	1733 dit artikel ook K	1733 hier K
benachrichtigungen	14 K	419 K aktivieren	420 push-K
benadrukt	1756 K
bent	1641 nu je hier toch K
bepaalde	1756 K
berasal	1339 konten ini K dari
berdonasi	1362 mari K	1362 silakan K	1362 ayo K	1362 anda K
bereits	402 sie haben K ein abo	489 K ein konto
bergabung	1362 mari K	1362 K dengan kami	1362 ayo K
bergabunglah	1362 K
bergantung	1349 K pada dukungan anda
berichten	543 wir K
berichterstattung	543 unsere K
berichtet	450 K für	450 K über
berichtete	545 K
berite	2304 K nas
berkomentar	6 untuk K
berlangganan	1313 sudah K	1316 K newsletter	1348 terima kasih telah K	1348 berhasil K	1362 K sekarang	1362 silakan K
bersama	1362 gabung K
bescheid	503 sagen sie uns K	503 sag uns K
beschloss	545 K
besedah	2316 po K
besked	366 push-K
beskeder	366 push-K
besloot	1756 K
beslutade	2394 K
besluttede	392 K
besluttet	1835 K
besoin	1049 nous avons K de vous	1139 nous avons K de vous	1139 a K de vous	1139 avons K de votre
besplatan	2184 poslednji K tekst
besplatna	2171 K članka
besplatne	2171 K članke
besplatni	2163 naš K webinar	2163 naš K vebinar	2184 poslednji K članak	2184 zadnji K članak
besplatnih	2171 K članaka
beste	1709 elke week het K van
bestellen	394 jetzt K	469 im shop K	470 shop K	470 store K	542 K sie hier	542 K sie unseren
bestellung	455 K
besten	543 die K texte
betaald	1744 artikel is K	1744 content is K
betaalmuur	1711 geen K	1757 K
betalande	2390 K läsare
betalende	379 kun for K	388 K læsere	1831 K lesere
betalingsmur	393 K	1836 K
beteiligt	499 redaktion ist nicht K
betonte	545 K
betrokken	1718 redactie is niet K
bevestigen	1709 aanmelding te K
bevorzugen	456 google K
bevorzugte	456 K quelle
bevorzugten	456 K quelle
bevorzugter	456 K quelle
bewerben	470 jetzt K:
bezahlschranke	486 K	546 K
bezmaksas	1627 K rakstus	1627 K raksti	1627 K kontu	1631 K raksts
""", 'bi': """
bidrag	322 dit K	322 giv et K	389 giv et K	389 dit K gør	389 dit K er	389 dit K til vores	393 K	1762 ditt K	1810 gi et K	1832 ditt K gjør	1832 ditt K er	2370 ge ett K	2370 ditt K gör	2391 ge ett K	2391 swisha ett K
bidraget	1810 K ditt
bijdrage	1644 jouw K	1685 kleine K	1744 K is betaald	1750 dankzij jouw K	1755 kleine K
bilder	533 uns ihre K
bildirdi	2492 K
bildirimlere	14 K	2439 K izin ver
bildirimleri	14 K	2440 K aç
biletlerini	2463 etkinlik K
billionaire	793 K owner
bilten	2151 K
binding	326 ingen K	391 ingen K
bindingstid	1766 ingen K	1834 ingen K
bindningstid	2326 ingen K	2393 ingen K
binnenland	1729 is redacteur K
bisogno	1368 abbiamo K di te	1444 abbiamo K di te	1444 abbiamo K del tuo	1444 abbiamo K anche di te	1444 abbiamo K di voi
bitte	395 haben wir eine K	395 eine K an sie	395 wir haben eine K
biztatta	1308 K
""", 'bl': """
bli	1832 K med i	1832 K en del av	2391 K en del av
blijkt	1756 K uit
blijven	1711 om dit te K doen
bliv	389 K en del af
blocker	657 disable your ad K	657 disable ad K	657 turn off your ad K	657 using an ad K
blocking	657 K our ads	658 K ads
bloqueador	830 K de anuncios	890 K de anuncios	1943 K de anúncios
bluesky	16 K	651 follow him on K	651 follow her on K	651 follow them on K
""", 'bo': """
board	718 our jobs K	718 our job K
bogatych	1894 nie mamy K
bookmark	775 K this story	775 K this page
bookshop	760 our K
""", 'br': """
bralcem	2312 K
bralcev	18 po zaslugi K	2293 s podporo K	2293 s pomočjo K	2312 K	2314 naših K	2314 po zaslugi K	2314 s podporo K	2314 podpori K
bralci	2312 K	2314 naši K
branja	0 čas K
brauchen	485 K noch #	542 wir K ihre hilfe	542 wir K deine hilfe	542 K wir sie	542 K wir dich	542 K wir eure
braucht	485 K ihre hilfe	485 K deine hilfe
breaking	642 get K news alerts
brez	2293 K vas
brief	1689 K naar
briefing	692 our morning K	692 our K	692 daily K	733 K in your inbox
briefkasten	458 anonymen K	458 anonymer K
brieven	1689 K naar
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	657 your K is out of date	657 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1800 K ki	1800 K ai
""", 'bu': """
budite	2170 K u toku
buitenlandcorrespondent	1751 is K
buitenlandredacteur	1690 is K
bulabilirsiniz	2476 K
bulan	1364 per K
buletin	1316 K kami	1348 K harian kami	1363 K kami	1366 K
bulunabilirsiniz	2489 katkida K
bulundu	2492 çağrida K
bulunun	2489 katkida K
buradan	2471 K bağiş yapin
bureau	704 K chief
button	464 klick auf den K
buttons	742 the share K	742 the K below
buycoffee	1894 K
""", 'ca': """
cadastre	1919 K-se	1927 K-se para
cadeau	1648 K aan
cafecito	851 K
callan	887 lo que otros K
campagne	1129 K de dons	1139 boucler notre K
campaign	793 our spring K	793 our K
can	792 pay what you K
canal	825 únete al K	886 únete al K	1939 siga nosso K	1939 siga o K	1992 entre no K	1993 nosso K
canale	1414 al K	1445 il nostro K
canali	1389 sui nostri K
canalul	2045 K nostru
cancel	21 K reply	629 K at any time	794 K any time	794 K at any time
cancele	1926 K quando quiser	1994 K quando quiser
cancellarti	1382 puoi K
cap	213 és K de
caporedattore	1410 è K
caporedattrice	1410 è K
carte	9 cette K
casella	1383 nella tua K
""", 'ce': """
cebinize	2468 K gelsin
celoten	20 K članek	2262 K članek je	2289 K članek
celotnega	2262 za ogled K	2262 za branje K	2289 K članka
cenite	2309 K naše delo	2309 K naš trud
cerea	2047 K
cereau	2047 K
cerut	2047 a K	2047 au K
""", 'ch': """
channel	793 our K	1322 ikuti K	1322 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1069 par e-mail K	1069 par mail K
chargement	1115 K de la vidéo
chatbot	508 unseren K	508 unserem K
chcete	313 K číst dál	2204 K čítať ďalej
check	723 K back for more	723 K back soon
chef	1102 est K de	1729 is K van de
cheffe	1102 est K de
chefredakteur	535 ist K
chefredakteurin	535 ist K
chefreporter	535 ist K
chefreporterin	535 ist K
chegou	1920 se você K até aqui
chercheur	1102 est K
chercheuse	1102 est K
chia	25 hãy K sẻ	2620 hãy K sẻ	2623 K sẻ
chiede	1447 K
chiederti	1368 un piccolo favore da K
chief	680 is K
chiesto	1447 ha K
chip	693 K in	694 K in	792 K in now	792 K in and
chipping	792 consider K in
choices	763 cookie K	763 your K
choisissez	1060 K votre offre
choose	612 K a plan	626 K a plan
chosen	747 K by our
chronione	1892 K są prawem
""", 'ci': """
cijelog	2139 za čitanje K
cikk	1306 ez a K
cikkeink	1306 K
cikket	1304 ezt a K	1304 a K
cipta	1333 hak K
citarea	2040 cu K sursei
citera	2350 K oss gärna	2350 K gärna men ange
citire	0 timp de K	0 timp K
citit	2032 dacă ai K până aici
cititorii	36 K noștri	2045 K noștri
cititorilor	18 datorită K	2032 datorită K
civil	770 keep it K
""", 'cl': """
claimed	795 K
clarifications	727 corrections and K
clicking	711 by K play
client	1062 déjà K
""", 'co': """
code	1414 qr K
codziennie	17 K rano	1846 otrzymuj K
coffee	619 buy me a K	693 buy me a K	693 buy us a K	792 buy us a K	794 cup of K
colabora	848 K con
collabora	1410 K con
columnist	680 is a K	704 K	1690 is K	1751 is schrijver en K	1751 is K en
colunista	1962 é K
com	2087 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	835 quieres K	836 para K	1949 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	835 déjanos tu K
comentarios	835 no admite K	836 en los K
comentariu	21 pentru a publica un K
comentou	1995 K
comision	2027 primi un K
comment	6 to K	6 to leave a K	6 to post a K	665 log in to K	665 sign in to K	665 be the first to K	665 leave a K below	665 leave your K	665 our K policy	666 post a K	770 posting a K	770 members can K	787 to K you must	787 to K, you must
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	1123 votre K sera publié
commentaires	1089 charte des K	1089 espace K	1090 dans les K
commentare	6 per K	1397 vuoi K	1398 per K
commentator	1751 is politiek K
commenter	1090 pour K	1123 peuvent K	1123 pour pouvoir K
commenti	1397 i K saranno	1398 nei K
commenting	665 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	665 in the K below	665 let us know in the K	665 K powered by	665 K have been closed	665 all K are subject to	665 we welcome your K	666 in the K section	770 posting K	787 closed the K	787 turned off K	787 turned off the K	787 switched off K	787 disabled K	792 let us know in the K
commercial	747 our K team	747 our K content	1119 réalisé par un partenaire K	1132 notre service K
commissie	1718 een K
commission	656 we may receive a K	656 K if you buy	747 may earn a K	747 may earn a small K	747 may earn an affiliate K	747 may receive a small K	747 may receive K	747 earn K from	772 K
commissione	1423 ricevere una K
commissions	772 K
committed	727 K to accuracy
community	502 unserer K	543 unsere K	665 abide by our K	701 our K members	701 leave our K	701 like our K	792 join our K of	793 K-funded	1397 regole della K	1414 K whatsapp
compartilhada	1969 uma publicação K por
compartilhado	1969 um post K por
compartilhe	25 K	1992 K este
compartir	805 K tu cuenta, cambia	886 si quieres K tu cuenta
compensated	772 K
compensation	747 receive K from
complain	727 K about this article
complained	795 K
complains	795 K
complaints	727 our K page
completa	880 para leer la nota K	1926 para ler a matéria K
complete	740 K digital access
completo	1926 para ler o artigo K
complimentary	15 K articles	632 K articles	632 K article this month	632 last K article
compte	1139 créez un K	1139 créez votre K
comunidad	877 K que sostiene
comunidade	1992 faça parte da K
comunique	1948 K um erro
comunitatea	2032 K care susține	2044 intră în K
condannato	1447 ha K
condiciones	833 términos y K
condividi	1444 K questo
condividila	25 K
condividilo	25 K
conduite	1123 charte de bonne K
confidence	702 in K
confidential	702 K tip	702 K tips
confirm	634 check your email to K
confirmar	876 bandeja de entrada para K	1983 caixa de entrada para K
confirmat	2047 a K
confirmation	1128 e-mail de K
connect	651 K with us on
connectez	24 K-vous	1047 K-vous	1060 K-vous pour
consenso	1394 il K ai cookie
consent	661 we need your K to load	696 written K
consentimento	1969 K para carregar
consentiti	1397 non sono K commenti
consider	612 K giving	612 K making	612 K joining	612 K a gift	619 if you liked this article, K	694 please K	694 K a	694 K giving	694 K joining
contact	634 K me with news and offers	708 K her at	708 K him at	708 K them at	792 K us at	1726 neem K op
contacted	679 can be K at
conte	1992 K-nos
contenido	9 este K	9 K externo	806 K premium	832 K externo de	832 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	661 to view this K, you	661 to view this K please	661 this K is hosted by a third party	661 we use your sign-up to provide K	662 third-party K	740 access to all our K	747 our K studio	749 to reuse this K	752 this K	1694 K te zien
contenu	9 ce K	1086 ce K n'a pas pu être	1086 K bloqué	1115 K est fourni par
contenus	1060 tous nos K	1140 nos K
contenuti	9 K esterni	1378 a tutti i K
contenuto	9 questo K	9 K esterno	1394 K esterno
contingut	9 aquest K
continua	1436 K a leggere con	2036 pentru a K lectura
continuar	228 el teu suport per K	228 ajuda'ns a K	231 per K llegint	1988 para K lendo	1988 para K a ler	1988 K lendo
continuare	20 K a leggere	1436 per K a leggere	1436 per K la lettura	2036 pentru a citi în K	2036 citește în K cu
continue	624 to K reading this article	624 log in to K	624 sign in to K	624 register to K	624 upgrade to K	792 help us K	1975 K a ler abaixo	1988 K lendo com	1988 K a ler com
continuer	1132 pour K à lire
continuez	1119 publicité, K	1132 K votre lecture sur
continuing	661 by K to use this website, you agree
contou	1995 K
contribua	1961 K	1992 K com	1992 K a partir	1992 K para o nosso
contribuez	1139 K
contribuisci	1367 K
contributed	705 K reporting	705 K to this report	705 K to this story	705 K to this article	749 K to this report
contributing	680 is a K	792 by K to
contribution	612 make a K	693 make a K	792 your K	792 making a K	1139 votre K
contributo	1367 il tuo K	1371 con il tuo K	1433 piccolo K per noi
contributor	680 is a K
conversation	612 join the K	665 join the K with	666 to join the K	770 in the K
cookie	661 manage your K	1158 קובצי K	1276 K-kat	1394 usiamo i K	1394 questo sito usa i K	1858 pliki K	2081 файлы K	2081 файлов K	2091 файлы K	2121 файлы K	2121 файлов K	2219 súbory K	2519 файли K	2519 файлів K	2531 файли K	2561 файли K	2561 файлів K	2587 sử dụng K	2601 chấp nhận K
cookiekeuze	1730 K
cookies	9 third-party K	338 vi bruger K	339 bruger K til	360 K	507 nutzung von K	558 αποδοχή K	601 K	661 we use K	661 this site uses K	661 this website uses K	661 our site uses K	661 uses K to	661 accept all K	661 accept K	661 how to control K	662 use of K	711 social media K	763 K	832 usamos K	832 este sitio utiliza K	832 esta web utiliza K	832 aceptar las K para	832 que aceptes las K	833 uso de K	1086 refusé les K	1087 utilise des K	1115 gérez vos K	1143 bandeau K	1669 omdat je geen K	1671 gebruik van K	1694 social media-K	1730 K toe te staan	1778 vi bruker K	1799 K	1858 używamy K	1858 plików K	1945 usamos K	1945 este site utiliza K	1945 este site usa K	1946 uso de K	2352 K på	2360 K
cookievoorkeuren	1694 K
copy	793 read our K
copyright	1721 rust K
corespondent	2018 este K
corporate	793 K backing
correct	747 K at time of
correction	727 report a K	727 request a K	727 suggest a K
corrections	727 our K	727 K policy	757 our K team	793 our K
correo	813 en tu K	813 en su K	813 a tu K
correspondant	1102 est K	1102 K à
correspondante	1102 est K	1102 K à
correspondent	680 is a K	704 K	1690 is K
correspondente	1962 é K
correspondents	793 our K
corresponsal	213 és K	848 es K
correu	206 al teu K
corrispondente	1410 è K
courriel	1069 par K chaque	1069 dans votre boîte K
couvre	1102 K les
coverage	723 read our full K	723 see our full K	775 more of our K	775 all our K	793 our K
covers	680 K the
""", 'cr': """
created	687 summary was K
creative	681 under a K commons license
criticised	795 K
criticized	795 K
crowdfunding	796 K
""", 'cu': """
cubre	848 K los
cuenta	805 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	1729 is K
cuma	17 her K
cuota	887 tu K
""", 'cz': """
czekamy	1861 K na wasze
czytaj	1914 K dalej za
czytania	0 czas K
czytasz	1915 K nas
czytelnicy	36 nasi K	1911 K	1915 nasi K
czytelniczek	1894 dzięki wsparciu K
czytelniczki	1911 K
czytelnikom	18 dzięki K	1911 K	1915 dzięki K
""", 'da': """
daarna	1649 K kun je
dabei	542 sind sie K	542 sei K
dacci	1444 K una mano
daftarkan	1348 K email anda
dagar	2371 # K för #
dage	371 # K for #	389 prøv # K
dagelijks	1652 ontvang K
dager	1811 # K for #
daily	634 sign up for our K
dakika	0 K okuma
dalej	1915 pisać K
danach	405 K # euro
dane	2237 #% z K	2237 # % z K
dankzij	18 K lezers	18 K onze lezers	1711 K onze leden	1711 K mensen zoals jij	1711 K lezers zoals jij	1737 K onze lezers	1737 K lezers	1737 K giften	1750 K jouw steun	1750 K uw steun
dapatkan	1322 K update berita
dar	313 váš K	317 K	2259 K
darbu	1636 mūsu K
darmowe	1888 K konto
darmowy	1843 ostatni K	1903 ostatni K tekst
darmowych	1888 limit K
darowizna	1914 twoja K	1918 K
darowizny	1918 K
darte	815 K de baja
darujme	293 na K	314 na K	315 K
dary	317 K	2259 K
data	680 is a K
datajournalist	1729 is K
dateci	1444 K una mano
datenjournalist	535 ist K
datenjournalistin	535 ist K
datenschutzbestimmungen	432 K
datenschutzhinweise	432 K
""", 'de': """
deaktiviere	429 K deinen adblocker
deaktivieren	429 K sie ihren adblocker	429 adblocker K	429 ad-blocker K
deaktiviert	429 javascript ist K
debat	359 send det til K
debate	666 join the K
debattartikel	2359 din K	2359 skriva en K
debattartikeln	2359 svara på K
debatten	6 delta i K	342 deltag i K	365 deltage i K	365 deltag i K	365 tone i K	1804 delta i K
debattinnlegg	1798 K
decided	795 K
decidiu	1995 K
decis	2047 a K
deciso	1447 ha K
declarat	2047 a K	2047 au K
declarou	1995 K
dedi	2492 K
dedicated	793 our K team
dediler	2492 K
deductible	693 tax-K gift	693 tax-K donation	792 make a tax-K	794 tax-K
deel	25 K het	25 K dit	1640 K dit
deine	18 ohne K
dejal	2316 je K
dejala	2316 je K
dela	25 K den	2391 K med en vän
delivered	624 print edition K to	625 K to your door	634 K to your inbox	634 K to your email	634 get the latest news K
delo	2309 vam je všeč naše K	2314 naše K
demanar	239 va K
demander	1049 une faveur à vous K	1049 un petit service à vous K
den	25 del K
denildi	2492 K
denuncia	889 K	1447 K	1995 K
departe	2044 citi mai K
depend	793 we K on
depende	877 no K de bancos	1984 não K de bancos
dependemos	877 K de nuestros lectores	1984 K dos nossos leitores
der	545 so K
derden	1669 inhoud van K
derdi	2492 K
derecho	29 se reserva el K
derlerdi	2492 K
desactiva	830 K adblock
desactivar	830 K adblock
desative	1943 K o adblock
descarga	817 K la app	817 K nuestra app	886 K nuestra	886 K la app
descarrega	236 K't
descarregue	1933 K a app
despre	2018 scrie K
desta	1992 faça parte K
destek	2471 K olun	2489 bize K	2489 K olun	2489 K ol	2489 K verin	2489 aylik K
det	392 hed K	1835 het K	1835 sto K
detected	657 ad blocker K	657 adblock K
determinou	1995 K
detto	1447 ha K
deutschen	524 von der K presse-agentur
devamini	2435 K okumak için	2489 haberin K okumak
devenez	1139 K membre	1139 K mécène
device	702 non-work K
""", 'di': """
dicci	1444 K la tua
dice	889 K	1447 K
diceva	1447 K
dich	542 trag K
dichiarato	1447 ha K
die	545 so K
diesem	543 K text
diesen	9 K tweet	510 K text	515 gäbe es K text nicht	543 K text
dieser	543 K text
dieses	9 K video	464 um K video
dig	318 vi har en bøn til K	2391 hör av K
digest	692 weekly K	692 our K
digipakett	892 telli K
digital	489 K-abo für	516 ein K-abo	768 K pass
digitalabo	402 mit unserem K	489 K für
dijo	889 K
dimanche	17 chaque K
din	2171 za # K	2171 od # K
dinara	2199 K
dine	324 læst alle K
dinleyebilirsiniz	2476 K
dinleyin	2 haberi K	2476 K
dipublikasikan	22 tidak akan K
dir	239 va K
direct	634 K to your inbox	1080 suivez en K	2002 K în inbox
directement	1070 K dans votre
directly	634 K in your inbox
directo	825 sigue en K
direito	29 reserva-se o K	29 se reserva o K
disabilita	1392 K adblock
disait	1142 K-il	1142 K-elle
disattiva	1392 K adblock	1392 K l'ad blocker
discord	502 unserem K
discordu	271 K
discordzie	1873 K
discover	211 a google K	354 google K	456 google K	540 K folgen	571 google K	698 google K	853 en google K	1687 google K	1793 google K	1873 google K	2016 pe google K	2354 google K
discoverissa	1009 google K
discussion	6 to join the K	770 in the K	770 join the K	1089 participez à la K
disdici	1375 K quando vuoi	1446 K quando vuoi
disfrutando	880 sigue K de
disiscriverti	1382 K
diskuse	284 vstupte do K	284 zapojte se do K
diskusie	2228 zapojte sa do K	2228 vstúpte do K
diskutiere	434 K mit
diskutieren	434 K sie mit	434 K sie über	542 K sie mit
diskutovat	284 K mohou
dispatch	692 a weekly K	692 our K
disponibil	2000 K doar pentru abonați
disponibile	1385 K su app store
disponible	818 K en google play	1072 K sur l'app store
dispositivo	805 si continúas leyendo en este K	806 en otro K	1436 in uso su un altro K	1988 em outro K	1988 noutro K
dispus	2047 a K
disse	1447 K	1995 K
distribuie	25 K
dit	1142 a K	1142 K-il	1142 lui K-on
dites	1089 K-le nous en	1139 K-nous
diu	239 K
diventa	1444 K socio	1444 K parte
diyor	2492 K
diyordu	2492 K
diz	1995 K
dizia	1995 K
diziam	1995 K
""", 'do': """
do	793 what we K
dobivajte	2191 K
dobivati	2185 želite K	2303 želite K
docente	1410 è K
dodaje	1917 K
dodal	316 K	2258 K
dodala	316 K	2200 K	2258 K
dodao	2200 K
doel	1711 ons K: #
dogodek	2282 naš K
dohodnine	2293 K
dokumente	458 anonym K
dollar	792 K you give	794 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1143 K
dona	1367 K ora
donacija	2175 svaka K	2175 vaša K	2197 vaša K	2198 vaša K	2198 svaka K	2201 K	2317 K
donacije	2201 K	2317 K
donacijo	2315 z K
donacijom	2199 K
donaciones	890 K
donacions	240 K
donasi	1349 K anda	1362 K anda	1366 K
donate	612 K now	612 K today	694 K	792 K what you can	796 K
donateur	1139 devenez K	1753 word dan K
donateurs	1104 nos K	1140 nos K	1711 dankzij onze K	1737 dankzij K
donatie	1644 doe een K	1644 jouw K	1685 K	1753 jouw K	1753 uw K	1753 doe een K	1757 K
donaties	1737 dankzij K	1757 K
donating	792 consider K
donation	612 make a K	619 consider making a K	693 make a K	736 K will be doubled	736 K will be matched	789 small K	792 your K	792 consider a K	796 K
donations	796 K
donativo	1961 o seu K
donatrices	1140 nos K
donazione	1371 fai una K	1408 una K	1444 la tua K	1444 fai una K	1448 K
donazioni	1448 K
donderdag	17 elke K
doneer	1640 K	1685 K
donio	293 na K	314 na K
donirajte	2175 K	2197 K	2293 K	2313 K
donnerstag	17 jeden K
donnez	1090 K votre avis	1139 K-nous	1139 K-leur
donors	792 new K
dons	1139 vos K	1143 K
doors	793 our K open
dopisnica	2157 je K	2276 je K	2276 , K
dopisnik	2157 je K	2157 , K	2276 je K	2276 , K
dostupan	2139 ovaj sadržaj je K
doubled	736 gift will be K
dovoljenja	2268 kopiranje brez K	2307 brez K
download	331 K appen	331 K vores app	638 K our app	638 K on the app store	641 K the app	641 K the free app	792 K our	1640 K de	1655 K de app	1655 K de gratis app
dozvole	2174 bez K
""", 'dr': """
draag	1737 K bij
draht	458 ihr K zur	458 K zu uns
dreptul	29 își rezervă K
drepturile	2014 toate K rezervate
drittanbietern	431 K nicht zugestimmt	464 inhalte von K
drittanbieters	464 dienst eines K
drittplattformen	431 K
drive	793 fund K
""", 'du': """
dukung	1349 K kami lewat	1362 K kami
dukungan	1362 K anda
dung	9 nội K này	2601 nội K này do
duyurdu	2492 K
""", 'dy': """
dyskusji	1883 kulturę K
dyskutuj	1883 K z nami
""", 'dz': """
dziennikarka	1875 - K	1875 , K
dziennikarstwo	1840 wesprzyj niezależne K	1915 nasze K	1915 niezależne K
dziennikarz	1875 - K	1875 , K
dziennikarze	1915 nasi K
dziennikarzem	1875 jest K
dziennikarzy	1879 szukamy K
""", 'ec': """
economia	213 és cap d'K
economieredacteur	1690 is K
economieverslaggever	1751 is K
""", 'ed': """
edited	749 this story has not been K	749 has not been K by
edition	718 our special K	749 in our print K
editor	273 , K	668 letter to the K	680 is a senior K	680 is an K	680 is the K	680 is the deputy K	704 K	757 to the K	792 write a letter to the K	1338 adalah K	1962 é K de	2217 , K
editora	1962 é K de
editorka	273 , K	2217 , K
editors	757 to our K	793 we, the K	793 our K
ediyor	2492 itiraf K
""", 'ee': """
eelisallikaks	903 K
eelistatud	903 K allikaks
eerste	1755 K maand
""", 'ef': """
eftertryck	2350 K förbjudet
""", 'eh': """
ehdotti	1045 K
""", 'ei': """
eiere	1810 ingen rike K
eigener	395 in K sache	543 in K sache
eilmeldungen	14 K	419 K aufs	481 K
eindredacteur	1690 is K
einem	405 mit K abo
einen	458 K tipp für uns
einer	500 text steht unter K
eingebettete	9 K beitrag	464 K inhalte
eingebetteten	464 K inhalt
eingebetteter	9 K beitrag
einloggen	24 K
einmal	17 K pro woche
einsatz	531 unter K von ki
einstellungen	507 cookie-K
eintragen	542 K genügt
einverstanden	410 ich bin damit K, dass
einwilligung	412 K können sie jederzeit widerrufen	412 K kann jederzeit widerrufen	412 K jederzeit widerrufen	431 K jederzeit
""", 'ek': """
ekibimiz	2490 K
ekibimize	2463 K katilin
ekipi	2282 naši K
ekipo	2282 našo K
ekledi	2492 K
ekleyin	2476 K
ekliyor	2492 K
ekonomireporter	2358 är K
eksternal	1339 konten K	1339 situs K
eksterni	2159 K sadržaj
eksternt	339 K indhold	360 K indhold	1779 K innhold	1799 K innhold
""", 'el': """
elektronski	2263 svoj K naslov	2288 svoj K naslov
elfogadom	1263 K a
elige	805 K tu plan	886 K tu plan
elismerte	1308 K
elke	17 K dag
elle	1142 dit-K
elmondta	1308 K
elrendelte	1308 K
""", 'em': """
email	17 daily K	286 svůj K	553 το K σας	553 στο K σας	585 το K σας	634 enter your K	634 we'll K you	634 we will K you	647 click to K	647 share via K	665 save my name, K	692 our daily K	692 our free K	708 K her at	708 K him at	785 by K	785 to your K	792 K us at	813 en tu K	1316 ke K anda	1348 di K anda	1383 la tua K	1383 nella tua K	1885 adres K	1885 swój K	1931 no seu K	2031 pe K	2060 ваш K	2170 svoj K	2170 svoju K	2230 svoj K	2503 ваш K	2578 K của bạn	2578 nhận tin qua K	2579 địa chỉ K	2608 điền K để nhận	2608 K để nhận bản tin	2608 tin nóng qua K	2609 mỗi sáng qua K	2609 qua K mỗi	2620 nhập K của bạn
emailing	677 get in touch by K
emailul	2002 introdu K	2003 pe K tău
embed	9 this K	711 to view this K
embedded	9 K content	9 K post
embora	1920 antes de ir K
empresas	887 sin grandes K
emretti	2492 K
""", 'en': """
enable	657 to view this video please K
encuesta	35 nuestra K
engagement	1064 sans K	1141 sans K
engagent	30 n'K que
engelleyici	2446 reklam K
engelleyicinizi	2445 reklam K
enjoyed	614 we hope you K this
enligt	2394 K
enquete	35 nossa K
ensisijaiseksi	1009 K lähteeksi	1009 K lähteeksesi
enter	503 strg+K	2072 ctrl+K	2513 ctrl+K
entering	634 by K your email
enthalten	489 im abo K
entlang	542 hier K
entrada	812 en tu bandeja de K	1931 na sua caixa de K
entro	1445 K fine mese
entschied	545 K
envoyer	1128 pour vous K nos
""", 'ep': """
episoden	1802 hele K
epizodo	2284 K
epizodu	280 K	2165 K
""", 'eq': """
equipa	1993 a nossa K
equipe	1993 nossa K
equipo	887 somos un K
""", 'er': """
erfahrungen	458 ähnliche K
erfolgreich	482 K angemeldet
erforderliche	21 K felder sind	434 K felder sind
erhalten	514 sie K in kürze
erid	2106 K
erikoistoimittaja	1014 K
erkende	1756 K
erkender	392 K
erkendte	392 K
erkjente	1835 K
erreichen	503 K sie uns
erreichst	503 K du uns
error	727 spot an K
errors	727 spot any K
erschien	445 dieser text K zuerst	445 dieser artikel K zuerst	445 dieser beitrag K zuerst
erschienen	445 zuerst K auf
erstmals	541 text wurde K	541 artikel wurde K
ervaring	1726 deel je K	1726 deel jouw K
erwerben	500 rechte K
""", 'es': """
escreva	1992 K-nos
escreve	1962 K sobre	1962 K às	1962 K aos	1962 K para
escreveu	1995 K
escribe	848 K sobre
escriptor	213 és K
escriptora	213 és K
escritor	848 es K
escritora	848 es K
escriu	236 K-nos
escute	1992 K a
esimene	929 K kuu
essai	1141 offre d'K
estamos	887 ya K en
estimated	0 K read
""", 'et': """
ettertrykk	1789 K forbudt
etti	2492 diye rica K	2492 rica K
ettiler	2492 rica K
etwas	485 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2171 za # K	2232 od # K
euro	405 dann # K	544 ab # K	2232 za # K
euroa	1027 K/kk
eurolla	1027 K
""", 'ev': """
evenementen	1732 onze K
evening	17 every K
event	760 our free K	1699 ons K
events	760 our K
every	17 K week	634 in your inbox K	689 thank you to K	794 K gift
everyone	689 thank you to K who	689 thanks to K who	736 keep it free for K	793 K reading this
everything	793 K else we publish
evra	2289 za # K
evro	2289 za # K	2293 vsak K	2314 vsak K
""", 'ex': """
exclusief	1647 dit artikel is K	1649 K voor abonnees
exclusiva	805 nota K	881 K para socios
exclusively	740 K for members
exclusivo	805 este artículo es K	805 contenido K para	806 este contenido es K	881 K para socios	1926 este conteúdo é K	1926 este artigo é K	1927 conteúdo K para
existence	1140 notre K
existujeme	2237 K vďaka
explained	795 K
explica	239 K	889 K	1995 K
explicar	239 va K
explicat	2047 a K
explicou	1995 K
explique	1142 K
expressed	710 views K	710 opinions K	710 views and opinions K	710 views K are personal
external	9 K content	661 K content from
externe	9 contenu K	9 K inhoud	507 dieser K inhalt	532 K medien	1669 K inhoud
externen	9 K inhalt	9 K inhalte	432 K inhalt	464 alle K inhalte
externer	9 K inhalt	431 K inhalt von	464 anzeige K inhalte	464 K inhalt konnte
externes	9 contenus K
extracto	876 un K de nuestra
""", 'fa': """
facebook	16 K	122 K	335 på K og twitter	502 unserer K-gruppe	507 inhalt von K	571 K	647 share on K	651 like us on K	651 find us on K	652 on K and twitter	652 on K, twitter	652 on twitter and K	827 en K y twitter	827 en K, twitter	827 en K y x	1081 sur K et twitter	1081 sur K, twitter	1389 su K e twitter	1664 op K en twitter	1664 op K, twitter	1725 onze K-groep	1775 på K og twitter	1940 no K e no	1940 no K, no	2336 på K och twitter	2525 K	2642 在K上
facebookgroep	1725 onze K
facebookie	16 K
facebookis	904 K
facebookon	1272 K
facebooku	16 K	271 K	2155 K	2215 K	2274 K
facts	792 fund the K
factual	727 K error	727 K errors
faire	1047 K un don
fais	1139 je K un don
faisant	1055 en K un don
faisons	1129 K vivre un
faites	1047 K un don	1055 K un don	1104 K un don	1139 K-le lire	1139 K un geste
farci	1445 da K
fast	392 slog K	1835 slo K	2394 slog K
favor	614 small K to ask	614 a K to ask of you	614 we have a K to ask	796 small K
favoriete	1687 K bron	1733 K podcast-app
favoris	1109 K google	1109 K sur google
favorite	698 K source	1109 source K
favorites	1109 sources K
favoritos	853 tus K
favour	614 small K to ask	614 we have a K to ask	796 small K
favourite	698 K source
""", 'fe': """
fee	772 a K
feedback	476 ihr K	476 dein K	665 thanks for your K	665 thank you for your K
fehler	434 haben sie einen K
fehlerhinweis	434 K
fejsbuku	2155 K
felelte	1308 K
felirat	1308 ez a K
feliratkozom	1255 K a hírlevélre
fellow	680 is a senior K	680 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1268 minden jog K
""", 'fi': """
fi	693 on ko-K
figyelmeztet	1308 K
figyelmeztetett	1308 K
finalul	2045 K lunii
finanzieren	398 wir K uns durch spenden	515 helfen sie uns, sie zu K	543 wir K uns
finden	495 zum thema K sie	495 aus der region K sie	495 mehr dazu K sie	538 K sie hier.	538 K sie hier:	538 K sie oben.
finder	364 K en fejl
findest	538 K du hier.
fined	795 K
finestra	1397 si apre in una nuova K
first	631 for the K year	631 for your K year
fizess	1305 K elő
fizessen	1254 K elő	1305 K elő
fizette	1295 hirdető K
""", 'fl': """
flere	390 K af dem
""", 'fo': """
fogalmazott	1308 K
folge	424 K uns	510 die ganze K	542 K uns
folgen	424 K sie uns	510 alle K des	540 google news K	540 bei google K	540 auf google K	542 K sie uns
folgt	424 K uns
follow	651 K us on	651 K us at	651 K him on x	651 K her on x	651 K them on x	651 K me on	651 K our live	651 K on x	665 notify me of K-up	792 K us on
folosim	2008 K cookie
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	350 alle rettigheder K
fordert	545 K
forderte	545 K
foreslo	1835 K
foreslog	392 K
foretrukken	354 K kilde	1793 K kilde
foretrukket	1793 K kilde
foretrukne	354 K kilde	1793 K kilde
forint	1307 K
forinttal	1307 K
forklarede	392 K
forklarer	392 K	1835 K
forklarte	1835 K
former	690 is a K
fortalte	392 K	1835 K
forteller	1835 K
fortgesetzt	428 wird nach der anzeige K
fortsette	1833 for å K å grave
fotograaf	1690 is K
fotos	533 uns ihre K	533 uns deine K
found	795 K that
founder	680 is the K
""", 'fr': """
fragen	489 K zum abo	489 K zu ihrem abo
fragt	545 K
fragte	545 K
fredag	17 hver K	17 varje K
free	632 you have # K	634 sign up for our K	634 sign up to our K	634 get our K	638 our K app	638 our app is K	736 keep it K for all	736 keep this site K
freelance	678 is a K writer	680 is a K
freelancejournalist	358 er K	1729 is K
freiartikel	408 K
freier	450 ist K autor
freitag	17 jeden K
freiwillig	515 bezahlt wird K
freiwilligen	394 K beitrag
friday	17 every K
fridays	17 on K
friend	648 tell a K	736 become a K of the
frilansjournalist	1797 er K	2358 är K
""", 'fu': """
full	20 to read the K
functional	711 K cookies
fund	612 K our	619 help K our
funded	793 reader-K
fundet	364 K en fejl
fundraising	793 K deadline	796 K
funktionale	464 K cookies
funnet	1803 K feil	1803 K en feil
""", 'ga': """
gab	545 K an
gabung	1322 K di kanal	1362 K di	1362 yuk K	1362 ayo K
galetes	216 fem servir K
ganze	495 lesen sie die K
ganzen	20 K text	402 den K text lesen	495 lesen sie den K
gave	1761 gi en K i dag	1761 gi en K nå	1762 gi en K	1832 gi en K til oss	1832 gi en K i dag	1832 gi en K nå	1836 K
gazetecidir	2459 K
gazetecilerimiz	2490 K
gazetecilik	2490 bağimsiz K	2490 K para	2490 iyi K
gazetemizi	2487 K
gazetesi	2459 K'nde yaziyor
""", 'ge': """
geaccepteerd	1669 geen cookies hebt K
geblokkeerd	1730 inhoud is K
gebruiken	1669 wij K cookies	1669 we K cookies	1689 dit artikel K
gebruikt	1669 deze website K cookies	1669 deze site K cookies
gedetecteerd	1667 adblocker K
gedruckte	489 K zeitung? dann
gedruckten	489 abonnenten der K
gefallen	395 ihnen hat dieser artikel K	395 hat ihnen dieser artikel K	395 hat dir dieser artikel K
gefragt	545 K
gefunden	434 fehler im text K
gehen	395 bevor sie K
gekennzeichnete	428 mit einem symbol K
geladen	431 nicht K werden	464 inhalt konnte nicht K
gelesen	543 bis hierhin K	543 bis hierher K
gemaakte	1731 door ai K
gemeenteverslaggever	1751 is K
gemeinschaft	485 teil der K
genehmigung	446 ohne K
generated	687 summary was K	687 summary is K	687 summaries are K	687 key points were K	687 audio was K	687 voice is K	687 K using ai	687 K by ai	687 this audio is K
genererad	2361 ai-K
genereret	361 K af ai
generosity	792 your K
gengive	380 ikke tilladt at K
gengives	351 må ikke K
genossenschaft	543 unsere K	543 unserer K
gepubliceerd	22 wordt niet K	1673 je e-mailadres wordt niet K	1721 artikel is eerder K op
gerekiyor	2485 üye olmaniz K
gern	542 wirf K
gerne	368 ja tak, jeg vil K	389 vil K høre fra dig	389 hører vi K
geschickt	482 eine e-mail K
geschlossen	434 kommentare sind K
gesponsord	1744 artikel is K	1744 content is K
gewijzigd	1718 intussen K	1718 inmiddels K
gewinnspiel	469 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	479 die app K es	479 app K es
gift	612 make a K	792 your K	1640 met een K	1711 met jouw K	1711 met uw K
gifts	18 small K
giornale	1445 questo K	1445 il nostro K
giornalismo	1371 sostieni il K	1433 fare K costa	1445 il nostro K	1445 il K costa
giornalista	1410 è K e	1410 è K de	1410 è K di	1410 è K del	1410 è K della	1410 è K dell'	1410 è K a	1410 è K per
giornalisti	1445 i nostri K
giorno	17 ogni K
girin	2476 K
gitmeden	2431 K önce
give	693 K what you can	792 K what you can	792 K if you can	792 euro you K
""", 'gj': """
gjengis	1790 kan ikke K
gjerne	1832 vil K høre fra deg
""", 'gl': """
glasajte	2180 K
glasila	2200 K
glasio	2200 K
glasujte	2180 K	2298 K
gledajte	2186 K nas	2304 K nas
glissez	1139 K une pièce
""", 'go': """
going	20 to keep K	789 keep us K	793 keep us K
google	122 K news	211 a K news	271 K news	285 K play	354 K news	424 auf K news	456 als quelle bei K	456 als quelle auf K	456 bei K öfter	456 auf K sehen	479 K play	501 K-suche	501 bei K	501 K news	501 auf K	571 K news	638 get it on K play	651 follow on K news	698 K news	698 star on K	698 source on K	767 when you search on K	767 in your K feed	853 en K news	1271 K-ben	1572 K news	1612 K ziņās	1612 K news	1687 vaker in K	1724 in K	1724 op K	1724 bij K	1793 K news	1793 som kilde på K	1807 app store og K play	1807 K play og app store	1854 nas w K news	1854 na K news	1873 K news	2016 pe K news	2155 K news	2215 K news	2229 K play	2274 K news	2354 K news	2354 som källa på K	2367 app store och K play	2367 K play och app store	2442 K news'te	2455 K news'te	2455 K'da bizi	2467 app store ve K play'den	2525 K news	2584 trên K news
gostou	1993 K desta	1993 K deste
govorila	2200 K
govorili	2200 K
govorio	2200 K
""", 'gr': """
gracias	18 K a ti	887 K a ti
granskning	2392 sådan här K	2392 vår K	2392 oberoende K
granskningar	2392 våra K
granskningen	2392 den här K
gratis	405 wochen K	405 monat K	516 tage K	542 jetzt K	544 wochen K	805 crea tu cuenta K	812 recibe K	886 recibe K	888 prueba K	1364 K	1647 ontdek nu K	1647 krijg je ook K	1754 niet K	1811 dager K	1822 K sak igjen	1822 K saker igjen	1828 ingen K saker	2371 dagar K
gratisartiklar	15 K
gratuit	15 article K	1066 dernier article K	1140 ce site est K	2044 creează un cont K
gratuita	1446 prova K
gratuitas	15 matérias K	808 notas K	1960 matérias K
gratuite	15 articole K
gratuitement	1060 essayez K	1062 inscrivez-vous K	1070 recevez K
gratuiti	15 articoli K	1380 articoli K
gratuito	15 articolo K	1380 articolo K	1960 artigo K
gratuitos	15 artículos K	15 artigos K	809 artículos K	1960 artigos K
gratuits	15 articles K	1129 nos articles sont K
gridava	1447 K
gritaba	889 K
gritava	1995 K
grupi	2187 viber K
grupo	1992 entre no K
""", 'gu': """
guglu	2155 K
guidelines	665 community K before	665 our community K
""", 'ha': """
haber	2490 bu K
haberdar	2468 ilk siz K olun	2468 K olun
haberi	2 K dinle	4 K	2487 bu K	2487 K size
haberler	2455 google K'de	2455 google K	2490 bütün K
haberlerimiz	2490 K
haberlerimizi	2487 K
hacemos	877 lo que K
hacete	886 K socio	886 K socia
hafta	17 her K
haftalik	2491 K
haftanin	2487 K en önemli
haftung	30 keine K
hakkini	29 K sakli tutar
hakkiniz	2474 ücretsiz haber K	2485 ücretsiz haber K
hakutulostesi	1009 google-K
halben	516 zum K preis
haluan	1024 kyllä kiitos, K
hangzik	1308 K
hatirlatti	2492 K
hatti	2458 ihbar K
hattimiza	2458 ihbar K
haussa	1009 google-K
hauteur	1141 à la K de vos moyens
havi	1307 K #
havonta	1307 K
hay	2623 cho K
""", 'he': """
hear	703 we would like to K from you	703 we'd like to K from you	703 we'd love to K from you	703 we want to K from you	703 would love to K from you	792 we want to K from you	792 we'd love to K
heard	795 court K
hebben	1753 wij K je hulp nodig	1753 we K je steun nodig
hedder	392 K det i
hekelt	1756 K
hela	20 läsa K	20 läs K	2324 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	324 for at læse K	1764 for å lese K
helfen	394 K sie mit	542 K sie uns
helft	542 K uns
helloasso	1104 K
help	792 we need your K	792 K us do	792 will you K	792 K pay for	792 K if you can	792 K us pay	1685 K ons	1753 K ons
helpful	665 was this article K
her	1758 nå som du er K
here	612 sign up K	614 as long as you're K	614 now that you're K	764 sign up K	788 book K
herohero	314 na K
herunterladen	417 app K
hetente	17 K	1307 K
heter	1835 K det i	2394 K det i
hette	2394 K det
hevder	1835 K
""", 'hi': """
hier	538 gibt es K.
hierboven	1733 de video K
hieronder	1733 de reportage K	1733 het fragment K
hiervoor	1694 K zijn cookies nodig
hilf	542 K uns
hilfe	531 mit K von ki
hinterlassen	394 K sie
hinweis	503 geben sie uns einen K	503 gib uns einen K	533 einen K
hinweise	458 K zu diesem	458 K nehmen wir	458 K für uns	476 K auf fehler
hirdette	1308 K
historiador	213 és K
historiadora	213 és K
historien	372 læse hele K	1102 est K
historienne	1102 est K
historier	388 vores K	388 flere K	390 vores K	390 gode K
hittat	2364 K fel	2364 K ett fel
""", 'hj': """
hjelp	1800 K av ki	1800 K av ai	1824 K av ki	1824 K av ai	1832 K oss
hjelper	1832 ditt bidrag K
""", 'hl': """
hlasem	281 ai K
hlasujte	298 K	2242 K
""", 'ho': """
holder	388 læsere, der K
hoofd	1690 is K van
hoofdredacteur	1690 is K	1729 is adjunct-K
hoogleraar	1690 is K
""", 'hu': """
hubungi	1362 K kami
huikkaa	1045 K
huikkasi	1045 K
huusi	1045 K
huusivat	1045 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	318 nu K du er her
""", 'id': """
iddia	2492 K etti
ideal	1755 K
identifiez	24 K-vous	1060 K-vous pour	1139 K-vous
""", 'if': """
ifade	2492 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	402 mit K abo
ihren	543 lebt von K
ihtiyacimiz	2489 yardiminiza K	2489 desteğinize K
""", 'ik': """
ikkunassa	1045 luki K
iklan	11 K
ikuti	1322 K kami	1362 K kami
""", 'il': """
ilanlari	2463 iş K
ilimitado	806 acceso K	1927 acesso K
ilk	2491 K ay
illimitato	1378 accesso K
ilmainen	1031 K tunnus
ilmaisia	1039 K juttuja
ilmoitti	1045 K
ilmoitukset	14 K	1022 K
iltakirje	1025 K
""", 'im': """
imbuh	1365 K
imbuhnya	1365 K
immobilienmarkt	469 unserem K
importa	886 tu opinión nos K
importante	1992 sua opinião é K
impozit	2033 din K către	2046 % din K
impozitul	2033 din K pe venit către
""", 'in': """
inbox	552 στο K σας	634 sent to your K	634 right to your K	634 into your K	634 check your K to	733 in your K at #	733 in your K by #	792 your K	1348 di K anda	1348 ke K anda	1432 nella tua K	1652 in je K	2142 u vaš K
inchiesta	1445 questa K
inchieste	1445 le nostre K
ind	24 log K	327 log K for at	388 log K med
indbakke	329 i din K
indbakken	330 i K
independen	1363 jurnalisme K
independence	793 our editorial K
independencia	887 nuestra K
independent	237 periodisme K	619 support K journalism	792 support K journalism	793 K journalism	2045 jurnalism K	2045 jurnalismul K
independente	1993 jornalismo K
independently	747 we K	747 editors K	747 K selected by our	747 K chosen by our
independents	237 mitjans K
independiente	887 periodismo K	887 prensa K
independientes	877 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1445 giornalismo K	1445 informazione K
indipendenti	1433 rimanere K	1433 restare K
indipendenza	1445 la nostra K
indirin	2467 app store ve google play'den K	2476 K
infocom	445 dpa-K
infolettre	1069 notre K	1140 notre K
informace	290 K najdete
informasjonskapsler	1779 bruker K	1799 K
informatie	1689 K over dit
information	661 to store and/or access K on a device	661 for more K see our privacy	1106 lettre d'K	1106 lettres d'K	1140 K libre
informationen	446 mit K der	458 K zu diesem fall	524 mit K von
informations	1080 suivez les K sur
informativa	1395 K sulla privacy	1445 la nostra K
informazione	1433 l'K di qualità ha un costo	1444 sostieni l'K	1445 K libera	1445 l'K di qualità
informou	1995 K
infos	519 alle K zum
ingen	370 uden dig K	370 K rig ejer	1810 uten deg, K	2370 utan dig K
ingevoegde	1694 K post
ingezonden	1693 K bijdrage
ingyenes	15 K cikkei	15 K cikk	1289 K cikke maradt	1289 K cikkei	1289 K cikked maradt	1294 K cikk maradt	1302 nincs több K cikke
inhalt	9 dieser K	9 diesen K	402 dieser K ist nur für	464 dieser K wird von	464 um den K	507 K von x	532 diesen K zu sehen	532 ein K von
inhalte	9 externe K	432 externe K
inhalts	9 dieses K	507 laden des K
inhoud	9 deze K	1669 om deze K te	1694 bevat K van	1694 K te zien
iniciar	835 debes K sesión
initialement	1099 article publié K	1137 cet article a été K
inkorg	2329 i din K	2329 till din K
inkorgen	2369 direkt i K
inloggen	21 K om een reactie	24 K	1753 je moet nog even K
innan	2318 K du går
innboksen	1770 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inschakelen	1658 meldingen K	1667 javascript K
inschrijving	1709 K te bevestigen	1752 bevestig je K	1752 bevestig uw K
inscreva	1919 K-se	1930 K-se na nossa	1930 K-se em nossa
inscrever	1930 ao se K
inscription	1069 votre K a bien été	1069 K est confirmée	1069 confirmer votre K
inscrit	1062 déjà K
inscrivant	1070 en vous K
inscrivez	1047 K-vous	1069 K-vous à notre
insegna	1410 K storia
insistat	2047 a K
insisted	795 K
instagram	16 K	122 K	335 på facebook og K	424 ob whatsapp, K	425 auf facebook, K	425 auf K, facebook	425 auf facebook und K	425 auf facebook oder K	507 inhalt von K	571 K	651 follow him on K	651 follow her on K	651 follow them on K	652 on K, facebook	652 on K and facebook	1081 sur facebook et K	1389 su facebook e K	1664 op facebook en K	1664 op facebook, K	1775 på facebook og K	2336 på facebook och K	2460 K'da takip	2525 K
instagrame	2215 K	2215 facebooku a K
instagramie	16 K	1855 na facebooku i K
instagramis	904 K
instagramon	1272 K
instagramu	16 K	271 K	2155 K	2274 K
instale	1933 K a app
install	638 K our app
installeer	1706 K de app
installez	1139 K-la
installiert	512 die app K
instellingen	1730 cookie-K
integritetspolicy	2340 K
intelektas	1579 dirbtinis K
intelekto	1579 dirbtinio K	1594 dirbtinio K
intelektu	1618 mākslīgo K	1633 mākslīgo K
inteligence	295 pomocí umělé K	2295 s pomočjo umetne K
inteligencie	2239 pomocou umelej K
inteligencije	2177 uz pomoć umjetne K	2177 pomoću umjetne K	2177 uz pomoć veštačke K	2177 pomoću veštačke K	2177 uz pomoć vještačke K
inteligenciou	2239 umelou K
inteligencji	1896 z pomocą sztucznej K	1896 przy użyciu sztucznej K
inteligenco	2295 z umetno K
intelligencia	1277 mesterséges K készítette	1277 mesterséges K fordította	1277 mesterséges K segítségével	1296 mesterséges K segítségével
intelligens	361 med kunstig K	361 af kunstig K	361 fra kunstig K	361 kunstig K (ai)	381 hjælp af kunstig K	1800 med kunstig K	1800 av kunstig K	1824 hjelp av kunstig K	2361 med artificiell K	2361 av artificiell K	2383 hjälp av artificiell K
intelligenz	531 mithilfe künstlicher K
interdite	1137 diffusion K
interdites	1137 diffusion K
interessiert	503 ihre geschichte K
interview	510 das K in voller
introdu	2002 K adresa
invest	792 K in local news
investigaciones	887 nuestras K
investigador	213 és K	848 es K	1962 é K
investigadora	213 és K	848 es K	1962 é K
investigando	877 seguir K
investigant	237 continuar K
investigate	702 we should K
investigation	753 this K	793 this K	1140 cette K
investigations	702 our K team	702 our K desk	793 our K
investigative	680 is an K
investigativteam	458 K
inviata	1410 è K
inviato	1410 è K
invite	1142 K
invitent	1142 K
involved	747 not K in the
""", 'ip': """
iphone	638 our K app
iptal	2476 K edin
""", 'ir': """
iratkozz	1257 K fel	1305 K fel ingyen
iratkozzon	1257 K fel	1305 K fel ingyen
""", 'is': """
iscrive	1432 ci si K qui
iscrivendoti	1382 K
iscriversi	1432 K qui
iscriverti	1432 per K clicca	1444 clicca qui per K
iscriviti	1367 K	1382 K alla nostra	1382 K gratis	1382 K al nostro	1432 K qui	1444 K qui
iscrizione	1383 annullare l'K	1432 la tua K è	1432 per confermare l'K
ismeri	1308 K el
ismerte	1308 K el
issue	760 back K
issues	760 back K
istakao	2200 K
istakla	2200 K
istaknula	2200 K
istaknuo	2200 K
istedi	2492 K
istediler	2492 K
""", 'it': """
itiraf	2492 K etti
""", 'iz': """
izjavila	2200 K
izjavio	2200 K
izlasi	1635 K visu
izleyin	2476 K
""", 'ja': """
jaa	25 K se
jaar	1755 per K
jahr	544 im K	544 pro K
janela	1948 abre em nova K
jar	693 tip K
jaunumi	1636 mūsu K	1639 K
jaunumiem	1605 piesakies K	1623 K	1635 piesakies K
jaunumus	1623 K
javascript	256 povolte K	256 zapněte K	338 aktivér K	338 slå K til	429 K in ihrem browser	429 aktivieren sie K	429 K benötigt	657 please enable K	657 requires K	657 K is disabled	657 K is required	657 turn on K	657 K is not available	657 enable K in your browser	657 K must be enabled	657 needs K	830 activa K	830 habilita K	830 habilitar K	830 activar K	998 salli K	998 ota K käyttöön	1084 activer K	1084 activez K	1084 K est désactivé	1084 nécessite K	1157 אפשרו K	1325 aktifkan K	1392 abilitare K	1392 abilita K	1392 attiva K	1392 attivare K	1667 schakel K in	1778 aktiver K	1778 slå på K	1858 włącz K	1858 włącz obsługę K	1943 ative o K	1943 habilite o K	1943 ativar K	2008 activați K	2069 включите K	2339 aktivera K	2339 slå på K	2510 увімкніть K	2586 bật K
javasolta	1308 K
javite	2156 K nam	2156 K nam se	2156 K se našem	2156 K se našoj	2197 K nam	2197 K nam se	2197 K se našem	2275 K nam	2313 K se nam
""", 'je': """
jederzeit	405 K kündbar	410 widerruf K	410 abmeldung K	411 K abmelden	482 K wieder abmelden	514 abmeldung ist K	544 K kündbar
jednou	17 K týdně
jefa	848 es K de
jefe	848 es K de
jegyezte	1308 K meg
jelas	1365 K
jelasnya	1365 K
jelentkezz	24 K	1300 K most
jelentkezzen	24 K	1254 K be a	1300 K most
jelezze	1305 K nekünk
jetzt	402 K im abo	542 teste K
""", 'jo': """
jobbar	2361 K med ai
join	694 K for	792 K us on
jornal	1993 nosso K	1993 somos um K
jornalismo	1923 apoie o K	1984 K de qualidade tem um custo	1984 presente ao K	1992 apoie o K	1993 nosso K	1993 K de qualidade	1993 fazer K
jornalista	1962 é K formada	1962 é K formado	1962 é K do	1962 é K da	1962 é K no	1962 é K na	1962 é K e
jornalistas	1993 nossos K
journal	1140 notre K
journalism	619 support our K	619 support the K you rely on	736 keep our K free	740 access to all our K	740 access to all of our K	792 support quality K	792 support local K	793 our K	793 fearless K	793 K like this
journalisme	1052 soutenez un K	1139 soutenez le K
journalismi	1043 riippumaton K	1043 K maksaa	1043 hyvä K
journalismia	1043 K
journalismimme	1043 K
journalismus	398 unterstützen sie unabhängigen K	398 unterstütze unabhängigen K	398 für unseren K	515 freien K	543 unser K	543 unseren K	543 unabhängigen K	543 unabhängiger K	543 gut gemachten K	543 gut gemachtem K	543 frei zugänglichen K	543 frei zugänglicher K	543 guten K	543 freien K
journalist	358 er K på	358 er K hos	358 er K ved	358 er K i	450 ist freier K	450 ist K	460 arbeitet seit # als K	678 is a freelance K	680 is a K	704 K	1690 is K	1690 is freelance K	1729 werkt als K	1751 is schrijver en K	1751 is K en	1797 er K i	1797 er K på	1797 er K og	2358 är K på	2358 är K och
journaliste	1102 est K	1102 K au	1102 K à	1102 K pour
journalisten	1754 onze K
journalister	390 vores K	1833 våre K	2392 våra K
journalistes	1128 nos K	1129 payer nos K	1140 nos K
journalistiek	1644 steun onze K	1737 goede K kost	1737 K kost	1754 onze K
journalistik	321 støt vores K	321 støt uafhængig K	390 vores K	390 uafhængig K	390 K koster	390 kritisk K	390 fri K	2321 stöd vår K	2321 stöd oberoende K	2392 vår K	2392 oberoende K	2392 granskande K	2392 bra K	2392 fri K
journalistikk	1761 støtt vår K	1761 støtt uavhengig K	1833 vår K	1833 uavhengig K	1833 kritisk K	1833 god K	1833 fri K
journalistin	450 ist freie K	450 ist K	460 arbeitet seit # als K
journalists	793 our K	793 we, the K
""", 'ju': """
jueves	17 cada K
julisteessa	1045 luki K
jurnalis	1338 adalah K	1363 K kami
jurnalism	2045 facem K
jurnalisme	1349 dukung K	1363 K kami
jurnalismul	2032 K de calitate costă	2044 susține K	2045 K nostru
jurnalist	2018 este K
jutjubu	2155 K
jutro	17 svako K	17 vsako K
juttu	988 lue koko K	1043 tämä K
juttujamme	1043 K
juttuvinkki	1042 lähetä K
jutun	20 koko K	1041 tämän K
jutusta	1043 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1699 nu K voor	1699 je K voor
kabul	2492 K etti
kaikki	1043 K jutut
kaitstud	895 kõik õigused K
kakor	2352 K på	2360 K
kami	1362 beri tahu K	1363 tim K
kanaal	1754 ons K
kanal	390 vores K	1322 ikuti K	1363 K kami	1833 vår K	2392 vår K
kanale	1854 na naszym K
kanaliga	904 meie K
kanalimiz	2490 K
kanalimiza	2442 K abone	2456 whatsapp K	2456 telegram K	2456 youtube K
kanalimizi	2456 whatsapp K
kanalina	2456 whatsapp K	2456 telegram K
kanalini	2456 whatsapp K	2456 telegram K
kanavaamme	1010 K
kanavalle	1010 whatsapp-K	1010 telegram-K
kanavamme	1010 whatsapp-K	1043 K
karte	9 diese K	507 laden der K
karya	1363 K kami
kasutamine	901 K ilma
kata	1365 K
katanya	1365 K
katilin	2476 K
katkisiyla	18 okurlarin K	2480 reklam verenin K
kaydetti	2492 K
kaydolun	2489 K
kaynak	2455 tercih edilen K
kaynaklara	2455 tercih ettiğiniz K
kazala	2200 K
kazanin	2476 K
kazao	2200 K
""", 'kd': """
kdykoli	315 zrušit K
""", 'ke': """
kebijakan	1326 K privasi	1326 K cookie
kedvenc	1271 google K
keelatud	901 loata on K
keep	789 help us K	792 help us K	792 help K our
kehotettiin	1045 K
kehotti	1045 K
kehottivat	1045 K
kehotus	1045 kuului K
kein	489 noch K abo
keressen	1305 K minket
kernpunkte	508 die K
kertoi	1045 K
kertoivat	1045 K
kertoo	1045 K
kesti	2492 ceza K
ketentuan	1326 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1800 med K	1800 av K
kielletty	1036 ilman lupaa on K
kiitos	1042 K kun luet
kinnitas	930 K
kirakatban	1308 állt a K
kirim	1362 K ke
kirjaudu	24 K	1042 K sisään
kirjeenvaihtaja	1014 K
kirjoitti	1045 K
kirjoittivat	1045 K
kirjuta	927 K meile
kirjutas	930 K
""", 'kk': """
kk	1027 €/K	1044 /K
""", 'kl': """
klaagt	1756 K
klagade	2394 K
klagar	2394 K
klagede	392 K
klagen	1756 K
klager	392 K	1835 K
klaget	1835 K
klagt	545 K
kleine	395 haben wir eine K bitte
klical	2316 je K
klicka	2368 genom att K på
klicken	510 K sie auf play	510 auf play K
klikke	1808 ved å K på
klikom	2170 K na	2288 s K na	2288 s K
klimaatverslaggever	1729 is K
klummeskribent	358 er K
""", 'kn': """
know	757 let us K
""", 'ko': """
kogu	927 loe K
kolumnis	1338 adalah K
kolumnist	450 ist K	906 K	2157 je K	2276 je K	2358 är K
kolumnista	2157 je K
kolumnistica	2157 je K
kolumnistin	450 ist K
kolumnistka	2276 je K
komentar	6 za K	6 ostavite K	1346 tulis K anda	1346 di kolom K
komentara	2168 brisanja K
komentarisali	6 da biste K	2168 biste K
komentarisanje	6 za K
komentarjev	2286 brisanja K	2286 izbris K	2286 brisanje K
komentarji	2286 K izražajo	2286 K ne izražajo	2286 K odražajo
komentarz	6 dodać K	21 móc dodać K	1861 aby dodać K	1883 zostaw K
komentarzach	1870 w K	1870 w K pod
komentarzu	1870 w K
komentator	1346 tanggung jawab K
komentirajo	2286 K lahko
komentirali	2168 biste K
komentiranje	6 za K
komentirate	2286 K lahko
kommentar	478 K wird	478 ihr K	478 dein K
kommentare	435 um K zu	478 K zu diesem	478 K werden
kommentaren	435 in den K
kommentarerna	2344 i K
kommentarfeltet	343 i K	1782 i K	1804 stenger K	1804 meninger i K
kommentarfunktion	435 K
kommentarsporet	365 i K
kommentator	358 er politisk K	358 er K	1797 er K i	1797 er K og	1797 er politisk K	2358 är politisk K
kommentera	6 för att K	2342 för att K
kommentere	6 for at K	6 for å K	341 for at K	1781 for å K
kommentieren	6 um zu K	6 K zu können	434 um zu K	434 probleme beim K	434 K sie diesen	434 K sie den	435 nicht mehr K	478 K
kommentiert	435 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kompakt	482 K per mail	482 K per e-mail
komunikat	1917 taki K
kondigde	1756 K
koneellisesti	1017 K
konferenci	278 naši K
konferenciju	2163 našu K
konferenciu	2223 našu K
konferenco	2282 našo K
kongress	469 jetzt zum K
konstaterade	2394 K
konstaterar	2394 K
kontakt	389 K os	1832 K oss
kontakta	2391 K oss
kontaktirajte	2156 K nas	2156 K redakciju
kontaktowej	1874 skrzynki K
kontaktujte	272 K redakci	272 K nás	272 K autora	2216 K redakciu	2216 K nás
konten	9 K ini
kontingent	408 haben ihr K
konto	327 opret en K for	389 opret en K	1914 załóż K	2327 skapa ett K för	2391 skapa ett K och	2391 skapa ett K här
kontributor	1338 adalah K
konzern	486 kein K	543 kein K
kopeerimine	901 K ilma
kopieras	2375 får inte K	2375 får ej K
kopieres	1789 kan ikke K uten
kopiering	350 K er ikke tilladt	2375 K utan
kopijuoti	1571 K, platinti
kopiointi	1006 luvaton K	1006 K ilman lupaa
kopyalanamaz	2451 izinsiz K
koresponden	1338 adalah K
korespondentas	1576 K
korespondente	1615 K
korespondentem	1875 jest K
korespondents	1615 K
korrekt	2364 ska vara K
korrekta	2364 ska vara K
korrekturhinweis	476 K
korrekturhinweise	476 K
korrespondent	358 er K	450 ist K	459 als K	459 seit # K	906 K	1797 er K	2358 är K
korrespondentin	450 ist K	459 als K	459 seit # K
korting	1714 K op je eerste	1714 K op het eerste
korzystamy	1858 K z plików cookie
kostenlos	405 wochen K	405 monat K	410 K per mail	515 lesen alle K	516 tage K	516 tage lang K	544 K testen
kostenlose	15 K artikel	408 noch zwei K	408 noch # K
kostenlosen	408 noch einen K	408 K artikel gelesen	410 unseren K newsletter	410 unserem K newsletter	410 unserer K newsletter	410 den K newsletter	526 K konto	526 K account
kostenloser	408 K artikel
kostenpflichtig	402 dieser artikel ist K
koster	390 K penge
kostnadsfritt	2371 en månad K
""", 'kr': """
krevde	1835 K
kritik	476 lob oder K
kritiker	2358 är K och
kritiserar	2394 K
kritiserer	392 K	1835 K
kritisieren	545 K
kritisiert	545 K
kritizuje	316 K
kronor	2393 K
krzyczeli	1917 K
""", 'ku': """
kullan	2445 çerez K
kullanilamaz	2451 izinsiz K
kullanilmaktadir	2445 çerez K	2445 çerezler K
kullanilmasi	2451 izinsiz K yasaktir	2480 izin alinmadan K
kullaniyoruz	2445 çerezleri K	2445 çerezler K
kulttuuritoimittaja	1014 K
kulturredakteur	535 ist K
kulturredakteurin	535 ist K
kulturressort	459 leitet das K
kulturskribent	2358 är K
kumppanimme	998 me ja K
kun	371 for K #	1811 for K #
kunne	390 K du lide
kunt	1750 geef wat je K
kurzfassung	451 K
kutunuza	2438 posta K
kuukaudessa	1044 K
kuukausi	988 kokeile K	1027 K #	1042 kokeile K
kuukausilahjoituksella	1026 K
kuulutas	930 K
kuus	929 K
kuvailee	1045 K
""", 'kv': """
kviz	2166 naš K	2285 naš K
kvizu	2166 našem K	2285 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1045 K
""", 'l': """
l	238 K'any
""", 'la': """
laadi	927 K alla
laat	1726 K het ons
laatste	1663 volg het K nieuws
ladattavissa	1023 sovellus on K
ladda	2331 K ner vår app	2391 K ner vår
lade	416 K die app
laden	416 K sie die app	417 app K	532 die karte zu K	532 das video zu K
lage	1833 K mer
lahjoituksesi	1026 K auttaa	1042 K
lahjoitus	1026 tee K	1042 tee K	1046 K
laissez	1139 K-nous votre
lamenta	889 K	1447 K	1995 K
lamentano	1447 K
lamentou	1995 K
lance	1142 K
langganan	1348 K buletin	1362 K sekarang	1366 K
lanjutkan	1351 K membaca dengan
lapunkat	1304 K
last	1771 K ned vår app	1832 K ned
later	723 check back K
latest	775 the K on this story
laukeliai	21 būtini K
lauloivat	1045 K
laut	545 K
lavoro	1445 il nostro K
lawyers	793 our K
""", 'le': """
leave	634 one click to K	792 K us a tip	792 K a tip
lecteur	9 ce K	1115 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	1129 par des K comme vous	1140 nos K
lectoras	36 nuestras K	887 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	887 nuestros K	887 gracias a sus K
lectors	18 gràcies als K	237 els nostres K
lectrices	1140 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	680 is a senior K	680 is a K
ledarskribent	358 er K	2358 är K
leden	1711 door onze K	1754 onze K
lederskribent	358 er K
leernos	886 gracias por K
leestijd	0 K
legfontosabb	1304 K írásait
legge	1447 si K
leggere	1376 per K tutto
lei	2046 # K
leiter	450 ist K
leiterin	450 ist K
leitores	18 graças aos K	36 nossos K	1984 K que nos apoiam	1993 nossos K	1993 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	1995 K
lengkap	20 artikel K	1351 membaca artikel K
lese	1812 du kan K mer	1812 kan du K mer
lesedauer	0 K
lesen	402 im abo K	402 K sie mit plus	408 % noch zu K	416 in der app K	495 mehr dazu K sie	538 K sie hier.	542 danke fürs K
leser	1832 takk for at du K
leserabend	469 K	509 unseren K
leserbrev	1798 K
leserbrief	435 K
leserbriefe	435 K an	476 K
lesere	36 våre K	1833 våre K
leserfinanziert	543 K
leserinnen	36 unsere K	543 unsere K	543 unseren K
leserinnlegg	1798 K
lesern	543 ihren K
leserne	18 takket være K	1810 K våre
lesernes	18 K bidrag	1833 K bidrag
leserreise	509 K
leserreisen	469 unsere K	469 unseren K	509 K
leserumfrage	35 unserer K
leserzuschriften	476 K
lesetid	0 K
lesezeit	0 K
letno	2315 K
letter	668 send a K
letters	668 K to the editor	668 send K	727 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1433 solo grazie ai nostri K	1445 i nostri K
lettre	1140 notre K
lettrici	1445 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
leyendo	20 seguir K	880 para seguir K	880 quieres seguir K	880 sigue K con	880 y sigue K	886 sigue K sin
lezen	20 meer K
lezers	36 onze K	1754 onze K
lezersaanbieding	1732 onze K
lezersactie	1732 onze K
lezersavond	1699 onze K	1732 onze gratis K
lezersevenement	1699 ons K
lezersreis	1699 onze K
lezersreizen	1699 onze K
""", 'li': """
libovolnou	315 K částkou
lid	1649 al K
lidem	18 díky K	314 díky K
liens	1119 via nos K	1119 par nos K
liest	538 K du hier.
lietotni	1621 K
lignes	1129 qui lisent ces K
liitu	927 K meie
like	793 work K this
liked	793 K what you read
liker	1833 K du det vi
limit	624 read without K	632 free K
limitat	205 accés il·K
limits	624 read without K
line	702 our tip K
link	647 copy the K	742 read it for free with this K
links	656 some K on this page	656 some of the K on
liputan	1363 K kami
lire	20 pour K cet	1142 peut-on K
lisas	930 K
listen	0 min K	651 K back here	651 K to us live	688 prefer to K	688 rather K
listening	688 K time
live	760 our K	760 K q&a
liveblog	495 im K	495 unserem K
""", 'll': """
llegado	798 si has K hasta aquí
llegint	231 per seguir K
""", 'lo': """
local	793 keep K news
log	24 K in	1647 K in om	1647 K in of
logg	24 K inn	1767 K inn for å	1831 K inn med	1832 K inn for
logga	24 K in	2327 K in för att	2390 K in med
logge	526 K dich ein
logged	21 must be K in to post	624 you must be K in to	665 you must be K in to
loggen	526 K sie sich ein
logget	341 du skal være K ind
login	24 faça K	1926 faça K para	1992 faça K
lokalredakteur	535 ist K
lokalredakteurin	535 ist K
lokalredaktion	459 leitet die K
look	793 our new K
lovade	2394 K
lovede	392 K
""", 'lu': """
lubas	930 K
luetaan	1041 juttu K
lugeda	892 et edasi K
lugejad	928 meie K
lugemiseks	892 edasi K
luisteren	1733 artikel ook K
luisterversie	2 K
lukeaksesi	988 K koko	988 kirjaudu sisään K
lukemaan	1042 pääset K
lukemista	1042 jatka K
lukijamme	1043 K
lukijasta	1041 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1026 K tukea	1043 K tuella
lukittu	1039 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	988 K
lunar	2046 K
lunes	17 cada K
lupasi	1045 K
lupasivat	1045 K
""", 'ly': """
lyder	392 K	1835 K	2394 K
lydversion	2 K
lyssnar	2363 K på poddar
""", 'ma': """
maand	1649 deze K nog	1755 per K
maandelijks	1649 K opzegbaar	1755 K
mach	542 K mit
machen	394 K sie mit	543 was wir K
macht	542 K mit
made	614 if you've K it this far
mail	250 váš e-K	286 svůj e-K	585 το e-K σας	1256 e-K cím	1726 K ons	1726 K dan	1753 K ons	1885 swój e-K	1931 no seu e-K	2031 pe e-K	2060 ваш e-K	2143 na vaš e-K	2170 svoj e-K	2170 na e-K	2205 váš e-K	2205 svoj e-K	2205 na váš e-K	2230 svoj e-K	2503 ваш e-K
mailadres	1652 je e-K	1709 geldig e-K
mailadresse	330 din e-K	341 din e-K vil ikke	389 din K
mailben	1298 legjobb cikkei e-K	1298 cikkei e-K	1298 hírei e-K
mailbox	1652 in je K	1652 in uw K	1652 in jouw K
maile	2205 vašom e-K
mailom	2230 správy e-K
mailovou	286 e-K adresu
mailowy	1885 adres K
mailt	1305 írjon e-K
mailu	249 přímo do e-K	2205 do vášho e-K
mailul	2003 pe e-K tău
mainoksen	11 K
mainoksia	1043 ilman K
mainos	11 K
mainostaja	1036 maksanut K
mainosten	999 K esto
majhno	2314 smo K
make	792 will you K a
maken	1754 wij K
maksumuuri	1046 K
maksuton	1031 K tunnus
maksuttomat	1031 K artikkelit
mamio	2200 K
manade	2394 K
mantermos	1984 essencial para K
map	9 this K
mapa	9 este K
marketing	464 K-cookies	711 K cookies
marketingcookies	360 K	1694 K
masuk	24 K atau	1316 kotak K anda
masukkan	1316 K email
matched	693 K dollar	736 gift will be K
material	446 mit K der	446 mit K von	681 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2086 K	2087 K.ru
""", 'md': """
md	371 kr./K	391 kr/K
""", 'me': """
me	2087 t.K	2526 t.K
medarbetare	2358 är K på	2358 är K i
meddelade	2394 K
meddelte	392 K
medewerker	1690 is K van
medgav	2394 K
mediach	1905 naszych K
medio	887 este K
medlem	389 bliv K	1832 bli K	2391 bli K
meie	928 K töö
meil	927 aita K
meile	927 saada K
meilile	923 sinu K
meille	1042 lähetä K	1042 kerro K
meinen	434 was K sie dazu
meint	545 K
meinte	545 K
meinung	30 K der	434 sagen sie uns ihre K	463 K des autors
mejl	2143 na vaš K	2143 vašu K	2170 svoj K	2170 na K	2329 i din K	2329 till din K
mejla	2391 K oss
mejladress	2391 din K
mejlen	2329 direkt i K
melalui	1349 dukung kami K
melanjutkan	1313 untuk K membaca	1351 untuk K membaca
meld	1832 K deg på her
meldde	1756 K
melde	24 K dich	503 K dich bei uns	542 K dich an	1769 K deg av når	1808 ved å K deg på
melden	24 K sie sich	394 K sie sich an	402 K sie sich an, um	402 bitte K sie sich an	503 K sie sich bei uns	542 K sie sich hier
melding	1707 krijg een K bij	1707 ontvang een K bij
meldingen	14 K	1658 schakel K in	1658 zet K aan	1658 ontvang K	1707 krijg K	1753 zet K aan
meldt	1756 K
meldte	1835 K
membaca	1351 untuk terus K	1351 untuk K berita ini	1362 daftar untuk K
member	612 become a K	693 become a K	740 not a K?
memberikan	1346 K komentar
members	18 our K	36 our K	624 is for K only	624 K-only story	768 paying K	793 our K
membiayai	1349 K kami
membro	1992 torne-se K
membutuhkan	1362 kami K dukungan
menar	2394 K
mendaftar	1348 dengan K, anda
mendapat	1359 K komisi
mendapatkan	1359 K komisi	1362 daftar untuk K
mener	392 K	1832 hva K du	1835 K
menerima	1339 K cookie	1359 K komisi	1362 daftar untuk K
mengambil	1360 dilarang K	1360 dilarang keras K
mengandung	1346 komentar yang K
mengatakan	1365 K
menggandakan	1360 dilarang K
menggunakan	1326 K cookie
mengutip	1332 dilarang K
meninggalkan	1346 K komentar
menit	0 K baca
mensais	1994 K
mensuales	888 K
mensuel	1104 un don K	1129 un soutien K	1141 K
menurut	1365 K
menyalin	1360 dilarang K
menyatakan	1365 K
merch	718 our K
merci	1139 K de nous
mere	372 kan du læse K	372 du kan læse K	372 kan læse K om
merkezimiz	2490 haber K
mes	238 al K	888 al K	888 por K
mese	1446 al K
mesec	2171 prvi K	2199 prvi K	2289 prvi K	2289 na K	2315 na K	2315 prvi K
meses	880 K por #
mesiac	2232 prvý K	2257 za K	2257 prvý K
message	614 a K from our editor
messagerie	1089 votre adresse de K ne sera pas
messengera	1873 K
messengeri	2215 K
messengerju	2274 K
messengeru	271 K
messengerze	1873 K
metus	1598 per K
mewakili	1360 tidak K redaksi
""", 'mi': """
mi	1618 ar K
miembro	886 hazte K
mille	1433 # per K
milliardaire	1129 à aucun K
minggu	1364 per K
mingguan	1348 buletin K kami
minket	1259 kövess K	1305 kövess K	1305 hívj meg K
minute	0 K read	740 it only takes a K to
minutes	0 K read	0 K to read
misdaadverslaggever	1751 is K
misiniz	2435 zaten abone K
missen	1750 wat je kunt K
mission	793 our K
mistake	727 spot a K	727 report a K
mitdiskutieren	6 K	478 K
mitgeteilt	545 K
mitglied	542 werden sie K	542 werde K	542 jetzt K werden
mitglieder	405 nur für K	489 angebots für K	543 unsere K
mithilfe	531 K von ki
mitteilungen	14 push-K	420 push-K
mittwoch	17 jeden K
""", 'mj': """
mjesec	2171 prvi K	2199 prvi K
""", 'mn': """
mnd	1811 kr/K	1834 kr/K
""", 'mo': """
mobile	638 on your K app	638 our K app
mobilen	366 direkte på K	1805 nyheter rett på K	1805 rett på K	2365 nyheter direkt i K	2365 direkt i K
mobilepay	389 K til #	389 K på #	389 K #	389 K et
modalidad	888 K premium
moderador	1948 não serão aprovados pelo K
moderados	1948 serão K antes
moderated	665 comments are K	665 pre-K
moderowane	1883 są K
mogelijk	1753 maak het volgende K
mois	1141 par K
moittii	1045 K
molbu	2153 imamo malu K	2153 malu K
molila	2200 K
molili	2200 K
molio	2200 K
monat	489 einen K für	489 K für nur	544 im K	544 pro K
monate	516 # K lang
monatlich	544 K
monday	17 every K
mondogatta	1308 K
mondta	1308 K
montag	17 jeden K
month	624 try a K for	624 try it for a K	631 for the first K	631 for your first K	794 a K	794 per K	794 every K	794 each K
monthly	693 one-off or K	740 reached your K limit	789 K gift	792 become a K	792 give K	794 K
months	624 K for $#	631 for the first # K	631 for the first three K
morgen	17 jeden K	17 am K	17 hver K	369 hver K i din	485 uns auch K
morgenbrevet	1809 K
morgon	17 varje K
morgonbrevet	2369 K
morning	17 every K	17 each K
moyens	1140 nos K
""", 'mu': """
muhabiri	2459 gazetesi K
muhabiridir	2459 K
muhabirimize	2457 K ulaşmak
muhabirlerimizle	2487 K
muistutti	1045 K
mukaan	1042 lähde K	1042 tule K	1045 K
multato	1447 ha K
multou	1995 K
mums	1635 seko K
""", 'na': """
naar	1726 mail K
nabiralnik	2263 v vaš K
nabiralniku	2263 v vašem K	2288 vašem K
nachdruck	445 K verboten	500 K nur mit
nachrichten	416 aktuelle K aufs handy	417 K-app	420 push-K	495 weitere K finden sie	495 mehr K finden sie	519 K des tages	519 alle K zum
nadaljevanje	2262 za K branja	2290 K spodaj
nadaljuje	2290 K pod oglasom	2290 K spodaj
nadaljujte	2262 K branje
nadie	887 K nos dice
naglasila	2200 K
naglasio	2200 K
najdete	290 další články K
najnowsze	1846 otrzymuj K
namenite	2293 K nam
napis	1917 taki K
napisz	1862 K do nas	1874 K do nas	1906 K:	1906 K na	1914 K do nas
naprej	2262 če želite brati K
napsal	316 K
napsala	316 K
narrated	688 is K by an ai	688 is K by ai
naslov	2263 na vaš e-K	2263 svoj e-K	2288 svoj e-K	2288 svoj e-poštni K
nastavak	2139 za K čitanja	2172 K ispod	2172 K teksta
nastavili	2139 da biste K čitanje
nastavite	2139 K čitanje	2141 K čitati
nastavlja	2172 K ispod	2172 K nakon
naszego	1879 K sklepu	1882 K quizu
naszej	1915 K pracy
naszym	1914 zostań K
naujienas	1583 K telefone	1584 K el. paštu	1595 mūsų K
naujienose	1572 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	830 tu K no soporta	830 su K no soporta	1943 seu K não suporta
navela	2200 K
naveo	2200 K
navigateur	10 votre K	21 dans le K pour mon prochain	1084 votre K ne supporte pas	1084 votre K n'est pas
navodi	2200 K
""", 'ne': """
necesitamos	798 K pedirte	801 K tu apoyo	886 K tu ayuda	886 K de ti	886 te K
necessariamente	1965 não reflete K a opinião	1965 não refletem K a opinião
necessaris	21 camps K
necessitem	236 et K
nechcete	303 K přijít o	2247 K prísť o
nedeljno	17 jednom K
neem	1640 K nu een
nell	1385 apri K'app
nella	1383 K tua mail
neodvisni	2314 K mediji	2314 smo K
neodvisno	2313 podprite K
neophodna	21 K polja
neovisni	2198 ostanemo K
neovisno	2197 podržite K
nepriklausoma	1597 K žurnalistika
netiquette	434 beachten sie die K	1397 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1778 dette K bruker
neue	512 die K app
neuen	416 hier geht es zur K
neukunden	489 nur für K
neuvoi	1045 K
neuvoivat	1045 K
neuvoo	1045 K
neuvottiin	1045 K
news	417 K-app	519 alle K zum	519 alle K zu	638 K app for	680 is a K	702 K tip
newsblog	495 im K	495 unserem K
newsis	903 google K
newsletter	138 K	227 la nostra K	287 K	314 náš K	317 K	410 unseren K	410 unserem K	410 unserer K	410 K bestellen	410 K richtig	414 K an	414 K von	414 zum K	414 täglichen K	454 K	482 K erhalten	482 K empfangen	482 unser K	482 der K über	482 der K für	514 unser abend-K	514 unser morgen-K	514 unser K	514 K ist kostenlos	542 K an	543 unser K	543 unseren K	543 unserem K	543 dieser K	546 K	552 εγγραφείτε στο K	552 εγγραφή στο K	552 το K μας	552 γραφτείτε στο K	552 στο K των	552 στο K του	552 στο K της	607 εγγραφείτε στο K	607 γραφτείτε στο K	608 το K μας	611 K	634 sign up for our K	634 sign up to our K	634 sign up for the K	634 subscribe to our K	634 join our K	634 get our K	634 our K here	634 receive our K	634 our daily K	634 our weekly K	634 our morning K	692 K	733 K soon	785 from our saturday K	793 our K	796 K	812 suscríbete a la K	812 apúntate a la K	812 nuestra K	876 suscribite al K	887 nuestra K	890 K	1069 inscrivez-vous à la K	1069 abonnez-vous à la K	1069 notre K	1128 vous adresser sa K	1140 notre K	1140 cette K	1143 K	1316 K kami	1316 langganan K	1363 K kami	1382 iscriviti alla K	1382 la nostra K	1432 le nostre K	1445 la nostra K	1445 questa K	1448 K	1846 zapisz się na K	1846 nasz K	1887 K	1915 nasz K	1918 K	1930 assine a K	1930 nossa K	1983 esta é a edição da K	1983 esta é uma edição da K	1993 nossa K	1996 K	2002 abonează-te la K	2002 abonați-vă la K	2002 înscrie-te la K	2044 înscrie-te la K	2048 K	2142 naš dnevni K	2151 K	2197 prijavite se na K	2198 naš K	2201 K	2231 K	2256 náš K	2259 K	2270 K
newslettera	1846 zapisz się do K	1846 naszego K	1887 K	1915 naszego K	2151 K	2205 odber K	2231 K	2256 nášho K
newsletterem	1915 naszym K
newsletters	634 K may contain info about	692 K	793 our K	796 K	1069 nos K	1069 recevoir les K	1140 nos K	1143 K
newsletteru	287 K
newsletterul	2002 K nostru	2031 abonează-te la K	2044 înscrie-te la K	2045 K nostru
newslettery	287 K	2231 K
newsletterze	1887 K
newslettre	2231 K
newson	1271 google K
newspaper	793 our K
newsroom	747 not by the K	757 tell our K	757 our K	775 stories from our K	775 more from our K	793 our K	793 non-profit K	793 this K
newsticker	495 unserem K
next	760 our K	789 help pay for the K	789 pay for the K one
nezavisni	2198 K mediji	2198 ostanemo K
nezavisno	2197 podržite K
""", 'ng': """
ngay	2620 đăng ký K
""", 'ni': """
nieograniczony	1844 K dostęp
niets	1684 K uit deze	1745 K van deze site
nieuws	1655 K-app	1687 google K	1689 K of een tip	1725 app je K	1741 al het K over	1741 al het K uit	1752 K in je mail
nieuwsbrief	1652 onze K	1653 dagelijkse K	1653 wekelijkse K	1686 K	1754 onze K	1754 deze K	1757 K
nieuwsbrieven	1652 onze K	1686 K	1754 onze K	1757 K
nieuwsbron	1724 favoriete K
nieuwsquiz	1734 de K
""", 'nj': """
njuzleter	2151 K	2197 prijavite se na K	2198 naš K
""", 'no': """
nombreux	1129 plus nous serons K
nonprofit	793 K newsroom	793 K news outlet
nosotros	886 colabora con K
nosso	35 K quiz	1923 apoie K	1923 apoie o K	1933 baixe K app	1933 no K app	1992 apoie K	1992 apoie o K	1992 siga o K	1992 entre no K	1993 K site
nostra	237 la K feina	1385 nella K app	1445 la K app
nostre	237 el K canal
nostro	35 K quiz	1445 il K sito	1445 che il K
nota	20 leer esta K	880 para leer esta K
noticia	887 esta K
noticias	853 en google K	853 tu fuente de K
notificaciones	14 las K	820 activa las K	820 activar K	821 recibir K
notifications	14 K	642 turn on K	642 turn on desktop K	642 would like to send you K	642 K from this site	643 enable K	643 allow K	643 receive K	1075 activer les K	1075 activez les K	1075 autoriser les K
notifiche	14 le K
notified	634 sign up to be K	643 get K
notifikace	285 K
notifikasi	14 K	1318 dapatkan K	1320 aktifkan K	1362 nyalakan K
notifikation	366 K
notifikationer	14 K	366 K
notify	643 K me of	643 K me when	665 K me of new posts
notis	2365 K
notiser	14 K	2365 K	2365 push-K
notre	35 K quiz	1140 K site
nouvelle	1089 ouvre dans une K fenêtre
novice	2263 na naše K	2263 na e-K	2270 e-K	2288 na e-K	2314 naše K
novinar	2157 je K	2157 , K	2157 - K	2276 je K	2276 , K	2276 - K
novinari	2198 naši K
novinarji	2314 naši K
novinarju	2275 pišite K
novinarka	2157 je K	2157 , K	2157 - K	2276 je K	2276 , K	2276 - K
novinarki	2275 pišite K
novinarstvo	2198 nezavisno K	2198 neovisno K	2198 naše K	2314 neodvisno K
noviniek	2205 odber K
""", 'nu': """
nuestra	817 en K app	886 únete a K	887 K app	887 K web
nuestras	887 K redes
nuestro	35 K quiz	801 apoya K	825 únete a K canal	886 apoya K	886 únete a K	886 recibe K	887 K canal	887 K medio	887 K sitio	887 K equipo
nuestros	832 K socios	887 K socios
numer	1916 K krs
nunca	887 más que K
nur	489 abo für K
""", 'ny': """
nyheder	354 google K	388 vores K
nyhedsbrev	329 vores K	329 tilmeld dig K	369 K	389 tilmeld dig K	390 vores K	393 K
nyhedsbreve	329 vores K	390 vores K
nyhedsbrevet	329 få K	369 K	389 tilmeld dig K
nyhetene	1805 K rett på mobilen	1831 K våre
nyheter	1793 google K	2354 google K	2390 våra K
nyheterna	2335 följ K	2365 K direkt i mobilen
nyhetsbrev	1769 vårt K	1769 våre K	1769 meld deg på K	1769 abonner på K	1809 K	1832 meld deg på K	1833 vårt K	1833 våre K	1836 K	2329 vårt K	2329 våra K	2329 anmäl dig till K	2369 K	2391 anmäl dig till K	2392 vårt K	2392 våra K	2395 K
nyhetsbrevet	1769 få K	1809 K	1832 meld deg på K	2369 K	2391 anmäl dig till K
nyilatkozta	1308 K
nyt	1038 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1397 i campi K
obchode	2223 našom K
oberoende	2391 stöd K
objasnila	2200 K
objasnili	2200 K
objasnio	2200 K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2168 K komentara
obligatoires	21 champs K sont	1089 les champs K
obligatori	1397 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	835 los campos K
obligatoriska	21 K fält	2342 K fält
obligatoriske	21 K felt	1781 K felt
obratite	2156 K nam se	2156 K se našem
obrigado	1992 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	263 další šíření K	300 ke všemu K	2232 celému K
obserwuj	1854 K nas na	1854 K nas w	1914 K nas
obvestila	14 K	2263 na K
""", 'oc': """
occupa	1410 si K di
ochtend	17 elke K	1709 elke K het
""", 'od': """
od	2171 K # €	2232 K # €	2289 K # €
odbieraj	1909 K
odcinek	1880 K
odcinka	1880 K
oddajte	2298 K svoj glas
odejdete	241 než K
odete	2153 prije nego što K	2153 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2200 K
odgovorio	2200 K
odgovorna	30 nije K
odidete	2272 preden K
odoberajte	2252 K
odobrenja	2190 bez K
odomknite	2204 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	1926 K este artigo
off	794 one-K
offert	1062 vous est K	1141 mois K
offrez	1139 K-lui	1139 K-nous
offrici	1444 K un
offrimi	1444 K un
""", 'og': """
oglasa	11 K	2198 bez K
oglasov	2314 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	2435 K devam etmek için
okurlarimiz	36 K	2490 K
okurlarimizin	2471 K desteğiyle	2490 K
okurlarin	2471 K desteği olmadan
okuyun	2476 K
""", 'ol': """
olarak	2436 abone K	2457 bize anonim K
olmayanlara	2485 abone K
olun	2489 üye K
olursunuz	2476 kabul etmiş K
olvassa	1284 K tovább
""", 'om': """
omiljene	2154 K izvore
omiljeni	2154 K izvor
""", 'on': """
onafhankelijk	1711 wij K	1711 we K
onafhankelijke	1644 steun K journalistiek	1753 steun K	1754 K journalistiek
onafhankelijkheid	1754 onze K
onbeperkt	1647 lees K	1647 K lezen	1649 K toegang	1714 K digitaal
ondersteunt	1667 je browser K	1667 uw browser K
onderzoek	1754 dit K
onderzoeken	1754 onze K
onderzoeksjournalist	1690 is K
onderzoeksredacteur	1729 is K
onderzoeksredactie	1689 onze K
one	792 make a K-time	792 will you be K of
online	509 unser K-shop	718 our K shop	718 our K store	760 our free K	760 our K event
onlineshop	469 im K bestellen
ons	1688 app K
ontdek	1753 K nu
ontvang	1652 K onze	1653 K elke
onze	1655 K app	1689 tip voor K	1754 K app
""", 'oo': """
oordeelde	1756 K
""", 'op': """
opakoval	316 K
opakovala	316 K
opakuje	316 K
open	638 K in app	638 K in the app	1655 K in app
opfordrede	392 K
ophavsretsloven	350 beskyttet af K
ophavsretten	350 K tilhører
opiniestuk	1693 ingezonden K
opinion	30 K of	665 have an K on this
opinions	30 K of
oplyser	392 K
oplyste	392 K
opmerking	1689 tip of K	1689 vraag of K	1689 K over dit artikel
opozarja	2316 K
oppfordret	1835 K
opphavsrettslig	1789 K beskyttet
opplyser	1835 K
opplyste	1835 K
opprett	1767 K en konto for	1832 K en konto
opsiger	371 indtil du K
opublikowany	22 nie zostanie K	1861 twój adres e-mail nie zostanie K
opzegbaar	1755 K
""", 'or': """
ordenou	1995 K
ordinato	1447 ha K
ordnete	545 K an
organizatori	2200 pozivaju K
organizatorzy	1917 zapraszają K
original	681 read the K article	1137 lire l'article K
originally	681 this article was K published on	681 this story was K published on	681 this story K appeared	681 this article K appeared	681 K published at	749 story was K published by	749 story was K published on	749 story was K published in the	749 article was K published by	749 article was K published in our
originalment	235 es va publicar K a	235 es va publicar K en	235 publicat K a
originalmente	845 este artículo fue publicado K	846 publicado K en	1959 publicado K em	1991 publicado K no	1991 publicado K na
originariamente	1407 articolo pubblicato K	1440 pubblicato K in
ortaklarimiz	2445 biz ve K
ortsseite	495 unserer K
""", 'os': """
ostatak	2139 K članka
ostrzega	1917 K
oszd	25 K meg
""", 'ot': """
otrzymuj	1909 K
otsustas	930 K
""", 'ou': """
our	690 is K
""", 'ov': """
ovdje	2153 kad ste već K
overblikket	369 K hver dag	369 K hver morgen
overname	1684 K zonder
overnemen	1721 dit artikel K
oversikten	1809 få K
overview	754 this K
overzicht	1731 dit K
ovisi	2197 K o vama
""", 'ow': """
owner	793 has no K	793 have no K
""", 'oy': """
oynat	2476 K
""", 'oz': """
ozvite	2216 K sa nám	2255 K sa nám
""", 'pa': """
padeda	1586 jūsų parama K
padroni	1433 non ha K	1445 senza K	1445 libera da K
pagar	1992 ajude a K
page	760 our jobs K
paghi	1444 K un'ora
pago	890 muro de K
pague	1961 K-nos um café
pahoitteli	1045 K
paid	656 we get K if you buy	656 we may be K
paikkaa	1038 hae K
pakolliset	21 K kentät
palautetta	1042 anna K
palus	930 K
palusid	930 K
palvelusta	1016 ulkoisesta K	1016 upotus K
panaszolta	1308 K
pandangan	1360 tidak mewakili K	1360 K pribadi penulis
paparnya	1365 K
paper	690 is the K's
par	1141 K an
parama	1596 jūsų K	1600 K
parancsolta	1308 K
parceiros	1945 nós e os nossos K	1993 nossos K
paremkite	1586 K mus	1596 K mus
part	682 no K of this
partagez	25 K-le	25 K-la
parte	1919 faça K e
partecipato	1423 non ha K alla stesura
parteispende	546 K
partenaires	1086 nos K et nous	1086 nous et nos K	1140 nos K
participar	836 para K
participez	1047 K à
participou	1974 não K da produção	1974 não K na produção
partilhada	1969 uma publicação K por
partilhe	25 K-o
partir	1049 avant de K	1994 a K de # euros
partner	431 wir und unsere K	499 von unserem K	1395 i nostri K	2339 vi och våra K
partnere	338 vi og vores K	1778 vi og våre K
partnerlinkeket	1285 K
partnerlinks	37 K
partnerom	2172 u suradnji s K	2172 u saradnji sa K
partners	499 anzeige eines K	661 we and our K	793 our K	1669 wij en onze K	1754 onze K
partnership	682 was produced in K with
partnerske	2172 K poveznice	2290 K povezave
partnerskie	1891 linki K
partnerzy	1858 my i nasi K	1858 nasi zaufani K
pasak	1599 K
pasakojo	1599 K
pass	648 K this on
passende	516 sie das K abo
passendes	516 sie ihr K abo
patreon	145 в K	693 on K	693 our K	2549 на K
patron	619 become a K of	792 become a K
patronem	1894 zostań naszym K	1914 zostań K
patroni	1915 nasi K
patronite	1894 na K	1915 na K
paypal	485 per K
paywall	486 K	543 ohne K	546 K	793 we have no K	793 we do not have a K	796 K	1143 K	1448 K	1996 K
paywalls	796 K
""", 'pe': """
pe	2046 K an
peatoimetaja	906 K
pedimos	886 te K ayuda
pedirte	798 tenemos un favor que K
pediu	1995 K
peiling	35 onze K	1734 onze K
pelanggan	1314 khusus K	1351 untuk K	1363 K kami	1366 K
pembaca	18 berkat K	1363 K kami
pendant	1141 K un mois
pendapat	1360 K pribadi penulis
peneliti	1338 adalah K
pengar	2392 kostar K
penger	1833 koster K
pentru	2032 fără niciun cost K tine
penulis	1338 adalah K
people	18 thanks to K like	736 funded by K like you
pequeno	1920 um K favor a pedir
per	1834 K år	2393 K år
peramban	10 K anda
percent	632 # K left to read
perfil	1939 siga nosso K
periodisme	236 dona suport al K	237 el nostre K	237 fent K	237 fem K
periodismo	801 apoya el K	877 hacer un K	886 apoya el K	886 colabora con el K	887 nuestro K	887 K de calidad	887 hacemos K	887 haciendo K
periodista	213 és K	848 es K
periodistas	876 nuestros K	887 nuestros K
periodistes	237 els nostres K
perjantaisin	17 K
permanencia	888 sin K
permission	681 reproduced here with K	681 reproduced with K	696 written K	696 prior K	697 without K	711 K to load	711 K before anything is loaded	749 K to reuse this
perskaitykite	1596 K visą
personal	710 views are K
personale	2009 datele tale K
personales	832 datos K serán
personas	877 K como tú	886 K como tú
persondatapolitik	339 K
personenbezogene	432 K daten
personnelles	1087 vos données K
personoplysninger	339 dine K
personopplysninger	1779 K
personuppgifter	2340 dina K
personverninnstillinger	1799 K
pertama	1364 bulan K
pesquisa	35 nossa K
pesquisador	1962 é K
pesquisadora	1962 é K
pevali	2200 K
""", 'ph': """
phone	651 news to your K
photographer	704 staff K
photos	718 K from this story	718 K from this event
""", 'pi': """
pide	889 K
piebilda	1638 K
piece	752 this K	793 this K
pierwszy	1916 K miesiąc
pirmas	1598 K mėnuo
pisala	2200 K je
pisalo	2200 K je
pisao	2200 K je
pisz	1906 K na
pitala	2200 K
pitali	2200 K
pitao	2200 K
pitch	612 K in	693 K in
pitching	792 consider K in
pix	1961 um K	1994 K
""", 'pj': """
pjevali	2200 K
""", 'pl': """
plakaten	1790 vær varsom-K
plakatens	1803 vær varsom-K
plattform	543 unsere K
player	9 this K
please	624 K log in to	647 K share this	694 K help	792 K chip in	792 K give	792 K help if	792 K give if
pleide	1835 K
pliki	1876 bez zgody na K
plusartikelen	1754 K
plusartikels	1647 gratis K	1754 K
""", 'po': """
pobierz	1914 K naszą
poche	1126 dans votre K
podatkov	2288 obdelavo osebnih K
podatku	1840 przekaż #% K	1894 #% K	1894 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	280 K	363 K-app	390 vores K	453 den K können sie	453 den K kannst du	453 unseren K	543 unser K	543 unseren K	579 K	608 το K μας	686 follow the K	793 our K	887 nuestro K	1140 notre K	1363 K kami	1445 il nostro K	1733 op de K	1754 onze K	1802 hører K	1880 K	1915 nasz K	1993 nosso K	2165 K	2198 naš K	2225 K	2256 náš K	2284 K	2465 K'i	2465 K'imizi
podcasta	2165 K	2284 K
podcastapp	363 K	1733 favoriete K
podcaste	34 našom K
podcasten	363 K	1802 K
podcastimiz	2490 K
podcastimizi	34 K
podcastimme	34 K	1043 K
podcastov	2225 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	363 hvor du lytter til K	363 hvor du hører K	453 wo es K gibt	510 folgen des K	510 folge des K	579 K	686 wherever you get your K	686 wherever you listen to K	686 wherever you get K
podcastu	34 naszego K	34 našem K	280 K	1880 K	2165 K	2225 K	2284 K
podcastul	34 K nostru	2045 K nostru
podcastunk	1306 K
podcastunkban	34 K
podcasty	280 K	314 naše K	1880 K	2225 K
podd	34 vår K	2392 vår K
poddapp	2363 K
poddar	34 våra K	2363 K finns
podden	2363 K
podelite	25 K
podemos	1984 sua ajuda K
poderemos	1984 a sua ajuda K	1992 com a sua ajuda K
podijelite	25 K
podkast	1802 hører K	1833 vår K	2165 K	2284 K	2314 naš K
podkasta	2165 K	2284 K
podkastapp	1802 K
podkasten	1802 K
podkastu	2165 K	2284 K
podle	316 K
podotkl	316 K
podpora	313 vaše K	2255 vaša K	2313 vaša K
podpore	2256 vďaka K	2293 brez vaše K	2314 brez vaše K
podporo	2313 vašo K
podporte	2237 K	2255 K nás	2255 K našu
podpory	293 bez vaší K	314 bez vaší K	2237 bez vašej K	2256 bez vašej K
podprite	2293 K	2313 K nas	2313 K naše
podremos	886 con tu ayuda K
podziel	25 K się
poinformuj	1906 K nas
points	754 the bullet K	754 these bullet K	754 the key K above
pokutoval	316 K
policy	661 our cookie K
politica	2009 K de cookie
political	680 is a K	680 is the K editor
politicieni	2032 nu depinde de K
politika	2445 çerez K
politikasi	2446 gizlilik K
politikredakteur	535 ist K
politikredakteurin	535 ist K
politikressort	459 leitet das K
politikwissenschaftler	450 ist K
politologue	1102 est K
poll	35 our K	665 vote in our K	665 take our K	1734 onze K
polub	1854 K nas na
pomagajte	2313 K nam
pomocou	2239 K ai
pomozite	2175 K nam	2197 K nam
pomozte	313 K nám
ponavlja	2200 K
ponavljao	2200 K
ponctuel	1104 un don K
pop	612 K your
poprosil	316 K
poprosila	316 K
por	1988 um ano K #
poradil	316 K
portal	1915 nasz K	2198 naš K	2314 naš K
portalu	1890 na naszym K	1890 w naszym K
posez	1139 K-la à	1139 K-nous
posible	18 hace K
posielajte	2216 K nám
positions	718 our open K
poslechnout	281 si můžete K
posljednji	2184 K besplatni članak
possible	228 ajuda a fer K	237 ajuda a fer K
post	20 rest of this K	711 to view this K	711 to see this K	747 this is a paid K	752 this K	793 this K	1694 deze K te
postadress	2330 din e-K	2342 din e-K kommer inte
postadresse	1770 din e-K	1781 din e-K vil ikke
postanite	2197 K član	2313 K član	2313 K naročnik
postanizda	2469 her sabah e-K	2469 e-K	2483 e-K
postaw	1914 K nam	1914 K mi	1914 K kawę
postfach	410 in dein K	410 in deinem K	410 direkt ins K	414 in ihrem K	414 in ihr K
postkasti	914 otse K
postkastis	914 iga hommik sinu K	914 sinu K
posts	15 free K
potrebna	2197 K nam je
potrebujeme	2255 K vašu podporu
potrebujemo	2278 za ogled K	2313 K vašo
potremo	1433 aiuto K	1444 con il tuo aiuto K
potrivit	2047 K
potrzebujemy	1840 K twojego wsparcia	1914 K twojej pomocy	1914 K twojego wsparcia
pound	792 K you give
pourboire	1105 un K
poursuivez	1060 K votre lecture
poursuivre	1060 K votre lecture
povedal	2258 K	2316 je K
povedala	2258 K	2316 je K
povestit	2047 a K
povikao	2200 K
powered	792 K by you
powerful	793 hold the K to account
powiadomienia	14 K	1850 włącz K	1850 chcesz otrzymywać K	1851 K push
powiedzieli	1917 K
powtarza	1917 K
pozivala	2200 K
pozivali	2200 K
pozivao	2200 K
poznamenal	316 K
poznamenala	316 K
pozvala	2200 K
pozvao	2200 K
""", 'pr': """
praat	1673 K mee	1753 K mee
praca	1915 nasza K
pracujte	278 K s námi	2223 K s nami
prati	2186 K nas na
pratite	2197 K nas
pravi	2316 K
precisa	1919 K de você	1992 K de si
precisamos	1920 K da sua ajuda	1923 K do seu apoio	1992 K da sua ajuda
precisato	1447 ha K
preciso	1949 é K estar logado
precizat	2047 a K
prednostne	2273 K vire
prednostni	2273 K vir
prednostnih	2273 K virov
prednostnim	2273 K virom
predplatitelia	2245 len K	2245 iba K	2245 nájdu K	2245 prečítajú K	2259 K
predvajanje	2278 K videa
preferate	2016 sursele tale K
preferences	661 your cookie K	763 cookie K	763 privacy K
preferida	211 font K	853 fuente K	1966 fonte K
preferidas	853 fuentes K	1966 fontes K
preferides	211 fonts K
preferido	853 medio K
preferidos	853 medios K
preferirane	2154 K izvore
preferirani	2154 K izvor
preferiranih	2154 K izvora
preferita	1388 fonte K su google	1413 fonte K
preferite	1413 fonti K
preferowane	1872 K źródło	1872 K źródła
preferowanego	1872 K źródła
preferowanych	1872 K źródeł
preferowanym	1872 K źródłem
preferred	651 K source on google	698 K source	767 K sources
preglednik	10 vaš K
prehratie	2219 K videa
prejemajte	2263 K vsako	2310 K
prejemati	2303 želite K
prejmite	2310 K
preklinjao	2200 K
preluarea	2015 K textelor
prema	2200 K
premier	1064 le K mois	1141 le K mois
premium	1714 toegang tot alle K
premoderated	665 K
prenesite	2313 K
prenumerant	2324 bli K	2324 redan K	2325 som K	2390 en K	2391 bli K
prenumeranter	2324 endast för K	2381 är för K	2381 bara K	2381 endast K	2392 våra K	2395 K
prenumerata	1600 K
prenumeration	2395 K
prenumerationen	2329 avsluta K när
prenumeratoriai	1592 tik K
prenumeratoriams	1562 tik K	1592 tekstas skirtas K	1592 straipsnis skirtas K
prenumeratorzy	1902 tylko K
prenumerera	2324 K för att	2329 K på nyhetsbrev	2368 genom att K	2391 K på vårt
prenumeruojate	1562 jau K
prenumeruokite	1596 K
preostanek	2262 K članka
presenteie	1926 K
prethodnog	2190 bez K odobrenja
pretplata	2201 K
pretplati	2170 hvala na K
pretplatite	2139 K se već od	2197 K se
pretplatnici	2183 samo K	2201 K
pretplatnicima	2139 dostupan samo K	2139 dostupan je samo K	2139 dostupan je K	2139 dostupno samo K	2150 samo K	2183 samo K
pretplatnik	2139 već ste K	2197 postanite K
pretplatnike	2139 dostupan samo za K	2150 samo za K
pretplatu	2140 već imate K	2171 uz K	2171 K	2192 uz K
preuzimanje	2149 zabranjeno K	2174 zabranjeno K	2174 zabranjeno je K
preuzmite	2197 K našu
preventing	657 browser extension is K
preview	768 free K
price	794 the K of a
pridajte	2248 K si nás	2255 K sa k nám
prihvatate	2170 prijavom K
prijavi	24 K se	2170 hvala na K
prijavili	2170 hvala što ste se K
prijavite	24 K se	2197 K se na naš	2197 K se na naše	2313 K se na
prijavo	2288 s K se	2288 s K na	2288 hvala za K
prijavom	2170 K se slažete	2170 K na
priljubljen	2273 K vir
priljubljene	2273 K vire
priljubljeni	2273 K vir
prima	2046 K lună
primajte	2191 K
primate	2185 želite da K
primati	2185 želite K
primeiro	1994 K mês
primer	238 el K mes	888 el K mes
primo	1446 il K mese
principles	681 the thomson reuters trust K
print	647 click to K
prioriterad	2354 K källa
pripomenul	2258 K
prisijunkite	24 K	1596 K prie mūsų
prispejte	2237 K	2255 K	2255 K aj vy
prispevek	2314 ta K
privacidad	833 política de K	887 nuestra política de K
privacidade	1946 política de K
privacitat	216 política de K
privacy	661 see our K policy	661 to our K policy and terms	661 and the google K policy	793 our K policy
privacybeleid	1669 ons K	1709 ga je akkoord met het K
privacyverklaring	1671 K
privatlivspolitik	339 K
priznaje	2200 K
priznal	2258 K
priznala	2200 K
priznao	2200 K
probeabo	394 K	402 wochen im K
probeer	1753 K nu	1753 K een maand
proberen	1755 gratis K
processing	661 consent to the K
prochains	1140 nos K articles
prodavnici	2163 našoj K
produce	736 not free to K	736 not cheap to K
produced	747 K by our brand
proefabonnement	1649 K	1753 neem een K	1755 K
profesor	848 es K	2018 este K
profesora	848 es K
professeur	1102 est K
professeure	1102 est K
professionista	1410 è giornalista K	1410 giornalista K
professor	213 és K	450 ist K	680 is a K	680 is an assistant K	1962 é K
professora	213 és K	1962 é K
professore	1410 è K
professoressa	1410 è K
professorin	450 ist K
profilazione	1394 i cookie di K
profitez	1047 K de	1060 K de nos offres
prohibida	846 queda K
proibida	1959 é K a
project	1123 trust K
promis	2047 a K	2047 au K
promise	792 K never to
propustite	2185 ne K
prosbu	241 máme na vás K	241 máme malou K	2212 máme malú K	2212 malú K
proseguire	1436 per K la lettura
prosil	316 K
prosila	316 K
prosili	316 K	1917 K
prossima	21 in questo browser per la K
proszono	1917 K
protejate	2040 K de dreptul de autor
provalo	1375 K gratis	1444 K gratis
provided	661 content K by a third party	711 contains content K by
provision	428 erhalten wir eine K	428 eine kleine K	499 bekommen wir eine K	499 eine K vom	521 K
provisions	428 K-links
provisionslinks	521 K
prozent	490 K rabatt
przedruk	1892 K za zgodą
przegap	1904 nie K
przekonuje	1917 K
przetwarzanie	1859 K danych osobowych
przez	1896 K ai
przycisk	1885 klikając K
przyznaje	1917 K
""", 'ps': """
psal	316 K
psala	316 K
""", 'pt': """
ptal	316 K se
ptala	316 K se
ptali	316 K se
ptaly	316 K se
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	1397 prima di K un commento
pubblicato	22 non sarà K	1397 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	1948 o seu endereço de e-mail não será K
publicat	2040 a fost K inițial în
publication	619 is a reader-supported K	747 accurate at the time of K	747 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	2375 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	830 bloqueador de K	887 sin K
publicidade	11 a K	1975 depois da K
publicitat	11 la K	237 sense K
publicitate	11 K
publikovanie	2210 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	665 your email address will not be K	682 was first K by	682 was first K on	749 K under license
publishing	747 accurate at the time of K
puhelimeesi	1022 suoraan K
puis	1061 K # €
puisque	1049 K vous êtes là
pungkasnya	1365 K
punya	1315 sudah K akun
purchase	656 K through links on our site
push	481 per K
pushbericht	1707 een K bij
pushbeskeder	366 K
pushmeldingen	1659 K
pushnotiser	2365 K
pushvarsler	1805 K
pustit	281 si můžete K
""", 'py': """
pytali	1917 K
pyysi	1045 K
""", 'qu': """
queremos	798 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1368 già che sei K
quieras	805 cancela cuando K	888 cancela cuando K
quitter	1049 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	1734 doe de K	1734 onze K	1882 nasz K	1882 K
quizie	1882 naszym K	1882 K
""", 'ra': """
raccolta	1448 K fondi
racconta	1447 K
raccontato	1447 ha K
raconte	1142 K
rad	2198 naš K
radil	316 K
radila	316 K
radili	316 K
radzi	1917 K
radzili	1917 K
radzono	1917 K
ragino	1599 K
raise	736 help us K
rajaton	989 K pääsy
rakendus	912 meie K	912 K
rakenduses	912 K
raksti	1635 K mums
raksts	1636 šis K
rakstu	1634 šo K
rakstus	1636 visus K
range	788 shop the K
rappelle	1142 K
""", 're': """
reach	708 K him at	708 K her at	708 K them at	736 we would K our goal	736 we'd K our goal	792 help us K
reached	632 you've K your limit of free	679 can be K at
reacties	1674 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	632 # % left to K	688 is K by an ai	688 is K by ai	742 link can K this	793 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	614 we're asking K	689 thank you, K	736 funded by K like you	757 K' editor	789 K make this	792 K like you	792 join the K	793 our K	793 funded by its K	796 appeal for K	796 K pay
reading	0 K time	624 keep K for just	624 keep K with a	624 K this post for free	628 to finish K	628 to keep K	742 to your K list
reageren	6 K	1674 om te K	1689 K? mail	1689 K op dit artikel
realizarea	2027 nu a participat la K
realizzazione	1423 non ha partecipato alla K
recalled	795 K
recalls	795 K
recaptcha	634 protected by K
receba	1919 K as	1930 K no seu	1930 K todos os dias	1992 K no seu
receive	634 K email from us on behalf of	635 sign up to K	635 K emails from	661 agree to K emails	792 to K new posts
recevez	1047 K chaque	1070 K chaque	1070 K tous les	1139 K notre
recevoir	1076 K les alertes	1128 j'accepte de K
recherche	543 diese K
recherchen	543 unsere K
rechercheteam	458 K
rechtbankverslaggever	1729 is K
recibe	797 K cada	815 K cada	815 K todas las
recibir	876 acepto K
reclamat	2047 a K
reclame	2045 fără K
recomandat	2047 a K	2047 au K
recomenda	1995 K
reconheceu	1995 K
reconnu	1142 a K
recunoscut	2047 a K
recurring	693 K donation	794 K donation
redacteur	1690 is K	1690 is politiek K	1729 werkt als K
redactie	1673 mail de K	1689 contact op met onze K	1689 contact op met de K	1689 tip voor de K	1693 mening van de K	1718 K heeft geen	1753 mail de K	1753 tip de K	1754 onze K
redactor	213 és K	848 es K	2018 este K
redactora	213 és K	848 es K
redakce	272 napište do K	278 do K	278 do naší K	314 naše K	314 jsme malá K
redakci	314 naši K
redakcia	2256 naša K	2256 sme malá K
redakcie	2210 bez súhlasu K	2216 napíšte do K	2223 do K	2223 do našej K
redakcija	1597 mūsų K	1636 mūsu K	2198 naša K	2198 mala K
redakciji	2156 javite se K	2156 pišite K	2163 našoj K
redakcijos	1571 K sutikimo
redakciju	2198 našu K
redakcja	1915 nasza K
redakcji	1892 bez zgody K	1915 naszej K
redaksi	1362 hubungi K	1363 K kami	1363 email K	1363 K
redaksjon	1833 vår K
redaksjonen	1832 kontakt K	1833 kontakt K
redakteur	450 ist K	459 als K	459 seit # K
redakteurin	450 ist K	459 als K	459 seit # K
redaktion	390 vores K	459 leitet die K	463 meinung der K	499 K war an der	500 nicht von der K	503 melden sie sich bei der K	523 produkte wurden von der K	543 unsere K	2392 vår K
redaktionell	523 produkte K ausgewählt
redaktionelle	431 externe K inhalte
redaktionen	341 skriv til K	2342 mejla K
redaktor	273 je K	273 , K	273 - K	1875 - K	1875 , K	2217 je K	2217 , K	2217 - K
redaktore	1615 galvenā K	1615 K
redaktorem	273 je K	1875 jest K
redaktorius	1576 K
redaktorka	273 je K	273 , K	273 - K	1875 - K	1875 , K	2217 je K	2217 , K	2217 - K
redaktorkou	273 je K	2217 je K
redaktorom	2217 je K
redaktors	1615 galvenais K	1615 K
redaktur	1338 adalah K
redazione	1432 la K ti invia	1445 la nostra K
refresh	723 K this page	723 K the page
regala	805 K esta nota
reggel	17 minden K
regioverslaggever	1690 is K
registe	1926 K-se para
register	624 K for free to
registered	740 K users can
registraci	286 děkujeme za K	288 po K
registrarte	815 al K
registrate	876 K a nuestro	886 K
registrati	1367 K per	1378 K per	1444 K gratis
registration	768 free K gives
registreer	1647 K je
registrera	2368 genom att K dig
registrere	1808 ved å K deg
registrieren	403 K sie sich
registrierung	455 K	489 mit ihrer K	490 die K ist kostenlos
registrirajte	2171 K se besplatno	2171 besplatno se K	2289 brezplačno K	2289 K se brezplačno
registrujte	313 K se	2171 K se besplatno
regrette	1142 K
regrettent	1142 K
reiseangebote	509 unsere K
rejoignez	1080 K-nous sur	1139 K-nous	1139 K notre	1139 K nos
rekao	2200 K
rekla	2200 K
reklam	314 bez K	1915 bez K	1915 nie mamy K
reklama	2198 bez K
reklamdan	11 K
reklame	11 K
reklamelenker	1813 K
reklamelinks	373 K
reklamer	390 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	1891 we współpracy K
reklamsiz	2490 K
reklamy	11 K
relatou	1995 K
rely	793 we K on
remaining	632 free articles K	632 free article K	632 articles K this month	632 free stories K
remind	796 K me later
removed	665 this comment has been K
rendszeres	1305 legyen K
replied	795 K
reply	6 leave a K
report	727 K an error
reportage	543 diese K	1140 ce K
reportagem	1993 esta K
reportagens	1993 nossas K
reportaje	887 este K
reported	795 K that
reporter	450 ist K	459 als K	459 seit # K	677 contact the K at	678 is a K at	680 is a K	680 is a senior K	702 contact the K	702 contact our K	702 email the K	704 K	1102 est K	1338 adalah K	1797 er K i	1875 - K	1875 , K	2018 este K	2157 je K	2157 , K	2276 je K	2276 , K	2358 är K på
reportera	848 es K
reporterem	1875 jest K
reporterin	450 ist K	459 als K	459 seit # K
reporterka	1875 - K	1875 , K	2157 je K	2276 je K
reportero	848 es K
reporters	792 ask our K	793 our K	793 we, the K
reporting	665 why are you K this	736 keep our K free	753 this K	775 more of our K	793 our K	793 this K	793 K like this	793 goes to K
reports	706 K on
representa	1965 não K a opinião
representam	1948 os comentários não K
reproduced	682 may not be K
reproducerea	2015 K integrală
reproduction	681 K without permission	749 K in whole or in part	1100 toute K	1100 droits de K	1100 K interdite	1101 toute K	1101 droits de K	1101 K interdite
republish	681 K our articles	681 K this article	749 K this story	749 K our stories
republished	681 K with permission	681 is K from
required	21 K fields are marked	665 K fields are marked
research	680 is a K fellow
researcher	680 is a senior K	680 is a K
reserva	29 es K el dret
reservados	846 derechos K	1958 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	210 tots els drets K
reserve	29 K the right
reserved	564 all rights K	624 article is K for	681 all rights K	1476 all rights K
reserves	29 K the right
responsabile	30 non è K
responsabilidad	30 K de	872 K de sus autores	872 K de quienes los
responsabilidade	30 K de	30 K dos	1948 os comentários são de K
responsabiliza	30 não se K	872 no se K de las opiniones
responsable	30 pas K	30 no se hace K	872 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	535 ist K
ressortleiterin	535 ist K
rest	20 to read the K	624 to read the K of this	752 the K of this
restants	1066 articles gratuits K
reste	1067 il vous K #%	1067 il vous K # %
resultater	354 google-K
results	767 your search K	767 your google K
retrouvez	1080 K-nous sur	1109 K	1139 K-nous
rette	364 K fejl
retter	364 K fejl	364 K alle fejl	1803 vi K feil
rettigheter	1789 alle K forbeholdt
reuters	1100 avec K	1101 avec K
revelou	1995 K
revient	1129 vous K qu'à
rewritten	681 may not be published, broadcast, K
""", 'ri': """
ricamiz	2431 küçük bir K var	2431 sizden bir K var
ricercatore	1410 è K
ricercatrice	1410 è K
ricevi	1383 K ogni	1444 K ogni	1444 K la
ricordato	1447 ha K
rief	545 K
riep	1756 K
riferito	1447 ha K
riippumaton	1043 K media
riippumatonta	1042 tue K	1043 K journalismia
riproduzione	1407 K riservata	1407 © K	1440 è vietata la K	1440 vietata la K
riserva	29 si K
riservata	1442 K agli abbonati
riservati	1407 tutti i diritti K	1442 K agli abbonati
riservato	1375 K ai nostri abbonati	1375 questo contenuto è K	1436 K agli utenti	1442 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	361 af en K
rocznie	1916 K
ropade	2394 K
ropar	2394 K
roper	1835 K
ropte	1835 K
round	692 our K-up
roundup	634 get a weekly K	692 our K	692 weekly K
rozhodl	316 K
rozhodol	2258 K
rozpowszechnianie	1869 K artykułu	1892 dalsze K
""", 'ru': """
rubrice	290 najdete v K
ruft	545 K
ruga	2047 îi K	2047 îl K
rugat	2047 a K	2047 au K
rugau	2047 K
rukoili	1045 K
ruled	795 K
rundbrief	454 K
""", 'sa': """
sa	1835 K	2394 K
sabah	17 her K
sabato	17 ogni K
sade	2394 K
sagde	392 K
sagen	545 K
saglasnosti	2190 bez K
sagt	545 K
sagte	545 K
sagten	545 K
said	795 K
saken	1758 likte du denne K	1803 feil i K	1831 denne K	1831 få K	1832 les hele K	1833 denne K
saker	1831 flere K	1833 våre K	1833 alle K
saklidir	2451 tüm haklari K	2451 her hakki K
sako	1599 K
saluran	1322 ikuti K	1322 gabung di K	1363 K kami
samarbeid	1813 i K med en annonsør
samarbejde	373 i K med en annoncør
samarbete	2373 i K med en annonsör
samedi	17 chaque K
samenvatting	1731 deze K	1731 de K is
samenwerking	1718 betaalde K	1718 K met onze partner	1718 K met een commerciële
samstag	17 jeden K
samtycke	2360 ditt K
samtykke	360 dit K	360 give K	368 jeg giver K til	1799 ditt K	1799 gi K
samtykket	1799 K ditt
sang	392 K	1835 K
sanoi	1045 K
sanoivat	1045 K
sanoo	1045 K
satin	2476 K alin
satura	1616 ārējā K
saturday	17 every K
sauca	1638 K
saugomos	1565 visos teisės K
savetovala	2200 K
savetovali	2200 K
savetovao	2200 K
savetuje	2200 K
savjetovala	2200 K
savjetovali	2200 K
savjetovao	2200 K
savjetuje	2200 K
savundu	2492 K
say	612 have your K	665 have your K in
sayenizde	2490 sizin K
says	795 K
sazinies	1635 K ar mums
""", 'sc': """
scarica	1385 K l'app	1385 K la app	1385 K la nostra app	1444 K la nostra	1444 K l'app
schauen	542 K sie vorbei
schick	533 K uns
schicken	533 K sie uns	542 K sie uns
schon	395 wenn sie K hier sind	395 wo sie K hier sind
schreef	1756 K
schreib	503 K uns	542 K uns
schreiben	6 kommentar zu K	394 K sie an	434 K sie uns ihre meinung	503 K sie uns	542 K sie uns
schreibt	450 K über	450 K für	460 K seit # für	542 K uns	545 K
schrieb	545 K
schriftlicher	445 nur mit K genehmigung
schrijf	1640 K u in	1640 K je in	1652 K je in voor	1652 K je gratis in	1752 K je hier in	1753 K je gratis in
schrijft	1690 K over	1690 K voor	1756 K
schrijver	1690 is K en	1693 mening van de K
scria	2047 K pe	2047 K în	2047 așa K
scrie	2044 K-ne
scrii	2044 să ne K
scriitoare	2018 este K
scriitor	2018 este K
scripts	657 unblock K
scris	2047 a K
scritto	1445 chi ha K questo	1447 ha K
scrittore	1410 è uno K
scrittrice	1410 è una K
scrive	1410 K di	1410 K per
scrivi	1367 K a
scrivici	1444 K
""", 'se': """
search	767 on google K
secondo	1447 K
section	666 in the comment K
secure	702 K drop
securedrop	702 K
securely	702 K on signal	702 K via signal	702 contact us K	702 reach us K
segnalacelo	1444 K
segons	239 K
segueix	236 K-nos
seguici	1388 K su	1388 K anche su	1444 K
seguir	826 puedes K a	826 puede K a
segundo	1995 K
sehen	538 K sie hier.
sekarang	1362 donasi K	1362 daftar K	1362 gabung K	1362 unduh aplikasi K
sekite	1596 K mus
sekojiet	1635 K mums
selaimesi	10 K
seleciona	1983 a redação K
selected	747 K by our
selengkapnya	1313 untuk membaca K	1351 membaca artikel K
selgitas	930 K
selitti	1045 K
selon	1142 K
semaine	17 chaque K	17 une fois par K	1141 par K
semaines	17 toutes les K
semana	17 cada K	17 una vez por K	17 toda K	888 a la K	1994 por K
semanal	815 boletín K
seminggu	17 K sekali
send	389 K os	634 we'll K you	702 K us a tip	1783 K inn	1832 K oss
sende	1808 ved å K inn
senden	533 K sie uns
seneste	363 K afsnit
senza	1433 K di te non	1444 K di te non
service	1102 est chef du K	1102 est cheffe du K
serwisie	1890 w K	1905 naszym K
serwisu	1876 treści z K	1876 treść z K
seslendi	2492 diye K	2492 K
setiap	17 K pagi	1364 K bulan
setmana	236 rep cada K
setmanalment	17 K
settimana	17 ogni K	1446 alla K
settings	661 cookie K	763 cookie K	763 privacy K
setujui	1339 K cookie
seuraa	1042 K meitä
""", 'sh': """
share	25 K it	25 K this post	647 K this with	647 K this post on	647 K this if you	647 K this far and wide	647 click to K	656 we may get a K
shareholders	736 not by K	793 no K
shop	760 our K	788 K our
shope	2223 našom e-K
shopu	278 našem e-K	2163 našem web K	2223 nášho e-K
should	702 story we K	702 we K look into	702 we K know about
shouted	795 K
showcase	122 google news K
""", 'si': """
sichern	470 jetzt tickets K:	515 K sie unsere arbeit
sier	1811 til du K opp	1835 K
siga	1939 K-nos no	1939 K-nos nas	1992 K-nos
siger	392 K
sign	24 K in	635 K up to get	694 K up	792 K up for our	792 K up to our	792 when you K up	792 K up now
signal	355 på K	457 auf K	457 K-kanal	1794 på K	2355 på K
signaler	1089 K une erreur
signalez	1139 K-la-nous	1139 K-le-nous
signali	2215 K
signalu	271 K	1873 K
signing	634 thanks for K up	634 thank you for K up	634 by K up, i agree	634 by K up, you agree	634 by K up you agree
silakan	1313 K login	1313 K masuk
silenced	793 refuse to be K
since	614 K you're here
sini	1362 klik di K
sinirsiz	2454 K erişim
sinulle	984 meillä on K pyyntö
site	760 our jobs K	793 our K	1754 onze K
sitede	2461 üçüncü taraf bir K
""", 'sk': """
skaidroja	1638 K
skaityti	1562 norėdami K toliau	1562 norint K toliau	1562 K toliau galite
skaitytojai	1597 mūsų K
skaitytojams	1597 mūsų K
skelbiamas	22 nebus K
skicka	2368 genom att K	2391 K till oss
skirkite	1586 K # proc	1596 K paramą
sklepem	1879 naszym K
sklepie	1879 naszym K
skontaktuj	1874 K się z nami	1874 K się z naszym	1874 K się z naszą	1874 K się z autorem	1874 K się z autorką
skreg	392 K
skrek	1835 K	2394 K
skrev	392 K	1835 K	2394 K
skribent	358 er fast K	1797 er K	2358 är fri K
skriv	389 K til os	389 K dig op	2329 K upp dig	2391 K upp dig	2391 K till oss
skrive	21 logget ind for at K
skrivefeil	1803 funnet en K
skriver	392 K	1835 K	2394 K
skrzynce	1846 w twojej K
""", 'sl': """
slant	2393 en K
slapukais	1577 K	1595 K
slapukus	1577 K
sledite	2313 K nam
sledujte	252 K nás	304 K nás živě	313 K nás	2255 K nás
sliboval	316 K
slobodno	2197 podržite K
""", 'sm': """
small	789 K gift
""", 'so': """
soci	236 fes-te K	236 fes-te'n K
socia	797 hazte K	851 hazte K
social	424 auch bei K media
socialmediacookies	1694 K
socio	797 hazte K	801 hazte K	851 hazte K
sociologue	1102 est K
socios	881 solo para K	881 sólo para K
sodelovanju	2290 v K s partnerjem
soglasja	2307 brez K	2307 brez pisnega K
som	1831 en sak K
someone	647 send this to K
something	727 see K wrong	727 K is wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2047 arată un K
sondajul	35 K nostru
sonderheft	509 unser K	509 das K
sondzie	1882 naszej K	1882 w K	1899 weź udział w K
sonntag	17 jeden K
sordu	2492 K	2492 diye K
sordular	2492 K
soruyor	2492 K
sostegno	1371 il tuo K ci	1371 abbiamo bisogno del tuo K	1444 il tuo K
sostenerci	1371 puoi K
sostengono	1433 ci K ogni mese
sostenitore	1444 diventa K
sostenitori	1445 i nostri K
sostiene	1408 chi ci K	1445 chi ci K	1447 K
sostieni	1371 K il nostro	1371 K la nostra	1444 K il	1444 K la
sostienici	1408 K	1444 K
sostuvo	889 K
sottolinea	1447 K
soubory	265 K cookie
souhlasu	264 bez K	307 bez K
souligne	1142 K
source	698 top K
soutenez	1052 K notre	1104 K-nous	1104 K notre	1132 en vous abonnant, vous K	1139 K-nous	1139 K notre	1139 K-le	1139 K-la
soutenir	1048 nous K	1053 pour nous K	1139 K notre
soutien	1047 votre K	1052 votre K est	1052 a besoin de votre K	1129 votre K, même
soutiennent	1129 nous K chaque mois
soutiens	1139 je K
sovelluksemme	993 lataa K	1043 K
sovelluksessa	993 avaa K	1023 K
sovellus	993 lataa K	993 lataa ilmainen K	1023 K	1042 lataa K
""", 'sp': """
spaltist	1797 er K	1797 er fast K
spare	792 can you K
spelregels	1674 K
spende	394 ihre K	394 mit einer K	398 deine K für	398 ihre K hilft	398 deine K hilft	398 jede K hilft	398 jede kleine K hilft	398 jede K zählt	542 deine K	542 eure K	542 K jetzt	542 K uns	546 K
spenden	394 jetzt K	394 K sie	546 K
spendenaufruf	546 K
spendenaufrufe	546 K
spendiere	542 K uns
spendieren	542 K sie uns
spiega	1447 K
spiegato	1447 ha K
sponsored	755 K content
sportredacteur	1729 is K
sportredakteur	535 ist K
sportredakteurin	535 ist K
sportressort	459 leitet das K
sportskommentator	1797 er K
sportverslaggever	1690 is K
spotify	2465 K'da
spottete	545 K
spravodajcom	2217 je K
sprijinul	2044 K tău	2044 avem nevoie de K	2045 K tău
spune	2044 K-ne	2047 K
spunea	2047 K
spuneau	2047 K
spurgte	392 K
spurte	1835 K
spus	2047 a K	2047 au K
""", 'sq': """
squadra	1445 la nostra K
""", 'st': """
staat	1756 K er
stabilito	1447 ha K
stadsverslaggever	1729 is K
stammt	531 K von einer ki
stand	792 K with us
standards	681 our K: the	757 our K team
stay	723 K with us for
ste	2212 keď K už tu	2272 ker K že tu
stelde	1756 K
stellen	509 wir K ein
stellenangebote	469 aktuelle K
stellenmarkt	469 unserem K
stellenportal	509 unserem K	509 unser K
stemme	361 ai-K
steuerlich	485 K absetzbar
steun	1640 uw K	1644 met jouw K	1644 met uw K	1644 K ons met	1685 K ons	1753 K ons	1753 K onze	1753 jouw K
stiahnite	2255 K si
stichpunkte	508 die K
stillingen	383 søg K	1826 søk K
stimme	451 K
stod	392 K der	2394 K det
stond	1756 K
stopite	2275 K v stik z
store	285 app K	479 im app K	760 our K	2229 app K
stories	15 free K	632 free K left	677 for more K like this	740 access to all our K	753 K like this	775 more of our K	793 our K	793 K like this
story	15 free K	20 rest of this K	25 share this K	624 to read the full K	632 free K left	632 last free K	638 read this K in the app	647 share this K on	677 if you have a K to tell	677 email your K to	702 K for us	742 save this K	752 this K	752 the full K	753 this K	753 a K like this	754 this K	793 this K	793 K that took us
straight	634 K to your inbox
straipsniai	1588 nemokami K	1592 geriausi K jūsų
straipsnis	1592 nemokamas K	1597 šis K
straipsnius	1588 nemokamus K
streszczeniu	1896 o K ai
striga	2047 K
strigat	2047 a K	2047 au K
strigau	2047 K
strona	1858 ta K używa
studio	747 our brand K
sturen	1726 K naar
stuur	1726 K een mail	1726 K ze naar
""", 'su': """
subliniat	2047 a K
submitting	634 by K your email
subscreva	1930 K a nossa	1930 K as
subscribe	624 K to continue reading	624 K to read the full	624 to continue reading, K	624 K to get access	624 K for full access	624 K to unlock	624 already K?	634 K to our free	634 K to our weekly	634 K to our daily	634 K for more	651 K to our channel	651 K to our podcast	686 K to the podcast	686 K to our podcast	740 if you already K	740 K now for	764 K here	764 K below	792 K to our	792 K today	792 K now	792 K to get	792 K for free
subscribed	733 you are now K to	785 you have K
subscriber	612 become a K	624 already a K	624 this is a K-only	626 existing K	740 K-only article	740 K-only story	740 K-only content	740 not a K?	760 K event	768 K account	792 becoming a paid K	792 free or paid K
subscribers	624 this article is for premium K	624 for K only	624 exclusively for K	624 is exclusive to K	624 for paying K	624 for paid K	624 is for K	624 are for K	624 only K can read	626 existing K	740 exclusive to our K	740 exclusively to K	770 K can comment	793 our K	796 K
subscribing	624 by K to our	634 by K, you agree	792 consider K
subscription	624 off annual K	624 off an annual K	624 your K helps	624 K is being used on another	624 upgrade your K	624 sign up for a K	624 purchase a paid K	740 your K supports	740 your K makes	740 our K offers	740 our K options	768 without a K	794 annual K	796 K
subscriptions	796 K
subscriptor	205 ja n'ets K	236 fes-te K	236 fes-te'n K
subscriptors	205 només per a K	228 gràcies als K	231 exclusiu per a K	240 K
subscrit	227 K al nostre
subscriu	236 K-te
subscriure	227 en K't
subskrybenci	1902 tylko K	1915 nasi K	1918 K
subskrypcja	1918 K
subskrypcje	1918 K
subskrypcji	1888 w K	1910 w K
substack	624 in the K app	796 K
substacks	796 K
subvention	1129 aucune K et
succes	2002 te-ai abonat cu K
successfully	785 K subscribed
sued	795 K
suglasnosti	2190 bez K
suite	1132 pour lire la K	1132 lire la K ?
suivez	1080 K-nous sur	1139 K-nous
sumate	886 K al	886 K
summary	754 this K
sunday	17 every K	692 our K email
sundays	17 on K
suosikiksi	1009 K
suositteli	1045 K
suport	228 amb el teu K podem	228 ens donen K cada mes	236 dona'ns K	236 el teu K	237 ens donen K
suporta	1943 o seu browser não K
support	619 please K us	619 your K, no matter how small	619 K our work by	619 to K my work	619 you can K us	657 your browser does not K	736 K fact-based	792 K us	792 K our	792 K my work	792 K this work	792 your K	792 we ask you to K	792 K the show
supporta	1392 il tuo browser non K
supported	657 your browser is not K	793 reader-K	793 reader K	793 member-K	793 listener-K
supporter	792 become a K
supporting	619 please consider K	792 consider K
survei	1363 K kami
survey	35 our K	35 our reader K	665 reader K	665 take our # minute K	665 two-minute K	666 short K	792 take our K
suscribirte	812 al K
suscribite	876 K a nuestro	886 K
suscripciones	890 K
suscriptor	805 ya soy K	805 ya eres K	886 hazte K
suscriptora	886 hazte K
suscriptores	806 exclusivo para K	806 sólo para K	806 solo para K	887 nuestros K	890 K
susisiekite	1596 K su mumis
sustaining	693 K member	792 K member	792 become a K
sustenta	1993 que K o
sutikimo	1565 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	2394 K
svarbiausius	1595 K savaitės
svarede	392 K
svarte	1835 K
svideo	2153 K vam se tekst
svobodno	2313 podprite K
svobodnou	313 podpořte K
svoju	2143 K e-mail	2143 K mejl	2170 K e-mail
""", 'sw': """
swish	2370 via K
swisha	2391 K en gåva	2391 K oss	2391 K gärna	2391 K till #
""", 'sy': """
syndicated	749 auto-generated from a K feed	749 published from a K feed	749 K feed
syndication	749 our K team
syntetisk	361 K stemme	1800 K stemme
""", 'sz': """
szerint	1308 K
""", 'ta': """
taalfout	1674 K
tady	241 když už jste K
tahun	1364 per K
takes	740 free and K less than
takip	2442 bizi K edin	2442 K et	2460 x'te K	2476 K edin	2489 bizi K edin
takk	1808 ja K, jeg vil
takket	390 K være dig	1833 K være deg
taloustoimittaja	1014 K
talsyntes	2361 K
tamamini	20 haberin K	20 yazinin K	2489 K okuyun
tandasnya	1365 K
tanggung	1360 menjadi K jawab penulis
tapana	1045 K sanoa
tapkite	1596 K nariu
tarafindan	2462 yapay zeka K	2462 yapay zekâ K
tarayiciniz	10 K
targeting	711 K cookies
tartalmat	9 ezt a K
tartalom	9 a K	1276 külső K
tarvitsee	1042 K sinua	1042 K tukeasi
tarvitsemme	1042 K apuasi	1042 K tukeasi
tasuta	919 K konto
tavsiye	2492 K etti	2492 K ediyor
""", 'te': """
te	2460 'i x'K
team	793 our K	1754 ons K
teatas	930 K
teavitused	913 K
techredacteur	1729 is K
tegasnya	1365 K
tehisaru	909 K abil	909 tegi K	925 K abil
tehisintellekt	909 K
tehisintellekti	909 K abil	925 K abil
teica	1638 K
teigia	1599 K
teil	516 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	542 K sie uns
teilnehmen	469 jetzt K
teilte	545 K mit	545 K der	545 K die
tekrarladi	2492 K
tekst	20 cały K	20 ceo K	1731 deze K	1915 ten K	2171 ceo K	2198 ovaj K
tekstovima	2182 svim K
teksty	1915 nasze K
telefon	366 på din K
telefoni	913 otse K	913 otse oma K
telegram	16 K	122 K	156 K канал	156 канал в K	211 canal de K	271 K	355 på K	355 K-kanal	424 unseren K-kanal	457 auf K	457 K-kanal	502 unserer K-gruppe	571 K	651 join our K	651 our K channel	792 join our K	825 nuestro canal de K	1110 canal K	1110 groupe K	1414 canale K	1688 K-kanaal	1794 på K	1794 K-kanal	1873 K	1939 nosso canal no K	2016 canalul de K	2066 мы в K	2066 наш K-канал	2066 в нашем K	2066 новости в K	2086 K	2086 K-канал	2086 K-канале	2155 K	2155 K-u	2187 K kanalu	2215 K	2274 K	2355 på K	2355 K-kanal	2456 K	2506 ми в K	2506 наш K-канал	2506 у нашому K	2525 K	2525 K-канал	2525 K-каналі	2621 kênh K
telegrama	1873 K
telegrame	2215 K
telegrami	904 K kanaliga
telegramie	1873 K
telegramis	904 K
telegramissa	1010 K
telegramkanaal	1688 K
telegramkanal	2355 K
telegramon	1272 K
telegramu	271 K	2155 K	2274 K
teljes	20 K cikk
tell	757 K us
telli	927 K kohe
tellija	892 oled juba K
tellijad	923 ainult K
tellijatele	892 artikkel on K	892 ainult K	923 tekst on K	923 lugu on K	923 artikkel on K
tellimus	931 K
temas	848 cubre K
temat	1874 zgłoś K
tenhle	314 K text
tento	2256 K text
terangnya	1365 K
termos	1946 K de uso
terms	661 agree to our K of	661 agree to our K and	662 agree to the K
terugkijken	1733 hier K
terugluisteren	1733 hier K
testen	394 jetzt K	394 K sie	402 für # € K	402 für # euro K
testez	1060 K-nous	1139 K-nous
testified	795 K
tetszett	1306 K a cikk
text	754 this K
texte	519 alle K zum
texten	2364 fel i K
texter	2390 våra K	2390 fler K
""", 'th': """
thank	689 K you to the	689 K you to all of you	689 K you to all who	689 K you to our
thanks	689 K to all of you who
them	736 will you join K	789 join K from
thema	503 K für uns
themenseite	495 unserer K
theo	2583 K dõi báo	2620 hãy K dõi	2623 K ông	2623 K bà	2623 K lời
think	665 let us know what you K	792 tell us what you K
thoughts	665 share your K	792 share your K
thousands	792 join K of
threads	271 K
threema	457 auf K
throw	612 K in
thursday	17 every K
thursdays	17 on K
""", 'ti': """
ticker	495 im live-K
tickets	788 K here	788 book K here
ticketshop	469 unserem K
tietosuojaseloste	1000 K
tietosuojaselosteen	1024 hyväksyt K
tijeku	2170 budite u K
tikkie	1755 K
tiktok	16 K	507 inhalt von K	571 K
tiktokon	1272 K
tiktoku	2155 K	2274 K
til	389 vær med K
tilaa	1042 K nyt
tilaaja	988 oletko jo K
tilaajamme	1043 K
tilaajana	988 jatka lukemista K	988 K pääset	988 K voit	988 koko juttu K
tilaajat	1035 vain K	1046 K
tilaajille	988 vain K	1035 on K
tilaamalla	1024 K hyväksyt	1027 K
tilauksen	991 voit peruuttaa K
tilaus	1046 K
tilbage	379 gratis artikel K
tilgang	1832 få fri K
till	2318 vi har en bön K dig	2391 ge en gåva K oss
tillade	2394 K
tillatt	1823 ikke K å gjengi
tilmeld	329 K dig vores	368 ved at klikke på K	389 K dig vores	389 K dig her	389 K dig gratis
tilmelde	368 ved at K dig
tilmelding	368 ved K
tim	2163 naš K
tin	2624 bản K
tine	2032 fără K nu
tip	341 K os	341 har du et K	389 K os	612 K your	1725 app je K
tipeee	1104 K
tipline	702 our K
tipp	503 K für uns
tips	702 news K	1781 K oss	1781 har du et K	1832 K oss	2342 har du ett K	2343 har du K
tipsa	2391 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	318 en lille K at bede	1758 en liten K å be
""", 'tl': """
tl	2491 # K
""", 'to': """
today	694 join K	792 chip in K	792 sign up K	792 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1756 gaf K
toestaan	1730 cookies K
toestemming	1670 K te geven	1694 je K nodig	1694 uw K nodig	1694 geef K	1721 overname zonder K	1730 geen K gegeven	1745 tekst mag zonder K
toeta	916 K meid	927 K meid
toetage	927 K meid
toetus	916 sinu K	927 sinu K	927 teie K
toimetaja	906 K
toimetus	928 meie K
toimintaamme	1042 tue K
toimittaja	1014 lehden K	1014 politiikan K	1014 vapaa K	1014 on K
toimittajamme	1043 K
toimituksellemme	1043 K
toimituksemme	1043 K
toimitusta	1042 tue K
toisti	1045 K
told	795 K
torjui	1045 K
toteaa	1045 K
totesi	1045 K
touch	612 get in K	677 get in K with our
""", 'tr': """
trabaja	848 K en
trabajo	801 si te gusta nuestro K	887 nuestro K
trabalho	1984 valoriza o nosso K	1993 nosso K
tracking	763 K
tragen	394 K sie hier	542 K sie sich
traitement	1087 K de vos données
trakteer	1753 K ons
traktir	1349 K kami
transcript	754 this K
transferred	662 personal data may be K
translated	687 this article was K
transmis	2047 a K
transparenzhinweis	445 K
tratamento	1946 K dos seus dados
tratamiento	833 K de tus datos
trattamento	1395 K dei dati
travail	1140 notre K
tredje	2360 K part
trenger	1761 vi K din støtte	1832 vi K din hjelp
trgovine	2282 naše spletne K
trgovini	2163 našoj K	2282 naši spletni K	2282 naši K
trial	624 your free K	792 start your free K	792 start a free K	794 free K
tribunais	1962 cobre K
tribunales	848 cubre K
trusted	698 K source
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	1042 K
tukijaksi	1042 ryhdy K
tulisan	1363 K ini
tulisnya	1365 K
tunnistas	930 K
tunnus	1031 luo K	1042 luo K
tuo	1433 il K #x#
tuomitsi	1045 K
tutur	1365 K
tuturnya	1365 K
""", 'tv': """
tvirtina	1599 K
tvrdi	2200 K
tvrdil	316 K
tvrdila	316 K	2200 K
tvrdio	2200 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	795 K
twierdzi	1917 K
twitter	647 share on K	651 follow him on K	651 follow her on K	651 follow them on K	651 follow on K	2460 K'da takip
twitteris	904 K
twitterze	1855 na facebooku i K
""", 'ty': """
tygodniowo	1916 K
tygodniu	17 raz w K
typo	727 spot a K
""", 'ub': """
ubegrenset	1767 K tilgang
""", 'uc': """
ucap	1365 K
ucapnya	1365 K
""", 'ud': """
udbyder	360 ekstern K
udfyldes	344 skal K
udtalte	392 K
""", 'ug': """
ugen	391 om K
""", 'ui': """
uitgeschakeld	1667 javascript is K
uitschrijven	1652 op elk moment K
uitzending	1733 de K hieronder
""", 'uj': """
ujar	1365 K
ujarnya	1365 K
""", 'uk': """
uken	1834 i K
uker	1832 prøv # K
""", 'ul': """
ulubionych	1872 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	657 video K
unbegrenzt	489 alle artikel K
unbegrenzten	516 K zugriff	516 K zugang
unbegrenzter	489 K zugang
undrade	2394 K
uneix	236 K-te
ungkap	1365 K
ungkapnya	1365 K
uniquement	1129 nous vivons K grâce
unisciti	1444 K
unlimited	624 get K access	624 K digital access	626 K access for	768 K reading	768 want K access
unlock	20 K this	624 K the rest
unser	543 K ziel	543 K team
unsere	36 K leser	416 K app	512 K neue app	515 durch K leser	542 können sie K	543 K leser	543 K texte
unserem	35 K quiz	402 mit K abo	469 in K shop	469 K online-shop	502 K kanal	509 K shop
unseren	36 K lesern	469 K shop	509 K online-shop	543 K lesern	543 K kanal
unserer	416 in K app	479 K app	495 lesen sie auf K	512 K neuen app	543 K arbeit
unseres	469 K teams
unsubscribe	634 K at any time	634 K anytime	764 K whenever
unterschied	486 machen einen K	486 macht einen K
untuk	1362 masuk K
unutmayin	2476 K
""", 'up': """
upcoming	760 our K
updates	634 get K by email	723 check back for K	723 refresh for K
upgrade	624 K to paid	624 K to read	624 behind the paywall. K
upitala	2200 K
upitao	2200 K
upitnik	2167 K
upozorava	2200 K
upozorila	2200 K
upozorio	2200 K
upozornenia	14 K	2229 K
upozornil	316 K
upozornila	316 K
uppgav	2394 K
uppger	2394 K
uppmanade	2394 K
ups	796 pop-K
""", 'ur': """
urednica	2157 je K	2157 , K	2276 je K	2276 , K
urednik	2157 je K	2157 , K	2276 je K	2276 , K
urged	795 K
urheilutoimittaja	1014 K
urteilte	545 K
""", 'ut': """
utbrast	2394 K
utilisation	1087 K de cookies	1087 K des cookies	1087 conditions générales d'K
utilisons	1086 nous K des cookies
utilitza	216 K galetes
utilitzem	216 K galetes
utilizamos	832 K cookies	1945 K cookies
utilizza	1394 questo sito K i cookie	1395 K cookie
utilizziamo	1394 K i cookie
utrzymujemy	1915 K się
uttalte	1835 K
""", 'uu': """
uudised	926 meie K
uudiskiri	895 telli meie K	914 K	927 telli K	928 meie K	931 K
uudiskirja	914 K
uudiskirjaga	895 K	914 K
uudiskirjast	914 K
uudistes	903 google K
uutisemme	1041 K
uutisilmoitukset	1022 K
uutisissa	1009 google K
uutiskirje	991 tilaa K	1025 K	1042 tilaa K	1046 K
uutiskirjeemme	991 K	1043 K
uutiskirjeen	1024 tilaamalla K	1025 K
uutiskirjeet	1025 K
""", 'uv': """
uvedl	316 K
uvedla	316 K
uviedla	2258 K
uviedol	2258 K
""", 'uy': """
uyardi	2492 K
uyariyor	2492 K
uygulamamiz	2439 mobil K	2490 K
uygulamamizi	2439 K indirin	2439 K indir	2439 mobil K	2489 K indir
uygulamasini	2467 K
uygulamayi	2440 K indir	2440 K indirin
""", 'uz': """
uzviknuo	2200 K
""", 'va': """
vaati	1045 K
vaativat	1045 K
vacancies	718 our current K	718 our K
vacatures	1699 onze K	1699 alle K in
vacaturesite	1732 K	1732 onze K
vakuutti	1045 K
valfri	2321 swisha K summa	2391 swisha K	2393 K summa
valgfritt	1761 vipps et K	1832 vipps K
valittaa	1045 K
valitti	1045 K
vallotta	1308 K
vare	2392 tack K er	2392 tack K dig
varnade	2394 K
varnar	2394 K
varoittaa	1045 K
varoitti	1045 K
varoval	316 K
varovala	316 K
varsel	1805 K
varsler	1805 K	1805 push-K
varslinger	14 K
varuje	316 K
vas	2175 bez K	2198 bez K
vastasi	1045 K
vastasivat	1045 K
vastaus	21 peruuta K
vayas	798 antes de que te K
""", 've': """
vecka	17 varje K
veckan	2393 i K
vedomosti	2227 svoje K
ven	389 del med en K
vendredi	17 chaque K
venn	1832 del med en K
ventana	835 se abre en una K nueva
veraltet	429 ihr browser ist K
verantwoordelijk	30 niet K	1718 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	499 ist der anbieter K	499 der anbieter selbst K
verarbeitung	482 K meiner daten
verder	20 K lezen	1641 voor je K gaat	1647 lees K met	1647 K lezen?	1649 om K te lezen	1714 gratis K met	1738 lees gratis K	1750 help ons K
verdi	2492 karar K	2492 söz K	2492 diye yanit K	2492 yanit K	2492 cevap K
vereiste	21 K velden zijn	1673 K velden
verfasser	463 meinung der K
verfassers	463 meinung des K
vergoeding	1718 een K ontvangen als
verhaal	1754 dit K	1754 goed K
verhalen	1714 toegang tot alle K	1752 K in je mail	1754 onze K
verhindert	431 ein skript K
verileriniz	2446 kişisel K
verklaarde	1756 K
verktyg	2361 hjälp av ett ai-K
verlag	486 kein K	543 kein K
verouderd	1667 je browser is K
verpassen	542 K sie
verscheen	1683 dit artikel K eerder	1721 versie van dit artikel K	1721 stuk K eerder	1721 artikel K ook	1745 dit artikel K eerst	1745 dit stuk K eerst
verschenen	1721 artikel is eerder K op	1721 artikel is eerder K in de krant
verschenken	542 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	1729 doet K vanuit
verslaggever	1689 onze K	1690 is K	1690 is politiek K	1729 is medisch K	1729 werkt als K
verslaggevers	1726 onze K
vertaling	1731 deze K
verteiler	454 K
vertelde	1756 K
vertelt	1756 K
vertraulich	458 redaktion K	533 K hinweise
verwenden	431 wir K cookies
verwendest	429 K einen adblocker
verwendet	431 diese website K cookies	431 diese webseite K cookies
verwendung	507 K von cookies
verzi	281 audio K
verzii	2226 audio K
verzoek	1641 een klein K
vesti	2142 K na mejl
vestima	2155 google K
""", 'vi': """
viber	16 K	122 K	156 канал във K	571 K	2086 K	2155 K	2155 K-u	2274 K	2525 K
viberen	1272 K
viberi	2215 K
viberju	2274 K
viberu	271 K	2155 K
viberze	1873 K
vidare	2324 för att läsa K	2391 läs K för
videa	2278 ogled K
videli	2159 K video
video	9 this K	9 este K	9 deze K	9 denne K
videoen	9 denne K
videos	458 fotos oder K	507 laden des K	510 mehr K von
videre	324 for at læse K	389 læs K for	1764 for å lese K	1832 les K for
vidjeli	2159 K video
viernes	17 cada K
view	638 K in app
views	30 K of	632 free K left
vigtigste	388 ugens K	388 dagens K
viikko	17 joka K
viikossa	1044 K
vijesti	2142 K na e-mail
vijestima	2155 google K
vikala	2200 K
vikali	2200 K
vikao	2200 K
viknula	2200 K
viknuo	2200 K
viktigaste	2390 veckans K	2390 dagens K
viktigste	1831 ukas K	1831 dagens K
vill	2368 ja tack, jag K
vincoli	1446 senza K
vipps	1810 på K	1832 K et	1832 K oss	1832 K til
virtuellen	542 K kaffee
visto	1368 K che sei qui
visualiser	1115 K les contenus
visualizzare	1394 per K questo contenuto
vivons	1129 nous K grâce à nos	1129 nous ne K que
""", 'vo': """
voice	793 our K
volal	316 K	2258 K
volala	316 K
volali	316 K
volg	1663 K ons op	1663 K ons via	1753 K ons
volgende	21 in deze browser voor de K
volgens	1756 K
voor	1652 meld je aan K	1714 veel meer K #
voorbehouden	1683 alle rechten K
voordat	1641 K je gaat
voorkeursbron	1687 K
voorkeursbronnen	1724 K
vorbehalten	402 abonnenten K	445 alle rechte K
vorbei	542 schau K
vores	35 K quiz	331 hent K app	331 i K app	389 støt K	389 hent K	390 K app
vorgelesen	474 ki-stimme K
vorlesen	2 artikel K	2 text K
votre	1047 K don	1052 K don nous	1104 K don	1139 K aide pour
vous	18 sans K	1140 sans K
""", 'vr': """
vragen	1641 hebben we een gunst te K	1641 we willen je iets K
vriend	1753 word K
vrijdag	17 elke K
vroeg	1756 K
""", 'vs': """
vsebin	2300 do vseh K
vsebina	2278 zunanja K
vsebine	2278 zunanje K	2278 te K
vsebino	9 to K	2278 zunanjo K
vstupenky	278 K na naši
""", 'vu': """
vuodessa	1044 K
vurguladi	2492 K
""", 'vy': """
vygenerovala	295 K ai	2239 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	263 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1576 K redaktorius
vyriausioji	1576 K redaktorė
vytvorila	2239 K ai
vyzval	316 K
vyzvala	316 K
""", 'wa': """
waardeer	1711 K dit artikel
waardeert	1711 dit artikel K
waardevol	1641 vond je dit artikel K
waarschuwt	1756 K
wajib	21 ruas yang K
waktu	0 K baca
warf	545 K vor
warned	795 K
warns	795 K
warnt	545 K
warnte	545 K
wartawan	1338 adalah K
washington	680 is a K
waszych	1894 z K wpłat	1915 z K wpłat
""", 'we': """
we	736 K have you.
webbplats	2339 denna K använder cookies
webinar	469 zum K	578 δωρεάν K	578 το K μας	578 K μας	1699 ons K	1879 nasz K	2163 naš K	2282 naš K
webinarimiza	2463 K
webshop	1699 onze K
webshopu	2163 našem K
website	338 dette K bruger	543 unsere K	793 our K	1745 niets van deze K
webwinkel	1699 onze K	1732 de K van	1732 het boek in de K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	794 a K	794 per K	1755 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	634 sign up for our K	692 our K email	692 K round-up
weiter	402 lesen sie sofort K
weitere	495 K texte finden sie
weitergegeben	514 wird nicht K
weiterlesen	20 K	402 K mit	402 jetzt K	402 diesen artikel K	402 kostenlos K	402 mit plus K	429 mit werbung K
weitermachen	515 damit wir K
weiterverwendung	524 K nur mit
weiterzulesen	402 um K
weken	1755 K voor
werbeblocker	429 deaktivieren sie ihren K
werbefrei	543 K
werbelink	521 K
werbelinks	521 K
werbevereinbarung	410 stimme ich der K zu
werbung	11 K	489 alle texte ohne K	489 abo ohne K	543 ohne K
werde	542 K teil
werden	542 K sie teil
werk	1754 ons K
werken	1732 kom K bij
wersja	2 K audio
wesprzyj	1840 K nasze	1894 K	1914 K nas	1914 K nasze	1914 K naszą	1914 K mnie
weten	1673 laat het ons K	1753 laat het ons K	1756 laat K
wetenschapsredacteur	1729 is K
""", 'wh': """
whatever	792 chip in K
whatsapp	16 K	122 K	156 K канал	211 canal de K	211 al teu K	211 a K	271 K	355 på K	355 K-kanal	416 K-kanal der	424 unser K-kanal	424 unserem K-kanal	424 unseren K-kanal	424 zum K-kanal	424 K-kanal von	457 auf K	457 per K	457 K-gruppe	457 bei K	502 unserer K-gruppe	571 K	647 share on K	647 share via K	651 join our K	651 join us on K	651 our K channel	651 updates on K	792 join our K	825 nuestro canal de K	1010 K-kanavaa	1110 chaîne K	1110 canal K	1110 sur votre K	1110 groupe K	1363 K kami	1414 canale K	1414 gruppo K	1414 su K	1414 numero K	1688 K-kanaal	1688 K-groep	1688 via K	1688 op K	1725 in je K	1725 stuur ze via K	1794 på K	1794 K-kanal	1854 kanał na K	1873 K	1939 nosso canal no K	1939 nosso canal do K	1940 grupo do K	2016 canalul de K	2016 direct pe K	2086 K	2155 K	2155 K-u	2187 K kanalu	2215 K	2274 K	2355 på K	2355 i K	2355 K-kanal	2456 K	2525 K
whatsappa	1873 K
whatsappe	2215 K
whatsappgroep	1688 K
whatsappi	904 K kanaliga
whatsappie	16 K	1873 K
whatsappiin	1010 K
whatsappis	904 K
whatsappissa	1010 K
whatsappkanaal	1688 K
whatsappkanal	2355 K
whatsappon	1272 K
whatsappu	16 K	271 K	2155 K	2215 K	2274 K
while	614 K you're here
whitelist	657 K our site	657 K this site	657 K us
""", 'wi': """
widerruf	514 K finden sie
widerrufen	411 jederzeit K
window	647 opens in new K	647 opens in a new K
winkel	1732 onze K
winning	680 is an award-K
wirtschaftsredakteur	535 ist K
wirtschaftsredakteurin	535 ist K
wirtschaftsressort	459 leitet das K
wissen	458 K sie mehr
withdraw	662 K your consent
without	18 K you	18 K your	793 K you
""", 'wo': """
woche	17 jede K	544 pro K
wochen	489 # K für	489 vier K für	544 K lang
word	1640 K lid	1644 K lid en	1685 K lid
work	792 back our K	793 our K
""", 'wr': """
write	665 K to us at	792 K to us
writer	678 is a staff K for	678 is a senior K at	680 is a staff K	680 is a senior K	680 is a K
writes	680 K about	706 K on	795 K
writing	747 correct at the time of K
written	680 has K for
wrote	795 K
""", 'ws': """
wsparcia	1915 waszego K	1915 twojego K
wsparcie	1841 twoje K	1914 twoje K pozwala	1914 twoje K pomaga	1914 twoje K jest dla nas
wsparciu	1840 dzięki twojemu K	1915 dzięki K	1915 waszemu K
wspieraj	1894 K	1914 K nas
wszystkich	1901 K treści	1901 do K artykułów	1901 do K tekstów
""", 'wu': """
wurde	451 text K	508 das audio K
""", 'wy': """
wydarzenie	1879 nasze K
wydawcy	1892 bez zgody K	1892 za zgodą K
wyjdziesz	1837 zanim K
wymagane	21 K pola są	1861 pola są K
""", 'x': """
x	1433 #K#
""", 'ya': """
yakiniyor	2492 K
yalvardi	2492 K
yalvariyordu	2492 K
yaniti	21 K iptal et
yanitladi	2492 K
yanitlayin	2476 K
yapabilir	2476 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	2436 giriş K
yapay	2462 K zeka ile	2462 K zekâ ile
yapilamaz	2451 alinti K
yapin	24 giriş K	2476 giriş K	2489 bağiş K
yapmak	6 yorum K
yardim	2489 bize K edin
yardimiyla	2481 yapay zeka K	2481 yapay zekâ K
yayimlanmasi	2480 izin alinmadan K
yayinlanamaz	2451 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yazaridir	2459 K	2459 köşe K
yazdi	2492 K	2492 diye K
yazin	2457 bize K	2476 K	2489 bize K
yaziyi	2 K dinle	4 K
yaziyordu	2492 K
yazmak	6 yorum K
""", 'ye': """
year	794 a K	794 per K
""", 'yi': """
yillik	2491 K
""", 'yo': """
youtube	16 K	122 K	431 inhalte von K	507 inhalt von K	571 K	651 on K for more	651 on K for the	1363 K kami	2525 K	2583 kênh K của
youtubeu	2155 K
youtubu	2274 K
""", 'za': """
za	2171 K # €	2232 K # €	2289 K # €
zaak	1689 meer over deze K
zaakceptuj	1876 K pliki cookie
zabranjeno	2174 K kopiranje
zabronione	1869 kopiowanie K
zadarmo	2232 článkov K	2232 články K
zahlasujte	298 K	2242 K
zahtevana	21 K polja
zahtevao	2200 K
zahtijevao	2200 K
zainstaluj	1848 K naszą aplikację	1849 K aplikację
zajednici	2187 viber K
zalo	2581 quan tâm K
zalogowani	1861 tylko K
zalogowaniu	1843 dostępny po K	1843 dostępna po K
zalogowanych	1883 tylko dla K
zaloguj	24 K	1844 K się, aby	1844 K się aby
zamkniesz	1837 zanim K
zamolila	2200 K
zamolili	2200 K
zamolio	2200 K
zamudite	2303 ne K
zapewnia	1917 K
zapisal	2316 je K
zapisz	1846 K się na nasz	1914 K się na	1914 K się do
zapraszali	1917 K
zaradi	2293 K vas	2314 K vas
zaregistrujte	288 zdarma se K	288 se zdarma K	288 zdarma K	288 K se zdarma	2232 K sa zadarmo	2232 K sa
zarejestrowanych	1883 tylko dla K
zarejestruj	1844 K się, aby	1914 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	1872 K źródeł
zavisi	2197 K od vas
zavolal	316 K
zavolala	316 K
zaznacza	1917 K
""", 'zb': """
zbierka	2259 K
""", 'zd': """
zdarma	288 článků K	288 články K
""", 'ze': """
zegt	1756 K
zei	1756 K
zeptal	316 K se
""", 'zi': """
zice	2047 K
zicea	2047 K
ziedojums	1639 K
zitten	1754 we K ook op
""", 'zk': """
zkuste	245 K první měsíc	313 K první měsíc
""", 'zn': """
znalosti	282 své K
znanje	2167 svoje K	2167 svoje K u	2285 svoje K
""", 'zo': """
zobrazenie	2219 K tohto obsahu	2219 K obsahu	2219 K príspevku
zondag	17 elke K
zonder	1711 K jouw steun	1711 K uw steun
zostanie	1861 twój adres email nie K
""", 'zp': """
zpravodaj	273 , K
zpravodajem	273 je K
zpravodajkou	273 je K
""", 'zr': """
zrezygnuj	1844 K w każdej chwili	1916 K w każdej chwili
""", 'zu': """
zuerst	524 text ist K	541 text wurde K
zufolge	545 K
zugang	402 noch keinen K
zugeschickt	414 per e-mail K	414 per mail K
zugestimmt	431 externen diensten nicht K
zusammenarbeit	499 beitrag ist in K	499 artikel ist in K	499 text ist in K
zusammenfassung	452 K
zustimmung	431 K jederzeit	432 ihre K	432 mit ihrer K
""", 'zv': """
zvali	316 K
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
biletlerini
billionaire
bilten
binding
bindingstid
bindningstid
binnenland
bisogno
bitte
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
erfahrungen
erfolgreich
erforderliche
erhalten
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
fotograaf
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
kirjaudu
kirjeenvaihtaja
kirjoitti
kirjoittivat
kirjuta
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
pevali
phone
photographer
photos
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
plakaten
plakatens
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
pozivala
pozivali
pozivao
poznamenal
poznamenala
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
raccontato
raconte
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
toimetaja
toimetus
toimintaamme
toimittaja
toimittajamme
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
vikala
vikali
vikao
viknula
viknuo
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
warf
warned
warns
warnt
warnte
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
zavolal
zavolala
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
"""

PATTERNS: tuple[tuple[str, int], ...] = (('^(?:hier |und )?jetzt '
  '(?!(?:will|soll|sollen|wollen|wollte|muss|müssen|kann|können|könnte|wird|werden|hat|haben|ist|sind|darf|dürfen|möchte|möchten|lässt|lassen|geht|gibt|beginnt|sollte)\\b)(?:[a-zäöüß0-9#-]+ '
  '){0,6}(?:eintragen|mitmachen|anmelden|abonnieren|registrieren|abschließen|freischalten|sichern|bestellen|buchen|lesen|hören|laden|herunterladen|testen|abstimmen|unterstützen|spenden|speichern|folgen|bewerben)\\b',
  529),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  618),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 673))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1482), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1482),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1482),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1497),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1536),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1536), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1536),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1536), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 2660),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 2671), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 2679))

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
