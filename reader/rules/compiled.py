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
da.letter.every	s4		8	dag|uge|morgen|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|hverdage	gratis|indbakke|indbakken|e-mail|mail|nyhedsbrev*
da.letter-line	c4		0
da.letter-line-here	c4		0	nyhed|nyheder|nyhederne|nyhedsbrev|nyhedsbrevet|tilmeld|modtag|få|indtast|bekræft|hver|direkte|lander|artikler|klik
da.app	c5		22
da.share	w10		0
da.share.gift	s10		12	abonnement|gratis|login|artiklen gratis|artikler
da.share.network	s10		4	linkedin|facebook|x|twitter|whatsapp|messenger|mail|e-mail|bluesky|threads|sms
da.follow	w13		0
da.follow.among	w13	among	0
da.follow.topics	w13		0
da.follow-line	c13		24
da.follow-line-here	c13		24	os|oss|følg|find|synes godt
da.ad	w9		0
da.shop.member	s9		12
da.ad.paid-by	s9		5
da.consent	w7		0
da.consent.blocked	c7		32	video|videoen|indhold|indholdet|opslag|opslaget|grafik|kort|kortet|podcast	fravalgt|accepteret|acceptere|tilladt|tillade|vise|vises|blokeret|samtykke
da.consent.label	w7		0
da.consent-line	c7		80
da.consent-line-here	c7		80	vi|vores|denne hjemmeside|dette website|dette site|denne side|siden bruger|accepter|accepterer|acceptér|samtykker|læs mere|godkend|godkender|behandler
da.comments	w12		0
da.contact.input	c12		18	send|kontakt|mail|skriv|ring|@	mig|os|journalisten|redaktionen
da.views	c12		26	debatindlæg|debatindlægget|kronik|kronikken|kommentar|indlæg|indlægget|udtryk*|læserbrev|klumme
da.comments.mail	w12		0
da.comments-line	c12		36
da.comments-line-talk	c12		36	kommentar|kommentarer|kommentarfeltet|her|log ind|opret|artiklen|herunder|vores|skriv|nedenfor
da.comments-line-here	c12		36	skriv|fortæl|del|giv|kommentér|kommenter|vær med|hold|gerne|din mening|hvad mener
da.comments-line-fields	c12		36	felter|felterne|feltet|markeret|kommentar|kommentarer|mail
da.related	w11	heading	0
da.related-headed	s11	heading	9
da.lead-in	s11	lead-in	34
da.furniture	w11		0
da.related.for-you	w11		0
da.toggle	w11	among	0
da.author	s14		36
da.bio.scholar	c14	bio	30	universitet|forfatter til|institut|bøger|foredragsholder|redaktør|skribent|center
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
da.rights.earlier	s15		14	bragt|trykt|udgivet|publiceret|offentliggjort	i|på
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
da.player.script	c16		14	video|videoen|afspille|lyd|browser|siden|indholdet
da.ai.this	s16		18	af kunstig intelligens|med kunstig intelligens|af ai|med ai|syntetisk stemme|automatisk	lavet|genereret|læst op|læses op|opsummeret|skrevet
da.ai.translated	s16		18	automatisk|maskinelt|maskinoversat|af kunstig intelligens|med kunstig intelligens|af ai|ved hjælp af ai
da.poll.none	w16	among	0
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
da.push.yes	w6	among	0
da.push.get	s6		12	push|pushbesked*|notifikation*|på mobilen|på telefonen|på din telefon
da.push.among	w6	among	0
da.adblock.answer	w8		0
da.adblock.found	c8		18	du bruger|du har|din|vi kan se|det ser ud til	slå|slår|bruger|deaktiver|aktiveret|slukke|sluk|hvidliste
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
# % sparen	926
# (# ratings	1297
# (# reviews	1297
# (# votes	1297
# af #	683
# afbeeldingen bekijken	3069
# antwoord	3079
# antwoorden	3079
# antworten	939
# antworten anzeigen	939
# atbilde	2916
# atbildes	2916
# atsakymai	2849
# atsakymas	2849
# av #	3187	4149
# beelden bekijken	3069
# bilder anschauen	929
# bilder ansehen	929
# bilder anzeigen	929
# comentarii	3527
# comentario	1411
# comentarios	1411
# comentaris	405
# comment	1133
# commentaire	1850
# commentaires	1850
# commenti	2448
# commento	2448
# comments	1133
# euro el primer mes	417
# foto's bekijken	3069
# fotos anschauen	929
# fotos ansehen	929
# fotos anzeigen	929
# from # ratings	1297
# from # reviews	1297
# from # vote	1297
# from # votes	1297
# glasov	92
# glasova	92
# hlasov	92
# komentar	2325
# komentarai	2798
# komentarze	3260
# komentarzy	3260
# komment	2198
# kommentaari	1544
# kommentar	621	781	3123	4088
# kommentare	781
# kommentarer	621	3123	4088
# kommentti	1717
# kommenttia	1717
# like for this post	1297
# like for this reply	1297
# likes for this post	1297
# likes for this reply	1297
# min	1114
# min de lectura	1418
# min de leitura	3402
# min di lettura	2455
# min leestijd	2968
# min. lesezeit	790
# od #	3819	4015
# odgovor	3847
# odgovora	3847
# odgovori	4044
# odgovorov	4044
# odpovede	3947
# odpowiedzi	3352
# of #	1329
# of # people found this helpful	1297
# out of # (# ratings	1297
# out of # (# votes	1297
# out of # based on # reviews	1297
# oy	92
# people found this helpful	1297
# people like this	1297
# person found this helpful	1297
# ratings	1297
# reactie	2961
# reacties	2961
# replies	1358
# reviews	1297
# saniye geri	4332
# saniye geri sar	4332
# saniye ileri	4332
# saniye ileri sar	4332
# sekunden vor	914
# stars (# votes	1297
# stars from # reviews	1297
# stars from # votes	1297
# stemmen	92
# stemmer	92
# stimmen	92
# suara	92
# szavazat	92
# van #	3044
# vastaus	1795
# vastausta	1795
# vastus	1595
# vastust	1595
# von #	931
# votes	92
# voti	92
# votos	92
# vots	92
# voturi	92
# x	915
# yorum	4281
# z #	542	3317	3915
# zo #	3915
""", '#+': """
#+ gamble responsibly	1293
""", '#/': """
#/# oldal	2283
#/#. oldal	2283
""", '$#': """
$# at amazon	1327
$# at walmart	1327
""", 'a ': """
a a	93
a a a	93
a cikk tartalma	2284
a fost util acest articol	3562
a javascript ki van kapcsolva	2265
a kommentek nem szerkesztett tartalmak	2198
a lire aussi	1854
a message from our sponsor	1124
a nossa loja	3447
a palavra do dia	3486
a publicidade continua	3505
a sua mensagem	3497
a tartalom le van tiltva	2257
""", 'a+': """
a+ a	93
""", 'a-': """
a- a	93
a- a a	93
""", 'aa': """
aa	4288
aa aa aa	93
aanbevolen	2965	3065
aanbevolen artikelen	2965
aanbevolen door outbrain	3084
aanbevolen door taboola	3084
aanbevolen voor jou	2965
aanbod van onze partners	3084
aangeboden door	2955
aanmelden	2935
aanmelden nieuwsbrief	2940
aanraders	2965
aanzetten	3058
aastane tellimus	1589
""", 'ab': """
abbonamenti	2426
abbonamento	2426
abbonati	2426
abbonati ora	2426
abbonati subito	2426
ablehnen	775
abmelden	741
abo	741
abo bestellen	741
abo testen	851
abo verwalten	741
abo-vorteil	908
abo-vorteile	908
abonament	3516
abonamente	3516
abonare	3516
abone ol	4268
abone olun	4268
abone olun, sinirsiz okuyun	4268
abonelik	4268
abonelik paketleri	4375
abonentiem	2861
abonnee worden	2935
abonneer	2935
abonneer nu	2935
abonnees lezen meer	3005
abonneevoordeel	3047
abonnement	595	741	1821	2935	3097
abonnementen	2935
abonnements	741	1821
abonnentfordel	3190
abonnentfordele	686
abonnentfordeler	3190
abonnenttilbud	686
abonner	595	3097
abonneren	2935
abonnez-vous	1821
abonnieren	741
about sharing	1114
about the columnist	1309
about the contributor	1309
about the contributors	1309
about us	1143
abovorteil	908
abovorteile	908
abrir	1419	3403
abrir app	1478	3456
abrir en la app	1478
abrir la app	1478
abrir mapa	1419	3403
abrir menu	3402
abrir na app	3456
abrir no aplicativo	3456
abrir no app	3456
abschicken	928
absenden	91	928
abspielen	790	915
abstimmen	91
abstimmung	92
""", 'ac': """
accede	1381
acceder	1381
accedi	2426
accedi con apple	2488
accedi con facebook	2488
accedi con google	2488
accedi con il tuo account	2488
accedi per commentare	2497
accept	1129
accept & close	1335
accept & continue	1335
accept all	1129
accept all cookies	1129
accept and close	1129
accept and continue	1129
accept and load	1335
accept and show	1335
accept and view	1335
accept and watch	1335
accept toate	3538
accept toate cookie-urile	3607
accepta i continua	402
accepta i mostra el contingut	402
accepta les galetes	402
accepta totes les galetes	434
accepta-ho tot	402
accepted payment methods	1089
accepteer	2957
accepteer alle cookies	2957
accepteer alles	3052
accepteer cookies	3051
accepteer en ga door	3051
accepteer en toon	3051
accepter	616	1847
accepter alle	616
accepter alle cookies	616
accepter et afficher	1877
accepter et afficher le contenu	1877
accepter et continuer	1847
accepter et fermer	1847
accepter et poursuivre	1917
accepter les cookies	1847
accepter og luk	689
accepter og vis	689
accepter tout	1847
acceptera	4082
acceptera alla	4082
accepteren	2957
accepteren en doorgaan	3051
accepteren en tonen	3051
acces nelimitat la toate articolele	3553
acceso	1381
acceso ilimitado a todo el contenido	1517
accesso a tutti gli articoli	2551
accesso illimitato a tutti i contenuti	2551
accetta	2445
accetta e continua	2445
accetta e continua oppure abbonati	2488
accetta e prosegui	2509
accetta e visualizza	2469
accetta e visualizza il contenuto	2469
accetta i cookie	2445
accetta tutti	2445
accetta tutti i cookie	2545
accetta tutto	2445
accetto tutti i cookie	2545
acconsento a ricevere comunicazioni commerciali	2484
acconsento al trattamento dei dati	2522
acconsento al trattamento dei dati personali	2522
acconsento al trattamento dei miei dati	2522
acconsento alla visualizzazione di contenuti esterni	2469
account aanmaken	2935
accueil	1857
aceitar	3392
aceitar cookies	3392
aceitar e continuar	3392
aceitar e ver	3417
aceitar todos	3392
aceitar todos os cookies	3490
aceitar tudo	3392
aceito todos os cookies	3490
aceptar	1408
aceptar cookies	1408
aceptar todas	1408
aceptar todas las cookies	1511
aceptar todo	1408
aceptar y continuar	1408
aceptar y seguir	1475
aceptar y ver	1438
aceptar y ver el contenido	1438
acepto que se me muestre contenido externo	1438
acepto recibir comunicaciones comerciales	1453
acepto todas las cookies	1511
acesso a todos os artigos	3496
acest articol este blocat	3586
acest videoclip nu este disponibil	3570
acest videoclip nu mai este disponibil	3570
acheter ce livre	1911
acheter des billets	1911
acheter le livre	1911
acheter maintenant	1971
acheter mes billets	1911
acheter sur amazon	1911
acheter sur fnac	1911
acheter sur la fnac	1911
achternaam	3068
acompanhe ao vivo	3429
acquista biglietti	2503
acquista i biglietti	2503
acquista il libro	2503
acquista il numero in edicola	2474
acquista la copia digitale	2474
acquista ora	2562
acquista questo libro	2503
acquista questo numero	2474
acquista su amazon	2503
acquistalo su amazon	2503
activa	438
activa el so	430
activa les alertes	411
activa les notificacions	411
activa les notificacions i no et perdis res	411
activar	1480
activar alertas	1452
activar el sonido	1471
activar sonido	1471
activer la notification	1921
activer le son	1913
activer les alertes	1887
actualiser la page	1922
""", 'ad': """
ad	1124	2588	2701	4349	4637
ad blocker rilevato	2549
ad choices	1124
ad ends	1361
ad feedback	1124
ad soyad	4349
ada yang salah	2386
adblock detectado	1515	3494
adblock rilevato	2549
adblock'u kapattim	4340
adblocker is uitgeschakeld	3059
adblocker ist deaktiviert	918
adblocker rilevato	2549
adchoices	1124
add a comment	1133
add a reply	1299
add as preferred source	1119
add to bookmarks	1114
add to favorites	1317
add to my topics	1119
add to reading list	1213
addebito diretto	2425
adgangskode	706
adicionar ao carrinho	3505
adicionar aos favoritos	3438
adicionar aos meus temas	3501
adicionar como fonte preferida	3478
adicionar resposta	3485
adiniz	4349
adiniz soyadiniz	4349
adinizi girin	4376
adjust text size	1360
administrer cookies	689
administrer informasjonskapsler	3193
administrer notifikationer	695
administrer samtykke	3118
administrer varsler	3199
adres e-mail	3245
adresa de e-mail	3548
adresa de email	3548
adresa ta de email	3548
adresse e-mail	1830
adresse e-mail incorrecte	1928
adresse e-mail invalide	1890
adresse e-mail non valide	1928
adresse email non valide	1928
adresse mail	1890
adresse mail invalide	1960
ads	1124
ads by google	1361
ads by outbrain	1361
ads by taboola	1361
advert	1124
adverteer bij ons	2990
advertentie	2955
advertentie eindigt	3084
advertentie melden	3084
advertentie sluiten	3084
advertentie verbergen	3084
advertenties	2955
advertenties toestaan	3060
advertenties van google	3084
advertentievrij lezen	3084
adverteren	2990
advertise with us	1124
advertisement	1124	2321	2443	4277
advertisement ends	1361
advertisement feature	1124
advertisements	1124
advertiser content	1124
advertising	1124
advertising continues	1361
advertising ends	1361
advertorial	770	961	2356	3524	4277
""", 'af': """
afbeelding # van #	3069
afbeeldingen bekijken	3069
afdrukken	2950
afegeix com a font preferida	457
afegeix un comentari	396
afficher ce contenu	1877
afficher l'original	1858
afficher la suite	1857
afficher le contenu	1847
afficher le contenu externe	1877
afficher le post	1917
afficher le tweet	1917
afficher les commentaires	1850
afficher les sous-titres	1913
afficher moins	1858
afficher plus	1857
affiliate	1124
affiliate disclosure	1124
affiliate-link	770
afgiv din stemme	91	678
afgiv din stemme her	632
afgiv stemme	91	678
afmelden	2935
afspeelsnelheid	3054
afspelen	2968	3055
afspil	632
afspil video	692
afspilningshastighed	692
afstemning	92	683
after ad	1124
after newsletter promotion	1102
afvis	616
afvis alle	616
""", 'ag': """
agb	775
aggiorna la pagina	2515
aggiungi ai miei argomenti	2556
aggiungi ai preferiti	2438
aggiungi al carrello	2562
aggiungi alle fonti preferite	2533
aggiungi un commento	2448
aggiungi una risposta	2540
aggiungici alle fonti preferite	2533
agrandir	1857
agrandir l'image	1857
agrandir la photo	1932
agrandir le texte	1943
agree	1129
agree & close	1335
agree & continue	1335
agree and continue	1129
""", 'ah': """
ahora en portada	1415
ahora no	1375
""", 'ai': """
ai can make mistakes	1363
ai can make mistakes. check important information	1357
ai deja cont	3516
ai deja un abonament	3553
ai deja un cont	3516
ai generated	1363
ai generated summary	1184
ai highlights	1184
ai kan fouten maken	3077
ai kan lave fejl	718
ai maakt soms fouten	3077
ai may make mistakes	1363
ai overview	1184
ai summary	1184	1363
ai translation	1363
ai uitat parola	3516
ai votat deja	3562
ai-gegenereerd	3078
ai-generated	1184	1363
ai-generated content may contain errors	1357
ai-generated summary	1184
ai-genererad	4185
ai-genererad sammanfattning	4097
ai-genereret	719
ai-genereret indhold	718
ai-genereret opsummering	632
ai-generert oppsummering	3132
ai-oppsummering	3132	3222
ai-opsummering	632
ai-samenvatting	2987	3078
ai-sammanfattning	4097	4185
aidez-nous	1812
aihe	1784
aiheet	1718
ailleurs sur le web	1854
ainult tellijale	1538
ainult vajalikud	1579
aiutaci	2421
aizmirsi paroli	2909
aizmirsta parole	2909
aizpildi aptauju	2868
""", 'aj': """
ajouter au panier	1971
ajouter aux favoris	1840
ajouter un commentaire	1850
ajustes de privacidad	1475
""", 'ak': """
akceptuj	3257
akceptuj wszystkie	3257
akceptuj wszystko	3325
akhir iklan	2366
akkoord	2957
akkoord en doorgaan	3051
akkoord en sluiten	3051
aksepter alle	3118
aksepter og vis	3120
akses tanpa batas ke semua artikel	2408
aktifkan	2376
aktifkan notifikasi	2376
aktiver varsler	3199
aktualno	3965
aktualny czas	3328
aktualny czas #	3327
aktuel tid	693
aktuel tid #	692
aktuell	787
aktuell tid	4160
aktuell tid #	4159
aktuelle artikel	787
aktuelle nachrichten	787
aktuelle position #	914
aktuelle zeit	915
aktuelle zeit #	914
aktuelles	787
akun saya	2309
akzeptieren	775
akzeptieren & weiter	911
akzeptieren und anzeigen	911
akzeptieren und weiter	911
akzeptieren und weiterlesen	777
""", 'al': """
al abonnee	3005
al abonnee? log in	2935
al een account	2935
alamat email anda	2409
alamat email tidak valid	2385
albo	3338
alebo	3934
alege	3587
alege abonamentul	3553
alege abonamentul potrivit	3553
alege planul	3586
alege suma	3609
alerta de autor	1522	3501
alerte auteur	1964
algemene voorwaarden	2957
algo correu mal	3467
algo deu errado	3467
algo ha salido mal	1489
alguna cosa ha anat malament	448
ali	4032
all access	1346
all access digital	1211
all articles by the author	1350
all articles by this author	1350
all comments	1133
all donations are tax-deductible	1207
all news	1143
all posts by this author	1350
all stories by this author	1350
alla artiklar	4177
alla kommentarer	4088
alle # afbeeldingen	3069
alle # afbeeldingen bekijken	3069
alle # beelden	3069
alle # beelden bekijken	3069
alle # bilder anschauen	929
alle # bilder ansehen	929
alle # bilder anzeigen	929
alle # foto's	3069
alle # foto's bekijken	3069
alle # fotos anschauen	929
alle # fotos ansehen	929
alle # fotos anzeigen	929
alle ablehnen	775
alle abo-angebote	851
alle abos vergleichen	925
alle afbeeldingen	3069
alle afbeeldingen bekijken	3069
alle akzeptieren	775
alle angebote	925
alle angebote ansehen	925
alle anzeigen	790
alle artikel	930
alle artikel ansehen	791
alle artikel anzeigen	790
alle artikel dazu ansehen	791
alle artikel der autorin	930
alle artikel des autors	930
alle artikel unbegrenzt lesen	851
alle artikel zum thema anzeigen	791
alle artikelen	3070
alle artikler	3214
alle beelden	3069
alle beelden bekijken	3069
alle bidrag hjelper	3205
alle bilder	790
alle bilder anschauen	929
alle bilder ansehen	929
alle bilder anzeigen	929
alle cookies accepteren	2957
alle cookies akzeptieren	775
alle externen inhalte anzeigen	820
alle folgen ansehen	791
alle foto's	3069
alle foto's bekijken	3069
alle fotos anschauen	929
alle fotos ansehen	929
alle fotos anzeigen	929
alle kommentare	781
alle kommentare anzeigen	781
alle kommentarer	621	3123
alle meldungen ansehen	791
alle newsletter	750
alle nieuwsbrieven	2998
alle reacties	2961
alle rettigheder forbeholdt	716
alle rettigheter reservert	3219
alle videos ansehen	791
alleen abonnees kunnen reageren	2995
alleen noodzakelijk	3051
alleen noodzakelijke cookies	3051
alleen voor leden	3064
aller au contenu	1857
aller au contenu principal	1857
allerede abonnent? log ind	595
allerede abonnent? logg inn	3097
alles accepteren	2957
alles afwijzen	3052
alles akzeptieren	775
alles anzeigen	790
alles bekijken	2968
alles klar	794
alles weigeren	2957
allow	1366
allow ads	1341
allow alerts	1342
allow and continue	1335
allow content	1129
allow cookies	1129
allow facebook content	1182
allow google youtube content	1182
allow instagram content	1182
allow once	1336
allow tiktok content	1182
allow twitter content	1182
allow x content	1182
allow youtube content	1182
aloita testi	1760
aloita visa	1760
already a member	1092
already a member? log in	1092
already a subscriber? log in	1092
already a supporter	1083
already have an account	1092
already have an account? log in	1092
already have an account? sign in	1092
already registered	1211
already registered? log in	1211
als bevorzugte quelle festlegen	941
als e-mail versenden	763
als geschenk senden	942
als geschenk teilen	942
als pdf herunterladen	942
als pdf speichern	852
also	1141
also in the news	1138
also of interest	1295
also on	1138
also read	1138
also worth reading	19
alte articole	19	3528
alte articole care te-ar putea interesa	19
altijd toestaan	3052
altijd tonen	3051
altmetric	1317
altre notizie	19	2452
altre notizie da leggere	19
altre opzioni	2536
altre opzioni di condivisione	2535
altri articoli	2452
altri articoli dell'autore	2526
altri articoli dello stesso autore	2526
altri articoli di questo autore	2526
altri articoli su questo argomento	2452
altri articoli sull'argomento	2452
altro	2455
altro importo	2424
altyazi	4333
altyazilar	4333
alusta viktoriini	1575
always active	1129
always allow	1336
always show	1335
always unblock	1335
""", 'am': """
am beliebtesten	926
am deja cont	3586
am dezactivat adblock	3581
am dezactivat adblock-ul	3581
am meisten gelesen	787
am uitat parola	3586
amaga els comentaris	423
amaga les respostes	423
amazon'da satin al	4331
amazon'dan satin al	4331
amount	1084
amplia la foto	451
amplia la imatge	451
ampliar	1418	3402
ampliar a imagem	3470
ampliar foto	1492	3470
ampliar imagem	3470
ampliar imagen	1418
ampliar la foto	1492
ampliar la imagen	1492
""", 'an': """
an error has occurred	1348
an error has occurred while submitting the form	1202
an error has occurred. please try again later	1347
an error occurred	1348
an error occurred. please try again	1202
an error occurred. please try again later	1347
ana sayfa	4284
ana sayfaya git	4352
anadolu ajansi	4288
anasayfa	4284
anbefalede artikler	629
anbefales	706	3129	3209
anbefalet	629	706
anbefalet af outbrain	725
anbefalet af redaktionen	633
anbefalet af taboola	725
anbefalet til dig	633
anbefalt	3129	3209
anbefalt av outbrain	3229
anbefalt av redaksjonen	3133
anbefalt av taboola	3229
anbefalt for deg	3133
anbefalte saker	3129
anda mengikuti topik ini	2394
anda mungkin juga suka	2352
anda mungkin suka	19
anda sudah berlangganan	2409
anda sudah memilih	2360
ander bedrag	2933
andere lasen auch	787
anderen betrag eingeben	922
anderen lazen ook	2965
anderer betrag	739
andre leser	3129
ange belopp	4169
ange din e-postadress	4069
ange din mejl	4069
angebot sichern	741
angebote ansehen	925
angebote unserer partner	770
angebote vergleichen	925
angemeldet bleiben	925
anket	92
anketa	92	542	3819	3915	4015
anketa dana	3818
anketa dne	541
anketa dneva	4014
ankete katil	4325
ankete katilin	4325
anketi cevapla	4325
ankieta	92
ankstesnis puslapis	2846
ankstesnis straipsnis	2846
anladim	4285
anleitung zum deaktivieren	918
anmeld	721
anmeld kommentar	720
anmelden	741
anmelden und kommentieren	939
anmelden und mitdiskutieren	939
anmeldung erfolgreich	842
anna juttu lahjaksi	1798
anna palautetta	1717
anna palautetta jutusta	1717
anna tagasisidet	1544
anna veast teada	1593
annan summa	4169
annat belopp	4169
anneta igakuiselt	1587
annonce	613	1845
annonce slut	725
annoncen slutter her	725
annoncer	613
annoncer fra google	725
annonces	1845
annons	4080
annons slut	4080
annonse	3113
annonse - artikkelen fortsetter under	3113
annonse - saken fortsetter under	3113
annonse slutt	3229
annonsen slutter her	3229
annonser	3113	4080
annonser fra google	3229
annonssamarbete	4101
annual	1084
annuale	2518
annuellement	1924
annunci	2443
annuncio	2443
ano, chci	556
anonieme brievenbus	3074
anonimni nabiralnik	4040
anonimowa skrzynka	3347
anonimowa skrzynka kontaktowa	3347
anonym hinweis geben	782
anonym hinweise geben	934
anonym postkasse	3218
anonym tipskanal	3218
anonymer briefkasten	934
anonymous letterbox	1353
anonymous mailbox	1353
anonymous tip box	1353
another amount	1343
anrede	928
answers are generated by ai	1357
anterior	1418	3402	3530
antwoorden	3080
antworten	781
antworten abbrechen	781
antworten anzeigen	939
antworten ausblenden	939
anual	443	1484	3462	3584
anuluj w dowolnym momencie	3337
anunci	396
anuncie conosco	3421
anuncio	1406
anuncios	1406
anzeige	770
anzeige - artikel geht unten weiter	857
anzeige - weiterlesen nach der anzeige	857
anzeige anzeige	770
anzeige aufgeben	830
anzeige ende	943
anzeige endet	943
anzeige endet hier	943
anzeige melden	943
anzeige scrollen, um weiterzulesen	770
anzeige von unserem partner	857
anzeigen	770
anzeigen und akzeptieren	911
""", 'ap': """
apakah artikel ini bermanfaat	2360
apakah artikel ini membantu	2360
apakah halaman ini membantu	2360
apakah ini bermanfaat	2360
apelido	3467
apellido	1489
apellidos	1489
apenas assinantes podem comentar	3427
apenas para assinantes	3464
apklausa	92
apklausos rezultatai	2835
apoie	3369
apoie no catarse	3461
apoie-nos	3369
apoie-nos no patreon	3461
apoio	3482
aportar	1376
app store	94
app store'dan indir	4337
app store'dan indirin	4337
appgallery	94
apple app store	94
apple ile devam et	4346
approfondimenti	2452
approfondisci	2452
appuyez pour activer le son	1953
apri	2456
apri app	2512
apri l'app	2512
apri la gallery	2526
apri la mappa	2456
apri menu	2455
apri nell'app	2512
apstipriniet savu e-pastu	2911
aptauja	92
""", 'ar': """
ar santrauka buvo naudinga	2798
ar straipsnis buvo naudingas	2798
ar tai buvo naudinga	2848
ara	4284
ara no	438
archivado en	1411
archivo	1415
argomenti	2452
argomenti correlati	2526
argomenti trattati	2452
around the web	1138
article anterior	451
article content	1124
article continues below	1124
article lu par une voix artificielle	1913
article offert	1972
article suivant	1854
articles connexes	1854
articles les plus lus	1854
articles populaires	1898
articles relacionats	393
articles similaires	1854
articol oferit de un abonat	3615
articol sponsorizat	87
articole recente	3528
articole recomandate	3528
articole similare	3528
articoli che potrebbero interessarti	2452
articoli consigliati	2491
articoli correlati	2452
articolo correlato	2452
articolo precedente	2452
articolo regalato	2563
articolo riservato agli abbonati	2488
articolo successivo	2452
articolo tradotto automaticamente	2471
articolul anterior	3528
articolul pe scurt	3541
artigo anterior	3399
artigo exclusivo para assinantes	3436
artigo exclusivo para subscritores	3436
artigo oferecido	3506
artigo seguinte	3470
artigos recomendados	3439
artigos relacionados	3399
artikel als geschenk versenden	877
artikel als pdf herunterladen	852
artikel auf die merkliste setzen	852
artikel beluisteren	3054
artikel berikutnya	2389
artikel bewaren	3006
artikel bewerten	781
artikel cadeau geven	3082
artikel delen	2950
artikel drucken	763
artikel entsperren	925
artikel freischalten	741
artikel geht unten weiter	857
artikel hadiah dari pelanggan	2412
artikel ini terkunci	2383
artikel jetzt freischalten	925
artikel kostenlos weitergeben	877
artikel lain	2352
artikel lain dari penulis ini	2389
artikel lainnya	2326
artikel lesen	790
artikel lizenzieren	935
artikel menarik lainnya	2352
artikel merken	763
artikel mit freunden teilen	877
artikel opslaan	3006
artikel penulis lainnya	2389
artikel per e-mail empfehlen	852
artikel populer	2352
artikel premium	2351
artikel printen	3006
artikel schenken	942
artikel sebelumnya	2326
artikel selanjutnya	2326
artikel speichern	763
artikel sponsor	2356
artikel teilen	763
artikel terkait	2326
artikel verschenken	741
artikel versenden	763
artikel weitergeben	877
artikel weiterleiten	852
artikel wird unten fortgesetzt	772
artikel zusammenfassen	822
artikeln sparad	4190
artikkel on lukus	1588
artikkel on tellijale	1538
artikkel sisaldab reklaamlinke	1547
artikkelen er automatisk generert	3221
artikkelen er beskyttet av opphavsrett	3219
artikkelen er forbeholdt abonnenter	3097
artikkelen er maskinoversatt	3221
artikkelen fortsetter under	3113
artikkelen fortsetter under bildet	3113
artikkelen leses av en syntetisk stemme	3196
artikkeli jatkuu mainoksen alla	1712
artikkeli on lukittu	1780
artikkeli on tuotettu automaattisesti	1793
artikkelin aiheet	1786
artiklen er automatisk genereret	718
artiklen er beskyttet af ophavsret	716
artiklen er indtalt af ai	692
artiklen er maskinoversat	718
arvostele resepti	61
""", 'as': """
as + lidas	3399
as mais lidas	3399
ascolta	2438
ascunde	3531
ascunde comentariile	3562
asetukset	1713
asiasanat	1718
ask a question	1299
ask ai	1184
ask me later	1083
ask our ai	1184
ask our ai about this story	1184
ask question	1299
assinar	3373
assinar novamente	3496
assinatura	3373
assinaturas	3373
assine	3373
assine agora	3373
assine nossa newsletter	3377
assistir novamente	3491
assunto	3498
assuntos	3399
asunto	1519
""", 'at': """
atidaryti	2800
ativar	3458
ativar agora	3458
ativar alertas	3429
ativar o som	3449
ativar som	3449
atlaide abonentiem	2898
atmesti	2810
atmesti visus	2833
atsisakyti galite bet kada	2844
attiva	2514
attiva audio	2505
attiva l'abbonamento	2426
attiva l'audio	2505
attiva le notifiche	2482
attiva ora	2426
atur preferensi	2405
aturan berkomentar	2360
aturan komentar	2360
""", 'au': """
auch interessant	787
auch lesenswert	787
auch spannend	787
aucun commentaire	1850
audio	915	1339	3055
audio abspielen	832
audio downloaden	3054
audio generado con ia	1471
audio generado por ia	1471
audio generated by ai	1338
audio herunterladen	914
audio is ai-generated	1338
audio player is loading	1338
audio wird geladen	914
audio-datei herunterladen	914
auf bluesky teilen	763
auf die leseliste	877
auf die merkliste	852
auf einen blick	931
auf einer seite lesen	787
auf facebook posten	763
auf facebook teilen	763
auf linkedin teilen	763
auf mastodon teilen	763
auf pinterest merken	61
auf telegram teilen	763
auf twitter teilen	763
auf whatsapp teilen	763
auf x teilen	763
auf xing teilen	763
auf youtube anschauen	832
auf youtube ansehen	832
aufklappen	794	931
augmenta el text	459
aukoti vienkartinai	2840
aumentar el texto	1501
aumentar fonte	3480
aumentar letra	1501	3480
aumentar texto	1501	3480
aus dem shop	771
aus der redaktion	787
aus unserem shop	908
ausblenden	794
ausklappen	790	931
auswahl speichern	911
autentificare	3516
autentificare cu facebook	3586
autentificare cu google	3586
auteur suivi	1964
auteursrechtelijk beschermd	3075
author affiliations	1309
author archive	1350
author biographies	1309
author biography	1309
autodefinido	1469
automaatne esitus	1581
automaattinen toisto	1770
automatic translation	1363
automatically translated	1357
automatisch afspelen	3054
automatisch vertaald	3077
automatische incasso	2934
automatische vertaling	3078
automatische wiedergabe	914
automatisk afspilning	692
automatisk avspilling	3196
automatisk oversat	718
automatisk oversatt	3221
automatisk uppspelning	4159
automatska reprodukcija	3825
automatski prevedeno	3846
automatyczne odtwarzanie	3327
autoodtwarzanie	3327
autoplay	693	915	1339	3055	3197	4160
autoplay next video	1338
autor folgen	941
autor kontaktieren	930
autor seguido	1522	3501
autore seguito	2556
autorin folgen	941
autorin kontaktieren	930
autoriser	1847
autorizzo il trattamento dei dati personali	2522
autre montant	1819
autres articles	1854
""", 'av': """
ava	1546
ava artikkel	1588
ava galerii	1592
ava rakenduses	1583
avaa	1721
avaa artikkeli	1780
avaa galleria	1786
avaa juttu	1780
avaa kartta	1721
avaa koko juttu	1703
avaa kuva	1786
avaa kuvagalleria	1786
avaa sovellus	1772
avainsanat	1718
avalehele	1592
avaliar receita	61
avalie esta receita	61
avancer de # secondes	1913
avantatges de subscriptor	429
avantatges per als subscriptors	429
avanti di # secondi	2505
avanzar # segundos	1471
average rating # / # vote count: #	1297
average rating: #	1297
avgi din stemme her	3132
avgi stemme	91	3182
aviso legal	1408
avspillingshastighet	3196
avstemning	92
avvia la riproduzione	2546
avvis	3118
avvis alle	3118
avvisa	4082
avvisa alla	4082
avviso autore	2556
""", 'ay': """
ayarlari kaydet	4335
aydinlatma metnini okudum	4348
aydinlatma metnini okudum ve kabul ediyorum	4348
aylik	4344
aylik destek	4343
aylik faturalandirilir	4346
ayrica okuyun	4282
ayrintilar	4285
""", 'ba': """
baca artikel berikutnya	2410
baca artikel lengkap	2389
baca artikel selengkapnya	2389
baca berita lainnya	2352
baca di aplikasi	2374
baca gratis	2408
baca juga	2326
baca nanti	2351
baca selengkapnya	2328
baca transkrip	2367
back # seconds	1338
back to home	1363
back to homepage	1350
back to overview	1350
back to the homepage	1350
back to top	1143
bagikan	2318
bagikan artikel	2318
bagikan artikel ini	2412
bagikan berita	2412
bagikan berita ini	2397
bagikan di facebook	2397
bagikan di whatsapp	2397
bagikan halaman ini	2412
bagikan ke	2318
bagikan ke facebook	2397
bagikan ke whatsapp	2397
bagikan ke x	2397
bagikan lewat whatsapp	2351
baixar o app	3456
baixe na app store	3456
baixe o aplicativo	3456
baixe o app	3456
balas	2325
balso	91
balsot	91
balsuok	91
balsuoti	91
bank transfer	1090
bankeinzug	740
bankoverschrijving	2934
bare for abonnenter	3208
batalkan kapan saja	2383
bayar dengan paypal	2408
""", 'be': """
be the first to answer	1299
be the first to reply	1299
be the first to review	1299
beantwoorden	2961	3080
bearbeitet	940
become a founding member	1092
become a friend	1085
become a member	1085
become a paid subscriber	1085
become a patron	1085
become a sponsor	1085
become a subscriber	1092
become a supporter	1085
become an insider	1211
become an insider and start reading now	1211
bedankt voor het aanmelden	3067
bedankt voor het stemmen	91	3043
bedankt voor je aanmelding	2998
bedankt voor je bericht	3067
bedankt voor je feedback	2995
bedankt voor je inschrijving	2940
bedankt voor je stem	91	3043
bedankt voor uw aanmelding	2998
bedankt voor uw bericht	3067
bedankt voor uw feedback	2995
bedankt voor uw stem	3043
bedankt! check je inbox	3067
bedste	721
bedste tilbud	706
beeld # van #	3069
beeld in beeld	3054
beeld-in-beeld	3054
beelden bekijken	3069
begambleaware	1293
begrepen	2969
beheer toestemming	3051
bei facebook teilen	763
bei twitter teilen	763
bei whatsapp teilen	763
bei x teilen	763
beitrag auf instagram ansehen	820
beitrag auf x ansehen	820
beitrag laden	911
beitrag melden	939
beitrag mit freunden teilen	877
beitrag teilen	763
beitrag wird unten fortgesetzt	772
bekapcsolom	2271
bekerja sama dengan	2399
bekijk # afbeeldingen	3069
bekijk # afbeeldingen bekijken	3069
bekijk # antwoorden	3079
bekijk # beelden	3069
bekijk # beelden bekijken	3069
bekijk # foto's	3069
bekijk # foto's bekijken	3069
bekijk aanbieding	2935
bekijk abonnementen	3064
bekijk afbeeldingen	3069
bekijk afbeeldingen bekijken	3069
bekijk alle # afbeeldingen	3069
bekijk alle # afbeeldingen bekijken	3069
bekijk alle # beelden	3069
bekijk alle # beelden bekijken	3069
bekijk alle # foto's	3069
bekijk alle # foto's bekijken	3069
bekijk alle abonnementen	2935
bekijk alle afbeeldingen	3069
bekijk alle afbeeldingen bekijken	3069
bekijk alle artikelen	3070
bekijk alle beelden	3069
bekijk alle beelden bekijken	3069
bekijk alle foto's	3069
bekijk alle foto's bekijken	3069
bekijk alle nieuwsbrieven	2998
bekijk alle reacties	3079
bekijk alle vacatures	2990
bekijk alles	2968
bekijk antwoorden	3079
bekijk beelden	3069
bekijk beelden bekijken	3069
bekijk de aanbiedingen	2935
bekijk de abonnementen	3064
bekijk de antwoorden	3043
bekijk de foto's	3070
bekijk de fotoserie	3070
bekijk de galerij	3070
bekijk de kaart	2969
bekijk de prijs	3047
bekijk de resultaten	3043
bekijk de uitslag	91	3043
bekijk de video	2992
bekijk deal	3047
bekijk details	2969
bekijk deze post op instagram	2985
bekijk deze post op x	2985
bekijk dit bericht op instagram	2985
bekijk dit bericht op x	2985
bekijk foto's	2968	3069
bekijk foto's bekijken	3069
bekijk fotoserie	3070
bekijk galerij	3070
bekijk het dossier	3070
bekijk het hele dossier	3070
bekijk in de webshop	3047
bekijk meer	2968
bekijk onze aanbiedingen	3005
bekijk ook	2965
bekijk op youtube	2992
bekijk prijs	3047
bekijk reacties	2961
bekijk resultaten	91	2969	3043
bekijk transcript	3054
bekijk video	3054
bekreft e-postadressen din	3211
beli buku	2366
beli buku ini	2366
beli di lazada	2366
beli di shopee	2366
beli di tokopedia	2366
beli sekarang	2366
beli tiket	2366
beli tiket di sini	2366
beliebiger betrag	922
beliebt	787
beliebt bei unseren lesern	856
beliebte artikel	787
beliebteste	940
beliebteste artikel	787
beliebteste wahl	926
beliebteste zuerst	939
belki daha sonra	4266
beluister dit artikel	2992
belum berlangganan	2383
belum punya akun	2383
benachrichtigungen einschalten	916
beni hatirla	4347
benutzername	926
benutzername oder e-mail-adresse	925
benzer haberler	19	4282
beoordeel dit recept	61
beranda	2328
berdonasi	2308
bereits registriert	741
bereits registriert? anmelden	741
bergabunglah dengan tim kami	2341
berhenti mengikuti	2394
beri brez oglasov	4049
beri komentar	2325
beri masukan	2360
beri nilai resep ini	61
beri tahu kami pendapat anda	2360
bericht	3068
bericht laden	3051
bericht versturen	3067
berikutnya	2328
berita berikutnya	2389
berita hari ini	2352
berita lain	2352
berita lainnya	19	2326
berita menarik lainnya	2352
berita pilihan	2326
berita populer	2326
berita sebelumnya	2389
berita selanjutnya	2389
berita terbaru	2326
berita terkait	2326
berita terkini	2326
berita utama	2326
berite brez omejitev	4031
berite v aplikaciji	4024
berlangganan	2309
berlangganan sekarang	2309
besked	709
beskyttet af ophavsretten	716
bespaar #%	3065
besplatna dostava	3822
best	1359
best deal	1346
best gelezen	2965
best value	1346
best verdi	3209
beste	3080
beste aanbieding	3005
beste deal	3065
beste keuze	3065
bestel het boek	3047
bestel hier het boek	3047
bestel kaarten	3047
bestel tickets	3047
bester preis	926
bestil billetter	686
bestil bogen	686
bestil nu	686
bestill billetter	3190
bestill boka	3190
bestill boken	3190
bestselger	3209
bestseller	706	926
betaal met ideal	3061
betaalde content	3084
betaalde inhoud	2955
betaalde samenwerking	3010
betaalmethode	2933
betaalmethoden	2933
betaalmethodes	2933
betal med kort	3205
betal med mobilepay	702
betal med vipps	3205
betala med swish	4169
betalt annonce	613
betalt indhold	613
betalt innhold	3229
betalt samarbeid	3229
betalt samarbejde	725
betalt samarbete	4191
betrag eingeben	739
betreff	928
bewaar	2950
bewaar artikel	2950
bewaar dit artikel	3006
bewaar dit artikel om later te lezen	3006
bewaar recept	61
bewaar voor later	3082
bewaren	2950
bewerte dieses rezept	61
bewerten sie diesen artikel	836
bez spama	3837
bez spamu	3340
bezahlte anzeige	857
bezahlte einschaltung	772
bezahlte kooperation	772
bezahlte partnerschaft	857
bezahlte werbung	87
bezahlter inhalt	87	770
""", 'bi': """
bidra	3094	4058
bidrag	592
bienvenido	1381
biglietti	2537
bild # aus #	929
bild # av #	4176
bild # von #	929
bild #/#	929	4176
bild anzeigen	794
bild i bild	4159
bild im bild	914
bild-i-bild	4159
bild-in-bild	914
bilde # av #	3213
bilde # no #	2922
bilde #/#	2922	3213
bilde i bilde	3196
bilde-i-bilde	3196
bilder anschauen	929
bilder ansehen	929
bilder anzeigen	790	929
bildergalerie	787
bildergalerie ansehen	930
bildirim almak ister misiniz	4338
bildirimlere izin ver	4338
bildirimlere izin vermek ister misiniz	4338
bildirimleri almak ister misiniz	4338
bildunterschrift anzeigen	930
bildunterschrift ausblenden	930
bildunterschrift einblenden	930
bilet al	4331
bilet satin al	4331
bilete	3602
biletler	4362
bilety early bird	3320
bilgini test et	4328
bilginizi sinayin	4284
bilginizi test edin	4328
billed annually	1211
billed every # weeks	1345
billed monthly	1211
billed yearly	1345
billede # af #	710
billede #/#	710
billede i billede	692
billede-i-billede	692
billetterie	1945
bilmiyorum	4326
bir abone bu haberi hediye etti	4383
birkas	2903
bisa dibatalkan kapan saja	2383
bisukan	2368
bitte bleiben sie fair und sachlich	836
bitte bleiben sie sachlich und fair	836
bitte versuchen sie es erneut	927
bize bir kahve ismarla	4343
bize destek ol	4343
bize destek olun	4267
bize kahve ismarla	4343
bize yazin	4354
bizi destekleyin	4343
""", 'bl': """
bland dig i debatten	720
bleiben sie informiert	750
bli fast giver	3205
bli medlem	3094	4058
blijf op de hoogte	2940
bliv medlem	592
block	1366
blockera	4164
blockieren	917
bloker	698
blokiraj	3829	4026
blokker	3202
blokkeren	3058
blokovat	556
blokuj	3331
bloqueador de anuncios detectado	1515
bloqueador detectado	1515	3494
bluesky	1115
""", 'bn': """
bns	1548	2802
bns inf	2802
bns/afp	1548
""", 'bo': """
boek bestellen	3047
boka biljett	4152
boka biljetter	4152
boka din plats	4152
boka plats	4152
boletim	3377
boletines	1388
boleto	3372
bonifico	2425
bonifico bancario	2425
bonus video	3764
book tickets	1332
book your place	1332
book your ticket	1332
book your tickets	1332
bookmark	1114
bookmark this	1114
bookmark this article	1114
""", 'br': """
brak komentarzy	3260
branded content	1406	3010
breaking news	698
breaking news alerts	1342
breng je stem uit	91	3043
breng uw stem uit	3043
brez spama	4034
broneeri koht	1577
brought to you by	1124
browse all	1143
browse all newsletters	1202
brugernavn	706
brugernavn eller e-mail	705
bruk av informasjonskapsler	3120
brukernavn	3209
brukernavn eller e-post	3208
brzina	3826
brzina reprodukcije	3825
""", 'bu': """
bu alan gereklidir	4348
bu alan zorunludur	4348
bu bir ilandir	87
bu bir reklamdir	87
bu e-posta zaten kayitli	4376
bu haber faydali oldu mu	4281
bu haber kilitli	4346
bu konuyu takip ediyorsunuz	4358
bu konuyu takip et	4358
bu sayfa faydali oldu mu	4325
bu video oynatilamiyor	4332
bu yazari takip ediyorsunuz	4358
bu yazari takip et	4379
buat akun	2309
bubble shooter	905
buch bestellen	908
buch kaufen	908
buffer	1115
buka	2329
buka aplikasi	2374
buka artikel	2408
buka di aplikasi	2374
buka peta	2329
bulanan	2381
bulmaca	4330
bulmacalar	4330
bunlari da izleyin	4378
bunlari da okuyun	4282
bunyikan	2368
buscar	1418	3402
butlletins	413
buy a copy	1332
buy at amazon	1327
buy from amazon	1327
buy it now	1294
buy licence	1354
buy licensing rights	1354
buy on amazon	1327
buy the book	1332
buy the book here	1332
buy tickets	1294
buy us a coffee	1085
""", 'ca': """
cabut persetujuan	2371
cada aporte cuenta	1456
cada euro compta	442
cada euro conta	3434
cada euro cuenta	1456
cada mes	443
cada real conta	3434
cadastrar	3373
cadastre-se	3373
cadastro realizado	3497
cadastro realizado com sucesso	3497
cadeau-artikel	2935
cadeaulink	3082
califica esta receta	61
cambiar mis preferencias	1438
cambiar preferencias de cookies	1438
camp obligatori	447
campi obbligatori	2522
campo obbligatorio	2522
campo obligatorio	1488
campo requerido	1488
campos obligatorios	1488
camps obligatoris	447
cancel	1084
cancel anytime	1345
cancela cuando quieras	1486
cancelar respuesta	1411
cancele quando quiser	3464
canli anlatim	4352
canli takip	4352
cantidad personalizada	1516
capito	2456
captions	1339
captions off	1338
captions settings	1338
cara menonaktifkan	2379
cara menonaktifkan pemblokir iklan	2378
caratteri rimanenti: #	2479
cargando reproductor	1471
cargar contenido	1408
cargar el contenido	1475
cargar tuit	1475
cari	2328
carica altri	2455
carica altri articoli	2526
carica altri commenti	2497
carica contenuto	2509
carica il contenuto	2509
carica il post	2509
carica il tweet	2509
carica il video	2509
carica post	2509
caricamento del player	2505
caricamento del video	2505
caricamento player	2505
caricamento video	2505
carrega el contingut	434
carregando	3417
carregando player	3449
carregar mais	3402
carregar tweet	3453
carta di credito	2425
carte bancaire	1820
cassetta anonima	2529
cast your vote	91	1328
categorias	3399
categorie	2452
categories	1138
categorii	3528
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
ce champ est obligatoire	1928
ce champ est requis	1928
cek email anda	2385
cek harga	2411
cel mai popular	3587
cele mai apreciate	3563
cele mai citite	3528
cele mai citite articole	3556
cele mai noi	3528
cele mai populare	3528
cele mai vechi	3563
celoten zaslon	4022
cena dopravy	546
ceo ekran	3825
cerca	2455
cerrar	1375
cerrar ventana	1520
ces articles devraient vous plaire	1898
cetak	2318
cetak artikel	2351
cetak halaman	2351
cetak resep	61
ceva nu a mers bine	3589
cevap yaz	4325
cevapla	4281
""", 'cg': """
cgu	1847
cgv	1847
""", 'ch': """
champ obligatoire	1928
champ requis	1928
champs obligatoires	1928
champs requis	1928
change text size	1360
changer de formule	1926
chaque contribution compte	1923
chaque don compte	1893
chaque euro compte	1893
chaque geste compte pour nous	1923
chaque matin, gratuit	1928
chaque mois	1924
chaque vendredi, gratuit	1928
chargement du lecteur	1913
chargement du sondage	1885
charger la publication	1917
charger le contenu	1917
charger le post	1917
charger le tweet	1917
charger plus	1857
charger plus de commentaires	1905
chci darovat	470
check amazon	1327
check je inbox	3067
check price	1327
check price at amazon	1327
check prices	1327
check your email	1248
check your inbox	1248
check your spam folder	1347
chiedi alla nostra ia	2471
chiudi	2420
chiudi finestra	2554
chiudi gallery	2554
chiudi la finestra	2554
chiudi menu	2455
choisir	1927
choisir cette offre	1926
choisir mes cookies	1952
choisir mon montant	1957
choisissez la formule qui vous convient	1894
choisissez un montant	1819
choisissez votre formule	1894
choose	1346
choose an amount	1089
choose this plan	1345
choose your offer	1345
choose your own amount	1343
choose your payment method	1089
choose your plan	1092
choose your subscription	1345
""", 'ci': """
cijeli zaslon	3825
cita summa	2908
citation formats	1317
cite this article	1317
citer	1944
citi lasa	2863
citi raksti	2863
""", 'cl': """
clasificados	1406
classer	1944
clicca per attivare l'audio	2546
click here	1143
click on a star to rate it	1297
click to enlarge	1143	1350
click to unmute	1338
clique para ativar o som	3491
cliquer ici pour partager	1840
cliquez pour activer le son	1953
close	1084
close ad	1361
close extra sharing options	1114
close gallery	1350
close image	1350
close menu	1143
close share panel	1114
close this message	1083
clube do assinante	3421
""", 'co': """
cobrado anualmente	3464
codes promo	1845
codeword	1329
codici sconto	2537
coduri de reducere	3614
cognome	2523
cognoms	448
colabora	1376
collapse	1143
com desactivar el bloquejador	440
com desactivar-lo	441
come disattivare adblock	2515
come disattivare l'ad blocker	2515
come disattivarlo	2516
comece o quiz	3444
comenta	1411
comentar	1411	3395
comentarii	3527
comentarii dezactivate	3604
comentariile sunt dezactivate	3604
comentario	1411
comentarios	1411
comentarios desactivados	1506
comentarios solo para suscriptores	1506
comentaris	396
comentariu	3527
comente	3395
commander le livre	1911
commencer le quiz	1908
comment	1115	1133
comment deleted	1358
comment ne plus voir ce message	1811
comment policy	1133
comment rules	1358
commenta	2448
commenta l'articolo	2448
commenta per primo	2448
commentaire	1850
commentaires	1850
commenter	1840	1850
commenter l'article	1850
commenti	2448
commenti disattivati	2540
commenti riservati agli abbonati	2540
commenting guidelines	1358
commenting policy	1358
commenting rules	1358
commento	2448
commento in attesa di moderazione	2479
comments	1133
comments off	1133
commercial content	1124
commercial feature	1361
commercieel partnerschap	3084
community guidelines	1133
community rules	1133
como desativar	3460
como desativar o bloqueador	3459
compare plans	1092
comparte	1400
comparte esta noticia	1530
comparteix	396
comparteix a facebook	419
comparteix a whatsapp	419
comparteix a x	419
comparteix per correu	459
comparteix per whatsapp	459
compartilhar	3385
compartilhar no linkedin	3385
compartilhar no twitter	3385
compartilhar no whatsapp	3385
compartilhar no x	3385
compartilhar por e-mail	3385
compartilhar via	3385
compartilhe	3385
compartilhe este artigo	3506
compartilhe isso	3385
compartilhe no whatsapp	3480
compartir	1400
compartir en	1400
compartir en bluesky	1400
compartir en linkedin	1400
compartir en telegram	1400
compartir en twitter	1400
compartir en whatsapp	1501
compartir en x	1400
compartir noticia	1530
compartir por correo	1400
compartir por email	1400
compartir por whatsapp	1501
complete coverage	1138
compra ahora	1529
compra el libro	1470
compra el llibre	429
compra entrades	429
compra i biglietti	2503
compra il libro	2503
compra les entrades	429
compra questo numero	2474
compra su amazon	2503
compra tus entradas	1470
compra'l a amazon	429
compralo su amazon	2503
comprar agora	3505
comprar ahora	1529
comprar bilhetes	3447
comprar el libro	1470
comprar en amazon	1470
comprar entradas	1470
comprar este libro	1470
comprar este livro	3447
comprar ingressos	3447
comprar na amazon	3447
comprar o livro	3447
compre agora	3505
compre bilhetes	3447
compre na amazon	3447
compre o livro	3447
compris	1858
comunicar erro	3395
comunicar um erro	3485
comunicar un error	1506
concordo	3392
condiciones de uso	1408
condiciones generales	1408
conditions d'utilisation	1847
conditions de publication	1885
condividi	2438
condividi articolo	2438
condividi la notizia	2563
condividi questa pagina	2563
condividi questo articolo	2563
condividi su	2438
condividi su facebook	2438
condividi su linkedin	2438
condividi su telegram	2438
condividi su twitter	2438
condividi su whatsapp	2535
condividi su x	2438
condividi via email	2438
condividi via whatsapp	2535
condivisioni	2438
condizioni d'uso	2445
conectare	3516
conectare cu facebook	3586
conectare cu google	3586
configura les galetes	402
configurar cookies	1408
confira a oferta	3505
confirm password	1345
connectez-vous	1821
connexion	1821
consent & continue	1335
consent verwalten	777
consenti	2514
consenti sempre	2510
consigliati	2452
consigliati per te	2452
consigue tu entrada	1442
consulta las esquelas de hoy	1442
consulta las normas de la comunidad	1447
consulta les esqueles	407
consulta todas nuestras newsletters	1453
consulter	1857
cont nou	3516
contact	1143	1850	2961	3527
contact met de auteur	3070
contact met de redactie	3074
contact us	1133
contact us securely	1353
contacta amb nosaltres	453
contacta con el autor	1523
contacta con la autora	1523
contacta con nosotros	1495
contactar	1524
contactar al autor	1495
contactar con el periodista	1523
contacte o autor	3473
contacter ce journaliste	1965
contacter la journaliste	1965
contacter le journaliste	1965
contactez-nous	1850
contacto	1411
contactos	3395
contato	3395
contatta il giornalista	2557
contatta l'autore	2557
contatta l'autrice	2557
contatta la redazione	2529
contattaci	2448
contattare la redazione	2529
contatti	2448
contenido de marca	1406
contenido de nuestros socios	1415
contenido de pago	1470
contenido elaborado por la marca	1442
contenido exclusivo	1381
contenido exclusivo para socios	1457
contenido externo	1438
contenido externo recomendado	1438
contenido ofrecido por	1406
contenido pagado	1470
contenido para suscriptores	1381
contenido patrocinado	1406
contenido promocionado	1406
contenido recomendado	1461
contenido relacionado	1415
contenido solo para usuarios registrados	1457
contenidos recomendados	1461
contenidos relacionados	1415
content from our partner	1216
content from our partners	1216
content from our sponsor	1216
contenu commercial	1845
contenu de marque	1845
contenu externe	1877
contenu partenaire	1845
contenu payant	1911
contenus partenaires	1845
contenuti a pagamento	2503
contenuti correlati	2452
contenuti sponsorizzati	2443
contenuto a pagamento	2503
contenuto esterno	2469
contenuto esterno consigliato	2469
contenuto generato con ia	2546
contenuto per abbonati	2426
contenuto premium	2488
contenuto promozionale	2474
contenuto riservato	2426
contenuto riservato agli abbonati	2488
contenuto riservato agli utenti registrati	2488
contenuto sponsorizzato	2443
contingut exclusiu per a subscriptors	417
contingut extern	402
contingut extern recomanat	402
contingut ofert per	407
contingut pagat	429
contingut patrocinat	396
continua a leggere	2455
continua al navegador	436
continua al web	436
continua amb apple	417
continua amb facebook	417
continua amb google	417
continua con apple	2488
continua con facebook	2488
continua con google	2488
continua con l'email	2551
continua con la mail	2551
continua depois da publicidade	3390
continua llegint	420
continua nel browser	2512
continua senza accettare	2445
continua senza disattivare	2516
continua senza sostenere	2420
continua sul browser	2512
continua sul sito	2512
continuar a ler	3402
continuar com apple	3436
continuar com e-mail	3496
continuar com facebook	3436
continuar com google	3436
continuar con apple	1457
continuar con email	1517
continuar con facebook	1457
continuar con google	1457
continuar con mi correo	1517
continuar conectado	3464
continuar e fechar	3392
continuar en el navegador	1478
continuar en la web	1478
continuar lendo	3402
continuar leyendo	1418
continuar no browser	3456
continuar no navegador	3456
continuar no site	3456
continuar sem apoiar	3368
continuar sem desativar	3460
continuar sin desactivar	1482
continuar sin desactivarlo	1515
continuar sin donar	1375
continue	1084
continue a ler	3399
continue lendo	3373
continue reading	1138	1143
continue reading below	1124
continue reading the main story	1124
continue reading with a subscription	1092
continue to article	1083
continue to site	1335
continue to the article	1083
continue with ad blocker	1340
continue with apple	1345
continue with email	1345
continue with facebook	1345
continue with google	1345
continue with microsoft	1345
continue with x	1345
continue without accepting	1129
continue without disabling	1340
continue without donating	1083
continue without supporting	1083
continue without supporting us	1340
continuer avec apple	1894
continuer avec facebook	1894
continuer avec google	1894
continuer avec mon e-mail	1959
continuer avec mon email	1959
continuer dans le navigateur	1920
continuer la lecture	1821
continuer sans accepter	1847
continuer sans donner	1811
continuer sur le navigateur	1920
continuer sur le site	1920
continuer vers le site	1920
contribua	3369
contribuer	1812
contribuez	1850
contribuir	3369
contribuisci	2421
contribute now	1085
contribute with google	1085
contribuye	1376
controleer je inbox	3067
controleer uw inbox	3067
controlla la tua casella di posta	2522
controlla la tua email	2522
contul meu	3516
cook mode	61
cookie instellingen	3051
cookie notice	1129
cookie policy	1129	2445
cookie preferences	1129
cookie- og privatlivspolitik	618
cookie-einstellungen	775
cookie-hinweise	777
cookie-indstillinger	689
cookie-innstillinger	3193
cookie-instellingen	2957
cookie-instellingen aanpassen	2985
cookiebeleid	2957
cookieindstillinger	616
cookieinnstillinger	3193
cookieinstellingen	3051
cookiepolicy	4082
cookiepolitik	616
cookies	482	616	2957	3118	4082
cookies & tracking	777
cookies aanpassen	2985
cookies ablehnen	911
cookies accepteren	3051
cookies akzeptieren	775
cookies beheren	3051
cookies erlauben	911
cookies instellen	2957
cookies och integritet	4085
cookies och personuppgifter	4085
cookies og persondata	618
cookies og privatliv	618
cookies policy	1129
cookies verwalten	911
cookies wijzigen	2985
cookies zulassen	911
cookievoorkeuren	3051
cookievoorkeuren aanpassen	3051
cookievoorkeuren wijzigen	2985
copia	460	2536
copia il link	2438
copia link	2438
copiar	1502	3481
copiar el enlace	1400
copiar enlace	1400
copiar link	1400	3385
copiar o link	3385
copied	1114
copied to clipboard	1213
copier	1944
copier l'url	1840
copier le lien	1840
copy	1115
copy link	1114	2318	4523
copy link copied	1114
copy link to clipboard	1114
copy this link	1114
copy url	1114
copyright notice	1354
copyright-hinweis	935
correctiebeleid	3074
correcties en aanvullingen	3074
corrections policy	1133	1353
correlati	2452
correo	1489
correu	448
cosa pensi di questo articolo	2471
count me in	1102
couper le son	1913
coupon e codici sconto	2562
""", 'cr': """
crea avviso	2556
crea un account	2426
crea un alert	2482
crear alerta	1452
crear cuenta	1381
crear una cuenta	1381
create a free account	1092
create account	1092
create an account	1092
create free account	1092
created with ai	1184
creative commons	96
creative commons licence	96
creative commons license	96
credit card	1090
credit or debit card	1090
creditcard	2934
criar alerta	3429
criar conta	3373
crucigrama	1469
crucigramas	1469
cruciverba	2502
cryptic crossword	1329
cryptogram	3044
""", 'cs': """
csatlakozz csapatunkhoz	2204
""", 'cu': """
cum dezactivez adblock	3581
cupones y descuentos	1529
cupons de desconto	3505
current time	1339
current time #	1339
curtir	3442
custom amount	1084
""", 'cz': """
czas czytania # min	3267
czas trwania	3328
czas trwania #	3327
czyta syntezator mowy	3327
czytaj bez reklam	3358
czytaj dalej	3267
czytaj dalej za	3242
czytaj w aplikacji	3329
""", "d'": """
d'autres articles	1854
""", 'da': """
da li je ovo bilo korisno	3846
da non perdere	2452
da non perdere in edicola	2443
da, molim	3829
da, prosim	4026
da, vreau	3579
dabartinis laikas #	2834
dacci la tua opinione	2497
daftar	2309
dagens korsord	4145
dagens krydsord	678
dagens kryssord	3182
dagens quiz	3182
daha fazla	4284
daha fazla haber	4352
daha fazla yorum	4325
daha sonra	4266
daha sonra hatirlat	4266
daha sonra oku	4275
daily newsletter	1102
dal web	2452
dalej	3264
dalies	2866
dalies ar rakstu	2861
dalintis	2792
dalintis facebook	2797
dalintis per whatsapp	2851
dalintis straipsniu	2851
dalintis su draugais	2797
dalyvaukite apklausoje	2799
dans cet article	1854
dapatkan di google play	2374
dapatkan sekarang	2411
dar ne prenumeratorius	2842
dar neturite paskyros	2842
darmowa dostawa	3321
darovat	470
darowizna na cele statutowe	3334
daruj	470	3960
das buch bestellen	908
das buch kaufen	908
das interessiert andere leser	787
das lesen andere	856
das neueste	787
das video kann in ihrem land nicht abgespielt werden	914
das video kann nicht abgespielt werden	914
das video konnte nicht abgespielt werden	914
das video konnte nicht geladen werden	914
dataskydd	4085
date of birth	1348
datenschutz	775
datenschutz & cookies	777
datenschutz und cookies	777
datenschutz-einstellungen	775
datenschutz-manager	911
datenschutzeinstellungen	775
dauer	915
dauer #	915
dauerauftrag	736
dauerauftrag einrichten	922
dauerwerbung	770
""", 'de': """
de link is gekopieerd	3082
de samenvatting kan fouten bevatten	2987
de tekst gaat verder onder de foto	2955
de video is niet meer beschikbaar	3054
de video kan niet worden afgespeeld	3054
de videospeler wordt geladen	3054
deaktiver din adblocker	699
debat: skriv	621
debatregler	720
debatt: si din mening	3123
debatte	781
debatten er lukket	720
debattregler	3123
deconectare	3516
decrease font size	1360
decrease text size	1360
deel	2950
deel als cadeau	3082
deel artikel	2950
deel dit	2950
deel dit artikel	2950
deel dit bericht	3030
deel dit verhaal	3030
deel op facebook	2950
deel op twitter	2950
deel op x	2950
deel via	3006
deel via e-mail	2950
deel via whatsapp	2950
dein name	928
deine e-mail-adresse	750
deine meinung	781
deine nachricht	928
deine spende ist steuerlich absetzbar	922
deixa de seguir	457
deixa un comentari	396
deixa una resposta	423
deixar de seguir	3478
deixe uma resposta	3395
deja tu respuesta	1464
deja un comentario	1411
deja una respuesta	1411
dejar de seguir	1452
dejar un comentario	1411
del	605	3109
del artikel	605
del artikkel	3109
del artikkelen	3109
del artiklen	605
del artiklen gratis	595
del med	605	3109
del saken gratis	3097
del som gave	3227
del via e-mail	605
del via e-post	3109
del via whatsapp	3227
dela	4076
dela artikel	4076
dela artikeln gratis	4062
dela med	4076
dela via e-post	4076
dela via mejl	4076
dela via whatsapp	4190
delen	2950
delen op bluesky	3006
delen op facebook	2950
delen op linkedin	3006
delen op whatsapp	3006
delen op x	3006
delen via	3006
delen via e-mail	2950
delen via facebook	2950
delen via twitter	2950
delen via whatsapp	2950
deli	3968
deli kot darilo	4047
deli na facebooku	3968
deli prek whatsappa	4047
delite	3968
delite to novico	3968
delite to zgodbo	3968
delivered daily	1202
delivered to you	1102
delivered weekdays	1202
delivered weekly	1202
demp	3197
dempen opheffen	3054
dengarkan	2318
dengarkan artikel	2367
dengarkan artikel ini	2367
dengarkan berita	2367
dengarkan berita ini	2367
denne videoen er ikke lenger tilgjengelig	3196
denne videoen er ikke tilgjengelig	3196
denuncia	424
denunciar	1465	3442
denunciar comentario	1506
denunciar este comentario	1506
der artikel geht unten weiter	772
der artikel wird unten fortgesetzt	772
der er lukket for kommentarer	720
der inhalt kann nicht angezeigt werden	911
der opstod en fejl	709
der player wird geladen	914
der skete en fejl	709
der text geht unten weiter	772
der videoplayer wird geladen	914
derechos reservados	1525
deretter # kr/mnd til du sier opp	3097
derniers articles	1854
desa	396
desa l'article	419
desactiva el so	430
desactiva'l per continuar	440
desactiva'l per continuar llegint	440
desactivar el bloqueador	1481
desativar bloqueador	3459
desativar som	3449
desative-o para continuar	3459
desative-o para continuar a ler	3459
desativei o meu bloqueador	3459
desbloquear	1487	3465
desbloquear artigo	3496
descarga la app	1478
descargar app	1478
descargar audio	1471
descargar el audio	1471
descargar episodio	1471
descargar la app	1478
descarrega l'app	436
descarrega l'episodi	430
descarrega't l'app	436
descarrega-te-la a l'app store	436
descarregue na app store	3456
deschide	3531
descriptions off	1338
descubre las ofertas	1517
descuentos	1406
descurtir	3442
desplegar	1419
desplegar redes sociales	1400
destacadas	1415
destacados	1415
destaques	3399
destek ol	4267
destek olun	4267
det er gratis at oprette en profil	595
det oppsto en feil	3212
det oppstod en feil	3212
detail	2329
details	794	1144	2969
details anzeigen	794
detaily	489
detalhes	3403
detalii	3531
detaljer	634	3134	4098
detalles	1419
detaylar	4285
dettagli	2456
dette er en annonse	3113
dette er en plus-artikel	595
dette er en plussak	3097
dette felt er obligatorisk	708
dette feltet er obligatorisk	3211
dette indhold kan ikke vises	689
dette innholdet er ikke tilgjengelig	3193
dette innholdet kan ikke vises	3193
dette leser andre	3129
devamini oku	4284
devenez membre	1812
devenir membre	1812
deze audio is gemaakt met ai	3054
deze content is niet beschikbaar	3051
deze content kan niet worden getoond	3051
deze inhoud is niet beschikbaar	3051
deze inhoud kan niet worden getoond	3051
deze inhoud kan niet worden weergegeven	3051
deze video is niet beschikbaar	2985
deze video is niet beschikbaar in jouw land	3054
deze video is niet beschikbaar in uw land	3054
deze video is niet meer beschikbaar	3054
deze video kan in uw land niet worden afgespeeld	3054
deze video kan niet worden afgespeeld	3054
""", 'dh': """
dha	4288
""", 'di': """
di gali klysti	2848
di santrauka	2799
diapositive suivante	1962
dibacakan oleh ai	2367
dibacakan oleh suara sintetis	2367
dibuat dengan ai	2406
dicci la tua	2479
didesnis tekstas	2851
didukung oleh	2399
die meistgelesenen artikel	787
dienos klausimas	2828
diesem autor folgen	941
diesem thema folgen	941
diesen artikel kommentieren	781
diesen artikel teilen	763
diesen artikel verschenken	852
diesen beitrag auf facebook ansehen	820
diesen beitrag auf instagram ansehen	820
diesen tweet ansehen	820
dieser artikel ist gesperrt	925
dieser autorin folgen	941
dieser inhalt kann hier nicht angezeigt werden	911
dieser inhalt kann nicht angezeigt werden	911
dieser kommentar wurde entfernt	939
dieser text wird automatisch vorgelesen	914
dieses feld ist ein pflichtfeld	927
dieses feld ist erforderlich	927
dieses video kann in ihrem land nicht abgespielt werden	914
digg	1115
digital	1346	4172
digital subscription	1092
digital-abo	741
digitalabo	741
digitale krant	2935
digitaler briefkasten	934
digite seu e-mail	3377
digite seu email	3497
digues la teva	423
dihasilkan oleh ai	2406
dimensione carattere	65
dimensione del carattere	2535
dimensione del testo	2535
dimensione testo	65	2438
dimensiune text	65
dimensiunea textului	3600
diminuir fonte	3480
diminuir texto	3480
din besked	709
din e-mail	600
din e-mailadresse	708
din e-post	3103	4069
din e-postadress	4174
din e-postadresse	3103
din email	708
din melding	3212
din stemme er registreret	678
din stemme er registrert	3182
din stemme er talt	3182
din stemme er talt med	678
dina cookieval	4085
dinle	4275
dipersembahkan oleh	2399
dirbk su mumis	2799
dirbtinis intelektas gali klysti	2848
direct debit	1090
direct lezen	3005
direct naar het recept	61
direct naar inhoud	3070
direct toegang	3005
direct verder lezen	2935
direitos reservados	3502
direkt zum rezept	61
direkte	693	3197
diritti riservati	2558
disattiva adblock	2515
disattiva audio	2505
disattiva l'ad blocker	2515
disattiva l'audio	2505
disattivalo per continuare	2515
disattivalo per continuare a leggere	2515
discussie	2961
discussion about this post	1143
discussione chiusa	2448
disdici in qualsiasi momento	2520
disdici quando vuoi	2520
diskuse	485
diskusia	3868
diskuter	3123
diskutera	4088
diskutieren	836
diskuze	485
dislike	1359
dismiss	1084
dismiss this message	1083
disponibil pe app store	3577
disponible a google play	436
disponible a l'app store	436
disponsori oleh	2399
distribuie	3521
distribuie acest articol	3615
distribuie articolul	3521
distribuie pe facebook	3555
distribuie pe whatsapp	3555
dit artikel delen	3006
dit artikel is afgeschermd	3064
dit artikel is auteursrechtelijk beschermd	3075
dit artikel is vergrendeld	3064
dit artikel wordt voorgelezen door een computerstem	3054
dit bericht op instagram bekijken	2985
dit fragment is niet meer beschikbaar	3054
dit is een advertentie	3010
dit is een premium artikel	3005
dit navn	709
dit veld is verplicht	3067
dit vind je misschien ook leuk	2965
ditagih bulanan	2383
ditagih tahunan	2383
diterjemahkan otomatis	2393
dites-nous pourquoi	1947
ditt meddelande	4175
ditt namn	4175
ditt navn	3212
diventa socia	2517
diventa socio	2421
diventa sostenitore	2421
diventa sostenitrice	2517
""", 'dl': """
dla zalogowanych	3337
""", 'dn': """
dnes ne	469
dnes nie	3872
""", 'do': """
do dossier	3343
do e-shopu	545
do fotogalerie	568
do galerie	568
do koszyka	3320
do mesmo autor	3399
do not sell my personal information	1129
do not sell or share my personal information	1129
do obchodu	545
do sklepu	3320
doar	3369
dodaj do koszyka	3320
dodaj kao preferirani izvor	3849
dodaj komentar	3968
dodaj komentarz	3260
dodaj kot prednostni vir	4046
dodaj med moje teme	4046
dodaj med prednostne vire	4046
dodaj u korpu	3821
dodaj u moje teme	3849
dodaj u preferirane izvore	3849
doe	3369
doe agora	3369
doe de test	3043
doe mee en win	2990
don libre	1923
don mensuel	1812
don ponctuel	1812
don unique	1924
don't have an account	1345
don't have an account? sign up	1345
don't miss	1138
don't miss out	1102
don't want to see this? remove ads	1124
dona	1376	2421
dona adesso	2421
dona ahora	1376
dona ogni mese	2517
dona ora	2421
dona una tantum	2517
dona'ns suport	389
donar	1376
donar ahora	1376
donasi	2308
donasi bulanan	2380
donasi rutin	2380
donasi satu kali	2380
donasi saya	2407
donasi sekali	2380
donasi sekarang	2308
donate	1085
donate become	1085
donate by bank transfer	1343
donate by paypal	1343
donate crypto	1343
donate here	1085
donate in cryptocurrency	1343
donate monthly	1085
donate now	1085
donate today	1085
donate via bank transfer	1343
donate via paypal	1343
donate via stripe	1343
donate with card	1343
donate with paypal	1343
donaties zijn fiscaal aftrekbaar	3061
donation page	1343
donations are tax-deductible	1207
donativo mensal	3462
donazione libera	2517
donazione mensile	2421
donazione singola	2421
donazione una tantum	2517
doneer	2931
doneer eenmalig	3061
doneer hier	3061
doneer maandelijks	3061
doneer nu	2931
doneer via bankoverschrijving	3061
doneer via ideal	3002
doneer via paypal	3061
doner	592	3094
donera	4058
donera nu	4058
doneren	2931
doniraj	3756	3960
doniraj enkratno	4029
doniraj jednokratno	3832
doniraj odmah	3756
doniraj putem paypala	3832
doniraj zdaj	3960
donirajte	3756	3960
donner	1812
donner votre avis	1905
doorgaan met apple	3064
doorgaan met facebook	3064
doorgaan met google	3064
doorgaan zonder uitschakelen	3059
doorsturen	2950
doprava zdarma	546
dopusti	3829
dopusti jednom	3823
dopusti obavijesti	3828
dopusti oglase	3831
dossier	787	1854	2452	2965
dossiers	787	1854	2965
dosyaya git	4352
dovoli	4026
dovoli enkrat	4019
dovoli obvestila	4025
dovoli oglase	4028
download (mp#	914
download aplikasi	2374
download audio	1338
download citation	1317
download data is not yet available	1317
download de podcast	3054
download episode	692
download lyd	692
download the audio	1338
download transcript	1338
downloaden in de app store	3056
dowolna kwota	3334
dozvoli	3829
dozvoli reklame	3831
""", 'dr': """
dra tillbaka samtycke	4156
drucken	763
drug znesek	4029
druge novice	19
drugi iznos	3832
drukuj	3252
drukuj przepis	61
""", 'du': """
du bruger adblock	699
du bruger en adblocker	699
du bruger en annonceblokering	699
du bruker adblock	3203
du bruker annonseblokkering	3203
du bruker en adblocker	3203
du bruker en annonseblokkerer	3203
du er nu tilmeldt	600
du er nu tilmeldt nyhedsbrevet	600
du folgst diesem thema	941
du har allerede stemt	3182
du har en adblocker aktiverad	4167
du har lest alle gratisartiklene dine	3208
du hast bereits abgestimmt	904
du kan altid afmelde dig	708
du kan til enhver tid afmelde dig	600
du skyddas enligt grundlagen	4090
dukung jurnalisme independen	2308
dukung jurnalisme kami	2380
dukung kami	2308
dukung kami di patreon	2380
dukungan anda berarti	2407
durada	431
duraklat	4333
durasi	2368
durasi video	2406
durata	2506
durata videoclipului	3608
duration	1339
duration #	1339
duration time	1338
durch ki erstellt	937
duur	3055
duur #	3055
""", 'dy': """
dyskusja	3260
""", 'e-': """
e-avis	595	3097
e-edition	1143
e-gazete	4268
e-mail	475	600	750	1115	1489	1929	2523	3245	3377	3589	3632
e-mail adresa	3838
e-mail eingeben	750
e-mail eller brugernavn	705
e-mail lub login	3337
e-mail non valida	2522
e-mail teilen	763
e-mail-adresse	750
e-mail-adresse eingeben	750
e-mail-adresse oder benutzername	925
e-mailadres	2940
e-mailadres of gebruikersnaam	3064
e-mailadresse	600
e-mailen	2950
e-paper	741	1143
e-pasta adrese	2885
e-pasts	2885
e-poodi	1577
e-post	1563	3103	4069
e-post eller brukernavn	3208
e-posta	4305
e-posta adresiniz	4305
e-posta adresinizi girin	4305
e-posta ile devam et	4375
e-postadress	4069
e-postadresse	3103
e-postadressen din	3211
e-postanizi girin	4376
e-postanizi kontrol edin	4348
e-posti aadress	1563
e-tidning	4062
e-wydanie	3242
""", 'ea': """
early bird -liput	1764
early bird jegyek	2254
early bird tickets	1332
early bird tickets on sale now	1332
early bird vstupenky	545
early bird-biljetter	4152
early bird-billetter	3190
early bird-tickets	3047
early-bird tickets	1332
early-bird-tickets	908
eavis	3097
""", 'eb': """
ebben a cikkben	2284
""", 'ec': """
ecran complet	3571
""", 'ed': """
edasi lugemiseks logi sisse	1538
edellinen	1720
edellinen artikkeli	1786
edellinen juttu	1718
edellinen kuva	1786
edellinen sivu	1786
edited	1359
editor's choice	1138
editor's pick	965	1138
editor's picks	1138
editors' choice	1138
editors' picks	1138
edizione digitale	2426
""", 'ee': """
eelmine artikkel	1592
eelmine leht	1592
eelmine pilt	1592
eenmalig	2931
eenmalige donatie	3062
eenmalige gift	3062
eerste maand gratis	3005
""", 'ef': """
efterlad en kommentar	720
efternamn	4175
efternavn	709
eftertryk forbudt	716
""", 'eg': """
eget belopp	4169
""", 'ei': """
ei kiitos	1701
ei kommentteja	1795
ei nyt	1701
ei roskapostia	1783
ei tunnusta	1780
ei, kiitos	1701
eigen bedrag	3061
eigener betrag	922
eilmeldungen	917
eilmeldungen aktivieren	916
eilmeldungen erhalten	916
ein fehler ist aufgetreten	928
einblenden	794
einde advertentie	3084
einde van de advertentie	3084
einen kommentar hinterlassen	939
eingeloggt bleiben	925
einklappen	790	931
einloggen	741
einmalig	736
einmalig spenden	736
einschalten	917
einstellungen	775
einstellungen verwalten	911
einverstanden und weiter	911
einwilligen und weiter	911
einwilligung	775
einwilligung verwalten	911
einwilligung widerrufen	911
einwilligungen verwalten	911
""", 'ej': """
ej prenumerant	4171
""", 'ek': """
ekskl. fragt	686
eksklusivt for abonnenter	3208
eksklusivt for medlemmer	705
ekskluzivno za pretplatnike	3834
ekstern innhold	3120
eksternt indhold	689
eksternt innhold	3193
""", 'el': """
el crucigrama de hoy	1507
el quiz de la semana	1507
el sudoku de hoy	1507
el test de la semana	1507
el teu missatge s'ha enviat	447
el teu vot s'ha registrat	423
el vostre vot s'ha registrat	423
elders op het web	2965
eldste	3224
elegir	1487
elegir cantidad	1516
elegir cookies	1511
elegir esta oferta	1486
elegir plan	1486
elfelejtetted a jelszavad	2278
elfelejtettem a jelszavam	2278
elfogadom	2259
elige la cantidad	1516
elige plan	1486
elige tu plan	1486
elige un importe	1516
elige una cantidad	1379
elijo la cantidad	1516
elk moment opzegbaar	3064
elke bijdrage helpt	3061
elke bijdrage telt	3002
elke donatie helpt	3061
elke donatie telt	3002
elke euro helpt	3061
elke euro telt	3002
elke vrijdag. gratis. geen spam	3067
eller	706	3209	4172
elolvasom	2204
els nostres jocs	426
els nostres socis	434
els preus poden variar	407
elsewhere on the web	1138
elta	2802
elta inf	2802
""", 'em': """
em alta	3399
em destaque	3399
email	1041	1102	1115	1489	1929	2386	2523	3467	3589	3632	4589
email (required	1102
email address	1102
email anda	2409
email article	1114
email ini sudah terdaftar	2409
email invalid	3588
email non valida	2522
email or username	1345
email this	1114
email tidak valid	2385
email to a friend	1114
embed laden	911
emne	709	3212
emneord	3129
emner	629	3129
emner i artikkelen	3214
emner i artiklen	711
empezar el test	1467
empfehlen	763	940
empfehlung aus dem shop	771
empfehlungen	787
empfehlungen aus dem shop	771
empfehlungen der redaktion	787
empfohlen	926
empfohlen von outbrain	943
empfohlen von taboola	943
empfohlene artikel	787
empfohlener externer inhalt	775
empfohlener redaktioneller inhalt	775
""", 'en': """
en avantajli	4347
en ce moment	1854
en collaboration avec	1945
en continu	1854
en directo	1415
en eski	4326
en eskiler	4326
en este tema	1461
en iyi fiyat	4347
en otros medios	1415
en portada	1415
en savoir plus	1847	1857
en yeni	4326
en yeniler	4326
encara no ets subscriptor	445
encontrou algum erro	3395
encontrou um erro	3395
encuesta	92
end of ad	1361
end of advert	1361
end of advertisement	1361
end of advertising	1361
ende der anzeige	943
ende der werbung	898
endre cookie-innstillinger	3193
endre innstillingene	3120
endre innstillinger	3120
endre personverninnstillinger	3120
endre samtykke	3193
engangsdonation	702
engangsgave	3094
enim loetud	1540
enkratna donacija	4029
enlace copiado	1400
enlace copiado al portapapeles	1460
enlarge	1144
enlarge image	1143
enlarge photo	1350
enlarge picture	1350
enlarge this image	1143
enne kommenteerimist loe reegleid	1544
enquesta	92
enquete	92
enregistrer	1840
enregistrer cet article	1897
enregistrer l'article	1897
enregistrer la recette	61
entdecken sie unsere newsletter	842
entendi	3403
entendido	1419
enter amount	1089
enter your email address	1102
enter your own amount	1343
entgeltliche anzeige	772
entgeltliche einschaltung	772
entgeltliche kooperation	772
entra	2426
entra amb facebook	445
entra amb google	445
entra nella conversazione	2479
entradas	1503
entradas relacionadas	1415
entrar	1381	3373
entrar com apple	3436
entrar com facebook	3436
entrar com google	3436
entre	3373
entre com sua conta	3436
entre para comentar	3441
entrez votre e-mail	1960
entrez votre email	1960
envia	448
envia el comentari	423
envia la resposta	423
envia per correu	419
envia un comentari	423
envia'ns les teves fotos	453
envia-ho per correu	419
enviar	91	1489	3467
enviar a un amigo	1460
enviar comentario	1464
enviar para um amigo	3438
enviar por correo	1400
enviar por e-mail	3385
enviar por email	1400
enviar por whatsapp	1400
enviar resposta	3441
enviar respuesta	1464
enviar voto	91	1464
envie de lire la suite	1894
envoyer	1929
envoyer le commentaire	1905
envoyer par courriel	1897
envoyer par e-mail	1840
envoyer par email	1840
envoyer par mail	1840
envoyer un commentaire	1905
""", 'ep': """
epaper	1143
""", 'er': """
er der fejl i artiklen	621
er du abonnent	3208
er du allerede abonnent	595	3097
er du ikke abonnent	3208
er ging iets mis	3068
er ging iets mis. probeer het later opnieuw	2998
er ging iets mis. probeer het opnieuw	3067
er is een fout opgetreden	3068
er is een fout opgetreden. probeer het later opnieuw	3067
er is iets misgegaan	2998	3068
er is iets misgegaan. probeer het later opnieuw	2998
erfolgreich	928
erfolgreich abonniert	927
erfolgreich angemeldet	927
ergebnis anzeigen	91	904
ergebnisse anzeigen	91	794	904
erlauben	917
err/bns	1548
error al cargar el video	1512
errore nel caricamento del video	2546
erstellt mit ki	822
""", 'es': """
es folgt werbung	898
es ist ein fehler aufgetreten	842
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	842
escaneie o qr code	3456
escaneja el codi qr	436
esci	2426
esci da schermo intero	2505
escolha a sua assinatura	3464
escolha do editor	3399
escolha o seu plano	3436
escolha o valor	3495
escolha seu plano	3436
escolha sua assinatura	3464
escolha um plano	3464
escolha um valor	3371
escolher	3465
escolher plano	3464
escolher valor	3495
escolta aquest article	430
escolta l'article	430
escribe al autor	1495
escribe tu correo	1453
escribe tu email	1453
escribe un comentario	1411
escuchar	1400
esita video	1581
esmu abonents	2909
espace partenaire	1845
espacio patrocinado	1442
espandi	2456
especiais	3399
esqueceu a senha	3373
esqueceu-se da palavra-passe	3464
esqueci minha senha	3373
esquelas	1442
esqueles	407
essai gratuit	1821
estatuto editorial	3474
este campo es obligatorio	1488
esu prenumeratorius	2842
""", 'et': """
et pot interessar	393
et pots donar de baixa en qualsevol moment	413
et pots donar de baixa quan vulguis	447
et queden # articles gratis aquest mes	417
et recomanem	393
ethvert bidrag hjelper	3205
etichete	3528
etiketler	4282
etiquetas	1415	3399
etiquetes	420
ets subscriptor? identifica't	417
ett fel uppstod	4175
etternavn	3212
etunimi	1784
etusivu	1718	1720
etusivulle	1718
etwas ist schiefgelaufen	928
""", 'ev': """
every contribution counts	1207
every contribution helps	1343
every contribution makes a difference	1343
every contribution, however small, makes a difference	1343
every dollar counts	1207
every donation counts	1207
every donation helps	1343
every donation helps, however small	1343
every donation makes a difference	1343
every donation, however small, helps	1343
every friday. free. no spam	1347
every gift counts	1207
evet, istiyorum	4339
""", 'ex': """
excl. verzendkosten	3047
exclusief abonneevoordeel	3047
exclusief verzendkosten	3047
exclusief voor leden	3064
exclusiu per a subscriptors	417
exclusive content	1092
exclusive for members	1345
exclusive for subscribers	1345
exclusive to members	1345
exclusive to subscribers	1211
exclusivo assinantes	3373
exclusivo para assinantes	3436
exclusivo para suscriptores	1486
expand	1143
expand all	1144
expand image	1350
expandera	4098
expandir	3403
explore	1141
explore more	1138
explore more on these topics	1138
explore our newsletters	1202
explore our subscription offers	1211
explore subscription offers	1211
export citation	1317
external content	1182
external links	1114
externe content	2985
externe inhalte	775
externe inhalte anzeigen	775
externe inhalte erlauben	775
externe inhoud	2985
externen inhalt anzeigen	775
externen inhalt laden	775
externer inhalt	775
externer inhalt konnte nicht geladen werden	820
""", 'ez': """
ezt is olvassa el	2202
""", 'fa': """
facebook	1115
facebook ile devam et	4346
facebook messenger	1115
facebook twitter	1114
facebook twitter email	1114
facebook twitter linkedin email	1114
facebook twitter whatsapp	1114
facebook x	1114
facturat anual	3586
facturation annuelle	1927
fai il quiz	2479
fai il test	2479
fai una domanda su questo articolo	2471
fai una donazione mensile	2550
fai una donazione singola	2550
faire le quiz	1908
faire un don	1812
faites le quiz	1908
fale com o autor	3473
fale conosco	3395
fanden sie das hilfreich	824
fanden sie dies hilfreich	824
fanden sie diese zusammenfassung hilfreich	824
fanden sie diesen artikel hilfreich	824
fandest du das hilfreich	824
fandt du en fejl	621
fant du en feil	3123
farkli bir tutar	4343
farkli tutar	4343
fast geschafft	842	928
fast giver	3206
fatturazione annuale	2521
fatturazione mensile	2521
faturado anualmente	3464
favorilere ekle	4275
favoris	1840
fazer login	3373
fazer o quiz	3444
""", 'fe': """
featured articles	1138
featured content	1138
featured stories	1138
fechar	3368	3402
fechar galeria	3499
fechar janela	3499
fechar menu	3499
feedback	781	1133	2961
feedback geben	781
feedback geven	3077
feedback senden	937
fehler gefunden	781
fehler im artikel gefunden	781
fehler im text melden	934
fehler melden	781
fel i artikeln	4088
felirat	2266
feliratkozom	2208
feliratok	2266
feltet er obligatorisk	3211
fermer	1811
fermer la galerie	1962
fermer le menu	1857
fes el test	426
fes-te soci	389
fes-te subscriptor	389
fetching more	1143
""", 'fi': """
fi de l'anunci	429
fi de la publicitat	429
fields marked with * are required	1347
fields marked with an asterisk are required	1347
fikrim yok	4326
fil d'ariane	1932
fil info	1854
filed under	1138	1143
fim da publicidade	3447
fin de la publicidad	1470
fin del anuncio	1470
find out more	1143
fique por dentro	3377
firsati yakala	4382
first name	1102
fizetett tartalom	2190
""", 'fj': """
fjern annoncer	613
fjern annonser	3113
""", 'fl': """
flag	1359
flag as inappropriate	1358
flecha	1381
fler	4094
fler artiklar	4094
fler nyheter	4094
flere artikler	629	3129
flere artikler av forfatteren	3214
flere nyheder	629
flere nyheter	3129
flere saker	3129
flipboard	1115
""", 'fo': """
foglald le a helyed	2254
fold ud	634
folge ich	941
folgen	766
folgen sie uns	766
folie # aus #	929
folie # von #	929
follow	1119
follow author	1119
follow live	1119
follow this author	1119
follow this topic	1119
follow topic	1119
follow us	1119
follow us on facebook	1119
following	1119
font size	1114
fontin koko	65
fonttikoko	1798
for abonnenter	595	3097
for members only	1346
for subscribers	1092
forbliv logget ind	705
forgot password	1092
forgot your password	1092
forma de pagamento	3371
forma de pago	1379
formas de pagamento	3371
formas de pago	1379
formular trimis	3611
formulario enviado	1518
formulir terkirim	2409
fornavn	709	3212
forrige	632	3132
forrige artikel	629
forrige artikkel	3129
forrige bilde	3214
forrige billede	711
forrige sak	3133
forrige side	3214
forse in seguito	2420
forsiden	629	3129
fortsett med apple	3208
fortsett med e-post	3208
fortsett med facebook	3208
fortsett med google	3208
fortsett med vipps	3208
forward # seconds	1338
foto	2326
foto # af #	710
foto # aus #	929
foto # av #	3213	4176
foto # no #	2922
foto # od #	3839	4036
foto # van #	3069
foto # von #	929
foto # z #	567	3342	3938
foto # ze #	567
foto # zo #	3938
foto #/#	567	710	929	1601	2855	2922	3069	3213	3342	3839	3938	4036	4176
foto anterior	1520	3499
foto berikutnya	2410
foto einsenden	782
foto galeri	4282
foto lainnya	2389
foto precedente	2554
foto sebelumnya	2410
foto seguinte	3499
foto siguiente	1520
foto successiva	2554
foto's bekijken	3069
fotogalerie zde	568
fotogalerija	2799
fotografia # z #	3938
fotografia # zo #	3938
fotografia #/#	3938
fotografie # z #	567
fotografie # ze #	567
fotografie #/#	567
fotografija # od #	3839	4036
fotografija #/#	3839	4036
fotos anschauen	929
fotos ansehen	929
fotos anzeigen	929
fotos hochladen	782
fotostrecke	787
fotostrecke ansehen	930
fotostrecke starten	930
fout gespot	2961
fout gevonden	3074
fout gezien	2961
fout melden	2969	3074
foutje gezien	2961
""", 'fr': """
fra vores butik	686
fra vores partnere	725
fra vores shop	686
frag unsere ki	822
frage des tages	91
fragen sie unsere ki	822
fragt kan tilkomme	686
frais de port offerts	1911
frakt kommer i tillegg	3190
frakt tillkommer	4152
fraktkostnad tillkommer	4152
free amount	1343
free daily newsletter	1102
free newsletter	1102
free weekly newsletter	1102
free. no spam	1347
freier beitrag	922
freier betrag	922
friss	2202
from around the web	1138
from our advertisers	1361
from our partner	1361
from our partners	1138
from our shop	1332
from our sponsor	1124
from our sponsors	1124
from our store	1332
from the web	1138
""", 'fu': """
full coverage	1138
full name	1348
full results	1144
full score	1144
full screen	1339
full skjerm	3196
fullscreen	1143	1339
fullscreen image	1350
fullskjerm	3132	3185
fundet en fejl	715
funnet en feil	3218
further reading on this site	1138
""", 'fy': """
fyll ut feltet	3211
""", 'ga': """
ga akkoord	2957
ga akkoord en sluit	3051
ga naar de inhoud	3070
ga naar inhoud	2968
ga naar recept	61
ga verder met apple	3064
ga verder met facebook	3064
ga verder met google	3064
gada abonements	2910
gagal memuat video	2406
galaxy store	94
galeri foto	2389
galerie # aus #	929
galerie # von #	929
galerie ansehen	930
galerie anzeigen	930
galerie foto	3592
galeriye git	4352
galeriyi kapat	4378
galite bet kada atsisakyti prenumeratos	2792
gallery	2452
gallery # of #	1349
gambar berikutnya	2410
gambar sebelumnya	2410
gambar selanjutnya	2410
gamble responsibly	1293
ganzen artikel lesen	790
gavelenke	3227
gavelink	723
gaven gir skattefradrag	3205
gaver gir skattefradrag	3205
""", 'ge': """
ge bort artikel	4190
ge bort artikeln	4062
ge feedback	4184
gebruikersnaam	3065
gebruikersnaam of e-mailadres	3064
gebruiksvoorwaarden	2957
geef cadeau	3006
geef een reactie	2961
geef eenmalig	3061
geef feedback	2995
geef je mening	3077
geef je mening over dit artikel	2995
geen mening	3044
geen spam	3067
gegenereerd door ai	2987
gegenereerd met ai	2987
gegenereerd met een ai-stem	3054
gekopieerd	3083
gekopieerd naar klembord	3082
gelen kutunuzu kontrol edin	4348
gelesen von einer synthetischen stimme	914
geluid aan	3054
geluid uit	3054
gem	605
gem artikel	605
gem artiklen til senere	605
gem indstillinger	689
gem opskrift	61
gem opskriften	61
gem til senere	605
gem valg	689
gemaakt door ai	3077
gemaakt met ai	2987
gemaakt met behulp van ai	3077
generado con ia	1512
generado por ia	1512
generat cu ai	3608
generat de ai	3608
generated by ai	1184
generated with ai	1357
generato con ai	2546
generato con ia	2546
generato dall'ia	2546
genererad av ai	4184
genererad med ai	4184
genereret af ai	718
genereret med ai	718
generert av ki	3221
generert med ki	3221
generirano umjetnom inteligencijom	3846
generirao ai	3846
generisao ai	3846
gerade nicht	735
gerado por ia	3491
gerelateerd	2965
gerelateerd nieuws	2965
gerelateerde artikelen	2965
gerelateerde onderwerpen	2965
gerenciar consentimento	3453
gerenciar cookies	3490
gerir consentimento	3453
gerir cookies	3392
gerir o consentimento	3453
geschenklink	942
geschenklink erstellen	942
geschenklink kopieren	942
geschwindigkeit	915
geschwindigkeit # x	825
geschwindigkeit #x	825
geschwindigkeit: #x	825
geslo	4032
gesponsert	770
gesponserter beitrag	87	857
gesponserter inhalt	770
gesponsord	2955
gesponsorde content	3084
gesponsorde inhoud	2955
gestion des cookies	1847
gestiona el consentiment	434
gestiona les galetes	434
gestionar consentimiento	1475
gestionar cookies	1408
gestionar el consentimiento	1475
gestionar mis cookies	1511
gestionar mis preferencias	1511
gestionar opciones	1511
gestisci consenso	2509
gestisci i consensi	2509
gestisci i cookie	2445
gestisci il consenso	2509
gestisci le opzioni	2545
gestisci le preferenze	2545
gestisci notifiche	2482
gestisci preferenze	2445
get alerts	1119
get deal	1327
get digital access	1092
get email updates	1102
get licence	1354
get news alerts	1342
get started	1092
get the daily email	1102
get the newsletter	1102
get this deal	1327
get tickets	1294
get your ticket	1332
get your tickets	1332
""", 'gi': """
gi bort artikkelen	3097
gi bort saken	3109
gi en engangsgave	3205
gi en gave	3205
gi et bidrag	3205
gi oss tilbakemelding	3221
gi skattefradrag	3205
gi tilbakemelding	3123
gift a subscription	1092
gift article	1092
gift link	1360
gift this article	1092
gift this story	1360
giften zijn fiscaal aftrekbaar	3061
gilla	4187
gillar	4187
gim	2365
gioca	2502
gioca gratis	2500
gioca ora	2500
gioca responsabilmente	2537
giochi	2502
giv artiklen til en ven	605
giv en gave	702
giv en kop kaffe	702
giv et bidrag	702
giv feedback	718
giv os en kop kaffe	702
giv os feedback	621
give a gift	1092
give a gift subscription	1085
give another amount	1343
give as a gift	1360
give feedback	1133
give monthly	1085
give now	1085
give this article	1360
give this article as a gift	1360
give today	1085
give us feedback	1133
gizle	4285
gizlilik	4278
gizlilik ayarlari	4335
gizlilik tercihleri	4335
gizlilik tercihlerim	4370
""", 'gj': """
gjeldende tid	3197
gjeldende tid #	3196
gjord av ai	4184
""", 'gl': """
glasaj	91	3819
glasajte	91
glasnost	4023
glasuj	91	3819	4015
glasujte	91
glemt adgangskode	595
glemt din adgangskode	705
glemt dit kodeord	705
glemt kodeord	705
glemt passord	3097
glemt passordet	3208
""", 'go': """
go ad-free	1361
go to donation page	1343
go to homepage	1350
go to the donation page	1343
go to the homepage	1350
go to top	1143
godkjenn	3118
godkjenn alle	3118
godta	3118
godta alle	3118
godta alle cookies	3193
godta alt	3194
godta og fortsett	3193
godta og lukk	3193
godta og vis	3193
google	1115
google anzeigen	943
google ile devam et	4346
google news	1115
google oglasi	3853
google play	94
google play store	94
google play'den alin	4337
google play'den indir	4337
google play'den indirin	4337
google plus	1115
google reklamos	2853
google'i reklaamid	1599
google-advertenties	3084
google-annoncer	725
google-annonser	4191
google-anzeigen	943
google-mainokset	1800
googlen mainokset	1800
got it	1129
""", 'gr': """
gracias por apoyarnos	1516
gracias por participar	91
gracias por su voto	1464
gracias por suscribirte	1388
gracias por tu apoyo	1516
gracias por tu voto	1440
gracias por votar	91	1440
gracias, tu mensaje ha sido enviado	1488
graj teraz	3316
gratis e senza spam	2522
gratis fragt	687
gratis frakt	3191
gratis i sense correu brossa	447
gratis ongkir	2399
gratis proberen	2935
gratis verzending	3048
gratis y sin spam	1488
gratis, tanpa spam	2385
gratis. geen spam	3067
gratis. ingen spam	4174
gratuit, chaque matin	1928
grazie per aver votato	91	2471
grazie per il sostegno	2550
grazie per il tuo feedback	2471
grazie per il tuo sostegno	2550
grazie per il tuo voto	91	2497
grazie per l'iscrizione	2433
grotere tekst	3082
""", 'gu': """
guarda anche	2452
guarda i risultati	91	2471
guarda l'article	419
guarda la gallery	2455
guarda le foto	2526
guarda tutte le foto	2526
guarda tutti i video	2526
guardar	1400	3385
guardar artigo	3506
guardar en favoritos	1460
guardar noticia	1530
guardar para ler mais tarde	3438
guardar preferencias	1475
guardar receita	61
guardar receta	61
guides d'achat	1854
gulir ke bawah untuk melanjutkan	2366
gulir untuk lanjut membaca	2321
gulir untuk melanjutkan membaca	2366
""", 'ha': """
ha ocurrido un error	1488
haber faydali oldu mu	4281
haber ihbar hatti	4354
haberde hata mi var	4354
haberi hediye et	4360
haberi kaydet	4275
haberi nasil buldunuz	4281
haberi oynat	4284
haberi puanla	4281
haberi sesli dinle	4275
haberi sesli dinleyin	4275
haberi sesli dinleyin (# dk	4275
haberi yazdir	4275
haberin devami	4277	4284
haberin devami reklamdan sonra	4277
haberin devamini oku	4352
haberin tamami	4284
haberin tamamini oku	4352
hacer el test	1467
hacker news	1115
hadiahkan artikel	2397
hadiahkan artikel ini	2351
hae	1720
haftanin testi	4366
hai dimenticato la password	2520
hai letto # articoli su # questo mese	2488
hai trovato un errore	2448
hai una segnalazione	2448
haku	1720
halaman berikutnya	2328
halaman sebelumnya	2389
halaman selanjutnya	2328
halaman: #	2328
halda teavitusi	1584
hallinnoi suostumuksia	1767
hallitse ilmoituksia	1773
hallitse suostumusta	1767
haluatko ilmoituksia	1773
haluatko saada ilmoituksia	1773
haluatko vastaanottaa ilmoituksia	1773
handelsbetingelser	616
hang be	2265
hang ki	2265
hantera cookies	4082
hantera dina samtycken	4156
hantera notiser	4162
hantera samtycke	4156
hanya untuk pelanggan	2383
har du allerede en konto	595	3097
har du allerede en profil	705
har du allerede konto	3208
har du en god historie	715
har du en konto	705
har du fundet en fejl	715
har du fundet en fejl i artiklen	715
har du funnet en feil	3218
har du funnet en feil i artikkelen	3218
har du glemt adgangskoden	705
har du glemt din adgangskode	705
har du glemt passordet	3208
har du hittat ett fel	4181
har du hittat ett fel i texten	4181
har du ikke en konto	705
har du ikke et abonnement	705
har du ikke konto	3208
har du inget konto	4171
har du konto	3208
har du opdaget en fejl	715
har du redan ett konto	4062
har du tips	3218
har du tips i saken	3218
has oblidat la contrasenya	390
has trobat un error	423
has vist un error	423
hasil jajak pendapat	2401
hasil polling	2361
hastighed	693
hastighet	3197	4160
hasznos volt a cikk	2198
hasznos volt ez a cikk	2291
hat ihnen das geholfen	824
hat ihnen diese zusammenfassung geholfen	824
hata bildir	4281
hata bildirin	4281
haut de la page	1932
haut de page	1857
have an account	1092
have an account? sign in	1092
have your say	1133
havonta	2279
haz clic para activar el sonido	1512
haz el quiz	1467
haz el test	1467
haz nuestro test	1467
hazte miembro	1376
hazte premium	1457
hazte socia	1376
hazte socio	1483
hazte socio/a	1483
""", 'he': """
he desactivado el bloqueador	1481
he desactivado mi bloqueador	1481
he desactivat el bloquejador	440
he oblidat la contrasenya	445
heb je al een account	2935
heb je hier iets aan	3077
hediye et	4361
heeft u al een account	3064
heli sisse	1581
help mee	2931
help ons om dit te blijven doen	3002
hem	4097
hemen al	4362
hemen bilet al	4331
hemen oy ver	4325
hemen oyna	4328
hemen satin al	4331
hemeroteca	1381
hent episoden	692
hent flere	711
hent indhold	689
hepsini kabul et	4278
her ay	4344
her hakki mahfuzdur	4380
her hakki saklidir	4380
her zaman izin ver	4335
herinner me later	2930
herlaad de pagina	3060
herunterladen	825
hesabim	4268
hesabim var	4346
hesabin yok mu	4346
hesabiniz var mi	4268
hesabiniz yok mu	4346
heslo	563	3934
het artikel gaat hieronder verder	2955
het laatste nieuws	2965
hetente, ingyen	2209
""", 'hi': """
hide	1144
hide ad	1124
hide caption	1143
hide comments	1133
hide password	1345
hide replies	1358
hide this ad	1361
hide this message	1083
hide transcript	1338
hier anmelden	741
hier bestellen	908
hier einloggen	741
hier erfahren sie, wie das geht	921
hier finden sie informationen zum datenschutz	820
hier kaufen	908
hier spielen	904
highlights generated by artificial intelligence	1184
hilfe	781
hinterlasse einen kommentar	939
hinterlassen sie einen kommentar	939
hinweis an die redaktion	836
hinweis geben	934
hinweis senden	934
hinweis zum datenschutz	775
hinweise anonym senden	934
hinweise geben	782
hinweise zu diesem artikel	836
hinweise zum datenschutz	777
hitrost	4023
hitrost predvajanja	4022
hittade du ett fel	4088
hittat fel	4088
""", 'hj': """
hjem	632	3132
""", 'hl': """
hlasitost	552
hlasovat	91	485
hlasujte	91
hledat	488
""", 'ho': """
ho capito	2456
ho disattivato adblock	2515
ho disattivato l'ad blocker	2515
ho disattivato l'adblock	2515
ho letto e accetto l'informativa privacy	2522
ho letto e accetto l'informativa sulla privacy	2484
ho letto l'informativa privacy	2522
hoe wij onze bronnen beschermen	3074
hold deg oppdatert	3103
hold dig opdateret	600
hold meg innlogget	3208
hold mig logget ind	705
home	1143	2455	2968
hop til indhold	711
hop til indholdet	711
hop til opskrift	61
hop til opskriften	61
hopp til hovedinnhold	3214
hopp til innhold	3132
hopp til innholdet	3132
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	2995
house rules	1133
how did we do	1133
how to cite	1317
how to cite this article	1317
how to contact us securely	1353
how to disable ad blocker	1340
how to disable your ad blocker	1340
how to turn off your ad blocker	1340
how was this made	1357
how was this summary made	1357
how we protect our sources	1353
how we protect sources	1353
how we use ai	1184
hoy no	1375
""", 'hu': """
huawei appgallery	94
hubungi kami	2325
hubungi penulis	2390
hubungi redaksi	2390
huidige tijd	3055
huidige tijd #	3054
huisregels	2995
huomasitko virheen	1790
huomasitko virheen jutussa	1790
husk meg	3209
husk mig	706
""", 'hv': """
hva mener du? stem her	3132
hva synes du om denne saken	3123
hva synes du om saken	3123
hvad mener du? stem her	632
hvad synes du? stem her	632
hvala na glasanju	91	3818
hvala na glasu	3818
hvala na poruci	3837
hvala na registraciji	3837
hvala za glas	4014
hvala za sodelovanje v anketi	4014
hver fredag. gratis. ingen spam	3211
hver krone hjelper	3205
hver krone teller	3205
hverken eller	682
hvert bidrag hjelper	3205
hvorfor ser jeg denne annonce	725
hvorfor ser jeg denne annonsen	3229
hvorfor vises denne annonce	725
hvorfor vises denne annonsen	3229
""", 'i ': """
i accept	1129
i agree	1129
i already donated	1083
i already gave	1083
i already have a subscription	1345
i already have an account	1345
i am already a subscriber	1345
i betalt samarbete	4191
i commenti sono riservati agli abbonati	2479
i denne artikel	711
i denne artikkelen	3214
i denne saken	3214
i don't have an account	1345
i have an account	1345
i have disabled my ad blocker	1340
i have turned it off	1341
i have whitelisted this site	1340
i lettori hanno letto anche	2491
i nostri giochi	2500
i nostri partner	2510
i prezzi potrebbero variare	2474
i samarbeid med	3113
i samarbejde med	613
i samarbete med	4080
i understand	1144
i vantaggi dell'abbonamento	2503
""", "i'": """
i'll do it later	1083
i'm already a subscriber	1345
i'm in	1102
i've already donated	1083
i've disabled adblock	1340
i've disabled it	1341
i've disabled my ad blocker	1340
i've turned it off	1341
i've whitelisted this site	1340
""", 'ic': """
ich bin bereits abonnent	925
ich bin schon abonnent	925
ich bin schon dabei	735
ich habe bereits ein abo	925
ich habe bereits ein konto	925
ich habe den adblocker ausgeschaltet	918
ich habe den adblocker deaktiviert	918
ich habe ein konto	925
ich habe ihn ausgeschaltet	921
ich habe ihn deaktiviert	921
ich habe meinen adblocker deaktiviert	918
ich habe schon ein abo	925
ich habe schon ein konto	925
ich habe schon gespendet	735
ich stimme zu	775
icymi	1138
""", 'id': """
ideal	2934
identifiez-vous	1821
idi na recept	61
""", 'ie': """
iedere bijdrage helpt	3061
ielogojies	2861
ielogoties	2861
ielogoties ar google	2909
ievadi e-pastu	2885
ievadi savu e-pasta adresi	2885
ievadiet savu e-pastu	2911
ievadiet summu	2908
""", 'ig': """
iga annetus aitab	1587
iga euro aitab	1587
iga euro loeb	1587
iga toetus loeb	1587
igakuine annetus	1587
ignorer l'annonce	1953
igraj odmah	3818
igraj zdaj	4014
""", 'ih': """
iha	4288
ihr feedback	781
ihr kommentar	781
ihr name	928
ihre e-mail-adresse	750
ihre meinung	781
ihre nachricht	928
ihre nachricht wurde gesendet	927
ihre spende ist steuerlich absetzbar	846
ihre stimme wurde gespeichert	904
""", 'ik': """
ik begrijp het	2969
ik heb al een account	3064
ik heb al gedoneerd	2930
ik heb een account	3064
ik heb hem uitgezet	3060
ik heb mijn adblocker uitgeschakeld	3059
ik heb mijn adblocker uitgezet	3059
ik steun al	2930
ikke abonnent	3208
ikke abonnent endnu	705
ikke i dag	591	3093
ikke nu	591	696
ikke tillat	3202
iklan	2321
iklan berlanjut	2411
iklan sponsor	2356
ikuti jajak pendapat	2360
ikuti kuis	2363
ikuti kuisnya	2363
ikuti penulis	2394
ikuti polling	2360
ikuti topik	2394
ikuti topik ini	2394
""", 'il': """
il cruciverba del giorno	2541
il cruciverba di oggi	2541
il mio account	2426
il nostro codice etico	2529
il nostro shop	2503
il quiz del giorno	2541
il quiz della settimana	2541
il sondaggio	92
il sondaggio del giorno	91
il sudoku del giorno	2541
il sudoku di oggi	2541
il tuo indirizzo email	2433
il tuo messaggio	2523
il tuo nickname	2540
il tuo nome	2523
il tuo nome utente	2540
il tuo sostegno fa la differenza	2550
ilan	4277
ilgili haber	4282
ilgili haberler	4282
ilgili konular	4282
ili	3835
ilk ay # tl	4268
ilk yorumu siz yapin	4365
ilmainen toimitus	1765
ilmianna	1796
ilmianna kommentti	1795
ilmoita asiaton viesti	1795
ilmoita asiattomasta kommentista	1795
ilmoita mainoksesta	1800
ilmoita virhe	1790
ilmoittaudu webinaariin	1720
ilmoitukset	1774
ilmoitus	1712
ils ont lu aussi	1854
""", 'im': """
im liveblog	930
im shop ansehen	908
im shop entdecken	771
im shop kaufen	908
im trend	787
image # of #	1349
image suivante	1962
imagem anterior	3499
imagem seguinte	3499
imagen anterior	1520
imagen siguiente	1520
ime	3838	4035
ime i prezime	3838
ime in priimek	4035
immagine precedente	2554
immagine successiva	2554
immer anzeigen	911
immer entsperren	911
immer erlauben	912
immer informiert	750
immer informiert mit unserem whatsapp-service	898
importe personalizado	1516
importo a scelta	2517
importo libero	2517
importo personalizzato	2550
impossibile caricare il video	2546
impossibile riprodurre il video	2505
impostazioni cookie	2445
impostazioni della privacy	2509
impostazioni privacy	2509
impostazioni sulla privacy	2509
impressum	775
impresszum	2288
imprimeix	396
imprimeix l'article	419
imprimeix la recepta	61
imprimer	1840
imprimer cet article	1897
imprimer cette recette	61
imprimer l'article	1840
imprimer la recette	61
imprimir	1400	3385
imprimir a receita	61
imprimir artigo	3438
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	4523
in bezahlter kooperation	772
in case you missed it	1138
in collaborazione con	2537
in die zwischenablage kopiert	942
in diesem artikel	787
in dit artikel	3070
in evidenza	2452
in het nieuws	2965
in kooperation mit	770
in other news	1138
in our shop	1332
in partnership with	1124
in primo piano	2452
in this section	1138
in winkelwagen	3047
in zwischenablage kopieren	763
increase font size	1360
increase text size	1360
indeks	2326
indhold fra facebook	618
indhold fra instagram	618
indhold fra vores partnere	725
indhold fra x	618
indhold fra youtube	618
indholdet er beskyttet af ophavsret	716
indholdet er blokeret	689
indholdet kan ikke vises	689
indicates required	1347
indicates required field	1347
indietro di # secondi	2505
indirim kodlari	4382
indirizzo e-mail non valido	2522
indirizzo email	2433
indirizzo email non valido	2522
indlejret indhold	689
indsend	709
indsend kommentar	720
indstillinger	616
indtast din e-mail	600
indtast din mail	600
indtast e-mail	600
info iklan	2341
infolettre	1830
infolettres	1830
informa d'un error	405
informar de un error	1447
informar erro	3485
informasjonskapsler	3118
informasjonskapsler og personvern	3120
informationen zum datenschutz	820
informativa sulla privacy	2445
informazione promozionale	2474
informazione pubblicitaria	87	2474
ingat saya	2384
ingatkan saya nanti	2307
ingelogd blijven	3064
ingen bindingstid	3208
ingen bindningstid	4171
ingen holdning	683
ingen mening	3187
ingen spam	4174
ingen uppfattning	4149
ingesloten inhoud	3051
ingezonden mededeling	87	3010
ingrandisci	2455
ingrandisci foto	2526
ingrandisci il testo	2535
ingrandisci l'immagine	2526
ingrandisci la foto	2526
ingresar	1381
ingressos	3482
inhalt	790
inhalt aktivieren	911
inhalt anzeigen	775
inhalt entsperren	911
inhalt freigeben	911
inhalt immer anzeigen	911
inhalt laden	770
inhalt teilen	763
inhalte aktivieren	911
inhalte anzeigen	775
inhalte entsperren	911
inhalte immer anzeigen	911
inhalte laden	911
inhalte unserer partner	943
inhaltsverzeichnis	790
inhoud laden	3051
inhoud niet beschikbaar	3051
inhoud tonen	2985
inhoud van onze partners	3084
inhoudsopgave	2968
inicio	1418
inizia il quiz	2500
inkl. mwst	908
inkl. mwst. zzgl. versandkosten	908
inklappen	2969
inloggen	2935
inloggen met apple	3064
inloggen met facebook	3064
inloggen met google	3064
inna kwota	3334
inne teksty autora	3343
innebygd innhold	3193
innhold fra facebook	3120
innhold fra instagram	3120
innhold fra tiktok	3120
innhold fra x	3120
innhold fra youtube	3120
innholdet er blokkert	3193
innholdet er ikke tilgjengelig	3193
innholdet kan ikke vises	3193
innstillinger	3118
innstillinger for informasjonskapsler	3193
innstillinger for personvern	3193
inquadra il qr code	2512
inschakelen	3058
inschrijven	2940
inscreva-se	3377
inscreva-se na newsletter	3377
inscription	1821
inscription gratuite	1890
inserisci il tuo indirizzo e-mail	2484
inserisci il tuo indirizzo email	2484
inserisci la tua email	2552
inserisci la tua mail	2552
inserisci qui il tuo commento	2448
inserisci un indirizzo email valido	2484
insira o seu e-mail	3497
insira o seu email	3431
insira seu e-mail	3431
instagram	1115
instagram-inhalte erlauben	775
instale a app	3456
instellingen	2957
instellingen opslaan	3051
inte idag	4057
inte nu	4057	4164
inte prenumerant	4171
integrame	3567
integritet och cookies	4085
interzis minorilor	3602
introdu adresa de email	3611
introdu adresa ta de email	3548
introduce tu correo	1518
introduce tu email	1388
introductory offer	1345
introduza o seu email	3497
invalid address	1347
invalid email	1102
invalid email address	1347
invia	91	2523
invia a un amico	2490
invia commento	2448
invia il commento	2497
invia per email	2438
invia risposta	2497
invia via email	2438
inzerce	481
inzercia	3864
""", 'ir': """
ir a la app	1478
ir a la oferta	1529
ir a la portada	1492
ir a la receta	61
ir a la tienda	1470
ir a los comentarios	1411
ir al contenido	1418
ir al especial	1492
ir arriba	1418
ir para a loja	3447
ir para a receita	61
ir para o topo	3470
""", 'is': """
iscriviti	2433
iscriviti alla nostra newsletter	2433
iscriviti ora	2433
iscrizione completata	2484
iscrizione confermata	2552
isi survei	2360
isprintaj	3767
ispunite ovo polje	3837
""", 'iz': """
iz iste rubrike	3764
iz rubrike	3764	3965
izaberi	3835
izaberite iznos	3832
izaberite paket	3834
izaberite pretplatu	3834
izberi	4032
izberi znesek	4029
izberite	4032
izberite paket	4031
izberite znesek	4029
izbor urednice	3764
izbor urednika	3764
izdvajamo	3764
izin ver	4339
izinkan	2376
izinsiz kopyalanamaz	4380
izinsiz kullanilamaz	4380
izklopi zvok	4022
izklopil sem blokator oglasov	4027
izklopite adblock	4027
izklopite blokator oglasov	4027
izpildi testu	2896
izpolnite to polje	4034
izpostavljeno	3965
izradila umjetna inteligencija	3846
izveido kontu	2861
""", "j'": """
j'accepte	1847
j'accepte de recevoir les offres des partenaires	1890
j'accepte tous les cookies	1952
j'ai compris	1858
j'en profite	1821
""", 'ja': """
ja ets subscriptor	390
ja gerne	917
ja graag	3058
ja has votat	423
ja heu votat	423
ja l'he desactivat	440
ja segueixes aquest autor	457
ja segueixes aquest tema	457
ja tack	4164
ja tak	698
ja takk	3202
ja tens compte	417
ja tinc compte	445
ja, benachrichtigen	916
ja, bitte	917
ja, doe maar	3058
ja, gerne	917
ja, gjerne	3202
ja, graag	3058
ja, ich will	736
ja, ik steun	3002
ja, ik wil de nieuwsbrief ontvangen	2998
ja, tack	4164
ja, tak	698
ja, takk	3202
jaa	1710
jaa artikkeli	1710
jaa facebookissa	1710
jaa juttu kaverille	1710
jaa lahjana	1798
jaa whatsappissa	1710
jaarlijks	3065
jaarlijks betalen	3065
jaarlijks gefactureerd	3064
jadi donatur	2380
jag har ett konto	4171
jag har redan ett konto	4171
jaga	1538
jaga artiklit	1538
jaga e-postiga	1597
jaga facebookis	1543
jaga lugu	1543
jaga seda artiklit	1543
jajak pendapat	92
jak vypnout adblock	557
jangan lewatkan	2326
jangan sekarang	2376
jatka applella	1780
jatka facebookilla	1780
jatka googlella	1780
jatka lukemista	1703
jatka poistamatta	1775
jau abonents	2909
jau esi abonents	2861
jau esi abonents? ielogojies	2861
jau prenumeratorius	2842
jau prenumeruojate	2792
jau prenumeruojate? prisijunkite	2792
jau sekate	2850
jau seko	2917
javascript dinonaktifkan	2371
javascript er deaktiveret	692
javascript er deaktivert	3196
javascript je izklopljen	4022
javascript staat uit	3054
""", 'je': """
je aanmelding is gelukt	2998
je bent aangemeld	3067
je bent ingeschreven	2998
je bent nu ingeschreven	2998
je bericht	3068
je bericht is verzonden	3067
je bilo to koristno	4043
je choisis cette offre	1926
je choisis mon montant	1957
je commande	1881
je donne	1812
je donne chaque mois	1923
je donne mon avis	1885
je donne une fois	1923
je fais un don	1812
je fais un don mensuel	1957
je fais un don ponctuel	1957
je gebruikt een adblocker	3059
je gebruikt een advertentieblokker	3059
je gift is fiscaal aftrekbaar	3061
je hebt al gestemd	3043
je hebt je limiet bereikt	3064
je hebt je succesvol aangemeld	2998
je kunt je op elk moment afmelden	2998
je li ovo bilo korisno	3846
je m'abonne	1821
je m'inscris	1830
je me connecte	1821
je naam	3068
je ne sais pas	1906
je refuse tous les cookies	1952
je soutiens	1812
je stem is geregistreerd	3043
je stem is geteld	3043
je teste	1821
je volgt	3081
je volgt deze auteur	3081
je volgt deze auteur al	3081
je volgt dit onderwerp	3081
je volgt dit onderwerp al	3081
je vote	91
jeda video	2367
jeden freitag. kostenlos. kein spam	927
jeder beitrag hilft	923
jeder betrag hilft	922
jeder euro hilft	846
jederzeit abbestellbar	927
jederzeit abmeldbar	927
jednokratna donacija	3832
jednorazovo	3931
jednorazowo	3239
jeg har allerede en konto	3208
jeg har deaktiveret min adblocker	699
jeg har en konto	3208
jeg har konto	3208
jeg har skrudd av adblock	3203
jegyek itt	2254
jegyet veszek	2254
jegyezz meg	2279
jelentkezzen be	2181
jetzt abo sichern	851
jetzt abonnent werden	741
jetzt abonnieren	741
jetzt abstimmen	91	830	898
jetzt am gewinnspiel teilnehmen	830
jetzt anmelden	750
jetzt bestellen	741
jetzt bewerben	830
jetzt einloggen	741
jetzt einschalten	916
jetzt freischalten	741
jetzt helfen	736
jetzt im shop	908
jetzt im shop entdecken	771
jetzt im tv	787
jetzt karten sichern	830
jetzt kommentieren	781
jetzt kostenlos anmelden	750
jetzt kostenlos testen	741
jetzt mitdiskutieren	836
jetzt mitglied werden	736
jetzt mitmachen	830
jetzt mitraten	904
jetzt nicht	735
jetzt pinnen	61
jetzt platz sichern	908
jetzt registrieren	741
jetzt spenden	736
jetzt spielen	904
jetzt teilen	852
jetzt testen	741
jetzt ticket sichern	908
jetzt tickets sichern	830
jetzt upgraden	851
jetzt weiterlesen	925
jetzt zugang sichern	851
jetzt zustimmen	775
""", 'jo': """
jo tilaaja	1780
jocs	428
jocs i mots encreuats	407
jocuri	3567
jocurile noastre	3565
jogar	3446
jogar agora	3444
jogos	3446
jogue agora	3444
jogue com responsabilidade	3447
join now	1085
join our mailing list	1102
join the conversation	1133
join the debate	1358
join the discussion	1133
join the discussion on discord	1119
join us	1085
joka perjantai. ilmaiseksi. ei roskapostia	1783
jokainen euro auttaa	1777
jokainen lahjoitus auttaa	1777
jotain meni vikaan	1784
jouer	1910
jouer au mot du jour	1948
jouer gratuitement	1908
jouez gratuitement	1908
jouw e-mailadres	2940
""", 'ju': """
juba tellija	1588
juega con responsabilidad	1470
juega gratis	1467
juegos	1469
juga ara	426
juga gratis	426
jugar ahora	1467
jugar gratis	1467
jumlah lain	2380
jump to content	1143
jump to recipe	61
jump to section	1350
jump to the recipe	61
jump to video	61
jums nav konta	2909
just nu	4094
juttu jatkuu alla	1712
juttu jatkuu kuvan alapuolella	1712
juttu jatkuu kuvan alla	1712
juttu jatkuu mainoksen alla	1712
juttu jatkuu videon alla	1712
juttu on tarkoitettu tilaajille	1703
juttu on tuotettu automaattisesti	1793
juttu on vain tilaajille	1703
juttuvinkki	1790
jutun aiheet	1786
juuri nyt	1718
""", 'ka': """
kabal	3187
kabale	683
kabul ediyorum	4278
kabul et	4278
kabul et ve devam et	4335
kabul et ve kapat	4335
kadarkoli se lahko odjavite	4034
kaffee spendieren	922
kaikki artikkelit	1786
kaikki jutut	1786
kaikki kirjoittajan artikkelit	1786
kaip jums patiko straipsnis	2798
kako izklopiti adblock	4027
kako izklopiti blokator oglasov	4027
kako varujemo svoje vire	4040
kako varujemo vire	4040
kamu mungkin suka	2352
kanske senare	4057
kanskje senere	3093	3201
kapat	4266
kapcsolat	2198
kapcsolja be a javascriptet	2265
kapcsolja ki az adblockert	2272
kararsizim	4326
kare bulmaca	4330
kargo bedava	4362
karier	2341
karjera	2799
karte anzeigen	794
karte laden	775
kas artikkel oli kasulik	1544
kas lugu oli kasulik	1544
kas sellest oli abi	1594
kas soovid saada teavitusi	1584
kasneje	3972	4026
kasnije	3772	3829
kasutad reklaamiblokeerijat	1586
kasutustingimused	1556
kategori	2326
kategoriat	1718
kategorie	486	3264
kategorien	787
kategorier	629	3129	4094
kategoriler	4282
katkida bulun	4267
katkilariyla	4362
katso # kuvaa	1785
katso # kuvat	1785
katso hinta	1764
katso kaikki	1786
katso kaikki # kuvaa	1785
katso kaikki # kuvat	1785
katso kaikki kuvaa	1785
katso kaikki kuvat	1785
katso kaikki tilaajaedut	1703
katso kuvaa	1785
katso kuvagalleria	1720
katso kuvat	1720	1785
katso tarjoukset	1764
katso tarjous	1764
katso tilaustarjoukset	1780
katso tilausvaihtoehdot	1780
katso tulokset	91	1760
katso tulos	1760
katso tuote	1764
katso video alta	1720
kaupastamme	1764
kaydet	4275
kaydiniz alindi	4376
kaydiniz tamamlandi	4376
kaydol	4268
kayit ol	4268
kaynak: aa	4288
kaynak: dha	4288
kaynak: iha	4288
""", 'ke': """
ke halaman donasi	2380
kebijakan cookie	2324
kebijakan koreksi	2390
kebijakan privasi	2324
kebijakan privasi | syarat dan ketentuan	2324
kecepatan pemutaran	2367
kecepatan putar	2367
keep me logged in	1345
keep me signed in	1345
keep reading	1138
kein spam	927
kein spam. jederzeit abbestellbar	927
keine angabe	905
keine meinung	905
keine neuigkeiten mehr verpassen	842
kelola cookie	2324
kelola opsi	2405
kelola persetujuan	2371
kelola preferensi	2405
keluar	2309
keluar dari layar penuh	2367
kembali ke atas	2328
kembali ke beranda	2389
kendini test et	4328
kendinizi test edin	4328
kereskedelmi tartalom	2255
kertalahjoitus	1702
keskustele	1717
keskustele asiallisesti	1717
keskustelu	1717
keskustelu on suljettu	1795
kesto	1771
kesto #	1771
ketentuan komentar	2360
ketuk untuk mengaktifkan suara	2406
keuntungan pelanggan	2366
keuze opslaan	3051
keuze van de redactie	2965
key points by ai	1184
key takeaways by ai	1184
""", 'kh': """
khusus pelanggan	2383
khusus untuk pelanggan	2383
""", 'ki': """
ki kann fehler machen	938
ki-generert	3222
ki-generert innhold	3221
ki-generert oppsummering	3132
ki-generiert	822
ki-generierte zusammenfassung	822
ki-oppsummering	3132	3222
ki-zusammenfassung	822	938
kiekviena auka padeda	2840
kiekviena parama svarbi	2840
kiekvienas euras padeda	2840
kiekvienas euras svarbus	2840
kiemelt	2202
kies	3065
kies abonnement	3064
kies een abonnement	3064
kies een bedrag	2933
kies je abonnement	3005
kies uw abonnement	3064
kies zelf een bedrag	3061
kiitos ilmoittautumisesta	1783
kiitos tilauksesta	1706
kiitos tilauksestasi	1706
kiitos vastauksestasi	91
kijk terug	2992
kingi artikkel	1543
kinnita oma e-posti aadress	1590
kiosque	1821
kirim	91	2318
kirim balasan	2360
kirim foto anda	2390
kirim ke teman	2351
kirim komentar	2325
kirim lewat email	2397
kirim masukan	2360
kirim tanggapan	2401
kirim tulisan	2390
kirjaudu	1703
kirjaudu applella	1780
kirjaudu ulos	1703
kirjoita kommentti	1717
kirjoita kommenttisi	1717
kirjoittaja on kansanedustaja	1729
kirjoittaja on kirjailija	1729
kirjoittaja on kolumnisti	1729
kirjoittaja on toimittaja	1729
kirjoittaja on vapaa toimittaja	1729
kirjoittaja on vapaa toimittaja ja kirjailija	1729
kirjoittajan muut jutut	1786
kirjuta autorile	1592
kirjuta kommentaar	1544
kirjuta toimetusele	1593
kita nuotrauka	2846
kita suma	2840
kitabi satin al	4331
kitabi satin alin	4331
kitas puslapis	2846
kitas straipsnis	2846
kiti skaito	2794
""", 'kl': """
klarna	740
klausies raidierakstu	2868
klausies rakstu	2866
klauskite dirbtinio intelekto	2798
klausykite straipsnio	2797
klausyti	2797
klausyti straipsnio	2797
klausyti straipsnio (# min	2797
kleinanzeigen	770
kleinere tekst	3082
klik om te vergroten	3070
klik untuk mengaktifkan suara	2406
klippet er ikke lenger tilgjengelig	3196
""", 'ko': """
kod pocztowy	3341
kode diskon	2399
kode promo	2399
kodeord	706
kokeile maksutta	1703
kokeile nyt	1703
koko ruutu	1770
kokoruututila	1770
kolla din inkorg	4174
kolla priset	4152
kolom ini wajib diisi	2385
kolom wajib	2385
kolom wajib diisi	2385
komentar	2325
komentar anda	2361
komentar dinonaktifkan	2401
komentar khusus pelanggan	2401
komentarai	2792
komentari	3767
komentarji	3968
komentarz	3260
komentarze	3260
komentiraj	3767	3968
komentirajte	3848
komentovat	578
komentuoti	2792
komentuoti gali tik registruoti vartotojai	2798
komercialna vsebina	4049
komercinis turinys	2853
komercsaturs	2920
komment	2198
kommentaare pole	1595
kommentaare veel pole	1595
kommentaarid	1538
kommentaarid on suletud	1595
kommentar	781
kommentar abschicken	939
kommentar absenden	939
kommentar melden	939
kommentar schreiben	781
kommentar senden	939
kommentar verfassen	781
kommentare	781
kommentare ansehen	781
kommentare anzeigen	781
kommentare lesen	781
kommentare sortieren	939
kommentarer	621	3123	4088
kommentarer blir moderert	3123
kommentarer granskas innan publicering	4097
kommentarer modereres	632
kommentarerna modereras	4088
kommentarregeln	781
kommentarregler	3223
kommentarsregler	4088
kommenteeri	1538
kommenteerimine on suletud	1544
kommenteerimise reeglid	1544
kommenteerimiseks logi sisse	1544
kommentek	2198
kommenter	621	3123
kommentera	4088
kommentera artikeln	4186
kommentieren	781
kommentit	1717
kommentit tarkistetaan ennen julkaisua	1717
kommentoi	1717
kommentoi juttua	1795
kommentointi on suljettu	1717
kommercielt indhold	639
kommercielt samarbejde	613
kommersiellt samarbete	4192
kommersielt innhold	3139
kommersielt samarbeid	3113
kommertssisu	1599
kommerzieller inhalt	943
konec oglasa	4049
konec reklamy	582
koniec reklamy	3256
kontakt	485	621	781	3260
kontakt aufnehmen	782
kontakt do redakcji	3347
kontakt forfatteren	3214
kontakt na redakci	572
kontakt na redakciu	3942
kontakt os	621
kontakt oss	3123
kontakt redaksjonen	3218
kontakt redaktionen	715
kontakt zur redaktion	934
kontakta oss	4088
kontakta redaktionen	4181
kontaktirajte autora	3840
kontaktirajte avtorja	4037
kontaktirajte redakciju	3843
kontaktovat autora	568
kontaktovat redakci	572
konten berbayar	2356
konten bersponsor	2321
konten ini tidak dapat ditampilkan	2371
konten premium	2309	2351
konten promosi	2356
konten sponsor	2321
konto erstellen	741
kontrollera din inkorg	4174
kontrolli oma postkasti	1590
kontynuuj przez apple	3337
kontynuuj przez facebook	3337
kontynuuj przez google	3337
kontynuuj z apple	3337
kontynuuj z facebookiem	3337
kontynuuj z google	3337
konu	4377
konular	4282
konularima ekle	4379
konuya abone ol	4379
konuyu takip et	4358
koop een kop koffie voor ons	3061
koop een licentie	3075
koop het boek	3047
koop je tickets	3047
koop kaarten	3047
koop nu	3047
koop tickets	3047
kopeeri link	1538
kopeerimine keelatud	1600
kopeeritud	1598
kopieer de link	2950
kopieer deze link	3030
kopieer link	2950
kopier gavelenke	3227
kopier gavelink	723
kopier lenka	3109
kopier lenke	3109
kopier lenken	3109
kopier link	605
kopier linket	605
kopierat till urklipp	4190
kopieren	763
kopieret	724
kopieret til udklipsholder	723
kopiering forbudt	3219
kopiert	3228
kopiert til utklippstavlen	3227
kopioi linkki	1710
kopiointi kielletty	1791
kopioitu	1799
kopiraj link	3767
kopiraj povezavo	3968
kopiraj poveznicu	3767
kopirajte link	3767
kopirajte poveznicu	3767
kopiranje prepovedano	4041
kopiranje zabranjeno	3844
kopirano	3852	4048
kopiuj link	3252
kopyala	4275
kopyalanmasi yasaktir	4380
koristite adblock	3830
koristite adblocker	3830
koristite blokator oglasa	3830
korrekturhinweis senden	836
korsord	4149
kort fortalt - lavet med ai	632
korzystasz z adblocka	3332
kostenlos abonnieren	750
kostenlos registrieren	741
kostenlos testen	741
kostenlos. kein spam	927
koszty dostawy	3321
koupit e-knihu	545
koupit knihu	545
koupit licenci	573
koupit vstupenku	545
koupit vstupenky	545
""", 'kr': """
kraj oglasa	3853
kraj reklame	3853
krant	2935
kreditkarte	740
kreditkarte / klarna	740
kreiraj nalog	3757
krijg direct toegang	3005
kruiswoord	3044
kruiswoordpuzzel	3044
krydsord	683
kryssord	3187
""", 'ku': """
kuidas lugu meeldis	1544
kuidas me allikaid kaitseme	1593
kullanici adiniz	4365
kumppaneiltamme	1800
kun for medlemmer	3208
kunjungi toko	2366
kup bilet	3320
kup bilety	3320
kup bilety teraz	3320
kup e-book	3320
kup magazyn	3320
kup najnowszy numer	3320
kup prawa do publikacji	3348
kup teraz	3320
kup wydanie	3320
kupi karte	3821
kupi kartu	3821
kupi knjigo	4017
kupi knjigu	3821
kupi licenco	4041
kupi licencu	3844
kupi odmah	3821
kupi pretplatu	3757
kupi ulaznice	3821
kupi vstopnice	4017
kupi vstopnico	4017
kupi zdaj	4017
kupite karte	3821
kupite knjigu	3821
kupite ulaznice	3821
kupite vstopnice	4017
kupon kodlari	4382
kupte si knihu	545
kupte si vstupenky	545
kurzlink kopieren	877
kuukausilahjoitus	1702
kuukausilaskutus	1781
kuukausittain	1781
kuula	1543
kuula artiklit	1543
kuula artiklit (# min	1543
kuula lugu	1543
kuula saadet	1545
kuula saadet siit	1545
kuuntele	1710
kuuntele jakso	1710
kuutellimus	1589
kuva #/#	1785
kuva kuvassa	1770
kuva rohkem	1592
""", 'kv': """
kvalita	552	3924
kviz dana	3818
kviz dneva	4014
kvkk	4278
kvkk aydinlatma metni	4348
kvkk metnini okudum, onayliyorum	4348
""", 'ky': """
kysely	92
""", "l'": """
l'actu en direct	1854
l'article continue ci-dessous	1845
l'article en # points	1879
l'articolo in breve	2471
l'essentiel	1854
l'essentiel de l'actu chaque matin	1960
l'offerta migliore	2521
""", 'l-': """
l-am dezactivat	3582
""", 'la': """
la botiga	461
la encuesta	92
la mejor oferta	1487
la mia donazione	2550
la newsletter	1830	2433
la parola del giorno	2541
la publicitat continua	429
la question du jour	91
la redazione consiglia	2452
la tua e-mail	2433
la tua email	2552
laad bericht	3051
laad inhoud	3051
laad meer	2968
laad meer artikelen	3070
laad video	3051
laadi alla app store'ist	1583
laadi postitus	1579
laadi rakendus alla	1583
laadi sisu	1579
laajenna	1721
laat een reactie achter	3079
laat je dit artikel voorlezen	2992
laat voorlezen	2950
laatste nieuws	2965
laatu	1771
ladataan soitinta	1770
ladataan videota	1770
ladda fler	4097
ladda fler artiklar	4177
ladda karta	4156
ladda ner ljud	4159
ladda om sidan	4168
ladda tweet	4156
ladda video	4156
laddar spelaren	4159
laddar video	4159
lae alla app store'ist	1583
lae heli alla	1581
lae juurde	1592
lae postitus	1579
lae veel	1592
laget av ai	3221
laget av ki	3221
laget med hjelp av ki	3221
laget med ki	3221
lagi ramai	2352
lagre	3109
lagre artikkel	3109
lagre innstillinger	3193
lagre oppskrift	61
lagre oppskriften	61
lagre saken	3109
lagre saken til senere	3109
lagre til senere	3109
lagre valg	3193
lahenda test	1575
lahenda viktoriini	1575
lahjalinkki	1798
lahjoita	1702
lahjoita artikkeli	1798
lahjoita kerran	1777
lahjoita kuukausittain	1777
lahjoita mobilepaylla	1777
lahjoita nyt	1702
lahjoita tilisiirrolla	1777
lahjoitussivulle	1777
lain kali	2307
lainnya	2326
laisser un commentaire	1850
laissez un commentaire	1850
laisva suma	2840
lajittele	1796
lancer l'audio	1953
lancer la lecture	1953
lancer le quiz	1908
langganan	2309
langganan dikonfirmasi	2409
langsung ke resep	61
lanjut baca di bawah	2321
lanjut di browser	2374
lanjut membaca	2410
lanjutkan dengan apple	2383
lanjutkan dengan email	2408
lanjutkan dengan facebook	2383
lanjutkan dengan google	2383
lanjutkan dengan konten	2321
lanjutkan di browser	2374
lanjutkan di situs	2374
lanjutkan membaca	2328
lanjutkan membaca di bawah	2366
lapa # no #	2922
lapa #/#	2922
laporkan	2325
laporkan kesalahan	2329
laporkan kesalahan penulisan	2360
laporkan komentar	2401
larger text	1360
lascia un commento	2448
lascia un feedback	2471
lascia una risposta	2497
laskutetaan vuosittain	1780
last flere	3132
last inn flere	3214
last inn innhold	3193
last inn innlegg	3193
last inn video	3193
last innhold	3193
last innlegg	3193
last name	1102
last ned episoden	3196
last ned lyd	3196
laster spiller	3196
laster video	3196
lastschrift	740
lataa app storessa	1772
lataa app storesta	1772
lataa julkaisu	1767
lataa sivu uudelleen	1776
lataa twiitti	1767
lataa video	1767
later	1366	2930	3058
later lezen	3006
latest	1138
latest articles	1138
latest edition	1143
latest headlines	1138
latest news	1138
latest posts	1138
latest stories	1138
latest updates	1138
latest videos	1138
latest videos from	1138
lavet af ai	718
lavet med ai	718
lavora con noi	2474
layar penuh	2368
""", 'le': """
le direct	1854
le fil	1854
le journal du jour	1821
le live	1910
le mot du jour	1948
le nostre newsletter	2433
le plus lu	1854
le plus populaire	1927
le puede interesar	1415
le quiz de l'actu	1908
le quiz de la semaine	1948
le quiz du jour	1948
le recomendamos	1415
le sudoku du jour	1948
le ultime notizie	2452
learn more	1143
learn more about cookies	1129
leave a comment	1133
leave a reply	1133
leave a tip	1085
leave feedback	1133
lecteur audio	1953
lectura de # minutos	1400
lectura: # min	1400
lecture # min	1857
lecture # minutes	1840
lecture : # min	1840
lecture automatique	1914
ledenvoordeel	3047
leer en la app	1478
leer gratis	1517
leer la noticia completa	1492
leer noticia completa	1418
lees advertentievrij	3084
lees de reacties	2961
lees direct verder	3005
lees het hele artikel	3070
lees het hele verhaal	3070
lees het liveblog	3070
lees het transcript	3054
lees het volledige artikel	3070
lees meer	2965	2968
lees meer over	2965
lees minder	3044
lees onze huisregels	2995
lees ook	2965
lees verder	2935	2965	2968
lees verder na de advertentie	2955
lees verder onder de afbeelding	2955
lees verder onder de foto	2955
lees volledig artikel	3070
lees voor	2950
lees zonder advertenties	3084
leeslijst	3006
leestijd	2968
leestijd # min	2968
legendas	3450
legfrissebb	2202	2293
legg i handlekurv	3190
legg igjen en kommentar	3123
legg igjen kommentar	3223
legg oss til som foretrukket kilde	3225
legg til i mine temaer	3225
legg til kommentar	3223
legg til som foretrukket kilde	3225
leggi anche	2452
leggi dopo	2490
leggi gratis	2551
leggi i commenti	2448
leggi il documento	2456
leggi il giornale	2426
leggi l'articolo	2455
leggi l'articolo completo	2455
leggi l'articolo intero	2526
leggi l'articolo successivo	2554
leggi la biografia	2529
leggi la trascrizione	2505
leggi lo speciale	2526
leggi nell'app	2512
leggi senza limiti	2488
leggi sull'app	2482
leggi tutte le notizie	2526
leggi tutti gli articoli dell'autore	2526
leggi tutto	2455
leggi tutto con un abbonamento	2426
leggi tutto su	2452
legjobb	2293
legolvasottabb	2202
legolvasottabbak	2202
lehe algusse	1592
leht #/#	1601
leia mais	3399	3402
leia no app	3456
leia o artigo completo	3470
leia o qr code	3456
leia os termos de uso e as regras da comunidade	3427
leia sem limites	3436
leidsid vea	1593
leitura: # min	3385
lembrar de mim	3464
lembrar mais tarde	3368
lembrar-me	3465
lembre-me mais tarde	3368
lengde #	3197
lenke kopiert	3109
lenken er kopiert	3109
lenken kopiert	3109
ler artigo completo	3470
ler mais	3402
ler mais tarde	3438
ler na app	3456
ler no app	3456
ler o artigo completo	3470
les articles du dossier	1962
les articles les plus lus	1898
les derniers articles	1854
les flere	3129
les hele artikkelen	3214
les hele saken	3132
les jeux d'argent sont interdits aux mineurs	1911
les kommentarer	3123
les lecteurs ont aussi lu	1854
les mer	3129	3132
les mer om	3129
les mindre	3187
les plus anciens	1906
les plus lues	1854
les plus lus	1854
les saken i appen	3198
les senere	3109
les tops	1854
les transkripsjon	3196
les uten annonser	3229
les uten grenser	3208
les videre	3097
lesedauer	790
lesedauer: # minuten	790
lesen sie auch	787
lesen sie dazu	787
lesen sie hier	787
lesen sie mehr	787
leserangebot	908
leserangebote	908
leserbriefe	781
leserempfehlung	939
leserempfehlungen	939
leserkommentare	781
leserreise	908
leserreisen	908
leserreiser	3190
lesertilbud	3190
leserumfrage	92
lesetid # min	3132
lesetipp	787
lesetipps	787
lesezeit: # min	790
lesezeit: # minuten	790
lest av en syntetisk stemme	3196
lest opp av en robot	3109
lest opp av en syntetisk stemme	3109
lest opp av syntetisk stemme	3196
leta	2871
leta/afp	2871
letno	4032
lettergrootte	65
letto da una voce sintetica	2505
lettore audio	2546
lettore video	2546
lettura # min	2438
lettura con voce sintetica	2505
leuk	3080
lewati iklan	2406
lezersaanbieding	3047
lezersaanbiedingen	3047
lezersreis	3047
lezersreizen	3047
lezersvoordeel	3047
""", 'li': """
li e concordo com os termos de uso	3466
license our content	1354
license this article	1354
license this content	1354
license this story	1354
licensiera artikeln	4182
licensing rights	1354
licentie aanvragen	3075
licentie kopen	3075
lige nu	629
lihat artikel asli	2351
lihat balasan	2360
lihat berita lainnya	2389
lihat detail	2329
lihat foto	2389
lihat galeri	2389
lihat galeri foto	2389
lihat harga	2366
lihat hasil	91	2329
lihat juga	2326
lihat komentar	2325
lihat konten	2371
lihat lainnya	2328
lihat liputan khusus	2389
lihat paket	2408
lihat paket langganan	2383
lihat penawaran	2366
lihat penawaran langganan	2408
lihat peta	2329
lihat produk	2411
lihat profil	2390
lihat profil penulis	2390
lihat resep	61
lihat selengkapnya	2328
lihat semua	2328
lihat semua berita	2389
lihat semua foto	2389
lihat semua komentar	2360
lihat semua video	2389
lihat transkrip	2367
liigu sisu juurde	1592
liitu uudiskirjaga	1563
lik	3224
like	1359
like loading	1114
like this	1114
liker	3224
likes	1359
limited time offer	1092
limited-time offer	1211
line	1115
link	1115
link berhasil disalin	2351
link copiado	3385
link copiat	3555
link copiato	2438
link copiato negli appunti	2490
link copied	1114
link copied bookmark	1114
link copied successfully	1360
link copied to clipboard	1114
link er kopieret	605
link er kopieret til udklipsholderen	605
link gekopieerd	2950
link has been copied	1360
link in die zwischenablage kopiert	852
link je kopiran	3851
link kopeeritud	1543
link kopieren	763
link kopieret	605
link kopiert	763
link kopiran	3767
link kopyalandi	4275
link on kopeeritud	1543
link skopiowany	3356
link sudah disalin	2351
link wurde in die zwischenablage kopiert	852
link wurde kopiert	852
link zum artikel kopieren	852
link zum inhalt	775
link zum teilen kopieren	898
link zum youtube-inhalt	775
linkedin	1115
linket er kopieret	723
linki kopyala	4275
linkki kopioitu	1710
linkki on kopioitu	1798
links	787
lire aussi	1854
lire gratuitement	1959
lire l'article	1857
lire l'article complet	1857
lire l'article suivant	1962
lire la suite	1857
lire la transcription	1913
lire le document	1858
lire le dossier	1932
lire les commentaires	1850
lire plus	1854	1857
lire plus tard	1840
lire sa biographie	1936
lisa kommentaar	1538
lisa minu teemadesse	1596
lisa ostukorvi	1577
lista de socios	1475
listen	1114
listen # min	1114
listen above	1191
listen below	1191
listen here	1191
listen now	1114
listen on apple	1191
listen on apple podcasts	1191
listen on spotify	1191
listen on youtube	1191
litterointi	1771
live	787
live stream	1339
live text	3592
live tv	1138
livraison gratuite	1945
lizenz anfragen	935
lizenzen erwerben	935
lizenzrechte erwerben	935
""", 'lj': """
ljud	4160
ljud av	4159
""", 'lk': """
lk #/#	1601
""", 'll': """
llegeix a l'app	436
llegeix l'article complet	451
llegeix l'article sencer	451
llegeix-ho a l'app	436
""", 'lo': """
lo + visto	1415
lo esencial en # segundos	1440
lo quiero	1457
load comments	1133	1335
load content	1129
load embed	1335
load external content	1335
load map	1335
load more	1143
load more articles	1143
load more comments	1133
load more replies	1358
load more stories	1143
load post	1335
load tweet	1335
load video	1335
loaded #%	1338
loaded: #%	1338
loading	1114
loading ad	1124
loading more	1143
loading player	1338
loe edasi	1538
loe edasi tellijana	1538
loe hiljem	1543
loe ka	1540
loe kommentaare	1544
loe lisa	1545
loe lisaks	1540
loe piiramatult	1588
loe rakenduses	1583
loe reklaamivabalt	1599
loe rohkem	1545
loe veel	1540
loetumad	1540
log in	1092	2935
log in / register	1092
log in met apple	3064
log in met google	3064
log in or sign up	1092
log in to comment	1133
log in to reply	1133
log in with apple	1345
log in with email	1345
log in with facebook	1345
log in with google	1345
log ind	595
log ind med apple	705
log ind med e-mail	705
log ind med mitid	705
log out	1092
log ud	595
logare	3516
logg inn	3097
logg inn med apple	3208
logg inn med bankid	3208
logg inn med e-post	3208
logg inn med vipps	3208
logg ut	3097
logga in	4062
logga in med apple	4171
logga in med bankid	4171
logga in med e-post	4171
logga ut	4062
logi sisse	1538
logi sisse id-kaardiga	1588
logi sisse mobiil-id-ga	1588
logi sisse smart-id-ga	1588
logi sisse, et kommenteerida	1544
login	741	1092	2309	2426	3338	3373	3516
login / register	1092
login lub e-mail	3337
logout	1092
loja	3482
lompat ke resep	61
loo konto	1538
loo tasuta konto	1538
loobuda saab igal ajal	1590
loodud tehisintellektiga	1594
lopeta seuraaminen	1797
los comentarios son exclusivos para suscriptores	1447
los comentarios son solo para suscriptores	1506
los de puzzel op	3043
los precios pueden variar	1442
lozinka	3835
""", 'lu': """
lub	3338
luba alati	1579
lue ensin sovelluksesta	1772
lue ilman mainoksia	1800
lue koko juttu	1720
lue kommentit	1717
lue litterointi	1770
lue rajattomasti	1703
lue seuraavaksi	19	1718
lue sovelluksessa	1772
luetuimmat	1718
luetuimmat jutut	1718
lugejapakkumine	1577
lugemiseks osta artikkel	1538
luister	2950
luister dit artikel	2992
luister hier	2992
luister nu	2992
luister op spotify	2992
luister via spotify	2992
luk	591
luk annonce	725
luk galleri	711
lukijakysely	1760
lukijamatka	1764
lukijamatkat	1764
lukijatarjoukset	1764
lukijatarjous	1764
lukk	3093
lukk annonse	3229
lukk galleri	3214
lukuaika # min	1720
lunar	3584
luo ilmainen tunnus	1703
luo maksuton tunnus	1703
luo tunnus	1703
lupa kata sandi	2309
lupa password	2309
""", 'ly': """
lyd av	3196
lyd fra	692
lyd til	692
lyden er ai-genereret	692
lyden er ki-generert	3196
lydstyrke	693
lyssna	4076
lyt	605
lytt	3109
lytt til saken	3109
""", "m'": """
m'abonner	1821
m'agrada	424
m'inscrire	1830
""", 'ma': """
maak een account	2935
maandelijks	2931	3065
maandelijks betalen	3065
maandelijks doneren	3061
maandelijkse donatie	3061
machinaal vertaald	3077
machine translation	1363
machinevertaling	3078
magazin	3602
magazinul nostru	3568
mahjong	542	683	905	1329	1761	1910	2251	3044	3187	3317	3819	3915	4015	4149
mai mult	3530
mai multe	3530
mai multe articole	3592
mail	1115	2950
mailen	763
main gratis	2363
main sekarang	2363
mainkan sekarang	2363
mainoksen loppu	1800
mainokset	1712
mainos	1712
mainos - juttu jatkuu alla	1712
mainos alkaa	1712
mainos loppuu	1800
mais	3402
mais antigas	3442
mais antigos	3442
mais artigos	3399
mais artigos deste autor	3470
mais comentadas	3399
mais curtidos	3442
mais deste autor	3470
mais do autor	3470
mais lidas	3399
mais lidos	3399
mais popular	3465
mais populares	3399
mais recentes	3442
mais tarde	3368
mais vistas	3399
mais vistos	3399
mais votadas	3442
mais votados	3442
maju # detik	2367
make a donation	1085
maksa mobilepaylla	1777
man ir konts	2909
man jau ir konts	2909
manage alerts	1342
manage consent	1129
manage cookies	1129
manage my account	1092
manage notifications	1342
manage options	1129
manage preferences	1129
manage settings	1129
manage subscription	1092
manage your newsletters	1202
mano temos	2850
mantengamos un debate respetuoso	1447
mantente informado	1388
manter conectado	3464
maradjak bejelentkezve	2278
maskinoversat	718
maskinoversatt	3221
maskinoversettelse	3222
masquer	1858
mastodon	1115
masuk	2309
masuk / daftar	2309
masuk dengan apple	2383
masuk dengan facebook	2383
masuk dengan google	2383
masuk untuk berkomentar	2360
masukkan alamat email anda	2409
masukkan alamat email yang valid	2385
masukkan email anda	2409
masukkan email yang valid	2385
masukkan keranjang	2411
masukkan nominal	2407
masz ciekawy temat	3347
max	3638
maybe later	1083
""", 'me': """
me connecter	1821
me contacter	1965
me le rappeler plus tard	1811
meddelande	4175
media caption	1143
medlemsfordel	3190
medlemsfordele	686
medlemsfordeler	3190
meer	2965
meer artikelen	2965
meer informatie	2957
meer laden	2968
meer lezen	2965
meer nieuws	2965
meer over	2965
meer over dit onderwerp	2965
meer tonen	2968
meer weergeven	3070
meest bekeken	2965
meest gedeeld	2965
meest gekozen	3005	3065
meest gelezen	2965
meghallgatom	2187
meghallgatom a cikket	2265
megosztom	2187
megrendelem	2192	2254
megveszem	2192
mehr anzeigen	790
mehr artikel	787
mehr artikel laden	930
mehr aus	787
mehr aus dem ressort	787
mehr details	794
mehr erfahren	775
mehr informationen	787
mehr laden	781	790
mehr lesen	787	790
mehr nach dieser anzeige	770
mehr news	787
mehr themen	787
mehr von diesem autor	787
mehr von uns	787
mehr zu diesem thema	787
mehr zum artikel	787
mehr zum thema	787
meie partneritelt	1599
meie poest	1577
meilleure offre	1927
mein konto	741
meine themen	941
meist gelesen	787
meistgeklickt	787
meistgelesen	787
meistgelesene artikel	787
meistkommentiert	787
mejla	4076
mejla skribenten	4177
mejor oferta	1487
mejor valorados	1465
meld	3080
meld advertentie	3084
meld een fout	2961
meld feil	3134	3218
meld fejl	634	715
meld fout	2995
meld fra om feil	3123
meld je aan	2940
meld kommentar	3223
meld reactie	3079
melden	940
melding	3212
meldingen	3058
meldingen aanzetten	3057
meldingen beheren	3057
meldingen toestaan	3057
melhor oferta	3465
melhor valor	3465
melodikrysset	4149
member-only story	1143
members only	1092
memuat pemutar	2367
memuat video	2367
menemukan kesalahan	2360
mengerti	2329
mengikuti	2395
meniu	3530
meno	3937
meno a priezvisko	3937
meno recenti	2498
mensagem	3498
mensagem enviada com sucesso	3466
mensaje	1519
mensaje enviado correctamente	1488
mensal	3462
mensile	2518
mensual	443	1484
mensualmente	1484
mensuellement	1924
menu	488	632	1143	1857	2328	2455	2968	3267	3402	4535
meny	3132	4097
mer for deg	3133
mer fra	3129
mer nyheter	4094
mer om	3129	4094
merci de votre inscription	1830
merci de votre soutien	1957
merci pour votre retour	1879
merci pour votre soutien	1957
merci pour votre vote	91	1885
merci, votre inscription est prise en compte	1928
mere fra	629
mere om	629
mere til dig	633
mergi sus	3592
merk betalingen gave	3205
merken	741	763
merkliste	741
mesaj	3612	4377
mesajiniz	4349
mesajiniz iletildi	4348
mesajul a fost trimis	3588
message	1115	1348	1961
message from our partner	1361
message publicitaire	1845
messaggio	2553
messaggio inviato correttamente	2522
messaggio promozionale	2443
messaggio pubblicitario	2474
messenger	1115
mest delat	4094
mest delt	3129
mest delte	629
mest lest	3129
mest leste	3129
mest likte	3224
met ai gemaakt	2987
metin boyutu	4361
metni oku	4332
metodi di pagamento	2424
metodo di pagamento	2424
metti in pausa	2505
mettiti alla prova	2500
mettiti alla prova con il quiz	2500
mettre en favori	1840
mettre en pause	1913
""", 'mi': """
mi cuenta	1381
mida de la lletra	459
mida del text	65
migliore offerta	2521
mijn account	2935
mijn onderwerpen	3081
mijn profiel	2935
millor oferta	446
min konto	595
min side	595	3097
minden cikk	2284
minden nap, ingyen	2209
minden reggel, ingyen	2209
minder tonen	3070
minder weergeven	3070
mindet elfogadom	2258
mindre tekst	3227
mindre text	4190
mine avalehele	1545
mine emner	722
mine retsepti juurde	61
mine temaer	3225
minha conta	3373
mini crossword	1329
minu teemad	1596
minulla on jo tunnus	1780
minulla on tili	1780
minulla on tunnus	1780
mira la galeria	451
mira totes les fotos	451
mis niets	2940
missa inget	4069
missa inte	4094
misschien later	2930
misschien ook interessant	2965
mit * gekennzeichnete felder sind pflichtfelder	927
mit * markierte felder sind pflichtfelder	927
mit apple anmelden	925
mit apple fortfahren	925
mit e-mail anmelden	925
mit facebook anmelden	925
mit facebook fortfahren	925
mit freunden teilen	877
mit google anmelden	925
mit google fortfahren	925
mit ki erstellt	822
mit ki generiert	937
mit ki-stimme vorgelesen	914
mit paypal spenden	922
mit werbung lesen	911
mit werbung weiterlesen	911
mitdiskutieren	781
mitglied werden	736
mitmachen und gewinnen	830
mitra kami	2372
mitt konto	4062
mitte praegu	1585
mitteilungen aktivieren	916
mitteilungen erlauben	916
""", 'mo': """
mobilepay et bidrag	702
mode de paiement	1819
mode gelap	2372
modes de paiement	1819
modifica le preferenze sui cookie	2469
modifica preferenze	2469
modifier mes choix	1877
modifier vos choix	1917
modulo inviato	2552
moj profil	3757	3961
moje konto	3242
moje tematy	3354
moje teme	3849	4046
mon compte	1821
mon don	1924
mon espace	1821
monatlich	736
monatlich abgerechnet	925
monatlich spenden	736
monatliche zahlung	926
montant libre	1819
monthly	1084
monthly contribution	1089
morda pozneje	4026
morda vas zanima	3965
more	1141
more articles	1138
more by the author	1350
more citation formats	1317
more coverage	1138
more details	1144
more for you	1215
more from	1138
more from this author	1138
more from us	1215
more headlines	1138
more in this section	1215
more in this series	1138
more like this	1138
more news	1138
more newsletters	1202
more on this story	1138
more on this topic	1138
more options	1129
more sharing options	1114
more stories	1138
more stories like this	1138
more stories you may like	1138
more to explore	1138
more to read	1138
more top stories	1138
most commented	1138
most discussed	1138
most emailed	1138
most liked	1133
most nem	2176	2269
most popular	1138	1346
most read	1138
most read stories	1215
most recent	1138
most recommended	1358
most replies	1358
most shared	1138
most viewed	1138
most watched	1138
mostra altro	2455
mostra contenuto	2445
mostra contenuto esterno	2469
mostra contingut	434
mostra el contingut	434
mostra el contingut extern	402
mostra el perfil	453
mostra els comentaris	423
mostra i commenti	2448
mostra i risultati	91
mostra il contenuto	2509
mostra il contenuto esterno	2469
mostra il video	2509
mostra le risposte	2497
mostra les respostes	423
mostra meno	2456
mostra menys	394
mostra originale	2456
mostra risposte	2497
mostra sempre	434	2509
mostra sottotitoli	2505
mostra traduzione	2456
mostra tutto	2456
mostra'n menys	451
mostra-ho tot	394
mostrar comentarios	1411
mostrar contenido	1475
mostrar contenido externo	1438
mostrar el contenido	1475
mostrar legendas	3449
mostrar mais	3402
mostrar menos	1418	3470
mostrar respostas	3441
mostrar respuestas	1464
mostrar sempre	3453
mostrar siempre	1475
mostrar todo	1419
mostrar tudo	3403
mots encreuats	428
moyen de paiement	1819
moyens de paiement	1819
""", 'mt': """
mti	2228
mti/afp	2228
""", 'mu': """
mua ngay	4571
muat kiriman	2371
muat komentar lain	2360
muat konten	2371
muat lainnya	2328
muat postingan	2371
muat ulang	2378
muat ulang halaman	2378
muet	1914
muista minut	1781
mul on juba konto	1588
mul on konto	1588
mulai kuis	2363
mundur # detik	2367
mungkin lain kali	2307
muokkaa asetuksia	1767
must read	1138
must reads	1138
must-read	1138
mutasd mindet	2206
mutass kevesebbet	2284
mute	1143	1339
muto	2506
muu summa	1777
muuda teksti suurust	1597
muut lukevat	1718
muut lukevat juuri nyt	1718
muut lukevat nyt	1718
muuta suostumusta	1767
muuta tekstin kokoa	1798
""", 'my': """
my account	1092
""", 'na': """
na celou obrazovku	551
na czasie	3264
na naslovnico	4037
na naslovnicu	3840
na naslovnu	3840
na stran za donacije	4029
na stranicu za donacije	3832
na vrh strani	4037
na vsebino	4037
naam	3068
naar begin	3070
naar boven	2968
naar de aanbieding	3047
naar de aanbiedingen	2935
naar de abonnementen	3064
naar de app	3056
naar de donatiepagina	3061
naar de fotoserie	3070
naar de galerij	3070
naar de homepage	3070
naar de inhoud	2968
naar de puzzel	3043
naar de quiz	3043
naar de shop	3047
naar de uitslag	3043
naar de webshop	2990
naar de winkel	3047
naar het donatieformulier	3061
naar het dossier	3070
naar het evenement	3047
naar het liveblog	3070
naar het recept	61
naar het spel	3043
naar home	3070
naar hoofdinhoud	3070
nabavite na google play	3827
nach anzeige weiterlesen	770
nach der werbung geht es weiter	857
nach oben	790
nachname	928
nachricht	928
nachricht senden	927
nadaljevanje pod oglasom	3964
nadaljuj brez izklopa	4027
nadaljuj s facebook	4031
nadaljuj z apple	4031
nadaljuj z google	4031
nadaljuj z googlom	4031
nadruk verboden	3075
nagranie wygenerowane przez ai	3327
nahoru	488
nahovorila ai	3923
najbolj brane novice	3965
najbolj brane novice dneva	3965
najbolj brano	3965
najbolj komentirano	3965
najbolj priljubljeni	4045
najbolj priljubljeno	4032
najbolji	3848
najkomentiranije	3764
najlepsza oferta	3338
najlepsze	3353
najnovije	3764	3848
najnovije vesti	3764
najnovije vijesti	3764
najnoviji	3848
najnoviji prvo	3847
najnowsze	3264
najnowsze informacje	3264
najpopularniejsze	3264	3338	3353
najpopularniejszy	3338
najpopularnije	3835
najpopularniji	3848
najstarije	3848
najstariji	3848
najstariji prvo	3847
najstarsze	3353
nalaganje predvajalnika	4022
nalaganje videa	4022
nama	2386
nama lengkap	2386
nama pengguna anda	2401
name	928	1348
namluvila ai	551
namn	4175
nanti	2307
nanti saja	2307
napisy	3328
napisz do autora	3343
napisz do autorki	3343
napisz do redakcji	3347
napisz komentarz	3260
napravila umjetna inteligencija	3846
napsat autorovi	568
nascondi	2456
nascondi commenti	2497
nascondi le risposte	2497
nascondi risposte	2497
nasil kapatilir	4341
naslednja fotografija	4037
naslednja slika	4037
naslednja stran	4037
naslednji video	4022
naslovnica	3826
nastala chyba	566
nastavak teksta nakon reklame	3763
nastavenia cookies	3879
nastavenie cookies	3920
nastavi kot prednostni vir	4046
nastavi preko google	3834
nastavi s apple	3834
nastavi s facebookom	3834
nastavi s google	3834
nastavi s googleom	3834
nastavi sa google	3834
nastavitve zasebnosti	4019
natisni	3968
natisni recept	61
natrag na vrh	3840
naujausi	2794
naujiena papildoma	2799
naujiena pildoma	2799
nav konta	2909
navn	709	3212
navnet ditt	3212
nazaj na naslovnico	4037
nazaj na vrh	3840	4037
nazwisko	3341
""", 'ne': """
ne dabar	2838
ne danas	3772
ne danes	3972
ne hvala	3772	3972
ne manquez plus aucune info	1921
ne manquez rien	1830
ne most	2176
ne plus afficher	1811
ne plus suivre	1941
ne propustite	3764
ne ratez aucune info	1921
ne sada	3772
ne se prononce pas	1906
ne spreglejte	3965
ne tagad	2906
ne zdaj	3972
ne, hvala	3772	3972
nebesekti	2850
nebo	563
necrologie	2474
nee bedankt	2930
nee, bedankt	2930
neem contact op met de auteur	3070
nehaj slediti	4046
nei takk	3093	3201
nei, takk	3093
nein danke	735
nein, danke	735
neispravan e-mail	3837
neispravna e-mail adresa	3837
nej tack	4057
nej tak	591	696
nej, tack	4057
nej, tak	591	696
neka alla	4157
nema komentara	3847
nemate nalog	3834
nemokamas pristatymas	2831
neobvezno	4035
nessun commento	2448
nessuna opinione	2498
neste	3132
neste artikkel	3129
neste bilde	3214
neste sak	3133
neste side	3214
neste video	3196
net binnen	2965
netiquette	781
neturite paskyros	2842
neturiu paskyros	2842
neu im shop	771
neueste	940
neueste artikel	787
neueste meldungen	787
neueste nachrichten	787
neueste videos	787
neueste zuerst	939
neveljaven e-naslov	4034
never miss a story	1102
never miss an update	1102
new customers only	1211
new customers only. terms apply	1211
new here	1092
newest	1359
newest first	1133
newsletter	475	750	1102	1388	1830	2433	3245	3377
newsletter abonnieren	750
newsletter e alert	2452
newsletter kostenlos abonnieren	750
newsletter recomendada	1415
newsletter sign up	1102
newsletter sign-up	1102
newsletter signup	1102
newsletter-anmeldung	750
newsletters	1102	1143	1388	1830	3377
newslettery	475	3245
newsticker	787
next	1084
next article	1138
next image	1350
next page	1143
next photo	1350
next picture	1350
next post	1143
next slide	1350
next story	1138
next up	1138
next video	1338
""", 'ng': """
nghe	4523
nghe audio	4572
""", 'ni': """
ni komentarjev	4044
nicht jetzt	735
nicht mehr anzeigen	735
nicht mehr folgen	941
nicht zulassen	917
nichts mehr verpassen	750
nie mam konta	3337
nie mam zdania	3317
nie masz jeszcze konta	3337
nie masz jeszcze prenumeraty	3337
nie masz konta	3242
nie masz prenumeraty	3337
nie masz subskrypcji	3337
nie teraz	3238
nie wylogowuj mnie	3337
niente spam	2522
niepoprawny adres e-mail	3340
niet meer volgen	3081
niet nu	2930
niet te missen	2965
niet toestaan	3058
nieuwsbrief	2940
nieuwsbrief ontvangen	2998
nieuwsbrieven	2940
nieuwste	3080
nieuwste eerst	3079
nije obavezno	3838
nimam mnenja	4015
nimi	1784
niste pretplatnik	3834
niste pretplatnik? pretplatite se	3834
""", 'no': """
no comments	1133
no comments yet	1133
no credit card required	1211
no eres suscriptor	1486
no es pot mostrar aquest contingut	434
no ets subscriptor	445
no gracias	1375
no grazie	2420
no hacemos spam	1488
no ho sap / no contesta	424
no m'agrada	424
no opinion	1329
no podem mostrar aquest contingut	434
no posts	1143
no sabe / no contesta	1465
no sabe, no contesta	1465
no se pudo cargar el video	1512
no se puede reproducir el video	1471
no spam	1347
no spam, ever	1347
no spam. unsubscribe anytime	1347
no te pierdas	1415
no tens compte	445
no thank you	1083
no thanks	1083
no tienes cuenta	1486
no votes so far! be the first to rate this post	1297
no, gracias	1375
no, grazie	2420
no, not now	1366
no, thanks	1083
noch kein abo	851
noch kein abonnent	741
noch kein konto	741
noch kein mitglied	925
noch keine kommentare	781
noch keine kommentare vorhanden	781
noch nicht registriert	851
noe gikk galt	3212
nog geen abonnee	3005
nog geen abonnement	3064
nog geen account	2935
nog geen lid	3064
nog geen reacties	2961
nog niet geregistreerd	3064
noget gik galt	709
noklausies rakstu	2866
nom	448	1929
nombre	1489
nome	2523	3467
nominal lain	2380
nominal lainnya	2380
non hai un account	2488
non merci	1811
non oggi	2420
non ora	2420
non sa / non risponde	2498
non sei abbonato	2426
non sei ancora abbonato	2488
non sei ancora registrato	2520
non sei registrato	2520
non so	2498
non, merci	1811
nopeus	1771
norint komentuoti, reikia prisijungti	2798
normas	1411
normas de los comentarios	1464
normas editoriales	1524
normes dels comentaris	423
nos articles les plus lus	1898
nos derniers articles	1854
nos jeux	1908
nos lecteurs ont lu ensuite	1854
nos offres	1821
nos offres d'emploi	1881
nos partenaires	1918
nos recommandations	1854
noskaties video	2868
nossa loja	3447
nossos jogos	3444
nossos parceiros	3454
not a member	1346
not a subscriber	1345
not a subscriber yet	1092
not now	1083
not ready to donate	1083
not ready to give today	1083
not ready to subscribe	1083
not ready to support today	1083
not registered	1345
not registered yet	1345
not the answer you're looking for	1299
not today	1083
not yet a member	1345
not yet a subscriber	1345
nota relacionada	1461
notas recomendadas	1461
notas relacionadas	1461
note legali	2445
noter la recette	61
notes on contributors	1309
notez cet article	1850
notez cette page	1947
noticia anterior	1492
noticia relacionada	1415
noticia relacionadas	1415
noticia siguiente	1492
noticias de hoy	1415
noticias relacionada	1415
noticias relacionadas	1415
notifikace	556
notifikationer	698
notiser	4164
notizie correlate	2452
notizie del giorno	2452
notou algum erro	3485
notre boutique	1911
notre charte de corrections	1936
notre direct	1932
nous contacter	1850
nous soutenir	1812
nous suivre	1841
nous vous recommandons	1854
now playing	1143
""", 'nt': """
ntb	3162
""", 'nu': """
nu acum	3514
nu ai cont	3553
nu bestellen	3047
nu in het nieuws	2965
nu kopen	3047
nu niet	2930
nu spelen	3043
nuestra tienda	1470
nuestros juegos	1467
nukopijuota	2852
nume	3589
numer telefonu	3341
nuolaida prenumeratoriams	2830
nuoroda nukopijuota	2797
nuotrauka #/#	2855
nuotraukos	2799
nur notwendige	912
nur notwendige cookies	911
nutzungsbedingungen	775
nutzungsrechte erwerben	935
""", 'ny': """
nyalakan notifikasi	2351
nyast	4187
nyaste	4187
nyeste	721	3224
nyhedsadvarsler	698
nyhedsbrev	600
nyhedsbreve	600
nyhetsbrev	3103	4069
nyhetsbrevet	3103	4069
nyhetsdygnet	4094
nyhetsnotiser	4164
nyhetsvarsler	3202
nykyinen aika	1771
nykyinen aika #	1770
nyt luetuimmat	1718
""", 'o ': """
o artigo continua depois da publicidade	3390
o mais popular	3465
o quiz da semana	3486
o seu e-mail	3497
o seu email	3377
o seu voto foi registado	3441
o sudoku de hoje	3486
""", 'o.': """
o.v.v. donatie	3061
""", 'ob': """
obavezno	3838
obavezno polje	3837
obavijesti	3829
objavi komentar	3847
objednat knihu	545
objet	1961
obligatorisk felt	3211
obligatoriske felter	3211
obligatoriske felter er markeret med	624
obraz # z #	3342
obraz v obraze	551
obraz w obrazie	3327
obre a l'app	436
obre l'app	436
obrigado pelo apoio	3495
obrigado pelo seu apoio	3495
obrigado pelo seu feedback	3419
obrigado pelo seu voto	91	3419
obrigado por se inscrever	3377
obrigado por votar	91	3441
obrigado, a sua mensagem foi enviada	3466
obsah nelze zobrazit	548
obsah partnera	582
obserwuj	3253
obserwuj autora	3354
obserwuj nas	3253
obserwuj temat	3354
obserwuj ten temat	3354
obserwujesz	3355
obserwujesz ten temat	3354
obvestila	4026
obvezna polja	4034
obvezno	4035
obvezno polje	4034
""", 'oc': """
oceni novico	3968
oceni recept	61
ocenite tekst	3767
ocijeni recept	61
ocorreu um erro	3466
ocultar	1419	3403
ocultar comentarios	1464
ocultar respostas	3441
ocultar respuestas	1464
""", 'od': """
od najnowszych	3352
od najstarszych	3352
odaberi	3835
odaberi iznos	3832
odaberi pretplatu	3834
odaberite iznos	3832
odaberite paket	3834
odaberite pretplatu	3834
odbij	3780
odbij sve	3780
oddaj glas	91	4014
oddaj komentar	3968
oddajte svoj glas	4014
odemknout	563
oder	926
odeslat	91	566
odeslat hlas	91
odgovori	3848	4045
odjava	3757	3961
odjavite se lahko kadarkoli	4034
odpoved kadarkoli	4031
odpowiedz	3260	3353
odpri aplikacijo	4024
odpri galerijo	4037
odpri v aplikaciji	4024
odrzucam	3325
odvolat souhlas	548
""", 'of': """
of	3065
oferecer	3481
oferecer artigo	3373
oferecer este artigo	3480
oferecido por	3390
oferecimento	3482
oferit de	3602
ofert per	461
oferta especial	1381
oferta para lectores	1470
oferta para leitores	3447
oferta per als lectors	429
oferta por tempo limitado	3464
oferta por tiempo limitado	1486
oferta specjalna	3321
ofertas	1406
ofertas de empleo	1442
ofertes de feina	407
offer	1124
offer ends soon	1211
offers for readers	1332
offerta a tempo limitato	2520
offerta per i lettori	2503
offerte	2443
offerte di lavoro	2474
offerto da	2537
offre partenaire	1845
offres d'emploi	1881
offrir	1944
offrir l'article	1821
ofrecido por	1503
""", 'og': """
oggetto	2553
ogiltig adress	4174
ogiltig e-postadress	4174
oglas	3763	3964
oglasi	3763	3964
oglasi google	4049
oglasna vsebina	4049
oglejte si galerijo	4037
ogni contributo conta	2487
ogni donazione conta	2517
ogni euro conta	2487
ogni mese	2518
""", 'oh': """
ohne deaktivieren fortfahren	918
ohne spende weiterlesen	735
ohne werbung lesen	943
ohodnotit recept	61
""", 'ok': """
ok	1084
ok, got it	1144
okumaya devam et	4268
""", 'ol': """
oldal #/#	2283
oldal: #/#	2283
oldest	1359
oldest first	1133
ole esimene kommenteerija	1544
oled juba tellija	1538
oled uudiskirjaga liitunud	1563
olen jo tilaaja	1780
olen poistanut mainosten eston	1775
olet lukenut kaikki ilmaiset artikkelisi	1780
olet nyt tilannut uutiskirjeen	1706
oletko jo tilaaja? kirjaudu	1703
oliko artikkelista apua	1793
olvasd el ezt is	2202
olvassa el ezt is	2202
""", 'om': """
om cookies	4082
om cookies och personuppgifter	4085
om informasjonskapsler	3120
oma summa	1778
oma tili	1703
omat aiheet	1797
omite reclama	3608
omitir anuncio	1512
""", 'on': """
once	1084
onder vermelding van 'donatie	3061
onder vermelding van donatie	3061
ondertiteling	3055
ondertiteling aan	3054
ondertiteling uit	3054
ondertitels	3055
onderwerp	3068
onderwerpen	2965
one time donation	1085
one-time	1084
one-time donation	1085
ongeldig e-mailadres	3067
onko jutussa virhe	1717
onko sinulla jo tilaus	1780
onko sinulla jo tili	1780
onko sinulla jo tunnus	1703
onko sinulla vinkki	1790
only for members	1346
only for subscribers	1345
ons correctiebeleid	3074
ontdek het op google play	3056
ontgrendel artikel	3064
ontgrendel dit artikel	3064
onthoud mij	3065
ontvolg	3081
ontvolgen	3081
""", 'oo': """
ook interessant	2965
oops! something went wrong	1202
""", 'op': """
op elk moment afmelden	3067
op leeslijst	3030
opazili ste napako	4040
opcjonalnie	3341
opdater dine cookieindstillinger	618
opdater samtykke	618
opdater siden	701
open	1144
open de app	3056
open full screen	1350
open galerij	3070
open gallery	1350
open image in gallery	1143	1350
open in fullscreen	1350
open kaart	2969
open map	1144
open menu	1143
open the map	1144
openen	2969
openen in de app	3056
opgeslagen	3083
opina	1411
oppdater samtykke	3120
oppdater siden	3204
opphev demping	3196
opprett en gratis bruker	3097
opprett en gratis konto	3097
opprett gratis bruker	3097
opprett konto	3097
oppsummeringen er ki-generert	3221
oppsummert av ai	3132
oppsummert av ki	3132
opravy a spresnenia	3942
opret bruger	595
opret en gratis bruger	595
opret en gratis profil	595
opret en konto	595
opret gratis profil	595
opret konto	595
opsi lainnya	2398
opslaan	2950
opslag fra facebook	632
opslag fra instagram	632
opsummeret af ai	718
optional	928	1348
optioneel	3068
opublikuj komentarz	3260
""", 'or': """
or	1346
ordena per	424
ordenar por	1465	3442
order the book	1332
order your copy	1332
ordina per	2498
ordjakt	3187
ordjakten	4149
original anzeigen	794
""", 'os': """
os nossos jogos	3444
os nossos parceiros	3453
osallistu keskusteluun	1717
osemsmerovka	3915
osmosmjerka	3819
ossza meg	2187
osta artikkel	1538
osta kirja	1764
osta kohe	1577
osta lippu	1764
osta liput	1764
osta lisenssi	1791
osta litsents	1600
osta nyt	1764
osta pilet	1577
osta piletid	1577
osta raamat	1577
ostale vesti	19	3764
ostale vijesti	19	3764
ostani prijavljen	3834	4031
ostatnie wpisy	3264
ostavi komentar	3767
ostavite komentar	3767
oszd meg	2187
""", 'ot': """
otestujte sa	3914
otestujte se	541
other amount	1089
other articles	1138
other news	1138
other readers liked	19
other stories	1138
other stories you may like	1138
other stories you might like	1138
others also read	19	1138
others are also reading	1295
others are reading	1295
otomatik oynat	4333
otomatik oynatma	4333
otprati	3850
otra cantidad	1379
otras noticias	19	1415
otras noticias que pueden interesarte	19
otro importe	1379
otro monto	1483
otvori aplikaciju	3827
otvori galeriju	3840
otvori u aplikaciji	3827
""", 'ou': """
oudste	3080
oudste eerst	3079
oui, je m'abonne aux notifications	1921
oui, utile	1947
our corrections policy	1133	1353
our editorial guidelines	1353
our editorial standards	1353
our ethics policy	1353
our journalistic principles	1353
our newsletters	1102
our partners	1124
our social media	1119
our sponsors	1124
outbrainin suosittelema	1800
outro montante	3461
outro valor	3371
ouvir	3385
ouvrir	1858
ouvrir l'appli	1920
ouvrir l'application	1920
ouvrir la carte	1858
ouvrir le menu	1857
""", 'ov': """
ovaj video nije dostupan	3825
overname verboden	3075
oversat af ai	718
oversat med ai	718
oversatt med ki	3221
overschrijving	2934
ovo polje je obavezno	3837
""", 'oy': """
oy kullan	91	4326
oy ver	91	4326
oyla	91
oyna	4330
oynat	4284
oynatma hizi	4332
oyunlar	4330
oyunuz alindi	91	4325
oyunuz kaydedildi	4325
""", 'oz': """
oznake	3764	3965
""", 'p': """
p	3524
""", 'pa': """
padidinti	2835
paga con paypal	2551
pagamento seguro	3371
pagamento sicuro	2424
pagar com paypal	3496
pagar con paypal	1517
page # of #	1349
page suivante	1857
pagina # van #	3069
pagina #/#	3069
pagina herladen	3060
pagina printen	3082
pagina successiva	2455
pagina vernieuwen	3060
pago seguro	1379
paid advertisement	1216
paid content	1124
paid partner content	1361
paid partnership	1124
paid post	1124
paiment methods	1089
paket langganan	2408
pakkumine tellijale	1577
pakollinen	1784
pakollinen tieto	1783
palaute	1717
palavra do dia	3486
palavras cruzadas	3446
palavras cruzadas do dia	3486
paldies par balsojumu	2896
paling banyak dibaca	2326
paling disukai	2361
paling populer	2384
pane oma teadmised proovile	1545
pantalla completa	431	1472
para continuar a ler	3436
para continuar lendo	3436
para seguir leyendo	1457
paras hinta	1781
paremti	2792
parhaat	1796
pariwara	2321
parole crociate	2502
partage	1840
partager	1840
partager cette page	1972
partager l'article	1840
partager par e-mail	1840
partager par email	1840
partager par mail	1840
partager par sms	1943
partager par whatsapp	1943
partager sur	1840
partager sur bluesky	1840
partager sur linkedin	1840
partager sur messenger	1840
partager sur telegram	1840
partager sur twitter	1840
partager sur whatsapp	1943
partager sur x	1840
partager via messenger	1840
partager via twitter	1840
partages	1840
partagez	1840
partagez cet article	1972
partecipa al sondaggio	2497
partecipa al voto	2540
partecipa alla discussione	2479
partenaire	1845
parteneri	3524
participa	1411
participa en l'enquesta	423
participa en la encuesta	1464
participa en la nostra enquesta	405
participar da enquete	3485
participar en la encuesta	1506
participe da conversa	3427
participe da enquete	3441
participe na sondagem	3441
participer au sondage	1947
participez au sondage	1905
participez au vote	1905
partilhar	3385
partilhar no whatsapp	3480
partilhe	3385
partilhe este artigo	3506
partner	2955
partner content	1124
partner offers	1124
partnera saturs	2920
partnerangebot	770
partnerangebote	770
partnerartikkel	1599
partnerbijdrage	3010
partnercontent	2955
partnereink tartalmai	2299
partneri sisu	1599
partneri tartalom	2299
partnerio turinys	2853
partnernieuws	2965
partnerska vsebina	3964
partnertartalom	2299
pas aujourd'hui	1811
pas de commentaire	1850
pas de spam	1928
pas encore de compte	1926
pas encore inscrit	1821
pas maintenant	1811
pasatiempos	1469
pasianssi	1761
pasidalinkite	2797
pasidalinkite straipsniu	2797
pasidalinti	2792
pasijans	3819
pasjans	3317
pasjansa	4015
passa a premium	2488
passatempos	3421
passatemps	428
passend zum thema	787
passende artikel	787
passer cette annonce	1845
passer l'annonce	1953
passord	3209
password	1346
password dimenticata	2426
passwort	926
passwort anzeigen	925
passwort vergessen	741
pataisymai ir patikslinimai	2847
patience	3044
patiens	4149
patreon'dan destek ol	4343
patreon'dan destekle	4343
patrocinado	1406	3390
patrocinado por	1406
patrocinat per	461
paus	4160
pausa	4160
pause	693	915	3197
pauza	552	3328	3826	3924
pauze	3055
pauzeren	3055
payer avec paypal	1959
payment method	1089
payment methods	1089
payment options	1089
payment reference: donation	1343
paypal	740
""", 'pe': """
pedoman media siber	2341
pedoman pemberitaan media siber	2390
peida reklaam	1599
peiling	92
pelaa nyt	1760
pelaa visa	1760
pelo mundo	3399
pemutar audio	2406
pemutar video	2406
penawaran khusus pembaca	2366
penawaran terbaik	2384
pencereyi kapat	4378
pendaftaran berhasil	2385
pengaturan cookie	2371
pengaturan privasi	2371
people also read	1138
people are also reading	1295
people are reading	1295
per continuar llegint	417
per continuare a leggere	2488
per e-mail senden	942
per e-mail teilen	763
per e-mail verschicken	765
per e-mail versenden	763
per jaar betaald	3064
per lastschrift spenden	922
per mail senden	765
per mail teilen	763
per mail versenden	763
per messenger senden	765
per paypal spenden	922
per sms senden	765
per telegram senden	765
per whatsapp senden	942
per whatsapp teilen	763
per whatsapp verschicken	765
per whatsapp versenden	765
perbesar	2329
perbesar foto	2389
perbesar gambar	2389
perbesar huruf	2397
percebi	3403
pereiti prie turinio	2846
pergunta do dia	91
periksa kotak masuk anda	2385
perkecil huruf	2397
permainan	2365
permet	438
permet sempre	434
permintaan anda telah dikirim	2409
permite	3579
permite mereu	3575
permite reclamele	3581
permitir	1480	3458
permitir anuncios	1481
permitir la publicidad	1481
permitir publicidade	3459
permitir sempre	3454
permitir siempre	1476
permitir siempre este contenido	1475
perpanjang langganan	2408
persondata- og cookiepolitik	618
persondatapolitik	689
personnaliser mes choix	1917
personuppgifter och cookies	4085
personuppgiftspolicy	4082
personvern	3118
personvern og cookies	3120
personvern og informasjonskapsler	3120
personverninnstillinger	3118
personvernpolicy	3193
peru milloin tahansa	1780
peru milloin vain	1703
peru suostumus	1767
peru tilaus milloin tahansa	1706
peruuta milloin tahansa	1703
peruuta suostumus	1767
pesan anda	2386
pesan anda telah terkirim	2385
pesan berhasil dikirim	2385
pesan tiket	2366
pesquisar	3402
petites annonces	1845
""", 'pf': """
pflichtfeld	927
pflichtfelder	927
""", 'ph': """
phone	1348
phone number	1348
photo # of #	1349
photo suivante	1962
photos	1857
""", 'pi': """
picture # of #	1349
picture in picture	1338
picture-in-picture	1338
piekrist	2878
pienempi teksti	1798
piesakies jaunumiem	2885
pieteikties jaunumiem	2911
pievienot grozam	2898
piilota	1721
piilota kuvateksti	1786
piilota mainokset	1712
piilota mainos	1800
piilota vastaukset	1795
pildi testu	2896
pilih	91	2384
pilih jumlah	2407
pilih langganan anda	2383
pilih nominal	2407
pilih paket	2383
pilih paket langganan	2383
pilihan anda telah dicatat	2360
pilihan editor	2326
pilihan redaksi	2326
pilihan untuk anda	2352
pilihan untukmu	2352
pilt #/#	1601
pilt pildis	1581
pin for later	61
pin it	61	1114
pin it for later	61
pin recipe	61
pin this recipe	61
pindai kode qr	2374
pindai qr code	2374
pinterest	1115
pirkt licenci	2921
pirkt tagad	2898
pirkti bilietus	2830
pirkti dabar	2830
pitanje dana	3818
pix	3372
""", 'pl': """
plaats een advertentie	2990
plaats een reactie	2961
plaats reactie	2961
plan du site	1847
platba kartou	560
platz sichern	908
play audio	1114
play now	1143
play store	94
play the quiz	1328
play the video	1191
play today's puzzle	1328
play video	1143
playback rate	1338
playback settings	1338
playback speed	1338
player audio	3608
player wird geladen	914
please check your email	1347
please check your inbox	1248
please donate	1085
please enter a valid email address	1102
please enter your email	1347
please enter your email address	1347
please enter your name	1347
please fill in this field	1347
please fill out this field	1347
please gamble responsibly	1293
please log in to comment	1358
please try again later	1347
pledge your support	1085
plus	595	1857	2935	4062
plus anciens	1906
plus d'articles	1854
plus d'articles de cet auteur	1932
plus d'articles de l'auteur	1936
plus d'infos	1854
plus d'options	1944
plus d'options de partage	1943
plus lus	1854
plus tard	1811
plus-artikel	741
plusartikel	2935
pluss	3097
plussak	3097
plz	928
""", 'po': """
pobierz audio	3327
pobierz odcinek	3327
pocket	1115	2584
podaj adres e-mail	3245
podaj e-mail	3245
podaj poprawny adres e-mail	3340
podarite nam # % dohodnine	4029
podarite nam del dohodnine	4029
podcast	486	629	787	1415	2452	3264	4282
podcast herunterladen	914
podcast'i indir	4332
podcastit	1718
podcasts	629	787	2965	3399
podcasty	486	3264
podd	4094
poddar	4094
pode gostar de	3439
pode interessar	3399
podeli	3767
podeli na facebooku	3767
podeli vest	3767
podelite	3767
podijeli	3767
podijeli kao poklon	3851
podijeli na facebooku	3767
podijeli putem whatsappa	3851
podijeli vijest	3767
podijelite	3767
podkast	3129
podkaster	3129
podnapisi	4023
podobne	3264
podpri	3960
podpri nas	3960
podprite nas	3960
podprite nas na patreonu	4029
podprite nas prek paypala	4029
podrobnosti	489
podseti me kasnije	3772
podsjeti me kasnije	3772
podsumowanie ai	3350
pogledaj cenu	3821
pogledaj cijenu	3821
pogledaj galeriju	3840
pogledaj komentare	3767
pogledaj pakete	3834
pogledaj ponudu	3821
pogledaj rezultate	91	3818
pogledajte galeriju	3840
pogledajte pakete	3834
poglej ceno	4017
poglej galerijo	4037
poglej pakete	4031
poglej ponudbe	4031
poglej ponudbo	4017
poglej rezultate	4014
pogodnost za pretplatnike	3821
pogodnosti za pretplatnike	3821
pogoji uporabe	3980
poista mainokset	1800
poista mykistys	1770
poistin mainosten eston	1775
pokreni kviz	3818
pokreni video	3825
pola wymagane	3340
pole veel kontot	1588
pole veel tellija	1588
pole wymagane	3340
polecamy	3264	3338
polecane	3264	3338
polecane dla ciebie	3264
polecane przez outbrain	3358
polecane przez taboola	3358
politika privatnosti	3780
politika zasebnosti	3980
polityka cookies	3257
polityka korekt	3347
poljuben znesek	4029
poll	92
poll of the day	91
poll van de dag	91
polling	92
polub	3353
pomniejsz tekst	3356
pon a prueba tus conocimientos	1467
ponatis prepovedan	4041
ponctuel	1924
ponctuellement	1924
ponudba za bralce	4017
popravki in pojasnila	4040
poprzedni	3267
poprzednia strona	3343
populair	2965	3080
populaire	1854
populaire artikelen	2965
populaires	1854
populairst	3065
populairste	3080
popular	1359
popular articles	1138
popular now	1138
popular posts	1138
popular reads	1215
popular stories	1138
popular topics	1138
populare	3528
popularne	3264	3353
populer	2326
populiariausi	2794
popunite ovo polje	3837
poredaj po	3847
portada	1418
poruka	3838
posa't a prova	426
posez une question sur cet article	1879
poskusite pozneje	4034
poskusite znova	4034
poslat	478	566
poslat e-mailem	478
poslat mailem	580
poslat tip	572
poslechnout	478
posnetek ni na voljo	4022
post as a guest	1299
post code	1348
post comment	1133
post laden	911
post on x	1114
post your answer	1299
postal code	1348
postavi kao preferirani izvor	3849
postavke privatnosti	3823
postcode	1348	3068
poster un commentaire	1850
postinumero	1784
postleitzahl	928
postnummer	709	3212	4175
posts relacionados	3399
potrebbe interessarti	2452
potrebbe interessarti anche	2452
potrebbero interessarti	2452
pour aller plus loin	1854
pour lire la suite	1894
povezana novica	3965
povezane novice	3965
povezane teme	3764
povezane vesti	3764
povezane vijesti	3764
povezano	3965
povezava je kopirana	4047
povezava kopirana	4047
poveznica je kopirana	3851
poveznica kopirana	3767
povolit	556
povolit cookies	482
povolit jednou	548
povolit notifikace	555
povolit obsah	548
povolit reklamu	558
povolit reklamy	558
povratak na naslovnicu	3840
povratak na vrh	3840
povuci pristanak	3823
povuci privolu	3823
powered by ai	1184
powiadomienia	3331
pozabljeno geslo	3961
pozastavit	552
pozneje	4026
""", 'pr': """
pr	2190	2588	2701
pr cikk	2299
pr-cikk	2299
praegune aeg #	1581
prati autora	3849
prati autoricu	3849
prati temu	3849
pratite autora	3849
pratite ovu temu	3849
pratite temu	3849
pravidla diskuse	485
pravidla diskuze	577
pravidla oprav	572
pravila komentarisanja	3847
pravila komentiranja	3767	3968
pravila privatnosti	3780
preberi pozneje	4047
preberi prepis	4022
preberi v aplikaciji	4024
preberite tudi	3965
precedente	2455
precios y disponibilidad pueden variar	1442
predmet	3838	3937
predvajaj	4023
predvajaj video	4022
predvajalnik se nalaga	4022
preferencias de cookies	1511
preferencias de privacidad	1511
preferensi cookie	2371
preferensi privasi	2405
preferenze cookie	2445
preferenze privacy	2545
preferenze sulla privacy	2545
pregunta a nuestra ia	1440
preizkusite se	4014
preizkusite svoje znanje	4014
preko cijelog ekrana	3825
premium	471	595	953	1092	1381	1821	2309	2426	2935	3097	3242	3373	3516	4062	4268	4518
premium content	1092
premium digital	1211
premium-artikel	741
premor	4023
prenehaj slediti	4046
prenesi epizodo	4022
prenesi zvok	4022
prenota il tuo posto	2503
prenume	3589
prenumeranterbjudande	4152
prenumerata	2792	3242
prenumeration	4062
prenumeratoriams	2792
prenumeratoriaus nauda	2830
prenumerera	4062
prenumerera nu	4062
prenumeruj	3242
prenumeruoti	2792
preostalo vreme	3826
preostalo vreme -#	3825
preostalo vrijeme	3826
preostalo vrijeme -#	3825
prepis	3924	4023
preporuka	3764
presentado por	1503
presentat per	461
presentato da	2537
presentear	3481
presentear artigo	3480
presented by	1124
press enter or click to view image in full size	1143
prestani pratiti	3849
prethodna fotografija	3840
prethodna slika	3840
prethodna stranica	3840
pretplata	3756
pretplati se	3756
pretplatite se	3756
preuzmi audio	3825
preuzmi epizodu	3825
preuzmi na app storeu	3827
prevedeno z umetno inteligenco	4043
prevent your screen from going dark	61
preverite svoj nabiralnik	4034
previous article	1138
previous image	1350
previous page	1143
previous photo	1350
previous picture	1350
previous post	1143
previous slide	1350
prezentat de	3602
prezime	3838
priezvisko	3937
prihranite #%	4032
prihvatam	3780
prihvati	3780
prihvati i nastavi	3823
prihvati sve	3780
priimek	4035
priimti visus	2810
priimti visus slapukus	2832
prijava	3757	3961
prijava na newsletter	3837
prijava putem facebooka	3834
prijava putem googlea	3834
prijava s facebook	4031
prijava s facebookom	4031
prijava z apple	4031
prijava z google	4031
prijava z googlom	4031
prijavi	3848	4045
prijavi komentar	3847	4044
prijavi napako	3968
prijavi oglas	3853	4049
prijavi se	3757	3961
prijavi se na novice	4034
prijavi se preko facebooka	3834
prijavi se preko google	3834
prijavi se preko googlea	3834
prijavite napako	4040
prijavite se	3757	3961
prijavite se odmah	3757
prijzen kunnen intussen gewijzigd zijn	3010
primo piano	2452
principais pontos, por ia	3419
principios editoriales	1524
prindi	1543
prindi artikkel	1543
prindi retsept	61
print	605	1115	1346	2950
print & digital	1346
print + digital	1346
print article	1114
print artikel	723
print artiklen	605
print dit artikel	3006
print dit recept	61
print opskrift	61
print opskriften	61
print page	1213
print recept	61
print recipe	61
print subscription	1092
print the recipe	61
print this	1114
print this page	1213
print this story	1360
printen	2950
prisijungti	2792
prisijungti per facebook	2842
prisijungti per google	2842
prisijungti su facebook	2842
prisijungti su google	2842
prisiminti mane	2843
prispevaj	3960
privaatsuspoliitika	1579
privaatsusseaded	1579
privaatsustingimused	1556
privacidad	1408
privacy	2445	2957
privacy center	775
privacy notice	1102
privacy policy	1129	2445
privacy preference center	1129
privacy preferences	1129
privacy settings	1129
privacy statement	1129
privacy-einstellungen	777
privacy-instellingen	3051
privacybeleid	2957
privacyinstellingen	3051
privacyverklaring	2957
privalomas laukas	2844
privalomi laukai	2844
privatliv og cookies	618
privatlivs- og cookiepolitik	618
privatlivsindstillinger	689
privatlivspolitik	689
privatumo nustatymai	2832
privatumo politika	2810
probeabo	741
probeer gratis	3064
probeer het later opnieuw	2998
probeer het opnieuw	3067
probeer nu	2935
produktempfehlung	770
profil	741
profilo	2426
profiter de l'offre	1821
progress: #%	1338
proizvoljan iznos	3832
promo	2443	3763
promocijsko besedilo	3964
promocja	3256
promoted	1124
promoted by outbrain	1361
promoted by taboola	1361
promoted content	1124
promoted links	1124
promoted stories	1138
promotie	2955
promotion	1124
proovi hiljem uuesti	1590
proovi uuesti	1590
propaganda	3390
proposer une correction	1885
proposer une tribune	1947
prosimo, izklopite blokator oglasov	4027
prosseguir	3392
prossimo articolo	2526
prossimo video	2546
proteggiamo le nostre fonti	2529
prova # dagar gratis	4062
prova gratis	2426	4062
prova gratis per un mese	2488
prova nu	4062
prova-ho un mes gratis	417
proverite mejl	3837
proverite svoje znanje	3818
provjerite e-mail	3837
provjerite svoj inbox	3837
provjerite svoje znanje	3818
prueba gratis	1381
prueba un mes gratis	1457
prvo najnoviji	3847
przeczytaj jeszcze	3264
przeczytaj najpierw w aplikacji	3329
przedruk zabroniony	3348
przelew tradycyjny	3334
""", 'pu': """
pub	1845	3390
pubblica	2498
publicar	1465	3442
publicar comentario	1411
publicera kommentar	4186
publicidad	1406
publicidad - sigue leyendo	1406
publicidade	3390
publicitat	396
publicitate	3524
publieditorial	87
publier	1906
publier un commentaire	1850
publireportage	1845
publireportatge	87
publirreportaje	1406
publiser kommentar	3223
publish comment	1358
puhelin	1784
puhelinnumero	1784
pular para a receita	61
pulsa para activar el sonido	1512
puni ekran	3825
puntos clave	1440
puntual	1484
puoi regalare # articoli al mese	2490
pur-abo	777
push aktivieren	916
push-nachrichten aktivieren	916
pushberichten	3058
pushberichten aanzetten	3057
pushmeldingen	3058
pushnotiser	4164
pushvarsler	3202
puslapis #/#	2855
pusti video	3825
pustit video	551
putar audio	2367
putar otomatis	2368
putar video	2367
puzzel van de dag	3043
puzzels	2990
""", 'py': """
pysy ajan tasalla	1706
pysy kirjautuneena	1780
pytanie dnia	3316
""", 'qr': """
qr kodu okut	4337
qr kodu okutun	4337
qr kodu tarayin	4337
qr platba	559
""", 'qu': """
quero apoiar	3461
quero assinar	3373
quero contribuir	3461
quero doar	3461
quick crossword	1329
quick poll	91
quiero aportar	1483
quiero donar	1483
quiero recibir comunicaciones comerciales	1488
quiero recibirla	1453
quiero recibirlo	1453
quiero ser socia	1483
quiero ser socio	1483
quiero suscribirme	1381
quitar publicidad	1442
quitar sonido	1471
quiz da semana	3486
quiz starten	904
quiz van de week	3043
""", 'ra': """
raccomandato da	2443
raksta audioversija	2902
raksti redakcijai	2914
rakstiet redakcijai	2914
raksts pieejams abonentiem	2861
rangkuman ai	2393
rapporteer	3080
rapporteer reactie	3079
rapporter	3224
rapporter annonse	3229
rapporter en fejl	715
rapporter feil	3123
rapporter kommentar	3223
rapportera	4187
rapportera annons	4191
rapportera ett fel	4181
rapportera fel	4088
rapportera kommentar	4186
rate recipe	61
rate this article	1297
rate this post	1297
rate this recipe	61	1297
rate this story	1297
razvrsti po	4044
""", 're': """
reactie	2961
reactie plaatsen	3079
reactieregels	3079
reacties	2961
reacties worden vooraf gecontroleerd	2995
read ad-free	1361
read aloud	1114
read also	1138
read article	1143
read by a computer voice	1338
read by a synthetic voice	1338
read by an ai voice	1338
read by an automated voice	1338
read comments	1133
read full article	1143
read full story	1143
read in app	1143
read less	1363
read more	1143
read more about	1138
read more about sharing	1114
read more articles	1143
read more here	1143
read more on	1138
read more on these topics	1138
read next	1138
read original article	1143
read our complete coverage	1138
read story	1143
read the article	1143
read the document	1144
read the full article	1143
read the full document	1144
read the full story	1143
read the transcript	1338
read transcript	1338
read without limits	1345
reader offer	1332
reader offers	1332
reader poll	91	1328
readers also read	1138
readers are also reading	1295
readers' poll	1328
ready for more	1102
reageer	2961
reageer op dit artikel	3074
reageren	2961
reagovat	578
rebus	3567
rebutja totes les galetes	434
rebutja-ho tot	402
recent	1138
recent articles	1138
recent news	1138
recent posts	1138
recent stories	1138
recept bewaren	61
recept printen	61
recevoir des notifications	1921
recevoir la newsletter	1830
recevoir les notifications	1921
recevoir une alerte	1887
recharger la page	1922
rechazar	1408
rechazar todas	1408
rechazar todas las cookies	1511
rechazar todo	1408
rechazar y suscribirme	1475
rechazar y suscribirse	1475
recherche	1857
rechercher	1857
rechte am artikel erwerben	935
rechte an diesem artikel erwerben	935
rechten aanvragen	3075
recibir alertas	1452
recibir alertas de este autor	1522
recibir alertas de este tema	1452
reclame	2955
recomandate	3528
recomendaciones	1415
recomendadas	1415	3399
recomendado	1415
recomendado para ti	1415
recomendados	1415	3399
recomendamos	3399
recommander ce commentaire	1947
recommend	1359
recommended	1138	1346
recommended articles	1138
recommended by outbrain	1361
recommended by taboola	1361
recommended external content	1182
recommended for you	1138
recommended reading	1138
recommended reads	1215
recommended stories	1138
recommended videos	1138
recorda'm	446
recordarme	1487
reculer de # secondes	1913
recurso exclusivo para assinantes	3421
recusar	3392
recusar todos os cookies	3490
redactiestatuut	3074
redakcja poleca	3264
redaksi	2341
redaksjonen anbefaler	3129
redaktion kontaktieren	934
redaktionelle richtlinien	934
redaktionen anbefaler	629
redaktionen rekommenderar	4094
redaktionsempfehlung	787
redan prenumerant? logga in	4062
reddet	4278
reddit	1115
redes sociais	3386
redes sociales	1400
rediger samtykke	618
reducir texto	1501
redueix el text	459
reference: donation	1343
refresh page	1341
refresh the page	1341
refuser	1847
refuz toate cookie-urile	3607
regala	460	2536
regala aquest article	459
regala articolo	2535
regala l'article	459
regala l'articolo	2535
regala questo articolo	2535
regalar	1502
regalar noticia	1501
regardez aussi	1962
registar	3373
registe-se	3373
register	1092
register for free	1092
register now	1092
registo	3373
registra't	390
registra't per comentar	405
registrace	471
registracija	3757	3961
registrarme	1381
registrarme en la newsletter	1388
registrarse	1381
registrasi	2309
registrate	1457
registrati	2426
registrati e leggi questo articolo	2488
registrati gratis	2426
registreer	2935
registreer gratis	2935
registreeru tasuta	1538
registreeru veebiseminarile	1545
registrer deg	3097
registrera dig	4062
registreren	2935
registrieren	741
registriraj se	3757	3961
registro	1381
registro completado	1518
registrovat se	471
registruj se	3757
registruotis	2792
regler for debatten	720
regler for kommentarer	3223
regler for kommentarfeltet	3223
regole dei commenti	2497
regole per commentare	2497
regole per i commenti	2497
regras para comentar	3441
regulamin	3257
regulamin komentarzy	3352
reguli de comentare	3562
reguli pentru comentarii	3562
regulile comentariilor	3562
reject & subscribe	1335
reject all	1129
reject all cookies	1129
reject and pay	1335
rejeitar	3392
rejeitar todos	3392
rejeitar todos os cookies	3490
rejoignez la conversation	1885
rejoignez la discussion	1885
reklaam	1538
reklaamartikkel	1547
reklaamtekst	87	1547
reklam	4080	4277
reklam alani	4277
reklam engelleyici nasil kapatilir	4340
reklam engelleyici tespit edildi	4340
reklam engelleyicimi kapattim	4340
reklam engelleyicinizi kapatin	4340
reklam engelleyiciyi kapattim	4340
reklam slut	4191
reklam sonu	4331
reklama	481	2792	3256	3763	3864
reklamdan sonra devam ediyor	4277
reklamdir	4331
reklame	613	3113
reklame slut	725
reklami atla	4277
reklami kapat	4277
reklamin sonu	4331
reklaminis	87
reklaminis straipsnis	2801
reklamlar	4277
reklamlara izin ver	4340
reklamos pabaiga	2853
reklamy	3256
reklamy google	3358
rekomendasi	2326
rekomendasi untuk anda	2326
rekomendasi untukmu	2326
rekomenduojame	2794
rekommenderade artiklar	4094
rekommenderas	4094	4172
rekommenderas av outbrain	4191
rekommenderas av taboola	4191
rekommenderat	4094
rekommenderat av outbrain	4191
relacionadas	1415	3399
relacionado	1415
relacionados	1415	3399
relatar erro	3485
related	1138	1141
related article	1138
related articles	1138
related content	1138
related coverage	1138
related items	1138
related links	1138
related news	1138
related posts	1138
related reading	1138
related stories	1138
related story	1138
related tags	1138
related to this story	1138
related topics	1138
related videos	1138
relaterade artiklar	4094
relaterade nyheter	4094
relaterat	4094
relaterede artikler	629
relaterede emner	629
relateret	629
relatert	3129
relaterte artikler	3129
relaterte emner	3129
relaterte saker	3129
relevanteste	940
reload page	1341
reload the page	1341
remaining time	1339
remaining time #	1338
remaining time -#	1338
remember me	1092
remiamas turinys	2801
remind me in #	1083
remind me in may	1083
remind me later	1083
remind me next month	1083
remind me tomorrow	1083
remove ad	1124
remove ads	1124
remti	2792
rendeld meg most	2193
rendelje meg itt	2193
rendelje meg most	2193
renovar assinatura	3496
rep alertes d'aquest tema	411
replay	1143
replier	1858
replies	1133
reply	1133
report	1115	1359
report a mistake	1144
report a problem	1133
report a typo	1133
report abuse	1133
report ad	1124
report an error	1144
report comment	1133
report error	1144
report this ad	1124
report this comment	1358
reportagem exclusiva para assinantes	3436
reportar	1411
reportar comentario	1506
reportar erro	3395
reportar error	1411
reportar un error	1411
reprendre la lecture	1913
reprints & licensing	1354
reprints & permissions	1317
reprints and licensing	1354
reprints and permissions	1354
reproducir	1418
reproducir audio	1471
reproduction et diffusion interdites	1967
reproductor de audio	1512
reproduzir	3402
republish our articles for free	1354
republish this article	1354
republish this story	1354
request a correction	1133
request permission	1355
request permission to reuse	1354
request permissions	1317
request reprint	1354
request reprints	1354
required	1347	1348
required field	1347
required fields	1347
required, but never shown	1299
reserve online	3505
reserve your place	1332
reserve your seat	1332
reserveer je plek	3047
reserveer kaarten	3047
reserveer uw plaats	3047
reserver plads	686
reserver plass	3190
reset password	1092
respon	424
responda ao quiz	3444
responder	1411	3395
resta aggiornato	2433
resta connesso	2520
restam # caracteres	3427
resterende tid	693
resterende tid #	692
resterende tid -#	692
resterende tijd	3055
resterende tijd #	3054
resterende tijd -#	3054
restzeit	915
restzeit #	914
restzeit -#	914
resultado	92
resultado da enquete	3485
resultados	92
results	92
resum amb ia	456
resum generat amb ia	456
resumen con ia	1440
resumen de ia	1440
resumen generado por ia	1499
resumen ia	1499
resumen por ia	1440
resumir com ia	3419
resumo com ia	3477
resumo gerado por ia	3477
resumo ia	3477
resumo por ia	3419
ret dine cookieindstillinger	618
retira el consentiment	434
retirar consentimento	3453
retirar consentimiento	1475
retirar el consentimiento	1475
retirar o consentimento	3453
retirer le consentement	1917
retirer mon consentement	1917
retour	1840
retour au sommaire	1962
retour en haut	1857
retour en haut de la page	1932
retour en haut de page	1932
retroceder # segundos	1471	3449
rettelser og presiseringer	3218
return to homepage	1350
return to top	1143
revenir en haut	1962
revisa el correu	447
revisa la safata d'entrada	447
revisa tu bandeja de entrada	1488
revisa tu correo	1488
revoca consenso	2509
revoca il consenso	2509
revogar consentimento	3453
rewind	1339
rewind # seconds	1338
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
rezerviraj mesto	4017
rezerviraj mjesto	3821
rezervirajte svoje mesto	4017
rezervujte si miesto	3918
rezultatele sondajului	3563
rezultati	92
rezultati ankete	3826	4023
rezultati glasanja	3826
rezultati glasovanja	4023
rezumat ai	3597
rezumat generat de ai	3597
rezygnujesz, kiedy chcesz	3337
""", 'ri': """
riabbonati	2551
riassumi con l'ia	2471
riassunto ai	2532
riassunto generato dall'ia	2532
riassunto ia	2471
ricarica la pagina	2515
ricarica pagina	2515
ricevi gli avvisi su questo argomento	2482
ricevi la newsletter	2433
ricevi una notifica per ogni nuovo articolo dell'autore	2482
richiesta inviata	2552
ricordami	2521
riduci il testo	2535
rifiuta	2445
rifiuta e abbonati	2509
rifiuta tutti i cookie	2545
rifiuta tutto	2445
rights & permissions	1354
rights and permissions	1354
rimani aggiornato	2433
rimani connesso	2520
rimani informato	2433
ringkasan ai	2393
rinnova l'abbonamento	2551
riproduci	2455
riproduci audio	2505
riproduci video	2505
riproduzione automatica	2506
riproduzione vietata	2558
riservato agli abbonati	2488
rispondi	2448
rispondi al sondaggio	2479
ristikko	1761
risultati	92
risultati del sondaggio	2498
ritzau	661
ritzau/afp	661
ritzau/reuters	661
rivedi il video	2546
""", 'ro': """
rocznie	3338
rodyti # atsakymus	2849
rodyti atsakymus	2849
rodyti daugiau	2799
rodyti ir sutikti	2832
rodyti komentarus	2798
rodyti rezultatus	2828
rohkem artikleid	1592
rohkem autorilt	1592
rozbalit	489
rozliczane rocznie	3337
rozmiar czcionki	3356
rozmiar tekstu	65
rozpocznij quiz	3316
rozumiem	3268
""", 'rs': """
rss	1115
""", 'ru': """
rubriken	787
rubriques	1854
rules for comments	1358
rustore	94
""", 'ry': """
rychlost	552
ryhdy kuukausilahjoittajaksi	1777
""", "s'": """
s'abonner	1821
s'identifier	1821
s'inscrire	1821
s'inscrire gratuitement	1821
""", 'sa': """
sa kasutad reklaamiblokeerijat	1586
saada e-postiga	1543
saada kommentaar	1595
saada vihje	1545
saatavilla google playsta	1772
sag uns deine meinung	836
sagen sie uns ihre meinung	836
saiba mais	3399
sair	3373
sair da tela cheia	3449
saisissez votre email	1960
saken er automatisk generert	3221
saken er forbeholdt abonnenter	3097
saken er lest opp av en ki-stemme	3196
saken er lest opp av en robot	3109
saken fortsetter etter annonsen	3113
saken fortsetter nedenfor	3113
saken fortsetter under	3113
saken fortsetter under bildet	3113
saken oppdateres	3113
sakrij odgovore	3847
sakrij oglas	3853
salasana	1781
salin	2398
salin link	2318
salin tautan	2318
salir de pantalla completa	1471
salli	1774
salli aina	1768
salli ilmoitukset	1773
salli kerran	1767
salli mainokset	1776
salta alla ricetta	61
salta annuncio	2546
saltar a la receta	61
saltar al contenido	1418
saltar anuncio	1512
saltar publicidad	1406
salva	2438
salva articolo	2438
salva l'articolo	2490
salva la ricetta	61
salva le preferenze	2509
salva per dopo	2490
salva preferenze	2509
salva ricetta	61
salvar	3385
salvar artigo	3385
salvar para depois	3506
salvar para ler depois	3438
salvar receita	61
salvesta	1543
salvesta artikkel	1543
salvesta hilisemaks	1597
salvesta seaded	1579
salvesta valikud	1579
samal teemal	1540
samengevat door ai	2987
samenvatting door ai	2987
sammanfattad av ai	4097
sammanfattning gjord av ai	4097
samo neophodni	3823
samo nujni	4019
samo za pretplatnike	3834
samodejno predvajanje	4022
samodejno prevedeno	4043
sampaikan pendapat anda	2360
samtykke	616	3118
sanaristikko	1761
sans opinion	1906
santrauka sukurta di	2848
satin al	4362
satu kali	2381
saturs nav pieejams	2900
sauvegarder	1840
sauvegarder l'article	1897
sauvegarder pour lire plus tard	1897
save	1114
save #%	1346
save article	1114
save for later	1114
save preferences	1129
save recipe	61
save story	1114
save this article	1114
save this recipe	61
saved	1114
saya mengerti	2329
saya menyetujui pemrosesan data saya	2385
saya menyetujui syarat dan ketentuan	2385
saya setuju dengan kebijakan privasi	2385
saya setuju dengan syarat dan ketentuan	2385
saya sudah mematikan pemblokir iklan	2378
saya sudah menonaktifkannya	2378
saya sudah punya akun	2383
sayfayi yenile	4340
sayfayi yenileyin	4340
""", 'sb': """
sbalit	489
sblocca	2521
sblocca l'articolo	2488
""", 'sc': """
scan de qr-code	3056
scan qr-koden	694
scansiona il qr code	2512
scarica audio	2505
scarica da app store	2512
scarica da google play	2512
scarica il podcast	2505
scarica l'audio	2505
scarica l'episodio	2505
scarica la app	2512
scarica su app store	2512
scegli	2521
scegli i cookie	2545
scegli il piano	2520
scegli il tuo abbonamento	2488
scegli il tuo piano	2520
scegli l'abbonamento che fa per te	2488
scegli l'importo	2550
scegli l'offerta	2520
scegli questa offerta	2520
scegli un importo	2424
schermo intero	2506
schlagworte	787
schlagworte zum thema	787
schon abonnent	741
schon dabei	735
schreibe einen kommentar	781
schreiben sie der redaktion	836	934
schreiben sie einen kommentar	781
schrift kleiner	942
schrift verkleinern	763
schrijf een reactie	2961
schrijf je gratis in	2998
schrijf je in	2940
schrijf je in voor onze nieuwsbrief	2940
scopri	2455
scopri le offerte	2426
scopri tutte le nostre newsletter	2484
scopri tutte le offerte di abbonamento	2488
scrie un comentariu	3527
scrie-i autorului	3594
scrivi all'autore	2529
scrivi all'autrice	2529
scrivi alla redazione	2529
scrivi qui il tuo commento	2479
scrivi un commento	2448
scroll down for video	1191
scroll down to continue	1216
scroll down to continue reading	1124
scroll for more	1124
scroll ke bawah untuk melanjutkan	2321
scroll to continue	1124
scroll to continue with content	1124	2321
scroll to top	1143
scroll untuk melanjutkan membaca	2366
scroll untuk membaca	2321
scrolle weiter	770
scrollen sie weiter	770
""", 'se': """
se # bildene	3213
se # bilder	3213	4176
se # bilderna	4176
se # billeder	710
se # billederne	710
se # foto	3213
se # foton	4176
se # fotos	710
se abonnemang	4062
se abonnement	3208
se abonnementer	595
se alla	4097
se alla # bilder	4176
se alla # bilderna	4176
se alla # foton	4176
se alla bilder	4097	4176
se alla bilderna	4176
se alla erbjudanden	4171
se alla foton	4176
se alle	632	3132
se alle # bildene	3213
se alle # bilder	3213
se alle # billeder	710
se alle # billederne	710
se alle # foto	3213
se alle # fotos	710
se alle abonnementer	705
se alle abonnentfordeler	3097
se alle bildene	3132	3213
se alle bilder	3213
se alle billeder	710
se alle billederne	710
se alle fordele for abonnenter	595
se alle fordelene	3133
se alle fordeler	3133
se alle foto	3213
se alle fotos	710
se alle tilbud	3208
se bildegalleri	3214
se bildene	3213
se bildene her	3132
se bilder	3213	4176
se bilderna	4176
se bildeserie	3214
se bildspelet	4177
se billeder	710
se billederne	710
se billederne her	632
se billedgalleri	711
se billedserie	711
se billedserien	711
se connecter	1821
se connecter avec apple	1894
se connecter avec facebook	1894
se connecter avec google	1894
se erbjudanden	4062
se factura anualmente	1486
se flere billeder	632
se foto	3213
se foton	4176
se fotos	710
se galleri	711
se grafikken her	632	3132
se ha producido un error	1488
se klippet	4097
se klippet i spelaren ovan	4097
se klippet ovan	4097
se klippet over	3132
se kommentarer	720
se liveblog	711
se pris	4152
se prisen	686
se priset	4152
se resultat	91	4145
se resultatene	3182
se resultaterne	678
se resultatet	91	4145
se souvenir de moi	1926
se tilbud	595	3097
se tilbuddet	686
se tilbudene	3097
se tilbudet	3190
se videoen	3196
se videoen her	632	3132
se videoen herunder	632
se videoen nedenfor	632	3132
se videoen ovenfor	632
se videoen over	3132
se videoen under	3132
se videon i spelaren ovan	4097
se videon nedan	4097
se videon ovan	4097
search	1143
sebelumnya	2328
secciones	1415
sections	1143
secure checkout	1090
secure drop	1353
secure payment	1089
secure transaction	1090
seda sisu ei saa kuvada	1579
sedang tren	2352
see # images	1349
see # more images	1349
see # more photos	1349
see # more pictures	1349
see # photos	1349
see # pictures	1349
see all	1143
see all # images	1349
see all # photos	1349
see all # pictures	1349
see all articles by this author	1350
see all images	1349
see all newsletters	1102
see all offers	1345
see all photos	1349
see all pictures	1349
see all plans	1211
see all subscription plans	1211
see also	1138
see artikkel on lukustatud	1588
see at amazon	1327
see comments	1133
see deal	1327
see details	1144
see gallery	1350
see how you did	1328
see images	1349
see it at amazon	1327
see less	1350
see more	1143
see offer	1345
see offers	1345
see original	1144
see photos	1349
see pictures	1349
see plans	1345
see price	1327
see results	91	1328
see subscription options	1092
see the answers	1328
see the gallery	1350
see the map	1144
see the results	91
see video pole enam saadaval	1581
seek to live, currently behind live	1338
seek to live, currently playing live	1338
segarkan halaman	2378
segnala	2448
segnala abuso	2498
segnala commento	2540
segnala il commento	2540
segnala questo commento	2540
segnala refuso	2540
segnala un errore	2448
segnala un errore nell'articolo	2479
segnala un refuso	2540
segnalazione anonima	2529
segueix aquest tema	411
segueix el tema	457
segueix l'autor	411
segueix tota l'actualitat en directe	420
segui	2439
segui argomento	2533
segui autore	2533
segui il tema	2533
segui l'argomento	2533
segui l'autore	2533
segui la diretta	2482
segui questo argomento	2482
segui questo autore	2556
segui questo tema	2482
seguici	2439
seguici su facebook	2439
seguici sui social	2439
seguir	1401	3386
seguir a este autor	1452
seguir al autor	1500
seguir assunto	3501
seguir autor	1500	3429
seguir en el navegador	1478
seguir en la web	1478
seguir este autor	3478
seguir este tema	1452	3429
seguir leyendo	1381	1418
seguir leyendo en	1401
seguir o autor	3478
seguir o tema	3501
seguir sin apoyar	1375
seguir tema	1500	3478
sei d'accordo? vota	2479
sei iscritto	2552
seite #	790
seite # aus #	929
seite # von #	929
seite #/#	929
seite drucken	763
seite neu laden	921
seite teilen	763
seja apoiador	3369
seja apoiadora	3461
seja assinante	3373
seja o primeiro a comentar	3395
seja um apoiador	3369
sekali	2381
sekot autoram	2917
selalu izinkan	2372
selalu tampilkan	2371
selanjutnya	2328
selecciona	446
seleccionar	1487
selecionar	3465
selecione as newsletters que pretende receber	3431
selecione as newsletters que quer receber	3431
select	1346
select a plan	1345
select an amount	1089
select payment method	1089
select plan	1345
select this plan	1345
selecteer	3065
selecteren	3065
selengkapnya	2328
seleziona	2521
selles artiklis	1592
sem som	3450
sem spam	3466
sembunyikan	2329
sembunyikan balasan	2360
sembunyikan komentar	2360
semua artikel penulis	2389
semua berita	2389
semua gim	2363
semua komentar	2325
semua permainan	2363
semua video	2389
senare	4057	4164
senaste	4094
senaste nyheterna	4094
senaste nytt	4094
send	91	709	1348	3212
send a tip anonymously	1353
send an anonymous tip	1353
send anonymt tips	3218
send as gift	1360
send besked	708
send by e-mail	1360
send by email	1360
send by whatsapp	1360
send comment	1358
send dine billeder	715
send e-post til journalisten	3214
send email	1114
send et anonymt tip	715
send et tip	715
send feedback	1133
send inn	91	3212
send inn kommentar	3223
send kommentar	3223
send melding	3211
send message	1347
send som e-mail	723
send som e-post	3227
send til en ven	605
send tip	715
send tips	3218
send to a friend	1114
send via email	1360
send via whatsapp	1360
senden	928
senere	591	698	3093	3202
seneste	629
seneste nyheder	629
seneste nyt	629
sense correu brossa	447
sense tu no seria possible	416
sent daily	1202
sent weekly	1202
senza di te non ce la facciamo	2487
senza vincoli	2488
seotud artiklid	1540
seotud lood	1540
sepa-lastschrift	740
sepete ekle	4382
services partenaires	1845
servicios	1415
ses dosyasini indir	4332
ses oynatici	4371
sesi indir	4332
sesi kapat	4332
sesli dinle	4275
setiap bulan	2381
setiap donasi berarti	2380
setiap kontribusi berarti	2380
setiap rupiah berarti	2380
setuju dan lanjutkan	2371
seu apelido	3485
seu e-mail	3377
seu email	3377
seu nome	3467
seu pedido foi enviado	3497
seu voto foi computado	3441
seu voto foi registrado	3441
seuraa	1711
seuraa aihetta	1711
seuraa kirjoittajaa	1797
seuraa toimittajaa	1797
seuraat jo	1797
seuraava	1720
seuraava artikkeli	1786
seuraava juttu	1718
seuraava kuva	1786
seuraava sivu	1786
seuraava video	1770
seuraavaksi	1720
seuratut aiheet	1797
sezioni	2452
""", 'sf': """
sfoglia gallery	2455
sfoglia il giornale	2426
sfoglia la gallery	2526
""", 'sh': """
share	958	1114	2318	3521
share a gift link	1360
share article	1114
share as gift	1360
share by email	1114
share by text	1114
share by whatsapp	1360
share full article	1114
share gift link	1360
share link	1114
share on	1114
share on bluesky	1114
share on facebook	1114
share on flipboard	1114
share on linkedin	1114
share on pinterest	1114
share on reddit	1114
share on social	1213
share on social media	1213
share on telegram	1114
share on threads	1114
share on x	1114
share on x (twitter	1114
share on your socials	1213
share options	1114
share pe facebook	3555
share save	1114
share share	1114
share story	1114
share this	1114
share this article	1114
share this news	1114
share this on	1114
share this on social media	1114
share this recipe	61
share to facebook	1114
share tweet	1114
share using the buttons below	1213
share via	1114
share via facebook	1114
share via twitter	1114
share with a friend	1114
share with email	1114
share with friends	1213
share with your friends	1114
sharing	1114
shop now	1294
shop the collection	1332
shop the edit	1294
shop the look	1294
shop the story	1294
shop this look	1294
shop this story	1294
shop-tipp	771
show # images	1349
show # more images	1349
show # more photos	1349
show # more pictures	1349
show # photos	1349
show # pictures	1349
show # replies	1358
show all	1143
show all # images	1349
show all # photos	1349
show all # pictures	1349
show all images	1349
show all photos	1349
show all pictures	1349
show and accept	1335
show caption	1143
show comments	1133
show content	1335
show external content	1129
show gallery	1350
show image	1144
show images	1349
show less	1143
show map	1144
show more	1143
show more replies	1358
show more sharing options	1114
show original	1144
show password	1345
show photos	1349
show pictures	1349
show replies	1358
show results	91	1328
show this content	1335
show transcript	1338
show translation	1144
shrani	3968
shrani izbiro	4019
shrani nastavitve	4019
shrani recept	61
shrani za pozneje	4047
""", 'si': """
si din mening	3123
sicher und anonym hinweise senden	934
sida # av #	4176
sida #/#	4176
side # af #	710
side # av #	3213
side #/#	710	3213
sie folgen diesem autor	941
sie folgen diesem thema	941
sie folgen diesem thema bereits	941
sie haben bereits abgestimmt	904
sie haben bereits ein konto	851
sie haben bereits ein konto? anmelden	851
sie haben den newsletter abonniert	842
sie haben einen fehler gefunden	782
sie haben noch kein abo	851
sie haben noch kein konto	925
sie haben schon ein abo	925
sie haben sich erfolgreich angemeldet	927
sieh dir diesen beitrag auf instagram an	820
siehe auch	787
siga	3386
siga ao vivo	3470
siga em direto	3470
siga este autor	3429
siga-nos	3386
sign in	1092
sign in / register	1092
sign in or sign up	1092
sign in with apple	1345
sign in with email	1345
sign in with facebook	1345
sign in with google	1345
sign me up	1102
sign out	1092
sign up	1092
sign up for corrections and clarifications	1133
sign up for free	1092
sign up for our newsletter	1102
sign up here	1102
sign up now	1092
sign up or log in	1211
sign up to our newsletter	1202
sign up using email and password	1299
sign up using google	1299
sign up with apple	1345
sign up with email	1345
sign up with facebook	1345
sign up with google	1345
sign up with your email	1202
signaler	1850
signaler ce commentaire	1947
signaler ce message	1947
signaler un abus	1885
signaler une erreur	1858
signaler une faute	1885
signaler une faute d'orthographe	1885
sigue este tema y recibe avisos	1452
sigue leyendo	1415
sigue leyendo debajo	1406
sigues a este autor	1522
sigues este tema	1522
siguiendo	1401
siguiente	1418
siguiente foto	1520
siguiente imagen	1520
siguiente noticia	1415
siirry aihesivulle	1786
siirry etusivulle	1786
siirry kauppaan	1764
siirry keskusteluun	1795
siirry lahjoitussivulle	1777
siirry reseptiin	61
siirry sivun alkuun	1786
siirry tapahtumaan	1764
siirry tarjoukseen	1764
siirry visaan	1760
sikeresen feliratkozott	2208
sikr dig billetter	686
sikr dig en plads	686
sikre deg billett	3190
sikre deg plass	3190
silencia	431
silenciar	1472	3450
sim, quero	3458
simak juga	2326
similar articles	1138
similar posts	1138
similar stories	1138
simpan	2318
simpan artikel	2351
simpan pengaturan	2371
simpan preferensi	2371
simpan resep	61
simpan untuk dibaca nanti	2351
simpan untuk nanti	2412
sin comentarios	1411
sin permanencia	1457
sin spam	1488
single contribution	1089
singola	2518
sintesi generata dall'ia	2532
sinu e-post	1590
sinu e-posti aadress	1563
sinu nimi	1591
sinua voisi kiinnostaa	1718
siradaki haber	4282
siradaki video	4371
sirala	4326
siralama	4326
sisa waktu	2368
sisesta kehtiv e-posti aadress	1590
sisesta oma e-posti aadress	1563
sisesta summa	1587
siste	3129
siste nyheter	3129
siste nytt	3129
sisu ei ole saadaval	1579
sisu on blokeeritud	1579
sisu pole saadaval	1579
sisuturundus	87	1538
sisuturunduse artikkel	1547
site map	1143
siteden devam et	4337
sitemap	1143
sivu #/#	1785
sivun alkuun	1786
""", 'sj': """
sjekk e-posten din	3211
sjekk innboksen	3211
sjekk innboksen din	3211
sjekk pris	3190
""", 'sk': """
skabt med ai	718
skaito sintetinis balsas	2834
skaitomiausi	2794
skaitomiausi straipsniai	2794
skaitomiausia	2794
skaitykite daugiau	2794
skaitykite su prenumerata	2842
skaitykite toliau	2792
skaityti daugiau	2799
skaityti komentarus	2798
skaityti toliau	2792
skaityti visus komentarus	2798
skal udfyldes	708
skaneeri qr-kood	1583
skaneeri qr-koodi	1583
skann qr-koden	3198
skanna qr-koden	4161
skannaa qr-koodi	1772
skapa ett gratis konto	4062
skapa ett konto	4062
skapa gratis konto	4062
skapa konto	4062
skapa konto gratis	4062
skapad av ai	4184
skapad med ai	4184
skaties bildes	2868
skaties foto	2868
skaties video	2868
skatieties video	2868
skeniraj qr kod	3827
skeniraj qr-kodo	4024
skenirajte qr kod	3827
skenirajte qr kod i preuzmite aplikaciju	3827
skenirajte qr-kodo	4024
skenirajte qr-kodo in prenesite aplikacijo	4024
skicka	91	4175
skicka dina bilder	4181
skicka in	91	4175
skicka in dina bilder	4181
skicka in ditt tips	4181
skicka kommentar	4186
skicka meddelande	4174
skicka tips	4181
skicka via e-post	4190
skift cookieindstillinger	618
skift dine cookieindstillinger	618
skip ad	1083
skip ads	1124
skip advertisement	1124
skip backward # seconds	1338
skip for now	1083
skip forward # seconds	1338
skip past newsletter promotion	1102
skip this	1083
skip to content	1143
skip to footer	1143
skip to main content	1143
skip to navigation	1143
skip to recipe	61
skirkite # % gpm	2840
skirkite mums # %	2840
skjul	634	3134
skjul annonce	725
skjul annonse	3229
skjul bildetekst	3214
skjul billedtekst	711
skjul svar	3223
skocz do przepisu	61
skok na recept	61
skomentuj	3252	3260
skontrolujte si e-mail	3936
skopiowano do schowka	3356
skopiowano link	3252
skopiuj adres	3252
skopiuj link	3252
skrij odgovore	4044
skrij oglas	4049
skriv din kommentar	621	3123	4088
skriv din kommentar her	621	3123
skriv en kommentar	621	3123	4088
skriv et svar	632
skriv inn e-post	3103
skriv inn e-postadressen din	3103
skriv kommentar	621
skriv til forfatteren	711
skriv ut	3109	4076
skriv ut artikeln	4076
skriv ut artikkelen	3227
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	3109
skriv ut sidan	4190
skriv ut siden	3227
skru av adblock	3203
skru av annonseblokkering	3203
skru av lyd	3196
skype	1115
""", 'sl': """
sla advertentie over	2955
slajd # z #	3342
sledi avtorici	4046
sledi avtorju	4046
sledi temi	4046
sledite temi	4046
sledovat autora	579
sledovat autorku	579
sledovat online	568
slide # of #	1349
slide # van #	3069
slik beskytter vi kildene	3218
slik jobber vi med rettelser	3218
slik retter vi feil	3218
slik skrur du av adblock	3203
slika # od #	3839	4036
slika #/#	3839	4036
slika u slici	3825
slika v sliki	4022
slobodan iznos	3832
sluit	2968
sluit advertentie	3084
sluit galerij	3070
sluiten	2930
slut annons	4191
""", 'sm': """
smaller text	1360
smanji slova	3851
smetti di seguire	2533
sms	1115
""", 'sn': """
snapchat	1115
snelheid	3055
sniegt atsauksmi	2915
snimak nije dostupan	3825
snimka nije dostupna	3825
""", 'so': """
so deaktivieren sie ihren adblocker	918
so gehen wir mit fehlern um	938
so nutzen wir ki	937
so schalten sie den adblocker aus	918
sobre el autor	1415
sobre la firma	1415
sobrenome	3467
social	2439
social media	766	1119
sociala medier	4077
sociale media	2951
sociale medier	608
soitin latautuu	1770
solicitud enviada	1518
solitaire	542	1329	1910	3915
solo gli abbonati possono commentare	2479
solo los suscriptores pueden comentar	1447
solo para suscriptores	1486
solo per abbonati	2520
solo per gli abbonati	2520
something went wrong	1202	1348
something went wrong, please try again	1347
something went wrong, please try again later	1347
something went wrong. please try again	1202
something went wrong. please try again later	1102
sommaire	1857
son dakika	4282
son dakika haberleri	4282
son dakika haberlerini almak ister misiniz	4338
son haberler	4282
sonda	92	3317
sonda dnia	3316
sondage	92
sondage du jour	91
sondagem	92
sondaggio	92
sondaj	92
sondajul zilei	91
sonra oku	4275
sonraki	4284
sonraki haber	4282
sonraki sayfa	4284
sonraki video	4371
sonraki yazi	4378
soovid saada teavitusi	1584
sopa de letras	1469
sopa de lletres	428
sorodna novica	3965
sorodne novice	3965
sorodne vsebine	3965
sorotan	2326
sorrend	2293
sorry, this video is not available	1338
sort by	1133	1359
sort by best	1358
sort by newest	1358
sort by oldest	1358
sort by: newest	1358
sorteer op	3079
sorter efter	720
sorter etter	3223
sortera	4187
sortera efter	4186
sorteren op	3079
sortering	3224
sortieren nach	939
sortierung	940
sortiraj	3848
sortiraj po	3847
sortuj	3353
sortuj od	3352
sosiaalinen media	1711
sosiale medier	3110
sostieni	2421
sostienici	2421
sottotitoli	2506
sous-titres	1914
soutenez-nous	1812
soutenir	1812
soutenir par un don	1957
soyad	4349
soyadiniz	4349
soziale medien	766
soziale netzwerke aktivieren	911
""", 'sp': """
spam yok	4348
spander en kaffe	3205
spannend	787
spar # %	706	3209
spar #%	706	3209
spara	4076
spara # %	4172
spara artikel	4076
spara artikeln	4076
spara artikeln till senare	4076
spara recept	61
spara receptet	61
spara till senare	4076
spara val	4156
spausdinti	2797
special offer	1092
spedizione gratuita	2537
speel mee	3043
speel nu	3043
speel video	3054
speel video af	2992
speichern	763
spela klipp	4159
spela nu	4145
spela upp	4097	4160
spela upp video	4159
spela video	4159
spelaren laddas	4159
speler wordt geladen	3054
speltid #	4160
spende	736
spende einrichten	922
spende jetzt	736
spenden	736
spenden sie	736
spenden sind steuerlich absetzbar	922
spendenkonto	846
spendier uns einen kaffee	922
spendiere uns einen kaffee	922
spendieren sie uns einen kaffee	922
spil her	678
spil med	678
spil nu	678
spill ansvarlig	3117
spill av	3132
spill av video	3132
spill av video her	3132
spill her	3182
spilleren lastes	3196
spomni me kasneje	3972
sponseret indhold	725
sponset	3113
sponset innhold	3113
sponsor	4362
sponsor content	1124
sponsored	770	961	1124	3010
sponsored content	1124
sponsored links	1124
sponsored message	1124
sponsored message - story continues after this	1124
sponsored post	1124
sponsored stories	1138
sponsoreret	613
sponsoreret indhold	613
sponsorizzato	2443
sponsorizzato da	2537
sponsorlu	4277
sponsorlu haber	4277
sponsoroitu	1712
sponsrat	4080
sponzorirana vsebina	3964
sponzorirano	3763	3964
sponzorisani tekst	3763
sponzorisano	3763
spotify	1115
spotted a mistake	1133
spotted an error	1133
spravovat souhlas	548
sprejmem	3980
sprejmem vse	4020
sprejmi	3980
sprejmi in nadaljuj	4019
sprejmi vse	3980
spremeni velikost pisave	4047
spremi	3767
spremi odabir	3823
spremi postavke	3823
spremi recept	61
spremi za kasnije	3851
spring naar recept	61
spring til indhold	711
springe zum rezept	61
spustit audio	551
spustit video	551
""", 'st': """
sta advertenties toe	3060
sta meldingen toe	3057
stai seguendo questo argomento	2556
stai seguendo questo autore	2556
stai usando adblock	2549
stai usando un ad blocker	2549
stai usando un adblock	2549
stampa	2438
stampa articolo	2438
stampa la ricetta	61
stampa questo articolo	2490
stampa ricetta	61
standard digital	1211
standardy redakcyjne	3347
start de quiz	3043
start free trial	1092
start quiz	1328
start quizen	3182
start quizzen	678
start slideshow	1350
start subscription	1092
start the quiz	1328
starta quiz	4145
startseite	787	790
stay connected	1102
stay in the know	1102
stay informed	1102
stay logged in	1345
stay signed in	1345
stay up to date	1102
ste opazili napako	4040
ste pozabili geslo	4031
steady	736
stel in als voorkeursbron	3081
stel je vraag aan onze ai	2987
stellenmarkt	830
stelling	92
stelling van de dag	91	3043
stem	91	683	3044	3187
stem her	91	632	3132
stem i afstemningen	632
stem i avstemningen	3132
stem mee	3043
stem nu	91	2990
stemmen	91	3044
stemmen din er registrert	3182
steun ons	2931
steun ons op patreon	3061
steun ons via patreon	3061
stichworte	787
stikkord	3129
stimme abgeben	91	904
stimmen sie ab	830
stopt automatisch	3005
stories for you	1138
story continues	1124
story continues below	1124
straipsnis prieinamas tik prenumeratoriams	2792
stran # od #	4036
stran #/#	4036
strana # od #	3839
strana # z #	567	3938
strana # ze #	567
strana # zo #	3938
strana #/#	567	3938
stranica # od #	3839
stranica #/#	3839
stream type live	1338
strictly necessary cookies	1129
strinjam se	3980
strinjam se in nadaljujem	4019
strinjam se s prikazom zunanje vsebine	3980
strojno prevedeno	3846	4043
strona # z #	3342
strona #/#	3342
stt	1724
stt-afp	1724
stt-reuters	1724
stumbleupon	1115
stumm	915
stummschalten	914
stummschaltung aufheben	914
stuur door	3030
stuur een anonieme tip	3074
stuur een correctie	2995
stuur een tip	3074
stuur je foto of video	3074
stuur je foto's in	3074
stuur je tip	3074
stworzone przez ai	3350
""", 'su': """
su questo argomento	2491
su voto ha sido registrado	1464
sua mensagem	3467
sua mensagem foi enviada	3466
suara anda telah dicatat	2360
suara anda telah direkam	2360
suara dihasilkan ai	2367
subiect	3612
subiecte	3528
subject	1348
submit	91	1084	1348
submit a correction	1133
submit comment	1133
submit vote	91	1328
submit your vote	91
subscreva a newsletter	3377
subscreva gratuitamente	3431
subscrever	3377
subscrever newsletter	3377
subscribe	1092
subscribe by email	1102
subscribe for free	1092
subscribe here	1092
subscribe now	1092
subscribe to continue	1092
subscribe to continue reading	1092
subscribe to get the latest posts sent to your email	1102
subscribe to our newsletters	1102
subscribe to read	1092
subscribe today	1092
subscribe via email	1102
subscriber benefit	1332
subscriber benefits	1332
subscriber exclusive	1211
subscriber offer	1332
subscriber only	1092
subscriber rewards	1332
subscriber-only	1092
subscriber-only content	1211
subscribers get more	1211
subscribers only	1092
subscription options	1092
subscriu-t'hi	389
subscriu-te	389
subskrybuj	3242
subskrybuj teraz	3337
subtitel	2368
subtitles	1339
subtitles off	1338
subtitles settings	1338
subtitrare	3571
success! check your inbox	1248
successivo	2455
suche	790	931
suchen	790
sudah berlangganan	2383
sudah punya akun	2309
sudoku	428	542	683	905	1019	1329	1469	1761	1910	2251	2365	2502	3044	3187	3317	3446	3567	3819	3915	4015	4149	4330	4570
sudoku do dia	3486
suggerisci una correzione	2471
suggest a correction	1133
suggested	1138
suggested articles	1138
suivant	1857
suivez notre direct	1897
suivez notre live	1962
suivez nous	1841
suivez-nous	1841
suivi	1841
suivre	1841
suivre ce sujet	1841
suivre ce sujet et recevoir une alerte	1887
suivre cet auteur	1841
suivre l'auteur	1941
suivre l'autrice	1941
suivre le direct	1932
suivre notre direct	1932
sujet	1961
sujets	1854
suka	2361
sukunimi	1784
sukurta dirbtinio intelekto	2848
sukurta su di	2848
sul pole kontot	1588
sulge	1546
sulge galerii	1592
sulge reklaam	1547
sulje	1701
sulje galleria	1786
sulje mainos	1800
sullo stesso argomento	2452
sullo stesso tema	2452
sumbang	2308
summary by ai	1184
summary generated by ai	1357
sunt de acord cu prelucrarea datelor cu caracter personal	3588
sunt de acord cu prelucrarea datelor personale	3588
suora	1771
suoraan reseptiin	61
suositellut	1718
suositeltu	1781
suosittelee outbrain	1800
suosittelemme	1718
suosituimmat	1718	1796
suosituin	1781
suositut	1796
support local journalism	1085
support our journalism	1085
support our work	1085
support quality journalism	1085
support the author	1085
support this site	1085
support us	1085
support us on patreon	1085
support us today	1085
supported by	1124
sur ce sujet	1854
sur le web	1854
surt de la pantalla completa	430
survei	92
suscribete	1381
suscribirme	1381
suscribirse	1381
suscribirse a este autor	1522
suscribirse a este tema	1522
suscribite	1457
suscribite ahora	1457
suscripciones	1381
susijusios naujienos	2794
susisiekti su redakcija	2847
sutikti ir rodyti	2832
sutikti su visais	2810
sutinku	2810
sutinku su visais	2832
suurem tekst	1597
suurempi teksti	1798
suurenda	1582
suurenda pilti	1592
suurenna	1771
suurenna kuva	1720
""", 'sv': """
svaki petak. besplatno. bez spama	3837
svar	621	721	3123	3224
svara	4088	4187
svi komentari	3767
svi tekstovi autora	3840
svrha uplate: donacija	3832
""", 'sw': """
swisha en slant	4058
swisha ett bidrag	4169
swisha till oss	4169
""", 'sy': """
syarat dan ketentuan	2324
syarat dan ketentuan | kebijakan privasi	2324
syndication rights	1354
synes godt om	721
""", 'sz': """
szavazok	91
szavazz	91	2251
szavazzon	91	2204
szerezd meg a google playen	2267
szerezze be: google play	2267
szintetikus hang olvassa fel	2265
szudoku	2251
szukaj	3267
szybki przelew	3334
""", "t'": """
t'ha agradat aquest article	405
""", 'ta': """
ta bort annonser	4080
ta quiz	3182
ta quizzen	3182
ta testen	3182
ta video ni na voljo	4022
ta vsebina ni na voljo	4019
taasesituse kiirus	1581
taboolan suosittelema	1800
tack! kolla din inkorg	4174
tag	2326	2452	4533
tag quiz	678
tag testen	678
tag-uri	3528
tagasi avalehele	1592
taggar	4094
tagged	1138
tagger	3129
tagi	3264
tagovi	3764
tags	629	787	965	1138	1415	1854	2326	2452	2965	3399	4533
taguri	3528
tahunan	2381
tai	1781
taille de la police	1943
taille de police	1943
taille du texte	1840
taip pat skaitykite	2794
tak for at du stemte	678
tak for din besked	708
tak for din henvendelse	708
tak for din stemme	91	678
tak for din tilmelding	600
tak for tilmeldingen	708
tak! tjek din indbakke	708
takaisin alkuun	1786
takaisin etusivulle	1786
takarir	2368
take our poll	1328
take our survey	1133
take the poll	1328
take the quiz	1328
takibi birak	4358
takip ediliyor	4358
takip ediyorsunuz	4379
takk for at du stemte	91
takk for din henvendelse	3211
takk for din stemme	91	3182
takk for meldingen	3211
takk for stemmen din	3182
takk! sjekk innboksen	3211
takma adiniz	4365
talebiniz alindi	4376
tallenna	1710
tallenna asetukset	1767
tallenna juttu	1710
tallenna resepti	61
tallenna valinnat	1767
tallennettu	1799
talvez mais tarde	3368
tam ekran	4333
tamanho da fonte	65	3385
tamanho da letra	3480
tamanho do texto	65
tambahkan balasan	2401
tambahkan ke keranjang	2411
tambahkan sebagai sumber pilihan	2394
tampilkan asli	2329
tampilkan balasan	2360
tampilkan konten	2371
tampilkan lebih banyak	2328
tampilkan lebih sedikit	2329
tampilkan postingan	2371
tampilkan semua	2389
tampilkan subtitel	2367
tanpa spam	2385
tap to enlarge	1350
tap to unmute	1338
tapahtui virhe	1784
tarayicida devam et	4337
tarayicidan devam et	4337
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tarik persetujuan	2371
tarjoa kahvi	1777
tarjoa meille kahvit	1777
tartalom	2204
tasuline sisu	1599
tasuta kohaletoimetamine	1578
tauko	1771
tautan berhasil disalin	2351
tautan disalin	2318
tautan telah disalin	2351
tavs e-pasts	2885
""", 'te': """
te has suscrito correctamente	1453
te puede gustar	1415
te puede interesar	1415
te quedan # caracteres	1447
te recomendamos	1415
te vsebine ne moremo prikazati	4019
te-ai abonat cu succes	3611
te-ar putea interesa	3528
teata kommentaarist	1595
teata veast	1544
teavita veast	1544
tee kertalahjoitus	1777
tee lahjoitus	1702
tee testi	1760
tee tilaus	1780
tee visa	1760
teemad	1582
tehisintellekti loodud	1594
teilen	763
teilen auf	763
teilen und weiterempfehlen	763
teilnahme ab # jahren	771
teised loevad	1540
tek seferlik	4267
tek seferlik destek	4343
teka-teki silang	2365
tekkis viga. proovi hiljem uuesti	1590
tekrar izle	4371
tekst gaat door onder advertentie	3084
tekst loopt door onder de advertentie	2955
tekst se nastavlja nakon oglasa	3763
tekst sponsorowany	87
tekst wygenerowany automatycznie	3350
teksten er automatisk genereret	718
teksten er automatisk generert	3221
tekstgrootte	65	2950
tekstgrootte aanpassen	3082
teksti on tuotettu automaattisesti	1793
teksti suurus	1597
tekstimainos	1712
tekstin koko	65
teksting	3197
tekstitykset	1771
tekstitys	1771
teksto dydis	2851
tela cheia	3450
telefon	566	709	2282	3212	3341	3838	4035	4175
telefonnummer	709	928	3212	4175
telefoon	3068
telefoonnummer	3068
telegram	1115	3638
teljes cikk	2204
telli	1538
telli kohe	1538
telli raamat	1577
tellija soodustus	1577
tellijale	1538
tellijana saad artiklit jagada	1543
tellijatele	1538
tema	3129
tema dana	3764
temaer	3129
temas	1415	3399
temas relacionados	1415
temat	3341
tematy	3264
teme	3826	4023
temes relacionats	420
temi	2452
temi sledite	4046
temos	2794
tempo #x	825
tempo attuale	2506
tempo atual	3450
tempo corrente	2506
tempo de leitura	3402
tempo di lettura	2455
tempo estimado de leitura: # minutos	3385
tempo restante	2506	3450
tempo rimanente	2506
temps actual	431
temps actuel	1914
temps de lecture	1857
temps de lecture : # min	1857
temps restant	431	1914
tendances	1854
tendencias	1415
tendenze	2452
tentang kami	2341
tentang penulis	2390
tento obsah nelze zobrazit	548
teraz nie	3872
terbaru	2326
tercih edilen kaynak olarak ekle	4358
tercihleri kaydet	4335
terima dan lanjutkan	2371
terima kasih atas dukungan anda	2407
terima kasih atas partisipasi anda	91
terima kasih atas suara anda	2360
terima kasih telah memilih	2360
terima kasih, pesan anda telah terkirim	2385
terima semua	2324
terima semua cookie	2324
terjadi kesalahan	2386
terjemahan otomatis	2368
terkait	2326
terkini	2326
terlama	2361
termini e condizioni	2445
termos de uso	3392
terms	1129
terms & conditions	1129
terms and conditions	1129
terms apply	1211
terms of service	1129
terms of use	1129
terpopuler	2326
terpopuler hari ini	2352
tersedia di app store	2374
tersedia di google play	2374
terug naar boven	2968
terug naar de homepage	3070
terug naar home	3070
test deg selv	3182
test dig selv	678
test din viden	678
test din viden i ugens quiz	632
test dine kunnskaper	3182
test je kennis	3043
test kunnskapene dine	3182
test kunnskapene dine i ukas quiz	3132
test uw kennis	3043
testa dina kunskaper	4145
testa dina kunskaper i veckans quiz	4097
testaa tietosi	1760
testaa tietosi viikon visassa	1720
teste os seus conhecimentos	3444
teste seus conhecimentos	3444
testen	741
testez gratuitement	1821
testez vos connaissances	1885
testez vos connaissances avec notre quiz	1885
testez-vous	1910
testirajte svoje znanje	3818
tetap masuk	2384
tetszik	2187	2293
text lizenzieren	935
text size	1114
text version	1143
text wird unten fortgesetzt	772
textning	4160
texto gerado por ia	3419
textstorlek	65
""", 'th': """
thank you	1084
thank you for subscribing	1202
thank you for voting	91	1328
thank you for watching	1216
thank you for your message	1347
thank you for your submission	1347
thank you to our sponsors	1124
thank you! check your inbox	1347
thank you! check your inbox to confirm	1347
thank you! please check your inbox	1248
thanks for subscribing	1102
thanks for voting	91	1328
thanks for watching	1216
thanks for your message	1347
thanks to our sponsors	1124
thanks! please check your inbox	1248
the article continues below	1216
the link has been copied	1360
the player is loading	1338
the story continues below	1216
the video player is currently playing an ad	1182
theater mode	1339
thema	787
thema folgen	941
thema's	2965
themen	787
themen folgen	941
there are no comments yet	1133
there was an error, please provide a valid email address	1202
these are external links and will open in a new window	1114
this article is for subscribers	1345
this article is locked	1345
this article is only for subscribers	1345
this article is only for those who subscribe	1345
this audio is ai-generated	1338
this audio is auto generated	1338
this audio is auto-generated	1338
this audio is no longer available	1338
this audio was generated by ai	1338
this clip is no longer available	1338
this comment has been deleted	1358
this comment has been removed	1358
this comment was deleted	1358
this content can't be displayed	1335
this content cannot be displayed here	1335
this content cannot be shown	1335
this content is blocked	1335
this content is locked	1345
this content is not available	1335
this embed is not available	1335
this field is required	1347
this is an advertisement	1124
this story is locked	1345
this summary was created by ai	1357
this summary was generated by ai	1357
this summary was made by ai	1357
this summary was written by ai	1357
this video can not be played	1182
this video can't be played in your country	1338
this video cannot be played	1182	1338
this video cannot be played in your country	1338
this video is no longer available	1338
this video is not available	1338
this video is not available in your country	1338
this video is not available in your region	1338
threads	1115
""", 'ti': """
ti consigliamo	2452
ti potrebbe interessare	2452
ti potrebbero interessare	2452
ticker	787
ticket kaufen	908
tickets bestellen	908
tickets buchen	908
tickets kaufen	908
tickets on sale now	1332
tickets sichern	830	908
tid #	4160
tidak ada pendapat	2361
tidak suka	2361
tidak tahu	2361
tidak terima kasih	2307
tidak, terima kasih	2307
tiempo actual	1472
tiempo de lectura	1418
tiempo estimado de lectura: # minutos	1400
tiempo restante	1472
tietosuoja	1713
tietosuoja-asetukset	1767
tietosuojaseloste	1767
tijdsduur #	3055
tiket	2399
tiktok	1115
til arrangementet	3190
til bildeserien	3214
til billedserien	711
til butikken	3190
til direktesenteret	3214
til donasjonssiden	3205
til donationssiden	702
til forsiden	629	3129
til gavesiden	3205
til nettbutikken	3190
til produktet	3190
til quizen	3182
til quizzen	678
til shoppen	686
til spillet	3182
til temasiden	3214
til tilbuddet	686
til tilbudet	3190
til toppen	632	3132
til webshoppen	686
tilaa	1703
tilaa ilmoitukset	1773
tilaa ja lue	1780
tilaa kirja	1764
tilaa nyt	1703
tilaa uutiskirje	1706
tilaa uutiskirjeet	1706
tilaajaedut	1764
tilaajaetu	1764
tilaajalle	1703
tilaajille	1703
tilaukset	1703
tilaus onnistui	1783
tilausvaihtoehdot	1780
tilbage til forsiden	711
tilbage til toppen	711
tilbake til forsiden	3214
tilbake til toppen	3214
till appen	4161
till bildspelet	4177
till butiken	4152
till direktrapporten	4177
till donationssidan	4169
till dossiern	4177
till erbjudandet	4062
till evenemanget	4152
till liverapporten	4177
till produkten	4152
till quizet	4145
till receptet	61
till resultatet	4145
till shoppen	4152
till spelet	4145
till startsidan	4094
till temasidan	4177
till toppen	4097
tillad	698
tillad alle	690
tillad alle cookies	689
tillad altid	690
tillad annoncer	701
tillad ikke	698
tillad indhold	689
tillad notifikationer	695
tillad og vis	618
tillad reklamer	701
tillat	3202
tillat alltid	3194
tillat annonser	3204
tillat innhold	3193
tillat og fortsett	3120
tillat og vis	3120
tillat varsler	3199
tillbaka till startsidan	4177
tillbaka till toppen	4177
tilmeld	600
tilmeld dig	600
tilmeld dig nyhedsbrevet	600
tilmeld mig	708
tilmeld nyhedsbrev	600
tilpas indstillinger	689
tilpass innstillinger	3193
timp curent	3571
timp de citire # min	3530
tin sau	4533
tinggalkan balasan	2360
tinggalkan komentar	2325
tip us	1085
tips en venn	3109
tips van de redactie	2965
tipsa	4076
tipsa oss	4088
tirar o som	3449
tisk	478
tisk receptu	61
titlovi	3826
titulky	552	3924
""", 'tj': """
tjek din e-mail	708
tjek din indbakke	708
""", 'to': """
to pole jest wymagane	3340
to polje je obvezno	4034
to the donation page	1343
to the dossier	1350
to the homepage	1350
toate articolele	3592
toate articolele autorului	3592
toate jocurile	3565
toate videoclipurile	3592
tocca per attivare l'audio	2546
today's most read	1215
today's paper	1143
today's top stories	1138
todos los comentarios	1411
todos los juegos	1467
todos los pasatiempos	1467
todos os artigos do autor	3473
todos os artigos do especial	3499
todos os jogos	3444
todos os meses	3462
toestaan	3058
toestemming	2957
toestemming beheren	3051
toestemming intrekken	3051
toestemming vragen voor overname	3075
toeta	1538
toeta meid	1538
toevoegen aan leeslijst	3030
toevoegen aan mijn onderwerpen	3081
toggle	1143
toggle caption	1143
toimetus soovitab	1540
toimitus suosittelee	1718
toista	1720	1771
toista video	1770
toistonopeus	1770
toko kami	2366
tolak semua	2372
tolak semua cookie	2405
ton an	914
ton aus	914
ton ausschalten	914
ton einschalten	914
tonen en accepteren	3051
tonton juga	2410
tonton lagi	2406
tonton ulang	2406
toon # afbeeldingen	3069
toon # afbeeldingen bekijken	3069
toon # antwoorden	3079
toon # beelden	3069
toon # beelden bekijken	3069
toon # foto's	3069
toon # foto's bekijken	3069
toon afbeeldingen	3069
toon afbeeldingen bekijken	3069
toon alle # afbeeldingen	3069
toon alle # afbeeldingen bekijken	3069
toon alle # beelden	3069
toon alle # beelden bekijken	3069
toon alle # foto's	3069
toon alle # foto's bekijken	3069
toon alle afbeeldingen	3069
toon alle afbeeldingen bekijken	3069
toon alle beelden	3069
toon alle beelden bekijken	3069
toon alle foto's	3069
toon alle foto's bekijken	3069
toon alles	2969
toon antwoorden	3079
toon beelden	3069
toon beelden bekijken	3069
toon bijschrift	3070
toon deze inhoud	2985
toon en accepteer	3051
toon foto's	3069
toon foto's bekijken	3069
toon galerij	3070
toon inhoud	2957
toon meer	2968
toon minder	2968
toon origineel	2969
toon reacties	2961
toon resultaten	91	3043
toon transcript	3054
toon vertaling	2969
toon wachtwoord	3064
top articles	1138
top artikel	787
top comments	1133
top headlines	1138
top latest discussions	1143
top news	1138
top stories	965	1138
top-artikel	787
top-news	787
top-themen	787
tophistorier	629
topics	1138
topik	2326
topik terkait	2326
toppnyheter	4094
toppsaker	3129
topthemen	787
toque para ativar o som	3491
torna a dalt	451
torna a l'inici	451
torna a la portada	451
torna all'indice	2554
torna all'inizio	2455
torna alla home	2526
torna alla homepage	2526
torna amunt	451
torna in alto	2526
torna indietro	2456
torna su	2455
torne-se apoiador	3461
torne-se assinante	3369
torne-se membro	3369
total votes: #	92
totes les fotos	451
tots els articles de l'autor	451
tots els butlletins	413
tots els jocs	426
toujours afficher	1917
toujours afficher ce type de contenu	1877
toujours autoriser	1918
tous les articles de cet auteur	1965
tous les articles du dossier	1962
tous les commentaires	1850
tous les dons comptent	1923
tous les jeux	1908
tous les mois	1924
tous nos jeux	1908
tous ses articles	1875
tout accepter	1847
tout afficher	1858
tout le dossier	1932
tout refuser	1847
tout voir	1857
toute l'actu	1854
toute reproduction interdite	1967
toutes les photos	1857
""", 'tr': """
trabaja con nosotros	1442
trabalhe connosco	3421
trabalhe conosco	3421
tracking ablehnen	777
tracking widerrufen	777
tracking-einstellungen	777
tradotto automaticamente	2532
traduction automatique	1914
traduit automatiquement	1940
tradus automat	3597
traduzido automaticamente	3477
traduzione automatica	2506
trajanje	3826	4023
trajanje #	3826	4023
trakteer ons op een kop koffie	3061
trakteer ons op koffie	2931
traktir kami kopi	2380
trang sau	4535
transcriere	3571
transcript	1339	3055
transcription	1914
transferencia bancaria	1380
transkrip	2368
transkripsjon	3197
transkript	915	3826	4160	4333
transkript anzeigen	914
transkript herunterladen	914
transkript lesen	914
transkription	4160
transkrypcja	3328
translated automatically	1357
translated by ai	1184
translated with ai	1357
transparenzhinweis	934
transport gratuit	3602
transskription	693
trascrizione	2506
traueranzeigen	830
treballa amb nosaltres	407
trefwoorden	2965
trek toestemming in	3051
trekk samtykket tilbake	3193
trekk tilbake samtykke	3193
trend	4282
trending	787	1138	2326	2965	3399
trending deals	1124
trending now	1138
trending stories	1138
trending today	1138
trending topics	1138
trenutno vreme #	3825
trenutno vrijeme #	3825
tria	446
tria el teu pla	445
tria un pla	445
trier par	1906
trimite	91	3521
trimite comentariu	3562
trimite comentariul	3562
trimite pe email	3521
trimite pe whatsapp	3555
trimite unui prieten	3555
trotzdem weiterlesen	921
try it free	1092
""", 'tt': """
tt	4124
tt-afp	4124
tt-reuters	4124
tts	2365
""", 'tu': """
tu apoyo marca la diferencia	1516
tu correo	1518
tu e-mail	1388
tu email	1388
tu mensaje	1489
tu mensaje ha sido enviado	1488
tu nombre	1489
tu nombre de usuario	1506
tu solicitud ha sido enviada	1518
tu voto ha sido registrado	1464
tu voto se ha registrado	1464
tudo sobre	3399
tue riippumatonta journalismia	1702
tuitar	3385
tuitear	1400
tulis balasan	2360
tulis komentar	2325
tulis komentar anda	2401
tulis komentar anda di sini	2341
tulosta	1710
tulosta artikkeli	1798
tulosta juttu	1710
tulosta resepti	61
tumblr	1115
tunnuksen luominen on maksutonta	1703
tuoreimmat	1718
tuoreimmat uutiset	1718
turinio rinkodara	2801
turinys nepasiekiamas	2832
turn on	1366
turn on alerts	1342
turn on notifications	1342
tutte le notizie	2526
tutti gli aggiornamenti qui	2482
tutti gli articoli dell'autore	2529
tutti gli articoli dello speciale	2554
tutti gli articoli di questo autore	2557
tutti i commenti	2448
tutti i diritti di riproduzione riservati	2558
tutti i giochi	2500
tutti i suoi articoli	2557
tutti i video	2526
tutup	2307
tutup galeri	2410
tutup jendela	2410
tutup menu	2410
""", 'tw': """
tweet	1114	2318	2438
tweet laden	911
tweet this	1114
tweeta	4076
tweeter	1840
tweetle	4275
tweetnij	3252
tweetnout	478
twitter	1115
twitter-inhalte erlauben	775
twittern	763
""", 'ty': """
tyck till	4088
tylko dla zalogowanych	3337
tylko w serwisie	3264
type your email	1102
""", 'u ': """
u bent aangemeld	3067
u fokusu	3764
u galeriju	3840
u gebruikt een adblocker	3059
u hebt al gestemd	3043
u heeft uw limiet bereikt	3064
u ovom tekstu	3840
u volgt dit onderwerp al	3081
u web shop	3821
u web trgovinu	3821
""", 'ud': """
udfyld feltet	708
udskriv	605
udskriv artiklen	723
udskriv opskrift	61
udskriv siden	723
udvalgt	629
udvalgt til dig	633
udvid	634
""", 'ug': """
ugens quiz	678
ugyldig e-mail	708
ugyldig e-mailadresse	708
ugyldig e-post	3211
ugyldig e-postadresse	3211
""", 'ui': """
uit onze webshop	3047
uit onze winkel	3047
uitgelicht	2965
uitklappen	2969
uitloggen	2935
""", 'uj': """
uji pengetahuan anda	2363
uji pengetahuanmu	2363
""", 'uk': """
ukas quiz	3182
ukens quiz	3182
ukryj	3268
ukryj odpowiedzi	3352
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	2452
ultime news	2452
ultime notizie	2452
ultimele articole	3528
ultimi articoli	2452
""", 'um': """
um assinante ofereceu este artigo	3506
um assinante ofereceu-lhe este artigo	3438
uma vez	3462
umakni soglasje	4019
umetna inteligenca lahko dela napake	4043
umfrage	92
umfrage des tages	91
umfrage starten	904
umfrage wird geladen	830
""", 'un': """
un abbonato ti ha regalato questo articolo	2490
un abbonato ti regala questo articolo	2563
un altre import	442
un correo a la semana	1518
un e-mail par semaine	1960
un sol cop	443
un subscriptor t'ha regalat aquest article	419
una altra quantitat	442
una mail a settimana	2552
una sola vez	1484
una tantum	2518
una vegada	443
una vez	1484
una volta	2518
understood	1144
undertekster	693	3197
undertext	4160
undertexter	4160
unduh aplikasi	2374
unduh aplikasinya	2374
unduh audio	2367
unduh dari app store	2374
unduh di app store	2374
unduh di google play	2374
unduh episode	2367
une erreur dans l'article	1850
une erreur est survenue	1928
une erreur s'est produite	1928
une erreur, une remarque	1947
une fois	1924
une remarque, une erreur	1947
uneix-te a la conversa	405
unesite ispravan e-mail	3837
unesite iznos	3832
unfollow	1119
unisciti al nostro canale	2439
unlisted	1143
unlock article	1345
unlock full article	1345
unlock this article	1092
unlock this story	1345
unlock with a subscription	1345
unmute	1338
unohditko salasanan	1703
unohditko salasanasi	1780
unohtuiko salasana	1780
uns folgen	766
unser bestes angebot	851
unser newsletter	750
unser tipp	926
unsere empfehlung	787
unsere empfehlungen	787
unsere korrekturregeln	934
unsere netiquette	939
unsere newsletter	750
unsere top-themen	856
untertitel	915
untertitel anzeigen	914
untertitel ausblenden	914
untertitel einblenden	914
unustasid parooli	1588
""", 'up': """
up next	1138
up next in #	1338
upgrade now	1092
upgrade to founding member	1092
upgrade to paid	1085
uplati	3756
uporabljate adblock	4027
uporabljate blokator oglasov	4027
upozornenia	3927
upozornit na chybu	572
uppdatera samtycke	4085
uppfattat	4098
uppspelningshastighet	4159
upravljaj obavijestima	3828
upravljaj obvestila	4025
upravljaj pristankom	3823
upravljaj privolom	3823
upravljaj soglasje	4019
upravljanje privolama	3823
upravljanje soglasij	4019
""", 'ur': """
url copied to clipboard	1360
urutkan	2361
urutkan berdasarkan	2361
""", 'us': """
username	1346
username or email	1345
username or email address	1345
ustawienia	3257
ustawienia cookies	3257
ustawienia zaawansowane	3325
ustvarila umetna inteligenca	4043
ustvarjeno z ai	4043
ustvarjeno z ui	4043
""", 'ut': """
utiles	1847
utiq verwalten	777
utvalgt	3129
utvalgt for deg	3133
utvalt	4094
utvid	3134
""", 'uu': """
uudiskiri	1563
uudiskirjad	1563
uuemad eespool	1595
uuemad enne	1595
uusimmat	1718	1796
uusimmat ensin	1795
uusin	1796
uusin ensin	1795
uutiskirje	1706
uutiskirjeet	1706
""", 'uv': """
uvek dozvoli	3823
uvijek dopusti	3823
""", 'uw': """
uw bericht	3068
uw e-mailadres	2940
uw naam	3068
uw stem is geregistreerd	3043
uw stem is geteld	3043
""", 'uy': """
uygulamada oku	4337
uygulamamizi indirin	4337
uygulamayi indir	4323
uygulamayi indirin	4323
""", 'uz': """
uz e-veikalu	2898
uzsauc mums kafiju	2908
""", 'v ': """
v galerijo	4037
""", 'v-': """
v-a fost util acest articol	3562
""", 'va': """
vaata galeriid	1545
vaata hinda	1577
vaata ka	1540
vaata kommentaare	1544
vaata pakkumisi	1588
vaata pakkumist	1577
vaata pilte	1545
vaata tulemusi	91	1575
vaata videost	1545
vaata videot	1545
vaata videot siit	1545
vaba summa	1587
vacatures	2990
vagas de emprego	3421
vagy	2279
vai al contenuto	2455
vai all'app	2512
vai all'offerta	2503
vai alla gallery	2526
vai alla home	2526
vai alla pagina delle donazioni	2517
vai alla pagina donazioni	2517
vai alla ricetta	61
vai allo shop	2503
vai allo speciale	2526
vaigista	1582
vain tilaajille	1703
vaizdas vaizde	2834
vakances	2868
valfri summa	4169
valfritt	4175
valfritt belopp	4169
valgfri sum	3205
valgfrit	709
valgfritt	3212
vali pakett	1588
vali sobiv pakett	1588
vali summa	1587
vali tellimus	1588
valider	91	1929
valikko	1720
valinnainen	1784
valitse	1781
valitse summa	1777
valitse tarjous	1780
valitse tilauksesi	1780
valitse tilaus	1780
valor livre	3461
valor personalizado	3495
valorar	1411
valorar receta	61
van onze partner	3084
van onze partners	2965
vandaag	2965
vandaag niet	2930
vanemad enne	1595
vanhimmat	1796
vanhimmat ensin	1795
vanhin	1796
vanhin ensin	1795
vantagens de assinante	3447
vantagens para assinantes	3447
vantaggi per gli abbonati	2503
vapaa summa	1777
var artikkelen nyttig	3123
var artiklen nyttig	621
var det nyttigt	718
var dette nyttig	3132
var dette nyttigt	718
var dette til hjelp	3221
var oppsummeringen nyttig	3123
var opsummeringen nyttig	621
var saken nyttig	3123
varaa liput	1764
varaa paikka	1764
varaa paikkasi	1764
varighed	693
varighed #	693
varighet	3197
varighet #	3197
varje fredag. gratis. ingen spam	4174
varovanje osebnih podatkov	3980
varsler	3202
vastaa	1717	1796
vastaa kyselyyn	1720
vastaa lukijakyselyyn	1720
""", 'vd': """
vdelana vsebina	4019
""", 've': """
ve zkratce	486
veckans quiz	4145
ved det ikke	682
ved ikke	682
vedi abbonamento	2551
vedi altro	2526
vedi anche	2452
vedi dettagli	2456
vedi gli abbonamenti	2551
vedi i # commenti	2479
vedi i commenti	2448
vedi i risultati	91	2456
vedi il prodotto	2562
vedi il profilo	2529
vedi l'offerta	2503
vedi la mappa	2456
vedi le offerte	2551
vedi le risposte	2497
vedi offerta	2503
vedi offerta su amazon	2503
vedi prezzo	2562
vedi prodotto	2562
vedi su amazon	2503
vedi tutte	2455
vedi tutte le foto	2526
vedi tutte le offerte	2503
vedi tutti	2455
vedi tutto	2455
vedno dovoli	4019
vegyen jegyet	2254
veilig betalen	2933
veja as fotos	3499
velden met * zijn verplicht	3067
velden met een * zijn verplicht	3067
velg	3209
velg abonnement	3208
velg ditt abonnement	3208
velg som foretrukket kilde	3225
velg tilbud	3208
velikost besedila	4047
velikost pisave	4047
velikost textu	580
ventajas de suscriptor	1470
ventajas para suscriptores	1470
ver # comentarios	1411
ver # fotos	1492	3470
ver a galeria	3470
ver as fotos	3499
ver assinaturas	3496
ver bio	1434
ver biografia	3473
ver comentarios	1411
ver contenido	1408
ver contenido externo	1438
ver detalhes	3403
ver detalles	1419
ver documento	1419
ver el contenido	1475
ver el especial	1492
ver el mapa	1419
ver el producto	1529
ver en amazon	1470
ver especial	1492	3470
ver essa foto no instagram	3417
ver este tuit	1438
ver fotos	1418	3470
ver galeria	3402
ver galeria de fotos	3470
ver la receta	61
ver las fotos	1520
ver los comentarios	1411
ver los resultados	91
ver mais	3402
ver mapa	1419	3403
ver menos	1419	3403
ver na amazon	3447
ver o especial	3470
ver o produto	3505
ver oferta	1470	3447
ver ofertas	1381	3373
ver original	1419	3403
ver perfil	1434	3429
ver perfil completo	3473
ver planos	3496
ver planos de assinatura	3496
ver precio	1470
ver precio en amazon	1470
ver producto	1529
ver produto	3505
ver respostas	3441
ver respuestas	1464
ver resultado	91
ver resultado parcial	91	3427
ver resultados	91	1447
ver resultados de la encuesta	1447
ver socios	1475
ver suscripciones	1517
ver todas	1418	3402
ver todas as fotos	3470
ver todas as ofertas	3447
ver todas las noticias	1492
ver todo	1418
ver todos	1418	3402
ver todos os artigos	3470
ver todos os artigos do autor	3470
ver tudo	3402
verberg advertentie	3084
verberg antwoorden	3079
verberg bijschrift	3070
verbergen	2969
verbleibende zeit	915
verbleibende zeit #	914
verbleibende zeit -#	914
verder met apple	3064
verder met google	3064
verder zonder te steunen	2930
vergelijk abonnementen	3064
vergroot	2968
vergroot afbeelding	2968
vergroot foto	3070
vergroten	2969
veri politikasi	4370
verifique a sua caixa de entrada	3466
verifique seu e-mail	3466
verifique sua caixa de entrada	3466
verkkokaupastamme	1764
verlagsangebot	770
verlagsbeilage	857
verplicht	3068
verplicht veld	3067
verplichte velden	3067
vers la page de dons	1923
verschicken	763
versenden	763
verstanden	794
versturen	3068
verstuur	91	3068
verstuur bericht	3067
verstuur reactie	3079
verstuur via e-mail	3082
verstuur via whatsapp	3082
vertaald met ai	3077
ververs de pagina	3060
verwandte artikel	787
verwandte themen	787
verwante artikelen	2965
verwendungszweck: spende	922
verzend	3068
verzenden	3068
ves a la botiga	429
ves a la recepta	61
ves al dossier	451
veu generada amb ia	430
veuillez saisir une adresse e-mail valide	1890
veure # comentaris	405
veure els resultats	91	424
veure la galeria	451
veure perfil	411
veure totes les ofertes	417
vezane vesti	3764
vezane vijesti	3764
vezi # comentarii	3541
vezi # fotografii	3592
vezi abonamentele	3610
vezi comentariile	3527
vezi detalii	3531
vezi din nou	3608
vezi dosarul	3592
vezi foto	3592
vezi fotografiile	3592
vezi galeria	3592
vezi galeria foto	3592
vezi harta	3531
vezi mai mult	3530
vezi mai multe	3592
vezi oferta	3568
vezi ofertele	3610
vezi originalul	3531
vezi pachetele	3610
vezi pe emag	3568
vezi pe site	3614
vezi produsul	3614
vezi profilul	3594
vezi rezultate	91
vezi rezultatele	91	3541
vezi toate	3530
vezi toate articolele	3592
vezi toate fotografiile	3592
vezi toate newsletterele noastre	3548
vezi toate ofertele	3568
vezi toate ofertele de abonament	3553
vezi toate videoclipurile	3592
vezi tot	3531
vezi videoclipul	3547
""", 'vi': """
vi har lukket for kommentarer	621
vi kan ikke vise dette indhold	689
vi kan ikke vise dette innholdet	3193
vi kan ikke vise indholdet	689
vi kan ikke vise innholdet	3193
via whatsapp senden	765
viber	1115	3638
videa	486
video	486	629	2326	2452	3129	3528	4094	4282	4533
video # af #	710
video # aus #	929
video # av #	3213	4176
video # od #	3839	4036
video # of #	1349
video # van #	3069
video # von #	929
video # z #	567	3938
video # ze #	567
video # zo #	3938
video #/#	1785
video abspielen	832
video ad	1124
video afspelen	2992
video anschauen	832
video ansehen	832	914
video berikutnya	2406
video can't be played	1338
video ei ole enam saadaval	1581
video ei ole katsottavissa maassasi	1770
video ei ole saadaval	1581
video ei ole saatavilla	1770
video ikke tilgjengelig	3196
video indisponibil	3570
video ini sudah tidak tersedia	2367
video ini tidak tersedia	2367
video kullanilamiyor	4332
video laadimine	1581
video laden	775
video nav pieejams	2902
video ni na voljo	4022
video niet beschikbaar	3054
video nije dostupan	3825
video no disponible	1471
video non disponibile	2505
video oynatici	4371
video oynatilamiyor	4332
video player is loading	1338
video pole saadaval	1581
video pole sinu riigis saadaval	1581
video precedente	2546
video sebelumnya	2406
video sedang dimuat	2367
video selanjutnya	2406
video successivo	2546
video terkait	2326
video tidak bisa diputar	2367
video tidak dapat diputar	2367
video tidak tersedia	2367
video vairs nav pieejams	2902
video wird geladen	914
video wordt geladen	3054
video's	2965
videoafspilleren loader	692
videoclip indisponibil	3570
videoclipul anterior	3608
videoclipul nu poate fi redat	3570
videoen afspilles her	632
videoen er ikke lenger tilgjengelig	3196
videoen er ikke tilgjengelig	3196
videoen er ikke tilgjengelig i ditt land	3196
videoen kan ikke afspilles	632
videoen kan ikke afspilles i dit land	692
videoen kan ikke spilles av	3196
videoen kan ikke spilles av i ditt land	3196
videolar	4282
videon gick inte att spela upp	4159
videon kan inte spelas upp	4159
videon kan inte spelas upp i ditt land	4159
videon kan inte visas i ditt land	4159
videoplayer wird geladen	914
videos	787	1415
videosoitin latautuu	1770
videospelaren laddas	4159
videospeler wordt geladen	3054
videospilleren laster	3196
videospilleren lastes	3196
videot	1718
videot ei saa esitada	1581
videota ei voi katsoa ulkomailla	1770
videota ei voi toistaa	1770
videota ei voida toistaa	1770
videoyu durdur	4332
videoyu izle	4284
videoyu izleyin	4284
videoyu oynat	4332
vidi rezultate	3818
vidi sve komentare	3847
viesti	1784
viestiksi lahjoitus	1777
viestisi	1784
vietata la riproduzione anche parziale	2558
view # images	1349
view # more images	1349
view # more photos	1349
view # more pictures	1349
view # photos	1349
view # pictures	1349
view # replies	1358
view # reply	1358
view all	1143
view all # images	1349
view all # photos	1349
view all # pictures	1349
view all images	1349
view all newsletters	1102
view all photos	1349
view all pictures	1349
view and accept	1335
view at amazon	1327
view comment	1133
view comments	1133	1143
view deal	1327
view deals	1327
view details	1144
view full size	1143
view fullscreen	1350
view gallery	1143	1350
view image	1143
view image in fullscreen	1143	1350
view images	1349
view less	1350
view map	1144
view metrics	1317
view more	1143
view offer	1345
view offers	1345
view on instagram	1114
view our privacy policy	1182
view photo gallery	1350
view photos	1349
view pictures	1349
view plans	1092
view poll results	1328
view post on instagram	1182
view post on x	1182
view replies	1358
view results	91	1144	1328
view slideshow	1350
view subscription options	1092
view the gallery	1350
view this post on facebook	1182
view this post on instagram	1182
view this post on threads	1182
view this post on x	1182
view transcript	1338
vigane e-posti aadress	1590
viikon visa	1760
viimased uudised	1540
vil du ha varsler	3199
vil du have notifikationer	695
vil du modtage notifikationer	695
vil du motta varsler	3199
vill du ha notiser	4162
vind ik leuk	3080
vipps et bidrag	3205
vipps oss	3205
vipps til	3205
virement	1820
virement bancaire	1820
vis # bildene	3213
vis # bilder	3213
vis # billeder	710
vis # billederne	710
vis # foto	3213
vis # fotos	710
vis # svar	3223
vis adgangskode	705
vis alle	632	3132
vis alle # bildene	3213
vis alle # bilder	3213
vis alle # billeder	710
vis alle # billederne	710
vis alle # foto	3213
vis alle # fotos	710
vis alle artikler	3214
vis alle bildene	3213
vis alle bilder	3213
vis alle billeder	710
vis alle billederne	710
vis alle foto	3213
vis alle fotos	710
vis alle kommentarer	3223
vis alltid	3193
vis altid	689
vis bildegalleri	3214
vis bildene	3213
vis bilder	3213
vis bildetekst	3132
vis billeder	710
vis billederne	710
vis billedgalleri	711
vis billedtekst	711
vis detaljer	634	3134
vis flere	632	3132
vis flere artikler	3214
vis flere kommentarer	3223
vis flere saker	3214
vis flere svar	3223
vis foto	3213
vis fotos	710
vis galleri	3214
vis i fullskjerm	3214
vis indhold	616
vis indholdet	689
vis innhold	3118
vis innholdet	3193
vis innlegg fra facebook	3132
vis innlegg fra instagram	3132
vis kart	3134
vis kommentarer	621	3123
vis kort	634
vis mer	3132
vis mere	632
vis mindre	634	3134	3214
vis og accepter	689
vis og accepter cookies	689
vis og godta	3193
vis original	634	3134
vis oversettelse	3134
vis passord	3208
vis resultat	91	3182
vis resultater	91	634	3134	3182
vis resultatet	91
vis svar	3223
vis transkripsjon	3196
vis transskription	692
vis undertekster	3196
visa # bilder	4176
visa # bilderna	4176
visa # foton	4176
visa # svar	4186
visa alla	4097
visa alla # bilder	4176
visa alla # bilderna	4176
visa alla # foton	4176
visa alla artiklar	4177
visa alla bilder	4176
visa alla bilderna	4176
visa alla foton	4176
visa alla kommentarer	4186
visa alltid	4156
visa bilder	4176
visa bilderna	4176
visa bildgalleri	4177
visa bildspel	4177
visa bildtext	4177
visa detaljer	4098
visa fler	4097
visa fler artiklar	4177
visa fler kommentarer	4186
visa fler svar	4186
visa foton	4176
visa galleri	4177
visa kartan	4098
visa kommentarer	4088
visa mer	4097
visa mindre	4098	4177
visa original	4098
visa resultat	91	4098	4145
visa svar	4186
visa transkript	4159
visa transkription	4159
visa undertexter	4159
visada leisti	2832
visada rodyti	2832
visas ekranas	2834
visi autora raksti	2913
visi autoriaus straipsniai	2846
visi komentarai	2849
visi raksti	2913
visi straipsniai	2846
visit our shop	1332
visit our store	1332
visita la botiga	429
visita lo shop	2503
visita nuestra tienda	1470
visite a loja	3447
visite nossa loja	3447
visiter la boutique	1911
visualizza contenuto	2509
visualizza il contenuto	2509
visualizza questo post su instagram	2469
vitesse de lecture	1913
viteza de redare	3570
viu algum erro	3485
""", 'vk': """
vk	1115
vklopi	4026
vklopi zvok	4022
vklopite javascript	4022
""", 'vn': """
vnesite veljaven e-naslov	4034
vnesite znesek	4029
""", 'vo': """
voce generata dall'intelligenza artificiale	2505
voce sintetica	2471
voeg toe aan je leeslijst	3006
voeg toe als voorkeursbron	3081
voer een geldig e-mailadres in	3067
voglio donare	2517
voglio sostenervi	2517
voir aussi	1854
voir ce post	1877
voir ce tweet	1877
voir cette publication	1952
voir cette publication sur instagram	1877
voir cette story	1952
voir l'abonnement	1959
voir l'article	1932
voir l'offre	1911
voir l'offre sur amazon	1911
voir l'original	1858
voir la carte	1858
voir la galerie	1932
voir la galerie photos	1932
voir la recette	61
voir la traduction	1858
voir la transcription	1913
voir le contenu	1847
voir le diaporama	1857
voir le dossier	1932
voir le prix	1911
voir le produit	1971
voir les # commentaires	1885
voir les # photos	1932
voir les abonnements	1959
voir les commentaires	1850
voir les offres	1821
voir les photos	1857
voir moins	1857
voir nos partenaires	1917
voir plus	1857
voir plus d'articles	1932
voir plus de commentaires	1850
voir sa biographie	1936
voir ses articles	1875
voir son profil	1875
voir sur le site	1971
voir tous les podcasts	1932
voir tous ses articles	1875
voir tout	1857
voir toutes les formules	1926
voir toutes les offres	1911
voit perua milloin tahansa	1780
voit perua tilauksen koska tahansa	1783
voit perua tilauksen milloin tahansa	1706
voit perua uutiskirjeen milloin tahansa	1783
voit peruuttaa milloin vain	1703
volg	2951
volg auteur	3081
volg deze auteur	3081
volg dit onderwerp	2951
volg dit thema	3081
volg het liveblog	3070
volg onderwerp	3081
volg ons	2951
volgen	2951
volgend artikel	2965
volgende	2968
volgende afbeelding	3070
volgende foto	3070
volgende pagina	2968
volgende video	3054
vollbild	790	915
vollbildmodus	914
volledig scherm	3054
vols eliminar la publicitat	407
vols llegir l'article sencer? subscriu-te	417
voltar ao topo	3402
voltar para a home	3470
volum	3197
volume	3055
volver a la portada	1492
volver a suscribirse	1517
volver a ver	1512
volver al inicio	1419
volver arriba	1418
volym	4160
von einer ki-stimme vorgelesen	914
von ki erstellt	937
von ki generiert	937
von ki zusammengefasst	822
von merkliste entfernen	942
von outbrain empfohlen	943
von taboola empfohlen	943
von unseren partnern	943
voor abonnees	2935
voordeel voor abonnees	3047
voordeligst	3065
voorgelezen door een ai-stem	3054
voorgelezen door een computerstem	3054
voorgelezen door een synthetische stem	3054
voorkeuren aanpassen	3051
voorkeuren beheren	3051
voorkeuren opslaan	3051
voornaam	3068
vorgelesen von einer synthetischen stimme	914
vorherige seite	790
vorheriger artikel	787
vorheriges bild	930
vorheriges foto	930
vorig artikel	2965
vorige	2968
vorige afbeelding	3070
vorige foto	3070
vorige pagina	3070
vorlesen	763
vorlesen lassen	763
vormista tellimus	1538
vorname	928
vorteile sichern	741
vorteilswelt	908
vos choix concernant les cookies	1952
vota	91	424	2498
vota a l'enquesta	423
vota a la nostra enquesta	405
vota ahora	91
vota en nuestra encuesta	1447
vota il nostro sondaggio	2479
vota il sondaggio	2497
vota la ricetta	61
vota nel nostro sondaggio	2479
vota ora	91
vota tagad	91
votar	91	1465	3442
votar ahora	1464
vote	91	1329
vote agora	91
vote ahora	91
vote in our poll	1328
vote na enquete	3441
vote na nossa enquete	3427
vote now	91
voter	91	1906
votes: #	92
votez	91
votez dans notre sondage	1885
votez pour faire entendre votre voix	1885
votre adresse mail	1890
votre avis	92
votre commentaire	1850
votre e-mail	1830
votre email	1830
votre message	1929
votre nom	1929
votre pseudo	1947
votre rendez-vous du matin	1960
vous aimerez aussi	1854
vous aimerez lire	1854
vous avez lu # articles sur # ce mois-ci	1894
vous avez une question	1850
vous n'avez pas encore de compte	1894
vous pourriez aimer	1854
vous pourriez aussi aimer	1854
vous pouvez offrir # articles par mois	1897
vous suivez ce sujet	1964
vous suivez cet auteur	1964
voz generada con ia	1471
voz gerada por ia	3449
""", 'vr': """
vraag het ai	2987
vraag het onze ai	2987
vraag van de dag	3043
vrati se na vrh	3840
vrij bedrag	3061
vroegboekkorting	3047
""", 'vs': """
vsak evro pomaga	4029
vsak prispevek pomaga	4029
vsebina je blokirana	4019
vsebina je zaklenjena	3961
vsebina ni na voljo	4019
vsi komentarji	3968
vstoupit do diskuse	485
vstoupit do diskuze	577
vstoupit do galerie	488
vstupenky tu	3918
vstupenky zde	545
vstupte do diskuse	485
""", 'vu': """
vul de vragenlijst in	2990
vul dit veld in	3067
vul een bedrag in	3061
vul een geldig e-mailadres in	2998
vul uw e-mailadres in	3067
vull donar	442
vuosilaskutus	1781
vuosittain	1781
""", 'vy': """
vyberte sumu	3930
vybrat	563
vygenerovala ai	575
vypnite adblock	3928
vypnite si adblock	3928
vypnout zvuk	551
vypnul jsem adblock	557
vypol som adblock	3928
vypol som ho	3929
vyskytla sa chyba	3937
vyskytla se chyba	566
vytisknout	478
vytisknout recept	61
vytvorila ai	3945
""", 'w ': """
w artykule	3343
w naszym sklepie	3320
w tym artykule	3264
""", 'wa': """
waardeer dit artikel	3002
waardeer dit verhaal	3002
waarom zie ik deze advertentie	3084
wachtwoord	3065
wachtwoord tonen	3064
wachtwoord vergeten	2935
wajib diisi	2385
waktu saat ini	2368
war das hilfreich	937
war dies hilfreich	937
war diese zusammenfassung hilfreich	822
war dieser artikel hilfreich	937
warum sehe ich diese anzeige	943
warum sehe ich diese werbung	943
was andere lesen	787
was deze samenvatting nuttig	2987
was dit behulpzaam	3077
was dit nuttig	3077
was this helpful	1133
was this summary helpful	1184
was this summary useful	1184
was this translation helpful	1184
watch above	1191
watch below	1191
watch here	1191
watch more	1138
watch more videos	1338
watch next	1138
watch on youtube	1191	1338
watch the full video	1191
watch video	1143
""", 'wc': """
wczytaj post	3324
""", 'we': """
we can't show this content here	1335
we cannot show this content	1335
we care about your privacy	1129
we don't spam	1347
we don't spam! read our privacy policy for more info	1347
we kunnen deze content hier niet tonen	3051
we kunnen deze inhoud niet tonen	3051
we never spam	1347
we recommend	1138
we value your privacy	1129
webshop	2192
weekly newsletter	1102
wees de eerste die reageert	2961
weiger alles	3052
weigeren	2957
weiter mit apple	925
weiter mit e-mail	925
weiter mit facebook	925
weiter mit google	925
weiter nach der anzeige	857
weiter zum artikel	735
weitere antworten anzeigen	939
weitere artikel	787
weitere artikel der autorin	930
weitere artikel des autors	930
weitere artikel laden	930
weitere artikel zum thema	856
weitere laden	930
weitere links	787
weitere meldungen	787
weitere nachrichten	787
weitere news	787
weitere newsletter	842
weitere podcasts	787
weitere themen	787
weitere videos	787
weiterempfehlen	763
weiteres	787
weiterlesen	790
weniger anzeigen	790
werbeanzeige	770
werbefrei lesen	943
werbeinhalt	943
werbliche inhalte	770
werbung	770
werbung ausblenden	943
werbung beendet	943
werbung ende	943
werbung endet	943
werbung folgt	898
werbung melden	943
werbung von unserem partner	857
werbung zulassen	921
werde mitglied	736
werden sie mitglied	736
werden sie teil unseres teams	830
wesprzyj	3239
wesprzyj jednorazowo	3334
wesprzyj nas	3239
wesprzyj nas na patreonie	3334
wesprzyj przez paypal	3334
""", 'wh': """
what do you think	1133
what others are reading	1295
what people are reading	1295
what readers are reading	1295
what to read next	1138
whatsapp	1115	3638
whatsapp ihbar hatti	4354
when the fun stops, stop	1293
why am i seeing this ad	1361
why do i see this ad	1361
why this ad	1361
why trust us	1216
why you can trust our reporting	1353
why you can trust our reviews	1216
why you can trust us	1216	1353
""", 'wi': """
wideo	3264
wideo # z #	3342
widerruf tracking	777
wie hilfreich war diese zusammenfassung	824
wie hilfreich war dieser artikel	824
wie ist dieser text entstanden	937
wie wir ki einsetzen	937
wie wir mit fehlern umgehen	938
wiedergabe	915
wiedergabegeschwindigkeit	914
wiedergabegeschwindigkeit #x	825
wiedergeben	915
wil je meldingen ontvangen	3057
wil je pushberichten ontvangen	3057
wilt u meldingen ontvangen	3057
""", 'wo': """
woordzoeker	3044
word donateur	3061
word lid	2931
word search	1329
word sponsor	3061
word supporter	2931
word vriend	2931
word wheel	1329
wordsearch	1329
wortsuche	905
""", 'wr': """
write a comment	1133
write a review	1133
""", 'ws': """
wspieraj	3239
wspieraj nas	3239
wspieram	3239
wstrzymaj	3328
wszystkie	3267
wszystkie komentarze	3260
wszystkie teksty autora	3343
""", 'wu': """
wunschbetrag	739
""", 'wy': """
wybieram	3338
wybierz	3338
wybierz pakiet	3337
wybierz plan	3337
wybrane dla ciebie	3264
wycisz	3328
wydarzenia	3264
wydrukuj	3252
wydrukuj przepis	61
wygenerowane przez ai	3350
wygenerowano przez ai	3350
wyloguj	3242
wymagane	3341
wyniki	92
wyniki ankiety	3328
wyniki sondy	3328
wyszukaj	3267
""", 'x': """
x	1115	2190
""", 'x ': """
x (twitter	1115
x facebook	1114
""", 'x.': """
x.com	1115
""", 'xe': """
xem clip	4559
""", 'xi': """
xing	1115
""", 'ya': """
ya eres suscriptor	1381
ya has votado	1464
ya he donado	1375
ya lo he desactivado	1481
ya sigues a este autor	1500
ya sigues este tema	1500
ya soy socio	1375
ya te has registrado	1381
ya tengo cuenta	1381
ya tienes cuenta	1381
ya tienes una cuenta	1381
ya, saya mau	2376
yanit yaz	4325
yanitla	4281
yanitlari gizle	4325
yapay zekaya sor	4281
yayin ilkeleri	4354
yayin ilkelerimiz	4354
yayinla	4326
yazar bildirimi	4379
yazara abone ol	4379
yazari takip et	4358
yazdir	4275
yazi boyutu	4275
yazi tipi boyutu	4360
yazim hatasi bildir	4365
yazinin devami	4352
yaziyi dinle	4275
""", 'ye': """
yearly	1084
yeniden izle	4371
yerinizi ayirtin	4284
yes please	1366
yes, notify me	1366
yes, please	1366
yes, send me alerts	1366
""", 'yh': """
yhteys toimitukseen	1790
""", 'yi': """
yillik	4344
yillik faturalandirilir	4346
""", 'yk': """
yksinomaan tilaajille	1780
yksityisyysasetukset	1767
""", 'yo': """
yorum	4281
yorum kurallari	4281
yorum yap	4281
yorum yaz	4281
yorum yazin	4281
yorum yazma kurallari	4325
yoruma kapali	4365
yorumlar	4281
yorumlari oku	4281
yorumunuz	4326
yorumunuzu yazin	4281
you are now subscribed	1202
you are subscribed	1202
you can change how much you give or cancel your contributions at any time	1085
you have # seconds	1124
you have already voted	91	1328
you may also be interested in	1138
you may also enjoy	1138
you may also like	1138
you may have missed	1138
you may like	1138
you might also be interested in	1138
you might also like	1138
you might like	1138
you're in	1102
you're signed up	1347
you're subscribed	1202
your account	1092
your answer	1299
your comment	1133
your donation is tax-deductible	1207
your email	1102
your email (required	1347
your email address	1102
your gift is tax-deductible	1207
your message	1348
your name	1348
your name (required	1347
your privacy choices	1129
your privacy is important to us	1129
your subscription is confirmed	1202
your vote has been counted	91	1328
your vote has been recorded	1328
youtube	1115
youtube-inhalte erlauben	775
""", 'yu': """
yukari	4284
yukari git	4352
""", 'z ': """
z naszego sklepu	3320
z ostatniej chwili	3264
""", 'za': """
za darmo. bez spamu	3340
za pretplatnike	3834
zaakceptuj i kontynuuj	3324
zaakceptuj wszystkie	3325
zaakceptuj wszystko	3257
zablokuj	3331
zaboravili ste lozinku	3834
zaboravljena lozinka	3757
zabudli ste heslo	3933
zabudol som heslo	3933
zacznij quiz	3316
zadajte sumu	3930
zadarmo. bez spamu	3936
zadejte e-mail	475
zadejte e-mailovou adresu	475
zadeva	4035
zadnje novice	3965
zadnje objave	3965
zagraj	3317
zagraj teraz	3316
zahl ich	736
zahlungsart	739
zahlungsarten	739
zahlungsmethode	739
zahlungsmethoden	739
zahrajte si	541
zaigraj odmah	3818
zakaj vidim ta oglas	4049
zakoupit licenci	573
zalo	4523
zaloguj	3242
zaloguj przez apple	3337
zaloguj przez facebook	3337
zaloguj przez facebooka	3337
zaloguj przez google	3337
zamknij	3238
zapamti me	3835
zapisano	3357
zapisz	3252
zapisz mnie	3340
zapisz przepis	61
zapisz ustawienia	3324
zaplatit kartou	559
zapnite javascript	3923
zapnout	556
zapnout notifikace	555
zapnout titulky	551
zapnout zvuk	551
zapojte se do diskuse	485
zapomni si me	4031
zapri	3972
zapri galerijo	4037
zapri oglas	4049
zaregistrovat se	471
zarejestruj	3242
zarezerwuj bilet	3320
zarezerwuj miejsce	3320
zasady komentowania	3352
zasady korekt	3347
zaten abone misiniz	4268
zaten hesabiniz var mi	4346
zaten kayitlisiniz	4376
zatvori	3772
zatvori galeriju	3840
zatvori oglas	3853
zavrni	3980
zavrni vse	3980
zawsze pokazuj	3324
zawsze zezwalaj	3325
""", 'zd': """
zdarma. bez spamu	565
""", 'ze': """
zelf bedrag kiezen	3061
zero spamu	3340
zeskanuj kod qr	3329
zet op leeslijst	3030
""", 'zh': """
zhrnutie ai	3946
zhrnutie od ai	3945
""", 'zi': """
zie je een fout	3074
zie ook	2965
ziedot	2861
ziedot vienreiz	2908
ziet u een fout	3074
zip code	1102
""", 'zk': """
zkontrolujte si e-mail	565
zkuste to znovu	565
""", 'zo': """
zo beschermen we onze bronnen	3074
zo beschermen wij onze bronnen	3074
zobacz komentarze	3260
zobacz oferty	3337
zobacz pakiety	3337
zobacz plany	3337
zobacz wszystkie	3267
zobacz wszystkie komentarze	3352
zobacz wyniki	91	3268	3316
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
zoek	2968
zoeken	2968
zonder jouw steun kunnen we dit werk niet doen	3002
zoom	1143
zoom image	1350
zoom in	1144
zoradenie	3948
zorunlu alan	4348
zorunlu alanlar	4348
""", 'zt': """
ztlumit	552
""", 'zu': """
zu den abo-angeboten	741
zu den angeboten	851
zu den ergebnissen	904
zu den kommentaren	781
zu den spielen	904
zu den tickets	908
zu unserem shop	908
zugang freischalten	741
zuklappen	794	931
zulassen	917
zum abo	741
zum abo-shop	851
zum aboshop	851
zum anbieter	908
zum anfang der seite	930
zum angebot	741
zum anonymen briefkasten	782
zum artikel	790	930
zum autorenprofil	930
zum briefkasten	782
zum deal	908
zum dokument	794
zum dossier	930
zum ergebnis	91
zum event	908
zum ganzen artikel	930
zum gewinnspiel	830
zum inhalt	790
zum inhalt springen	790
zum kommentieren anmelden	781
zum liveblog	930
zum newsticker	930
zum online-shop	771
zum onlineshop	771
zum podcast	832	930
zum produkt	908
zum profil	930
zum quiz	830
zum rezept	61
zum rezept springen	61
zum seitenanfang	790
zum shop	908
zum sicheren briefkasten	782
zum spendenformular	922
zum spendenkonto	922
zum thema	787	790
zum ticker	930
zum ticket	908
zum ticketshop	771
zum transkript	914
zum video	832	914
zum webshop	771
zunanja vsebina	4019
zur autorenseite	930
zur bildergalerie	790
zur diskussion	781
zur fotostrecke	790
zur galerie	930
zur karte	794
zur mediathek	832
zur merkliste	852
zur navigation	790
zur netiquette	939
zur newsletter-anmeldung	750
zur podcast-folge	930
zur serie	930
zur spendenseite	922
zur startseite	787
zur themenseite	790	930
zur umfrage	830
zur veranstaltung	908
zusammenfassung mit ki	822
zustimmen	775
zustimmen und weiter	775
zustimmen und weiterlesen	777
zustimmung erteilen	911
zustimmung verwalten	911
zustimmung widerrufen	911
""", 'zv': """
zvolit	563
""", 'zw': """
zwischenergebnis anzeigen	904
""", 'zz': """
zzgl. versand	908
zzgl. versandkosten	908
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	747 K wochen kostenlos	747 K wochen gratis	747 K monat kostenlos	1292 K+	1320 K% off your	1320 K per cent off your	1320 K percent off your	2656 K枚目/#枚	2656 K/#枚	2656 K/#ページ	2716 K줄 요약	2764 K/# 페이지	3013 K weken voor	3013 K maanden voor	4154 K+	4154 K år.	4173 K av #
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	1183 K post shared by	1183 K video posted by	1183 K post by	1311 K version of this article	1311 K version of this story	1311 K version of this column	1311 K version of this essay	1311 K version of this piece	1311 K version of this post	1311 K version of this review	1391 K tu correo	1856 K lire aussi	1856 K lire également	1856 K lire :	1856 K lire sur	1856 K voir aussi	1856 K voir également	1856 K écouter :	1856 K relire :	1856 K lire ensuite :	1856 K lire ou à relire :	2200 K cikkben megfogalmazott vélemények	2200 K cikkben megfogalmazott vélemény	2200 K fenti írás	2200 K cikk a szerző	2200 K véleménycikkek	2200 K publicisztika	2234 K gombra kattintva	2234 K telegramon	2234 K facebookon	2236 K cikk a	2236 K cikk folytatódik	2242 K cikket mesterséges	2244 K teljes beszélgetés	2244 K teljes interjú	2250 K fordítás	2252 K nap kérdése:	2286 K téma összes cikke:	2290 K cikk eredetileg	2290 K cikk először	2431 K tutti i contenuti	2465 K cura della redazione	3413 K autora escreve segundo o novo	3483 K notícia continua	3483 K matéria continua	3492 K publicidade termina em #	3590 K apărut o eroare
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
aangeboden	3085 K door
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	2423 K a
abdruck	68 K kostenlos	68 K honorarfrei
abo	909 K-vorteil:
abonneer	3012 K je op	3036 K
abonneevoordeel	3049 K:
abonnementsfordel	614 K:	3114 K:
abonnent	3114 K? få
abonnentfordel	614 K:	688 K:	3114 K:	3192 K:
abonnenttilbud	614 K:
abonnez	12 K-vous	1818 K-vous à
abonniere	12 K	887 K
abonnieren	12 K sie	738 K sie	887 K sie
about	1145 K the author	1145 K the authors	1145 K the writer
abovorteil	909 K:
abstimmung	870 K:
""", 'ac': """
accept	1315 K and load
accepted	1091 K payment methods:	1091 K cards:
acceso	1384 K ilimitado
accesso	2431 K illimitato
accueil	97 K >	97 K '	97 K "
acesso	3376 K ilimitado
acest	76 K subiect este închis	3540 K rezumat	3540 K articol a fost tradus	3572 K videoclip nu	3572 K conținut nu	3572 K video nu	3573 K conținut este găzduit	3573 K conținut provine	3595 K articol este protejat	3595 K conținut este protejat	3595 K articol a fost publicat inițial	3596 K articol a fost	3596 K text a fost
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	2967 K:
acompanhe	12 K
acquista	2475 K la rivista
actie	3039 K:
""", 'ad': """
ad	86 [K]	1218 K:
ada	72 K pertanyaan	2339 K kesalahan di artikel	2387 K yang salah
adatainak	2262 K védelme fontos
add	12 K us	1169 K	1249 K
additional	1220 K reporting by
adicionar	3479 K
adicione	3479 K
adja	2178 K adója	2178 K nekünk adója	2234 K meg
adjon	2234 K hozzá
administratorem	3287 K danych osobowych jest	3287 K twoich danych	3287 K państwa danych	3287 K pani/pana danych	3287 K podanych
advertentie	86 K, daarna
advertise	1189 K with
advertisement	1218 K:	1362 K feature by
advertiser	1362 K content from
advertorial	86 K:
""", 'af': """
afegeix	458 K
afficher	1949 K sur	1973 K
afmelden	3026 K kan
afspil	664 K
""", 'ag': """
aggiungi	12 K	2534 K
aggiungici	2534 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	670 K har	1185 K summaries	1185 K-generated summaries	1186 K tools were	1186 K was used	1186 K helped	1186 K assisted	2608 Kがこの記事	2608 Kによる自動	2608 K要約	2608 Kによる要約	2608 Kが選んだ	2608 Kに質問	2608 ※K	2716 K 요약은	2716 K 뉴스 요약	2988 K kan fouten maken. controleer	2988 K-samenvattingen	3174 K har	3535 K informații	3535 K un subiect	3535 K un pont	3535 K fost martor	4136 K har	4656 K摘要	4656 K重點	4656 K重点	4656 K生成	4656 由K
ainda	32 K não há comentários
""", 'aj': """
ajouter	1942 K
ajoutez	12 K	1942 K
ajude	3435 K o	3435 K a	3435 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili	89 K predplatiteľ
aktifkan	2316 K notifikasi	2373 K javascript
aktiver	664 K	3167 K
aktivera	4130 K
aktiviere	872 K
aktivieren	872 K sie
aktuelle	788 K nachrichten aus
""", 'al': """
al	1393 K registrarte	1439 K mostrar este contenido	2939 K lid	3025 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
algo	1490 K ha salido mal	1490 K salió mal	3468 K deu errado	3468 K correu mal
alguna	449 K cosa ha anat malament
all	27 K comments	1243 K content ©	1334 K odds correct	1352 K about the topic:	1352 K about:	1352 K stories on the topic:	1352 K stories on:	1352 K articles on the topic:	1352 K articles on:	1352 K news on the topic:	1352 K news on:
alla	27 K kommentarer	27 K inlägg	4095 K artiklar om	4099 K artiklar av	4154 K odds	4179 K artiklar om ämnet:	4179 K artiklar om:
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	630 K artikler om	635 K artikler af	713 K artikler om emnet:	713 K artikler om:	788 K artikel zu	788 K artikel von	789 K infos:	789 K news:	795 K artikel von	831 K folgen	910 K quoten	2966 K artikelen over	2970 K artikelen van	3072 K artikelen over het onderwerp:	3072 K artikelen over:	3130 K saker om	3135 K artikler av	3216 K saker om temaet:	3216 K saker om:	3216 K artikler om temaet:	3216 K artikler om:
alleen	2939 K voor abonnees	3018 K leden kunnen reageren
alles	788 K zum thema	788 K zu	2966 K over	3007 K over	3072 K over het onderwerp:	3072 K over:
allow	1113 K notifications	1128 K ads on	1315 K content from	1315 K third-party content	1315 K external content
allt	4179 K om ämnet:	4179 K om:
already	1251 K	1251 K have
als	89 K abonnent	89 K abonnentin	89 K abonnee	747 K abonnent	747 K abonnentin	759 K app	853 K abonnent können sie	853 K abonnentin können sie	2939 K abonnee
also	1139 K in	1140 K read	1140 K on this site:	1140 K worth reading:	1140 K on this topic:	1244 K in the news:	2129 K read:	2129 K read-
alt	630 K om	713 K om emnet:	713 K om:	3130 K om	3216 K om temaet:	3216 K om:
alte	3557 K știri din
altre	2453 K notizie su	2492 K notizie di
altri	2453 K articoli su	2457 K articoli di
altro	2453 K su	2454 K su questo tema:
always	1337 K allow content from	1337 K load content from	1337 K show content from	1337 K allow embedded content
""", 'am': """
am	3539 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir	913 K dieser stelle steht ein eingebetteter
ana	97 K sayfa >	97 K sayfa '	97 K sayfa "
anasayfa	97 K >	97 K '	97 K "
ancora	32 K nessun commento
anda	2333 K punya
ange	4130 K
angiv	664 K
anketa	487 K:	543 K dne:	3820 K dana:	3916 K dňa:	4016 K dneva:
anlatmamiz	4312 K gereken
anna	1553 K vihjest	1553 K vihje	1749 K
annonce	615 K betalt af
annonceindhold	615 K fra
annonces	1880 K légales : publiez
annonssamarbete	86 K:
annullare	2436 K l'iscrizione
annuncio	2547 K tra #
anscheinend	920 K verwenden sie	920 K nutzen sie
ansvarig	4128 K utgivare:
ansvarlig	3164 K redaktør:
answer	1249 K
anuncie	3422 K no	3422 K na
anuncio	1513 K en #
any	27 K comment	72 K questions	1228 K	1250 K
anzeige	944 K in kooperation mit	944 K in zusammenarbeit mit
""", 'ap': """
apa	2339 K reaksi anda
apakah	8 K artikel	2333 K anda punya	2339 K ringkasan ini	2339 K artikel ini	2339 K berita ini	2339 K informasi ini	2375 K anda ingin menerima notifikasi
apoie	81 K
apoya	81 K	1378 K	1378 K a
apoye	81 K
app	759 K herunterladen	759 K laden	2946 K voor android	2982 K
apply	1231 K now
approfondimento	2454 K:
approfondisci	2454 K
aprecie	3448 K com moderação
apresentado	3425 K por
""", 'aq': """
aquest	404 K resum	404 K text ha estat traduït	404 K article ha estat traduït	432 K vídeo no	432 K vídeo ja no	432 K contingut no	433 K contingut és de	433 K contingut prové de	454 K article està protegit	454 K contingut està protegit	454 K article es va publicar originalment	455 K article s'ha	455 K text s'ha	455 K article ha estat
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	2822 K straipsnis
arbejder	643 K du
arbetar	4106 K du
archives	1856 K :
are	1146 K you affected by	1228 K you	1250 K you	1275 K you enjoying this?	1275 K you enjoying this article	1275 K you enjoying this story	1275 K you enjoying this post	1275 K you enjoying this piece	1275 K you enjoying this newsletter	1275 K you enjoying this column	1275 K you enjoying this recipe	1275 K you enjoying this podcast	1275 K you enjoying this essay	1275 K you enjoying this series	1275 K you enjoying this guide	1275 K you enjoying this blog	1275 K you enjoying this interview	1275 K you enjoying this letter	1275 K you enjoying this review	1275 K you enjoying this page	1275 K you enjoying this issue	1275 K you enjoying this read	1275 K you enjoying this episode	1275 K you enjoying this content	1306 K you
arrives	1205 K every	1272 K on mondays	1272 K on fridays	1272 K on saturdays	1272 K on sundays
article	1870 K traduit	1968 K publié en partenariat	1968 K publié avec l'accord	1969 K relu par
articles	1145 K by
articol	3540 K tradus	3544 K susținut de
articolo	2472 K tradotto	2530 K pubblicato originariamente	2559 K pubblicato in collaborazione
articolul	46 K poate fi	3603 K continuă
artificial	1186 K intelligence
artificiell	4136 K intelligens har
artigo	3475 K publicado originalmente	3503 K publicado em parceria
artikel	2327 K terkait:	2338 K ini diterjemahkan	2338 K ini ditulis dengan	2338 K ini dibuat dengan	2338 K ini merupakan hasil	2353 K ini telah tayang di	2353 K ini pertama kali tayang	2353 K ini pernah tayang	2353 K ini sudah tayang	2391 K ini dilindungi	2391 K ini pertama kali terbit	2392 K ini	2400 K berlanjut	3009 K gaat verder onder	3009 K loopt door onder	3009 K gaat verder na
artikeln	46 K får	4064 K är låst	4125 K är tidigare	4125 K publicerades först	4125 K har tidigare	4132 K fortsätter	4183 K
artikkel	1570 K jätkub
artikkelen	46 K kan	46 K kan fritt	3170 K fortsetter	3184 K er oversatt	3184 K er maskinoversatt	3220 K
artikkeli	1751 K jatkuu	1792 K on julkaistu	1792 K julkaistiin
artikkelin	46 K saa
artiklen	46 K må	662 K blev først bragt	662 K er tidligere	662 K blev oprindeligt	666 K fortsætter	681 K er oversat	681 K er maskinoversat	717 K
artiklit	46 K võib	46 K tohib
""", 'as': """
as	1282 K a subscriber	1282 K a member	1282 K a supporter
ascolta	1 K	2454 K:	2478 K il podcast	2478 K la puntata	2542 K su	2548 K su spotify
ascoltaci	2548 K su spotify
ascoltalo	2548 K su spotify
ask	1145 K us here	1185 K the	1185 K our
assine	3376 K para
assista	3401 K:	3426 K ao vídeo acima	3426 K ao vídeo abaixo	3426 K ao vídeo
assistir	3487 K no
""", 'at': """
atbalstiet	81 K
atbildi	2889 K
atlikite	2812 K testą
atradi	2881 K kļūdu
atsakykite	2821 K
""", 'au': """
auch	789 K interessant	789 K interessant:	789 K lesenswert	789 K spannend:	855 K bei uns:	879 K lesen:
aucun	32 K commentaire
audio	504 K vytvořila	826 K herunterladen	1190 K version of this	1441 K generado	2472 K generato	3540 K generat
auf	769 K facebook, instagram	769 K instagram, facebook	769 K facebook und instagram	769 K facebook oder instagram
aus	789 K dem archiv:	855 K unserem archiv:	884 K dem englischen übersetzt	884 K dem französischen übersetzt	884 K dem amerikanischen übersetzt	884 K dem englischen von	884 K dem französischen von	909 K unserem shop:
ausprobiert	59 K?
author	1145 K bio
autor	502 K je	520 K:	1572 K:	3294 K:	3294 K: (	3778 K je	3877 K je	3895 K:
autore	2875 K:
autori	3877 K sú
autorica	3778 K je
autorius	2825 K:
autorka	502 K je	3778 K je	3877 K je
autors	2875 K:
""", 'av': """
available	1109 K on the app store	1109 K on google play
avec	89 K un abonnement	89 K l'abonnement	1836 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	3978 K je	3993 K:
avtorica	3978 K je
""", 'ay': """
ayrica	4283 K okuyun	4283 K bakin	4283 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	2200 K írás a szerző	2242 K összefoglalót	2250 K összefoglaló	2262 K ön adatainak védelme	2262 K ön adatainak biztonsága	2262 K adatai védelme
""", 'ba': """
baca	2327 K juga	2327 K juga:	2327 K:	2327 K selengkapnya	2327 K selengkapnya:	2327 K selanjutnya:	2332 K berita	2345 K berita tanpa iklan	2353 K berita lainnya	2353 K artikel lainnya	2353 K artikel lain	2353 K berita selengkapnya	2354 K ini juga:	2354 K pula:	2354 K lagi:
background	1140 K:	1214 K reading:
bagaimana	2339 K reaksi anda	2339 K pendapat anda	2339 K menurut anda
baggrund	631 K:
bagikan	3 K
baixe	13 K
bakgrund	4096 K:
bakgrunn	3131 K:
bakiniz	4283 K:
balso	2889 K
balsuokite	2821 K
bara	4064 K för dig som
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	1236 K part of our	1267 K the first to	1267 K first to	1267 K the first
beachten	28 K sie bitte
beba	3448 K com moderação
become	1081 K a member	1081 K a subscriber	1088 K a member of	1198 K a member to comment	1236 K part of our
beitrag	826 K herunterladen
bekijk	2967 K ook	2967 K:	2967 K hier	2967 K ook:	2970 K alle artikelen van	2991 K de video	2991 K de hele uitzending	2991 K de uitzending	2991 K de beelden	2991 K hier het hele	2993 K de video:	3036 K
bel	2982 K
belanja	2340 K di toko
beli	2340 K tiket
beluister	1 K	2991 K de podcast	2991 K onze	3036 K
belum	32 K ada komentar
ben	31 K jij de eerste
beranda	97 K >	97 K '
bergabung	12 K
bergabunglah	2340 K dengan tim
beri	2339 K rating	3967 K tudi
berikan	2339 K penilaian anda	2343 K suara anda
berikutnya	2354 K:
berita	2338 K ini diringkas	2353 K ini telah tayang	2354 K lainnya:	2392 K ini	2400 K berlanjut
berite	3967 K tudi
besedilo	46 K lahko	3978 K izraža	3981 K je prevedeno	3984 K je objavljeno v
bestel	3036 K
bestelle	887 K
bestellen	887 K sie
bestil	664 K
bestill	3167 K
besuche	12 K uns	887 K
besuchen	12 K sie uns	887 K sie
bet	1292 K responsibly	1292 K with
betaalde	3085 K samenwerking met
betalt	86 K innhold:	615 K af	615 K indhold fra	726 K samarbejde med	3230 K samarbeid med	4193 K innehåll från
bewerten	887 K sie
bez	561 K majitele	3336 K właściciela	3336 K akcjonariuszy	3833 K vlasnika	3833 K dioničara	3932 K majiteľa
bezahlte	881 K anzeige der	881 K anzeige des	881 K anzeige von	944 K kooperation mit
bezoek	3036 K
""", 'bi': """
bi	3997 K radi delali pri nas
bildergalerie	789 K:
bir	7 K hata	4301 K hata mi	4350 K hata oluştu	4350 K sorun oluştu	4350 K şeyler yanliş gitti	4350 K şeyler ters gitti
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	864 K halten sie sich an die	864 K beachten sie unsere	919 K deaktivieren sie ihn	919 K schalten sie ihn	919 K deaktiviere ihn	919 K schalte ihn	919 K deaktivieren sie diesen
bizi	12 K
""", 'bl': """
black	1208 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	3140 K medlem av	3140 K abonnent på	3167 K	4103 K medlem i	4103 K prenumerant på	4130 K
blijf	28 K
bliv	31 K den første	56 K en af de #	640 K medlem af	640 K abonnent på	649 K testlæser	649 K klogere på	664 K
blocking	1128 K ads
""", 'bo': """
bodite	31 K prvi
boka	4130 K
bol	3881 K pre vás	3881 K článok
bola	3881 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	3881 K pre vás	3881 K toto
book	664 K	1187 K your ticket	1187 K tickets	1249 K
""", 'br': """
bragt	615 K til dig af
brak	32 K komentarzy
brez	4030 K lastnika	4030 K lastnikov	4030 K delničarjev
bron	2981 K: anp	2981 K: belga
brought	1362 K to you by
browse	1231 K jobs	1249 K	1300 K other questions tagged
browser	2369 K anda tidak
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	4283 K haber de ilginizi çekebilir:	4319 K özeti	4319 K çeviriyi	4334 K içerik youtube	4334 K içerik instagram	4334 K içerik x	4334 K içerik twitter	4334 K içerik facebook	4334 K içerik tiktok	4336 K içeriği görüntülemek için	4336 K içeriği görmek için	4336 K videoyu izlemek için	4355 K haber telif hakki	4355 K içerik telif hakki	4355 K yazi ilk olarak	4355 K haber ilk olarak	4356 K haber yapay	4356 K içerik yapay	4356 K metin yapay	4356 K görsel yapay	4356 K yazi yapay	4367 K gönderiyi	4381 K yazi izinle	4381 K makale izinle
buat	2359 K akun gratis
buchen	887 K sie
budi	31 K prvi
budite	31 K prvi
buka	2359 K akses penuh dengan
bunlar	4283 K da ilginizi çekebilir:
bunlara	4283 K da bakin:
bunu	4283 K da okuyun:
buy	1187 K tickets	1187 K your ticket	1187 K your tickets	1249 K	1264 K	1316 K now, pay later with	1326 K the	1326 K it	1326 K now	1326 K from	1326 K at
""", 'by': """
by	1300 K clicking "post your answer"	1314 K applying	1314 K submitting	1314 K sending us	1314 K registering	1314 K clicking	1314 K uploading	1314 K entering	1314 K commenting	1314 K posting	1314 K creating an account	1314 K using our	1314 K using this site	1314 K using this website	1314 K using this service	1314 K using this form	1314 K subscribing	1314 K signing up	1314 K providing your	1314 K filling in
byl	505 K pro vás	505 K článek
byla	505 K pro vás
bylo	505 K pro vás	505 K toto
""", 'c': """
c	1153 (K) #	2524 K'è stato un errore
""", 'ca': """
cadastre	3376 K-se para
can	1196 K't see the poll	1196 K't see the quiz	1196 K't see this poll	1250 K you
canal	41 K de denúncias da redação
cancel	1099 K anytime	1099 K at any time
caractere	3564 K rămase
caracteres	1466 K restantes	3443 K restantes
caratteri	2499 K rimanenti	2499 K rimasti
cargar	1531 K
carica	2564 K
carregar	3507 K
catch	12 K us	1123 K us on	1190 K up on bbc	1214 K up:	1249 K	1249 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1870 K texte a été traduit	1871 K résumé	1880 K numéro est en vente	1880 K numéro est disponible	1915 K contenu n'est	1915 K podcast n'est	1916 K contenu provient de	1938 K contenu est protégé par	1969 K texte a été relu
cek	2332 K
cela	69 K vous a plu
celoten	3992 K članek preberite
ces	1870 K points clés
cet	8 K article vous	82 K article vous a plu	1870 K article a été traduit	1938 K article est protégé par	1938 K article est sous licence	1939 K article a été rédigé	1939 K article a été généré	1939 K article a été écrit	1939 K article a été produit	1939 K article a été relu	1968 K article est publié en partenariat	1968 K article est publié avec	1968 K article est repris de	1969 K article a été relu
cette	52 K enquête	76 K discussion est fermée	1870 K traduction a été	1871 K synthèse	1915 K vidéo n'est	1915 K page n'est	1938 K œuvre est sous licence	1969 K traduction a été relue
ceva	3590 K nu a mers	3590 K nu a funcționat
""", 'ch': """
charger	1973 K
chcesz	3298 K u nas pracować	3298 K pracować u nas
chcete	524 K u nás pracovat	524 K pracovat u nás	3899 K u nás pracovať	3899 K pracovať u nás
che	33 K ne pensi
check	1249 K out	1264 K out	1326 K price	3036 K
chia	3 K sẻ
choose	1081 K a plan	1096 K a plan	1169 K	1267 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	2454 K qui
click	1170 K here to join	1170 K to join	1192 K here for more	1200 K here to download	1200 K to download	1232 K play	1249 K
clique	3401 K aqui	3426 K no player acima
cliquez	1856 K ici
clube	3422 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	2350 K
colunista	3412 K do	3412 K da
com	89 K uma assinatura
come	1187 K and meet	1249 K
comentarii	5 K
comentariile	5 K	27 K	3542 K nu reprezintă	3542 K aparțin
comentarios	5 K	27 K	1448 K moderados según
comentariul	27 K dumneavoastră	27 K tău	3542 K tău va
commandez	1880 K notre	1880 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	1198 K must
commenti	5 K	27 K
commenting	5 K	1198 K is
comments	5 K	5 K on this	27 K	1198 K are reserved	1198 K are for	1198 K are open to	1198 K are only
como	89 K suscriptor	89 K assinante
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	1249 K
compra	1443 K aquí
con	89 K una suscripción	89 K un abbonamento	89 K l'abbonamento
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	3401 K:	3401 K também	3401 K também:
conhece	66 K alguém	3416 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	1123 K with us
conoce	66 K a alguien
conoces	66 K a alguien	1428 ¿K	1433 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	1081 K making	1081 K giving
consiglia	3 K
consulta	1417 K aquí
consultar	1531 K
consulter	1973 K
consultez	1880 K les avis de décès	1880 K nos offres
conta	59 K pra mim
contact	1145 K the author	1145 K the reporter	1145 K:	1145 K this reporter	1177 K	1249 K	1308 K reporter	1308 K staff writer	1308 K staff reporter	1308 K writer	1308 K editor	1308 K columnist	1308 K correspondent	1308 K sports writer
contacta	1421 K con	1422 K con
contacte	1421 K con	1422 K con
contacter	1859 K l'auteur
contactez	1859 K l'auteur	1859 K-nous	1874 K l'auteur
contacto	1437 K:
contame	59 K
contate	3404 K o autor
contatta	2457 K l'autore
contenido	86 K patrocinado:	1384 K premium	1441 K generado	1445 K ofrecido por	1474 K incrustado de	1474 K externo de	1474 K de	1528 K elaborado por	1528 K patrocinado por	1528 K realizado por
content	1362 K provided by	3053 K van
contenu	86 K sponsorisé :	1870 K généré	1883 K proposé par	1883 K sponsorisé par	1916 K provenant de	1916 K intégré de	1970 K conçu par	1970 K proposé par la rédaction	1970 K réalisé par
contenuto	86 K sponsorizzato:	2472 K generato	2477 K offerto da	2508 K incorporato da	2508 K esterno da	2508 K di	2508 K da	2561 K sponsorizzato da	2561 K realizzato da	2561 K a cura di
contingut	404 K generat	408 K ofert per	433 K incrustat de	433 K incrustat d'instagram	433 K extern de
continua	2538 K a leggere dopo	3483 K após	3483 K depois
continue	1208 K reading	1209 K reading with
contributions	27 K
controleer	3036 K
cooked	1296 K this
copy	3 K link to	3 K the link	3 K article	1260 K this url	1260 K this link
copyright	802 K ©	802 K (c)	802 K:	802 K #	802 K by	1153 K ©	1153 K #	1153 K:	1153 K by	3895 K ©
cosa	33 K ne pensi
""", 'cr': """
create	1096 K an account to	1249 K	1251 K an account	1251 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	2234 K
csatlakozzon	2234 K
""", 'cu': """
cu	89 K un abonament
""", 'cy': """
cyber	1208 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	3279 K ten artykuł	3279 K artykuł	3279 K ten tekst	3279 K to podsumowanie	3279 K to streszczenie	3279 K podobał	3279 K znalazłeś	3279 K znalazłaś	3279 K ta informacja	3279 K ta treść
czytaj	3265 K więcej o	3266 K także	3266 K także:	3266 K też	3266 K też:	3266 K również	3266 K więcej	3266 K:	3296 K dalej z
""", 'da': """
da	59 K li ste probali	2454 K leggere:	3782 K li vam	3782 K li je članak	3782 K li je tekst
daarna	2939 K kun je
daftar	2340 K webinar	2359 K gratis
daftarkan	2340 K diri anda
dagelijkse	2943 K nieuwsbrief
dagens	684 K spørgsmål:	3188 K spørsmål:	4146 K omröstning:	4150 K fråga:
daha	4283 K fazlasi:
daily	1331 K game:
dalies	2889 K
dalsza	3282 K część
dalyvaukite	2821 K
danach	747 K # euro
dankzij	3063 K onze lezers	3063 K onze donateurs	3063 K onze leden
dann	747 K # euro
dans	1836 K l'application	1853 K les commentaires
dapatkan	2332 K
darovat	517 K
darte	1393 K de baja
darujte	517 K	3893 K
das	788 K beste aus	789 K könnte sie auch interessieren	789 K könnte dich auch interessieren	789 K könnte sie interessieren:	789 K könnte sie auch interessieren:	789 K könnte dich auch interessieren:	831 K ganze interview	831 K komplette interview	865 K kommentieren	879 K lesen andere:
dazu	789 K auch:	855 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	2991 K podcast is te beluisteren	3009 K tekst gaat verder onder	3009 K tekst loopt door onder	3009 K tekst gaat verder na	3104 K viktigste nyhetene
deaktivieren	919 K sie ihn bitte
deel	3 K dit	3 K het	3036 K
dein	27 K kommentar	864 K feedback hilft
deine	834 K meinung ist uns wichtig	864 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	606 K artiklen gratis	606 K artiklen med	607 K på	607 K via	607 K med	664 K med	664 K artiklen	3167 K med	3167 K saken
dela	3 K artikeln	3 K den här	3 K texten	4130 K med	4130 K artikeln
deli	3 K
delite	3 K
delivered	1205 K every	1205 K each
delivery	1333 K charges may apply
delta	3149 K i vår	3167 K	4112 K i vår	4130 K
deltag	649 K i vores	664 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd	4064 K här artikeln är låst	4064 K här artikeln är endast	4064 K här artikeln är bara	4125 K här texten är tidigare	4125 K här artikeln är tidigare	4125 K här texten publicerades	4125 K här artikeln publicerades	4148 K här videon kan endast	4148 K här videon kan bara	4148 K här videon är inte tillgänglig	4183 K här artikeln	4183 K här texten
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	2327 K:	2342 K podcast	2342 K juga	2402 K di
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket	662 K artikel blev oprindeligt	680 K artikel er	680 K tekst er	681 K artikel er oversat	681 K tekst er oversat	717 K artikel	717 K tekst	717 K historie	717 K kronik	3183 K saken er	3183 K artikkelen er	3183 K teksten er	3183 K oppsummeringen er	3184 K saken er oversatt	3184 K artikkelen er oversatt	3184 K teksten er oversatt	3186 K videoen er	3186 K videoen kan	3220 K artikkelen	3220 K teksten	3220 K saken	3220 K kronikken
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	889 K ki-assistent
derechos	1425 K reservados	1497 K de licencia
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	412 K't l'app	412 K't la nostra	412 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1443 K nuestros	1443 K nuestras
descuentos	1443 K exclusivos para suscriptores
desea	1479 K recibir notificaciones
deseas	1479 K recibir notificaciones
deseja	3457 K receber notificações	3457 K receber nossas notificações
desideri	2513 K ricevere le notifiche	2513 K ricevere notifiche
despre	3537 K autor
det	4064 K här är en låst	4070 K viktigaste	4081 K här är en annons	4081 K här är annonsinnehåll	4081 K här är ett annonssamarbete	4089 K här är en debattartikel	4089 K här är en insändare	4089 K här är en opinionstext	4089 K här är en ledartext
detaljnije	3766 K:
detaylar	4283 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt	4064 K är en låst	4081 K är en annons	4081 K är annonsinnehåll	4081 K är ett annonssamarbete	4089 K är en debattartikel	4089 K är en insändare	4089 K är en opinionstext	4089 K är en krönika	4158 K är ett inbäddat innehåll från	4158 K är inbäddat innehåll från
dette	26 K sammendraget	680 K resumé er	691 K er et indlejret indhold fra	691 K er et indlejret opslag fra	691 K er indlejret indhold fra	691 K er indlejret opslag fra	3195 K er et innebygd innhold fra	3195 K er et innebygd innlegg fra	3195 K er innebygd innhold fra	3195 K er innebygd innlegg fra
devamini	4283 K okuyun:
deze	26 K samenvatting	2939 K maand nog	2988 K tekst	2988 K vertaling	2988 K ai	3009 K tekst gaat verder na	3076 K tekst
""", 'di': """
diaporama	1933 K :
diapositive	1931 K # sur #
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	1226 K you find this	1228 K you	1250 K our	1250 K we	1250 K you	1256 K our ai	1256 K the ai	1275 K you enjoy this?	1275 K you enjoy this article	1275 K you enjoy this story	1275 K you enjoy this post	1275 K you enjoy this piece	1275 K you enjoy this newsletter	1275 K you enjoy this column	1275 K you enjoy this recipe	1275 K you enjoy this podcast	1275 K you enjoy this essay	1275 K you enjoy this series	1275 K you enjoy this guide	1275 K you enjoy this blog	1275 K you enjoy this interview	1275 K you enjoy this letter	1275 K you enjoy this review	1275 K you enjoy this page	1275 K you enjoy this issue	1275 K you enjoy this read	1275 K you enjoy this episode	1275 K you enjoy this content	1275 K you like this?	1275 K you like this article	1275 K you like this story	1275 K you like this post	1275 K you like this piece	1275 K you like this newsletter	1275 K you like this column	1275 K you like this recipe	1275 K you like this podcast	1275 K you like this essay	1275 K you like this series	1275 K you like this guide	1275 K you like this blog	1275 K you like this interview	1275 K you like this letter	1275 K you like this review	1275 K you like this page	1275 K you like this issue	1275 K you like this read	1275 K you like this episode	1275 K you like this content	1275 K you find this useful	1296 K you make this	1296 K you try this	1306 K you see	1306 K you go
die	5 K kommentarfunktion	5 K kommentare	827 K zusammenfassung	831 K neue folge	831 K aktuelle folge	831 K komplette folge	831 K ganze folge	831 K ganze sendung	834 K umfrage wird durchgeführt	863 K debatte zu
dienas	2897 K jautājums:
dienos	2829 K klausimas:
diese	52 K recherche	823 K meldung	823 K nachricht	823 K übersetzung	823 K zusammenfassung	827 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	823 K text	823 K artikel	823 K bericht	823 K spielbericht	823 K beitrag	823 K wetterbericht	827 K artikel	827 K text	827 K beitrag	936 K artikel erschien zuerst	936 K text erschien zuerst	936 K beitrag erschien zuerst	936 K artikel ist zuerst	936 K text ist zuerst
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	827 K interview
dig	1214 K deeper:
digital	1208 K subscriptions	1251 K access
digitilaajana	89 K
dilarang	2391 K mengutip	2391 K keras mengambil	2391 K menyalin	2391 K memperbanyak	2391 K mereproduksi
din	27 K kommentar	606 K ven kan læse
dine	606 K venner kan læse
dinleyin	4283 K:
directement	1833 K dans votre
direkt	4096 K:
direkte	3131 K:	3215 K: slik	3215 K: her	3215 K: derfor	3215 K: dette	3215 K: hør	3215 K: se	3215 K: alt	3215 K: hvordan	3215 K: hvorfor	3215 K: hva	3215 K: hvem	3215 K: den	3215 K: det	3215 K: de
disclaimer	1153 K:	2111 K:
discover	23 K more from	1249 K
diskuse	5 K
diskusia	5 K
diskutieren	887 K sie
diskutujte	28 K
diskuze	5 K
disponibile	2548 K su spotify	2548 K su apple podcasts
disponible	412 K a l'app store	412 K a google play	1396 K en google play	1451 K en app store	1451 K en google play y	1514 K en spotify	1514 K en apple podcasts	1514 K en ivoox	1888 K sur google play	1955 K sur spotify	1955 K sur apple podcasts	1955 K sur deezer
distribuie	3 K
distributed	1220 K by
disusun	2338 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	2988 K artikel	2988 K stuk	2988 K bericht	2988 K verhaal	3025 K artikel lees je ook in	3025 K verhaal lees je ook in	3038 K artikel is ook	3038 K verhaal is ook	3038 K artikel bevat	3038 K verhaal bevat	3038 K verhaal verscheen	3038 K stuk verscheen	3076 K artikel	3076 K stuk	3076 K essay	3076 K interview	3076 K verhaal	3085 K artikel is tot stand gekomen in samenwerking met
dites	59 K-moi en commentaire
""", 'dm': """
dm	1307 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	1145 K you have a tip	1146 K you know more	1146 K you have information	1146 K you work at	1146 K you work in	1146 K you have any information	1146 K you have a story	1194 K our	1228 K you have	1250 K you	1276 K you like our	1276 K you enjoy our	1324 K you have a problem	1324 K you have a question	1324 K you have a dilemma	1324 K you have a burning	1324 K you need advice
doe	2994 K de quiz	2994 K mee met ons	2994 K mee met onze	2994 K mee aan ons	2994 K mee aan onze	3036 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	2235 K vannak
domande	72 K?	73 K su questo articolo
domov	97 K >	97 K '
don	1106 K't miss	1140 K't miss:	1244 K't miss this:	1267 K't miss
dona	81 K suport	1378 K a	2423 K a
donasi	2348 K untuk
donate	1081 K now	1081 K today	1088 K to
doneer	3012 K aan
donnez	1853 K votre avis
dopusti	3824 K uvijek sadržaj	3824 K uvek sadržaj	3824 K sadržaj s	3824 K sadržaj sa	3824 K sadržaj iz	3824 K sadržaj od
dosje	3841 K: kako	3841 K: ovako	3841 K: zašto	3841 K: što	3841 K: šta	3841 K: tko	3841 K: ko	3841 K: gdje	3841 K: gde	3841 K: ovo	3841 K: pogledajte	3841 K: poslušajte	3841 K: sve	3841 K: noć	3841 K: ljudi	3841 K: evo	4038 K: kako	4038 K: tako	4038 K: zakaj	4038 K: kaj	4038 K: kdo	4038 K: kje	4038 K: to	4038 K: poglejte	4038 K: prisluhnite	4038 K: vse	4038 K: noč	4038 K: ljudje	4038 K: takole	4038 K: oglejte
dossier	569 K: jak	569 K: takhle	569 K: takto	569 K: proč	569 K: co	569 K: kdo	569 K: kde	569 K: to	569 K: podívejte	569 K: poslechněte	569 K: vše	569 K: noc	569 K: lidé	569 K: tak	569 K: tady	569 K: jaké	712 K: sådan	712 K: her	712 K: derfor	712 K: dette	712 K: hør	712 K: se	712 K: alt	712 K: hvordan	712 K: hvorfor	712 K: hvad	712 K: hvem	712 K: den	712 K: det	712 K: de	932 K: der	932 K: die	932 K: das	932 K: wie	932 K: warum	932 K: was	932 K: so	932 K: wenn	932 K: alles	932 K: wer	932 K: wo	1351 K: how	1351 K: why	1351 K: what	1351 K: who	1351 K: where	1351 K: when	1351 K: the	1351 K: inside	1351 K: watch	1351 K: see	1351 K: is	1351 K: can	1351 K: this	1351 K: listen	1787 K: näin	1787 K: tässä	1787 K: siksi	1787 K: tämä	1787 K: kuuntele	1787 K: katso	1787 K: kaikki	1787 K: miten	1787 K: miksi	1787 K: mitä	1787 K: kuka	1787 K: mikä	1787 K: tältä	1787 K: tällainen	1856 K :	3071 K: zo	3071 K: hoe	3071 K: dit	3071 K: waarom	3071 K: wat	3071 K: wie	3071 K: de	3071 K: het	3071 K: een	3071 K: alles	3071 K: bekijk	3071 K: luister	3071 K: deze	3071 K: dat	3215 K: slik	3215 K: her	3215 K: derfor	3215 K: dette	3215 K: hør	3215 K: se	3215 K: alt	3215 K: hvordan	3215 K: hvorfor	3215 K: hva	3215 K: hvem	3215 K: den	3215 K: det	3215 K: de	3344 K: jak	3344 K: tak	3344 K: oto	3344 K: dlaczego	3344 K: co	3344 K: kto	3344 K: gdzie	3344 K: to	3344 K: zobacz	3344 K: posłuchaj	3344 K: wszystko	3344 K: noc	3344 K: ludzie	3940 K: ako	3940 K: takto	3940 K: prečo	3940 K: čo	3940 K: kto	3940 K: kde	3940 K: to	3940 K: pozrite	3940 K: vypočujte	3940 K: všetko	3940 K: noc	3940 K: ľudia	3940 K: tak	3940 K: aké	4178 K: så	4178 K: här	4178 K: därför	4178 K: det här	4178 K: hör	4178 K: se	4178 K: allt	4178 K: detta	4178 K: den	4178 K: det	4178 K: de	4178 K: hur	4178 K: varför	4178 K: vad
dostupno	3789 K na	3789 K u
dotazy	72 K
dovoli	4021 K vedno vsebino	4021 K vsebino z	4021 K vsebino s	4021 K vsebino iz	4021 K vsebino od
dowiedz	3266 K się więcej
download	13 K	1249 K	1265 K the	1289 K our free	1289 K the free	2316 K aplikasi	2345 K	3036 K
dozvoli	3824 K uvijek sadržaj	3824 K uvek sadržaj	3824 K sadržaj s	3824 K sadržaj sa	3824 K sadržaj iz	3824 K sadržaj od
""", 'dp': """
dpa	802 (K
""", 'dr': """
drukuj	3290 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	643 K kan tippe os	643 K kan sende os	663 K har brugt	663 K har læst	664 K får en mail	664 K kan også	707 K har læst # ud af dine #	707 K har læst # ud af #	707 K har læst # af dine #	707 K har læst # af #	896 K hast schon ein abo	896 K hast dein limit	920 K hast einen adblocker	920 K hast einen werbeblocker	3105 K er nå påmeldt	3105 K er nå registrert	3105 K er nå meldt på	3105 K er påmeldt	3165 K har lest	3165 K har #	3167 K får en e-post	3167 K kan også	3167 K finner oss	3186 K må ha javascript	3210 K har lest # av dine #	3210 K har lest # av #	4106 K som källa	4129 K har läst	4129 K har #	4130 K får ett mejl	4130 K kan också	4130 K hittar oss	4148 K kan inte se	4173 K har läst # av #
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	2348 K	2348 K jurnalisme
durata	2547 K del video
durch	776 K das laden
""", 'e': """
e	33 K tu	33 K voi	33 K você	1177 K-mail	2234 K-mailt küldtünk
""", 'ea': """
earlier	1214 K coverage:
""", 'eb': """
ebenfalls	789 K interessant:
""", 'ed': """
edited	1221 K by
editing	1153 (K by	1154 K by	1155 K by
editor	1140 K's picks:	2335 K:	2335 K :
""", 'ee': """
een	2986 K bericht gedeeld door	2986 K post gedeeld door
eerder	2993 K schreven we:	2993 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1749 K sitoutumista	1779 K omistajaa	1779 K omistajia	1779 K osakkeenomistajia	1779 K maksumuuria
ein	821 K beitrag geteilt von	821 K von	821 K post von	944 K angebot unseres partners
eine	73 K frage zum artikel
einen	747 K monat kostenlos
eingebetteter	913 K inhalt von
""", 'el': """
el	406 K teu comentari serà	432 K vídeo no	432 K teu navegador no	1446 K vídeo comenzará	1446 K video comenzará	1473 K vídeo no	1473 K video no	1504 K artículo continúa	1504 K contenido continúa	1513 K vídeo comienza en #
elinizde	4312 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	3425 K parceria com	3471 K imagens:	3471 K fotos:
email	3 K this	1145 K the author	1145 K us	1177 K	1249 K	1301 K this	1308 K reporter
emailed	1272 K on fridays	1272 K on mondays
embedded	1337 K content from	1337 K content is blocked
empfehlen	3 K sie	887 K sie
empfiehl	887 K
""", 'en': """
en	89 K tant qu'abonné	408 K col·laboració amb	452 K imatges:	1384 K otro dispositivo	1391 K tu correo	1391 K su correo	1391 K tu buzón	1391 K tu email	1405 K facebook y twitter	1405 K facebook, twitter	1405 K facebook y x	1414 K los comentarios	1417 K vídeo:	1417 K directo	1417 K contexto:	1445 K colaboración con	1493 K imágenes:	1817 K faisant un don	1827 K tant qu'abonné	1833 K vous inscrivant	1856 K savoir plus	1856 K direct	1883 K partenariat avec	1899 K vidéo -	1899 K images -	1933 K podcast :	1933 K vidéo :	1933 K images :	4070 K gång i veckan
enable	1113 K notifications
enbart	4064 K för dig som	4064 K för prenumeranter
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	1235 K your day with
endast	4064 K för dig som	4064 K för prenumeranter
endet	747 K automatisch
enjoy	1208 K	1288 K #% off	1320 K #% off your
enjoyed	69 K this	1275 K this?	1275 K this article	1275 K this story	1275 K this post	1275 K this piece	1275 K this newsletter	1275 K this column	1275 K this recipe	1275 K this podcast	1275 K this essay	1275 K this series	1275 K this guide	1275 K this blog	1275 K this interview	1275 K this letter	1275 K this review	1275 K this page	1275 K this issue	1275 K this read	1275 K this episode	1275 K this content
enjoying	1106 K this article	1275 K this?	1275 K this article	1275 K this story	1275 K this post	1275 K this piece	1275 K this newsletter	1275 K this column	1275 K this recipe	1275 K this podcast	1275 K this essay	1275 K this series	1275 K this guide	1275 K this blog	1275 K this interview	1275 K this letter	1275 K this review	1275 K this page	1275 K this issue	1275 K this read	1275 K this episode	1275 K this content	1276 K the	1276 K our	1276 K this
enregistrez	1903 K cet article	1903 K cette recette
entdecke	23 K mehr von	887 K
entdecken	887 K sie
entenda	3401 K:
entra	12 K nel
entre	12 K no
envia	399 K'ns
envianos	1432 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'ep': """
episode	826 K herunterladen
""", 'er': """
er	32 K zijn nog geen reacties	643 K du	3114 K du abonnent?	3143 K du
erbjudande	4112 K till dig som
erhalten	887 K sie
erscheint	843 K jeden	843 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	920 K scheint, dass sie	920 K sieht so aus, als	920 K sieht aus, als	1435 K corresponsal	1435 K redactor de	1435 K redactora de	1435 K jefe de	1435 K jefa de
escanea	1432 K el código	1451 K el código para descargar
escolta	1 K	410 K el pòdcast	410 K el podcast	410 K el nostre pòdcast	410 K el nostre podcast
escoltar	1 K
escucha	1 K	1446 K el pódcast	1446 K el podcast
escuchar	1 K	1508 K en
escuche	1 K
escute	1 K
essayez	1896 K
esta	52 K investigación	52 K investigação	52 K reportagem	1441 K noticia ha sido traducida	1441 K traducción se ha hecho	1441 K traducción ha sido	1441 K función utiliza	1448 K noticia pertenece a	1498 K noticia ha sido	1498 K información ha sido	1527 K traducción ha sido revisada	3420 K tradução foi feita	3420 K notícia foi traduzida	3476 K notícia foi	3476 K reportagem foi
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	1384 K contenido es exclusivo	1439 K contenido procede de	1439 K contenido proviene de	1441 K texto ha sido traducido	1441 K artículo ha sido traducido	1443 K reportaje forma parte del número	1443 K artículo forma parte del número	1448 K artículo pertenece a	1473 K vídeo no	1473 K video no	1473 K vídeo ya no	1473 K video ya no	1473 K contenido no	1473 K contenido ya no	1474 K contenido está alojado en	1474 K contenido procede de	1497 K artículo está protegido	1497 K contenido está protegido	1497 K artículo se publicó originalmente	1497 K artículo fue publicado originalmente	1498 K artículo ha sido	1498 K texto ha sido	1498 K artículo fue	1498 K contenido ha sido	1526 K artículo se publica con	1526 K artículo se publica en colaboración	1526 K artículo se publica gracias	1526 K artículo es una traducción	1527 K texto ha sido revisado	1527 K artículo ha sido revisado	3420 K texto foi traduzido	3420 K artigo foi traduzido	3451 K vídeo não	3451 K vídeo já não	3451 K conteúdo não	3451 K conteúdo já não	3452 K conteúdo está alojado	3452 K conteúdo está hospedado	3452 K conteúdo é fornecido	3475 K artigo está protegido	3475 K conteúdo está protegido	3475 K conteúdo é protegido	3475 K artigo é protegido	3475 K artigo foi publicado originalmente	3475 K texto foi publicado originalmente	3476 K artigo foi	3476 K texto foi	3476 K conteúdo foi	3503 K artigo é publicado em parceria	3503 K artigo foi publicado em parceria	3503 K texto foi publicado originalmente	3504 K texto foi revisado	3504 K texto foi revisto	3504 K artigo foi revisado
""", 'et': """
et	33 K vous	33 K toi	395 K pot interessar:
etu	1766 K tilaajille:
etusivu	97 K >	97 K '	97 K "
etwas	44 K falsch
""", 'ev': """
everything	1352 K on the topic:	1352 K on:
""", 'ex': """
exclusief	2939 K voor abonnees
exclusivo	1384 K para suscriptores
existing	1096 K subscriber	1096 K subscribers
exklusivt	4064 K för dig som
experimentou	59 K
explainer	1140 K:	1351 K: how	1351 K: why	1351 K: what	1351 K: who	1351 K: where	1351 K: when	1351 K: the	1351 K: inside	1351 K: watch	1351 K: see	1351 K: is	1351 K: can	1351 K: this	1351 K: listen
explore	1140 K more:	1249 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	2203 K is érdekelheti:	2250 K a szöveg	2250 K a cikk	2250 K az írás	2250 K a fordítás	2250 K az összefoglaló
ezen	52 K a cikken
""", 'fa': """
facebook	778 K immer	4367 K'ta
fai	2481 K il quiz	2481 K il test	2481 K il nostro
faites	1817 K un don	1818 K un don à
fale	3404 K com o autor	3413 K com o repórter	3413 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	1228 K
feel	68 K free to republish	1161 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	1140 K under:
fill	1249 K in	1249 K out
film	3282 K znajdziesz	3344 K: jak	3344 K: tak	3344 K: oto	3344 K: dlaczego	3344 K: co	3344 K: kto	3344 K: gdzie	3344 K: to	3344 K: zobacz	3344 K: posłuchaj	3344 K: wszystko	3344 K: noc	3344 K: ludzie
find	12 K us	12 K os	1123 K us on	1123 K me on	1189 K your next job	1249 K	1264 K
finden	12 K sie uns	887 K sie
finding	1275 K this useful
finn	12 K oss
first	1260 K published by	1260 K published in the	1288 K time here
fizessen	2234 K
""", 'fl': """
flash	1208 K sale
fler	4095 K artiklar om	4099 K artiklar av	4179 K artiklar om ämnet:	4179 K artiklar om:
flere	630 K artikler om	635 K artikler af	713 K artikler om emnet:	713 K artikler om:	3130 K saker om	3130 K saker fra	3131 K saker om	3135 K saker av	3149 K jobber på	3216 K saker om temaet:	3216 K saker om:
""", 'fo': """
foglald	2234 K le
foglalja	2234 K le
folge	12 K	826 K herunterladen	887 K
folgen	12 K sie	887 K sie
folgt	12 K
follow	12 K	1123 K us	1123 K @	1123 K all the latest	1123 K the latest	1123 K our	1170 K the	1177 K	1249 K	2332 K
fontos	2262 K számunkra az ön	2262 K nekünk az ön
for	13 K a better	13 K the best	1192 K more news	1192 K more local	1192 K more stories	1192 K more on	1192 K more coverage	1192 K more of our	1192 K more from	1192 K the latest	1200 K the best experience	1200 K the best reading experience	1208 K just	1208 K only	1214 K more on the story	1239 K just	1239 K only	1243 K reprint	1243 K reprints	1322 K membership enquiries	1322 K media enquiries	1322 K media inquiries	1322 K press enquiries	1322 K press inquiries	1322 K advertising enquiries	1322 K advertising inquiries	1322 K subscription enquiries	1322 K subscription inquiries	1322 K membership inquiries	1322 K sponsorship enquiries	3114 K abonnenter:
fordel	688 K for abonnenter:	3192 K for abonnenter:
fordelskunde	3114 K?
fordelstilbud	614 K:	3114 K:
forside	97 K >	97 K '	97 K "
forsiden	97 K >	97 K '	97 K "
fortell	59 K meg
fortsett	3170 K å lese
forward	3 K this	1301 K this	1301 K it to	1301 K the letter
foto	450 K # de #	450 K # / #	1491 K # de #	1491 K # / #	1491 K #/#	2388 K # dari #	2388 K # / #	2525 K # di #	2525 K # / #	2525 K #/#	2893 K:	3469 K # de #	3469 K # / #	3469 K #/#	3591 K # din #	3591 K # / #	3766 K galerija:	4353 K galeri:
fotogaleria	452 K:	3471 K:
fotogalerie	487 K:
fotogalerija	3967 K:
fotogallery	2527 K:
fotografia	3591 K # din #
fotostrecke	789 K:
found	7 K an	7 K a	69 K this useful	1275 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	827 K unsere ki
frage	889 K des tages	906 K des tages:	906 K der woche:
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	827 K sie unsere ki
free	68 K to republish	68 K to reprint	1289 K download	1289 K kit	1289 K guide	1289 K template	1289 K templates	1289 K ebook	1289 K e-book	1289 K checklist	1289 K toolkit	1289 K white paper	1289 K whitepaper	1289 K report	1289 K course	1289 K webinar	1289 K resource	1316 K shipping on orders	1316 K delivery on orders
freier	850 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	1140 K the archive:	1140 K our archive:	1140 K our archives:	1239 K only	1239 K just
""", 'fu': """
fuiste	1433 ¿K testigo
full	1140 K story:	1140 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	1140 K reading:
""", 'fy': """
fyll	3167 K inn	4130 K i
""", 'ga': """
ga	3036 K mee
gabung	12 K	2332 K
galerie	3593 K foto:
gambar	2388 K # dari #	2388 K # / #
gambas	2327 [K:video
gamble	1292 K responsibly
gaukite	2821 K
""", 'ge': """
ge	4130 K
geben	887 K sie
geef	3 K dit
geen	3063 K eigenaar	3063 K eigenaren	3063 K aandeelhouders	3063 K betaalmuur	3063 K miljardair
gem	664 K
gemaakt	59 K?
generative	1186 K ai
gengivelse	68 K tilladt
gerelateerd	2993 K:
gesponsert	86 K:	881 K von	944 K von
gesponsord	86 K:	3009 K door	3085 K door
get	13 K the app	13 K our	23 K	1081 K in touch	1106 K the latest	1106 K breaking news	1113 K notified	1170 K	1170 K the	1187 K tickets	1187 K your tickets	1200 K the	1201 K text alerts	1201 K news alerts	1204 K the	1204 K our	1208 K	1220 K permission to reuse	1249 K	1264 K	1265 K the	1267 K push	1273 K	1277 K	1288 K #% off	1289 K our free	1289 K the free	1320 K #% off your	1326 K it from
""", 'gh': """
ghi	4594 K rõ nguồn
""", 'gi': """
gi	3167 K
gib	887 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	4131 K du
gioca	2501 K ora:	2501 K ora a
giornalista	2464 K professionista	2464 K e scrittrice	2464 K e scrittore
giv	606 K artiklen til	606 K artiklen videre	664 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	3981 K poudarki
""", 'go': """
go	1214 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaria	3457 K de receber notificações
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	1145 K a tip	1145 K a story	1145 K a news tip	1146 K a question	1228 K	1250 K a	1250 K	1324 K a dilemma	1324 K a question for
""", 'gr': """
grab	1289 K our free	1289 K your free
graduada	1436 K en
graduado	1436 K en
grupo	3389 K do whatsapp
""", 'gu': """
guarda	2454 K anche	2454 K:	2454 K il video	2454 K anche:	2478 K il video qui sopra	2542 K su	2555 K la gallery	2555 K le foto	2555 K l'infografica	2564 K
gulir	2355 K ke bawah	2355 K untuk
""", 'ha': """
ha	44 K hibát	1490 K ocurrido un error	1490 K habido un error	2213 K van információja	2213 K van információd	2213 K ön is átélt	2213 K te is átéltél	2213 K többet tud
haben	7 K sie einen fehler	797 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	4313 K	4317 K:	4363 K reklamdan
haberde	7 K hata	4301 K hata
haberin	4283 K devami için	4363 K devami	4381 K orijinali
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	1433 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	2468 K informazioni	2468 K una notizia	2468 K una segnalazione	2468 K una storia
hak	2391 K cipta dilindungi
hakaret	27 K içeren
hakka	1568 K
halaman	2354 K selanjutnya:	2388 K # dari #
hallgasd	1 K meg	2221 K meg
hallgass	2221 K minket
hallgassa	1 K meg	2221 K meg	2234 K meg
haluaisitko	1750 K
haluatko	1728 K kertoa	1735 K töihin	1735 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	643 K du oplysninger	643 K du viden	643 K du et godt tip	643 K du tip	643 K du flere oplysninger	643 K du oplevet	643 K du selv oplevet	643 K du en god historie	665 K du en historie	665 K du dokumentation	665 K du dokumenter	677 K du et tip	677 K du tip	677 K du et godt tip	677 K du en god historie	677 K du en historie	3135 K du et tips	3143 K du informasjon	3143 K du opplysninger	3143 K du flere opplysninger	3143 K du tips	3143 K du et tips	3143 K du opplevd	3143 K du erfaring	3143 K du tanker	3143 K du noe på hjertet	3169 K du en historie	3169 K du dokumenter	3169 K du dokumentasjon	4106 K du information	4106 K du uppgifter	4106 K du tips	4106 K du ett tips	4106 K du varit med om	4106 K du egna erfarenheter	4106 K du upplevt	4131 K du en historia	4131 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	406 K d'estar registrat	406 K detectat cap	406 K trobat cap	1433 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	4301 K mi fark	4312 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	1081 K your say	1145 K a tip	1145 K a news tip	1145 K a question about this	1145 K a question for	1146 K you been	1146 K a story	1199 K your say	1228 K a	1228 K you	1250 K you	1250 K we	1277 K	1296 K you made this	1296 K you tried this	1306 K you	1324 K a question for	1324 K you got a question	1324 K a dilemma
hay	7 K algún
haz	1417 K clic aquí	1433 K tu denuncia	1449 K nuestro test	1449 K el test	1449 K nuestro quiz
hazte	1378 K socio de
""", 'he': """
hear	1 K this	1190 K this story	1192 K more	1232 K the full	1232 K more	1249 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	2971 K je een tip	2972 K je een tip	3037 K je
heeft	2971 K u een tip	2972 K u een tip	3037 K u
hela	4138 K samtalet	4138 K intervjun
hele	672 K samtalen	672 K interviewet	3176 K samtalen	3176 K intervjuet
help	1196 K us improve	1249 K
hem	97 K >	97 K '	97 K "
hemen	4329 K oyna:
hent	13 K	640 K appen fra	654 K	664 K	3154 K
her	691 K er et indlejret indhold fra	691 K er et indlejret opslag fra	691 K er indlejret indhold fra	691 K er indlejret opslag fra	691 K vises et indlejret indhold fra	691 K vises et indlejret opslag fra	691 K vises indlejret indhold fra	691 K vises indlejret opslag fra	691 K findes et indlejret indhold fra	691 K findes et indlejret opslag fra	691 K findes indlejret indhold fra	691 K findes indlejret opslag fra	3195 K er et innebygd innhold fra	3195 K er et innebygd innlegg fra	3195 K er innebygd innhold fra	3195 K er innebygd innlegg fra	3195 K vises et innebygd innhold fra	3195 K vises et innebygd innlegg fra	3195 K vises innebygd innhold fra	3195 K vises innebygd innlegg fra	3195 K finnes et innebygd innhold fra	3195 K finnes et innebygd innlegg fra	3195 K finnes innebygd innhold fra	3195 K finnes innebygd innlegg fra
here	1214 K's more on this
het	5 K reactieveld	2966 K beste van	3009 K artikel gaat verder onder	3009 K verhaal gaat verder onder	3009 K artikel gaat verder na	3009 K verhaal gaat verder na
heti	2252 K kvíz:
""", 'hi': """
hi	449 K ha hagut un error
hiciste	59 K esta
hier	789 K lesen sie	789 K geht es zu	789 K geht's zu	831 K klicken, um	834 K geht es zum quiz	834 K geht es zum täglichen	893 K können sie den artikel	893 K können sie diesen artikel	893 K kannst du den artikel	913 K ist ein eingebetteter	3053 K staat ingesloten
highlights	1185 K
highly	1300 K active question
hintergrund	789 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	666 K fortsætter
hit	1232 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	3149 K oss å bli bedre
hjelpelinjen	3115 K:	3115 K for spilleavhengige	3115 K for spillavhengige
hjem	97 K >	97 K '	97 K "
""", 'ho': """
hoe	3017 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
home	97 K >	97 K '	97 K "	97 K＞
hotline	41 K tòa soạn	41 K redaksi	4564 K: #
hou	28 K het
houd	28 K het	82 K je van
houve	3468 K um erro
how	8 K would you rate	8 K useful was	33 K do you feel	1226 K useful is this	1226 K helpful was this	1306 K has	1306 K have	1306 K did	1306 K are you	1306 K will	1306 K would
""", 'hr': """
hrajte	544 K:
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	4131 K håller du med
husk	664 K at bekræfte	3167 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hver	3104 K fredag	3104 K morgen	3104 K uke	3104 K søndag
hvor	665 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	726 K betalt samarbejde med	1264 K use	1264 K used	1264 K love	1264 K bought	1264 K recommend	2453 K più letti di	2473 K punti chiave	3181 K appen	3230 K betalt samarbeid med	4081 K betalt samarbete med	4081 K annonssamarbete med	4081 K kommersiellt samarbete med	4193 K betalt samarbete med
""", 'ic': """
ici	1916 K, un contenu provenant
icymi	1140 K:
""", 'ie': """
ielogojies	2889 K
ievadi	2889 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	1161 K you enjoyed this	1161 K you liked this	1296 K you make this	1296 K you try this	1296 K you made this	1296 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	864 K feedback hilft	909 K abo-vorteil:
ihre	27 K beiträge	33 K meinung	834 K meinung ist uns wichtig	864 K rückmeldung hilft
""", 'ik': """
iklan	2355 K -
ikuti	12 K	2320 K berita	2332 K	2343 K survei	2343 K polling	2343 K jajak pendapat	2343 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	2470 K video non è disponibile	2472 K testo è stato realizzato	2478 K video inizierà	2480 K tuo commento sarà	2504 K gioco è vietato ai minori	2504 K gioco può causare	2504 K gioco d'azzardo può	2507 K video non	2547 K video inizia tra #	2547 K tuo video inizia tra #
ilgili	4283 K haber	4353 K haber:
ilginizi	4283 K çekebilir	4283 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan	4355 K olarak
ilmoittaudu	1735 K
""", 'im': """
im	789 K video:
image	1153 K copyright	1153 K source,	1153 K credit:	1931 K # sur #	1931 K #/#	1931 K # / #
imagem	3469 K # de #	3469 K # / #	3469 K #/#
imagen	1491 K # de #	1491 K # / #	1491 K #/#
imaginea	3591 K # din #	3591 K # / #
imate	72 K pitanja	72 K vprašanja
imatge	450 K # de #	450 K # / #
immagine	2525 K # di #	2525 K # / #	2525 K #/#
impossibile	2507 K riprodurre	2511 K visualizzare questo contenuto
""", 'in': """
in	756 K ihrem postfach	756 K ihr postfach	786 K den kommentaren	1136 K the comments section	1136 K the comment section	1140 K case you missed it:	1190 K the video player above	2475 K edicola da	2475 K edicola con	2477 K collaborazione con	2496 K offerta	2946 K de app	2964 K de reacties	3085 K betaalde samenwerking met
indem	776 K sie
indhold	726 K fra annoncøren
indtast	664 K
infographie	1933 K :
informationen	827 K zum einsatz von ki
inga	32 K kommentarer	4170 K ägare	4170 K aktieägare
ingen	32 K kommentarer	704 K ejer	704 K ejere	704 K aktionærer	704 K milliardær	704 K betalingsmur	3207 K eier	3207 K eiere	3207 K aksjonærer	3207 K milliardær	3207 K betalingsmur	4170 K ägare	4170 K miljardär	4170 K betalvägg
ingesloten	3053 K inhoud van
ingin	2375 K menerima notifikasi	2375 K dapat notifikasi
inhalt	913 K von
inhalte	913 K von	913 K aus
inhoud	3053 K van
inicio	97 K >	97 K '	97 K "
innhold	3230 K fra annonsøren
innlegg	27 K
inquadra	2483 K il codice	2483 K il qr code	2483 K il qr
inscreva	3422 K-se no nosso webinar
inscrivez	1825 K-vous gratuitement	1880 K-vous à notre webinaire
instagram	778 K immer	778 K-inhalte immer	4334 K gönderisini	4367 K'da
instal	2345 K aplikasi
instala	13 K
instale	13 K
instaliraj	3789 K
instalirajte	3789 K	3814 K aplikaciju
install	13 K	1265 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	2468 K la tua lettera
""", 'ir': """
irtisano	1749 K
""", 'is': """
is	7 K something wrong	1228 K there	1250 K there	3037 K er iets
isi	2343 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izinsiz	4355 K kopyalanamaz	4355 K kullanilamaz	4355 K alintilanamaz
izlasi	2889 K
izle	4283 K:
izleyin	4283 K:
izniyle	4381 K yayimlanmiştir
izpildi	2880 K testu
izveido	2889 K
izvor	3793 K:
izvori	3793 K:
""", 'ja': """
ja	2875 K tev ir informācija	2875 K jums ir informācija	2875 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1749 K
jadikan	2332 K
jadilah	31 K yang pertama
jaga	1568 K
jak	505 K se vám líbil
jako	89 K prenumerator	89 K předplatitel
jatka	1751 K lukemista
javascript	3186 K må
jawab	2343 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	3018 K kunt niet meer reageren	3018 K kunt reageren	3026 K kunt je altijd	3026 K ontvangt vanaf nu	3026 K ontvangt een e-mail	3066 K hebt al # van	3066 K hebt # van	3782 K li vam	3782 K li članak	3982 K bil članek	3982 K bila vsebina	3982 K bil povzetek
jeden	843 K montag neu	843 K dienstag neu	843 K donnerstag neu	843 K freitag neu	843 K samstag neu	843 K sonntag neu	843 K mittwoch neu
jederzeit	747 K kündbar	754 K widerrufen	754 K abbestellen	754 K abmelden
jelentkezz	2234 K be
jelentkezzen	2234 K be
jen	547 K pro předplatitele:
jeste	59 K li probali	59 K li isprobali
jetzt	831 K reinhören	834 K tickets sichern	855 K lesen:	876 K # monate	876 K # wochen	907 K spielen:
""", 'ji': """
jika	2333 K anda mengetahui	2333 K anda punya
""", 'jo': """
job	640 K hos
jobb	3140 K i
jobba	4103 K på
jobbar	4106 K du
jobber	3143 K du
jocurile	3569 K de noroc pot	3569 K de noroc dau
jogar	3445 K agora:
jogue	3422 K palavras cruzadas	3445 K agora:	3448 K com responsabilidade
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	1081 K the conversation	1088 K	1123 K the conversation on	1123 K us on	1136 K the debate	1170 K the	1170 K	1187 K us for	1187 K us at	1187 K us in	1187 K us live	1199 K the conversation	1199 K the discussion	1199 K the debate	1208 K for	1208 K now	1249 K	1254 K #	1254 K over #	1254 K more than #	1254 K our #
jornalista	3412 K formada	3412 K formado
jos	44 K huomaat
jouer	1909 K maintenant	1912 K comporte des risques
jouez	1909 K maintenant
""", 'ju': """
juega	1468 K ahora a	1468 K ahora al	1468 K ahora:
juga	427 K ara:
jugar	1468 K ahora:
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1751 K jatkuu	1792 K on julkaistu	1792 K julkaistiin
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit	1788 K aiheesta:	1788 K jutut aiheesta:
kaj	33 K menite
kalan	4327 K karakter
kan	82 K du lide	665 K du lide
kanalimiza	12 K
kapcsolja	2234 K be
kapja	2234 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1553 K sul on vihje	1553 K sul on vihjeid	1569 K lugu	1569 K artikkel	1569 K tead	1569 K tahad
katso	1719 K myös	1719 K:	1719 K video	1719 K myös:	1749 K koko	1749 K kaikki
kaupallinen	86 K yhteistyö:	1801 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek	4355 K gösterilmeden
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	1106 K up with	1208 K reading	1209 K reading with	1244 K reading:
kein	924 K eigentümer	924 K konzern	924 K verleger	924 K milliardär
keine	924 K eigentümer	924 K konzerne	924 K aktionäre	924 K paywall	924 K werbung
ken	66 K je iemand	3037 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	643 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	2234 K minket
kerro	59 K kommenteissa	1728 K kokemuksesi	1728 K oma
keskustele	28 K	1759 K aiheesta	1759 K jutusta
keskustelu	1738 K on auki
key	1185 K points	1185 K takeaways
""", 'ki': """
ki	827 K-generierte inhalte	827 K-generierte texte	827 K-generierte zusammenfassungen	3174 K har
kiitos	1779 K lukijoidemme
kijk	2967 K ook	2967 K hier	2991 K de uitzending	2991 K de hele	3007 K voor meer
kirim	2333 K foto	2333 K tulisan
kirimkan	2333 K foto
kirjaudu	1738 K	1749 K
kirjoita	1749 K suoraan	1749 K meille
kirjoitimme	1757 K
kirjoittaja	1730 K on	1730 K työskentelee
kirjuta	1553 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	3169 K du til
""", 'kl': """
klausies	2889 K
klausykite	2806 K	2821 K
klick	887 K
klicka	4096 K här
klicken	887 K sie
klik	631 K her	2332 K	2967 K hier	3007 K hier voor	3036 K
klikk	3131 K her
klikkaamalla	1749 K
kliknij	3266 K tutaj
kliknite	3867 K sem
klippet	3186 K er ikke	3186 K er dessverre	4148 K kan endast	4148 K kan bara
klopt	3037 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	1161 K someone	1161 K anyone	1228 K	1250 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1749 K keskustelun kuulet
kolumna	3778 K izražava	3978 K izraža	3978 K odraža
kolumni	1792 K on julkaistu
kom	649 K til vores	3149 K på vårt	3149 K på vår	4112 K på vårt	4112 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	2821 K gali
kommentare	5 K	27 K	865 K können nur	893 K werden erst	893 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	786 K
kommentarsporet	5 K
kommenteerida	1568 K saavad
kommentering	5 K
kommentieren	5 K	865 K können	887 K sie
kommentit	5 K	27 K
kommentoimalla	1759 K	1759 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	490 K na autora	635 K journalisten	643 K journalisten	644 K	664 K	783 K zur redaktion	783 K in die redaktion	795 K:	3135 K journalisten	3143 K oss	3143 K journalisten	3144 K	3167 K
kontakta	4099 K reportern	4106 K oss via	4106 K reportern	4107 K	4130 K
konten	2369 K ini tidak	2370 K ini berasal dari	2370 K sematan dari	2370 K eksternal dari	2370 K dari	2391 K ini dilindungi
kontributor	2335 K:
konuyla	4283 K ilgili:
koop	3036 K
kopeeri	1568 K
kopier	664 K	3167 K
kopiera	4130 K
kopioi	1749 K
kopiuj	3290 K link
koreksi	2339 K artikel
""", 'kr': """
krijg	3036 K
kronikken	717 K	3220 K
""", 'ku': """
kui	1553 K sul on teema	1553 K sul on vihje	1553 K tead	1553 K märkasid
kunjungi	2340 K toko
kunne	69 K du lide	82 K du lide
kunstig	670 K intelligens har	3174 K intelligens har
kunstmatige	2988 K intelligentie kan fouten maken. controleer
kuula	1558 K podcasti	1568 K
kuulemme	1749 K mielellämme
kuuntele	1 K	1719 K:	1719 K myös	1719 K myös:	1736 K	1749 K
""", 'kv': """
kviz	3766 K:	3820 K:	3820 K dana:	3820 K tjedna:	3967 K:	4016 K:	4016 K dneva:	4016 K tedna:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	462 K'article continua	1833 K'essentiel de l'actualité	1860 K'auteur	1861 K'auteur	1870 K'essentiel par	1912 K'abus d'alcool est dangereux pour la santé	2458 K'autore	2459 K'autore	2538 K'articolo continua
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	462 K notícia continua	1504 K noticia continúa	1513 K publicidad termina en #	1884 K vidéo va commencer	1915 K vidéo n'est	1954 K vidéo commence dans #	2436 K tua email	2480 K tua opinione conta	2538 K notizia continua	2547 K pubblicità termina tra #
laad	3053 K inhoud van
laadi	1568 K alla
laat	59 K me weten	2991 K je dit artikel	3036 K
laatste	2966 K nieuws over
ladda	13 K ner	4116 K ner	4116 K ned	4130 K ner	4158 K alltid innehåll från	4158 K innehåll från
lade	13 K	887 K
laden	13 K sie	887 K sie
lae	1568 K alla
lagre	3167 K
lainaus	68 K sallittu
lander	601 K i din indbakke
lands	1272 K on mondays	1272 K on fridays	1272 K on sundays
langganan	2350 K
lanjut	2355 K membaca
lanjutkan	2355 K membaca
laporan	2334 K:	2335 K wartawan	2335 K kontributor
laporkan	2339 K kesalahan
lasi	2864 K arī	2864 K vairāk	2864 K vēl	2889 K
lasiet	2864 K arī
last	13 K ned	3154 K ned	3167 K ned	3181 K ned appen	3195 K inn alltid innhold fra	3195 K inn innhold fra
lataa	13 K	1749 K	1769 K sisältö palvelusta
latest	1139 K from	1139 K in	1139 K videos from
laureata	2464 K in
laureato	2464 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	1417 K puede interesar	1417 K puede interesar:	1827 K premier mois	1855 K meilleur de
lea	1417 K también	1417 K aquí	1417 K además	1417 K más	1417 K:	1417 K además:	1526 K el original
leave	59 K a star
ledenvoordeel	3049 K:
lediga	4103 K jobb på	4103 K tjänster på
ledige	640 K stillinger hos	640 K stillinger på	3140 K stillinger i	3140 K stillinger hos
lee	13 K en	1417 K también	1417 K más	1417 K:	1417 K más:	1417 K aquí:	1451 K las noticias sin anuncios	1451 K sin anuncios en la app	1462 K aquí la nota completa	1526 K el original
leer	1417 K también	1417 K más	1531 K
lees	13 K	2966 K meer over	2967 K ook	2967 K ook:	2967 K meer	2967 K meer:	2967 K verder	2967 K hier	2967 K:	2967 K verder:	2993 K ons dossier:	2993 K het hele verhaal:	3007 K het hele	3007 K het volledige	3007 K de hele	3007 K hier het hele	3007 K hier alles	3032 K ook dit artikel:	3032 K dit ook:	3033 K ook het interview	3033 K ook het verhaal	3033 K ook ons	3033 K ook onze	3033 K ook de analyse	3033 K ook de reportage	3033 K ook de column	3033 K ook dit	3033 K hier het interview	3033 K hier de analyse	3036 K	3038 K dit verhaal	3038 K dit artikel	3072 K alles over het onderwerp:	3072 K alles over:
leestip	2967 K:
legg	3167 K til
leggi	13 K	2453 K tutte le notizie	2454 K anche	2454 K anche:	2454 K qui	2454 K tutto	2454 K:	2454 K pure:	2465 K tutti gli articoli di	2559 K l'originale	2559 K l'articolo originale	2564 K
legyen	31 K ön az első	2234 K
leia	13 K	3400 K mais sobre	3401 K também	3401 K também:	3401 K mais	3401 K:	3401 K aqui	3401 K mais:	3503 K o original	3503 K o artigo original	3507 K
leiad	1568 K meid
leidsid	44 K	1559 K vea	1559 K artiklist vea
leiten	3 K sie
len	3919 K pre predplatiteľov:
ler	3401 K também	3401 K mais	3507 K
les	5 K commentaires	27 K commentaires	27 K messages	1855 K plus lus	1870 K réponses sont générées	1871 K points clés	3130 K mer om	3131 K også	3131 K også:	3131 K mer	3131 K mer:	3131 K:	3131 K hele saken	3131 K om	3131 K her	3131 - K også	3140 K videre med	3154 K eavisen	3154 K avisa	3154 K avisen	3168 K	3170 K videre	3216 K alt om temaet:	3216 K alt om:
lesedauer	903 K
leseempfehlung	855 K:
lesen	13 K sie	82 K sie gern	788 K sie mehr zu	788 K sie mehr zum	789 K sie auch	789 K sie mehr	789 K sie hier	789 K sie dazu	789 K sie jetzt	789 K sie außerdem	789 K sie mehr zum thema	855 K sie hierzu:	879 K sie weiter:	879 K sie unser dossier:	887 K sie
lesenswert	855 K:
leserangebot	909 K:
leseravstemning	3188 K:
leserbrief	786 K
leserbriefe	786 K an
leserkommentare	864 K geben
leserreise	909 K:	3192 K:
leserreisen	909 K:
lesertilbud	3192 K:
leserumfrage	906 K:
lesetipp	789 K	789 K:
lesezeit	903 K
lest	789 K auch
lezersaanbieding	3049 K:
lezerspeiling	3045 K:
lezersreis	3049 K:
lezersvoordeel	3049 K:
""", 'li': """
licence	1938 K creative commons
licencia	1463 K creative commons
licenciada	1436 K en
licenciado	1436 K en
license	1220 K this
licenza	2530 K creative commons
lies	789 K auch	789 K mehr	789 K dazu	887 K
ligne	41 K de la rédaction
lihat	2327 K juga	2327 K juga:	2342 K video	2354 K pula:	2402 K di	2402 K postingan ini di
liitu	56 K #	1568 K
liity	56 K #	56 K yli #	1749 K
like	12 K us	69 K this?	1106 K what you're reading	1123 K and follow	1275 K this?	1275 K this article	1275 K this story	1275 K this post	1275 K this piece	1275 K this newsletter	1275 K this column	1275 K this recipe	1275 K this podcast	1275 K this essay	1275 K this series	1275 K this guide	1275 K this blog	1275 K this interview	1275 K this letter	1275 K this review	1275 K this page	1275 K this issue	1275 K this read	1275 K this episode	1275 K this content	1275 K what you read	1275 K what you see	1275 K what you've read	1275 K what you're reading
liked	69 K this	1275 K this?	1275 K this article	1275 K this story	1275 K this post	1275 K this piece	1275 K this newsletter	1275 K this column	1275 K this recipe	1275 K this podcast	1275 K this essay	1275 K this series	1275 K this guide	1275 K this blog	1275 K this interview	1275 K this letter	1275 K this review	1275 K this page	1275 K this issue	1275 K this read	1275 K this episode	1275 K this content	1275 K what you read
liker	82 K du	3169 K du
liking	1275 K this?	1275 K this article	1275 K this story	1275 K this post	1275 K this piece	1275 K this newsletter	1275 K this column	1275 K this recipe	1275 K this podcast	1275 K this essay	1275 K this series	1275 K this guide	1275 K this blog	1275 K this interview	1275 K this letter	1275 K this review	1275 K this page	1275 K this issue	1275 K this read	1275 K this episode	1275 K this content
likte	69 K du	82 K du
limited	1208 K time	1208 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	4543 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1855 K tous nos articles	1856 K aussi	1856 K également	1856 K	1856 K notre	1856 K l'article	1856 K plus	1856 >> K	1973 K
lisa	1568 K meid	1568 K
lisez	13 K	1856 K aussi	1896 K
listen	1 K to	1140 K |	1140 K:	1190 K to the latest episode	1190 K to the full episode	1190 K to the full interview	1190 K again on	1232 K to our	1232 K as	1249 K
live	631 K:	712 K: sådan	712 K: her	712 K: derfor	712 K: dette	712 K: hør	712 K: se	712 K: alt	712 K: hvordan	712 K: hvorfor	712 K: hvad	712 K: hvem	712 K: den	712 K: det	712 K: de	789 K-ticker:	1351 K blog: how	1351 K blog: why	1351 K blog: what	1351 K blog: who	1351 K blog: where	1351 K blog: when	1351 K blog: the	1351 K blog: inside	1351 K blog: watch	1351 K blog: see	1351 K blog: is	1351 K blog: can	1351 K blog: this	1351 K blog: listen	1787 K: näin	1787 K: tässä	1787 K: siksi	1787 K: tämä	1787 K: kuuntele	1787 K: katso	1787 K: kaikki	1787 K: miten	1787 K: miksi	1787 K: mitä	1787 K: kuka	1787 K: mikä	1787 K: tältä	1787 K: tällainen	3071 K: zo	3071 K: hoe	3071 K: dit	3071 K: waarom	3071 K: wat	3071 K: wie	3071 K: de	3071 K: het	3071 K: een	3071 K: alles	3071 K: bekijk	3071 K: luister	3071 K: deze	3071 K: dat	3593 K text:
liveblog	712 K: sådan	712 K: her	712 K: derfor	712 K: dette	712 K: hør	712 K: se	712 K: alt	712 K: hvordan	712 K: hvorfor	712 K: hvad	712 K: hvem	712 K: den	712 K: det	712 K: de	932 K: der	932 K: die	932 K: das	932 K: wie	932 K: warum	932 K: was	932 K: so	932 K: wenn	932 K: alles	932 K: wer	932 K: wo	1351 K: how	1351 K: why	1351 K: what	1351 K: who	1351 K: where	1351 K: when	1351 K: the	1351 K: inside	1351 K: watch	1351 K: see	1351 K: is	1351 K: can	1351 K: this	1351 K: listen	2967 K:	3071 K: zo	3071 K: hoe	3071 K: dit	3071 K: waarom	3071 K: wat	3071 K: wie	3071 K: de	3071 K: het	3071 K: een	3071 K: alles	3071 K: bekijk	3071 K: luister	3071 K: deze	3071 K: dat
liverapport	4178 K: så	4178 K: här	4178 K: därför	4178 K: det här	4178 K: hör	4178 K: se	4178 K: allt	4178 K: detta	4178 K: den	4178 K: det	4178 K: de	4178 K: hur	4178 K: varför	4178 K: vad
liveseuranta	1787 K: näin	1787 K: tässä	1787 K: siksi	1787 K: tämä	1787 K: kuuntele	1787 K: katso	1787 K: kaikki	1787 K: miten	1787 K: miksi	1787 K: mitä	1787 K: kuka	1787 K: mikä	1787 K: tältä	1787 K: tällainen
""", 'll': """
llegeix	395 K també	395 K més
llegiu	395 K també
llicenciada	401 K en periodisme
llicenciat	401 K en periodisme
""", 'lo': """
lo	59 K has probado	1416 K más leído en	1416 K más visto en	1416 K último en	2548 K trovi su spotify
load	1315 K content from	1315 K external content
loe	1541 K ka	1541 K lisaks	1541 K veel	1541 K edasi:	1568 K
log	663 K ind eller opret	664 K ind	1249 K in
logg	3165 K inn eller	3167 K inn
logga	4129 K in eller	4130 K in	4144 K in
logi	1568 K sisse
loo	1568 K
looking	1249 K for	1264 K for
los	5 K comentarios	27 K comentarios	2994 K de dagelijkse
love	1275 K this?	1275 K this article	1275 K this story	1275 K this post	1275 K this piece	1275 K this newsletter	1275 K this column	1275 K this recipe	1275 K this podcast	1275 K this essay	1275 K this series	1275 K this guide	1275 K this blog	1275 K this interview	1275 K this letter	1275 K this review	1275 K this page	1275 K this issue	1275 K this read	1275 K this episode	1275 K this content	1276 K our
loved	69 K this	1275 K this?	1275 K this article	1275 K this story	1275 K this post	1275 K this piece	1275 K this newsletter	1275 K this column	1275 K this recipe	1275 K this podcast	1275 K this essay	1275 K this series	1275 K this guide	1275 K this blog	1275 K this interview	1275 K this letter	1275 K this review	1275 K this page	1275 K this issue	1275 K this read	1275 K this episode	1275 K this content
lowongan	2340 K kerja di
""", 'lu': """
lubisz	82 K
lue	1719 K myös	1719 K myös:	1719 K lisää	1719 K lisää:	1719 K:	1719 K seuraavaksi:	1749 K	1788 K lisää aiheesta:
lugu	1570 K jätkub
luister	1 K	2967 K ook	2967 K:	2967 K ook:	2991 K hier naar	2991 K de podcast	3036 K
lukijakysely	1762 K:
lukijamatka	1766 K:
lukijatarjous	1766 K:
lukijoidemme	1779 K ansiosta
luo	1738 K tunnus	1749 K
""", 'ly': """
lyssna	1 K på	4096 K	4096 K:	4130 K
lyt	1 K til	631 K til	664 K
lytt	3131 K til	3167 K
""", 'ma': """
maak	2994 K de puzzel	3003 K een bedrag over	3003 K je gift over	3003 K uw gift over	3003 K je bijdrage over	3003 K uw bijdrage over	3036 K
maandelijks	2939 K opzegbaar
mach	834 K den test:	887 K
machen	834 K sie den test:	834 K sie mit bei unserer	887 K sie
macie	72 K pytania
made	59 K it?	1296 K this recipe	1296 K this
mai	3529 K multe detalii	3529 K mult pe această temă:	3557 K multe articole despre	3557 K multe știri despre
mail	1301 K this	2970 K de auteur	2982 K	3036 K
main	2364 K sekarang:
mainkan	2364 K sekarang:
mais	3400 K lidas em	3400 K de	3400 K sobre	3400 K notícias de	3400 K notícias sobre	3404 K artigos de
make	12 K us	1081 K a donation	1081 K a contribution	1081 K a gift	1249 K
maksettu	1801 K yhteistyö:
manda	1432 K tus fotos
mandanos	1432 K
mande	3416 K sua sugestão	3416 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	2332 K bergabung
masuk	2359 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	3269 K temat?	3269 K temat dla
matote	2822 K klaidą
mau	2375 K menerima notifikasi
""", 'me': """
me	59 K conta	59 K conte
med	89 K et digitalt abonnement	89 K et abonnement	89 K abonnement	89 K en prenumeration	89 K en digital prenumeration	89 K ett abonnemang	3181 K appen	3181 K appen vår
medlemsfordel	614 K:	688 K:	3192 K:
meer	2966 K over	2966 K uit	2966 K van	2966 K nieuws over	2967 K lezen:	2970 K artikelen van	2970 K van deze auteur	3007 K nieuws uit	3007 K nieuws over	3007 K weten?	3007 K over dit	3032 K over dit onderwerp:	3037 K lezen over	3072 K over het onderwerp:	3072 K over:
meest	2966 K gelezen in
meet	1145 K the author	1187 K our	1249 K
mehr	788 K zum thema	788 K aus	788 K von	788 K zu	788 K lesen über	788 K über	789 K zum thema	789 K dazu	789 K dazu:	789 K lesen:	789 K aus dem ressort	789 K aus der region:	795 K vom autor	795 K von der autorin	795 K artikel von	827 K informationen zum einsatz von ki	855 K nachrichten aus	855 K aus dem archiv:	879 K hintergründe dazu:	879 K zu diesem thema:
meistgelesen	788 K in
mejla	4106 K reportern	4107 K
meld	3036 K je	3149 K deg på vårt	3167 K deg
melde	887 K
melden	887 K sie
members	1251 K can read	1282 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	2234 K
mer	3130 K om	3130 K fra	3131 K om saken:	3216 K om temaet:	3216 K om:	4095 K om	4095 K från	4096 K om ämnet:	4096 K läsning:	4099 K av	4179 K om ämnet:	4179 K om:
merci	28 K de rester	28 K de respecter
mere	630 K om	630 K fra	631 K om emnet:	713 K om emnet:	713 K om:
message	1307 K us on	1307 K us at	1307 K the newsroom
mest	4095 K läst i
met	89 K een abonnement	89 K een digitaal abonnement	2981 K medewerking van	2981 K dank aan anp	2981 K dank aan belga
mettiti	2481 K alla prova con
""", 'mi': """
mi	33 K a véleménye	2261 K és partnereink	2261 K és a partnereink	2261 K és # partnerünk	2261 K, illetve partnereink
minden	2286 K cikk a témában:	2286 K a témáról:
mira	1417 K también	1417 K:	1417 K también:	1446 K el video arriba	1446 K el vídeo de arriba
mit	33 K gondol	89 K einem abo	89 K einem abonnement	89 K einem digitalabo	89 K dem digitalabo	747 K einem abo	776 K dem laden	776 K dem klick auf	803 K material von	804 K material von
mitarbeit	817 K:
""", 'mn': """
mnenja	3978 K avtorjev
mnenje	3978 K avtorja
""", 'mo': """
modtag	664 K
modtageren	606 K kan læse
mohlo	487 K by vás zajímat:
molimo	28 K vas da
mon	1958 K don :
monat	747 K kostenlos	747 K gratis
mooi	69 K verhaal
more	1139 K from	1139 K on	1140 K from	1140 K on this	1140 K to read:	1140 K on this story:	1140 K on this topic:	1140 K stories:	1140 K on:	1145 K by	1145 K stories by	1214 K coverage:	1244 K news:	1246 K videos from	1261 K local headlines	1261 K local news	1261 K local stories	1261 K national news	1261 K top stories	1261 K world news	1261 K business news	1261 K sports news	1261 K breaking news	1318 K:	1318 K |	1352 K about the topic:	1352 K about:	1352 K on the topic:	1352 K on:
most	1139 K read in	1139 K read on	1139 K viewed in	1139 K popular in	1139 K popular on	1244 K read:	2191 K
mostra	2564 K
mostrar	1531 K	3507 K
""", 'mp': """
mp	826 K# herunterladen
""", 'mu': """
mua	4548 K vé
muhabir	4317 K:
muista	1749 K vahvistaa
mus	2821 K rasite
must	1140 K read:	1244 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	550 K tomto místě je vložený obsah	550 K tomto místě je vložený příspěvek	550 K tomto místě se nachází vložený obsah	550 K tomto místě se nachází vložený příspěvek	550 K tomto místě najdete vložený obsah	550 K tomto místě najdete vložený příspěvek	3009 K de advertentie gaat	3380 K sua caixa de entrada	3922 K tomto mieste je vložený obsah	3922 K tomto mieste je vložený príspevok	3922 K tomto mieste sa nachádza vložený obsah	3922 K tomto mieste sa nachádza vložený príspevok	3922 K tomto mieste nájdete vložený obsah	3922 K tomto mieste nájdete vložený príspevok	3988 K voljo v	3988 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	759 K-app
nad	52 K tym tekstem
nahlaste	527 K chybu
najdete	12 K nás
najnowsze	3265 K z
najnowszy	3272 K numer
najpopularniejsze	3265 K w
namestite	3988 K
namluveno	504 K
napi	2252 K kvíz:
napisz	31 K pierwszy
napiszcie	59 K
naslovna	97 K >
naslovnica	97 K >
nata	2464 K a
nato	2464 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	2234 K felejtse el megerősíteni
need	1264 K a	1324 K advice
neem	3039 K nu
nehmen	887 K sie
nei	2451 K commenti
nella	2436 K tua mail	2436 K tua email	2436 K tua casella
nema	32 K komentara
nemamo	3833 K vlasnika	3833 K vlasnike	3833 K dioničare	3833 K akcionare	3833 K oglase	3833 K reklame
nemate	3799 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	788 K artikel aus
never	1267 K miss
new	1208 K year sale	1247 K episodes	1275 K here?	1288 K here	1288 K to us	1292 K customers only	1298 K replies are no longer allowed
news	41 K hotline	41 K tip line	759 K-app
newsblog	789 K:
newsdesk	41 K hotline
newsletter	756 K an	756 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	1140 K:
""", 'ng': """
nghe	1 K	4534 K:	4549 K podcast của báo	4549 K podcast của chúng tôi	4549 K toàn bộ bài	4549 K bài viết	4604 K trên
""", 'ni': """
nicht	786 K mehr kommentieren	786 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	3299 K masz czasu czytać	3336 K mamy właściciela	3336 K mamy akcjonariuszy	3336 K mamy udziałowców	3336 K mamy reklam	3336 K mamy paywalla
nieuws	3037 K via whatsapp
nikmati	2345 K berita	2350 K
nimamo	4030 K lastnika	4030 K lastnikov	4030 K delničarjev	4030 K oglasov
nimate	3998 K časa za branje
nincs	2277 K tulajdonosunk	2277 K mögöttünk	2277 K fizetőfalunk	2277 K fizetőfal
nincsenek	2277 K tulajdonosaink	2277 K részvényeseink
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	1344 K owner	1344 K owners	1344 K billionaire owner	1344 K paywall	1344 K paywalls	1344 K shareholders	1344 K corporate owner	1344 K advertising	1344 K ads	1417 K te pierdas:	1477 K podemos mostrar este contenido	1477 K es posible mostrar este contenido	3380 K seu e-mail	3380 K seu email	3389 K facebook e no	3389 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
nombre	1907 K de caractères restants
non	27 K saranno pubblicati	32 K ci sono ancora commenti	2511 K possiamo mostrare questo contenuto
normas	1414 K de participación
nos	1856 K lecteurs ont lu	3398 K comentários
noskaties	2889 K
not	1275 K on the list yet?	1275 K on our list yet?
noteringen	3050 K onder voorbehoud
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	1416 K de
notify	1113 K me of	1113 K me when
notre	1856 K dossier	1856 K article	1856 K enquête :	1856 K reportage :	1933 K dossier sur
nous	12 K suivre
nova	3984 K številka
novi	3784 K broj
now	1140 K read:	1239 K only	1239 K just
nowy	3272 K numer
""", 'nu': """
nu	32 K există comentarii	3013 K # weken voor	3013 K # maanden voor	3029 K de eerste maand voor	3039 K met korting
nur	747 K für mitglieder	876 K # euro	876 K # €	896 K für kurze zeit	896 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	490 K autorovi	490 K autorce	3269 K autorze	3269 K autorce	3413 K autor escreve segundo o novo	3428 K seu comentário será	3448 K jogo é para maiores	3451 K vídeo não	3483 K artigo continua	3492 K anúncio termina em #	3492 K vídeo começa em #	3539 K postare distribuită de
""", 'ob': """
obejrzyj	3266 K wideo	3266 K:	3282 K film	3282 K wideo
objevili	7 K jste
obserwuj	12 K	3296 K
""", 'oc': """
ocenite	3782 K	3982 K
ocijenite	3782 K
ocorreu	3468 K um erro
""", 'od': """
od	3817 K # eura
odds	1292 K courtesy of	1334 K correct at	1334 K correct as of	1334 K are correct at	1334 K subject to change	3050 K onder voorbehoud	3050 K kunnen	4154 K kan
oddsen	4154 K kan
""", 'of': """
ofert	408 K per
oferta	1528 K especial lectores	3322 K dla czytelników:	3322 K dla prenumeratorów:
offenbar	920 K nutzen sie
offerta	2496 K speciale	2561 K speciale lettori
offre	1970 K spéciale lecteurs
offrez	3 K
offrir	3 K
ofrecido	1445 K por
""", 'og': """
oglejte	3967 K si video
""", 'ok': """
okuyun	4283 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1553 K midagi	1553 K kogenud
olet	1782 K lukenut #/#	1782 K lukenut #
oletko	1728 K kokenut	1728 K itse kokenut
oliko	1750 K tästä
olvasd	2203 K el	2203 K el:	2234 K el
olvass	2203 K tovább:
olvassa	2203 K el	2203 K el:	2203 K el ezt is	2234 K el
""", 'om': """
om	635 K forfatteren	635 K skribenten	2939 K verder te lezen	2964 K te reageren	3135 K forfatteren	3135 K skribenten	4099 K skribenten	4099 K författaren
""", 'on': """
on	1122 K facebook and twitter	1122 K facebook, twitter	1122 K instagram, facebook	1122 K twitter and facebook	1122 K instagram and facebook	1140 K our site:	1265 K mobile	1265 K your phone	1265 K the go	1265 K the move
onbeperkt	2939 K toegang
onko	1728 K sinulla juttuvinkki	1728 K sinulla vinkki	1728 K sinulla tietoa	1728 K sinulla aiheesta	1750 K sinulla asiakirjoja
online	569 K: jak	569 K: takhle	569 K: takto	569 K: proč	569 K: co	569 K: kdo	569 K: kde	569 K: to	569 K: podívejte	569 K: poslechněte	569 K: vše	569 K: noc	569 K: lidé	569 K: tak	569 K: tady	569 K: jaké	3940 K: ako	3940 K: takto	3940 K: prečo	3940 K: čo	3940 K: kto	3940 K: kde	3940 K: to	3940 K: pozrite	3940 K: vypočujte	3940 K: všetko	3940 K: noc	3940 K: ľudia	3940 K: tak	3940 K: aké
only	1198 K registered	1198 K subscribers	1198 K members
ontdek	23 K meer van	3036 K
ontvang	2943 K elke	3036 K
onze	2991 K podcast is te
""", 'oo': """
ook	2967 K interessant:	3032 K in het nieuws:	3032 K lezen:
""", 'op': """
op	2954 K facebook en twitter	2954 K facebook, twitter	2954 K facebook en instagram	2954 K facebook, instagram
opazili	44 K ste
opdaget	665 K en fejl
opdater	664 K
open	1265 K the
opinion	1140 K |
opozorite	4000 K na napako
oppdater	3167 K
opprett	3165 K en	3165 K konto	3165 K bruker	3167 K
oppsummeringen	26 K er	3183 K er
oprac	3294 K.
opracowanie	3294 K:
opret	663 K en gratis	663 K dig gratis	664 K
opsummeringen	26 K er	680 K er
""", 'or': """
or	1316 K # interest-free	1316 K # payments of	1316 K four interest-free
ordenar	1505 K por	1505 K:	3484 K por:
order	1249 K	1311 K reprints	1333 K your copy	1333 K a copy
ordina	2539 K per:
originally	1260 K published by	1260 K published in	1260 K published on
orijinal	4381 K makaleyi okuyun
""", 'os': """
os	5 K comentários	27 K comentários
osale	1558 K	1568 K
osallistu	1735 K	1749 K	1759 K keskusteluun
ossza	3 K meg	2234 K meg
osta	1558 K pilet	1568 K	1735 K liput	1749 K
oszd	3 K meg	2234 K meg
""", 'ot': """
ota	1728 K yhteyttä toimittajaan	1728 K yhteyttä toimitukseen	1732 K yhteyttä	1749 K yhteyttä	1749 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	1214 K earlier coverage:	1244 K latest coverage:	1253 K app	1253 K podcast	1253 K newsletter	1253 K channel	1253 K telegram channel	1253 K whatsapp channel	1253 K free newsletter	1253 K daily newsletter	1253 K apps	1282 K subscribers get	1282 K members get
out	1205 K every	1272 K on fridays	1272 K on sundays
ouvir	1 K	3487 K no
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	3781 K sažetak	3845 K članak je	3845 K tekst je
ovde	3824 K je ugrađensadržaj	3824 K je ugrađeni sadržaj
ovdje	3824 K je ugrađensadržaj	3824 K je ugrađeni sadržaj
over	1292 K #s only	2971 K de auteur	2972 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
oversettelsen	3184 K er
ovo	52 K istraživanje
""", 'pa': """
page	1931 K # sur #	1931 K # / #	1931 K #/#
pagina	2525 K # di #	2525 K #/#	3591 K # din #	3591 K # / #
paid	1165 K for by	1362 K for by	1362 K content from	1362 K post by
para	1414 K participar	1414 K comentar	1433 K comunicarse con	1433 K contactar con	1448 K poder comentar	1477 K ver este contenido	3398 K comentar	3455 K ver este conteúdo	3455 K visualizar este conteúdo
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	2475 K al nostro
participe	12 K
participez	1880 K à notre webinaire
partilhar	3 K
partilhe	3 K
partner	583 K článku	1362 K content from	3359 K materiału	3359 K artykułu	3854 K članka	3854 K rubrike	3953 K článku	4050 K članka	4050 K rubrike
partnereinkkel	2261 K együtt
partnerem	583 K článku je	583 K seriálu je	583 K rubriky je	3359 K artykułu jest	3359 K cyklu jest	3359 K materiału jest	3359 K serwisu jest
partnerom	3953 K článku je	3953 K seriálu je	3953 K rubriky je
parts	1185 K of this article	1185 K of this story
paru	1938 K initialement dans le	1938 K initialement dans la	1938 K initialement dans l
pas	32 K encore de commentaire
pasang	2345 K aplikasi
pasidalinkite	2807 K savo istorija	2821 K
pass	1118 K this on	1301 K this
passend	789 K dazu	789 K dazu:
patreon	4307 K'dan
patrocinado	1528 K por
pay	1316 K in #	1316 K in three	1316 K in four
paying	1282 K members get
payment	1091 K methods:
""", 'pe': """
peatoimetaja	1550 K:
pelaa	1763 K nyt:
pentru	3539 K a vedea acest	3539 K a vizualiza acest	3576 K a vedea acest conținut	3576 K a vizualiza acest conținut	3576 K a afișa acest conținut
penulis	2334 K:	2335 K:	2335 K :
per	435 K veure aquest contingut	435 K mostrar aquest contingut	756 K e-mail zugeschickt	756 K mail zugeschickt	2429 K leggere tutto	2431 K gli abbonati	2431 K chi ha un abbonamento	2451 K commentare	2454 K approfondire	2454 K approfondire:	2465 K contattare l'autore	2465 K contattare l'autrice	2465 K scrivere all'autore	2465 K scrivere all'autrice	2468 K segnalazioni	2511 K visualizzare questo contenuto	2511 K vedere questo contenuto
peramban	2369 K anda tidak
perguntas	72 K?
periodista	401 K especialitzada	401 K especialitzat	1435 K de	1435 K especializada	1435 K especializado
permitida	68 K a reprodução
perskaitykite	2821 K
pewarta	2334 K:	2335 K:	2335 K :
""", 'ph': """
photo	1931 K # sur #	1931 K #/#	1931 K # / #
""", 'pi': """
pick	1316 K up available at
pickup	1316 K available at
piedalies	2889 K
piesakies	2880 K
pievieno	2889 K mūs	2889 K
pievienojies	56 K #	2874 K	2889 K
pievienojieties	2874 K
pilihan	2327 K editor:
pirkite	2812 K bilietus
pitaj	3781 K
pitajte	3781 K
pitanja	72 K
pitanje	3820 K dana:
pitch	1081 K in
""", 'pl': """
place	1189 K a classified	1189 K an ad
play	1194 K our	1194 K today's	1249 K	1292 K responsibly	1331 K now:	1331 K today's game:	1331 K the daily:
please	28 K keep	28 K be	28 K stay	28 K respect	1292 K gamble responsibly	1300 K be sure to answer the question	1300 K read the rules before
plus	614 K-fordel:	1855 K d'articles sur	1855 K d'infos sur	4153 K-förmån:
plusfordel	614 K:
plussfordel	3114 K:
""", 'po': """
pobierz	13 K	3285 K z	3285 K w	3285 K na	3285 K w sklepie	3296 K aplikację	3314 K aplikację
podaruj	3 K	3290 K
podcast	569 K: jak	569 K: takhle	569 K: takto	569 K: proč	569 K: co	569 K: kdo	569 K: kde	569 K: to	569 K: podívejte	569 K: poslechněte	569 K: vše	569 K: noc	569 K: lidé	569 K: tak	569 K: tady	569 K: jaké	712 K: sådan	712 K: her	712 K: derfor	712 K: dette	712 K: hør	712 K: se	712 K: alt	712 K: hvordan	712 K: hvorfor	712 K: hvad	712 K: hvem	712 K: den	712 K: det	712 K: de	789 K-tipp:	826 K herunterladen	932 K: der	932 K: die	932 K: das	932 K: wie	932 K: warum	932 K: was	932 K: so	932 K: wenn	932 K: alles	932 K: wer	932 K: wo	1140 K:	1351 K: how	1351 K: why	1351 K: what	1351 K: who	1351 K: where	1351 K: when	1351 K: the	1351 K: inside	1351 K: watch	1351 K: see	1351 K: is	1351 K: can	1351 K: this	1351 K: listen	1787 K: näin	1787 K: tässä	1787 K: siksi	1787 K: tämä	1787 K: kuuntele	1787 K: katso	1787 K: kaikki	1787 K: miten	1787 K: miksi	1787 K: mitä	1787 K: kuka	1787 K: mikä	1787 K: tältä	1787 K: tällainen	1856 K :	2285 K: így	2285 K: itt	2285 K: ezért	2285 K: miért	2285 K: hogyan	2285 K: mit	2285 K: ki	2285 K: mi	2285 K: ez	2285 K: ezt	2285 K: hallgassa	2285 K: nézze	2285 K: minden	2285 K: a	2285 K: az	3071 K: zo	3071 K: hoe	3071 K: dit	3071 K: waarom	3071 K: wat	3071 K: wie	3071 K: de	3071 K: het	3071 K: een	3071 K: alles	3071 K: bekijk	3071 K: luister	3071 K: deze	3071 K: dat	3215 K: slik	3215 K: her	3215 K: derfor	3215 K: dette	3215 K: hør	3215 K: se	3215 K: alt	3215 K: hvordan	3215 K: hvorfor	3215 K: hva	3215 K: hvem	3215 K: den	3215 K: det	3215 K: de	3344 K: jak	3344 K: tak	3344 K: oto	3344 K: dlaczego	3344 K: co	3344 K: kto	3344 K: gdzie	3344 K: to	3344 K: zobacz	3344 K: posłuchaj	3344 K: wszystko	3344 K: noc	3344 K: ludzie	3841 K: kako	3841 K: ovako	3841 K: zašto	3841 K: što	3841 K: šta	3841 K: tko	3841 K: ko	3841 K: gdje	3841 K: gde	3841 K: ovo	3841 K: pogledajte	3841 K: poslušajte	3841 K: sve	3841 K: noć	3841 K: ljudi	3841 K: evo	3940 K: ako	3940 K: takto	3940 K: prečo	3940 K: čo	3940 K: kto	3940 K: kde	3940 K: to	3940 K: pozrite	3940 K: vypočujte	3940 K: všetko	3940 K: noc	3940 K: ľudia	3940 K: tak	3940 K: aké	4038 K: kako	4038 K: tako	4038 K: zakaj	4038 K: kaj	4038 K: kdo	4038 K: kje	4038 K: to	4038 K: poglejte	4038 K: prisluhnite	4038 K: vse	4038 K: noč	4038 K: ljudje	4038 K: takole	4038 K: oglejte	4178 K: så	4178 K: här	4178 K: därför	4178 K: det här	4178 K: hör	4178 K: se	4178 K: allt	4178 K: detta	4178 K: den	4178 K: det	4178 K: de	4178 K: hur	4178 K: varför	4178 K: vad
podcastunk	2221 K
podd	4178 K: så	4178 K: här	4178 K: därför	4178 K: det här	4178 K: hör	4178 K: se	4178 K: allt	4178 K: detta	4178 K: den	4178 K: det	4178 K: de	4178 K: hur	4178 K: varför	4178 K: vad
pode	3401 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podkast	3215 K: slik	3215 K: her	3215 K: derfor	3215 K: dette	3215 K: hør	3215 K: se	3215 K: alt	3215 K: hvordan	3215 K: hvorfor	3215 K: hva	3215 K: hvem	3215 K: den	3215 K: det	3215 K: de	3841 K: kako	3841 K: ovako	3841 K: zašto	3841 K: što	3841 K: šta	3841 K: tko	3841 K: ko	3841 K: gdje	3841 K: gde	3841 K: ovo	3841 K: pogledajte	3841 K: poslušajte	3841 K: sve	3841 K: noć	3841 K: ljudi	3841 K: evo	4038 K: kako	4038 K: tako	4038 K: zakaj	4038 K: kaj	4038 K: kdo	4038 K: kje	4038 K: to	4038 K: poglejte	4038 K: prisluhnite	4038 K: vse	4038 K: noč	4038 K: ljudje	4038 K: takole	4038 K: oglejte
podoba	69 K się	82 K ci się
podporte	81 K	3897 K
podporujte	522 K	3897 K
podprite	81 K	3995 K
podsumowanie	26 K wygenerowane	26 K zostało	3278 K artykułu	3278 K wygenerowane	3278 K przygotowane
podziel	3 K się
pogledaj	3766 K video
pogledajte	3766 K i	3766 K još	3766 K video	3766 K:
poglejte	3967 K tudi	3967 K:
poin	2338 K penting oleh	2338 K-poin penting oleh
points	1871 K clés
pokazuj	3326 K treści z	3326 K treści ze	3326 K treści od
pokud	44 K najdete
polecamy	3266 K:
poll	1195 K:	1330 K of the day:	1330 K of the week:
pomohl	505 K vám
pomohol	3881 K vám
pon	1449 K a prueba tus
ponatis	68 K dovoljen
ponturi	3535 K și sesizări
ponuka	3919 K pre čitateľov:
popular	1139 K in
portada	97 K >	97 K '	97 K "
posa	406 K a prova els teus
posez	1870 K vos questions	1870 K votre question
poslat	517 K
poslechnout	1 K
post	1136 K a comment
posted	1139 K in	1140 K in:
posts	27 K
potrebbe	2454 K interessarti:
pots	399 K enviar-nos
pour	1815 K nous soutenir	1825 K débloquer	1853 K réagir	1853 K commenter	1856 K aller plus loin	1856 K rappel :	1874 K nous contacter	1874 K contacter	1884 K écouter cet épisode	1912 K votre santé, mangez	1912 K votre santé, évitez	1912 K votre santé, pratiquez
povezano	3766 K:
povolit	550 K vždy obsah	550 K obsah z	550 K obsah ze	550 K obsah od
povzetek	3981 K	3981 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	3867 K si	3867 K si video
""", 'pr': """
pr	86 [K]	86 【K】	2605 K:
pratite	12 K	3796 K
preberite	3967 K tudi	3967 K še	3967 K več	3967 K:	3967 K si
prebrali	4033 K ste # od #	4033 K ste že # od #
prefer	1169 K
pregunta	404 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului	3595 K fără acord
prenesi	3988 K
prenesite	13 K	3988 K	3995 K aplikacijo
prenota	2475 K il tuo posto per l'evento
prenumerata	2819 K nuo
prenumeruokite	2819 K ir skaitykite	2819 K nuo	2819 K tik	2821 K
press	1232 K play
pretplatite	3796 K se na
preuzimanje	68 K dozvoljeno
preuzmi	3789 K	3814 K aplikaciju
preuzmite	13 K	3789 K	3796 K aplikaciju	3814 K aplikaciju
previous	1214 K coverage:
previously	1140 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	3801 K pogrešku
prijavite	3801 K grešku	3801 K pogrešku	4000 K napako
prima	97 K pagină >
primetili	7 K ste
primijetili	7 K ste
print	3 K this	1301 K this
prisijunk	56 K prie #
prisijunkite	2805 K prie	2821 K
prisluhnite	3967 K podkastu
prispevek	4042 K je
privacy	1106 K notice:
probeer	3013 K # maanden voor	3013 K # weken voor	3029 K	3036 K
proefabonnement	2939 K
profitez	1896 K
programmet	3186 K er ikke	3186 K er dessverre	4148 K kan endast	4148 K kan bara
prohibida	454 K la reproducció
promoted	1165 K by	1218 K:
prosimy	28 K o
protokoll	817 K:
prova	4063 K digitalt
przeczytaj	3266 K także	3266 K też	3266 K:	3266 K też:
przeczytano	3339 K już # z #	3339 K # z #
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
pubblicato	2559 K con il permesso
publicado	1425 K originalmente en	1526 K con permiso de	3503 K com permissão
publicitate	86 K:
publireportage	86 K :
publirreportaje	86 K:
published	1205 K every
puede	12 K seguir	1433 K enviarnos	1433 K contactar	1433 K escribir
puedes	12 K seguir	1417 K leer también	1417 K leer:	1433 K enviarnos	1433 K contactar	1433 K escribir	1446 K escuchar todos los episodios
punti	2473 K chiave
puntos	1441 K clave generados
punya	66 K teman yang	72 K pertanyaan	2333 K informasi	2333 K cerita	2333 K foto	2333 K keluhan
puoi	12 K seguirci	2468 K inviarci
push	762 K-nachrichten	762 K-benachrichtigungen	762 K-mitteilungen
pushmeldingen	2949 K
puzzle	1331 K of the day:
""", 'py': """
pysy	28 K
pytania	72 K
pytanie	3318 K dnia:
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
qualcosa	2524 K è andato storto
quan	4539 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	1425 K prohibida
quelle	802 K: dpa	802 K:
quellen	802 K:
quer	3416 K sugerir	3416 K contar	3416 K receber as principais	3457 K receber notificações	3457 K receber as nossas notificações	3457 K receber alertas
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	2472 K traduzione	2531 K notizia è stata
questions	72 K?	73 K about this article	73 K about this story	1228 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	2472 K articolo è stato tradotto	2475 K articolo è pubblicato sul numero	2480 K articolo aderisce	2507 K video non	2507 K contenuto non	2508 K contenuto è ospitato da	2508 K contenuto proviene da	2530 K articolo è protetto	2530 K contenuto è protetto	2530 K articolo è stato pubblicato originariamente	2531 K articolo è stato	2531 K testo è stato	2531 K contenuto è stato	2559 K articolo è pubblicato	2559 K articolo è tratto da	2560 K testo è stato revisionato	2560 K testo è stato rivisto	2560 K articolo è stato revisionato
quick	1214 K read:
quieres	1433 ¿K contarnos	1479 K recibir notificaciones	1479 K recibir nuestras notificaciones	1479 K recibir alertas
quiz	684 K:	870 K:	906 K:	906 K der woche:	1331 K of the day:	1331 K of the week:	1899 K.	1899 K -	1899 K :	1933 K :	3045 K:	3045 K van de week:	3188 K:	3318 K:	3318 K dnia:	3318 K tygodnia:	3471 K:	4150 K:	4299 K:
quoten	910 K unterliegen	910 K: stand
quoteringen	3050 K onder voorbehoud	3050 K kunnen
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	3799 K slušate
radote	44 K	2813 K klaidą
raje	3998 K poslušate
raksti	2875 K autorei	2875 K autoram
raksts	2891 K turpinās
rakstu	46 K drīkst
rangkuman	2338 K ini	2338 K oleh	2338 K ai
rate	8 K this
""", 're': """
re	1899 (K)lire
reach	1145 K the reporter	1145 K the author	1177 K	1308 K reporter	1308 K columnist
reacties	5 K	27 K	3018 K worden
read	13 K this in	1139 K more on these	1139 K more about	1139 K more from	1140 K more	1140 K more:	1140 K also	1140 K next	1140 K:	1140 K |	1140 K all about it	1140 K next:	1145 K more by	1192 K more of our	1200 K this and more	1200 K this story	1204 K our	1208 K on with	1208 K on for	1209 K on with	1214 K the full report here	1214 K the full story here	1244 K our explainer:	1244 K our analysis:	1244 K our guide:	1244 K our interview:	1244 K this next:	1244 K our latest:	1249 K
reader	1330 K poll:	1333 K offer:
readers	1198 K must use	1198 K must log	1288 K get #%	1288 K save	1330 K' poll:
reading	1275 K this on
reageren	5 K	3018 K kan	3018 K is alleen	3038 K op dit artikel
receive	1105 K emails from	1113 K notifications	1204 K the	1204 K our	1267 K push	1277 K
recevez	1833 K chaque	1833 K tous les	1833 K gratuitement
recevoir	1839 K les alertes
recibe	1393 K cada	1393 K todas las	1432 K las noticias	1432 K en tu whatsapp
recibir	1399 K notificaciones
recomandarea	3529 K noastră:
recomendado	3401 K:
recomendamos	1417 K:
recomienda	3 K
recommended	1140 K:	1214 K reading:
redactor	401 K de	1435 K de	1435 K en
redactora	401 K de	1435 K de	1435 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	817 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	2890 K kļūdu
regala	3 K
regale	3 K
regarder	1856 K :	1949 K sur
regardez	1884 K la vidéo ci-dessus	1884 K la vidéo ci-dessous
register	1187 K for our	1249 K
registreeru	1558 K
registrer	3165 K deg
registrera	4129 K dig	4144 K dig
registrieren	745 K sie sich
regler	4154 K och villkor gäller
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
reklam	4154 K. #+	4342 K engelleyici kullaniyorsunuz	4342 K engelleyici kullandiğiniz
reklamdan	4363 K sonra
reklamin	4363 K ardindan	4372 K bitmesine #
relacionado	1417 K:	3401 K:
relacja	3344 K na żywo: jak	3344 K na żywo: tak	3344 K na żywo: oto	3344 K na żywo: dlaczego	3344 K na żywo: co	3344 K na żywo: kto	3344 K na żywo: gdzie	3344 K na żywo: to	3344 K na żywo: zobacz	3344 K na żywo: posłuchaj	3344 K na żywo: wszystko	3344 K na żywo: noc	3344 K na żywo: ludzie
related	1140 K:	1140 K |	1140 K story:	1140 K stories:	1140 K article:	1140 K reading:	1140 K video:	1140 K content:	1244 K coverage:
relire	1856 K
remarks	27 K
rendeld	2191 K meg	2220 K meg
rendelje	2191 K meg	2220 K meg	2234 K meg
report	7 K an error	7 K a mistake	1249 K
reporter	2334 K:	2335 K:
reporting	1153 (K by	1154 K by	1155 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1443 K tu plaza
reserve	1187 K your seat	3422 K já o seu lugar na conferência
resim	4351 K # / #
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1888 K informé avec notre appli	1888 K informés avec notre appli
resum	404 K generat	404 K fet
resume	1441 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1856 K	1856 K ici	1880 K notre hors-série	1884 K tous les épisodes
revisado	1527 K por un
rezervuokite	2821 K
rezime	3781 K
rezumat	3540 K generat	3540 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	2436 K ogni
ringkasan	2338 K ini	2338 K dibuat	2338 K oleh	2338 K ai	2392 K ini
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	2821 K
""", 'ry': """
ryhdy	1749 K
""", 's': """
s	89 K předplatným	89 K predplatným	449 K'ha produït un error	520 K využitím zpráv
""", 'sa': """
saada	1553 K oma vihje	1553 K meile	1553 K oma arvamuslugu	1553 K arvamuslugu	1568 K
saat	1749 K ilmoituksen	1749 K sähköpostin	1749 K
saiba	3401 K mais	3401 K mais:
saken	46 K kan	3170 K fortsetter	3184 K er oversatt	3184 K er maskinoversatt
saksikan	2327 K juga	2342 K video	2342 K live	2342 K live streaming
sale	1208 K:
salli	1769 K sisältö palvelusta	1769 K aina sisältö
saluran	41 K aduan redaksi
salvesta	1568 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er	3183 K er
samo	3817 K #
sans	1827 K engagement
save	1209 K #% on your first	1209 K #% on an annual	1209 K #% on a digital	1288 K #%	1320 K #% on your
sayfa	4351 K # / #	4351 K #/#
sazinies	2889 K
saznajte	3766 K više:
""", 'sc': """
scan	1170 K to join	1200 K the qr code	1200 K the code
scannez	1888 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	872 K
schalten	872 K sie	919 K sie ihn bitte
schau	887 K
schenk	853 K diesen
schenken	853 K sie diesen
schick	887 K
schicken	887 K sie
schlagworte	788 K zu
schon	876 K ab # euro
schreib	887 K
schreiben	31 K sie den ersten	795 K sie unserem autor	795 K sie der autorin	795 K sie uns	887 K sie
schrijf	3036 K je
scopri	23 K di più da	2475 K i giochi	2475 K i nostri giochi
scrivi	31 K il primo	2457 K all'autore
scroll	1190 K down for video	2355 K ke bawah	2355 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	631 K også	631 K video	631 K også:	649 K flere jobs	664 K hele	664 K flere	664 K alle	1448 K adhiere a los criterios	1463 K permite la reproducción	1490 K ha producido un error	2468 K vuoi raccontare	2468 K hai informazioni	3131 K også	3131 K video	3131 K også:	3167 K hele	3167 K alle	3167 K mer av	3416 K tiver informações	3416 K você tem informações	4096 K också	4096 K även	4096 K även:	4130 K hela	4130 K alla	4130 K mer av
sea	28 K respetuoso	31 K el primero
search	1231 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	1139 K more from	1140 K also	1140 K more	1140 K more:	1140 K also:	1145 K all posts by	1145 K author archive	1244 K our explainer:	1246 K more videos	1249 K	1337 K this post
seen	44 K a typo	44 K a mistake	1250 K
segera	2316 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	1437 K
seguinos	12 K
seguir	1437 K a
seguiu	12 K-nos
sehen	831 K sie hier das	831 K sie im video	831 K sie das video	887 K sie
sei	31 K der erste	31 K die erste	2468 K stato testimone	2468 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira	3448 K responsável, beba
sekite	2805 K	2821 K
seko	2874 K	2889 K
sekojiet	2874 K
selanjutnya	2354 K:
sem	32 K comentários
senaste	4095 K nytt om
send	3 K this	643 K os et krypteret	643 K os dit tip	664 K	1145 K us your	1145 K tips to	1145 K your tips	1145 K feedback to	1145 K your story ideas	1228 K us	1228 K your	1228 K photos	1228 K pictures	1249 K	1301 K this	1301 K it on	3143 K sikkert tips	3143 K tips	3167 K	3167 K saken videre
senden	887 K sie
sendes	601 K ud hver	601 K hver
seneste	630 K nyt om
sent	1205 K every	1205 K each	1272 K on mondays	1272 K on tuesdays	1272 K on wednesdays	1272 K on thursdays	1272 K on fridays	1272 K on saturdays	1272 K on sundays
seotud	1541 K:
ser	3169 K du noe feil	4131 K du något fel
ses	1859 K derniers articles	1966 K derniers articles
set	44 K en fejl	1249 K
sett	44 K en feil
setzen	887 K sie
seu	27 K comentário	3428 K comentário será
seuraa	12 K	1732 K kirjoittajaa	1732 K toimittajaa	1749 K
""", 'sf': """
sfoglia	2555 K la gallery
""", 'sh': """
share	3 K this	3 K the article	1145 K your story	1228 K your	1249 K	1301 K this
shop	1249 K	1326 K now:
short	1136 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	399 K tens informació	1433 K tienes información	1433 K tiene información	1433 K tenés información	1433 K conoces algún	1433 K conoces un caso	1496 K quieres ponerte en contacto con	1496 K quiere ponerse en contacto con	1496 K quieres contactar con	1874 K vous avez des informations	1874 K vous disposez	1874 K vous souhaitez	2524 K è verificato un errore
sia	31 K il primo
sichere	887 K
sichern	887 K sie
sie	7 K haben einen fehler	12 K finden uns	795 K erreichen die autorin	795 K erreichen den autor	816 K erreichen	896 K haben schon ein abo	896 K haben ihr limit	896 K haben das limit	896 K haben schon ein konto	920 K haben einen adblocker	920 K haben einen werbeblocker	920 K haben einen ad-blocker	920 K nutzen offenbar	920 K verwenden offenbar	920 K surfen mit
sieh	831 K dir das video
siehe	789 K auch
siga	12 K	12 K-nos	1432 K el canal	3413 K este autor	3413 K esta autora
sign	1081 K up here	1105 K up to get	1105 K up to receive	1106 K up to	1106 K up for	1106 K up here	1106 K up (it's	1201 K up for push	1201 K up for alerts	1201 K up for text alerts	1201 K up for breaking news alerts	1236 K up to our	1236 K up for our	1236 K up for breaking	1236 K up for free	1249 K up	1249 K in	1273 K up to	1273 K up for
sigue	12 K a	1417 K leyendo:	1432 K el canal	1437 K a	1462 K toda la actualidad	1504 K leyendo tras
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	2327 K juga	2327 K juga:	2327 K:	2327 K video	2332 K berita	2342 K video	2353 K berita selengkapnya	2353 K berita lainnya	2354 K juga video
sin	32 K comentarios
sintesi	26 K generata
sirala	4364 K:
sisa	2359 K artikel gratis	2362 K karakter
sisesta	1568 K
siste	3130 K nytt om
sitter	3169 K du på	4131 K du på
siz	33 K ne
sizce	33 K
sizin	4312 K başiniza
""", 'sj': """
sjekk	3105 K innboksen din	3105 K innboksen	3105 K e-posten din
""", 'sk': """
skaffa	4063 K digital
skaitykite	2795 K daugiau	2795 K taip pat	2795 K ir	2821 K
skapa	4129 K ett	4129 K konto	4130 K	4144 K ett konto	4144 K konto
skaties	2864 K arī	2889 K
skicka	4130 K
skinite	13 K	3789 K	3814 K aplikaciju
skontaktuj	3269 K się z autorem
skopiuj	3290 K link	3290 K
skriv	643 K til journalisten	644 K til	664 K	664 K direkte	3167 K inn	3167 K direkte	3167 K til oss	4130 K upp	4130 K direkt
""", 'sl': """
sledite	12 K	3995 K
sleduj	12 K
sledujte	12 K	487 K:	522 K	3897 K
slik	3166 K bruker	3166 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	783 K erreichen sie die	783 K erreichen sie uns	783 K erreichen sie unsere	783 K erreichst du uns	783 K erreichst du die	827 K nutzen wir ki
sob	3413 K supervisão de
sobre	1421 K el autor	1421 K la autora	1421 K la firma	1422 K el autor	1422 K la autora	1422 K la firma	3405 K o autor	3405 K a autora	3406 K o autor	3406 K a autora
sois	31 K le premier
soit	1958 K # € après	1958 K #€ après
solliciteer	3039 K nu
sollten	795 K ihnen fehler
solo	1384 K para suscriptores	2431 K per abbonati	2496 K per te
som	89 K abonnent	89 K digital abonnent	89 K prenumerant	606 K abonnent kan du dele
somente	3376 K para assinantes
sondage	1899 K -	1899 K.
sorodna	3967 K novica
sorodno	3967 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	2494 K
sostieni	81 K	2423 K	2423 K il	2423 K la	2494 K
souhrn	504 K	504 K článku
sous	1938 K licence creative commons
soutenez	81 K	1818 K	1818 K le
soutenir	1818 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	4130 K
special	1208 K offer	1214 K report:
speel	2994 K onze	3046 K nu:
spela	4130 K upp	4151 K nu:	4154 K ansvarsfullt
spelregels	2964 K
spende	738 K für
spenden	738 K für	847 K an:
spendenkonto	847 K:
spiel	834 K unser
spielen	834 K sie unser
spil	685 K nu:
spill	3167 K av	3189 K nå:
sponseret	726 K af
sponset	3230 K av
sponsored	1165 K by	1218 K:	1261 K by our	1362 K by
sponsoreret	726 K af
sponsorizzato	2477 K da
sponsrat	4193 K av
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotify	778 K immer
spotted	7 K
spremljajte	12 K	3995 K
spring	1208 K sale
spune	59 K-mi
spytaj	3278 K
""", 'st': """
sta	3036 K
start	1208 K your	1235 K your day with	1235 K your morning with	1235 K your week with	3039 K nu
startseite	97 K >	97 K '	97 K "
stavovi	3778 K autora	3778 K izraženi	3778 K izneti	3778 K izneseni
stay	28 K on topic	1106 K up to date with	1192 K with	1200 K ahead with	1249 K	1267 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	3036 K
stellen	827 K sie der
stem	664 K	2994 K mee	3036 K	3167 K
steun	81 K	3012 K	3036 K
stiahnite	13 K si	3897 K si aplikáciu
stimm	834 K jetzt ab:
stimmen	834 K sie jetzt ab:	887 K sie
story	1221 K by
straipsnis	2823 K tęsiasi
streszczenie	26 K wygenerowane	3278 K	3278 K artykułu
strona	97 K główna >	97 K główna '	97 K główna "
stuur	3 K dit	3036 K
""", 'su': """
su	27 K comentario	2442 K facebook e twitter	2442 K facebook e instagram
subscreva	3426 K o nosso podcast
subscribe	12 K to our	1088 K to	1106 K to	1170 K to the	1170 K to	1198 K to comment	1208 K	1249 K	1251 K for	1273 K to
subscriber	1333 K benefit:
subscribers	1251 K can read	1282 K get
subscriptions	1209 K start at
subskrybuj	3296 K
sudah	59 K mencoba	59 K coba
sui	2442 K nostri canali
suivez	12 K	1876 K
suivre	1876 K
suka	69 K tulisan	69 K artikel	2339 K artikel ini
sull	2458 K'autore	2459 K'autore
sumate	12 K	56 K a las #
sumber	2335 K:	2335 K :
summary	1185 K
summer	1208 K sale
support	1088 K	1088 K the	1249 K
supporters	1282 K get
sur	1836 K l'application	1844 K facebook et twitter	1844 K facebook, twitter	1844 K facebook et instagram	1856 K le même sujet
survey	1195 K:
susikurkite	2821 K
susisiekite	2821 K
""", 'sv': """
svar	649 K på vores	664 K	3149 K på vår	3167 K
svara	4112 K på vår	4130 K
sve	3842 K o:	3842 K o temi:
svi	3842 K članci o temi:	3842 K tekstovi o temi:
svidelo	69 K vam se
svideo	82 K vam se	3782 K vam se
svidio	82 K vam se	3782 K vam se
svidjelo	69 K vam se	82 K vam se	3782 K vam se
""", 'sy': """
syndicated	1243 K with permission
synes	665 K du om
""", 'sz': """
szavazz	2252 K:
szavazzon	2234 K	2252 K:
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	3149 K quizen	3149 K vår quiz	3167 K testen	3167 K vår	3981 K povzetek	4042 K članek je
taalfout	7 K	2964 K
tack	4170 K vare våra läsare	4170 K vare er läsare	4170 K vare dig
tady	550 K je vložený obsah	550 K je vložený příspěvek	550 K se nachází vložený obsah	550 K se nachází vložený příspěvek	550 K najdete vložený obsah	550 K najdete vložený příspěvek
tag	649 K quizzen	649 K vores quiz	664 K vores
tagged	1140 K:
tags	1140 K:
taip	2795 K pat skaitykite
take	1194 K our	1249 K	1265 K us with you	1288 K #% off	1320 K #% off your
takip	12 K edin
takk	3105 K! du er nå	3105 K, du er nå
takket	704 K være vores læsere	704 K være vores abonnenter	704 K være vores medlemmer	3207 K være våre lesere	3207 K være våre abonnenter
tallenna	1749 K
tambahkan	2332 K
tanya	2338 K ai kami
tap	1232 K play	1249 K
tapkite	2821 K
tato	52 K investigace
tausta	1719 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	1417 K puede interesar	1417 K puede interesar:	1417 K recomendamos:	1417 K recomendamos leer:	1479 K gustaría recibir notificaciones
tead	1553 K teemast	1553 K rohkem
tedd	2249 K próbára a tudásod
tee	1558 K test	1735 K testi	1749 K testimme
tegye	2249 K próbára tudását
teile	3 K	887 K
teilen	3 K sie	887 K sie
teilt	3 K
teks	2392 K ini
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1572 K:	2981 K: door	3009 K gaat verder onder	3009 K loopt door onder	3009 K gaat verder na	3272 K ukazał się	3272 K pochodzi z	3278 K przetłumaczony	3278 K został przetłumaczony	3278 K czyta	3359 K powstał we współpracy z	3778 K izražava	3781 K je preveden	3781 K čita	3784 K je objavljen u	3854 K je nastao u saradnji sa
tekstas	2825 K:
teksten	46 K må	46 K kan	662 K blev først bragt	662 K er tidligere	662 K blev oprindeligt	681 K er oversat	681 K er maskinoversat	3184 K er oversatt
teksti	46 K võib	1732 K
tekstin	46 K saa
teksts	2893 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	1118 K a friend	1145 K us your story	1249 K
telli	1566 K	1568 K
tellijana	1568 K
tem	3416 K alguma informação	3416 K informações	3416 K uma sugestão	3416 K uma denúncia	3416 K alguma história	3416 K uma história
tema	712 K: sådan	712 K: her	712 K: derfor	712 K: dette	712 K: hør	712 K: se	712 K: alt	712 K: hvordan	712 K: hvorfor	712 K: hvad	712 K: hvem	712 K: den	712 K: det	712 K: de	3215 K: slik	3215 K: her	3215 K: derfor	3215 K: dette	3215 K: hør	3215 K: se	3215 K: alt	3215 K: hvordan	3215 K: hvorfor	3215 K: hva	3215 K: hvem	3215 K: den	3215 K: det	3215 K: de	4178 K: så	4178 K: här	4178 K: därför	4178 K: det här	4178 K: hör	4178 K: se	4178 K: allt	4178 K: detta	4178 K: den	4178 K: det	4178 K: de	4178 K: hur	4178 K: varför	4178 K: vad
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	1320 K per cent off your	3278 K skrót
tens	72 K dubtes	399 K informació	399 K una història
tento	504 K souhrn	504 K článek byl přeložen	574 K článek	574 K text	3880 K súhrn	3880 K článok bol preložený	3944 K článok	3944 K text
terjadi	2387 K kesalahan	2387 K masalah
terjemahan	2338 K ini	2338 K dibantu	2392 K ini
terms	1153 K and conditions apply
test	649 K din viden	1194 K your knowledge	2994 K je kennis	3149 K kunnskapene dine	4299 K:
testa	4112 K dina kunskaper
testaa	1735 K
teste	834 K dein wissen	887 K
testen	834 K sie ihr wissen	887 K sie
testez	1896 K
testo	2531 K generato	2531 K redatto	2531 K tradotto	2560 K revisionato da
testou	59 K a receita
teszteld	2249 K a tudásod	2249 K tudásod
tesztelje	2249 K tudását
tetszett	8 K	69 K?	69 K a	82 K	2235 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	455 K generat	455 K redactat	455 K traduït	504 K byl přeložen	507 K vyšel v	583 K vznikl ve spolupráci s	817 K:	1307 K us on	1307 K us at	1307 K the studio	1307 K the newsroom	3596 K generat	3596 K redactat	3596 K tradus	3880 K bol preložený	3883 K vyšiel v	3953 K vznikol v spolupráci s
texte	1870 K traduit	1939 K généré	1939 K rédigé	1939 K traduit	1969 K relu par
texten	46 K får	4125 K är tidigare	4125 K publicerades först	4125 K har tidigare	4132 K fortsätter
texterna	46 K får
texto	1441 K traducido	1498 K generado	1498 K redactado	1498 K traducido	1527 K revisado por	3420 K traduzido	3476 K gerado	3476 K redigido	3476 K traduzido	3504 K revisado por
textul	46 K poate fi
""", 'th': """
tham	4539 K gia kênh	4548 K gia khảo sát	4548 K gia bình chọn
thank	1161 K you for reading	1300 K you for contributing an answer	1300 K you for your interest in this question
thanks	1161 K for reading	1300 K for contributing an answer
the	5 K comments	1106 K latest news directly	1139 K latest in	1139 K latest from	1185 K ai summary	1352 K dossier on the topic:	1352 K dossier on:
thema	76 K geschlossen
theo	4525 K dõi báo	4525 K dõi trên	4539 K dõi báo	4539 K dõi chúng tôi	4539 K dõi kênh	4541 K dõi
there	32 K are no comments	32 K are no	1265 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	1185 K article was	1185 K article has been	1185 K story was	1185 K story has been	1185 K content was	1185 K summary	1185 K translation	1185 K piece was	1190 K article is also available as audio	1243 K article first appeared	1243 K story first appeared	1243 K piece first appeared	1243 K post first appeared	1243 K report includes material	1243 K report includes information	1243 K report includes reporting	1243 K report contains material	1251 K is a preview	1256 K is an ai-generated	1256 K is an ai	1256 K ai-generated	1256 K ai summary	1298 K topic was automatically closed	1298 K topic was closed	1298 K topic is closed	1298 K topic is now closed	1298 K topic has been closed	1298 K topic will close	1298 K topic is locked	1298 K thread is closed	1298 K thread was closed	1298 K thread is now closed	1298 K thread has been closed	1298 K thread is locked	1298 K thread has been locked	1298 K discussion is closed	1298 K discussion is now closed	1298 K discussion has been closed	1298 K conversation is closed	1298 K conversation has been locked	1298 K post is locked	1298 K post has been locked	1311 K article appears in	1311 K article appeared in	1311 K story appears in	1311 K essay appears in	1311 K piece appears in	1311 K review appears in	1311 K interview appears in	1315 K content comes from	1330 K week's poll:	1356 K article was translated by	1356 K text was translated by	1356 K essay was translated by
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	2454 K potrebbe interessare:
tiene	1427 ¿K información
tienes	72 K dudas	72 K preguntas	1420 ¿K una historia	1427 ¿K información	1427 ¿K una historia	1428 ¿K alguna	1433 ¿K algo que
tijdelijk	3039 K:
tiklayin	4283 K
tiktok	778 K immer	4367 K'ta
tilaa	1749 K
tilaajaetu	1766 K:
tilaajana	89 K
tillad	691 K altid indhold fra	691 K indhold fra
tillat	3195 K alltid innhold fra	3195 K innhold fra
tilmeld	664 K
tin	4534 K liên quan:	4602 K tiếp tục
tip	41 K de redactie	41 K redaktionen	643 K journalisten	643 K redaktionen	1081 K your	2970 K de redactie	2970 K ons	3036 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	1250 K?	3143 K journalisten	3143 K redaksjonen	3143 K oss	3144 K	4106 K:
tipsa	41 K redaktionen	4106 K reportern	4106 K redaktionen	4106 K oss	4106 K anonymt
tiszteletben	2262 K tartjuk az ön
""", 'to': """
to	26 K podsumowanie	1136 K join the conversation	1192 K hear more	1333 K order a copy	1333 K order your copy	1333 K buy a copy	1333 K order this book	3278 K streszczenie	3278 K podsumowanie
toate	3537 K articolele lui
toda	1451 K la información en nuestra
todas	1416 K las noticias de
today	1330 K's poll:
todos	27 K los comentarios	27 K os comentários	1420 K los artículos de	3404 K os artigos de
toeta	81 K	1565 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1732 K
toimituksen	41 K vihjepuhelin
toista	1749 K
tonton	2327 K juga	2327 K:	2327 K juga:	2342 K video	2402 K di
toon	3053 K inhoud van
top	97 K＞	1139 K stories in	1139 K stories from
topics	1140 K:
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	504 K shrnutí	3880 K zhrnutie
tous	27 K les commentaires	1855 K les articles de	1859 K les articles de
toute	1855 K l'actualité de	1855 K l'actu	1888 K l'info dans votre poche
""", 'tr': """
traduit	1870 K avec l'aide	1870 K à l'aide
trang	97 K chủ >	97 K chủ '	97 K chủ "	4591 K #/#	4591 K # / #
transmettez	3 K
treat	1249 K yourself
trending	1139 K in	1214 K:
tried	59 K it?	1296 K this recipe	1296 K this
trier	1946 K par
trimite	3 K	3535 K-ne
try	1194 K today's	1194 K our	1204 K our	1208 K	1209 K one month for $#	1209 K one month for £#	1209 K one month for €#	1209 K it for $#	1209 K it for £#	1209 K it for just $#	1209 K it for just £#	1209 K a month for $#	1209 K a month for £#	1209 K us for $#	1249 K	1264 K	1265 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	1391 K correo electrónico	1448 K comentario será	1513 K vídeo comienza en #	3326 K znajduje się osadzona treść	3326 K znajduje się osadzona post	3326 K znajduje się osadzona film	3326 K jest osadzona treść	3326 K jest osadzona post	3326 K jest osadzona film	3542 K ce părere ai	3922 K je vložený obsah	3922 K je vložený príspevok	3922 K sa nachádza vložený obsah	3922 K sa nachádza vložený príspevok	3922 K nájdete vložený obsah	3922 K nájdete vložený príspevok
tud	2213 K valamit
tudo	3400 K sobre
tudsz	2213 K valamit
tue	81 K
tukaj	4021 K je vdelana vsebina
tukekaa	81 K
tule	1558 K tööle	1735 K lukijailtaan	1735 K mukaan	1749 K mukaan
tunnetko	66 K jonkun
turite	2807 K naujieną	2807 K informacijos	2807 K istoriją
turn	1201 K on alerts
tutaj	3326 K znajduje się osadzona treść	3326 K znajduje się osadzona post	3326 K znajduje się osadzona film	3326 K jest osadzona treść	3326 K jest osadzona post	3326 K jest osadzona film
tutte	2453 K le notizie su	2492 K le notizie di
tutti	27 K i commenti	2457 K gli articoli di	2478 K gli episodi del podcast
""", 'tw': """
tweet	1307 K us
twitter	778 K immer	4334 K gönderisini	4367 K'da
""", 'ty': """
tyck	4146 K till:
tycker	82 K du om
tylko	3322 K dla prenumeratorów:
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	3026 K kunt zich altijd	3066 K hebt al # van	3066 K hebt # van	3066 K heeft al # van	3066 K heeft # van
""", 'ud': """
udkommer	601 K hver	601 K alle
udsendes	601 K hver
""", 'ug': """
ugens	684 K spørgsmål:	684 K quiz:
""", 'ui': """
uit	2967 K het archief:	3032 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	3026 K kan
""", 'uj': """
uji	2343 K pengetahuanmu	2343 K pengetahuan anda
""", 'uk': """
ukens	3104 K oppsummering	3104 K viktigste	3104 K beste	3188 K spørsmål:	3188 K quiz:
""", 'ul': """
ultime	2453 K notizie di
""", 'um': """
um	786 K kommentare zu	919 K unsere seite weiter nutzen zu können,	919 K unsere inhalte zu sehen, deaktivieren	919 K weiterzulesen, deaktivieren	3488 K post compartilhado por	3488 K vídeo compartilhado por
uma	3488 K publicação compartilhada por	3488 K publicação partilhada por
""", 'un': """
un	41 K témoignage à	1509 K vídeo compartido por	1509 K post compartido por	1874 K témoignage	1874 K fait	1884 K podcast à écouter	1916 K contenu provenant d	1950 K post partagé par	2470 K post condiviso da	2543 K post condiviso da	2543 K video condiviso da	3544 K articol susținut de	3544 K articol în parteneriat	3544 K proiect susținut de
una	1439 K publicación compartida por	1439 K publicación compartida de	1509 K publicación compartida por	2543 K foto pubblicata da
unbegrenzter	850 K zugang
unduh	13 K	2316 K aplikasi	2345 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1859 K information à nous transmettre	1866 K info à nous	1874 K info	1874 K information à	1930 K erreur est survenue	1930 K erreur s'est produite	1950 K publication partagée par	1950 K vidéo partagée par
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	1096 K access for
unlock	1208 K
unser	847 K spendenkonto	870 K wochenquiz	870 K quiz	886 K autor	886 K reporter	886 K redakteur	886 K korrespondent	889 K chatbot	889 K ki-chatbot	889 K wochenrätsel
unsere	789 K leseempfehlung	886 K autorin	886 K reporterin	886 K redakteurin	886 K korrespondentin	889 K ki	889 K frage der woche
untuk	2332 K mendapatkan	2373 K melihat konten ini	2373 K menampilkan konten ini
""", 'up': """
up	1140 K next:
upozornit	527 K na chybu
upozornite	3902 K na chybu
uppdatera	4130 K
""", 'us': """
us	82 K ha agradat
users	1198 K must
usually	1316 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1568 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uv': """
uvek	3824 K dopusti sadržaj	3824 K dozvoli sadržaj	3824 K prikaži sadržaj	3824 K učitaj sadržaj
uvijek	3824 K dopusti sadržaj	3824 K dozvoli sadržaj	3824 K prikaži sadržaj	3824 K učitaj sadržaj
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut	3953 K spolupráci s partnerom	4038 K živo: kako	4038 K živo: tako	4038 K živo: zakaj	4038 K živo: kaj	4038 K živo: kdo	4038 K živo: kje	4038 K živo: to	4038 K živo: poglejte	4038 K živo: prisluhnite	4038 K živo: vse	4038 K živo: noč	4038 K živo: ljudje	4038 K živo: takole	4038 K živo: oglejte
""", 'va': """
vaata	1541 K ka	1568 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	2875 K tev ir ziņa	2875 K tev ir ko	2875 K esi pieredzējis	2890 K raksts
vam	82 K je všeč	82 K je bil všeč	3982 K je bil	3982 K je bila
van	72 K kérdésed	2213 K egy jó	2213 K egy tipped	2213 K egy tippje	2235 K olyan	2235 K olyan dokumentuma
var	31 K först	4130 K med
varaa	1749 K
varje	4070 K fredag	4070 K måndag	4070 K vecka	4070 K morgon
vasta	1568 K
vastaa	1735 K	1749 K
vastaava	1747 K päätoimittaja:
vastutav	1550 K väljaandja:
""", 've': """
ve	583 K spolupráci s partnerem
vea	1417 K también	1417 K también:	1446 K el video a continuación	1446 K el vídeo a continuación
veckans	4070 K viktigaste	4070 K bästa	4070 K nyheter	4146 K omröstning:	4150 K fråga:	4150 K quiz:
ved	643 K du mere	643 K du noget
vedd	2191 K meg	2234 K meg
vedi	2454 K anche	2454 K anche:	2457 K tutti gli articoli di	2542 K su	2555 K le foto	2564 K
vedno	4021 K dovoli vsebino	4021 K prikaži vsebino	4021 K naloži vsebino
vegeu	395 K també
vegye	2234 K meg
vegyen	2220 K jegyet	2220 K részt	2234 K részt
veillez	28 K à
veja	3400 K mais em	3401 K também	3401 K mais	3401 K:	3401 K também:	3401 K mais:	3426 K o vídeo abaixo	3426 K o vídeo acima	3426 K os vídeos mais assistidos	3487 K no	3507 K
venujte	3893 K
ver	1417 K también	1420 K todos los artículos de	1508 K en	1508 K esta publicación en	1508 K el vídeo en	1508 K video en	1521 K galería	1521 K fotogalería	1521 K infografía	1531 K	3404 K todos os artigos de	3487 K no	3487 K este post no	3487 K esta publicação no	3487 K esta foto no	3500 K galeria	3500 K fotogaleria	3500 K infográfico	3507 K
verder	2993 K lezen:	3032 K in het nieuws:
verhaal	3009 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	853 K sie diesen
verschijnt	3000 K elke	3000 K iedere
verstuur	3 K dit
vertaling	2981 K:
verwandtes	855 K thema:
vet	3143 K du mer	3143 K du noe	4106 K du mer	4106 K du något
veuillez	28 K respecter
vezane	3766 K vesti:
vezi	3529 K și	3529 K și:	3529 K:	3537 K toate articolele	3546 K video mai sus	3546 K video mai jos	3605 K pe	3605 K postarea pe
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	664 K vil gerne høre	674 K har tidligere skrevet	704 K har ingen ejer	704 K har ingen ejere	704 K har ingen aktionærer	3105 K har sendt deg en e-post	3167 K vil gjerne høre	3178 K har tidligere skrevet	3207 K har ingen eier	3207 K har ingen eiere	3207 K har ingen aksjonærer	4130 K vill gärna höra	4140 K har tidigare skrivit	4170 K har ingen ägare	4170 K har inga ägare	4170 K har inga aktieägare
viac	3867 K:	3867 K k téme:	3941 K o téme:	3941 K o:	3941 K k téme téme:	3941 K k téme:
video	569 K: jak	569 K: takhle	569 K: takto	569 K: proč	569 K: co	569 K: kdo	569 K: kde	569 K: to	569 K: podívejte	569 K: poslechněte	569 K: vše	569 K: noc	569 K: lidé	569 K: tak	569 K: tady	569 K: jaké	712 K: sådan	712 K: her	712 K: derfor	712 K: dette	712 K: hør	712 K: se	712 K: alt	712 K: hvordan	712 K: hvorfor	712 K: hvad	712 K: hvem	712 K: den	712 K: det	712 K: de	826 K herunterladen	932 K: der	932 K: die	932 K: das	932 K: wie	932 K: warum	932 K: was	932 K: so	932 K: wenn	932 K: alles	932 K: wer	932 K: wo	1190 K above:	1190 K below:	1221 K by	1351 K: how	1351 K: why	1351 K: what	1351 K: who	1351 K: where	1351 K: when	1351 K: the	1351 K: inside	1351 K: watch	1351 K: see	1351 K: is	1351 K: can	1351 K: this	1351 K: listen	1787 K: näin	1787 K: tässä	1787 K: siksi	1787 K: tämä	1787 K: kuuntele	1787 K: katso	1787 K: kaikki	1787 K: miten	1787 K: miksi	1787 K: mitä	1787 K: kuka	1787 K: mikä	1787 K: tältä	1787 K: tällainen	2369 K ini tidak	2369 K tidak	3071 K: zo	3071 K: hoe	3071 K: dit	3071 K: waarom	3071 K: wat	3071 K: wie	3071 K: de	3071 K: het	3071 K: een	3071 K: alles	3071 K: bekijk	3071 K: luister	3071 K: deze	3071 K: dat	3215 K: slik	3215 K: her	3215 K: derfor	3215 K: dette	3215 K: hør	3215 K: se	3215 K: alt	3215 K: hvordan	3215 K: hvorfor	3215 K: hva	3215 K: hvem	3215 K: den	3215 K: det	3215 K: de	3766 K pogledajte	3841 K: kako	3841 K: ovako	3841 K: zašto	3841 K: što	3841 K: šta	3841 K: tko	3841 K: ko	3841 K: gdje	3841 K: gde	3841 K: ovo	3841 K: pogledajte	3841 K: poslušajte	3841 K: sve	3841 K: noć	3841 K: ljudi	3841 K: evo	3940 K: ako	3940 K: takto	3940 K: prečo	3940 K: čo	3940 K: kto	3940 K: kde	3940 K: to	3940 K: pozrite	3940 K: vypočujte	3940 K: všetko	3940 K: noc	3940 K: ľudia	3940 K: tak	3940 K: aké	4038 K: kako	4038 K: tako	4038 K: zakaj	4038 K: kaj	4038 K: kdo	4038 K: kje	4038 K: to	4038 K: poglejte	4038 K: prisluhnite	4038 K: vse	4038 K: noč	4038 K: ljudje	4038 K: takole	4038 K: oglejte	4178 K: så	4178 K: här	4178 K: därför	4178 K: det här	4178 K: hör	4178 K: se	4178 K: allt	4178 K: detta	4178 K: den	4178 K: det	4178 K: de	4178 K: hur	4178 K: varför	4178 K: vad	4353 K haber:	4372 K süresi	4574 K này không	4574 K không
videoclipul	3572 K nu
videoen	3186 K er dessverre	3186 K er ikke	3186 K kan ikke
videon	4148 K kan endast	4148 K kan bara	4148 K är inte tillgänglig i
videos	913 K von
videoyu	4336 K izlemek için
vidi	3766 K još
view	1145 K all posts by	1145 K all articles by	1326 K deal	1337 K this post	1337 K post on	1337 K this content
viikon	1762 K kysymys:	1762 K visa:
viktoriin	1576 K:
viktorina	2829 K:
vil	649 K du arbejde	649 K du være med på holdet	697 K du have nyheder	697 K du have besked	697 K du have notifikationer	697 K du have de vigtigste	3149 K du jobbe	3149 K du være med på laget
vill	4112 K du jobba	4112 K du arbeta
vind	82 K je dit	649 K billetter	664 K
vinkkaa	1728 K toimitukselle	1728 K
vinn	3149 K billetter	3167 K	4112 K biljetter	4130 K
vir	3993 K:
viri	3993 K:
vis	28 K respekt	664 K indhold	691 K altid indhold fra	691 K indhold fra	3167 K innhold	3195 K alltid innhold fra	3195 K innhold fra
visa	28 K respekt	4130 K innehåll	4158 K alltid innehåll från	4158 K innehåll från
visit	1249 K
visita	1443 K nuestra tienda	2475 K lo store	2475 K il nostro store
visite	3422 K a nossa loja	3422 K nossa loja
viste	7 K
visualizza	2542 K su	2542 K questo post su	2543 K questo post
visualizzando	2470 K questo contenuto
viu	7 K algum	44 K um erro	3416 K algo	3416 K alguma coisa
""", 'vk': """
vklopi	3988 K
vklopite	3988 K
""", 'vo': """
voce	2472 K generata
voeg	3036 K
voir	1855 K tous les articles	1856 K aussi	1856 K la vidéo	1859 K tous les articles de	1884 K la vidéo ci-dessus	1949 K sur	1963 K le diaporama	1963 K la galerie	1963 K le portfolio	1963 K l'infographie	1973 K
voit	1728 K lähettää vinkin
voita	1749 K
voix	1870 K générée
voleu	437 K rebre notificacions
volg	12 K ons	12 K	2982 K	3036 K
voller	850 K zugriff
vols	399 K compartir	399 K explicar	437 K rebre notificacions	437 K rebre les notificacions
vond	8 K je dit	82 K je dit	82 K u dit	3017 K je deze
voor	2988 K dit artikel	3029 K maar # euro per	3029 K maar €#	3029 K slechts # euro per	3029 K slechts €#
voordeel	3049 K voor abonnees:
vorlesezeit	903 K
vote	1249 K
votre	27 K commentaire	1833 K adresse e-mail	1833 K adresse email	1954 K vidéo commence dans #
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1825 K est offert	1833 K désinscrire à tout moment	1833 K pouvez vous désinscrire à tout moment	1859 K avez une information	1866 K travaillez	1866 K avez été	1866 K êtes témoin	1866 K avez une information	1866 K souhaitez témoigner	1874 K avez une info	1874 K avez une information	1874 K avez des informations	1874 K disposez	1874 K souhaitez	1874 K êtes concerné	1874 K êtes témoin	1874 K avez été témoin	1874 K avez des photos	1874 K pouvez nous	1874 K pouvez joindre	1874 K pouvez contacter	1874 K pouvez écrire à	1946 K êtes # à avoir voté	1946 K êtes # # à avoir voté
voz	1441 K generada
""", 'vr': """
vraag	3045 K van de dag:
vragen	72 K?	72 K over	73 K over dit artikel
vrei	3535 K să ne spui	3578 K să primești notificări	3578 K notificări
""", 'vs': """
vse	4039 K o:	4039 K o temi:
vsebina	4050 K je nastala v sodelovanju z	4050 K je nastala v sodelovanju s
vsi	4039 K članki o temi:
""", 'vu': """
vui	4577 K lòng bật javascript
vuoi	2468 K segnalarci	2468 K raccontarci	2513 K ricevere le notifiche	2513 K ricevere notifiche	2513 K ricevere le nostre notifiche	2513 K attivare le notifiche
""", 'vy': """
vytisknout	517 K
""", 'w': """
w	3326 K tym miejscu znajduje się osadzona treść	3326 K tym miejscu znajduje się osadzona post	3326 K tym miejscu znajduje się osadzona film	3326 K tym miejscu jest osadzona treść	3326 K tym miejscu jest osadzona post	3326 K tym miejscu jest osadzona film
""", 'wa': """
wa	41 K redaksi
want	1250 K to	1251 K to	1251 K more	1267 K to be the first
war	8 K dieser	8 K der	863 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	1161 K this forwarded	1226 K this	3017 K deze	3037 K je erbij	3037 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	2994 K is jouw mening	3017 K vind je van	3017 K vond u van	3017 K vindt u van
watch	1123 K us on	1140 K |	1140 K now:	1140 K more:	1140 K the video:	1140 K the latest	1140 K:	1190 K the video above	1190 K the video below	1190 K the clip above	1190 K the clip below	1190 K the full video	1190 K the full interview	1190 K the full episode	1232 K more	1232 K our	1246 K more videos	1249 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	1091 K accept:	1091 K accept visa	1091 K accept paypal	1189 K're hiring	1189 K are hiring	1196 K value your opinion	1196 K'd love your feedback	1235 K respect your privacy	1264 K use	1264 K love	1264 K recommend	1344 K have no owner	1344 K have no owners	1344 K have no paywall	1344 K have no shareholders	3063 K hebben geen
wees	31 K de eerste
weet	3037 K je	3037 K u
weitere	788 K artikel zu	788 K artikel aus	788 K themen aus	795 K artikel von
weiterlesen	789 K:
wekelijkse	2943 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text	776 K sie das video laden
werde	887 K
werden	887 K sie
were	1250 K you	1306 K you
wesprzyj	81 K	3296 K
wettquoten	910 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	1139 K others are reading	1140 K to read next:	1306 K do you	1306 K did you	1306 K's your	1306 K is your	1306 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	1307 K us on	1307 K us at	1307 K:
where	1306 K were you
""", 'wi': """
wideo	3282 K znajdziesz	3282 K poniżej	3344 K: jak	3344 K: tak	3344 K: oto	3344 K: dlaczego	3344 K: co	3344 K: kto	3344 K: gdzie	3344 K: to	3344 K: zobacz	3344 K: posłuchaj	3344 K: wszystko	3344 K: noc	3344 K: ludzie
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	863 K fanden sie	863 K fandest du	863 K finden sie	863 K hilfreich war	870 K gut kennen sie	870 K gut kennst du
wij	3063 K hebben geen
wil	3037 K je
wir	920 K haben festgestellt, dass sie	920 K haben bemerkt, dass sie	920 K haben erkannt, dass sie	924 K haben keinen konzern	924 K haben keinen verleger	924 K haben keinen investor
with	1220 K inputs from	1220 K input from	1220 K agency inputs	1220 K reporting by	1220 K additional reporting	1282 K a subscription	1282 K a digital subscription
""", 'wo': """
wochen	747 K kostenlos	747 K gratis
wolisz	3299 K słuchać	3299 K posłuchać
word	23 K lid van	3012 K lid van	3012 K vriend van	3039 K nu	3039 K vandaag
work	1189 K with us	1189 K for us
worth	1140 K reading:
""", 'wr': """
write	1249 K to
""", 'ws': """
wspieraj	81 K	3296 K
wszystkie	27 K komentarze	3265 K artykuły o	3269 K artykuły autora	3345 K artykuły na temat:	3345 K artykuły o:
wszystko	3345 K o:
""", 'wy': """
wydrukuj	3290 K
""", 'x': """
x	778 K immer	4334 K gönderisini	4367 K'te
""", 'xe': """
xem	4534 K thêm	4534 K thêm:	4534 K:	4534 K video	4534 >> K	4534 K tiếp:	4543 K các bài viết của tác giả	4543 K các bài viết khác của	4543 K thêm bài của tác giả	4549 K video:	4604 K trên	4604 K bài viết này trên
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	1432 K puedes recibir
yapay	4356 K zeka ile	4356 K zekâ ile	4356 K zeka tarafindan	4356 K zekâ tarafindan	4356 K zeka desteğiyle
yazi	4313 K
yazinin	4381 K orijinali
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	1123 K can follow him on	1123 K can follow her on	1123 K can follow them on	1132 K can withdraw your consent at any time	1132 K may withdraw your consent at any time	1140 K may also like:	1140 K might also like:	1140 K may also be interested in:	1140 K may also want to read:	1140 K may want to read:	1170 K can get	1179 K can reach	1179 K can email	1179 K can e-mail	1179 K can contact	1190 K can hear this story	1190 K can listen to this	1192 K can listen to	1198 K must be	1198 K can be part of	1244 K may have missed:	1251 K're reading	1251 K are reading	1252 K can also	1252 K can now	1252 K can	1277 K can get
your	27 K comment	27 K comments	1196 K opinion matters	1235 K weekly guide to	1235 K daily guide to	1235 K essential guide to	1288 K first
youtube	778 K immer	778 K-inhalte immer	4334 K videosunu	4367 K'da
""", 'yu': """
yuk	2316 K unduh aplikasi	2332 K gabung
""", 'z': """
z	89 K prenumeratą	547 K našeho e-shopu:	3322 K naszego sklepu:	3919 K nášho e-shopu:
""", 'za': """
za	3817 K #	3817 K samo #
zachowaj	28 K
zagraj	3319 K teraz:
zahrajte	544 K si:	3917 K si:
zainstaluj	13 K	3285 K
zanim	3308 K dodasz komentarz	3308 K skomentujesz
zapis	3978 K je mnenje
zapisz	3290 K ten	3290 K artykuł	3290 K tekst
zapratite	12 K	3796 K
zapytaj	3278 K	3278 K nas
zaradi	4030 K naših bralcev
zaujal	505 K vás	3881 K vás
zawsze	3326 K zezwalaj na treści	3326 K pokazuj treści	3326 K zezwól na treści	3326 K wyświetlaj treści
""", 'zd': """
zde	550 K je vložený obsah	550 K je vložený příspěvek	550 K se nachází vložený obsah	550 K se nachází vložený příspěvek	550 K najdete vložený obsah	550 K najdete vložený příspěvek
zdroj	520 K:	3895 K:
zdroje	520 K:	3895 K:
""", 'ze': """
zeptejte	504 K se
zet	3036 K
zezwalaj	3326 K na treści
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	3880 K	3880 K článku
""", 'zi': """
zie	7 K je een	2967 K ook	3037 K je
zini	2875 K ko vairāk	2890 K stāstu	2890 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	3265 K więcej z	3266 K też	3266 K też:	3266 K także	3266 K:	3266 K wideo	3266 K film	3266 K zdjęcia	3266 K galerię	3282 K nagranie	3282 K materiał
zobrazit	550 K vždy obsah	550 K obsah z	550 K obsah ze	550 K obsah od
zobrazovat	550 K vždy obsah	550 K obsah z	550 K obsah ze	550 K obsah od
""", 'zu': """
zugang	850 K zu allen
zugriff	850 K auf alle
zum	756 K newsletter	789 K thema:	789 K weiterlesen:	793 K dossier:	793 K liveblog:	793 K live-blog:	793 K liveticker:	798 K autor	799 K autor	865 K kommentieren	886 K profil von
zur	793 K themenseite:	793 K serie:	793 K übersicht:	798 K person	798 K autorin	799 K person	799 K autorin
"""}

CONTAINS = {'#': """
#	4711 共K页	4711 共K頁	4711 共K张	4711 共K張	4735 K/#篇	4735 K / # 篇	4735 K/# 篇
""", 'aa': """
aamu	17 joka K
aamukirje	1742 K
aamukirjeen	1742 K
aangemeld	2999 succesvol K
aangepast	98 dit artikel is K	98 dit bericht is K
aanmelding	3042 bevestig je K
aanmerkingen	2979 op- of K
aastas	1604 K
""", 'ab': """
abbestellen	752 jederzeit K
abbestellt	873 jederzeit K
abbonamenti	2570 K
abbonamento	2427 hai già un K	2427 scegli il tuo K	2430 per chi ha un K	2570 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	2427 K per	2427 K a soli	2430 per gli K	2430 solo per K	2462 K	2566 K a	2566 K:	2566 K ora	2566 K per	2566 puoi, K	2567 i nostri K	2570 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	2427 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	2444 devi K
abmelden	841 wieder K
abo	848 pur-K	901 das K	901 ein K
abonament	3243 masz już K	3621 K
abonare	3549 prin K ești
abonarea	3549 confirma K
abonat	50 ca K	3518 ești deja K
abone	80 K olun	80 K ol	4269 K olun ve	4385 K olun
aboneler	50 K	4314 K içindir	4314 yalnizca K	4314 sadece K	4389 K
abonelere	4289 K özel	4289 K özeldir	4289 K açik	4289 K açiktir
abonelerimiz	50 K	4386 K
abonelik	4389 K
abonements	2927 K
abonenci	3303 tylko K
abonenti	50 K var	2892 tikai K
abonentiem	2862 tikai K	2892 teksts ir K	2892 raksts ir K
abonents	2862 jau esi K
abonne	1975 je m'K
abonnee	50 als K	80 word K	2936 al K	2936 word K	2936 nog geen K	2938 als K	3087 word K
abonneer	80 K je	3087 K je
abonnees	50 K kunnen	50 onze K	2936 dit artikel is voor K	2938 alleen voor K	3028 K kunnen dit	3028 K kunnen het hele	3088 onze K	3091 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	596 kræver K	732 K	901 das K	901 ein K	950 K	1822 avec votre K	1979 K	2936 neem een K	2936 kiezen voor een K	3004 sluit een K af	3004 een K? log	3004 al een K	3028 nog geen K	3028 K dat bij je	3028 K af met	3087 kies een K	3091 K	3236 K
abonnementen	3091 K
abonnements	1979 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	596 bliv K	596 allerede K	597 som K	676 en K	728 bliv K	742 bereits digital-K	742 bereits plus-K	742 bereits premium-K	742 bereits print-K	742 schon digital-K	743 sie sind noch kein K	746 als K	748 bereits K	748 bereits K:in	3099 bli K	3099 allerede K	3100 som K	3180 en K	3232 bli K
abonnenten	50 K können	50 K dürfen	743 nur für K	743 exklusiv für K	875 lesen nur K	947 unseren K	950 K
abonnenter	50 K kan	596 kun for K	596 artiklen er for K	667 er for K	667 kun K	729 vores K	732 K	3099 kun for K	3099 denne saken er for K	3099 artikkelen er for K	3171 er for K	3171 bare K	3171 kun K	3233 våre K	3236 K
abonnentin	50 als K	742 bereits digital-K	746 als K	748 bereits K
abonnentinnen	50 K können	743 exklusiv für K	743 nur für K	743 K vorbehalten	947 unseren K
abonner	596 K for at	728 K på	1975 s'K	3099 K for å	3232 K på
abonnere	3156 ved å K
abonnez	80 K-vous	1822 K-vous pour	1822 K-vous à partir	1975 K-vous	1975 K vous
abonniere	80 K	946 K unseren	946 K hier
abonnieren	80 K sie	80 K sie uns	751 newsletter K	767 whatsapp-kanal K	767 K sie unseren kanal	808 podcast K	873 hier K	899 google K	899 google news K	946 jetzt K	946 K sie
abonniert	80 K uns	748 bereits K
about	1323 . tell us K	1323 ? tell us K	1323 ! tell us K
above	1263 links K
abrir	1394 K en la app	3381 K no app
abstimmen	829 jetzt K:
abyste	472 K mohli číst dál
""", 'ac': """
accede	1382 K a todo
accedi	24 K	2427 K per
accept	3525 K toate
acceptant	1848 en K les cookies
acceptar	403 K les galetes
accepteer	2958 K de cookies
accepter	1848 K les cookies
accepteren	2958 cookies te K	2958 cookies K
access	1093 unlock full K	1093 full K. no ads	1210 K to every story	1210 full K with no ads	1238 year of K	1238 months of K	1238 want full K	1238 K for half price
accionistas	1485 sin K	1485 ni K
accionistes	444 sense K	444 ni K
acconsento	2485 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	1203 K with our privacy
according	1371 K to
accordo	43 d'K?
account	1093 create a free K to	1093 sign in to your K	1095 create an K to	1210 please create a free K	1368 create a free K	1369 hold power to K	2936 maak een gratis K	3004 K is gratis en zo	3028 een gratis K	3087 maak een gratis K
accurate	1217 K at time of
accused	1371 K
aceptado	1409 no has K las cookies
aceptaste	1409 no K las cookies
acionistas	3463 sem K	3463 nem K
aconseja	1536 K
aconsejaba	1536 K
aconselha	3512 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	3512 K
actionnaire	1925 sans K	1925 ni K	1925 ni publicité ni K	1976 sans K
actionnaires	1925 sans K	1925 ni K
actualizada	98 esta noticia ha sido K
actualizado	98 este artículo ha sido K	98 este texto se ha K	98 este artículo se ha K
actualizat	98 articolul a fost K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	2336 K dosen
adblock	483 vypněte K	619 slå K fra	700 K	1032 K	2377 K	3121 slå av K	3258 wyłącz K	3580 K	4086 stäng av K	4166 K	4581 K
adblocker	700 K	774 K erkannt	774 K aktiv	774 nutzen einen K	774 verwenden einen K	774 trotz K	950 K	1032 K	1126 disable your K	1126 you are using an K	1126 K detected	2273 K	2956 K uit	3580 K	4166 K
adblockert	2273 K
adblockot	2273 K	2273 K használ
added	1371 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	1268 put your K	1268 type your K	1268 add your K	1268 pop your K	1268 enter your K	1268 send us your email K
adgang	599 få K til	728 få fri K
adjunkt	636 er K
admitiu	3512 K
admitted	1371 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	3246 twój K e-mail	3286 K e-mail
adresa	77 lasă-ne K	3519 K de email nu va	3520 K ta de email	3520 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	4272 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	841 gültige e-mail-K	841 sie ihre e-mail-K	841 du deine e-mail-K	841 e-mail-K ein	1832 votre K e-mail	1832 votre K email
adresu	3762 na vašu e-mail K	3790 e-mail K	3790 mejl K
ads	70 no K	70 without K	1369 we don't have K
advarede	731 K
advarer	731 K	3235 K
advarte	3235 K
advert	11 K
adverteix	466 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	3088 zonder K
advertisement	11 K	1125 this K has not loaded
advertisements	11 K
advertiser	1225 supplied by an K	1225 provided by an K	1225 paid for by an K	1225 produced by an K	1225 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	3034 dit is een K
advierte	1536 K
adviseert	3090 K
""", 'af': """
af	727 # K #	727 # ud K #
affermato	2569 ha K
affichage	1878 K de ce contenu
affichant	1878 en K ce contenu
afficher	1848 pour K ce contenu	1878 ne peut pas s'K
affichera	1822 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	519 K odkazy	660 K-links	773 K-links	994 K links	1125 contains K links	1242 K links	1242 K link	1262 as an K we	1262 as an K i	1262 as an K, we	1262 as an K, i	1262 as an amazon K	1262 our K partners	1746 K-linkkejä	2227 K linkeket	3034 K links	3161 K-lenker	3792 K linkove	3792 K linkovi	3894 K odkazy	3991 K povezave	4123 K-länkar
affiliatelenker	74 K	3161 K
affiliatelinks	37 K	74 K	660 K	880 K	3034 K
affiliates	1262 as K we	1262 as K, we
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1882 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1978 K
affirment	1978 K
afhankelijk	3040 K van giften	3040 K van donaties
afiliacyjne	37 linki K	74 linki K	3292 linki K
afiliacyjnych	74 linków K	3292 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1444 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1444 enlaces de K
afiliate	37 linkuri K	74 linkuri K	3545 linkuri K
afiliats	409 enllaços d'K
afiliere	74 linkuri de K
afirma	1536 K	3512 K
afirmar	466 va K
afirmou	3512 K
afleveringen	3023 alle K van
afmelde	602 K dig når
afmelden	2999 elk moment K	2999 elk moment weer K
afsenderens	623 K holdning
afsnittet	650 hele K
aftrekbaar	3001 gift is K
""", 'ag': """
agences	1863 avec K	1864 avec K
agenturmaterial	800 mit K
aggiornamenti	2440 segui tutti gli K
aggiornato	98 articolo è stato K
aggiunto	2569 ha K
agora	3509 doe K
agree	43 K?
""", 'ah': """
ahora	1533 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	336 K	648 af K	648 med K	3148 med K	3148 av K	4111 med K	4111 av K	4546 K
aidez	1867 K-nous à	1975 K-nous
aiemmassa	98 jutun K
aiemmin	98 jutussa luki K
aiheesta	1745 lisää K täältä
aiutaci	2461 K	2566 K a
aiutarci	2461 K	2566 K a
aizliegta	2872 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1603 meie K	1603 sõltumatu K	1603 K maksab	1603 hea K
ajakirjandust	1564 toeta sõltumatut K
ajakirjanik	1554 K
ajakirjanikele	39 meie K
ajakirjanikud	1603 meie K
ajoute	1978 K
ajoutez	1975 K-nous
ajuda	463 K'ns
ajude	3410 K-nos	3509 K-nos
ajutorul	3550 K tău putem	3617 avem nevoie de K tău
""", 'ak': """
akci	506 naši K
akciu	3882 našu K
akismet	21 K to reduce spam
akkoord	2999 ga je K met onze	2999 gaat u K met onze
aktardi	4388 K
aktivieren	774 javascript K
aktualisiert	98 text wurde K	98 artikel wurde K
aktualizovali	98 článek jsme K	98 článok sme K
aktualne	3323 kursy są K	3323 kursy K
akzeptiere	751 mit der anmeldung K
akzeptieren	751 mit der anmeldung K	779 cookies K
""", 'al': """
alamat	2314 K email
aldus	3090 K
alerta	3512 K
alertas	14 las K	1397 recibe K	1397 activa las K	3384 receba K
alertes	1837 recevez les K	1837 K info
alertou	3512 K
alerts	14 K	1111 get K as
algemene	2999 ga je akkoord met de K
alin	4311 K
alive	1369 local news K
alkaen	1744 K #
alles	743 lesen sie K	3028 lees K met
allow	1127 K ads on
almaktadir	98 ayrintilar yer K
aloud	1158 is read K by
alterados	98 nomes foram K
""", 'am': """
amendat	3620 a K
amended	98 was K on	98 was K to	98 has been K
amennyit	90 adj, K tudsz
ammesso	2569 ha K
amos	1485 sin K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	2567 siamo K su
andare	2419 prima di K via
android	758 für K und ios	1107 our K app	1889 sur ios et K	2945 app voor K
anfrage	98 auf K	98 ließ eine K
angebot	848 ihr K	848 dein K	946 hier gibt es das K
angebote	841 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	895 ihre spende K	895 deine spende K	895 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	779 inhalte K werden
anggota	2413 jadilah K
ankete	3886 našej K	3886 v K
anketi	35 našoj K	3786 našoj K	3786 u K	3986 naši K	3986 v K
anketimize	35 K
anketimizi	4298 okur K	4298 K
anketo	3986 kratko K	3986 našo K
anketu	35 našu K	3786 kratku K	3786 našu K
ankety	510 naší K	3886 našej K
ankiecie	35 naszej K	3283 naszej K	3283 w K
anlatin	38 bize K	67 bize K	4311 K
anlatti	4388 K
anmelden	24 K	733 jetzt K	829 jetzt K:	946 hier K
anmelder	645 er K	714 er K på	3145 er K	3217 er K i
anmeldung	751 mit meiner K	751 mit ihrer K	751 mit der K stimmen	751 mit der K stimme	751 mit der K willige	751 mit der K willigen	751 mit der K erklären sie	810 K	868 hier geht es zur K
annetus	1564 tee K	1606 K
anno	2568 all'K
annonce	11 cette K
annonceblocker	700 K
annoncelinks	37 K	74 K	660 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	729 uden K
annonsblockerare	4086 stäng av K	4166 K
annonseblokkering	3121 slå av K
annonselenker	37 K	74 K	3161 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	3233 uten K	4196 utan K
announced	1371 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	2569 ha K
ano	3511 por K
anoi	1806 K
anoniem	2979 K tippen	3016 ons K
anonim	4292 bize K
anonym	862 K an uns
anonymity	98 on condition of K
anonymous	1229 K
anonymously	1229 K
anot	2859 K
anregungen	835 fragen oder K	835 fragen und K
ansehen	833 hier K	833 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	1134 K our poll
anterior	98 versión K de este	98 versión K de esta	98 versão K desta	98 versão K deste	98 versão K do texto
antes	1374 K de irte	3367 K de sair
anuncio	1444 después del K	1444 tras el K
anuncios	70 sin K
anunciou	3512 K
anuncis	70 sense K
anvender	619 vi K cookies
anyone	1302 if you know K
anytime	1098 cancel K	1370 cancel K
anzeige	11 der K	11 dieser K	773 nach der K weiter	858 dies ist eine K
anzeigen	70 ohne K	70 keine K	779 mit einem klick K lassen
anzusehen	819 um das video K
""", 'ap': """
apelowali	3364 K
apeluje	3364 K
apgalvo	2926 K
aplicativo	84 no nosso K	3381 baixe o K	3381 baixe nosso K	3510 nosso K
aplikace	586 naše K
aplikaci	84 v naší K	479 stáhněte si naši K	480 stáhněte si K	513 mobilní K	513 naší K	513 naší mobilní K	585 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	3855 preuzmite K i
aplikacja	3362 nasza K
aplikacji	84 w naszej K	3248 w naszej K	3248 otwórz w K	3306 naszej K
aplikasi	2315 K kami	2317 unduh K	2317 download K	2413 instal K	2413 unduh K kami	2413 unduh K gratis	2413 segera unduh K	2413 yuk unduh K	2414 K kami
apoiador	3370 torne-se K	3410 seja nosso K	3509 torne-se K	3509 seja nosso K	3509 seja K
apoiam	3433 nos K todos os meses
apoie	3410 K
apoio	3366 seu K	3370 seu K é	3410 seu K
aportaciones	1455 gracias a las K
aporte	90 K lo que pueda	1429 tu K	1533 tu K
apoyan	1455 que nos K cada mes
apoyo	1373 su K	1373 tu K	1377 con tu K	1377 tu K es	1429 tu K
app	84 i vår K	84 med vår K	758 als K	838 mit der K	838 in der K	839 -K	871 mit der K der	1107 get our K	1107 in our K	1107 use our K	1107 our new K	1107 our ios K	1110 get the K	1241 have our K	1241 our K has	1241 with our K	1241 via our K	1241 on our K	1266 with our K you	1266 with our K, you	1266 in our K you	1266 on our K you	1368 our K	2945 in de K	2996 -K	3108 i vår K	3233 vår K	4074 i vår K	4196 vår K	4526 tải K	4631 在K中
appareil	1822 un seul K à la fois	1895 en cours sur un autre K
appeared	1152 first K on	1219 K in print
appen	84 i K vår	604 hent K	604 åbn i K	3108 last ned K	3108 hent K	3108 åpne i K	4074 öppna i K	4075 ladda ner K	4075 ladda ned K	4075 hämta K	4195 ladda ner K och
appje	38 stuur een K	67 stuur een K	2978 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1834 téléchargez l'K	1834 notre K	1835 dans l'K	1835 avec l'K	1835 sur l'K	1835 télécharger l'K	1976 notre K
applications	1834 nos K mobiles
appot	2222 az K
approached	98 K for comment
apps	1241 our K
apunta	463 K't
""", 'aq': """
aqui	3367 já que você está K	3367 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	3233 vårt K
arbeit	947 unsere K
arbeitet	796 K seit # bei	805 K als
arbejde	729 vores K
arbejdet	714 har K på
arbetar	4111 K med ai
arbetat	4180 har K på
arbete	4196 vårt K
argue	43 K back
argued	1371 K
arrivato	2419 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	98 K a été mis à jour	464 aquest K	464 l'K sencer	1093 to unlock this K	1093 members-only K	1101 you've read your last free K	1101 you have read your last free K	1101 this is your last free K	1101 reached your K limit	1116 share this K on	1125 links in this K may	1212 save this K	1222 this K	1222 the full K	1223 this K	1224 this K	1263 links in this K	1367 # K this month	1369 this K	1810 vous avez aimé cet K	1810 cet K vous a plu	1822 pour accéder à l'K	1822 cet K est offert	1822 cet K vous a été offert	1822 pour lire cet K	1822 offrir cet K	1822 offrez cet K	1828 de cet K à lire	1862 cet K est paru dans	1862 cet K a été publié	1886 réagir à cet K en	1900 cet K a d'abord été publié	1902 offrez cet K	1902 offrir cet K	1974 K sur #	1974 K lu sur #	1976 cet K
articles	15 free K	58 nouveaux K par e-mail	1082 you've read # K	1093 access to all our K	1093 gift K to give	1101 free K left	1101 K left this month	1101 you've used all your free K	1101 # of # free K	1101 K left to read	1210 to read more K	1210 for three more free K	1210 more free K	1212 K to give	1212 K to gift	1212 K to share	1212 gift # K	1367 # K this month	1367 # K this week	1822 tous nos K	1828 il vous reste # K	1892 nos K sont en accès libre	1902 K à offrir	1974 K sur #	1974 K lus sur #	1976 nos K
articol	3618 acest K
articolele	3618 K noastre
articolelor	3533 preluarea K
articoli	58 nuovi K via mail	2427 tutti gli K senza limiti	2432 ti restano # K	2565 K su #
articolo	20 leggere questo K	20 leggere l'K	2419 ti è piaciuto questo K	2427 per leggere l'K	2427 regala questo K	2565 K su #	2567 questo K
articolul	20 K complet	20 K integral	3554 pentru a citi K	3554 să citești tot K	3618 ți-a plăcut K	3618 tot K
artificiell	4147 K röst
artigo	20 ler este K	20 ler o K	3367 gostou deste K	3437 para ler este K	3510 este K
artigos	3409 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	98 in dit K is de	98 versi awal K	658 denne K for #	676 denne K	676 en K	729 denne K	734 dir gefällt dieser K	743 lesen sie diesen K mit	743 um diesen K zu lesen	743 dieser K ist nur für	743 zugriff auf alle K	743 alle K lesen	743 ganzen K lesen	749 freie K übrig	749 K frei	749 ihr letzter freier K	806 K wurde	811 unsere K öfter	844 K etwas wert ist	848 alle freien K	854 weitere K finden sie	859 rechte am K	859 K steht unter einer	869 den ganzen K	869 diesen K	874 gäbe es diesen K nicht	878 alle K zum	878 lesen sie in diesem K	883 K ist zuerst	883 K ist zuvor	885 K gratis	900 K wurde zuerst	947 dieser K	947 diesen K	947 diesem K	2349 untuk membaca K ini	2414 K ini	2936 om dit K te lezen	2936 dit K is alleen	2936 geef dit K	2936 lees dit K met	2936 gratis K deze week	2962 fout in dit K	2979 mening over dit K	3004 een premium K	3021 dit K	3035 niets uit dit K	3035 K mag zonder	3088 dit K	4133 gratis K kvar	4142 en K	4143 låst K	4143 upplåst K
artikelen	15 gratis K	2936 toegang tot alle K	3004 aantal K bereikt	3004 aantal gratis K	3028 gratis K gelezen	3031 alle K over
artikeln	743 zugang zu allen K	848 zugang zu allen K	885 freien K	4056 gillade du K	4065 läs hela K med	4065 lås upp K	4114 fel i K	4142 den här K	4142 K	4143 K är upplåst	4143 K är öppen	4143 den här K är låst	4143 K är låst	4196 den här K
artikels	883 nutzung dieses K
artikkel	1571 tasuta K	1603 see K
artikkelen	98 K er oppdatert	3151 feil i K	3180 denne K	3180 K	3233 denne K
artikkeli	20 koko K	1704 tämä K on vain	1752 ilmainen K jäljellä	1804 tämä K
artikkelia	1748 maksutonta K	1748 ilmaista K	1802 K #:stä	1802 K #:sta	1802 K #stä	1802 #/# K	1802 # / # K
artikkelin	1758 tämän K
artikkelista	1802 #/# K
artikkelit	15 ilmaiset K	1748 ilmaiset K
artiklar	15 fria K	4065 fria K	4133 gratis K kvar	4139 inga gratis K	4139 inga fria K	4196 alla K
artiklen	98 K er rettet	590 kunne du lide K	676 K	729 K her
artikler	15 gratis K	596 gratis K	667 gratis K tilbage	673 ingen gratis K	729 alle K
artikli	1574 selle K
artiklid	1567 tasuta K
artiklit	1567 tasuta K	1574 seda K	1603 kogu K
arvioi	1806 K
""", 'as': """
asegura	1536 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	1371 K
asks	1371 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	3375 já é K	3509 torne-se K	3509 seja K
assinantes	50 K podem	50 os K podem	3375 só para K	3375 somente para K	3437 exclusivo para K	3437 exclusiva para K	3437 exclusivos para K	3510 nossos K	3513 K
assinatura	3513 K
assinaturas	3513 K
assine	80 K	3366 K a	3366 K o	3374 K por	3374 K e tenha	3375 K para	3509 K já	3509 K agora	3509 K e	3509 K aqui	3509 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	1224 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	1125 as an amazon K	1150 is an K
assure	1978 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	2886 K mūs	2923 K mūs
atbalstiet	2923 K mūs
atbalsts	2886 tavs K palīdz	2923 tavs K	2923 jūsu K
attention	98 K, spoilers
attgjevast	45 K
atualizada	98 reportagem foi K	98 matéria foi K	98 notícia foi K
atualizado	98 texto foi K	98 artigo foi K
atzina	2926 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	806 K
audioverze	2 K
audioverzi	509 K
audioverzii	3885 K
aufgefallen	784 fehler K
ausblenden	779 und wieder K
auszugsweise	800 nachdruck, auch K
auteur	1865 est l'K	2980 is K van	2983 mening van de K
auteursrecht	3011 rust K
author	1147 email the K	1147 the K can be	1150 is the K of	1150 is an K
automated	2 read by an K	1158 is read by an K	1158 narrated by an K
automatisch	2 K vorgelesen	746 endet K	833 K vorgelesen	859 K von dpa	859 K von der	867 der text wurde K	867 dieser text wurde K
automatisk	3148 K oversatt
autor	400 és K de	805 ist K	1426 es K de	3411 é K de
autora	400 és K de	1426 es K de	3275 napisz do K	3411 é K de
autorce	500 napište K
autore	2463 è K di
autorem	3275 kontakt z K
autoren	818 meinung der K
autorin	805 ist K	805 ist freie K	818 meinung der K
autorise	1895 n'K pas la lecture
autorke	3875 napíšte K
autorki	3275 napisz do K
autorovi	500 napište K	3875 napíšte K
autorskim	3293 chroniony prawem K	3293 chronione prawem K
autoru	3776 javite se K	3776 pišite K
autrice	1865 est l'K	2463 è K di
""", 'av': """
av	3231 # K #	4194 # K #
available	1107 our app is K	1108 K on the app store	1108 K on google play	1241 app is K	1258 tickets are K here
avbryt	21 K svar
avec	1863 K afp	1864 K afp
averci	2566 grazie per K letto
avertit	1978 K
avertizat	3620 a K
avise	3509 K-nos
aviseringar	4163 K
avsluta	4197 K när du vill
avsnittet	4113 hela K	4113 ladda ner K
avtorici	3976 pišite K
avtorju	3976 pišite K
avverte	2569 K
""", 'ay': """
ayda	4310 K # tl	4310 K # tl'den	4387 K
aydinlatma	4280 K metni
ayirtin	4311 K
aylik	4387 K
ayudanos	1533 K
""", 'az': """
azionisti	2519 senza K	2519 né K
""", 'ba': """
ba	3235 K
bad	731 K	4198 K
bagikan	25 K	49 K
baixa	392 donar-te de K
baixe	3366 K o	3381 K o app
bajate	1533 K la app
bancs	415 no depèn de K
banner	950 cookie-K	1372 cookie K
banners	1372 cookie K
bantu	2413 K kami
bastano	2566 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	859 redaktion nicht K
beboette	3090 K
become	51 K one of them	1164 K a	1368 K one of them
becoming	1163 K a member	1280 consider K a	1368 consider K	1368 K a member
bedankt	3087 K voor het lezen
beelden	98 bevat K	2979 heb je K	2979 heeft u K
befindet	779 an dieser stelle K sich
before	1082 K you go	1082 K you move on
begging	1372 K
begs	1371 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	733 mit einem K	844 jeder K hilft uns	859 K steht unter einer	874 mit einem kleinen K	883 K ist zuerst	895 mit ihrem K können wir	895 mit deinem K können wir	895 ihrem K helfen	900 K wurde zuerst	947 dieser K	947 diesen K
bejelentette	2305 K
bekijk	2989 nieuwe baan? K
beklagade	4198 K
beklagede	731 K
beklaget	3235 K
belangrijkste	2999 elke dag het K
believe	1304 if you K we	1369 people who K in
belirtti	4388 K
below	1234 sign up K	1234 enter your email K	1263 links K
beluisteren	3023 dit artikel ook K	3023 hier K
benachrichtigungen	14 K	760 K aktivieren	761 push-K
benadrukt	3090 K
bent	2929 nu je hier toch K
bepaalde	3090 K
berasal	2337 konten ini K dari
berdonasi	2413 mari K	2413 silakan K	2413 ayo K	2413 anda K
bereits	743 sie haben K ein abo	848 K ein konto
bergabung	2413 mari K	2413 K dengan kami	2413 ayo K
bergabunglah	51 K	2413 K
bergantung	2347 K pada dukungan anda
bericht	98 in dit K is de
berichte	67 K uns
berichten	67 K sie uns	947 wir K
berichterstattung	947 unsere K
berichtet	796 K seit # aus	796 K seit # über	796 K seit # für	805 K für	805 K über
berichtete	949 K
berichtigung	98 K:
berite	4005 K nas
berkomentar	6 untuk K	98 menolak K
berlangganan	2310 sudah K	2313 K newsletter	2346 terima kasih telah K	2346 berhasil K	2413 K sekarang	2413 silakan K
bersama	51 ikutlah K	2413 gabung K
bescheid	862 sagen sie uns K	862 sag uns K
beschloss	949 K
beschreibungen	98 enthält K
beschrijvingen	98 bevat K
besedah	4054 po K
besked	653 push-K
beskeder	653 push-K
beskrivelser	98 inneholder K	98 indeholder K
beskrivningar	98 innehåller K
besloot	3090 K
beslutade	4198 K
besluttede	731 K
besluttet	3235 K
besoin	1810 nous avons K de vous	1975 nous avons K de vous	1975 a K de vous	1975 avons K de votre
besplatan	3804 poslednji K tekst
besplatna	3791 K članka
besplatne	3791 K članke
besplatni	3783 naš K webinar	3783 naš K vebinar	3804 poslednji K članak	3804 zadnji K članak
besplatnih	3791 K članaka
beste	2999 elke week het K van
bestellen	733 jetzt K	828 im shop K	829 shop K	829 store K	902 jetzt K im	946 K sie hier	946 K sie unseren
bestellung	810 K
besten	947 die K texte
betaald	3034 artikel is K	3034 content is K
betaalmuur	3001 geen K	3091 K
betalande	4142 K läsare
betalende	667 kun for K	676 K læsere	3180 K lesere
betalingsmur	732 K	3236 K
beteiligt	858 redaktion ist nicht K
betonte	949 K
betroffenen	98 namen der K
betrokken	3008 redactie is niet K
bevestigen	2999 aanmelding te K
bevorzugen	811 google K
bevorzugte	811 K quelle
bevorzugten	811 K quelle
bevorzugter	811 K quelle
bewerben	829 jetzt K:
bewust	83 speel K
bezahlschranke	845 K	950 K
bezmaksas	2888 K rakstus	2888 K raksti	2888 K kontu	2892 K raksts
""", 'bi': """
bidrag	594 dit K	594 giv et K	728 giv et K	728 dit K gør	728 dit K er	728 dit K til vores	732 K	3096 ditt K	3158 gi et K	3232 ditt K gjør	3232 ditt K er	4059 swisha ditt K	4059 swisha ett K	4120 ge ett K	4120 ditt K gör	4195 ge ett K	4195 swisha ett K
bidraget	3158 K ditt
bijdrage	2932 jouw K	2975 kleine K	3034 K is betaald	3040 dankzij jouw K	3089 kleine K
bijgewerkt	98 dit artikel is K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	892 uns ihre K
bildirdi	4388 K
bildirimlere	14 K	4273 K izin ver
bildirimleri	14 K	4274 K aç
bildirin	38 bize K	67 bize K
biletlerini	4298 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	1369 K owner
bilten	78 na K	3771 K
binding	598 ingen K	730 ingen K
bindingstid	3101 ingen K	3234 ingen K
bindningstid	4067 ingen K	4197 ingen K
binnenland	3019 is redacteur K
bisogno	2419 abbiamo K di te	2566 abbiamo K di te	2566 abbiamo K del tuo	2566 abbiamo K anche di te	2566 abbiamo K di voi
bitte	734 haben wir eine K	734 eine K an sie	734 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	2305 K
""", 'bl': """
bli	3232 K med i	3232 K en del av	4195 K en del av
blijkt	3090 K uit
blijven	3001 om dit te K doen
bliv	51 K en af dem	728 K en del af
blocker	700 ad-K	1032 ad K	1126 disable your ad K	1126 disable ad K	1126 turn off your ad K	1126 using an ad K	2377 ad K	3580 ad K	4166 ad-K
blocking	1126 K our ads	1127 K ads
blog	792 im live-K	792 im news-K
bloqueador	1407 K de anuncios	1537 K de anuncios	3391 K de anúncios
bloquejador	439 K d'anuncis	439 K de publicitat
bloquejadors	439 K d'anuncis
bluesky	16 K	1120 follow him on K	1120 follow her on K	1120 follow them on K
""", 'bo': """
board	1188 our jobs K	1188 our job K
bogatych	3295 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	1245 K this story	1245 K this page
bookshop	1230 our K	1290 in our K	1290 from our K
boutique	1904 dans notre K	1904 sur notre K
""", 'br': """
bralcem	4013 K
bralcev	18 po zaslugi K	43 pisma K	3994 s podporo K	3994 s pomočjo K	4013 K	4052 naših K	4052 po zaslugi K	4052 s podporo K	4052 podpori K
bralci	4013 K	4052 naši K
branja	0 čas K
brauchen	844 K noch #	946 wir K ihre hilfe	946 wir K deine hilfe	946 K wir sie	946 K wir dich	946 K wir eure
braucht	844 K ihre hilfe	844 K deine hilfe
breaking	1111 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	3994 K vas
brief	2979 K naar
briefing	1162 our morning K	1162 our K	1162 daily K	1203 K in your inbox
briefkasten	813 anonymen K	813 anonymer K
brieven	2979 K naar
bring	1266 our apps K you
brings	1266 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	1126 your K is out of date	1126 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	3148 K ki	3148 K ai
""", 'bu': """
budite	3790 K u toku
buitenlandcorrespondent	3041 is K
buitenlandredacteur	2980 is K	3073 is K
bulabilirsiniz	4311 K
bulan	2415 per K
buletin	78 K kami	2313 K kami	2346 K harian kami	2414 K kami	2417 K
bulunabilirsiniz	4385 katkida K
bulundu	4388 çağrida K
bulunun	4385 katkida K
buradan	4306 K bağiş yapin
bureau	1174 K chief
button	819 klick auf den K	1303 clap K
buttons	1212 the share K	1212 the K below
buycoffee	3295 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	3366 K-se	3375 K-se para
cadeau	2937 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	1429 K
callan	1534 lo que otros K
cambiado	98 nombres se han K
cambiados	98 nombres han sido K
cambiati	98 nomi sono stati K
campagne	1892 K de dons	1975 boucler notre K
campaign	1369 our spring K	1369 our K
can	1368 pay what you K
canal	1402 únete al K	1533 únete al K	3387 siga nosso K	3387 siga o K	3509 entre no K	3510 nosso K
canale	2467 al K	2567 il nostro K
canali	2441 sui nostri K
canalul	3618 K nostru
cancel	21 K reply	1098 K at any time	1370 K any time	1370 K at any time
cancele	3374 K quando quiser	3511 K quando quiser
cancellarti	2434 puoi K
cand	636 er K.mag.
cap	400 és K de
caporedattore	2463 è K
caporedattrice	2463 è K
carte	9 cette K
casella	79 nella tua K	2435 nella tua K
""", 'ce': """
cebinize	4303 K gelsin
cele	3616 # din K #
celoten	20 K članek	3962 K članek je	3990 K članek
celotnega	3962 za ogled K	3962 za branje K	3990 K članka
cenite	4010 K naše delo	4010 K naš trud
cerea	3620 K
cereau	3620 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	3620 a K	3620 au K
""", 'ch': """
changed	98 names have been K	98 name has been K	98 names were K
channel	1369 our K	2319 ikuti K	2319 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1831 par e-mail K	1831 par mail K
chargement	1878 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	867 unseren K	867 unserem K
chcete	585 K číst dál	3862 K čítať ďalej
check	1193 K back for more	1193 K back soon
chef	1865 est K de	3019 is K van de	3073 is K
cheffe	1865 est K de
chefredakteur	894 ist K
chefredakteurin	894 ist K
chefreporter	894 ist K
chefreporterin	894 ist K
chegou	3367 se você K até aqui
chercheur	1865 est K
chercheuse	1865 est K
chia	25 hãy K sẻ	49 hãy K sẻ	4613 hãy K sẻ	4616 K sẻ
chiede	2569 K
chiederti	2419 un piccolo favore da K
chief	1150 is K
chiesto	98 abbiamo K	2569 ha K
chip	1163 K in	1164 K in	1368 K in now	1368 K in and
chipping	1368 consider K in
choices	1233 cookie K	1233 your K
choisissez	1822 K votre offre
choose	1080 K a plan	1095 K a plan
choquer	98 peuvent K
chosen	1217 K by our
chronione	3293 K są prawem
chroniqueur	1934 est K
chroniqueuse	1934 est K
""", 'ci': """
cijelog	3758 za čitanje K
cikk	2303 ez a K
cikkeink	2303 K
cikket	2247 ezt a K	2247 a K
cinste	54 fă-mi K cu o cafea
cipta	2331 hak K
citarea	3558 cu K sursei
citera	4100 K oss gärna	4100 K gärna men ange
citire	0 timp de K	0 timp K
citit	3550 dacă ai K până aici
cititorii	36 K noștri	3618 K noștri
cititorilor	18 datorită K	43 scrisorile K	3550 datorită K
civil	1240 keep it K
""", 'cl': """
claimed	1371 K
clap	1303 K for this	1303 K for it	1303 give it a K	1303 K up to
claps	1303 K for this	1303 give it some K	1303 # K
clarification	98 K:
clarifications	1197 corrections and K
clarity	98 edited for K	98 length and K
clicking	1181 by K play
client	1824 déjà K
clips	40 your K
""", 'co': """
code	2467 qr K
codziennie	17 K rano	3246 otrzymuj K
coffee	54 buy me a K	54 buy us a K	1163 buy me a K	1163 buy us a K	1368 buy us a K	1370 cup of K
colabora	1426 K con
collabora	2463 K con
coloque	77 K seu e-mail
columnist	1150 is a K	1174 K	2980 is K	3041 is schrijver en K	3041 is K en	3073 is K
columnista	1494 es K
colunista	3411 é K
com	3662 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	98 não quis K	1412 quieres K	1413 para K	3397 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	3618 spune-mi în K	3618 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	1412 déjanos tu K
comentarios	85 en los K	98 declinó hacer K	1412 no admite K	1413 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comenteze	98 nu a dorit să K
comentou	3512 K
comision	3545 primi un K
comment	6 to K	6 to leave a K	6 to post a K	98 request for K	98 asked for K	98 could not be reached for K	1134 log in to K	1134 sign in to K	1134 be the first to K	1134 leave a K below	1134 leave your K	1134 our K policy	1135 post a K	1240 posting a K	1240 members can K	1257 to K you must	1257 to K, you must	1319 post your K
commentaar	98 niet bereikbaar voor K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1886 votre K sera publié
commentaires	85 en K	85 dans les K	1851 charte des K	1851 espace K	1852 dans les K
commentare	6 per K	2449 vuoi K	2450 per K
commentator	3041 is politiek K
commenter	1852 pour K	1886 peuvent K	1886 pour pouvoir K
commenti	85 nei K	2449 i K saranno	2450 nei K
commenting	1134 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	1134 in the K below	1134 let us know in the K	1134 K powered by	1134 K have been closed	1134 all K are subject to	1134 we welcome your K	1135 in the K section	1240 posting K	1257 closed the K	1257 turned off K	1257 turned off the K	1257 switched off K	1257 disabled K	1319 post your K	1368 let us know in the K
commercial	1217 our K team	1217 our K content	1882 réalisé par un partenaire K	1895 notre service K
commissie	3008 een K
commission	1125 we may receive a K	1125 K if you buy	1217 may earn a K	1217 may earn a small K	1217 may earn an affiliate K	1217 may receive a small K	1217 may receive K	1217 earn K from	1242 K
commissione	2476 ricevere una K
commissions	1242 K
committed	1197 K to accuracy
community	861 unserer K	947 unsere K	1134 abide by our K	1171 our K members	1171 leave our K	1171 like our K	1368 join our K of	1369 K-funded	2449 regole della K	2467 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	3418 uma publicação K por
compartilhado	3418 um post K por
compartilhe	25 K	49 K com	67 K sua história	3509 K este
compartilo	49 K
compartir	1382 K tu cuenta, cambia	1533 si quieres K tu cuenta
compensated	1242 K
compensation	1217 receive K from
complain	1197 K about this article
complained	1371 K
complains	1371 K
complaints	1197 our K page
completa	1458 para leer la nota K	3374 para ler a matéria K
complete	1210 K digital access
completo	3374 para ler o artigo K
complimentary	15 K articles	1101 K articles	1101 K article this month	1101 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1975 créez un K	1975 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1455 K que sostiene
comunidade	3509 faça parte da K
comunique	3396 K um erro
comunitatea	3550 K care susține	3617 intră în K
concorda	43 K?
condannato	2569 ha K
condensed	98 K for clarity
condiciones	1410 términos y K
condividi	67 K la tua storia	2566 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conducta	98 K suicida
conduite	1886 charte de bonne K
confidence	1172 in K
confidential	1172 K tip	1172 K tips
confirm	1103 check your email to K
confirmar	1454 bandeja de entrada para K	3432 caixa de entrada para K
confirmat	3620 a K
confirmation	1891 e-mail de K
connect	1120 K with us on
connectez	24 K-vous	1808 K-vous	1822 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	2446 il K ai cookie
consent	1130 we need your K to load	1166 written K
consentimento	3418 K para carregar
consentiti	2449 non sono K commenti
consider	1080 K giving	1080 K making	1080 K joining	1080 K a gift	1087 if you liked this article, K	1164 please K	1164 K a	1164 K giving	1164 K joining	1280 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	1103 K me with news and offers	1178 K her at	1178 K him at	1178 K them at	1368 K us at	3016 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	98 K for comment	1149 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contains	98 K details of	98 K graphic	98 K images of
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	3509 K-nos
contenido	9 este K	9 K externo	1383 K premium	1409 K externo de	1409 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	1130 to view this K, you	1130 to view this K please	1130 this K is hosted by a third party	1130 we use your sign-up to provide K	1131 third-party K	1210 access to all our K	1217 our K studio	1219 to reuse this K	1222 this K	2984 K te zien
contenu	9 ce K	1848 ce K n'a pas pu être	1848 K bloqué	1878 K est fourni par
contenus	1822 tous nos K	1976 nos K
contenuti	9 K esterni	2430 a tutti i K
contenuto	9 questo K	9 K esterno	2446 K esterno
contiene	98 K spoiler
contient	98 K des scènes	98 K des images
contingut	9 aquest K
continua	2489 K a leggere con	3554 pentru a K lectura
continuar	415 el teu suport per K	415 ajuda'ns a K	418 per K llegint	3437 para K lendo	3437 para K a ler	3437 K lendo
continuare	20 K a leggere	2489 per K a leggere	2489 per K la lettura	3554 pentru a citi în K	3554 citește în K cu
continue	1093 to K reading this article	1093 log in to K	1093 sign in to K	1093 register to K	1093 upgrade to K	1368 help us K	3424 K a ler abaixo	3437 K lendo com	3437 K a ler com
continuer	1895 pour K à lire
continuez	1882 publicité, K	1895 K votre lecture sur
continuing	1130 by K to use this website, you agree
contou	3512 K
contribua	90 K com o que puder	3410 K	3509 K com	3509 K a partir	3509 K para o nosso
contribuez	1975 K
contribuie	90 K cu cât poți
contribuisci	2418 K
contributed	1175 K reporting	1175 K to this report	1175 K to this story	1175 K to this article	1219 K to this report	1364 K reporting from	1364 K reporting to
contributing	1150 is a K	1368 by K to
contribution	1080 make a K	1163 make a K	1368 your K	1368 making a K	1975 votre K
contributo	2418 il tuo K	2422 con il tuo K	2486 piccolo K per noi
contributor	1150 is a K
conversation	1080 join the K	1134 join the K with	1135 to join the K	1240 in the K
convida	54 K'm a un cafè
cookie	1130 manage your K	1994 קובצי K	2218 K-kat	2446 usiamo i K	2446 questo sito usa i K	3258 pliki K	3656 файлы K	3656 файлов K	3666 файлы K	3696 файлы K	3696 файлов K	3878 súbory K	4416 файли K	4416 файлів K	4428 файли K	4458 файли K	4458 файлів K	4530 sử dụng K	4545 chấp nhận K
cookieindstillinger	617 dine K
cookiekeuze	3020 K
cookies	9 third-party K	619 vi bruger K	620 bruger K til	647 K	866 nutzung von K	962 αποδοχή K	1006 K	1130 we use K	1130 this site uses K	1130 this website uses K	1130 our site uses K	1130 uses K to	1130 accept all K	1130 accept K	1130 how to control K	1131 use of K	1181 social media K	1233 K	1409 usamos K	1409 este sitio utiliza K	1409 esta web utiliza K	1409 aceptar las K para	1409 que aceptes las K	1410 uso de K	1848 refusé les K	1849 utilise des K	1878 gérez vos K	1919 accepté les K	1979 bandeau K	2958 omdat je geen K	2960 gebruik van K	2984 social media-K	3020 K toe te staan	3121 vi bruker K	3147 K	3258 używamy K	3258 plików K	3393 usamos K	3393 este site utiliza K	3393 este site usa K	3394 uso de K	4084 dina val av K	4102 K på	4110 K
cookievalg	617 dit K
cookievoorkeuren	2984 K
copy	1369 read our K
copyright	3011 rust K
corespondent	3536 este K
corporate	1369 K backing
correct	1217 K at time of
corrected	98 K:	98 was K on	98 has been K	98 this post has been K
correctie	98 K:
correction	98 K:	98 K #	1197 report a K	1197 request a K	1197 suggest a K
corrections	1197 our K	1197 K policy	1227 our K team	1369 our K
corregido	98 este artículo ha sido K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	1390 en tu K	1390 en su K	1390 a tu K
correspondant	1865 est K	1865 K à	1934 est le K
correspondante	1865 est K	1865 K à	1934 est la K
correspondent	1150 is a K	1174 K	2980 is K	3073 is K
correspondente	3411 é K	3472 é a K	3472 é o K
correspondents	1369 our K
corresponsal	400 és K	1426 es K	1494 es la K	1494 es el K
corretto	98 articolo è stato K
correu	77 deixa el teu K	77 deixeu el vostre K	392 al teu K
correzione	98 K:
corrige	98 errata K
corrigido	98 texto foi K	98 artigo foi K
corrispondente	2463 è K	2528 è la K	2528 è il K
count	1321 you K on
courriel	1831 par K chaque	1831 dans votre boîte K
couvre	1865 K les
coverage	1193 read our full K	1193 see our full K	1245 more of our K	1245 all our K	1369 our K
covers	1150 K the
""", 'cr': """
created	1157 summary was K
creative	47 K commons	47 K-commons-lizenz
crisis	98 K text line
criticised	1371 K
criticized	1371 K
cronista	2528 è K	3472 é K
cronisti	39 nostri K
crowdfunding	1372 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	1426 K los
cuenta	1382 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	3019 is K
cuma	17 her K
cuota	1534 tu K
""", 'cy': """
cyfrowe	3315 kup wydanie K	3315 wydanie K
""", 'cz': """
czekamy	3261 K na wasze
czytaj	3361 K dalej za
czytania	0 czas K
czytasz	3315 K nas za darmo	3362 K nas
czytelnicy	36 nasi K	3312 K	3362 nasi K
czytelniczek	3295 dzięki wsparciu K
czytelniczki	3312 K
czytelnikom	18 dzięki K	3312 K	3362 dzięki K
""", 'da': """
daarna	2938 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	946 sind sie K	946 sei K
dacci	2566 K una mano
daftarkan	2346 K email anda
dagar	4121 # K för #
dage	658 # K for #	728 prøv # K
dagelijks	2941 ontvang K
dager	3159 # K for #
daily	1103 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	3362 pisać K
danach	746 K # euro
dane	3896 #% z K	3896 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	3001 K onze leden	3001 K mensen zoals jij	3001 K lezers zoals jij	3027 K onze lezers	3027 K lezers	3027 K giften	3040 K jouw steun	3040 K uw steun
dapatkan	2319 K update berita
dar	585 váš K	589 K	3959 K
darbu	2924 mūsu K
darmowe	3289 K konto
darmowy	3243 ostatni K	3304 ostatni K tekst
darmowych	3289 limit K
darowizna	3361 twoja K	3365 K
darowizny	3365 K
darstellungen	98 enthält K
darte	1392 K de baja
darujme	521 na K	586 na K	587 K
dary	589 K	3959 K
data	1150 is a K
datajournalist	3019 is K
dateci	2566 K una mano
datenjournalist	894 ist K
datenjournalistin	894 ist K
datenschutzbestimmungen	780 K
datenschutzhinweise	780 K
datorgenererad	4147 K röst
""", 'de': """
de	1532 # K #	3508 # K #
deaktiviere	774 K deinen adblocker
deaktivieren	774 K sie ihren adblocker	774 adblocker K	774 ad-blocker K
deaktiviert	774 javascript ist K
debat	646 send det til K
debate	1135 join the K
debattartikel	4109 din K	4109 skriva en K
debattartikeln	4109 svara på K
debatten	6 delta i K	626 deltag i K	652 deltage i K	652 deltag i K	652 tone i K	3152 delta i K
debattinnlegg	43 K	3146 K
decided	1371 K
decidiu	3512 K
decis	3620 a K
deciso	2569 ha K
declarat	3620 a K	3620 au K
declarou	3512 K
declinato	98 ha K
declined	98 K to comment
dedi	4388 K
dedicated	1369 our K team
dediler	4388 K
deductible	1163 tax-K gift	1163 tax-K donation	1365 tax K to the extent	1365 tax-K to the extent	1365 tax K to the fullest extent	1365 tax-K to the fullest extent	1365 tax K as allowed	1365 tax-K as allowed	1368 make a tax-K	1370 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	2928 K dit
dei	2565 # K #
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	4054 je K
dejala	4054 je K
dela	25 K den	49 K den	4195 K med en vän
delite	49 K ga	67 K z nami
delivered	1093 print edition K to	1094 K to your door	1103 K to your inbox	1103 K to your email	1103 get the latest news K	1271 K mondays	1271 K tuesdays	1271 K fridays	1271 K sundays
delivery	1283 home K of the	1283 home K
delo	4010 vam je všeč naše K	4052 naše K
dem	51 bli en av K
demanar	466 va K
demander	1810 une faveur à vous K	1810 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	4388 K
denuncia	1536 K	2569 K	3512 K
departe	49 dă-l mai K	3617 citi mai K
depend	1321 you K on	1369 we K on
depende	1455 no K de bancos	3433 não K de bancos
dependemos	1455 K de nuestros lectores	3433 K dos nossos leitores
der	945 # K #	949 so K
derden	2958 inhoud van K
derdi	4388 K
derecho	29 se reserva el K
derlerdi	4388 K
des	1974 # K #
desactiva	1407 K adblock
desactivar	1407 K adblock
desacuerdo	43 en K
desative	3391 K o adblock
descarga	1394 K la app	1394 K nuestra app	1533 K nuestra	1533 K la app
descarrega	463 K't
descarregue	3381 K a app
descrieri	98 conține K
descripciones	98 contiene K
descriptions	98 contains K of	98 contient des K
descrizioni	98 contiene K
desk	39 our news K
deskripsi	98 memuat K
despre	3536 scrie K
desta	3509 faça parte K
destek	4306 K olun	4385 bize K	4385 K olun	4385 K ol	4385 K verin	4385 aylik K
det	731 hed K	3235 het K	3235 sto K
details	98 bevat K
detalii	98 conține K
detalles	98 contiene K
detected	1126 ad blocker K	1126 adblock K
determinou	3512 K
dettagli	98 contiene K
detto	2569 ha K
deutschen	883 von der K presse-agentur
devamini	4269 K okumak için	4385 haberin K okumak
devenez	80 K membre	80 K abonné	1975 K membre	1975 K mécène
device	1172 non-work K
""", 'di': """
di	2565 # K #
dianomi	95 by K	95 von K	95 par K	95 por K	95 da K	95 door K	95 av K	95 af K	95 przez K	95 de K	95 由 K
dibagikan	2403 sebuah kiriman K oleh	2403 sebuah postingan K oleh
dicci	2566 K la tua
dice	1536 K	2569 K
diceva	2569 K
dich	946 trag K
dichiarato	2569 ha K
die	949 so K
diesem	947 K text
diesen	9 K tweet	49 leiten sie K	869 K text	874 gäbe es K text nicht	947 K text
dieser	947 K text
dieses	9 K video	819 um K video
different	43 got a K view
dig	590 vi har en bøn til K	4195 hör av K
digest	1162 weekly K	1162 our K
digipakett	1539 telli K
digital	742 bereits K-kunde	742 bereits K-abo	848 K-abo für	875 ein K-abo	901 K-abo	1238 K pass
digitalabo	743 mit unserem K	848 K für	901 K
digitalabonnent	742 bereits K	742 schon K
digitalabonnentin	742 bereits K
dijo	1536 K
dimanche	17 chaque K
dimuat	45 K ulang
din	3616 # K #	3791 za # K	3791 od # K
dina	4194 # av K #
dinara	3857 K
dine	596 læst alle K	727 # af K #	3231 # av K #
dinleyebilirsiniz	4311 K	4373 spotify'dan K
dinleyin	2 haberi K	4311 K	4373 spotify'da K
dintre	3616 # K cele #
dipendenza	88 il gioco può causare K
diperbarui	98 artikel ini telah K	98 artikel ini K	98 berita ini telah K
dipublikasikan	22 tidak akan K
dir	466 va K
direct	1103 K to your inbox	1842 suivez en K	3519 K în inbox
directement	1832 K dans votre
directly	1103 K in your inbox
directo	1402 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	2444 K adblock
disagree	43 K?
disait	1978 K-il	1978 K-elle
disamarkan	98 nama K
disattiva	2444 K adblock	2444 K l'ad blocker
discord	861 unserem K
discorda	43 K?
discordu	499 K
discordzie	3274 K
discover	398 a google K	641 google K	811 google K	899 K folgen	976 google K	1168 google K	1431 en google K	2977 google K	3141 google K	3274 google K	3534 pe google K	4104 google K
discoverissa	1726 google K
discretion	98 viewer K
discussion	6 to join the K	1240 in the K	1240 join the K	1851 participez à la K
disdici	2427 K quando vuoi	2568 K quando vuoi
disfrutando	1458 sigue K de
disiscriverti	2434 K
diskuse	512 vstupte do K	512 zapojte se do K
diskusie	3887 zapojte sa do K	3887 vstúpte do K
diskutiere	784 K mit
diskutieren	784 K sie mit	784 K sie über	946 K sie mit
diskutovat	512 K mohou
dispatch	1162 a weekly K	1162 our K
disponibil	3517 K doar pentru abonați
disponibile	2437 K su app store
disponible	1395 K en google play	1834 K sur l'app store
dispositivo	1382 si continúas leyendo en este K	1383 en otro K	2489 in uso su un altro K	3437 em outro K	3437 noutro K
dispus	3620 a K
disse	2569 K	3512 K
distressing	98 some may find K
distribuie	25 K	49 K-l
dit	1978 a K	1978 K-il	1978 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1851 K-le nous en	1975 K-nous
diu	466 K
diventa	80 K socio	2566 K socio	2566 K parte
diyor	4388 K
diyordu	4388 K
diz	3512 K
dizia	3512 K
diziam	3512 K
""", 'do': """
do	1369 what we K
dobivajte	3811 K
dobivati	3805 želite K	4004 želite K
docente	2463 è K
dodaje	3364 K
dodal	588 K	3958 K
dodala	588 K	3858 K	3958 K
dodano	98 do tekstu K
dodao	3858 K
doel	3001 ons K: #
dogodek	3983 naš K
dohodnine	3994 K
dokumente	813 anonym K
dollar	1368 K you give	1370 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1979 K
dona	2418 K ora
donacija	3795 svaka K	3795 vaša K	3855 vaša K	3856 vaša K	3856 svaka K	3859 K	4055 K
donacije	3859 K	4055 K
donacijo	4053 z K
donacijom	3857 K
donaciones	1537 K
donacions	467 K
donasi	2347 K anda	2413 K anda	2417 K
donate	1080 K now	1080 K today	1164 K	1368 K what you can	1372 K
donateur	1975 devenez K	3087 word dan K
donateurs	1867 nos K	1976 nos K	3001 dankzij onze K	3027 dankzij K
donatie	2932 doe een K	2932 jouw K	2975 K	3087 jouw K	3087 uw K	3087 doe een K	3091 K
donaties	3027 dankzij K	3091 K
donating	1368 consider K
donation	1080 make a K	1087 consider making a K	1163 make a K	1206 K will be doubled	1206 K will be matched	1259 small K	1286 a K of £#	1286 a K of $#	1286 a K of €#	1287 a K of £#	1287 a K of $#	1287 a K of €#	1368 your K	1368 consider a K	1372 K
donations	1372 K
donativo	3410 o seu K
donatrices	1976 nos K
donazione	2422 fai una K	2461 una K	2566 la tua K	2566 fai una K	2570 K
donazioni	2570 K
donderdag	17 elke K
doneer	2928 K	2975 K
doneren	54 kopje koffie K
donio	521 na K	586 na K
donirajte	90 K koliko možete	3795 K	3855 K	3994 K	4051 K
donnerstag	17 jeden K
donnez	1852 K votre avis	1975 K-nous	1975 K-leur
donors	1285 K like you	1368 new K
donos	3463 sem K	3463 nem K
dons	1975 vos K	1979 K
doors	1369 our K open
dopisnica	3777 je K	3977 je K	3977 , K
dopisnik	3777 je K	3777 , K	3977 je K	3977 , K
doplnili	98 článek jsme K	98 text jsme K
dos	3508 # K #
dostupan	3758 ovaj sadržaj je K
doubled	1206 gift will be K	1284 will be K	1284 be K	1284 K until
dovoljenja	3969 kopiranje brez K	4008 brez K
download	604 K appen	604 K vores app	1107 K our app	1107 K on the app store	1110 K the app	1110 K the free app	1368 K our	2928 K de	2944 K de app	2944 K de gratis app
dozvole	3794 bez K
""", 'dr': """
draag	3027 K bij
draht	813 ihr K zur	813 K zu uns
drastyczne	98 zawiera K
dreptul	29 își rezervă K
drepturile	3532 toate K rezervate
drittanbietern	779 K nicht zugestimmt	819 inhalte von K
drittanbieters	819 dienst eines K
drittplattformen	779 K
drive	1369 fund K
drop	38 K us
""", 'du': """
dukung	2347 K kami lewat	2413 K kami
dukungan	2413 K anda
dung	9 nội K này	98 chứa nội K mô tả	4545 nội K này do
duyurdu	4388 K
""", 'dy': """
dyskusji	3284 kulturę K
dyskutuj	3284 K z nami
""", 'dz': """
dziennikarka	3276 - K	3276 , K
dziennikarstwo	3240 wesprzyj niezależne K	3362 nasze K	3362 niezależne K
dziennikarz	3276 - K	3276 , K
dziennikarze	3362 nasi K
dziennikarzem	39 naszym K	3276 jest K	3346 jest K
dziennikarzy	3280 szukamy K
""", 'ec': """
economia	400 és cap d'K	3472 cobre K
economieredacteur	2980 is K
economieverslaggever	3041 is K
""", 'ed': """
edasi	49 saada K
edited	1219 this story has not been K	1219 has not been K by
editing	98 due to an K error	98 because of an K error
edition	1188 our special K	1219 in our print K
editor	98 K's note	98 nota del K	98 nota do K	501 , K	1137 letter to the K	1150 is a senior K	1150 is an K	1150 is the K	1150 is the deputy K	1174 K	1227 to the K	1368 write a letter to the K	2336 adalah K	3411 é K de	3472 é K do	3876 , K
editora	3411 é K de	3472 é K do
editori	2519 senza K	2519 né K
editorialista	2528 è K
editorka	501 , K	3876 , K
editors	98 K' note	1227 to our K	1369 we, the K	1369 our K
ediyor	4388 itiraf K
""", 'ee': """
eelisallikaks	1551 K
eelistatud	1551 K allikaks
eens	43 mee K?
eerdere	98 K versie van dit	98 K versie stond
eerste	3089 K maand
""", 'ef': """
eftertryck	4100 K förbjudet
""", 'eg': """
egentligen	98 heter K något annat
egyet	43 ért K?
egyetemi	2215 K tanár
""", 'eh': """
ehdotti	1806 K
""", 'ei': """
eiere	3158 ingen rike K
eigener	734 in K sache	947 in K sache
eilmeldungen	14 K	760 K aufs	840 K
eindredacteur	2980 is K
einem	746 mit K abo
einen	813 K tipp für uns
einer	859 text steht unter K
eingebettete	9 K beitrag	819 K inhalte
eingebetteten	819 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	890 unter K von ki
einstellungen	866 cookie-K
eintragen	946 K genügt
einverstanden	43 K?	751 ich bin damit K, dass
einwilligung	753 K können sie jederzeit widerrufen	753 K kann jederzeit widerrufen	753 K jederzeit widerrufen	779 K jederzeit
""", 'ek': """
ekibimiz	4386 K
ekibimize	4298 K katilin
ekipi	3983 naši K
ekipo	3983 našo K
ekledi	4388 K
ekleyin	4311 K
ekliyor	4388 K
ekonomireporter	4108 är K
eksternal	2337 konten K	2337 situs K
eksterni	3779 K sadržaj
eksternt	620 K indhold	647 K indhold	3122 K innhold	3147 K innhold
""", 'el': """
elektronski	3963 svoj K naslov	3989 svoj K naslov
elfogadom	2197 K a
elige	1382 K tu plan	1533 K tu plan
elismerte	2305 K
elke	17 K dag
ellas	51 únete a K
elle	1978 dit-K
eller	622 har du ris K ros
ellos	51 únete a K
elmondta	2305 K
elrendelte	2305 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	514 svůj K	957 το K σας	957 στο K σας	990 το K σας	1103 enter your K	1103 we'll K you	1103 we will K you	1116 click to K	1116 share via K	1134 save my name, K	1162 our daily K	1162 our free K	1178 K her at	1178 K him at	1255 by K	1255 to your K	1268 put your K	1268 type your K	1268 type in your K	1268 leave your K	1268 leave us your K	1268 add your K	1268 drop your K	1268 pop your K	1268 give us your K	1268 fill in your K	1269 sent to your K	1269 by K to you	1270 by K	1274 join our K list	1274 join the K list	1310 reply to this K	1368 K us at	1390 en tu K	2313 ke K anda	2346 di K anda	2435 la tua K	2435 nella tua K	3286 adres K	3286 swój K	3379 no seu K	3549 pe K	3634 ваш K	3790 svoj K	3790 svoju K	3889 svoj K	4399 ваш K	4521 K của bạn	4521 nhận tin qua K	4522 địa chỉ K	4552 điền K để nhận	4552 K để nhận bản tin	4552 tin nóng qua K	4553 mỗi sáng qua K	4553 qua K mỗi	4613 nhập K của bạn
emailed	1269 K to you
emailing	1147 get in touch by K
emailul	77 lasă-ne K	3519 introdu K	3520 pe K tău
embed	9 this K	1181 to view this K
embedded	9 K content	9 K post
embora	3367 antes de ir K
empresas	1534 sin grandes K
emretti	4388 K
""", 'en': """
enable	1126 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1826 sans K	1977 sans K
engagent	30 n'K que
engelleyici	4280 reklam K
engelleyicinizi	4279 reklam K
enig	43 K?
enjoyed	1082 we hope you K this
enligt	4198 K
enquete	35 nossa K
ensisijaiseksi	1726 K lähteeksi	1726 K lähteeksesi
enter	862 strg+K	1268 K your e-mail	1935 ctrl+K	3646 ctrl+K	4409 ctrl+K
entering	1103 by K your email
enthalten	848 im abo K
entlang	946 hier K
entrada	79 na sua caixa de K	1389 en tu bandeja de K	3379 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	2567 K fine mese
entschied	949 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1891 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	3150 hele K
epizodo	3985 K
epizodu	508 K	3785 K
""", 'eq': """
equipa	39 nossa K	3510 a nossa K
equipe	39 nossa K	3510 nossa K
equipo	1534 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	813 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	841 K angemeldet
erforderliche	21 K felder sind	784 K felder sind
erhalten	873 sie K in kürze
eri	42 K lì
erid	3681 K
erikoistoimittaja	1731 K
erkende	3090 K
erkender	731 K
erkendte	731 K
erkjente	3235 K
erramos	98 K:
errata	98 K:
erratas	98 fe de K
erratum	98 K
erreichen	862 K sie uns
erreichst	862 K du uns
error	1197 spot an K
errores	98 fe de K
errors	1197 spot any K
erschien	800 dieser text K zuerst	800 dieser artikel K zuerst	800 dieser beitrag K zuerst
erschienen	800 zuerst K auf
erstmals	900 text wurde K	900 artikel wurde K
ervaring	67 deel uw K	3016 deel je K	3016 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	859 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	3509 K-nos
escreve	3411 K sobre	3411 K às	3411 K aos	3411 K para
escreveu	3512 K
escribe	77 K tu correo	1426 K sobre
escribinos	38 K	67 K
escriptor	400 és K
escriptora	400 és K
escritor	1426 es K
escritora	1426 es K
escriu	38 K-nos	67 K-nos	463 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	3509 K a
esimene	1604 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1977 offre d'K
estabas	42 K allí
estamos	1534 ya K en
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
ettertrykk	3137 K forbudt	3163 K
etti	4388 diye rica K	4388 rica K
ettiler	4388 rica K
etwas	844 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	3791 za # K	3891 od # K
euro	746 dann # K	948 ab # K	3891 za # K
euroa	1744 K/kk
eurolla	1744 K
""", 'ev': """
evenementen	3022 onze K
evening	17 every K
event	1230 our free K	2989 ons K
events	1230 our K
every	17 K week	1103 in your inbox K	1159 thank you to K	1325 we read K	1370 K gift
everyone	1159 thank you to K who	1159 thanks to K who	1206 keep it free for K	1278 free for K to read	1278 open for K	1278 open to K	1278 free for K	1369 K reading this
everything	1369 K else we publish
evra	3990 za # K
evro	3990 za # K	3994 vsak K	4052 vsak K
""", 'ex': """
exclusief	2936 dit artikel is K	2938 K voor abonnees
exclusiva	1382 nota K	1459 K para socios
exclusively	1210 K for members
exclusivo	1382 este artículo es K	1382 contenido K para	1383 este contenido es K	1459 K para socios	3374 este conteúdo é K	3374 este artigo é K	3375 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1976 notre K
existujeme	3896 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	1371 K
explica	38 K'ns	67 K'ns	466 K	1536 K	3512 K
explicar	466 va K
explicat	3620 a K
explicou	3512 K
explique	1978 K
expliqueu	38 K-nos	67 K-nos
expressed	1180 views K	1180 opinions K	1180 views and opinions K	1180 views K are personal
external	9 K content	1130 K content from
externe	9 contenu K	9 K inhoud	866 dieser K inhalt	891 K medien	2958 K inhoud
externen	9 K inhalt	9 K inhalte	780 K inhalt	819 alle K inhalte
externer	9 K inhalt	779 K inhalt von	819 anzeige K inhalte	819 K inhalt konnte
externes	9 contenus K
extracto	1454 un K de nuestra
""", 'fa': """
facebook	16 K	240 K	612 på K og twitter	861 unserer K-gruppe	866 inhalt von K	976 K	1116 share on K	1120 like us on K	1120 find us on K	1121 on K and twitter	1121 on K, twitter	1121 on twitter and K	1404 en K y twitter	1404 en K, twitter	1404 en K y x	1843 sur K et twitter	1843 sur K, twitter	2441 su K e twitter	2953 op K en twitter	2953 op K, twitter	3015 onze K-groep	3112 på K og twitter	3388 no K e no	3388 no K, no	4079 på K och twitter	4422 K	4635 在K上
facebookgroep	3015 onze K
facebookie	16 K
facebookis	1552 K
facebookon	2212 K
facebooku	16 K	499 K	3775 K	3874 K	3975 K
facts	1368 fund the K
factual	1197 K error	1197 K errors
faire	1808 K un don
fais	1975 je K un don
faisant	1816 en K un don
faisons	1892 K vivre un
faites	51 K comme eux	1808 K un don	1816 K un don	1867 K un don	1975 K-le lire	1975 K un geste
fantasia	98 nome di K	98 nomi di K
farci	2567 da K
fassung	98 ersten K
fast	731 slog K	3235 slo K	4198 slog K
favor	1082 small K to ask	1082 a K to ask of you	1082 we have a K to ask	1372 small K
favoriete	2977 K bron	3023 K podcast-app
favoris	1872 K google	1872 K sur google
favorite	1168 K source	1872 source K
favorites	1872 sources K
favoritos	1431 tus K
favour	1082 small K to ask	1082 we have a K to ask	1372 small K
favourite	1168 K source
""", 'fe': """
fee	1242 a K
feedback	835 ihr K	835 dein K	1134 thanks for your K	1134 thank you for your K
fehler	784 haben sie einen K
fehlerhinweis	784 K
fejsbuku	3775 K
felder	60 K mit stern
felelte	2305 K
felirat	2305 ez a K
feliratkozom	2184 K a hírlevélre
fellow	1150 is a senior K	1150 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	2207 minden jog K
""", 'fi': """
fi	1163 on ko-K
ficticio	98 nombre K
ficticios	98 nombres son K
fields	60 K with a star
figyelmeztet	2305 K
figyelmeztetett	2305 K
fiktive	98 navnene er K
fiktivt	98 navnet er K
filmer	40 bilder och K
finalul	3618 K lunii
finanzieren	737 wir K uns durch spenden	874 helfen sie uns, sie zu K	947 wir K uns
find	1304 if you K
finden	854 zum thema K sie	854 aus der region K sie	854 mehr dazu K sie	897 K sie hier.	897 K sie hier:	897 K sie oben.
finder	651 K en fejl
findest	897 K du hier.
fined	1371 K
finestra	2449 si apre in una nuova K
fingerade	98 namnen är K
fingerat	98 namnet är K
first	1100 for the K year	1100 for your K year
fizess	80 K elő	2302 K elő
fizessen	80 K elő	2183 K elő	2302 K elő
fizette	2238 hirdető K
""", 'fl': """
flere	729 K af dem
""", 'fo': """
fogalmazott	2305 K
folge	767 K uns	869 die ganze K	946 K uns
folgen	767 K sie uns	869 alle K des	899 google news K	899 bei google K	899 auf google K	946 K sie uns
folgt	767 K uns
follow	1120 K us on	1120 K us at	1120 K him on x	1120 K her on x	1120 K them on x	1120 K me on	1120 K our live	1120 K on x	1134 notify me of K-up	1368 K us on
folosim	3525 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	637 alle rettigheder K
fordert	949 K
forderte	949 K
foreslo	3235 K
foreslog	731 K
foretrukken	641 K kilde	3141 K kilde
foretrukket	3141 K kilde
foretrukne	641 K kilde	3141 K kilde
forfatterens	623 K egen	3125 K egne	3125 K holdning
forint	2304 K
forinttal	2304 K
forklarede	731 K
forklarer	731 K	3235 K
forklarte	3235 K
former	1160 is a K
forsker	636 er K	3136 er K
fortalte	731 K	3235 K
fortell	67 K oss
forteller	3235 K
fortgesetzt	773 wird nach der anzeige K
fortsette	3233 for å K å grave
forward	49 K it	49 K this	1302 did someone K	1302 did a friend K
forwarded	1302 if someone K	1302 if somebody K	1302 this email was K to you	1302 this letter was K to you	1302 K this email	1302 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	2980 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	892 uns ihre K	892 uns deine K
found	1371 K that
founder	1150 is the K
""", 'fr': """
fragen	848 K zum abo	848 K zu ihrem abo
fragt	949 K
fragte	949 K
fredag	17 hver K	17 varje K
free	70 ad-K	1101 you have # K	1103 sign up for our K	1103 sign up to our K	1103 get our K	1107 our K app	1107 our app is K	1206 keep it K for all	1206 keep this site K	1278 made it K
freelance	1148 is a K writer	1150 is a K
freelancejournalist	645 er K	714 er K	3019 is K
freiartikel	749 K
freier	805 ist K autor
freitag	17 jeden K
freiwillig	874 bezahlt wird K
freiwilligen	733 K beitrag
friday	17 every K
fridays	17 on K	1271 sent K
friend	1117 tell a K	1206 become a K of the
frilansjournalist	3145 er K	3217 er K	4108 är K	4180 är K
""", 'fu': """
full	20 to read the K
functional	1181 K cookies
fund	1080 K our	1087 help K our
funded	1369 reader-K
fundet	651 K en fejl
fundraising	1369 K deadline	1372 K
funktionale	819 K cookies
funktionelle	617 K cookies
funnet	3151 K feil	3151 K en feil
""", 'g': """
g	55 #K
""", 'ga': """
gab	949 K an
gabung	2319 K di kanal	2413 K di	2413 yuk K	2413 ayo K
galetes	403 fem servir K
ganze	854 lesen sie die K
ganzen	20 K text	743 den K text lesen	854 lesen sie den K
gatilhos	98 pode conter K
gave	3095 gi en K i dag	3095 gi en K nå	3096 gi en K	3232 gi en K til oss	3232 gi en K i dag	3232 gi en K nå	3236 K
gazetecidir	4294 K
gazetecilerimiz	4386 K
gazetecilik	4386 bağimsiz K	4386 K para	4386 iyi K
gazetemizi	4322 K
gazetesi	4294 K'nde yaziyor
""", 'ge': """
geaccepteerd	2958 geen cookies hebt K
geb	796 K. # in
geben	77 K sie ihre e-mail
geblokkeerd	3020 inhoud is K
geboren	796 K # in
gebruiken	2958 wij K cookies	2958 we K cookies	2979 dit artikel K
gebruikt	2958 deze website K cookies	2958 deze site K cookies
gedetecteerd	2956 adblocker K
gedruckte	848 K zeitung? dann
gedruckten	848 abonnenten der K
gefallen	734 ihnen hat dieser artikel K	734 hat ihnen dieser artikel K	734 hat dir dieser artikel K
gefingeerd	98 namen zijn K	98 naam is K
gefragt	949 K
gefunden	784 fehler im text K
gehen	734 bevor sie K
gekennzeichnete	773 mit einem symbol K
geladen	779 nicht K werden	819 inhalt konnte nicht K
gelesen	947 bis hierhin K	947 bis hierher K
gemaakte	3021 door ai K
gemeenteverslaggever	3041 is K
gemeinschaft	844 teil der K
genehmigung	801 ohne K
generated	1157 summary was K	1157 summary is K	1157 summaries are K	1157 key points were K	1157 audio was K	1157 voice is K	1157 K using ai	1157 K by ai	1157 this audio is K
genererad	4111 ai-K
genereret	648 K af ai
generosity	1368 your K
gengive	668 ikke tilladt at K
gengives	45 K	638 må ikke K
genossenschaft	947 unsere K	947 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	2962 je e-mailadres wordt niet K	3011 artikel is eerder K op
gerekiyor	4320 üye olmaniz K
gern	946 wirf K
gerne	655 ja tak, jeg vil K	728 vil K høre fra dig	728 hører vi K
geschenk	901 K-abo
geschenkabo	901 K
geschickt	841 eine e-mail K
geschlossen	784 kommentare sind K
gesponsord	3034 artikel is K	3034 content is K
gewijzigd	3008 intussen K	3008 inmiddels K
gewinnspiel	828 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	838 die app K es	838 app K es
gift	1080 make a K	1286 a K of £#	1286 a K of $#	1286 a K of €#	1287 a K of £#	1287 a K of $#	1287 a K of €#	1287 your K of £#	1287 your K of $#	1368 your K	2928 met een K	3001 met jouw K	3001 met uw K
gifts	18 small K
giornale	2567 questo K	2567 il nostro K
giornalismo	2422 sostieni il K	2486 fare K costa	2567 il nostro K	2567 il K costa
giornalista	39 nostro K	2463 è K e	2463 è K de	2463 è K di	2463 è K del	2463 è K della	2463 è K dell'	2463 è K a	2463 è K per
giornalisti	39 nostri K	2567 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	4311 K
gitmeden	4265 K önce
give	1163 K what you can	1368 K what you can	1368 K if you can	1368 euro you K
gives	1266 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	3138 kan ikke K
gjengivelse	3163 K av
gjerne	3232 vil K høre fra deg
""", 'gl': """
glasajte	3800 K
glasila	3858 K
glasio	3858 K
glasujte	3800 K	3999 K
gledajte	3806 K nas	4005 K nas
glissez	1975 K une pièce
""", 'go': """
going	20 to keep K	1259 keep us K	1369 keep us K
gokken	83 wat kost K jou
google	240 K news	398 a K news	499 K news	513 K play	641 K news	767 auf K news	811 als quelle bei K	811 als quelle auf K	811 bei K öfter	811 auf K sehen	838 K play	860 K-suche	860 bei K	860 K news	860 auf K	976 K news	1107 get it on K play	1120 follow on K news	1168 K news	1168 star on K	1168 source on K	1237 when you search on K	1237 in your K feed	1431 en K news	2211 K-ben	2804 K news	2873 K ziņās	2873 K news	2977 vaker in K	3014 in K	3014 op K	3014 bij K	3141 K news	3141 som kilde på K	3155 app store og K play	3155 K play og app store	3254 nas w K news	3254 na K news	3274 K news	3534 pe K news	3775 K news	3874 K news	3888 K play	3975 K news	4104 K news	4104 som källa på K	4117 app store och K play	4117 K play och app store	4276 K news'te	4290 K news'te	4290 K'da bizi	4302 app store ve K play'den	4422 K news	4527 trên K news
gostou	3510 K desta	3510 K deste
govorila	3858 K
govorili	3858 K
govorio	3858 K
""", 'gr': """
gracias	18 K a ti	1534 K a ti
granskning	4196 sådan här K	4196 vår K	4196 oberoende K
granskningar	4196 våra K
granskningen	4196 den här K
gratis	746 wochen K	746 monat K	875 tage K	946 jetzt K	948 wochen K	1382 crea tu cuenta K	1389 recibe K	1533 recibe K	1535 prueba K	2415 K	2936 ontdek nu K	2936 krijg je ook K	3088 niet K	3159 dager K	3171 K sak igjen	3171 K saker igjen	3177 ingen K saker	4121 dagar K
gratisartiklar	15 K
gratuit	15 article K	1828 dernier article K	1976 ce site est K	3617 creează un cont K
gratuita	2568 prova K
gratuitas	15 matérias K	1385 notas K	3409 matérias K
gratuite	15 articole K
gratuitement	1822 essayez K	1824 inscrivez-vous K	1832 recevez K
gratuiti	15 articoli K	2432 articoli K
gratuito	15 articolo K	2432 articolo K	3409 artigo K
gratuitos	15 artículos K	15 artigos K	1386 artículos K	3409 artigos K
gratuits	15 articles K	1892 nos articles sont K
gridava	2569 K
gritaba	1536 K
gritava	3512 K
grupi	3807 viber K
grupo	3509 entre no K
""", 'gu': """
guglu	3775 K
guidelines	1134 community K before	1134 our community K
""", 'ha': """
haber	4386 bu K
haberdar	4303 ilk siz K olun	4303 K olun
haberi	2 K dinle	4 K	4322 bu K	4322 K size
haberler	4290 google K'de	4290 google K	4386 bütün K
haberlerimiz	4386 K
haberlerimizi	4322 K
hacemos	1455 lo que K
hacete	1533 K socio	1533 K socia
hafta	17 her K
haftalik	4387 K
haftanin	4322 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	4309 ücretsiz haber K	4320 ücretsiz haber K
hakutulostesi	1726 google-K
halben	875 zum K preis
halinde	98 önceki K	98 ilk K
haluan	1741 kyllä kiitos, K
hangzik	2305 K
hashtag	62 K it
hatirlatti	4388 K
hatti	4293 ihbar K
hattimiz	4324 ihbar K	4324 whatsapp K	4324 haber K
hattimiza	39 K	4293 ihbar K	4324 whatsapp ihbar K	4324 ihbar K	4324 whatsapp K
haussa	1726 google-K
hauteur	1977 à la K de vos moyens
havi	2304 K #
havonta	2304 K
hay	4616 cho K
""", 'he': """
hear	1173 we would like to K from you	1173 we'd like to K from you	1173 we'd love to K from you	1173 we want to K from you	1173 would love to K from you	1368 we want to K from you	1368 we'd love to K
heard	1371 court K
hebben	3087 wij K je hulp nodig	3087 we K je steun nodig
hedder	731 K det i
heihin	51 liity K
hekelt	3090 K
hela	20 läsa K	20 läs K	4065 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	596 for at læse K	3099 for å lese K
helfen	733 K sie mit	946 K sie uns
helft	946 K uns
helloasso	1867 K
help	1368 we need your K	1368 K us do	1368 will you K	1368 K pay for	1368 K if you can	1368 K us pay	2975 K ons	3087 K ons
helpful	1134 was this article K
her	3092 nå som du er K
here	1080 sign up K	1082 as long as you're K	1082 now that you're K	1234 sign up K	1258 book K
herohero	586 na K
herpubliceren	45 K
herunterladen	758 app K
hetente	17 K	2304 K
heter	3235 K det i	4198 K det i
hette	4198 K det
heurter	98 peut K	98 peuvent K
hevder	3235 K
""", 'hi': """
hidden	60 email stays K
hier	897 gibt es K.
hierboven	3023 de video K
hieronder	3023 de reportage K	3023 het fragment K
hiervoor	2984 K zijn cookies nodig
hikayenizi	67 K bize
hilf	946 K uns
hilfe	890 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	733 K sie
hinweis	862 geben sie uns einen K	862 gib uns einen K	892 einen K
hinweise	813 K zu diesem	813 K nehmen wir	813 K für uns	835 K auf fehler
hirdette	2305 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	400 és K
historiadora	400 és K
historie	67 del din K
historien	659 læse hele K	1865 est K
historienne	1865 est K
historier	676 vores K	676 flere K	729 vores K	729 gode K
historiker	636 er K	3136 er K
hittat	4114 K fel	4114 K ett fel
""", 'hj': """
hjelp	3148 K av ki	3148 K av ai	3173 K av ki	3173 K av ai	3232 K oss
hjelper	3232 ditt bidrag K
""", 'hl': """
hlasem	509 ai K
hlasujte	526 K	3901 K
""", 'ho': """
holder	676 læsere, der K
hoofd	2980 is K van
hoofdredacteur	2980 is K	3019 is adjunct-K
hoogleraar	2980 is K
hotline	98 suicide K
""", 'hu': """
hubungi	38 K kami	2413 K kami
huikkaa	1806 K
huikkasi	1806 K
huusi	1806 K
huusivat	1806 K
""", 'hv': """
hvad	90 giv K du kan	90 giv, K du kan
hver	17 K uge	17 K uke
hvor	590 nu K du er her
""", 'id': """
iddia	4388 K etti
ideal	3089 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1822 K-vous pour	1975 K-vous
""", 'if': """
ifade	4388 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	743 mit K abo
ihren	947 lebt von K
ihtiyacimiz	4385 yardiminiza K	4385 desteğinize K
""", 'ik': """
ikkunassa	1806 luki K
iklan	11 K	70 tanpa K
ikuti	2319 K kami	2413 K kami
""", 'il': """
ilanlari	4298 iş K
ilimitado	1383 acceso K	3375 acesso K
ilk	4387 K ay
illimitato	2430 accesso K
ilmainen	1748 K tunnus
ilmaisia	1756 K juttuja
ilmoitti	1806 K
ilmoitukset	14 K	1739 K
iltakirje	1742 K
""", 'im': """
imagens	98 contém K
images	40 your K	40 vos K
imbuh	2416 K
imbuhnya	2416 K
immagini	98 contiene K
immediately	98 did not K respond
immobilienmarkt	828 unserem K
importa	1533 tu opinión nos K
importante	3509 sua opinião é K
impozit	3551 din K către	3619 % din K
impozitul	3551 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	956 στο K σας	1103 sent to your K	1103 right to your K	1103 into your K	1103 check your K to	1203 in your K at #	1203 in your K by #	1269 in your K	1269 to your K	1270 in your K	1270 to your K	1368 your K	2346 di K anda	2346 ke K anda	2485 nella tua K	2941 in je K	3761 u vaš K
inchiesta	53 mesi a questa K	2567 questa K
inchieste	2567 le nostre K
incorrectly	98 article K	98 story K	98 report K
ind	24 log K	599 log K for at	676 log K med
indbakke	79 i din K	602 i din K
indbakken	79 i K	603 i K
indeholder	98 K spoilers
independen	2414 jurnalisme K
independence	1369 our editorial K
independencia	1534 nuestra K
independent	464 periodisme K	1087 support K journalism	1368 support K journalism	1369 K journalism	3618 jurnalism K	3618 jurnalismul K
independente	3510 jornalismo K
independently	1217 we K	1217 editors K	1217 K selected by our	1217 K chosen by our
independents	464 mitjans K
independiente	1534 periodismo K	1534 prensa K
independientes	1455 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	2567 giornalismo K	2567 informazione K
indipendenti	2486 rimanere K	2486 restare K
indipendenza	2567 la nostra K
indiquez	77 K votre adresse
indirin	4302 app store ve google play'den K	4311 K
indirizzo	77 inserisci il tuo K
indstillinger	617 cookie-K
indtast	77 K din e-mail	77 K din mail
infocom	800 dpa-K
infolettre	78 l'K	78 notre K	1831 notre K	1976 notre K
informace	518 K najdete
informasjon	3124 har du K
informasjonskapsler	3119 innstillinger for K	3119 innstillingene for K	3122 bruker K	3147 K
informatie	2979 K over dit
information	1130 to store and/or access K on a device	1130 for more K see our privacy	1869 lettre d'K	1869 lettres d'K	1976 K libre
informationen	801 mit K der	813 K zu diesem fall	883 mit K von
informations	1842 suivez les K sur
informativa	2447 K sulla privacy	2567 la nostra K
informazione	2486 l'K di qualità ha un costo	2566 sostieni l'K	2567 K libera	2567 l'K di qualità
informou	3512 K
infos	878 alle K zum
ingen	71 K spam	657 uden dig K	657 K rig ejer	3158 uten deg, K	4120 utan dig K
inget	71 K spam
ingevoegde	2984 K post
ingezonden	43 K brief	43 K brieven	2983 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	2232 K cikke maradt	2232 K cikkei	2232 K cikked maradt	2237 K cikk maradt	2245 nincs több K cikke	2280 K cikkből	2280 K cikkből #
inhalt	9 dieser K	9 diesen K	743 dieser K ist nur für	819 dieser K wird von	819 um den K	866 K von x	891 diesen K zu sehen	891 ein K von
inhalte	9 externe K	780 externe K
inhalts	9 dieses K	866 laden des K
inhaltswarnung	98 K
inhoud	9 deze K	2958 om deze K te	2984 bevat K van	2984 K te zien
ini	4384 #'K
iniciar	1412 debes K sesión
initiale	98 version K de cet
initialement	1862 article publié K	1900 cet article a été K
inkorg	79 i din K	4072 i din K	4072 till din K
inkorgen	79 i K	4119 direkt i K
inloggen	21 K om een reactie	24 K	3087 je moet nog even K
innan	4056 K du går
innboks	79 i din K
innboksen	79 i K	3107 i K
inneholder	98 K spoilere
innholdet	9 dette K	9 se K
innlogget	21 K for å
innsenderens	3125 K holdning
innspill	3124 har du K	3124 har du spørsmål eller K
innstillingene	3119 cookie-K
innstillinger	3119 cookie-K
inoltralo	49 K
inschakelen	2947 meldingen K	2956 javascript K
inschrijving	2999 K te bevestigen	3042 bevestig je K	3042 bevestig uw K
inscreva	3366 K-se	3378 K-se na nossa	3378 K-se em nossa
inscrever	3378 ao se K
inscription	1831 votre K a bien été	1831 K est confirmée	1831 confirmer votre K
inscrit	1824 déjà K
inscrivant	1832 en vous K
inscrivez	77 K votre adresse	1808 K-vous	1831 K-vous à notre
insegna	2463 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	3620 a K
insisted	1371 K
instagram	16 K	240 K	612 på facebook og K	767 ob whatsapp, K	768 auf facebook, K	768 auf K, facebook	768 auf facebook und K	768 auf facebook oder K	866 inhalt von K	976 K	1120 follow him on K	1120 follow her on K	1120 follow them on K	1121 on K, facebook	1121 on K and facebook	1843 sur facebook et K	2441 su facebook e K	2953 op facebook en K	2953 op facebook, K	3112 på facebook og K	4079 på facebook och K	4295 K'da takip	4422 K
instagrame	3874 K	3874 facebooku a K
instagramie	16 K	3255 na facebooku i K
instagramis	1552 K
instagramon	2212 K
instagramu	16 K	499 K	3775 K	3975 K
instale	3381 K a app
install	1107 K our app
installeer	2996 K de app
installez	1975 K-la
installiert	871 die app K
instellingen	3020 cookie-K
integritetspolicy	4087 K
intelektas	2811 dirbtinis K
intelekto	2811 dirbtinio K	2826 dirbtinio K
intelektu	2879 mākslīgo K	2894 mākslīgo K
inteligence	523 pomocí umělé K	3996 s pomočjo umetne K
inteligencie	3898 pomocou umelej K
inteligencije	3797 uz pomoć umjetne K	3797 pomoću umjetne K	3797 uz pomoć veštačke K	3797 pomoću veštačke K	3797 uz pomoć vještačke K
inteligenciou	3898 umelou K
inteligencji	3297 z pomocą sztucznej K	3297 przy użyciu sztucznej K
inteligenco	3996 z umetno K
intelligencia	2219 mesterséges K készítette	2219 mesterséges K fordította	2219 mesterséges K segítségével	2239 mesterséges K segítségével
intelligens	648 med kunstig K	648 af kunstig K	648 fra kunstig K	648 kunstig K (ai)	669 hjælp af kunstig K	3148 med kunstig K	3148 av kunstig K	3173 hjelp av kunstig K	4111 med artificiell K	4111 av artificiell K	4135 hjälp av artificiell K
intelligenz	890 mithilfe künstlicher K
interdite	1900 diffusion K
interdites	1900 diffusion K
interessiert	862 ihre geschichte K
interview	98 K wurde gekürzt	869 das K in voller
intihar	98 K
introdu	77 K adresa de email	3519 K adresa
introduce	77 K tu correo
invest	1368 K in local news
investigaciones	1534 nuestras K
investigador	400 és K	1426 es K	3411 é K
investigadora	400 és K	1426 es K	3411 é K
investigando	1455 seguir K
investigant	464 continuar K
investigate	1172 we should K
investigation	53 months on this K	53 weeks on this K	1223 this K	1369 this K	1976 cette K
investigations	1172 our K team	1172 our K desk	1369 our K
investigative	1150 is an K
investigativteam	813 K
inviamo	57 ti K	57 vi K
inviata	2463 è K
inviato	2463 è K
invitame	54 K un café	54 K a un café
invite	1978 K
invitent	1978 K
involved	1217 not K in the
""", 'ip': """
iphone	1107 our K app
iptal	4311 K edin
""", 'ir': """
iratkozz	2186 K fel	2302 K fel ingyen
iratkozzon	2186 K fel	2302 K fel ingyen
""", 'is': """
iscrive	2485 ci si K qui
iscrivendoti	2434 K
iscriversi	2485 K qui
iscriverti	2485 per K clicca	2566 clicca qui per K
iscriviti	2418 K	2434 K alla nostra	2434 K gratis	2434 K al nostro	2485 K qui	2566 K qui
iscrizione	2435 annullare l'K	2485 la tua K è	2485 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	2305 K el
ismerte	2305 K el
ispravak	98 K:
ispravka	98 K:
issue	1230 back K
issues	1230 back K
istakao	3858 K
istakla	3858 K
istaknula	3858 K
istaknuo	3858 K
istedi	4388 K
istediler	4388 K
""", 'it': """
itiraf	4388 K etti
""", 'iz': """
izjavila	3858 K
izjavio	3858 K
izlasi	2923 K visu
izleyin	4311 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	3089 per K
jahr	948 im K	948 pro K
jahresabo	901 K
jahrgang	796 K #,
jakoon	49 laita K
janela	3396 abre em nova K
jar	1163 tip K
jaunumi	2924 mūsu K	2927 K
jaunumiem	2865 piesakies K	2884 K	2923 piesakies K
jaunumus	2884 K
javascript	177 K	483 povolte K	483 zapněte K	619 aktivér K	619 slå K til	679 K skal	679 slå K	679 aktiver K	679 aktivere K	679 kræver K	774 K in ihrem browser	774 aktivieren sie K	774 K benötigt	1028 K	1126 please enable K	1126 requires K	1126 K is disabled	1126 K is required	1126 turn on K	1126 K is not available	1126 enable K in your browser	1126 K must be enabled	1126 needs K	1407 activa K	1407 habilita K	1407 habilitar K	1407 activar K	1714 salli K	1714 ota K käyttöön	1846 activer K	1846 activez K	1846 K est désactivé	1846 nécessite K	1993 אפשרו K	2322 aktifkan K	2444 abilitare K	2444 abilita K	2444 attiva K	2444 attivare K	2956 schakel K in	3121 aktiver K	3121 slå på K	3258 włącz K	3258 włącz obsługę K	3391 ative o K	3391 habilite o K	3391 ativar K	3525 activați K	3643 включите K	4083 K måste	4083 aktivera K	4083 slå på K	4083 K är avstängt	4083 K är inte	4083 du behöver K	4083 kräver K	4086 aktivera K	4086 slå på K	4406 увімкніть K	4529 bật K	4695 K已
javasolta	2305 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	3776 K nam	3776 K nam se	3776 K se našem	3776 K se našoj	3855 K nam	3855 K nam se	3855 K se našem	3976 K nam	4051 K se nam
""", 'je': """
je	3086 # van K #
jederzeit	746 K kündbar	751 widerruf K	751 abmeldung K	752 K abmelden	841 K wieder abmelden	873 abmeldung ist K	948 K kündbar
jednou	17 K týdně
jefa	1426 es K de
jefe	1426 es K de
jegyezte	2305 K meg
jelas	2416 K
jelasnya	2416 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	2243 K most
jelentkezzen	24 K	2183 K be a	2243 K most
jelezze	2302 K nekünk
jetzt	743 K im abo	902 K im shop	946 teste K
""", 'jo': """
jobbar	4111 K med ai
jobbet	3217 har K i
join	1164 K for	1368 K us on
jornal	3510 nosso K	3510 somos um K
jornalismo	3370 apoie o K	3433 K de qualidade tem um custo	3433 presente ao K	3509 apoie o K	3510 nosso K	3510 K de qualidade	3510 fazer K
jornalista	3411 é K formada	3411 é K formado	3411 é K do	3411 é K da	3411 é K no	3411 é K na	3411 é K e
jornalistas	3510 nossos K
joukkoon	51 liity K
journal	1976 notre K
journalism	1087 support our K	1087 support the K you rely on	1206 keep our K free	1210 access to all our K	1210 access to all of our K	1368 support quality K	1368 support local K	1369 our K	1369 fearless K	1369 K like this
journalisme	1813 soutenez un K	1975 soutenez le K
journalismi	1804 riippumaton K	1804 K maksaa	1804 hyvä K
journalismia	1804 K
journalismimme	1804 K
journalismus	737 unterstützen sie unabhängigen K	737 unterstütze unabhängigen K	737 für unseren K	874 freien K	947 unser K	947 unseren K	947 unabhängigen K	947 unabhängiger K	947 gut gemachten K	947 gut gemachtem K	947 frei zugänglichen K	947 frei zugänglicher K	947 guten K	947 freien K
journalist	39 vores K	39 vår K	645 er K på	645 er K hos	645 er K ved	645 er K i	714 er K på	714 er K i	805 ist freier K	805 ist K	815 arbeitet seit # als K	933 arbeitet als freier K	1148 is a freelance K	1150 is a K	1174 K	2980 is K	2980 is freelance K	3019 werkt als K	3041 is schrijver en K	3041 is K en	3073 is K bij	3073 is freelance K	3145 er K i	3145 er K på	3145 er K og	3217 er K i	3217 er K på	4108 är K på	4108 är K och	4180 är K på
journalistar	39 våre K
journaliste	39 notre K	1865 est K	1865 K au	1865 K à	1865 K pour
journalisten	3088 onze K
journalister	39 vores K	39 våre K	729 vores K	3233 våre K	4196 våra K
journalistes	39 nos K	1891 nos K	1892 payer nos K	1976 nos K
journalistiek	2932 steun onze K	3027 goede K kost	3027 K kost	3088 onze K
journalistik	593 støt vores K	593 støt uafhængig K	729 vores K	729 uafhængig K	729 K koster	729 kritisk K	729 fri K	4060 stöd vår K	4060 stöd oberoende K	4196 vår K	4196 oberoende K	4196 granskande K	4196 bra K	4196 fri K
journalistikk	3095 støtt vår K	3095 støtt uavhengig K	3233 vår K	3233 uavhengig K	3233 kritisk K	3233 god K	3233 fri K
journalistin	805 ist freie K	805 ist K	815 arbeitet seit # als K	933 arbeitet als freie K
journalists	1369 our K	1369 we, the K
journaux	1904 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1806 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
juonipaljastuksia	98 sisältää K
jurist	636 er K
jurnalis	39 K kami	2336 adalah K	2414 K kami
jurnalism	3618 facem K
jurnalisme	2347 dukung K	2414 K kami
jurnalismul	3550 K de calitate costă	3617 susține K	3618 K nostru
jurnalist	3536 este K
just	1286 K £#	1286 K $#	1286 K €#
jutjubu	3775 K
jutro	17 svako K	17 vsako K
juttu	1704 lue koko K	1804 tämä K
juttujamme	1804 K
juttuvinkki	38 lähetä K	67 lähetä K	1803 lähetä K
jutun	20 koko K	1758 tämän K
jutusta	1804 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	2989 nu K voor	2989 je K voor
kabul	4388 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1804 K jutut
kaitstud	1542 kõik õigused K
kakor	4102 K på	4110 K
kami	2413 beri tahu K	2414 tim K
kan	90 ge vad du K	90 ge det du K	90 gi det du K	90 gi hva du K
kanaal	3088 ons K
kanal	729 vores K	2319 ikuti K	2414 K kami	3233 vår K	4196 vår K
kanale	3254 na naszym K
kanaliga	1552 meie K
kanalimiz	4386 K
kanalimiza	4276 K abone	4291 whatsapp K	4291 telegram K	4291 youtube K
kanalimizi	4291 whatsapp K
kanalina	4291 whatsapp K	4291 telegram K
kanalini	4291 whatsapp K	4291 telegram K
kanavaamme	1727 K
kanavalle	1727 whatsapp-K	1727 telegram-K
kanavamme	1727 whatsapp-K	1804 K
kannst	90 gib, was du K
karte	9 diese K	866 laden der K
karya	2414 K kami
kasutamine	1549 K ilma
kata	2416 K
katanya	2416 K
katil	51 sen de K
katilin	51 siz de K	4311 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	4315 reklam verenin K
kavom	54 časti me K
kaydetti	4388 K
kaydolun	4385 K
kaynak	4290 tercih edilen K	4359 tercih edilen K
kaynaklar	4359 tercih edilen K
kaynaklara	4290 tercih ettiğiniz K
kazala	3858 K
kazanin	4311 K
kazao	3858 K
""", 'kd': """
kdykoli	587 zrušit K
""", 'ke': """
kebijakan	2323 K privasi	2323 K cookie
kedvenc	2211 google K
keelatud	1549 loata on K
keep	1259 help us K	1368 help us K	1368 help K our
keeps	1266 our app K you
kehotettiin	1806 K
kehotti	1806 K
kehottivat	1806 K
kehotus	1806 kuului K
kein	848 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	2302 K minket
kernpunkte	867 die K
kerrottiin	98 jutussa K aiemmin
kertoi	1806 K
kertoivat	1806 K
kertoo	1806 K
kesti	4388 ceza K
ketentuan	2323 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	3148 med K	3148 av K
kielletty	1753 ilman lupaa on K
kiitos	1803 K kun luet
kinnitas	1605 K
kiosque	1904 en K
kiosques	1904 en K
kirakatban	2305 állt a K
kirim	2413 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1803 K sisään
kirjeenvaihtaja	1731 K	1789 on K
kirjoita	38 K meille	67 K meille
kirjoitti	1806 K
kirjoittivat	1806 K
kirjuta	38 K meile	67 K meile	1602 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1605 K
kirkens	98 K sos
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1744 €/K	1805 /K
""", 'kl': """
klaagt	3090 K
klagade	4198 K
klagar	4198 K
klagede	731 K
klagen	3090 K
klager	731 K	3235 K
klaget	3235 K
klagt	949 K
kleine	734 haben wir eine K bitte
klical	4054 je K
klicka	4071 genom att K på	4118 genom att K på
klicken	869 K sie auf play	869 auf play K
klikke	3156 ved å K på
klikom	3790 K na	3989 s K na	3989 s K
klimaatverslaggever	3019 is K
klummeskribent	645 er K	714 er K
""", 'kn': """
know	1227 let us K
""", 'ko': """
kogu	1602 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	2336 adalah K
kolumnist	805 ist K	1554 K	3777 je K	3977 je K	4108 är K
kolumnista	3777 je K
kolumnisti	1789 on K
kolumnistica	3777 je K
kolumnistin	805 ist K
kolumnistka	3977 je K
komentar	6 za K	6 ostavite K	85 di kolom K	2344 tulis K anda	2344 di kolom K
komentara	3788 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	3788 biste K
komentarisanje	6 za K
komentarjev	3987 brisanja K	3987 izbris K	3987 brisanje K
komentarji	3987 K izražajo	3987 K ne izražajo	3987 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	3261 aby dodać K	3284 zostaw K
komentarzach	85 w K	3271 w K	3271 w K pod
komentarzu	85 w K	3271 w K
komentator	2344 tanggung jawab K
komentirajo	3987 K lahko
komentirali	3788 biste K
komentiranje	6 za K
komentirate	3987 K lahko
kommentar	837 K wird	837 ihr K	837 dein K
kommentarbereich	85 im K
kommentare	85 in die K	785 um K zu	837 K zu diesem	837 K werden	947 schreibt mir in die K	947 schreib mir in die K	947 schreibt uns in die K
kommentaren	85 in den K	785 in den K
kommentarer	622 har du K til
kommentarerna	85 i K	4093 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	627 i K	3127 i K	3152 stenger K	3152 meninger i K
kommentarfunktion	785 K
kommentarsporet	85 i K	652 i K
kommentator	645 er politisk K	645 er K	714 er K på	3136 er K	3145 er K i	3145 er K og	3145 er politisk K	3217 er K i	4108 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentek	2201 a K nem
kommentekben	85 K
kommentera	6 för att K	98 vill inte K	98 inte velat K	4091 för att K
kommentere	6 for at K	6 for å K	98 ønsker ikke å K	98 ønsker ikke at K	625 for at K	3126 for å K
kommentieren	6 um zu K	6 K zu können	784 um zu K	784 probleme beim K	784 K sie diesen	784 K sie den	785 nicht mehr K	837 K
kommentiert	785 nicht mehr K werden
kommentoida	98 ei halunnut K
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kommersiella	4155 K länkar
kompakt	841 K per mail	841 K per e-mail
komunikat	3364 taki K
kondigde	3090 K
koneellisesti	1734 K
konferenci	506 naši K
konferenciju	3783 našu K
konferenciu	3882 našu K
konferenco	3983 našo K
kongress	828 jetzt zum K
konseling	98 layanan K
konstaterade	4198 K
konstaterar	4198 K
kontakt	38 K os	38 K oss	728 K os	3232 K oss
kontakta	38 K oss	4195 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	3776 K nas	3776 K redakciju
kontaktowej	3275 skrzynki K
kontaktujte	500 K redakci	500 K nás	500 K autora	3875 K redakciu	3875 K nás
konten	9 K ini
kontingent	749 haben ihr K
konto	599 opret en K for	728 opret en K	3361 załóż K	4068 skapa ett K för	4195 skapa ett K och	4195 skapa ett K här
kontributor	2336 adalah K
konzern	845 kein K	947 kein K
kopeerimine	1549 K ilma
kopieras	4127 får inte K	4127 får ej K
kopieres	3137 kan ikke K uten
kopiering	637 K er ikke tilladt	3163 K av	3163 all K	4127 K utan
kopijuoti	2803 K, platinti
kopiointi	1723 luvaton K	1723 K ilman lupaa
kopyalanamaz	4286 izinsiz K
koreksi	98 K:
korekta	98 K:
koresponden	2336 adalah K
korespondentas	2808 K
korespondente	2876 K
korespondentem	3276 jest K	3346 jest K
korespondents	2876 K
korjattu	98 juttua K	98 juttua on K
korrekt	4114 ska vara K
korrekta	4114 ska vara K
korrektur	98 K:
korrekturhinweis	835 K
korrekturhinweise	835 K
korrespondent	645 er K	714 er K	805 ist K	814 als K	814 seit # K	1554 K	3145 er K	3217 er K	4108 är K	4180 är K
korrespondentin	805 ist K	814 als K	814 seit # K
korrigerats	98 artikeln har K
korting	3004 K op je eerste	3004 K op het eerste
korzystamy	3258 K z plików cookie
kostenlos	746 wochen K	746 monat K	751 K per mail	874 lesen alle K	875 tage K	875 tage lang K	948 K testen
kostenlose	15 K artikel	749 noch zwei K	749 noch # K
kostenlosen	749 noch einen K	749 K artikel gelesen	751 unseren K newsletter	751 unserem K newsletter	751 unserer K newsletter	751 den K newsletter	885 K konto	885 K account
kostenloser	749 K artikel
kostenpflichtig	743 dieser artikel ist K
koster	729 K penge
kostnadsfritt	4121 en månad K
""", 'kr': """
krevde	3235 K
kriisipuhelin	98 K
kriitikko	1789 on K
kritik	835 lob oder K
kritiker	4108 är K och	4180 är K i
kritikus	2287 K
kritiserar	4198 K
kritiserer	731 K	3235 K
kritisieren	949 K
kritisiert	949 K
kritizuje	588 K
kronor	4197 K
krzyczeli	3364 K
""", 'ku': """
kullan	4279 çerez K
kullanilamaz	4286 izinsiz K
kullanilmaktadir	4279 çerez K	4279 çerezler K
kullanilmasi	4286 izinsiz K yasaktir	4315 izin alinmadan K
kullaniyoruz	4279 çerezleri K	4279 çerezler K
kulttuuritoimittaja	1731 K	1789 on K
kulturjournalist	714 er K	3217 er K
kulturredakteur	894 ist K
kulturredakteurin	894 ist K
kulturressort	814 leitet das K
kulturskribent	4108 är K	4180 är K
kumppanimme	1714 me ja K
kun	658 for K #	3159 for K #
kunne	729 K du lide
kunnen	50 leden K
kunstredacteur	3073 is K
kunt	90 geef wat je K	90 geef wat u K	3040 geef wat je K
kursy	3323 K mogą
kurzfassung	806 K
kutunuza	4272 posta K
kutunuzda	79 posta K
kuukaudessa	1805 K
kuukausi	1704 kokeile K	1744 K #	1803 kokeile K
kuukausilahjoituksella	1743 K
kuulutas	1605 K
kuus	1604 K
kuvailee	1806 K
kuvasi	40 K
kuvataan	98 jutussa K
kuvauksia	98 sisältää K
""", 'kv': """
kviz	3786 naš K	3986 naš K
kvizu	3786 našem K	3986 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1806 K
""", 'l': """
l	465 K'any
""", 'la': """
laadi	1602 K alla
laat	3016 K het ons
laatste	2952 volg het K nieuws
labojums	98 K:
ladattavissa	1740 sovellus on K
ladda	4074 K ner vår app	4195 K ner vår
lade	757 K die app
laden	757 K sie die app	758 app K	891 die karte zu K	891 das video zu K
lage	3233 K mer
laget	51 bli med på K
lahjoituksesi	1743 K auttaa	1803 K
lahjoitus	1743 tee K	1803 tee K	1807 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1975 K-nous votre
lamenta	1536 K	2569 K	3512 K
lamentano	2569 K
lamentou	3512 K
lance	1978 K
landing	1269 K in your inbox
langganan	2346 K buletin	2413 K sekarang	2417 K
language	98 contains K	98 contains strong K
lanjutkan	2349 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	2247 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	3108 K ned vår app	3232 K ned
later	1193 check back K
latest	1245 the K on this story
laukeliai	21 būtini K
lauloivat	1806 K
laut	949 K
lavoro	2567 il nostro K
lawyers	1369 our K
""", 'le': """
leave	1103 one click to K	1268 K your e-mail	1268 K us your e-mail	1303 K a clap	1368 K us a tip	1368 K a tip
lecteur	9 ce K	1878 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1892 par des K comme vous	1976 nos K
lectoras	36 nuestras K	1534 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1534 nuestros K	1534 gracias a sus K
lectors	18 gràcies als K	464 els nostres K
lectrices	1976 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	1150 is a senior K	1150 is a K
ledarskribent	645 er K	4108 är K	4180 är K
leden	3001 door onze K	3088 onze K
lederskribent	645 er K
leernos	1533 gracias por K
leestijd	0 K
legfontosabb	2247 K írásait
legge	2569 si K
leggere	2428 per K tutto
lehti	80 tilaa K
lei	3619 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	805 ist K
leiterin	805 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	3433 K que nos apoiam	3510 nossos K	3510 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lektor	636 er K	3136 er K
lembrou	3512 K
lengkap	20 artikel K	2349 membaca artikel K
length	98 edited for K
lesarinnlegg	43 K
lese	3160 du kan K mer	3160 kan du K mer
lesedauer	0 K
lesen	743 im abo K	743 K sie mit plus	749 % noch zu K	757 in der app K	854 mehr dazu K sie	897 K sie hier.	946 danke fürs K
leser	3232 takk for at du K
leserabend	828 K	868 unseren K
leserbrev	43 K	3146 K
leserbrief	43 K	785 K
leserbriefe	43 K	785 K an	835 K
lesere	36 våre K	3233 våre K
leserfinanziert	947 K
leserinnen	36 unsere K	947 unsere K	947 unseren K
leserinnlegg	43 K	3146 K
lesern	947 ihren K
leserne	18 takket være K	3158 K våre
lesernes	18 K bidrag	3233 K bidrag
leserreise	868 K
leserreisen	828 unsere K	828 unseren K	868 K
leserumfrage	35 unserer K
leserzuschriften	835 K
lesetid	0 K
lesezeit	0 K
letno	4053 K
lets	1266 our app K you
letter	1137 send a K
letters	43 K desk	43 K page	43 the K editor	1137 K to the editor	1137 send K	1197 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	2486 solo grazie ai nostri K	2567 i nostri K
lettre	78 notre K	1976 notre K
lettrici	2567 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1458 para seguir K	1458 quieres seguir K	1458 sigue K con	1458 y sigue K	1533 sigue K sin
lezen	20 meer K
lezers	36 onze K	3088 onze K
lezersaanbieding	3022 onze K
lezersactie	3022 onze K
lezersavond	2989 onze K	3022 onze gratis K
lezersevenement	2989 ons K
lezersreis	2989 onze K
lezersreizen	2989 onze K
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
lid	2938 al K
lidem	18 díky K	586 díky K
liens	74 nos K	1882 via nos K	1882 par nos K
liest	897 K du hier.
lietotni	2882 K
lifeline	98 crisis K
lignes	1892 qui lisent ces K
liitu	1602 K meie
liituge	51 K
like	1369 work K this
liked	1369 K what you read
liker	3233 K du det vi
limit	1093 read without K	1101 free K
limitat	391 accés il·K
limits	1093 read without K
line	38 our tips K	67 our tips K	1172 our tip K	1305 our tip K	1305 our tips K
link	1116 copy the K	1212 read it for free with this K
links	74 über diese K	74 onze K	1125 some K on this page	1125 some of the K on	1263 K here	1263 K on this page	1263 K in this post	1263 K on this site	1263 our K	1263 our shop K	1263 my K	1263 these K	1263 one of our K	1263 one of my K
liputan	2414 K kami
lire	20 pour K cet	1978 peut-on K
lisas	1605 K
lisens	47 K cc	47 cc-K
list	1274 join our K	1274 not on the K yet	1274 not on our K
listen	0 min K	1120 K back here	1120 K to us live	1158 prefer to K	1158 rather K
listeners	1285 K like you
listening	1158 K time
live	1230 our K	1230 K q&a	1291 see them K
liveblog	792 im K	854 im K	854 unserem K
liveticker	792 im K
livslinien	98 K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	1374 si has K hasta aquí
llegint	418 per seguir K
""", 'lo': """
local	1369 keep K news
log	24 K in	2936 K in om	2936 K in of
logg	24 K inn	3102 K inn for å	3180 K inn med	3232 K inn for
logga	24 K in	4068 K in för att	4142 K in med
logge	885 K dich ein
logged	21 must be K in to post	1093 you must be K in to	1134 you must be K in to
loggen	885 K sie sich ein
logget	625 du skal være K ind
login	24 faça K	3374 faça K para	3509 faça K
lokalredakteur	894 ist K
lokalredakteurin	894 ist K
lokalredaktion	814 leitet die K
look	1369 our new K
los	1532 # de K #
lovade	4198 K
love	1321 you K
lovede	731 K
""", 'lu': """
lubas	1605 K
luetaan	1758 juttu K
lugeda	1539 et edasi K
lugejad	1603 meie K
lugemiseks	1539 edasi K
luisteren	3023 artikel ook K
luisterversie	2 K
lukeaksesi	1704 K koko	1704 kirjaudu sisään K
lukemaan	1803 pääset K
lukemista	1803 jatka K
lukijamme	1804 K
lukijasta	1758 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1743 K tukea	1804 K tuella
lukittu	1756 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1704 K
lunar	3619 K
lunes	17 cada K
lupasi	1806 K
lupasivat	1806 K
""", 'ly': """
lyder	731 K	3235 K	4198 K
lydversion	2 K
lyssnar	4113 K på poddar
""", 'ma': """
maand	2938 deze K nog	3089 per K
maandelijks	2938 K opzegbaar	3089 K
mach	51 . K mit	946 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	733 K sie mit	947 was wir K
macht	946 K mit
made	1082 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	477 váš e-K	514 svůj e-K	990 το e-K σας	1268 put your e-K	1268 type your e-K	1270 by e-K	2185 e-K cím	3016 K ons	3016 K dan	3087 K ons	3286 swój e-K	3379 no seu e-K	3549 pe e-K	3634 ваш e-K	3762 na vaš e-K	3790 svoj e-K	3790 na e-K	3863 váš e-K	3863 svoj e-K	3863 na váš e-K	3889 svoj e-K	4399 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	2941 je e-K	2999 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	603 din e-K	625 din e-K vil ikke	728 din K
mailben	2241 legjobb cikkei e-K	2241 cikkei e-K	2241 hírei e-K
mailbox	79 in je K	79 in uw K	1269 in your K	2941 in je K	2941 in uw K	2941 in jouw K
maile	3863 vašom e-K
mailed	1269 e-K to you	1269 K to you
mailedbe	79 az e-K
mailing	1274 join our K list	1274 join the K list	1274 on our K list
mailom	3889 správy e-K
mailovou	514 e-K adresu
mailowy	3286 adres K
mailt	2302 írjon e-K
mailu	79 do e-K	476 přímo do e-K	3863 do vášho e-K
mailul	3520 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1804 ilman K
mainos	11 K
mainostaja	1753 maksanut K
mainosten	1715 K esto
majhno	4052 smo K
make	1368 will you K a
maken	3088 wij K
maksumuuri	1807 K
maksuton	1748 K tunnus
maksuttomat	1748 K artikkelit
maltilla	83 pelaa K
mamio	3858 K
manade	4198 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	3433 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	617 K-cookies	819 K-cookies	1181 K cookies
marketingcookies	617 K	647 K	2984 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	2313 kotak K anda
masukkan	2313 K email
matched	1163 K dollar	1206 gift will be K	1284 will be K	1284 is being K	1284 are being K	1284 be K	1284 K until
material	801 mit K der	801 mit K von	1151 this K may not be
materiale	3163 bruk av K
matins	17 tous les K
mattina	17 ogni K
max	3661 K	3662 K.ru
""", 'md': """
md	658 kr./K	730 kr/K
""", 'me': """
me	3662 t.K	4423 t.K
meaning	1281 if you've been K to	1281 if you have been K to
medarbetare	4108 är K på	4108 är K i	4180 är K på	4180 är författare och K
meddelade	4198 K
meddelte	731 K
medewerker	2980 is K van
medgav	4198 K
mediach	3306 naszych K
medio	1534 este K
medlem	80 bliv K	80 bli K	728 bliv K	3232 bli K	4195 bli K
medverkar	4180 K i
mee	51 . doe K	51 . doe ook K
meie	1603 K töö
meil	1602 aita K
meile	1602 saada K
meilile	1571 sinu K
meille	38 kerro K	67 kerro K	1803 lähetä K	1803 kerro K
meinen	784 was K sie dazu
meint	949 K
meinte	949 K
meinung	30 K der	43 anderer K	784 sagen sie uns ihre K	818 K des autors
mejl	3762 na vaš K	3762 vašu K	3790 svoj K	3790 na K	4072 i din K	4072 till din K
mejla	38 K oss	67 K oss	4195 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	4195 din K
mejlen	79 i K	4072 direkt i K
mektuplari	43 okur K
melalui	2347 dukung kami K
melanjutkan	2310 untuk K membaca	2349 untuk K membaca
meld	3232 K deg på her
meldde	3090 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	862 K dich bei uns	946 K dich an	3106 K deg av når	3156 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	733 K sie sich an	743 K sie sich an, um	743 bitte K sie sich an	862 K sie sich bei uns	946 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	2997 krijg een K bij	2997 ontvang een K bij
meldingen	14 K	2947 schakel K in	2947 zet K aan	2947 ontvang K	2997 krijg K	3087 zet K aan
meldt	3090 K
meldte	3235 K
membaca	2349 untuk terus K	2349 untuk K berita ini	2413 daftar untuk K
member	50 as a K you	1080 become a K	1163 become a K	1210 not a K?
memberikan	98 belum K tanggapan	2344 K komentar
members	18 our K	36 our K	50 K can	1093 is for K only	1093 K-only story	1238 paying K	1278 thanks to our K	1285 K like you	1369 our K
membership	1280 consider a K
membiayai	2347 K kami
membro	3509 torne-se K
membru	80 devino K
membutuhkan	2413 kami K dukungan
memuat	45 K ulang
menar	4198 K
mencionanos	62 K
mendaftar	2346 dengan K, anda
mendapat	2357 K komisi
mendapatkan	2357 K komisi	2413 daftar untuk K
mener	731 K	3232 hva K du	3235 K
menerbitkan	45 K ulang
menerima	2337 K cookie	2357 K komisi	2413 daftar untuk K
mengambil	2358 dilarang K	2358 dilarang keras K
mengandung	98 K deskripsi	98 K konten	2344 komentar yang K
mengatakan	2416 K
menggandakan	2358 dilarang K
menggunakan	2323 K cookie
mengirimkan	57 kami K
mengutip	2330 dilarang K
meninggalkan	2344 K komentar
menit	0 K baca
mensais	3511 K
mensuales	1535 K
mensuel	1867 un don K	1892 un soutien K	1977 K
mental	98 K helse
mention	62 K @
mentionnez	62 K-moi
mentions	98 K of suicide	98 K suicide
menurut	2416 K
menyalin	2358 dilarang K
menyatakan	2416 K
mer	3124 vet du K
merch	1188 our K
merci	1975 K de nous
mere	622 ved du K	659 kan du læse K	659 du kan læse K	659 kan læse K om
merespons	98 belum K
merkezimiz	4386 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	465 al K	1535 al K	1535 por K
mese	2568 al K
mesec	3791 prvi K	3857 prvi K	3990 prvi K	3990 na K	4053 na K	4053 prvi K
meses	1458 K por #
mesiac	3891 prvý K	3957 za K	3957 prvý K
message	38 K us	67 K us	1082 a K from our editor
messagerie	1851 votre adresse de K ne sera pas
messengera	3274 K
messengeri	3874 K
messengerju	3975 K
messengeru	499 K
messengerze	3274 K
metus	2858 per K
mewakili	2358 tidak K redaksi
""", 'mg': """
mgid	95 by K	95 von K	95 par K	95 por K	95 da K	95 door K	95 av K	95 af K	95 de K	95 由 K
""", 'mi': """
mi	2879 ar K
mielipidekirjoitus	43 K
miembro	1533 hazte K
mig	62 tag K på
mij	62 tag K
mille	2486 # per K
milliardaire	1892 à aucun K
mind	98 ring K
minggu	2415 per K
mingguan	2346 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	2189 kövess K	2302 kövess K	2302 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	1210 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	3041 is K
misidentified	98 article K	98 story K	98 originally K
misiniz	4269 zaten abone K
missen	3040 wat je kunt K
mission	1369 our K
misspelled	98 article K	98 story K
misstated	98 article K	98 story K
mistake	1197 spot a K	1197 report a K	1304 when we learn of a K	1304 when we make a K	1304 if we have made a K
mitdiskutieren	6 K	837 K
mitgeteilt	949 K
mitglied	80 werden sie K	80 werde K	742 bereits plus-K	946 werden sie K	946 werde K	946 jetzt K werden
mitglieder	50 K können	746 nur für K	848 angebots für K	947 unsere K
mithilfe	890 K von ki
mitteilungen	14 push-K	761 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	3791 prvi K	3857 prvi K
""", 'mn': """
mnd	3159 kr/K	3234 kr/K
""", 'mo': """
mobile	1107 on your K app	1107 our K app
mobilen	653 direkte på K	3153 nyheter rett på K	3153 rett på K	4115 nyheter direkt i K	4115 direkt i K
mobilepay	728 K til #	728 K på #	728 K #	728 K et
modalidad	1535 K premium
moderador	3396 não serão aprovados pelo K
moderados	3396 serão K antes
moderated	1134 comments are K	1134 pre-K
moderowane	3284 są K
modificado	98 nombre ha sido K
modificat	98 articolul a fost K
modificato	98 articolo è stato K
mogelijk	3087 maak het volgende K
mois	1977 par K
moittii	1806 K
molbu	3773 imamo malu K	3773 malu K
molila	3858 K
molili	3858 K
molio	3858 K
monat	848 einen K für	848 K für nur	948 im K	948 pro K
monate	875 # K lang
monatlich	948 K
monday	17 every K
mondays	1271 sent K
mondogatta	2305 K
mondta	2305 K
montag	17 jeden K
month	1093 try a K for	1093 try it for a K	1100 for the first K	1100 for your first K	1286 £# a K	1286 $# a K	1286 €# a K	1370 a K	1370 per K	1370 every K	1370 each K
monthly	1163 one-off or K	1210 reached your K limit	1259 K gift	1368 become a K	1368 give K	1370 K
months	53 K on this story	1093 K for $#	1100 for the first # K	1100 for the first three K
morgen	17 jeden K	17 am K	17 hver K	656 hver K i din	844 uns auch K
morgenbrevet	3157 K
morgon	17 varje K
morgonbrevet	4119 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	90 donnez selon vos K	1976 nos K
""", 'mu': """
muhabiri	4294 gazetesi K
muhabiridir	4294 K
muhabirimize	39 K	4292 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	4322 K
muistutti	1806 K
mukaan	1803 lähde K	1803 tule K	1806 K
multato	2569 ha K
multou	3512 K
mums	2923 seko K
muutettu	98 nimet on K	98 nimi K	98 nimi on K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	3016 mail K
nabiralnik	79 v vaš K	3963 v vaš K
nabiralniku	3963 v vašem K	3989 vašem K
nachdruck	800 K verboten	859 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	757 aktuelle K aufs handy	758 K-app	761 push-K	854 weitere K finden sie	854 mehr K finden sie	878 K des tages	878 alle K zum
nadaljevanje	3962 za K branja	3991 K spodaj
nadaljuje	3991 K pod oglasom	3991 K spodaj
nadaljujte	3962 K branje
nadie	1534 K nos dice
naglasila	3858 K
naglasio	3858 K
najdete	518 další články K
najnowsze	3246 otrzymuj K
name	98 not her real K	98 not his real K
namenite	3994 K nam
names	98 not their real K
napis	3364 taki K
napisz	38 K do nas	67 K do nas	3262 K do nas	3275 K do nas	3307 K:	3307 K na	3361 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	3962 če želite brati K
napsal	588 K
napsala	588 K
narrated	1158 is K by an ai	1158 is K by ai
nasilja	98 opise K
naslov	3963 na vaš e-K	3963 svoj e-K	3989 svoj e-K	3989 svoj e-poštni K
nastavak	3758 za K čitanja	3792 K ispod	3792 K teksta
nastavili	3758 da biste K čitanje
nastavite	3758 K čitanje	3760 K čitati
nastavlja	3792 K ispod	3792 K nakon
naszego	3280 K sklepu	3283 K quizu
naszej	3362 K pracy
naszym	3361 zostań K
naujienas	2815 K telefone	2816 K el. paštu	2827 mūsų K
naujienose	2804 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	1407 tu K no soporta	1407 su K no soporta	3391 seu K não suporta
navela	3858 K
naveo	3858 K
navigateur	10 votre K	21 dans le K pour mon prochain	1846 votre K ne supporte pas	1846 votre K n'est pas
navnene	98 K er endret	98 K er ændret
navodi	3858 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
ndlr	98 K
""", 'ne': """
necesitamos	1374 K pedirte	1377 K tu apoyo	1533 K tu ayuda	1533 K de ti	1533 te K
necessariamente	3414 não reflete K a opinião	3414 não refletem K a opinião
necessaris	21 camps K
necessitem	463 et K
nechajte	77 K nám svoj e-mail
nechcete	531 K přijít o	3906 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	2928 K nu een
neighbors	1285 K like you
neighbours	1285 K like you
nell	2437 apri K'app
nella	79 K tua mail	2435 K tua mail
nendega	51 liitu K
neodpovedal	98 K
neodvisni	4052 K mediji	4052 smo K
neodvisno	4051 podprite K
neophodna	21 K polja
neovisni	3856 ostanemo K
neovisno	3855 podržite K
nepriklausoma	2857 K žurnalistika
nesutinkate	43 K
netiquette	784 beachten sie die K	2449 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	3121 dette K bruker
neue	871 die K app
neuen	757 hier geht es zur K
neukunden	848 nur für K
neuvoi	1806 K
neuvoivat	1806 K
neuvoo	1806 K
neuvottiin	1806 K
never	71 K spam
news	758 K-app	878 alle K zum	878 alle K zu	1107 K app for	1150 is a K	1172 K tip
newsblog	792 im K	854 im K	854 unserem K
newsdesk	39 our K	39 the K
newsis	1551 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	256 K	414 la nostra K	515 K	586 náš K	589 K	751 unseren K	751 unserem K	751 unserer K	751 K bestellen	751 K richtig	755 K an	755 K von	755 zum K	755 täglichen K	809 K	841 K erhalten	841 K empfangen	841 unser K	841 der K über	841 der K für	873 unser abend-K	873 unser morgen-K	873 unser K	873 K ist kostenlos	946 K an	947 unser K	947 unseren K	947 unserem K	947 dieser K	950 K	956 εγγραφείτε στο K	956 εγγραφή στο K	956 το K μας	956 γραφτείτε στο K	956 στο K των	956 στο K του	956 στο K της	1075 εγγραφείτε στο K	1075 γραφτείτε στο K	1076 το K μας	1079 K	1103 sign up for our K	1103 sign up to our K	1103 sign up for the K	1103 subscribe to our K	1103 join our K	1103 get our K	1103 our K here	1103 receive our K	1103 our daily K	1103 our weekly K	1103 our morning K	1162 K	1203 K soon	1255 from our saturday K	1302 this K was forwarded to you	1302 forwarded this K	1310 reply to this K	1369 our K	1372 K	1389 suscríbete a la K	1389 apúntate a la K	1389 nuestra K	1454 suscribite al K	1534 nuestra K	1537 K	1831 inscrivez-vous à la K	1831 abonnez-vous à la K	1831 notre K	1891 vous adresser sa K	1976 notre K	1976 cette K	1979 K	2313 K kami	2313 langganan K	2414 K kami	2434 iscriviti alla K	2434 la nostra K	2485 le nostre K	2567 la nostra K	2567 questa K	2570 K	3246 zapisz się na K	3246 nasz K	3288 K	3362 nasz K	3365 K	3378 assine a K	3378 nossa K	3432 esta é a edição da K	3432 esta é uma edição da K	3510 nossa K	3513 K	3519 abonează-te la K	3519 abonați-vă la K	3519 înscrie-te la K	3617 înscrie-te la K	3621 K	3761 naš dnevni K	3771 K	3855 prijavite se na K	3856 naš K	3859 K	3890 K	3956 náš K	3959 K	3971 K
newslettera	78 naszego K	78 do K	78 odber K	3246 zapisz się do K	3246 naszego K	3288 K	3362 naszego K	3771 K	3863 odber K	3890 K	3956 nášho K
newsletterem	3362 naszym K
newsletters	1103 K may contain info about	1162 K	1369 our K	1372 K	1831 nos K	1831 recevoir les K	1976 nos K	1979 K
newsletteru	78 odběr K	515 K
newsletterul	78 K nostru	3519 K nostru	3549 abonează-te la K	3617 înscrie-te la K	3618 K nostru
newslettery	515 K	3890 K
newsletterze	3288 K
newslettre	3890 K
newson	2211 google K
newspaper	1369 our K
newsroom	38 contact our K	67 contact our K	1217 not by the K	1227 tell our K	1227 our K	1245 stories from our K	1245 more from our K	1369 our K	1369 non-profit K	1369 this K
newsticker	854 unserem K
next	1230 our K	1259 help pay for the K	1259 pay for the K one
nezavisni	3856 K mediji	3856 ostanemo K
nezavisno	3855 podržite K
""", 'ng': """
ngay	4613 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach
niente	71 K spam
nieograniczony	3244 K dostęp
niets	2974 K uit deze	3035 K van deze site
nieuws	2944 K-app	2977 google K	2979 K of een tip	3015 app je K	3031 al het K over	3031 al het K uit	3042 K in je mail
nieuwsbrief	78 de K	78 onze K	2941 onze K	2942 dagelijkse K	2942 wekelijkse K	2976 K	3088 onze K	3088 deze K	3091 K
nieuwsbrieven	2941 onze K	2976 K	3088 onze K	3091 K
nieuwsbron	3014 favoriete K
nieuwsquiz	3024 de K
nincs	71 K spam
""", 'nj': """
njuzleter	3771 K	3855 prijavite se na K	3856 naš K
""", 'no': """
noe	3124 vet du K om
noget	622 ved du K om
nombreux	1892 plus nous serons K
nonprofit	1369 K newsroom	1369 K news outlet
nosaltres	38 contacta amb K
nosotros	1533 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	3370 apoie K	3370 apoie o K	3381 baixe K app	3381 no K app	3509 apoie K	3509 apoie o K	3509 siga o K	3509 entre no K	3510 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	464 la K feina	2437 nella K app	2567 la K app
nostre	464 el K canal
nostri	74 K link
nostro	35 K quiz	2567 il K sito	2567 che il K
nota	20 leer esta K	1458 para leer esta K
notice	1304 if you K
noticia	1534 esta K
noticias	1431 en google K	1431 tu fuente de K
notificaciones	14 las K	1397 activa las K	1397 activar K	1398 recibir K
notifications	14 K	1111 turn on K	1111 turn on desktop K	1111 would like to send you K	1111 K from this site	1112 enable K	1112 allow K	1112 receive K	1837 activer les K	1837 activez les K	1837 autoriser les K
notifiche	14 le K
notified	1103 sign up to be K	1112 get K
notifikace	513 K
notifikasi	14 K	2315 dapatkan K	2317 aktifkan K	2413 nyalakan K
notifikation	653 K
notifikationer	14 K	653 K	4163 push-K
notify	1112 K me of	1112 K me when	1134 K me of new posts
notis	4115 K
notiser	14 K	4115 K	4115 push-K	4163 push-K	4163 K från oss
notre	35 K quiz	1976 K site
nouvelle	1851 ouvre dans une K fenêtre
novice	3963 na naše K	3963 na e-K	3971 e-K	3989 na e-K	4052 naše K
novinar	3777 je K	3777 , K	3777 - K	3977 je K	3977 , K	3977 - K
novinari	3856 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	4052 naši K
novinarju	39 našemu K	3976 pišite K
novinarka	3777 je K	3777 , K	3777 - K	3977 je K	3977 , K	3977 - K
novinarki	3976 pišite K
novinarstvo	3856 nezavisno K	3856 neovisno K	3856 naše K	4052 neodvisno K
novinaru	39 našem K
noviniek	3863 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	1394 en K app	1533 únete a K	1534 K app	1534 K web
nuestras	1534 K redes
nuestro	35 K quiz	64 K espejo	1377 apoya K	1402 únete a K canal	1533 apoya K	1533 únete a K	1533 recibe K	1534 K canal	1534 K medio	1534 K sitio	1534 K equipo
nuestros	74 K enlaces	1409 K socios	1534 K socios
numer	3363 K krs
nunca	1534 más que K
nuotraukas	40 K ir vaizdo
nur	848 abo für K
""", 'ny': """
nyheder	641 google K	676 vores K
nyhedsbrev	78 vores K	602 vores K	602 tilmeld dig K	656 K	728 tilmeld dig K	729 vores K	732 K
nyhedsbreve	602 vores K	729 vores K
nyhedsbrevet	78 K	602 få K	656 K	728 tilmeld dig K
nyhetene	3153 K rett på mobilen	3180 K våre
nyheter	3141 google K	4104 google K	4142 våra K
nyheterna	4078 följ K	4115 K direkt i mobilen
nyhetsbrev	78 vårt K	3106 vårt K	3106 våre K	3106 meld deg på K	3106 abonner på K	3157 K	3232 meld deg på K	3233 vårt K	3233 våre K	3236 K	4072 vårt K	4072 våra K	4072 anmäl dig till K	4119 K	4195 anmäl dig till K	4196 vårt K	4196 våra K	4199 K
nyhetsbrevet	78 K	3106 få K	3157 K	3232 meld deg på K	4119 K	4195 anmäl dig till K
nyhetsnotiser	4163 K
nyhetsvarsler	3200 K
nyilatkozta	2305 K
nyt	1755 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	2449 i campi K
obchode	3882 našom K
oberoende	4195 stöd K
objasnila	3858 K
objasnili	3858 K
objasnio	3858 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	3788 K komentara
obligatoires	21 champs K sont	1851 les champs K
obligatori	2449 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	1412 los campos K
obligatoriska	21 K fält	4091 K fält
obligatoriske	21 K felt	3126 K felt
obratite	3776 K nam se	3776 K se našem
obrigado	3509 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	491 další šíření K	528 ke všemu K	3891 celému K
obsahuje	98 K popisy
obserwuj	3254 K nas na	3254 K nas w	3361 K nas
obvestila	14 K	3963 na K
""", 'oc': """
occupa	2463 si K di
ochtend	17 elke K	2999 elke K het
""", 'od': """
od	3791 K # €	3891 K # €	3990 K # €
odbieraj	3310 K
odcinek	3281 K
odcinka	3281 K
oddajte	3999 K svoj glas
odejdete	468 než K
odete	3773 prije nego što K	3773 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	3858 K
odgovorili	98 nisu K
odgovorio	98 nije K	3858 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	3973 preden K
odoberajte	3911 K
odobrenja	3810 bez K
odomknite	3862 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
odpowiedzieli	98 nie K
""", 'of': """
of	1367 # K #	1367 # K your #	1367 # K the #
oferecer	3374 K este artigo
off	38 tip us K	67 tip us K	1370 one-K
offert	1824 vous est K	1977 mois K
offrez	54 K-moi un café	1902 K-le	1902 K-la	1975 K-lui	1975 K-nous
offrici	2566 K un
offrimi	54 K un caffè	2566 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	3856 bez K
oglasov	70 brez K	4052 brez K
oglasu	11 K
""", 'oi': """
oikaisu	98 K
oikeuden	29 varaa K
""", 'ok': """
okumaya	4269 K devam etmek için
okurlarimiz	36 K	4386 K
okurlarimizin	4306 K desteğiyle	4386 K
okurlarin	4306 K desteği olmadan
okuyun	4311 K
""", 'ol': """
olarak	50 abone K	4270 abone K	4292 bize anonim K
olmayan	4345 patronu K
olmayanlara	4320 abone K
olun	80 üye K	4385 üye K
olursunuz	4311 kabul etmiş K
olvassa	2226 K tovább
""", 'om': """
omiljene	3774 K izvore
omiljeni	3774 K izvor
""", 'on': """
onafhankelijk	3001 wij K	3001 we K
onafhankelijke	2932 steun K journalistiek	3087 steun K	3088 K journalistiek
onafhankelijkheid	3088 onze K
onbeperkt	2936 lees K	2936 K lezen	2938 K toegang	3004 K digitaal
ondersteunt	2956 je browser K	2956 uw browser K
onderzoek	3088 dit K
onderzoeken	3088 onze K
onderzoeksjournalist	2980 is K	3073 is K
onderzoeksredacteur	3019 is K
onderzoeksredactie	39 onze K	2979 onze K
one	1368 make a K-time	1368 will you be K of
oneens	43 K?
online	868 unser K-shop	1188 our K shop	1188 our K store	1230 our free K	1230 our K event	1290 in our K shop
onlineshop	828 im K bestellen
only	1286 K £#	1286 K $#	1286 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	2978 app K
ontdek	3087 K nu
ontvang	2941 K onze	2942 K elke
onze	84 in K app	84 via K app	84 met K app	2944 K app	2979 tip voor K	3088 K app
""", 'oo': """
oordeelde	3090 K
oorspronkelijke	98 K versie van dit
""", 'op': """
opakoval	588 K
opakovala	588 K
opakuje	588 K
opdateret	98 artiklen er K
open	1107 K in app	1107 K in the app	1278 left it K	2944 K in app
opfordrede	731 K
ophavsretsloven	637 beskyttet af K
ophavsretten	637 K tilhører
opiniestuk	2983 ingezonden K
opinion	30 K of	1134 have an K on this
opinions	30 K of
oplyser	731 K
oplysninger	622 har du K
oplyste	731 K
opmerking	2979 tip of K	2979 vraag of K	2979 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	4054 K
oppdatert	98 saken er K
oppfordret	3235 K
opphavsrettslig	3137 K beskyttet
opplyser	3235 K
opplyste	3235 K
opportunities	1313 equal K employer
opportunity	1313 equal K employer	1313 equal-K employer
opprett	3102 K en konto for	3232 K en konto
oprava	98 K:
opsiger	658 indtil du K
opublikowany	22 nie zostanie K	3261 twój adres e-mail nie zostanie K
opzegbaar	3089 K
""", 'or': """
ordenou	3512 K
ordinato	2569 ha K
ordnete	949 K an
organizatori	3858 pozivaju K
organizatorzy	3364 zapraszają K
original	98 K version of this	1151 read the K article	1900 lire l'article K
originally	98 this article K	98 this story K	98 this post K	98 K misstated	1151 this article was K published on	1151 this story was K published on	1151 this story K appeared	1151 this article K appeared	1151 K published at	1219 story was K published by	1219 story was K published on	1219 story was K published in the	1219 article was K published by	1219 article was K published in our
originalment	422 es va publicar K a	422 es va publicar K en	422 publicat K a
originalmente	1423 este artículo fue publicado K	1424 publicado K en	3408 publicado K em	3440 publicado K no	3440 publicado K na
originariamente	2460 articolo pubblicato K	2493 pubblicato K in
ortaklarimiz	4279 biz ve K
ortsseite	854 unserer K
""", 'os': """
ossza	49 K meg
ostatak	3758 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	3364 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	3310 K
otsustas	1605 K
""", 'ou': """
our	1160 is K
outbrain	95 by K	95 von K	95 par K	95 por K	95 da K	95 door K	95 av K	95 af K	95 przez K	95 de K	95 由 K
""", 'ov': """
ovdje	3773 kad ste već K
overblikket	656 K hver dag	656 K hver morgen
overgenomen	45 K
overname	2974 K zonder
overnemen	45 K	3011 dit artikel K
oversikten	3157 få K
overview	1224 this K
overzicht	3021 dit K
ovisi	3855 K o vama
""", 'ow': """
owner	1369 has no K	1369 have no K
""", 'oy': """
oynat	4311 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	3875 K sa nám	3955 K sa nám
""", 'pa': """
padalieties	49 K
padeda	2818 jūsų parama K
padroni	2486 non ha K	2519 senza K	2519 né K	2567 senza K	2567 libera da K
pagar	54 K um café	3509 ajude a K
page	1230 our jobs K
paghi	2566 K un'ora
pago	1537 muro de K
pague	54 me K um café	54 K-me um café	3410 K-nos um café
pahoitteli	1806 K
paid	1125 we get K if you buy	1125 we may be K
paikalla	42 olitko K
paikkaa	1755 hae K
pakolliset	21 K kentät
palautetta	1803 anna K
palus	1605 K
palusid	1605 K
palvelusta	1733 ulkoisesta K	1733 upotus K
panaszolta	2305 K
pandangan	2358 tidak mewakili K	2358 K pribadi penulis
paparnya	2416 K
paper	1160 is the K's
par	1977 K an
parama	2856 jūsų K	2860 K
parancsolta	2305 K
parandus	98 K:
parceiros	3393 nós e os nossos K	3510 nossos K
paremkite	2818 K mus	2856 K mus
parlez	38 K-nous	67 K-nous
part	1152 no K of this
partager	1902 articles à K	1902 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	3366 faça K e
partecipato	2476 non ha K alla stesura
parteispende	950 K
partenaires	1848 nos K et nous	1848 nous et nos K	1976 nos K
participar	1413 para K
participez	1808 K à
participou	3423 não K da produção	3423 não K na produção
partilhada	3418 uma publicação K por
partilhe	25 K-o
partir	1810 avant de K	3511 a K de # euros
partner	74 K-links	779 wir und unsere K	858 von unserem K	2447 i nostri K	4086 vi och våra K
partnere	619 vi og vores K	3121 vi og våre K
partnerlinkek	74 K
partnerlinkeket	2227 K
partnerlinks	37 K	74 K
partnerom	3792 u suradnji s K	3792 u saradnji sa K
partners	858 anzeige eines K	1130 we and our K	1369 our K	2958 wij en onze K	3088 onze K
partnership	1152 was produced in K with
partnerske	74 K poveznice	3792 K poveznice	3991 K povezave
partnerskie	3292 linki K
partnerzy	3258 my i nasi K	3258 nasi zaufani K
pasak	2859 K
pasakojo	2859 K
pasidalinkite	49 K
pass	49 K it on	1117 K this on
passende	875 sie das K abo
passendes	875 sie ihr K abo
patikslinta	98 K
patreon	263 в K	1163 on K	1163 our K	4446 на K
patron	1087 become a K of	1368 become a K
patronem	3295 zostań naszym K	3361 zostań K
patroni	3362 nasi K	3585 fără K
patronite	3295 na K	3362 na K
patronlardan	4345 K bağimsiz
patronsuz	4345 K
paying	1278 thanks to our K
paypal	844 per K
paywall	845 K	947 ohne K	950 K	1278 without a K	1369 we have no K	1369 we do not have a K	1372 K	1979 K	2570 K	3513 K
paywalls	1372 K
""", 'pe': """
pe	3619 K an
peatoimetaja	1554 K
pedimos	1533 te K ayuda
pedirte	1374 tenemos un favor que K
pediu	3512 K
peiling	35 onze K	3024 onze K
pelanggan	50 K dapat	50 K bisa	2311 khusus K	2349 untuk K	2414 K kami	2417 K
pembaca	18 berkat K	43 surat K	2414 K kami
pemblokir	2377 K iklan
pemegang	2382 tanpa K saham
pemilik	2382 tanpa K modal
pendant	1977 K un mois
pendapat	2358 K pribadi penulis
peneliti	2336 adalah K
pengar	4196 kostar K
penger	3233 koster K
pensamentos	98 K suicidas
pensamientos	98 K suicidas
pensieri	98 K suicidi
pentru	3550 fără niciun cost K tine
penulis	2336 adalah K
people	18 thanks to K like	1206 funded by K like you	1285 K like you
pequeno	3367 um K favor a pedir
per	3234 K år	4197 K år
peramban	10 K anda
percent	1101 # K left to read
perfil	3387 siga nosso K
periodisme	463 dona suport al K	464 el nostre K	464 fent K	464 fem K
periodismo	1377 apoya el K	1455 hacer un K	1533 apoya el K	1533 colabora con el K	1534 nuestro K	1534 K de calidad	1534 hacemos K	1534 haciendo K
periodista	39 nuestro K	39 nuestra K	400 és K	1426 es K
periodistas	39 nuestros K	1454 nuestros K	1534 nuestros K
periodistes	464 els nostres K
perjantaisin	17 K
permanencia	1535 sin K
permission	1151 reproduced here with K	1151 reproduced with K	1166 written K	1166 prior K	1167 without K	1181 K to load	1181 K before anything is loaded	1219 K to reuse this
perskaitykite	2856 K visą
personal	1180 views are K
personale	3526 datele tale K
personales	1409 datos K serán
personas	1455 K como tú	1533 K como tú
persondatapolitik	620 K
personenbezogene	780 K daten
personnelles	1849 vos données K
personoplysninger	620 dine K
personopplysninger	3122 K
personuppgifter	4087 dina K
personverninnstillingene	3119 K
personverninnstillinger	3119 K	3147 K
perspausdinti	45 K
pertama	2415 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	3411 é K
pesquisadora	3411 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	3858 K
""", 'ph': """
ph	636 er K.d. i
phone	1120 news to your K
photographer	1174 staff K
photos	40 your K	40 vos K	40 tes K	1188 K from this story	1188 K from this event
""", 'pi': """
pictures	40 your K
pide	1536 K
piebilda	2926 K
piece	1222 this K	1369 this K
pierwszej	98 K wersji tekstu	98 K wersji artykułu
pierwszy	3363 K miesiąc
pievienojieties	51 K
pilihan	2396 sumber K
pirmas	2858 K mėnuo
pisala	3858 K je
pisalo	3858 K je
pisao	3858 K je
pisz	3307 K na
pitala	3858 K
pitali	3858 K
pitao	3858 K
pitch	1080 K in	1163 K in
pitching	1368 consider K in
pix	3410 um K	3511 K
""", 'pj': """
pjevali	3858 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	3138 vær varsom-K
plakatens	3151 vær varsom-K
platformlarinda	4373 tüm podcast K
plats	42 var du på K
plattform	947 unsere K
player	9 this K
please	51 K join them	67 K tell us	1093 K log in to	1116 K share this	1164 K help	1323 K tell us about	1323 K tell us how	1323 K tell us your	1368 K chip in	1368 K give	1368 K help if	1368 K give if
pleide	3235 K
pliki	3277 bez zgody na K
plusartikelen	3088 K
plusartikels	2936 gratis K	3088 K
""", 'po': """
pobierz	3361 K naszą
poche	1889 dans votre K
podaj	77 K swój e-mail
podatkov	3989 obdelavo osebnih K
podatku	3240 przekaż #% K	3295 #% K	3295 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	508 K	650 K-app	729 vores K	808 den K können sie	808 den K kannst du	808 unseren K	947 unser K	947 unseren K	984 K	1076 το K μας	1156 follow the K	1369 our K	1534 nuestro K	1976 notre K	2414 K kami	2567 il nostro K	3023 op de K	3088 onze K	3150 hører K	3281 K	3362 nasz K	3510 nosso K	3785 K	3856 naš K	3884 K	3956 náš K	3985 K	4300 K'i	4300 K'imizi
podcasta	3785 K	3985 K
podcastapp	650 K	3023 favoriete K
podcaste	34 našom K
podcasten	650 K	3150 K
podcastimiz	4386 K
podcastimizi	34 K
podcastimme	34 K	1804 K
podcastov	3884 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	650 hvor du lytter til K	650 hvor du hører K	808 wo es K gibt	869 folgen des K	869 folge des K	984 K	1156 wherever you get your K	1156 wherever you listen to K	1156 wherever you get K
podcastu	34 naszego K	34 našem K	508 K	3281 K	3785 K	3884 K	3985 K
podcastul	34 K nostru	3618 K nostru
podcastunk	2303 K
podcastunkban	34 K
podcasty	508 K	586 naše K	3281 K	3884 K
podd	34 vår K	4196 vår K
poddapp	4113 K
poddar	34 våra K	4113 K finns
podden	4113 K
podelite	25 K	49 K ga	67 K sa nama
podemos	3433 sua ajuda K
poden	50 els socis K
poderemos	3433 a sua ajuda K	3509 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	3150 hører K	3233 vår K	3785 K	3985 K	4052 naš K
podkasta	3785 K	3985 K
podkastapp	3150 K
podkasten	3150 K
podkastu	3785 K	3985 K
podle	588 K
podotkl	588 K
podpora	585 vaše K	3955 vaša K	4051 vaša K
podpore	3956 vďaka K	3994 brez vaše K	4052 brez vaše K
podporo	4051 vašo K
podporte	3896 K	3955 K nás	3955 K našu
podpory	521 bez vaší K	586 bez vaší K	3896 bez vašej K	3956 bez vašej K
podprite	3994 K	4051 K nas	4051 K naše
podremos	1533 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	3307 K nas
points	1224 the bullet K	1224 these bullet K	1224 the key K above
pokutoval	588 K
policy	1130 our cookie K
politica	3526 K de cookie
political	1150 is a K	1150 is the K editor
politicieni	3550 nu depinde de K
politika	4279 çerez K
politikasi	4280 gizlilik K
politikredakteur	894 ist K
politikredakteurin	894 ist K
politikressort	814 leitet das K
politikwissenschaftler	805 ist K
politolog	636 er K
politologue	1865 est K
poll	35 our K	1134 vote in our K	1134 take our K	3024 onze K
polub	3254 K nas na
pomagajte	4051 K nam
pomocou	3898 K ai
pomozite	3795 K nam	3855 K nam
pomozte	585 K nám
ponavlja	3858 K
ponavljao	3858 K
ponctuel	1867 un don K
ponovno	45 K objavi
pop	1080 K your
popravek	98 K:
poprosil	588 K
poprosila	588 K
poprzedniej	98 K wersji
por	3437 um ano K #
poradil	588 K
portal	3362 nasz K	3856 naš K	4052 naš K
portalu	3291 na naszym K	3291 w naszym K
posez	1975 K-la à	1975 K-nous
posible	18 hace K
posielajte	3875 K nám
posielame	57 vám K
positions	1188 our open K
poslechnout	509 si můžete K
posljednji	3804 K besplatni članak
posredujte	49 K
possible	415 ajuda a fer K	464 ajuda a fer K
post	20 rest of this K	79 på e-K	1181 to view this K	1181 to see this K	1217 this is a paid K	1222 this K	1369 this K	2984 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	4073 din e-K	4091 din e-K kommer inte
postadresse	60 e-K vises ikke	3107 din e-K	3126 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	3855 K član	4051 K član	4051 K naročnik
postanizda	79 e-K	4304 her sabah e-K	4304 e-K	4318 e-K
postaw	54 K mi kawę	54 K kawę	3361 K nam	3361 K mi	3361 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	751 in dein K	751 in deinem K	751 direkt ins K	755 in ihrem K	755 in ihr K
postingan	2403 K bersama oleh
postkasti	1562 otse K
postkastis	1562 iga hommik sinu K	1562 sinu K
posts	15 free K	58 new K by mail
potrebbe	98 K urtare
potrebna	3855 K nam je
potrebujeme	3955 K vašu podporu
potrebujemo	3979 za ogled K	4051 K vašo
potremo	2486 aiuto K	2566 con il tuo aiuto K
potrivit	3620 K
potrzebujemy	3240 K twojego wsparcia	3361 K twojej pomocy	3361 K twojego wsparcia
pound	1368 K you give
pourboire	1868 un K
pourront	1919 traceurs K être déposés
poursuivez	1822 K votre lecture
poursuivre	1822 K votre lecture
pouvez	50 abonné, vous K	90 donnez ce que vous K
povabi	54 K me na kavo
povedal	3958 K	4054 je K
povedala	3958 K	4054 je K
povestit	3620 a K
povikao	3858 K
powered	1368 K by you
powerful	1369 hold the K to account
powiadomienia	14 K	3250 włącz K	3250 chcesz otrzymywać K	3251 K push
powiedzieli	3364 K
powtarza	3364 K
pozele	40 K tale
pozivala	3858 K
pozivali	3858 K
pozivao	3858 K
pozn	98 K. red
poznamenal	588 K
poznamenala	588 K
pozvala	3858 K
pozvao	3858 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	2962 K mee	3087 K mee
praca	3362 nasza K
pracujte	506 K s námi	3882 K s nami
prati	3806 K nas na
pratite	3855 K nas
pravi	4054 K
precedente	98 versione K di questo	98 K versione di questo
precisa	3366 K de você	3509 K de si
precisamos	3367 K da sua ajuda	3370 K do seu apoio	3509 K da sua ajuda
precisato	2569 ha K
preciso	3397 é K estar logado
precizat	3620 a K
prednostne	3974 K vire
prednostni	3974 K vir
prednostnih	3974 K virov
prednostnim	3974 K virom
predplatitelia	50 K môžu	3904 len K	3904 iba K	3904 nájdu K	3904 prečítajú K	3959 K
predvajanje	3979 K videa
preferate	3534 sursele tale K	3599 surse K
preferences	1130 your cookie K	1233 cookie K	1233 privacy K
preferida	398 font K	1431 fuente K	3415 fonte K
preferidas	1431 fuentes K	3415 fontes K
preferides	398 fonts K
preferido	1431 medio K
preferidos	1431 medios K
preferirane	3774 K izvore
preferirani	3774 K izvor
preferiranih	3774 K izvora
preferita	2440 fonte K su google	2466 fonte K
preferite	2466 fonti K
preferowane	3273 K źródło	3273 K źródła
preferowanego	3273 K źródła
preferowanych	3273 K źródeł
preferowanym	3273 K źródłem
preferred	1120 K source on google	1168 K source	1237 K sources
preglednik	10 vaš K
prehratie	3878 K videa
prejemajte	3963 K vsako	4011 K
prejemati	4004 želite K
prejmite	4011 K
preklinjao	3858 K
prelua	45 K
preluarea	3533 K textelor
preluat	45 K
prema	3858 K
premier	1826 le K mois	1977 le K mois
premium	3004 toegang tot alle K
premoderated	1134 K
prenesite	4051 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	4065 bli K	4065 redan K	4066 som K	4142 en K	4195 bli K
prenumeranter	50 K kan	4065 endast för K	4133 är för K	4133 bara K	4133 endast K	4196 våra K	4199 K
prenumerata	2860 K
prenumeration	4199 K
prenumerationen	4072 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	2824 tik K
prenumeratoriams	2793 tik K	2824 tekstas skirtas K	2824 straipsnis skirtas K
prenumeratorzy	50 K mogą	3303 tylko K
prenumerera	80 K	4065 K för att	4071 genom att K	4072 K på nyhetsbrev	4118 genom att K	4195 K på vårt
prenumeruojate	2793 jau K
prenumeruokite	80 K	2856 K
preostanek	3962 K članka
presenteie	3374 K
prethodnog	3810 bez K odobrenja
prethodnoj	98 K verziji
pretplata	3859 K
pretplati	3790 hvala na K
pretplatite	80 K se	3758 K se već od	3855 K se
pretplatnici	50 K mogu	3803 samo K	3859 K
pretplatnicima	3758 dostupan samo K	3758 dostupan je samo K	3758 dostupan je K	3758 dostupno samo K	3770 samo K	3803 samo K
pretplatnik	50 kao K	80 postanite K	3758 već ste K	3855 postanite K
pretplatnike	3758 dostupan samo za K	3770 samo za K
pretplatu	3759 već imate K	3791 uz K	3791 K	3812 uz K
preuzeti	45 K
preuzimanje	3769 zabranjeno K	3794 zabranjeno K	3794 zabranjeno je K
preuzmite	3855 K našu
preventing	1126 browser extension is K
prevention	98 suicide K
preview	1238 free K
previous	98 K version of this
price	1370 the K of a
pridaj	51 K sa
pridajte	51 K sa	3907 K si nás	3955 K sa k nám
prihvatate	3790 prijavom K
prijavi	24 K se	3790 hvala na K
prijavili	3790 hvala što ste se K
prijavite	24 K se	3855 K se na naš	3855 K se na naše	4051 K se na
prijavo	3989 s K se	3989 s K na	3989 hvala za K
prijavom	3790 K se slažete	3790 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	3974 K vir
priljubljene	3974 K vire
priljubljeni	3974 K vir
prima	3619 K lună
primajte	3811 K
primate	3805 želite da K
primati	3805 želite K
primeira	98 K versão deste	98 K versão desta
primeiro	3511 K mês
primer	465 el K mes	1535 el K mes
primo	2568 il K mese
principles	1151 the thomson reuters trust K
print	1116 click to K	1325 will not K your	1325 won't K your
prioriterad	4104 K källa
pripojte	51 K sa
pripomenul	3958 K
prisijunkite	24 K	51 K	2856 K prie mūsų
prispejte	90 K, koľko môžete	3896 K	3955 K	3955 K aj vy
prispevek	4052 ta K
privacidad	1410 política de K	1534 nuestra política de K
privacidade	3394 política de K
privacitat	403 política de K
privacy	1130 see our K policy	1130 to our K policy and terms	1130 and the google K policy	1369 our K policy
privacybeleid	2958 ons K	2999 ga je akkoord met het K
privacyverklaring	2960 K
private	60 your email will stay K
privatlivspolitik	620 K
priznaje	3858 K
priznal	3958 K
priznala	3858 K
priznao	3858 K
probe	901 K-abo
probeabo	733 K	743 wochen im K	901 K	901 das K
probeer	3087 K nu	3087 K een maand
proberen	3089 gratis K
processing	1130 consent to the K
prochains	1976 nos K articles
procurada	98 K, a
prodavnici	3783 našoj K
produce	1206 not free to K	1206 not cheap to K
produced	1217 K by our brand
proefabonnement	2938 K	3087 neem een K	3089 K
profesor	1426 es K	3536 este K
profesora	1426 es K
professeur	1865 est K
professeure	1865 est K
professionista	2463 è giornalista K	2463 giornalista K
professor	400 és K	636 er K	805 ist K	1150 is a K	1150 is an assistant K	3136 er K	3411 é K
professora	400 és K	3411 é K
professore	2463 è K
professoressa	2463 è K
professorin	805 ist K
profilazione	2446 i cookie di K
profitez	1808 K de	1822 K de nos offres
prohibida	1424 queda K
proibida	3408 é K a
project	1886 trust K
promenjena	98 imena su K
promijenjena	98 imena su K
promis	3620 a K	3620 au K
promise	1368 K never to
propietaris	444 sense K	444 ni K
propustite	3805 ne K
prosbu	468 máme na vás K	468 máme malou K	3871 máme malú K	3871 malú K
proseguire	2489 per K la lettura
prosil	588 K
prosila	588 K
prosili	588 K	3364 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	3364 K
protejate	3558 K de dreptul de autor
provalo	2427 K gratis	2566 K gratis
provided	1130 content K by a third party	1181 contains content K by
provision	773 erhalten wir eine K	773 eine kleine K	858 bekommen wir eine K	858 eine K vom	880 K	4155 kan få K om du
provisions	773 K-links
provisionslinks	880 K
prozent	849 K rabatt
przedruk	45 K	3293 K za zgodą
przedrukujcie	45 K
przegap	3305 nie K
przekonuje	3364 K
przetisknout	45 K
przetwarzanie	3259 K danych osobowych
przez	95 K mgid	3297 K ai
przycisk	3286 klikając K
przyznaje	3364 K
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
pubblicare	6 K un commento	2449 prima di K un commento
pubblicato	22 non sarà K	2449 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	3396 o seu endereço de e-mail não será K
publicat	3558 a fost K inițial în
publication	1087 is a reader-supported K	1217 accurate at the time of K	1217 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	4127 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	1407 bloqueador de K	1534 sin K
publicidade	11 a K	70 sem K	3424 depois da K
publicista	2215 K	2287 K
publicitat	11 la K	70 sense K	464 sense K
publicitate	11 K	70 fără K
publicysta	3346 , K
publicystka	3346 , K
publikovanie	3869 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	1325 will not K your	1325 won't K your	1325 never K your	1325 we may K your
published	22 will not be K	60 email won't be K	1134 your email address will not be K	1152 was first K by	1152 was first K on	1219 K under license
publishing	1217 accurate at the time of K
puder	90 doe o que K
pueda	90 done lo que K
puedas	90 aporta lo que K	90 dona lo que K
pueden	50 los socios K
puguis	90 dona el que K
puhelimeesi	1739 suoraan K
puis	1823 K # €
puisque	1810 K vous êtes là
pungkasnya	2416 K
punya	2312 sudah K akun
purchase	1125 K through links on our site
push	840 per K
pushbericht	2997 een K bij
pushbeskeder	653 K
pushmeldingen	2948 K
pushnotifikationer	4163 K
pushnotiser	4115 K	4163 K
pushvarsler	3153 K	3200 K
pustit	509 si můžete K
pustite	77 K svoj e-naslov
puts	1266 our app K
""", 'py': """
pytali	3364 K
pyysi	1806 K
""", 'qu': """
quanto	90 dona K puoi
quello	90 dai K che puoi	90 dona K che puoi
queremos	67 K conocer tu	1374 K pedirte un favor
questa	9 K mappa
questions	98 not respond to K
questo	9 K tweet	9 K video
qui	2419 già che sei K
quieras	1382 cancela cuando K	1535 cancela cuando K
quitter	1810 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	3024 doe de K	3024 onze K	3283 nasz K	3283 K
quizie	3283 naszym K	3283 K
""", 'ra': """
raccolta	2570 K fondi
racconta	2569 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	2569 ha K
raconte	1978 K
racontez	38 K-nous	67 K-nous
rad	3856 naš K
radil	588 K
radila	588 K
radili	588 K
radzi	3364 K
radzili	3364 K
radzono	3364 K
ragino	2859 K
raise	1206 help us K
rajaton	1705 K pääsy
rakendus	1560 meie K	1560 K
rakenduses	1560 K
raksti	38 K mums	67 K mums	2923 K mums
rakstiet	38 K mums	67 K mums
raksts	2924 šis K
rakstu	2895 šo K
rakstus	2924 visus K
ralat	98 K:
range	1258 shop the K
rappelle	1978 K
""", 're': """
reach	1178 K him at	1178 K her at	1178 K them at	1206 we would K our goal	1206 we'd K our goal	1368 help us K
reached	1101 you've K your limit of free	1149 can be K at
reacties	85 in de K	2963 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	1101 # % left to K	1158 is K by an ai	1158 is K by ai	1212 link can K this	1278 free to K	1278 free for all to K	1369 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	98 K may find	1082 we're asking K	1159 thank you, K	1206 funded by K like you	1227 K' editor	1259 K make this	1278 thanks to our K	1285 K like you	1368 K like you	1368 join the K	1369 our K	1369 funded by its K	1372 appeal for K	1372 K pay
reading	0 K time	1093 keep K for just	1093 keep K with a	1093 K this post for free	1097 to finish K	1097 to keep K	1212 to your K list	1279 you're K	1279 you are K	1279 you've been K
reageerde	98 K niet
reageren	6 K	98 wilde niet K	2963 om te K	2979 K? mail	2979 K op dit artikel
reagiert	98 anfrage nicht K
realizarea	3545 nu a participat la K
realizzazione	2476 non ha partecipato alla K
recalled	1371 K
recalls	1371 K
recaptcha	208 K	1061 K	1103 protected by K	1510 K	1951 K	2404 K	2544 K	2669 K	3489 K	3606 K	4369 K	4725 K
receba	3366 K as	3378 K no seu	3378 K todos os dias	3509 K no seu
receive	1103 K email from us on behalf of	1104 sign up to K	1104 K emails from	1130 agree to K emails	1368 to K new posts
recensent	3073 is K
recevez	1808 K chaque	1832 K chaque	1832 K tous les	1975 K notre
recevoir	1838 K les alertes	1891 j'accepte de K
recherche	98 für diese K haben wir	947 diese K
recherchen	947 unsere K
rechercheteam	39 unser K	39 unserem K	813 K
rechtbankverslaggever	3019 is K
recibe	1373 K cada	1392 K cada	1392 K todas las
recibir	1454 acepto K
recipe	1263 links in this K
reclamat	3620 a K
reclame	70 fără K	3618 fără K
reclamelor	3580 blocare a K
reclamevrij	70 K
recomandat	3620 a K	3620 au K
recomenda	3512 K
reconheceu	3512 K
reconnu	1978 a K
rectificare	98 K:
rectificatie	98 K
rectificatif	98 K
recunoscut	3620 a K
recurring	1163 K donation	1370 K donation
red	98 anm. d. K
redacteur	2980 is K	2980 is politiek K	3019 werkt als K	3073 is K
redactie	39 onze K	98 noot van de K	2962 mail de K	2979 contact op met onze K	2979 contact op met de K	2979 tip voor de K	2983 mening van de K	3008 K heeft geen	3087 mail de K	3087 tip de K	3088 onze K
redactor	400 és K	1426 es K	1494 es K jefe	3536 este K
redactora	400 és K	1426 es K	1494 es K jefa
redakce	500 napište do K	506 do K	506 do naší K	586 naše K	586 jsme malá K
redakci	39 naší K	586 naši K
redakcia	3956 naša K	3956 sme malá K
redakcie	3869 bez súhlasu K	3875 napíšte do K	3882 do K	3882 do našej K
redakcii	39 našej K
redakcija	2857 mūsų K	2924 mūsu K	3856 naša K	3856 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	3776 javite se K	3776 pišite K	3783 našoj K
redakcijos	2803 K sutikimo
redakciju	3856 našu K
redakcja	3362 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	98 od K:	3293 bez zgody K	3362 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	98 catatan K	2413 hubungi K	2414 K kami	2414 email K	2414 K
redaksjon	3233 vår K
redaksjonen	38 tips K	67 tips K	3232 kontakt K	3233 kontakt K
redakteur	805 ist K	814 als K	814 seit # K	933 ist seit # K
redakteurin	805 ist K	814 als K	814 seit # K	933 ist seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	98 anmerkung der K	98 namen von der K geändert	98 name von der K geändert	98 der K bekannt	98 anfrage unserer K	729 vores K	814 leitet die K	818 meinung der K	858 K war an der	859 nicht von der K	862 melden sie sich bei der K	882 produkte wurden von der K	947 unsere K	4196 vår K
redaktionell	882 produkte K ausgewählt
redaktionelle	779 externe K inhalte
redaktionen	622 tip K	625 skriv til K	4091 mejla K
redaktionens	98 K anmärkning	98 K anmærkning
redaktor	501 je K	501 , K	501 - K	571 je K	571 , K	3276 - K	3276 , K	3876 je K	3876 , K	3876 - K
redaktore	2876 galvenā K	2876 K
redaktorem	501 je K	571 je K	3276 jest K	3346 jest K
redaktorius	2808 K
redaktorka	501 je K	501 , K	501 - K	571 je K	571 , K	3276 - K	3276 , K	3876 je K	3876 , K	3876 - K
redaktorkou	501 je K	571 je K	3876 je K
redaktorom	3876 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	2876 galvenais K	2876 K
redaktur	2336 adalah K
redator	3472 é K
redatora	3472 é K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	98 nota della K	2485 la K ti invia	2528 lavora nella K	2528 è entrata in K	2528 è entrato in K	2567 la nostra K
reenvia	49 K
references	98 contains K to
refresh	1193 K this page	1193 K the page
regala	1382 K esta nota
reggel	17 minden K
regioverslaggever	2980 is K
registe	3374 K-se para
register	1093 K for free to
registered	1210 K users can
registraci	514 děkujeme za K	516 po K
registrarte	1392 al K
registrate	1454 K a nuestro	1533 K
registrati	2418 K per	2430 K per	2566 K gratis
registration	1238 free K gives
registreer	2936 K je
registrera	4071 genom att K dig	4118 genom att K dig
registrere	3156 ved å K deg
registrieren	744 K sie sich
registrierung	810 K	848 mit ihrer K	849 die K ist kostenlos
registrirajte	3791 K se besplatno	3791 besplatno se K	3990 brezplačno K	3990 K se brezplačno
registrujte	585 K se	3791 K se besplatno
regrette	1978 K
regrettent	1978 K
reiseangebote	868 unsere K
rejoignez	51 K-les	51 K-nous	1842 K-nous sur	1975 K-nous	1975 K notre	1975 K nos
rejoins	51 K-les
rekao	3858 K
rekla	3858 K
reklam	70 bez K	70 nie mamy K	70 K yok	586 bez K	3362 bez K	3362 nie mamy K
reklama	3856 bez K
reklamblockerare	4166 K
reklamdan	11 K
reklame	11 K	70 uten K
reklameblocker	700 K
reklamelenker	3161 K
reklamelinks	74 K	660 K
reklamer	70 ingen K	729 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	3292 we współpracy K
reklamsiz	70 K	4386 K
reklamy	11 K	70 nemáme K	70 bez K
relacjonuje	3346 K z
relatos	98 contém K
relatou	3512 K
rely	1321 you K on	1369 we K on
remaining	1101 free articles K	1101 free article K	1101 articles K this month	1101 free stories K
remind	1372 K me later
removed	1134 this comment has been K
rendszeres	2302 legyen K
rendue	60 e-mail ne sera pas K
replied	1371 K
reply	6 leave a K	1310 just hit K	1310 hit K and	1310 hit K to
replying	1310 K to this email
report	53 months on this K	53 months to K	1197 K an error
reportage	947 diese K	1976 ce K
reportagem	39 nossa K	53 meses nesta K	98 procurada pela K	98 procurado pela K	3510 esta K
reportagens	3510 nossas K
reportaje	98 para este K	1534 este K
reported	1371 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	714 er K på	805 ist K	814 als K	814 seit # K	1147 contact the K at	1148 is a K at	1150 is a K	1150 is a senior K	1172 contact the K	1172 contact our K	1172 email the K	1174 K	1865 est K	1934 est grand K	1934 est grande K	2336 adalah K	3145 er K i	3217 er K i	3276 - K	3276 , K	3346 , K	3536 este K	3777 je K	3777 , K	3977 je K	3977 , K	4108 är K på	4180 är K på	4180 är K
reportera	39 naszego K	1426 es K
reporterem	39 naszym K	3276 jest K	3346 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	805 ist K	814 als K	814 seit # K
reporterka	3276 - K	3276 , K	3346 , K	3777 je K	3977 je K
reportero	1426 es K
reporters	39 our K	1368 ask our K	1369 our K	1369 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	1134 why are you K this	1206 keep our K free	1223 this K	1245 more of our K	1369 our K	1369 this K	1369 K like this	1369 goes to K
reportrar	39 våra K
reports	1176 K on
repost	45 K this
representa	3414 não K a opinião
representam	3396 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	1152 may not be K
reproducerea	3533 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	1151 K without permission	1219 K in whole or in part	1863 toute K	1863 droits de K	1863 K interdite	1864 toute K	1864 droits de K	1864 K interdite
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
republish	45 K	1151 K our articles	1151 K this article	1219 K this story	1219 K our stories
republished	45 K	1151 K with permission	1151 is K from
requests	98 K for comment
required	21 K fields are marked	1134 K fields are marked
research	1150 is a K fellow
researcher	1150 is a senior K	1150 is a K
reserva	29 es K el dret
reservados	1424 derechos K	3407 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	397 tots els drets K
reserve	29 K the right
reserved	969 all rights K	1093 article is K for	1151 all rights K	2600 all rights K
reserves	29 K the right
respond	43 want to K	98 did not K to	98 didn't K to
responderam	98 não K
respondeu	98 não K
respondido	98 no han K a	98 no ha K a
responsabil	83 joacă K
responsabile	30 non è K
responsabilidad	30 K de	83 juega con K	83 juegue con K	1450 K de sus autores	1450 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	3396 os comentários são de K
responsabiliza	30 não se K	1450 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1450 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	894 ist K
ressortleiterin	894 ist K
rest	20 to read the K	1093 to read the K of this	1222 the K of this
restants	1828 articles gratuits K
reste	1829 il vous K #%	1829 il vous K # %
resultater	641 google-K
results	1237 your search K	1237 your google K
retrouvez	1842 K-nous sur	1872 K	1975 K-nous
rette	651 K fejl
rettelse	98 K:
retter	651 K fejl	651 K alle fejl	3151 vi K feil
rettet	98 K:	98 saken er K
rettifica	98 K:
rettigheter	3137 alle K forbeholdt
reuters	1863 avec K	1864 avec K
revcontent	95 by K	95 von K	95 par K	95 por K	95 da K	95 door K	95 av K	95 af K	95 przez K	95 de K	95 由 K
revelou	3512 K
revient	1892 vous K qu'à
rewritten	1151 may not be published, broadcast, K
""", 'ri': """
ricamiz	4265 küçük bir K var	4265 sizden bir K var
ricercatore	2463 è K
ricercatrice	2463 è K
ricevi	2435 K ogni	2566 K ogni	2566 K la
richtigstellung	98 K:
ricordato	2569 ha K
rief	949 K
riep	3090 K
riferito	2569 ha K
riippumaton	1804 K media
riippumatonta	1803 tue K	1804 K journalismia
riporter	2287 K
riportere	2287 K
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	2460 K riservata	2460 © K	2493 è vietata la K	2493 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	2495 K agli abbonati
riservati	2460 tutti i diritti K	2495 K agli abbonati
riservato	2427 K ai nostri abbonati	2427 questo contenuto è K	2489 K agli utenti	2495 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
risposto	98 non ha K	98 non hanno K
""", 'ro': """
robot	648 af en K
rocznie	3363 K
ropade	4198 K
ropar	4198 K
roper	3235 K
ropte	3235 K
roskapostia	71 ei K
round	1162 our K-up
roundup	1103 get a weekly K	1162 our K	1162 weekly K
rozhodl	588 K
rozhodol	3958 K
rozpowszechnianie	3270 K artykułu	3293 dalsze K
""", 'ru': """
rubrice	518 najdete v K
ruft	949 K
ruga	3620 îi K	3620 îl K
rugat	3620 a K	3620 au K
rugau	3620 K
rukoili	1806 K
ruled	1371 K
rundbrief	78 K	809 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	3235 K	4198 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	4198 K
sagde	731 K
sagen	949 K
saglasnosti	3810 bez K
sagt	949 K
sagte	949 K
sagten	949 K
said	1371 K
saisissez	77 K votre adresse
saken	3092 likte du denne K	3151 feil i K	3180 denne K	3180 få K	3232 les hele K	3233 denne K
saker	3180 flere K	3233 våre K	3233 alle K
saklidir	4286 tüm haklari K	4286 her hakki K
sako	2859 K
saluran	2319 ikuti K	2319 gabung di K	2414 K kami
samarbeid	3161 i K med en annonsør
samarbejde	660 i K med en annoncør
samarbete	4123 i K med en annonsör
samaritans	98 K
samedi	17 chaque K
samenvatting	3021 deze K	3021 de K is
samenwerking	3008 betaalde K	3008 K met onze partner	3008 K met een commerciële
samstag	17 jeden K
samtycke	4110 ditt K
samtykke	647 dit K	647 give K	655 jeg giver K til	3147 ditt K	3147 gi K
samtykkeinnstillinger	3119 K
samtykket	3147 K ditt
sang	731 K	3235 K
sanoi	1806 K
sanoivat	1806 K
sanoo	1806 K
sans	70 K pub
satin	4311 K alin
satura	2877 ārējā K
saturday	17 every K
saturdays	1271 delivered K	1271 sent K
sauca	2926 K
saugomos	2796 visos teisės K
savetovala	3858 K
savetovali	3858 K
savetovao	3858 K
savetuje	3858 K
savjetovala	3858 K
savjetovali	3858 K
savjetovao	3858 K
savjetuje	3858 K
savundu	4388 K
say	1080 have your K	1134 have your K in
saya	62 tag K
sayenizde	4386 sizin K
says	1371 K
sazinies	2923 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	2437 K l'app	2437 K la app	2437 K la nostra app	2566 K la nostra	2566 K l'app
schauen	946 K sie vorbei
schick	49 K ihn	49 K es	892 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	892 K sie uns	946 K sie uns
schilderungen	98 enthält K	98 K von
schimbat	98 numele a fost K
schimbate	98 numele au fost K
schnupperabo	901 K
schokkend	98 kan als K
schon	734 wenn sie K hier sind	734 wo sie K hier sind
schreef	3090 K
schreib	38 K uns	67 K uns	862 K uns	946 K uns	947 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	733 K sie an	784 K sie uns ihre meinung	862 K sie uns	946 K sie uns
schreibt	38 K uns	67 K uns	796 K seit # aus	805 K über	805 K für	815 K seit # für	933 K als freie	933 K als freier	946 K uns	947 K mir unten	947 K uns unten	949 K
schrieb	949 K
schriftlicher	800 nur mit K genehmigung
schrijf	38 K ons	67 K ons	2928 K u in	2928 K je in	2941 K je in voor	2941 K je gratis in	3042 K je hier in	3087 K je gratis in
schrijft	2980 K over	2980 K voor	3073 K voor	3090 K
schrijver	2980 is K en	2983 mening van de K
scient	636 er cand.K.pol.
scria	3620 K pe	3620 K în	3620 așa K
scrie	38 K-ne	67 K-ne	3617 K-ne
scrii	3617 să ne K
scriitoare	3536 este K
scriitor	3536 este K
scripts	1126 unblock K
scris	3620 a K
scritto	2567 chi ha K questo	2569 ha K
scrittore	2463 è uno K
scrittrice	2463 è una K
scrive	2463 K di	2463 K per
scriveteci	38 K	67 K
scrivi	2418 K a
scrivici	38 K	67 K	2566 K
""", 'se': """
search	1237 on google K
sebelumnya	98 versi K
sebenarnya	98 bukan nama K
secondo	2569 K
section	55 K #g	1135 in the comment K
secure	1172 K drop
securedrop	1172 K
securely	1172 K on signal	1172 K via signal	1172 contact us K	1172 reach us K
seda	49 jaga K
see	42 did you K it	1304 if you K
segnalacelo	2566 K
segons	466 K
segueix	463 K-nos
seguici	2440 K su	2440 K anche su	2566 K
seguir	1403 puedes K a	1403 puede K a
segundo	3512 K
sehen	897 K sie hier.
seit	933 ist K # bei
sekarang	2413 donasi K	2413 daftar K	2413 gabung K	2413 unduh aplikasi K
sekite	2856 K mus
sekojiet	2923 K mums
selaimesi	10 K
seleciona	3432 a redação K
selected	1217 K by our
selengkapnya	2310 untuk membaca K	2349 membaca artikel K
selgitas	1605 K
selitti	1806 K
selon	1978 K
selvmordstanker	98 K
semaine	17 chaque K	17 une fois par K	1977 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1535 a la K	3511 por K
semanal	78 la carta K	1392 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	728 K os	1103 we'll K you	1172 K us a tip	3128 K inn	3232 K oss
sende	3156 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	892 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	1266 our app K you
seneste	650 K afsnit
sense	71 K spam
sensibilidad	98 puede herir la K	98 pueden herir la K
senza	71 K spam	2486 K di te non	2566 K di te non
sermayeden	4345 K bağimsiz
service	1865 est chef du K	1865 est cheffe du K
serwisie	3291 w K	3306 naszym K
serwisu	3277 treści z K	3277 treść z K
seslendi	4388 diye K	4388 K
setiap	17 K pagi	2415 K bulan
setmana	463 rep cada K
setmanalment	17 K
settimana	17 ogni K	2568 alla K
settings	1130 cookie K	1233 cookie K	1233 privacy K
setuju	43 tidak K?
setujui	2337 K cookie
seuraa	1803 K meitä
seus	3508 # dos K #	3508 # de K #
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	1116 K this with	1116 K this post on	1116 K this if you	1116 K this far and wide	1116 click to K	1125 we may get a K
shareholders	1206 not by K	1369 no K
shop	1230 our K	1258 K our	1290 in our K	1290 from our K	1290 our K now
shope	3882 našom e-K
shopping	1263 our K links
shopu	506 našem e-K	3783 našem web K	3882 nášho e-K
should	1172 story we K	1172 we K look into	1172 we K know about
shouted	1371 K
showcase	240 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	829 jetzt tickets K:	874 K sie unsere arbeit
sier	3159 til du K opp	3235 K
siga	3387 K-nos no	3387 K-nos nas	3509 K-nos
siger	731 K
sign	24 K in	1104 K up to get	1164 K up	1274 K up for our	1274 K up to our	1368 K up for our	1368 K up to our	1368 when you K up	1368 K up now
signal	642 på K	812 auf K	812 K-kanal	3142 på K	4105 på K
signaler	1851 K une erreur
signalez	1975 K-la-nous	1975 K-le-nous
signali	3874 K
signalu	499 K	3274 K
signing	1103 thanks for K up	1103 thank you for K up	1103 by K up, i agree	1103 by K up, you agree	1103 by K up you agree
silakan	2310 K login	2310 K masuk
silenced	1369 refuse to be K
simply	1310 K hit reply
since	1082 K you're here
sinds	3073 werkt K #
sini	2413 klik di K	4384 #'K
sinirsiz	4289 K erişim
sinulle	1700 meillä on K pyyntö
site	64 ayna K	1230 our jobs K	1369 our K	3088 onze K
sitede	4296 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	2926 K
skaityti	2793 norėdami K toliau	2793 norint K toliau	2793 K toliau galite
skaitytojai	2857 mūsų K
skaitytojams	2857 mūsų K
skelbiamas	22 nebus K
skicka	4071 genom att K in	4118 genom att K	4195 K till oss
skickar	57 K vi dig	57 vi K dig
skildringar	98 innehåller K
skildringer	98 inneholder K
skirkite	2818 K # proc	2856 K paramą
sklepem	3280 naszym K
sklepie	3280 naszym K
skontaktuj	38 K się z nami	3275 K się z nami	3275 K się z naszym	3275 K się z naszą	3275 K się z autorem	3275 K się z autorką
skreg	731 K
skrek	3235 K	4198 K
skrev	731 K	3235 K	4198 K
skribent	645 er fast K	3145 er K	4108 är fri K
skribentens	623 K holdning	623 K holdninger	623 K egen	623 K egne	623 K synspunkt	3125 K holdning	3125 K holdninger	3125 K egne	3125 K egen	3125 K regning
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	728 K til os	728 K dig op	4072 K upp dig	4195 K upp dig	4195 K till oss
skrive	21 logget ind for at K	3233 vi bør K om	3233 vi burde K om
skrivefeil	3151 funnet en K
skriver	731 K	3235 K	4198 K
skrzynce	3246 w twojej K
""", 'sl': """
slant	4197 en K
slapukais	2809 K	2827 K
slapukus	2809 K
sledite	4051 K nam
sledujte	479 K nás	532 K nás živě	585 K nás	3955 K nás
sliboval	588 K
slobodno	3855 podržite K
sluit	51 K je aan
""", 'sm': """
small	1259 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	463 fes-te K	463 fes-te'n K
socia	51 hazte K	80 hazte K	1373 hazte K	1429 hazte K
social	767 auch bei K media
socialmediacookies	2984 K
socio	51 hazte K	80 hazte K	1373 hazte K	1377 hazte K	1429 hazte K
sociologue	1865 est K
socios	1459 solo para K	1459 sólo para K
socis	80 feu-vos K
sodelovanju	3991 v K s partnerjem
soglasja	4008 brez K	4008 brez pisnega K
som	3180 en sak K
somebody	1302 if you know K	1302 K sent you this
someone	1116 send this to K	1302 if you know K	1302 K sent you this
something	1197 see K wrong	1197 K is wrong	1304 if we got K wrong	1304 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	3620 arată un K
sondajul	35 K nostru
sonderheft	868 unser K	868 das K
sondzie	3283 naszej K	3283 w K	3300 weź udział w K
sonntag	17 jeden K
sordu	4388 K	4388 diye K
sordular	4388 K
soruyor	4388 K
sostegno	2422 il tuo K ci	2422 abbiamo bisogno del tuo K	2566 il tuo K
sostenerci	2422 puoi K
sostengono	2486 ci K ogni mese
sostenitore	80 diventa K	2566 diventa K
sostenitori	2567 i nostri K
sostiene	2461 chi ci K	2567 chi ci K	2569 K
sostieni	2422 K il nostro	2422 K la nostra	2566 K il	2566 K la
sostienici	2461 K	2566 K
sostuvo	1536 K
sottolinea	2569 K
soubory	493 K cookie
souhlasu	492 bez K	535 bez K
souligne	1978 K
source	1168 top K
soutenez	1813 K notre	1867 K-nous	1867 K notre	1895 en vous abonnant, vous K	1975 K-nous	1975 K notre	1975 K-le	1975 K-la
soutenir	1809 nous K	1814 pour nous K	1975 K notre
soutien	1808 votre K	1813 votre K est	1813 a besoin de votre K	1892 votre K, même
soutiennent	1892 nous K chaque mois
soutiens	1975 je K
sovelluksellamme	84 K
sovelluksemme	1709 lataa K	1804 K
sovelluksessa	1709 avaa K	1740 K
sovelluksessamme	84 K
sovellus	1709 lataa K	1709 lataa ilmainen K	1740 K	1803 lataa K
""", 'sp': """
spaltist	3145 er K	3145 er fast K	3217 er K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	1368 can you K
specchio	64 sito K
spelregels	2963 K
spende	733 ihre K	733 mit einer K	737 deine K für	737 ihre K hilft	737 deine K hilft	737 jede K hilft	737 jede kleine K hilft	737 jede K zählt	946 deine K	946 eure K	946 K jetzt	946 K uns	950 K
spenden	733 jetzt K	733 K sie	950 K
spendenaufruf	950 K
spendenaufrufe	950 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	946 K uns
spendieren	54 K sie mir einen kaffee	946 K sie uns
spiega	2569 K
spiegato	2569 ha K
spiegel	64 unseren K
spiegelseite	64 K
spoiler	98 achtung, K	98 enthält K	98 K içerir
spoilers	98 contains K	98 K ahead	98 contient des K	98 contiene K	98 contém K	98 bevat K
spoilery	98 zawiera K	98 obsahuje K
sponsored	1225 K content
sportredacteur	3019 is K
sportredakteur	894 ist K
sportredakteurin	894 ist K
sportressort	814 leitet das K
sportskommentator	3145 er K
sportverslaggever	2980 is K
spot	1304 if you K
spotify	4300 K'da	4373 K'da dinle	4373 K'dan dinle
spotted	1304 if you've K
spottete	949 K
spravodajcom	3876 je K
sprijinul	3617 K tău	3617 avem nevoie de K	3618 K tău
sprostowanie	98 K
spune	38 K-ne	67 K-ne	3617 K-ne	3618 K-mi mai jos	3620 K
spunea	3620 K
spuneau	3620 K
spurgte	731 K
spurte	3235 K
spus	3620 a K	3620 au K
""", 'sq': """
squadra	2567 la nostra K
""", 'st': """
staat	3090 K er
stabilito	2569 ha K
stadsverslaggever	3019 is K
stammt	890 K von einer ki
stand	1368 K with us
standards	1151 our K: the	1227 our K team
starred	60 K fields
starting	1291 tickets K at
statement	1312 forward-looking K
statements	1312 forward-looking K	1312 forward looking K
statistikcookies	617 K
statsviter	3136 er K
stay	1193 K with us for
ste	3871 keď K už tu	3973 ker K že tu
stede	42 var du til K
stelde	3090 K
stellen	868 wir K ein
stellenangebote	828 aktuelle K
stellenmarkt	828 unserem K
stellenportal	868 unserem K	868 unser K
stemme	648 ai-K
steuerlich	844 K absetzbar
steun	2928 uw K	2932 met jouw K	2932 met uw K	2932 K ons met	2975 K ons	3087 K ons	3087 K onze	3087 jouw K
stiahnite	3955 K si
stichpunkte	867 die K
stillingen	671 søg K	3175 søk K
stimme	806 K
stipendiat	3136 er K
stjerne	60 felter med K
stod	731 K der	4198 K det
stond	3090 K
stopite	3976 K v stik z
stopspillet	83 K
store	513 app K	838 im app K	1230 our K	1290 in our K	1290 from our K	3888 app K
stories	15 free K	1101 free K left	1147 for more K like this	1210 access to all our K	1223 K like this	1245 more of our K	1369 our K	1369 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	1093 to read the full K	1101 free K left	1101 last free K	1107 read this K in the app	1116 share this K on	1147 if you have a K to tell	1147 email your K to	1172 K for us	1212 save this K	1222 this K	1222 the full K	1223 this K	1223 a K like this	1224 this K	1369 this K	1369 K that took us
straight	1103 K to your inbox	1269 emailed K to you
straipsniai	2820 nemokami K	2824 geriausi K jūsų
straipsnis	2824 nemokamas K	2857 šis K
straipsnius	2820 nemokamus K
streszczeniu	3297 o K ai
striga	3620 K
strigat	3620 a K	3620 au K
strigau	3620 K
strinjate	43 se ne K	43 se K
strona	3258 ta K używa
studio	1217 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	3016 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	3016 K een mail	3016 K ze naar
""", 'su': """
suas	3508 # das K #	3508 # de K #
subliniat	3620 a K
submitting	1103 by K your email
subscreva	3378 K a nossa	3378 K as
subscribe	1093 K to continue reading	1093 K to read the full	1093 to continue reading, K	1093 K to get access	1093 K for full access	1093 K to unlock	1093 already K?	1103 K to our free	1103 K to our weekly	1103 K to our daily	1103 K for more	1120 K to our channel	1120 K to our podcast	1156 K to the podcast	1156 K to our podcast	1210 if you already K	1210 K now for	1234 K here	1234 K below	1368 K to our	1368 K today	1368 K now	1368 K to get	1368 K for free
subscribed	1203 you are now K to	1255 you have K
subscriber	50 as a K	1080 become a K	1093 already a K	1093 this is a K-only	1095 existing K	1210 K-only article	1210 K-only story	1210 K-only content	1210 not a K?	1230 K event	1238 K account	1368 becoming a paid K	1368 free or paid K
subscribers	50 K can	50 K may	1093 this article is for premium K	1093 for K only	1093 exclusively for K	1093 is exclusive to K	1093 for paying K	1093 for paid K	1093 is for K	1093 are for K	1093 only K can read	1095 existing K	1210 exclusive to our K	1210 exclusively to K	1240 K can comment	1278 thanks to our K	1369 our K	1372 K
subscribing	1093 by K to our	1103 by K, you agree	1280 consider K	1368 consider K
subscription	1093 off annual K	1093 off an annual K	1093 your K helps	1093 K is being used on another	1093 upgrade your K	1093 sign up for a K	1093 purchase a paid K	1210 your K supports	1210 your K makes	1210 our K offers	1210 our K options	1238 without a K	1280 consider a K	1370 annual K	1372 K
subscriptions	1372 K
subscriptor	391 ja n'ets K	463 fes-te K	463 fes-te'n K
subscriptors	50 els K poden	391 només per a K	415 gràcies als K	418 exclusiu per a K	467 K
subscrit	414 K al nostre
subscriu	80 K-te	463 K-te
subscriure	414 en K't
subskrybenci	50 K mogą	3303 tylko K	3362 nasi K	3365 K
subskrybent	50 jako K
subskrypcja	3365 K
subskrypcje	3365 K
subskrypcji	3289 w K	3311 w K
substack	1093 in the K app	1372 K
substacks	1372 K
subvention	1892 aucune K et
succes	3519 te-ai abonat cu K
successfully	1255 K subscribed
sued	1371 K
sufletului	98 telefonul K
suglasnosti	3810 bez K
suicidaires	98 idées K	98 pensées K
suicidas	98 ideas K
suicide	98 K & crisis
suite	98 n'a pas donné K	1895 pour lire la K	1895 lire la K ?
suivez	1842 K-nous sur	1975 K-nous
suivre	49 faites-le K
suizid	98 geht es um K
suizidale	98 K gedanken
suizidgedanken	98 K
suma	51 K-t'hi
sumate	51 K	1533 K al	1533 K
summary	1224 this K
sunday	17 every K	1162 our K email
sundays	17 on K	1271 sent K
suosikiksi	1726 K
suositteli	1806 K
suport	415 amb el teu K podem	415 ens donen K cada mes	463 dona'ns K	463 el teu K	464 ens donen K
suporta	3391 o seu browser não K
support	1087 please K us	1087 your K, no matter how small	1087 K our work by	1087 to K my work	1087 you can K us	1126 your browser does not K	1206 K fact-based	1368 K us	1368 K our	1368 K my work	1368 K this work	1368 your K	1368 we ask you to K	1368 K the show
supporta	2444 il tuo browser non K
supported	1126 your browser is not K	1369 reader-K	1369 reader K	1369 member-K	1369 listener-K
supporter	1368 become a K
supporters	1278 thanks to our K	1285 K like you
supporting	1087 please consider K	1368 consider K
survei	2414 K kami
survey	35 our K	35 our reader K	1134 reader K	1134 take our # minute K	1134 two-minute K	1135 short K	1368 take our K
sus	1532 # de K #
suscribirte	1389 al K
suscribite	80 K	1454 K a nuestro	1533 K
suscripciones	1537 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	1382 ya soy K	1382 ya eres K	1533 hazte K
suscriptora	1533 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	1383 exclusivo para K	1383 sólo para K	1383 solo para K	1534 nuestros K	1537 K
susisiekite	38 K su mumis	2856 K su mumis
sustaining	1163 K member	1368 K member	1368 become a K
sustenta	3510 que K o
sutikimo	2796 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	4198 K
svarar	3233 vi K alle
svarbiausius	2827 K savaitės
svarede	731 K
svarer	3233 vi K alle
svaret	98 har ikke K
svart	98 har ikke K
svarte	3235 K
svideo	3773 K vam se tekst
svobodno	4051 podprite K
svobodnou	585 podpořte K
svoju	3762 K e-mail	3762 K mejl	3790 K e-mail
""", 'sw': """
swish	4059 via K	4120 via K
swisha	4059 K gärna	4059 K en slant	4059 K till	4059 K en gåva	4195 K en gåva	4195 K oss	4195 K gärna	4195 K till #
""", 'sy': """
syndicated	1219 auto-generated from a K feed	1219 published from a K feed	1219 K feed
syndication	1219 our K team
syntetisk	648 K stemme	3148 K stemme	4147 K röst
syntetiska	4147 K röster
""", 'sz': """
szerint	2305 K
szerk	98 a K.
""", 'ta': """
taalfout	2963 K
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
tahun	2415 per K
takes	1210 free and K less than
takip	4276 bizi K edin	4276 K et	4295 x'te K	4311 K edin	4385 bizi K edin
takk	3156 ja K, jeg vil
takket	729 K være dig	3233 K være deg
taloustoimittaja	1731 K	1789 on K
talsyntes	4111 K
tamamini	20 haberin K	20 yazinin K	4385 K okuyun
tandai	62 K saya	62 K kami
tandasnya	2416 K
tanggung	2358 menjadi K jawab penulis
tanpa	71 K spam
tapana	1806 K sanoa
tapkite	2856 K nariu
tarafindan	95 taboola K	95 outbrain K	95 dianomi K	95 revcontent K	95 mgid K	4297 yapay zeka K	4297 yapay zekâ K
tarayiciniz	10 K
targeting	1181 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	2218 külső K
tarvitsee	1803 K sinua	1803 K tukeasi
tarvitsemme	1803 K apuasi	1803 K tukeasi
tasuta	1567 K konto
tavsiye	4388 K etti	4388 K ediyor
""", 'te': """
te	4295 'i x'K
teada	38 anna meile K	67 anna meile K
team	1369 our K	3088 ons K
teatas	1605 K
teavitused	1561 K
techredacteur	3019 is K
tegasnya	2416 K
tehisaru	1557 K abil	1557 tegi K	1573 K abil
tehisintellekt	1557 K
tehisintellekti	1557 K abil	1573 K abil
teica	2926 K
teigia	2859 K
teil	875 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	946 K sie uns
teilnehmen	828 jetzt K
teilte	949 K mit	949 K der	949 K die
tekrarladi	4388 K
tekst	20 cały K	20 ceo K	3021 deze K	3362 ten K	3791 ceo K	3856 ovaj K
tekstovima	3802 svim K
teksty	3362 nasze K
tekzip	98 K
telefon	653 på din K
telefoni	1561 otse K	1561 otse oma K
telefono	98 K amico
telefonseelsorge	98 K
telegram	16 K	240 K	274 K канал	274 канал в K	398 canal de K	499 K	642 på K	642 K-kanal	767 unseren K-kanal	812 auf K	812 K-kanal	861 unserer K-gruppe	976 K	1120 join our K	1120 our K channel	1368 join our K	1402 nuestro canal de K	1873 canal K	1873 groupe K	2467 canale K	2978 K-kanaal	3142 på K	3142 K-kanal	3274 K	3387 nosso canal no K	3534 canalul de K	3640 мы в K	3640 наш K-канал	3640 в нашем K	3640 новости в K	3661 K	3661 K-канал	3661 K-канале	3775 K	3775 K-u	3807 K kanalu	3874 K	3975 K	4105 på K	4105 K-kanal	4291 K	4402 ми в K	4402 наш K-канал	4402 у нашому K	4422 K	4422 K-канал	4422 K-каналі	4614 kênh K
telegrama	3274 K
telegrame	3874 K
telegrami	1552 K kanaliga
telegramie	3274 K
telegramis	1552 K
telegramissa	1727 K
telegramkanaal	2978 K
telegramkanal	4105 K
telegramon	2212 K
telegramu	499 K	3775 K	3975 K
teljes	20 K cikk
tell	67 ? K us	1227 K us	1323 . K us your	1323 ? K us your	1323 . K us how	1323 ? K us how	1323 . K us what	1323 ? K us what
telli	80 K leht	1602 K kohe
tellija	1539 oled juba K
tellijad	50 K saavad	1571 ainult K
tellijatele	1539 artikkel on K	1539 ainult K	1571 tekst on K	1571 lugu on K	1571 artikkel on K
tellimus	1606 K
tells	1266 our app K you
temas	1426 cubre K
temat	3275 zgłoś K
tenhle	586 K text
tento	3956 K text
terangnya	2416 K
termos	3394 K de uso
terms	1130 agree to our K of	1130 agree to our K and	1131 agree to the K
terugkijken	3023 hier K
terugluisteren	3023 hier K
teruskan	49 K
testen	733 jetzt K	733 K sie	743 für # € K	743 für # euro K
testez	1822 K-nous	1975 K-nous
testified	1371 K
tetszett	2303 K a cikk
text	38 K us	67 K us	1224 this K	4143 låst K
texte	878 alle K zum
texten	4114 fel i K
texter	4142 våra K	4142 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	1159 K you to the	1159 K you to all of you	1159 K you to all who	1159 K you to our
thanks	1159 K to all of you who	1278 free K to our
thay	98 tên nhân vật đã được K đổi
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	1206 will you join K	1259 join K from
thema	862 K für uns
themenseite	854 unserer K
theo	4526 K dõi báo	4613 hãy K dõi	4616 K ông	4616 K bà	4616 K lời
there	42 were you K
think	1134 let us know what you K	1368 tell us what you K
thinking	1281 if you were K of	1281 if you've been K about	1281 if you've been K of
thoughts	1134 share your K	1319 post your K	1368 share your K
thousands	1368 join K of
threads	499 K
threema	812 auf K
through	1263 K links	1263 K a link
throw	1080 K in
thursday	17 every K
thursdays	17 on K	1271 delivered K	1271 sent K
""", 'ti': """
ticker	854 im live-K
tickets	1258 K here	1258 book K here	1291 K as low as	1291 get K from	1291 like these K
ticketshop	828 unserem K
tidigare	98 K version av	98 K version uppgavs
tidligere	98 K versjon av	98 K version af
tietosuojaseloste	1716 K
tietosuojaselosteen	1741 hyväksyt K
tijeku	3790 budite u K
tikkie	3089 K
tiktok	16 K	866 inhalt von K	976 K
tiktokon	2212 K
tiktoku	3775 K	3975 K
til	622 har du et tip K	728 vær med K
tilaa	80 K nyt	1803 K nyt
tilaaja	50 K voi	1704 oletko jo K
tilaajamme	1804 K
tilaajana	50 K voit	1704 jatka lukemista K	1704 K pääset	1704 K voit	1704 koko juttu K
tilaajat	50 K voivat	1752 vain K	1807 K
tilaajille	1704 vain K	1752 on K
tilaamalla	1741 K hyväksyt	1744 K
tilauksen	1707 voit peruuttaa K
tilaus	1807 K
tilbage	667 gratis artikel K
tilgang	3098 K til alle	3098 full K	3098 få K	3232 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	4056 vi har en bön K dig	4195 ge en gåva K oss
tillade	4198 K
tillatt	3172 ikke K å gjengi
tilmeld	602 K dig vores	655 ved at klikke på K	728 K dig vores	728 K dig her	728 K dig gratis
tilmelde	655 ved at K dig
tilmelding	655 ved K
tim	3783 naš K
tin	78 bản K	4617 bản K
tine	3550 fără K nu
tip	38 K os	67 K os	622 har du et K	622 K os	625 K os	625 har du et K	728 K os	1080 K your	3015 app je K
tipeee	1867 K
tipline	1172 our K	1305 our K
tipp	862 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	622 har du K	1172 news K	3124 har du K	3124 har du et K	3124 K oss	3126 K oss	3126 har du et K	3232 K oss	4091 har du ett K	4092 har du K
tipsa	38 K oss	67 K oss	4195 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	590 en lille K at bede	3092 en liten K å be
""", 'tl': """
tl	4387 # K
""", 'to': """
to	57 from us K you
today	1164 join K	1368 chip in K	1368 sign up K	1368 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	3090 gaf K
toestaan	3020 cookies K
toestemming	2959 K te geven	2984 je K nodig	2984 uw K nodig	2984 geef K	3011 overname zonder K	3020 geen K gegeven	3035 tekst mag zonder K
toeta	1564 K meid	1602 K meid
toetage	1602 K meid
toetus	1564 sinu K	1602 sinu K	1602 teie K
toho	42 byli jste u K
toimetaja	1554 K
toimetus	1603 meie K
toimetusele	39 meie K
toimintaamme	1803 tue K
toimittaja	1731 lehden K	1731 politiikan K	1731 vapaa K	1731 on K	1789 on K	1789 on politiikan K	1789 on vapaa K	1789 on tutkiva K
toimittajallemme	39 K
toimittajamme	1804 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1804 K
toimituksemme	1804 K
toimitusta	1803 tue K
toisti	1806 K
told	1371 K
torjui	1806 K
toteaa	1806 K
totesi	1806 K
touch	1080 get in K	1147 get in K with our
""", 'tr': """
trabaja	1426 K en
trabajo	1377 si te gusta nuestro K	1534 nuestro K
trabalha	3472 K na redação
trabalho	3433 valoriza o nosso K	3510 nosso K
traceurs	1919 K seront déposés	1919 accepté les K	1919 accepter les K
tracking	1233 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	733 K sie hier	946 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1849 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	3087 K ons
traktir	54 K kopi	54 K saya kopi	2347 K kami
transcript	1224 this K
transferred	1131 personal data may be K
translated	1157 this article was K
transmettez	49 K-le
transmis	3620 a K
transparenzhinweis	98 K	800 K
tratamento	3394 K dos seus dados
tratamiento	1410 K de tus datos
trattamento	2447 K dei dati
travail	1976 notre K
tredje	4110 K part
trenger	3095 vi K din støtte	3232 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	3983 naše spletne K
trgovini	3783 našoj K	3983 naši spletni K	3983 naši K
trial	1093 your free K	1368 start your free K	1368 start a free K	1370 free K
tribunais	3411 cobre K
tribunales	1426 cubre K
triggerwarnung	98 K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	1284 will be K
trocados	98 nomes foram K
trust	1321 you K
trusted	1168 K source
""", 'tu': """
tuesday	17 every K
tuesdays	1271 sent K
tuit	9 este K
tukesi	1803 K
tukijaksi	1803 ryhdy K
tulisan	2414 K ini
tulisnya	2416 K
tunnistas	1605 K
tunnus	1748 luo K	1803 luo K
tuo	2486 il K #x#
tuomitsi	1806 K
turn	1321 you K to
tus	1532 # de K #
tutur	2416 K
tuturnya	2416 K
""", 'tv': """
tvirtina	2859 K
tvrdi	3858 K
tvrdil	588 K
tvrdila	588 K	3858 K
tvrdio	3858 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	1371 K
twice	1284 will go K as far
twierdzi	3364 K
twitter	1116 share on K	1120 follow him on K	1120 follow her on K	1120 follow them on K	1120 follow on K	4295 K'da takip
twitteris	1552 K
twitterze	3255 na facebooku i K
twoich	3360 # z K #
""", 'ty': """
tygodniowo	3363 K
tygodniu	17 raz w K
typo	1197 spot a K
""", 'ub': """
ubegrenset	3102 K tilgang
""", 'uc': """
ucap	2416 K
ucapnya	2416 K
""", 'ud': """
udbyder	647 ekstern K
udfyldes	628 skal K
udlandsjournalist	714 er K
udtalte	731 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	730 om K
""", 'ui': """
uitgeschakeld	2956 javascript is K
uitschrijven	2941 op elk moment K
uitzending	3023 de K hieronder
""", 'uj': """
ujar	2416 K
ujarnya	2416 K
""", 'uk': """
uken	3234 i K
uker	3232 prøv # K
""", 'ul': """
ulkomaankirjeenvaihtaja	1789 on K
ulkomaantoimittaja	1789 on K
ulubionych	3273 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	1126 video K
unbeantwortet	98 anfrage K	98 anfrage blieb K
unbegrenzt	848 alle artikel K
unbegrenzten	875 K zugriff	875 K zugang
unbegrenzter	848 K zugang
undrade	4198 K
uneix	51 K-t'hi	463 K-te
unesite	77 K svoj e-mail
ungkap	2416 K
ungkapnya	2416 K
uniquement	1892 nous vivons K grâce
unisciti	51 K a loro	51 K	2566 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	1093 get K access	1093 K digital access	1095 K access for	1238 K reading	1238 want K access
unlock	20 K this	1093 K the rest
unser	947 K ziel	947 K team
unsere	36 K leser	74 über K links	757 K app	871 K neue app	874 durch K leser	946 können sie K	947 K leser	947 K texte
unserem	35 K quiz	743 mit K abo	828 in K shop	828 K online-shop	861 K kanal	868 K shop	902 in K shop	902 jetzt in K
unseren	36 K lesern	828 K shop	868 K online-shop	947 K lesern	947 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	757 in K app	838 K app	854 lesen sie auf K	871 K neuen app	947 K arbeit
unseres	828 K teams
unsubscribe	1103 K at any time	1103 K anytime	1234 K whenever
unterschied	845 machen einen K	845 macht einen K
untuk	2413 masuk K
unu	4384 #'K
unutmayin	4311 K
""", 'up': """
upcoming	1230 our K
updated	98 was K on	98 was K to	98 has been K to	98 this story was K	98 this article was K	98 this story has been K	98 this article has been K	98 this post has been K
updates	58 receive K by email	1103 get K by email	1193 check back for K	1193 refresh for K
upgrade	1093 K to paid	1093 K to read	1093 behind the paywall. K
upgrading	1280 consider K
upitala	3858 K
upitao	3858 K
upitnik	3787 K
upozorava	3858 K
upozorila	3858 K
upozorio	3858 K
upozornenia	14 K	3888 K
upozornil	588 K
upozornila	588 K
uppdaterad	98 artikeln är K	98 texten är K
uppdaterats	98 artikeln har K	98 texten har K
uppgav	4198 K
uppger	4198 K
uppmanade	4198 K
ups	1372 pop-K
""", 'ur': """
urednica	3777 je K	3777 , K	3977 je K	3977 , K
urednik	3777 je K	3777 , K	3977 je K	3977 , K
urged	1371 K
urheilutoimittaja	1731 K
urteilte	949 K
""", 'us': """
us	38 dm K	67 dm K
use	1325 will not K your	1325 won't K your	1325 we may K your
""", 'ut': """
utbrast	4198 K
utenriksjournalist	3217 er K
utilisation	1849 K de cookies	1849 K des cookies	1849 conditions générales d'K
utilisons	1848 nous K des cookies
utilitza	403 K galetes
utilitzem	403 K galetes
utilizamos	1409 K cookies	3393 K cookies
utilizza	2446 questo sito K i cookie	2447 K cookie
utilizziamo	2446 K i cookie
utrzymujemy	3362 K się
uttalte	3235 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1574 meie K
uudiskiri	1542 telli meie K	1562 K	1602 telli K	1603 meie K	1606 K
uudiskirja	1562 K
uudiskirjaga	1542 K	1562 K
uudiskirjast	1562 K
uudistes	1551 google K
uutisemme	1758 K
uutisilmoitukset	1739 K
uutisissa	1726 google K
uutiskirje	78 K	1707 tilaa K	1742 K	1803 tilaa K	1807 K
uutiskirjeemme	78 K	1707 K	1804 K
uutiskirjeen	78 K	1741 tilaamalla K	1742 K
uutiskirjeet	1742 K
""", 'uv': """
uvedl	588 K
uvedla	588 K
uviedla	3958 K
uviedol	3958 K
""", 'uw': """
uw	3086 # van K #
""", 'uy': """
uyardi	4388 K
uyariyor	4388 K
uygulamamiz	4273 mobil K	4386 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	4273 K indirin	4273 K indir	4273 mobil K	4385 K indir
uygulamasini	4302 K
uygulamayi	4274 K indir	4274 K indirin
""", 'uz': """
uzviknuo	3858 K
""", 'va': """
vaati	1806 K
vaativat	1806 K
vacancies	1188 our current K	1188 our K
vacatures	2989 onze K	2989 alle K in
vacaturesite	3022 K	3022 onze K
vakuutti	1806 K
valfri	4060 swisha K summa	4195 swisha K	4197 K summa
valfritt	4059 swisha K
valgfritt	3095 vipps et K	3232 vipps K
valittaa	1806 K
valitti	1806 K
vallotta	2305 K
van	3086 # K de #	3086 # K #
vapaasti	45 lainata K
var	42 K du der
vare	4196 tack K er	4196 tack K dig
varnade	4198 K
varnar	4198 K
varoittaa	1806 K
varoitti	1806 K
varoval	588 K
varovala	588 K
varsel	3153 K	3200 K om
varsler	3153 K	3153 push-K	3200 push-K	3200 K om	3200 K når	3200 få K
varslinger	14 K
varuje	588 K
vas	3795 bez K	3856 bez K
vastannut	98 ei K
vastasi	1806 K
vastasivat	1806 K
vastaus	21 peruuta K
vayas	1374 antes de que te K
""", 've': """
vecka	17 varje K
veckan	4197 i K
vedomosti	3886 svoje K
velden	60 K met een ster
ven	728 del med en K
vendredi	17 chaque K
venn	3232 del med en K
ventana	1412 se abre en una K nueva
veraltet	774 ihr browser ist K
veranderd	98 namen zijn K
verantwoordelijk	30 niet K	3008 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	858 ist der anbieter K	858 der anbieter selbst K
verarbeitung	841 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	2929 voor je K gaat	2936 lees K met	2936 K lezen?	2938 om K te lezen	3004 gratis K met	3028 lees gratis K	3040 help ons K
verdi	4388 karar K	4388 söz K	4388 diye yanit K	4388 yanit K	4388 cevap K
vereiste	21 K velden zijn	2962 K velden
verfasser	818 meinung der K
verfassers	818 meinung des K
vergoeding	3008 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	3088 dit K	3088 goed K
verhalen	3004 toegang tot alle K	3042 K in je mail	3088 onze K
verhindert	779 ein skript K
verileriniz	4280 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	3090 K
verktyg	4111 hjälp av ett ai-K
verlag	845 kein K	947 kein K
verlinke	62 K mich
verlinkt	62 K mich
vermedi	98 yanit K
verouderd	2956 je browser is K
verpassen	946 K sie
verscheen	2973 dit artikel K eerder	3011 versie van dit artikel K	3011 stuk K eerder	3011 artikel K ook	3035 dit artikel K eerst	3035 dit stuk K eerst
verschenen	3011 artikel is eerder K op	3011 artikel is eerder K in de krant
verschenken	946 jetzt K
version	2 audio K	2 K audio	98 earlier K of this	98 an earlier K of	98 first K of this	98 ersten K
versione	2 K audio	98 prima K di questo
versioonis	98 varasemas K
versiunea	98 K inițială a
verslag	3019 doet K vanuit
verslaggever	39 onze K	2979 onze K	2980 is K	2980 is politiek K	3019 is medisch K	3019 werkt als K	3073 is K	3073 is politiek K
verslaggevers	39 onze K	3016 onze K
vertaling	3021 deze K
verteiler	809 K
vertelde	3090 K
vertelt	3090 K
vertraulich	813 redaktion K	892 K hinweise
verwenden	779 wir K cookies
verwendest	774 K einen adblocker
verwendet	779 diese website K cookies	779 diese webseite K cookies
verwendung	866 K von cookies
verzi	509 audio K
verzii	3885 audio K
verziji	98 ranijoj K
verzoek	98 namen zijn op K	2929 een klein K
vesti	3761 K na mejl
vestima	3775 google K
""", 'vi': """
viber	16 K	240 K	274 канал във K	976 K	3661 K	3775 K	3775 K-u	3975 K	4422 K
viberen	2212 K
viberi	3874 K
viberju	3975 K
viberu	499 K	3775 K
viberze	3274 K
vidare	49 skicka den K	49 skicka K	49 send den K	4065 för att läsa K	4195 läs K för
videa	40 fotky a K	3979 ogled K
videli	3779 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	813 fotos oder K	866 laden des K	869 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	596 for at læse K	728 læs K for	3099 for å lese K	3232 les K for
vidjeli	3779 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	1107 K in app
viewers	1285 K like you
views	30 K of	1101 free K left	1319 share your K
vigtigste	676 ugens K	676 dagens K
viikko	17 joka K
viikossa	1805 K
vijesti	3761 K na e-mail
vijestima	3775 google K
vikala	3858 K
vikali	3858 K
vikao	3858 K
viknula	3858 K
viknuo	3858 K
viktigaste	4142 veckans K	4142 dagens K
viktigste	3180 ukas K	3180 dagens K
vill	4118 ja tack, jag K
vincoli	2568 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	3158 på K	3232 K et	3232 K oss	3232 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	946 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	2419 K che sei qui
visualiser	1878 K les contenus
visualizzare	2446 per K questo contenuto
vivons	1892 nous K grâce à nos	1892 nous ne K que
""", 'vo': """
voice	1319 add your K	1369 our K
volal	588 K	3958 K
volala	588 K
volali	588 K
volg	2952 K ons op	2952 K ons via	3087 K ons
volgende	21 in deze browser voor de K
volgens	3090 K
volt	2199 ön is ott K
von	945 # K #
voor	2941 meld je aan K	3004 veel meer K #
voorbehouden	2973 alle rechten K
voordat	2929 K je gaat
voorkeursbron	2977 K
voorkeursbronnen	3014 K
vorbehalten	743 abonnenten K	800 alle rechte K
vorbei	946 schau K
vores	35 K quiz	84 i K app	84 med K app	604 hent K app	604 i K app	728 støt K	728 hent K	729 K app
vorgelesen	833 ki-stimme K
vorlesen	2 artikel K	2 text K
vos	1974 # de K #
vostre	40 le K foto
vostri	40 i K video
votre	1808 K don	1813 K don nous	1867 K don	1975 K aide pour
vous	18 sans K	1976 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	2929 hebben we een gunst te K	2929 we willen je iets K
vriend	80 word K	3087 word K
vrijdag	17 elke K
vroeg	3090 K
""", 'vs': """
vsebin	4001 do vseh K
vsebina	3979 zunanja K
vsebine	3979 zunanje K	3979 te K
vsebino	9 to K	3979 zunanjo K
vstupenky	506 K na naši
""", 'vu': """
vuodessa	1805 K
vurguladi	4388 K
""", 'vy': """
vygenerovala	523 K ai	3898 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	491 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	2808 K redaktorius
vyriausioji	2808 K redaktorė
vytvorila	3898 K ai
vyzval	588 K
vyzvala	588 K
""", 'wa': """
waardeer	3001 K dit artikel
waardeert	3001 dit artikel K
waardevol	2929 vond je dit artikel K
waarschuwt	3090 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	949 K vor
warned	1371 K
warning	98 content K	98 trigger K	98 spoiler K
warns	1371 K
warnt	949 K
warnte	949 K
warst	42 K du vor ort
wartawan	39 K kami	2336 adalah K
washington	1150 is a K
waszych	3295 z K wpłat	3362 z K wpłat
""", 'we': """
we	1206 K have you.
webbplats	4086 denna K använder cookies
webinar	828 zum K	983 δωρεάν K	983 το K μας	983 K μας	2989 ons K	3280 nasz K	3783 naš K	3983 naš K
webinarimiza	4298 K
webshop	902 in unserem K	2989 onze K
webshopu	3783 našem K
website	619 dette K bruger	947 unsere K	1369 our K	3035 niets van deze K
webwinkel	2989 onze K	3022 de K van	3022 het boek in de K
wednesday	17 every K
wednesdays	1271 delivered K	1271 sent K
week	17 once a K	17 each K	17 elke K	1370 a K	1370 per K	3089 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	1103 sign up for our K	1162 our K email	1162 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	1319 K in
weiter	743 lesen sie sofort K
weitere	854 K texte finden sie
weitergegeben	873 wird nicht K
weiterlesen	20 K	743 K mit	743 jetzt K	743 diesen artikel K	743 kostenlos K	743 mit plus K	774 mit werbung K
weitermachen	874 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	883 K nur mit
weiterzulesen	743 um K
weken	3089 K voor
werbeblocker	774 deaktivieren sie ihren K
werbefrei	70 K	947 K
werbelink	880 K
werbelinks	74 K	880 K
werbevereinbarung	751 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	848 alle texte ohne K	848 abo ohne K	947 ohne K
werde	946 K teil
werden	51 . K sie eine	946 K sie teil
werk	3088 ons K
werken	3022 kom K bij
wersja	2 K audio
wesprzyj	3240 K nasze	3295 K	3361 K nas	3361 K nasze	3361 K naszą	3361 K mnie
weten	38 laat het ons K	67 laat het ons K	2962 laat het ons K	3087 laat het ons K	3090 laat K
wetenschapsredacteur	3019 is K
""", 'wh': """
whatever	1368 chip in K
whatsapp	16 K	38 K us	67 K us	240 K	274 K канал	398 canal de K	398 al teu K	398 a K	499 K	642 på K	642 K-kanal	757 K-kanal der	767 unser K-kanal	767 unserem K-kanal	767 unseren K-kanal	767 zum K-kanal	767 K-kanal von	812 auf K	812 per K	812 K-gruppe	812 bei K	861 unserer K-gruppe	976 K	1116 share on K	1116 share via K	1120 join our K	1120 join us on K	1120 our K channel	1120 updates on K	1305 our K tip line	1305 our K tipline	1305 our K number	1305 our K line	1305 our K	1368 join our K	1402 nuestro canal de K	1727 K-kanavaa	1873 chaîne K	1873 canal K	1873 sur votre K	1873 groupe K	2414 K kami	2467 canale K	2467 gruppo K	2467 su K	2467 numero K	2978 K-kanaal	2978 K-groep	2978 via K	2978 op K	3015 in je K	3015 stuur ze via K	3142 på K	3142 K-kanal	3254 kanał na K	3274 K	3387 nosso canal no K	3387 nosso canal do K	3388 grupo do K	3534 canalul de K	3534 direct pe K	3661 K	3775 K	3775 K-u	3807 K kanalu	3874 K	3975 K	4105 på K	4105 i K	4105 K-kanal	4291 K	4422 K
whatsappa	3274 K
whatsappe	3874 K
whatsappgroep	2978 K
whatsappi	1552 K kanaliga
whatsappie	16 K	3274 K
whatsappiin	1727 K
whatsappis	1552 K
whatsappissa	1727 K
whatsappkanaal	2978 K
whatsappkanal	4105 K
whatsappon	2212 K
whatsappu	16 K	499 K	3775 K	3874 K	3975 K
while	1082 K you're here
whitelist	1126 K our site	1126 K this site	1126 K us
""", 'wi': """
widerruf	873 K finden sie
widerrufen	752 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	1116 opens in new K	1116 opens in a new K
winkel	3022 onze K
winning	1150 is an award-K
wirtschaftsredakteur	894 ist K
wirtschaftsredakteurin	894 ist K
wirtschaftsressort	814 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	813 K sie mehr
withdraw	1131 K your consent
without	18 K you	18 K your	1369 K you
""", 'wo': """
woche	17 jede K	948 pro K
wochen	848 # K für	848 vier K für	948 K lang
word	80 K lid	2928 K lid	2932 K lid en	2975 K lid
work	1368 back our K	1369 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	1134 K to us at	1368 K to us
writer	1148 is a staff K for	1148 is a senior K at	1150 is a staff K	1150 is a senior K	1150 is a K
writes	1150 K about	1176 K on	1371 K
writing	1217 correct at the time of K
written	1150 has K for
wrote	1371 K
""", 'ws': """
wsparcia	3362 waszego K	3362 twojego K
wsparcie	3241 twoje K	3361 twoje K pozwala	3361 twoje K pomaga	3361 twoje K jest dla nas
wsparciu	3240 dzięki twojemu K	3362 dzięki K	3362 waszemu K
wspieraj	3295 K	3361 K nas
wszystkich	3302 K treści	3302 do K artykułów	3302 do K tekstów
""", 'wu': """
wurde	806 text K	867 das audio K
""", 'wy': """
wydanie	80 kup e-K	3315 kup e-K	3315 e-K
wydarzenie	3280 nasze K
wydawcy	3293 bez zgody K	3293 za zgodą K
wyjdziesz	3237 zanim K
wykup	80 K
wymagane	21 K pola są	3261 pola są K
""", 'x': """
x	2486 #K#
""", 'ya': """
yakiniyor	4388 K
yalvardi	4388 K
yalvariyordu	4388 K
yaniti	21 K iptal et
yanitladi	4388 K
yanitlayin	4311 K
yanitsiz	98 K birakti
yapabilir	4311 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	4270 giriş K
yapay	4297 K zeka ile	4297 K zekâ ile
yapilamaz	4286 alinti K
yapin	24 giriş K	4311 giriş K	4385 bağiş K
yapmadi	98 yorum K
yapmak	6 yorum K
yardim	4385 bize K edin
yardimiyla	4316 yapay zeka K	4316 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	4315 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	4286 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	4294 K	4294 köşe K
yazdi	4388 K	4388 diye K
yazin	38 bize K	67 bize K	4292 bize K	4311 K	4385 bize K
yaziyi	2 K dinle	4 K
yaziyordu	4388 K
yazmak	6 yorum K
""", 'ye': """
year	1370 a K	1370 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	4387 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	240 K	779 inhalte von K	866 inhalt von K	976 K	1120 on K for more	1120 on K for the	2414 K kami	4422 K	4526 kênh K của
youtubeu	3775 K
youtubu	3975 K
""", 'z': """
z	584 # K #	3360 # K #	3954 # K #
""", 'za': """
za	3791 K # €	3891 K # €	3990 K # €
zaak	2979 meer over deze K
zaakceptuj	3277 K pliki cookie
zabranjeno	3794 K kopiranje
zabronione	3270 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	3891 článkov K	3891 články K
zadejte	77 K svůj e-mail
zahlasujte	526 K	3901 K
zahtevana	21 K polja
zahtevao	3858 K
zahtijevao	3858 K
zainstaluj	3248 K naszą aplikację	3249 K aplikację
zajednici	3807 viber K
zaktualizowany	98 tekst został K	98 artykuł został K
zalo	4524 quan tâm K
zalogowani	3261 tylko K
zalogowaniu	3243 dostępny po K	3243 dostępna po K
zalogowanych	3284 tylko dla K
zaloguj	24 K	3244 K się, aby	3244 K się aby
zamkniesz	3237 zanim K
zamolila	3858 K
zamolili	3858 K
zamolio	3858 K
zamudite	4004 ne K
zanechte	77 K nám e-mail
zapewnia	3364 K
zapisal	4054 je K
zapisz	3246 K się na nasz	3361 K się na	3361 K się do
zapraszali	3364 K
zaprenumeruj	80 K
zaradi	3994 K vas	4052 K vas
zaregistrujte	516 zdarma se K	516 se zdarma K	516 zdarma K	516 K se zdarma	3891 K sa zadarmo	3891 K sa
zarejestrowanych	3284 tylko dla K
zarejestruj	3244 K się, aby	3361 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufania	98 telefon K
zaufanych	3273 K źródeł
zavisi	3855 K od vas
zavolal	588 K
zavolala	588 K
zawiera	98 K opisy
zaznacza	3364 K
""", 'zb': """
zbierka	3959 K
""", 'zd': """
zdarma	516 článků K	516 články K
""", 'ze': """
ze	584 # K #
zegt	3090 K
zei	3090 K
zeitungsabonnent	742 bereits K
zelfdoding	98 K
zelfmoordgedachten	98 K
zeptal	588 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	3620 K
zicea	3620 K
ziedojums	2927 K
zitten	3088 we K ook op
""", 'zk': """
zkuste	472 K první měsíc	585 K první měsíc
""", 'zm': """
zmienione	98 imiona zostały K	98 imię zostało K
""", 'zn': """
znalosti	510 své K
znanje	3787 svoje K	3787 svoje K u	3986 svoje K
""", 'zo': """
zo	3954 # K #
zobrazen	60 e-mail nebude K
zobrazenie	3878 K tohto obsahu	3878 K obsahu	3878 K príspevku
zondag	17 elke K
zonder	71 K spam	3001 K jouw steun	3001 K uw steun
zostanie	3261 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	501 , K	571 je K
zpravodajem	501 je K	571 je K
zpravodajka	571 je K
zpravodajkou	501 je K	571 je K
""", 'zr': """
zrezygnuj	3244 K w każdej chwili	3363 K w każdej chwili
""", 'zu': """
zuerst	883 text ist K	900 text wurde K
zufolge	949 K
zugang	743 noch keinen K
zugeschickt	755 per e-mail K	755 per mail K
zugestimmt	779 externen diensten nicht K
zusammenarbeit	858 beitrag ist in K	858 artikel ist in K	858 text ist in K
zusammenfassung	807 K
zustimmung	779 K jederzeit	780 ihre K	780 mit ihrer K
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
adjunkt
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
afsenderens
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
annonceblocker
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
cand
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
cookieindstillinger
cookiekeuze
cookies
cookievalg
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
eller
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
funktionelle
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
indstillinger
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
jurist
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
kommentarer
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
noget
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
oplysninger
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
ph
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
politolog
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
reklameblocker
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
scient
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
statistikcookies
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
  888),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  1086),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 1142))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 2606), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 2606),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 2606),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 2621),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  2713),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 2713), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 2713),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 2713), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 4654),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 4665), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 4673))

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
