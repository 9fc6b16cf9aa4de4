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
# comentarii	1598
# comentario	631
# comentarios	631
# comentaris	182
# comment	500
# commentaire	841
# commentaires	841
# commenti	1098
# commento	1098
# comments	500
# euro el primer mes	194
# komentar	1041
# komentarai	1246
# komentarze	1487
# komentarzy	1487
# komment	991
# kommentaari	686
# kommentar	271	336	1424	1830
# kommentare	336
# kommentarer	271	1424	1830
# kommentti	781
# kommenttia	781
# min	489
# min de lectura	636
# min de leitura	1549
# min di lettura	1103
# min leestijd	1340
# min. lesezeit	341
# reactie	1335
# reacties	1335
# yorum	1920
""", 'a ': """
a kommentek nem szerkesztett tartalmak	991
a lire aussi	843
a message from our sponsor	495
""", 'aa': """
aa	1925	1925
aanbevolen	1337
aanbevolen artikelen	1337
aanbevolen voor jou	1337
aangeboden door	1331
aanmelden	1322
aanmelden nieuwsbrief	1324
aanraders	1337
""", 'ab': """
abbonamenti	1085
abbonamento	1085
abbonati	1085
abbonati ora	1085
abbonati subito	1085
ablehnen	334
abmelden	320
abo	320
abo bestellen	320
abo testen	385
abo verwalten	320
abonament	1591
abonamente	1591
abonare	1591
abone ol	1911	1911
abone olun	1911
abone olun, sinirsiz okuyun	1911
abonelik	1911
abonentiem	1279
abonnee worden	1322
abonneer	1322
abonneer nu	1322
abonnees lezen meer	1373
abonnement	260	320	827	1322	1413
abonnementen	1322
abonnements	320	827
abonner	260	1413
abonneren	1322
abonnez-vous	827
abonnieren	320
about sharing	489
about us	508
abrir menu	1549
abspielen	341
""", 'ac': """
accede	617
acceder	617
accedi	1085
accedi con apple	1131
accedi con facebook	1131
accedi con google	1131
accedi con il tuo account	1131
accept	498
accept all	498
accept all cookies	498
accept and close	498
accept and continue	498
accept toate	1607
accepta i continua	179
accepta i mostra el contingut	179
accepta les galetes	179
accepta-ho tot	179
accepted payment methods	477
accepteer	1333
accepteer alle cookies	1333
accepter	269	839
accepter alle	269
accepter alle cookies	269
accepter et afficher	859
accepter et afficher le contenu	859
accepter et continuer	839
accepter et fermer	839
accepter les cookies	839
accepter tout	839
acceptera	1828
acceptera alla	1828
accepteren	1333
acces nelimitat la toate articolele	1621
acceso	617
accetta	1096
accetta e continua	1096
accetta e continua oppure abbonati	1131
accetta e visualizza	1113
accetta e visualizza il contenuto	1113
accetta i cookie	1096
accetta tutti	1096
accetta tutto	1096
acconsento a ricevere comunicazioni commerciali	1127
acconsento alla visualizzazione di contenuti esterni	1113
account aanmaken	1322
accueil	846
aceitar	1542
aceitar cookies	1542
aceitar e continuar	1542
aceitar e ver	1560
aceitar todos	1542
aceitar tudo	1542
aceptar	629
aceptar cookies	629
aceptar todas	629
aceptar todo	629
aceptar y continuar	629
aceptar y ver	649
aceptar y ver el contenido	649
acepto que se me muestre contenido externo	649
acepto recibir comunicaciones comerciales	664
acompanhe ao vivo	1572
acquista il numero in edicola	1117
acquista la copia digitale	1117
acquista questo numero	1117
activa les alertes	188
activa les notificacions	188
activa les notificacions i no et perdis res	188
activar alertas	663
activer les alertes	869
""", 'ad': """
ad	495	1156	1205	1205	2068
ad choices	495
ad feedback	495
adchoices	495
add a comment	500
add as preferred source	492
add to bookmarks	489
add to my topics	492
add to reading list	570
addebito diretto	1084
adicionar aos favoritos	1581
administrer samtykke	1422
adres e-mail	1477
adresa de e-mail	1617
adresa de email	1617
adresa ta de email	1617
adresse e-mail	830
adresse e-mail invalide	872
adresse mail	872
ads	495
advert	495
adverteer bij ons	1358
advertentie	1331	1331
advertenties	1331
adverteren	1358
advertise with us	495
advertisement	495	1039	1094	1917
advertisement feature	495
advertisements	495
advertiser content	495
advertising	495
advertorial	331	433	1070	1596	1917
""", 'af': """
afdrukken	1328
afegeix un comentari	173
afficher ce contenu	859
afficher la suite	846
afficher le contenu	839
afficher le contenu externe	859
afficher les commentaires	841
afficher plus	846
affiliate	495
affiliate disclosure	495
affiliate-link	331
afgiv din stemme her	276
afmelden	1322
afspelen	1340
afspil	276
after ad	495
after newsletter promotion	483
afvis	269
afvis alle	269
""", 'ag': """
agb	334
aggiungi ai preferiti	1091
aggiungi un commento	1098
agrandir	846
agrandir l'image	846
agree	498
agree and continue	498
""", 'ah': """
ahora en portada	633
ahora no	612
""", 'ai': """
ai deja cont	1591
ai deja un abonament	1621
ai deja un cont	1591
ai generated summary	541
ai highlights	541
ai overview	541
ai summary	541
ai uitat parola	1591
ai-generated	541
ai-generated summary	541
ai-genererad sammanfattning	1835
ai-genereret opsummering	276
ai-generert oppsummering	1429
ai-oppsummering	1429
ai-opsummering	276
ai-samenvatting	1355
ai-sammanfattning	1835
aidez-nous	823
aiheet	782
ailleurs sur le web	843
ainult tellijale	680
aiutaci	1081
aizpildi aptauju	1286
""", 'aj': """
ajouter aux favoris	834
ajouter un commentaire	841
""", 'ak': """
akceptuj	1485
akceptuj wszystkie	1485
akkoord	1333
aksepter alle	1422
aktualno	1780
aktuell	338
aktuelle artikel	338
aktuelle nachrichten	338
aktuelles	338
akun saya	1033
akzeptieren	334
""", 'al': """
al abonnee	1373
al abonnee? log in	1322
al een account	1322
alege abonamentul	1621
alege abonamentul potrivit	1621
algemene voorwaarden	1333
all access digital	568
all comments	500
all donations are tax-deductible	564
all news	508
alla kommentarer	1830
alle ablehnen	334
alle abo-angebote	385
alle akzeptieren	334
alle anzeigen	341
alle artikel anzeigen	341
alle artikel unbegrenzt lesen	385
alle bilder	341
alle cookies accepteren	1333
alle cookies akzeptieren	334
alle externen inhalte anzeigen	359
alle kommentare	336
alle kommentare anzeigen	336
alle kommentarer	271	1424
alle newsletter	324
alle nieuwsbrieven	1366
alle reacties	1335
alleen abonnees kunnen reageren	1363
aller au contenu	846
aller au contenu principal	846
allerede abonnent? log ind	260
allerede abonnent? logg inn	1413
alles accepteren	1333
alles akzeptieren	334
alles anzeigen	341
alles bekijken	1340
alles weigeren	1333
allow content	498
allow cookies	498
allow facebook content	539
allow google youtube content	539
allow instagram content	539
allow tiktok content	539
allow twitter content	539
allow x content	539
allow youtube content	539
already a member	479
already a member? log in	479
already a subscriber? log in	479
already a supporter	471
already have an account	479
already have an account? log in	479
already have an account? sign in	479
already registered	568
already registered? log in	568
als e-mail versenden	328
als pdf speichern	386
also	506
also in the news	503
also on	503
also read	503
also worth reading	19
alte articole	19	1599
alte articole care te-ar putea interesa	19
altre notizie	19	1100
altre notizie da leggere	19
altri articoli	1100
altri articoli su questo argomento	1100
altri articoli sull'argomento	1100
altro	1103
altro importo	1084
always active	498
""", 'am': """
am meisten gelesen	338
amount	472
ampliar	636	1549
ampliar imagen	636
""", 'an': """
an error has occurred while submitting the form	559
an error occurred. please try again	559
ana sayfa	1923
anadolu ajansi	1925
anasayfa	1923
anbefalede artikler	273
anbefales	1426
anbefalet	273
anbefalt	1426
anbefalte saker	1426
anda mungkin juga suka	1066
anda mungkin suka	19
ander bedrag	1321
andere lasen auch	338
anderen lazen ook	1337
anderer betrag	319
andre leser	1426
ange din e-postadress	1821
ange din mejl	1821
angebot sichern	320
angebote unserer partner	331
anmelden	320
anmeldung erfolgreich	377
anna palautetta	781
anna palautetta jutusta	781
anna tagasisidet	686
annonce	268	268	837
annoncer	268
annonces	837
annons	1827	1827
annons slut	1827
annonse	1421	1421
annonse - artikkelen fortsetter under	1421
annonse - saken fortsetter under	1421
annonser	1421	1827
annonssamarbete	1838
annual	472
annunci	1094
annuncio	1094
anterior	636	1549	1601
antworten	336
antworten abbrechen	336
anunci	173
anuncie conosco	1564
anuncio	627
anuncios	627
anzeige	331
anzeige - artikel geht unten weiter	391
anzeige - weiterlesen nach der anzeige	391
anzeige anzeige	331
anzeige aufgeben	365
anzeige scrollen, um weiterzulesen	331
anzeige von unserem partner	391
anzeigen	331
""", 'ap': """
apenas assinantes podem comentar	1570
apoie	1528
apoie-nos	1528
aportar	613
approfondimenti	1100
approfondisci	1100
apri menu	1103
""", 'ar': """
ar santrauka buvo naudinga	1246
ar straipsnis buvo naudingas	1246
ara	1923
archivado en	631
archivo	633
argomenti	1100
argomenti trattati	1100
around the web	503
article content	495
article continues below	495
article suivant	843
articles connexes	843
articles les plus lus	843
articles populaires	880
articles relacionats	171
articles similaires	843
articole recente	1599
articole recomandate	1599
articole similare	1599
articoli che potrebbero interessarti	1100
articoli consigliati	1134
articoli correlati	1100
articolo correlato	1100
articolo precedente	1100
articolo riservato agli abbonati	1131
articolo successivo	1100
articolo tradotto automaticamente	1115
articolul anterior	1599
articolul pe scurt	1610
artigo anterior	1546
artigo exclusivo para assinantes	1579
artigo exclusivo para subscritores	1579
artigos recomendados	1582
artigos relacionados	1546
artikel als geschenk versenden	411
artikel als pdf herunterladen	386
artikel auf die merkliste setzen	386
artikel bewaren	1374
artikel bewerten	336
artikel delen	1328
artikel drucken	328
artikel freischalten	320
artikel geht unten weiter	391
artikel kostenlos weitergeben	411
artikel lain	1066
artikel lainnya	1042
artikel lesen	341
artikel menarik lainnya	1066
artikel merken	328	386
artikel mit freunden teilen	411
artikel opslaan	1374
artikel per e-mail empfehlen	386
artikel populer	1066
artikel premium	1065
artikel printen	1374
artikel sebelumnya	1042
artikel selanjutnya	1042
artikel speichern	328
artikel sponsor	1070
artikel teilen	328
artikel terkait	1042
artikel verschenken	320
artikel versenden	328
artikel weitergeben	411
artikel weiterleiten	386
artikel zusammenfassen	361
artikkel on tellijale	680
artikkel sisaldab reklaamlinke	688
artikkelen er forbeholdt abonnenter	1413
artikkelen fortsetter under	1421
artikkelen fortsetter under bildet	1421
artikkeli jatkuu mainoksen alla	778
""", 'as': """
as + lidas	1546
as mais lidas	1546
ascolta	1091
asetukset	779
asiasanat	782
ask ai	541
ask me later	471
ask our ai	541
ask our ai about this story	541
assinar	1531
assinatura	1531
assinaturas	1531
assine	1531
assine agora	1531
assine nossa newsletter	1533
assuntos	1546
""", 'at': """
ativar alertas	1572
atmesti	1257
attiva l'abbonamento	1085
attiva le notifiche	1125
attiva ora	1085
""", 'au': """
auch interessant	338
auch lesenswert	338
auch spannend	338
aucun commentaire	841
audio abspielen	367
auf bluesky teilen	328
auf die leseliste	411
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
autentificare	1591
automatische incasso	1321
autoriser	839
autre montant	826
autres articles	843
""", 'av': """
avaa koko juttu	771
avainsanat	782
avgi din stemme her	1429
aviso legal	629
avvis	1422
avvis alle	1422
avvisa	1828
avvisa alla	1828
""", 'ay': """
ayrica okuyun	1921
""", 'ba': """
baca berita lainnya	1066
baca juga	1042	1042
baca nanti	1065
baca selengkapnya	1044
back to top	508
bagikan	1037	1065
bagikan artikel	1037
bagikan ke	1037
bagikan lewat whatsapp	1065
balas	1041
bank transfer	477
bankeinzug	319
bankoverschrijving	1321
""", 'be': """
beantwoorden	1335
become a founding member	479
become a friend	473
become a member	473
become a paid subscriber	473
become a patron	473
become a sponsor	473
become a subscriber	479
become a supporter	473
become an insider	568
become an insider and start reading now	568
bedankt voor je aanmelding	1366
bedankt voor je feedback	1363
bedankt voor je inschrijving	1324
bedankt voor uw aanmelding	1366
bedankt voor uw feedback	1363
bei facebook teilen	328
bei twitter teilen	328
bei whatsapp teilen	328
bei x teilen	328
beitrag auf instagram ansehen	359
beitrag auf x ansehen	359
beitrag mit freunden teilen	411
beitrag teilen	328
bekijk aanbieding	1322
bekijk alle abonnementen	1322
bekijk alle nieuwsbrieven	1366
bekijk alle vacatures	1358
bekijk alles	1340
bekijk de aanbiedingen	1322
bekijk de video	1360
bekijk deze post op instagram	1353
bekijk deze post op x	1353
bekijk dit bericht op instagram	1353
bekijk dit bericht op x	1353
bekijk foto's	1340
bekijk meer	1340
bekijk onze aanbiedingen	1373
bekijk ook	1337
bekijk op youtube	1360
bekijk reacties	1335
beliebt	338
beliebt bei unseren lesern	390
beliebte artikel	338
beliebteste artikel	338
belki daha sonra	1909
beluister dit artikel	1360
benzer haberler	19	1921
beranda	1044
berdonasi	1032
bereits registriert	320
bereits registriert? anmelden	320
bergabunglah dengan tim kami	1055
beri komentar	1041
berikutnya	1044
berita hari ini	1066
berita lain	1066
berita lainnya	19	1042
berita menarik lainnya	1066
berita pilihan	1042
berita populer	1042
berita terbaru	1042
berita terkait	1042
berita terkini	1042
berita utama	1042
berlangganan	1033
berlangganan sekarang	1033
best gelezen	1337
beste aanbieding	1373
betaalde inhoud	1331
betaalde samenwerking	1378
betaalmethode	1321
betaalmethoden	1321
betaalmethodes	1321
betalt annonce	268
betalt indhold	268
betrag eingeben	319
bewaar	1328
bewaar artikel	1328
bewaar dit artikel	1374
bewaar dit artikel om later te lezen	1374
bewaren	1328
bewerten sie diesen artikel	371
bezahlte anzeige	391
bezahlte partnerschaft	391
bezahlter inhalt	331
""", 'bi': """
bidra	1411	1817
bidrag	258
bienvenido	617
bilder anzeigen	341
bildergalerie	338
bilginizi sinayin	1923
billed annually	568
billed monthly	568
bitte bleiben sie fair und sachlich	371
bitte bleiben sie sachlich und fair	371
bize destek olun	1910
""", 'bl': """
bleiben sie informiert	324
bli medlem	1411	1817
blijf op de hoogte	1324
bliv medlem	258
bluesky	490
""", 'bn': """
bns	689	689	1249	1249
bns inf	1249
bns/afp	689
""", 'bo': """
boletim	1533
boletines	620
boleto	1530
bonifico	1084
bonifico bancario	1084
bonus video	1698
bookmark	489
bookmark this	489
bookmark this article	489
""", 'br': """
brak komentarzy	1487
branded content	627	1378
brought to you by	495
browse all	508
browse all newsletters	559
""", 'bu': """
bu haber faydali oldu mu	1920
buat akun	1033
buffer	490
bunlari da okuyun	1921
buscar	636	1549
butlletins	190
buy us a coffee	473
""", 'ca': """
cada aporte cuenta	667
cada euro conta	1577
cada euro cuenta	667
cada real conta	1577
cadastrar	1531
cadastre-se	1531
cadeau-artikel	1322
cambiar mis preferencias	649
cambiar preferencias de cookies	649
cancel	472
cancelar respuesta	631
caratteri rimanenti: #	1122
cargar contenido	629
cari	1044
carica altri	1103
carregando	1560
carregar mais	1549
carta di credito	1084
carte bancaire	826
categorias	1546
categorie	1100
categories	503
categorii	1599
""", 'ce': """
cele mai citite	1599
cele mai citite articole	1624
cele mai noi	1599
cele mai populare	1599
cerca	1103
cerrar	612
ces articles devraient vous plaire	880
cetak	1037
cetak artikel	1065
cetak halaman	1065
cevapla	1920
""", 'cg': """
cgu	839
cgv	839
""", 'ch': """
chaque don compte	875
chaque euro compte	875
chargement du sondage	867
charger plus	846
chci darovat	207
check your email	605
check your inbox	605
chiedi alla nostra ia	1115
chiudi	1080
chiudi menu	1103
choisissez la formule qui vous convient	876
choisissez un montant	826
choisissez votre formule	876
choose an amount	477
choose your payment method	477
choose your plan	479
""", 'ci': """
citi lasa	1281
citi raksti	1281
""", 'cl': """
clasificados	627
click here	508
click to enlarge	508
cliquer ici pour partager	834
close	472
close extra sharing options	489
close menu	508
close share panel	489
close this message	471
clube do assinante	1564
""", 'co': """
codes promo	837	863
colabora	613
collapse	508
comenta	631
comentar	631	1544
comentarii	1598
comentario	631
comentarios	631
comentaris	173
comentariu	1598
comente	1544
comment	490	500
comment ne plus voir ce message	822
comment policy	500
commenta	1098
commenta l'articolo	1098
commenta per primo	1098
commentaire	841
commentaires	841
commenter	834	841
commenter l'article	841
commenti	1098
commento	1098
commento in attesa di moderazione	1122
comments	500
comments off	500
commercial content	495
community guidelines	500
community rules	500
compare plans	479
comparte	624
comparteix	173
comparteix a facebook	196
comparteix a whatsapp	196
comparteix a x	196
compartilhar	1537
compartilhar no linkedin	1537
compartilhar no twitter	1537
compartilhar no whatsapp	1537
compartilhar no x	1537
compartilhar por e-mail	1537
compartilhar via	1537
compartilhe	1537
compartilhe isso	1537
compartir	624	624
compartir en	624
compartir en bluesky	624
compartir en linkedin	624	624
compartir en telegram	624
compartir en twitter	624
compartir en x	624
compartir por correo	624
compartir por email	624
complete coverage	503
compra questo numero	1117
comunicar erro	1544
concordo	1542
condiciones de uso	629
condiciones generales	629
conditions d'utilisation	839
conditions de publication	867
condividi	1091
condividi articolo	1091
condividi su	1091
condividi su facebook	1091
condividi su linkedin	1091
condividi su telegram	1091
condividi su twitter	1091
condividi su x	1091
condividi via email	1091
condivisioni	1091
condizioni d'uso	1096
conectare	1591
configura les galetes	179
configurar cookies	629
connectez-vous	827
connexion	827
consigliati	1100
consigliati per te	1100
consigue tu entrada	653
consulta las esquelas de hoy	653
consulta las normas de la comunidad	658
consulta les esqueles	184
consulta todas nuestras newsletters	664
consulter	846
cont nou	1591
contact	508	841	1335	1598
contact us	500
contactez-nous	841
contacto	631
contactos	1544
contato	1544
contattaci	1098
contatti	1098
contenido de marca	627
contenido de nuestros socios	633
contenido elaborado por la marca	653
contenido exclusivo	617
contenido exclusivo para socios	668
contenido externo	649
contenido externo recomendado	649
contenido ofrecido por	627
contenido para suscriptores	617
contenido patrocinado	627
contenido promocionado	627
contenido recomendado	672
contenido relacionado	633
contenido solo para usuarios registrados	668
contenidos recomendados	672
contenidos relacionados	633
content from our partner	573
content from our partners	573
content from our sponsor	573
contenu commercial	837
contenu de marque	837
contenu externe	859
contenu partenaire	837
contenus partenaires	837
contenuti correlati	1100
contenuti sponsorizzati	1094
contenuto esterno	1113
contenuto esterno consigliato	1113
contenuto per abbonati	1085
contenuto premium	1131
contenuto promozionale	1117
contenuto riservato	1085
contenuto riservato agli abbonati	1131
contenuto riservato agli utenti registrati	1131
contenuto sponsorizzato	1094
contingut exclusiu per a subscriptors	194
contingut extern	179
contingut extern recomanat	179
contingut ofert per	184
contingut patrocinat	173
continua a leggere	1103
continua amb apple	194
continua amb facebook	194
continua amb google	194
continua con apple	1131
continua con facebook	1131
continua con google	1131
continua depois da publicidade	1540
continua llegint	197
continua senza accettare	1096
continua senza sostenere	1080
continuar a ler	1549
continuar com apple	1579
continuar com facebook	1579
continuar com google	1579
continuar con apple	668
continuar con facebook	668
continuar con google	668
continuar e fechar	1542
continuar lendo	1549
continuar leyendo	636
continuar sem apoiar	1527
continuar sin donar	612
continue	472
continue a ler	1546
continue lendo	1531
continue reading	503	508
continue reading below	495
continue reading the main story	495
continue reading with a subscription	479
continue to article	471
continue to the article	471
continue without accepting	498
continue without donating	471
continue without supporting	471
continuer avec apple	876
continuer avec facebook	876
continuer avec google	876
continuer la lecture	827
continuer sans accepter	839
continuer sans donner	822
contribua	1528
contribuer	823
contribuez	841
contribuir	1528
contribuisci	1081
contribute now	473
contribute with google	473
contribuye	613
contul meu	1591
cookie notice	498
cookie policy	498	1096
cookie preferences	498
cookie-einstellungen	334
cookie-instellingen	1333
cookie-instellingen aanpassen	1353
cookiebeleid	1333
cookieindstillinger	269
cookiepolicy	1828
cookiepolitik	269
cookies	215	269	1333	1422	1828
cookies aanpassen	1353
cookies akzeptieren	334
cookies instellen	1333
cookies policy	498
cookies wijzigen	1353
cookievoorkeuren wijzigen	1353
copia il link	1091
copia link	1091
copiar el enlace	624
copiar enlace	624
copiar link	624	1537
copiar o link	1537
copied	489
copied to clipboard	570
copier l'url	834
copier le lien	834
copy	490
copy link	489	1037	2020
copy link copied	489
copy link to clipboard	489
copy this link	489
copy url	489
corrections policy	500
correlati	1100
cosa pensi di questo articolo	1115
count me in	483
""", 'cr': """
crea un account	1085
crea un alert	1125
crear alerta	663
crear cuenta	617
crear una cuenta	617
create a free account	479
create account	479
create an account	479
create free account	479
created with ai	541
credit card	477
credit or debit card	477
creditcard	1321
criar alerta	1572
criar conta	1531
""", 'cs': """
csatlakozz csapatunkhoz	994
""", 'cu': """
custom amount	472
""", 'cz': """
czas czytania # min	1492
czytaj dalej	1492
czytaj dalej za	1475
""", "d'": """
d'autres articles	843
""", 'da': """
da non perdere	1100
da non perdere in edicola	1094
daftar	1033
daha fazla	1923
daha sonra	1909
daha sonra hatirlat	1909
daha sonra oku	1915
daily newsletter	483
dal web	1100
dalej	1489
dalies	1284
dalies ar rakstu	1279
dalintis	1240
dalintis facebook	1245
dalintis su draugais	1245
dalyvaukite apklausoje	1247
dans cet article	843
darovat	207
daruj	207	1775
das interessiert andere leser	338
das lesen andere	390
das neueste	338
datenschutz	334
datenschutz-einstellungen	334
datenschutzeinstellungen	334
dauerauftrag	316
dauerwerbung	331
""", 'de': """
de samenvatting kan fouten bevatten	1355
de tekst gaat verder onder de foto	1331
debat: skriv	271
debatt: si din mening	1424
debatte	336
debattregler	1424
deconectare	1591
deel	1328	1328
deel artikel	1328
deel dit	1328
deel dit artikel	1328
deel dit bericht	1398
deel dit verhaal	1398
deel op facebook	1328
deel op twitter	1328
deel op x	1328
deel via	1374
deel via e-mail	1328
deel via whatsapp	1328
deine e-mail-adresse	324
deine meinung	336
deixa un comentari	173
deixe uma resposta	1544
deja un comentario	631
deja una respuesta	631
dejar de seguir	663
dejar un comentario	631
del	265	1418
del artikel	265
del artikkel	1418
del artikkelen	1418
del artiklen	265
del artiklen gratis	260
del med	265	1418
del saken gratis	1413
del via e-mail	265
del via e-post	1418
dela	1824
dela artikel	1824
dela artikeln gratis	1819
dela med	1824
dela via e-post	1824
dela via mejl	1824
delen	1328
delen op bluesky	1374
delen op facebook	1328
delen op linkedin	1374
delen op whatsapp	1374
delen op x	1374
delen via	1374
delen via e-mail	1328
delen via facebook	1328
delen via twitter	1328
delen via whatsapp	1328
deli	1782
deli na facebooku	1782
delite	1782
delivered daily	559
delivered to you	483
delivered weekdays	559
delivered weekly	559
dengarkan	1037
deretter # kr/mnd til du sier opp	1413
derniers articles	843
desa	173
desa l'article	196
descuentos	627
desplegar redes sociales	624
destacadas	633
destacados	633
destaques	1546
destek ol	1910
destek olun	1910
det er gratis at oprette en profil	260
dette er en annonse	1421
dette er en plus-artikel	260
dette er en plussak	1413
dette leser andre	1426
devamini oku	1923
devenez membre	823
devenir membre	823
deze video is niet beschikbaar	1353
""", 'dh': """
dha	1925	1925
""", 'di': """
di santrauka	1247
dicci la tua	1122
die meistgelesenen artikel	338
diesen artikel kommentieren	336
diesen artikel teilen	328
diesen artikel verschenken	386
diesen beitrag auf facebook ansehen	359
diesen beitrag auf instagram ansehen	359
diesen tweet ansehen	359
digg	490
digital subscription	479
digital-abo	320
digitalabo	320
digitale krant	1322
digite seu e-mail	1533
dimensione testo	1091
din e-mail	262
din e-post	1415	1821
din e-postadresse	1415
dinle	1915
dirbk su mumis	1247
direct debit	477
direct lezen	1373
direct toegang	1373
direct verder lezen	1322
discussie	1335
discussion about this post	508
discussione chiusa	1098
diskuse	217
diskusia	1740
diskuter	1424
diskutera	1830
diskutieren	371
diskuze	217
dismiss	472
dismiss this message	471
distribuie	1594
distribuie articolul	1594
distribuie pe facebook	1623
distribuie pe whatsapp	1623
dit artikel delen	1374
dit bericht op instagram bekijken	1353
dit is een advertentie	1378
dit is een premium artikel	1373
dit vind je misschien ook leuk	1337
diventa socio	1081
diventa sostenitore	1081
""", 'dn': """
dnes ne	206
dnes nie	1744
""", 'do': """
do mesmo autor	1546
do not sell my personal information	498
do not sell or share my personal information	498
doar	1528
dodaj komentar	1782
dodaj komentarz	1487
doe	1528
doe agora	1528
doe mee en win	1358
don mensuel	823
don ponctuel	823
don't miss	503
don't miss out	483
don't want to see this? remove ads	495
dona	613	1081
dona adesso	1081
dona ahora	613
dona ora	1081
dona'ns suport	167
donar	613
donar ahora	613
donasi	1032
donasi sekarang	1032
donate	473
donate become	473
donate here	473
donate monthly	473
donate now	473
donate today	473
donations are tax-deductible	564
donazione mensile	1081
donazione singola	1081
doneer	1319
doneer nu	1319
doneer via ideal	1370
doner	258	1411
donera	1817
donera nu	1817
doneren	1319
doniraj	1693	1775
doniraj odmah	1693
doniraj zdaj	1775
donirajte	1693	1775
donner	823
doorsturen	1328
dossier	338	843	1100	1337
dossiers	338	843	1337
""", 'dr': """
drucken	328
druge novice	19
drukuj	1481
""", 'du': """
du er nu tilmeldt	262
du er nu tilmeldt nyhedsbrevet	262
du kan til enhver tid afmelde dig	262
dukung jurnalisme independen	1032
dukung kami	1032
""", 'dy': """
dyskusja	1487
""", 'e-': """
e-avis	260	1413
e-edition	508
e-gazete	1911
e-mail	210	262	324	490	1477	1533	1640
e-mail eingeben	324
e-mail teilen	328
e-mail-adresse	324
e-mail-adresse eingeben	324
e-mailadres	1324
e-mailadresse	262
e-mailen	1328
e-paper	320	508
e-pasta adrese	1302
e-pasts	1302
e-post	704	1415	1821
e-posta	1941
e-posta adresiniz	1941
e-posta adresinizi girin	1941
e-postadress	1821
e-postadresse	1415
e-posti aadress	704
e-tidning	1819
e-wydanie	1475
""", 'ea': """
eavis	1413
""", 'ed': """
edasi lugemiseks logi sisse	680
edellinen	784
edellinen juttu	782
editor's choice	503
editor's pick	436	503
editor's picks	503
editors' choice	503
editors' picks	503
edizione digitale	1085
""", 'ee': """
eenmalig	1319
eerste maand gratis	1373
""", 'ei': """
ei kiitos	769
ei nyt	769
ei, kiitos	769
einklappen	341
einloggen	320
einmalig	316
einmalig spenden	316
einstellungen	334
einwilligung	334
""", 'el': """
elders op het web	1337
elige una cantidad	616
elke bijdrage telt	1370
elke donatie telt	1370
elke euro telt	1370
elolvasom	994
els preus poden variar	184
elsewhere on the web	503
elta	1249	1249
elta inf	1249
""", 'em': """
em alta	1546
em destaque	1546
email	483	490	1640
email (required	483
email address	483
email article	489
email this	489
email to a friend	489
emneord	1426
emner	273	1426
empfehlen	328
empfehlungen	338
empfehlungen der redaktion	338
empfohlene artikel	338
empfohlener externer inhalt	334
empfohlener redaktioneller inhalt	334
""", 'en': """
en ce moment	843
en continu	843
en directo	633
en este tema	672
en otros medios	633
en portada	633
en savoir plus	839	846
encontrou algum erro	1544
encontrou um erro	1544
engangsgave	1411
enim loetud	682
enlace copiado	624
enlace copiado al portapapeles	671
enlarge image	508
enlarge this image	508
enne kommenteerimist loe reegleid	686
enregistrer	834
enregistrer cet article	879
enregistrer l'article	879
entdecken sie unsere newsletter	377
enter amount	477
enter your email address	483
entra	1085
entra nella conversazione	1122
entradas relacionadas	633
entrar	617	1531
entrar com apple	1579
entrar com facebook	1579
entrar com google	1579
entre	1531
entre com sua conta	1579
envia per correu	196
envia-ho per correu	196
enviar a un amigo	671
enviar para um amigo	1581
enviar por correo	624
enviar por e-mail	1537
enviar por email	624
enviar por whatsapp	624
envie de lire la suite	876
envoyer par courriel	879
envoyer par e-mail	834
envoyer par email	834
envoyer par mail	834
""", 'ep': """
epaper	508
""", 'er': """
er der fejl i artiklen	271
er du allerede abonnent	260	1413
er ging iets mis. probeer het later opnieuw	1366
er is iets misgegaan	1366
er is iets misgegaan. probeer het later opnieuw	1366
err/bns	689
erstellt mit ki	361
""", 'es': """
es ist ein fehler aufgetreten	377
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	377
esci	1085
escolha do editor	1546
escolha o seu plano	1579
escolha seu plano	1579
escolha um valor	1530
escribe tu correo	664
escribe tu email	664
escribe un comentario	631
escuchar	624
espace partenaire	837
espacio patrocinado	653
especiais	1546
esqueceu a senha	1531
esqueci minha senha	1531
esquelas	653
esqueles	184
essai gratuit	827
""", 'et': """
et pot interessar	171
et pots donar de baixa en qualsevol moment	190
et queden # articles gratis aquest mes	194
et recomanem	171
etichete	1599
etiketler	1921
etiquetas	633	1546
etiquetes	197
ets subscriptor? identifica't	194
etusivu	782	784
etusivulle	782
""", 'ev': """
every contribution counts	564
every dollar counts	564
every donation counts	564
every gift counts	564
""", 'ex': """
exclusiu per a subscriptors	194
exclusive content	479
exclusive to subscribers	568
exclusivo assinantes	1531
exclusivo para assinantes	1579
expand	508
explore	506
explore more	503
explore more on these topics	503
explore our newsletters	559
explore our subscription offers	568
explore subscription offers	568
external content	539
external links	489
externe content	1353
externe inhalte	334
externe inhalte anzeigen	334
externe inhalte erlauben	334
externe inhoud	1353
externen inhalt anzeigen	334
externen inhalt laden	334
externer inhalt	334
externer inhalt konnte nicht geladen werden	359
""", 'ez': """
ezt is olvassa el	992
""", 'fa': """
facebook	490
facebook messenger	490
facebook twitter	489
facebook twitter email	489
facebook twitter linkedin email	489
facebook twitter whatsapp	489
facebook x	489
fai il quiz	1122
fai il test	1122
fai una domanda su questo articolo	1115
faire un don	823
fale conosco	1544
fandt du en fejl	271
fant du en feil	1424
fast geschafft	377
favorilere ekle	1915
favoris	834
fazer login	1531
""", 'fe': """
featured articles	503
featured content	503
featured stories	503
fechar	1527	1549
feedback	336	500	1335
feedback geben	336
fehler gefunden	336
fehler im artikel gefunden	336
fehler melden	336	371
fel i artikeln	1830
feliratkozom	996
fermer	822
fermer le menu	846
fes-te soci	167
fes-te subscriptor	167
fetching more	508
""", 'fi': """
fil info	843
filed under	503	508
find out more	508
fique por dentro	1533
first name	483
fizetett tartalom	989
""", 'fj': """
fjern annoncer	268
fjern annonser	1421
""", 'fl': """
flecha	617
fler	1832
fler artiklar	1832
fler nyheter	1832
flere artikler	273	1426
flere nyheder	273
flere nyheter	1426
flere saker	1426
flipboard	490
""", 'fo': """
folgen	329
folgen sie uns	329
follow	492
follow author	492
follow live	492
follow this author	492
follow this topic	492
follow topic	492
follow us	492
follow us on facebook	492
following	492
font size	489
for abonnenter	260	1413
for subscribers	479
forgot password	479
forgot your password	479
forma de pagamento	1530
forma de pago	616
formas de pagamento	1530
formas de pago	616
forrige	276	1429
forrige artikel	273
forrige artikkel	1426
forse in seguito	1080
forsiden	273	1426
foto	1042
foto galeri	1921
fotogalerija	1247
fotostrecke	338
fout gespot	1335
fout gezien	1335
foutje gezien	1335
""", 'fr': """
frag unsere ki	361
fragen sie unsere ki	361
free daily newsletter	483
free newsletter	483
free weekly newsletter	483
friss	992
from around the web	503
from our partners	503
from our sponsor	495
from our sponsors	495
from the web	503
""", 'fu': """
full coverage	503
fullscreen	508
fullskjerm	1429
further reading on this site	503
""", 'ga': """
ga akkoord	1333
ga naar inhoud	1340
galite bet kada atsisakyti prenumeratos	1240
gallery	1100
ganzen artikel lesen	341
""", 'ge': """
ge bort artikeln	1819
gebruiksvoorwaarden	1333
geef cadeau	1374
geef een reactie	1335
geef feedback	1363
geef je mening over dit artikel	1363
gegenereerd door ai	1355
gegenereerd met ai	1355
gem	265
gem artikel	265
gem artiklen til senere	265
gem til senere	265
gemaakt met ai	1355
generated by ai	541
gerade nicht	315
gerelateerd	1337
gerelateerd nieuws	1337
gerelateerde artikelen	1337
gerelateerde onderwerpen	1337
gerir cookies	1542
gesponsert	331
gesponserter beitrag	391
gesponserter inhalt	331
gesponsord	1331
gesponsorde inhoud	1331
gestion des cookies	839
gestionar cookies	629
gestisci i cookie	1096
gestisci notifiche	1125
gestisci preferenze	1096
get alerts	492
get digital access	479
get email updates	483
get started	479
get the daily email	483
get the newsletter	483
""", 'gi': """
gi bort artikkelen	1413
gi bort saken	1418
gi tilbakemelding	1424
gift a subscription	479
gift article	479
gift this article	479
giv artiklen til en ven	265
giv os feedback	271
give a gift	479
give a gift subscription	473
give feedback	500
give monthly	473
give now	473
give today	473
give us feedback	500
gizlilik	1918
""", 'gl': """
glemt adgangskode	260
glemt passord	1413
""", 'go': """
go to top	508
godkjenn	1422
godkjenn alle	1422
godta	1422
godta alle	1422
google	490
google news	490
google plus	490
got it	498
""", 'gr': """
gracias por suscribirte	620
gracias por tu voto	651
gracias por votar	651
gratis proberen	1322
grazie per aver votato	1115
grazie per il tuo feedback	1115
grazie per l'iscrizione	1088
""", 'gu': """
guarda anche	1100
guarda i risultati	1115
guarda l'article	196
guarda la gallery	1103
guardar	624	1537
guardar en favoritos	671
guardar para ler mais tarde	1581
guides d'achat	843
gulir untuk lanjut membaca	1039
""", 'ha': """
haber faydali oldu mu	1920
haberi kaydet	1915
haberi nasil buldunuz	1920
haberi oynat	1923
haberi puanla	1920
haberi sesli dinle	1915
haberi sesli dinleyin	1915
haberi sesli dinleyin (# dk	1915
haberi yazdir	1915
haberin devami	1917	1923
haberin devami reklamdan sonra	1917
haberin tamami	1923
hacker news	490
hadiahkan artikel ini	1065
hae	784
hai letto # articoli su # questo mese	1131
hai trovato un errore	1098
hai una segnalazione	1098
haku	784
halaman berikutnya	1044
halaman selanjutnya	1044
halaman: #	1044
handelsbetingelser	269
hantera cookies	1828
har du allerede en konto	260	1413
har du redan ett konto	1819
has oblidat la contrasenya	168
hasznos volt a cikk	991
hata bildir	1920
hata bildirin	1920
haut de page	846
have an account	479
have an account? sign in	479
have your say	500
hazte miembro	613
hazte premium	668
hazte socia	613
""", 'he': """
heb je al een account	1322
help mee	1319
help ons om dit te blijven doen	1370
hem	1835
hemeroteca	617
hepsini kabul et	1918
herinner me later	1318
hesabim	1911
hesabiniz var mi	1911
het artikel gaat hieronder verder	1331
het laatste nieuws	1337
""", 'hi': """
hide ad	495
hide caption	508
hide comments	500
hide this message	471
hier anmelden	320
hier einloggen	320
hier finden sie informationen zum datenschutz	359
highlights generated by artificial intelligence	541
hilfe	336
hinweis an die redaktion	371
hinweis zum datenschutz	334
hinweise zu diesem artikel	371
hittade du ett fel	1830
hittat fel	1830
""", 'hj': """
hjem	276	1429
""", 'hl': """
hlasovat	217
hledat	220
""", 'ho': """
ho letto e accetto l'informativa sulla privacy	1127
hold deg oppdatert	1415
hold dig opdateret	262
home	508	1103	1340
hopp til innhold	1429
hopp til innholdet	1429
houd je aan onze huisregels	1363
house rules	500
how did we do	500
how we use ai	541
hoy no	612
""", 'hu': """
hubungi kami	1041
huisregels	1363
""", 'hv': """
hva mener du? stem her	1429
hva synes du om denne saken	1424
hva synes du om saken	1424
hvad mener du? stem her	276
hvad synes du? stem her	276
""", 'i ': """
i accept	498
i agree	498
i already donated	471
i already gave	471
i commenti sono riservati agli abbonati	1122
i lettori hanno letto anche	1134
i prezzi potrebbero variare	1117
i samarbeid med	1421
i samarbejde med	268
i samarbete med	1827
""", "i'": """
i'll do it later	471
i'm in	483
i've already donated	471
""", 'ic': """
ich bin schon dabei	315
ich habe schon gespendet	315
ich stimme zu	334
icymi	503
""", 'id': """
ideal	1321
identifiez-vous	827
""", 'ie': """
ielogojies	1279
ielogoties	1279
ievadi e-pastu	1302
ievadi savu e-pasta adresi	1302
""", 'ih': """
iha	1925	1925
ihr feedback	336
ihr kommentar	336
ihre e-mail-adresse	324
ihre meinung	336
ihre spende ist steuerlich absetzbar	381
""", 'ik': """
ik heb al gedoneerd	1318
ik steun al	1318
ikke i dag	257	1410
ikke nu	257
iklan	1039	1039
iklan sponsor	1070
""", 'il': """
il mio account	1085
il tuo indirizzo email	1088
ilan	1917
ilgili haber	1921
ilgili haberler	1921
ilgili konular	1921
ilk ay # tl	1911
ilmoittaudu webinaariin	784
ilmoitus	778
ils ont lu aussi	843
""", 'im': """
im trend	338
immer informiert	324
impostazioni cookie	1096
impressum	334
imprimeix	173
imprimeix l'article	196
imprimer	834
imprimer cet article	879
imprimer l'article	834
imprimir	624	1537
imprimir artigo	1581
""", 'in': """
in	2020
in case you missed it	503
in diesem artikel	338
in evidenza	1100
in het nieuws	1337
in kooperation mit	331
in other news	503
in partnership with	495
in primo piano	1100
in this section	503
in zwischenablage kopieren	328
indeks	1042
indirizzo email	1088
indstillinger	269
indtast din e-mail	262
indtast din mail	262
indtast e-mail	262
info iklan	1055
infolettre	830
infolettres	830
informa d'un error	182
informar de un error	658
informasjonskapsler	1422
informationen zum datenschutz	359
informativa sulla privacy	1096
informazione promozionale	1117
informazione pubblicitaria	1117
ingatkan saya nanti	1031
ingezonden mededeling	1378
ingrandisci	1103
ingresar	617
inhalt	341
inhalt anzeigen	334
inhalt laden	331
inhalt teilen	328
inhalte anzeigen	334
inhaltsverzeichnis	341
inhoud tonen	1353
inhoudsopgave	1340
inicio	636
inloggen	1322
innstillinger	1422
inschrijven	1324
inscreva-se	1533
inscreva-se na newsletter	1533
inscription	827
inscription gratuite	872
inserisci il tuo indirizzo e-mail	1127
inserisci il tuo indirizzo email	1127
inserisci qui il tuo commento	1098
inserisci un indirizzo email valido	1127
insira o seu email	1574
insira seu e-mail	1574
instagram	490
instagram-inhalte erlauben	334
instellingen	1333
inte idag	1816
inte nu	1816
introdu adresa ta de email	1617
introduce tu email	620
invalid email	483
invia a un amico	1133
invia commento	1098
invia per email	1091
invia via email	1091
inzerce	214
inzercia	1737
""", 'ir': """
ir a los comentarios	631
ir al contenido	636
ir arriba	636
""", 'is': """
iscriviti	1088
iscriviti alla nostra newsletter	1088
iscriviti ora	1088
iscrizione completata	1127
isprintaj	1700
""", 'iz': """
iz iste rubrike	1698
iz rubrike	1698	1780
izbor urednice	1698
izbor urednika	1698
izdvajamo	1698
izpostavljeno	1780
izveido kontu	1279
""", "j'": """
j'accepte	839
j'accepte de recevoir les offres des partenaires	872
j'en profite	827
""", 'ja': """
ja ets subscriptor	168
ja tens compte	194
ja, ich will	316
ja, ik steun	1370
ja, ik wil de nieuwsbrief ontvangen	1366
jaa	776
jaa artikkeli	776
jaa facebookissa	776
jaa juttu kaverille	776
jaa whatsappissa	776
jaga	680
jaga artiklit	680
jaga facebookis	685
jaga lugu	685
jaga seda artiklit	685
jangan lewatkan	1042	1066
jatka lukemista	771
jau esi abonents	1279
jau esi abonents? ielogojies	1279
jau prenumeruojate	1240
jau prenumeruojate? prisijunkite	1240
""", 'je': """
je aanmelding is gelukt	1366
je bent ingeschreven	1366
je bent nu ingeschreven	1366
je commande	863
je donne	823
je donne mon avis	867
je fais un don	823
je hebt je succesvol aangemeld	1366
je kunt je op elk moment afmelden	1366
je m'abonne	827
je m'inscris	830
je me connecte	827
je soutiens	823
je teste	827
jeder euro hilft	381
jednorazowo	1473
jelentkezzen be	984
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
join now	473
join our mailing list	483
join the conversation	500
join the discussion	500
join the discussion on discord	492
join us	473
jouw e-mailadres	1324
""", 'ju': """
jump to content	508
just nu	1832
juttu jatkuu alla	778
juttu jatkuu kuvan alapuolella	778
juttu jatkuu kuvan alla	778
juttu jatkuu mainoksen alla	778
juttu jatkuu videon alla	778
juttu on tarkoitettu tilaajille	771
juttu on vain tilaajille	771
juuri nyt	782
""", 'ka': """
kabul ediyorum	1918
kabul et	1918
kaip jums patiko straipsnis	1246
kamu mungkin suka	1066
kanske senare	1816
kanskje senere	1410
kapat	1909
kapcsolat	991
karier	1055
karjera	1247
karte laden	334
kas artikkel oli kasulik	686
kas lugu oli kasulik	686
kasneje	1786
kasnije	1704
kasutustingimused	697
kategori	1042
kategoriat	782
kategorie	218	1489
kategorien	338
kategorier	273	1426	1832
kategoriler	1921
katkida bulun	1910
katso kaikki tilaajaedut	771
katso kuvagalleria	784
katso kuvat	784
katso video alta	784
kaydet	1915
kaydol	1911
kayit ol	1911
kaynak: aa	1925
kaynak: dha	1925
kaynak: iha	1925
""", 'ke': """
keep reading	503
keine neuigkeiten mehr verpassen	377
keluar	1033
kembali ke atas	1044
kertalahjoitus	770
keskustele	781
keskustele asiallisesti	781
keskustelu	781
keuze van de redactie	1337
key points by ai	541
key takeaways by ai	541
""", 'ki': """
ki-generert oppsummering	1429
ki-generiert	361
ki-generierte zusammenfassung	361
ki-oppsummering	1429
ki-zusammenfassung	361
kiemelt	992
kies een bedrag	1321
kies je abonnement	1373
kiitos tilauksesta	773
kiitos tilauksestasi	773
kijk terug	1360
kingi artikkel	685
kiosque	827
kirim	1037
kirim ke teman	1065
kirim komentar	1041
kirjaudu	771
kirjaudu ulos	771
kirjoita kommentti	781
kirjoita kommenttisi	781
kirjoittaja on kansanedustaja	791
kirjoittaja on kirjailija	791
kirjoittaja on kolumnisti	791
kirjoittaja on toimittaja	791
kirjoittaja on vapaa toimittaja	791
kirjoittaja on vapaa toimittaja ja kirjailija	791
kirjuta kommentaar	686
kiti skaito	1242
""", 'kl': """
klarna	319
klausies raidierakstu	1286
klausies rakstu	1284
klauskite dirbtinio intelekto	1246
klausykite straipsnio	1245
klausyti	1245
klausyti straipsnio	1245
klausyti straipsnio (# min	1245
kleinanzeigen	331
""", 'ko': """
kokeile maksutta	771
kokeile nyt	771
komentar	1041
komentarai	1240
komentari	1700
komentarji	1782
komentarz	1487
komentarze	1487
komentiraj	1700	1782
komentuoti	1240
komentuoti gali tik registruoti vartotojai	1246
komment	991
kommentaarid	680
kommentar	336
kommentar schreiben	336
kommentar verfassen	336
kommentare	336
kommentare ansehen	336
kommentare anzeigen	336
kommentare lesen	336
kommentarer	271	1424	1830
kommentarer blir moderert	1424
kommentarer granskas innan publicering	1835
kommentarer modereres	276
kommentarerna modereras	1830
kommentarregeln	336
kommentarsregler	1830
kommenteeri	680
kommenteerimine on suletud	686
kommenteerimise reeglid	686
kommenteerimiseks logi sisse	686
kommentek	991
kommenter	271	1424
kommentera	1830
kommentieren	336
kommentit	781
kommentit tarkistetaan ennen julkaisua	781
kommentoi	781
kommentointi on suljettu	781
kommercielt indhold	279
kommercielt samarbejde	268
kommersielt innhold	1432
kommersielt samarbeid	1421
koniec reklamy	1484
kontakt	217	271	336	1487
kontakt os	271
kontakt oss	1424
kontakta oss	1830
konten berbayar	1070
konten bersponsor	1039
konten premium	1033	1065
konten promosi	1070
konten sponsor	1039
konto erstellen	320
konular	1921
kopeeri link	680
kopieer de link	1328
kopieer deze link	1398
kopieer link	1328
kopier lenka	1418
kopier lenke	1418
kopier lenken	1418
kopier link	265
kopier linket	265
kopieren	328
kopioi linkki	776
kopiraj link	1700
kopiraj povezavo	1782
kopiraj poveznicu	1700
kopirajte link	1700
kopirajte poveznicu	1700
kopiuj link	1481
kopyala	1915
korrekturhinweis senden	371
kort fortalt - lavet med ai	276
kostenlos abonnieren	324
kostenlos registrieren	320
kostenlos testen	320
""", 'kr': """
krant	1322
kreditkarte	319
kreditkarte / klarna	319
kreiraj nalog	1694
krijg direct toegang	1373
""", 'ku': """
kuidas lugu meeldis	686
kupi pretplatu	1694
kurzlink kopieren	411
kuukausilahjoitus	770
kuula	685
kuula artiklit	685
kuula artiklit (# min	685
kuula lugu	685
kuula saadet	687
kuula saadet siit	687
kuuntele	776
kuuntele jakso	776
""", 'kv': """
kvkk	1918
""", "l'": """
l'actu en direct	843
l'article continue ci-dessous	837
l'article en # points	861
l'articolo in breve	1115
l'essentiel	843
""", 'la': """
la newsletter	830	1088
la redazione consiglia	1100
la tua e-mail	1088
laad meer	1340
laat je dit artikel voorlezen	1360
laat voorlezen	1328
laatste nieuws	1337
ladda fler	1835
lagi ramai	1066
lagre	1418
lagre artikkel	1418
lagre saken	1418
lagre saken til senere	1418
lagre til senere	1418
lahjoita	770
lahjoita nyt	770
lain kali	1031
lainnya	1042
laisser un commentaire	841
laissez un commentaire	841
langganan	1033
lanjut baca di bawah	1039
lanjutkan dengan konten	1039
lanjutkan membaca	1044
laporkan	1041
lascia un commento	1098
lascia un feedback	1115
last flere	1429
last name	483
lastschrift	319
later	1318
later lezen	1374
latest	503
latest articles	503
latest edition	508
latest headlines	503
latest news	503
latest posts	503
latest stories	503
latest updates	503
latest videos	503
latest videos from	503
lavora con noi	1117
""", 'le': """
le direct	843
le fil	843
le journal du jour	827
le nostre newsletter	1088
le plus lu	843
le puede interesar	633
le recomendamos	633
le ultime notizie	1100
learn more	508
learn more about cookies	498
leave a comment	500
leave a reply	500
leave a tip	473
leave feedback	500
lectura de # minutos	624
lectura: # min	624
lecture # min	846
lecture # minutes	834
lecture : # min	834
leer noticia completa	636
lees de reacties	1335
lees direct verder	1373
lees meer	1337	1340
lees meer over	1337
lees onze huisregels	1363
lees ook	1337
lees verder	1322	1337	1340
lees verder na de advertentie	1331
lees verder onder de afbeelding	1331
lees verder onder de foto	1331
lees voor	1328
leeslijst	1374
leestijd	1340
leestijd # min	1340
legfrissebb	992
legg igjen en kommentar	1424
leggi anche	1100
leggi dopo	1133
leggi i commenti	1098
leggi il giornale	1085
leggi l'articolo	1103
leggi l'articolo completo	1103
leggi senza limiti	1131
leggi sull'app	1125
leggi tutto	1103
leggi tutto con un abbonamento	1085
leggi tutto su	1100
legolvasottabb	992
legolvasottabbak	992
leia mais	1546	1549
leia os termos de uso e as regras da comunidade	1570
leia sem limites	1579
leitura: # min	1537
lembrar mais tarde	1527
lembre-me mais tarde	1527
lenke kopiert	1418
lenken er kopiert	1418
lenken kopiert	1418
ler mais	1549
ler mais tarde	1581
les articles les plus lus	880
les derniers articles	843
les flere	1426
les hele saken	1429
les kommentarer	1424
les lecteurs ont aussi lu	843
les mer	1426	1429
les mer om	1426
les plus lues	843
les plus lus	843
les senere	1418
les tops	843
les videre	1413
lesedauer	341
lesedauer: # minuten	341
lesen sie auch	338
lesen sie dazu	338
lesen sie hier	338
lesen sie mehr	338
leserbriefe	336
leserkommentare	336
lesetid # min	1429
lesetipp	338
lesetipps	338
lesezeit: # min	341
lesezeit: # minuten	341
lest opp av en robot	1418
lest opp av en syntetisk stemme	1418
leta	1288	1288
leta/afp	1288
lettura # min	1091
""", 'li': """
lige nu	273
lihat artikel asli	1065
lihat juga	1042
lihat komentar	1041
lihat lainnya	1044
lihat selengkapnya	1044
lihat semua	1044
liitu uudiskirjaga	704
like loading	489
like this	489
limited time offer	479
limited-time offer	568
line	490
link	490
link berhasil disalin	1065
link copiado	1537
link copiat	1623
link copiato	1091
link copiato negli appunti	1133
link copied	489
link copied bookmark	489
link copied to clipboard	489
link er kopieret	265
link er kopieret til udklipsholderen	265
link gekopieerd	1328
link in die zwischenablage kopiert	386
link kopeeritud	685
link kopieren	328
link kopieret	265
link kopiert	328
link kopiran	1700
link kopyalandi	1915
link on kopeeritud	685
link sudah disalin	1065
link wurde in die zwischenablage kopiert	386
link wurde kopiert	386
link zum artikel kopieren	386
link zum inhalt	334
link zum youtube-inhalt	334
linkedin	490
linki kopyala	1915
linkki kopioitu	776
links	338
lire aussi	843
lire l'article	846
lire l'article complet	846
lire la suite	846
lire les commentaires	841
lire plus	843	846
lire plus tard	834
lisa kommentaar	680
listen	489
listen # min	489
listen above	548
listen below	548
listen here	548
listen now	489
listen on apple	548
listen on apple podcasts	548
listen on spotify	548
listen on youtube	548
live	338
live tv	503
""", 'lo': """
lo + visto	633
lo esencial en # segundos	651
lo quiero	668
load comments	500
load content	498
load more	508
load more articles	508
load more comments	500
load more stories	508
loading	489
loading ad	495
loading more	508
loe edasi	680
loe edasi tellijana	680
loe hiljem	685
loe ka	682
loe kommentaare	686
loe lisa	687
loe lisaks	682
loe rohkem	687
loe veel	682
loetumad	682
log in	479	1322
log in / register	479
log in or sign up	479
log in to comment	500
log in to reply	500
log ind	260
log out	479
log ud	260
logare	1591
logg inn	1413
logg ut	1413
logga in	1819
logga ut	1819
logi sisse	680
logi sisse, et kommenteerida	686
login	320	479	1033	1085	1531	1591
login / register	479
logout	479
loo konto	680
loo tasuta konto	680
los comentarios son exclusivos para suscriptores	658
los precios pueden variar	653
""", 'lu': """
lue koko juttu	784
lue kommentit	781
lue rajattomasti	771
lue seuraavaksi	19	782
luetuimmat	782
luetuimmat jutut	782
lugemiseks osta artikkel	680
luister	1328
luister dit artikel	1360
luister hier	1360
luister nu	1360
luister op spotify	1360
luister via spotify	1360
luk	257
lukk	1410
lukuaika # min	784
luo ilmainen tunnus	771
luo maksuton tunnus	771
luo tunnus	771
lupa kata sandi	1033
lupa password	1033
""", 'ly': """
lyssna	1824
lyt	265
lytt	1418
lytt til saken	1418
""", "m'": """
m'abonner	827
m'inscrire	830
""", 'ma': """
maak een account	1322
maandelijks	1319
mai mult	1601
mai multe	1601
mail	490	1328
mailen	328
mainokset	778
mainos	778	778
mainos - juttu jatkuu alla	778
mainos alkaa	778
mais	1549
mais artigos	1546
mais comentadas	1546
mais lidas	1546
mais lidos	1546
mais populares	1546
mais tarde	1527
mais vistas	1546
mais vistos	1546
make a donation	473
manage consent	498
manage cookies	498
manage my account	479
manage options	498
manage preferences	498
manage settings	498
manage subscription	479
manage your newsletters	559
mantengamos un debate respetuoso	658
mantente informado	620
mastodon	490
masuk	1033
masuk / daftar	1033
max	1644
maybe later	471
""", 'me': """
me connecter	827
me le rappeler plus tard	822
media caption	508
meer	1337
meer artikelen	1337
meer informatie	1333
meer laden	1340
meer lezen	1337
meer nieuws	1337
meer over	1337
meer over dit onderwerp	1337
meer tonen	1340
meest bekeken	1337
meest gedeeld	1337
meest gekozen	1373
meest gelezen	1337
meghallgatom	987
megosztom	987
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
mejla	1824
meld een fout	1335
meld fout	1363
meld fra om feil	1424
meld je aan	1324
member-only story	508
members only	479
meniu	1601
menu	220	276	508	846	1044	1103	1340	1492	1549	2027
meny	1429	1835
mer fra	1426
mer nyheter	1832
mer om	1426	1832
merci de votre inscription	830
merci pour votre retour	861
merci pour votre vote	867
mere fra	273
mere om	273
merken	320	328
merkliste	320
message	490
message publicitaire	837
messaggio promozionale	1094
messaggio pubblicitario	1117
messenger	490
mest delat	1832
mest delt	1426
mest delte	273
mest lest	1426
mest leste	1426
met ai gemaakt	1355
metodi di pagamento	1084
metodo di pagamento	1084
mettre en favori	834
""", 'mi': """
mi cuenta	617
mijn account	1322
mijn profiel	1322
min konto	260
min side	260	1413
mine avalehele	687
minha conta	1531
mis niets	1324
missa inget	1821
missa inte	1832
misschien later	1318
misschien ook interessant	1337
mit freunden teilen	411
mit ki erstellt	361
mitdiskutieren	336
mitglied werden	316
mitmachen und gewinnen	365
mitt konto	1819
""", 'mo': """
mode de paiement	826
modes de paiement	826
modifica le preferenze sui cookie	1113
modifica preferenze	1113
modifier mes choix	859
moj profil	1694	1776
moje konto	1475
mon compte	827
mon espace	827
monatlich	316
monatlich spenden	316
montant libre	826
monthly	472
monthly contribution	477
morda vas zanima	1780
more	506
more articles	503
more coverage	503
more for you	572
more from	503
more from this author	503
more from us	572
more headlines	503
more in this section	572
more in this series	503
more like this	503
more news	503
more newsletters	559
more on this story	503
more on this topic	503
more options	498
more sharing options	489
more stories	503
more stories like this	503
more stories you may like	503
more to explore	503
more to read	503
more top stories	503
most commented	503
most discussed	503
most emailed	503
most liked	500
most nem	981
most popular	503
most read	503
most read stories	572
most recent	503
most shared	503
most viewed	503
most watched	503
mostra altro	1103
mostra contenuto	1096
mostra contenuto esterno	1113
mostra el contingut extern	179
mostra i commenti	1098
mostra il contenuto esterno	1113
mostrar comentarios	631
mostrar contenido externo	649
mostrar mais	1549
mostrar menos	636
moyen de paiement	826
moyens de paiement	826
""", 'mt': """
mti	1013	1013
mti/afp	1013
""", 'mu': """
muat lainnya	1044
mungkin lain kali	1031
must read	503
must reads	503
must-read	503
mute	508
muut lukevat	782
muut lukevat juuri nyt	782
muut lukevat nyt	782
""", 'my': """
my account	479
""", 'na': """
na czasie	1489
naar boven	1340
naar de aanbiedingen	1322
naar de inhoud	1340
naar de webshop	1358
nach anzeige weiterlesen	331
nach der werbung geht es weiter	391
nach oben	341
nahoru	220
najbolj brane novice	1780
najbolj brane novice dneva	1780
najbolj brano	1780
najbolj komentirano	1780
najkomentiranije	1698
najnovije	1698
najnovije vesti	1698
najnovije vijesti	1698
najnowsze	1489
najnowsze informacje	1489
najpopularniejsze	1489
nanti	1031
nanti saja	1031
napisz komentarz	1487
nastavak teksta nakon reklame	1697
nastavenia cookies	1751
natisni	1782
naujausi	1242
naujiena papildoma	1247
naujiena pildoma	1247
""", 'ne': """
ne danas	1704
ne danes	1786
ne hvala	1704	1786
ne manquez rien	830
ne most	981
ne plus afficher	822
ne propustite	1698
ne sada	1704
ne spreglejte	1780
ne zdaj	1786
ne, hvala	1704	1786
necrologie	1117
nee bedankt	1318
nee, bedankt	1318
nei takk	1410
nei, takk	1410
nein danke	315
nein, danke	315
nej tack	1816
nej tak	257
nej, tack	1816
nej, tak	257
nessun commento	1098
neste	1429
neste artikkel	1426
net binnen	1337
netiquette	336
neueste artikel	338
neueste meldungen	338
neueste nachrichten	338
neueste videos	338
never miss a story	483
never miss an update	483
new customers only	568
new customers only. terms apply	568
new here	479
newest first	500
newsletter	210	324	483	620	830	1088	1477	1533
newsletter abonnieren	324
newsletter e alert	1100
newsletter kostenlos abonnieren	324
newsletter recomendada	633
newsletter sign up	483
newsletter sign-up	483
newsletter signup	483
newsletter-anmeldung	324
newsletters	483	508	620	830	1533
newslettery	210	1477
newsticker	338
next	472
next article	503
next page	508
next post	508
next story	503
next up	503
""", 'ng': """
nghe	2020
""", 'ni': """
nicht jetzt	315
nicht mehr anzeigen	315
nichts mehr verpassen	324
nie masz konta	1475
nie teraz	1472
niet nu	1318
niet te missen	1337
nieuwsbrief	1324
nieuwsbrief ontvangen	1366
nieuwsbrieven	1324
""", 'no': """
no comments	500
no comments yet	500
no credit card required	568
no gracias	612
no grazie	1080
no posts	508
no te pierdas	633
no thank you	471
no thanks	471
no, gracias	612
no, grazie	1080
no, thanks	471
noch kein abo	385
noch kein abonnent	320
noch kein konto	320
noch keine kommentare	336
noch keine kommentare vorhanden	336
noch nicht registriert	385
nog geen abonnee	1373
nog geen account	1322
nog geen reacties	1335
noklausies rakstu	1284
non hai un account	1131
non merci	822
non oggi	1080
non ora	1080
non sei abbonato	1085
non sei ancora abbonato	1131
non, merci	822
norint komentuoti, reikia prisijungti	1246
normas	631
nos articles les plus lus	880
nos derniers articles	843
nos lecteurs ont lu ensuite	843
nos offres	827
nos offres d'emploi	863
nos recommandations	843
noskaties video	1286
not a subscriber yet	479
not now	471
not ready to donate	471
not ready to give today	471
not ready to subscribe	471
not ready to support today	471
not today	471
nota relacionada	672
notas recomendadas	672
notas relacionadas	672
note legali	1096
notez cet article	841
noticia relacionada	633
noticia relacionadas	633
noticias de hoy	633
noticias relacionada	633
noticias relacionadas	633
notizie correlate	1100
notizie del giorno	1100
nous contacter	841
nous soutenir	823
nous suivre	835
nous vous recommandons	843
now playing	508
""", 'nt': """
ntb	1455	1455
""", 'nu': """
nu acum	1589
nu ai cont	1621
nu in het nieuws	1337
nu niet	1318
nuoroda nukopijuota	1245
nuotraukos	1247
nutzungsbedingungen	334
""", 'ny': """
nyalakan notifikasi	1065
nyhedsbrev	262
nyhedsbreve	262
nyhetsbrev	1415	1821
nyhetsbrevet	1415	1821
nyhetsdygnet	1832
nyt luetuimmat	782
""", 'o ': """
o artigo continua depois da publicidade	1540
o seu email	1533
""", 'ob': """
obrigado pelo seu feedback	1562
obrigado pelo seu voto	1562
obrigado por se inscrever	1533
obserwuj	1482
obserwuj nas	1482
""", 'oc': """
oceni novico	1782
ocenite tekst	1700
""", 'od': """
odbij	1712
odbij sve	1712
oddaj komentar	1782
odjava	1694	1776
odpowiedz	1487
""", 'of': """
oferecer artigo	1531
oferecido por	1540
oferta especial	617
ofertas	627
ofertas de empleo	653
ofertes de feina	184
offer	495
offer ends soon	568
offerte	1094
offerte di lavoro	1117
offre partenaire	837
offres d'emploi	863
offrir l'article	827
""", 'og': """
oglas	1697	1779
oglasi	1697	1779
ogni contributo conta	1130
ogni euro conta	1130
""", 'oh': """
ohne spende weiterlesen	315
""", 'ok': """
ok	472
okumaya devam et	1911
""", 'ol': """
oldest first	500
ole esimene kommenteerija	686
oled juba tellija	680
oled uudiskirjaga liitunud	704
olet nyt tilannut uutiskirjeen	773
oletko jo tilaaja? kirjaudu	771
olvasd el ezt is	992
olvassa el ezt is	992
""", 'om': """
om cookies	1828
oma tili	771
""", 'on': """
once	472
onderwerpen	1337
one time donation	473
one-time	472
one-time donation	473
onko jutussa virhe	781
onko sinulla jo tunnus	771
""", 'oo': """
ook interessant	1337
oops! something went wrong	559
""", 'op': """
op leeslijst	1398
open image in gallery	508
open menu	508
opina	631
opprett en gratis bruker	1413
opprett en gratis konto	1413
opprett gratis bruker	1413
opprett konto	1413
oppsummert av ai	1429
oppsummert av ki	1429
opret bruger	260
opret en gratis bruger	260
opret en gratis profil	260
opret en konto	260
opret gratis profil	260
opret konto	260
opslaan	1328
opslag fra facebook	276
opslag fra instagram	276
opublikuj komentarz	1487
""", 'os': """
osallistu keskusteluun	781
ossza meg	987
osta artikkel	680
ostale vesti	19	1698
ostale vijesti	19	1698
ostatnie wpisy	1489
ostavi komentar	1700
ostavite komentar	1700
oszd meg	987
""", 'ot': """
other amount	477
other articles	503
other news	503
other readers liked	19
other stories	503
other stories you may like	503
other stories you might like	503
others also read	19	503
otra cantidad	616
otras noticias	19	633
otras noticias que pueden interesarte	19
otro importe	616
""", 'ou': """
our corrections policy	500
our newsletters	483
our partners	495
our social media	492
our sponsors	495
outro valor	1530
ouvir	1537
ouvrir le menu	846
""", 'ov': """
overschrijving	1321
""", 'oy': """
oynat	1923
""", 'oz': """
oznake	1698	1780
""", 'p': """
p	1596
""", 'pa': """
pagamento seguro	1530
pagamento sicuro	1084
page suivante	846
pagina successiva	1103
pago seguro	616
paid advertisement	573
paid content	495
paid partnership	495
paid post	495
paiment methods	477
palaute	781
paling banyak dibaca	1042
pane oma teadmised proovile	687
para continuar a ler	1579
para continuar lendo	1579
para seguir leyendo	668
paremti	1240
pariwara	1039
partage	834
partager	834	834
partager l'article	834
partager par e-mail	834
partager par email	834
partager par mail	834
partager sur	834
partager sur bluesky	834
partager sur linkedin	834	834
partager sur messenger	834
partager sur telegram	834
partager sur twitter	834
partager sur x	834
partager via messenger	834
partager via twitter	834
partages	834
partagez	834
partecipa alla discussione	1122
partenaire	837
parteneri	1596
participa	631
participa en la nostra enquesta	182
participe da conversa	1570
partilhar	1537
partilhe	1537
partner	1331
partner content	495
partner offers	495
partnerangebot	331
partnerangebote	331
partnerbijdrage	1378
partnercontent	1331
partnernieuws	1337
partnerska vsebina	1779
pas aujourd'hui	822
pas de commentaire	841
pas encore inscrit	827
pas maintenant	822
pasidalinkite	1245
pasidalinkite straipsniu	1245
pasidalinti	1240
passa a premium	1131
passatempos	1564
passend zum thema	338
passende artikel	338
passer cette annonce	837
password dimenticata	1085
passwort vergessen	320
patrocinado	627	1540
patrocinado por	627
payment method	477
payment methods	477
payment options	477
paypal	319
""", 'pe': """
pedoman media siber	1055
pelo mundo	1546
people also read	503
per continuar llegint	194
per continuare a leggere	1131
per e-mail teilen	328
per e-mail versenden	328
per mail teilen	328
per mail versenden	328
per whatsapp teilen	328
personuppgiftspolicy	1828
personvern	1422
personverninnstillinger	1422
peru milloin vain	771
peru tilaus milloin tahansa	773
peruuta milloin tahansa	771
pesquisar	1549
petites annonces	837
""", 'ph': """
photos	846
""", 'pi': """
piekrist	1295
piesakies jaunumiem	1302
piilota mainokset	778
pilihan editor	1042
pilihan redaksi	1042
pilihan untuk anda	1066
pilihan untukmu	1066
pin it	489
pinterest	490
pix	1530
""", 'pl': """
plaats een advertentie	1358
plaats een reactie	1335
plaats reactie	1335
plan du site	839
play audio	489
play now	508
play the video	548
play video	508
please check your inbox	605
please donate	473
please enter a valid email address	483
pledge your support	473
plus	260	846	1322	1819
plus d'articles	843
plus d'infos	843
plus lus	843
plus tard	822
plus-artikel	320
plusartikel	1322
pluss	1413
plussak	1413
""", 'po': """
pocket	490	1153
podaj adres e-mail	1477
podaj e-mail	1477
podcast	218	273	338	633	1100	1489	1921
podcastit	782
podcasts	273	338	1337	1546
podcasty	218	1489
podd	1832
poddar	1832
pode gostar de	1582
pode interessar	1546
podeli	1700
podeli na facebooku	1700
podeli vest	1700
podelite	1700
podijeli	1700
podijeli na facebooku	1700
podijeli vijest	1700
podijelite	1700
podkast	1426
podkaster	1426
podobne	1489
podpri	1775
podpri nas	1775
podprite nas	1775
podseti me kasnije	1704
podsjeti me kasnije	1704
pogledaj komentare	1700
pogoji uporabe	1794
polecamy	1489
polecane	1489
polecane dla ciebie	1489
politika privatnosti	1712
politika zasebnosti	1794
polityka cookies	1485
poprzedni	1492
populair	1337
populaire	843
populaire artikelen	1337
populaires	843
popular articles	503
popular now	503
popular posts	503
popular reads	572
popular stories	503
popular topics	503
populare	1599
popularne	1489
populer	1042
populiariausi	1242
portada	636
posez une question sur cet article	861
poslat	212
poslat e-mailem	212
poslechnout	212
post comment	500
post on x	489
poster un commentaire	841
posts relacionados	1546
potrebbe interessarti	1100
potrebbe interessarti anche	1100
potrebbero interessarti	1100
pour aller plus loin	843
pour lire la suite	876
povezana novica	1780
povezane novice	1780
povezane teme	1698
povezane vesti	1698
povezane vijesti	1698
povezano	1780
poveznica kopirana	1700
povolit cookies	215
powered by ai	541
pozabljeno geslo	1776
""", 'pr': """
pr	989	1156	1156	1156	1205
pravidla diskuse	217
pravila komentiranja	1700	1782
pravila privatnosti	1712
preberite tudi	1780
precedente	1103
precios y disponibilidad pueden variar	653
preferenze cookie	1096
pregunta a nuestra ia	651
premium	208	260	428	479	617	827	1033	1085	1322	1413	1475	1531	1591	1819	1911	2017
premium content	479
premium digital	568
premium-artikel	320
prenumerata	1240	1475
prenumeration	1819
prenumeratoriams	1240
prenumerera	1819
prenumerera nu	1819
prenumeruj	1475
prenumeruoti	1240
presented by	495
press enter or click to view image in full size	508
pretplata	1693
pretplati se	1693
pretplatite se	1693
previous article	503
previous page	508
previous post	508
prihvatam	1712
prihvati	1712
prihvati sve	1712
priimti visus	1257
prijava	1694	1776
prijavi napako	1782
prijavi se	1694	1776
prijavite se	1694	1776
prijavite se odmah	1694
prijzen kunnen intussen gewijzigd zijn	1378
primo piano	1100
principais pontos, por ia	1562
prindi	685
prindi artikkel	685
print	265	490	1328
print article	489
print artiklen	265
print dit artikel	1374
print page	570
print subscription	479
print this	489
print this page	570
printen	1328
prisijungti	1240
prispevaj	1775
privaatsustingimused	697
privacidad	629
privacy	1096	1333
privacy center	334
privacy notice	483
privacy policy	498	1096
privacy preference center	498
privacy preferences	498
privacy settings	498
privacy statement	498
privacybeleid	1333
privacyverklaring	1333
privatumo politika	1257
probeabo	320
probeer het later opnieuw	1366
probeer nu	1322
produktempfehlung	331
profil	320
profilo	1085
profiter de l'offre	827
promo	1094	1697
promocijsko besedilo	1779
promocja	1484
promoted	495
promoted content	495
promoted links	495
promoted stories	503
promotie	1331
promotion	495
propaganda	1540
proposer une correction	867
prosseguir	1542
prova # dagar gratis	1819
prova gratis	1085	1819
prova gratis per un mese	1131
prova nu	1819
prova-ho un mes gratis	194
prueba gratis	617
prueba un mes gratis	668
przeczytaj jeszcze	1489
""", 'pu': """
pub	837	1540	1540
publicar comentario	631
publicidad	627	627
publicidad - sigue leyendo	627
publicidade	1540	1540
publicitat	173
publicitate	1596	1596
publier un commentaire	841
publireportage	837
publirreportaje	627
puntos clave	651
puoi regalare # articoli al mese	1133
puzzels	1358
""", 'py': """
pysy ajan tasalla	773
""", 'qu': """
quero assinar	1531
quiero recibirla	664
quiero recibirlo	664
quiero suscribirme	617
quitar publicidad	653
""", 'ra': """
raccomandato da	1094
raksts pieejams abonentiem	1279
rapporter feil	1424
rapportera fel	1830
""", 're': """
reactie	1335
reacties	1335
reacties worden vooraf gecontroleerd	1363
read aloud	489
read also	503
read article	508
read comments	500
read full article	508
read full story	508
read in app	508
read more	508
read more about	503
read more about sharing	489
read more articles	508
read more here	508
read more on	503
read more on these topics	503
read next	503
read original article	508
read our complete coverage	503
read story	508
read the article	508
read the full article	508
read the full story	508
readers also read	503
ready for more	483
reageer	1335
reageren	1335
rebutja-ho tot	179
recent	503
recent articles	503
recent news	503
recent posts	503
recent stories	503
recevoir la newsletter	830
recevoir une alerte	869
rechazar	629
rechazar todas	629
rechazar todo	629
recherche	846
rechercher	846
recibir alertas	663
recibir alertas de este tema	663
reclame	1331
recomandate	1599
recomendaciones	633
recomendadas	633	1546
recomendado	633
recomendado para ti	633
recomendados	633	1546
recomendamos	1546
recommended	503
recommended articles	503
recommended external content	539
recommended for you	503
recommended reading	503
recommended reads	572
recommended stories	503
recommended videos	503
recurso exclusivo para assinantes	1564
recusar	1542
redakcja poleca	1489
redaksi	1055
redaksjonen anbefaler	1426
redaktionen anbefaler	273
redaktionen rekommenderar	1832
redaktionsempfehlung	338
redan prenumerant? logga in	1819
reddet	1918
reddit	490
redes sociais	1538
redes sociales	624
refuser	839
registar	1531
registe-se	1531
register	479
register for free	479
register now	479
registo	1531
registra't	168
registra't per comentar	182
registrace	208
registracija	1694	1776
registrarme	617
registrarme en la newsletter	620
registrarse	617
registrasi	1033
registrate	668
registrati	1085
registrati e leggi questo articolo	1131
registrati gratis	1085
registreer	1322
registreer gratis	1322
registreeru tasuta	680
registreeru veebiseminarile	687
registrer deg	1413
registrera dig	1819
registreren	1322
registrieren	320
registriraj se	1694	1776
registro	617
registrovat se	208
registruj se	1694
registruotis	1240
regulamin	1485
reject all	498
reject all cookies	498
rejeitar	1542
rejeitar todos	1542
rejoignez la conversation	867
rejoignez la discussion	867
reklaam	680
reklaamartikkel	688
reklaamtekst	688
reklam	1827	1917	1917
reklam alani	1917
reklama	214	214	1240	1484	1484	1697	1737
reklamdan sonra devam ediyor	1917
reklame	268	1421
reklami atla	1917
reklami kapat	1917
reklaminis straipsnis	1248
reklamlar	1917
reklamy	1484
rekomendasi	1042
rekomendasi untuk anda	1042
rekomendasi untukmu	1042
rekomenduojame	1242
rekommenderade artiklar	1832
rekommenderas	1832
rekommenderat	1832
relacionadas	633	1546
relacionado	633
relacionados	633	1546
related	503	506
related article	503
related articles	503
related content	503
related coverage	503
related items	503
related links	503
related news	503
related posts	503
related reading	503
related stories	503
related story	503
related tags	503	503
related to this story	503
related topics	503
related videos	503
relaterade artiklar	1832
relaterade nyheter	1832
relaterat	1832
relaterede artikler	273
relaterede emner	273
relateret	273
relatert	1426
relaterte artikler	1426
relaterte emner	1426
relaterte saker	1426
remember me	479
remiamas turinys	1248
remind me in #	471
remind me in may	471
remind me later	471
remind me next month	471
remind me tomorrow	471
remove ad	495
remove ads	495
remti	1240
rep alertes d'aquest tema	188
replay	508
replies	500
reply	500
report	490
report a problem	500
report a typo	500
report abuse	500
report ad	495
report comment	500
report this ad	495
reportagem exclusiva para assinantes	1579
reportar	631
reportar erro	1544
reportar error	631
reportar un error	631
reproducir	636
reproduzir	1549
request a correction	500
reset password	479
responder	631	1544
resta aggiornato	1088
restam # caracteres	1570
resumen con ia	651
resumen de ia	651
resumen por ia	651
resumir com ia	1562
resumo por ia	1562
retour	834
retour en haut	846
return to top	508
""", 'ri': """
riassumi con l'ia	1115
riassunto ia	1115
ricevi gli avvisi su questo argomento	1125
ricevi la newsletter	1088
ricevi una notifica per ogni nuovo articolo dell'autore	1125
rifiuta	1096
rifiuta tutto	1096
rimani aggiornato	1088
rimani informato	1088
riproduci	1103
riservato agli abbonati	1131
rispondi	1098
rispondi al sondaggio	1122
ritzau	301	301
ritzau/afp	301
ritzau/reuters	301
""", 'ro': """
rodyti daugiau	1247
rodyti komentarus	1246
""", 'rs': """
rss	490
""", 'ru': """
rubriken	338
rubriques	843
""", "s'": """
s'abonner	827
s'identifier	827
s'inscrire	827
s'inscrire gratuitement	827
""", 'sa': """
saada e-postiga	685
saada vihje	687
sag uns deine meinung	371
sagen sie uns ihre meinung	371
saiba mais	1546
sair	1531
saken er forbeholdt abonnenter	1413
saken er lest opp av en robot	1418
saken fortsetter etter annonsen	1421
saken fortsetter nedenfor	1421
saken fortsetter under	1421
saken fortsetter under bildet	1421
saken oppdateres	1421
salin link	1037
salin tautan	1037
saltar al contenido	636
saltar publicidad	627
salva	1091
salva articolo	1091
salva l'articolo	1133
salva per dopo	1133
salvar	1537
salvar artigo	1537
salvar para ler depois	1581
salvesta	685
salvesta artikkel	685
samal teemal	682
samengevat door ai	1355
samenvatting door ai	1355
sammanfattad av ai	1835
sammanfattning gjord av ai	1835
samtykke	269	1422
sauvegarder	834
sauvegarder l'article	879
sauvegarder pour lire plus tard	879
save	489
save article	489
save for later	489
save preferences	498
save story	489
save this article	489
saved	489
""", 'sb': """
sblocca l'articolo	1131
""", 'sc': """
scegli il tuo abbonamento	1131
scegli l'abbonamento che fa per te	1131
scegli un importo	1084
schlagworte	338
schlagworte zum thema	338
schon abonnent	320
schon dabei	315
schreibe einen kommentar	336
schreiben sie der redaktion	371
schreiben sie einen kommentar	336
schrift verkleinern	328
schrijf een reactie	1335
schrijf je gratis in	1366
schrijf je in	1324
schrijf je in voor onze nieuwsbrief	1324
scopri	1103
scopri le offerte	1085
scopri tutte le nostre newsletter	1127
scopri tutte le offerte di abbonamento	1131
scrie un comentariu	1598
scrivi qui il tuo commento	1122
scrivi un commento	1098
scroll down for video	548
scroll down to continue	573
scroll down to continue reading	495
scroll for more	495
scroll ke bawah untuk melanjutkan	1039
scroll to continue	495
scroll to continue with content	495	1039
scroll to top	508
scroll untuk membaca	1039
scrolle weiter	331
scrollen sie weiter	331
""", 'se': """
se abonnemang	1819
se abonnementer	260
se alla	1835
se alla bilder	1835
se alle	276	1429
se alle abonnentfordeler	1413
se alle bildene	1429
se alle fordele for abonnenter	260
se bildene her	1429
se billederne her	276
se connecter	827
se connecter avec apple	876
se connecter avec facebook	876
se connecter avec google	876
se erbjudanden	1819
se flere billeder	276
se grafikken her	276	1429
se klippet	1835
se klippet i spelaren ovan	1835
se klippet ovan	1835
se klippet over	1429
se tilbud	260	1413
se tilbudene	1413
se videoen her	276	1429
se videoen herunder	276
se videoen nedenfor	276	1429
se videoen ovenfor	276
se videoen over	1429
se videoen under	1429
se videon i spelaren ovan	1835
se videon nedan	1835
se videon ovan	1835
search	508
sebelumnya	1044
secciones	633
sections	508
secure checkout	477
secure payment	477
secure transaction	477
sedang tren	1066
see all	508
see all newsletters	483
see all plans	568
see all subscription plans	568
see also	503
see comments	500
see more	508
see subscription options	479
segnala	1098
segnala un errore	1098
segnala un errore nell'articolo	1122
segueix aquest tema	188
segueix l'autor	188
segueix tota l'actualitat en directe	197
segui	1092
segui la diretta	1125
segui questo argomento	1125
segui questo tema	1125
seguici	1092
seguici su facebook	1092
seguici sui social	1092
seguir	625	1538
seguir a este autor	663
seguir autor	1572
seguir este tema	663	1572
seguir leyendo	617	636
seguir leyendo en	625
seguir sin apoyar	612
sei d'accordo? vota	1122
seite #	341
seite drucken	328
seite teilen	328
seja apoiador	1528
seja assinante	1531
seja o primeiro a comentar	1544
seja um apoiador	1528
selanjutnya	1044
selecione as newsletters que pretende receber	1574
selecione as newsletters que quer receber	1574
select an amount	477
select payment method	477
selengkapnya	1044
semua komentar	1041
senare	1816
senaste	1832
senaste nyheterna	1832
senaste nytt	1832
send email	489
send feedback	500
send til en ven	265
send to a friend	489
senere	257	1410
seneste	273
seneste nyheder	273
seneste nyt	273
sense tu no seria possible	193
sent daily	559
sent weekly	559
senza di te non ce la facciamo	1130
senza vincoli	1131
seotud artiklid	682
seotud lood	682
sepa-lastschrift	319
services partenaires	837
servicios	633
sesli dinle	1915
seu e-mail	1533
seu email	1533
seuraa	777
seuraa aihetta	777
seuraava	784
seuraava juttu	782
seuraavaksi	784
sezioni	1100
""", 'sf': """
sfoglia gallery	1103
sfoglia il giornale	1085
""", 'sh': """
share	431	489	1037	1065	1594
share article	489
share by email	489
share by text	489
share full article	489
share link	489
share on	489
share on bluesky	489
share on facebook	489
share on flipboard	489
share on linkedin	489
share on pinterest	489
share on reddit	489
share on social	570
share on social media	570
share on telegram	489
share on threads	489
share on x	489
share on x (twitter	489
share on your socials	570
share options	489
share pe facebook	1623
share save	489
share share	489
share story	489
share this	489	489
share this article	489
share this news	489
share this on	489
share this on social media	489
share to facebook	489
share tweet	489
share using the buttons below	570
share via	489
share via facebook	489
share via twitter	489
share with a friend	489
share with email	489
share with friends	570
share with your friends	489
sharing	489
show all	508
show caption	508
show comments	500
show external content	498
show less	508
show more	508
show more sharing options	489
shrani	1782
""", 'si': """
si din mening	1424
sie haben bereits ein konto	385
sie haben bereits ein konto? anmelden	385
sie haben den newsletter abonniert	377
sie haben noch kein abo	385
sieh dir diesen beitrag auf instagram an	359
siehe auch	338
siga	1538
siga este autor	1572
siga-nos	1538
sign in	479
sign in / register	479
sign in or sign up	479
sign me up	483
sign out	479
sign up	479
sign up for corrections and clarifications	500
sign up for free	479
sign up for our newsletter	483
sign up here	483
sign up now	479
sign up or log in	568
sign up to our newsletter	559
sign up with your email	559
signaler	841
signaler un abus	867
signaler une faute	867
signaler une faute d'orthographe	867
sigue este tema y recibe avisos	663
sigue leyendo	633
sigue leyendo debajo	627
siguiendo	625
siguiente	636
siguiente noticia	633
sikeresen feliratkozott	996
simak juga	1042
similar articles	503
similar posts	503
similar stories	503
simpan	1037
simpan artikel	1065
simpan untuk dibaca nanti	1065
sin comentarios	631
sin permanencia	668
single contribution	477
sinu e-posti aadress	704
sinua voisi kiinnostaa	782
siradaki haber	1921
sisesta oma e-posti aadress	704
siste	1426
siste nyheter	1426
siste nytt	1426
sisuturundus	680
sisuturunduse artikkel	688
site map	508
sitemap	508
""", 'sk': """
skaitomiausi	1242
skaitomiausi straipsniai	1242
skaitomiausia	1242
skaitykite daugiau	1242
skaitykite toliau	1240
skaityti daugiau	1247
skaityti komentarus	1246
skaityti toliau	1240
skaityti visus komentarus	1246
skapa ett gratis konto	1819
skapa ett konto	1819
skapa gratis konto	1819
skapa konto	1819
skapa konto gratis	1819
skaties bildes	1286
skaties foto	1286
skaties video	1286
skatieties video	1286
skip ad	471
skip ads	495
skip advertisement	495	495
skip for now	471
skip past newsletter promotion	483
skip this	471
skip to content	508
skip to footer	508
skip to main content	508
skip to navigation	508
skomentuj	1481	1487
skopiowano link	1481
skopiuj adres	1481
skopiuj link	1481
skriv din kommentar	271	1424	1830
skriv din kommentar her	271	1424
skriv en kommentar	271	1424	1830
skriv et svar	276
skriv inn e-post	1415
skriv inn e-postadressen din	1415
skriv kommentar	271
skriv ut	1418	1824
skriv ut artikeln	1824
skriv ut saken	1418
skype	490
""", 'sl': """
sla advertentie over	1331
sluit	1340
sluiten	1318
""", 'sm': """
sms	490
""", 'sn': """
snapchat	490
""", 'so': """
sobre el autor	633
sobre la firma	633
social	1092
social media	329	492
sociala medier	1825
sociale media	1329
sociale medier	266
solo gli abbonati possono commentare	1122
solo los suscriptores pueden comentar	658
something went wrong	559
something went wrong. please try again	559
something went wrong. please try again later	483
sommaire	846
son dakika	1921
son dakika haberleri	1921
son haberler	1921
sonra oku	1915
sonraki	1923
sonraki haber	1921
sonraki sayfa	1923
sorodna novica	1780
sorodne novice	1780
sorodne vsebine	1780
sorotan	1042
sort by	500
sosiaalinen media	777
sosiale medier	1419
sostieni	1081
sostienici	1081
soutenez-nous	823
soutenir	823
soziale medien	329
""", 'sp': """
spannend	338
spara	1824
spara artikel	1824
spara artikeln	1824
spara artikeln till senare	1824
spara till senare	1824
spausdinti	1245
special offer	479
speel video af	1360
speichern	328
spela upp	1835
spende	316
spende jetzt	316
spenden	316
spenden sie	316
spendenkonto	381
spill av	1429
spill av video	1429
spill av video her	1429
spomni me kasneje	1786
sponset	1421
sponset innhold	1421
sponsor content	495
sponsored	331	433	495	1378
sponsored content	495
sponsored links	495
sponsored message	495
sponsored message - story continues after this	495
sponsored post	495
sponsored stories	503
sponsoreret	268
sponsoreret indhold	268
sponsorizzato	1094
sponsorlu	1917
sponsorlu haber	1917
sponsoroitu	778
sponsrat	1827
sponzorirana vsebina	1779
sponzorirano	1697	1779
sponzorisani tekst	1697
sponzorisano	1697
spotify	490
spotted a mistake	500
spotted an error	500
sprejmem	1794
sprejmi	1794
sprejmi vse	1794
spremi	1700
""", 'st': """
stampa	1091
stampa articolo	1091
stampa questo articolo	1133
standard digital	568
start free trial	479
start subscription	479
startseite	338	341
stay connected	483
stay in the know	483
stay informed	483
stay up to date	483
steady	316
stel je vraag aan onze ai	1355
stellenmarkt	365
stem her	276	1429
stem i afstemningen	276
stem i avstemningen	1429
stem nu	1358
steun ons	1319
stichworte	338
stikkord	1426
stimmen sie ab	365
stopt automatisch	1373
stories for you	503
story continues	495
story continues below	495
straipsnis prieinamas tik prenumeratoriams	1240
strictly necessary cookies	498
strinjam se	1794
strinjam se s prikazom zunanje vsebine	1794
stt	786	786
stt-afp	786
stt-reuters	786
stumbleupon	490
stuur door	1398
stuur een correctie	1363
""", 'su': """
su questo argomento	1134
subiecte	1599
submit	472
submit a correction	500
submit comment	500
subscreva a newsletter	1533
subscreva gratuitamente	1574
subscrever	1533
subscrever newsletter	1533
subscribe	479
subscribe by email	483
subscribe for free	479
subscribe here	479
subscribe now	479
subscribe to continue	479
subscribe to continue reading	479
subscribe to get the latest posts sent to your email	483
subscribe to our newsletters	483
subscribe to read	479
subscribe today	479
subscribe via email	483
subscriber exclusive	568
subscriber only	479
subscriber-only	479
subscriber-only content	568
subscribers get more	568
subscribers only	479
subscription options	479
subscriu-t'hi	167
subscriu-te	167
subskrybuj	1475
success! check your inbox	605
successivo	1103
suche	341
suchen	341
sudah punya akun	1033
suggerisci una correzione	1115
suggest a correction	500
suggested	503
suggested articles	503
suivant	846
suivez notre direct	879
suivez nous	835
suivez-nous	835
suivi	835
suivre	835
suivre ce sujet	835
suivre ce sujet et recevoir une alerte	869
suivre cet auteur	835
sujets	843
sulge reklaam	688
sulje	769
sullo stesso argomento	1100
sullo stesso tema	1100
sumbang	1032
summary by ai	541
suositellut	782
suosittelemme	782
suosituimmat	782
support local journalism	473
support our journalism	473
support our work	473
support quality journalism	473
support the author	473
support this site	473
support us	473
support us on patreon	473
support us today	473
supported by	495
sur ce sujet	843
sur le web	843
suscribete	617
suscribirme	617
suscribirse	617
suscribite	668
suscribite ahora	668
suscripciones	617
susijusios naujienos	1242
sutikti su visais	1257
sutinku	1257
suurenna kuva	784
""", 'sv': """
svar	271	1424
svara	1830
svi komentari	1700
""", 'sw': """
swisha en slant	1817
""", 'sz': """
szavazzon	994
szukaj	1492
""", "t'": """
t'ha agradat aquest article	182
""", 'ta': """
ta bort annonser	1827
tag	1042	1100	2025
tag-uri	1599
taggar	1832
tagged	503
tagger	1426
tagi	1489
tagovi	1698
tags	273	338	436	503	633	843	1042	1100	1337	1546	2025
taguri	1599
taille du texte	834
taip pat skaitykite	1242
tak for din tilmelding	262
take our survey	500
tallenna	776
tallenna juttu	776
talvez mais tarde	1527
tamanho da fonte	1537
tampilkan lebih banyak	1044
tartalom	994
tautan berhasil disalin	1065
tautan disalin	1037
tautan telah disalin	1065
tavs e-pasts	1302
""", 'te': """
te has suscrito correctamente	664
te puede gustar	633
te puede interesar	633
te quedan # caracteres	658
te recomendamos	633
te-ar putea interesa	1599
teata veast	686
teavita veast	686
tee lahjoitus	770
teilen	328
teilen auf	328
teilen und weiterempfehlen	328
teised loevad	682
tek seferlik	1910
tekst loopt door onder de advertentie	1331
tekst se nastavlja nakon oglasa	1697
tekstgrootte	1328
tekstimainos	778
telegram	490	1644
teljes cikk	994
telli	680
telli kohe	680
tellijale	680
tellijana saad artiklit jagada	685
tellijatele	680
tema	1426
tema dana	1698
temaer	1426
temas	633	1546
temas relacionados	633
tematy	1489
temes relacionats	197
temi	1100
temos	1242
tempo de leitura	1549
tempo di lettura	1103
tempo estimado de leitura: # minutos	1537
temps de lecture	846
temps de lecture : # min	846
tendances	843
tendencias	633
tendenze	1100
tentang kami	1055
teraz nie	1744
terbaru	1042
terkait	1042
terkini	1042
termini e condizioni	1096
termos de uso	1542
terms	498
terms & conditions	498
terms and conditions	498
terms apply	568
terms of service	498
terms of use	498
terpopuler	1042
terpopuler hari ini	1066
terug naar boven	1340
test din viden i ugens quiz	276
test kunnskapene dine i ukas quiz	1429
testa dina kunskaper i veckans quiz	1835
testaa tietosi viikon visassa	784
testen	320
testez gratuitement	827
testez vos connaissances	867
testez vos connaissances avec notre quiz	867
tetszik	987
text size	489
text version	508
texto gerado por ia	1562
""", 'th': """
thank you	472
thank you for subscribing	559
thank you for watching	573
thank you to our sponsors	495
thank you! please check your inbox	605
thanks for subscribing	483
thanks for watching	573
thanks to our sponsors	495
thanks! please check your inbox	605
the article continues below	573
the story continues below	573
the video player is currently playing an ad	539
thema	338
thema's	1337
themen	338
there are no comments yet	500
there was an error, please provide a valid email address	559
these are external links and will open in a new window	489
this is an advertisement	495
this video can not be played	539
this video cannot be played	539
threads	490
""", 'ti': """
ti consigliamo	1100
ti potrebbe interessare	1100
ti potrebbero interessare	1100
ticker	338
tickets sichern	365
tidak terima kasih	1031
tidak, terima kasih	1031
tiempo de lectura	636
tiempo estimado de lectura: # minutos	624
tietosuoja	779
tiktok	490
til forsiden	273	1426
til toppen	276	1429
tilaa	771
tilaa nyt	771
tilaa uutiskirje	773
tilaa uutiskirjeet	773
tilaajalle	771
tilaajille	771
tilaukset	771
till erbjudandet	1819
till startsidan	1832
till toppen	1835
tilmeld	262
tilmeld dig	262
tilmeld dig nyhedsbrevet	262
tilmeld nyhedsbrev	262
timp de citire # min	1601
tin sau	2025
tinggalkan komentar	1041
tip us	473
tips en venn	1418
tips van de redactie	1337
tipsa	1824
tipsa oss	1830
tisk	212
""", 'to': """
today's most read	572
today's paper	508
today's top stories	503
todos los comentarios	631
toestemming	1333
toeta	680
toeta meid	680
toevoegen aan leeslijst	1398
toggle	508
toggle caption	508
toimetus soovitab	682
toimitus suosittelee	782
toista	784
toon deze inhoud	1353
toon inhoud	1333
toon meer	1340
toon minder	1340
toon reacties	1335
top articles	503
top artikel	338
top comments	500
top headlines	503
top latest discussions	508
top news	503
top stories	436	503
top-artikel	338
top-news	338
top-themen	338
tophistorier	273
topics	503
topik	1042
topik terkait	1042
toppnyheter	1832
toppsaker	1426
topthemen	338
torna all'inizio	1103
torna su	1103
torne-se assinante	1528
torne-se membro	1528
tots els butlletins	190
toujours afficher ce type de contenu	859
tous les commentaires	841
tous ses articles	857
tout accepter	839
tout refuser	839
tout voir	846
toute l'actu	843
toutes les photos	846
""", 'tr': """
trabaja con nosotros	653
trabalhe connosco	1564
trabalhe conosco	1564
trakteer ons op koffie	1319
trang sau	2027
transferencia bancaria	616
translated by ai	541
traueranzeigen	365
treballa amb nosaltres	184
trefwoorden	1337
trend	1921
trending	338	503	1042	1337	1546
trending deals	495
trending now	503
trending stories	503
trending today	503
trending topics	503
trimite	1594
trimite pe email	1594
trimite pe whatsapp	1623
trimite unui prieten	1623
try it free	479
""", 'tt': """
tt	1861	1861
tt-afp	1861	1861
tt-reuters	1861	1861
""", 'tu': """
tu e-mail	620
tu email	620
tudo sobre	1546
tue riippumatonta journalismia	770
tuitar	1537
tuitear	624
tulis komentar	1041
tulis komentar anda di sini	1055
tulosta	776
tulosta juttu	776
tumblr	490
tunnuksen luominen on maksutonta	771
tuoreimmat	782
tuoreimmat uutiset	782
turinio rinkodara	1248
tutti gli aggiornamenti qui	1125
tutti i commenti	1098
tutup	1031
""", 'tw': """
tweet	489	1037	1091
tweet this	489
tweeta	1824
tweeter	834
tweetle	1915
tweetnij	1481
tweetnout	212
twitter	490
twitter-inhalte erlauben	334
twittern	328
""", 'ty': """
tyck till	1830
tylko w serwisie	1489
type your email	483
""", 'u ': """
u fokusu	1698
""", 'ud': """
udskriv	265
udvalgt	273
""", 'ui': """
uitgelicht	1337
uitloggen	1322
""", 'ul': """
ultim'ora	1100
ultime news	1100
ultime notizie	1100
ultimele articole	1599
ultimi articoli	1100
""", 'um': """
um assinante ofereceu-lhe este artigo	1581
umfrage wird geladen	365
""", 'un': """
un abbonato ti ha regalato questo articolo	1133
un subscriptor t'ha regalat aquest article	196
une erreur dans l'article	841
uneix-te a la conversa	182
unfollow	492
unisciti al nostro canale	1092
unlisted	508
unlock this article	479
unohditko salasanan	771
uns folgen	329
unser bestes angebot	385
unser newsletter	324
unsere empfehlung	338
unsere empfehlungen	338
unsere newsletter	324
unsere top-themen	390
""", 'up': """
up next	503
upgrade now	479
upgrade to founding member	479
upgrade to paid	473
uplati	1693
""", 'us': """
ustawienia	1485
ustawienia cookies	1485
""", 'ut': """
utiles	839
utvalgt	1426
utvalt	1832
""", 'uu': """
uudiskiri	704
uudiskirjad	704
uusimmat	782
uutiskirje	773
uutiskirjeet	773
""", 'uw': """
uw e-mailadres	1324
""", 'va': """
vaata galeriid	687
vaata ka	682
vaata kommentaare	686
vaata pilte	687
vaata videost	687
vaata videot	687
vaata videot siit	687
vacatures	1358
vagas de emprego	1564
vai al contenuto	1103
vain tilaajille	771
vakances	1286
valikko	784
valorar	631
van onze partners	1337
vandaag	1337
vandaag niet	1318
var artikkelen nyttig	1424
var artiklen nyttig	271
var dette nyttig	1429
var oppsummeringen nyttig	1424
var opsummeringen nyttig	271
var saken nyttig	1424
varovanje osebnih podatkov	1794
vastaa	781
vastaa kyselyyn	784
vastaa lukijakyselyyn	784
""", 've': """
ve zkratce	218
vedi anche	1100
vedi i # commenti	1122
vedi i commenti	1098
vedi tutte	1103
vedi tutti	1103
vedi tutto	1103
veilig betalen	1321
ver # comentarios	631
ver bio	645
ver comentarios	631
ver contenido	629
ver contenido externo	649
ver essa foto no instagram	1560
ver este tuit	649
ver fotos	636
ver galeria	1549
ver los comentarios	631
ver mais	1549
ver ofertas	617	1531
ver perfil	645	1572
ver resultado parcial	1570
ver resultados	658
ver resultados de la encuesta	658
ver todas	636	1549
ver todo	636
ver todos	636	1549
ver tudo	1549
verder zonder te steunen	1318
vergroot	1340
vergroot afbeelding	1340
verlagsangebot	331
verlagsbeilage	391
verschicken	328
versenden	328
verwandte artikel	338
verwandte themen	338
verwante artikelen	1337
veuillez saisir une adresse e-mail valide	872
veure # comentaris	182
veure perfil	188
veure totes les ofertes	194
vezane vesti	1698
vezane vijesti	1698
vezi # comentarii	1610
vezi comentariile	1598
vezi mai mult	1601
vezi rezultatele	1610
vezi toate	1601
vezi toate newsletterele noastre	1617
vezi toate ofertele de abonament	1621
vezi videoclipul	1616
""", 'vi': """
vi har lukket for kommentarer	271
viber	490	1644
videa	218
video	218	273	1042	1100	1426	1599	1832	1921	2025
video abspielen	367
video ad	495
video afspelen	1360
video anschauen	367
video ansehen	367
video laden	334
video terkait	1042
video's	1337
videoen afspilles her	276
videoen kan ikke afspilles	276
videolar	1921
videos	338	633
videot	782
videoyu izle	1923
videoyu izleyin	1923
view all	508
view all newsletters	483
view comment	500
view comments	500	508
view full size	508
view gallery	508
view image	508
view image in fullscreen	508
view more	508
view on instagram	489
view our privacy policy	539
view plans	479
view post on instagram	539
view post on x	539
view subscription options	479
view this post on facebook	539
view this post on instagram	539
view this post on threads	539
view this post on x	539
viimased uudised	682
virement	826
virement bancaire	826
vis alle	276	1429
vis bildetekst	1429
vis flere	276	1429
vis indhold	269
vis innhold	1422
vis innlegg fra facebook	1429
vis innlegg fra instagram	1429
vis kommentarer	271	1424
vis mer	1429
vis mere	276
visa alla	1835
visa fler	1835
visa kommentarer	1830
visa mer	1835
visualizza questo post su instagram	1113
""", 'vk': """
vk	490
""", 'vo': """
voce sintetica	1115
voeg toe aan je leeslijst	1374
voir aussi	843
voir ce post	859
voir ce tweet	859
voir cette publication sur instagram	859
voir le contenu	839
voir le diaporama	846
voir les # commentaires	867
voir les commentaires	841
voir les offres	827
voir les photos	846
voir moins	846
voir plus	846
voir plus de commentaires	841
voir ses articles	857
voir son profil	857
voir tous ses articles	857
voir tout	846
voit perua tilauksen milloin tahansa	773
voit peruuttaa milloin vain	771
volg	1329
volg dit onderwerp	1329
volg ons	1329
volgen	1329
volgend artikel	1337
volgende	1340
volgende pagina	1340
vollbild	341
vols eliminar la publicitat	184
vols llegir l'article sencer? subscriu-te	194
voltar ao topo	1549
volver arriba	636
von ki zusammengefasst	361
voor abonnees	1322
vorherige seite	341
vorheriger artikel	338
vorig artikel	1337
vorige	1340
vorlesen	328
vorlesen lassen	328
vormista tellimus	680
vorteile sichern	320
vota a la nostra enquesta	182
vota en nuestra encuesta	658
vota il nostro sondaggio	1122
vota nel nostro sondaggio	1122
vote na nossa enquete	1570
votez dans notre sondage	867
votez pour faire entendre votre voix	867
votre adresse mail	872
votre commentaire	841
votre e-mail	830
votre email	830
vous aimerez aussi	843
vous aimerez lire	843
vous avez lu # articles sur # ce mois-ci	876
vous avez une question	841
vous n'avez pas encore de compte	876
vous pourriez aimer	843
vous pourriez aussi aimer	843
vous pouvez offrir # articles par mois	879
""", 'vr': """
vraag het ai	1355
vraag het onze ai	1355
""", 'vs': """
vsebina je zaklenjena	1776
vsi komentarji	1782
vstoupit do diskuse	217
vstoupit do galerie	220
vstupte do diskuse	217
""", 'vu': """
vul de vragenlijst in	1358
vul een geldig e-mailadres in	1366
""", 'vy': """
vytisknout	212
""", 'w ': """
w tym artykule	1489
""", 'wa': """
waardeer dit artikel	1370
waardeer dit verhaal	1370
wachtwoord vergeten	1322
war diese zusammenfassung hilfreich	361
was andere lesen	338
was deze samenvatting nuttig	1355
was this helpful	500
was this summary helpful	541
was this summary useful	541
was this translation helpful	541
watch above	548
watch below	548
watch here	548
watch more	503
watch next	503
watch on youtube	548
watch the full video	548
watch video	508
""", 'we': """
we care about your privacy	498
we recommend	503
we value your privacy	498
weekly newsletter	483
wees de eerste die reageert	1335
weigeren	1333
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
wesprzyj	1473
wesprzyj nas	1473
""", 'wh': """
what do you think	500
what to read next	503
whatsapp	490	490	1644
why trust us	573
why you can trust our reviews	573
why you can trust us	573
""", 'wi': """
wideo	1489
""", 'wo': """
word lid	1319
word supporter	1319
word vriend	1319
""", 'wr': """
write a comment	500
write a review	500
""", 'ws': """
wspieraj	1473
wspieraj nas	1473
wspieram	1473
wszystkie	1492
wszystkie komentarze	1487
""", 'wu': """
wunschbetrag	319
""", 'wy': """
wybrane dla ciebie	1489
wydarzenia	1489
wydrukuj	1481
wyloguj	1475
wyszukaj	1492
""", 'x': """
x	490	989
""", 'x ': """
x (twitter	490
x facebook	489
""", 'x.': """
x.com	490
""", 'xe': """
xem clip	2047
""", 'xi': """
xing	490
""", 'ya': """
ya eres suscriptor	617
ya he donado	612
ya soy socio	612
ya te has registrado	617
ya tengo cuenta	617
ya tienes cuenta	617
ya tienes una cuenta	617
yanitla	1920
yapay zekaya sor	1920
yazdir	1915
yazi boyutu	1915
yaziyi dinle	1915
""", 'ye': """
yearly	472
yerinizi ayirtin	1923
yes	500
""", 'yo': """
yorum	1920
yorum kurallari	1920
yorum yap	1920
yorum yaz	1920
yorum yazin	1920
yorumlar	1920
yorumlari oku	1920
yorumunuzu yazin	1920
you are now subscribed	559
you are subscribed	559
you can change how much you give or cancel your contributions at any time	473
you have # seconds	495
you may also be interested in	503
you may also enjoy	503
you may also like	503
you may have missed	503
you may like	503
you might also be interested in	503
you might also like	503
you might like	503
you're in	483
you're subscribed	559
your account	479
your comment	500
your donation is tax-deductible	564
your email	483
your email address	483
your gift is tax-deductible	564
your privacy choices	498
your privacy is important to us	498
your subscription is confirmed	559
youtube	490
youtube-inhalte erlauben	334
""", 'yu': """
yukari	1923
""", 'z ': """
z ostatniej chwili	1489
""", 'za': """
zaakceptuj wszystko	1485
zaboravljena lozinka	1694
zadejte e-mail	210
zadejte e-mailovou adresu	210
zadnje novice	1780
zadnje objave	1780
zahl ich	316
zahlungsart	319
zahlungsarten	319
zahlungsmethode	319
zahlungsmethoden	319
zalo	2020
zaloguj	1475
zamknij	1472
zapisz	1481
zapojte se do diskuse	217
zapri	1786
zaregistrovat se	208
zarejestruj	1475
zaten abone misiniz	1911
zatvori	1704
zavrni	1794
zavrni vse	1794
""", 'ze': """
zet op leeslijst	1398
""", 'zi': """
zie ook	1337
ziedot	1279
zip code	483
""", 'zo': """
zobacz komentarze	1487
zobacz wszystkie	1492
zobrazit diskusi	217
zobrazit galerii	220
zobrazit obsah	215
zoek	1340
zoeken	1340
zonder jouw steun kunnen we dit werk niet doen	1370
zoom	508
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
#	1218 K줄 요약
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	540 K post shared by	540 K video posted by	540 K post by	845 K lire aussi	845 K lire également	1018 K gombra kattintva	1018 K telegramon	1018 K facebookon	1020 K cikk a	1020 K cikk folytatódik	1109 K cura della redazione	1556 K autora escreve segundo o novo
""", 'ab': """
abbonati	1083 K a
abonneer	1380 K je op
abonnez	12 K-vous	825 K-vous à
abonniere	12 K
abonnieren	12 K sie	318 K sie
about	509 K the author	509 K the authors	509 K the writer
abstimmung	404 K:
""", 'ac': """
accepted	478 K payment methods:	478 K cards:
acest	1609 K rezumat	1609 K articol a fost tradus
achou	7 K algum
achtergrond	1339 K:
acompanhe	12 K
acquista	1118 K la rivista
""", 'ad': """
ad	575 K:
ada	1053 K kesalahan di artikel
add	12 K us	526 K
additional	577 K reporting by
adja	1018 K meg
adjon	1018 K hozzá
administratorem	1511 K danych osobowych jest	1511 K twoich danych	1511 K państwa danych	1511 K pani/pana danych	1511 K podanych
advertise	546 K with
advertisement	575 K:
""", 'af': """
afmelden	1394 K kan
afspil	303 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	542 K summaries	542 K-generated summaries	543 K tools were	543 K was used	543 K helped	543 K assisted	1172 Kがこの記事	1172 Kによる自動	1172 K要約	1172 Kによる要約	1172 Kが選んだ	1172 Kに質問	1172 ※K	1218 K 요약은	1218 K 뉴스 요약	1356 K kan fouten maken. controleer	1356 K-samenvattingen	1604 K informații	1604 K un subiect	1604 K un pont	1604 K fost martor	2083 K摘要	2083 K重點	2083 K重点	2083 K生成	2083 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	1578 K o	1578 K a	1578 K-nos a
""", 'ak': """
aktiviere	406 K
aktivieren	406 K sie
aktuelle	339 K nachrichten aus
""", 'al': """
al	650 K mostrar este contenido
all	27 K comments	600 K content ©
alla	27 K kommentarer	27 K inlägg	1833 K artiklar om	1836 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	274 K artikler om	277 K artikler af	339 K artikel zu	339 K artikel von	340 K infos:	340 K news:	342 K artikel von	366 K folgen	1338 K artikelen over	1341 K artikelen van	1427 K saker om	1430 K artikler av
alleen	1386 K leden kunnen reageren
alles	339 K zum thema	339 K zu	1338 K over	1375 K over
als	387 K abonnent können sie	387 K abonnentin können sie
also	504 K in	505 K read	505 K read	505 K on this site:	505 K worth reading:	505 K on this topic:	601 K in the news:	971 K read:	971 K read-
alt	274 K om	1427 K om
alte	1625 K știri din
altre	1101 K notizie su	1135 K notizie di
altri	1101 K articoli su	1104 K articoli di
altro	1101 K su	1102 K su questo tema:
""", 'am': """
am	1608 K citit și sunt de acord
""", 'an': """
ancora	32 K nessun commento
anda	1047 K punya
ange	1865 K
angiv	303 K
anketa	219 K:
anlatmamiz	1948 K gereken
anna	694 K vihjest	694 K vihje	811 K
annonces	862 K légales : publiez
ansvarig	1863 K utgivare:
ansvarlig	1456 K redaktør:
anuncie	1565 K no	1565 K na
any	27 K comment	585 K
""", 'ap': """
apa	1053 K reaksi anda
apakah	8 K artikel	1047 K anda punya	1053 K ringkasan ini	1053 K artikel ini	1053 K berita ini	1053 K informasi ini
apoya	615 K	615 K a
apply	588 K now
approfondimento	1102 K:
approfondisci	1102 K
apresentado	1568 K por
""", 'aq': """
aquest	181 K resum	181 K text ha estat traduït	181 K article ha estat traduït
""", 'ar': """
ar	1269 K straipsnis
arbejder	283 K du
arbetar	1843 K du
archives	845 K :
are	509 K you affected by	585 K you
article	853 K traduit
articles	509 K by
articol	1609 K tradus	1613 K susținut de
articolo	1116 K tradotto
artificial	543 K intelligence
artikel	1043 K terkait:	1052 K ini diterjemahkan	1052 K ini ditulis dengan	1052 K ini dibuat dengan	1052 K ini merupakan hasil	1067 K ini telah tayang di	1067 K ini pertama kali tayang	1067 K ini pernah tayang	1067 K ini sudah tayang
artikeln	1867 K fortsätter
artikkel	711 K jätkub
artikkelen	1462 K fortsetter
artikkeli	813 K jatkuu
artiklen	305 K fortsætter
""", 'as': """
ascolta	1 K	1102 K:	1121 K il podcast	1121 K la puntata
ask	509 K us here	542 K the	542 K our
assista	1548 K:	1569 K ao vídeo acima	1569 K ao vídeo abaixo	1569 K ao vídeo
""", 'at': """
atbildi	1306 K
atlikite	1259 K testą
atradi	1298 K kļūdu
atsakykite	1268 K
""", 'au': """
auch	340 K interessant	340 K interessant:	340 K lesenswert	340 K spannend:	389 K bei uns:	413 K lesen:
aucun	32 K commentaire
audio	233 K vytvořila	547 K version of this	652 K generado	1116 K generato	1609 K generat
aus	340 K dem archiv:	389 K unserem archiv:
author	509 K bio
autor	231 K je	248 K:	713 K:	1518 K:	1518 K: (	1710 K je	1749 K je	1767 K:
autore	1292 K:
autori	1749 K sú
autorica	1710 K je
autorius	1272 K:
autorka	231 K je	1710 K je	1749 K je
autors	1292 K:
""", 'av': """
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé
avtor	1792 K je	1807 K:
avtorica	1792 K je
""", 'ay': """
ayrica	1922 K okuyun	1922 K bakin	1922 K bakin:
""", 'ba': """
baca	1043 K juga	1043 K juga:	1043 K juga	1043 K juga:	1043 K:	1043 K selengkapnya	1043 K selengkapnya:	1043 K selanjutnya:	1046 K berita	1059 K berita tanpa iklan	1067 K berita lainnya	1067 K artikel lainnya	1067 K artikel lain	1067 K berita selengkapnya	1068 K ini juga:	1068 K pula:	1068 K lagi:
background	505 K:	571 K reading:
bagaimana	1053 K reaksi anda	1053 K pendapat anda	1053 K menurut anda
baggrund	275 K:
bagikan	3 K
baixe	13 K
bakgrund	1834 K:
bakgrunn	1428 K:
bakiniz	1922 K:
balso	1306 K
balsuokite	1268 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	593 K part of our
beachten	28 K sie bitte
become	476 K a member of	555 K a member to comment	593 K part of our
bekijk	1339 K ook	1339 K:	1339 K hier	1339 K ook:	1341 K alle artikelen van	1359 K de video	1359 K de hele uitzending	1359 K de uitzending	1359 K de beelden	1359 K hier het hele	1361 K de video:
belanja	1054 K di toko
beli	1054 K tiket
beluister	1 K	1359 K de podcast	1359 K onze
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1054 K dengan tim
beri	1053 K rating	1781 K tudi
berikan	1053 K penilaian anda	1057 K suara anda
berikutnya	1068 K:
berita	1052 K ini diringkas	1067 K ini telah tayang	1068 K lainnya:
berite	1781 K tudi	1781 K tudi
besedilo	1792 K izraža	1795 K je prevedeno	1798 K je objavljeno v
bestil	303 K
bestill	1459 K
besuche	12 K uns
besuchen	12 K sie uns
""", 'bi': """
bildergalerie	340 K:
bir	7 K hata	1937 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	398 K halten sie sich an die	398 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	565 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	1433 K medlem av	1433 K abonnent på	1459 K	1840 K medlem i	1840 K prenumerant på	1865 K
blijf	28 K
bliv	31 K den første	280 K medlem af	280 K abonnent på	289 K testlæser	289 K klogere på	303 K
""", 'bo': """
bodite	31 K prvi
boka	1865 K
bol	1753 K pre vás	1753 K článok
bola	1753 K pre vás
bolo	1753 K pre vás	1753 K toto
book	303 K	544 K your ticket	544 K tickets
""", 'br': """
brak	32 K komentarzy
browse	588 K jobs
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet
buat	1073 K akun gratis
budi	31 K prvi
budite	31 K prvi
bunu	1922 K da okuyun:
buy	544 K tickets	544 K your ticket	544 K your tickets
""", 'by': """
byl	234 K pro vás	234 K článek
byla	234 K pro vás
bylo	234 K pro vás	234 K toto
""", 'c': """
c	513 (K) #
""", 'ca': """
can	553 K't see the poll	553 K't see the quiz	553 K't see this poll
catch	12 K us	494 K us on	547 K up on bbc	571 K up:
""", 'ce': """
ce	33 K părere	853 K résumé	853 K texte a été traduit	862 K numéro est en vente	862 K numéro est disponible
cek	1046 K
celoten	1806 K članek preberite
ces	853 K points clés
cet	8 K article vous	853 K article a été traduit
cette	853 K synthèse	853 K traduction a été
""", 'ch': """
che	33 K ne pensi
chia	3 K sẻ
choose	526 K
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1102 K qui
click	527 K here to join	527 K to join	549 K here for more	557 K here to download	557 K to download	589 K play
clique	1548 K aqui	1569 K no player acima
cliquez	845 K ici
clube	1565 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1064 K
colunista	1555 K do	1555 K da
come	544 K and meet
comentarii	5 K
comentariile	5 K	27 K	1611 K nu reprezintă	1611 K aparțin
comentarios	5 K	27 K	659 K moderados según
comentariul	27 K dumneavoastră	27 K tău	1611 K tău va
commandez	862 K notre	862 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	555 K must
commenti	5 K	27 K
commenting	5 K	555 K is
comments	5 K	5 K on this	27 K	555 K are reserved	555 K are for	555 K are open to	555 K are only
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
compra	654 K aquí
condividete	3 K
condividi	3 K
confira	1548 K:	1548 K também	1548 K também:
conhece	1559 K algum caso
connect	12 K with	494 K with us
conoces	640 ¿K	644 ¿K algún
consiglia	3 K
consulta	635 K aquí
consultez	862 K les avis de décès	862 K nos offres
contact	509 K the author	509 K the reporter	509 K:	509 K this reporter
contacta	637 K con
contacte	637 K con
contacter	847 K l'auteur
contactez	847 K l'auteur	847 K-nous	856 K l'auteur
contacto	648 K:
contate	1550 K o autor
contatta	1104 K l'autore
contenido	652 K generado	656 K ofrecido por
contenu	853 K généré	865 K proposé par	865 K sponsorisé par
contenuto	1116 K generato	1120 K offerto da
contingut	181 K generat	185 K ofert per
continue	565 K reading
contributions	27 K
copy	3 K link to	3 K the link	3 K article
copyright	344 K	513 K ©	513 K #	513 K:	513 K by	1767 K ©
cosa	33 K ne pensi
""", 'cs': """
csatlakozz	12 K	1018 K
csatlakozzon	1018 K
""", 'cy': """
cyber	565 K monday
""", 'cz': """
czy	1503 K ten artykuł	1503 K artykuł	1503 K ten tekst	1503 K to podsumowanie	1503 K to streszczenie	1503 K podobał	1503 K znalazłeś	1503 K znalazłaś
czytaj	1490 K więcej o	1491 K także	1491 K także:	1491 K też	1491 K też:	1491 K również	1491 K więcej	1491 K:	1491 K także	1491 K też	1491 K więcej	1520 K dalej z
""", 'da': """
da	1102 K leggere:	1714 K li vam	1714 K li je članak	1714 K li je tekst
daftar	1054 K webinar	1073 K gratis
daftarkan	1054 K diri anda
daha	1922 K fazlasi:
dalies	1306 K
dalsza	1506 K część
dalyvaukite	1268 K
dapatkan	1046 K
darovat	245 K
darujte	245 K	1765 K
das	339 K beste aus	340 K könnte sie auch interessieren	340 K könnte dich auch interessieren	340 K könnte sie interessieren:	340 K könnte sie auch interessieren:	340 K könnte dich auch interessieren:	366 K ganze interview	366 K komplette interview	399 K kommentieren	413 K lesen andere:
dazu	340 K auch:	389 K passend:
""", 'de': """
de	5 K reacties	1359 K podcast is te beluisteren
deel	3 K dit	3 K het
dein	27 K kommentar	398 K feedback hilft
deine	369 K meinung ist uns wichtig	398 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	303 K med	303 K artiklen	1459 K med	1459 K saken
dela	3 K artikeln	3 K den här	3 K texten	1865 K med	1865 K artikeln
deli	3 K
delite	3 K
delta	1442 K i vår	1459 K	1849 K i vår	1865 K
deltag	289 K i vores	303 K
den	26 K här sammanfattningen
dengarkan	1 K	1043 K:	1056 K podcast	1056 K juga
denne	26 K opsummering
der	5 K kommentarbereich	32 K er ingen kommentarer
descarga	13 K
descargue	13 K
descarrega	13 K	189 K't l'app	189 K't la nostra	189 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	654 K nuestros	654 K nuestras
descuentos	654 K exclusivos para suscriptores
despre	1606 K autor
detaljnije	1699 K:
detaylar	1922 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	1922 K okuyun:
deze	26 K samenvatting	1356 K tekst	1356 K vertaling	1356 K ai
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	583 K you find this	585 K you
die	5 K kommentarfunktion	5 K kommentare	362 K zusammenfassung	366 K neue folge	366 K aktuelle folge	366 K komplette folge	366 K ganze folge	366 K ganze sendung	369 K umfrage wird durchgeführt	397 K debatte zu
diese	362 K meldung
dieser	362 K artikel	362 K text	362 K beitrag
dieses	362 K interview
dig	571 K deeper:
digital	565 K subscriptions
din	27 K kommentar
dinleyin	1922 K:
direkt	1834 K:
direkte	1428 K:
disclaimer	513 K:	953 K:
discover	23 K more from
diskuse	5 K
diskusia	5 K
diskutujte	28 K
diskuze	5 K
disponible	189 K a l'app store	189 K a google play	662 K en app store	662 K en google play y	870 K sur google play
distribuie	3 K
distributed	577 K by
disusun	1052 K dengan
dit	27 K indlæg	1356 K artikel	1356 K stuk	1356 K bericht	1356 K verhaal
""", 'do': """
do	33 K you agree	509 K you have a story	509 K you know more	509 K you have information	509 K you work at	509 K you work in	509 K you have a tip	509 K you have any information	551 K our	585 K you have
doe	1362 K de quiz	1362 K mee met ons	1362 K mee met onze	1362 K mee aan ons	1362 K mee aan onze
dokumentumai	1019 K vannak
don	485 K't miss	505 K't miss:	601 K't miss this:
dona	615 K a	1083 K a
donasi	1062 K untuk
donate	476 K to
doneer	1380 K aan
dossier	845 K :
dostupno	1720 K na	1720 K u
dowiedz	1491 K się więcej
download	13 K	1059 K
""", 'dp': """
dpa	344 (K
""", 'dr': """
drukuj	1514 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	283 K kan tippe os	283 K kan sende os	302 K har brugt	302 K har læst	303 K får en mail	303 K kan også	1457 K har lest	1457 K har #	1459 K får en e-post	1459 K kan også	1459 K finner oss	1843 K som källa	1864 K har läst	1864 K har #	1865 K får ett mejl	1865 K kan också	1865 K hittar oss
dukung	1062 K	1062 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	1018 K-mailt küldtünk
""", 'ea': """
earlier	571 K coverage:
""", 'eb': """
ebenfalls	340 K interessant:
""", 'ed': """
editing	513 (K by	513 K by
editor	505 K's picks:	1049 K:	1049 K :
""", 'ee': """
een	1354 K bericht gedeeld door	1354 K post gedeeld door
eerder	1361 K schreven we:	1361 K verschenen:
""", 'ei': """
ei	32 K vielä kommentteja	811 K sitoutumista
ein	360 K beitrag geteilt von	360 K von	360 K post von
""", 'el': """
el	183 K teu comentari serà	657 K vídeo comenzará	657 K video comenzará
elinizde	1948 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	1568 K parceria com
email	3 K this	509 K the author	509 K us
empfehlen	3 K sie
""", 'en': """
en	185 K col·laboració amb	635 K vídeo:	635 K directo	635 K contexto:	656 K colaboración con	845 K savoir plus	845 K direct	865 K partenariat avec	881 K vidéo -	881 K images -
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K
end	592 K your day with
enjoy	565 K
enjoying	485 K this article
entdecke	23 K mehr von
entenda	1548 K:
entra	12 K nel
entre	12 K no
envia	176 K'ns
envianos	643 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	283 K du	1436 K du
erbjudande	1849 K till dig som
""", 'es': """
es	32 K gibt noch keine kommentare	646 K corresponsal	646 K redactor de	646 K redactora de	646 K jefe de	646 K jefa de
escanea	643 K el código	662 K el código para descargar
escolta	1 K	187 K el pòdcast	187 K el podcast	187 K el nostre pòdcast	187 K el nostre podcast
escoltar	1 K
escucha	1 K	657 K el pódcast	657 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	878 K
esta	652 K noticia ha sido traducida	652 K traducción se ha hecho	652 K traducción ha sido	652 K función utiliza	659 K noticia pertenece a	1563 K tradução foi feita	1563 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	650 K contenido procede de	650 K contenido proviene de	652 K texto ha sido traducido	652 K artículo ha sido traducido	654 K reportaje forma parte del número	654 K artículo forma parte del número	659 K artículo pertenece a	1563 K texto foi traduzido	1563 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	172 K pot interessar:
""", 'ex': """
explainer	505 K:
explore	505 K more:
""", 'ez': """
ez	993 K is érdekelheti:
""", 'fa': """
fai	1124 K il quiz	1124 K il test	1124 K il nostro
faites	825 K un don à
fale	1550 K com o autor	1556 K com o repórter	1556 K com a repórter
fandt	7 K du
fant	7 K du
""", 'fe': """
feedback	585 K
feel	519 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
""", 'fi': """
fii	31 K primul
filed	505 K under:
film	1506 K znajdziesz
find	12 K us	12 K os	494 K us on	494 K me on	546 K your next job
finden	12 K sie uns
finn	12 K oss
fizessen	1018 K
""", 'fl': """
flash	565 K sale
fler	1833 K artiklar om	1836 K artiklar av
flere	274 K artikler om	277 K artikler af	1427 K saker om	1427 K saker fra	1428 K saker om	1430 K saker av	1442 K jobber på
""", 'fo': """
foglald	1018 K le
foglalja	1018 K le
folge	12 K
folgen	12 K sie
folgt	12 K
follow	12 K	494 K us	494 K @	494 K all the latest	494 K the latest	494 K our	527 K the	1046 K
for	13 K a better	13 K the best	549 K more news	549 K more local	549 K more stories	549 K more on	549 K more coverage	549 K more of our	549 K more from	549 K the latest	557 K the best experience	557 K the best reading experience	565 K just	565 K only	571 K more on the story	600 K reprint	600 K reprints
fortsett	1462 K å lese
forward	3 K this
foto	1310 K:	1699 K galerija:
fotogalerie	219 K:
fotogalerija	1781 K:
fotostrecke	340 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	362 K unsere ki
fragen	362 K sie unsere ki
freier	384 K zugang für abonnenten
from	505 K the archive:	505 K our archive:	505 K our archives:	571 K our archives:
""", 'fu': """
fuiste	644 ¿K testigo
full	505 K story:	505 K coverage:
funnet	7 K en
further	505 K reading:
""", 'fy': """
fyll	1459 K inn	1865 K i
""", 'ga': """
gabung	12 K	1046 K
gambas	1043 [K:video
gaukite	1268 K
""", 'ge': """
ge	1865 K
geef	3 K dit
gem	303 K
generative	543 K ai
gerelateerd	1361 K:
get	13 K the app	13 K our	23 K	485 K the latest	485 K breaking news	527 K	527 K the	544 K tickets	544 K your tickets	557 K the	558 K text alerts	558 K news alerts	561 K the	561 K our	565 K	577 K permission to reuse
""", 'gi': """
gi	1459 K
gift	3 K this
gillar	1866 K du
giornalista	1108 K professionista	1108 K e scrittrice	1108 K e scrittore
giv	303 K
""", 'gl': """
glavni	1795 K poudarki
""", 'go': """
go	571 K deeper:
gostou	8 K
got	509 K a tip	509 K a story	509 K a news tip	509 K a question	585 K
""", 'gr': """
graduada	647 K en
graduado	647 K en
""", 'gu': """
guarda	1102 K anche	1102 K:	1102 K il video	1102 K anche:	1121 K il video qui sopra
gulir	1069 K ke bawah	1069 K untuk
""", 'ha': """
ha	1000 K van információja	1000 K van információd	1000 K ön is átélt	1000 K te is átéltél	1000 K többet tud
haben	7 K sie einen fehler	342 K sie hinweise
haber	1949 K	1953 K:
haberde	7 K hata	1937 K hata
haberin	1922 K devami için
haberleri	13 K
haga	644 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	1112 K informazioni	1112 K una notizia	1112 K una segnalazione	1112 K una storia
hakaret	27 K içeren
hakka	709 K
halaman	1068 K selanjutnya:
hallgasd	1 K meg	1006 K meg
hallgass	1006 K minket
hallgassa	1 K meg	1006 K meg	1018 K meg
haluaisitko	812 K
haluatko	790 K kertoa	797 K töihin	797 K meille töihin
har	7 K du fundet	7 K du sett	277 K du et tip	283 K du oplysninger	283 K du viden	283 K du et godt tip	283 K du tip	283 K du flere oplysninger	283 K du oplevet	283 K du selv oplevet	283 K du en god historie	304 K du en historie	1430 K du et tips	1436 K du informasjon	1436 K du opplysninger	1436 K du flere opplysninger	1436 K du tips	1436 K du et tips	1436 K du opplevd	1436 K du erfaring	1436 K du tanker	1436 K du noe på hjertet	1461 K du en historie	1843 K du information	1843 K du uppgifter	1843 K du tips	1843 K du ett tips	1843 K du varit med om	1843 K du egna erfarenheter	1843 K du upplevt	1866 K du en historia
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	183 K d'estar registrat	183 K detectat cap	183 K trobat cap	644 ¿K sido testigo
hast	7 K du einen fehler
hat	8 K ihnen	8 K dir
hata	1937 K mi fark	1948 K mi gördünüz
have	7 K you found	7 K you spotted	509 K a tip	509 K a story	509 K a news tip	509 K you been	509 K a question about this	509 K a question for	556 K your say	585 K a	585 K you
hay	7 K algún
haz	635 K clic aquí	644 K tu denuncia	660 K nuestro test	660 K el test	660 K nuestro quiz
hazte	615 K socio de
""", 'he': """
hear	1 K this	547 K this story	549 K more	589 K the full	589 K more
heb	7 K je een fout	1341 K je een tip
heeft	1341 K u een tip
help	553 K us improve
hent	13 K	280 K appen fra	294 K	303 K	1447 K
here	571 K's more on this
het	5 K reactieveld	1338 K beste van
""", 'hi': """
hier	340 K lesen sie	340 K geht es zu	340 K geht's zu	366 K klicken, um	369 K geht es zum quiz	369 K geht es zum täglichen
highlights	542 K
hintergrund	340 K:
historien	305 K fortsætter
hit	589 K play
hitta	12 K oss
hittat	7 K ett
""", 'hj': """
hjelp	1442 K oss å bli bedre
""", 'ho': """
hoe	1385 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hou	28 K het
houd	28 K het
how	8 K would you rate	8 K useful was	33 K do you feel	583 K useful is this	583 K helpful was this
""", 'hu': """
huomasitko	7 K
hur	1866 K håller du med
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	304 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	1101 K più letti di	1116 K punti chiave
""", 'ic': """
icymi	505 K:
""", 'ie': """
ielogojies	1306 K
ievadi	1306 K
""", 'if': """
if	7 K you spot	7 K you notice	519 K you enjoyed this	519 K you liked this
""", 'ih': """
ihr	27 K kommentar	398 K feedback hilft
ihre	27 K beiträge	33 K meinung	369 K meinung ist uns wichtig	398 K rückmeldung hilft
""", 'ik': """
iklan	1069 K -
ikuti	12 K	1046 K	1057 K survei	1057 K polling	1057 K jajak pendapat	1057 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	1114 K video non è disponibile	1116 K testo è stato realizzato	1121 K video inizierà	1123 K tuo commento sarà
ilgili	1922 K haber
ilginizi	1922 K çekebilir	1922 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	797 K
""", 'im': """
im	340 K video:
image	513 K copyright	513 K source,	513 K credit:
""", 'in': """
in	505 K case you missed it:	547 K the video player above	1118 K edicola da	1118 K edicola con	1120 K collaborazione con	1139 K offerta
indtast	303 K
informationen	362 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	1126 K il codice	1126 K il qr code	1126 K il qr
inscreva	1565 K-se no nosso webinar
inscrivez	862 K-vous à notre webinaire
instala	13 K
instale	13 K
instaliraj	1720 K
instalirajte	1720 K
install	13 K
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
invia	3 K	1112 K la tua lettera
""", 'ir': """
irtisano	811 K
""", 'is': """
is	7 K something wrong	585 K there
isi	1057 K survei
ist	7 K ihnen ein fehler
""", 'iz': """
izlasi	1306 K
izle	1922 K:
izleyin	1922 K:
izpildi	1297 K testu
izveido	1306 K
izvor	1724 K:
izvori	1724 K:
""", 'ja': """
ja	1292 K tev ir informācija	1292 K jums ir informācija	1292 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	811 K
jadikan	1046 K
jadilah	31 K yang pertama
jaga	709 K
jak	234 K se vám líbil
jatka	813 K lukemista
jawab	1057 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	1386 K kunt niet meer reageren	1386 K kunt reageren	1394 K kunt je altijd	1394 K ontvangt vanaf nu	1394 K ontvangt een e-mail	1714 K li vam	1714 K li članak	1796 K bil članek	1796 K bila vsebina	1796 K bil povzetek
jelentkezz	1018 K be
jelentkezzen	1018 K be
jetzt	366 K reinhören	369 K tickets sichern	389 K lesen:
""", 'ji': """
jika	1047 K anda mengetahui	1047 K anda punya
""", 'jo': """
job	280 K hos
jobb	1433 K i
jobba	1840 K på
jobbar	1843 K du
jobber	1436 K du
jogue	1565 K palavras cruzadas
join	12 K our	12 K us	23 K	476 K	494 K the conversation on	494 K us on	527 K the	527 K	544 K us for	544 K us at	544 K us in	544 K us live	556 K the conversation	556 K the discussion	556 K the debate	565 K for	565 K now
jornalista	1555 K formada	1555 K formado
""", 'ju': """
junte	12 K-se	23 K-se a
juttu	813 K jatkuu
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	304 K du lide
kanalimiza	12 K
kas	694 K sul on vihje	694 K sul on vihjeid	710 K lugu	710 K artikkel	710 K tead	710 K tahad
katso	783 K myös	783 K:	783 K video	783 K myös:	811 K koko	811 K kaikki
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	485 K up with	565 K reading	601 K reading:
kender	283 K du til
keressen	1018 K minket
kerro	790 K kokemuksesi	790 K oma
keskustele	28 K
keskustelu	800 K on auki
key	542 K points	542 K takeaways
""", 'ki': """
ki	362 K-generierte inhalte	362 K-generierte texte	362 K-generierte zusammenfassungen
kijk	1339 K ook	1339 K hier	1359 K de uitzending	1359 K de hele	1375 K voor meer
kirim	1047 K foto	1047 K tulisan
kirimkan	1047 K foto
kirjaudu	800 K	811 K
kirjoittaja	792 K on	792 K työskentelee
kirjuta	694 K autorile
""", 'kj': """
kjenner	1461 K du til
""", 'kl': """
klausies	1306 K
klausykite	1253 K	1268 K
klicka	1834 K här
klik	275 K her	1046 K	1339 K hier	1375 K hier voor
klikk	1428 K her
klikkaamalla	811 K
kliknij	1491 K tutaj
kliknite	1739 K sem
""", 'kn': """
know	519 K someone	519 K anyone	585 K
""", 'ko': """
kolumna	1710 K izražava	1792 K izraža	1792 K odraža
kom	289 K til vores	1442 K på vårt	1442 K på vår	1849 K på vårt	1849 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1268 K gali
kommentare	5 K	27 K	399 K können nur
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K
kommentarsporet	5 K
kommenteerida	709 K saavad
kommentering	5 K
kommentieren	5 K	399 K können
kommentit	5 K	27 K
kommentointi	5 K
kommenttisi	27 K
kontakt	221 K na autora	277 K journalisten	283 K journalisten	284 K	303 K	342 K:	1430 K journalisten	1436 K oss	1436 K journalisten	1437 K	1459 K
kontakta	1836 K reportern	1843 K oss via	1843 K reportern	1844 K	1865 K
kontributor	1049 K:
konuyla	1922 K ilgili:
kopeeri	709 K
kopier	303 K	1459 K
kopiera	1865 K
kopioi	811 K
kopiuj	1514 K link
koreksi	1053 K artikel
""", 'ku': """
kui	694 K sul on teema	694 K sul on vihje	694 K tead	694 K märkasid
kunjungi	1054 K toko
kunstmatige	1356 K intelligentie kan fouten maken. controleer
kuula	699 K podcasti	709 K
kuulemme	811 K mielellämme
kuuntele	1 K	783 K:	783 K myös	783 K myös:	798 K	811 K
""", 'kv': """
kviz	1699 K:	1781 K:
""", 'l': """
l	5 K'espace commentaires	847 K'auteur	853 K'essentiel par	1104 K'autore
""", 'la': """
la	5 K sección de comentarios	866 K vidéo va commencer	1123 K tua opinione conta
laadi	709 K alla
laat	1359 K je dit artikel
laatste	1338 K nieuws over
ladda	13 K ner	1853 K ner	1853 K ned	1865 K ner
lade	13 K
laden	13 K sie
lae	709 K alla
lagre	1459 K
langganan	1064 K
lanjut	1069 K membaca
lanjutkan	1069 K membaca
laporan	1048 K:	1049 K wartawan	1049 K kontributor
laporkan	1053 K kesalahan
lasi	1282 K arī	1282 K vairāk	1282 K vēl	1306 K
lasiet	1282 K arī
last	13 K ned	1447 K ned	1459 K ned
lataa	13 K	811 K
latest	504 K from	504 K in	504 K videos from
laureata	1108 K in
laureato	1108 K in
""", 'le': """
le	635 K puede interesar	635 K puede interesar:	844 K meilleur de
lea	635 K también	635 K aquí	635 K además	635 K más	635 K:	635 K también	635 K además:
lediga	1840 K jobb på	1840 K tjänster på
ledige	280 K stillinger hos	280 K stillinger på	1433 K stillinger i	1433 K stillinger hos
lee	13 K en	635 K también	635 K más	635 K:	635 K también	635 K más:	635 K aquí:	662 K las noticias sin anuncios	662 K sin anuncios en la app	673 K aquí la nota completa
leer	635 K también	635 K más
lees	13 K	1338 K meer over	1339 K ook	1339 K ook:	1339 K meer	1339 K meer:	1339 K verder	1339 K hier	1339 K:	1339 K ook	1339 K meer	1339 K verder:	1361 K ons dossier:	1361 K het hele verhaal:	1375 K het hele	1375 K het volledige	1375 K de hele	1375 K hier het hele	1375 K hier alles	1400 K ook dit artikel:	1400 K dit ook:
leestip	1339 K:
legg	1459 K til
leggi	13 K	1101 K tutte le notizie	1102 K anche	1102 K anche:	1102 K qui	1102 K tutto	1102 K:	1102 K anche	1102 K pure:	1109 K tutti gli articoli di
legyen	31 K ön az első	1018 K
leia	13 K	1547 K mais sobre	1548 K também	1548 K também:	1548 K mais	1548 K:	1548 K aqui	1548 K também	1548 K mais	1548 K mais:
leiad	709 K meid
leidsid	700 K vea	700 K artiklist vea
leiten	3 K sie
ler	1548 K também	1548 K mais
les	5 K commentaires	27 K commentaires	27 K messages	844 K plus lus	853 K points clés	853 K réponses sont générées	1427 K mer om	1428 K også	1428 K også:	1428 K mer	1428 K mer:	1428 K:	1428 K hele saken	1428 K om	1428 K her	1428 K også	1428 K mer	1428 - K også	1433 K videre med	1447 K eavisen	1447 K avisa	1447 K avisen	1460 K	1462 K videre
leseempfehlung	389 K:
lesen	13 K sie	339 K sie mehr zu	339 K sie mehr zum	340 K sie auch	340 K sie mehr	340 K sie hier	340 K sie dazu	340 K sie jetzt	340 K sie außerdem	340 K sie mehr zum thema	389 K sie hierzu:	413 K sie weiter:	413 K sie unser dossier:
lesenswert	389 K:
leserkommentare	398 K geben
lesetipp	340 K	340 K:
lest	340 K auch
""", 'li': """
licencia	674 K creative commons
licenciada	647 K en
licenciado	647 K en
license	577 K this
lies	340 K auch	340 K mehr	340 K dazu
lihat	1043 K juga	1043 K juga:	1056 K video	1068 K pula:
liitu	709 K
liity	811 K
like	12 K us	485 K what you're reading	494 K and follow
liker	1461 K du
limited	565 K time	565 K-time
link	2033 K bài gốc
lire	844 K tous nos articles	845 K aussi	845 K également	845 K	845 K notre	845 K l'article	845 K plus	845 >> K
lisa	709 K meid	709 K
lisez	13 K	845 K aussi	878 K
listen	1 K to	505 K |	505 K:	547 K to the latest episode	547 K to the full episode	547 K to the full interview	547 K again on	589 K to our	589 K as
live	275 K:	340 K-ticker:
liveblog	1339 K:
""", 'll': """
llegeix	172 K també	172 K més
llegiu	172 K també
llicenciada	178 K en periodisme
llicenciat	178 K en periodisme
""", 'lo': """
lo	634 K más leído en	634 K más visto en	634 K último en
loe	683 K ka	683 K lisaks	683 K veel	683 K edasi:	709 K
log	302 K ind eller opret	303 K ind
logg	1457 K inn eller	1459 K inn
logga	1864 K in eller	1865 K in
logi	709 K sisse
loo	709 K
los	5 K comentarios	27 K comentarios	1362 K de dagelijkse
lowongan	1054 K kerja di
""", 'lu': """
lue	783 K myös	783 K myös:	783 K lisää	783 K lisää:	783 K:	783 K myös	783 K lisää	783 K seuraavaksi:	811 K
lugu	711 K jätkub
luister	1 K	1339 K ook	1339 K:	1339 K ook:	1359 K hier naar	1359 K de podcast
luo	800 K tunnus	811 K
""", 'ly': """
lyssna	1 K på	1834 K	1834 K:	1865 K
lyt	1 K til	275 K til	303 K
lytt	1428 K til	1459 K
""", 'ma': """
maak	1362 K de puzzel
mach	369 K den test:
machen	369 K sie den test:	369 K sie mit bei unserer
mai	1600 K multe detalii	1600 K mult pe această temă:	1625 K multe articole despre	1625 K multe știri despre
mail	1341 K de auteur
mais	1547 K lidas em	1547 K de	1547 K sobre	1547 K notícias de	1547 K notícias sobre	1550 K artigos de
make	12 K us
manda	643 K tus fotos
mandanos	643 K
mande	1559 K sua sugestão	1559 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1046 K bergabung
masuk	1073 K atau daftar
masz	1493 K temat
matote	1269 K klaidą
""", 'me': """
meer	1338 K over	1338 K uit	1338 K van	1338 K nieuws over	1339 K lezen:	1341 K artikelen van	1341 K van deze auteur	1375 K nieuws uit	1375 K nieuws over	1375 K weten?	1375 K over dit	1400 K over dit onderwerp:
meest	1338 K gelezen in
meet	509 K the author	544 K our
mehr	339 K zum thema	339 K aus	339 K von	339 K zu	339 K lesen über	339 K über	340 K zum thema	340 K dazu	340 K dazu:	340 K lesen:	340 K aus dem ressort	340 K aus der region:	342 K vom autor	342 K von der autorin	342 K artikel von	362 K informationen zum einsatz von ki	389 K nachrichten aus	389 K aus dem archiv:	413 K hintergründe dazu:	413 K zu diesem thema:
meistgelesen	339 K in
mejla	1843 K reportern	1844 K
meld	1442 K deg på vårt	1459 K deg
menemukan	7 K kesalahan
mentse	1018 K
mer	1427 K om	1427 K fra	1428 K om saken:	1833 K om	1833 K från	1834 K om ämnet:	1834 K läsning:	1836 K av
merci	28 K de rester	28 K de respecter
mere	274 K om	274 K fra	275 K om emnet:
mest	1833 K läst i
mettiti	1124 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	635 K también	635 K:	635 K también	635 K también:	657 K el video arriba	657 K el vídeo de arriba
mit	33 K gondol	344 K material von
""", 'mn': """
mnenja	1792 K avtorjev
mnenje	1792 K avtorja
""", 'mo': """
modtag	303 K
mohlo	219 K by vás zajímat:
molimo	28 K vas da
more	504 K from	504 K on	505 K from	505 K on this	505 K to read:	505 K on this story:	505 K on this topic:	505 K stories:	505 K on:	509 K by	509 K stories by	571 K coverage:	601 K news:	603 K videos from
most	504 K read in	504 K read on	504 K viewed in	504 K popular in	504 K popular on	601 K read:
""", 'mu': """
mua	2038 K vé
muhabir	1953 K:
mus	1268 K rasite
must	505 K read:	601 K-see:
""", 'na': """
na	1802 K voljo v	1802 K voljo na
najdete	12 K nás
najnowsze	1490 K z
najnowszy	1496 K numer
najpopularniejsze	1490 K w
namestite	1802 K
namluveno	233 K
napisz	31 K pierwszy
nata	1108 K a
nato	1108 K a
""", 'ne': """
ne	33 K düşünüyorsunuz
nema	32 K komentara
nenhum	32 K comentário
nessun	32 K commento
neueste	339 K artikel aus
new	565 K year sale
newsblog	340 K:
next	505 K:
""", 'ng': """
nghe	1 K	2026 K:	2039 K podcast của báo	2039 K podcast của chúng tôi	2039 K toàn bộ bài	2039 K bài viết
""", 'ni': """
niciun	32 K comentariu
nie	32 K ma jeszcze
nikmati	1059 K berita	1064 K
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	635 K te pierdas:
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
nos	845 K lecteurs ont lu
noskaties	1306 K
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	634 K de
notre	845 K dossier	845 K article	845 K enquête :	845 K reportage :
nous	12 K suivre
nova	1798 K številka
novi	1716 K broj
now	505 K read:
nowy	1496 K numer
""", 'nu': """
nu	32 K există comentarii
""", 'o': """
o	27 K seu comentário	33 K que você acha	221 K autorovi	221 K autorce	1493 K autorze	1493 K autorce	1556 K autor escreve segundo o novo	1571 K seu comentário será	1608 K postare distribuită de
""", 'ob': """
obejrzyj	1491 K wideo	1491 K:	1506 K film	1506 K wideo
objevili	7 K jste
obserwuj	12 K	1520 K
""", 'oc': """
ocenite	1714 K	1796 K
ocijenite	1714 K
""", 'of': """
ofert	185 K per
offerta	1139 K speciale
offrez	3 K
offrir	3 K
ofrecido	656 K por
""", 'og': """
oglejte	1781 K si video
""", 'ok': """
okuyun	1922 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	694 K midagi	694 K kogenud
oletko	790 K kokenut	790 K itse kokenut
oliko	812 K tästä
olvasd	993 K el	993 K el:	1018 K el
olvass	993 K tovább:
olvassa	993 K el	993 K el:	993 K el ezt is	1018 K el
""", 'om': """
om	277 K forfatteren	277 K skribenten	1430 K forfatteren	1430 K skribenten	1836 K skribenten	1836 K författaren
""", 'on': """
on	505 K our site:
onko	790 K sinulla juttuvinkki	790 K sinulla vinkki	790 K sinulla tietoa	790 K sinulla aiheesta	812 K sinulla asiakirjoja
only	555 K registered	555 K subscribers	555 K members
ontdek	23 K meer van
onze	1359 K podcast is te
""", 'oo': """
ook	1339 K interessant:	1400 K in het nieuws:	1400 K lezen:
""", 'op': """
opdaget	304 K en fejl
opdater	303 K
opinion	505 K |
oppdater	1459 K
opprett	1457 K en	1457 K konto	1457 K bruker	1459 K
oppsummeringen	26 K er
oprac	1518 K.
opracowanie	1518 K:
opret	302 K en gratis	302 K dig gratis	303 K
opsummeringen	26 K er
""", 'os': """
os	5 K comentários	27 K comentários
osale	699 K	709 K
osallistu	797 K	811 K
ossza	3 K meg	1018 K meg
osta	699 K pilet	709 K	797 K liput	811 K
oszd	3 K meg	1018 K meg
""", 'ot': """
ota	790 K yhteyttä toimittajaan	790 K yhteyttä toimitukseen	794 K yhteyttä	811 K yhteyttä
""", 'ou': """
our	571 K earlier coverage:	601 K latest coverage:
ouvir	1 K
""", 'ov': """
ovaj	1713 K sažetak
over	1341 K de auteur
""", 'pa': """
paid	523 K for by
para	644 K comunicarse con	644 K contactar con	659 K poder comentar
partager	3 K
partagez	3 K
partecipa	1118 K al nostro
participe	12 K
participez	862 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	542 K of this article	542 K of this story
pas	32 K encore de commentaire
pasidalinkite	1254 K savo istorija	1268 K
passend	340 K dazu	340 K dazu:
patreon	1943 K'dan
payment	478 K methods:
""", 'pe': """
peatoimetaja	691 K:
pentru	1608 K a vedea acest	1608 K a vizualiza acest
penulis	1048 K:	1049 K:	1049 K :
per	1102 K approfondire	1102 K approfondire:	1109 K contattare l'autore	1109 K contattare l'autrice	1109 K scrivere all'autore	1109 K scrivere all'autrice	1112 K segnalazioni
periodista	178 K especialitzada	178 K especialitzat	646 K de	646 K especializada	646 K especializado
perskaitykite	1268 K
pewarta	1048 K:	1049 K:	1049 K :
""", 'pi': """
piedalies	1306 K
piesakies	1297 K
pievieno	1306 K mūs	1306 K
pievienojies	1291 K	1306 K
pievienojieties	1291 K
pilihan	1043 K editor:
pirkite	1259 K bilietus
pitaj	1713 K
pitajte	1713 K
""", 'pl': """
place	546 K a classified	546 K an ad
play	551 K our	551 K today's
please	28 K keep	28 K be	28 K stay	28 K respect
plus	844 K d'articles sur	844 K d'infos sur
""", 'po': """
pobierz	13 K	1509 K z	1509 K w	1509 K na	1509 K w sklepie	1520 K aplikację
podaruj	3 K	1514 K
podcast	340 K-tipp:	505 K:	845 K :
podcastunk	1006 K
pode	1548 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podporte	1769 K
podporujte	250 K	1769 K
podprite	1809 K
podsumowanie	26 K wygenerowane	26 K zostało	1502 K artykułu	1502 K wygenerowane	1502 K przygotowane
podziel	3 K się
pogledaj	1699 K video
pogledajte	1699 K i	1699 K još	1699 K video	1699 K:
poglejte	1781 K tudi	1781 K:
poin	1052 K penting oleh	1052 K-poin penting oleh
points	853 K clés
polecamy	1491 K:
poll	552 K:
pomohl	234 K vám
pomohol	1753 K vám
pon	660 K a prueba tus
ponturi	1604 K și sesizări
popular	504 K in
posa	183 K a prova els teus
posez	853 K vos questions	853 K votre question
poslat	245 K
poslechnout	1 K
posted	504 K in	505 K in:
posts	27 K
potrebbe	1102 K interessarti:
pots	176 K enviar-nos
pour	845 K aller plus loin	845 K rappel :	856 K nous contacter	856 K contacter	866 K écouter cet épisode
povezano	1699 K:
povzetek	1795 K	1795 K članka
pozrite	1739 K si	1739 K si video
""", 'pr': """
pr	1169 K:
pratite	12 K	1727 K
preberite	1781 K tudi	1781 K še	1781 K več	1781 K:	1781 K si	1781 K še
prefer	526 K
pregunta	181 K a la nostra
prenesi	1802 K
prenesite	13 K	1802 K	1809 K aplikacijo
prenota	1118 K il tuo posto per l'evento
prenumerata	1266 K nuo
prenumeruokite	1266 K ir skaitykite	1266 K nuo	1266 K tik	1268 K
press	589 K play
pretplatite	1727 K se na
preuzmi	1720 K
preuzmite	13 K	1720 K	1727 K aplikaciju
previous	571 K coverage:
previously	505 K:
pridajte	12 K sa
primetili	7 K ste
primijetili	7 K ste
print	3 K this
prisijunkite	1252 K prie	1268 K
prisluhnite	1781 K podkastu
privacy	485 K notice:
profitez	878 K
promoted	523 K by	575 K:
prosimy	28 K o
przeczytaj	1491 K także	1491 K też	1491 K:	1491 K też:
""", 'pu': """
puede	12 K seguir	644 K enviarnos	644 K contactar	644 K escribir
puedes	12 K seguir	635 K leer también	635 K leer:	644 K enviarnos	644 K contactar	644 K escribir	657 K escuchar todos los episodios
punti	1116 K chiave
puntos	652 K clave generados
punya	1047 K informasi	1047 K cerita
puoi	12 K seguirci	1112 K inviarci
""", 'py': """
pysy	28 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	2029 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
quelle	344 K: dpa	344 K:
quellen	344 K:
quer	1559 K sugerir	1559 K contar	1559 K receber as principais
questa	26 K sintesi	1116 K traduzione
questions	585 K
questo	8 K articolo ti	26 K riassunto	1116 K articolo è stato tradotto	1118 K articolo è pubblicato sul numero	1123 K articolo aderisce
quick	571 K read:
quieres	644 ¿K contarnos
quiz	404 K:	881 K.	881 K -	881 K :	1935 K:
""", 'ra': """
radote	1260 K klaidą
raksti	1292 K autorei	1292 K autoram
raksts	1308 K turpinās
rangkuman	1052 K ini	1052 K oleh	1052 K ai
rate	8 K this
""", 're': """
re	881 (K)lire
reach	509 K the reporter	509 K the author
reacties	5 K	27 K	1386 K worden
read	13 K this in	504 K more on these	504 K more about	504 K more from	505 K more	505 K more:	505 K also	505 K next	505 K:	505 K |	505 K more	505 K all about it	505 K next:	509 K more by	549 K more of our	557 K this and more	557 K this story	561 K our	565 K on with	565 K on for	571 K the full report here	571 K the full story here	601 K this next:	601 K our latest:
readers	555 K must use	555 K must log
reageren	5 K	1386 K kan	1386 K is alleen
receive	561 K the	561 K our
recibe	643 K las noticias	643 K en tu whatsapp
recomandarea	1600 K noastră:
recomendado	1548 K:
recomendamos	635 K:
recomienda	3 K
recommended	505 K:	571 K reading:
redactor	178 K de	646 K de	646 K en
redactora	178 K de	646 K de	646 K en
redzi	1307 K kļūdu
regala	3 K
regale	3 K
regarder	845 K :
regardez	866 K la vidéo ci-dessus	866 K la vidéo ci-dessous
register	544 K for our
registreeru	699 K
registrer	1457 K deg
registrera	1864 K dig
rejoignez	12 K	23 K les
relacionado	635 K:	1548 K:
related	505 K:	505 K |	505 K story:	505 K stories:	505 K article:	505 K reading:	505 K video:	505 K content:	601 K coverage:
relire	845 K
remarks	27 K
rendeld	1005 K meg
rendelje	1005 K meg	1018 K meg
report	7 K an error	7 K a mistake
reporter	1048 K:	1049 K:
reporting	513 K by	513 (K by
reserva	654 K tu plaza
reserve	544 K your seat	1565 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	870 K informé avec notre appli	870 K informés avec notre appli
resum	181 K generat	181 K fet
resume	652 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	845 K	845 K ici	862 K notre hors-série	866 K tous les épisodes
rezervuokite	1268 K
rezime	1713 K
rezumat	1609 K generat	1609 K cu
""", 'ri': """
riassunto	26 K generato
ringkasan	1052 K ini	1052 K dibuat	1052 K oleh	1052 K ai
rispetta	28 K
""", 'ro': """
rodyti	1268 K
""", 'ry': """
ryhdy	811 K
""", 's': """
s	248 K využitím zpráv
""", 'sa': """
saada	694 K oma vihje	694 K meile	694 K oma arvamuslugu	694 K arvamuslugu	709 K
saat	811 K ilmoituksen	811 K sähköpostin
saiba	1548 K mais	1548 K mais:
saken	1462 K fortsetter
saksikan	1043 K juga	1056 K video	1056 K live	1056 K live streaming
sale	565 K:
salvesta	709 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
sazinies	1306 K
saznajte	1699 K više:
""", 'sc': """
scan	527 K to join	557 K the qr code	557 K the code
scannez	870 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	406 K
schalten	406 K sie
schenk	387 K diesen
schenken	387 K sie diesen
schlagworte	339 K zu
schreiben	31 K sie den ersten	342 K sie unserem autor	342 K sie der autorin	342 K sie uns
scopri	23 K di più da	1118 K i giochi	1118 K i nostri giochi
scrivi	31 K il primo	1104 K all'autore
scroll	547 K down for video	1069 K ke bawah	1069 K untuk
""", 'se': """
se	275 K også	275 K video	275 K også:	289 K flere jobs	303 K hele	303 K flere	303 K alle	659 K adhiere a los criterios	674 K permite la reproducción	1112 K vuoi raccontare	1112 K hai informazioni	1428 K også	1428 K video	1428 K også:	1459 K hele	1459 K alle	1459 K mer av	1559 K tiver informações	1559 K você tem informações	1834 K också	1834 K även	1834 K även:	1865 K hela	1865 K alla	1865 K mer av
sea	28 K respetuoso	31 K el primero
search	588 K thousands of
see	7 K an error	7 K a mistake	504 K more from	505 K also	505 K more	505 K more:	505 K also:	509 K all posts by	509 K author archive	603 K more videos
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	648 K
seguinos	12 K
seguir	648 K a
seguiu	12 K-nos
sehen	366 K sie hier das	366 K sie im video	366 K sie das video
sei	31 K der erste	31 K die erste	1112 K stato testimone	1112 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1252 K	1268 K
seko	1291 K	1306 K
sekojiet	1291 K
selanjutnya	1068 K:
sem	32 K comentários
senaste	1833 K nytt om
send	3 K this	283 K os et krypteret	283 K os dit tip	303 K	509 K us your	509 K tips to	509 K your tips	509 K feedback to	509 K your story ideas	585 K us	585 K your	585 K photos	585 K pictures	1436 K sikkert tips	1436 K tips	1459 K
seneste	274 K nyt om
seotud	683 K:
ser	1461 K du noe feil	1866 K du något fel
ses	847 K derniers articles
seu	27 K comentário	1571 K comentário será
seuraa	12 K	794 K kirjoittajaa	794 K toimittajaa	811 K
""", 'sh': """
share	3 K this	3 K the article	509 K your story	585 K your
""", 'si': """
si	28 K prega di	176 K tens informació	644 K tienes información	644 K tiene información	644 K tenés información	644 K conoces algún	644 K conoces un caso	856 K vous avez des informations	856 K vous disposez	856 K vous souhaitez
sia	31 K il primo
sie	7 K haben einen fehler	12 K finden uns	342 K erreichen die autorin	342 K erreichen den autor
sieh	366 K dir das video
siehe	340 K auch
siga	12 K	12 K-nos	643 K el canal	1556 K este autor	1556 K esta autora
sign	485 K up to	485 K up for	485 K up here	485 K up (it's	558 K up for push	558 K up for alerts	558 K up for text alerts	558 K up for breaking news alerts	593 K up to our	593 K up for our	593 K up for breaking	593 K up for free
sigue	12 K a	635 K leyendo:	643 K el canal	648 K a	673 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1043 K juga	1043 K juga:	1043 K:	1043 K video	1046 K berita	1056 K video	1067 K berita selengkapnya	1067 K berita lainnya	1068 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1073 K artikel gratis
sisesta	709 K
siste	1427 K nytt om
sitter	1461 K du på	1866 K du på
siz	33 K ne
sizce	33 K
sizin	1948 K başiniza
""", 'sk': """
skaitykite	1243 K daugiau	1243 K taip pat	1243 K ir	1268 K
skapa	1864 K ett	1864 K konto	1865 K
skaties	1282 K arī	1306 K
skicka	1865 K
skinite	13 K	1720 K
skontaktuj	1493 K się z autorem
skopiuj	1514 K link	1514 K
skriv	283 K til journalisten	284 K til	303 K	1459 K inn	1865 K upp
""", 'sl': """
sledite	12 K	1809 K
sleduj	12 K
sledujte	12 K	219 K:	250 K	1769 K
slik	1458 K bruker	1458 K jobber
""", 'so': """
so	362 K nutzen wir ki
sob	1556 K supervisão de
sobre	637 K el autor	637 K la autora	637 K la firma	1550 K o autor	1550 K a autora
sois	31 K le premier
sollten	342 K ihnen fehler
solo	1139 K per te
sondage	881 K -	881 K.
sorodna	1781 K novica
sorodno	1781 K:
sostenete	1137 K
sostieni	1083 K	1083 K il	1083 K la	1137 K
souhrn	233 K	233 K článku
soutenez	825 K	825 K le
soutenir	825 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	1865 K
special	565 K offer	571 K report:
speel	1362 K onze
spela	1865 K upp
spende	318 K für
spenden	318 K für	382 K an:
spendenkonto	382 K:
spiel	369 K unser
spielen	369 K sie unser
spill	1459 K av
sponsored	523 K by	575 K:
sponsorizzato	1120 K da
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	1809 K
spring	565 K sale
spytaj	1502 K
""", 'st': """
start	565 K your	592 K your day with	592 K your morning with	592 K your week with
stavovi	1710 K autora	1710 K izraženi	1710 K izneti	1710 K izneseni
stay	28 K on topic	485 K up to date with	549 K with	557 K ahead with
ste	7 K opazili
stellen	362 K sie der
stem	303 K	1362 K mee	1459 K
steun	1380 K
stiahnite	13 K si	1769 K si aplikáciu
stimm	369 K jetzt ab:
stimmen	369 K sie jetzt ab:
straipsnis	1270 K tęsiasi
streszczenie	26 K wygenerowane	1502 K	1502 K artykułu
stuur	3 K dit
""", 'su': """
su	27 K comentario
subscreva	1569 K o nosso podcast
subscribe	12 K to our	476 K to	485 K to	527 K to the	527 K to	555 K to comment	565 K
subskrybuj	1520 K
suivez	12 K	858 K
suivre	858 K
suka	1053 K artikel ini
sull	1104 K'autore
sumate	12 K
sumber	1049 K:	1049 K :
summary	542 K
summer	565 K sale
support	476 K	476 K the
sur	845 K le même sujet
survey	552 K:
susikurkite	1268 K
susisiekite	1268 K
""", 'sv': """
svar	289 K på vores	303 K	1442 K på vår	1459 K
svara	1849 K på vår	1865 K
svideo	1714 K vam se
svidio	1714 K vam se
svidjelo	1714 K vam se
""", 'sy': """
syndicated	600 K with permission
synes	304 K du om
""", 'sz': """
szavazzon	1018 K
""", 'ta': """
ta	1442 K quizen	1442 K vår quiz	1795 K povzetek
taalfout	7 K
tag	289 K quizzen	289 K vores quiz
tagged	505 K:
tags	505 K:
taip	1243 K pat skaitykite
take	551 K our
takip	12 K edin
tallenna	811 K
tambahkan	1046 K
tanya	1052 K ai kami
tap	589 K play
tapkite	1268 K
tausta	783 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	635 K puede interesar	635 K puede interesar:	635 K recomendamos:	635 K recomendamos leer:
tead	694 K teemast	694 K rohkem
tee	699 K test	797 K testi
teile	3 K
teilen	3 K sie
teilt	3 K
tekst	713 K:	1496 K ukazał się	1496 K pochodzi z	1502 K przetłumaczony	1502 K został przetłumaczony	1502 K czyta	1710 K izražava	1713 K je preveden	1713 K čita	1716 K je objavljen u
tekstas	1272 K:
teksti	794 K
teksts	1310 K:
telegram	12 K kanalimiza
tell	509 K us your story
telli	707 K	709 K
tellijana	709 K
tem	1559 K alguma informação	1559 K informações	1559 K uma sugestão	1559 K uma denúncia	1559 K alguma história	1559 K uma história
tens	176 K informació	176 K una història
tento	233 K souhrn	233 K článek byl přeložen	1752 K súhrn	1752 K článok bol preložený
terjemahan	1052 K ini
terms	513 K and conditions apply
test	289 K din viden	551 K your knowledge	1362 K je kennis	1442 K kunnskapene dine	1935 K:
testa	1849 K dina kunskaper
testaa	797 K
teste	369 K dein wissen
testen	369 K sie ihr wissen
testez	878 K
tetszett	8 K	1019 K
text	233 K byl přeložen	236 K vyšel v	1752 K bol preložený	1755 K vyšiel v
texte	853 K traduit
texten	1867 K fortsätter
texto	652 K traducido	1563 K traduzido
""", 'th': """
tham	2029 K gia kênh	2038 K gia khảo sát	2038 K gia bình chọn
thank	519 K you for reading
thanks	519 K for reading
the	5 K comments	485 K latest news directly	504 K latest in	504 K latest from	542 K ai summary
theo	2029 K dõi báo	2029 K dõi chúng tôi	2029 K dõi kênh	2031 K dõi
there	32 K are no comments	32 K are no
this	5 K discussion	5 K conversation	542 K article was	542 K article has been	542 K story was	542 K story has been	542 K content was	542 K summary	542 K translation	542 K piece was	547 K article is also available as audio	600 K article first appeared	600 K story first appeared	600 K piece first appeared	600 K post first appeared	600 K report includes material	600 K report includes information	600 K report includes reporting	600 K report contains material
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	1102 K potrebbe interessare:
tiene	640 ¿K información
tienes	637 ¿K una historia	640 ¿K información	640 ¿K alguna	640 ¿K una historia	644 ¿K algo que
tiklayin	1922 K
tilaa	811 K
tilmeld	303 K
tin	2026 K liên quan:
tip	283 K journalisten	283 K redaktionen	1341 K de redactie	1341 K ons
tippfehler	7 K
tips	1436 K journalisten	1436 K redaksjonen	1436 K oss	1437 K	1843 K:
tipsa	1843 K reportern	1843 K redaktionen	1843 K oss	1843 K anonymt
""", 'to': """
to	26 K podsumowanie	549 K hear more	1502 K streszczenie	1502 K podsumowanie
toate	1606 K articolele lui
toda	662 K la información en nuestra
todas	634 K las noticias de
todos	27 K los comentarios	27 K os comentários	637 K los artículos de	1550 K os artigos de
toeta	706 K
toimittaja	794 K
toista	811 K
tonton	1043 K juga	1043 K:	1043 K juga:	1056 K video
top	504 K stories in	504 K stories from
topics	505 K:
toto	26 K shrnutí	233 K shrnutí	1752 K zhrnutie
tous	27 K les commentaires	844 K les articles de	847 K les articles de
toute	844 K l'actualité de	844 K l'actu	870 K l'info dans votre poche
""", 'tr': """
traduit	853 K avec l'aide	853 K à l'aide
transmettez	3 K
trending	504 K in	571 K:
trimite	3 K	1604 K-ne
try	551 K today's	551 K our	561 K our	565 K
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	659 K comentario será	1611 K ce părere ai
tud	1000 K valamit
tudo	1547 K sobre
tudsz	1000 K valamit
tule	699 K tööle	797 K lukijailtaan	797 K mukaan	811 K mukaan
turite	1254 K naujieną	1254 K informacijos	1254 K istoriją
turn	558 K on alerts
tutte	1101 K le notizie su	1135 K le notizie di
tutti	27 K i commenti	1104 K gli articoli di	1121 K gli episodi del podcast
""", 'u': """
u	12 K vindt ons	1394 K kunt zich altijd
""", 'ui': """
uit	1339 K het archief:	1400 K ons archief:
uitschrijven	1394 K kan
""", 'uj': """
uji	1057 K pengetahuanmu	1057 K pengetahuan anda
""", 'ul': """
ultime	1101 K notizie di
""", 'un': """
un	856 K témoignage	856 K fait	866 K podcast à écouter	1114 K post condiviso da	1613 K articol susținut de	1613 K articol în parteneriat	1613 K proiect susținut de
una	650 K publicación compartida por	650 K publicación compartida de
unbegrenzter	384 K zugang
unduh	13 K	1059 K
une	7 K erreur	7 K coquille	7 K faute	847 K information à nous transmettre	850 K info à nous	856 K info	856 K information à
uneix	12 K-te
unisciti	12 K	23 K a
unlock	565 K
unser	382 K spendenkonto	404 K wochenquiz	404 K quiz	420 K autor	420 K reporter	420 K redakteur	420 K korrespondent
unsere	340 K leseempfehlung	420 K autorin	420 K reporterin	420 K redakteurin	420 K korrespondentin
untuk	1046 K mendapatkan
""", 'up': """
up	505 K next:
uppdatera	1865 K
""", 'us': """
users	555 K must
""", 'uu': """
uuenda	709 K
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vaata	683 K ka	709 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	1292 K tev ir ziņa	1292 K tev ir ko	1292 K esi pieredzējis	1307 K raksts
vam	1796 K je bil	1796 K je bila
van	1000 K egy jó	1000 K egy tipped	1000 K egy tippje	1019 K olyan
var	31 K först	1865 K med
varaa	811 K
vasta	709 K
vastaa	797 K	811 K
vastaava	809 K päätoimittaja:
vastutav	691 K väljaandja:
""", 've': """
vea	635 K también	635 K también:	657 K el video a continuación	657 K el vídeo a continuación
ved	283 K du mere	283 K du noget
vedd	1018 K meg
vedi	1102 K anche	1102 K anche:	1104 K tutti gli articoli di
vegeu	172 K també
vegye	1018 K meg
vegyen	1005 K jegyet	1005 K részt	1018 K részt
veillez	28 K à
veja	1547 K mais em	1548 K também	1548 K mais	1548 K:	1548 K também	1548 K também:	1548 K mais:	1569 K o vídeo abaixo	1569 K o vídeo acima	1569 K os vídeos mais assistidos
venujte	1765 K
ver	635 K también	637 K todos los artículos de	1550 K todos os artigos de
verder	1361 K lezen:	1400 K in het nieuws:
verschenke	3 K
verschenken	3 K sie	387 K sie diesen
verstuur	3 K dit
verwandtes	389 K thema:
vet	1436 K du mer	1436 K du noe	1843 K du mer	1843 K du något
veuillez	28 K respecter
vezane	1699 K vesti:
vezi	1600 K și	1600 K și:	1600 K:	1600 K și	1606 K toate articolele	1615 K video mai sus	1615 K video mai jos
""", 'vi': """
vi	303 K vil gerne høre	1459 K vil gjerne høre	1865 K vill gärna höra
viac	1739 K:	1739 K k téme:
video	547 K above:	547 K below:	1056 K:	1361 K:	1699 K pogledajte	2039 K:
vidi	1699 K još
view	509 K all posts by	509 K all articles by
vil	289 K du arbejde	289 K du være med på holdet	1442 K du jobbe	1442 K du være med på laget
vill	1849 K du jobba	1849 K du arbeta
vind	289 K billetter	303 K
vinkkaa	790 K toimitukselle	790 K
vinn	1442 K billetter	1459 K	1849 K biljetter	1865 K
vir	1807 K:
viri	1807 K:
vis	28 K respekt	303 K indhold	1459 K innhold
visa	28 K respekt	1865 K innehåll
visita	654 K nuestra tienda	1118 K lo store	1118 K il nostro store
visite	1565 K a nossa loja	1565 K nossa loja
viste	7 K
visualizzando	1114 K questo contenuto
viu	7 K algum	1559 K algo	1559 K alguma coisa
""", 'vk': """
vklopi	1802 K
vklopite	1802 K
""", 'vo': """
voce	1116 K generata
voir	844 K tous les articles	845 K aussi	845 K la vidéo	847 K tous les articles de	866 K la vidéo ci-dessus
voit	790 K lähettää vinkin
voita	811 K
voix	853 K générée
volg	12 K ons	12 K
voller	384 K zugriff
vols	176 K compartir	176 K explicar
vond	8 K je dit	1385 K je deze
voor	1356 K dit artikel
votre	27 K commentaire
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	847 K avez une information	850 K travaillez	850 K avez été	850 K êtes témoin	850 K avez une information	850 K souhaitez témoigner	856 K avez une info	856 K avez une information	856 K avez des informations	856 K disposez	856 K souhaitez	856 K êtes concerné	856 K êtes témoin	856 K avez été témoin	856 K avez des photos	856 K pouvez nous	856 K pouvez joindre	856 K pouvez contacter	856 K pouvez écrire à
voz	652 K generada
""", 'vr': """
vrei	1604 K să ne spui
""", 'vu': """
vuoi	1112 K segnalarci	1112 K raccontarci
""", 'vy': """
vytisknout	245 K
""", 'wa': """
war	8 K dieser	8 K der	397 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	519 K this forwarded	583 K this	1385 K deze
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1362 K is jouw mening	1385 K vind je van	1385 K vond u van	1385 K vindt u van
watch	494 K us on	505 K |	505 K now:	505 K more:	505 K the video:	505 K the latest	505 K:	547 K the video above	547 K the video below	547 K the clip above	547 K the clip below	547 K the full video	547 K the full interview	547 K the full episode	589 K more	589 K our	603 K more videos
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	478 K accept:	478 K accept visa	478 K accept paypal	546 K're hiring	546 K are hiring	553 K value your opinion	553 K'd love your feedback	592 K respect your privacy
wees	31 K de eerste
weitere	339 K artikel zu	339 K artikel aus	339 K themen aus	342 K artikel von
weiterlesen	340 K:
wesprzyj	1520 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	504 K others are reading	505 K to read next:
whatsapp	12 K kanalimiza
""", 'wi': """
wideo	1506 K znajdziesz	1506 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	397 K fanden sie	397 K fandest du	397 K finden sie	397 K hilfreich war	404 K gut kennen sie	404 K gut kennst du
with	577 K inputs from	577 K input from	577 K agency inputs	577 K reporting by	577 K additional reporting
""", 'wo': """
word	23 K lid van	1380 K lid van	1380 K vriend van
work	546 K with us	546 K for us
worth	505 K reading:
""", 'ws': """
wspieraj	1520 K
wszystkie	27 K komentarze	1490 K artykuły o	1493 K artykuły autora
""", 'wy': """
wydrukuj	1514 K
""", 'xe': """
xem	2026 K thêm	2026 K thêm:	2026 K:	2026 K video	2026 >> K	2026 K tiếp:	2033 K các bài viết của tác giả	2033 K các bài viết khác của	2033 K thêm bài của tác giả	2039 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	643 K puedes recibir
yazi	1949 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	494 K can follow him on	494 K can follow her on	494 K can follow them on	505 K may also like:	505 K might also like:	505 K may also be interested in:	505 K may also want to read:	505 K may want to read:	527 K can get	547 K can hear this story	547 K can listen to this	549 K can listen to	555 K must be	555 K can be part of	601 K may have missed:
your	27 K comment	27 K comments	553 K opinion matters	592 K weekly guide to	592 K daily guide to	592 K essential guide to
""", 'yu': """
yuk	1046 K gabung
""", 'za': """
zachowaj	28 K
zainstaluj	13 K	1509 K
zapis	1792 K je mnenje
zapisz	1514 K ten	1514 K artykuł	1514 K tekst
zapratite	12 K	1727 K
zapytaj	1502 K	1502 K nas
zaujal	234 K vás	1753 K vás
""", 'zd': """
zdroj	248 K:	1767 K:
zdroje	248 K:	1767 K:
""", 'ze': """
zeptejte	233 K se
""", 'zh': """
zhrnutie	1752 K	1752 K článku
""", 'zi': """
zie	7 K je een	1339 K ook
zini	1292 K ko vairāk	1307 K stāstu	1307 K ko
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	1490 K więcej z	1491 K też	1491 K też:	1491 K także	1491 K:	1491 K też	1491 K także	1491 K wideo	1491 K film	1491 K zdjęcia	1491 K galerię	1506 K nagranie	1506 K materiał
""", 'zu': """
zugang	384 K zu allen
zugriff	384 K auf alle
zum	340 K thema:	340 K weiterlesen:	342 K autor	399 K kommentieren	420 K profil von
zur	342 K person	342 K autorin
"""}

CONTAINS = {'#': """
#	1129 Kx#	1185 月K本まで無料で	1228 첫 달 K원	1237 월 K원
""", 'aa': """
aamu	17 joka K
aamukirje	804 K
aamukirjeen	804 K
aangemeld	1367 succesvol K
aanmerkingen	1347 op- of K
aastas	717 K
""", 'ab': """
abbestellen	325 jederzeit K
abbestellt	407 jederzeit K
abbonamenti	1144 K
abbonamento	1086 hai già un K	1086 per chi ha un K	1086 scegli il tuo K	1144 K
abbonati	1086 K per	1086 K a soli	1086 solo per K	1086 per gli K	1106 K	1140 K a	1140 K:	1140 K ora	1140 K per	1140 puoi, K	1141 i nostri K	1144 K
abbonato	1086 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1095 devi K
abmelden	376 wieder K
abo	383 pur-K
abonament	1476 masz już K	1632 K
abonare	1618 prin K ești
abonarea	1618 confirma K
abonat	1592 ești deja K
abone	1912 K olun ve	1955 K olun
aboneler	1950 K içindir	1950 yalnizca K	1950 sadece K	1959 K
abonelere	1926 K özel	1926 K özeldir	1926 K açik	1926 K açiktir
abonelerimiz	1956 K
abonelik	1959 K
abonements	1316 K
abonenti	1309 tikai K
abonentiem	1280 tikai K	1309 teksts ir K	1309 raksts ir K
abonents	1280 jau esi K
abonne	884 je m'K
abonnee	1323 al K	1323 word K	1323 nog geen K	1323 als K	1404 word K
abonneer	1404 K je
abonnees	1323 alleen voor K	1323 dit artikel is voor K	1396 K kunnen dit	1405 onze K	1408 K
abonnement	261 kræver K	313 K	425 K	828 avec votre K	888 K	1323 neem een K	1323 kiezen voor een K	1372 sluit een K af	1372 een K? log	1372 al een K	1396 nog geen K	1396 K dat bij je	1396 K af met	1404 kies een K	1408 K	1470 K
abonnementen	1408 K
abonnements	888 K
abonnent	261 bliv K	261 allerede K	261 som K	309 bliv K	321 als K	321 sie sind noch kein K	322 bereits K	322 bereits K:in	1414 bli K	1414 allerede K	1414 som K	1466 bli K
abonnenten	321 nur für K	321 exklusiv für K	409 lesen nur K	422 unseren K	425 K
abonnenter	261 kun for K	261 artiklen er for K	306 er for K	306 kun K	310 vores K	313 K	1414 kun for K	1414 denne saken er for K	1414 artikkelen er for K	1463 er for K	1463 bare K	1463 kun K	1467 våre K	1470 K
abonnentin	321 als K	322 bereits K
abonnentinnen	321 exklusiv für K	321 nur für K	321 K vorbehalten	422 unseren K
abonner	261 K for at	309 K på	884 s'K	1414 K for å	1466 K på
abonnere	1449 ved å K
abonnez	828 K-vous pour	828 K-vous à partir	884 K-vous	884 K vous
abonniere	421 K unseren	421 K hier
abonnieren	325 newsletter K	330 whatsapp-kanal K	330 K sie unseren kanal	347 podcast K	407 hier K	421 jetzt K	421 K sie
abonniert	322 bereits K
abrir	622 K en la app	1535 K no app
abyste	209 K mohli číst dál
""", 'ac': """
accede	618 K a todo
accedi	24 K	1086 K per
accept	1597 K toate
acceptant	840 en K les cookies
acceptar	180 K les galetes
accepteer	1334 K de cookies
accepter	840 K les cookies
accepteren	1334 cookies te K	1334 cookies K
access	480 unlock full K	480 full K. no ads	567 K to every story	567 full K with no ads	595 year of K	595 months of K	595 want full K	595 K for half price
acconsento	1128 K a ricevere
accordance	560 K with our privacy
according	609 K to
account	480 create a free K to	480 sign in to your K	480 create an K to	567 please create a free K	606 create a free K	607 hold power to K	1323 maak een gratis K	1372 K is gratis en zo	1396 een gratis K	1404 maak een gratis K
accurate	574 K at time of
accused	609 K
aceptado	630 no has K las cookies
aceptaste	630 no K las cookies
aconseja	678 K
aconsejaba	678 K
aconselha	1587 K
acrescentou	1587 K
actionnaire	885 sans K
""", 'ad': """
ad	11 K
adalah	1050 K dosen
adblock	216 vypněte K	270 slå K fra	1423 slå av K	1486 wyłącz K	1829 stäng av K
adblocker	333 K erkannt	333 K aktiv	333 nutzen einen K	333 verwenden einen K	333 trotz K	425 K	497 disable your K	497 you are using an K	497 K detected	1332 K uit
added	609 K
adgang	261 få K til	309 få fri K
admitiu	1587 K
admitted	609 K
adres	1478 twój K e-mail	1510 K e-mail
adresa	1593 K ta de email	1593 K ta de e-mail	1593 K de email nu va
adresiniz	1913 e-posta K
adresse	376 gültige e-mail-K	376 sie ihre e-mail-K	376 du deine e-mail-K	376 e-mail-K ein	831 votre K e-mail	831 votre K email
adresu	1696 na vašu e-mail K	1721 e-mail K	1721 mejl K
ads	607 we don't have K
advarer	312 K	1469 K
advert	11 K
adverteix	203 K
advertentie	11 K
advertenties	1405 zonder K
advertisement	11 K	496 this K has not loaded
advertisements	11 K
advertiser	582 supplied by an K	582 provided by an K	582 paid for by an K	582 produced by an K	582 created by an K
advertorial	1402 dit is een K
advierte	678 K
adviseert	1407 K
""", 'af': """
affermato	1143 ha K
affichage	860 K de ce contenu
affichant	860 en K ce contenu
afficher	840 pour K ce contenu	860 ne peut pas s'K
affichera	828 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	247 K odkazy	300 K-links	332 K-links	461 K links	496 contains K links	599 K links	599 K link	808 K-linkkejä	1012 K linkeket	1402 K links	1454 K-lenker	1723 K linkove	1723 K linkovi	1766 K odkazy	1805 K povezave	1860 K-länkar
affiliatelenker	1454 K
affiliatelinks	37 K	300 K	414 K	1402 K
affiliati	37 link K
affiliation	37 liens d'K	864 liens d'K
affiliazione	37 link di K
affirme	887 K
affirment	887 K
afiliacyjne	37 linki K	1516 linki K
afiliacyjnych	1516 linków K
afiliado	37 enlaces de K	37 links de K	655 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	655 enlaces de K
afiliate	37 linkuri K	1614 linkuri K
afiliats	186 enllaços d'K
afirma	678 K	1587 K
afirmar	203 va K
afirmou	1587 K
afleveringen	1391 alle K van
afmelde	263 K dig når
afmelden	1367 elk moment K	1367 elk moment weer K
afsnittet	290 hele K
aftrekbaar	1369 gift is K
""", 'ag': """
agences	848 avec K
agenturmaterial	343 mit K
aggiornamenti	1093 segui tutti gli K
aggiunto	1143 ha K
agora	1584 doe K
""", 'ah': """
ahora	675 dona K
""", 'ai': """
ai	146 K	288 af K	1441 av K	1848 av K	2036 K
aidez	851 K-nous à	884 K-nous
aiheesta	807 lisää K täältä
aiutaci	1106 K	1140 K a
aiutarci	1106 K	1140 K a
aizliegta	1289 bez atļaujas ir K
""", 'aj': """
ajakirjandus	716 meie K	716 sõltumatu K	716 K maksab	716 hea K
ajakirjandust	705 toeta sõltumatut K
ajakirjanik	695 K
ajakirjanikud	716 meie K
ajoute	887 K
ajoutez	884 K-nous
ajuda	200 K'ns
ajude	1553 K-nos	1584 K-nos
ajutorul	1619 K tău putem	1628 avem nevoie de K tău
""", 'ak': """
akci	235 naši K
akciu	1754 našu K
akismet	21 K to reduce spam
akkoord	1367 ga je K met onze	1367 gaat u K met onze
aktardi	1958 K
aktivieren	333 javascript K
akzeptiere	325 mit der anmeldung K
akzeptieren	325 mit der anmeldung K	335 cookies K
""", 'al': """
alamat	1035 K email
aldus	1407 K
alerta	1587 K
alertas	14 las K	623 recibe K	623 activa las K	1536 receba K
alertes	833 recevez les K	833 K info
alertou	1587 K
alerts	14 K	488 get K as
algemene	1367 ga je akkoord met de K
alive	607 local news K
alkaen	806 K #
alles	321 lesen sie K	1396 lees K met
allow	497 K ads on
aloud	516 is read K by
""", 'am': """
amendat	1631 a K
ammesso	1143 ha K
""", 'an': """
anche	1141 siamo K su
andare	1079 prima di K via
android	326 für K und ios	486 our K app	871 sur ios et K	1326 app voor K
angebot	383 ihr K	383 dein K	421 hier gibt es das K
angebote	376 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angezeigt	335 inhalte K werden
anggota	1074 jadilah K
ankete	1758 našej K	1758 v K
anketi	35 našoj K	1718 našoj K	1718 u K	1800 naši K	1800 v K
anketimize	35 K
anketimizi	1934 okur K	1934 K
anketo	1800 kratko K	1800 našo K
anketu	35 našu K	1718 kratku K	1718 našu K
ankety	239 naší K	1758 našej K
ankiecie	35 naszej K	1507 naszej K	1507 w K
anlatin	1947 K
anlatti	1958 K
anmelden	24 K	421 jetzt K	421 hier K
anmelder	285 er K	1438 er K
anmeldung	325 mit meiner K	325 mit ihrer K	325 mit der K stimmen	325 mit der K stimme	325 mit der K willige	325 mit der K willigen	325 mit der K erklären sie	349 K	402 hier geht es zur K
annetus	705 tee K	719 K
anno	1142 all'K
annonce	11 cette K
annoncelinks	37 K	300 K
annoncen	11 K
annoncer	310 uden K
annonsblockerare	1829 stäng av K
annonseblokkering	1423 slå av K
annonselenker	37 K	1454 K
annonsen	11 K
annonser	1467 uten K	1872 utan K
announced	609 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1143 ha K
ano	1586 por K
anoniem	1347 K tippen	1384 ons K
anonim	1929 bize K
anonym	396 K an uns
anonymous	586 K
anonymously	586 K
anot	1277 K
anregungen	370 fragen oder K	370 fragen und K
ansehen	368 hier K	368 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	501 K our poll
antes	611 K de irte	1526 K de sair
anuncio	655 después del K	655 tras el K
anunciou	1587 K
anvender	270 vi K cookies
anytime	480 cancel K	608 cancel K
anzeige	11 der K	11 dieser K	332 nach der K weiter	392 dies ist eine K
anzeigen	335 mit einem klick K lassen
anzusehen	358 um das video K
""", 'ap': """
apeluje	1524 K
apgalvo	1315 K
aplicativo	1535 baixe o K	1535 baixe nosso K	1585 nosso K
aplikace	252 naše K
aplikaci	213 stáhněte si K	213 stáhněte si naši K	241 mobilní K	241 naší K	241 naší mobilní K
aplikacja	1522 nasza K
aplikacji	1479 w naszej K	1479 otwórz w K
aplikasi	1036 unduh K	1036 download K	1036 K kami	1074 unduh K	1074 instal K	1075 K kami
apoiador	1529 torne-se K	1553 seja nosso K	1584 torne-se K	1584 seja nosso K	1584 seja K
apoiam	1576 nos K todos os meses
apoie	1553 K
apoio	1529 seu K é	1553 seu K	1584 seu K
aportaciones	666 gracias a las K
aporte	641 tu K	675 tu K
apoyan	666 que nos K cada mes
apoyo	614 con tu K	614 tu K es	641 tu K	675 tu K	675 su K
app	326 als K	373 mit der K	373 in der K	486 get our K	486 in our K	486 use our K	486 our new K	486 our ios K	487 get the K	598 have our K	598 with our K	598 via our K	598 on our K	606 our K	1326 in de K	1417 i vår K	1467 vår K	1823 i vår K	1872 vår K	2021 tải K	2064 K内阅读	2064 在K中	2064 K看更多
appareil	828 un seul K à la fois	877 en cours sur un autre K
appeared	512 first K on	576 K in print
appen	264 hent K	264 åbn i K	1417 last ned K	1417 hent K	1417 åpne i K	1823 ladda ner K	1823 ladda ned K	1823 hämta K	1823 öppna i K
appje	1346 ons een K
application	832 téléchargez l'K	832 télécharger l'K	832 dans l'K	832 avec l'K	832 sur l'K	832 notre K	885 notre K
applications	832 nos K mobiles
appot	1007 az K
apps	598 our K
apunta	200 K't
""", 'aq': """
aqui	1526 já que você está K	1526 já que está K
""", 'ar': """
arbeid	1467 vårt K
arbeit	422 unsere K
arbeitet	345 K als
arbejde	310 vores K
arbetar	1848 K med ai
arbete	1872 vårt K
argued	609 K
arrivato	1079 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	201 aquest K	201 l'K sencer	480 to unlock this K	480 members-only K	482 you've read your last free K	482 you have read your last free K	482 this is your last free K	482 reached your K limit	491 share this K on	496 links in this K may	569 save this K	579 this K	579 the full K	580 this K	581 this K	607 this K	821 vous avez aimé cet K	821 cet K vous a plu	828 pour accéder à l'K	828 cet K est offert	828 cet K vous a été offert	828 pour lire cet K	828 offrir cet K	828 offrez cet K	829 de cet K à lire	848 cet K est paru dans	848 cet K a été publié	868 réagir à cet K en	882 cet K a d'abord été publié	885 cet K
articles	15 free K	470 you've read # K	480 access to all our K	480 gift K to give	482 free K left	482 K left this month	482 you've used all your free K	482 # of # free K	482 K left to read	567 to read more K	567 for three more free K	567 more free K	569 K to give	569 K to gift	569 K to share	569 gift # K	828 tous nos K	829 il vous reste # K	874 nos K sont en accès libre	885 nos K
articol	1629 acest K
articolele	1629 K noastre
articolelor	1602 preluarea K
articoli	1086 tutti gli K senza limiti	1087 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1079 ti è piaciuto questo K	1086 per leggere l'K	1086 regala questo K	1141 questo K
articolul	20 K complet	20 K integral	1622 pentru a citi K	1622 să citești tot K	1629 ți-a plăcut K	1629 tot K
artigo	20 ler este K	20 ler o K	1526 gostou deste K	1580 para ler este K	1585 este K
artigos	1552 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	298 denne K for #	310 denne K	314 dir gefällt dieser K	321 lesen sie diesen K mit	321 um diesen K zu lesen	321 dieser K ist nur für	321 zugriff auf alle K	321 alle K lesen	321 ganzen K lesen	323 freie K übrig	323 K frei	323 ihr letzter freier K	346 K wurde	350 unsere K öfter	379 K etwas wert ist	383 alle freien K	388 weitere K finden sie	393 rechte am K	393 K steht unter einer	403 den ganzen K	403 diesen K	408 gäbe es diesen K nicht	412 alle K zum	412 lesen sie in diesem K	417 K ist zuerst	417 K ist zuvor	419 K gratis	422 dieser K	422 diesen K	422 diesem K	1063 untuk membaca K ini	1075 K ini	1323 om dit K te lezen	1323 dit K is alleen	1323 geef dit K	1323 lees dit K met	1323 gratis K deze week	1336 fout in dit K	1347 mening over dit K	1372 een premium K	1389 dit K	1403 niets uit dit K	1403 K mag zonder	1405 dit K	1868 gratis K kvar
artikelen	15 gratis K	1323 toegang tot alle K	1372 aantal K bereikt	1372 aantal gratis K	1396 gratis K gelezen	1399 alle K over
artikeln	321 zugang zu allen K	383 zugang zu allen K	419 freien K	1815 gillade du K	1820 läs hela K med	1820 lås upp K	1851 fel i K	1872 den här K
artikels	417 nutzung dieses K
artikkel	712 tasuta K	716 see K
artikkelen	1444 feil i K	1467 denne K
artikkeli	20 koko K	772 tämä K on vain	814 ilmainen K jäljellä	817 tämä K
artikkelia	810 maksutonta K	810 ilmaista K
artikkelit	15 ilmaiset K	810 ilmaiset K
artiklar	15 fria K	1820 fria K	1868 gratis K kvar	1872 alla K
artiklen	256 kunne du lide K	310 K her
artikler	15 gratis K	261 gratis K	306 gratis K tilbage	310 alle K
artiklid	708 tasuta K
artiklit	708 tasuta K	716 kogu K
arvioi	819 K
""", 'as': """
asegura	678 K
asked	609 K
asks	609 K
assinante	1532 já é K	1584 torne-se K	1584 seja K	1584 seja K
assinantes	1532 só para K	1532 somente para K	1580 exclusivo para K	1580 exclusiva para K	1580 exclusivos para K	1585 nossos K	1588 K
assinatura	1588 K
assinaturas	1588 K
assine	1532 K para	1532 K por	1532 K e tenha	1584 K a	1584 K o	1584 K já	1584 K agora	1584 K e	1584 K aqui	1584 K por
assisted	581 this ai-K text
associate	496 as an amazon K	511 is an K
assure	887 K
""", 'at': """
atbalsti	1303 K mūs	1312 K mūs
atbalstiet	1312 K mūs
atbalsts	1303 tavs K palīdz	1312 tavs K	1312 jūsu K
atzina	1315 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	346 K
audioverze	2 K
audioverzi	238 K
audioverzii	1757 K
aufgefallen	337 fehler K
ausblenden	335 und wieder K
auszugsweise	343 nachdruck, auch K
auteur	849 est l'K	1348 is K van	1351 mening van de K
auteursrecht	1379 rust K
author	510 email the K	510 the K can be	511 is the K of	511 is an K
automated	2 read by an K	516 is read by an K	516 narrated by an K
automatisch	2 K vorgelesen	321 endet K	368 K vorgelesen	393 K von dpa	393 K von der	401 der text wurde K	401 dieser text wurde K
automatisk	1441 K oversatt
autor	177 és K de	345 ist K	639 es K de	1554 é K de
autora	177 és K de	639 es K de	1499 napisz do K	1554 é K de
autorce	229 napište K
autore	1107 è K di
autorem	1499 kontakt z K
autoren	357 meinung der K
autorin	345 ist K	345 ist freie K	357 meinung der K
autorise	877 n'K pas la lecture
autorke	1747 napíšte K
autorki	1499 napisz do K
autorovi	229 napište K	1747 napíšte K
autorskim	1517 chroniony prawem K	1517 chronione prawem K
autoru	1708 javite se K	1708 pišite K
autrice	849 est l'K	1107 è K di
""", 'av': """
available	486 K on the app store	486 K on google play	486 our app is K	598 app is K
avbryt	21 K svar
avec	848 K afp
averci	1140 grazie per K letto
avertit	887 K
avise	1584 K-nos
avsluta	1873 K när du vill
avsnittet	1850 hela K	1850 ladda ner K
avtorici	1790 pišite K
avtorju	1790 pišite K
avverte	1143 K
""", 'ay': """
ayda	1946 K # tl	1946 K # tl'den	1957 K
aydinlatma	1919 K metni
ayirtin	1947 K
aylik	1957 K
ayudanos	675 K
""", 'ba': """
ba	1469 K
bad	312 K	1874 K
bagikan	25 K
baixa	170 donar-te de K
baixe	1535 K o app	1584 K o
bajate	675 K la app
bancs	192 no depèn de K
banner	425 cookie-K	610 cookie K
banners	610 cookie K
bantu	1074 K kami
bastano	1140 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	393 redaktion nicht K
beboette	1407 K
become	522 K a	606 K one of them
becoming	521 K a member	606 consider K	606 K a member
bedankt	1404 K voor het lezen
beelden	1347 heb je K	1347 heeft u K
befindet	335 an dieser stelle K sich
before	470 K you go	470 K you move on
begging	610 K
begs	609 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	379 jeder K hilft uns	393 K steht unter einer	408 mit einem kleinen K	417 K ist zuerst	421 mit einem K	422 dieser K	422 diesen K
bejelentette	1029 K
bekijk	1357 nieuwe baan? K
belangrijkste	1367 elke dag het K
believe	607 people who K in
belirtti	1958 K
below	591 sign up K	591 enter your email K
beluisteren	1391 dit artikel ook K
benachrichtigungen	14 K	327 K aktivieren	327 push-K
benadrukt	1407 K
bent	1317 nu je hier toch K
bepaalde	1407 K
berasal	1051 konten ini K dari
berdonasi	1074 K
bereits	321 sie haben K ein abo	383 K ein konto
bergabung	1074 mari K	1074 K dengan kami	1074 ayo K
bergabunglah	1074 K
bergantung	1061 K pada dukungan anda
berichten	422 wir K
berichterstattung	422 unsere K
berichtet	345 K für	345 K über
berichtete	424 K
berita	1038 ikuti K
berkomentar	6 untuk K
berlangganan	1034 sudah K	1035 K newsletter	1060 terima kasih telah K	1060 berhasil K	1074 K sekarang	1074 silakan K
bescheid	396 sagen sie uns K	396 sag uns K
beschloss	424 K
besedah	1813 po K
besked	293 push-K
beskeder	293 push-K
besloot	1407 K
beslutade	1874 K
besluttede	312 K
besluttet	1469 K
besoin	821 nous avons K de vous	884 nous avons K de vous	884 a K de vous	884 avons K de votre
besplatna	1722 K članka
besplatne	1722 K članke
besplatni	1715 naš K webinar	1715 naš K vebinar
besplatnih	1722 K članaka
beste	1367 elke week het K van
bestellen	363 im shop K	421 jetzt K	421 K sie hier	421 K sie unseren
bestellung	349 K
besten	422 die K texte
betaald	1402 artikel is K	1402 content is K
betaalmuur	1369 geen K	1408 K
betalende	306 kun for K
betalingsmur	313 K	1470 K
beteiligt	392 redaktion ist nicht K
betonte	424 K
betrokken	1376 redactie is niet K
bevestigen	1367 aanmelding te K
bevorzugen	350 google K
bevorzugte	350 K quelle
bevorzugten	350 K quelle
bevorzugter	350 K quelle
bezahlschranke	380 K	425 K
bezmaksas	1305 K rakstus	1305 K raksti	1305 K kontu	1309 K raksts
""", 'bi': """
bidrag	259 dit K	259 giv et K	309 dit K	309 giv et K	313 K	1412 ditt K	1451 gi et K	1466 ditt K	1857 ge ett K	1857 ditt K gör	1871 ge ett K
bidraget	1451 K ditt
bijdrage	1320 jouw K	1343 kleine K	1402 K is betaald	1406 kleine K
bildirdi	1958 K
bildirimlere	14 K	1914 K izin ver
bildirimleri	14 K	1914 K aç
biletlerini	1934 etkinlik K
billionaire	607 K owner
bilten	1703 K
binding	261 ingen K	311 ingen K
bindingstid	1414 ingen K	1468 ingen K
bindningstid	1820 ingen K	1873 ingen K
binnenland	1387 is redacteur K
bisogno	1079 abbiamo K di te	1140 abbiamo K di te	1140 abbiamo K del tuo	1140 abbiamo K anche di te	1140 abbiamo K di voi
bitte	314 haben wir eine K	314 eine K an sie	314 wir haben eine K
""", 'bl': """
blijkt	1407 K uit
blijven	1369 om dit te K doen
bliv	309 K en del af
blocker	497 disable your ad K	497 disable ad K	497 turn off your ad K	497 using an ad K
blocking	497 K ads	497 K our ads
bloqueador	628 K de anuncios	679 K de anuncios	1541 K de anúncios
bluesky	16 K	493 follow him on K	493 follow her on K	493 follow them on K
""", 'bo': """
board	545 our jobs K	545 our job K
bogatych	1519 nie mamy K
bookmark	602 K this story	602 K this page
bookshop	587 our K
""", 'br': """
bralcev	18 po zaslugi K	1808 s podporo K	1808 s pomočjo K	1811 naših K	1811 po zaslugi K	1811 s podporo K	1811 podpori K
bralci	1811 naši K
branja	0 čas K
brauchen	379 K noch #	421 wir K ihre hilfe	421 wir K deine hilfe	421 K wir sie	421 K wir dich	421 K wir eure
braucht	379 K ihre hilfe	379 K deine hilfe
breaking	488 get K news alerts
brez	1808 K vas
brief	1347 K naar
briefing	520 our morning K	520 our K	520 daily K	560 K in your inbox
briefkasten	352 anonymen K	352 anonymer K
brieven	1347 K naar
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	497 your K is out of date	497 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1441 K ki	1441 K ai
""", 'bu': """
budite	1721 K u toku
buitenlandredacteur	1348 is K
bulabilirsiniz	1947 K
bulan	1076 per K
buletin	1035 K kami	1060 K harian kami	1075 K kami	1078 K
bulunabilirsiniz	1955 katkida K
bulunun	1955 katkida K
bureau	531 K chief
button	358 klick auf den K
buttons	569 the share K	569 the K below
buycoffee	1519 K
""", 'ca': """
cadastre	1532 K-se para	1584 K-se
cadeau	1323 K aan
cafecito	641 K
callan	676 lo que otros K
campagne	874 K de dons	884 boucler notre K
campaign	607 our spring K	607 our K
can	606 pay what you K
canal	626 únete al K	675 únete al K	1539 siga nosso K	1539 siga o K	1584 entre no K	1585 nosso K
canale	1111 al K	1141 il nostro K
canali	1093 sui nostri K
canalul	1629 K nostru
cancel	21 K reply	480 K at any time	608 K any time	608 K at any time
cancele	1532 K quando quiser	1586 K quando quiser
cancellarti	1089 puoi K
cap	177 és K de
caporedattore	1107 è K
caporedattrice	1107 è K
carte	9 cette K
casella	1089 nella tua K
""", 'ce': """
cebinize	1939 K gelsin
celoten	20 K članek	1777 K članek je	1804 K članek
celotnega	1777 za ogled K	1777 za branje K	1804 K članka
cerut	1631 a K
""", 'ch': """
channel	607 our K	1038 ikuti K	1038 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	831 par e-mail K	831 par mail K
chargement	860 K de la vidéo
chatbot	401 unseren K	401 unserem K
chcete	251 K číst dál	1735 K čítať ďalej
check	550 K back for more	550 K back soon
chef	849 est K de	1387 is K van de
cheffe	849 est K de
chegou	1526 se você K até aqui
chercheur	849 est K
chercheuse	849 est K
chia	25 hãy K sẻ	2052 hãy K sẻ	2055 K sẻ
chiede	1143 K
chiederti	1079 un piccolo favore da K
chief	511 is K
chiesto	1143 ha K
chip	521 K in	522 K in	606 K in now	606 K in and
chipping	606 consider K in
choices	590 cookie K	590 your K
choisissez	828 K votre offre
choose	480 K a plan	606 K a plan
chosen	574 K by our
chronione	1517 K są prawem
""", 'ci': """
cijelog	1695 za čitanje K
cikk	1027 ez a K
cikkeink	1027 K
cipta	1045 hak K
citarea	1626 cu K sursei
citera	1837 K oss gärna	1837 K gärna men ange
citire	0 timp de K	0 timp K
citit	1619 dacă ai K până aici
cititorii	36 K noștri	1629 K noștri
cititorilor	18 datorită K	1619 datorită K
civil	597 keep it K
""", 'cl': """
claimed	609 K
clarifications	554 corrections and K
clicking	538 by K play
client	828 déjà K
""", 'co': """
code	1111 qr K
codziennie	17 K rano	1478 otrzymuj K
coffee	475 buy me a K	521 buy me a K	521 buy us a K	606 buy us a K	608 cup of K
colabora	639 K con
collabora	1107 K con
columnist	511 is a K	531 K	1348 is K
colunista	1554 é K
com	1664 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	632 para K	632 quieres K	1545 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	632 déjanos tu K
comentarios	632 en los K	632 no admite K
comentariu	21 pentru a publica un K
comentou	1587 K
comision	1614 primi un K
comment	6 to K	6 to leave a K	6 to post a K	501 log in to K	501 sign in to K	501 be the first to K	501 leave a K below	501 leave your K	501 our K policy	501 post a K	597 posting a K	597 members can K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	868 votre K sera publié
commentaires	842 dans les K	842 charte des K	842 espace K
commentare	6 per K	1099 per K	1099 vuoi K
commenter	842 pour K	868 peuvent K	868 pour pouvoir K
commenti	1099 nei K	1099 i K saranno
commenting	501 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	501 in the K below	501 in the K section	501 let us know in the K	501 K powered by	501 K have been closed	501 all K are subject to	501 we welcome your K	597 posting K	606 let us know in the K
commercial	574 our K team	574 our K content	864 réalisé par un partenaire K	877 notre service K
commissie	1376 een K
commission	496 we may receive a K	496 K if you buy	574 may earn a K	574 may earn a small K	574 may earn an affiliate K	574 may receive a small K	574 may receive K	574 earn K from	599 K
commissione	1119 ricevere una K
commissions	599 K
committed	554 K to accuracy
community	395 unserer K	422 unsere K	501 abide by our K	528 our K members	528 leave our K	528 like our K	606 join our K of	607 K-funded	1099 regole della K	1111 K whatsapp
compartilhada	1561 uma publicação K por
compartilhado	1561 um post K por
compartilhe	25 K	1584 K este
compartir	618 K tu cuenta, cambia	675 si quieres K tu cuenta
compensated	599 K
compensation	574 receive K from
complain	554 K about this article
complained	609 K
complains	609 K
complaints	554 our K page
completa	669 para leer la nota K	1532 para ler a matéria K
complete	567 K digital access
completo	1532 para ler o artigo K
complimentary	15 K articles	482 K articles	482 K article this month	482 last K article
compte	884 créez un K	884 créez votre K
comunidad	666 K que sostiene
comunidade	1584 faça parte da K
comunique	1545 K um erro
comunitatea	1619 K care susține	1628 intră în K
condannato	1143 ha K
condiciones	630 términos y K
condividi	1140 K questo
condividila	25 K
condividilo	25 K
conduite	868 charte de bonne K
confidence	529 in K
confidential	529 K tip	529 K tips
confirm	484 check your email to K
confirmar	665 bandeja de entrada para K	1575 caixa de entrada para K
confirmation	873 e-mail de K
connect	493 K with us on
connectez	24 K-vous	828 K-vous pour	884 K-vous
consenso	1097 il K ai cookie
consent	499 we need your K to load	524 written K
consentimento	1561 K para carregar
consentiti	1099 non sono K commenti
consider	475 if you liked this article, K	522 please K	522 K a	522 K giving	522 K joining	606 K making	606 K giving	606 K a gift	606 K joining
contact	484 K me with news and offers	535 K her at	535 K him at	535 K them at	606 K us at	1384 neem K op
contacted	510 can be K at
conte	1584 K-nos
contenido	9 este K	9 K externo	618 K premium	630 K externo de	630 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	499 to view this K, you	499 to view this K please	499 third-party K	499 this K is hosted by a third party	499 we use your sign-up to provide K	567 access to all our K	574 our K studio	576 to reuse this K	579 this K	1352 K te zien
contenu	9 ce K	840 ce K n'a pas pu être	840 K bloqué	860 K est fourni par
contenus	828 tous nos K	885 nos K
contenuti	9 K esterni	1086 a tutti i K
contenuto	9 questo K	9 K esterno	1097 K esterno
contingut	9 aquest K
continua	1132 K a leggere con	1622 pentru a K lectura
continuar	192 el teu suport per K	192 ajuda'ns a K	195 per K llegint	1580 para K lendo	1580 para K a ler	1580 K lendo
continuare	20 K a leggere	1132 per K a leggere	1132 per K la lettura	1622 pentru a citi în K	1622 citește în K cu
continue	480 to K reading this article	480 log in to K	480 sign in to K	480 register to K	480 upgrade to K	606 help us K	1567 K a ler abaixo	1580 K lendo com	1580 K a ler com
continuer	877 pour K à lire
continuez	864 publicité, K	877 K votre lecture sur
continuing	499 by K to use this website, you agree
contou	1587 K
contribua	1553 K	1584 K com	1584 K a partir	1584 K para o nosso
contribuez	884 K
contribuisci	1140 K
contributed	532 K reporting	532 K to this report	532 K to this story	532 K to this article	576 K to this report
contributing	511 is a K	606 by K to
contribution	521 make a K	606 your K	606 make a K	606 making a K	884 votre K
contributo	1082 con il tuo K	1129 piccolo K per noi	1140 il tuo K
contributor	511 is a K
conversation	501 to join the K	501 join the K with	597 in the K	606 join the K
cookie	499 manage your K	897 קובצי K	1003 K-kat	1097 usiamo i K	1097 questo sito usa i K	1159 Kを使用	1159 K(クッキー)	1159 Kの使用	1159 Kを利用	1171 Kを許可	1486 pliki K	1659 файлы K	1659 файлов K	1668 файлы K	1750 súbory K	1980 файли K	1980 файлів K	1990 файли K	2023 sử dụng K	2035 chấp nhận K
cookiekeuze	1388 K
cookies	9 third-party K	270 vi bruger K	270 bruger K til	287 K	400 nutzung von K	434 αποδοχή K	499 we use K	499 this site uses K	499 this website uses K	499 our site uses K	499 uses K to	499 accept all K	499 accept K	499 use of K	499 how to control K	538 social media K	590 K	630 usamos K	630 este sitio utiliza K	630 esta web utiliza K	630 uso de K	630 aceptar las K para	630 que aceptes las K	840 utilise des K	840 refusé les K	860 gérez vos K	888 bandeau K	1334 gebruik van K	1334 omdat je geen K	1352 social media-K	1388 K toe te staan	1423 vi bruker K	1440 K	1486 używamy K	1486 plików K	1543 usamos K	1543 este site utiliza K	1543 este site usa K	1543 uso de K	1839 K på	1847 K
cookievoorkeuren	1352 K
copy	607 read our K
copyright	1379 rust K
corespondent	1605 este K
corporate	607 K backing
correct	574 K at time of
correction	554 report a K	554 request a K	554 suggest a K
corrections	554 our K	554 K policy	584 our K team	607 our K
correo	621 en tu K	621 en su K	621 a tu K
correspondant	849 est K	849 K à
correspondante	849 est K	849 K à
correspondent	511 is a K	531 K	1348 is K
correspondente	1554 é K
correspondents	607 our K
corresponsal	177 és K	639 es K
correu	170 al teu K
corrispondente	1107 è K
courriel	831 par K chaque	831 dans votre boîte K
couvre	849 K les
coverage	550 read our full K	550 see our full K	602 more of our K	602 all our K	607 our K
covers	511 K the
""", 'cr': """
created	515 summary was K
creative	512 under a K commons license
criticised	609 K
criticized	609 K
crowdfunding	610 K
""", 'cu': """
cubre	639 K los
cuenta	618 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	1387 is K
cuma	17 her K
cuota	676 tu K
""", 'cz': """
czekamy	1488 K na wasze
czytaj	1521 K dalej za
czytania	0 czas K
czytasz	1522 K nas
czytelnicy	36 nasi K	1522 nasi K
czytelniczek	1519 dzięki wsparciu K
czytelnikom	18 dzięki K	1522 dzięki K
""", 'da': """
daarna	1323 K kun je
dabei	421 sind sie K	421 sei K
dacci	1140 K una mano
daftar	1074 K untuk
dagar	1858 # K för #
dage	298 # K for #	309 prøv # K
dagelijks	1325 ontvang K
dager	1452 # K for #
daily	484 sign up for our K
dakika	0 K okuma
dalej	1522 pisać K
danach	321 K # euro
dane	1768 #% z K	1768 # % z K
dankzij	18 K lezers	18 K onze lezers	1369 K onze leden	1369 K mensen zoals jij	1369 K lezers zoals jij	1395 K onze lezers	1395 K lezers	1395 K giften
dapatkan	1038 K update berita
dar	251 váš K	255 K	1774 K
darbu	1313 mūsu K
darmowe	1513 K konto
darmowy	1476 ostatni K
darmowych	1513 limit K
darowizna	1521 twoja K	1525 K
darowizny	1525 K
darte	621 K de baja
darujme	249 na K	252 na K	253 K
dary	255 K	1774 K
data	511 is a K
datajournalist	1387 is K
dateci	1140 K una mano
datenschutzbestimmungen	335 K
datenschutzhinweise	335 K
""", 'de': """
deaktiviere	333 K deinen adblocker
deaktivieren	333 K sie ihren adblocker	333 adblocker K	333 ad-blocker K
deaktiviert	333 javascript ist K
debat	286 send det til K
debate	501 join the K
debattartikel	1846 din K	1846 skriva en K
debattartikeln	1846 svara på K
debatten	6 delta i K	272 deltag i K	292 deltage i K	292 deltag i K	292 tone i K	1445 delta i K
debattinnlegg	1439 K
decided	609 K
decidiu	1587 K
decis	1631 a K
deciso	1143 ha K
declarat	1631 a K
declarou	1587 K
dedi	1958 K
dedicated	607 our K team
deductible	521 tax-K gift	521 tax-K donation	606 make a tax-K	608 tax-K
deel	25 K het	25 K dit	1404 K dit
deine	18 ohne K
dejal	1813 je K
dejala	1813 je K
del	1466 bli en K av	1871 bli en K av
dela	25 K den	1871 K med en vän
delivered	480 print edition K to	480 K to your door	484 K to your inbox	484 K to your email	484 get the latest news K
delo	1811 naše K
demanar	203 va K
demander	821 une faveur à vous K	821 un petit service à vous K
den	25 del K
denuncia	678 K	1143 K	1587 K
departe	1628 citi mai K
depend	607 we K on
depende	666 no K de bancos	1576 não K de bancos
dependemos	666 K de nuestros lectores	1576 K dos nossos leitores
der	405 mit K app der	424 so K
derden	1334 inhoud van K
derecho	29 se reserva el K
desactiva	628 K adblock
desactivar	628 K adblock
desative	1541 K o adblock
descarga	622 K la app	622 K nuestra app	675 K nuestra	675 K la app
descarrega	200 K't
descarregue	1535 K a app
despre	1605 scrie K
desta	1584 faça parte K
destek	1942 K olun	1955 bize K	1955 K olun	1955 K ol	1955 K verin	1955 aylik K
detected	497 ad blocker K	497 adblock K
determinou	1587 K
detto	1143 ha K
deutschen	417 von der K presse-agentur
devamini	1912 K okumak için	1955 haberin K okumak
devenez	884 K membre	884 K mécène
device	529 non-work K
""", 'di': """
dicci	1140 K la tua
dice	678 K	1143 K
diceva	1143 K
dich	421 trag K
dichiarato	1143 ha K
diesem	422 K text
diesen	9 K tweet	403 K text	408 gäbe es K text nicht	422 K text
dieser	422 K text
dieses	9 K video	358 um K video
dig	256 vi har en bøn til K	1871 hör av K
digest	520 weekly K	520 our K
digipakett	681 telli K
digital	383 K-abo für	409 ein K-abo	595 K pass
digitalabo	321 mit unserem K	383 K für
dijo	678 K
dimanche	17 chaque K
din	1722 za # K	1722 od # K
dinara	1730 K
dine	261 læst alle K
dinleyin	2 haberi K	1947 K
dipublikasikan	22 tidak akan K
dir	203 va K
direct	484 K to your inbox	836 suivez en K	1593 K în inbox
directement	831 K dans votre
directly	484 K in your inbox
directo	626 sigue en K
direito	29 reserva-se o K	29 se reserva o K
disabilita	1095 K adblock
disait	887 K-il	887 K-elle
disattiva	1095 K adblock	1095 K l'ad blocker
discord	395 unserem K
discordu	228 K
discordzie	1498 K
discover	175 a google K	281 google K	350 google K	445 google K	525 google K	642 en google K	1345 google K	1434 google K	1498 google K	1603 pe google K	1841 google K
discoverissa	788 google K
discussion	6 to join the K	597 in the K	597 join the K	842 participez à la K
disdici	1086 K quando vuoi	1142 K quando vuoi
disfrutando	669 sigue K de
disiscriverti	1089 K
diskuse	240 vstupte do K	240 zapojte se do K
diskusie	1759 zapojte sa do K	1759 vstúpte do K
diskutiere	337 K mit
diskutieren	337 K sie mit	337 K sie über	421 K sie mit
diskutovat	240 K mohou
dispatch	520 a weekly K	520 our K
disponibil	1592 K doar pentru abonați
disponibile	1090 K su app store
disponible	622 K en google play	832 K sur l'app store
dispositivo	618 si continúas leyendo en este K	618 en otro K	1132 in uso su un altro K	1580 em outro K	1580 noutro K
dispus	1631 a K
disse	1143 K	1587 K
distribuie	25 K
dit	887 a K	887 K-il	887 lui K-on
dites	842 K-le nous en	884 K-nous
diu	203 K
diventa	1140 K socio	1140 K parte
diz	1587 K
dizia	1587 K
diziam	1587 K
""", 'do': """
do	607 what we K
docente	1107 è K
dodal	254 K	1773 K
dodala	254 K	1731 K	1773 K
dodao	1731 K
doel	1369 ons K: #
dogodek	1797 naš K
dohodnine	1808 K
dokumente	352 anonym K
dollar	606 K you give	608 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	888 K
dona	1140 K ora
donacija	1726 svaka K	1726 vaša K	1728 vaša K	1729 vaša K	1729 svaka K	1732 K	1814 K
donacije	1732 K	1814 K
donacijo	1812 z K
donacijom	1730 K
donaciones	679 K
donacions	204 K
donasi	1061 K anda	1074 K anda	1078 K
donate	522 K	606 K today	606 K now	606 K what you can	610 K
donateur	884 devenez K	1404 word dan K
donateurs	851 nos K	885 nos K	1369 dankzij onze K	1395 dankzij K
donatie	1320 doe een K	1320 jouw K	1343 K	1404 jouw K	1404 uw K	1404 doe een K	1408 K
donaties	1395 dankzij K	1408 K
donating	606 consider K
donation	475 consider making a K	521 make a K	563 K will be doubled	563 K will be matched	606 your K	606 consider a K	606 make a K	610 K
donations	610 K
donativo	1553 o seu K
donatrices	885 nos K
donazione	1082 fai una K	1106 una K	1140 la tua K	1140 fai una K	1144 K
donazioni	1144 K
donderdag	17 elke K
doneer	1343 K	1404 K
donio	249 na K	252 na K
donirajte	1726 K	1728 K	1808 K	1810 K
donnerstag	17 jeden K
donnez	842 K votre avis	884 K-nous	884 K-leur
donors	606 new K
dons	884 vos K	888 K
doors	607 our K open
dopisnica	1709 je K	1791 je K	1791 , K
dopisnik	1709 je K	1709 , K	1791 je K	1791 , K
dostupan	1695 ovaj sadržaj je K
doubled	563 gift will be K
dovoljenja	1783 kopiranje brez K
download	264 K appen	264 K vores app	486 K our app	486 K on the app store	487 K the app	487 K the free app	606 K our	1326 K de app	1326 K de gratis app	1404 K de
dozvole	1725 bez K
""", 'dr': """
draag	1395 K bij
draht	352 ihr K zur	352 K zu uns
dreptul	29 își rezervă K
drepturile	1602 toate K rezervate
drittanbietern	335 K nicht zugestimmt	358 inhalte von K
drittanbieters	358 dienst eines K
drittplattformen	335 K
drive	607 fund K
""", 'du': """
dukung	1061 K kami lewat	1074 K kami
dukungan	1074 K anda
dung	9 nội K này	2035 nội K này do
duyurdu	1958 K
""", 'dy': """
dyskusji	1508 kulturę K
dyskutuj	1508 K z nami
""", 'dz': """
dziennikarka	1500 - K	1500 , K
dziennikarstwo	1474 wesprzyj niezależne K	1522 nasze K	1522 niezależne K
dziennikarz	1500 - K	1500 , K
dziennikarze	1522 nasi K
dziennikarzem	1500 jest K
dziennikarzy	1504 szukamy K
""", 'ec': """
economia	177 és cap d'K
economieredacteur	1348 is K
""", 'ed': """
edited	576 this story has not been K	576 has not been K by
edition	545 our special K	576 in our print K
editor	230 , K	502 letter to the K	511 is a senior K	511 is an K	511 is the K	511 is the deputy K	531 K	584 to the K	606 write a letter to the K	1050 adalah K	1554 é K de	1748 , K
editora	1554 é K de
editorka	230 , K	1748 , K
editors	584 to our K	607 we, the K	607 our K
""", 'ee': """
eelisallikaks	692 K
eelistatud	692 K allikaks
eerste	1406 K maand
""", 'ef': """
eftertryck	1837 K förbjudet
""", 'ei': """
eiere	1451 ingen rike K
eigener	314 in K sache	422 in K sache
eilmeldungen	14 K	327 K aufs	375 K
eindredacteur	1348 is K
einem	321 mit K abo
einen	352 K tipp für uns
einer	393 text steht unter K
eingebettete	9 K beitrag	358 K inhalte
eingebetteten	358 K inhalt
eingebetteter	9 K beitrag
einloggen	24 K
einmal	17 K pro woche
einstellungen	400 cookie-K
eintragen	421 K genügt
einverstanden	325 ich bin damit K, dass
einwilligung	335 K jederzeit
""", 'ek': """
ekibimiz	1956 K
ekibimize	1934 K katilin
ekipi	1797 naši K
ekipo	1797 našo K
ekleyin	1947 K
ekonomireporter	1845 är K
eksternal	1051 konten K	1051 situs K
eksterni	1711 K sadržaj
eksternt	270 K indhold	287 K indhold	1423 K innhold	1440 K innhold
""", 'el': """
elektronski	1778 svoj K naslov	1803 svoj K naslov
elfogadom	990 K a
elige	618 K tu plan	675 K tu plan
elismerte	1029 K
elke	17 K dag
elle	887 dit-K
elmondta	1029 K
elrendelte	1029 K
""", 'em': """
email	17 daily K	242 svůj K	430 στο K σας	430 το K σας	457 το K σας	484 enter your K	484 we'll K you	484 we will K you	491 click to K	491 share via K	501 save my name, K	520 our daily K	520 our free K	535 K her at	535 K him at	606 K us at	621 en tu K	1035 ke K anda	1060 di K anda	1089 la tua K	1089 nella tua K	1510 adres K	1510 swój K	1534 no seu K	1618 pe K	1641 ваш K	1721 svoj K	1721 svoju K	1761 svoj K	1966 ваш K	2019 địa chỉ K	2019 K của bạn	2019 nhận tin qua K	2042 mỗi sáng qua K	2042 tin nóng qua K	2042 qua K mỗi	2052 nhập K
emailing	510 get in touch by K
emailul	1593 pe K tău	1593 introdu K
embed	9 this K	538 to view this K
embedded	9 K content	9 K post
embora	1526 antes de ir K
empresas	676 sin grandes K
emretti	1958 K
""", 'en': """
enable	497 to view this video please K
encuesta	35 nuestra K
engagement	828 sans K	886 sans K
engagent	30 n'K que
engelleyici	1919 reklam K
engelleyicinizi	1919 reklam K
enjoyed	470 we hope you K this
enligt	1874 K
enquete	35 nossa K
ensisijaiseksi	788 K lähteeksi	788 K lähteeksesi
enter	396 strg+K	1651 ctrl+K	1974 ctrl+K
entering	484 by K your email
enthalten	383 im abo K
entlang	421 hier K
entrada	621 en tu bandeja de K	1534 na sua caixa de K
entro	1141 K fine mese
entschied	424 K
envoyer	873 pour vous K nos
""", 'ep': """
episoden	1443 hele K
epizodo	1799 K
epizodu	237 K	1717 K
""", 'eq': """
equipa	1585 a nossa K
equipe	1585 nossa K
equipo	676 somos un K
""", 'er': """
erfahrungen	352 ähnliche K
erfolgreich	376 K angemeldet
erforderliche	21 K felder sind	337 K felder sind
erhalten	407 sie K in kürze
erid	1683 K
erikoistoimittaja	793 K
erkende	1407 K
erreichen	396 K sie uns
erreichst	396 K du uns
error	554 spot an K
errors	554 spot any K
erschien	343 dieser text K zuerst	343 dieser artikel K zuerst	343 dieser beitrag K zuerst
erschienen	343 zuerst K auf
ervaring	1384 deel je K	1384 deel jouw K
erwerben	393 rechte K
""", 'es': """
escreva	1584 K-nos
escreve	1554 K sobre	1554 K às	1554 K aos	1554 K para
escreveu	1587 K
escribe	639 K sobre
escriptor	177 és K
escriptora	177 és K
escritor	639 es K
escritora	639 es K
escriu	200 K-nos
escute	1584 K a
esimene	717 K kuu
essai	886 offre d'K
estamos	676 ya K en
estimated	0 K read
""", 'et': """
ettertrykk	1431 K forbudt
etwas	379 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	1722 za # K	1763 od # K
euro	321 dann # K	423 ab # K	1763 za # K
euroa	806 K/kk
eurolla	806 K
""", 'ev': """
evenementen	1390 onze K
evening	17 every K
event	587 our free K	1357 ons K
events	587 our K
every	17 K week	484 in your inbox K	517 thank you to K	608 K gift
everyone	517 thank you to K who	517 thanks to K who	563 keep it free for K	607 K reading this
everything	607 K else we publish
evra	1804 za # K
evro	1804 za # K	1808 vsak K	1811 vsak K
""", 'ex': """
exclusief	1323 K voor abonnees	1323 dit artikel is K
exclusiva	618 nota K	670 K para socios
exclusively	567 K for members
exclusivo	618 este artículo es K	618 este contenido es K	618 contenido K para	670 K para socios	1532 este conteúdo é K	1532 este artigo é K	1532 conteúdo K para
existence	885 notre K
existujeme	1768 K vďaka
explained	609 K
explica	203 K	678 K	1587 K
explicar	203 va K
explicat	1631 a K
explicou	1587 K
explique	887 K
expressed	537 views K	537 opinions K	537 views and opinions K	537 views K are personal
external	9 K content	499 K content from
externe	9 contenu K	9 K inhoud	400 dieser K inhalt	1334 K inhoud
externen	9 K inhalt	9 K inhalte	335 K inhalt	358 alle K inhalte
externer	9 K inhalt	335 K inhalt von	358 anzeige K inhalte	358 K inhalt konnte
externes	9 contenus K
extracto	665 un K de nuestra
""", 'fa': """
facebook	16 K	106 K	267 på K og twitter	395 unserer K-gruppe	400 inhalt von K	445 K	491 share on K	493 on K and twitter	493 on K, twitter	493 on twitter and K	493 like us on K	493 find us on K	626 en K y twitter	626 en K, twitter	626 en K y x	836 sur K et twitter	836 sur K, twitter	1093 su K e twitter	1330 op K en twitter	1330 op K, twitter	1383 onze K-groep	1420 på K og twitter	1539 no K e no	1539 no K, no	1826 på K och twitter	1985 K	2067 在K上
facebookgroep	1383 onze K
facebookie	16 K
facebookis	693 K
facebookon	999 K
facebooku	16 K	228 K	1707 K	1746 K	1789 K
facts	606 fund the K
factual	554 K error	554 K errors
faire	884 K un don
fais	884 je K un don
faisant	824 en K un don
faisons	874 K vivre un
faites	824 K un don	851 K un don	884 K un don	884 K-le lire	884 K un geste
farci	1141 da K
fast	312 slog K	1469 slo K	1874 slog K
favor	470 small K to ask	470 a K to ask of you	470 we have a K to ask	610 small K
favoriete	1345 K bron	1391 K podcast-app
favoris	854 K google	854 K sur google
favorite	525 K source	854 source K
favorites	854 sources K
favoritos	642 tus K
favour	470 small K to ask	470 we have a K to ask	610 small K
favourite	525 K source
""", 'fe': """
feedback	370 ihr K	370 dein K	501 thanks for your K	501 thank you for your K
fehler	337 haben sie einen K
fehlerhinweis	337 K
fejsbuku	1707 K
feliratkozom	986 K a hírlevélre
fellow	511 is a senior K	511 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	995 minden jog K
""", 'fi': """
fi	521 on ko-K
figyelmeztet	1029 K
finalul	1629 K lunii
finanzieren	317 wir K uns durch spenden	408 helfen sie uns, sie zu K	422 wir K uns
finden	388 zum thema K sie	388 aus der region K sie	388 mehr dazu K sie
finder	291 K en fejl
fined	609 K
finestra	1099 si apre in una nuova K
first	481 for the K year	481 for your K year
fizess	1026 K elő
fizessen	985 K elő	1026 K elő
fizette	1022 hirdető K
""", 'fl': """
flere	310 K af dem
""", 'fo': """
folge	330 K uns	403 die ganze K	421 K uns
folgen	330 K sie uns	403 alle K des	421 K sie uns
folgt	330 K uns
follow	493 K us on	493 K us at	493 K him on x	493 K her on x	493 K them on x	493 K me on	493 K our live	493 K on x	501 notify me of K-up	606 K us on
folosim	1597 K cookie
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	278 alle rettigheder K
fordert	424 K
forderte	424 K
foretrukken	281 K kilde	1434 K kilde
foretrukket	1434 K kilde
foretrukne	281 K kilde	1434 K kilde
forint	1028 K
forinttal	1028 K
forklarer	312 K	1469 K
former	518 is a K
fortalte	312 K	1469 K
forteller	1469 K
fortgesetzt	332 wird nach der anzeige K
fortsette	1467 for å K å grave
fotograaf	1348 is K
found	609 K that
founder	511 is the K
""", 'fr': """
fragen	383 K zum abo	383 K zu ihrem abo
fragt	424 K
fragte	424 K
fredag	17 hver K	17 varje K
free	482 you have # K	484 sign up for our K	484 sign up to our K	484 get our K	486 our K app	486 our app is K	563 keep it K for all	563 keep this site K
freelance	510 is a K writer	511 is a K
freelancejournalist	285 er K	1387 is K
freiartikel	323 K
freier	345 ist K autor
freitag	17 jeden K
freiwillig	408 bezahlt wird K
freiwilligen	421 K beitrag
friday	17 every K
fridays	17 on K
friend	491 tell a K	563 become a K of the
frilansjournalist	1438 er K	1845 är K
""", 'fu': """
full	20 to read the K
functional	538 K cookies
fund	475 help K our	606 K our
funded	607 reader-K
fundet	291 K en fejl
fundraising	607 K deadline	610 K
funktionale	358 K cookies
funnet	1444 K feil	1444 K en feil
""", 'ga': """
gab	424 K an
gabung	1038 K di kanal	1074 K
galetes	180 fem servir K
ganze	388 lesen sie die K
ganzen	20 K text	321 den K text lesen	388 lesen sie den K
gave	1412 gi en K	1466 gi en K	1470 K
gazetecidir	1930 K
gazetecilerimiz	1956 K
gazetecilik	1956 bağimsiz K	1956 K para	1956 iyi K
gazetesi	1930 K'nde yaziyor
""", 'ge': """
geaccepteerd	1334 geen cookies hebt K
geblokkeerd	1388 inhoud is K
gebruiken	1334 wij K cookies	1334 we K cookies	1347 dit artikel K
gebruikt	1334 deze website K cookies	1334 deze site K cookies
gedetecteerd	1332 adblocker K
gedruckte	383 K zeitung? dann
gedruckten	383 abonnenten der K
gefallen	314 ihnen hat dieser artikel K	314 hat ihnen dieser artikel K	314 hat dir dieser artikel K
gefragt	424 K
gefunden	337 fehler im text K
gehen	314 bevor sie K
gekennzeichnete	332 mit einem symbol K
geladen	335 nicht K werden	358 inhalt konnte nicht K
gelesen	422 bis hierhin K	422 bis hierher K
gemaakte	1389 door ai K
gemeinschaft	379 teil der K
genehmigung	343 ohne K
generated	515 summary was K	515 summary is K	515 summaries are K	515 key points were K	515 audio was K	515 voice is K	515 K using ai	515 K by ai	515 this audio is K
genererad	1848 ai-K
genereret	288 K af ai
generosity	606 your K
gengive	307 ikke tilladt at K
gengives	278 må ikke K
genossenschaft	422 unsere K	422 unserer K
gepubliceerd	22 wordt niet K	1336 je e-mailadres wordt niet K	1379 artikel is eerder K op
gern	421 wirf K
gerne	295 ja tak, jeg vil K	309 vil K høre fra dig	309 hører vi K
geschickt	376 eine e-mail K
geschlossen	337 kommentare sind K
gesponsord	1402 artikel is K	1402 content is K
gewijzigd	1376 intussen K	1376 inmiddels K
gewinnspiel	363 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	373 die app K es	373 app K es
gift	606 your K	606 make a K	1369 met jouw K	1369 met uw K	1404 met een K
gifts	18 small K
giornale	1141 questo K	1141 il nostro K
giornalismo	1082 sostieni il K	1129 fare K costa	1141 il nostro K	1141 il K costa
giornalista	1107 è K e	1107 è K de	1107 è K di	1107 è K del	1107 è K della	1107 è K dell'	1107 è K a	1107 è K per
giornalisti	1141 i nostri K
giorno	17 ogni K
girin	1947 K
gitmeden	1908 K önce
give	521 K what you can	606 K what you can	606 K if you can	606 euro you K
""", 'gj': """
gjengis	1431 kan ikke K
gjerne	1466 vil K høre fra deg
""", 'gl': """
glissez	884 K une pièce
""", 'go': """
going	20 to keep K	607 keep us K
google	106 K news	175 a K news	228 K news	241 K play	281 K news	330 auf K news	350 als quelle bei K	350 als quelle auf K	350 bei K öfter	350 auf K sehen	373 K play	394 K-suche	394 bei K	394 K news	394 auf K	445 K news	486 get it on K play	493 follow on K news	525 K news	525 star on K	525 source on K	594 when you search on K	594 in your K feed	642 en K news	998 K-ben	1167 Kニュースで	1251 K news	1290 K ziņās	1290 K news	1345 vaker in K	1382 in K	1382 op K	1382 bij K	1434 K news	1434 som kilde på K	1448 app store og K play	1448 K play og app store	1483 nas w K news	1483 na K news	1498 K news	1603 pe K news	1707 K news	1746 K news	1760 K play	1789 K news	1841 K news	1841 som källa på K	1854 app store och K play	1854 K play och app store	1916 K news'te	1927 K news'te	1927 K'da bizi	1938 app store ve K play'den	1985 K news	2021 trên K news	2076 在K新闻上关注	2076 在K上优先	2076 在K上優先
gostou	1585 K desta	1585 K deste
""", 'gr': """
gracias	18 K a ti	676 K a ti
granskning	1872 sådan här K	1872 vår K	1872 oberoende K
granskningar	1872 våra K
granskningen	1872 den här K
gratis	321 wochen K	321 monat K	409 tage K	421 jetzt K	423 wochen K	618 crea tu cuenta K	621 recibe K	675 recibe K	677 prueba K	1076 K	1323 ontdek nu K	1323 krijg je ook K	1405 niet K	1452 dager K	1463 K sak igjen	1463 K saker igjen	1858 dagar K
gratisartiklar	15 K
gratuit	15 article K	829 dernier article K	885 ce site est K
gratuita	1142 prova K
gratuitas	15 matérias K	619 notas K	1552 matérias K
gratuite	15 articole K
gratuitement	828 inscrivez-vous K	828 essayez K	831 recevez K
gratuiti	15 articoli K	1087 articoli K
gratuito	15 articolo K	1087 articolo K	1552 artigo K
gratuitos	15 artículos K	15 artigos K	619 artículos K	1552 artigos K
gratuits	15 articles K	874 nos articles sont K
gridava	1143 K
gritaba	678 K
gritava	1587 K
grupo	1584 entre no K
""", 'gu': """
guglu	1707 K
guidelines	501 community K before	501 our community K
""", 'ha': """
haber	1956 bu K
haberdar	1939 ilk siz K olun	1939 K olun
haberi	2 K dinle	4 K
haberler	1927 google K'de	1927 google K	1956 bütün K
haberlerimiz	1956 K
hacemos	666 lo que K
hacete	675 K socio	675 K socia
hafta	17 her K
haftalik	1957 K
haftung	30 keine K
hakkini	29 K sakli tutar
hakkiniz	1945 ücretsiz haber K
halben	409 zum K preis
haluan	803 kyllä kiitos, K
hangzik	1029 K
has	598 our app K
hatti	1929 ihbar K
hattimiza	1929 ihbar K
hauteur	886 à la K de vos moyens
havi	1028 K #
havonta	1028 K
hay	2055 cho K
""", 'he': """
hear	530 we'd like to K from you	530 we'd love to K from you	530 we want to K from you	606 we want to K from you	606 we'd love to K
heard	609 court K
hebben	1404 wij K je hulp nodig	1404 we K je steun nodig
hekelt	1407 K
hela	20 läsa K	20 läs K	1820 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	261 for at læse K	1414 for å lese K
helfen	421 K sie uns	421 K sie mit
helft	421 K uns
helloasso	851 K
help	606 we need your K	606 K us do	606 will you K	606 K pay for	606 K if you can	606 K us pay	1343 K ons	1404 K ons
helpful	501 was this article K
her	1409 nå som du er K
here	470 as long as you're K	470 now that you're K	591 sign up K	606 sign up K
herohero	252 na K
herunterladen	326 app K
hetente	17 K	1028 K
hevder	1469 K
""", 'hi': """
hierboven	1391 de video K
hieronder	1391 de reportage K	1391 het fragment K
hiervoor	1352 K zijn cookies nodig
hilf	421 K uns
hinterlassen	421 K sie
hinweis	396 geben sie uns einen K	396 gib uns einen K
hinweise	352 K zu diesem	352 K nehmen wir	352 K für uns	370 K auf fehler
hirdette	1029 K
historiador	177 és K
historiadora	177 és K
historien	299 læse hele K	849 est K
historienne	849 est K
historier	310 vores K	310 gode K
hittat	1851 K fel	1851 K ett fel
""", 'hj': """
hjelp	1441 K av ki	1441 K av ai	1465 K av ki	1465 K av ai	1466 K oss
""", 'hl': """
hlasem	238 ai K
""", 'ho': """
hoofd	1348 is K van
hoofdredacteur	1348 is K	1387 is adjunct-K
hoogleraar	1348 is K
""", 'hu': """
hubungi	1074 K kami
huusi	819 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	256 nu K du er her
""", 'id': """
iddia	1958 K etti
ideal	1406 K
identifiez	24 K-vous	828 K-vous pour	884 K-vous
""", 'if': """
ifade	1958 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	321 mit K abo
ihren	422 lebt von K
ihtiyacimiz	1955 yardiminiza K	1955 desteğinize K
""", 'ik': """
iklan	11 K
ikuti	1038 K kami	1074 K kami
""", 'il': """
ilanlari	1934 iş K
ilimitado	618 acceso K	1532 acesso K
ilk	1957 K ay
illimitato	1086 accesso K
ilmainen	810 K tunnus
ilmoitti	819 K
ilmoitukset	14 K	801 K
iltakirje	804 K
""", 'im': """
imbuh	1077 K
imbuhnya	1077 K
immobilienmarkt	363 unserem K
importa	675 tu opinión nos K
importante	1584 sua opinião é K
impozit	1619 din K către	1630 % din K
impozitul	1619 din K pe venit către
""", 'in': """
inbox	430 στο K σας	484 sent to your K	484 right to your K	484 into your K	484 check your K to	560 in your K at #	560 in your K by #	606 your K	1060 di K anda	1060 ke K anda	1128 nella tua K	1325 in je K	1696 u vaš K
inchiesta	1141 questa K
inchieste	1141 le nostre K
ind	24 log K	261 log K for at
indbakke	263 i din K
indbakken	263 i K
independen	1075 jurnalisme K
independence	607 our editorial K
independencia	676 nuestra K
independent	201 periodisme K	475 support K journalism	606 support K journalism	607 K journalism	1629 jurnalism K	1629 jurnalismul K
independente	1585 jornalismo K
independently	574 we K	574 editors K	574 K selected by our	574 K chosen by our
independents	201 mitjans K
independiente	676 periodismo K	676 prensa K
independientes	666 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1141 giornalismo K	1141 informazione K
indipendenti	1129 rimanere K	1129 restare K
indipendenza	1141 la nostra K
indirin	1938 app store ve google play'den K	1947 K
infocom	343 dpa-K
infolettre	831 notre K	885 notre K
informace	246 K najdete
informasjonskapsler	1423 bruker K	1440 K
informatie	1347 K over dit
information	499 to store and/or access K on a device	499 for more K see our privacy	852 lettre d'K	852 lettres d'K	885 K libre
informationen	343 mit K der	352 K zu diesem fall	417 mit K von
informations	836 suivez les K sur
informativa	1097 K sulla privacy	1141 la nostra K
informazione	1129 l'K di qualità ha un costo	1140 sostieni l'K	1141 K libera	1141 l'K di qualità
informou	1587 K
infos	412 alle K zum
ingen	297 uden dig K	297 K rig ejer	1451 uten deg, K	1857 utan dig K
ingevoegde	1352 K post
ingezonden	1351 K bijdrage
ingyenes	15 K cikkei	15 K cikk	1016 K cikke maradt	1016 K cikkei	1016 K cikked maradt	1021 K cikk maradt
inhalt	9 dieser K	9 diesen K	321 dieser K ist nur für	358 dieser K wird von	358 um den K	400 K von x
inhalte	9 externe K	335 externe K
inhalts	9 dieses K	400 laden des K
inhoud	9 deze K	1334 om deze K te	1352 bevat K van	1352 K te zien
iniciar	632 debes K sesión
initialement	848 article publié K	882 cet article a été K
inkorg	1822 i din K	1822 till din K
inkorgen	1856 direkt i K
inloggen	21 K om een reactie	24 K	1404 je moet nog even K
innan	1815 K du går
innboksen	1416 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inschakelen	1327 meldingen K	1332 javascript K
inschrijving	1367 K te bevestigen
inscreva	1534 K-se na nossa	1534 K-se em nossa	1584 K-se
inscrever	1534 ao se K
inscription	831 votre K a bien été	831 K est confirmée	831 confirmer votre K
inscrit	828 déjà K
inscrivant	831 en vous K
inscrivez	831 K-vous à notre	884 K-vous
insegna	1107 K storia
insisted	609 K
instagram	16 K	106 K	267 på facebook og K	330 auf facebook, K	330 auf K, facebook	330 auf facebook und K	330 auf facebook oder K	330 ob whatsapp, K	400 inhalt von K	445 K	493 follow him on K	493 follow her on K	493 follow them on K	493 on K, facebook	493 on K and facebook	836 sur facebook et K	1093 su facebook e K	1330 op facebook en K	1330 op facebook, K	1420 på facebook og K	1826 på facebook och K	1931 K'da takip	1985 K
instagrame	1746 K	1746 facebooku a K
instagramie	16 K	1483 na facebooku i K
instagramis	693 K
instagramon	999 K
instagramu	16 K	228 K	1707 K	1789 K
instale	1535 K a app
install	486 K our app
installez	884 K-la
installiert	405 die app K
instellingen	1388 cookie-K
integritetspolicy	1829 K
intelektas	1258 dirbtinis K
intelekto	1258 dirbtinio K	1273 dirbtinio K
intelektu	1296 mākslīgo K	1311 mākslīgo K
intelligencia	1004 mesterséges K készítette	1004 mesterséges K fordította	1004 mesterséges K segítségével	1023 mesterséges K segítségével
intelligens	288 med kunstig K	288 af kunstig K	288 fra kunstig K	288 kunstig K (ai)	308 hjælp af kunstig K	1441 med kunstig K	1441 av kunstig K	1465 hjelp av kunstig K	1848 med artificiell K	1848 av artificiell K	1870 hjälp av artificiell K
interdite	882 diffusion K
interdites	882 diffusion K
interessiert	396 ihre geschichte K
interview	403 das K in voller
introdu	1593 K adresa
invest	606 K in local news
investigaciones	676 nuestras K
investigador	177 és K	639 es K	1554 é K
investigadora	177 és K	639 es K	1554 é K
investigando	666 seguir K
investigant	201 continuar K
investigate	529 we should K
investigation	580 this K	607 this K	885 cette K
investigations	529 our K team	529 our K desk	607 our K
investigative	511 is an K
investigativteam	352 K
inviata	1107 è K
inviato	1107 è K
invite	887 K
invitent	887 K
involved	574 not K in the
""", 'ip': """
iphone	486 our K app
iptal	1947 K edin
""", 'ir': """
iratkozz	986 K fel	1026 K fel
iratkozzon	986 K fel	1026 K fel
""", 'is': """
is	518 K our
iscrive	1128 ci si K qui
iscrivendoti	1089 K
iscriversi	1128 K qui
iscriverti	1128 per K clicca	1140 clicca qui per K
iscriviti	1089 K alla nostra	1089 K gratis	1089 K al nostro	1128 K qui	1140 K	1140 K qui
iscrizione	1089 annullare l'K	1128 la tua K è	1128 per confermare l'K
issue	587 back K
issues	587 back K
istedi	1958 K
""", 'iz': """
izjavila	1731 K
izjavio	1731 K
izlasi	1312 K visu
izleyin	1947 K
""", 'ja': """
jaa	25 K se
jaar	1406 per K
jahr	423 im K	423 pro K
janela	1545 abre em nova K
jar	521 tip K
jaunumi	1313 mūsu K	1316 K
jaunumiem	1283 piesakies K	1301 K	1312 piesakies K
jaunumus	1301 K
javascript	216 povolte K	216 zapněte K	270 aktivér K	270 slå K til	333 K in ihrem browser	333 aktivieren sie K	333 K benötigt	497 please enable K	497 requires K	497 K is disabled	497 K is required	497 turn on K	497 K is not available	497 enable K in your browser	497 K must be enabled	497 needs K	628 activa K	628 habilita K	628 habilitar K	628 activar K	780 salli K	780 ota K käyttöön	838 activer K	838 activez K	838 K est désactivé	838 nécessite K	897 אפשרו K	1040 aktifkan K	1095 abilitare K	1095 abilita K	1095 attiva K	1095 attivare K	1157 Kを有効	1157 Kが無効	1157 K を有効	1332 schakel K in	1423 aktiver K	1423 slå på K	1486 włącz K	1486 włącz obsługę K	1541 ative o K	1541 habilite o K	1541 ativar K	1597 activați K	1649 включите K	1829 aktivera K	1829 slå på K	1972 увімкніть K	2023 bật K
javite	1708 K nam	1708 K nam se	1708 K se našem	1708 K se našoj	1728 K nam	1728 K nam se	1728 K se našem	1790 K nam	1810 K se nam
""", 'je': """
jederzeit	321 K kündbar	325 widerruf K	325 K abmelden	325 abmeldung K	376 K wieder abmelden	407 abmeldung ist K	423 K kündbar
jednou	17 K týdně
jefa	639 es K de
jefe	639 es K de
jelas	1077 K
jelasnya	1077 K
jelentkezz	24 K
jelentkezzen	24 K	985 K be a
jelezze	1026 K nekünk
jetzt	321 K im abo	421 teste K
""", 'jo': """
jobbar	1848 K med ai
join	522 K for	606 K us on
jornal	1585 nosso K	1585 somos um K
jornalismo	1529 apoie o K	1576 K de qualidade tem um custo	1576 presente ao K	1584 apoie o K	1585 nosso K	1585 K de qualidade	1585 fazer K
jornalista	1554 é K formada	1554 é K formado	1554 é K do	1554 é K da	1554 é K no	1554 é K na	1554 é K e
jornalistas	1585 nossos K
journal	885 notre K
journalism	475 support our K	475 support the K you rely on	563 keep our K free	567 access to all our K	567 access to all of our K	606 support quality K	606 support local K	607 our K	607 fearless K	607 K like this
journalisme	824 soutenez un K	884 soutenez le K
journalismi	817 riippumaton K	817 K maksaa	817 hyvä K
journalismia	817 K
journalismimme	817 K
journalismus	317 unterstützen sie unabhängigen K	317 unterstütze unabhängigen K	317 für unseren K	408 freien K	422 unser K	422 unseren K	422 unabhängigen K	422 unabhängiger K	422 gut gemachten K	422 gut gemachtem K	422 frei zugänglichen K	422 frei zugänglicher K	422 guten K	422 freien K
journalist	285 er K på	285 er K hos	285 er K ved	285 er K i	345 ist freier K	345 ist K	354 arbeitet seit # als K	510 is a freelance K	511 is a K	531 K	1348 is K	1348 is freelance K	1387 werkt als K	1438 er K i	1438 er K på	1438 er K og	1845 är K på	1845 är K och
journaliste	849 est K	849 K au	849 K à	849 K pour
journalisten	1405 onze K
journalister	310 vores K	1467 våre K	1872 våra K
journalistes	873 nos K	874 payer nos K	885 nos K
journalistiek	1320 steun onze K	1395 goede K kost	1395 K kost	1405 onze K
journalistik	259 støt vores K	259 støt uafhængig K	310 vores K	310 uafhængig K	310 K koster	310 kritisk K	310 fri K	1818 stöd vår K	1818 stöd oberoende K	1872 vår K	1872 oberoende K	1872 granskande K	1872 bra K	1872 fri K
journalistikk	1412 støtt vår K	1412 støtt uavhengig K	1467 vår K	1467 uavhengig K	1467 kritisk K	1467 god K	1467 fri K
journalistin	345 ist freie K	345 ist K	354 arbeitet seit # als K
journalists	607 our K	607 we, the K
""", 'ju': """
jueves	17 cada K
jurnalis	1050 adalah K	1075 K kami
jurnalism	1629 facem K
jurnalisme	1061 dukung K	1075 K kami
jurnalismul	1619 K de calitate costă	1628 susține K	1629 K nostru
jurnalist	1605 este K
jutjubu	1707 K
jutro	17 svako K	17 vsako K
juttu	772 lue koko K	817 tämä K
juttujamme	817 K
juttuvinkki	816 lähetä K
jutun	20 koko K
jutusta	817 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1357 nu K voor	1357 je K voor
kabul	1958 K etti
kaikki	817 K jutut
kaitstud	684 kõik õigused K
kakor	1839 K på	1847 K
kami	1074 beri tahu K	1075 tim K
kanaal	1405 ons K
kanal	310 vores K	1038 ikuti K	1075 K kami	1467 vår K	1872 vår K
kanale	1483 na naszym K
kanaliga	693 meie K
kanalimiz	1956 K
kanalimiza	1916 K abone	1928 whatsapp K	1928 telegram K	1928 youtube K
kanalimizi	1928 whatsapp K
kanalina	1928 whatsapp K	1928 telegram K
kanalini	1928 whatsapp K	1928 telegram K
kanavaamme	789 K
kanavalle	789 whatsapp-K	789 telegram-K
kanavamme	789 whatsapp-K	817 K
karte	9 diese K	400 laden der K
karya	1075 K kami
kasutamine	690 K ilma
kata	1077 K
katanya	1077 K
katilin	1947 K
katkisiyla	18 okurlarin K	1951 reklam verenin K
kaydetti	1958 K
kaydolun	1955 K
kaynak	1927 tercih edilen K
kaynaklara	1927 tercih ettiğiniz K
kazanin	1947 K
""", 'kd': """
kdykoli	253 zrušit K
""", 'ke': """
kebijakan	1040 K privasi	1040 K cookie
kedvenc	998 google K
keelatud	690 loata on K
keep	606 help us K	606 help K our
kein	383 noch K abo
keressen	1026 K minket
kernpunkte	401 die K
kertoi	819 K
kertoivat	819 K
kertoo	819 K
kesti	1958 ceza K
ketentuan	1040 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1441 av K
kielletty	815 ilman lupaa on K
kiitos	816 K kun luet
kinnitas	718 K
kirim	1074 K ke
kirjaudu	24 K	816 K sisään
kirjeenvaihtaja	793 K
kirjoitti	819 K
kirjuta	715 K meile
kirjutas	718 K
""", 'kk': """
kk	806 €/K	818 /K
""", 'kl': """
klaagt	1407 K
klagar	1874 K
klagen	1407 K
klager	312 K	1469 K
klagt	424 K
kleine	314 haben wir eine K bitte
klical	1813 je K
klicka	1855 genom att K på
klicken	403 K sie auf play	403 auf play K
klikke	1449 ved å K på
klikom	1721 K na	1803 s K na	1803 s K
klimaatverslaggever	1387 is K
klummeskribent	285 er K
""", 'kn': """
know	584 let us K
""", 'ko': """
kogu	715 loe K
kolumnis	1050 adalah K
kolumnist	345 ist K	695 K	1709 je K	1791 je K	1845 är K
kolumnista	1709 je K
kolumnistica	1709 je K
kolumnistin	345 ist K
kolumnistka	1791 je K
komentar	6 za K	6 ostavite K	1058 tulis K anda	1058 di kolom K
komentara	1719 brisanja K
komentarisali	6 da biste K	1719 biste K
komentarisanje	6 za K
komentarjev	1801 brisanja K	1801 izbris K	1801 brisanje K
komentarji	1801 K izražajo	1801 K ne izražajo	1801 K odražajo
komentarz	6 dodać K	21 móc dodać K	1488 aby dodać K	1508 zostaw K
komentarzach	1495 w K	1495 w K pod
komentarzu	1495 w K
komentator	1058 tanggung jawab K
komentirajo	1801 K lahko
komentirali	1719 biste K
komentiranje	6 za K
komentirate	1801 K lahko
kommentar	372 K wird	372 ihr K	372 dein K
kommentare	337 um K zu	372 K zu diesem	372 K werden
kommentaren	337 in den K
kommentarerna	1831 i K
kommentarfeltet	272 i K	1425 i K	1445 stenger K	1445 meninger i K
kommentarfunktion	337 K
kommentarsporet	292 i K
kommentator	285 er politisk K	285 er K	1438 er K i	1438 er K og	1438 er politisk K	1845 är politisk K
kommentera	6 för att K	1831 för att K
kommentere	6 for at K	6 for å K	272 for at K	1425 for å K
kommentieren	6 um zu K	6 K zu können	337 um zu K	337 probleme beim K	337 K sie diesen	337 K sie den	337 nicht mehr K	372 K
kommentiert	337 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kompakt	376 K per mail	376 K per e-mail
kondigde	1407 K
koneellisesti	796 K
konferenci	235 naši K
konferenciju	1715 našu K
konferenciu	1754 našu K
konferenco	1797 našo K
kongress	363 jetzt zum K
konstaterade	1874 K
konstaterar	1874 K
kontakt	309 K os	1466 K oss
kontakta	1871 K oss
kontaktirajte	1708 K nas	1708 K redakciju
kontaktowej	1499 skrzynki K
kontaktujte	229 K redakci	229 K nás	229 K autora	1747 K redakciu	1747 K nás
konten	9 K ini
kontingent	323 haben ihr K
konto	261 opret en K for	309 opret en K	1521 załóż K	1820 skapa ett K för	1871 skapa ett K
kontributor	1050 adalah K
konzern	380 kein K	422 kein K
kopeerimine	690 K ilma
kopieras	1862 får inte K	1862 får ej K
kopieres	1431 kan ikke K uten
kopiering	278 K er ikke tilladt	1862 K utan
kopijuoti	1250 K, platinti
kopiointi	785 luvaton K	785 K ilman lupaa
kopyalanamaz	1924 izinsiz K
koresponden	1050 adalah K
korespondentas	1255 K
korespondente	1293 K
korespondentem	1500 jest K
korespondents	1293 K
korrekt	1851 ska vara K
korrekta	1851 ska vara K
korrekturhinweis	370 K*	370 K
korrespondent	285 er K	345 ist K	353 als K	695 K	1438 er K	1845 är K
korrespondentin	345 ist K	353 als K
korting	1372 K op je eerste	1372 K op het eerste
korzystamy	1486 K z plików cookie
kostenlos	321 wochen K	321 monat K	325 K per mail	408 lesen alle K	409 tage K	409 tage lang K	423 K testen
kostenlose	15 K artikel	323 noch zwei K	323 noch # K
kostenlosen	323 noch einen K	323 K artikel gelesen	325 unseren K newsletter	325 unserem K newsletter	325 unserer K newsletter	325 den K newsletter	419 K konto	419 K account
kostenloser	323 K artikel
kostenpflichtig	321 dieser artikel ist K
koster	310 K penge
kostnadsfritt	1858 en månad K
""", 'kr': """
kritik	370 lob oder K
kritiker	1845 är K och
kritiserar	1874 K
kritiserer	312 K	1469 K
kritisieren	424 K
kritisiert	424 K
kritizuje	254 K
kronor	1873 K
""", 'ku': """
kullan	1919 çerez K
kullanilamaz	1924 izinsiz K
kullanilmaktadir	1919 çerez K	1919 çerezler K
kullanilmasi	1924 izinsiz K yasaktir	1951 izin alinmadan K
kullaniyoruz	1919 çerezleri K	1919 çerezler K
kulttuuritoimittaja	793 K
kulturressort	353 leitet das K
kulturskribent	1845 är K
kumppanimme	780 me ja K
kun	298 for K #	1452 for K #
kunne	310 K du lide
kurzfassung	346 K
kutunuza	1913 posta K
kuukaudessa	818 K
kuukausi	772 kokeile K	806 K #	816 kokeile K
kuukausilahjoituksella	805 K
kuulutas	718 K
kuus	717 K
kuvailee	819 K
""", 'kv': """
kviz	1718 naš K	1800 naš K
kvizu	1718 našem K	1800 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	819 K
""", 'l': """
l	202 K'any
""", 'la': """
laadi	715 K alla
laat	1384 K het ons
laatste	1330 volg het K nieuws
ladattavissa	802 sovellus on K
ladda	1823 K ner vår app	1871 K ner
lade	326 K die app
laden	326 app K	326 K sie die app
lage	1467 K mer
lahjoituksesi	805 K auttaa	816 K
lahjoitus	805 tee K	816 tee K	820 K
laissez	884 K-nous votre
lamenta	678 K	1143 K	1587 K
lamentano	1143 K
lamentou	1587 K
lance	887 K
langganan	1060 K buletin	1074 K sekarang	1078 K
lanjutkan	1063 K membaca dengan
last	1417 K ned vår app	1466 K ned
later	550 check back K
latest	602 the K on this story
laukeliai	21 būtini K
laut	424 K
lavoro	1141 il nostro K
lawyers	607 our K
""", 'le': """
leave	484 one click to K	606 K us a tip	606 K a tip
lecteur	9 ce K	860 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	874 par des K comme vous	885 nos K
lectoras	36 nuestras K	676 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	676 nuestros K	676 gracias a sus K
lectors	18 gràcies als K	201 els nostres K
lectrices	885 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	511 is a senior K	511 is a K
ledarskribent	285 er K	1845 är K
leden	1369 door onze K	1405 onze K
lederskribent	285 er K
leernos	675 gracias por K
leestijd	0 K
legge	1143 si K
leggere	1086 per K tutto
lei	1630 # K
leiter	345 ist K
leiterin	345 ist K
leitores	18 graças aos K	36 nossos K	1576 K que nos apoiam	1585 nossos K	1585 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	1587 K
lengkap	20 artikel K	1063 membaca artikel K
lese	1453 du kan K mer	1453 kan du K mer
lesedauer	0 K
lesen	321 im abo K	321 K sie mit plus	323 % noch zu K	326 in der app K	388 mehr dazu K sie	421 danke fürs K
leser	1466 takk for at du K
leserabend	363 K	402 unseren K
leserbrev	1439 K
leserbrief	337 K
leserbriefe	337 K an	370 K
lesere	36 våre K	1467 våre K
leserfinanziert	422 K
leserinnen	36 unsere K	422 unsere K	422 unseren K
leserinnlegg	1439 K
lesern	422 ihren K
leserne	18 takket være K	1451 K våre
lesernes	18 K bidrag	1467 K bidrag
leserreise	402 K
leserreisen	363 unsere K	363 unseren K	402 K
leserumfrage	35 unserer K
leserzuschriften	370 K
lesetid	0 K
lesezeit	0 K
letno	1812 K
letter	502 send a K
letters	502 K to the editor	502 send K	554 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1129 solo grazie ai nostri K	1141 i nostri K
lettre	885 notre K
lettrici	1141 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
lewatkan	1074 jangan K
leyendo	20 seguir K	669 para seguir K	669 quieres seguir K	669 sigue K con	669 y sigue K	675 sigue K sin
lezen	20 meer K
lezers	36 onze K	1405 onze K
lezersaanbieding	1390 onze K
lezersactie	1390 onze K
lezersavond	1357 onze K	1390 onze gratis K
lezersevenement	1357 ons K
lezersreis	1357 onze K
lezersreizen	1357 onze K
""", 'li': """
libovolnou	253 K částkou
lid	1323 al K
lidem	18 díky K	252 díky K
liens	864 via nos K	864 par nos K
lietotni	1299 K
lignes	874 qui lisent ces K
liitu	715 K meie
like	607 work K this
liked	607 K what you read
liker	1467 K du det vi
limit	480 read without K	482 free K
limitat	169 accés il·K
limits	480 read without K
line	529 our tip K	1167 Kで最新	1167 Kで届く	1167 Kで受け取る
link	491 copy the K	569 read it for free with this K
links	496 some K on this page	496 some of the K on
liputan	1075 K kami
lire	20 pour K cet	887 peut-on K
lisas	718 K
listen	0 min K	493 K back here	493 K to us live	516 prefer to K	516 rather K
listening	516 K time
live	587 our K	587 K q&a
liveblog	388 im K	388 unserem K
""", 'll': """
llegado	611 si has K hasta aquí
llegint	195 per seguir K
""", 'lo': """
local	607 keep K news
log	24 K in	1323 K in om	1323 K in of
logg	24 K inn	1414 K inn for å	1466 K inn for
logga	24 K in	1820 K in för att
logge	419 K dich ein
logged	21 must be K in to post	480 you must be K in to	501 you must be K in to
loggen	419 K sie sich ein
logget	272 du skal være K ind
login	24 faça K	1532 faça K para	1584 faça K
lokalredaktion	353 leitet die K
look	607 our new K
""", 'lu': """
lubas	718 K
lugeda	681 et edasi K
lugejad	716 meie K
lugemiseks	681 edasi K
luisteren	1391 artikel ook K
luisterversie	2 K
lukeaksesi	772 K koko	772 kirjaudu sisään K
lukemaan	816 pääset K
lukemista	816 jatka K
lukijamme	817 K
lukijoidemme	36 K
lukijoiden	18 K tuella	817 K tuella
lukuaika	0 K
lukuoikeutesi	15 K	772 K
lunar	1630 K
lunes	17 cada K
lupasi	819 K
""", 'ly': """
lydversion	2 K
lyssnar	1850 K på poddar
""", 'ma': """
maand	1323 deze K nog	1406 per K
maandelijks	1323 K opzegbaar	1406 K
mach	421 K mit
machen	421 K sie mit	422 was wir K
macht	421 K mit
made	470 if you've K it this far
mail	211 váš e-K	242 svůj e-K	457 το e-K σας	986 e-K cím	1384 K ons	1384 K dan	1404 K ons	1510 swój e-K	1534 no seu e-K	1618 pe e-K	1641 ваш e-K	1696 na vaš e-K	1721 svoj e-K	1721 na e-K	1736 váš e-K	1736 svoj e-K	1736 na váš e-K	1761 svoj e-K	1966 ваш e-K
mailadres	1325 je e-K	1367 geldig e-K
mailadresse	263 din e-K	272 din e-K vil ikke	309 din K
mailben	1025 legjobb cikkei e-K	1025 cikkei e-K	1025 hírei e-K
mailbox	1325 in je K	1325 in uw K	1325 in jouw K
maile	1736 vašom e-K
mailom	1761 správy e-K
mailovou	242 e-K adresu
mailowy	1510 adres K
mailt	1026 írjon e-K
mailu	211 přímo do e-K	1736 do vášho e-K
mailul	1593 pe e-K tău
mainoksen	11 K
mainoksia	817 ilman K
mainos	11 K
mainostaja	815 maksanut K
mainosten	780 K esto
majhno	1811 smo K
maken	1405 wij K
maksumuuri	820 K
maksuton	810 K tunnus
maksuttomat	810 K artikkelit
mantermos	1576 essencial para K
map	9 this K
mapa	9 este K
marketing	358 K-cookies	538 K cookies
marketingcookies	287 K	1352 K
masuk	24 K atau	1035 kotak K anda
masukkan	1035 K email
matched	521 K dollar	563 gift will be K
material	343 mit K der	343 mit K von	512 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	1663 K	1664 K.ru
""", 'md': """
md	298 kr./K	311 kr/K
""", 'me': """
me	1664 t.K	1986 t.K
med	288 K ai	1441 K ki	1441 K ai	1466 bli K i	1848 K ai
medarbetare	1845 är K på	1845 är K i
meddelade	1874 K
meddelte	312 K
medewerker	1348 is K van
medgav	1874 K
medio	676 este K
medlem	309 bliv K	1466 bli K	1871 bli K
meie	716 K töö
meil	715 aita K
meile	715 saada K
meilile	712 sinu K
meille	816 lähetä K	816 kerro K
meinen	337 was K sie dazu
meint	424 K
meinte	424 K
meinung	30 K der	337 sagen sie uns ihre K	357 K des autors
mejl	1696 na vaš K	1696 vašu K	1721 svoj K	1721 na K	1822 i din K	1822 till din K
mejla	1871 K oss
mejladress	1871 din K
mejlen	1822 direkt i K
melalui	1061 dukung kami K
melanjutkan	1034 untuk K membaca	1063 untuk K membaca
meld	1466 K deg på
meldde	1407 K
melde	24 K dich	396 K dich bei uns	421 K dich an	1416 K deg av når	1449 ved å K deg på
melden	24 K sie sich	321 K sie sich an, um	321 bitte K sie sich an	396 K sie sich bei uns	421 K sie sich an	421 K sie sich hier
melding	1365 krijg een K bij	1365 ontvang een K bij
meldingen	14 K	1327 schakel K in	1327 zet K aan	1327 ontvang K	1365 krijg K	1404 zet K aan
meldt	1407 K
meldte	1469 K
membaca	1063 untuk terus K	1063 untuk K berita ini
member	521 become a K	567 not a K?	606 become a K
memberikan	1058 K komentar
members	18 our K	36 our K	480 is for K only	480 K-only story	595 paying K	607 our K
membiayai	1061 K kami
membro	1584 torne-se K
membutuhkan	1074 kami K dukungan
menar	1874 K
mendaftar	1060 dengan K, anda
mendapat	1071 K komisi
mendapatkan	1071 K komisi
mener	312 K	1466 hva K du	1469 K
menerima	1051 K cookie	1071 K komisi
mengambil	1072 dilarang K	1072 dilarang keras K
mengandung	1058 komentar yang K
mengatakan	1077 K
menggandakan	1072 dilarang K
menggunakan	1040 K cookie
mengutip	1045 dilarang K
meninggalkan	1058 K komentar
menit	0 K baca
mensais	1586 K
mensuales	677 K
mensuel	851 un don K	874 un soutien K	886 K
menurut	1077 K
menyalin	1072 dilarang K
menyatakan	1077 K
merch	545 our K
merci	884 K de nous
mere	299 kan du læse K	299 du kan læse K	299 kan læse K om
merkezimiz	1956 haber K
mes	202 al K	677 al K	677 por K
mese	1142 al K
mesec	1722 prvi K	1730 prvi K	1804 prvi K	1804 na K	1812 na K	1812 prvi K
meses	669 K por #
mesiac	1763 prvý K	1772 za K	1772 prvý K
message	470 a K from our editor
messagerie	842 votre adresse de K ne sera pas
messengera	1498 K
messengeri	1746 K
messengerju	1789 K
messengeru	228 K
messengerze	1498 K
metus	1276 per K
mewakili	1072 tidak K redaksi
""", 'mi': """
mi	1296 ar K
miembro	675 hazte K
mille	1129 # per K
milliardaire	874 à aucun K
minggu	1076 per K
mingguan	1060 buletin K kami
minket	988 kövess K	1026 kövess K	1026 hívj meg K
minute	0 K read	567 it only takes a K to
minutes	0 K read	0 K to read
misiniz	1912 zaten abone K
mission	607 our K
mistake	554 spot a K	554 report a K
mitdiskutieren	6 K	372 K
mitgeteilt	424 K
mitglied	421 werden sie K	421 werde K	421 jetzt K werden
mitglieder	321 nur für K	383 angebots für K	422 unsere K
mitteilungen	14 push-K	327 push-K
mittwoch	17 jeden K
""", 'mj': """
mjesec	1722 prvi K	1730 prvi K
""", 'mn': """
mnd	1452 kr/K	1468 kr/K
""", 'mo': """
mobile	486 on your K app	486 our K app
mobilen	293 direkte på K	1446 nyheter rett på K	1446 rett på K	1852 nyheter direkt i K	1852 direkt i K
mobilepay	309 K
modalidad	677 K premium
moderador	1545 não serão aprovados pelo K
moderados	1545 serão K antes
moderated	501 comments are K	501 pre-K
moderowane	1508 są K
mogelijk	1404 maak het volgende K
mois	886 par K
moittii	819 K
molbu	1705 imamo malu K	1705 malu K
monat	383 einen K für	383 K für nur	423 im K	423 pro K
monate	409 # K lang
monatlich	423 K
monday	17 every K
mondta	1029 K
montag	17 jeden K
month	480 try a K for	480 try it for a K	481 for the first K	481 for your first K	608 a K	608 per K	608 every K	608 each K
monthly	521 one-off or K	567 reached your K limit	606 become a K	606 give K	608 K
months	480 K for $#	481 for the first # K	481 for the first three K
morgen	17 jeden K	17 am K	17 hver K	296 hver K i din	379 uns auch K
morgenbrevet	1450 K
morgon	17 varje K
morgonbrevet	1856 K
morning	17 every K	17 each K
moyens	885 nos K
""", 'mu': """
muhabiri	1930 gazetesi K
muhabiridir	1930 K
muhabirimize	1929 K ulaşmak
mukaan	816 lähde K	816 tule K	819 K
multato	1143 ha K
multou	1587 K
mums	1312 seko K
""", 'na': """
naar	1384 mail K
nabiralnik	1778 v vaš K
nabiralniku	1778 v vašem K	1803 vašem K
nachdruck	343 K verboten	393 K nur mit
nachrichten	326 K-app	326 aktuelle K aufs handy	327 push-K	388 weitere K finden sie	388 mehr K finden sie	412 K des tages	412 alle K zum
nadaljevanje	1777 za K branja	1805 K spodaj
nadaljuje	1805 K pod oglasom	1805 K spodaj
nadaljujte	1777 K branje
nadie	676 K nos dice
najdete	246 další články K
najnowsze	1478 otrzymuj K
namenite	1808 K nam
napisz	1488 K do nas	1499 K do nas	1521 K do nas
naprej	1777 če želite brati K
napsal	254 K
napsala	254 K
narrated	516 is K by an ai	516 is K by ai
naslov	1778 na vaš e-K	1778 svoj e-K	1803 svoj e-K	1803 svoj e-poštni K
nastavak	1695 za K čitanja	1723 K ispod	1723 K teksta
nastavili	1695 da biste K čitanje
nastavite	1695 K čitati	1695 K čitanje
nastavlja	1723 K ispod	1723 K nakon
naszego	1504 K sklepu	1507 K quizu
naszej	1522 K pracy
naszym	1521 zostań K
naujienas	1262 K telefone	1263 K el. paštu
naujienose	1251 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	628 tu K no soporta	628 su K no soporta	1541 seu K não suporta
navigateur	10 votre K	21 dans le K pour mon prochain	838 votre K ne supporte pas	838 votre K n'est pas
navodi	1731 K
""", 'ne': """
necesitamos	611 K pedirte	614 K tu apoyo	675 K tu ayuda	675 K de ti	675 te K
necessariamente	1557 não reflete K a opinião	1557 não refletem K a opinião
necessaris	21 camps K
necessitem	200 et K
nedeljno	17 jednom K
neem	1404 K nu een
nell	1090 apri K'app
nella	1089 K tua mail
neodvisni	1811 K mediji	1811 smo K
neodvisno	1810 podprite K
neophodna	21 K polja
neovisni	1729 ostanemo K
neovisno	1728 podržite K
nepriklausoma	1275 K žurnalistika
netiquette	337 beachten sie die K	1099 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1423 dette K bruker
neue	405 die K app
neuen	326 hier geht es zur K
neukunden	383 nur für K
neuvoi	819 K
news	326 K-app	412 alle K zum	412 alle K zu	486 K app for	511 is a K	529 K tip
newsblog	388 im K	388 unserem K
newsis	692 google K
newsletter	120 K	191 la nostra K	243 K	252 náš K	255 K	325 unseren K	325 unserem K	325 unserer K	325 zum K	325 K bestellen	325 K an	325 täglichen K	325 K richtig	325 K von	348 K	376 K erhalten	376 K empfangen	376 unser K	376 der K über	376 der K für	407 unser abend-K	407 unser morgen-K	407 unser K	407 K ist kostenlos	421 K an	422 unser K	422 unseren K	422 unserem K	422 dieser K	425 K	430 εγγραφείτε στο K	430 εγγραφή στο K	430 το K μας	430 γραφτείτε στο K	430 στο K των	430 στο K του	430 στο K της	466 το K μας	469 K	484 sign up for our K	484 sign up to our K	484 sign up for the K	484 subscribe to our K	484 join our K	484 get our K	484 our K here	484 receive our K	484 our daily K	484 our weekly K	484 our morning K	520 K	560 K soon	607 our K	610 K	621 suscríbete a la K	621 apúntate a la K	621 nuestra K	665 suscribite al K	676 nuestra K	679 K	831 inscrivez-vous à la K	831 abonnez-vous à la K	831 notre K	873 vous adresser sa K	885 notre K	885 cette K	888 K	1035 K kami	1035 langganan K	1075 K kami	1089 iscriviti alla K	1089 la nostra K	1128 le nostre K	1141 la nostra K	1141 questa K	1144 K	1478 zapisz się na K	1478 nasz K	1512 K	1522 nasz K	1525 K	1534 assine a K	1534 nossa K	1575 esta é a edição da K	1575 esta é uma edição da K	1585 nossa K	1588 K	1593 abonează-te la K	1593 abonați-vă la K	1593 înscrie-te la K	1632 K	1696 naš dnevni K	1703 K	1729 naš K	1732 K	1762 K	1771 náš K	1774 K	1785 K
newslettera	1478 zapisz się do K	1478 naszego K	1512 K	1522 naszego K	1703 K	1736 odber K	1762 K	1771 nášho K
newsletterem	1522 naszym K
newsletters	484 K may contain info about	520 K	607 our K	610 K	831 nos K	831 recevoir les K	885 nos K	888 K
newsletteru	243 K
newsletterul	1593 K nostru	1618 abonează-te la K	1629 K nostru
newslettery	243 K	1762 K
newsletterze	1512 K
newslettre	1762 K
newson	998 google K
newspaper	607 our K
newsroom	574 not by the K	584 tell our K	584 our K	602 stories from our K	602 more from our K	607 our K	607 non-profit K	607 this K
newsticker	388 unserem K
next	587 our K
nezavisni	1729 K mediji	1729 ostanemo K
nezavisno	1728 podržite K
""", 'ng': """
ngay	2052 đăng ký K
""", 'ni': """
nieograniczony	1476 K dostęp
niets	1342 K uit deze	1403 K van deze site
nieuws	1326 K-app	1345 google K	1347 K of een tip	1383 app je K	1399 al het K over	1399 al het K uit
nieuwsbrief	1325 onze K	1325 dagelijkse K	1325 wekelijkse K	1344 K	1405 onze K	1405 deze K	1408 K
nieuwsbrieven	1325 onze K	1344 K	1405 onze K	1408 K
nieuwsbron	1382 favoriete K
nieuwsquiz	1392 de K
""", 'nj': """
njuzleter	1703 K	1729 naš K
""", 'no': """
nombreux	874 plus nous serons K
nonprofit	607 K newsroom	607 K news outlet
nosotros	675 colabora con K
nosso	35 K quiz	1529 apoie K	1529 apoie o K	1535 baixe K app	1535 no K app	1584 apoie K	1584 apoie o K	1584 siga o K	1584 entre no K	1585 K site
nostra	201 la K feina	1090 nella K app	1141 la K app
nostre	201 el K canal
nostro	35 K quiz	1141 il K sito	1141 che il K
nota	20 leer esta K	669 para leer esta K
noticia	676 esta K
noticias	642 en google K	642 tu fuente de K
notificaciones	14 las K	623 activa las K	623 activar K	623 recibir K
notifications	14 K	488 turn on K	488 turn on desktop K	488 enable K	488 would like to send you K	488 allow K	488 K from this site	488 receive K	833 activer les K	833 activez les K	833 autoriser les K
notifiche	14 le K
notified	484 sign up to be K	488 get K
notifikace	241 K
notifikasi	14 K	1036 aktifkan K	1036 dapatkan K	1074 nyalakan K
notifikation	293 K
notifikationer	14 K	293 K
notify	488 K me of	488 K me when	501 K me of new posts
notis	1852 K
notiser	14 K	1852 K	1852 push-K
notre	35 K quiz	885 K site
nouvelle	842 ouvre dans une K fenêtre
novice	1778 na naše K	1778 na e-K	1785 e-K	1803 na e-K	1811 naše K
novinar	1709 je K	1709 , K	1709 - K	1791 je K	1791 , K	1791 - K
novinari	1729 naši K
novinarji	1811 naši K
novinarju	1790 pišite K
novinarka	1709 je K	1709 , K	1709 - K	1791 je K	1791 , K	1791 - K
novinarki	1790 pišite K
novinarstvo	1729 nezavisno K	1729 neovisno K	1729 naše K	1811 neodvisno K
noviniek	1736 odber K
""", 'nu': """
nuestra	622 en K app	675 únete a K	676 K app	676 K web
nuestras	676 K redes
nuestro	35 K quiz	614 apoya K	626 únete a K canal	675 apoya K	675 únete a K	675 recibe K	676 K canal	676 K medio	676 K sitio	676 K equipo
nuestros	630 K socios	676 K socios
numer	1523 K krs
nunca	676 más que K
nur	383 abo für K
""", 'ny': """
nyheder	281 google K
nyhedsbrev	263 vores K	263 tilmeld dig K	296 K	310 vores K	313 K
nyhedsbreve	263 vores K	310 vores K
nyhedsbrevet	263 få K	296 K
nyhetene	1446 K rett på mobilen
nyheter	1434 google K	1841 google K
nyheterna	1826 följ K	1852 K direkt i mobilen
nyhetsbrev	1416 vårt K	1416 våre K	1416 meld deg på K	1416 abonner på K	1450 K	1467 vårt K	1467 våre K	1470 K	1822 vårt K	1822 våra K	1822 anmäl dig till K	1856 K	1872 vårt K	1872 våra K	1875 K
nyhetsbrevet	1416 få K	1450 K	1856 K
nyilatkozta	1029 K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1099 i campi K
obchode	1754 našom K
oberoende	1871 stöd K
objasnio	1731 K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	1719 K komentara
obligatoires	21 champs K sont	842 les champs K
obligatori	1099 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	632 los campos K
obligatoriska	21 K fält	1831 K fält
obligatoriske	21 K felt	1425 K felt
obratite	1708 K nam se	1708 K se našem
obrigado	1584 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	222 další šíření K	1763 celému K
obserwuj	1483 K nas na	1483 K nas w	1521 K nas
obvestila	14 K	1778 na K
""", 'oc': """
occupa	1107 si K di
ochtend	17 elke K	1367 elke K het
""", 'od': """
od	1722 K # €	1763 K # €	1804 K # €
odcinek	1505 K
odcinka	1505 K
odejdete	205 než K
odete	1705 prije nego što K	1705 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorna	30 nije K
odidete	1787 preden K
odomknite	1735 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	1532 K este artigo
off	608 one-K
offert	828 vous est K	886 mois K
offrez	884 K-lui	884 K-nous
offrici	1140 K un
offrimi	1140 K un
""", 'og': """
oglasa	11 K	1729 bez K
oglasov	1811 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	1912 K devam etmek için
okurlarimiz	36 K	1956 K
okurlarimizin	1942 K desteğiyle	1956 K
okuyun	1947 K
""", 'ol': """
olarak	1912 abone K	1929 bize anonim K
olun	1955 üye K
olursunuz	1947 kabul etmiş K
olvassa	1011 K tovább
""", 'om': """
omiljene	1706 K izvore
omiljeni	1706 K izvor
""", 'on': """
onafhankelijk	1369 wij K	1369 we K
onafhankelijke	1320 steun K journalistiek	1404 steun K	1405 K journalistiek
onafhankelijkheid	1405 onze K
onbeperkt	1323 lees K	1323 K toegang	1323 K lezen	1372 K digitaal
ondersteunt	1332 je browser K	1332 uw browser K
onderzoek	1405 dit K
onderzoeken	1405 onze K
onderzoeksjournalist	1348 is K
onderzoeksredacteur	1387 is K
onderzoeksredactie	1347 onze K
one	606 make a K-time
online	402 unser K-shop	545 our K shop	545 our K store	587 our free K	587 our K event
onlineshop	363 im K bestellen
ons	1346 app K
ontdek	1404 K nu
ontvang	1325 K elke	1325 K onze
onze	1326 K app	1347 tip voor K	1405 K app
""", 'oo': """
oordeelde	1407 K
""", 'op': """
open	486 K in app	486 K in the app	1326 K in app
ophavsretsloven	278 beskyttet af K
ophavsretten	278 K tilhører
opiniestuk	1351 ingezonden K
opinion	30 K of	501 have an K on this
opinions	30 K of
oplyser	312 K
oplyste	312 K
opmerking	1347 tip of K	1347 vraag of K	1347 K over dit artikel
opozarja	1813 K
opphavsrettslig	1431 K beskyttet
opplyser	1469 K
opplyste	1469 K
opprett	1414 K en konto for	1466 K en konto
opsiger	298 indtil du K
opublikowany	22 nie zostanie K	1488 twój adres e-mail nie zostanie K
opzegbaar	1406 K
""", 'or': """
ordenou	1587 K
ordinato	1143 ha K
ordnete	424 K an
original	512 read the K article	882 lire l'article K
originally	512 this article was K published on	512 this story was K published on	512 this story K appeared	512 this article K appeared	512 K published at	576 story was K published by	576 story was K published on	576 story was K published in the	576 article was K published by	576 article was K published in our
originalment	199 es va publicar K a	199 es va publicar K en	199 publicat K a
originalmente	638 este artículo fue publicado K	638 publicado K en	1551 publicado K em	1583 publicado K no	1583 publicado K na
originariamente	1105 articolo pubblicato K	1136 pubblicato K in
ortaklarimiz	1919 biz ve K
ortsseite	388 unserer K
""", 'os': """
ostatak	1695 K članka
ostrzega	1524 K
oszd	25 K meg
""", 'ot': """
otsustas	718 K
""", 'ov': """
ovdje	1705 kad ste već K
overblikket	296 K hver dag	296 K hver morgen
overname	1342 K zonder
overnemen	1379 dit artikel K
oversikten	1450 få K
overview	581 this K
overzicht	1389 dit K
ovisi	1728 K o vama
""", 'ow': """
owner	607 has no K	607 have no K
""", 'oy': """
oynat	1947 K
""", 'oz': """
ozvite	1747 K sa nám	1770 K sa nám
""", 'pa': """
padeda	1265 jūsų parama K
padroni	1129 non ha K	1141 senza K	1141 libera da K
pagar	1584 ajude a K
page	587 our jobs K
paghi	1140 K un'ora
pago	679 muro de K
pague	1553 K-nos um café
paid	496 we get K if you buy	496 we may be K
pakolliset	21 K kentät
palautetta	816 anna K
palus	718 K
palusid	718 K
palvelusta	795 ulkoisesta K	795 upotus K
pandangan	1072 tidak mewakili K	1072 K pribadi penulis
paparnya	1077 K
paper	518 is the K's
par	886 K an
parama	1274 jūsų K	1278 K
parancsolta	1029 K
parceiros	1543 nós e os nossos K	1585 nossos K
paremkite	1265 K mus	1274 K mus
part	512 no K of this
partagez	25 K-le	25 K-la
parte	1584 faça K e
partecipato	1119 non ha K alla stesura
parteispende	425 K
partenaires	840 nos K et nous	840 nous et nos K	885 nos K
participar	632 para K
participez	884 K à
participou	1566 não K da produção	1566 não K na produção
partilhada	1561 uma publicação K por
partilhe	25 K-o
partir	821 avant de K	1586 a K de # euros
partner	335 wir und unsere K	392 von unserem K	1097 i nostri K	1829 vi och våra K
partnere	270 vi og vores K	1423 vi og våre K
partnerlinkeket	1012 K
partnerlinks	37 K
partnerom	1723 u suradnji s K	1723 u saradnji sa K
partners	392 anzeige eines K	499 we and our K	607 our K	1334 wij en onze K	1405 onze K
partnership	512 was produced in K with
partnerske	1723 K poveznice	1805 K povezave
partnerskie	1516 linki K
partnerzy	1486 my i nasi K	1486 nasi zaufani K
pasak	1277 K
pasakojo	1277 K
pass	491 K this on
passende	409 sie das K abo
passendes	409 sie ihr K abo
patreon	127 в K	521 on K	521 our K	2008 на K
patron	475 become a K of	606 become a K
patronem	1519 zostań naszym K	1521 zostań K
patroni	1522 nasi K
patronite	1519 na K	1522 na K
paypal	379 per K
paywall	380 K	422 ohne K	425 K	607 we have no K	607 we do not have a K	610 K	888 K	1144 K	1588 K
paywalls	610 K
""", 'pe': """
pe	1630 K an
peatoimetaja	695 K
pedimos	675 te K ayuda
pedirte	611 tenemos un favor que K
pediu	1587 K
peiling	35 onze K	1392 onze K
pelanggan	1034 khusus K	1063 untuk K	1075 K kami	1078 K
pembaca	18 berkat K	1075 K kami
pendant	886 K un mois
pendapat	1072 K pribadi penulis
peneliti	1050 adalah K
pengar	1872 kostar K
penger	1467 koster K
pentru	1619 fără niciun cost K tine
penulis	1050 adalah K
people	18 thanks to K like	563 funded by K like you
pequeno	1526 um K favor a pedir
per	1468 K år	1873 K år
peramban	10 K anda
percent	482 # K left to read
perfil	1539 siga nosso K
periodisme	200 dona suport al K	201 el nostre K	201 fent K	201 fem K
periodismo	614 apoya el K	666 hacer un K	675 apoya el K	675 colabora con el K	676 nuestro K	676 K de calidad	676 hacemos K	676 haciendo K
periodista	177 és K	639 es K
periodistas	665 nuestros K	676 nuestros K
periodistes	201 els nostres K
perjantaisin	17 K
permanencia	677 sin K
permission	512 reproduced here with K	512 reproduced with K	524 written K	524 prior K	524 without K	538 K to load	538 K before anything is loaded	576 K to reuse this
perskaitykite	1274 K visą
personal	537 views are K
personale	1597 datele tale K
personales	630 datos K serán
personas	666 K como tú	675 K como tú
persondatapolitik	270 K
personenbezogene	335 K daten
personnelles	840 vos données K
personoplysninger	270 dine K
personopplysninger	1423 K
personuppgifter	1829 dina K
personverninnstillinger	1440 K
pertama	1076 bulan K
pesquisa	35 nossa K
pesquisador	1554 é K
pesquisadora	1554 é K
""", 'ph': """
phone	493 news to your K
photographer	531 staff K
photos	545 K from this story	545 K from this event
""", 'pi': """
pide	678 K
piebilda	1315 K
piece	579 this K	607 this K
pierwszy	1523 K miesiąc
pirmas	1276 K mėnuo
pitch	521 K in	606 K in
pitching	606 consider K in
pix	1553 um K	1586 K
""", 'pl': """
plakaten	1431 vær varsom-K
plakatens	1444 vær varsom-K
plattform	422 unsere K
player	9 this K
please	480 K log in to	491 K share this	522 K help	606 K chip in	606 K give	606 K help if	606 K give if
pliki	1501 bez zgody na K
plusartikelen	1405 K
plusartikels	1323 gratis K	1405 K
""", 'po': """
pobierz	1521 K naszą
poche	871 dans votre K
podatkov	1803 obdelavo osebnih K
podatku	1474 przekaż #% K	1519 #% K	1519 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	237 K	290 K-app	310 vores K	347 den K können sie	347 den K kannst du	347 unseren K	422 unser K	422 unseren K	453 K	466 το K μας	514 follow the K	607 our K	676 nuestro K	885 notre K	1075 K kami	1141 il nostro K	1391 op de K	1405 onze K	1443 hører K	1505 K	1522 nasz K	1585 nosso K	1717 K	1729 naš K	1756 K	1771 náš K	1799 K	1936 K'i	1936 K'imizi
podcasta	1717 K	1799 K
podcastapp	290 K	1391 favoriete K
podcaste	34 našom K
podcasten	290 K	1443 K
podcastimiz	1956 K
podcastimizi	34 K
podcastimme	34 K	817 K
podcastov	1756 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	290 hvor du lytter til K	290 hvor du hører K	347 wo es K gibt	403 folgen des K	403 folge des K	453 K	514 wherever you get your K	514 wherever you listen to K	514 wherever you get K
podcastu	34 naszego K	34 našem K	34 našem K	237 K	1505 K	1717 K	1756 K	1799 K
podcastul	34 K nostru	1629 K nostru
podcastunk	1027 K
podcastunkban	34 K
podcasty	237 K	252 naše K	1505 K	1756 K
podd	34 vår K	1872 vår K
poddapp	1850 K
poddar	34 våra K	1850 K finns
podden	1850 K
podelite	25 K
podemos	1576 sua ajuda K
poderemos	1576 a sua ajuda K	1584 com a sua ajuda K
podijelite	25 K
podkast	1443 hører K	1467 vår K	1717 K	1799 K	1811 naš K
podkasta	1717 K	1799 K
podkastapp	1443 K
podkasten	1443 K
podkastu	1717 K	1799 K
podle	254 K
podpora	251 vaše K	1770 vaša K	1810 vaša K
podpore	1771 vďaka K	1808 brez vaše K	1811 brez vaše K
podporo	1810 vašo K
podporte	1768 K	1770 K nás	1770 K našu
podpory	249 bez vaší K	252 bez vaší K	1768 bez vašej K	1771 bez vašej K
podprite	1808 K	1810 K nas	1810 K naše
podremos	675 con tu ayuda K
podziel	25 K się
points	581 the bullet K	581 these bullet K	581 the key K above
pokutoval	254 K
policy	499 our cookie K
politica	1597 K de cookie
political	511 is a K	511 is the K editor
politicieni	1619 nu depinde de K
politika	1919 çerez K
politikasi	1919 gizlilik K
politikressort	353 leitet das K
politikwissenschaftler	345 ist K
politologue	849 est K
poll	35 our K	501 vote in our K	501 take our K	1392 onze K
polub	1483 K nas na
pomagajte	1810 K nam
pomozite	1726 K nam	1728 K nam
pomozte	251 K nám
ponctuel	851 un don K
pop	606 K your
por	1580 um ano K #
portal	1522 nasz K	1729 naš K	1811 naš K
portalu	1515 na naszym K	1515 w naszym K
posez	884 K-la à	884 K-nous
posible	18 hace K
posielajte	1747 K nám
positions	545 our open K
poslechnout	238 si můžete K
possible	192 ajuda a fer K	201 ajuda a fer K
post	20 rest of this K	538 to view this K	538 to see this K	574 this is a paid K	579 this K	607 this K	1352 deze K te
postadress	1822 din e-K	1831 din e-K kommer inte
postadresse	1416 din e-K	1425 din e-K vil ikke
postanite	1728 K član	1810 K član	1810 K naročnik
postanizda	1940 her sabah e-K	1940 e-K	1954 e-K
postaw	1521 K nam	1521 K mi	1521 K kawę
postfach	325 in ihrem K	325 in dein K	325 in ihr K	325 in deinem K	325 direkt ins K
postkasti	703 otse K
postkastis	703 iga hommik sinu K	703 sinu K
posts	15 free K
potrebna	1728 K nam je
potrebujeme	1770 K vašu podporu
potrebujemo	1793 za ogled K	1810 K vašo
potremo	1129 aiuto K	1140 con il tuo aiuto K
potrivit	1631 K
potrzebujemy	1474 K twojego wsparcia	1521 K twojej pomocy	1521 K twojego wsparcia
pound	606 K you give
pourboire	851 un K
poursuivez	828 K votre lecture
poursuivre	828 K votre lecture
povedal	1773 K	1813 je K
povedala	1773 K	1813 je K
powered	606 K by you
powerful	607 hold the K to account
powiadomienia	14 K	1480 włącz K	1480 K push	1480 chcesz otrzymywać K
""", 'pr': """
praat	1336 K mee	1404 K mee
praca	1522 nasza K
pracujte	235 K s námi	1754 K s nami
pratite	1728 K nas
pravi	1813 K
precisa	1584 K de si	1584 K de você
precisamos	1526 K da sua ajuda	1529 K do seu apoio	1584 K da sua ajuda
precisato	1143 ha K
preciso	1545 é K estar logado
precizat	1631 a K
prednostne	1788 K vire
prednostni	1788 K vir
prednostnih	1788 K virov
prednostnim	1788 K virom
predplatitelia	1774 K
predvajanje	1793 K videa
preferate	1603 sursele tale K
preferences	499 your cookie K	590 cookie K	590 privacy K
preferida	175 font K	642 fuente K	1558 fonte K
preferidas	642 fuentes K	1558 fontes K
preferides	175 fonts K
preferido	642 medio K
preferidos	642 medios K
preferirane	1706 K izvore
preferirani	1706 K izvor
preferiranih	1706 K izvora
preferita	1093 fonte K su google	1110 fonte K
preferite	1110 fonti K
preferowane	1497 K źródło	1497 K źródła
preferowanego	1497 K źródła
preferowanych	1497 K źródeł
preferowanym	1497 K źródłem
preferred	493 K source on google	525 K source	594 K sources
preglednik	10 vaš K
prehratie	1750 K videa
prejemajte	1778 K vsako
preluarea	1602 K textelor
prema	1731 K
premier	828 le K mois	886 le K mois
premium	1372 toegang tot alle K
premoderated	501 K
prenesite	1810 K
prenumerant	1820 bli K	1820 redan K	1820 som K	1871 bli K
prenumeranter	1820 endast för K	1868 är för K	1868 bara K	1868 endast K	1872 våra K	1875 K
prenumerata	1278 K
prenumeration	1875 K
prenumerationen	1822 avsluta K när
prenumeratoriai	1271 tik K
prenumeratoriams	1241 tik K	1271 tekstas skirtas K	1271 straipsnis skirtas K
prenumerera	1820 K för att	1822 K på nyhetsbrev	1855 genom att K	1871 K på vårt
prenumeruojate	1241 jau K
prenumeruokite	1274 K
preostanek	1777 K članka
presenteie	1532 K
pretplata	1732 K
pretplati	1721 hvala na K
pretplatite	1695 K se već od	1728 K se
pretplatnici	1732 K
pretplatnicima	1695 dostupan samo K	1695 dostupan je samo K	1695 dostupan je K	1695 dostupno samo K	1702 samo K
pretplatnik	1695 već ste K	1728 postanite K
pretplatnike	1695 dostupan samo za K	1702 samo za K
pretplatu	1695 već imate K	1722 uz K	1722 K
preuzimanje	1701 zabranjeno K	1725 zabranjeno K	1725 zabranjeno je K
preuzmite	1728 K
preventing	497 browser extension is K
preview	595 free K
price	608 the K of a
pridajte	1770 K sa k nám
prihvatate	1721 prijavom K
prijavi	24 K se	1721 hvala na K
prijavili	1721 hvala što ste se K
prijavite	24 K se	1728 K se na	1810 K se na
prijavo	1803 s K se	1803 s K na	1803 hvala za K
prijavom	1721 K se slažete	1721 K na
priljubljen	1788 K vir
priljubljene	1788 K vire
priljubljeni	1788 K vir
prima	1630 K lună
primeiro	1586 K mês
primer	202 el K mes	677 el K mes
primo	1142 il K mese
principles	512 the thomson reuters trust K
print	491 click to K
prioriterad	1841 K källa
pripomenul	1773 K
prisijunkite	24 K	1274 K prie mūsų
prispejte	1768 K	1770 K	1770 K aj vy
prispevek	1811 ta K
privacidad	630 política de K	676 nuestra política de K
privacidade	1543 política de K
privacitat	180 política de K
privacy	499 see our K policy	499 to our K policy and terms	499 and the google K policy	607 our K policy
privacybeleid	1334 ons K	1367 ga je akkoord met het K
privacyverklaring	1334 K
privatlivspolitik	270 K
priznal	1773 K
probeabo	321 wochen im K	421 K
probeer	1404 K nu	1404 K een maand
proberen	1406 gratis K
processing	499 consent to the K
prochains	885 nos K articles
prodavnici	1715 našoj K
produce	563 not free to K	563 not cheap to K
produced	574 K by our brand
proefabonnement	1323 K	1404 neem een K	1406 K
profesor	639 es K	1605 este K
profesora	639 es K
professeur	849 est K
professeure	849 est K
professionista	1107 è giornalista K	1107 giornalista K
professor	177 és K	345 ist K	511 is a K	511 is an assistant K	1554 é K
professora	177 és K	1554 é K
professore	1107 è K
professoressa	1107 è K
professorin	345 ist K
profilazione	1097 i cookie di K
profitez	828 K de nos offres	884 K de
prohibida	638 queda K
proibida	1551 é K a
project	868 trust K
promise	606 K never to
prosbu	205 máme na vás K	205 máme malou K	1743 máme malú K	1743 malú K
proseguire	1132 per K la lettura
prossima	21 in questo browser per la K
protejate	1626 K de dreptul de autor
provalo	1086 K gratis	1140 K gratis
provided	499 content K by a third party	538 contains content K by
provision	332 erhalten wir eine K	332 eine kleine K	392 bekommen wir eine K	392 eine K vom	414 K
provisions	332 K-links
provisionslinks	414 K
prozent	383 K rabatt
przedruk	1517 K za zgodą
przetwarzanie	1486 K danych osobowych
przycisk	1510 klikając K
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	1099 prima di K un commento
pubblicato	22 non sarà K	1099 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	1545 o seu endereço de e-mail não será K
publicat	1626 a fost K inițial în
publication	475 is a reader-supported K	574 accurate at the time of K	574 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	1862 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	628 bloqueador de K	676 sin K
publicidade	11 a K	1567 depois da K
publicitat	11 la K	201 sense K
publicitate	11 K
publikovanie	1741 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	501 your email address will not be K	512 was first K by	512 was first K on	576 K under license
publishing	574 accurate at the time of K
puhelimeesi	801 suoraan K
puis	828 K # €
puisque	821 K vous êtes là
pungkasnya	1077 K
punya	1034 sudah K akun
purchase	496 K through links on our site
push	375 per K
pushbericht	1365 een K bij
pushbeskeder	293 K
pushmeldingen	1327 K
pushnotiser	1852 K
pushvarsler	1446 K
pustit	238 si můžete K
""", 'py': """
pyysi	819 K
""", 'qu': """
queremos	611 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1079 già che sei K
quieras	618 cancela cuando K	677 cancela cuando K
quitter	821 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	1392 doe de K	1392 onze K	1507 nasz K	1507 K
quizie	1507 naszym K	1507 K
""", 'ra': """
raccolta	1144 K fondi
racconta	1143 K
raccontato	1143 ha K
raconte	887 K
rad	1729 naš K
ragino	1277 K
raise	563 help us K
rajaton	772 K pääsy
rakendus	701 meie K	701 K
rakenduses	701 K
raksti	1312 K mums
raksts	1313 šis K
rakstus	1313 visus K
rappelle	887 K
""", 're': """
reach	535 K him at	535 K her at	535 K them at	563 we would K our goal	563 we'd K our goal	606 help us K
reached	482 you've K your limit of free	510 can be K at
reacties	1336 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	482 # % left to K	516 is K by an ai	516 is K by ai	569 link can K this	607 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	470 we're asking K	517 thank you, K	563 funded by K like you	584 K' editor	606 K like you	606 join the K	607 our K	607 funded by its K	610 appeal for K	610 K pay
reading	0 K time	480 keep K for just	480 to finish K	480 to keep K	480 keep K with a	480 K this post for free	569 to your K list
reageren	6 K	1336 om te K	1347 K? mail	1347 K op dit artikel
realizarea	1614 nu a participat la K
realizzazione	1119 non ha partecipato alla K
recalled	609 K
recalls	609 K
recaptcha	484 protected by K
receba	1534 K no seu	1534 K todos os dias	1584 K as	1584 K no seu
receive	484 sign up to K	484 K email from us on behalf of	484 K emails from	499 agree to K emails	606 to K new posts
recevez	831 K chaque	831 K tous les	884 K chaque	884 K notre
recevoir	833 K les alertes	873 j'accepte de K
recherche	422 diese K
recherchen	422 unsere K
rechercheteam	352 K
rechtbankverslaggever	1387 is K
recibe	621 K cada	621 K todas las	675 K cada
recibir	665 acepto K
reclame	1629 fără K
recomenda	1587 K
reconheceu	1587 K
reconnu	887 a K
recunoscut	1631 a K
recurring	521 K donation	608 K donation
redacteur	1348 is K	1348 is politiek K	1387 werkt als K
redactie	1336 mail de K	1347 contact op met onze K	1347 contact op met de K	1347 tip voor de K	1351 mening van de K	1376 K heeft geen	1404 mail de K	1404 tip de K	1405 onze K
redactor	177 és K	639 es K	1605 este K
redactora	177 és K	639 es K
redakce	229 napište do K	235 do K	235 do naší K	252 naše K	252 jsme malá K
redakci	252 naši K
redakcia	1771 naša K	1771 sme malá K
redakcie	1741 bez súhlasu K	1747 napíšte do K	1754 do K	1754 do našej K
redakcija	1275 mūsų K	1313 mūsu K	1729 naša K	1729 mala K
redakciji	1708 javite se K	1708 pišite K	1715 našoj K
redakcijos	1250 K sutikimo
redakciju	1729 našu K
redakcja	1522 nasza K
redakcji	1517 bez zgody K	1522 naszej K
redaksi	1074 hubungi K	1075 K kami	1075 email K	1075 K
redaksjon	1467 vår K
redaksjonen	1466 kontakt K	1467 kontakt K
redakteur	345 ist K	353 als K	353 seit # K
redakteurin	345 ist K	353 als K	353 seit # K
redaktion	310 vores K	353 leitet die K	357 meinung der K	392 K war an der	393 nicht von der K	396 melden sie sich bei der K	416 produkte wurden von der K	422 unsere K	1872 vår K
redaktionell	416 produkte K ausgewählt
redaktionelle	335 externe K inhalte
redaktionen	272 skriv til K	1831 mejla K
redaktor	230 je K	230 , K	230 - K	1500 - K	1500 , K	1748 je K	1748 , K	1748 - K
redaktore	1293 galvenā K	1293 K
redaktorem	230 je K	1500 jest K
redaktorius	1255 K
redaktorka	230 je K	230 , K	230 - K	1500 - K	1500 , K	1748 je K	1748 , K	1748 - K
redaktorkou	230 je K	1748 je K
redaktorom	1748 je K
redaktors	1293 galvenais K	1293 K
redaktur	1050 adalah K
redazione	1128 la K ti invia	1141 la nostra K
refresh	550 K this page	550 K the page
regala	618 K esta nota
reggel	17 minden K
regioverslaggever	1348 is K
registe	1532 K-se para
register	480 K for free to
registered	567 K users can
registraci	242 děkujeme za K	244 po K
registrarte	621 al K
registrate	665 K a nuestro	675 K
registrati	1086 K per	1140 K per	1140 K gratis
registration	595 free K gives
registreer	1323 K je
registrera	1855 genom att K dig
registrere	1449 ved å K deg
registrieren	321 K sie sich
registrierung	349 K	383 mit ihrer K	383 die K ist kostenlos
registrirajte	1722 K se besplatno	1722 besplatno se K	1804 brezplačno K	1804 K se brezplačno
registrujte	251 K se	1722 K se besplatno
regrette	887 K
regrettent	887 K
reiseangebote	402 unsere K
rejoignez	836 K-nous sur	884 K-nous	884 K notre	884 K nos
rekao	1731 K
rekla	1731 K
reklam	252 bez K	1522 bez K	1522 nie mamy K
reklama	1729 bez K
reklamdan	11 K
reklame	11 K
reklamelenker	1454 K
reklamelinks	300 K
reklamer	310 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	1516 we współpracy K
reklamsiz	1956 K
reklamy	11 K
relatou	1587 K
rely	607 we K on
remaining	482 free articles K	482 free article K	482 articles K this month	482 free stories K
remind	610 K me later
removed	501 this comment has been K
rendszeres	1026 legyen K
replied	609 K
reply	6 leave a K
report	554 K an error
reportage	422 diese K	885 ce K
reportagem	1585 esta K
reportagens	1585 nossas K
reportaje	676 este K
reported	609 K that
reporter	345 ist K	353 als K	510 is a K at	510 contact the K at	511 is a K	511 is a senior K	529 contact the K	529 contact our K	529 email the K	531 K	849 est K	1050 adalah K	1438 er K i	1500 - K	1500 , K	1605 este K	1709 je K	1709 , K	1791 je K	1791 , K	1845 är K på
reportera	639 es K
reporterem	1500 jest K
reporterin	345 ist K	353 als K
reporterka	1500 - K	1500 , K	1709 je K	1791 je K
reportero	639 es K
reporters	606 ask our K	607 our K	607 we, the K
reporting	501 why are you K this	563 keep our K free	580 this K	602 more of our K	607 our K	607 this K	607 K like this	607 goes to K
reports	533 K on
representa	1557 não K a opinião
representam	1545 os comentários não K
reproduced	512 may not be K
reproducerea	1602 K integrală
reproduction	512 K without permission	576 K in whole or in part	848 K interdite	848 toute K	848 droits de K
republish	512 K our articles	512 K this article	576 K this story	576 K our stories
republished	512 K with permission	512 is K from
required	21 K fields are marked	501 K fields are marked
research	511 is a K fellow
researcher	511 is a senior K	511 is a K
reserva	29 es K el dret
reservados	638 derechos K	1551 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	174 tots els drets K
reserve	29 K the right
reserved	439 all rights K	480 article is K for	512 all rights K	1165 all rights K
reserves	29 K the right
responsabile	30 non è K
responsabilidad	30 K de	661 K de sus autores	661 K de quienes los
responsabilidade	30 K de	30 K dos	1545 os comentários são de K
responsabiliza	30 não se K	661 no se K de las opiniones
responsable	30 pas K	30 no se hace K	661 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
rest	20 to read the K	480 to read the K of this	579 the K of this
restants	829 articles gratuits K
reste	829 il vous K #%	829 il vous K # %
resultater	281 google-K
results	594 your search K	594 your google K
retrouvez	836 K-nous sur	854 K	884 K-nous
rette	291 K fejl
retter	291 K fejl	291 K alle fejl	1444 vi K feil
rettigheter	1431 alle K forbeholdt
reuters	848 avec K
revelou	1587 K
revient	874 vous K qu'à
rewritten	512 may not be published, broadcast, K
""", 'ri': """
ricamiz	1908 küçük bir K var	1908 sizden bir K var
ricercatore	1107 è K
ricercatrice	1107 è K
ricevi	1089 K ogni	1140 K ogni	1140 K la
ricordato	1143 ha K
rief	424 K
riep	1407 K
riferito	1143 ha K
riippumaton	817 K media
riippumatonta	816 tue K	817 K journalismia
riproduzione	1105 K riservata	1105 © K	1136 è vietata la K	1136 vietata la K
riserva	29 si K
riservata	1138 K agli abbonati
riservati	1105 tutti i diritti K	1138 K agli abbonati
riservato	1086 K ai nostri abbonati	1086 questo contenuto è K	1132 K agli utenti	1138 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	288 af en K
rocznie	1523 K
ropade	1874 K
ropte	1469 K
round	520 our K-up
roundup	484 get a weekly K	520 our K	520 weekly K
rozhodl	254 K
rozhodol	1773 K
rozpowszechnianie	1494 K artykułu	1517 dalsze K
""", 'ru': """
rubrice	246 najdete v K
ruft	424 K
ruled	609 K
rundbrief	348 K
""", 'sa': """
sa	1469 K	1874 K
sabah	17 her K
sabato	17 ogni K
sade	1874 K
sagde	312 K
sagen	424 K
sagt	424 K
sagte	424 K
sagten	424 K
said	609 K
saken	1409 likte du denne K	1444 feil i K	1466 les hele K	1467 denne K
saker	1467 våre K	1467 alle K
saklidir	1924 tüm haklari K	1924 her hakki K
sako	1277 K
saluran	1038 ikuti K	1038 gabung di K	1075 K kami
samarbeid	1454 i K med en annonsør
samarbejde	300 i K med en annoncør
samarbete	1860 i K med en annonsör
samedi	17 chaque K
samenvatting	1389 deze K	1389 de K is
samenwerking	1376 betaalde K	1376 K met onze partner	1376 K met een commerciële
samstag	17 jeden K
samtycke	1847 ditt K
samtykke	287 dit K	287 give K	295 jeg giver K til	1440 ditt K
samtykket	1440 K ditt
sanoi	819 K
sanoivat	819 K
sanoo	819 K
satin	1947 K alin
satura	1294 ārējā K
saturday	17 every K
sauca	1315 K
saugomos	1244 visos teisės K
savundu	1958 K
say	501 have your K in	606 have your K
sayenizde	1956 sizin K
says	609 K
sazinies	1312 K ar mums
""", 'sc': """
scarica	1090 K l'app	1090 K la app	1090 K la nostra app	1140 K la nostra	1140 K l'app
schauen	421 K sie vorbei
schicken	421 K sie uns
schon	314 wenn sie K hier sind	314 wo sie K hier sind
schreef	1407 K
schreib	396 K uns	421 K uns
schreiben	6 kommentar zu K	337 K sie uns ihre meinung	396 K sie uns	421 K sie uns	421 K sie an
schreibt	345 K über	345 K für	354 K seit # für	421 K uns	424 K
schrieb	424 K
schriftlicher	343 nur mit K genehmigung
schrijf	1325 K je in voor	1325 K je gratis in	1404 K je in	1404 K u in	1404 K je gratis in
schrijft	1348 K over	1348 K voor	1407 K
schrijver	1348 is K en	1351 mening van de K
scrie	1628 K-ne
scrii	1628 să ne K
scriitoare	1605 este K
scriitor	1605 este K
scripts	497 unblock K
scris	1631 a K
scritto	1141 chi ha K questo	1143 ha K
scrittore	1107 è uno K
scrittrice	1107 è una K
scrive	1107 K di	1107 K per
scrivi	1140 K a
scrivici	1140 K
""", 'se': """
search	594 on google K
secondo	1143 K
section	501 in the comment K
secure	529 K drop
securedrop	529 K
securely	529 K on signal	529 K via signal	529 contact us K	529 reach us K
segnalacelo	1140 K
segons	203 K
segueix	200 K-nos
seguici	1093 K su	1093 K anche su	1140 K
seguir	626 puedes K a	626 puede K a
segundo	1587 K
sekarang	1074 donasi K	1074 daftar K
sekite	1274 K mus
sekojiet	1312 K mums
selaimesi	10 K
seleciona	1575 a redação K
selected	574 K by our
selengkapnya	1034 untuk membaca K	1063 membaca artikel K
selgitas	718 K
selon	887 K
semaine	17 chaque K	17 une fois par K	886 par K
semaines	17 toutes les K
semana	17 cada K	17 una vez por K	17 toda K	677 a la K	1586 por K
semanal	621 boletín K
seminggu	17 K sekali
send	309 K os	484 we'll K you	529 K us a tip	1425 K inn	1466 K oss
sende	1449 ved å K inn
seneste	290 K afsnit
senza	1129 K di te non	1140 K di te non
service	849 est chef du K	849 est cheffe du K
serwisie	1515 w K
serwisu	1501 treści z K	1501 treść z K
setiap	17 K pagi	1076 K bulan
setmana	200 rep cada K
setmanalment	17 K
settimana	17 ogni K	1142 alla K
settings	499 cookie K	590 cookie K	590 privacy K
setujui	1051 K cookie
seuraa	816 K meitä
""", 'sh': """
share	25 K it	25 K this post	491 K this with	491 K this post on	491 K this if you	491 K this far and wide	491 click to K	496 we may get a K
shareholders	563 not by K	607 no K
shop	587 our K
shope	1754 našom e-K
shopu	235 našem e-K	1715 našem web K	1754 nášho e-K
should	529 story we K	529 we K look into	529 we K know about
shouted	609 K
showcase	106 google news K
""", 'si': """
sichern	408 K sie unsere arbeit
sier	1452 til du K opp	1469 K
siga	1539 K-nos no	1539 K-nos nas	1584 K-nos
siger	312 K
sign	24 K in	484 K up to get	522 K up	606 K up for our	606 K up to our	606 when you K up	606 K up now
signal	282 på K	351 auf K	351 K-kanal	1435 på K	1842 på K
signaler	842 K une erreur
signalez	884 K-la-nous	884 K-le-nous
signali	1746 K
signalu	228 K	1498 K
signing	484 thanks for K up	484 thank you for K up	484 by K up, i agree	484 by K up, you agree	484 by K up you agree
silakan	1034 K login	1034 K masuk
silenced	607 refuse to be K
since	470 K you're here
sini	1074 klik di K
sinirsiz	1926 K erişim
sinulle	768 meillä on K pyyntö
site	587 our jobs K	607 our K	1405 onze K
sitede	1932 üçüncü taraf bir K
""", 'sk': """
skaidroja	1315 K
skaityti	1241 norėdami K toliau	1241 norint K toliau	1241 K toliau galite
skaitytojai	1275 mūsų K
skaitytojams	1275 mūsų K
skelbiamas	22 nebus K
skicka	1855 genom att K	1871 K till oss
skirkite	1265 K # proc	1274 K paramą
sklepem	1504 naszym K
sklepie	1504 naszym K
skontaktuj	1499 K się z nami	1499 K się z naszym	1499 K się z naszą	1499 K się z autorem	1499 K się z autorką
skribent	285 er fast K	1438 er K	1845 är fri K
skriv	309 K til os	309 K dig op	1822 K upp dig	1871 K upp dig	1871 K till oss
skrive	21 logget ind for at K
skrivefeil	1444 funnet en K
skriver	312 K	1469 K	1874 K
skrzynce	1478 w twojej K
""", 'sl': """
slant	1873 en K
slapukais	1256 K
slapukus	1256 K
sledite	1810 K nam
sledujte	213 K nás	251 K nás	1770 K nás
slobodno	1728 podržite K
""", 'so': """
so	424 K die
soci	200 fes-te K	200 fes-te'n K
socia	641 hazte K	675 hazte K
social	330 auch bei K media
socialmediacookies	1352 K
socio	614 hazte K	641 hazte K	675 hazte K
sociologue	849 est K
socios	670 solo para K	670 sólo para K
sodelovanju	1805 v K s partnerjem
someone	491 send this to K
something	554 see K wrong	554 K is wrong
sondage	35 notre K
sondaggio	35 nostro K
sondajul	35 K nostru
sonderheft	402 unser K	402 das K
sondzie	1507 naszej K	1507 w K
sonntag	17 jeden K
sordu	1958 K	1958 diye K
sostegno	1082 il tuo K ci	1082 abbiamo bisogno del tuo K	1140 il tuo K
sostenerci	1082 puoi K
sostengono	1129 ci K ogni mese
sostenitore	1140 diventa K
sostenitori	1141 i nostri K
sostiene	1106 chi ci K	1141 chi ci K	1143 K
sostieni	1082 K il nostro	1082 K la nostra	1140 K il	1140 K la
sostienici	1106 K	1140 K
sostuvo	678 K
sottolinea	1143 K
soubory	224 K cookie
souhlasu	223 bez K
souligne	887 K
source	525 top K
soutenez	824 K notre	851 K-nous	851 K notre	877 en vous abonnant, vous K	884 K-nous	884 K notre	884 K-le	884 K-la
soutenir	824 pour nous K	884 K notre	884 nous K
soutien	824 votre K est	824 a besoin de votre K	874 votre K, même	884 votre K
soutiennent	874 nous K chaque mois
soutiens	884 je K
sovelluksemme	775 lataa K	817 K
sovelluksessa	775 avaa K	802 K
sovellus	775 lataa K	775 lataa ilmainen K	802 K	816 lataa K
""", 'sp': """
spaltist	1438 er K	1438 er fast K
spare	606 can you K
spelregels	1336 K
spende	317 deine K für	317 ihre K hilft	317 deine K hilft	317 jede K hilft	317 jede kleine K hilft	317 jede K zählt	421 ihre K	421 deine K	421 eure K	421 mit einer K	421 K jetzt	421 K uns	425 K
spenden	421 K sie	421 jetzt K	425 K
spendenaufruf	425 K
spendenaufrufe	425 K
spendiere	421 K uns
spendieren	421 K sie uns
spiega	1143 K
spiegato	1143 ha K
sponsored	582 K content
sportredacteur	1387 is K
sportressort	353 leitet das K
sportskommentator	1438 er K
sportverslaggever	1348 is K
spotify	1936 K'da
spottete	424 K
spravodajcom	1748 je K
sprijinul	1628 K tău	1628 avem nevoie de K	1629 K tău
spune	1628 K-ne	1631 K
spus	1631 a K
""", 'sq': """
squadra	1141 la nostra K
""", 'st': """
staat	1407 K er
stabilito	1143 ha K
stadsverslaggever	1387 is K
stand	606 K with us
standards	512 our K: the	584 our K team
stay	550 K with us for
ste	1743 keď K už tu	1787 ker K že tu
stelde	1407 K
stellen	402 wir K ein
stellenangebote	363 aktuelle K
stellenmarkt	363 unserem K
stellenportal	402 unserem K	402 unser K
stemme	288 ai-K
steuerlich	379 K absetzbar
steun	1320 met jouw K	1320 met uw K	1320 K ons met	1343 K ons	1404 K ons	1404 K onze	1404 jouw K	1404 uw K
stiahnite	1770 K si
stichpunkte	401 die K
stimme	346 K
stond	1407 K
stopite	1790 K v stik z
store	241 app K	373 im app K	587 our K	1760 app K
stories	15 free K	482 free K left	510 for more K like this	567 access to all our K	580 K like this	602 more of our K	607 our K	607 K like this
story	15 free K	20 rest of this K	25 share this K	480 to read the full K	482 free K left	482 last free K	486 read this K in the app	491 share this K on	510 if you have a K to tell	510 email your K to	529 K for us	569 save this K	579 this K	579 the full K	580 this K	580 a K like this	581 this K	607 this K	607 K that took us
straight	484 K to your inbox
straipsniai	1267 nemokami K	1271 geriausi K jūsų
straipsnis	1271 nemokamas K	1275 šis K
straipsnius	1267 nemokamus K
striga	1631 K
strona	1486 ta K używa
studio	574 our brand K
sturen	1384 K naar
stuur	1384 K een mail	1384 K ze naar
""", 'su': """
submitting	484 by K your email
subscreva	1534 K a nossa	1534 K as
subscribe	480 K to continue reading	480 K to read the full	480 to continue reading, K	480 K to get access	480 K for full access	480 K to unlock	480 already K?	484 K to our free	484 K to our weekly	484 K to our daily	484 K for more	493 K to our channel	493 K to our podcast	514 K to the podcast	514 K to our podcast	567 if you already K	567 K now for	591 K here	591 K below	606 K to our	606 K today	606 K now	606 K to get	606 K for free
subscribed	560 you are now K to
subscriber	480 already a K	480 this is a K-only	480 existing K	567 K-only article	567 K-only story	567 K-only content	567 not a K?	587 K event	595 K account	606 become a K	606 becoming a paid K	606 free or paid K
subscribers	480 this article is for premium K	480 for K only	480 exclusively for K	480 is exclusive to K	480 existing K	480 for paying K	480 for paid K	480 is for K	480 are for K	480 only K can read	567 exclusive to our K	567 exclusively to K	597 K can comment	607 our K	610 K
subscribing	480 by K to our	484 by K, you agree	606 consider K
subscription	480 off annual K	480 off an annual K	480 your K helps	480 K is being used on another	480 upgrade your K	480 sign up for a K	480 purchase a paid K	567 your K supports	567 your K makes	567 our K offers	567 our K options	595 without a K	608 annual K	610 K
subscriptions	610 K
subscriptor	169 ja n'ets K	200 fes-te K	200 fes-te'n K
subscriptors	169 només per a K	192 gràcies als K	195 exclusiu per a K	204 K
subscrit	191 K al nostre
subscriu	200 K-te
subscriure	191 en K't
subskrybenci	1522 nasi K	1525 K
subskrypcja	1525 K
subskrypcje	1525 K
subskrypcji	1513 w K
substack	480 in the K app	610 K
substacks	610 K
subvention	874 aucune K et
succes	1593 te-ai abonat cu K
sued	609 K
suite	877 pour lire la K	877 lire la K ?
suivez	836 K-nous sur	884 K-nous
sumate	675 K al	675 K
summary	581 this K
sunday	17 every K	520 our K email
sundays	17 on K
suosikiksi	788 K
suport	192 amb el teu K podem	192 ens donen K cada mes	200 dona'ns K	200 el teu K	201 ens donen K
suporta	1541 o seu browser não K
support	475 please K us	475 your K, no matter how small	475 K our work by	475 to K my work	475 you can K us	497 your browser does not K	563 K fact-based	606 K us	606 K our	606 K my work	606 K this work	606 your K	606 we ask you to K	606 K the show
supporta	1095 il tuo browser non K
supported	497 your browser is not K	607 reader-K	607 reader K	607 member-K	607 listener-K
supporter	606 become a K
supporting	475 please consider K	606 consider K
survei	1075 K kami
survey	35 our K	35 our reader K	501 reader K	501 take our # minute K	501 two-minute K	501 short K	606 take our K
suscribirte	621 al K
suscribite	665 K a nuestro	675 K
suscripciones	679 K
suscriptor	618 ya soy K	618 ya eres K	675 hazte K
suscriptora	675 hazte K
suscriptores	618 exclusivo para K	618 sólo para K	618 solo para K	676 nuestros K	679 K
susisiekite	1274 K su mumis
sustaining	521 K member	606 K member	606 become a K
sustenta	1585 que K o
sutikimo	1244 be raštiško K
""", 'sv': """
svakog	17 K jutra
svideo	1705 K vam se tekst
svobodno	1810 podprite K
svobodnou	251 podpořte K
svoju	1696 K e-mail	1696 K mejl	1721 K e-mail
""", 'sw': """
swish	1857 via K
swisha	1871 K
""", 'sy': """
syndicated	576 auto-generated from a K feed	576 published from a K feed	576 K feed
syndication	576 our K team
syntetisk	288 K stemme	1441 K stemme
""", 'sz': """
szerint	1029 K
""", 'ta': """
taalfout	1336 K
tady	205 když už jste K
tahun	1076 per K
takes	567 free and K less than
takip	1916 bizi K edin	1916 K et	1931 x'te K	1947 K edin	1955 bizi K edin
takk	1449 ja K, jeg vil
takket	310 K være dig	1467 K være deg
taloustoimittaja	793 K
talsyntes	1848 K
tamamini	20 haberin K	20 yazinin K	1955 K okuyun
tandasnya	1077 K
tanggung	1072 menjadi K jawab penulis
tapkite	1274 K nariu
tarafindan	1933 yapay zeka K	1933 yapay zekâ K
tarayiciniz	10 K
targeting	538 K cookies
tartalmat	9 ezt a K
tartalom	9 a K	1003 külső K
tarvitsee	816 K sinua	816 K tukeasi
tarvitsemme	816 K apuasi	816 K tukeasi
tasuta	708 K konto
""", 'te': """
te	1931 'i x'K
team	607 our K	1405 ons K
teatas	718 K
teavitused	702 K
techredacteur	1387 is K
tegasnya	1077 K
tehisaru	698 K abil	698 tegi K	714 K abil
tehisintellekt	698 K
tehisintellekti	698 K abil	714 K abil
teica	1315 K
teigia	1277 K
teil	409 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	421 K sie uns
teilnehmen	363 jetzt K
teilte	424 K mit	424 K der	424 K die
tekst	20 cały K	20 ceo K	1389 deze K	1522 ten K	1722 ceo K	1729 ovaj K
teksty	1522 nasze K
telefon	293 på din K
telefoni	702 otse K	702 otse oma K
telegram	16 K	106 K	175 canal de K	228 K	282 på K	282 K-kanal	330 unseren K-kanal	351 auf K	351 K-kanal	395 unserer K-gruppe	445 K	493 join our K	493 our K channel	606 join our K	626 nuestro canal de K	855 canal K	855 groupe K	1111 canale K	1346 K-kanaal	1435 på K	1435 K-kanal	1498 K	1539 nosso canal no K	1603 canalul de K	1646 мы в K	1646 наш K-канал	1646 в нашем K	1646 новости в K	1663 K	1663 K-канал	1663 K-канале	1707 K	1707 K-u	1746 K	1789 K	1842 på K	1842 K-kanal	1928 K	1969 ми в K	1969 наш K-канал	1969 у нашому K	1985 K	1985 K-канал	1985 K-каналі	2053 kênh K
telegrama	1498 K
telegrame	1746 K
telegrami	693 K kanaliga
telegramie	1498 K
telegramis	693 K
telegramissa	789 K
telegramkanaal	1346 K
telegramkanal	1842 K
telegramon	999 K
telegramu	228 K	1707 K	1789 K
teljes	20 K cikk
tell	584 K us
telli	715 K kohe
tellija	681 oled juba K
tellijad	712 ainult K
tellijatele	681 artikkel on K	681 ainult K	712 tekst on K	712 lugu on K	712 artikkel on K
tellimus	719 K
temas	639 cubre K
temat	1499 zgłoś K
tenhle	252 K text
tento	1771 K text
terangnya	1077 K
terima	1040 K semua
termos	1543 K de uso
terms	499 agree to our K of	499 agree to our K and	499 agree to the K
testen	321 für # € K	321 für # euro K	421 jetzt K	421 K sie
testez	828 K-nous	884 K-nous
testified	609 K
tetszett	1027 K a cikk
text	581 this K
texte	412 alle K zum
texten	1851 fel i K
""", 'th': """
thank	517 K you to the	517 K you to all of you	517 K you to all who	517 K you to our
thanks	517 K to all of you who
them	563 will you join K
thema	396 K für uns
themenseite	388 unserer K
theo	2021 K dõi báo	2052 hãy K dõi	2055 K ông	2055 K bà	2055 K lời
think	501 let us know what you K	606 tell us what you K
thoughts	501 share your K	606 share your K
thousands	606 join K of
threads	228 K
threema	351 auf K
throw	606 K in
thursday	17 every K
thursdays	17 on K
""", 'ti': """
ticker	388 im live-K
ticketshop	363 unserem K
tietosuojaseloste	780 K
tietosuojaselosteen	803 hyväksyt K
tijeku	1721 budite u K
tikkie	1406 K
tiktok	16 K	400 inhalt von K	445 K
tiktokon	999 K
tiktoku	1707 K	1789 K
til	309 vær med K
tilaa	816 K nyt
tilaaja	772 oletko jo K
tilaajamme	817 K
tilaajana	772 jatka lukemista K	772 K pääset	772 K voit	772 koko juttu K
tilaajat	814 vain K	820 K
tilaajille	772 vain K	814 on K
tilaamalla	803 K hyväksyt	806 K
tilauksen	774 voit peruuttaa K
tilaus	820 K
tilbage	306 gratis artikel K
tilgang	1466 få fri K
till	1815 vi har en bön K dig
tillatt	1464 ikke K å gjengi
tilmeld	263 K dig vores	295 ved at klikke på K	309 K dig
tilmelde	295 ved at K dig
tilmelding	295 ved K
tim	1715 naš K
tin	2053 bản K	2056 bản K
tine	1619 fără K nu
tip	272 K os	272 har du et K	309 K os	606 K your	1383 app je K
tipeee	851 K
tipline	529 our K
tipp	396 K für uns
tips	529 news K	1425 K oss	1425 har du et K	1466 K oss	1831 har du ett K	1831 har du K
tipsa	1871 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	256 en lille K at bede	1409 en liten K å be
""", 'tl': """
tl	1957 # K
""", 'to': """
today	522 join K	606 chip in K	606 sign up K	606 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1407 gaf K
toestaan	1388 cookies K
toestemming	1334 K te geven	1352 je K nodig	1352 uw K nodig	1352 geef K	1379 overname zonder K	1388 geen K gegeven	1403 tekst mag zonder K
toeta	705 K meid	715 K meid
toetage	715 K meid
toetus	705 sinu K	715 sinu K	715 teie K
toimetaja	695 K
toimetus	716 meie K
toimintaamme	816 tue K
toimittaja	793 lehden K	793 politiikan K	793 vapaa K	793 on K
toimittajamme	817 K
toimituksellemme	817 K
toimituksemme	817 K
toimitusta	816 tue K
told	609 K
toteaa	819 K
touch	510 get in K with our	606 get in K
""", 'tr': """
trabaja	639 K en
trabajo	614 si te gusta nuestro K	676 nuestro K
trabalho	1576 valoriza o nosso K	1585 nosso K
tracking	590 K
tragen	421 K sie sich	421 K sie hier
traitement	840 K de vos données
trakteer	1404 K ons
traktir	1061 K kami
transcript	581 this K
transferred	499 personal data may be K
translated	515 this article was K
transparenzhinweis	343 K
tratamento	1543 K dos seus dados
tratamiento	630 K de tus datos
trattamento	1097 K dei dati
travail	885 notre K
tredje	1847 K part
trenger	1412 vi K din støtte	1466 vi K din hjelp
trgovine	1797 naše spletne K
trgovini	1715 našoj K	1797 naši spletni K	1797 naši K
trial	480 your free K	606 start your free K	606 start a free K	608 free K
tribunais	1554 cobre K
tribunales	639 cubre K
trusted	525 K source
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	816 K
tukijaksi	816 ryhdy K
tulisan	1075 K ini
tulisnya	1077 K
tunnistas	718 K
tunnus	810 luo K	816 luo K
tuo	1129 il K #x#
tuomitsi	819 K
tutur	1077 K
tuturnya	1077 K
""", 'tv': """
tvirtina	1277 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	609 K
twierdzi	1524 K
twitter	491 share on K	493 follow him on K	493 follow her on K	493 follow them on K	493 follow on K	1931 K'da takip
twitteris	693 K
twitterze	1483 na facebooku i K
""", 'ty': """
tygodniowo	1523 K
tygodniu	17 raz w K
typo	554 spot a K
""", 'ub': """
ubegrenset	1414 K tilgang
""", 'uc': """
ucap	1077 K
ucapnya	1077 K
""", 'ud': """
udbyder	287 ekstern K
udfyldes	272 skal K
udtalte	312 K
""", 'ug': """
ugen	311 om K
""", 'ui': """
uitgeschakeld	1332 javascript is K
uitschrijven	1325 op elk moment K
uitzending	1391 de K hieronder
""", 'uj': """
ujar	1077 K
ujarnya	1077 K
""", 'uk': """
uken	1468 i K
uker	1466 prøv # K
""", 'ul': """
ulubionych	1497 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	497 video K
unbegrenzt	383 alle artikel K
unbegrenzten	409 K zugriff	409 K zugang
unbegrenzter	383 K zugang
uneix	200 K-te
ungkap	1077 K
ungkapnya	1077 K
uniquement	874 nous vivons K grâce
unisciti	1140 K
unlimited	480 get K access	480 K digital access	480 K access for	595 K reading	595 want K access
unlock	20 K this	480 K the rest
unser	422 K ziel	422 K team
unsere	36 K leser	326 K app	405 K neue app	408 durch K leser	421 können sie K	422 K leser	422 K texte
unserem	35 K quiz	321 mit K abo	363 in K shop	363 K online-shop	395 K kanal	402 K shop
unseren	36 K lesern	363 K shop	402 K online-shop	422 K lesern	422 K kanal
unserer	326 in K app	373 K app	388 lesen sie auf K	405 K neuen app	422 K arbeit
unseres	363 K teams
unsubscribe	484 K at any time	484 K anytime	591 K whenever
unterschied	380 machen einen K	380 macht einen K
untuk	1074 masuk K
""", 'up': """
upcoming	587 our K
updates	484 get K by email	550 check back for K	550 refresh for K
upgrade	480 K to paid	480 K to read	480 behind the paywall. K
upitnik	1718 K
upozorava	1731 K
upozornenia	14 K	1760 K
uppgav	1874 K
uppger	1874 K
ups	610 pop-K
""", 'ur': """
urednica	1709 je K	1709 , K	1791 je K	1791 , K
urednik	1709 je K	1709 , K	1791 je K	1791 , K
urged	609 K
urheilutoimittaja	793 K
urteilte	424 K
""", 'ut': """
utilisation	840 K de cookies	840 K des cookies	840 conditions générales d'K
utilisons	840 nous K des cookies
utilitza	180 K galetes
utilitzem	180 K galetes
utilizamos	630 K cookies	1543 K cookies
utilizza	1097 questo sito K i cookie	1097 K cookie
utilizziamo	1097 K i cookie
utrzymujemy	1522 K się
uttalte	1469 K
""", 'uu': """
uudiskiri	684 telli meie K	703 K	715 telli K	716 meie K	719 K
uudiskirja	703 K
uudiskirjaga	684 K	703 K
uudiskirjast	703 K
uudistes	692 google K
uutisilmoitukset	801 K
uutisissa	788 google K
uutiskirje	774 tilaa K	804 K	816 tilaa K	820 K
uutiskirjeemme	774 K	817 K
uutiskirjeen	803 tilaamalla K	804 K
uutiskirjeet	804 K
""", 'uv': """
uvedl	254 K
uvedla	254 K
uviedla	1773 K
uviedol	1773 K
""", 'uy': """
uyardi	1958 K
uyariyor	1958 K
uygulamamiz	1914 mobil K	1956 K
uygulamamizi	1914 K indirin	1914 K indir	1914 mobil K	1955 K indir
uygulamasini	1938 K
uygulamayi	1914 K indir	1914 K indirin
""", 'va': """
vacancies	545 our current K	545 our K
vacatures	1357 onze K	1357 alle K in
vacaturesite	1390 K	1390 onze K
valfri	1818 swisha K summa	1873 K summa
valgfritt	1412 vipps et K
valittaa	819 K
vare	1872 tack K er	1872 tack K dig
varnar	1874 K
varoittaa	819 K
varsel	1446 K
varsler	1446 K	1446 push-K
varslinger	14 K
varuje	254 K
vas	1726 bez K	1729 bez K
vastasi	819 K
vastaus	21 peruuta K
vayas	611 antes de que te K
""", 've': """
vecka	17 varje K
veckan	1873 i K
vedomosti	1758 svoje K
ven	309 del med en K
vendredi	17 chaque K
venn	1466 del med en K
ventana	632 se abre en una K nueva
veraltet	333 ihr browser ist K
verantwoordelijk	30 niet K	1376 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	392 ist der anbieter K	392 der anbieter selbst K
verarbeitung	376 K meiner daten
verder	20 K lezen	1317 voor je K gaat	1323 lees K met	1323 om K te lezen	1323 K lezen?	1372 gratis K met
verdi	1958 karar K	1958 söz K
vereiste	21 K velden zijn	1336 K velden
verfasser	357 meinung der K
verfassers	357 meinung des K
vergoeding	1376 een K ontvangen als
verhaal	1405 dit K	1405 goed K
verhalen	1372 toegang tot alle K	1405 onze K
verhindert	335 ein skript K
verileriniz	1919 kişisel K
verklaarde	1407 K
verktyg	1848 hjälp av ett ai-K
verlag	380 kein K	422 kein K
verouderd	1332 je browser is K
verpassen	421 K sie
verscheen	1342 dit artikel K eerder	1379 versie van dit artikel K	1379 stuk K eerder	1379 artikel K ook	1403 dit artikel K eerst	1403 dit stuk K eerst
verschenen	1379 artikel is eerder K op	1379 artikel is eerder K in de krant
verschenken	421 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	1387 doet K vanuit
verslaggever	1347 onze K	1348 is K	1348 is politiek K	1387 is medisch K	1387 werkt als K
verslaggevers	1384 onze K
vertaling	1389 deze K
verteiler	348 K
vertelde	1407 K
vertelt	1407 K
vertraulich	352 redaktion K
verwenden	335 wir K cookies
verwendest	333 K einen adblocker
verwendet	335 diese website K cookies	335 diese webseite K cookies
verwendung	400 K von cookies
verzi	238 audio K
verzii	1757 audio K
verzoek	1317 een klein K
vesti	1696 K na mejl
vestima	1707 google K
""", 'vi': """
viber	16 K	106 K	445 K	1663 K	1707 K	1707 K-u	1789 K	1985 K
viberen	999 K
viberi	1746 K
viberju	1789 K
viberu	228 K	1707 K
viberze	1498 K
vidare	1820 för att läsa K	1871 läs K för
videa	1793 ogled K
videli	1711 K video
video	9 this K	9 este K	9 deze K	9 denne K
videoen	9 denne K
videos	352 fotos oder K	400 laden des K	403 mehr K von
videre	261 for at læse K	309 læs K for	1414 for å lese K	1466 les K for
vidjeli	1711 K video
viernes	17 cada K
view	486 K in app
views	30 K of	482 free K left
viikko	17 joka K
viikossa	818 K
vijesti	1696 K na e-mail
vijestima	1707 google K
vikao	1731 K
vill	1855 ja tack, jag K
vincoli	1142 senza K
vipps	1451 på K	1466 K
virtuellen	421 K kaffee
visto	1079 K che sei qui
visualiser	860 K les contenus
visualizzare	1097 per K questo contenuto
vivons	874 nous K grâce à nos	874 nous ne K que
""", 'vo': """
voice	607 our K
volal	254 K	1773 K
volg	1330 K ons op	1330 K ons via	1404 K ons
volgende	21 in deze browser voor de K
volgens	1407 K
voor	1325 meld je aan K	1372 veel meer K #
voorbehouden	1342 alle rechten K
voordat	1317 K je gaat
voorkeursbron	1345 K
voorkeursbronnen	1382 K
vorbehalten	321 abonnenten K	343 alle rechte K
vorbei	421 schau K
vores	35 K quiz	264 hent K app	264 i K app	309 støt K	309 hent K	310 K app
vorgelesen	368 ki-stimme K
vorlesen	2 artikel K	2 text K
votre	824 K don nous	851 K don	884 K don	884 K aide pour
vous	18 sans K	885 sans K
""", 'vr': """
vragen	1317 hebben we een gunst te K	1317 we willen je iets K
vriend	1404 word K
vrijdag	17 elke K
vroeg	1407 K
""", 'vs': """
vsebina	1793 zunanja K
vsebine	1793 zunanje K	1793 te K
vsebino	9 to K	1793 zunanjo K
vstupenky	235 K na naši
""", 'vu': """
vuodessa	818 K
vurguladi	1958 K
""", 'vy': """
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	222 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1255 K redaktorius
vyriausioji	1255 K redaktorė
""", 'wa': """
waardeer	1369 K dit artikel
waardeert	1369 dit artikel K
waardevol	1317 vond je dit artikel K
waarschuwt	1407 K
wajib	21 ruas yang K
waktu	0 K baca
warf	424 K vor
warned	609 K
warns	609 K
warnt	424 K
warnte	424 K
wartawan	1050 adalah K
washington	511 is a K
waszych	1519 z K wpłat	1522 z K wpłat
""", 'we': """
webbplats	1829 denna K använder cookies
webinar	363 zum K	452 δωρεάν K	452 το K μας	452 K μας	1357 ons K	1504 nasz K	1715 naš K	1797 naš K
webinarimiza	1934 K
webshop	1357 onze K
webshopu	1715 našem K
website	270 dette K bruger	422 unsere K	607 our K	1403 niets van deze K
webwinkel	1357 onze K	1390 de K van	1390 het boek in de K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	608 a K	608 per K	1406 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	484 sign up for our K	520 our K email	520 K round-up
weiter	321 lesen sie sofort K
weitere	388 K texte finden sie
weitergegeben	407 wird nicht K
weiterlesen	20 K	321 K mit	321 jetzt K	321 diesen artikel K	321 kostenlos K	321 mit plus K	333 mit werbung K
weitermachen	408 damit wir K
weiterverwendung	417 K nur mit
weiterzulesen	321 um K
weken	1406 K voor
werbeblocker	333 deaktivieren sie ihren K
werbefrei	422 K
werbelink	414 K
werbelinks	414 K
werbevereinbarung	325 stimme ich der K zu
werbung	11 K	383 alle texte ohne K	383 abo ohne K	422 ohne K
werde	421 K teil
werden	421 K sie teil
werk	1405 ons K
werken	1390 kom K bij
wersja	2 K audio
wesprzyj	1474 K nasze	1519 K	1521 K nas	1521 K nasze	1521 K naszą	1521 K mnie
weten	1336 laat het ons K	1404 laat het ons K	1407 laat K
wetenschapsredacteur	1387 is K
""", 'wh': """
whatever	606 chip in K
whatsapp	16 K	106 K	175 canal de K	175 al teu K	175 a K	228 K	282 på K	282 K-kanal	326 K-kanal der	330 unser K-kanal	330 unserem K-kanal	330 unseren K-kanal	330 zum K-kanal	330 K-kanal von	351 auf K	351 per K	351 K-gruppe	351 bei K	395 unserer K-gruppe	445 K	491 share on K	491 share via K	493 join our K	493 join us on K	493 our K channel	493 updates on K	606 join our K	626 nuestro canal de K	789 K-kanavaa	855 chaîne K	855 canal K	855 sur votre K	855 groupe K	1075 K kami	1111 canale K	1111 gruppo K	1111 su K	1111 numero K	1346 K-kanaal	1346 K-groep	1346 via K	1346 op K	1383 in je K	1383 stuur ze via K	1435 på K	1435 K-kanal	1483 kanał na K	1498 K	1539 nosso canal no K	1539 nosso canal do K	1539 grupo do K	1603 canalul de K	1603 direct pe K	1663 K	1707 K	1707 K-u	1746 K	1789 K	1842 på K	1842 i K	1842 K-kanal	1928 K	1985 K
whatsappa	1498 K
whatsappe	1746 K
whatsappgroep	1346 K
whatsappi	693 K kanaliga
whatsappie	16 K	1498 K
whatsappiin	789 K
whatsappis	693 K
whatsappissa	789 K
whatsappkanaal	1346 K
whatsappkanal	1842 K
whatsappon	999 K
whatsappu	16 K	228 K	1707 K	1746 K	1789 K
while	470 K you're here
whitelist	497 K our site	497 K this site	497 K us
""", 'wi': """
widerruf	407 K finden sie
widerrufen	325 jederzeit K
will	606 K you make a	606 K you be one of
window	491 opens in new K	491 opens in a new K
winkel	1390 onze K
winning	511 is an award-K
wirtschaftsressort	353 leitet das K
wissen	352 K sie mehr
withdraw	499 K your consent
without	18 K your
""", 'wo': """
woche	17 jede K	423 pro K
wochen	383 # K für	383 vier K für	423 K lang
word	1320 K lid en	1343 K lid	1404 K lid
work	606 back our K	607 our K
would	530 we K like to hear from you	530 K love to hear from you
""", 'wr': """
write	501 K to us at	606 K to us
writer	510 is a staff K for	510 is a senior K at	511 is a staff K	511 is a senior K	511 is a K
writes	511 K about	533 K on	609 K
writing	574 correct at the time of K
written	511 has K for
wrote	609 K
""", 'ws': """
wsparcia	1522 waszego K	1522 twojego K
wsparcie	1474 twoje K	1521 twoje K
wsparciu	1474 dzięki twojemu K	1522 dzięki K	1522 waszemu K
wspieraj	1519 K	1521 K nas
""", 'wu': """
wurde	346 text K	401 das audio K
""", 'wy': """
wydarzenie	1504 nasze K
wydawcy	1517 bez zgody K	1517 za zgodą K
wyjdziesz	1471 zanim K
wymagane	21 K pola są	1488 pola są K
""", 'ya': """
yakiniyor	1958 K
yaniti	21 K iptal et
yanitlayin	1947 K
yapabilir	1947 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	1912 giriş K
yapay	1933 K zeka ile	1933 K zekâ ile
yapilamaz	1924 alinti K
yapin	24 giriş K	1947 giriş K	1955 bağiş K
yapmak	6 yorum K
yardim	1955 bize K edin
yardimiyla	1952 yapay zeka K	1952 yapay zekâ K
yayimlanmasi	1951 izin alinmadan K
yayinlanamaz	1924 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yazaridir	1930 K	1930 köşe K
yazdi	1958 K
yazin	1929 bize K	1947 K	1955 bize K
yaziyi	2 K dinle	4 K
yazmak	6 yorum K
""", 'ye': """
year	608 a K	608 per K
""", 'yi': """
yillik	1957 K
""", 'yo': """
you	18 without K	563 we have K.	607 without K
youtube	16 K	106 K	335 inhalte von K	400 inhalt von K	445 K	493 on K for more	493 on K for the	1075 K kami	1985 K	2021 kênh K của
youtubeu	1707 K
youtubu	1789 K
""", 'za': """
za	1722 K # €	1763 K # €	1804 K # €
zaak	1347 meer over deze K
zaakceptuj	1501 K pliki cookie
zabranjeno	1725 K kopiranje
zabronione	1494 kopiowanie K
zadarmo	1763 článkov K	1763 články K
zahtevana	21 K polja
zainstaluj	1479 K aplikację	1479 K naszą aplikację
zalo	2021 quan tâm K
zalogowani	1488 tylko K
zalogowaniu	1476 dostępny po K	1476 dostępna po K
zalogowanych	1508 tylko dla K
zaloguj	24 K	1476 K się, aby	1476 K się aby
zamkniesz	1471 zanim K
zapewnia	1524 K
zapisal	1813 je K
zapisz	1478 K się na nasz	1521 K się na	1521 K się do
zaradi	1808 K vas	1811 K vas
zaregistrujte	244 zdarma se K	244 se zdarma K	244 zdarma K	244 K se zdarma	1763 K sa zadarmo	1763 K sa
zarejestrowanych	1508 tylko dla K
zarejestruj	1476 K się, aby	1521 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	1497 K źródeł
zavisi	1728 K od vas
""", 'zb': """
zbierka	1774 K
""", 'zd': """
zdarma	244 článků K	244 články K
""", 'ze': """
zegt	1407 K
zei	1407 K
""", 'zi': """
ziedojums	1316 K
zitten	1405 we K ook op
""", 'zk': """
zkuste	209 K první měsíc	251 K první měsíc
""", 'zn': """
znalosti	239 své K
znanje	1718 svoje K	1718 svoje K u	1800 svoje K
""", 'zo': """
zobrazenie	1750 K tohto obsahu	1750 K obsahu	1750 K príspevku
zondag	17 elke K
zonder	1369 K jouw steun	1369 K uw steun
zostanie	1488 twój adres email nie K
""", 'zp': """
zpravodaj	230 , K
zpravodajem	230 je K
zpravodajkou	230 je K
""", 'zr': """
zrezygnuj	1476 K w każdej chwili	1523 K w każdej chwili
""", 'zu': """
zuerst	417 text ist K
zufolge	424 K
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
hacemos
hacete
hafta
haftalik
haftung
hakkini
hakkiniz
halben
haluan
hangzik
has
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
lugeda
lugejad
lugemiseks
luisteren
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
 ('^(?:jetzt |schon |ab |für |nur )+(?:# (?:wochen|monate) (?:für |lang )?(?:nur )?)?# ?(?:euro|cent|€)(?: (?:im ersten monat|im '
  'monat|pro monat|pro woche|monatlich|in der woche))?(?:, danach # ?(?:euro|€)[^.]{0,20})?[.!]?$',
  410),
 ('^(?:gesponsert|präsentiert|ermöglicht) von [^.:,]{3,40}$|^bezahlte anzeige (?:der|des|von) [^.:,]{3,40}$', 415),
 ('^(?:aus dem [a-zäöüß]+ )?(?:übersetzt|übersetzung|übersetzung aus dem [a-zäöüß]+)(?: von|:)? [a-zäöüß.-]+(?: [a-zäöüß.-]+){1,2}$',
  418),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  474),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 507),
 ('^(?:reach|e-?mail|contact|follow) [^:,;@]{3,40} (?:at|on|via|by) .{0,40}(?:@|#-#)', 534),
 ('^you can (?:reach|e-?mail|contact) [^,;@]{2,30} (?:at|on|via|by) .{0,40}@', 536),
 ('^(?:sent|delivered|arrives|published|out)(?: to you)? (?:every|each) (?:mon|tues|wednes|thurs|fri|satur|sun|week)?day(?: (?:and|&) '
  '[a-z]{3,6}day)?(?: (?:morning|afternoon|evening))?[.!]?$',
  562),
 ('^(?:try (?:it |us |one |a |your |the )?(?:first )?(?:# )?(?:for |(?:day|week|month)s? for )(?:just |only )?[$£€]#|save #% on '
  '(?:your first|an annual|a digital)|subscriptions start at [^,]{2,24} (?:a|per) (?:week|month|year)\\.?$|(?:read on|continue '
  'reading|keep reading) with (?:an? )?[a-z -]{0,24}(?:\\+|plus|premium|subscription))',
  566),
 ('^(?:edited|story|text|words|video) by(?: [a-z.-]+){2,3}$', 578),
 ('^(?:from|for|just|only|now)(?: only| just)? [$£€]#(?: a| per| every| for(?: the first)?)?(?: #| one| two| three| six| twelve)? '
  '?(?:week|month|year)s?[.!]?$',
  596),
 ('^new episodes (?:of [^.]{2,40} )?(?:(?:are |come )?(?:released|out|drop|land|every|weekly|on) )(?:every|each|on)? '
  '?(?:mon|tues|wednes|thurs|fri|satur|sun|week)',
  604),
 ('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1170), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1170),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1170),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1184),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1215),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1215), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1215),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1215),
 ('^(?:met medewerking van|vertaling:?|tekst:|bron:) [a-z.-]+(?: (?:de|van|den|der))*(?: [a-z.-]+){0,2}$', 1349),
 ('^(?:mail|volg|bel|app) [^:,;@]{3,40} (?:via|op|naar) .{0,40}(?:@|#-#)', 1350),
 ('^(?:download|installeer|altijd (?:op|het)|blijf|open) [^.:]{0,50}\\b(?:met|in|via|de|onze) (?:de |onze )?(?:[a-z]+-app\\b|app '
  '(?:voor|van|en)\\b)',
  1364),
 ('^(?:verschijnt|iedere|elke)(?: elke| iedere)? (?:maan|dins|woens|donder|vrij|zater|zon|werk)dag(?:en)?(?:ochtend|middag|avond)?(?: '
  'en (?:dins|woens|donder|vrij|zater|zon)dag)?[.!]?$',
  1368),
 ('^(?:maak (?:een|je|uw) (?:bedrag|gift|bijdrage|donatie) over|(?:stort|geef) (?:een|je) (?:gift|bijdrage) op) .{0,30}\\bnl#', 1371),
 ('^(?:(?:het artikel|artikel|de tekst|tekst|het verhaal|verhaal) (?:gaat|loopt) (?:hieronder )?(?:verder|door) (?:onder|na) '
  '(?:de|deze) (?:advertentie|foto|video|afbeelding|poll|tweet|kaart|grafiek|post|foto\\W?s|beelden)|na de advertentie gaat de tekst '
  'verder|gesponsord door [a-z ]{2,40})[.!]?$',
  1377),
 ('^(?:nu |probeer |lees |slechts )*(?:de krant |de eerste |digitaal )*# (?:weken|maanden|dagen|maand) voor (?:slechts |maar )?(?:€ '
  '?)?#(?: euro)?[.!]?$',
  1381),
 ('^(?:dit artikel|dit verhaal|het nieuws|al het nieuws|meer nieuws) .{0,30}\\b(?:in|via) de [a-z]+-app\\b', 1393),
 ('^probeer [^.,]{2,40} # (?:dagen|weken|maanden) gratis[.!]?$', 1397),
 ('^(?:nu |al |voor |maar |slechts |vanaf |de eerste maand (?:voor )?)+(?:€ ?)?#(?: ?(?:euro|cent))?(?: per '
  '(?:week|maand|jaar))?[.!]?$',
  1397),
 ('^lees (?:ook|hier) (?:het|ons|onze|dit|de) (?:interview|verhaal|reportage|analyse|column|artikel|dossier|stuk)\\b', 1401),
 ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 2081),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 2091), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 2099))

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
