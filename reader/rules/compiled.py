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
de.abo-order	c1		24	bestellen sie|bestell|testen sie|teste|sichern sie sich|sichere dir|sichern sie|verschenken sie|verschenke|lesen sie	gratis|kostenlos|geschenkt|kostenfrei	ausgaben|hefte|wochen|lesen sie|lies|zeitung|artikel|nummern
de.in-shop	c9		9	# euro|# €|€#|heft|buch|ausgabe|kalender|magazin|sonderheft|tasse	jetzt|erhältlich|bestellen|shop
de.reading-aloud	s10		16	#	vorlesen|anhören|hören sie|min|minuten
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
el.health	c9		14	απώλειας περιουσίας|γραμμή βοήθειας|ρυθμιστής|εεεπ|#+|# ετών
el.outbrain	c9		7	προτειν*|χορηγ*|προτάσεις
el.player	w16		0
el.player-word	w16	among	0
el.player-gone	s16		12	διαθέσιμο|αναπαραγωγή	χώρα|περιοχή|πλέον|σας|στιγμή
el.embed-what	s7		10	youtube|instagram|facebook|x|twitter|tiktok|spotify|bluesky|vimeo
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
el.give-none	c0		22	αναγνώστες|αναγνωστών|συνδρομητές|συνδρομητών|εμάς|μας	χάρη|μόνο|στήριξη|ανεξάρτητ*
el.wall-choice	w2		0
el.wall-word	w2	among	0
el.form	w4		0
el.form-word	w4	among	0
el.form-again	s4		12	δοκιμάστε|προσπαθήστε|ξανά|αργότερα
el.pages	s11		5
el.nav	w11		0
el.lead-in-tv	s11	lead-in	20
el.our-rules	w14		0
el.own-right	s15		12	άρθρο|άρθρου|δικαιώματα|στην|στο|εφημερίδα*|πηγή|άδεια|πρώτη δημοσίευση|απαγορεύεται η αναδημοσίευση
el.by-machine	s16		14	τεχνητή νοημοσύνη|τεχνητής νοημοσύνης|ai|αυτόματα	δημιουργήθηκε|συντάχθηκε|γράφτηκε|μεταφράστηκε|παράχθηκε|έγινε με
el.by-machine-label	w16		0
el.follow-label	w13		0
el.follow-add	c13		14	προσθήκη|προσθέστε|πρόσθεσε
el.share-size	w10		0
el.share-word	w10	among	0
el.with-partner	w9	among	0
el.ad-goes	s9		9	διαφήμιση
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
es.health	s9		14	#|responsabilidad|adicción|juego|moderación
es.outbrain	c9		7	recomendado*|patrocinado*|enlaces|contenido*
es.player	w16		0
es.player-word	w16	among	0
es.player-gone	s16		11	disponible|reproducir*	país|región|disponible|momento|tu|su|navegador
es.embed-what	s7		10	youtube|instagram|facebook|x|twitter|tiktok|spotify|bluesky|vimeo
es.embed-go	w7		0
es.embed-cannot	s7		16
es.app-browser	w5		0
es.push-ask	s6		9
es.push-word	w6	among	0
es.block-label	w8		0
es.block-how	w8	among	0
es.give-label	w0		0
es.give-once	w0	among	0
es.give-none	c0		22	lectores|lectoras|socios|socias|nosotros|nuestro|nuestra	gracias|solo|sólo|publicidad|independ*|depend*
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
es.by-machine	s16		14	ia|inteligencia artificial|automáticamente|automática	redactad*|generad*|cread*|traducid*|elaborad*|escrit*|producid*|revisad*
es.by-machine-label	w16		0
es.follow-label	w13		0
es.share-size	w10		0
es.share-word	w10	among	0
es.with-partner	w9	among	0
es.ad-goes	s9		9	publicidad|anuncio|abajo|debajo
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
fr.health	s9		14
fr.outbrain	c9		7	recommandé*|sponsorisé*|par|proposé*|contenu|contenus	recommandé*|contenu*|sponsorisé*|liens
fr.player	w16		0
fr.player-word	w16	among	0
fr.player-gone	s16		11	disponible|accessible
fr.embed-what	s7		9	youtube|instagram|facebook|x|twitter|tiktok|spotify|bluesky|d'instagram|vimeo|dailymotion|externe|datawrapper
fr.embed-go	w7		0
fr.trackers	c7		24	j'accepte|ce contenu|cliquant|vous|votre|cookies|traceurs	contenu|cliquant|bloqué|afficher|vous
fr.app-browser	w5		0
fr.push-word	w6		0
fr.block-label	w8		0
fr.give-label	w0		0
fr.give-once	w0	among	0
fr.give-none	c0		22	lecteurs|lectrices|dons|vous|nous|notre	grâce|seul*|pub|publicité|indépendan*|financ*
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
fr.own-right	s15		10
fr.by-machine	s16		14	ia|l'ia|intelligence artificielle|automatique*|automatiquement
fr.by-machine-label	w16		0
fr.follow-label	w13		0
fr.follow-add	s13		10	vos sources préférées|mes sources préférées|source préférée|sources favorites
fr.share-size	w10		0
fr.share-word	w10	among	0
fr.with-partner	w9	among	0
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
it.vote-label2	w12		0
it.vote-word	w12	among	0
it.characters	s12		4
it.play	w11		0
it.play-now	s11		5
it.play-word	w11	among	0
it.buy	w9		0
it.health	s9		16	dipendenza|minori|responsabilmente|probabilità|patologica
it.outbrain	c9		7	consigliat*|raccomandat*|sponsorizzat*|contenut*
it.player	w16		0
it.player-word	w16	among	0
it.player-gone	s16		11	disponibile|riprodotto|riprodurre	paese|regione|disponibile|momento|tuo|browser|video
it.embed-what	s7		10	youtube|instagram|facebook|x|twitter|tiktok|spotify|bluesky|vimeo
it.embed-go	w7		0
it.embed-cannot	s7		16
it.app-browser	w5		0
it.push-ask	s6		9
it.push-word	w6	among	0
it.block-label	w8		0
it.block-how	w8	among	0
it.give-label	w0		0
it.give-once	w0	among	0
it.give-none	c0		22	lettori|lettrici|abbonati|soci|noi|nostro|nostra	grazie|solo|soltanto|pubblicità|indipenden*|dipend*
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
it.by-machine	s16		14	ia|ai|l'ia|l'ai|dell'ia|dell'ai|dall'ia|dall'ai|intelligenza artificiale|automaticamente|automatica	redatt*|generat*|creat*|tradott*|realizzat*|scritt*|prodott*|revisionat*
it.by-machine-label	w16		0
it.follow-label	w13		0
it.follow-add	s13		10	fonti preferite|fonte preferita
it.share-size	w10		0
it.share-word	w10	among	0
it.with-partner	w9	among	0
it.ad-goes	s9		9	pubblicità|annuncio|sotto
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
pt.health	s9		14
pt.outbrain	c9		7	recomendado*|patrocinado*|links|conteúdo*
pt.player	w16		0
pt.player-word	w16	among	0
pt.player-gone	s16		11	disponível|reproduz*	país|região|disponível|momento|seu|navegador
pt.embed-what	s7		10	youtube|instagram|facebook|x|twitter|tiktok|spotify|bluesky|vimeo
pt.embed-go	w7		0
pt.embed-cannot	s7		16
pt.app-browser	w5		0
pt.push-ask	s6		9
pt.push-word	w6	among	0
pt.block-label	w8		0
pt.block-how	w8	among	0
pt.give-label	w0		0
pt.give-once	w0	among	0
pt.give-none	c0		22	leitores|leitoras|assinantes|apoiadores|nós|nosso|nossa	graças|só|apenas|publicidade|independ*|depend*
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
pt.own-right	s15		10
pt.by-machine	s16		14	ia|inteligência artificial|automaticamente|automática	redigid*|gerad*|criad*|traduzid*|produzid*|escrit*|elaborad*|revisad*
pt.by-machine-label	w16		0
pt.follow-label	w13		0
pt.follow-add	s13		10	fonte preferida|fontes preferidas|fonte preferencial|fontes favoritas
pt.share-size	w10		0
pt.share-word	w10	among	0
pt.with-partner	w9	among	0
pt.ad-goes	s9		9	publicidade|anúncio|abaixo
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
sv.opened	c2		24	för dig|åt dig|för alla|prenumerant*|konto|läs
sv.account	s2		24	läsa|läs|artiklar|månaden|prenumerera	du|dig|gratis|kronor|vidare
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
tr.vote-label2	w12		0
tr.vote-word	w12	among	0
tr.characters	s12		4
tr.play	w11		0
tr.play-now	s11		5
tr.play-word	w11	among	0
tr.buy	w9		0
tr.outbrain	c9		7	öner*|sponsor*|tavsiye*
tr.player	w16		0
tr.player-word	w16	among	0
tr.embed-what	s7		10	tarafindan|yükle|göster|görüntüle|üzerinden
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
tr.own-right	s15		12	yayimlan*|yayinlan*|korun*|kullanilamaz|kopyalanamaz|alintilanamaz|çoğaltilamaz	gazete*|dergi*|sitesi*|haber|içerik|yazi|izinsiz|kaynak
tr.by-machine	s16		14	oluşturuldu|oluşturulmuştur|hazirlandi|hazirlanmiştir|üretildi|üretilmiştir|çevrildi|çevrilmiştir|yazilmiştir|özetlendi
tr.by-machine-label	w16		0
tr.follow-label	w13		0
tr.follow-add	c13		12	ekle|ekleyin|google*
tr.share-size	w10		0
tr.share-word	w10	among	0
tr.with-partner	w9	among	0
tr.ad-goes	s9		9	reklam*	devam*
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
# (# ratings	940
# (# reviews	940
# (# votes	940
# comentarii	2389
# comentario	1014
# comentarios	1014
# comentaris	275
# comment	776
# commentaire	1316
# commentaires	1316
# commenti	1673
# commento	1673
# comments	776
# euro el primer mes	287
# from # ratings	940
# from # reviews	940
# from # vote	940
# from # votes	940
# komentar	1603
# komentarai	1894
# komentarze	2193
# komentarzy	2193
# komment	1538
# kommentaari	1120
# kommentar	398	494	2111	2728
# kommentare	494
# kommentarer	398	2111	2728
# kommentti	1226
# kommenttia	1226
# like for this post	940
# like for this reply	940
# likes for this post	940
# likes for this reply	940
# min	757
# min de lectura	1021
# min de leitura	2290
# min di lettura	1680
# min leestijd	2009
# min. lesezeit	501
# of # people found this helpful	940
# out of # (# ratings	940
# out of # (# votes	940
# out of # based on # reviews	940
# people found this helpful	940
# people like this	940
# person found this helpful	940
# ratings	940
# reactie	2002
# reacties	2002
# reviews	940
# saniye geri	2892
# saniye geri sar	2892
# saniye ileri	2892
# saniye ileri sar	2892
# stars (# votes	940
# stars from # reviews	940
# stars from # votes	940
# yorum	2840
""", '#+': """
#+ gamble responsibly	936
""", '$#': """
$# at amazon	970
$# at walmart	970
""", 'a ': """
a kommentek nem szerkesztett tartalmak	1538
a lire aussi	1320
a message from our sponsor	767
a nossa loja	2335
""", 'aa': """
aa	2847
aanbevolen	2006
aanbevolen artikelen	2006
aanbevolen voor jou	2006
aangeboden door	1996
aanmelden	1976
aanmelden nieuwsbrief	1981
aanraders	2006
""", 'ab': """
abbonamenti	1651
abbonamento	1651
abbonati	1651
abbonati ora	1651
abbonati subito	1651
ablehnen	491
abmelden	462
abo	462
abo bestellen	462
abo testen	554
abo verwalten	462
abonament	2378
abonamente	2378
abonare	2378
abone ol	2827
abone olun	2827
abone olun, sinirsiz okuyun	2827
abonelik	2827
abonentiem	1929
abonnee worden	1976
abonneer	1976
abonneer nu	1976
abonnees lezen meer	2046
abonnement	381	462	1287	1976	2094
abonnementen	1976
abonnements	462	1287
abonner	381	2094
abonneren	1976
abonnez-vous	1287
abonnieren	462
about sharing	757
about the columnist	952
about the contributor	952
about the contributors	952
about us	786
abrir	1022	2291
abrir app	1082	2344
abrir en la app	1082
abrir la app	1082
abrir mapa	1022	2291
abrir menu	2290
abrir na app	2344
abrir no aplicativo	2344
abrir no app	2344
abspielen	501
""", 'ac': """
accede	984
acceder	984
accedi	1651
accedi con apple	1713
accedi con facebook	1713
accedi con google	1713
accedi con il tuo account	1713
accedi per commentare	1722
accept	772
accept all	772
accept all cookies	772
accept and close	772
accept and continue	772
accept toate	2400
accepta i continua	272
accepta i mostra el contingut	272
accepta les galetes	272
accepta-ho tot	272
accepted payment methods	732
accepteer	1998
accepteer alle cookies	1998
accepter	395	1313
accepter alle	395
accepter alle cookies	395
accepter et afficher	1343
accepter et afficher le contenu	1343
accepter et continuer	1313
accepter et fermer	1313
accepter et poursuivre	1384
accepter les cookies	1313
accepter tout	1313
acceptera	2725
acceptera alla	2725
accepteren	1998
acces nelimitat la toate articolele	2415
acceso	984
accetta	1670
accetta e continua	1670
accetta e continua oppure abbonati	1713
accetta e prosegui	1735
accetta e visualizza	1694
accetta e visualizza il contenuto	1694
accetta i cookie	1670
accetta tutti	1670
accetta tutto	1670
acconsento a ricevere comunicazioni commerciali	1709
acconsento al trattamento dei dati	1747
acconsento al trattamento dei dati personali	1747
acconsento al trattamento dei miei dati	1747
acconsento alla visualizzazione di contenuti esterni	1694
account aanmaken	1976
accueil	1323
aceitar	2280
aceitar cookies	2280
aceitar e continuar	2280
aceitar e ver	2305
aceitar todos	2280
aceitar tudo	2280
aceptar	1011
aceptar cookies	1011
aceptar todas	1011
aceptar todo	1011
aceptar y continuar	1011
aceptar y seguir	1080
aceptar y ver	1041
aceptar y ver el contenido	1041
acepto que se me muestre contenido externo	1041
acepto recibir comunicaciones comerciales	1056
acheter ce livre	1377
acheter des billets	1377
acheter le livre	1377
acheter mes billets	1377
acheter sur amazon	1377
acheter sur fnac	1377
acheter sur la fnac	1377
acompanhe ao vivo	2317
acquista biglietti	1728
acquista i biglietti	1728
acquista il libro	1728
acquista il numero in edicola	1699
acquista la copia digitale	1699
acquista questo libro	1728
acquista questo numero	1699
acquista su amazon	1728
acquistalo su amazon	1728
activa les alertes	281
activa les notificacions	281
activa les notificacions i no et perdis res	281
activar	1084
activar alertas	1055
activar el sonido	1076
activar sonido	1076
activer la notification	1387
activer le son	1380
activer les alertes	1353
actualiser la page	1388
""", 'ad': """
ad	767	1786	1849	2909	3084
ad choices	767
ad feedback	767
ad soyad	2909
adblock'u kapattim	2900
adchoices	767
add a comment	776
add a reply	942
add as preferred source	762
add to bookmarks	757
add to favorites	960
add to my topics	762
add to reading list	856
addebito diretto	1650
adicionar aos favoritos	2326
adicionar como fonte preferida	2365
adiniz	2909
adiniz soyadiniz	2909
administrer samtykke	2108
adres e-mail	2178
adresa de e-mail	2410
adresa de email	2410
adresa ta de email	2410
adresse e-mail	1296
adresse e-mail incorrecte	1394
adresse e-mail invalide	1356
adresse e-mail non valide	1394
adresse email non valide	1394
adresse mail	1356
ads	767
advert	767
adverteer bij ons	2031
advertentie	1996
advertenties	1996
adverteren	2031
advertise with us	767
advertisement	767	1599	1668	2836
advertisement feature	767
advertisements	767
advertiser content	767
advertising	767
advertorial	488	622	1634	2386	2836
""", 'af': """
afdrukken	1991
afegeix un comentari	266
afficher ce contenu	1343
afficher l'original	1324
afficher la suite	1323
afficher le contenu	1313
afficher le contenu externe	1343
afficher le post	1384
afficher le tweet	1384
afficher les commentaires	1316
afficher les sous-titres	1380
afficher moins	1324
afficher plus	1323
affiliate	767
affiliate disclosure	767
affiliate-link	488
afgiv din stemme her	406
afmelden	1976
afspelen	2009
afspil	406
after ad	767
after newsletter promotion	745
afvis	395
afvis alle	395
""", 'ag': """
agb	491
aggiorna la pagina	1740
aggiungi ai preferiti	1663
aggiungi alle fonti preferite	1758
aggiungi un commento	1673
aggiungici alle fonti preferite	1758
agrandir	1323
agrandir l'image	1323
agrandir la photo	1398
agrandir le texte	1408
agree	772
agree and continue	772
""", 'ah': """
ahora en portada	1018
ahora no	978
""", 'ai': """
ai deja cont	2378
ai deja un abonament	2415
ai deja un cont	2378
ai generated summary	827
ai highlights	827
ai overview	827
ai summary	827
ai uitat parola	2378
ai-generated	827
ai-generated summary	827
ai-genererad sammanfattning	2735
ai-genereret opsummering	406
ai-generert oppsummering	2118
ai-oppsummering	2118
ai-opsummering	406
ai-samenvatting	2028
ai-sammanfattning	2735
aidez-nous	1278
aiheet	1227
ailleurs sur le web	1320
ainult tellijale	1114
aiutaci	1646
aizpildi aptauju	1936
""", 'aj': """
ajouter aux favoris	1306
ajouter un commentaire	1316
ajustes de privacidad	1080
""", 'ak': """
akceptuj	2190
akceptuj wszystkie	2190
akkoord	1998
aksepter alle	2108
aktualno	2651
aktuell	498
aktuelle artikel	498
aktuelle nachrichten	498
aktuelles	498
akun saya	1587
akzeptieren	491
""", 'al': """
al abonnee	2046
al abonnee? log in	1976
al een account	1976
alege abonamentul	2415
alege abonamentul potrivit	2415
algemene voorwaarden	1998
algo correu mal	2355
algo deu errado	2355
algo ha salido mal	1093
all access digital	854
all comments	776
all donations are tax-deductible	850
all news	786
alla kommentarer	2728
alle ablehnen	491
alle abo-angebote	554
alle akzeptieren	491
alle anzeigen	501
alle artikel anzeigen	501
alle artikel unbegrenzt lesen	554
alle bilder	501
alle cookies accepteren	1998
alle cookies akzeptieren	491
alle externen inhalte anzeigen	527
alle kommentare	494
alle kommentare anzeigen	494
alle kommentarer	398	2111
alle newsletter	470
alle nieuwsbrieven	2039
alle reacties	2002
alleen abonnees kunnen reageren	2036
aller au contenu	1323
aller au contenu principal	1323
allerede abonnent? log ind	381
allerede abonnent? logg inn	2094
alles accepteren	1998
alles akzeptieren	491
alles anzeigen	501
alles bekijken	2009
alles klar	502
alles weigeren	1998
allow content	772
allow cookies	772
allow facebook content	825
allow google youtube content	825
allow instagram content	825
allow tiktok content	825
allow twitter content	825
allow x content	825
allow youtube content	825
already a member	735
already a member? log in	735
already a subscriber? log in	735
already a supporter	726
already have an account	735
already have an account? log in	735
already have an account? sign in	735
already registered	854
already registered? log in	854
als e-mail versenden	483
als pdf speichern	555
also	784
also in the news	781
also of interest	938
also on	781
also read	781
also worth reading	19
alte articole	19	2390
alte articole care te-ar putea interesa	19
altmetric	960
altre notizie	19	1677
altre notizie da leggere	19
altre opzioni	1760
altre opzioni di condivisione	1760
altri articoli	1677
altri articoli dell'autore	1751
altri articoli dello stesso autore	1751
altri articoli di questo autore	1751
altri articoli su questo argomento	1677
altri articoli sull'argomento	1677
altro	1680
altro importo	1649
altyazi	2893
altyazilar	2893
always active	772
""", 'am': """
am meisten gelesen	498
amazon'da satin al	2890
amazon'dan satin al	2890
amount	727
ampliar	1021	2290
ampliar a imagem	2358
ampliar foto	1096	2358
ampliar imagem	2358
ampliar imagen	1021
ampliar la foto	1096
ampliar la imagen	1096
""", 'an': """
an error has occurred while submitting the form	845
an error occurred. please try again	845
ana sayfa	2843
ana sayfaya git	2912
anadolu ajansi	2847
anasayfa	2843
anbefalede artikler	403
anbefales	2115
anbefalet	403
anbefalt	2115
anbefalte saker	2115
anda mungkin juga suka	1630
anda mungkin suka	19
ander bedrag	1974
andere lasen auch	498
anderen lazen ook	2006
anderer betrag	460
andre leser	2115
ange din e-postadress	2715
ange din mejl	2715
angebot sichern	462
angebote unserer partner	488
ankete katil	2884
ankete katilin	2884
anketi cevapla	2884
anladim	2844
anmelden	462
anmeldung erfolgreich	545
anna palautetta	1226
anna palautetta jutusta	1226
anna tagasisidet	1120
annonce	394	1311
annoncer	394
annonces	1311
annons	2724
annons slut	2724
annonse	2107
annonse - artikkelen fortsetter under	2107
annonse - saken fortsetter under	2107
annonser	2107	2724
annonssamarbete	2739
annual	727
annuale	1743
annuellement	1390
annunci	1668
annuncio	1668
anterior	1021	2290	2392
antworten	494
antworten abbrechen	494
anual	1088	2350
anunci	266
anuncie conosco	2309
anuncio	1009
anuncios	1009
anzeige	488
anzeige - artikel geht unten weiter	560
anzeige - weiterlesen nach der anzeige	560
anzeige anzeige	488
anzeige aufgeben	533
anzeige scrollen, um weiterzulesen	488
anzeige von unserem partner	560
anzeigen	488
""", 'ap': """
apelido	2355
apellido	1093
apellidos	1093
apenas assinantes podem comentar	2315
apenas para assinantes	2352
apoie	2257
apoie no catarse	2349
apoie-nos	2257
apoie-nos no patreon	2349
apoio	2369
aportar	979
app store'dan indir	2897
app store'dan indirin	2897
apple ile devam et	2906
approfondimenti	1677
approfondisci	1677
apri	1681
apri app	1737
apri l'app	1737
apri la gallery	1751
apri la mappa	1681
apri menu	1680
apri nell'app	1737
""", 'ar': """
ar santrauka buvo naudinga	1894
ar straipsnis buvo naudingas	1894
ara	2843
archivado en	1014
archivo	1018
argomenti	1677
argomenti correlati	1751
argomenti trattati	1677
around the web	781
article content	767
article continues below	767
article lu par une voix artificielle	1380
article suivant	1320
articles connexes	1320
articles les plus lus	1320
articles populaires	1364
articles relacionats	263
articles similaires	1320
articol sponsorizat	87
articole recente	2390
articole recomandate	2390
articole similare	2390
articoli che potrebbero interessarti	1677
articoli consigliati	1716
articoli correlati	1677
articolo correlato	1677
articolo precedente	1677
articolo riservato agli abbonati	1713
articolo successivo	1677
articolo tradotto automaticamente	1696
articolul anterior	2390
articolul pe scurt	2403
artigo anterior	2287
artigo exclusivo para assinantes	2324
artigo exclusivo para subscritores	2324
artigo seguinte	2358
artigos recomendados	2327
artigos relacionados	2287
artikel als geschenk versenden	580
artikel als pdf herunterladen	555
artikel auf die merkliste setzen	555
artikel bewaren	2047
artikel bewerten	494
artikel delen	1991
artikel drucken	483
artikel freischalten	462
artikel geht unten weiter	560
artikel kostenlos weitergeben	580
artikel lain	1630
artikel lainnya	1604
artikel lesen	501
artikel menarik lainnya	1630
artikel merken	483
artikel mit freunden teilen	580
artikel opslaan	2047
artikel per e-mail empfehlen	555
artikel populer	1630
artikel premium	1629
artikel printen	2047
artikel sebelumnya	1604
artikel selanjutnya	1604
artikel speichern	483
artikel sponsor	1634
artikel teilen	483
artikel terkait	1604
artikel verschenken	462
artikel versenden	483
artikel weitergeben	580
artikel weiterleiten	555
artikel zusammenfassen	529
artikkel on tellijale	1114
artikkel sisaldab reklaamlinke	1123
artikkelen er forbeholdt abonnenter	2094
artikkelen fortsetter under	2107
artikkelen fortsetter under bildet	2107
artikkeli jatkuu mainoksen alla	1221
arvostele resepti	61
""", 'as': """
as + lidas	2287
as mais lidas	2287
ascolta	1663
ascunde	2393
asetukset	1222
asiasanat	1227
ask a question	942
ask ai	827
ask me later	726
ask our ai	827
ask our ai about this story	827
ask question	942
assinar	2261
assinatura	2261
assinaturas	2261
assine	2261
assine agora	2261
assine nossa newsletter	2265
assuntos	2287
""", 'at': """
atidaryti	1896
ativar	2346
ativar agora	2346
ativar alertas	2317
ativar o som	2338
ativar som	2338
atmesti	1906
attiva	1739
attiva audio	1731
attiva l'abbonamento	1651
attiva l'audio	1731
attiva le notifiche	1707
attiva ora	1651
""", 'au': """
auch interessant	498
auch lesenswert	498
auch spannend	498
aucun commentaire	1316
audio abspielen	535
audio generado con ia	1076
audio generado por ia	1076
auf bluesky teilen	483
auf die leseliste	580
auf die merkliste	555
auf einer seite lesen	498
auf facebook posten	483
auf facebook teilen	483
auf linkedin teilen	483
auf mastodon teilen	483
auf pinterest merken	61
auf telegram teilen	483
auf twitter teilen	483
auf whatsapp teilen	483
auf x teilen	483
auf xing teilen	483
auf youtube anschauen	535
auf youtube ansehen	535
aufklappen	502
aumentar el texto	1105
aumentar fonte	2367
aumentar letra	1105	2367
aumentar texto	1105	2367
aus der redaktion	498
ausblenden	502
ausklappen	501
autentificare	2378
author affiliations	952
author biographies	952
author biography	952
autodefinido	1072
automatische incasso	1975
autoriser	1313
autorizzo il trattamento dei dati personali	1747
autre montant	1285
autres articles	1320
""", 'av': """
ava	1122
avaa	1230
avaa kartta	1230
avaa koko juttu	1212
avainsanat	1227
avaliar receita	61
avalie esta receita	61
avancer de # secondes	1380
avanti di # secondi	1731
avanzar # segundos	1076
average rating # / # vote count: #	940
average rating: #	940
avgi din stemme her	2118
aviso legal	1011
avvis	2108
avvis alle	2108
avvisa	2725
avvisa alla	2725
""", 'ay': """
ayarlari kaydet	2895
aydinlatma metnini okudum	2908
aydinlatma metnini okudum ve kabul ediyorum	2908
aylik	2904
aylik destek	2903
aylik faturalandirilir	2906
ayrica okuyun	2841
ayrintilar	2844
""", 'ba': """
baca berita lainnya	1630
baca juga	1604
baca nanti	1629
baca selengkapnya	1606
back to top	786
bagikan	1596
bagikan artikel	1596
bagikan ke	1596
bagikan lewat whatsapp	1629
baixar o app	2344
baixe na app store	2344
baixe o aplicativo	2344
baixe o app	2344
balas	1603
bank transfer	733
bankeinzug	461
bankoverschrijving	1975
""", 'be': """
be the first to answer	942
be the first to reply	942
be the first to review	942
beantwoorden	2002
become a founding member	735
become a friend	728
become a member	728
become a paid subscriber	728
become a patron	728
become a sponsor	728
become a subscriber	735
become a supporter	728
become an insider	854
become an insider and start reading now	854
bedankt voor je aanmelding	2039
bedankt voor je feedback	2036
bedankt voor je inschrijving	1981
bedankt voor uw aanmelding	2039
bedankt voor uw feedback	2036
begambleaware	936
begrepen	2010
bei facebook teilen	483
bei twitter teilen	483
bei whatsapp teilen	483
bei x teilen	483
beitrag auf instagram ansehen	527
beitrag auf x ansehen	527
beitrag mit freunden teilen	580
beitrag teilen	483
bekijk aanbieding	1976
bekijk alle abonnementen	1976
bekijk alle nieuwsbrieven	2039
bekijk alle vacatures	2031
bekijk alles	2009
bekijk de aanbiedingen	1976
bekijk de kaart	2010
bekijk de video	2033
bekijk details	2010
bekijk deze post op instagram	2026
bekijk deze post op x	2026
bekijk dit bericht op instagram	2026
bekijk dit bericht op x	2026
bekijk foto's	2009
bekijk meer	2009
bekijk onze aanbiedingen	2046
bekijk ook	2006
bekijk op youtube	2033
bekijk reacties	2002
bekijk resultaten	2010
beliebt	498
beliebt bei unseren lesern	559
beliebte artikel	498
beliebteste artikel	498
belki daha sonra	2825
beluister dit artikel	2033
beni hatirla	2906
benzer haberler	19	2841
beoordeel dit recept	61
beranda	1606
berdonasi	1586
bereits registriert	462
bereits registriert? anmelden	462
bergabunglah dengan tim kami	1619
beri komentar	1603
beri nilai resep ini	61
berikutnya	1606
berita hari ini	1630
berita lain	1630
berita lainnya	19	1604
berita menarik lainnya	1630
berita pilihan	1604
berita populer	1604
berita terbaru	1604
berita terkait	1604
berita terkini	1604
berita utama	1604
berlangganan	1587
berlangganan sekarang	1587
best gelezen	2006
beste aanbieding	2046
betaalde inhoud	1996
betaalde samenwerking	2051
betaalmethode	1974
betaalmethoden	1974
betaalmethodes	1974
betalt annonce	394
betalt indhold	394
betrag eingeben	460
bewaar	1991
bewaar artikel	1991
bewaar dit artikel	2047
bewaar dit artikel om later te lezen	2047
bewaar recept	61
bewaren	1991
bewerte dieses rezept	61
bewerten sie diesen artikel	539
bezahlte anzeige	560
bezahlte partnerschaft	560
bezahlte werbung	87
bezahlter inhalt	87	488
""", 'bi': """
bidra	2091	2707
bidrag	378
bienvenido	984
biglietti	1762
bild anzeigen	502
bilder anzeigen	501
bildergalerie	498
bildirim almak ister misiniz	2898
bildirimlere izin ver	2898
bildirimlere izin vermek ister misiniz	2898
bildirimleri almak ister misiniz	2898
bilet al	2890
bilet satin al	2890
biletler	2922
bilgini test et	2887
bilginizi sinayin	2843
bilginizi test edin	2887
billed annually	854
billed monthly	854
billetterie	1410
bilmiyorum	2885
bitte bleiben sie fair und sachlich	539
bitte bleiben sie sachlich und fair	539
bize bir kahve ismarla	2903
bize destek ol	2903
bize destek olun	2826
bize kahve ismarla	2903
bize yazin	2914
bizi destekleyin	2903
""", 'bl': """
bleiben sie informiert	470
bli medlem	2091	2707
blijf op de hoogte	1981
bliv medlem	378
bluesky	758
""", 'bn': """
bns	1124	1898
bns inf	1898
bns/afp	1124
""", 'bo': """
boletim	2265
boletines	991
boleto	2260
bonifico	1650
bonifico bancario	1650
bonus video	2528
bookmark	757
bookmark this	757
bookmark this article	757
""", 'br': """
brak komentarzy	2193
branded content	1009	2051
brought to you by	767
browse all	786
browse all newsletters	845
""", 'bu': """
bu alan gereklidir	2908
bu alan zorunludur	2908
bu bir ilandir	87
bu bir reklamdir	87
bu haber faydali oldu mu	2840
bu haber kilitli	2906
bu konuyu takip ediyorsunuz	2918
bu konuyu takip et	2918
bu sayfa faydali oldu mu	2884
bu video oynatilamiyor	2892
bu yazari takip ediyorsunuz	2918
buat akun	1587
buffer	758
buka	1607
buka peta	1607
bulmaca	2889
bulmacalar	2889
bunlari da okuyun	2841
buscar	1021	2290
butlletins	283
buy at amazon	970
buy from amazon	970
buy it now	937
buy on amazon	970
buy tickets	937
buy us a coffee	728
""", 'ca': """
cada aporte cuenta	1059
cada euro conta	2322
cada euro cuenta	1059
cada real conta	2322
cadastrar	2261
cadastre-se	2261
cadeau-artikel	1976
califica esta receta	61
cambiar mis preferencias	1041
cambiar preferencias de cookies	1041
campi obbligatori	1747
campo obbligatorio	1747
campo obligatorio	1092
campo requerido	1092
campos obligatorios	1092
cancel	727
cancela cuando quieras	1090
cancelar respuesta	1014
cancele quando quiser	2352
canli anlatim	2912
canli takip	2912
cap	1748
capito	1681
caratteri rimanenti: #	1704
cargando reproductor	1076
cargar contenido	1011
cargar el contenido	1080
cargar tuit	1080
cari	1606
carica altri	1680
carica altri articoli	1751
carica altri commenti	1722
carica contenuto	1735
carica il contenuto	1735
carica il post	1735
carica il tweet	1735
carica il video	1735
carica post	1735
caricamento del player	1731
caricamento del video	1731
caricamento player	1731
caricamento video	1731
carregando	2305
carregando player	2338
carregar mais	2290
carregar tweet	2342
carta di credito	1650
carte bancaire	1286
cassetta anonima	1754
categorias	2287
categorie	1677
categories	781
categorii	2390
""", 'ce': """
ce champ est obligatoire	1394
ce champ est requis	1394
cele mai citite	2390
cele mai citite articole	2418
cele mai noi	2390
cele mai populare	2390
cerca	1680
cerrar	978
ces articles devraient vous plaire	1364
cetak	1596
cetak artikel	1629
cetak halaman	1629
cetak resep	61
cevap yaz	2884
cevapla	2840
""", 'cg': """
cgu	1313
cgv	1313
""", 'ch': """
champ obligatoire	1394
champ requis	1394
champs obligatoires	1394
champs requis	1394
changer de formule	1392
chaque contribution compte	1389
chaque don compte	1359
chaque euro compte	1359
chaque geste compte pour nous	1389
chaque matin, gratuit	1394
chaque mois	1390
chaque vendredi, gratuit	1394
chargement du lecteur	1380
chargement du sondage	1351
charger la publication	1384
charger le contenu	1384
charger le post	1384
charger le tweet	1384
charger plus	1323
charger plus de commentaires	1371
chci darovat	300
check amazon	970
check price	970
check price at amazon	970
check prices	970
check your email	891
check your inbox	891
chiedi alla nostra ia	1696
chiudi	1645
chiudi menu	1680
choisir	1393
choisir cette offre	1392
choisissez la formule qui vous convient	1360
choisissez un montant	1285
choisissez votre formule	1360
choose an amount	732
choose your payment method	732
choose your plan	735
""", 'ci': """
citation formats	960
cite this article	960
citer	1409
citi lasa	1931
citi raksti	1931
""", 'cl': """
clasificados	1009
click here	786
click on a star to rate it	940
click to enlarge	786
cliquer ici pour partager	1306
close	727
close extra sharing options	757
close menu	786
close share panel	757
close this message	726
clube do assinante	2309
""", 'co': """
cobrado anualmente	2352
code postal	1395
codes promo	1311
codice etico	1754
cognome	1748
colabora	979
collapse	786
come disattivare adblock	1740
come disattivare l'ad blocker	1740
come disattivarlo	1741
comece o quiz	2332
comenta	1014
comentar	1014	2283
comentarii	2389
comentario	1014
comentarios	1014
comentaris	266
comentariu	2389
comente	2283
commander le livre	1377
commencer le quiz	1374
comment	758	776
comment ne plus voir ce message	1277
comment policy	776
commenta	1673
commenta l'articolo	1673
commenta per primo	1673
commentaire	1316
commentaires	1316
commenter	1306	1316
commenter l'article	1316
commenti	1673
commento	1673
commento in attesa di moderazione	1704
comments	776
comments off	776
commercial content	767
community guidelines	776
community rules	776
como desativar	2348
como desativar o bloqueador	2347
compare plans	735
comparte	1003
comparteix	266
comparteix a facebook	289
comparteix a whatsapp	289
comparteix a x	289
compartilhar	2273
compartilhar no linkedin	2273
compartilhar no twitter	2273
compartilhar no whatsapp	2273
compartilhar no x	2273
compartilhar por e-mail	2273
compartilhar via	2273
compartilhe	2273
compartilhe isso	2273
compartilhe no whatsapp	2367
compartir	1003
compartir en	1003
compartir en bluesky	1003
compartir en linkedin	1003
compartir en telegram	1003
compartir en twitter	1003
compartir en whatsapp	1105
compartir en x	1003
compartir por correo	1003
compartir por email	1003
compartir por whatsapp	1105
complete coverage	781
compra el libro	1073
compra i biglietti	1728
compra il libro	1728
compra questo numero	1699
compra su amazon	1728
compra tus entradas	1073
compralo su amazon	1728
comprar bilhetes	2335
comprar el libro	1073
comprar en amazon	1073
comprar entradas	1073
comprar este libro	1073
comprar este livro	2335
comprar ingressos	2335
comprar na amazon	2335
comprar o livro	2335
compre bilhetes	2335
compre na amazon	2335
compre o livro	2335
compris	1324
comunicar erro	2283
concordo	2280
condiciones de uso	1011
condiciones generales	1011
conditions d'utilisation	1313
conditions de publication	1351
condividi	1663
condividi articolo	1663
condividi su	1663
condividi su facebook	1663
condividi su linkedin	1663
condividi su telegram	1663
condividi su twitter	1663
condividi su whatsapp	1760
condividi su x	1663
condividi via email	1663
condividi via whatsapp	1760
condivisioni	1663
condizioni d'uso	1670
conectare	2378
configura les galetes	272
configurar cookies	1011
connectez-vous	1287
connexion	1287
consenti	1739
consenti sempre	1735
consigliati	1677
consigliati per te	1677
consigue tu entrada	1045
consulta las esquelas de hoy	1045
consulta las normas de la comunidad	1050
consulta les esqueles	277
consulta todas nuestras newsletters	1056
consulter	1323
cont nou	2378
contact	786	1316	2002	2389
contact us	776
contacta con nosotros	1099
contactar al autor	1099
contacte o autor	2361
contactez-nous	1316
contacto	1014
contactos	2283
contato	2283
contatta la redazione	1754
contattaci	1673
contattare la redazione	1754
contatti	1673
contenido de marca	1009
contenido de nuestros socios	1018
contenido de pago	1073
contenido elaborado por la marca	1045
contenido exclusivo	984
contenido exclusivo para socios	1060
contenido externo	1041
contenido externo recomendado	1041
contenido ofrecido por	1009
contenido pagado	1073
contenido para suscriptores	984
contenido patrocinado	1009
contenido promocionado	1009
contenido recomendado	1064
contenido relacionado	1018
contenido solo para usuarios registrados	1060
contenidos recomendados	1064
contenidos relacionados	1018
content from our partner	859
content from our partners	859
content from our sponsor	859
contenu commercial	1311
contenu de marque	1311
contenu externe	1343
contenu partenaire	1311
contenu payant	1377
contenus partenaires	1311
contenuti a pagamento	1728
contenuti correlati	1677
contenuti sponsorizzati	1668
contenuto a pagamento	1728
contenuto esterno	1694
contenuto esterno consigliato	1694
contenuto per abbonati	1651
contenuto premium	1713
contenuto promozionale	1699
contenuto riservato	1651
contenuto riservato agli abbonati	1713
contenuto riservato agli utenti registrati	1713
contenuto sponsorizzato	1668
contingut exclusiu per a subscriptors	287
contingut extern	272
contingut extern recomanat	272
contingut ofert per	277
contingut patrocinat	266
continua a leggere	1680
continua amb apple	287
continua amb facebook	287
continua amb google	287
continua con apple	1713
continua con facebook	1713
continua con google	1713
continua depois da publicidade	2278
continua llegint	290
continua nel browser	1737
continua senza accettare	1670
continua senza disattivare	1741
continua senza sostenere	1645
continua sul browser	1737
continua sul sito	1737
continuar a ler	2290
continuar com apple	2324
continuar com facebook	2324
continuar com google	2324
continuar con apple	1060
continuar con facebook	1060
continuar con google	1060
continuar conectado	2352
continuar e fechar	2280
continuar en el navegador	1082
continuar en la web	1082
continuar lendo	2290
continuar leyendo	1021
continuar no browser	2344
continuar no navegador	2344
continuar no site	2344
continuar sem apoiar	2256
continuar sem desativar	2348
continuar sin desactivar	1086
continuar sin donar	978
continue	727
continue a ler	2287
continue lendo	2261
continue reading	781	786
continue reading below	767
continue reading the main story	767
continue reading with a subscription	735
continue to article	726
continue to the article	726
continue without accepting	772
continue without donating	726
continue without supporting	726
continuer avec apple	1360
continuer avec facebook	1360
continuer avec google	1360
continuer dans le navigateur	1386
continuer la lecture	1287
continuer sans accepter	1313
continuer sans donner	1277
continuer sur le navigateur	1386
continuer sur le site	1386
continuer vers le site	1386
contribua	2257
contribuer	1278
contribuez	1316
contribuir	2257
contribuisci	1646
contribute now	728
contribute with google	728
contribuye	979
controlla la tua casella di posta	1747
controlla la tua email	1747
contul meu	2378
cook mode	61
cookie notice	772
cookie policy	772	1670
cookie preferences	772
cookie-einstellungen	491
cookie-instellingen	1998
cookie-instellingen aanpassen	2026
cookiebeleid	1998
cookieindstillinger	395
cookiepolicy	2725
cookiepolitik	395
cookies	312	395	1998	2108	2725
cookies aanpassen	2026
cookies akzeptieren	491
cookies instellen	1998
cookies policy	772
cookies wijzigen	2026
cookievoorkeuren wijzigen	2026
copia	1761
copia il link	1663
copia link	1663
copiar	1106	2368
copiar el enlace	1003
copiar enlace	1003
copiar link	1003	2273
copiar o link	2273
copied	757
copied to clipboard	856
copier	1409
copier l'url	1306
copier le lien	1306
copy	758
copy link	757	1596	3018
copy link copied	757
copy link to clipboard	757
copy this link	757
copy url	757
corrections policy	776
correlati	1677
correo	1093
cosa pensi di questo articolo	1696
count me in	745
couper le son	1380
""", 'cr': """
crea un account	1651
crea un alert	1707
crear alerta	1055
crear cuenta	984
crear una cuenta	984
create a free account	735
create account	735
create an account	735
create free account	735
created with ai	827
credit card	733
credit or debit card	733
creditcard	1975
criar alerta	2317
criar conta	2261
crucigrama	1072
crucigramas	1072
cruciverba	1727
""", 'cs': """
csatlakozz csapatunkhoz	1541
""", 'cu': """
curtir	2330
custom amount	727
""", 'cz': """
czas czytania # min	2200
czytaj dalej	2200
czytaj dalej za	2175
""", "d'": """
d'autres articles	1320
""", 'da': """
da non perdere	1677
da non perdere in edicola	1668
dacci la tua opinione	1722
daftar	1587
daha fazla	2843
daha fazla haber	2912
daha fazla yorum	2884
daha sonra	2825
daha sonra hatirlat	2825
daha sonra oku	2834
daily newsletter	745
dal web	1677
dalej	2197
dalies	1934
dalies ar rakstu	1929
dalintis	1888
dalintis facebook	1893
dalintis su draugais	1893
dalyvaukite apklausoje	1895
dans cet article	1320
darovat	300
daruj	300	2646
das interessiert andere leser	498
das lesen andere	559
das neueste	498
datenschutz	491
datenschutz-einstellungen	491
datenschutzeinstellungen	491
dauerauftrag	457
dauerwerbung	488
""", 'de': """
de samenvatting kan fouten bevatten	2028
de tekst gaat verder onder de foto	1996
debat: skriv	398
debatt: si din mening	2111
debatte	494
debattregler	2111
deconectare	2378
deel	1991
deel artikel	1991
deel dit	1991
deel dit artikel	1991
deel dit bericht	2071
deel dit verhaal	2071
deel op facebook	1991
deel op twitter	1991
deel op x	1991
deel via	2047
deel via e-mail	1991
deel via whatsapp	1991
deine e-mail-adresse	470
deine meinung	494
deixa un comentari	266
deixar de seguir	2365
deixe uma resposta	2283
deja tu respuesta	1067
deja un comentario	1014
deja una respuesta	1014
dejar de seguir	1055
dejar un comentario	1014
del	390	2103
del artikel	390
del artikkel	2103
del artikkelen	2103
del artiklen	390
del artiklen gratis	381
del med	390	2103
del saken gratis	2094
del via e-mail	390
del via e-post	2103
dela	2720
dela artikel	2720
dela artikeln gratis	2710
dela med	2720
dela via e-post	2720
dela via mejl	2720
delen	1991
delen op bluesky	2047
delen op facebook	1991
delen op linkedin	2047
delen op whatsapp	2047
delen op x	2047
delen via	2047
delen via e-mail	1991
delen via facebook	1991
delen via twitter	1991
delen via whatsapp	1991
deli	2654
deli na facebooku	2654
delite	2654
delite to novico	2654
delite to zgodbo	2654
delivered daily	845
delivered to you	745
delivered weekdays	845
delivered weekly	845
dengarkan	1596
denunciar	1068	2330
deretter # kr/mnd til du sier opp	2094
derniers articles	1320
desa	266
desa l'article	289
desactivar el bloqueador	1085
desativar bloqueador	2347
desativar som	2338
desative-o para continuar	2347
desative-o para continuar a ler	2347
desativei o meu bloqueador	2347
descarga la app	1082
descargar app	1082
descargar audio	1076
descargar el audio	1076
descargar episodio	1076
descargar la app	1082
descarregue na app store	2344
deschide	2393
descuentos	1009
descurtir	2330
desplegar	1022
desplegar redes sociales	1003
destacadas	1018
destacados	1018
destaques	2287
destek ol	2826
destek olun	2826
det er gratis at oprette en profil	381
detail	1607
details	502	787	2010
details anzeigen	502
detaily	319
detalhes	2291
detalii	2393
detaljer	407	2119	2736
detalles	1022
detaylar	2844
dettagli	1681
dette er en annonse	2107
dette er en plus-artikel	381
dette er en plussak	2094
dette leser andre	2115
devamini oku	2843
devenez membre	1278
devenir membre	1278
deze video is niet beschikbaar	2026
""", 'dh': """
dha	2847
""", 'di': """
di santrauka	1895
dicci la tua	1704
die meistgelesenen artikel	498
diesen artikel kommentieren	494
diesen artikel teilen	483
diesen artikel verschenken	555
diesen beitrag auf facebook ansehen	527
diesen beitrag auf instagram ansehen	527
diesen tweet ansehen	527
digg	758
digital subscription	735
digital-abo	462
digitalabo	462
digitale krant	1976
digite seu e-mail	2265
dimensione carattere	65
dimensione del carattere	1760
dimensione del testo	1760
dimensione testo	65	1663
dimensiune text	65
diminuir fonte	2367
diminuir texto	2367
din e-mail	386
din e-post	2099	2715
din e-postadresse	2099
dinle	2834
dirbk su mumis	1895
direct debit	733
direct lezen	2046
direct naar het recept	61
direct toegang	2046
direct verder lezen	1976
direkt zum rezept	61
disattiva adblock	1740
disattiva audio	1731
disattiva l'ad blocker	1740
disattiva l'audio	1731
disattivalo per continuare	1740
disattivalo per continuare a leggere	1740
discussie	2002
discussion about this post	786
discussione chiusa	1673
disdici in qualsiasi momento	1745
disdici quando vuoi	1745
diskuse	315
diskusia	2595
diskuter	2111
diskutera	2728
diskutieren	539
diskuze	315
dismiss	727
dismiss this message	726
distribuie	2383
distribuie articolul	2383
distribuie pe facebook	2417
distribuie pe whatsapp	2417
dit artikel delen	2047
dit bericht op instagram bekijken	2026
dit is een advertentie	2051
dit is een premium artikel	2046
dit vind je misschien ook leuk	2006
diventa socia	1742
diventa socio	1646
diventa sostenitore	1646
diventa sostenitrice	1742
""", 'dn': """
dnes ne	299
dnes nie	2599
""", 'do': """
do mesmo autor	2287
do not sell my personal information	772
do not sell or share my personal information	772
doar	2257
dodaj komentar	2654
dodaj komentarz	2193
doe	2257
doe agora	2257
doe mee en win	2031
don libre	1389
don mensuel	1278
don ponctuel	1278
don unique	1389
don't miss	781
don't miss out	745
don't want to see this? remove ads	767
dona	979	1646
dona adesso	1646
dona ahora	979
dona ogni mese	1742
dona ora	1646
dona una tantum	1742
dona'ns suport	259
donar	979
donar ahora	979
donasi	1586
donasi sekarang	1586
donate	728
donate become	728
donate here	728
donate monthly	728
donate now	728
donate today	728
donations are tax-deductible	850
donativo mensal	2349
donazione libera	1742
donazione mensile	1646
donazione singola	1646
donazione una tantum	1742
doneer	1972
doneer nu	1972
doneer via ideal	2043
doner	378	2091
donera	2707
donera nu	2707
doneren	1972
doniraj	2520	2646
doniraj odmah	2520
doniraj zdaj	2646
donirajte	2520	2646
donner	1278
donner votre avis	1371
doorsturen	1991
dossier	498	1320	1677	2006
dossiers	498	1320	2006
dosyaya git	2912
download citation	960
download data is not yet available	960
""", 'dr': """
drucken	483
druge novice	19
drukuj	2185
drukuj przepis	61
""", 'du': """
du er nu tilmeldt	386
du er nu tilmeldt nyhedsbrevet	386
du kan til enhver tid afmelde dig	386
dukung jurnalisme independen	1586
dukung kami	1586
duraklat	2893
durata	1732
""", 'dy': """
dyskusja	2193
""", 'e-': """
e-avis	381	2094
e-edition	786
e-gazete	2827
e-mail	305	386	470	758	1093	1395	1748	2178	2265	2439
e-mail eingeben	470
e-mail non valida	1747
e-mail teilen	483
e-mail-adresse	470
e-mail-adresse eingeben	470
e-mailadres	1981
e-mailadresse	386
e-mailen	1991
e-paper	462	786
e-pasta adrese	1953
e-pasts	1953
e-post	1139	2099	2715
e-posta	2864
e-posta adresiniz	2864
e-posta adresinizi girin	2864
e-postadress	2715
e-postadresse	2099
e-postanizi kontrol edin	2908
e-posti aadress	1139
e-tidning	2710
e-wydanie	2175
""", 'ea': """
eavis	2094
""", 'ed': """
edasi lugemiseks logi sisse	1114
edellinen	1229
edellinen juttu	1227
editor's choice	781
editor's pick	626	781
editor's picks	781
editors' choice	781
editors' picks	781
edizione digitale	1651
""", 'ee': """
eenmalig	1972
eerste maand gratis	2046
""", 'ei': """
ei kiitos	1210
ei nyt	1210
ei, kiitos	1210
einblenden	502
einklappen	501
einloggen	462
einmalig	457
einmalig spenden	457
einstellungen	491
einwilligung	491
""", 'el': """
elders op het web	2006
elegir	1091
elegir esta oferta	1090
elegir plan	1090
elige plan	1090
elige tu plan	1090
elige una cantidad	982
elke bijdrage telt	2043
elke donatie telt	2043
elke euro telt	2043
elolvasom	1541
els preus poden variar	277
elsewhere on the web	781
elta	1898
elta inf	1898
""", 'em': """
em alta	2287
em destaque	2287
email	703	745	758	1093	1395	1748	2355	2439
email (required	745
email address	745
email article	757
email non valida	1747
email this	757
email to a friend	757
emneord	2115
emner	403	2115
empezar el test	1070
empfehlen	483
empfehlungen	498
empfehlungen der redaktion	498
empfohlene artikel	498
empfohlener externer inhalt	491
empfohlener redaktioneller inhalt	491
""", 'en': """
en avantajli	2906
en ce moment	1320
en collaboration avec	1410
en continu	1320
en directo	1018
en eski	2885
en eskiler	2885
en este tema	1064
en iyi fiyat	2906
en otros medios	1018
en portada	1018
en savoir plus	1313	1323
en yeni	2885
en yeniler	2885
encontrou algum erro	2283
encontrou um erro	2283
ende der werbung	601
engangsgave	2091
enim loetud	1116
enlace copiado	1003
enlace copiado al portapapeles	1063
enlarge	787
enlarge image	786
enlarge this image	786
enne kommenteerimist loe reegleid	1120
enregistrer	1306
enregistrer cet article	1363
enregistrer l'article	1363
enregistrer la recette	61
entdecken sie unsere newsletter	545
entendi	2291
entendido	1022
enter amount	732
enter your email address	745
entra	1651
entra nella conversazione	1704
entradas	1107
entradas relacionadas	1018
entrar	984	2261
entrar com apple	2324
entrar com facebook	2324
entrar com google	2324
entre	2261
entre com sua conta	2324
entre para comentar	2329
envia per correu	289
envia-ho per correu	289
enviar	1093	2355
enviar a un amigo	1063
enviar comentario	1067
enviar para um amigo	2326
enviar por correo	1003
enviar por e-mail	2273
enviar por email	1003
enviar por whatsapp	1003
enviar resposta	2329
enviar respuesta	1067
enviar voto	1067
envie de lire la suite	1360
envoyer	1395
envoyer le commentaire	1371
envoyer par courriel	1363
envoyer par e-mail	1306
envoyer par email	1306
envoyer par mail	1306
envoyer un commentaire	1371
""", 'ep': """
epaper	786
""", 'er': """
er der fejl i artiklen	398
er du allerede abonnent	381	2094
er ging iets mis. probeer het later opnieuw	2039
er is iets misgegaan	2039
er is iets misgegaan. probeer het later opnieuw	2039
ergebnisse anzeigen	502
err/bns	1124
erstellt mit ki	529
""", 'es': """
es folgt werbung	601
es ist ein fehler aufgetreten	545
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	545
escaneie o qr code	2344
esci	1651
esci da schermo intero	1731
escolha a sua assinatura	2352
escolha do editor	2287
escolha o seu plano	2324
escolha seu plano	2324
escolha sua assinatura	2352
escolha um plano	2352
escolha um valor	2259
escolher	2353
escolher plano	2352
escribe al autor	1099
escribe tu correo	1056
escribe tu email	1056
escribe un comentario	1014
escuchar	1003
espace partenaire	1311
espacio patrocinado	1045
espandi	1681
especiais	2287
esqueceu a senha	2261
esqueceu-se da palavra-passe	2352
esqueci minha senha	2261
esquelas	1045
esqueles	277
essai gratuit	1287
estatuto editorial	2361
este campo es obligatorio	1092
""", 'et': """
et pot interessar	263
et pots donar de baixa en qualsevol moment	283
et queden # articles gratis aquest mes	287
et recomanem	263
etichete	2390
etiketler	2841
etiquetas	1018	2287
etiquetes	290
ets subscriptor? identifica't	287
etusivu	1227	1229
etusivulle	1227
""", 'ev': """
every contribution counts	850
every dollar counts	850
every donation counts	850
every gift counts	850
evet, istiyorum	2899
""", 'ex': """
exclusiu per a subscriptors	287
exclusive content	735
exclusive to subscribers	854
exclusivo assinantes	2261
exclusivo para assinantes	2324
exclusivo para suscriptores	1090
expand	786
expand all	787
expandera	2736
expandir	2291
explore	784
explore more	781
explore more on these topics	781
explore our newsletters	845
explore our subscription offers	854
explore subscription offers	854
export citation	960
external content	825
external links	757
externe content	2026
externe inhalte	491
externe inhalte anzeigen	491
externe inhalte erlauben	491
externe inhoud	2026
externen inhalt anzeigen	491
externen inhalt laden	491
externer inhalt	491
externer inhalt konnte nicht geladen werden	527
""", 'ez': """
ezt is olvassa el	1539
""", 'fa': """
facebook	758
facebook ile devam et	2906
facebook messenger	758
facebook twitter	757
facebook twitter email	757
facebook twitter linkedin email	757
facebook twitter whatsapp	757
facebook x	757
facturation annuelle	1392
fai il quiz	1704
fai il test	1704
fai una domanda su questo articolo	1696
faire le quiz	1374
faire un don	1278
faites le quiz	1374
fale com o autor	2361
fale conosco	2283
fandt du en fejl	398
fant du en feil	2111
farkli bir tutar	2903
farkli tutar	2903
fast geschafft	545
fatturazione annuale	1745
fatturazione mensile	1745
faturado anualmente	2352
favorilere ekle	2834
favoris	1306
fazer login	2261
fazer o quiz	2332
""", 'fe': """
featured articles	781
featured content	781
featured stories	781
fechar	2256	2290
feedback	494	776	2002
feedback geben	494
fehler gefunden	494
fehler im artikel gefunden	494
fehler melden	494
fel i artikeln	2728
feliratkozom	1544
fermer	1277
fermer le menu	1323
fes-te soci	259
fes-te subscriptor	259
fetching more	786
""", 'fi': """
fikrim yok	2885
fil d'ariane	1398
fil info	1320
filed under	781	786
fim da publicidade	2335
fin de la publicidad	1073
fin del anuncio	1073
find out more	786
fique por dentro	2265
first name	745
fizetett tartalom	1534
""", 'fj': """
fjern annoncer	394
fjern annonser	2107
""", 'fl': """
flecha	984
fler	2732
fler artiklar	2732
fler nyheter	2732
flere artikler	403	2115
flere nyheder	403
flere nyheter	2115
flere saker	2115
flipboard	758
""", 'fo': """
fold ud	407
folgen	484
folgen sie uns	484
follow	762
follow author	762
follow live	762
follow this author	762
follow this topic	762
follow topic	762
follow us	762
follow us on facebook	762
following	762
font size	757
fontin koko	65
for abonnenter	381	2094
for subscribers	735
forgot password	735
forgot your password	735
forma de pagamento	2259
forma de pago	982
formas de pagamento	2259
formas de pago	982
forrige	406	2118
forrige artikel	403
forrige artikkel	2115
forse in seguito	1645
forsiden	403	2115
foto	1604
foto galeri	2841
fotogalerija	1895
fotostrecke	498
fout gespot	2002
fout gezien	2002
fout melden	2010
foutje gezien	2002
""", 'fr': """
frag unsere ki	529
fragen sie unsere ki	529
frais de port offerts	1377
free daily newsletter	745
free newsletter	745
free weekly newsletter	745
friss	1539
from around the web	781
from our partners	781
from our sponsor	767
from our sponsors	767
from the web	781
""", 'fu': """
full coverage	781
full results	787
full score	787
fullscreen	786
fullskjerm	2118
further reading on this site	781
""", 'ga': """
ga akkoord	1998
ga naar inhoud	2009
ga naar recept	61
galeriye git	2912
galite bet kada atsisakyti prenumeratos	1888
gallery	1677
gamble responsibly	936
ganzen artikel lesen	501
""", 'ge': """
ge bort artikeln	2710
gebruiksvoorwaarden	1998
geef cadeau	2047
geef een reactie	2002
geef feedback	2036
geef je mening over dit artikel	2036
gegenereerd door ai	2028
gegenereerd met ai	2028
gelen kutunuzu kontrol edin	2908
gem	390
gem artikel	390
gem artiklen til senere	390
gem opskrift	61
gem opskriften	61
gem til senere	390
gemaakt met ai	2028
generated by ai	827
gerade nicht	456
gerelateerd	2006
gerelateerd nieuws	2006
gerelateerde artikelen	2006
gerelateerde onderwerpen	2006
gerenciar consentimento	2342
gerir consentimento	2342
gerir cookies	2280
gerir o consentimento	2342
gesponsert	488
gesponserter beitrag	87	560
gesponserter inhalt	488
gesponsord	1996
gesponsorde inhoud	1996
gestion des cookies	1313
gestionar consentimiento	1080
gestionar cookies	1011
gestionar el consentimiento	1080
gestisci consenso	1735
gestisci i consensi	1735
gestisci i cookie	1670
gestisci il consenso	1735
gestisci notifiche	1707
gestisci preferenze	1670
get alerts	762
get deal	970
get digital access	735
get email updates	745
get started	735
get the daily email	745
get the newsletter	745
get this deal	970
get tickets	937
""", 'gi': """
gi bort artikkelen	2094
gi bort saken	2103
gi tilbakemelding	2111
gift a subscription	735
gift article	735
gift this article	735
gioca	1727
gioca gratis	1725
gioca ora	1725
gioca responsabilmente	1728
giochi	1727
giv artiklen til en ven	390
giv os feedback	398
give a gift	735
give a gift subscription	728
give feedback	776
give monthly	728
give now	728
give today	728
give us feedback	776
gizle	2844
gizlilik	2837
gizlilik ayarlari	2895
gizlilik tercihleri	2895
""", 'gl': """
glemt adgangskode	381
glemt passord	2094
""", 'go': """
go to top	786
godkjenn	2108
godkjenn alle	2108
godta	2108
godta alle	2108
google	758
google ile devam et	2906
google news	758
google play'den alin	2897
google play'den indir	2897
google play'den indirin	2897
google plus	758
got it	772
""", 'gr': """
gracias por su voto	1067
gracias por suscribirte	991
gracias por tu voto	1043
gracias por votar	1043
gracias, tu mensaje ha sido enviado	1092
gratis e senza spam	1747
gratis proberen	1976
gratis y sin spam	1092
gratuit, chaque matin	1394
grazie per aver votato	1696
grazie per il tuo feedback	1696
grazie per il tuo voto	1722
grazie per l'iscrizione	1658
""", 'gu': """
guarda anche	1677
guarda i risultati	1696
guarda l'article	289
guarda la gallery	1680
guarda le foto	1751
guarda tutte le foto	1751
guarda tutti i video	1751
guardar	1003	2273
guardar en favoritos	1063
guardar para ler mais tarde	2326
guardar preferencias	1080
guardar receita	61
guardar receta	61
guides d'achat	1320
gulir untuk lanjut membaca	1599
""", 'ha': """
ha ocurrido un error	1092
haber faydali oldu mu	2840
haber ihbar hatti	2914
haberde hata mi var	2914
haberi hediye et	2920
haberi kaydet	2834
haberi nasil buldunuz	2840
haberi oynat	2843
haberi puanla	2840
haberi sesli dinle	2834
haberi sesli dinleyin	2834
haberi sesli dinleyin (# dk	2834
haberi yazdir	2834
haberin devami	2836	2843
haberin devami reklamdan sonra	2836
haberin devamini oku	2912
haberin tamami	2843
haberin tamamini oku	2912
hacer el test	1070
hacker news	758
hadiahkan artikel ini	1629
hae	1229
hai dimenticato la password	1745
hai letto # articoli su # questo mese	1713
hai trovato un errore	1673
hai una segnalazione	1673
haku	1229
halaman berikutnya	1606
halaman selanjutnya	1606
halaman: #	1606
handelsbetingelser	395
hantera cookies	2725
har du allerede en konto	381	2094
har du redan ett konto	2710
has oblidat la contrasenya	260
hasznos volt a cikk	1538
hata bildir	2840
hata bildirin	2840
haut de la page	1398
haut de page	1323
have an account	735
have an account? sign in	735
have your say	776
haz el quiz	1070
haz el test	1070
haz nuestro test	1070
hazte miembro	979
hazte premium	1060
hazte socia	979
hazte socio	1087
hazte socio/a	1087
""", 'he': """
he desactivado el bloqueador	1085
he desactivado mi bloqueador	1085
heb je al een account	1976
hediye et	2921
help mee	1972
help ons om dit te blijven doen	2043
hem	2735
hemen bilet al	2890
hemen oy ver	2884
hemen oyna	2887
hemen satin al	2890
hemeroteca	984
hepsini kabul et	2837
her ay	2904
her zaman izin ver	2895
herinner me later	1971
hesabim	2827
hesabim var	2906
hesabin yok mu	2906
hesabiniz var mi	2827
hesabiniz yok mu	2906
het artikel gaat hieronder verder	1996
het laatste nieuws	2006
""", 'hi': """
hide	787
hide ad	767
hide caption	786
hide comments	776
hide this message	726
hier anmelden	462
hier einloggen	462
hier finden sie informationen zum datenschutz	527
highlights generated by artificial intelligence	827
hilfe	494
hinweis an die redaktion	539
hinweis zum datenschutz	491
hinweise zu diesem artikel	539
hittade du ett fel	2728
hittat fel	2728
""", 'hj': """
hjem	406	2118
""", 'hl': """
hlasovat	315
hledat	318
""", 'ho': """
ho capito	1681
ho disattivato adblock	1740
ho disattivato l'ad blocker	1740
ho disattivato l'adblock	1740
ho letto e accetto l'informativa privacy	1747
ho letto e accetto l'informativa sulla privacy	1709
ho letto l'informativa privacy	1747
hold deg oppdatert	2099
hold dig opdateret	386
home	786	1680	2009
hop til opskrift	61
hop til opskriften	61
hopp til innhold	2118
hopp til innholdet	2118
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	2036
house rules	776
how did we do	776
how to cite	960
how to cite this article	960
how we use ai	827
hoy no	978
""", 'hu': """
hubungi kami	1603
huisregels	2036
""", 'hv': """
hva mener du? stem her	2118
hva synes du om denne saken	2111
hva synes du om saken	2111
hvad mener du? stem her	406
hvad synes du? stem her	406
""", 'i ': """
i accept	772
i agree	772
i already donated	726
i already gave	726
i commenti sono riservati agli abbonati	1704
i lettori hanno letto anche	1716
i nostri giochi	1725
i nostri partner	1735
i prezzi potrebbero variare	1699
i samarbeid med	2107
i samarbejde med	394
i samarbete med	2724
i understand	787
i vantaggi dell'abbonamento	1728
""", "i'": """
i'll do it later	726
i'm in	745
i've already donated	726
""", 'ic': """
ich bin schon dabei	456
ich habe schon gespendet	456
ich stimme zu	491
icymi	781
""", 'id': """
ideal	1975
identifiez-vous	1287
idi na recept	61
""", 'ie': """
ielogojies	1929
ielogoties	1929
ievadi e-pastu	1953
ievadi savu e-pasta adresi	1953
""", 'ih': """
iha	2847
ihr feedback	494
ihr kommentar	494
ihre e-mail-adresse	470
ihre meinung	494
ihre spende ist steuerlich absetzbar	549
""", 'ik': """
ik begrijp het	2010
ik heb al gedoneerd	1971
ik steun al	1971
ikke i dag	377	2090
ikke nu	377
iklan	1599
iklan sponsor	1634
""", 'il': """
il mio account	1651
il nostro codice etico	1754
il nostro shop	1728
il tuo indirizzo email	1658
ilan	2836
ilgili haber	2841
ilgili haberler	2841
ilgili konular	2841
ilk ay # tl	2827
ilmoittaudu webinaariin	1229
ilmoitus	1221
ils ont lu aussi	1320
""", 'im': """
im trend	498
immer informiert	470
immer informiert mit unserem whatsapp-service	601
importo a scelta	1742
importo libero	1742
impossibile riprodurre il video	1731
impostazioni cookie	1670
impostazioni della privacy	1735
impostazioni privacy	1735
impostazioni sulla privacy	1735
impressum	491
imprimeix	266
imprimeix l'article	289
imprimeix la recepta	61
imprimer	1306
imprimer cet article	1363
imprimer cette recette	61
imprimer l'article	1306
imprimer la recette	61
imprimir	1003	2273
imprimir a receita	61
imprimir artigo	2326
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	3018
in case you missed it	781
in collaborazione con	1762
in diesem artikel	498
in evidenza	1677
in het nieuws	2006
in kooperation mit	488
in other news	781
in partnership with	767
in primo piano	1677
in this section	781
in zwischenablage kopieren	483
indeks	1604
indietro di # secondi	1731
indirizzo e-mail non valido	1747
indirizzo email	1658
indirizzo email non valido	1747
indstillinger	395
indtast din e-mail	386
indtast din mail	386
indtast e-mail	386
info iklan	1619
infolettre	1296
infolettres	1296
informa d'un error	275
informar de un error	1050
informasjonskapsler	2108
informationen zum datenschutz	527
informativa sulla privacy	1670
informazione promozionale	1699
informazione pubblicitaria	87	1699
ingatkan saya nanti	1585
ingezonden mededeling	87	2051
ingrandisci	1680
ingrandisci foto	1751
ingrandisci il testo	1760
ingrandisci l'immagine	1751
ingrandisci la foto	1751
ingresar	984
ingressos	2369
inhalt	501
inhalt anzeigen	491
inhalt laden	488
inhalt teilen	483
inhalte anzeigen	491
inhaltsverzeichnis	501
inhoud tonen	2026
inhoudsopgave	2009
inicio	1021
inizia il quiz	1725
inklappen	2010
inloggen	1976
innstillinger	2108
inquadra il qr code	1737
inschrijven	1981
inscreva-se	2265
inscreva-se na newsletter	2265
inscription	1287
inscription gratuite	1356
inserisci il tuo indirizzo e-mail	1709
inserisci il tuo indirizzo email	1709
inserisci qui il tuo commento	1673
inserisci un indirizzo email valido	1709
insira o seu email	2319
insira seu e-mail	2319
instagram	758
instagram-inhalte erlauben	491
instale a app	2344
instellingen	1998
inte idag	2706
inte nu	2706
introdu adresa ta de email	2410
introduce tu email	991
invalid email	745
invia	1748
invia a un amico	1715
invia commento	1673
invia il commento	1722
invia per email	1663
invia risposta	1722
invia via email	1663
inzerce	311
inzercia	2591
""", 'ir': """
ir a la app	1082
ir a la portada	1096
ir a la receta	61
ir a la tienda	1073
ir a los comentarios	1014
ir al contenido	1021
ir al especial	1096
ir arriba	1021
ir para a loja	2335
ir para a receita	61
ir para o topo	2358
""", 'is': """
iscriviti	1658
iscriviti alla nostra newsletter	1658
iscriviti ora	1658
iscrizione completata	1709
isprintaj	2531
""", 'iz': """
iz iste rubrike	2528
iz rubrike	2528	2651
izbor urednice	2528
izbor urednika	2528
izdvajamo	2528
izin ver	2899
izpostavljeno	2651
izveido kontu	1929
""", "j'": """
j'accepte	1313
j'accepte de recevoir les offres des partenaires	1356
j'ai compris	1324
j'en profite	1287
""", 'ja': """
ja ets subscriptor	260
ja tens compte	287
ja, ich will	457
ja, ik steun	2043
ja, ik wil de nieuwsbrief ontvangen	2039
jaa	1219
jaa artikkeli	1219
jaa facebookissa	1219
jaa juttu kaverille	1219
jaa whatsappissa	1219
jaga	1114
jaga artiklit	1114
jaga facebookis	1119
jaga lugu	1119
jaga seda artiklit	1119
jangan lewatkan	1604
jatka lukemista	1212
jau esi abonents	1929
jau esi abonents? ielogojies	1929
jau prenumeruojate	1888
jau prenumeruojate? prisijunkite	1888
""", 'je': """
je aanmelding is gelukt	2039
je bent ingeschreven	2039
je bent nu ingeschreven	2039
je choisis cette offre	1392
je commande	1347
je donne	1278
je donne chaque mois	1389
je donne mon avis	1351
je donne une fois	1389
je fais un don	1278
je hebt je succesvol aangemeld	2039
je kunt je op elk moment afmelden	2039
je m'abonne	1287
je m'inscris	1296
je me connecte	1287
je ne sais pas	1372
je soutiens	1278
je teste	1287
jeder euro hilft	549
jednorazowo	2172
jelentkezzen be	1526
jetzt abo sichern	554
jetzt abonnent werden	462
jetzt abonnieren	462
jetzt abstimmen	533	601
jetzt am gewinnspiel teilnehmen	533
jetzt anmelden	470
jetzt bestellen	462
jetzt bewerben	533
jetzt einloggen	462
jetzt freischalten	462
jetzt helfen	457
jetzt im tv	498
jetzt karten sichern	533
jetzt kommentieren	494
jetzt kostenlos anmelden	470
jetzt kostenlos testen	462
jetzt mitdiskutieren	539
jetzt mitglied werden	457
jetzt mitmachen	533
jetzt nicht	456
jetzt pinnen	61
jetzt registrieren	462
jetzt spenden	457
jetzt teilen	555
jetzt testen	462
jetzt tickets sichern	533
jetzt upgraden	554
jetzt zugang sichern	554
jetzt zustimmen	491
""", 'jo': """
jocs i mots encreuats	277
jogar	2334
jogar agora	2332
jogos	2334
jogue agora	2332
jogue com responsabilidade	2335
join now	728
join our mailing list	745
join the conversation	776
join the discussion	776
join the discussion on discord	762
join us	728
jouer	1376
jouer gratuitement	1374
jouez gratuitement	1374
jouw e-mailadres	1981
""", 'ju': """
juega con responsabilidad	1073
juega gratis	1070
juegos	1072
jugar ahora	1070
jugar gratis	1070
jump to content	786
jump to recipe	61
jump to the recipe	61
jump to video	61
just nu	2732
juttu jatkuu alla	1221
juttu jatkuu kuvan alapuolella	1221
juttu jatkuu kuvan alla	1221
juttu jatkuu mainoksen alla	1221
juttu jatkuu videon alla	1221
juttu on tarkoitettu tilaajille	1212
juttu on vain tilaajille	1212
juuri nyt	1227
""", 'ka': """
kabul ediyorum	2837
kabul et	2837
kabul et ve devam et	2895
kabul et ve kapat	2895
kaip jums patiko straipsnis	1894
kamu mungkin suka	1630
kanske senare	2706
kanskje senere	2090
kapat	2825
kapcsolat	1538
kararsizim	2885
kare bulmaca	2889
kargo bedava	2922
karier	1619
karjera	1895
karte anzeigen	502
karte laden	491
kas artikkel oli kasulik	1120
kas lugu oli kasulik	1120
kasneje	2658
kasnije	2536
kasutustingimused	1132
kategori	1604
kategoriat	1227
kategorie	316	2197
kategorien	498
kategorier	403	2115	2732
kategoriler	2841
katkida bulun	2826
katkilariyla	2922
katso kaikki tilaajaedut	1212
katso kuvagalleria	1229
katso kuvat	1229
katso video alta	1229
kaydet	2834
kaydol	2827
kayit ol	2827
kaynak: aa	2847
kaynak: dha	2847
kaynak: iha	2847
""", 'ke': """
kebijakan cookie	1602
kebijakan privasi	1602
kebijakan privasi | syarat dan ketentuan	1602
keep reading	781
keine neuigkeiten mehr verpassen	545
kelola cookie	1602
keluar	1587
kembali ke atas	1606
kendini test et	2887
kendinizi test edin	2887
kertalahjoitus	1211
keskustele	1226
keskustele asiallisesti	1226
keskustelu	1226
keuze van de redactie	2006
key points by ai	827
key takeaways by ai	827
""", 'ki': """
ki-generert oppsummering	2118
ki-generiert	529
ki-generierte zusammenfassung	529
ki-oppsummering	2118
ki-zusammenfassung	529
kiemelt	1539
kies een bedrag	1974
kies je abonnement	2046
kiitos tilauksesta	1215
kiitos tilauksestasi	1215
kijk terug	2033
kingi artikkel	1119
kiosque	1287
kirim	1596
kirim ke teman	1629
kirim komentar	1603
kirjaudu	1212
kirjaudu ulos	1212
kirjoita kommentti	1226
kirjoita kommenttisi	1226
kirjoittaja on kansanedustaja	1238
kirjoittaja on kirjailija	1238
kirjoittaja on kolumnisti	1238
kirjoittaja on toimittaja	1238
kirjoittaja on vapaa toimittaja	1238
kirjoittaja on vapaa toimittaja ja kirjailija	1238
kirjuta kommentaar	1120
kitabi satin al	2890
kitabi satin alin	2890
kiti skaito	1890
""", 'kl': """
klarna	461
klausies raidierakstu	1936
klausies rakstu	1934
klauskite dirbtinio intelekto	1894
klausykite straipsnio	1893
klausyti	1893
klausyti straipsnio	1893
klausyti straipsnio (# min	1893
kleinanzeigen	488
""", 'ko': """
kokeile maksutta	1212
kokeile nyt	1212
komentar	1603
komentarai	1888
komentari	2531
komentarji	2654
komentarz	2193
komentarze	2193
komentiraj	2531	2654
komentuoti	1888
komentuoti gali tik registruoti vartotojai	1894
komment	1538
kommentaarid	1114
kommentar	494
kommentar schreiben	494
kommentar verfassen	494
kommentare	494
kommentare ansehen	494
kommentare anzeigen	494
kommentare lesen	494
kommentarer	398	2111	2728
kommentarer blir moderert	2111
kommentarer granskas innan publicering	2735
kommentarer modereres	406
kommentarerna modereras	2728
kommentarregeln	494
kommentarsregler	2728
kommenteeri	1114
kommenteerimine on suletud	1120
kommenteerimise reeglid	1120
kommenteerimiseks logi sisse	1120
kommentek	1538
kommenter	398	2111
kommentera	2728
kommentieren	494
kommentit	1226
kommentit tarkistetaan ennen julkaisua	1226
kommentoi	1226
kommentointi on suljettu	1226
kommercielt indhold	411
kommercielt samarbejde	394
kommersielt innhold	2123
kommersielt samarbeid	2107
koniec reklamy	2189
kontakt	315	398	494	2193
kontakt os	398
kontakt oss	2111
kontakta oss	2728
konten berbayar	1634
konten bersponsor	1599
konten premium	1587	1629
konten promosi	1634
konten sponsor	1599
konto erstellen	462
konular	2841
konuyu takip et	2918
kopeeri link	1114
kopieer de link	1991
kopieer deze link	2071
kopieer link	1991
kopier lenka	2103
kopier lenke	2103
kopier lenken	2103
kopier link	390
kopier linket	390
kopieren	483
kopioi linkki	1219
kopiraj link	2531
kopiraj povezavo	2654
kopiraj poveznicu	2531
kopirajte link	2531
kopirajte poveznicu	2531
kopiuj link	2185
kopyala	2834
korrekturhinweis senden	539
kort fortalt - lavet med ai	406
kostenlos abonnieren	470
kostenlos registrieren	462
kostenlos testen	462
""", 'kr': """
krant	1976
kreditkarte	461
kreditkarte / klarna	461
kreiraj nalog	2521
krijg direct toegang	2046
""", 'ku': """
kuidas lugu meeldis	1120
kupi pretplatu	2521
kurzlink kopieren	580
kuukausilahjoitus	1211
kuula	1119
kuula artiklit	1119
kuula artiklit (# min	1119
kuula lugu	1119
kuula saadet	1121
kuula saadet siit	1121
kuuntele	1219
kuuntele jakso	1219
""", 'kv': """
kvkk	2837
kvkk aydinlatma metni	2908
kvkk metnini okudum, onayliyorum	2908
""", "l'": """
l'actu en direct	1320
l'article continue ci-dessous	1311
l'article en # points	1345
l'articolo in breve	1696
l'essentiel	1320
l'offerta migliore	1745
""", 'la': """
la mejor oferta	1090
la newsletter	1296	1658
la redazione consiglia	1677
la tua e-mail	1658
laad meer	2009
laajenna	1230
laat je dit artikel voorlezen	2033
laat voorlezen	1991
laatste nieuws	2006
ladda fler	2735
lagi ramai	1630
lagre	2103
lagre artikkel	2103
lagre oppskrift	61
lagre oppskriften	61
lagre saken	2103
lagre saken til senere	2103
lagre til senere	2103
lahjoita	1211
lahjoita nyt	1211
lain kali	1585
lainnya	1604
laisser un commentaire	1316
laissez un commentaire	1316
lancer le quiz	1374
langganan	1587
langsung ke resep	61
lanjut baca di bawah	1599
lanjutkan dengan konten	1599
lanjutkan membaca	1606
laporkan	1603
laporkan kesalahan	1607
lascia un commento	1673
lascia un feedback	1696
lascia una risposta	1722
last flere	2118
last name	745
lastschrift	461
later	1971
later lezen	2047
latest	781
latest articles	781
latest edition	786
latest headlines	781
latest news	781
latest posts	781
latest stories	781
latest updates	781
latest videos	781
latest videos from	781
lavora con noi	1699
""", 'le': """
le direct	1320
le fil	1320
le journal du jour	1287
le nostre newsletter	1658
le plus lu	1320
le plus populaire	1393
le puede interesar	1018
le quiz de l'actu	1374
le recomendamos	1018
le ultime notizie	1677
learn more	786
learn more about cookies	772
leave a comment	776
leave a reply	776
leave a tip	728
leave feedback	776
lectura de # minutos	1003
lectura: # min	1003
lecture # min	1323
lecture # minutes	1306
lecture : # min	1306
lecture automatique	1381
leer en la app	1082
leer la noticia completa	1096
leer noticia completa	1021
lees de reacties	2002
lees direct verder	2046
lees meer	2006	2009
lees meer over	2006
lees onze huisregels	2036
lees ook	2006
lees verder	1976	2006	2009
lees verder na de advertentie	1996
lees verder onder de afbeelding	1996
lees verder onder de foto	1996
lees voor	1991
leeslijst	2047
leestijd	2009
leestijd # min	2009
legendas	2339
legfrissebb	1539
legg igjen en kommentar	2111
leggi anche	1677
leggi dopo	1715
leggi i commenti	1673
leggi il documento	1681
leggi il giornale	1651
leggi l'articolo	1680
leggi l'articolo completo	1680
leggi l'articolo intero	1751
leggi la biografia	1754
leggi la trascrizione	1731
leggi lo speciale	1751
leggi nell'app	1737
leggi senza limiti	1713
leggi sull'app	1707
leggi tutte le notizie	1751
leggi tutti gli articoli dell'autore	1751
leggi tutto	1680
leggi tutto con un abbonamento	1651
leggi tutto su	1677
legolvasottabb	1539
legolvasottabbak	1539
leia mais	2287	2290
leia no app	2344
leia o artigo completo	2358
leia o qr code	2344
leia os termos de uso e as regras da comunidade	2315
leia sem limites	2324
leitura: # min	2273
lembrar de mim	2352
lembrar mais tarde	2256
lembrar-me	2352
lembre-me mais tarde	2256
lenke kopiert	2103
lenken er kopiert	2103
lenken kopiert	2103
ler artigo completo	2358
ler mais	2290
ler mais tarde	2326
ler na app	2344
ler no app	2344
ler o artigo completo	2358
les articles les plus lus	1364
les derniers articles	1320
les flere	2115
les hele saken	2118
les jeux d'argent sont interdits aux mineurs	1377
les kommentarer	2111
les lecteurs ont aussi lu	1320
les mer	2115	2118
les mer om	2115
les plus anciens	1372
les plus lues	1320
les plus lus	1320
les senere	2103
les tops	1320
les videre	2094
lesedauer	501
lesedauer: # minuten	501
lesen sie auch	498
lesen sie dazu	498
lesen sie hier	498
lesen sie mehr	498
leserbriefe	494
leserkommentare	494
lesetid # min	2118
lesetipp	498
lesetipps	498
lesezeit: # min	501
lesezeit: # minuten	501
lest opp av en robot	2103
lest opp av en syntetisk stemme	2103
leta	1939
leta/afp	1939
lettergrootte	65
letto da una voce sintetica	1731
lettura # min	1663
lettura con voce sintetica	1731
""", 'li': """
li e concordo com os termos de uso	2354
lige nu	403
lihat artikel asli	1629
lihat detail	1607
lihat hasil	1607
lihat juga	1604
lihat komentar	1603
lihat lainnya	1606
lihat peta	1607
lihat resep	61
lihat selengkapnya	1606
lihat semua	1606
liitu uudiskirjaga	1139
like loading	757
like this	757
limited time offer	735
limited-time offer	854
line	758
link	758
link berhasil disalin	1629
link copiado	2273
link copiat	2417
link copiato	1663
link copiato negli appunti	1715
link copied	757
link copied bookmark	757
link copied to clipboard	757
link er kopieret	390
link er kopieret til udklipsholderen	390
link gekopieerd	1991
link in die zwischenablage kopiert	555
link kopeeritud	1119
link kopieren	483
link kopieret	390
link kopiert	483
link kopiran	2531
link kopyalandi	2834
link on kopeeritud	1119
link sudah disalin	1629
link wurde in die zwischenablage kopiert	555
link wurde kopiert	555
link zum artikel kopieren	555
link zum inhalt	491
link zum teilen kopieren	601
link zum youtube-inhalt	491
linkedin	758
linki kopyala	2834
linkki kopioitu	1219
links	498
lire aussi	1320
lire l'article	1323
lire l'article complet	1323
lire la suite	1323
lire la transcription	1380
lire le document	1324
lire le dossier	1398
lire les commentaires	1316
lire plus	1320	1323
lire plus tard	1306
lire sa biographie	1402
lisa kommentaar	1114
lista de socios	1080
listen	757
listen # min	757
listen above	834
listen below	834
listen here	834
listen now	757
listen on apple	834
listen on apple podcasts	834
listen on spotify	834
listen on youtube	834
live	498
live tv	781
livraison gratuite	1410
""", 'lo': """
lo + visto	1018
lo esencial en # segundos	1043
lo quiero	1060
load comments	776
load content	772
load more	786
load more articles	786
load more comments	776
load more stories	786
loading	757
loading ad	767
loading more	786
loe edasi	1114
loe edasi tellijana	1114
loe hiljem	1119
loe ka	1116
loe kommentaare	1120
loe lisa	1121
loe lisaks	1116
loe rohkem	1121
loe veel	1116
loetumad	1116
log in	735	1976
log in / register	735
log in or sign up	735
log in to comment	776
log in to reply	776
log ind	381
log out	735
log ud	381
logare	2378
logg inn	2094
logg ut	2094
logga in	2710
logga ut	2710
logi sisse	1114
logi sisse, et kommenteerida	1120
login	462	735	1587	1651	2261	2378
login / register	735
logout	735
loja	2369
lompat ke resep	61
loo konto	1114
loo tasuta konto	1114
los comentarios son exclusivos para suscriptores	1050
los precios pueden variar	1045
""", 'lu': """
lue koko juttu	1229
lue kommentit	1226
lue rajattomasti	1212
lue seuraavaksi	19	1227
luetuimmat	1227
luetuimmat jutut	1227
lugemiseks osta artikkel	1114
luister	1991
luister dit artikel	2033
luister hier	2033
luister nu	2033
luister op spotify	2033
luister via spotify	2033
luk	377
lukk	2090
lukuaika # min	1229
luo ilmainen tunnus	1212
luo maksuton tunnus	1212
luo tunnus	1212
lupa kata sandi	1587
lupa password	1587
""", 'ly': """
lyssna	2720
lyt	390
lytt	2103
lytt til saken	2103
""", "m'": """
m'abonner	1287
m'inscrire	1296
""", 'ma': """
maak een account	1976
maandelijks	1972
mahjong	1376
mai mult	2392
mai multe	2392
mail	758	1991
mailen	483
mainokset	1221
mainos	1221
mainos - juttu jatkuu alla	1221
mainos alkaa	1221
mais	2290
mais antigas	2330
mais antigos	2330
mais artigos	2287
mais artigos deste autor	2358
mais comentadas	2287
mais curtidos	2330
mais deste autor	2358
mais do autor	2358
mais lidas	2287
mais lidos	2287
mais popular	2353
mais populares	2287
mais recentes	2330
mais tarde	2256
mais vistas	2287
mais vistos	2287
mais votadas	2330
mais votados	2330
make a donation	728
manage consent	772
manage cookies	772
manage my account	735
manage options	772
manage preferences	772
manage settings	772
manage subscription	735
manage your newsletters	845
mantengamos un debate respetuoso	1050
mantente informado	991
manter conectado	2352
masquer	1324
mastodon	758
masuk	1587
masuk / daftar	1587
max	2445
maybe later	726
""", 'me': """
me connecter	1287
me le rappeler plus tard	1277
media caption	786
meer	2006
meer artikelen	2006
meer informatie	1998
meer laden	2009
meer lezen	2006
meer nieuws	2006
meer over	2006
meer over dit onderwerp	2006
meer tonen	2009
meest bekeken	2006
meest gedeeld	2006
meest gekozen	2046
meest gelezen	2006
meghallgatom	1532
megosztom	1532
mehr anzeigen	501
mehr artikel	498
mehr aus	498
mehr aus dem ressort	498
mehr details	502
mehr erfahren	491
mehr informationen	498
mehr laden	494	501
mehr lesen	498	501
mehr nach dieser anzeige	488
mehr news	498
mehr themen	498
mehr von diesem autor	498
mehr von uns	498
mehr zu diesem thema	498
mehr zum artikel	498
mehr zum thema	498
meilleure offre	1392
mein konto	462
meist gelesen	498
meistgeklickt	498
meistgelesen	498
meistgelesene artikel	498
meistkommentiert	498
mejla	2720
mejor oferta	1090
mejor valorados	1068
meld een fout	2002
meld feil	2119
meld fejl	407
meld fout	2036
meld fra om feil	2111
meld je aan	1981
melhor oferta	2352
melhor valor	2352
member-only story	786
members only	735
mengerti	1607
meniu	2392
meno recenti	1723
mensagem enviada com sucesso	2354
mensaje enviado correctamente	1092
mensal	2350
mensile	1743
mensual	1088
mensualmente	1088
mensuellement	1390
menu	318	406	786	1323	1606	1680	2009	2200	2290	3030
meny	2118	2735
mer fra	2115
mer nyheter	2732
mer om	2115	2732
merci de votre inscription	1296
merci pour votre retour	1345
merci pour votre vote	1351
merci, votre inscription est prise en compte	1394
mere fra	403
mere om	403
merken	462	483
merkliste	462
mesajiniz iletildi	2908
message	758
message publicitaire	1311
messaggio inviato correttamente	1747
messaggio promozionale	1668
messaggio pubblicitario	1699
messenger	758
mest delat	2732
mest delt	2115
mest delte	403
mest lest	2115
mest leste	2115
met ai gemaakt	2028
metin boyutu	2920
metni oku	2892
metodi di pagamento	1649
metodo di pagamento	1649
metti in pausa	1731
mettiti alla prova	1725
mettiti alla prova con il quiz	1725
mettre en favori	1306
mettre en pause	1380
""", 'mi': """
mi cuenta	984
mida del text	65
migliore offerta	1745
mijn account	1976
mijn profiel	1976
min konto	381
min side	381	2094
mine avalehele	1121
mine retsepti juurde	61
minha conta	2261
mis niets	1981
missa inget	2715
missa inte	2732
misschien later	1971
misschien ook interessant	2006
mit freunden teilen	580
mit ki erstellt	529
mitdiskutieren	494
mitglied werden	457
mitmachen und gewinnen	533
mitt konto	2710
""", 'mo': """
mode de paiement	1285
modes de paiement	1285
modifica le preferenze sui cookie	1694
modifica preferenze	1694
modifier mes choix	1343
modifier vos choix	1384
moj profil	2521	2647
moje konto	2175
mon compte	1287
mon espace	1287
monatlich	457
monatlich spenden	457
montant libre	1285
monthly	727
monthly contribution	732
morda vas zanima	2651
more	784
more articles	781
more citation formats	960
more coverage	781
more details	787
more for you	858
more from	781
more from this author	781
more from us	858
more headlines	781
more in this section	858
more in this series	781
more like this	781
more news	781
more newsletters	845
more on this story	781
more on this topic	781
more options	772
more sharing options	757
more stories	781
more stories like this	781
more stories you may like	781
more to explore	781
more to read	781
more top stories	781
most commented	781
most discussed	781
most emailed	781
most liked	776
most nem	1523
most popular	781
most read	781
most read stories	858
most recent	781
most shared	781
most viewed	781
most watched	781
mostra altro	1680
mostra contenuto	1670
mostra contenuto esterno	1694
mostra el contingut extern	272
mostra i commenti	1673
mostra il contenuto	1735
mostra il contenuto esterno	1694
mostra il video	1735
mostra le risposte	1722
mostra meno	1681
mostra menys	264
mostra originale	1681
mostra risposte	1722
mostra sempre	1735
mostra sottotitoli	1731
mostra traduzione	1681
mostra tutto	1681
mostra-ho tot	264
mostrar comentarios	1014
mostrar contenido	1080
mostrar contenido externo	1041
mostrar el contenido	1080
mostrar legendas	2338
mostrar mais	2290
mostrar menos	1021	2358
mostrar respostas	2329
mostrar respuestas	1067
mostrar sempre	2342
mostrar siempre	1080
mostrar todo	1022
mostrar tudo	2291
moyen de paiement	1285
moyens de paiement	1285
""", 'mt': """
mti	1561
mti/afp	1561
""", 'mu': """
muat lainnya	1606
muet	1381
mungkin lain kali	1585
must read	781
must reads	781
must-read	781
mutasd mindet	1542
mute	786
muto	1732
muut lukevat	1227
muut lukevat juuri nyt	1227
muut lukevat nyt	1227
""", 'my': """
my account	735
""", 'na': """
na czasie	2197
naar boven	2009
naar de aanbiedingen	1976
naar de inhoud	2009
naar de webshop	2031
naar het recept	61
nach anzeige weiterlesen	488
nach der werbung geht es weiter	560
nach oben	501
nadaljevanje pod oglasom	2650
nahoru	318
najbolj brane novice	2651
najbolj brane novice dneva	2651
najbolj brano	2651
najbolj komentirano	2651
najkomentiranije	2528
najnovije	2528
najnovije vesti	2528
najnovije vijesti	2528
najnowsze	2197
najnowsze informacje	2197
najpopularniejsze	2197
nanti	1585
nanti saja	1585
napisz komentarz	2193
nascondi	1681
nascondi commenti	1722
nascondi le risposte	1722
nascondi risposte	1722
nasil kapatilir	2901
nastavak teksta nakon reklame	2527
nastavenia cookies	2606
natisni	2654
natisni recept	61
naujausi	1890
naujiena papildoma	1895
naujiena pildoma	1895
""", 'ne': """
ne danas	2536
ne danes	2658
ne hvala	2536	2658
ne manquez plus aucune info	1387
ne manquez rien	1296
ne most	1523
ne plus afficher	1277
ne plus suivre	1406
ne propustite	2528
ne ratez aucune info	1387
ne sada	2536
ne se prononce pas	1372
ne spreglejte	2651
ne zdaj	2658
ne, hvala	2536	2658
necrologie	1699
nee bedankt	1971
nee, bedankt	1971
nei takk	2090
nei, takk	2090
nein danke	456
nein, danke	456
nej tack	2706
nej tak	377
nej, tack	2706
nej, tak	377
nessun commento	1673
nessuna opinione	1723
neste	2118
neste artikkel	2115
net binnen	2006
netiquette	494
neueste artikel	498
neueste meldungen	498
neueste nachrichten	498
neueste videos	498
never miss a story	745
never miss an update	745
new customers only	854
new customers only. terms apply	854
new here	735
newest first	776
newsletter	305	470	745	991	1296	1658	2178	2265
newsletter abonnieren	470
newsletter e alert	1677
newsletter kostenlos abonnieren	470
newsletter recomendada	1018
newsletter sign up	745
newsletter sign-up	745
newsletter signup	745
newsletter-anmeldung	470
newsletters	745	786	991	1296	2265
newslettery	305	2178
newsticker	498
next	727
next article	781
next page	786
next post	786
next story	781
next up	781
""", 'ng': """
nghe	3018
""", 'ni': """
nicht jetzt	456
nicht mehr anzeigen	456
nichts mehr verpassen	470
nie masz konta	2175
nie teraz	2171
niente spam	1747
niet nu	1971
niet te missen	2006
nieuwsbrief	1981
nieuwsbrief ontvangen	2039
nieuwsbrieven	1981
""", 'no': """
no comments	776
no comments yet	776
no credit card required	854
no eres suscriptor	1090
no gracias	978
no grazie	1645
no hacemos spam	1092
no posts	786
no sabe / no contesta	1068
no sabe, no contesta	1068
no se puede reproducir el video	1076
no te pierdas	1018
no thank you	726
no thanks	726
no tienes cuenta	1090
no votes so far! be the first to rate this post	940
no, gracias	978
no, grazie	1645
no, thanks	726
noch kein abo	554
noch kein abonnent	462
noch kein konto	462
noch keine kommentare	494
noch keine kommentare vorhanden	494
noch nicht registriert	554
nog geen abonnee	2046
nog geen account	1976
nog geen reacties	2002
noklausies rakstu	1934
nom	1395
nombre	1093
nome	1748	2355
non hai un account	1713
non merci	1277
non oggi	1645
non ora	1645
non sa / non risponde	1723
non sei abbonato	1651
non sei ancora abbonato	1713
non sei ancora registrato	1745
non sei registrato	1745
non so	1723
non, merci	1277
norint komentuoti, reikia prisijungti	1894
normas	1014
normas de los comentarios	1067
normas editoriales	1099
nos articles les plus lus	1364
nos derniers articles	1320
nos jeux	1374
nos lecteurs ont lu ensuite	1320
nos offres	1287
nos offres d'emploi	1347
nos partenaires	1384
nos recommandations	1320
noskaties video	1936
nossa loja	2335
nossos jogos	2332
nossos parceiros	2342
not a subscriber yet	735
not now	726
not ready to donate	726
not ready to give today	726
not ready to subscribe	726
not ready to support today	726
not the answer you're looking for	942
not today	726
nota relacionada	1064
notas recomendadas	1064
notas relacionadas	1064
note legali	1670
noter la recette	61
notes on contributors	952
notez cet article	1316
noticia anterior	1096
noticia relacionada	1018
noticia relacionadas	1018
noticia siguiente	1096
noticias de hoy	1018
noticias relacionada	1018
noticias relacionadas	1018
notizie correlate	1677
notizie del giorno	1677
notre boutique	1377
notre charte de corrections	1402
notre direct	1398
nous contacter	1316
nous soutenir	1278
nous suivre	1307
nous vous recommandons	1320
now playing	786
""", 'nt': """
ntb	2146
""", 'nu': """
nu acum	2376
nu ai cont	2415
nu in het nieuws	2006
nu niet	1971
nuestra tienda	1073
nuestros juegos	1070
nuestros socios	1080
nuoroda nukopijuota	1893
nuotraukos	1895
nutzungsbedingungen	491
""", 'ny': """
nyalakan notifikasi	1629
nyhedsbrev	386
nyhedsbreve	386
nyhetsbrev	2099	2715
nyhetsbrevet	2099	2715
nyhetsdygnet	2732
nyt luetuimmat	1227
""", 'o ': """
o artigo continua depois da publicidade	2278
o mais popular	2353
o seu email	2265
o seu voto foi registado	2329
""", 'ob': """
obrigado pelo seu feedback	2307
obrigado pelo seu voto	2307
obrigado por se inscrever	2265
obrigado por votar	2329
obrigado, a sua mensagem foi enviada	2354
obserwuj	2186
obserwuj nas	2186
""", 'oc': """
oceni novico	2654
oceni recept	61
ocenite tekst	2531
ocijeni recept	61
ocorreu um erro	2354
ocultar	1022	2291
ocultar comentarios	1067
ocultar respostas	2329
ocultar respuestas	1067
""", 'od': """
odbij	2544
odbij sve	2544
oddaj komentar	2654
odjava	2521	2647
odpowiedz	2193
""", 'of': """
oferecer	2368
oferecer artigo	2261
oferecer este artigo	2367
oferecido por	2278
oferecimento	2369
oferta especial	984
oferta para lectores	1073
oferta para leitores	2335
oferta por tempo limitado	2352
oferta por tiempo limitado	1090
ofertas	1009
ofertas de empleo	1045
ofertes de feina	277
offer	767
offer ends soon	854
offerta a tempo limitato	1745
offerta per i lettori	1728
offerte	1668
offerte di lavoro	1699
offerto da	1762
offre partenaire	1311
offres d'emploi	1347
offrir	1409
offrir l'article	1287
ofrecido por	1107
""", 'og': """
oglas	2527	2650
oglasi	2527	2650
ogni contributo conta	1712
ogni donazione conta	1742
ogni euro conta	1712
ogni mese	1743
""", 'oh': """
ohne spende weiterlesen	456
ohodnotit recept	61
""", 'ok': """
ok	727
ok, got it	787
okumaya devam et	2827
""", 'ol': """
oldest first	776
ole esimene kommenteerija	1120
oled juba tellija	1114
oled uudiskirjaga liitunud	1139
olet nyt tilannut uutiskirjeen	1215
oletko jo tilaaja? kirjaudu	1212
olvasd el ezt is	1539
olvassa el ezt is	1539
""", 'om': """
om cookies	2725
oma tili	1212
""", 'on': """
once	727
onderwerpen	2006
one time donation	728
one-time	727
one-time donation	728
onko jutussa virhe	1226
onko sinulla jo tunnus	1212
""", 'oo': """
ook interessant	2006
oops! something went wrong	845
""", 'op': """
op leeslijst	2071
open	787
open image in gallery	786
open kaart	2010
open map	787
open menu	786
open the map	787
openen	2010
opina	1014
opprett en gratis bruker	2094
opprett en gratis konto	2094
opprett gratis bruker	2094
opprett konto	2094
oppsummert av ai	2118
oppsummert av ki	2118
opret bruger	381
opret en gratis bruger	381
opret en gratis profil	381
opret en konto	381
opret gratis profil	381
opret konto	381
opslaan	1991
opslag fra facebook	406
opslag fra instagram	406
opublikuj komentarz	2193
""", 'or': """
ordenar por	1068	2330
ordina per	1723
original anzeigen	502
""", 'os': """
os nossos jogos	2332
os nossos parceiros	2342
osallistu keskusteluun	1226
ossza meg	1532
osta artikkel	1114
ostale vesti	19	2528
ostale vijesti	19	2528
ostatnie wpisy	2197
ostavi komentar	2531
ostavite komentar	2531
oszd meg	1532
""", 'ot': """
other amount	732
other articles	781
other news	781
other readers liked	19
other stories	781
other stories you may like	781
other stories you might like	781
others also read	19	781
others are also reading	938
others are reading	938
otomatik oynat	2893
otomatik oynatma	2893
otra cantidad	982
otras noticias	19	1018
otras noticias que pueden interesarte	19
otro importe	982
otro monto	1087
""", 'ou': """
oui, je m'abonne aux notifications	1387
our corrections policy	776
our newsletters	745
our partners	767
our social media	762
our sponsors	767
outro montante	2349
outro valor	2259
ouvir	2273
ouvrir	1324
ouvrir l'appli	1386
ouvrir l'application	1386
ouvrir la carte	1324
ouvrir le menu	1323
""", 'ov': """
overschrijving	1975
""", 'oy': """
oy kullan	2885
oy ver	2885
oyna	2889
oynat	2843
oynatma hizi	2892
oyunlar	2889
oyunuz alindi	2884
oyunuz kaydedildi	2884
""", 'oz': """
oznake	2528	2651
""", 'p': """
p	2386
""", 'pa': """
pagamento seguro	2259
pagamento sicuro	1649
page suivante	1323
pagina successiva	1680
pago seguro	982
paid advertisement	859
paid content	767
paid partnership	767
paid post	767
paiment methods	732
palaute	1226
palavras cruzadas	2334
paling banyak dibaca	1604
pane oma teadmised proovile	1121
pantalla completa	1077
para continuar a ler	2324
para continuar lendo	2324
para seguir leyendo	1060
paremti	1888
pariwara	1599
parole crociate	1727
partage	1306
partager	1306
partager l'article	1306
partager par e-mail	1306
partager par email	1306
partager par mail	1306
partager par sms	1408
partager par whatsapp	1408
partager sur	1306
partager sur bluesky	1306
partager sur linkedin	1306
partager sur messenger	1306
partager sur telegram	1306
partager sur twitter	1306
partager sur whatsapp	1408
partager sur x	1306
partager via messenger	1306
partager via twitter	1306
partages	1306
partagez	1306
partecipa al sondaggio	1722
partecipa alla discussione	1704
partenaire	1311
parteneri	2386
participa	1014
participa en la encuesta	1067
participa en la nostra enquesta	275
participe da conversa	2315
participe da enquete	2329
participe na sondagem	2329
participez au sondage	1371
participez au vote	1371
partilhar	2273
partilhar no whatsapp	2367
partilhe	2273
partner	1996
partner content	767
partner offers	767
partnerangebot	488
partnerangebote	488
partnerbijdrage	2051
partnercontent	1996
partnernieuws	2006
partnerska vsebina	2650
pas aujourd'hui	1277
pas de commentaire	1316
pas de spam	1394
pas encore de compte	1392
pas encore inscrit	1287
pas maintenant	1277
pasatiempos	1072
pasidalinkite	1893
pasidalinkite straipsniu	1893
pasidalinti	1888
passa a premium	1713
passatempos	2309
passend zum thema	498
passende artikel	498
passer cette annonce	1311
password dimenticata	1651
passwort vergessen	462
patreon'dan destek ol	2903
patreon'dan destekle	2903
patrocinado	1009	2278
patrocinado por	1009
payment method	732
payment methods	732
payment options	732
paypal	461
""", 'pe': """
pedoman media siber	1619
pelo mundo	2287
people also read	781
people are also reading	938
people are reading	938
per continuar llegint	287
per continuare a leggere	1713
per e-mail teilen	483
per e-mail versenden	483
per mail teilen	483
per mail versenden	483
per whatsapp teilen	483
percebi	2291
permitir	1084	2346
permitir anuncios	1085
permitir la publicidad	1085
permitir publicidade	2347
permitir sempre	2342
permitir siempre	1080
permitir siempre este contenido	1080
personnaliser mes choix	1384
personuppgiftspolicy	2725
personvern	2108
personverninnstillinger	2108
peru milloin vain	1212
peru tilaus milloin tahansa	1215
peruuta milloin tahansa	1212
pesquisar	2290
petites annonces	1311
""", 'ph': """
photos	1323
""", 'pi': """
piekrist	1946
piesakies jaunumiem	1953
piilota	1230
piilota mainokset	1221
pilihan editor	1604
pilihan redaksi	1604
pilihan untuk anda	1630
pilihan untukmu	1630
pin for later	61
pin it	61	757
pin it for later	61
pin recipe	61
pin this recipe	61
pinterest	758
pix	2260
""", 'pl': """
plaats een advertentie	2031
plaats een reactie	2002
plaats reactie	2002
plan du site	1313
play audio	757
play now	786
play the video	834
play video	786
please check your inbox	891
please donate	728
please enter a valid email address	745
please gamble responsibly	936
pledge your support	728
plus	381	1323	1976	2710
plus anciens	1372
plus d'articles	1320
plus d'articles de cet auteur	1398
plus d'articles de l'auteur	1402
plus d'infos	1320
plus d'options	1408
plus d'options de partage	1408
plus lus	1320
plus tard	1277
plus-artikel	462
plusartikel	1976
pluss	2094
plussak	2094
""", 'po': """
pocket	758	1782
podaj adres e-mail	2178
podaj e-mail	2178
podcast	316	403	498	1018	1677	2197	2841
podcast'i indir	2892
podcastit	1227
podcasts	403	498	2006	2287
podcasty	316	2197
podd	2732
poddar	2732
pode gostar de	2327
pode interessar	2287
podeli	2531
podeli na facebooku	2531
podeli vest	2531
podelite	2531
podijeli	2531
podijeli na facebooku	2531
podijeli vijest	2531
podijelite	2531
podkast	2115
podkaster	2115
podobne	2197
podpri	2646
podpri nas	2646
podprite nas	2646
podrobnosti	319
podseti me kasnije	2536
podsjeti me kasnije	2536
pogledaj komentare	2531
pogoji uporabe	2666
polecamy	2197
polecane	2197
polecane dla ciebie	2197
politika privatnosti	2544
politika zasebnosti	2666
polityka cookies	2190
pon a prueba tus conocimientos	1070
ponctuel	1390
ponctuellement	1390
poprzedni	2200
populair	2006
populaire	1320
populaire artikelen	2006
populaires	1320
popular articles	781
popular now	781
popular posts	781
popular reads	858
popular stories	781
popular topics	781
populare	2390
popularne	2197
populer	1604
populiariausi	1890
portada	1021
posez une question sur cet article	1345
poslat	308
poslat e-mailem	308
poslechnout	308
post as a guest	942
post comment	776
post on x	757
post your answer	942
poster un commentaire	1316
posts relacionados	2287
potrebbe interessarti	1677
potrebbe interessarti anche	1677
potrebbero interessarti	1677
pour aller plus loin	1320
pour lire la suite	1360
povezana novica	2651
povezane novice	2651
povezane teme	2528
povezane vesti	2528
povezane vijesti	2528
povezano	2651
poveznica kopirana	2531
povolit cookies	312
powered by ai	827
pozabljeno geslo	2647
""", 'pr': """
pr	1534	1786	1849
pravidla diskuse	315
pravila komentiranja	2531	2654
pravila privatnosti	2544
preberite tudi	2651
precedente	1680
precios y disponibilidad pueden variar	1045
preferenze cookie	1670
pregunta a nuestra ia	1043
premium	301	381	614	735	984	1287	1587	1651	1976	2094	2175	2261	2378	2710	2827	3013
premium content	735
premium digital	854
premium-artikel	462
prenota il tuo posto	1728
prenumerata	1888	2175
prenumeration	2710
prenumeratoriams	1888
prenumerera	2710
prenumerera nu	2710
prenumeruj	2175
prenumeruoti	1888
preporuka	2528
presentado por	1107
presentato da	1762
presentear	2368
presentear artigo	2367
presented by	767
press enter or click to view image in full size	786
pretplata	2520
pretplati se	2520
pretplatite se	2520
prevent your screen from going dark	61
previous article	781
previous page	786
previous post	786
prihvatam	2544
prihvati	2544
prihvati sve	2544
priimti visus	1906
prijava	2521	2647
prijavi napako	2654
prijavi se	2521	2647
prijavite se	2521	2647
prijavite se odmah	2521
prijzen kunnen intussen gewijzigd zijn	2051
primo piano	1677
principais pontos, por ia	2307
principios editoriales	1099
prindi	1119
prindi artikkel	1119
prindi retsept	61
print	390	758	1991
print article	757
print artiklen	390
print dit artikel	2047
print dit recept	61
print opskrift	61
print opskriften	61
print page	856
print recept	61
print recipe	61
print subscription	735
print the recipe	61
print this	757
print this page	856
printen	1991
prisijungti	1888
prispevaj	2646
privaatsustingimused	1132
privacidad	1011
privacy	1670	1998
privacy center	491
privacy notice	745
privacy policy	772	1670
privacy preference center	772
privacy preferences	772
privacy settings	772
privacy statement	772
privacybeleid	1998
privacyverklaring	1998
privatumo politika	1906
probeabo	462
probeer het later opnieuw	2039
probeer nu	1976
produktempfehlung	488
profil	462
profilo	1651
profiter de l'offre	1287
proibido a menores de # anos	2335
proibido para menores de # anos	2335
promo	1668	2527
promocijsko besedilo	2650
promocja	2189
promoted	767
promoted content	767
promoted links	767
promoted stories	781
promotie	1996
promotion	767
propaganda	2278
proposer une correction	1351
prosseguir	2280
prossimo articolo	1751
proteggiamo le nostre fonti	1754
prova # dagar gratis	2710
prova gratis	1651	2710
prova gratis per un mese	1713
prova nu	2710
prova-ho un mes gratis	287
prueba gratis	984
prueba un mes gratis	1060
przeczytaj jeszcze	2197
""", 'pu': """
pub	1311	2278
pubblica	1723
publicar	1068	2330
publicar comentario	1014
publicidad	1009
publicidad - sigue leyendo	1009
publicidade	2278
publicitat	266
publicitate	2386
publieditorial	87
publier	1372
publier un commentaire	1316
publireportage	1311
publireportatge	87
publirreportaje	1009
pular para a receita	61
puntos clave	1043
puntual	1088
puoi regalare # articoli al mese	1715
puzzels	2031
""", 'py': """
pysy ajan tasalla	1215
""", 'qr': """
qr kodu okut	2897
qr kodu okutun	2897
qr kodu tarayin	2897
""", 'qu': """
quero apoiar	2349
quero assinar	2261
quero contribuir	2349
quero doar	2349
quiero aportar	1087
quiero donar	1087
quiero recibir comunicaciones comerciales	1092
quiero recibirla	1056
quiero recibirlo	1056
quiero ser socia	1087
quiero ser socio	1087
quiero suscribirme	984
quitar publicidad	1045
quitar sonido	1076
""", 'ra': """
raccomandato da	1668
raksts pieejams abonentiem	1929
rapporter feil	2111
rapportera fel	2728
rate recipe	61
rate this article	940
rate this post	940
rate this recipe	61	940
rate this story	940
""", 're': """
reactie	2002
reacties	2002
reacties worden vooraf gecontroleerd	2036
read aloud	757
read also	781
read article	786
read comments	776
read full article	786
read full story	786
read in app	786
read more	786
read more about	781
read more about sharing	757
read more articles	786
read more here	786
read more on	781
read more on these topics	781
read next	781
read original article	786
read our complete coverage	781
read story	786
read the article	786
read the document	787
read the full article	786
read the full document	787
read the full story	786
readers also read	781
readers are also reading	938
ready for more	745
reageer	2002
reageren	2002
rebutja-ho tot	272
recent	781
recent articles	781
recent news	781
recent posts	781
recent stories	781
recept bewaren	61
recept printen	61
recevoir des notifications	1387
recevoir la newsletter	1296
recevoir les notifications	1387
recevoir une alerte	1353
recharger la page	1388
rechazar	1011
rechazar todas	1011
rechazar todo	1011
rechazar y suscribirme	1080
rechazar y suscribirse	1080
recherche	1323
rechercher	1323
recibir alertas	1055
recibir alertas de este tema	1055
reclame	1996
recomandate	2390
recomendaciones	1018
recomendadas	1018	2287
recomendado	1018
recomendado para ti	1018
recomendados	1018	2287
recomendamos	2287
recommended	781
recommended articles	781
recommended external content	825
recommended for you	781
recommended reading	781
recommended reads	858
recommended stories	781
recommended videos	781
recordarme	1090
reculer de # secondes	1380
recurso exclusivo para assinantes	2309
recusar	2280
redakcja poleca	2197
redaksi	1619
redaksjonen anbefaler	2115
redaktionen anbefaler	403
redaktionen rekommenderar	2732
redaktionsempfehlung	498
redan prenumerant? logga in	2710
reddet	2837
reddit	758
redes sociais	2274
redes sociales	1003
reducir texto	1105
refuser	1313
regala	1761
regala articolo	1760
regala l'articolo	1760
regala questo articolo	1760
regalar	1106
regalar noticia	1105
registar	2261
registe-se	2261
register	735
register for free	735
register now	735
registo	2261
registra't	260
registra't per comentar	275
registrace	301
registracija	2521	2647
registrarme	984
registrarme en la newsletter	991
registrarse	984
registrasi	1587
registrate	1060
registrati	1651
registrati e leggi questo articolo	1713
registrati gratis	1651
registreer	1976
registreer gratis	1976
registreeru tasuta	1114
registreeru veebiseminarile	1121
registrer deg	2094
registrera dig	2710
registreren	1976
registrieren	462
registriraj se	2521	2647
registro	984
registrovat se	301
registruj se	2521
registruotis	1888
regole dei commenti	1722
regole per commentare	1722
regole per i commenti	1722
regras para comentar	2329
regulamin	2190
reject all	772
reject all cookies	772
rejeitar	2280
rejeitar todos	2280
rejoignez la conversation	1351
rejoignez la discussion	1351
reklaam	1114
reklaamartikkel	1123
reklaamtekst	87	1123
reklam	2724	2836
reklam alani	2836
reklam engelleyici nasil kapatilir	2900
reklam engelleyici tespit edildi	2900
reklam engelleyicimi kapattim	2900
reklam engelleyicinizi kapatin	2900
reklam engelleyiciyi kapattim	2900
reklam sonu	2890
reklama	311	1888	2189	2527	2591
reklamdan sonra devam ediyor	2836
reklamdir	2890
reklame	394	2107
reklami atla	2836
reklami kapat	2836
reklamin sonu	2890
reklaminis	87
reklaminis straipsnis	1897
reklamlar	2836
reklamlara izin ver	2900
reklamy	2189
rekomendasi	1604
rekomendasi untuk anda	1604
rekomendasi untukmu	1604
rekomenduojame	1890
rekommenderade artiklar	2732
rekommenderas	2732
rekommenderat	2732
relacionadas	1018	2287
relacionado	1018
relacionados	1018	2287
related	781	784
related article	781
related articles	781
related content	781
related coverage	781
related items	781
related links	781
related news	781
related posts	781
related reading	781
related stories	781
related story	781
related tags	781
related to this story	781
related topics	781
related videos	781
relaterade artiklar	2732
relaterade nyheter	2732
relaterat	2732
relaterede artikler	403
relaterede emner	403
relateret	403
relatert	2115
relaterte artikler	2115
relaterte emner	2115
relaterte saker	2115
remember me	735
remiamas turinys	1897
remind me in #	726
remind me in may	726
remind me later	726
remind me next month	726
remind me tomorrow	726
remove ad	767
remove ads	767
remti	1888
rep alertes d'aquest tema	281
replay	786
replier	1324
replies	776
reply	776
report	758
report a mistake	787
report a problem	776
report a typo	776
report abuse	776
report ad	767
report an error	787
report comment	776
report error	787
report this ad	767
reportagem exclusiva para assinantes	2324
reportar	1014
reportar erro	2283
reportar error	1014
reportar un error	1014
reprendre la lecture	1380
reprints & permissions	960
reproducir	1021
reproducir audio	1076
reproduzir	2290
request a correction	776
request permissions	960
required, but never shown	942
reset password	735
responda ao quiz	2332
responder	1014	2283
resta aggiornato	1658
resta connesso	1745
restam # caracteres	2315
resumen con ia	1043
resumen de ia	1043
resumen generado por ia	1103
resumen ia	1103
resumen por ia	1043
resumir com ia	2307
resumo com ia	2364
resumo gerado por ia	2364
resumo ia	2364
resumo por ia	2307
retirar consentimento	2342
retirar consentimiento	1080
retirar el consentimiento	1080
retirar o consentimento	2342
retirer le consentement	1384
retirer mon consentement	1384
retour	1306
retour en haut	1323
retour en haut de la page	1398
retour en haut de page	1398
retroceder # segundos	1076	2338
return to top	786
revisa tu bandeja de entrada	1092
revisa tu correo	1092
revoca consenso	1735
revoca il consenso	1735
revogar consentimento	2342
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
""", 'ri': """
riassumi con l'ia	1696
riassunto ai	1757
riassunto generato dall'ia	1757
riassunto ia	1696
ricarica la pagina	1740
ricarica pagina	1740
ricevi gli avvisi su questo argomento	1707
ricevi la newsletter	1658
ricevi una notifica per ogni nuovo articolo dell'autore	1707
ricordami	1745
riduci il testo	1760
rifiuta	1670
rifiuta e abbonati	1735
rifiuta tutto	1670
rimani aggiornato	1658
rimani connesso	1745
rimani informato	1658
riproduci	1680
riproduci audio	1731
riproduci video	1731
riproduzione automatica	1732
riservato agli abbonati	1713
rispondi	1673
rispondi al sondaggio	1704
ritzau	433
ritzau/afp	433
ritzau/reuters	433
""", 'ro': """
rodyti daugiau	1895
rodyti komentarus	1894
rozbalit	319
rozmiar tekstu	65
rozumiem	2201
""", 'rs': """
rss	758
""", 'ru': """
rubriken	498
rubriques	1320
""", "s'": """
s'abonner	1287
s'identifier	1287
s'inscrire	1287
s'inscrire gratuitement	1287
""", 'sa': """
saada e-postiga	1119
saada vihje	1121
sag uns deine meinung	539
sagen sie uns ihre meinung	539
saiba mais	2287
sair	2261
sair da tela cheia	2338
saken er forbeholdt abonnenter	2094
saken er lest opp av en robot	2103
saken fortsetter etter annonsen	2107
saken fortsetter nedenfor	2107
saken fortsetter under	2107
saken fortsetter under bildet	2107
saken oppdateres	2107
salin link	1596
salin tautan	1596
salir de pantalla completa	1076
salta alla ricetta	61
saltar a la receta	61
saltar al contenido	1021
saltar publicidad	1009
salva	1663
salva articolo	1663
salva l'articolo	1715
salva la ricetta	61
salva le preferenze	1735
salva per dopo	1715
salva preferenze	1735
salva ricetta	61
salvar	2273
salvar artigo	2273
salvar para ler depois	2326
salvar receita	61
salvesta	1119
salvesta artikkel	1119
samal teemal	1116
samengevat door ai	2028
samenvatting door ai	2028
sammanfattad av ai	2735
sammanfattning gjord av ai	2735
samtykke	395	2108
sans opinion	1372
satin al	2922
sauvegarder	1306
sauvegarder l'article	1363
sauvegarder pour lire plus tard	1363
save	757
save article	757
save for later	757
save preferences	772
save recipe	61
save story	757
save this article	757
save this recipe	61
saved	757
saya mengerti	1607
sayfayi yenile	2900
sayfayi yenileyin	2900
""", 'sb': """
sbalit	319
sblocca l'articolo	1713
""", 'sc': """
scansiona il qr code	1737
scarica audio	1731
scarica da app store	1737
scarica da google play	1737
scarica il podcast	1731
scarica l'audio	1731
scarica l'episodio	1731
scarica la app	1737
scarica su app store	1737
scegli	1746
scegli il piano	1745
scegli il tuo abbonamento	1713
scegli il tuo piano	1745
scegli l'abbonamento che fa per te	1713
scegli l'offerta	1745
scegli questa offerta	1745
scegli un importo	1649
schermo intero	1732
schlagworte	498
schlagworte zum thema	498
schon abonnent	462
schon dabei	456
schreibe einen kommentar	494
schreiben sie der redaktion	539
schreiben sie einen kommentar	494
schrift verkleinern	483
schrijf een reactie	2002
schrijf je gratis in	2039
schrijf je in	1981
schrijf je in voor onze nieuwsbrief	1981
scopri	1680
scopri le offerte	1651
scopri tutte le nostre newsletter	1709
scopri tutte le offerte di abbonamento	1713
scrie un comentariu	2389
scrivi all'autore	1754
scrivi all'autrice	1754
scrivi alla redazione	1754
scrivi qui il tuo commento	1704
scrivi un commento	1673
scroll down for video	834
scroll down to continue	859
scroll down to continue reading	767
scroll for more	767
scroll ke bawah untuk melanjutkan	1599
scroll to continue	767
scroll to continue with content	767	1599
scroll to top	786
scroll untuk membaca	1599
scrolle weiter	488
scrollen sie weiter	488
""", 'se': """
se abonnemang	2710
se abonnementer	381
se alla	2735
se alla bilder	2735
se alle	406	2118
se alle abonnentfordeler	2094
se alle bildene	2118
se alle fordele for abonnenter	381
se bildene her	2118
se billederne her	406
se connecter	1287
se connecter avec apple	1360
se connecter avec facebook	1360
se connecter avec google	1360
se erbjudanden	2710
se factura anualmente	1090
se flere billeder	406
se grafikken her	406	2118
se ha producido un error	1092
se klippet	2735
se klippet i spelaren ovan	2735
se klippet ovan	2735
se klippet over	2118
se souvenir de moi	1392
se tilbud	381	2094
se tilbudene	2094
se videoen her	406	2118
se videoen herunder	406
se videoen nedenfor	406	2118
se videoen ovenfor	406
se videoen over	2118
se videoen under	2118
se videon i spelaren ovan	2735
se videon nedan	2735
se videon ovan	2735
search	786
sebelumnya	1606
secciones	1018
sections	786
secure checkout	733
secure payment	732
secure transaction	733
sedang tren	1630
see all	786
see all newsletters	745
see all plans	854
see all subscription plans	854
see also	781
see at amazon	970
see comments	776
see deal	970
see details	787
see it at amazon	970
see more	786
see original	787
see price	970
see subscription options	735
see the map	787
segnala	1673
segnala abuso	1723
segnala un errore	1673
segnala un errore nell'articolo	1704
segnalazione anonima	1754
segueix aquest tema	281
segueix l'autor	281
segueix tota l'actualitat en directe	290
segui	1664
segui argomento	1758
segui autore	1758
segui il tema	1758
segui l'argomento	1758
segui l'autore	1758
segui la diretta	1707
segui questo argomento	1707
segui questo tema	1707
seguici	1664
seguici su facebook	1664
seguici sui social	1664
seguir	1004	2274
seguir a este autor	1055
seguir al autor	1104
seguir autor	1104	2317
seguir en el navegador	1082
seguir en la web	1082
seguir este autor	2365
seguir este tema	1055	2317
seguir leyendo	984	1021
seguir leyendo en	1004
seguir o autor	2365
seguir sin apoyar	978
seguir tema	1104	2365
sei d'accordo? vota	1704
seite #	501
seite drucken	483
seite teilen	483
seja apoiador	2257
seja apoiadora	2349
seja assinante	2261
seja o primeiro a comentar	2283
seja um apoiador	2257
selanjutnya	1606
seleccionar	1091
selecionar	2353
selecione as newsletters que pretende receber	2319
selecione as newsletters que quer receber	2319
select an amount	732
select payment method	732
selengkapnya	1606
seleziona	1746
sem som	2339
sem spam	2354
sembunyikan	1607
semua komentar	1603
senare	2706
senaste	2732
senaste nyheterna	2732
senaste nytt	2732
send email	757
send feedback	776
send til en ven	390
send to a friend	757
senere	377	2090
seneste	403
seneste nyheder	403
seneste nyt	403
sense tu no seria possible	286
sent daily	845
sent weekly	845
senza di te non ce la facciamo	1712
senza vincoli	1713
seotud artiklid	1116
seotud lood	1116
sepa-lastschrift	461
services partenaires	1311
servicios	1018
ses dosyasini indir	2892
sesi indir	2892
sesi kapat	2892
sesli dinle	2834
seu e-mail	2265
seu email	2265
seu nome	2355
seu voto foi computado	2329
seu voto foi registrado	2329
seuraa	1220
seuraa aihetta	1220
seuraava	1229
seuraava juttu	1227
seuraavaksi	1229
sezioni	1677
""", 'sf': """
sfoglia gallery	1680
sfoglia il giornale	1651
sfoglia la gallery	1751
""", 'sh': """
share	619	757	1596	2383
share article	757
share by email	757
share by text	757
share full article	757
share link	757
share on	757
share on bluesky	757
share on facebook	757
share on flipboard	757
share on linkedin	757
share on pinterest	757
share on reddit	757
share on social	856
share on social media	856
share on telegram	757
share on threads	757
share on x	757
share on x (twitter	757
share on your socials	856
share options	757
share pe facebook	2417
share save	757
share share	757
share story	757
share this	757
share this article	757
share this news	757
share this on	757
share this on social media	757
share this recipe	61
share to facebook	757
share tweet	757
share using the buttons below	856
share via	757
share via facebook	757
share via twitter	757
share with a friend	757
share with email	757
share with friends	856
share with your friends	757
sharing	757
shop now	937
shop the edit	937
shop the look	937
shop the story	937
shop this look	937
shop this story	937
show all	786
show caption	786
show comments	776
show external content	772
show image	787
show less	786
show map	787
show more	786
show more sharing options	757
show original	787
show translation	787
shrani	2654
shrani recept	61
""", 'si': """
si din mening	2111
sie haben bereits ein konto	554
sie haben bereits ein konto? anmelden	554
sie haben den newsletter abonniert	545
sie haben noch kein abo	554
sieh dir diesen beitrag auf instagram an	527
siehe auch	498
siga	2274
siga ao vivo	2358
siga em direto	2358
siga este autor	2317
siga-nos	2274
sign in	735
sign in / register	735
sign in or sign up	735
sign me up	745
sign out	735
sign up	735
sign up for corrections and clarifications	776
sign up for free	735
sign up for our newsletter	745
sign up here	745
sign up now	735
sign up or log in	854
sign up to our newsletter	845
sign up using email and password	942
sign up using google	942
sign up with your email	845
signaler	1316
signaler un abus	1351
signaler une erreur	1324
signaler une faute	1351
signaler une faute d'orthographe	1351
sigue este tema y recibe avisos	1055
sigue leyendo	1018
sigue leyendo debajo	1009
siguiendo	1004
siguiente	1021
siguiente noticia	1018
siirry reseptiin	61
sikeresen feliratkozott	1544
silenciar	1077	2339
sim, quero	2346
simak juga	1604
similar articles	781
similar posts	781
similar stories	781
simpan	1596
simpan artikel	1629
simpan resep	61
simpan untuk dibaca nanti	1629
sin comentarios	1014
sin permanencia	1060
sin spam	1092
single contribution	732
singola	1743
sintesi generata dall'ia	1757
sinu e-posti aadress	1139
sinua voisi kiinnostaa	1227
siradaki haber	2841
sirala	2885
siralama	2885
sisesta oma e-posti aadress	1139
siste	2115
siste nyheter	2115
siste nytt	2115
sisuturundus	87	1114
sisuturunduse artikkel	1123
site map	786
siteden devam et	2897
sitemap	786
""", 'sk': """
skaitomiausi	1890
skaitomiausi straipsniai	1890
skaitomiausia	1890
skaitykite daugiau	1890
skaitykite toliau	1888
skaityti daugiau	1895
skaityti komentarus	1894
skaityti toliau	1888
skaityti visus komentarus	1894
skapa ett gratis konto	2710
skapa ett konto	2710
skapa gratis konto	2710
skapa konto	2710
skapa konto gratis	2710
skaties bildes	1936
skaties foto	1936
skaties video	1936
skatieties video	1936
skip ad	726
skip ads	767
skip advertisement	767
skip for now	726
skip past newsletter promotion	745
skip this	726
skip to content	786
skip to footer	786
skip to main content	786
skip to navigation	786
skip to recipe	61
skjul	407	2119
skocz do przepisu	61
skok na recept	61
skomentuj	2185	2193
skopiowano link	2185
skopiuj adres	2185
skopiuj link	2185
skriv din kommentar	398	2111	2728
skriv din kommentar her	398	2111
skriv en kommentar	398	2111	2728
skriv et svar	406
skriv inn e-post	2099
skriv inn e-postadressen din	2099
skriv kommentar	398
skriv ut	2103	2720
skriv ut artikeln	2720
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	2103
skype	758
""", 'sl': """
sla advertentie over	1996
sluit	2009
sluiten	1971
""", 'sm': """
smetti di seguire	1758
sms	758
""", 'sn': """
snapchat	758
""", 'so': """
sobre el autor	1018
sobre la firma	1018
sobrenome	2355
social	1664
social media	484	762
sociala medier	2721
sociale media	1992
sociale medier	391
solitaire	1376
solo gli abbonati possono commentare	1704
solo los suscriptores pueden comentar	1050
solo para suscriptores	1090
solo per abbonati	1745
solo per gli abbonati	1745
something went wrong	845
something went wrong. please try again	845
something went wrong. please try again later	745
sommaire	1323
son dakika	2841
son dakika haberleri	2841
son dakika haberlerini almak ister misiniz	2898
son haberler	2841
sonra oku	2834
sonraki	2843
sonraki haber	2841
sonraki sayfa	2843
sopa de letras	1072
sorodna novica	2651
sorodne novice	2651
sorodne vsebine	2651
sorotan	1604
sort by	776
sosiaalinen media	1220
sosiale medier	2104
sostieni	1646
sostienici	1646
sottotitoli	1732
sous-titres	1381
soutenez-nous	1278
soutenir	1278
soyad	2909
soyadiniz	2909
soziale medien	484
""", 'sp': """
spam yok	2908
spannend	498
spara	2720
spara artikel	2720
spara artikeln	2720
spara artikeln till senare	2720
spara recept	61
spara receptet	61
spara till senare	2720
spausdinti	1893
special offer	735
spedizione gratuita	1762
speel video af	2033
speichern	483
spela upp	2735
spende	457
spende jetzt	457
spenden	457
spenden sie	457
spendenkonto	549
spill av	2118
spill av video	2118
spill av video her	2118
spomni me kasneje	2658
sponset	2107
sponset innhold	2107
sponsor	2922
sponsor content	767
sponsored	488	622	767	2051
sponsored content	767
sponsored links	767
sponsored message	767
sponsored message - story continues after this	767
sponsored post	767
sponsored stories	781
sponsoreret	394
sponsoreret indhold	394
sponsorizzato	1668
sponsorizzato da	1762
sponsorlu	2836
sponsorlu haber	2836
sponsoroitu	1221
sponsrat	2724
sponzorirana vsebina	2650
sponzorirano	2527	2650
sponzorisani tekst	2527
sponzorisano	2527
spotify	758
spotted a mistake	776
spotted an error	776
sprejmem	2666
sprejmi	2666
sprejmi vse	2666
spremi	2531
spremi recept	61
spring naar recept	61
springe zum rezept	61
""", 'st': """
stampa	1663
stampa articolo	1663
stampa la ricetta	61
stampa questo articolo	1715
stampa ricetta	61
standard digital	854
start free trial	735
start subscription	735
startseite	498	501
stay connected	745
stay in the know	745
stay informed	745
stay up to date	745
steady	457
stel je vraag aan onze ai	2028
stellenmarkt	533
stem her	406	2118
stem i afstemningen	406
stem i avstemningen	2118
stem nu	2031
steun ons	1972
stichworte	498
stikkord	2115
stimmen sie ab	533
stopt automatisch	2046
stories for you	781
story continues	767
story continues below	767
straipsnis prieinamas tik prenumeratoriams	1888
strictly necessary cookies	772
strinjam se	2666
strinjam se s prikazom zunanje vsebine	2666
stt	1233
stt-afp	1233
stt-reuters	1233
stumbleupon	758
stuur door	2071
stuur een correctie	2036
""", 'su': """
su questo argomento	1716
su voto ha sido registrado	1067
sua mensagem foi enviada	2354
subiecte	2390
submit	727
submit a correction	776
submit comment	776
subscreva a newsletter	2265
subscreva gratuitamente	2319
subscrever	2265
subscrever newsletter	2265
subscribe	735
subscribe by email	745
subscribe for free	735
subscribe here	735
subscribe now	735
subscribe to continue	735
subscribe to continue reading	735
subscribe to get the latest posts sent to your email	745
subscribe to our newsletters	745
subscribe to read	735
subscribe today	735
subscribe via email	745
subscriber exclusive	854
subscriber only	735
subscriber-only	735
subscriber-only content	854
subscribers get more	854
subscribers only	735
subscription options	735
subscriu-t'hi	259
subscriu-te	259
subskrybuj	2175
success! check your inbox	891
successivo	1680
suche	501
suchen	501
sudah punya akun	1587
sudoku	680	1072	1376	1727	2334	2889
suggerisci una correzione	1696
suggest a correction	776
suggested	781
suggested articles	781
suivant	1323
suivez notre direct	1363
suivez nous	1307
suivez-nous	1307
suivi	1307
suivre	1307
suivre ce sujet	1307
suivre ce sujet et recevoir une alerte	1353
suivre cet auteur	1307
suivre l'auteur	1406
suivre l'autrice	1406
suivre le direct	1398
suivre notre direct	1398
sujets	1320
sulge	1122
sulge reklaam	1123
sulje	1210
sullo stesso argomento	1677
sullo stesso tema	1677
sumbang	1586
summary by ai	827
suoraan reseptiin	61
suositellut	1227
suosittelemme	1227
suosituimmat	1227
support local journalism	728
support our journalism	728
support our work	728
support quality journalism	728
support the author	728
support this site	728
support us	728
support us on patreon	728
support us today	728
supported by	767
sur ce sujet	1320
sur le web	1320
suscribete	984
suscribirme	984
suscribirse	984
suscribite	1060
suscribite ahora	1060
suscripciones	984
susijusios naujienos	1890
sutikti su visais	1906
sutinku	1906
suurenna kuva	1229
""", 'sv': """
svar	398	2111
svara	2728
svi komentari	2531
""", 'sw': """
swisha en slant	2707
""", 'sy': """
syarat dan ketentuan	1602
syarat dan ketentuan | kebijakan privasi	1602
""", 'sz': """
szavazzon	1541
szukaj	2200
""", "t'": """
t'ha agradat aquest article	275
""", 'ta': """
ta bort annonser	2724
tag	1604	1677	3028
tag-uri	2390
taggar	2732
tagged	781
tagger	2115
tagi	2197
tagovi	2528
tags	403	498	626	781	1018	1320	1604	1677	2006	2287	3028
taguri	2390
taille de la police	1408
taille de police	1408
taille du texte	1306
taip pat skaitykite	1890
tak for din tilmelding	386
take our survey	776
takibi birak	2918
takip ediliyor	2918
tallenna	1219
tallenna juttu	1219
tallenna resepti	61
talvez mais tarde	2256
tam ekran	2893
tamanho da fonte	65	2273
tamanho da letra	2367
tamanho do texto	65
tampilkan asli	1607
tampilkan lebih banyak	1606
tampilkan lebih sedikit	1607
tarayicida devam et	2897
tarayicidan devam et	2897
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tartalom	1541
tautan berhasil disalin	1629
tautan disalin	1596
tautan telah disalin	1629
tavs e-pasts	1953
""", 'te': """
te has suscrito correctamente	1056
te puede gustar	1018
te puede interesar	1018
te quedan # caracteres	1050
te recomendamos	1018
te-ar putea interesa	2390
teata veast	1120
teavita veast	1120
tee lahjoitus	1211
teilen	483
teilen auf	483
teilen und weiterempfehlen	483
teised loevad	1116
tek seferlik	2826
tek seferlik destek	2903
tekst loopt door onder de advertentie	1996
tekst se nastavlja nakon oglasa	2527
tekst sponsorowany	87
tekstgrootte	65	1991
tekstimainos	1221
tekstin koko	65
tela cheia	2339
telegram	758	2445
teljes cikk	1541
telli	1114
telli kohe	1114
tellijale	1114
tellijana saad artiklit jagada	1119
tellijatele	1114
tema	2115
tema dana	2528
temaer	2115
temas	1018	2287
temas relacionados	1018
tematy	2197
temes relacionats	290
temi	1677
temos	1890
tempo attuale	1732
tempo atual	2339
tempo corrente	1732
tempo de leitura	2290
tempo di lettura	1680
tempo estimado de leitura: # minutos	2273
tempo restante	1731	2338
tempo rimanente	1731
temps actuel	1381
temps de lecture	1323
temps de lecture : # min	1323
temps restant	1380
tendances	1320
tendencias	1018
tendenze	1677
tentang kami	1619
teraz nie	2599
terbaru	1604
tercih edilen kaynak olarak ekle	2918
tercihleri kaydet	2895
terima semua	1602
terima semua cookie	1602
terkait	1604
terkini	1604
termini e condizioni	1670
termos de uso	2280
terms	772
terms & conditions	772
terms and conditions	772
terms apply	854
terms of service	772
terms of use	772
terpopuler	1604
terpopuler hari ini	1630
terug naar boven	2009
test din viden i ugens quiz	406
test kunnskapene dine i ukas quiz	2118
testa dina kunskaper i veckans quiz	2735
testaa tietosi viikon visassa	1229
teste os seus conhecimentos	2332
teste seus conhecimentos	2332
testen	462
testez gratuitement	1287
testez vos connaissances	1351
testez vos connaissances avec notre quiz	1351
tetszik	1532
text size	757
text version	786
texto gerado por ia	2307
textstorlek	65
""", 'th': """
thank you	727
thank you for subscribing	845
thank you for watching	859
thank you to our sponsors	767
thank you! please check your inbox	891
thanks for subscribing	745
thanks for watching	859
thanks to our sponsors	767
thanks! please check your inbox	891
the article continues below	859
the story continues below	859
the video player is currently playing an ad	825
thema	498
thema's	2006
themen	498
there are no comments yet	776
there was an error, please provide a valid email address	845
these are external links and will open in a new window	757
this is an advertisement	767
this video can not be played	825
this video cannot be played	825
threads	758
""", 'ti': """
ti consigliamo	1677
ti potrebbe interessare	1677
ti potrebbero interessare	1677
ticker	498
tickets sichern	533
tidak terima kasih	1585
tidak, terima kasih	1585
tiempo actual	1077
tiempo de lectura	1021
tiempo estimado de lectura: # minutos	1003
tiempo restante	1076
tietosuoja	1222
tiktok	758
til forsiden	403	2115
til toppen	406	2118
tilaa	1212
tilaa nyt	1212
tilaa uutiskirje	1215
tilaa uutiskirjeet	1215
tilaajalle	1212
tilaajille	1212
tilaukset	1212
till erbjudandet	2710
till receptet	61
till startsidan	2732
till toppen	2735
tilmeld	386
tilmeld dig	386
tilmeld dig nyhedsbrevet	386
tilmeld nyhedsbrev	386
timp de citire # min	2392
tin sau	3028
tinggalkan komentar	1603
tip us	728
tips en venn	2103
tips van de redactie	2006
tipsa	2720
tipsa oss	2728
tirar o som	2338
tisk	308
tisk receptu	61
""", 'to': """
today's most read	858
today's paper	786
today's top stories	781
todos los comentarios	1014
todos los juegos	1070
todos los pasatiempos	1070
todos os artigos do autor	2361
todos os jogos	2332
todos os meses	2350
toestemming	1998
toeta	1114
toeta meid	1114
toevoegen aan leeslijst	2071
toggle	786
toggle caption	786
toimetus soovitab	1116
toimitus suosittelee	1227
toista	1229
toon alles	2010
toon deze inhoud	2026
toon inhoud	1998
toon meer	2009
toon minder	2009
toon origineel	2010
toon reacties	2002
toon vertaling	2010
top articles	781
top artikel	498
top comments	776
top headlines	781
top latest discussions	786
top news	781
top stories	626	781
top-artikel	498
top-news	498
top-themen	498
tophistorier	403
topics	781
topik	1604
topik terkait	1604
toppnyheter	2732
toppsaker	2115
topthemen	498
torna all'inizio	1680
torna alla home	1751
torna alla homepage	1751
torna in alto	1751
torna su	1680
torne-se apoiador	2349
torne-se assinante	2257
torne-se membro	2257
tots els butlletins	283
toujours afficher	1384
toujours afficher ce type de contenu	1343
toujours autoriser	1384
tous les commentaires	1316
tous les dons comptent	1389
tous les jeux	1374
tous les mois	1390
tous nos jeux	1374
tous ses articles	1341
tout accepter	1313
tout afficher	1324
tout le dossier	1398
tout refuser	1313
tout voir	1323
toute l'actu	1320
toutes les photos	1323
""", 'tr': """
trabaja con nosotros	1045
trabalhe connosco	2309
trabalhe conosco	2309
tradotto automaticamente	1757
traduction automatique	1405
traduit automatiquement	1405
traduzido automaticamente	2364
traduzione automatica	1757
trakteer ons op koffie	1972
trang sau	3030
transcription	1381
transferencia bancaria	983
transkript	2893
translated by ai	827
trascrizione	1732
traueranzeigen	533
treballa amb nosaltres	277
trefwoorden	2006
trend	2841
trending	498	781	1604	2006	2287
trending deals	767
trending now	781
trending stories	781
trending today	781
trending topics	781
trier par	1372
trimite	2383
trimite pe email	2383
trimite pe whatsapp	2417
trimite unui prieten	2417
try it free	735
""", 'tt': """
tt	2762
tt-afp	2762
tt-reuters	2762
""", 'tu': """
tu e-mail	991
tu email	991
tu mensaje ha sido enviado	1092
tu voto ha sido registrado	1067
tu voto se ha registrado	1067
tudo sobre	2287
tue riippumatonta journalismia	1211
tuitar	2273
tuitear	1003
tulis komentar	1603
tulis komentar anda di sini	1619
tulosta	1219
tulosta juttu	1219
tulosta resepti	61
tumblr	758
tunnuksen luominen on maksutonta	1212
tuoreimmat	1227
tuoreimmat uutiset	1227
turinio rinkodara	1897
tutte le notizie	1751
tutti gli aggiornamenti qui	1707
tutti gli articoli dell'autore	1754
tutti i commenti	1673
tutti i giochi	1725
tutti i video	1751
tutup	1585
""", 'tw': """
tweet	757	1596	1663
tweet this	757
tweeta	2720
tweeter	1306
tweetle	2834
tweetnij	2185
tweetnout	308
twitter	758
twitter-inhalte erlauben	491
twittern	483
""", 'ty': """
tyck till	2728
tylko w serwisie	2197
type your email	745
""", 'u ': """
u fokusu	2528
""", 'ud': """
udskriv	390
udskriv opskrift	61
udvalgt	403
udvid	407
""", 'ui': """
uitgelicht	2006
uitklappen	2010
uitloggen	1976
""", 'uk': """
ukryj	2201
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	1677
ultime news	1677
ultime notizie	1677
ultimele articole	2390
ultimi articoli	1677
""", 'um': """
um assinante ofereceu-lhe este artigo	2326
uma vez	2350
umfrage wird geladen	533
""", 'un': """
un abbonato ti ha regalato questo articolo	1715
un subscriptor t'ha regalat aquest article	289
una sola vez	1088
una tantum	1743
una vez	1088
una volta	1743
understood	787
une erreur dans l'article	1316
une erreur est survenue	1394
une erreur s'est produite	1394
une fois	1390
uneix-te a la conversa	275
unfollow	762
unisciti al nostro canale	1664
unlisted	786
unlock this article	735
unohditko salasanan	1212
uns folgen	484
unser bestes angebot	554
unser newsletter	470
unsere empfehlung	498
unsere empfehlungen	498
unsere newsletter	470
unsere top-themen	559
""", 'up': """
up next	781
upgrade now	735
upgrade to founding member	735
upgrade to paid	728
uplati	2520
uppfattat	2736
""", 'us': """
ustawienia	2190
ustawienia cookies	2190
""", 'ut': """
utiles	1313
utvalgt	2115
utvalt	2732
utvid	2119
""", 'uu': """
uudiskiri	1139
uudiskirjad	1139
uusimmat	1227
uutiskirje	1215
uutiskirjeet	1215
""", 'uw': """
uw e-mailadres	1981
""", 'uy': """
uygulamada oku	2897
uygulamamizi indirin	2897
uygulamayi indir	2882
uygulamayi indirin	2882
""", 'va': """
vaata galeriid	1121
vaata ka	1116
vaata kommentaare	1120
vaata pilte	1121
vaata videost	1121
vaata videot	1121
vaata videot siit	1121
vacatures	2031
vagas de emprego	2309
vai al contenuto	1680
vai all'app	1737
vai all'offerta	1728
vai alla gallery	1751
vai alla home	1751
vai alla pagina delle donazioni	1742
vai alla pagina donazioni	1742
vai alla ricetta	61
vai allo shop	1728
vai allo speciale	1751
vain tilaajille	1212
vakances	1936
valider	1395
valikko	1229
valor livre	2349
valorar	1014
valorar receta	61
van onze partners	2006
vandaag	2006
vandaag niet	1971
vantagens de assinante	2335
vantagens para assinantes	2335
vantaggi per gli abbonati	1728
var artikkelen nyttig	2111
var artiklen nyttig	398
var dette nyttig	2118
var oppsummeringen nyttig	2111
var opsummeringen nyttig	398
var saken nyttig	2111
varovanje osebnih podatkov	2666
vastaa	1226
vastaa kyselyyn	1229
vastaa lukijakyselyyn	1229
""", 've': """
ve zkratce	316
vedi altro	1751
vedi anche	1677
vedi dettagli	1681
vedi i # commenti	1704
vedi i commenti	1673
vedi i risultati	1681
vedi il profilo	1754
vedi l'offerta	1728
vedi la mappa	1681
vedi le risposte	1722
vedi offerta	1728
vedi offerta su amazon	1728
vedi su amazon	1728
vedi tutte	1680
vedi tutte le foto	1751
vedi tutte le offerte	1728
vedi tutti	1680
vedi tutto	1680
veilig betalen	1974
ventajas de suscriptor	1073
ventajas para suscriptores	1073
ver # comentarios	1014
ver # fotos	1096	2358
ver a galeria	2358
ver bio	1037
ver biografia	2361
ver comentarios	1014
ver contenido	1011
ver contenido externo	1041
ver detalhes	2291
ver detalles	1022
ver documento	1022
ver el contenido	1080
ver el especial	1096
ver el mapa	1022
ver en amazon	1073
ver especial	1096	2358
ver essa foto no instagram	2305
ver este tuit	1041
ver fotos	1021	2358
ver galeria	2290
ver galeria de fotos	2358
ver la receta	61
ver los comentarios	1014
ver mais	2290
ver mapa	1022	2291
ver menos	1022	2291
ver na amazon	2335
ver o especial	2358
ver oferta	1073	2335
ver ofertas	984	2261
ver original	1022	2291
ver perfil	1037	2317
ver perfil completo	2361
ver precio	1073
ver precio en amazon	1073
ver respostas	2329
ver respuestas	1067
ver resultado parcial	2315
ver resultados	1050
ver resultados de la encuesta	1050
ver socios	1080
ver todas	1021	2290
ver todas as fotos	2358
ver todas as ofertas	2335
ver todas las noticias	1096
ver todo	1021
ver todos	1021	2290
ver todos os artigos	2358
ver todos os artigos do autor	2358
ver tudo	2290
verbergen	2010
verder zonder te steunen	1971
vergroot	2009
vergroot afbeelding	2009
vergroten	2010
verifique a sua caixa de entrada	2354
verifique seu e-mail	2354
verifique sua caixa de entrada	2354
verlagsangebot	488
verlagsbeilage	560
vers la page de dons	1389
verschicken	483
versenden	483
verstanden	502
verwandte artikel	498
verwandte themen	498
verwante artikelen	2006
ves a la recepta	61
veuillez saisir une adresse e-mail valide	1356
veure # comentaris	275
veure perfil	281
veure totes les ofertes	287
vezane vesti	2528
vezane vijesti	2528
vezi # comentarii	2403
vezi comentariile	2389
vezi detalii	2393
vezi harta	2393
vezi mai mult	2392
vezi originalul	2393
vezi rezultatele	2403
vezi toate	2392
vezi toate newsletterele noastre	2410
vezi toate ofertele de abonament	2415
vezi tot	2393
vezi videoclipul	2409
""", 'vi': """
vi har lukket for kommentarer	398
viber	758	2445
videa	316
video	316	403	1604	1677	2115	2390	2732	2841	3028
video abspielen	535
video ad	767
video afspelen	2033
video anschauen	535
video ansehen	535
video kullanilamiyor	2892
video laden	491
video no disponible	1076
video non disponibile	1731
video oynatilamiyor	2892
video terkait	1604
video's	2006
videoen afspilles her	406
videoen kan ikke afspilles	406
videolar	2841
videos	498	1018
videot	1227
videoyu durdur	2892
videoyu izle	2843
videoyu izleyin	2843
videoyu oynat	2892
view all	786
view all newsletters	745
view at amazon	970
view comment	776
view comments	776	786
view deal	970
view deals	970
view details	787
view full size	786
view gallery	786
view image	786
view image in fullscreen	786
view map	787
view metrics	960
view more	786
view on instagram	757
view our privacy policy	825
view plans	735
view post on instagram	825
view post on x	825
view results	787
view subscription options	735
view this post on facebook	825
view this post on instagram	825
view this post on threads	825
view this post on x	825
viimased uudised	1116
virement	1286
virement bancaire	1286
vis alle	406	2118
vis bildetekst	2118
vis detaljer	407	2119
vis flere	406	2118
vis indhold	395
vis innhold	2108
vis innlegg fra facebook	2118
vis innlegg fra instagram	2118
vis kart	2119
vis kommentarer	398	2111
vis kort	407
vis mer	2118
vis mere	406
vis mindre	407	2119
vis original	407	2119
vis oversettelse	2119
vis resultater	407	2119
visa alla	2735
visa detaljer	2736
visa fler	2735
visa kartan	2736
visa kommentarer	2728
visa mer	2735
visa mindre	2736
visa original	2736
visa resultat	2736
visita lo shop	1728
visita nuestra tienda	1073
visite a loja	2335
visite nossa loja	2335
visiter la boutique	1377
visualizza contenuto	1735
visualizza il contenuto	1735
visualizza questo post su instagram	1694
vitesse de lecture	1380
""", 'vk': """
vk	758
""", 'vo': """
voce generata dall'intelligenza artificiale	1731
voce sintetica	1696
voeg toe aan je leeslijst	2047
voglio donare	1742
voglio sostenervi	1742
voir aussi	1320
voir ce post	1343
voir ce tweet	1343
voir cette publication sur instagram	1343
voir l'article	1398
voir l'offre	1377
voir l'offre sur amazon	1377
voir l'original	1324
voir la carte	1324
voir la galerie	1398
voir la galerie photos	1398
voir la recette	61
voir la traduction	1324
voir la transcription	1380
voir le contenu	1313
voir le diaporama	1323
voir le dossier	1398
voir le prix	1377
voir les # commentaires	1351
voir les # photos	1398
voir les commentaires	1316
voir les offres	1287
voir les photos	1323
voir moins	1323
voir nos partenaires	1384
voir plus	1323
voir plus d'articles	1398
voir plus de commentaires	1316
voir sa biographie	1402
voir ses articles	1341
voir son profil	1341
voir tous les podcasts	1398
voir tous ses articles	1341
voir tout	1323
voir toutes les formules	1392
voir toutes les offres	1377
voit perua tilauksen milloin tahansa	1215
voit peruuttaa milloin vain	1212
volg	1992
volg dit onderwerp	1992
volg ons	1992
volgen	1992
volgend artikel	2006
volgende	2009
volgende pagina	2009
vollbild	501
vols eliminar la publicitat	277
vols llegir l'article sencer? subscriu-te	287
voltar ao topo	2290
voltar para a home	2358
volver a la portada	1096
volver al inicio	1096
volver arriba	1021
von ki zusammengefasst	529
voor abonnees	1976
vorherige seite	501
vorheriger artikel	498
vorig artikel	2006
vorige	2009
vorlesen	483
vorlesen lassen	483
vormista tellimus	1114
vorteile sichern	462
vota	1723
vota a la nostra enquesta	275
vota en nuestra encuesta	1050
vota il nostro sondaggio	1704
vota il sondaggio	1722
vota la ricetta	61
vota nel nostro sondaggio	1704
votar	1068	2330
votar ahora	1067
vote na enquete	2329
vote na nossa enquete	2315
voter	1372
votez dans notre sondage	1351
votez pour faire entendre votre voix	1351
votre adresse mail	1356
votre commentaire	1316
votre e-mail	1296
votre email	1296
votre nom	1395
vous aimerez aussi	1320
vous aimerez lire	1320
vous avez lu # articles sur # ce mois-ci	1360
vous avez une question	1316
vous n'avez pas encore de compte	1360
vous pourriez aimer	1320
vous pourriez aussi aimer	1320
vous pouvez offrir # articles par mois	1363
voz generada con ia	1076
voz gerada por ia	2338
""", 'vr': """
vraag het ai	2028
vraag het onze ai	2028
""", 'vs': """
vsebina je zaklenjena	2647
vsi komentarji	2654
vstoupit do diskuse	315
vstoupit do galerie	318
vstupte do diskuse	315
""", 'vu': """
vul de vragenlijst in	2031
vul een geldig e-mailadres in	2039
""", 'vy': """
vytisknout	308
vytisknout recept	61
""", 'w ': """
w tym artykule	2197
""", 'wa': """
waardeer dit artikel	2043
waardeer dit verhaal	2043
wachtwoord vergeten	1976
war diese zusammenfassung hilfreich	529
was andere lesen	498
was deze samenvatting nuttig	2028
was this helpful	776
was this summary helpful	827
was this summary useful	827
was this translation helpful	827
watch above	834
watch below	834
watch here	834
watch more	781
watch next	781
watch on youtube	834
watch the full video	834
watch video	786
""", 'we': """
we care about your privacy	772
we recommend	781
we value your privacy	772
weekly newsletter	745
wees de eerste die reageert	2002
weigeren	1998
weiter nach der anzeige	560
weiter zum artikel	456
weitere artikel	498
weitere artikel zum thema	559
weitere links	498
weitere meldungen	498
weitere nachrichten	498
weitere news	498
weitere newsletter	545
weitere podcasts	498
weitere themen	498
weitere videos	498
weiterempfehlen	483
weiteres	498
weiterlesen	501
weniger anzeigen	501
werbeanzeige	488
werbliche inhalte	488
werbung	488
werbung folgt	601
werbung von unserem partner	560
werde mitglied	457
werden sie mitglied	457
werden sie teil unseres teams	533
wesprzyj	2172
wesprzyj nas	2172
""", 'wh': """
what do you think	776
what others are reading	938
what people are reading	938
what readers are reading	938
what to read next	781
whatsapp	758	2445
whatsapp ihbar hatti	2914
when the fun stops, stop	936
why trust us	859
why you can trust our reviews	859
why you can trust us	859
""", 'wi': """
wideo	2197
""", 'wo': """
word lid	1972
word supporter	1972
word vriend	1972
""", 'wr': """
write a comment	776
write a review	776
""", 'ws': """
wspieraj	2172
wspieraj nas	2172
wspieram	2172
wszystkie	2200
wszystkie komentarze	2193
""", 'wu': """
wunschbetrag	460
""", 'wy': """
wybrane dla ciebie	2197
wydarzenia	2197
wydrukuj	2185
wydrukuj przepis	61
wyloguj	2175
wyszukaj	2200
""", 'x': """
x	758	1534
""", 'x ': """
x (twitter	758
x facebook	757
""", 'x.': """
x.com	758
""", 'xe': """
xem clip	3054
""", 'xi': """
xing	758
""", 'ya': """
ya eres suscriptor	984
ya has votado	1067
ya he donado	978
ya lo he desactivado	1085
ya sigues a este autor	1104
ya sigues este tema	1104
ya soy socio	978
ya te has registrado	984
ya tengo cuenta	984
ya tienes cuenta	984
ya tienes una cuenta	984
yanit yaz	2884
yanitla	2840
yanitlari gizle	2884
yapay zekaya sor	2840
yayin ilkeleri	2914
yayin ilkelerimiz	2914
yayinla	2885
yazari takip et	2918
yazdir	2834
yazi boyutu	2834
yazi tipi boyutu	2920
yazinin devami	2912
yaziyi dinle	2834
""", 'ye': """
yearly	727
yerinizi ayirtin	2843
""", 'yi': """
yillik	2904
yillik faturalandirilir	2906
""", 'yo': """
yorum	2840
yorum kurallari	2840
yorum yap	2840
yorum yaz	2840
yorum yazin	2840
yorum yazma kurallari	2884
yorumlar	2840
yorumlari oku	2840
yorumunuzu yazin	2840
you are now subscribed	845
you are subscribed	845
you can change how much you give or cancel your contributions at any time	728
you have # seconds	767
you may also be interested in	781
you may also enjoy	781
you may also like	781
you may have missed	781
you may like	781
you might also be interested in	781
you might also like	781
you might like	781
you're in	745
you're subscribed	845
your account	735
your answer	942
your comment	776
your donation is tax-deductible	850
your email	745
your email address	745
your gift is tax-deductible	850
your privacy choices	772
your privacy is important to us	772
your subscription is confirmed	845
youtube	758
youtube-inhalte erlauben	491
""", 'yu': """
yukari	2843
yukari git	2912
""", 'z ': """
z ostatniej chwili	2197
""", 'za': """
zaakceptuj wszystko	2190
zaboravljena lozinka	2521
zadejte e-mail	305
zadejte e-mailovou adresu	305
zadnje novice	2651
zadnje objave	2651
zahl ich	457
zahlungsart	460
zahlungsarten	460
zahlungsmethode	460
zahlungsmethoden	460
zalo	3018
zaloguj	2175
zamknij	2171
zapisz	2185
zapisz przepis	61
zapojte se do diskuse	315
zapri	2658
zaregistrovat se	301
zarejestruj	2175
zaten abone misiniz	2827
zaten hesabiniz var mi	2906
zatvori	2536
zavrni	2666
zavrni vse	2666
""", 'ze': """
zet op leeslijst	2071
""", 'zi': """
zie ook	2006
ziedot	1929
zip code	745
""", 'zo': """
zobacz komentarze	2193
zobacz wszystkie	2200
zobacz wyniki	2201
zobrazit diskusi	315
zobrazit galerii	318
zobrazit mapu	319
zobrazit obsah	312
zoek	2009
zoeken	2009
zonder jouw steun kunnen we dit werk niet doen	2043
zoom	786
zoom in	787
zorunlu alan	2908
zorunlu alanlar	2908
""", 'zu': """
zu den abo-angeboten	462
zu den angeboten	554
zu den kommentaren	494
zugang freischalten	462
zuklappen	502
zum abo	462
zum abo-shop	554
zum aboshop	554
zum angebot	462
zum artikel	501
zum dokument	502
zum gewinnspiel	533
zum inhalt	501
zum inhalt springen	501
zum kommentieren anmelden	494
zum podcast	535
zum quiz	533
zum rezept	61
zum rezept springen	61
zum seitenanfang	501
zum thema	498	501
zum video	535
zur bildergalerie	501
zur diskussion	494
zur fotostrecke	501
zur karte	502
zur mediathek	535
zur merkliste	555
zur navigation	501
zur newsletter-anmeldung	470
zur startseite	498
zur themenseite	501
zur umfrage	533
zusammenfassung mit ki	529
zustimmen	491
zustimmen und weiter	491
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	467 K wochen kostenlos	467 K wochen gratis	467 K monat kostenlos	935 K+	963 K% off your	963 K per cent off your	963 K percent off your	1864 K줄 요약	2054 K weken voor	2054 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	826 K post shared by	826 K video posted by	826 K post by	954 K version of this article	954 K version of this story	954 K version of this column	954 K version of this essay	954 K version of this piece	954 K version of this post	954 K version of this review	994 K tu correo	1322 K lire aussi	1322 K lire également	1322 K lire :	1322 K lire sur	1322 K voir aussi	1322 K voir également	1322 K écouter :	1322 K relire :	1322 K lire ensuite :	1322 K lire ou à relire :	1566 K gombra kattintva	1566 K telegramon	1566 K facebookon	1568 K cikk a	1568 K cikk folytatódik	1574 K cikket mesterséges	1576 K teljes beszélgetés	1576 K teljes interjú	1656 K tutti i contenuti	1690 K cura della redazione	2301 K autora escreve segundo o novo	2370 K publicidade continua	2370 K notícia continua	2370 K matéria continua
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	1648 K a
abdruck	68 K kostenlos	68 K honorarfrei
abonneer	2053 K je op	2077 K
abonnez	12 K-vous	1284 K-vous à
abonniere	12 K	590 K
abonnieren	12 K sie	459 K sie	590 K sie
about	788 K the author	788 K the authors	788 K the writer
abstimmung	573 K:
""", 'ac': """
accept	958 K and load
accepted	734 K payment methods:	734 K cards:
acceso	987 K ilimitado
accesso	1656 K illimitato
acesso	2264 K ilimitado
acest	76 K subiect este închis	2402 K rezumat	2402 K articol a fost tradus
acheter	1403 K les droits
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	2008 K:
acompanhe	12 K
acquista	1700 K la rivista
actie	2080 K:
""", 'ad': """
ad	86 [K]	861 K:
ada	72 K pertanyaan	1617 K kesalahan di artikel
add	12 K us	812 K	892 K
additional	863 K reporting by
adicionar	2366 K
adicione	2366 K
adja	1566 K meg
adjon	1566 K hozzá
administratorem	2220 K danych osobowych jest	2220 K twoich danych	2220 K państwa danych	2220 K pani/pana danych	2220 K podanych
advertentie	86 K, daarna
advertise	832 K with
advertisement	861 K:
advertorial	86 K:
""", 'af': """
afmelden	2067 K kan
afspil	435 K
""", 'ag': """
aggiungi	12 K	1759 K
aggiungici	1759 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	441 K har	828 K summaries	828 K-generated summaries	829 K tools were	829 K was used	829 K helped	829 K assisted	1806 Kがこの記事	1806 Kによる自動	1806 K要約	1806 Kによる要約	1806 Kが選んだ	1806 Kに質問	1806 ※K	1864 K 요약은	1864 K 뉴스 요약	2029 K kan fouten maken. controleer	2029 K-samenvattingen	2157 K har	2397 K informații	2397 K un subiect	2397 K un pont	2397 K fost martor	2772 K har	3103 K摘要	3103 K重點	3103 K重点	3103 K生成	3103 由K
ainda	32 K não há comentários
""", 'aj': """
ajouter	1407 K
ajoutez	12 K	1407 K
ajude	2323 K o	2323 K a	2323 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili	89 K predplatiteľ
aktifkan	1594 K notifikasi
aktiver	435 K	2150 K
aktivera	2766 K
aktiviere	575 K
aktivieren	575 K sie
aktuelle	499 K nachrichten aus
""", 'al': """
al	996 K registrarte	1042 K mostrar este contenido	1980 K lid	2066 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
algo	1094 K ha salido mal	1094 K salió mal	2356 K deu errado	2356 K correu mal
all	27 K comments	886 K content ©
alla	27 K kommentarer	27 K inlägg	2733 K artiklar om	2737 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	404 K artikler om	408 K artikler af	499 K artikel zu	499 K artikel von	500 K infos:	500 K news:	503 K artikel von	534 K folgen	2007 K artikelen over	2011 K artikelen van	2116 K saker om	2120 K artikler av
alleen	1980 K voor abonnees	2059 K leden kunnen reageren
alles	499 K zum thema	499 K zu	2007 K over	2048 K over
allow	756 K notifications	771 K ads on	958 K content from	958 K third-party content	958 K external content
already	894 K	894 K have
als	89 K abonnent	89 K abonnentin	89 K abonnee	467 K abonnent	467 K abonnentin	479 K app	556 K abonnent können sie	556 K abonnentin können sie	1980 K abonnee
also	782 K in	783 K read	783 K on this site:	783 K worth reading:	783 K on this topic:	887 K in the news:	1513 K read:	1513 K read-
alt	404 K om	2116 K om
alte	2419 K știri din
altre	1678 K notizie su	1717 K notizie di
altri	1678 K articoli su	1682 K articoli di
altro	1678 K su	1679 K su questo tema:
""", 'am': """
am	2401 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir
ancora	32 K nessun commento
anda	1611 K punya
ange	2766 K
angiv	435 K
anketa	317 K:
anlatmamiz	2871 K gereken
anna	1129 K vihjest	1129 K vihje	1258 K
annonces	1346 K légales : publiez
annonssamarbete	86 K:
annullare	1661 K l'iscrizione
ansvarig	2764 K utgivare:
ansvarlig	2147 K redaktør:
answer	892 K
anuncie	2310 K no	2310 K na
any	27 K comment	72 K questions	871 K	893 K
""", 'ao': """
ao	2359 K vivo:
""", 'ap': """
apa	1617 K reaksi anda
apakah	8 K artikel	1611 K anda punya	1617 K ringkasan ini	1617 K artikel ini	1617 K berita ini	1617 K informasi ini
apoie	81 K
apoya	81 K	981 K	981 K a
apoye	81 K
app	479 K herunterladen	479 K laden	1987 K voor android	2023 K
apply	874 K now
approfondimento	1679 K:
approfondisci	1679 K
aprecie	2336 K com moderação
apresentado	2313 K por
""", 'aq': """
aquest	274 K resum	274 K text ha estat traduït	274 K article ha estat traduït
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	1918 K straipsnis
arbejder	415 K du
arbetar	2744 K du
archives	1322 K :
are	789 K you affected by	871 K you	893 K you	918 K you enjoying this?	918 K you enjoying this article	918 K you enjoying this story	918 K you enjoying this post	918 K you enjoying this piece	918 K you enjoying this newsletter	918 K you enjoying this column	918 K you enjoying this recipe	918 K you enjoying this podcast	918 K you enjoying this essay	918 K you enjoying this series	918 K you enjoying this guide	918 K you enjoying this blog	918 K you enjoying this interview	918 K you enjoying this letter	918 K you enjoying this review	918 K you enjoying this page	918 K you enjoying this issue	918 K you enjoying this read	918 K you enjoying this episode	918 K you enjoying this content	949 K you
arrives	848 K every	915 K on mondays	915 K on fridays	915 K on saturdays	915 K on sundays
article	1336 K traduit
articles	788 K by
articol	2402 K tradus	2406 K susținut de
articolo	1697 K tradotto	1755 K pubblicato originariamente
articolul	46 K poate fi
artificial	829 K intelligence
artificiell	2772 K intelligens har
artigo	2362 K publicado originalmente
artikel	1605 K terkait:	1616 K ini diterjemahkan	1616 K ini ditulis dengan	1616 K ini dibuat dengan	1616 K ini merupakan hasil	1631 K ini telah tayang di	1631 K ini pertama kali tayang	1631 K ini pernah tayang	1631 K ini sudah tayang	2050 K gaat verder onder	2050 K loopt door onder	2050 K gaat verder na
artikeln	46 K får	2768 K fortsätter
artikkel	1146 K jätkub
artikkelen	46 K kan	46 K kan fritt	2153 K fortsetter
artikkeli	1260 K jatkuu
artikkelin	46 K saa
artiklen	46 K må	437 K fortsætter
artiklit	46 K võib	46 K tohib
""", 'as': """
as	925 K a subscriber	925 K a member	925 K a supporter
ascolta	1 K	1679 K:	1703 K il podcast	1703 K la puntata
ask	788 K us here	828 K the	828 K our
assine	2264 K para
assista	2289 K:	2314 K ao vídeo acima	2314 K ao vídeo abaixo	2314 K ao vídeo
""", 'at': """
atbalstiet	81 K
atbildi	1957 K
atlikite	1908 K testą
atradi	1949 K kļūdu
atsakykite	1917 K
""", 'au': """
auch	500 K interessant	500 K interessant:	500 K lesenswert	500 K spannend:	558 K bei uns:	582 K lesen:
aucun	32 K commentaire
audio	334 K vytvořila	833 K version of this	1044 K generado	1697 K generato	2402 K generat
auf	487 K facebook, instagram	487 K instagram, facebook	487 K facebook und instagram	487 K facebook oder instagram
aus	500 K dem archiv:	558 K unserem archiv:	587 K dem englischen übersetzt	587 K dem französischen übersetzt	587 K dem amerikanischen übersetzt	587 K dem englischen von	587 K dem französischen von
ausprobiert	59 K?
author	788 K bio
autor	332 K je	350 K:	1148 K:	2227 K:	2227 K: (	2542 K je	2604 K je	2622 K:
autore	1943 K:
autori	2604 K sú
autorica	2542 K je
autorius	1921 K:
autorka	332 K je	2542 K je	2604 K je
autors	1943 K:
""", 'av': """
available	752 K on the app store	752 K on google play
avec	89 K un abonnement	89 K l'abonnement	1302 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	2664 K je	2679 K:
avtorica	2664 K je
""", 'ay': """
ayrica	2842 K okuyun	2842 K bakin	2842 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	1574 K összefoglalót
""", 'ba': """
baca	1605 K juga	1605 K juga:	1605 K:	1605 K selengkapnya	1605 K selengkapnya:	1605 K selanjutnya:	1610 K berita	1623 K berita tanpa iklan	1631 K berita lainnya	1631 K artikel lainnya	1631 K artikel lain	1631 K berita selengkapnya	1632 K ini juga:	1632 K pula:	1632 K lagi:
background	783 K:	857 K reading:
bagaimana	1617 K reaksi anda	1617 K pendapat anda	1617 K menurut anda
baggrund	405 K:
bagikan	3 K
baixe	13 K
bakgrund	2734 K:
bakgrunn	2117 K:
bakiniz	2842 K:
balso	1957 K
balsuokite	1917 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	879 K part of our	910 K the first to	910 K first to	910 K the first
beachten	28 K sie bitte
beba	2336 K com moderação
bebe	1074 K con moderación
become	724 K a member	724 K a subscriber	731 K a member of	841 K a member to comment	879 K part of our
bekijk	2008 K ook	2008 K:	2008 K hier	2008 K ook:	2011 K alle artikelen van	2032 K de video	2032 K de hele uitzending	2032 K de uitzending	2032 K de beelden	2032 K hier het hele	2034 K de video:	2077 K
bel	2023 K
belanja	1618 K di toko
beli	1618 K tiket
beluister	1 K	2032 K de podcast	2032 K onze	2077 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1618 K dengan tim
beri	1617 K rating	2653 K tudi
berikan	1617 K penilaian anda	1621 K suara anda
berikutnya	1632 K:
berita	1616 K ini diringkas	1631 K ini telah tayang	1632 K lainnya:
berite	2653 K tudi
besedilo	46 K lahko	2664 K izraža	2667 K je prevedeno	2670 K je objavljeno v
bestel	2077 K
bestelle	590 K
bestellen	590 K sie
bestil	435 K
bestill	2150 K
besuche	12 K uns	590 K
besuchen	12 K sie uns	590 K sie
bet	935 K responsibly	935 K with
betalt	86 K innhold:
bewerten	590 K sie
bezahlte	584 K anzeige der	584 K anzeige des	584 K anzeige von
bezoek	2077 K
""", 'bi': """
bi	2683 K radi delali pri nas
bildergalerie	500 K:
bir	7 K hata	2860 K hata mi	2910 K hata oluştu	2910 K sorun oluştu	2910 K şeyler yanliş gitti	2910 K şeyler ters gitti
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	567 K halten sie sich an die	567 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	851 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	2124 K medlem av	2124 K abonnent på	2150 K	2741 K medlem i	2741 K prenumerant på	2766 K
blijf	28 K
bliv	31 K den første	56 K en af de #	412 K medlem af	412 K abonnent på	421 K testlæser	421 K klogere på	435 K
blocking	771 K ads
""", 'bo': """
bodite	31 K prvi
boka	2766 K
bol	2608 K pre vás	2608 K článok
bola	2608 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	2608 K pre vás	2608 K toto
book	435 K	830 K your ticket	830 K tickets	892 K
""", 'br': """
brak	32 K komentarzy
bron	2022 K: anp	2022 K: belga
browse	874 K jobs	892 K	943 K other questions tagged
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	2842 K haber de ilginizi çekebilir:	2878 K özeti	2878 K çeviriyi	2894 K içerik youtube	2894 K içerik instagram	2894 K içerik x	2894 K içerik twitter	2894 K içerik facebook	2894 K içerik tiktok	2896 K içeriği görüntülemek için	2896 K içeriği görmek için	2896 K videoyu izlemek için	2915 K haber telif hakki	2915 K içerik telif hakki	2915 K yazi ilk olarak	2915 K haber ilk olarak	2916 K haber yapay	2916 K içerik yapay	2916 K metin yapay	2916 K görsel yapay	2916 K yazi yapay
buat	1637 K akun gratis
buchen	590 K sie
budi	31 K prvi
budite	31 K prvi
buka	1637 K akses penuh dengan
bunlar	2842 K da ilginizi çekebilir:
bunlara	2842 K da bakin:
bunu	2842 K da okuyun:
buy	830 K tickets	830 K your ticket	830 K your tickets	892 K	907 K	959 K now, pay later with	969 K the	969 K it	969 K now	969 K from	969 K at
""", 'by': """
by	943 K clicking "post your answer"	957 K applying	957 K submitting	957 K sending us	957 K registering	957 K clicking	957 K uploading	957 K entering	957 K commenting	957 K posting	957 K creating an account	957 K using our	957 K using this site	957 K using this website	957 K using this service	957 K using this form	957 K subscribing	957 K signing up	957 K providing your	957 K filling in
byl	335 K pro vás	335 K článek
byla	335 K pro vás
bylo	335 K pro vás	335 K toto
""", 'c': """
c	796 (K) #	1749 K'è stato un errore
""", 'ca': """
cadastre	2264 K-se para
can	839 K't see the poll	839 K't see the quiz	839 K't see this poll	893 K you
canal	41 K de denúncias da redação
cancel	742 K anytime	742 K at any time
canli	2913 K anlatim:
caracteres	1069 K restantes	2331 K restantes
caratteri	1724 K rimanenti	1724 K rimasti
catch	12 K us	766 K us on	833 K up on bbc	857 K up:	892 K	892 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1336 K texte a été traduit	1337 K résumé	1346 K numéro est en vente	1346 K numéro est disponible	1382 K contenu n'est	1382 K podcast n'est	1383 K contenu provient de	1403 K contenu est protégé par
cek	1610 K
cela	69 K vous a plu
celoten	2678 K članek preberite
ces	1336 K points clés
cet	8 K article vous	82 K article vous a plu	1336 K article a été traduit	1403 K article est protégé par	1403 K article est sous licence	1404 K article a été rédigé	1404 K article a été généré	1404 K article a été écrit	1404 K article a été produit	1404 K article a été relu
cette	52 K enquête	76 K discussion est fermée	1336 K traduction a été	1337 K synthèse	1382 K vidéo n'est	1382 K page n'est	1403 K œuvre est sous licence
""", 'ch': """
chcesz	2231 K u nas pracować	2231 K pracować u nas
chcete	354 K u nás pracovat	354 K pracovat u nás	2626 K u nás pracovať	2626 K pracovať u nás
che	33 K ne pensi
check	892 K out	907 K out	969 K price	2077 K
chia	3 K sẻ
choose	724 K a plan	739 K a plan	812 K	910 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1679 K qui
click	813 K here to join	813 K to join	835 K here for more	843 K here to download	843 K to download	875 K play	892 K
clique	2289 K aqui	2314 K no player acima
cliquez	1322 K ici
clube	2310 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1628 K
colunista	2300 K do	2300 K da
com	89 K uma assinatura
come	830 K and meet	892 K
comentarii	5 K
comentariile	5 K	27 K	2404 K nu reprezintă	2404 K aparțin
comentarios	5 K	27 K	1051 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2404 K tău va
commandez	1346 K notre	1346 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	841 K must
commenti	5 K	27 K
commenting	5 K	841 K is
comments	5 K	5 K on this	27 K	841 K are reserved	841 K are for	841 K are open to	841 K are only
como	89 K suscriptor	89 K assinante
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	892 K
compra	1046 K aquí
con	89 K una suscripción	89 K un abbonamento	89 K l'abbonamento
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	2289 K:	2289 K também	2289 K também:
conhece	66 K alguém	2304 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	766 K with us
conoce	66 K a alguien
conoces	66 K a alguien	1031 ¿K	1036 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	724 K making	724 K giving
consiglia	3 K
consulta	1020 K aquí
consultez	1346 K les avis de décès	1346 K nos offres
conta	59 K pra mim
contact	788 K the author	788 K the reporter	788 K:	788 K this reporter	820 K	892 K	951 K reporter	951 K staff writer	951 K staff reporter	951 K writer	951 K editor	951 K columnist	951 K correspondent	951 K sports writer
contacta	1024 K con	1025 K con
contacte	1024 K con	1025 K con
contacter	1325 K l'auteur
contactez	1325 K l'auteur	1325 K-nous	1340 K l'auteur
contacto	1040 K:
contame	59 K
contate	2292 K o autor
contatta	1682 K l'autore
contenido	86 K patrocinado:	987 K premium	1044 K generado	1048 K ofrecido por	1079 K incrustado de	1079 K externo de	1079 K de
contenu	86 K sponsorisé :	1336 K généré	1349 K proposé par	1349 K sponsorisé par	1383 K provenant de	1383 K intégré de
contenuto	86 K sponsorizzato:	1697 K generato	1702 K offerto da	1734 K incorporato da	1734 K esterno da	1734 K di	1734 K da
contingut	274 K generat	278 K ofert per
continua	1763 K a leggere dopo	2370 K após	2370 K depois
continue	851 K reading	852 K reading with
contributions	27 K
controleer	2077 K
cooked	939 K this
copy	3 K link to	3 K the link	3 K article	903 K this url	903 K this link
copyright	509 K ©	509 K (c)	509 K:	509 K #	509 K by	796 K ©	796 K #	796 K:	796 K by	2622 K ©
cosa	33 K ne pensi
""", 'cr': """
create	739 K an account to	892 K	894 K an account	894 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	1566 K
csatlakozzon	1566 K
""", 'cu': """
cu	89 K un abonament
""", 'cy': """
cyber	851 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	2212 K ten artykuł	2212 K artykuł	2212 K ten tekst	2212 K to podsumowanie	2212 K to streszczenie	2212 K podobał	2212 K znalazłeś	2212 K znalazłaś	2212 K ta informacja	2212 K ta treść
czytaj	2198 K więcej o	2199 K także	2199 K także:	2199 K też	2199 K też:	2199 K również	2199 K więcej	2199 K:	2229 K dalej z
""", 'da': """
da	59 K li ste probali	1679 K leggere:	2546 K li vam	2546 K li je članak	2546 K li je tekst
daarna	1980 K kun je
daftar	1618 K webinar	1637 K gratis
daftarkan	1618 K diri anda
dagelijkse	1984 K nieuwsbrief
daha	2842 K fazlasi:
dalies	1957 K
dalsza	2215 K część
dalyvaukite	1917 K
danach	467 K # euro
dann	467 K # euro
dans	1302 K l'application	1319 K les commentaires
dapatkan	1610 K
darovat	347 K
darte	996 K de baja
darujte	347 K	2620 K
das	499 K beste aus	500 K könnte sie auch interessieren	500 K könnte dich auch interessieren	500 K könnte sie interessieren:	500 K könnte sie auch interessieren:	500 K könnte dich auch interessieren:	534 K ganze interview	534 K komplette interview	568 K kommentieren	582 K lesen andere:
dazu	500 K auch:	558 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	2032 K podcast is te beluisteren	2050 K tekst gaat verder onder	2050 K tekst loopt door onder	2050 K tekst gaat verder na
deel	3 K dit	3 K het	2077 K
dein	27 K kommentar	567 K feedback hilft
deine	537 K meinung ist uns wichtig	567 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	435 K med	435 K artiklen	2150 K med	2150 K saken
dela	3 K artikeln	3 K den här	3 K texten	2766 K med	2766 K artikeln
deli	3 K
delite	3 K
delivered	848 K every	848 K each
delta	2133 K i vår	2150 K	2750 K i vår	2766 K
deltag	421 K i vores	435 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	1605 K:	1620 K podcast	1620 K juga
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	592 K ki-assistent
derechos	1028 K reservados	1101 K de licencia
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	282 K't l'app	282 K't la nostra	282 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1046 K nuestros	1046 K nuestras
descuentos	1046 K exclusivos para suscriptores
desea	1083 K recibir notificaciones
deseas	1083 K recibir notificaciones
deseja	2345 K receber notificações	2345 K receber nossas notificações
desideri	1738 K ricevere le notifiche	1738 K ricevere notifiche
despre	2399 K autor
detaljnije	2530 K:
detaylar	2842 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt
dette	26 K sammendraget
devamini	2842 K okuyun:
deze	26 K samenvatting	1980 K maand nog	2029 K tekst	2029 K vertaling	2029 K ai	2050 K tekst gaat verder na
""", 'di': """
diaporama	1399 K :
diapositive	1397 K # sur #
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	869 K you find this	871 K you	893 K our	893 K we	893 K you	899 K our ai	899 K the ai	918 K you enjoy this?	918 K you enjoy this article	918 K you enjoy this story	918 K you enjoy this post	918 K you enjoy this piece	918 K you enjoy this newsletter	918 K you enjoy this column	918 K you enjoy this recipe	918 K you enjoy this podcast	918 K you enjoy this essay	918 K you enjoy this series	918 K you enjoy this guide	918 K you enjoy this blog	918 K you enjoy this interview	918 K you enjoy this letter	918 K you enjoy this review	918 K you enjoy this page	918 K you enjoy this issue	918 K you enjoy this read	918 K you enjoy this episode	918 K you enjoy this content	918 K you like this?	918 K you like this article	918 K you like this story	918 K you like this post	918 K you like this piece	918 K you like this newsletter	918 K you like this column	918 K you like this recipe	918 K you like this podcast	918 K you like this essay	918 K you like this series	918 K you like this guide	918 K you like this blog	918 K you like this interview	918 K you like this letter	918 K you like this review	918 K you like this page	918 K you like this issue	918 K you like this read	918 K you like this episode	918 K you like this content	918 K you find this useful	939 K you make this	939 K you try this	949 K you see	949 K you go
die	5 K kommentarfunktion	5 K kommentare	530 K zusammenfassung	534 K neue folge	534 K aktuelle folge	534 K komplette folge	534 K ganze folge	534 K ganze sendung	537 K umfrage wird durchgeführt	566 K debatte zu
diese	52 K recherche	530 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	530 K artikel	530 K text	530 K beitrag
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	530 K interview
dig	857 K deeper:
digital	851 K subscriptions	894 K access
digitilaajana	89 K
din	27 K kommentar
dinleyin	2842 K:
directement	1299 K dans votre
direkt	2734 K:
direkte	2117 K:
disclaimer	796 K:	1495 K:
discover	23 K more from	892 K
diskuse	5 K
diskusia	5 K
diskutieren	590 K sie
diskutujte	28 K
diskuze	5 K
disponible	282 K a l'app store	282 K a google play	999 K en google play	1054 K en app store	1054 K en google play y	1354 K sur google play
distribuie	3 K
distributed	863 K by
disusun	1616 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	2029 K artikel	2029 K stuk	2029 K bericht	2029 K verhaal	2066 K artikel lees je ook in	2066 K verhaal lees je ook in	2079 K artikel is ook	2079 K verhaal is ook	2079 K artikel bevat	2079 K verhaal bevat	2079 K verhaal verscheen	2079 K stuk verscheen
dites	59 K-moi en commentaire
""", 'dm': """
dm	950 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	788 K you have a tip	789 K you know more	789 K you have information	789 K you work at	789 K you work in	789 K you have any information	789 K you have a story	837 K our	871 K you have	893 K you	919 K you like our	919 K you enjoy our	967 K you have a problem	967 K you have a question	967 K you have a dilemma	967 K you have a burning	967 K you need advice
doe	2035 K de quiz	2035 K mee met ons	2035 K mee met onze	2035 K mee aan ons	2035 K mee aan onze	2077 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1567 K vannak
domande	72 K?	73 K su questo articolo
don	749 K't miss	783 K't miss:	887 K't miss this:	910 K't miss
dona	81 K suport	981 K a	1648 K a
donasi	1626 K untuk
donate	724 K now	724 K today	731 K to
doneer	2053 K aan
donnez	1319 K votre avis
dossier	1322 K :
dostupno	2553 K na	2553 K u
dotazy	72 K
dowiedz	2199 K się więcej
download	13 K	892 K	908 K the	932 K our free	932 K the free	1594 K aplikasi	1623 K	2077 K
""", 'dp': """
dpa	509 (K
""", 'dr': """
drukuj	2223 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	415 K kan tippe os	415 K kan sende os	434 K har brugt	434 K har læst	435 K får en mail	435 K kan også	599 K hast schon ein abo	599 K hast dein limit	2148 K har lest	2148 K har #	2150 K får en e-post	2150 K kan også	2150 K finner oss	2744 K som källa	2765 K har läst	2765 K har #	2766 K får ett mejl	2766 K kan också	2766 K hittar oss
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	1626 K	1626 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	820 K-mail	1566 K-mailt küldtünk
""", 'ea': """
earlier	857 K coverage:
""", 'eb': """
ebenfalls	500 K interessant:
""", 'ed': """
edited	864 K by
editing	796 (K by	797 K by	798 K by
editor	783 K's picks:	1613 K:	1613 K :
""", 'ee': """
een	2027 K bericht gedeeld door	2027 K post gedeeld door
eerder	2034 K schreven we:	2034 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1258 K sitoutumista
ein	528 K beitrag geteilt von	528 K von	528 K post von
eine	73 K frage zum artikel
einen	467 K monat kostenlos
""", 'el': """
el	276 K teu comentari serà	1049 K vídeo comenzará	1049 K video comenzará	1074 K juego es solo para	1078 K vídeo no	1078 K video no	1108 K artículo continúa	1108 K contenido continúa
elinizde	2871 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2313 K parceria com	2359 K imagens:	2359 K direto:	2359 K fotos:
email	3 K this	788 K the author	788 K us	820 K	892 K	944 K this	951 K reporter
emailed	915 K on fridays	915 K on mondays
empfehlen	3 K sie	590 K sie
empfiehl	590 K
""", 'en': """
en	89 K tant qu'abonné	278 K col·laboració amb	987 K otro dispositivo	994 K tu correo	994 K su correo	994 K tu buzón	994 K tu email	1008 K facebook y twitter	1008 K facebook, twitter	1008 K facebook y x	1017 K los comentarios	1020 K vídeo:	1020 K directo	1020 K contexto:	1048 K colaboración con	1097 K imágenes:	1097 K directo:	1283 K faisant un don	1293 K tant qu'abonné	1299 K vous inscrivant	1322 K savoir plus	1322 K direct	1349 K partenariat avec	1365 K vidéo -	1365 K images -	1399 K podcast :	1399 K vidéo :	1399 K images :	1399 K direct :
enable	756 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	878 K your day with
endet	467 K automatisch
enjoy	851 K	931 K #% off	963 K #% off your
enjoyed	69 K this	918 K this?	918 K this article	918 K this story	918 K this post	918 K this piece	918 K this newsletter	918 K this column	918 K this recipe	918 K this podcast	918 K this essay	918 K this series	918 K this guide	918 K this blog	918 K this interview	918 K this letter	918 K this review	918 K this page	918 K this issue	918 K this read	918 K this episode	918 K this content
enjoying	749 K this article	918 K this?	918 K this article	918 K this story	918 K this post	918 K this piece	918 K this newsletter	918 K this column	918 K this recipe	918 K this podcast	918 K this essay	918 K this series	918 K this guide	918 K this blog	918 K this interview	918 K this letter	918 K this review	918 K this page	918 K this issue	918 K this read	918 K this episode	918 K this content	919 K the	919 K our	919 K this
enregistrez	1369 K cet article	1369 K cette recette
entdecke	23 K mehr von	590 K
entdecken	590 K sie
entenda	2289 K:
entra	12 K nel
entre	12 K no
envia	269 K'ns
envianos	1035 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	415 K du	2127 K du
erbjudande	2750 K till dig som
erhalten	590 K sie
erscheint	546 K jeden	546 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	1038 K corresponsal	1038 K redactor de	1038 K redactora de	1038 K jefe de	1038 K jefa de
escanea	1035 K el código	1054 K el código para descargar
escolta	1 K	280 K el pòdcast	280 K el podcast	280 K el nostre pòdcast	280 K el nostre podcast
escoltar	1 K
escucha	1 K	1049 K el pódcast	1049 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1362 K
esta	52 K investigación	52 K investigação	52 K reportagem	1044 K noticia ha sido traducida	1044 K traducción se ha hecho	1044 K traducción ha sido	1044 K función utiliza	1051 K noticia pertenece a	1102 K noticia ha sido	1102 K información ha sido	2308 K tradução foi feita	2308 K notícia foi traduzida	2363 K notícia foi	2363 K reportagem foi
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	987 K contenido es exclusivo	1042 K contenido procede de	1042 K contenido proviene de	1044 K texto ha sido traducido	1044 K artículo ha sido traducido	1046 K reportaje forma parte del número	1046 K artículo forma parte del número	1051 K artículo pertenece a	1078 K vídeo no	1078 K video no	1078 K vídeo ya no	1078 K video ya no	1078 K contenido no	1078 K contenido ya no	1079 K contenido está alojado en	1079 K contenido procede de	1101 K artículo está protegido	1101 K contenido está protegido	1101 K artículo se publicó originalmente	1101 K artículo fue publicado originalmente	1102 K artículo ha sido	1102 K texto ha sido	1102 K artículo fue	1102 K contenido ha sido	2308 K texto foi traduzido	2308 K artigo foi traduzido	2340 K vídeo não	2340 K vídeo já não	2340 K conteúdo não	2340 K conteúdo já não	2341 K conteúdo está alojado	2341 K conteúdo está hospedado	2341 K conteúdo é fornecido	2362 K artigo está protegido	2362 K conteúdo está protegido	2362 K conteúdo é protegido	2362 K artigo é protegido	2362 K artigo foi publicado originalmente	2362 K texto foi publicado originalmente	2363 K artigo foi	2363 K texto foi	2363 K conteúdo foi
""", 'et': """
et	33 K vous	33 K toi	265 K pot interessar:
etwas	44 K falsch
""", 'ex': """
exclusief	1980 K voor abonnees
exclusivo	987 K para suscriptores
existing	739 K subscriber	739 K subscribers
experimentou	59 K
explainer	783 K:
explore	783 K more:	892 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	1540 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
fai	1706 K il quiz	1706 K il test	1706 K il nostro
faites	1283 K un don	1284 K un don à
fale	2292 K com o autor	2301 K com o repórter	2301 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	871 K
feel	68 K free to republish	804 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	783 K under:
fill	892 K in	892 K out
film	2215 K znajdziesz
find	12 K us	12 K os	766 K us on	766 K me on	832 K your next job	892 K	907 K
finden	12 K sie uns	590 K sie
finding	918 K this useful
finn	12 K oss
first	903 K published by	903 K published in the	931 K time here
fizessen	1566 K
""", 'fl': """
flash	851 K sale
fler	2733 K artiklar om	2737 K artiklar av
flere	404 K artikler om	408 K artikler af	2116 K saker om	2116 K saker fra	2117 K saker om	2120 K saker av	2133 K jobber på
""", 'fo': """
foglald	1566 K le
foglalja	1566 K le
folge	12 K	590 K
folgen	12 K sie	590 K sie
folgt	12 K
follow	12 K	766 K us	766 K @	766 K all the latest	766 K the latest	766 K our	813 K the	820 K	892 K	1610 K
for	13 K a better	13 K the best	835 K more news	835 K more local	835 K more stories	835 K more on	835 K more coverage	835 K more of our	835 K more from	835 K the latest	843 K the best experience	843 K the best reading experience	851 K just	851 K only	857 K more on the story	882 K just	882 K only	886 K reprint	886 K reprints	965 K membership enquiries	965 K media enquiries	965 K media inquiries	965 K press enquiries	965 K press inquiries	965 K advertising enquiries	965 K advertising inquiries	965 K subscription enquiries	965 K subscription inquiries	965 K membership inquiries	965 K sponsorship enquiries
fortell	59 K meg
fortsett	2153 K å lese
forward	3 K this	944 K this	944 K it to	944 K the letter
foto	1095 K # de #	1095 K # / #	1095 K #/#	1750 K # di #	1750 K # / #	1750 K #/#	1961 K:	2357 K # de #	2357 K # / #	2357 K #/#	2530 K galerija:	2913 K galeri:
fotogaleria	2359 K:
fotogalerie	317 K:
fotogalerija	2653 K:
fotogallery	1752 K:
fotostrecke	500 K:
found	7 K an	7 K a	69 K this useful	918 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	530 K unsere ki
frage	592 K des tages
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	530 K sie unsere ki
free	68 K to republish	68 K to reprint	932 K download	932 K kit	932 K guide	932 K template	932 K templates	932 K ebook	932 K e-book	932 K checklist	932 K toolkit	932 K white paper	932 K whitepaper	932 K report	932 K course	932 K webinar	932 K resource	959 K shipping on orders	959 K delivery on orders
freier	553 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	783 K the archive:	783 K our archive:	783 K our archives:	882 K only	882 K just
""", 'fu': """
fuiste	1036 ¿K testigo
full	783 K story:	783 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	783 K reading:
""", 'fy': """
fyll	2150 K inn	2766 K i
""", 'ga': """
ga	2077 K mee
gabung	12 K	1610 K
galeri	2913 K:
galeria	2359 K:
gambas	1605 [K:video
gamble	935 K responsibly
gaukite	1917 K
""", 'ge': """
ge	2766 K
geben	590 K sie
geef	3 K dit
gem	435 K
gemaakt	59 K?
generative	829 K ai
gengivelse	68 K tilladt
gerelateerd	2034 K:
gesponsert	86 K:	584 K von
gesponsord	86 K:	2050 K door
get	13 K the app	13 K our	23 K	724 K in touch	749 K the latest	749 K breaking news	756 K notified	813 K	813 K the	830 K tickets	830 K your tickets	843 K the	844 K text alerts	844 K news alerts	847 K the	847 K our	851 K	863 K permission to reuse	892 K	907 K	908 K the	910 K push	916 K	920 K	931 K #% off	932 K our free	932 K the free	963 K #% off your	969 K it from
""", 'gi': """
gi	2150 K
gib	590 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	2767 K du
gioca	1726 K ora:	1726 K ora a	1729 K responsabilmente
giornalista	1689 K professionista	1689 K e scrittrice	1689 K e scrittore
giv	435 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	2667 K poudarki
""", 'go': """
go	857 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaria	2345 K de receber notificações
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	788 K a tip	788 K a story	788 K a news tip	789 K a question	871 K	893 K a	893 K	967 K a dilemma	967 K a question for
""", 'gr': """
grab	932 K our free	932 K your free
graduada	1039 K en
graduado	1039 K en
grupo	2277 K do whatsapp
""", 'gu': """
guarda	1679 K anche	1679 K:	1679 K il video	1679 K anche:	1703 K il video qui sopra
gulir	1633 K ke bawah	1633 K untuk
""", 'ha': """
ha	44 K hibát	1094 K ocurrido un error	1094 K habido un error	1548 K van információja	1548 K van információd	1548 K ön is átélt	1548 K te is átéltél	1548 K többet tud
haben	7 K sie einen fehler	504 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	2872 K	2876 K:	2923 K reklamdan
haberde	7 K hata	2860 K hata
haberin	2842 K devami için	2923 K devami
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	1036 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	1693 K informazioni	1693 K una notizia	1693 K una segnalazione	1693 K una storia
hakaret	27 K içeren
hakka	1144 K
halaman	1632 K selanjutnya:
hallgasd	1 K meg	1554 K meg
hallgass	1554 K minket
hallgassa	1 K meg	1554 K meg	1566 K meg
haluaisitko	1259 K
haluatko	1237 K kertoa	1244 K töihin	1244 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	415 K du oplysninger	415 K du viden	415 K du et godt tip	415 K du tip	415 K du flere oplysninger	415 K du oplevet	415 K du selv oplevet	415 K du en god historie	436 K du en historie	436 K du dokumentation	436 K du dokumenter	448 K du et tip	448 K du tip	448 K du et godt tip	448 K du en god historie	448 K du en historie	2120 K du et tips	2127 K du informasjon	2127 K du opplysninger	2127 K du flere opplysninger	2127 K du tips	2127 K du et tips	2127 K du opplevd	2127 K du erfaring	2127 K du tanker	2127 K du noe på hjertet	2152 K du en historie	2152 K du dokumenter	2152 K du dokumentasjon	2744 K du information	2744 K du uppgifter	2744 K du tips	2744 K du ett tips	2744 K du varit med om	2744 K du egna erfarenheter	2744 K du upplevt	2767 K du en historia	2767 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	276 K d'estar registrat	276 K detectat cap	276 K trobat cap	1036 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	2860 K mi fark	2871 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	724 K your say	788 K a tip	788 K a news tip	788 K a question about this	788 K a question for	789 K you been	789 K a story	842 K your say	871 K a	871 K you	893 K you	893 K we	920 K	939 K you made this	939 K you tried this	949 K you	967 K a question for	967 K you got a question	967 K a dilemma
hay	7 K algún
haz	1020 K clic aquí	1036 K tu denuncia	1052 K nuestro test	1052 K el test	1052 K nuestro quiz
hazte	981 K socio de
""", 'he': """
hear	1 K this	833 K this story	835 K more	875 K the full	875 K more	892 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	2012 K je een tip	2013 K je een tip	2078 K je
heeft	2012 K u een tip	2013 K u een tip	2078 K u
hela	2774 K samtalet	2774 K intervjun
hele	443 K samtalen	443 K interviewet	2159 K samtalen	2159 K intervjuet
help	839 K us improve	892 K
hemen	2888 K oyna:
hent	13 K	412 K appen fra	426 K	435 K	2138 K
here	857 K's more on this
het	5 K reactieveld	2007 K beste van	2050 K artikel gaat verder onder	2050 K verhaal gaat verder onder	2050 K artikel gaat verder na	2050 K verhaal gaat verder na
""", 'hi': """
hiciste	59 K esta
hier	500 K lesen sie	500 K geht es zu	500 K geht's zu	534 K klicken, um	537 K geht es zum quiz	537 K geht es zum täglichen	596 K können sie den artikel	596 K können sie diesen artikel	596 K kannst du den artikel
highlights	828 K
highly	943 K active question
hintergrund	500 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	437 K fortsætter
hit	875 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	2133 K oss å bli bedre
""", 'ho': """
hoe	2058 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hotline	41 K tòa soạn	41 K redaksi	3059 K: #
hou	28 K het
houd	28 K het	82 K je van
houve	2356 K um erro
how	8 K would you rate	8 K useful was	33 K do you feel	869 K useful is this	869 K helpful was this	949 K has	949 K have	949 K did	949 K are you	949 K will	949 K would
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	2767 K håller du med
husk	435 K at bekræfte	2150 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	436 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	907 K use	907 K used	907 K love	907 K bought	907 K recommend	1678 K più letti di	1698 K punti chiave	2164 K appen
""", 'ic': """
ici	1383 K, un contenu provenant
icymi	783 K:
""", 'ie': """
ielogojies	1957 K
ievadi	1957 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	804 K you enjoyed this	804 K you liked this	939 K you make this	939 K you try this	939 K you made this	939 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	567 K feedback hilft
ihre	27 K beiträge	33 K meinung	537 K meinung ist uns wichtig	567 K rückmeldung hilft
""", 'ik': """
iklan	1633 K -
ikuti	12 K	1598 K berita	1610 K	1621 K survei	1621 K polling	1621 K jajak pendapat	1621 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	1695 K video non è disponibile	1697 K testo è stato realizzato	1703 K video inizierà	1705 K tuo commento sarà	1729 K gioco è vietato ai minori	1729 K gioco può causare	1729 K gioco d'azzardo può	1733 K video non
ilgili	2842 K haber	2913 K haber:
ilginizi	2842 K çekebilir	2842 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan	2915 K olarak
illustration	1404 K générée
illustrazione	1756 K generata
ilmoittaudu	1244 K
""", 'im': """
im	500 K video:
image	796 K copyright	796 K source,	796 K credit:	1397 K # sur #	1397 K #/#	1397 K # / #	1404 K générée
imagem	2357 K # de #	2357 K # / #	2357 K #/#	2363 K gerada	2363 K criada
imagen	1095 K # de #	1095 K # / #	1095 K #/#	1102 K generada	1102 K creada
imate	72 K pitanja	72 K vprašanja
immagine	1750 K # di #	1750 K # / #	1750 K #/#	1756 K generata	1756 K creata
impossibile	1733 K riprodurre	1736 K visualizzare questo contenuto
""", 'in': """
in	476 K ihrem postfach	476 K ihr postfach	497 K den kommentaren	779 K the comments section	779 K the comment section	783 K case you missed it:	833 K the video player above	1700 K edicola da	1700 K edicola con	1702 K collaborazione con	1721 K offerta	1987 K de app	2005 K de reacties
indtast	435 K
infographie	1399 K :
informationen	530 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	1708 K il codice	1708 K il qr code	1708 K il qr
inscreva	2310 K-se no nosso webinar
inscrivez	1291 K-vous gratuitement	1346 K-vous à notre webinaire
instagram	2894 K gönderisini
instal	1623 K aplikasi
instala	13 K
instale	13 K
instaliraj	2553 K
instalirajte	2553 K	2578 K aplikaciju
install	13 K	908 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	1693 K la tua lettera
""", 'ir': """
irtisano	1258 K
""", 'is': """
is	7 K something wrong	871 K there	893 K there	2078 K er iets
isi	1621 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izinsiz	2915 K kopyalanamaz	2915 K kullanilamaz	2915 K alintilanamaz
izlasi	1957 K
izle	2842 K:
izleyin	2842 K:
izpildi	1948 K testu
izveido	1957 K
izvor	2557 K:
izvori	2557 K:
""", 'ja': """
ja	1943 K tev ir informācija	1943 K jums ir informācija	1943 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1258 K
jadikan	1610 K
jadilah	31 K yang pertama
jaga	1144 K
jak	335 K se vám líbil
jako	89 K prenumerator	89 K předplatitel
jatka	1260 K lukemista
jawab	1621 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	2059 K kunt niet meer reageren	2059 K kunt reageren	2067 K kunt je altijd	2067 K ontvangt vanaf nu	2067 K ontvangt een e-mail	2546 K li vam	2546 K li članak	2668 K bil članek	2668 K bila vsebina	2668 K bil povzetek
jeden	546 K montag neu	546 K dienstag neu	546 K donnerstag neu	546 K freitag neu	546 K samstag neu	546 K sonntag neu	546 K mittwoch neu
jederzeit	467 K kündbar	474 K widerrufen	474 K abbestellen	474 K abmelden
jelentkezz	1566 K be
jelentkezzen	1566 K be
jeste	59 K li probali	59 K li isprobali
jetzt	534 K reinhören	537 K tickets sichern	558 K lesen:	579 K # monate	579 K # wochen
""", 'ji': """
jika	1611 K anda mengetahui	1611 K anda punya
""", 'jo': """
job	412 K hos
jobb	2124 K i
jobba	2741 K på
jobbar	2744 K du
jobber	2127 K du
jogar	2333 K agora:
jogue	2310 K palavras cruzadas	2333 K agora:	2336 K com responsabilidade
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	724 K the conversation	731 K	766 K the conversation on	766 K us on	779 K the debate	813 K the	813 K	830 K us for	830 K us at	830 K us in	830 K us live	842 K the conversation	842 K the discussion	842 K the debate	851 K for	851 K now	892 K	897 K #	897 K over #	897 K more than #	897 K our #
jornalista	2300 K formada	2300 K formado
jos	44 K huomaat
jouer	1375 K maintenant	1378 K comporte des risques
jouez	1375 K maintenant
""", 'ju': """
juega	1071 K ahora a	1071 K ahora al	1071 K ahora:	1074 K con responsabilidad
juegue	1074 K con responsabilidad
jugar	1071 K ahora:	1074 K sin control puede
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1260 K jatkuu
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kalan	2886 K karakter
kan	82 K du lide	436 K du lide
kanalimiza	12 K
kapcsolja	1566 K be
kapja	1566 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1129 K sul on vihje	1129 K sul on vihjeid	1145 K lugu	1145 K artikkel	1145 K tead	1145 K tahad
katso	1228 K myös	1228 K:	1228 K video	1228 K myös:	1258 K koko	1258 K kaikki
kaupallinen	86 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek	2915 K gösterilmeden
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	749 K up with	851 K reading	852 K reading with	887 K reading:
ken	66 K je iemand	2078 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	415 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	1566 K minket
kerro	59 K kommenteissa	1237 K kokemuksesi	1237 K oma
keskustele	28 K	1268 K aiheesta	1268 K jutusta
keskustelu	1247 K on auki
key	828 K points	828 K takeaways
""", 'ki': """
ki	530 K-generierte inhalte	530 K-generierte texte	530 K-generierte zusammenfassungen	2157 K har
kijk	2008 K ook	2008 K hier	2032 K de uitzending	2032 K de hele	2048 K voor meer
kirim	1611 K foto	1611 K tulisan
kirimkan	1611 K foto
kirjaudu	1247 K	1258 K
kirjoita	1258 K suoraan	1258 K meille
kirjoitimme	1266 K
kirjoittaja	1239 K on	1239 K työskentelee
kirjuta	1129 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	2152 K du til
""", 'kl': """
klausies	1957 K
klausykite	1902 K	1917 K
klick	590 K
klicka	2734 K här
klicken	590 K sie
klik	405 K her	1610 K	2008 K hier	2048 K hier voor	2077 K
klikk	2117 K her
klikkaamalla	1258 K
kliknij	2199 K tutaj
kliknite	2594 K sem
klopt	2078 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	804 K someone	804 K anyone	871 K	893 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1258 K keskustelun kuulet
kolumna	2542 K izražava	2664 K izraža	2664 K odraža
kom	421 K til vores	2133 K på vårt	2133 K på vår	2750 K på vårt	2750 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1917 K gali
kommentare	5 K	27 K	568 K können nur	596 K werden erst	596 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	497 K
kommentarsporet	5 K
kommenteerida	1144 K saavad
kommentering	5 K
kommentieren	5 K	568 K können	590 K sie
kommentit	5 K	27 K
kommentoimalla	1268 K	1268 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	320 K na autora	408 K journalisten	415 K journalisten	416 K	435 K	503 K:	2120 K journalisten	2127 K oss	2127 K journalisten	2128 K	2150 K
kontakta	2737 K reportern	2744 K oss via	2744 K reportern	2745 K	2766 K
kontributor	1613 K:
konuyla	2842 K ilgili:
koop	2077 K
kopeeri	1144 K
kopier	435 K	2150 K
kopiera	2766 K
kopioi	1258 K
kopiuj	2223 K link
koreksi	1617 K artikel
""", 'kr': """
krijg	2077 K
""", 'ku': """
kui	1129 K sul on teema	1129 K sul on vihje	1129 K tead	1129 K märkasid
kunjungi	1618 K toko
kunne	69 K du lide	82 K du lide
kunstig	441 K intelligens har	2157 K intelligens har
kunstmatige	2029 K intelligentie kan fouten maken. controleer
kuula	1134 K podcasti	1144 K
kuulemme	1258 K mielellämme
kuuntele	1 K	1228 K:	1228 K myös	1228 K myös:	1245 K	1258 K
""", 'kv': """
kviz	2530 K:	2653 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	1299 K'essentiel de l'actualité	1326 K'auteur	1327 K'auteur	1336 K'essentiel par	1378 K'abus d'alcool est dangereux pour la santé	1683 K'autore	1684 K'autore	1763 K'articolo continua
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	1108 K publicidad continúa	1108 K noticia continúa	1350 K vidéo va commencer	1382 K vidéo n'est	1661 K tua email	1705 K tua opinione conta	1752 K diretta:	1763 K pubblicità continua	1763 K notizia continua
laadi	1144 K alla
laat	59 K me weten	2032 K je dit artikel	2077 K
laatste	2007 K nieuws over
ladda	13 K ner	2754 K ner	2754 K ned	2766 K ner
lade	13 K	590 K
laden	13 K sie	590 K sie
lae	1144 K alla
lagre	2150 K
lainaus	68 K sallittu
lands	915 K on mondays	915 K on fridays	915 K on sundays
langganan	1628 K
lanjut	1633 K membaca
lanjutkan	1633 K membaca
laporan	1612 K:	1613 K wartawan	1613 K kontributor
laporkan	1617 K kesalahan
lasi	1932 K arī	1932 K vairāk	1932 K vēl	1957 K
lasiet	1932 K arī
last	13 K ned	2138 K ned	2150 K ned	2164 K ned appen
lataa	13 K	1258 K
latest	782 K from	782 K in	782 K videos from
laureata	1689 K in
laureato	1689 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	1020 K puede interesar	1020 K puede interesar:	1293 K premier mois	1321 K meilleur de	1752 K foto:
lea	1020 K también	1020 K aquí	1020 K además	1020 K más	1020 K:	1020 K además:
leave	59 K a star
lediga	2741 K jobb på	2741 K tjänster på
ledige	412 K stillinger hos	412 K stillinger på	2124 K stillinger i	2124 K stillinger hos
lee	13 K en	1020 K también	1020 K más	1020 K:	1020 K más:	1020 K aquí:	1054 K las noticias sin anuncios	1054 K sin anuncios en la app	1065 K aquí la nota completa
leer	1020 K también	1020 K más
lees	13 K	2007 K meer over	2008 K ook	2008 K ook:	2008 K meer	2008 K meer:	2008 K verder	2008 K hier	2008 K:	2008 K verder:	2034 K ons dossier:	2034 K het hele verhaal:	2048 K het hele	2048 K het volledige	2048 K de hele	2048 K hier het hele	2048 K hier alles	2073 K ook dit artikel:	2073 K dit ook:	2074 K ook het interview	2074 K ook het verhaal	2074 K ook ons	2074 K ook onze	2074 K ook de analyse	2074 K ook de reportage	2074 K ook de column	2074 K ook dit	2074 K hier het interview	2074 K hier de analyse	2077 K	2079 K dit verhaal	2079 K dit artikel
leestip	2008 K:
legg	2150 K til
leggi	13 K	1678 K tutte le notizie	1679 K anche	1679 K anche:	1679 K qui	1679 K tutto	1679 K:	1679 K pure:	1690 K tutti gli articoli di
legyen	31 K ön az első	1566 K
leia	13 K	2288 K mais sobre	2289 K também	2289 K também:	2289 K mais	2289 K:	2289 K aqui	2289 K mais:
leiad	1144 K meid
leidsid	44 K	1135 K vea	1135 K artiklist vea
leiten	3 K sie
ler	2289 K também	2289 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1321 K plus lus	1336 K réponses sont générées	1337 K points clés	2116 K mer om	2117 K også	2117 K også:	2117 K mer	2117 K mer:	2117 K:	2117 K hele saken	2117 K om	2117 K her	2117 - K også	2124 K videre med	2138 K eavisen	2138 K avisa	2138 K avisen	2151 K	2153 K videre
lesedauer	606 K
leseempfehlung	558 K:
lesen	13 K sie	82 K sie gern	499 K sie mehr zu	499 K sie mehr zum	500 K sie auch	500 K sie mehr	500 K sie hier	500 K sie dazu	500 K sie jetzt	500 K sie außerdem	500 K sie mehr zum thema	558 K sie hierzu:	582 K sie weiter:	582 K sie unser dossier:	590 K sie
lesenswert	558 K:
leserbrief	497 K
leserbriefe	497 K an
leserkommentare	567 K geben
lesetipp	500 K	500 K:
lesezeit	606 K
lest	500 K auch
""", 'li': """
licence	1403 K creative commons
licencia	1066 K creative commons
licenciada	1039 K en
licenciado	1039 K en
license	863 K this
licenza	1755 K creative commons
lies	500 K auch	500 K mehr	500 K dazu	590 K
ligne	41 K de la rédaction
lihat	1605 K juga	1605 K juga:	1620 K video	1632 K pula:
liitu	56 K #	1144 K
liity	56 K #	56 K yli #	1258 K
like	12 K us	69 K this?	749 K what you're reading	766 K and follow	918 K this?	918 K this article	918 K this story	918 K this post	918 K this piece	918 K this newsletter	918 K this column	918 K this recipe	918 K this podcast	918 K this essay	918 K this series	918 K this guide	918 K this blog	918 K this interview	918 K this letter	918 K this review	918 K this page	918 K this issue	918 K this read	918 K this episode	918 K this content	918 K what you read	918 K what you see	918 K what you've read	918 K what you're reading
liked	69 K this	918 K this?	918 K this article	918 K this story	918 K this post	918 K this piece	918 K this newsletter	918 K this column	918 K this recipe	918 K this podcast	918 K this essay	918 K this series	918 K this guide	918 K this blog	918 K this interview	918 K this letter	918 K this review	918 K this page	918 K this issue	918 K this read	918 K this episode	918 K this content	918 K what you read
liker	82 K du	2152 K du
liking	918 K this?	918 K this article	918 K this story	918 K this post	918 K this piece	918 K this newsletter	918 K this column	918 K this recipe	918 K this podcast	918 K this essay	918 K this series	918 K this guide	918 K this blog	918 K this interview	918 K this letter	918 K this review	918 K this page	918 K this issue	918 K this read	918 K this episode	918 K this content
likte	69 K du	82 K du
limited	851 K time	851 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	3038 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1321 K tous nos articles	1322 K aussi	1322 K également	1322 K	1322 K notre	1322 K l'article	1322 K plus	1322 >> K
lisa	1144 K meid	1144 K
lisez	13 K	1322 K aussi	1362 K
listen	1 K to	783 K |	783 K:	833 K to the latest episode	833 K to the full episode	833 K to the full interview	833 K again on	875 K to our	875 K as	892 K
live	405 K:	500 K-ticker:
liveblog	2008 K:
""", 'll': """
llegeix	265 K també	265 K més
llegiu	265 K també
llicenciada	271 K en periodisme
llicenciat	271 K en periodisme
""", 'lo': """
lo	59 K has probado	1019 K más leído en	1019 K más visto en	1019 K último en
load	958 K content from	958 K external content
loe	1117 K ka	1117 K lisaks	1117 K veel	1117 K edasi:	1144 K
log	434 K ind eller opret	435 K ind	892 K in
logg	2148 K inn eller	2150 K inn
logga	2765 K in eller	2766 K in	2780 K in
logi	1144 K sisse
loo	1144 K
looking	892 K for	907 K for
los	5 K comentarios	27 K comentarios	2035 K de dagelijkse
love	918 K this?	918 K this article	918 K this story	918 K this post	918 K this piece	918 K this newsletter	918 K this column	918 K this recipe	918 K this podcast	918 K this essay	918 K this series	918 K this guide	918 K this blog	918 K this interview	918 K this letter	918 K this review	918 K this page	918 K this issue	918 K this read	918 K this episode	918 K this content	919 K our
loved	69 K this	918 K this?	918 K this article	918 K this story	918 K this post	918 K this piece	918 K this newsletter	918 K this column	918 K this recipe	918 K this podcast	918 K this essay	918 K this series	918 K this guide	918 K this blog	918 K this interview	918 K this letter	918 K this review	918 K this page	918 K this issue	918 K this read	918 K this episode	918 K this content
lowongan	1618 K kerja di
""", 'lu': """
lubisz	82 K
lue	1228 K myös	1228 K myös:	1228 K lisää	1228 K lisää:	1228 K:	1228 K seuraavaksi:	1258 K
lugu	1146 K jätkub
luister	1 K	2008 K ook	2008 K:	2008 K ook:	2032 K hier naar	2032 K de podcast	2077 K
luo	1247 K tunnus	1258 K
""", 'ly': """
lyssna	1 K på	2734 K	2734 K:	2766 K
lyt	1 K til	405 K til	435 K
lytt	2117 K til	2150 K
""", 'ma': """
maak	2035 K de puzzel	2044 K een bedrag over	2044 K je gift over	2044 K uw gift over	2044 K je bijdrage over	2044 K uw bijdrage over	2077 K
maandelijks	1980 K opzegbaar
mach	537 K den test:	590 K
machen	537 K sie den test:	537 K sie mit bei unserer	590 K sie
macie	72 K pytania
made	59 K it?	939 K this recipe	939 K this
mai	2391 K multe detalii	2391 K mult pe această temă:	2419 K multe articole despre	2419 K multe știri despre
mail	944 K this	2011 K de auteur	2023 K	2077 K
mais	2288 K lidas em	2288 K de	2288 K sobre	2288 K notícias de	2288 K notícias sobre	2292 K artigos de
make	12 K us	724 K a donation	724 K a contribution	724 K a gift	892 K
manda	1035 K tus fotos
mandanos	1035 K
mande	2304 K sua sugestão	2304 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1610 K bergabung
masuk	1637 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	2202 K temat?	2202 K temat dla
matote	1918 K klaidą
""", 'me': """
me	59 K conta	59 K conte
med	89 K et digitalt abonnement	89 K et abonnement	89 K abonnement	89 K en prenumeration	89 K en digital prenumeration	89 K ett abonnemang	2164 K appen	2164 K appen vår
meer	2007 K over	2007 K uit	2007 K van	2007 K nieuws over	2008 K lezen:	2011 K artikelen van	2011 K van deze auteur	2048 K nieuws uit	2048 K nieuws over	2048 K weten?	2048 K over dit	2073 K over dit onderwerp:	2078 K lezen over
meest	2007 K gelezen in
meet	788 K the author	830 K our	892 K
mehr	499 K zum thema	499 K aus	499 K von	499 K zu	499 K lesen über	499 K über	500 K zum thema	500 K dazu	500 K dazu:	500 K lesen:	500 K aus dem ressort	500 K aus der region:	503 K vom autor	503 K von der autorin	503 K artikel von	530 K informationen zum einsatz von ki	558 K nachrichten aus	558 K aus dem archiv:	582 K hintergründe dazu:	582 K zu diesem thema:
meistgelesen	499 K in
mejla	2744 K reportern	2745 K
meld	2077 K je	2133 K deg på vårt	2150 K deg
melde	590 K
melden	590 K sie
members	894 K can read	925 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1566 K
mer	2116 K om	2116 K fra	2117 K om saken:	2733 K om	2733 K från	2734 K om ämnet:	2734 K läsning:	2737 K av
merci	28 K de rester	28 K de respecter
mere	404 K om	404 K fra	405 K om emnet:
message	950 K us on	950 K us at	950 K the newsroom
mest	2733 K läst i
met	89 K een abonnement	89 K een digitaal abonnement	2022 K medewerking van	2022 K dank aan anp	2022 K dank aan belga
mettiti	1706 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	1020 K también	1020 K:	1020 K también:	1049 K el video arriba	1049 K el vídeo de arriba
mit	33 K gondol	89 K einem abo	89 K einem abonnement	89 K einem digitalabo	89 K dem digitalabo	467 K einem abo	510 K material von	511 K material von
mitarbeit	524 K:
""", 'mn': """
mnenja	2664 K avtorjev
mnenje	2664 K avtorja
""", 'mo': """
modtag	435 K
mohlo	317 K by vás zajímat:
molimo	28 K vas da
monat	467 K kostenlos	467 K gratis
mooi	69 K verhaal
more	782 K from	782 K on	783 K from	783 K on this	783 K to read:	783 K on this story:	783 K on this topic:	783 K stories:	783 K on:	788 K by	788 K stories by	857 K coverage:	887 K news:	889 K videos from	904 K local headlines	904 K local news	904 K local stories	904 K national news	904 K top stories	904 K world news	904 K business news	904 K sports news	904 K breaking news	961 K:	961 K |
most	782 K read in	782 K read on	782 K viewed in	782 K popular in	782 K popular on	887 K read:
""", 'mu': """
mua	3043 K vé
muhabir	2876 K:
muista	1258 K vahvistaa
mus	1917 K rasite
must	783 K read:	887 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	2050 K de advertentie gaat	2268 K sua caixa de entrada	2674 K voljo v	2674 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	479 K-app
nad	52 K tym tekstem
nahlaste	357 K chybu
najdete	12 K nás
najnowsze	2198 K z
najnowszy	2205 K numer
najpopularniejsze	2198 K w
namestite	2674 K
namluveno	334 K
napisz	31 K pierwszy
napiszcie	59 K
nata	1689 K a
nato	1689 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1566 K felejtse el megerősíteni
need	907 K a	967 K advice
neem	2080 K nu
nehmen	590 K sie
nei	1676 K commenti
nella	1661 K tua mail	1661 K tua email	1661 K tua casella
nema	32 K komentara
nemate	2563 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	499 K artikel aus
never	910 K miss
new	851 K year sale	890 K episodes	918 K here?	931 K here	931 K to us	935 K customers only	941 K replies are no longer allowed
news	41 K hotline	41 K tip line	479 K-app
newsblog	500 K:
newsdesk	41 K hotline
newsletter	476 K an	476 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	783 K:
""", 'ng': """
nghe	1 K	3029 K:	3044 K podcast của báo	3044 K podcast của chúng tôi	3044 K toàn bộ bài	3044 K bài viết
""", 'ni': """
nicht	497 K mehr kommentieren	497 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	2232 K masz czasu czytać
nieuws	2078 K via whatsapp
nikmati	1623 K berita	1628 K
nimate	2684 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	1020 K te pierdas:	1081 K podemos mostrar este contenido	1081 K es posible mostrar este contenido	2268 K seu e-mail	2268 K seu email	2277 K facebook e no	2277 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
nombre	1373 K de caractères restants
non	27 K saranno pubblicati	32 K ci sono ancora commenti	1736 K possiamo mostrare questo contenuto
normas	1017 K de participación
nos	1322 K lecteurs ont lu	2286 K comentários
noskaties	1957 K
not	918 K on the list yet?	918 K on our list yet?
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	1019 K de
notify	756 K me of	756 K me when
notre	1322 K dossier	1322 K article	1322 K enquête :	1322 K reportage :	1399 K dossier sur
nous	12 K suivre
nova	2670 K številka
novi	2548 K broj
now	783 K read:	882 K only	882 K just
nowy	2205 K numer
""", 'nu': """
nu	32 K există comentarii	2054 K # weken voor	2054 K # maanden voor	2070 K de eerste maand voor	2080 K met korting
nur	467 K für mitglieder	579 K # euro	579 K # €	599 K für kurze zeit	599 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	320 K autorovi	320 K autorce	2202 K autorze	2202 K autorce	2301 K autor escreve segundo o novo	2316 K seu comentário será	2336 K jogo é para maiores	2340 K vídeo não	2370 K artigo continua	2401 K postare distribuită de
""", 'ob': """
obejrzyj	2199 K wideo	2199 K:	2215 K film	2215 K wideo
objevili	7 K jste
obserwuj	12 K	2229 K
""", 'oc': """
ocenite	2546 K	2668 K
ocijenite	2546 K
ocorreu	2356 K um erro
""", 'od': """
od	2581 K # eura
odds	935 K courtesy of
""", 'of': """
ofert	278 K per
offerta	1721 K speciale
offrez	3 K
offrir	3 K
ofrecido	1048 K por
""", 'og': """
oglejte	2653 K si video
""", 'ok': """
okuyun	2842 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1129 K midagi	1129 K kogenud
oletko	1237 K kokenut	1237 K itse kokenut
oliko	1259 K tästä
olvasd	1540 K el	1540 K el:	1566 K el
olvass	1540 K tovább:
olvassa	1540 K el	1540 K el:	1540 K el ezt is	1566 K el
""", 'om': """
om	408 K forfatteren	408 K skribenten	1980 K verder te lezen	2005 K te reageren	2120 K forfatteren	2120 K skribenten	2737 K skribenten	2737 K författaren
""", 'on': """
on	765 K facebook and twitter	765 K facebook, twitter	765 K instagram, facebook	765 K twitter and facebook	765 K instagram and facebook	783 K our site:	908 K mobile	908 K your phone	908 K the go	908 K the move
onbeperkt	1980 K toegang
onko	1237 K sinulla juttuvinkki	1237 K sinulla vinkki	1237 K sinulla tietoa	1237 K sinulla aiheesta	1259 K sinulla asiakirjoja
only	841 K registered	841 K subscribers	841 K members
ontdek	23 K meer van	2077 K
ontvang	1984 K elke	2077 K
onze	2032 K podcast is te
""", 'oo': """
ook	2008 K interessant:	2073 K in het nieuws:	2073 K lezen:
""", 'op': """
op	1995 K facebook en twitter	1995 K facebook, twitter	1995 K facebook en instagram	1995 K facebook, instagram
opazili	44 K ste
opdaget	436 K en fejl
opdater	435 K
open	908 K the
opinion	783 K |
opozorite	2686 K na napako
oppdater	2150 K
opprett	2148 K en	2148 K konto	2148 K bruker	2150 K
oppsummeringen	26 K er
oprac	2227 K.
opracowanie	2227 K:
opret	434 K en gratis	434 K dig gratis	435 K
opsummeringen	26 K er
""", 'or': """
or	959 K # interest-free	959 K # payments of	959 K four interest-free
order	892 K	954 K reprints
originally	903 K published by	903 K published in	903 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	1134 K	1144 K
osallistu	1244 K	1258 K	1268 K keskusteluun
ossza	3 K meg	1566 K meg
osta	1134 K pilet	1144 K	1244 K liput	1258 K
oszd	3 K meg	1566 K meg
""", 'ot': """
ota	1237 K yhteyttä toimittajaan	1237 K yhteyttä toimitukseen	1241 K yhteyttä	1258 K yhteyttä	1258 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	857 K earlier coverage:	887 K latest coverage:	896 K app	896 K podcast	896 K newsletter	896 K channel	896 K telegram channel	896 K whatsapp channel	896 K free newsletter	896 K daily newsletter	896 K apps	925 K subscribers get	925 K members get
out	848 K every	915 K on fridays	915 K on sundays
ouvir	1 K
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	2545 K sažetak
over	935 K #s only	2012 K de auteur	2013 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
page	1397 K # sur #	1397 K # / #	1397 K #/#
pagina	1750 K # di #	1750 K #/#
paid	808 K for by
para	1017 K participar	1017 K comentar	1036 K comunicarse con	1036 K contactar con	1051 K poder comentar	1081 K ver este contenido	2286 K comentar	2343 K ver este conteúdo	2343 K visualizar este conteúdo
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	1700 K al nostro
participe	12 K
participez	1346 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	828 K of this article	828 K of this story
paru	1403 K initialement dans
pas	32 K encore de commentaire
pasang	1623 K aplikasi
pasidalinkite	1903 K savo istorija	1917 K
pass	761 K this on	944 K this
passend	500 K dazu	500 K dazu:
patreon	2866 K'dan
pay	959 K in #	959 K in three	959 K in four
paying	925 K members get
payment	734 K methods:
""", 'pe': """
peatoimetaja	1126 K:
pentru	2401 K a vedea acest	2401 K a vizualiza acest
penulis	1612 K:	1613 K:	1613 K :
per	476 K e-mail zugeschickt	476 K mail zugeschickt	1654 K leggere tutto	1656 K gli abbonati	1656 K chi ha un abbonamento	1676 K commentare	1679 K approfondire	1679 K approfondire:	1690 K contattare l'autore	1690 K contattare l'autrice	1690 K scrivere all'autore	1690 K scrivere all'autrice	1693 K segnalazioni	1736 K visualizzare questo contenuto	1736 K vedere questo contenuto
perguntas	72 K?
periodista	271 K especialitzada	271 K especialitzat	1038 K de	1038 K especializada	1038 K especializado
permitida	68 K a reprodução
perskaitykite	1917 K
pewarta	1612 K:	1613 K:	1613 K :
""", 'ph': """
photo	1397 K # sur #	1397 K #/#	1397 K # / #
""", 'pi': """
pick	959 K up available at
pickup	959 K available at
piedalies	1957 K
piesakies	1948 K
pievieno	1957 K mūs	1957 K
pievienojies	56 K #	1942 K	1957 K
pievienojieties	1942 K
pilihan	1605 K editor:
pirkite	1908 K bilietus
pitaj	2545 K
pitajte	2545 K
pitanja	72 K
pitch	724 K in
""", 'pl': """
place	832 K a classified	832 K an ad
play	837 K our	837 K today's	892 K	935 K responsibly
please	28 K keep	28 K be	28 K stay	28 K respect	935 K gamble responsibly	943 K be sure to answer the question	943 K read the rules before
plus	1321 K d'articles sur	1321 K d'infos sur
""", 'po': """
pobierz	13 K	2218 K z	2218 K w	2218 K na	2218 K w sklepie	2229 K aplikację	2247 K aplikację
podaruj	3 K	2223 K
podcast	500 K-tipp:	783 K:	1322 K :
podcastunk	1554 K
pode	2289 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podoba	69 K się	82 K ci się
podporte	81 K	2624 K
podporujte	352 K	2624 K
podprite	81 K	2681 K
podsumowanie	26 K wygenerowane	26 K zostało	2211 K artykułu	2211 K wygenerowane	2211 K przygotowane
podziel	3 K się
pogledaj	2530 K video
pogledajte	2530 K i	2530 K još	2530 K video	2530 K:
poglejte	2653 K tudi	2653 K:
poin	1616 K penting oleh	1616 K-poin penting oleh
points	1337 K clés
pokud	44 K najdete
polecamy	2199 K:
poll	838 K:
pomohl	335 K vám
pomohol	2608 K vám
pon	1052 K a prueba tus
ponatis	68 K dovoljen
ponturi	2397 K și sesizări
popular	782 K in
posa	276 K a prova els teus
posez	1336 K vos questions	1336 K votre question
poslat	347 K
poslechnout	1 K
post	779 K a comment
posted	782 K in	783 K in:
posts	27 K
potrebbe	1679 K interessarti:
pots	269 K enviar-nos
pour	1281 K nous soutenir	1291 K débloquer	1319 K réagir	1319 K commenter	1322 K aller plus loin	1322 K rappel :	1340 K nous contacter	1340 K contacter	1350 K écouter cet épisode	1378 K être aidé, appelez	1378 K votre santé, mangez	1378 K votre santé, évitez	1378 K votre santé, pratiquez
povezano	2530 K:
povzetek	2667 K	2667 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	2594 K si	2594 K si video
""", 'pr': """
pr	86 [K]	86 【K】	1803 K:
pratite	12 K	2560 K
preberite	2653 K tudi	2653 K še	2653 K več	2653 K:	2653 K si
prefer	812 K
pregunta	274 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului
prenesi	2674 K
prenesite	13 K	2674 K	2681 K aplikacijo
prenota	1700 K il tuo posto per l'evento
prenumerata	1915 K nuo
prenumeruokite	1915 K ir skaitykite	1915 K nuo	1915 K tik	1917 K
press	875 K play
pretplatite	2560 K se na
preuzimanje	68 K dozvoljeno
preuzmi	2553 K	2578 K aplikaciju
preuzmite	13 K	2553 K	2560 K aplikaciju	2578 K aplikaciju
previous	857 K coverage:
previously	783 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	2565 K pogrešku
prijavite	2565 K grešku	2565 K pogrešku	2686 K napako
primetili	7 K ste
primijetili	7 K ste
print	3 K this	944 K this
prisijunk	56 K prie #
prisijunkite	1901 K prie	1917 K
prisluhnite	2653 K podkastu
privacy	749 K notice:
probeer	2054 K # maanden voor	2054 K # weken voor	2070 K	2077 K
proefabonnement	1980 K
profitez	1362 K
promoted	808 K by	861 K:
prosimy	28 K o
protokoll	524 K:
przeczytaj	2199 K także	2199 K też	2199 K:	2199 K też:
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
pubblicato	1755 K originariamente su	1755 K originariamente in	1755 K per la prima volta
publicado	1028 K originalmente en	1101 K originalmente en	1101 K por primera vez en	2362 K originalmente em	2362 K originalmente no	2362 K originalmente na
publicitate	86 K:
publireportage	86 K :
publirreportaje	86 K:
published	848 K every
puede	12 K seguir	1036 K enviarnos	1036 K contactar	1036 K escribir
puedes	12 K seguir	1020 K leer también	1020 K leer:	1036 K enviarnos	1036 K contactar	1036 K escribir	1049 K escuchar todos los episodios
punti	1698 K chiave
puntos	1044 K clave generados
punya	66 K teman yang	72 K pertanyaan	1611 K informasi	1611 K cerita	1611 K foto	1611 K keluhan
puoi	12 K seguirci	1693 K inviarci
push	482 K-nachrichten	482 K-benachrichtigungen	482 K-mitteilungen
pushmeldingen	1990 K
""", 'py': """
pysy	28 K
pytania	72 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
qualcosa	1749 K è andato storto
quan	3034 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	1028 K prohibida
quelle	509 K: dpa	509 K:
quellen	509 K:
quer	2304 K sugerir	2304 K contar	2304 K receber as principais	2345 K receber notificações	2345 K receber as nossas notificações	2345 K receber alertas
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	1697 K traduzione	1756 K notizia è stata
questions	72 K?	73 K about this article	73 K about this story	871 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	1697 K articolo è stato tradotto	1700 K articolo è pubblicato sul numero	1705 K articolo aderisce	1733 K video non	1733 K contenuto non	1734 K contenuto è ospitato da	1734 K contenuto proviene da	1755 K articolo è protetto	1755 K contenuto è protetto	1755 K articolo è stato pubblicato originariamente	1756 K articolo è stato	1756 K testo è stato	1756 K contenuto è stato
quick	857 K read:
quieres	1036 ¿K contarnos	1083 K recibir notificaciones	1083 K recibir nuestras notificaciones	1083 K recibir alertas
quiz	573 K:	1365 K.	1365 K -	1365 K :	1399 K :	2359 K:	2858 K:
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	2563 K slušate
radote	44 K	1909 K klaidą
raje	2684 K poslušate
raksti	1943 K autorei	1943 K autoram
raksts	1959 K turpinās
rakstu	46 K drīkst
rangkuman	1616 K ini	1616 K oleh	1616 K ai
rate	8 K this
""", 're': """
re	1365 (K)lire
reach	788 K the reporter	788 K the author	820 K	951 K reporter	951 K columnist
reacties	5 K	27 K	2059 K worden
read	13 K this in	782 K more on these	782 K more about	782 K more from	783 K more	783 K more:	783 K also	783 K next	783 K:	783 K |	783 K all about it	783 K next:	788 K more by	835 K more of our	843 K this and more	843 K this story	847 K our	851 K on with	851 K on for	852 K on with	857 K the full report here	857 K the full story here	887 K our explainer:	887 K our analysis:	887 K our guide:	887 K our interview:	887 K this next:	887 K our latest:	892 K
readers	841 K must use	841 K must log	931 K get #%	931 K save
reading	918 K this on
reageren	5 K	2059 K kan	2059 K is alleen	2079 K op dit artikel
receive	748 K emails from	756 K notifications	847 K the	847 K our	910 K push	920 K
recevez	1299 K chaque	1299 K tous les	1299 K gratuitement
recevoir	1305 K les alertes
recibe	996 K cada	996 K todas las	1035 K las noticias	1035 K en tu whatsapp
recibir	1002 K notificaciones
recomandarea	2391 K noastră:
recomendado	2289 K:
recomendamos	1020 K:
recomienda	3 K
recommended	783 K:	857 K reading:
redactor	271 K de	1038 K de	1038 K en
redactora	271 K de	1038 K de	1038 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	524 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	1958 K kļūdu
regala	3 K
regale	3 K
regarder	1322 K :
regardez	1350 K la vidéo ci-dessus	1350 K la vidéo ci-dessous
register	830 K for our	892 K
registreeru	1134 K
registrer	2148 K deg
registrera	2765 K dig	2780 K dig
registrieren	465 K sie sich
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
reklam	2902 K engelleyici kullaniyorsunuz	2902 K engelleyici kullandiğiniz
reklamdan	2923 K sonra
reklamin	2923 K ardindan
relacionado	1020 K:	2289 K:
related	783 K:	783 K |	783 K story:	783 K stories:	783 K article:	783 K reading:	783 K video:	783 K content:	887 K coverage:
relire	1322 K
remarks	27 K
rendeld	1553 K meg
rendelje	1553 K meg	1566 K meg
report	7 K an error	7 K a mistake	892 K
reporter	1612 K:	1613 K:
reporting	796 (K by	797 K by	798 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1046 K tu plaza
reserve	830 K your seat	2310 K já o seu lugar na conferência
resim	2911 K # / #
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1354 K informé avec notre appli	1354 K informés avec notre appli
resum	274 K generat	274 K fet
resume	1044 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1322 K	1322 K ici	1346 K notre hors-série	1350 K tous les épisodes
rezervuokite	1917 K
rezime	2545 K
rezumat	2402 K generat	2402 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1661 K ogni
ringkasan	1616 K ini	1616 K dibuat	1616 K oleh	1616 K ai
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	1917 K
""", 'ry': """
ryhdy	1258 K
""", 's': """
s	89 K předplatným	89 K predplatným	350 K využitím zpráv
""", 'sa': """
saada	1129 K oma vihje	1129 K meile	1129 K oma arvamuslugu	1129 K arvamuslugu	1144 K
saat	1258 K ilmoituksen	1258 K sähköpostin	1258 K
saiba	2289 K mais	2289 K mais:
saken	46 K kan	2153 K fortsetter
saksikan	1605 K juga	1620 K video	1620 K live	1620 K live streaming
sale	851 K:
saluran	41 K aduan redaksi
salvesta	1144 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
samo	2581 K #
sans	1293 K engagement
save	852 K #% on your first	852 K #% on an annual	852 K #% on a digital	931 K #%	963 K #% on your
sayfa	2911 K # / #	2911 K #/#
sazinies	1957 K
saznajte	2530 K više:
""", 'sc': """
scan	813 K to join	843 K the qr code	843 K the code
scannez	1354 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	575 K
schalten	575 K sie
schau	590 K
schenk	556 K diesen
schenken	556 K sie diesen
schick	590 K
schicken	590 K sie
schlagworte	499 K zu
schon	579 K ab # euro
schreib	590 K
schreiben	31 K sie den ersten	503 K sie unserem autor	503 K sie der autorin	503 K sie uns	590 K sie
schrijf	2077 K je
scopri	23 K di più da	1700 K i giochi	1700 K i nostri giochi
scrivi	31 K il primo	1682 K all'autore
scroll	833 K down for video	1633 K ke bawah	1633 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	405 K også	405 K video	405 K også:	421 K flere jobs	435 K hele	435 K flere	435 K alle	1051 K adhiere a los criterios	1066 K permite la reproducción	1094 K ha producido un error	1693 K vuoi raccontare	1693 K hai informazioni	2117 K også	2117 K video	2117 K også:	2150 K hele	2150 K alle	2150 K mer av	2304 K tiver informações	2304 K você tem informações	2734 K också	2734 K även	2734 K även:	2766 K hela	2766 K alla	2766 K mer av
sea	28 K respetuoso	31 K el primero
search	874 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	782 K more from	783 K also	783 K more	783 K more:	783 K also:	788 K all posts by	788 K author archive	887 K our explainer:	889 K more videos	892 K
seen	44 K a typo	44 K a mistake	893 K
segera	1594 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	1040 K
seguinos	12 K
seguir	1040 K a
seguiu	12 K-nos
sehen	534 K sie hier das	534 K sie im video	534 K sie das video	590 K sie
sei	31 K der erste	31 K die erste	1693 K stato testimone	1693 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira	2336 K responsável, beba
sekite	1901 K	1917 K
seko	1942 K	1957 K
sekojiet	1942 K
selanjutnya	1632 K:
sem	32 K comentários
senaste	2733 K nytt om
send	3 K this	415 K os et krypteret	415 K os dit tip	435 K	788 K us your	788 K tips to	788 K your tips	788 K feedback to	788 K your story ideas	871 K us	871 K your	871 K photos	871 K pictures	892 K	944 K this	944 K it on	2127 K sikkert tips	2127 K tips	2150 K	2150 K saken videre
senden	590 K sie
seneste	404 K nyt om
sent	848 K every	848 K each	915 K on mondays	915 K on tuesdays	915 K on wednesdays	915 K on thursdays	915 K on fridays	915 K on saturdays	915 K on sundays
seotud	1117 K:
ser	2152 K du noe feil	2767 K du något fel
ses	1325 K derniers articles
set	44 K en fejl	892 K
sett	44 K en feil
setzen	590 K sie
seu	27 K comentário	2316 K comentário será
seuraa	12 K	1241 K kirjoittajaa	1241 K toimittajaa	1258 K
""", 'sh': """
share	3 K this	3 K the article	788 K your story	871 K your	892 K	944 K this
shop	892 K	969 K now:
short	779 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	269 K tens informació	1036 K tienes información	1036 K tiene información	1036 K tenés información	1036 K conoces algún	1036 K conoces un caso	1100 K quieres ponerte en contacto con	1100 K quiere ponerse en contacto con	1100 K quieres contactar con	1340 K vous avez des informations	1340 K vous disposez	1340 K vous souhaitez	1749 K è verificato un errore
sia	31 K il primo
sichere	590 K
sichern	590 K sie
sie	7 K haben einen fehler	12 K finden uns	503 K erreichen die autorin	503 K erreichen den autor	523 K erreichen	599 K haben schon ein abo	599 K haben ihr limit	599 K haben das limit	599 K haben schon ein konto
sieh	534 K dir das video
siehe	500 K auch
siga	12 K	12 K-nos	1035 K el canal	2301 K este autor	2301 K esta autora
sign	724 K up here	748 K up to get	748 K up to receive	749 K up to	749 K up for	749 K up here	749 K up (it's	844 K up for push	844 K up for alerts	844 K up for text alerts	844 K up for breaking news alerts	879 K up to our	879 K up for our	879 K up for breaking	879 K up for free	892 K up	892 K in	916 K up to	916 K up for
sigue	12 K a	1020 K leyendo:	1035 K el canal	1040 K a	1065 K toda la actualidad	1108 K leyendo tras
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1605 K juga	1605 K juga:	1605 K:	1605 K video	1610 K berita	1620 K video	1631 K berita selengkapnya	1631 K berita lainnya	1632 K juga video
sin	32 K comentarios	1074 K diversión no hay juego
sintesi	26 K generata
sisa	1637 K artikel gratis
sisesta	1144 K
siste	2116 K nytt om
sitter	2152 K du på	2767 K du på
siz	33 K ne
sizce	33 K
sizin	2871 K başiniza
""", 'sk': """
skaitykite	1891 K daugiau	1891 K taip pat	1891 K ir	1917 K
skapa	2765 K ett	2765 K konto	2766 K	2780 K ett konto	2780 K konto
skaties	1932 K arī	1957 K
skicka	2766 K
skinite	13 K	2553 K	2578 K aplikaciju
skontaktuj	2202 K się z autorem
skopiuj	2223 K link	2223 K
skriv	415 K til journalisten	416 K til	435 K	435 K direkte	2150 K inn	2150 K direkte	2150 K til oss	2766 K upp	2766 K direkt
""", 'sl': """
sledite	12 K	2681 K
sleduj	12 K
sledujte	12 K	317 K:	352 K	2624 K
slik	2149 K bruker	2149 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	530 K nutzen wir ki
sob	2301 K supervisão de
sobre	1024 K el autor	1024 K la autora	1024 K la firma	1025 K el autor	1025 K la autora	1025 K la firma	2293 K o autor	2293 K a autora	2294 K o autor	2294 K a autora
sois	31 K le premier
solliciteer	2080 K nu
sollten	503 K ihnen fehler
solo	987 K para suscriptores	1656 K per abbonati	1721 K per te
som	89 K abonnent	89 K digital abonnent	89 K prenumerant
somente	2264 K para assinantes
sondage	1365 K -	1365 K.
sorodna	2653 K novica
sorodno	2653 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	1719 K
sostieni	81 K	1648 K	1648 K il	1648 K la	1719 K
souhrn	334 K	334 K článku
sous	1403 K licence creative commons
soutenez	81 K	1284 K	1284 K le
soutenir	1284 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	2766 K
special	851 K offer	857 K report:
speel	2035 K onze
spela	2766 K upp
spelregels	2005 K
spende	459 K für
spenden	459 K für	550 K an:
spendenkonto	550 K:
spiel	537 K unser
spielen	537 K sie unser
spill	2150 K av
sponsored	808 K by	861 K:	904 K by our
sponsorizzato	1702 K da
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2681 K
spring	851 K sale
spune	59 K-mi
spytaj	2211 K
""", 'st': """
sta	2077 K
start	851 K your	878 K your day with	878 K your morning with	878 K your week with	2080 K nu
stavovi	2542 K autora	2542 K izraženi	2542 K izneti	2542 K izneseni
stay	28 K on topic	749 K up to date with	835 K with	843 K ahead with	892 K	910 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	2077 K
stellen	530 K sie der
stem	435 K	2035 K mee	2077 K	2150 K
steun	81 K	2053 K	2077 K
stiahnite	13 K si	2624 K si aplikáciu
stimm	537 K jetzt ab:
stimmen	537 K sie jetzt ab:	590 K sie
story	864 K by
straipsnis	1919 K tęsiasi
streszczenie	26 K wygenerowane	2211 K	2211 K artykułu
stuur	3 K dit	2077 K
""", 'su': """
su	27 K comentario	1667 K facebook e twitter	1667 K facebook e instagram
subscreva	2314 K o nosso podcast
subscribe	12 K to our	731 K to	749 K to	813 K to the	813 K to	841 K to comment	851 K	892 K	894 K for	916 K to
subscribers	894 K can read	925 K get
subscriptions	852 K start at
subskrybuj	2229 K
sudah	59 K mencoba	59 K coba
sui	1667 K nostri canali
suivez	12 K	1342 K
suivre	1342 K
suka	69 K tulisan	69 K artikel	1617 K artikel ini
sull	1683 K'autore	1684 K'autore
sumate	12 K	56 K a las #
sumber	1613 K:	1613 K :
summary	828 K
summer	851 K sale
support	731 K	731 K the	892 K
supporters	925 K get
sur	1302 K l'application	1310 K facebook et twitter	1310 K facebook, twitter	1310 K facebook et instagram	1322 K le même sujet
survey	838 K:
susikurkite	1917 K
susisiekite	1917 K
""", 'sv': """
svar	421 K på vores	435 K	2133 K på vår	2150 K
svara	2750 K på vår	2766 K
svidelo	69 K vam se
svideo	82 K vam se	2546 K vam se
svidio	82 K vam se	2546 K vam se
svidjelo	69 K vam se	82 K vam se	2546 K vam se
""", 'sy': """
syndicated	886 K with permission
synes	436 K du om
""", 'sz': """
szavazzon	1566 K
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	2133 K quizen	2133 K vår quiz	2150 K testen	2150 K vår	2667 K povzetek
taalfout	7 K	2005 K
tag	421 K quizzen	421 K vores quiz	435 K vores
tagged	783 K:
tags	783 K:
taip	1891 K pat skaitykite
take	837 K our	892 K	908 K us with you	931 K #% off	963 K #% off your
takip	12 K edin
tallenna	1258 K
tambahkan	1610 K
tanya	1616 K ai kami
tap	875 K play	892 K
tapkite	1917 K
tato	52 K investigace
tausta	1228 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	1020 K puede interesar	1020 K puede interesar:	1020 K recomendamos:	1020 K recomendamos leer:	1083 K gustaría recibir notificaciones
tead	1129 K teemast	1129 K rohkem
tee	1134 K test	1244 K testi	1258 K testimme
teile	3 K	590 K
teilen	3 K sie	590 K sie
teilt	3 K
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1148 K:	2022 K: door	2050 K gaat verder onder	2050 K loopt door onder	2050 K gaat verder na	2205 K ukazał się	2205 K pochodzi z	2211 K przetłumaczony	2211 K został przetłumaczony	2211 K czyta	2542 K izražava	2545 K je preveden	2545 K čita	2548 K je objavljen u
tekstas	1921 K:
teksten	46 K må	46 K kan
teksti	46 K võib	1241 K
tekstin	46 K saa
teksts	1961 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	761 K a friend	788 K us your story	892 K
telli	1142 K	1144 K
tellijana	1144 K
tem	2304 K alguma informação	2304 K informações	2304 K uma sugestão	2304 K uma denúncia	2304 K alguma história	2304 K uma história
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	963 K per cent off your	2211 K skrót
tens	72 K dubtes	269 K informació	269 K una història
tento	334 K souhrn	334 K článek byl přeložen	2607 K súhrn	2607 K článok bol preložený
terjemahan	1616 K ini	1616 K dibantu
terms	796 K and conditions apply
test	421 K din viden	837 K your knowledge	2035 K je kennis	2133 K kunnskapene dine	2858 K:
testa	2750 K dina kunskaper
testaa	1244 K
teste	537 K dein wissen	590 K
testen	537 K sie ihr wissen	590 K sie
testez	1362 K
testo	1756 K generato	1756 K redatto	1756 K tradotto
testou	59 K a receita
tetszett	8 K	69 K?	69 K a	82 K	1567 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	334 K byl přeložen	337 K vyšel v	524 K:	950 K us on	950 K us at	950 K the studio	950 K the newsroom	2607 K bol preložený	2610 K vyšiel v
texte	1336 K traduit	1404 K généré	1404 K rédigé	1404 K traduit
texten	46 K får	2768 K fortsätter
texterna	46 K får
texto	1044 K traducido	1102 K generado	1102 K redactado	1102 K traducido	2308 K traduzido	2363 K gerado	2363 K redigido	2363 K traduzido
textul	46 K poate fi
""", 'th': """
tham	3034 K gia kênh	3043 K gia khảo sát	3043 K gia bình chọn
thank	804 K you for reading	943 K you for contributing an answer	943 K you for your interest in this question
thanks	804 K for reading	943 K for contributing an answer
the	5 K comments	749 K latest news directly	782 K latest in	782 K latest from	828 K ai summary
thema	76 K geschlossen
theo	3020 K dõi báo	3020 K dõi trên	3034 K dõi báo	3034 K dõi chúng tôi	3034 K dõi kênh	3036 K dõi
there	32 K are no comments	32 K are no	908 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	828 K article was	828 K article has been	828 K story was	828 K story has been	828 K content was	828 K summary	828 K translation	828 K piece was	833 K article is also available as audio	886 K article first appeared	886 K story first appeared	886 K piece first appeared	886 K post first appeared	886 K report includes material	886 K report includes information	886 K report includes reporting	886 K report contains material	894 K is a preview	899 K is an ai-generated	899 K is an ai	899 K ai-generated	899 K ai summary	941 K topic was automatically closed	941 K topic was closed	941 K topic is closed	941 K topic is now closed	941 K topic has been closed	941 K topic will close	941 K topic is locked	941 K thread is closed	941 K thread was closed	941 K thread is now closed	941 K thread has been closed	941 K thread is locked	941 K thread has been locked	941 K discussion is closed	941 K discussion is now closed	941 K discussion has been closed	941 K conversation is closed	941 K conversation has been locked	941 K post is locked	941 K post has been locked	954 K article appears in	954 K article appeared in	954 K story appears in	954 K essay appears in	954 K piece appears in	954 K review appears in	954 K interview appears in	958 K content comes from
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	1679 K potrebbe interessare:
tiene	1030 ¿K información
tienes	72 K dudas	72 K preguntas	1023 ¿K una historia	1030 ¿K información	1030 ¿K una historia	1031 ¿K alguna	1036 ¿K algo que
tijdelijk	2080 K:
tiklayin	2842 K
tilaa	1258 K
tilaajana	89 K
tilmeld	435 K
tin	3029 K liên quan:
tip	41 K de redactie	41 K redaktionen	415 K journalisten	415 K redaktionen	724 K your	2011 K de redactie	2011 K ons	2077 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	893 K?	2127 K journalisten	2127 K redaksjonen	2127 K oss	2128 K	2744 K:
tipsa	41 K redaktionen	2744 K reportern	2744 K redaktionen	2744 K oss	2744 K anonymt
""", 'to': """
to	26 K podsumowanie	779 K join the conversation	835 K hear more	2211 K streszczenie	2211 K podsumowanie
toate	2399 K articolele lui
toda	1054 K la información en nuestra
todas	1019 K las noticias de
todo	1097 K sobre
todos	27 K los comentarios	27 K os comentários	1023 K los artículos de	2292 K os artigos de
toeta	81 K	1141 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1241 K
toimituksen	41 K vihjepuhelin
toista	1258 K
tonton	1605 K juga	1605 K:	1605 K juga:	1620 K video
top	782 K stories in	782 K stories from
topics	783 K:
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	334 K shrnutí	2607 K zhrnutie
tous	27 K les commentaires	1321 K les articles de	1325 K les articles de
tout	1399 K savoir sur
toute	1321 K l'actualité de	1321 K l'actu	1354 K l'info dans votre poche
""", 'tr': """
traduit	1336 K avec l'aide	1336 K à l'aide
transmettez	3 K
treat	892 K yourself
trending	782 K in	857 K:
tried	59 K it?	939 K this recipe	939 K this
trimite	3 K	2397 K-ne
try	837 K today's	837 K our	847 K our	851 K	852 K one month for $#	852 K one month for £#	852 K one month for €#	852 K it for $#	852 K it for £#	852 K it for just $#	852 K it for just £#	852 K a month for $#	852 K a month for £#	852 K us for $#	892 K	907 K	908 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	994 K correo electrónico	1051 K comentario será	2404 K ce părere ai
tud	1548 K valamit
tudo	2288 K sobre	2359 K sobre
tudsz	1548 K valamit
tue	81 K
tukekaa	81 K
tule	1134 K tööle	1244 K lukijailtaan	1244 K mukaan	1258 K mukaan
tunnetko	66 K jonkun
turite	1903 K naujieną	1903 K informacijos	1903 K istoriją
turn	844 K on alerts
tutte	1678 K le notizie su	1717 K le notizie di
tutti	27 K i commenti	1682 K gli articoli di	1703 K gli episodi del podcast
tutto	1752 K su	1752 K sulla	1752 K sul
""", 'tw': """
tweet	950 K us
twitter	2894 K gönderisini
""", 'ty': """
tycker	82 K du om
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	2067 K kunt zich altijd
""", 'ui': """
uit	2008 K het archief:	2073 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	2067 K kan
""", 'uj': """
uji	1621 K pengetahuanmu	1621 K pengetahuan anda
""", 'ul': """
ultime	1678 K notizie di
""", 'um': """
um	497 K kommentare zu
""", 'un': """
un	41 K témoignage à	1340 K témoignage	1340 K fait	1350 K podcast à écouter	1383 K contenu provenant d	1695 K post condiviso da	2406 K articol susținut de	2406 K articol în parteneriat	2406 K proiect susținut de
una	1042 K publicación compartida por	1042 K publicación compartida de
unbegrenzter	553 K zugang
unduh	13 K	1594 K aplikasi	1623 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1325 K information à nous transmettre	1332 K info à nous	1340 K info	1340 K information à	1396 K erreur est survenue	1396 K erreur s'est produite
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	739 K access for
unlock	851 K
unser	550 K spendenkonto	573 K wochenquiz	573 K quiz	589 K autor	589 K reporter	589 K redakteur	589 K korrespondent	592 K chatbot	592 K ki-chatbot	592 K wochenrätsel
unsere	500 K leseempfehlung	589 K autorin	589 K reporterin	589 K redakteurin	589 K korrespondentin	592 K ki	592 K frage der woche
untuk	1610 K mendapatkan
""", 'up': """
up	783 K next:
upozornit	357 K na chybu
upozornite	2629 K na chybu
uppdatera	2766 K
""", 'us': """
us	82 K ha agradat
users	841 K must
usually	959 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1144 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut
""", 'va': """
vaata	1117 K ka	1144 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	1943 K tev ir ziņa	1943 K tev ir ko	1943 K esi pieredzējis	1958 K raksts
vam	82 K je všeč	82 K je bil všeč	2668 K je bil	2668 K je bila
van	72 K kérdésed	1548 K egy jó	1548 K egy tipped	1548 K egy tippje	1567 K olyan	1567 K olyan dokumentuma
var	31 K först	2766 K med
varaa	1258 K
vasta	1144 K
vastaa	1244 K	1258 K
vastaava	1256 K päätoimittaja:
vastutav	1126 K väljaandja:
""", 've': """
vea	1020 K también	1020 K también:	1049 K el video a continuación	1049 K el vídeo a continuación
ved	415 K du mere	415 K du noget
vedd	1566 K meg
vedi	1679 K anche	1679 K anche:	1682 K tutti gli articoli di
vegeu	265 K també
vegye	1566 K meg
vegyen	1553 K jegyet	1553 K részt	1566 K részt
veillez	28 K à
veja	2288 K mais em	2289 K também	2289 K mais	2289 K:	2289 K também:	2289 K mais:	2314 K o vídeo abaixo	2314 K o vídeo acima	2314 K os vídeos mais assistidos
venujte	2620 K
ver	1020 K también	1023 K todos los artículos de	2292 K todos os artigos de
verder	2034 K lezen:	2073 K in het nieuws:
verhaal	2050 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	556 K sie diesen
verschijnt	2041 K elke	2041 K iedere
verstuur	3 K dit
vertaling	2022 K:
verwandtes	558 K thema:
vet	2127 K du mer	2127 K du noe	2744 K du mer	2744 K du något
veuillez	28 K respecter
vezane	2530 K vesti:
vezi	2391 K și	2391 K și:	2391 K:	2399 K toate articolele	2408 K video mai sus	2408 K video mai jos
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	435 K vil gerne høre	445 K har tidligere skrevet	2150 K vil gjerne høre	2161 K har tidligere skrevet	2766 K vill gärna höra	2776 K har tidigare skrivit
viac	2594 K:	2594 K k téme:
video	833 K above:	833 K below:	864 K by	2530 K pogledajte	2913 K haber:
videoyu	2896 K izlemek için
vidi	2530 K još
view	788 K all posts by	788 K all articles by	969 K deal
vil	421 K du arbejde	421 K du være med på holdet	2133 K du jobbe	2133 K du være med på laget
vill	2750 K du jobba	2750 K du arbeta
vind	82 K je dit	421 K billetter	435 K
vinkkaa	1237 K toimitukselle	1237 K
vinn	2133 K billetter	2150 K	2750 K biljetter	2766 K
vir	2679 K:
viri	2679 K:
vis	28 K respekt	435 K indhold	2150 K innhold
visa	28 K respekt	2766 K innehåll
visit	892 K
visita	1046 K nuestra tienda	1700 K lo store	1700 K il nostro store
visite	2310 K a nossa loja	2310 K nossa loja
viste	7 K
visualizzando	1695 K questo contenuto
viu	7 K algum	44 K um erro	2304 K algo	2304 K alguma coisa
""", 'vk': """
vklopi	2674 K
vklopite	2674 K
""", 'vo': """
voce	1697 K generata
voeg	2077 K
voir	1321 K tous les articles	1322 K aussi	1322 K la vidéo	1325 K tous les articles de	1350 K la vidéo ci-dessus
voit	1237 K lähettää vinkin
voita	1258 K
voix	1336 K générée
volg	12 K ons	12 K	2023 K	2077 K
voller	553 K zugriff
vols	269 K compartir	269 K explicar
vond	8 K je dit	82 K je dit	82 K u dit	2058 K je deze
voor	2029 K dit artikel	2070 K maar # euro per	2070 K maar €#	2070 K slechts # euro per	2070 K slechts €#
vorlesezeit	606 K
vote	892 K
votre	27 K commentaire	1299 K adresse e-mail	1299 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1291 K est offert	1299 K désinscrire à tout moment	1299 K pouvez vous désinscrire à tout moment	1325 K avez une information	1332 K travaillez	1332 K avez été	1332 K êtes témoin	1332 K avez une information	1332 K souhaitez témoigner	1340 K avez une info	1340 K avez une information	1340 K avez des informations	1340 K disposez	1340 K souhaitez	1340 K êtes concerné	1340 K êtes témoin	1340 K avez été témoin	1340 K avez des photos	1340 K pouvez nous	1340 K pouvez joindre	1340 K pouvez contacter	1340 K pouvez écrire à
voz	1044 K generada
""", 'vr': """
vragen	72 K?	72 K over	73 K over dit artikel
vrei	2397 K să ne spui
""", 'vu': """
vuoi	1693 K segnalarci	1693 K raccontarci	1738 K ricevere le notifiche	1738 K ricevere notifiche	1738 K ricevere le nostre notifiche	1738 K attivare le notifiche
""", 'vy': """
vytisknout	347 K
""", 'wa': """
wa	41 K redaksi
want	893 K to	894 K to	894 K more	910 K to be the first
war	8 K dieser	8 K der	566 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	804 K this forwarded	869 K this	2058 K deze	2078 K je erbij	2078 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	2035 K is jouw mening	2058 K vind je van	2058 K vond u van	2058 K vindt u van
watch	766 K us on	783 K |	783 K now:	783 K more:	783 K the video:	783 K the latest	783 K:	833 K the video above	833 K the video below	833 K the clip above	833 K the clip below	833 K the full video	833 K the full interview	833 K the full episode	875 K more	875 K our	889 K more videos	892 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	734 K accept:	734 K accept visa	734 K accept paypal	832 K're hiring	832 K are hiring	839 K value your opinion	839 K'd love your feedback	878 K respect your privacy	907 K use	907 K love	907 K recommend
wees	31 K de eerste
weet	2078 K je	2078 K u
weitere	499 K artikel zu	499 K artikel aus	499 K themen aus	503 K artikel von
weiterlesen	500 K:
wekelijkse	1984 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	590 K
werden	590 K sie
were	893 K you	949 K you
wesprzyj	81 K	2229 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	782 K others are reading	783 K to read next:	949 K do you	949 K did you	949 K's your	949 K is your	949 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	950 K us on	950 K us at	950 K:
where	949 K were you
""", 'wi': """
wideo	2215 K znajdziesz	2215 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	566 K fanden sie	566 K fandest du	566 K finden sie	566 K hilfreich war	573 K gut kennen sie	573 K gut kennst du
wil	2078 K je
with	863 K inputs from	863 K input from	863 K agency inputs	863 K reporting by	863 K additional reporting	925 K a subscription	925 K a digital subscription
""", 'wo': """
wochen	467 K kostenlos	467 K gratis
wolisz	2232 K słuchać	2232 K posłuchać
word	23 K lid van	2053 K lid van	2053 K vriend van	2080 K nu	2080 K vandaag
work	832 K with us	832 K for us
worth	783 K reading:
""", 'wr': """
write	892 K to
""", 'ws': """
wspieraj	81 K	2229 K
wszystkie	27 K komentarze	2198 K artykuły o	2202 K artykuły autora
""", 'wy': """
wydrukuj	2223 K
""", 'x': """
x	2894 K gönderisini
""", 'xe': """
xem	3029 K thêm	3029 K thêm:	3029 K:	3029 K video	3029 >> K	3029 K tiếp:	3038 K các bài viết của tác giả	3038 K các bài viết khác của	3038 K thêm bài của tác giả	3044 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	1035 K puedes recibir
yapay	2916 K zeka ile	2916 K zekâ ile	2916 K zeka tarafindan	2916 K zekâ tarafindan	2916 K zeka desteğiyle
yazi	2872 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	766 K can follow him on	766 K can follow her on	766 K can follow them on	775 K can withdraw your consent at any time	775 K may withdraw your consent at any time	783 K may also like:	783 K might also like:	783 K may also be interested in:	783 K may also want to read:	783 K may want to read:	813 K can get	822 K can reach	822 K can email	822 K can e-mail	822 K can contact	833 K can hear this story	833 K can listen to this	835 K can listen to	841 K must be	841 K can be part of	887 K may have missed:	894 K're reading	894 K are reading	895 K can also	895 K can now	895 K can	920 K can get
your	27 K comment	27 K comments	839 K opinion matters	878 K weekly guide to	878 K daily guide to	878 K essential guide to	931 K first
youtube	2894 K videosunu
""", 'yu': """
yuk	1594 K unduh aplikasi	1610 K gabung
""", 'z': """
z	89 K prenumeratą
""", 'za': """
za	2581 K #	2581 K samo #
zachowaj	28 K
zainstaluj	13 K	2218 K
zanim	2241 K dodasz komentarz	2241 K skomentujesz
zapis	2664 K je mnenje
zapisz	2223 K ten	2223 K artykuł	2223 K tekst
zapratite	12 K	2560 K
zapytaj	2211 K	2211 K nas
zaujal	335 K vás	2608 K vás
""", 'zd': """
zdroj	350 K:	2622 K:
zdroje	350 K:	2622 K:
""", 'ze': """
zeptejte	334 K se
zet	2077 K
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	2607 K	2607 K článku
""", 'zi': """
zie	7 K je een	2008 K ook	2078 K je
zini	1943 K ko vairāk	1958 K stāstu	1958 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	2198 K więcej z	2199 K też	2199 K też:	2199 K także	2199 K:	2199 K wideo	2199 K film	2199 K zdjęcia	2199 K galerię	2215 K nagranie	2215 K materiał
""", 'zu': """
zugang	553 K zu allen
zugriff	553 K auf alle
zum	476 K newsletter	500 K thema:	500 K weiterlesen:	505 K autor	506 K autor	568 K kommentieren	589 K profil von
zur	505 K person	505 K autorin	506 K person	506 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	1251 K
aamukirjeen	1251 K
aangemeld	2040 succesvol K
aanmelding	2083 bevestig je K
aanmerkingen	2020 op- of K
aastas	1153 K
""", 'ab': """
abbestellen	472 jederzeit K
abbestellt	576 jederzeit K
abbonamenti	1768 K
abbonamento	1652 hai già un K	1652 scegli il tuo K	1655 per chi ha un K	1768 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	1652 K per	1652 K a soli	1655 per gli K	1655 solo per K	1687 K	1764 K a	1764 K:	1764 K ora	1764 K per	1764 puoi, K	1765 i nostri K	1768 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	1652 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1669 devi K
abmelden	544 wieder K
abo	551 pur-K	604 das K	604 ein K
abonament	2176 masz już K	2428 K
abonare	2411 prin K ești
abonarea	2411 confirma K
abonat	50 ca K	2380 ești deja K
abone	80 K olun	80 K ol	2828 K olun ve	2924 K olun
aboneler	50 K	2873 K içindir	2873 yalnizca K	2873 sadece K	2928 K
abonelere	2848 K özel	2848 K özeldir	2848 K açik	2848 K açiktir
abonelerimiz	50 K	2925 K
abonelik	2928 K
abonements	1968 K
abonenci	2236 tylko K
abonenti	50 K var	1960 tikai K
abonentiem	1930 tikai K	1960 teksts ir K	1960 raksts ir K
abonents	1930 jau esi K
abonne	1411 je m'K
abonnee	50 als K	80 word K	1977 al K	1977 word K	1977 nog geen K	1979 als K	2084 word K
abonneer	80 K je	2084 K je
abonnees	50 K kunnen	50 onze K	1977 dit artikel is voor K	1979 alleen voor K	2069 K kunnen dit	2069 K kunnen het hele	2085 onze K	2088 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	382 kræver K	453 K	604 das K	604 ein K	611 K	1288 avec votre K	1415 K	1977 neem een K	1977 kiezen voor een K	2045 sluit een K af	2045 een K? log	2045 al een K	2069 nog geen K	2069 K dat bij je	2069 K af met	2084 kies een K	2088 K	2169 K
abonnementen	2088 K
abonnements	1415 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	382 bliv K	382 allerede K	383 som K	447 en K	449 bliv K	463 sie sind noch kein K	466 als K	468 bereits K	468 bereits K:in	2095 bli K	2095 allerede K	2096 som K	2163 en K	2165 bli K
abonnenten	50 K können	50 K dürfen	463 nur für K	463 exklusiv für K	578 lesen nur K	608 unseren K	611 K
abonnenter	50 K kan	382 kun for K	382 artiklen er for K	438 er for K	438 kun K	450 vores K	453 K	2095 kun for K	2095 denne saken er for K	2095 artikkelen er for K	2154 er for K	2154 bare K	2154 kun K	2166 våre K	2169 K
abonnentin	50 als K	466 als K	468 bereits K
abonnentinnen	50 K können	463 exklusiv für K	463 nur für K	463 K vorbehalten	608 unseren K
abonner	382 K for at	449 K på	1411 s'K	2095 K for å	2165 K på
abonnere	2140 ved å K
abonnez	80 K-vous	1288 K-vous pour	1288 K-vous à partir	1411 K-vous	1411 K vous
abonniere	80 K	607 K unseren	607 K hier
abonnieren	80 K sie	80 K sie uns	471 newsletter K	485 whatsapp-kanal K	485 K sie unseren kanal	515 podcast K	576 hier K	602 google K	602 google news K	607 jetzt K	607 K sie
abonniert	80 K uns	468 bereits K
about	966 . tell us K	966 ? tell us K	966 ! tell us K
above	906 links K
abrir	997 K en la app	2269 K no app
abstimmen	532 jetzt K:
abyste	302 K mohli číst dál
""", 'ac': """
accede	985 K a todo
accedi	24 K	1652 K per
accept	2387 K toate
acceptant	1314 en K les cookies
acceptar	273 K les galetes
accepteer	1999 K de cookies
accepter	1314 K les cookies
accepteren	1999 cookies te K	1999 cookies K
access	736 unlock full K	736 full K. no ads	853 K to every story	853 full K with no ads	881 year of K	881 months of K	881 want full K	881 K for half price
accionistas	1089 sin K	1089 ni K
acconsento	1710 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	846 K with our privacy
according	974 K to
accordo	43 d'K?
account	736 create a free K to	736 sign in to your K	738 create an K to	853 please create a free K	971 create a free K	972 hold power to K	1977 maak een gratis K	2045 K is gratis en zo	2069 een gratis K	2084 maak een gratis K
accurate	860 K at time of
accused	974 K
aceptado	1012 no has K las cookies
aceptaste	1012 no K las cookies
acionistas	2351 sem K	2351 nem K
aconseja	1112 K
aconsejaba	1112 K
aconselha	2374 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2374 K
actionnaire	1391 sans K	1391 ni K	1391 ni publicité ni K	1412 sans K
actionnaires	1391 sans K	1391 ni K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1614 K dosen
adblock	313 vypněte K	396 slå K fra	694 K	2109 slå av K	2191 wyłącz K	2726 stäng av K
adblocker	490 K erkannt	490 K aktiv	490 nutzen einen K	490 verwenden einen K	490 trotz K	611 K	694 K	769 disable your K	769 you are using an K	769 K detected	1997 K uit
added	974 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	911 put your K	911 type your K	911 add your K	911 pop your K	911 enter your K	911 send us your email K
adgang	385 få K til	449 få fri K
admitiu	2374 K
admitted	974 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	2179 twój K e-mail	2219 K e-mail
adresa	77 lasă-ne K	2381 K de email nu va	2382 K ta de email	2382 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	2831 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	544 gültige e-mail-K	544 sie ihre e-mail-K	544 du deine e-mail-K	544 e-mail-K ein	1298 votre K e-mail	1298 votre K email
adresu	2526 na vašu e-mail K	2554 e-mail K	2554 mejl K
ads	70 no K	70 without K	972 we don't have K
advarede	452 K
advarer	452 K	2168 K
advarte	2168 K
advert	11 K
adverteix	296 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	2085 zonder K
advertisement	11 K	768 this K has not loaded
advertisements	11 K
advertiser	868 supplied by an K	868 provided by an K	868 paid for by an K	868 produced by an K	868 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	2075 dit is een K
advierte	1112 K
adviseert	2087 K
""", 'af': """
affermato	1767 ha K
affichage	1344 K de ce contenu
affichant	1344 en K ce contenu
afficher	1314 pour K ce contenu	1344 ne peut pas s'K
affichera	1288 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	349 K odkazy	432 K-links	489 K-links	655 K links	768 contains K links	885 K links	885 K link	905 as an K we	905 as an K i	905 as an K, we	905 as an K, i	905 as an amazon K	905 our K partners	1255 K-linkkejä	1560 K linkeket	2075 K links	2145 K-lenker	2556 K linkove	2556 K linkovi	2621 K odkazy	2677 K povezave	2761 K-länkar
affiliatelenker	74 K	2145 K
affiliatelinks	37 K	74 K	432 K	583 K	2075 K
affiliates	905 as K we	905 as K, we
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1348 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1414 K
affirment	1414 K
afhankelijk	2081 K van giften	2081 K van donaties
afiliacyjne	37 linki K	74 linki K	2225 linki K
afiliacyjnych	74 linków K	2225 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1047 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1047 enlaces de K
afiliate	37 linkuri K	74 linkuri K	2407 linkuri K
afiliats	279 enllaços d'K
afiliere	74 linkuri de K
afirma	1112 K	2374 K
afirmar	296 va K
afirmou	2374 K
afleveringen	2064 alle K van
afmelde	387 K dig når
afmelden	2040 elk moment K	2040 elk moment weer K
afsnittet	422 hele K
aftrekbaar	2042 gift is K
""", 'ag': """
agences	1329 avec K	1330 avec K
agenturmaterial	507 mit K
aggiornamenti	1665 segui tutti gli K
aggiunto	1767 ha K
agora	2371 doe K
agree	43 K?
""", 'ah': """
ahora	1109 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	237 K	420 af K	420 med K	2132 med K	2132 av K	2749 med K	2749 av K	3041 K
aidez	1333 K-nous à	1411 K-nous
aiheesta	1254 lisää K täältä
aiutaci	1686 K	1764 K a
aiutarci	1686 K	1764 K a
aizliegta	1940 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1152 meie K	1152 sõltumatu K	1152 K maksab	1152 hea K
ajakirjandust	1140 toeta sõltumatut K
ajakirjanik	1130 K
ajakirjanikele	39 meie K
ajakirjanikud	1152 meie K
ajoute	1414 K
ajoutez	1411 K-nous
ajuda	293 K'ns
ajude	2298 K-nos	2371 K-nos
ajutorul	2412 K tău putem	2424 avem nevoie de K tău
""", 'ak': """
akci	336 naši K
akciu	2609 našu K
akismet	21 K to reduce spam
akkoord	2040 ga je K met onze	2040 gaat u K met onze
aktardi	2927 K
aktivieren	490 javascript K
akzeptiere	471 mit der anmeldung K
akzeptieren	471 mit der anmeldung K	492 cookies K
""", 'al': """
alamat	1592 K email
aldus	2087 K
alerta	2374 K
alertas	14 las K	1000 recibe K	1000 activa las K	2272 receba K
alertes	1303 recevez les K	1303 K info
alertou	2374 K
alerts	14 K	754 get K as
algemene	2040 ga je akkoord met de K
alin	2870 K
alive	972 local news K
alkaen	1253 K #
alles	463 lesen sie K	2069 lees K met
allow	770 K ads on
aloud	801 is read K by
""", 'am': """
amendat	2427 a K
amennyit	90 adj, K tudsz
ammesso	1767 ha K
amos	1089 sin K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	1765 siamo K su
andare	1644 prima di K via
android	478 für K und ios	750 our K app	1355 sur ios et K	1986 app voor K
angebot	551 ihr K	551 dein K	607 hier gibt es das K
angebote	544 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	598 ihre spende K	598 deine spende K	598 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	492 inhalte K werden
anggota	1638 jadilah K
ankete	2613 našej K	2613 v K
anketi	35 našoj K	2550 našoj K	2550 u K	2672 naši K	2672 v K
anketimize	35 K
anketimizi	2857 okur K	2857 K
anketo	2672 kratko K	2672 našo K
anketu	35 našu K	2550 kratku K	2550 našu K
ankety	340 naší K	2613 našej K
ankiecie	35 naszej K	2216 naszej K	2216 w K
anlatin	38 bize K	67 bize K	2870 K
anlatti	2927 K
anmelden	24 K	454 jetzt K	532 jetzt K:	607 hier K
anmelder	417 er K	2129 er K
anmeldung	471 mit meiner K	471 mit ihrer K	471 mit der K stimmen	471 mit der K stimme	471 mit der K willige	471 mit der K willigen	471 mit der K erklären sie	517 K	571 hier geht es zur K
annetus	1140 tee K	1155 K
anno	1766 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	432 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	450 uden K
annonsblockerare	2726 stäng av K
annonseblokkering	2109 slå av K
annonselenker	37 K	74 K	2145 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	2166 uten K	2782 utan K
announced	974 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1767 ha K
ano	2373 por K
anoi	1272 K
anoniem	2020 K tippen	2057 ons K
anonim	2851 bize K
anonym	565 K an uns
anonymous	872 K
anonymously	872 K
anot	1927 K
anregungen	538 fragen oder K	538 fragen und K
ansehen	536 hier K	536 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	777 K our poll
antes	977 K de irte	2255 K de sair
anuncio	1047 después del K	1047 tras el K
anuncios	70 sin K
anunciou	2374 K
anuncis	70 sense K
anvender	396 vi K cookies
anyone	945 if you know K
anytime	741 cancel K	973 cancel K
anzeige	11 der K	11 dieser K	489 nach der K weiter	561 dies ist eine K
anzeigen	70 ohne K	70 keine K	492 mit einem klick K lassen
anzusehen	526 um das video K
""", 'ap': """
apelowali	2252 K
apeluje	2252 K
apgalvo	1967 K
aplicativo	84 no nosso K	2269 baixe o K	2269 baixe nosso K	2372 nosso K
aplikace	372 naše K
aplikaci	84 v naší K	309 stáhněte si naši K	310 stáhněte si K	343 mobilní K	343 naší K	343 naší mobilní K	371 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	2582 preuzmite K i
aplikacja	2250 nasza K
aplikacji	84 w naszej K	2181 w naszej K	2181 otwórz w K	2239 naszej K
aplikasi	1593 K kami	1595 unduh K	1595 download K	1638 instal K	1638 unduh K kami	1638 unduh K gratis	1638 segera unduh K	1638 yuk unduh K	1639 K kami
apoiador	2258 torne-se K	2298 seja nosso K	2371 torne-se K	2371 seja nosso K	2371 seja K
apoiam	2321 nos K todos os meses
apoie	2298 K
apoio	2254 seu K	2258 seu K é	2298 seu K
aportaciones	1058 gracias a las K
aporte	90 K lo que pueda	1032 tu K	1109 tu K
apoyan	1058 que nos K cada mes
apoyo	976 su K	976 tu K	980 con tu K	980 tu K es	1032 tu K
app	84 i vår K	84 med vår K	478 als K	541 mit der K	541 in der K	542 -K	574 mit der K der	750 get our K	750 in our K	750 use our K	750 our new K	750 our ios K	753 get the K	884 have our K	884 our K has	884 with our K	884 via our K	884 on our K	909 with our K you	909 with our K, you	909 in our K you	909 on our K you	971 our K	1986 in de K	2037 -K	2102 i vår K	2166 vår K	2718 i vår K	2782 vår K	3021 tải K	3078 在K中
appareil	1288 un seul K à la fois	1361 en cours sur un autre K
appeared	795 first K on	862 K in print
appen	84 i K vår	389 hent K	389 åbn i K	2102 last ned K	2102 hent K	2102 åpne i K	2718 öppna i K	2719 ladda ner K	2719 ladda ned K	2719 hämta K	2781 ladda ner K och
appje	38 stuur een K	67 stuur een K	2019 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1300 téléchargez l'K	1300 notre K	1301 dans l'K	1301 avec l'K	1301 sur l'K	1301 télécharger l'K	1412 notre K
applications	1300 nos K mobiles
appot	1555 az K
apps	884 our K
apunta	293 K't
""", 'aq': """
aqui	2255 já que você está K	2255 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	2166 vårt K
arbeit	608 unsere K
arbeitet	512 K als
arbejde	450 vores K
arbetar	2749 K med ai
arbete	2782 vårt K
argue	43 K back
argued	974 K
arrivato	1644 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	294 aquest K	294 l'K sencer	736 to unlock this K	736 members-only K	744 you've read your last free K	744 you have read your last free K	744 this is your last free K	744 reached your K limit	759 share this K on	768 links in this K may	855 save this K	865 this K	865 the full K	866 this K	867 this K	906 links in this K	972 this K	1276 vous avez aimé cet K	1276 cet K vous a plu	1288 pour accéder à l'K	1288 cet K est offert	1288 cet K vous a été offert	1288 pour lire cet K	1288 offrir cet K	1288 offrez cet K	1294 de cet K à lire	1328 cet K est paru dans	1328 cet K a été publié	1352 réagir à cet K en	1366 cet K a d'abord été publié	1368 offrez cet K	1368 offrir cet K	1412 cet K
articles	15 free K	58 nouveaux K par e-mail	725 you've read # K	736 access to all our K	736 gift K to give	744 free K left	744 K left this month	744 you've used all your free K	744 # of # free K	744 K left to read	853 to read more K	853 for three more free K	853 more free K	855 K to give	855 K to gift	855 K to share	855 gift # K	1288 tous nos K	1294 il vous reste # K	1358 nos K sont en accès libre	1368 K à offrir	1412 nos K
articol	2425 acest K
articolele	2425 K noastre
articolelor	2395 preluarea K
articoli	58 nuovi K via mail	1652 tutti gli K senza limiti	1657 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1644 ti è piaciuto questo K	1652 per leggere l'K	1652 regala questo K	1765 questo K
articolul	20 K complet	20 K integral	2416 pentru a citi K	2416 să citești tot K	2425 ți-a plăcut K	2425 tot K
artigo	20 ler este K	20 ler o K	2255 gostou deste K	2325 para ler este K	2372 este K
artigos	2297 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	430 denne K for #	447 denne K	447 en K	450 denne K	455 dir gefällt dieser K	463 lesen sie diesen K mit	463 um diesen K zu lesen	463 dieser K ist nur für	463 zugriff auf alle K	463 alle K lesen	463 ganzen K lesen	469 freie K übrig	469 K frei	469 ihr letzter freier K	513 K wurde	518 unsere K öfter	547 K etwas wert ist	551 alle freien K	557 weitere K finden sie	562 rechte am K	562 K steht unter einer	572 den ganzen K	572 diesen K	577 gäbe es diesen K nicht	581 alle K zum	581 lesen sie in diesem K	586 K ist zuerst	586 K ist zuvor	588 K gratis	603 K wurde zuerst	608 dieser K	608 diesen K	608 diesem K	1627 untuk membaca K ini	1639 K ini	1977 om dit K te lezen	1977 dit K is alleen	1977 geef dit K	1977 lees dit K met	1977 gratis K deze week	2003 fout in dit K	2020 mening over dit K	2045 een premium K	2062 dit K	2076 niets uit dit K	2076 K mag zonder	2085 dit K	2769 gratis K kvar	2778 en K	2779 låst K	2779 upplåst K
artikelen	15 gratis K	1977 toegang tot alle K	2045 aantal K bereikt	2045 aantal gratis K	2069 gratis K gelezen	2072 alle K over
artikeln	463 zugang zu allen K	551 zugang zu allen K	588 freien K	2705 gillade du K	2711 läs hela K med	2711 lås upp K	2752 fel i K	2778 den här K	2778 K	2779 K är upplåst	2779 K är öppen	2779 den här K är låst	2779 K är låst	2782 den här K
artikels	586 nutzung dieses K
artikkel	1147 tasuta K	1152 see K
artikkelen	2135 feil i K	2163 denne K	2163 K	2166 denne K
artikkeli	20 koko K	1213 tämä K on vain	1261 ilmainen K jäljellä	1270 tämä K
artikkelia	1257 maksutonta K	1257 ilmaista K
artikkelin	1267 tämän K
artikkelit	15 ilmaiset K	1257 ilmaiset K
artiklar	15 fria K	2711 fria K	2769 gratis K kvar	2775 inga gratis K	2775 inga fria K	2782 alla K
artiklen	376 kunne du lide K	447 K	450 K her
artikler	15 gratis K	382 gratis K	438 gratis K tilbage	444 ingen gratis K	450 alle K
artikli	1150 selle K
artiklid	1143 tasuta K
artiklit	1143 tasuta K	1150 seda K	1152 kogu K
arvioi	1272 K
""", 'as': """
asegura	1112 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	974 K
asks	974 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	2263 já é K	2371 torne-se K	2371 seja K
assinantes	50 K podem	50 os K podem	2263 só para K	2263 somente para K	2325 exclusivo para K	2325 exclusiva para K	2325 exclusivos para K	2372 nossos K	2375 K
assinatura	2375 K
assinaturas	2375 K
assine	80 K	2254 K a	2254 K o	2262 K por	2262 K e tenha	2263 K para	2371 K já	2371 K agora	2371 K e	2371 K aqui	2371 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	867 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	768 as an amazon K	793 is an K
assure	1414 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	1954 K mūs	1964 K mūs
atbalstiet	1964 K mūs
atbalsts	1954 tavs K palīdz	1964 tavs K	1964 jūsu K
attgjevast	45 K
atzina	1967 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	513 K
audioverze	2 K
audioverzi	339 K
audioverzii	2612 K
aufgefallen	495 fehler K
ausblenden	492 und wieder K
auszugsweise	507 nachdruck, auch K
auteur	1331 est l'K	2021 is K van	2024 mening van de K
auteure	1400 est l'K
auteursrecht	2052 rust K
author	790 email the K	790 the K can be	793 is the K of	793 is an K
automated	2 read by an K	801 is read by an K	801 narrated by an K
automatisch	2 K vorgelesen	466 endet K	536 K vorgelesen	562 K von dpa	562 K von der	570 der text wurde K	570 dieser text wurde K
automatisk	2132 K oversatt
autor	270 és K de	512 ist K	1029 es K de	2299 é K de
autora	270 és K de	1029 es K de	2208 napisz do K	2299 é K de
autorce	330 napište K
autore	1688 è K di
autorem	2208 kontakt z K
autoren	525 meinung der K
autorin	512 ist K	512 ist freie K	525 meinung der K
autorise	1361 n'K pas la lecture
autorke	2602 napíšte K
autorki	2208 napisz do K
autorovi	330 napište K	2602 napíšte K
autorskim	2226 chroniony prawem K	2226 chronione prawem K
autoru	2540 javite se K	2540 pišite K
autrice	1331 est l'K	1400 est K	1688 è K di	1753 è l'K
""", 'av': """
available	750 our app is K	751 K on the app store	751 K on google play	884 app is K	901 tickets are K here
avbryt	21 K svar
avec	1329 K afp	1330 K afp
averci	1764 grazie per K letto
avertit	1414 K
avertizat	2427 a K
avise	2371 K-nos
avsluta	2783 K när du vill
avsnittet	2751 hela K	2751 ladda ner K
avtorici	2662 pišite K
avtorju	2662 pišite K
avverte	1767 K
""", 'ay': """
ayda	2869 K # tl	2869 K # tl'den	2926 K
aydinlatma	2839 K metni
ayirtin	2870 K
aylik	2926 K
ayudanos	1109 K
""", 'az': """
azionisti	1744 senza K	1744 né K
""", 'ba': """
ba	2168 K
bad	452 K	2784 K
bagikan	25 K	49 K
baixa	262 donar-te de K
baixe	2254 K o	2269 K o app
bajate	1109 K la app
bancs	285 no depèn de K
banner	611 cookie-K	975 cookie K
banners	975 cookie K
bantu	1638 K kami
bastano	1764 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	562 redaktion nicht K
beboette	2087 K
become	51 K one of them	807 K a	971 K one of them
becoming	806 K a member	923 consider K a	971 consider K	971 K a member
bedankt	2084 K voor het lezen
beelden	2020 heb je K	2020 heeft u K
befindet	492 an dieser stelle K sich
before	725 K you go	725 K you move on
begging	975 K
begs	974 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	454 mit einem K	547 jeder K hilft uns	562 K steht unter einer	577 mit einem kleinen K	586 K ist zuerst	598 mit ihrem K können wir	598 mit deinem K können wir	598 ihrem K helfen	603 K wurde zuerst	608 dieser K	608 diesen K
bejelentette	1583 K
bekijk	2030 nieuwe baan? K
beklagade	2784 K
beklagede	452 K
beklaget	2168 K
belangrijkste	2040 elke dag het K
believe	947 if you K we	972 people who K in
belirtti	2927 K
below	877 sign up K	877 enter your email K	906 links K
beluisteren	2064 dit artikel ook K	2064 hier K
benachrichtigungen	14 K	480 K aktivieren	481 push-K
benadrukt	2087 K
bent	1970 nu je hier toch K
bepaalde	2087 K
berasal	1615 konten ini K dari
berdonasi	1638 mari K	1638 silakan K	1638 ayo K	1638 anda K
bereits	463 sie haben K ein abo	551 K ein konto
bergabung	1638 mari K	1638 K dengan kami	1638 ayo K
bergabunglah	51 K	1638 K
bergantung	1625 K pada dukungan anda
berichte	67 K uns
berichten	67 K sie uns	608 wir K
berichterstattung	608 unsere K
berichtet	512 K für	512 K über
berichtete	610 K
berite	2691 K nas
berkomentar	6 untuk K
berlangganan	1588 sudah K	1591 K newsletter	1624 terima kasih telah K	1624 berhasil K	1638 K sekarang	1638 silakan K
bersama	51 ikutlah K	1638 gabung K
bescheid	565 sagen sie uns K	565 sag uns K
beschloss	610 K
besedah	2703 po K
besked	425 push-K
beskeder	425 push-K
besloot	2087 K
beslutade	2784 K
besluttede	452 K
besluttet	2168 K
besoin	1276 nous avons K de vous	1411 nous avons K de vous	1411 a K de vous	1411 avons K de votre
besplatan	2568 poslednji K tekst
besplatna	2555 K članka
besplatne	2555 K članke
besplatni	2547 naš K webinar	2547 naš K vebinar	2568 poslednji K članak	2568 zadnji K članak
besplatnih	2555 K članaka
beste	2040 elke week het K van
bestellen	454 jetzt K	531 im shop K	532 shop K	532 store K	605 jetzt K im	607 K sie hier	607 K sie unseren
bestellung	517 K
besten	608 die K texte
betaald	2075 artikel is K	2075 content is K
betaalmuur	2042 geen K	2088 K
betalande	2778 K läsare
betalende	438 kun for K	447 K læsere	2163 K lesere
betalingsmur	453 K	2169 K
beteiligt	561 redaktion ist nicht K
betonte	610 K
betrokken	2049 redactie is niet K
bevestigen	2040 aanmelding te K
bevorzugen	518 google K
bevorzugte	518 K quelle
bevorzugten	518 K quelle
bevorzugter	518 K quelle
bewerben	532 jetzt K:
bewust	83 speel K
bezahlschranke	548 K	611 K
bezmaksas	1956 K rakstus	1956 K raksti	1956 K kontu	1960 K raksts
""", 'bi': """
bidrag	380 dit K	380 giv et K	449 giv et K	449 dit K gør	449 dit K er	449 dit K til vores	453 K	2093 ditt K	2142 gi et K	2165 ditt K gjør	2165 ditt K er	2758 ge ett K	2758 ditt K gör	2781 ge ett K	2781 swisha ett K
bidraget	2142 K ditt
bijdrage	1973 jouw K	2016 kleine K	2075 K is betaald	2081 dankzij jouw K	2086 kleine K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	595 uns ihre K
bildirdi	2927 K
bildirimlere	14 K	2832 K izin ver
bildirimleri	14 K	2833 K aç
bildirin	38 bize K	67 bize K
biletlerini	2857 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	972 K owner
bilten	78 na K	2535 K
binding	384 ingen K	451 ingen K
bindingstid	2097 ingen K	2167 ingen K
bindningstid	2713 ingen K	2783 ingen K
binnenland	2060 is redacteur K
bisogno	1644 abbiamo K di te	1764 abbiamo K di te	1764 abbiamo K del tuo	1764 abbiamo K anche di te	1764 abbiamo K di voi
bitte	455 haben wir eine K	455 eine K an sie	455 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	1583 K
""", 'bl': """
bli	2165 K med i	2165 K en del av	2781 K en del av
blijkt	2087 K uit
blijven	2042 om dit te K doen
bliv	51 K en af dem	449 K en del af
blocker	694 ad K	769 disable your ad K	769 disable ad K	769 turn off your ad K	769 using an ad K
blocking	769 K our ads	770 K ads
bloqueador	1010 K de anuncios	1113 K de anuncios	2279 K de anúncios
bluesky	16 K	763 follow him on K	763 follow her on K	763 follow them on K
""", 'bo': """
board	831 our jobs K	831 our job K
bogatych	2228 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	888 K this story	888 K this page
bookshop	873 our K	933 in our K	933 from our K
boutique	1370 dans notre K	1370 sur notre K
""", 'br': """
bralcem	2699 K
bralcev	18 po zaslugi K	43 pisma K	2680 s podporo K	2680 s pomočjo K	2699 K	2701 naših K	2701 po zaslugi K	2701 s podporo K	2701 podpori K
bralci	2699 K	2701 naši K
branja	0 čas K
brauchen	547 K noch #	607 wir K ihre hilfe	607 wir K deine hilfe	607 K wir sie	607 K wir dich	607 K wir eure
braucht	547 K ihre hilfe	547 K deine hilfe
breaking	754 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	2680 K vas
brief	2020 K naar
briefing	805 our morning K	805 our K	805 daily K	846 K in your inbox
briefkasten	520 anonymen K	520 anonymer K
brieven	2020 K naar
bring	909 our apps K you
brings	909 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	769 your K is out of date	769 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	2132 K ki	2132 K ai
""", 'bu': """
budite	2554 K u toku
buitenlandcorrespondent	2082 is K
buitenlandredacteur	2021 is K
bulabilirsiniz	2870 K
bulan	1640 per K
buletin	78 K kami	1591 K kami	1624 K harian kami	1639 K kami	1642 K
bulunabilirsiniz	2924 katkida K
bulundu	2927 çağrida K
bulunun	2924 katkida K
buradan	2865 K bağiş yapin
bureau	817 K chief
button	526 klick auf den K	946 clap K
buttons	855 the share K	855 the K below
buycoffee	2228 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	2254 K-se	2263 K-se para
cadeau	1978 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	1032 K
callan	1110 lo que otros K
campagne	1358 K de dons	1411 boucler notre K
campaign	972 our spring K	972 our K
can	971 pay what you K
canal	1005 únete al K	1109 únete al K	2275 siga nosso K	2275 siga o K	2371 entre no K	2372 nosso K
canale	1692 al K	1765 il nostro K
canali	1666 sui nostri K
canalul	2425 K nostru
cancel	21 K reply	741 K at any time	973 K any time	973 K at any time
cancele	2262 K quando quiser	2373 K quando quiser
cancellarti	1659 puoi K
cap	270 és K de
caporedattore	1688 è K	1753 è K
caporedattrice	1688 è K	1753 è K
carte	9 cette K
casella	79 nella tua K	1660 nella tua K
""", 'ce': """
cebinize	2862 K gelsin
celoten	20 K članek	2648 K članek je	2676 K članek
celotnega	2648 za ogled K	2648 za branje K	2676 K članka
cenite	2696 K naše delo	2696 K naš trud
cerea	2427 K
cereau	2427 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	2427 a K	2427 au K
""", 'ch': """
channel	972 our K	1597 ikuti K	1597 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1297 par e-mail K	1297 par mail K
chargement	1344 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	570 unseren K	570 unserem K
chcete	371 K číst dál	2589 K čítať ďalej
check	836 K back for more	836 K back soon
chef	1331 est K de	2060 is K van de
cheffe	1331 est K de
chefredakteur	597 ist K
chefredakteurin	597 ist K
chefreporter	597 ist K
chefreporterin	597 ist K
chegou	2255 se você K até aqui
chercheur	1331 est K
chercheuse	1331 est K
chia	25 hãy K sẻ	49 hãy K sẻ	3060 hãy K sẻ	3063 K sẻ
chiede	1767 K
chiederti	1644 un piccolo favore da K
chief	793 is K
chiesto	1767 ha K
chip	806 K in	807 K in	971 K in now	971 K in and
chipping	971 consider K in
choices	876 cookie K	876 your K
choisissez	1288 K votre offre
choose	723 K a plan	738 K a plan
chosen	860 K by our
chronione	2226 K są prawem
chroniqueur	1400 est K
chroniqueuse	1400 est K
""", 'ci': """
cijelog	2522 za čitanje K
cikk	1581 ez a K
cikkeink	1581 K
cikket	1579 ezt a K	1579 a K
cinste	54 fă-mi K cu o cafea
cipta	1609 hak K
citarea	2420 cu K sursei
citera	2738 K oss gärna	2738 K gärna men ange
citire	0 timp de K	0 timp K
citit	2412 dacă ai K până aici
cititorii	36 K noștri	2425 K noștri
cititorilor	18 datorită K	43 scrisorile K	2412 datorită K
civil	883 keep it K
""", 'cl': """
claimed	974 K
clap	946 K for this	946 K for it	946 give it a K	946 K up to
claps	946 K for this	946 give it some K	946 # K
clarifications	840 corrections and K
clicking	824 by K play
client	1290 déjà K
clips	40 your K
""", 'co': """
code	1692 qr K
codziennie	17 K rano	2179 otrzymuj K
coffee	54 buy me a K	54 buy us a K	806 buy me a K	806 buy us a K	971 buy us a K	973 cup of K
colabora	1029 K con
collabora	1688 K con
coloque	77 K seu e-mail
columnist	793 is a K	817 K	2021 is K	2082 is schrijver en K	2082 is K en
columnista	1098 es K
colunista	2299 é K	2360 é K
com	2469 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	1015 quieres K	1016 para K	2285 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	2425 spune-mi în K	2425 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	1015 déjanos tu K
comentarios	85 en los K	1015 no admite K	1016 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comentou	2374 K
comision	2407 primi un K
comment	6 to K	6 to leave a K	6 to post a K	777 log in to K	777 sign in to K	777 be the first to K	777 leave a K below	777 leave your K	777 our K policy	778 post a K	883 posting a K	883 members can K	900 to K you must	900 to K, you must	962 post your K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1352 votre K sera publié
commentaires	85 en K	85 dans les K	1317 charte des K	1317 espace K	1318 dans les K
commentare	6 per K	1674 vuoi K	1675 per K
commentator	2082 is politiek K
commenter	1318 pour K	1352 peuvent K	1352 pour pouvoir K
commenti	85 nei K	1674 i K saranno	1675 nei K
commenting	777 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	777 in the K below	777 let us know in the K	777 K powered by	777 K have been closed	777 all K are subject to	777 we welcome your K	778 in the K section	883 posting K	900 closed the K	900 turned off K	900 turned off the K	900 switched off K	900 disabled K	962 post your K	971 let us know in the K
commercial	860 our K team	860 our K content	1348 réalisé par un partenaire K	1361 notre service K
commissie	2049 een K
commission	768 we may receive a K	768 K if you buy	860 may earn a K	860 may earn a small K	860 may earn an affiliate K	860 may receive a small K	860 may receive K	860 earn K from	885 K
commissione	1701 ricevere una K
commissions	885 K
committed	840 K to accuracy
community	564 unserer K	608 unsere K	777 abide by our K	814 our K members	814 leave our K	814 like our K	971 join our K of	972 K-funded	1674 regole della K	1692 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	2306 uma publicação K por
compartilhado	2306 um post K por
compartilhe	25 K	49 K com	67 K sua história	2371 K este
compartilo	49 K
compartir	985 K tu cuenta, cambia	1109 si quieres K tu cuenta
compensated	885 K
compensation	860 receive K from
complain	840 K about this article
complained	974 K
complains	974 K
complaints	840 our K page
completa	1061 para leer la nota K	2262 para ler a matéria K
complete	853 K digital access
completo	2262 para ler o artigo K
complimentary	15 K articles	744 K articles	744 K article this month	744 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1411 créez un K	1411 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1058 K que sostiene
comunidade	2371 faça parte da K
comunique	2284 K um erro
comunitatea	2412 K care susține	2424 intră în K
concorda	43 K?
condannato	1767 ha K
condiciones	1013 términos y K
condividi	67 K la tua storia	1764 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conduite	1352 charte de bonne K
confidence	815 in K
confidential	815 K tip	815 K tips
confirm	746 check your email to K
confirmar	1057 bandeja de entrada para K	2320 caixa de entrada para K
confirmat	2427 a K
confirmation	1357 e-mail de K
connect	763 K with us on
connectez	24 K-vous	1274 K-vous	1288 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	1671 il K ai cookie
consent	773 we need your K to load	809 written K
consentimento	2306 K para carregar
consentiti	1674 non sono K commenti
consider	723 K giving	723 K making	723 K joining	723 K a gift	730 if you liked this article, K	807 please K	807 K a	807 K giving	807 K joining	923 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	746 K me with news and offers	821 K her at	821 K him at	821 K them at	971 K us at	2057 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	792 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	2371 K-nos
contenido	9 este K	9 K externo	986 K premium	1012 K externo de	1012 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	773 to view this K, you	773 to view this K please	773 this K is hosted by a third party	773 we use your sign-up to provide K	774 third-party K	853 access to all our K	860 our K studio	862 to reuse this K	865 this K	2025 K te zien
contenu	9 ce K	1314 ce K n'a pas pu être	1314 K bloqué	1344 K est fourni par
contenus	1288 tous nos K	1412 nos K
contenuti	9 K esterni	1655 a tutti i K
contenuto	9 questo K	9 K esterno	1671 K esterno
contingut	9 aquest K
continua	1714 K a leggere con	2416 pentru a K lectura
continuar	285 el teu suport per K	285 ajuda'ns a K	288 per K llegint	2325 para K lendo	2325 para K a ler	2325 K lendo
continuare	20 K a leggere	1714 per K a leggere	1714 per K la lettura	2416 pentru a citi în K	2416 citește în K cu
continue	736 to K reading this article	736 log in to K	736 sign in to K	736 register to K	736 upgrade to K	971 help us K	2312 K a ler abaixo	2325 K lendo com	2325 K a ler com
continuer	1361 pour K à lire
continuez	1348 publicité, K	1361 K votre lecture sur
continuing	773 by K to use this website, you agree
contou	2374 K
contribua	90 K com o que puder	2298 K	2371 K com	2371 K a partir	2371 K para o nosso
contribuez	1411 K
contribuie	90 K cu cât poți
contribuisci	1643 K
contributed	818 K reporting	818 K to this report	818 K to this story	818 K to this article	862 K to this report
contributing	793 is a K	971 by K to
contribution	723 make a K	806 make a K	971 your K	971 making a K	1411 votre K
contributo	1643 il tuo K	1647 con il tuo K	1711 piccolo K per noi
contributor	793 is a K
conversation	723 join the K	777 join the K with	778 to join the K	883 in the K
convida	54 K'm a un cafè
cookie	773 manage your K	1430 קובצי K	1551 K-kat	1671 usiamo i K	1671 questo sito usa i K	2191 pliki K	2463 файлы K	2463 файлов K	2473 файлы K	2503 файлы K	2503 файлов K	2605 súbory K	2955 файли K	2955 файлів K	2967 файли K	2997 файли K	2997 файлів K	3025 sử dụng K	3040 chấp nhận K
cookiekeuze	2061 K
cookies	9 third-party K	396 vi bruger K	397 bruger K til	419 K	569 nutzung von K	623 αποδοχή K	667 K	773 we use K	773 this site uses K	773 this website uses K	773 our site uses K	773 uses K to	773 accept all K	773 accept K	773 how to control K	774 use of K	824 social media K	876 K	1012 usamos K	1012 este sitio utiliza K	1012 esta web utiliza K	1012 aceptar las K para	1012 que aceptes las K	1013 uso de K	1314 refusé les K	1315 utilise des K	1344 gérez vos K	1385 accepté les K	1415 bandeau K	1999 omdat je geen K	2001 gebruik van K	2025 social media-K	2061 K toe te staan	2109 vi bruker K	2131 K	2191 używamy K	2191 plików K	2281 usamos K	2281 este site utiliza K	2281 este site usa K	2282 uso de K	2740 K på	2748 K
cookievoorkeuren	2025 K
copy	972 read our K
copyright	2052 rust K
corespondent	2398 este K
corporate	972 K backing
correct	860 K at time of
correction	840 report a K	840 request a K	840 suggest a K
corrections	840 our K	840 K policy	870 our K team	972 our K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	993 en tu K	993 en su K	993 a tu K
correspondant	1331 est K	1331 K à	1400 est le K
correspondante	1331 est K	1331 K à	1400 est la K
correspondent	793 is a K	817 K	2021 is K
correspondente	2299 é K	2360 é K	2360 é a K	2360 é o K
correspondents	972 our K
corresponsal	270 és K	1029 es K	1098 es K	1098 es la K	1098 es el K
correu	77 deixa el teu K	77 deixeu el vostre K	262 al teu K
corrispondente	1688 è K	1753 è K	1753 è la K	1753 è il K
count	964 you K on
courriel	1297 par K chaque	1297 dans votre boîte K
couvre	1331 K les
coverage	836 read our full K	836 see our full K	888 more of our K	888 all our K	972 our K
covers	793 K the
""", 'cr': """
created	800 summary was K
creative	47 K commons	47 K-commons-lizenz
criticised	974 K
criticized	974 K
cronista	1753 è K	2360 é K
cronisti	39 nostri K
crowdfunding	975 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	1029 K los
cuenta	985 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	2060 is K
cuma	17 her K
cuota	1110 tu K
""", 'cy': """
cyfrowe	2248 kup wydanie K	2248 wydanie K
""", 'cz': """
czekamy	2194 K na wasze
czytaj	2249 K dalej za
czytania	0 czas K
czytasz	2248 K nas za darmo	2250 K nas
czytelnicy	36 nasi K	2245 K	2250 nasi K
czytelniczek	2228 dzięki wsparciu K
czytelniczki	2245 K
czytelnikom	18 dzięki K	2245 K	2250 dzięki K
""", 'da': """
daarna	1979 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	607 sind sie K	607 sei K
dacci	1764 K una mano
daftarkan	1624 K email anda
dagar	2759 # K för #
dage	430 # K for #	449 prøv # K
dagelijks	1982 ontvang K
dager	2143 # K for #
daily	746 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	2250 pisać K
danach	466 K # euro
dane	2623 #% z K	2623 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	2042 K onze leden	2042 K mensen zoals jij	2042 K lezers zoals jij	2068 K onze lezers	2068 K lezers	2068 K giften	2081 K jouw steun	2081 K uw steun
dapatkan	1597 K update berita
dar	371 váš K	375 K	2645 K
darbu	1965 mūsu K
darmowe	2222 K konto
darmowy	2176 ostatni K	2237 ostatni K tekst
darmowych	2222 limit K
darowizna	2249 twoja K	2253 K
darowizny	2253 K
darte	995 K de baja
darujme	351 na K	372 na K	373 K
dary	375 K	2645 K
data	793 is a K
datajournalist	2060 is K
dateci	1764 K una mano
datenjournalist	597 ist K
datenjournalistin	597 ist K
datenschutzbestimmungen	493 K
datenschutzhinweise	493 K
""", 'de': """
deaktiviere	490 K deinen adblocker
deaktivieren	490 K sie ihren adblocker	490 adblocker K	490 ad-blocker K
deaktiviert	490 javascript ist K
debat	418 send det til K
debate	778 join the K
debattartikel	2747 din K	2747 skriva en K
debattartikeln	2747 svara på K
debatten	6 delta i K	400 deltag i K	424 deltage i K	424 deltag i K	424 tone i K	2136 delta i K
debattinnlegg	43 K	2130 K
decided	974 K
decidiu	2374 K
decis	2427 a K
deciso	1767 ha K
declarat	2427 a K	2427 au K
declarou	2374 K
dedi	2927 K
dedicated	972 our K team
dediler	2927 K
deductible	806 tax-K gift	806 tax-K donation	971 make a tax-K	973 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	1969 K dit
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	2703 je K
dejala	2703 je K
dela	25 K den	49 K den	2781 K med en vän
delite	49 K ga	67 K z nami
delivered	736 print edition K to	737 K to your door	746 K to your inbox	746 K to your email	746 get the latest news K	914 K mondays	914 K tuesdays	914 K fridays	914 K sundays
delivery	926 home K of the	926 home K
delo	2696 vam je všeč naše K	2701 naše K
dem	51 bli en av K
demanar	296 va K
demander	1276 une faveur à vous K	1276 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	2927 K
denuncia	1112 K	1767 K	2374 K
departe	49 dă-l mai K	2424 citi mai K
depend	964 you K on	972 we K on
depende	1058 no K de bancos	2321 não K de bancos
dependemos	1058 K de nuestros lectores	2321 K dos nossos leitores
der	610 so K
derden	1999 inhoud van K
derdi	2927 K
derecho	29 se reserva el K
derlerdi	2927 K
desactiva	1010 K adblock
desactivar	1010 K adblock
desacuerdo	43 en K
desative	2279 K o adblock
descarga	997 K la app	997 K nuestra app	1109 K nuestra	1109 K la app
descarrega	293 K't
descarregue	2269 K a app
desk	39 our news K
despre	2398 scrie K
desta	2371 faça parte K
destek	2865 K olun	2924 bize K	2924 K olun	2924 K ol	2924 K verin	2924 aylik K
det	452 hed K	2168 het K	2168 sto K
detected	769 ad blocker K	769 adblock K
determinou	2374 K
detto	1767 ha K
deutschen	586 von der K presse-agentur
devamini	2828 K okumak için	2924 haberin K okumak
devenez	80 K membre	80 K abonné	1411 K membre	1411 K mécène
device	815 non-work K
""", 'di': """
dicci	1764 K la tua
dice	1112 K	1767 K
diceva	1767 K
dich	607 trag K
dichiarato	1767 ha K
die	610 so K
diesem	608 K text
diesen	9 K tweet	49 leiten sie K	572 K text	577 gäbe es K text nicht	608 K text
dieser	608 K text
dieses	9 K video	526 um K video
different	43 got a K view
dig	376 vi har en bøn til K	2781 hör av K
digest	805 weekly K	805 our K
digipakett	1115 telli K
digital	551 K-abo für	578 ein K-abo	604 K-abo	881 K pass
digitalabo	463 mit unserem K	551 K für	604 K
dijo	1112 K
dimanche	17 chaque K
dimuat	45 K ulang
din	2555 za # K	2555 od # K
dinara	2584 K
dine	382 læst alle K
dinleyebilirsiniz	2870 K
dinleyin	2 haberi K	2870 K
dipendenza	88 il gioco può causare K
dipublikasikan	22 tidak akan K
dir	296 va K
direct	746 K to your inbox	1308 suivez en K	2381 K în inbox
directement	1298 K dans votre
directly	746 K in your inbox
directo	1005 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	1669 K adblock
disagree	43 K?
disait	1414 K-il	1414 K-elle
disattiva	1669 K adblock	1669 K l'ad blocker
discord	564 unserem K
discorda	43 K?
discordu	329 K
discordzie	2207 K
discover	268 a google K	413 google K	518 google K	602 K folgen	637 google K	811 google K	1034 en google K	2018 google K	2125 google K	2207 google K	2396 pe google K	2742 google K
discoverissa	1235 google K
discussion	6 to join the K	883 in the K	883 join the K	1317 participez à la K
disdici	1652 K quando vuoi	1766 K quando vuoi
disfrutando	1061 sigue K de
disiscriverti	1659 K
diskuse	342 vstupte do K	342 zapojte se do K
diskusie	2614 zapojte sa do K	2614 vstúpte do K
diskutiere	495 K mit
diskutieren	495 K sie mit	495 K sie über	607 K sie mit
diskutovat	342 K mohou
dispatch	805 a weekly K	805 our K
disponibil	2379 K doar pentru abonați
disponibile	1662 K su app store
disponible	998 K en google play	1300 K sur l'app store
dispositivo	985 si continúas leyendo en este K	986 en otro K	1714 in uso su un altro K	2325 em outro K	2325 noutro K
dispus	2427 a K
disse	1767 K	2374 K
distribuie	25 K	49 K-l
dit	1414 a K	1414 K-il	1414 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1317 K-le nous en	1411 K-nous
diu	296 K
diventa	80 K socio	1764 K socio	1764 K parte
diyor	2927 K
diyordu	2927 K
diz	2374 K
dizia	2374 K
diziam	2374 K
""", 'do': """
do	972 what we K
dobivajte	2575 K
dobivati	2569 želite K	2690 želite K
docente	1688 è K
dodaje	2252 K
dodal	374 K	2644 K
dodala	374 K	2585 K	2644 K
dodao	2585 K
doel	2042 ons K: #
dogodek	2669 naš K
dohodnine	2680 K
dokumente	520 anonym K
dollar	971 K you give	973 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1415 K
dona	1643 K ora
donacija	2559 svaka K	2559 vaša K	2582 vaša K	2583 vaša K	2583 svaka K	2586 K	2704 K
donacije	2586 K	2704 K
donacijo	2702 z K
donacijom	2584 K
donaciones	1113 K
donacions	297 K
donasi	1625 K anda	1638 K anda	1642 K
donate	723 K now	723 K today	807 K	971 K what you can	975 K
donateur	1411 devenez K	2084 word dan K
donateurs	1333 nos K	1412 nos K	2042 dankzij onze K	2068 dankzij K
donatie	1973 doe een K	1973 jouw K	2016 K	2084 jouw K	2084 uw K	2084 doe een K	2088 K
donaties	2068 dankzij K	2088 K
donating	971 consider K
donation	723 make a K	730 consider making a K	806 make a K	849 K will be doubled	849 K will be matched	902 small K	929 a K of £#	929 a K of $#	929 a K of €#	930 a K of £#	930 a K of $#	930 a K of €#	971 your K	971 consider a K	975 K
donations	975 K
donativo	2298 o seu K
donatrices	1412 nos K
donazione	1647 fai una K	1686 una K	1764 la tua K	1764 fai una K	1768 K
donazioni	1768 K
donderdag	17 elke K
doneer	1969 K	2016 K
doneren	54 kopje koffie K
donio	351 na K	372 na K
donirajte	90 K koliko možete	2559 K	2582 K	2680 K	2700 K
donnerstag	17 jeden K
donnez	1318 K votre avis	1411 K-nous	1411 K-leur
donors	928 K like you	971 new K
donos	2351 sem K	2351 nem K
dons	1411 vos K	1415 K
doors	972 our K open
dopisnica	2541 je K	2663 je K	2663 , K
dopisnik	2541 je K	2541 , K	2663 je K	2663 , K
dostupan	2522 ovaj sadržaj je K
doubled	849 gift will be K	927 will be K	927 be K	927 K until
dovoljenja	2655 kopiranje brez K	2694 brez K
download	389 K appen	389 K vores app	750 K our app	750 K on the app store	753 K the app	753 K the free app	971 K our	1969 K de	1985 K de app	1985 K de gratis app
dozvole	2558 bez K
""", 'dr': """
draag	2068 K bij
draht	520 ihr K zur	520 K zu uns
dreptul	29 își rezervă K
drepturile	2394 toate K rezervate
drittanbietern	492 K nicht zugestimmt	526 inhalte von K
drittanbieters	526 dienst eines K
drittplattformen	492 K
drive	972 fund K
drop	38 K us
""", 'du': """
dukung	1625 K kami lewat	1638 K kami
dukungan	1638 K anda
dung	9 nội K này	3040 nội K này do
duyurdu	2927 K
""", 'dy': """
dyskusji	2217 kulturę K
dyskutuj	2217 K z nami
""", 'dz': """
dziennikarka	2209 - K	2209 , K
dziennikarstwo	2173 wesprzyj niezależne K	2250 nasze K	2250 niezależne K
dziennikarz	2209 - K	2209 , K
dziennikarze	2250 nasi K
dziennikarzem	39 naszym K	2209 jest K
dziennikarzy	2213 szukamy K
""", 'ec': """
economia	270 és cap d'K	2360 cobre K
economieredacteur	2021 is K
economieverslaggever	2082 is K
economista	1098 es K	1753 è K	2360 é K
""", 'ed': """
edasi	49 saada K
edited	862 this story has not been K	862 has not been K by
edition	831 our special K	862 in our print K
editor	331 , K	780 letter to the K	793 is a senior K	793 is an K	793 is the K	793 is the deputy K	817 K	870 to the K	971 write a letter to the K	1098 es K de	1614 adalah K	2299 é K de	2360 é K de	2360 é K do	2603 , K
editora	1098 es K	2299 é K de	2360 é K de	2360 é K do
editori	1744 senza K	1744 né K
editorialista	1753 è K
editorka	331 , K	2603 , K
editors	870 to our K	972 we, the K	972 our K
ediyor	2927 itiraf K
""", 'ee': """
eelisallikaks	1127 K
eelistatud	1127 K allikaks
eens	43 mee K?
eerste	2086 K maand
""", 'ef': """
eftertryck	2738 K förbjudet
""", 'eg': """
egyet	43 ért K?
""", 'eh': """
ehdotti	1272 K
""", 'ei': """
eiere	2142 ingen rike K
eigener	455 in K sache	608 in K sache
eilmeldungen	14 K	480 K aufs	543 K
eindredacteur	2021 is K
einem	466 mit K abo
einen	520 K tipp für uns
einer	562 text steht unter K
eingebettete	9 K beitrag	526 K inhalte
eingebetteten	526 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	593 unter K von ki
einstellungen	569 cookie-K
eintragen	607 K genügt
einverstanden	43 K?	471 ich bin damit K, dass
einwilligung	473 K können sie jederzeit widerrufen	473 K kann jederzeit widerrufen	473 K jederzeit widerrufen	492 K jederzeit
""", 'ek': """
ekibimiz	2925 K
ekibimize	2857 K katilin
ekipi	2669 naši K
ekipo	2669 našo K
ekledi	2927 K
ekleyin	2870 K
ekliyor	2927 K
ekonomireporter	2746 är K
eksternal	1615 konten K	1615 situs K
eksterni	2543 K sadržaj
eksternt	397 K indhold	419 K indhold	2110 K innhold	2131 K innhold
""", 'el': """
elektronski	2649 svoj K naslov	2675 svoj K naslov
elfogadom	1537 K a
elige	985 K tu plan	1109 K tu plan
elismerte	1583 K
elke	17 K dag
ellas	51 únete a K
elle	1414 dit-K
ellos	51 únete a K
elmondta	1583 K
elrendelte	1583 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	344 svůj K	618 το K σας	618 στο K σας	651 το K σας	746 enter your K	746 we'll K you	746 we will K you	759 click to K	759 share via K	777 save my name, K	805 our daily K	805 our free K	821 K her at	821 K him at	898 by K	898 to your K	911 put your K	911 type your K	911 type in your K	911 leave your K	911 leave us your K	911 add your K	911 drop your K	911 pop your K	911 give us your K	911 fill in your K	912 sent to your K	912 by K to you	913 by K	917 join our K list	917 join the K list	953 reply to this K	971 K us at	993 en tu K	1591 ke K anda	1624 di K anda	1660 la tua K	1660 nella tua K	2219 adres K	2219 swój K	2267 no seu K	2411 pe K	2441 ваш K	2554 svoj K	2554 svoju K	2616 svoj K	2938 ваш K	3016 K của bạn	3016 nhận tin qua K	3017 địa chỉ K	3047 điền K để nhận	3047 K để nhận bản tin	3047 tin nóng qua K	3048 mỗi sáng qua K	3048 qua K mỗi	3060 nhập K của bạn
emailed	912 K to you
emailing	790 get in touch by K
emailul	77 lasă-ne K	2381 introdu K	2382 pe K tău
embed	9 this K	824 to view this K
embedded	9 K content	9 K post
embora	2255 antes de ir K
empresas	1110 sin grandes K
emretti	2927 K
""", 'en': """
enable	769 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1292 sans K	1413 sans K
engagent	30 n'K que
engelleyici	2839 reklam K
engelleyicinizi	2838 reklam K
enig	43 K?
enjoyed	725 we hope you K this
enligt	2784 K
enquete	35 nossa K
ensayista	1098 es K
ensisijaiseksi	1235 K lähteeksi	1235 K lähteeksesi
enter	565 strg+K	911 K your e-mail	1401 ctrl+K	2453 ctrl+K	2948 ctrl+K
entering	746 by K your email
enthalten	551 im abo K
entlang	607 hier K
entrada	79 na sua caixa de K	992 en tu bandeja de K	2267 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	1765 K fine mese
entschied	610 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1357 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	2134 hele K
epizodo	2671 K
epizodu	338 K	2549 K
""", 'eq': """
equipa	39 nossa K	2372 a nossa K
equipe	39 nossa K	2372 nossa K
equipo	1110 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	520 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	544 K angemeldet
erforderliche	21 K felder sind	495 K felder sind
erhalten	576 sie K in kürze
eri	42 K lì
erid	2488 K
erikoistoimittaja	1240 K
erkende	2087 K
erkender	452 K
erkendte	452 K
erkjente	2168 K
erreichen	565 K sie uns
erreichst	565 K du uns
error	840 spot an K
errors	840 spot any K
erschien	507 dieser text K zuerst	507 dieser artikel K zuerst	507 dieser beitrag K zuerst
erschienen	507 zuerst K auf
erstmals	603 text wurde K	603 artikel wurde K
ervaring	67 deel uw K	2057 deel je K	2057 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	562 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	2371 K-nos
escreve	2299 K sobre	2299 K às	2299 K aos	2299 K para
escreveu	2374 K
escribe	77 K tu correo	1029 K sobre
escribinos	38 K	67 K
escriptor	270 és K
escriptora	270 és K
escritor	1029 es K
escritora	1029 es K
escriu	38 K-nos	67 K-nos	293 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	2371 K a
esimene	1153 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1413 offre d'K
essayiste	1400 est K
estabas	42 K allí
estamos	1110 ya K en
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
ettertrykk	2121 K forbudt
etti	2927 diye rica K	2927 rica K
ettiler	2927 rica K
etwas	547 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2555 za # K	2618 od # K
euro	466 dann # K	609 ab # K	2618 za # K
euroa	1253 K/kk
eurolla	1253 K
""", 'ev': """
evenementen	2063 onze K
evening	17 every K
event	873 our free K	2030 ons K
events	873 our K
every	17 K week	746 in your inbox K	802 thank you to K	968 we read K	973 K gift
everyone	802 thank you to K who	802 thanks to K who	849 keep it free for K	921 free for K to read	921 open for K	921 open to K	921 free for K	972 K reading this
everything	972 K else we publish
evra	2676 za # K
evro	2676 za # K	2680 vsak K	2701 vsak K
""", 'ex': """
exclusief	1977 dit artikel is K	1979 K voor abonnees
exclusiva	985 nota K	1062 K para socios
exclusively	853 K for members
exclusivo	985 este artículo es K	985 contenido K para	986 este contenido es K	1062 K para socios	2262 este conteúdo é K	2262 este artigo é K	2263 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1412 notre K
existujeme	2623 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	974 K
explica	38 K'ns	67 K'ns	296 K	1112 K	2374 K
explicar	296 va K
explicat	2427 a K
explicou	2374 K
explique	1414 K
expliqueu	38 K-nos	67 K-nos
expressed	823 views K	823 opinions K	823 views and opinions K	823 views K are personal
external	9 K content	773 K content from
externe	9 contenu K	9 K inhoud	569 dieser K inhalt	594 K medien	1999 K inhoud
externen	9 K inhalt	9 K inhalte	493 K inhalt	526 alle K inhalte
externer	9 K inhalt	492 K inhalt von	526 anzeige K inhalte	526 K inhalt konnte
externes	9 contenus K
extracto	1057 un K de nuestra
""", 'fa': """
facebook	16 K	178 K	393 på K og twitter	564 unserer K-gruppe	569 inhalt von K	637 K	759 share on K	763 like us on K	763 find us on K	764 on K and twitter	764 on K, twitter	764 on twitter and K	1007 en K y twitter	1007 en K, twitter	1007 en K y x	1309 sur K et twitter	1309 sur K, twitter	1666 su K e twitter	1994 op K en twitter	1994 op K, twitter	2056 onze K-groep	2106 på K og twitter	2276 no K e no	2276 no K, no	2723 på K och twitter	2961 K	3082 在K上
facebookgroep	2056 onze K
facebookie	16 K
facebookis	1128 K
facebookon	1547 K
facebooku	16 K	329 K	2539 K	2601 K	2661 K
facts	971 fund the K
factual	840 K error	840 K errors
faire	1274 K un don
fais	1411 je K un don
faisant	1282 en K un don
faisons	1358 K vivre un
faites	51 K comme eux	1274 K un don	1282 K un don	1333 K un don	1411 K-le lire	1411 K un geste
farci	1765 da K
fast	452 slog K	2168 slo K	2784 slog K
favor	725 small K to ask	725 a K to ask of you	725 we have a K to ask	975 small K
favoriete	2018 K bron	2064 K podcast-app
favoris	1338 K google	1338 K sur google
favorite	811 K source	1338 source K
favorites	1338 sources K
favoritos	1034 tus K
favour	725 small K to ask	725 we have a K to ask	975 small K
favourite	811 K source
""", 'fe': """
fee	885 a K
feedback	538 ihr K	538 dein K	777 thanks for your K	777 thank you for your K
fehler	495 haben sie einen K
fehlerhinweis	495 K
fejsbuku	2539 K
felder	60 K mit stern
felelte	1583 K
felirat	1583 ez a K
feliratkozom	1529 K a hírlevélre
fellow	793 is a senior K	793 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1543 minden jog K
""", 'fi': """
fi	806 on ko-K
fields	60 K with a star
figyelmeztet	1583 K
figyelmeztetett	1583 K
filmer	40 bilder och K
finalul	2425 K lunii
finanzieren	458 wir K uns durch spenden	577 helfen sie uns, sie zu K	608 wir K uns
find	947 if you K
finden	557 zum thema K sie	557 aus der region K sie	557 mehr dazu K sie	600 K sie hier.	600 K sie hier:	600 K sie oben.
finder	423 K en fejl
findest	600 K du hier.
fined	974 K
finestra	1674 si apre in una nuova K
first	743 for the K year	743 for your K year
fizess	80 K elő	1580 K elő
fizessen	80 K elő	1528 K elő	1580 K elő
fizette	1570 hirdető K
""", 'fl': """
flere	450 K af dem
""", 'fo': """
fogalmazott	1583 K
folge	485 K uns	572 die ganze K	607 K uns
folgen	485 K sie uns	572 alle K des	602 google news K	602 bei google K	602 auf google K	607 K sie uns
folgt	485 K uns
follow	763 K us on	763 K us at	763 K him on x	763 K her on x	763 K them on x	763 K me on	763 K our live	763 K on x	777 notify me of K-up	971 K us on
folosim	2387 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	409 alle rettigheder K
fordert	610 K
forderte	610 K
foreslo	2168 K
foreslog	452 K
foretrukken	413 K kilde	2125 K kilde
foretrukket	2125 K kilde
foretrukne	413 K kilde	2125 K kilde
forint	1582 K
forinttal	1582 K
forklarede	452 K
forklarer	452 K	2168 K
forklarte	2168 K
former	803 is a K
fortalte	452 K	2168 K
fortell	67 K oss
forteller	2168 K
fortgesetzt	489 wird nach der anzeige K
fortsette	2166 for å K å grave
forward	49 K it	49 K this	945 did someone K	945 did a friend K
forwarded	945 if someone K	945 if somebody K	945 this email was K to you	945 this letter was K to you	945 K this email	945 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	2021 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	595 uns ihre K	595 uns deine K
found	974 K that
founder	793 is the K
""", 'fr': """
fragen	551 K zum abo	551 K zu ihrem abo
fragt	610 K
fragte	610 K
fredag	17 hver K	17 varje K
free	70 ad-K	744 you have # K	746 sign up for our K	746 sign up to our K	746 get our K	750 our K app	750 our app is K	849 keep it K for all	849 keep this site K	921 made it K
freelance	791 is a K writer	793 is a K
freelancejournalist	417 er K	2060 is K
freiartikel	469 K
freier	512 ist K autor
freitag	17 jeden K
freiwillig	577 bezahlt wird K
freiwilligen	454 K beitrag
friday	17 every K
fridays	17 on K	914 sent K
friend	760 tell a K	849 become a K of the
frilansjournalist	2129 er K	2746 är K
""", 'fu': """
full	20 to read the K
functional	824 K cookies
fund	723 K our	730 help K our
funded	972 reader-K
fundet	423 K en fejl
fundraising	972 K deadline	975 K
funktionale	526 K cookies
funnet	2135 K feil	2135 K en feil
""", 'g': """
g	55 #K
""", 'ga': """
gab	610 K an
gabung	1597 K di kanal	1638 K di	1638 yuk K	1638 ayo K
galetes	273 fem servir K
ganze	557 lesen sie die K
ganzen	20 K text	463 den K text lesen	557 lesen sie den K
gave	2092 gi en K i dag	2092 gi en K nå	2093 gi en K	2165 gi en K til oss	2165 gi en K i dag	2165 gi en K nå	2169 K
gazetecidir	2853 K
gazetecilerimiz	2925 K
gazetecilik	2925 bağimsiz K	2925 K para	2925 iyi K
gazetemizi	2881 K
gazetesi	2853 K'nde yaziyor
""", 'ge': """
geaccepteerd	1999 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	2061 inhoud is K
gebruiken	1999 wij K cookies	1999 we K cookies	2020 dit artikel K
gebruikt	1999 deze website K cookies	1999 deze site K cookies
gedetecteerd	1997 adblocker K
gedruckte	551 K zeitung? dann
gedruckten	551 abonnenten der K
gefallen	455 ihnen hat dieser artikel K	455 hat ihnen dieser artikel K	455 hat dir dieser artikel K
gefragt	610 K
gefunden	495 fehler im text K
gehen	455 bevor sie K
gekennzeichnete	489 mit einem symbol K
geladen	492 nicht K werden	526 inhalt konnte nicht K
gelesen	608 bis hierhin K	608 bis hierher K
gemaakte	2062 door ai K
gemeenteverslaggever	2082 is K
gemeinschaft	547 teil der K
genehmigung	508 ohne K
generated	800 summary was K	800 summary is K	800 summaries are K	800 key points were K	800 audio was K	800 voice is K	800 K using ai	800 K by ai	800 this audio is K
genererad	2749 ai-K
genereret	420 K af ai
generosity	971 your K
gengive	439 ikke tilladt at K
gengives	45 K	410 må ikke K
genossenschaft	608 unsere K	608 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	2003 je e-mailadres wordt niet K	2052 artikel is eerder K op
gerekiyor	2879 üye olmaniz K
gern	607 wirf K
gerne	427 ja tak, jeg vil K	449 vil K høre fra dig	449 hører vi K
geschenk	604 K-abo
geschenkabo	604 K
geschickt	544 eine e-mail K
geschlossen	495 kommentare sind K
gesponsord	2075 artikel is K	2075 content is K
gewijzigd	2049 intussen K	2049 inmiddels K
gewinnspiel	531 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	541 die app K es	541 app K es
gift	723 make a K	929 a K of £#	929 a K of $#	929 a K of €#	930 a K of £#	930 a K of $#	930 a K of €#	930 your K of £#	930 your K of $#	971 your K	1969 met een K	2042 met jouw K	2042 met uw K
gifts	18 small K
giornale	1765 questo K	1765 il nostro K
giornalismo	1647 sostieni il K	1711 fare K costa	1765 il nostro K	1765 il K costa
giornalista	39 nostro K	1688 è K e	1688 è K de	1688 è K di	1688 è K del	1688 è K della	1688 è K dell'	1688 è K a	1688 è K per
giornalisti	39 nostri K	1765 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	2870 K
gitmeden	2824 K önce
give	806 K what you can	971 K what you can	971 K if you can	971 euro you K
gives	909 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	2122 kan ikke K
gjerne	2165 vil K høre fra deg
""", 'gl': """
glasajte	2564 K
glasila	2585 K
glasio	2585 K
glasujte	2564 K	2685 K
gledajte	2570 K nas	2691 K nas
glissez	1411 K une pièce
""", 'go': """
going	20 to keep K	902 keep us K	972 keep us K
gokken	83 wat kost K jou
google	178 K news	268 a K news	329 K news	343 K play	413 K news	485 auf K news	518 als quelle bei K	518 als quelle auf K	518 bei K öfter	518 auf K sehen	541 K play	563 K-suche	563 bei K	563 K news	563 auf K	637 K news	750 get it on K play	763 follow on K news	811 K news	811 star on K	811 source on K	880 when you search on K	880 in your K feed	1034 en K news	1546 K-ben	1900 K news	1941 K ziņās	1941 K news	2018 vaker in K	2055 in K	2055 op K	2055 bij K	2125 K news	2125 som kilde på K	2139 app store og K play	2139 K play og app store	2187 nas w K news	2187 na K news	2207 K news	2396 pe K news	2539 K news	2601 K news	2615 K play	2661 K news	2742 K news	2742 som källa på K	2755 app store och K play	2755 K play och app store	2835 K news'te	2849 K news'te	2849 K'da bizi	2861 app store ve K play'den	2961 K news	3022 trên K news
gostou	2372 K desta	2372 K deste
govorila	2585 K
govorili	2585 K
govorio	2585 K
""", 'gr': """
gracias	18 K a ti	1110 K a ti
granskning	2782 sådan här K	2782 vår K	2782 oberoende K
granskningar	2782 våra K
granskningen	2782 den här K
gratis	466 wochen K	466 monat K	578 tage K	607 jetzt K	609 wochen K	985 crea tu cuenta K	992 recibe K	1109 recibe K	1111 prueba K	1640 K	1977 ontdek nu K	1977 krijg je ook K	2085 niet K	2143 dager K	2154 K sak igjen	2154 K saker igjen	2160 ingen K saker	2759 dagar K
gratisartiklar	15 K
gratuit	15 article K	1294 dernier article K	1412 ce site est K	2424 creează un cont K
gratuita	1766 prova K
gratuitas	15 matérias K	988 notas K	2297 matérias K
gratuite	15 articole K
gratuitement	1288 essayez K	1290 inscrivez-vous K	1298 recevez K
gratuiti	15 articoli K	1657 articoli K
gratuito	15 articolo K	1657 articolo K	2297 artigo K
gratuitos	15 artículos K	15 artigos K	989 artículos K	2297 artigos K
gratuits	15 articles K	1358 nos articles sont K
gridava	1767 K
gritaba	1112 K
gritava	2374 K
grupi	2571 viber K
grupo	2371 entre no K
""", 'gu': """
guglu	2539 K
guidelines	777 community K before	777 our community K
""", 'ha': """
haber	2925 bu K
haberdar	2862 ilk siz K olun	2862 K olun
haberi	2 K dinle	4 K	2881 bu K	2881 K size
haberler	2849 google K'de	2849 google K	2925 bütün K
haberlerimiz	2925 K
haberlerimizi	2881 K
hacemos	1058 lo que K
hacete	1109 K socio	1109 K socia
hafta	17 her K
haftalik	2926 K
haftanin	2881 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	2868 ücretsiz haber K	2879 ücretsiz haber K
hakutulostesi	1235 google-K
halben	578 zum K preis
haluan	1250 kyllä kiitos, K
hangzik	1583 K
hashtag	62 K it
hatirlatti	2927 K
hatti	2852 ihbar K
hattimiz	2883 ihbar K	2883 whatsapp K	2883 haber K
hattimiza	39 K	2852 ihbar K	2883 whatsapp ihbar K	2883 ihbar K	2883 whatsapp K
haussa	1235 google-K
hauteur	1413 à la K de vos moyens
havi	1582 K #
havonta	1582 K
hay	3063 cho K
""", 'he': """
hear	816 we would like to K from you	816 we'd like to K from you	816 we'd love to K from you	816 we want to K from you	816 would love to K from you	971 we want to K from you	971 we'd love to K
heard	974 court K
hebben	2084 wij K je hulp nodig	2084 we K je steun nodig
hedder	452 K det i
heihin	51 liity K
hekelt	2087 K
hela	20 läsa K	20 läs K	2711 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	382 for at læse K	2095 for å lese K
helfen	454 K sie mit	607 K sie uns
helft	607 K uns
helloasso	1333 K
help	971 we need your K	971 K us do	971 will you K	971 K pay for	971 K if you can	971 K us pay	2016 K ons	2084 K ons
helpful	777 was this article K
her	2089 nå som du er K
here	723 sign up K	725 as long as you're K	725 now that you're K	877 sign up K	901 book K
herohero	372 na K
herpubliceren	45 K
herunterladen	478 app K
hetente	17 K	1582 K
heter	2168 K det i	2784 K det i
hette	2784 K det
hevder	2168 K
""", 'hi': """
hidden	60 email stays K
hier	600 gibt es K.
hierboven	2064 de video K
hieronder	2064 de reportage K	2064 het fragment K
hiervoor	2025 K zijn cookies nodig
hikayenizi	67 K bize
hilf	607 K uns
hilfe	593 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	454 K sie
hinweis	565 geben sie uns einen K	565 gib uns einen K	595 einen K
hinweise	520 K zu diesem	520 K nehmen wir	520 K für uns	538 K auf fehler
hirdette	1583 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	270 és K
historiadora	270 és K
historie	67 del din K
historien	431 læse hele K	1331 est K
historienne	1331 est K
historier	447 vores K	447 flere K	450 vores K	450 gode K
hittat	2752 K fel	2752 K ett fel
""", 'hj': """
hjelp	2132 K av ki	2132 K av ai	2156 K av ki	2156 K av ai	2165 K oss
hjelper	2165 ditt bidrag K
""", 'hl': """
hlasem	339 ai K
hlasujte	356 K	2628 K
""", 'ho': """
holder	447 læsere, der K
hoofd	2021 is K van
hoofdredacteur	2021 is K	2060 is adjunct-K
hoogleraar	2021 is K
""", 'hu': """
hubungi	38 K kami	1638 K kami
huikkaa	1272 K
huikkasi	1272 K
huusi	1272 K
huusivat	1272 K
""", 'hv': """
hvad	90 giv K du kan	90 giv, K du kan
hver	17 K uge	17 K uke
hvor	376 nu K du er her
""", 'id': """
iddia	2927 K etti
ideal	2086 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1288 K-vous pour	1411 K-vous
""", 'if': """
ifade	2927 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	463 mit K abo
ihren	608 lebt von K
ihtiyacimiz	2924 yardiminiza K	2924 desteğinize K
""", 'ik': """
ikkunassa	1272 luki K
iklan	11 K	70 tanpa K
ikuti	1597 K kami	1638 K kami
""", 'il': """
ilanlari	2857 iş K
ilimitado	986 acceso K	2263 acesso K
ilk	2926 K ay
illimitato	1655 accesso K
ilmainen	1257 K tunnus
ilmaisia	1265 K juttuja
ilmoitti	1272 K
ilmoitukset	14 K	1248 K
iltakirje	1251 K
""", 'im': """
images	40 your K	40 vos K
imbuh	1641 K
imbuhnya	1641 K
immobilienmarkt	531 unserem K
importa	1109 tu opinión nos K
importante	2371 sua opinião é K
impozit	2413 din K către	2426 % din K
impozitul	2413 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	617 στο K σας	746 sent to your K	746 right to your K	746 into your K	746 check your K to	846 in your K at #	846 in your K by #	912 in your K	912 to your K	913 in your K	913 to your K	971 your K	1624 di K anda	1624 ke K anda	1710 nella tua K	1982 in je K	2525 u vaš K
inchiesta	53 mesi a questa K	1765 questa K
inchieste	1765 le nostre K
ind	24 log K	385 log K for at	447 log K med
indbakke	79 i din K	387 i din K
indbakken	79 i K	388 i K
independen	1639 jurnalisme K
independence	972 our editorial K
independencia	1110 nuestra K
independent	294 periodisme K	730 support K journalism	971 support K journalism	972 K journalism	2425 jurnalism K	2425 jurnalismul K
independente	2372 jornalismo K
independently	860 we K	860 editors K	860 K selected by our	860 K chosen by our
independents	294 mitjans K
independiente	1110 periodismo K	1110 prensa K
independientes	1058 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1765 giornalismo K	1765 informazione K
indipendenti	1711 rimanere K	1711 restare K
indipendenza	1765 la nostra K
indiquez	77 K votre adresse
indirin	2861 app store ve google play'den K	2870 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	507 dpa-K
infolettre	78 l'K	78 notre K	1297 notre K	1412 notre K
informace	348 K najdete
informasjonskapsler	2110 bruker K	2131 K
informatie	2020 K over dit
information	773 to store and/or access K on a device	773 for more K see our privacy	1335 lettre d'K	1335 lettres d'K	1412 K libre
informationen	508 mit K der	520 K zu diesem fall	586 mit K von
informations	1308 suivez les K sur
informativa	1672 K sulla privacy	1765 la nostra K
informazione	1711 l'K di qualità ha un costo	1764 sostieni l'K	1765 K libera	1765 l'K di qualità
informou	2374 K
infos	581 alle K zum
ingen	71 K spam	429 uden dig K	429 K rig ejer	2142 uten deg, K	2758 utan dig K
inget	71 K spam
ingevoegde	2025 K post
ingezonden	43 K brief	43 K brieven	2024 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	1564 K cikke maradt	1564 K cikkei	1564 K cikked maradt	1569 K cikk maradt	1577 nincs több K cikke
inhalt	9 dieser K	9 diesen K	463 dieser K ist nur für	526 dieser K wird von	526 um den K	569 K von x	594 diesen K zu sehen	594 ein K von
inhalte	9 externe K	493 externe K
inhalts	9 dieses K	569 laden des K
inhoud	9 deze K	1999 om deze K te	2025 bevat K van	2025 K te zien
iniciar	1015 debes K sesión
initialement	1328 article publié K	1366 cet article a été K
inkorg	79 i din K	2716 i din K	2716 till din K
inkorgen	79 i K	2757 direkt i K
inloggen	21 K om een reactie	24 K	2084 je moet nog even K
innan	2705 K du går
innboks	79 i din K
innboksen	79 i K	2101 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	1988 meldingen K	1997 javascript K
inschrijving	2040 K te bevestigen	2083 bevestig je K	2083 bevestig uw K
inscreva	2254 K-se	2266 K-se na nossa	2266 K-se em nossa
inscrever	2266 ao se K
inscription	1297 votre K a bien été	1297 K est confirmée	1297 confirmer votre K
inscrit	1290 déjà K
inscrivant	1298 en vous K
inscrivez	77 K votre adresse	1274 K-vous	1297 K-vous à notre
insegna	1688 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	2427 a K
insisted	974 K
instagram	16 K	178 K	393 på facebook og K	485 ob whatsapp, K	486 auf facebook, K	486 auf K, facebook	486 auf facebook und K	486 auf facebook oder K	569 inhalt von K	637 K	763 follow him on K	763 follow her on K	763 follow them on K	764 on K, facebook	764 on K and facebook	1309 sur facebook et K	1666 su facebook e K	1994 op facebook en K	1994 op facebook, K	2106 på facebook og K	2723 på facebook och K	2854 K'da takip	2961 K
instagrame	2601 K	2601 facebooku a K
instagramie	16 K	2188 na facebooku i K
instagramis	1128 K
instagramon	1547 K
instagramu	16 K	329 K	2539 K	2661 K
instale	2269 K a app
install	750 K our app
installeer	2037 K de app
installez	1411 K-la
installiert	574 die app K
instellingen	2061 cookie-K
integritetspolicy	2727 K
intelektas	1907 dirbtinis K
intelekto	1907 dirbtinio K	1922 dirbtinio K
intelektu	1947 mākslīgo K	1962 mākslīgo K
inteligence	353 pomocí umělé K	2682 s pomočjo umetne K
inteligencie	2625 pomocou umelej K
inteligencije	2561 uz pomoć umjetne K	2561 pomoću umjetne K	2561 uz pomoć veštačke K	2561 pomoću veštačke K	2561 uz pomoć vještačke K
inteligenciou	2625 umelou K
inteligencji	2230 z pomocą sztucznej K	2230 przy użyciu sztucznej K
inteligenco	2682 z umetno K
intelligencia	1552 mesterséges K készítette	1552 mesterséges K fordította	1552 mesterséges K segítségével	1571 mesterséges K segítségével
intelligens	420 med kunstig K	420 af kunstig K	420 fra kunstig K	420 kunstig K (ai)	440 hjælp af kunstig K	2132 med kunstig K	2132 av kunstig K	2156 hjelp av kunstig K	2749 med artificiell K	2749 av artificiell K	2771 hjälp av artificiell K
intelligenz	593 mithilfe künstlicher K
interdite	1366 diffusion K
interdites	1366 diffusion K
interessiert	565 ihre geschichte K
interview	572 das K in voller
introdu	77 K adresa de email	2381 K adresa
introduce	77 K tu correo
invest	971 K in local news
investigaciones	1110 nuestras K
investigador	270 és K	1029 es K	2299 é K
investigadora	270 és K	1029 es K	2299 é K
investigando	1058 seguir K
investigant	294 continuar K
investigate	815 we should K
investigation	53 months on this K	53 weeks on this K	866 this K	972 this K	1412 cette K
investigations	815 our K team	815 our K desk	972 our K
investigative	793 is an K
investigativteam	520 K
inviamo	57 ti K	57 vi K
inviata	1688 è K	1753 è K
inviato	1688 è K	1753 è K
invitame	54 K un café	54 K a un café
invite	1414 K
invitent	1414 K
involved	860 not K in the
""", 'ip': """
iphone	750 our K app
iptal	2870 K edin
""", 'ir': """
iratkozz	1531 K fel	1580 K fel ingyen
iratkozzon	1531 K fel	1580 K fel ingyen
""", 'is': """
iscrive	1710 ci si K qui
iscrivendoti	1659 K
iscriversi	1710 K qui
iscriverti	1710 per K clicca	1764 clicca qui per K
iscriviti	1643 K	1659 K alla nostra	1659 K gratis	1659 K al nostro	1710 K qui	1764 K qui
iscrizione	1660 annullare l'K	1710 la tua K è	1710 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	1583 K el
ismerte	1583 K el
issue	873 back K
issues	873 back K
istakao	2585 K
istakla	2585 K
istaknula	2585 K
istaknuo	2585 K
istedi	2927 K
istediler	2927 K
""", 'it': """
itiraf	2927 K etti
""", 'iz': """
izjavila	2585 K
izjavio	2585 K
izlasi	1964 K visu
izleyin	2870 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	2086 per K
jahr	609 im K	609 pro K
jahresabo	604 K
jakoon	49 laita K
janela	2284 abre em nova K
jar	806 tip K
jaunumi	1965 mūsu K	1968 K
jaunumiem	1933 piesakies K	1952 K	1964 piesakies K
jaunumus	1952 K
javascript	313 povolte K	313 zapněte K	396 aktivér K	396 slå K til	490 K in ihrem browser	490 aktivieren sie K	490 K benötigt	690 K	769 please enable K	769 requires K	769 K is disabled	769 K is required	769 turn on K	769 K is not available	769 enable K in your browser	769 K must be enabled	769 needs K	1010 activa K	1010 habilita K	1010 habilitar K	1010 activar K	1223 salli K	1223 ota K käyttöön	1312 activer K	1312 activez K	1312 K est désactivé	1312 nécessite K	1429 אפשרו K	1600 aktifkan K	1669 abilitare K	1669 abilita K	1669 attiva K	1669 attivare K	1997 schakel K in	2109 aktiver K	2109 slå på K	2191 włącz K	2191 włącz obsługę K	2279 ative o K	2279 habilite o K	2279 ativar K	2387 activați K	2450 включите K	2726 aktivera K	2726 slå på K	2945 увімкніть K	3024 bật K
javasolta	1583 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	2540 K nam	2540 K nam se	2540 K se našem	2540 K se našoj	2582 K nam	2582 K nam se	2582 K se našem	2662 K nam	2700 K se nam
""", 'je': """
jederzeit	466 K kündbar	471 widerruf K	471 abmeldung K	472 K abmelden	544 K wieder abmelden	576 abmeldung ist K	609 K kündbar
jednou	17 K týdně
jefa	1029 es K de	1098 es K de
jefe	1029 es K de	1098 es K de
jegyezte	1583 K meg
jelas	1641 K
jelasnya	1641 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	1575 K most
jelentkezzen	24 K	1528 K be a	1575 K most
jelezze	1580 K nekünk
jetzt	463 K im abo	605 K im shop	607 teste K
""", 'jo': """
jobbar	2749 K med ai
join	807 K for	971 K us on
jornal	2372 nosso K	2372 somos um K
jornalismo	2258 apoie o K	2321 K de qualidade tem um custo	2321 presente ao K	2371 apoie o K	2372 nosso K	2372 K de qualidade	2372 fazer K
jornalista	2299 é K formada	2299 é K formado	2299 é K do	2299 é K da	2299 é K no	2299 é K na	2299 é K e
jornalistas	2372 nossos K
joukkoon	51 liity K
journal	1412 notre K
journalism	730 support our K	730 support the K you rely on	849 keep our K free	853 access to all our K	853 access to all of our K	971 support quality K	971 support local K	972 our K	972 fearless K	972 K like this
journalisme	1279 soutenez un K	1411 soutenez le K
journalismi	1270 riippumaton K	1270 K maksaa	1270 hyvä K
journalismia	1270 K
journalismimme	1270 K
journalismus	458 unterstützen sie unabhängigen K	458 unterstütze unabhängigen K	458 für unseren K	577 freien K	608 unser K	608 unseren K	608 unabhängigen K	608 unabhängiger K	608 gut gemachten K	608 gut gemachtem K	608 frei zugänglichen K	608 frei zugänglicher K	608 guten K	608 freien K
journalist	39 vores K	39 vår K	417 er K på	417 er K hos	417 er K ved	417 er K i	512 ist freier K	512 ist K	522 arbeitet seit # als K	791 is a freelance K	793 is a K	817 K	2021 is K	2021 is freelance K	2060 werkt als K	2082 is schrijver en K	2082 is K en	2129 er K i	2129 er K på	2129 er K og	2746 är K på	2746 är K och
journalistar	39 våre K
journaliste	39 notre K	1331 est K	1331 K au	1331 K à	1331 K pour
journalisten	2085 onze K
journalister	39 vores K	39 våre K	450 vores K	2166 våre K	2782 våra K
journalistes	39 nos K	1357 nos K	1358 payer nos K	1412 nos K
journalistiek	1973 steun onze K	2068 goede K kost	2068 K kost	2085 onze K
journalistik	379 støt vores K	379 støt uafhængig K	450 vores K	450 uafhængig K	450 K koster	450 kritisk K	450 fri K	2708 stöd vår K	2708 stöd oberoende K	2782 vår K	2782 oberoende K	2782 granskande K	2782 bra K	2782 fri K
journalistikk	2092 støtt vår K	2092 støtt uavhengig K	2166 vår K	2166 uavhengig K	2166 kritisk K	2166 god K	2166 fri K
journalistin	512 ist freie K	512 ist K	522 arbeitet seit # als K
journalists	972 our K	972 we, the K
journaux	1370 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1272 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
jurnalis	39 K kami	1614 adalah K	1639 K kami
jurnalism	2425 facem K
jurnalisme	1625 dukung K	1639 K kami
jurnalismul	2412 K de calitate costă	2424 susține K	2425 K nostru
jurnalist	2398 este K
just	929 K £#	929 K $#	929 K €#
jutjubu	2539 K
jutro	17 svako K	17 vsako K
juttu	1213 lue koko K	1270 tämä K
juttujamme	1270 K
juttuvinkki	38 lähetä K	67 lähetä K	1269 lähetä K
jutun	20 koko K	1267 tämän K
jutusta	1270 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	2030 nu K voor	2030 je K voor
kabul	2927 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1270 K jutut
kaitstud	1118 kõik õigused K
kakor	2740 K på	2748 K
kami	1638 beri tahu K	1639 tim K
kan	90 ge vad du K	90 ge det du K	90 gi det du K	90 gi hva du K
kanaal	2085 ons K
kanal	450 vores K	1597 ikuti K	1639 K kami	2166 vår K	2782 vår K
kanale	2187 na naszym K
kanaliga	1128 meie K
kanalimiz	2925 K
kanalimiza	2835 K abone	2850 whatsapp K	2850 telegram K	2850 youtube K
kanalimizi	2850 whatsapp K
kanalina	2850 whatsapp K	2850 telegram K
kanalini	2850 whatsapp K	2850 telegram K
kanavaamme	1236 K
kanavalle	1236 whatsapp-K	1236 telegram-K
kanavamme	1236 whatsapp-K	1270 K
kannst	90 gib, was du K
karte	9 diese K	569 laden der K
karya	1639 K kami
kasutamine	1125 K ilma
kata	1641 K
katanya	1641 K
katil	51 sen de K
katilin	51 siz de K	2870 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	2874 reklam verenin K
kavom	54 časti me K
kaydetti	2927 K
kaydolun	2924 K
kaynak	2849 tercih edilen K	2919 tercih edilen K
kaynaklar	2919 tercih edilen K
kaynaklara	2849 tercih ettiğiniz K
kazala	2585 K
kazanin	2870 K
kazao	2585 K
""", 'kd': """
kdykoli	373 zrušit K
""", 'ke': """
kebijakan	1601 K privasi	1601 K cookie
kedvenc	1546 google K
keelatud	1125 loata on K
keep	902 help us K	971 help us K	971 help K our
keeps	909 our app K you
kehotettiin	1272 K
kehotti	1272 K
kehottivat	1272 K
kehotus	1272 kuului K
kein	551 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	1580 K minket
kernpunkte	570 die K
kertoi	1272 K
kertoivat	1272 K
kertoo	1272 K
kesti	2927 ceza K
ketentuan	1601 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	2132 med K	2132 av K
kielletty	1262 ilman lupaa on K
kiitos	1269 K kun luet
kinnitas	1154 K
kiosque	1370 en K
kiosques	1370 en K
kirakatban	1583 állt a K
kirim	1638 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1269 K sisään
kirjeenvaihtaja	1240 K
kirjoita	38 K meille	67 K meille
kirjoitti	1272 K
kirjoittivat	1272 K
kirjuta	38 K meile	67 K meile	1151 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1154 K
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1253 €/K	1271 /K
""", 'kl': """
klaagt	2087 K
klagade	2784 K
klagar	2784 K
klagede	452 K
klagen	2087 K
klager	452 K	2168 K
klaget	2168 K
klagt	610 K
kleine	455 haben wir eine K bitte
klical	2703 je K
klicka	2756 genom att K på
klicken	572 K sie auf play	572 auf play K
klikke	2140 ved å K på
klikom	2554 K na	2675 s K na	2675 s K
klimaatverslaggever	2060 is K
klummeskribent	417 er K
""", 'kn': """
know	870 let us K
""", 'ko': """
kogu	1151 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	1614 adalah K
kolumnist	512 ist K	1130 K	2541 je K	2663 je K	2746 är K
kolumnista	2541 je K
kolumnistica	2541 je K
kolumnistin	512 ist K
kolumnistka	2663 je K
komentar	6 za K	6 ostavite K	85 di kolom K	1622 tulis K anda	1622 di kolom K
komentara	2552 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	2552 biste K
komentarisanje	6 za K
komentarjev	2673 brisanja K	2673 izbris K	2673 brisanje K
komentarji	2673 K izražajo	2673 K ne izražajo	2673 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	2194 aby dodać K	2217 zostaw K
komentarzach	85 w K	2204 w K	2204 w K pod
komentarzu	85 w K	2204 w K
komentator	1622 tanggung jawab K
komentirajo	2673 K lahko
komentirali	2552 biste K
komentiranje	6 za K
komentirate	2673 K lahko
kommentar	540 K wird	540 ihr K	540 dein K
kommentarbereich	85 im K
kommentare	85 in die K	496 um K zu	540 K zu diesem	540 K werden	608 schreibt mir in die K	608 schreib mir in die K	608 schreibt uns in die K
kommentaren	85 in den K	496 in den K
kommentarerna	85 i K	2731 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	401 i K	2113 i K	2136 stenger K	2136 meninger i K
kommentarfunktion	496 K
kommentarsporet	85 i K	424 i K
kommentator	417 er politisk K	417 er K	2129 er K i	2129 er K og	2129 er politisk K	2746 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentekben	85 K
kommentera	6 för att K	2729 för att K
kommentere	6 for at K	6 for å K	399 for at K	2112 for å K
kommentieren	6 um zu K	6 K zu können	495 um zu K	495 probleme beim K	495 K sie diesen	495 K sie den	496 nicht mehr K	540 K
kommentiert	496 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kompakt	544 K per mail	544 K per e-mail
komunikat	2252 taki K
kondigde	2087 K
koneellisesti	1243 K
konferenci	336 naši K
konferenciju	2547 našu K
konferenciu	2609 našu K
konferenco	2669 našo K
kongress	531 jetzt zum K
konstaterade	2784 K
konstaterar	2784 K
kontakt	38 K os	38 K oss	449 K os	2165 K oss
kontakta	38 K oss	2781 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	2540 K nas	2540 K redakciju
kontaktowej	2208 skrzynki K
kontaktujte	330 K redakci	330 K nás	330 K autora	2602 K redakciu	2602 K nás
konten	9 K ini
kontingent	469 haben ihr K
konto	385 opret en K for	449 opret en K	2249 załóż K	2714 skapa ett K för	2781 skapa ett K och	2781 skapa ett K här
kontributor	1614 adalah K
konzern	548 kein K	608 kein K
kopeerimine	1125 K ilma
kopieras	2763 får inte K	2763 får ej K
kopieres	2121 kan ikke K uten
kopiering	409 K er ikke tilladt	2763 K utan
kopijuoti	1899 K, platinti
kopiointi	1232 luvaton K	1232 K ilman lupaa
kopyalanamaz	2845 izinsiz K
koresponden	1614 adalah K
korespondentas	1904 K
korespondente	1944 K
korespondentem	2209 jest K
korespondents	1944 K
korrekt	2752 ska vara K
korrekta	2752 ska vara K
korrekturhinweis	538 K
korrekturhinweise	538 K
korrespondent	417 er K	512 ist K	521 als K	521 seit # K	1130 K	2129 er K	2746 är K
korrespondentin	512 ist K	521 als K	521 seit # K
korting	2045 K op je eerste	2045 K op het eerste
korzystamy	2191 K z plików cookie
kostenlos	466 wochen K	466 monat K	471 K per mail	577 lesen alle K	578 tage K	578 tage lang K	609 K testen
kostenlose	15 K artikel	469 noch zwei K	469 noch # K
kostenlosen	469 noch einen K	469 K artikel gelesen	471 unseren K newsletter	471 unserem K newsletter	471 unserer K newsletter	471 den K newsletter	588 K konto	588 K account
kostenloser	469 K artikel
kostenpflichtig	463 dieser artikel ist K
koster	450 K penge
kostnadsfritt	2759 en månad K
""", 'kr': """
krevde	2168 K
kritik	538 lob oder K
kritiker	2746 är K och
kritiserar	2784 K
kritiserer	452 K	2168 K
kritisieren	610 K
kritisiert	610 K
kritizuje	374 K
kronor	2783 K
krzyczeli	2252 K
""", 'ku': """
kullan	2838 çerez K
kullanilamaz	2845 izinsiz K
kullanilmaktadir	2838 çerez K	2838 çerezler K
kullanilmasi	2845 izinsiz K yasaktir	2874 izin alinmadan K
kullaniyoruz	2838 çerezleri K	2838 çerezler K
kulttuuritoimittaja	1240 K
kulturredakteur	597 ist K
kulturredakteurin	597 ist K
kulturressort	521 leitet das K
kulturskribent	2746 är K
kumppanimme	1223 me ja K
kun	430 for K #	2143 for K #
kunne	450 K du lide
kunnen	50 leden K
kunt	90 geef wat je K	90 geef wat u K	2081 geef wat je K
kurzfassung	513 K
kutunuza	2831 posta K
kutunuzda	79 posta K
kuukaudessa	1271 K
kuukausi	1213 kokeile K	1253 K #	1269 kokeile K
kuukausilahjoituksella	1252 K
kuulutas	1154 K
kuus	1153 K
kuvailee	1272 K
kuvasi	40 K
""", 'kv': """
kviz	2550 naš K	2672 naš K
kvizu	2550 našem K	2672 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1272 K
""", 'l': """
l	295 K'any
""", 'la': """
laadi	1151 K alla
laat	2057 K het ons
laatste	1993 volg het K nieuws
ladattavissa	1249 sovellus on K
ladda	2718 K ner vår app	2781 K ner vår
lade	477 K die app
laden	477 K sie die app	478 app K	594 die karte zu K	594 das video zu K
lage	2166 K mer
laget	51 bli med på K
lahjoituksesi	1252 K auttaa	1269 K
lahjoitus	1252 tee K	1269 tee K	1273 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1411 K-nous votre
lamenta	1112 K	1767 K	2374 K
lamentano	1767 K
lamentou	2374 K
lance	1414 K
landing	912 K in your inbox
langganan	1624 K buletin	1638 K sekarang	1642 K
lanjutkan	1627 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	1579 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	2102 K ned vår app	2165 K ned
later	836 check back K
latest	888 the K on this story
laukeliai	21 būtini K
lauloivat	1272 K
laut	610 K
lavoro	1765 il nostro K
lawyers	972 our K
""", 'le': """
leave	746 one click to K	911 K your e-mail	911 K us your e-mail	946 K a clap	971 K us a tip	971 K a tip
lecteur	9 ce K	1344 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1358 par des K comme vous	1412 nos K
lectoras	36 nuestras K	1110 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1110 nuestros K	1110 gracias a sus K
lectors	18 gràcies als K	294 els nostres K
lectrices	1412 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	793 is a senior K	793 is a K
ledarskribent	417 er K	2746 är K
leden	2042 door onze K	2085 onze K
lederskribent	417 er K
leernos	1109 gracias por K
leestijd	0 K
legfontosabb	1579 K írásait
legge	1767 si K
leggere	1653 per K tutto
lehti	80 tilaa K
lei	2426 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	512 ist K
leiterin	512 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2321 K que nos apoiam	2372 nossos K	2372 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2374 K
lengkap	20 artikel K	1627 membaca artikel K
lesarinnlegg	43 K
lese	2144 du kan K mer	2144 kan du K mer
lesedauer	0 K
lesen	463 im abo K	463 K sie mit plus	469 % noch zu K	477 in der app K	557 mehr dazu K sie	600 K sie hier.	607 danke fürs K
leser	2165 takk for at du K
leserabend	531 K	571 unseren K
leserbrev	43 K	2130 K
leserbrief	43 K	496 K
leserbriefe	43 K	496 K an	538 K
lesere	36 våre K	2166 våre K
leserfinanziert	608 K
leserinnen	36 unsere K	608 unsere K	608 unseren K
leserinnlegg	43 K	2130 K
lesern	608 ihren K
leserne	18 takket være K	2142 K våre
lesernes	18 K bidrag	2166 K bidrag
leserreise	571 K
leserreisen	531 unsere K	531 unseren K	571 K
leserumfrage	35 unserer K
leserzuschriften	538 K
lesetid	0 K
lesezeit	0 K
letno	2702 K
lets	909 our app K you
letter	780 send a K
letters	43 K desk	43 K page	43 the K editor	780 K to the editor	780 send K	840 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1711 solo grazie ai nostri K	1765 i nostri K
lettre	78 notre K	1412 notre K
lettrici	1765 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1061 para seguir K	1061 quieres seguir K	1061 sigue K con	1061 y sigue K	1109 sigue K sin
lezen	20 meer K
lezers	36 onze K	2085 onze K
lezersaanbieding	2063 onze K
lezersactie	2063 onze K
lezersavond	2030 onze K	2063 onze gratis K
lezersevenement	2030 ons K
lezersreis	2030 onze K
lezersreizen	2030 onze K
""", 'li': """
libovolnou	373 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	1979 al K
lidem	18 díky K	372 díky K
liens	74 nos K	1348 via nos K	1348 par nos K
liest	600 K du hier.
lietotni	1950 K
lignes	1358 qui lisent ces K
liitu	1151 K meie
liituge	51 K
like	972 work K this
liked	972 K what you read
liker	2166 K du det vi
limit	736 read without K	744 free K
limitat	261 accés il·K
limits	736 read without K
line	38 our tips K	67 our tips K	815 our tip K	948 our tip K	948 our tips K
link	759 copy the K	855 read it for free with this K
links	74 über diese K	74 onze K	768 some K on this page	768 some of the K on	906 K here	906 K on this page	906 K in this post	906 K on this site	906 our K	906 our shop K	906 my K	906 these K	906 one of our K	906 one of my K
liputan	1639 K kami
lire	20 pour K cet	1414 peut-on K
lisas	1154 K
lisens	47 K cc	47 cc-K
list	917 join our K	917 not on the K yet	917 not on our K
listen	0 min K	763 K back here	763 K to us live	801 prefer to K	801 rather K
listeners	928 K like you
listening	801 K time
live	873 our K	873 K q&a	934 see them K
liveblog	557 im K	557 unserem K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	977 si has K hasta aquí
llegint	288 per seguir K
""", 'lo': """
local	972 keep K news
log	24 K in	1977 K in om	1977 K in of
logg	24 K inn	2098 K inn for å	2163 K inn med	2165 K inn for
logga	24 K in	2714 K in för att	2778 K in med
logge	588 K dich ein
logged	21 must be K in to post	736 you must be K in to	777 you must be K in to
loggen	588 K sie sich ein
logget	399 du skal være K ind
login	24 faça K	2262 faça K para	2371 faça K
lokalredakteur	597 ist K
lokalredakteurin	597 ist K
lokalredaktion	521 leitet die K
look	972 our new K
lovade	2784 K
love	964 you K
lovede	452 K
""", 'lu': """
lubas	1154 K
luetaan	1267 juttu K
lugeda	1115 et edasi K
lugejad	1152 meie K
lugemiseks	1115 edasi K
luisteren	2064 artikel ook K
luisterversie	2 K
lukeaksesi	1213 K koko	1213 kirjaudu sisään K
lukemaan	1269 pääset K
lukemista	1269 jatka K
lukijamme	1270 K
lukijasta	1267 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1252 K tukea	1270 K tuella
lukittu	1265 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1213 K
lunar	2426 K
lunes	17 cada K
lupasi	1272 K
lupasivat	1272 K
""", 'ly': """
lyder	452 K	2168 K	2784 K
lydversion	2 K
lyssnar	2751 K på poddar
""", 'ma': """
maand	1979 deze K nog	2086 per K
maandelijks	1979 K opzegbaar	2086 K
mach	51 . K mit	607 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	454 K sie mit	608 was wir K
macht	607 K mit
made	725 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	307 váš e-K	344 svůj e-K	651 το e-K σας	911 put your e-K	911 type your e-K	913 by e-K	1530 e-K cím	2057 K ons	2057 K dan	2084 K ons	2219 swój e-K	2267 no seu e-K	2411 pe e-K	2441 ваш e-K	2526 na vaš e-K	2554 svoj e-K	2554 na e-K	2590 váš e-K	2590 svoj e-K	2590 na váš e-K	2616 svoj e-K	2938 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	1982 je e-K	2040 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	388 din e-K	399 din e-K vil ikke	449 din K
mailben	1573 legjobb cikkei e-K	1573 cikkei e-K	1573 hírei e-K
mailbox	79 in je K	79 in uw K	912 in your K	1982 in je K	1982 in uw K	1982 in jouw K
maile	2590 vašom e-K
mailed	912 e-K to you	912 K to you
mailedbe	79 az e-K
mailing	917 join our K list	917 join the K list	917 on our K list
mailom	2616 správy e-K
mailovou	344 e-K adresu
mailowy	2219 adres K
mailt	1580 írjon e-K
mailu	79 do e-K	306 přímo do e-K	2590 do vášho e-K
mailul	2382 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1270 ilman K
mainos	11 K
mainostaja	1262 maksanut K
mainosten	1224 K esto
majhno	2701 smo K
make	971 will you K a
maken	2085 wij K
maksumuuri	1273 K
maksuton	1257 K tunnus
maksuttomat	1257 K artikkelit
maltilla	83 pelaa K
mamio	2585 K
manade	2784 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	2321 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	526 K-cookies	824 K cookies
marketingcookies	419 K	2025 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	1591 kotak K anda
masukkan	1591 K email
matched	806 K dollar	849 gift will be K	927 will be K	927 is being K	927 are being K	927 be K	927 K until
material	508 mit K der	508 mit K von	794 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2468 K	2469 K.ru
""", 'md': """
md	430 kr./K	451 kr/K
""", 'me': """
me	2469 t.K	2962 t.K
meaning	924 if you've been K to	924 if you have been K to
medarbetare	2746 är K på	2746 är K i
meddelade	2784 K
meddelte	452 K
medewerker	2021 is K van
medgav	2784 K
mediach	2239 naszych K
medio	1110 este K
medlem	80 bliv K	80 bli K	449 bliv K	2165 bli K	2781 bli K
mee	51 . doe K	51 . doe ook K
meie	1152 K töö
meil	1151 aita K
meile	1151 saada K
meilile	1147 sinu K
meille	38 kerro K	67 kerro K	1269 lähetä K	1269 kerro K
meinen	495 was K sie dazu
meint	610 K
meinte	610 K
meinung	30 K der	43 anderer K	495 sagen sie uns ihre K	525 K des autors
mejl	2526 na vaš K	2526 vašu K	2554 svoj K	2554 na K	2716 i din K	2716 till din K
mejla	38 K oss	67 K oss	2781 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	2781 din K
mejlen	79 i K	2716 direkt i K
mektuplari	43 okur K
melalui	1625 dukung kami K
melanjutkan	1588 untuk K membaca	1627 untuk K membaca
meld	2165 K deg på her
meldde	2087 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	565 K dich bei uns	607 K dich an	2100 K deg av når	2140 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	454 K sie sich an	463 K sie sich an, um	463 bitte K sie sich an	565 K sie sich bei uns	607 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	2038 krijg een K bij	2038 ontvang een K bij
meldingen	14 K	1988 schakel K in	1988 zet K aan	1988 ontvang K	2038 krijg K	2084 zet K aan
meldt	2087 K
meldte	2168 K
membaca	1627 untuk terus K	1627 untuk K berita ini	1638 daftar untuk K
member	50 as a K you	723 become a K	806 become a K	853 not a K?
memberikan	1622 K komentar
members	18 our K	36 our K	50 K can	736 is for K only	736 K-only story	881 paying K	921 thanks to our K	928 K like you	972 our K
membership	923 consider a K
membiayai	1625 K kami
membro	2371 torne-se K
membru	80 devino K
membutuhkan	1638 kami K dukungan
memuat	45 K ulang
menar	2784 K
mencionanos	62 K
mendaftar	1624 dengan K, anda
mendapat	1635 K komisi
mendapatkan	1635 K komisi	1638 daftar untuk K
mener	452 K	2165 hva K du	2168 K
menerbitkan	45 K ulang
menerima	1615 K cookie	1635 K komisi	1638 daftar untuk K
mengambil	1636 dilarang K	1636 dilarang keras K
mengandung	1622 komentar yang K
mengatakan	1641 K
menggandakan	1636 dilarang K
menggunakan	1601 K cookie
mengirimkan	57 kami K
mengutip	1608 dilarang K
meninggalkan	1622 K komentar
menit	0 K baca
mensais	2373 K
mensuales	1111 K
mensuel	1333 un don K	1358 un soutien K	1413 K
mention	62 K @
mentionnez	62 K-moi
menurut	1641 K
menyalin	1636 dilarang K
menyatakan	1641 K
merch	831 our K
merci	1411 K de nous
mere	431 kan du læse K	431 du kan læse K	431 kan læse K om
merkezimiz	2925 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	295 al K	1111 al K	1111 por K
mese	1766 al K
mesec	2555 prvi K	2584 prvi K	2676 prvi K	2676 na K	2702 na K	2702 prvi K
meses	1061 K por #
mesiac	2618 prvý K	2643 za K	2643 prvý K
message	38 K us	67 K us	725 a K from our editor
messagerie	1317 votre adresse de K ne sera pas
messengera	2207 K
messengeri	2601 K
messengerju	2661 K
messengeru	329 K
messengerze	2207 K
metus	1926 per K
mewakili	1636 tidak K redaksi
""", 'mi': """
mi	1947 ar K
mielipidekirjoitus	43 K
miembro	1109 hazte K
mig	62 tag K på
mij	62 tag K
mille	1711 # per K
milliardaire	1358 à aucun K
minggu	1640 per K
mingguan	1624 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	1533 kövess K	1580 kövess K	1580 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	853 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	2082 is K
misiniz	2828 zaten abone K
missen	2081 wat je kunt K
mission	972 our K
mistake	840 spot a K	840 report a K	947 when we learn of a K	947 when we make a K	947 if we have made a K
mitdiskutieren	6 K	540 K
mitgeteilt	610 K
mitglied	80 werden sie K	80 werde K	607 werden sie K	607 werde K	607 jetzt K werden
mitglieder	50 K können	466 nur für K	551 angebots für K	608 unsere K
mithilfe	593 K von ki
mitteilungen	14 push-K	481 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	2555 prvi K	2584 prvi K
""", 'mn': """
mnd	2143 kr/K	2167 kr/K
""", 'mo': """
mobile	750 on your K app	750 our K app
mobilen	425 direkte på K	2137 nyheter rett på K	2137 rett på K	2753 nyheter direkt i K	2753 direkt i K
mobilepay	449 K til #	449 K på #	449 K #	449 K et
modalidad	1111 K premium
moderador	2284 não serão aprovados pelo K
moderados	2284 serão K antes
moderated	777 comments are K	777 pre-K
moderowane	2217 są K
mogelijk	2084 maak het volgende K
mois	1413 par K
moittii	1272 K
molbu	2537 imamo malu K	2537 malu K
molila	2585 K
molili	2585 K
molio	2585 K
monat	551 einen K für	551 K für nur	609 im K	609 pro K
monate	578 # K lang
monatlich	609 K
monday	17 every K
mondays	914 sent K
mondogatta	1583 K
mondta	1583 K
montag	17 jeden K
month	736 try a K for	736 try it for a K	743 for the first K	743 for your first K	929 £# a K	929 $# a K	929 €# a K	973 a K	973 per K	973 every K	973 each K
monthly	806 one-off or K	853 reached your K limit	902 K gift	971 become a K	971 give K	973 K
months	53 K on this story	736 K for $#	743 for the first # K	743 for the first three K
morgen	17 jeden K	17 am K	17 hver K	428 hver K i din	547 uns auch K
morgenbrevet	2141 K
morgon	17 varje K
morgonbrevet	2757 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	90 donnez selon vos K	1412 nos K
""", 'mu': """
muhabiri	2853 gazetesi K
muhabiridir	2853 K
muhabirimize	39 K	2851 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	2881 K
muistutti	1272 K
mukaan	1269 lähde K	1269 tule K	1272 K
multato	1767 ha K
multou	2374 K
mums	1964 seko K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	2057 mail K
nabiralnik	79 v vaš K	2649 v vaš K
nabiralniku	2649 v vašem K	2675 vašem K
nachdruck	507 K verboten	562 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	477 aktuelle K aufs handy	478 K-app	481 push-K	557 weitere K finden sie	557 mehr K finden sie	581 K des tages	581 alle K zum
nadaljevanje	2648 za K branja	2677 K spodaj
nadaljuje	2677 K pod oglasom	2677 K spodaj
nadaljujte	2648 K branje
nadie	1110 K nos dice
naglasila	2585 K
naglasio	2585 K
najdete	348 další články K
najnowsze	2179 otrzymuj K
namenite	2680 K nam
napis	2252 taki K
napisz	38 K do nas	67 K do nas	2195 K do nas	2208 K do nas	2240 K:	2240 K na	2249 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	2648 če želite brati K
napsal	374 K
napsala	374 K
narrated	801 is K by an ai	801 is K by ai
naslov	2649 na vaš e-K	2649 svoj e-K	2675 svoj e-K	2675 svoj e-poštni K
nastavak	2522 za K čitanja	2556 K ispod	2556 K teksta
nastavili	2522 da biste K čitanje
nastavite	2522 K čitanje	2524 K čitati
nastavlja	2556 K ispod	2556 K nakon
naszego	2213 K sklepu	2216 K quizu
naszej	2250 K pracy
naszym	2249 zostań K
naujienas	1911 K telefone	1912 K el. paštu	1923 mūsų K
naujienose	1900 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	1010 tu K no soporta	1010 su K no soporta	2279 seu K não suporta
navela	2585 K
naveo	2585 K
navigateur	10 votre K	21 dans le K pour mon prochain	1312 votre K ne supporte pas	1312 votre K n'est pas
navodi	2585 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
""", 'ne': """
necesitamos	977 K pedirte	980 K tu apoyo	1109 K tu ayuda	1109 K de ti	1109 te K
necessariamente	2302 não reflete K a opinião	2302 não refletem K a opinião
necessaris	21 camps K
necessitem	293 et K
nechajte	77 K nám svoj e-mail
nechcete	361 K přijít o	2633 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	1969 K nu een
neighbors	928 K like you
neighbours	928 K like you
nell	1662 apri K'app
nella	79 K tua mail	1660 K tua mail
nendega	51 liitu K
neodvisni	2701 K mediji	2701 smo K
neodvisno	2700 podprite K
neophodna	21 K polja
neovisni	2583 ostanemo K
neovisno	2582 podržite K
nepriklausoma	1925 K žurnalistika
nesutinkate	43 K
netiquette	495 beachten sie die K	1674 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	2109 dette K bruker
neue	574 die K app
neuen	477 hier geht es zur K
neukunden	551 nur für K
neuvoi	1272 K
neuvoivat	1272 K
neuvoo	1272 K
neuvottiin	1272 K
never	71 K spam
news	478 K-app	581 alle K zum	581 alle K zu	750 K app for	793 is a K	815 K tip
newsblog	557 im K	557 unserem K
newsdesk	39 our K	39 the K
newsis	1127 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	194 K	284 la nostra K	345 K	372 náš K	375 K	471 unseren K	471 unserem K	471 unserer K	471 K bestellen	471 K richtig	475 K an	475 K von	475 zum K	475 täglichen K	516 K	544 K erhalten	544 K empfangen	544 unser K	544 der K über	544 der K für	576 unser abend-K	576 unser morgen-K	576 unser K	576 K ist kostenlos	607 K an	608 unser K	608 unseren K	608 unserem K	608 dieser K	611 K	617 εγγραφείτε στο K	617 εγγραφή στο K	617 το K μας	617 γραφτείτε στο K	617 στο K των	617 στο K του	617 στο K της	718 εγγραφείτε στο K	718 γραφτείτε στο K	719 το K μας	722 K	746 sign up for our K	746 sign up to our K	746 sign up for the K	746 subscribe to our K	746 join our K	746 get our K	746 our K here	746 receive our K	746 our daily K	746 our weekly K	746 our morning K	805 K	846 K soon	898 from our saturday K	945 this K was forwarded to you	945 forwarded this K	953 reply to this K	972 our K	975 K	992 suscríbete a la K	992 apúntate a la K	992 nuestra K	1057 suscribite al K	1110 nuestra K	1113 K	1297 inscrivez-vous à la K	1297 abonnez-vous à la K	1297 notre K	1357 vous adresser sa K	1412 notre K	1412 cette K	1415 K	1591 K kami	1591 langganan K	1639 K kami	1659 iscriviti alla K	1659 la nostra K	1710 le nostre K	1765 la nostra K	1765 questa K	1768 K	2179 zapisz się na K	2179 nasz K	2221 K	2250 nasz K	2253 K	2266 assine a K	2266 nossa K	2320 esta é a edição da K	2320 esta é uma edição da K	2372 nossa K	2375 K	2381 abonează-te la K	2381 abonați-vă la K	2381 înscrie-te la K	2424 înscrie-te la K	2428 K	2525 naš dnevni K	2535 K	2582 prijavite se na K	2583 naš K	2586 K	2617 K	2642 náš K	2645 K	2657 K
newslettera	78 naszego K	78 do K	78 odber K	2179 zapisz się do K	2179 naszego K	2221 K	2250 naszego K	2535 K	2590 odber K	2617 K	2642 nášho K
newsletterem	2250 naszym K
newsletters	746 K may contain info about	805 K	972 our K	975 K	1297 nos K	1297 recevoir les K	1412 nos K	1415 K
newsletteru	78 odběr K	345 K
newsletterul	78 K nostru	2381 K nostru	2411 abonează-te la K	2424 înscrie-te la K	2425 K nostru
newslettery	345 K	2617 K
newsletterze	2221 K
newslettre	2617 K
newson	1546 google K
newspaper	972 our K
newsroom	38 contact our K	67 contact our K	860 not by the K	870 tell our K	870 our K	888 stories from our K	888 more from our K	972 our K	972 non-profit K	972 this K
newsticker	557 unserem K
next	873 our K	902 help pay for the K	902 pay for the K one
nezavisni	2583 K mediji	2583 ostanemo K
nezavisno	2582 podržite K
""", 'ng': """
ngay	3060 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach
niente	71 K spam
nieograniczony	2177 K dostęp
niets	2015 K uit deze	2076 K van deze site
nieuws	1985 K-app	2018 google K	2020 K of een tip	2056 app je K	2072 al het K over	2072 al het K uit	2083 K in je mail
nieuwsbrief	78 de K	78 onze K	1982 onze K	1983 dagelijkse K	1983 wekelijkse K	2017 K	2085 onze K	2085 deze K	2088 K
nieuwsbrieven	1982 onze K	2017 K	2085 onze K	2088 K
nieuwsbron	2055 favoriete K
nieuwsquiz	2065 de K
nincs	71 K spam
""", 'nj': """
njuzleter	2535 K	2582 prijavite se na K	2583 naš K
""", 'no': """
nombreux	1358 plus nous serons K
nonprofit	972 K newsroom	972 K news outlet
nosaltres	38 contacta amb K
nosotros	1109 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	2258 apoie K	2258 apoie o K	2269 baixe K app	2269 no K app	2371 apoie K	2371 apoie o K	2371 siga o K	2371 entre no K	2372 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	294 la K feina	1662 nella K app	1765 la K app
nostre	294 el K canal
nostri	74 K link
nostro	35 K quiz	1765 il K sito	1765 che il K
nota	20 leer esta K	1061 para leer esta K
notice	947 if you K
noticia	1110 esta K
noticias	1034 en google K	1034 tu fuente de K
notificaciones	14 las K	1000 activa las K	1000 activar K	1001 recibir K
notifications	14 K	754 turn on K	754 turn on desktop K	754 would like to send you K	754 K from this site	755 enable K	755 allow K	755 receive K	1303 activer les K	1303 activez les K	1303 autoriser les K
notifiche	14 le K
notified	746 sign up to be K	755 get K
notifikace	343 K
notifikasi	14 K	1593 dapatkan K	1595 aktifkan K	1638 nyalakan K
notifikation	425 K
notifikationer	14 K	425 K
notify	755 K me of	755 K me when	777 K me of new posts
notis	2753 K
notiser	14 K	2753 K	2753 push-K
notre	35 K quiz	1412 K site
nouvelle	1317 ouvre dans une K fenêtre
novice	2649 na naše K	2649 na e-K	2657 e-K	2675 na e-K	2701 naše K
novinar	2541 je K	2541 , K	2541 - K	2663 je K	2663 , K	2663 - K
novinari	2583 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	2701 naši K
novinarju	39 našemu K	2662 pišite K
novinarka	2541 je K	2541 , K	2541 - K	2663 je K	2663 , K	2663 - K
novinarki	2662 pišite K
novinarstvo	2583 nezavisno K	2583 neovisno K	2583 naše K	2701 neodvisno K
novinaru	39 našem K
noviniek	2590 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	997 en K app	1109 únete a K	1110 K app	1110 K web
nuestras	1110 K redes
nuestro	35 K quiz	64 K espejo	980 apoya K	1005 únete a K canal	1109 apoya K	1109 únete a K	1109 recibe K	1110 K canal	1110 K medio	1110 K sitio	1110 K equipo
nuestros	74 K enlaces	1012 K socios	1110 K socios
numer	2251 K krs
nunca	1110 más que K
nuotraukas	40 K ir vaizdo
nur	551 abo für K
""", 'ny': """
nyheder	413 google K	447 vores K
nyhedsbrev	78 vores K	387 vores K	387 tilmeld dig K	428 K	449 tilmeld dig K	450 vores K	453 K
nyhedsbreve	387 vores K	450 vores K
nyhedsbrevet	78 K	387 få K	428 K	449 tilmeld dig K
nyhetene	2137 K rett på mobilen	2163 K våre
nyheter	2125 google K	2742 google K	2778 våra K
nyheterna	2722 följ K	2753 K direkt i mobilen
nyhetsbrev	78 vårt K	2100 vårt K	2100 våre K	2100 meld deg på K	2100 abonner på K	2141 K	2165 meld deg på K	2166 vårt K	2166 våre K	2169 K	2716 vårt K	2716 våra K	2716 anmäl dig till K	2757 K	2781 anmäl dig till K	2782 vårt K	2782 våra K	2785 K
nyhetsbrevet	78 K	2100 få K	2141 K	2165 meld deg på K	2757 K	2781 anmäl dig till K
nyilatkozta	1583 K
nyt	1264 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1674 i campi K
obchode	2609 našom K
oberoende	2781 stöd K
objasnila	2585 K
objasnili	2585 K
objasnio	2585 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2552 K komentara
obligatoires	21 champs K sont	1317 les champs K
obligatori	1674 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	1015 los campos K
obligatoriska	21 K fält	2729 K fält
obligatoriske	21 K felt	2112 K felt
obratite	2540 K nam se	2540 K se našem
obrigado	2371 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	321 další šíření K	358 ke všemu K	2618 celému K
obserwuj	2187 K nas na	2187 K nas w	2249 K nas
obvestila	14 K	2649 na K
""", 'oc': """
occupa	1688 si K di
ochtend	17 elke K	2040 elke K het
""", 'od': """
od	2555 K # €	2618 K # €	2676 K # €
odbieraj	2243 K
odcinek	2214 K
odcinka	2214 K
oddajte	2685 K svoj glas
odejdete	298 než K
odete	2537 prije nego što K	2537 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2585 K
odgovorio	2585 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	2659 preden K
odoberajte	2638 K
odobrenja	2574 bez K
odomknite	2589 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	2262 K este artigo
off	38 tip us K	67 tip us K	973 one-K
offert	1290 vous est K	1413 mois K
offrez	54 K-moi un café	1368 K-le	1368 K-la	1411 K-lui	1411 K-nous
offrici	1764 K un
offrimi	54 K un caffè	1764 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	2583 bez K
oglasov	70 brez K	2701 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	2828 K devam etmek için
okurlarimiz	36 K	2925 K
okurlarimizin	2865 K desteğiyle	2925 K
okurlarin	2865 K desteği olmadan
okuyun	2870 K
""", 'ol': """
olarak	50 abone K	2829 abone K	2851 bize anonim K
olmayan	2905 patronu K
olmayanlara	2879 abone K
olun	80 üye K	2924 üye K
olursunuz	2870 kabul etmiş K
olvassa	1559 K tovább
""", 'om': """
omiljene	2538 K izvore
omiljeni	2538 K izvor
""", 'on': """
onafhankelijk	2042 wij K	2042 we K
onafhankelijke	1973 steun K journalistiek	2084 steun K	2085 K journalistiek
onafhankelijkheid	2085 onze K
onbeperkt	1977 lees K	1977 K lezen	1979 K toegang	2045 K digitaal
ondersteunt	1997 je browser K	1997 uw browser K
onderzoek	2085 dit K
onderzoeken	2085 onze K
onderzoeksjournalist	2021 is K
onderzoeksredacteur	2060 is K
onderzoeksredactie	39 onze K	2020 onze K
one	971 make a K-time	971 will you be K of
oneens	43 K?
online	571 unser K-shop	831 our K shop	831 our K store	873 our free K	873 our K event	933 in our K shop
onlineshop	531 im K bestellen
only	929 K £#	929 K $#	929 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	2019 app K
ontdek	2084 K nu
ontvang	1982 K onze	1983 K elke
onze	84 in K app	84 via K app	84 met K app	1985 K app	2020 tip voor K	2085 K app
""", 'oo': """
oordeelde	2087 K
""", 'op': """
opakoval	374 K
opakovala	374 K
opakuje	374 K
open	750 K in app	750 K in the app	921 left it K	1985 K in app
opfordrede	452 K
ophavsretsloven	409 beskyttet af K
ophavsretten	409 K tilhører
opiniestuk	2024 ingezonden K
opinion	30 K of	777 have an K on this
opinions	30 K of
oplyser	452 K
oplyste	452 K
opmerking	2020 tip of K	2020 vraag of K	2020 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	2703 K
oppfordret	2168 K
opphavsrettslig	2121 K beskyttet
opplyser	2168 K
opplyste	2168 K
opportunities	956 equal K employer
opportunity	956 equal K employer	956 equal-K employer
opprett	2098 K en konto for	2165 K en konto
opsiger	430 indtil du K
opublikowany	22 nie zostanie K	2194 twój adres e-mail nie zostanie K
opzegbaar	2086 K
""", 'or': """
ordenou	2374 K
ordinato	1767 ha K
ordnete	610 K an
organizatori	2585 pozivaju K
organizatorzy	2252 zapraszają K
original	794 read the K article	1366 lire l'article K
originally	794 this article was K published on	794 this story was K published on	794 this story K appeared	794 this article K appeared	794 K published at	862 story was K published by	862 story was K published on	862 story was K published in the	862 article was K published by	862 article was K published in our
originalment	292 es va publicar K a	292 es va publicar K en	292 publicat K a
originalmente	1026 este artículo fue publicado K	1027 publicado K en	2296 publicado K em	2328 publicado K no	2328 publicado K na
originariamente	1685 articolo pubblicato K	1718 pubblicato K in
ortaklarimiz	2838 biz ve K
ortsseite	557 unserer K
""", 'os': """
ossza	49 K meg
ostatak	2522 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	2252 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	2243 K
otsustas	1154 K
""", 'ou': """
our	803 is K
outbrain	683 K	1075 K	1379 K	1730 K	2337 K	2891 K
""", 'ov': """
ovdje	2537 kad ste već K
overblikket	428 K hver dag	428 K hver morgen
overgenomen	45 K
overname	2015 K zonder
overnemen	45 K	2052 dit artikel K
oversikten	2141 få K
overview	867 this K
overzicht	2062 dit K
ovisi	2582 K o vama
""", 'ow': """
owner	972 has no K	972 have no K
""", 'oy': """
oynat	2870 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	2602 K sa nám	2641 K sa nám
""", 'pa': """
padalieties	49 K
padeda	1914 jūsų parama K
padroni	1711 non ha K	1744 senza K	1744 né K	1765 senza K	1765 libera da K
pagar	54 K um café	2371 ajude a K
page	873 our jobs K
paghi	1764 K un'ora
pago	1113 muro de K
pague	54 me K um café	54 K-me um café	2298 K-nos um café
pahoitteli	1272 K
paid	768 we get K if you buy	768 we may be K
paikalla	42 olitko K
paikkaa	1264 hae K
pakolliset	21 K kentät
palautetta	1269 anna K
palus	1154 K
palusid	1154 K
palvelusta	1242 ulkoisesta K	1242 upotus K
panaszolta	1583 K
pandangan	1636 tidak mewakili K	1636 K pribadi penulis
paparnya	1641 K
paper	803 is the K's
par	1413 K an
parama	1924 jūsų K	1928 K
parancsolta	1583 K
parceiros	2281 nós e os nossos K	2372 nossos K
paremkite	1914 K mus	1924 K mus
parlez	38 K-nous	67 K-nous
part	795 no K of this
partager	1368 articles à K	1368 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	2254 faça K e
partecipato	1701 non ha K alla stesura
parteispende	611 K
partenaires	1314 nos K et nous	1314 nous et nos K	1412 nos K
participar	1016 para K
participez	1274 K à
participou	2311 não K da produção	2311 não K na produção
partilhada	2306 uma publicação K por
partilhe	25 K-o
partir	1276 avant de K	2373 a K de # euros
partner	74 K-links	492 wir und unsere K	561 von unserem K	1672 i nostri K	2726 vi och våra K
partnere	396 vi og vores K	2109 vi og våre K
partnerlinkek	74 K
partnerlinkeket	1560 K
partnerlinks	37 K	74 K
partnerom	2556 u suradnji s K	2556 u saradnji sa K
partners	561 anzeige eines K	773 we and our K	972 our K	1999 wij en onze K	2085 onze K
partnership	795 was produced in K with
partnerske	74 K poveznice	2556 K poveznice	2677 K povezave
partnerskie	2225 linki K
partnerzy	2191 my i nasi K	2191 nasi zaufani K
pasak	1927 K
pasakojo	1927 K
pasidalinkite	49 K
pass	49 K it on	760 K this on
passende	578 sie das K abo
passendes	578 sie ihr K abo
patreon	201 в K	806 on K	806 our K	2985 на K
patron	730 become a K of	971 become a K
patronem	2228 zostań naszym K	2249 zostań K
patroni	2250 nasi K
patronite	2228 na K	2250 na K
patronlardan	2905 K bağimsiz
patronsuz	2905 K
paying	921 thanks to our K
paypal	547 per K
paywall	548 K	608 ohne K	611 K	921 without a K	972 we have no K	972 we do not have a K	975 K	1415 K	1768 K	2375 K
paywalls	975 K
""", 'pe': """
pe	2426 K an
peatoimetaja	1130 K
pedimos	1109 te K ayuda
pedirte	977 tenemos un favor que K
pediu	2374 K
peiling	35 onze K	2065 onze K
pelanggan	50 K dapat	50 K bisa	1589 khusus K	1627 untuk K	1639 K kami	1642 K
pembaca	18 berkat K	43 surat K	1639 K kami
pendant	1413 K un mois
pendapat	1636 K pribadi penulis
peneliti	1614 adalah K
pengar	2782 kostar K
penger	2166 koster K
pentru	2412 fără niciun cost K tine
penulis	1614 adalah K
people	18 thanks to K like	849 funded by K like you	928 K like you
pequeno	2255 um K favor a pedir
per	2167 K år	2783 K år
peramban	10 K anda
percent	744 # K left to read
perfil	2275 siga nosso K
periodisme	293 dona suport al K	294 el nostre K	294 fent K	294 fem K
periodismo	980 apoya el K	1058 hacer un K	1109 apoya el K	1109 colabora con el K	1110 nuestro K	1110 K de calidad	1110 hacemos K	1110 haciendo K
periodista	39 nuestro K	39 nuestra K	270 és K	1029 es K
periodistas	39 nuestros K	1057 nuestros K	1110 nuestros K
periodistes	294 els nostres K
perjantaisin	17 K
permanencia	1111 sin K
permission	794 reproduced here with K	794 reproduced with K	809 written K	809 prior K	810 without K	824 K to load	824 K before anything is loaded	862 K to reuse this
perskaitykite	1924 K visą
personal	823 views are K
personale	2388 datele tale K
personales	1012 datos K serán
personas	1058 K como tú	1109 K como tú
persondatapolitik	397 K
personenbezogene	493 K daten
personnelles	1315 vos données K
personoplysninger	397 dine K
personopplysninger	2110 K
personuppgifter	2727 dina K
personverninnstillinger	2131 K
perspausdinti	45 K
pertama	1640 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2299 é K
pesquisadora	2299 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	2585 K
""", 'ph': """
philosophe	1400 est K
phone	763 news to your K
photographe	1400 est K
photographer	817 staff K
photos	40 your K	40 vos K	40 tes K	831 K from this story	831 K from this event
""", 'pi': """
pictures	40 your K
pide	1112 K
piebilda	1967 K
piece	865 this K	972 this K
pierwszy	2251 K miesiąc
pievienojieties	51 K
pirmas	1926 K mėnuo
pisala	2585 K je
pisalo	2585 K je
pisao	2585 K je
pisz	2240 K na
pitala	2585 K
pitali	2585 K
pitao	2585 K
pitch	723 K in	806 K in
pitching	971 consider K in
pix	2298 um K	2373 K
""", 'pj': """
pjevali	2585 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	2122 vær varsom-K
plakatens	2135 vær varsom-K
plats	42 var du på K
plattform	608 unsere K
player	9 this K
please	51 K join them	67 K tell us	736 K log in to	759 K share this	807 K help	966 K tell us about	966 K tell us how	966 K tell us your	971 K chip in	971 K give	971 K help if	971 K give if
pleide	2168 K
pliki	2210 bez zgody na K
plusartikelen	2085 K
plusartikels	1977 gratis K	2085 K
""", 'po': """
pobierz	2249 K naszą
poche	1355 dans votre K
podaj	77 K swój e-mail
podatkov	2675 obdelavo osebnih K
podatku	2173 przekaż #% K	2228 #% K	2228 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	338 K	422 K-app	450 vores K	515 den K können sie	515 den K kannst du	515 unseren K	608 unser K	608 unseren K	645 K	719 το K μας	799 follow the K	972 our K	1110 nuestro K	1412 notre K	1639 K kami	1765 il nostro K	2064 op de K	2085 onze K	2134 hører K	2214 K	2250 nasz K	2372 nosso K	2549 K	2583 naš K	2611 K	2642 náš K	2671 K	2859 K'i	2859 K'imizi
podcasta	2549 K	2671 K
podcastapp	422 K	2064 favoriete K
podcaste	34 našom K
podcasten	422 K	2134 K
podcastimiz	2925 K
podcastimizi	34 K
podcastimme	34 K	1270 K
podcastov	2611 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	422 hvor du lytter til K	422 hvor du hører K	515 wo es K gibt	572 folgen des K	572 folge des K	645 K	799 wherever you get your K	799 wherever you listen to K	799 wherever you get K
podcastu	34 naszego K	34 našem K	338 K	2214 K	2549 K	2611 K	2671 K
podcastul	34 K nostru	2425 K nostru
podcastunk	1581 K
podcastunkban	34 K
podcasty	338 K	372 naše K	2214 K	2611 K
podd	34 vår K	2782 vår K
poddapp	2751 K
poddar	34 våra K	2751 K finns
podden	2751 K
podelite	25 K	49 K ga	67 K sa nama
podemos	2321 sua ajuda K
poden	50 els socis K
poderemos	2321 a sua ajuda K	2371 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	2134 hører K	2166 vår K	2549 K	2671 K	2701 naš K
podkasta	2549 K	2671 K
podkastapp	2134 K
podkasten	2134 K
podkastu	2549 K	2671 K
podle	374 K
podotkl	374 K
podpora	371 vaše K	2641 vaša K	2700 vaša K
podpore	2642 vďaka K	2680 brez vaše K	2701 brez vaše K
podporo	2700 vašo K
podporte	2623 K	2641 K nás	2641 K našu
podpory	351 bez vaší K	372 bez vaší K	2623 bez vašej K	2642 bez vašej K
podprite	2680 K	2700 K nas	2700 K naše
podremos	1109 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	2240 K nas
points	867 the bullet K	867 these bullet K	867 the key K above
pokutoval	374 K
policy	773 our cookie K
politica	2388 K de cookie
political	793 is a K	793 is the K editor
politicieni	2412 nu depinde de K
politika	2838 çerez K
politikasi	2839 gizlilik K
politikredakteur	597 ist K
politikredakteurin	597 ist K
politikressort	521 leitet das K
politikwissenschaftler	512 ist K
politologue	1331 est K
poll	35 our K	777 vote in our K	777 take our K	2065 onze K
polub	2187 K nas na
pomagajte	2700 K nam
pomocou	2625 K ai
pomozite	2559 K nam	2582 K nam
pomozte	371 K nám
ponavlja	2585 K
ponavljao	2585 K
ponctuel	1333 un don K
ponovno	45 K objavi
pop	723 K your
poprosil	374 K
poprosila	374 K
por	2325 um ano K #
poradil	374 K
portal	2250 nasz K	2583 naš K	2701 naš K
portalu	2224 na naszym K	2224 w naszym K
posez	1411 K-la à	1411 K-nous
posible	18 hace K
posielajte	2602 K nám
posielame	57 vám K
positions	831 our open K
poslechnout	339 si můžete K
posljednji	2568 K besplatni članak
posredujte	49 K
possible	285 ajuda a fer K	294 ajuda a fer K
post	20 rest of this K	79 på e-K	824 to view this K	824 to see this K	860 this is a paid K	865 this K	972 this K	2025 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	2717 din e-K	2729 din e-K kommer inte
postadresse	60 e-K vises ikke	2101 din e-K	2112 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	2582 K član	2700 K član	2700 K naročnik
postanizda	79 e-K	2863 her sabah e-K	2863 e-K	2877 e-K
postaw	54 K mi kawę	54 K kawę	2249 K nam	2249 K mi	2249 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	471 in dein K	471 in deinem K	471 direkt ins K	475 in ihrem K	475 in ihr K
postkasti	1138 otse K
postkastis	1138 iga hommik sinu K	1138 sinu K
posts	15 free K	58 new K by mail
potrebna	2582 K nam je
potrebujeme	2641 K vašu podporu
potrebujemo	2665 za ogled K	2700 K vašo
potremo	1711 aiuto K	1764 con il tuo aiuto K
potrivit	2427 K
potrzebujemy	2173 K twojego wsparcia	2249 K twojej pomocy	2249 K twojego wsparcia
pound	971 K you give
pourboire	1334 un K
pourront	1385 traceurs K être déposés
poursuivez	1288 K votre lecture
poursuivre	1288 K votre lecture
pouvez	50 abonné, vous K	90 donnez ce que vous K
povabi	54 K me na kavo
povedal	2644 K	2703 je K
povedala	2644 K	2703 je K
povestit	2427 a K
povikao	2585 K
powered	971 K by you
powerful	972 hold the K to account
powiadomienia	14 K	2183 włącz K	2183 chcesz otrzymywać K	2184 K push
powiedzieli	2252 K
powtarza	2252 K
pozele	40 K tale
pozivala	2585 K
pozivali	2585 K
pozivao	2585 K
poznamenal	374 K
poznamenala	374 K
pozvala	2585 K
pozvao	2585 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	2003 K mee	2084 K mee
praca	2250 nasza K
pracujte	336 K s námi	2609 K s nami
prati	2570 K nas na
pratite	2582 K nas
pravi	2703 K
precisa	2254 K de você	2371 K de si
precisamos	2255 K da sua ajuda	2258 K do seu apoio	2371 K da sua ajuda
precisato	1767 ha K
preciso	2285 é K estar logado
precizat	2427 a K
prednostne	2660 K vire
prednostni	2660 K vir
prednostnih	2660 K virov
prednostnim	2660 K virom
predplatitelia	50 K môžu	2631 len K	2631 iba K	2631 nájdu K	2631 prečítajú K	2645 K
predvajanje	2665 K videa
preferate	2396 sursele tale K
preferences	773 your cookie K	876 cookie K	876 privacy K
preferida	268 font K	1034 fuente K	2303 fonte K
preferidas	1034 fuentes K	2303 fontes K
preferides	268 fonts K
preferido	1034 medio K
preferidos	1034 medios K
preferirane	2538 K izvore
preferirani	2538 K izvor
preferiranih	2538 K izvora
preferita	1665 fonte K su google	1691 fonte K
preferite	1691 fonti K
preferowane	2206 K źródło	2206 K źródła
preferowanego	2206 K źródła
preferowanych	2206 K źródeł
preferowanym	2206 K źródłem
preferred	763 K source on google	811 K source	880 K sources
preglednik	10 vaš K
prehratie	2605 K videa
prejemajte	2649 K vsako	2697 K
prejemati	2690 želite K
prejmite	2697 K
preklinjao	2585 K
prelua	45 K
preluarea	2395 K textelor
preluat	45 K
prema	2585 K
premier	1292 le K mois	1413 le K mois
premium	2045 toegang tot alle K
premoderated	777 K
prenesite	2700 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	2711 bli K	2711 redan K	2712 som K	2778 en K	2781 bli K
prenumeranter	50 K kan	2711 endast för K	2769 är för K	2769 bara K	2769 endast K	2782 våra K	2785 K
prenumerata	1928 K
prenumeration	2785 K
prenumerationen	2716 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	1920 tik K
prenumeratoriams	1889 tik K	1920 tekstas skirtas K	1920 straipsnis skirtas K
prenumeratorzy	50 K mogą	2236 tylko K
prenumerera	80 K	2711 K för att	2716 K på nyhetsbrev	2756 genom att K	2781 K på vårt
prenumeruojate	1889 jau K
prenumeruokite	80 K	1924 K
preostanek	2648 K članka
presenteie	2262 K
prethodnog	2574 bez K odobrenja
pretplata	2586 K
pretplati	2554 hvala na K
pretplatite	80 K se	2522 K se već od	2582 K se
pretplatnici	50 K mogu	2567 samo K	2586 K
pretplatnicima	2522 dostupan samo K	2522 dostupan je samo K	2522 dostupan je K	2522 dostupno samo K	2534 samo K	2567 samo K
pretplatnik	50 kao K	80 postanite K	2522 već ste K	2582 postanite K
pretplatnike	2522 dostupan samo za K	2534 samo za K
pretplatu	2523 već imate K	2555 uz K	2555 K	2576 uz K
preuzeti	45 K
preuzimanje	2533 zabranjeno K	2558 zabranjeno K	2558 zabranjeno je K
preuzmite	2582 K našu
preventing	769 browser extension is K
preview	881 free K
price	973 the K of a
pridaj	51 K sa
pridajte	51 K sa	2634 K si nás	2641 K sa k nám
prihvatate	2554 prijavom K
prijavi	24 K se	2554 hvala na K
prijavili	2554 hvala što ste se K
prijavite	24 K se	2582 K se na naš	2582 K se na naše	2700 K se na
prijavo	2675 s K se	2675 s K na	2675 hvala za K
prijavom	2554 K se slažete	2554 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	2660 K vir
priljubljene	2660 K vire
priljubljeni	2660 K vir
prima	2426 K lună
primajte	2575 K
primate	2569 želite da K
primati	2569 želite K
primeiro	2373 K mês
primer	295 el K mes	1111 el K mes
primo	1766 il K mese
principles	794 the thomson reuters trust K
print	759 click to K	968 will not K your	968 won't K your
prioriterad	2742 K källa
pripojte	51 K sa
pripomenul	2644 K
prisijunkite	24 K	51 K	1924 K prie mūsų
prispejte	90 K, koľko môžete	2623 K	2641 K	2641 K aj vy
prispevek	2701 ta K
privacidad	1013 política de K	1110 nuestra política de K
privacidade	2282 política de K
privacitat	273 política de K
privacy	773 see our K policy	773 to our K policy and terms	773 and the google K policy	972 our K policy
privacybeleid	1999 ons K	2040 ga je akkoord met het K
privacyverklaring	2001 K
private	60 your email will stay K
privatlivspolitik	397 K
priznaje	2585 K
priznal	2644 K
priznala	2585 K
priznao	2585 K
probe	604 K-abo
probeabo	454 K	463 wochen im K	604 K	604 das K
probeer	2084 K nu	2084 K een maand
proberen	2086 gratis K
processing	773 consent to the K
prochains	1412 nos K articles
prodavnici	2547 našoj K
produce	849 not free to K	849 not cheap to K
produced	860 K by our brand
proefabonnement	1979 K	2084 neem een K	2086 K
profesor	1029 es K	2398 este K
profesora	1029 es K
professeur	1331 est K
professeure	1331 est K
professionista	1688 è giornalista K	1688 giornalista K
professor	270 és K	512 ist K	793 is a K	793 is an assistant K	2299 é K
professora	270 és K	2299 é K
professore	1688 è K
professoressa	1688 è K
professorin	512 ist K
profilazione	1671 i cookie di K
profitez	1274 K de	1288 K de nos offres
prohibida	1027 queda K
proibida	2296 é K a
project	1352 trust K
promis	2427 a K	2427 au K
promise	971 K never to
propustite	2569 ne K
prosbu	298 máme na vás K	298 máme malou K	2598 máme malú K	2598 malú K
proseguire	1714 per K la lettura
prosil	374 K
prosila	374 K
prosili	374 K	2252 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	2252 K
protejate	2420 K de dreptul de autor
provalo	1652 K gratis	1764 K gratis
provided	773 content K by a third party	824 contains content K by
provision	489 erhalten wir eine K	489 eine kleine K	561 bekommen wir eine K	561 eine K vom	583 K
provisions	489 K-links
provisionslinks	583 K
prozent	552 K rabatt
przedruk	45 K	2226 K za zgodą
przedrukujcie	45 K
przegap	2238 nie K
przekonuje	2252 K
przetisknout	45 K
przetwarzanie	2192 K danych osobowych
przez	2230 K ai
przycisk	2219 klikając K
przyznaje	2252 K
""", 'ps': """
psal	374 K
psala	374 K
""", 'pt': """
ptal	374 K se
ptala	374 K se
ptali	374 K se
ptaly	374 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	1674 prima di K un commento
pubblicato	22 non sarà K	1674 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	2284 o seu endereço de e-mail não será K
publicat	2420 a fost K inițial în
publication	730 is a reader-supported K	860 accurate at the time of K	860 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	2763 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	1010 bloqueador de K	1110 sin K
publicidade	11 a K	70 sem K	2312 depois da K
publicitat	11 la K	70 sense K	294 sense K
publicitate	11 K	70 fără K
publikovanie	2596 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	968 will not K your	968 won't K your	968 never K your	968 we may K your
published	22 will not be K	60 email won't be K	777 your email address will not be K	795 was first K by	795 was first K on	862 K under license
publishing	860 accurate at the time of K
puder	90 doe o que K
pueda	90 done lo que K
puedas	90 aporta lo que K	90 dona lo que K
pueden	50 los socios K
puguis	90 dona el que K
puhelimeesi	1248 suoraan K
puis	1289 K # €
puisque	1276 K vous êtes là
pungkasnya	1641 K
punya	1590 sudah K akun
purchase	768 K through links on our site
push	543 per K
pushbericht	2038 een K bij
pushbeskeder	425 K
pushmeldingen	1989 K
pushnotiser	2753 K
pushvarsler	2137 K
pustit	339 si můžete K
pustite	77 K svoj e-naslov
puts	909 our app K
""", 'py': """
pytali	2252 K
pyysi	1272 K
""", 'qu': """
quanto	90 dona K puoi
quello	90 dai K che puoi	90 dona K che puoi
queremos	67 K conocer tu	977 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1644 già che sei K
quieras	985 cancela cuando K	1111 cancela cuando K
quitter	1276 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	2065 doe de K	2065 onze K	2216 nasz K	2216 K
quizie	2216 naszym K	2216 K
""", 'ra': """
raccolta	1768 K fondi
racconta	1767 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	1767 ha K
raconte	1414 K
racontez	38 K-nous	67 K-nous
rad	2583 naš K
radil	374 K
radila	374 K
radili	374 K
radzi	2252 K
radzili	2252 K
radzono	2252 K
ragino	1927 K
raise	849 help us K
rajaton	1214 K pääsy
rakendus	1136 meie K	1136 K
rakenduses	1136 K
raksti	38 K mums	67 K mums	1964 K mums
rakstiet	38 K mums	67 K mums
raksts	1965 šis K
rakstu	1963 šo K
rakstus	1965 visus K
range	901 shop the K
rappelle	1414 K
""", 're': """
reach	821 K him at	821 K her at	821 K them at	849 we would K our goal	849 we'd K our goal	971 help us K
reached	744 you've K your limit of free	792 can be K at
reacties	85 in de K	2004 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	744 # % left to K	801 is K by an ai	801 is K by ai	855 link can K this	921 free to K	921 free for all to K	972 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	725 we're asking K	802 thank you, K	849 funded by K like you	870 K' editor	902 K make this	921 thanks to our K	928 K like you	971 K like you	971 join the K	972 our K	972 funded by its K	975 appeal for K	975 K pay
reading	0 K time	736 keep K for just	736 keep K with a	736 K this post for free	740 to finish K	740 to keep K	855 to your K list	922 you're K	922 you are K	922 you've been K
reageren	6 K	2004 om te K	2020 K? mail	2020 K op dit artikel
realizarea	2407 nu a participat la K
realizzazione	1701 non ha partecipato alla K
recalled	974 K
recalls	974 K
recaptcha	746 protected by K
receba	2254 K as	2266 K no seu	2266 K todos os dias	2371 K no seu
receive	746 K email from us on behalf of	747 sign up to K	747 K emails from	773 agree to K emails	971 to K new posts
recevez	1274 K chaque	1298 K chaque	1298 K tous les	1411 K notre
recevoir	1304 K les alertes	1357 j'accepte de K
recherche	608 diese K
recherchen	608 unsere K
rechercheteam	39 unser K	39 unserem K	520 K
rechtbankverslaggever	2060 is K
recibe	976 K cada	995 K cada	995 K todas las
recibir	1057 acepto K
recipe	906 links in this K
reclamat	2427 a K
reclame	70 fără K	2425 fără K
reclamevrij	70 K
recomandat	2427 a K	2427 au K
recomenda	2374 K
reconheceu	2374 K
reconnu	1414 a K
recunoscut	2427 a K
recurring	806 K donation	973 K donation
redacteur	2021 is K	2021 is politiek K	2060 werkt als K
redactie	39 onze K	2003 mail de K	2020 contact op met onze K	2020 contact op met de K	2020 tip voor de K	2024 mening van de K	2049 K heeft geen	2084 mail de K	2084 tip de K	2085 onze K
redactor	270 és K	1029 es K	1098 es K jefe	2398 este K
redactora	270 és K	1029 es K	1098 es K jefa
redakce	330 napište do K	336 do K	336 do naší K	372 naše K	372 jsme malá K
redakci	39 naší K	372 naši K
redakcia	2642 naša K	2642 sme malá K
redakcie	2596 bez súhlasu K	2602 napíšte do K	2609 do K	2609 do našej K
redakcii	39 našej K
redakcija	1925 mūsų K	1965 mūsu K	2583 naša K	2583 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	2540 javite se K	2540 pišite K	2547 našoj K
redakcijos	1899 K sutikimo
redakciju	2583 našu K
redakcja	2250 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	2226 bez zgody K	2250 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	1638 hubungi K	1639 K kami	1639 email K	1639 K
redaksjon	2166 vår K
redaksjonen	38 tips K	67 tips K	2165 kontakt K	2166 kontakt K
redakteur	512 ist K	521 als K	521 seit # K
redakteurin	512 ist K	521 als K	521 seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	450 vores K	521 leitet die K	525 meinung der K	561 K war an der	562 nicht von der K	565 melden sie sich bei der K	585 produkte wurden von der K	608 unsere K	2782 vår K
redaktionell	585 produkte K ausgewählt
redaktionelle	492 externe K inhalte
redaktionen	399 skriv til K	2729 mejla K
redaktor	331 je K	331 , K	331 - K	2209 - K	2209 , K	2603 je K	2603 , K	2603 - K
redaktore	1944 galvenā K	1944 K
redaktorem	331 je K	2209 jest K
redaktorius	1904 K
redaktorka	331 je K	331 , K	331 - K	2209 - K	2209 , K	2603 je K	2603 , K	2603 - K
redaktorkou	331 je K	2603 je K
redaktorom	2603 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	1944 galvenais K	1944 K
redaktur	1614 adalah K
redator	2360 é K
redatora	2360 é K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	1710 la K ti invia	1753 lavora nella K	1753 è entrata in K	1753 è entrato in K	1765 la nostra K
reenvia	49 K
refresh	836 K this page	836 K the page
regala	985 K esta nota
reggel	17 minden K
regioverslaggever	2021 is K
registe	2262 K-se para
register	736 K for free to
registered	853 K users can
registraci	344 děkujeme za K	346 po K
registrarte	995 al K
registrate	1057 K a nuestro	1109 K
registrati	1643 K per	1655 K per	1764 K gratis
registration	881 free K gives
registreer	1977 K je
registrera	2756 genom att K dig
registrere	2140 ved å K deg
registrieren	464 K sie sich
registrierung	517 K	551 mit ihrer K	552 die K ist kostenlos
registrirajte	2555 K se besplatno	2555 besplatno se K	2676 brezplačno K	2676 K se brezplačno
registrujte	371 K se	2555 K se besplatno
regrette	1414 K
regrettent	1414 K
reiseangebote	571 unsere K
rejoignez	51 K-les	51 K-nous	1308 K-nous sur	1411 K-nous	1411 K notre	1411 K nos
rejoins	51 K-les
rekao	2585 K
rekla	2585 K
reklam	70 bez K	70 nie mamy K	70 K yok	372 bez K	2250 bez K	2250 nie mamy K
reklama	2583 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	2145 K
reklamelinks	74 K	432 K
reklamer	70 ingen K	450 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	2225 we współpracy K
reklamsiz	70 K	2925 K
reklamy	11 K	70 nemáme K	70 bez K
relatou	2374 K
rely	964 you K on	972 we K on
remaining	744 free articles K	744 free article K	744 articles K this month	744 free stories K
remind	975 K me later
removed	777 this comment has been K
rendszeres	1580 legyen K
rendue	60 e-mail ne sera pas K
replied	974 K
reply	6 leave a K	953 just hit K	953 hit K and	953 hit K to
replying	953 K to this email
report	53 months on this K	53 months to K	840 K an error
reportage	608 diese K	1412 ce K
reportagem	39 nossa K	53 meses nesta K	2372 esta K
reportagens	2372 nossas K
reportaje	1110 este K
reported	974 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	512 ist K	521 als K	521 seit # K	790 contact the K at	791 is a K at	793 is a K	793 is a senior K	815 contact the K	815 contact our K	815 email the K	817 K	1331 est K	1400 est grand K	1400 est grande K	1614 adalah K	2129 er K i	2209 - K	2209 , K	2398 este K	2541 je K	2541 , K	2663 je K	2663 , K	2746 är K på
reportera	39 naszego K	1029 es K	1098 es K
reporterem	39 naszym K	2209 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	512 ist K	521 als K	521 seit # K
reporterka	2209 - K	2209 , K	2541 je K	2663 je K
reportero	1029 es K	1098 es K
reporters	39 our K	971 ask our K	972 our K	972 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	777 why are you K this	849 keep our K free	866 this K	888 more of our K	972 our K	972 this K	972 K like this	972 goes to K
reportrar	39 våra K
reports	819 K on
repost	45 K this
representa	2302 não K a opinião
representam	2284 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	795 may not be K
reproducerea	2395 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	794 K without permission	862 K in whole or in part	1329 toute K	1329 droits de K	1329 K interdite	1330 toute K	1330 droits de K	1330 K interdite
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
republish	45 K	794 K our articles	794 K this article	862 K this story	862 K our stories
republished	45 K	794 K with permission	794 is K from
required	21 K fields are marked	777 K fields are marked
research	793 is a K fellow
researcher	793 is a senior K	793 is a K
reserva	29 es K el dret
reservados	1027 derechos K	2295 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	267 tots els drets K
reserve	29 K the right
reserved	630 all rights K	736 article is K for	794 all rights K	1798 all rights K
reserves	29 K the right
respond	43 want to K
responsabil	83 joacă K
responsabile	30 non è K	1753 è K della
responsabilidad	30 K de	83 juega con K	83 juegue con K	1053 K de sus autores	1053 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	2284 os comentários são de K
responsabiliza	30 não se K	1053 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1053 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	597 ist K
ressortleiterin	597 ist K
rest	20 to read the K	736 to read the K of this	865 the K of this
restants	1294 articles gratuits K
reste	1295 il vous K #%	1295 il vous K # %
resultater	413 google-K
results	880 your search K	880 your google K
retrouvez	1308 K-nous sur	1338 K	1411 K-nous
rette	423 K fejl
retter	423 K fejl	423 K alle fejl	2135 vi K feil
rettigheter	2121 alle K forbeholdt
reuters	1329 avec K	1330 avec K
revelou	2374 K
revient	1358 vous K qu'à
rewritten	794 may not be published, broadcast, K
""", 'ri': """
ricamiz	2824 küçük bir K var	2824 sizden bir K var
ricercatore	1688 è K
ricercatrice	1688 è K
ricevi	1660 K ogni	1764 K ogni	1764 K la
ricordato	1767 ha K
rief	610 K
riep	2087 K
riferito	1767 ha K
riippumaton	1270 K media
riippumatonta	1269 tue K	1270 K journalismia
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	1685 K riservata	1685 © K	1718 è vietata la K	1718 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	1720 K agli abbonati
riservati	1685 tutti i diritti K	1720 K agli abbonati
riservato	1652 K ai nostri abbonati	1652 questo contenuto è K	1714 K agli utenti	1720 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	420 af en K
rocznie	2251 K
ropade	2784 K
ropar	2784 K
roper	2168 K
ropte	2168 K
roskapostia	71 ei K
round	805 our K-up
roundup	746 get a weekly K	805 our K	805 weekly K
rozhodl	374 K
rozhodol	2644 K
rozpowszechnianie	2203 K artykułu	2226 dalsze K
""", 'ru': """
rubrice	348 najdete v K
ruft	610 K
ruga	2427 îi K	2427 îl K
rugat	2427 a K	2427 au K
rugau	2427 K
rukoili	1272 K
ruled	974 K
rundbrief	78 K	516 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	2168 K	2784 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	2784 K
sagde	452 K
sagen	610 K
saggista	1753 è K
saglasnosti	2574 bez K
sagt	610 K
sagte	610 K
sagten	610 K
said	974 K
saisissez	77 K votre adresse
saken	2089 likte du denne K	2135 feil i K	2163 denne K	2163 få K	2165 les hele K	2166 denne K
saker	2163 flere K	2166 våre K	2166 alle K
saklidir	2845 tüm haklari K	2845 her hakki K
sako	1927 K
saluran	1597 ikuti K	1597 gabung di K	1639 K kami
samarbeid	2145 i K med en annonsør
samarbejde	432 i K med en annoncør
samarbete	2761 i K med en annonsör
samedi	17 chaque K
samenvatting	2062 deze K	2062 de K is
samenwerking	2049 betaalde K	2049 K met onze partner	2049 K met een commerciële
samstag	17 jeden K
samtycke	2748 ditt K
samtykke	419 dit K	419 give K	427 jeg giver K til	2131 ditt K	2131 gi K
samtykket	2131 K ditt
sang	452 K	2168 K
sanoi	1272 K
sanoivat	1272 K
sanoo	1272 K
sans	70 K pub
satin	2870 K alin
satura	1945 ārējā K
saturday	17 every K
saturdays	914 delivered K	914 sent K
sauca	1967 K
saugomos	1892 visos teisės K
savetovala	2585 K
savetovali	2585 K
savetovao	2585 K
savetuje	2585 K
savjetovala	2585 K
savjetovali	2585 K
savjetovao	2585 K
savjetuje	2585 K
savundu	2927 K
say	723 have your K	777 have your K in
saya	62 tag K
sayenizde	2925 sizin K
says	974 K
sazinies	1964 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1662 K l'app	1662 K la app	1662 K la nostra app	1764 K la nostra	1764 K l'app
schauen	607 K sie vorbei
schick	49 K ihn	49 K es	595 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	595 K sie uns	607 K sie uns
schnupperabo	604 K
schon	455 wenn sie K hier sind	455 wo sie K hier sind
schreef	2087 K
schreib	38 K uns	67 K uns	565 K uns	607 K uns	608 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	454 K sie an	495 K sie uns ihre meinung	565 K sie uns	607 K sie uns
schreibt	38 K uns	67 K uns	512 K über	512 K für	522 K seit # für	607 K uns	608 K mir unten	608 K uns unten	610 K
schrieb	610 K
schriftlicher	507 nur mit K genehmigung
schrijf	38 K ons	67 K ons	1969 K u in	1969 K je in	1982 K je in voor	1982 K je gratis in	2083 K je hier in	2084 K je gratis in
schrijft	2021 K over	2021 K voor	2087 K
schrijver	2021 is K en	2024 mening van de K
scria	2427 K pe	2427 K în	2427 așa K
scrie	38 K-ne	67 K-ne	2424 K-ne
scrii	2424 să ne K
scriitoare	2398 este K
scriitor	2398 este K
scripts	769 unblock K
scris	2427 a K
scritto	1765 chi ha K questo	1767 ha K
scrittore	1688 è uno K
scrittrice	1688 è una K
scrive	1688 K di	1688 K per
scriveteci	38 K	67 K
scrivi	1643 K a
scrivici	38 K	67 K	1764 K
""", 'se': """
search	880 on google K
secondo	1767 K
section	55 K #g	778 in the comment K
secure	815 K drop
securedrop	815 K
securely	815 K on signal	815 K via signal	815 contact us K	815 reach us K
seda	49 jaga K
see	42 did you K it	947 if you K
segnalacelo	1764 K
segons	296 K
segueix	293 K-nos
seguici	1665 K su	1665 K anche su	1764 K
seguir	1006 puedes K a	1006 puede K a
segundo	2374 K
sehen	600 K sie hier.
sekarang	1638 donasi K	1638 daftar K	1638 gabung K	1638 unduh aplikasi K
sekite	1924 K mus
sekojiet	1964 K mums
selaimesi	10 K
seleciona	2320 a redação K
selected	860 K by our
selengkapnya	1588 untuk membaca K	1627 membaca artikel K
selgitas	1154 K
selitti	1272 K
selon	1414 K
semaine	17 chaque K	17 une fois par K	1413 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1111 a la K	2373 por K
semanal	78 la carta K	995 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	449 K os	746 we'll K you	815 K us a tip	2114 K inn	2165 K oss
sende	2140 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	595 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	909 our app K you
seneste	422 K afsnit
sense	71 K spam
senza	71 K spam	1711 K di te non	1764 K di te non
sermayeden	2905 K bağimsiz
service	1331 est chef du K	1331 est cheffe du K	1400 a rejoint le K
serwisie	2224 w K	2239 naszym K
serwisu	2210 treści z K	2210 treść z K
seslendi	2927 diye K	2927 K
setiap	17 K pagi	1640 K bulan
setmana	293 rep cada K
setmanalment	17 K
settimana	17 ogni K	1766 alla K
settings	773 cookie K	876 cookie K	876 privacy K
setuju	43 tidak K?
setujui	1615 K cookie
seuraa	1269 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	759 K this with	759 K this post on	759 K this if you	759 K this far and wide	759 click to K	768 we may get a K
shareholders	849 not by K	972 no K
shop	873 our K	901 K our	933 in our K	933 from our K	933 our K now
shope	2609 našom e-K
shopping	906 our K links
shopu	336 našem e-K	2547 našem web K	2609 nášho e-K
should	815 story we K	815 we K look into	815 we K know about
shouted	974 K
showcase	178 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	532 jetzt tickets K:	577 K sie unsere arbeit
sier	2143 til du K opp	2168 K
siga	2275 K-nos no	2275 K-nos nas	2371 K-nos
siger	452 K
sign	24 K in	747 K up to get	807 K up	917 K up for our	917 K up to our	971 K up for our	971 K up to our	971 when you K up	971 K up now
signal	414 på K	519 auf K	519 K-kanal	2126 på K	2743 på K
signaler	1317 K une erreur
signalez	1411 K-la-nous	1411 K-le-nous
signali	2601 K
signalu	329 K	2207 K
signing	746 thanks for K up	746 thank you for K up	746 by K up, i agree	746 by K up, you agree	746 by K up you agree
silakan	1588 K login	1588 K masuk
silenced	972 refuse to be K
simply	953 K hit reply
since	725 K you're here
sini	1638 klik di K
sinirsiz	2848 K erişim
sinulle	1209 meillä on K pyyntö
site	64 ayna K	873 our jobs K	972 our K	2085 onze K
sitede	2855 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	1967 K
skaityti	1889 norėdami K toliau	1889 norint K toliau	1889 K toliau galite
skaitytojai	1925 mūsų K
skaitytojams	1925 mūsų K
skelbiamas	22 nebus K
skicka	2756 genom att K	2781 K till oss
skickar	57 K vi dig	57 vi K dig
skirkite	1914 K # proc	1924 K paramą
sklepem	2213 naszym K
sklepie	2213 naszym K
skontaktuj	38 K się z nami	2208 K się z nami	2208 K się z naszym	2208 K się z naszą	2208 K się z autorem	2208 K się z autorką
skreg	452 K
skrek	2168 K	2784 K
skrev	452 K	2168 K	2784 K
skribent	417 er fast K	2129 er K	2746 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	449 K til os	449 K dig op	2716 K upp dig	2781 K upp dig	2781 K till oss
skrive	21 logget ind for at K	2166 vi bør K om	2166 vi burde K om
skrivefeil	2135 funnet en K
skriver	452 K	2168 K	2784 K
skrzynce	2179 w twojej K
""", 'sl': """
slant	2783 en K
slapukais	1905 K	1923 K
slapukus	1905 K
sledite	2700 K nam
sledujte	309 K nás	362 K nás živě	371 K nás	2641 K nás
sliboval	374 K
slobodno	2582 podržite K
sluit	51 K je aan
""", 'sm': """
small	902 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	293 fes-te K	293 fes-te'n K
socia	51 hazte K	80 hazte K	976 hazte K	1032 hazte K
social	485 auch bei K media
socialmediacookies	2025 K
socio	51 hazte K	80 hazte K	976 hazte K	980 hazte K	1032 hazte K
sociologue	1331 est K
socios	1062 solo para K	1062 sólo para K
socis	80 feu-vos K
sodelovanju	2677 v K s partnerjem
soglasja	2694 brez K	2694 brez pisnega K
som	2163 en sak K
somebody	945 if you know K	945 K sent you this
someone	759 send this to K	945 if you know K	945 K sent you this
something	840 see K wrong	840 K is wrong	947 if we got K wrong	947 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2427 arată un K
sondajul	35 K nostru
sonderheft	571 unser K	571 das K
sondzie	2216 naszej K	2216 w K	2233 weź udział w K
sonntag	17 jeden K
sordu	2927 K	2927 diye K
sordular	2927 K
soruyor	2927 K
sostegno	1647 il tuo K ci	1647 abbiamo bisogno del tuo K	1764 il tuo K
sostenerci	1647 puoi K
sostengono	1711 ci K ogni mese
sostenitore	80 diventa K	1764 diventa K
sostenitori	1765 i nostri K
sostiene	1686 chi ci K	1765 chi ci K	1767 K
sostieni	1647 K il nostro	1647 K la nostra	1764 K il	1764 K la
sostienici	1686 K	1764 K
sostuvo	1112 K
sottolinea	1767 K
soubory	323 K cookie
souhlasu	322 bez K	365 bez K
souligne	1414 K
source	811 top K
soutenez	1279 K notre	1333 K-nous	1333 K notre	1361 en vous abonnant, vous K	1411 K-nous	1411 K notre	1411 K-le	1411 K-la
soutenir	1275 nous K	1280 pour nous K	1411 K notre
soutien	1274 votre K	1279 votre K est	1279 a besoin de votre K	1358 votre K, même
soutiennent	1358 nous K chaque mois
soutiens	1411 je K
sovelluksellamme	84 K
sovelluksemme	1218 lataa K	1270 K
sovelluksessa	1218 avaa K	1249 K
sovelluksessamme	84 K
sovellus	1218 lataa K	1218 lataa ilmainen K	1249 K	1269 lataa K
""", 'sp': """
spaltist	2129 er K	2129 er fast K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	971 can you K
specchio	64 sito K
spelregels	2004 K
spende	454 ihre K	454 mit einer K	458 deine K für	458 ihre K hilft	458 deine K hilft	458 jede K hilft	458 jede kleine K hilft	458 jede K zählt	607 deine K	607 eure K	607 K jetzt	607 K uns	611 K
spenden	454 jetzt K	454 K sie	611 K
spendenaufruf	611 K
spendenaufrufe	611 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	607 K uns
spendieren	54 K sie mir einen kaffee	607 K sie uns
spiega	1767 K
spiegato	1767 ha K
spiegel	64 unseren K
spiegelseite	64 K
sponsored	868 K content
sportredacteur	2060 is K
sportredakteur	597 ist K
sportredakteurin	597 ist K
sportressort	521 leitet das K
sportskommentator	2129 er K
sportverslaggever	2021 is K
spot	947 if you K
spotify	2859 K'da
spotted	947 if you've K
spottete	610 K
spravodajcom	2603 je K
sprijinul	2424 K tău	2424 avem nevoie de K	2425 K tău
spune	38 K-ne	67 K-ne	2424 K-ne	2425 K-mi mai jos	2427 K
spunea	2427 K
spuneau	2427 K
spurgte	452 K
spurte	2168 K
spus	2427 a K	2427 au K
""", 'sq': """
squadra	1765 la nostra K
""", 'st': """
staat	2087 K er
stabilito	1767 ha K
stadsverslaggever	2060 is K
stammt	593 K von einer ki
stand	971 K with us
standards	794 our K: the	870 our K team
starred	60 K fields
starting	934 tickets K at
statement	955 forward-looking K
statements	955 forward-looking K	955 forward looking K
stay	836 K with us for
ste	2598 keď K už tu	2659 ker K že tu
stede	42 var du til K
stelde	2087 K
stellen	571 wir K ein
stellenangebote	531 aktuelle K
stellenmarkt	531 unserem K
stellenportal	571 unserem K	571 unser K
stemme	420 ai-K
steuerlich	547 K absetzbar
steun	1969 uw K	1973 met jouw K	1973 met uw K	1973 K ons met	2016 K ons	2084 K ons	2084 K onze	2084 jouw K
stiahnite	2641 K si
stichpunkte	570 die K
stillingen	442 søg K	2158 søk K
stimme	513 K
stjerne	60 felter med K
stod	452 K der	2784 K det
stond	2087 K
stopite	2662 K v stik z
stopspillet	83 K
store	343 app K	541 im app K	873 our K	933 in our K	933 from our K	2615 app K
stories	15 free K	744 free K left	790 for more K like this	853 access to all our K	866 K like this	888 more of our K	972 our K	972 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	736 to read the full K	744 free K left	744 last free K	750 read this K in the app	759 share this K on	790 if you have a K to tell	790 email your K to	815 K for us	855 save this K	865 this K	865 the full K	866 this K	866 a K like this	867 this K	972 this K	972 K that took us
straight	746 K to your inbox	912 emailed K to you
straipsniai	1916 nemokami K	1920 geriausi K jūsų
straipsnis	1920 nemokamas K	1925 šis K
straipsnius	1916 nemokamus K
streszczeniu	2230 o K ai
striga	2427 K
strigat	2427 a K	2427 au K
strigau	2427 K
strinjate	43 se ne K	43 se K
strona	2191 ta K używa
studio	860 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	2057 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	2057 K een mail	2057 K ze naar
""", 'su': """
subliniat	2427 a K
submitting	746 by K your email
subscreva	2266 K a nossa	2266 K as
subscribe	736 K to continue reading	736 K to read the full	736 to continue reading, K	736 K to get access	736 K for full access	736 K to unlock	736 already K?	746 K to our free	746 K to our weekly	746 K to our daily	746 K for more	763 K to our channel	763 K to our podcast	799 K to the podcast	799 K to our podcast	853 if you already K	853 K now for	877 K here	877 K below	971 K to our	971 K today	971 K now	971 K to get	971 K for free
subscribed	846 you are now K to	898 you have K
subscriber	50 as a K	723 become a K	736 already a K	736 this is a K-only	738 existing K	853 K-only article	853 K-only story	853 K-only content	853 not a K?	873 K event	881 K account	971 becoming a paid K	971 free or paid K
subscribers	50 K can	50 K may	736 this article is for premium K	736 for K only	736 exclusively for K	736 is exclusive to K	736 for paying K	736 for paid K	736 is for K	736 are for K	736 only K can read	738 existing K	853 exclusive to our K	853 exclusively to K	883 K can comment	921 thanks to our K	972 our K	975 K
subscribing	736 by K to our	746 by K, you agree	923 consider K	971 consider K
subscription	736 off annual K	736 off an annual K	736 your K helps	736 K is being used on another	736 upgrade your K	736 sign up for a K	736 purchase a paid K	853 your K supports	853 your K makes	853 our K offers	853 our K options	881 without a K	923 consider a K	973 annual K	975 K
subscriptions	975 K
subscriptor	261 ja n'ets K	293 fes-te K	293 fes-te'n K
subscriptors	50 els K poden	261 només per a K	285 gràcies als K	288 exclusiu per a K	297 K
subscrit	284 K al nostre
subscriu	80 K-te	293 K-te
subscriure	284 en K't
subskrybenci	50 K mogą	2236 tylko K	2250 nasi K	2253 K
subskrybent	50 jako K
subskrypcja	2253 K
subskrypcje	2253 K
subskrypcji	2222 w K	2244 w K
substack	736 in the K app	975 K
substacks	975 K
subvention	1358 aucune K et
succes	2381 te-ai abonat cu K
successfully	898 K subscribed
sued	974 K
suglasnosti	2574 bez K
suite	1361 pour lire la K	1361 lire la K ?
suivez	1308 K-nous sur	1411 K-nous
suivre	49 faites-le K
suma	51 K-t'hi
sumate	51 K	1109 K al	1109 K
summary	867 this K
sunday	17 every K	805 our K email
sundays	17 on K	914 sent K
suosikiksi	1235 K
suositteli	1272 K
suport	285 amb el teu K podem	285 ens donen K cada mes	293 dona'ns K	293 el teu K	294 ens donen K
suporta	2279 o seu browser não K
support	730 please K us	730 your K, no matter how small	730 K our work by	730 to K my work	730 you can K us	769 your browser does not K	849 K fact-based	971 K us	971 K our	971 K my work	971 K this work	971 your K	971 we ask you to K	971 K the show
supporta	1669 il tuo browser non K
supported	769 your browser is not K	972 reader-K	972 reader K	972 member-K	972 listener-K
supporter	971 become a K
supporters	921 thanks to our K	928 K like you
supporting	730 please consider K	971 consider K
survei	1639 K kami
survey	35 our K	35 our reader K	777 reader K	777 take our # minute K	777 two-minute K	778 short K	971 take our K
suscribirte	992 al K
suscribite	80 K	1057 K a nuestro	1109 K
suscripciones	1113 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	985 ya soy K	985 ya eres K	1109 hazte K
suscriptora	1109 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	986 exclusivo para K	986 sólo para K	986 solo para K	1110 nuestros K	1113 K
susisiekite	38 K su mumis	1924 K su mumis
sustaining	806 K member	971 K member	971 become a K
sustenta	2372 que K o
sutikimo	1892 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	2784 K
svarar	2166 vi K alle
svarbiausius	1923 K savaitės
svarede	452 K
svarer	2166 vi K alle
svarte	2168 K
svideo	2537 K vam se tekst
svobodno	2700 podprite K
svobodnou	371 podpořte K
svoju	2526 K e-mail	2526 K mejl	2554 K e-mail
""", 'sw': """
swish	2758 via K
swisha	2781 K en gåva	2781 K oss	2781 K gärna	2781 K till #
""", 'sy': """
syndicated	862 auto-generated from a K feed	862 published from a K feed	862 K feed
syndication	862 our K team
syntetisk	420 K stemme	2132 K stemme
""", 'sz': """
szerint	1583 K
""", 'ta': """
taalfout	2004 K
taasavaldada	45 K
taboola	683 K	1075 K	1379 K	1730 K	2337 K	2891 K
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
tahun	1640 per K
takes	853 free and K less than
takip	2835 bizi K edin	2835 K et	2854 x'te K	2870 K edin	2924 bizi K edin
takk	2140 ja K, jeg vil
takket	450 K være dig	2166 K være deg
taloustoimittaja	1240 K
talsyntes	2749 K
tamamini	20 haberin K	20 yazinin K	2924 K okuyun
tandai	62 K saya	62 K kami
tandasnya	1641 K
tanggung	1636 menjadi K jawab penulis
tanpa	71 K spam
tapana	1272 K sanoa
tapkite	1924 K nariu
tarafindan	2856 yapay zeka K	2856 yapay zekâ K
tarayiciniz	10 K
targeting	824 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1551 külső K
tarvitsee	1269 K sinua	1269 K tukeasi
tarvitsemme	1269 K apuasi	1269 K tukeasi
tasuta	1143 K konto
tavsiye	2927 K etti	2927 K ediyor
""", 'te': """
te	2854 'i x'K
teada	38 anna meile K	67 anna meile K
team	972 our K	2085 ons K
teatas	1154 K
teavitused	1137 K
techredacteur	2060 is K
tegasnya	1641 K
tehisaru	1133 K abil	1133 tegi K	1149 K abil
tehisintellekt	1133 K
tehisintellekti	1133 K abil	1149 K abil
teica	1967 K
teigia	1927 K
teil	578 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	607 K sie uns
teilnehmen	531 jetzt K
teilte	610 K mit	610 K der	610 K die
tekrarladi	2927 K
tekst	20 cały K	20 ceo K	2062 deze K	2250 ten K	2555 ceo K	2583 ovaj K
tekstovima	2566 svim K
teksty	2250 nasze K
telefon	425 på din K
telefoni	1137 otse K	1137 otse oma K
telegram	16 K	178 K	212 K канал	212 канал в K	268 canal de K	329 K	414 på K	414 K-kanal	485 unseren K-kanal	519 auf K	519 K-kanal	564 unserer K-gruppe	637 K	763 join our K	763 our K channel	971 join our K	1005 nuestro canal de K	1339 canal K	1339 groupe K	1692 canale K	2019 K-kanaal	2126 på K	2126 K-kanal	2207 K	2275 nosso canal no K	2396 canalul de K	2447 мы в K	2447 наш K-канал	2447 в нашем K	2447 новости в K	2468 K	2468 K-канал	2468 K-канале	2539 K	2539 K-u	2571 K kanalu	2601 K	2661 K	2743 på K	2743 K-kanal	2850 K	2941 ми в K	2941 наш K-канал	2941 у нашому K	2961 K	2961 K-канал	2961 K-каналі	3061 kênh K
telegrama	2207 K
telegrame	2601 K
telegrami	1128 K kanaliga
telegramie	2207 K
telegramis	1128 K
telegramissa	1236 K
telegramkanaal	2019 K
telegramkanal	2743 K
telegramon	1547 K
telegramu	329 K	2539 K	2661 K
teljes	20 K cikk
tell	67 ? K us	870 K us	966 . K us your	966 ? K us your	966 . K us how	966 ? K us how	966 . K us what	966 ? K us what
telli	80 K leht	1151 K kohe
tellija	1115 oled juba K
tellijad	50 K saavad	1147 ainult K
tellijatele	1115 artikkel on K	1115 ainult K	1147 tekst on K	1147 lugu on K	1147 artikkel on K
tellimus	1155 K
tells	909 our app K you
temas	1029 cubre K
temat	2208 zgłoś K
tenhle	372 K text
tento	2642 K text
terangnya	1641 K
termos	2282 K de uso
terms	773 agree to our K of	773 agree to our K and	774 agree to the K
terugkijken	2064 hier K
terugluisteren	2064 hier K
teruskan	49 K
testen	454 jetzt K	454 K sie	463 für # € K	463 für # euro K
testez	1288 K-nous	1411 K-nous
testified	974 K
tetszett	1581 K a cikk
text	38 K us	67 K us	867 this K	2779 låst K
texte	581 alle K zum
texten	2752 fel i K
texter	2778 våra K	2778 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	802 K you to the	802 K you to all of you	802 K you to all who	802 K you to our
thanks	802 K to all of you who	921 free K to our
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	849 will you join K	902 join K from
thema	565 K für uns
themenseite	557 unserer K
theo	3021 K dõi báo	3060 hãy K dõi	3063 K ông	3063 K bà	3063 K lời
there	42 were you K
think	777 let us know what you K	971 tell us what you K
thinking	924 if you were K of	924 if you've been K about	924 if you've been K of
thoughts	777 share your K	962 post your K	971 share your K
thousands	971 join K of
threads	329 K
threema	519 auf K
through	906 K links	906 K a link
throw	723 K in
thursday	17 every K
thursdays	17 on K	914 delivered K	914 sent K
""", 'ti': """
ticker	557 im live-K
tickets	901 K here	901 book K here	934 K as low as	934 get K from	934 like these K
ticketshop	531 unserem K
tietosuojaseloste	1225 K
tietosuojaselosteen	1250 hyväksyt K
tijeku	2554 budite u K
tikkie	2086 K
tiktok	16 K	569 inhalt von K	637 K
tiktokon	1547 K
tiktoku	2539 K	2661 K
til	449 vær med K
tilaa	80 K nyt	1269 K nyt
tilaaja	50 K voi	1213 oletko jo K
tilaajamme	1270 K
tilaajana	50 K voit	1213 jatka lukemista K	1213 K pääset	1213 K voit	1213 koko juttu K
tilaajat	50 K voivat	1261 vain K	1273 K
tilaajille	1213 vain K	1261 on K
tilaamalla	1250 K hyväksyt	1253 K
tilauksen	1216 voit peruuttaa K
tilaus	1273 K
tilbage	438 gratis artikel K
tilgang	2165 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	2705 vi har en bön K dig	2781 ge en gåva K oss
tillade	2784 K
tillatt	2155 ikke K å gjengi
tilmeld	387 K dig vores	427 ved at klikke på K	449 K dig vores	449 K dig her	449 K dig gratis
tilmelde	427 ved at K dig
tilmelding	427 ved K
tim	2547 naš K
tin	78 bản K	3064 bản K
tine	2412 fără K nu
tip	38 K os	67 K os	399 K os	399 har du et K	449 K os	723 K your	2056 app je K
tipeee	1333 K
tipline	815 our K	948 our K
tipp	565 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	815 news K	2112 K oss	2112 har du et K	2165 K oss	2729 har du ett K	2730 har du K
tipsa	38 K oss	67 K oss	2781 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	376 en lille K at bede	2089 en liten K å be
""", 'tl': """
tl	2926 # K
""", 'to': """
to	57 from us K you
today	807 join K	971 chip in K	971 sign up K	971 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	2087 gaf K
toestaan	2061 cookies K
toestemming	2000 K te geven	2025 je K nodig	2025 uw K nodig	2025 geef K	2052 overname zonder K	2061 geen K gegeven	2076 tekst mag zonder K
toeta	1140 K meid	1151 K meid
toetage	1151 K meid
toetus	1140 sinu K	1151 sinu K	1151 teie K
toho	42 byli jste u K
toimetaja	1130 K
toimetus	1152 meie K
toimetusele	39 meie K
toimintaamme	1269 tue K
toimittaja	1240 lehden K	1240 politiikan K	1240 vapaa K	1240 on K
toimittajallemme	39 K
toimittajamme	1270 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1270 K
toimituksemme	1270 K
toimitusta	1269 tue K
toisti	1272 K
told	974 K
torjui	1272 K
toteaa	1272 K
totesi	1272 K
touch	723 get in K	790 get in K with our
""", 'tr': """
trabaja	1029 K en
trabajo	980 si te gusta nuestro K	1110 nuestro K
trabalha	2360 K na redação	2360 K no
trabalho	2321 valoriza o nosso K	2372 nosso K
traceurs	1385 K seront déposés	1385 accepté les K	1385 accepter les K
tracking	876 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	454 K sie hier	607 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1315 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	2084 K ons
traktir	54 K kopi	54 K saya kopi	1625 K kami
transcript	867 this K
transferred	774 personal data may be K
translated	800 this article was K
transmettez	49 K-le
transmis	2427 a K
transparenzhinweis	507 K
tratamento	2282 K dos seus dados
tratamiento	1013 K de tus datos
trattamento	1672 K dei dati
travail	1412 notre K
tredje	2748 K part
trenger	2092 vi K din støtte	2165 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	2669 naše spletne K
trgovini	2547 našoj K	2669 naši spletni K	2669 naši K
trial	736 your free K	971 start your free K	971 start a free K	973 free K
tribunais	2299 cobre K
tribunales	1029 cubre K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	927 will be K
trust	964 you K
trusted	811 K source
""", 'tu': """
tuesday	17 every K
tuesdays	914 sent K
tuit	9 este K
tukesi	1269 K
tukijaksi	1269 ryhdy K
tulisan	1639 K ini
tulisnya	1641 K
tunnistas	1154 K
tunnus	1257 luo K	1269 luo K
tuo	1711 il K #x#
tuomitsi	1272 K
turn	964 you K to
tutur	1641 K
tuturnya	1641 K
""", 'tv': """
tvirtina	1927 K
tvrdi	2585 K
tvrdil	374 K
tvrdila	374 K	2585 K
tvrdio	2585 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	974 K
twice	927 will go K as far
twierdzi	2252 K
twitter	759 share on K	763 follow him on K	763 follow her on K	763 follow them on K	763 follow on K	2854 K'da takip
twitteris	1128 K
twitterze	2188 na facebooku i K
""", 'ty': """
tygodniowo	2251 K
tygodniu	17 raz w K
typo	840 spot a K
""", 'ub': """
ubegrenset	2098 K tilgang
""", 'uc': """
ucap	1641 K
ucapnya	1641 K
""", 'ud': """
udbyder	419 ekstern K
udfyldes	402 skal K
udtalte	452 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	451 om K
""", 'ui': """
uitgeschakeld	1997 javascript is K
uitschrijven	1982 op elk moment K
uitzending	2064 de K hieronder
""", 'uj': """
ujar	1641 K
ujarnya	1641 K
""", 'uk': """
uken	2167 i K
uker	2165 prøv # K
""", 'ul': """
ulubionych	2206 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	769 video K
unbegrenzt	551 alle artikel K
unbegrenzten	578 K zugriff	578 K zugang
unbegrenzter	551 K zugang
undrade	2784 K
uneix	51 K-t'hi	293 K-te
unesite	77 K svoj e-mail
ungkap	1641 K
ungkapnya	1641 K
uniquement	1358 nous vivons K grâce
unisciti	51 K a loro	51 K	1764 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	736 get K access	736 K digital access	738 K access for	881 K reading	881 want K access
unlock	20 K this	736 K the rest
unser	608 K ziel	608 K team
unsere	36 K leser	74 über K links	477 K app	574 K neue app	577 durch K leser	607 können sie K	608 K leser	608 K texte
unserem	35 K quiz	463 mit K abo	531 in K shop	531 K online-shop	564 K kanal	571 K shop	605 in K shop	605 jetzt in K
unseren	36 K lesern	531 K shop	571 K online-shop	608 K lesern	608 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	477 in K app	541 K app	557 lesen sie auf K	574 K neuen app	608 K arbeit
unseres	531 K teams
unsubscribe	746 K at any time	746 K anytime	877 K whenever
unterschied	548 machen einen K	548 macht einen K
untuk	1638 masuk K
unutmayin	2870 K
""", 'up': """
upcoming	873 our K
updates	58 receive K by email	746 get K by email	836 check back for K	836 refresh for K
upgrade	736 K to paid	736 K to read	736 behind the paywall. K
upgrading	923 consider K
upitala	2585 K
upitao	2585 K
upitnik	2551 K
upozorava	2585 K
upozorila	2585 K
upozorio	2585 K
upozornenia	14 K	2615 K
upozornil	374 K
upozornila	374 K
uppgav	2784 K
uppger	2784 K
uppmanade	2784 K
ups	975 pop-K
""", 'ur': """
urednica	2541 je K	2541 , K	2663 je K	2663 , K
urednik	2541 je K	2541 , K	2663 je K	2663 , K
urged	974 K
urheilutoimittaja	1240 K
urteilte	610 K
""", 'us': """
us	38 dm K	67 dm K
use	968 will not K your	968 won't K your	968 we may K your
""", 'ut': """
utbrast	2784 K
utilisation	1315 K de cookies	1315 K des cookies	1315 conditions générales d'K
utilisons	1314 nous K des cookies
utilitza	273 K galetes
utilitzem	273 K galetes
utilizamos	1012 K cookies	2281 K cookies
utilizza	1671 questo sito K i cookie	1672 K cookie
utilizziamo	1671 K i cookie
utrzymujemy	2250 K się
uttalte	2168 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1150 meie K
uudiskiri	1118 telli meie K	1138 K	1151 telli K	1152 meie K	1155 K
uudiskirja	1138 K
uudiskirjaga	1118 K	1138 K
uudiskirjast	1138 K
uudistes	1127 google K
uutisemme	1267 K
uutisilmoitukset	1248 K
uutisissa	1235 google K
uutiskirje	78 K	1216 tilaa K	1251 K	1269 tilaa K	1273 K
uutiskirjeemme	78 K	1216 K	1270 K
uutiskirjeen	78 K	1250 tilaamalla K	1251 K
uutiskirjeet	1251 K
""", 'uv': """
uvedl	374 K
uvedla	374 K
uviedla	2644 K
uviedol	2644 K
""", 'uy': """
uyardi	2927 K
uyariyor	2927 K
uygulamamiz	2832 mobil K	2925 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	2832 K indirin	2832 K indir	2832 mobil K	2924 K indir
uygulamasini	2861 K
uygulamayi	2833 K indir	2833 K indirin
""", 'uz': """
uzviknuo	2585 K
""", 'va': """
vaati	1272 K
vaativat	1272 K
vacancies	831 our current K	831 our K
vacatures	2030 onze K	2030 alle K in
vacaturesite	2063 K	2063 onze K
vakuutti	1272 K
valfri	2708 swisha K summa	2781 swisha K	2783 K summa
valgfritt	2092 vipps et K	2165 vipps K
valittaa	1272 K
valitti	1272 K
vallotta	1583 K
vapaasti	45 lainata K
var	42 K du der
vare	2782 tack K er	2782 tack K dig
varnade	2784 K
varnar	2784 K
varoittaa	1272 K
varoitti	1272 K
varoval	374 K
varovala	374 K
varsel	2137 K
varsler	2137 K	2137 push-K
varslinger	14 K
varuje	374 K
vas	2559 bez K	2583 bez K
vastasi	1272 K
vastasivat	1272 K
vastaus	21 peruuta K
vayas	977 antes de que te K
""", 've': """
vecka	17 varje K
veckan	2783 i K
vedomosti	2613 svoje K
velden	60 K met een ster
ven	449 del med en K
vendredi	17 chaque K
venn	2165 del med en K
ventana	1015 se abre en una K nueva
veraltet	490 ihr browser ist K
verantwoordelijk	30 niet K	2049 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	561 ist der anbieter K	561 der anbieter selbst K
verarbeitung	544 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	1970 voor je K gaat	1977 lees K met	1977 K lezen?	1979 om K te lezen	2045 gratis K met	2069 lees gratis K	2081 help ons K
verdi	2927 karar K	2927 söz K	2927 diye yanit K	2927 yanit K	2927 cevap K
vereiste	21 K velden zijn	2003 K velden
verfasser	525 meinung der K
verfassers	525 meinung des K
vergoeding	2049 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	2085 dit K	2085 goed K
verhalen	2045 toegang tot alle K	2083 K in je mail	2085 onze K
verhindert	492 ein skript K
verileriniz	2839 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	2087 K
verktyg	2749 hjälp av ett ai-K
verlag	548 kein K	608 kein K
verlinke	62 K mich
verlinkt	62 K mich
verouderd	1997 je browser is K
verpassen	607 K sie
verscheen	2014 dit artikel K eerder	2052 versie van dit artikel K	2052 stuk K eerder	2052 artikel K ook	2076 dit artikel K eerst	2076 dit stuk K eerst
verschenen	2052 artikel is eerder K op	2052 artikel is eerder K in de krant
verschenken	607 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	2060 doet K vanuit
verslaggever	39 onze K	2020 onze K	2021 is K	2021 is politiek K	2060 is medisch K	2060 werkt als K
verslaggevers	39 onze K	2057 onze K
vertaling	2062 deze K
verteiler	516 K
vertelde	2087 K
vertelt	2087 K
vertraulich	520 redaktion K	595 K hinweise
verwenden	492 wir K cookies
verwendest	490 K einen adblocker
verwendet	492 diese website K cookies	492 diese webseite K cookies
verwendung	569 K von cookies
verzi	339 audio K
verzii	2612 audio K
verzoek	1970 een klein K
vesti	2525 K na mejl
vestima	2539 google K
""", 'vi': """
viber	16 K	178 K	212 канал във K	637 K	2468 K	2539 K	2539 K-u	2661 K	2961 K
viberen	1547 K
viberi	2601 K
viberju	2661 K
viberu	329 K	2539 K
viberze	2207 K
vidare	49 skicka den K	49 skicka K	49 send den K	2711 för att läsa K	2781 läs K för
videa	40 fotky a K	2665 ogled K
videli	2543 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	520 fotos oder K	569 laden des K	572 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	382 for at læse K	449 læs K for	2095 for å lese K	2165 les K for
vidjeli	2543 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	750 K in app
viewers	928 K like you
views	30 K of	744 free K left	962 share your K
vigtigste	447 ugens K	447 dagens K
viikko	17 joka K
viikossa	1271 K
vijesti	2525 K na e-mail
vijestima	2539 google K
vikala	2585 K
vikali	2585 K
vikao	2585 K
viknula	2585 K
viknuo	2585 K
viktigaste	2778 veckans K	2778 dagens K
viktigste	2163 ukas K	2163 dagens K
vill	2756 ja tack, jag K
vincoli	1766 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	2142 på K	2165 K et	2165 K oss	2165 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	607 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	1644 K che sei qui
visualiser	1344 K les contenus
visualizzare	1671 per K questo contenuto
vivons	1358 nous K grâce à nos	1358 nous ne K que
""", 'vo': """
voice	962 add your K	972 our K
volal	374 K	2644 K
volala	374 K
volali	374 K
volg	1993 K ons op	1993 K ons via	2084 K ons
volgende	21 in deze browser voor de K
volgens	2087 K
voor	1982 meld je aan K	2045 veel meer K #
voorbehouden	2014 alle rechten K
voordat	1970 K je gaat
voorkeursbron	2018 K
voorkeursbronnen	2055 K
vorbehalten	463 abonnenten K	507 alle rechte K
vorbei	607 schau K
vores	35 K quiz	84 i K app	84 med K app	389 hent K app	389 i K app	449 støt K	449 hent K	450 K app
vorgelesen	536 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1274 K don	1279 K don nous	1333 K don	1411 K aide pour
vous	18 sans K	1412 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	1970 hebben we een gunst te K	1970 we willen je iets K
vriend	80 word K	2084 word K
vrijdag	17 elke K
vroeg	2087 K
""", 'vs': """
vsebin	2687 do vseh K
vsebina	2665 zunanja K
vsebine	2665 zunanje K	2665 te K
vsebino	9 to K	2665 zunanjo K
vstupenky	336 K na naši
""", 'vu': """
vuodessa	1271 K
vurguladi	2927 K
""", 'vy': """
vygenerovala	353 K ai	2625 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	321 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1904 K redaktorius
vyriausioji	1904 K redaktorė
vytvorila	2625 K ai
vyzval	374 K
vyzvala	374 K
""", 'wa': """
waardeer	2042 K dit artikel
waardeert	2042 dit artikel K
waardevol	1970 vond je dit artikel K
waarschuwt	2087 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	610 K vor
warned	974 K
warns	974 K
warnt	610 K
warnte	610 K
warst	42 K du vor ort
wartawan	39 K kami	1614 adalah K
washington	793 is a K
waszych	2228 z K wpłat	2250 z K wpłat
""", 'we': """
we	849 K have you.
webbplats	2726 denna K använder cookies
webinar	531 zum K	644 δωρεάν K	644 το K μας	644 K μας	2030 ons K	2213 nasz K	2547 naš K	2669 naš K
webinarimiza	2857 K
webshop	605 in unserem K	2030 onze K
webshopu	2547 našem K
website	396 dette K bruger	608 unsere K	972 our K	2076 niets van deze K
webwinkel	2030 onze K	2063 de K van	2063 het boek in de K
wednesday	17 every K
wednesdays	914 delivered K	914 sent K
week	17 once a K	17 each K	17 elke K	973 a K	973 per K	2086 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	746 sign up for our K	805 our K email	805 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	962 K in
weiter	463 lesen sie sofort K
weitere	557 K texte finden sie
weitergegeben	576 wird nicht K
weiterlesen	20 K	463 K mit	463 jetzt K	463 diesen artikel K	463 kostenlos K	463 mit plus K	490 mit werbung K
weitermachen	577 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	586 K nur mit
weiterzulesen	463 um K
weken	2086 K voor
werbeblocker	490 deaktivieren sie ihren K
werbefrei	70 K	608 K
werbelink	583 K
werbelinks	74 K	583 K
werbevereinbarung	471 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	551 alle texte ohne K	551 abo ohne K	608 ohne K
werde	607 K teil
werden	51 . K sie eine	607 K sie teil
werk	2085 ons K
werken	2063 kom K bij
wersja	2 K audio
wesprzyj	2173 K nasze	2228 K	2249 K nas	2249 K nasze	2249 K naszą	2249 K mnie
weten	38 laat het ons K	67 laat het ons K	2003 laat het ons K	2084 laat het ons K	2087 laat K
wetenschapsredacteur	2060 is K
""", 'wh': """
whatever	971 chip in K
whatsapp	16 K	38 K us	67 K us	178 K	212 K канал	268 canal de K	268 al teu K	268 a K	329 K	414 på K	414 K-kanal	477 K-kanal der	485 unser K-kanal	485 unserem K-kanal	485 unseren K-kanal	485 zum K-kanal	485 K-kanal von	519 auf K	519 per K	519 K-gruppe	519 bei K	564 unserer K-gruppe	637 K	759 share on K	759 share via K	763 join our K	763 join us on K	763 our K channel	763 updates on K	948 our K tip line	948 our K tipline	948 our K number	948 our K line	948 our K	971 join our K	1005 nuestro canal de K	1236 K-kanavaa	1339 chaîne K	1339 canal K	1339 sur votre K	1339 groupe K	1639 K kami	1692 canale K	1692 gruppo K	1692 su K	1692 numero K	2019 K-kanaal	2019 K-groep	2019 via K	2019 op K	2056 in je K	2056 stuur ze via K	2126 på K	2126 K-kanal	2187 kanał na K	2207 K	2275 nosso canal no K	2275 nosso canal do K	2276 grupo do K	2396 canalul de K	2396 direct pe K	2468 K	2539 K	2539 K-u	2571 K kanalu	2601 K	2661 K	2743 på K	2743 i K	2743 K-kanal	2850 K	2961 K
whatsappa	2207 K
whatsappe	2601 K
whatsappgroep	2019 K
whatsappi	1128 K kanaliga
whatsappie	16 K	2207 K
whatsappiin	1236 K
whatsappis	1128 K
whatsappissa	1236 K
whatsappkanaal	2019 K
whatsappkanal	2743 K
whatsappon	1547 K
whatsappu	16 K	329 K	2539 K	2601 K	2661 K
while	725 K you're here
whitelist	769 K our site	769 K this site	769 K us
""", 'wi': """
widerruf	576 K finden sie
widerrufen	472 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	759 opens in new K	759 opens in a new K
winkel	2063 onze K
winning	793 is an award-K
wirtschaftsredakteur	597 ist K
wirtschaftsredakteurin	597 ist K
wirtschaftsressort	521 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	520 K sie mehr
withdraw	774 K your consent
without	18 K you	18 K your	972 K you
""", 'wo': """
woche	17 jede K	609 pro K
wochen	551 # K für	551 vier K für	609 K lang
word	80 K lid	1969 K lid	1973 K lid en	2016 K lid
work	971 back our K	972 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	777 K to us at	971 K to us
writer	791 is a staff K for	791 is a senior K at	793 is a staff K	793 is a senior K	793 is a K
writes	793 K about	819 K on	974 K
writing	860 correct at the time of K
written	793 has K for
wrote	974 K
""", 'ws': """
wsparcia	2250 waszego K	2250 twojego K
wsparcie	2174 twoje K	2249 twoje K pozwala	2249 twoje K pomaga	2249 twoje K jest dla nas
wsparciu	2173 dzięki twojemu K	2250 dzięki K	2250 waszemu K
wspieraj	2228 K	2249 K nas
wszystkich	2235 K treści	2235 do K artykułów	2235 do K tekstów
""", 'wu': """
wurde	513 text K	570 das audio K
""", 'wy': """
wydanie	80 kup e-K	2248 kup e-K	2248 e-K
wydarzenie	2213 nasze K
wydawcy	2226 bez zgody K	2226 za zgodą K
wyjdziesz	2170 zanim K
wykup	80 K
wymagane	21 K pola są	2194 pola są K
""", 'x': """
x	1711 #K#
""", 'ya': """
yakiniyor	2927 K
yalvardi	2927 K
yalvariyordu	2927 K
yaniti	21 K iptal et
yanitladi	2927 K
yanitlayin	2870 K
yapabilir	2870 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	2829 giriş K
yapay	2856 K zeka ile	2856 K zekâ ile
yapilamaz	2845 alinti K
yapin	24 giriş K	2870 giriş K	2924 bağiş K
yapmak	6 yorum K
yardim	2924 bize K edin
yardimiyla	2875 yapay zeka K	2875 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	2874 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	2845 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	2853 K	2853 köşe K
yazdi	2927 K	2927 diye K
yazin	38 bize K	67 bize K	2851 bize K	2870 K	2924 bize K
yaziyi	2 K dinle	4 K
yaziyordu	2927 K
yazmak	6 yorum K
""", 'ye': """
year	973 a K	973 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	2926 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	178 K	492 inhalte von K	569 inhalt von K	637 K	763 on K for more	763 on K for the	1639 K kami	2961 K	3021 kênh K của
youtubeu	2539 K
youtubu	2661 K
""", 'za': """
za	2555 K # €	2618 K # €	2676 K # €
zaak	2020 meer over deze K
zaakceptuj	2210 K pliki cookie
zabranjeno	2558 K kopiranje
zabronione	2203 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	2618 článkov K	2618 články K
zadejte	77 K svůj e-mail
zahlasujte	356 K	2628 K
zahtevana	21 K polja
zahtevao	2585 K
zahtijevao	2585 K
zainstaluj	2181 K naszą aplikację	2182 K aplikację
zajednici	2571 viber K
zalo	3019 quan tâm K
zalogowani	2194 tylko K
zalogowaniu	2176 dostępny po K	2176 dostępna po K
zalogowanych	2217 tylko dla K
zaloguj	24 K	2177 K się, aby	2177 K się aby
zamkniesz	2170 zanim K
zamolila	2585 K
zamolili	2585 K
zamolio	2585 K
zamudite	2690 ne K
zanechte	77 K nám e-mail
zapewnia	2252 K
zapisal	2703 je K
zapisz	2179 K się na nasz	2249 K się na	2249 K się do
zapraszali	2252 K
zaprenumeruj	80 K
zaradi	2680 K vas	2701 K vas
zaregistrujte	346 zdarma se K	346 se zdarma K	346 zdarma K	346 K se zdarma	2618 K sa zadarmo	2618 K sa
zarejestrowanych	2217 tylko dla K
zarejestruj	2177 K się, aby	2249 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	2206 K źródeł
zavisi	2582 K od vas
zavolal	374 K
zavolala	374 K
zaznacza	2252 K
""", 'zb': """
zbierka	2645 K
""", 'zd': """
zdarma	346 článků K	346 články K
""", 'ze': """
zegt	2087 K
zei	2087 K
zeptal	374 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2427 K
zicea	2427 K
ziedojums	1968 K
zitten	2085 we K ook op
""", 'zk': """
zkuste	302 K první měsíc	371 K první měsíc
""", 'zn': """
znalosti	340 své K
znanje	2551 svoje K	2551 svoje K u	2672 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	2605 K tohto obsahu	2605 K obsahu	2605 K príspevku
zondag	17 elke K
zonder	71 K spam	2042 K jouw steun	2042 K uw steun
zostanie	2194 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	331 , K
zpravodajem	331 je K
zpravodajkou	331 je K
""", 'zr': """
zrezygnuj	2177 K w każdej chwili	2251 K w każdej chwili
""", 'zu': """
zuerst	586 text ist K	603 text wurde K
zufolge	610 K
zugang	463 noch keinen K
zugeschickt	475 per e-mail K	475 per mail K
zugestimmt	492 externen diensten nicht K
zusammenarbeit	561 beitrag ist in K	561 artikel ist in K	561 text ist in K
zusammenfassung	514 K
zustimmung	492 K jederzeit	493 ihre K	493 mit ihrer K
""", 'zv': """
zvali	374 K
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
accionistas
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
amennyit
ammesso
amos
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
auteure
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
donos
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
economista
edasi
edited
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
ensayista
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
essayiste
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
philosophe
phone
photographe
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
publicitat
publicitate
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
redator
redatora
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
saggista
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
use
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
  591),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  729),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 785))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1804), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1804),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1804),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1819),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1861),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1861), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1861),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1861), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 3101),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 3112), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 3120))

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
