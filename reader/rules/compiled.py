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
all.join-price	c1		34	# euro|# euros|€#|#€|# €|eur|ein euro|zwei euro|drei euro|un euro|deux euros|trois euros|tres euros|dos euros|tre euro|due euro|drie euro|$#|£#|# kr|# kronor|# kroner|kroner|kronor|tio kronor|#,-|# zł|złotych|# kč|korun|# ft|forint|# lei|# tl|# lira|liraya|# руб*|рублей|# грн|гривень|# лв|# kn|# din|dinara|# eura|eur|r$ #|reais|# francs|franken|chf|# ευρώ|ευρώ|ريال|دينار|#円|#원|₪	im monat|monatlich|pro monat|im jahr|pro jahr|jährlich|par mois|par an|mensuel*|al mes|al año|mensuales|anuales|al mese|all'anno|mensili|por mês|por ano|mensais|per maand|per jaar|om måneden|pr. måned|måneden|i måneden|årligt|i månaden|per månad|om året|per år|kuukaudessa|kuussa|vuodessa|miesięcznie|na miesiąc|rocznie|za rok|měsíčně|ročně|mesačne|ročne|havonta|havi|évente|egy évre|pe lună|pe an|ayda|aylik|yillik|yilda|в месяц|в год|на месяц|на місяць|на рік|на месец|месечно|годишно|mjesečno|mesečno|godišnje|mesečno|letno|τον χρόνο|τον μήνα|το μήνα|ετησίως|شهريا|سنويا|בחודש|בשנה|per mėnesį|per metus|mēnesī|gadā|kuus|aastas|al mes|a l'any|월
all.local-journalism	s0		7	journalismus|lokaljournalismus|lokaljournalisten|journalisme|presse locale|presse indépendante|presse libre|média indépendant|médias indépendants|periodismo|prensa libre|prensa independiente|giornalismo|informazione libera|stampa libera|informazione indipendente|jornalismo|imprensa livre|journalistiek|lokale pers|journalistik|lokaljournalistik|lokaljournalistikken|journalistikk|lokalavisen din|lokaljournalistiken|journalistiken|journalismia|dziennikarstwo|niezależne media|lokalne media|lokalną prasę|žurnalistiku|novinařinu|nezávislá média|novinárčinu|nezávislé médiá|újságírást|sajtót|jurnalismul|presa liberă|presa independentă|журналистику|независимую прессу|независимые сми|журналістику|незалежні медіа|журналистика|независима журналистика|novinarstvo|novinare|fotoreportere|novinarje|nezavisne medije|lokalne medije|neodvisne medije|δημοσιογραφία|ανεξάρτητη ενημέρωση|الصحافة|עיתונות|žurnalistiką|žurnālistiku|ajakirjandust|periodisme
all.liked-letter	s4		34	?|؟|;	newsletter|newslettera|newsletterul|newsletteru|rundbrief|inscrivez-vous|abonnez-vous|abonne-toi|recevez-en|deje su correo|deja tu correo|déjenos su correo|suscríbete|suscríbase|suscribite|boletín|apúntate|iscriviti|iscrivetevi|abbonati|inscreva-se|assine|cadastre-se|nieuwsbrief|schrijf je in|abonneer|meld je aan|anmäl dig|nyhetsbrev*|prenumerera|nyhedsbrev*|tilmeld dig|meld deg på|uutiskirje*|tilaa|zapisz się|subskrybuj|zaprenumeruj|přihlaste se|odběr*|prihláste sa|odber*|hírlevel*|iratkozz*|iratkozzon|abonează-te|abonați-vă|abone ol*|подпишитесь|подписывайтесь|рассылк*|підпишіться|підписуйтесь|розсилк*|абонирайте|бюлетин*|prijavite se|pretplatite se|bilten*|naročite se|εγγραφείτε|newsletter|اشترك|نشرتنا|הירשמו|ניוזלטר*|subscriu-te|butlletí|telli|uudiskir*|prenumeruok*|naujienlaišk*|piesakies|pieraksties|abonnieren sie|abonniere|melden sie sich|werden sie mitglied|devenez|hazte|diventa|bli medlem|word lid
all.bet	c9		50	#+|+#|ab #|bonus|bonuses|odbierz|bzga|buwei|check-dein-spiel|hilfe|endettement|isolement|appelez|jugarbien|quota|quote|scommett*|cuotas|cuota|apuesta*|odds|aposta*|stop op tijd|#plus|stop i tide|stodlinjen.se|rofus.nu|peluuri|karą|kara|obstaw|zakłady|uzależnieni*|závislost|závislosť|dependență|cotă|cote|залежність|зависимость|зависимост|kladionica|kvota|kvote|κεθεα|#+ και|ετών|#χ
all.our-app	c5		16	lesen sie|lies|hören sie|hör|laden sie|lade|jetzt|artikel|nachrichten|lisez|écoutez|téléchargez|retrouvez|alertes|lee|lea|escucha|descarga|descárgala|noticias|leggi|ascolta|scarica|scaricala|notizie|leia|ouça|baixe|notícias|lees|luister|download|nieuws|læs|lyt|hent|nyheder|les|lytt|last ned|varsler|nyheter|läs|lyssna|ladda ner|lue|kuuntele|lataa|uutiset|czytaj|posłuchaj|słuchaj|pobierz|wiadomości|čtěte|poslechněte|stáhněte|článek|zprávy|čítajte|vypočujte|stiahnite|článok|olvasd|hallgasd|töltsd|citește|ascultă|descarcă|indirin|indir|okuyun|dinleyin|haberler*|читайте|слушайте|скачайте|новости|читайте|слухайте|завантажуйте|новини|четете|изтеглете|новини|čitajte|slušajte|preuzmite|preberite|poslušajte|prenesite|διαβάστε|ακούστε|κατεβάστε|اقرا|استمع|حمل|קראו|האזינו|הורידו|읽|들|llegiu|escolta|descarrega
all.tell-in-comments	c12		34	erzählen sie uns|erzählt uns|erzähl uns|schreiben sie uns|schreibt uns|schreib uns|schreiben sie es|schreibt es|verraten sie|verratet|diskutieren sie|diskutiert mit|teilen sie|dites-nous|dites-le-nous|racontez|racontez-nous|racontez-la-nous|racontez-le-nous|partagez|écrivez-nous|donnez votre avis|cuéntanos|cuéntenos|contanos|déjanos|dinos|díganos|cuéntalo|raccontatecelo|raccontaci|raccontateci|scriveteci|scrivicelo|ditecelo|fateci sapere|facci sapere|conte pra gente|conte para nós|conte aqui|deixe sua|laat het ons|laat het weten|vertel het|vertel ons|deel je|berätta|skriv gärna|dela gärna|fortell oss|skriv til oss|del gjerne|fortæl os|skriv til os|del gerne|kerro meille|kerro|jaa kokemuksesi|napisz|napiszcie|dajcie znać|daj znać|podzielcie się|podziel się|napište|napište nám|podělte se|napíšte|podeľte sa|írjátok meg|írd meg|írja meg|mondd el|spuneți-ne|spune-ne|scrieți-ne|lăsați|bize yazin|paylaşin|yazin|расскажите|напишите|делитесь|поделитесь|пишите|розкажіть|напишіть|діліться|поділіться|пишіть|разкажете|споделете|пишете|napišite|javite nam|podijelite|podelite|recite nam|povejte|zapišite|γράψτε|πείτε μας|μοιραστείτε|اكتبوا|اكتب لنا|شاركونا|شاركنا|اخبرونا|ספרו לנו|כתבו לנו|שתפו|欢迎|歡迎|告诉我们|告訴我們|说说|聊聊|お聞かせ|教えて|お寄せ|알려 주세요|알려주세요|남겨 주세요|남겨주세요|hãy chia sẻ|hãy để lại|ceritakan|tulis|bagikan|explica'ns|expliqueu-nos|deixa'ns
all.ad-label	s9		20
all.ad-label.whole	w9		0
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
en.never-miss	s6		20	push alerts|push alert|push notifications|push notification|by push|news alerts|text alerts|email alerts|our alerts|our emails|our email|by email|sign up|subscribe|notifications|inbox|our app|our channel	get|turn on|sign up|by|with|for|to|in|on|subscribe
en.newsletter.address	c4		40	box|below|button|at the bottom|at the foot|press|here|and we|and you'll|and the|and it|and get|we'll|to get|to receive|to join	we'll|you'll|it will|arrives|arrive|get|every|each|once a|a month|a week|newsletter|letter|letters|headlines|news|stories|briefing|is yours|are yours|subscribe|free|first|receive
en.newsletter.mailed	c4		22	every|each|daily|weekly|weekdays|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|monthly|once a week|once a month|twice a week|by #am|at #am	news|stories|digest|briefing|letter|newsletter|headlines|recipes|weather|best|guide|tips|reads|reporting|update|updates|roundup|round-up|picks|columns|posts|edition|analysis|story
en.newsletter.topic	c4		5	weather|news|sport|sports|football|business|politics|books|culture|recipes|headlines|best|stories|briefing|letter|local|science|climate|tech|opinion|gardening|daily|weekly|updates|alerts|get
en.newsletter.days	c4		24	stories|news|editor|editors|picks|newsletter|briefing|reporter|reporters|reporting|reads|best|letter|critics	our|your|the best of|by|free
en.newsletter.by-day	s4		14	reporter|reporters|editor|editors|newsletter|inbox|email|free|our|newsroom|desk|unsubscribe
en.newsletter.named	s4		6	headlines|briefing|newsletter|letter|digest|dispatch|bulletin|roundup|round-up|daily brief|morning brief|evening brief|the brief|weekend reads
en.newsletter.list	c4		34	letter|email|emails|mailing list|newsletter|newsletters|our list|list at the|the list at|list below|briefing|digest|bulletin	get|hear|receive|every|weekly|monthly|first|news|at the foot|below|free|here
en.enjoying	s4		40	?	email|newsletter|address|subscribe|sign up|join|donate|chip in|become a member|become a subscriber|follow us|follow me|share it|share this|inbox|briefing|our list|the list|leave a review|rate us|pass it on|forward it|buy me|tip|our letter|my letter|a friend|our shop
en.enjoying.what	s0		5	?	calendar|podcast|newsletter|site|show|blog|series|column|recipes|letter|crossword|article|story|content|posts|post|work|journalism
en.by-email	s4		24	by email|by e-mail|via email|via e-mail	each month's|each week's|every week's|this week's|new posts|new stories|new articles|the briefing|our news|our stories|our best|our latest|updates|release notes|headlines|the latest|new recipes|each new|every new|our weekly|our monthly|our reviews|changes
en.member.free	c1		44	help us|subscribers get|members get|support us|become one|become a|becoming a|subscribe|thanks to our|donate|chip in|join them|if you'd like more|your gift|upgrade	this story|this article|this essay|this post|this piece|this issue|this interview|this recipe|story is|article is|essay is|post is|of story|our stories|our reporting|our articles|our archive|our journalism
en.member.reading	c1		44	free list|free edition|free version|free issue|free newsletter|paying members|paid subscribers|paying subscribers|paying readers|public edition|free tier
en.member.consider	c0		44	if you'd like|if you like|if you enjoy|if you enjoyed|if you value|if you want|if you found|if you read|if you've	stories|story|articles|article|more of them|more like|reporting|posts|post|essay|essays|writing|newsletter|podcast|what you read|this work|our work|my work
en.member.meaning-to	c0		44	join|joining|subscribe|subscribing|donate|donating|become a member|becoming a member|support us|supporting us	today|now|the day|the time|the moment|this week|this month
en.member.with	s1		24	our|your	you|your|every|all|full|whole|unlimited|early	articles|stories|archive|podcast|podcasts|newsletter|newsletters|columnists|writers|critics|reporting|journalism|e-paper|recipes|edition
en.home-delivery	c1		24	$#|£#|€#	a week|per week|a month|per month	paper|newspaper|seven days|sunday|sundays|weekend|edition|call #-#|call #|subscribe
en.gift.doubled	c0		40	gift|gifts|donation|donations|you give|you donate|contribution|contributions	you|your	every|each|any|all|today|before|until|now|by midnight|by our
en.gift.people-like-you	c0		40	depend on|depends on|rely on|relies on|possible|thanks to|because of|powered by|only exist*|need*	a gift of|journalism|reporting|newsroom|investigations|investigation|stories like|this story|donat*|station|programmes|local news|public radio|our work|our campaign*
en.gift.buys	c0		34	could|can|will|would|pays for|helps|buys|provides|feeds	will you|join us|help us|your gift|your donation|please give|donate|give today|people like you|make a donation	?|us|our|today|now|like you|monthly|a month
en.gift.of	c0		30	pays for|pays|could pay|can pay|will pay|funds|could fund|can fund|helps|buys	our|us|a reporter|field|like this|your	reporter|reporting|investigation*|journalism|like you|in the field|newsroom|story|stories
en.discount	s9		24	with the code|with code|use the code|use code|using the code|using code|at checkout|enter the code|quote the code	our|your|you|use|us|readers	#%|half price|off|half off|£#|$#|€#|a discount
en.free-download	s9		22	download|our free|get it|get yours|register now|grab|→	template|templates|guide|calculator|checklist|spreadsheet|spreadsheets|download now|ebook|e-book|webinar|pdf|kit|report|planner|course
en.shop.sales	c9		34	every sale|every purchase|pays for|supports|order|buy|now|available|get yours|£#|$#|€#	reporting|journalism|tote|totes|mug|mugs|calendar|calendars|prints|issue|magazine|newsroom|our work|tea towels|t-shirts
en.tickets.low	c9		18	get|see|you|buy	live|as low as|from
en.bet	s9		40	bet|bets|betting|gamble|gambling|odds|bonus|gambleaware|begambleaware|stake|wager|casino|bookmaker|t&cs|responsibly	apply|t&cs|gambleaware|begambleaware|terms|bonus|your head|correct|subject|odds by|odds from|please
en.bet.label	w9		0
en.shop.label	w9		0
en.related.reading	w11	heading	0
en.recipe.tried	s12		30	let us know|let me know|tell me|tell us|tag me|tag us|leave a|rate it|rate this|star rating|comment below|in the comments|show us|@|#
en.votes	w12		0
en.topic.closed	s12		26	replies|reply|comments|comment|closed|locked|posting|archived	closed|locked|no longer|no new|not open|archived|you can't|you cannot
en.answer	w12		0
en.answer.thanks	s12		34
en.forward.to	s10		16	to someone|to somebody|to anyone|to a friend|to friends|to your friends|to a colleague|to a neighbour|to a neighbor|with someone|with somebody|with a friend|with anyone|with friends|with a colleague|with your
en.forward.if	c10		34	forward it|forward this|forward them|send it on|share this|send them this|pass this on|pass it on|subscribe|newsletter|get your own|sign up here|email|letter
en.clap	c10		34	if you|please|don't forget|useful|enjoyed|liked	you|story|article|follow
en.error.spotted	c12		40	a mistake|an error|errors|mistakes|inaccuracy|inaccuracies|a typo|something wrong	let us know|email us|write to us|contact us|tell us|@|acknowledge it|correct it|fill in|click	us|our|we
en.tip.line	c12		26	send|write|message|share|forward|report|text	us|it|you|your|something|checked|?
en.ask.how	s12		44	?	send us|tell us|write to us|let us know|get in touch with us|email us|message us|share your pictures|share your story|share your stories|share your experience|share your experiences	your pictures|your photos|your videos|your story|your stories|your experience|your experiences|your memories|your views|your thoughts|your name|email us|your answers
en.message-us	s12		14	#|@|whatsapp|instagram|signal
en.author.contact	s14		16	@|#-#|# # #
en.author.heading	w14		0
en.reply-mail	c4		34	you can|just|simply|your|let me|let us|tell me|tell us|questions|i read|we read	send|me|us|questions|feedback|thoughts|ideas|tips
en.print.appears	s15		40	print|edition|issue|newsletter|first appeared|originally appeared|reprints|first ran|was published|headline|magazine|today's paper
en.forward-looking	c16		90	this release|this press release|this announcement|this document|this news release|this statement|this communication|these statements|such statements	risks|uncertainties|differ materially|no obligation|undertakes no
en.equal	c16		60	is an|are an|we're an	discriminate|without regard|all qualified|all applicants|protected|applicable law|encourage|regardless
en.consent.by	s7		44	you consent|you agree|you accept|you confirm|you grant|i agree|you acknowledge|you are agreeing|you're agreeing	data|terms|privacy|policy|conditions|emails|guidelines|information|photo|picture|rights|contacted|rules
en.embed.allow	s7		8
en.pay-in	s1		14	$#|£#|€#|interest-free|payments|instalments|installments|klarna|clearpay|afterpay|paypal|store|shop|usually ready|hours|orders over|orders above|within # days
en.data-none	w16		0
en.related.more-colon	s11	lead-in	24
en.comments.post	c12		26	message board|below|comments|on this story|on this article|forum|our forum|in the comments|comment section|facebook page	your|our|us|this
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
th.tip-line	s12		36	ทีมข่าว|กองบรรณาธิการ|สายด่วนข่าว|นักข่าวของเรา|ห้องข่าว	#|line|โทร|@|ไลน์
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
uk.mistake-here	c12		30	ctrl|ctrl+enter|виділіть|тексті|нам|статті|матеріалі|редакці*|@|?
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
zh.asks	c0	asks	0
zh.voice	c0	voice	0
zh.price	c0	price	0
zh.speech	c0	speech	0
zh.about	c0	about	0
"""

# by the beginning of a key: key, then each phrase behind its number in PHRASES
WHOLE = {'# ': """
# (# ratings	889
# (# reviews	889
# (# votes	889
# comentarii	2155
# comentario	955
# comentarios	955
# comentaris	272
# comment	725
# commentaire	1214
# commentaires	1214
# commenti	1528
# commento	1528
# comments	725
# euro el primer mes	284
# from # ratings	889
# from # reviews	889
# from # vote	889
# from # votes	889
# komentar	1458
# komentarai	1704
# komentarze	2002
# komentarzy	2002
# komment	1393
# kommentaari	1019
# kommentar	395	491	1921	2492
# kommentare	491
# kommentarer	395	1921	2492
# kommentti	1125
# kommenttia	1125
# like for this post	889
# like for this reply	889
# likes for this post	889
# likes for this reply	889
# min	706
# min de lectura	962
# min de leitura	2098
# min di lettura	1535
# min leestijd	1819
# min. lesezeit	498
# of # people found this helpful	889
# out of # (# ratings	889
# out of # (# votes	889
# out of # based on # reviews	889
# people found this helpful	889
# people like this	889
# person found this helpful	889
# ratings	889
# reactie	1812
# reacties	1812
# reviews	889
# stars (# votes	889
# stars from # reviews	889
# stars from # votes	889
# yorum	2601
""", '#+': """
#+ gamble responsibly	885
""", 'a ': """
a kommentek nem szerkesztett tartalmak	1393
a lire aussi	1218
a message from our sponsor	716
""", 'aa': """
aa	2608
aanbevolen	1816
aanbevolen artikelen	1816
aanbevolen voor jou	1816
aangeboden door	1806
aanmelden	1786
aanmelden nieuwsbrief	1791
aanraders	1816
""", 'ab': """
abbonamenti	1506
abbonamento	1506
abbonati	1506
abbonati ora	1506
abbonati subito	1506
ablehnen	488
abmelden	459
abo	459
abo bestellen	459
abo testen	551
abo verwalten	459
abonament	2144
abonamente	2144
abonare	2144
abone ol	2588
abone olun	2588
abone olun, sinirsiz okuyun	2588
abonelik	2588
abonentiem	1739
abonnee worden	1786
abonneer	1786
abonneer nu	1786
abonnees lezen meer	1856
abonnement	378	459	1185	1786	1904
abonnementen	1786
abonnements	459	1185
abonner	378	1904
abonneren	1786
abonnez-vous	1185
abonnieren	459
about sharing	706
about the columnist	901
about the contributor	901
about the contributors	901
about us	735
abrir	963	2099
abrir mapa	963	2099
abrir menu	2098
abspielen	498
""", 'ac': """
accede	925
acceder	925
accedi	1506
accedi con apple	1568
accedi con facebook	1568
accedi con google	1568
accedi con il tuo account	1568
accept	721
accept all	721
accept all cookies	721
accept and close	721
accept and continue	721
accept toate	2166
accepta i continua	269
accepta i mostra el contingut	269
accepta les galetes	269
accepta-ho tot	269
accepted payment methods	681
accepteer	1808
accepteer alle cookies	1808
accepter	392	1211
accepter alle	392
accepter alle cookies	392
accepter et afficher	1241
accepter et afficher le contenu	1241
accepter et continuer	1211
accepter et fermer	1211
accepter les cookies	1211
accepter tout	1211
acceptera	2489
acceptera alla	2489
accepteren	1808
acces nelimitat la toate articolele	2181
acceso	925
accetta	1525
accetta e continua	1525
accetta e continua oppure abbonati	1568
accetta e visualizza	1549
accetta e visualizza il contenuto	1549
accetta i cookie	1525
accetta tutti	1525
accetta tutto	1525
acconsento a ricevere comunicazioni commerciali	1564
acconsento alla visualizzazione di contenuti esterni	1549
account aanmaken	1786
accueil	1221
aceitar	2088
aceitar cookies	2088
aceitar e continuar	2088
aceitar e ver	2113
aceitar todos	2088
aceitar tudo	2088
aceptar	952
aceptar cookies	952
aceptar todas	952
aceptar todo	952
aceptar y continuar	952
aceptar y ver	982
aceptar y ver el contenido	982
acepto que se me muestre contenido externo	982
acepto recibir comunicaciones comerciales	997
acompanhe ao vivo	2125
acquista il numero in edicola	1554
acquista la copia digitale	1554
acquista questo numero	1554
activa les alertes	278
activa les notificacions	278
activa les notificacions i no et perdis res	278
activar alertas	996
activer les alertes	1251
""", 'ad': """
ad	716	1599	1661	2803
ad choices	716
ad feedback	716
adchoices	716
add a comment	725
add a reply	891
add as preferred source	711
add to bookmarks	706
add to favorites	909
add to my topics	711
add to reading list	805
addebito diretto	1505
adicionar aos favoritos	2134
administrer samtykke	1918
adres e-mail	1987
adresa de e-mail	2176
adresa de email	2176
adresa ta de email	2176
adresse e-mail	1194
adresse e-mail invalide	1254
adresse mail	1254
ads	716
advert	716
adverteer bij ons	1841
advertentie	1806
advertenties	1806
adverteren	1841
advertise with us	716
advertisement	716	1454	1523	2597
advertisement feature	716
advertisements	716
advertiser content	716
advertising	716
advertorial	485	616	1489	2152	2597
""", 'af': """
afdrukken	1801
afegeix un comentari	263
afficher ce contenu	1241
afficher l'original	1222
afficher la suite	1221
afficher le contenu	1211
afficher le contenu externe	1241
afficher les commentaires	1214
afficher moins	1222
afficher plus	1221
affiliate	716
affiliate disclosure	716
affiliate-link	485
afgiv din stemme her	403
afmelden	1786
afspelen	1819
afspil	403
after ad	716
after newsletter promotion	694
afvis	392
afvis alle	392
""", 'ag': """
agb	488
aggiungi ai preferiti	1518
aggiungi un commento	1528
agrandir	1221
agrandir l'image	1221
agree	721
agree and continue	721
""", 'ah': """
ahora en portada	959
ahora no	919
""", 'ai': """
ai deja cont	2144
ai deja un abonament	2181
ai deja un cont	2144
ai generated summary	776
ai highlights	776
ai overview	776
ai summary	776
ai uitat parola	2144
ai-generated	776
ai-generated summary	776
ai-genererad sammanfattning	2499
ai-genereret opsummering	403
ai-generert oppsummering	1928
ai-oppsummering	1928
ai-opsummering	403
ai-samenvatting	1838
ai-sammanfattning	2499
aidez-nous	1176
aiheet	1126
ailleurs sur le web	1218
ainult tellijale	1013
aiutaci	1501
aizpildi aptauju	1746
""", 'aj': """
ajouter aux favoris	1204
ajouter un commentaire	1214
""", 'ak': """
akceptuj	1999
akceptuj wszystkie	1999
akkoord	1808
aksepter alle	1918
aktualno	2415
aktuell	495
aktuelle artikel	495
aktuelle nachrichten	495
aktuelles	495
akun saya	1442
akzeptieren	488
""", 'al': """
al abonnee	1856
al abonnee? log in	1786
al een account	1786
alege abonamentul	2181
alege abonamentul potrivit	2181
algemene voorwaarden	1808
all access digital	803
all comments	725
all donations are tax-deductible	799
all news	735
alla kommentarer	2492
alle ablehnen	488
alle abo-angebote	551
alle akzeptieren	488
alle anzeigen	498
alle artikel anzeigen	498
alle artikel unbegrenzt lesen	551
alle bilder	498
alle cookies accepteren	1808
alle cookies akzeptieren	488
alle externen inhalte anzeigen	524
alle kommentare	491
alle kommentare anzeigen	491
alle kommentarer	395	1921
alle newsletter	467
alle nieuwsbrieven	1849
alle reacties	1812
alleen abonnees kunnen reageren	1846
aller au contenu	1221
aller au contenu principal	1221
allerede abonnent? log ind	378
allerede abonnent? logg inn	1904
alles accepteren	1808
alles akzeptieren	488
alles anzeigen	498
alles bekijken	1819
alles klar	499
alles weigeren	1808
allow content	721
allow cookies	721
allow facebook content	774
allow google youtube content	774
allow instagram content	774
allow tiktok content	774
allow twitter content	774
allow x content	774
allow youtube content	774
already a member	684
already a member? log in	684
already a subscriber? log in	684
already a supporter	675
already have an account	684
already have an account? log in	684
already have an account? sign in	684
already registered	803
already registered? log in	803
als e-mail versenden	480
als pdf speichern	552
also	733
also in the news	730
also of interest	887
also on	730
also read	730
also worth reading	19
alte articole	19	2156
alte articole care te-ar putea interesa	19
altmetric	909
altre notizie	19	1532
altre notizie da leggere	19
altri articoli	1532
altri articoli su questo argomento	1532
altri articoli sull'argomento	1532
altro	1535
altro importo	1504
always active	721
""", 'am': """
am meisten gelesen	495
amount	676
ampliar	962	2098
ampliar imagen	962
""", 'an': """
an error has occurred while submitting the form	794
an error occurred. please try again	794
ana sayfa	2604
anadolu ajansi	2608
anasayfa	2604
anbefalede artikler	400
anbefales	1925
anbefalet	400
anbefalt	1925
anbefalte saker	1925
anda mungkin juga suka	1485
anda mungkin suka	19
ander bedrag	1784
andere lasen auch	495
anderen lazen ook	1816
anderer betrag	457
andre leser	1925
ange din e-postadress	2479
ange din mejl	2479
angebot sichern	459
angebote unserer partner	485
anladim	2605
anmelden	459
anmeldung erfolgreich	542
anna palautetta	1125
anna palautetta jutusta	1125
anna tagasisidet	1019
annonce	391	1209
annoncer	391
annonces	1209
annons	2488
annons slut	2488
annonse	1917
annonse - artikkelen fortsetter under	1917
annonse - saken fortsetter under	1917
annonser	1917	2488
annonssamarbete	2503
annual	676
annunci	1523
annuncio	1523
anterior	962	2098	2158
antworten	491
antworten abbrechen	491
anunci	263
anuncie conosco	2117
anuncio	950
anuncios	950
anzeige	485
anzeige - artikel geht unten weiter	557
anzeige - weiterlesen nach der anzeige	557
anzeige anzeige	485
anzeige aufgeben	530
anzeige scrollen, um weiterzulesen	485
anzeige von unserem partner	557
anzeigen	485
""", 'ap': """
apenas assinantes podem comentar	2123
apoie	2065
apoie-nos	2065
aportar	920
approfondimenti	1532
approfondisci	1532
apri	1536
apri la mappa	1536
apri menu	1535
""", 'ar': """
ar santrauka buvo naudinga	1704
ar straipsnis buvo naudingas	1704
ara	2604
archivado en	955
archivo	959
argomenti	1532
argomenti trattati	1532
around the web	730
article content	716
article continues below	716
article suivant	1218
articles connexes	1218
articles les plus lus	1218
articles populaires	1262
articles relacionats	260
articles similaires	1218
articol sponsorizat	87
articole recente	2156
articole recomandate	2156
articole similare	2156
articoli che potrebbero interessarti	1532
articoli consigliati	1571
articoli correlati	1532
articolo correlato	1532
articolo precedente	1532
articolo riservato agli abbonati	1568
articolo successivo	1532
articolo tradotto automaticamente	1551
articolul anterior	2156
articolul pe scurt	2169
artigo anterior	2095
artigo exclusivo para assinantes	2132
artigo exclusivo para subscritores	2132
artigos recomendados	2135
artigos relacionados	2095
artikel als geschenk versenden	577
artikel als pdf herunterladen	552
artikel auf die merkliste setzen	552
artikel bewaren	1857
artikel bewerten	491
artikel delen	1801
artikel drucken	480
artikel freischalten	459
artikel geht unten weiter	557
artikel kostenlos weitergeben	577
artikel lain	1485
artikel lainnya	1459
artikel lesen	498
artikel menarik lainnya	1485
artikel merken	480
artikel mit freunden teilen	577
artikel opslaan	1857
artikel per e-mail empfehlen	552
artikel populer	1485
artikel premium	1484
artikel printen	1857
artikel sebelumnya	1459
artikel selanjutnya	1459
artikel speichern	480
artikel sponsor	1489
artikel teilen	480
artikel terkait	1459
artikel verschenken	459
artikel versenden	480
artikel weitergeben	577
artikel weiterleiten	552
artikel zusammenfassen	526
artikkel on tellijale	1013
artikkel sisaldab reklaamlinke	1022
artikkelen er forbeholdt abonnenter	1904
artikkelen fortsetter under	1917
artikkelen fortsetter under bildet	1917
artikkeli jatkuu mainoksen alla	1120
arvostele resepti	61
""", 'as': """
as + lidas	2095
as mais lidas	2095
ascolta	1518
ascunde	2159
asetukset	1121
asiasanat	1126
ask a question	891
ask ai	776
ask me later	675
ask our ai	776
ask our ai about this story	776
ask question	891
assinar	2069
assinatura	2069
assinaturas	2069
assine	2069
assine agora	2069
assine nossa newsletter	2073
assuntos	2095
""", 'at': """
atidaryti	1706
ativar alertas	2125
atmesti	1716
attiva l'abbonamento	1506
attiva le notifiche	1562
attiva ora	1506
""", 'au': """
auch interessant	495
auch lesenswert	495
auch spannend	495
aucun commentaire	1214
audio abspielen	532
auf bluesky teilen	480
auf die leseliste	577
auf die merkliste	552
auf einer seite lesen	495
auf facebook posten	480
auf facebook teilen	480
auf linkedin teilen	480
auf mastodon teilen	480
auf pinterest merken	61
auf telegram teilen	480
auf twitter teilen	480
auf whatsapp teilen	480
auf x teilen	480
auf xing teilen	480
auf youtube anschauen	532
auf youtube ansehen	532
aufklappen	499
aus der redaktion	495
ausblenden	499
ausklappen	498
autentificare	2144
author affiliations	901
author biographies	901
author biography	901
automatische incasso	1785
autoriser	1211
autre montant	1183
autres articles	1218
""", 'av': """
ava	1021
avaa	1129
avaa kartta	1129
avaa koko juttu	1111
avainsanat	1126
avaliar receita	61
avalie esta receita	61
average rating # / # vote count: #	889
average rating: #	889
avgi din stemme her	1928
aviso legal	952
avvis	1918
avvis alle	1918
avvisa	2489
avvisa alla	2489
""", 'ay': """
ayrica okuyun	2602
ayrintilar	2605
""", 'ba': """
baca berita lainnya	1485
baca juga	1459
baca nanti	1484
baca selengkapnya	1461
back to top	735
bagikan	1451
bagikan artikel	1451
bagikan ke	1451
bagikan lewat whatsapp	1484
balas	1458
bank transfer	682
bankeinzug	458
bankoverschrijving	1785
""", 'be': """
be the first to answer	891
be the first to reply	891
be the first to review	891
beantwoorden	1812
become a founding member	684
become a friend	677
become a member	677
become a paid subscriber	677
become a patron	677
become a sponsor	677
become a subscriber	684
become a supporter	677
become an insider	803
become an insider and start reading now	803
bedankt voor je aanmelding	1849
bedankt voor je feedback	1846
bedankt voor je inschrijving	1791
bedankt voor uw aanmelding	1849
bedankt voor uw feedback	1846
begambleaware	885
begrepen	1820
bei facebook teilen	480
bei twitter teilen	480
bei whatsapp teilen	480
bei x teilen	480
beitrag auf instagram ansehen	524
beitrag auf x ansehen	524
beitrag mit freunden teilen	577
beitrag teilen	480
bekijk aanbieding	1786
bekijk alle abonnementen	1786
bekijk alle nieuwsbrieven	1849
bekijk alle vacatures	1841
bekijk alles	1819
bekijk de aanbiedingen	1786
bekijk de kaart	1820
bekijk de video	1843
bekijk details	1820
bekijk deze post op instagram	1836
bekijk deze post op x	1836
bekijk dit bericht op instagram	1836
bekijk dit bericht op x	1836
bekijk foto's	1819
bekijk meer	1819
bekijk onze aanbiedingen	1856
bekijk ook	1816
bekijk op youtube	1843
bekijk reacties	1812
bekijk resultaten	1820
beliebt	495
beliebt bei unseren lesern	556
beliebte artikel	495
beliebteste artikel	495
belki daha sonra	2586
beluister dit artikel	1843
benzer haberler	19	2602
beoordeel dit recept	61
beranda	1461
berdonasi	1441
bereits registriert	459
bereits registriert? anmelden	459
bergabunglah dengan tim kami	1474
beri komentar	1458
beri nilai resep ini	61
berikutnya	1461
berita hari ini	1485
berita lain	1485
berita lainnya	19	1459
berita menarik lainnya	1485
berita pilihan	1459
berita populer	1459
berita terbaru	1459
berita terkait	1459
berita terkini	1459
berita utama	1459
berlangganan	1442
berlangganan sekarang	1442
best gelezen	1816
beste aanbieding	1856
betaalde inhoud	1806
betaalde samenwerking	1861
betaalmethode	1784
betaalmethoden	1784
betaalmethodes	1784
betalt annonce	391
betalt indhold	391
betrag eingeben	457
bewaar	1801
bewaar artikel	1801
bewaar dit artikel	1857
bewaar dit artikel om later te lezen	1857
bewaar recept	61
bewaren	1801
bewerte dieses rezept	61
bewerten sie diesen artikel	536
bezahlte anzeige	557
bezahlte partnerschaft	557
bezahlte werbung	87
bezahlter inhalt	87	485
""", 'bi': """
bidra	1901	2471
bidrag	375
bienvenido	925
bild anzeigen	499
bilder anzeigen	498
bildergalerie	495
bilginizi sinayin	2604
billed annually	803
billed monthly	803
bitte bleiben sie fair und sachlich	536
bitte bleiben sie sachlich und fair	536
bize destek olun	2587
""", 'bl': """
bleiben sie informiert	467
bli medlem	1901	2471
blijf op de hoogte	1791
bliv medlem	375
bluesky	707
""", 'bn': """
bns	1023	1708
bns inf	1708
bns/afp	1023
""", 'bo': """
boletim	2073
boletines	932
boleto	2068
bonifico	1505
bonifico bancario	1505
bonus video	2293
bookmark	706
bookmark this	706
bookmark this article	706
""", 'br': """
brak komentarzy	2002
branded content	950	1861
brought to you by	716
browse all	735
browse all newsletters	794
""", 'bu': """
bu bir ilandir	87
bu bir reklamdir	87
bu haber faydali oldu mu	2601
buat akun	1442
buffer	707
buka	1462
buka peta	1462
bunlari da okuyun	2602
buscar	962	2098
butlletins	280
buy it now	886
buy tickets	886
buy us a coffee	677
""", 'ca': """
cada aporte cuenta	1000
cada euro conta	2130
cada euro cuenta	1000
cada real conta	2130
cadastrar	2069
cadastre-se	2069
cadeau-artikel	1786
califica esta receta	61
cambiar mis preferencias	982
cambiar preferencias de cookies	982
cancel	676
cancelar respuesta	955
capito	1536
caratteri rimanenti: #	1559
cargar contenido	952
cari	1461
carica altri	1535
carregando	2113
carregar mais	2098
carta di credito	1505
carte bancaire	1184
categorias	2095
categorie	1532
categories	730
categorii	2156
""", 'ce': """
cele mai citite	2156
cele mai citite articole	2184
cele mai noi	2156
cele mai populare	2156
cerca	1535
cerrar	919
ces articles devraient vous plaire	1262
cetak	1451
cetak artikel	1484
cetak halaman	1484
cetak resep	61
cevapla	2601
""", 'cg': """
cgu	1211
cgv	1211
""", 'ch': """
chaque don compte	1257
chaque euro compte	1257
chargement du sondage	1249
charger plus	1221
chci darovat	297
check your email	840
check your inbox	840
chiedi alla nostra ia	1551
chiudi	1500
chiudi menu	1535
choisissez la formule qui vous convient	1258
choisissez un montant	1183
choisissez votre formule	1258
choose an amount	681
choose your payment method	681
choose your plan	684
""", 'ci': """
citation formats	909
cite this article	909
citi lasa	1741
citi raksti	1741
""", 'cl': """
clasificados	950
click here	735
click on a star to rate it	889
click to enlarge	735
cliquer ici pour partager	1204
close	676
close extra sharing options	706
close menu	735
close share panel	706
close this message	675
clube do assinante	2117
""", 'co': """
codes promo	1209
colabora	920
collapse	735
comenta	955
comentar	955	2091
comentarii	2155
comentario	955
comentarios	955
comentaris	263
comentariu	2155
comente	2091
comment	707	725
comment ne plus voir ce message	1175
comment policy	725
commenta	1528
commenta l'articolo	1528
commenta per primo	1528
commentaire	1214
commentaires	1214
commenter	1204	1214
commenter l'article	1214
commenti	1528
commento	1528
commento in attesa di moderazione	1559
comments	725
comments off	725
commercial content	716
community guidelines	725
community rules	725
compare plans	684
comparte	944
comparteix	263
comparteix a facebook	286
comparteix a whatsapp	286
comparteix a x	286
compartilhar	2081
compartilhar no linkedin	2081
compartilhar no twitter	2081
compartilhar no whatsapp	2081
compartilhar no x	2081
compartilhar por e-mail	2081
compartilhar via	2081
compartilhe	2081
compartilhe isso	2081
compartir	944
compartir en	944
compartir en bluesky	944
compartir en linkedin	944
compartir en telegram	944
compartir en twitter	944
compartir en x	944
compartir por correo	944
compartir por email	944
complete coverage	730
compra questo numero	1554
compris	1222
comunicar erro	2091
concordo	2088
condiciones de uso	952
condiciones generales	952
conditions d'utilisation	1211
conditions de publication	1249
condividi	1518
condividi articolo	1518
condividi su	1518
condividi su facebook	1518
condividi su linkedin	1518
condividi su telegram	1518
condividi su twitter	1518
condividi su x	1518
condividi via email	1518
condivisioni	1518
condizioni d'uso	1525
conectare	2144
configura les galetes	269
configurar cookies	952
connectez-vous	1185
connexion	1185
consigliati	1532
consigliati per te	1532
consigue tu entrada	986
consulta las esquelas de hoy	986
consulta las normas de la comunidad	991
consulta les esqueles	274
consulta todas nuestras newsletters	997
consulter	1221
cont nou	2144
contact	735	1214	1812	2155
contact us	725
contactez-nous	1214
contacto	955
contactos	2091
contato	2091
contattaci	1528
contatti	1528
contenido de marca	950
contenido de nuestros socios	959
contenido elaborado por la marca	986
contenido exclusivo	925
contenido exclusivo para socios	1001
contenido externo	982
contenido externo recomendado	982
contenido ofrecido por	950
contenido para suscriptores	925
contenido patrocinado	950
contenido promocionado	950
contenido recomendado	1005
contenido relacionado	959
contenido solo para usuarios registrados	1001
contenidos recomendados	1005
contenidos relacionados	959
content from our partner	808
content from our partners	808
content from our sponsor	808
contenu commercial	1209
contenu de marque	1209
contenu externe	1241
contenu partenaire	1209
contenus partenaires	1209
contenuti correlati	1532
contenuti sponsorizzati	1523
contenuto esterno	1549
contenuto esterno consigliato	1549
contenuto per abbonati	1506
contenuto premium	1568
contenuto promozionale	1554
contenuto riservato	1506
contenuto riservato agli abbonati	1568
contenuto riservato agli utenti registrati	1568
contenuto sponsorizzato	1523
contingut exclusiu per a subscriptors	284
contingut extern	269
contingut extern recomanat	269
contingut ofert per	274
contingut patrocinat	263
continua a leggere	1535
continua amb apple	284
continua amb facebook	284
continua amb google	284
continua con apple	1568
continua con facebook	1568
continua con google	1568
continua depois da publicidade	2086
continua llegint	287
continua senza accettare	1525
continua senza sostenere	1500
continuar a ler	2098
continuar com apple	2132
continuar com facebook	2132
continuar com google	2132
continuar con apple	1001
continuar con facebook	1001
continuar con google	1001
continuar e fechar	2088
continuar lendo	2098
continuar leyendo	962
continuar sem apoiar	2064
continuar sin donar	919
continue	676
continue a ler	2095
continue lendo	2069
continue reading	730	735
continue reading below	716
continue reading the main story	716
continue reading with a subscription	684
continue to article	675
continue to the article	675
continue without accepting	721
continue without donating	675
continue without supporting	675
continuer avec apple	1258
continuer avec facebook	1258
continuer avec google	1258
continuer la lecture	1185
continuer sans accepter	1211
continuer sans donner	1175
contribua	2065
contribuer	1176
contribuez	1214
contribuir	2065
contribuisci	1501
contribute now	677
contribute with google	677
contribuye	920
contul meu	2144
cook mode	61
cookie notice	721
cookie policy	721	1525
cookie preferences	721
cookie-einstellungen	488
cookie-instellingen	1808
cookie-instellingen aanpassen	1836
cookiebeleid	1808
cookieindstillinger	392
cookiepolicy	2489
cookiepolitik	392
cookies	309	392	1808	1918	2489
cookies aanpassen	1836
cookies akzeptieren	488
cookies instellen	1808
cookies policy	721
cookies wijzigen	1836
cookievoorkeuren wijzigen	1836
copia il link	1518
copia link	1518
copiar el enlace	944
copiar enlace	944
copiar link	944	2081
copiar o link	2081
copied	706
copied to clipboard	805
copier l'url	1204
copier le lien	1204
copy	707
copy link	706	1451	2737
copy link copied	706
copy link to clipboard	706
copy this link	706
copy url	706
corrections policy	725
correlati	1532
cosa pensi di questo articolo	1551
count me in	694
""", 'cr': """
crea un account	1506
crea un alert	1562
crear alerta	996
crear cuenta	925
crear una cuenta	925
create a free account	684
create account	684
create an account	684
create free account	684
created with ai	776
credit card	682
credit or debit card	682
creditcard	1785
criar alerta	2125
criar conta	2069
""", 'cs': """
csatlakozz csapatunkhoz	1396
""", 'cu': """
custom amount	676
""", 'cz': """
czas czytania # min	2009
czytaj dalej	2009
czytaj dalej za	1984
""", "d'": """
d'autres articles	1218
""", 'da': """
da non perdere	1532
da non perdere in edicola	1523
daftar	1442
daha fazla	2604
daha sonra	2586
daha sonra hatirlat	2586
daha sonra oku	2595
daily newsletter	694
dal web	1532
dalej	2006
dalies	1744
dalies ar rakstu	1739
dalintis	1698
dalintis facebook	1703
dalintis su draugais	1703
dalyvaukite apklausoje	1705
dans cet article	1218
darovat	297
daruj	297	2410
das interessiert andere leser	495
das lesen andere	556
das neueste	495
datenschutz	488
datenschutz-einstellungen	488
datenschutzeinstellungen	488
dauerauftrag	454
dauerwerbung	485
""", 'de': """
de samenvatting kan fouten bevatten	1838
de tekst gaat verder onder de foto	1806
debat: skriv	395
debatt: si din mening	1921
debatte	491
debattregler	1921
deconectare	2144
deel	1801
deel artikel	1801
deel dit	1801
deel dit artikel	1801
deel dit bericht	1881
deel dit verhaal	1881
deel op facebook	1801
deel op twitter	1801
deel op x	1801
deel via	1857
deel via e-mail	1801
deel via whatsapp	1801
deine e-mail-adresse	467
deine meinung	491
deixa un comentari	263
deixe uma resposta	2091
deja un comentario	955
deja una respuesta	955
dejar de seguir	996
dejar un comentario	955
del	387	1913
del artikel	387
del artikkel	1913
del artikkelen	1913
del artiklen	387
del artiklen gratis	378
del med	387	1913
del saken gratis	1904
del via e-mail	387
del via e-post	1913
dela	2484
dela artikel	2484
dela artikeln gratis	2474
dela med	2484
dela via e-post	2484
dela via mejl	2484
delen	1801
delen op bluesky	1857
delen op facebook	1801
delen op linkedin	1857
delen op whatsapp	1857
delen op x	1857
delen via	1857
delen via e-mail	1801
delen via facebook	1801
delen via twitter	1801
delen via whatsapp	1801
deli	2418
deli na facebooku	2418
delite	2418
delite to novico	2418
delite to zgodbo	2418
delivered daily	794
delivered to you	694
delivered weekdays	794
delivered weekly	794
dengarkan	1451
deretter # kr/mnd til du sier opp	1904
derniers articles	1218
desa	263
desa l'article	286
deschide	2159
descuentos	950
desplegar	963
desplegar redes sociales	944
destacadas	959
destacados	959
destaques	2095
destek ol	2587
destek olun	2587
det er gratis at oprette en profil	378
detail	1462
details	499	736	1820
details anzeigen	499
detaily	316
detalhes	2099
detalii	2159
detaljer	404	1929	2500
detalles	963
detaylar	2605
dettagli	1536
dette er en annonse	1917
dette er en plus-artikel	378
dette er en plussak	1904
dette leser andre	1925
devamini oku	2604
devenez membre	1176
devenir membre	1176
deze video is niet beschikbaar	1836
""", 'dh': """
dha	2608
""", 'di': """
di santrauka	1705
dicci la tua	1559
die meistgelesenen artikel	495
diesen artikel kommentieren	491
diesen artikel teilen	480
diesen artikel verschenken	552
diesen beitrag auf facebook ansehen	524
diesen beitrag auf instagram ansehen	524
diesen tweet ansehen	524
digg	707
digital subscription	684
digital-abo	459
digitalabo	459
digitale krant	1786
digite seu e-mail	2073
dimensione carattere	65
dimensione testo	65	1518
dimensiune text	65
din e-mail	383
din e-post	1909	2479
din e-postadresse	1909
dinle	2595
dirbk su mumis	1705
direct debit	682
direct lezen	1856
direct naar het recept	61
direct toegang	1856
direct verder lezen	1786
direkt zum rezept	61
discussie	1812
discussion about this post	735
discussione chiusa	1528
diskuse	312
diskusia	2359
diskuter	1921
diskutera	2492
diskutieren	536
diskuze	312
dismiss	676
dismiss this message	675
distribuie	2149
distribuie articolul	2149
distribuie pe facebook	2183
distribuie pe whatsapp	2183
dit artikel delen	1857
dit bericht op instagram bekijken	1836
dit is een advertentie	1861
dit is een premium artikel	1856
dit vind je misschien ook leuk	1816
diventa socio	1501
diventa sostenitore	1501
""", 'dn': """
dnes ne	296
dnes nie	2363
""", 'do': """
do mesmo autor	2095
do not sell my personal information	721
do not sell or share my personal information	721
doar	2065
dodaj komentar	2418
dodaj komentarz	2002
doe	2065
doe agora	2065
doe mee en win	1841
don mensuel	1176
don ponctuel	1176
don't miss	730
don't miss out	694
don't want to see this? remove ads	716
dona	920	1501
dona adesso	1501
dona ahora	920
dona ora	1501
dona'ns suport	256
donar	920
donar ahora	920
donasi	1441
donasi sekarang	1441
donate	677
donate become	677
donate here	677
donate monthly	677
donate now	677
donate today	677
donations are tax-deductible	799
donazione mensile	1501
donazione singola	1501
doneer	1782
doneer nu	1782
doneer via ideal	1853
doner	375	1901
donera	2471
donera nu	2471
doneren	1782
doniraj	2285	2410
doniraj odmah	2285
doniraj zdaj	2410
donirajte	2285	2410
donner	1176
doorsturen	1801
dossier	495	1218	1532	1816
dossiers	495	1218	1816
download citation	909
download data is not yet available	909
""", 'dr': """
drucken	480
druge novice	19
drukuj	1994
drukuj przepis	61
""", 'du': """
du er nu tilmeldt	383
du er nu tilmeldt nyhedsbrevet	383
du kan til enhver tid afmelde dig	383
dukung jurnalisme independen	1441
dukung kami	1441
""", 'dy': """
dyskusja	2002
""", 'e-': """
e-avis	378	1904
e-edition	735
e-gazete	2588
e-mail	302	383	467	707	1987	2073	2205
e-mail eingeben	467
e-mail teilen	480
e-mail-adresse	467
e-mail-adresse eingeben	467
e-mailadres	1791
e-mailadresse	383
e-mailen	1801
e-paper	459	735
e-pasta adrese	1763
e-pasts	1763
e-post	1038	1909	2479
e-posta	2625
e-posta adresiniz	2625
e-posta adresinizi girin	2625
e-postadress	2479
e-postadresse	1909
e-posti aadress	1038
e-tidning	2474
e-wydanie	1984
""", 'ea': """
eavis	1904
""", 'ed': """
edasi lugemiseks logi sisse	1013
edellinen	1128
edellinen juttu	1126
editor's choice	730
editor's pick	620	730
editor's picks	730
editors' choice	730
editors' picks	730
edizione digitale	1506
""", 'ee': """
eenmalig	1782
eerste maand gratis	1856
""", 'ei': """
ei kiitos	1109
ei nyt	1109
ei, kiitos	1109
einblenden	499
einklappen	498
einloggen	459
einmalig	454
einmalig spenden	454
einstellungen	488
einwilligung	488
""", 'el': """
elders op het web	1816
elige una cantidad	923
elke bijdrage telt	1853
elke donatie telt	1853
elke euro telt	1853
elolvasom	1396
els preus poden variar	274
elsewhere on the web	730
elta	1708
elta inf	1708
""", 'em': """
em alta	2095
em destaque	2095
email	694	707	2205
email (required	694
email address	694
email article	706
email this	706
email to a friend	706
emneord	1925
emner	400	1925
empfehlen	480
empfehlungen	495
empfehlungen der redaktion	495
empfohlene artikel	495
empfohlener externer inhalt	488
empfohlener redaktioneller inhalt	488
""", 'en': """
en ce moment	1218
en continu	1218
en directo	959
en este tema	1005
en otros medios	959
en portada	959
en savoir plus	1211	1221
encontrou algum erro	2091
encontrou um erro	2091
ende der werbung	598
engangsgave	1901
enim loetud	1015
enlace copiado	944
enlace copiado al portapapeles	1004
enlarge	736
enlarge image	735
enlarge this image	735
enne kommenteerimist loe reegleid	1019
enregistrer	1204
enregistrer cet article	1261
enregistrer l'article	1261
enregistrer la recette	61
entdecken sie unsere newsletter	542
entendi	2099
entendido	963
enter amount	681
enter your email address	694
entra	1506
entra nella conversazione	1559
entradas relacionadas	959
entrar	925	2069
entrar com apple	2132
entrar com facebook	2132
entrar com google	2132
entre	2069
entre com sua conta	2132
envia per correu	286
envia-ho per correu	286
enviar a un amigo	1004
enviar para um amigo	2134
enviar por correo	944
enviar por e-mail	2081
enviar por email	944
enviar por whatsapp	944
envie de lire la suite	1258
envoyer par courriel	1261
envoyer par e-mail	1204
envoyer par email	1204
envoyer par mail	1204
""", 'ep': """
epaper	735
""", 'er': """
er der fejl i artiklen	395
er du allerede abonnent	378	1904
er ging iets mis. probeer het later opnieuw	1849
er is iets misgegaan	1849
er is iets misgegaan. probeer het later opnieuw	1849
ergebnisse anzeigen	499
err/bns	1023
erstellt mit ki	526
""", 'es': """
es folgt werbung	598
es ist ein fehler aufgetreten	542
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	542
esci	1506
escolha do editor	2095
escolha o seu plano	2132
escolha seu plano	2132
escolha um valor	2067
escribe tu correo	997
escribe tu email	997
escribe un comentario	955
escuchar	944
espace partenaire	1209
espacio patrocinado	986
espandi	1536
especiais	2095
esqueceu a senha	2069
esqueci minha senha	2069
esquelas	986
esqueles	274
essai gratuit	1185
""", 'et': """
et pot interessar	260
et pots donar de baixa en qualsevol moment	280
et queden # articles gratis aquest mes	284
et recomanem	260
etichete	2156
etiketler	2602
etiquetas	959	2095
etiquetes	287
ets subscriptor? identifica't	284
etusivu	1126	1128
etusivulle	1126
""", 'ev': """
every contribution counts	799
every dollar counts	799
every donation counts	799
every gift counts	799
""", 'ex': """
exclusiu per a subscriptors	284
exclusive content	684
exclusive to subscribers	803
exclusivo assinantes	2069
exclusivo para assinantes	2132
expand	735
expand all	736
expandera	2500
expandir	2099
explore	733
explore more	730
explore more on these topics	730
explore our newsletters	794
explore our subscription offers	803
explore subscription offers	803
export citation	909
external content	774
external links	706
externe content	1836
externe inhalte	488
externe inhalte anzeigen	488
externe inhalte erlauben	488
externe inhoud	1836
externen inhalt anzeigen	488
externen inhalt laden	488
externer inhalt	488
externer inhalt konnte nicht geladen werden	524
""", 'ez': """
ezt is olvassa el	1394
""", 'fa': """
facebook	707
facebook messenger	707
facebook twitter	706
facebook twitter email	706
facebook twitter linkedin email	706
facebook twitter whatsapp	706
facebook x	706
fai il quiz	1559
fai il test	1559
fai una domanda su questo articolo	1551
faire un don	1176
fale conosco	2091
fandt du en fejl	395
fant du en feil	1921
fast geschafft	542
favorilere ekle	2595
favoris	1204
fazer login	2069
""", 'fe': """
featured articles	730
featured content	730
featured stories	730
fechar	2064	2098
feedback	491	725	1812
feedback geben	491
fehler gefunden	491
fehler im artikel gefunden	491
fehler melden	491
fel i artikeln	2492
feliratkozom	1399
fermer	1175
fermer le menu	1221
fes-te soci	256
fes-te subscriptor	256
fetching more	735
""", 'fi': """
fil info	1218
filed under	730	735
find out more	735
fique por dentro	2073
first name	694
fizetett tartalom	1389
""", 'fj': """
fjern annoncer	391
fjern annonser	1917
""", 'fl': """
flecha	925
fler	2496
fler artiklar	2496
fler nyheter	2496
flere artikler	400	1925
flere nyheder	400
flere nyheter	1925
flere saker	1925
flipboard	707
""", 'fo': """
fold ud	404
folgen	481
folgen sie uns	481
follow	711
follow author	711
follow live	711
follow this author	711
follow this topic	711
follow topic	711
follow us	711
follow us on facebook	711
following	711
font size	706
fontin koko	65
for abonnenter	378	1904
for subscribers	684
forgot password	684
forgot your password	684
forma de pagamento	2067
forma de pago	923
formas de pagamento	2067
formas de pago	923
forrige	403	1928
forrige artikel	400
forrige artikkel	1925
forse in seguito	1500
forsiden	400	1925
foto	1459
foto galeri	2602
fotogalerija	1705
fotostrecke	495
fout gespot	1812
fout gezien	1812
fout melden	1820
foutje gezien	1812
""", 'fr': """
frag unsere ki	526
fragen sie unsere ki	526
free daily newsletter	694
free newsletter	694
free weekly newsletter	694
friss	1394
from around the web	730
from our partners	730
from our sponsor	716
from our sponsors	716
from the web	730
""", 'fu': """
full coverage	730
full results	736
full score	736
fullscreen	735
fullskjerm	1928
further reading on this site	730
""", 'ga': """
ga akkoord	1808
ga naar inhoud	1819
ga naar recept	61
galite bet kada atsisakyti prenumeratos	1698
gallery	1532
gamble responsibly	885
ganzen artikel lesen	498
""", 'ge': """
ge bort artikeln	2474
gebruiksvoorwaarden	1808
geef cadeau	1857
geef een reactie	1812
geef feedback	1846
geef je mening over dit artikel	1846
gegenereerd door ai	1838
gegenereerd met ai	1838
gem	387
gem artikel	387
gem artiklen til senere	387
gem opskrift	61
gem opskriften	61
gem til senere	387
gemaakt met ai	1838
generated by ai	776
gerade nicht	453
gerelateerd	1816
gerelateerd nieuws	1816
gerelateerde artikelen	1816
gerelateerde onderwerpen	1816
gerir cookies	2088
gesponsert	485
gesponserter beitrag	87	557
gesponserter inhalt	485
gesponsord	1806
gesponsorde inhoud	1806
gestion des cookies	1211
gestionar cookies	952
gestisci i cookie	1525
gestisci notifiche	1562
gestisci preferenze	1525
get alerts	711
get digital access	684
get email updates	694
get started	684
get the daily email	694
get the newsletter	694
get tickets	886
""", 'gi': """
gi bort artikkelen	1904
gi bort saken	1913
gi tilbakemelding	1921
gift a subscription	684
gift article	684
gift this article	684
giv artiklen til en ven	387
giv os feedback	395
give a gift	684
give a gift subscription	677
give feedback	725
give monthly	677
give now	677
give today	677
give us feedback	725
gizle	2605
gizlilik	2598
""", 'gl': """
glemt adgangskode	378
glemt passord	1904
""", 'go': """
go to top	735
godkjenn	1918
godkjenn alle	1918
godta	1918
godta alle	1918
google	707
google news	707
google plus	707
got it	721
""", 'gr': """
gracias por suscribirte	932
gracias por tu voto	984
gracias por votar	984
gratis proberen	1786
grazie per aver votato	1551
grazie per il tuo feedback	1551
grazie per l'iscrizione	1513
""", 'gu': """
guarda anche	1532
guarda i risultati	1551
guarda l'article	286
guarda la gallery	1535
guardar	944	2081
guardar en favoritos	1004
guardar para ler mais tarde	2134
guardar receita	61
guardar receta	61
guides d'achat	1218
gulir untuk lanjut membaca	1454
""", 'ha': """
haber faydali oldu mu	2601
haberi kaydet	2595
haberi nasil buldunuz	2601
haberi oynat	2604
haberi puanla	2601
haberi sesli dinle	2595
haberi sesli dinleyin	2595
haberi sesli dinleyin (# dk	2595
haberi yazdir	2595
haberin devami	2597	2604
haberin devami reklamdan sonra	2597
haberin tamami	2604
hacker news	707
hadiahkan artikel ini	1484
hae	1128
hai letto # articoli su # questo mese	1568
hai trovato un errore	1528
hai una segnalazione	1528
haku	1128
halaman berikutnya	1461
halaman selanjutnya	1461
halaman: #	1461
handelsbetingelser	392
hantera cookies	2489
har du allerede en konto	378	1904
har du redan ett konto	2474
has oblidat la contrasenya	257
hasznos volt a cikk	1393
hata bildir	2601
hata bildirin	2601
haut de page	1221
have an account	684
have an account? sign in	684
have your say	725
hazte miembro	920
hazte premium	1001
hazte socia	920
""", 'he': """
heb je al een account	1786
help mee	1782
help ons om dit te blijven doen	1853
hem	2499
hemeroteca	925
hepsini kabul et	2598
herinner me later	1781
hesabim	2588
hesabiniz var mi	2588
het artikel gaat hieronder verder	1806
het laatste nieuws	1816
""", 'hi': """
hide	736
hide ad	716
hide caption	735
hide comments	725
hide this message	675
hier anmelden	459
hier einloggen	459
hier finden sie informationen zum datenschutz	524
highlights generated by artificial intelligence	776
hilfe	491
hinweis an die redaktion	536
hinweis zum datenschutz	488
hinweise zu diesem artikel	536
hittade du ett fel	2492
hittat fel	2492
""", 'hj': """
hjem	403	1928
""", 'hl': """
hlasovat	312
hledat	315
""", 'ho': """
ho capito	1536
ho letto e accetto l'informativa sulla privacy	1564
hold deg oppdatert	1909
hold dig opdateret	383
home	735	1535	1819
hop til opskrift	61
hop til opskriften	61
hopp til innhold	1928
hopp til innholdet	1928
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	1846
house rules	725
how did we do	725
how to cite	909
how to cite this article	909
how we use ai	776
hoy no	919
""", 'hu': """
hubungi kami	1458
huisregels	1846
""", 'hv': """
hva mener du? stem her	1928
hva synes du om denne saken	1921
hva synes du om saken	1921
hvad mener du? stem her	403
hvad synes du? stem her	403
""", 'i ': """
i accept	721
i agree	721
i already donated	675
i already gave	675
i commenti sono riservati agli abbonati	1559
i lettori hanno letto anche	1571
i prezzi potrebbero variare	1554
i samarbeid med	1917
i samarbejde med	391
i samarbete med	2488
i understand	736
""", "i'": """
i'll do it later	675
i'm in	694
i've already donated	675
""", 'ic': """
ich bin schon dabei	453
ich habe schon gespendet	453
ich stimme zu	488
icymi	730
""", 'id': """
ideal	1785
identifiez-vous	1185
idi na recept	61
""", 'ie': """
ielogojies	1739
ielogoties	1739
ievadi e-pastu	1763
ievadi savu e-pasta adresi	1763
""", 'ih': """
iha	2608
ihr feedback	491
ihr kommentar	491
ihre e-mail-adresse	467
ihre meinung	491
ihre spende ist steuerlich absetzbar	546
""", 'ik': """
ik begrijp het	1820
ik heb al gedoneerd	1781
ik steun al	1781
ikke i dag	374	1900
ikke nu	374
iklan	1454
iklan sponsor	1489
""", 'il': """
il mio account	1506
il tuo indirizzo email	1513
ilan	2597
ilgili haber	2602
ilgili haberler	2602
ilgili konular	2602
ilk ay # tl	2588
ilmoittaudu webinaariin	1128
ilmoitus	1120
ils ont lu aussi	1218
""", 'im': """
im trend	495
immer informiert	467
immer informiert mit unserem whatsapp-service	598
impostazioni cookie	1525
impressum	488
imprimeix	263
imprimeix l'article	286
imprimeix la recepta	61
imprimer	1204
imprimer cet article	1261
imprimer cette recette	61
imprimer l'article	1204
imprimer la recette	61
imprimir	944	2081
imprimir a receita	61
imprimir artigo	2134
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	2737
in case you missed it	730
in diesem artikel	495
in evidenza	1532
in het nieuws	1816
in kooperation mit	485
in other news	730
in partnership with	716
in primo piano	1532
in this section	730
in zwischenablage kopieren	480
indeks	1459
indirizzo email	1513
indstillinger	392
indtast din e-mail	383
indtast din mail	383
indtast e-mail	383
info iklan	1474
infolettre	1194
infolettres	1194
informa d'un error	272
informar de un error	991
informasjonskapsler	1918
informationen zum datenschutz	524
informativa sulla privacy	1525
informazione promozionale	1554
informazione pubblicitaria	87	1554
ingatkan saya nanti	1440
ingezonden mededeling	87	1861
ingrandisci	1535
ingresar	925
inhalt	498
inhalt anzeigen	488
inhalt laden	485
inhalt teilen	480
inhalte anzeigen	488
inhaltsverzeichnis	498
inhoud tonen	1836
inhoudsopgave	1819
inicio	962
inklappen	1820
inloggen	1786
innstillinger	1918
inschrijven	1791
inscreva-se	2073
inscreva-se na newsletter	2073
inscription	1185
inscription gratuite	1254
inserisci il tuo indirizzo e-mail	1564
inserisci il tuo indirizzo email	1564
inserisci qui il tuo commento	1528
inserisci un indirizzo email valido	1564
insira o seu email	2127
insira seu e-mail	2127
instagram	707
instagram-inhalte erlauben	488
instellingen	1808
inte idag	2470
inte nu	2470
introdu adresa ta de email	2176
introduce tu email	932
invalid email	694
invia a un amico	1570
invia commento	1528
invia per email	1518
invia via email	1518
inzerce	308
inzercia	2355
""", 'ir': """
ir a la receta	61
ir a los comentarios	955
ir al contenido	962
ir arriba	962
ir para a receita	61
""", 'is': """
iscriviti	1513
iscriviti alla nostra newsletter	1513
iscriviti ora	1513
iscrizione completata	1564
isprintaj	2296
""", 'iz': """
iz iste rubrike	2293
iz rubrike	2293	2415
izbor urednice	2293
izbor urednika	2293
izdvajamo	2293
izpostavljeno	2415
izveido kontu	1739
""", "j'": """
j'accepte	1211
j'accepte de recevoir les offres des partenaires	1254
j'ai compris	1222
j'en profite	1185
""", 'ja': """
ja ets subscriptor	257
ja tens compte	284
ja, ich will	454
ja, ik steun	1853
ja, ik wil de nieuwsbrief ontvangen	1849
jaa	1118
jaa artikkeli	1118
jaa facebookissa	1118
jaa juttu kaverille	1118
jaa whatsappissa	1118
jaga	1013
jaga artiklit	1013
jaga facebookis	1018
jaga lugu	1018
jaga seda artiklit	1018
jangan lewatkan	1459
jatka lukemista	1111
jau esi abonents	1739
jau esi abonents? ielogojies	1739
jau prenumeruojate	1698
jau prenumeruojate? prisijunkite	1698
""", 'je': """
je aanmelding is gelukt	1849
je bent ingeschreven	1849
je bent nu ingeschreven	1849
je commande	1245
je donne	1176
je donne mon avis	1249
je fais un don	1176
je hebt je succesvol aangemeld	1849
je kunt je op elk moment afmelden	1849
je m'abonne	1185
je m'inscris	1194
je me connecte	1185
je soutiens	1176
je teste	1185
jeder euro hilft	546
jednorazowo	1981
jelentkezzen be	1381
jetzt abo sichern	551
jetzt abonnent werden	459
jetzt abonnieren	459
jetzt abstimmen	530	598
jetzt am gewinnspiel teilnehmen	530
jetzt anmelden	467
jetzt bestellen	459
jetzt bewerben	530
jetzt einloggen	459
jetzt freischalten	459
jetzt helfen	454
jetzt im tv	495
jetzt karten sichern	530
jetzt kommentieren	491
jetzt kostenlos anmelden	467
jetzt kostenlos testen	459
jetzt mitdiskutieren	536
jetzt mitglied werden	454
jetzt mitmachen	530
jetzt nicht	453
jetzt pinnen	61
jetzt registrieren	459
jetzt spenden	454
jetzt teilen	552
jetzt testen	459
jetzt tickets sichern	530
jetzt upgraden	551
jetzt zugang sichern	551
jetzt zustimmen	488
""", 'jo': """
jocs i mots encreuats	274
join now	677
join our mailing list	694
join the conversation	725
join the discussion	725
join the discussion on discord	711
join us	677
jouw e-mailadres	1791
""", 'ju': """
jump to content	735
jump to recipe	61
jump to the recipe	61
jump to video	61
just nu	2496
juttu jatkuu alla	1120
juttu jatkuu kuvan alapuolella	1120
juttu jatkuu kuvan alla	1120
juttu jatkuu mainoksen alla	1120
juttu jatkuu videon alla	1120
juttu on tarkoitettu tilaajille	1111
juttu on vain tilaajille	1111
juuri nyt	1126
""", 'ka': """
kabul ediyorum	2598
kabul et	2598
kaip jums patiko straipsnis	1704
kamu mungkin suka	1485
kanske senare	2470
kanskje senere	1900
kapat	2586
kapcsolat	1393
karier	1474
karjera	1705
karte anzeigen	499
karte laden	488
kas artikkel oli kasulik	1019
kas lugu oli kasulik	1019
kasneje	2422
kasnije	2301
kasutustingimused	1031
kategori	1459
kategoriat	1126
kategorie	313	2006
kategorien	495
kategorier	400	1925	2496
kategoriler	2602
katkida bulun	2587
katso kaikki tilaajaedut	1111
katso kuvagalleria	1128
katso kuvat	1128
katso video alta	1128
kaydet	2595
kaydol	2588
kayit ol	2588
kaynak: aa	2608
kaynak: dha	2608
kaynak: iha	2608
""", 'ke': """
kebijakan cookie	1457
kebijakan privasi	1457
kebijakan privasi | syarat dan ketentuan	1457
keep reading	730
keine neuigkeiten mehr verpassen	542
kelola cookie	1457
keluar	1442
kembali ke atas	1461
kertalahjoitus	1110
keskustele	1125
keskustele asiallisesti	1125
keskustelu	1125
keuze van de redactie	1816
key points by ai	776
key takeaways by ai	776
""", 'ki': """
ki-generert oppsummering	1928
ki-generiert	526
ki-generierte zusammenfassung	526
ki-oppsummering	1928
ki-zusammenfassung	526
kiemelt	1394
kies een bedrag	1784
kies je abonnement	1856
kiitos tilauksesta	1114
kiitos tilauksestasi	1114
kijk terug	1843
kingi artikkel	1018
kiosque	1185
kirim	1451
kirim ke teman	1484
kirim komentar	1458
kirjaudu	1111
kirjaudu ulos	1111
kirjoita kommentti	1125
kirjoita kommenttisi	1125
kirjoittaja on kansanedustaja	1137
kirjoittaja on kirjailija	1137
kirjoittaja on kolumnisti	1137
kirjoittaja on toimittaja	1137
kirjoittaja on vapaa toimittaja	1137
kirjoittaja on vapaa toimittaja ja kirjailija	1137
kirjuta kommentaar	1019
kiti skaito	1700
""", 'kl': """
klarna	458
klausies raidierakstu	1746
klausies rakstu	1744
klauskite dirbtinio intelekto	1704
klausykite straipsnio	1703
klausyti	1703
klausyti straipsnio	1703
klausyti straipsnio (# min	1703
kleinanzeigen	485
""", 'ko': """
kokeile maksutta	1111
kokeile nyt	1111
komentar	1458
komentarai	1698
komentari	2296
komentarji	2418
komentarz	2002
komentarze	2002
komentiraj	2296	2418
komentuoti	1698
komentuoti gali tik registruoti vartotojai	1704
komment	1393
kommentaarid	1013
kommentar	491
kommentar schreiben	491
kommentar verfassen	491
kommentare	491
kommentare ansehen	491
kommentare anzeigen	491
kommentare lesen	491
kommentarer	395	1921	2492
kommentarer blir moderert	1921
kommentarer granskas innan publicering	2499
kommentarer modereres	403
kommentarerna modereras	2492
kommentarregeln	491
kommentarsregler	2492
kommenteeri	1013
kommenteerimine on suletud	1019
kommenteerimise reeglid	1019
kommenteerimiseks logi sisse	1019
kommentek	1393
kommenter	395	1921
kommentera	2492
kommentieren	491
kommentit	1125
kommentit tarkistetaan ennen julkaisua	1125
kommentoi	1125
kommentointi on suljettu	1125
kommercielt indhold	408
kommercielt samarbejde	391
kommersielt innhold	1933
kommersielt samarbeid	1917
koniec reklamy	1998
kontakt	312	395	491	2002
kontakt os	395
kontakt oss	1921
kontakta oss	2492
konten berbayar	1489
konten bersponsor	1454
konten premium	1442	1484
konten promosi	1489
konten sponsor	1454
konto erstellen	459
konular	2602
kopeeri link	1013
kopieer de link	1801
kopieer deze link	1881
kopieer link	1801
kopier lenka	1913
kopier lenke	1913
kopier lenken	1913
kopier link	387
kopier linket	387
kopieren	480
kopioi linkki	1118
kopiraj link	2296
kopiraj povezavo	2418
kopiraj poveznicu	2296
kopirajte link	2296
kopirajte poveznicu	2296
kopiuj link	1994
kopyala	2595
korrekturhinweis senden	536
kort fortalt - lavet med ai	403
kostenlos abonnieren	467
kostenlos registrieren	459
kostenlos testen	459
""", 'kr': """
krant	1786
kreditkarte	458
kreditkarte / klarna	458
kreiraj nalog	2286
krijg direct toegang	1856
""", 'ku': """
kuidas lugu meeldis	1019
kupi pretplatu	2286
kurzlink kopieren	577
kuukausilahjoitus	1110
kuula	1018
kuula artiklit	1018
kuula artiklit (# min	1018
kuula lugu	1018
kuula saadet	1020
kuula saadet siit	1020
kuuntele	1118
kuuntele jakso	1118
""", 'kv': """
kvkk	2598
""", "l'": """
l'actu en direct	1218
l'article continue ci-dessous	1209
l'article en # points	1243
l'articolo in breve	1551
l'essentiel	1218
""", 'la': """
la newsletter	1194	1513
la redazione consiglia	1532
la tua e-mail	1513
laad meer	1819
laajenna	1129
laat je dit artikel voorlezen	1843
laat voorlezen	1801
laatste nieuws	1816
ladda fler	2499
lagi ramai	1485
lagre	1913
lagre artikkel	1913
lagre oppskrift	61
lagre oppskriften	61
lagre saken	1913
lagre saken til senere	1913
lagre til senere	1913
lahjoita	1110
lahjoita nyt	1110
lain kali	1440
lainnya	1459
laisser un commentaire	1214
laissez un commentaire	1214
langganan	1442
langsung ke resep	61
lanjut baca di bawah	1454
lanjutkan dengan konten	1454
lanjutkan membaca	1461
laporkan	1458
laporkan kesalahan	1462
lascia un commento	1528
lascia un feedback	1551
last flere	1928
last name	694
lastschrift	458
later	1781
later lezen	1857
latest	730
latest articles	730
latest edition	735
latest headlines	730
latest news	730
latest posts	730
latest stories	730
latest updates	730
latest videos	730
latest videos from	730
lavora con noi	1554
""", 'le': """
le direct	1218
le fil	1218
le journal du jour	1185
le nostre newsletter	1513
le plus lu	1218
le puede interesar	959
le recomendamos	959
le ultime notizie	1532
learn more	735
learn more about cookies	721
leave a comment	725
leave a reply	725
leave a tip	677
leave feedback	725
lectura de # minutos	944
lectura: # min	944
lecture # min	1221
lecture # minutes	1204
lecture : # min	1204
leer noticia completa	962
lees de reacties	1812
lees direct verder	1856
lees meer	1816	1819
lees meer over	1816
lees onze huisregels	1846
lees ook	1816
lees verder	1786	1816	1819
lees verder na de advertentie	1806
lees verder onder de afbeelding	1806
lees verder onder de foto	1806
lees voor	1801
leeslijst	1857
leestijd	1819
leestijd # min	1819
legfrissebb	1394
legg igjen en kommentar	1921
leggi anche	1532
leggi dopo	1570
leggi i commenti	1528
leggi il documento	1536
leggi il giornale	1506
leggi l'articolo	1535
leggi l'articolo completo	1535
leggi senza limiti	1568
leggi sull'app	1562
leggi tutto	1535
leggi tutto con un abbonamento	1506
leggi tutto su	1532
legolvasottabb	1394
legolvasottabbak	1394
leia mais	2095	2098
leia os termos de uso e as regras da comunidade	2123
leia sem limites	2132
leitura: # min	2081
lembrar mais tarde	2064
lembre-me mais tarde	2064
lenke kopiert	1913
lenken er kopiert	1913
lenken kopiert	1913
ler mais	2098
ler mais tarde	2134
les articles les plus lus	1262
les derniers articles	1218
les flere	1925
les hele saken	1928
les kommentarer	1921
les lecteurs ont aussi lu	1218
les mer	1925	1928
les mer om	1925
les plus lues	1218
les plus lus	1218
les senere	1913
les tops	1218
les videre	1904
lesedauer	498
lesedauer: # minuten	498
lesen sie auch	495
lesen sie dazu	495
lesen sie hier	495
lesen sie mehr	495
leserbriefe	491
leserkommentare	491
lesetid # min	1928
lesetipp	495
lesetipps	495
lesezeit: # min	498
lesezeit: # minuten	498
lest opp av en robot	1913
lest opp av en syntetisk stemme	1913
leta	1749
leta/afp	1749
lettergrootte	65
lettura # min	1518
""", 'li': """
lige nu	400
lihat artikel asli	1484
lihat detail	1462
lihat hasil	1462
lihat juga	1459
lihat komentar	1458
lihat lainnya	1461
lihat peta	1462
lihat resep	61
lihat selengkapnya	1461
lihat semua	1461
liitu uudiskirjaga	1038
like loading	706
like this	706
limited time offer	684
limited-time offer	803
line	707
link	707
link berhasil disalin	1484
link copiado	2081
link copiat	2183
link copiato	1518
link copiato negli appunti	1570
link copied	706
link copied bookmark	706
link copied to clipboard	706
link er kopieret	387
link er kopieret til udklipsholderen	387
link gekopieerd	1801
link in die zwischenablage kopiert	552
link kopeeritud	1018
link kopieren	480
link kopieret	387
link kopiert	480
link kopiran	2296
link kopyalandi	2595
link on kopeeritud	1018
link sudah disalin	1484
link wurde in die zwischenablage kopiert	552
link wurde kopiert	552
link zum artikel kopieren	552
link zum inhalt	488
link zum teilen kopieren	598
link zum youtube-inhalt	488
linkedin	707
linki kopyala	2595
linkki kopioitu	1118
links	495
lire aussi	1218
lire l'article	1221
lire l'article complet	1221
lire la suite	1221
lire le document	1222
lire les commentaires	1214
lire plus	1218	1221
lire plus tard	1204
lisa kommentaar	1013
listen	706
listen # min	706
listen above	783
listen below	783
listen here	783
listen now	706
listen on apple	783
listen on apple podcasts	783
listen on spotify	783
listen on youtube	783
live	495
live tv	730
""", 'lo': """
lo + visto	959
lo esencial en # segundos	984
lo quiero	1001
load comments	725
load content	721
load more	735
load more articles	735
load more comments	725
load more stories	735
loading	706
loading ad	716
loading more	735
loe edasi	1013
loe edasi tellijana	1013
loe hiljem	1018
loe ka	1015
loe kommentaare	1019
loe lisa	1020
loe lisaks	1015
loe rohkem	1020
loe veel	1015
loetumad	1015
log in	684	1786
log in / register	684
log in or sign up	684
log in to comment	725
log in to reply	725
log ind	378
log out	684
log ud	378
logare	2144
logg inn	1904
logg ut	1904
logga in	2474
logga ut	2474
logi sisse	1013
logi sisse, et kommenteerida	1019
login	459	684	1442	1506	2069	2144
login / register	684
logout	684
lompat ke resep	61
loo konto	1013
loo tasuta konto	1013
los comentarios son exclusivos para suscriptores	991
los precios pueden variar	986
""", 'lu': """
lue koko juttu	1128
lue kommentit	1125
lue rajattomasti	1111
lue seuraavaksi	19	1126
luetuimmat	1126
luetuimmat jutut	1126
lugemiseks osta artikkel	1013
luister	1801
luister dit artikel	1843
luister hier	1843
luister nu	1843
luister op spotify	1843
luister via spotify	1843
luk	374
lukk	1900
lukuaika # min	1128
luo ilmainen tunnus	1111
luo maksuton tunnus	1111
luo tunnus	1111
lupa kata sandi	1442
lupa password	1442
""", 'ly': """
lyssna	2484
lyt	387
lytt	1913
lytt til saken	1913
""", "m'": """
m'abonner	1185
m'inscrire	1194
""", 'ma': """
maak een account	1786
maandelijks	1782
mai mult	2158
mai multe	2158
mail	707	1801
mailen	480
mainokset	1120
mainos	1120
mainos - juttu jatkuu alla	1120
mainos alkaa	1120
mais	2098
mais artigos	2095
mais comentadas	2095
mais lidas	2095
mais lidos	2095
mais populares	2095
mais tarde	2064
mais vistas	2095
mais vistos	2095
make a donation	677
manage consent	721
manage cookies	721
manage my account	684
manage options	721
manage preferences	721
manage settings	721
manage subscription	684
manage your newsletters	794
mantengamos un debate respetuoso	991
mantente informado	932
masquer	1222
mastodon	707
masuk	1442
masuk / daftar	1442
max	2211
maybe later	675
""", 'me': """
me connecter	1185
me le rappeler plus tard	1175
media caption	735
meer	1816
meer artikelen	1816
meer informatie	1808
meer laden	1819
meer lezen	1816
meer nieuws	1816
meer over	1816
meer over dit onderwerp	1816
meer tonen	1819
meest bekeken	1816
meest gedeeld	1816
meest gekozen	1856
meest gelezen	1816
meghallgatom	1387
megosztom	1387
mehr anzeigen	498
mehr artikel	495
mehr aus	495
mehr aus dem ressort	495
mehr details	499
mehr erfahren	488
mehr informationen	495
mehr laden	491	498
mehr lesen	495	498
mehr nach dieser anzeige	485
mehr news	495
mehr themen	495
mehr von diesem autor	495
mehr von uns	495
mehr zu diesem thema	495
mehr zum artikel	495
mehr zum thema	495
mein konto	459
meist gelesen	495
meistgeklickt	495
meistgelesen	495
meistgelesene artikel	495
meistkommentiert	495
mejla	2484
meld een fout	1812
meld feil	1929
meld fejl	404
meld fout	1846
meld fra om feil	1921
meld je aan	1791
member-only story	735
members only	684
mengerti	1462
meniu	2158
menu	315	403	735	1221	1461	1535	1819	2009	2098	2749
meny	1928	2499
mer fra	1925
mer nyheter	2496
mer om	1925	2496
merci de votre inscription	1194
merci pour votre retour	1243
merci pour votre vote	1249
mere fra	400
mere om	400
merken	459	480
merkliste	459
message	707
message publicitaire	1209
messaggio promozionale	1523
messaggio pubblicitario	1554
messenger	707
mest delat	2496
mest delt	1925
mest delte	400
mest lest	1925
mest leste	1925
met ai gemaakt	1838
metodi di pagamento	1504
metodo di pagamento	1504
mettre en favori	1204
""", 'mi': """
mi cuenta	925
mida del text	65
mijn account	1786
mijn profiel	1786
min konto	378
min side	378	1904
mine avalehele	1020
mine retsepti juurde	61
minha conta	2069
mis niets	1791
missa inget	2479
missa inte	2496
misschien later	1781
misschien ook interessant	1816
mit freunden teilen	577
mit ki erstellt	526
mitdiskutieren	491
mitglied werden	454
mitmachen und gewinnen	530
mitt konto	2474
""", 'mo': """
mode de paiement	1183
modes de paiement	1183
modifica le preferenze sui cookie	1549
modifica preferenze	1549
modifier mes choix	1241
moj profil	2286	2411
moje konto	1984
mon compte	1185
mon espace	1185
monatlich	454
monatlich spenden	454
montant libre	1183
monthly	676
monthly contribution	681
morda vas zanima	2415
more	733
more articles	730
more citation formats	909
more coverage	730
more details	736
more for you	807
more from	730
more from this author	730
more from us	807
more headlines	730
more in this section	807
more in this series	730
more like this	730
more news	730
more newsletters	794
more on this story	730
more on this topic	730
more options	721
more sharing options	706
more stories	730
more stories like this	730
more stories you may like	730
more to explore	730
more to read	730
more top stories	730
most commented	730
most discussed	730
most emailed	730
most liked	725
most nem	1378
most popular	730
most read	730
most read stories	807
most recent	730
most shared	730
most viewed	730
most watched	730
mostra altro	1535
mostra contenuto	1525
mostra contenuto esterno	1549
mostra el contingut extern	269
mostra i commenti	1528
mostra il contenuto esterno	1549
mostra meno	1536
mostra menys	261
mostra originale	1536
mostra traduzione	1536
mostra tutto	1536
mostra-ho tot	261
mostrar comentarios	955
mostrar contenido externo	982
mostrar mais	2098
mostrar menos	962
mostrar todo	963
mostrar tudo	2099
moyen de paiement	1183
moyens de paiement	1183
""", 'mt': """
mti	1416
mti/afp	1416
""", 'mu': """
muat lainnya	1461
mungkin lain kali	1440
must read	730
must reads	730
must-read	730
mutasd mindet	1397
mute	735
muut lukevat	1126
muut lukevat juuri nyt	1126
muut lukevat nyt	1126
""", 'my': """
my account	684
""", 'na': """
na czasie	2006
naar boven	1819
naar de aanbiedingen	1786
naar de inhoud	1819
naar de webshop	1841
naar het recept	61
nach anzeige weiterlesen	485
nach der werbung geht es weiter	557
nach oben	498
nadaljevanje pod oglasom	2414
nahoru	315
najbolj brane novice	2415
najbolj brane novice dneva	2415
najbolj brano	2415
najbolj komentirano	2415
najkomentiranije	2293
najnovije	2293
najnovije vesti	2293
najnovije vijesti	2293
najnowsze	2006
najnowsze informacje	2006
najpopularniejsze	2006
nanti	1440
nanti saja	1440
napisz komentarz	2002
nascondi	1536
nastavak teksta nakon reklame	2292
nastavenia cookies	2370
natisni	2418
natisni recept	61
naujausi	1700
naujiena papildoma	1705
naujiena pildoma	1705
""", 'ne': """
ne danas	2301
ne danes	2422
ne hvala	2301	2422
ne manquez rien	1194
ne most	1378
ne plus afficher	1175
ne propustite	2293
ne sada	2301
ne spreglejte	2415
ne zdaj	2422
ne, hvala	2301	2422
necrologie	1554
nee bedankt	1781
nee, bedankt	1781
nei takk	1900
nei, takk	1900
nein danke	453
nein, danke	453
nej tack	2470
nej tak	374
nej, tack	2470
nej, tak	374
nessun commento	1528
neste	1928
neste artikkel	1925
net binnen	1816
netiquette	491
neueste artikel	495
neueste meldungen	495
neueste nachrichten	495
neueste videos	495
never miss a story	694
never miss an update	694
new customers only	803
new customers only. terms apply	803
new here	684
newest first	725
newsletter	302	467	694	932	1194	1513	1987	2073
newsletter abonnieren	467
newsletter e alert	1532
newsletter kostenlos abonnieren	467
newsletter recomendada	959
newsletter sign up	694
newsletter sign-up	694
newsletter signup	694
newsletter-anmeldung	467
newsletters	694	735	932	1194	2073
newslettery	302	1987
newsticker	495
next	676
next article	730
next page	735
next post	735
next story	730
next up	730
""", 'ng': """
nghe	2737
""", 'ni': """
nicht jetzt	453
nicht mehr anzeigen	453
nichts mehr verpassen	467
nie masz konta	1984
nie teraz	1980
niet nu	1781
niet te missen	1816
nieuwsbrief	1791
nieuwsbrief ontvangen	1849
nieuwsbrieven	1791
""", 'no': """
no comments	725
no comments yet	725
no credit card required	803
no gracias	919
no grazie	1500
no posts	735
no te pierdas	959
no thank you	675
no thanks	675
no votes so far! be the first to rate this post	889
no, gracias	919
no, grazie	1500
no, thanks	675
noch kein abo	551
noch kein abonnent	459
noch kein konto	459
noch keine kommentare	491
noch keine kommentare vorhanden	491
noch nicht registriert	551
nog geen abonnee	1856
nog geen account	1786
nog geen reacties	1812
noklausies rakstu	1744
non hai un account	1568
non merci	1175
non oggi	1500
non ora	1500
non sei abbonato	1506
non sei ancora abbonato	1568
non, merci	1175
norint komentuoti, reikia prisijungti	1704
normas	955
nos articles les plus lus	1262
nos derniers articles	1218
nos lecteurs ont lu ensuite	1218
nos offres	1185
nos offres d'emploi	1245
nos recommandations	1218
noskaties video	1746
not a subscriber yet	684
not now	675
not ready to donate	675
not ready to give today	675
not ready to subscribe	675
not ready to support today	675
not the answer you're looking for	891
not today	675
nota relacionada	1005
notas recomendadas	1005
notas relacionadas	1005
note legali	1525
noter la recette	61
notes on contributors	901
notez cet article	1214
noticia relacionada	959
noticia relacionadas	959
noticias de hoy	959
noticias relacionada	959
noticias relacionadas	959
notizie correlate	1532
notizie del giorno	1532
nous contacter	1214
nous soutenir	1176
nous suivre	1205
nous vous recommandons	1218
now playing	735
""", 'nt': """
ntb	1956
""", 'nu': """
nu acum	2142
nu ai cont	2181
nu in het nieuws	1816
nu niet	1781
nuoroda nukopijuota	1703
nuotraukos	1705
nutzungsbedingungen	488
""", 'ny': """
nyalakan notifikasi	1484
nyhedsbrev	383
nyhedsbreve	383
nyhetsbrev	1909	2479
nyhetsbrevet	1909	2479
nyhetsdygnet	2496
nyt luetuimmat	1126
""", 'o ': """
o artigo continua depois da publicidade	2086
o seu email	2073
""", 'ob': """
obrigado pelo seu feedback	2115
obrigado pelo seu voto	2115
obrigado por se inscrever	2073
obserwuj	1995
obserwuj nas	1995
""", 'oc': """
oceni novico	2418
oceni recept	61
ocenite tekst	2296
ocijeni recept	61
ocultar	963	2099
""", 'od': """
odbij	2309
odbij sve	2309
oddaj komentar	2418
odjava	2286	2411
odpowiedz	2002
""", 'of': """
oferecer artigo	2069
oferecido por	2086
oferta especial	925
ofertas	950
ofertas de empleo	986
ofertes de feina	274
offer	716
offer ends soon	803
offerte	1523
offerte di lavoro	1554
offre partenaire	1209
offres d'emploi	1245
offrir l'article	1185
""", 'og': """
oglas	2292	2414
oglasi	2292	2414
ogni contributo conta	1567
ogni euro conta	1567
""", 'oh': """
ohne spende weiterlesen	453
ohodnotit recept	61
""", 'ok': """
ok	676
ok, got it	736
okumaya devam et	2588
""", 'ol': """
oldest first	725
ole esimene kommenteerija	1019
oled juba tellija	1013
oled uudiskirjaga liitunud	1038
olet nyt tilannut uutiskirjeen	1114
oletko jo tilaaja? kirjaudu	1111
olvasd el ezt is	1394
olvassa el ezt is	1394
""", 'om': """
om cookies	2489
oma tili	1111
""", 'on': """
once	676
onderwerpen	1816
one time donation	677
one-time	676
one-time donation	677
onko jutussa virhe	1125
onko sinulla jo tunnus	1111
""", 'oo': """
ook interessant	1816
oops! something went wrong	794
""", 'op': """
op leeslijst	1881
open	736
open image in gallery	735
open kaart	1820
open map	736
open menu	735
open the map	736
openen	1820
opina	955
opprett en gratis bruker	1904
opprett en gratis konto	1904
opprett gratis bruker	1904
opprett konto	1904
oppsummert av ai	1928
oppsummert av ki	1928
opret bruger	378
opret en gratis bruger	378
opret en gratis profil	378
opret en konto	378
opret gratis profil	378
opret konto	378
opslaan	1801
opslag fra facebook	403
opslag fra instagram	403
opublikuj komentarz	2002
""", 'or': """
original anzeigen	499
""", 'os': """
osallistu keskusteluun	1125
ossza meg	1387
osta artikkel	1013
ostale vesti	19	2293
ostale vijesti	19	2293
ostatnie wpisy	2006
ostavi komentar	2296
ostavite komentar	2296
oszd meg	1387
""", 'ot': """
other amount	681
other articles	730
other news	730
other readers liked	19
other stories	730
other stories you may like	730
other stories you might like	730
others also read	19	730
others are also reading	887
others are reading	887
otra cantidad	923
otras noticias	19	959
otras noticias que pueden interesarte	19
otro importe	923
""", 'ou': """
our corrections policy	725
our newsletters	694
our partners	716
our social media	711
our sponsors	716
outro valor	2067
ouvir	2081
ouvrir	1222
ouvrir la carte	1222
ouvrir le menu	1221
""", 'ov': """
overschrijving	1785
""", 'oy': """
oynat	2604
""", 'oz': """
oznake	2293	2415
""", 'p': """
p	2152
""", 'pa': """
pagamento seguro	2067
pagamento sicuro	1504
page suivante	1221
pagina successiva	1535
pago seguro	923
paid advertisement	808
paid content	716
paid partnership	716
paid post	716
paiment methods	681
palaute	1125
paling banyak dibaca	1459
pane oma teadmised proovile	1020
para continuar a ler	2132
para continuar lendo	2132
para seguir leyendo	1001
paremti	1698
pariwara	1454
partage	1204
partager	1204
partager l'article	1204
partager par e-mail	1204
partager par email	1204
partager par mail	1204
partager sur	1204
partager sur bluesky	1204
partager sur linkedin	1204
partager sur messenger	1204
partager sur telegram	1204
partager sur twitter	1204
partager sur x	1204
partager via messenger	1204
partager via twitter	1204
partages	1204
partagez	1204
partecipa alla discussione	1559
partenaire	1209
parteneri	2152
participa	955
participa en la nostra enquesta	272
participe da conversa	2123
partilhar	2081
partilhe	2081
partner	1806
partner content	716
partner offers	716
partnerangebot	485
partnerangebote	485
partnerbijdrage	1861
partnercontent	1806
partnernieuws	1816
partnerska vsebina	2414
pas aujourd'hui	1175
pas de commentaire	1214
pas encore inscrit	1185
pas maintenant	1175
pasidalinkite	1703
pasidalinkite straipsniu	1703
pasidalinti	1698
passa a premium	1568
passatempos	2117
passend zum thema	495
passende artikel	495
passer cette annonce	1209
password dimenticata	1506
passwort vergessen	459
patrocinado	950	2086
patrocinado por	950
payment method	681
payment methods	681
payment options	681
paypal	458
""", 'pe': """
pedoman media siber	1474
pelo mundo	2095
people also read	730
people are also reading	887
people are reading	887
per continuar llegint	284
per continuare a leggere	1568
per e-mail teilen	480
per e-mail versenden	480
per mail teilen	480
per mail versenden	480
per whatsapp teilen	480
percebi	2099
personuppgiftspolicy	2489
personvern	1918
personverninnstillinger	1918
peru milloin vain	1111
peru tilaus milloin tahansa	1114
peruuta milloin tahansa	1111
pesquisar	2098
petites annonces	1209
""", 'ph': """
photos	1221
""", 'pi': """
piekrist	1756
piesakies jaunumiem	1763
piilota	1129
piilota mainokset	1120
pilihan editor	1459
pilihan redaksi	1459
pilihan untuk anda	1485
pilihan untukmu	1485
pin for later	61
pin it	61	706
pin it for later	61
pin recipe	61
pin this recipe	61
pinterest	707
pix	2068
""", 'pl': """
plaats een advertentie	1841
plaats een reactie	1812
plaats reactie	1812
plan du site	1211
play audio	706
play now	735
play the video	783
play video	735
please check your inbox	840
please donate	677
please enter a valid email address	694
please gamble responsibly	885
pledge your support	677
plus	378	1221	1786	2474
plus d'articles	1218
plus d'infos	1218
plus lus	1218
plus tard	1175
plus-artikel	459
plusartikel	1786
pluss	1904
plussak	1904
""", 'po': """
pocket	707	1595
podaj adres e-mail	1987
podaj e-mail	1987
podcast	313	400	495	959	1532	2006	2602
podcastit	1126
podcasts	400	495	1816	2095
podcasty	313	2006
podd	2496
poddar	2496
pode gostar de	2135
pode interessar	2095
podeli	2296
podeli na facebooku	2296
podeli vest	2296
podelite	2296
podijeli	2296
podijeli na facebooku	2296
podijeli vijest	2296
podijelite	2296
podkast	1925
podkaster	1925
podobne	2006
podpri	2410
podpri nas	2410
podprite nas	2410
podrobnosti	316
podseti me kasnije	2301
podsjeti me kasnije	2301
pogledaj komentare	2296
pogoji uporabe	2430
polecamy	2006
polecane	2006
polecane dla ciebie	2006
politika privatnosti	2309
politika zasebnosti	2430
polityka cookies	1999
poprzedni	2009
populair	1816
populaire	1218
populaire artikelen	1816
populaires	1218
popular articles	730
popular now	730
popular posts	730
popular reads	807
popular stories	730
popular topics	730
populare	2156
popularne	2006
populer	1459
populiariausi	1700
portada	962
posez une question sur cet article	1243
poslat	305
poslat e-mailem	305
poslechnout	305
post as a guest	891
post comment	725
post on x	706
post your answer	891
poster un commentaire	1214
posts relacionados	2095
potrebbe interessarti	1532
potrebbe interessarti anche	1532
potrebbero interessarti	1532
pour aller plus loin	1218
pour lire la suite	1258
povezana novica	2415
povezane novice	2415
povezane teme	2293
povezane vesti	2293
povezane vijesti	2293
povezano	2415
poveznica kopirana	2296
povolit cookies	309
powered by ai	776
pozabljeno geslo	2411
""", 'pr': """
pr	1389	1599	1661
pravidla diskuse	312
pravila komentiranja	2296	2418
pravila privatnosti	2309
preberite tudi	2415
precedente	1535
precios y disponibilidad pueden variar	986
preferenze cookie	1525
pregunta a nuestra ia	984
premium	298	378	608	684	925	1185	1442	1506	1786	1904	1984	2069	2144	2474	2588	2732
premium content	684
premium digital	803
premium-artikel	459
prenumerata	1698	1984
prenumeration	2474
prenumeratoriams	1698
prenumerera	2474
prenumerera nu	2474
prenumeruj	1984
prenumeruoti	1698
preporuka	2293
presented by	716
press enter or click to view image in full size	735
pretplata	2285
pretplati se	2285
pretplatite se	2285
prevent your screen from going dark	61
previous article	730
previous page	735
previous post	735
prihvatam	2309
prihvati	2309
prihvati sve	2309
priimti visus	1716
prijava	2286	2411
prijavi napako	2418
prijavi se	2286	2411
prijavite se	2286	2411
prijavite se odmah	2286
prijzen kunnen intussen gewijzigd zijn	1861
primo piano	1532
principais pontos, por ia	2115
prindi	1018
prindi artikkel	1018
prindi retsept	61
print	387	707	1801
print article	706
print artiklen	387
print dit artikel	1857
print dit recept	61
print opskrift	61
print opskriften	61
print page	805
print recept	61
print recipe	61
print subscription	684
print the recipe	61
print this	706
print this page	805
printen	1801
prisijungti	1698
prispevaj	2410
privaatsustingimused	1031
privacidad	952
privacy	1525	1808
privacy center	488
privacy notice	694
privacy policy	721	1525
privacy preference center	721
privacy preferences	721
privacy settings	721
privacy statement	721
privacybeleid	1808
privacyverklaring	1808
privatumo politika	1716
probeabo	459
probeer het later opnieuw	1849
probeer nu	1786
produktempfehlung	485
profil	459
profilo	1506
profiter de l'offre	1185
promo	1523	2292
promocijsko besedilo	2414
promocja	1998
promoted	716
promoted content	716
promoted links	716
promoted stories	730
promotie	1806
promotion	716
propaganda	2086
proposer une correction	1249
prosseguir	2088
prova # dagar gratis	2474
prova gratis	1506	2474
prova gratis per un mese	1568
prova nu	2474
prova-ho un mes gratis	284
prueba gratis	925
prueba un mes gratis	1001
przeczytaj jeszcze	2006
""", 'pu': """
pub	1209	2086
publicar comentario	955
publicidad	950
publicidad - sigue leyendo	950
publicidade	2086
publicitat	263
publicitate	2152
publieditorial	87
publier un commentaire	1214
publireportage	1209
publireportatge	87
publirreportaje	950
pular para a receita	61
puntos clave	984
puoi regalare # articoli al mese	1570
puzzels	1841
""", 'py': """
pysy ajan tasalla	1114
""", 'qu': """
quero assinar	2069
quiero recibirla	997
quiero recibirlo	997
quiero suscribirme	925
quitar publicidad	986
""", 'ra': """
raccomandato da	1523
raksts pieejams abonentiem	1739
rapporter feil	1921
rapportera fel	2492
rate recipe	61
rate this article	889
rate this post	889
rate this recipe	61	889
rate this story	889
""", 're': """
reactie	1812
reacties	1812
reacties worden vooraf gecontroleerd	1846
read aloud	706
read also	730
read article	735
read comments	725
read full article	735
read full story	735
read in app	735
read more	735
read more about	730
read more about sharing	706
read more articles	735
read more here	735
read more on	730
read more on these topics	730
read next	730
read original article	735
read our complete coverage	730
read story	735
read the article	735
read the document	736
read the full article	735
read the full document	736
read the full story	735
readers also read	730
readers are also reading	887
ready for more	694
reageer	1812
reageren	1812
rebutja-ho tot	269
recent	730
recent articles	730
recent news	730
recent posts	730
recent stories	730
recept bewaren	61
recept printen	61
recevoir la newsletter	1194
recevoir une alerte	1251
rechazar	952
rechazar todas	952
rechazar todo	952
recherche	1221
rechercher	1221
recibir alertas	996
recibir alertas de este tema	996
reclame	1806
recomandate	2156
recomendaciones	959
recomendadas	959	2095
recomendado	959
recomendado para ti	959
recomendados	959	2095
recomendamos	2095
recommended	730
recommended articles	730
recommended external content	774
recommended for you	730
recommended reading	730
recommended reads	807
recommended stories	730
recommended videos	730
recurso exclusivo para assinantes	2117
recusar	2088
redakcja poleca	2006
redaksi	1474
redaksjonen anbefaler	1925
redaktionen anbefaler	400
redaktionen rekommenderar	2496
redaktionsempfehlung	495
redan prenumerant? logga in	2474
reddet	2598
reddit	707
redes sociais	2082
redes sociales	944
refuser	1211
registar	2069
registe-se	2069
register	684
register for free	684
register now	684
registo	2069
registra't	257
registra't per comentar	272
registrace	298
registracija	2286	2411
registrarme	925
registrarme en la newsletter	932
registrarse	925
registrasi	1442
registrate	1001
registrati	1506
registrati e leggi questo articolo	1568
registrati gratis	1506
registreer	1786
registreer gratis	1786
registreeru tasuta	1013
registreeru veebiseminarile	1020
registrer deg	1904
registrera dig	2474
registreren	1786
registrieren	459
registriraj se	2286	2411
registro	925
registrovat se	298
registruj se	2286
registruotis	1698
regulamin	1999
reject all	721
reject all cookies	721
rejeitar	2088
rejeitar todos	2088
rejoignez la conversation	1249
rejoignez la discussion	1249
reklaam	1013
reklaamartikkel	1022
reklaamtekst	87	1022
reklam	2488	2597
reklam alani	2597
reklama	308	1698	1998	2292	2355
reklamdan sonra devam ediyor	2597
reklame	391	1917
reklami atla	2597
reklami kapat	2597
reklaminis	87
reklaminis straipsnis	1707
reklamlar	2597
reklamy	1998
rekomendasi	1459
rekomendasi untuk anda	1459
rekomendasi untukmu	1459
rekomenduojame	1700
rekommenderade artiklar	2496
rekommenderas	2496
rekommenderat	2496
relacionadas	959	2095
relacionado	959
relacionados	959	2095
related	730	733
related article	730
related articles	730
related content	730
related coverage	730
related items	730
related links	730
related news	730
related posts	730
related reading	730
related stories	730
related story	730
related tags	730
related to this story	730
related topics	730
related videos	730
relaterade artiklar	2496
relaterade nyheter	2496
relaterat	2496
relaterede artikler	400
relaterede emner	400
relateret	400
relatert	1925
relaterte artikler	1925
relaterte emner	1925
relaterte saker	1925
remember me	684
remiamas turinys	1707
remind me in #	675
remind me in may	675
remind me later	675
remind me next month	675
remind me tomorrow	675
remove ad	716
remove ads	716
remti	1698
rep alertes d'aquest tema	278
replay	735
replier	1222
replies	725
reply	725
report	707
report a mistake	736
report a problem	725
report a typo	725
report abuse	725
report ad	716
report an error	736
report comment	725
report error	736
report this ad	716
reportagem exclusiva para assinantes	2132
reportar	955
reportar erro	2091
reportar error	955
reportar un error	955
reprints & permissions	909
reproducir	962
reproduzir	2098
request a correction	725
request permissions	909
required, but never shown	891
reset password	684
responder	955	2091
resta aggiornato	1513
restam # caracteres	2123
resumen con ia	984
resumen de ia	984
resumen por ia	984
resumir com ia	2115
resumo por ia	2115
retour	1204
retour en haut	1221
return to top	735
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
""", 'ri': """
riassumi con l'ia	1551
riassunto ia	1551
ricevi gli avvisi su questo argomento	1562
ricevi la newsletter	1513
ricevi una notifica per ogni nuovo articolo dell'autore	1562
rifiuta	1525
rifiuta tutto	1525
rimani aggiornato	1513
rimani informato	1513
riproduci	1535
riservato agli abbonati	1568
rispondi	1528
rispondi al sondaggio	1559
ritzau	430
ritzau/afp	430
ritzau/reuters	430
""", 'ro': """
rodyti daugiau	1705
rodyti komentarus	1704
rozbalit	316
rozmiar tekstu	65
rozumiem	2010
""", 'rs': """
rss	707
""", 'ru': """
rubriken	495
rubriques	1218
""", "s'": """
s'abonner	1185
s'identifier	1185
s'inscrire	1185
s'inscrire gratuitement	1185
""", 'sa': """
saada e-postiga	1018
saada vihje	1020
sag uns deine meinung	536
sagen sie uns ihre meinung	536
saiba mais	2095
sair	2069
saken er forbeholdt abonnenter	1904
saken er lest opp av en robot	1913
saken fortsetter etter annonsen	1917
saken fortsetter nedenfor	1917
saken fortsetter under	1917
saken fortsetter under bildet	1917
saken oppdateres	1917
salin link	1451
salin tautan	1451
salta alla ricetta	61
saltar a la receta	61
saltar al contenido	962
saltar publicidad	950
salva	1518
salva articolo	1518
salva l'articolo	1570
salva la ricetta	61
salva per dopo	1570
salva ricetta	61
salvar	2081
salvar artigo	2081
salvar para ler depois	2134
salvar receita	61
salvesta	1018
salvesta artikkel	1018
samal teemal	1015
samengevat door ai	1838
samenvatting door ai	1838
sammanfattad av ai	2499
sammanfattning gjord av ai	2499
samtykke	392	1918
sauvegarder	1204
sauvegarder l'article	1261
sauvegarder pour lire plus tard	1261
save	706
save article	706
save for later	706
save preferences	721
save recipe	61
save story	706
save this article	706
save this recipe	61
saved	706
saya mengerti	1462
""", 'sb': """
sbalit	316
sblocca l'articolo	1568
""", 'sc': """
scegli il tuo abbonamento	1568
scegli l'abbonamento che fa per te	1568
scegli un importo	1504
schlagworte	495
schlagworte zum thema	495
schon abonnent	459
schon dabei	453
schreibe einen kommentar	491
schreiben sie der redaktion	536
schreiben sie einen kommentar	491
schrift verkleinern	480
schrijf een reactie	1812
schrijf je gratis in	1849
schrijf je in	1791
schrijf je in voor onze nieuwsbrief	1791
scopri	1535
scopri le offerte	1506
scopri tutte le nostre newsletter	1564
scopri tutte le offerte di abbonamento	1568
scrie un comentariu	2155
scrivi qui il tuo commento	1559
scrivi un commento	1528
scroll down for video	783
scroll down to continue	808
scroll down to continue reading	716
scroll for more	716
scroll ke bawah untuk melanjutkan	1454
scroll to continue	716
scroll to continue with content	716	1454
scroll to top	735
scroll untuk membaca	1454
scrolle weiter	485
scrollen sie weiter	485
""", 'se': """
se abonnemang	2474
se abonnementer	378
se alla	2499
se alla bilder	2499
se alle	403	1928
se alle abonnentfordeler	1904
se alle bildene	1928
se alle fordele for abonnenter	378
se bildene her	1928
se billederne her	403
se connecter	1185
se connecter avec apple	1258
se connecter avec facebook	1258
se connecter avec google	1258
se erbjudanden	2474
se flere billeder	403
se grafikken her	403	1928
se klippet	2499
se klippet i spelaren ovan	2499
se klippet ovan	2499
se klippet over	1928
se tilbud	378	1904
se tilbudene	1904
se videoen her	403	1928
se videoen herunder	403
se videoen nedenfor	403	1928
se videoen ovenfor	403
se videoen over	1928
se videoen under	1928
se videon i spelaren ovan	2499
se videon nedan	2499
se videon ovan	2499
search	735
sebelumnya	1461
secciones	959
sections	735
secure checkout	682
secure payment	681
secure transaction	682
sedang tren	1485
see all	735
see all newsletters	694
see all plans	803
see all subscription plans	803
see also	730
see comments	725
see details	736
see more	735
see original	736
see subscription options	684
see the map	736
segnala	1528
segnala un errore	1528
segnala un errore nell'articolo	1559
segueix aquest tema	278
segueix l'autor	278
segueix tota l'actualitat en directe	287
segui	1519
segui la diretta	1562
segui questo argomento	1562
segui questo tema	1562
seguici	1519
seguici su facebook	1519
seguici sui social	1519
seguir	945	2082
seguir a este autor	996
seguir autor	2125
seguir este tema	996	2125
seguir leyendo	925	962
seguir leyendo en	945
seguir sin apoyar	919
sei d'accordo? vota	1559
seite #	498
seite drucken	480
seite teilen	480
seja apoiador	2065
seja assinante	2069
seja o primeiro a comentar	2091
seja um apoiador	2065
selanjutnya	1461
selecione as newsletters que pretende receber	2127
selecione as newsletters que quer receber	2127
select an amount	681
select payment method	681
selengkapnya	1461
sembunyikan	1462
semua komentar	1458
senare	2470
senaste	2496
senaste nyheterna	2496
senaste nytt	2496
send email	706
send feedback	725
send til en ven	387
send to a friend	706
senere	374	1900
seneste	400
seneste nyheder	400
seneste nyt	400
sense tu no seria possible	283
sent daily	794
sent weekly	794
senza di te non ce la facciamo	1567
senza vincoli	1568
seotud artiklid	1015
seotud lood	1015
sepa-lastschrift	458
services partenaires	1209
servicios	959
sesli dinle	2595
seu e-mail	2073
seu email	2073
seuraa	1119
seuraa aihetta	1119
seuraava	1128
seuraava juttu	1126
seuraavaksi	1128
sezioni	1532
""", 'sf': """
sfoglia gallery	1535
sfoglia il giornale	1506
""", 'sh': """
share	613	706	1451	2149
share article	706
share by email	706
share by text	706
share full article	706
share link	706
share on	706
share on bluesky	706
share on facebook	706
share on flipboard	706
share on linkedin	706
share on pinterest	706
share on reddit	706
share on social	805
share on social media	805
share on telegram	706
share on threads	706
share on x	706
share on x (twitter	706
share on your socials	805
share options	706
share pe facebook	2183
share save	706
share share	706
share story	706
share this	706
share this article	706
share this news	706
share this on	706
share this on social media	706
share this recipe	61
share to facebook	706
share tweet	706
share using the buttons below	805
share via	706
share via facebook	706
share via twitter	706
share with a friend	706
share with email	706
share with friends	805
share with your friends	706
sharing	706
shop now	886
shop the edit	886
shop the look	886
shop the story	886
shop this look	886
shop this story	886
show all	735
show caption	735
show comments	725
show external content	721
show image	736
show less	735
show map	736
show more	735
show more sharing options	706
show original	736
show translation	736
shrani	2418
shrani recept	61
""", 'si': """
si din mening	1921
sie haben bereits ein konto	551
sie haben bereits ein konto? anmelden	551
sie haben den newsletter abonniert	542
sie haben noch kein abo	551
sieh dir diesen beitrag auf instagram an	524
siehe auch	495
siga	2082
siga este autor	2125
siga-nos	2082
sign in	684
sign in / register	684
sign in or sign up	684
sign me up	694
sign out	684
sign up	684
sign up for corrections and clarifications	725
sign up for free	684
sign up for our newsletter	694
sign up here	694
sign up now	684
sign up or log in	803
sign up to our newsletter	794
sign up using email and password	891
sign up using google	891
sign up with your email	794
signaler	1214
signaler un abus	1249
signaler une erreur	1222
signaler une faute	1249
signaler une faute d'orthographe	1249
sigue este tema y recibe avisos	996
sigue leyendo	959
sigue leyendo debajo	950
siguiendo	945
siguiente	962
siguiente noticia	959
siirry reseptiin	61
sikeresen feliratkozott	1399
simak juga	1459
similar articles	730
similar posts	730
similar stories	730
simpan	1451
simpan artikel	1484
simpan resep	61
simpan untuk dibaca nanti	1484
sin comentarios	955
sin permanencia	1001
single contribution	681
sinu e-posti aadress	1038
sinua voisi kiinnostaa	1126
siradaki haber	2602
sisesta oma e-posti aadress	1038
siste	1925
siste nyheter	1925
siste nytt	1925
sisuturundus	87	1013
sisuturunduse artikkel	1022
site map	735
sitemap	735
""", 'sk': """
skaitomiausi	1700
skaitomiausi straipsniai	1700
skaitomiausia	1700
skaitykite daugiau	1700
skaitykite toliau	1698
skaityti daugiau	1705
skaityti komentarus	1704
skaityti toliau	1698
skaityti visus komentarus	1704
skapa ett gratis konto	2474
skapa ett konto	2474
skapa gratis konto	2474
skapa konto	2474
skapa konto gratis	2474
skaties bildes	1746
skaties foto	1746
skaties video	1746
skatieties video	1746
skip ad	675
skip ads	716
skip advertisement	716
skip for now	675
skip past newsletter promotion	694
skip this	675
skip to content	735
skip to footer	735
skip to main content	735
skip to navigation	735
skip to recipe	61
skjul	404	1929
skocz do przepisu	61
skok na recept	61
skomentuj	1994	2002
skopiowano link	1994
skopiuj adres	1994
skopiuj link	1994
skriv din kommentar	395	1921	2492
skriv din kommentar her	395	1921
skriv en kommentar	395	1921	2492
skriv et svar	403
skriv inn e-post	1909
skriv inn e-postadressen din	1909
skriv kommentar	395
skriv ut	1913	2484
skriv ut artikeln	2484
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	1913
skype	707
""", 'sl': """
sla advertentie over	1806
sluit	1819
sluiten	1781
""", 'sm': """
sms	707
""", 'sn': """
snapchat	707
""", 'so': """
sobre el autor	959
sobre la firma	959
social	1519
social media	481	711
sociala medier	2485
sociale media	1802
sociale medier	388
solo gli abbonati possono commentare	1559
solo los suscriptores pueden comentar	991
something went wrong	794
something went wrong. please try again	794
something went wrong. please try again later	694
sommaire	1221
son dakika	2602
son dakika haberleri	2602
son haberler	2602
sonra oku	2595
sonraki	2604
sonraki haber	2602
sonraki sayfa	2604
sorodna novica	2415
sorodne novice	2415
sorodne vsebine	2415
sorotan	1459
sort by	725
sosiaalinen media	1119
sosiale medier	1914
sostieni	1501
sostienici	1501
soutenez-nous	1176
soutenir	1176
soziale medien	481
""", 'sp': """
spannend	495
spara	2484
spara artikel	2484
spara artikeln	2484
spara artikeln till senare	2484
spara recept	61
spara receptet	61
spara till senare	2484
spausdinti	1703
special offer	684
speel video af	1843
speichern	480
spela upp	2499
spende	454
spende jetzt	454
spenden	454
spenden sie	454
spendenkonto	546
spill av	1928
spill av video	1928
spill av video her	1928
spomni me kasneje	2422
sponset	1917
sponset innhold	1917
sponsor content	716
sponsored	485	616	716	1861
sponsored content	716
sponsored links	716
sponsored message	716
sponsored message - story continues after this	716
sponsored post	716
sponsored stories	730
sponsoreret	391
sponsoreret indhold	391
sponsorizzato	1523
sponsorlu	2597
sponsorlu haber	2597
sponsoroitu	1120
sponsrat	2488
sponzorirana vsebina	2414
sponzorirano	2292	2414
sponzorisani tekst	2292
sponzorisano	2292
spotify	707
spotted a mistake	725
spotted an error	725
sprejmem	2430
sprejmi	2430
sprejmi vse	2430
spremi	2296
spremi recept	61
spring naar recept	61
springe zum rezept	61
""", 'st': """
stampa	1518
stampa articolo	1518
stampa la ricetta	61
stampa questo articolo	1570
stampa ricetta	61
standard digital	803
start free trial	684
start subscription	684
startseite	495	498
stay connected	694
stay in the know	694
stay informed	694
stay up to date	694
steady	454
stel je vraag aan onze ai	1838
stellenmarkt	530
stem her	403	1928
stem i afstemningen	403
stem i avstemningen	1928
stem nu	1841
steun ons	1782
stichworte	495
stikkord	1925
stimmen sie ab	530
stopt automatisch	1856
stories for you	730
story continues	716
story continues below	716
straipsnis prieinamas tik prenumeratoriams	1698
strictly necessary cookies	721
strinjam se	2430
strinjam se s prikazom zunanje vsebine	2430
stt	1132
stt-afp	1132
stt-reuters	1132
stumbleupon	707
stuur door	1881
stuur een correctie	1846
""", 'su': """
su questo argomento	1571
subiecte	2156
submit	676
submit a correction	725
submit comment	725
subscreva a newsletter	2073
subscreva gratuitamente	2127
subscrever	2073
subscrever newsletter	2073
subscribe	684
subscribe by email	694
subscribe for free	684
subscribe here	684
subscribe now	684
subscribe to continue	684
subscribe to continue reading	684
subscribe to get the latest posts sent to your email	694
subscribe to our newsletters	694
subscribe to read	684
subscribe today	684
subscribe via email	694
subscriber exclusive	803
subscriber only	684
subscriber-only	684
subscriber-only content	803
subscribers get more	803
subscribers only	684
subscription options	684
subscriu-t'hi	256
subscriu-te	256
subskrybuj	1984
success! check your inbox	840
successivo	1535
suche	498
suchen	498
sudah punya akun	1442
suggerisci una correzione	1551
suggest a correction	725
suggested	730
suggested articles	730
suivant	1221
suivez notre direct	1261
suivez nous	1205
suivez-nous	1205
suivi	1205
suivre	1205
suivre ce sujet	1205
suivre ce sujet et recevoir une alerte	1251
suivre cet auteur	1205
sujets	1218
sulge	1021
sulge reklaam	1022
sulje	1109
sullo stesso argomento	1532
sullo stesso tema	1532
sumbang	1441
summary by ai	776
suoraan reseptiin	61
suositellut	1126
suosittelemme	1126
suosituimmat	1126
support local journalism	677
support our journalism	677
support our work	677
support quality journalism	677
support the author	677
support this site	677
support us	677
support us on patreon	677
support us today	677
supported by	716
sur ce sujet	1218
sur le web	1218
suscribete	925
suscribirme	925
suscribirse	925
suscribite	1001
suscribite ahora	1001
suscripciones	925
susijusios naujienos	1700
sutikti su visais	1716
sutinku	1716
suurenna kuva	1128
""", 'sv': """
svar	395	1921
svara	2492
svi komentari	2296
""", 'sw': """
swisha en slant	2471
""", 'sy': """
syarat dan ketentuan	1457
syarat dan ketentuan | kebijakan privasi	1457
""", 'sz': """
szavazzon	1396
szukaj	2009
""", "t'": """
t'ha agradat aquest article	272
""", 'ta': """
ta bort annonser	2488
tag	1459	1532	2747
tag-uri	2156
taggar	2496
tagged	730
tagger	1925
tagi	2006
tagovi	2293
tags	400	495	620	730	959	1218	1459	1532	1816	2095	2747
taguri	2156
taille du texte	1204
taip pat skaitykite	1700
tak for din tilmelding	383
take our survey	725
tallenna	1118
tallenna juttu	1118
tallenna resepti	61
talvez mais tarde	2064
tamanho da fonte	65	2081
tamanho do texto	65
tampilkan asli	1462
tampilkan lebih banyak	1461
tampilkan lebih sedikit	1462
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tartalom	1396
tautan berhasil disalin	1484
tautan disalin	1451
tautan telah disalin	1484
tavs e-pasts	1763
""", 'te': """
te has suscrito correctamente	997
te puede gustar	959
te puede interesar	959
te quedan # caracteres	991
te recomendamos	959
te-ar putea interesa	2156
teata veast	1019
teavita veast	1019
tee lahjoitus	1110
teilen	480
teilen auf	480
teilen und weiterempfehlen	480
teised loevad	1015
tek seferlik	2587
tekst loopt door onder de advertentie	1806
tekst se nastavlja nakon oglasa	2292
tekst sponsorowany	87
tekstgrootte	65	1801
tekstimainos	1120
tekstin koko	65
telegram	707	2211
teljes cikk	1396
telli	1013
telli kohe	1013
tellijale	1013
tellijana saad artiklit jagada	1018
tellijatele	1013
tema	1925
tema dana	2293
temaer	1925
temas	959	2095
temas relacionados	959
tematy	2006
temes relacionats	287
temi	1532
temos	1700
tempo de leitura	2098
tempo di lettura	1535
tempo estimado de leitura: # minutos	2081
temps de lecture	1221
temps de lecture : # min	1221
tendances	1218
tendencias	959
tendenze	1532
tentang kami	1474
teraz nie	2363
terbaru	1459
terima semua	1457
terima semua cookie	1457
terkait	1459
terkini	1459
termini e condizioni	1525
termos de uso	2088
terms	721
terms & conditions	721
terms and conditions	721
terms apply	803
terms of service	721
terms of use	721
terpopuler	1459
terpopuler hari ini	1485
terug naar boven	1819
test din viden i ugens quiz	403
test kunnskapene dine i ukas quiz	1928
testa dina kunskaper i veckans quiz	2499
testaa tietosi viikon visassa	1128
testen	459
testez gratuitement	1185
testez vos connaissances	1249
testez vos connaissances avec notre quiz	1249
tetszik	1387
text size	706
text version	735
texto gerado por ia	2115
textstorlek	65
""", 'th': """
thank you	676
thank you for subscribing	794
thank you for watching	808
thank you to our sponsors	716
thank you! please check your inbox	840
thanks for subscribing	694
thanks for watching	808
thanks to our sponsors	716
thanks! please check your inbox	840
the article continues below	808
the story continues below	808
the video player is currently playing an ad	774
thema	495
thema's	1816
themen	495
there are no comments yet	725
there was an error, please provide a valid email address	794
these are external links and will open in a new window	706
this is an advertisement	716
this video can not be played	774
this video cannot be played	774
threads	707
""", 'ti': """
ti consigliamo	1532
ti potrebbe interessare	1532
ti potrebbero interessare	1532
ticker	495
tickets sichern	530
tidak terima kasih	1440
tidak, terima kasih	1440
tiempo de lectura	962
tiempo estimado de lectura: # minutos	944
tietosuoja	1121
tiktok	707
til forsiden	400	1925
til toppen	403	1928
tilaa	1111
tilaa nyt	1111
tilaa uutiskirje	1114
tilaa uutiskirjeet	1114
tilaajalle	1111
tilaajille	1111
tilaukset	1111
till erbjudandet	2474
till receptet	61
till startsidan	2496
till toppen	2499
tilmeld	383
tilmeld dig	383
tilmeld dig nyhedsbrevet	383
tilmeld nyhedsbrev	383
timp de citire # min	2158
tin sau	2747
tinggalkan komentar	1458
tip us	677
tips en venn	1913
tips van de redactie	1816
tipsa	2484
tipsa oss	2492
tisk	305
tisk receptu	61
""", 'to': """
today's most read	807
today's paper	735
today's top stories	730
todos los comentarios	955
toestemming	1808
toeta	1013
toeta meid	1013
toevoegen aan leeslijst	1881
toggle	735
toggle caption	735
toimetus soovitab	1015
toimitus suosittelee	1126
toista	1128
toon alles	1820
toon deze inhoud	1836
toon inhoud	1808
toon meer	1819
toon minder	1819
toon origineel	1820
toon reacties	1812
toon vertaling	1820
top articles	730
top artikel	495
top comments	725
top headlines	730
top latest discussions	735
top news	730
top stories	620	730
top-artikel	495
top-news	495
top-themen	495
tophistorier	400
topics	730
topik	1459
topik terkait	1459
toppnyheter	2496
toppsaker	1925
topthemen	495
torna all'inizio	1535
torna su	1535
torne-se assinante	2065
torne-se membro	2065
tots els butlletins	280
toujours afficher ce type de contenu	1241
tous les commentaires	1214
tous ses articles	1239
tout accepter	1211
tout afficher	1222
tout refuser	1211
tout voir	1221
toute l'actu	1218
toutes les photos	1221
""", 'tr': """
trabaja con nosotros	986
trabalhe connosco	2117
trabalhe conosco	2117
trakteer ons op koffie	1782
trang sau	2749
transferencia bancaria	924
translated by ai	776
traueranzeigen	530
treballa amb nosaltres	274
trefwoorden	1816
trend	2602
trending	495	730	1459	1816	2095
trending deals	716
trending now	730
trending stories	730
trending today	730
trending topics	730
trimite	2149
trimite pe email	2149
trimite pe whatsapp	2183
trimite unui prieten	2183
try it free	684
""", 'tt': """
tt	2526
tt-afp	2526
tt-reuters	2526
""", 'tu': """
tu e-mail	932
tu email	932
tudo sobre	2095
tue riippumatonta journalismia	1110
tuitar	2081
tuitear	944
tulis komentar	1458
tulis komentar anda di sini	1474
tulosta	1118
tulosta juttu	1118
tulosta resepti	61
tumblr	707
tunnuksen luominen on maksutonta	1111
tuoreimmat	1126
tuoreimmat uutiset	1126
turinio rinkodara	1707
tutti gli aggiornamenti qui	1562
tutti i commenti	1528
tutup	1440
""", 'tw': """
tweet	706	1451	1518
tweet this	706
tweeta	2484
tweeter	1204
tweetle	2595
tweetnij	1994
tweetnout	305
twitter	707
twitter-inhalte erlauben	488
twittern	480
""", 'ty': """
tyck till	2492
tylko w serwisie	2006
type your email	694
""", 'u ': """
u fokusu	2293
""", 'ud': """
udskriv	387
udskriv opskrift	61
udvalgt	400
udvid	404
""", 'ui': """
uitgelicht	1816
uitklappen	1820
uitloggen	1786
""", 'uk': """
ukryj	2010
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	1532
ultime news	1532
ultime notizie	1532
ultimele articole	2156
ultimi articoli	1532
""", 'um': """
um assinante ofereceu-lhe este artigo	2134
umfrage wird geladen	530
""", 'un': """
un abbonato ti ha regalato questo articolo	1570
un subscriptor t'ha regalat aquest article	286
understood	736
une erreur dans l'article	1214
uneix-te a la conversa	272
unfollow	711
unisciti al nostro canale	1519
unlisted	735
unlock this article	684
unohditko salasanan	1111
uns folgen	481
unser bestes angebot	551
unser newsletter	467
unsere empfehlung	495
unsere empfehlungen	495
unsere newsletter	467
unsere top-themen	556
""", 'up': """
up next	730
upgrade now	684
upgrade to founding member	684
upgrade to paid	677
uplati	2285
uppfattat	2500
""", 'us': """
ustawienia	1999
ustawienia cookies	1999
""", 'ut': """
utiles	1211
utvalgt	1925
utvalt	2496
utvid	1929
""", 'uu': """
uudiskiri	1038
uudiskirjad	1038
uusimmat	1126
uutiskirje	1114
uutiskirjeet	1114
""", 'uw': """
uw e-mailadres	1791
""", 'uy': """
uygulamayi indir	2643
uygulamayi indirin	2643
""", 'va': """
vaata galeriid	1020
vaata ka	1015
vaata kommentaare	1019
vaata pilte	1020
vaata videost	1020
vaata videot	1020
vaata videot siit	1020
vacatures	1841
vagas de emprego	2117
vai al contenuto	1535
vai alla ricetta	61
vain tilaajille	1111
vakances	1746
valikko	1128
valorar	955
valorar receta	61
van onze partners	1816
vandaag	1816
vandaag niet	1781
var artikkelen nyttig	1921
var artiklen nyttig	395
var dette nyttig	1928
var oppsummeringen nyttig	1921
var opsummeringen nyttig	395
var saken nyttig	1921
varovanje osebnih podatkov	2430
vastaa	1125
vastaa kyselyyn	1128
vastaa lukijakyselyyn	1128
""", 've': """
ve zkratce	313
vedi anche	1532
vedi dettagli	1536
vedi i # commenti	1559
vedi i commenti	1528
vedi i risultati	1536
vedi la mappa	1536
vedi tutte	1535
vedi tutti	1535
vedi tutto	1535
veilig betalen	1784
ver # comentarios	955
ver bio	978
ver comentarios	955
ver contenido	952
ver contenido externo	982
ver detalhes	2099
ver detalles	963
ver documento	963
ver el mapa	963
ver essa foto no instagram	2113
ver este tuit	982
ver fotos	962
ver galeria	2098
ver la receta	61
ver los comentarios	955
ver mais	2098
ver mapa	963	2099
ver menos	963	2099
ver ofertas	925	2069
ver original	963	2099
ver perfil	978	2125
ver resultado parcial	2123
ver resultados	991
ver resultados de la encuesta	991
ver todas	962	2098
ver todo	962
ver todos	962	2098
ver tudo	2098
verbergen	1820
verder zonder te steunen	1781
vergroot	1819
vergroot afbeelding	1819
vergroten	1820
verlagsangebot	485
verlagsbeilage	557
verschicken	480
versenden	480
verstanden	499
verwandte artikel	495
verwandte themen	495
verwante artikelen	1816
ves a la recepta	61
veuillez saisir une adresse e-mail valide	1254
veure # comentaris	272
veure perfil	278
veure totes les ofertes	284
vezane vesti	2293
vezane vijesti	2293
vezi # comentarii	2169
vezi comentariile	2155
vezi detalii	2159
vezi harta	2159
vezi mai mult	2158
vezi originalul	2159
vezi rezultatele	2169
vezi toate	2158
vezi toate newsletterele noastre	2176
vezi toate ofertele de abonament	2181
vezi tot	2159
vezi videoclipul	2175
""", 'vi': """
vi har lukket for kommentarer	395
viber	707	2211
videa	313
video	313	400	1459	1532	1925	2156	2496	2602	2747
video abspielen	532
video ad	716
video afspelen	1843
video anschauen	532
video ansehen	532
video laden	488
video terkait	1459
video's	1816
videoen afspilles her	403
videoen kan ikke afspilles	403
videolar	2602
videos	495	959
videot	1126
videoyu izle	2604
videoyu izleyin	2604
view all	735
view all newsletters	694
view comment	725
view comments	725	735
view details	736
view full size	735
view gallery	735
view image	735
view image in fullscreen	735
view map	736
view metrics	909
view more	735
view on instagram	706
view our privacy policy	774
view plans	684
view post on instagram	774
view post on x	774
view results	736
view subscription options	684
view this post on facebook	774
view this post on instagram	774
view this post on threads	774
view this post on x	774
viimased uudised	1015
virement	1184
virement bancaire	1184
vis alle	403	1928
vis bildetekst	1928
vis detaljer	404	1929
vis flere	403	1928
vis indhold	392
vis innhold	1918
vis innlegg fra facebook	1928
vis innlegg fra instagram	1928
vis kart	1929
vis kommentarer	395	1921
vis kort	404
vis mer	1928
vis mere	403
vis mindre	404	1929
vis original	404	1929
vis oversettelse	1929
vis resultater	404	1929
visa alla	2499
visa detaljer	2500
visa fler	2499
visa kartan	2500
visa kommentarer	2492
visa mer	2499
visa mindre	2500
visa original	2500
visa resultat	2500
visualizza questo post su instagram	1549
""", 'vk': """
vk	707
""", 'vo': """
voce sintetica	1551
voeg toe aan je leeslijst	1857
voir aussi	1218
voir ce post	1241
voir ce tweet	1241
voir cette publication sur instagram	1241
voir l'original	1222
voir la carte	1222
voir la recette	61
voir la traduction	1222
voir le contenu	1211
voir le diaporama	1221
voir les # commentaires	1249
voir les commentaires	1214
voir les offres	1185
voir les photos	1221
voir moins	1221
voir plus	1221
voir plus de commentaires	1214
voir ses articles	1239
voir son profil	1239
voir tous ses articles	1239
voir tout	1221
voit perua tilauksen milloin tahansa	1114
voit peruuttaa milloin vain	1111
volg	1802
volg dit onderwerp	1802
volg ons	1802
volgen	1802
volgend artikel	1816
volgende	1819
volgende pagina	1819
vollbild	498
vols eliminar la publicitat	274
vols llegir l'article sencer? subscriu-te	284
voltar ao topo	2098
volver arriba	962
von ki zusammengefasst	526
voor abonnees	1786
vorherige seite	498
vorheriger artikel	495
vorig artikel	1816
vorige	1819
vorlesen	480
vorlesen lassen	480
vormista tellimus	1013
vorteile sichern	459
vota a la nostra enquesta	272
vota en nuestra encuesta	991
vota il nostro sondaggio	1559
vota la ricetta	61
vota nel nostro sondaggio	1559
vote na nossa enquete	2123
votez dans notre sondage	1249
votez pour faire entendre votre voix	1249
votre adresse mail	1254
votre commentaire	1214
votre e-mail	1194
votre email	1194
vous aimerez aussi	1218
vous aimerez lire	1218
vous avez lu # articles sur # ce mois-ci	1258
vous avez une question	1214
vous n'avez pas encore de compte	1258
vous pourriez aimer	1218
vous pourriez aussi aimer	1218
vous pouvez offrir # articles par mois	1261
""", 'vr': """
vraag het ai	1838
vraag het onze ai	1838
""", 'vs': """
vsebina je zaklenjena	2411
vsi komentarji	2418
vstoupit do diskuse	312
vstoupit do galerie	315
vstupte do diskuse	312
""", 'vu': """
vul de vragenlijst in	1841
vul een geldig e-mailadres in	1849
""", 'vy': """
vytisknout	305
vytisknout recept	61
""", 'w ': """
w tym artykule	2006
""", 'wa': """
waardeer dit artikel	1853
waardeer dit verhaal	1853
wachtwoord vergeten	1786
war diese zusammenfassung hilfreich	526
was andere lesen	495
was deze samenvatting nuttig	1838
was this helpful	725
was this summary helpful	776
was this summary useful	776
was this translation helpful	776
watch above	783
watch below	783
watch here	783
watch more	730
watch next	730
watch on youtube	783
watch the full video	783
watch video	735
""", 'we': """
we care about your privacy	721
we recommend	730
we value your privacy	721
weekly newsletter	694
wees de eerste die reageert	1812
weigeren	1808
weiter nach der anzeige	557
weiter zum artikel	453
weitere artikel	495
weitere artikel zum thema	556
weitere links	495
weitere meldungen	495
weitere nachrichten	495
weitere news	495
weitere newsletter	542
weitere podcasts	495
weitere themen	495
weitere videos	495
weiterempfehlen	480
weiteres	495
weiterlesen	498
weniger anzeigen	498
werbeanzeige	485
werbliche inhalte	485
werbung	485
werbung folgt	598
werbung von unserem partner	557
werde mitglied	454
werden sie mitglied	454
werden sie teil unseres teams	530
wesprzyj	1981
wesprzyj nas	1981
""", 'wh': """
what do you think	725
what others are reading	887
what people are reading	887
what readers are reading	887
what to read next	730
whatsapp	707	2211
when the fun stops, stop	885
why trust us	808
why you can trust our reviews	808
why you can trust us	808
""", 'wi': """
wideo	2006
""", 'wo': """
word lid	1782
word supporter	1782
word vriend	1782
""", 'wr': """
write a comment	725
write a review	725
""", 'ws': """
wspieraj	1981
wspieraj nas	1981
wspieram	1981
wszystkie	2009
wszystkie komentarze	2002
""", 'wu': """
wunschbetrag	457
""", 'wy': """
wybrane dla ciebie	2006
wydarzenia	2006
wydrukuj	1994
wydrukuj przepis	61
wyloguj	1984
wyszukaj	2009
""", 'x': """
x	707	1389
""", 'x ': """
x (twitter	707
x facebook	706
""", 'x.': """
x.com	707
""", 'xe': """
xem clip	2773
""", 'xi': """
xing	707
""", 'ya': """
ya eres suscriptor	925
ya he donado	919
ya soy socio	919
ya te has registrado	925
ya tengo cuenta	925
ya tienes cuenta	925
ya tienes una cuenta	925
yanitla	2601
yapay zekaya sor	2601
yazdir	2595
yazi boyutu	2595
yaziyi dinle	2595
""", 'ye': """
yearly	676
yerinizi ayirtin	2604
""", 'yo': """
yorum	2601
yorum kurallari	2601
yorum yap	2601
yorum yaz	2601
yorum yazin	2601
yorumlar	2601
yorumlari oku	2601
yorumunuzu yazin	2601
you are now subscribed	794
you are subscribed	794
you can change how much you give or cancel your contributions at any time	677
you have # seconds	716
you may also be interested in	730
you may also enjoy	730
you may also like	730
you may have missed	730
you may like	730
you might also be interested in	730
you might also like	730
you might like	730
you're in	694
you're subscribed	794
your account	684
your answer	891
your comment	725
your donation is tax-deductible	799
your email	694
your email address	694
your gift is tax-deductible	799
your privacy choices	721
your privacy is important to us	721
your subscription is confirmed	794
youtube	707
youtube-inhalte erlauben	488
""", 'yu': """
yukari	2604
""", 'z ': """
z ostatniej chwili	2006
""", 'za': """
zaakceptuj wszystko	1999
zaboravljena lozinka	2286
zadejte e-mail	302
zadejte e-mailovou adresu	302
zadnje novice	2415
zadnje objave	2415
zahl ich	454
zahlungsart	457
zahlungsarten	457
zahlungsmethode	457
zahlungsmethoden	457
zalo	2737
zaloguj	1984
zamknij	1980
zapisz	1994
zapisz przepis	61
zapojte se do diskuse	312
zapri	2422
zaregistrovat se	298
zarejestruj	1984
zaten abone misiniz	2588
zatvori	2301
zavrni	2430
zavrni vse	2430
""", 'ze': """
zet op leeslijst	1881
""", 'zi': """
zie ook	1816
ziedot	1739
zip code	694
""", 'zo': """
zobacz komentarze	2002
zobacz wszystkie	2009
zobacz wyniki	2010
zobrazit diskusi	312
zobrazit galerii	315
zobrazit mapu	316
zobrazit obsah	309
zoek	1819
zoeken	1819
zonder jouw steun kunnen we dit werk niet doen	1853
zoom	735
zoom in	736
""", 'zu': """
zu den abo-angeboten	459
zu den angeboten	551
zu den kommentaren	491
zugang freischalten	459
zuklappen	499
zum abo	459
zum abo-shop	551
zum aboshop	551
zum angebot	459
zum artikel	498
zum dokument	499
zum gewinnspiel	530
zum inhalt	498
zum inhalt springen	498
zum kommentieren anmelden	491
zum podcast	532
zum quiz	530
zum rezept	61
zum rezept springen	61
zum seitenanfang	498
zum thema	495	498
zum video	532
zur bildergalerie	498
zur diskussion	491
zur fotostrecke	498
zur karte	499
zur mediathek	532
zur merkliste	552
zur navigation	498
zur newsletter-anmeldung	467
zur startseite	495
zur themenseite	498
zur umfrage	530
zusammenfassung mit ki	526
zustimmen	488
zustimmen und weiter	488
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	464 K wochen kostenlos	464 K wochen gratis	464 K monat kostenlos	884 K+	1676 K줄 요약	1864 K weken voor	1864 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	775 K post shared by	775 K video posted by	775 K post by	903 K version of this article	903 K version of this story	903 K version of this column	903 K version of this essay	903 K version of this piece	903 K version of this post	903 K version of this review	935 K tu correo	1220 K lire aussi	1220 K lire également	1421 K gombra kattintva	1421 K telegramon	1421 K facebookon	1423 K cikk a	1423 K cikk folytatódik	1429 K cikket mesterséges	1431 K teljes beszélgetés	1431 K teljes interjú	1511 K tutti i contenuti	1545 K cura della redazione	2109 K autora escreve segundo o novo
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	1503 K a
abdruck	68 K kostenlos	68 K honorarfrei
abonneer	1863 K je op	1887 K
abonnez	12 K-vous	1182 K-vous à
abonniere	12 K	587 K
abonnieren	12 K sie	456 K sie	587 K sie
about	737 K the author	737 K the authors	737 K the writer
abstimmung	570 K:
""", 'ac': """
accept	907 K and load
accepted	683 K payment methods:	683 K cards:
acceso	928 K ilimitado
accesso	1511 K illimitato
acesso	2072 K ilimitado
acest	76 K subiect este închis	2168 K rezumat	2168 K articol a fost tradus
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	1818 K:
acompanhe	12 K
acquista	1555 K la rivista
actie	1890 K:
""", 'ad': """
ad	86 [K]	810 K:
ada	72 K pertanyaan	1472 K kesalahan di artikel
add	12 K us	761 K	841 K
additional	812 K reporting by
adja	1421 K meg
adjon	1421 K hozzá
administratorem	2029 K danych osobowych jest	2029 K twoich danych	2029 K państwa danych	2029 K pani/pana danych	2029 K podanych
advertentie	86 K, daarna
advertise	781 K with
advertisement	810 K:
advertorial	86 K:
""", 'af': """
afmelden	1877 K kan
afspil	432 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	438 K har	777 K summaries	777 K-generated summaries	778 K tools were	778 K was used	778 K helped	778 K assisted	1619 Kがこの記事	1619 Kによる自動	1619 K要約	1619 Kによる要約	1619 Kが選んだ	1619 Kに質問	1619 ※K	1676 K 요약은	1676 K 뉴스 요약	1839 K kan fouten maken. controleer	1839 K-samenvattingen	1967 K har	2163 K informații	2163 K un subiect	2163 K un pont	2163 K fost martor	2536 K har	2822 K摘要	2822 K重點	2822 K重点	2822 K生成	2822 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	2131 K o	2131 K a	2131 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili
aktifkan	1449 K notifikasi
aktiver	432 K	1960 K
aktivera	2530 K
aktiviere	572 K
aktivieren	572 K sie
aktuelle	496 K nachrichten aus
""", 'al': """
al	937 K registrarte	983 K mostrar este contenido	1790 K lid	1876 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
all	27 K comments	835 K content ©
alla	27 K kommentarer	27 K inlägg	2497 K artiklar om	2501 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	401 K artikler om	405 K artikler af	496 K artikel zu	496 K artikel von	497 K infos:	497 K news:	500 K artikel von	531 K folgen	1817 K artikelen over	1821 K artikelen van	1926 K saker om	1930 K artikler av
alleen	1790 K voor abonnees	1869 K leden kunnen reageren
alles	496 K zum thema	496 K zu	1817 K over	1858 K over
allow	705 K notifications	720 K ads on	907 K content from	907 K third-party content	907 K external content
already	843 K	843 K have
als	464 K abonnent	464 K abonnentin	476 K app	553 K abonnent können sie	553 K abonnentin können sie	1790 K abonnee
also	731 K in	732 K read	732 K on this site:	732 K worth reading:	732 K on this topic:	836 K in the news:	1368 K read:	1368 K read-
alt	401 K om	1926 K om
alte	2185 K știri din
altre	1533 K notizie su	1572 K notizie di
altri	1533 K articoli su	1537 K articoli di
altro	1533 K su	1534 K su questo tema:
""", 'am': """
am	2167 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir
ancora	32 K nessun commento
anda	1466 K punya
ange	2530 K
angiv	432 K
anketa	314 K:
anlatmamiz	2632 K gereken
anna	1028 K vihjest	1028 K vihje	1157 K
annonces	1244 K légales : publiez
annonssamarbete	86 K:
annullare	1516 K l'iscrizione
ansvarig	2528 K utgivare:
ansvarlig	1957 K redaktør:
answer	841 K
anuncie	2118 K no	2118 K na
any	27 K comment	72 K questions	820 K	842 K
""", 'ap': """
apa	1472 K reaksi anda
apakah	8 K artikel	1466 K anda punya	1472 K ringkasan ini	1472 K artikel ini	1472 K berita ini	1472 K informasi ini
apoie	81 K
apoya	81 K	922 K	922 K a
apoye	81 K
app	476 K herunterladen	476 K laden	1797 K voor android	1833 K
apply	823 K now
approfondimento	1534 K:
approfondisci	1534 K
apresentado	2121 K por
""", 'aq': """
aquest	271 K resum	271 K text ha estat traduït	271 K article ha estat traduït
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	1728 K straipsnis
arbejder	412 K du
arbetar	2508 K du
archives	1220 K :
are	738 K you affected by	820 K you	842 K you	867 K you enjoying this	898 K you
arrives	797 K every	864 K on mondays	864 K on fridays	864 K on saturdays	864 K on sundays
article	1234 K traduit
articles	737 K by
articol	2168 K tradus	2172 K susținut de
articolo	1552 K tradotto
articolul	46 K poate fi
artificial	778 K intelligence
artificiell	2536 K intelligens har
artikel	1460 K terkait:	1471 K ini diterjemahkan	1471 K ini ditulis dengan	1471 K ini dibuat dengan	1471 K ini merupakan hasil	1486 K ini telah tayang di	1486 K ini pertama kali tayang	1486 K ini pernah tayang	1486 K ini sudah tayang	1860 K gaat verder onder	1860 K loopt door onder	1860 K gaat verder na
artikeln	46 K får	2532 K fortsätter
artikkel	1045 K jätkub
artikkelen	46 K kan	46 K kan fritt	1963 K fortsetter
artikkeli	1159 K jatkuu
artikkelin	46 K saa
artiklen	46 K må	434 K fortsætter
artiklit	46 K võib	46 K tohib
""", 'as': """
as	874 K a subscriber	874 K a member	874 K a supporter
ascolta	1 K	1534 K:	1558 K il podcast	1558 K la puntata
ask	737 K us here	777 K the	777 K our
assine	2072 K para
assista	2097 K:	2122 K ao vídeo acima	2122 K ao vídeo abaixo	2122 K ao vídeo
""", 'at': """
atbalstiet	81 K
atbildi	1767 K
atlikite	1718 K testą
atradi	1759 K kļūdu
atsakykite	1727 K
""", 'au': """
auch	497 K interessant	497 K interessant:	497 K lesenswert	497 K spannend:	555 K bei uns:	579 K lesen:
aucun	32 K commentaire
audio	331 K vytvořila	782 K version of this	985 K generado	1552 K generato	2168 K generat
auf	484 K facebook, instagram	484 K instagram, facebook	484 K facebook und instagram	484 K facebook oder instagram
aus	497 K dem archiv:	555 K unserem archiv:	584 K dem englischen übersetzt	584 K dem französischen übersetzt	584 K dem amerikanischen übersetzt	584 K dem englischen von	584 K dem französischen von
ausprobiert	59 K?
author	737 K bio
autor	329 K je	347 K:	1047 K:	2036 K:	2036 K: (	2307 K je	2368 K je	2386 K:
autore	1753 K:
autori	2368 K sú
autorica	2307 K je
autorius	1731 K:
autorka	329 K je	2307 K je	2368 K je
autors	1753 K:
""", 'av': """
available	701 K on the app store	701 K on google play
avec	1200 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	2428 K je	2443 K:
avtorica	2428 K je
""", 'ay': """
ayrica	2603 K okuyun	2603 K bakin	2603 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	1429 K összefoglalót
""", 'ba': """
baca	1460 K juga	1460 K juga:	1460 K:	1460 K selengkapnya	1460 K selengkapnya:	1460 K selanjutnya:	1465 K berita	1478 K berita tanpa iklan	1486 K berita lainnya	1486 K artikel lainnya	1486 K artikel lain	1486 K berita selengkapnya	1487 K ini juga:	1487 K pula:	1487 K lagi:
background	732 K:	806 K reading:
bagaimana	1472 K reaksi anda	1472 K pendapat anda	1472 K menurut anda
baggrund	402 K:
bagikan	3 K
baixe	13 K
bakgrund	2498 K:
bakgrunn	1927 K:
bakiniz	2603 K:
balso	1767 K
balsuokite	1727 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	828 K part of our	859 K the first to	859 K first to	859 K the first
beachten	28 K sie bitte
become	673 K a member	673 K a subscriber	680 K a member of	790 K a member to comment	828 K part of our
bekijk	1818 K ook	1818 K:	1818 K hier	1818 K ook:	1821 K alle artikelen van	1842 K de video	1842 K de hele uitzending	1842 K de uitzending	1842 K de beelden	1842 K hier het hele	1844 K de video:	1887 K
bel	1833 K
belanja	1473 K di toko
beli	1473 K tiket
beluister	1 K	1842 K de podcast	1842 K onze	1887 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1473 K dengan tim
beri	1472 K rating	2417 K tudi
berikan	1472 K penilaian anda	1476 K suara anda
berikutnya	1487 K:
berita	1471 K ini diringkas	1486 K ini telah tayang	1487 K lainnya:
berite	2417 K tudi
besedilo	46 K lahko	2428 K izraža	2431 K je prevedeno	2434 K je objavljeno v
bestel	1887 K
bestelle	587 K
bestellen	587 K sie
bestil	432 K
bestill	1960 K
besuche	12 K uns	587 K
besuchen	12 K sie uns	587 K sie
bet	884 K responsibly	884 K with
betalt	86 K innhold:
bewerten	587 K sie
bezahlte	581 K anzeige der	581 K anzeige des	581 K anzeige von
bezoek	1887 K
""", 'bi': """
bi	2447 K radi delali pri nas
bildergalerie	497 K:
bir	7 K hata	2621 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	564 K halten sie sich an die	564 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	800 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	1934 K medlem av	1934 K abonnent på	1960 K	2505 K medlem i	2505 K prenumerant på	2530 K
blijf	28 K
bliv	31 K den første	56 K en af de #	409 K medlem af	409 K abonnent på	418 K testlæser	418 K klogere på	432 K
blocking	720 K ads
""", 'bo': """
bodite	31 K prvi
boka	2530 K
bol	2372 K pre vás	2372 K článok
bola	2372 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	2372 K pre vás	2372 K toto
book	432 K	779 K your ticket	779 K tickets	841 K
""", 'br': """
brak	32 K komentarzy
bron	1832 K: anp	1832 K: belga
browse	823 K jobs	841 K	892 K other questions tagged
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	2639 K özeti	2639 K çeviriyi
buat	1492 K akun gratis
buchen	587 K sie
budi	31 K prvi
budite	31 K prvi
buka	1492 K akses penuh dengan
bunu	2603 K da okuyun:
buy	779 K tickets	779 K your ticket	779 K your tickets	841 K	856 K	908 K now, pay later with
""", 'by': """
by	892 K clicking "post your answer"	906 K applying	906 K submitting	906 K sending us	906 K registering	906 K clicking	906 K uploading	906 K entering	906 K commenting	906 K posting	906 K creating an account	906 K using our	906 K using this	906 K subscribing	906 K signing up	906 K providing your	906 K filling in
byl	332 K pro vás	332 K článek
byla	332 K pro vás
bylo	332 K pro vás	332 K toto
""", 'c': """
c	745 (K) #
""", 'ca': """
cadastre	2072 K-se para
can	788 K't see the poll	788 K't see the quiz	788 K't see this poll	842 K you
canal	41 K de denúncias da redação
cancel	691 K anytime	691 K at any time
catch	12 K us	715 K us on	782 K up on bbc	806 K up:	841 K	841 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1234 K texte a été traduit	1235 K résumé	1244 K numéro est en vente	1244 K numéro est disponible
cek	1465 K
cela	69 K vous a plu
celoten	2442 K članek preberite
ces	1234 K points clés
cet	8 K article vous	82 K article vous a plu	1234 K article a été traduit
cette	52 K enquête	76 K discussion est fermée	1234 K traduction a été	1235 K synthèse
""", 'ch': """
chcesz	2040 K u nas pracować	2040 K pracować u nas
chcete	351 K u nás pracovat	351 K pracovat u nás	2390 K u nás pracovať	2390 K pracovať u nás
che	33 K ne pensi
check	841 K out	856 K out	1887 K
chia	3 K sẻ
choose	673 K a plan	688 K a plan	761 K	859 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1534 K qui
click	762 K here to join	762 K to join	784 K here for more	792 K here to download	792 K to download	824 K play	841 K
clique	2097 K aqui	2122 K no player acima
cliquez	1220 K ici
clube	2118 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1483 K
colunista	2108 K do	2108 K da
come	779 K and meet	841 K
comentarii	5 K
comentariile	5 K	27 K	2170 K nu reprezintă	2170 K aparțin
comentarios	5 K	27 K	992 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2170 K tău va
commandez	1244 K notre	1244 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	790 K must
commenti	5 K	27 K
commenting	5 K	790 K is
comments	5 K	5 K on this	27 K	790 K are reserved	790 K are for	790 K are open to	790 K are only	890 K on this	890 K for this
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	841 K
compra	987 K aquí
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	2097 K:	2097 K também	2097 K também:
conhece	66 K alguém	2112 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	715 K with us
conoce	66 K a alguien
conoces	66 K a alguien	972 ¿K	977 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	673 K making	673 K giving
consiglia	3 K
consulta	961 K aquí
consultez	1244 K les avis de décès	1244 K nos offres
conta	59 K pra mim
contact	737 K the author	737 K the reporter	737 K:	737 K this reporter	769 K	841 K	900 K reporter	900 K staff writer	900 K staff reporter	900 K writer	900 K editor	900 K columnist	900 K correspondent	900 K sports writer
contacta	965 K con	966 K con
contacte	965 K con	966 K con
contacter	1223 K l'auteur
contactez	1223 K l'auteur	1223 K-nous	1238 K l'auteur
contacto	981 K:
contame	59 K
contate	2100 K o autor
contatta	1537 K l'autore
contenido	86 K patrocinado:	928 K premium	985 K generado	989 K ofrecido por
contenu	86 K sponsorisé :	1234 K généré	1247 K proposé par	1247 K sponsorisé par
contenuto	86 K sponsorizzato:	1552 K generato	1557 K offerto da
contingut	271 K generat	275 K ofert per
continue	800 K reading	801 K reading with
contributions	27 K
controleer	1887 K
cooked	888 K this
copy	3 K link to	3 K the link	3 K article	852 K this url	852 K this link
copyright	506 K ©	506 K (c)	506 K:	506 K #	506 K by	745 K ©	745 K #	745 K:	745 K by	2386 K ©
cosa	33 K ne pensi
""", 'cr': """
create	688 K an account to	841 K	843 K an account	843 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	1421 K
csatlakozzon	1421 K
""", 'cy': """
cyber	800 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	2021 K ten artykuł	2021 K artykuł	2021 K ten tekst	2021 K to podsumowanie	2021 K to streszczenie	2021 K podobał	2021 K znalazłeś	2021 K znalazłaś	2021 K ta informacja	2021 K ta treść
czytaj	2007 K więcej o	2008 K także	2008 K także:	2008 K też	2008 K też:	2008 K również	2008 K więcej	2008 K:	2038 K dalej z
""", 'da': """
da	59 K li ste probali	1534 K leggere:	2311 K li vam	2311 K li je članak	2311 K li je tekst
daarna	1790 K kun je
daftar	1473 K webinar	1492 K gratis
daftarkan	1473 K diri anda
dagelijkse	1794 K nieuwsbrief
daha	2603 K fazlasi:
dalies	1767 K
dalsza	2024 K część
dalyvaukite	1727 K
danach	464 K # euro
dann	464 K # euro
dans	1200 K l'application	1217 K les commentaires
dapatkan	1465 K
darovat	344 K
darte	937 K de baja
darujte	344 K	2384 K
das	496 K beste aus	497 K könnte sie auch interessieren	497 K könnte dich auch interessieren	497 K könnte sie interessieren:	497 K könnte sie auch interessieren:	497 K könnte dich auch interessieren:	531 K ganze interview	531 K komplette interview	565 K kommentieren	579 K lesen andere:
dazu	497 K auch:	555 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	1842 K podcast is te beluisteren	1860 K tekst gaat verder onder	1860 K tekst loopt door onder	1860 K tekst gaat verder na
deel	3 K dit	3 K het	1887 K
dein	27 K kommentar	564 K feedback hilft
deine	534 K meinung ist uns wichtig	564 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	432 K med	432 K artiklen	1960 K med	1960 K saken
dela	3 K artikeln	3 K den här	3 K texten	2530 K med	2530 K artikeln
deli	3 K
delite	3 K
delivered	797 K every	797 K each
delta	1943 K i vår	1960 K	2514 K i vår	2530 K
deltag	418 K i vores	432 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	1460 K:	1475 K podcast	1475 K juga
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	589 K ki-assistent
derechos	969 K reservados
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	279 K't l'app	279 K't la nostra	279 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	987 K nuestros	987 K nuestras
descuentos	987 K exclusivos para suscriptores
despre	2165 K autor
detaljnije	2295 K:
detaylar	2603 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt
dette	26 K sammendraget
devamini	2603 K okuyun:
deze	26 K samenvatting	1790 K maand nog	1839 K tekst	1839 K vertaling	1839 K ai	1860 K tekst gaat verder na
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	818 K you find this	820 K you	842 K our	842 K we	842 K you	848 K our ai	848 K the ai	867 K you enjoy this	867 K you like this	867 K you find this useful	888 K you make this	888 K you try this	898 K you see	898 K you go
die	5 K kommentarfunktion	5 K kommentare	527 K zusammenfassung	531 K neue folge	531 K aktuelle folge	531 K komplette folge	531 K ganze folge	531 K ganze sendung	534 K umfrage wird durchgeführt	563 K debatte zu
diese	52 K recherche	527 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	527 K artikel	527 K text	527 K beitrag
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	527 K interview
dig	806 K deeper:
digital	800 K subscriptions	843 K access
din	27 K kommentar
dinleyin	2603 K:
directement	1197 K dans votre
direkt	2498 K:
direkte	1927 K:
disclaimer	745 K:	1350 K:
discover	23 K more from	841 K
diskuse	5 K
diskusia	5 K
diskutieren	587 K sie
diskutujte	28 K
diskuze	5 K
display	907 K content from
disponible	279 K a l'app store	279 K a google play	940 K en google play	995 K en app store	995 K en google play y	1252 K sur google play
distribuie	3 K
distributed	812 K by
disusun	1471 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	1839 K artikel	1839 K stuk	1839 K bericht	1839 K verhaal	1876 K artikel lees je ook in	1876 K verhaal lees je ook in	1889 K artikel is ook	1889 K verhaal is ook	1889 K artikel bevat	1889 K verhaal bevat	1889 K verhaal verscheen	1889 K stuk verscheen
dites	59 K-moi en commentaire
""", 'dm': """
dm	899 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	737 K you have a tip	738 K you know more	738 K you have information	738 K you work at	738 K you work in	738 K you have any information	738 K you have a story	786 K our	820 K you have	842 K you	868 K you like our	868 K you enjoy our
doe	1845 K de quiz	1845 K mee met ons	1845 K mee met onze	1845 K mee aan ons	1845 K mee aan onze	1887 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1422 K vannak
domande	72 K?	73 K su questo articolo
don	698 K't miss	732 K't miss:	836 K't miss this:	859 K't miss
dona	81 K suport	922 K a	1503 K a
donasi	1481 K untuk
donate	673 K now	673 K today	680 K to
doneer	1863 K aan
donnez	1217 K votre avis
dossier	1220 K :
dostupno	2318 K na	2318 K u
dotazy	72 K
dowiedz	2008 K się więcej
download	13 K	841 K	857 K the	881 K our free	881 K the free	1449 K aplikasi	1478 K	1887 K
""", 'dp': """
dpa	506 (K
""", 'dr': """
drukuj	2032 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	412 K kan tippe os	412 K kan sende os	431 K har brugt	431 K har læst	432 K får en mail	432 K kan også	596 K hast schon ein abo	596 K hast dein limit	1958 K har lest	1958 K har #	1960 K får en e-post	1960 K kan også	1960 K finner oss	2508 K som källa	2529 K har läst	2529 K har #	2530 K får ett mejl	2530 K kan också	2530 K hittar oss
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	1481 K	1481 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	769 K-mail	1421 K-mailt küldtünk
""", 'ea': """
earlier	806 K coverage:
""", 'eb': """
ebenfalls	497 K interessant:
""", 'ed': """
edited	813 K by
editing	745 (K by	746 K by	747 K by
editor	732 K's picks:	1468 K:	1468 K :
""", 'ee': """
een	1837 K bericht gedeeld door	1837 K post gedeeld door
eerder	1844 K schreven we:	1844 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1157 K sitoutumista
ein	525 K beitrag geteilt von	525 K von	525 K post von
eine	73 K frage zum artikel
einen	464 K monat kostenlos
""", 'el': """
el	273 K teu comentari serà	990 K vídeo comenzará	990 K video comenzará
elinizde	2632 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2121 K parceria com
email	3 K this	737 K the author	737 K us	769 K	841 K	893 K this	900 K reporter
emailed	864 K on fridays	864 K on mondays
empfehlen	3 K sie	587 K sie
empfiehl	587 K
""", 'en': """
en	275 K col·laboració amb	928 K otro dispositivo	935 K tu correo	935 K su correo	935 K tu buzón	935 K tu email	949 K facebook y twitter	949 K facebook, twitter	949 K facebook y x	958 K los comentarios	961 K vídeo:	961 K directo	961 K contexto:	989 K colaboración con	1181 K faisant un don	1191 K tant qu'abonné	1197 K vous inscrivant	1220 K savoir plus	1220 K direct	1247 K partenariat avec	1263 K vidéo -	1263 K images -
enable	705 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	827 K your day with
endet	464 K automatisch
enjoy	800 K	880 K #% off
enjoyed	69 K this	867 K this
enjoying	698 K this article	867 K this	868 K the	868 K our	868 K this
entdecke	23 K mehr von	587 K
entdecken	587 K sie
entenda	2097 K:
entra	12 K nel
entre	12 K no
envia	266 K'ns
envianos	976 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	412 K du	1937 K du
erbjudande	2514 K till dig som
erhalten	587 K sie
erscheint	543 K jeden	543 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	979 K corresponsal	979 K redactor de	979 K redactora de	979 K jefe de	979 K jefa de
escanea	976 K el código	995 K el código para descargar
escolta	1 K	277 K el pòdcast	277 K el podcast	277 K el nostre pòdcast	277 K el nostre podcast
escoltar	1 K
escucha	1 K	990 K el pódcast	990 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1260 K
esta	52 K investigación	52 K investigação	52 K reportagem	985 K noticia ha sido traducida	985 K traducción se ha hecho	985 K traducción ha sido	985 K función utiliza	992 K noticia pertenece a	2116 K tradução foi feita	2116 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	928 K contenido es exclusivo	983 K contenido procede de	983 K contenido proviene de	985 K texto ha sido traducido	985 K artículo ha sido traducido	987 K reportaje forma parte del número	987 K artículo forma parte del número	992 K artículo pertenece a	2116 K texto foi traduzido	2116 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	262 K pot interessar:
etwas	44 K falsch
""", 'ex': """
exclusief	1790 K voor abonnees
exclusivo	928 K para suscriptores
existing	688 K subscriber	688 K subscribers
experimentou	59 K
explainer	732 K:
explore	732 K more:	841 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	1395 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
fai	1561 K il quiz	1561 K il test	1561 K il nostro
faites	1181 K un don	1182 K un don à
fale	2100 K com o autor	2109 K com o repórter	2109 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	820 K
feel	68 K free to republish	753 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	732 K under:
fill	841 K in	841 K out
film	2024 K znajdziesz
find	12 K us	12 K os	715 K us on	715 K me on	781 K your next job	841 K	856 K
finden	12 K sie uns	587 K sie
finding	867 K this useful
finn	12 K oss
first	852 K published by	852 K published in the	880 K time here
fizessen	1421 K
""", 'fl': """
flash	800 K sale
fler	2497 K artiklar om	2501 K artiklar av
flere	401 K artikler om	405 K artikler af	1926 K saker om	1926 K saker fra	1927 K saker om	1930 K saker av	1943 K jobber på
""", 'fo': """
foglald	1421 K le
foglalja	1421 K le
folge	12 K	587 K
folgen	12 K sie	587 K sie
folgt	12 K
follow	12 K	715 K us	715 K @	715 K all the latest	715 K the latest	715 K our	762 K the	769 K	841 K	1465 K
for	13 K a better	13 K the best	784 K more news	784 K more local	784 K more stories	784 K more on	784 K more coverage	784 K more of our	784 K more from	784 K the latest	792 K the best experience	792 K the best reading experience	800 K just	800 K only	806 K more on the story	831 K just	831 K only	835 K reprint	835 K reprints
fortell	59 K meg
fortsett	1963 K å lese
forward	3 K this	893 K this	893 K it to	893 K the letter
foto	1771 K:	2295 K galerija:
fotogalerie	314 K:
fotogalerija	2417 K:
fotostrecke	497 K:
found	7 K an	7 K a	69 K this useful	867 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	527 K unsere ki
frage	589 K des tages
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	527 K sie unsere ki
free	68 K to republish	68 K to reprint	881 K download	881 K kit	881 K guide	881 K template	881 K templates	881 K ebook	881 K e-book	881 K checklist	881 K toolkit	881 K white paper	881 K whitepaper	881 K report	881 K course	881 K webinar	881 K resource	908 K shipping on orders	908 K delivery on orders	908 K returns
freier	550 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	732 K the archive:	732 K our archive:	732 K our archives:	831 K only	831 K just	910 K earlier:
""", 'fu': """
fuiste	977 ¿K testigo
full	732 K story:	732 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	732 K reading:
""", 'fy': """
fyll	1960 K inn	2530 K i
""", 'ga': """
ga	1887 K mee
gabung	12 K	1465 K
gambas	1460 [K:video
gamble	884 K responsibly
gaukite	1727 K
""", 'ge': """
ge	2530 K
geben	587 K sie
geef	3 K dit
gem	432 K
gemaakt	59 K?
generative	778 K ai
gengivelse	68 K tilladt
gerelateerd	1844 K:
gesponsert	86 K:	581 K von
gesponsord	86 K:	1860 K door
get	13 K the app	13 K our	23 K	673 K in touch	698 K the latest	698 K breaking news	705 K notified	762 K	762 K the	779 K tickets	779 K your tickets	792 K the	793 K text alerts	793 K news alerts	796 K the	796 K our	800 K	812 K permission to reuse	841 K	856 K	857 K the	859 K push	865 K	869 K	880 K #% off	881 K our free	881 K the free
""", 'gi': """
gi	1960 K
gib	587 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	2531 K du
giornalista	1544 K professionista	1544 K e scrittrice	1544 K e scrittore
giv	432 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	2431 K poudarki
""", 'go': """
go	806 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	737 K a tip	737 K a story	737 K a news tip	738 K a question	820 K	842 K a	842 K
""", 'gr': """
grab	881 K our free	881 K your free
graduada	980 K en
graduado	980 K en
grupo	2085 K do whatsapp
""", 'gu': """
guarda	1534 K anche	1534 K:	1534 K il video	1534 K anche:	1558 K il video qui sopra
gulir	1488 K ke bawah	1488 K untuk
""", 'ha': """
ha	44 K hibát	1403 K van információja	1403 K van információd	1403 K ön is átélt	1403 K te is átéltél	1403 K többet tud
haben	7 K sie einen fehler	501 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	2633 K	2637 K:
haberde	7 K hata	2621 K hata
haberin	2603 K devami için
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	977 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	1548 K informazioni	1548 K una notizia	1548 K una segnalazione	1548 K una storia
hakaret	27 K içeren
hakka	1043 K
halaman	1487 K selanjutnya:
hallgasd	1 K meg	1409 K meg
hallgass	1409 K minket
hallgassa	1 K meg	1409 K meg	1421 K meg
haluaisitko	1158 K
haluatko	1136 K kertoa	1143 K töihin	1143 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	412 K du oplysninger	412 K du viden	412 K du et godt tip	412 K du tip	412 K du flere oplysninger	412 K du oplevet	412 K du selv oplevet	412 K du en god historie	433 K du en historie	433 K du dokumentation	433 K du dokumenter	445 K du et tip	445 K du tip	445 K du et godt tip	445 K du en god historie	445 K du en historie	1930 K du et tips	1937 K du informasjon	1937 K du opplysninger	1937 K du flere opplysninger	1937 K du tips	1937 K du et tips	1937 K du opplevd	1937 K du erfaring	1937 K du tanker	1937 K du noe på hjertet	1962 K du en historie	1962 K du dokumenter	1962 K du dokumentasjon	2508 K du information	2508 K du uppgifter	2508 K du tips	2508 K du ett tips	2508 K du varit med om	2508 K du egna erfarenheter	2508 K du upplevt	2531 K du en historia	2531 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	273 K d'estar registrat	273 K detectat cap	273 K trobat cap	977 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	2621 K mi fark	2632 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	673 K your say	737 K a tip	737 K a news tip	737 K a question about this	737 K a question for	738 K you been	738 K a story	791 K your say	820 K a	820 K you	842 K you	842 K we	869 K	888 K you made this	888 K you tried this	898 K you
hay	7 K algún
haz	961 K clic aquí	977 K tu denuncia	993 K nuestro test	993 K el test	993 K nuestro quiz
hazte	922 K socio de
""", 'he': """
hear	1 K this	782 K this story	784 K more	824 K the full	824 K more	841 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	1822 K je een tip	1823 K je een tip	1888 K je
heeft	1822 K u een tip	1823 K u een tip	1888 K u
hela	2538 K samtalet	2538 K intervjun
hele	440 K samtalen	440 K interviewet	1969 K samtalen	1969 K intervjuet
help	788 K us improve	841 K
hent	13 K	409 K appen fra	423 K	432 K	1948 K
here	806 K's more on this	910 K's more:
het	5 K reactieveld	1817 K beste van	1860 K artikel gaat verder onder	1860 K verhaal gaat verder onder	1860 K artikel gaat verder na	1860 K verhaal gaat verder na
""", 'hi': """
hiciste	59 K esta
hier	497 K lesen sie	497 K geht es zu	497 K geht's zu	531 K klicken, um	534 K geht es zum quiz	534 K geht es zum täglichen	593 K können sie den artikel	593 K können sie diesen artikel	593 K kannst du den artikel
highlights	777 K
highly	892 K active question
hintergrund	497 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	434 K fortsætter
hit	824 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	1943 K oss å bli bedre
""", 'ho': """
hoe	1868 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hotline	41 K tòa soạn	41 K redaksi	2778 K: #
hou	28 K het
houd	28 K het	82 K je van
how	8 K would you rate	8 K useful was	33 K do you feel	818 K useful is this	818 K helpful was this	898 K has	898 K have	898 K did	898 K are you	898 K will	898 K would
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	2531 K håller du med
husk	432 K at bekræfte	1960 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	433 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	856 K use	856 K used	856 K love	856 K bought	856 K recommend	1533 K più letti di	1553 K punti chiave
""", 'ic': """
icymi	732 K:
""", 'ie': """
ielogojies	1767 K
ievadi	1767 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	753 K you enjoyed this	753 K you liked this	888 K you make this	888 K you try this	888 K you made this	888 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	564 K feedback hilft
ihre	27 K beiträge	33 K meinung	534 K meinung ist uns wichtig	564 K rückmeldung hilft
""", 'ik': """
iklan	1488 K -
ikuti	12 K	1453 K berita	1465 K	1476 K survei	1476 K polling	1476 K jajak pendapat	1476 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	1550 K video non è disponibile	1552 K testo è stato realizzato	1558 K video inizierà	1560 K tuo commento sarà
ilgili	2603 K haber
ilginizi	2603 K çekebilir	2603 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	1143 K
""", 'im': """
im	497 K video:
image	745 K copyright	745 K source,	745 K credit:
imate	72 K pitanja	72 K vprašanja
""", 'in': """
in	473 K ihrem postfach	473 K ihr postfach	494 K den kommentaren	728 K the comments section	728 K the comment section	732 K case you missed it:	782 K the video player above	1555 K edicola da	1555 K edicola con	1557 K collaborazione con	1576 K offerta	1797 K de app	1815 K de reacties
indtast	432 K
informationen	527 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	1563 K il codice	1563 K il qr code	1563 K il qr
inscreva	2118 K-se no nosso webinar
inscrivez	1189 K-vous gratuitement	1244 K-vous à notre webinaire
instal	1478 K aplikasi
instala	13 K
instale	13 K
instaliraj	2318 K
instalirajte	2318 K	2343 K aplikaciju
install	13 K	857 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	1548 K la tua lettera
""", 'ir': """
irtisano	1157 K
""", 'is': """
is	7 K something wrong	820 K there	842 K there	1888 K er iets
isi	1476 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izlasi	1767 K
izle	2603 K:
izleyin	2603 K:
izpildi	1758 K testu
izveido	1767 K
izvor	2322 K:
izvori	2322 K:
""", 'ja': """
ja	1753 K tev ir informācija	1753 K jums ir informācija	1753 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1157 K
jadikan	1465 K
jadilah	31 K yang pertama
jaga	1043 K
jak	332 K se vám líbil
jatka	1159 K lukemista
jawab	1476 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	1869 K kunt niet meer reageren	1869 K kunt reageren	1877 K kunt je altijd	1877 K ontvangt vanaf nu	1877 K ontvangt een e-mail	2311 K li vam	2311 K li članak	2432 K bil članek	2432 K bila vsebina	2432 K bil povzetek
jeden	543 K montag neu	543 K dienstag neu	543 K donnerstag neu	543 K freitag neu	543 K samstag neu	543 K sonntag neu	543 K mittwoch neu
jederzeit	464 K kündbar	471 K widerrufen	471 K abbestellen	471 K abmelden
jelentkezz	1421 K be
jelentkezzen	1421 K be
jeste	59 K li probali	59 K li isprobali
jetzt	531 K reinhören	534 K tickets sichern	555 K lesen:	576 K # monate	576 K # wochen
""", 'ji': """
jika	1466 K anda mengetahui	1466 K anda punya
""", 'jo': """
job	409 K hos
jobb	1934 K i
jobba	2505 K på
jobbar	2508 K du
jobber	1937 K du
jogue	2118 K palavras cruzadas
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	673 K the conversation	680 K	715 K the conversation on	715 K us on	728 K the debate	762 K the	762 K	779 K us for	779 K us at	779 K us in	779 K us live	791 K the conversation	791 K the discussion	791 K the debate	800 K for	800 K now	841 K	846 K #	846 K over #	846 K more than #	846 K our #
jornalista	2108 K formada	2108 K formado
jos	44 K huomaat
""", 'ju': """
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1159 K jatkuu
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	82 K du lide	433 K du lide
kanalimiza	12 K
kapcsolja	1421 K be
kapja	1421 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1028 K sul on vihje	1028 K sul on vihjeid	1044 K lugu	1044 K artikkel	1044 K tead	1044 K tahad
katso	1127 K myös	1127 K:	1127 K video	1127 K myös:	1157 K koko	1157 K kaikki
kaupallinen	86 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	698 K up with	800 K reading	801 K reading with	836 K reading:
ken	66 K je iemand	1888 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	412 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	1421 K minket
kerro	59 K kommenteissa	1136 K kokemuksesi	1136 K oma
keskustele	28 K
keskustelu	1146 K on auki
key	777 K points	777 K takeaways
""", 'ki': """
ki	527 K-generierte inhalte	527 K-generierte texte	527 K-generierte zusammenfassungen	1967 K har
kijk	1818 K ook	1818 K hier	1842 K de uitzending	1842 K de hele	1858 K voor meer
kirim	1466 K foto	1466 K tulisan
kirimkan	1466 K foto
kirjaudu	1146 K	1157 K
kirjoita	1157 K suoraan	1157 K meille
kirjoitimme	1165 K
kirjoittaja	1138 K on	1138 K työskentelee
kirjuta	1028 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	1962 K du til
""", 'kl': """
klausies	1767 K
klausykite	1712 K	1727 K
klick	587 K
klicka	2498 K här
klicken	587 K sie
klik	402 K her	1465 K	1818 K hier	1858 K hier voor	1887 K
klikk	1927 K her
klikkaamalla	1157 K
kliknij	2008 K tutaj
kliknite	2358 K sem
klopt	1888 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	753 K someone	753 K anyone	820 K	842 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1157 K keskustelun kuulet
kolumna	2307 K izražava	2428 K izraža	2428 K odraža
kom	418 K til vores	1943 K på vårt	1943 K på vår	2514 K på vårt	2514 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1727 K gali
kommentare	5 K	27 K	565 K können nur	593 K werden erst	593 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	494 K
kommentarsporet	5 K
kommenteerida	1043 K saavad
kommentering	5 K
kommentieren	5 K	565 K können	587 K sie
kommentit	5 K	27 K
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	317 K na autora	405 K journalisten	412 K journalisten	413 K	432 K	500 K:	1930 K journalisten	1937 K oss	1937 K journalisten	1938 K	1960 K
kontakta	2501 K reportern	2508 K oss via	2508 K reportern	2509 K	2530 K
kontributor	1468 K:
konuyla	2603 K ilgili:
koop	1887 K
kopeeri	1043 K
kopier	432 K	1960 K
kopiera	2530 K
kopioi	1157 K
kopiuj	2032 K link
koreksi	1472 K artikel
""", 'kr': """
krijg	1887 K
""", 'ku': """
kui	1028 K sul on teema	1028 K sul on vihje	1028 K tead	1028 K märkasid
kunjungi	1473 K toko
kunne	69 K du lide	82 K du lide
kunstig	438 K intelligens har	1967 K intelligens har
kunstmatige	1839 K intelligentie kan fouten maken. controleer
kuula	1033 K podcasti	1043 K
kuulemme	1157 K mielellämme
kuuntele	1 K	1127 K:	1127 K myös	1127 K myös:	1144 K	1157 K
""", 'kv': """
kviz	2295 K:	2417 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	1197 K'essentiel de l'actualité	1224 K'auteur	1225 K'auteur	1234 K'essentiel par	1538 K'autore	1539 K'autore
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	1248 K vidéo va commencer	1516 K tua email	1560 K tua opinione conta
laadi	1043 K alla
laat	59 K me weten	1842 K je dit artikel	1887 K
laatste	1817 K nieuws over
ladda	13 K ner	2518 K ner	2518 K ned	2530 K ner
lade	13 K	587 K
laden	13 K sie	587 K sie
lae	1043 K alla
lagre	1960 K
lainaus	68 K sallittu
lands	864 K on mondays	864 K on fridays	864 K on sundays
langganan	1483 K
lanjut	1488 K membaca
lanjutkan	1488 K membaca
laporan	1467 K:	1468 K wartawan	1468 K kontributor
laporkan	1472 K kesalahan
lasi	1742 K arī	1742 K vairāk	1742 K vēl	1767 K
lasiet	1742 K arī
last	13 K ned	1948 K ned	1960 K ned
lataa	13 K	1157 K
latest	731 K from	731 K in	731 K videos from
laureata	1544 K in
laureato	1544 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	961 K puede interesar	961 K puede interesar:	1191 K premier mois	1219 K meilleur de
lea	961 K también	961 K aquí	961 K además	961 K más	961 K:	961 K además:
leave	59 K a star
lediga	2505 K jobb på	2505 K tjänster på
ledige	409 K stillinger hos	409 K stillinger på	1934 K stillinger i	1934 K stillinger hos
lee	13 K en	961 K también	961 K más	961 K:	961 K más:	961 K aquí:	995 K las noticias sin anuncios	995 K sin anuncios en la app	1006 K aquí la nota completa
leer	961 K también	961 K más
lees	13 K	1817 K meer over	1818 K ook	1818 K ook:	1818 K meer	1818 K meer:	1818 K verder	1818 K hier	1818 K:	1818 K verder:	1844 K ons dossier:	1844 K het hele verhaal:	1858 K het hele	1858 K het volledige	1858 K de hele	1858 K hier het hele	1858 K hier alles	1883 K ook dit artikel:	1883 K dit ook:	1884 K ook het interview	1884 K ook het verhaal	1884 K ook ons	1884 K ook onze	1884 K ook de analyse	1884 K ook de reportage	1884 K ook de column	1884 K ook dit	1884 K hier het interview	1884 K hier de analyse	1887 K	1889 K dit verhaal	1889 K dit artikel
leestip	1818 K:
legg	1960 K til
leggi	13 K	1533 K tutte le notizie	1534 K anche	1534 K anche:	1534 K qui	1534 K tutto	1534 K:	1534 K pure:	1545 K tutti gli articoli di
legyen	31 K ön az első	1421 K
leia	13 K	2096 K mais sobre	2097 K também	2097 K também:	2097 K mais	2097 K:	2097 K aqui	2097 K mais:
leiad	1043 K meid
leidsid	44 K	1034 K vea	1034 K artiklist vea
leiten	3 K sie
ler	2097 K também	2097 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1219 K plus lus	1234 K réponses sont générées	1235 K points clés	1926 K mer om	1927 K også	1927 K også:	1927 K mer	1927 K mer:	1927 K:	1927 K hele saken	1927 K om	1927 K her	1927 - K også	1934 K videre med	1948 K eavisen	1948 K avisa	1948 K avisen	1961 K	1963 K videre
leseempfehlung	555 K:
lesen	13 K sie	82 K sie gern	496 K sie mehr zu	496 K sie mehr zum	497 K sie auch	497 K sie mehr	497 K sie hier	497 K sie dazu	497 K sie jetzt	497 K sie außerdem	497 K sie mehr zum thema	555 K sie hierzu:	579 K sie weiter:	579 K sie unser dossier:	587 K sie
lesenswert	555 K:
leserbrief	494 K
leserbriefe	494 K an
leserkommentare	564 K geben
lesetipp	497 K	497 K:
lest	497 K auch
""", 'li': """
licencia	1007 K creative commons
licenciada	980 K en
licenciado	980 K en
license	812 K this
lies	497 K auch	497 K mehr	497 K dazu	587 K
ligne	41 K de la rédaction
lihat	1460 K juga	1460 K juga:	1475 K video	1487 K pula:
liitu	56 K #	1043 K
liity	56 K #	56 K yli #	1157 K
like	12 K us	69 K this?	698 K what you're reading	715 K and follow	867 K this	867 K what you read	867 K what you see	867 K what you've read
liked	69 K this	867 K this	867 K what you read
liker	82 K du	1962 K du
liking	867 K this
likte	69 K du	82 K du
limited	800 K time	800 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	2757 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1219 K tous nos articles	1220 K aussi	1220 K également	1220 K	1220 K notre	1220 K l'article	1220 K plus	1220 >> K
lisa	1043 K meid	1043 K
lisez	13 K	1220 K aussi	1260 K
listen	1 K to	732 K |	732 K:	782 K to the latest episode	782 K to the full episode	782 K to the full interview	782 K again on	824 K to our	824 K as	841 K
live	402 K:	497 K-ticker:
liveblog	1818 K:
""", 'll': """
llegeix	262 K també	262 K més
llegiu	262 K també
llicenciada	268 K en periodisme
llicenciat	268 K en periodisme
""", 'lo': """
lo	59 K has probado	960 K más leído en	960 K más visto en	960 K último en
load	907 K content from	907 K external content
loe	1016 K ka	1016 K lisaks	1016 K veel	1016 K edasi:	1043 K
log	431 K ind eller opret	432 K ind	841 K in
logg	1958 K inn eller	1960 K inn
logga	2529 K in eller	2530 K in
logi	1043 K sisse
loo	1043 K
looking	841 K for	856 K for
los	5 K comentarios	27 K comentarios	1845 K de dagelijkse
love	867 K this	868 K our
loved	69 K this	867 K this
lowongan	1473 K kerja di
""", 'lu': """
lubisz	82 K
lue	1127 K myös	1127 K myös:	1127 K lisää	1127 K lisää:	1127 K:	1127 K seuraavaksi:	1157 K
lugu	1045 K jätkub
luister	1 K	1818 K ook	1818 K:	1818 K ook:	1842 K hier naar	1842 K de podcast	1887 K
luo	1146 K tunnus	1157 K
""", 'ly': """
lyssna	1 K på	2498 K	2498 K:	2530 K
lyt	1 K til	402 K til	432 K
lytt	1927 K til	1960 K
""", 'ma': """
maak	1845 K de puzzel	1854 K een bedrag over	1854 K je gift over	1854 K uw gift over	1854 K je bijdrage over	1854 K uw bijdrage over	1887 K
maandelijks	1790 K opzegbaar
mach	534 K den test:	587 K
machen	534 K sie den test:	534 K sie mit bei unserer	587 K sie
macie	72 K pytania
made	59 K it?	888 K this recipe	888 K this
mai	2157 K multe detalii	2157 K mult pe această temă:	2185 K multe articole despre	2185 K multe știri despre
mail	893 K this	1821 K de auteur	1833 K	1887 K
mais	2096 K lidas em	2096 K de	2096 K sobre	2096 K notícias de	2096 K notícias sobre	2100 K artigos de
make	12 K us	673 K a donation	673 K a contribution	673 K a gift	841 K
manda	976 K tus fotos
mandanos	976 K
mande	2112 K sua sugestão	2112 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1465 K bergabung
masuk	1492 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	2011 K temat?	2011 K temat dla
matote	1728 K klaidą
""", 'me': """
me	59 K conta	59 K conte
meer	1817 K over	1817 K uit	1817 K van	1817 K nieuws over	1818 K lezen:	1821 K artikelen van	1821 K van deze auteur	1858 K nieuws uit	1858 K nieuws over	1858 K weten?	1858 K over dit	1883 K over dit onderwerp:	1888 K lezen over
meest	1817 K gelezen in
meet	737 K the author	779 K our	841 K
mehr	496 K zum thema	496 K aus	496 K von	496 K zu	496 K lesen über	496 K über	497 K zum thema	497 K dazu	497 K dazu:	497 K lesen:	497 K aus dem ressort	497 K aus der region:	500 K vom autor	500 K von der autorin	500 K artikel von	527 K informationen zum einsatz von ki	555 K nachrichten aus	555 K aus dem archiv:	579 K hintergründe dazu:	579 K zu diesem thema:
meistgelesen	496 K in
mejla	2508 K reportern	2509 K
meld	1887 K je	1943 K deg på vårt	1960 K deg
melde	587 K
melden	587 K sie
members	843 K can read	874 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1421 K
mer	1926 K om	1926 K fra	1927 K om saken:	2497 K om	2497 K från	2498 K om ämnet:	2498 K läsning:	2501 K av
merci	28 K de rester	28 K de respecter
mere	401 K om	401 K fra	402 K om emnet:
message	899 K us on	899 K us at	899 K the newsroom
mest	2497 K läst i
met	1832 K medewerking van	1832 K dank aan anp	1832 K dank aan belga
mettiti	1561 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	961 K también	961 K:	961 K también:	990 K el video arriba	990 K el vídeo de arriba
mit	33 K gondol	464 K einem abo	507 K material von	508 K material von
mitarbeit	521 K:
""", 'mn': """
mnenja	2428 K avtorjev
mnenje	2428 K avtorja
""", 'mo': """
modtag	432 K
mohlo	314 K by vás zajímat:
molimo	28 K vas da
monat	464 K kostenlos	464 K gratis
mooi	69 K verhaal
more	731 K from	731 K on	732 K from	732 K on this	732 K to read:	732 K on this story:	732 K on this topic:	732 K stories:	732 K on:	737 K by	737 K stories by	806 K coverage:	836 K news:	838 K videos from	853 K local headlines	853 K local news	853 K local stories	853 K national news	853 K top stories	853 K world news	853 K business news	853 K sports news	853 K breaking news	910 K:	910 K |	910 K to know:
most	731 K read in	731 K read on	731 K viewed in	731 K popular in	731 K popular on	836 K read:
""", 'mu': """
mua	2762 K vé
muhabir	2637 K:
muista	1157 K vahvistaa
mus	1727 K rasite
must	732 K read:	836 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	1860 K de advertentie gaat	2076 K sua caixa de entrada	2438 K voljo v	2438 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	476 K-app
nad	52 K tym tekstem
nahlaste	354 K chybu
najdete	12 K nás
najnowsze	2007 K z
najnowszy	2014 K numer
najpopularniejsze	2007 K w
namestite	2438 K
namluveno	331 K
napisz	31 K pierwszy
napiszcie	59 K
nata	1544 K a
nato	1544 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1421 K felejtse el megerősíteni
need	856 K a
neem	1890 K nu
nehmen	587 K sie
nei	1531 K commenti
nella	1516 K tua mail	1516 K tua email	1516 K tua casella
nema	32 K komentara
nemate	2328 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	496 K artikel aus
never	859 K miss
new	800 K year sale	839 K episodes	867 K here	880 K here	880 K to us	884 K customers only	890 K replies are no longer allowed
news	41 K hotline	41 K tip line	476 K-app
newsblog	497 K:
newsdesk	41 K hotline
newsletter	473 K an	473 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	732 K:
""", 'ng': """
nghe	1 K	2748 K:	2763 K podcast của báo	2763 K podcast của chúng tôi	2763 K toàn bộ bài	2763 K bài viết
""", 'ni': """
nicht	494 K mehr kommentieren	494 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	2041 K masz czasu czytać
nieuws	1888 K via whatsapp
nikmati	1478 K berita	1483 K
nimate	2448 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	961 K te pierdas:	2076 K seu e-mail	2076 K seu email	2085 K facebook e no	2085 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
normas	958 K de participación
nos	1220 K lecteurs ont lu	2094 K comentários
noskaties	1767 K
not	867 K on the list yet
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	960 K de
notify	705 K me of	705 K me when
notre	1220 K dossier	1220 K article	1220 K enquête :	1220 K reportage :
nous	12 K suivre
nova	2434 K številka
novi	2313 K broj
now	732 K read:	831 K only	831 K just
nowy	2014 K numer
""", 'nu': """
nu	32 K există comentarii	1864 K # weken voor	1864 K # maanden voor	1880 K de eerste maand voor	1890 K met korting
nur	464 K für mitglieder	576 K # euro	576 K # €	596 K für kurze zeit	596 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	317 K autorovi	317 K autorce	2011 K autorze	2011 K autorce	2109 K autor escreve segundo o novo	2124 K seu comentário será	2167 K postare distribuită de
""", 'ob': """
obejrzyj	2008 K wideo	2008 K:	2024 K film	2024 K wideo
objevili	7 K jste
obserwuj	12 K	2038 K
""", 'oc': """
ocenite	2311 K	2432 K
ocijenite	2311 K
""", 'od': """
odds	884 K by	884 K from	884 K via	884 K courtesy of
""", 'of': """
ofert	275 K per
offerta	1576 K speciale
offrez	3 K
offrir	3 K
ofrecido	989 K por
""", 'og': """
oglejte	2417 K si video
""", 'ok': """
okuyun	2603 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1028 K midagi	1028 K kogenud
oletko	1136 K kokenut	1136 K itse kokenut
oliko	1158 K tästä
olvasd	1395 K el	1395 K el:	1421 K el
olvass	1395 K tovább:
olvassa	1395 K el	1395 K el:	1395 K el ezt is	1421 K el
""", 'om': """
om	405 K forfatteren	405 K skribenten	1790 K verder te lezen	1815 K te reageren	1930 K forfatteren	1930 K skribenten	2501 K skribenten	2501 K författaren
""", 'on': """
on	714 K facebook and twitter	714 K facebook, twitter	714 K instagram, facebook	714 K twitter and facebook	714 K instagram and facebook	732 K our site:	857 K mobile	857 K your phone	857 K the go	857 K the move
onbeperkt	1790 K toegang
onko	1136 K sinulla juttuvinkki	1136 K sinulla vinkki	1136 K sinulla tietoa	1136 K sinulla aiheesta	1158 K sinulla asiakirjoja
only	790 K registered	790 K subscribers	790 K members
ontdek	23 K meer van	1887 K
ontvang	1794 K elke	1887 K
onze	1842 K podcast is te
""", 'oo': """
ook	1818 K interessant:	1883 K in het nieuws:	1883 K lezen:
""", 'op': """
op	1805 K facebook en twitter	1805 K facebook, twitter	1805 K facebook en instagram	1805 K facebook, instagram
opazili	44 K ste
opdaget	433 K en fejl
opdater	432 K
open	857 K the
opinion	732 K |
opozorite	2450 K na napako
oppdater	1960 K
opprett	1958 K en	1958 K konto	1958 K bruker	1960 K
oppsummeringen	26 K er
oprac	2036 K.
opracowanie	2036 K:
opret	431 K en gratis	431 K dig gratis	432 K
opsummeringen	26 K er
""", 'or': """
or	908 K # interest-free	908 K # payments of	908 K four interest-free
order	841 K	903 K reprints
originally	852 K published by	852 K published in	852 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	1033 K	1043 K
osallistu	1143 K	1157 K
ossza	3 K meg	1421 K meg
osta	1033 K pilet	1043 K	1143 K liput	1157 K
oszd	3 K meg	1421 K meg
""", 'ot': """
ota	1136 K yhteyttä toimittajaan	1136 K yhteyttä toimitukseen	1140 K yhteyttä	1157 K yhteyttä	1157 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	806 K earlier coverage:	836 K latest coverage:	845 K app	845 K podcast	845 K newsletter	845 K channel	845 K telegram channel	845 K whatsapp channel	845 K free newsletter	845 K daily newsletter	845 K apps	874 K subscribers get	874 K members get
out	797 K every	864 K on fridays	864 K on sundays
ouvir	1 K
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	2310 K sažetak
over	884 K #s only	1822 K de auteur	1823 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
paid	757 K for by
para	958 K participar	958 K comentar	977 K comunicarse con	977 K contactar con	992 K poder comentar	2094 K comentar
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	1555 K al nostro
participe	12 K
participez	1244 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	777 K of this article	777 K of this story
pas	32 K encore de commentaire
pasang	1478 K aplikasi
pasidalinkite	1713 K savo istorija	1727 K
pass	710 K this on	893 K this
passend	497 K dazu	497 K dazu:
patreon	2627 K'dan
pay	908 K in #	908 K in three	908 K in four
paying	874 K members get
payment	683 K methods:
""", 'pe': """
peatoimetaja	1025 K:
pentru	2167 K a vedea acest	2167 K a vizualiza acest
penulis	1467 K:	1468 K:	1468 K :
per	473 K e-mail zugeschickt	473 K mail zugeschickt	1509 K leggere tutto	1511 K gli abbonati	1511 K chi ha un abbonamento	1531 K commentare	1534 K approfondire	1534 K approfondire:	1545 K contattare l'autore	1545 K contattare l'autrice	1545 K scrivere all'autore	1545 K scrivere all'autrice	1548 K segnalazioni
perguntas	72 K?
periodista	268 K especialitzada	268 K especialitzat	979 K de	979 K especializada	979 K especializado
permitida	68 K a reprodução
perskaitykite	1727 K
pewarta	1467 K:	1468 K:	1468 K :
""", 'pi': """
pick	908 K up available at
pickup	908 K available at
piedalies	1767 K
piesakies	1758 K
pievieno	1767 K mūs	1767 K
pievienojies	56 K #	1752 K	1767 K
pievienojieties	1752 K
pilihan	1460 K editor:
pirkite	1718 K bilietus
pitaj	2310 K
pitajte	2310 K
pitanja	72 K
pitch	673 K in
""", 'pl': """
place	781 K a classified	781 K an ad
play	786 K our	786 K today's	841 K	884 K responsibly
please	28 K keep	28 K be	28 K stay	28 K respect	884 K gamble responsibly	892 K be sure to answer the question	892 K read the rules before
plus	1219 K d'articles sur	1219 K d'infos sur
""", 'po': """
pobierz	13 K	2027 K z	2027 K w	2027 K na	2027 K w sklepie	2038 K aplikację	2056 K aplikację
podaruj	3 K	2032 K
podcast	497 K-tipp:	732 K:	1220 K :
podcastunk	1409 K
pode	2097 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podoba	69 K się	82 K ci się
podporte	81 K	2388 K
podporujte	349 K	2388 K
podprite	81 K	2445 K
podsumowanie	26 K wygenerowane	26 K zostało	2020 K artykułu	2020 K wygenerowane	2020 K przygotowane
podziel	3 K się
pogledaj	2295 K video
pogledajte	2295 K i	2295 K još	2295 K video	2295 K:
poglejte	2417 K tudi	2417 K:
poin	1471 K penting oleh	1471 K-poin penting oleh
points	1235 K clés
pokud	44 K najdete
polecamy	2008 K:
poll	787 K:
pomohl	332 K vám
pomohol	2372 K vám
pon	993 K a prueba tus
ponatis	68 K dovoljen
ponturi	2163 K și sesizări
popular	731 K in
posa	273 K a prova els teus
posez	1234 K vos questions	1234 K votre question
poslat	344 K
poslechnout	1 K
post	728 K a comment
posted	731 K in	732 K in:
posts	27 K
potrebbe	1534 K interessarti:
pots	266 K enviar-nos
pour	1179 K nous soutenir	1189 K débloquer	1217 K réagir	1217 K commenter	1220 K aller plus loin	1220 K rappel :	1238 K nous contacter	1238 K contacter	1248 K écouter cet épisode
povezano	2295 K:
povzetek	2431 K	2431 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	2358 K si	2358 K si video
""", 'pr': """
pr	86 [K]	86 【K】	1616 K:
pratite	12 K	2325 K
preberite	2417 K tudi	2417 K še	2417 K več	2417 K:	2417 K si
prefer	761 K
pregunta	271 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului
prenesi	2438 K
prenesite	13 K	2438 K	2445 K aplikacijo
prenota	1555 K il tuo posto per l'evento
prenumerata	1725 K nuo
prenumeruokite	1725 K ir skaitykite	1725 K nuo	1725 K tik	1727 K
press	824 K play
pretplatite	2325 K se na
preuzimanje	68 K dozvoljeno
preuzmi	2318 K	2343 K aplikaciju
preuzmite	13 K	2318 K	2325 K aplikaciju	2343 K aplikaciju
previous	806 K coverage:
previously	732 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	2330 K pogrešku
prijavite	2330 K grešku	2330 K pogrešku	2450 K napako
primetili	7 K ste
primijetili	7 K ste
print	3 K this	893 K this
prisijunk	56 K prie #
prisijunkite	1711 K prie	1727 K
prisluhnite	2417 K podkastu
privacy	698 K notice:
probeer	1864 K # maanden voor	1864 K # weken voor	1880 K	1887 K
proefabonnement	1790 K
profitez	1260 K
promoted	757 K by	810 K:
prosimy	28 K o
protokoll	521 K:
przeczytaj	2008 K także	2008 K też	2008 K:	2008 K też:
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
publicado	969 K originalmente en
publicitate	86 K:
publireportage	86 K :
publirreportaje	86 K:
published	797 K every
puede	12 K seguir	977 K enviarnos	977 K contactar	977 K escribir
puedes	12 K seguir	961 K leer también	961 K leer:	977 K enviarnos	977 K contactar	977 K escribir	990 K escuchar todos los episodios
punti	1553 K chiave
puntos	985 K clave generados
punya	66 K teman yang	72 K pertanyaan	1466 K informasi	1466 K cerita	1466 K foto	1466 K keluhan
puoi	12 K seguirci	1548 K inviarci
push	479 K-nachrichten	479 K-benachrichtigungen	479 K-mitteilungen
pushmeldingen	1800 K
""", 'py': """
pysy	28 K
pytania	72 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	2753 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	969 K prohibida
quelle	506 K: dpa	506 K:
quellen	506 K:
quer	2112 K sugerir	2112 K contar	2112 K receber as principais
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	1552 K traduzione
questions	72 K?	73 K about this article	73 K about this story	820 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	1552 K articolo è stato tradotto	1555 K articolo è pubblicato sul numero	1560 K articolo aderisce
quick	806 K read:
quieres	977 ¿K contarnos
quiz	570 K:	1263 K.	1263 K -	1263 K :	2619 K:
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	2328 K slušate
radote	44 K	1719 K klaidą
raje	2448 K poslušate
raksti	1753 K autorei	1753 K autoram
raksts	1769 K turpinās
rakstu	46 K drīkst
rangkuman	1471 K ini	1471 K oleh	1471 K ai
rate	8 K this
""", 're': """
re	1263 (K)lire
reach	737 K the reporter	737 K the author	769 K	900 K reporter	900 K columnist
reacties	5 K	27 K	1869 K worden
read	13 K this in	731 K more on these	731 K more about	731 K more from	732 K more	732 K more:	732 K also	732 K next	732 K:	732 K |	732 K all about it	732 K next:	737 K more by	784 K more of our	792 K this and more	792 K this story	796 K our	800 K on with	800 K on for	801 K on with	806 K the full report here	806 K the full story here	836 K our explainer:	836 K our analysis:	836 K our guide:	836 K our interview:	836 K this next:	836 K our latest:	841 K	910 K this:
readers	790 K must use	790 K must log	880 K get #%	880 K save
reading	867 K this on
reageren	5 K	1869 K kan	1869 K is alleen	1889 K op dit artikel
receive	697 K emails from	705 K notifications	796 K the	796 K our	859 K push	869 K
recevez	1197 K chaque	1197 K tous les	1197 K gratuitement
recevoir	1203 K les alertes
recibe	937 K cada	937 K todas las	976 K las noticias	976 K en tu whatsapp
recibir	943 K notificaciones
recomandarea	2157 K noastră:
recomendado	2097 K:
recomendamos	961 K:
recomienda	3 K
recommended	732 K:	806 K reading:
redactor	268 K de	979 K de	979 K en
redactora	268 K de	979 K de	979 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	521 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	1768 K kļūdu
regala	3 K
regale	3 K
regarder	1220 K :
regardez	1248 K la vidéo ci-dessus	1248 K la vidéo ci-dessous
register	779 K for our	841 K
registreeru	1033 K
registrer	1958 K deg
registrera	2529 K dig
registrieren	462 K sie sich
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
relacionado	961 K:	2097 K:
related	732 K:	732 K |	732 K story:	732 K stories:	732 K article:	732 K reading:	732 K video:	732 K content:	836 K coverage:
relire	1220 K
remarks	27 K
rendeld	1408 K meg
rendelje	1408 K meg	1421 K meg
report	7 K an error	7 K a mistake	841 K
reporter	1467 K:	1468 K:
reporting	745 (K by	746 K by	747 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	987 K tu plaza
reserve	779 K your seat	2118 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1252 K informé avec notre appli	1252 K informés avec notre appli
resum	271 K generat	271 K fet
resume	985 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1220 K	1220 K ici	1244 K notre hors-série	1248 K tous les épisodes
rezervuokite	1727 K
rezime	2310 K
rezumat	2168 K generat	2168 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1516 K ogni
ringkasan	1471 K ini	1471 K dibuat	1471 K oleh	1471 K ai
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	1727 K
""", 'ry': """
ryhdy	1157 K
""", 's': """
s	347 K využitím zpráv
""", 'sa': """
saada	1028 K oma vihje	1028 K meile	1028 K oma arvamuslugu	1028 K arvamuslugu	1043 K
saat	1157 K ilmoituksen	1157 K sähköpostin	1157 K
saiba	2097 K mais	2097 K mais:
saken	46 K kan	1963 K fortsetter
saksikan	1460 K juga	1475 K video	1475 K live	1475 K live streaming
sale	800 K:
saluran	41 K aduan redaksi
salvesta	1043 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
sans	1191 K engagement
save	801 K #% on your first	801 K #% on an annual	801 K #% on a digital	880 K #%
sazinies	1767 K
saznajte	2295 K više:
""", 'sc': """
scan	762 K to join	792 K the qr code	792 K the code
scannez	1252 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	572 K
schalten	572 K sie
schau	587 K
schenk	553 K diesen
schenken	553 K sie diesen
schick	587 K
schicken	587 K sie
schlagworte	496 K zu
schon	576 K ab # euro
schreib	587 K
schreiben	31 K sie den ersten	500 K sie unserem autor	500 K sie der autorin	500 K sie uns	587 K sie
schrijf	1887 K je
scopri	23 K di più da	1555 K i giochi	1555 K i nostri giochi
scrivi	31 K il primo	1537 K all'autore
scroll	782 K down for video	1488 K ke bawah	1488 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	402 K også	402 K video	402 K også:	418 K flere jobs	432 K hele	432 K flere	432 K alle	992 K adhiere a los criterios	1007 K permite la reproducción	1548 K vuoi raccontare	1548 K hai informazioni	1927 K også	1927 K video	1927 K også:	1960 K hele	1960 K alle	1960 K mer av	2112 K tiver informações	2112 K você tem informações	2498 K också	2498 K även	2498 K även:	2530 K hela	2530 K alla	2530 K mer av
sea	28 K respetuoso	31 K el primero
search	823 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	731 K more from	732 K also	732 K more	732 K more:	732 K also:	737 K all posts by	737 K author archive	836 K our explainer:	838 K more videos	841 K	910 K more:
seen	44 K a typo	44 K a mistake	842 K
segera	1449 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	981 K
seguinos	12 K
seguir	981 K a
seguiu	12 K-nos
sehen	531 K sie hier das	531 K sie im video	531 K sie das video	587 K sie
sei	31 K der erste	31 K die erste	1548 K stato testimone	1548 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1711 K	1727 K
seko	1752 K	1767 K
sekojiet	1752 K
selanjutnya	1487 K:
sem	32 K comentários
senaste	2497 K nytt om
send	3 K this	412 K os et krypteret	412 K os dit tip	432 K	737 K us your	737 K tips to	737 K your tips	737 K feedback to	737 K your story ideas	820 K us	820 K your	820 K photos	820 K pictures	841 K	893 K this	893 K it on	1937 K sikkert tips	1937 K tips	1960 K	1960 K saken videre
senden	587 K sie
seneste	401 K nyt om
sent	797 K every	797 K each	864 K on mondays	864 K on tuesdays	864 K on wednesdays	864 K on thursdays	864 K on fridays	864 K on saturdays	864 K on sundays
seotud	1016 K:
ser	1962 K du noe feil	2531 K du något fel
ses	1223 K derniers articles
set	44 K en fejl	841 K
sett	44 K en feil
setzen	587 K sie
seu	27 K comentário	2124 K comentário será
seuraa	12 K	1140 K kirjoittajaa	1140 K toimittajaa	1157 K
""", 'sh': """
share	3 K this	3 K the article	737 K your story	820 K your	841 K	893 K this
shop	841 K
short	728 K survey
show	907 K content from
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	266 K tens informació	977 K tienes información	977 K tiene información	977 K tenés información	977 K conoces algún	977 K conoces un caso	1238 K vous avez des informations	1238 K vous disposez	1238 K vous souhaitez
sia	31 K il primo
sichere	587 K
sichern	587 K sie
sie	7 K haben einen fehler	12 K finden uns	500 K erreichen die autorin	500 K erreichen den autor	520 K erreichen	596 K haben schon ein abo	596 K haben ihr limit	596 K haben das limit	596 K haben schon ein konto
sieh	531 K dir das video
siehe	497 K auch
siga	12 K	12 K-nos	976 K el canal	2109 K este autor	2109 K esta autora
sign	673 K up here	697 K up to get	697 K up to receive	698 K up to	698 K up for	698 K up here	698 K up (it's	793 K up for push	793 K up for alerts	793 K up for text alerts	793 K up for breaking news alerts	828 K up to our	828 K up for our	828 K up for breaking	828 K up for free	841 K up	841 K in	865 K up to	865 K up for
sigue	12 K a	961 K leyendo:	976 K el canal	981 K a	1006 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1460 K juga	1460 K juga:	1460 K:	1460 K video	1465 K berita	1475 K video	1486 K berita selengkapnya	1486 K berita lainnya	1487 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1492 K artikel gratis
sisesta	1043 K
siste	1926 K nytt om
sitter	1962 K du på	2531 K du på
siz	33 K ne
sizce	33 K
sizin	2632 K başiniza
""", 'sk': """
skaitykite	1701 K daugiau	1701 K taip pat	1701 K ir	1727 K
skapa	2529 K ett	2529 K konto	2530 K
skaties	1742 K arī	1767 K
skicka	2530 K
skinite	13 K	2318 K	2343 K aplikaciju
skontaktuj	2011 K się z autorem
skopiuj	2032 K link	2032 K
skriv	412 K til journalisten	413 K til	432 K	432 K direkte	1960 K inn	1960 K direkte	1960 K til oss	2530 K upp	2530 K direkt
""", 'sl': """
sledite	12 K	2445 K
sleduj	12 K
sledujte	12 K	314 K:	349 K	2388 K
slik	1959 K bruker	1959 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	527 K nutzen wir ki
sob	2109 K supervisão de
sobre	965 K el autor	965 K la autora	965 K la firma	966 K el autor	966 K la autora	966 K la firma	2101 K o autor	2101 K a autora	2102 K o autor	2102 K a autora
sois	31 K le premier
solliciteer	1890 K nu
sollten	500 K ihnen fehler
solo	928 K para suscriptores	1511 K per abbonati	1576 K per te
somente	2072 K para assinantes
sondage	1263 K -	1263 K.
sorodna	2417 K novica
sorodno	2417 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	1574 K
sostieni	81 K	1503 K	1503 K il	1503 K la	1574 K
souhrn	331 K	331 K článku
soutenez	81 K	1182 K	1182 K le
soutenir	1182 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	2530 K
special	800 K offer	806 K report:
speel	1845 K onze
spela	2530 K upp
spelregels	1815 K
spende	456 K für
spenden	456 K für	547 K an:
spendenkonto	547 K:
spiel	534 K unser
spielen	534 K sie unser
spill	1960 K av
sponsored	757 K by	810 K:	853 K by our
sponsorizzato	1557 K da
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2445 K
spring	800 K sale
spune	59 K-mi
spytaj	2020 K
""", 'st': """
sta	1887 K
start	800 K your	827 K your day with	827 K your morning with	827 K your week with	1890 K nu
stavovi	2307 K autora	2307 K izraženi	2307 K izneti	2307 K izneseni
stay	28 K on topic	698 K up to date with	784 K with	792 K ahead with	841 K	859 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	1887 K
stellen	527 K sie der
stem	432 K	1845 K mee	1887 K	1960 K
steun	81 K	1863 K	1887 K
stiahnite	13 K si	2388 K si aplikáciu
stimm	534 K jetzt ab:
stimmen	534 K sie jetzt ab:	587 K sie
story	813 K by
straipsnis	1729 K tęsiasi
streszczenie	26 K wygenerowane	2020 K	2020 K artykułu
stuur	3 K dit	1887 K
""", 'su': """
su	27 K comentario	1522 K facebook e twitter	1522 K facebook e instagram
subscreva	2122 K o nosso podcast
subscribe	12 K to our	680 K to	698 K to	762 K to the	762 K to	790 K to comment	800 K	841 K	843 K for	865 K to
subscribers	843 K can read	874 K get
subscriptions	801 K start at
subskrybuj	2038 K
sudah	59 K mencoba	59 K coba
sui	1522 K nostri canali
suivez	12 K	1240 K
suivre	1240 K
suka	69 K tulisan	69 K artikel	1472 K artikel ini
sull	1538 K'autore	1539 K'autore
sumate	12 K	56 K a las #
sumber	1468 K:	1468 K :
summary	777 K
summer	800 K sale
support	680 K	680 K the	841 K
supporters	874 K get
sur	1200 K l'application	1208 K facebook et twitter	1208 K facebook, twitter	1208 K facebook et instagram	1220 K le même sujet
survey	787 K:
susikurkite	1727 K
susisiekite	1727 K
""", 'sv': """
svar	418 K på vores	432 K	1943 K på vår	1960 K
svara	2514 K på vår	2530 K
svidelo	69 K vam se
svideo	82 K vam se	2311 K vam se
svidio	82 K vam se	2311 K vam se
svidjelo	69 K vam se	82 K vam se	2311 K vam se
""", 'sy': """
syndicated	835 K with permission
synes	433 K du om
""", 'sz': """
szavazzon	1421 K
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	1943 K quizen	1943 K vår quiz	1960 K testen	1960 K vår	2431 K povzetek
taalfout	7 K	1815 K
tag	418 K quizzen	418 K vores quiz	432 K vores
tagged	732 K:
tags	732 K:
taip	1701 K pat skaitykite
take	786 K our	841 K	857 K us with you	880 K #% off
takip	12 K edin
tallenna	1157 K
tambahkan	1465 K
tanya	1471 K ai kami
tap	824 K play	841 K
tapkite	1727 K
tato	52 K investigace
tausta	1127 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	961 K puede interesar	961 K puede interesar:	961 K recomendamos:	961 K recomendamos leer:
tead	1028 K teemast	1028 K rohkem
tee	1033 K test	1143 K testi	1157 K testimme
teile	3 K	587 K
teilen	3 K sie	587 K sie
teilt	3 K
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1047 K:	1832 K: door	1860 K gaat verder onder	1860 K loopt door onder	1860 K gaat verder na	2014 K ukazał się	2014 K pochodzi z	2020 K przetłumaczony	2020 K został przetłumaczony	2020 K czyta	2307 K izražava	2310 K je preveden	2310 K čita	2313 K je objavljen u
tekstas	1731 K:
teksten	46 K må	46 K kan
teksti	46 K võib	1140 K
tekstin	46 K saa
teksts	1771 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	710 K a friend	737 K us your story	841 K
telli	1041 K	1043 K
tellijana	1043 K
tem	2112 K alguma informação	2112 K informações	2112 K uma sugestão	2112 K uma denúncia	2112 K alguma história	2112 K uma história
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	2020 K skrót
tens	72 K dubtes	266 K informació	266 K una història
tento	331 K souhrn	331 K článek byl přeložen	2371 K súhrn	2371 K článok bol preložený
terjemahan	1471 K ini	1471 K dibantu
terms	745 K and conditions apply
test	418 K din viden	786 K your knowledge	1845 K je kennis	1943 K kunnskapene dine	2619 K:
testa	2514 K dina kunskaper
testaa	1143 K
teste	534 K dein wissen	587 K
testen	534 K sie ihr wissen	587 K sie
testez	1260 K
testou	59 K a receita
tetszett	8 K	69 K?	69 K a	82 K	1422 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	331 K byl přeložen	334 K vyšel v	521 K:	899 K us on	899 K us at	899 K the studio	899 K the newsroom	2371 K bol preložený	2374 K vyšiel v
texte	1234 K traduit
texten	46 K får	2532 K fortsätter
texterna	46 K får
texto	985 K traducido	2116 K traduzido
textul	46 K poate fi
""", 'th': """
tham	2753 K gia kênh	2762 K gia khảo sát	2762 K gia bình chọn
thank	753 K you for reading	892 K you for contributing an answer	892 K you for your interest in this question
thanks	753 K for reading	892 K for contributing an answer
the	5 K comments	698 K latest news directly	731 K latest in	731 K latest from	777 K ai summary
thema	76 K geschlossen
theo	2739 K dõi báo	2739 K dõi trên	2753 K dõi báo	2753 K dõi chúng tôi	2753 K dõi kênh	2755 K dõi
there	32 K are no comments	32 K are no	857 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	777 K article was	777 K article has been	777 K story was	777 K story has been	777 K content was	777 K summary	777 K translation	777 K piece was	782 K article is also available as audio	835 K article first appeared	835 K story first appeared	835 K piece first appeared	835 K post first appeared	835 K report includes material	835 K report includes information	835 K report includes reporting	835 K report contains material	843 K is a preview	848 K is an ai-generated	848 K is an ai	848 K ai-generated	848 K ai summary	890 K topic was automatically closed	890 K topic was closed	890 K topic is closed	890 K topic is now closed	890 K topic has been closed	890 K topic will close	890 K topic is locked	890 K thread is closed	890 K thread was closed	890 K thread is now closed	890 K thread has been closed	890 K thread is locked	890 K thread has been locked	890 K discussion is closed	890 K discussion is now closed	890 K discussion has been closed	890 K conversation is closed	890 K conversation has been locked	890 K post is locked	890 K post has been locked	903 K article appears in	903 K article appeared in	903 K story appears in	903 K story appeared in	903 K essay appears in	903 K piece appears in	903 K review appears in	903 K interview appears in	907 K content comes from
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	1534 K potrebbe interessare:
tiene	971 ¿K información
tienes	72 K dudas	72 K preguntas	964 ¿K una historia	971 ¿K información	971 ¿K una historia	972 ¿K alguna	977 ¿K algo que
tijdelijk	1890 K:
tiklayin	2603 K
tilaa	1157 K
tilmeld	432 K
tin	2748 K liên quan:
tip	41 K de redactie	41 K redaktionen	412 K journalisten	412 K redaktionen	673 K your	1821 K de redactie	1821 K ons	1887 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	842 K?	1937 K journalisten	1937 K redaksjonen	1937 K oss	1938 K	2508 K:
tipsa	41 K redaktionen	2508 K reportern	2508 K redaktionen	2508 K oss	2508 K anonymt
""", 'to': """
to	26 K podsumowanie	728 K join the conversation	784 K hear more	2020 K streszczenie	2020 K podsumowanie
toate	2165 K articolele lui
toda	995 K la información en nuestra
todas	960 K las noticias de
todos	27 K los comentarios	27 K os comentários	964 K los artículos de	2100 K os artigos de
toeta	81 K	1040 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1140 K
toimituksen	41 K vihjepuhelin
toista	1157 K
tonton	1460 K juga	1460 K:	1460 K juga:	1475 K video
top	731 K stories in	731 K stories from
topics	732 K:
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	331 K shrnutí	2371 K zhrnutie
tous	27 K les commentaires	1219 K les articles de	1223 K les articles de
toute	1219 K l'actualité de	1219 K l'actu	1252 K l'info dans votre poche
""", 'tr': """
traduit	1234 K avec l'aide	1234 K à l'aide
transmettez	3 K
treat	841 K yourself
trending	731 K in	806 K:
tried	59 K it?	888 K this recipe	888 K this
trimite	3 K	2163 K-ne
try	786 K today's	786 K our	796 K our	800 K	801 K one month for $#	801 K one month for £#	801 K one month for €#	801 K it for $#	801 K it for £#	801 K it for just $#	801 K it for just £#	801 K a month for $#	801 K a month for £#	801 K us for $#	841 K	856 K	857 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	935 K correo electrónico	992 K comentario será	2170 K ce părere ai
tud	1403 K valamit
tudo	2096 K sobre
tudsz	1403 K valamit
tue	81 K
tukekaa	81 K
tule	1033 K tööle	1143 K lukijailtaan	1143 K mukaan	1157 K mukaan
tunnetko	66 K jonkun
turite	1713 K naujieną	1713 K informacijos	1713 K istoriją
turn	793 K on alerts
tutte	1533 K le notizie su	1572 K le notizie di
tutti	27 K i commenti	1537 K gli articoli di	1558 K gli episodi del podcast
""", 'tw': """
tweet	899 K us
""", 'ty': """
tycker	82 K du om
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	1877 K kunt zich altijd
""", 'ui': """
uit	1818 K het archief:	1883 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	1877 K kan
""", 'uj': """
uji	1476 K pengetahuanmu	1476 K pengetahuan anda
""", 'ul': """
ultime	1533 K notizie di
""", 'um': """
um	494 K kommentare zu
""", 'un': """
un	41 K témoignage à	1238 K témoignage	1238 K fait	1248 K podcast à écouter	1550 K post condiviso da	2172 K articol susținut de	2172 K articol în parteneriat	2172 K proiect susținut de
una	983 K publicación compartida por	983 K publicación compartida de
unbegrenzter	550 K zugang
unduh	13 K	1449 K aplikasi	1478 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1223 K information à nous transmettre	1230 K info à nous	1238 K info	1238 K information à
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	688 K access for
unlock	800 K
unser	547 K spendenkonto	570 K wochenquiz	570 K quiz	586 K autor	586 K reporter	586 K redakteur	586 K korrespondent	589 K chatbot	589 K ki-chatbot	589 K wochenrätsel
unsere	497 K leseempfehlung	586 K autorin	586 K reporterin	586 K redakteurin	586 K korrespondentin	589 K ki	589 K frage der woche
untuk	1465 K mendapatkan
""", 'up': """
up	732 K next:
upozornit	354 K na chybu
upozornite	2393 K na chybu
uppdatera	2530 K
""", 'us': """
us	82 K ha agradat
users	790 K must
usually	908 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1043 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut
""", 'va': """
vaata	1016 K ka	1043 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	1753 K tev ir ziņa	1753 K tev ir ko	1753 K esi pieredzējis	1768 K raksts
vam	82 K je všeč	82 K je bil všeč	2432 K je bil	2432 K je bila
van	72 K kérdésed	1403 K egy jó	1403 K egy tipped	1403 K egy tippje	1422 K olyan	1422 K olyan dokumentuma
var	31 K först	2530 K med
varaa	1157 K
vasta	1043 K
vastaa	1143 K	1157 K
vastaava	1155 K päätoimittaja:
vastutav	1025 K väljaandja:
""", 've': """
vea	961 K también	961 K también:	990 K el video a continuación	990 K el vídeo a continuación
ved	412 K du mere	412 K du noget
vedd	1421 K meg
vedi	1534 K anche	1534 K anche:	1537 K tutti gli articoli di
vegeu	262 K també
vegye	1421 K meg
vegyen	1408 K jegyet	1408 K részt	1421 K részt
veillez	28 K à
veja	2096 K mais em	2097 K também	2097 K mais	2097 K:	2097 K também:	2097 K mais:	2122 K o vídeo abaixo	2122 K o vídeo acima	2122 K os vídeos mais assistidos
venujte	2384 K
ver	961 K también	964 K todos los artículos de	2100 K todos os artigos de
verder	1844 K lezen:	1883 K in het nieuws:
verhaal	1860 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	553 K sie diesen
verschijnt	1851 K elke	1851 K iedere
verstuur	3 K dit
vertaling	1832 K:
verwandtes	555 K thema:
vet	1937 K du mer	1937 K du noe	2508 K du mer	2508 K du något
veuillez	28 K respecter
vezane	2295 K vesti:
vezi	2157 K și	2157 K și:	2157 K:	2165 K toate articolele	2174 K video mai sus	2174 K video mai jos
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	432 K vil gerne høre	442 K har tidligere skrevet	1960 K vil gjerne høre	1971 K har tidligere skrevet	2530 K vill gärna höra	2540 K har tidigare skrivit
viac	2358 K:	2358 K k téme:
video	782 K above:	782 K below:	813 K by	2295 K pogledajte
vidi	2295 K još
view	737 K all posts by	737 K all articles by
vil	418 K du arbejde	418 K du være med på holdet	1943 K du jobbe	1943 K du være med på laget
vill	2514 K du jobba	2514 K du arbeta
vind	82 K je dit	418 K billetter	432 K
vinkkaa	1136 K toimitukselle	1136 K
vinn	1943 K billetter	1960 K	2514 K biljetter	2530 K
vir	2443 K:
viri	2443 K:
vis	28 K respekt	432 K indhold	1960 K innhold
visa	28 K respekt	2530 K innehåll
visit	841 K
visita	987 K nuestra tienda	1555 K lo store	1555 K il nostro store
visite	2118 K a nossa loja	2118 K nossa loja
viste	7 K
visualizzando	1550 K questo contenuto
viu	7 K algum	44 K um erro	2112 K algo	2112 K alguma coisa
""", 'vk': """
vklopi	2438 K
vklopite	2438 K
""", 'vo': """
voce	1552 K generata
voeg	1887 K
voir	1219 K tous les articles	1220 K aussi	1220 K la vidéo	1223 K tous les articles de	1248 K la vidéo ci-dessus
voit	1136 K lähettää vinkin
voita	1157 K
voix	1234 K générée
volg	12 K ons	12 K	1833 K	1887 K
voller	550 K zugriff
vols	266 K compartir	266 K explicar
vond	8 K je dit	82 K je dit	82 K u dit	1868 K je deze
voor	1839 K dit artikel	1880 K maar # euro per	1880 K maar €#	1880 K slechts # euro per	1880 K slechts €#
vote	841 K
votre	27 K commentaire	1197 K adresse e-mail	1197 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1189 K est offert	1197 K désinscrire à tout moment	1197 K pouvez vous désinscrire à tout moment	1223 K avez une information	1230 K travaillez	1230 K avez été	1230 K êtes témoin	1230 K avez une information	1230 K souhaitez témoigner	1238 K avez une info	1238 K avez une information	1238 K avez des informations	1238 K disposez	1238 K souhaitez	1238 K êtes concerné	1238 K êtes témoin	1238 K avez été témoin	1238 K avez des photos	1238 K pouvez nous	1238 K pouvez joindre	1238 K pouvez contacter	1238 K pouvez écrire à
voz	985 K generada
""", 'vr': """
vragen	72 K?	72 K over	73 K over dit artikel
vrei	2163 K să ne spui
""", 'vu': """
vuoi	1548 K segnalarci	1548 K raccontarci
""", 'vy': """
vytisknout	344 K
""", 'wa': """
wa	41 K redaksi
want	842 K to	843 K to	843 K more	859 K to be the first
war	8 K dieser	8 K der	563 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	753 K this forwarded	818 K this	1868 K deze	1888 K je erbij	1888 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1845 K is jouw mening	1868 K vind je van	1868 K vond u van	1868 K vindt u van
watch	715 K us on	732 K |	732 K now:	732 K more:	732 K the video:	732 K the latest	732 K:	782 K the video above	782 K the video below	782 K the clip above	782 K the clip below	782 K the full video	782 K the full interview	782 K the full episode	824 K more	824 K our	838 K more videos	841 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	683 K accept:	683 K accept visa	683 K accept paypal	781 K're hiring	781 K are hiring	788 K value your opinion	788 K'd love your feedback	827 K respect your privacy	856 K use	856 K love	856 K recommend
wees	31 K de eerste
weet	1888 K je	1888 K u
weitere	496 K artikel zu	496 K artikel aus	496 K themen aus	500 K artikel von
weiterlesen	497 K:
wekelijkse	1794 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	587 K
werden	587 K sie
were	842 K you	898 K you
wesprzyj	81 K	2038 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	731 K others are reading	732 K to read next:	898 K do you	898 K did you	898 K's your	898 K is your	898 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	899 K us on	899 K us at	899 K:
where	898 K were you
""", 'wi': """
wideo	2024 K znajdziesz	2024 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	563 K fanden sie	563 K fandest du	563 K finden sie	563 K hilfreich war	570 K gut kennen sie	570 K gut kennst du
wil	1888 K je
with	812 K inputs from	812 K input from	812 K agency inputs	812 K reporting by	812 K additional reporting	874 K a subscription	874 K a digital subscription
""", 'wo': """
wochen	464 K kostenlos	464 K gratis
wolisz	2041 K słuchać	2041 K posłuchać
word	23 K lid van	1863 K lid van	1863 K vriend van	1890 K nu	1890 K vandaag
work	781 K with us	781 K for us
worth	732 K reading:
""", 'wr': """
write	841 K to
""", 'ws': """
wspieraj	81 K	2038 K
wszystkie	27 K komentarze	2007 K artykuły o	2011 K artykuły autora
""", 'wy': """
wydrukuj	2032 K
""", 'xe': """
xem	2748 K thêm	2748 K thêm:	2748 K:	2748 K video	2748 >> K	2748 K tiếp:	2757 K các bài viết của tác giả	2757 K các bài viết khác của	2757 K thêm bài của tác giả	2763 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	976 K puedes recibir
yazi	2633 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	715 K can follow him on	715 K can follow her on	715 K can follow them on	724 K can withdraw your consent at any time	724 K may withdraw your consent at any time	732 K may also like:	732 K might also like:	732 K may also be interested in:	732 K may also want to read:	732 K may want to read:	762 K can get	771 K can reach	771 K can email	771 K can e-mail	771 K can contact	782 K can hear this story	782 K can listen to this	784 K can listen to	790 K must be	790 K can be part of	836 K may have missed:	843 K're reading	843 K are reading	844 K can also	844 K can now	844 K can	869 K can get
your	27 K comment	27 K comments	788 K opinion matters	827 K weekly guide to	827 K daily guide to	827 K essential guide to	880 K first
""", 'yu': """
yuk	1449 K unduh aplikasi	1465 K gabung
""", 'za': """
zachowaj	28 K
zainstaluj	13 K	2027 K
zanim	2050 K dodasz komentarz	2050 K skomentujesz
zapis	2428 K je mnenje
zapisz	2032 K ten	2032 K artykuł	2032 K tekst
zapratite	12 K	2325 K
zapytaj	2020 K	2020 K nas
zaujal	332 K vás	2372 K vás
""", 'zd': """
zdroj	347 K:	2386 K:
zdroje	347 K:	2386 K:
""", 'ze': """
zeptejte	331 K se
zet	1887 K
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	2371 K	2371 K článku
""", 'zi': """
zie	7 K je een	1818 K ook	1888 K je
zini	1753 K ko vairāk	1768 K stāstu	1768 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	2007 K więcej z	2008 K też	2008 K też:	2008 K także	2008 K:	2008 K wideo	2008 K film	2008 K zdjęcia	2008 K galerię	2024 K nagranie	2024 K materiał
""", 'zu': """
zugang	550 K zu allen
zugriff	550 K auf alle
zum	473 K newsletter	497 K thema:	497 K weiterlesen:	502 K autor	503 K autor	565 K kommentieren	586 K profil von
zur	502 K person	502 K autorin	503 K person	503 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	1150 K
aamukirjeen	1150 K
aangemeld	1850 succesvol K
aanmelding	1893 bevestig je K
aanmerkingen	1830 op- of K
aastas	1052 K
""", 'ab': """
abbestellen	469 jederzeit K
abbestellt	573 jederzeit K
abbonamenti	1581 K
abbonamento	1507 hai già un K	1507 scegli il tuo K	1510 per chi ha un K	1581 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	1507 K per	1507 K a soli	1510 per gli K	1510 solo per K	1542 K	1577 K a	1577 K:	1577 K ora	1577 K per	1577 puoi, K	1578 i nostri K	1581 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	1507 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1524 devi K
abmelden	541 wieder K
abo	548 pur-K
abonament	1985 masz już K	2194 K
abonare	2177 prin K ești
abonarea	2177 confirma K
abonat	50 ca K	2146 ești deja K
abone	80 K olun	80 K ol	2589 K olun ve	2644 K olun
aboneler	50 K	2634 K içindir	2634 yalnizca K	2634 sadece K	2648 K
abonelere	2609 K özel	2609 K özeldir	2609 K açik	2609 K açiktir
abonelerimiz	50 K	2645 K
abonelik	2648 K
abonements	1778 K
abonenci	2045 tylko K
abonenti	50 K var	1770 tikai K
abonentiem	1740 tikai K	1770 teksts ir K	1770 raksts ir K
abonents	1740 jau esi K
abonne	1266 je m'K
abonnee	50 als K	80 word K	1787 al K	1787 word K	1787 nog geen K	1789 als K	1894 word K
abonneer	80 K je	1894 K je
abonnees	50 K kunnen	50 onze K	1787 dit artikel is voor K	1789 alleen voor K	1879 K kunnen dit	1879 K kunnen het hele	1895 onze K	1898 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	379 kræver K	450 K	605 K	1186 avec votre K	1270 K	1787 neem een K	1787 kiezen voor een K	1855 sluit een K af	1855 een K? log	1855 al een K	1879 nog geen K	1879 K dat bij je	1879 K af met	1894 kies een K	1898 K	1978 K
abonnementen	1898 K
abonnements	1270 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	379 bliv K	379 allerede K	380 som K	444 en K	446 bliv K	460 sie sind noch kein K	463 als K	465 bereits K	465 bereits K:in	1905 bli K	1905 allerede K	1906 som K	1973 en K	1974 bli K
abonnenten	50 K können	50 K dürfen	460 nur für K	460 exklusiv für K	575 lesen nur K	602 unseren K	605 K
abonnenter	50 K kan	379 kun for K	379 artiklen er for K	435 er for K	435 kun K	447 vores K	450 K	1905 kun for K	1905 denne saken er for K	1905 artikkelen er for K	1964 er for K	1964 bare K	1964 kun K	1975 våre K	1978 K
abonnentin	50 als K	463 als K	465 bereits K
abonnentinnen	50 K können	460 exklusiv für K	460 nur für K	460 K vorbehalten	602 unseren K
abonner	379 K for at	446 K på	1266 s'K	1905 K for å	1974 K på
abonnere	1950 ved å K
abonnez	80 K-vous	1186 K-vous pour	1186 K-vous à partir	1266 K-vous	1266 K vous
abonniere	80 K	601 K unseren	601 K hier
abonnieren	80 K sie	80 K sie uns	468 newsletter K	482 whatsapp-kanal K	482 K sie unseren kanal	512 podcast K	573 hier K	599 google K	599 google news K	601 jetzt K	601 K sie
abonniert	80 K uns	465 bereits K
above	855 links K
abrir	938 K en la app	2077 K no app
abstimmen	529 jetzt K:
abyste	299 K mohli číst dál
""", 'ac': """
accede	926 K a todo
accedi	24 K	1507 K per
accept	2153 K toate
acceptant	1212 en K les cookies
acceptar	270 K les galetes
accepteer	1809 K de cookies
accepter	1212 K les cookies
accepteren	1809 cookies te K	1809 cookies K
access	685 unlock full K	685 full K. no ads	802 K to every story	802 full K with no ads	830 year of K	830 months of K	830 want full K	830 K for half price
acconsento	1565 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	795 K with our privacy
according	915 K to
accordo	43 d'K?
account	685 create a free K to	685 sign in to your K	687 create an K to	802 please create a free K	912 create a free K	913 hold power to K	1787 maak een gratis K	1855 K is gratis en zo	1879 een gratis K	1894 maak een gratis K
accurate	809 K at time of
accused	915 K
aceptado	953 no has K las cookies
aceptaste	953 no K las cookies
aconseja	1011 K
aconsejaba	1011 K
aconselha	2140 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2140 K
actionnaire	1267 sans K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1469 K dosen
adblock	310 vypněte K	393 slå K fra	1919 slå av K	2000 wyłącz K	2490 stäng av K
adblocker	487 K erkannt	487 K aktiv	487 nutzen einen K	487 verwenden einen K	487 trotz K	605 K	718 disable your K	718 you are using an K	718 K detected	1807 K uit
added	915 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	860 put your K	860 type your K	860 add your K	860 pop your K	860 enter your K	860 send us your email K
adgang	382 få K til	446 få fri K
admitiu	2140 K
admitted	915 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	1988 twój K e-mail	2028 K e-mail
adresa	77 lasă-ne K	2147 K de email nu va	2148 K ta de email	2148 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	2592 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	541 gültige e-mail-K	541 sie ihre e-mail-K	541 du deine e-mail-K	541 e-mail-K ein	1196 votre K e-mail	1196 votre K email
adresu	2291 na vašu e-mail K	2319 e-mail K	2319 mejl K
ads	70 no K	70 without K	913 we don't have K
advarede	449 K
advarer	449 K	1977 K
advarte	1977 K
advert	11 K
adverteix	293 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	1895 zonder K
advertisement	11 K	717 this K has not loaded
advertisements	11 K
advertiser	817 supplied by an K	817 provided by an K	817 paid for by an K	817 produced by an K	817 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	1885 dit is een K
advierte	1011 K
adviseert	1897 K
""", 'af': """
affermato	1580 ha K
affichage	1242 K de ce contenu
affichant	1242 en K ce contenu
afficher	1212 pour K ce contenu	1242 ne peut pas s'K
affichera	1186 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	346 K odkazy	429 K-links	486 K-links	649 K links	717 contains K links	834 K links	834 K link	854 as an K	854 as an amazon K	854 our K partners	854 K partner of	1154 K-linkkejä	1415 K linkeket	1885 K links	1955 K-lenker	2321 K linkove	2321 K linkovi	2385 K odkazy	2441 K povezave	2525 K-länkar
affiliatelenker	74 K	1955 K
affiliatelinks	37 K	74 K	429 K	580 K	1885 K
affiliates	854 as K
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1246 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1269 K
affirment	1269 K
afhankelijk	1891 K van giften	1891 K van donaties
afiliacyjne	37 linki K	74 linki K	2034 linki K
afiliacyjnych	74 linków K	2034 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	988 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	988 enlaces de K
afiliate	37 linkuri K	74 linkuri K	2173 linkuri K
afiliats	276 enllaços d'K
afiliere	74 linkuri de K
afirma	1011 K	2140 K
afirmar	293 va K
afirmou	2140 K
afleveringen	1874 alle K van
afmelde	384 K dig når
afmelden	1850 elk moment K	1850 elk moment weer K
afsnittet	419 hele K
aftrekbaar	1852 gift is K
""", 'ag': """
agences	1227 avec K	1228 avec K
agenturmaterial	504 mit K
aggiornamenti	1520 segui tutti gli K
aggiunto	1580 ha K
agora	2137 doe K
agree	43 K?
""", 'ah': """
ahora	1008 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	234 K	417 af K	417 med K	1942 med K	1942 av K	2513 med K	2513 av K	2760 K
aidez	1231 K-nous à	1266 K-nous
aiheesta	1153 lisää K täältä
aiutaci	1541 K	1577 K a
aiutarci	1541 K	1577 K a
aizliegta	1750 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1051 meie K	1051 sõltumatu K	1051 K maksab	1051 hea K
ajakirjandust	1039 toeta sõltumatut K
ajakirjanik	1029 K
ajakirjanikele	39 meie K
ajakirjanikud	1051 meie K
ajoute	1269 K
ajoutez	1266 K-nous
ajuda	290 K'ns
ajude	2106 K-nos	2137 K-nos
ajutorul	2178 K tău putem	2190 avem nevoie de K tău
""", 'ak': """
akci	333 naši K
akciu	2373 našu K
akismet	21 K to reduce spam
akkoord	1850 ga je K met onze	1850 gaat u K met onze
aktardi	2647 K
aktivieren	487 javascript K
akzeptiere	468 mit der anmeldung K
akzeptieren	468 mit der anmeldung K	489 cookies K
""", 'al': """
alamat	1447 K email
aldus	1897 K
alerta	2140 K
alertas	14 las K	941 recibe K	941 activa las K	2080 receba K
alertes	1201 recevez les K	1201 K info
alertou	2140 K
alerts	14 K	703 get K as
algemene	1850 ga je akkoord met de K
alin	2631 K
alive	913 local news K
alkaen	1152 K #
alles	460 lesen sie K	1879 lees K met
allow	719 K ads on
aloud	750 is read K by
""", 'am': """
amendat	2193 a K
ammesso	1580 ha K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	1578 siamo K su
andare	1499 prima di K via
android	475 für K und ios	699 our K app	1253 sur ios et K	1796 app voor K
angebot	548 ihr K	548 dein K	601 hier gibt es das K
angebote	541 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	595 ihre spende K	595 deine spende K	595 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	489 inhalte K werden
anggota	1493 jadilah K
ankete	2377 našej K	2377 v K
anketi	35 našoj K	2315 našoj K	2315 u K	2436 naši K	2436 v K
anketimize	35 K
anketimizi	2618 okur K	2618 K
anketo	2436 kratko K	2436 našo K
anketu	35 našu K	2315 kratku K	2315 našu K
ankety	337 naší K	2377 našej K
ankiecie	35 naszej K	2025 naszej K	2025 w K
anlatin	38 bize K	67 bize K	2631 K
anlatti	2647 K
anmelden	24 K	451 jetzt K	529 jetzt K:	601 hier K
anmelder	414 er K	1939 er K
anmeldung	468 mit meiner K	468 mit ihrer K	468 mit der K stimmen	468 mit der K stimme	468 mit der K willige	468 mit der K willigen	468 mit der K erklären sie	514 K	568 hier geht es zur K
annetus	1039 tee K	1054 K
anno	1579 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	429 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	447 uden K
annonsblockerare	2490 stäng av K
annonseblokkering	1919 slå av K
annonselenker	37 K	74 K	1955 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	1975 uten K	2544 utan K
announced	915 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1580 ha K
ano	2139 por K
anoi	1170 K
anoniem	1830 K tippen	1867 ons K
anonim	2612 bize K
anonym	562 K an uns
anonymous	821 K
anonymously	821 K
anot	1737 K
anregungen	535 fragen oder K	535 fragen und K
ansehen	533 hier K	533 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	726 K our poll
antes	918 K de irte	2063 K de sair
anuncio	988 después del K	988 tras el K
anuncios	70 sin K
anunciou	2140 K
anuncis	70 sense K
anvender	393 vi K cookies
anyone	894 if you know K
anytime	690 cancel K	914 cancel K
anzeige	11 der K	11 dieser K	486 nach der K weiter	558 dies ist eine K
anzeigen	70 ohne K	70 keine K	489 mit einem klick K lassen
anzusehen	523 um das video K
""", 'ap': """
apelowali	2060 K
apeluje	2060 K
apgalvo	1777 K
aplicativo	84 no nosso K	2077 baixe o K	2077 baixe nosso K	2138 nosso K
aplikace	369 naše K
aplikaci	84 v naší K	306 stáhněte si naši K	307 stáhněte si K	340 mobilní K	340 naší K	340 naší mobilní K	368 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	2346 preuzmite K i
aplikacja	2058 nasza K
aplikacji	84 w naszej K	1990 w naszej K	1990 otwórz w K	2048 naszej K
aplikasi	1448 K kami	1450 unduh K	1450 download K	1493 instal K	1493 unduh K kami	1493 unduh K gratis	1493 segera unduh K	1493 yuk unduh K	1494 K kami
apoiador	2066 torne-se K	2106 seja nosso K	2137 torne-se K	2137 seja nosso K	2137 seja K
apoiam	2129 nos K todos os meses
apoie	2106 K
apoio	2062 seu K	2066 seu K é	2106 seu K
aportaciones	999 gracias a las K
aporte	973 tu K	1008 tu K
apoyan	999 que nos K cada mes
apoyo	917 su K	917 tu K	921 con tu K	921 tu K es	973 tu K
app	84 i vår K	84 med vår K	475 als K	538 mit der K	538 in der K	539 -K	571 mit der K der	699 get our K	699 in our K	699 use our K	699 our new K	699 our ios K	702 get the K	833 have our K	833 our K has	833 with our K	833 via our K	833 on our K	858 our K has	858 with our K	858 on our K	858 our K and	912 our K	1796 in de K	1847 -K	1912 i vår K	1975 vår K	2482 i vår K	2544 vår K	2740 tải K	2797 在K中
appareil	1186 un seul K à la fois	1259 en cours sur un autre K
appeared	744 first K on	811 K in print
appen	84 i K vår	386 hent K	386 åbn i K	1912 last ned K	1912 hent K	1912 åpne i K	2482 öppna i K	2483 ladda ner K	2483 ladda ned K	2483 hämta K	2543 ladda ner K och
appje	38 stuur een K	67 stuur een K	1829 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1198 téléchargez l'K	1198 notre K	1199 dans l'K	1199 avec l'K	1199 sur l'K	1199 télécharger l'K	1267 notre K
applications	1198 nos K mobiles
appot	1410 az K
apps	833 our K
apunta	290 K't
""", 'aq': """
aqui	2063 já que você está K	2063 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	1975 vårt K
arbeit	602 unsere K
arbeitet	509 K als
arbejde	447 vores K
arbetar	2513 K med ai
arbete	2544 vårt K
argue	43 K back
argued	915 K
arrivato	1499 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	291 aquest K	291 l'K sencer	685 to unlock this K	685 members-only K	693 you've read your last free K	693 you have read your last free K	693 this is your last free K	693 reached your K limit	708 share this K on	717 links in this K may	804 save this K	814 this K	814 the full K	815 this K	816 this K	855 links in this K	913 this K	1174 vous avez aimé cet K	1174 cet K vous a plu	1186 pour accéder à l'K	1186 cet K est offert	1186 cet K vous a été offert	1186 pour lire cet K	1186 offrir cet K	1186 offrez cet K	1192 de cet K à lire	1226 cet K est paru dans	1226 cet K a été publié	1250 réagir à cet K en	1264 cet K a d'abord été publié	1267 cet K
articles	15 free K	58 nouveaux K par e-mail	674 you've read # K	685 access to all our K	685 gift K to give	693 free K left	693 K left this month	693 you've used all your free K	693 # of # free K	693 K left to read	802 to read more K	802 for three more free K	802 more free K	804 K to give	804 K to gift	804 K to share	804 gift # K	1186 tous nos K	1192 il vous reste # K	1256 nos K sont en accès libre	1267 nos K
articol	2191 acest K
articolele	2191 K noastre
articolelor	2161 preluarea K
articoli	58 nuovi K via mail	1507 tutti gli K senza limiti	1512 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1499 ti è piaciuto questo K	1507 per leggere l'K	1507 regala questo K	1578 questo K
articolul	20 K complet	20 K integral	2182 pentru a citi K	2182 să citești tot K	2191 ți-a plăcut K	2191 tot K
artigo	20 ler este K	20 ler o K	2063 gostou deste K	2133 para ler este K	2138 este K
artigos	2105 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	427 denne K for #	444 denne K	444 en K	447 denne K	452 dir gefällt dieser K	460 lesen sie diesen K mit	460 um diesen K zu lesen	460 dieser K ist nur für	460 zugriff auf alle K	460 alle K lesen	460 ganzen K lesen	466 freie K übrig	466 K frei	466 ihr letzter freier K	510 K wurde	515 unsere K öfter	544 K etwas wert ist	548 alle freien K	554 weitere K finden sie	559 rechte am K	559 K steht unter einer	569 den ganzen K	569 diesen K	574 gäbe es diesen K nicht	578 alle K zum	578 lesen sie in diesem K	583 K ist zuerst	583 K ist zuvor	585 K gratis	600 K wurde zuerst	602 dieser K	602 diesen K	602 diesem K	1482 untuk membaca K ini	1494 K ini	1787 om dit K te lezen	1787 dit K is alleen	1787 geef dit K	1787 lees dit K met	1787 gratis K deze week	1813 fout in dit K	1830 mening over dit K	1855 een premium K	1872 dit K	1886 niets uit dit K	1886 K mag zonder	1895 dit K	2533 gratis K kvar	2542 en K
artikelen	15 gratis K	1787 toegang tot alle K	1855 aantal K bereikt	1855 aantal gratis K	1879 gratis K gelezen	1882 alle K over
artikeln	460 zugang zu allen K	548 zugang zu allen K	585 freien K	2469 gillade du K	2475 läs hela K med	2475 lås upp K	2516 fel i K	2542 den här K	2542 K	2544 den här K
artikels	583 nutzung dieses K
artikkel	1046 tasuta K	1051 see K
artikkelen	1945 feil i K	1973 denne K	1973 K	1975 denne K
artikkeli	20 koko K	1112 tämä K on vain	1160 ilmainen K jäljellä	1168 tämä K
artikkelia	1156 maksutonta K	1156 ilmaista K
artikkelin	1166 tämän K
artikkelit	15 ilmaiset K	1156 ilmaiset K
artiklar	15 fria K	2475 fria K	2533 gratis K kvar	2539 inga gratis K	2539 inga fria K	2544 alla K
artiklen	373 kunne du lide K	444 K	447 K her
artikler	15 gratis K	379 gratis K	435 gratis K tilbage	441 ingen gratis K	447 alle K
artikli	1049 selle K
artiklid	1042 tasuta K
artiklit	1042 tasuta K	1049 seda K	1051 kogu K
arvioi	1170 K
""", 'as': """
asegura	1011 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	915 K
asks	915 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	2071 já é K	2137 torne-se K	2137 seja K
assinantes	50 K podem	50 os K podem	2071 só para K	2071 somente para K	2133 exclusivo para K	2133 exclusiva para K	2133 exclusivos para K	2138 nossos K	2141 K
assinatura	2141 K
assinaturas	2141 K
assine	80 K	2062 K a	2062 K o	2070 K por	2070 K e tenha	2071 K para	2137 K já	2137 K agora	2137 K e	2137 K aqui	2137 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	816 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	717 as an amazon K	742 is an K
assure	1269 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	1764 K mūs	1774 K mūs
atbalstiet	1774 K mūs
atbalsts	1764 tavs K palīdz	1774 tavs K	1774 jūsu K
attgjevast	45 K
atzina	1777 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	510 K
audioverze	2 K
audioverzi	336 K
audioverzii	2376 K
aufgefallen	492 fehler K
ausblenden	489 und wieder K
auszugsweise	504 nachdruck, auch K
auteur	1229 est l'K	1831 is K van	1834 mening van de K
auteursrecht	1862 rust K
author	739 email the K	739 the K can be	742 is the K of	742 is an K
automated	2 read by an K	750 is read by an K	750 narrated by an K
automatisch	2 K vorgelesen	463 endet K	533 K vorgelesen	559 K von dpa	559 K von der	567 der text wurde K	567 dieser text wurde K
automatisk	1942 K oversatt
autor	267 és K de	509 ist K	970 es K de	2107 é K de
autora	267 és K de	970 es K de	2017 napisz do K	2107 é K de
autorce	327 napište K
autore	1543 è K di
autorem	2017 kontakt z K
autoren	522 meinung der K
autorin	509 ist K	509 ist freie K	522 meinung der K
autorise	1259 n'K pas la lecture
autorke	2366 napíšte K
autorki	2017 napisz do K
autorovi	327 napište K	2366 napíšte K
autorskim	2035 chroniony prawem K	2035 chronione prawem K
autoru	2305 javite se K	2305 pišite K
autrice	1229 est l'K	1543 è K di
""", 'av': """
available	699 our app is K	700 K on the app store	700 K on google play	833 app is K	850 tickets are K here
avbryt	21 K svar
avec	1227 K afp	1228 K afp
averci	1577 grazie per K letto
avertit	1269 K
avertizat	2193 a K
avise	2137 K-nos
avsluta	2545 K när du vill
avsnittet	2515 hela K	2515 ladda ner K
avtorici	2426 pišite K
avtorju	2426 pišite K
avverte	1580 K
""", 'ay': """
ayda	2630 K # tl	2630 K # tl'den	2646 K
aydinlatma	2600 K metni
ayirtin	2631 K
aylik	2646 K
ayudanos	1008 K
""", 'ba': """
ba	1977 K
bad	449 K	2546 K
bagikan	25 K	49 K
baixa	259 donar-te de K
baixe	2062 K o	2077 K o app
bajate	1008 K la app
bancs	282 no depèn de K
banner	605 cookie-K	916 cookie K
banners	916 cookie K
bantu	1493 K kami
bastano	1577 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	559 redaktion nicht K
beboette	1897 K
become	51 K one of them	756 K a	912 K one of them
becoming	755 K a member	872 consider K a	912 consider K	912 K a member
bedankt	1894 K voor het lezen
beelden	1830 heb je K	1830 heeft u K
befindet	489 an dieser stelle K sich
before	674 K you go	674 K you move on
begging	916 K
begs	915 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	451 mit einem K	544 jeder K hilft uns	559 K steht unter einer	574 mit einem kleinen K	583 K ist zuerst	595 mit ihrem K können wir	595 mit deinem K können wir	595 ihrem K helfen	600 K wurde zuerst	602 dieser K	602 diesen K
bejelentette	1438 K
bekijk	1840 nieuwe baan? K
beklagade	2546 K
beklagede	449 K
beklaget	1977 K
belangrijkste	1850 elke dag het K
believe	896 if you K we	913 people who K in
belirtti	2647 K
below	826 sign up K	826 enter your email K	855 links K
beluisteren	1874 dit artikel ook K	1874 hier K
benachrichtigungen	14 K	477 K aktivieren	478 push-K
benadrukt	1897 K
bent	1780 nu je hier toch K
bepaalde	1897 K
berasal	1470 konten ini K dari
berdonasi	1493 mari K	1493 silakan K	1493 ayo K	1493 anda K
bereits	460 sie haben K ein abo	548 K ein konto
bergabung	1493 mari K	1493 K dengan kami	1493 ayo K
bergabunglah	51 K	1493 K
bergantung	1480 K pada dukungan anda
berichte	67 K uns
berichten	67 K sie uns	602 wir K
berichterstattung	602 unsere K
berichtet	509 K für	509 K über
berichtete	604 K
berite	2455 K nas
berkomentar	6 untuk K
berlangganan	1443 sudah K	1446 K newsletter	1479 terima kasih telah K	1479 berhasil K	1493 K sekarang	1493 silakan K
bersama	51 ikutlah K	1493 gabung K
bescheid	562 sagen sie uns K	562 sag uns K
beschloss	604 K
besedah	2467 po K
besked	422 push-K
beskeder	422 push-K
besloot	1897 K
beslutade	2546 K
besluttede	449 K
besluttet	1977 K
besoin	1174 nous avons K de vous	1266 nous avons K de vous	1266 a K de vous	1266 avons K de votre
besplatan	2333 poslednji K tekst
besplatna	2320 K članka
besplatne	2320 K članke
besplatni	2312 naš K webinar	2312 naš K vebinar	2333 poslednji K članak	2333 zadnji K članak
besplatnih	2320 K članaka
beste	1850 elke week het K van
bestellen	451 jetzt K	528 im shop K	529 shop K	529 store K	601 K sie hier	601 K sie unseren
bestellung	514 K
besten	602 die K texte
betaald	1885 artikel is K	1885 content is K
betaalmuur	1852 geen K	1898 K
betalande	2542 K läsare
betalende	435 kun for K	444 K læsere	1973 K lesere
betalingsmur	450 K	1978 K
beteiligt	558 redaktion ist nicht K
betonte	604 K
betrokken	1859 redactie is niet K
bevestigen	1850 aanmelding te K
bevorzugen	515 google K
bevorzugte	515 K quelle
bevorzugten	515 K quelle
bevorzugter	515 K quelle
bewerben	529 jetzt K:
bewust	83 speel K
bezahlschranke	545 K	605 K
bezmaksas	1766 K rakstus	1766 K raksti	1766 K kontu	1770 K raksts
""", 'bi': """
bidrag	377 dit K	377 giv et K	446 giv et K	446 dit K gør	446 dit K er	446 dit K til vores	450 K	1903 ditt K	1952 gi et K	1974 ditt K gjør	1974 ditt K er	2522 ge ett K	2522 ditt K gör	2543 ge ett K	2543 swisha ett K
bidraget	1952 K ditt
bijdrage	1783 jouw K	1826 kleine K	1885 K is betaald	1891 dankzij jouw K	1896 kleine K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	592 uns ihre K
bildirdi	2647 K
bildirimlere	14 K	2593 K izin ver
bildirimleri	14 K	2594 K aç
bildirin	38 bize K	67 bize K
biletlerini	2618 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	913 K owner
bilten	78 na K	2300 K
binding	381 ingen K	448 ingen K
bindingstid	1907 ingen K	1976 ingen K
bindningstid	2477 ingen K	2545 ingen K
binnenland	1870 is redacteur K
bisogno	1499 abbiamo K di te	1577 abbiamo K di te	1577 abbiamo K del tuo	1577 abbiamo K anche di te	1577 abbiamo K di voi
bitte	452 haben wir eine K	452 eine K an sie	452 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	1438 K
""", 'bl': """
bli	1974 K med i	1974 K en del av	2543 K en del av
blijkt	1897 K uit
blijven	1852 om dit te K doen
bliv	51 K en af dem	446 K en del af
blocker	718 disable your ad K	718 disable ad K	718 turn off your ad K	718 using an ad K
blocking	718 K our ads	719 K ads
bloqueador	951 K de anuncios	1012 K de anuncios	2087 K de anúncios
bluesky	16 K	712 follow him on K	712 follow her on K	712 follow them on K
""", 'bo': """
board	780 our jobs K	780 our job K
bogatych	2037 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	837 K this story	837 K this page
bookshop	822 our K	882 in our K	882 from our K
""", 'br': """
bralcem	2463 K
bralcev	18 po zaslugi K	43 pisma K	2444 s podporo K	2444 s pomočjo K	2463 K	2465 naših K	2465 po zaslugi K	2465 s podporo K	2465 podpori K
bralci	2463 K	2465 naši K
branja	0 čas K
brauchen	544 K noch #	601 wir K ihre hilfe	601 wir K deine hilfe	601 K wir sie	601 K wir dich	601 K wir eure
braucht	544 K ihre hilfe	544 K deine hilfe
breaking	703 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	2444 K vas
brief	1830 K naar
briefing	754 our morning K	754 our K	754 daily K	795 K in your inbox
briefkasten	517 anonymen K	517 anonymer K
brieven	1830 K naar
bring	858 our apps K
brings	858 our app K
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	718 your K is out of date	718 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1942 K ki	1942 K ai
""", 'bu': """
budite	2319 K u toku
buitenlandcorrespondent	1892 is K
buitenlandredacteur	1831 is K
bulabilirsiniz	2631 K
bulan	1495 per K
buletin	78 K kami	1446 K kami	1479 K harian kami	1494 K kami	1497 K
bulunabilirsiniz	2644 katkida K
bulundu	2647 çağrida K
bulunun	2644 katkida K
buradan	2626 K bağiş yapin
bureau	766 K chief
button	523 klick auf den K	895 clap K
buttons	804 the share K	804 the K below
buycoffee	2037 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	2062 K-se	2071 K-se para
cadeau	1788 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	973 K
callan	1009 lo que otros K
campagne	1256 K de dons	1266 boucler notre K
campaign	913 our spring K	913 our K
can	912 pay what you K
canal	946 únete al K	1008 únete al K	2083 siga nosso K	2083 siga o K	2137 entre no K	2138 nosso K
canale	1547 al K	1578 il nostro K
canali	1521 sui nostri K
canalul	2191 K nostru
cancel	21 K reply	690 K at any time	914 K any time	914 K at any time
cancele	2070 K quando quiser	2139 K quando quiser
cancellarti	1514 puoi K
cap	267 és K de
caporedattore	1543 è K
caporedattrice	1543 è K
carte	9 cette K
casella	79 nella tua K	1515 nella tua K
""", 'ce': """
cebinize	2623 K gelsin
celoten	20 K članek	2412 K članek je	2440 K članek
celotnega	2412 za ogled K	2412 za branje K	2440 K članka
cenite	2460 K naše delo	2460 K naš trud
cerea	2193 K
cereau	2193 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	2193 a K	2193 au K
""", 'ch': """
channel	913 our K	1452 ikuti K	1452 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1195 par e-mail K	1195 par mail K
chargement	1242 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	567 unseren K	567 unserem K
chcete	368 K číst dál	2353 K čítať ďalej
check	785 K back for more	785 K back soon
chef	1229 est K de	1870 is K van de
cheffe	1229 est K de
chefredakteur	594 ist K
chefredakteurin	594 ist K
chefreporter	594 ist K
chefreporterin	594 ist K
chegou	2063 se você K até aqui
chercheur	1229 est K
chercheuse	1229 est K
chia	25 hãy K sẻ	49 hãy K sẻ	2779 hãy K sẻ	2782 K sẻ
chiede	1580 K
chiederti	1499 un piccolo favore da K
chief	742 is K
chiesto	1580 ha K
chip	755 K in	756 K in	912 K in now	912 K in and
chipping	912 consider K in
choices	825 cookie K	825 your K
choisissez	1186 K votre offre
choose	672 K a plan	687 K a plan
chosen	809 K by our
chronione	2035 K są prawem
""", 'ci': """
cijelog	2287 za čitanje K
cikk	1436 ez a K
cikkeink	1436 K
cikket	1434 ezt a K	1434 a K
cinste	54 fă-mi K cu o cafea
cipta	1464 hak K
citarea	2186 cu K sursei
citera	2502 K oss gärna	2502 K gärna men ange
citire	0 timp de K	0 timp K
citit	2178 dacă ai K până aici
cititorii	36 K noștri	2191 K noștri
cititorilor	18 datorită K	43 scrisorile K	2178 datorită K
civil	832 keep it K
""", 'cl': """
claimed	915 K
clap	895 K for this	895 K for it	895 give it a K	895 K up to
claps	895 K for this	895 give it some K	895 # K
clarifications	789 corrections and K
clicking	773 by K play
client	1188 déjà K
clips	40 your K
""", 'co': """
code	1547 qr K
codziennie	17 K rano	1988 otrzymuj K
coffee	54 buy me a K	54 buy us a K	755 buy me a K	755 buy us a K	912 buy us a K	914 cup of K
colabora	970 K con
collabora	1543 K con
coloque	77 K seu e-mail
columnist	742 is a K	766 K	1831 is K	1892 is schrijver en K	1892 is K en
colunista	2107 é K
com	2235 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	956 quieres K	957 para K	2093 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	2191 spune-mi în K	2191 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	956 déjanos tu K
comentarios	85 en los K	956 no admite K	957 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comentou	2140 K
comision	2173 primi un K
comment	6 to K	6 to leave a K	6 to post a K	726 log in to K	726 sign in to K	726 be the first to K	726 leave a K below	726 leave your K	726 our K policy	727 post a K	832 posting a K	832 members can K	849 to K you must	849 to K, you must	911 post your K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1250 votre K sera publié
commentaires	85 en K	85 dans les K	1215 charte des K	1215 espace K	1216 dans les K
commentare	6 per K	1529 vuoi K	1530 per K
commentator	1892 is politiek K
commenter	1216 pour K	1250 peuvent K	1250 pour pouvoir K
commenti	85 nei K	1529 i K saranno	1530 nei K
commenting	726 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	726 in the K below	726 let us know in the K	726 K powered by	726 K have been closed	726 all K are subject to	726 we welcome your K	727 in the K section	832 posting K	849 closed the K	849 turned off K	849 turned off the K	849 switched off K	849 disabled K	911 post your K	912 let us know in the K
commercial	809 our K team	809 our K content	1246 réalisé par un partenaire K	1259 notre service K
commissie	1859 een K
commission	717 we may receive a K	717 K if you buy	809 may earn a K	809 may earn a small K	809 may earn an affiliate K	809 may receive a small K	809 may receive K	809 earn K from	834 K
commissione	1556 ricevere una K
commissions	834 K
committed	789 K to accuracy
community	561 unserer K	602 unsere K	726 abide by our K	763 our K members	763 leave our K	763 like our K	912 join our K of	913 K-funded	1529 regole della K	1547 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	2114 uma publicação K por
compartilhado	2114 um post K por
compartilhe	25 K	49 K com	67 K sua história	2137 K este
compartilo	49 K
compartir	926 K tu cuenta, cambia	1008 si quieres K tu cuenta
compensated	834 K
compensation	809 receive K from
complain	789 K about this article
complained	915 K
complains	915 K
complaints	789 our K page
completa	1002 para leer la nota K	2070 para ler a matéria K
complete	802 K digital access
completo	2070 para ler o artigo K
complimentary	15 K articles	693 K articles	693 K article this month	693 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1266 créez un K	1266 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	999 K que sostiene
comunidade	2137 faça parte da K
comunique	2092 K um erro
comunitatea	2178 K care susține	2190 intră în K
concorda	43 K?
condannato	1580 ha K
condiciones	954 términos y K
condividi	67 K la tua storia	1577 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conduite	1250 charte de bonne K
confidence	764 in K
confidential	764 K tip	764 K tips
confirm	695 check your email to K
confirmar	998 bandeja de entrada para K	2128 caixa de entrada para K
confirmat	2193 a K
confirmation	1255 e-mail de K
connect	712 K with us on
connectez	24 K-vous	1172 K-vous	1186 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	1526 il K ai cookie
consent	722 we need your K to load	758 written K
consentimento	2114 K para carregar
consentiti	1529 non sono K commenti
consider	672 K giving	672 K making	672 K joining	672 K a gift	679 if you liked this article, K	756 please K	756 K a	756 K giving	756 K joining	872 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	695 K me with news and offers	770 K her at	770 K him at	770 K them at	912 K us at	1867 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	741 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	2137 K-nos
contenido	9 este K	9 K externo	927 K premium	953 K externo de	953 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	722 to view this K, you	722 to view this K please	722 this K is hosted by a third party	722 we use your sign-up to provide K	723 third-party K	802 access to all our K	809 our K studio	811 to reuse this K	814 this K	1835 K te zien
contenu	9 ce K	1212 ce K n'a pas pu être	1212 K bloqué	1242 K est fourni par
contenus	1186 tous nos K	1267 nos K
contenuti	9 K esterni	1510 a tutti i K
contenuto	9 questo K	9 K esterno	1526 K esterno
contingut	9 aquest K
continua	1569 K a leggere con	2182 pentru a K lectura
continuar	282 el teu suport per K	282 ajuda'ns a K	285 per K llegint	2133 para K lendo	2133 para K a ler	2133 K lendo
continuare	20 K a leggere	1569 per K a leggere	1569 per K la lettura	2182 pentru a citi în K	2182 citește în K cu
continue	685 to K reading this article	685 log in to K	685 sign in to K	685 register to K	685 upgrade to K	912 help us K	2120 K a ler abaixo	2133 K lendo com	2133 K a ler com
continuer	1259 pour K à lire
continuez	1246 publicité, K	1259 K votre lecture sur
continuing	722 by K to use this website, you agree
contou	2140 K
contribua	2106 K	2137 K com	2137 K a partir	2137 K para o nosso
contribuez	1266 K
contribuisci	1498 K
contributed	767 K reporting	767 K to this report	767 K to this story	767 K to this article	811 K to this report
contributing	742 is a K	912 by K to
contribution	672 make a K	755 make a K	912 your K	912 making a K	1266 votre K
contributo	1498 il tuo K	1502 con il tuo K	1566 piccolo K per noi
contributor	742 is a K
conversation	672 join the K	726 join the K with	727 to join the K	832 in the K
convida	54 K'm a un cafè
cookie	722 manage your K	1285 קובצי K	1406 K-kat	1526 usiamo i K	1526 questo sito usa i K	2000 pliki K	2229 файлы K	2229 файлов K	2239 файлы K	2269 файлы K	2269 файлов K	2369 súbory K	2675 файли K	2675 файлів K	2687 файли K	2717 файли K	2717 файлів K	2744 sử dụng K	2759 chấp nhận K
cookiekeuze	1871 K
cookies	9 third-party K	393 vi bruger K	394 bruger K til	416 K	566 nutzung von K	617 αποδοχή K	661 K	722 we use K	722 this site uses K	722 this website uses K	722 our site uses K	722 uses K to	722 accept all K	722 accept K	722 how to control K	723 use of K	773 social media K	825 K	953 usamos K	953 este sitio utiliza K	953 esta web utiliza K	953 aceptar las K para	953 que aceptes las K	954 uso de K	1212 refusé les K	1213 utilise des K	1242 gérez vos K	1270 bandeau K	1809 omdat je geen K	1811 gebruik van K	1835 social media-K	1871 K toe te staan	1919 vi bruker K	1941 K	2000 używamy K	2000 plików K	2089 usamos K	2089 este site utiliza K	2089 este site usa K	2090 uso de K	2504 K på	2512 K
cookievoorkeuren	1835 K
copy	913 read our K
copyright	1862 rust K
corespondent	2164 este K
corporate	913 K backing
correct	809 K at time of
correction	789 report a K	789 request a K	789 suggest a K
corrections	789 our K	789 K policy	819 our K team	913 our K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	934 en tu K	934 en su K	934 a tu K
correspondant	1229 est K	1229 K à
correspondante	1229 est K	1229 K à
correspondent	742 is a K	766 K	1831 is K
correspondente	2107 é K
correspondents	913 our K
corresponsal	267 és K	970 es K
correu	77 deixa el teu K	77 deixeu el vostre K	259 al teu K
corrispondente	1543 è K
courriel	1195 par K chaque	1195 dans votre boîte K
couvre	1229 K les
coverage	785 read our full K	785 see our full K	837 more of our K	837 all our K	913 our K
covers	742 K the
""", 'cr': """
created	749 summary was K
creative	47 K commons	47 K-commons-lizenz
criticised	915 K
criticized	915 K
cronisti	39 nostri K
crowdfunding	916 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	970 K los
cuenta	926 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	1870 is K
cuma	17 her K
cuota	1009 tu K
""", 'cz': """
czekamy	2003 K na wasze
czytaj	2057 K dalej za
czytania	0 czas K
czytasz	2058 K nas
czytelnicy	36 nasi K	2054 K	2058 nasi K
czytelniczek	2037 dzięki wsparciu K
czytelniczki	2054 K
czytelnikom	18 dzięki K	2054 K	2058 dzięki K
""", 'da': """
daarna	1789 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	601 sind sie K	601 sei K
dacci	1577 K una mano
daftarkan	1479 K email anda
dagar	2523 # K för #
dage	427 # K for #	446 prøv # K
dagelijks	1792 ontvang K
dager	1953 # K for #
daily	695 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	2058 pisać K
danach	463 K # euro
dane	2387 #% z K	2387 # % z K
dangereux	83 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	1852 K onze leden	1852 K mensen zoals jij	1852 K lezers zoals jij	1878 K onze lezers	1878 K lezers	1878 K giften	1891 K jouw steun	1891 K uw steun
dapatkan	1452 K update berita
dar	368 váš K	372 K	2409 K
darbu	1775 mūsu K
darmowe	2031 K konto
darmowy	1985 ostatni K	2046 ostatni K tekst
darmowych	2031 limit K
darowizna	2057 twoja K	2061 K
darowizny	2061 K
darte	936 K de baja
darujme	348 na K	369 na K	370 K
dary	372 K	2409 K
data	742 is a K
datajournalist	1870 is K
dateci	1577 K una mano
datenjournalist	594 ist K
datenjournalistin	594 ist K
datenschutzbestimmungen	490 K
datenschutzhinweise	490 K
""", 'de': """
deaktiviere	487 K deinen adblocker
deaktivieren	487 K sie ihren adblocker	487 adblocker K	487 ad-blocker K
deaktiviert	487 javascript ist K
debat	415 send det til K
debate	727 join the K
debattartikel	2511 din K	2511 skriva en K
debattartikeln	2511 svara på K
debatten	6 delta i K	397 deltag i K	421 deltage i K	421 deltag i K	421 tone i K	1946 delta i K
debattinnlegg	43 K	1940 K
decided	915 K
decidiu	2140 K
decis	2193 a K
deciso	1580 ha K
declarat	2193 a K	2193 au K
declarou	2140 K
dedi	2647 K
dedicated	913 our K team
dediler	2647 K
deductible	755 tax-K gift	755 tax-K donation	912 make a tax-K	914 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	1779 K dit
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	2467 je K
dejala	2467 je K
dela	25 K den	49 K den	2543 K med en vän
delite	49 K ga	67 K z nami
delivered	685 print edition K to	686 K to your door	695 K to your inbox	695 K to your email	695 get the latest news K	863 K mondays	863 K tuesdays	863 K fridays	863 K sundays	863 K on mondays	863 K on tuesdays	863 K on fridays	863 K on sundays
delivery	875 home K of the	875 home K
delo	2460 vam je všeč naše K	2465 naše K
dem	51 bli en av K
demanar	293 va K
demander	1174 une faveur à vous K	1174 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	2647 K
denuncia	1011 K	1580 K	2140 K
departe	49 dă-l mai K	2190 citi mai K
depend	913 we K on
depende	999 no K de bancos	2129 não K de bancos
dependemos	999 K de nuestros lectores	2129 K dos nossos leitores
der	604 so K
derden	1809 inhoud van K
derdi	2647 K
derecho	29 se reserva el K
derlerdi	2647 K
desactiva	951 K adblock
desactivar	951 K adblock
desacuerdo	43 en K
desative	2087 K o adblock
descarga	938 K la app	938 K nuestra app	1008 K nuestra	1008 K la app
descarrega	290 K't
descarregue	2077 K a app
desk	39 our news K
despre	2164 scrie K
desta	2137 faça parte K
destek	2626 K olun	2644 bize K	2644 K olun	2644 K ol	2644 K verin	2644 aylik K
det	449 hed K	1977 het K	1977 sto K
detected	718 ad blocker K	718 adblock K
determinou	2140 K
detto	1580 ha K
deutschen	583 von der K presse-agentur
devamini	2589 K okumak için	2644 haberin K okumak
devenez	80 K membre	80 K abonné	1266 K membre	1266 K mécène
device	764 non-work K
""", 'di': """
dicci	1577 K la tua
dice	1011 K	1580 K
diceva	1580 K
dich	601 trag K
dichiarato	1580 ha K
die	604 so K
diesem	602 K text
diesen	9 K tweet	49 leiten sie K	569 K text	574 gäbe es K text nicht	602 K text
dieser	602 K text
dieses	9 K video	523 um K video
different	43 got a K view
dig	373 vi har en bøn til K	2543 hör av K
digest	754 weekly K	754 our K
digipakett	1014 telli K
digital	548 K-abo für	575 ein K-abo	830 K pass
digitalabo	460 mit unserem K	548 K für
dijo	1011 K
dimanche	17 chaque K
dimuat	45 K ulang
din	2320 za # K	2320 od # K
dinara	2348 K
dine	379 læst alle K
dinleyebilirsiniz	2631 K
dinleyin	2 haberi K	2631 K
dipendenza	83 il gioco può causare K
dipublikasikan	22 tidak akan K
dir	293 va K
direct	695 K to your inbox	1206 suivez en K	2147 K în inbox
directement	1196 K dans votre
directly	695 K in your inbox
directo	946 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	1524 K adblock
disagree	43 K?
disait	1269 K-il	1269 K-elle
disattiva	1524 K adblock	1524 K l'ad blocker
discord	561 unserem K
discorda	43 K?
discordu	326 K
discordzie	2016 K
discover	265 a google K	410 google K	515 google K	599 K folgen	631 google K	760 google K	975 en google K	1828 google K	1935 google K	2016 google K	2162 pe google K	2506 google K
discoverissa	1134 google K
discussion	6 to join the K	832 in the K	832 join the K	1215 participez à la K
disdici	1507 K quando vuoi	1579 K quando vuoi
disfrutando	1002 sigue K de
disiscriverti	1514 K
diskuse	339 vstupte do K	339 zapojte se do K
diskusie	2378 zapojte sa do K	2378 vstúpte do K
diskutiere	492 K mit
diskutieren	492 K sie mit	492 K sie über	601 K sie mit
diskutovat	339 K mohou
dispatch	754 a weekly K	754 our K
disponibil	2145 K doar pentru abonați
disponibile	1517 K su app store
disponible	939 K en google play	1198 K sur l'app store
dispositivo	926 si continúas leyendo en este K	927 en otro K	1569 in uso su un altro K	2133 em outro K	2133 noutro K
dispus	2193 a K
disse	1580 K	2140 K
distribuie	25 K	49 K-l
dit	1269 a K	1269 K-il	1269 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1215 K-le nous en	1266 K-nous
diu	293 K
diventa	80 K socio	1577 K socio	1577 K parte
diyor	2647 K
diyordu	2647 K
diz	2140 K
dizia	2140 K
diziam	2140 K
""", 'do': """
do	913 what we K
dobivajte	2340 K
dobivati	2334 želite K	2454 želite K
docente	1543 è K
dodaje	2060 K
dodal	371 K	2408 K
dodala	371 K	2349 K	2408 K
dodao	2349 K
doel	1852 ons K: #
dogodek	2433 naš K
dohodnine	2444 K
dokumente	517 anonym K
dollar	912 K you give	914 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1270 K
dona	1498 K ora
donacija	2324 svaka K	2324 vaša K	2346 vaša K	2347 vaša K	2347 svaka K	2350 K	2468 K
donacije	2350 K	2468 K
donacijo	2466 z K
donacijom	2348 K
donaciones	1012 K
donacions	294 K
donasi	1480 K anda	1493 K anda	1497 K
donate	672 K now	672 K today	756 K	912 K what you can	916 K
donateur	1266 devenez K	1894 word dan K
donateurs	1231 nos K	1267 nos K	1852 dankzij onze K	1878 dankzij K
donatie	1783 doe een K	1783 jouw K	1826 K	1894 jouw K	1894 uw K	1894 doe een K	1898 K
donaties	1878 dankzij K	1898 K
donating	912 consider K
donation	672 make a K	679 consider making a K	755 make a K	798 K will be doubled	798 K will be matched	851 small K	878 a K of £#	878 a K of $#	878 a K of €#	879 a K of £#	879 a K of $#	879 a K of €#	912 your K	912 consider a K	916 K
donations	916 K
donativo	2106 o seu K
donatrices	1267 nos K
donazione	1502 fai una K	1541 una K	1577 la tua K	1577 fai una K	1581 K
donazioni	1581 K
donderdag	17 elke K
doneer	1779 K	1826 K
doneren	54 kopje koffie K
donio	348 na K	369 na K
donirajte	2324 K	2346 K	2444 K	2464 K
donnerstag	17 jeden K
donnez	1216 K votre avis	1266 K-nous	1266 K-leur
donors	877 K like you	912 new K
dons	1266 vos K	1270 K
doors	913 our K open
dopisnica	2306 je K	2427 je K	2427 , K
dopisnik	2306 je K	2306 , K	2427 je K	2427 , K
dostupan	2287 ovaj sadržaj je K
doubled	798 gift will be K	876 will be K	876 be K	876 K until
dovoljenja	2419 kopiranje brez K	2458 brez K
download	386 K appen	386 K vores app	699 K our app	699 K on the app store	702 K the app	702 K the free app	912 K our	1779 K de	1795 K de app	1795 K de gratis app
dozvole	2323 bez K
""", 'dr': """
draag	1878 K bij
draht	517 ihr K zur	517 K zu uns
dreptul	29 își rezervă K
drepturile	2160 toate K rezervate
drittanbietern	489 K nicht zugestimmt	523 inhalte von K
drittanbieters	523 dienst eines K
drittplattformen	489 K
drive	913 fund K
drop	38 K us
""", 'du': """
dukung	1480 K kami lewat	1493 K kami
dukungan	1493 K anda
dung	9 nội K này	2759 nội K này do
duyurdu	2647 K
""", 'dy': """
dyskusji	2026 kulturę K
dyskutuj	2026 K z nami
""", 'dz': """
dziennikarka	2018 - K	2018 , K
dziennikarstwo	1982 wesprzyj niezależne K	2058 nasze K	2058 niezależne K
dziennikarz	2018 - K	2018 , K
dziennikarze	2058 nasi K
dziennikarzem	39 naszym K	2018 jest K
dziennikarzy	2022 szukamy K
""", 'ec': """
economia	267 és cap d'K
economieredacteur	1831 is K
economieverslaggever	1892 is K
""", 'ed': """
edasi	49 saada K
edited	811 this story has not been K	811 has not been K by
edition	780 our special K	811 in our print K
editor	328 , K	729 letter to the K	742 is a senior K	742 is an K	742 is the K	742 is the deputy K	766 K	819 to the K	912 write a letter to the K	1469 adalah K	2107 é K de	2367 , K
editora	2107 é K de
editorka	328 , K	2367 , K
editors	819 to our K	913 we, the K	913 our K
ediyor	2647 itiraf K
""", 'ee': """
eelisallikaks	1026 K
eelistatud	1026 K allikaks
eens	43 mee K?
eerste	1896 K maand
""", 'ef': """
eftertryck	2502 K förbjudet
""", 'eg': """
egyet	43 ért K?
""", 'eh': """
ehdotti	1170 K
""", 'ei': """
eiere	1952 ingen rike K
eigener	452 in K sache	602 in K sache
eilmeldungen	14 K	477 K aufs	540 K
eindredacteur	1831 is K
einem	463 mit K abo
einen	517 K tipp für uns
einer	559 text steht unter K
eingebettete	9 K beitrag	523 K inhalte
eingebetteten	523 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	590 unter K von ki
einstellungen	566 cookie-K
eintragen	601 K genügt
einverstanden	43 K?	468 ich bin damit K, dass
einwilligung	470 K können sie jederzeit widerrufen	470 K kann jederzeit widerrufen	470 K jederzeit widerrufen	489 K jederzeit
""", 'ek': """
ekibimiz	2645 K
ekibimize	2618 K katilin
ekipi	2433 naši K
ekipo	2433 našo K
ekledi	2647 K
ekleyin	2631 K
ekliyor	2647 K
ekonomireporter	2510 är K
eksternal	1470 konten K	1470 situs K
eksterni	2308 K sadržaj
eksternt	394 K indhold	416 K indhold	1920 K innhold	1941 K innhold
""", 'el': """
elektronski	2413 svoj K naslov	2439 svoj K naslov
elfogadom	1392 K a
elige	926 K tu plan	1008 K tu plan
elismerte	1438 K
elke	17 K dag
ellas	51 únete a K
elle	1269 dit-K
ellos	51 únete a K
elmondta	1438 K
elrendelte	1438 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	341 svůj K	612 το K σας	612 στο K σας	645 το K σας	695 enter your K	695 we'll K you	695 we will K you	708 click to K	708 share via K	726 save my name, K	754 our daily K	754 our free K	770 K her at	770 K him at	847 by K	847 to your K	860 put your K	860 type your K	860 type in your K	860 leave your K	860 leave us your K	860 add your K	860 drop your K	860 pop your K	860 give us your K	860 fill in your K	861 sent to your K	861 by K to you	862 by K	866 join our K list	866 join the K list	902 reply to this K	912 K us at	934 en tu K	1446 ke K anda	1479 di K anda	1515 la tua K	1515 nella tua K	2028 adres K	2028 swój K	2075 no seu K	2177 pe K	2207 ваш K	2319 svoj K	2319 svoju K	2380 svoj K	2658 ваш K	2735 K của bạn	2735 nhận tin qua K	2736 địa chỉ K	2766 điền K để nhận	2766 K để nhận bản tin	2766 tin nóng qua K	2767 mỗi sáng qua K	2767 qua K mỗi	2779 nhập K của bạn
emailed	861 K to you
emailing	739 get in touch by K
emailul	77 lasă-ne K	2147 introdu K	2148 pe K tău
embed	9 this K	773 to view this K
embedded	9 K content	9 K post
embora	2063 antes de ir K
empresas	1009 sin grandes K
emretti	2647 K
""", 'en': """
enable	718 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1190 sans K	1268 sans K
engagent	30 n'K que
engelleyici	2600 reklam K
engelleyicinizi	2599 reklam K
enig	43 K?
enjoyed	674 we hope you K this
enligt	2546 K
enquete	35 nossa K
ensisijaiseksi	1134 K lähteeksi	1134 K lähteeksesi
enter	562 strg+K	860 K your e-mail	2219 ctrl+K	2668 ctrl+K
entering	695 by K your email
enthalten	548 im abo K
entlang	601 hier K
entrada	79 na sua caixa de K	933 en tu bandeja de K	2075 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	1578 K fine mese
entschied	604 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1255 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	1944 hele K
epizodo	2435 K
epizodu	335 K	2314 K
""", 'eq': """
equipa	39 nossa K	2138 a nossa K
equipe	39 nossa K	2138 nossa K
equipo	1009 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	517 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	541 K angemeldet
erforderliche	21 K felder sind	492 K felder sind
erhalten	573 sie K in kürze
eri	42 K lì
erid	2254 K
erikoistoimittaja	1139 K
erkende	1897 K
erkender	449 K
erkendte	449 K
erkjente	1977 K
erreichen	562 K sie uns
erreichst	562 K du uns
error	789 spot an K
errors	789 spot any K
erschien	504 dieser text K zuerst	504 dieser artikel K zuerst	504 dieser beitrag K zuerst
erschienen	504 zuerst K auf
erstmals	600 text wurde K	600 artikel wurde K
ervaring	67 deel uw K	1867 deel je K	1867 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	559 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	2137 K-nos
escreve	2107 K sobre	2107 K às	2107 K aos	2107 K para
escreveu	2140 K
escribe	77 K tu correo	970 K sobre
escribinos	38 K	67 K
escriptor	267 és K
escriptora	267 és K
escritor	970 es K
escritora	970 es K
escriu	38 K-nos	67 K-nos	290 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	2137 K a
esimene	1052 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1268 offre d'K
estabas	42 K allí
estamos	1009 ya K en
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
ettertrykk	1931 K forbudt
etti	2647 diye rica K	2647 rica K
ettiler	2647 rica K
etwas	544 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2320 za # K	2382 od # K
euro	463 dann # K	603 ab # K	2382 za # K
euroa	1152 K/kk
eurolla	1152 K
""", 'ev': """
evenementen	1873 onze K
evening	17 every K
event	822 our free K	1840 ons K
events	822 our K
every	17 K week	695 in your inbox K	751 thank you to K	914 K gift
everyone	751 thank you to K who	751 thanks to K who	798 keep it free for K	870 free for K to read	870 open for K	870 open to K	870 free for K	913 K reading this
everything	913 K else we publish
evra	2440 za # K
evro	2440 za # K	2444 vsak K	2465 vsak K
""", 'ex': """
exclusief	1787 dit artikel is K	1789 K voor abonnees
exclusiva	926 nota K	1003 K para socios
exclusively	802 K for members
exclusivo	926 este artículo es K	926 contenido K para	927 este contenido es K	1003 K para socios	2070 este conteúdo é K	2070 este artigo é K	2071 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1267 notre K
existujeme	2387 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	915 K
explica	38 K'ns	67 K'ns	293 K	1011 K	2140 K
explicar	293 va K
explicat	2193 a K
explicou	2140 K
explique	1269 K
expliqueu	38 K-nos	67 K-nos
expressed	772 views K	772 opinions K	772 views and opinions K	772 views K are personal
external	9 K content	722 K content from
externe	9 contenu K	9 K inhoud	566 dieser K inhalt	591 K medien	1809 K inhoud
externen	9 K inhalt	9 K inhalte	490 K inhalt	523 alle K inhalte
externer	9 K inhalt	489 K inhalt von	523 anzeige K inhalte	523 K inhalt konnte
externes	9 contenus K
extracto	998 un K de nuestra
""", 'fa': """
facebook	16 K	175 K	390 på K og twitter	561 unserer K-gruppe	566 inhalt von K	631 K	708 share on K	712 like us on K	712 find us on K	713 on K and twitter	713 on K, twitter	713 on twitter and K	948 en K y twitter	948 en K, twitter	948 en K y x	1207 sur K et twitter	1207 sur K, twitter	1521 su K e twitter	1804 op K en twitter	1804 op K, twitter	1866 onze K-groep	1916 på K og twitter	2084 no K e no	2084 no K, no	2487 på K och twitter	2681 K	2801 在K上
facebookgroep	1866 onze K
facebookie	16 K
facebookis	1027 K
facebookon	1402 K
facebooku	16 K	326 K	2304 K	2365 K	2425 K
facts	912 fund the K
factual	789 K error	789 K errors
faire	1172 K un don
fais	1266 je K un don
faisant	1180 en K un don
faisons	1256 K vivre un
faites	51 K comme eux	1172 K un don	1180 K un don	1231 K un don	1266 K-le lire	1266 K un geste
farci	1578 da K
fast	449 slog K	1977 slo K	2546 slog K
favor	674 small K to ask	674 a K to ask of you	674 we have a K to ask	916 small K
favoriete	1828 K bron	1874 K podcast-app
favoris	1236 K google	1236 K sur google
favorite	760 K source	1236 source K
favorites	1236 sources K
favoritos	975 tus K
favour	674 small K to ask	674 we have a K to ask	916 small K
favourite	760 K source
""", 'fe': """
fee	834 a K
feedback	535 ihr K	535 dein K	726 thanks for your K	726 thank you for your K
fehler	492 haben sie einen K
fehlerhinweis	492 K
fejsbuku	2304 K
felder	60 K mit stern
felelte	1438 K
felirat	1438 ez a K
feliratkozom	1384 K a hírlevélre
fellow	742 is a senior K	742 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1398 minden jog K
""", 'fi': """
fi	755 on ko-K
fields	60 K with a star
figyelmeztet	1438 K
figyelmeztetett	1438 K
filmer	40 bilder och K
finalul	2191 K lunii
finanzieren	455 wir K uns durch spenden	574 helfen sie uns, sie zu K	602 wir K uns
find	896 if you K
finden	554 zum thema K sie	554 aus der region K sie	554 mehr dazu K sie	597 K sie hier.	597 K sie hier:	597 K sie oben.
finder	420 K en fejl
findest	597 K du hier.
fined	915 K
finestra	1529 si apre in una nuova K
first	692 for the K year	692 for your K year
fizess	80 K elő	1435 K elő
fizessen	80 K elő	1383 K elő	1435 K elő
fizette	1425 hirdető K
""", 'fl': """
flere	447 K af dem
""", 'fo': """
fogalmazott	1438 K
folge	482 K uns	569 die ganze K	601 K uns
folgen	482 K sie uns	569 alle K des	599 google news K	599 bei google K	599 auf google K	601 K sie uns
folgt	482 K uns
follow	712 K us on	712 K us at	712 K him on x	712 K her on x	712 K them on x	712 K me on	712 K our live	712 K on x	726 notify me of K-up	912 K us on
folosim	2153 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	406 alle rettigheder K
fordert	604 K
forderte	604 K
foreslo	1977 K
foreslog	449 K
foretrukken	410 K kilde	1935 K kilde
foretrukket	1935 K kilde
foretrukne	410 K kilde	1935 K kilde
forint	1437 K
forinttal	1437 K
forklarede	449 K
forklarer	449 K	1977 K
forklarte	1977 K
former	752 is a K
fortalte	449 K	1977 K
fortell	67 K oss
forteller	1977 K
fortgesetzt	486 wird nach der anzeige K
fortsette	1975 for å K å grave
forward	49 K it	49 K this	894 did someone K	894 did a friend K
forwarded	894 if someone K	894 if somebody K	894 was K to you	894 K this email	894 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	1831 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	592 uns ihre K	592 uns deine K
found	915 K that
founder	742 is the K
""", 'fr': """
fragen	548 K zum abo	548 K zu ihrem abo
fragt	604 K
fragte	604 K
fredag	17 hver K	17 varje K
free	70 ad-K	693 you have # K	695 sign up for our K	695 sign up to our K	695 get our K	699 our K app	699 our app is K	798 keep it K for all	798 keep this site K	870 made it K
freelance	740 is a K writer	742 is a K
freelancejournalist	414 er K	1870 is K
freiartikel	466 K
freier	509 ist K autor
freitag	17 jeden K
freiwillig	574 bezahlt wird K
freiwilligen	451 K beitrag
friday	17 every K
fridays	17 on K	863 sent K
friend	709 tell a K	798 become a K of the
frilansjournalist	1939 er K	2510 är K
""", 'fu': """
full	20 to read the K
functional	773 K cookies
fund	672 K our	679 help K our
funded	913 reader-K
fundet	420 K en fejl
fundraising	913 K deadline	916 K
funktionale	523 K cookies
funnet	1945 K feil	1945 K en feil
""", 'g': """
g	55 धारा #K	55 #K
""", 'ga': """
gab	604 K an
gabung	1452 K di kanal	1493 K di	1493 yuk K	1493 ayo K
galetes	270 fem servir K
ganze	554 lesen sie die K
ganzen	20 K text	460 den K text lesen	554 lesen sie den K
gave	1902 gi en K i dag	1902 gi en K nå	1903 gi en K	1974 gi en K til oss	1974 gi en K i dag	1974 gi en K nå	1978 K
gazetecidir	2614 K
gazetecilerimiz	2645 K
gazetecilik	2645 bağimsiz K	2645 K para	2645 iyi K
gazetemizi	2642 K
gazetesi	2614 K'nde yaziyor
""", 'ge': """
geaccepteerd	1809 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	1871 inhoud is K
gebruiken	1809 wij K cookies	1809 we K cookies	1830 dit artikel K
gebruikt	1809 deze website K cookies	1809 deze site K cookies
gedetecteerd	1807 adblocker K
gedruckte	548 K zeitung? dann
gedruckten	548 abonnenten der K
gefallen	452 ihnen hat dieser artikel K	452 hat ihnen dieser artikel K	452 hat dir dieser artikel K
gefragt	604 K
gefunden	492 fehler im text K
gehen	452 bevor sie K
gekennzeichnete	486 mit einem symbol K
geladen	489 nicht K werden	523 inhalt konnte nicht K
gelesen	602 bis hierhin K	602 bis hierher K
gemaakte	1872 door ai K
gemeenteverslaggever	1892 is K
gemeinschaft	544 teil der K
genehmigung	505 ohne K
generated	749 summary was K	749 summary is K	749 summaries are K	749 key points were K	749 audio was K	749 voice is K	749 K using ai	749 K by ai	749 this audio is K
genererad	2513 ai-K
genereret	417 K af ai
generosity	912 your K
gengive	436 ikke tilladt at K
gengives	45 K	407 må ikke K
genossenschaft	602 unsere K	602 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	1813 je e-mailadres wordt niet K	1862 artikel is eerder K op
gerekiyor	2640 üye olmaniz K
gern	601 wirf K
gerne	424 ja tak, jeg vil K	446 vil K høre fra dig	446 hører vi K
geschickt	541 eine e-mail K
geschlossen	492 kommentare sind K
gesponsord	1885 artikel is K	1885 content is K
gewijzigd	1859 intussen K	1859 inmiddels K
gewinnspiel	528 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	538 die app K es	538 app K es
gift	672 make a K	878 a K of £#	878 a K of $#	878 a K of €#	879 a K of £#	879 a K of $#	879 a K of €#	879 your K of £#	879 your K of $#	912 your K	1779 met een K	1852 met jouw K	1852 met uw K
gifts	18 small K
giornale	1578 questo K	1578 il nostro K
giornalismo	1502 sostieni il K	1566 fare K costa	1578 il nostro K	1578 il K costa
giornalista	39 nostro K	1543 è K e	1543 è K de	1543 è K di	1543 è K del	1543 è K della	1543 è K dell'	1543 è K a	1543 è K per
giornalisti	39 nostri K	1578 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	2631 K
gitmeden	2585 K önce
give	755 K what you can	912 K what you can	912 K if you can	912 euro you K
gives	858 our app K
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	1932 kan ikke K
gjerne	1974 vil K høre fra deg
""", 'gl': """
glasajte	2329 K
glasila	2349 K
glasio	2349 K
glasujte	2329 K	2449 K
gledajte	2335 K nas	2455 K nas
glissez	1266 K une pièce
""", 'go': """
going	20 to keep K	851 keep us K	913 keep us K
gokken	83 wat kost K jou
google	175 K news	265 a K news	326 K news	340 K play	410 K news	482 auf K news	515 als quelle bei K	515 als quelle auf K	515 bei K öfter	515 auf K sehen	538 K play	560 K-suche	560 bei K	560 K news	560 auf K	631 K news	699 get it on K play	712 follow on K news	760 K news	760 star on K	760 source on K	829 when you search on K	829 in your K feed	975 en K news	1401 K-ben	1710 K news	1751 K ziņās	1751 K news	1828 vaker in K	1865 in K	1865 op K	1865 bij K	1935 K news	1935 som kilde på K	1949 app store og K play	1949 K play og app store	1996 nas w K news	1996 na K news	2016 K news	2162 pe K news	2304 K news	2365 K news	2379 K play	2425 K news	2506 K news	2506 som källa på K	2519 app store och K play	2519 K play och app store	2596 K news'te	2610 K news'te	2610 K'da bizi	2622 app store ve K play'den	2681 K news	2741 trên K news
gostou	2138 K desta	2138 K deste
govorila	2349 K
govorili	2349 K
govorio	2349 K
""", 'gr': """
gracias	18 K a ti	1009 K a ti
granskning	2544 sådan här K	2544 vår K	2544 oberoende K
granskningar	2544 våra K
granskningen	2544 den här K
gratis	463 wochen K	463 monat K	575 tage K	601 jetzt K	603 wochen K	926 crea tu cuenta K	933 recibe K	1008 recibe K	1010 prueba K	1495 K	1787 ontdek nu K	1787 krijg je ook K	1895 niet K	1953 dager K	1964 K sak igjen	1964 K saker igjen	1970 ingen K saker	2523 dagar K
gratisartiklar	15 K
gratuit	15 article K	1192 dernier article K	1267 ce site est K	2190 creează un cont K
gratuita	1579 prova K
gratuitas	15 matérias K	929 notas K	2105 matérias K
gratuite	15 articole K
gratuitement	1186 essayez K	1188 inscrivez-vous K	1196 recevez K
gratuiti	15 articoli K	1512 articoli K
gratuito	15 articolo K	1512 articolo K	2105 artigo K
gratuitos	15 artículos K	15 artigos K	930 artículos K	2105 artigos K
gratuits	15 articles K	1256 nos articles sont K
gridava	1580 K
gritaba	1011 K
gritava	2140 K
grupi	2336 viber K
grupo	2137 entre no K
""", 'gu': """
guglu	2304 K
guidelines	726 community K before	726 our community K
""", 'ha': """
haber	2645 bu K
haberdar	2623 ilk siz K olun	2623 K olun
haberi	2 K dinle	4 K	2642 bu K	2642 K size
haberler	2610 google K'de	2610 google K	2645 bütün K
haberlerimiz	2645 K
haberlerimizi	2642 K
hacemos	999 lo que K
hacete	1008 K socio	1008 K socia
hafta	17 her K
haftalik	2646 K
haftanin	2642 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	2629 ücretsiz haber K	2640 ücretsiz haber K
hakutulostesi	1134 google-K
halben	575 zum K preis
haluan	1149 kyllä kiitos, K
hangzik	1438 K
hashtag	62 K it
hatirlatti	2647 K
hatti	2613 ihbar K
hattimiza	39 K	2613 ihbar K
haussa	1134 google-K
hauteur	1268 à la K de vos moyens
havi	1437 K #
havonta	1437 K
hay	2782 cho K
""", 'he': """
hear	765 we would like to K from you	765 we'd like to K from you	765 we'd love to K from you	765 we want to K from you	765 would love to K from you	912 we want to K from you	912 we'd love to K
heard	915 court K
hebben	1894 wij K je hulp nodig	1894 we K je steun nodig
hedder	449 K det i
heihin	51 liity K
hekelt	1897 K
hela	20 läsa K	20 läs K	2475 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	379 for at læse K	1905 for å lese K
helfen	451 K sie mit	601 K sie uns
helft	601 K uns
helloasso	1231 K
help	912 we need your K	912 K us do	912 will you K	912 K pay for	912 K if you can	912 K us pay	1826 K ons	1894 K ons
helpful	726 was this article K
her	1899 nå som du er K
here	672 sign up K	674 as long as you're K	674 now that you're K	826 sign up K	850 book K
herohero	369 na K
herpubliceren	45 K
herunterladen	475 app K
hetente	17 K	1437 K
heter	1977 K det i	2546 K det i
hette	2546 K det
hevder	1977 K
""", 'hi': """
hidden	60 email stays K
hier	597 gibt es K.
hierboven	1874 de video K
hieronder	1874 de reportage K	1874 het fragment K
hiervoor	1835 K zijn cookies nodig
hikayenizi	67 K bize
hilf	601 K uns
hilfe	590 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	451 K sie
hinweis	562 geben sie uns einen K	562 gib uns einen K	592 einen K
hinweise	517 K zu diesem	517 K nehmen wir	517 K für uns	535 K auf fehler
hirdette	1438 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	267 és K
historiadora	267 és K
historie	67 del din K
historien	428 læse hele K	1229 est K
historienne	1229 est K
historier	444 vores K	444 flere K	447 vores K	447 gode K
hittat	2516 K fel	2516 K ett fel
""", 'hj': """
hjelp	1942 K av ki	1942 K av ai	1966 K av ki	1966 K av ai	1974 K oss
hjelper	1974 ditt bidrag K
""", 'hl': """
hlasem	336 ai K
hlasujte	353 K	2392 K
""", 'ho': """
holder	444 læsere, der K
hoofd	1831 is K van
hoofdredacteur	1831 is K	1870 is adjunct-K
hoogleraar	1831 is K
""", 'hu': """
hubungi	38 K kami	1493 K kami
huikkaa	1170 K
huikkasi	1170 K
huusi	1170 K
huusivat	1170 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	373 nu K du er her
""", 'id': """
iddia	2647 K etti
ideal	1896 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1186 K-vous pour	1266 K-vous
""", 'if': """
ifade	2647 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	460 mit K abo
ihren	602 lebt von K
ihtiyacimiz	2644 yardiminiza K	2644 desteğinize K
""", 'ik': """
ikkunassa	1170 luki K
iklan	11 K	70 tanpa K
ikuti	1452 K kami	1493 K kami
""", 'il': """
ilanlari	2618 iş K
ilimitado	927 acceso K	2071 acesso K
ilk	2646 K ay
illimitato	1510 accesso K
ilmainen	1156 K tunnus
ilmaisia	1164 K juttuja
ilmoitti	1170 K
ilmoitukset	14 K	1147 K
iltakirje	1150 K
""", 'im': """
images	40 your K	40 vos K
imbuh	1496 K
imbuhnya	1496 K
immobilienmarkt	528 unserem K
importa	1008 tu opinión nos K
importante	2137 sua opinião é K
impozit	2179 din K către	2192 % din K
impozitul	2179 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	611 στο K σας	695 sent to your K	695 right to your K	695 into your K	695 check your K to	795 in your K at #	795 in your K by #	861 in your K	861 to your K	862 in your K	862 to your K	912 your K	1479 di K anda	1479 ke K anda	1565 nella tua K	1792 in je K	2290 u vaš K
inchiesta	53 mesi a questa K	1578 questa K
inchieste	1578 le nostre K
ind	24 log K	382 log K for at	444 log K med
indbakke	79 i din K	384 i din K
indbakken	79 i K	385 i K
independen	1494 jurnalisme K
independence	913 our editorial K
independencia	1009 nuestra K
independent	291 periodisme K	679 support K journalism	912 support K journalism	913 K journalism	2191 jurnalism K	2191 jurnalismul K
independente	2138 jornalismo K
independently	809 we K	809 editors K	809 K selected by our	809 K chosen by our
independents	291 mitjans K
independiente	1009 periodismo K	1009 prensa K
independientes	999 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1578 giornalismo K	1578 informazione K
indipendenti	1566 rimanere K	1566 restare K
indipendenza	1578 la nostra K
indiquez	77 K votre adresse
indirin	2622 app store ve google play'den K	2631 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	504 dpa-K
infolettre	78 l'K	78 notre K	1195 notre K	1267 notre K
informace	345 K najdete
informasjonskapsler	1920 bruker K	1941 K
informatie	1830 K over dit
information	722 to store and/or access K on a device	722 for more K see our privacy	1233 lettre d'K	1233 lettres d'K	1267 K libre
informationen	505 mit K der	517 K zu diesem fall	583 mit K von
informations	1206 suivez les K sur
informativa	1527 K sulla privacy	1578 la nostra K
informazione	1566 l'K di qualità ha un costo	1577 sostieni l'K	1578 K libera	1578 l'K di qualità
informou	2140 K
infos	578 alle K zum
ingen	71 K spam	426 uden dig K	426 K rig ejer	1952 uten deg, K	2522 utan dig K
inget	71 K spam
ingevoegde	1835 K post
ingezonden	43 K brief	43 K brieven	1834 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	1419 K cikke maradt	1419 K cikkei	1419 K cikked maradt	1424 K cikk maradt	1432 nincs több K cikke
inhalt	9 dieser K	9 diesen K	460 dieser K ist nur für	523 dieser K wird von	523 um den K	566 K von x	591 diesen K zu sehen	591 ein K von
inhalte	9 externe K	490 externe K
inhalts	9 dieses K	566 laden des K
inhoud	9 deze K	1809 om deze K te	1835 bevat K van	1835 K te zien
iniciar	956 debes K sesión
initialement	1226 article publié K	1264 cet article a été K
inkorg	79 i din K	2480 i din K	2480 till din K
inkorgen	79 i K	2521 direkt i K
inloggen	21 K om een reactie	24 K	1894 je moet nog even K
innan	2469 K du går
innboks	79 i din K
innboksen	79 i K	1911 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	1798 meldingen K	1807 javascript K
inschrijving	1850 K te bevestigen	1893 bevestig je K	1893 bevestig uw K
inscreva	2062 K-se	2074 K-se na nossa	2074 K-se em nossa
inscrever	2074 ao se K
inscription	1195 votre K a bien été	1195 K est confirmée	1195 confirmer votre K
inscrit	1188 déjà K
inscrivant	1196 en vous K
inscrivez	77 K votre adresse	1172 K-vous	1195 K-vous à notre
insegna	1543 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	2193 a K
insisted	915 K
instagram	16 K	175 K	390 på facebook og K	482 ob whatsapp, K	483 auf facebook, K	483 auf K, facebook	483 auf facebook und K	483 auf facebook oder K	566 inhalt von K	631 K	712 follow him on K	712 follow her on K	712 follow them on K	713 on K, facebook	713 on K and facebook	1207 sur facebook et K	1521 su facebook e K	1804 op facebook en K	1804 op facebook, K	1916 på facebook og K	2487 på facebook och K	2615 K'da takip	2681 K
instagrame	2365 K	2365 facebooku a K
instagramie	16 K	1997 na facebooku i K
instagramis	1027 K
instagramon	1402 K
instagramu	16 K	326 K	2304 K	2425 K
instale	2077 K a app
install	699 K our app
installeer	1847 K de app
installez	1266 K-la
installiert	571 die app K
instellingen	1871 cookie-K
integritetspolicy	2491 K
intelektas	1717 dirbtinis K
intelekto	1717 dirbtinio K	1732 dirbtinio K
intelektu	1757 mākslīgo K	1772 mākslīgo K
inteligence	350 pomocí umělé K	2446 s pomočjo umetne K
inteligencie	2389 pomocou umelej K
inteligencije	2326 uz pomoć umjetne K	2326 pomoću umjetne K	2326 uz pomoć veštačke K	2326 pomoću veštačke K	2326 uz pomoć vještačke K
inteligenciou	2389 umelou K
inteligencji	2039 z pomocą sztucznej K	2039 przy użyciu sztucznej K
inteligenco	2446 z umetno K
intelligencia	1407 mesterséges K készítette	1407 mesterséges K fordította	1407 mesterséges K segítségével	1426 mesterséges K segítségével
intelligens	417 med kunstig K	417 af kunstig K	417 fra kunstig K	417 kunstig K (ai)	437 hjælp af kunstig K	1942 med kunstig K	1942 av kunstig K	1966 hjelp av kunstig K	2513 med artificiell K	2513 av artificiell K	2535 hjälp av artificiell K
intelligenz	590 mithilfe künstlicher K
interdite	1264 diffusion K
interdites	1264 diffusion K
interessiert	562 ihre geschichte K
interview	569 das K in voller
introdu	77 K adresa de email	2147 K adresa
introduce	77 K tu correo
invest	912 K in local news
investigaciones	1009 nuestras K
investigador	267 és K	970 es K	2107 é K
investigadora	267 és K	970 es K	2107 é K
investigando	999 seguir K
investigant	291 continuar K
investigate	764 we should K
investigation	53 months on this K	53 weeks on this K	815 this K	913 this K	1267 cette K
investigations	764 our K team	764 our K desk	913 our K
investigative	742 is an K
investigativteam	517 K
inviamo	57 ti K	57 vi K
inviata	1543 è K
inviato	1543 è K
invitame	54 K un café	54 K a un café
invite	1269 K
invitent	1269 K
involved	809 not K in the
""", 'ip': """
iphone	699 our K app
iptal	2631 K edin
""", 'ir': """
iratkozz	1386 K fel	1435 K fel ingyen
iratkozzon	1386 K fel	1435 K fel ingyen
""", 'is': """
iscrive	1565 ci si K qui
iscrivendoti	1514 K
iscriversi	1565 K qui
iscriverti	1565 per K clicca	1577 clicca qui per K
iscriviti	1498 K	1514 K alla nostra	1514 K gratis	1514 K al nostro	1565 K qui	1577 K qui
iscrizione	1515 annullare l'K	1565 la tua K è	1565 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	1438 K el
ismerte	1438 K el
issue	822 back K
issues	822 back K
istakao	2349 K
istakla	2349 K
istaknula	2349 K
istaknuo	2349 K
istedi	2647 K
istediler	2647 K
""", 'it': """
itiraf	2647 K etti
""", 'iz': """
izjavila	2349 K
izjavio	2349 K
izlasi	1774 K visu
izleyin	2631 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	1896 per K
jahr	603 im K	603 pro K
jakoon	49 laita K
janela	2092 abre em nova K
jar	755 tip K
jaunumi	1775 mūsu K	1778 K
jaunumiem	1743 piesakies K	1762 K	1774 piesakies K
jaunumus	1762 K
javascript	310 povolte K	310 zapněte K	393 aktivér K	393 slå K til	487 K in ihrem browser	487 aktivieren sie K	487 K benötigt	718 please enable K	718 requires K	718 K is disabled	718 K is required	718 turn on K	718 K is not available	718 enable K in your browser	718 K must be enabled	718 needs K	951 activa K	951 habilita K	951 habilitar K	951 activar K	1122 salli K	1122 ota K käyttöön	1210 activer K	1210 activez K	1210 K est désactivé	1210 nécessite K	1284 אפשרו K	1455 aktifkan K	1524 abilitare K	1524 abilita K	1524 attiva K	1524 attivare K	1807 schakel K in	1919 aktiver K	1919 slå på K	2000 włącz K	2000 włącz obsługę K	2087 ative o K	2087 habilite o K	2087 ativar K	2153 activați K	2216 включите K	2490 aktivera K	2490 slå på K	2665 увімкніть K	2743 bật K
javasolta	1438 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	2305 K nam	2305 K nam se	2305 K se našem	2305 K se našoj	2346 K nam	2346 K nam se	2346 K se našem	2426 K nam	2464 K se nam
""", 'je': """
jederzeit	463 K kündbar	468 widerruf K	468 abmeldung K	469 K abmelden	541 K wieder abmelden	573 abmeldung ist K	603 K kündbar
jednou	17 K týdně
jefa	970 es K de
jefe	970 es K de
jegyezte	1438 K meg
jelas	1496 K
jelasnya	1496 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	1430 K most
jelentkezzen	24 K	1383 K be a	1430 K most
jelezze	1435 K nekünk
jetzt	460 K im abo	601 teste K
""", 'jo': """
jobbar	2513 K med ai
join	756 K for	912 K us on
jornal	2138 nosso K	2138 somos um K
jornalismo	2066 apoie o K	2129 K de qualidade tem um custo	2129 presente ao K	2137 apoie o K	2138 nosso K	2138 K de qualidade	2138 fazer K
jornalista	2107 é K formada	2107 é K formado	2107 é K do	2107 é K da	2107 é K no	2107 é K na	2107 é K e
jornalistas	2138 nossos K
joukkoon	51 liity K
journal	1267 notre K
journalism	679 support our K	679 support the K you rely on	798 keep our K free	802 access to all our K	802 access to all of our K	912 support quality K	912 support local K	913 our K	913 fearless K	913 K like this
journalisme	1177 soutenez un K	1266 soutenez le K
journalismi	1168 riippumaton K	1168 K maksaa	1168 hyvä K
journalismia	1168 K
journalismimme	1168 K
journalismus	455 unterstützen sie unabhängigen K	455 unterstütze unabhängigen K	455 für unseren K	574 freien K	602 unser K	602 unseren K	602 unabhängigen K	602 unabhängiger K	602 gut gemachten K	602 gut gemachtem K	602 frei zugänglichen K	602 frei zugänglicher K	602 guten K	602 freien K
journalist	39 vores K	39 vår K	414 er K på	414 er K hos	414 er K ved	414 er K i	509 ist freier K	509 ist K	519 arbeitet seit # als K	740 is a freelance K	742 is a K	766 K	1831 is K	1831 is freelance K	1870 werkt als K	1892 is schrijver en K	1892 is K en	1939 er K i	1939 er K på	1939 er K og	2510 är K på	2510 är K och
journalistar	39 våre K
journaliste	39 notre K	1229 est K	1229 K au	1229 K à	1229 K pour
journalisten	1895 onze K
journalister	39 vores K	39 våre K	447 vores K	1975 våre K	2544 våra K
journalistes	39 nos K	1255 nos K	1256 payer nos K	1267 nos K
journalistiek	1783 steun onze K	1878 goede K kost	1878 K kost	1895 onze K
journalistik	376 støt vores K	376 støt uafhængig K	447 vores K	447 uafhængig K	447 K koster	447 kritisk K	447 fri K	2472 stöd vår K	2472 stöd oberoende K	2544 vår K	2544 oberoende K	2544 granskande K	2544 bra K	2544 fri K
journalistikk	1902 støtt vår K	1902 støtt uavhengig K	1975 vår K	1975 uavhengig K	1975 kritisk K	1975 god K	1975 fri K
journalistin	509 ist freie K	509 ist K	519 arbeitet seit # als K
journalists	913 our K	913 we, the K
""", 'ju': """
jueves	17 cada K
julisteessa	1170 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
jurnalis	39 K kami	1469 adalah K	1494 K kami
jurnalism	2191 facem K
jurnalisme	1480 dukung K	1494 K kami
jurnalismul	2178 K de calitate costă	2190 susține K	2191 K nostru
jurnalist	2164 este K
just	878 K £#	878 K $#	878 K €#
jutjubu	2304 K
jutro	17 svako K	17 vsako K
juttu	1112 lue koko K	1168 tämä K
juttujamme	1168 K
juttuvinkki	38 lähetä K	67 lähetä K	1167 lähetä K
jutun	20 koko K	1166 tämän K
jutusta	1168 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1840 nu K voor	1840 je K voor
kabul	2647 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1168 K jutut
kaitstud	1017 kõik õigused K
kakor	2504 K på	2512 K
kami	1493 beri tahu K	1494 tim K
kanaal	1895 ons K
kanal	447 vores K	1452 ikuti K	1494 K kami	1975 vår K	2544 vår K
kanale	1996 na naszym K
kanaliga	1027 meie K
kanalimiz	2645 K
kanalimiza	2596 K abone	2611 whatsapp K	2611 telegram K	2611 youtube K
kanalimizi	2611 whatsapp K
kanalina	2611 whatsapp K	2611 telegram K
kanalini	2611 whatsapp K	2611 telegram K
kanavaamme	1135 K
kanavalle	1135 whatsapp-K	1135 telegram-K
kanavamme	1135 whatsapp-K	1168 K
karte	9 diese K	566 laden der K
karya	1494 K kami
kasutamine	1024 K ilma
kata	1496 K
katanya	1496 K
katil	51 sen de K
katilin	51 siz de K	2631 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	2635 reklam verenin K
kavom	54 časti me K
kaydetti	2647 K
kaydolun	2644 K
kaynak	2610 tercih edilen K
kaynaklara	2610 tercih ettiğiniz K
kazala	2349 K
kazanin	2631 K
kazao	2349 K
""", 'kd': """
kdykoli	370 zrušit K
""", 'ke': """
kebijakan	1456 K privasi	1456 K cookie
kedvenc	1401 google K
keelatud	1024 loata on K
keep	851 help us K	912 help us K	912 help K our
keeps	858 our app K
kehotettiin	1170 K
kehotti	1170 K
kehottivat	1170 K
kehotus	1170 kuului K
kein	548 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	1435 K minket
kernpunkte	567 die K
kertoi	1170 K
kertoivat	1170 K
kertoo	1170 K
kesti	2647 ceza K
ketentuan	1456 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1942 med K	1942 av K
kielletty	1161 ilman lupaa on K
kiitos	1167 K kun luet
kinnitas	1053 K
kirakatban	1438 állt a K
kirim	1493 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1167 K sisään
kirjeenvaihtaja	1139 K
kirjoita	38 K meille	67 K meille
kirjoitti	1170 K
kirjoittivat	1170 K
kirjuta	38 K meile	67 K meile	1050 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1053 K
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1152 €/K	1169 /K
""", 'kl': """
klaagt	1897 K
klagade	2546 K
klagar	2546 K
klagede	449 K
klagen	1897 K
klager	449 K	1977 K
klaget	1977 K
klagt	604 K
kleine	452 haben wir eine K bitte
klical	2467 je K
klicka	2520 genom att K på
klicken	569 K sie auf play	569 auf play K
klikke	1950 ved å K på
klikom	2319 K na	2439 s K na	2439 s K
klimaatverslaggever	1870 is K
klummeskribent	414 er K
""", 'kn': """
know	819 let us K
""", 'ko': """
kogu	1050 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	1469 adalah K
kolumnist	509 ist K	1029 K	2306 je K	2427 je K	2510 är K
kolumnista	2306 je K
kolumnistica	2306 je K
kolumnistin	509 ist K
kolumnistka	2427 je K
komentar	6 za K	6 ostavite K	85 di kolom K	1477 tulis K anda	1477 di kolom K
komentara	2317 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	2317 biste K
komentarisanje	6 za K
komentarjev	2437 brisanja K	2437 izbris K	2437 brisanje K
komentarji	2437 K izražajo	2437 K ne izražajo	2437 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	2003 aby dodać K	2026 zostaw K
komentarzach	85 w K	2013 w K	2013 w K pod
komentarzu	85 w K	2013 w K
komentator	1477 tanggung jawab K
komentirajo	2437 K lahko
komentirali	2317 biste K
komentiranje	6 za K
komentirate	2437 K lahko
kommentar	537 K wird	537 ihr K	537 dein K
kommentarbereich	85 im K
kommentare	85 in die K	493 um K zu	537 K zu diesem	537 K werden	602 schreibt mir in die K	602 schreib mir in die K	602 schreibt uns in die K
kommentaren	85 in den K	493 in den K
kommentarerna	85 i K	2495 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	398 i K	1923 i K	1946 stenger K	1946 meninger i K
kommentarfunktion	493 K
kommentarsporet	85 i K	421 i K
kommentator	414 er politisk K	414 er K	1939 er K i	1939 er K og	1939 er politisk K	2510 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentekben	85 K
kommentera	6 för att K	2493 för att K
kommentere	6 for at K	6 for å K	396 for at K	1922 for å K
kommentieren	6 um zu K	6 K zu können	492 um zu K	492 probleme beim K	492 K sie diesen	492 K sie den	493 nicht mehr K	537 K
kommentiert	493 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kompakt	541 K per mail	541 K per e-mail
komunikat	2060 taki K
kondigde	1897 K
koneellisesti	1142 K
konferenci	333 naši K
konferenciju	2312 našu K
konferenciu	2373 našu K
konferenco	2433 našo K
kongress	528 jetzt zum K
konstaterade	2546 K
konstaterar	2546 K
kontakt	38 K os	38 K oss	446 K os	1974 K oss
kontakta	38 K oss	2543 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	2305 K nas	2305 K redakciju
kontaktowej	2017 skrzynki K
kontaktujte	327 K redakci	327 K nás	327 K autora	2366 K redakciu	2366 K nás
konten	9 K ini
kontingent	466 haben ihr K
konto	382 opret en K for	446 opret en K	2057 załóż K	2478 skapa ett K för	2543 skapa ett K och	2543 skapa ett K här
kontributor	1469 adalah K
konzern	545 kein K	602 kein K
kopeerimine	1024 K ilma
kopieras	2527 får inte K	2527 får ej K
kopieres	1931 kan ikke K uten
kopiering	406 K er ikke tilladt	2527 K utan
kopijuoti	1709 K, platinti
kopiointi	1131 luvaton K	1131 K ilman lupaa
kopyalanamaz	2606 izinsiz K
koresponden	1469 adalah K
korespondentas	1714 K
korespondente	1754 K
korespondentem	2018 jest K
korespondents	1754 K
korrekt	2516 ska vara K
korrekta	2516 ska vara K
korrekturhinweis	535 K
korrekturhinweise	535 K
korrespondent	414 er K	509 ist K	518 als K	518 seit # K	1029 K	1939 er K	2510 är K
korrespondentin	509 ist K	518 als K	518 seit # K
korting	1855 K op je eerste	1855 K op het eerste
korzystamy	2000 K z plików cookie
kostenlos	463 wochen K	463 monat K	468 K per mail	574 lesen alle K	575 tage K	575 tage lang K	603 K testen
kostenlose	15 K artikel	466 noch zwei K	466 noch # K
kostenlosen	466 noch einen K	466 K artikel gelesen	468 unseren K newsletter	468 unserem K newsletter	468 unserer K newsletter	468 den K newsletter	585 K konto	585 K account
kostenloser	466 K artikel
kostenpflichtig	460 dieser artikel ist K
koster	447 K penge
kostnadsfritt	2523 en månad K
""", 'kr': """
krevde	1977 K
kritik	535 lob oder K
kritiker	2510 är K och
kritiserar	2546 K
kritiserer	449 K	1977 K
kritisieren	604 K
kritisiert	604 K
kritizuje	371 K
kronor	2545 K
krzyczeli	2060 K
""", 'ku': """
kullan	2599 çerez K
kullanilamaz	2606 izinsiz K
kullanilmaktadir	2599 çerez K	2599 çerezler K
kullanilmasi	2606 izinsiz K yasaktir	2635 izin alinmadan K
kullaniyoruz	2599 çerezleri K	2599 çerezler K
kulttuuritoimittaja	1139 K
kulturredakteur	594 ist K
kulturredakteurin	594 ist K
kulturressort	518 leitet das K
kulturskribent	2510 är K
kumppanimme	1122 me ja K
kun	427 for K #	1953 for K #
kunne	447 K du lide
kunnen	50 leden K
kunt	1891 geef wat je K
kurzfassung	510 K
kutunuza	2592 posta K
kutunuzda	79 posta K
kuukaudessa	1169 K
kuukausi	1112 kokeile K	1152 K #	1167 kokeile K
kuukausilahjoituksella	1151 K
kuulutas	1053 K
kuus	1052 K
kuvailee	1170 K
kuvasi	40 K
""", 'kv': """
kviz	2315 naš K	2436 naš K
kvizu	2315 našem K	2436 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1170 K
""", 'l': """
l	292 K'any
""", 'la': """
laadi	1050 K alla
laat	1867 K het ons
laatste	1803 volg het K nieuws
ladattavissa	1148 sovellus on K
ladda	2482 K ner vår app	2543 K ner vår
lade	474 K die app
laden	474 K sie die app	475 app K	591 die karte zu K	591 das video zu K
lage	1975 K mer
laget	51 bli med på K
lahjoituksesi	1151 K auttaa	1167 K
lahjoitus	1151 tee K	1167 tee K	1171 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1266 K-nous votre
lamenta	1011 K	1580 K	2140 K
lamentano	1580 K
lamentou	2140 K
lance	1269 K
landing	861 K in your inbox
langganan	1479 K buletin	1493 K sekarang	1497 K
lanjutkan	1482 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	1434 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	1912 K ned vår app	1974 K ned
later	785 check back K
latest	837 the K on this story
laukeliai	21 būtini K
lauloivat	1170 K
laut	604 K
lavoro	1578 il nostro K
lawyers	913 our K
""", 'le': """
leave	695 one click to K	860 K your e-mail	860 K us your e-mail	895 K a clap	912 K us a tip	912 K a tip
lecteur	9 ce K	1242 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1256 par des K comme vous	1267 nos K
lectoras	36 nuestras K	1009 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1009 nuestros K	1009 gracias a sus K
lectors	18 gràcies als K	291 els nostres K
lectrices	1267 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	742 is a senior K	742 is a K
ledarskribent	414 er K	2510 är K
leden	1852 door onze K	1895 onze K
lederskribent	414 er K
leernos	1008 gracias por K
leestijd	0 K
legfontosabb	1434 K írásait
legge	1580 si K
leggere	1508 per K tutto
lehti	80 tilaa K
lei	2192 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	509 ist K
leiterin	509 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2129 K que nos apoiam	2138 nossos K	2138 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2140 K
lengkap	20 artikel K	1482 membaca artikel K
lesarinnlegg	43 K
lese	1954 du kan K mer	1954 kan du K mer
lesedauer	0 K
lesen	460 im abo K	460 K sie mit plus	466 % noch zu K	474 in der app K	554 mehr dazu K sie	597 K sie hier.	601 danke fürs K
leser	1974 takk for at du K
leserabend	528 K	568 unseren K
leserbrev	43 K	1940 K
leserbrief	43 K	493 K
leserbriefe	43 K	493 K an	535 K
lesere	36 våre K	1975 våre K
leserfinanziert	602 K
leserinnen	36 unsere K	602 unsere K	602 unseren K
leserinnlegg	43 K	1940 K
lesern	602 ihren K
leserne	18 takket være K	1952 K våre
lesernes	18 K bidrag	1975 K bidrag
leserreise	568 K
leserreisen	528 unsere K	528 unseren K	568 K
leserumfrage	35 unserer K
leserzuschriften	535 K
lesetid	0 K
lesezeit	0 K
letno	2466 K
lets	858 our app K
letter	729 send a K
letters	43 K desk	43 K page	43 the K editor	729 K to the editor	729 send K	789 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1566 solo grazie ai nostri K	1578 i nostri K
lettre	78 notre K	1267 notre K
lettrici	1578 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1002 para seguir K	1002 quieres seguir K	1002 sigue K con	1002 y sigue K	1008 sigue K sin
lezen	20 meer K
lezers	36 onze K	1895 onze K
lezersaanbieding	1873 onze K
lezersactie	1873 onze K
lezersavond	1840 onze K	1873 onze gratis K
lezersevenement	1840 ons K
lezersreis	1840 onze K
lezersreizen	1840 onze K
""", 'li': """
libovolnou	370 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	1789 al K
lidem	18 díky K	369 díky K
liens	74 nos K	1246 via nos K	1246 par nos K
liest	597 K du hier.
lietotni	1760 K
lignes	1256 qui lisent ces K
liitu	1050 K meie
liituge	51 K
like	913 work K this
liked	913 K what you read
liker	1975 K du det vi
limit	685 read without K	693 free K
limitat	258 accés il·K
limits	685 read without K
line	38 our tips K	67 our tips K	764 our tip K	897 our tip K	897 our tips K
link	708 copy the K	804 read it for free with this K
links	74 über diese K	74 onze K	717 some K on this page	717 some of the K on	855 K here	855 K on this page	855 K in this post	855 K on this site	855 our K	855 our shop K	855 my K	855 these K	855 one of our K	855 one of my K
liputan	1494 K kami
lire	20 pour K cet	1269 peut-on K
lisas	1053 K
lisens	47 K cc	47 cc-K
list	866 join our K	866 join the K	866 not on the K yet	866 not on our K
listen	0 min K	712 K back here	712 K to us live	750 prefer to K	750 rather K
listeners	877 K like you
listening	750 K time
live	822 our K	822 K q&a	883 see them K
liveblog	554 im K	554 unserem K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	918 si has K hasta aquí
llegint	285 per seguir K
""", 'lo': """
local	913 keep K news
log	24 K in	1787 K in om	1787 K in of
logg	24 K inn	1908 K inn for å	1973 K inn med	1974 K inn for
logga	24 K in	2478 K in för att	2542 K in med
logge	585 K dich ein
logged	21 must be K in to post	685 you must be K in to	726 you must be K in to
loggen	585 K sie sich ein
logget	396 du skal være K ind
login	24 faça K	2070 faça K para	2137 faça K
lokalredakteur	594 ist K
lokalredakteurin	594 ist K
lokalredaktion	518 leitet die K
look	913 our new K
lovade	2546 K
lovede	449 K
""", 'lu': """
lubas	1053 K
luetaan	1166 juttu K
lugeda	1014 et edasi K
lugejad	1051 meie K
lugemiseks	1014 edasi K
luisteren	1874 artikel ook K
luisterversie	2 K
lukeaksesi	1112 K koko	1112 kirjaudu sisään K
lukemaan	1167 pääset K
lukemista	1167 jatka K
lukijamme	1168 K
lukijasta	1166 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1151 K tukea	1168 K tuella
lukittu	1164 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1112 K
lunar	2192 K
lunes	17 cada K
lupasi	1170 K
lupasivat	1170 K
""", 'ly': """
lyder	449 K	1977 K	2546 K
lydversion	2 K
lyssnar	2515 K på poddar
""", 'ma': """
maand	1789 deze K nog	1896 per K
maandelijks	1789 K opzegbaar	1896 K
mach	51 . K mit	601 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	451 K sie mit	602 was wir K
macht	601 K mit
made	674 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	304 váš e-K	341 svůj e-K	645 το e-K σας	860 put your e-K	860 type your e-K	862 by e-K	1385 e-K cím	1867 K ons	1867 K dan	1894 K ons	2028 swój e-K	2075 no seu e-K	2177 pe e-K	2207 ваш e-K	2291 na vaš e-K	2319 svoj e-K	2319 na e-K	2354 váš e-K	2354 svoj e-K	2354 na váš e-K	2380 svoj e-K	2658 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	1792 je e-K	1850 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	385 din e-K	396 din e-K vil ikke	446 din K
mailben	1428 legjobb cikkei e-K	1428 cikkei e-K	1428 hírei e-K
mailbox	79 in je K	79 in uw K	861 in your K	1792 in je K	1792 in uw K	1792 in jouw K
maile	2354 vašom e-K
mailed	861 e-K to you	861 K to you
mailedbe	79 az e-K
mailing	866 join our K list	866 join the K list	866 on our K list
mailom	2380 správy e-K
mailovou	341 e-K adresu
mailowy	2028 adres K
mailt	1435 írjon e-K
mailu	79 do e-K	303 přímo do e-K	2354 do vášho e-K
mailul	2148 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1168 ilman K
mainos	11 K
mainostaja	1161 maksanut K
mainosten	1123 K esto
majhno	2465 smo K
make	912 will you K a
maken	1895 wij K
maksumuuri	1171 K
maksuton	1156 K tunnus
maksuttomat	1156 K artikkelit
maltilla	83 pelaa K
mamio	2349 K
manade	2546 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	2129 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	523 K-cookies	773 K cookies
marketingcookies	416 K	1835 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	1446 kotak K anda
masukkan	1446 K email
matched	755 K dollar	798 gift will be K	876 will be K	876 is being K	876 are being K	876 be K	876 K until
material	505 mit K der	505 mit K von	743 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2234 K	2235 K.ru
""", 'md': """
md	427 kr./K	448 kr/K
""", 'me': """
me	2235 t.K	2682 t.K
meaning	873 if you've been K to	873 if you have been K to
medarbetare	2510 är K på	2510 är K i
meddelade	2546 K
meddelte	449 K
medewerker	1831 is K van
medgav	2546 K
mediach	2048 naszych K
medio	1009 este K
medlem	80 bliv K	80 bli K	446 bliv K	1974 bli K	2543 bli K
mee	51 . doe K	51 . doe ook K
meie	1051 K töö
meil	1050 aita K
meile	1050 saada K
meilile	1046 sinu K
meille	38 kerro K	67 kerro K	1167 lähetä K	1167 kerro K
meinen	492 was K sie dazu
meint	604 K
meinte	604 K
meinung	30 K der	43 anderer K	492 sagen sie uns ihre K	522 K des autors
mejl	2291 na vaš K	2291 vašu K	2319 svoj K	2319 na K	2480 i din K	2480 till din K
mejla	38 K oss	67 K oss	2543 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	2543 din K
mejlen	79 i K	2480 direkt i K
mektuplari	43 okur K
melalui	1480 dukung kami K
melanjutkan	1443 untuk K membaca	1482 untuk K membaca
meld	1974 K deg på her
meldde	1897 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	562 K dich bei uns	601 K dich an	1910 K deg av når	1950 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	451 K sie sich an	460 K sie sich an, um	460 bitte K sie sich an	562 K sie sich bei uns	601 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	1848 krijg een K bij	1848 ontvang een K bij
meldingen	14 K	1798 schakel K in	1798 zet K aan	1798 ontvang K	1848 krijg K	1894 zet K aan
meldt	1897 K
meldte	1977 K
membaca	1482 untuk terus K	1482 untuk K berita ini	1493 daftar untuk K
member	50 as a K you	672 become a K	755 become a K	802 not a K?
memberikan	1477 K komentar
members	18 our K	36 our K	50 K can	685 is for K only	685 K-only story	830 paying K	870 thanks to our K	877 K like you	913 our K
membership	872 consider a K
membiayai	1480 K kami
membro	2137 torne-se K
membru	80 devino K
membutuhkan	1493 kami K dukungan
memuat	45 K ulang
menar	2546 K
mencionanos	62 K
mendaftar	1479 dengan K, anda
mendapat	1490 K komisi
mendapatkan	1490 K komisi	1493 daftar untuk K
mener	449 K	1974 hva K du	1977 K
menerbitkan	45 K ulang
menerima	1470 K cookie	1490 K komisi	1493 daftar untuk K
mengambil	1491 dilarang K	1491 dilarang keras K
mengandung	1477 komentar yang K
mengatakan	1496 K
menggandakan	1491 dilarang K
menggunakan	1456 K cookie
mengirimkan	57 kami K
mengutip	1463 dilarang K
meninggalkan	1477 K komentar
menit	0 K baca
mensais	2139 K
mensuales	1010 K
mensuel	1231 un don K	1256 un soutien K	1268 K
mention	62 K @
mentionnez	62 K-moi
menurut	1496 K
menyalin	1491 dilarang K
menyatakan	1496 K
merch	780 our K
merci	1266 K de nous
mere	428 kan du læse K	428 du kan læse K	428 kan læse K om
merkezimiz	2645 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	292 al K	1010 al K	1010 por K
mese	1579 al K
mesec	2320 prvi K	2348 prvi K	2440 prvi K	2440 na K	2466 na K	2466 prvi K
meses	1002 K por #
mesiac	2382 prvý K	2407 za K	2407 prvý K
message	38 K us	67 K us	674 a K from our editor
messagerie	1215 votre adresse de K ne sera pas
messengera	2016 K
messengeri	2365 K
messengerju	2425 K
messengeru	326 K
messengerze	2016 K
metus	1736 per K
mewakili	1491 tidak K redaksi
""", 'mi': """
mi	1757 ar K
mielipidekirjoitus	43 K
miembro	1008 hazte K
mig	62 tag K på
mij	62 tag K
mille	1566 # per K
milliardaire	1256 à aucun K
minggu	1495 per K
mingguan	1479 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	1388 kövess K	1435 kövess K	1435 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	802 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	1892 is K
misiniz	2589 zaten abone K
missen	1891 wat je kunt K
mission	913 our K
mistake	789 spot a K	789 report a K	896 when we learn of a K	896 when we make a K	896 if we have made a K
mitdiskutieren	6 K	537 K
mitgeteilt	604 K
mitglied	80 werden sie K	80 werde K	601 werden sie K	601 werde K	601 jetzt K werden
mitglieder	50 K können	463 nur für K	548 angebots für K	602 unsere K
mithilfe	590 K von ki
mitteilungen	14 push-K	478 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	2320 prvi K	2348 prvi K
""", 'mn': """
mnd	1953 kr/K	1976 kr/K
""", 'mo': """
mobile	699 on your K app	699 our K app
mobilen	422 direkte på K	1947 nyheter rett på K	1947 rett på K	2517 nyheter direkt i K	2517 direkt i K
mobilepay	446 K til #	446 K på #	446 K #	446 K et
modalidad	1010 K premium
moderador	2092 não serão aprovados pelo K
moderados	2092 serão K antes
moderated	726 comments are K	726 pre-K
moderowane	2026 są K
mogelijk	1894 maak het volgende K
mois	1268 par K
moittii	1170 K
molbu	2302 imamo malu K	2302 malu K
molila	2349 K
molili	2349 K
molio	2349 K
monat	548 einen K für	548 K für nur	603 im K	603 pro K
monate	575 # K lang
monatlich	603 K
monday	17 every K
mondays	863 sent K
mondogatta	1438 K
mondta	1438 K
montag	17 jeden K
month	685 try a K for	685 try it for a K	692 for the first K	692 for your first K	878 £# a K	878 $# a K	878 €# a K	914 a K	914 per K	914 every K	914 each K
monthly	755 one-off or K	802 reached your K limit	851 K gift	912 become a K	912 give K	914 K
months	53 K on this story	685 K for $#	692 for the first # K	692 for the first three K
morgen	17 jeden K	17 am K	17 hver K	425 hver K i din	544 uns auch K
morgenbrevet	1951 K
morgon	17 varje K
morgonbrevet	2521 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	1267 nos K
""", 'mu': """
muhabiri	2614 gazetesi K
muhabiridir	2614 K
muhabirimize	39 K	2612 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	2642 K
muistutti	1170 K
mukaan	1167 lähde K	1167 tule K	1170 K
multato	1580 ha K
multou	2140 K
mums	1774 seko K
""", 'my': """
mycket	83 spelar du för K
""", 'na': """
naar	1867 mail K
nabiralnik	79 v vaš K	2413 v vaš K
nabiralniku	2413 v vašem K	2439 vašem K
nachdruck	504 K verboten	559 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	474 aktuelle K aufs handy	475 K-app	478 push-K	554 weitere K finden sie	554 mehr K finden sie	578 K des tages	578 alle K zum
nadaljevanje	2412 za K branja	2441 K spodaj
nadaljuje	2441 K pod oglasom	2441 K spodaj
nadaljujte	2412 K branje
nadie	1009 K nos dice
naglasila	2349 K
naglasio	2349 K
najdete	345 další články K
najnowsze	1988 otrzymuj K
namenite	2444 K nam
napis	2060 taki K
napisz	38 K do nas	67 K do nas	2004 K do nas	2017 K do nas	2049 K:	2049 K na	2057 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	2412 če želite brati K
napsal	371 K
napsala	371 K
narrated	750 is K by an ai	750 is K by ai
naslov	2413 na vaš e-K	2413 svoj e-K	2439 svoj e-K	2439 svoj e-poštni K
nastavak	2287 za K čitanja	2321 K ispod	2321 K teksta
nastavili	2287 da biste K čitanje
nastavite	2287 K čitanje	2289 K čitati
nastavlja	2321 K ispod	2321 K nakon
naszego	2022 K sklepu	2025 K quizu
naszej	2058 K pracy
naszym	2057 zostań K
naujienas	1721 K telefone	1722 K el. paštu	1733 mūsų K
naujienose	1710 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	951 tu K no soporta	951 su K no soporta	2087 seu K não suporta
navela	2349 K
naveo	2349 K
navigateur	10 votre K	21 dans le K pour mon prochain	1210 votre K ne supporte pas	1210 votre K n'est pas
navodi	2349 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
""", 'ne': """
necesitamos	918 K pedirte	921 K tu apoyo	1008 K tu ayuda	1008 K de ti	1008 te K
necessariamente	2110 não reflete K a opinião	2110 não refletem K a opinião
necessaris	21 camps K
necessitem	290 et K
nechajte	77 K nám svoj e-mail
nechcete	358 K přijít o	2397 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	1779 K nu een
neighbors	877 K like you
neighbours	877 K like you
nell	1517 apri K'app
nella	79 K tua mail	1515 K tua mail
nendega	51 liitu K
neodvisni	2465 K mediji	2465 smo K
neodvisno	2464 podprite K
neophodna	21 K polja
neovisni	2347 ostanemo K
neovisno	2346 podržite K
nepriklausoma	1735 K žurnalistika
nesutinkate	43 K
netiquette	492 beachten sie die K	1529 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1919 dette K bruker
neue	571 die K app
neuen	474 hier geht es zur K
neukunden	548 nur für K
neuvoi	1170 K
neuvoivat	1170 K
neuvoo	1170 K
neuvottiin	1170 K
never	71 K spam
news	475 K-app	578 alle K zum	578 alle K zu	699 K app for	742 is a K	764 K tip
newsblog	554 im K	554 unserem K
newsdesk	39 our K	39 the K
newsis	1026 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	191 K	281 la nostra K	342 K	369 náš K	372 K	468 unseren K	468 unserem K	468 unserer K	468 K bestellen	468 K richtig	472 K an	472 K von	472 zum K	472 täglichen K	513 K	541 K erhalten	541 K empfangen	541 unser K	541 der K über	541 der K für	573 unser abend-K	573 unser morgen-K	573 unser K	573 K ist kostenlos	601 K an	602 unser K	602 unseren K	602 unserem K	602 dieser K	605 K	611 εγγραφείτε στο K	611 εγγραφή στο K	611 το K μας	611 γραφτείτε στο K	611 στο K των	611 στο K του	611 στο K της	667 εγγραφείτε στο K	667 γραφτείτε στο K	668 το K μας	671 K	695 sign up for our K	695 sign up to our K	695 sign up for the K	695 subscribe to our K	695 join our K	695 get our K	695 our K here	695 receive our K	695 our daily K	695 our weekly K	695 our morning K	754 K	795 K soon	847 from our saturday K	894 forwarded this K	902 reply to this K	913 our K	916 K	933 suscríbete a la K	933 apúntate a la K	933 nuestra K	998 suscribite al K	1009 nuestra K	1012 K	1195 inscrivez-vous à la K	1195 abonnez-vous à la K	1195 notre K	1255 vous adresser sa K	1267 notre K	1267 cette K	1270 K	1446 K kami	1446 langganan K	1494 K kami	1514 iscriviti alla K	1514 la nostra K	1565 le nostre K	1578 la nostra K	1578 questa K	1581 K	1988 zapisz się na K	1988 nasz K	2030 K	2058 nasz K	2061 K	2074 assine a K	2074 nossa K	2128 esta é a edição da K	2128 esta é uma edição da K	2138 nossa K	2141 K	2147 abonează-te la K	2147 abonați-vă la K	2147 înscrie-te la K	2190 înscrie-te la K	2194 K	2290 naš dnevni K	2300 K	2346 prijavite se na K	2347 naš K	2350 K	2381 K	2406 náš K	2409 K	2421 K
newslettera	78 naszego K	78 do K	78 odber K	1988 zapisz się do K	1988 naszego K	2030 K	2058 naszego K	2300 K	2354 odber K	2381 K	2406 nášho K
newsletterem	2058 naszym K
newsletters	695 K may contain info about	754 K	913 our K	916 K	1195 nos K	1195 recevoir les K	1267 nos K	1270 K
newsletteru	78 odběr K	342 K
newsletterul	78 K nostru	2147 K nostru	2177 abonează-te la K	2190 înscrie-te la K	2191 K nostru
newslettery	342 K	2381 K
newsletterze	2030 K
newslettre	2381 K
newson	1401 google K
newspaper	913 our K
newsroom	38 contact our K	67 contact our K	809 not by the K	819 tell our K	819 our K	837 stories from our K	837 more from our K	913 our K	913 non-profit K	913 this K
newsticker	554 unserem K
next	822 our K	851 help pay for the K	851 pay for the K one
nezavisni	2347 K mediji	2347 ostanemo K
nezavisno	2346 podržite K
""", 'ng': """
ngay	2779 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach
niente	71 K spam
nieograniczony	1986 K dostęp
niets	1825 K uit deze	1886 K van deze site
nieuws	1795 K-app	1828 google K	1830 K of een tip	1866 app je K	1882 al het K over	1882 al het K uit	1893 K in je mail
nieuwsbrief	78 de K	78 onze K	1792 onze K	1793 dagelijkse K	1793 wekelijkse K	1827 K	1895 onze K	1895 deze K	1898 K
nieuwsbrieven	1792 onze K	1827 K	1895 onze K	1898 K
nieuwsbron	1865 favoriete K
nieuwsquiz	1875 de K
nincs	71 K spam
""", 'nj': """
njuzleter	2300 K	2346 prijavite se na K	2347 naš K
""", 'no': """
nombreux	1256 plus nous serons K
nonprofit	913 K newsroom	913 K news outlet
nosaltres	38 contacta amb K
nosotros	1008 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	2066 apoie K	2066 apoie o K	2077 baixe K app	2077 no K app	2137 apoie K	2137 apoie o K	2137 siga o K	2137 entre no K	2138 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	291 la K feina	1517 nella K app	1578 la K app
nostre	291 el K canal
nostri	74 K link
nostro	35 K quiz	1578 il K sito	1578 che il K
nota	20 leer esta K	1002 para leer esta K
notice	896 if you K
noticia	1009 esta K
noticias	975 en google K	975 tu fuente de K
notificaciones	14 las K	941 activa las K	941 activar K	942 recibir K
notifications	14 K	703 turn on K	703 turn on desktop K	703 would like to send you K	703 K from this site	704 enable K	704 allow K	704 receive K	1201 activer les K	1201 activez les K	1201 autoriser les K
notifiche	14 le K
notified	695 sign up to be K	704 get K
notifikace	340 K
notifikasi	14 K	1448 dapatkan K	1450 aktifkan K	1493 nyalakan K
notifikation	422 K
notifikationer	14 K	422 K
notify	704 K me of	704 K me when	726 K me of new posts
notis	2517 K
notiser	14 K	2517 K	2517 push-K
notre	35 K quiz	1267 K site
nouvelle	1215 ouvre dans une K fenêtre
novice	2413 na naše K	2413 na e-K	2421 e-K	2439 na e-K	2465 naše K
novinar	2306 je K	2306 , K	2306 - K	2427 je K	2427 , K	2427 - K
novinari	2347 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	2465 naši K
novinarju	39 našemu K	2426 pišite K
novinarka	2306 je K	2306 , K	2306 - K	2427 je K	2427 , K	2427 - K
novinarki	2426 pišite K
novinarstvo	2347 nezavisno K	2347 neovisno K	2347 naše K	2465 neodvisno K
novinaru	39 našem K
noviniek	2354 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	938 en K app	1008 únete a K	1009 K app	1009 K web
nuestras	1009 K redes
nuestro	35 K quiz	64 K espejo	921 apoya K	946 únete a K canal	1008 apoya K	1008 únete a K	1008 recibe K	1009 K canal	1009 K medio	1009 K sitio	1009 K equipo
nuestros	74 K enlaces	953 K socios	1009 K socios
numer	2059 K krs
nunca	1009 más que K
nuotraukas	40 K ir vaizdo
nur	548 abo für K
""", 'ny': """
nyheder	410 google K	444 vores K
nyhedsbrev	78 vores K	384 vores K	384 tilmeld dig K	425 K	446 tilmeld dig K	447 vores K	450 K
nyhedsbreve	384 vores K	447 vores K
nyhedsbrevet	78 K	384 få K	425 K	446 tilmeld dig K
nyhetene	1947 K rett på mobilen	1973 K våre
nyheter	1935 google K	2506 google K	2542 våra K
nyheterna	2486 följ K	2517 K direkt i mobilen
nyhetsbrev	78 vårt K	1910 vårt K	1910 våre K	1910 meld deg på K	1910 abonner på K	1951 K	1974 meld deg på K	1975 vårt K	1975 våre K	1978 K	2480 vårt K	2480 våra K	2480 anmäl dig till K	2521 K	2543 anmäl dig till K	2544 vårt K	2544 våra K	2547 K
nyhetsbrevet	78 K	1910 få K	1951 K	1974 meld deg på K	2521 K	2543 anmäl dig till K
nyilatkozta	1438 K
nyt	1163 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1529 i campi K
obchode	2373 našom K
oberoende	2543 stöd K
objasnila	2349 K
objasnili	2349 K
objasnio	2349 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2317 K komentara
obligatoires	21 champs K sont	1215 les champs K
obligatori	1529 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	956 los campos K
obligatoriska	21 K fält	2493 K fält
obligatoriske	21 K felt	1922 K felt
obratite	2305 K nam se	2305 K se našem
obrigado	2137 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	318 další šíření K	355 ke všemu K	2382 celému K
obserwuj	1996 K nas na	1996 K nas w	2057 K nas
obvestila	14 K	2413 na K
""", 'oc': """
occupa	1543 si K di
ochtend	17 elke K	1850 elke K het
""", 'od': """
od	2320 K # €	2382 K # €	2440 K # €
odbieraj	2052 K
odcinek	2023 K
odcinka	2023 K
oddajte	2449 K svoj glas
odejdete	295 než K
odete	2302 prije nego što K	2302 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2349 K
odgovorio	2349 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	2423 preden K
odoberajte	2402 K
odobrenja	2339 bez K
odomknite	2353 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	2070 K este artigo
off	38 tip us K	67 tip us K	914 one-K
offert	1188 vous est K	1268 mois K
offrez	54 K-moi un café	1266 K-lui	1266 K-nous
offrici	1577 K un
offrimi	54 K un caffè	1577 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	2347 bez K
oglasov	70 brez K	2465 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	2589 K devam etmek için
okurlarimiz	36 K	2645 K
okurlarimizin	2626 K desteğiyle	2645 K
okurlarin	2626 K desteği olmadan
okuyun	2631 K
""", 'ol': """
olarak	50 abone K	2590 abone K	2612 bize anonim K
olmayanlara	2640 abone K
olun	80 üye K	2644 üye K
olursunuz	2631 kabul etmiş K
olvassa	1414 K tovább
""", 'om': """
omiljene	2303 K izvore
omiljeni	2303 K izvor
""", 'on': """
onafhankelijk	1852 wij K	1852 we K
onafhankelijke	1783 steun K journalistiek	1894 steun K	1895 K journalistiek
onafhankelijkheid	1895 onze K
onbeperkt	1787 lees K	1787 K lezen	1789 K toegang	1855 K digitaal
ondersteunt	1807 je browser K	1807 uw browser K
onderzoek	1895 dit K
onderzoeken	1895 onze K
onderzoeksjournalist	1831 is K
onderzoeksredacteur	1870 is K
onderzoeksredactie	39 onze K	1830 onze K
one	912 make a K-time	912 will you be K of
oneens	43 K?
online	568 unser K-shop	780 our K shop	780 our K store	822 our free K	822 our K event	882 in our K shop
onlineshop	528 im K bestellen
only	878 K £#	878 K $#	878 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	1829 app K
ontdek	1894 K nu
ontvang	1792 K onze	1793 K elke
onze	84 in K app	84 via K app	84 met K app	1795 K app	1830 tip voor K	1895 K app
""", 'oo': """
oordeelde	1897 K
""", 'op': """
opakoval	371 K
opakovala	371 K
opakuje	371 K
open	699 K in app	699 K in the app	870 left it K	1795 K in app
opfordrede	449 K
ophavsretsloven	406 beskyttet af K
ophavsretten	406 K tilhører
opiniestuk	1834 ingezonden K
opinion	30 K of	726 have an K on this
opinions	30 K of
oplyser	449 K
oplyste	449 K
opmerking	1830 tip of K	1830 vraag of K	1830 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	2467 K
oppfordret	1977 K
opphavsrettslig	1931 K beskyttet
opplyser	1977 K
opplyste	1977 K
opportunities	905 equal K employer
opportunity	905 equal K employer	905 equal-K employer
opprett	1908 K en konto for	1974 K en konto
opsiger	427 indtil du K
opublikowany	22 nie zostanie K	2003 twój adres e-mail nie zostanie K
opzegbaar	1896 K
""", 'or': """
ordenou	2140 K
ordinato	1580 ha K
ordnete	604 K an
organizatori	2349 pozivaju K
organizatorzy	2060 zapraszają K
original	743 read the K article	1264 lire l'article K
originally	743 this article was K published on	743 this story was K published on	743 this story K appeared	743 this article K appeared	743 K published at	811 story was K published by	811 story was K published on	811 story was K published in the	811 article was K published by	811 article was K published in our
originalment	289 es va publicar K a	289 es va publicar K en	289 publicat K a
originalmente	967 este artículo fue publicado K	968 publicado K en	2104 publicado K em	2136 publicado K no	2136 publicado K na
originariamente	1540 articolo pubblicato K	1573 pubblicato K in
ortaklarimiz	2599 biz ve K
ortsseite	554 unserer K
""", 'os': """
ossza	49 K meg
ostatak	2287 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	2060 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	2052 K
otsustas	1053 K
""", 'ou': """
our	752 is K
""", 'ov': """
ovdje	2302 kad ste već K
overblikket	425 K hver dag	425 K hver morgen
overgenomen	45 K
overname	1825 K zonder
overnemen	45 K	1862 dit artikel K
oversikten	1951 få K
overview	816 this K
overzicht	1872 dit K
ovisi	2346 K o vama
""", 'ow': """
owner	913 has no K	913 have no K
""", 'oy': """
oynat	2631 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	2366 K sa nám	2405 K sa nám
""", 'pa': """
padalieties	49 K
padeda	1724 jūsų parama K
padroni	1566 non ha K	1578 senza K	1578 libera da K
pagar	54 K um café	2137 ajude a K
page	822 our jobs K
paghi	1577 K un'ora
pago	1012 muro de K
pague	54 me K um café	54 K-me um café	2106 K-nos um café
pahoitteli	1170 K
paid	717 we get K if you buy	717 we may be K
paikalla	42 olitko K
paikkaa	1163 hae K
pakolliset	21 K kentät
palautetta	1167 anna K
palus	1053 K
palusid	1053 K
palvelusta	1141 ulkoisesta K	1141 upotus K
panaszolta	1438 K
pandangan	1491 tidak mewakili K	1491 K pribadi penulis
paparnya	1496 K
paper	752 is the K's
par	1268 K an
parama	1734 jūsų K	1738 K
parancsolta	1438 K
parceiros	2089 nós e os nossos K	2138 nossos K
paremkite	1724 K mus	1734 K mus
parlez	38 K-nous	67 K-nous
part	744 no K of this
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	2062 faça K e
partecipato	1556 non ha K alla stesura
parteispende	605 K
partenaires	1212 nos K et nous	1212 nous et nos K	1267 nos K
participar	957 para K
participez	1172 K à
participou	2119 não K da produção	2119 não K na produção
partilhada	2114 uma publicação K por
partilhe	25 K-o
partir	1174 avant de K	2139 a K de # euros
partner	74 K-links	489 wir und unsere K	558 von unserem K	1527 i nostri K	2490 vi och våra K
partnere	393 vi og vores K	1919 vi og våre K
partnerlinkek	74 K
partnerlinkeket	1415 K
partnerlinks	37 K	74 K
partnerom	2321 u suradnji s K	2321 u saradnji sa K
partners	558 anzeige eines K	722 we and our K	913 our K	1809 wij en onze K	1895 onze K
partnership	744 was produced in K with
partnerske	74 K poveznice	2321 K poveznice	2441 K povezave
partnerskie	2034 linki K
partnerzy	2000 my i nasi K	2000 nasi zaufani K
pasak	1737 K
pasakojo	1737 K
pasidalinkite	49 K
pass	49 K it on	709 K this on
passende	575 sie das K abo
passendes	575 sie ihr K abo
patreon	198 в K	755 on K	755 our K	2705 на K
patron	679 become a K of	912 become a K
patronem	2037 zostań naszym K	2057 zostań K
patroni	2058 nasi K
patronite	2037 na K	2058 na K
paying	870 thanks to our K
paypal	544 per K
paywall	545 K	602 ohne K	605 K	870 without a K	913 we have no K	913 we do not have a K	916 K	1270 K	1581 K	2141 K
paywalls	916 K
""", 'pe': """
pe	2192 K an
peatoimetaja	1029 K
pedimos	1008 te K ayuda
pedirte	918 tenemos un favor que K
pediu	2140 K
peiling	35 onze K	1875 onze K
pelanggan	50 K dapat	50 K bisa	1444 khusus K	1482 untuk K	1494 K kami	1497 K
pembaca	18 berkat K	43 surat K	1494 K kami
pendant	1268 K un mois
pendapat	1491 K pribadi penulis
peneliti	1469 adalah K
pengar	2544 kostar K
penger	1975 koster K
pentru	2178 fără niciun cost K tine
penulis	1469 adalah K
people	18 thanks to K like	798 funded by K like you	877 K like you
pequeno	2063 um K favor a pedir
per	1976 K år	2545 K år
peramban	10 K anda
percent	693 # K left to read
perfil	2083 siga nosso K
periodisme	290 dona suport al K	291 el nostre K	291 fent K	291 fem K
periodismo	921 apoya el K	999 hacer un K	1008 apoya el K	1008 colabora con el K	1009 nuestro K	1009 K de calidad	1009 hacemos K	1009 haciendo K
periodista	39 nuestro K	39 nuestra K	267 és K	970 es K
periodistas	39 nuestros K	998 nuestros K	1009 nuestros K
periodistes	291 els nostres K
perjantaisin	17 K
permanencia	1010 sin K
permission	743 reproduced here with K	743 reproduced with K	758 written K	758 prior K	759 without K	773 K to load	773 K before anything is loaded	811 K to reuse this
perskaitykite	1734 K visą
personal	772 views are K
personale	2154 datele tale K
personales	953 datos K serán
personas	999 K como tú	1008 K como tú
persondatapolitik	394 K
personenbezogene	490 K daten
personnelles	1213 vos données K
personoplysninger	394 dine K
personopplysninger	1920 K
personuppgifter	2491 dina K
personverninnstillinger	1941 K
perspausdinti	45 K
pertama	1495 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2107 é K
pesquisadora	2107 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	2349 K
""", 'ph': """
phone	712 news to your K
photographer	766 staff K
photos	40 your K	40 vos K	40 tes K	780 K from this story	780 K from this event
""", 'pi': """
pictures	40 your K
pide	1011 K
piebilda	1777 K
piece	814 this K	913 this K
pierwszy	2059 K miesiąc
pievienojieties	51 K
pirmas	1736 K mėnuo
pisala	2349 K je
pisalo	2349 K je
pisao	2349 K je
pisz	2049 K na
pitala	2349 K
pitali	2349 K
pitao	2349 K
pitch	672 K in	755 K in
pitching	912 consider K in
pix	2106 um K	2139 K
""", 'pj': """
pjevali	2349 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	1932 vær varsom-K
plakatens	1945 vær varsom-K
plats	42 var du på K
plattform	602 unsere K
player	9 this K
please	51 K join them	67 K tell us	685 K log in to	708 K share this	756 K help	912 K chip in	912 K give	912 K help if	912 K give if
pleide	1977 K
pliki	2019 bez zgody na K
plusartikelen	1895 K
plusartikels	1787 gratis K	1895 K
""", 'po': """
pobierz	2057 K naszą
poche	1253 dans votre K
podaj	77 K swój e-mail
podatkov	2439 obdelavo osebnih K
podatku	1982 przekaż #% K	2037 #% K	2037 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	335 K	419 K-app	447 vores K	512 den K können sie	512 den K kannst du	512 unseren K	602 unser K	602 unseren K	639 K	668 το K μας	748 follow the K	913 our K	1009 nuestro K	1267 notre K	1494 K kami	1578 il nostro K	1874 op de K	1895 onze K	1944 hører K	2023 K	2058 nasz K	2138 nosso K	2314 K	2347 naš K	2375 K	2406 náš K	2435 K	2620 K'i	2620 K'imizi
podcasta	2314 K	2435 K
podcastapp	419 K	1874 favoriete K
podcaste	34 našom K
podcasten	419 K	1944 K
podcastimiz	2645 K
podcastimizi	34 K
podcastimme	34 K	1168 K
podcastov	2375 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	419 hvor du lytter til K	419 hvor du hører K	512 wo es K gibt	569 folgen des K	569 folge des K	639 K	748 wherever you get your K	748 wherever you listen to K	748 wherever you get K
podcastu	34 naszego K	34 našem K	335 K	2023 K	2314 K	2375 K	2435 K
podcastul	34 K nostru	2191 K nostru
podcastunk	1436 K
podcastunkban	34 K
podcasty	335 K	369 naše K	2023 K	2375 K
podd	34 vår K	2544 vår K
poddapp	2515 K
poddar	34 våra K	2515 K finns
podden	2515 K
podelite	25 K	49 K ga	67 K sa nama
podemos	2129 sua ajuda K
poden	50 els socis K
poderemos	2129 a sua ajuda K	2137 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	1944 hører K	1975 vår K	2314 K	2435 K	2465 naš K
podkasta	2314 K	2435 K
podkastapp	1944 K
podkasten	1944 K
podkastu	2314 K	2435 K
podle	371 K
podotkl	371 K
podpora	368 vaše K	2405 vaša K	2464 vaša K
podpore	2406 vďaka K	2444 brez vaše K	2465 brez vaše K
podporo	2464 vašo K
podporte	2387 K	2405 K nás	2405 K našu
podpory	348 bez vaší K	369 bez vaší K	2387 bez vašej K	2406 bez vašej K
podprite	2444 K	2464 K nas	2464 K naše
podremos	1008 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	2049 K nas
points	816 the bullet K	816 these bullet K	816 the key K above
pokutoval	371 K
policy	722 our cookie K
politica	2154 K de cookie
political	742 is a K	742 is the K editor
politicieni	2178 nu depinde de K
politika	2599 çerez K
politikasi	2600 gizlilik K
politikredakteur	594 ist K
politikredakteurin	594 ist K
politikressort	518 leitet das K
politikwissenschaftler	509 ist K
politologue	1229 est K
poll	35 our K	726 vote in our K	726 take our K	1875 onze K
polub	1996 K nas na
pomagajte	2464 K nam
pomocou	2389 K ai
pomozite	2324 K nam	2346 K nam
pomozte	368 K nám
ponavlja	2349 K
ponavljao	2349 K
ponctuel	1231 un don K
ponovno	45 K objavi
pop	672 K your
poprosil	371 K
poprosila	371 K
por	2133 um ano K #
poradil	371 K
portal	2058 nasz K	2347 naš K	2465 naš K
portalu	2033 na naszym K	2033 w naszym K
posez	1266 K-la à	1266 K-nous
posible	18 hace K
posielajte	2366 K nám
posielame	57 vám K
positions	780 our open K
poslechnout	336 si můžete K
posljednji	2333 K besplatni članak
posredujte	49 K
possible	282 ajuda a fer K	291 ajuda a fer K
post	20 rest of this K	79 på e-K	773 to view this K	773 to see this K	809 this is a paid K	814 this K	913 this K	1835 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	2481 din e-K	2493 din e-K kommer inte
postadresse	60 e-K vises ikke	1911 din e-K	1922 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	2346 K član	2464 K član	2464 K naročnik
postanizda	79 e-K	2624 her sabah e-K	2624 e-K	2638 e-K
postaw	54 K mi kawę	54 K kawę	2057 K nam	2057 K mi	2057 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	468 in dein K	468 in deinem K	468 direkt ins K	472 in ihrem K	472 in ihr K
postkasti	1037 otse K
postkastis	1037 iga hommik sinu K	1037 sinu K
posts	15 free K	58 new K by mail
potrebna	2346 K nam je
potrebujeme	2405 K vašu podporu
potrebujemo	2429 za ogled K	2464 K vašo
potremo	1566 aiuto K	1577 con il tuo aiuto K
potrivit	2193 K
potrzebujemy	1982 K twojego wsparcia	2057 K twojej pomocy	2057 K twojego wsparcia
pound	912 K you give
pourboire	1232 un K
poursuivez	1186 K votre lecture
poursuivre	1186 K votre lecture
pouvez	50 abonné, vous K
povabi	54 K me na kavo
povedal	2408 K	2467 je K
povedala	2408 K	2467 je K
povestit	2193 a K
povikao	2349 K
powered	912 K by you
powerful	913 hold the K to account
powiadomienia	14 K	1992 włącz K	1992 chcesz otrzymywać K	1993 K push
powiedzieli	2060 K
powtarza	2060 K
pozele	40 K tale
pozivala	2349 K
pozivali	2349 K
pozivao	2349 K
poznamenal	371 K
poznamenala	371 K
pozvala	2349 K
pozvao	2349 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	1813 K mee	1894 K mee
praca	2058 nasza K
pracujte	333 K s námi	2373 K s nami
prati	2335 K nas na
pratite	2346 K nas
pravi	2467 K
precisa	2062 K de você	2137 K de si
precisamos	2063 K da sua ajuda	2066 K do seu apoio	2137 K da sua ajuda
precisato	1580 ha K
preciso	2093 é K estar logado
precizat	2193 a K
prednostne	2424 K vire
prednostni	2424 K vir
prednostnih	2424 K virov
prednostnim	2424 K virom
predplatitelia	50 K môžu	2395 len K	2395 iba K	2395 nájdu K	2395 prečítajú K	2409 K
predvajanje	2429 K videa
preferate	2162 sursele tale K
preferences	722 your cookie K	825 cookie K	825 privacy K
preferida	265 font K	975 fuente K	2111 fonte K
preferidas	975 fuentes K	2111 fontes K
preferides	265 fonts K
preferido	975 medio K
preferidos	975 medios K
preferirane	2303 K izvore
preferirani	2303 K izvor
preferiranih	2303 K izvora
preferita	1520 fonte K su google	1546 fonte K
preferite	1546 fonti K
preferowane	2015 K źródło	2015 K źródła
preferowanego	2015 K źródła
preferowanych	2015 K źródeł
preferowanym	2015 K źródłem
preferred	712 K source on google	760 K source	829 K sources
preglednik	10 vaš K
prehratie	2369 K videa
prejemajte	2413 K vsako	2461 K
prejemati	2454 želite K
prejmite	2461 K
preklinjao	2349 K
prelua	45 K
preluarea	2161 K textelor
preluat	45 K
prema	2349 K
premier	1190 le K mois	1268 le K mois
premium	1855 toegang tot alle K
premoderated	726 K
prenesite	2464 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	2475 bli K	2475 redan K	2476 som K	2542 en K	2543 bli K
prenumeranter	50 K kan	2475 endast för K	2533 är för K	2533 bara K	2533 endast K	2544 våra K	2547 K
prenumerata	1738 K
prenumeration	2547 K
prenumerationen	2480 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	1730 tik K
prenumeratoriams	1699 tik K	1730 tekstas skirtas K	1730 straipsnis skirtas K
prenumeratorzy	50 K mogą	2045 tylko K
prenumerera	80 K	2475 K för att	2480 K på nyhetsbrev	2520 genom att K	2543 K på vårt
prenumeruojate	1699 jau K
prenumeruokite	80 K	1734 K
preostanek	2412 K članka
presenteie	2070 K
prethodnog	2339 bez K odobrenja
pretplata	2350 K
pretplati	2319 hvala na K
pretplatite	80 K se	2287 K se već od	2346 K se
pretplatnici	50 K mogu	2332 samo K	2350 K
pretplatnicima	2287 dostupan samo K	2287 dostupan je samo K	2287 dostupan je K	2287 dostupno samo K	2299 samo K	2332 samo K
pretplatnik	50 kao K	80 postanite K	2287 već ste K	2346 postanite K
pretplatnike	2287 dostupan samo za K	2299 samo za K
pretplatu	2288 već imate K	2320 uz K	2320 K	2341 uz K
preuzeti	45 K
preuzimanje	2298 zabranjeno K	2323 zabranjeno K	2323 zabranjeno je K
preuzmite	2346 K našu
preventing	718 browser extension is K
preview	830 free K
price	914 the K of a
pridaj	51 K sa
pridajte	51 K sa	2398 K si nás	2405 K sa k nám
prihvatate	2319 prijavom K
prijavi	24 K se	2319 hvala na K
prijavili	2319 hvala što ste se K
prijavite	24 K se	2346 K se na naš	2346 K se na naše	2464 K se na
prijavo	2439 s K se	2439 s K na	2439 hvala za K
prijavom	2319 K se slažete	2319 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	2424 K vir
priljubljene	2424 K vire
priljubljeni	2424 K vir
prima	2192 K lună
primajte	2340 K
primate	2334 želite da K
primati	2334 želite K
primeiro	2139 K mês
primer	292 el K mes	1010 el K mes
primo	1579 il K mese
principles	743 the thomson reuters trust K
print	708 click to K
prioriterad	2506 K källa
pripojte	51 K sa
pripomenul	2408 K
prisijunkite	24 K	51 K	1734 K prie mūsų
prispejte	2387 K	2405 K	2405 K aj vy
prispevek	2465 ta K
privacidad	954 política de K	1009 nuestra política de K
privacidade	2090 política de K
privacitat	270 política de K
privacy	722 see our K policy	722 to our K policy and terms	722 and the google K policy	913 our K policy
privacybeleid	1809 ons K	1850 ga je akkoord met het K
privacyverklaring	1811 K
private	60 your email will stay K
privatlivspolitik	394 K
priznaje	2349 K
priznal	2408 K
priznala	2349 K
priznao	2349 K
probeabo	451 K	460 wochen im K
probeer	1894 K nu	1894 K een maand
proberen	1896 gratis K
processing	722 consent to the K
prochains	1267 nos K articles
prodavnici	2312 našoj K
produce	798 not free to K	798 not cheap to K
produced	809 K by our brand
proefabonnement	1789 K	1894 neem een K	1896 K
profesor	970 es K	2164 este K
profesora	970 es K
professeur	1229 est K
professeure	1229 est K
professionista	1543 è giornalista K	1543 giornalista K
professor	267 és K	509 ist K	742 is a K	742 is an assistant K	2107 é K
professora	267 és K	2107 é K
professore	1543 è K
professoressa	1543 è K
professorin	509 ist K
profilazione	1526 i cookie di K
profitez	1172 K de	1186 K de nos offres
prohibida	968 queda K
proibida	2104 é K a
project	1250 trust K
promis	2193 a K	2193 au K
promise	912 K never to
propustite	2334 ne K
prosbu	295 máme na vás K	295 máme malou K	2362 máme malú K	2362 malú K
proseguire	1569 per K la lettura
prosil	371 K
prosila	371 K
prosili	371 K	2060 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	2060 K
protejate	2186 K de dreptul de autor
provalo	1507 K gratis	1577 K gratis
provided	722 content K by a third party	773 contains content K by
provision	486 erhalten wir eine K	486 eine kleine K	558 bekommen wir eine K	558 eine K vom	580 K
provisions	486 K-links
provisionslinks	580 K
prozent	549 K rabatt
przedruk	45 K	2035 K za zgodą
przedrukujcie	45 K
przegap	2047 nie K
przekonuje	2060 K
przetisknout	45 K
przetwarzanie	2001 K danych osobowych
przez	2039 K ai
przycisk	2028 klikając K
przyznaje	2060 K
""", 'ps': """
psal	371 K
psala	371 K
""", 'pt': """
ptal	371 K se
ptala	371 K se
ptali	371 K se
ptaly	371 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	1529 prima di K un commento
pubblicato	22 non sarà K	1529 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	2092 o seu endereço de e-mail não será K
publicat	2186 a fost K inițial în
publication	679 is a reader-supported K	809 accurate at the time of K	809 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	2527 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	951 bloqueador de K	1009 sin K
publicidade	11 a K	70 sem K	2120 depois da K
publicitat	11 la K	70 sense K	291 sense K
publicitate	11 K	70 fără K
publikovanie	2360 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	60 email won't be K	726 your email address will not be K	744 was first K by	744 was first K on	811 K under license
publishing	809 accurate at the time of K
pueden	50 los socios K
puhelimeesi	1147 suoraan K
puis	1187 K # €
puisque	1174 K vous êtes là
pungkasnya	1496 K
punya	1445 sudah K akun
purchase	717 K through links on our site
push	540 per K
pushbericht	1848 een K bij
pushbeskeder	422 K
pushmeldingen	1799 K
pushnotiser	2517 K
pushvarsler	1947 K
pustit	336 si můžete K
pustite	77 K svoj e-naslov
puts	858 our app K
""", 'py': """
pytali	2060 K
pyysi	1170 K
""", 'qu': """
queremos	67 K conocer tu	918 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1499 già che sei K
quieras	926 cancela cuando K	1010 cancela cuando K
quitter	1174 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	1875 doe de K	1875 onze K	2025 nasz K	2025 K
quizie	2025 naszym K	2025 K
""", 'ra': """
raccolta	1581 K fondi
racconta	1580 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	1580 ha K
raconte	1269 K
racontez	38 K-nous	67 K-nous
rad	2347 naš K
radil	371 K
radila	371 K
radili	371 K
radzi	2060 K
radzili	2060 K
radzono	2060 K
ragino	1737 K
raise	798 help us K
rajaton	1113 K pääsy
rakendus	1035 meie K	1035 K
rakenduses	1035 K
raksti	38 K mums	67 K mums	1774 K mums
rakstiet	38 K mums	67 K mums
raksts	1775 šis K
rakstu	1773 šo K
rakstus	1775 visus K
range	850 shop the K
rappelle	1269 K
""", 're': """
reach	770 K him at	770 K her at	770 K them at	798 we would K our goal	798 we'd K our goal	912 help us K
reached	693 you've K your limit of free	741 can be K at
reacties	85 in de K	1814 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	693 # % left to K	750 is K by an ai	750 is K by ai	804 link can K this	870 free to K	870 free for all to K	913 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	674 we're asking K	751 thank you, K	798 funded by K like you	819 K' editor	851 K make this	870 thanks to our K	877 K like you	912 K like you	912 join the K	913 our K	913 funded by its K	916 appeal for K	916 K pay
reading	0 K time	685 keep K for just	685 keep K with a	685 K this post for free	689 to finish K	689 to keep K	804 to your K list	871 you're K	871 you are K	871 you've been K
reageren	6 K	1814 om te K	1830 K? mail	1830 K op dit artikel
realizarea	2173 nu a participat la K
realizzazione	1556 non ha partecipato alla K
recalled	915 K
recalls	915 K
recaptcha	695 protected by K
receba	2062 K as	2074 K no seu	2074 K todos os dias	2137 K no seu
receive	695 K email from us on behalf of	696 sign up to K	696 K emails from	722 agree to K emails	912 to K new posts
recevez	1172 K chaque	1196 K chaque	1196 K tous les	1266 K notre
recevoir	1202 K les alertes	1255 j'accepte de K
recherche	602 diese K
recherchen	602 unsere K
rechercheteam	39 unser K	39 unserem K	517 K
rechtbankverslaggever	1870 is K
recibe	917 K cada	936 K cada	936 K todas las
recibir	998 acepto K
recipe	855 links in this K
reclamat	2193 a K
reclame	70 fără K	2191 fără K
reclamevrij	70 K
recomandat	2193 a K	2193 au K
recomenda	2140 K
reconheceu	2140 K
reconnu	1269 a K
recunoscut	2193 a K
recurring	755 K donation	914 K donation
redacteur	1831 is K	1831 is politiek K	1870 werkt als K
redactie	39 onze K	1813 mail de K	1830 contact op met onze K	1830 contact op met de K	1830 tip voor de K	1834 mening van de K	1859 K heeft geen	1894 mail de K	1894 tip de K	1895 onze K
redactor	267 és K	970 es K	2164 este K
redactora	267 és K	970 es K
redakce	327 napište do K	333 do K	333 do naší K	369 naše K	369 jsme malá K
redakci	39 naší K	369 naši K
redakcia	2406 naša K	2406 sme malá K
redakcie	2360 bez súhlasu K	2366 napíšte do K	2373 do K	2373 do našej K
redakcii	39 našej K
redakcija	1735 mūsų K	1775 mūsu K	2347 naša K	2347 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	2305 javite se K	2305 pišite K	2312 našoj K
redakcijos	1709 K sutikimo
redakciju	2347 našu K
redakcja	2058 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	2035 bez zgody K	2058 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	1493 hubungi K	1494 K kami	1494 email K	1494 K
redaksjon	1975 vår K
redaksjonen	38 tips K	67 tips K	1974 kontakt K	1975 kontakt K
redakteur	509 ist K	518 als K	518 seit # K
redakteurin	509 ist K	518 als K	518 seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	447 vores K	518 leitet die K	522 meinung der K	558 K war an der	559 nicht von der K	562 melden sie sich bei der K	582 produkte wurden von der K	602 unsere K	2544 vår K
redaktionell	582 produkte K ausgewählt
redaktionelle	489 externe K inhalte
redaktionen	396 skriv til K	2493 mejla K
redaktor	328 je K	328 , K	328 - K	2018 - K	2018 , K	2367 je K	2367 , K	2367 - K
redaktore	1754 galvenā K	1754 K
redaktorem	328 je K	2018 jest K
redaktorius	1714 K
redaktorka	328 je K	328 , K	328 - K	2018 - K	2018 , K	2367 je K	2367 , K	2367 - K
redaktorkou	328 je K	2367 je K
redaktorom	2367 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	1754 galvenais K	1754 K
redaktur	1469 adalah K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	1565 la K ti invia	1578 la nostra K
reenvia	49 K
refresh	785 K this page	785 K the page
regala	926 K esta nota
reggel	17 minden K
regioverslaggever	1831 is K
registe	2070 K-se para
register	685 K for free to
registered	802 K users can
registraci	341 děkujeme za K	343 po K
registrarte	936 al K
registrate	998 K a nuestro	1008 K
registrati	1498 K per	1510 K per	1577 K gratis
registration	830 free K gives
registreer	1787 K je
registrera	2520 genom att K dig
registrere	1950 ved å K deg
registrieren	461 K sie sich
registrierung	514 K	548 mit ihrer K	549 die K ist kostenlos
registrirajte	2320 K se besplatno	2320 besplatno se K	2440 brezplačno K	2440 K se brezplačno
registrujte	368 K se	2320 K se besplatno
regrette	1269 K
regrettent	1269 K
reiseangebote	568 unsere K
rejoignez	51 K-les	51 K-nous	1206 K-nous sur	1266 K-nous	1266 K notre	1266 K nos
rejoins	51 K-les
rekao	2349 K
rekla	2349 K
reklam	70 bez K	70 nie mamy K	70 K yok	369 bez K	2058 bez K	2058 nie mamy K
reklama	2347 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	1955 K
reklamelinks	74 K	429 K
reklamer	70 ingen K	447 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	2034 we współpracy K
reklamsiz	70 K	2645 K
reklamy	11 K	70 nemáme K	70 bez K
relatou	2140 K
rely	913 we K on
remaining	693 free articles K	693 free article K	693 articles K this month	693 free stories K
remind	916 K me later
removed	726 this comment has been K
rendszeres	1435 legyen K
rendue	60 e-mail ne sera pas K
replied	915 K
reply	6 leave a K	902 just hit K	902 hit K and	902 hit K to
replying	902 K to this email
report	53 months on this K	53 months to K	789 K an error
reportage	602 diese K	1267 ce K
reportagem	39 nossa K	53 meses nesta K	2138 esta K
reportagens	2138 nossas K
reportaje	1009 este K
reported	915 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	509 ist K	518 als K	518 seit # K	739 contact the K at	740 is a K at	742 is a K	742 is a senior K	764 contact the K	764 contact our K	764 email the K	766 K	1229 est K	1469 adalah K	1939 er K i	2018 - K	2018 , K	2164 este K	2306 je K	2306 , K	2427 je K	2427 , K	2510 är K på
reportera	39 naszego K	970 es K
reporterem	39 naszym K	2018 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	509 ist K	518 als K	518 seit # K
reporterka	2018 - K	2018 , K	2306 je K	2427 je K
reportero	970 es K
reporters	39 our K	912 ask our K	913 our K	913 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	726 why are you K this	798 keep our K free	815 this K	837 more of our K	913 our K	913 this K	913 K like this	913 goes to K
reportrar	39 våra K
reports	768 K on
repost	45 K this
representa	2110 não K a opinião
representam	2092 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	744 may not be K
reproducerea	2161 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	743 K without permission	811 K in whole or in part	1227 toute K	1227 droits de K	1227 K interdite	1228 toute K	1228 droits de K	1228 K interdite
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
republish	45 K	743 K our articles	743 K this article	811 K this story	811 K our stories
republished	45 K	743 K with permission	743 is K from
required	21 K fields are marked	726 K fields are marked
research	742 is a K fellow
researcher	742 is a senior K	742 is a K
reserva	29 es K el dret
reservados	968 derechos K	2103 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	264 tots els drets K
reserve	29 K the right
reserved	624 all rights K	685 article is K for	743 all rights K	1611 all rights K
reserves	29 K the right
respond	43 want to K
responsabil	83 joacă K
responsabile	30 non è K
responsabilidad	30 K de	83 juega con K	83 juegue con K	994 K de sus autores	994 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	2092 os comentários são de K
responsabiliza	30 não se K	994 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	994 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	594 ist K
ressortleiterin	594 ist K
rest	20 to read the K	685 to read the K of this	814 the K of this
restants	1192 articles gratuits K
reste	1193 il vous K #%	1193 il vous K # %
resultater	410 google-K
results	829 your search K	829 your google K
retrouvez	1206 K-nous sur	1236 K	1266 K-nous
rette	420 K fejl
retter	420 K fejl	420 K alle fejl	1945 vi K feil
rettigheter	1931 alle K forbeholdt
reuters	1227 avec K	1228 avec K
revelou	2140 K
revient	1256 vous K qu'à
rewritten	743 may not be published, broadcast, K
""", 'ri': """
ricamiz	2585 küçük bir K var	2585 sizden bir K var
ricercatore	1543 è K
ricercatrice	1543 è K
ricevi	1515 K ogni	1577 K ogni	1577 K la
ricordato	1580 ha K
rief	604 K
riep	1897 K
riferito	1580 ha K
riippumaton	1168 K media
riippumatonta	1167 tue K	1168 K journalismia
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	1540 K riservata	1540 © K	1573 è vietata la K	1573 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	1575 K agli abbonati
riservati	1540 tutti i diritti K	1575 K agli abbonati
riservato	1507 K ai nostri abbonati	1507 questo contenuto è K	1569 K agli utenti	1575 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	417 af en K
rocznie	2059 K
ropade	2546 K
ropar	2546 K
roper	1977 K
ropte	1977 K
roskapostia	71 ei K
round	754 our K-up
roundup	695 get a weekly K	754 our K	754 weekly K
rozhodl	371 K
rozhodol	2408 K
rozpowszechnianie	2012 K artykułu	2035 dalsze K
""", 'ru': """
rubrice	345 najdete v K
ruft	604 K
ruga	2193 îi K	2193 îl K
rugat	2193 a K	2193 au K
rugau	2193 K
rukoili	1170 K
ruled	915 K
rundbrief	78 K	513 K
""", 'ry': """
ryzykiem	83 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	1977 K	2546 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	2546 K
sagde	449 K
sagen	604 K
saglasnosti	2339 bez K
sagt	604 K
sagte	604 K
sagten	604 K
said	915 K
saisissez	77 K votre adresse
saken	1899 likte du denne K	1945 feil i K	1973 denne K	1973 få K	1974 les hele K	1975 denne K
saker	1973 flere K	1975 våre K	1975 alle K
saklidir	2606 tüm haklari K	2606 her hakki K
sako	1737 K
saluran	1452 ikuti K	1452 gabung di K	1494 K kami
samarbeid	1955 i K med en annonsør
samarbejde	429 i K med en annoncør
samarbete	2525 i K med en annonsör
samedi	17 chaque K
samenvatting	1872 deze K	1872 de K is
samenwerking	1859 betaalde K	1859 K met onze partner	1859 K met een commerciële
samstag	17 jeden K
samtycke	2512 ditt K
samtykke	416 dit K	416 give K	424 jeg giver K til	1941 ditt K	1941 gi K
samtykket	1941 K ditt
sang	449 K	1977 K
sanoi	1170 K
sanoivat	1170 K
sanoo	1170 K
sans	70 K pub
satin	2631 K alin
satura	1755 ārējā K
saturday	17 every K
saturdays	863 delivered K	863 delivered on K	863 sent K
sauca	1777 K
saugomos	1702 visos teisės K
savetovala	2349 K
savetovali	2349 K
savetovao	2349 K
savetuje	2349 K
savjetovala	2349 K
savjetovali	2349 K
savjetovao	2349 K
savjetuje	2349 K
savundu	2647 K
say	672 have your K	726 have your K in
saya	62 tag K
sayenizde	2645 sizin K
says	915 K
sazinies	1774 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1517 K l'app	1517 K la app	1517 K la nostra app	1577 K la nostra	1577 K l'app
schauen	601 K sie vorbei
schick	49 K ihn	49 K es	592 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	592 K sie uns	601 K sie uns
schon	452 wenn sie K hier sind	452 wo sie K hier sind
schreef	1897 K
schreib	38 K uns	67 K uns	562 K uns	601 K uns	602 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	451 K sie an	492 K sie uns ihre meinung	562 K sie uns	601 K sie uns
schreibt	38 K uns	67 K uns	509 K über	509 K für	519 K seit # für	601 K uns	602 K mir unten	602 K uns unten	604 K
schrieb	604 K
schriftlicher	504 nur mit K genehmigung
schrijf	38 K ons	67 K ons	1779 K u in	1779 K je in	1792 K je in voor	1792 K je gratis in	1893 K je hier in	1894 K je gratis in
schrijft	1831 K over	1831 K voor	1897 K
schrijver	1831 is K en	1834 mening van de K
scria	2193 K pe	2193 K în	2193 așa K
scrie	38 K-ne	67 K-ne	2190 K-ne
scrii	2190 să ne K
scriitoare	2164 este K
scriitor	2164 este K
scripts	718 unblock K
scris	2193 a K
scritto	1578 chi ha K questo	1580 ha K
scrittore	1543 è uno K
scrittrice	1543 è una K
scrive	1543 K di	1543 K per
scriveteci	38 K	67 K
scrivi	1498 K a
scrivici	38 K	67 K	1577 K
""", 'se': """
search	829 on google K
secondo	1580 K
section	55 K #g	727 in the comment K
secure	764 K drop
securedrop	764 K
securely	764 K on signal	764 K via signal	764 contact us K	764 reach us K
seda	49 jaga K
see	42 did you K it	896 if you K
segnalacelo	1577 K
segons	293 K
segueix	290 K-nos
seguici	1520 K su	1520 K anche su	1577 K
seguir	947 puedes K a	947 puede K a
segundo	2140 K
sehen	597 K sie hier.
sekarang	1493 donasi K	1493 daftar K	1493 gabung K	1493 unduh aplikasi K
sekite	1734 K mus
sekojiet	1774 K mums
selaimesi	10 K
seleciona	2128 a redação K
selected	809 K by our
selengkapnya	1443 untuk membaca K	1482 membaca artikel K
selgitas	1053 K
selitti	1170 K
selon	1269 K
semaine	17 chaque K	17 une fois par K	1268 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1010 a la K	2139 por K
semanal	78 la carta K	936 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	446 K os	695 we'll K you	764 K us a tip	1924 K inn	1974 K oss
sende	1950 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	592 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	858 our app K
seneste	419 K afsnit
sense	71 K spam
senza	71 K spam	1566 K di te non	1577 K di te non
service	1229 est chef du K	1229 est cheffe du K
serwisie	2033 w K	2048 naszym K
serwisu	2019 treści z K	2019 treść z K
seslendi	2647 diye K	2647 K
setiap	17 K pagi	1495 K bulan
setmana	290 rep cada K
setmanalment	17 K
settimana	17 ogni K	1579 alla K
settings	722 cookie K	825 cookie K	825 privacy K
setuju	43 tidak K?
setujui	1470 K cookie
seuraa	1167 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	708 K this with	708 K this post on	708 K this if you	708 K this far and wide	708 click to K	717 we may get a K
shareholders	798 not by K	913 no K
shop	822 our K	850 K our	882 in our K	882 from our K	882 our K now
shope	2373 našom e-K
shopping	855 our K links
shopu	333 našem e-K	2312 našem web K	2373 nášho e-K
should	764 story we K	764 we K look into	764 we K know about
shouted	915 K
showcase	175 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	529 jetzt tickets K:	574 K sie unsere arbeit
sier	1953 til du K opp	1977 K
siga	2083 K-nos no	2083 K-nos nas	2137 K-nos
siger	449 K
sign	24 K in	696 K up to get	756 K up	866 K up for our	866 K up to our	912 K up for our	912 K up to our	912 when you K up	912 K up now
signal	411 på K	516 auf K	516 K-kanal	1936 på K	2507 på K
signaler	1215 K une erreur
signalez	1266 K-la-nous	1266 K-le-nous
signali	2365 K
signalu	326 K	2016 K
signing	695 thanks for K up	695 thank you for K up	695 by K up, i agree	695 by K up, you agree	695 by K up you agree
silakan	1443 K login	1443 K masuk
silenced	913 refuse to be K
simply	902 K hit reply
since	674 K you're here
sini	1493 klik di K
sinirsiz	2609 K erişim
sinulle	1108 meillä on K pyyntö
site	64 ayna K	822 our jobs K	913 our K	1895 onze K
sitede	2616 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	1777 K
skaityti	1699 norėdami K toliau	1699 norint K toliau	1699 K toliau galite
skaitytojai	1735 mūsų K
skaitytojams	1735 mūsų K
skelbiamas	22 nebus K
skicka	2520 genom att K	2543 K till oss
skickar	57 K vi dig	57 vi K dig
skirkite	1724 K # proc	1734 K paramą
sklepem	2022 naszym K
sklepie	2022 naszym K
skontaktuj	38 K się z nami	2017 K się z nami	2017 K się z naszym	2017 K się z naszą	2017 K się z autorem	2017 K się z autorką
skreg	449 K
skrek	1977 K	2546 K
skrev	449 K	1977 K	2546 K
skribent	414 er fast K	1939 er K	2510 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	446 K til os	446 K dig op	2480 K upp dig	2543 K upp dig	2543 K till oss
skrive	21 logget ind for at K	1975 vi bør K om	1975 vi burde K om
skrivefeil	1945 funnet en K
skriver	449 K	1977 K	2546 K
skrzynce	1988 w twojej K
""", 'sl': """
slant	2545 en K
slapukais	1715 K	1733 K
slapukus	1715 K
sledite	2464 K nam
sledujte	306 K nás	359 K nás živě	368 K nás	2405 K nás
sliboval	371 K
slobodno	2346 podržite K
sluit	51 K je aan
""", 'sm': """
small	851 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	290 fes-te K	290 fes-te'n K
socia	51 hazte K	80 hazte K	917 hazte K	973 hazte K
social	482 auch bei K media
socialmediacookies	1835 K
socio	51 hazte K	80 hazte K	917 hazte K	921 hazte K	973 hazte K
sociologue	1229 est K
socios	1003 solo para K	1003 sólo para K
socis	80 feu-vos K
sodelovanju	2441 v K s partnerjem
soglasja	2458 brez K	2458 brez pisnega K
som	1973 en sak K
somebody	894 if you know K	894 K sent you this
someone	708 send this to K	894 if you know K	894 K sent you this
something	789 see K wrong	789 K is wrong	896 if we got K wrong	896 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2193 arată un K
sondajul	35 K nostru
sonderheft	568 unser K	568 das K
sondzie	2025 naszej K	2025 w K	2042 weź udział w K
sonntag	17 jeden K
sordu	2647 K	2647 diye K
sordular	2647 K
soruyor	2647 K
sostegno	1502 il tuo K ci	1502 abbiamo bisogno del tuo K	1577 il tuo K
sostenerci	1502 puoi K
sostengono	1566 ci K ogni mese
sostenitore	80 diventa K	1577 diventa K
sostenitori	1578 i nostri K
sostiene	1541 chi ci K	1578 chi ci K	1580 K
sostieni	1502 K il nostro	1502 K la nostra	1577 K il	1577 K la
sostienici	1541 K	1577 K
sostuvo	1011 K
sottolinea	1580 K
soubory	320 K cookie
souhlasu	319 bez K	362 bez K
souligne	1269 K
source	760 top K
soutenez	1177 K notre	1231 K-nous	1231 K notre	1259 en vous abonnant, vous K	1266 K-nous	1266 K notre	1266 K-le	1266 K-la
soutenir	1173 nous K	1178 pour nous K	1266 K notre
soutien	1172 votre K	1177 votre K est	1177 a besoin de votre K	1256 votre K, même
soutiennent	1256 nous K chaque mois
soutiens	1266 je K
sovelluksellamme	84 K
sovelluksemme	1117 lataa K	1168 K
sovelluksessa	1117 avaa K	1148 K
sovelluksessamme	84 K
sovellus	1117 lataa K	1117 lataa ilmainen K	1148 K	1167 lataa K
""", 'sp': """
spaltist	1939 er K	1939 er fast K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	912 can you K
specchio	64 sito K
spelregels	1814 K
spende	451 ihre K	451 mit einer K	455 deine K für	455 ihre K hilft	455 deine K hilft	455 jede K hilft	455 jede kleine K hilft	455 jede K zählt	601 deine K	601 eure K	601 K jetzt	601 K uns	605 K
spenden	451 jetzt K	451 K sie	605 K
spendenaufruf	605 K
spendenaufrufe	605 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	601 K uns
spendieren	54 K sie mir einen kaffee	601 K sie uns
spiega	1580 K
spiegato	1580 ha K
spiegel	64 unseren K
spiegelseite	64 K
sponsored	817 K content
sportredacteur	1870 is K
sportredakteur	594 ist K
sportredakteurin	594 ist K
sportressort	518 leitet das K
sportskommentator	1939 er K
sportverslaggever	1831 is K
spot	896 if you K
spotify	2620 K'da
spotted	896 if you've K
spottete	604 K
spravodajcom	2367 je K
sprijinul	2190 K tău	2190 avem nevoie de K	2191 K tău
spune	38 K-ne	67 K-ne	2190 K-ne	2191 K-mi mai jos	2193 K
spunea	2193 K
spuneau	2193 K
spurgte	449 K
spurte	1977 K
spus	2193 a K	2193 au K
""", 'sq': """
squadra	1578 la nostra K
""", 'st': """
staat	1897 K er
stabilito	1580 ha K
stadsverslaggever	1870 is K
stammt	590 K von einer ki
stand	912 K with us
standards	743 our K: the	819 our K team
starred	60 K fields
starting	883 tickets K at
statement	904 forward-looking K
statements	904 forward-looking K	904 forward looking K
stay	785 K with us for
ste	2362 keď K už tu	2423 ker K že tu
stede	42 var du til K
stelde	1897 K
stellen	568 wir K ein
stellenangebote	528 aktuelle K
stellenmarkt	528 unserem K
stellenportal	568 unserem K	568 unser K
stemme	417 ai-K
steuerlich	544 K absetzbar
steun	1779 uw K	1783 met jouw K	1783 met uw K	1783 K ons met	1826 K ons	1894 K ons	1894 K onze	1894 jouw K
stiahnite	2405 K si
stichpunkte	567 die K
stillingen	439 søg K	1968 søk K
stimme	510 K
stjerne	60 felter med K
stod	449 K der	2546 K det
stond	1897 K
stopite	2426 K v stik z
stopspillet	83 K
store	340 app K	538 im app K	822 our K	882 in our K	882 from our K	2379 app K
stories	15 free K	693 free K left	739 for more K like this	802 access to all our K	815 K like this	837 more of our K	913 our K	913 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	685 to read the full K	693 free K left	693 last free K	699 read this K in the app	708 share this K on	739 if you have a K to tell	739 email your K to	764 K for us	804 save this K	814 this K	814 the full K	815 this K	815 a K like this	816 this K	913 this K	913 K that took us
straight	695 K to your inbox	861 emailed K to you
straipsniai	1726 nemokami K	1730 geriausi K jūsų
straipsnis	1730 nemokamas K	1735 šis K
straipsnius	1726 nemokamus K
streszczeniu	2039 o K ai
striga	2193 K
strigat	2193 a K	2193 au K
strigau	2193 K
strinjate	43 se ne K	43 se K
strona	2000 ta K używa
studio	809 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	1867 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	1867 K een mail	1867 K ze naar
""", 'su': """
subliniat	2193 a K
submitting	695 by K your email
subscreva	2074 K a nossa	2074 K as
subscribe	685 K to continue reading	685 K to read the full	685 to continue reading, K	685 K to get access	685 K for full access	685 K to unlock	685 already K?	695 K to our free	695 K to our weekly	695 K to our daily	695 K for more	712 K to our channel	712 K to our podcast	748 K to the podcast	748 K to our podcast	802 if you already K	802 K now for	826 K here	826 K below	912 K to our	912 K today	912 K now	912 K to get	912 K for free
subscribed	795 you are now K to	847 you have K
subscriber	50 as a K	672 become a K	685 already a K	685 this is a K-only	687 existing K	802 K-only article	802 K-only story	802 K-only content	802 not a K?	822 K event	830 K account	912 becoming a paid K	912 free or paid K
subscribers	50 K can	50 K may	685 this article is for premium K	685 for K only	685 exclusively for K	685 is exclusive to K	685 for paying K	685 for paid K	685 is for K	685 are for K	685 only K can read	687 existing K	802 exclusive to our K	802 exclusively to K	832 K can comment	870 thanks to our K	913 our K	916 K
subscribing	685 by K to our	695 by K, you agree	872 consider K	912 consider K
subscription	685 off annual K	685 off an annual K	685 your K helps	685 K is being used on another	685 upgrade your K	685 sign up for a K	685 purchase a paid K	802 your K supports	802 your K makes	802 our K offers	802 our K options	830 without a K	872 consider a K	914 annual K	916 K
subscriptions	916 K
subscriptor	258 ja n'ets K	290 fes-te K	290 fes-te'n K
subscriptors	50 els K poden	258 només per a K	282 gràcies als K	285 exclusiu per a K	294 K
subscrit	281 K al nostre
subscriu	80 K-te	290 K-te
subscriure	281 en K't
subskrybenci	50 K mogą	2045 tylko K	2058 nasi K	2061 K
subskrybent	50 jako K
subskrypcja	2061 K
subskrypcje	2061 K
subskrypcji	2031 w K	2053 w K
substack	685 in the K app	916 K
substacks	916 K
subvention	1256 aucune K et
succes	2147 te-ai abonat cu K
successfully	847 K subscribed
sued	915 K
suglasnosti	2339 bez K
suite	1259 pour lire la K	1259 lire la K ?
suivez	1206 K-nous sur	1266 K-nous
suivre	49 faites-le K
suma	51 K-t'hi
sumate	51 K	1008 K al	1008 K
summary	816 this K
sunday	17 every K	754 our K email
sundays	17 on K	863 sent K
suosikiksi	1134 K
suositteli	1170 K
suport	282 amb el teu K podem	282 ens donen K cada mes	290 dona'ns K	290 el teu K	291 ens donen K
suporta	2087 o seu browser não K
support	679 please K us	679 your K, no matter how small	679 K our work by	679 to K my work	679 you can K us	718 your browser does not K	798 K fact-based	912 K us	912 K our	912 K my work	912 K this work	912 your K	912 we ask you to K	912 K the show
supporta	1524 il tuo browser non K
supported	718 your browser is not K	913 reader-K	913 reader K	913 member-K	913 listener-K
supporter	912 become a K
supporters	870 thanks to our K	877 K like you
supporting	679 please consider K	912 consider K
survei	1494 K kami
survey	35 our K	35 our reader K	726 reader K	726 take our # minute K	726 two-minute K	727 short K	912 take our K
suscribirte	933 al K
suscribite	80 K	998 K a nuestro	1008 K
suscripciones	1012 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	926 ya soy K	926 ya eres K	1008 hazte K
suscriptora	1008 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	927 exclusivo para K	927 sólo para K	927 solo para K	1009 nuestros K	1012 K
susisiekite	38 K su mumis	1734 K su mumis
sustaining	755 K member	912 K member	912 become a K
sustenta	2138 que K o
sutikimo	1702 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	2546 K
svarar	1975 vi K alle
svarbiausius	1733 K savaitės
svarede	449 K
svarer	1975 vi K alle
svarte	1977 K
svideo	2302 K vam se tekst
svobodno	2464 podprite K
svobodnou	368 podpořte K
svoju	2291 K e-mail	2291 K mejl	2319 K e-mail
""", 'sw': """
swish	2522 via K
swisha	2543 K en gåva	2543 K oss	2543 K gärna	2543 K till #
""", 'sy': """
syndicated	811 auto-generated from a K feed	811 published from a K feed	811 K feed
syndication	811 our K team
syntetisk	417 K stemme	1942 K stemme
""", 'sz': """
szerint	1438 K
""", 'ta': """
taalfout	1814 K
taasavaldada	45 K
tady	295 když už jste K
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
tahun	1495 per K
takes	802 free and K less than
takip	2596 bizi K edin	2596 K et	2615 x'te K	2631 K edin	2644 bizi K edin
takk	1950 ja K, jeg vil
takket	447 K være dig	1975 K være deg
taloustoimittaja	1139 K
talsyntes	2513 K
tamamini	20 haberin K	20 yazinin K	2644 K okuyun
tandai	62 K saya	62 K kami
tandasnya	1496 K
tanggung	1491 menjadi K jawab penulis
tanpa	71 K spam
tapana	1170 K sanoa
tapkite	1734 K nariu
tarafindan	2617 yapay zeka K	2617 yapay zekâ K
tarayiciniz	10 K
targeting	773 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1406 külső K
tarvitsee	1167 K sinua	1167 K tukeasi
tarvitsemme	1167 K apuasi	1167 K tukeasi
tasuta	1042 K konto
tavsiye	2647 K etti	2647 K ediyor
""", 'te': """
te	2615 'i x'K
teada	38 anna meile K	67 anna meile K
team	913 our K	1895 ons K
teatas	1053 K
teavitused	1036 K
techredacteur	1870 is K
tegasnya	1496 K
tehisaru	1032 K abil	1032 tegi K	1048 K abil
tehisintellekt	1032 K
tehisintellekti	1032 K abil	1048 K abil
teica	1777 K
teigia	1737 K
teil	575 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	601 K sie uns
teilnehmen	528 jetzt K
teilte	604 K mit	604 K der	604 K die
tekrarladi	2647 K
tekst	20 cały K	20 ceo K	1872 deze K	2058 ten K	2320 ceo K	2347 ovaj K
tekstovima	2331 svim K
teksty	2058 nasze K
telefon	422 på din K
telefoni	1036 otse K	1036 otse oma K
telegram	16 K	175 K	209 K канал	209 канал в K	265 canal de K	326 K	411 på K	411 K-kanal	482 unseren K-kanal	516 auf K	516 K-kanal	561 unserer K-gruppe	631 K	712 join our K	712 our K channel	912 join our K	946 nuestro canal de K	1237 canal K	1237 groupe K	1547 canale K	1829 K-kanaal	1936 på K	1936 K-kanal	2016 K	2083 nosso canal no K	2162 canalul de K	2213 мы в K	2213 наш K-канал	2213 в нашем K	2213 новости в K	2234 K	2234 K-канал	2234 K-канале	2304 K	2304 K-u	2336 K kanalu	2365 K	2425 K	2507 på K	2507 K-kanal	2611 K	2661 ми в K	2661 наш K-канал	2661 у нашому K	2681 K	2681 K-канал	2681 K-каналі	2780 kênh K
telegrama	2016 K
telegrame	2365 K
telegrami	1027 K kanaliga
telegramie	2016 K
telegramis	1027 K
telegramissa	1135 K
telegramkanaal	1829 K
telegramkanal	2507 K
telegramon	1402 K
telegramu	326 K	2304 K	2425 K
teljes	20 K cikk
tell	67 ? K us	819 K us
telli	80 K leht	1050 K kohe
tellija	1014 oled juba K
tellijad	50 K saavad	1046 ainult K
tellijatele	1014 artikkel on K	1014 ainult K	1046 tekst on K	1046 lugu on K	1046 artikkel on K
tellimus	1054 K
tells	858 our app K
temas	970 cubre K
temat	2017 zgłoś K
tenhle	369 K text
tento	2406 K text
terangnya	1496 K
termos	2090 K de uso
terms	722 agree to our K of	722 agree to our K and	723 agree to the K
terugkijken	1874 hier K
terugluisteren	1874 hier K
teruskan	49 K
testen	451 jetzt K	451 K sie	460 für # € K	460 für # euro K
testez	1186 K-nous	1266 K-nous
testified	915 K
tetszett	1436 K a cikk
text	38 K us	67 K us	816 this K
texte	578 alle K zum
texten	2516 fel i K
texter	2542 våra K	2542 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	751 K you to the	751 K you to all of you	751 K you to all who	751 K you to our
thanks	751 K to all of you who	870 free K to our
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	798 will you join K	851 join K from
thema	562 K für uns
themenseite	554 unserer K
theo	2740 K dõi báo	2779 hãy K dõi	2782 K ông	2782 K bà	2782 K lời
there	42 were you K
think	726 let us know what you K	912 tell us what you K
thinking	873 if you were K of	873 if you've been K about	873 if you've been K of
thoughts	726 share your K	911 post your K	912 share your K
thousands	912 join K of
threads	326 K
threema	516 auf K
through	855 K links	855 K a link
throw	672 K in
thursday	17 every K
thursdays	17 on K	863 delivered K	863 delivered on K	863 sent K
""", 'ti': """
ticker	554 im live-K
tickets	850 K here	850 book K here	883 K as low as	883 get K from	883 like these K
ticketshop	528 unserem K
tietosuojaseloste	1124 K
tietosuojaselosteen	1149 hyväksyt K
tijeku	2319 budite u K
tikkie	1896 K
tiktok	16 K	566 inhalt von K	631 K
tiktokon	1402 K
tiktoku	2304 K	2425 K
til	446 vær med K
tilaa	80 K nyt	1167 K nyt
tilaaja	50 K voi	1112 oletko jo K
tilaajamme	1168 K
tilaajana	50 K voit	1112 jatka lukemista K	1112 K pääset	1112 K voit	1112 koko juttu K
tilaajat	50 K voivat	1160 vain K	1171 K
tilaajille	1112 vain K	1160 on K
tilaamalla	1149 K hyväksyt	1152 K
tilauksen	1115 voit peruuttaa K
tilaus	1171 K
tilbage	435 gratis artikel K
tilgang	1974 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	2469 vi har en bön K dig	2543 ge en gåva K oss
tillade	2546 K
tillatt	1965 ikke K å gjengi
tilmeld	384 K dig vores	424 ved at klikke på K	446 K dig vores	446 K dig her	446 K dig gratis
tilmelde	424 ved at K dig
tilmelding	424 ved K
tim	2312 naš K
tin	78 bản K	2783 bản K
tine	2178 fără K nu
tip	38 K os	67 K os	396 K os	396 har du et K	446 K os	672 K your	1866 app je K
tipeee	1231 K
tipline	764 our K	897 our K
tipp	562 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	764 news K	1922 K oss	1922 har du et K	1974 K oss	2493 har du ett K	2494 har du K
tipsa	38 K oss	67 K oss	2543 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	373 en lille K at bede	1899 en liten K å be
""", 'tl': """
tl	2646 # K
""", 'to': """
to	57 from us K you
today	756 join K	912 chip in K	912 sign up K	912 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1897 gaf K
toestaan	1871 cookies K
toestemming	1810 K te geven	1835 je K nodig	1835 uw K nodig	1835 geef K	1862 overname zonder K	1871 geen K gegeven	1886 tekst mag zonder K
toeta	1039 K meid	1050 K meid
toetage	1050 K meid
toetus	1039 sinu K	1050 sinu K	1050 teie K
toho	42 byli jste u K
toimetaja	1029 K
toimetus	1051 meie K
toimetusele	39 meie K
toimintaamme	1167 tue K
toimittaja	1139 lehden K	1139 politiikan K	1139 vapaa K	1139 on K
toimittajallemme	39 K
toimittajamme	1168 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1168 K
toimituksemme	1168 K
toimitusta	1167 tue K
toisti	1170 K
told	915 K
torjui	1170 K
toteaa	1170 K
totesi	1170 K
touch	672 get in K	739 get in K with our
""", 'tr': """
trabaja	970 K en
trabajo	921 si te gusta nuestro K	1009 nuestro K
trabalho	2129 valoriza o nosso K	2138 nosso K
tracking	825 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	451 K sie hier	601 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1213 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	1894 K ons
traktir	54 K kopi	54 K saya kopi	1480 K kami
transcript	816 this K
transferred	723 personal data may be K
translated	749 this article was K
transmettez	49 K-le
transmis	2193 a K
transparenzhinweis	504 K
tratamento	2090 K dos seus dados
tratamiento	954 K de tus datos
trattamento	1527 K dei dati
travail	1267 notre K
tredje	2512 K part
trenger	1902 vi K din støtte	1974 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	2433 naše spletne K
trgovini	2312 našoj K	2433 naši spletni K	2433 naši K
trial	685 your free K	912 start your free K	912 start a free K	914 free K
tribunais	2107 cobre K
tribunales	970 cubre K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	876 will be K
trusted	760 K source
""", 'tu': """
tuesday	17 every K
tuesdays	863 sent K
tuit	9 este K
tukesi	1167 K
tukijaksi	1167 ryhdy K
tulisan	1494 K ini
tulisnya	1496 K
tunnistas	1053 K
tunnus	1156 luo K	1167 luo K
tuo	1566 il K #x#
tuomitsi	1170 K
tutur	1496 K
tuturnya	1496 K
""", 'tv': """
tvirtina	1737 K
tvrdi	2349 K
tvrdil	371 K
tvrdila	371 K	2349 K
tvrdio	2349 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	915 K
twice	876 will go K as far
twierdzi	2060 K
twitter	708 share on K	712 follow him on K	712 follow her on K	712 follow them on K	712 follow on K	2615 K'da takip
twitteris	1027 K
twitterze	1997 na facebooku i K
""", 'ty': """
tygodniowo	2059 K
tygodniu	17 raz w K
typo	789 spot a K
""", 'ub': """
ubegrenset	1908 K tilgang
""", 'uc': """
ucap	1496 K
ucapnya	1496 K
""", 'ud': """
udbyder	416 ekstern K
udfyldes	399 skal K
udtalte	449 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	448 om K
""", 'ui': """
uitgeschakeld	1807 javascript is K
uitschrijven	1792 op elk moment K
uitzending	1874 de K hieronder
""", 'uj': """
ujar	1496 K
ujarnya	1496 K
""", 'uk': """
uken	1976 i K
uker	1974 prøv # K
""", 'ul': """
ulubionych	2015 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	718 video K
unbegrenzt	548 alle artikel K
unbegrenzten	575 K zugriff	575 K zugang
unbegrenzter	548 K zugang
undrade	2546 K
uneix	51 K-t'hi	290 K-te
unesite	77 K svoj e-mail
ungkap	1496 K
ungkapnya	1496 K
uniquement	1256 nous vivons K grâce
unisciti	51 K a loro	51 K	1577 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	685 get K access	685 K digital access	687 K access for	830 K reading	830 want K access
unlock	20 K this	685 K the rest
unser	602 K ziel	602 K team
unsere	36 K leser	74 über K links	474 K app	571 K neue app	574 durch K leser	601 können sie K	602 K leser	602 K texte
unserem	35 K quiz	460 mit K abo	528 in K shop	528 K online-shop	561 K kanal	568 K shop
unseren	36 K lesern	528 K shop	568 K online-shop	602 K lesern	602 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	474 in K app	538 K app	554 lesen sie auf K	571 K neuen app	602 K arbeit
unseres	528 K teams
unsubscribe	695 K at any time	695 K anytime	826 K whenever
unterschied	545 machen einen K	545 macht einen K
untuk	1493 masuk K
unutmayin	2631 K
""", 'up': """
upcoming	822 our K
updates	58 receive K by email	695 get K by email	785 check back for K	785 refresh for K
upgrade	685 K to paid	685 K to read	685 behind the paywall. K
upgrading	872 consider K
upitala	2349 K
upitao	2349 K
upitnik	2316 K
upozorava	2349 K
upozorila	2349 K
upozorio	2349 K
upozornenia	14 K	2379 K
upozornil	371 K
upozornila	371 K
uppgav	2546 K
uppger	2546 K
uppmanade	2546 K
ups	916 pop-K
""", 'ur': """
urednica	2306 je K	2306 , K	2427 je K	2427 , K
urednik	2306 je K	2306 , K	2427 je K	2427 , K
urged	915 K
urheilutoimittaja	1139 K
urteilte	604 K
""", 'us': """
us	38 dm K	67 dm K
""", 'ut': """
utbrast	2546 K
utilisation	1213 K de cookies	1213 K des cookies	1213 conditions générales d'K
utilisons	1212 nous K des cookies
utilitza	270 K galetes
utilitzem	270 K galetes
utilizamos	953 K cookies	2089 K cookies
utilizza	1526 questo sito K i cookie	1527 K cookie
utilizziamo	1526 K i cookie
utrzymujemy	2058 K się
uttalte	1977 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1049 meie K
uudiskiri	1017 telli meie K	1037 K	1050 telli K	1051 meie K	1054 K
uudiskirja	1037 K
uudiskirjaga	1017 K	1037 K
uudiskirjast	1037 K
uudistes	1026 google K
uutisemme	1166 K
uutisilmoitukset	1147 K
uutisissa	1134 google K
uutiskirje	78 K	1115 tilaa K	1150 K	1167 tilaa K	1171 K
uutiskirjeemme	78 K	1115 K	1168 K
uutiskirjeen	78 K	1149 tilaamalla K	1150 K
uutiskirjeet	1150 K
""", 'uv': """
uvedl	371 K
uvedla	371 K
uviedla	2408 K
uviedol	2408 K
""", 'uy': """
uyardi	2647 K
uyariyor	2647 K
uygulamamiz	2593 mobil K	2645 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	2593 K indirin	2593 K indir	2593 mobil K	2644 K indir
uygulamasini	2622 K
uygulamayi	2594 K indir	2594 K indirin
""", 'uz': """
uzviknuo	2349 K
""", 'va': """
vaati	1170 K
vaativat	1170 K
vacancies	780 our current K	780 our K
vacatures	1840 onze K	1840 alle K in
vacaturesite	1873 K	1873 onze K
vakuutti	1170 K
valfri	2472 swisha K summa	2543 swisha K	2545 K summa
valgfritt	1902 vipps et K	1974 vipps K
valittaa	1170 K
valitti	1170 K
vallotta	1438 K
vapaasti	45 lainata K
var	42 K du der
vare	2544 tack K er	2544 tack K dig
varnade	2546 K
varnar	2546 K
varoittaa	1170 K
varoitti	1170 K
varoval	371 K
varovala	371 K
varsel	1947 K
varsler	1947 K	1947 push-K
varslinger	14 K
varuje	371 K
vas	2324 bez K	2347 bez K
vastasi	1170 K
vastasivat	1170 K
vastaus	21 peruuta K
vayas	918 antes de que te K
""", 've': """
vecka	17 varje K
veckan	2545 i K
vedomosti	2377 svoje K
velden	60 K met een ster
ven	446 del med en K
vendredi	17 chaque K
venn	1974 del med en K
ventana	956 se abre en una K nueva
veraltet	487 ihr browser ist K
verantwoordelijk	30 niet K	1859 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	558 ist der anbieter K	558 der anbieter selbst K
verarbeitung	541 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	1780 voor je K gaat	1787 lees K met	1787 K lezen?	1789 om K te lezen	1855 gratis K met	1879 lees gratis K	1891 help ons K
verdi	2647 karar K	2647 söz K	2647 diye yanit K	2647 yanit K	2647 cevap K
vereiste	21 K velden zijn	1813 K velden
verfasser	522 meinung der K
verfassers	522 meinung des K
vergoeding	1859 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	1895 dit K	1895 goed K
verhalen	1855 toegang tot alle K	1893 K in je mail	1895 onze K
verhindert	489 ein skript K
verileriniz	2600 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	1897 K
verktyg	2513 hjälp av ett ai-K
verlag	545 kein K	602 kein K
verlinke	62 K mich
verlinkt	62 K mich
verouderd	1807 je browser is K
verpassen	601 K sie
verscheen	1824 dit artikel K eerder	1862 versie van dit artikel K	1862 stuk K eerder	1862 artikel K ook	1886 dit artikel K eerst	1886 dit stuk K eerst
verschenen	1862 artikel is eerder K op	1862 artikel is eerder K in de krant
verschenken	601 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	1870 doet K vanuit
verslaggever	39 onze K	1830 onze K	1831 is K	1831 is politiek K	1870 is medisch K	1870 werkt als K
verslaggevers	39 onze K	1867 onze K
vertaling	1872 deze K
verteiler	513 K
vertelde	1897 K
vertelt	1897 K
vertraulich	517 redaktion K	592 K hinweise
verwenden	489 wir K cookies
verwendest	487 K einen adblocker
verwendet	489 diese website K cookies	489 diese webseite K cookies
verwendung	566 K von cookies
verzi	336 audio K
verzii	2376 audio K
verzoek	1780 een klein K
vesti	2290 K na mejl
vestima	2304 google K
""", 'vi': """
viber	16 K	175 K	209 канал във K	631 K	2234 K	2304 K	2304 K-u	2425 K	2681 K
viberen	1402 K
viberi	2365 K
viberju	2425 K
viberu	326 K	2304 K
viberze	2016 K
vidare	49 skicka den K	49 skicka K	49 send den K	2475 för att läsa K	2543 läs K för
videa	40 fotky a K	2429 ogled K
videli	2308 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	517 fotos oder K	566 laden des K	569 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	379 for at læse K	446 læs K for	1905 for å lese K	1974 les K for
vidjeli	2308 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	699 K in app
viewers	877 K like you
views	30 K of	693 free K left	911 share your K
vigtigste	444 ugens K	444 dagens K
viikko	17 joka K
viikossa	1169 K
vijesti	2290 K na e-mail
vijestima	2304 google K
vikala	2349 K
vikali	2349 K
vikao	2349 K
viknula	2349 K
viknuo	2349 K
viktigaste	2542 veckans K	2542 dagens K
viktigste	1973 ukas K	1973 dagens K
vill	2520 ja tack, jag K
vincoli	1579 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	1952 på K	1974 K et	1974 K oss	1974 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	601 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	1499 K che sei qui
visualiser	1242 K les contenus
visualizzare	1526 per K questo contenuto
vivons	1256 nous K grâce à nos	1256 nous ne K que
""", 'vo': """
voice	911 add your K	913 our K
volal	371 K	2408 K
volala	371 K
volali	371 K
volg	1803 K ons op	1803 K ons via	1894 K ons
volgende	21 in deze browser voor de K
volgens	1897 K
voor	1792 meld je aan K	1855 veel meer K #
voorbehouden	1824 alle rechten K
voordat	1780 K je gaat
voorkeursbron	1828 K
voorkeursbronnen	1865 K
vorbehalten	460 abonnenten K	504 alle rechte K
vorbei	601 schau K
vores	35 K quiz	84 i K app	84 med K app	386 hent K app	386 i K app	446 støt K	446 hent K	447 K app
vorgelesen	533 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1172 K don	1177 K don nous	1231 K don	1266 K aide pour
vous	18 sans K	1267 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	1780 hebben we een gunst te K	1780 we willen je iets K
vriend	80 word K	1894 word K
vrijdag	17 elke K
vroeg	1897 K
""", 'vs': """
vsebin	2451 do vseh K
vsebina	2429 zunanja K
vsebine	2429 zunanje K	2429 te K
vsebino	9 to K	2429 zunanjo K
vstupenky	333 K na naši
""", 'vu': """
vuodessa	1169 K
vurguladi	2647 K
""", 'vy': """
vygenerovala	350 K ai	2389 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	318 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1714 K redaktorius
vyriausioji	1714 K redaktorė
vytvorila	2389 K ai
vyzval	371 K
vyzvala	371 K
""", 'wa': """
waardeer	1852 K dit artikel
waardeert	1852 dit artikel K
waardevol	1780 vond je dit artikel K
waarschuwt	1897 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	604 K vor
warned	915 K
warns	915 K
warnt	604 K
warnte	604 K
warst	42 K du vor ort
wartawan	39 K kami	1469 adalah K
washington	742 is a K
waszych	2037 z K wpłat	2058 z K wpłat
""", 'we': """
we	798 K have you.
webbplats	2490 denna K använder cookies
webinar	528 zum K	638 δωρεάν K	638 το K μας	638 K μας	1840 ons K	2022 nasz K	2312 naš K	2433 naš K
webinarimiza	2618 K
webshop	1840 onze K
webshopu	2312 našem K
website	393 dette K bruger	602 unsere K	913 our K	1886 niets van deze K
webwinkel	1840 onze K	1873 de K van	1873 het boek in de K
wednesday	17 every K
wednesdays	863 delivered K	863 delivered on K	863 sent K
week	17 once a K	17 each K	17 elke K	914 a K	914 per K	1896 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	695 sign up for our K	754 our K email	754 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	911 K in
weiter	460 lesen sie sofort K
weitere	554 K texte finden sie
weitergegeben	573 wird nicht K
weiterlesen	20 K	460 K mit	460 jetzt K	460 diesen artikel K	460 kostenlos K	460 mit plus K	487 mit werbung K
weitermachen	574 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	583 K nur mit
weiterzulesen	460 um K
weken	1896 K voor
werbeblocker	487 deaktivieren sie ihren K
werbefrei	70 K	602 K
werbelink	580 K
werbelinks	74 K	580 K
werbevereinbarung	468 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	548 alle texte ohne K	548 abo ohne K	602 ohne K
werde	601 K teil
werden	51 . K sie eine	601 K sie teil
werk	1895 ons K
werken	1873 kom K bij
wersja	2 K audio
wesprzyj	1982 K nasze	2037 K	2057 K nas	2057 K nasze	2057 K naszą	2057 K mnie
weten	38 laat het ons K	67 laat het ons K	1813 laat het ons K	1894 laat het ons K	1897 laat K
wetenschapsredacteur	1870 is K
""", 'wh': """
whatever	912 chip in K
whatsapp	16 K	38 K us	67 K us	175 K	209 K канал	265 canal de K	265 al teu K	265 a K	326 K	411 på K	411 K-kanal	474 K-kanal der	482 unser K-kanal	482 unserem K-kanal	482 unseren K-kanal	482 zum K-kanal	482 K-kanal von	516 auf K	516 per K	516 K-gruppe	516 bei K	561 unserer K-gruppe	631 K	708 share on K	708 share via K	712 join our K	712 join us on K	712 our K channel	712 updates on K	897 our K tip line	897 our K tipline	897 our K number	897 our K line	897 our K	912 join our K	946 nuestro canal de K	1135 K-kanavaa	1237 chaîne K	1237 canal K	1237 sur votre K	1237 groupe K	1494 K kami	1547 canale K	1547 gruppo K	1547 su K	1547 numero K	1829 K-kanaal	1829 K-groep	1829 via K	1829 op K	1866 in je K	1866 stuur ze via K	1936 på K	1936 K-kanal	1996 kanał na K	2016 K	2083 nosso canal no K	2083 nosso canal do K	2084 grupo do K	2162 canalul de K	2162 direct pe K	2234 K	2304 K	2304 K-u	2336 K kanalu	2365 K	2425 K	2507 på K	2507 i K	2507 K-kanal	2611 K	2681 K
whatsappa	2016 K
whatsappe	2365 K
whatsappgroep	1829 K
whatsappi	1027 K kanaliga
whatsappie	16 K	2016 K
whatsappiin	1135 K
whatsappis	1027 K
whatsappissa	1135 K
whatsappkanaal	1829 K
whatsappkanal	2507 K
whatsappon	1402 K
whatsappu	16 K	326 K	2304 K	2365 K	2425 K
while	674 K you're here
whitelist	718 K our site	718 K this site	718 K us
""", 'wi': """
widerruf	573 K finden sie
widerrufen	469 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	708 opens in new K	708 opens in a new K
winkel	1873 onze K
winning	742 is an award-K
wirtschaftsredakteur	594 ist K
wirtschaftsredakteurin	594 ist K
wirtschaftsressort	518 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	517 K sie mehr
withdraw	723 K your consent
without	18 K you	18 K your	913 K you
""", 'wo': """
woche	17 jede K	603 pro K
wochen	548 # K für	548 vier K für	603 K lang
word	80 K lid	1779 K lid	1783 K lid en	1826 K lid
work	912 back our K	913 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	726 K to us at	912 K to us
writer	740 is a staff K for	740 is a senior K at	742 is a staff K	742 is a senior K	742 is a K
writes	742 K about	768 K on	915 K
writing	809 correct at the time of K
written	742 has K for
wrote	915 K
""", 'ws': """
wsparcia	2058 waszego K	2058 twojego K
wsparcie	1983 twoje K	2057 twoje K pozwala	2057 twoje K pomaga	2057 twoje K jest dla nas
wsparciu	1982 dzięki twojemu K	2058 dzięki K	2058 waszemu K
wspieraj	2037 K	2057 K nas
wszystkich	2044 K treści	2044 do K artykułów	2044 do K tekstów
""", 'wu': """
wurde	510 text K	567 das audio K
""", 'wy': """
wydanie	80 kup e-K
wydarzenie	2022 nasze K
wydawcy	2035 bez zgody K	2035 za zgodą K
wyjdziesz	1979 zanim K
wykup	80 K
wymagane	21 K pola są	2003 pola są K
""", 'x': """
x	1566 #K#
""", 'ya': """
yakiniyor	2647 K
yalvardi	2647 K
yalvariyordu	2647 K
yaniti	21 K iptal et
yanitladi	2647 K
yanitlayin	2631 K
yapabilir	2631 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	2590 giriş K
yapay	2617 K zeka ile	2617 K zekâ ile
yapilamaz	2606 alinti K
yapin	24 giriş K	2631 giriş K	2644 bağiş K
yapmak	6 yorum K
yardim	2644 bize K edin
yardimiyla	2636 yapay zeka K	2636 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	2635 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	2606 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	2614 K	2614 köşe K
yazdi	2647 K	2647 diye K
yazin	38 bize K	67 bize K	2612 bize K	2631 K	2644 bize K
yaziyi	2 K dinle	4 K
yaziyordu	2647 K
yazmak	6 yorum K
""", 'ye': """
year	914 a K	914 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	2646 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	175 K	489 inhalte von K	566 inhalt von K	631 K	712 on K for more	712 on K for the	1494 K kami	2681 K	2740 kênh K của
youtubeu	2304 K
youtubu	2425 K
""", 'za': """
za	2320 K # €	2382 K # €	2440 K # €
zaak	1830 meer over deze K
zaakceptuj	2019 K pliki cookie
zabranjeno	2323 K kopiranje
zabronione	2012 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	2382 článkov K	2382 články K
zadejte	77 K svůj e-mail
zahlasujte	353 K	2392 K
zahtevana	21 K polja
zahtevao	2349 K
zahtijevao	2349 K
zainstaluj	1990 K naszą aplikację	1991 K aplikację
zajednici	2336 viber K
zalo	2738 quan tâm K
zalogowani	2003 tylko K
zalogowaniu	1985 dostępny po K	1985 dostępna po K
zalogowanych	2026 tylko dla K
zaloguj	24 K	1986 K się, aby	1986 K się aby
zamkniesz	1979 zanim K
zamolila	2349 K
zamolili	2349 K
zamolio	2349 K
zamudite	2454 ne K
zanechte	77 K nám e-mail
zapewnia	2060 K
zapisal	2467 je K
zapisz	1988 K się na nasz	2057 K się na	2057 K się do
zapraszali	2060 K
zaprenumeruj	80 K
zaradi	2444 K vas	2465 K vas
zaregistrujte	343 zdarma se K	343 se zdarma K	343 zdarma K	343 K se zdarma	2382 K sa zadarmo	2382 K sa
zarejestrowanych	2026 tylko dla K
zarejestruj	1986 K się, aby	2057 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	2015 K źródeł
zavisi	2346 K od vas
zavolal	371 K
zavolala	371 K
zaznacza	2060 K
""", 'zb': """
zbierka	2409 K
""", 'zd': """
zdarma	343 článků K	343 články K
""", 'ze': """
zegt	1897 K
zei	1897 K
zeptal	371 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2193 K
zicea	2193 K
ziedojums	1778 K
zitten	1895 we K ook op
""", 'zk': """
zkuste	299 K první měsíc	368 K první měsíc
""", 'zn': """
znalosti	337 své K
znanje	2316 svoje K	2316 svoje K u	2436 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	2369 K tohto obsahu	2369 K obsahu	2369 K príspevku
zondag	17 elke K
zonder	71 K spam	1852 K jouw steun	1852 K uw steun
zostanie	2003 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	328 , K
zpravodajem	328 je K
zpravodajkou	328 je K
""", 'zr': """
zrezygnuj	1986 K w każdej chwili	2059 K w każdej chwili
""", 'zu': """
zuerst	583 text ist K	600 text wurde K
zufolge	604 K
zugang	460 noch keinen K
zugeschickt	472 per e-mail K	472 per mail K
zugestimmt	489 externen diensten nicht K
zusammenarbeit	558 beitrag ist in K	558 artikel ist in K	558 text ist in K
zusammenfassung	511 K
zustimmung	489 K jederzeit	490 ihre K	490 mit ihrer K
""", 'zv': """
zvali	371 K
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
pustite
puts
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
  588),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  678),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 734))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1617), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1617),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1617),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1632),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1673),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1673), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1673),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1673), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 2820),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 2831), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 2839))

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
