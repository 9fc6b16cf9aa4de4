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
ar.follow-add	c13		12	اضف|اضفنا|اضافة|غوغل|جوجل	اضف|اضفنا|اضافة|اختر
ar.share-size	w10		0
ar.share-word	w10	among	0
ar.partner	w9	among	0
ar.ad-goes	s9		9	الاعلان|اعلان|ادناه
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
ca.own-right	s15		8
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
el.follow-add	c13		14	προσθήκη|προσθέστε|πρόσθεσε
el.share-size	w10		0
el.share-word	w10	among	0
el.with-partner	w9	among	0
el.ad-goes	s9		9	διαφήμιση
el.ordered	s12		6	νεότερ*|παλαιότερ*|δημοφιλ*
el.comment-label	w12		0
el.see-on	s7		4	instagram|youtube|facebook|x|twitter|tiktok|spotify|bluesky|threads|telegram
el.shared-by	c7		14	@
el.robot	c7		30	προστατεύεται|google|δεν είμαι
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
es.player	w16		0
es.player-word	w16	among	0
es.player-gone	s16		11	disponible|reproducir*	país|región|momento|tu|su|navegador
es.embed-what	s7		7	youtube|instagram|facebook|x|twitter|tiktok|spotify|bluesky|vimeo
es.embed-go	w7		0
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
es.own-right	s15		8
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
es.robot	c7		30	protegido|no soy|google|robot
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
es.rights-more	w15		0
es.with-leave	s15		14
es.reread	s16		16	ia|periodista|redacción|editor
es.sold-by	s9		6
es.sold-label	w9		0
es.offered	w10		0
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
fr.robot	c7		30	protégé|je ne suis pas|google|robot
fr.consent-more	w7		0
fr.player-more	w16		0
fr.player-time	s16		6
fr.podcast-on	s11		10	apple|ivoox|deezer|google|youtube|amazon|soundcloud
fr.block-more	w8		0
fr.give-more	w0		0
fr.give-tax	s0		9	€
fr.wall-more	w2		0
fr.form-more	w4		0
fr.form-word-more	w4	among	0
fr.nav-more	w11		0
fr.slides	s11		6	#|photos|fotos|immagini|imágenes
fr.follow-more	w13		0
fr.author-more	w14		0
fr.author-all	s14		6	ses derniers|tous les
fr.rights-more	w15		0
fr.with-leave	s15		14
fr.reread	s16		16	ia|journaliste|rédaction|secrétaire
fr.sold-by	s9		6
fr.sold-label	w9		0
fr.offered	w10		0
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
he.follow-add	c13		12	הוסף|הוסיפו|הוספה
he.share-size	w10		0
he.share-word	w10	among	0
he.partner	w9	among	0
he.ad-goes	s9		9	הפרסומת|פרסומת|למטה
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
id.follow-add	c13		12	tambahkan|jadikan|google	tambahkan|jadikan
id.share-size	w10		0
id.share-word	w10	among	0
id.partner	w9	among	0
id.ad-goes	s9		9	iklan|bawah
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
it.health	s9		16	dipendenza|patologica|probabilità di vincita
it.player	w16		0
it.player-word	w16	among	0
it.player-gone	s16		11	disponibile|riprodotto|riprodurre	paese|regione|momento|tuo|browser
it.embed-what	s7		7	youtube|instagram|facebook|x|twitter|tiktok|spotify|bluesky|vimeo
it.embed-go	w7		0
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
it.own-right	s15		8
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
it.robot	c7		30	protetto|non sono|google|robot
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
ko.by.machine	c16		14	이 기사*|본 기사*|이 글은|이 요약*|내용입니다|이 이미지*|이 번역*|본문*|기사입니다	했습니다|되었습니다|됐습니다|입니다|내용입니다|기사입니다|작성했습니다|작성되었습니다|작성됐습니다|생성했습니다|생성되었습니다|번역되었습니다|요약했습니다
ko.by.machine.label	w16		0
ko.follow.label.more	w13		0
ko.share.size	w10		0
ko.share.word	w10	among	0
ko.partner	w9	among	0
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
pt.health	s9		14	maiores|#|beba|aprecie|o jogo é
pt.player	w16		0
pt.player-word	w16	among	0
pt.player-gone	s16		11	disponível|reproduz*	país|região|disponível|momento|seu|navegador
pt.embed-what	s7		7	youtube|instagram|facebook|x|twitter|tiktok|spotify|bluesky|vimeo
pt.embed-go	w7		0
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
pt.own-right	s15		8
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
pt.robot	c7		30	protegido|não sou|google|robô
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
ro.health	s9		16	dependență|minor*|interzise|responsabil
ro.player	w16		0
ro.player-word	w16	among	0
ro.player-gone	s16		11	disponibil|redat	țara|țară|regiune|moment|browser*
ro.embed-what	s7		10	youtube|instagram|facebook|x|twitter|tiktok|spotify|bluesky|vimeo
ro.embed-go	w7		0
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
ro.own-right	s15		8
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
ro.robot	c7		30	protejat|google|nu sunt
ro.consent-more	w7		0
ro.player-more	w16		0
ro.give-more	w0		0
ro.wall-more	w2		0
ro.form-more	w4		0
ro.form-word-more	w4	among	0
ro.nav-more	w11		0
ro.sold-label	w9		0
ro.offered	w10		0
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
tr.by-machine	s16		14	oluşturuldu|oluşturulmuştur|hazirlandi|hazirlanmiştir|üretildi|üretilmiştir|çevrildi|çevrilmiştir|yazilmiştir|özetlendi
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
tr.robot	c7		30	korunmaktadir|korunuyor|google|robot
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
zh.follow.add	c13		20	google|谷歌	加入|设为|設為|添加
zh.share.size	w10		0
zh.share.word	w10	among	0
zh.partner	w9	among	0
zh.comment.more	w12		0
zh.see.on	w7		0
zh.robot	c7		40	保护|保護|google|我不是
zh.consent.more	w7		0
zh.player.more	w16		0
zh.give.more	w0		0
zh.wall.more.more	w2		0
zh.form.more	w4		0
zh.form.word.more	w4	among	0
zh.nav.more	w11		0
zh.sold.label	w9		0
zh.offered	w10		0
zh.asks	c0	asks	0
zh.voice	c0	voice	0
zh.price	c0	price	0
zh.speech	c0	speech	0
zh.about	c0	about	0
"""

# by the beginning of a key: key, then each phrase behind its number in PHRASES
WHOLE = {'# ': """
# (# ratings	1073
# (# reviews	1073
# (# votes	1073
# comentarii	2856
# comentario	1147
# comentarios	1147
# comentaris	352
# comment	909
# commentaire	1510
# commentaires	1510
# commenti	2009
# commento	2009
# comments	909
# euro el primer mes	364
# from # ratings	1073
# from # reviews	1073
# from # vote	1073
# from # votes	1073
# glasov	91
# glasova	91
# hlasov	91
# komentar	1900
# komentarai	2339
# komentarze	2638
# komentarzy	2638
# komment	1835
# kommentaari	1276
# kommentar	515	611	2556	3248
# kommentare	611
# kommentarer	515	2556	3248
# kommentti	1420
# kommenttia	1420
# like for this post	1073
# like for this reply	1073
# likes for this post	1073
# likes for this reply	1073
# min	890
# min de lectura	1154
# min de leitura	2735
# min di lettura	2016
# min leestijd	2454
# min. lesezeit	618
# of # people found this helpful	1073
# out of # (# ratings	1073
# out of # (# votes	1073
# out of # based on # reviews	1073
# oy	91
# people found this helpful	1073
# people like this	1073
# person found this helpful	1073
# ratings	1073
# reactie	2447
# reacties	2447
# reviews	1073
# saniye geri	3438
# saniye geri sar	3438
# saniye ileri	3438
# saniye ileri sar	3438
# stars (# votes	1073
# stars from # reviews	1073
# stars from # votes	1073
# stemmen	91
# stemmer	91
# stimmen	91
# suara	91
# szavazat	91
# votes	91
# voti	91
# votos	91
# vots	91
# voturi	91
# yorum	3387
""", '#+': """
#+ gamble responsibly	1069
""", '$#': """
$# at amazon	1103
$# at walmart	1103
""", 'a ': """
a a	92
a a a	92
a fost util acest articol	2891
a kommentek nem szerkesztett tartalmak	1835
a lire aussi	1514
a message from our sponsor	900
a nossa loja	2780
a palavra do dia	2817
a sua mensagem	2828
""", 'a+': """
a+ a	92
""", 'a-': """
a- a	92
a- a a	92
""", 'aa': """
aa	3394
aa aa aa	92
aanbevolen	2451
aanbevolen artikelen	2451
aanbevolen voor jou	2451
aangeboden door	2441
aanmelden	2421
aanmelden nieuwsbrief	2426
aanraders	2451
""", 'ab': """
abbonamenti	1987
abbonamento	1987
abbonati	1987
abbonati ora	1987
abbonati subito	1987
ablehnen	608
abmelden	579
abo	579
abo bestellen	579
abo testen	671
abo verwalten	579
abonament	2845
abonamente	2845
abonare	2845
abone ol	3374
abone olun	3374
abone olun, sinirsiz okuyun	3374
abonelik	3374
abonelik paketleri	3481
abonentiem	2374
abonnee worden	2421
abonneer	2421
abonneer nu	2421
abonnees lezen meer	2491
abonnement	498	579	1481	2421	2539
abonnementen	2421
abonnements	579	1481
abonner	498	2539
abonneren	2421
abonnez-vous	1481
abonnieren	579
about sharing	890
about the columnist	1085
about the contributor	1085
about the contributors	1085
about us	919
abrir	1155	2736
abrir app	1213	2788
abrir en la app	1213
abrir la app	1213
abrir mapa	1155	2736
abrir menu	2735
abrir na app	2788
abrir no aplicativo	2788
abrir no app	2788
absenden	91
abspielen	618
abstimmen	91
abstimmung	91
""", 'ac': """
accede	1117
acceder	1117
accedi	1987
accedi con apple	2049
accedi con facebook	2049
accedi con google	2049
accedi con il tuo account	2049
accedi per commentare	2058
accept	905
accept all	905
accept all cookies	905
accept and close	905
accept and continue	905
accept toate	2867
accept toate cookie-urile	2935
accepta i continua	349
accepta i mostra el contingut	349
accepta les galetes	349
accepta totes les galetes	381
accepta-ho tot	349
accepted payment methods	865
accepteer	2443
accepteer alle cookies	2443
accepter	512	1507
accepter alle	512
accepter alle cookies	512
accepter et afficher	1537
accepter et afficher le contenu	1537
accepter et continuer	1507
accepter et fermer	1507
accepter et poursuivre	1577
accepter les cookies	1507
accepter tout	1507
acceptera	3245
acceptera alla	3245
accepteren	2443
acces nelimitat la toate articolele	2882
acceso	1117
acceso ilimitado a todo el contenido	1252
accesso a tutti gli articoli	2111
accesso illimitato a tutti i contenuti	2111
accetta	2006
accetta e continua	2006
accetta e continua oppure abbonati	2049
accetta e prosegui	2070
accetta e visualizza	2030
accetta e visualizza il contenuto	2030
accetta i cookie	2006
accetta tutti	2006
accetta tutti i cookie	2105
accetta tutto	2006
accetto tutti i cookie	2105
acconsento a ricevere comunicazioni commerciali	2045
acconsento al trattamento dei dati	2082
acconsento al trattamento dei dati personali	2082
acconsento al trattamento dei miei dati	2082
acconsento alla visualizzazione di contenuti esterni	2030
account aanmaken	2421
accueil	1517
aceitar	2725
aceitar cookies	2725
aceitar e continuar	2725
aceitar e ver	2750
aceitar todos	2725
aceitar todos os cookies	2821
aceitar tudo	2725
aceito todos os cookies	2821
aceptar	1144
aceptar cookies	1144
aceptar todas	1144
aceptar todas las cookies	1246
aceptar todo	1144
aceptar y continuar	1144
aceptar y seguir	1211
aceptar y ver	1174
aceptar y ver el contenido	1174
acepto que se me muestre contenido externo	1174
acepto recibir comunicaciones comerciales	1189
acepto todas las cookies	1246
acesso a todos os artigos	2827
acest articol este blocat	2914
acest videoclip nu este disponibil	2899
acest videoclip nu mai este disponibil	2899
acheter ce livre	1571
acheter des billets	1571
acheter le livre	1571
acheter maintenant	1629
acheter mes billets	1571
acheter sur amazon	1571
acheter sur fnac	1571
acheter sur la fnac	1571
acompanhe ao vivo	2762
acquista biglietti	2064
acquista i biglietti	2064
acquista il libro	2064
acquista il numero in edicola	2035
acquista la copia digitale	2035
acquista ora	2122
acquista questo libro	2064
acquista questo numero	2035
acquista su amazon	2064
acquistalo su amazon	2064
activa	385
activa el so	377
activa les alertes	358
activa les notificacions	358
activa les notificacions i no et perdis res	358
activar	1215
activar alertas	1188
activar el sonido	1207
activar sonido	1207
activer la notification	1580
activer le son	1573
activer les alertes	1547
actualiser la page	1581
""", 'ad': """
ad	900	2146	2257	3455	3688
ad blocker rilevato	2109
ad choices	900
ad feedback	900
ad soyad	3455
ada yang salah	1960
adblock detectado	1250	2825
adblock rilevato	2109
adblock'u kapattim	3446
adblocker rilevato	2109
adchoices	900
add a comment	909
add a reply	1075
add as preferred source	895
add to bookmarks	890
add to favorites	1093
add to my topics	895
add to reading list	989
addebito diretto	1986
adicionar ao carrinho	2836
adicionar aos favoritos	2771
adicionar aos meus temas	2832
adicionar como fonte preferida	2809
adicionar resposta	2816
adiniz	3455
adiniz soyadiniz	3455
adinizi girin	3482
administrer samtykke	2553
adres e-mail	2623
adresa de e-mail	2877
adresa de email	2877
adresa ta de email	2877
adresse e-mail	1490
adresse e-mail incorrecte	1587
adresse e-mail invalide	1550
adresse e-mail non valide	1587
adresse email non valide	1587
adresse mail	1550
adresse mail invalide	1618
ads	900
advert	900
adverteer bij ons	2476
advertentie	2441
advertenties	2441
adverteren	2476
advertise with us	900
advertisement	900	1896	2004	3383
advertisement feature	900
advertisements	900
advertiser content	900
advertising	900
advertorial	605	739	1931	2853	3383
""", 'af': """
afdrukken	2436
afegeix com a font preferida	404
afegeix un comentari	343
afficher ce contenu	1537
afficher l'original	1518
afficher la suite	1517
afficher le contenu	1507
afficher le contenu externe	1537
afficher le post	1577
afficher le tweet	1577
afficher les commentaires	1510
afficher les sous-titres	1573
afficher moins	1518
afficher plus	1517
affiliate	900
affiliate disclosure	900
affiliate-link	605
afgiv din stemme	91
afgiv din stemme her	523
afgiv stemme	91
afmelden	2421
afspelen	2454
afspil	523
afstemning	91
after ad	900
after newsletter promotion	878
afvis	512
afvis alle	512
""", 'ag': """
agb	608
aggiorna la pagina	2075
aggiungi ai miei argomenti	2116
aggiungi ai preferiti	1999
aggiungi al carrello	2122
aggiungi alle fonti preferite	2093
aggiungi un commento	2009
aggiungi una risposta	2100
aggiungici alle fonti preferite	2093
agrandir	1517
agrandir l'image	1517
agrandir la photo	1591
agrandir le texte	1601
agree	905
agree and continue	905
""", 'ah': """
ahora en portada	1151
ahora no	1111
""", 'ai': """
ai deja cont	2845
ai deja un abonament	2882
ai deja un cont	2845
ai generated summary	960
ai highlights	960
ai overview	960
ai summary	960
ai uitat parola	2845
ai votat deja	2891
ai-generated	960
ai-generated summary	960
ai-genererad sammanfattning	3255
ai-genereret opsummering	523
ai-generert oppsummering	2563
ai-oppsummering	2563
ai-opsummering	523
ai-samenvatting	2473
ai-sammanfattning	3255
aidez-nous	1472
aiheet	1421
ailleurs sur le web	1514
ainult tellijale	1270
aiutaci	1982
aizpildi aptauju	2381
""", 'aj': """
ajouter au panier	1629
ajouter aux favoris	1500
ajouter un commentaire	1510
ajustes de privacidad	1211
""", 'ak': """
akceptuj	2635
akceptuj wszystkie	2635
akhir iklan	1941
akkoord	2443
aksepter alle	2553
aktifkan	1950
aktifkan notifikasi	1950
aktualno	3171
aktuell	615
aktuelle artikel	615
aktuelle nachrichten	615
aktuelles	615
akun saya	1884
akzeptieren	608
""", 'al': """
al abonnee	2491
al abonnee? log in	2421
al een account	2421
alamat email tidak valid	1959
alege	2915
alege abonamentul	2882
alege abonamentul potrivit	2882
alege planul	2914
alege suma	2937
alerta de autor	1257	2832
alerte auteur	1622
algemene voorwaarden	2443
algo correu mal	2799
algo deu errado	2799
algo ha salido mal	1224
alguna cosa ha anat malament	395
all access digital	987
all comments	909
all donations are tax-deductible	983
all news	919
alla kommentarer	3248
alle ablehnen	608
alle abo-angebote	671
alle akzeptieren	608
alle anzeigen	618
alle artikel anzeigen	618
alle artikel unbegrenzt lesen	671
alle bilder	618
alle cookies accepteren	2443
alle cookies akzeptieren	608
alle externen inhalte anzeigen	644
alle kommentare	611
alle kommentare anzeigen	611
alle kommentarer	515	2556
alle newsletter	587
alle nieuwsbrieven	2484
alle reacties	2447
alleen abonnees kunnen reageren	2481
aller au contenu	1517
aller au contenu principal	1517
allerede abonnent? log ind	498
allerede abonnent? logg inn	2539
alles accepteren	2443
alles akzeptieren	608
alles anzeigen	618
alles bekijken	2454
alles klar	619
alles weigeren	2443
allow content	905
allow cookies	905
allow facebook content	958
allow google youtube content	958
allow instagram content	958
allow tiktok content	958
allow twitter content	958
allow x content	958
allow youtube content	958
already a member	868
already a member? log in	868
already a subscriber? log in	868
already a supporter	859
already have an account	868
already have an account? log in	868
already have an account? sign in	868
already registered	987
already registered? log in	987
als e-mail versenden	600
als pdf speichern	672
also	917
also in the news	914
also of interest	1071
also on	914
also read	914
also worth reading	19
alte articole	19	2857
alte articole care te-ar putea interesa	19
altmetric	1093
altre notizie	19	2013
altre notizie da leggere	19
altre opzioni	2095
altre opzioni di condivisione	2095
altri articoli	2013
altri articoli dell'autore	2086
altri articoli dello stesso autore	2086
altri articoli di questo autore	2086
altri articoli su questo argomento	2013
altri articoli sull'argomento	2013
altro	2016
altro importo	1985
altyazi	3439
altyazilar	3439
always active	905
""", 'am': """
am deja cont	2914
am dezactivat adblock	2909
am dezactivat adblock-ul	2909
am meisten gelesen	615
am uitat parola	2914
amaga els comentaris	370
amaga les respostes	370
amazon'da satin al	3437
amazon'dan satin al	3437
amount	860
amplia la foto	398
amplia la imatge	398
ampliar	1154	2735
ampliar a imagem	2802
ampliar foto	1227	2802
ampliar imagem	2802
ampliar imagen	1154
ampliar la foto	1227
ampliar la imagen	1227
""", 'an': """
an error has occurred while submitting the form	978
an error occurred. please try again	978
ana sayfa	3390
ana sayfaya git	3458
anadolu ajansi	3394
anasayfa	3390
anbefalede artikler	520
anbefales	2560
anbefalet	520
anbefalt	2560
anbefalte saker	2560
anda mengikuti topik ini	1968
anda mungkin juga suka	1927
anda mungkin suka	19
anda sudah memilih	1935
ander bedrag	2419
andere lasen auch	615
anderen lazen ook	2451
anderer betrag	577
andre leser	2560
android	93
ange din e-postadress	3235
ange din mejl	3235
angebot sichern	579
angebote unserer partner	605
anket	91
anketa	91
ankete katil	3431
ankete katilin	3431
anketi cevapla	3431
ankieta	91
anladim	3391
anmelden	579
anmeldung erfolgreich	662
anna palautetta	1420
anna palautetta jutusta	1420
anna tagasisidet	1276
annonce	511	1505
annoncer	511
annonces	1505
annons	3244
annons slut	3244
annonse	2552
annonse - artikkelen fortsetter under	2552
annonse - saken fortsetter under	2552
annonser	2552	3244
annonssamarbete	3259
annual	860
annuale	2078
annuellement	1583
annunci	2004
annuncio	2004
anterior	1154	2735	2859
antworten	611
antworten abbrechen	611
anual	390	1219	2794	2912
anunci	343
anuncie conosco	2754
anuncio	1142
anuncios	1142
anzeige	605
anzeige - artikel geht unten weiter	677
anzeige - weiterlesen nach der anzeige	677
anzeige anzeige	605
anzeige aufgeben	650
anzeige scrollen, um weiterzulesen	605
anzeige von unserem partner	677
anzeigen	605
""", 'ap': """
apakah artikel ini bermanfaat	1935
apakah artikel ini membantu	1935
apakah halaman ini membantu	1935
apakah ini bermanfaat	1935
apelido	2799
apellido	1224
apellidos	1224
apenas assinantes podem comentar	2760
apenas para assinantes	2796
apklausa	91
apoie	2702
apoie no catarse	2793
apoie-nos	2702
apoie-nos no patreon	2793
apoio	2813
aportar	1112
app store	93
app store'dan indir	3443
app store'dan indirin	3443
appgallery	93
apple app store	93
apple ile devam et	3452
approfondimenti	2013
approfondisci	2013
appuyez pour activer le son	1611
apri	2017
apri app	2072
apri l'app	2072
apri la gallery	2086
apri la mappa	2017
apri menu	2016
apri nell'app	2072
aptauja	91
""", 'ar': """
ar santrauka buvo naudinga	2339
ar straipsnis buvo naudingas	2339
ara	3390
ara no	385
archivado en	1147
archivo	1151
argomenti	2013
argomenti correlati	2086
argomenti trattati	2013
around the web	914
article anterior	398
article content	900
article continues below	900
article lu par une voix artificielle	1573
article offert	1630
article suivant	1514
articles connexes	1514
articles les plus lus	1514
articles populaires	1558
articles relacionats	340
articles similaires	1514
articol oferit de un abonat	2943
articol sponsorizat	87
articole recente	2857
articole recomandate	2857
articole similare	2857
articoli che potrebbero interessarti	2013
articoli consigliati	2052
articoli correlati	2013
articolo correlato	2013
articolo precedente	2013
articolo regalato	2123
articolo riservato agli abbonati	2049
articolo successivo	2013
articolo tradotto automaticamente	2032
articolul anterior	2857
articolul pe scurt	2870
artigo anterior	2732
artigo exclusivo para assinantes	2769
artigo exclusivo para subscritores	2769
artigo oferecido	2837
artigo seguinte	2802
artigos recomendados	2772
artigos relacionados	2732
artikel als geschenk versenden	697
artikel als pdf herunterladen	672
artikel auf die merkliste setzen	672
artikel berikutnya	1963
artikel bewaren	2492
artikel bewerten	611
artikel delen	2436
artikel drucken	600
artikel freischalten	579
artikel geht unten weiter	677
artikel ini terkunci	1957
artikel kostenlos weitergeben	697
artikel lain	1927
artikel lain dari penulis ini	1963
artikel lainnya	1901
artikel lesen	618
artikel menarik lainnya	1927
artikel merken	600
artikel mit freunden teilen	697
artikel opslaan	2492
artikel penulis lainnya	1963
artikel per e-mail empfehlen	672
artikel populer	1927
artikel premium	1926
artikel printen	2492
artikel sebelumnya	1901
artikel selanjutnya	1901
artikel speichern	600
artikel sponsor	1931
artikel teilen	600
artikel terkait	1901
artikel verschenken	579
artikel versenden	600
artikel weitergeben	697
artikel weiterleiten	672
artikel zusammenfassen	646
artikkel on tellijale	1270
artikkel sisaldab reklaamlinke	1279
artikkelen er forbeholdt abonnenter	2539
artikkelen fortsetter under	2552
artikkelen fortsetter under bildet	2552
artikkeli jatkuu mainoksen alla	1415
arvostele resepti	61
""", 'as': """
as + lidas	2732
as mais lidas	2732
ascolta	1999
ascunde	2860
ascunde comentariile	2891
asetukset	1416
asiasanat	1421
ask a question	1075
ask ai	960
ask me later	859
ask our ai	960
ask our ai about this story	960
ask question	1075
assinar	2706
assinar novamente	2827
assinatura	2706
assinaturas	2706
assine	2706
assine agora	2706
assine nossa newsletter	2710
assistir novamente	2822
assunto	2829
assuntos	2732
asunto	1254
""", 'at': """
atidaryti	2341
ativar	2790
ativar agora	2790
ativar alertas	2762
ativar o som	2782
ativar som	2782
atmesti	2351
attiva	2074
attiva audio	2066
attiva l'abbonamento	1987
attiva l'audio	2066
attiva le notifiche	2043
attiva ora	1987
aturan berkomentar	1935
aturan komentar	1935
""", 'au': """
auch interessant	615
auch lesenswert	615
auch spannend	615
aucun commentaire	1510
audio abspielen	652
audio generado con ia	1207
audio generado por ia	1207
auf bluesky teilen	600
auf die leseliste	697
auf die merkliste	672
auf einer seite lesen	615
auf facebook posten	600
auf facebook teilen	600
auf linkedin teilen	600
auf mastodon teilen	600
auf pinterest merken	61
auf telegram teilen	600
auf twitter teilen	600
auf whatsapp teilen	600
auf x teilen	600
auf xing teilen	600
auf youtube anschauen	652
auf youtube ansehen	652
aufklappen	619
augmenta el text	406
aumentar el texto	1236
aumentar fonte	2811
aumentar letra	1236	2811
aumentar texto	1236	2811
aus der redaktion	615
ausblenden	619
ausklappen	618
autentificare	2845
autentificare cu facebook	2914
autentificare cu google	2914
auteur suivi	1622
author affiliations	1085
author biographies	1085
author biography	1085
autodefinido	1205
automatische incasso	2420
autor seguido	1257	2832
autore seguito	2116
autoriser	1507
autorizzo il trattamento dei dati personali	2082
autre montant	1479
autres articles	1514
""", 'av': """
ava	1278
avaa	1424
avaa kartta	1424
avaa koko juttu	1406
avainsanat	1421
avaliar receita	61
avalie esta receita	61
avancer de # secondes	1573
avantatges de subscriptor	376
avantatges per als subscriptors	376
avanti di # secondi	2066
avanzar # segundos	1207
average rating # / # vote count: #	1073
average rating: #	1073
avgi din stemme her	2563
avgi stemme	91
aviso legal	1144
avstemning	91
avvia la riproduzione	2106
avvis	2553
avvis alle	2553
avvisa	3245
avvisa alla	3245
avviso autore	2116
""", 'ay': """
ayarlari kaydet	3441
aydinlatma metnini okudum	3454
aydinlatma metnini okudum ve kabul ediyorum	3454
aylik	3450
aylik destek	3449
aylik faturalandirilir	3452
ayrica okuyun	3388
ayrintilar	3391
""", 'ba': """
baca artikel lengkap	1963
baca artikel selengkapnya	1963
baca berita lainnya	1927
baca di aplikasi	1948
baca juga	1901
baca nanti	1926
baca selengkapnya	1903
baca transkrip	1942
back to top	919
bagikan	1893
bagikan artikel	1893
bagikan berita ini	1970
bagikan di facebook	1970
bagikan di whatsapp	1970
bagikan ke	1893
bagikan ke facebook	1970
bagikan ke whatsapp	1970
bagikan ke x	1970
bagikan lewat whatsapp	1926
baixar o app	2788
baixe na app store	2788
baixe o aplicativo	2788
baixe o app	2788
balas	1900
balso	91
balsot	91
balsuok	91
balsuoti	91
bank transfer	866
bankeinzug	578
bankoverschrijving	2420
batalkan kapan saja	1957
""", 'be': """
be the first to answer	1075
be the first to reply	1075
be the first to review	1075
beantwoorden	2447
become a founding member	868
become a friend	861
become a member	861
become a paid subscriber	861
become a patron	861
become a sponsor	861
become a subscriber	868
become a supporter	861
become an insider	987
become an insider and start reading now	987
bedankt voor het stemmen	91
bedankt voor je aanmelding	2484
bedankt voor je feedback	2481
bedankt voor je inschrijving	2426
bedankt voor je stem	91
bedankt voor uw aanmelding	2484
bedankt voor uw feedback	2481
begambleaware	1069
begrepen	2455
bei facebook teilen	600
bei twitter teilen	600
bei whatsapp teilen	600
bei x teilen	600
beitrag auf instagram ansehen	644
beitrag auf x ansehen	644
beitrag mit freunden teilen	697
beitrag teilen	600
bekerja sama dengan	1972
bekijk aanbieding	2421
bekijk alle abonnementen	2421
bekijk alle nieuwsbrieven	2484
bekijk alle vacatures	2476
bekijk alles	2454
bekijk de aanbiedingen	2421
bekijk de kaart	2455
bekijk de uitslag	91
bekijk de video	2478
bekijk details	2455
bekijk deze post op instagram	2471
bekijk deze post op x	2471
bekijk dit bericht op instagram	2471
bekijk dit bericht op x	2471
bekijk foto's	2454
bekijk meer	2454
bekijk onze aanbiedingen	2491
bekijk ook	2451
bekijk op youtube	2478
bekijk reacties	2447
bekijk resultaten	91	2455
beli buku	1941
beli buku ini	1941
beli di lazada	1941
beli di shopee	1941
beli di tokopedia	1941
beli sekarang	1941
beli tiket	1941
beli tiket di sini	1941
beliebt	615
beliebt bei unseren lesern	676
beliebte artikel	615
beliebteste artikel	615
belki daha sonra	3372
beluister dit artikel	2478
belum berlangganan	1957
belum punya akun	1957
beni hatirla	3452
benzer haberler	19	3388
beoordeel dit recept	61
beranda	1903
berdonasi	1883
bereits registriert	579
bereits registriert? anmelden	579
bergabunglah dengan tim kami	1916
berhenti mengikuti	1968
beri komentar	1900
beri masukan	1935
beri nilai resep ini	61
beri tahu kami pendapat anda	1935
berikutnya	1903
berita berikutnya	1963
berita hari ini	1927
berita lain	1927
berita lainnya	19	1901
berita menarik lainnya	1927
berita pilihan	1901
berita populer	1901
berita sebelumnya	1963
berita selanjutnya	1963
berita terbaru	1901
berita terkait	1901
berita terkini	1901
berita utama	1901
berlangganan	1884
berlangganan sekarang	1884
best gelezen	2451
beste aanbieding	2491
betaalde inhoud	2441
betaalde samenwerking	2496
betaalmethode	2419
betaalmethoden	2419
betaalmethodes	2419
betalt annonce	511
betalt indhold	511
betrag eingeben	577
bewaar	2436
bewaar artikel	2436
bewaar dit artikel	2492
bewaar dit artikel om later te lezen	2492
bewaar recept	61
bewaren	2436
bewerte dieses rezept	61
bewerten sie diesen artikel	656
bezahlte anzeige	677
bezahlte partnerschaft	677
bezahlte werbung	87
bezahlter inhalt	87	605
""", 'bi': """
bidra	2536	3227
bidrag	495
bienvenido	1117
biglietti	2097
bild anzeigen	619
bilder anzeigen	618
bildergalerie	615
bildirim almak ister misiniz	3444
bildirimlere izin ver	3444
bildirimlere izin vermek ister misiniz	3444
bildirimleri almak ister misiniz	3444
bilet al	3437
bilet satin al	3437
bilete	2930
biletler	3468
bilgini test et	3434
bilginizi sinayin	3390
bilginizi test edin	3434
billed annually	987
billed monthly	987
billetterie	1603
bilmiyorum	3432
bir abone bu haberi hediye etti	3489
bisa dibatalkan kapan saja	1957
bisukan	1943
bitte bleiben sie fair und sachlich	656
bitte bleiben sie sachlich und fair	656
bize bir kahve ismarla	3449
bize destek ol	3449
bize destek olun	3373
bize kahve ismarla	3449
bize yazin	3460
bizi destekleyin	3449
""", 'bl': """
bleiben sie informiert	587
bli medlem	2536	3227
blijf op de hoogte	2426
bliv medlem	495
bloqueador de anuncios detectado	1250
bloqueador detectado	1250	2825
bluesky	891
""", 'bn': """
bns	1280	2343
bns inf	2343
bns/afp	1280
""", 'bo': """
boletim	2710
boletines	1124
boleto	2705
bonifico	1986
bonifico bancario	1986
bonus video	3048
bookmark	890
bookmark this	890
bookmark this article	890
""", 'br': """
brak komentarzy	2638
branded content	1142	2496
breng je stem uit	91
brought to you by	900
browse all	919
browse all newsletters	978
""", 'bu': """
bu alan gereklidir	3454
bu alan zorunludur	3454
bu bir ilandir	87
bu bir reklamdir	87
bu e-posta zaten kayitli	3482
bu haber faydali oldu mu	3387
bu haber kilitli	3452
bu konuyu takip ediyorsunuz	3464
bu konuyu takip et	3464
bu sayfa faydali oldu mu	3431
bu video oynatilamiyor	3438
bu yazari takip ediyorsunuz	3464
bu yazari takip et	3485
buat akun	1884
buffer	891
buka	1904
buka aplikasi	1948
buka di aplikasi	1948
buka peta	1904
bulanan	1955
bulmaca	3436
bulmacalar	3436
bunlari da izleyin	3484
bunlari da okuyun	3388
bunyikan	1942
buscar	1154	2735
butlletins	360
buy at amazon	1103
buy from amazon	1103
buy it now	1070
buy on amazon	1103
buy tickets	1070
buy us a coffee	861
""", 'ca': """
cabut persetujuan	1946
cada aporte cuenta	1192
cada euro compta	389
cada euro conta	2767
cada euro cuenta	1192
cada mes	390
cada real conta	2767
cadastrar	2706
cadastre-se	2706
cadastro realizado	2828
cadastro realizado com sucesso	2828
cadeau-artikel	2421
califica esta receta	61
cambiar mis preferencias	1174
cambiar preferencias de cookies	1174
camp obligatori	394
campi obbligatori	2082
campo obbligatorio	2082
campo obligatorio	1223
campo requerido	1223
campos obligatorios	1223
camps obligatoris	394
cancel	860
cancela cuando quieras	1221
cancelar respuesta	1147
cancele quando quiser	2796
canli anlatim	3458
canli takip	3458
cantidad personalizada	1251
capito	2017
cara menonaktifkan	1953
cara menonaktifkan pemblokir iklan	1952
caratteri rimanenti: #	2040
cargando reproductor	1207
cargar contenido	1144
cargar el contenido	1211
cargar tuit	1211
cari	1903
carica altri	2016
carica altri articoli	2086
carica altri commenti	2058
carica contenuto	2070
carica il contenuto	2070
carica il post	2070
carica il tweet	2070
carica il video	2070
carica post	2070
caricamento del player	2066
caricamento del video	2066
caricamento player	2066
caricamento video	2066
carrega el contingut	381
carregando	2750
carregando player	2782
carregar mais	2735
carregar tweet	2786
carta di credito	1986
carte bancaire	1480
cassetta anonima	2089
cast your vote	91
categorias	2732
categorie	2013
categories	914
categorii	2857
""", 'cc': """
cc by	95
cc by #	95
cc by-nc	95
cc by-nc #	95
cc by-nc-nd	95
cc by-nc-nd #	95
cc by-nc-sa	95
cc by-nc-sa #	95
cc by-nd	95
cc by-nd #	95
cc by-sa	95
cc by-sa #	95
cc#	95
cc# #	95
""", 'ce': """
ce champ est obligatoire	1587
ce champ est requis	1587
cek email anda	1959
cel mai popular	2915
cele mai apreciate	2892
cele mai citite	2857
cele mai citite articole	2885
cele mai noi	2857
cele mai populare	2857
cele mai vechi	2892
cerca	2016
cerrar	1111
cerrar ventana	1255
ces articles devraient vous plaire	1558
cetak	1893
cetak artikel	1926
cetak halaman	1926
cetak resep	61
ceva nu a mers bine	2917
cevap yaz	3431
cevapla	3387
""", 'cg': """
cgu	1507
cgv	1507
""", 'ch': """
champ obligatoire	1587
champ requis	1587
champs obligatoires	1587
champs requis	1587
changer de formule	1585
chaque contribution compte	1582
chaque don compte	1553
chaque euro compte	1553
chaque geste compte pour nous	1582
chaque matin, gratuit	1587
chaque mois	1583
chaque vendredi, gratuit	1587
chargement du lecteur	1573
chargement du sondage	1545
charger la publication	1577
charger le contenu	1577
charger le post	1577
charger le tweet	1577
charger plus	1517
charger plus de commentaires	1565
chci darovat	417
check amazon	1103
check price	1103
check price at amazon	1103
check prices	1103
check your email	1024
check your inbox	1024
chiedi alla nostra ia	2032
chiudi	1981
chiudi finestra	2114
chiudi gallery	2114
chiudi la finestra	2114
chiudi menu	2016
choisir	1586
choisir cette offre	1585
choisir mes cookies	1610
choisir mon montant	1615
choisissez la formule qui vous convient	1554
choisissez un montant	1479
choisissez votre formule	1554
choose an amount	865
choose your payment method	865
choose your plan	868
""", 'ci': """
citation formats	1093
cite this article	1093
citer	1602
citi lasa	2376
citi raksti	2376
""", 'cl': """
clasificados	1142
classer	1630
clicca per attivare l'audio	2106
click here	919
click on a star to rate it	1073
click to enlarge	919
clique para ativar o som	2822
cliquer ici pour partager	1500
cliquez pour activer le son	1611
close	860
close extra sharing options	890
close menu	919
close share panel	890
close this message	859
clube do assinante	2754
""", 'co': """
cobrado anualmente	2796
codes promo	1505
codici sconto	2122
coduri de reducere	2942
cognome	2083
cognoms	395
colabora	1112
collapse	919
com desactivar el bloquejador	387
com desactivar-lo	388
come disattivare adblock	2075
come disattivare l'ad blocker	2075
come disattivarlo	2076
comece o quiz	2777
comenta	1147
comentar	1147	2728
comentarii	2856
comentarii dezactivate	2932
comentariile sunt dezactivate	2932
comentario	1147
comentarios	1147
comentarios desactivados	1241
comentarios solo para suscriptores	1241
comentaris	343
comentariu	2856
comente	2728
commander le livre	1571
commencer le quiz	1568
comment	891	909
comment ne plus voir ce message	1471
comment policy	909
commenta	2009
commenta l'articolo	2009
commenta per primo	2009
commentaire	1510
commentaires	1510
commenter	1500	1510
commenter l'article	1510
commenti	2009
commenti disattivati	2100
commenti riservati agli abbonati	2100
commento	2009
commento in attesa di moderazione	2040
comments	909
comments off	909
commercial content	900
community guidelines	909
community rules	909
como desativar	2792
como desativar o bloqueador	2791
compare plans	868
comparte	1136
comparte esta noticia	1264
comparteix	343
comparteix a facebook	366
comparteix a whatsapp	366
comparteix a x	366
comparteix per correu	406
comparteix per whatsapp	406
compartilhar	2718
compartilhar no linkedin	2718
compartilhar no twitter	2718
compartilhar no whatsapp	2718
compartilhar no x	2718
compartilhar por e-mail	2718
compartilhar via	2718
compartilhe	2718
compartilhe este artigo	2837
compartilhe isso	2718
compartilhe no whatsapp	2811
compartir	1136
compartir en	1136
compartir en bluesky	1136
compartir en linkedin	1136
compartir en telegram	1136
compartir en twitter	1136
compartir en whatsapp	1236
compartir en x	1136
compartir noticia	1264
compartir por correo	1136
compartir por email	1136
compartir por whatsapp	1236
complete coverage	914
compra ahora	1263
compra el libro	1206
compra el llibre	376
compra entrades	376
compra i biglietti	2064
compra il libro	2064
compra les entrades	376
compra questo numero	2035
compra su amazon	2064
compra tus entradas	1206
compra'l a amazon	376
compralo su amazon	2064
comprar agora	2836
comprar ahora	1263
comprar bilhetes	2780
comprar el libro	1206
comprar en amazon	1206
comprar entradas	1206
comprar este libro	1206
comprar este livro	2780
comprar ingressos	2780
comprar na amazon	2780
comprar o livro	2780
compre agora	2836
compre bilhetes	2780
compre na amazon	2780
compre o livro	2780
compris	1518
comunicar erro	2728
comunicar um erro	2816
comunicar un error	1241
concordo	2725
condiciones de uso	1144
condiciones generales	1144
conditions d'utilisation	1507
conditions de publication	1545
condividi	1999
condividi articolo	1999
condividi la notizia	2123
condividi questa pagina	2123
condividi questo articolo	2123
condividi su	1999
condividi su facebook	1999
condividi su linkedin	1999
condividi su telegram	1999
condividi su twitter	1999
condividi su whatsapp	2095
condividi su x	1999
condividi via email	1999
condividi via whatsapp	2095
condivisioni	1999
condizioni d'uso	2006
conectare	2845
conectare cu facebook	2914
conectare cu google	2914
configura les galetes	349
configurar cookies	1144
confira a oferta	2836
connectez-vous	1481
connexion	1481
consenti	2074
consenti sempre	2070
consigliati	2013
consigliati per te	2013
consigue tu entrada	1178
consulta las esquelas de hoy	1178
consulta las normas de la comunidad	1183
consulta les esqueles	354
consulta todas nuestras newsletters	1189
consulter	1517
cont nou	2845
contact	919	1510	2447	2856
contact us	909
contacta amb nosaltres	400
contacta con el autor	1258
contacta con la autora	1258
contacta con nosotros	1230
contactar	1258
contactar al autor	1230
contactar con el periodista	1258
contacte o autor	2805
contacter ce journaliste	1623
contacter la journaliste	1623
contacter le journaliste	1623
contactez-nous	1510
contacto	1147
contactos	2728
contato	2728
contatta il giornalista	2117
contatta l'autore	2117
contatta l'autrice	2117
contatta la redazione	2089
contattaci	2009
contattare la redazione	2089
contatti	2009
contenido de marca	1142
contenido de nuestros socios	1151
contenido de pago	1206
contenido elaborado por la marca	1178
contenido exclusivo	1117
contenido exclusivo para socios	1193
contenido externo	1174
contenido externo recomendado	1174
contenido ofrecido por	1142
contenido pagado	1206
contenido para suscriptores	1117
contenido patrocinado	1142
contenido promocionado	1142
contenido recomendado	1197
contenido relacionado	1151
contenido solo para usuarios registrados	1193
contenidos recomendados	1197
contenidos relacionados	1151
content from our partner	992
content from our partners	992
content from our sponsor	992
contenu commercial	1505
contenu de marque	1505
contenu externe	1537
contenu partenaire	1505
contenu payant	1571
contenus partenaires	1505
contenuti a pagamento	2064
contenuti correlati	2013
contenuti sponsorizzati	2004
contenuto a pagamento	2064
contenuto esterno	2030
contenuto esterno consigliato	2030
contenuto generato con ia	2106
contenuto per abbonati	1987
contenuto premium	2049
contenuto promozionale	2035
contenuto riservato	1987
contenuto riservato agli abbonati	2049
contenuto riservato agli utenti registrati	2049
contenuto sponsorizzato	2004
contingut exclusiu per a subscriptors	364
contingut extern	349
contingut extern recomanat	349
contingut ofert per	354
contingut pagat	376
contingut patrocinat	343
continua a leggere	2016
continua al navegador	383
continua al web	383
continua amb apple	364
continua amb facebook	364
continua amb google	364
continua con apple	2049
continua con facebook	2049
continua con google	2049
continua con l'email	2111
continua con la mail	2111
continua depois da publicidade	2723
continua llegint	367
continua nel browser	2072
continua senza accettare	2006
continua senza disattivare	2076
continua senza sostenere	1981
continua sul browser	2072
continua sul sito	2072
continuar a ler	2735
continuar com apple	2769
continuar com e-mail	2827
continuar com facebook	2769
continuar com google	2769
continuar con apple	1193
continuar con email	1252
continuar con facebook	1193
continuar con google	1193
continuar con mi correo	1252
continuar conectado	2796
continuar e fechar	2725
continuar en el navegador	1213
continuar en la web	1213
continuar lendo	2735
continuar leyendo	1154
continuar no browser	2788
continuar no navegador	2788
continuar no site	2788
continuar sem apoiar	2701
continuar sem desativar	2792
continuar sin desactivar	1217
continuar sin desactivarlo	1250
continuar sin donar	1111
continue	860
continue a ler	2732
continue lendo	2706
continue reading	914	919
continue reading below	900
continue reading the main story	900
continue reading with a subscription	868
continue to article	859
continue to the article	859
continue without accepting	905
continue without donating	859
continue without supporting	859
continuer avec apple	1554
continuer avec facebook	1554
continuer avec google	1554
continuer avec mon e-mail	1617
continuer avec mon email	1617
continuer dans le navigateur	1579
continuer la lecture	1481
continuer sans accepter	1507
continuer sans donner	1471
continuer sur le navigateur	1579
continuer sur le site	1579
continuer vers le site	1579
contribua	2702
contribuer	1472
contribuez	1510
contribuir	2702
contribuisci	1982
contribute now	861
contribute with google	861
contribuye	1112
controlla la tua casella di posta	2082
controlla la tua email	2082
contul meu	2845
cook mode	61
cookie notice	905
cookie policy	905	2006
cookie preferences	905
cookie-einstellungen	608
cookie-instellingen	2443
cookie-instellingen aanpassen	2471
cookiebeleid	2443
cookieindstillinger	512
cookiepolicy	3245
cookiepolitik	512
cookies	429	512	2443	2553	3245
cookies aanpassen	2471
cookies akzeptieren	608
cookies instellen	2443
cookies policy	905
cookies wijzigen	2471
cookievoorkeuren wijzigen	2471
copia	407	2096
copia il link	1999
copia link	1999
copiar	1237	2812
copiar el enlace	1136
copiar enlace	1136
copiar link	1136	2718
copiar o link	2718
copied	890
copied to clipboard	989
copier	1602
copier l'url	1500
copier le lien	1500
copy	891
copy link	890	1893	3584
copy link copied	890
copy link to clipboard	890
copy this link	890
copy url	890
corrections policy	909
correlati	2013
correo	1224
correu	395
cosa pensi di questo articolo	2032
count me in	878
couper le son	1573
coupon e codici sconto	2122
""", 'cr': """
crea avviso	2116
crea un account	1987
crea un alert	2043
crear alerta	1188
crear cuenta	1117
crear una cuenta	1117
create a free account	868
create account	868
create an account	868
create free account	868
created with ai	960
creative commons	95
creative commons licence	95
creative commons license	95
credit card	866
credit or debit card	866
creditcard	2420
criar alerta	2762
criar conta	2706
crucigrama	1205
crucigramas	1205
cruciverba	2063
""", 'cs': """
csatlakozz csapatunkhoz	1838
""", 'cu': """
cum dezactivez adblock	2909
cupones y descuentos	1263
cupons de desconto	2836
curtir	2775
custom amount	860
""", 'cz': """
czas czytania # min	2645
czytaj dalej	2645
czytaj dalej za	2620
""", "d'": """
d'autres articles	1514
""", 'da': """
da non perdere	2013
da non perdere in edicola	2004
da, vreau	2907
dacci la tua opinione	2058
daftar	1884
daha fazla	3390
daha fazla haber	3458
daha fazla yorum	3431
daha sonra	3372
daha sonra hatirlat	3372
daha sonra oku	3381
daily newsletter	878
dal web	2013
dalej	2642
dalies	2379
dalies ar rakstu	2374
dalintis	2333
dalintis facebook	2338
dalintis su draugais	2338
dalyvaukite apklausoje	2340
dans cet article	1514
dapatkan di google play	1948
darovat	417
daruj	417	3166
das interessiert andere leser	615
das lesen andere	676
das neueste	615
datenschutz	608
datenschutz-einstellungen	608
datenschutzeinstellungen	608
dauerauftrag	574
dauerwerbung	605
""", 'de': """
de samenvatting kan fouten bevatten	2473
de tekst gaat verder onder de foto	2441
debat: skriv	515
debatt: si din mening	2556
debatte	611
debattregler	2556
deconectare	2845
deel	2436
deel artikel	2436
deel dit	2436
deel dit artikel	2436
deel dit bericht	2516
deel dit verhaal	2516
deel op facebook	2436
deel op twitter	2436
deel op x	2436
deel via	2492
deel via e-mail	2436
deel via whatsapp	2436
deine e-mail-adresse	587
deine meinung	611
deixa de seguir	404
deixa un comentari	343
deixa una resposta	370
deixar de seguir	2809
deixe uma resposta	2728
deja tu respuesta	1200
deja un comentario	1147
deja una respuesta	1147
dejar de seguir	1188
dejar un comentario	1147
del	507	2548
del artikel	507
del artikkel	2548
del artikkelen	2548
del artiklen	507
del artiklen gratis	498
del med	507	2548
del saken gratis	2539
del via e-mail	507
del via e-post	2548
dela	3240
dela artikel	3240
dela artikeln gratis	3230
dela med	3240
dela via e-post	3240
dela via mejl	3240
delen	2436
delen op bluesky	2492
delen op facebook	2436
delen op linkedin	2492
delen op whatsapp	2492
delen op x	2492
delen via	2492
delen via e-mail	2436
delen via facebook	2436
delen via twitter	2436
delen via whatsapp	2436
deli	3174
deli na facebooku	3174
delite	3174
delite to novico	3174
delite to zgodbo	3174
delivered daily	978
delivered to you	878
delivered weekdays	978
delivered weekly	978
dengarkan	1893
dengarkan artikel	1942
dengarkan artikel ini	1942
dengarkan berita	1942
dengarkan berita ini	1942
denuncia	371
denunciar	1201	2775
denunciar comentario	1241
denunciar este comentario	1241
derechos reservados	1259
deretter # kr/mnd til du sier opp	2539
derniers articles	1514
desa	343
desa l'article	366
desactiva el so	377
desactiva'l per continuar	387
desactiva'l per continuar llegint	387
desactivar el bloqueador	1216
desativar bloqueador	2791
desativar som	2782
desative-o para continuar	2791
desative-o para continuar a ler	2791
desativei o meu bloqueador	2791
desbloquear	1252	2827
desbloquear artigo	2827
descarga la app	1213
descargar app	1213
descargar audio	1207
descargar el audio	1207
descargar episodio	1207
descargar la app	1213
descarrega l'app	383
descarrega l'episodi	377
descarrega't l'app	383
descarrega-te-la a l'app store	383
descarregue na app store	2788
deschide	2860
descubre las ofertas	1252
descuentos	1142
descurtir	2775
desplegar	1155
desplegar redes sociales	1136
destacadas	1151
destacados	1151
destaques	2732
destek ol	3373
destek olun	3373
det er gratis at oprette en profil	498
detail	1904
details	619	920	2455
details anzeigen	619
detaily	436
detalhes	2736
detalii	2860
detaljer	524	2564	3256
detalles	1155
detaylar	3391
dettagli	2017
dette er en annonse	2552
dette er en plus-artikel	498
dette er en plussak	2539
dette leser andre	2560
devamini oku	3390
devenez membre	1472
devenir membre	1472
deze video is niet beschikbaar	2471
""", 'dh': """
dha	3394
""", 'di': """
di santrauka	2340
diapositive suivante	1620
dibacakan oleh ai	1942
dibacakan oleh suara sintetis	1942
dicci la tua	2040
didukung oleh	1972
die meistgelesenen artikel	615
diesen artikel kommentieren	611
diesen artikel teilen	600
diesen artikel verschenken	672
diesen beitrag auf facebook ansehen	644
diesen beitrag auf instagram ansehen	644
diesen tweet ansehen	644
digg	891
digital subscription	868
digital-abo	579
digitalabo	579
digitale krant	2421
digite seu e-mail	2710
digite seu email	2828
digues la teva	370
dimensione carattere	65
dimensione del carattere	2095
dimensione del testo	2095
dimensione testo	65	1999
dimensiune text	65
dimensiunea textului	2928
diminuir fonte	2811
diminuir texto	2811
din e-mail	503
din e-post	2544	3235
din e-postadresse	2544
dinle	3381
dipersembahkan oleh	1972
dirbk su mumis	2340
direct debit	866
direct lezen	2491
direct naar het recept	61
direct toegang	2491
direct verder lezen	2421
direitos reservados	2833
direkt zum rezept	61
diritti riservati	2118
disattiva adblock	2075
disattiva audio	2066
disattiva l'ad blocker	2075
disattiva l'audio	2066
disattivalo per continuare	2075
disattivalo per continuare a leggere	2075
discussie	2447
discussion about this post	919
discussione chiusa	2009
disdici in qualsiasi momento	2080
disdici quando vuoi	2080
diskuse	432
diskusia	3115
diskuter	2556
diskutera	3248
diskutieren	656
diskuze	432
dismiss	860
dismiss this message	859
disponibil pe app store	2905
disponible a google play	383
disponible a l'app store	383
disponsori oleh	1972
distribuie	2850
distribuie acest articol	2943
distribuie articolul	2850
distribuie pe facebook	2884
distribuie pe whatsapp	2884
dit artikel delen	2492
dit bericht op instagram bekijken	2471
dit is een advertentie	2496
dit is een premium artikel	2491
dit vind je misschien ook leuk	2451
ditagih bulanan	1957
ditagih tahunan	1957
diterjemahkan otomatis	1967
dites-nous pourquoi	1605
diventa socia	2077
diventa socio	1982
diventa sostenitore	1982
diventa sostenitrice	2077
""", 'dn': """
dnes ne	416
dnes nie	3119
""", 'do': """
do mesmo autor	2732
do not sell my personal information	905
do not sell or share my personal information	905
doar	2702
dodaj komentar	3174
dodaj komentarz	2638
doe	2702
doe agora	2702
doe mee en win	2476
don libre	1582
don mensuel	1472
don ponctuel	1472
don unique	1582
don't miss	914
don't miss out	878
don't want to see this? remove ads	900
dona	1112	1982
dona adesso	1982
dona ahora	1112
dona ogni mese	2077
dona ora	1982
dona una tantum	2077
dona'ns suport	336
donar	1112
donar ahora	1112
donasi	1883
donasi bulanan	1954
donasi rutin	1954
donasi satu kali	1954
donasi sekali	1954
donasi sekarang	1883
donate	861
donate become	861
donate here	861
donate monthly	861
donate now	861
donate today	861
donations are tax-deductible	983
donativo mensal	2793
donazione libera	2077
donazione mensile	1982
donazione singola	1982
donazione una tantum	2077
doneer	2417
doneer nu	2417
doneer via ideal	2488
doner	495	2536
donera	3227
donera nu	3227
doneren	2417
doniraj	3040	3166
doniraj odmah	3040
doniraj zdaj	3166
donirajte	3040	3166
donner	1472
donner votre avis	1565
doorsturen	2436
dossier	615	1514	2013	2451
dossiers	615	1514	2451
dosyaya git	3458
download aplikasi	1948
download citation	1093
download data is not yet available	1093
""", 'dr': """
drucken	600
druge novice	19
drukuj	2630
drukuj przepis	61
""", 'du': """
du er nu tilmeldt	503
du er nu tilmeldt nyhedsbrevet	503
du kan til enhver tid afmelde dig	503
dukung jurnalisme independen	1883
dukung jurnalisme kami	1954
dukung kami	1883
dukung kami di patreon	1954
durada	378
duraklat	3439
durasi	1943
durata	2067
durata videoclipului	2936
""", 'dy': """
dyskusja	2638
""", 'e-': """
e-avis	498	2539
e-edition	919
e-gazete	3374
e-mail	422	503	587	891	1224	1588	2083	2623	2710	2917	2959
e-mail eingeben	587
e-mail non valida	2082
e-mail teilen	600
e-mail-adresse	587
e-mail-adresse eingeben	587
e-mailadres	2426
e-mailadresse	503
e-mailen	2436
e-paper	579	919
e-pasta adrese	2398
e-pasts	2398
e-post	1295	2544	3235
e-posta	3411
e-posta adresiniz	3411
e-posta adresinizi girin	3411
e-posta ile devam et	3481
e-postadress	3235
e-postadresse	2544
e-postanizi girin	3482
e-postanizi kontrol edin	3454
e-posti aadress	1295
e-tidning	3230
e-wydanie	2620
""", 'ea': """
eavis	2539
""", 'ec': """
ecran complet	2900
""", 'ed': """
edasi lugemiseks logi sisse	1270
edellinen	1423
edellinen juttu	1421
editor's choice	914
editor's pick	743	914
editor's picks	914
editors' choice	914
editors' picks	914
edizione digitale	1987
""", 'ee': """
eenmalig	2417
eerste maand gratis	2491
""", 'ei': """
ei kiitos	1404
ei nyt	1404
ei, kiitos	1404
einblenden	619
einklappen	618
einloggen	579
einmalig	574
einmalig spenden	574
einstellungen	608
einwilligung	608
""", 'el': """
el crucigrama de hoy	1242
el quiz de la semana	1242
el sudoku de hoy	1242
el test de la semana	1242
el teu missatge s'ha enviat	394
el teu vot s'ha registrat	370
el vostre vot s'ha registrat	370
elders op het web	2451
elegir	1222
elegir cantidad	1251
elegir cookies	1246
elegir esta oferta	1221
elegir plan	1221
elige la cantidad	1251
elige plan	1221
elige tu plan	1221
elige un importe	1251
elige una cantidad	1115
elijo la cantidad	1251
elke bijdrage telt	2488
elke donatie telt	2488
elke euro telt	2488
elolvasom	1838
els nostres jocs	373
els nostres socis	381
els preus poden variar	354
elsewhere on the web	914
elta	2343
elta inf	2343
""", 'em': """
em alta	2732
em destaque	2732
email	819	878	891	1224	1588	1960	2083	2799	2917	2959	3650
email (required	878
email address	878
email article	890
email invalid	2916
email non valida	2082
email this	890
email tidak valid	1959
email to a friend	890
emneord	2560
emner	520	2560
empezar el test	1203
empfehlen	600
empfehlungen	615
empfehlungen der redaktion	615
empfohlene artikel	615
empfohlener externer inhalt	608
empfohlener redaktioneller inhalt	608
""", 'en': """
en avantajli	3453
en ce moment	1514
en collaboration avec	1603
en continu	1514
en directo	1151
en eski	3432
en eskiler	3432
en este tema	1197
en iyi fiyat	3453
en otros medios	1151
en portada	1151
en savoir plus	1507	1517
en yeni	3432
en yeniler	3432
encara no ets subscriptor	392
encontrou algum erro	2728
encontrou um erro	2728
encuesta	91
ende der werbung	718
engangsgave	2536
enim loetud	1272
enlace copiado	1136
enlace copiado al portapapeles	1196
enlarge	920
enlarge image	919
enlarge this image	919
enne kommenteerimist loe reegleid	1276
enquesta	91
enquete	91
enregistrer	1500
enregistrer cet article	1557
enregistrer l'article	1557
enregistrer la recette	61
entdecken sie unsere newsletter	662
entendi	2736
entendido	1155
enter amount	865
enter your email address	878
entra	1987
entra amb facebook	392
entra amb google	392
entra nella conversazione	2040
entradas	1238
entradas relacionadas	1151
entrar	1117	2706
entrar com apple	2769
entrar com facebook	2769
entrar com google	2769
entre	2706
entre com sua conta	2769
entre para comentar	2774
entrez votre e-mail	1618
entrez votre email	1618
envia	395
envia el comentari	370
envia la resposta	370
envia per correu	366
envia un comentari	370
envia'ns les teves fotos	400
envia-ho per correu	366
enviar	91	1224	2799
enviar a un amigo	1196
enviar comentario	1200
enviar para um amigo	2771
enviar por correo	1136
enviar por e-mail	2718
enviar por email	1136
enviar por whatsapp	1136
enviar resposta	2774
enviar respuesta	1200
enviar voto	91	1200
envie de lire la suite	1554
envoyer	1588
envoyer le commentaire	1565
envoyer par courriel	1557
envoyer par e-mail	1500
envoyer par email	1500
envoyer par mail	1500
envoyer un commentaire	1565
""", 'ep': """
epaper	919
""", 'er': """
er der fejl i artiklen	515
er du allerede abonnent	498	2539
er ging iets mis. probeer het later opnieuw	2484
er is iets misgegaan	2484
er is iets misgegaan. probeer het later opnieuw	2484
ergebnis anzeigen	91
ergebnisse anzeigen	91	619
err/bns	1280
error al cargar el video	1247
errore nel caricamento del video	2106
erstellt mit ki	646
""", 'es': """
es folgt werbung	718
es ist ein fehler aufgetreten	662
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	662
escaneie o qr code	2788
escaneja el codi qr	383
esci	1987
esci da schermo intero	2066
escolha a sua assinatura	2796
escolha do editor	2732
escolha o seu plano	2769
escolha o valor	2826
escolha seu plano	2769
escolha sua assinatura	2796
escolha um plano	2796
escolha um valor	2704
escolher	2797
escolher plano	2796
escolher valor	2826
escolta aquest article	377
escolta l'article	377
escribe al autor	1230
escribe tu correo	1189
escribe tu email	1189
escribe un comentario	1147
escuchar	1136
espace partenaire	1505
espacio patrocinado	1178
espandi	2017
especiais	2732
esqueceu a senha	2706
esqueceu-se da palavra-passe	2796
esqueci minha senha	2706
esquelas	1178
esqueles	354
essai gratuit	1481
estatuto editorial	2805
este campo es obligatorio	1223
""", 'et': """
et pot interessar	340
et pots donar de baixa en qualsevol moment	360
et pots donar de baixa quan vulguis	394
et queden # articles gratis aquest mes	364
et recomanem	340
etichete	2857
etiketler	3388
etiquetas	1151	2732
etiquetes	367
ets subscriptor? identifica't	364
etusivu	1421	1423
etusivulle	1421
""", 'ev': """
every contribution counts	983
every dollar counts	983
every donation counts	983
every gift counts	983
evet, istiyorum	3445
""", 'ex': """
exclusiu per a subscriptors	364
exclusive content	868
exclusive to subscribers	987
exclusivo assinantes	2706
exclusivo para assinantes	2769
exclusivo para suscriptores	1221
expand	919
expand all	920
expandera	3256
expandir	2736
explore	917
explore more	914
explore more on these topics	914
explore our newsletters	978
explore our subscription offers	987
explore subscription offers	987
export citation	1093
external content	958
external links	890
externe content	2471
externe inhalte	608
externe inhalte anzeigen	608
externe inhalte erlauben	608
externe inhoud	2471
externen inhalt anzeigen	608
externen inhalt laden	608
externer inhalt	608
externer inhalt konnte nicht geladen werden	644
""", 'ez': """
ezt is olvassa el	1836
""", 'fa': """
facebook	891
facebook ile devam et	3452
facebook messenger	891
facebook twitter	890
facebook twitter email	890
facebook twitter linkedin email	890
facebook twitter whatsapp	890
facebook x	890
facturat anual	2914
facturation annuelle	1585
fai il quiz	2040
fai il test	2040
fai una domanda su questo articolo	2032
fai una donazione mensile	2110
fai una donazione singola	2110
faire le quiz	1568
faire un don	1472
faites le quiz	1568
fale com o autor	2805
fale conosco	2728
fandt du en fejl	515
fant du en feil	2556
farkli bir tutar	3449
farkli tutar	3449
fast geschafft	662
fatturazione annuale	2080
fatturazione mensile	2080
faturado anualmente	2796
favorilere ekle	3381
favoris	1500
fazer login	2706
fazer o quiz	2777
""", 'fe': """
featured articles	914
featured content	914
featured stories	914
fechar	2701	2735
fechar galeria	2830
fechar janela	2830
fechar menu	2830
feedback	611	909	2447
feedback geben	611
fehler gefunden	611
fehler im artikel gefunden	611
fehler melden	611
fel i artikeln	3248
feliratkozom	1841
fermer	1471
fermer la galerie	1620
fermer le menu	1517
fes el test	373
fes-te soci	336
fes-te subscriptor	336
fetching more	919
""", 'fi': """
fi de l'anunci	376
fi de la publicitat	376
fikrim yok	3432
fil d'ariane	1591
fil info	1514
filed under	914	919
fim da publicidade	2780
fin de la publicidad	1206
fin del anuncio	1206
find out more	919
fique por dentro	2710
firsati yakala	3488
first name	878
fizetett tartalom	1831
""", 'fj': """
fjern annoncer	511
fjern annonser	2552
""", 'fl': """
flecha	1117
fler	3252
fler artiklar	3252
fler nyheter	3252
flere artikler	520	2560
flere nyheder	520
flere nyheter	2560
flere saker	2560
flipboard	891
""", 'fo': """
fold ud	524
folgen	601
folgen sie uns	601
follow	895
follow author	895
follow live	895
follow this author	895
follow this topic	895
follow topic	895
follow us	895
follow us on facebook	895
following	895
font size	890
fontin koko	65
for abonnenter	498	2539
for subscribers	868
forgot password	868
forgot your password	868
forma de pagamento	2704
forma de pago	1115
formas de pagamento	2704
formas de pago	1115
formular trimis	2939
formulario enviado	1253
forrige	523	2563
forrige artikel	520
forrige artikkel	2560
forse in seguito	1981
forsiden	520	2560
foto	1901
foto anterior	1255	2830
foto galeri	3388
foto lainnya	1963
foto precedente	2114
foto seguinte	2830
foto siguiente	1255
foto successiva	2114
fotogalerija	2340
fotostrecke	615
fout gespot	2447
fout gezien	2447
fout melden	2455
foutje gezien	2447
""", 'fr': """
frag unsere ki	646
frage des tages	91
fragen sie unsere ki	646
frais de port offerts	1571
free daily newsletter	878
free newsletter	878
free weekly newsletter	878
friss	1836
from around the web	914
from our partners	914
from our sponsor	900
from our sponsors	900
from the web	914
""", 'fu': """
full coverage	914
full results	920
full score	920
fullscreen	919
fullskjerm	2563
further reading on this site	914
""", 'ga': """
ga akkoord	2443
ga naar inhoud	2454
ga naar recept	61
galaxy store	93
galeri foto	1963
galerie foto	2920
galeriye git	3458
galeriyi kapat	3484
galite bet kada atsisakyti prenumeratos	2333
gallery	2013
gamble responsibly	1069
ganzen artikel lesen	618
""", 'ge': """
ge bort artikeln	3230
gebruiksvoorwaarden	2443
geef cadeau	2492
geef een reactie	2447
geef feedback	2481
geef je mening over dit artikel	2481
gegenereerd door ai	2473
gegenereerd met ai	2473
gelen kutunuzu kontrol edin	3454
gem	507
gem artikel	507
gem artiklen til senere	507
gem opskrift	61
gem opskriften	61
gem til senere	507
gemaakt met ai	2473
generado con ia	1247
generado por ia	1247
generat cu ai	2936
generat de ai	2936
generated by ai	960
generato con ai	2106
generato con ia	2106
generato dall'ia	2106
gerade nicht	573
gerado por ia	2822
gerelateerd	2451
gerelateerd nieuws	2451
gerelateerde artikelen	2451
gerelateerde onderwerpen	2451
gerenciar consentimento	2786
gerenciar cookies	2821
gerir consentimento	2786
gerir cookies	2725
gerir o consentimento	2786
gesponsert	605
gesponserter beitrag	87	677
gesponserter inhalt	605
gesponsord	2441
gesponsorde inhoud	2441
gestion des cookies	1507
gestiona el consentiment	381
gestiona les galetes	381
gestionar consentimiento	1211
gestionar cookies	1144
gestionar el consentimiento	1211
gestionar mis cookies	1246
gestionar mis preferencias	1246
gestionar opciones	1246
gestisci consenso	2070
gestisci i consensi	2070
gestisci i cookie	2006
gestisci il consenso	2070
gestisci le opzioni	2105
gestisci le preferenze	2105
gestisci notifiche	2043
gestisci preferenze	2006
get alerts	895
get deal	1103
get digital access	868
get email updates	878
get started	868
get the daily email	878
get the newsletter	878
get this deal	1103
get tickets	1070
""", 'gi': """
gi bort artikkelen	2539
gi bort saken	2548
gi tilbakemelding	2556
gift a subscription	868
gift article	868
gift this article	868
gim	1940
gioca	2063
gioca gratis	2061
gioca ora	2061
gioca responsabilmente	2064
giochi	2063
giv artiklen til en ven	507
giv os feedback	515
give a gift	868
give a gift subscription	861
give feedback	909
give monthly	861
give now	861
give today	861
give us feedback	909
gizle	3391
gizlilik	3384
gizlilik ayarlari	3441
gizlilik tercihleri	3441
gizlilik tercihlerim	3476
""", 'gl': """
glasaj	91
glasajte	91
glasuj	91
glasujte	91
glemt adgangskode	498
glemt passord	2539
""", 'go': """
go to top	919
godkjenn	2553
godkjenn alle	2553
godta	2553
godta alle	2553
google	891
google ile devam et	3452
google news	891
google play	93
google play store	93
google play'den alin	3443
google play'den indir	3443
google play'den indirin	3443
google plus	891
got it	905
""", 'gr': """
gracias por apoyarnos	1251
gracias por participar	91
gracias por su voto	1200
gracias por suscribirte	1124
gracias por tu apoyo	1251
gracias por tu voto	1176
gracias por votar	91	1176
gracias, tu mensaje ha sido enviado	1223
gratis e senza spam	2082
gratis i sense correu brossa	394
gratis ongkir	1972
gratis proberen	2421
gratis y sin spam	1223
gratis, tanpa spam	1959
gratuit, chaque matin	1587
grazie per aver votato	91	2032
grazie per il sostegno	2110
grazie per il tuo feedback	2032
grazie per il tuo sostegno	2110
grazie per il tuo voto	91	2058
grazie per l'iscrizione	1994
""", 'gu': """
guarda anche	2013
guarda i risultati	91	2032
guarda l'article	366
guarda la gallery	2016
guarda le foto	2086
guarda tutte le foto	2086
guarda tutti i video	2086
guardar	1136	2718
guardar artigo	2837
guardar en favoritos	1196
guardar noticia	1264
guardar para ler mais tarde	2771
guardar preferencias	1211
guardar receita	61
guardar receta	61
guides d'achat	1514
gulir ke bawah untuk melanjutkan	1941
gulir untuk lanjut membaca	1896
gulir untuk melanjutkan membaca	1941
""", 'ha': """
ha ocurrido un error	1223
haber faydali oldu mu	3387
haber ihbar hatti	3460
haberde hata mi var	3460
haberi hediye et	3466
haberi kaydet	3381
haberi nasil buldunuz	3387
haberi oynat	3390
haberi puanla	3387
haberi sesli dinle	3381
haberi sesli dinleyin	3381
haberi sesli dinleyin (# dk	3381
haberi yazdir	3381
haberin devami	3383	3390
haberin devami reklamdan sonra	3383
haberin devamini oku	3458
haberin tamami	3390
haberin tamamini oku	3458
hacer el test	1203
hacker news	891
hadiahkan artikel	1970
hadiahkan artikel ini	1926
hae	1423
haftanin testi	3472
hai dimenticato la password	2080
hai letto # articoli su # questo mese	2049
hai trovato un errore	2009
hai una segnalazione	2009
haku	1423
halaman berikutnya	1903
halaman sebelumnya	1963
halaman selanjutnya	1903
halaman: #	1903
handelsbetingelser	512
hantera cookies	3245
hanya untuk pelanggan	1957
har du allerede en konto	498	2539
har du redan ett konto	3230
has oblidat la contrasenya	337
has trobat un error	370
has vist un error	370
hasznos volt a cikk	1835
hata bildir	3387
hata bildirin	3387
haut de la page	1591
haut de page	1517
have an account	868
have an account? sign in	868
have your say	909
haz clic para activar el sonido	1247
haz el quiz	1203
haz el test	1203
haz nuestro test	1203
hazte miembro	1112
hazte premium	1193
hazte socia	1112
hazte socio	1218
hazte socio/a	1218
""", 'he': """
he desactivado el bloqueador	1216
he desactivado mi bloqueador	1216
he desactivat el bloquejador	387
he oblidat la contrasenya	392
heb je al een account	2421
hediye et	3467
help mee	2417
help ons om dit te blijven doen	2488
hem	3255
hemen al	3488
hemen bilet al	3437
hemen oy ver	3431
hemen oyna	3434
hemen satin al	3437
hemeroteca	1117
hepsini kabul et	3384
her ay	3450
her hakki mahfuzdur	3486
her hakki saklidir	3486
her zaman izin ver	3441
herinner me later	2416
hesabim	3374
hesabim var	3452
hesabin yok mu	3452
hesabiniz var mi	3374
hesabiniz yok mu	3452
het artikel gaat hieronder verder	2441
het laatste nieuws	2451
""", 'hi': """
hide	920
hide ad	900
hide caption	919
hide comments	909
hide this message	859
hier anmelden	579
hier einloggen	579
hier finden sie informationen zum datenschutz	644
highlights generated by artificial intelligence	960
hilfe	611
hinweis an die redaktion	656
hinweis zum datenschutz	608
hinweise zu diesem artikel	656
hittade du ett fel	3248
hittat fel	3248
""", 'hj': """
hjem	523	2563
""", 'hl': """
hlasovat	91	432
hlasujte	91
hledat	435
""", 'ho': """
ho capito	2017
ho disattivato adblock	2075
ho disattivato l'ad blocker	2075
ho disattivato l'adblock	2075
ho letto e accetto l'informativa privacy	2082
ho letto e accetto l'informativa sulla privacy	2045
ho letto l'informativa privacy	2082
hold deg oppdatert	2544
hold dig opdateret	503
home	919	2016	2454
hop til opskrift	61
hop til opskriften	61
hopp til innhold	2563
hopp til innholdet	2563
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	2481
house rules	909
how did we do	909
how to cite	1093
how to cite this article	1093
how we use ai	960
hoy no	1111
""", 'hu': """
huawei appgallery	93
hubungi kami	1900
hubungi penulis	1964
hubungi redaksi	1964
huisregels	2481
""", 'hv': """
hva mener du	91
hva mener du? stem her	2563
hva synes du om denne saken	2556
hva synes du om saken	2556
hvad mener du? stem her	523
hvad synes du? stem her	523
hvala na glasanju	91
""", 'i ': """
i accept	905
i agree	905
i already donated	859
i already gave	859
i commenti sono riservati agli abbonati	2040
i lettori hanno letto anche	2052
i nostri giochi	2061
i nostri partner	2070
i prezzi potrebbero variare	2035
i samarbeid med	2552
i samarbejde med	511
i samarbete med	3244
i understand	920
i vantaggi dell'abbonamento	2064
""", "i'": """
i'll do it later	859
i'm in	878
i've already donated	859
""", 'ic': """
ich bin schon dabei	573
ich habe schon gespendet	573
ich stimme zu	608
icymi	914
""", 'id': """
ideal	2420
identifiez-vous	1481
idi na recept	61
""", 'ie': """
ielogojies	2374
ielogoties	2374
ievadi e-pastu	2398
ievadi savu e-pasta adresi	2398
""", 'ig': """
ignorer l'annonce	1611
""", 'ih': """
iha	3394
ihr feedback	611
ihr kommentar	611
ihre e-mail-adresse	587
ihre meinung	611
ihre spende ist steuerlich absetzbar	666
""", 'ik': """
ik begrijp het	2455
ik heb al gedoneerd	2416
ik steun al	2416
ikke i dag	494	2535
ikke nu	494
iklan	1896
iklan sponsor	1931
ikuti jajak pendapat	1935
ikuti kuis	1938
ikuti kuisnya	1938
ikuti penulis	1968
ikuti polling	1935
ikuti topik	1968
ikuti topik ini	1968
""", 'il': """
il cruciverba del giorno	2101
il cruciverba di oggi	2101
il mio account	1987
il nostro codice etico	2089
il nostro shop	2064
il quiz del giorno	2101
il quiz della settimana	2101
il sondaggio	91
il sondaggio del giorno	91
il sudoku del giorno	2101
il sudoku di oggi	2101
il tuo indirizzo email	1994
il tuo messaggio	2112
il tuo nickname	2100
il tuo nome	2112
il tuo nome utente	2100
il tuo sostegno fa la differenza	2110
ilan	3383
ilgili haber	3388
ilgili haberler	3388
ilgili konular	3388
ilk ay # tl	3374
ilk yorumu siz yapin	3471
ilmoittaudu webinaariin	1423
ilmoitus	1415
ils ont lu aussi	1514
""", 'im': """
im trend	615
image suivante	1620
imagem anterior	2830
imagem seguinte	2830
imagen anterior	1255
imagen siguiente	1255
immagine precedente	2114
immagine successiva	2114
immer informiert	587
immer informiert mit unserem whatsapp-service	718
importe personalizado	1251
importo a scelta	2077
importo libero	2077
importo personalizzato	2110
impossibile caricare il video	2106
impossibile riprodurre il video	2066
impostazioni cookie	2006
impostazioni della privacy	2070
impostazioni privacy	2070
impostazioni sulla privacy	2070
impressum	608
imprimeix	343
imprimeix l'article	366
imprimeix la recepta	61
imprimer	1500
imprimer cet article	1557
imprimer cette recette	61
imprimer l'article	1500
imprimer la recette	61
imprimir	1136	2718
imprimir a receita	61
imprimir artigo	2771
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	3584
in case you missed it	914
in collaborazione con	2097
in diesem artikel	615
in evidenza	2013
in het nieuws	2451
in kooperation mit	605
in other news	914
in partnership with	900
in primo piano	2013
in this section	914
in zwischenablage kopieren	600
indeks	1901
indietro di # secondi	2066
indirim kodlari	3488
indirizzo e-mail non valido	2082
indirizzo email	1994
indirizzo email non valido	2082
indstillinger	512
indtast din e-mail	503
indtast din mail	503
indtast e-mail	503
info iklan	1916
infolettre	1490
infolettres	1490
informa d'un error	352
informar de un error	1183
informar erro	2816
informasjonskapsler	2553
informationen zum datenschutz	644
informativa sulla privacy	2006
informazione promozionale	2035
informazione pubblicitaria	87	2035
ingat saya	1957
ingatkan saya nanti	1882
ingezonden mededeling	87	2496
ingrandisci	2016
ingrandisci foto	2086
ingrandisci il testo	2095
ingrandisci l'immagine	2086
ingrandisci la foto	2086
ingresar	1117
ingressos	2813
inhalt	618
inhalt anzeigen	608
inhalt laden	605
inhalt teilen	600
inhalte anzeigen	608
inhaltsverzeichnis	618
inhoud tonen	2471
inhoudsopgave	2454
inicio	1154
inizia il quiz	2061
inklappen	2455
inloggen	2421
innstillinger	2553
inquadra il qr code	2072
inschrijven	2426
inscreva-se	2710
inscreva-se na newsletter	2710
inscription	1481
inscription gratuite	1550
inserisci il tuo indirizzo e-mail	2045
inserisci il tuo indirizzo email	2045
inserisci la tua email	2112
inserisci la tua mail	2112
inserisci qui il tuo commento	2009
inserisci un indirizzo email valido	2045
insira o seu e-mail	2828
insira o seu email	2764
insira seu e-mail	2764
instagram	891
instagram-inhalte erlauben	608
instale a app	2788
instellingen	2443
inte idag	3226
inte nu	3226
integrame	2896
interzis minorilor	2897
introdu adresa de email	2939
introdu adresa ta de email	2877
introduce tu correo	1253
introduce tu email	1124
introduza o seu email	2828
invalid email	878
invia	91	2083
invia a un amico	2051
invia commento	2009
invia il commento	2058
invia per email	1999
invia risposta	2058
invia via email	1999
inzerce	428
inzercia	3111
""", 'io': """
ios	93
""", 'ip': """
iphone	93
""", 'ir': """
ir a la app	1213
ir a la oferta	1263
ir a la portada	1227
ir a la receta	61
ir a la tienda	1206
ir a los comentarios	1147
ir al contenido	1154
ir al especial	1227
ir arriba	1154
ir para a loja	2780
ir para a receita	61
ir para o topo	2802
""", 'is': """
iscriviti	1994
iscriviti alla nostra newsletter	1994
iscriviti ora	1994
iscrizione completata	2045
iscrizione confermata	2112
isi survei	1935
isprintaj	3051
""", 'iz': """
iz iste rubrike	3048
iz rubrike	3048	3171
izbor urednice	3048
izbor urednika	3048
izdvajamo	3048
izin ver	3445
izinkan	1950
izinsiz kopyalanamaz	3486
izinsiz kullanilamaz	3486
izpostavljeno	3171
izveido kontu	2374
""", "j'": """
j'accepte	1507
j'accepte de recevoir les offres des partenaires	1550
j'accepte tous les cookies	1610
j'ai compris	1518
j'en profite	1481
""", 'ja': """
ja ets subscriptor	337
ja has votat	370
ja heu votat	370
ja l'he desactivat	387
ja segueixes aquest autor	404
ja segueixes aquest tema	404
ja tens compte	364
ja tinc compte	392
ja, ich will	574
ja, ik steun	2488
ja, ik wil de nieuwsbrief ontvangen	2484
jaa	1413
jaa artikkeli	1413
jaa facebookissa	1413
jaa juttu kaverille	1413
jaa whatsappissa	1413
jadi donatur	1954
jaga	1270
jaga artiklit	1270
jaga facebookis	1275
jaga lugu	1275
jaga seda artiklit	1275
jajak pendapat	91
jangan lewatkan	1901
jangan sekarang	1950
jatka lukemista	1406
jau esi abonents	2374
jau esi abonents? ielogojies	2374
jau prenumeruojate	2333
jau prenumeruojate? prisijunkite	2333
javascript dinonaktifkan	1946
""", 'je': """
je aanmelding is gelukt	2484
je bent ingeschreven	2484
je bent nu ingeschreven	2484
je choisis cette offre	1585
je choisis mon montant	1615
je commande	1541
je donne	1472
je donne chaque mois	1582
je donne mon avis	1545
je donne une fois	1582
je fais un don	1472
je fais un don mensuel	1615
je fais un don ponctuel	1615
je hebt je succesvol aangemeld	2484
je kunt je op elk moment afmelden	2484
je m'abonne	1481
je m'inscris	1490
je me connecte	1481
je ne sais pas	1566
je refuse tous les cookies	1610
je soutiens	1472
je teste	1481
je vote	91
jeda video	1942
jeder euro hilft	666
jednorazowo	2617
jelentkezzen be	1823
jetzt abo sichern	671
jetzt abonnent werden	579
jetzt abonnieren	579
jetzt abstimmen	91	650	718
jetzt am gewinnspiel teilnehmen	650
jetzt anmelden	587
jetzt bestellen	579
jetzt bewerben	650
jetzt einloggen	579
jetzt freischalten	579
jetzt helfen	574
jetzt im tv	615
jetzt karten sichern	650
jetzt kommentieren	611
jetzt kostenlos anmelden	587
jetzt kostenlos testen	579
jetzt mitdiskutieren	656
jetzt mitglied werden	574
jetzt mitmachen	650
jetzt nicht	573
jetzt pinnen	61
jetzt registrieren	579
jetzt spenden	574
jetzt teilen	672
jetzt testen	579
jetzt tickets sichern	650
jetzt upgraden	671
jetzt zugang sichern	671
jetzt zustimmen	608
""", 'jo': """
jocs	375
jocs i mots encreuats	354
jocuri	2896
jocurile noastre	2894
jogar	2779
jogar agora	2777
jogos	2779
jogue agora	2777
jogue com responsabilidade	2780
join now	861
join our mailing list	878
join the conversation	909
join the discussion	909
join the discussion on discord	895
join us	861
jouer	1570
jouer au mot du jour	1606
jouer gratuitement	1568
jouez gratuitement	1568
jouw e-mailadres	2426
""", 'ju': """
juega con responsabilidad	1206
juega gratis	1203
juegos	1205
juga ara	373
juga gratis	373
jugar ahora	1203
jugar gratis	1203
jumlah lain	1954
jump to content	919
jump to recipe	61
jump to the recipe	61
jump to video	61
just nu	3252
juttu jatkuu alla	1415
juttu jatkuu kuvan alapuolella	1415
juttu jatkuu kuvan alla	1415
juttu jatkuu mainoksen alla	1415
juttu jatkuu videon alla	1415
juttu on tarkoitettu tilaajille	1406
juttu on vain tilaajille	1406
juuri nyt	1421
""", 'ka': """
kabul ediyorum	3384
kabul et	3384
kabul et ve devam et	3441
kabul et ve kapat	3441
kaip jums patiko straipsnis	2339
kamu mungkin suka	1927
kanske senare	3226
kanskje senere	2535
kapat	3372
kapcsolat	1835
kararsizim	3432
kare bulmaca	3436
kargo bedava	3468
karier	1916
karjera	2340
karte anzeigen	619
karte laden	608
kas artikkel oli kasulik	1276
kas lugu oli kasulik	1276
kasneje	3178
kasnije	3056
kasutustingimused	1288
kategori	1901
kategoriat	1421
kategorie	433	2642
kategorien	615
kategorier	520	2560	3252
kategoriler	3388
katkida bulun	3373
katkilariyla	3468
katso kaikki tilaajaedut	1406
katso kuvagalleria	1423
katso kuvat	1423
katso tulokset	91
katso video alta	1423
kaydet	3381
kaydiniz alindi	3482
kaydiniz tamamlandi	3482
kaydol	3374
kayit ol	3374
kaynak: aa	3394
kaynak: dha	3394
kaynak: iha	3394
""", 'ke': """
ke halaman donasi	1954
kebijakan cookie	1899
kebijakan koreksi	1964
kebijakan privasi	1899
kebijakan privasi | syarat dan ketentuan	1899
kecepatan pemutaran	1942
kecepatan putar	1942
keep reading	914
keine neuigkeiten mehr verpassen	662
kelola cookie	1899
kelola persetujuan	1946
keluar	1884
keluar dari layar penuh	1942
kembali ke atas	1903
kembali ke beranda	1963
kendini test et	3434
kendinizi test edin	3434
kertalahjoitus	1405
keskustele	1420
keskustele asiallisesti	1420
keskustelu	1420
ketentuan komentar	1935
keuntungan pelanggan	1941
keuze van de redactie	2451
key points by ai	960
key takeaways by ai	960
""", 'kh': """
khusus pelanggan	1957
khusus untuk pelanggan	1957
""", 'ki': """
ki-generert oppsummering	2563
ki-generiert	646
ki-generierte zusammenfassung	646
ki-oppsummering	2563
ki-zusammenfassung	646
kiemelt	1836
kies een bedrag	2419
kies je abonnement	2491
kiitos tilauksesta	1409
kiitos tilauksestasi	1409
kiitos vastauksestasi	91
kijk terug	2478
kingi artikkel	1275
kiosque	1481
kirim	91	1893
kirim balasan	1935
kirim foto anda	1964
kirim ke teman	1926
kirim komentar	1900
kirim lewat email	1970
kirim masukan	1935
kirim tulisan	1964
kirjaudu	1406
kirjaudu ulos	1406
kirjoita kommentti	1420
kirjoita kommenttisi	1420
kirjoittaja on kansanedustaja	1432
kirjoittaja on kirjailija	1432
kirjoittaja on kolumnisti	1432
kirjoittaja on toimittaja	1432
kirjoittaja on vapaa toimittaja	1432
kirjoittaja on vapaa toimittaja ja kirjailija	1432
kirjuta kommentaar	1276
kitabi satin al	3437
kitabi satin alin	3437
kiti skaito	2335
""", 'kl': """
klarna	578
klausies raidierakstu	2381
klausies rakstu	2379
klauskite dirbtinio intelekto	2339
klausykite straipsnio	2338
klausyti	2338
klausyti straipsnio	2338
klausyti straipsnio (# min	2338
kleinanzeigen	605
""", 'ko': """
kokeile maksutta	1406
kokeile nyt	1406
kolom ini wajib diisi	1959
kolom wajib	1959
kolom wajib diisi	1959
komentar	1900
komentarai	2333
komentari	3051
komentarji	3174
komentarz	2638
komentarze	2638
komentiraj	3051	3174
komentuoti	2333
komentuoti gali tik registruoti vartotojai	2339
komment	1835
kommentaarid	1270
kommentar	611
kommentar schreiben	611
kommentar verfassen	611
kommentare	611
kommentare ansehen	611
kommentare anzeigen	611
kommentare lesen	611
kommentarer	515	2556	3248
kommentarer blir moderert	2556
kommentarer granskas innan publicering	3255
kommentarer modereres	523
kommentarerna modereras	3248
kommentarregeln	611
kommentarsregler	3248
kommenteeri	1270
kommenteerimine on suletud	1276
kommenteerimise reeglid	1276
kommenteerimiseks logi sisse	1276
kommentek	1835
kommenter	515	2556
kommentera	3248
kommentieren	611
kommentit	1420
kommentit tarkistetaan ennen julkaisua	1420
kommentoi	1420
kommentointi on suljettu	1420
kommercielt indhold	528
kommercielt samarbejde	511
kommersielt innhold	2568
kommersielt samarbeid	2552
koniec reklamy	2634
kontakt	432	515	611	2638
kontakt os	515
kontakt oss	2556
kontakta oss	3248
konten berbayar	1931
konten bersponsor	1896
konten ini tidak dapat ditampilkan	1946
konten premium	1884	1926
konten promosi	1931
konten sponsor	1896
konto erstellen	579
konu	3483
konular	3388
konularima ekle	3485
konuya abone ol	3485
konuyu takip et	3464
kopeeri link	1270
kopieer de link	2436
kopieer deze link	2516
kopieer link	2436
kopier lenka	2548
kopier lenke	2548
kopier lenken	2548
kopier link	507
kopier linket	507
kopieren	600
kopioi linkki	1413
kopiraj link	3051
kopiraj povezavo	3174
kopiraj poveznicu	3051
kopirajte link	3051
kopirajte poveznicu	3051
kopiuj link	2630
kopyala	3381
kopyalanmasi yasaktir	3486
korrekturhinweis senden	656
kort fortalt - lavet med ai	523
kostenlos abonnieren	587
kostenlos registrieren	579
kostenlos testen	579
""", 'kr': """
krant	2421
kreditkarte	578
kreditkarte / klarna	578
kreiraj nalog	3041
krijg direct toegang	2491
""", 'ku': """
kuidas lugu meeldis	1276
kullanici adiniz	3471
kunjungi toko	1941
kupi pretplatu	3041
kupon kodlari	3488
kurzlink kopieren	697
kuukausilahjoitus	1405
kuula	1275
kuula artiklit	1275
kuula artiklit (# min	1275
kuula lugu	1275
kuula saadet	1277
kuula saadet siit	1277
kuuntele	1413
kuuntele jakso	1413
""", 'kv': """
kvkk	3384
kvkk aydinlatma metni	3454
kvkk metnini okudum, onayliyorum	3454
""", 'ky': """
kysely	91
""", "l'": """
l'actu en direct	1514
l'article continue ci-dessous	1505
l'article en # points	1539
l'articolo in breve	2032
l'essentiel	1514
l'essentiel de l'actu chaque matin	1618
l'offerta migliore	2081
""", 'l-': """
l-am dezactivat	2909
""", 'la': """
la botiga	408
la encuesta	91
la mejor oferta	1222
la mia donazione	2110
la newsletter	1490	1994
la parola del giorno	2101
la question du jour	91
la redazione consiglia	2013
la tua e-mail	1994
la tua email	2112
laad meer	2454
laajenna	1424
laat je dit artikel voorlezen	2478
laat voorlezen	2436
laatste nieuws	2451
ladda fler	3255
lagi ramai	1927
lagre	2548
lagre artikkel	2548
lagre oppskrift	61
lagre oppskriften	61
lagre saken	2548
lagre saken til senere	2548
lagre til senere	2548
lahjoita	1405
lahjoita nyt	1405
lain kali	1882
lainnya	1901
laisser un commentaire	1510
laissez un commentaire	1510
lancer l'audio	1611
lancer la lecture	1611
lancer le quiz	1568
langganan	1884
langsung ke resep	61
lanjut baca di bawah	1896
lanjut di browser	1948
lanjutkan dengan apple	1957
lanjutkan dengan facebook	1957
lanjutkan dengan google	1957
lanjutkan dengan konten	1896
lanjutkan di browser	1948
lanjutkan di situs	1948
lanjutkan membaca	1903
lanjutkan membaca di bawah	1941
laporkan	1900
laporkan kesalahan	1904
laporkan kesalahan penulisan	1935
lascia un commento	2009
lascia un feedback	2032
lascia una risposta	2058
last flere	2563
last name	878
lastschrift	578
later	2416
later lezen	2492
latest	914
latest articles	914
latest edition	919
latest headlines	914
latest news	914
latest posts	914
latest stories	914
latest updates	914
latest videos	914
latest videos from	914
lavora con noi	2035
layar penuh	1943
""", 'le': """
le direct	1514
le fil	1514
le journal du jour	1481
le live	1620
le mot du jour	1606
le nostre newsletter	1994
le plus lu	1514
le plus populaire	1586
le puede interesar	1151
le quiz de l'actu	1568
le quiz de la semaine	1606
le quiz du jour	1606
le recomendamos	1151
le sudoku du jour	1606
le ultime notizie	2013
learn more	919
learn more about cookies	905
leave a comment	909
leave a reply	909
leave a tip	861
leave feedback	909
lecteur audio	1611
lectura de # minutos	1136
lectura: # min	1136
lecture # min	1517
lecture # minutes	1500
lecture : # min	1500
lecture automatique	1574
leer en la app	1213
leer gratis	1252
leer la noticia completa	1227
leer noticia completa	1154
lees de reacties	2447
lees direct verder	2491
lees meer	2451	2454
lees meer over	2451
lees onze huisregels	2481
lees ook	2451
lees verder	2421	2451	2454
lees verder na de advertentie	2441
lees verder onder de afbeelding	2441
lees verder onder de foto	2441
lees voor	2436
leeslijst	2492
leestijd	2454
leestijd # min	2454
legendas	2783
legfrissebb	1836
legg igjen en kommentar	2556
leggi anche	2013
leggi dopo	2051
leggi gratis	2111
leggi i commenti	2009
leggi il documento	2017
leggi il giornale	1987
leggi l'articolo	2016
leggi l'articolo completo	2016
leggi l'articolo intero	2086
leggi l'articolo successivo	2114
leggi la biografia	2089
leggi la trascrizione	2066
leggi lo speciale	2086
leggi nell'app	2072
leggi senza limiti	2049
leggi sull'app	2043
leggi tutte le notizie	2086
leggi tutti gli articoli dell'autore	2086
leggi tutto	2016
leggi tutto con un abbonamento	1987
leggi tutto su	2013
legolvasottabb	1836
legolvasottabbak	1836
leia mais	2732	2735
leia no app	2788
leia o artigo completo	2802
leia o qr code	2788
leia os termos de uso e as regras da comunidade	2760
leia sem limites	2769
leitura: # min	2718
lembrar de mim	2796
lembrar mais tarde	2701
lembrar-me	2796
lembre-me mais tarde	2701
lenke kopiert	2548
lenken er kopiert	2548
lenken kopiert	2548
ler artigo completo	2802
ler mais	2735
ler mais tarde	2771
ler na app	2788
ler no app	2788
ler o artigo completo	2802
les articles du dossier	1620
les articles les plus lus	1558
les derniers articles	1514
les flere	2560
les hele saken	2563
les jeux d'argent sont interdits aux mineurs	1571
les kommentarer	2556
les lecteurs ont aussi lu	1514
les mer	2560	2563
les mer om	2560
les plus anciens	1566
les plus lues	1514
les plus lus	1514
les senere	2548
les tops	1514
les videre	2539
lesedauer	618
lesedauer: # minuten	618
lesen sie auch	615
lesen sie dazu	615
lesen sie hier	615
lesen sie mehr	615
leserbriefe	611
leserkommentare	611
leserumfrage	91
lesetid # min	2563
lesetipp	615
lesetipps	615
lesezeit: # min	618
lesezeit: # minuten	618
lest opp av en robot	2548
lest opp av en syntetisk stemme	2548
leta	2384
leta/afp	2384
lettergrootte	65
letto da una voce sintetica	2066
lettore audio	2106
lettore video	2106
lettura # min	1999
lettura con voce sintetica	2066
""", 'li': """
li e concordo com os termos de uso	2798
lige nu	520
lihat artikel asli	1926
lihat balasan	1935
lihat berita lainnya	1963
lihat detail	1904
lihat foto	1963
lihat galeri	1963
lihat galeri foto	1963
lihat harga	1941
lihat hasil	91	1904
lihat juga	1901
lihat komentar	1900
lihat konten	1946
lihat lainnya	1903
lihat liputan khusus	1963
lihat paket langganan	1957
lihat penawaran	1941
lihat peta	1904
lihat profil	1964
lihat profil penulis	1964
lihat resep	61
lihat selengkapnya	1903
lihat semua	1903
lihat semua berita	1963
lihat semua foto	1963
lihat semua komentar	1935
lihat semua video	1963
lihat transkrip	1942
liitu uudiskirjaga	1295
like loading	890
like this	890
limited time offer	868
limited-time offer	987
line	891
link	891
link berhasil disalin	1926
link copiado	2718
link copiat	2884
link copiato	1999
link copiato negli appunti	2051
link copied	890
link copied bookmark	890
link copied to clipboard	890
link er kopieret	507
link er kopieret til udklipsholderen	507
link gekopieerd	2436
link in die zwischenablage kopiert	672
link kopeeritud	1275
link kopieren	600
link kopieret	507
link kopiert	600
link kopiran	3051
link kopyalandi	3381
link on kopeeritud	1275
link sudah disalin	1926
link wurde in die zwischenablage kopiert	672
link wurde kopiert	672
link zum artikel kopieren	672
link zum inhalt	608
link zum teilen kopieren	718
link zum youtube-inhalt	608
linkedin	891
linki kopyala	3381
linkki kopioitu	1413
links	615
lire aussi	1514
lire gratuitement	1617
lire l'article	1517
lire l'article complet	1517
lire l'article suivant	1620
lire la suite	1517
lire la transcription	1573
lire le document	1518
lire le dossier	1591
lire les commentaires	1510
lire plus	1514	1517
lire plus tard	1500
lire sa biographie	1595
lisa kommentaar	1270
lista de socios	1211
listen	890
listen # min	890
listen above	967
listen below	967
listen here	967
listen now	890
listen on apple	967
listen on apple podcasts	967
listen on spotify	967
listen on youtube	967
live	615
live text	2920
live tv	914
livraison gratuite	1603
""", 'll': """
llegeix a l'app	383
llegeix l'article complet	398
llegeix l'article sencer	398
llegeix-ho a l'app	383
""", 'lo': """
lo + visto	1151
lo esencial en # segundos	1176
lo quiero	1193
load comments	909
load content	905
load more	919
load more articles	919
load more comments	909
load more stories	919
loading	890
loading ad	900
loading more	919
loe edasi	1270
loe edasi tellijana	1270
loe hiljem	1275
loe ka	1272
loe kommentaare	1276
loe lisa	1277
loe lisaks	1272
loe rohkem	1277
loe veel	1272
loetumad	1272
log in	868	2421
log in / register	868
log in or sign up	868
log in to comment	909
log in to reply	909
log ind	498
log out	868
log ud	498
logare	2845
logg inn	2539
logg ut	2539
logga in	3230
logga ut	3230
logi sisse	1270
logi sisse, et kommenteerida	1276
login	579	868	1884	1987	2706	2845
login / register	868
logout	868
loja	2813
lompat ke resep	61
loo konto	1270
loo tasuta konto	1270
los comentarios son exclusivos para suscriptores	1183
los comentarios son solo para suscriptores	1241
los precios pueden variar	1178
""", 'lu': """
lue koko juttu	1423
lue kommentit	1420
lue rajattomasti	1406
lue seuraavaksi	19	1421
luetuimmat	1421
luetuimmat jutut	1421
lugemiseks osta artikkel	1270
luister	2436
luister dit artikel	2478
luister hier	2478
luister nu	2478
luister op spotify	2478
luister via spotify	2478
luk	494
lukk	2535
lukuaika # min	1423
lunar	2912
luo ilmainen tunnus	1406
luo maksuton tunnus	1406
luo tunnus	1406
lupa kata sandi	1884
lupa password	1884
""", 'ly': """
lyssna	3240
lyt	507
lytt	2548
lytt til saken	2548
""", "m'": """
m'abonner	1481
m'agrada	371
m'inscrire	1490
""", 'ma': """
maak een account	2421
maandelijks	2417
magazin	2930
magazinul nostru	2897
mahjong	1570
mai mult	2859
mai multe	2859
mai multe articole	2920
mail	891	2436
mailen	600
main gratis	1938
main sekarang	1938
mainkan sekarang	1938
mainokset	1415
mainos	1415
mainos - juttu jatkuu alla	1415
mainos alkaa	1415
mais	2735
mais antigas	2775
mais antigos	2775
mais artigos	2732
mais artigos deste autor	2802
mais comentadas	2732
mais curtidos	2775
mais deste autor	2802
mais do autor	2802
mais lidas	2732
mais lidos	2732
mais popular	2797
mais populares	2732
mais recentes	2775
mais tarde	2701
mais vistas	2732
mais vistos	2732
mais votadas	2775
mais votados	2775
maju # detik	1942
make a donation	861
manage consent	905
manage cookies	905
manage my account	868
manage options	905
manage preferences	905
manage settings	905
manage subscription	868
manage your newsletters	978
mantengamos un debate respetuoso	1183
mantente informado	1124
manter conectado	2796
masquer	1518
mastodon	891
masuk	1884
masuk / daftar	1884
masuk dengan apple	1957
masuk dengan facebook	1957
masuk dengan google	1957
masuk untuk berkomentar	1935
masukkan alamat email yang valid	1959
masukkan email yang valid	1959
max	2965
maybe later	859
""", 'me': """
me connecter	1481
me contacter	1623
me le rappeler plus tard	1471
media caption	919
meer	2451
meer artikelen	2451
meer informatie	2443
meer laden	2454
meer lezen	2451
meer nieuws	2451
meer over	2451
meer over dit onderwerp	2451
meer tonen	2454
meest bekeken	2451
meest gedeeld	2451
meest gekozen	2491
meest gelezen	2451
meghallgatom	1829
megosztom	1829
mehr anzeigen	618
mehr artikel	615
mehr aus	615
mehr aus dem ressort	615
mehr details	619
mehr erfahren	608
mehr informationen	615
mehr laden	611	618
mehr lesen	615	618
mehr nach dieser anzeige	605
mehr news	615
mehr themen	615
mehr von diesem autor	615
mehr von uns	615
mehr zu diesem thema	615
mehr zum artikel	615
mehr zum thema	615
meilleure offre	1586
mein konto	579
meist gelesen	615
meistgeklickt	615
meistgelesen	615
meistgelesene artikel	615
meistkommentiert	615
mejla	3240
mejor oferta	1222
mejor valorados	1201
meld een fout	2447
meld feil	2564
meld fejl	524
meld fout	2481
meld fra om feil	2556
meld je aan	2426
melhor oferta	2797
melhor valor	2797
member-only story	919
members only	868
memuat pemutar	1942
memuat video	1942
menemukan kesalahan	1935
mengerti	1904
mengikuti	1968
meniu	2859
meno recenti	2059
mensagem	2829
mensagem enviada com sucesso	2798
mensaje	1254
mensaje enviado correctamente	1223
mensal	2794
mensile	2078
mensual	390	1219
mensualmente	1219
mensuellement	1583
menu	435	523	919	1517	1903	2016	2454	2645	2735	3596
meny	2563	3255
mer fra	2560
mer nyheter	3252
mer om	2560	3252
merci de votre inscription	1490
merci de votre soutien	1615
merci pour votre retour	1539
merci pour votre soutien	1615
merci pour votre vote	91	1545
merci, votre inscription est prise en compte	1587
mere fra	520
mere om	520
mergi sus	2920
merken	579	600
merkliste	579
mesaj	2940	3483
mesajiniz	3482
mesajiniz iletildi	3454
mesajul a fost trimis	2916
message	891	1619
message publicitaire	1505
messaggio	2113
messaggio inviato correttamente	2082
messaggio promozionale	2004
messaggio pubblicitario	2035
messenger	891
mest delat	3252
mest delt	2560
mest delte	520
mest lest	2560
mest leste	2560
met ai gemaakt	2473
metin boyutu	3466
metni oku	3438
metodi di pagamento	1985
metodo di pagamento	1985
metti in pausa	2066
mettiti alla prova	2061
mettiti alla prova con il quiz	2061
mettre en favori	1500
mettre en pause	1573
""", 'mi': """
mi cuenta	1117
mida de la lletra	406
mida del text	65
migliore offerta	2081
mijn account	2421
mijn profiel	2421
millor oferta	393
min konto	498
min side	498	2539
mine avalehele	1277
mine retsepti juurde	61
minha conta	2706
mira la galeria	398
mira totes les fotos	398
mis niets	2426
missa inget	3235
missa inte	3252
misschien later	2416
misschien ook interessant	2451
mit freunden teilen	697
mit ki erstellt	646
mitdiskutieren	611
mitglied werden	574
mitmachen und gewinnen	650
mitra kami	1946
mitt konto	3230
""", 'mo': """
mode de paiement	1479
modes de paiement	1479
modifica le preferenze sui cookie	2030
modifica preferenze	2030
modifier mes choix	1537
modifier vos choix	1577
modulo inviato	2112
moj profil	3041	3167
moje konto	2620
mon compte	1481
mon don	1615
mon espace	1481
monatlich	574
monatlich spenden	574
montant libre	1479
monthly	860
monthly contribution	865
morda vas zanima	3171
more	917
more articles	914
more citation formats	1093
more coverage	914
more details	920
more for you	991
more from	914
more from this author	914
more from us	991
more headlines	914
more in this section	991
more in this series	914
more like this	914
more news	914
more newsletters	978
more on this story	914
more on this topic	914
more options	905
more sharing options	890
more stories	914
more stories like this	914
more stories you may like	914
more to explore	914
more to read	914
more top stories	914
most commented	914
most discussed	914
most emailed	914
most liked	909
most nem	1820
most popular	914
most read	914
most read stories	991
most recent	914
most shared	914
most viewed	914
most watched	914
mostra altro	2016
mostra contenuto	2006
mostra contenuto esterno	2030
mostra contingut	381
mostra el contingut	381
mostra el contingut extern	349
mostra el perfil	400
mostra els comentaris	370
mostra i commenti	2009
mostra i risultati	91
mostra il contenuto	2070
mostra il contenuto esterno	2030
mostra il video	2070
mostra le risposte	2058
mostra les respostes	370
mostra meno	2017
mostra menys	341
mostra originale	2017
mostra risposte	2058
mostra sempre	381	2070
mostra sottotitoli	2066
mostra traduzione	2017
mostra tutto	2017
mostra'n menys	398
mostra-ho tot	341
mostrar comentarios	1147
mostrar contenido	1211
mostrar contenido externo	1174
mostrar el contenido	1211
mostrar legendas	2782
mostrar mais	2735
mostrar menos	1154	2802
mostrar respostas	2774
mostrar respuestas	1200
mostrar sempre	2786
mostrar siempre	1211
mostrar todo	1155
mostrar tudo	2736
mots encreuats	375
moyen de paiement	1479
moyens de paiement	1479
""", 'mt': """
mti	1858
mti/afp	1858
""", 'mu': """
mua ngay	3632
muat kiriman	1946
muat komentar lain	1935
muat konten	1946
muat lainnya	1903
muat postingan	1946
muat ulang	1952
muat ulang halaman	1952
muet	1574
mulai kuis	1938
mundur # detik	1942
mungkin lain kali	1882
must read	914
must reads	914
must-read	914
mutasd mindet	1839
mute	919
muto	2067
muut lukevat	1421
muut lukevat juuri nyt	1421
muut lukevat nyt	1421
""", 'my': """
my account	868
""", 'na': """
na czasie	2642
naar boven	2454
naar de aanbiedingen	2421
naar de inhoud	2454
naar de webshop	2476
naar het recept	61
nach anzeige weiterlesen	605
nach der werbung geht es weiter	677
nach oben	618
nadaljevanje pod oglasom	3170
nahoru	435
najbolj brane novice	3171
najbolj brane novice dneva	3171
najbolj brano	3171
najbolj komentirano	3171
najkomentiranije	3048
najnovije	3048
najnovije vesti	3048
najnovije vijesti	3048
najnowsze	2642
najnowsze informacje	2642
najpopularniejsze	2642
nama	1960
nama lengkap	1960
nanti	1882
nanti saja	1882
napisz komentarz	2638
nascondi	2017
nascondi commenti	2058
nascondi le risposte	2058
nascondi risposte	2058
nasil kapatilir	3447
nastavak teksta nakon reklame	3047
nastavenia cookies	3126
natisni	3174
natisni recept	61
naujausi	2335
naujiena papildoma	2340
naujiena pildoma	2340
""", 'ne': """
ne danas	3056
ne danes	3178
ne hvala	3056	3178
ne manquez plus aucune info	1580
ne manquez rien	1490
ne most	1820
ne plus afficher	1471
ne plus suivre	1599
ne propustite	3048
ne ratez aucune info	1580
ne sada	3056
ne se prononce pas	1566
ne spreglejte	3171
ne zdaj	3178
ne, hvala	3056	3178
necrologie	2035
nee bedankt	2416
nee, bedankt	2416
nei takk	2535
nei, takk	2535
nein danke	573
nein, danke	573
nej tack	3226
nej tak	494
nej, tack	3226
nej, tak	494
nessun commento	2009
nessuna opinione	2059
neste	2563
neste artikkel	2560
net binnen	2451
netiquette	611
neueste artikel	615
neueste meldungen	615
neueste nachrichten	615
neueste videos	615
never miss a story	878
never miss an update	878
new customers only	987
new customers only. terms apply	987
new here	868
newest first	909
newsletter	422	587	878	1124	1490	1994	2623	2710
newsletter abonnieren	587
newsletter e alert	2013
newsletter kostenlos abonnieren	587
newsletter recomendada	1151
newsletter sign up	878
newsletter sign-up	878
newsletter signup	878
newsletter-anmeldung	587
newsletters	878	919	1124	1490	2710
newslettery	422	2623
newsticker	615
next	860
next article	914
next page	919
next post	919
next story	914
next up	914
""", 'ng': """
nghe	3584
nghe audio	3633
""", 'ni': """
nicht jetzt	573
nicht mehr anzeigen	573
nichts mehr verpassen	587
nie masz konta	2620
nie teraz	2616
niente spam	2082
niet nu	2416
niet te missen	2451
nieuwsbrief	2426
nieuwsbrief ontvangen	2484
nieuwsbrieven	2426
""", 'no': """
no comments	909
no comments yet	909
no credit card required	987
no eres suscriptor	1221
no es pot mostrar aquest contingut	381
no ets subscriptor	392
no gracias	1111
no grazie	1981
no hacemos spam	1223
no ho sap / no contesta	371
no m'agrada	371
no podem mostrar aquest contingut	381
no posts	919
no sabe / no contesta	1201
no sabe, no contesta	1201
no se pudo cargar el video	1247
no se puede reproducir el video	1207
no te pierdas	1151
no tens compte	392
no thank you	859
no thanks	859
no tienes cuenta	1221
no votes so far! be the first to rate this post	1073
no, gracias	1111
no, grazie	1981
no, thanks	859
noch kein abo	671
noch kein abonnent	579
noch kein konto	579
noch keine kommentare	611
noch keine kommentare vorhanden	611
noch nicht registriert	671
nog geen abonnee	2491
nog geen account	2421
nog geen reacties	2447
noklausies rakstu	2379
nom	395	1588
nombre	1224
nome	2083	2799
nominal lain	1954
nominal lainnya	1954
non hai un account	2049
non merci	1471
non oggi	1981
non ora	1981
non sa / non risponde	2059
non sei abbonato	1987
non sei ancora abbonato	2049
non sei ancora registrato	2080
non sei registrato	2080
non so	2059
non, merci	1471
norint komentuoti, reikia prisijungti	2339
normas	1147
normas de los comentarios	1200
normas editoriales	1230
normes dels comentaris	370
nos articles les plus lus	1558
nos derniers articles	1514
nos jeux	1568
nos lecteurs ont lu ensuite	1514
nos offres	1481
nos offres d'emploi	1541
nos partenaires	1577
nos recommandations	1514
noskaties video	2381
nossa loja	2780
nossos jogos	2777
nossos parceiros	2786
not a subscriber yet	868
not now	859
not ready to donate	859
not ready to give today	859
not ready to subscribe	859
not ready to support today	859
not the answer you're looking for	1075
not today	859
nota relacionada	1197
notas recomendadas	1197
notas relacionadas	1197
note legali	2006
noter la recette	61
notes on contributors	1085
notez cet article	1510
notez cette page	1605
noticia anterior	1227
noticia relacionada	1151
noticia relacionadas	1151
noticia siguiente	1227
noticias de hoy	1151
noticias relacionada	1151
noticias relacionadas	1151
notizie correlate	2013
notizie del giorno	2013
notou algum erro	2816
notre boutique	1571
notre charte de corrections	1595
notre direct	1591
nous contacter	1510
nous soutenir	1472
nous suivre	1501
nous vous recommandons	1514
now playing	919
""", 'nt': """
ntb	2591
""", 'nu': """
nu acum	2843
nu ai cont	2882
nu in het nieuws	2451
nu niet	2416
nuestra tienda	1206
nuestros juegos	1203
nuestros socios	1211
nume	2917
nuoroda nukopijuota	2338
nuotraukos	2340
nutzungsbedingungen	608
""", 'ny': """
nyalakan notifikasi	1926
nyhedsbrev	503
nyhedsbreve	503
nyhetsbrev	2544	3235
nyhetsbrevet	2544	3235
nyhetsdygnet	3252
nyt luetuimmat	1421
""", 'o ': """
o artigo continua depois da publicidade	2723
o mais popular	2797
o quiz da semana	2817
o seu e-mail	2828
o seu email	2710
o seu voto foi registado	2774
o sudoku de hoje	2817
""", 'ob': """
objet	1619
obre a l'app	383
obre l'app	383
obrigado pelo apoio	2826
obrigado pelo seu apoio	2826
obrigado pelo seu feedback	2752
obrigado pelo seu voto	91	2752
obrigado por se inscrever	2710
obrigado por votar	91	2774
obrigado, a sua mensagem foi enviada	2798
obserwuj	2631
obserwuj nas	2631
""", 'oc': """
oceni novico	3174
oceni recept	61
ocenite tekst	3051
ocijeni recept	61
ocorreu um erro	2798
ocultar	1155	2736
ocultar comentarios	1200
ocultar respostas	2774
ocultar respuestas	1200
""", 'od': """
odbij	3064
odbij sve	3064
oddaj glas	91
oddaj komentar	3174
odeslat	91
odeslat hlas	91
odjava	3041	3167
odpowiedz	2638
""", 'of': """
oferecer	2812
oferecer artigo	2706
oferecer este artigo	2811
oferecido por	2723
oferecimento	2813
oferit de	2930
ofert per	408
oferta especial	1117
oferta para lectores	1206
oferta para leitores	2780
oferta per als lectors	376
oferta por tempo limitado	2796
oferta por tiempo limitado	1221
ofertas	1142
ofertas de empleo	1178
ofertes de feina	354
offer	900
offer ends soon	987
offerta a tempo limitato	2080
offerta per i lettori	2064
offerte	2004
offerte di lavoro	2035
offerto da	2097
offre partenaire	1505
offres d'emploi	1541
offrir	1602
offrir l'article	1481
ofrecido por	1238
""", 'og': """
oggetto	2113
oglas	3047	3170
oglasi	3047	3170
ogni contributo conta	2048
ogni donazione conta	2077
ogni euro conta	2048
ogni mese	2078
""", 'oh': """
ohne spende weiterlesen	573
ohodnotit recept	61
""", 'ok': """
ok	860
ok, got it	920
okumaya devam et	3374
""", 'ol': """
oldest first	909
ole esimene kommenteerija	1276
oled juba tellija	1270
oled uudiskirjaga liitunud	1295
olet nyt tilannut uutiskirjeen	1409
oletko jo tilaaja? kirjaudu	1406
olvasd el ezt is	1836
olvassa el ezt is	1836
""", 'om': """
om cookies	3245
oma tili	1406
omite reclama	2936
omitir anuncio	1247
""", 'on': """
once	860
onderwerpen	2451
one time donation	861
one-time	860
one-time donation	861
onko jutussa virhe	1420
onko sinulla jo tunnus	1406
""", 'oo': """
ook interessant	2451
oops! something went wrong	978
""", 'op': """
op leeslijst	2516
open	920
open image in gallery	919
open kaart	2455
open map	920
open menu	919
open the map	920
openen	2455
opina	1147
opprett en gratis bruker	2539
opprett en gratis konto	2539
opprett gratis bruker	2539
opprett konto	2539
oppsummert av ai	2563
oppsummert av ki	2563
opret bruger	498
opret en gratis bruger	498
opret en gratis profil	498
opret en konto	498
opret gratis profil	498
opret konto	498
opsi lainnya	1970
opslaan	2436
opslag fra facebook	523
opslag fra instagram	523
opublikuj komentarz	2638
""", 'or': """
ordena per	371
ordenar por	1201	2775
ordina per	2059
original anzeigen	619
""", 'os': """
os nossos jogos	2777
os nossos parceiros	2786
osallistu keskusteluun	1420
ossza meg	1829
osta artikkel	1270
ostale vesti	19	3048
ostale vijesti	19	3048
ostatnie wpisy	2642
ostavi komentar	3051
ostavite komentar	3051
oszd meg	1829
""", 'ot': """
other amount	865
other articles	914
other news	914
other readers liked	19
other stories	914
other stories you may like	914
other stories you might like	914
others also read	19	914
others are also reading	1071
others are reading	1071
otomatik oynat	3439
otomatik oynatma	3439
otra cantidad	1115
otras noticias	19	1151
otras noticias que pueden interesarte	19
otro importe	1115
otro monto	1218
""", 'ou': """
oui, je m'abonne aux notifications	1580
oui, utile	1605
our corrections policy	909
our newsletters	878
our partners	900
our social media	895
our sponsors	900
outro montante	2793
outro valor	2704
ouvir	2718
ouvrir	1518
ouvrir l'appli	1579
ouvrir l'application	1579
ouvrir la carte	1518
ouvrir le menu	1517
""", 'ov': """
overschrijving	2420
""", 'oy': """
oy kullan	91	3432
oy ver	91	3432
oyla	91
oyna	3436
oynat	3390
oynatma hizi	3438
oyunlar	3436
oyunuz alindi	91	3431
oyunuz kaydedildi	3431
""", 'oz': """
oznake	3048	3171
""", 'p': """
p	2853
""", 'pa': """
paga con paypal	2111
pagamento seguro	2704
pagamento sicuro	1985
pagar com paypal	2827
pagar con paypal	1252
page suivante	1517
pagina successiva	2016
pago seguro	1115
paid advertisement	992
paid content	900
paid partnership	900
paid post	900
paiment methods	865
palaute	1420
palavra do dia	2817
palavras cruzadas	2779
palavras cruzadas do dia	2817
paling banyak dibaca	1901
paling disukai	1936
paling populer	1958
pane oma teadmised proovile	1277
pantalla completa	378	1208
para continuar a ler	2769
para continuar lendo	2769
para seguir leyendo	1193
paremti	2333
pariwara	1896
parole crociate	2063
partage	1500
partager	1500
partager cette page	1630
partager l'article	1500
partager par e-mail	1500
partager par email	1500
partager par mail	1500
partager par sms	1601
partager par whatsapp	1601
partager sur	1500
partager sur bluesky	1500
partager sur linkedin	1500
partager sur messenger	1500
partager sur telegram	1500
partager sur twitter	1500
partager sur whatsapp	1601
partager sur x	1500
partager via messenger	1500
partager via twitter	1500
partages	1500
partagez	1500
partagez cet article	1630
partecipa al sondaggio	2058
partecipa al voto	2100
partecipa alla discussione	2040
partenaire	1505
parteneri	2853
participa	1147
participa en l'enquesta	370
participa en la encuesta	1200
participa en la nostra enquesta	352
participar da enquete	2816
participar en la encuesta	1241
participe da conversa	2760
participe da enquete	2774
participe na sondagem	2774
participer au sondage	1605
participez au sondage	1565
participez au vote	1565
partilhar	2718
partilhar no whatsapp	2811
partilhe	2718
partilhe este artigo	2837
partner	2441
partner content	900
partner offers	900
partnerangebot	605
partnerangebote	605
partnerbijdrage	2496
partnercontent	2441
partnernieuws	2451
partnerska vsebina	3170
pas aujourd'hui	1471
pas de commentaire	1510
pas de spam	1587
pas encore de compte	1585
pas encore inscrit	1481
pas maintenant	1471
pasatiempos	1205
pasidalinkite	2338
pasidalinkite straipsniu	2338
pasidalinti	2333
passa a premium	2049
passatempos	2754
passatemps	375
passend zum thema	615
passende artikel	615
passer cette annonce	1505
passer l'annonce	1611
password dimenticata	1987
passwort vergessen	579
patreon'dan destek ol	3449
patreon'dan destekle	3449
patrocinado	1142	2723
patrocinado por	1142
patrocinat per	408
payer avec paypal	1617
payment method	865
payment methods	865
payment options	865
paypal	578
""", 'pe': """
pedoman media siber	1916
pedoman pemberitaan media siber	1964
peiling	91
pelo mundo	2732
penawaran khusus pembaca	1941
penawaran terbaik	1958
pencereyi kapat	3484
pendaftaran berhasil	1959
pengaturan cookie	1946
pengaturan privasi	1946
people also read	914
people are also reading	1071
people are reading	1071
per continuar llegint	364
per continuare a leggere	2049
per e-mail teilen	600
per e-mail versenden	600
per mail teilen	600
per mail versenden	600
per whatsapp teilen	600
perbesar	1963
perbesar foto	1963
perbesar gambar	1963
perbesar huruf	1970
percebi	2736
pergunta do dia	91
periksa kotak masuk anda	1959
perkecil huruf	1970
permainan	1940
permet	385
permet sempre	381
permite	2907
permite mereu	2903
permite reclamele	2909
permitir	1215	2790
permitir anuncios	1216
permitir la publicidad	1216
permitir publicidade	2791
permitir sempre	2786
permitir siempre	1211
permitir siempre este contenido	1211
personnaliser mes choix	1577
personuppgiftspolicy	3245
personvern	2553
personverninnstillinger	2553
peru milloin vain	1406
peru tilaus milloin tahansa	1409
peruuta milloin tahansa	1406
pesan anda telah terkirim	1959
pesan berhasil dikirim	1959
pesan tiket	1941
pesquisar	2735
petites annonces	1505
""", 'ph': """
photo suivante	1620
photos	1517
""", 'pi': """
piekrist	2391
piesakies jaunumiem	2398
piilota	1424
piilota mainokset	1415
pilih	91	1958
pilih langganan anda	1957
pilih paket	1957
pilih paket langganan	1957
pilihan anda telah dicatat	1935
pilihan editor	1901
pilihan redaksi	1901
pilihan untuk anda	1927
pilihan untukmu	1927
pin for later	61
pin it	61	890
pin it for later	61
pin recipe	61
pin this recipe	61
pindai kode qr	1948
pindai qr code	1948
pinterest	891
pix	2705
""", 'pl': """
plaats een advertentie	2476
plaats een reactie	2447
plaats reactie	2447
plan du site	1507
play audio	890
play now	919
play store	93
play the video	967
play video	919
player audio	2936
please check your inbox	1024
please donate	861
please enter a valid email address	878
please gamble responsibly	1069
pledge your support	861
plus	498	1517	2421	3230
plus anciens	1566
plus d'articles	1514
plus d'articles de cet auteur	1591
plus d'articles de l'auteur	1595
plus d'infos	1514
plus d'options	1601
plus d'options de partage	1601
plus lus	1514
plus tard	1471
plus-artikel	579
plusartikel	2421
pluss	2539
plussak	2539
""", 'po': """
pocket	891	2142
podaj adres e-mail	2623
podaj e-mail	2623
podcast	433	520	615	1151	2013	2642	3388
podcast'i indir	3438
podcastit	1421
podcasts	520	615	2451	2732
podcasty	433	2642
podd	3252
poddar	3252
pode gostar de	2772
pode interessar	2732
podeli	3051
podeli na facebooku	3051
podeli vest	3051
podelite	3051
podijeli	3051
podijeli na facebooku	3051
podijeli vijest	3051
podijelite	3051
podkast	2560
podkaster	2560
podobne	2642
podpri	3166
podpri nas	3166
podprite nas	3166
podrobnosti	436
podseti me kasnije	3056
podsjeti me kasnije	3056
pogledaj komentare	3051
pogledaj rezultate	91
pogoji uporabe	3186
polecamy	2642
polecane	2642
polecane dla ciebie	2642
politika privatnosti	3064
politika zasebnosti	3186
polityka cookies	2635
poll	91
poll of the day	91
poll van de dag	91
polling	91
pon a prueba tus conocimientos	1203
ponctuel	1583
ponctuellement	1583
poprzedni	2645
populair	2451
populaire	1514
populaire artikelen	2451
populaires	1514
popular articles	914
popular now	914
popular posts	914
popular reads	991
popular stories	914
popular topics	914
populare	2857
popularne	2642
populer	1901
populiariausi	2335
portada	1154
posa't a prova	373
posez une question sur cet article	1539
poslat	425
poslat e-mailem	425
poslechnout	425
post as a guest	1075
post comment	909
post on x	890
post your answer	1075
poster un commentaire	1510
posts relacionados	2732
potrebbe interessarti	2013
potrebbe interessarti anche	2013
potrebbero interessarti	2013
pour aller plus loin	1514
pour lire la suite	1554
povezana novica	3171
povezane novice	3171
povezane teme	3048
povezane vesti	3048
povezane vijesti	3048
povezano	3171
poveznica kopirana	3051
povolit cookies	429
powered by ai	960
pozabljeno geslo	3167
""", 'pr': """
pr	1831	2146	2257
pravidla diskuse	432
pravila komentiranja	3051	3174
pravila privatnosti	3064
preberite tudi	3171
precedente	2016
precios y disponibilidad pueden variar	1178
preferencias de cookies	1246
preferencias de privacidad	1246
preferensi cookie	1946
preferenze cookie	2006
preferenze privacy	2105
preferenze sulla privacy	2105
pregunta a nuestra ia	1176
premium	418	498	731	868	1117	1481	1884	1987	2421	2539	2620	2706	2845	3230	3374	3579
premium content	868
premium digital	987
premium-artikel	579
prenota il tuo posto	2064
prenume	2917
prenumerata	2333	2620
prenumeration	3230
prenumeratoriams	2333
prenumerera	3230
prenumerera nu	3230
prenumeruj	2620
prenumeruoti	2333
preporuka	3048
presentado por	1238
presentat per	408
presentato da	2097
presentear	2812
presentear artigo	2811
presented by	900
press enter or click to view image in full size	919
pretplata	3040
pretplati se	3040
pretplatite se	3040
prevent your screen from going dark	61
previous article	914
previous page	919
previous post	919
prezentat de	2930
prihvatam	3064
prihvati	3064
prihvati sve	3064
priimti visus	2351
prijava	3041	3167
prijavi napako	3174
prijavi se	3041	3167
prijavite se	3041	3167
prijavite se odmah	3041
prijzen kunnen intussen gewijzigd zijn	2496
primo piano	2013
principais pontos, por ia	2752
principios editoriales	1230
prindi	1275
prindi artikkel	1275
prindi retsept	61
print	507	891	2436
print article	890
print artiklen	507
print dit artikel	2492
print dit recept	61
print opskrift	61
print opskriften	61
print page	989
print recept	61
print recipe	61
print subscription	868
print the recipe	61
print this	890
print this page	989
printen	2436
prisijungti	2333
prispevaj	3166
privaatsustingimused	1288
privacidad	1144
privacy	2006	2443
privacy center	608
privacy notice	878
privacy policy	905	2006
privacy preference center	905
privacy preferences	905
privacy settings	905
privacy statement	905
privacybeleid	2443
privacyverklaring	2443
privatumo politika	2351
probeabo	579
probeer het later opnieuw	2484
probeer nu	2421
produktempfehlung	605
profil	579
profilo	1987
profiter de l'offre	1481
promo	2004	3047
promocijsko besedilo	3170
promocja	2634
promoted	900
promoted content	900
promoted links	900
promoted stories	914
promotie	2441
promotion	900
propaganda	2723
proposer une correction	1545
proposer une tribune	1605
prosseguir	2725
prossimo articolo	2086
prossimo video	2106
proteggiamo le nostre fonti	2089
prova # dagar gratis	3230
prova gratis	1987	3230
prova gratis per un mese	2049
prova nu	3230
prova-ho un mes gratis	364
prueba gratis	1117
prueba un mes gratis	1193
przeczytaj jeszcze	2642
""", 'pu': """
pub	1505	2723
pubblica	2059
publicar	1201	2775
publicar comentario	1147
publicidad	1142
publicidad - sigue leyendo	1142
publicidade	2723
publicitat	343
publicitate	2853
publieditorial	87
publier	1566
publier un commentaire	1510
publireportage	1505
publireportatge	87
publirreportaje	1142
pular para a receita	61
pulsa para activar el sonido	1247
puntos clave	1176
puntual	1219
puoi regalare # articoli al mese	2051
putar audio	1942
putar otomatis	1943
putar video	1942
puzzels	2476
""", 'py': """
pysy ajan tasalla	1409
""", 'qr': """
qr kodu okut	3443
qr kodu okutun	3443
qr kodu tarayin	3443
""", 'qu': """
quero apoiar	2793
quero assinar	2706
quero contribuir	2793
quero doar	2793
quick poll	91
quiero aportar	1218
quiero donar	1218
quiero recibir comunicaciones comerciales	1223
quiero recibirla	1189
quiero recibirlo	1189
quiero ser socia	1218
quiero ser socio	1218
quiero suscribirme	1117
quitar publicidad	1178
quitar sonido	1207
quiz da semana	2817
""", 'ra': """
raccomandato da	2004
raksts pieejams abonentiem	2374
rangkuman ai	1967
rapporter feil	2556
rapportera fel	3248
rate recipe	61
rate this article	1073
rate this post	1073
rate this recipe	61	1073
rate this story	1073
""", 're': """
reactie	2447
reacties	2447
reacties worden vooraf gecontroleerd	2481
read aloud	890
read also	914
read article	919
read comments	909
read full article	919
read full story	919
read in app	919
read more	919
read more about	914
read more about sharing	890
read more articles	919
read more here	919
read more on	914
read more on these topics	914
read next	914
read original article	919
read our complete coverage	914
read story	919
read the article	919
read the document	920
read the full article	919
read the full document	920
read the full story	919
reader poll	91
readers also read	914
readers are also reading	1071
ready for more	878
reageer	2447
reageren	2447
rebus	2896
rebutja totes les galetes	381
rebutja-ho tot	349
recent	914
recent articles	914
recent news	914
recent posts	914
recent stories	914
recept bewaren	61
recept printen	61
recevoir des notifications	1580
recevoir la newsletter	1490
recevoir les notifications	1580
recevoir une alerte	1547
recharger la page	1581
rechazar	1144
rechazar todas	1144
rechazar todas las cookies	1246
rechazar todo	1144
rechazar y suscribirme	1211
rechazar y suscribirse	1211
recherche	1517
rechercher	1517
recibir alertas	1188
recibir alertas de este autor	1257
recibir alertas de este tema	1188
reclame	2441
recomandate	2857
recomendaciones	1151
recomendadas	1151	2732
recomendado	1151
recomendado para ti	1151
recomendados	1151	2732
recomendamos	2732
recommander ce commentaire	1605
recommended	914
recommended articles	914
recommended external content	958
recommended for you	914
recommended reading	914
recommended reads	991
recommended stories	914
recommended videos	914
recorda'm	392
recordarme	1221
reculer de # secondes	1573
recurso exclusivo para assinantes	2754
recusar	2725
recusar todos os cookies	2821
redakcja poleca	2642
redaksi	1916
redaksjonen anbefaler	2560
redaktionen anbefaler	520
redaktionen rekommenderar	3252
redaktionsempfehlung	615
redan prenumerant? logga in	3230
reddet	3384
reddit	891
redes sociais	2719
redes sociales	1136
reducir texto	1236
redueix el text	406
refuser	1507
refuz toate cookie-urile	2935
regala	407	2096
regala aquest article	406
regala articolo	2095
regala l'article	406
regala l'articolo	2095
regala questo articolo	2095
regalar	1237
regalar noticia	1236
regardez aussi	1620
registar	2706
registe-se	2706
register	868
register for free	868
register now	868
registo	2706
registra't	337
registra't per comentar	352
registrace	418
registracija	3041	3167
registrarme	1117
registrarme en la newsletter	1124
registrarse	1117
registrasi	1884
registrate	1193
registrati	1987
registrati e leggi questo articolo	2049
registrati gratis	1987
registreer	2421
registreer gratis	2421
registreeru tasuta	1270
registreeru veebiseminarile	1277
registrer deg	2539
registrera dig	3230
registreren	2421
registrieren	579
registriraj se	3041	3167
registro	1117
registro completado	1253
registrovat se	418
registruj se	3041
registruotis	2333
regole dei commenti	2058
regole per commentare	2058
regole per i commenti	2058
regras para comentar	2774
regulamin	2635
reguli de comentare	2891
reguli pentru comentarii	2891
regulile comentariilor	2891
reject all	905
reject all cookies	905
rejeitar	2725
rejeitar todos	2725
rejeitar todos os cookies	2821
rejoignez la conversation	1545
rejoignez la discussion	1545
reklaam	1270
reklaamartikkel	1279
reklaamtekst	87	1279
reklam	3244	3383
reklam alani	3383
reklam engelleyici nasil kapatilir	3446
reklam engelleyici tespit edildi	3446
reklam engelleyicimi kapattim	3446
reklam engelleyicinizi kapatin	3446
reklam engelleyiciyi kapattim	3446
reklam sonu	3437
reklama	428	2333	2634	3047	3111
reklamdan sonra devam ediyor	3383
reklamdir	3437
reklame	511	2552
reklami atla	3383
reklami kapat	3383
reklamin sonu	3437
reklaminis	87
reklaminis straipsnis	2342
reklamlar	3383
reklamlara izin ver	3446
reklamy	2634
rekomendasi	1901
rekomendasi untuk anda	1901
rekomendasi untukmu	1901
rekomenduojame	2335
rekommenderade artiklar	3252
rekommenderas	3252
rekommenderat	3252
relacionadas	1151	2732
relacionado	1151
relacionados	1151	2732
relatar erro	2816
related	914	917
related article	914
related articles	914
related content	914
related coverage	914
related items	914
related links	914
related news	914
related posts	914
related reading	914
related stories	914
related story	914
related tags	914
related to this story	914
related topics	914
related videos	914
relaterade artiklar	3252
relaterade nyheter	3252
relaterat	3252
relaterede artikler	520
relaterede emner	520
relateret	520
relatert	2560
relaterte artikler	2560
relaterte emner	2560
relaterte saker	2560
remember me	868
remiamas turinys	2342
remind me in #	859
remind me in may	859
remind me later	859
remind me next month	859
remind me tomorrow	859
remove ad	900
remove ads	900
remti	2333
renovar assinatura	2827
rep alertes d'aquest tema	358
replay	919
replier	1518
replies	909
reply	909
report	891
report a mistake	920
report a problem	909
report a typo	909
report abuse	909
report ad	900
report an error	920
report comment	909
report error	920
report this ad	900
reportagem exclusiva para assinantes	2769
reportar	1147
reportar comentario	1241
reportar erro	2728
reportar error	1147
reportar un error	1147
reprendre la lecture	1573
reprints & permissions	1093
reproducir	1154
reproducir audio	1207
reproduction et diffusion interdites	1625
reproductor de audio	1247
reproduzir	2735
request a correction	909
request permissions	1093
required, but never shown	1075
reserve online	2836
reset password	868
respon	371
responda ao quiz	2777
responder	1147	2728
resta aggiornato	1994
resta connesso	2080
restam # caracteres	2760
resultado	91
resultado da enquete	2816
resultados	91
results	91
resum amb ia	403
resum generat amb ia	403
resumen con ia	1176
resumen de ia	1176
resumen generado por ia	1234
resumen ia	1234
resumen por ia	1176
resumir com ia	2752
resumo com ia	2808
resumo gerado por ia	2808
resumo ia	2808
resumo por ia	2752
retira el consentiment	381
retirar consentimento	2786
retirar consentimiento	1211
retirar el consentimiento	1211
retirar o consentimento	2786
retirer le consentement	1577
retirer mon consentement	1577
retour	1500
retour au sommaire	1620
retour en haut	1517
retour en haut de la page	1591
retour en haut de page	1591
retroceder # segundos	1207	2782
return to top	919
revenir en haut	1620
revisa el correu	394
revisa la safata d'entrada	394
revisa tu bandeja de entrada	1223
revisa tu correo	1223
revoca consenso	2070
revoca il consenso	2070
revogar consentimento	2786
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
rezultatele sondajului	2932
rezultati	91
rezumat ai	2925
rezumat generat de ai	2925
""", 'ri': """
riabbonati	2111
riassumi con l'ia	2032
riassunto ai	2092
riassunto generato dall'ia	2092
riassunto ia	2032
ricarica la pagina	2075
ricarica pagina	2075
ricevi gli avvisi su questo argomento	2043
ricevi la newsletter	1994
ricevi una notifica per ogni nuovo articolo dell'autore	2043
richiesta inviata	2112
ricordami	2080
riduci il testo	2095
rifiuta	2006
rifiuta e abbonati	2070
rifiuta tutti i cookie	2105
rifiuta tutto	2006
rimani aggiornato	1994
rimani connesso	2080
rimani informato	1994
ringkasan ai	1967
rinnova l'abbonamento	2111
riproduci	2016
riproduci audio	2066
riproduci video	2066
riproduzione automatica	2067
riproduzione vietata	2118
riservato agli abbonati	2049
rispondi	2009
rispondi al sondaggio	2040
risultati	91
risultati del sondaggio	2100
ritzau	550
ritzau/afp	550
ritzau/reuters	550
rivedi il video	2106
""", 'ro': """
rodyti daugiau	2340
rodyti komentarus	2339
rozbalit	436
rozmiar tekstu	65
rozumiem	2646
""", 'rs': """
rss	891
""", 'ru': """
rubriken	615
rubriques	1514
rustore	93
""", "s'": """
s'abonner	1481
s'identifier	1481
s'inscrire	1481
s'inscrire gratuitement	1481
""", 'sa': """
saada e-postiga	1275
saada vihje	1277
sag uns deine meinung	656
sagen sie uns ihre meinung	656
saiba mais	2732
sair	2706
sair da tela cheia	2782
saisissez votre email	1618
saken er forbeholdt abonnenter	2539
saken er lest opp av en robot	2548
saken fortsetter etter annonsen	2552
saken fortsetter nedenfor	2552
saken fortsetter under	2552
saken fortsetter under bildet	2552
saken oppdateres	2552
salin	1971
salin link	1893
salin tautan	1893
salir de pantalla completa	1207
salta alla ricetta	61
salta annuncio	2106
saltar a la receta	61
saltar al contenido	1154
saltar anuncio	1247
saltar publicidad	1142
salva	1999
salva articolo	1999
salva l'articolo	2051
salva la ricetta	61
salva le preferenze	2070
salva per dopo	2051
salva preferenze	2070
salva ricetta	61
salvar	2718
salvar artigo	2718
salvar para depois	2837
salvar para ler depois	2771
salvar receita	61
salvesta	1275
salvesta artikkel	1275
samal teemal	1272
samengevat door ai	2473
samenvatting door ai	2473
sammanfattad av ai	3255
sammanfattning gjord av ai	3255
sampaikan pendapat anda	1935
samtykke	512	2553
sans opinion	1566
satin al	3468
satu kali	1955
sauvegarder	1500
sauvegarder l'article	1557
sauvegarder pour lire plus tard	1557
save	890
save article	890
save for later	890
save preferences	905
save recipe	61
save story	890
save this article	890
save this recipe	61
saved	890
saya mengerti	1904
saya menyetujui pemrosesan data saya	1959
saya menyetujui syarat dan ketentuan	1959
saya setuju dengan kebijakan privasi	1959
saya setuju dengan syarat dan ketentuan	1959
saya sudah mematikan pemblokir iklan	1952
saya sudah menonaktifkannya	1952
saya sudah punya akun	1957
sayfayi yenile	3446
sayfayi yenileyin	3446
""", 'sb': """
sbalit	436
sblocca	2111
sblocca l'articolo	2049
""", 'sc': """
scansiona il qr code	2072
scarica audio	2066
scarica da app store	2072
scarica da google play	2072
scarica il podcast	2066
scarica l'audio	2066
scarica l'episodio	2066
scarica la app	2072
scarica su app store	2072
scegli	2081
scegli i cookie	2105
scegli il piano	2080
scegli il tuo abbonamento	2049
scegli il tuo piano	2080
scegli l'abbonamento che fa per te	2049
scegli l'importo	2110
scegli l'offerta	2080
scegli questa offerta	2080
scegli un importo	1985
schermo intero	2067
schlagworte	615
schlagworte zum thema	615
schon abonnent	579
schon dabei	573
schreibe einen kommentar	611
schreiben sie der redaktion	656
schreiben sie einen kommentar	611
schrift verkleinern	600
schrijf een reactie	2447
schrijf je gratis in	2484
schrijf je in	2426
schrijf je in voor onze nieuwsbrief	2426
scopri	2016
scopri le offerte	1987
scopri tutte le nostre newsletter	2045
scopri tutte le offerte di abbonamento	2049
scrie un comentariu	2856
scrie-i autorului	2922
scrivi all'autore	2089
scrivi all'autrice	2089
scrivi alla redazione	2089
scrivi qui il tuo commento	2040
scrivi un commento	2009
scroll down for video	967
scroll down to continue	992
scroll down to continue reading	900
scroll for more	900
scroll ke bawah untuk melanjutkan	1896
scroll to continue	900
scroll to continue with content	900	1896
scroll to top	919
scroll untuk melanjutkan membaca	1941
scroll untuk membaca	1896
scrolle weiter	605
scrollen sie weiter	605
""", 'se': """
se abonnemang	3230
se abonnementer	498
se alla	3255
se alla bilder	3255
se alle	523	2563
se alle abonnentfordeler	2539
se alle bildene	2563
se alle fordele for abonnenter	498
se bildene her	2563
se billederne her	523
se connecter	1481
se connecter avec apple	1554
se connecter avec facebook	1554
se connecter avec google	1554
se erbjudanden	3230
se factura anualmente	1221
se flere billeder	523
se grafikken her	523	2563
se ha producido un error	1223
se klippet	3255
se klippet i spelaren ovan	3255
se klippet ovan	3255
se klippet over	2563
se resultat	91
se resultatet	91
se souvenir de moi	1585
se tilbud	498	2539
se tilbudene	2539
se videoen her	523	2563
se videoen herunder	523
se videoen nedenfor	523	2563
se videoen ovenfor	523
se videoen over	2563
se videoen under	2563
se videon i spelaren ovan	3255
se videon nedan	3255
se videon ovan	3255
search	919
sebelumnya	1903
secciones	1151
sections	919
secure checkout	866
secure payment	865
secure transaction	866
sedang tren	1927
see all	919
see all newsletters	878
see all plans	987
see all subscription plans	987
see also	914
see at amazon	1103
see comments	909
see deal	1103
see details	920
see it at amazon	1103
see more	919
see original	920
see price	1103
see results	91
see subscription options	868
see the map	920
see the results	91
segarkan halaman	1952
segnala	2009
segnala abuso	2059
segnala commento	2100
segnala il commento	2100
segnala questo commento	2100
segnala refuso	2100
segnala un errore	2009
segnala un errore nell'articolo	2040
segnala un refuso	2100
segnalazione anonima	2089
segueix aquest tema	358
segueix el tema	404
segueix l'autor	358
segueix tota l'actualitat en directe	367
segui	2000
segui argomento	2093
segui autore	2093
segui il tema	2093
segui l'argomento	2093
segui l'autore	2093
segui la diretta	2043
segui questo argomento	2043
segui questo autore	2116
segui questo tema	2043
seguici	2000
seguici su facebook	2000
seguici sui social	2000
seguir	1137	2719
seguir a este autor	1188
seguir al autor	1235
seguir assunto	2832
seguir autor	1235	2762
seguir en el navegador	1213
seguir en la web	1213
seguir este autor	2809
seguir este tema	1188	2762
seguir leyendo	1117	1154
seguir leyendo en	1137
seguir o autor	2809
seguir o tema	2832
seguir sin apoyar	1111
seguir tema	1235	2809
sei d'accordo? vota	2040
sei iscritto	2112
seite #	618
seite drucken	600
seite teilen	600
seja apoiador	2702
seja apoiadora	2793
seja assinante	2706
seja o primeiro a comentar	2728
seja um apoiador	2702
sekali	1955
selalu izinkan	1946
selalu tampilkan	1946
selanjutnya	1903
selecciona	393
seleccionar	1222
selecionar	2797
selecione as newsletters que pretende receber	2764
selecione as newsletters que quer receber	2764
select an amount	865
select payment method	865
selengkapnya	1903
seleziona	2081
sem som	2783
sem spam	2798
sembunyikan	1904
sembunyikan balasan	1935
sembunyikan komentar	1935
semua artikel penulis	1963
semua berita	1963
semua gim	1938
semua komentar	1900
semua permainan	1938
semua video	1963
senare	3226
senaste	3252
senaste nyheterna	3252
senaste nytt	3252
send	91
send email	890
send feedback	909
send inn	91
send til en ven	507
send to a friend	890
senere	494	2535
seneste	520
seneste nyheder	520
seneste nyt	520
sense correu brossa	394
sense tu no seria possible	363
sent daily	978
sent weekly	978
senza di te non ce la facciamo	2048
senza vincoli	2049
seotud artiklid	1272
seotud lood	1272
sepa-lastschrift	578
sepete ekle	3488
services partenaires	1505
servicios	1151
ses dosyasini indir	3438
ses oynatici	3477
sesi indir	3438
sesi kapat	3438
sesli dinle	3381
setiap bulan	1955
setiap donasi berarti	1954
setiap kontribusi berarti	1954
setiap rupiah berarti	1954
setuju dan lanjutkan	1946
seu apelido	2816
seu e-mail	2710
seu email	2710
seu nome	2799
seu pedido foi enviado	2828
seu voto foi computado	2774
seu voto foi registrado	2774
seuraa	1414
seuraa aihetta	1414
seuraava	1423
seuraava juttu	1421
seuraavaksi	1423
sezioni	2013
""", 'sf': """
sfoglia gallery	2016
sfoglia il giornale	1987
sfoglia la gallery	2086
""", 'sh': """
share	736	890	1893	2850
share article	890
share by email	890
share by text	890
share full article	890
share link	890
share on	890
share on bluesky	890
share on facebook	890
share on flipboard	890
share on linkedin	890
share on pinterest	890
share on reddit	890
share on social	989
share on social media	989
share on telegram	890
share on threads	890
share on x	890
share on x (twitter	890
share on your socials	989
share options	890
share pe facebook	2884
share save	890
share share	890
share story	890
share this	890
share this article	890
share this news	890
share this on	890
share this on social media	890
share this recipe	61
share to facebook	890
share tweet	890
share using the buttons below	989
share via	890
share via facebook	890
share via twitter	890
share with a friend	890
share with email	890
share with friends	989
share with your friends	890
sharing	890
shop now	1070
shop the edit	1070
shop the look	1070
shop the story	1070
shop this look	1070
shop this story	1070
show all	919
show caption	919
show comments	909
show external content	905
show image	920
show less	919
show map	920
show more	919
show more sharing options	890
show original	920
show results	91
show translation	920
shrani	3174
shrani recept	61
""", 'si': """
si din mening	2556
sie haben bereits ein konto	671
sie haben bereits ein konto? anmelden	671
sie haben den newsletter abonniert	662
sie haben noch kein abo	671
sieh dir diesen beitrag auf instagram an	644
siehe auch	615
siga	2719
siga ao vivo	2802
siga em direto	2802
siga este autor	2762
siga-nos	2719
sign in	868
sign in / register	868
sign in or sign up	868
sign me up	878
sign out	868
sign up	868
sign up for corrections and clarifications	909
sign up for free	868
sign up for our newsletter	878
sign up here	878
sign up now	868
sign up or log in	987
sign up to our newsletter	978
sign up using email and password	1075
sign up using google	1075
sign up with your email	978
signaler	1510
signaler ce commentaire	1605
signaler ce message	1605
signaler un abus	1545
signaler une erreur	1518
signaler une faute	1545
signaler une faute d'orthographe	1545
sigue este tema y recibe avisos	1188
sigue leyendo	1151
sigue leyendo debajo	1142
sigues a este autor	1257
sigues este tema	1257
siguiendo	1137
siguiente	1154
siguiente foto	1255
siguiente imagen	1255
siguiente noticia	1151
siirry reseptiin	61
sikeresen feliratkozott	1841
silencia	378
silenciar	1208	2783
sim, quero	2790
simak juga	1901
similar articles	914
similar posts	914
similar stories	914
simpan	1893
simpan artikel	1926
simpan pengaturan	1946
simpan preferensi	1946
simpan resep	61
simpan untuk dibaca nanti	1926
sin comentarios	1147
sin permanencia	1193
sin spam	1223
single contribution	865
singola	2078
sintesi generata dall'ia	2092
sinu e-posti aadress	1295
sinua voisi kiinnostaa	1421
siradaki haber	3388
siradaki video	3477
sirala	3432
siralama	3432
sisa waktu	1942
sisesta oma e-posti aadress	1295
siste	2560
siste nyheter	2560
siste nytt	2560
sisuturundus	87	1270
sisuturunduse artikkel	1279
site map	919
siteden devam et	3443
sitemap	919
""", 'sk': """
skaitomiausi	2335
skaitomiausi straipsniai	2335
skaitomiausia	2335
skaitykite daugiau	2335
skaitykite toliau	2333
skaityti daugiau	2340
skaityti komentarus	2339
skaityti toliau	2333
skaityti visus komentarus	2339
skapa ett gratis konto	3230
skapa ett konto	3230
skapa gratis konto	3230
skapa konto	3230
skapa konto gratis	3230
skaties bildes	2381
skaties foto	2381
skaties video	2381
skatieties video	2381
skicka	91
skicka in	91
skip ad	859
skip ads	900
skip advertisement	900
skip for now	859
skip past newsletter promotion	878
skip this	859
skip to content	919
skip to footer	919
skip to main content	919
skip to navigation	919
skip to recipe	61
skjul	524	2564
skocz do przepisu	61
skok na recept	61
skomentuj	2630	2638
skopiowano link	2630
skopiuj adres	2630
skopiuj link	2630
skriv din kommentar	515	2556	3248
skriv din kommentar her	515	2556
skriv en kommentar	515	2556	3248
skriv et svar	523
skriv inn e-post	2544
skriv inn e-postadressen din	2544
skriv kommentar	515
skriv ut	2548	3240
skriv ut artikeln	3240
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	2548
skype	891
""", 'sl': """
sla advertentie over	2441
sluit	2454
sluiten	2416
""", 'sm': """
smetti di seguire	2093
sms	891
""", 'sn': """
snapchat	891
""", 'so': """
sobre el autor	1151
sobre la firma	1151
sobrenome	2799
social	2000
social media	601	895
sociala medier	3241
sociale media	2437
sociale medier	508
solicitud enviada	1253
solitaire	1570
solo gli abbonati possono commentare	2040
solo los suscriptores pueden comentar	1183
solo para suscriptores	1221
solo per abbonati	2080
solo per gli abbonati	2080
something went wrong	978
something went wrong. please try again	978
something went wrong. please try again later	878
sommaire	1517
son dakika	3388
son dakika haberleri	3388
son dakika haberlerini almak ister misiniz	3444
son haberler	3388
sonda	91
sondage	91
sondage du jour	91
sondagem	91
sondaggio	91
sondaj	91
sondajul zilei	91
sonra oku	3381
sonraki	3390
sonraki haber	3388
sonraki sayfa	3390
sonraki video	3477
sonraki yazi	3484
sopa de letras	1205
sopa de lletres	375
sorodna novica	3171
sorodne novice	3171
sorodne vsebine	3171
sorotan	1901
sort by	909
sosiaalinen media	1414
sosiale medier	2549
sostieni	1982
sostienici	1982
sottotitoli	2067
sous-titres	1574
soutenez-nous	1472
soutenir	1472
soutenir par un don	1615
soyad	3455
soyadiniz	3455
soziale medien	601
""", 'sp': """
spam yok	3454
spannend	615
spara	3240
spara artikel	3240
spara artikeln	3240
spara artikeln till senare	3240
spara recept	61
spara receptet	61
spara till senare	3240
spausdinti	2338
special offer	868
spedizione gratuita	2097
speel video af	2478
speichern	600
spela upp	3255
spende	574
spende jetzt	574
spenden	574
spenden sie	574
spendenkonto	666
spill av	2563
spill av video	2563
spill av video her	2563
spomni me kasneje	3178
sponset	2552
sponset innhold	2552
sponsor	3468
sponsor content	900
sponsored	605	739	900	2496
sponsored content	900
sponsored links	900
sponsored message	900
sponsored message - story continues after this	900
sponsored post	900
sponsored stories	914
sponsoreret	511
sponsoreret indhold	511
sponsorizzato	2004
sponsorizzato da	2097
sponsorlu	3383
sponsorlu haber	3383
sponsoroitu	1415
sponsrat	3244
sponzorirana vsebina	3170
sponzorirano	3047	3170
sponzorisani tekst	3047
sponzorisano	3047
spotify	891
spotted a mistake	909
spotted an error	909
sprejmem	3186
sprejmi	3186
sprejmi vse	3186
spremi	3051
spremi recept	61
spring naar recept	61
springe zum rezept	61
""", 'st': """
stai seguendo questo argomento	2116
stai seguendo questo autore	2116
stai usando adblock	2109
stai usando un ad blocker	2109
stai usando un adblock	2109
stampa	1999
stampa articolo	1999
stampa la ricetta	61
stampa questo articolo	2051
stampa ricetta	61
standard digital	987
start free trial	868
start subscription	868
startseite	615	618
stay connected	878
stay in the know	878
stay informed	878
stay up to date	878
steady	574
stel je vraag aan onze ai	2473
stellenmarkt	650
stelling	91
stelling van de dag	91
stem	91
stem her	91	523	2563
stem i afstemningen	523
stem i avstemningen	2563
stem nu	91	2476
stemmen	91
steun ons	2417
stichworte	615
stikkord	2560
stimme abgeben	91
stimmen sie ab	650
stopt automatisch	2491
stories for you	914
story continues	900
story continues below	900
straipsnis prieinamas tik prenumeratoriams	2333
strictly necessary cookies	905
strinjam se	3186
strinjam se s prikazom zunanje vsebine	3186
stt	1427
stt-afp	1427
stt-reuters	1427
stumbleupon	891
stuur door	2516
stuur een correctie	2481
""", 'su': """
su questo argomento	2052
su voto ha sido registrado	1200
sua mensagem	2828
sua mensagem foi enviada	2798
suara anda telah dicatat	1935
suara anda telah direkam	1935
suara dihasilkan ai	1942
subiect	2940
subiecte	2857
submit	91	860
submit a correction	909
submit comment	909
submit vote	91
submit your vote	91
subscreva a newsletter	2710
subscreva gratuitamente	2764
subscrever	2710
subscrever newsletter	2710
subscribe	868
subscribe by email	878
subscribe for free	868
subscribe here	868
subscribe now	868
subscribe to continue	868
subscribe to continue reading	868
subscribe to get the latest posts sent to your email	878
subscribe to our newsletters	878
subscribe to read	868
subscribe today	868
subscribe via email	878
subscriber exclusive	987
subscriber only	868
subscriber-only	868
subscriber-only content	987
subscribers get more	987
subscribers only	868
subscription options	868
subscriu-t'hi	336
subscriu-te	336
subskrybuj	2620
subtitel	1943
subtitrare	2900
success! check your inbox	1024
successivo	2016
suche	618
suchen	618
sudah berlangganan	1957
sudah punya akun	1884
sudoku	375	797	1205	1570	1940	2063	2779	2896	3436	3631
sudoku do dia	2817
suggerisci una correzione	2032
suggest a correction	909
suggested	914
suggested articles	914
suivant	1517
suivez notre direct	1557
suivez notre live	1620
suivez nous	1501
suivez-nous	1501
suivi	1501
suivre	1501
suivre ce sujet	1501
suivre ce sujet et recevoir une alerte	1547
suivre cet auteur	1501
suivre l'auteur	1599
suivre l'autrice	1599
suivre le direct	1591
suivre notre direct	1591
sujet	1619
sujets	1514
suka	1936
sulge	1278
sulge reklaam	1279
sulje	1404
sullo stesso argomento	2013
sullo stesso tema	2013
sumbang	1883
summary by ai	960
sunt de acord cu prelucrarea datelor cu caracter personal	2916
sunt de acord cu prelucrarea datelor personale	2916
suoraan reseptiin	61
suositellut	1421
suosittelemme	1421
suosituimmat	1421
support local journalism	861
support our journalism	861
support our work	861
support quality journalism	861
support the author	861
support this site	861
support us	861
support us on patreon	861
support us today	861
supported by	900
sur ce sujet	1514
sur le web	1514
surt de la pantalla completa	377
survei	91
suscribete	1117
suscribirme	1117
suscribirse	1117
suscribirse a este autor	1257
suscribirse a este tema	1257
suscribite	1193
suscribite ahora	1193
suscripciones	1117
susijusios naujienos	2335
sutikti su visais	2351
sutinku	2351
suurenna kuva	1423
""", 'sv': """
svar	515	2556
svara	3248
svi komentari	3051
""", 'sw': """
swisha en slant	3227
""", 'sy': """
syarat dan ketentuan	1899
syarat dan ketentuan | kebijakan privasi	1899
""", 'sz': """
szavazok	91
szavazz	91
szavazzon	91	1838
szukaj	2645
""", "t'": """
t'ha agradat aquest article	352
""", 'ta': """
ta bort annonser	3244
tag	1901	2013	3594
tag-uri	2857
taggar	3252
tagged	914
tagger	2560
tagi	2642
tagovi	3048
tags	520	615	743	914	1151	1514	1901	2013	2451	2732	3594
taguri	2857
tahunan	1955
taille de la police	1601
taille de police	1601
taille du texte	1500
taip pat skaitykite	2335
tak for din stemme	91
tak for din tilmelding	503
takarir	1943
take our survey	909
takibi birak	3464
takip ediliyor	3464
takip ediyorsunuz	3485
takk for at du stemte	91
takk for din stemme	91
takma adiniz	3471
talebiniz alindi	3482
tallenna	1413
tallenna juttu	1413
tallenna resepti	61
talvez mais tarde	2701
tam ekran	3439
tamanho da fonte	65	2718
tamanho da letra	2811
tamanho do texto	65
tambahkan sebagai sumber pilihan	1968
tampilkan asli	1904
tampilkan balasan	1935
tampilkan konten	1946
tampilkan lebih banyak	1903
tampilkan lebih sedikit	1904
tampilkan postingan	1946
tampilkan semua	1963
tampilkan subtitel	1942
tanpa spam	1959
tarayicida devam et	3443
tarayicidan devam et	3443
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tarik persetujuan	1946
tartalom	1838
tautan berhasil disalin	1926
tautan disalin	1893
tautan telah disalin	1926
tavs e-pasts	2398
""", 'te': """
te has suscrito correctamente	1189
te puede gustar	1151
te puede interesar	1151
te quedan # caracteres	1183
te recomendamos	1151
te-ai abonat cu succes	2939
te-ar putea interesa	2857
teata veast	1276
teavita veast	1276
tee lahjoitus	1405
teilen	600
teilen auf	600
teilen und weiterempfehlen	600
teised loevad	1272
tek seferlik	3373
tek seferlik destek	3449
teka-teki silang	1940
tekrar izle	3477
tekst loopt door onder de advertentie	2441
tekst se nastavlja nakon oglasa	3047
tekst sponsorowany	87
tekstgrootte	65	2436
tekstimainos	1415
tekstin koko	65
tela cheia	2783
telegram	891	2965
teljes cikk	1838
telli	1270
telli kohe	1270
tellijale	1270
tellijana saad artiklit jagada	1275
tellijatele	1270
tema	2560
tema dana	3048
temaer	2560
temas	1151	2732
temas relacionados	1151
tematy	2642
temes relacionats	367
temi	2013
temos	2335
tempo attuale	2067
tempo atual	2783
tempo corrente	2067
tempo de leitura	2735
tempo di lettura	2016
tempo estimado de leitura: # minutos	2718
tempo restante	2066	2782
tempo rimanente	2066
temps actual	378
temps actuel	1574
temps de lecture	1517
temps de lecture : # min	1517
temps restant	377	1573
tendances	1514
tendencias	1151
tendenze	2013
tentang kami	1916
tentang penulis	1964
teraz nie	3119
terbaru	1901
tercih edilen kaynak olarak ekle	3464
tercihleri kaydet	3441
terima dan lanjutkan	1946
terima kasih atas partisipasi anda	91
terima kasih atas suara anda	1935
terima kasih telah memilih	1935
terima kasih, pesan anda telah terkirim	1959
terima semua	1899
terima semua cookie	1899
terjadi kesalahan	1960
terjemahan otomatis	1943
terkait	1901
terkini	1901
terlama	1936
termini e condizioni	2006
termos de uso	2725
terms	905
terms & conditions	905
terms and conditions	905
terms apply	987
terms of service	905
terms of use	905
terpopuler	1901
terpopuler hari ini	1927
tersedia di app store	1948
tersedia di google play	1948
terug naar boven	2454
test din viden i ugens quiz	523
test kunnskapene dine i ukas quiz	2563
testa dina kunskaper i veckans quiz	3255
testaa tietosi viikon visassa	1423
teste os seus conhecimentos	2777
teste seus conhecimentos	2777
testen	579
testez gratuitement	1481
testez vos connaissances	1545
testez vos connaissances avec notre quiz	1545
testez-vous	1606
tetap masuk	1957
tetszik	1829
text size	890
text version	919
texto gerado por ia	2752
textstorlek	65
""", 'th': """
thank you	860
thank you for subscribing	978
thank you for voting	91
thank you for watching	992
thank you to our sponsors	900
thank you! please check your inbox	1024
thanks for subscribing	878
thanks for voting	91
thanks for watching	992
thanks to our sponsors	900
thanks! please check your inbox	1024
the article continues below	992
the story continues below	992
the video player is currently playing an ad	958
thema	615
thema's	2451
themen	615
there are no comments yet	909
there was an error, please provide a valid email address	978
these are external links and will open in a new window	890
this is an advertisement	900
this video can not be played	958
this video cannot be played	958
threads	891
""", 'ti': """
ti consigliamo	2013
ti potrebbe interessare	2013
ti potrebbero interessare	2013
ticker	615
tickets sichern	650
tidak ada pendapat	1936
tidak suka	1936
tidak tahu	1936
tidak terima kasih	1882
tidak, terima kasih	1882
tiempo actual	1208
tiempo de lectura	1154
tiempo estimado de lectura: # minutos	1136
tiempo restante	1207
tietosuoja	1416
tiket	1972
tiktok	891
til forsiden	520	2560
til toppen	523	2563
tilaa	1406
tilaa nyt	1406
tilaa uutiskirje	1409
tilaa uutiskirjeet	1409
tilaajalle	1406
tilaajille	1406
tilaukset	1406
till erbjudandet	3230
till receptet	61
till startsidan	3252
till toppen	3255
tilmeld	503
tilmeld dig	503
tilmeld dig nyhedsbrevet	503
tilmeld nyhedsbrev	503
timp curent	2900
timp de citire # min	2859
tin sau	3594
tinggalkan balasan	1935
tinggalkan komentar	1900
tip us	861
tips en venn	2548
tips van de redactie	2451
tipsa	3240
tipsa oss	3248
tirar o som	2782
tisk	425
tisk receptu	61
""", 'to': """
toate articolele	2920
toate articolele autorului	2920
toate jocurile	2894
toate videoclipurile	2920
tocca per attivare l'audio	2106
today's most read	991
today's paper	919
today's top stories	914
todos los comentarios	1147
todos los juegos	1203
todos los pasatiempos	1203
todos os artigos do autor	2805
todos os artigos do especial	2830
todos os jogos	2777
todos os meses	2794
toestemming	2443
toeta	1270
toeta meid	1270
toevoegen aan leeslijst	2516
toggle	919
toggle caption	919
toimetus soovitab	1272
toimitus suosittelee	1421
toista	1423
toko kami	1941
tolak semua	1946
toon alles	2455
toon deze inhoud	2471
toon inhoud	2443
toon meer	2454
toon minder	2454
toon origineel	2455
toon reacties	2447
toon resultaten	91
toon vertaling	2455
top articles	914
top artikel	615
top comments	909
top headlines	914
top latest discussions	919
top news	914
top stories	743	914
top-artikel	615
top-news	615
top-themen	615
tophistorier	520
topics	914
topik	1901
topik terkait	1901
toppnyheter	3252
toppsaker	2560
topthemen	615
toque para ativar o som	2822
torna a dalt	398
torna a l'inici	398
torna a la portada	398
torna all'indice	2114
torna all'inizio	2016
torna alla home	2086
torna alla homepage	2086
torna amunt	398
torna in alto	2086
torna indietro	2114
torna su	2016
torne-se apoiador	2793
torne-se assinante	2702
torne-se membro	2702
total votes: #	91
totes les fotos	398
tots els articles de l'autor	398
tots els butlletins	360
tots els jocs	373
toujours afficher	1577
toujours afficher ce type de contenu	1537
toujours autoriser	1577
tous les articles de cet auteur	1623
tous les articles du dossier	1620
tous les commentaires	1510
tous les dons comptent	1582
tous les jeux	1568
tous les mois	1583
tous nos jeux	1568
tous ses articles	1535
tout accepter	1507
tout afficher	1518
tout le dossier	1591
tout refuser	1507
tout voir	1517
toute l'actu	1514
toute reproduction interdite	1625
toutes les photos	1517
""", 'tr': """
trabaja con nosotros	1178
trabalhe connosco	2754
trabalhe conosco	2754
tradotto automaticamente	2092
traduction automatique	1574
traduit automatiquement	1598
tradus automat	2925
traduzido automaticamente	2808
traduzione automatica	2067
trakteer ons op koffie	2417
traktir kami kopi	1954
trang sau	3596
transcriere	2900
transcription	1574
transferencia bancaria	1116
transkrip	1943
transkript	3439
translated by ai	960
transport gratuit	2930
trascrizione	2067
traueranzeigen	650
treballa amb nosaltres	354
trefwoorden	2451
trend	3388
trending	615	914	1901	2451	2732
trending deals	900
trending now	914
trending stories	914
trending today	914
trending topics	914
tria	393
tria el teu pla	392
tria un pla	392
trier par	1566
trimite	91	2850
trimite comentariu	2891
trimite comentariul	2891
trimite pe email	2850
trimite pe whatsapp	2884
trimite unui prieten	2884
try it free	868
""", 'tt': """
tt	3282
tt-afp	3282
tt-reuters	3282
tts	1940
""", 'tu': """
tu apoyo marca la diferencia	1251
tu correo	1253
tu e-mail	1124
tu email	1124
tu mensaje	1253
tu mensaje ha sido enviado	1223
tu nombre	1253
tu nombre de usuario	1241
tu solicitud ha sido enviada	1253
tu voto ha sido registrado	1200
tu voto se ha registrado	1200
tudo sobre	2732
tue riippumatonta journalismia	1405
tuitar	2718
tuitear	1136
tulis balasan	1935
tulis komentar	1900
tulis komentar anda di sini	1916
tulosta	1413
tulosta juttu	1413
tulosta resepti	61
tumblr	891
tunnuksen luominen on maksutonta	1406
tuoreimmat	1421
tuoreimmat uutiset	1421
turinio rinkodara	2342
tutte le notizie	2086
tutti gli aggiornamenti qui	2043
tutti gli articoli dell'autore	2089
tutti gli articoli dello speciale	2114
tutti gli articoli di questo autore	2117
tutti i commenti	2009
tutti i diritti di riproduzione riservati	2118
tutti i giochi	2061
tutti i suoi articoli	2117
tutti i video	2086
tutup	1882
""", 'tw': """
tweet	890	1893	1999
tweet this	890
tweeta	3240
tweeter	1500
tweetle	3381
tweetnij	2630
tweetnout	425
twitter	891
twitter-inhalte erlauben	608
twittern	600
""", 'ty': """
tyck till	3248
tylko w serwisie	2642
type your email	878
""", 'u ': """
u fokusu	3048
""", 'ud': """
udskriv	507
udskriv opskrift	61
udvalgt	520
udvid	524
""", 'ui': """
uitgelicht	2451
uitklappen	2455
uitloggen	2421
""", 'uj': """
uji pengetahuan anda	1938
uji pengetahuanmu	1938
""", 'uk': """
ukryj	2646
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	2013
ultime news	2013
ultime notizie	2013
ultimele articole	2857
ultimi articoli	2013
""", 'um': """
um assinante ofereceu este artigo	2837
um assinante ofereceu-lhe este artigo	2771
uma vez	2794
umfrage	91
umfrage des tages	91
umfrage wird geladen	650
""", 'un': """
un abbonato ti ha regalato questo articolo	2051
un abbonato ti regala questo articolo	2123
un altre import	389
un correo a la semana	1253
un e-mail par semaine	1618
un sol cop	390
un subscriptor t'ha regalat aquest article	366
una altra quantitat	389
una mail a settimana	2112
una sola vez	1219
una tantum	2078
una vegada	390
una vez	1219
una volta	2078
understood	920
unduh aplikasi	1948
unduh aplikasinya	1948
unduh audio	1942
unduh dari app store	1948
unduh di app store	1948
unduh di google play	1948
unduh episode	1942
une erreur dans l'article	1510
une erreur est survenue	1587
une erreur s'est produite	1587
une erreur, une remarque	1605
une fois	1583
une remarque, une erreur	1605
uneix-te a la conversa	352
unfollow	895
unisciti al nostro canale	2000
unlisted	919
unlock this article	868
unohditko salasanan	1406
uns folgen	601
unser bestes angebot	671
unser newsletter	587
unsere empfehlung	615
unsere empfehlungen	615
unsere newsletter	587
unsere top-themen	676
""", 'up': """
up next	914
upgrade now	868
upgrade to founding member	868
upgrade to paid	861
uplati	3040
uppfattat	3256
""", 'ur': """
urutkan	1936
urutkan berdasarkan	1936
""", 'us': """
ustawienia	2635
ustawienia cookies	2635
""", 'ut': """
utiles	1507
utvalgt	2560
utvalt	3252
utvid	2564
""", 'uu': """
uudiskiri	1295
uudiskirjad	1295
uusimmat	1421
uutiskirje	1409
uutiskirjeet	1409
""", 'uw': """
uw e-mailadres	2426
""", 'uy': """
uygulamada oku	3443
uygulamamizi indirin	3443
uygulamayi indir	3429
uygulamayi indirin	3429
""", 'v-': """
v-a fost util acest articol	2891
""", 'va': """
vaata galeriid	1277
vaata ka	1272
vaata kommentaare	1276
vaata pilte	1277
vaata tulemusi	91
vaata videost	1277
vaata videot	1277
vaata videot siit	1277
vacatures	2476
vagas de emprego	2754
vai al contenuto	2016
vai all'app	2072
vai all'offerta	2064
vai alla gallery	2086
vai alla home	2086
vai alla pagina delle donazioni	2077
vai alla pagina donazioni	2077
vai alla ricetta	61
vai allo shop	2064
vai allo speciale	2086
vain tilaajille	1406
vakances	2381
valider	91	1588
valikko	1423
valor livre	2793
valor personalizado	2826
valorar	1147
valorar receta	61
van onze partners	2451
vandaag	2451
vandaag niet	2416
vantagens de assinante	2780
vantagens para assinantes	2780
vantaggi per gli abbonati	2064
var artikkelen nyttig	2556
var artiklen nyttig	515
var dette nyttig	2563
var oppsummeringen nyttig	2556
var opsummeringen nyttig	515
var saken nyttig	2556
varovanje osebnih podatkov	3186
vastaa	1420
vastaa kyselyyn	1423
vastaa lukijakyselyyn	1423
""", 've': """
ve zkratce	433
vedi abbonamento	2111
vedi altro	2086
vedi anche	2013
vedi dettagli	2017
vedi gli abbonamenti	2111
vedi i # commenti	2040
vedi i commenti	2009
vedi i risultati	91	2017
vedi il prodotto	2122
vedi il profilo	2089
vedi l'offerta	2064
vedi la mappa	2017
vedi le offerte	2111
vedi le risposte	2058
vedi offerta	2064
vedi offerta su amazon	2064
vedi prezzo	2122
vedi prodotto	2122
vedi su amazon	2064
vedi tutte	2016
vedi tutte le foto	2086
vedi tutte le offerte	2064
vedi tutti	2016
vedi tutto	2016
veilig betalen	2419
ventajas de suscriptor	1206
ventajas para suscriptores	1206
ver # comentarios	1147
ver # fotos	1227	2802
ver a galeria	2802
ver assinaturas	2827
ver bio	1170
ver biografia	2805
ver comentarios	1147
ver contenido	1144
ver contenido externo	1174
ver detalhes	2736
ver detalles	1155
ver documento	1155
ver el contenido	1211
ver el especial	1227
ver el mapa	1155
ver el producto	1263
ver en amazon	1206
ver especial	1227	2802
ver essa foto no instagram	2750
ver este tuit	1174
ver fotos	1154	2802
ver galeria	2735
ver galeria de fotos	2802
ver la receta	61
ver los comentarios	1147
ver los resultados	91
ver mais	2735
ver mapa	1155	2736
ver menos	1155	2736
ver na amazon	2780
ver o especial	2802
ver o produto	2836
ver oferta	1206	2780
ver ofertas	1117	2706
ver original	1155	2736
ver perfil	1170	2762
ver perfil completo	2805
ver planos	2827
ver planos de assinatura	2827
ver precio	1206
ver precio en amazon	1206
ver producto	1263
ver produto	2836
ver respostas	2774
ver respuestas	1200
ver resultado	91
ver resultado parcial	91	2760
ver resultados	91	1183
ver resultados de la encuesta	1183
ver socios	1211
ver suscripciones	1252
ver todas	1154	2735
ver todas as fotos	2802
ver todas as ofertas	2780
ver todas las noticias	1227
ver todo	1154
ver todos	1154	2735
ver todos os artigos	2802
ver todos os artigos do autor	2802
ver tudo	2735
verbergen	2455
verder zonder te steunen	2416
vergroot	2454
vergroot afbeelding	2454
vergroten	2455
veri politikasi	3476
verifique a sua caixa de entrada	2798
verifique seu e-mail	2798
verifique sua caixa de entrada	2798
verlagsangebot	605
verlagsbeilage	677
vers la page de dons	1582
verschicken	600
versenden	600
verstanden	619
verstuur	91
verwandte artikel	615
verwandte themen	615
verwante artikelen	2451
ves a la botiga	376
ves a la recepta	61
ves al dossier	398
veu generada amb ia	377
veuillez saisir une adresse e-mail valide	1550
veure # comentaris	352
veure els resultats	91	371
veure la galeria	398
veure perfil	358
veure totes les ofertes	364
vezane vesti	3048
vezane vijesti	3048
vezi # comentarii	2870
vezi # fotografii	2920
vezi abonamentele	2938
vezi comentariile	2856
vezi detalii	2860
vezi din nou	2936
vezi dosarul	2920
vezi foto	2920
vezi fotografiile	2920
vezi galeria	2920
vezi galeria foto	2920
vezi harta	2860
vezi mai mult	2859
vezi mai multe	2920
vezi oferta	2897
vezi ofertele	2938
vezi originalul	2860
vezi pachetele	2938
vezi pe emag	2897
vezi pe site	2942
vezi produsul	2942
vezi profilul	2922
vezi rezultate	91
vezi rezultatele	91	2870
vezi toate	2859
vezi toate articolele	2920
vezi toate fotografiile	2920
vezi toate newsletterele noastre	2877
vezi toate ofertele	2897
vezi toate ofertele de abonament	2882
vezi toate videoclipurile	2920
vezi tot	2860
vezi videoclipul	2876
""", 'vi': """
vi har lukket for kommentarer	515
viber	891	2965
videa	433
video	433	520	1901	2013	2560	2857	3252	3388	3594
video abspielen	652
video ad	900
video afspelen	2478
video anschauen	652
video ansehen	652
video indisponibil	2899
video ini sudah tidak tersedia	1942
video ini tidak tersedia	1942
video kullanilamiyor	3438
video laden	608
video no disponible	1207
video non disponibile	2066
video oynatici	3477
video oynatilamiyor	3438
video precedente	2106
video sedang dimuat	1942
video successivo	2106
video terkait	1901
video tidak bisa diputar	1942
video tidak dapat diputar	1942
video tidak tersedia	1942
video's	2451
videoclip indisponibil	2899
videoclipul anterior	2936
videoclipul nu poate fi redat	2899
videoen afspilles her	523
videoen kan ikke afspilles	523
videolar	3388
videos	615	1151
videot	1421
videoyu durdur	3438
videoyu izle	3390
videoyu izleyin	3390
videoyu oynat	3438
vietata la riproduzione anche parziale	2118
view all	919
view all newsletters	878
view at amazon	1103
view comment	909
view comments	909	919
view deal	1103
view deals	1103
view details	920
view full size	919
view gallery	919
view image	919
view image in fullscreen	919
view map	920
view metrics	1093
view more	919
view on instagram	890
view our privacy policy	958
view plans	868
view post on instagram	958
view post on x	958
view results	91	920
view subscription options	868
view this post on facebook	958
view this post on instagram	958
view this post on threads	958
view this post on x	958
viimased uudised	1272
virement	1480
virement bancaire	1480
vis alle	523	2563
vis bildetekst	2563
vis detaljer	524	2564
vis flere	523	2563
vis indhold	512
vis innhold	2553
vis innlegg fra facebook	2563
vis innlegg fra instagram	2563
vis kart	2564
vis kommentarer	515	2556
vis kort	524
vis mer	2563
vis mere	523
vis mindre	524	2564
vis original	524	2564
vis oversettelse	2564
vis resultat	91
vis resultater	91	524	2564
vis resultatet	91
visa alla	3255
visa detaljer	3256
visa fler	3255
visa kartan	3256
visa kommentarer	3248
visa mer	3255
visa mindre	3256
visa original	3256
visa resultat	91	3256
visita la botiga	376
visita lo shop	2064
visita nuestra tienda	1206
visite a loja	2780
visite nossa loja	2780
visiter la boutique	1571
visualizza contenuto	2070
visualizza il contenuto	2070
visualizza questo post su instagram	2030
vitesse de lecture	1573
viteza de redare	2899
viu algum erro	2816
""", 'vk': """
vk	891
""", 'vo': """
voce generata dall'intelligenza artificiale	2066
voce sintetica	2032
voeg toe aan je leeslijst	2492
voglio donare	2077
voglio sostenervi	2077
voir aussi	1514
voir ce post	1537
voir ce tweet	1537
voir cette publication	1610
voir cette publication sur instagram	1537
voir cette story	1610
voir l'abonnement	1617
voir l'article	1591
voir l'offre	1571
voir l'offre sur amazon	1571
voir l'original	1518
voir la carte	1518
voir la galerie	1591
voir la galerie photos	1591
voir la recette	61
voir la traduction	1518
voir la transcription	1573
voir le contenu	1507
voir le diaporama	1517
voir le dossier	1591
voir le prix	1571
voir le produit	1629
voir les # commentaires	1545
voir les # photos	1591
voir les abonnements	1617
voir les commentaires	1510
voir les offres	1481
voir les photos	1517
voir moins	1517
voir nos partenaires	1577
voir plus	1517
voir plus d'articles	1591
voir plus de commentaires	1510
voir sa biographie	1595
voir ses articles	1535
voir son profil	1535
voir sur le site	1629
voir tous les podcasts	1591
voir tous ses articles	1535
voir tout	1517
voir toutes les formules	1585
voir toutes les offres	1571
voit perua tilauksen milloin tahansa	1409
voit peruuttaa milloin vain	1406
volg	2437
volg dit onderwerp	2437
volg ons	2437
volgen	2437
volgend artikel	2451
volgende	2454
volgende pagina	2454
vollbild	618
vols eliminar la publicitat	354
vols llegir l'article sencer? subscriu-te	364
voltar ao topo	2735
voltar para a home	2802
volver a la portada	1227
volver a suscribirse	1252
volver a ver	1247
volver al inicio	1227
volver arriba	1154
von ki zusammengefasst	646
voor abonnees	2421
vorherige seite	618
vorheriger artikel	615
vorig artikel	2451
vorige	2454
vorlesen	600
vorlesen lassen	600
vormista tellimus	1270
vorteile sichern	579
vos choix concernant les cookies	1610
vota	91	371	2059
vota a l'enquesta	370
vota a la nostra enquesta	352
vota ahora	91
vota en nuestra encuesta	1183
vota il nostro sondaggio	2040
vota il sondaggio	2058
vota la ricetta	61
vota nel nostro sondaggio	2040
vota ora	91
vota tagad	91
votar	91	1201	2775
votar ahora	1200
vote	91
vote agora	91
vote ahora	91
vote na enquete	2774
vote na nossa enquete	2760
vote now	91
voter	91	1566
votes: #	91
votez	91
votez dans notre sondage	1545
votez pour faire entendre votre voix	1545
votre adresse mail	1550
votre avis	91
votre commentaire	1510
votre e-mail	1490
votre email	1490
votre message	1618
votre nom	1588
votre pseudo	1605
votre rendez-vous du matin	1618
vous aimerez aussi	1514
vous aimerez lire	1514
vous avez lu # articles sur # ce mois-ci	1554
vous avez une question	1510
vous n'avez pas encore de compte	1554
vous pourriez aimer	1514
vous pourriez aussi aimer	1514
vous pouvez offrir # articles par mois	1557
vous suivez ce sujet	1622
vous suivez cet auteur	1622
voz generada con ia	1207
voz gerada por ia	2782
""", 'vr': """
vraag het ai	2473
vraag het onze ai	2473
""", 'vs': """
vsebina je zaklenjena	3167
vsi komentarji	3174
vstoupit do diskuse	432
vstoupit do galerie	435
vstupte do diskuse	432
""", 'vu': """
vul de vragenlijst in	2476
vul een geldig e-mailadres in	2484
vull donar	389
""", 'vy': """
vytisknout	425
vytisknout recept	61
""", 'w ': """
w tym artykule	2642
""", 'wa': """
waardeer dit artikel	2488
waardeer dit verhaal	2488
wachtwoord vergeten	2421
wajib diisi	1959
waktu saat ini	1943
war diese zusammenfassung hilfreich	646
was andere lesen	615
was deze samenvatting nuttig	2473
was this helpful	909
was this summary helpful	960
was this summary useful	960
was this translation helpful	960
watch above	967
watch below	967
watch here	967
watch more	914
watch next	914
watch on youtube	967
watch the full video	967
watch video	919
""", 'we': """
we care about your privacy	905
we recommend	914
we value your privacy	905
weekly newsletter	878
wees de eerste die reageert	2447
weigeren	2443
weiter nach der anzeige	677
weiter zum artikel	573
weitere artikel	615
weitere artikel zum thema	676
weitere links	615
weitere meldungen	615
weitere nachrichten	615
weitere news	615
weitere newsletter	662
weitere podcasts	615
weitere themen	615
weitere videos	615
weiterempfehlen	600
weiteres	615
weiterlesen	618
weniger anzeigen	618
werbeanzeige	605
werbliche inhalte	605
werbung	605
werbung folgt	718
werbung von unserem partner	677
werde mitglied	574
werden sie mitglied	574
werden sie teil unseres teams	650
wesprzyj	2617
wesprzyj nas	2617
""", 'wh': """
what do you think	909
what others are reading	1071
what people are reading	1071
what readers are reading	1071
what to read next	914
whatsapp	891	2965
whatsapp ihbar hatti	3460
when the fun stops, stop	1069
why trust us	992
why you can trust our reviews	992
why you can trust us	992
""", 'wi': """
wideo	2642
windows	93
""", 'wo': """
word lid	2417
word supporter	2417
word vriend	2417
""", 'wr': """
write a comment	909
write a review	909
""", 'ws': """
wspieraj	2617
wspieraj nas	2617
wspieram	2617
wszystkie	2645
wszystkie komentarze	2638
""", 'wu': """
wunschbetrag	577
""", 'wy': """
wybrane dla ciebie	2642
wydarzenia	2642
wydrukuj	2630
wydrukuj przepis	61
wyloguj	2620
wyniki	91
wyszukaj	2645
""", 'x': """
x	891	1831
""", 'x ': """
x (twitter	891
x facebook	890
""", 'x.': """
x.com	891
""", 'xe': """
xem clip	3620
""", 'xi': """
xing	891
""", 'ya': """
ya eres suscriptor	1117
ya has votado	1200
ya he donado	1111
ya lo he desactivado	1216
ya sigues a este autor	1235
ya sigues este tema	1235
ya soy socio	1111
ya te has registrado	1117
ya tengo cuenta	1117
ya tienes cuenta	1117
ya tienes una cuenta	1117
ya, saya mau	1950
yanit yaz	3431
yanitla	3387
yanitlari gizle	3431
yapay zekaya sor	3387
yayin ilkeleri	3460
yayin ilkelerimiz	3460
yayinla	3432
yazar bildirimi	3485
yazara abone ol	3485
yazari takip et	3464
yazdir	3381
yazi boyutu	3381
yazi tipi boyutu	3466
yazim hatasi bildir	3471
yazinin devami	3458
yaziyi dinle	3381
""", 'ye': """
yearly	860
yeniden izle	3477
yerinizi ayirtin	3390
""", 'yi': """
yillik	3450
yillik faturalandirilir	3452
""", 'yo': """
yorum	3387
yorum kurallari	3387
yorum yap	3387
yorum yaz	3387
yorum yazin	3387
yorum yazma kurallari	3431
yoruma kapali	3471
yorumlar	3387
yorumlari oku	3387
yorumunuz	3471
yorumunuzu yazin	3387
you are now subscribed	978
you are subscribed	978
you can change how much you give or cancel your contributions at any time	861
you have # seconds	900
you have already voted	91
you may also be interested in	914
you may also enjoy	914
you may also like	914
you may have missed	914
you may like	914
you might also be interested in	914
you might also like	914
you might like	914
you're in	878
you're subscribed	978
your account	868
your answer	1075
your comment	909
your donation is tax-deductible	983
your email	878
your email address	878
your gift is tax-deductible	983
your privacy choices	905
your privacy is important to us	905
your subscription is confirmed	978
your vote has been counted	91
youtube	891
youtube-inhalte erlauben	608
""", 'yu': """
yukari	3390
yukari git	3458
""", 'z ': """
z ostatniej chwili	2642
""", 'za': """
zaakceptuj wszystko	2635
zaboravljena lozinka	3041
zadejte e-mail	422
zadejte e-mailovou adresu	422
zadnje novice	3171
zadnje objave	3171
zahl ich	574
zahlungsart	577
zahlungsarten	577
zahlungsmethode	577
zahlungsmethoden	577
zalo	3584
zaloguj	2620
zamknij	2616
zapisz	2630
zapisz przepis	61
zapojte se do diskuse	432
zapri	3178
zaregistrovat se	418
zarejestruj	2620
zaten abone misiniz	3374
zaten hesabiniz var mi	3452
zaten kayitlisiniz	3482
zatvori	3056
zavrni	3186
zavrni vse	3186
""", 'ze': """
zet op leeslijst	2516
""", 'zi': """
zie ook	2451
ziedot	2374
zip code	878
""", 'zo': """
zobacz komentarze	2638
zobacz wszystkie	2645
zobacz wyniki	91	2646
zobrazit diskusi	432
zobrazit galerii	435
zobrazit mapu	436
zobrazit obsah	429
zoek	2454
zoeken	2454
zonder jouw steun kunnen we dit werk niet doen	2488
zoom	919
zoom in	920
zorunlu alan	3454
zorunlu alanlar	3454
""", 'zu': """
zu den abo-angeboten	579
zu den angeboten	671
zu den kommentaren	611
zugang freischalten	579
zuklappen	619
zum abo	579
zum abo-shop	671
zum aboshop	671
zum angebot	579
zum artikel	618
zum dokument	619
zum ergebnis	91
zum gewinnspiel	650
zum inhalt	618
zum inhalt springen	618
zum kommentieren anmelden	611
zum podcast	652
zum quiz	650
zum rezept	61
zum rezept springen	61
zum seitenanfang	618
zum thema	615	618
zum video	652
zur bildergalerie	618
zur diskussion	611
zur fotostrecke	618
zur karte	619
zur mediathek	652
zur merkliste	672
zur navigation	618
zur newsletter-anmeldung	587
zur startseite	615
zur themenseite	618
zur umfrage	650
zusammenfassung mit ki	646
zustimmen	608
zustimmen und weiter	608
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	584 K wochen kostenlos	584 K wochen gratis	584 K monat kostenlos	1068 K+	1096 K% off your	1096 K per cent off your	1096 K percent off your	2213 K枚目/#枚	2213 K/#枚	2213 K/#ページ	2272 K줄 요약	2319 K/# 페이지	2499 K weken voor	2499 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	959 K post shared by	959 K video posted by	959 K post by	1087 K version of this article	1087 K version of this story	1087 K version of this column	1087 K version of this essay	1087 K version of this piece	1087 K version of this post	1087 K version of this review	1127 K tu correo	1516 K lire aussi	1516 K lire également	1516 K lire :	1516 K lire sur	1516 K voir aussi	1516 K voir également	1516 K écouter :	1516 K relire :	1516 K lire ensuite :	1516 K lire ou à relire :	1863 K gombra kattintva	1863 K telegramon	1863 K facebookon	1865 K cikk a	1865 K cikk folytatódik	1871 K cikket mesterséges	1873 K teljes beszélgetés	1873 K teljes interjú	1992 K tutti i contenuti	2026 K cura della redazione	2746 K autora escreve segundo o novo	2814 K publicidade continua	2814 K notícia continua	2814 K matéria continua	2823 K publicidade termina em #	2918 K apărut o eroare
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	1984 K a
abdruck	68 K kostenlos	68 K honorarfrei
abonneer	2498 K je op	2522 K
abonnez	12 K-vous	1478 K-vous à
abonniere	12 K	707 K
abonnieren	12 K sie	576 K sie	707 K sie
about	921 K the author	921 K the authors	921 K the writer
abstimmung	690 K:
""", 'ac': """
accept	1091 K and load
accepted	867 K payment methods:	867 K cards:
acceso	1120 K ilimitado
accesso	1992 K illimitato
accueil	96 K >	96 K '	96 K "	96 K /
acesso	2709 K ilimitado
acest	76 K subiect este închis	2869 K rezumat	2869 K articol a fost tradus	2901 K videoclip nu	2901 K conținut nu	2901 K video nu	2902 K conținut este găzduit	2902 K conținut provine	2923 K articol este protejat	2923 K conținut este protejat	2923 K articol a fost publicat inițial	2924 K articol a fost	2924 K text a fost
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	2453 K:
acompanhe	12 K
acquista	2036 K la rivista
actie	2525 K:
""", 'ad': """
ad	86 [K]	994 K:
ada	72 K pertanyaan	1914 K kesalahan di artikel	1961 K yang salah
add	12 K us	945 K	1025 K
additional	996 K reporting by
adicionar	2810 K
adicione	2810 K
adja	1863 K meg
adjon	1863 K hozzá
administratorem	2665 K danych osobowych jest	2665 K twoich danych	2665 K państwa danych	2665 K pani/pana danych	2665 K podanych
advertentie	86 K, daarna
advertise	965 K with
advertisement	994 K:
advertorial	86 K:
""", 'af': """
afegeix	405 K
afficher	1607 K sur
afmelden	2512 K kan
afspil	552 K
""", 'ag': """
aggiungi	12 K	2094 K
aggiungici	2094 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	558 K har	961 K summaries	961 K-generated summaries	962 K tools were	962 K was used	962 K helped	962 K assisted	2166 Kがこの記事	2166 Kによる自動	2166 K要約	2166 Kによる要約	2166 Kが選んだ	2166 Kに質問	2166 ※K	2272 K 요약은	2272 K 뉴스 요약	2474 K kan fouten maken. controleer	2474 K-samenvattingen	2602 K har	2864 K informații	2864 K un subiect	2864 K un pont	2864 K fost martor	3292 K har	3707 K摘要	3707 K重點	3707 K重点	3707 K生成	3707 由K
ainda	32 K não há comentários
""", 'aj': """
ajouter	1600 K
ajoutez	12 K	1600 K
ajude	2768 K o	2768 K a	2768 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili	89 K predplatiteľ
aktifkan	1891 K notifikasi	1947 K javascript
aktiver	552 K	2595 K
aktivera	3286 K
aktiviere	692 K
aktivieren	692 K sie
aktuelle	616 K nachrichten aus
""", 'al': """
al	1129 K registrarte	1175 K mostrar este contenido	2425 K lid	2511 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
algo	1225 K ha salido mal	1225 K salió mal	2800 K deu errado	2800 K correu mal
alguna	396 K cosa ha anat malament
all	27 K comments	1019 K content ©
alla	27 K kommentarer	27 K inlägg	3253 K artiklar om	3257 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	521 K artikler om	525 K artikler af	616 K artikel zu	616 K artikel von	617 K infos:	617 K news:	620 K artikel von	651 K folgen	2452 K artikelen over	2456 K artikelen van	2561 K saker om	2565 K artikler av
alleen	2425 K voor abonnees	2504 K leden kunnen reageren
alles	616 K zum thema	616 K zu	2452 K over	2493 K over
allow	889 K notifications	904 K ads on	1091 K content from	1091 K third-party content	1091 K external content
already	1027 K	1027 K have
als	89 K abonnent	89 K abonnentin	89 K abonnee	584 K abonnent	584 K abonnentin	596 K app	673 K abonnent können sie	673 K abonnentin können sie	2425 K abonnee
also	915 K in	916 K read	916 K on this site:	916 K worth reading:	916 K on this topic:	1020 K in the news:	1773 K read:	1773 K read-
alt	521 K om	2561 K om
alte	2886 K știri din
altre	2014 K notizie su	2053 K notizie di
altri	2014 K articoli su	2018 K articoli di
altro	2014 K su	2015 K su questo tema:
""", 'am': """
am	2868 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir
ana	96 K sayfa >	96 K sayfa '	96 K sayfa "	96 K sayfa /
anasayfa	96 K >	96 K '	96 K "	96 K /
ancora	32 K nessun commento
anda	1908 K punya
ange	3286 K
angiv	552 K
anketa	434 K:
anlatmamiz	3418 K gereken
anna	1285 K vihjest	1285 K vihje	1452 K
annonces	1540 K légales : publiez
annonssamarbete	86 K:
annullare	1997 K l'iscrizione
annuncio	2107 K tra #
ansvarig	3284 K utgivare:
ansvarlig	2592 K redaktør:
answer	1025 K
anuncie	2755 K no	2755 K na
anuncio	1248 K en #
any	27 K comment	72 K questions	1004 K	1026 K
""", 'ao': """
ao	2803 K vivo:
""", 'ap': """
apa	1914 K reaksi anda
apakah	8 K artikel	1908 K anda punya	1914 K ringkasan ini	1914 K artikel ini	1914 K berita ini	1914 K informasi ini	1949 K anda ingin menerima notifikasi
apoie	81 K
apoya	81 K	1114 K	1114 K a
apoye	81 K
app	596 K herunterladen	596 K laden	2432 K voor android	2468 K
apply	1007 K now
approfondimento	2015 K:
approfondisci	2015 K
aprecie	2781 K com moderação
apresentado	2758 K por
""", 'aq': """
aquest	351 K resum	351 K text ha estat traduït	351 K article ha estat traduït	379 K vídeo no	379 K vídeo ja no	379 K contingut no	380 K contingut és de	380 K contingut prové de	401 K article està protegit	401 K contingut està protegit	401 K article es va publicar originalment	402 K article s'ha	402 K text s'ha	402 K article ha estat
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	2363 K straipsnis
arbejder	532 K du
arbetar	3264 K du
archives	1516 K :
are	922 K you affected by	1004 K you	1026 K you	1051 K you enjoying this?	1051 K you enjoying this article	1051 K you enjoying this story	1051 K you enjoying this post	1051 K you enjoying this piece	1051 K you enjoying this newsletter	1051 K you enjoying this column	1051 K you enjoying this recipe	1051 K you enjoying this podcast	1051 K you enjoying this essay	1051 K you enjoying this series	1051 K you enjoying this guide	1051 K you enjoying this blog	1051 K you enjoying this interview	1051 K you enjoying this letter	1051 K you enjoying this review	1051 K you enjoying this page	1051 K you enjoying this issue	1051 K you enjoying this read	1051 K you enjoying this episode	1051 K you enjoying this content	1082 K you
arrives	981 K every	1048 K on mondays	1048 K on fridays	1048 K on saturdays	1048 K on sundays
article	1530 K traduit	1626 K publié en partenariat	1626 K publié avec l'accord	1627 K relu par
articles	921 K by
articol	2869 K tradus	2873 K susținut de
articolo	2033 K tradotto	2090 K pubblicato originariamente	2119 K pubblicato in collaborazione
articolul	46 K poate fi	2931 K continuă
artificial	962 K intelligence
artificiell	3292 K intelligens har
artigo	2806 K publicado originalmente	2834 K publicado em parceria
artikel	1902 K terkait:	1913 K ini diterjemahkan	1913 K ini ditulis dengan	1913 K ini dibuat dengan	1913 K ini merupakan hasil	1928 K ini telah tayang di	1928 K ini pertama kali tayang	1928 K ini pernah tayang	1928 K ini sudah tayang	1965 K ini dilindungi	1965 K ini pertama kali terbit	1966 K ini	1973 K berlanjut	2495 K gaat verder onder	2495 K loopt door onder	2495 K gaat verder na
artikeln	46 K får	3288 K fortsätter
artikkel	1302 K jätkub
artikkelen	46 K kan	46 K kan fritt	2598 K fortsetter
artikkeli	1454 K jatkuu
artikkelin	46 K saa
artiklen	46 K må	554 K fortsætter
artiklit	46 K võib	46 K tohib
""", 'as': """
as	1058 K a subscriber	1058 K a member	1058 K a supporter
ascolta	1 K	2015 K:	2039 K il podcast	2039 K la puntata	2102 K su	2108 K su spotify
ascoltaci	2108 K su spotify
ascoltalo	2108 K su spotify
ask	921 K us here	961 K the	961 K our
assine	2709 K para
assista	2734 K:	2759 K ao vídeo acima	2759 K ao vídeo abaixo	2759 K ao vídeo
assistir	2818 K no
""", 'at': """
atbalstiet	81 K
atbildi	2402 K
atlikite	2353 K testą
atradi	2394 K kļūdu
atsakykite	2362 K
""", 'au': """
auch	617 K interessant	617 K interessant:	617 K lesenswert	617 K spannend:	675 K bei uns:	699 K lesen:
aucun	32 K commentaire
audio	451 K vytvořila	966 K version of this	1177 K generado	2033 K generato	2869 K generat
auf	604 K facebook, instagram	604 K instagram, facebook	604 K facebook und instagram	604 K facebook oder instagram
aus	617 K dem archiv:	675 K unserem archiv:	704 K dem englischen übersetzt	704 K dem französischen übersetzt	704 K dem amerikanischen übersetzt	704 K dem englischen von	704 K dem französischen von
ausprobiert	59 K?
author	921 K bio
autor	449 K je	467 K:	1304 K:	2672 K:	2672 K: (	3062 K je	3124 K je	3142 K:
autore	2388 K:
autori	3124 K sú
autorica	3062 K je
autorius	2366 K:
autorka	449 K je	3062 K je	3124 K je
autors	2388 K:
""", 'av': """
available	885 K on the app store	885 K on google play
avec	89 K un abonnement	89 K l'abonnement	1496 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	3184 K je	3199 K:
avtorica	3184 K je
""", 'ay': """
ayrica	3389 K okuyun	3389 K bakin	3389 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	1871 K összefoglalót
""", 'ba': """
baca	1902 K juga	1902 K juga:	1902 K:	1902 K selengkapnya	1902 K selengkapnya:	1902 K selanjutnya:	1907 K berita	1920 K berita tanpa iklan	1928 K berita lainnya	1928 K artikel lainnya	1928 K artikel lain	1928 K berita selengkapnya	1929 K ini juga:	1929 K pula:	1929 K lagi:
background	916 K:	990 K reading:
bagaimana	1914 K reaksi anda	1914 K pendapat anda	1914 K menurut anda
baggrund	522 K:
bagikan	3 K
baixe	13 K
bakgrund	3254 K:
bakgrunn	2562 K:
bakiniz	3389 K:
balso	2402 K
balsuokite	2362 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	1012 K part of our	1043 K the first to	1043 K first to	1043 K the first
beachten	28 K sie bitte
beba	2781 K com moderação
become	857 K a member	857 K a subscriber	864 K a member of	974 K a member to comment	1012 K part of our
bekijk	2453 K ook	2453 K:	2453 K hier	2453 K ook:	2456 K alle artikelen van	2477 K de video	2477 K de hele uitzending	2477 K de uitzending	2477 K de beelden	2477 K hier het hele	2479 K de video:	2522 K
bel	2468 K
belanja	1915 K di toko
beli	1915 K tiket
beluister	1 K	2477 K de podcast	2477 K onze	2522 K
belum	32 K ada komentar
ben	31 K jij de eerste
beranda	96 K >	96 K '	96 K /
bergabung	12 K
bergabunglah	1915 K dengan tim
beri	1914 K rating	3173 K tudi
berikan	1914 K penilaian anda	1918 K suara anda
berikutnya	1929 K:
berita	1913 K ini diringkas	1928 K ini telah tayang	1929 K lainnya:	1966 K ini	1973 K berlanjut
berite	3173 K tudi
besedilo	46 K lahko	3184 K izraža	3187 K je prevedeno	3190 K je objavljeno v
bestel	2522 K
bestelle	707 K
bestellen	707 K sie
bestil	552 K
bestill	2595 K
besuche	12 K uns	707 K
besuchen	12 K sie uns	707 K sie
bet	1068 K responsibly	1068 K with
betalt	86 K innhold:
bewerten	707 K sie
bezahlte	701 K anzeige der	701 K anzeige des	701 K anzeige von
bezoek	2522 K
""", 'bi': """
bi	3203 K radi delali pri nas
bildergalerie	617 K:
bir	7 K hata	3407 K hata mi	3456 K hata oluştu	3456 K sorun oluştu	3456 K şeyler yanliş gitti	3456 K şeyler ters gitti
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	684 K halten sie sich an die	684 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	984 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	2569 K medlem av	2569 K abonnent på	2595 K	3261 K medlem i	3261 K prenumerant på	3286 K
blijf	28 K
bliv	31 K den første	56 K en af de #	529 K medlem af	529 K abonnent på	538 K testlæser	538 K klogere på	552 K
blocking	904 K ads
""", 'bo': """
bodite	31 K prvi
boka	3286 K
bol	3128 K pre vás	3128 K článok
bola	3128 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	3128 K pre vás	3128 K toto
book	552 K	963 K your ticket	963 K tickets	1025 K
""", 'br': """
brak	32 K komentarzy
bron	2467 K: anp	2467 K: belga
browse	1007 K jobs	1025 K	1076 K other questions tagged
browser	1944 K anda tidak
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	3389 K haber de ilginizi çekebilir:	3425 K özeti	3425 K çeviriyi	3440 K içerik youtube	3440 K içerik instagram	3440 K içerik x	3440 K içerik twitter	3440 K içerik facebook	3440 K içerik tiktok	3442 K içeriği görüntülemek için	3442 K içeriği görmek için	3442 K videoyu izlemek için	3461 K haber telif hakki	3461 K içerik telif hakki	3461 K yazi ilk olarak	3461 K haber ilk olarak	3462 K haber yapay	3462 K içerik yapay	3462 K metin yapay	3462 K görsel yapay	3462 K yazi yapay	3473 K gönderiyi	3487 K yazi izinle	3487 K makale izinle
buat	1934 K akun gratis
buchen	707 K sie
budi	31 K prvi
budite	31 K prvi
buka	1934 K akses penuh dengan
bunlar	3389 K da ilginizi çekebilir:
bunlara	3389 K da bakin:
bunu	3389 K da okuyun:
buy	963 K tickets	963 K your ticket	963 K your tickets	1025 K	1040 K	1092 K now, pay later with	1102 K the	1102 K it	1102 K now	1102 K from	1102 K at
""", 'by': """
by	1076 K clicking "post your answer"	1090 K applying	1090 K submitting	1090 K sending us	1090 K registering	1090 K clicking	1090 K uploading	1090 K entering	1090 K commenting	1090 K posting	1090 K creating an account	1090 K using our	1090 K using this site	1090 K using this website	1090 K using this service	1090 K using this form	1090 K subscribing	1090 K signing up	1090 K providing your	1090 K filling in
byl	452 K pro vás	452 K článek
byla	452 K pro vás
bylo	452 K pro vás	452 K toto
""", 'c': """
c	929 (K) #	2084 K'è stato un errore
""", 'ca': """
cadastre	2709 K-se para
can	972 K't see the poll	972 K't see the quiz	972 K't see this poll	1026 K you
canal	41 K de denúncias da redação
cancel	875 K anytime	875 K at any time
canli	3459 K anlatim:
caractere	2893 K rămase
caracteres	1202 K restantes	2776 K restantes
caratteri	2060 K rimanenti	2060 K rimasti
catch	12 K us	899 K us on	966 K up on bbc	990 K up:	1025 K	1025 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1530 K texte a été traduit	1531 K résumé	1540 K numéro est en vente	1540 K numéro est disponible	1575 K contenu n'est	1575 K podcast n'est	1576 K contenu provient de	1596 K contenu est protégé par	1627 K texte a été relu
cek	1907 K
cela	69 K vous a plu
celoten	3198 K članek preberite
ces	1530 K points clés
cet	8 K article vous	82 K article vous a plu	1530 K article a été traduit	1596 K article est protégé par	1596 K article est sous licence	1597 K article a été rédigé	1597 K article a été généré	1597 K article a été écrit	1597 K article a été produit	1597 K article a été relu	1626 K article est publié en partenariat	1626 K article est publié avec	1626 K article est repris de	1627 K article a été relu
cette	52 K enquête	76 K discussion est fermée	1530 K traduction a été	1531 K synthèse	1575 K vidéo n'est	1575 K page n'est	1596 K œuvre est sous licence	1627 K traduction a été relue
ceva	2918 K nu a mers	2918 K nu a funcționat
""", 'ch': """
chcesz	2676 K u nas pracować	2676 K pracować u nas
chcete	471 K u nás pracovat	471 K pracovat u nás	3146 K u nás pracovať	3146 K pracovať u nás
che	33 K ne pensi
check	1025 K out	1040 K out	1102 K price	2522 K
chia	3 K sẻ
choose	857 K a plan	872 K a plan	945 K	1043 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	2015 K qui
click	946 K here to join	946 K to join	968 K here for more	976 K here to download	976 K to download	1008 K play	1025 K
clique	2734 K aqui	2759 K no player acima
cliquez	1516 K ici
clube	2755 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1925 K
colunista	2745 K do	2745 K da
com	89 K uma assinatura
come	963 K and meet	1025 K
comentarii	5 K
comentariile	5 K	27 K	2871 K nu reprezintă	2871 K aparțin
comentarios	5 K	27 K	1184 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2871 K tău va
commandez	1540 K notre	1540 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	974 K must
commenti	5 K	27 K
commenting	5 K	974 K is
comments	5 K	5 K on this	27 K	974 K are reserved	974 K are for	974 K are open to	974 K are only
como	89 K suscriptor	89 K assinante
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	1025 K
compra	1179 K aquí
con	89 K una suscripción	89 K un abbonamento	89 K l'abbonamento
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	2734 K:	2734 K também	2734 K também:
conhece	66 K alguém	2749 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	899 K with us
conoce	66 K a alguien
conoces	66 K a alguien	1164 ¿K	1169 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	857 K making	857 K giving
consiglia	3 K
consulta	1153 K aquí
consultez	1540 K les avis de décès	1540 K nos offres
conta	59 K pra mim
contact	921 K the author	921 K the reporter	921 K:	921 K this reporter	953 K	1025 K	1084 K reporter	1084 K staff writer	1084 K staff reporter	1084 K writer	1084 K editor	1084 K columnist	1084 K correspondent	1084 K sports writer
contacta	1157 K con	1158 K con
contacte	1157 K con	1158 K con
contacter	1519 K l'auteur
contactez	1519 K l'auteur	1519 K-nous	1534 K l'auteur
contacto	1173 K:
contame	59 K
contate	2737 K o autor
contatta	2018 K l'autore
contenido	86 K patrocinado:	1120 K premium	1177 K generado	1181 K ofrecido por	1210 K incrustado de	1210 K externo de	1210 K de	1262 K elaborado por	1262 K patrocinado por	1262 K realizado por
contenu	86 K sponsorisé :	1530 K généré	1543 K proposé par	1543 K sponsorisé par	1576 K provenant de	1576 K intégré de	1628 K conçu par	1628 K proposé par la rédaction	1628 K réalisé par
contenuto	86 K sponsorizzato:	2033 K generato	2038 K offerto da	2069 K incorporato da	2069 K esterno da	2069 K di	2069 K da	2121 K sponsorizzato da	2121 K realizzato da	2121 K a cura di
contingut	351 K generat	355 K ofert per	380 K incrustat de	380 K incrustat d'instagram	380 K extern de
continua	2098 K a leggere dopo	2814 K após	2814 K depois
continue	984 K reading	985 K reading with
contributions	27 K
controleer	2522 K
cooked	1072 K this
copy	3 K link to	3 K the link	3 K article	1036 K this url	1036 K this link
copyright	626 K ©	626 K (c)	626 K:	626 K #	626 K by	929 K ©	929 K #	929 K:	929 K by	3142 K ©
cosa	33 K ne pensi
""", 'cr': """
create	872 K an account to	1025 K	1027 K an account	1027 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	1863 K
csatlakozzon	1863 K
""", 'cu': """
cu	89 K un abonament
""", 'cy': """
cyber	984 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	2657 K ten artykuł	2657 K artykuł	2657 K ten tekst	2657 K to podsumowanie	2657 K to streszczenie	2657 K podobał	2657 K znalazłeś	2657 K znalazłaś	2657 K ta informacja	2657 K ta treść
czytaj	2643 K więcej o	2644 K także	2644 K także:	2644 K też	2644 K też:	2644 K również	2644 K więcej	2644 K:	2674 K dalej z
""", 'da': """
da	59 K li ste probali	2015 K leggere:	3066 K li vam	3066 K li je članak	3066 K li je tekst
daarna	2425 K kun je
daftar	1915 K webinar	1934 K gratis
daftarkan	1915 K diri anda
dagelijkse	2429 K nieuwsbrief
daha	3389 K fazlasi:
dalies	2402 K
dalsza	2660 K część
dalyvaukite	2362 K
danach	584 K # euro
dann	584 K # euro
dans	1496 K l'application	1513 K les commentaires
dapatkan	1907 K
darovat	464 K
darte	1129 K de baja
darujte	464 K	3140 K
das	616 K beste aus	617 K könnte sie auch interessieren	617 K könnte dich auch interessieren	617 K könnte sie interessieren:	617 K könnte sie auch interessieren:	617 K könnte dich auch interessieren:	651 K ganze interview	651 K komplette interview	685 K kommentieren	699 K lesen andere:
dazu	617 K auch:	675 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	2477 K podcast is te beluisteren	2495 K tekst gaat verder onder	2495 K tekst loopt door onder	2495 K tekst gaat verder na
deel	3 K dit	3 K het	2522 K
dein	27 K kommentar	684 K feedback hilft
deine	654 K meinung ist uns wichtig	684 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	552 K med	552 K artiklen	2595 K med	2595 K saken
dela	3 K artikeln	3 K den här	3 K texten	3286 K med	3286 K artikeln
deli	3 K
delite	3 K
delivered	981 K every	981 K each
delta	2578 K i vår	2595 K	3270 K i vår	3286 K
deltag	538 K i vores	552 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	1902 K:	1917 K podcast	1917 K juga
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	709 K ki-assistent
derechos	1161 K reservados	1232 K de licencia
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	359 K't l'app	359 K't la nostra	359 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1179 K nuestros	1179 K nuestras
descuentos	1179 K exclusivos para suscriptores
desea	1214 K recibir notificaciones
deseas	1214 K recibir notificaciones
deseja	2789 K receber notificações	2789 K receber nossas notificações
desideri	2073 K ricevere le notifiche	2073 K ricevere notifiche
despre	2866 K autor
detaljnije	3050 K:
detaylar	3389 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt
dette	26 K sammendraget
devamini	3389 K okuyun:
deze	26 K samenvatting	2425 K maand nog	2474 K tekst	2474 K vertaling	2474 K ai	2495 K tekst gaat verder na
""", 'di': """
diaporama	1592 K :
diapositive	1590 K # sur #
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	1002 K you find this	1004 K you	1026 K our	1026 K we	1026 K you	1032 K our ai	1032 K the ai	1051 K you enjoy this?	1051 K you enjoy this article	1051 K you enjoy this story	1051 K you enjoy this post	1051 K you enjoy this piece	1051 K you enjoy this newsletter	1051 K you enjoy this column	1051 K you enjoy this recipe	1051 K you enjoy this podcast	1051 K you enjoy this essay	1051 K you enjoy this series	1051 K you enjoy this guide	1051 K you enjoy this blog	1051 K you enjoy this interview	1051 K you enjoy this letter	1051 K you enjoy this review	1051 K you enjoy this page	1051 K you enjoy this issue	1051 K you enjoy this read	1051 K you enjoy this episode	1051 K you enjoy this content	1051 K you like this?	1051 K you like this article	1051 K you like this story	1051 K you like this post	1051 K you like this piece	1051 K you like this newsletter	1051 K you like this column	1051 K you like this recipe	1051 K you like this podcast	1051 K you like this essay	1051 K you like this series	1051 K you like this guide	1051 K you like this blog	1051 K you like this interview	1051 K you like this letter	1051 K you like this review	1051 K you like this page	1051 K you like this issue	1051 K you like this read	1051 K you like this episode	1051 K you like this content	1051 K you find this useful	1072 K you make this	1072 K you try this	1082 K you see	1082 K you go
die	5 K kommentarfunktion	5 K kommentare	647 K zusammenfassung	651 K neue folge	651 K aktuelle folge	651 K komplette folge	651 K ganze folge	651 K ganze sendung	654 K umfrage wird durchgeführt	683 K debatte zu
diese	52 K recherche	647 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	647 K artikel	647 K text	647 K beitrag
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	647 K interview
dig	990 K deeper:
digital	984 K subscriptions	1027 K access
digitilaajana	89 K
dilarang	1965 K mengutip	1965 K keras mengambil	1965 K menyalin	1965 K memperbanyak	1965 K mereproduksi
din	27 K kommentar
dinleyin	3389 K:
directement	1493 K dans votre
direkt	3254 K:
direkte	2562 K:
disclaimer	929 K:	1755 K:
discover	23 K more from	1025 K
diskuse	5 K
diskusia	5 K
diskutieren	707 K sie
diskutujte	28 K
diskuze	5 K
disponibile	2108 K su spotify	2108 K su apple podcasts
disponible	359 K a l'app store	359 K a google play	1132 K en google play	1187 K en app store	1187 K en google play y	1249 K en spotify	1249 K en apple podcasts	1249 K en ivoox	1548 K sur google play	1613 K sur spotify	1613 K sur apple podcasts	1613 K sur deezer
distribuie	3 K
distributed	996 K by
disusun	1913 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	2474 K artikel	2474 K stuk	2474 K bericht	2474 K verhaal	2511 K artikel lees je ook in	2511 K verhaal lees je ook in	2524 K artikel is ook	2524 K verhaal is ook	2524 K artikel bevat	2524 K verhaal bevat	2524 K verhaal verscheen	2524 K stuk verscheen
dites	59 K-moi en commentaire
""", 'dm': """
dm	1083 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	921 K you have a tip	922 K you know more	922 K you have information	922 K you work at	922 K you work in	922 K you have any information	922 K you have a story	970 K our	1004 K you have	1026 K you	1052 K you like our	1052 K you enjoy our	1100 K you have a problem	1100 K you have a question	1100 K you have a dilemma	1100 K you have a burning	1100 K you need advice
doe	2480 K de quiz	2480 K mee met ons	2480 K mee met onze	2480 K mee aan ons	2480 K mee aan onze	2522 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1864 K vannak
domande	72 K?	73 K su questo articolo
domov	96 K >	96 K '	96 K /
don	882 K't miss	916 K't miss:	1020 K't miss this:	1043 K't miss
dona	81 K suport	1114 K a	1984 K a
donasi	1923 K untuk
donate	857 K now	857 K today	864 K to
doneer	2498 K aan
donnez	1513 K votre avis
dossier	1516 K :
dostupno	3073 K na	3073 K u
dotazy	72 K
dowiedz	2644 K się więcej
download	13 K	1025 K	1041 K the	1065 K our free	1065 K the free	1891 K aplikasi	1920 K	2522 K
""", 'dp': """
dpa	626 (K
""", 'dr': """
drukuj	2668 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	532 K kan tippe os	532 K kan sende os	551 K har brugt	551 K har læst	552 K får en mail	552 K kan også	716 K hast schon ein abo	716 K hast dein limit	2593 K har lest	2593 K har #	2595 K får en e-post	2595 K kan også	2595 K finner oss	3264 K som källa	3285 K har läst	3285 K har #	3286 K får ett mejl	3286 K kan också	3286 K hittar oss
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	1923 K	1923 K jurnalisme
durata	2107 K del video	2107 K: # min
""", 'e': """
e	33 K tu	33 K voi	33 K você	953 K-mail	1863 K-mailt küldtünk
""", 'ea': """
earlier	990 K coverage:
""", 'eb': """
ebenfalls	617 K interessant:
""", 'ed': """
edited	997 K by
editing	929 (K by	930 K by	931 K by
editor	916 K's picks:	1910 K:	1910 K :
""", 'ee': """
een	2472 K bericht gedeeld door	2472 K post gedeeld door
eerder	2479 K schreven we:	2479 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1452 K sitoutumista
ein	645 K beitrag geteilt von	645 K von	645 K post von
eine	73 K frage zum artikel
einen	584 K monat kostenlos
""", 'el': """
el	353 K teu comentari serà	379 K vídeo no	379 K teu navegador no	1182 K vídeo comenzará	1182 K video comenzará	1209 K vídeo no	1209 K video no	1239 K artículo continúa	1239 K contenido continúa	1248 K vídeo comienza en #
elinizde	3418 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2758 K parceria com	2803 K imagens:	2803 K direto:	2803 K fotos:
email	3 K this	921 K the author	921 K us	953 K	1025 K	1077 K this	1084 K reporter
emailed	1048 K on fridays	1048 K on mondays
empfehlen	3 K sie	707 K sie
empfiehl	707 K
""", 'en': """
en	89 K tant qu'abonné	355 K col·laboració amb	399 K imatges:	399 K directe:	1120 K otro dispositivo	1127 K tu correo	1127 K su correo	1127 K tu buzón	1127 K tu email	1141 K facebook y twitter	1141 K facebook, twitter	1141 K facebook y x	1150 K los comentarios	1153 K vídeo:	1153 K directo	1153 K contexto:	1181 K colaboración con	1228 K imágenes:	1228 K directo:	1477 K faisant un don	1487 K tant qu'abonné	1493 K vous inscrivant	1516 K savoir plus	1516 K direct	1543 K partenariat avec	1559 K vidéo -	1559 K images -	1592 K podcast :	1592 K vidéo :	1592 K images :	1592 K direct :
enable	889 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	1011 K your day with
endet	584 K automatisch
enjoy	984 K	1064 K #% off	1096 K #% off your
enjoyed	69 K this	1051 K this?	1051 K this article	1051 K this story	1051 K this post	1051 K this piece	1051 K this newsletter	1051 K this column	1051 K this recipe	1051 K this podcast	1051 K this essay	1051 K this series	1051 K this guide	1051 K this blog	1051 K this interview	1051 K this letter	1051 K this review	1051 K this page	1051 K this issue	1051 K this read	1051 K this episode	1051 K this content
enjoying	882 K this article	1051 K this?	1051 K this article	1051 K this story	1051 K this post	1051 K this piece	1051 K this newsletter	1051 K this column	1051 K this recipe	1051 K this podcast	1051 K this essay	1051 K this series	1051 K this guide	1051 K this blog	1051 K this interview	1051 K this letter	1051 K this review	1051 K this page	1051 K this issue	1051 K this read	1051 K this episode	1051 K this content	1052 K the	1052 K our	1052 K this
enregistrez	1563 K cet article	1563 K cette recette
entdecke	23 K mehr von	707 K
entdecken	707 K sie
entenda	2734 K:
entra	12 K nel
entre	12 K no
envia	346 K'ns
envianos	1168 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	532 K du	2572 K du
erbjudande	3270 K till dig som
erhalten	707 K sie
erscheint	663 K jeden	663 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	1171 K corresponsal	1171 K redactor de	1171 K redactora de	1171 K jefe de	1171 K jefa de
escanea	1168 K el código	1187 K el código para descargar
escolta	1 K	357 K el pòdcast	357 K el podcast	357 K el nostre pòdcast	357 K el nostre podcast
escoltar	1 K
escucha	1 K	1182 K el pódcast	1182 K el podcast
escuchar	1 K	1243 K en
escuche	1 K
escute	1 K
essayez	1556 K
esta	52 K investigación	52 K investigação	52 K reportagem	1177 K noticia ha sido traducida	1177 K traducción se ha hecho	1177 K traducción ha sido	1177 K función utiliza	1184 K noticia pertenece a	1233 K noticia ha sido	1233 K información ha sido	1261 K traducción ha sido revisada	2753 K tradução foi feita	2753 K notícia foi traduzida	2807 K notícia foi	2807 K reportagem foi
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	1120 K contenido es exclusivo	1175 K contenido procede de	1175 K contenido proviene de	1177 K texto ha sido traducido	1177 K artículo ha sido traducido	1179 K reportaje forma parte del número	1179 K artículo forma parte del número	1184 K artículo pertenece a	1209 K vídeo no	1209 K video no	1209 K vídeo ya no	1209 K video ya no	1209 K contenido no	1209 K contenido ya no	1210 K contenido está alojado en	1210 K contenido procede de	1232 K artículo está protegido	1232 K contenido está protegido	1232 K artículo se publicó originalmente	1232 K artículo fue publicado originalmente	1233 K artículo ha sido	1233 K texto ha sido	1233 K artículo fue	1233 K contenido ha sido	1260 K artículo se publica con	1260 K artículo se publica en colaboración	1260 K artículo se publica gracias	1260 K artículo es una traducción	1261 K texto ha sido revisado	1261 K artículo ha sido revisado	2753 K texto foi traduzido	2753 K artigo foi traduzido	2784 K vídeo não	2784 K vídeo já não	2784 K conteúdo não	2784 K conteúdo já não	2785 K conteúdo está alojado	2785 K conteúdo está hospedado	2785 K conteúdo é fornecido	2806 K artigo está protegido	2806 K conteúdo está protegido	2806 K conteúdo é protegido	2806 K artigo é protegido	2806 K artigo foi publicado originalmente	2806 K texto foi publicado originalmente	2807 K artigo foi	2807 K texto foi	2807 K conteúdo foi	2834 K artigo é publicado em parceria	2834 K artigo foi publicado em parceria	2834 K texto foi publicado originalmente	2835 K texto foi revisado	2835 K texto foi revisto	2835 K artigo foi revisado
""", 'et': """
et	33 K vous	33 K toi	342 K pot interessar:
etusivu	96 K >	96 K '	96 K "	96 K /
etwas	44 K falsch
""", 'ex': """
exclusief	2425 K voor abonnees
exclusivo	1120 K para suscriptores
existing	872 K subscriber	872 K subscribers
experimentou	59 K
explainer	916 K:
explore	916 K more:	1025 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	1837 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
facebook	3473 K'ta
fai	2042 K il quiz	2042 K il test	2042 K il nostro
faites	1477 K un don	1478 K un don à
fale	2737 K com o autor	2746 K com o repórter	2746 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	1004 K
feel	68 K free to republish	937 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	916 K under:
fill	1025 K in	1025 K out
film	2660 K znajdziesz
find	12 K us	12 K os	899 K us on	899 K me on	965 K your next job	1025 K	1040 K
finden	12 K sie uns	707 K sie
finding	1051 K this useful
finn	12 K oss
first	1036 K published by	1036 K published in the	1064 K time here
fizessen	1863 K
""", 'fl': """
flash	984 K sale
fler	3253 K artiklar om	3257 K artiklar av
flere	521 K artikler om	525 K artikler af	2561 K saker om	2561 K saker fra	2562 K saker om	2565 K saker av	2578 K jobber på
""", 'fo': """
foglald	1863 K le
foglalja	1863 K le
folge	12 K	707 K
folgen	12 K sie	707 K sie
folgt	12 K
follow	12 K	899 K us	899 K @	899 K all the latest	899 K the latest	899 K our	946 K the	953 K	1025 K	1907 K
for	13 K a better	13 K the best	968 K more news	968 K more local	968 K more stories	968 K more on	968 K more coverage	968 K more of our	968 K more from	968 K the latest	976 K the best experience	976 K the best reading experience	984 K just	984 K only	990 K more on the story	1015 K just	1015 K only	1019 K reprint	1019 K reprints	1098 K membership enquiries	1098 K media enquiries	1098 K media inquiries	1098 K press enquiries	1098 K press inquiries	1098 K advertising enquiries	1098 K advertising inquiries	1098 K subscription enquiries	1098 K subscription inquiries	1098 K membership inquiries	1098 K sponsorship enquiries
forside	96 K >	96 K '	96 K "	96 K /
forsiden	96 K >	96 K '	96 K "	96 K /
fortell	59 K meg
fortsett	2598 K å lese
forward	3 K this	1077 K this	1077 K it to	1077 K the letter
foto	397 K # de #	397 K # / #	1226 K # de #	1226 K # / #	1226 K #/#	1962 K # dari #	1962 K # / #	2085 K # di #	2085 K # / #	2085 K #/#	2406 K:	2801 K # de #	2801 K # / #	2801 K #/#	2919 K # din #	2919 K # / #	3050 K galerija:	3459 K galeri:
fotogaleria	399 K:	2803 K:
fotogalerie	434 K:
fotogalerija	3173 K:
fotogallery	2087 K:
fotografia	2919 K # din #
fotostrecke	617 K:
found	7 K an	7 K a	69 K this useful	1051 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	647 K unsere ki
frage	709 K des tages
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	647 K sie unsere ki
free	68 K to republish	68 K to reprint	1065 K download	1065 K kit	1065 K guide	1065 K template	1065 K templates	1065 K ebook	1065 K e-book	1065 K checklist	1065 K toolkit	1065 K white paper	1065 K whitepaper	1065 K report	1065 K course	1065 K webinar	1065 K resource	1092 K shipping on orders	1092 K delivery on orders
freier	670 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	916 K the archive:	916 K our archive:	916 K our archives:	1015 K only	1015 K just
""", 'fu': """
fuiste	1169 ¿K testigo
full	916 K story:	916 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	916 K reading:
""", 'fy': """
fyll	2595 K inn	3286 K i
""", 'ga': """
ga	2522 K mee
gabung	12 K	1907 K
galeri	3459 K:
galeria	2803 K:
galerie	2921 K foto:
gambar	1962 K # dari #	1962 K # / #
gambas	1902 [K:video
gamble	1068 K responsibly
gaukite	2362 K
""", 'ge': """
ge	3286 K
geben	707 K sie
geef	3 K dit
gem	552 K
gemaakt	59 K?
generative	962 K ai
gengivelse	68 K tilladt
gerelateerd	2479 K:
gesponsert	86 K:	701 K von
gesponsord	86 K:	2495 K door
get	13 K the app	13 K our	23 K	857 K in touch	882 K the latest	882 K breaking news	889 K notified	946 K	946 K the	963 K tickets	963 K your tickets	976 K the	977 K text alerts	977 K news alerts	980 K the	980 K our	984 K	996 K permission to reuse	1025 K	1040 K	1041 K the	1043 K push	1049 K	1053 K	1064 K #% off	1065 K our free	1065 K the free	1096 K #% off your	1102 K it from
""", 'gh': """
ghi	3655 K rõ nguồn
""", 'gi': """
gi	2595 K
gib	707 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	3287 K du
gioca	2062 K ora:	2062 K ora a
giornalista	2025 K professionista	2025 K e scrittrice	2025 K e scrittore
giv	552 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	3187 K poudarki
""", 'go': """
go	990 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaria	2789 K de receber notificações
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	921 K a tip	921 K a story	921 K a news tip	922 K a question	1004 K	1026 K a	1026 K	1100 K a dilemma	1100 K a question for
""", 'gr': """
grab	1065 K our free	1065 K your free
graduada	1172 K en
graduado	1172 K en
grupo	2722 K do whatsapp
""", 'gu': """
guarda	2015 K anche	2015 K:	2015 K il video	2015 K anche:	2039 K il video qui sopra	2102 K su	2115 K la gallery	2115 K le foto	2115 K l'infografica
gulir	1930 K ke bawah	1930 K untuk
""", 'ha': """
ha	44 K hibát	1225 K ocurrido un error	1225 K habido un error	1845 K van információja	1845 K van információd	1845 K ön is átélt	1845 K te is átéltél	1845 K többet tud
haben	7 K sie einen fehler	621 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	3419 K	3423 K:	3469 K reklamdan
haberde	7 K hata	3407 K hata
haberin	3389 K devami için	3469 K devami	3487 K orijinali
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	1169 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	2029 K informazioni	2029 K una notizia	2029 K una segnalazione	2029 K una storia
hak	1965 K cipta dilindungi
hakaret	27 K içeren
hakka	1300 K
halaman	1929 K selanjutnya:	1962 K # dari #
hallgasd	1 K meg	1851 K meg
hallgass	1851 K minket
hallgassa	1 K meg	1851 K meg	1863 K meg
haluaisitko	1453 K
haluatko	1431 K kertoa	1438 K töihin	1438 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	532 K du oplysninger	532 K du viden	532 K du et godt tip	532 K du tip	532 K du flere oplysninger	532 K du oplevet	532 K du selv oplevet	532 K du en god historie	553 K du en historie	553 K du dokumentation	553 K du dokumenter	565 K du et tip	565 K du tip	565 K du et godt tip	565 K du en god historie	565 K du en historie	2565 K du et tips	2572 K du informasjon	2572 K du opplysninger	2572 K du flere opplysninger	2572 K du tips	2572 K du et tips	2572 K du opplevd	2572 K du erfaring	2572 K du tanker	2572 K du noe på hjertet	2597 K du en historie	2597 K du dokumenter	2597 K du dokumentasjon	3264 K du information	3264 K du uppgifter	3264 K du tips	3264 K du ett tips	3264 K du varit med om	3264 K du egna erfarenheter	3264 K du upplevt	3287 K du en historia	3287 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	353 K d'estar registrat	353 K detectat cap	353 K trobat cap	1169 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	3407 K mi fark	3418 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	857 K your say	921 K a tip	921 K a news tip	921 K a question about this	921 K a question for	922 K you been	922 K a story	975 K your say	1004 K a	1004 K you	1026 K you	1026 K we	1053 K	1072 K you made this	1072 K you tried this	1082 K you	1100 K a question for	1100 K you got a question	1100 K a dilemma
hay	7 K algún
haz	1153 K clic aquí	1169 K tu denuncia	1185 K nuestro test	1185 K el test	1185 K nuestro quiz
hazte	1114 K socio de
""", 'he': """
hear	1 K this	966 K this story	968 K more	1008 K the full	1008 K more	1025 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	2457 K je een tip	2458 K je een tip	2523 K je
heeft	2457 K u een tip	2458 K u een tip	2523 K u
hela	3294 K samtalet	3294 K intervjun
hele	560 K samtalen	560 K interviewet	2604 K samtalen	2604 K intervjuet
help	972 K us improve	1025 K
hem	96 K >	96 K '	96 K "	96 K /
hemen	3435 K oyna:
hent	13 K	529 K appen fra	543 K	552 K	2583 K
here	990 K's more on this
het	5 K reactieveld	2452 K beste van	2495 K artikel gaat verder onder	2495 K verhaal gaat verder onder	2495 K artikel gaat verder na	2495 K verhaal gaat verder na
""", 'hi': """
hi	396 K ha hagut un error
hiciste	59 K esta
hier	617 K lesen sie	617 K geht es zu	617 K geht's zu	651 K klicken, um	654 K geht es zum quiz	654 K geht es zum täglichen	713 K können sie den artikel	713 K können sie diesen artikel	713 K kannst du den artikel
highlights	961 K
highly	1076 K active question
hintergrund	617 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	554 K fortsætter
hit	1008 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	2578 K oss å bli bedre
hjem	96 K >	96 K '	96 K "	96 K /
""", 'ho': """
hoe	2503 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
home	96 K >	96 K '	96 K "	96 K /
hotline	41 K tòa soạn	41 K redaksi	3625 K: #
hou	28 K het
houd	28 K het	82 K je van
houve	2800 K um erro
how	8 K would you rate	8 K useful was	33 K do you feel	1002 K useful is this	1002 K helpful was this	1082 K has	1082 K have	1082 K did	1082 K are you	1082 K will	1082 K would
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	3287 K håller du med
husk	552 K at bekræfte	2595 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	553 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	1040 K use	1040 K used	1040 K love	1040 K bought	1040 K recommend	2014 K più letti di	2034 K punti chiave	2609 K appen
""", 'ic': """
ici	1576 K, un contenu provenant
icymi	916 K:
""", 'ie': """
ielogojies	2402 K
ievadi	2402 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	937 K you enjoyed this	937 K you liked this	1072 K you make this	1072 K you try this	1072 K you made this	1072 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	684 K feedback hilft
ihre	27 K beiträge	33 K meinung	654 K meinung ist uns wichtig	684 K rückmeldung hilft
""", 'ik': """
iklan	1930 K -	1973 K berlanjut
ikuti	12 K	1895 K berita	1907 K	1918 K survei	1918 K polling	1918 K jajak pendapat	1918 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	2031 K video non è disponibile	2033 K testo è stato realizzato	2039 K video inizierà	2041 K tuo commento sarà	2065 K gioco è vietato ai minori	2065 K gioco può causare	2065 K gioco d'azzardo può	2068 K video non	2107 K video inizia tra #	2107 K tuo video inizia tra #
ilgili	3389 K haber	3459 K haber:
ilginizi	3389 K çekebilir	3389 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan	3461 K olarak
ilmoittaudu	1438 K
""", 'im': """
im	617 K video:
image	929 K copyright	929 K source,	929 K credit:	1590 K # sur #	1590 K #/#	1590 K # / #
imagem	2801 K # de #	2801 K # / #	2801 K #/#
imagen	1226 K # de #	1226 K # / #	1226 K #/#
imaginea	2919 K # din #	2919 K # / #
imate	72 K pitanja	72 K vprašanja
imatge	397 K # de #	397 K # / #
immagine	2085 K # di #	2085 K # / #	2085 K #/#
impossibile	2068 K riprodurre	2071 K visualizzare questo contenuto
""", 'in': """
in	593 K ihrem postfach	593 K ihr postfach	614 K den kommentaren	912 K the comments section	912 K the comment section	916 K case you missed it:	966 K the video player above	2036 K edicola da	2036 K edicola con	2038 K collaborazione con	2057 K offerta	2432 K de app	2450 K de reacties
indtast	552 K
infographie	1592 K :
informationen	647 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
ingin	1949 K menerima notifikasi	1949 K dapat notifikasi
inicio	96 K >	96 K '	96 K "	96 K /
innlegg	27 K
inquadra	2044 K il codice	2044 K il qr code	2044 K il qr
inscreva	2755 K-se no nosso webinar
inscrivez	1485 K-vous gratuitement	1540 K-vous à notre webinaire
instagram	3440 K gönderisini	3473 K'da
instal	1920 K aplikasi
instala	13 K
instale	13 K
instaliraj	3073 K
instalirajte	3073 K	3098 K aplikaciju
install	13 K	1041 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	2029 K la tua lettera
""", 'ir': """
irtisano	1452 K
""", 'is': """
is	7 K something wrong	1004 K there	1026 K there	2523 K er iets
isi	1918 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izinsiz	3461 K kopyalanamaz	3461 K kullanilamaz	3461 K alintilanamaz
izlasi	2402 K
izle	3389 K:
izleyin	3389 K:
izniyle	3487 K yayimlanmiştir
izpildi	2393 K testu
izveido	2402 K
izvor	3077 K:
izvori	3077 K:
""", 'ja': """
ja	2388 K tev ir informācija	2388 K jums ir informācija	2388 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1452 K
jadikan	1907 K
jadilah	31 K yang pertama
jaga	1300 K
jak	452 K se vám líbil
jako	89 K prenumerator	89 K předplatitel
jatka	1454 K lukemista
jawab	1918 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	2504 K kunt niet meer reageren	2504 K kunt reageren	2512 K kunt je altijd	2512 K ontvangt vanaf nu	2512 K ontvangt een e-mail	3066 K li vam	3066 K li članak	3188 K bil članek	3188 K bila vsebina	3188 K bil povzetek
jeden	663 K montag neu	663 K dienstag neu	663 K donnerstag neu	663 K freitag neu	663 K samstag neu	663 K sonntag neu	663 K mittwoch neu
jederzeit	584 K kündbar	591 K widerrufen	591 K abbestellen	591 K abmelden
jelentkezz	1863 K be
jelentkezzen	1863 K be
jeste	59 K li probali	59 K li isprobali
jetzt	651 K reinhören	654 K tickets sichern	675 K lesen:	696 K # monate	696 K # wochen
""", 'ji': """
jika	1908 K anda mengetahui	1908 K anda punya
""", 'jo': """
job	529 K hos
jobb	2569 K i
jobba	3261 K på
jobbar	3264 K du
jobber	2572 K du
jocurile	2898 K de noroc pot	2898 K de noroc sunt interzise	2898 K de noroc dau
jogar	2778 K agora:
jogue	2755 K palavras cruzadas	2778 K agora:	2781 K com responsabilidade
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	857 K the conversation	864 K	899 K the conversation on	899 K us on	912 K the debate	946 K the	946 K	963 K us for	963 K us at	963 K us in	963 K us live	975 K the conversation	975 K the discussion	975 K the debate	984 K for	984 K now	1025 K	1030 K #	1030 K over #	1030 K more than #	1030 K our #
jornalista	2745 K formada	2745 K formado
jos	44 K huomaat
jouer	1569 K maintenant	1572 K comporte des risques
jouez	1569 K maintenant
""", 'ju': """
juega	1204 K ahora a	1204 K ahora al	1204 K ahora:
juga	374 K ara:
jugar	1204 K ahora:
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1454 K jatkuu
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kalan	3433 K karakter
kan	82 K du lide	553 K du lide
kanalimiza	12 K
kapcsolja	1863 K be
kapja	1863 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1285 K sul on vihje	1285 K sul on vihjeid	1301 K lugu	1301 K artikkel	1301 K tead	1301 K tahad
katso	1422 K myös	1422 K:	1422 K video	1422 K myös:	1452 K koko	1452 K kaikki
kaupallinen	86 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek	3461 K gösterilmeden
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	882 K up with	984 K reading	985 K reading with	1020 K reading:
ken	66 K je iemand	2523 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	532 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	1863 K minket
kerro	59 K kommenteissa	1431 K kokemuksesi	1431 K oma
keskustele	28 K	1462 K aiheesta	1462 K jutusta
keskustelu	1441 K on auki
key	961 K points	961 K takeaways
""", 'ki': """
ki	647 K-generierte inhalte	647 K-generierte texte	647 K-generierte zusammenfassungen	2602 K har
kijk	2453 K ook	2453 K hier	2477 K de uitzending	2477 K de hele	2493 K voor meer
kirim	1908 K foto	1908 K tulisan
kirimkan	1908 K foto
kirjaudu	1441 K	1452 K
kirjoita	1452 K suoraan	1452 K meille
kirjoitimme	1460 K
kirjoittaja	1433 K on	1433 K työskentelee
kirjuta	1285 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	2597 K du til
""", 'kl': """
klausies	2402 K
klausykite	2347 K	2362 K
klick	707 K
klicka	3254 K här
klicken	707 K sie
klik	522 K her	1907 K	2453 K hier	2493 K hier voor	2522 K
klikk	2562 K her
klikkaamalla	1452 K
kliknij	2644 K tutaj
kliknite	3114 K sem
klopt	2523 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	937 K someone	937 K anyone	1004 K	1026 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1452 K keskustelun kuulet
kolumna	3062 K izražava	3184 K izraža	3184 K odraža
kom	538 K til vores	2578 K på vårt	2578 K på vår	3270 K på vårt	3270 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	2362 K gali
kommentare	5 K	27 K	685 K können nur	713 K werden erst	713 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	614 K
kommentarsporet	5 K
kommenteerida	1300 K saavad
kommentering	5 K
kommentieren	5 K	685 K können	707 K sie
kommentit	5 K	27 K
kommentoimalla	1462 K	1462 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	437 K na autora	525 K journalisten	532 K journalisten	533 K	552 K	620 K:	2565 K journalisten	2572 K oss	2572 K journalisten	2573 K	2595 K
kontakta	3257 K reportern	3264 K oss via	3264 K reportern	3265 K	3286 K
konten	1944 K ini tidak	1945 K ini berasal dari	1945 K sematan dari	1945 K eksternal dari	1945 K dari	1965 K ini dilindungi
kontributor	1910 K:
konuyla	3389 K ilgili:
koop	2522 K
kopeeri	1300 K
kopier	552 K	2595 K
kopiera	3286 K
kopioi	1452 K
kopiuj	2668 K link
koreksi	1914 K artikel
""", 'kr': """
krijg	2522 K
""", 'ku': """
kui	1285 K sul on teema	1285 K sul on vihje	1285 K tead	1285 K märkasid
kunjungi	1915 K toko
kunne	69 K du lide	82 K du lide
kunstig	558 K intelligens har	2602 K intelligens har
kunstmatige	2474 K intelligentie kan fouten maken. controleer
kuula	1290 K podcasti	1300 K
kuulemme	1452 K mielellämme
kuuntele	1 K	1422 K:	1422 K myös	1422 K myös:	1439 K	1452 K
""", 'kv': """
kviz	3050 K:	3173 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	409 K'article continua	1493 K'essentiel de l'actualité	1520 K'auteur	1521 K'auteur	1530 K'essentiel par	1572 K'abus d'alcool est dangereux pour la santé	2019 K'autore	2020 K'autore	2098 K'articolo continua
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	409 K publicitat continua	409 K notícia continua	1239 K publicidad continúa	1239 K noticia continúa	1248 K publicidad termina en #	1544 K vidéo va commencer	1575 K vidéo n'est	1612 K vidéo commence dans #	1997 K tua email	2041 K tua opinione conta	2087 K diretta:	2098 K pubblicità continua	2098 K notizia continua	2107 K pubblicità termina tra #
laadi	1300 K alla
laat	59 K me weten	2477 K je dit artikel	2522 K
laatste	2452 K nieuws over
ladda	13 K ner	3274 K ner	3274 K ned	3286 K ner
lade	13 K	707 K
laden	13 K sie	707 K sie
lae	1300 K alla
lagre	2595 K
lainaus	68 K sallittu
lands	1048 K on mondays	1048 K on fridays	1048 K on sundays
langganan	1925 K
lanjut	1930 K membaca
lanjutkan	1930 K membaca
laporan	1909 K:	1910 K wartawan	1910 K kontributor
laporkan	1914 K kesalahan
lasi	2377 K arī	2377 K vairāk	2377 K vēl	2402 K
lasiet	2377 K arī
last	13 K ned	2583 K ned	2595 K ned	2609 K ned appen
lataa	13 K	1452 K
latest	915 K from	915 K in	915 K videos from
laureata	2025 K in
laureato	2025 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	1153 K puede interesar	1153 K puede interesar:	1487 K premier mois	1515 K meilleur de	2087 K foto:
lea	1153 K también	1153 K aquí	1153 K además	1153 K más	1153 K:	1153 K además:	1260 K el original
leave	59 K a star
lediga	3261 K jobb på	3261 K tjänster på
ledige	529 K stillinger hos	529 K stillinger på	2569 K stillinger i	2569 K stillinger hos
lee	13 K en	1153 K también	1153 K más	1153 K:	1153 K más:	1153 K aquí:	1187 K las noticias sin anuncios	1187 K sin anuncios en la app	1198 K aquí la nota completa	1260 K el original
leer	1153 K también	1153 K más
lees	13 K	2452 K meer over	2453 K ook	2453 K ook:	2453 K meer	2453 K meer:	2453 K verder	2453 K hier	2453 K:	2453 K verder:	2479 K ons dossier:	2479 K het hele verhaal:	2493 K het hele	2493 K het volledige	2493 K de hele	2493 K hier het hele	2493 K hier alles	2518 K ook dit artikel:	2518 K dit ook:	2519 K ook het interview	2519 K ook het verhaal	2519 K ook ons	2519 K ook onze	2519 K ook de analyse	2519 K ook de reportage	2519 K ook de column	2519 K ook dit	2519 K hier het interview	2519 K hier de analyse	2522 K	2524 K dit verhaal	2524 K dit artikel
leestip	2453 K:
legg	2595 K til
leggi	13 K	2014 K tutte le notizie	2015 K anche	2015 K anche:	2015 K qui	2015 K tutto	2015 K:	2015 K pure:	2026 K tutti gli articoli di	2119 K l'originale	2119 K l'articolo originale
legyen	31 K ön az első	1863 K
leia	13 K	2733 K mais sobre	2734 K também	2734 K também:	2734 K mais	2734 K:	2734 K aqui	2734 K mais:	2834 K o original	2834 K o artigo original
leiad	1300 K meid
leidsid	44 K	1291 K vea	1291 K artiklist vea
leiten	3 K sie
ler	2734 K também	2734 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1515 K plus lus	1530 K réponses sont générées	1531 K points clés	1624 K articles d	1624 K articles de	2561 K mer om	2562 K også	2562 K også:	2562 K mer	2562 K mer:	2562 K:	2562 K hele saken	2562 K om	2562 K her	2562 - K også	2569 K videre med	2583 K eavisen	2583 K avisa	2583 K avisen	2596 K	2598 K videre
lesedauer	723 K
leseempfehlung	675 K:
lesen	13 K sie	82 K sie gern	616 K sie mehr zu	616 K sie mehr zum	617 K sie auch	617 K sie mehr	617 K sie hier	617 K sie dazu	617 K sie jetzt	617 K sie außerdem	617 K sie mehr zum thema	675 K sie hierzu:	699 K sie weiter:	699 K sie unser dossier:	707 K sie
lesenswert	675 K:
leserbrief	614 K
leserbriefe	614 K an
leserkommentare	684 K geben
lesetipp	617 K	617 K:
lesezeit	723 K
lest	617 K auch
""", 'li': """
licence	1596 K creative commons
licencia	1199 K creative commons
licenciada	1172 K en
licenciado	1172 K en
license	996 K this
licenza	2090 K creative commons
lies	617 K auch	617 K mehr	617 K dazu	707 K
ligne	41 K de la rédaction
lihat	1902 K juga	1902 K juga:	1917 K video	1929 K pula:
liitu	56 K #	1300 K
liity	56 K #	56 K yli #	1452 K
like	12 K us	69 K this?	882 K what you're reading	899 K and follow	1051 K this?	1051 K this article	1051 K this story	1051 K this post	1051 K this piece	1051 K this newsletter	1051 K this column	1051 K this recipe	1051 K this podcast	1051 K this essay	1051 K this series	1051 K this guide	1051 K this blog	1051 K this interview	1051 K this letter	1051 K this review	1051 K this page	1051 K this issue	1051 K this read	1051 K this episode	1051 K this content	1051 K what you read	1051 K what you see	1051 K what you've read	1051 K what you're reading
liked	69 K this	1051 K this?	1051 K this article	1051 K this story	1051 K this post	1051 K this piece	1051 K this newsletter	1051 K this column	1051 K this recipe	1051 K this podcast	1051 K this essay	1051 K this series	1051 K this guide	1051 K this blog	1051 K this interview	1051 K this letter	1051 K this review	1051 K this page	1051 K this issue	1051 K this read	1051 K this episode	1051 K this content	1051 K what you read
liker	82 K du	2597 K du
liking	1051 K this?	1051 K this article	1051 K this story	1051 K this post	1051 K this piece	1051 K this newsletter	1051 K this column	1051 K this recipe	1051 K this podcast	1051 K this essay	1051 K this series	1051 K this guide	1051 K this blog	1051 K this interview	1051 K this letter	1051 K this review	1051 K this page	1051 K this issue	1051 K this read	1051 K this episode	1051 K this content
likte	69 K du	82 K du
limited	984 K time	984 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	3604 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1515 K tous nos articles	1516 K aussi	1516 K également	1516 K	1516 K notre	1516 K l'article	1516 K plus	1516 >> K
lisa	1300 K meid	1300 K
lisez	13 K	1516 K aussi	1556 K
listen	1 K to	916 K |	916 K:	966 K to the latest episode	966 K to the full episode	966 K to the full interview	966 K again on	1008 K to our	1008 K as	1025 K
live	522 K:	617 K-ticker:	2921 K text:
liveblog	2453 K:
""", 'll': """
llegeix	342 K també	342 K més
llegiu	342 K també
llicenciada	348 K en periodisme
llicenciat	348 K en periodisme
""", 'lo': """
lo	59 K has probado	1152 K más leído en	1152 K más visto en	1152 K último en	2108 K trovi su spotify
load	1091 K content from	1091 K external content
loe	1273 K ka	1273 K lisaks	1273 K veel	1273 K edasi:	1300 K
log	551 K ind eller opret	552 K ind	1025 K in
logg	2593 K inn eller	2595 K inn
logga	3285 K in eller	3286 K in	3300 K in
logi	1300 K sisse
loo	1300 K
looking	1025 K for	1040 K for
los	5 K comentarios	27 K comentarios	2480 K de dagelijkse
love	1051 K this?	1051 K this article	1051 K this story	1051 K this post	1051 K this piece	1051 K this newsletter	1051 K this column	1051 K this recipe	1051 K this podcast	1051 K this essay	1051 K this series	1051 K this guide	1051 K this blog	1051 K this interview	1051 K this letter	1051 K this review	1051 K this page	1051 K this issue	1051 K this read	1051 K this episode	1051 K this content	1052 K our
loved	69 K this	1051 K this?	1051 K this article	1051 K this story	1051 K this post	1051 K this piece	1051 K this newsletter	1051 K this column	1051 K this recipe	1051 K this podcast	1051 K this essay	1051 K this series	1051 K this guide	1051 K this blog	1051 K this interview	1051 K this letter	1051 K this review	1051 K this page	1051 K this issue	1051 K this read	1051 K this episode	1051 K this content
lowongan	1915 K kerja di
""", 'lu': """
lubisz	82 K
lue	1422 K myös	1422 K myös:	1422 K lisää	1422 K lisää:	1422 K:	1422 K seuraavaksi:	1452 K
lugu	1302 K jätkub
luister	1 K	2453 K ook	2453 K:	2453 K ook:	2477 K hier naar	2477 K de podcast	2522 K
luo	1441 K tunnus	1452 K
""", 'ly': """
lyssna	1 K på	3254 K	3254 K:	3286 K
lyt	1 K til	522 K til	552 K
lytt	2562 K til	2595 K
""", 'ma': """
maak	2480 K de puzzel	2489 K een bedrag over	2489 K je gift over	2489 K uw gift over	2489 K je bijdrage over	2489 K uw bijdrage over	2522 K
maandelijks	2425 K opzegbaar
mach	654 K den test:	707 K
machen	654 K sie den test:	654 K sie mit bei unserer	707 K sie
macie	72 K pytania
made	59 K it?	1072 K this recipe	1072 K this
mai	2858 K multe detalii	2858 K mult pe această temă:	2886 K multe articole despre	2886 K multe știri despre
mail	1077 K this	2456 K de auteur	2468 K	2522 K
main	1939 K sekarang:
mainkan	1939 K sekarang:
mais	2733 K lidas em	2733 K de	2733 K sobre	2733 K notícias de	2733 K notícias sobre	2737 K artigos de
make	12 K us	857 K a donation	857 K a contribution	857 K a gift	1025 K
manda	1168 K tus fotos
mandanos	1168 K
mande	2749 K sua sugestão	2749 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1907 K bergabung
masuk	1934 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	2647 K temat?	2647 K temat dla
matote	2363 K klaidą
mau	1949 K menerima notifikasi
""", 'me': """
me	59 K conta	59 K conte
med	89 K et digitalt abonnement	89 K et abonnement	89 K abonnement	89 K en prenumeration	89 K en digital prenumeration	89 K ett abonnemang	2609 K appen	2609 K appen vår
meer	2452 K over	2452 K uit	2452 K van	2452 K nieuws over	2453 K lezen:	2456 K artikelen van	2456 K van deze auteur	2493 K nieuws uit	2493 K nieuws over	2493 K weten?	2493 K over dit	2518 K over dit onderwerp:	2523 K lezen over
meest	2452 K gelezen in
meet	921 K the author	963 K our	1025 K
mehr	616 K zum thema	616 K aus	616 K von	616 K zu	616 K lesen über	616 K über	617 K zum thema	617 K dazu	617 K dazu:	617 K lesen:	617 K aus dem ressort	617 K aus der region:	620 K vom autor	620 K von der autorin	620 K artikel von	647 K informationen zum einsatz von ki	675 K nachrichten aus	675 K aus dem archiv:	699 K hintergründe dazu:	699 K zu diesem thema:
meistgelesen	616 K in
mejla	3264 K reportern	3265 K
meld	2522 K je	2578 K deg på vårt	2595 K deg
melde	707 K
melden	707 K sie
members	1027 K can read	1058 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1863 K
mer	2561 K om	2561 K fra	2562 K om saken:	3253 K om	3253 K från	3254 K om ämnet:	3254 K läsning:	3257 K av
merci	28 K de rester	28 K de respecter
mere	521 K om	521 K fra	522 K om emnet:
message	1083 K us on	1083 K us at	1083 K the newsroom
mest	3253 K läst i
met	89 K een abonnement	89 K een digitaal abonnement	2467 K medewerking van	2467 K dank aan anp	2467 K dank aan belga
mettiti	2042 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	1153 K también	1153 K:	1153 K también:	1182 K el video arriba	1182 K el vídeo de arriba
mit	33 K gondol	89 K einem abo	89 K einem abonnement	89 K einem digitalabo	89 K dem digitalabo	584 K einem abo	627 K material von	628 K material von
mitarbeit	641 K:
""", 'mn': """
mnenja	3184 K avtorjev
mnenje	3184 K avtorja
""", 'mo': """
modtag	552 K
mohlo	434 K by vás zajímat:
molimo	28 K vas da
mon	1616 K don :
monat	584 K kostenlos	584 K gratis
mooi	69 K verhaal
more	915 K from	915 K on	916 K from	916 K on this	916 K to read:	916 K on this story:	916 K on this topic:	916 K stories:	916 K on:	921 K by	921 K stories by	990 K coverage:	1020 K news:	1022 K videos from	1037 K local headlines	1037 K local news	1037 K local stories	1037 K national news	1037 K top stories	1037 K world news	1037 K business news	1037 K sports news	1037 K breaking news	1094 K:	1094 K |
most	915 K read in	915 K read on	915 K viewed in	915 K popular in	915 K popular on	1020 K read:
""", 'mu': """
mua	3609 K vé
muhabir	3423 K:
muista	1452 K vahvistaa
mus	2362 K rasite
must	916 K read:	1020 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	2495 K de advertentie gaat	2713 K sua caixa de entrada	3194 K voljo v	3194 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	596 K-app
nad	52 K tym tekstem
nahlaste	474 K chybu
najdete	12 K nás
najnowsze	2643 K z
najnowszy	2650 K numer
najpopularniejsze	2643 K w
namestite	3194 K
namluveno	451 K
napisz	31 K pierwszy
napiszcie	59 K
naslovna	96 K >	96 K /
naslovnica	96 K >	96 K /
nata	2025 K a
nato	2025 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1863 K felejtse el megerősíteni
need	1040 K a	1100 K advice
neem	2525 K nu
nehmen	707 K sie
nei	2012 K commenti
nella	1997 K tua mail	1997 K tua email	1997 K tua casella
nema	32 K komentara
nemate	3083 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	616 K artikel aus
never	1043 K miss
new	984 K year sale	1023 K episodes	1051 K here?	1064 K here	1064 K to us	1068 K customers only	1074 K replies are no longer allowed
news	41 K hotline	41 K tip line	596 K-app
newsblog	617 K:
newsdesk	41 K hotline
newsletter	593 K an	593 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	916 K:
""", 'ng': """
nghe	1 K	3595 K:	3610 K podcast của báo	3610 K podcast của chúng tôi	3610 K toàn bộ bài	3610 K bài viết
""", 'ni': """
nicht	614 K mehr kommentieren	614 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	2677 K masz czasu czytać
nieuws	2523 K via whatsapp
nikmati	1920 K berita	1925 K
nimate	3204 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	1153 K te pierdas:	1212 K podemos mostrar este contenido	1212 K es posible mostrar este contenido	2713 K seu e-mail	2713 K seu email	2722 K facebook e no	2722 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
nombre	1567 K de caractères restants
non	27 K saranno pubblicati	32 K ci sono ancora commenti	2071 K possiamo mostrare questo contenuto
normas	1150 K de participación
nos	1516 K lecteurs ont lu	2731 K comentários
noskaties	2402 K
not	1051 K on the list yet?	1051 K on our list yet?
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	1152 K de
notify	889 K me of	889 K me when
notre	1516 K dossier	1516 K article	1516 K enquête :	1516 K reportage :	1592 K dossier sur
nous	12 K suivre
nova	3190 K številka
novi	3068 K broj
now	916 K read:	1015 K only	1015 K just
nowy	2650 K numer
""", 'nu': """
nu	32 K există comentarii	2499 K # weken voor	2499 K # maanden voor	2515 K de eerste maand voor	2525 K met korting
nur	584 K für mitglieder	696 K # euro	696 K # €	716 K für kurze zeit	716 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	437 K autorovi	437 K autorce	2647 K autorze	2647 K autorce	2746 K autor escreve segundo o novo	2761 K seu comentário será	2781 K jogo é para maiores	2784 K vídeo não	2814 K artigo continua	2823 K anúncio termina em #	2823 K vídeo começa em #	2868 K postare distribuită de
""", 'ob': """
obejrzyj	2644 K wideo	2644 K:	2660 K film	2660 K wideo
objevili	7 K jste
obserwuj	12 K	2674 K
""", 'oc': """
ocenite	3066 K	3188 K
ocijenite	3066 K
ocorreu	2800 K um erro
""", 'od': """
od	3101 K # eura
odds	1068 K courtesy of
""", 'of': """
ofert	355 K per
oferta	1262 K especial lectores
offerta	2057 K speciale	2121 K speciale lettori
offre	1628 K spéciale lecteurs
offrez	3 K
offrir	3 K
ofrecido	1181 K por
""", 'og': """
oglejte	3173 K si video
""", 'ok': """
okuyun	3389 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1285 K midagi	1285 K kogenud
oletko	1431 K kokenut	1431 K itse kokenut
oliko	1453 K tästä
olvasd	1837 K el	1837 K el:	1863 K el
olvass	1837 K tovább:
olvassa	1837 K el	1837 K el:	1837 K el ezt is	1863 K el
""", 'om': """
om	525 K forfatteren	525 K skribenten	2425 K verder te lezen	2450 K te reageren	2565 K forfatteren	2565 K skribenten	3257 K skribenten	3257 K författaren
""", 'on': """
on	898 K facebook and twitter	898 K facebook, twitter	898 K instagram, facebook	898 K twitter and facebook	898 K instagram and facebook	916 K our site:	1041 K mobile	1041 K your phone	1041 K the go	1041 K the move
onbeperkt	2425 K toegang
onko	1431 K sinulla juttuvinkki	1431 K sinulla vinkki	1431 K sinulla tietoa	1431 K sinulla aiheesta	1453 K sinulla asiakirjoja
only	974 K registered	974 K subscribers	974 K members
ontdek	23 K meer van	2522 K
ontvang	2429 K elke	2522 K
onze	2477 K podcast is te
""", 'oo': """
ook	2453 K interessant:	2518 K in het nieuws:	2518 K lezen:
""", 'op': """
op	2440 K facebook en twitter	2440 K facebook, twitter	2440 K facebook en instagram	2440 K facebook, instagram
opazili	44 K ste
opdaget	553 K en fejl
opdater	552 K
open	1041 K the
opinion	916 K |
opozorite	3206 K na napako
oppdater	2595 K
opprett	2593 K en	2593 K konto	2593 K bruker	2595 K
oppsummeringen	26 K er
oprac	2672 K.
opracowanie	2672 K:
opret	551 K en gratis	551 K dig gratis	552 K
opsummeringen	26 K er
""", 'or': """
or	1092 K # interest-free	1092 K # payments of	1092 K four interest-free
ordenar	1240 K por	1240 K:	2815 K por:
order	1025 K	1087 K reprints
ordina	2099 K per:
originally	1036 K published by	1036 K published in	1036 K published on
orijinal	3487 K makaleyi okuyun
""", 'os': """
os	5 K comentários	27 K comentários
osale	1290 K	1300 K
osallistu	1438 K	1452 K	1462 K keskusteluun
ossza	3 K meg	1863 K meg
osta	1290 K pilet	1300 K	1438 K liput	1452 K
oszd	3 K meg	1863 K meg
""", 'ot': """
ota	1431 K yhteyttä toimittajaan	1431 K yhteyttä toimitukseen	1435 K yhteyttä	1452 K yhteyttä	1452 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	990 K earlier coverage:	1020 K latest coverage:	1029 K app	1029 K podcast	1029 K newsletter	1029 K channel	1029 K telegram channel	1029 K whatsapp channel	1029 K free newsletter	1029 K daily newsletter	1029 K apps	1058 K subscribers get	1058 K members get
out	981 K every	1048 K on fridays	1048 K on sundays
ouvir	1 K	2818 K no
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	3065 K sažetak
over	1068 K #s only	2457 K de auteur	2458 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
page	1590 K # sur #	1590 K # / #	1590 K #/#
pagina	2085 K # di #	2085 K #/#	2919 K # din #	2919 K # / #
paid	941 K for by
para	1150 K participar	1150 K comentar	1169 K comunicarse con	1169 K contactar con	1184 K poder comentar	1212 K ver este contenido	2731 K comentar	2787 K ver este conteúdo	2787 K visualizar este conteúdo
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	2036 K al nostro
participe	12 K
participez	1540 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	961 K of this article	961 K of this story
paru	1596 K initialement dans
pas	32 K encore de commentaire
pasang	1920 K aplikasi
pasidalinkite	2348 K savo istorija	2362 K
pass	894 K this on	1077 K this
passend	617 K dazu	617 K dazu:
patreon	3413 K'dan
patrocinado	1262 K por
pay	1092 K in #	1092 K in three	1092 K in four
paying	1058 K members get
payment	867 K methods:
""", 'pe': """
peatoimetaja	1282 K:
pentru	2868 K a vedea acest	2868 K a vizualiza acest	2904 K a vedea acest conținut	2904 K a vizualiza acest conținut	2904 K a afișa acest conținut
penulis	1909 K:	1910 K:	1910 K :
per	382 K veure aquest contingut	382 K mostrar aquest contingut	593 K e-mail zugeschickt	593 K mail zugeschickt	1990 K leggere tutto	1992 K gli abbonati	1992 K chi ha un abbonamento	2012 K commentare	2015 K approfondire	2015 K approfondire:	2026 K contattare l'autore	2026 K contattare l'autrice	2026 K scrivere all'autore	2026 K scrivere all'autrice	2029 K segnalazioni	2071 K visualizzare questo contenuto	2071 K vedere questo contenuto
peramban	1944 K anda tidak
perguntas	72 K?
periodista	348 K especialitzada	348 K especialitzat	1171 K de	1171 K especializada	1171 K especializado
permitida	68 K a reprodução
perskaitykite	2362 K
pewarta	1909 K:	1910 K:	1910 K :
""", 'ph': """
photo	1590 K # sur #	1590 K #/#	1590 K # / #
""", 'pi': """
pick	1092 K up available at
pickup	1092 K available at
piedalies	2402 K
piesakies	2393 K
pievieno	2402 K mūs	2402 K
pievienojies	56 K #	2387 K	2402 K
pievienojieties	2387 K
pilihan	1902 K editor:
pirkite	2353 K bilietus
pitaj	3065 K
pitajte	3065 K
pitanja	72 K
pitch	857 K in
""", 'pl': """
place	965 K a classified	965 K an ad
play	970 K our	970 K today's	1025 K	1068 K responsibly
please	28 K keep	28 K be	28 K stay	28 K respect	1068 K gamble responsibly	1076 K be sure to answer the question	1076 K read the rules before
plus	1515 K d'articles sur	1515 K d'infos sur
""", 'po': """
pobierz	13 K	2663 K z	2663 K w	2663 K na	2663 K w sklepie	2674 K aplikację	2692 K aplikację
podaruj	3 K	2668 K
podcast	617 K-tipp:	916 K:	1516 K :
podcastunk	1851 K
pode	2734 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podoba	69 K się	82 K ci się
podporte	81 K	3144 K
podporujte	469 K	3144 K
podprite	81 K	3201 K
podsumowanie	26 K wygenerowane	26 K zostało	2656 K artykułu	2656 K wygenerowane	2656 K przygotowane
podziel	3 K się
pogledaj	3050 K video
pogledajte	3050 K i	3050 K još	3050 K video	3050 K:
poglejte	3173 K tudi	3173 K:
poin	1913 K penting oleh	1913 K-poin penting oleh
points	1531 K clés
pokud	44 K najdete
polecamy	2644 K:
poll	971 K:
pomohl	452 K vám
pomohol	3128 K vám
pon	1185 K a prueba tus
ponatis	68 K dovoljen
ponturi	2864 K și sesizări
popular	915 K in
portada	96 K >	96 K '	96 K "	96 K /
posa	353 K a prova els teus
posez	1530 K vos questions	1530 K votre question
poslat	464 K
poslechnout	1 K
post	912 K a comment
posted	915 K in	916 K in:
posts	27 K
potrebbe	2015 K interessarti:
pots	346 K enviar-nos
pour	1475 K nous soutenir	1485 K débloquer	1513 K réagir	1513 K commenter	1516 K aller plus loin	1516 K rappel :	1534 K nous contacter	1534 K contacter	1544 K écouter cet épisode	1572 K votre santé, mangez	1572 K votre santé, évitez	1572 K votre santé, pratiquez
povezano	3050 K:
povzetek	3187 K	3187 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	3114 K si	3114 K si video
""", 'pr': """
pr	86 [K]	86 【K】	2163 K:
pratite	12 K	3080 K
preberite	3173 K tudi	3173 K še	3173 K več	3173 K:	3173 K si
precio	1262 K: # €
prefer	945 K
pregunta	351 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului	2923 K fără acord
prenesi	3194 K
prenesite	13 K	3194 K	3201 K aplikacijo
prenota	2036 K il tuo posto per l'evento
prenumerata	2360 K nuo
prenumeruokite	2360 K ir skaitykite	2360 K nuo	2360 K tik	2362 K
press	1008 K play
pretplatite	3080 K se na
preuzimanje	68 K dozvoljeno
preuzmi	3073 K	3098 K aplikaciju
preuzmite	13 K	3073 K	3080 K aplikaciju	3098 K aplikaciju
previous	990 K coverage:
previously	916 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	3085 K pogrešku
prijavite	3085 K grešku	3085 K pogrešku	3206 K napako
prima	96 K pagină >
primetili	7 K ste
primijetili	7 K ste
print	3 K this	1077 K this
prisijunk	56 K prie #
prisijunkite	2346 K prie	2362 K
prisluhnite	3173 K podkastu
privacy	882 K notice:
prix	1628 K public
probeer	2499 K # maanden voor	2499 K # weken voor	2515 K	2522 K
proefabonnement	2425 K
profitez	1556 K
prohibida	401 K la reproducció
promoted	941 K by	994 K:
prosimy	28 K o
protokoll	641 K:
przeczytaj	2644 K także	2644 K też	2644 K:	2644 K też:
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
pubblicato	2090 K originariamente su	2090 K originariamente in	2119 K con il permesso
publicado	1161 K originalmente en	1232 K originalmente en	1260 K con permiso de	2806 K originalmente em	2806 K originalmente no	2806 K originalmente na	2834 K com permissão
publicat	401 K originalment a	2923 K inițial în	2923 K inițial pe
publicitate	86 K:
publicitatea	2931 K continuă
publireportage	86 K :
publirreportaje	86 K:
published	981 K every
puede	12 K seguir	1169 K enviarnos	1169 K contactar	1169 K escribir
puedes	12 K seguir	1153 K leer también	1153 K leer:	1169 K enviarnos	1169 K contactar	1169 K escribir	1182 K escuchar todos los episodios
punti	2034 K chiave
puntos	1177 K clave generados
punya	66 K teman yang	72 K pertanyaan	1908 K informasi	1908 K cerita	1908 K foto	1908 K keluhan
puoi	12 K seguirci	2029 K inviarci
push	599 K-nachrichten	599 K-benachrichtigungen	599 K-mitteilungen
pushmeldingen	2435 K
""", 'py': """
pysy	28 K
pytania	72 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
qualcosa	2084 K è andato storto
quan	3600 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	1161 K prohibida
quelle	626 K: dpa	626 K:
quellen	626 K:
quer	2749 K sugerir	2749 K contar	2749 K receber as principais	2789 K receber notificações	2789 K receber as nossas notificações	2789 K receber alertas
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	2033 K traduzione	2091 K notizia è stata
questions	72 K?	73 K about this article	73 K about this story	1004 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	2033 K articolo è stato tradotto	2036 K articolo è pubblicato sul numero	2041 K articolo aderisce	2068 K video non	2068 K contenuto non	2069 K contenuto è ospitato da	2069 K contenuto proviene da	2090 K articolo è protetto	2090 K contenuto è protetto	2090 K articolo è stato pubblicato originariamente	2091 K articolo è stato	2091 K testo è stato	2091 K contenuto è stato	2119 K articolo è pubblicato	2119 K articolo è tratto da	2120 K testo è stato revisionato	2120 K testo è stato rivisto	2120 K articolo è stato revisionato
quick	990 K read:
quieres	1169 ¿K contarnos	1214 K recibir notificaciones	1214 K recibir nuestras notificaciones	1214 K recibir alertas
quiz	690 K:	1559 K.	1559 K -	1559 K :	1592 K :	2803 K:	3405 K:
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	3083 K slušate
radote	44 K	2354 K klaidą
raje	3204 K poslušate
raksti	2388 K autorei	2388 K autoram
raksts	2404 K turpinās
rakstu	46 K drīkst
rangkuman	1913 K ini	1913 K oleh	1913 K ai
rate	8 K this
""", 're': """
re	1559 (K)lire
reach	921 K the reporter	921 K the author	953 K	1084 K reporter	1084 K columnist
reacties	5 K	27 K	2504 K worden
read	13 K this in	915 K more on these	915 K more about	915 K more from	916 K more	916 K more:	916 K also	916 K next	916 K:	916 K |	916 K all about it	916 K next:	921 K more by	968 K more of our	976 K this and more	976 K this story	980 K our	984 K on with	984 K on for	985 K on with	990 K the full report here	990 K the full story here	1020 K our explainer:	1020 K our analysis:	1020 K our guide:	1020 K our interview:	1020 K this next:	1020 K our latest:	1025 K
readers	974 K must use	974 K must log	1064 K get #%	1064 K save
reading	1051 K this on
reageren	5 K	2504 K kan	2504 K is alleen	2524 K op dit artikel
receive	881 K emails from	889 K notifications	980 K the	980 K our	1043 K push	1053 K
recevez	1493 K chaque	1493 K tous les	1493 K gratuitement
recevoir	1499 K les alertes
recibe	1129 K cada	1129 K todas las	1168 K las noticias	1168 K en tu whatsapp
recibir	1135 K notificaciones
recomandarea	2858 K noastră:
recomendado	2734 K:
recomendamos	1153 K:
recomienda	3 K
recommended	916 K:	990 K reading:
redactor	348 K de	1171 K de	1171 K en
redactora	348 K de	1171 K de	1171 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	641 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	2403 K kļūdu
regala	3 K
regale	3 K
regarder	1516 K :	1607 K sur
regardez	1544 K la vidéo ci-dessus	1544 K la vidéo ci-dessous
register	963 K for our	1025 K
registreeru	1290 K
registrer	2593 K deg
registrera	3285 K dig	3300 K dig
registrieren	582 K sie sich
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
reklam	3448 K engelleyici kullaniyorsunuz	3448 K engelleyici kullandiğiniz
reklamdan	3469 K sonra
reklamin	3469 K ardindan	3478 K bitmesine #
relacionado	1153 K:	2734 K:
related	916 K:	916 K |	916 K story:	916 K stories:	916 K article:	916 K reading:	916 K video:	916 K content:	1020 K coverage:
relire	1516 K
remarks	27 K
rendeld	1850 K meg
rendelje	1850 K meg	1863 K meg
report	7 K an error	7 K a mistake	1025 K
reporter	1909 K:	1910 K:
reporting	929 (K by	930 K by	931 K by
reprints	68 K free
reprise	68 K autorisée
reproducerea	2923 K fără acord
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1179 K tu plaza
reserve	963 K your seat	2755 K já o seu lugar na conferência
resim	3457 K # / #
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1548 K informé avec notre appli	1548 K informés avec notre appli
resum	351 K generat	351 K fet
resume	1177 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1516 K	1516 K ici	1540 K notre hors-série	1544 K tous les épisodes
revisado	1261 K por un
rezervuokite	2362 K
rezime	3065 K
rezumat	2869 K generat	2869 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1997 K ogni
ringkasan	1913 K ini	1913 K dibuat	1913 K oleh	1913 K ai	1966 K ini
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	2362 K
""", 'ry': """
ryhdy	1452 K
""", 's': """
s	89 K předplatným	89 K predplatným	396 K'ha produït un error	467 K využitím zpráv
""", 'sa': """
saada	1285 K oma vihje	1285 K meile	1285 K oma arvamuslugu	1285 K arvamuslugu	1300 K
saat	1452 K ilmoituksen	1452 K sähköpostin	1452 K
saiba	2734 K mais	2734 K mais:
saken	46 K kan	2598 K fortsetter
saksikan	1902 K juga	1917 K video	1917 K live	1917 K live streaming
sale	984 K:
saluran	41 K aduan redaksi
salvesta	1300 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
samo	3101 K #
sans	1487 K engagement
save	985 K #% on your first	985 K #% on an annual	985 K #% on a digital	1064 K #%	1096 K #% on your
sayfa	3457 K # / #	3457 K #/#
sazinies	2402 K
saznajte	3050 K više:
""", 'sc': """
scan	946 K to join	976 K the qr code	976 K the code
scannez	1548 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	692 K
schalten	692 K sie
schau	707 K
schenk	673 K diesen
schenken	673 K sie diesen
schick	707 K
schicken	707 K sie
schlagworte	616 K zu
schon	696 K ab # euro
schreib	707 K
schreiben	31 K sie den ersten	620 K sie unserem autor	620 K sie der autorin	620 K sie uns	707 K sie
schrijf	2522 K je
scopri	23 K di più da	2036 K i giochi	2036 K i nostri giochi
scrivi	31 K il primo	2018 K all'autore
scroll	966 K down for video	1930 K ke bawah	1930 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	522 K også	522 K video	522 K også:	538 K flere jobs	552 K hele	552 K flere	552 K alle	1184 K adhiere a los criterios	1199 K permite la reproducción	1225 K ha producido un error	2029 K vuoi raccontare	2029 K hai informazioni	2562 K også	2562 K video	2562 K også:	2595 K hele	2595 K alle	2595 K mer av	2749 K tiver informações	2749 K você tem informações	3254 K också	3254 K även	3254 K även:	3286 K hela	3286 K alla	3286 K mer av
sea	28 K respetuoso	31 K el primero
search	1007 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	915 K more from	916 K also	916 K more	916 K more:	916 K also:	921 K all posts by	921 K author archive	1020 K our explainer:	1022 K more videos	1025 K
seen	44 K a typo	44 K a mistake	1026 K
segera	1891 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	1173 K
seguinos	12 K
seguir	1173 K a
seguiu	12 K-nos
sehen	651 K sie hier das	651 K sie im video	651 K sie das video	707 K sie
sei	31 K der erste	31 K die erste	2029 K stato testimone	2029 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira	2781 K responsável, beba
sekite	2346 K	2362 K
seko	2387 K	2402 K
sekojiet	2387 K
selanjutnya	1929 K:
sem	32 K comentários
senaste	3253 K nytt om
send	3 K this	532 K os et krypteret	532 K os dit tip	552 K	921 K us your	921 K tips to	921 K your tips	921 K feedback to	921 K your story ideas	1004 K us	1004 K your	1004 K photos	1004 K pictures	1025 K	1077 K this	1077 K it on	2572 K sikkert tips	2572 K tips	2595 K	2595 K saken videre
senden	707 K sie
seneste	521 K nyt om
sent	981 K every	981 K each	1048 K on mondays	1048 K on tuesdays	1048 K on wednesdays	1048 K on thursdays	1048 K on fridays	1048 K on saturdays	1048 K on sundays
seotud	1273 K:
ser	2597 K du noe feil	3287 K du något fel
ses	1519 K derniers articles	1624 K derniers articles
set	44 K en fejl	1025 K
sett	44 K en feil
setzen	707 K sie
seu	27 K comentário	2761 K comentário será
seuraa	12 K	1435 K kirjoittajaa	1435 K toimittajaa	1452 K
""", 'sf': """
sfoglia	2115 K la gallery
""", 'sh': """
share	3 K this	3 K the article	921 K your story	1004 K your	1025 K	1077 K this
shop	1025 K	1102 K now:
short	912 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	346 K tens informació	1169 K tienes información	1169 K tiene información	1169 K tenés información	1169 K conoces algún	1169 K conoces un caso	1231 K quieres ponerte en contacto con	1231 K quiere ponerse en contacto con	1231 K quieres contactar con	1534 K vous avez des informations	1534 K vous disposez	1534 K vous souhaitez	2084 K è verificato un errore
sia	31 K il primo
sichere	707 K
sichern	707 K sie
sie	7 K haben einen fehler	12 K finden uns	620 K erreichen die autorin	620 K erreichen den autor	640 K erreichen	716 K haben schon ein abo	716 K haben ihr limit	716 K haben das limit	716 K haben schon ein konto
sieh	651 K dir das video
siehe	617 K auch
siga	12 K	12 K-nos	1168 K el canal	2746 K este autor	2746 K esta autora
sign	857 K up here	881 K up to get	881 K up to receive	882 K up to	882 K up for	882 K up here	882 K up (it's	977 K up for push	977 K up for alerts	977 K up for text alerts	977 K up for breaking news alerts	1012 K up to our	1012 K up for our	1012 K up for breaking	1012 K up for free	1025 K up	1025 K in	1049 K up to	1049 K up for
sigue	12 K a	1153 K leyendo:	1168 K el canal	1173 K a	1198 K toda la actualidad	1239 K leyendo tras
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1902 K juga	1902 K juga:	1902 K:	1902 K video	1907 K berita	1917 K video	1928 K berita selengkapnya	1928 K berita lainnya	1929 K juga video
sin	32 K comentarios
sintesi	26 K generata
sirala	3470 K:
sisa	1934 K artikel gratis	1937 K karakter
sisesta	1300 K
siste	2561 K nytt om
sitter	2597 K du på	3287 K du på
siz	33 K ne
sizce	33 K
sizin	3418 K başiniza
""", 'sk': """
skaitykite	2336 K daugiau	2336 K taip pat	2336 K ir	2362 K
skapa	3285 K ett	3285 K konto	3286 K	3300 K ett konto	3300 K konto
skaties	2377 K arī	2402 K
skicka	3286 K
skinite	13 K	3073 K	3098 K aplikaciju
skontaktuj	2647 K się z autorem
skopiuj	2668 K link	2668 K
skriv	532 K til journalisten	533 K til	552 K	552 K direkte	2595 K inn	2595 K direkte	2595 K til oss	3286 K upp	3286 K direkt
""", 'sl': """
sledite	12 K	3201 K
sleduj	12 K
sledujte	12 K	434 K:	469 K	3144 K
slik	2594 K bruker	2594 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	647 K nutzen wir ki
sob	2746 K supervisão de
sobre	1157 K el autor	1157 K la autora	1157 K la firma	1158 K el autor	1158 K la autora	1158 K la firma	2738 K o autor	2738 K a autora	2739 K o autor	2739 K a autora
sois	31 K le premier
soit	1616 K # € après	1616 K #€ après
solliciteer	2525 K nu
sollten	620 K ihnen fehler
solo	1120 K para suscriptores	1992 K per abbonati	2057 K per te
som	89 K abonnent	89 K digital abonnent	89 K prenumerant
somente	2709 K para assinantes
sondage	1559 K -	1559 K.
sorodna	3173 K novica
sorodno	3173 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	2055 K
sostieni	81 K	1984 K	1984 K il	1984 K la	2055 K
souhrn	451 K	451 K článku
sous	1596 K licence creative commons
soutenez	81 K	1478 K	1478 K le
soutenir	1478 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	3286 K
special	984 K offer	990 K report:
speel	2480 K onze
spela	3286 K upp
spelregels	2450 K
spende	576 K für
spenden	576 K für	667 K an:
spendenkonto	667 K:
spiel	654 K unser
spielen	654 K sie unser
spill	2595 K av
sponsored	941 K by	994 K:	1037 K by our
sponsorizzato	2038 K da
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	3201 K
spring	984 K sale
spune	59 K-mi
spytaj	2656 K
""", 'st': """
sta	2522 K
start	984 K your	1011 K your day with	1011 K your morning with	1011 K your week with	2525 K nu
startseite	96 K >	96 K '	96 K "	96 K /
stavovi	3062 K autora	3062 K izraženi	3062 K izneti	3062 K izneseni
stay	28 K on topic	882 K up to date with	968 K with	976 K ahead with	1025 K	1043 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	2522 K
stellen	647 K sie der
stem	552 K	2480 K mee	2522 K	2595 K
steun	81 K	2498 K	2522 K
stiahnite	13 K si	3144 K si aplikáciu
stimm	654 K jetzt ab:
stimmen	654 K sie jetzt ab:	707 K sie
story	997 K by
straipsnis	2364 K tęsiasi
streszczenie	26 K wygenerowane	2656 K	2656 K artykułu
strona	96 K główna >	96 K główna '	96 K główna "	96 K główna /
stuur	3 K dit	2522 K
""", 'su': """
su	27 K comentario	2003 K facebook e twitter	2003 K facebook e instagram
subscreva	2759 K o nosso podcast
subscribe	12 K to our	864 K to	882 K to	946 K to the	946 K to	974 K to comment	984 K	1025 K	1027 K for	1049 K to
subscribers	1027 K can read	1058 K get
subscriptions	985 K start at
subskrybuj	2674 K
sudah	59 K mencoba	59 K coba
sui	2003 K nostri canali
suivez	12 K	1536 K
suivre	1536 K
suka	69 K tulisan	69 K artikel	1914 K artikel ini
sull	2019 K'autore	2020 K'autore
sumate	12 K	56 K a las #
sumber	1910 K:	1910 K :
summary	961 K
summer	984 K sale
support	864 K	864 K the	1025 K
supporters	1058 K get
sur	1496 K l'application	1504 K facebook et twitter	1504 K facebook, twitter	1504 K facebook et instagram	1516 K le même sujet
survey	971 K:
susikurkite	2362 K
susisiekite	2362 K
""", 'sv': """
svar	538 K på vores	552 K	2578 K på vår	2595 K
svara	3270 K på vår	3286 K
svidelo	69 K vam se
svideo	82 K vam se	3066 K vam se
svidio	82 K vam se	3066 K vam se
svidjelo	69 K vam se	82 K vam se	3066 K vam se
""", 'sy': """
syndicated	1019 K with permission
synes	553 K du om
""", 'sz': """
szavazzon	1863 K
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	2578 K quizen	2578 K vår quiz	2595 K testen	2595 K vår	3187 K povzetek
taalfout	7 K	2450 K
tag	538 K quizzen	538 K vores quiz	552 K vores
tagged	916 K:
tags	916 K:
taip	2336 K pat skaitykite
take	970 K our	1025 K	1041 K us with you	1064 K #% off	1096 K #% off your
takip	12 K edin
tallenna	1452 K
tambahkan	1907 K
tanya	1913 K ai kami
tap	1008 K play	1025 K
tapkite	2362 K
tato	52 K investigace
tausta	1422 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	1153 K puede interesar	1153 K puede interesar:	1153 K recomendamos:	1153 K recomendamos leer:	1214 K gustaría recibir notificaciones
tead	1285 K teemast	1285 K rohkem
tee	1290 K test	1438 K testi	1452 K testimme
teile	3 K	707 K
teilen	3 K sie	707 K sie
teilt	3 K
teks	1966 K ini
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1304 K:	2467 K: door	2495 K gaat verder onder	2495 K loopt door onder	2495 K gaat verder na	2650 K ukazał się	2650 K pochodzi z	2656 K przetłumaczony	2656 K został przetłumaczony	2656 K czyta	3062 K izražava	3065 K je preveden	3065 K čita	3068 K je objavljen u
tekstas	2366 K:
teksten	46 K må	46 K kan
teksti	46 K võib	1435 K
tekstin	46 K saa
teksts	2406 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	894 K a friend	921 K us your story	1025 K
telli	1298 K	1300 K
tellijana	1300 K
tem	2749 K alguma informação	2749 K informações	2749 K uma sugestão	2749 K uma denúncia	2749 K alguma história	2749 K uma história
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	1096 K per cent off your	2656 K skrót
tens	72 K dubtes	346 K informació	346 K una història
tento	451 K souhrn	451 K článek byl přeložen	3127 K súhrn	3127 K článok bol preložený
terjadi	1961 K kesalahan	1961 K masalah
terjemahan	1913 K ini	1913 K dibantu	1966 K ini
terms	929 K and conditions apply
test	538 K din viden	970 K your knowledge	2480 K je kennis	2578 K kunnskapene dine	3405 K:
testa	3270 K dina kunskaper
testaa	1438 K
teste	654 K dein wissen	707 K
testen	654 K sie ihr wissen	707 K sie
testez	1556 K
testo	2091 K generato	2091 K redatto	2091 K tradotto	2120 K revisionato da
testou	59 K a receita
tetszett	8 K	69 K?	69 K a	82 K	1864 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	402 K generat	402 K redactat	402 K traduït	451 K byl přeložen	454 K vyšel v	641 K:	1083 K us on	1083 K us at	1083 K the studio	1083 K the newsroom	2924 K generat	2924 K redactat	2924 K tradus	3127 K bol preložený	3130 K vyšiel v
texte	1530 K traduit	1597 K généré	1597 K rédigé	1597 K traduit	1627 K relu par
texten	46 K får	3288 K fortsätter
texterna	46 K får
texto	1177 K traducido	1233 K generado	1233 K redactado	1233 K traducido	1261 K revisado por	2753 K traduzido	2807 K gerado	2807 K redigido	2807 K traduzido	2835 K revisado por
textul	46 K poate fi
""", 'th': """
tham	3600 K gia kênh	3609 K gia khảo sát	3609 K gia bình chọn
thank	937 K you for reading	1076 K you for contributing an answer	1076 K you for your interest in this question
thanks	937 K for reading	1076 K for contributing an answer
the	5 K comments	882 K latest news directly	915 K latest in	915 K latest from	961 K ai summary
thema	76 K geschlossen
theo	3586 K dõi báo	3586 K dõi trên	3600 K dõi báo	3600 K dõi chúng tôi	3600 K dõi kênh	3602 K dõi
there	32 K are no comments	32 K are no	1041 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	961 K article was	961 K article has been	961 K story was	961 K story has been	961 K content was	961 K summary	961 K translation	961 K piece was	966 K article is also available as audio	1019 K article first appeared	1019 K story first appeared	1019 K piece first appeared	1019 K post first appeared	1019 K report includes material	1019 K report includes information	1019 K report includes reporting	1019 K report contains material	1027 K is a preview	1032 K is an ai-generated	1032 K is an ai	1032 K ai-generated	1032 K ai summary	1074 K topic was automatically closed	1074 K topic was closed	1074 K topic is closed	1074 K topic is now closed	1074 K topic has been closed	1074 K topic will close	1074 K topic is locked	1074 K thread is closed	1074 K thread was closed	1074 K thread is now closed	1074 K thread has been closed	1074 K thread is locked	1074 K thread has been locked	1074 K discussion is closed	1074 K discussion is now closed	1074 K discussion has been closed	1074 K conversation is closed	1074 K conversation has been locked	1074 K post is locked	1074 K post has been locked	1087 K article appears in	1087 K article appeared in	1087 K story appears in	1087 K essay appears in	1087 K piece appears in	1087 K review appears in	1087 K interview appears in	1091 K content comes from
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	2015 K potrebbe interessare:
tiene	1163 ¿K información
tienes	72 K dudas	72 K preguntas	1156 ¿K una historia	1163 ¿K información	1163 ¿K una historia	1164 ¿K alguna	1169 ¿K algo que
tijdelijk	2525 K:
tiklayin	3389 K
tiktok	3473 K'ta
tilaa	1452 K
tilaajana	89 K
tilmeld	552 K
tin	3595 K liên quan:	3663 K tiếp tục
tip	41 K de redactie	41 K redaktionen	532 K journalisten	532 K redaktionen	857 K your	2456 K de redactie	2456 K ons	2522 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	1026 K?	2572 K journalisten	2572 K redaksjonen	2572 K oss	2573 K	3264 K:
tipsa	41 K redaktionen	3264 K reportern	3264 K redaktionen	3264 K oss	3264 K anonymt
""", 'to': """
to	26 K podsumowanie	912 K join the conversation	968 K hear more	2656 K streszczenie	2656 K podsumowanie
toate	2866 K articolele lui
toda	1187 K la información en nuestra
todas	1152 K las noticias de
todos	27 K los comentarios	27 K os comentários	1156 K los artículos de	2737 K os artigos de
toeta	81 K	1297 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1435 K
toimituksen	41 K vihjepuhelin
toista	1452 K
tonton	1902 K juga	1902 K:	1902 K juga:	1917 K video
top	915 K stories in	915 K stories from
topics	916 K:
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	451 K shrnutí	3127 K zhrnutie
tous	27 K les commentaires	1515 K les articles de	1519 K les articles de	1624 K les articles d
toute	1515 K l'actualité de	1515 K l'actu	1548 K l'info dans votre poche
""", 'tr': """
traduit	1530 K avec l'aide	1530 K à l'aide
trang	96 K chủ >	96 K chủ '	96 K chủ "	96 K chủ /	3652 K #/#	3652 K # / #
transmettez	3 K
treat	1025 K yourself
trending	915 K in	990 K:
tried	59 K it?	1072 K this recipe	1072 K this
trier	1604 K par
trimite	3 K	2864 K-ne
try	970 K today's	970 K our	980 K our	984 K	985 K one month for $#	985 K one month for £#	985 K one month for €#	985 K it for $#	985 K it for £#	985 K it for just $#	985 K it for just £#	985 K a month for $#	985 K a month for £#	985 K us for $#	1025 K	1040 K	1041 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	1127 K correo electrónico	1184 K comentario será	1248 K vídeo comienza en #	2871 K ce părere ai
tud	1845 K valamit
tudo	2733 K sobre
tudsz	1845 K valamit
tue	81 K
tukekaa	81 K
tule	1290 K tööle	1438 K lukijailtaan	1438 K mukaan	1452 K mukaan
tunnetko	66 K jonkun
turite	2348 K naujieną	2348 K informacijos	2348 K istoriją
turn	977 K on alerts
tutte	2014 K le notizie su	2053 K le notizie di
tutti	27 K i commenti	2018 K gli articoli di	2039 K gli episodi del podcast
""", 'tw': """
tweet	1083 K us
twitter	3440 K gönderisini	3473 K'da
""", 'ty': """
tycker	82 K du om
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	2512 K kunt zich altijd
""", 'ui': """
uit	2453 K het archief:	2518 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	2512 K kan
""", 'uj': """
uji	1918 K pengetahuanmu	1918 K pengetahuan anda
""", 'ul': """
ultime	2014 K notizie di
""", 'um': """
um	614 K kommentare zu	2819 K post compartilhado por	2819 K vídeo compartilhado por
uma	2819 K publicação compartilhada por	2819 K publicação partilhada por
""", 'un': """
un	41 K témoignage à	1244 K vídeo compartido por	1244 K post compartido por	1534 K témoignage	1534 K fait	1544 K podcast à écouter	1576 K contenu provenant d	1608 K post partagé par	2031 K post condiviso da	2103 K post condiviso da	2103 K video condiviso da	2873 K articol susținut de	2873 K articol în parteneriat	2873 K proiect susținut de
una	1175 K publicación compartida por	1175 K publicación compartida de	1244 K publicación compartida por	2103 K foto pubblicata da
unbegrenzter	670 K zugang
unduh	13 K	1891 K aplikasi	1920 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1519 K information à nous transmettre	1526 K info à nous	1534 K info	1534 K information à	1589 K erreur est survenue	1589 K erreur s'est produite	1608 K publication partagée par	1608 K vidéo partagée par
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	872 K access for
unlock	984 K
unser	667 K spendenkonto	690 K wochenquiz	690 K quiz	706 K autor	706 K reporter	706 K redakteur	706 K korrespondent	709 K chatbot	709 K ki-chatbot	709 K wochenrätsel
unsere	617 K leseempfehlung	706 K autorin	706 K reporterin	706 K redakteurin	706 K korrespondentin	709 K ki	709 K frage der woche
untuk	1907 K mendapatkan	1947 K melihat konten ini	1947 K menampilkan konten ini
""", 'up': """
up	916 K next:
upozornit	474 K na chybu
upozornite	3149 K na chybu
uppdatera	3286 K
""", 'us': """
us	82 K ha agradat
users	974 K must
usually	1092 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1300 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut
""", 'va': """
vaata	1273 K ka	1300 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	2388 K tev ir ziņa	2388 K tev ir ko	2388 K esi pieredzējis	2403 K raksts
vam	82 K je všeč	82 K je bil všeč	3188 K je bil	3188 K je bila
van	72 K kérdésed	1845 K egy jó	1845 K egy tipped	1845 K egy tippje	1864 K olyan	1864 K olyan dokumentuma
var	31 K först	3286 K med
varaa	1452 K
vasta	1300 K
vastaa	1438 K	1452 K
vastaava	1450 K päätoimittaja:
vastutav	1282 K väljaandja:
""", 've': """
vea	1153 K también	1153 K también:	1182 K el video a continuación	1182 K el vídeo a continuación
ved	532 K du mere	532 K du noget
vedd	1863 K meg
vedi	2015 K anche	2015 K anche:	2018 K tutti gli articoli di	2102 K su	2115 K le foto
vegeu	342 K també
vegye	1863 K meg
vegyen	1850 K jegyet	1850 K részt	1863 K részt
veillez	28 K à
veja	2733 K mais em	2734 K também	2734 K mais	2734 K:	2734 K também:	2734 K mais:	2759 K o vídeo abaixo	2759 K o vídeo acima	2759 K os vídeos mais assistidos	2818 K no	2831 K as fotos
venujte	3140 K
ver	1153 K también	1156 K todos los artículos de	1243 K en	1243 K esta publicación en	1243 K el vídeo en	1243 K video en	1256 K galería	1256 K fotogalería	1256 K fotos	1256 K las fotos	1256 K infografía	1256 K imágenes	2737 K todos os artigos de	2818 K no	2818 K este post no	2818 K esta publicação no	2818 K esta foto no	2831 K galeria	2831 K fotogaleria	2831 K fotos	2831 K as fotos	2831 K infográfico
verder	2479 K lezen:	2518 K in het nieuws:
verhaal	2495 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	673 K sie diesen
verschijnt	2486 K elke	2486 K iedere
verstuur	3 K dit
vertaling	2467 K:
verwandtes	675 K thema:
vet	2572 K du mer	2572 K du noe	3264 K du mer	3264 K du något
veuillez	28 K respecter
vezane	3050 K vesti:
vezi	2858 K și	2858 K și:	2858 K:	2866 K toate articolele	2875 K video mai sus	2875 K video mai jos	2933 K pe	2933 K postarea pe
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	552 K vil gerne høre	562 K har tidligere skrevet	2595 K vil gjerne høre	2606 K har tidligere skrevet	3286 K vill gärna höra	3296 K har tidigare skrivit
viac	3114 K:	3114 K k téme:
video	966 K above:	966 K below:	997 K by	1944 K ini tidak	1944 K tidak	3050 K pogledajte	3459 K haber:	3478 K süresi	3635 K này không	3635 K không
videoclipul	2901 K nu
videoyu	3442 K izlemek için
vidi	3050 K još
view	921 K all posts by	921 K all articles by	1102 K deal
vil	538 K du arbejde	538 K du være med på holdet	2578 K du jobbe	2578 K du være med på laget
vill	3270 K du jobba	3270 K du arbeta
vind	82 K je dit	538 K billetter	552 K
vinkkaa	1431 K toimitukselle	1431 K
vinn	2578 K billetter	2595 K	3270 K biljetter	3286 K
vir	3199 K:
viri	3199 K:
vis	28 K respekt	552 K indhold	2595 K innhold
visa	28 K respekt	3286 K innehåll
visit	1025 K
visita	1179 K nuestra tienda	2036 K lo store	2036 K il nostro store
visite	2755 K a nossa loja	2755 K nossa loja
viste	7 K
visualizza	2102 K su	2102 K questo post su	2103 K questo post
visualizzando	2031 K questo contenuto
viu	7 K algum	44 K um erro	2749 K algo	2749 K alguma coisa
""", 'vk': """
vklopi	3194 K
vklopite	3194 K
""", 'vo': """
voce	2033 K generata
voeg	2522 K
voir	1515 K tous les articles	1516 K aussi	1516 K la vidéo	1519 K tous les articles de	1544 K la vidéo ci-dessus	1607 K sur	1621 K le diaporama	1621 K les photos	1621 K la galerie	1621 K le portfolio	1621 K l'infographie
voit	1431 K lähettää vinkin
voita	1452 K
voix	1530 K générée
voleu	384 K rebre notificacions
volg	12 K ons	12 K	2468 K	2522 K
voller	670 K zugriff
vols	346 K compartir	346 K explicar	384 K rebre notificacions	384 K rebre les notificacions
vond	8 K je dit	82 K je dit	82 K u dit	2503 K je deze
voor	2474 K dit artikel	2515 K maar # euro per	2515 K maar €#	2515 K slechts # euro per	2515 K slechts €#
vorlesezeit	723 K
vote	1025 K
votre	27 K commentaire	1493 K adresse e-mail	1493 K adresse email	1612 K vidéo commence dans #
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1485 K est offert	1493 K désinscrire à tout moment	1493 K pouvez vous désinscrire à tout moment	1519 K avez une information	1526 K travaillez	1526 K avez été	1526 K êtes témoin	1526 K avez une information	1526 K souhaitez témoigner	1534 K avez une info	1534 K avez une information	1534 K avez des informations	1534 K disposez	1534 K souhaitez	1534 K êtes concerné	1534 K êtes témoin	1534 K avez été témoin	1534 K avez des photos	1534 K pouvez nous	1534 K pouvez joindre	1534 K pouvez contacter	1534 K pouvez écrire à	1604 K êtes # à avoir voté	1604 K êtes # # à avoir voté
voz	1177 K generada
""", 'vr': """
vragen	72 K?	72 K over	73 K over dit artikel
vrei	2864 K să ne spui	2906 K să primești notificări	2906 K notificări
""", 'vu': """
vui	3638 K lòng bật javascript
vuoi	2029 K segnalarci	2029 K raccontarci	2073 K ricevere le notifiche	2073 K ricevere notifiche	2073 K ricevere le nostre notifiche	2073 K attivare le notifiche
""", 'vy': """
vytisknout	464 K
""", 'wa': """
wa	41 K redaksi
want	1026 K to	1027 K to	1027 K more	1043 K to be the first
war	8 K dieser	8 K der	683 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	937 K this forwarded	1002 K this	2503 K deze	2523 K je erbij	2523 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	2480 K is jouw mening	2503 K vind je van	2503 K vond u van	2503 K vindt u van
watch	899 K us on	916 K |	916 K now:	916 K more:	916 K the video:	916 K the latest	916 K:	966 K the video above	966 K the video below	966 K the clip above	966 K the clip below	966 K the full video	966 K the full interview	966 K the full episode	1008 K more	1008 K our	1022 K more videos	1025 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	867 K accept:	867 K accept visa	867 K accept paypal	965 K're hiring	965 K are hiring	972 K value your opinion	972 K'd love your feedback	1011 K respect your privacy	1040 K use	1040 K love	1040 K recommend
wees	31 K de eerste
weet	2523 K je	2523 K u
weitere	616 K artikel zu	616 K artikel aus	616 K themen aus	620 K artikel von
weiterlesen	617 K:
wekelijkse	2429 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	707 K
werden	707 K sie
were	1026 K you	1082 K you
wesprzyj	81 K	2674 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	915 K others are reading	916 K to read next:	1082 K do you	1082 K did you	1082 K's your	1082 K is your	1082 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	1083 K us on	1083 K us at	1083 K:
where	1082 K were you
""", 'wi': """
wideo	2660 K znajdziesz	2660 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	683 K fanden sie	683 K fandest du	683 K finden sie	683 K hilfreich war	690 K gut kennen sie	690 K gut kennst du
wil	2523 K je
with	996 K inputs from	996 K input from	996 K agency inputs	996 K reporting by	996 K additional reporting	1058 K a subscription	1058 K a digital subscription
""", 'wo': """
wochen	584 K kostenlos	584 K gratis
wolisz	2677 K słuchać	2677 K posłuchać
word	23 K lid van	2498 K lid van	2498 K vriend van	2525 K nu	2525 K vandaag
work	965 K with us	965 K for us
worth	916 K reading:
""", 'wr': """
write	1025 K to
""", 'ws': """
wspieraj	81 K	2674 K
wszystkie	27 K komentarze	2643 K artykuły o	2647 K artykuły autora
""", 'wy': """
wydrukuj	2668 K
""", 'x': """
x	3440 K gönderisini	3473 K'te
""", 'xe': """
xem	3595 K thêm	3595 K thêm:	3595 K:	3595 K video	3595 >> K	3595 K tiếp:	3604 K các bài viết của tác giả	3604 K các bài viết khác của	3604 K thêm bài của tác giả	3610 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	1168 K puedes recibir
yapay	3462 K zeka ile	3462 K zekâ ile	3462 K zeka tarafindan	3462 K zekâ tarafindan	3462 K zeka desteğiyle
yazi	3419 K
yazinin	3487 K orijinali
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	899 K can follow him on	899 K can follow her on	899 K can follow them on	908 K can withdraw your consent at any time	908 K may withdraw your consent at any time	916 K may also like:	916 K might also like:	916 K may also be interested in:	916 K may also want to read:	916 K may want to read:	946 K can get	955 K can reach	955 K can email	955 K can e-mail	955 K can contact	966 K can hear this story	966 K can listen to this	968 K can listen to	974 K must be	974 K can be part of	1020 K may have missed:	1027 K're reading	1027 K are reading	1028 K can also	1028 K can now	1028 K can	1053 K can get
your	27 K comment	27 K comments	972 K opinion matters	1011 K weekly guide to	1011 K daily guide to	1011 K essential guide to	1064 K first
youtube	3440 K videosunu	3473 K'da
""", 'yu': """
yuk	1891 K unduh aplikasi	1907 K gabung
""", 'z': """
z	89 K prenumeratą
""", 'za': """
za	3101 K #	3101 K samo #
zachowaj	28 K
zainstaluj	13 K	2663 K
zanim	2686 K dodasz komentarz	2686 K skomentujesz
zapis	3184 K je mnenje
zapisz	2668 K ten	2668 K artykuł	2668 K tekst
zapratite	12 K	3080 K
zapytaj	2656 K	2656 K nas
zaujal	452 K vás	3128 K vás
""", 'zd': """
zdroj	467 K:	3142 K:
zdroje	467 K:	3142 K:
""", 'ze': """
zeptejte	451 K se
zet	2522 K
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	3127 K	3127 K článku
""", 'zi': """
zie	7 K je een	2453 K ook	2523 K je
zini	2388 K ko vairāk	2403 K stāstu	2403 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	2643 K więcej z	2644 K też	2644 K też:	2644 K także	2644 K:	2644 K wideo	2644 K film	2644 K zdjęcia	2644 K galerię	2660 K nagranie	2660 K materiał
""", 'zu': """
zugang	670 K zu allen
zugriff	670 K auf alle
zum	593 K newsletter	617 K thema:	617 K weiterlesen:	622 K autor	623 K autor	685 K kommentieren	706 K profil von
zur	622 K person	622 K autorin	623 K person	623 K autorin
"""}

CONTAINS = {'#': """
#	3761 共K页	3761 共K頁	3761 共K张	3761 共K張
""", 'aa': """
aamu	17 joka K
aamukirje	1445 K
aamukirjeen	1445 K
aangemeld	2485 succesvol K
aangepast	97 dit artikel is K	97 dit bericht is K
aanmelding	2528 bevestig je K
aanmerkingen	2465 op- of K
aastas	1309 K
""", 'ab': """
abbestellen	589 jederzeit K
abbestellt	693 jederzeit K
abbonamenti	2128 K
abbonamento	1988 hai già un K	1988 scegli il tuo K	1991 per chi ha un K	2128 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	1988 K per	1988 K a soli	1991 per gli K	1991 solo per K	2023 K	2124 K a	2124 K:	2124 K ora	2124 K per	2124 puoi, K	2125 i nostri K	2128 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	1988 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	2005 devi K
abmelden	661 wieder K
abo	668 pur-K	721 das K	721 ein K
abonament	2621 masz już K	2948 K
abonare	2878 prin K ești
abonarea	2878 confirma K
abonat	50 ca K	2847 ești deja K
abone	80 K olun	80 K ol	3375 K olun ve	3490 K olun
aboneler	50 K	3420 K içindir	3420 yalnizca K	3420 sadece K	3494 K
abonelere	3395 K özel	3395 K özeldir	3395 K açik	3395 K açiktir
abonelerimiz	50 K	3491 K
abonelik	3494 K
abonements	2413 K
abonenci	2681 tylko K
abonenti	50 K var	2405 tikai K
abonentiem	2375 tikai K	2405 teksts ir K	2405 raksts ir K
abonents	2375 jau esi K
abonne	1631 je m'K
abonnee	50 als K	80 word K	2422 al K	2422 word K	2422 nog geen K	2424 als K	2529 word K
abonneer	80 K je	2529 K je
abonnees	50 K kunnen	50 onze K	2422 dit artikel is voor K	2424 alleen voor K	2514 K kunnen dit	2514 K kunnen het hele	2530 onze K	2533 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	499 kræver K	570 K	721 das K	721 ein K	728 K	1482 avec votre K	1635 K	2422 neem een K	2422 kiezen voor een K	2490 sluit een K af	2490 een K? log	2490 al een K	2514 nog geen K	2514 K dat bij je	2514 K af met	2529 kies een K	2533 K	2614 K
abonnementen	2533 K
abonnements	1635 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	499 bliv K	499 allerede K	500 som K	564 en K	566 bliv K	580 sie sind noch kein K	583 als K	585 bereits K	585 bereits K:in	2540 bli K	2540 allerede K	2541 som K	2608 en K	2610 bli K
abonnenten	50 K können	50 K dürfen	580 nur für K	580 exklusiv für K	695 lesen nur K	725 unseren K	728 K
abonnenter	50 K kan	499 kun for K	499 artiklen er for K	555 er for K	555 kun K	567 vores K	570 K	2540 kun for K	2540 denne saken er for K	2540 artikkelen er for K	2599 er for K	2599 bare K	2599 kun K	2611 våre K	2614 K
abonnentin	50 als K	583 als K	585 bereits K
abonnentinnen	50 K können	580 exklusiv für K	580 nur für K	580 K vorbehalten	725 unseren K
abonner	499 K for at	566 K på	1631 s'K	2540 K for å	2610 K på
abonnere	2585 ved å K
abonnez	80 K-vous	1482 K-vous pour	1482 K-vous à partir	1631 K-vous	1631 K vous
abonniere	80 K	724 K unseren	724 K hier
abonnieren	80 K sie	80 K sie uns	588 newsletter K	602 whatsapp-kanal K	602 K sie unseren kanal	632 podcast K	693 hier K	719 google K	719 google news K	724 jetzt K	724 K sie
abonniert	80 K uns	585 bereits K
about	1099 . tell us K	1099 ? tell us K	1099 ! tell us K
above	1039 links K
abrir	1130 K en la app	2714 K no app
abstimmen	649 jetzt K:
abyste	419 K mohli číst dál
""", 'ac': """
accede	1118 K a todo
accedi	24 K	1988 K per
accept	2854 K toate
acceptant	1508 en K les cookies
acceptar	350 K les galetes
accepteer	2444 K de cookies
accepter	1508 K les cookies
accepteren	2444 cookies te K	2444 cookies K
access	869 unlock full K	869 full K. no ads	986 K to every story	986 full K with no ads	1014 year of K	1014 months of K	1014 want full K	1014 K for half price
accionistas	1220 sin K	1220 ni K
accionistes	391 sense K	391 ni K
acconsento	2046 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	979 K with our privacy
according	1107 K to
accordo	43 d'K?
account	869 create a free K to	869 sign in to your K	871 create an K to	986 please create a free K	1104 create a free K	1105 hold power to K	2422 maak een gratis K	2490 K is gratis en zo	2514 een gratis K	2529 maak een gratis K
accurate	993 K at time of
accused	1107 K
aceptado	1145 no has K las cookies
aceptaste	1145 no K las cookies
acionistas	2795 sem K	2795 nem K
aconseja	1268 K
aconsejaba	1268 K
aconselha	2841 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2841 K
actionnaire	1584 sans K	1584 ni K	1584 ni publicité ni K	1632 sans K
actionnaires	1584 sans K	1584 ni K
actualizada	97 esta noticia ha sido K
actualizado	97 este artículo ha sido K	97 este texto se ha K	97 este artículo se ha K
actualizat	97 articolul a fost K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1911 K dosen
adblock	430 vypněte K	513 slå K fra	810 K	1951 K	2554 slå av K	2636 wyłącz K	2908 K	3246 stäng av K	3642 K
adblocker	607 K erkannt	607 K aktiv	607 nutzen einen K	607 verwenden einen K	607 trotz K	728 K	810 K	902 disable your K	902 you are using an K	902 K detected	2442 K uit	2908 K
added	1107 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	1044 put your K	1044 type your K	1044 add your K	1044 pop your K	1044 enter your K	1044 send us your email K
adgang	502 få K til	566 få fri K
admitiu	2841 K
admitted	1107 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	2624 twój K e-mail	2664 K e-mail
adresa	77 lasă-ne K	2848 K de email nu va	2849 K ta de email	2849 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	3378 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	661 gültige e-mail-K	661 sie ihre e-mail-K	661 du deine e-mail-K	661 e-mail-K ein	1492 votre K e-mail	1492 votre K email
adresu	3046 na vašu e-mail K	3074 e-mail K	3074 mejl K
ads	70 no K	70 without K	1105 we don't have K
advarede	569 K
advarer	569 K	2613 K
advarte	2613 K
advert	11 K
adverteix	413 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	2530 zonder K
advertisement	11 K	901 this K has not loaded
advertisements	11 K
advertiser	1001 supplied by an K	1001 provided by an K	1001 paid for by an K	1001 produced by an K	1001 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	2520 dit is een K
advierte	1268 K
adviseert	2532 K
""", 'af': """
affermato	2127 ha K
affichage	1538 K de ce contenu
affichant	1538 en K ce contenu
afficher	1508 pour K ce contenu	1538 ne peut pas s'K
affichera	1482 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	466 K odkazy	549 K-links	606 K-links	772 K links	901 contains K links	1018 K links	1018 K link	1038 as an K we	1038 as an K i	1038 as an K, we	1038 as an K, i	1038 as an amazon K	1038 our K partners	1449 K-linkkejä	1857 K linkeket	2520 K links	2590 K-lenker	3076 K linkove	3076 K linkovi	3141 K odkazy	3197 K povezave	3281 K-länkar
affiliatelenker	74 K	2590 K
affiliatelinks	37 K	74 K	549 K	700 K	2520 K
affiliates	1038 as K we	1038 as K, we
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1542 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1634 K
affirment	1634 K
afhankelijk	2526 K van giften	2526 K van donaties
afiliacyjne	37 linki K	74 linki K	2670 linki K
afiliacyjnych	74 linków K	2670 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1180 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1180 enlaces de K
afiliate	37 linkuri K	74 linkuri K	2874 linkuri K
afiliats	356 enllaços d'K
afiliere	74 linkuri de K
afirma	1268 K	2841 K
afirmar	413 va K
afirmou	2841 K
afleveringen	2509 alle K van
afmelde	504 K dig når
afmelden	2485 elk moment K	2485 elk moment weer K
afsnittet	539 hele K
aftrekbaar	2487 gift is K
""", 'ag': """
agences	1523 avec K	1524 avec K
agenturmaterial	624 mit K
aggiornamenti	2001 segui tutti gli K
aggiornato	97 articolo è stato K
aggiunto	2127 ha K
agora	2838 doe K
agree	43 K?
""", 'ah': """
ahora	1265 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	285 K	537 af K	537 med K	2577 med K	2577 av K	3269 med K	3269 av K	3607 K
aidez	1527 K-nous à	1631 K-nous
aiemmassa	97 jutun K
aiemmin	97 jutussa luki K
aiheesta	1448 lisää K täältä
aiutaci	2022 K	2124 K a
aiutarci	2022 K	2124 K a
aizliegta	2385 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1308 meie K	1308 sõltumatu K	1308 K maksab	1308 hea K
ajakirjandust	1296 toeta sõltumatut K
ajakirjanik	1286 K
ajakirjanikele	39 meie K
ajakirjanikud	1308 meie K
ajoute	1634 K
ajoutez	1631 K-nous
ajuda	410 K'ns
ajude	2743 K-nos	2838 K-nos
ajutorul	2879 K tău putem	2944 avem nevoie de K tău
""", 'ak': """
akci	453 naši K
akciu	3129 našu K
akismet	21 K to reduce spam
akkoord	2485 ga je K met onze	2485 gaat u K met onze
aktardi	3493 K
aktivieren	607 javascript K
aktualisiert	97 text wurde K	97 artikel wurde K
aktualizovali	97 článek jsme K	97 článok sme K
akzeptiere	588 mit der anmeldung K
akzeptieren	588 mit der anmeldung K	609 cookies K
""", 'al': """
alamat	1889 K email
aldus	2532 K
alerta	2841 K
alertas	14 las K	1133 recibe K	1133 activa las K	2717 receba K
alertes	1497 recevez les K	1497 K info
alertou	2841 K
alerts	14 K	887 get K as
algemene	2485 ga je akkoord met de K
alin	3417 K
alive	1105 local news K
alkaen	1447 K #
alles	580 lesen sie K	2514 lees K met
allow	903 K ads on
almaktadir	97 ayrintilar yer K
aloud	934 is read K by
alterados	97 nomes foram K
""", 'am': """
amendat	2947 a K
amended	97 was K on	97 was K to	97 has been K
amennyit	90 adj, K tudsz
ammesso	2127 ha K
amos	1220 sin K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	2125 siamo K su
andare	1980 prima di K via
android	595 für K und ios	883 our K app	1549 sur ios et K	2431 app voor K
anfrage	97 auf K	97 ließ eine K
angebot	668 ihr K	668 dein K	724 hier gibt es das K
angebote	661 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	715 ihre spende K	715 deine spende K	715 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	609 inhalte K werden
anggota	1974 jadilah K
ankete	3133 našej K	3133 v K
anketi	35 našoj K	3070 našoj K	3070 u K	3192 naši K	3192 v K
anketimize	35 K
anketimizi	3404 okur K	3404 K
anketo	3192 kratko K	3192 našo K
anketu	35 našu K	3070 kratku K	3070 našu K
ankety	457 naší K	3133 našej K
ankiecie	35 naszej K	2661 naszej K	2661 w K
anlatin	38 bize K	67 bize K	3417 K
anlatti	3493 K
anmelden	24 K	571 jetzt K	649 jetzt K:	724 hier K
anmelder	534 er K	2574 er K
anmeldung	588 mit meiner K	588 mit ihrer K	588 mit der K stimmen	588 mit der K stimme	588 mit der K willige	588 mit der K willigen	588 mit der K erklären sie	634 K	688 hier geht es zur K
annetus	1296 tee K	1311 K
anno	2126 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	549 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	567 uden K
annonsblockerare	3246 stäng av K
annonseblokkering	2554 slå av K
annonselenker	37 K	74 K	2590 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	2611 uten K	3302 utan K
announced	1107 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	2127 ha K
ano	2840 por K
anoi	1466 K
anoniem	2465 K tippen	2502 ons K
anonim	3398 bize K
anonym	682 K an uns
anonymity	97 on condition of K
anonymous	1005 K
anonymously	1005 K
anot	2372 K
anregungen	655 fragen oder K	655 fragen und K
ansehen	653 hier K	653 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	910 K our poll
anterior	97 versión K de este	97 versión K de esta	97 versão K desta	97 versão K deste	97 versão K do texto
antes	1110 K de irte	2700 K de sair
anuncio	1180 después del K	1180 tras el K
anuncios	70 sin K
anunciou	2841 K
anuncis	70 sense K
anvender	513 vi K cookies
anyone	1078 if you know K
anytime	874 cancel K	1106 cancel K
anzeige	11 der K	11 dieser K	606 nach der K weiter	678 dies ist eine K
anzeigen	70 ohne K	70 keine K	609 mit einem klick K lassen
anzusehen	643 um das video K
""", 'ap': """
apelowali	2697 K
apeluje	2697 K
apgalvo	2412 K
aplicativo	84 no nosso K	2714 baixe o K	2714 baixe nosso K	2839 nosso K
aplikace	489 naše K
aplikaci	84 v naší K	426 stáhněte si naši K	427 stáhněte si K	460 mobilní K	460 naší K	460 naší mobilní K	488 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	3102 preuzmite K i
aplikacja	2695 nasza K
aplikacji	84 w naszej K	2626 w naszej K	2626 otwórz w K	2684 naszej K
aplikasi	1890 K kami	1892 unduh K	1892 download K	1974 instal K	1974 unduh K kami	1974 unduh K gratis	1974 segera unduh K	1974 yuk unduh K	1975 K kami
apoiador	2703 torne-se K	2743 seja nosso K	2838 torne-se K	2838 seja nosso K	2838 seja K
apoiam	2766 nos K todos os meses
apoie	2743 K
apoio	2699 seu K	2703 seu K é	2743 seu K
aportaciones	1191 gracias a las K
aporte	90 K lo que pueda	1165 tu K	1265 tu K
apoyan	1191 que nos K cada mes
apoyo	1109 su K	1109 tu K	1113 con tu K	1113 tu K es	1165 tu K
app	84 i vår K	84 med vår K	595 als K	658 mit der K	658 in der K	659 -K	691 mit der K der	883 get our K	883 in our K	883 use our K	883 our new K	883 our ios K	886 get the K	1017 have our K	1017 our K has	1017 with our K	1017 via our K	1017 on our K	1042 with our K you	1042 with our K, you	1042 in our K you	1042 on our K you	1104 our K	2431 in de K	2482 -K	2547 i vår K	2611 vår K	3238 i vår K	3302 vår K	3587 tải K	3682 在K中
appareil	1482 un seul K à la fois	1555 en cours sur un autre K
appeared	928 first K on	995 K in print
appen	84 i K vår	506 hent K	506 åbn i K	2547 last ned K	2547 hent K	2547 åpne i K	3238 öppna i K	3239 ladda ner K	3239 ladda ned K	3239 hämta K	3301 ladda ner K och
appje	38 stuur een K	67 stuur een K	2464 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1494 téléchargez l'K	1494 notre K	1495 dans l'K	1495 avec l'K	1495 sur l'K	1495 télécharger l'K	1632 notre K
applications	1494 nos K mobiles
appot	1852 az K
approached	97 K for comment
apps	1017 our K
apunta	410 K't
""", 'aq': """
aqui	2700 já que você está K	2700 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	2611 vårt K
arbeit	725 unsere K
arbeitet	629 K als
arbejde	567 vores K
arbetar	3269 K med ai
arbete	3302 vårt K
argue	43 K back
argued	1107 K
arrivato	1980 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	97 K a été mis à jour	411 aquest K	411 l'K sencer	869 to unlock this K	869 members-only K	877 you've read your last free K	877 you have read your last free K	877 this is your last free K	877 reached your K limit	892 share this K on	901 links in this K may	988 save this K	998 this K	998 the full K	999 this K	1000 this K	1039 links in this K	1105 this K	1470 vous avez aimé cet K	1470 cet K vous a plu	1482 pour accéder à l'K	1482 cet K est offert	1482 cet K vous a été offert	1482 pour lire cet K	1482 offrir cet K	1482 offrez cet K	1488 de cet K à lire	1522 cet K est paru dans	1522 cet K a été publié	1546 réagir à cet K en	1560 cet K a d'abord été publié	1562 offrez cet K	1562 offrir cet K	1632 cet K
articles	15 free K	58 nouveaux K par e-mail	858 you've read # K	869 access to all our K	869 gift K to give	877 free K left	877 K left this month	877 you've used all your free K	877 # of # free K	877 K left to read	986 to read more K	986 for three more free K	986 more free K	988 K to give	988 K to gift	988 K to share	988 gift # K	1482 tous nos K	1488 il vous reste # K	1552 nos K sont en accès libre	1562 K à offrir	1632 nos K
articol	2945 acest K
articolele	2945 K noastre
articolelor	2862 preluarea K
articoli	58 nuovi K via mail	1988 tutti gli K senza limiti	1993 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1980 ti è piaciuto questo K	1988 per leggere l'K	1988 regala questo K	2125 questo K
articolul	20 K complet	20 K integral	2883 pentru a citi K	2883 să citești tot K	2945 ți-a plăcut K	2945 tot K
artigo	20 ler este K	20 ler o K	2700 gostou deste K	2770 para ler este K	2839 este K
artigos	2742 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	97 in dit K is de	97 versi awal K	547 denne K for #	564 denne K	564 en K	567 denne K	572 dir gefällt dieser K	580 lesen sie diesen K mit	580 um diesen K zu lesen	580 dieser K ist nur für	580 zugriff auf alle K	580 alle K lesen	580 ganzen K lesen	586 freie K übrig	586 K frei	586 ihr letzter freier K	630 K wurde	635 unsere K öfter	664 K etwas wert ist	668 alle freien K	674 weitere K finden sie	679 rechte am K	679 K steht unter einer	689 den ganzen K	689 diesen K	694 gäbe es diesen K nicht	698 alle K zum	698 lesen sie in diesem K	703 K ist zuerst	703 K ist zuvor	705 K gratis	720 K wurde zuerst	725 dieser K	725 diesen K	725 diesem K	1924 untuk membaca K ini	1975 K ini	2422 om dit K te lezen	2422 dit K is alleen	2422 geef dit K	2422 lees dit K met	2422 gratis K deze week	2448 fout in dit K	2465 mening over dit K	2490 een premium K	2507 dit K	2521 niets uit dit K	2521 K mag zonder	2530 dit K	3289 gratis K kvar	3298 en K	3299 låst K	3299 upplåst K
artikelen	15 gratis K	2422 toegang tot alle K	2490 aantal K bereikt	2490 aantal gratis K	2514 gratis K gelezen	2517 alle K over
artikeln	580 zugang zu allen K	668 zugang zu allen K	705 freien K	3225 gillade du K	3231 läs hela K med	3231 lås upp K	3272 fel i K	3298 den här K	3298 K	3299 K är upplåst	3299 K är öppen	3299 den här K är låst	3299 K är låst	3302 den här K
artikels	703 nutzung dieses K
artikkel	1303 tasuta K	1308 see K
artikkelen	97 K er oppdatert	2580 feil i K	2608 denne K	2608 K	2611 denne K
artikkeli	20 koko K	1407 tämä K on vain	1455 ilmainen K jäljellä	1464 tämä K
artikkelia	1451 maksutonta K	1451 ilmaista K
artikkelin	1461 tämän K
artikkelit	15 ilmaiset K	1451 ilmaiset K
artiklar	15 fria K	3231 fria K	3289 gratis K kvar	3295 inga gratis K	3295 inga fria K	3302 alla K
artiklen	97 K er rettet	493 kunne du lide K	564 K	567 K her
artikler	15 gratis K	499 gratis K	555 gratis K tilbage	561 ingen gratis K	567 alle K
artikli	1306 selle K
artiklid	1299 tasuta K
artiklit	1299 tasuta K	1306 seda K	1308 kogu K
arvioi	1466 K
""", 'as': """
asegura	1268 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	1107 K
asks	1107 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	2708 já é K	2838 torne-se K	2838 seja K
assinantes	50 K podem	50 os K podem	2708 só para K	2708 somente para K	2770 exclusivo para K	2770 exclusiva para K	2770 exclusivos para K	2839 nossos K	2842 K
assinatura	2842 K
assinaturas	2842 K
assine	80 K	2699 K a	2699 K o	2707 K por	2707 K e tenha	2708 K para	2838 K já	2838 K agora	2838 K e	2838 K aqui	2838 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	1000 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	901 as an amazon K	926 is an K
assure	1634 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	2399 K mūs	2409 K mūs
atbalstiet	2409 K mūs
atbalsts	2399 tavs K palīdz	2409 tavs K	2409 jūsu K
attention	97 K, spoilers
attgjevast	45 K
atualizada	97 reportagem foi K	97 matéria foi K	97 notícia foi K
atualizado	97 texto foi K	97 artigo foi K
atzina	2412 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	630 K
audioverze	2 K
audioverzi	456 K
audioverzii	3132 K
aufgefallen	612 fehler K
ausblenden	609 und wieder K
auszugsweise	624 nachdruck, auch K
auteur	1525 est l'K	2466 is K van	2469 mening van de K
auteure	1593 est l'K
auteursrecht	2497 rust K
author	923 email the K	923 the K can be	926 is the K of	926 is an K
automated	2 read by an K	934 is read by an K	934 narrated by an K
automatisch	2 K vorgelesen	583 endet K	653 K vorgelesen	679 K von dpa	679 K von der	687 der text wurde K	687 dieser text wurde K
automatisk	2577 K oversatt
autor	347 és K de	629 ist K	1162 es K de	2744 é K de
autora	347 és K de	1162 es K de	2653 napisz do K	2744 é K de
autorce	447 napište K
autore	2024 è K di
autorem	2653 kontakt z K
autoren	642 meinung der K
autorin	629 ist K	629 ist freie K	642 meinung der K
autorise	1555 n'K pas la lecture
autorke	3122 napíšte K
autorki	2653 napisz do K
autorovi	447 napište K	3122 napíšte K
autorskim	2671 chroniony prawem K	2671 chronione prawem K
autoru	3060 javite se K	3060 pišite K
autrice	1525 est l'K	1593 est K	2024 è K di	2088 è l'K
""", 'av': """
available	883 our app is K	884 K on the app store	884 K on google play	1017 app is K	1034 tickets are K here
avbryt	21 K svar
avec	1523 K afp	1524 K afp
averci	2124 grazie per K letto
avertit	1634 K
avertizat	2947 a K
avise	2838 K-nos
avsluta	3303 K när du vill
avsnittet	3271 hela K	3271 ladda ner K
avtorici	3182 pišite K
avtorju	3182 pišite K
avverte	2127 K
""", 'ay': """
ayda	3416 K # tl	3416 K # tl'den	3492 K
aydinlatma	3386 K metni
ayirtin	3417 K
aylik	3492 K
ayudanos	1265 K
""", 'az': """
azionisti	2079 senza K	2079 né K
""", 'ba': """
ba	2613 K
bad	569 K	3304 K
bagikan	25 K	49 K
baixa	339 donar-te de K
baixe	2699 K o	2714 K o app
bajate	1265 K la app
bancs	362 no depèn de K
banner	728 cookie-K	1108 cookie K
banners	1108 cookie K
bantu	1974 K kami
bastano	2124 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	679 redaktion nicht K
beboette	2532 K
become	51 K one of them	940 K a	1104 K one of them
becoming	939 K a member	1056 consider K a	1104 consider K	1104 K a member
bedankt	2529 K voor het lezen
beelden	97 bevat K	2465 heb je K	2465 heeft u K
befindet	609 an dieser stelle K sich
before	858 K you go	858 K you move on
begging	1108 K
begs	1107 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	571 mit einem K	664 jeder K hilft uns	679 K steht unter einer	694 mit einem kleinen K	703 K ist zuerst	715 mit ihrem K können wir	715 mit deinem K können wir	715 ihrem K helfen	720 K wurde zuerst	725 dieser K	725 diesen K
bejelentette	1880 K
bekijk	2475 nieuwe baan? K
beklagade	3304 K
beklagede	569 K
beklaget	2613 K
belangrijkste	2485 elke dag het K
believe	1080 if you K we	1105 people who K in
belirtti	3493 K
below	1010 sign up K	1010 enter your email K	1039 links K
beluisteren	2509 dit artikel ook K	2509 hier K
benachrichtigungen	14 K	597 K aktivieren	598 push-K
benadrukt	2532 K
bent	2415 nu je hier toch K
bepaalde	2532 K
berasal	1912 konten ini K dari
berdonasi	1974 mari K	1974 silakan K	1974 ayo K	1974 anda K
bereits	580 sie haben K ein abo	668 K ein konto
bergabung	1974 mari K	1974 K dengan kami	1974 ayo K
bergabunglah	51 K	1974 K
bergantung	1922 K pada dukungan anda
bericht	97 in dit K is de
berichte	67 K uns
berichten	67 K sie uns	725 wir K
berichterstattung	725 unsere K
berichtet	629 K für	629 K über
berichtete	727 K
berichtigung	97 K:
berite	3211 K nas
berkomentar	6 untuk K	97 menolak K
berlangganan	1885 sudah K	1888 K newsletter	1921 terima kasih telah K	1921 berhasil K	1974 K sekarang	1974 silakan K
bersama	51 ikutlah K	1974 gabung K
bescheid	682 sagen sie uns K	682 sag uns K
beschloss	727 K
beschreibungen	97 enthält K
beschrijvingen	97 bevat K
besedah	3223 po K
besked	542 push-K
beskeder	542 push-K
beskrivelser	97 inneholder K	97 indeholder K
beskrivningar	97 innehåller K
besloot	2532 K
beslutade	3304 K
besluttede	569 K
besluttet	2613 K
besoin	1470 nous avons K de vous	1631 nous avons K de vous	1631 a K de vous	1631 avons K de votre
besplatan	3088 poslednji K tekst
besplatna	3075 K članka
besplatne	3075 K članke
besplatni	3067 naš K webinar	3067 naš K vebinar	3088 poslednji K članak	3088 zadnji K članak
besplatnih	3075 K članaka
beste	2485 elke week het K van
bestellen	571 jetzt K	648 im shop K	649 shop K	649 store K	722 jetzt K im	724 K sie hier	724 K sie unseren
bestellung	634 K
besten	725 die K texte
betaald	2520 artikel is K	2520 content is K
betaalmuur	2487 geen K	2533 K
betalande	3298 K läsare
betalende	555 kun for K	564 K læsere	2608 K lesere
betalingsmur	570 K	2614 K
beteiligt	678 redaktion ist nicht K
betonte	727 K
betroffenen	97 namen der K
betrokken	2494 redactie is niet K
bevestigen	2485 aanmelding te K
bevorzugen	635 google K
bevorzugte	635 K quelle
bevorzugten	635 K quelle
bevorzugter	635 K quelle
bewerben	649 jetzt K:
bewust	83 speel K
bezahlschranke	665 K	728 K
bezmaksas	2401 K rakstus	2401 K raksti	2401 K kontu	2405 K raksts
""", 'bi': """
bidrag	497 dit K	497 giv et K	566 giv et K	566 dit K gør	566 dit K er	566 dit K til vores	570 K	2538 ditt K	2587 gi et K	2610 ditt K gjør	2610 ditt K er	3278 ge ett K	3278 ditt K gör	3301 ge ett K	3301 swisha ett K
bidraget	2587 K ditt
bijdrage	2418 jouw K	2461 kleine K	2520 K is betaald	2526 dankzij jouw K	2531 kleine K
bijgewerkt	97 dit artikel is K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	712 uns ihre K
bildirdi	3493 K
bildirimlere	14 K	3379 K izin ver
bildirimleri	14 K	3380 K aç
bildirin	38 bize K	67 bize K
biletlerini	3404 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	1105 K owner
bilten	78 na K	3055 K
binding	501 ingen K	568 ingen K
bindingstid	2542 ingen K	2612 ingen K
bindningstid	3233 ingen K	3303 ingen K
binnenland	2505 is redacteur K
bisogno	1980 abbiamo K di te	2124 abbiamo K di te	2124 abbiamo K del tuo	2124 abbiamo K anche di te	2124 abbiamo K di voi
bitte	572 haben wir eine K	572 eine K an sie	572 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	1880 K
""", 'bl': """
bli	2610 K med i	2610 K en del av	3301 K en del av
blijkt	2532 K uit
blijven	2487 om dit te K doen
bliv	51 K en af dem	566 K en del af
blocker	810 ad K	902 disable your ad K	902 disable ad K	902 turn off your ad K	902 using an ad K	1951 ad K	2908 ad K
blocking	902 K our ads	903 K ads
bloqueador	1143 K de anuncios	1269 K de anuncios	2724 K de anúncios
bloquejador	386 K d'anuncis	386 K de publicitat
bloquejadors	386 K d'anuncis
bluesky	16 K	896 follow him on K	896 follow her on K	896 follow them on K
""", 'bo': """
board	964 our jobs K	964 our job K
bogatych	2673 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	1021 K this story	1021 K this page
bookshop	1006 our K	1066 in our K	1066 from our K
boutique	1564 dans notre K	1564 sur notre K
""", 'br': """
bralcem	3219 K
bralcev	18 po zaslugi K	43 pisma K	3200 s podporo K	3200 s pomočjo K	3219 K	3221 naših K	3221 po zaslugi K	3221 s podporo K	3221 podpori K
bralci	3219 K	3221 naši K
branja	0 čas K
brauchen	664 K noch #	724 wir K ihre hilfe	724 wir K deine hilfe	724 K wir sie	724 K wir dich	724 K wir eure
braucht	664 K ihre hilfe	664 K deine hilfe
breaking	887 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	3200 K vas
brief	2465 K naar
briefing	938 our morning K	938 our K	938 daily K	979 K in your inbox
briefkasten	637 anonymen K	637 anonymer K
brieven	2465 K naar
bring	1042 our apps K you
brings	1042 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	902 your K is out of date	902 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	2577 K ki	2577 K ai
""", 'bu': """
budite	3074 K u toku
buitenlandcorrespondent	2527 is K
buitenlandredacteur	2466 is K
bulabilirsiniz	3417 K
bulan	1976 per K
buletin	78 K kami	1888 K kami	1921 K harian kami	1975 K kami	1978 K
bulunabilirsiniz	3490 katkida K
bulundu	3493 çağrida K
bulunun	3490 katkida K
buradan	3412 K bağiş yapin
bureau	950 K chief
button	643 klick auf den K	1079 clap K
buttons	988 the share K	988 the K below
buycoffee	2673 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	2699 K-se	2708 K-se para
cadeau	2423 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	1165 K
callan	1266 lo que otros K
cambiado	97 nombres se han K
cambiados	97 nombres han sido K
cambiati	97 nomi sono stati K
campagne	1552 K de dons	1631 boucler notre K
campaign	1105 our spring K	1105 our K
can	1104 pay what you K
canal	1138 únete al K	1265 únete al K	2720 siga nosso K	2720 siga o K	2838 entre no K	2839 nosso K
canale	2028 al K	2125 il nostro K
canali	2002 sui nostri K
canalul	2945 K nostru
cancel	21 K reply	874 K at any time	1106 K any time	1106 K at any time
cancele	2707 K quando quiser	2840 K quando quiser
cancellarti	1995 puoi K
cap	347 és K de
caporedattore	2024 è K
caporedattrice	2024 è K
carte	9 cette K
casella	79 nella tua K	1996 nella tua K
""", 'ce': """
cebinize	3409 K gelsin
celoten	20 K članek	3168 K članek je	3196 K članek
celotnega	3168 za ogled K	3168 za branje K	3196 K članka
cenite	3216 K naše delo	3216 K naš trud
cerea	2947 K
cereau	2947 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	2947 a K	2947 au K
""", 'ch': """
changed	97 names have been K	97 name has been K	97 names were K
channel	1105 our K	1894 ikuti K	1894 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1491 par e-mail K	1491 par mail K
chargement	1538 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	687 unseren K	687 unserem K
chcete	488 K číst dál	3109 K čítať ďalej
check	969 K back for more	969 K back soon
chef	1525 est K de	2505 is K van de
cheffe	1525 est K de
chefredakteur	714 ist K
chefredakteurin	714 ist K
chefreporter	714 ist K
chefreporterin	714 ist K
chegou	2700 se você K até aqui
chercheur	1525 est K
chercheuse	1525 est K
chia	25 hãy K sẻ	49 hãy K sẻ	3664 hãy K sẻ	3667 K sẻ
chiede	2127 K
chiederti	1980 un piccolo favore da K
chief	926 is K
chiesto	97 abbiamo K	2127 ha K
chip	939 K in	940 K in	1104 K in now	1104 K in and
chipping	1104 consider K in
choices	1009 cookie K	1009 your K
choisissez	1482 K votre offre
choose	856 K a plan	871 K a plan
choquer	97 peuvent K
chosen	993 K by our
chronione	2671 K są prawem
chroniqueur	1593 est K
chroniqueuse	1593 est K
""", 'ci': """
cijelog	3042 za čitanje K
cikk	1878 ez a K
cikkeink	1878 K
cikket	1876 ezt a K	1876 a K
cinste	54 fă-mi K cu o cafea
cipta	1906 hak K
citarea	2887 cu K sursei
citera	3258 K oss gärna	3258 K gärna men ange
citire	0 timp de K	0 timp K
citit	2879 dacă ai K până aici
cititorii	36 K noștri	2945 K noștri
cititorilor	18 datorită K	43 scrisorile K	2879 datorită K
civil	1016 keep it K
""", 'cl': """
claimed	1107 K
clap	1079 K for this	1079 K for it	1079 give it a K	1079 K up to
claps	1079 K for this	1079 give it some K	1079 # K
clarification	97 K:
clarifications	973 corrections and K
clarity	97 edited for K	97 length and K
clicking	957 by K play
client	1484 déjà K
clips	40 your K
""", 'co': """
code	2028 qr K
codziennie	17 K rano	2624 otrzymuj K
coffee	54 buy me a K	54 buy us a K	939 buy me a K	939 buy us a K	1104 buy us a K	1106 cup of K
colabora	1162 K con
collabora	2024 K con
coloque	77 K seu e-mail
columnist	926 is a K	950 K	2466 is K	2527 is schrijver en K	2527 is K en
columnista	1229 es K
colunista	2744 é K
com	2989 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	97 não quis K	1148 quieres K	1149 para K	2730 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	2945 spune-mi în K	2945 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	1148 déjanos tu K
comentarios	85 en los K	97 declinó hacer K	1148 no admite K	1149 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comenteze	97 nu a dorit să K
comentou	2841 K
comision	2874 primi un K
comment	6 to K	6 to leave a K	6 to post a K	97 request for K	97 asked for K	97 could not be reached for K	910 log in to K	910 sign in to K	910 be the first to K	910 leave a K below	910 leave your K	910 our K policy	911 post a K	1016 posting a K	1016 members can K	1033 to K you must	1033 to K, you must	1095 post your K
commentaar	97 niet bereikbaar voor K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1546 votre K sera publié
commentaires	85 en K	85 dans les K	1511 charte des K	1511 espace K	1512 dans les K
commentare	6 per K	2010 vuoi K	2011 per K
commentator	2527 is politiek K
commenter	1512 pour K	1546 peuvent K	1546 pour pouvoir K
commenti	85 nei K	2010 i K saranno	2011 nei K
commenting	910 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	910 in the K below	910 let us know in the K	910 K powered by	910 K have been closed	910 all K are subject to	910 we welcome your K	911 in the K section	1016 posting K	1033 closed the K	1033 turned off K	1033 turned off the K	1033 switched off K	1033 disabled K	1095 post your K	1104 let us know in the K
commercial	993 our K team	993 our K content	1542 réalisé par un partenaire K	1555 notre service K
commissie	2494 een K
commission	901 we may receive a K	901 K if you buy	993 may earn a K	993 may earn a small K	993 may earn an affiliate K	993 may receive a small K	993 may receive K	993 earn K from	1018 K
commissione	2037 ricevere una K
commissions	1018 K
committed	973 K to accuracy
community	681 unserer K	725 unsere K	910 abide by our K	947 our K members	947 leave our K	947 like our K	1104 join our K of	1105 K-funded	2010 regole della K	2028 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	2751 uma publicação K por
compartilhado	2751 um post K por
compartilhe	25 K	49 K com	67 K sua história	2838 K este
compartilo	49 K
compartir	1118 K tu cuenta, cambia	1265 si quieres K tu cuenta
compensated	1018 K
compensation	993 receive K from
complain	973 K about this article
complained	1107 K
complains	1107 K
complaints	973 our K page
completa	1194 para leer la nota K	2707 para ler a matéria K
complete	986 K digital access
completo	2707 para ler o artigo K
complimentary	15 K articles	877 K articles	877 K article this month	877 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1631 créez un K	1631 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1191 K que sostiene
comunidade	2838 faça parte da K
comunique	2729 K um erro
comunitatea	2879 K care susține	2944 intră în K
concorda	43 K?
condannato	2127 ha K
condensed	97 K for clarity
condiciones	1146 términos y K
condividi	67 K la tua storia	2124 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conducta	97 K suicida
conduite	1546 charte de bonne K
confidence	948 in K
confidential	948 K tip	948 K tips
confirm	879 check your email to K
confirmar	1190 bandeja de entrada para K	2765 caixa de entrada para K
confirmat	2947 a K
confirmation	1551 e-mail de K
connect	896 K with us on
connectez	24 K-vous	1468 K-vous	1482 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	2007 il K ai cookie
consent	906 we need your K to load	942 written K
consentimento	2751 K para carregar
consentiti	2010 non sono K commenti
consider	856 K giving	856 K making	856 K joining	856 K a gift	863 if you liked this article, K	940 please K	940 K a	940 K giving	940 K joining	1056 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	879 K me with news and offers	954 K her at	954 K him at	954 K them at	1104 K us at	2502 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	97 K for comment	925 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contains	97 K details of	97 K graphic	97 K images of
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	2838 K-nos
contenido	9 este K	9 K externo	1119 K premium	1145 K externo de	1145 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	906 to view this K, you	906 to view this K please	906 this K is hosted by a third party	906 we use your sign-up to provide K	907 third-party K	986 access to all our K	993 our K studio	995 to reuse this K	998 this K	2470 K te zien
contenu	9 ce K	1508 ce K n'a pas pu être	1508 K bloqué	1538 K est fourni par
contenus	1482 tous nos K	1632 nos K
contenuti	9 K esterni	1991 a tutti i K
contenuto	9 questo K	9 K esterno	2007 K esterno
contiene	97 K spoiler
contient	97 K des scènes	97 K des images
contingut	9 aquest K
continua	2050 K a leggere con	2883 pentru a K lectura
continuar	362 el teu suport per K	362 ajuda'ns a K	365 per K llegint	2770 para K lendo	2770 para K a ler	2770 K lendo
continuare	20 K a leggere	2050 per K a leggere	2050 per K la lettura	2883 pentru a citi în K	2883 citește în K cu
continue	869 to K reading this article	869 log in to K	869 sign in to K	869 register to K	869 upgrade to K	1104 help us K	2757 K a ler abaixo	2770 K lendo com	2770 K a ler com
continuer	1555 pour K à lire
continuez	1542 publicité, K	1555 K votre lecture sur
continuing	906 by K to use this website, you agree
contou	2841 K
contribua	90 K com o que puder	2743 K	2838 K com	2838 K a partir	2838 K para o nosso
contribuez	1631 K
contribuie	90 K cu cât poți
contribuisci	1979 K
contributed	951 K reporting	951 K to this report	951 K to this story	951 K to this article	995 K to this report
contributing	926 is a K	1104 by K to
contribution	856 make a K	939 make a K	1104 your K	1104 making a K	1631 votre K
contributo	1979 il tuo K	1983 con il tuo K	2047 piccolo K per noi
contributor	926 is a K
conversation	856 join the K	910 join the K with	911 to join the K	1016 in the K
convida	54 K'm a un cafè
cookie	906 manage your K	1650 קובצי K	1848 K-kat	2007 usiamo i K	2007 questo sito usa i K	2636 pliki K	2983 файлы K	2983 файлов K	2993 файлы K	3023 файлы K	3023 файлов K	3125 súbory K	3521 файли K	3521 файлів K	3533 файли K	3563 файли K	3563 файлів K	3591 sử dụng K	3606 chấp nhận K
cookiekeuze	2506 K
cookies	9 third-party K	513 vi bruger K	514 bruger K til	536 K	686 nutzung von K	740 αποδοχή K	784 K	906 we use K	906 this site uses K	906 this website uses K	906 our site uses K	906 uses K to	906 accept all K	906 accept K	906 how to control K	907 use of K	957 social media K	1009 K	1145 usamos K	1145 este sitio utiliza K	1145 esta web utiliza K	1145 aceptar las K para	1145 que aceptes las K	1146 uso de K	1508 refusé les K	1509 utilise des K	1538 gérez vos K	1578 accepté les K	1635 bandeau K	2444 omdat je geen K	2446 gebruik van K	2470 social media-K	2506 K toe te staan	2554 vi bruker K	2576 K	2636 używamy K	2636 plików K	2726 usamos K	2726 este site utiliza K	2726 este site usa K	2727 uso de K	3260 K på	3268 K
cookievoorkeuren	2470 K
copy	1105 read our K
copyright	2497 rust K
corespondent	2865 este K
corporate	1105 K backing
correct	993 K at time of
corrected	97 K:	97 was K on	97 has been K	97 this post has been K
correctie	97 K:
correction	97 K:	97 K #	973 report a K	973 request a K	973 suggest a K
corrections	973 our K	973 K policy	1003 our K team	1105 our K
corregido	97 este artículo ha sido K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	1126 en tu K	1126 en su K	1126 a tu K
correspondant	1525 est K	1525 K à	1593 est le K
correspondante	1525 est K	1525 K à	1593 est la K
correspondent	926 is a K	950 K	2466 is K
correspondente	2744 é K	2804 é a K	2804 é o K
correspondents	1105 our K
corresponsal	347 és K	1162 es K	1229 es la K	1229 es el K
corretto	97 articolo è stato K
correu	77 deixa el teu K	77 deixeu el vostre K	339 al teu K
correzione	97 K:
corrige	97 errata K
corrigido	97 texto foi K	97 artigo foi K
corrispondente	2024 è K	2088 è la K	2088 è il K
count	1097 you K on
courriel	1491 par K chaque	1491 dans votre boîte K
couvre	1525 K les
coverage	969 read our full K	969 see our full K	1021 more of our K	1021 all our K	1105 our K
covers	926 K the
""", 'cr': """
created	933 summary was K
creative	47 K commons	47 K-commons-lizenz
crisis	97 K text line
criticised	1107 K
criticized	1107 K
cronista	2088 è K	2804 é K
cronisti	39 nostri K
crowdfunding	1108 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	1162 K los
cuenta	1118 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	2505 is K
cuma	17 her K
cuota	1266 tu K
""", 'cy': """
cyfrowe	2693 kup wydanie K	2693 wydanie K
""", 'cz': """
czekamy	2639 K na wasze
czytaj	2694 K dalej za
czytania	0 czas K
czytasz	2693 K nas za darmo	2695 K nas
czytelnicy	36 nasi K	2690 K	2695 nasi K
czytelniczek	2673 dzięki wsparciu K
czytelniczki	2690 K
czytelnikom	18 dzięki K	2690 K	2695 dzięki K
""", 'da': """
daarna	2424 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	724 sind sie K	724 sei K
dacci	2124 K una mano
daftarkan	1921 K email anda
dagar	3279 # K för #
dage	547 # K for #	566 prøv # K
dagelijks	2427 ontvang K
dager	2588 # K for #
daily	879 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	2695 pisać K
danach	583 K # euro
dane	3143 #% z K	3143 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	2487 K onze leden	2487 K mensen zoals jij	2487 K lezers zoals jij	2513 K onze lezers	2513 K lezers	2513 K giften	2526 K jouw steun	2526 K uw steun
dapatkan	1894 K update berita
dar	488 váš K	492 K	3165 K
darbu	2410 mūsu K
darmowe	2667 K konto
darmowy	2621 ostatni K	2682 ostatni K tekst
darmowych	2667 limit K
darowizna	2694 twoja K	2698 K
darowizny	2698 K
darstellungen	97 enthält K
darte	1128 K de baja
darujme	468 na K	489 na K	490 K
dary	492 K	3165 K
data	926 is a K
datajournalist	2505 is K
dateci	2124 K una mano
datenjournalist	714 ist K
datenjournalistin	714 ist K
datenschutzbestimmungen	610 K
datenschutzhinweise	610 K
""", 'de': """
deaktiviere	607 K deinen adblocker
deaktivieren	607 K sie ihren adblocker	607 adblocker K	607 ad-blocker K
deaktiviert	607 javascript ist K
debat	535 send det til K
debate	911 join the K
debattartikel	3267 din K	3267 skriva en K
debattartikeln	3267 svara på K
debatten	6 delta i K	517 deltag i K	541 deltage i K	541 deltag i K	541 tone i K	2581 delta i K
debattinnlegg	43 K	2575 K
decided	1107 K
decidiu	2841 K
decis	2947 a K
deciso	2127 ha K
declarat	2947 a K	2947 au K
declarou	2841 K
declinato	97 ha K
declined	97 K to comment
dedi	3493 K
dedicated	1105 our K team
dediler	3493 K
deductible	939 tax-K gift	939 tax-K donation	1104 make a tax-K	1106 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	2414 K dit
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	3223 je K
dejala	3223 je K
dela	25 K den	49 K den	3301 K med en vän
delite	49 K ga	67 K z nami
delivered	869 print edition K to	870 K to your door	879 K to your inbox	879 K to your email	879 get the latest news K	1047 K mondays	1047 K tuesdays	1047 K fridays	1047 K sundays
delivery	1059 home K of the	1059 home K
delo	3216 vam je všeč naše K	3221 naše K
dem	51 bli en av K
demanar	413 va K
demander	1470 une faveur à vous K	1470 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	3493 K
denuncia	1268 K	2127 K	2841 K
departe	49 dă-l mai K	2944 citi mai K
depend	1097 you K on	1105 we K on
depende	1191 no K de bancos	2766 não K de bancos
dependemos	1191 K de nuestros lectores	2766 K dos nossos leitores
der	727 so K
derden	2444 inhoud van K
derdi	3493 K
derecho	29 se reserva el K
derlerdi	3493 K
desactiva	1143 K adblock
desactivar	1143 K adblock
desacuerdo	43 en K
desative	2724 K o adblock
descarga	1130 K la app	1130 K nuestra app	1265 K nuestra	1265 K la app
descarrega	410 K't
descarregue	2714 K a app
descrieri	97 conține K
descripciones	97 contiene K
descriptions	97 contains K of	97 contient des K
descrizioni	97 contiene K
desk	39 our news K
deskripsi	97 memuat K
despre	2865 scrie K
desta	2838 faça parte K
destek	3412 K olun	3490 bize K	3490 K olun	3490 K ol	3490 K verin	3490 aylik K
det	569 hed K	2613 het K	2613 sto K
details	97 bevat K
detalii	97 conține K
detalles	97 contiene K
detected	902 ad blocker K	902 adblock K
determinou	2841 K
dettagli	97 contiene K
detto	2127 ha K
deutschen	703 von der K presse-agentur
devamini	3375 K okumak için	3490 haberin K okumak
devenez	80 K membre	80 K abonné	1631 K membre	1631 K mécène
device	948 non-work K
""", 'di': """
dianomi	94 K
dicci	2124 K la tua
dice	1268 K	2127 K
diceva	2127 K
dich	724 trag K
dichiarato	2127 ha K
die	727 so K
diesem	725 K text
diesen	9 K tweet	49 leiten sie K	689 K text	694 gäbe es K text nicht	725 K text
dieser	725 K text
dieses	9 K video	643 um K video
different	43 got a K view
dig	493 vi har en bøn til K	3301 hör av K
digest	938 weekly K	938 our K
digipakett	1271 telli K
digital	668 K-abo für	695 ein K-abo	721 K-abo	1014 K pass
digitalabo	580 mit unserem K	668 K für	721 K
dijo	1268 K
dimanche	17 chaque K
dimuat	45 K ulang
din	3075 za # K	3075 od # K
dinara	3104 K
dine	499 læst alle K
dinleyebilirsiniz	3417 K	3479 spotify'dan K
dinleyin	2 haberi K	3417 K	3479 spotify'da K
dipendenza	88 il gioco può causare K
diperbarui	97 artikel ini telah K	97 artikel ini K	97 berita ini telah K
dipublikasikan	22 tidak akan K
dir	413 va K
direct	879 K to your inbox	1502 suivez en K	2848 K în inbox
directement	1492 K dans votre
directly	879 K in your inbox
directo	1138 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	2005 K adblock
disagree	43 K?
disait	1634 K-il	1634 K-elle
disamarkan	97 nama K
disattiva	2005 K adblock	2005 K l'ad blocker
discord	681 unserem K
discorda	43 K?
discordu	446 K
discordzie	2652 K
discover	345 a google K	530 google K	635 google K	719 K folgen	754 google K	944 google K	1167 en google K	2463 google K	2570 google K	2652 google K	2863 pe google K	3262 google K
discoverissa	1429 google K
discretion	97 viewer K
discussion	6 to join the K	1016 in the K	1016 join the K	1511 participez à la K
disdici	1988 K quando vuoi	2126 K quando vuoi
disfrutando	1194 sigue K de
disiscriverti	1995 K
diskuse	459 vstupte do K	459 zapojte se do K
diskusie	3134 zapojte sa do K	3134 vstúpte do K
diskutiere	612 K mit
diskutieren	612 K sie mit	612 K sie über	724 K sie mit
diskutovat	459 K mohou
dispatch	938 a weekly K	938 our K
disponibil	2846 K doar pentru abonați
disponibile	1998 K su app store
disponible	1131 K en google play	1494 K sur l'app store
dispositivo	1118 si continúas leyendo en este K	1119 en otro K	2050 in uso su un altro K	2770 em outro K	2770 noutro K
dispus	2947 a K
disse	2127 K	2841 K
distressing	97 some may find K
distribuie	25 K	49 K-l
dit	1634 a K	1634 K-il	1634 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1511 K-le nous en	1631 K-nous
diu	413 K
diventa	80 K socio	2124 K socio	2124 K parte
diyor	3493 K
diyordu	3493 K
diz	2841 K
dizia	2841 K
diziam	2841 K
""", 'do': """
do	1105 what we K
dobivajte	3095 K
dobivati	3089 želite K	3210 želite K
docente	2024 è K
dodaje	2697 K
dodal	491 K	3164 K
dodala	491 K	3105 K	3164 K
dodano	97 do tekstu K
dodao	3105 K
doel	2487 ons K: #
dogodek	3189 naš K
dohodnine	3200 K
dokumente	637 anonym K
dollar	1104 K you give	1106 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1635 K
dona	1979 K ora
donacija	3079 svaka K	3079 vaša K	3102 vaša K	3103 vaša K	3103 svaka K	3106 K	3224 K
donacije	3106 K	3224 K
donacijo	3222 z K
donacijom	3104 K
donaciones	1269 K
donacions	414 K
donasi	1922 K anda	1974 K anda	1978 K
donate	856 K now	856 K today	940 K	1104 K what you can	1108 K
donateur	1631 devenez K	2529 word dan K
donateurs	1527 nos K	1632 nos K	2487 dankzij onze K	2513 dankzij K
donatie	2418 doe een K	2418 jouw K	2461 K	2529 jouw K	2529 uw K	2529 doe een K	2533 K
donaties	2513 dankzij K	2533 K
donating	1104 consider K
donation	856 make a K	863 consider making a K	939 make a K	982 K will be doubled	982 K will be matched	1035 small K	1062 a K of £#	1062 a K of $#	1062 a K of €#	1063 a K of £#	1063 a K of $#	1063 a K of €#	1104 your K	1104 consider a K	1108 K
donations	1108 K
donativo	2743 o seu K
donatrices	1632 nos K
donazione	1983 fai una K	2022 una K	2124 la tua K	2124 fai una K	2128 K
donazioni	2128 K
donderdag	17 elke K
doneer	2414 K	2461 K
doneren	54 kopje koffie K
donio	468 na K	489 na K
donirajte	90 K koliko možete	3079 K	3102 K	3200 K	3220 K
donnerstag	17 jeden K
donnez	1512 K votre avis	1631 K-nous	1631 K-leur
donors	1061 K like you	1104 new K
donos	2795 sem K	2795 nem K
dons	1631 vos K	1635 K
doors	1105 our K open
dopisnica	3061 je K	3183 je K	3183 , K
dopisnik	3061 je K	3061 , K	3183 je K	3183 , K
doplnili	97 článek jsme K	97 text jsme K
dostupan	3042 ovaj sadržaj je K
doubled	982 gift will be K	1060 will be K	1060 be K	1060 K until
dovoljenja	3175 kopiranje brez K	3214 brez K
download	506 K appen	506 K vores app	883 K our app	883 K on the app store	886 K the app	886 K the free app	1104 K our	2414 K de	2430 K de app	2430 K de gratis app
dozvole	3078 bez K
""", 'dr': """
draag	2513 K bij
draht	637 ihr K zur	637 K zu uns
drastyczne	97 zawiera K
dreptul	29 își rezervă K
drepturile	2861 toate K rezervate
drittanbietern	609 K nicht zugestimmt	643 inhalte von K
drittanbieters	643 dienst eines K
drittplattformen	609 K
drive	1105 fund K
drop	38 K us
""", 'du': """
dukung	1922 K kami lewat	1974 K kami
dukungan	1974 K anda
dung	9 nội K này	97 chứa nội K mô tả	3606 nội K này do
duyurdu	3493 K
""", 'dy': """
dyskusji	2662 kulturę K
dyskutuj	2662 K z nami
""", 'dz': """
dziennikarka	2654 - K	2654 , K
dziennikarstwo	2618 wesprzyj niezależne K	2695 nasze K	2695 niezależne K
dziennikarz	2654 - K	2654 , K
dziennikarze	2695 nasi K
dziennikarzem	39 naszym K	2654 jest K
dziennikarzy	2658 szukamy K
""", 'ec': """
economia	347 és cap d'K	2804 cobre K
economieredacteur	2466 is K
economieverslaggever	2527 is K
economista	1229 es K	2088 è K	2804 é K
""", 'ed': """
edasi	49 saada K
edited	995 this story has not been K	995 has not been K by
editing	97 due to an K error	97 because of an K error
edition	964 our special K	995 in our print K
editor	97 K's note	97 nota del K	97 nota do K	448 , K	913 letter to the K	926 is a senior K	926 is an K	926 is the K	926 is the deputy K	950 K	1003 to the K	1104 write a letter to the K	1229 es K de	1911 adalah K	2744 é K de	2804 é K do	3123 , K
editora	1229 es K	2744 é K de	2804 é K do
editori	2079 senza K	2079 né K
editorialista	2088 è K
editorka	448 , K	3123 , K
editors	97 K' note	1003 to our K	1105 we, the K	1105 our K
ediyor	3493 itiraf K
""", 'ee': """
eelisallikaks	1283 K
eelistatud	1283 K allikaks
eens	43 mee K?
eerdere	97 K versie van dit	97 K versie stond
eerste	2531 K maand
""", 'ef': """
eftertryck	3258 K förbjudet
""", 'eg': """
egentligen	97 heter K något annat
egyet	43 ért K?
""", 'eh': """
ehdotti	1466 K
""", 'ei': """
eiere	2587 ingen rike K
eigener	572 in K sache	725 in K sache
eilmeldungen	14 K	597 K aufs	660 K
eindredacteur	2466 is K
einem	583 mit K abo
einen	637 K tipp für uns
einer	679 text steht unter K
eingebettete	9 K beitrag	643 K inhalte
eingebetteten	643 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	710 unter K von ki
einstellungen	686 cookie-K
eintragen	724 K genügt
einverstanden	43 K?	588 ich bin damit K, dass
einwilligung	590 K können sie jederzeit widerrufen	590 K kann jederzeit widerrufen	590 K jederzeit widerrufen	609 K jederzeit
""", 'ek': """
ekibimiz	3491 K
ekibimize	3404 K katilin
ekipi	3189 naši K
ekipo	3189 našo K
ekledi	3493 K
ekleyin	3417 K
ekliyor	3493 K
ekonomireporter	3266 är K
eksternal	1912 konten K	1912 situs K
eksterni	3063 K sadržaj
eksternt	514 K indhold	536 K indhold	2555 K innhold	2576 K innhold
""", 'el': """
elektronski	3169 svoj K naslov	3195 svoj K naslov
elfogadom	1834 K a
elige	1118 K tu plan	1265 K tu plan
elismerte	1880 K
elke	17 K dag
ellas	51 únete a K
elle	1634 dit-K
ellos	51 únete a K
elmondta	1880 K
elrendelte	1880 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	461 svůj K	735 το K σας	735 στο K σας	768 το K σας	879 enter your K	879 we'll K you	879 we will K you	892 click to K	892 share via K	910 save my name, K	938 our daily K	938 our free K	954 K her at	954 K him at	1031 by K	1031 to your K	1044 put your K	1044 type your K	1044 type in your K	1044 leave your K	1044 leave us your K	1044 add your K	1044 drop your K	1044 pop your K	1044 give us your K	1044 fill in your K	1045 sent to your K	1045 by K to you	1046 by K	1050 join our K list	1050 join the K list	1086 reply to this K	1104 K us at	1126 en tu K	1888 ke K anda	1921 di K anda	1996 la tua K	1996 nella tua K	2664 adres K	2664 swój K	2712 no seu K	2878 pe K	2961 ваш K	3074 svoj K	3074 svoju K	3136 svoj K	3504 ваш K	3582 K của bạn	3582 nhận tin qua K	3583 địa chỉ K	3613 điền K để nhận	3613 K để nhận bản tin	3613 tin nóng qua K	3614 mỗi sáng qua K	3614 qua K mỗi	3664 nhập K của bạn
emailed	1045 K to you
emailing	923 get in touch by K
emailul	77 lasă-ne K	2848 introdu K	2849 pe K tău
embed	9 this K	957 to view this K
embedded	9 K content	9 K post
embora	2700 antes de ir K
empresas	1266 sin grandes K
emretti	3493 K
""", 'en': """
enable	902 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1486 sans K	1633 sans K
engagent	30 n'K que
engelleyici	3386 reklam K
engelleyicinizi	3385 reklam K
enig	43 K?
enjoyed	858 we hope you K this
enligt	3304 K
enquete	35 nossa K
ensayista	1229 es K
ensisijaiseksi	1429 K lähteeksi	1429 K lähteeksesi
enter	682 strg+K	1044 K your e-mail	1594 ctrl+K	2973 ctrl+K	3514 ctrl+K
entering	879 by K your email
enthalten	668 im abo K
entlang	724 hier K
entrada	79 na sua caixa de K	1125 en tu bandeja de K	2712 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	2125 K fine mese
entschied	727 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1551 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	2579 hele K
epizodo	3191 K
epizodu	455 K	3069 K
""", 'eq': """
equipa	39 nossa K	2839 a nossa K
equipe	39 nossa K	2839 nossa K
equipo	1266 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	637 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	661 K angemeldet
erforderliche	21 K felder sind	612 K felder sind
erhalten	693 sie K in kürze
eri	42 K lì
erid	3008 K
erikoistoimittaja	1434 K
erkende	2532 K
erkender	569 K
erkendte	569 K
erkjente	2613 K
erramos	97 K:
errata	97 K:
erratas	97 fe de K
erratum	97 K
erreichen	682 K sie uns
erreichst	682 K du uns
error	973 spot an K
errores	97 fe de K
errors	973 spot any K
erschien	624 dieser text K zuerst	624 dieser artikel K zuerst	624 dieser beitrag K zuerst
erschienen	624 zuerst K auf
erstmals	720 text wurde K	720 artikel wurde K
ervaring	67 deel uw K	2502 deel je K	2502 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	679 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	2838 K-nos
escreve	2744 K sobre	2744 K às	2744 K aos	2744 K para
escreveu	2841 K
escribe	77 K tu correo	1162 K sobre
escribinos	38 K	67 K
escriptor	347 és K
escriptora	347 és K
escritor	1162 es K
escritora	1162 es K
escriu	38 K-nos	67 K-nos	410 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	2838 K a
esimene	1309 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1633 offre d'K
essayiste	1593 est K
estabas	42 K allí
estamos	1266 ya K en
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
ettertrykk	2566 K forbudt
etti	3493 diye rica K	3493 rica K
ettiler	3493 rica K
etwas	664 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	3075 za # K	3138 od # K
euro	583 dann # K	726 ab # K	3138 za # K
euroa	1447 K/kk
eurolla	1447 K
""", 'ev': """
evenementen	2508 onze K
evening	17 every K
event	1006 our free K	2475 ons K
events	1006 our K
every	17 K week	879 in your inbox K	935 thank you to K	1101 we read K	1106 K gift
everyone	935 thank you to K who	935 thanks to K who	982 keep it free for K	1054 free for K to read	1054 open for K	1054 open to K	1054 free for K	1105 K reading this
everything	1105 K else we publish
evra	3196 za # K
evro	3196 za # K	3200 vsak K	3221 vsak K
""", 'ex': """
exclusief	2422 dit artikel is K	2424 K voor abonnees
exclusiva	1118 nota K	1195 K para socios
exclusively	986 K for members
exclusivo	1118 este artículo es K	1118 contenido K para	1119 este contenido es K	1195 K para socios	2707 este conteúdo é K	2707 este artigo é K	2708 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1632 notre K
existujeme	3143 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	1107 K
explica	38 K'ns	67 K'ns	413 K	1268 K	2841 K
explicar	413 va K
explicat	2947 a K
explicou	2841 K
explique	1634 K
expliqueu	38 K-nos	67 K-nos
expressed	956 views K	956 opinions K	956 views and opinions K	956 views K are personal
external	9 K content	906 K content from
externe	9 contenu K	9 K inhoud	686 dieser K inhalt	711 K medien	2444 K inhoud
externen	9 K inhalt	9 K inhalte	610 K inhalt	643 alle K inhalte
externer	9 K inhalt	609 K inhalt von	643 anzeige K inhalte	643 K inhalt konnte
externes	9 contenus K
extracto	1190 un K de nuestra
""", 'fa': """
facebook	16 K	226 K	510 på K og twitter	681 unserer K-gruppe	686 inhalt von K	754 K	892 share on K	896 like us on K	896 find us on K	897 on K and twitter	897 on K, twitter	897 on twitter and K	1140 en K y twitter	1140 en K, twitter	1140 en K y x	1503 sur K et twitter	1503 sur K, twitter	2002 su K e twitter	2439 op K en twitter	2439 op K, twitter	2501 onze K-groep	2551 på K og twitter	2721 no K e no	2721 no K, no	3243 på K och twitter	3527 K	3686 在K上
facebookgroep	2501 onze K
facebookie	16 K
facebookis	1284 K
facebookon	1844 K
facebooku	16 K	446 K	3059 K	3121 K	3181 K
facts	1104 fund the K
factual	973 K error	973 K errors
faire	1468 K un don
fais	1631 je K un don
faisant	1476 en K un don
faisons	1552 K vivre un
faites	51 K comme eux	1468 K un don	1476 K un don	1527 K un don	1631 K-le lire	1631 K un geste
fantasia	97 nome di K	97 nomi di K
farci	2125 da K
fassung	97 ersten K
fast	569 slog K	2613 slo K	3304 slog K
favor	858 small K to ask	858 a K to ask of you	858 we have a K to ask	1108 small K
favoriete	2463 K bron	2509 K podcast-app
favoris	1532 K google	1532 K sur google
favorite	944 K source	1532 source K
favorites	1532 sources K
favoritos	1167 tus K
favour	858 small K to ask	858 we have a K to ask	1108 small K
favourite	944 K source
""", 'fe': """
fee	1018 a K
feedback	655 ihr K	655 dein K	910 thanks for your K	910 thank you for your K
fehler	612 haben sie einen K
fehlerhinweis	612 K
fejsbuku	3059 K
felder	60 K mit stern
felelte	1880 K
felirat	1880 ez a K
feliratkozom	1826 K a hírlevélre
fellow	926 is a senior K	926 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1840 minden jog K
""", 'fi': """
fi	939 on ko-K
ficticio	97 nombre K
ficticios	97 nombres son K
fields	60 K with a star
figyelmeztet	1880 K
figyelmeztetett	1880 K
fiktive	97 navnene er K
fiktivt	97 navnet er K
filmer	40 bilder och K
finalul	2945 K lunii
finanzieren	575 wir K uns durch spenden	694 helfen sie uns, sie zu K	725 wir K uns
find	1080 if you K
finden	674 zum thema K sie	674 aus der region K sie	674 mehr dazu K sie	717 K sie hier.	717 K sie hier:	717 K sie oben.
finder	540 K en fejl
findest	717 K du hier.
fined	1107 K
finestra	2010 si apre in una nuova K
fingerade	97 namnen är K
fingerat	97 namnet är K
first	876 for the K year	876 for your K year
fizess	80 K elő	1877 K elő
fizessen	80 K elő	1825 K elő	1877 K elő
fizette	1867 hirdető K
""", 'fl': """
flere	567 K af dem
""", 'fo': """
fogalmazott	1880 K
folge	602 K uns	689 die ganze K	724 K uns
folgen	602 K sie uns	689 alle K des	719 google news K	719 bei google K	719 auf google K	724 K sie uns
folgt	602 K uns
follow	896 K us on	896 K us at	896 K him on x	896 K her on x	896 K them on x	896 K me on	896 K our live	896 K on x	910 notify me of K-up	1104 K us on
folosim	2854 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	526 alle rettigheder K
fordert	727 K
forderte	727 K
foreslo	2613 K
foreslog	569 K
foretrukken	530 K kilde	2570 K kilde
foretrukket	2570 K kilde
foretrukne	530 K kilde	2570 K kilde
forint	1879 K
forinttal	1879 K
forklarede	569 K
forklarer	569 K	2613 K
forklarte	2613 K
former	936 is a K
fortalte	569 K	2613 K
fortell	67 K oss
forteller	2613 K
fortgesetzt	606 wird nach der anzeige K
fortsette	2611 for å K å grave
forward	49 K it	49 K this	1078 did someone K	1078 did a friend K
forwarded	1078 if someone K	1078 if somebody K	1078 this email was K to you	1078 this letter was K to you	1078 K this email	1078 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	2466 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	712 uns ihre K	712 uns deine K
found	1107 K that
founder	926 is the K
""", 'fr': """
fragen	668 K zum abo	668 K zu ihrem abo
fragt	727 K
fragte	727 K
fredag	17 hver K	17 varje K
free	70 ad-K	877 you have # K	879 sign up for our K	879 sign up to our K	879 get our K	883 our K app	883 our app is K	982 keep it K for all	982 keep this site K	1054 made it K
freelance	924 is a K writer	926 is a K
freelancejournalist	534 er K	2505 is K
freiartikel	586 K
freier	629 ist K autor
freitag	17 jeden K
freiwillig	694 bezahlt wird K
freiwilligen	571 K beitrag
friday	17 every K
fridays	17 on K	1047 sent K
friend	893 tell a K	982 become a K of the
frilansjournalist	2574 er K	3266 är K
""", 'fu': """
full	20 to read the K
functional	957 K cookies
fund	856 K our	863 help K our
funded	1105 reader-K
fundet	540 K en fejl
fundraising	1105 K deadline	1108 K
funktionale	643 K cookies
funnet	2580 K feil	2580 K en feil
""", 'g': """
g	55 #K
""", 'ga': """
gab	727 K an
gabung	1894 K di kanal	1974 K di	1974 yuk K	1974 ayo K
galetes	350 fem servir K
ganze	674 lesen sie die K
ganzen	20 K text	580 den K text lesen	674 lesen sie den K
gatilhos	97 pode conter K
gave	2537 gi en K i dag	2537 gi en K nå	2538 gi en K	2610 gi en K til oss	2610 gi en K i dag	2610 gi en K nå	2614 K
gazetecidir	3400 K
gazetecilerimiz	3491 K
gazetecilik	3491 bağimsiz K	3491 K para	3491 iyi K
gazetemizi	3428 K
gazetesi	3400 K'nde yaziyor
""", 'ge': """
geaccepteerd	2444 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	2506 inhoud is K
gebruiken	2444 wij K cookies	2444 we K cookies	2465 dit artikel K
gebruikt	2444 deze website K cookies	2444 deze site K cookies
gedetecteerd	2442 adblocker K
gedruckte	668 K zeitung? dann
gedruckten	668 abonnenten der K
gefallen	572 ihnen hat dieser artikel K	572 hat ihnen dieser artikel K	572 hat dir dieser artikel K
gefingeerd	97 namen zijn K	97 naam is K
gefragt	727 K
gefunden	612 fehler im text K
gehen	572 bevor sie K
gekennzeichnete	606 mit einem symbol K
geladen	609 nicht K werden	643 inhalt konnte nicht K
gelesen	725 bis hierhin K	725 bis hierher K
gemaakte	2507 door ai K
gemeenteverslaggever	2527 is K
gemeinschaft	664 teil der K
genehmigung	625 ohne K
generated	933 summary was K	933 summary is K	933 summaries are K	933 key points were K	933 audio was K	933 voice is K	933 K using ai	933 K by ai	933 this audio is K
genererad	3269 ai-K
genereret	537 K af ai
generosity	1104 your K
gengive	556 ikke tilladt at K
gengives	45 K	527 må ikke K
genossenschaft	725 unsere K	725 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	2448 je e-mailadres wordt niet K	2497 artikel is eerder K op
gerekiyor	3426 üye olmaniz K
gern	724 wirf K
gerne	544 ja tak, jeg vil K	566 vil K høre fra dig	566 hører vi K
geschenk	721 K-abo
geschenkabo	721 K
geschickt	661 eine e-mail K
geschlossen	612 kommentare sind K
gesponsord	2520 artikel is K	2520 content is K
gewijzigd	2494 intussen K	2494 inmiddels K
gewinnspiel	648 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	658 die app K es	658 app K es
gift	856 make a K	1062 a K of £#	1062 a K of $#	1062 a K of €#	1063 a K of £#	1063 a K of $#	1063 a K of €#	1063 your K of £#	1063 your K of $#	1104 your K	2414 met een K	2487 met jouw K	2487 met uw K
gifts	18 small K
giornale	2125 questo K	2125 il nostro K
giornalismo	1983 sostieni il K	2047 fare K costa	2125 il nostro K	2125 il K costa
giornalista	39 nostro K	2024 è K e	2024 è K de	2024 è K di	2024 è K del	2024 è K della	2024 è K dell'	2024 è K a	2024 è K per
giornalisti	39 nostri K	2125 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	3417 K
gitmeden	3371 K önce
give	939 K what you can	1104 K what you can	1104 K if you can	1104 euro you K
gives	1042 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	2567 kan ikke K
gjerne	2610 vil K høre fra deg
""", 'gl': """
glasajte	3084 K
glasila	3105 K
glasio	3105 K
glasujte	3084 K	3205 K
gledajte	3090 K nas	3211 K nas
glissez	1631 K une pièce
""", 'go': """
going	20 to keep K	1035 keep us K	1105 keep us K
gokken	83 wat kost K jou
google	226 K news	345 a K news	446 K news	460 K play	530 K news	602 auf K news	635 als quelle bei K	635 als quelle auf K	635 bei K öfter	635 auf K sehen	658 K play	680 K-suche	680 bei K	680 K news	680 auf K	754 K news	883 get it on K play	896 follow on K news	944 K news	944 star on K	944 source on K	1013 when you search on K	1013 in your K feed	1167 en K news	1843 K-ben	2345 K news	2386 K ziņās	2386 K news	2463 vaker in K	2500 in K	2500 op K	2500 bij K	2570 K news	2570 som kilde på K	2584 app store og K play	2584 K play og app store	2632 nas w K news	2632 na K news	2652 K news	2863 pe K news	3059 K news	3121 K news	3135 K play	3181 K news	3262 K news	3262 som källa på K	3275 app store och K play	3275 K play och app store	3382 K news'te	3396 K news'te	3396 K'da bizi	3408 app store ve K play'den	3527 K news	3588 trên K news
gostou	2839 K desta	2839 K deste
govorila	3105 K
govorili	3105 K
govorio	3105 K
""", 'gr': """
gracias	18 K a ti	1266 K a ti
granskning	3302 sådan här K	3302 vår K	3302 oberoende K
granskningar	3302 våra K
granskningen	3302 den här K
gratis	583 wochen K	583 monat K	695 tage K	724 jetzt K	726 wochen K	1118 crea tu cuenta K	1125 recibe K	1265 recibe K	1267 prueba K	1976 K	2422 ontdek nu K	2422 krijg je ook K	2530 niet K	2588 dager K	2599 K sak igjen	2599 K saker igjen	2605 ingen K saker	3279 dagar K
gratisartiklar	15 K
gratuit	15 article K	1488 dernier article K	1632 ce site est K	2944 creează un cont K
gratuita	2126 prova K
gratuitas	15 matérias K	1121 notas K	2742 matérias K
gratuite	15 articole K
gratuitement	1482 essayez K	1484 inscrivez-vous K	1492 recevez K
gratuiti	15 articoli K	1993 articoli K
gratuito	15 articolo K	1993 articolo K	2742 artigo K
gratuitos	15 artículos K	15 artigos K	1122 artículos K	2742 artigos K
gratuits	15 articles K	1552 nos articles sont K
gridava	2127 K
gritaba	1268 K
gritava	2841 K
grupi	3091 viber K
grupo	2838 entre no K
""", 'gu': """
guglu	3059 K
guidelines	910 community K before	910 our community K
""", 'ha': """
haber	3491 bu K
haberdar	3409 ilk siz K olun	3409 K olun
haberi	2 K dinle	4 K	3428 bu K	3428 K size
haberler	3396 google K'de	3396 google K	3491 bütün K
haberlerimiz	3491 K
haberlerimizi	3428 K
hacemos	1191 lo que K
hacete	1265 K socio	1265 K socia
hafta	17 her K
haftalik	3492 K
haftanin	3428 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	3415 ücretsiz haber K	3426 ücretsiz haber K
hakutulostesi	1429 google-K
halben	695 zum K preis
halinde	97 önceki K	97 ilk K
haluan	1444 kyllä kiitos, K
hangzik	1880 K
hashtag	62 K it
hatirlatti	3493 K
hatti	3399 ihbar K
hattimiz	3430 ihbar K	3430 whatsapp K	3430 haber K
hattimiza	39 K	3399 ihbar K	3430 whatsapp ihbar K	3430 ihbar K	3430 whatsapp K
haussa	1429 google-K
hauteur	1633 à la K de vos moyens
havi	1879 K #
havonta	1879 K
hay	3667 cho K
""", 'he': """
hear	949 we would like to K from you	949 we'd like to K from you	949 we'd love to K from you	949 we want to K from you	949 would love to K from you	1104 we want to K from you	1104 we'd love to K
heard	1107 court K
hebben	2529 wij K je hulp nodig	2529 we K je steun nodig
hedder	569 K det i
heihin	51 liity K
hekelt	2532 K
hela	20 läsa K	20 läs K	3231 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	499 for at læse K	2540 for å lese K
helfen	571 K sie mit	724 K sie uns
helft	724 K uns
helloasso	1527 K
help	1104 we need your K	1104 K us do	1104 will you K	1104 K pay for	1104 K if you can	1104 K us pay	2461 K ons	2529 K ons
helpful	910 was this article K
her	2534 nå som du er K
here	856 sign up K	858 as long as you're K	858 now that you're K	1010 sign up K	1034 book K
herohero	489 na K
herpubliceren	45 K
herunterladen	595 app K
hetente	17 K	1879 K
heter	2613 K det i	3304 K det i
hette	3304 K det
heurter	97 peut K	97 peuvent K
hevder	2613 K
""", 'hi': """
hidden	60 email stays K
hier	717 gibt es K.
hierboven	2509 de video K
hieronder	2509 de reportage K	2509 het fragment K
hiervoor	2470 K zijn cookies nodig
hikayenizi	67 K bize
hilf	724 K uns
hilfe	710 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	571 K sie
hinweis	682 geben sie uns einen K	682 gib uns einen K	712 einen K
hinweise	637 K zu diesem	637 K nehmen wir	637 K für uns	655 K auf fehler
hirdette	1880 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	347 és K
historiadora	347 és K
historie	67 del din K
historien	548 læse hele K	1525 est K
historienne	1525 est K
historier	564 vores K	564 flere K	567 vores K	567 gode K
hittat	3272 K fel	3272 K ett fel
""", 'hj': """
hjelp	2577 K av ki	2577 K av ai	2601 K av ki	2601 K av ai	2610 K oss
hjelper	2610 ditt bidrag K
""", 'hl': """
hlasem	456 ai K
hlasujte	473 K	3148 K
""", 'ho': """
holder	564 læsere, der K
hoofd	2466 is K van
hoofdredacteur	2466 is K	2505 is adjunct-K
hoogleraar	2466 is K
hotline	97 suicide K
""", 'hu': """
hubungi	38 K kami	1974 K kami
huikkaa	1466 K
huikkasi	1466 K
huusi	1466 K
huusivat	1466 K
""", 'hv': """
hvad	90 giv K du kan	90 giv, K du kan
hver	17 K uge	17 K uke
hvor	493 nu K du er her
""", 'id': """
iddia	3493 K etti
ideal	2531 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1482 K-vous pour	1631 K-vous
""", 'if': """
ifade	3493 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	580 mit K abo
ihren	725 lebt von K
ihtiyacimiz	3490 yardiminiza K	3490 desteğinize K
""", 'ik': """
ikkunassa	1466 luki K
iklan	11 K	70 tanpa K
ikuti	1894 K kami	1974 K kami
""", 'il': """
ilanlari	3404 iş K
ilimitado	1119 acceso K	2708 acesso K
ilk	3492 K ay
illimitato	1991 accesso K
ilmainen	1451 K tunnus
ilmaisia	1459 K juttuja
ilmoitti	1466 K
ilmoitukset	14 K	1442 K
iltakirje	1445 K
""", 'im': """
imagens	97 contém K
images	40 your K	40 vos K
imbuh	1977 K
imbuhnya	1977 K
immagini	97 contiene K
immediately	97 did not K respond
immobilienmarkt	648 unserem K
importa	1265 tu opinión nos K
importante	2838 sua opinião é K
impozit	2880 din K către	2946 % din K
impozitul	2880 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	734 στο K σας	879 sent to your K	879 right to your K	879 into your K	879 check your K to	979 in your K at #	979 in your K by #	1045 in your K	1045 to your K	1046 in your K	1046 to your K	1104 your K	1921 di K anda	1921 ke K anda	2046 nella tua K	2427 in je K	3045 u vaš K
inchiesta	53 mesi a questa K	2125 questa K
inchieste	2125 le nostre K
incorrectly	97 article K	97 story K	97 report K
ind	24 log K	502 log K for at	564 log K med
indbakke	79 i din K	504 i din K
indbakken	79 i K	505 i K
indeholder	97 K spoilers
independen	1975 jurnalisme K
independence	1105 our editorial K
independencia	1266 nuestra K
independent	411 periodisme K	863 support K journalism	1104 support K journalism	1105 K journalism	2945 jurnalism K	2945 jurnalismul K
independente	2839 jornalismo K
independently	993 we K	993 editors K	993 K selected by our	993 K chosen by our
independents	411 mitjans K
independiente	1266 periodismo K	1266 prensa K
independientes	1191 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	2125 giornalismo K	2125 informazione K
indipendenti	2047 rimanere K	2047 restare K
indipendenza	2125 la nostra K
indiquez	77 K votre adresse
indirin	3408 app store ve google play'den K	3417 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	624 dpa-K
infolettre	78 l'K	78 notre K	1491 notre K	1632 notre K
informace	465 K najdete
informasjonskapsler	2555 bruker K	2576 K
informatie	2465 K over dit
information	906 to store and/or access K on a device	906 for more K see our privacy	1529 lettre d'K	1529 lettres d'K	1632 K libre
informationen	625 mit K der	637 K zu diesem fall	703 mit K von
informations	1502 suivez les K sur
informativa	2008 K sulla privacy	2125 la nostra K
informazione	2047 l'K di qualità ha un costo	2124 sostieni l'K	2125 K libera	2125 l'K di qualità
informou	2841 K
infos	698 alle K zum
ingen	71 K spam	546 uden dig K	546 K rig ejer	2587 uten deg, K	3278 utan dig K
inget	71 K spam
ingevoegde	2470 K post
ingezonden	43 K brief	43 K brieven	2469 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	1861 K cikke maradt	1861 K cikkei	1861 K cikked maradt	1866 K cikk maradt	1874 nincs több K cikke
inhalt	9 dieser K	9 diesen K	580 dieser K ist nur für	643 dieser K wird von	643 um den K	686 K von x	711 diesen K zu sehen	711 ein K von
inhalte	9 externe K	610 externe K
inhalts	9 dieses K	686 laden des K
inhaltswarnung	97 K
inhoud	9 deze K	2444 om deze K te	2470 bevat K van	2470 K te zien
iniciar	1148 debes K sesión
initiale	97 version K de cet
initialement	1522 article publié K	1560 cet article a été K
inkorg	79 i din K	3236 i din K	3236 till din K
inkorgen	79 i K	3277 direkt i K
inloggen	21 K om een reactie	24 K	2529 je moet nog even K
innan	3225 K du går
innboks	79 i din K
innboksen	79 i K	2546 i K
inneholder	97 K spoilere
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	2433 meldingen K	2442 javascript K
inschrijving	2485 K te bevestigen	2528 bevestig je K	2528 bevestig uw K
inscreva	2699 K-se	2711 K-se na nossa	2711 K-se em nossa
inscrever	2711 ao se K
inscription	1491 votre K a bien été	1491 K est confirmée	1491 confirmer votre K
inscrit	1484 déjà K
inscrivant	1492 en vous K
inscrivez	77 K votre adresse	1468 K-vous	1491 K-vous à notre
insegna	2024 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	2947 a K
insisted	1107 K
instagram	16 K	226 K	510 på facebook og K	602 ob whatsapp, K	603 auf facebook, K	603 auf K, facebook	603 auf facebook und K	603 auf facebook oder K	686 inhalt von K	754 K	896 follow him on K	896 follow her on K	896 follow them on K	897 on K, facebook	897 on K and facebook	1503 sur facebook et K	2002 su facebook e K	2439 op facebook en K	2439 op facebook, K	2551 på facebook og K	3243 på facebook och K	3401 K'da takip	3527 K
instagrame	3121 K	3121 facebooku a K
instagramie	16 K	2633 na facebooku i K
instagramis	1284 K
instagramon	1844 K
instagramu	16 K	446 K	3059 K	3181 K
instale	2714 K a app
install	883 K our app
installeer	2482 K de app
installez	1631 K-la
installiert	691 die app K
instellingen	2506 cookie-K
integritetspolicy	3247 K
intelektas	2352 dirbtinis K
intelekto	2352 dirbtinio K	2367 dirbtinio K
intelektu	2392 mākslīgo K	2407 mākslīgo K
inteligence	470 pomocí umělé K	3202 s pomočjo umetne K
inteligencie	3145 pomocou umelej K
inteligencije	3081 uz pomoć umjetne K	3081 pomoću umjetne K	3081 uz pomoć veštačke K	3081 pomoću veštačke K	3081 uz pomoć vještačke K
inteligenciou	3145 umelou K
inteligencji	2675 z pomocą sztucznej K	2675 przy użyciu sztucznej K
inteligenco	3202 z umetno K
intelligencia	1849 mesterséges K készítette	1849 mesterséges K fordította	1849 mesterséges K segítségével	1868 mesterséges K segítségével
intelligens	537 med kunstig K	537 af kunstig K	537 fra kunstig K	537 kunstig K (ai)	557 hjælp af kunstig K	2577 med kunstig K	2577 av kunstig K	2601 hjelp av kunstig K	3269 med artificiell K	3269 av artificiell K	3291 hjälp av artificiell K
intelligenz	710 mithilfe künstlicher K
interdite	1560 diffusion K
interdites	1560 diffusion K
interessiert	682 ihre geschichte K
interview	97 K wurde gekürzt	689 das K in voller
intihar	97 K
introdu	77 K adresa de email	2848 K adresa
introduce	77 K tu correo
invest	1104 K in local news
investigaciones	1266 nuestras K
investigador	347 és K	1162 es K	2744 é K
investigadora	347 és K	1162 es K	2744 é K
investigando	1191 seguir K
investigant	411 continuar K
investigate	948 we should K
investigation	53 months on this K	53 weeks on this K	999 this K	1105 this K	1632 cette K
investigations	948 our K team	948 our K desk	1105 our K
investigative	926 is an K
investigativteam	637 K
inviamo	57 ti K	57 vi K
inviata	2024 è K
inviato	2024 è K
invitame	54 K un café	54 K a un café
invite	1634 K
invitent	1634 K
involved	993 not K in the
""", 'ip': """
iphone	883 our K app
iptal	3417 K edin
""", 'ir': """
iratkozz	1828 K fel	1877 K fel ingyen
iratkozzon	1828 K fel	1877 K fel ingyen
""", 'is': """
iscrive	2046 ci si K qui
iscrivendoti	1995 K
iscriversi	2046 K qui
iscriverti	2046 per K clicca	2124 clicca qui per K
iscriviti	1979 K	1995 K alla nostra	1995 K gratis	1995 K al nostro	2046 K qui	2124 K qui
iscrizione	1996 annullare l'K	2046 la tua K è	2046 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	1880 K el
ismerte	1880 K el
ispravak	97 K:
ispravka	97 K:
issue	1006 back K
issues	1006 back K
istakao	3105 K
istakla	3105 K
istaknula	3105 K
istaknuo	3105 K
istedi	3493 K
istediler	3493 K
""", 'it': """
itiraf	3493 K etti
""", 'iz': """
izjavila	3105 K
izjavio	3105 K
izlasi	2409 K visu
izleyin	3417 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	2531 per K
jahr	726 im K	726 pro K
jahresabo	721 K
jakoon	49 laita K
janela	2729 abre em nova K
jar	939 tip K
jaunumi	2410 mūsu K	2413 K
jaunumiem	2378 piesakies K	2397 K	2409 piesakies K
jaunumus	2397 K
javascript	175 K	430 povolte K	430 zapněte K	513 aktivér K	513 slå K til	607 K in ihrem browser	607 aktivieren sie K	607 K benötigt	806 K	902 please enable K	902 requires K	902 K is disabled	902 K is required	902 turn on K	902 K is not available	902 enable K in your browser	902 K must be enabled	902 needs K	1143 activa K	1143 habilita K	1143 habilitar K	1143 activar K	1417 salli K	1417 ota K käyttöön	1506 activer K	1506 activez K	1506 K est désactivé	1506 nécessite K	1649 אפשרו K	1897 aktifkan K	2005 abilitare K	2005 abilita K	2005 attiva K	2005 attivare K	2442 schakel K in	2554 aktiver K	2554 slå på K	2636 włącz K	2636 włącz obsługę K	2724 ative o K	2724 habilite o K	2724 ativar K	2854 activați K	2970 включите K	3246 aktivera K	3246 slå på K	3511 увімкніть K	3590 bật K	3745 K已
javasolta	1880 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	3060 K nam	3060 K nam se	3060 K se našem	3060 K se našoj	3102 K nam	3102 K nam se	3102 K se našem	3182 K nam	3220 K se nam
""", 'je': """
jederzeit	583 K kündbar	588 widerruf K	588 abmeldung K	589 K abmelden	661 K wieder abmelden	693 abmeldung ist K	726 K kündbar
jednou	17 K týdně
jefa	1162 es K de
jefe	1162 es K de
jegyezte	1880 K meg
jelas	1977 K
jelasnya	1977 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	1872 K most
jelentkezzen	24 K	1825 K be a	1872 K most
jelezze	1877 K nekünk
jetzt	580 K im abo	722 K im shop	724 teste K
""", 'jo': """
jobbar	3269 K med ai
join	940 K for	1104 K us on
jornal	2839 nosso K	2839 somos um K
jornalismo	2703 apoie o K	2766 K de qualidade tem um custo	2766 presente ao K	2838 apoie o K	2839 nosso K	2839 K de qualidade	2839 fazer K
jornalista	2744 é K formada	2744 é K formado	2744 é K do	2744 é K da	2744 é K no	2744 é K na	2744 é K e
jornalistas	2839 nossos K
joukkoon	51 liity K
journal	1632 notre K
journalism	863 support our K	863 support the K you rely on	982 keep our K free	986 access to all our K	986 access to all of our K	1104 support quality K	1104 support local K	1105 our K	1105 fearless K	1105 K like this
journalisme	1473 soutenez un K	1631 soutenez le K
journalismi	1464 riippumaton K	1464 K maksaa	1464 hyvä K
journalismia	1464 K
journalismimme	1464 K
journalismus	575 unterstützen sie unabhängigen K	575 unterstütze unabhängigen K	575 für unseren K	694 freien K	725 unser K	725 unseren K	725 unabhängigen K	725 unabhängiger K	725 gut gemachten K	725 gut gemachtem K	725 frei zugänglichen K	725 frei zugänglicher K	725 guten K	725 freien K
journalist	39 vores K	39 vår K	534 er K på	534 er K hos	534 er K ved	534 er K i	629 ist freier K	629 ist K	639 arbeitet seit # als K	924 is a freelance K	926 is a K	950 K	2466 is K	2466 is freelance K	2505 werkt als K	2527 is schrijver en K	2527 is K en	2574 er K i	2574 er K på	2574 er K og	3266 är K på	3266 är K och
journalistar	39 våre K
journaliste	39 notre K	1525 est K	1525 K au	1525 K à	1525 K pour
journalisten	2530 onze K
journalister	39 vores K	39 våre K	567 vores K	2611 våre K	3302 våra K
journalistes	39 nos K	1551 nos K	1552 payer nos K	1632 nos K
journalistiek	2418 steun onze K	2513 goede K kost	2513 K kost	2530 onze K
journalistik	496 støt vores K	496 støt uafhængig K	567 vores K	567 uafhængig K	567 K koster	567 kritisk K	567 fri K	3228 stöd vår K	3228 stöd oberoende K	3302 vår K	3302 oberoende K	3302 granskande K	3302 bra K	3302 fri K
journalistikk	2537 støtt vår K	2537 støtt uavhengig K	2611 vår K	2611 uavhengig K	2611 kritisk K	2611 god K	2611 fri K
journalistin	629 ist freie K	629 ist K	639 arbeitet seit # als K
journalists	1105 our K	1105 we, the K
journaux	1564 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1466 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
juonipaljastuksia	97 sisältää K
jurnalis	39 K kami	1911 adalah K	1975 K kami
jurnalism	2945 facem K
jurnalisme	1922 dukung K	1975 K kami
jurnalismul	2879 K de calitate costă	2944 susține K	2945 K nostru
jurnalist	2865 este K
just	1062 K £#	1062 K $#	1062 K €#
jutjubu	3059 K
jutro	17 svako K	17 vsako K
juttu	1407 lue koko K	1464 tämä K
juttujamme	1464 K
juttuvinkki	38 lähetä K	67 lähetä K	1463 lähetä K
jutun	20 koko K	1461 tämän K
jutusta	1464 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	2475 nu K voor	2475 je K voor
kabul	3493 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1464 K jutut
kaitstud	1274 kõik õigused K
kakor	3260 K på	3268 K
kami	1974 beri tahu K	1975 tim K
kan	90 ge vad du K	90 ge det du K	90 gi det du K	90 gi hva du K
kanaal	2530 ons K
kanal	567 vores K	1894 ikuti K	1975 K kami	2611 vår K	3302 vår K
kanale	2632 na naszym K
kanaliga	1284 meie K
kanalimiz	3491 K
kanalimiza	3382 K abone	3397 whatsapp K	3397 telegram K	3397 youtube K
kanalimizi	3397 whatsapp K
kanalina	3397 whatsapp K	3397 telegram K
kanalini	3397 whatsapp K	3397 telegram K
kanavaamme	1430 K
kanavalle	1430 whatsapp-K	1430 telegram-K
kanavamme	1430 whatsapp-K	1464 K
kannst	90 gib, was du K
karte	9 diese K	686 laden der K
karya	1975 K kami
kasutamine	1281 K ilma
kata	1977 K
katanya	1977 K
katil	51 sen de K
katilin	51 siz de K	3417 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	3421 reklam verenin K
kavom	54 časti me K
kaydetti	3493 K
kaydolun	3490 K
kaynak	3396 tercih edilen K	3465 tercih edilen K
kaynaklar	3465 tercih edilen K
kaynaklara	3396 tercih ettiğiniz K
kazala	3105 K
kazanin	3417 K
kazao	3105 K
""", 'kd': """
kdykoli	490 zrušit K
""", 'ke': """
kebijakan	1898 K privasi	1898 K cookie
kedvenc	1843 google K
keelatud	1281 loata on K
keep	1035 help us K	1104 help us K	1104 help K our
keeps	1042 our app K you
kehotettiin	1466 K
kehotti	1466 K
kehottivat	1466 K
kehotus	1466 kuului K
kein	668 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	1877 K minket
kernpunkte	687 die K
kerrottiin	97 jutussa K aiemmin
kertoi	1466 K
kertoivat	1466 K
kertoo	1466 K
kesti	3493 ceza K
ketentuan	1898 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	2577 med K	2577 av K
kielletty	1456 ilman lupaa on K
kiitos	1463 K kun luet
kinnitas	1310 K
kiosque	1564 en K
kiosques	1564 en K
kirakatban	1880 állt a K
kirim	1974 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1463 K sisään
kirjeenvaihtaja	1434 K
kirjoita	38 K meille	67 K meille
kirjoitti	1466 K
kirjoittivat	1466 K
kirjuta	38 K meile	67 K meile	1307 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1310 K
kirkens	97 K sos
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1447 €/K	1465 /K
""", 'kl': """
klaagt	2532 K
klagade	3304 K
klagar	3304 K
klagede	569 K
klagen	2532 K
klager	569 K	2613 K
klaget	2613 K
klagt	727 K
kleine	572 haben wir eine K bitte
klical	3223 je K
klicka	3276 genom att K på
klicken	689 K sie auf play	689 auf play K
klikke	2585 ved å K på
klikom	3074 K na	3195 s K na	3195 s K
klimaatverslaggever	2505 is K
klummeskribent	534 er K
""", 'kn': """
know	1003 let us K
""", 'ko': """
kogu	1307 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	1911 adalah K
kolumnist	629 ist K	1286 K	3061 je K	3183 je K	3266 är K
kolumnista	3061 je K
kolumnistica	3061 je K
kolumnistin	629 ist K
kolumnistka	3183 je K
komentar	6 za K	6 ostavite K	85 di kolom K	1919 tulis K anda	1919 di kolom K
komentara	3072 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	3072 biste K
komentarisanje	6 za K
komentarjev	3193 brisanja K	3193 izbris K	3193 brisanje K
komentarji	3193 K izražajo	3193 K ne izražajo	3193 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	2639 aby dodać K	2662 zostaw K
komentarzach	85 w K	2649 w K	2649 w K pod
komentarzu	85 w K	2649 w K
komentator	1919 tanggung jawab K
komentirajo	3193 K lahko
komentirali	3072 biste K
komentiranje	6 za K
komentirate	3193 K lahko
kommentar	657 K wird	657 ihr K	657 dein K
kommentarbereich	85 im K
kommentare	85 in die K	613 um K zu	657 K zu diesem	657 K werden	725 schreibt mir in die K	725 schreib mir in die K	725 schreibt uns in die K
kommentaren	85 in den K	613 in den K
kommentarerna	85 i K	3251 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	518 i K	2558 i K	2581 stenger K	2581 meninger i K
kommentarfunktion	613 K
kommentarsporet	85 i K	541 i K
kommentator	534 er politisk K	534 er K	2574 er K i	2574 er K og	2574 er politisk K	3266 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentekben	85 K
kommentera	6 för att K	97 vill inte K	97 inte velat K	3249 för att K
kommentere	6 for at K	6 for å K	97 ønsker ikke å K	97 ønsker ikke at K	516 for at K	2557 for å K
kommentieren	6 um zu K	6 K zu können	612 um zu K	612 probleme beim K	612 K sie diesen	612 K sie den	613 nicht mehr K	657 K
kommentiert	613 nicht mehr K werden
kommentoida	97 ei halunnut K
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kompakt	661 K per mail	661 K per e-mail
komunikat	2697 taki K
kondigde	2532 K
koneellisesti	1437 K
konferenci	453 naši K
konferenciju	3067 našu K
konferenciu	3129 našu K
konferenco	3189 našo K
kongress	648 jetzt zum K
konseling	97 layanan K
konstaterade	3304 K
konstaterar	3304 K
kontakt	38 K os	38 K oss	566 K os	2610 K oss
kontakta	38 K oss	3301 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	3060 K nas	3060 K redakciju
kontaktowej	2653 skrzynki K
kontaktujte	447 K redakci	447 K nás	447 K autora	3122 K redakciu	3122 K nás
konten	9 K ini
kontingent	586 haben ihr K
konto	502 opret en K for	566 opret en K	2694 załóż K	3234 skapa ett K för	3301 skapa ett K och	3301 skapa ett K här
kontributor	1911 adalah K
konzern	665 kein K	725 kein K
kopeerimine	1281 K ilma
kopieras	3283 får inte K	3283 får ej K
kopieres	2566 kan ikke K uten
kopiering	526 K er ikke tilladt	3283 K utan
kopijuoti	2344 K, platinti
kopiointi	1426 luvaton K	1426 K ilman lupaa
kopyalanamaz	3392 izinsiz K
koreksi	97 K:
korekta	97 K:
koresponden	1911 adalah K
korespondentas	2349 K
korespondente	2389 K
korespondentem	2654 jest K
korespondents	2389 K
korjattu	97 juttua K	97 juttua on K
korrekt	3272 ska vara K
korrekta	3272 ska vara K
korrektur	97 K:
korrekturhinweis	655 K
korrekturhinweise	655 K
korrespondent	534 er K	629 ist K	638 als K	638 seit # K	1286 K	2574 er K	3266 är K
korrespondentin	629 ist K	638 als K	638 seit # K
korrigerats	97 artikeln har K
korting	2490 K op je eerste	2490 K op het eerste
korzystamy	2636 K z plików cookie
kostenlos	583 wochen K	583 monat K	588 K per mail	694 lesen alle K	695 tage K	695 tage lang K	726 K testen
kostenlose	15 K artikel	586 noch zwei K	586 noch # K
kostenlosen	586 noch einen K	586 K artikel gelesen	588 unseren K newsletter	588 unserem K newsletter	588 unserer K newsletter	588 den K newsletter	705 K konto	705 K account
kostenloser	586 K artikel
kostenpflichtig	580 dieser artikel ist K
koster	567 K penge
kostnadsfritt	3279 en månad K
""", 'kr': """
krevde	2613 K
kriisipuhelin	97 K
kritik	655 lob oder K
kritiker	3266 är K och
kritiserar	3304 K
kritiserer	569 K	2613 K
kritisieren	727 K
kritisiert	727 K
kritizuje	491 K
kronor	3303 K
krzyczeli	2697 K
""", 'ku': """
kullan	3385 çerez K
kullanilamaz	3392 izinsiz K
kullanilmaktadir	3385 çerez K	3385 çerezler K
kullanilmasi	3392 izinsiz K yasaktir	3421 izin alinmadan K
kullaniyoruz	3385 çerezleri K	3385 çerezler K
kulttuuritoimittaja	1434 K
kulturredakteur	714 ist K
kulturredakteurin	714 ist K
kulturressort	638 leitet das K
kulturskribent	3266 är K
kumppanimme	1417 me ja K
kun	547 for K #	2588 for K #
kunne	567 K du lide
kunnen	50 leden K
kunt	90 geef wat je K	90 geef wat u K	2526 geef wat je K
kurzfassung	630 K
kutunuza	3378 posta K
kutunuzda	79 posta K
kuukaudessa	1465 K
kuukausi	1407 kokeile K	1447 K #	1463 kokeile K
kuukausilahjoituksella	1446 K
kuulutas	1310 K
kuus	1309 K
kuvailee	1466 K
kuvasi	40 K
kuvataan	97 jutussa K
kuvauksia	97 sisältää K
""", 'kv': """
kviz	3070 naš K	3192 naš K
kvizu	3070 našem K	3192 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1466 K
""", 'l': """
l	412 K'any
""", 'la': """
laadi	1307 K alla
laat	2502 K het ons
laatste	2438 volg het K nieuws
labojums	97 K:
ladattavissa	1443 sovellus on K
ladda	3238 K ner vår app	3301 K ner vår
lade	594 K die app
laden	594 K sie die app	595 app K	711 die karte zu K	711 das video zu K
lage	2611 K mer
laget	51 bli med på K
lahjoituksesi	1446 K auttaa	1463 K
lahjoitus	1446 tee K	1463 tee K	1467 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1631 K-nous votre
lamenta	1268 K	2127 K	2841 K
lamentano	2127 K
lamentou	2841 K
lance	1634 K
landing	1045 K in your inbox
langganan	1921 K buletin	1974 K sekarang	1978 K
language	97 contains K	97 contains strong K
lanjutkan	1924 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	1876 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	2547 K ned vår app	2610 K ned
later	969 check back K
latest	1021 the K on this story
laukeliai	21 būtini K
lauloivat	1466 K
laut	727 K
lavoro	2125 il nostro K
lawyers	1105 our K
""", 'le': """
leave	879 one click to K	1044 K your e-mail	1044 K us your e-mail	1079 K a clap	1104 K us a tip	1104 K a tip
lecteur	9 ce K	1538 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1552 par des K comme vous	1632 nos K
lectoras	36 nuestras K	1266 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1266 nuestros K	1266 gracias a sus K
lectors	18 gràcies als K	411 els nostres K
lectrices	1632 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	926 is a senior K	926 is a K
ledarskribent	534 er K	3266 är K
leden	2487 door onze K	2530 onze K
lederskribent	534 er K
leernos	1265 gracias por K
leestijd	0 K
legfontosabb	1876 K írásait
legge	2127 si K
leggere	1989 per K tutto
lehti	80 tilaa K
lei	2946 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	629 ist K
leiterin	629 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2766 K que nos apoiam	2839 nossos K	2839 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2841 K
lengkap	20 artikel K	1924 membaca artikel K
length	97 edited for K
lesarinnlegg	43 K
lese	2589 du kan K mer	2589 kan du K mer
lesedauer	0 K
lesen	580 im abo K	580 K sie mit plus	586 % noch zu K	594 in der app K	674 mehr dazu K sie	717 K sie hier.	724 danke fürs K
leser	2610 takk for at du K
leserabend	648 K	688 unseren K
leserbrev	43 K	2575 K
leserbrief	43 K	613 K
leserbriefe	43 K	613 K an	655 K
lesere	36 våre K	2611 våre K
leserfinanziert	725 K
leserinnen	36 unsere K	725 unsere K	725 unseren K
leserinnlegg	43 K	2575 K
lesern	725 ihren K
leserne	18 takket være K	2587 K våre
lesernes	18 K bidrag	2611 K bidrag
leserreise	688 K
leserreisen	648 unsere K	648 unseren K	688 K
leserumfrage	35 unserer K
leserzuschriften	655 K
lesetid	0 K
lesezeit	0 K
letno	3222 K
lets	1042 our app K you
letter	913 send a K
letters	43 K desk	43 K page	43 the K editor	913 K to the editor	913 send K	973 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	2047 solo grazie ai nostri K	2125 i nostri K
lettre	78 notre K	1632 notre K
lettrici	2125 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1194 para seguir K	1194 quieres seguir K	1194 sigue K con	1194 y sigue K	1265 sigue K sin
lezen	20 meer K
lezers	36 onze K	2530 onze K
lezersaanbieding	2508 onze K
lezersactie	2508 onze K
lezersavond	2475 onze K	2508 onze gratis K
lezersevenement	2475 ons K
lezersreis	2475 onze K
lezersreizen	2475 onze K
""", 'li': """
libovolnou	490 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	2424 al K
lidem	18 díky K	489 díky K
liens	74 nos K	1542 via nos K	1542 par nos K
liest	717 K du hier.
lietotni	2395 K
lifeline	97 crisis K
lignes	1552 qui lisent ces K
liitu	1307 K meie
liituge	51 K
like	1105 work K this
liked	1105 K what you read
liker	2611 K du det vi
limit	869 read without K	877 free K
limitat	338 accés il·K
limits	869 read without K
line	38 our tips K	67 our tips K	948 our tip K	1081 our tip K	1081 our tips K
link	892 copy the K	988 read it for free with this K
links	74 über diese K	74 onze K	901 some K on this page	901 some of the K on	1039 K here	1039 K on this page	1039 K in this post	1039 K on this site	1039 our K	1039 our shop K	1039 my K	1039 these K	1039 one of our K	1039 one of my K
liputan	1975 K kami
lire	20 pour K cet	1634 peut-on K
lisas	1310 K
lisens	47 K cc	47 cc-K
list	1050 join our K	1050 not on the K yet	1050 not on our K
listen	0 min K	896 K back here	896 K to us live	934 prefer to K	934 rather K
listeners	1061 K like you
listening	934 K time
live	1006 our K	1006 K q&a	1067 see them K
liveblog	674 im K	674 unserem K
livslinien	97 K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	1110 si has K hasta aquí
llegint	365 per seguir K
""", 'lo': """
local	1105 keep K news
log	24 K in	2422 K in om	2422 K in of
logg	24 K inn	2543 K inn for å	2608 K inn med	2610 K inn for
logga	24 K in	3234 K in för att	3298 K in med
logge	705 K dich ein
logged	21 must be K in to post	869 you must be K in to	910 you must be K in to
loggen	705 K sie sich ein
logget	516 du skal være K ind
login	24 faça K	2707 faça K para	2838 faça K
lokalredakteur	714 ist K
lokalredakteurin	714 ist K
lokalredaktion	638 leitet die K
look	1105 our new K
lovade	3304 K
love	1097 you K
lovede	569 K
""", 'lu': """
lubas	1310 K
luetaan	1461 juttu K
lugeda	1271 et edasi K
lugejad	1308 meie K
lugemiseks	1271 edasi K
luisteren	2509 artikel ook K
luisterversie	2 K
lukeaksesi	1407 K koko	1407 kirjaudu sisään K
lukemaan	1463 pääset K
lukemista	1463 jatka K
lukijamme	1464 K
lukijasta	1461 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1446 K tukea	1464 K tuella
lukittu	1459 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1407 K
lunar	2946 K
lunes	17 cada K
lupasi	1466 K
lupasivat	1466 K
""", 'ly': """
lyder	569 K	2613 K	3304 K
lydversion	2 K
lyssnar	3271 K på poddar
""", 'ma': """
maand	2424 deze K nog	2531 per K
maandelijks	2424 K opzegbaar	2531 K
mach	51 . K mit	724 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	571 K sie mit	725 was wir K
macht	724 K mit
made	858 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	424 váš e-K	461 svůj e-K	768 το e-K σας	1044 put your e-K	1044 type your e-K	1046 by e-K	1827 e-K cím	2502 K ons	2502 K dan	2529 K ons	2664 swój e-K	2712 no seu e-K	2878 pe e-K	2961 ваш e-K	3046 na vaš e-K	3074 svoj e-K	3074 na e-K	3110 váš e-K	3110 svoj e-K	3110 na váš e-K	3136 svoj e-K	3504 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	2427 je e-K	2485 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	505 din e-K	516 din e-K vil ikke	566 din K
mailben	1870 legjobb cikkei e-K	1870 cikkei e-K	1870 hírei e-K
mailbox	79 in je K	79 in uw K	1045 in your K	2427 in je K	2427 in uw K	2427 in jouw K
maile	3110 vašom e-K
mailed	1045 e-K to you	1045 K to you
mailedbe	79 az e-K
mailing	1050 join our K list	1050 join the K list	1050 on our K list
mailom	3136 správy e-K
mailovou	461 e-K adresu
mailowy	2664 adres K
mailt	1877 írjon e-K
mailu	79 do e-K	423 přímo do e-K	3110 do vášho e-K
mailul	2849 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1464 ilman K
mainos	11 K
mainostaja	1456 maksanut K
mainosten	1418 K esto
majhno	3221 smo K
make	1104 will you K a
maken	2530 wij K
maksumuuri	1467 K
maksuton	1451 K tunnus
maksuttomat	1451 K artikkelit
maltilla	83 pelaa K
mamio	3105 K
manade	3304 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	2766 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	643 K-cookies	957 K cookies
marketingcookies	536 K	2470 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	1888 kotak K anda
masukkan	1888 K email
matched	939 K dollar	982 gift will be K	1060 will be K	1060 is being K	1060 are being K	1060 be K	1060 K until
material	625 mit K der	625 mit K von	927 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2988 K	2989 K.ru
""", 'md': """
md	547 kr./K	568 kr/K
""", 'me': """
me	2989 t.K	3528 t.K
meaning	1057 if you've been K to	1057 if you have been K to
medarbetare	3266 är K på	3266 är K i
meddelade	3304 K
meddelte	569 K
medewerker	2466 is K van
medgav	3304 K
mediach	2684 naszych K
medio	1266 este K
medlem	80 bliv K	80 bli K	566 bliv K	2610 bli K	3301 bli K
mee	51 . doe K	51 . doe ook K
meie	1308 K töö
meil	1307 aita K
meile	1307 saada K
meilile	1303 sinu K
meille	38 kerro K	67 kerro K	1463 lähetä K	1463 kerro K
meinen	612 was K sie dazu
meint	727 K
meinte	727 K
meinung	30 K der	43 anderer K	612 sagen sie uns ihre K	642 K des autors
mejl	3046 na vaš K	3046 vašu K	3074 svoj K	3074 na K	3236 i din K	3236 till din K
mejla	38 K oss	67 K oss	3301 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	3301 din K
mejlen	79 i K	3236 direkt i K
mektuplari	43 okur K
melalui	1922 dukung kami K
melanjutkan	1885 untuk K membaca	1924 untuk K membaca
meld	2610 K deg på her
meldde	2532 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	682 K dich bei uns	724 K dich an	2545 K deg av når	2585 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	571 K sie sich an	580 K sie sich an, um	580 bitte K sie sich an	682 K sie sich bei uns	724 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	2483 krijg een K bij	2483 ontvang een K bij
meldingen	14 K	2433 schakel K in	2433 zet K aan	2433 ontvang K	2483 krijg K	2529 zet K aan
meldt	2532 K
meldte	2613 K
membaca	1924 untuk terus K	1924 untuk K berita ini	1974 daftar untuk K
member	50 as a K you	856 become a K	939 become a K	986 not a K?
memberikan	97 belum K tanggapan	1919 K komentar
members	18 our K	36 our K	50 K can	869 is for K only	869 K-only story	1014 paying K	1054 thanks to our K	1061 K like you	1105 our K
membership	1056 consider a K
membiayai	1922 K kami
membro	2838 torne-se K
membru	80 devino K
membutuhkan	1974 kami K dukungan
memuat	45 K ulang
menar	3304 K
mencionanos	62 K
mendaftar	1921 dengan K, anda
mendapat	1932 K komisi
mendapatkan	1932 K komisi	1974 daftar untuk K
mener	569 K	2610 hva K du	2613 K
menerbitkan	45 K ulang
menerima	1912 K cookie	1932 K komisi	1974 daftar untuk K
mengambil	1933 dilarang K	1933 dilarang keras K
mengandung	97 K deskripsi	97 K konten	1919 komentar yang K
mengatakan	1977 K
menggandakan	1933 dilarang K
menggunakan	1898 K cookie
mengirimkan	57 kami K
mengutip	1905 dilarang K
meninggalkan	1919 K komentar
menit	0 K baca
mensais	2840 K
mensuales	1267 K
mensuel	1527 un don K	1552 un soutien K	1633 K
mental	97 K helse
mention	62 K @
mentionnez	62 K-moi
mentions	97 K of suicide	97 K suicide
menurut	1977 K
menyalin	1933 dilarang K
menyatakan	1977 K
merch	964 our K
merci	1631 K de nous
mere	548 kan du læse K	548 du kan læse K	548 kan læse K om
merespons	97 belum K
merkezimiz	3491 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	412 al K	1267 al K	1267 por K
mese	2126 al K
mesec	3075 prvi K	3104 prvi K	3196 prvi K	3196 na K	3222 na K	3222 prvi K
meses	1194 K por #
mesiac	3138 prvý K	3163 za K	3163 prvý K
message	38 K us	67 K us	858 a K from our editor
messagerie	1511 votre adresse de K ne sera pas
messengera	2652 K
messengeri	3121 K
messengerju	3181 K
messengeru	446 K
messengerze	2652 K
metus	2371 per K
mewakili	1933 tidak K redaksi
""", 'mg': """
mgid	94 K
""", 'mi': """
mi	2392 ar K
mielipidekirjoitus	43 K
miembro	1265 hazte K
mig	62 tag K på
mij	62 tag K
mille	2047 # per K
milliardaire	1552 à aucun K
mind	97 ring K
minggu	1976 per K
mingguan	1921 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	1830 kövess K	1877 kövess K	1877 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	986 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	2527 is K
misidentified	97 article K	97 story K	97 originally K
misiniz	3375 zaten abone K
missen	2526 wat je kunt K
mission	1105 our K
misspelled	97 article K	97 story K
misstated	97 article K	97 story K
mistake	973 spot a K	973 report a K	1080 when we learn of a K	1080 when we make a K	1080 if we have made a K
mitdiskutieren	6 K	657 K
mitgeteilt	727 K
mitglied	80 werden sie K	80 werde K	724 werden sie K	724 werde K	724 jetzt K werden
mitglieder	50 K können	583 nur für K	668 angebots für K	725 unsere K
mithilfe	710 K von ki
mitteilungen	14 push-K	598 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	3075 prvi K	3104 prvi K
""", 'mn': """
mnd	2588 kr/K	2612 kr/K
""", 'mo': """
mobile	883 on your K app	883 our K app
mobilen	542 direkte på K	2582 nyheter rett på K	2582 rett på K	3273 nyheter direkt i K	3273 direkt i K
mobilepay	566 K til #	566 K på #	566 K #	566 K et
modalidad	1267 K premium
moderador	2729 não serão aprovados pelo K
moderados	2729 serão K antes
moderated	910 comments are K	910 pre-K
moderowane	2662 są K
modificado	97 nombre ha sido K
modificat	97 articolul a fost K
modificato	97 articolo è stato K
mogelijk	2529 maak het volgende K
mois	1633 par K
moittii	1466 K
molbu	3057 imamo malu K	3057 malu K
molila	3105 K
molili	3105 K
molio	3105 K
monat	668 einen K für	668 K für nur	726 im K	726 pro K
monate	695 # K lang
monatlich	726 K
monday	17 every K
mondays	1047 sent K
mondogatta	1880 K
mondta	1880 K
montag	17 jeden K
month	869 try a K for	869 try it for a K	876 for the first K	876 for your first K	1062 £# a K	1062 $# a K	1062 €# a K	1106 a K	1106 per K	1106 every K	1106 each K
monthly	939 one-off or K	986 reached your K limit	1035 K gift	1104 become a K	1104 give K	1106 K
months	53 K on this story	869 K for $#	876 for the first # K	876 for the first three K
morgen	17 jeden K	17 am K	17 hver K	545 hver K i din	664 uns auch K
morgenbrevet	2586 K
morgon	17 varje K
morgonbrevet	3277 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	90 donnez selon vos K	1632 nos K
""", 'mu': """
muhabiri	3400 gazetesi K
muhabiridir	3400 K
muhabirimize	39 K	3398 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	3428 K
muistutti	1466 K
mukaan	1463 lähde K	1463 tule K	1466 K
multato	2127 ha K
multou	2841 K
mums	2409 seko K
muutettu	97 nimet on K	97 nimi K	97 nimi on K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	2502 mail K
nabiralnik	79 v vaš K	3169 v vaš K
nabiralniku	3169 v vašem K	3195 vašem K
nachdruck	624 K verboten	679 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	594 aktuelle K aufs handy	595 K-app	598 push-K	674 weitere K finden sie	674 mehr K finden sie	698 K des tages	698 alle K zum
nadaljevanje	3168 za K branja	3197 K spodaj
nadaljuje	3197 K pod oglasom	3197 K spodaj
nadaljujte	3168 K branje
nadie	1266 K nos dice
naglasila	3105 K
naglasio	3105 K
najdete	465 další články K
najnowsze	2624 otrzymuj K
name	97 not her real K	97 not his real K
namenite	3200 K nam
names	97 not their real K
napis	2697 taki K
napisz	38 K do nas	67 K do nas	2640 K do nas	2653 K do nas	2685 K:	2685 K na	2694 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	3168 če želite brati K
napsal	491 K
napsala	491 K
narrated	934 is K by an ai	934 is K by ai
nasilja	97 opise K
naslov	3169 na vaš e-K	3169 svoj e-K	3195 svoj e-K	3195 svoj e-poštni K
nastavak	3042 za K čitanja	3076 K ispod	3076 K teksta
nastavili	3042 da biste K čitanje
nastavite	3042 K čitanje	3044 K čitati
nastavlja	3076 K ispod	3076 K nakon
naszego	2658 K sklepu	2661 K quizu
naszej	2695 K pracy
naszym	2694 zostań K
naujienas	2356 K telefone	2357 K el. paštu	2368 mūsų K
naujienose	2345 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	1143 tu K no soporta	1143 su K no soporta	2724 seu K não suporta
navela	3105 K
naveo	3105 K
navigateur	10 votre K	21 dans le K pour mon prochain	1506 votre K ne supporte pas	1506 votre K n'est pas
navnene	97 K er endret	97 K er ændret
navodi	3105 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
ndlr	97 K
""", 'ne': """
necesitamos	1110 K pedirte	1113 K tu apoyo	1265 K tu ayuda	1265 K de ti	1265 te K
necessariamente	2747 não reflete K a opinião	2747 não refletem K a opinião
necessaris	21 camps K
necessitem	410 et K
nechajte	77 K nám svoj e-mail
nechcete	478 K přijít o	3153 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	2414 K nu een
neighbors	1061 K like you
neighbours	1061 K like you
nell	1998 apri K'app
nella	79 K tua mail	1996 K tua mail
nendega	51 liitu K
neodpovedal	97 K
neodvisni	3221 K mediji	3221 smo K
neodvisno	3220 podprite K
neophodna	21 K polja
neovisni	3103 ostanemo K
neovisno	3102 podržite K
nepriklausoma	2370 K žurnalistika
nesutinkate	43 K
netiquette	612 beachten sie die K	2010 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	2554 dette K bruker
neue	691 die K app
neuen	594 hier geht es zur K
neukunden	668 nur für K
neuvoi	1466 K
neuvoivat	1466 K
neuvoo	1466 K
neuvottiin	1466 K
never	71 K spam
news	595 K-app	698 alle K zum	698 alle K zu	883 K app for	926 is a K	948 K tip
newsblog	674 im K	674 unserem K
newsdesk	39 our K	39 the K
newsis	1283 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	242 K	361 la nostra K	462 K	489 náš K	492 K	588 unseren K	588 unserem K	588 unserer K	588 K bestellen	588 K richtig	592 K an	592 K von	592 zum K	592 täglichen K	633 K	661 K erhalten	661 K empfangen	661 unser K	661 der K über	661 der K für	693 unser abend-K	693 unser morgen-K	693 unser K	693 K ist kostenlos	724 K an	725 unser K	725 unseren K	725 unserem K	725 dieser K	728 K	734 εγγραφείτε στο K	734 εγγραφή στο K	734 το K μας	734 γραφτείτε στο K	734 στο K των	734 στο K του	734 στο K της	851 εγγραφείτε στο K	851 γραφτείτε στο K	852 το K μας	855 K	879 sign up for our K	879 sign up to our K	879 sign up for the K	879 subscribe to our K	879 join our K	879 get our K	879 our K here	879 receive our K	879 our daily K	879 our weekly K	879 our morning K	938 K	979 K soon	1031 from our saturday K	1078 this K was forwarded to you	1078 forwarded this K	1086 reply to this K	1105 our K	1108 K	1125 suscríbete a la K	1125 apúntate a la K	1125 nuestra K	1190 suscribite al K	1266 nuestra K	1269 K	1491 inscrivez-vous à la K	1491 abonnez-vous à la K	1491 notre K	1551 vous adresser sa K	1632 notre K	1632 cette K	1635 K	1888 K kami	1888 langganan K	1975 K kami	1995 iscriviti alla K	1995 la nostra K	2046 le nostre K	2125 la nostra K	2125 questa K	2128 K	2624 zapisz się na K	2624 nasz K	2666 K	2695 nasz K	2698 K	2711 assine a K	2711 nossa K	2765 esta é a edição da K	2765 esta é uma edição da K	2839 nossa K	2842 K	2848 abonează-te la K	2848 abonați-vă la K	2848 înscrie-te la K	2944 înscrie-te la K	2948 K	3045 naš dnevni K	3055 K	3102 prijavite se na K	3103 naš K	3106 K	3137 K	3162 náš K	3165 K	3177 K
newslettera	78 naszego K	78 do K	78 odber K	2624 zapisz się do K	2624 naszego K	2666 K	2695 naszego K	3055 K	3110 odber K	3137 K	3162 nášho K
newsletterem	2695 naszym K
newsletters	879 K may contain info about	938 K	1105 our K	1108 K	1491 nos K	1491 recevoir les K	1632 nos K	1635 K
newsletteru	78 odběr K	462 K
newsletterul	78 K nostru	2848 K nostru	2878 abonează-te la K	2944 înscrie-te la K	2945 K nostru
newslettery	462 K	3137 K
newsletterze	2666 K
newslettre	3137 K
newson	1843 google K
newspaper	1105 our K
newsroom	38 contact our K	67 contact our K	993 not by the K	1003 tell our K	1003 our K	1021 stories from our K	1021 more from our K	1105 our K	1105 non-profit K	1105 this K
newsticker	674 unserem K
next	1006 our K	1035 help pay for the K	1035 pay for the K one
nezavisni	3103 K mediji	3103 ostanemo K
nezavisno	3102 podržite K
""", 'ng': """
ngay	3664 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach
niente	71 K spam
nieograniczony	2622 K dostęp
niets	2460 K uit deze	2521 K van deze site
nieuws	2430 K-app	2463 google K	2465 K of een tip	2501 app je K	2517 al het K over	2517 al het K uit	2528 K in je mail
nieuwsbrief	78 de K	78 onze K	2427 onze K	2428 dagelijkse K	2428 wekelijkse K	2462 K	2530 onze K	2530 deze K	2533 K
nieuwsbrieven	2427 onze K	2462 K	2530 onze K	2533 K
nieuwsbron	2500 favoriete K
nieuwsquiz	2510 de K
nincs	71 K spam
""", 'nj': """
njuzleter	3055 K	3102 prijavite se na K	3103 naš K
""", 'no': """
nombreux	1552 plus nous serons K
nonprofit	1105 K newsroom	1105 K news outlet
nosaltres	38 contacta amb K
nosotros	1265 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	2703 apoie K	2703 apoie o K	2714 baixe K app	2714 no K app	2838 apoie K	2838 apoie o K	2838 siga o K	2838 entre no K	2839 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	411 la K feina	1998 nella K app	2125 la K app
nostre	411 el K canal
nostri	74 K link
nostro	35 K quiz	2125 il K sito	2125 che il K
nota	20 leer esta K	1194 para leer esta K
notice	1080 if you K
noticia	1266 esta K
noticias	1167 en google K	1167 tu fuente de K
notificaciones	14 las K	1133 activa las K	1133 activar K	1134 recibir K
notifications	14 K	887 turn on K	887 turn on desktop K	887 would like to send you K	887 K from this site	888 enable K	888 allow K	888 receive K	1497 activer les K	1497 activez les K	1497 autoriser les K
notifiche	14 le K
notified	879 sign up to be K	888 get K
notifikace	460 K
notifikasi	14 K	1890 dapatkan K	1892 aktifkan K	1974 nyalakan K
notifikation	542 K
notifikationer	14 K	542 K
notify	888 K me of	888 K me when	910 K me of new posts
notis	3273 K
notiser	14 K	3273 K	3273 push-K
notre	35 K quiz	1632 K site
nouvelle	1511 ouvre dans une K fenêtre
novice	3169 na naše K	3169 na e-K	3177 e-K	3195 na e-K	3221 naše K
novinar	3061 je K	3061 , K	3061 - K	3183 je K	3183 , K	3183 - K
novinari	3103 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	3221 naši K
novinarju	39 našemu K	3182 pišite K
novinarka	3061 je K	3061 , K	3061 - K	3183 je K	3183 , K	3183 - K
novinarki	3182 pišite K
novinarstvo	3103 nezavisno K	3103 neovisno K	3103 naše K	3221 neodvisno K
novinaru	39 našem K
noviniek	3110 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	1130 en K app	1265 únete a K	1266 K app	1266 K web
nuestras	1266 K redes
nuestro	35 K quiz	64 K espejo	1113 apoya K	1138 únete a K canal	1265 apoya K	1265 únete a K	1265 recibe K	1266 K canal	1266 K medio	1266 K sitio	1266 K equipo
nuestros	74 K enlaces	1145 K socios	1266 K socios
numer	2696 K krs
nunca	1266 más que K
nuotraukas	40 K ir vaizdo
nur	668 abo für K
""", 'ny': """
nyheder	530 google K	564 vores K
nyhedsbrev	78 vores K	504 vores K	504 tilmeld dig K	545 K	566 tilmeld dig K	567 vores K	570 K
nyhedsbreve	504 vores K	567 vores K
nyhedsbrevet	78 K	504 få K	545 K	566 tilmeld dig K
nyhetene	2582 K rett på mobilen	2608 K våre
nyheter	2570 google K	3262 google K	3298 våra K
nyheterna	3242 följ K	3273 K direkt i mobilen
nyhetsbrev	78 vårt K	2545 vårt K	2545 våre K	2545 meld deg på K	2545 abonner på K	2586 K	2610 meld deg på K	2611 vårt K	2611 våre K	2614 K	3236 vårt K	3236 våra K	3236 anmäl dig till K	3277 K	3301 anmäl dig till K	3302 vårt K	3302 våra K	3305 K
nyhetsbrevet	78 K	2545 få K	2586 K	2610 meld deg på K	3277 K	3301 anmäl dig till K
nyilatkozta	1880 K
nyt	1458 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	2010 i campi K
obchode	3129 našom K
oberoende	3301 stöd K
objasnila	3105 K
objasnili	3105 K
objasnio	3105 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	3072 K komentara
obligatoires	21 champs K sont	1511 les champs K
obligatori	2010 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	1148 los campos K
obligatoriska	21 K fält	3249 K fält
obligatoriske	21 K felt	2557 K felt
obratite	3060 K nam se	3060 K se našem
obrigado	2838 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	438 další šíření K	475 ke všemu K	3138 celému K
obsahuje	97 K popisy
obserwuj	2632 K nas na	2632 K nas w	2694 K nas
obvestila	14 K	3169 na K
""", 'oc': """
occupa	2024 si K di
ochtend	17 elke K	2485 elke K het
""", 'od': """
od	3075 K # €	3138 K # €	3196 K # €
odbieraj	2688 K
odcinek	2659 K
odcinka	2659 K
oddajte	3205 K svoj glas
odejdete	415 než K
odete	3057 prije nego što K	3057 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	3105 K
odgovorili	97 nisu K
odgovorio	97 nije K	3105 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	3179 preden K
odoberajte	3158 K
odobrenja	3094 bez K
odomknite	3109 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
odpowiedzieli	97 nie K
""", 'of': """
oferecer	2707 K este artigo
off	38 tip us K	67 tip us K	1106 one-K
offert	1484 vous est K	1633 mois K
offrez	54 K-moi un café	1562 K-le	1562 K-la	1631 K-lui	1631 K-nous
offrici	2124 K un
offrimi	54 K un caffè	2124 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	3103 bez K
oglasov	70 brez K	3221 brez K
oglasu	11 K
""", 'oi': """
oikaisu	97 K
oikeuden	29 varaa K
""", 'ok': """
okumaya	3375 K devam etmek için
okurlarimiz	36 K	3491 K
okurlarimizin	3412 K desteğiyle	3491 K
okurlarin	3412 K desteği olmadan
okuyun	3417 K
""", 'ol': """
olarak	50 abone K	3376 abone K	3398 bize anonim K
olmayan	3451 patronu K
olmayanlara	3426 abone K
olun	80 üye K	3490 üye K
olursunuz	3417 kabul etmiş K
olvassa	1856 K tovább
""", 'om': """
omiljene	3058 K izvore
omiljeni	3058 K izvor
""", 'on': """
onafhankelijk	2487 wij K	2487 we K
onafhankelijke	2418 steun K journalistiek	2529 steun K	2530 K journalistiek
onafhankelijkheid	2530 onze K
onbeperkt	2422 lees K	2422 K lezen	2424 K toegang	2490 K digitaal
ondersteunt	2442 je browser K	2442 uw browser K
onderzoek	2530 dit K
onderzoeken	2530 onze K
onderzoeksjournalist	2466 is K
onderzoeksredacteur	2505 is K
onderzoeksredactie	39 onze K	2465 onze K
one	1104 make a K-time	1104 will you be K of
oneens	43 K?
online	688 unser K-shop	964 our K shop	964 our K store	1006 our free K	1006 our K event	1066 in our K shop
onlineshop	648 im K bestellen
only	1062 K £#	1062 K $#	1062 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	2464 app K
ontdek	2529 K nu
ontvang	2427 K onze	2428 K elke
onze	84 in K app	84 via K app	84 met K app	2430 K app	2465 tip voor K	2530 K app
""", 'oo': """
oordeelde	2532 K
oorspronkelijke	97 K versie van dit
""", 'op': """
opakoval	491 K
opakovala	491 K
opakuje	491 K
opdateret	97 artiklen er K
open	883 K in app	883 K in the app	1054 left it K	2430 K in app
opfordrede	569 K
ophavsretsloven	526 beskyttet af K
ophavsretten	526 K tilhører
opiniestuk	2469 ingezonden K
opinion	30 K of	910 have an K on this
opinions	30 K of
oplyser	569 K
oplyste	569 K
opmerking	2465 tip of K	2465 vraag of K	2465 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	3223 K
oppdatert	97 saken er K
oppfordret	2613 K
opphavsrettslig	2566 K beskyttet
opplyser	2613 K
opplyste	2613 K
opportunities	1089 equal K employer
opportunity	1089 equal K employer	1089 equal-K employer
opprett	2543 K en konto for	2610 K en konto
oprava	97 K:
opsiger	547 indtil du K
opublikowany	22 nie zostanie K	2639 twój adres e-mail nie zostanie K
opzegbaar	2531 K
""", 'or': """
ordenou	2841 K
ordinato	2127 ha K
ordnete	727 K an
organizatori	3105 pozivaju K
organizatorzy	2697 zapraszają K
original	97 K version of this	927 read the K article	1560 lire l'article K
originally	97 this article K	97 this story K	97 this post K	97 K misstated	927 this article was K published on	927 this story was K published on	927 this story K appeared	927 this article K appeared	927 K published at	995 story was K published by	995 story was K published on	995 story was K published in the	995 article was K published by	995 article was K published in our
originalment	369 es va publicar K a	369 es va publicar K en	369 publicat K a
originalmente	1159 este artículo fue publicado K	1160 publicado K en	2741 publicado K em	2773 publicado K no	2773 publicado K na
originariamente	2021 articolo pubblicato K	2054 pubblicato K in
ortaklarimiz	3385 biz ve K
ortsseite	674 unserer K
""", 'os': """
ossza	49 K meg
ostatak	3042 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	2697 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	2688 K
otsustas	1310 K
""", 'ou': """
our	936 is K
outbrain	94 K
""", 'ov': """
ovdje	3057 kad ste već K
overblikket	545 K hver dag	545 K hver morgen
overgenomen	45 K
overname	2460 K zonder
overnemen	45 K	2497 dit artikel K
oversikten	2586 få K
overview	1000 this K
overzicht	2507 dit K
ovisi	3102 K o vama
""", 'ow': """
owner	1105 has no K	1105 have no K
""", 'oy': """
oynat	3417 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	3122 K sa nám	3161 K sa nám
""", 'pa': """
padalieties	49 K
padeda	2359 jūsų parama K
padroni	2047 non ha K	2079 senza K	2079 né K	2125 senza K	2125 libera da K
pagar	54 K um café	2838 ajude a K
page	1006 our jobs K
paghi	2124 K un'ora
pago	1269 muro de K
pague	54 me K um café	54 K-me um café	2743 K-nos um café
pahoitteli	1466 K
paid	901 we get K if you buy	901 we may be K
paikalla	42 olitko K
paikkaa	1458 hae K
pakolliset	21 K kentät
palautetta	1463 anna K
palus	1310 K
palusid	1310 K
palvelusta	1436 ulkoisesta K	1436 upotus K
panaszolta	1880 K
pandangan	1933 tidak mewakili K	1933 K pribadi penulis
paparnya	1977 K
paper	936 is the K's
par	1633 K an
parama	2369 jūsų K	2373 K
parancsolta	1880 K
parandus	97 K:
parceiros	2726 nós e os nossos K	2839 nossos K
paremkite	2359 K mus	2369 K mus
parlez	38 K-nous	67 K-nous
part	928 no K of this
partager	1562 articles à K	1562 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	2699 faça K e
partecipato	2037 non ha K alla stesura
parteispende	728 K
partenaires	1508 nos K et nous	1508 nous et nos K	1632 nos K
participar	1149 para K
participez	1468 K à
participou	2756 não K da produção	2756 não K na produção
partilhada	2751 uma publicação K por
partilhe	25 K-o
partir	1470 avant de K	2840 a K de # euros
partner	74 K-links	609 wir und unsere K	678 von unserem K	2008 i nostri K	3246 vi och våra K
partnere	513 vi og vores K	2554 vi og våre K
partnerlinkek	74 K
partnerlinkeket	1857 K
partnerlinks	37 K	74 K
partnerom	3076 u suradnji s K	3076 u saradnji sa K
partners	678 anzeige eines K	906 we and our K	1105 our K	2444 wij en onze K	2530 onze K
partnership	928 was produced in K with
partnerske	74 K poveznice	3076 K poveznice	3197 K povezave
partnerskie	2670 linki K
partnerzy	2636 my i nasi K	2636 nasi zaufani K
pasak	2372 K
pasakojo	2372 K
pasidalinkite	49 K
pass	49 K it on	893 K this on
passende	695 sie das K abo
passendes	695 sie ihr K abo
patikslinta	97 K
patreon	249 в K	939 on K	939 our K	3551 на K
patron	863 become a K of	1104 become a K
patronem	2673 zostań naszym K	2694 zostań K
patroni	2695 nasi K	2913 fără K
patronite	2673 na K	2695 na K
patronlardan	3451 K bağimsiz
patronsuz	3451 K
paying	1054 thanks to our K
paypal	664 per K
paywall	665 K	725 ohne K	728 K	1054 without a K	1105 we have no K	1105 we do not have a K	1108 K	1635 K	2128 K	2842 K
paywalls	1108 K
""", 'pe': """
pe	2946 K an
peatoimetaja	1286 K
pedimos	1265 te K ayuda
pedirte	1110 tenemos un favor que K
pediu	2841 K
peiling	35 onze K	2510 onze K
pelanggan	50 K dapat	50 K bisa	1886 khusus K	1924 untuk K	1975 K kami	1978 K
pembaca	18 berkat K	43 surat K	1975 K kami
pemblokir	1951 K iklan
pemegang	1956 tanpa K saham
pemilik	1956 tanpa K modal
pendant	1633 K un mois
pendapat	1933 K pribadi penulis
peneliti	1911 adalah K
pengar	3302 kostar K
penger	2611 koster K
pensamentos	97 K suicidas
pensamientos	97 K suicidas
pensieri	97 K suicidi
pentru	2879 fără niciun cost K tine
penulis	1911 adalah K
people	18 thanks to K like	982 funded by K like you	1061 K like you
pequeno	2700 um K favor a pedir
per	2612 K år	3303 K år
peramban	10 K anda
percent	877 # K left to read
perfil	2720 siga nosso K
periodisme	410 dona suport al K	411 el nostre K	411 fent K	411 fem K
periodismo	1113 apoya el K	1191 hacer un K	1265 apoya el K	1265 colabora con el K	1266 nuestro K	1266 K de calidad	1266 hacemos K	1266 haciendo K
periodista	39 nuestro K	39 nuestra K	347 és K	1162 es K
periodistas	39 nuestros K	1190 nuestros K	1266 nuestros K
periodistes	411 els nostres K
perjantaisin	17 K
permanencia	1267 sin K
permission	927 reproduced here with K	927 reproduced with K	942 written K	942 prior K	943 without K	957 K to load	957 K before anything is loaded	995 K to reuse this
perskaitykite	2369 K visą
personal	956 views are K
personale	2855 datele tale K
personales	1145 datos K serán
personas	1191 K como tú	1265 K como tú
persondatapolitik	514 K
personenbezogene	610 K daten
personnelles	1509 vos données K
personoplysninger	514 dine K
personopplysninger	2555 K
personuppgifter	3247 dina K
personverninnstillinger	2576 K
perspausdinti	45 K
pertama	1976 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2744 é K
pesquisadora	2744 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	3105 K
""", 'ph': """
philosophe	1593 est K
phone	896 news to your K
photographe	1593 est K
photographer	950 staff K
photos	40 your K	40 vos K	40 tes K	964 K from this story	964 K from this event
""", 'pi': """
pictures	40 your K
pide	1268 K
piebilda	2412 K
piece	998 this K	1105 this K
pierwszej	97 K wersji tekstu	97 K wersji artykułu
pierwszy	2696 K miesiąc
pievienojieties	51 K
pilihan	1969 sumber K
pirmas	2371 K mėnuo
pisala	3105 K je
pisalo	3105 K je
pisao	3105 K je
pisz	2685 K na
pitala	3105 K
pitali	3105 K
pitao	3105 K
pitch	856 K in	939 K in
pitching	1104 consider K in
pix	2743 um K	2840 K
""", 'pj': """
pjevali	3105 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	2567 vær varsom-K
plakatens	2580 vær varsom-K
platformlarinda	3479 tüm podcast K
plats	42 var du på K
plattform	725 unsere K
player	9 this K
please	51 K join them	67 K tell us	869 K log in to	892 K share this	940 K help	1099 K tell us about	1099 K tell us how	1099 K tell us your	1104 K chip in	1104 K give	1104 K help if	1104 K give if
pleide	2613 K
pliki	2655 bez zgody na K
plusartikelen	2530 K
plusartikels	2422 gratis K	2530 K
""", 'po': """
pobierz	2694 K naszą
poche	1549 dans votre K
podaj	77 K swój e-mail
podatkov	3195 obdelavo osebnih K
podatku	2618 przekaż #% K	2673 #% K	2673 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	455 K	539 K-app	567 vores K	632 den K können sie	632 den K kannst du	632 unseren K	725 unser K	725 unseren K	762 K	852 το K μας	932 follow the K	1105 our K	1266 nuestro K	1632 notre K	1975 K kami	2125 il nostro K	2509 op de K	2530 onze K	2579 hører K	2659 K	2695 nasz K	2839 nosso K	3069 K	3103 naš K	3131 K	3162 náš K	3191 K	3406 K'i	3406 K'imizi
podcasta	3069 K	3191 K
podcastapp	539 K	2509 favoriete K
podcaste	34 našom K
podcasten	539 K	2579 K
podcastimiz	3491 K
podcastimizi	34 K
podcastimme	34 K	1464 K
podcastov	3131 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	539 hvor du lytter til K	539 hvor du hører K	632 wo es K gibt	689 folgen des K	689 folge des K	762 K	932 wherever you get your K	932 wherever you listen to K	932 wherever you get K
podcastu	34 naszego K	34 našem K	455 K	2659 K	3069 K	3131 K	3191 K
podcastul	34 K nostru	2945 K nostru
podcastunk	1878 K
podcastunkban	34 K
podcasty	455 K	489 naše K	2659 K	3131 K
podd	34 vår K	3302 vår K
poddapp	3271 K
poddar	34 våra K	3271 K finns
podden	3271 K
podelite	25 K	49 K ga	67 K sa nama
podemos	2766 sua ajuda K
poden	50 els socis K
poderemos	2766 a sua ajuda K	2838 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	2579 hører K	2611 vår K	3069 K	3191 K	3221 naš K
podkasta	3069 K	3191 K
podkastapp	2579 K
podkasten	2579 K
podkastu	3069 K	3191 K
podle	491 K
podotkl	491 K
podpora	488 vaše K	3161 vaša K	3220 vaša K
podpore	3162 vďaka K	3200 brez vaše K	3221 brez vaše K
podporo	3220 vašo K
podporte	3143 K	3161 K nás	3161 K našu
podpory	468 bez vaší K	489 bez vaší K	3143 bez vašej K	3162 bez vašej K
podprite	3200 K	3220 K nas	3220 K naše
podremos	1265 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	2685 K nas
points	1000 the bullet K	1000 these bullet K	1000 the key K above
pokutoval	491 K
policy	906 our cookie K
politica	2855 K de cookie
political	926 is a K	926 is the K editor
politicieni	2879 nu depinde de K
politika	3385 çerez K
politikasi	3386 gizlilik K
politikredakteur	714 ist K
politikredakteurin	714 ist K
politikressort	638 leitet das K
politikwissenschaftler	629 ist K
politologue	1525 est K
poll	35 our K	910 vote in our K	910 take our K	2510 onze K
polub	2632 K nas na
pomagajte	3220 K nam
pomocou	3145 K ai
pomozite	3079 K nam	3102 K nam
pomozte	488 K nám
ponavlja	3105 K
ponavljao	3105 K
ponctuel	1527 un don K
ponovno	45 K objavi
pop	856 K your
popravek	97 K:
poprosil	491 K
poprosila	491 K
poprzedniej	97 K wersji
por	2770 um ano K #
poradil	491 K
portal	2695 nasz K	3103 naš K	3221 naš K
portalu	2669 na naszym K	2669 w naszym K
posez	1631 K-la à	1631 K-nous
posible	18 hace K
posielajte	3122 K nám
posielame	57 vám K
positions	964 our open K
poslechnout	456 si můžete K
posljednji	3088 K besplatni članak
posredujte	49 K
possible	362 ajuda a fer K	411 ajuda a fer K
post	20 rest of this K	79 på e-K	957 to view this K	957 to see this K	993 this is a paid K	998 this K	1105 this K	2470 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	3237 din e-K	3249 din e-K kommer inte
postadresse	60 e-K vises ikke	2546 din e-K	2557 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	3102 K član	3220 K član	3220 K naročnik
postanizda	79 e-K	3410 her sabah e-K	3410 e-K	3424 e-K
postaw	54 K mi kawę	54 K kawę	2694 K nam	2694 K mi	2694 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	588 in dein K	588 in deinem K	588 direkt ins K	592 in ihrem K	592 in ihr K
postkasti	1294 otse K
postkastis	1294 iga hommik sinu K	1294 sinu K
posts	15 free K	58 new K by mail
potrebbe	97 K urtare
potrebna	3102 K nam je
potrebujeme	3161 K vašu podporu
potrebujemo	3185 za ogled K	3220 K vašo
potremo	2047 aiuto K	2124 con il tuo aiuto K
potrivit	2947 K
potrzebujemy	2618 K twojego wsparcia	2694 K twojej pomocy	2694 K twojego wsparcia
pound	1104 K you give
pourboire	1528 un K
pourront	1578 traceurs K être déposés
poursuivez	1482 K votre lecture
poursuivre	1482 K votre lecture
pouvez	50 abonné, vous K	90 donnez ce que vous K
povabi	54 K me na kavo
povedal	3164 K	3223 je K
povedala	3164 K	3223 je K
povestit	2947 a K
povikao	3105 K
powered	1104 K by you
powerful	1105 hold the K to account
powiadomienia	14 K	2628 włącz K	2628 chcesz otrzymywać K	2629 K push
powiedzieli	2697 K
powtarza	2697 K
pozele	40 K tale
pozivala	3105 K
pozivali	3105 K
pozivao	3105 K
pozn	97 K. red
poznamenal	491 K
poznamenala	491 K
pozvala	3105 K
pozvao	3105 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	2448 K mee	2529 K mee
praca	2695 nasza K
pracujte	453 K s námi	3129 K s nami
prati	3090 K nas na
pratite	3102 K nas
pravi	3223 K
precedente	97 versione K di questo	97 K versione di questo
precisa	2699 K de você	2838 K de si
precisamos	2700 K da sua ajuda	2703 K do seu apoio	2838 K da sua ajuda
precisato	2127 ha K
preciso	2730 é K estar logado
precizat	2947 a K
prednostne	3180 K vire
prednostni	3180 K vir
prednostnih	3180 K virov
prednostnim	3180 K virom
predplatitelia	50 K môžu	3151 len K	3151 iba K	3151 nájdu K	3151 prečítajú K	3165 K
predvajanje	3185 K videa
preferate	2863 sursele tale K	2927 surse K
preferences	906 your cookie K	1009 cookie K	1009 privacy K
preferida	345 font K	1167 fuente K	2748 fonte K
preferidas	1167 fuentes K	2748 fontes K
preferides	345 fonts K
preferido	1167 medio K
preferidos	1167 medios K
preferirane	3058 K izvore
preferirani	3058 K izvor
preferiranih	3058 K izvora
preferita	2001 fonte K su google	2027 fonte K
preferite	2027 fonti K
preferowane	2651 K źródło	2651 K źródła
preferowanego	2651 K źródła
preferowanych	2651 K źródeł
preferowanym	2651 K źródłem
preferred	896 K source on google	944 K source	1013 K sources
preglednik	10 vaš K
prehratie	3125 K videa
prejemajte	3169 K vsako	3217 K
prejemati	3210 želite K
prejmite	3217 K
preklinjao	3105 K
prelua	45 K
preluarea	2862 K textelor
preluat	45 K
prema	3105 K
premier	1486 le K mois	1633 le K mois
premium	2490 toegang tot alle K
premoderated	910 K
prenesite	3220 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	3231 bli K	3231 redan K	3232 som K	3298 en K	3301 bli K
prenumeranter	50 K kan	3231 endast för K	3289 är för K	3289 bara K	3289 endast K	3302 våra K	3305 K
prenumerata	2373 K
prenumeration	3305 K
prenumerationen	3236 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	2365 tik K
prenumeratoriams	2334 tik K	2365 tekstas skirtas K	2365 straipsnis skirtas K
prenumeratorzy	50 K mogą	2681 tylko K
prenumerera	80 K	3231 K för att	3236 K på nyhetsbrev	3276 genom att K	3301 K på vårt
prenumeruojate	2334 jau K
prenumeruokite	80 K	2369 K
preostanek	3168 K članka
presenteie	2707 K
prethodnog	3094 bez K odobrenja
prethodnoj	97 K verziji
pretplata	3106 K
pretplati	3074 hvala na K
pretplatite	80 K se	3042 K se već od	3102 K se
pretplatnici	50 K mogu	3087 samo K	3106 K
pretplatnicima	3042 dostupan samo K	3042 dostupan je samo K	3042 dostupan je K	3042 dostupno samo K	3054 samo K	3087 samo K
pretplatnik	50 kao K	80 postanite K	3042 već ste K	3102 postanite K
pretplatnike	3042 dostupan samo za K	3054 samo za K
pretplatu	3043 već imate K	3075 uz K	3075 K	3096 uz K
preuzeti	45 K
preuzimanje	3053 zabranjeno K	3078 zabranjeno K	3078 zabranjeno je K
preuzmite	3102 K našu
preventing	902 browser extension is K
prevention	97 suicide K
preview	1014 free K
previous	97 K version of this
price	1106 the K of a
pridaj	51 K sa
pridajte	51 K sa	3154 K si nás	3161 K sa k nám
prihvatate	3074 prijavom K
prijavi	24 K se	3074 hvala na K
prijavili	3074 hvala što ste se K
prijavite	24 K se	3102 K se na naš	3102 K se na naše	3220 K se na
prijavo	3195 s K se	3195 s K na	3195 hvala za K
prijavom	3074 K se slažete	3074 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	3180 K vir
priljubljene	3180 K vire
priljubljeni	3180 K vir
prima	2946 K lună
primajte	3095 K
primate	3089 želite da K
primati	3089 želite K
primeira	97 K versão deste	97 K versão desta
primeiro	2840 K mês
primer	412 el K mes	1267 el K mes
primo	2126 il K mese
principles	927 the thomson reuters trust K
print	892 click to K	1101 will not K your	1101 won't K your
prioriterad	3262 K källa
pripojte	51 K sa
pripomenul	3164 K
prisijunkite	24 K	51 K	2369 K prie mūsų
prispejte	90 K, koľko môžete	3143 K	3161 K	3161 K aj vy
prispevek	3221 ta K
privacidad	1146 política de K	1266 nuestra política de K
privacidade	2727 política de K
privacitat	350 política de K
privacy	906 see our K policy	906 to our K policy and terms	906 and the google K policy	1105 our K policy
privacybeleid	2444 ons K	2485 ga je akkoord met het K
privacyverklaring	2446 K
private	60 your email will stay K
privatlivspolitik	514 K
priznaje	3105 K
priznal	3164 K
priznala	3105 K
priznao	3105 K
probe	721 K-abo
probeabo	571 K	580 wochen im K	721 K	721 das K
probeer	2529 K nu	2529 K een maand
proberen	2531 gratis K
processing	906 consent to the K
prochains	1632 nos K articles
procurada	97 K, a
prodavnici	3067 našoj K
produce	982 not free to K	982 not cheap to K
produced	993 K by our brand
proefabonnement	2424 K	2529 neem een K	2531 K
profesor	1162 es K	2865 este K
profesora	1162 es K
professeur	1525 est K
professeure	1525 est K
professionista	2024 è giornalista K	2024 giornalista K
professor	347 és K	629 ist K	926 is a K	926 is an assistant K	2744 é K
professora	347 és K	2744 é K
professore	2024 è K
professoressa	2024 è K
professorin	629 ist K
profilazione	2007 i cookie di K
profitez	1468 K de	1482 K de nos offres
prohibida	1160 queda K
proibida	2741 é K a
project	1546 trust K
promenjena	97 imena su K
promijenjena	97 imena su K
promis	2947 a K	2947 au K
promise	1104 K never to
propietaris	391 sense K	391 ni K
propustite	3089 ne K
prosbu	415 máme na vás K	415 máme malou K	3118 máme malú K	3118 malú K
proseguire	2050 per K la lettura
prosil	491 K
prosila	491 K
prosili	491 K	2697 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	2697 K
protejate	2887 K de dreptul de autor
provalo	1988 K gratis	2124 K gratis
provided	906 content K by a third party	957 contains content K by
provision	606 erhalten wir eine K	606 eine kleine K	678 bekommen wir eine K	678 eine K vom	700 K
provisions	606 K-links
provisionslinks	700 K
prozent	669 K rabatt
przedruk	45 K	2671 K za zgodą
przedrukujcie	45 K
przegap	2683 nie K
przekonuje	2697 K
przetisknout	45 K
przetwarzanie	2637 K danych osobowych
przez	2675 K ai
przycisk	2664 klikając K
przyznaje	2697 K
""", 'ps': """
psal	491 K
psala	491 K
""", 'pt': """
ptal	491 K se
ptala	491 K se
ptali	491 K se
ptaly	491 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	2010 prima di K un commento
pubblicato	22 non sarà K	2010 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	2729 o seu endereço de e-mail não será K
publicat	2887 a fost K inițial în
publication	863 is a reader-supported K	993 accurate at the time of K	993 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	3283 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	1143 bloqueador de K	1266 sin K
publicidade	11 a K	70 sem K	2757 depois da K
publicitat	11 la K	70 sense K	411 sense K
publicitate	11 K	70 fără K
publikovanie	3116 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	1101 will not K your	1101 won't K your	1101 never K your	1101 we may K your
published	22 will not be K	60 email won't be K	910 your email address will not be K	928 was first K by	928 was first K on	995 K under license
publishing	993 accurate at the time of K
puder	90 doe o que K
pueda	90 done lo que K
puedas	90 aporta lo que K	90 dona lo que K
pueden	50 los socios K
puguis	90 dona el que K
puhelimeesi	1442 suoraan K
puis	1483 K # €
puisque	1470 K vous êtes là
pungkasnya	1977 K
punya	1887 sudah K akun
purchase	901 K through links on our site
push	660 per K
pushbericht	2483 een K bij
pushbeskeder	542 K
pushmeldingen	2434 K
pushnotiser	3273 K
pushvarsler	2582 K
pustit	456 si můžete K
pustite	77 K svoj e-naslov
puts	1042 our app K
""", 'py': """
pytali	2697 K
pyysi	1466 K
""", 'qu': """
quanto	90 dona K puoi
quello	90 dai K che puoi	90 dona K che puoi
queremos	67 K conocer tu	1110 K pedirte un favor
questa	9 K mappa
questions	97 not respond to K
questo	9 K tweet	9 K video
qui	1980 già che sei K
quieras	1118 cancela cuando K	1267 cancela cuando K
quitter	1470 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	2510 doe de K	2510 onze K	2661 nasz K	2661 K
quizie	2661 naszym K	2661 K
""", 'ra': """
raccolta	2128 K fondi
racconta	2127 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	2127 ha K
raconte	1634 K
racontez	38 K-nous	67 K-nous
rad	3103 naš K
radil	491 K
radila	491 K
radili	491 K
radzi	2697 K
radzili	2697 K
radzono	2697 K
ragino	2372 K
raise	982 help us K
rajaton	1408 K pääsy
rakendus	1292 meie K	1292 K
rakenduses	1292 K
raksti	38 K mums	67 K mums	2409 K mums
rakstiet	38 K mums	67 K mums
raksts	2410 šis K
rakstu	2408 šo K
rakstus	2410 visus K
ralat	97 K:
range	1034 shop the K
rappelle	1634 K
""", 're': """
reach	954 K him at	954 K her at	954 K them at	982 we would K our goal	982 we'd K our goal	1104 help us K
reached	877 you've K your limit of free	925 can be K at
reacties	85 in de K	2449 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	877 # % left to K	934 is K by an ai	934 is K by ai	988 link can K this	1054 free to K	1054 free for all to K	1105 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	97 K may find	858 we're asking K	935 thank you, K	982 funded by K like you	1003 K' editor	1035 K make this	1054 thanks to our K	1061 K like you	1104 K like you	1104 join the K	1105 our K	1105 funded by its K	1108 appeal for K	1108 K pay
reading	0 K time	869 keep K for just	869 keep K with a	869 K this post for free	873 to finish K	873 to keep K	988 to your K list	1055 you're K	1055 you are K	1055 you've been K
reageerde	97 K niet
reageren	6 K	97 wilde niet K	2449 om te K	2465 K? mail	2465 K op dit artikel
reagiert	97 anfrage nicht K
realizarea	2874 nu a participat la K
realizzazione	2037 non ha partecipato alla K
recalled	1107 K
recalls	1107 K
recaptcha	838 K	879 protected by K	1245 K	1609 K	2104 K	2226 K	2820 K	2934 K	3475 K	3774 K
receba	2699 K as	2711 K no seu	2711 K todos os dias	2838 K no seu
receive	879 K email from us on behalf of	880 sign up to K	880 K emails from	906 agree to K emails	1104 to K new posts
recevez	1468 K chaque	1492 K chaque	1492 K tous les	1631 K notre
recevoir	1498 K les alertes	1551 j'accepte de K
recherche	97 für diese K haben wir	725 diese K
recherchen	725 unsere K
rechercheteam	39 unser K	39 unserem K	637 K
rechtbankverslaggever	2505 is K
recibe	1109 K cada	1128 K cada	1128 K todas las
recibir	1190 acepto K
recipe	1039 links in this K
reclamat	2947 a K
reclame	70 fără K	2945 fără K
reclamelor	2908 blocare a K
reclamevrij	70 K
recomandat	2947 a K	2947 au K
recomenda	2841 K
reconheceu	2841 K
reconnu	1634 a K
rectificare	97 K:
rectificatie	97 K
rectificatif	97 K
recunoscut	2947 a K
recurring	939 K donation	1106 K donation
red	97 anm. d. K
redacteur	2466 is K	2466 is politiek K	2505 werkt als K
redactie	39 onze K	97 noot van de K	2448 mail de K	2465 contact op met onze K	2465 contact op met de K	2465 tip voor de K	2469 mening van de K	2494 K heeft geen	2529 mail de K	2529 tip de K	2530 onze K
redactor	347 és K	1162 es K	1229 es K jefe	2865 este K
redactora	347 és K	1162 es K	1229 es K jefa
redakce	447 napište do K	453 do K	453 do naší K	489 naše K	489 jsme malá K
redakci	39 naší K	489 naši K
redakcia	3162 naša K	3162 sme malá K
redakcie	3116 bez súhlasu K	3122 napíšte do K	3129 do K	3129 do našej K
redakcii	39 našej K
redakcija	2370 mūsų K	2410 mūsu K	3103 naša K	3103 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	3060 javite se K	3060 pišite K	3067 našoj K
redakcijos	2344 K sutikimo
redakciju	3103 našu K
redakcja	2695 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	97 od K:	2671 bez zgody K	2695 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	97 catatan K	1974 hubungi K	1975 K kami	1975 email K	1975 K
redaksjon	2611 vår K
redaksjonen	38 tips K	67 tips K	2610 kontakt K	2611 kontakt K
redakteur	629 ist K	638 als K	638 seit # K
redakteurin	629 ist K	638 als K	638 seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	97 anmerkung der K	97 namen von der K geändert	97 name von der K geändert	97 der K bekannt	97 anfrage unserer K	567 vores K	638 leitet die K	642 meinung der K	678 K war an der	679 nicht von der K	682 melden sie sich bei der K	702 produkte wurden von der K	725 unsere K	3302 vår K
redaktionell	702 produkte K ausgewählt
redaktionelle	609 externe K inhalte
redaktionen	516 skriv til K	3249 mejla K
redaktionens	97 K anmärkning	97 K anmærkning
redaktor	448 je K	448 , K	448 - K	2654 - K	2654 , K	3123 je K	3123 , K	3123 - K
redaktore	2389 galvenā K	2389 K
redaktorem	448 je K	2654 jest K
redaktorius	2349 K
redaktorka	448 je K	448 , K	448 - K	2654 - K	2654 , K	3123 je K	3123 , K	3123 - K
redaktorkou	448 je K	3123 je K
redaktorom	3123 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	2389 galvenais K	2389 K
redaktur	1911 adalah K
redator	2804 é K
redatora	2804 é K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	97 nota della K	2046 la K ti invia	2088 lavora nella K	2088 è entrata in K	2088 è entrato in K	2125 la nostra K
reenvia	49 K
references	97 contains K to
refresh	969 K this page	969 K the page
regala	1118 K esta nota
reggel	17 minden K
regioverslaggever	2466 is K
registe	2707 K-se para
register	869 K for free to
registered	986 K users can
registraci	461 děkujeme za K	463 po K
registrarte	1128 al K
registrate	1190 K a nuestro	1265 K
registrati	1979 K per	1991 K per	2124 K gratis
registration	1014 free K gives
registreer	2422 K je
registrera	3276 genom att K dig
registrere	2585 ved å K deg
registrieren	581 K sie sich
registrierung	634 K	668 mit ihrer K	669 die K ist kostenlos
registrirajte	3075 K se besplatno	3075 besplatno se K	3196 brezplačno K	3196 K se brezplačno
registrujte	488 K se	3075 K se besplatno
regrette	1634 K
regrettent	1634 K
reiseangebote	688 unsere K
rejoignez	51 K-les	51 K-nous	1502 K-nous sur	1631 K-nous	1631 K notre	1631 K nos
rejoins	51 K-les
rekao	3105 K
rekla	3105 K
reklam	70 bez K	70 nie mamy K	70 K yok	489 bez K	2695 bez K	2695 nie mamy K
reklama	3103 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	2590 K
reklamelinks	74 K	549 K
reklamer	70 ingen K	567 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	2670 we współpracy K
reklamsiz	70 K	3491 K
reklamy	11 K	70 nemáme K	70 bez K
relatos	97 contém K
relatou	2841 K
rely	1097 you K on	1105 we K on
remaining	877 free articles K	877 free article K	877 articles K this month	877 free stories K
remind	1108 K me later
removed	910 this comment has been K
rendszeres	1877 legyen K
rendue	60 e-mail ne sera pas K
replied	1107 K
reply	6 leave a K	1086 just hit K	1086 hit K and	1086 hit K to
replying	1086 K to this email
report	53 months on this K	53 months to K	973 K an error
reportage	725 diese K	1632 ce K
reportagem	39 nossa K	53 meses nesta K	97 procurada pela K	97 procurado pela K	2839 esta K
reportagens	2839 nossas K
reportaje	97 para este K	1266 este K
reported	1107 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	629 ist K	638 als K	638 seit # K	923 contact the K at	924 is a K at	926 is a K	926 is a senior K	948 contact the K	948 contact our K	948 email the K	950 K	1525 est K	1593 est grand K	1593 est grande K	1911 adalah K	2574 er K i	2654 - K	2654 , K	2865 este K	3061 je K	3061 , K	3183 je K	3183 , K	3266 är K på
reportera	39 naszego K	1162 es K
reporterem	39 naszym K	2654 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	629 ist K	638 als K	638 seit # K
reporterka	2654 - K	2654 , K	3061 je K	3183 je K
reportero	1162 es K
reporters	39 our K	1104 ask our K	1105 our K	1105 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	910 why are you K this	982 keep our K free	999 this K	1021 more of our K	1105 our K	1105 this K	1105 K like this	1105 goes to K
reportrar	39 våra K
reports	952 K on
repost	45 K this
representa	2747 não K a opinião
representam	2729 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	928 may not be K
reproducerea	2862 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	927 K without permission	995 K in whole or in part	1523 toute K	1523 droits de K	1523 K interdite	1524 toute K	1524 droits de K	1524 K interdite
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
republish	45 K	927 K our articles	927 K this article	995 K this story	995 K our stories
republished	45 K	927 K with permission	927 is K from
requests	97 K for comment
required	21 K fields are marked	910 K fields are marked
research	926 is a K fellow
researcher	926 is a senior K	926 is a K
reserva	29 es K el dret
reservados	1160 derechos K	2740 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	344 tots els drets K
reserve	29 K the right
reserved	747 all rights K	869 article is K for	927 all rights K	2158 all rights K
reserves	29 K the right
respond	43 want to K	97 did not K to	97 didn't K to
responderam	97 não K
respondeu	97 não K
respondido	97 no han K a	97 no ha K a
responsabil	83 joacă K
responsabile	30 non è K	2088 è K della
responsabilidad	30 K de	83 juega con K	83 juegue con K	1186 K de sus autores	1186 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	2729 os comentários são de K
responsabiliza	30 não se K	1186 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1186 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	714 ist K
ressortleiterin	714 ist K
rest	20 to read the K	869 to read the K of this	998 the K of this
restants	1488 articles gratuits K
reste	1489 il vous K #%	1489 il vous K # %
resultater	530 google-K
results	1013 your search K	1013 your google K
retrouvez	1502 K-nous sur	1532 K	1631 K-nous
rette	540 K fejl
rettelse	97 K:
retter	540 K fejl	540 K alle fejl	2580 vi K feil
rettet	97 K:	97 saken er K
rettifica	97 K:
rettigheter	2566 alle K forbeholdt
reuters	1523 avec K	1524 avec K
revcontent	94 K
revelou	2841 K
revient	1552 vous K qu'à
rewritten	927 may not be published, broadcast, K
""", 'ri': """
ricamiz	3371 küçük bir K var	3371 sizden bir K var
ricercatore	2024 è K
ricercatrice	2024 è K
ricevi	1996 K ogni	2124 K ogni	2124 K la
richtigstellung	97 K:
ricordato	2127 ha K
rief	727 K
riep	2532 K
riferito	2127 ha K
riippumaton	1464 K media
riippumatonta	1463 tue K	1464 K journalismia
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	2021 K riservata	2021 © K	2054 è vietata la K	2054 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	2056 K agli abbonati
riservati	2021 tutti i diritti K	2056 K agli abbonati
riservato	1988 K ai nostri abbonati	1988 questo contenuto è K	2050 K agli utenti	2056 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
risposto	97 non ha K	97 non hanno K
""", 'ro': """
robot	537 af en K	1245 no soy un K	1609 je ne suis pas un K	2104 non sono un K	2820 não sou um K	2934 nu sunt K
rocznie	2696 K
ropade	3304 K
ropar	3304 K
roper	2613 K
ropte	2613 K
roskapostia	71 ei K
round	938 our K-up
roundup	879 get a weekly K	938 our K	938 weekly K
rozhodl	491 K
rozhodol	3164 K
rozpowszechnianie	2648 K artykułu	2671 dalsze K
""", 'ru': """
rubrice	465 najdete v K
ruft	727 K
ruga	2947 îi K	2947 îl K
rugat	2947 a K	2947 au K
rugau	2947 K
rukoili	1466 K
ruled	1107 K
rundbrief	78 K	633 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	2613 K	3304 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	3304 K
sagde	569 K
sagen	727 K
saggista	2088 è K
saglasnosti	3094 bez K
sagt	727 K
sagte	727 K
sagten	727 K
said	1107 K
saisissez	77 K votre adresse
saken	2534 likte du denne K	2580 feil i K	2608 denne K	2608 få K	2610 les hele K	2611 denne K
saker	2608 flere K	2611 våre K	2611 alle K
saklidir	3392 tüm haklari K	3392 her hakki K
sako	2372 K
saluran	1894 ikuti K	1894 gabung di K	1975 K kami
samarbeid	2590 i K med en annonsør
samarbejde	549 i K med en annoncør
samarbete	3281 i K med en annonsör
samaritans	97 K
samedi	17 chaque K
samenvatting	2507 deze K	2507 de K is
samenwerking	2494 betaalde K	2494 K met onze partner	2494 K met een commerciële
samstag	17 jeden K
samtycke	3268 ditt K
samtykke	536 dit K	536 give K	544 jeg giver K til	2576 ditt K	2576 gi K
samtykket	2576 K ditt
sang	569 K	2613 K
sanoi	1466 K
sanoivat	1466 K
sanoo	1466 K
sans	70 K pub
satin	3417 K alin
satura	2390 ārējā K
saturday	17 every K
saturdays	1047 delivered K	1047 sent K
sauca	2412 K
saugomos	2337 visos teisės K
savetovala	3105 K
savetovali	3105 K
savetovao	3105 K
savetuje	3105 K
savjetovala	3105 K
savjetovali	3105 K
savjetovao	3105 K
savjetuje	3105 K
savundu	3493 K
say	856 have your K	910 have your K in
saya	62 tag K
sayenizde	3491 sizin K
says	1107 K
sazinies	2409 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1998 K l'app	1998 K la app	1998 K la nostra app	2124 K la nostra	2124 K l'app
schauen	724 K sie vorbei
schick	49 K ihn	49 K es	712 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	712 K sie uns	724 K sie uns
schilderungen	97 enthält K	97 K von
schimbat	97 numele a fost K
schimbate	97 numele au fost K
schnupperabo	721 K
schokkend	97 kan als K
schon	572 wenn sie K hier sind	572 wo sie K hier sind
schreef	2532 K
schreib	38 K uns	67 K uns	682 K uns	724 K uns	725 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	571 K sie an	612 K sie uns ihre meinung	682 K sie uns	724 K sie uns
schreibt	38 K uns	67 K uns	629 K über	629 K für	639 K seit # für	724 K uns	725 K mir unten	725 K uns unten	727 K
schrieb	727 K
schriftlicher	624 nur mit K genehmigung
schrijf	38 K ons	67 K ons	2414 K u in	2414 K je in	2427 K je in voor	2427 K je gratis in	2528 K je hier in	2529 K je gratis in
schrijft	2466 K over	2466 K voor	2532 K
schrijver	2466 is K en	2469 mening van de K
scria	2947 K pe	2947 K în	2947 așa K
scrie	38 K-ne	67 K-ne	2944 K-ne
scrii	2944 să ne K
scriitoare	2865 este K
scriitor	2865 este K
scripts	902 unblock K
scris	2947 a K
scritto	2125 chi ha K questo	2127 ha K
scrittore	2024 è uno K
scrittrice	2024 è una K
scrive	2024 K di	2024 K per
scriveteci	38 K	67 K
scrivi	1979 K a
scrivici	38 K	67 K	2124 K
""", 'se': """
search	1013 on google K
sebelumnya	97 versi K
sebenarnya	97 bukan nama K
secondo	2127 K
section	55 K #g	911 in the comment K
secure	948 K drop
securedrop	948 K
securely	948 K on signal	948 K via signal	948 contact us K	948 reach us K
seda	49 jaga K
see	42 did you K it	1080 if you K
segnalacelo	2124 K
segons	413 K
segueix	410 K-nos
seguici	2001 K su	2001 K anche su	2124 K
seguir	1139 puedes K a	1139 puede K a
segundo	2841 K
sehen	717 K sie hier.
sekarang	1974 donasi K	1974 daftar K	1974 gabung K	1974 unduh aplikasi K
sekite	2369 K mus
sekojiet	2409 K mums
selaimesi	10 K
seleciona	2765 a redação K
selected	993 K by our
selengkapnya	1885 untuk membaca K	1924 membaca artikel K
selgitas	1310 K
selitti	1466 K
selon	1634 K
selvmordstanker	97 K
semaine	17 chaque K	17 une fois par K	1633 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1267 a la K	2840 por K
semanal	78 la carta K	1128 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	566 K os	879 we'll K you	948 K us a tip	2559 K inn	2610 K oss
sende	2585 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	712 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	1042 our app K you
seneste	539 K afsnit
sense	71 K spam
sensibilidad	97 puede herir la K	97 pueden herir la K
senza	71 K spam	2047 K di te non	2124 K di te non
sermayeden	3451 K bağimsiz
service	1525 est chef du K	1525 est cheffe du K	1593 a rejoint le K
serwisie	2669 w K	2684 naszym K
serwisu	2655 treści z K	2655 treść z K
seslendi	3493 diye K	3493 K
setiap	17 K pagi	1976 K bulan
setmana	410 rep cada K
setmanalment	17 K
settimana	17 ogni K	2126 alla K
settings	906 cookie K	1009 cookie K	1009 privacy K
setuju	43 tidak K?
setujui	1912 K cookie
seuraa	1463 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	892 K this with	892 K this post on	892 K this if you	892 K this far and wide	892 click to K	901 we may get a K
shareholders	982 not by K	1105 no K
shop	1006 our K	1034 K our	1066 in our K	1066 from our K	1066 our K now
shope	3129 našom e-K
shopping	1039 our K links
shopu	453 našem e-K	3067 našem web K	3129 nášho e-K
should	948 story we K	948 we K look into	948 we K know about
shouted	1107 K
showcase	226 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	649 jetzt tickets K:	694 K sie unsere arbeit
sier	2588 til du K opp	2613 K
siga	2720 K-nos no	2720 K-nos nas	2838 K-nos
siger	569 K
sign	24 K in	880 K up to get	940 K up	1050 K up for our	1050 K up to our	1104 K up for our	1104 K up to our	1104 when you K up	1104 K up now
signal	531 på K	636 auf K	636 K-kanal	2571 på K	3263 på K
signaler	1511 K une erreur
signalez	1631 K-la-nous	1631 K-le-nous
signali	3121 K
signalu	446 K	2652 K
signing	879 thanks for K up	879 thank you for K up	879 by K up, i agree	879 by K up, you agree	879 by K up you agree
silakan	1885 K login	1885 K masuk
silenced	1105 refuse to be K
simply	1086 K hit reply
since	858 K you're here
sini	1974 klik di K
sinirsiz	3395 K erişim
sinulle	1403 meillä on K pyyntö
site	64 ayna K	1006 our jobs K	1105 our K	2530 onze K
sitede	3402 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	2412 K
skaityti	2334 norėdami K toliau	2334 norint K toliau	2334 K toliau galite
skaitytojai	2370 mūsų K
skaitytojams	2370 mūsų K
skelbiamas	22 nebus K
skicka	3276 genom att K	3301 K till oss
skickar	57 K vi dig	57 vi K dig
skildringar	97 innehåller K
skildringer	97 inneholder K
skirkite	2359 K # proc	2369 K paramą
sklepem	2658 naszym K
sklepie	2658 naszym K
skontaktuj	38 K się z nami	2653 K się z nami	2653 K się z naszym	2653 K się z naszą	2653 K się z autorem	2653 K się z autorką
skreg	569 K
skrek	2613 K	3304 K
skrev	569 K	2613 K	3304 K
skribent	534 er fast K	2574 er K	3266 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	566 K til os	566 K dig op	3236 K upp dig	3301 K upp dig	3301 K till oss
skrive	21 logget ind for at K	2611 vi bør K om	2611 vi burde K om
skrivefeil	2580 funnet en K
skriver	569 K	2613 K	3304 K
skrzynce	2624 w twojej K
""", 'sl': """
slant	3303 en K
slapukais	2350 K	2368 K
slapukus	2350 K
sledite	3220 K nam
sledujte	426 K nás	479 K nás živě	488 K nás	3161 K nás
sliboval	491 K
slobodno	3102 podržite K
sluit	51 K je aan
""", 'sm': """
small	1035 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	410 fes-te K	410 fes-te'n K
socia	51 hazte K	80 hazte K	1109 hazte K	1165 hazte K
social	602 auch bei K media
socialmediacookies	2470 K
socio	51 hazte K	80 hazte K	1109 hazte K	1113 hazte K	1165 hazte K
sociologue	1525 est K
socios	1195 solo para K	1195 sólo para K
socis	80 feu-vos K
sodelovanju	3197 v K s partnerjem
soglasja	3214 brez K	3214 brez pisnega K
som	2608 en sak K
somebody	1078 if you know K	1078 K sent you this
someone	892 send this to K	1078 if you know K	1078 K sent you this
something	973 see K wrong	973 K is wrong	1080 if we got K wrong	1080 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2947 arată un K
sondajul	35 K nostru
sonderheft	688 unser K	688 das K
sondzie	2661 naszej K	2661 w K	2678 weź udział w K
sonntag	17 jeden K
sordu	3493 K	3493 diye K
sordular	3493 K
soruyor	3493 K
sostegno	1983 il tuo K ci	1983 abbiamo bisogno del tuo K	2124 il tuo K
sostenerci	1983 puoi K
sostengono	2047 ci K ogni mese
sostenitore	80 diventa K	2124 diventa K
sostenitori	2125 i nostri K
sostiene	2022 chi ci K	2125 chi ci K	2127 K
sostieni	1983 K il nostro	1983 K la nostra	2124 K il	2124 K la
sostienici	2022 K	2124 K
sostuvo	1268 K
sottolinea	2127 K
soubory	440 K cookie
souhlasu	439 bez K	482 bez K
souligne	1634 K
source	944 top K
soutenez	1473 K notre	1527 K-nous	1527 K notre	1555 en vous abonnant, vous K	1631 K-nous	1631 K notre	1631 K-le	1631 K-la
soutenir	1469 nous K	1474 pour nous K	1631 K notre
soutien	1468 votre K	1473 votre K est	1473 a besoin de votre K	1552 votre K, même
soutiennent	1552 nous K chaque mois
soutiens	1631 je K
sovelluksellamme	84 K
sovelluksemme	1412 lataa K	1464 K
sovelluksessa	1412 avaa K	1443 K
sovelluksessamme	84 K
sovellus	1412 lataa K	1412 lataa ilmainen K	1443 K	1463 lataa K
""", 'sp': """
spaltist	2574 er K	2574 er fast K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	1104 can you K
specchio	64 sito K
spelregels	2449 K
spende	571 ihre K	571 mit einer K	575 deine K für	575 ihre K hilft	575 deine K hilft	575 jede K hilft	575 jede kleine K hilft	575 jede K zählt	724 deine K	724 eure K	724 K jetzt	724 K uns	728 K
spenden	571 jetzt K	571 K sie	728 K
spendenaufruf	728 K
spendenaufrufe	728 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	724 K uns
spendieren	54 K sie mir einen kaffee	724 K sie uns
spiega	2127 K
spiegato	2127 ha K
spiegel	64 unseren K
spiegelseite	64 K
spoiler	97 achtung, K	97 enthält K	97 K içerir
spoilers	97 contains K	97 K ahead	97 contient des K	97 contiene K	97 contém K	97 bevat K
spoilery	97 zawiera K	97 obsahuje K
sponsored	1001 K content
sportredacteur	2505 is K
sportredakteur	714 ist K
sportredakteurin	714 ist K
sportressort	638 leitet das K
sportskommentator	2574 er K
sportverslaggever	2466 is K
spot	1080 if you K
spotify	3406 K'da	3479 K'da dinle	3479 K'dan dinle
spotted	1080 if you've K
spottete	727 K
spravodajcom	3123 je K
sprijinul	2944 K tău	2944 avem nevoie de K	2945 K tău
sprostowanie	97 K
spune	38 K-ne	67 K-ne	2944 K-ne	2945 K-mi mai jos	2947 K
spunea	2947 K
spuneau	2947 K
spurgte	569 K
spurte	2613 K
spus	2947 a K	2947 au K
""", 'sq': """
squadra	2125 la nostra K
""", 'st': """
staat	2532 K er
stabilito	2127 ha K
stadsverslaggever	2505 is K
stammt	710 K von einer ki
stand	1104 K with us
standards	927 our K: the	1003 our K team
starred	60 K fields
starting	1067 tickets K at
statement	1088 forward-looking K
statements	1088 forward-looking K	1088 forward looking K
stay	969 K with us for
ste	3118 keď K už tu	3179 ker K že tu
stede	42 var du til K
stelde	2532 K
stellen	688 wir K ein
stellenangebote	648 aktuelle K
stellenmarkt	648 unserem K
stellenportal	688 unserem K	688 unser K
stemme	537 ai-K
steuerlich	664 K absetzbar
steun	2414 uw K	2418 met jouw K	2418 met uw K	2418 K ons met	2461 K ons	2529 K ons	2529 K onze	2529 jouw K
stiahnite	3161 K si
stichpunkte	687 die K
stillingen	559 søg K	2603 søk K
stimme	630 K
stjerne	60 felter med K
stod	569 K der	3304 K det
stond	2532 K
stopite	3182 K v stik z
stopspillet	83 K
store	460 app K	658 im app K	1006 our K	1066 in our K	1066 from our K	3135 app K
stories	15 free K	877 free K left	923 for more K like this	986 access to all our K	999 K like this	1021 more of our K	1105 our K	1105 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	869 to read the full K	877 free K left	877 last free K	883 read this K in the app	892 share this K on	923 if you have a K to tell	923 email your K to	948 K for us	988 save this K	998 this K	998 the full K	999 this K	999 a K like this	1000 this K	1105 this K	1105 K that took us
straight	879 K to your inbox	1045 emailed K to you
straipsniai	2361 nemokami K	2365 geriausi K jūsų
straipsnis	2365 nemokamas K	2370 šis K
straipsnius	2361 nemokamus K
streszczeniu	2675 o K ai
striga	2947 K
strigat	2947 a K	2947 au K
strigau	2947 K
strinjate	43 se ne K	43 se K
strona	2636 ta K używa
studio	993 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	2502 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	2502 K een mail	2502 K ze naar
""", 'su': """
subliniat	2947 a K
submitting	879 by K your email
subscreva	2711 K a nossa	2711 K as
subscribe	869 K to continue reading	869 K to read the full	869 to continue reading, K	869 K to get access	869 K for full access	869 K to unlock	869 already K?	879 K to our free	879 K to our weekly	879 K to our daily	879 K for more	896 K to our channel	896 K to our podcast	932 K to the podcast	932 K to our podcast	986 if you already K	986 K now for	1010 K here	1010 K below	1104 K to our	1104 K today	1104 K now	1104 K to get	1104 K for free
subscribed	979 you are now K to	1031 you have K
subscriber	50 as a K	856 become a K	869 already a K	869 this is a K-only	871 existing K	986 K-only article	986 K-only story	986 K-only content	986 not a K?	1006 K event	1014 K account	1104 becoming a paid K	1104 free or paid K
subscribers	50 K can	50 K may	869 this article is for premium K	869 for K only	869 exclusively for K	869 is exclusive to K	869 for paying K	869 for paid K	869 is for K	869 are for K	869 only K can read	871 existing K	986 exclusive to our K	986 exclusively to K	1016 K can comment	1054 thanks to our K	1105 our K	1108 K
subscribing	869 by K to our	879 by K, you agree	1056 consider K	1104 consider K
subscription	869 off annual K	869 off an annual K	869 your K helps	869 K is being used on another	869 upgrade your K	869 sign up for a K	869 purchase a paid K	986 your K supports	986 your K makes	986 our K offers	986 our K options	1014 without a K	1056 consider a K	1106 annual K	1108 K
subscriptions	1108 K
subscriptor	338 ja n'ets K	410 fes-te K	410 fes-te'n K
subscriptors	50 els K poden	338 només per a K	362 gràcies als K	365 exclusiu per a K	414 K
subscrit	361 K al nostre
subscriu	80 K-te	410 K-te
subscriure	361 en K't
subskrybenci	50 K mogą	2681 tylko K	2695 nasi K	2698 K
subskrybent	50 jako K
subskrypcja	2698 K
subskrypcje	2698 K
subskrypcji	2667 w K	2689 w K
substack	869 in the K app	1108 K
substacks	1108 K
subvention	1552 aucune K et
succes	2848 te-ai abonat cu K
successfully	1031 K subscribed
sued	1107 K
sufletului	97 telefonul K
suglasnosti	3094 bez K
suicidaires	97 idées K	97 pensées K
suicidas	97 ideas K
suicide	97 K & crisis
suite	97 n'a pas donné K	1555 pour lire la K	1555 lire la K ?
suivez	1502 K-nous sur	1631 K-nous
suivre	49 faites-le K
suizid	97 geht es um K
suizidale	97 K gedanken
suizidgedanken	97 K
suma	51 K-t'hi
sumate	51 K	1265 K al	1265 K
summary	1000 this K
sunday	17 every K	938 our K email
sundays	17 on K	1047 sent K
suosikiksi	1429 K
suositteli	1466 K
suport	362 amb el teu K podem	362 ens donen K cada mes	410 dona'ns K	410 el teu K	411 ens donen K
suporta	2724 o seu browser não K
support	863 please K us	863 your K, no matter how small	863 K our work by	863 to K my work	863 you can K us	902 your browser does not K	982 K fact-based	1104 K us	1104 K our	1104 K my work	1104 K this work	1104 your K	1104 we ask you to K	1104 K the show
supporta	2005 il tuo browser non K
supported	902 your browser is not K	1105 reader-K	1105 reader K	1105 member-K	1105 listener-K
supporter	1104 become a K
supporters	1054 thanks to our K	1061 K like you
supporting	863 please consider K	1104 consider K
survei	1975 K kami
survey	35 our K	35 our reader K	910 reader K	910 take our # minute K	910 two-minute K	911 short K	1104 take our K
suscribirte	1125 al K
suscribite	80 K	1190 K a nuestro	1265 K
suscripciones	1269 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	1118 ya soy K	1118 ya eres K	1265 hazte K
suscriptora	1265 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	1119 exclusivo para K	1119 sólo para K	1119 solo para K	1266 nuestros K	1269 K
susisiekite	38 K su mumis	2369 K su mumis
sustaining	939 K member	1104 K member	1104 become a K
sustenta	2839 que K o
sutikimo	2337 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	3304 K
svarar	2611 vi K alle
svarbiausius	2368 K savaitės
svarede	569 K
svarer	2611 vi K alle
svaret	97 har ikke K
svart	97 har ikke K
svarte	2613 K
svideo	3057 K vam se tekst
svobodno	3220 podprite K
svobodnou	488 podpořte K
svoju	3046 K e-mail	3046 K mejl	3074 K e-mail
""", 'sw': """
swish	3278 via K
swisha	3301 K en gåva	3301 K oss	3301 K gärna	3301 K till #
""", 'sy': """
syndicated	995 auto-generated from a K feed	995 published from a K feed	995 K feed
syndication	995 our K team
syntetisk	537 K stemme	2577 K stemme
""", 'sz': """
szerint	1880 K
szerk	97 a K.
""", 'ta': """
taalfout	2449 K
taasavaldada	45 K
taboola	94 K
tady	415 když už jste K
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
tahun	1976 per K
takes	986 free and K less than
takip	3382 bizi K edin	3382 K et	3401 x'te K	3417 K edin	3490 bizi K edin
takk	2585 ja K, jeg vil
takket	567 K være dig	2611 K være deg
taloustoimittaja	1434 K
talsyntes	3269 K
tamamini	20 haberin K	20 yazinin K	3490 K okuyun
tandai	62 K saya	62 K kami
tandasnya	1977 K
tanggung	1933 menjadi K jawab penulis
tanpa	71 K spam
tapana	1466 K sanoa
tapkite	2369 K nariu
tarafindan	3403 yapay zeka K	3403 yapay zekâ K
tarayiciniz	10 K
targeting	957 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1848 külső K
tarvitsee	1463 K sinua	1463 K tukeasi
tarvitsemme	1463 K apuasi	1463 K tukeasi
tasuta	1299 K konto
tavsiye	3493 K etti	3493 K ediyor
""", 'te': """
te	3401 'i x'K
teada	38 anna meile K	67 anna meile K
team	1105 our K	2530 ons K
teatas	1310 K
teavitused	1293 K
techredacteur	2505 is K
tegasnya	1977 K
tehisaru	1289 K abil	1289 tegi K	1305 K abil
tehisintellekt	1289 K
tehisintellekti	1289 K abil	1305 K abil
teica	2412 K
teigia	2372 K
teil	695 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	724 K sie uns
teilnehmen	648 jetzt K
teilte	727 K mit	727 K der	727 K die
tekrarladi	3493 K
tekst	20 cały K	20 ceo K	2507 deze K	2695 ten K	3075 ceo K	3103 ovaj K
tekstovima	3086 svim K
teksty	2695 nasze K
tekzip	97 K
telefon	542 på din K
telefoni	1293 otse K	1293 otse oma K
telefono	97 K amico
telefonseelsorge	97 K
telegram	16 K	226 K	260 K канал	260 канал в K	345 canal de K	446 K	531 på K	531 K-kanal	602 unseren K-kanal	636 auf K	636 K-kanal	681 unserer K-gruppe	754 K	896 join our K	896 our K channel	1104 join our K	1138 nuestro canal de K	1533 canal K	1533 groupe K	2028 canale K	2464 K-kanaal	2571 på K	2571 K-kanal	2652 K	2720 nosso canal no K	2863 canalul de K	2967 мы в K	2967 наш K-канал	2967 в нашем K	2967 новости в K	2988 K	2988 K-канал	2988 K-канале	3059 K	3059 K-u	3091 K kanalu	3121 K	3181 K	3263 på K	3263 K-kanal	3397 K	3507 ми в K	3507 наш K-канал	3507 у нашому K	3527 K	3527 K-канал	3527 K-каналі	3665 kênh K
telegrama	2652 K
telegrame	3121 K
telegrami	1284 K kanaliga
telegramie	2652 K
telegramis	1284 K
telegramissa	1430 K
telegramkanaal	2464 K
telegramkanal	3263 K
telegramon	1844 K
telegramu	446 K	3059 K	3181 K
teljes	20 K cikk
tell	67 ? K us	1003 K us	1099 . K us your	1099 ? K us your	1099 . K us how	1099 ? K us how	1099 . K us what	1099 ? K us what
telli	80 K leht	1307 K kohe
tellija	1271 oled juba K
tellijad	50 K saavad	1303 ainult K
tellijatele	1271 artikkel on K	1271 ainult K	1303 tekst on K	1303 lugu on K	1303 artikkel on K
tellimus	1311 K
tells	1042 our app K you
temas	1162 cubre K
temat	2653 zgłoś K
tenhle	489 K text
tento	3162 K text
terangnya	1977 K
termos	2727 K de uso
terms	906 agree to our K of	906 agree to our K and	907 agree to the K
terugkijken	2509 hier K
terugluisteren	2509 hier K
teruskan	49 K
testen	571 jetzt K	571 K sie	580 für # € K	580 für # euro K
testez	1482 K-nous	1631 K-nous
testified	1107 K
tetszett	1878 K a cikk
text	38 K us	67 K us	1000 this K	3299 låst K
texte	698 alle K zum
texten	3272 fel i K
texter	3298 våra K	3298 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	935 K you to the	935 K you to all of you	935 K you to all who	935 K you to our
thanks	935 K to all of you who	1054 free K to our
thay	97 tên nhân vật đã được K đổi
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	982 will you join K	1035 join K from
thema	682 K für uns
themenseite	674 unserer K
theo	3587 K dõi báo	3664 hãy K dõi	3667 K ông	3667 K bà	3667 K lời
there	42 were you K
think	910 let us know what you K	1104 tell us what you K
thinking	1057 if you were K of	1057 if you've been K about	1057 if you've been K of
thoughts	910 share your K	1095 post your K	1104 share your K
thousands	1104 join K of
threads	446 K
threema	636 auf K
through	1039 K links	1039 K a link
throw	856 K in
thursday	17 every K
thursdays	17 on K	1047 delivered K	1047 sent K
""", 'ti': """
ticker	674 im live-K
tickets	1034 K here	1034 book K here	1067 K as low as	1067 get K from	1067 like these K
ticketshop	648 unserem K
tidigare	97 K version av	97 K version uppgavs
tidligere	97 K versjon av	97 K version af
tietosuojaseloste	1419 K
tietosuojaselosteen	1444 hyväksyt K
tijeku	3074 budite u K
tikkie	2531 K
tiktok	16 K	686 inhalt von K	754 K
tiktokon	1844 K
tiktoku	3059 K	3181 K
til	566 vær med K
tilaa	80 K nyt	1463 K nyt
tilaaja	50 K voi	1407 oletko jo K
tilaajamme	1464 K
tilaajana	50 K voit	1407 jatka lukemista K	1407 K pääset	1407 K voit	1407 koko juttu K
tilaajat	50 K voivat	1455 vain K	1467 K
tilaajille	1407 vain K	1455 on K
tilaamalla	1444 K hyväksyt	1447 K
tilauksen	1410 voit peruuttaa K
tilaus	1467 K
tilbage	555 gratis artikel K
tilgang	2610 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	3225 vi har en bön K dig	3301 ge en gåva K oss
tillade	3304 K
tillatt	2600 ikke K å gjengi
tilmeld	504 K dig vores	544 ved at klikke på K	566 K dig vores	566 K dig her	566 K dig gratis
tilmelde	544 ved at K dig
tilmelding	544 ved K
tim	3067 naš K
tin	78 bản K	3668 bản K
tine	2879 fără K nu
tip	38 K os	67 K os	516 K os	516 har du et K	566 K os	856 K your	2501 app je K
tipeee	1527 K
tipline	948 our K	1081 our K
tipp	682 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	948 news K	2557 K oss	2557 har du et K	2610 K oss	3249 har du ett K	3250 har du K
tipsa	38 K oss	67 K oss	3301 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	493 en lille K at bede	2534 en liten K å be
""", 'tl': """
tl	3492 # K
""", 'to': """
to	57 from us K you
today	940 join K	1104 chip in K	1104 sign up K	1104 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	2532 gaf K
toestaan	2506 cookies K
toestemming	2445 K te geven	2470 je K nodig	2470 uw K nodig	2470 geef K	2497 overname zonder K	2506 geen K gegeven	2521 tekst mag zonder K
toeta	1296 K meid	1307 K meid
toetage	1307 K meid
toetus	1296 sinu K	1307 sinu K	1307 teie K
toho	42 byli jste u K
toimetaja	1286 K
toimetus	1308 meie K
toimetusele	39 meie K
toimintaamme	1463 tue K
toimittaja	1434 lehden K	1434 politiikan K	1434 vapaa K	1434 on K
toimittajallemme	39 K
toimittajamme	1464 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1464 K
toimituksemme	1464 K
toimitusta	1463 tue K
toisti	1466 K
told	1107 K
torjui	1466 K
toteaa	1466 K
totesi	1466 K
touch	856 get in K	923 get in K with our
""", 'tr': """
trabaja	1162 K en
trabajo	1113 si te gusta nuestro K	1266 nuestro K
trabalha	2804 K na redação	2804 K no
trabalho	2766 valoriza o nosso K	2839 nosso K
traceurs	1578 K seront déposés	1578 accepté les K	1578 accepter les K
tracking	1009 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	571 K sie hier	724 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1509 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	2529 K ons
traktir	54 K kopi	54 K saya kopi	1922 K kami
transcript	1000 this K
transferred	907 personal data may be K
translated	933 this article was K
transmettez	49 K-le
transmis	2947 a K
transparenzhinweis	97 K	624 K
tratamento	2727 K dos seus dados
tratamiento	1146 K de tus datos
trattamento	2008 K dei dati
travail	1632 notre K
tredje	3268 K part
trenger	2537 vi K din støtte	2610 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	3189 naše spletne K
trgovini	3067 našoj K	3189 naši spletni K	3189 naši K
trial	869 your free K	1104 start your free K	1104 start a free K	1106 free K
tribunais	2744 cobre K
tribunales	1162 cubre K
triggerwarnung	97 K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	1060 will be K
trocados	97 nomes foram K
trust	1097 you K
trusted	944 K source
""", 'tu': """
tuesday	17 every K
tuesdays	1047 sent K
tuit	9 este K
tukesi	1463 K
tukijaksi	1463 ryhdy K
tulisan	1975 K ini
tulisnya	1977 K
tunnistas	1310 K
tunnus	1451 luo K	1463 luo K
tuo	2047 il K #x#
tuomitsi	1466 K
turn	1097 you K to
tutur	1977 K
tuturnya	1977 K
""", 'tv': """
tvirtina	2372 K
tvrdi	3105 K
tvrdil	491 K
tvrdila	491 K	3105 K
tvrdio	3105 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	1107 K
twice	1060 will go K as far
twierdzi	2697 K
twitter	892 share on K	896 follow him on K	896 follow her on K	896 follow them on K	896 follow on K	3401 K'da takip
twitteris	1284 K
twitterze	2633 na facebooku i K
""", 'ty': """
tygodniowo	2696 K
tygodniu	17 raz w K
typo	973 spot a K
""", 'ub': """
ubegrenset	2543 K tilgang
""", 'uc': """
ucap	1977 K
ucapnya	1977 K
""", 'ud': """
udbyder	536 ekstern K
udfyldes	519 skal K
udtalte	569 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	568 om K
""", 'ui': """
uitgeschakeld	2442 javascript is K
uitschrijven	2427 op elk moment K
uitzending	2509 de K hieronder
""", 'uj': """
ujar	1977 K
ujarnya	1977 K
""", 'uk': """
uken	2612 i K
uker	2610 prøv # K
""", 'ul': """
ulubionych	2651 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	902 video K
unbeantwortet	97 anfrage K	97 anfrage blieb K
unbegrenzt	668 alle artikel K
unbegrenzten	695 K zugriff	695 K zugang
unbegrenzter	668 K zugang
undrade	3304 K
uneix	51 K-t'hi	410 K-te
unesite	77 K svoj e-mail
ungkap	1977 K
ungkapnya	1977 K
uniquement	1552 nous vivons K grâce
unisciti	51 K a loro	51 K	2124 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	869 get K access	869 K digital access	871 K access for	1014 K reading	1014 want K access
unlock	20 K this	869 K the rest
unser	725 K ziel	725 K team
unsere	36 K leser	74 über K links	594 K app	691 K neue app	694 durch K leser	724 können sie K	725 K leser	725 K texte
unserem	35 K quiz	580 mit K abo	648 in K shop	648 K online-shop	681 K kanal	688 K shop	722 in K shop	722 jetzt in K
unseren	36 K lesern	648 K shop	688 K online-shop	725 K lesern	725 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	594 in K app	658 K app	674 lesen sie auf K	691 K neuen app	725 K arbeit
unseres	648 K teams
unsubscribe	879 K at any time	879 K anytime	1010 K whenever
unterschied	665 machen einen K	665 macht einen K
untuk	1974 masuk K
unutmayin	3417 K
""", 'up': """
upcoming	1006 our K
updated	97 was K on	97 was K to	97 has been K to	97 this story was K	97 this article was K	97 this story has been K	97 this article has been K	97 this post has been K
updates	58 receive K by email	879 get K by email	969 check back for K	969 refresh for K
upgrade	869 K to paid	869 K to read	869 behind the paywall. K
upgrading	1056 consider K
upitala	3105 K
upitao	3105 K
upitnik	3071 K
upozorava	3105 K
upozorila	3105 K
upozorio	3105 K
upozornenia	14 K	3135 K
upozornil	491 K
upozornila	491 K
uppdaterad	97 artikeln är K	97 texten är K
uppdaterats	97 artikeln har K	97 texten har K
uppgav	3304 K
uppger	3304 K
uppmanade	3304 K
ups	1108 pop-K
""", 'ur': """
urednica	3061 je K	3061 , K	3183 je K	3183 , K
urednik	3061 je K	3061 , K	3183 je K	3183 , K
urged	1107 K
urheilutoimittaja	1434 K
urteilte	727 K
""", 'us': """
us	38 dm K	67 dm K
use	1101 will not K your	1101 won't K your	1101 we may K your
""", 'ut': """
utbrast	3304 K
utilisation	1509 K de cookies	1509 K des cookies	1509 conditions générales d'K
utilisons	1508 nous K des cookies
utilitza	350 K galetes
utilitzem	350 K galetes
utilizamos	1145 K cookies	2726 K cookies
utilizza	2007 questo sito K i cookie	2008 K cookie
utilizziamo	2007 K i cookie
utrzymujemy	2695 K się
uttalte	2613 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1306 meie K
uudiskiri	1274 telli meie K	1294 K	1307 telli K	1308 meie K	1311 K
uudiskirja	1294 K
uudiskirjaga	1274 K	1294 K
uudiskirjast	1294 K
uudistes	1283 google K
uutisemme	1461 K
uutisilmoitukset	1442 K
uutisissa	1429 google K
uutiskirje	78 K	1410 tilaa K	1445 K	1463 tilaa K	1467 K
uutiskirjeemme	78 K	1410 K	1464 K
uutiskirjeen	78 K	1444 tilaamalla K	1445 K
uutiskirjeet	1445 K
""", 'uv': """
uvedl	491 K
uvedla	491 K
uviedla	3164 K
uviedol	3164 K
""", 'uy': """
uyardi	3493 K
uyariyor	3493 K
uygulamamiz	3379 mobil K	3491 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	3379 K indirin	3379 K indir	3379 mobil K	3490 K indir
uygulamasini	3408 K
uygulamayi	3380 K indir	3380 K indirin
""", 'uz': """
uzviknuo	3105 K
""", 'va': """
vaati	1466 K
vaativat	1466 K
vacancies	964 our current K	964 our K
vacatures	2475 onze K	2475 alle K in
vacaturesite	2508 K	2508 onze K
vakuutti	1466 K
valfri	3228 swisha K summa	3301 swisha K	3303 K summa
valgfritt	2537 vipps et K	2610 vipps K
valittaa	1466 K
valitti	1466 K
vallotta	1880 K
vapaasti	45 lainata K
var	42 K du der
vare	3302 tack K er	3302 tack K dig
varnade	3304 K
varnar	3304 K
varoittaa	1466 K
varoitti	1466 K
varoval	491 K
varovala	491 K
varsel	2582 K
varsler	2582 K	2582 push-K
varslinger	14 K
varuje	491 K
vas	3079 bez K	3103 bez K
vastannut	97 ei K
vastasi	1466 K
vastasivat	1466 K
vastaus	21 peruuta K
vayas	1110 antes de que te K
""", 've': """
vecka	17 varje K
veckan	3303 i K
vedomosti	3133 svoje K
velden	60 K met een ster
ven	566 del med en K
vendredi	17 chaque K
venn	2610 del med en K
ventana	1148 se abre en una K nueva
veraltet	607 ihr browser ist K
veranderd	97 namen zijn K
verantwoordelijk	30 niet K	2494 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	678 ist der anbieter K	678 der anbieter selbst K
verarbeitung	661 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	2415 voor je K gaat	2422 lees K met	2422 K lezen?	2424 om K te lezen	2490 gratis K met	2514 lees gratis K	2526 help ons K
verdi	3493 karar K	3493 söz K	3493 diye yanit K	3493 yanit K	3493 cevap K
vereiste	21 K velden zijn	2448 K velden
verfasser	642 meinung der K
verfassers	642 meinung des K
vergoeding	2494 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	2530 dit K	2530 goed K
verhalen	2490 toegang tot alle K	2528 K in je mail	2530 onze K
verhindert	609 ein skript K
verileriniz	3386 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	2532 K
verktyg	3269 hjälp av ett ai-K
verlag	665 kein K	725 kein K
verlinke	62 K mich
verlinkt	62 K mich
vermedi	97 yanit K
verouderd	2442 je browser is K
verpassen	724 K sie
verscheen	2459 dit artikel K eerder	2497 versie van dit artikel K	2497 stuk K eerder	2497 artikel K ook	2521 dit artikel K eerst	2521 dit stuk K eerst
verschenen	2497 artikel is eerder K op	2497 artikel is eerder K in de krant
verschenken	724 jetzt K
version	2 audio K	2 K audio	97 earlier K of this	97 an earlier K of	97 first K of this	97 ersten K
versione	2 K audio	97 prima K di questo
versioonis	97 varasemas K
versiunea	97 K inițială a
verslag	2505 doet K vanuit
verslaggever	39 onze K	2465 onze K	2466 is K	2466 is politiek K	2505 is medisch K	2505 werkt als K
verslaggevers	39 onze K	2502 onze K
vertaling	2507 deze K
verteiler	633 K
vertelde	2532 K
vertelt	2532 K
vertraulich	637 redaktion K	712 K hinweise
verwenden	609 wir K cookies
verwendest	607 K einen adblocker
verwendet	609 diese website K cookies	609 diese webseite K cookies
verwendung	686 K von cookies
verzi	456 audio K
verzii	3132 audio K
verziji	97 ranijoj K
verzoek	97 namen zijn op K	2415 een klein K
vesti	3045 K na mejl
vestima	3059 google K
""", 'vi': """
viber	16 K	226 K	260 канал във K	754 K	2988 K	3059 K	3059 K-u	3181 K	3527 K
viberen	1844 K
viberi	3121 K
viberju	3181 K
viberu	446 K	3059 K
viberze	2652 K
vidare	49 skicka den K	49 skicka K	49 send den K	3231 för att läsa K	3301 läs K för
videa	40 fotky a K	3185 ogled K
videli	3063 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	637 fotos oder K	686 laden des K	689 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	499 for at læse K	566 læs K for	2540 for å lese K	2610 les K for
vidjeli	3063 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	883 K in app
viewers	1061 K like you
views	30 K of	877 free K left	1095 share your K
vigtigste	564 ugens K	564 dagens K
viikko	17 joka K
viikossa	1465 K
vijesti	3045 K na e-mail
vijestima	3059 google K
vikala	3105 K
vikali	3105 K
vikao	3105 K
viknula	3105 K
viknuo	3105 K
viktigaste	3298 veckans K	3298 dagens K
viktigste	2608 ukas K	2608 dagens K
vill	3276 ja tack, jag K
vincoli	2126 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	2587 på K	2610 K et	2610 K oss	2610 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	724 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	1980 K che sei qui
visualiser	1538 K les contenus
visualizzare	2007 per K questo contenuto
vivons	1552 nous K grâce à nos	1552 nous ne K que
""", 'vo': """
voice	1095 add your K	1105 our K
volal	491 K	3164 K
volala	491 K
volali	491 K
volg	2438 K ons op	2438 K ons via	2529 K ons
volgende	21 in deze browser voor de K
volgens	2532 K
voor	2427 meld je aan K	2490 veel meer K #
voorbehouden	2459 alle rechten K
voordat	2415 K je gaat
voorkeursbron	2463 K
voorkeursbronnen	2500 K
vorbehalten	580 abonnenten K	624 alle rechte K
vorbei	724 schau K
vores	35 K quiz	84 i K app	84 med K app	506 hent K app	506 i K app	566 støt K	566 hent K	567 K app
vorgelesen	653 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1468 K don	1473 K don nous	1527 K don	1631 K aide pour
vous	18 sans K	1632 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	2415 hebben we een gunst te K	2415 we willen je iets K
vriend	80 word K	2529 word K
vrijdag	17 elke K
vroeg	2532 K
""", 'vs': """
vsebin	3207 do vseh K
vsebina	3185 zunanja K
vsebine	3185 zunanje K	3185 te K
vsebino	9 to K	3185 zunanjo K
vstupenky	453 K na naši
""", 'vu': """
vuodessa	1465 K
vurguladi	3493 K
""", 'vy': """
vygenerovala	470 K ai	3145 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	438 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	2349 K redaktorius
vyriausioji	2349 K redaktorė
vytvorila	3145 K ai
vyzval	491 K
vyzvala	491 K
""", 'wa': """
waardeer	2487 K dit artikel
waardeert	2487 dit artikel K
waardevol	2415 vond je dit artikel K
waarschuwt	2532 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	727 K vor
warned	1107 K
warning	97 content K	97 trigger K	97 spoiler K
warns	1107 K
warnt	727 K
warnte	727 K
warst	42 K du vor ort
wartawan	39 K kami	1911 adalah K
washington	926 is a K
waszych	2673 z K wpłat	2695 z K wpłat
""", 'we': """
we	982 K have you.
webbplats	3246 denna K använder cookies
webinar	648 zum K	761 δωρεάν K	761 το K μας	761 K μας	2475 ons K	2658 nasz K	3067 naš K	3189 naš K
webinarimiza	3404 K
webshop	722 in unserem K	2475 onze K
webshopu	3067 našem K
website	513 dette K bruger	725 unsere K	1105 our K	2521 niets van deze K
webwinkel	2475 onze K	2508 de K van	2508 het boek in de K
wednesday	17 every K
wednesdays	1047 delivered K	1047 sent K
week	17 once a K	17 each K	17 elke K	1106 a K	1106 per K	2531 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	879 sign up for our K	938 our K email	938 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	1095 K in
weiter	580 lesen sie sofort K
weitere	674 K texte finden sie
weitergegeben	693 wird nicht K
weiterlesen	20 K	580 K mit	580 jetzt K	580 diesen artikel K	580 kostenlos K	580 mit plus K	607 mit werbung K
weitermachen	694 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	703 K nur mit
weiterzulesen	580 um K
weken	2531 K voor
werbeblocker	607 deaktivieren sie ihren K
werbefrei	70 K	725 K
werbelink	700 K
werbelinks	74 K	700 K
werbevereinbarung	588 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	668 alle texte ohne K	668 abo ohne K	725 ohne K
werde	724 K teil
werden	51 . K sie eine	724 K sie teil
werk	2530 ons K
werken	2508 kom K bij
wersja	2 K audio
wesprzyj	2618 K nasze	2673 K	2694 K nas	2694 K nasze	2694 K naszą	2694 K mnie
weten	38 laat het ons K	67 laat het ons K	2448 laat het ons K	2529 laat het ons K	2532 laat K
wetenschapsredacteur	2505 is K
""", 'wh': """
whatever	1104 chip in K
whatsapp	16 K	38 K us	67 K us	226 K	260 K канал	345 canal de K	345 al teu K	345 a K	446 K	531 på K	531 K-kanal	594 K-kanal der	602 unser K-kanal	602 unserem K-kanal	602 unseren K-kanal	602 zum K-kanal	602 K-kanal von	636 auf K	636 per K	636 K-gruppe	636 bei K	681 unserer K-gruppe	754 K	892 share on K	892 share via K	896 join our K	896 join us on K	896 our K channel	896 updates on K	1081 our K tip line	1081 our K tipline	1081 our K number	1081 our K line	1081 our K	1104 join our K	1138 nuestro canal de K	1430 K-kanavaa	1533 chaîne K	1533 canal K	1533 sur votre K	1533 groupe K	1975 K kami	2028 canale K	2028 gruppo K	2028 su K	2028 numero K	2464 K-kanaal	2464 K-groep	2464 via K	2464 op K	2501 in je K	2501 stuur ze via K	2571 på K	2571 K-kanal	2632 kanał na K	2652 K	2720 nosso canal no K	2720 nosso canal do K	2721 grupo do K	2863 canalul de K	2863 direct pe K	2988 K	3059 K	3059 K-u	3091 K kanalu	3121 K	3181 K	3263 på K	3263 i K	3263 K-kanal	3397 K	3527 K
whatsappa	2652 K
whatsappe	3121 K
whatsappgroep	2464 K
whatsappi	1284 K kanaliga
whatsappie	16 K	2652 K
whatsappiin	1430 K
whatsappis	1284 K
whatsappissa	1430 K
whatsappkanaal	2464 K
whatsappkanal	3263 K
whatsappon	1844 K
whatsappu	16 K	446 K	3059 K	3121 K	3181 K
while	858 K you're here
whitelist	902 K our site	902 K this site	902 K us
""", 'wi': """
widerruf	693 K finden sie
widerrufen	589 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	892 opens in new K	892 opens in a new K
winkel	2508 onze K
winning	926 is an award-K
wirtschaftsredakteur	714 ist K
wirtschaftsredakteurin	714 ist K
wirtschaftsressort	638 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	637 K sie mehr
withdraw	907 K your consent
without	18 K you	18 K your	1105 K you
""", 'wo': """
woche	17 jede K	726 pro K
wochen	668 # K für	668 vier K für	726 K lang
word	80 K lid	2414 K lid	2418 K lid en	2461 K lid
work	1104 back our K	1105 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	910 K to us at	1104 K to us
writer	924 is a staff K for	924 is a senior K at	926 is a staff K	926 is a senior K	926 is a K
writes	926 K about	952 K on	1107 K
writing	993 correct at the time of K
written	926 has K for
wrote	1107 K
""", 'ws': """
wsparcia	2695 waszego K	2695 twojego K
wsparcie	2619 twoje K	2694 twoje K pozwala	2694 twoje K pomaga	2694 twoje K jest dla nas
wsparciu	2618 dzięki twojemu K	2695 dzięki K	2695 waszemu K
wspieraj	2673 K	2694 K nas
wszystkich	2680 K treści	2680 do K artykułów	2680 do K tekstów
""", 'wu': """
wurde	630 text K	687 das audio K
""", 'wy': """
wydanie	80 kup e-K	2693 kup e-K	2693 e-K
wydarzenie	2658 nasze K
wydawcy	2671 bez zgody K	2671 za zgodą K
wyjdziesz	2615 zanim K
wykup	80 K
wymagane	21 K pola są	2639 pola są K
""", 'x': """
x	2047 #K#
""", 'ya': """
yakiniyor	3493 K
yalvardi	3493 K
yalvariyordu	3493 K
yaniti	21 K iptal et
yanitladi	3493 K
yanitlayin	3417 K
yanitsiz	97 K birakti
yapabilir	3417 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	3376 giriş K
yapay	3403 K zeka ile	3403 K zekâ ile
yapilamaz	3392 alinti K
yapin	24 giriş K	3417 giriş K	3490 bağiş K
yapmadi	97 yorum K
yapmak	6 yorum K
yardim	3490 bize K edin
yardimiyla	3422 yapay zeka K	3422 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	3421 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	3392 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	3400 K	3400 köşe K
yazdi	3493 K	3493 diye K
yazin	38 bize K	67 bize K	3398 bize K	3417 K	3490 bize K
yaziyi	2 K dinle	4 K
yaziyordu	3493 K
yazmak	6 yorum K
""", 'ye': """
year	1106 a K	1106 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	3492 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	226 K	609 inhalte von K	686 inhalt von K	754 K	896 on K for more	896 on K for the	1975 K kami	3527 K	3587 kênh K của
youtubeu	3059 K
youtubu	3181 K
""", 'za': """
za	3075 K # €	3138 K # €	3196 K # €
zaak	2465 meer over deze K
zaakceptuj	2655 K pliki cookie
zabranjeno	3078 K kopiranje
zabronione	2648 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	3138 článkov K	3138 články K
zadejte	77 K svůj e-mail
zahlasujte	473 K	3148 K
zahtevana	21 K polja
zahtevao	3105 K
zahtijevao	3105 K
zainstaluj	2626 K naszą aplikację	2627 K aplikację
zajednici	3091 viber K
zaktualizowany	97 tekst został K	97 artykuł został K
zalo	3585 quan tâm K
zalogowani	2639 tylko K
zalogowaniu	2621 dostępny po K	2621 dostępna po K
zalogowanych	2662 tylko dla K
zaloguj	24 K	2622 K się, aby	2622 K się aby
zamkniesz	2615 zanim K
zamolila	3105 K
zamolili	3105 K
zamolio	3105 K
zamudite	3210 ne K
zanechte	77 K nám e-mail
zapewnia	2697 K
zapisal	3223 je K
zapisz	2624 K się na nasz	2694 K się na	2694 K się do
zapraszali	2697 K
zaprenumeruj	80 K
zaradi	3200 K vas	3221 K vas
zaregistrujte	463 zdarma se K	463 se zdarma K	463 zdarma K	463 K se zdarma	3138 K sa zadarmo	3138 K sa
zarejestrowanych	2662 tylko dla K
zarejestruj	2622 K się, aby	2694 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufania	97 telefon K
zaufanych	2651 K źródeł
zavisi	3102 K od vas
zavolal	491 K
zavolala	491 K
zawiera	97 K opisy
zaznacza	2697 K
""", 'zb': """
zbierka	3165 K
""", 'zd': """
zdarma	463 článků K	463 články K
""", 'ze': """
zegt	2532 K
zei	2532 K
zelfdoding	97 K
zelfmoordgedachten	97 K
zeptal	491 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2947 K
zicea	2947 K
ziedojums	2413 K
zitten	2530 we K ook op
""", 'zk': """
zkuste	419 K první měsíc	488 K první měsíc
""", 'zm': """
zmienione	97 imiona zostały K	97 imię zostało K
""", 'zn': """
znalosti	457 své K
znanje	3071 svoje K	3071 svoje K u	3192 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	3125 K tohto obsahu	3125 K obsahu	3125 K príspevku
zondag	17 elke K
zonder	71 K spam	2487 K jouw steun	2487 K uw steun
zostanie	2639 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	448 , K
zpravodajem	448 je K
zpravodajkou	448 je K
""", 'zr': """
zrezygnuj	2622 K w każdej chwili	2696 K w każdej chwili
""", 'zu': """
zuerst	703 text ist K	720 text wurde K
zufolge	727 K
zugang	580 noch keinen K
zugeschickt	592 per e-mail K	592 per mail K
zugestimmt	609 externen diensten nicht K
zusammenarbeit	678 beitrag ist in K	678 artikel ist in K	678 text ist in K
zusammenfassung	631 K
zustimmung	609 K jederzeit	610 ihre K	610 mit ihrer K
""", 'zv': """
zvali	491 K
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
dianomi
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
economista
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
gatilhos
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
kommentoida
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
mental
mention
mentionnez
mentions
menurut
menyalin
menyatakan
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
samaritans
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
zegt
zei
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
  708),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  862),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 918))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 2164), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 2164),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 2164),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 2179),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  2269),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 2269), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 2269),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 2269), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 3705),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 3716), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 3724))

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
