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
all.tried-it	s12		30	comment|comments|below|star|rating|rate it|kommentar*|unten|bewertung|sterne|commentaire|commentaires|dessous|ci-dessous|étoiles|abajo|comentario*|estrellas|sotto|commenti|commento|stelline|aqui embaixo|abaixo|comentários|comentário|estrelas|hieronder|reacties|reactie|sterren|nedan|kommentar*|nedenfor|kommentarfelt*|stjerner|alla|alle|kommentteihin|kommenteissa|komentarz*|niżej|poniżej|gwiazd*|dolů|níže|komentář*|dole|nižšie|komentár*|lent|alább|kommentben|komment*|mai jos|comentari*|παρακάτω|σχόλια|κάτω|aşağiya|aşağida|yorum*|комментари*|ниже|внизу|коментар*|нижче|долу|komentar*|dolje|dole|spodaj|žemiau|komentaruose|zemāk|komentāros|allpool|kommentaaridesse|a sota|comentaris|التعليقات|ادناه|نظرات|پايين|בתגובות|למטה|कमेंट|नीचे|মন্তব্য*|コメント*|下方|留言|评论|留言区|댓글*|아래|bình luận|bên dưới|phía dưới|kolom komentar|komentar|di bawah|คอมเมนต์|ด้านล่าง	leave|tell me|let me know|let us know|tell us|rate|share|hear|i read|schreibt|schreib|erzählt|erzähl|lasst|lass|sag|dites|racontez|laissez|notez|cuéntame|contame|cuéntanos|déjame|deja|déjanos|dime|raccontatemi|raccontami|scrivetemi|scrivimi|lascia|lasciate|fatemi|fammi|ditemi|me conta|me conte|conte|conta|deixe|comente|avalie|laat|vertel|schrijf|deel|berätta|skriv|lämna|kommentera|fortæl|skriv|fortell|legg|kerro|kirjoita|jätä|napiszcie|napisz|dajcie|zostaw*|podzielcie|napište|dejte|podělte|napíšte|dajte|írd|írjátok|meséld|oszd|spune-mi|spuneți-mi|scrie*|lasă|lăsați|γράψτε|γράψε|πείτε|πες|yazin|yaz|anlatin|paylaşin|расскаж*|напиш*|поделитесь|оставьте|розкаж*|напиш*|поділ*|залиште|споделете|напишете|кажете|napišite|javite|podijelite|podelite|recite|ostavite|napišite|povejte|parašykite|papasakokite|uzrakstiet|pastāstiet|kirjuta|jaga|explica'm|expliqueu-me|deixa|اخبر*|اكتب*|شارك*|بنويسيد|بگوييد|ספרו|כתבו|שתפו|बताएं|बताएं|लिखें|बताइए|জানান|লিখুন|教えて|ください|お聞かせ|告诉|分享|留言|남겨|알려|để lại|chia sẻ|cho tôi biết|kể|ceritakan|bagikan|tulis|tinggalkan|บอก|แชร์
all.mail-hidden	c12		30
all.recipe	w16		0
all.tag-me	c13		18	@|instagram|insta|instagramie|instagramie|instagramu|instagramon|instagramissa|pinterest|tiktok|facebook|threads|инстаграм*|інстаграм*|インスタ*|小红书|抖音|微博|인스타*|انستغرام|انستغرام|اينستاگرام|אינסטגרם|इंस्टाग्राम|ইনস্টাগ্রাম*|อินสตาแกรม|ไอจี|hashtag|#
all.assistant	c16		26	ask it|ask our|ask the|ask anything|ask a question|ask me|fragen sie ihn|frag ihn|fragen sie|stellen sie|stell ihm|posez-lui|posez|demandez|interrogez|pregúntale|preguntale|pregunta|pregúntele|haz tu pregunta|chiedigli|chiedi|chiedete|fai una domanda|pergunte|faça sua pergunta|pregunta-li|stel je vraag|stel een vraag|stel uw vraag|vraag het|fråga den|fråga|ställ|spørg den|spørg|stil et spørgsmål|stil|spør den|spør|still spørsmål|kysy|zapytaj|zapytaj go|zadaj|zeptejte|zeptej|opýtajte|spýtajte|kérdezd|kérdezz|kérdezze|kérdezzen|întreabă-l|întreabă|întrebați|ρωτήστε|ρώτησε|ρώτα|sorun|sor|спросите|спроси|задайте|запитайте|запитай|поставте|попитайте|попитай|pitajte|upitajte|vprašajte|klauskite|jautājiet|küsi|küsige|اساله|اسال|اسالوا|اسالوه|بپرسيد|שאלו|पूछें|पूछिए|জিজ্ঞাসা|質問|聞いて|提问|提問|问它|問它|물어보세요|질문|hãy hỏi|hỏi|tanyakan|tanya|ถาม	summar*|this article|this story|this topic|about this|zusammengefasst|zusammenfassung|diesem artikel|zum thema|zu diesem|résumé|cet article|ce sujet|questions|resumido|resumen|resumida|este artículo|questo articolo|riassunt*|este artigo|esta matéria|resumo|quiser|resum|samengevat|samenvatting|dit artikel|vraag|sammanfatt*|artikeln|opsummer*|artiklen|oppsummer*|artikkelen|saken|tiivist*|jutun|artykuł|artykule|streś*|podsumow*|tekst|článek|článku|shrnul|shrnutí|zhrnul|článok|cikk*|foglalta|rezumat|articol*|περίληψη|άρθρο|özet*|bu yazi|bu haber|пересказ*|статью|статье|материал*|кратко|переказ*|статт*|стислий|резюме|статия*|sažetak|sažeo|članak|članku|povzel|članek|povzetek|straipsn*|rakst*|artikli*|لخص|ملخص|المقال|هذا الخبر|خلاصه|اين مقاله|اين خبر|סיכום|הכתבה|सारांश|इस खबर|लेख|সারাংশ|要約|この記事|本文|总结|總結|摘要|这篇|요약|기사|tóm tắt|bài viết|diringkas|ringkas*|artikel|berita|สรุป|บทความ
all.mirror	c16		32	our site|our website|site blocked|site is blocked|website is blocked|our mirror|unsere seite|unsere website|unser spiegel|unseren spiegel|notre site|notre miroir|nuestro sitio|nuestra web|nuestro espejo|il nostro sito|nosso site|nosso espelho|sitemiz|sitemize|наш сайт|наше зеркало|нашем зеркале|нашего зеркала|сайт не открывается|сайт заблокирован|не открывается сайт|нас заблокировали|наше дзеркало|нашого дзеркала|нашим дзеркалом|сайт не відкривається|нашия сайт|сайтът ни|موقعنا|سايت ما|האתר שלנו|我们的网站|我們的網站|我们的镜像|我們的鏡像|网站打不开|本站|저희 사이트|当サイト|trang của chúng tôi|situs kami	forward|send|share|use|open|read us|pass|bookmark|nutzen sie|nutze|teilen|leiten sie|partagez|utilisez|transmettez|comparte|usa|utiliza|condividi|usate|use|compartilhe|kullanin|paylaşin|перешлите|поделитесь|отправьте|читайте|используйте|пользуйтесь|откройте|сохраните|установите|перешліть|поділіться|читайте|скористайтеся|відкрийте|препратете|използвайте|استخدم*|شارك*|ارسل*|بفرستيد|استفاده كنيد|به اشتراك|שלחו|השתמשו|转发|轉發|分享|收藏|使用|전달|이용|使って|ご利用|hãy dùng|chia sẻ|gunakan|bagikan
all.font-size	w16		0
all.know-someone	s10		24	forward|send this|send it|share|pass it|leiten sie|leite|schicken sie|schick|teilen sie|teile|envoyez|envoie|partagez|partage|transférez|transmettez|envíale|envíaselo|mandale|mandáselo|compártelo|compártela|compartilo|compartila|reenvíaselo|mandagli|mandaglielo|inoltra|condividi|envie|mande|compartilhe|encaminhe|stuur|deel|skicka|dela|send|del|lähetä|jaa|prześlij|podeślij|wyślij|udostępnij|pošlete|pošli|sdílejte|pošlite|zdieľajte|küldd|küldje|oszd meg|trimite*|distribuie|στείλτε|προωθήστε|μοιραστείτε|gönderin|iletin|paylaşin|перешлите|отправьте|поделитесь|надішліть|перешліть|поділіться|препратете|изпратете|споделете|pošaljite|proslijedite|prosledite|podijelite|podelite|persiųskite|envia-li|reenvia|ارسل*|شارك*|بفرستيد|שלחו|העבירו|שתפו|भेजें|साझा करें|转发|转给|分享|전해|공유|보내|gửi|chia sẻ|teruskan|kirim|bagikan	?|؟|;
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
# comentarii	2066
# comentario	871
# comentarios	871
# comentaris	250
# comment	700
# commentaire	1129
# commentaires	1129
# commenti	1442
# commento	1442
# comments	700
# euro el primer mes	262
# komentar	1373
# komentarai	1617
# komentarze	1914
# komentarzy	1914
# komment	1308
# kommentaari	935
# kommentar	373	467	1833	2402
# kommentare	467
# kommentarer	373	1833	2402
# kommentti	1041
# kommenttia	1041
# min	681
# min de lectura	878
# min de leitura	2009
# min di lettura	1449
# min leestijd	1731
# min. lesezeit	474
# reactie	1724
# reacties	1724
# yorum	2511
""", 'a ': """
a kommentek nem szerkesztett tartalmak	1308
a lire aussi	1133
a message from our sponsor	691
""", 'aa': """
aa	2518
aanbevolen	1728
aanbevolen artikelen	1728
aanbevolen voor jou	1728
aangeboden door	1718
aanmelden	1698
aanmelden nieuwsbrief	1703
aanraders	1728
""", 'ab': """
abbonamenti	1420
abbonamento	1420
abbonati	1420
abbonati ora	1420
abbonati subito	1420
ablehnen	464
abmelden	435
abo	435
abo bestellen	435
abo testen	527
abo verwalten	435
abonament	2055
abonamente	2055
abonare	2055
abone ol	2498
abone olun	2498
abone olun, sinirsiz okuyun	2498
abonelik	2498
abonentiem	1652
abonnee worden	1698
abonneer	1698
abonneer nu	1698
abonnees lezen meer	1768
abonnement	356	435	1100	1698	1816
abonnementen	1698
abonnements	435	1100
abonner	356	1816
abonneren	1698
abonnez-vous	1100
abonnieren	435
about sharing	681
about us	710
abrir	879	2010
abrir mapa	879	2010
abrir menu	2009
abspielen	474
""", 'ac': """
accede	841
acceder	841
accedi	1420
accedi con apple	1482
accedi con facebook	1482
accedi con google	1482
accedi con il tuo account	1482
accept	696
accept all	696
accept all cookies	696
accept and close	696
accept and continue	696
accept toate	2077
accepta i continua	247
accepta i mostra el contingut	247
accepta les galetes	247
accepta-ho tot	247
accepted payment methods	657
accepteer	1720
accepteer alle cookies	1720
accepter	370	1126
accepter alle	370
accepter alle cookies	370
accepter et afficher	1156
accepter et afficher le contenu	1156
accepter et continuer	1126
accepter et fermer	1126
accepter les cookies	1126
accepter tout	1126
acceptera	2399
acceptera alla	2399
accepteren	1720
acces nelimitat la toate articolele	2092
acceso	841
accetta	1439
accetta e continua	1439
accetta e continua oppure abbonati	1482
accetta e visualizza	1463
accetta e visualizza il contenuto	1463
accetta i cookie	1439
accetta tutti	1439
accetta tutto	1439
acconsento a ricevere comunicazioni commerciali	1478
acconsento alla visualizzazione di contenuti esterni	1463
account aanmaken	1698
accueil	1136
aceitar	1999
aceitar cookies	1999
aceitar e continuar	1999
aceitar e ver	2024
aceitar todos	1999
aceitar tudo	1999
aceptar	868
aceptar cookies	868
aceptar todas	868
aceptar todo	868
aceptar y continuar	868
aceptar y ver	898
aceptar y ver el contenido	898
acepto que se me muestre contenido externo	898
acepto recibir comunicaciones comerciales	913
acompanhe ao vivo	2036
acquista il numero in edicola	1468
acquista la copia digitale	1468
acquista questo numero	1468
activa les alertes	256
activa les notificacions	256
activa les notificacions i no et perdis res	256
activar alertas	912
activer les alertes	1166
""", 'ad': """
ad	691	1513	1574	2712
ad choices	691
ad feedback	691
adchoices	691
add a comment	700
add as preferred source	686
add to bookmarks	681
add to my topics	686
add to reading list	780
addebito diretto	1419
adicionar aos favoritos	2045
administrer samtykke	1830
adres e-mail	1899
adresa de e-mail	2087
adresa de email	2087
adresa ta de email	2087
adresse e-mail	1109
adresse e-mail invalide	1169
adresse mail	1169
ads	691
advert	691
adverteer bij ons	1753
advertentie	1718
advertenties	1718
adverteren	1753
advertise with us	691
advertisement	691	1369	1437	2507
advertisement feature	691
advertisements	691
advertiser content	691
advertising	691
advertorial	461	592	1404	2063	2507
""", 'af': """
afdrukken	1713
afegeix un comentari	241
afficher ce contenu	1156
afficher l'original	1137
afficher la suite	1136
afficher le contenu	1126
afficher le contenu externe	1156
afficher les commentaires	1129
afficher moins	1137
afficher plus	1136
affiliate	691
affiliate disclosure	691
affiliate-link	461
afgiv din stemme her	381
afmelden	1698
afspelen	1731
afspil	381
after ad	691
after newsletter promotion	669
afvis	370
afvis alle	370
""", 'ag': """
agb	464
aggiungi ai preferiti	1432
aggiungi un commento	1442
agrandir	1136
agrandir l'image	1136
agree	696
agree and continue	696
""", 'ah': """
ahora en portada	875
ahora no	836
""", 'ai': """
ai deja cont	2055
ai deja un abonament	2092
ai deja un cont	2055
ai generated summary	751
ai highlights	751
ai overview	751
ai summary	751
ai uitat parola	2055
ai-generated	751
ai-generated summary	751
ai-genererad sammanfattning	2409
ai-genereret opsummering	381
ai-generert oppsummering	1840
ai-oppsummering	1840
ai-opsummering	381
ai-samenvatting	1750
ai-sammanfattning	2409
aidez-nous	1092
aiheet	1042
ailleurs sur le web	1133
ainult tellijale	929
aiutaci	1416
aizpildi aptauju	1659
""", 'aj': """
ajouter aux favoris	1119
ajouter un commentaire	1129
""", 'ak': """
akceptuj	1911
akceptuj wszystkie	1911
akkoord	1720
aksepter alle	1830
aktualno	2325
aktuell	471
aktuelle artikel	471
aktuelle nachrichten	471
aktuelles	471
akun saya	1357
akzeptieren	464
""", 'al': """
al abonnee	1768
al abonnee? log in	1698
al een account	1698
alege abonamentul	2092
alege abonamentul potrivit	2092
algemene voorwaarden	1720
all access digital	778
all comments	700
all donations are tax-deductible	774
all news	710
alla kommentarer	2402
alle ablehnen	464
alle abo-angebote	527
alle akzeptieren	464
alle anzeigen	474
alle artikel anzeigen	474
alle artikel unbegrenzt lesen	527
alle bilder	474
alle cookies accepteren	1720
alle cookies akzeptieren	464
alle externen inhalte anzeigen	500
alle kommentare	467
alle kommentare anzeigen	467
alle kommentarer	373	1833
alle newsletter	443
alle nieuwsbrieven	1761
alle reacties	1724
alleen abonnees kunnen reageren	1758
aller au contenu	1136
aller au contenu principal	1136
allerede abonnent? log ind	356
allerede abonnent? logg inn	1816
alles accepteren	1720
alles akzeptieren	464
alles anzeigen	474
alles bekijken	1731
alles klar	475
alles weigeren	1720
allow content	696
allow cookies	696
allow facebook content	749
allow google youtube content	749
allow instagram content	749
allow tiktok content	749
allow twitter content	749
allow x content	749
allow youtube content	749
already a member	659
already a member? log in	659
already a subscriber? log in	659
already a supporter	651
already have an account	659
already have an account? log in	659
already have an account? sign in	659
already registered	778
already registered? log in	778
als e-mail versenden	456
als pdf speichern	528
also	708
also in the news	705
also on	705
also read	705
also worth reading	19
alte articole	19	2067
alte articole care te-ar putea interesa	19
altre notizie	19	1446
altre notizie da leggere	19
altri articoli	1446
altri articoli su questo argomento	1446
altri articoli sull'argomento	1446
altro	1449
altro importo	1419
always active	696
""", 'am': """
am meisten gelesen	471
amount	652
ampliar	878	2009
ampliar imagen	878
""", 'an': """
an error has occurred while submitting the form	769
an error occurred. please try again	769
ana sayfa	2514
anadolu ajansi	2518
anasayfa	2514
anbefalede artikler	378
anbefales	1837
anbefalet	378
anbefalt	1837
anbefalte saker	1837
anda mungkin juga suka	1400
anda mungkin suka	19
ander bedrag	1697
andere lasen auch	471
anderen lazen ook	1728
anderer betrag	434
andre leser	1837
ange din e-postadress	2389
ange din mejl	2389
angebot sichern	435
angebote unserer partner	461
anladim	2515
anmelden	435
anmeldung erfolgreich	518
anna palautetta	1041
anna palautetta jutusta	1041
anna tagasisidet	935
annonce	369	1124
annoncer	369
annonces	1124
annons	2398
annons slut	2398
annonse	1829
annonse - artikkelen fortsetter under	1829
annonse - saken fortsetter under	1829
annonser	1829	2398
annonssamarbete	2413
annual	652
annunci	1437
annuncio	1437
anterior	878	2009	2069
antworten	467
antworten abbrechen	467
anunci	241
anuncie conosco	2028
anuncio	866
anuncios	866
anzeige	461
anzeige - artikel geht unten weiter	533
anzeige - weiterlesen nach der anzeige	533
anzeige anzeige	461
anzeige aufgeben	506
anzeige scrollen, um weiterzulesen	461
anzeige von unserem partner	533
anzeigen	461
""", 'ap': """
apenas assinantes podem comentar	2034
apoie	1977
apoie-nos	1977
aportar	837
approfondimenti	1446
approfondisci	1446
apri	1450
apri la mappa	1450
apri menu	1449
""", 'ar': """
ar santrauka buvo naudinga	1617
ar straipsnis buvo naudingas	1617
ara	2514
archivado en	871
archivo	875
argomenti	1446
argomenti trattati	1446
around the web	705
article content	691
article continues below	691
article suivant	1133
articles connexes	1133
articles les plus lus	1133
articles populaires	1177
articles relacionats	238
articles similaires	1133
articole recente	2067
articole recomandate	2067
articole similare	2067
articoli che potrebbero interessarti	1446
articoli consigliati	1485
articoli correlati	1446
articolo correlato	1446
articolo precedente	1446
articolo riservato agli abbonati	1482
articolo successivo	1446
articolo tradotto automaticamente	1465
articolul anterior	2067
articolul pe scurt	2080
artigo anterior	2006
artigo exclusivo para assinantes	2043
artigo exclusivo para subscritores	2043
artigos recomendados	2046
artigos relacionados	2006
artikel als geschenk versenden	553
artikel als pdf herunterladen	528
artikel auf die merkliste setzen	528
artikel bewaren	1769
artikel bewerten	467
artikel delen	1713
artikel drucken	456
artikel freischalten	435
artikel geht unten weiter	533
artikel kostenlos weitergeben	553
artikel lain	1400
artikel lainnya	1374
artikel lesen	474
artikel menarik lainnya	1400
artikel merken	456
artikel mit freunden teilen	553
artikel opslaan	1769
artikel per e-mail empfehlen	528
artikel populer	1400
artikel premium	1399
artikel printen	1769
artikel sebelumnya	1374
artikel selanjutnya	1374
artikel speichern	456
artikel sponsor	1404
artikel teilen	456
artikel terkait	1374
artikel verschenken	435
artikel versenden	456
artikel weitergeben	553
artikel weiterleiten	528
artikel zusammenfassen	502
artikkel on tellijale	929
artikkel sisaldab reklaamlinke	938
artikkelen er forbeholdt abonnenter	1816
artikkelen fortsetter under	1829
artikkelen fortsetter under bildet	1829
artikkeli jatkuu mainoksen alla	1036
arvostele resepti	61
""", 'as': """
as + lidas	2006
as mais lidas	2006
ascolta	1432
ascunde	2070
asetukset	1037
asiasanat	1042
ask ai	751
ask me later	651
ask our ai	751
ask our ai about this story	751
assinar	1980
assinatura	1980
assinaturas	1980
assine	1980
assine agora	1980
assine nossa newsletter	1984
assuntos	2006
""", 'at': """
atidaryti	1619
ativar alertas	2036
atmesti	1629
attiva l'abbonamento	1420
attiva le notifiche	1476
attiva ora	1420
""", 'au': """
auch interessant	471
auch lesenswert	471
auch spannend	471
aucun commentaire	1129
audio abspielen	508
auf bluesky teilen	456
auf die leseliste	553
auf die merkliste	528
auf einer seite lesen	471
auf facebook posten	456
auf facebook teilen	456
auf linkedin teilen	456
auf mastodon teilen	456
auf pinterest merken	61
auf telegram teilen	456
auf twitter teilen	456
auf whatsapp teilen	456
auf x teilen	456
auf xing teilen	456
auf youtube anschauen	508
auf youtube ansehen	508
aufklappen	475
aus der redaktion	471
ausblenden	475
ausklappen	474
autentificare	2055
automatische incasso	1697
autoriser	1126
autre montant	1099
autres articles	1133
""", 'av': """
ava	937
avaa	1045
avaa kartta	1045
avaa koko juttu	1027
avainsanat	1042
avaliar receita	61
avalie esta receita	61
avgi din stemme her	1840
aviso legal	868
avvis	1830
avvis alle	1830
avvisa	2399
avvisa alla	2399
""", 'ay': """
ayrica okuyun	2512
ayrintilar	2515
""", 'ba': """
baca berita lainnya	1400
baca juga	1374
baca nanti	1399
baca selengkapnya	1376
back to top	710
bagikan	1366
bagikan artikel	1366
bagikan ke	1366
bagikan lewat whatsapp	1399
balas	1373
bank transfer	657
bankeinzug	434
bankoverschrijving	1697
""", 'be': """
beantwoorden	1724
become a founding member	659
become a friend	653
become a member	653
become a paid subscriber	653
become a patron	653
become a sponsor	653
become a subscriber	659
become a supporter	653
become an insider	778
become an insider and start reading now	778
bedankt voor je aanmelding	1761
bedankt voor je feedback	1758
bedankt voor je inschrijving	1703
bedankt voor uw aanmelding	1761
bedankt voor uw feedback	1758
begrepen	1732
bei facebook teilen	456
bei twitter teilen	456
bei whatsapp teilen	456
bei x teilen	456
beitrag auf instagram ansehen	500
beitrag auf x ansehen	500
beitrag mit freunden teilen	553
beitrag teilen	456
bekijk aanbieding	1698
bekijk alle abonnementen	1698
bekijk alle nieuwsbrieven	1761
bekijk alle vacatures	1753
bekijk alles	1731
bekijk de aanbiedingen	1698
bekijk de kaart	1732
bekijk de video	1755
bekijk details	1732
bekijk deze post op instagram	1748
bekijk deze post op x	1748
bekijk dit bericht op instagram	1748
bekijk dit bericht op x	1748
bekijk foto's	1731
bekijk meer	1731
bekijk onze aanbiedingen	1768
bekijk ook	1728
bekijk op youtube	1755
bekijk reacties	1724
bekijk resultaten	1732
beliebt	471
beliebt bei unseren lesern	532
beliebte artikel	471
beliebteste artikel	471
belki daha sonra	2496
beluister dit artikel	1755
benzer haberler	19	2512
beoordeel dit recept	61
beranda	1376
berdonasi	1356
bereits registriert	435
bereits registriert? anmelden	435
bergabunglah dengan tim kami	1389
beri komentar	1373
beri nilai resep ini	61
berikutnya	1376
berita hari ini	1400
berita lain	1400
berita lainnya	19	1374
berita menarik lainnya	1400
berita pilihan	1374
berita populer	1374
berita terbaru	1374
berita terkait	1374
berita terkini	1374
berita utama	1374
berlangganan	1357
berlangganan sekarang	1357
best gelezen	1728
beste aanbieding	1768
betaalde inhoud	1718
betaalde samenwerking	1773
betaalmethode	1697
betaalmethoden	1697
betaalmethodes	1697
betalt annonce	369
betalt indhold	369
betrag eingeben	434
bewaar	1713
bewaar artikel	1713
bewaar dit artikel	1769
bewaar dit artikel om later te lezen	1769
bewaar recept	61
bewaren	1713
bewerte dieses rezept	61
bewerten sie diesen artikel	512
bezahlte anzeige	533
bezahlte partnerschaft	533
bezahlter inhalt	461
""", 'bi': """
bidra	1813	2381
bidrag	353
bienvenido	841
bild anzeigen	475
bilder anzeigen	474
bildergalerie	471
bilginizi sinayin	2514
billed annually	778
billed monthly	778
bitte bleiben sie fair und sachlich	512
bitte bleiben sie sachlich und fair	512
bize destek olun	2497
""", 'bl': """
bleiben sie informiert	443
bli medlem	1813	2381
blijf op de hoogte	1703
bliv medlem	353
bluesky	682
""", 'bn': """
bns	939	1621
bns inf	1621
bns/afp	939
""", 'bo': """
boletim	1984
boletines	848
boleto	1979
bonifico	1419
bonifico bancario	1419
bonus video	2203
bookmark	681
bookmark this	681
bookmark this article	681
""", 'br': """
brak komentarzy	1914
branded content	866	1773
brought to you by	691
browse all	710
browse all newsletters	769
""", 'bu': """
bu haber faydali oldu mu	2511
buat akun	1357
buffer	682
buka	1377
buka peta	1377
bunlari da okuyun	2512
buscar	878	2009
butlletins	258
buy us a coffee	653
""", 'ca': """
cada aporte cuenta	916
cada euro conta	2041
cada euro cuenta	916
cada real conta	2041
cadastrar	1980
cadastre-se	1980
cadeau-artikel	1698
califica esta receta	61
cambiar mis preferencias	898
cambiar preferencias de cookies	898
cancel	652
cancelar respuesta	871
capito	1450
caratteri rimanenti: #	1473
cargar contenido	868
cari	1376
carica altri	1449
carregando	2024
carregar mais	2009
carta di credito	1419
carte bancaire	1099
categorias	2006
categorie	1446
categories	705
categorii	2067
""", 'ce': """
cele mai citite	2067
cele mai citite articole	2095
cele mai noi	2067
cele mai populare	2067
cerca	1449
cerrar	836
ces articles devraient vous plaire	1177
cetak	1366
cetak artikel	1399
cetak halaman	1399
cetak resep	61
cevapla	2511
""", 'cg': """
cgu	1126
cgv	1126
""", 'ch': """
chaque don compte	1172
chaque euro compte	1172
chargement du sondage	1164
charger plus	1136
chci darovat	275
check your email	815
check your inbox	815
chiedi alla nostra ia	1465
chiudi	1415
chiudi menu	1449
choisissez la formule qui vous convient	1173
choisissez un montant	1099
choisissez votre formule	1173
choose an amount	657
choose your payment method	657
choose your plan	659
""", 'ci': """
citi lasa	1654
citi raksti	1654
""", 'cl': """
clasificados	866
click here	710
click to enlarge	710
cliquer ici pour partager	1119
close	652
close extra sharing options	681
close menu	710
close share panel	681
close this message	651
clube do assinante	2028
""", 'co': """
codes promo	1124
colabora	837
collapse	710
comenta	871
comentar	871	2002
comentarii	2066
comentario	871
comentarios	871
comentaris	241
comentariu	2066
comente	2002
comment	682	700
comment ne plus voir ce message	1091
comment policy	700
commenta	1442
commenta l'articolo	1442
commenta per primo	1442
commentaire	1129
commentaires	1129
commenter	1119	1129
commenter l'article	1129
commenti	1442
commento	1442
commento in attesa di moderazione	1473
comments	700
comments off	700
commercial content	691
community guidelines	700
community rules	700
compare plans	659
comparte	860
comparteix	241
comparteix a facebook	264
comparteix a whatsapp	264
comparteix a x	264
compartilhar	1992
compartilhar no linkedin	1992
compartilhar no twitter	1992
compartilhar no whatsapp	1992
compartilhar no x	1992
compartilhar por e-mail	1992
compartilhar via	1992
compartilhe	1992
compartilhe isso	1992
compartir	860
compartir en	860
compartir en bluesky	860
compartir en linkedin	860
compartir en telegram	860
compartir en twitter	860
compartir en x	860
compartir por correo	860
compartir por email	860
complete coverage	705
compra questo numero	1468
compris	1137
comunicar erro	2002
concordo	1999
condiciones de uso	868
condiciones generales	868
conditions d'utilisation	1126
conditions de publication	1164
condividi	1432
condividi articolo	1432
condividi su	1432
condividi su facebook	1432
condividi su linkedin	1432
condividi su telegram	1432
condividi su twitter	1432
condividi su x	1432
condividi via email	1432
condivisioni	1432
condizioni d'uso	1439
conectare	2055
configura les galetes	247
configurar cookies	868
connectez-vous	1100
connexion	1100
consigliati	1446
consigliati per te	1446
consigue tu entrada	902
consulta las esquelas de hoy	902
consulta las normas de la comunidad	907
consulta les esqueles	252
consulta todas nuestras newsletters	913
consulter	1136
cont nou	2055
contact	710	1129	1724	2066
contact us	700
contactez-nous	1129
contacto	871
contactos	2002
contato	2002
contattaci	1442
contatti	1442
contenido de marca	866
contenido de nuestros socios	875
contenido elaborado por la marca	902
contenido exclusivo	841
contenido exclusivo para socios	917
contenido externo	898
contenido externo recomendado	898
contenido ofrecido por	866
contenido para suscriptores	841
contenido patrocinado	866
contenido promocionado	866
contenido recomendado	921
contenido relacionado	875
contenido solo para usuarios registrados	917
contenidos recomendados	921
contenidos relacionados	875
content from our partner	783
content from our partners	783
content from our sponsor	783
contenu commercial	1124
contenu de marque	1124
contenu externe	1156
contenu partenaire	1124
contenus partenaires	1124
contenuti correlati	1446
contenuti sponsorizzati	1437
contenuto esterno	1463
contenuto esterno consigliato	1463
contenuto per abbonati	1420
contenuto premium	1482
contenuto promozionale	1468
contenuto riservato	1420
contenuto riservato agli abbonati	1482
contenuto riservato agli utenti registrati	1482
contenuto sponsorizzato	1437
contingut exclusiu per a subscriptors	262
contingut extern	247
contingut extern recomanat	247
contingut ofert per	252
contingut patrocinat	241
continua a leggere	1449
continua amb apple	262
continua amb facebook	262
continua amb google	262
continua con apple	1482
continua con facebook	1482
continua con google	1482
continua depois da publicidade	1997
continua llegint	265
continua senza accettare	1439
continua senza sostenere	1415
continuar a ler	2009
continuar com apple	2043
continuar com facebook	2043
continuar com google	2043
continuar con apple	917
continuar con facebook	917
continuar con google	917
continuar e fechar	1999
continuar lendo	2009
continuar leyendo	878
continuar sem apoiar	1976
continuar sin donar	836
continue	652
continue a ler	2006
continue lendo	1980
continue reading	705	710
continue reading below	691
continue reading the main story	691
continue reading with a subscription	659
continue to article	651
continue to the article	651
continue without accepting	696
continue without donating	651
continue without supporting	651
continuer avec apple	1173
continuer avec facebook	1173
continuer avec google	1173
continuer la lecture	1100
continuer sans accepter	1126
continuer sans donner	1091
contribua	1977
contribuer	1092
contribuez	1129
contribuir	1977
contribuisci	1416
contribute now	653
contribute with google	653
contribuye	837
contul meu	2055
cook mode	61
cookie notice	696
cookie policy	696	1439
cookie preferences	696
cookie-einstellungen	464
cookie-instellingen	1720
cookie-instellingen aanpassen	1748
cookiebeleid	1720
cookieindstillinger	370
cookiepolicy	2399
cookiepolitik	370
cookies	287	370	1720	1830	2399
cookies aanpassen	1748
cookies akzeptieren	464
cookies instellen	1720
cookies policy	696
cookies wijzigen	1748
cookievoorkeuren wijzigen	1748
copia il link	1432
copia link	1432
copiar el enlace	860
copiar enlace	860
copiar link	860	1992
copiar o link	1992
copied	681
copied to clipboard	780
copier l'url	1119
copier le lien	1119
copy	682
copy link	681	1366	2646
copy link copied	681
copy link to clipboard	681
copy this link	681
copy url	681
corrections policy	700
correlati	1446
cosa pensi di questo articolo	1465
count me in	669
""", 'cr': """
crea un account	1420
crea un alert	1476
crear alerta	912
crear cuenta	841
crear una cuenta	841
create a free account	659
create account	659
create an account	659
create free account	659
created with ai	751
credit card	657
credit or debit card	657
creditcard	1697
criar alerta	2036
criar conta	1980
""", 'cs': """
csatlakozz csapatunkhoz	1311
""", 'cu': """
custom amount	652
""", 'cz': """
czas czytania # min	1921
czytaj dalej	1921
czytaj dalej za	1896
""", "d'": """
d'autres articles	1133
""", 'da': """
da non perdere	1446
da non perdere in edicola	1437
daftar	1357
daha fazla	2514
daha sonra	2496
daha sonra hatirlat	2496
daha sonra oku	2505
daily newsletter	669
dal web	1446
dalej	1918
dalies	1657
dalies ar rakstu	1652
dalintis	1611
dalintis facebook	1616
dalintis su draugais	1616
dalyvaukite apklausoje	1618
dans cet article	1133
darovat	275
daruj	275	2320
das interessiert andere leser	471
das lesen andere	532
das neueste	471
datenschutz	464
datenschutz-einstellungen	464
datenschutzeinstellungen	464
dauerauftrag	431
dauerwerbung	461
""", 'de': """
de samenvatting kan fouten bevatten	1750
de tekst gaat verder onder de foto	1718
debat: skriv	373
debatt: si din mening	1833
debatte	467
debattregler	1833
deconectare	2055
deel	1713
deel artikel	1713
deel dit	1713
deel dit artikel	1713
deel dit bericht	1793
deel dit verhaal	1793
deel op facebook	1713
deel op twitter	1713
deel op x	1713
deel via	1769
deel via e-mail	1713
deel via whatsapp	1713
deine e-mail-adresse	443
deine meinung	467
deixa un comentari	241
deixe uma resposta	2002
deja un comentario	871
deja una respuesta	871
dejar de seguir	912
dejar un comentario	871
del	365	1825
del artikel	365
del artikkel	1825
del artikkelen	1825
del artiklen	365
del artiklen gratis	356
del med	365	1825
del saken gratis	1816
del via e-mail	365
del via e-post	1825
dela	2394
dela artikel	2394
dela artikeln gratis	2384
dela med	2394
dela via e-post	2394
dela via mejl	2394
delen	1713
delen op bluesky	1769
delen op facebook	1713
delen op linkedin	1769
delen op whatsapp	1769
delen op x	1769
delen via	1769
delen via e-mail	1713
delen via facebook	1713
delen via twitter	1713
delen via whatsapp	1713
deli	2328
deli na facebooku	2328
delite	2328
delite to novico	2328
delite to zgodbo	2328
delivered daily	769
delivered to you	669
delivered weekdays	769
delivered weekly	769
dengarkan	1366
deretter # kr/mnd til du sier opp	1816
derniers articles	1133
desa	241
desa l'article	264
deschide	2070
descuentos	866
desplegar	879
desplegar redes sociales	860
destacadas	875
destacados	875
destaques	2006
destek ol	2497
destek olun	2497
det er gratis at oprette en profil	356
detail	1377
details	475	711	1732
details anzeigen	475
detaily	294
detalhes	2010
detalii	2070
detaljer	382	1841	2410
detalles	879
detaylar	2515
dettagli	1450
dette er en annonse	1829
dette er en plus-artikel	356
dette er en plussak	1816
dette leser andre	1837
devamini oku	2514
devenez membre	1092
devenir membre	1092
deze video is niet beschikbaar	1748
""", 'dh': """
dha	2518
""", 'di': """
di santrauka	1618
dicci la tua	1473
die meistgelesenen artikel	471
diesen artikel kommentieren	467
diesen artikel teilen	456
diesen artikel verschenken	528
diesen beitrag auf facebook ansehen	500
diesen beitrag auf instagram ansehen	500
diesen tweet ansehen	500
digg	682
digital subscription	659
digital-abo	435
digitalabo	435
digitale krant	1698
digite seu e-mail	1984
dimensione carattere	65
dimensione testo	65	1432
dimensiune text	65
din e-mail	361
din e-post	1821	2389
din e-postadresse	1821
dinle	2505
dirbk su mumis	1618
direct debit	657
direct lezen	1768
direct naar het recept	61
direct toegang	1768
direct verder lezen	1698
direkt zum rezept	61
discussie	1724
discussion about this post	710
discussione chiusa	1442
diskuse	290
diskusia	2269
diskuter	1833
diskutera	2402
diskutieren	512
diskuze	290
dismiss	652
dismiss this message	651
distribuie	2060
distribuie articolul	2060
distribuie pe facebook	2094
distribuie pe whatsapp	2094
dit artikel delen	1769
dit bericht op instagram bekijken	1748
dit is een advertentie	1773
dit is een premium artikel	1768
dit vind je misschien ook leuk	1728
diventa socio	1416
diventa sostenitore	1416
""", 'dn': """
dnes ne	274
dnes nie	2273
""", 'do': """
do mesmo autor	2006
do not sell my personal information	696
do not sell or share my personal information	696
doar	1977
dodaj komentar	2328
dodaj komentarz	1914
doe	1977
doe agora	1977
doe mee en win	1753
don mensuel	1092
don ponctuel	1092
don't miss	705
don't miss out	669
don't want to see this? remove ads	691
dona	837	1416
dona adesso	1416
dona ahora	837
dona ora	1416
dona'ns suport	234
donar	837
donar ahora	837
donasi	1356
donasi sekarang	1356
donate	653
donate become	653
donate here	653
donate monthly	653
donate now	653
donate today	653
donations are tax-deductible	774
donazione mensile	1416
donazione singola	1416
doneer	1695
doneer nu	1695
doneer via ideal	1765
doner	353	1813
donera	2381
donera nu	2381
doneren	1695
doniraj	2195	2320
doniraj odmah	2195
doniraj zdaj	2320
donirajte	2195	2320
donner	1092
doorsturen	1713
dossier	471	1133	1446	1728
dossiers	471	1133	1728
""", 'dr': """
drucken	456
druge novice	19
drukuj	1906
drukuj przepis	61
""", 'du': """
du er nu tilmeldt	361
du er nu tilmeldt nyhedsbrevet	361
du kan til enhver tid afmelde dig	361
dukung jurnalisme independen	1356
dukung kami	1356
""", 'dy': """
dyskusja	1914
""", 'e-': """
e-avis	356	1816
e-edition	710
e-gazete	2498
e-mail	280	361	443	682	1899	1984	2115
e-mail eingeben	443
e-mail teilen	456
e-mail-adresse	443
e-mail-adresse eingeben	443
e-mailadres	1703
e-mailadresse	361
e-mailen	1713
e-paper	435	710
e-pasta adrese	1676
e-pasts	1676
e-post	954	1821	2389
e-posta	2535
e-posta adresiniz	2535
e-posta adresinizi girin	2535
e-postadress	2389
e-postadresse	1821
e-posti aadress	954
e-tidning	2384
e-wydanie	1896
""", 'ea': """
eavis	1816
""", 'ed': """
edasi lugemiseks logi sisse	929
edellinen	1044
edellinen juttu	1042
editor's choice	705
editor's pick	596	705
editor's picks	705
editors' choice	705
editors' picks	705
edizione digitale	1420
""", 'ee': """
eenmalig	1695
eerste maand gratis	1768
""", 'ei': """
ei kiitos	1025
ei nyt	1025
ei, kiitos	1025
einblenden	475
einklappen	474
einloggen	435
einmalig	431
einmalig spenden	431
einstellungen	464
einwilligung	464
""", 'el': """
elders op het web	1728
elige una cantidad	840
elke bijdrage telt	1765
elke donatie telt	1765
elke euro telt	1765
elolvasom	1311
els preus poden variar	252
elsewhere on the web	705
elta	1621
elta inf	1621
""", 'em': """
em alta	2006
em destaque	2006
email	669	682	2115
email (required	669
email address	669
email article	681
email this	681
email to a friend	681
emneord	1837
emner	378	1837
empfehlen	456
empfehlungen	471
empfehlungen der redaktion	471
empfohlene artikel	471
empfohlener externer inhalt	464
empfohlener redaktioneller inhalt	464
""", 'en': """
en ce moment	1133
en continu	1133
en directo	875
en este tema	921
en otros medios	875
en portada	875
en savoir plus	1126	1136
encontrou algum erro	2002
encontrou um erro	2002
ende der werbung	574
engangsgave	1813
enim loetud	931
enlace copiado	860
enlace copiado al portapapeles	920
enlarge	711
enlarge image	710
enlarge this image	710
enne kommenteerimist loe reegleid	935
enregistrer	1119
enregistrer cet article	1176
enregistrer l'article	1176
enregistrer la recette	61
entdecken sie unsere newsletter	518
entendi	2010
entendido	879
enter amount	657
enter your email address	669
entra	1420
entra nella conversazione	1473
entradas relacionadas	875
entrar	841	1980
entrar com apple	2043
entrar com facebook	2043
entrar com google	2043
entre	1980
entre com sua conta	2043
envia per correu	264
envia-ho per correu	264
enviar a un amigo	920
enviar para um amigo	2045
enviar por correo	860
enviar por e-mail	1992
enviar por email	860
enviar por whatsapp	860
envie de lire la suite	1173
envoyer par courriel	1176
envoyer par e-mail	1119
envoyer par email	1119
envoyer par mail	1119
""", 'ep': """
epaper	710
""", 'er': """
er der fejl i artiklen	373
er du allerede abonnent	356	1816
er ging iets mis. probeer het later opnieuw	1761
er is iets misgegaan	1761
er is iets misgegaan. probeer het later opnieuw	1761
ergebnisse anzeigen	475
err/bns	939
erstellt mit ki	502
""", 'es': """
es folgt werbung	574
es ist ein fehler aufgetreten	518
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	518
esci	1420
escolha do editor	2006
escolha o seu plano	2043
escolha seu plano	2043
escolha um valor	1979
escribe tu correo	913
escribe tu email	913
escribe un comentario	871
escuchar	860
espace partenaire	1124
espacio patrocinado	902
espandi	1450
especiais	2006
esqueceu a senha	1980
esqueci minha senha	1980
esquelas	902
esqueles	252
essai gratuit	1100
""", 'et': """
et pot interessar	238
et pots donar de baixa en qualsevol moment	258
et queden # articles gratis aquest mes	262
et recomanem	238
etichete	2067
etiketler	2512
etiquetas	875	2006
etiquetes	265
ets subscriptor? identifica't	262
etusivu	1042	1044
etusivulle	1042
""", 'ev': """
every contribution counts	774
every dollar counts	774
every donation counts	774
every gift counts	774
""", 'ex': """
exclusiu per a subscriptors	262
exclusive content	659
exclusive to subscribers	778
exclusivo assinantes	1980
exclusivo para assinantes	2043
expand	710
expand all	711
expandera	2410
expandir	2010
explore	708
explore more	705
explore more on these topics	705
explore our newsletters	769
explore our subscription offers	778
explore subscription offers	778
external content	749
external links	681
externe content	1748
externe inhalte	464
externe inhalte anzeigen	464
externe inhalte erlauben	464
externe inhoud	1748
externen inhalt anzeigen	464
externen inhalt laden	464
externer inhalt	464
externer inhalt konnte nicht geladen werden	500
""", 'ez': """
ezt is olvassa el	1309
""", 'fa': """
facebook	682
facebook messenger	682
facebook twitter	681
facebook twitter email	681
facebook twitter linkedin email	681
facebook twitter whatsapp	681
facebook x	681
fai il quiz	1473
fai il test	1473
fai una domanda su questo articolo	1465
faire un don	1092
fale conosco	2002
fandt du en fejl	373
fant du en feil	1833
fast geschafft	518
favorilere ekle	2505
favoris	1119
fazer login	1980
""", 'fe': """
featured articles	705
featured content	705
featured stories	705
fechar	1976	2009
feedback	467	700	1724
feedback geben	467
fehler gefunden	467
fehler im artikel gefunden	467
fehler melden	467
fel i artikeln	2402
feliratkozom	1314
fermer	1091
fermer le menu	1136
fes-te soci	234
fes-te subscriptor	234
fetching more	710
""", 'fi': """
fil info	1133
filed under	705	710
find out more	710
fique por dentro	1984
first name	669
fizetett tartalom	1304
""", 'fj': """
fjern annoncer	369
fjern annonser	1829
""", 'fl': """
flecha	841
fler	2406
fler artiklar	2406
fler nyheter	2406
flere artikler	378	1837
flere nyheder	378
flere nyheter	1837
flere saker	1837
flipboard	682
""", 'fo': """
fold ud	382
folgen	457
folgen sie uns	457
follow	686
follow author	686
follow live	686
follow this author	686
follow this topic	686
follow topic	686
follow us	686
follow us on facebook	686
following	686
font size	681
fontin koko	65
for abonnenter	356	1816
for subscribers	659
forgot password	659
forgot your password	659
forma de pagamento	1979
forma de pago	840
formas de pagamento	1979
formas de pago	840
forrige	381	1840
forrige artikel	378
forrige artikkel	1837
forse in seguito	1415
forsiden	378	1837
foto	1374
foto galeri	2512
fotogalerija	1618
fotostrecke	471
fout gespot	1724
fout gezien	1724
fout melden	1732
foutje gezien	1724
""", 'fr': """
frag unsere ki	502
fragen sie unsere ki	502
free daily newsletter	669
free newsletter	669
free weekly newsletter	669
friss	1309
from around the web	705
from our partners	705
from our sponsor	691
from our sponsors	691
from the web	705
""", 'fu': """
full coverage	705
full results	711
full score	711
fullscreen	710
fullskjerm	1840
further reading on this site	705
""", 'ga': """
ga akkoord	1720
ga naar inhoud	1731
ga naar recept	61
galite bet kada atsisakyti prenumeratos	1611
gallery	1446
ganzen artikel lesen	474
""", 'ge': """
ge bort artikeln	2384
gebruiksvoorwaarden	1720
geef cadeau	1769
geef een reactie	1724
geef feedback	1758
geef je mening over dit artikel	1758
gegenereerd door ai	1750
gegenereerd met ai	1750
gem	365
gem artikel	365
gem artiklen til senere	365
gem opskrift	61
gem opskriften	61
gem til senere	365
gemaakt met ai	1750
generated by ai	751
gerade nicht	430
gerelateerd	1728
gerelateerd nieuws	1728
gerelateerde artikelen	1728
gerelateerde onderwerpen	1728
gerir cookies	1999
gesponsert	461
gesponserter beitrag	533
gesponserter inhalt	461
gesponsord	1718
gesponsorde inhoud	1718
gestion des cookies	1126
gestionar cookies	868
gestisci i cookie	1439
gestisci notifiche	1476
gestisci preferenze	1439
get alerts	686
get digital access	659
get email updates	669
get started	659
get the daily email	669
get the newsletter	669
""", 'gi': """
gi bort artikkelen	1816
gi bort saken	1825
gi tilbakemelding	1833
gift a subscription	659
gift article	659
gift this article	659
giv artiklen til en ven	365
giv os feedback	373
give a gift	659
give a gift subscription	653
give feedback	700
give monthly	653
give now	653
give today	653
give us feedback	700
gizle	2515
gizlilik	2508
""", 'gl': """
glemt adgangskode	356
glemt passord	1816
""", 'go': """
go to top	710
godkjenn	1830
godkjenn alle	1830
godta	1830
godta alle	1830
google	682
google news	682
google plus	682
got it	696
""", 'gr': """
gracias por suscribirte	848
gracias por tu voto	900
gracias por votar	900
gratis proberen	1698
grazie per aver votato	1465
grazie per il tuo feedback	1465
grazie per l'iscrizione	1427
""", 'gu': """
guarda anche	1446
guarda i risultati	1465
guarda l'article	264
guarda la gallery	1449
guardar	860	1992
guardar en favoritos	920
guardar para ler mais tarde	2045
guardar receita	61
guardar receta	61
guides d'achat	1133
gulir untuk lanjut membaca	1369
""", 'ha': """
haber faydali oldu mu	2511
haberi kaydet	2505
haberi nasil buldunuz	2511
haberi oynat	2514
haberi puanla	2511
haberi sesli dinle	2505
haberi sesli dinleyin	2505
haberi sesli dinleyin (# dk	2505
haberi yazdir	2505
haberin devami	2507	2514
haberin devami reklamdan sonra	2507
haberin tamami	2514
hacker news	682
hadiahkan artikel ini	1399
hae	1044
hai letto # articoli su # questo mese	1482
hai trovato un errore	1442
hai una segnalazione	1442
haku	1044
halaman berikutnya	1376
halaman selanjutnya	1376
halaman: #	1376
handelsbetingelser	370
hantera cookies	2399
har du allerede en konto	356	1816
har du redan ett konto	2384
has oblidat la contrasenya	235
hasznos volt a cikk	1308
hata bildir	2511
hata bildirin	2511
haut de page	1136
have an account	659
have an account? sign in	659
have your say	700
hazte miembro	837
hazte premium	917
hazte socia	837
""", 'he': """
heb je al een account	1698
help mee	1695
help ons om dit te blijven doen	1765
hem	2409
hemeroteca	841
hepsini kabul et	2508
herinner me later	1694
hesabim	2498
hesabiniz var mi	2498
het artikel gaat hieronder verder	1718
het laatste nieuws	1728
""", 'hi': """
hide	711
hide ad	691
hide caption	710
hide comments	700
hide this message	651
hier anmelden	435
hier einloggen	435
hier finden sie informationen zum datenschutz	500
highlights generated by artificial intelligence	751
hilfe	467
hinweis an die redaktion	512
hinweis zum datenschutz	464
hinweise zu diesem artikel	512
hittade du ett fel	2402
hittat fel	2402
""", 'hj': """
hjem	381	1840
""", 'hl': """
hlasovat	290
hledat	293
""", 'ho': """
ho capito	1450
ho letto e accetto l'informativa sulla privacy	1478
hold deg oppdatert	1821
hold dig opdateret	361
home	710	1449	1731
hop til opskrift	61
hop til opskriften	61
hopp til innhold	1840
hopp til innholdet	1840
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	1758
house rules	700
how did we do	700
how we use ai	751
hoy no	836
""", 'hu': """
hubungi kami	1373
huisregels	1758
""", 'hv': """
hva mener du? stem her	1840
hva synes du om denne saken	1833
hva synes du om saken	1833
hvad mener du? stem her	381
hvad synes du? stem her	381
""", 'i ': """
i accept	696
i agree	696
i already donated	651
i already gave	651
i commenti sono riservati agli abbonati	1473
i lettori hanno letto anche	1485
i prezzi potrebbero variare	1468
i samarbeid med	1829
i samarbejde med	369
i samarbete med	2398
i understand	711
""", "i'": """
i'll do it later	651
i'm in	669
i've already donated	651
""", 'ic': """
ich bin schon dabei	430
ich habe schon gespendet	430
ich stimme zu	464
icymi	705
""", 'id': """
ideal	1697
identifiez-vous	1100
idi na recept	61
""", 'ie': """
ielogojies	1652
ielogoties	1652
ievadi e-pastu	1676
ievadi savu e-pasta adresi	1676
""", 'ih': """
iha	2518
ihr feedback	467
ihr kommentar	467
ihre e-mail-adresse	443
ihre meinung	467
ihre spende ist steuerlich absetzbar	522
""", 'ik': """
ik begrijp het	1732
ik heb al gedoneerd	1694
ik steun al	1694
ikke i dag	352	1812
ikke nu	352
iklan	1369
iklan sponsor	1404
""", 'il': """
il mio account	1420
il tuo indirizzo email	1427
ilan	2507
ilgili haber	2512
ilgili haberler	2512
ilgili konular	2512
ilk ay # tl	2498
ilmoittaudu webinaariin	1044
ilmoitus	1036
ils ont lu aussi	1133
""", 'im': """
im trend	471
immer informiert	443
immer informiert mit unserem whatsapp-service	574
impostazioni cookie	1439
impressum	464
imprimeix	241
imprimeix l'article	264
imprimeix la recepta	61
imprimer	1119
imprimer cet article	1176
imprimer cette recette	61
imprimer l'article	1119
imprimer la recette	61
imprimir	860	1992
imprimir a receita	61
imprimir artigo	2045
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	2646
in case you missed it	705
in diesem artikel	471
in evidenza	1446
in het nieuws	1728
in kooperation mit	461
in other news	705
in partnership with	691
in primo piano	1446
in this section	705
in zwischenablage kopieren	456
indeks	1374
indirizzo email	1427
indstillinger	370
indtast din e-mail	361
indtast din mail	361
indtast e-mail	361
info iklan	1389
infolettre	1109
infolettres	1109
informa d'un error	250
informar de un error	907
informasjonskapsler	1830
informationen zum datenschutz	500
informativa sulla privacy	1439
informazione promozionale	1468
informazione pubblicitaria	1468
ingatkan saya nanti	1355
ingezonden mededeling	1773
ingrandisci	1449
ingresar	841
inhalt	474
inhalt anzeigen	464
inhalt laden	461
inhalt teilen	456
inhalte anzeigen	464
inhaltsverzeichnis	474
inhoud tonen	1748
inhoudsopgave	1731
inicio	878
inklappen	1732
inloggen	1698
innstillinger	1830
inschrijven	1703
inscreva-se	1984
inscreva-se na newsletter	1984
inscription	1100
inscription gratuite	1169
inserisci il tuo indirizzo e-mail	1478
inserisci il tuo indirizzo email	1478
inserisci qui il tuo commento	1442
inserisci un indirizzo email valido	1478
insira o seu email	2038
insira seu e-mail	2038
instagram	682
instagram-inhalte erlauben	464
instellingen	1720
inte idag	2380
inte nu	2380
introdu adresa ta de email	2087
introduce tu email	848
invalid email	669
invia a un amico	1484
invia commento	1442
invia per email	1432
invia via email	1432
inzerce	286
inzercia	2265
""", 'ir': """
ir a la receta	61
ir a los comentarios	871
ir al contenido	878
ir arriba	878
ir para a receita	61
""", 'is': """
iscriviti	1427
iscriviti alla nostra newsletter	1427
iscriviti ora	1427
iscrizione completata	1478
isprintaj	2206
""", 'iz': """
iz iste rubrike	2203
iz rubrike	2203	2325
izbor urednice	2203
izbor urednika	2203
izdvajamo	2203
izpostavljeno	2325
izveido kontu	1652
""", "j'": """
j'accepte	1126
j'accepte de recevoir les offres des partenaires	1169
j'ai compris	1137
j'en profite	1100
""", 'ja': """
ja ets subscriptor	235
ja tens compte	262
ja, ich will	431
ja, ik steun	1765
ja, ik wil de nieuwsbrief ontvangen	1761
jaa	1034
jaa artikkeli	1034
jaa facebookissa	1034
jaa juttu kaverille	1034
jaa whatsappissa	1034
jaga	929
jaga artiklit	929
jaga facebookis	934
jaga lugu	934
jaga seda artiklit	934
jangan lewatkan	1374
jatka lukemista	1027
jau esi abonents	1652
jau esi abonents? ielogojies	1652
jau prenumeruojate	1611
jau prenumeruojate? prisijunkite	1611
""", 'je': """
je aanmelding is gelukt	1761
je bent ingeschreven	1761
je bent nu ingeschreven	1761
je commande	1160
je donne	1092
je donne mon avis	1164
je fais un don	1092
je hebt je succesvol aangemeld	1761
je kunt je op elk moment afmelden	1761
je m'abonne	1100
je m'inscris	1109
je me connecte	1100
je soutiens	1092
je teste	1100
jeder euro hilft	522
jednorazowo	1893
jelentkezzen be	1296
jetzt abo sichern	527
jetzt abonnent werden	435
jetzt abonnieren	435
jetzt abstimmen	506	574
jetzt am gewinnspiel teilnehmen	506
jetzt anmelden	443
jetzt bestellen	435
jetzt bewerben	506
jetzt einloggen	435
jetzt freischalten	435
jetzt helfen	431
jetzt im tv	471
jetzt karten sichern	506
jetzt kommentieren	467
jetzt kostenlos anmelden	443
jetzt kostenlos testen	435
jetzt mitdiskutieren	512
jetzt mitglied werden	431
jetzt mitmachen	506
jetzt nicht	430
jetzt pinnen	61
jetzt registrieren	435
jetzt spenden	431
jetzt teilen	528
jetzt testen	435
jetzt tickets sichern	506
jetzt upgraden	527
jetzt zugang sichern	527
jetzt zustimmen	464
""", 'jo': """
jocs i mots encreuats	252
join now	653
join our mailing list	669
join the conversation	700
join the discussion	700
join the discussion on discord	686
join us	653
jouw e-mailadres	1703
""", 'ju': """
jump to content	710
jump to recipe	61
jump to the recipe	61
jump to video	61
just nu	2406
juttu jatkuu alla	1036
juttu jatkuu kuvan alapuolella	1036
juttu jatkuu kuvan alla	1036
juttu jatkuu mainoksen alla	1036
juttu jatkuu videon alla	1036
juttu on tarkoitettu tilaajille	1027
juttu on vain tilaajille	1027
juuri nyt	1042
""", 'ka': """
kabul ediyorum	2508
kabul et	2508
kaip jums patiko straipsnis	1617
kamu mungkin suka	1400
kanske senare	2380
kanskje senere	1812
kapat	2496
kapcsolat	1308
karier	1389
karjera	1618
karte anzeigen	475
karte laden	464
kas artikkel oli kasulik	935
kas lugu oli kasulik	935
kasneje	2332
kasnije	2211
kasutustingimused	947
kategori	1374
kategoriat	1042
kategorie	291	1918
kategorien	471
kategorier	378	1837	2406
kategoriler	2512
katkida bulun	2497
katso kaikki tilaajaedut	1027
katso kuvagalleria	1044
katso kuvat	1044
katso video alta	1044
kaydet	2505
kaydol	2498
kayit ol	2498
kaynak: aa	2518
kaynak: dha	2518
kaynak: iha	2518
""", 'ke': """
kebijakan cookie	1372
kebijakan privasi	1372
kebijakan privasi | syarat dan ketentuan	1372
keep reading	705
keine neuigkeiten mehr verpassen	518
kelola cookie	1372
keluar	1357
kembali ke atas	1376
kertalahjoitus	1026
keskustele	1041
keskustele asiallisesti	1041
keskustelu	1041
keuze van de redactie	1728
key points by ai	751
key takeaways by ai	751
""", 'ki': """
ki-generert oppsummering	1840
ki-generiert	502
ki-generierte zusammenfassung	502
ki-oppsummering	1840
ki-zusammenfassung	502
kiemelt	1309
kies een bedrag	1697
kies je abonnement	1768
kiitos tilauksesta	1030
kiitos tilauksestasi	1030
kijk terug	1755
kingi artikkel	934
kiosque	1100
kirim	1366
kirim ke teman	1399
kirim komentar	1373
kirjaudu	1027
kirjaudu ulos	1027
kirjoita kommentti	1041
kirjoita kommenttisi	1041
kirjoittaja on kansanedustaja	1053
kirjoittaja on kirjailija	1053
kirjoittaja on kolumnisti	1053
kirjoittaja on toimittaja	1053
kirjoittaja on vapaa toimittaja	1053
kirjoittaja on vapaa toimittaja ja kirjailija	1053
kirjuta kommentaar	935
kiti skaito	1613
""", 'kl': """
klarna	434
klausies raidierakstu	1659
klausies rakstu	1657
klauskite dirbtinio intelekto	1617
klausykite straipsnio	1616
klausyti	1616
klausyti straipsnio	1616
klausyti straipsnio (# min	1616
kleinanzeigen	461
""", 'ko': """
kokeile maksutta	1027
kokeile nyt	1027
komentar	1373
komentarai	1611
komentari	2206
komentarji	2328
komentarz	1914
komentarze	1914
komentiraj	2206	2328
komentuoti	1611
komentuoti gali tik registruoti vartotojai	1617
komment	1308
kommentaarid	929
kommentar	467
kommentar schreiben	467
kommentar verfassen	467
kommentare	467
kommentare ansehen	467
kommentare anzeigen	467
kommentare lesen	467
kommentarer	373	1833	2402
kommentarer blir moderert	1833
kommentarer granskas innan publicering	2409
kommentarer modereres	381
kommentarerna modereras	2402
kommentarregeln	467
kommentarsregler	2402
kommenteeri	929
kommenteerimine on suletud	935
kommenteerimise reeglid	935
kommenteerimiseks logi sisse	935
kommentek	1308
kommenter	373	1833
kommentera	2402
kommentieren	467
kommentit	1041
kommentit tarkistetaan ennen julkaisua	1041
kommentoi	1041
kommentointi on suljettu	1041
kommercielt indhold	386
kommercielt samarbejde	369
kommersielt innhold	1845
kommersielt samarbeid	1829
koniec reklamy	1910
kontakt	290	373	467	1914
kontakt os	373
kontakt oss	1833
kontakta oss	2402
konten berbayar	1404
konten bersponsor	1369
konten premium	1357	1399
konten promosi	1404
konten sponsor	1369
konto erstellen	435
konular	2512
kopeeri link	929
kopieer de link	1713
kopieer deze link	1793
kopieer link	1713
kopier lenka	1825
kopier lenke	1825
kopier lenken	1825
kopier link	365
kopier linket	365
kopieren	456
kopioi linkki	1034
kopiraj link	2206
kopiraj povezavo	2328
kopiraj poveznicu	2206
kopirajte link	2206
kopirajte poveznicu	2206
kopiuj link	1906
kopyala	2505
korrekturhinweis senden	512
kort fortalt - lavet med ai	381
kostenlos abonnieren	443
kostenlos registrieren	435
kostenlos testen	435
""", 'kr': """
krant	1698
kreditkarte	434
kreditkarte / klarna	434
kreiraj nalog	2196
krijg direct toegang	1768
""", 'ku': """
kuidas lugu meeldis	935
kupi pretplatu	2196
kurzlink kopieren	553
kuukausilahjoitus	1026
kuula	934
kuula artiklit	934
kuula artiklit (# min	934
kuula lugu	934
kuula saadet	936
kuula saadet siit	936
kuuntele	1034
kuuntele jakso	1034
""", 'kv': """
kvkk	2508
""", "l'": """
l'actu en direct	1133
l'article continue ci-dessous	1124
l'article en # points	1158
l'articolo in breve	1465
l'essentiel	1133
""", 'la': """
la newsletter	1109	1427
la redazione consiglia	1446
la tua e-mail	1427
laad meer	1731
laajenna	1045
laat je dit artikel voorlezen	1755
laat voorlezen	1713
laatste nieuws	1728
ladda fler	2409
lagi ramai	1400
lagre	1825
lagre artikkel	1825
lagre oppskrift	61
lagre oppskriften	61
lagre saken	1825
lagre saken til senere	1825
lagre til senere	1825
lahjoita	1026
lahjoita nyt	1026
lain kali	1355
lainnya	1374
laisser un commentaire	1129
laissez un commentaire	1129
langganan	1357
langsung ke resep	61
lanjut baca di bawah	1369
lanjutkan dengan konten	1369
lanjutkan membaca	1376
laporkan	1373
laporkan kesalahan	1377
lascia un commento	1442
lascia un feedback	1465
last flere	1840
last name	669
lastschrift	434
later	1694
later lezen	1769
latest	705
latest articles	705
latest edition	710
latest headlines	705
latest news	705
latest posts	705
latest stories	705
latest updates	705
latest videos	705
latest videos from	705
lavora con noi	1468
""", 'le': """
le direct	1133
le fil	1133
le journal du jour	1100
le nostre newsletter	1427
le plus lu	1133
le puede interesar	875
le recomendamos	875
le ultime notizie	1446
learn more	710
learn more about cookies	696
leave a comment	700
leave a reply	700
leave a tip	653
leave feedback	700
lectura de # minutos	860
lectura: # min	860
lecture # min	1136
lecture # minutes	1119
lecture : # min	1119
leer noticia completa	878
lees de reacties	1724
lees direct verder	1768
lees meer	1728	1731
lees meer over	1728
lees onze huisregels	1758
lees ook	1728
lees verder	1698	1728	1731
lees verder na de advertentie	1718
lees verder onder de afbeelding	1718
lees verder onder de foto	1718
lees voor	1713
leeslijst	1769
leestijd	1731
leestijd # min	1731
legfrissebb	1309
legg igjen en kommentar	1833
leggi anche	1446
leggi dopo	1484
leggi i commenti	1442
leggi il documento	1450
leggi il giornale	1420
leggi l'articolo	1449
leggi l'articolo completo	1449
leggi senza limiti	1482
leggi sull'app	1476
leggi tutto	1449
leggi tutto con un abbonamento	1420
leggi tutto su	1446
legolvasottabb	1309
legolvasottabbak	1309
leia mais	2006	2009
leia os termos de uso e as regras da comunidade	2034
leia sem limites	2043
leitura: # min	1992
lembrar mais tarde	1976
lembre-me mais tarde	1976
lenke kopiert	1825
lenken er kopiert	1825
lenken kopiert	1825
ler mais	2009
ler mais tarde	2045
les articles les plus lus	1177
les derniers articles	1133
les flere	1837
les hele saken	1840
les kommentarer	1833
les lecteurs ont aussi lu	1133
les mer	1837	1840
les mer om	1837
les plus lues	1133
les plus lus	1133
les senere	1825
les tops	1133
les videre	1816
lesedauer	474
lesedauer: # minuten	474
lesen sie auch	471
lesen sie dazu	471
lesen sie hier	471
lesen sie mehr	471
leserbriefe	467
leserkommentare	467
lesetid # min	1840
lesetipp	471
lesetipps	471
lesezeit: # min	474
lesezeit: # minuten	474
lest opp av en robot	1825
lest opp av en syntetisk stemme	1825
leta	1662
leta/afp	1662
lettergrootte	65
lettura # min	1432
""", 'li': """
lige nu	378
lihat artikel asli	1399
lihat detail	1377
lihat hasil	1377
lihat juga	1374
lihat komentar	1373
lihat lainnya	1376
lihat peta	1377
lihat resep	61
lihat selengkapnya	1376
lihat semua	1376
liitu uudiskirjaga	954
like loading	681
like this	681
limited time offer	659
limited-time offer	778
line	682
link	682
link berhasil disalin	1399
link copiado	1992
link copiat	2094
link copiato	1432
link copiato negli appunti	1484
link copied	681
link copied bookmark	681
link copied to clipboard	681
link er kopieret	365
link er kopieret til udklipsholderen	365
link gekopieerd	1713
link in die zwischenablage kopiert	528
link kopeeritud	934
link kopieren	456
link kopieret	365
link kopiert	456
link kopiran	2206
link kopyalandi	2505
link on kopeeritud	934
link sudah disalin	1399
link wurde in die zwischenablage kopiert	528
link wurde kopiert	528
link zum artikel kopieren	528
link zum inhalt	464
link zum teilen kopieren	574
link zum youtube-inhalt	464
linkedin	682
linki kopyala	2505
linkki kopioitu	1034
links	471
lire aussi	1133
lire l'article	1136
lire l'article complet	1136
lire la suite	1136
lire le document	1137
lire les commentaires	1129
lire plus	1133	1136
lire plus tard	1119
lisa kommentaar	929
listen	681
listen # min	681
listen above	758
listen below	758
listen here	758
listen now	681
listen on apple	758
listen on apple podcasts	758
listen on spotify	758
listen on youtube	758
live	471
live tv	705
""", 'lo': """
lo + visto	875
lo esencial en # segundos	900
lo quiero	917
load comments	700
load content	696
load more	710
load more articles	710
load more comments	700
load more stories	710
loading	681
loading ad	691
loading more	710
loe edasi	929
loe edasi tellijana	929
loe hiljem	934
loe ka	931
loe kommentaare	935
loe lisa	936
loe lisaks	931
loe rohkem	936
loe veel	931
loetumad	931
log in	659	1698
log in / register	659
log in or sign up	659
log in to comment	700
log in to reply	700
log ind	356
log out	659
log ud	356
logare	2055
logg inn	1816
logg ut	1816
logga in	2384
logga ut	2384
logi sisse	929
logi sisse, et kommenteerida	935
login	435	659	1357	1420	1980	2055
login / register	659
logout	659
lompat ke resep	61
loo konto	929
loo tasuta konto	929
los comentarios son exclusivos para suscriptores	907
los precios pueden variar	902
""", 'lu': """
lue koko juttu	1044
lue kommentit	1041
lue rajattomasti	1027
lue seuraavaksi	19	1042
luetuimmat	1042
luetuimmat jutut	1042
lugemiseks osta artikkel	929
luister	1713
luister dit artikel	1755
luister hier	1755
luister nu	1755
luister op spotify	1755
luister via spotify	1755
luk	352
lukk	1812
lukuaika # min	1044
luo ilmainen tunnus	1027
luo maksuton tunnus	1027
luo tunnus	1027
lupa kata sandi	1357
lupa password	1357
""", 'ly': """
lyssna	2394
lyt	365
lytt	1825
lytt til saken	1825
""", "m'": """
m'abonner	1100
m'inscrire	1109
""", 'ma': """
maak een account	1698
maandelijks	1695
mai mult	2069
mai multe	2069
mail	682	1713
mailen	456
mainokset	1036
mainos	1036
mainos - juttu jatkuu alla	1036
mainos alkaa	1036
mais	2009
mais artigos	2006
mais comentadas	2006
mais lidas	2006
mais lidos	2006
mais populares	2006
mais tarde	1976
mais vistas	2006
mais vistos	2006
make a donation	653
manage consent	696
manage cookies	696
manage my account	659
manage options	696
manage preferences	696
manage settings	696
manage subscription	659
manage your newsletters	769
mantengamos un debate respetuoso	907
mantente informado	848
masquer	1137
mastodon	682
masuk	1357
masuk / daftar	1357
max	2121
maybe later	651
""", 'me': """
me connecter	1100
me le rappeler plus tard	1091
media caption	710
meer	1728
meer artikelen	1728
meer informatie	1720
meer laden	1731
meer lezen	1728
meer nieuws	1728
meer over	1728
meer over dit onderwerp	1728
meer tonen	1731
meest bekeken	1728
meest gedeeld	1728
meest gekozen	1768
meest gelezen	1728
meghallgatom	1302
megosztom	1302
mehr anzeigen	474
mehr artikel	471
mehr aus	471
mehr aus dem ressort	471
mehr details	475
mehr erfahren	464
mehr informationen	471
mehr laden	467	474
mehr lesen	471	474
mehr nach dieser anzeige	461
mehr news	471
mehr themen	471
mehr von diesem autor	471
mehr von uns	471
mehr zu diesem thema	471
mehr zum artikel	471
mehr zum thema	471
mein konto	435
meist gelesen	471
meistgeklickt	471
meistgelesen	471
meistgelesene artikel	471
meistkommentiert	471
mejla	2394
meld een fout	1724
meld feil	1841
meld fejl	382
meld fout	1758
meld fra om feil	1833
meld je aan	1703
member-only story	710
members only	659
mengerti	1377
meniu	2069
menu	293	381	710	1136	1376	1449	1731	1921	2009	2658
meny	1840	2409
mer fra	1837
mer nyheter	2406
mer om	1837	2406
merci de votre inscription	1109
merci pour votre retour	1158
merci pour votre vote	1164
mere fra	378
mere om	378
merken	435	456
merkliste	435
message	682
message publicitaire	1124
messaggio promozionale	1437
messaggio pubblicitario	1468
messenger	682
mest delat	2406
mest delt	1837
mest delte	378
mest lest	1837
mest leste	1837
met ai gemaakt	1750
metodi di pagamento	1419
metodo di pagamento	1419
mettre en favori	1119
""", 'mi': """
mi cuenta	841
mida del text	65
mijn account	1698
mijn profiel	1698
min konto	356
min side	356	1816
mine avalehele	936
mine retsepti juurde	61
minha conta	1980
mis niets	1703
missa inget	2389
missa inte	2406
misschien later	1694
misschien ook interessant	1728
mit freunden teilen	553
mit ki erstellt	502
mitdiskutieren	467
mitglied werden	431
mitmachen und gewinnen	506
mitt konto	2384
""", 'mo': """
mode de paiement	1099
modes de paiement	1099
modifica le preferenze sui cookie	1463
modifica preferenze	1463
modifier mes choix	1156
moj profil	2196	2321
moje konto	1896
mon compte	1100
mon espace	1100
monatlich	431
monatlich spenden	431
montant libre	1099
monthly	652
monthly contribution	657
morda vas zanima	2325
more	708
more articles	705
more coverage	705
more details	711
more for you	782
more from	705
more from this author	705
more from us	782
more headlines	705
more in this section	782
more in this series	705
more like this	705
more news	705
more newsletters	769
more on this story	705
more on this topic	705
more options	696
more sharing options	681
more stories	705
more stories like this	705
more stories you may like	705
more to explore	705
more to read	705
more top stories	705
most commented	705
most discussed	705
most emailed	705
most liked	700
most nem	1293
most popular	705
most read	705
most read stories	782
most recent	705
most shared	705
most viewed	705
most watched	705
mostra altro	1449
mostra contenuto	1439
mostra contenuto esterno	1463
mostra el contingut extern	247
mostra i commenti	1442
mostra il contenuto esterno	1463
mostra meno	1450
mostra menys	239
mostra originale	1450
mostra traduzione	1450
mostra tutto	1450
mostra-ho tot	239
mostrar comentarios	871
mostrar contenido externo	898
mostrar mais	2009
mostrar menos	878
mostrar todo	879
mostrar tudo	2010
moyen de paiement	1099
moyens de paiement	1099
""", 'mt': """
mti	1331
mti/afp	1331
""", 'mu': """
muat lainnya	1376
mungkin lain kali	1355
must read	705
must reads	705
must-read	705
mutasd mindet	1312
mute	710
muut lukevat	1042
muut lukevat juuri nyt	1042
muut lukevat nyt	1042
""", 'my': """
my account	659
""", 'na': """
na czasie	1918
naar boven	1731
naar de aanbiedingen	1698
naar de inhoud	1731
naar de webshop	1753
naar het recept	61
nach anzeige weiterlesen	461
nach der werbung geht es weiter	533
nach oben	474
nadaljevanje pod oglasom	2324
nahoru	293
najbolj brane novice	2325
najbolj brane novice dneva	2325
najbolj brano	2325
najbolj komentirano	2325
najkomentiranije	2203
najnovije	2203
najnovije vesti	2203
najnovije vijesti	2203
najnowsze	1918
najnowsze informacje	1918
najpopularniejsze	1918
nanti	1355
nanti saja	1355
napisz komentarz	1914
nascondi	1450
nastavak teksta nakon reklame	2202
nastavenia cookies	2280
natisni	2328
natisni recept	61
naujausi	1613
naujiena papildoma	1618
naujiena pildoma	1618
""", 'ne': """
ne danas	2211
ne danes	2332
ne hvala	2211	2332
ne manquez rien	1109
ne most	1293
ne plus afficher	1091
ne propustite	2203
ne sada	2211
ne spreglejte	2325
ne zdaj	2332
ne, hvala	2211	2332
necrologie	1468
nee bedankt	1694
nee, bedankt	1694
nei takk	1812
nei, takk	1812
nein danke	430
nein, danke	430
nej tack	2380
nej tak	352
nej, tack	2380
nej, tak	352
nessun commento	1442
neste	1840
neste artikkel	1837
net binnen	1728
netiquette	467
neueste artikel	471
neueste meldungen	471
neueste nachrichten	471
neueste videos	471
never miss a story	669
never miss an update	669
new customers only	778
new customers only. terms apply	778
new here	659
newest first	700
newsletter	280	443	669	848	1109	1427	1899	1984
newsletter abonnieren	443
newsletter e alert	1446
newsletter kostenlos abonnieren	443
newsletter recomendada	875
newsletter sign up	669
newsletter sign-up	669
newsletter signup	669
newsletter-anmeldung	443
newsletters	669	710	848	1109	1984
newslettery	280	1899
newsticker	471
next	652
next article	705
next page	710
next post	710
next story	705
next up	705
""", 'ng': """
nghe	2646
""", 'ni': """
nicht jetzt	430
nicht mehr anzeigen	430
nichts mehr verpassen	443
nie masz konta	1896
nie teraz	1892
niet nu	1694
niet te missen	1728
nieuwsbrief	1703
nieuwsbrief ontvangen	1761
nieuwsbrieven	1703
""", 'no': """
no comments	700
no comments yet	700
no credit card required	778
no gracias	836
no grazie	1415
no posts	710
no te pierdas	875
no thank you	651
no thanks	651
no, gracias	836
no, grazie	1415
no, thanks	651
noch kein abo	527
noch kein abonnent	435
noch kein konto	435
noch keine kommentare	467
noch keine kommentare vorhanden	467
noch nicht registriert	527
nog geen abonnee	1768
nog geen account	1698
nog geen reacties	1724
noklausies rakstu	1657
non hai un account	1482
non merci	1091
non oggi	1415
non ora	1415
non sei abbonato	1420
non sei ancora abbonato	1482
non, merci	1091
norint komentuoti, reikia prisijungti	1617
normas	871
nos articles les plus lus	1177
nos derniers articles	1133
nos lecteurs ont lu ensuite	1133
nos offres	1100
nos offres d'emploi	1160
nos recommandations	1133
noskaties video	1659
not a subscriber yet	659
not now	651
not ready to donate	651
not ready to give today	651
not ready to subscribe	651
not ready to support today	651
not today	651
nota relacionada	921
notas recomendadas	921
notas relacionadas	921
note legali	1439
noter la recette	61
notez cet article	1129
noticia relacionada	875
noticia relacionadas	875
noticias de hoy	875
noticias relacionada	875
noticias relacionadas	875
notizie correlate	1446
notizie del giorno	1446
nous contacter	1129
nous soutenir	1092
nous suivre	1120
nous vous recommandons	1133
now playing	710
""", 'nt': """
ntb	1868
""", 'nu': """
nu acum	2053
nu ai cont	2092
nu in het nieuws	1728
nu niet	1694
nuoroda nukopijuota	1616
nuotraukos	1618
nutzungsbedingungen	464
""", 'ny': """
nyalakan notifikasi	1399
nyhedsbrev	361
nyhedsbreve	361
nyhetsbrev	1821	2389
nyhetsbrevet	1821	2389
nyhetsdygnet	2406
nyt luetuimmat	1042
""", 'o ': """
o artigo continua depois da publicidade	1997
o seu email	1984
""", 'ob': """
obrigado pelo seu feedback	2026
obrigado pelo seu voto	2026
obrigado por se inscrever	1984
obserwuj	1907
obserwuj nas	1907
""", 'oc': """
oceni novico	2328
oceni recept	61
ocenite tekst	2206
ocijeni recept	61
ocultar	879	2010
""", 'od': """
odbij	2219
odbij sve	2219
oddaj komentar	2328
odjava	2196	2321
odpowiedz	1914
""", 'of': """
oferecer artigo	1980
oferecido por	1997
oferta especial	841
ofertas	866
ofertas de empleo	902
ofertes de feina	252
offer	691
offer ends soon	778
offerte	1437
offerte di lavoro	1468
offre partenaire	1124
offres d'emploi	1160
offrir l'article	1100
""", 'og': """
oglas	2202	2324
oglasi	2202	2324
ogni contributo conta	1481
ogni euro conta	1481
""", 'oh': """
ohne spende weiterlesen	430
ohodnotit recept	61
""", 'ok': """
ok	652
ok, got it	711
okumaya devam et	2498
""", 'ol': """
oldest first	700
ole esimene kommenteerija	935
oled juba tellija	929
oled uudiskirjaga liitunud	954
olet nyt tilannut uutiskirjeen	1030
oletko jo tilaaja? kirjaudu	1027
olvasd el ezt is	1309
olvassa el ezt is	1309
""", 'om': """
om cookies	2399
oma tili	1027
""", 'on': """
once	652
onderwerpen	1728
one time donation	653
one-time	652
one-time donation	653
onko jutussa virhe	1041
onko sinulla jo tunnus	1027
""", 'oo': """
ook interessant	1728
oops! something went wrong	769
""", 'op': """
op leeslijst	1793
open	711
open image in gallery	710
open kaart	1732
open map	711
open menu	710
open the map	711
openen	1732
opina	871
opprett en gratis bruker	1816
opprett en gratis konto	1816
opprett gratis bruker	1816
opprett konto	1816
oppsummert av ai	1840
oppsummert av ki	1840
opret bruger	356
opret en gratis bruger	356
opret en gratis profil	356
opret en konto	356
opret gratis profil	356
opret konto	356
opslaan	1713
opslag fra facebook	381
opslag fra instagram	381
opublikuj komentarz	1914
""", 'or': """
original anzeigen	475
""", 'os': """
osallistu keskusteluun	1041
ossza meg	1302
osta artikkel	929
ostale vesti	19	2203
ostale vijesti	19	2203
ostatnie wpisy	1918
ostavi komentar	2206
ostavite komentar	2206
oszd meg	1302
""", 'ot': """
other amount	657
other articles	705
other news	705
other readers liked	19
other stories	705
other stories you may like	705
other stories you might like	705
others also read	19	705
otra cantidad	840
otras noticias	19	875
otras noticias que pueden interesarte	19
otro importe	840
""", 'ou': """
our corrections policy	700
our newsletters	669
our partners	691
our social media	686
our sponsors	691
outro valor	1979
ouvir	1992
ouvrir	1137
ouvrir la carte	1137
ouvrir le menu	1136
""", 'ov': """
overschrijving	1697
""", 'oy': """
oynat	2514
""", 'oz': """
oznake	2203	2325
""", 'p': """
p	2063
""", 'pa': """
pagamento seguro	1979
pagamento sicuro	1419
page suivante	1136
pagina successiva	1449
pago seguro	840
paid advertisement	783
paid content	691
paid partnership	691
paid post	691
paiment methods	657
palaute	1041
paling banyak dibaca	1374
pane oma teadmised proovile	936
para continuar a ler	2043
para continuar lendo	2043
para seguir leyendo	917
paremti	1611
pariwara	1369
partage	1119
partager	1119
partager l'article	1119
partager par e-mail	1119
partager par email	1119
partager par mail	1119
partager sur	1119
partager sur bluesky	1119
partager sur linkedin	1119
partager sur messenger	1119
partager sur telegram	1119
partager sur twitter	1119
partager sur x	1119
partager via messenger	1119
partager via twitter	1119
partages	1119
partagez	1119
partecipa alla discussione	1473
partenaire	1124
parteneri	2063
participa	871
participa en la nostra enquesta	250
participe da conversa	2034
partilhar	1992
partilhe	1992
partner	1718
partner content	691
partner offers	691
partnerangebot	461
partnerangebote	461
partnerbijdrage	1773
partnercontent	1718
partnernieuws	1728
partnerska vsebina	2324
pas aujourd'hui	1091
pas de commentaire	1129
pas encore inscrit	1100
pas maintenant	1091
pasidalinkite	1616
pasidalinkite straipsniu	1616
pasidalinti	1611
passa a premium	1482
passatempos	2028
passend zum thema	471
passende artikel	471
passer cette annonce	1124
password dimenticata	1420
passwort vergessen	435
patrocinado	866	1997
patrocinado por	866
payment method	657
payment methods	657
payment options	657
paypal	434
""", 'pe': """
pedoman media siber	1389
pelo mundo	2006
people also read	705
per continuar llegint	262
per continuare a leggere	1482
per e-mail teilen	456
per e-mail versenden	456
per mail teilen	456
per mail versenden	456
per whatsapp teilen	456
percebi	2010
personuppgiftspolicy	2399
personvern	1830
personverninnstillinger	1830
peru milloin vain	1027
peru tilaus milloin tahansa	1030
peruuta milloin tahansa	1027
pesquisar	2009
petites annonces	1124
""", 'ph': """
photos	1136
""", 'pi': """
piekrist	1669
piesakies jaunumiem	1676
piilota	1045
piilota mainokset	1036
pilihan editor	1374
pilihan redaksi	1374
pilihan untuk anda	1400
pilihan untukmu	1400
pin for later	61
pin it	61	681
pin it for later	61
pin recipe	61
pin this recipe	61
pinterest	682
pix	1979
""", 'pl': """
plaats een advertentie	1753
plaats een reactie	1724
plaats reactie	1724
plan du site	1126
play audio	681
play now	710
play the video	758
play video	710
please check your inbox	815
please donate	653
please enter a valid email address	669
pledge your support	653
plus	356	1136	1698	2384
plus d'articles	1133
plus d'infos	1133
plus lus	1133
plus tard	1091
plus-artikel	435
plusartikel	1698
pluss	1816
plussak	1816
""", 'po': """
pocket	682	1509
podaj adres e-mail	1899
podaj e-mail	1899
podcast	291	378	471	875	1446	1918	2512
podcastit	1042
podcasts	378	471	1728	2006
podcasty	291	1918
podd	2406
poddar	2406
pode gostar de	2046
pode interessar	2006
podeli	2206
podeli na facebooku	2206
podeli vest	2206
podelite	2206
podijeli	2206
podijeli na facebooku	2206
podijeli vijest	2206
podijelite	2206
podkast	1837
podkaster	1837
podobne	1918
podpri	2320
podpri nas	2320
podprite nas	2320
podrobnosti	294
podseti me kasnije	2211
podsjeti me kasnije	2211
pogledaj komentare	2206
pogoji uporabe	2340
polecamy	1918
polecane	1918
polecane dla ciebie	1918
politika privatnosti	2219
politika zasebnosti	2340
polityka cookies	1911
poprzedni	1921
populair	1728
populaire	1133
populaire artikelen	1728
populaires	1133
popular articles	705
popular now	705
popular posts	705
popular reads	782
popular stories	705
popular topics	705
populare	2067
popularne	1918
populer	1374
populiariausi	1613
portada	878
posez une question sur cet article	1158
poslat	283
poslat e-mailem	283
poslechnout	283
post comment	700
post on x	681
poster un commentaire	1129
posts relacionados	2006
potrebbe interessarti	1446
potrebbe interessarti anche	1446
potrebbero interessarti	1446
pour aller plus loin	1133
pour lire la suite	1173
povezana novica	2325
povezane novice	2325
povezane teme	2203
povezane vesti	2203
povezane vijesti	2203
povezano	2325
poveznica kopirana	2206
povolit cookies	287
powered by ai	751
pozabljeno geslo	2321
""", 'pr': """
pr	1304	1513	1574
pravidla diskuse	290
pravila komentiranja	2206	2328
pravila privatnosti	2219
preberite tudi	2325
precedente	1449
precios y disponibilidad pueden variar	902
preferenze cookie	1439
pregunta a nuestra ia	900
premium	276	356	584	659	841	1100	1357	1420	1698	1816	1896	1980	2055	2384	2498	2641
premium content	659
premium digital	778
premium-artikel	435
prenumerata	1611	1896
prenumeration	2384
prenumeratoriams	1611
prenumerera	2384
prenumerera nu	2384
prenumeruj	1896
prenumeruoti	1611
preporuka	2203
presented by	691
press enter or click to view image in full size	710
pretplata	2195
pretplati se	2195
pretplatite se	2195
prevent your screen from going dark	61
previous article	705
previous page	710
previous post	710
prihvatam	2219
prihvati	2219
prihvati sve	2219
priimti visus	1629
prijava	2196	2321
prijavi napako	2328
prijavi se	2196	2321
prijavite se	2196	2321
prijavite se odmah	2196
prijzen kunnen intussen gewijzigd zijn	1773
primo piano	1446
principais pontos, por ia	2026
prindi	934
prindi artikkel	934
prindi retsept	61
print	365	682	1713
print article	681
print artiklen	365
print dit artikel	1769
print dit recept	61
print opskrift	61
print opskriften	61
print page	780
print recept	61
print recipe	61
print subscription	659
print the recipe	61
print this	681
print this page	780
printen	1713
prisijungti	1611
prispevaj	2320
privaatsustingimused	947
privacidad	868
privacy	1439	1720
privacy center	464
privacy notice	669
privacy policy	696	1439
privacy preference center	696
privacy preferences	696
privacy settings	696
privacy statement	696
privacybeleid	1720
privacyverklaring	1720
privatumo politika	1629
probeabo	435
probeer het later opnieuw	1761
probeer nu	1698
produktempfehlung	461
profil	435
profilo	1420
profiter de l'offre	1100
promo	1437	2202
promocijsko besedilo	2324
promocja	1910
promoted	691
promoted content	691
promoted links	691
promoted stories	705
promotie	1718
promotion	691
propaganda	1997
proposer une correction	1164
prosseguir	1999
prova # dagar gratis	2384
prova gratis	1420	2384
prova gratis per un mese	1482
prova nu	2384
prova-ho un mes gratis	262
prueba gratis	841
prueba un mes gratis	917
przeczytaj jeszcze	1918
""", 'pu': """
pub	1124	1997
publicar comentario	871
publicidad	866
publicidad - sigue leyendo	866
publicidade	1997
publicitat	241
publicitate	2063
publier un commentaire	1129
publireportage	1124
publirreportaje	866
pular para a receita	61
puntos clave	900
puoi regalare # articoli al mese	1484
puzzels	1753
""", 'py': """
pysy ajan tasalla	1030
""", 'qu': """
quero assinar	1980
quiero recibirla	913
quiero recibirlo	913
quiero suscribirme	841
quitar publicidad	902
""", 'ra': """
raccomandato da	1437
raksts pieejams abonentiem	1652
rapporter feil	1833
rapportera fel	2402
rate recipe	61
rate this recipe	61
""", 're': """
reactie	1724
reacties	1724
reacties worden vooraf gecontroleerd	1758
read aloud	681
read also	705
read article	710
read comments	700
read full article	710
read full story	710
read in app	710
read more	710
read more about	705
read more about sharing	681
read more articles	710
read more here	710
read more on	705
read more on these topics	705
read next	705
read original article	710
read our complete coverage	705
read story	710
read the article	710
read the document	711
read the full article	710
read the full document	711
read the full story	710
readers also read	705
ready for more	669
reageer	1724
reageren	1724
rebutja-ho tot	247
recent	705
recent articles	705
recent news	705
recent posts	705
recent stories	705
recept bewaren	61
recept printen	61
recevoir la newsletter	1109
recevoir une alerte	1166
rechazar	868
rechazar todas	868
rechazar todo	868
recherche	1136
rechercher	1136
recibir alertas	912
recibir alertas de este tema	912
reclame	1718
recomandate	2067
recomendaciones	875
recomendadas	875	2006
recomendado	875
recomendado para ti	875
recomendados	875	2006
recomendamos	2006
recommended	705
recommended articles	705
recommended external content	749
recommended for you	705
recommended reading	705
recommended reads	782
recommended stories	705
recommended videos	705
recurso exclusivo para assinantes	2028
recusar	1999
redakcja poleca	1918
redaksi	1389
redaksjonen anbefaler	1837
redaktionen anbefaler	378
redaktionen rekommenderar	2406
redaktionsempfehlung	471
redan prenumerant? logga in	2384
reddet	2508
reddit	682
redes sociais	1993
redes sociales	860
refuser	1126
registar	1980
registe-se	1980
register	659
register for free	659
register now	659
registo	1980
registra't	235
registra't per comentar	250
registrace	276
registracija	2196	2321
registrarme	841
registrarme en la newsletter	848
registrarse	841
registrasi	1357
registrate	917
registrati	1420
registrati e leggi questo articolo	1482
registrati gratis	1420
registreer	1698
registreer gratis	1698
registreeru tasuta	929
registreeru veebiseminarile	936
registrer deg	1816
registrera dig	2384
registreren	1698
registrieren	435
registriraj se	2196	2321
registro	841
registrovat se	276
registruj se	2196
registruotis	1611
regulamin	1911
reject all	696
reject all cookies	696
rejeitar	1999
rejeitar todos	1999
rejoignez la conversation	1164
rejoignez la discussion	1164
reklaam	929
reklaamartikkel	938
reklaamtekst	938
reklam	2398	2507
reklam alani	2507
reklama	286	1611	1910	2202	2265
reklamdan sonra devam ediyor	2507
reklame	369	1829
reklami atla	2507
reklami kapat	2507
reklaminis straipsnis	1620
reklamlar	2507
reklamy	1910
rekomendasi	1374
rekomendasi untuk anda	1374
rekomendasi untukmu	1374
rekomenduojame	1613
rekommenderade artiklar	2406
rekommenderas	2406
rekommenderat	2406
relacionadas	875	2006
relacionado	875
relacionados	875	2006
related	705	708
related article	705
related articles	705
related content	705
related coverage	705
related items	705
related links	705
related news	705
related posts	705
related reading	705
related stories	705
related story	705
related tags	705
related to this story	705
related topics	705
related videos	705
relaterade artiklar	2406
relaterade nyheter	2406
relaterat	2406
relaterede artikler	378
relaterede emner	378
relateret	378
relatert	1837
relaterte artikler	1837
relaterte emner	1837
relaterte saker	1837
remember me	659
remiamas turinys	1620
remind me in #	651
remind me in may	651
remind me later	651
remind me next month	651
remind me tomorrow	651
remove ad	691
remove ads	691
remti	1611
rep alertes d'aquest tema	256
replay	710
replier	1137
replies	700
reply	700
report	682
report a mistake	711
report a problem	700
report a typo	700
report abuse	700
report ad	691
report an error	711
report comment	700
report error	711
report this ad	691
reportagem exclusiva para assinantes	2043
reportar	871
reportar erro	2002
reportar error	871
reportar un error	871
reproducir	878
reproduzir	2009
request a correction	700
reset password	659
responder	871	2002
resta aggiornato	1427
restam # caracteres	2034
resumen con ia	900
resumen de ia	900
resumen por ia	900
resumir com ia	2026
resumo por ia	2026
retour	1119
retour en haut	1136
return to top	710
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
""", 'ri': """
riassumi con l'ia	1465
riassunto ia	1465
ricevi gli avvisi su questo argomento	1476
ricevi la newsletter	1427
ricevi una notifica per ogni nuovo articolo dell'autore	1476
rifiuta	1439
rifiuta tutto	1439
rimani aggiornato	1427
rimani informato	1427
riproduci	1449
riservato agli abbonati	1482
rispondi	1442
rispondi al sondaggio	1473
ritzau	408
ritzau/afp	408
ritzau/reuters	408
""", 'ro': """
rodyti daugiau	1618
rodyti komentarus	1617
rozbalit	294
rozmiar tekstu	65
rozumiem	1922
""", 'rs': """
rss	682
""", 'ru': """
rubriken	471
rubriques	1133
""", "s'": """
s'abonner	1100
s'identifier	1100
s'inscrire	1100
s'inscrire gratuitement	1100
""", 'sa': """
saada e-postiga	934
saada vihje	936
sag uns deine meinung	512
sagen sie uns ihre meinung	512
saiba mais	2006
sair	1980
saken er forbeholdt abonnenter	1816
saken er lest opp av en robot	1825
saken fortsetter etter annonsen	1829
saken fortsetter nedenfor	1829
saken fortsetter under	1829
saken fortsetter under bildet	1829
saken oppdateres	1829
salin link	1366
salin tautan	1366
salta alla ricetta	61
saltar a la receta	61
saltar al contenido	878
saltar publicidad	866
salva	1432
salva articolo	1432
salva l'articolo	1484
salva la ricetta	61
salva per dopo	1484
salva ricetta	61
salvar	1992
salvar artigo	1992
salvar para ler depois	2045
salvar receita	61
salvesta	934
salvesta artikkel	934
samal teemal	931
samengevat door ai	1750
samenvatting door ai	1750
sammanfattad av ai	2409
sammanfattning gjord av ai	2409
samtykke	370	1830
sauvegarder	1119
sauvegarder l'article	1176
sauvegarder pour lire plus tard	1176
save	681
save article	681
save for later	681
save preferences	696
save recipe	61
save story	681
save this article	681
save this recipe	61
saved	681
saya mengerti	1377
""", 'sb': """
sbalit	294
sblocca l'articolo	1482
""", 'sc': """
scegli il tuo abbonamento	1482
scegli l'abbonamento che fa per te	1482
scegli un importo	1419
schlagworte	471
schlagworte zum thema	471
schon abonnent	435
schon dabei	430
schreibe einen kommentar	467
schreiben sie der redaktion	512
schreiben sie einen kommentar	467
schrift verkleinern	456
schrijf een reactie	1724
schrijf je gratis in	1761
schrijf je in	1703
schrijf je in voor onze nieuwsbrief	1703
scopri	1449
scopri le offerte	1420
scopri tutte le nostre newsletter	1478
scopri tutte le offerte di abbonamento	1482
scrie un comentariu	2066
scrivi qui il tuo commento	1473
scrivi un commento	1442
scroll down for video	758
scroll down to continue	783
scroll down to continue reading	691
scroll for more	691
scroll ke bawah untuk melanjutkan	1369
scroll to continue	691
scroll to continue with content	691	1369
scroll to top	710
scroll untuk membaca	1369
scrolle weiter	461
scrollen sie weiter	461
""", 'se': """
se abonnemang	2384
se abonnementer	356
se alla	2409
se alla bilder	2409
se alle	381	1840
se alle abonnentfordeler	1816
se alle bildene	1840
se alle fordele for abonnenter	356
se bildene her	1840
se billederne her	381
se connecter	1100
se connecter avec apple	1173
se connecter avec facebook	1173
se connecter avec google	1173
se erbjudanden	2384
se flere billeder	381
se grafikken her	381	1840
se klippet	2409
se klippet i spelaren ovan	2409
se klippet ovan	2409
se klippet over	1840
se tilbud	356	1816
se tilbudene	1816
se videoen her	381	1840
se videoen herunder	381
se videoen nedenfor	381	1840
se videoen ovenfor	381
se videoen over	1840
se videoen under	1840
se videon i spelaren ovan	2409
se videon nedan	2409
se videon ovan	2409
search	710
sebelumnya	1376
secciones	875
sections	710
secure checkout	657
secure payment	657
secure transaction	657
sedang tren	1400
see all	710
see all newsletters	669
see all plans	778
see all subscription plans	778
see also	705
see comments	700
see details	711
see more	710
see original	711
see subscription options	659
see the map	711
segnala	1442
segnala un errore	1442
segnala un errore nell'articolo	1473
segueix aquest tema	256
segueix l'autor	256
segueix tota l'actualitat en directe	265
segui	1433
segui la diretta	1476
segui questo argomento	1476
segui questo tema	1476
seguici	1433
seguici su facebook	1433
seguici sui social	1433
seguir	861	1993
seguir a este autor	912
seguir autor	2036
seguir este tema	912	2036
seguir leyendo	841	878
seguir leyendo en	861
seguir sin apoyar	836
sei d'accordo? vota	1473
seite #	474
seite drucken	456
seite teilen	456
seja apoiador	1977
seja assinante	1980
seja o primeiro a comentar	2002
seja um apoiador	1977
selanjutnya	1376
selecione as newsletters que pretende receber	2038
selecione as newsletters que quer receber	2038
select an amount	657
select payment method	657
selengkapnya	1376
sembunyikan	1377
semua komentar	1373
senare	2380
senaste	2406
senaste nyheterna	2406
senaste nytt	2406
send email	681
send feedback	700
send til en ven	365
send to a friend	681
senere	352	1812
seneste	378
seneste nyheder	378
seneste nyt	378
sense tu no seria possible	261
sent daily	769
sent weekly	769
senza di te non ce la facciamo	1481
senza vincoli	1482
seotud artiklid	931
seotud lood	931
sepa-lastschrift	434
services partenaires	1124
servicios	875
sesli dinle	2505
seu e-mail	1984
seu email	1984
seuraa	1035
seuraa aihetta	1035
seuraava	1044
seuraava juttu	1042
seuraavaksi	1044
sezioni	1446
""", 'sf': """
sfoglia gallery	1449
sfoglia il giornale	1420
""", 'sh': """
share	589	681	1366	2060
share article	681
share by email	681
share by text	681
share full article	681
share link	681
share on	681
share on bluesky	681
share on facebook	681
share on flipboard	681
share on linkedin	681
share on pinterest	681
share on reddit	681
share on social	780
share on social media	780
share on telegram	681
share on threads	681
share on x	681
share on x (twitter	681
share on your socials	780
share options	681
share pe facebook	2094
share save	681
share share	681
share story	681
share this	681
share this article	681
share this news	681
share this on	681
share this on social media	681
share this recipe	61
share to facebook	681
share tweet	681
share using the buttons below	780
share via	681
share via facebook	681
share via twitter	681
share with a friend	681
share with email	681
share with friends	780
share with your friends	681
sharing	681
show all	710
show caption	710
show comments	700
show external content	696
show image	711
show less	710
show map	711
show more	710
show more sharing options	681
show original	711
show translation	711
shrani	2328
shrani recept	61
""", 'si': """
si din mening	1833
sie haben bereits ein konto	527
sie haben bereits ein konto? anmelden	527
sie haben den newsletter abonniert	518
sie haben noch kein abo	527
sieh dir diesen beitrag auf instagram an	500
siehe auch	471
siga	1993
siga este autor	2036
siga-nos	1993
sign in	659
sign in / register	659
sign in or sign up	659
sign me up	669
sign out	659
sign up	659
sign up for corrections and clarifications	700
sign up for free	659
sign up for our newsletter	669
sign up here	669
sign up now	659
sign up or log in	778
sign up to our newsletter	769
sign up with your email	769
signaler	1129
signaler un abus	1164
signaler une erreur	1137
signaler une faute	1164
signaler une faute d'orthographe	1164
sigue este tema y recibe avisos	912
sigue leyendo	875
sigue leyendo debajo	866
siguiendo	861
siguiente	878
siguiente noticia	875
siirry reseptiin	61
sikeresen feliratkozott	1314
simak juga	1374
similar articles	705
similar posts	705
similar stories	705
simpan	1366
simpan artikel	1399
simpan resep	61
simpan untuk dibaca nanti	1399
sin comentarios	871
sin permanencia	917
single contribution	657
sinu e-posti aadress	954
sinua voisi kiinnostaa	1042
siradaki haber	2512
sisesta oma e-posti aadress	954
siste	1837
siste nyheter	1837
siste nytt	1837
sisuturundus	929
sisuturunduse artikkel	938
site map	710
sitemap	710
""", 'sk': """
skaitomiausi	1613
skaitomiausi straipsniai	1613
skaitomiausia	1613
skaitykite daugiau	1613
skaitykite toliau	1611
skaityti daugiau	1618
skaityti komentarus	1617
skaityti toliau	1611
skaityti visus komentarus	1617
skapa ett gratis konto	2384
skapa ett konto	2384
skapa gratis konto	2384
skapa konto	2384
skapa konto gratis	2384
skaties bildes	1659
skaties foto	1659
skaties video	1659
skatieties video	1659
skip ad	651
skip ads	691
skip advertisement	691
skip for now	651
skip past newsletter promotion	669
skip this	651
skip to content	710
skip to footer	710
skip to main content	710
skip to navigation	710
skip to recipe	61
skjul	382	1841
skocz do przepisu	61
skok na recept	61
skomentuj	1906	1914
skopiowano link	1906
skopiuj adres	1906
skopiuj link	1906
skriv din kommentar	373	1833	2402
skriv din kommentar her	373	1833
skriv en kommentar	373	1833	2402
skriv et svar	381
skriv inn e-post	1821
skriv inn e-postadressen din	1821
skriv kommentar	373
skriv ut	1825	2394
skriv ut artikeln	2394
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	1825
skype	682
""", 'sl': """
sla advertentie over	1718
sluit	1731
sluiten	1694
""", 'sm': """
sms	682
""", 'sn': """
snapchat	682
""", 'so': """
sobre el autor	875
sobre la firma	875
social	1433
social media	457	686
sociala medier	2395
sociale media	1714
sociale medier	366
solo gli abbonati possono commentare	1473
solo los suscriptores pueden comentar	907
something went wrong	769
something went wrong. please try again	769
something went wrong. please try again later	669
sommaire	1136
son dakika	2512
son dakika haberleri	2512
son haberler	2512
sonra oku	2505
sonraki	2514
sonraki haber	2512
sonraki sayfa	2514
sorodna novica	2325
sorodne novice	2325
sorodne vsebine	2325
sorotan	1374
sort by	700
sosiaalinen media	1035
sosiale medier	1826
sostieni	1416
sostienici	1416
soutenez-nous	1092
soutenir	1092
soziale medien	457
""", 'sp': """
spannend	471
spara	2394
spara artikel	2394
spara artikeln	2394
spara artikeln till senare	2394
spara recept	61
spara receptet	61
spara till senare	2394
spausdinti	1616
special offer	659
speel video af	1755
speichern	456
spela upp	2409
spende	431
spende jetzt	431
spenden	431
spenden sie	431
spendenkonto	522
spill av	1840
spill av video	1840
spill av video her	1840
spomni me kasneje	2332
sponset	1829
sponset innhold	1829
sponsor content	691
sponsored	461	592	691	1773
sponsored content	691
sponsored links	691
sponsored message	691
sponsored message - story continues after this	691
sponsored post	691
sponsored stories	705
sponsoreret	369
sponsoreret indhold	369
sponsorizzato	1437
sponsorlu	2507
sponsorlu haber	2507
sponsoroitu	1036
sponsrat	2398
sponzorirana vsebina	2324
sponzorirano	2202	2324
sponzorisani tekst	2202
sponzorisano	2202
spotify	682
spotted a mistake	700
spotted an error	700
sprejmem	2340
sprejmi	2340
sprejmi vse	2340
spremi	2206
spremi recept	61
spring naar recept	61
springe zum rezept	61
""", 'st': """
stampa	1432
stampa articolo	1432
stampa la ricetta	61
stampa questo articolo	1484
stampa ricetta	61
standard digital	778
start free trial	659
start subscription	659
startseite	471	474
stay connected	669
stay in the know	669
stay informed	669
stay up to date	669
steady	431
stel je vraag aan onze ai	1750
stellenmarkt	506
stem her	381	1840
stem i afstemningen	381
stem i avstemningen	1840
stem nu	1753
steun ons	1695
stichworte	471
stikkord	1837
stimmen sie ab	506
stopt automatisch	1768
stories for you	705
story continues	691
story continues below	691
straipsnis prieinamas tik prenumeratoriams	1611
strictly necessary cookies	696
strinjam se	2340
strinjam se s prikazom zunanje vsebine	2340
stt	1048
stt-afp	1048
stt-reuters	1048
stumbleupon	682
stuur door	1793
stuur een correctie	1758
""", 'su': """
su questo argomento	1485
subiecte	2067
submit	652
submit a correction	700
submit comment	700
subscreva a newsletter	1984
subscreva gratuitamente	2038
subscrever	1984
subscrever newsletter	1984
subscribe	659
subscribe by email	669
subscribe for free	659
subscribe here	659
subscribe now	659
subscribe to continue	659
subscribe to continue reading	659
subscribe to get the latest posts sent to your email	669
subscribe to our newsletters	669
subscribe to read	659
subscribe today	659
subscribe via email	669
subscriber exclusive	778
subscriber only	659
subscriber-only	659
subscriber-only content	778
subscribers get more	778
subscribers only	659
subscription options	659
subscriu-t'hi	234
subscriu-te	234
subskrybuj	1896
success! check your inbox	815
successivo	1449
suche	474
suchen	474
sudah punya akun	1357
suggerisci una correzione	1465
suggest a correction	700
suggested	705
suggested articles	705
suivant	1136
suivez notre direct	1176
suivez nous	1120
suivez-nous	1120
suivi	1120
suivre	1120
suivre ce sujet	1120
suivre ce sujet et recevoir une alerte	1166
suivre cet auteur	1120
sujets	1133
sulge	937
sulge reklaam	938
sulje	1025
sullo stesso argomento	1446
sullo stesso tema	1446
sumbang	1356
summary by ai	751
suoraan reseptiin	61
suositellut	1042
suosittelemme	1042
suosituimmat	1042
support local journalism	653
support our journalism	653
support our work	653
support quality journalism	653
support the author	653
support this site	653
support us	653
support us on patreon	653
support us today	653
supported by	691
sur ce sujet	1133
sur le web	1133
suscribete	841
suscribirme	841
suscribirse	841
suscribite	917
suscribite ahora	917
suscripciones	841
susijusios naujienos	1613
sutikti su visais	1629
sutinku	1629
suurenna kuva	1044
""", 'sv': """
svar	373	1833
svara	2402
svi komentari	2206
""", 'sw': """
swisha en slant	2381
""", 'sy': """
syarat dan ketentuan	1372
syarat dan ketentuan | kebijakan privasi	1372
""", 'sz': """
szavazzon	1311
szukaj	1921
""", "t'": """
t'ha agradat aquest article	250
""", 'ta': """
ta bort annonser	2398
tag	1374	1446	2656
tag-uri	2067
taggar	2406
tagged	705
tagger	1837
tagi	1918
tagovi	2203
tags	378	471	596	705	875	1133	1374	1446	1728	2006	2656
taguri	2067
taille du texte	1119
taip pat skaitykite	1613
tak for din tilmelding	361
take our survey	700
tallenna	1034
tallenna juttu	1034
tallenna resepti	61
talvez mais tarde	1976
tamanho da fonte	65	1992
tamanho do texto	65
tampilkan asli	1377
tampilkan lebih banyak	1376
tampilkan lebih sedikit	1377
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tartalom	1311
tautan berhasil disalin	1399
tautan disalin	1366
tautan telah disalin	1399
tavs e-pasts	1676
""", 'te': """
te has suscrito correctamente	913
te puede gustar	875
te puede interesar	875
te quedan # caracteres	907
te recomendamos	875
te-ar putea interesa	2067
teata veast	935
teavita veast	935
tee lahjoitus	1026
teilen	456
teilen auf	456
teilen und weiterempfehlen	456
teised loevad	931
tek seferlik	2497
tekst loopt door onder de advertentie	1718
tekst se nastavlja nakon oglasa	2202
tekstgrootte	65	1713
tekstimainos	1036
tekstin koko	65
telegram	682	2121
teljes cikk	1311
telli	929
telli kohe	929
tellijale	929
tellijana saad artiklit jagada	934
tellijatele	929
tema	1837
tema dana	2203
temaer	1837
temas	875	2006
temas relacionados	875
tematy	1918
temes relacionats	265
temi	1446
temos	1613
tempo de leitura	2009
tempo di lettura	1449
tempo estimado de leitura: # minutos	1992
temps de lecture	1136
temps de lecture : # min	1136
tendances	1133
tendencias	875
tendenze	1446
tentang kami	1389
teraz nie	2273
terbaru	1374
terima semua	1372
terima semua cookie	1372
terkait	1374
terkini	1374
termini e condizioni	1439
termos de uso	1999
terms	696
terms & conditions	696
terms and conditions	696
terms apply	778
terms of service	696
terms of use	696
terpopuler	1374
terpopuler hari ini	1400
terug naar boven	1731
test din viden i ugens quiz	381
test kunnskapene dine i ukas quiz	1840
testa dina kunskaper i veckans quiz	2409
testaa tietosi viikon visassa	1044
testen	435
testez gratuitement	1100
testez vos connaissances	1164
testez vos connaissances avec notre quiz	1164
tetszik	1302
text size	681
text version	710
texto gerado por ia	2026
textstorlek	65
""", 'th': """
thank you	652
thank you for subscribing	769
thank you for watching	783
thank you to our sponsors	691
thank you! please check your inbox	815
thanks for subscribing	669
thanks for watching	783
thanks to our sponsors	691
thanks! please check your inbox	815
the article continues below	783
the story continues below	783
the video player is currently playing an ad	749
thema	471
thema's	1728
themen	471
there are no comments yet	700
there was an error, please provide a valid email address	769
these are external links and will open in a new window	681
this is an advertisement	691
this video can not be played	749
this video cannot be played	749
threads	682
""", 'ti': """
ti consigliamo	1446
ti potrebbe interessare	1446
ti potrebbero interessare	1446
ticker	471
tickets sichern	506
tidak terima kasih	1355
tidak, terima kasih	1355
tiempo de lectura	878
tiempo estimado de lectura: # minutos	860
tietosuoja	1037
tiktok	682
til forsiden	378	1837
til toppen	381	1840
tilaa	1027
tilaa nyt	1027
tilaa uutiskirje	1030
tilaa uutiskirjeet	1030
tilaajalle	1027
tilaajille	1027
tilaukset	1027
till erbjudandet	2384
till receptet	61
till startsidan	2406
till toppen	2409
tilmeld	361
tilmeld dig	361
tilmeld dig nyhedsbrevet	361
tilmeld nyhedsbrev	361
timp de citire # min	2069
tin sau	2656
tinggalkan komentar	1373
tip us	653
tips en venn	1825
tips van de redactie	1728
tipsa	2394
tipsa oss	2402
tisk	283
tisk receptu	61
""", 'to': """
today's most read	782
today's paper	710
today's top stories	705
todos los comentarios	871
toestemming	1720
toeta	929
toeta meid	929
toevoegen aan leeslijst	1793
toggle	710
toggle caption	710
toimetus soovitab	931
toimitus suosittelee	1042
toista	1044
toon alles	1732
toon deze inhoud	1748
toon inhoud	1720
toon meer	1731
toon minder	1731
toon origineel	1732
toon reacties	1724
toon vertaling	1732
top articles	705
top artikel	471
top comments	700
top headlines	705
top latest discussions	710
top news	705
top stories	596	705
top-artikel	471
top-news	471
top-themen	471
tophistorier	378
topics	705
topik	1374
topik terkait	1374
toppnyheter	2406
toppsaker	1837
topthemen	471
torna all'inizio	1449
torna su	1449
torne-se assinante	1977
torne-se membro	1977
tots els butlletins	258
toujours afficher ce type de contenu	1156
tous les commentaires	1129
tous ses articles	1154
tout accepter	1126
tout afficher	1137
tout refuser	1126
tout voir	1136
toute l'actu	1133
toutes les photos	1136
""", 'tr': """
trabaja con nosotros	902
trabalhe connosco	2028
trabalhe conosco	2028
trakteer ons op koffie	1695
trang sau	2658
transferencia bancaria	840
translated by ai	751
traueranzeigen	506
treballa amb nosaltres	252
trefwoorden	1728
trend	2512
trending	471	705	1374	1728	2006
trending deals	691
trending now	705
trending stories	705
trending today	705
trending topics	705
trimite	2060
trimite pe email	2060
trimite pe whatsapp	2094
trimite unui prieten	2094
try it free	659
""", 'tt': """
tt	2436
tt-afp	2436
tt-reuters	2436
""", 'tu': """
tu e-mail	848
tu email	848
tudo sobre	2006
tue riippumatonta journalismia	1026
tuitar	1992
tuitear	860
tulis komentar	1373
tulis komentar anda di sini	1389
tulosta	1034
tulosta juttu	1034
tulosta resepti	61
tumblr	682
tunnuksen luominen on maksutonta	1027
tuoreimmat	1042
tuoreimmat uutiset	1042
turinio rinkodara	1620
tutti gli aggiornamenti qui	1476
tutti i commenti	1442
tutup	1355
""", 'tw': """
tweet	681	1366	1432
tweet this	681
tweeta	2394
tweeter	1119
tweetle	2505
tweetnij	1906
tweetnout	283
twitter	682
twitter-inhalte erlauben	464
twittern	456
""", 'ty': """
tyck till	2402
tylko w serwisie	1918
type your email	669
""", 'u ': """
u fokusu	2203
""", 'ud': """
udskriv	365
udskriv opskrift	61
udvalgt	378
udvid	382
""", 'ui': """
uitgelicht	1728
uitklappen	1732
uitloggen	1698
""", 'uk': """
ukryj	1922
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	1446
ultime news	1446
ultime notizie	1446
ultimele articole	2067
ultimi articoli	1446
""", 'um': """
um assinante ofereceu-lhe este artigo	2045
umfrage wird geladen	506
""", 'un': """
un abbonato ti ha regalato questo articolo	1484
un subscriptor t'ha regalat aquest article	264
understood	711
une erreur dans l'article	1129
uneix-te a la conversa	250
unfollow	686
unisciti al nostro canale	1433
unlisted	710
unlock this article	659
unohditko salasanan	1027
uns folgen	457
unser bestes angebot	527
unser newsletter	443
unsere empfehlung	471
unsere empfehlungen	471
unsere newsletter	443
unsere top-themen	532
""", 'up': """
up next	705
upgrade now	659
upgrade to founding member	659
upgrade to paid	653
uplati	2195
uppfattat	2410
""", 'us': """
ustawienia	1911
ustawienia cookies	1911
""", 'ut': """
utiles	1126
utvalgt	1837
utvalt	2406
utvid	1841
""", 'uu': """
uudiskiri	954
uudiskirjad	954
uusimmat	1042
uutiskirje	1030
uutiskirjeet	1030
""", 'uw': """
uw e-mailadres	1703
""", 'uy': """
uygulamayi indir	2553
uygulamayi indirin	2553
""", 'va': """
vaata galeriid	936
vaata ka	931
vaata kommentaare	935
vaata pilte	936
vaata videost	936
vaata videot	936
vaata videot siit	936
vacatures	1753
vagas de emprego	2028
vai al contenuto	1449
vai alla ricetta	61
vain tilaajille	1027
vakances	1659
valikko	1044
valorar	871
valorar receta	61
van onze partners	1728
vandaag	1728
vandaag niet	1694
var artikkelen nyttig	1833
var artiklen nyttig	373
var dette nyttig	1840
var oppsummeringen nyttig	1833
var opsummeringen nyttig	373
var saken nyttig	1833
varovanje osebnih podatkov	2340
vastaa	1041
vastaa kyselyyn	1044
vastaa lukijakyselyyn	1044
""", 've': """
ve zkratce	291
vedi anche	1446
vedi dettagli	1450
vedi i # commenti	1473
vedi i commenti	1442
vedi i risultati	1450
vedi la mappa	1450
vedi tutte	1449
vedi tutti	1449
vedi tutto	1449
veilig betalen	1697
ver # comentarios	871
ver bio	894
ver comentarios	871
ver contenido	868
ver contenido externo	898
ver detalhes	2010
ver detalles	879
ver documento	879
ver el mapa	879
ver essa foto no instagram	2024
ver este tuit	898
ver fotos	878
ver galeria	2009
ver la receta	61
ver los comentarios	871
ver mais	2009
ver mapa	879	2010
ver menos	879	2010
ver ofertas	841	1980
ver original	879	2010
ver perfil	894	2036
ver resultado parcial	2034
ver resultados	907
ver resultados de la encuesta	907
ver todas	878	2009
ver todo	878
ver todos	878	2009
ver tudo	2009
verbergen	1732
verder zonder te steunen	1694
vergroot	1731
vergroot afbeelding	1731
vergroten	1732
verlagsangebot	461
verlagsbeilage	533
verschicken	456
versenden	456
verstanden	475
verwandte artikel	471
verwandte themen	471
verwante artikelen	1728
ves a la recepta	61
veuillez saisir une adresse e-mail valide	1169
veure # comentaris	250
veure perfil	256
veure totes les ofertes	262
vezane vesti	2203
vezane vijesti	2203
vezi # comentarii	2080
vezi comentariile	2066
vezi detalii	2070
vezi harta	2070
vezi mai mult	2069
vezi originalul	2070
vezi rezultatele	2080
vezi toate	2069
vezi toate newsletterele noastre	2087
vezi toate ofertele de abonament	2092
vezi tot	2070
vezi videoclipul	2086
""", 'vi': """
vi har lukket for kommentarer	373
viber	682	2121
videa	291
video	291	378	1374	1446	1837	2067	2406	2512	2656
video abspielen	508
video ad	691
video afspelen	1755
video anschauen	508
video ansehen	508
video laden	464
video terkait	1374
video's	1728
videoen afspilles her	381
videoen kan ikke afspilles	381
videolar	2512
videos	471	875
videot	1042
videoyu izle	2514
videoyu izleyin	2514
view all	710
view all newsletters	669
view comment	700
view comments	700	710
view details	711
view full size	710
view gallery	710
view image	710
view image in fullscreen	710
view map	711
view more	710
view on instagram	681
view our privacy policy	749
view plans	659
view post on instagram	749
view post on x	749
view results	711
view subscription options	659
view this post on facebook	749
view this post on instagram	749
view this post on threads	749
view this post on x	749
viimased uudised	931
virement	1099
virement bancaire	1099
vis alle	381	1840
vis bildetekst	1840
vis detaljer	382	1841
vis flere	381	1840
vis indhold	370
vis innhold	1830
vis innlegg fra facebook	1840
vis innlegg fra instagram	1840
vis kart	1841
vis kommentarer	373	1833
vis kort	382
vis mer	1840
vis mere	381
vis mindre	382	1841
vis original	382	1841
vis oversettelse	1841
vis resultater	382	1841
visa alla	2409
visa detaljer	2410
visa fler	2409
visa kartan	2410
visa kommentarer	2402
visa mer	2409
visa mindre	2410
visa original	2410
visa resultat	2410
visualizza questo post su instagram	1463
""", 'vk': """
vk	682
""", 'vo': """
voce sintetica	1465
voeg toe aan je leeslijst	1769
voir aussi	1133
voir ce post	1156
voir ce tweet	1156
voir cette publication sur instagram	1156
voir l'original	1137
voir la carte	1137
voir la recette	61
voir la traduction	1137
voir le contenu	1126
voir le diaporama	1136
voir les # commentaires	1164
voir les commentaires	1129
voir les offres	1100
voir les photos	1136
voir moins	1136
voir plus	1136
voir plus de commentaires	1129
voir ses articles	1154
voir son profil	1154
voir tous ses articles	1154
voir tout	1136
voit perua tilauksen milloin tahansa	1030
voit peruuttaa milloin vain	1027
volg	1714
volg dit onderwerp	1714
volg ons	1714
volgen	1714
volgend artikel	1728
volgende	1731
volgende pagina	1731
vollbild	474
vols eliminar la publicitat	252
vols llegir l'article sencer? subscriu-te	262
voltar ao topo	2009
volver arriba	878
von ki zusammengefasst	502
voor abonnees	1698
vorherige seite	474
vorheriger artikel	471
vorig artikel	1728
vorige	1731
vorlesen	456
vorlesen lassen	456
vormista tellimus	929
vorteile sichern	435
vota a la nostra enquesta	250
vota en nuestra encuesta	907
vota il nostro sondaggio	1473
vota la ricetta	61
vota nel nostro sondaggio	1473
vote na nossa enquete	2034
votez dans notre sondage	1164
votez pour faire entendre votre voix	1164
votre adresse mail	1169
votre commentaire	1129
votre e-mail	1109
votre email	1109
vous aimerez aussi	1133
vous aimerez lire	1133
vous avez lu # articles sur # ce mois-ci	1173
vous avez une question	1129
vous n'avez pas encore de compte	1173
vous pourriez aimer	1133
vous pourriez aussi aimer	1133
vous pouvez offrir # articles par mois	1176
""", 'vr': """
vraag het ai	1750
vraag het onze ai	1750
""", 'vs': """
vsebina je zaklenjena	2321
vsi komentarji	2328
vstoupit do diskuse	290
vstoupit do galerie	293
vstupte do diskuse	290
""", 'vu': """
vul de vragenlijst in	1753
vul een geldig e-mailadres in	1761
""", 'vy': """
vytisknout	283
vytisknout recept	61
""", 'w ': """
w tym artykule	1918
""", 'wa': """
waardeer dit artikel	1765
waardeer dit verhaal	1765
wachtwoord vergeten	1698
war diese zusammenfassung hilfreich	502
was andere lesen	471
was deze samenvatting nuttig	1750
was this helpful	700
was this summary helpful	751
was this summary useful	751
was this translation helpful	751
watch above	758
watch below	758
watch here	758
watch more	705
watch next	705
watch on youtube	758
watch the full video	758
watch video	710
""", 'we': """
we care about your privacy	696
we recommend	705
we value your privacy	696
weekly newsletter	669
wees de eerste die reageert	1724
weigeren	1720
weiter nach der anzeige	533
weiter zum artikel	430
weitere artikel	471
weitere artikel zum thema	532
weitere links	471
weitere meldungen	471
weitere nachrichten	471
weitere news	471
weitere newsletter	518
weitere podcasts	471
weitere themen	471
weitere videos	471
weiterempfehlen	456
weiteres	471
weiterlesen	474
weniger anzeigen	474
werbeanzeige	461
werbliche inhalte	461
werbung	461
werbung folgt	574
werbung von unserem partner	533
werde mitglied	431
werden sie mitglied	431
werden sie teil unseres teams	506
wesprzyj	1893
wesprzyj nas	1893
""", 'wh': """
what do you think	700
what to read next	705
whatsapp	682	2121
why trust us	783
why you can trust our reviews	783
why you can trust us	783
""", 'wi': """
wideo	1918
""", 'wo': """
word lid	1695
word supporter	1695
word vriend	1695
""", 'wr': """
write a comment	700
write a review	700
""", 'ws': """
wspieraj	1893
wspieraj nas	1893
wspieram	1893
wszystkie	1921
wszystkie komentarze	1914
""", 'wu': """
wunschbetrag	434
""", 'wy': """
wybrane dla ciebie	1918
wydarzenia	1918
wydrukuj	1906
wydrukuj przepis	61
wyloguj	1896
wyszukaj	1921
""", 'x': """
x	682	1304
""", 'x ': """
x (twitter	682
x facebook	681
""", 'x.': """
x.com	682
""", 'xe': """
xem clip	2682
""", 'xi': """
xing	682
""", 'ya': """
ya eres suscriptor	841
ya he donado	836
ya soy socio	836
ya te has registrado	841
ya tengo cuenta	841
ya tienes cuenta	841
ya tienes una cuenta	841
yanitla	2511
yapay zekaya sor	2511
yazdir	2505
yazi boyutu	2505
yaziyi dinle	2505
""", 'ye': """
yearly	652
yerinizi ayirtin	2514
yes	700
""", 'yo': """
yorum	2511
yorum kurallari	2511
yorum yap	2511
yorum yaz	2511
yorum yazin	2511
yorumlar	2511
yorumlari oku	2511
yorumunuzu yazin	2511
you are now subscribed	769
you are subscribed	769
you can change how much you give or cancel your contributions at any time	653
you have # seconds	691
you may also be interested in	705
you may also enjoy	705
you may also like	705
you may have missed	705
you may like	705
you might also be interested in	705
you might also like	705
you might like	705
you're in	669
you're subscribed	769
your account	659
your comment	700
your donation is tax-deductible	774
your email	669
your email address	669
your gift is tax-deductible	774
your privacy choices	696
your privacy is important to us	696
your subscription is confirmed	769
youtube	682
youtube-inhalte erlauben	464
""", 'yu': """
yukari	2514
""", 'z ': """
z ostatniej chwili	1918
""", 'za': """
zaakceptuj wszystko	1911
zaboravljena lozinka	2196
zadejte e-mail	280
zadejte e-mailovou adresu	280
zadnje novice	2325
zadnje objave	2325
zahl ich	431
zahlungsart	434
zahlungsarten	434
zahlungsmethode	434
zahlungsmethoden	434
zalo	2646
zaloguj	1896
zamknij	1892
zapisz	1906
zapisz przepis	61
zapojte se do diskuse	290
zapri	2332
zaregistrovat se	276
zarejestruj	1896
zaten abone misiniz	2498
zatvori	2211
zavrni	2340
zavrni vse	2340
""", 'ze': """
zet op leeslijst	1793
""", 'zi': """
zie ook	1728
ziedot	1652
zip code	669
""", 'zo': """
zobacz komentarze	1914
zobacz wszystkie	1921
zobacz wyniki	1922
zobrazit diskusi	290
zobrazit galerii	293
zobrazit mapu	294
zobrazit obsah	287
zoek	1731
zoeken	1731
zonder jouw steun kunnen we dit werk niet doen	1765
zoom	710
zoom in	711
""", 'zu': """
zu den abo-angeboten	435
zu den angeboten	527
zu den kommentaren	467
zugang freischalten	435
zuklappen	475
zum abo	435
zum abo-shop	527
zum aboshop	527
zum angebot	435
zum artikel	474
zum dokument	475
zum gewinnspiel	506
zum inhalt	474
zum inhalt springen	474
zum kommentieren anmelden	467
zum podcast	508
zum quiz	506
zum rezept	61
zum rezept springen	61
zum seitenanfang	474
zum thema	471	474
zum video	508
zur bildergalerie	474
zur diskussion	467
zur fotostrecke	474
zur karte	475
zur mediathek	508
zur merkliste	528
zur navigation	474
zur newsletter-anmeldung	443
zur startseite	471
zur themenseite	474
zur umfrage	506
zusammenfassung mit ki	502
zustimmen	464
zustimmen und weiter	464
"""}

START = {'#': """
#	440 K wochen kostenlos	440 K wochen gratis	440 K monat kostenlos	1589 K줄 요약	1776 K weken voor	1776 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	750 K post shared by	750 K video posted by	750 K post by	851 K tu correo	1135 K lire aussi	1135 K lire également	1336 K gombra kattintva	1336 K telegramon	1336 K facebookon	1338 K cikk a	1338 K cikk folytatódik	1344 K cikket mesterséges	1346 K teljes beszélgetés	1346 K teljes interjú	1425 K tutti i contenuti	1459 K cura della redazione	2020 K autora escreve segundo o novo
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	1418 K a
abonneer	1775 K je op	1799 K
abonnez	12 K-vous	1098 K-vous à
abonniere	12 K	563 K
abonnieren	12 K sie	433 K sie	563 K sie
about	712 K the author	712 K the authors	712 K the writer
abstimmung	546 K:
""", 'ac': """
accepted	658 K payment methods:	658 K cards:
acceso	844 K ilimitado
accesso	1425 K illimitato
acesso	1983 K ilimitado
acest	2079 K rezumat	2079 K articol a fost tradus
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	1730 K:
acompanhe	12 K
acquista	1469 K la rivista
actie	1802 K:
""", 'ad': """
ad	785 K:
ada	1387 K kesalahan di artikel
add	12 K us	736 K	816 K
additional	787 K reporting by
adja	1336 K meg
adjon	1336 K hozzá
administratorem	1941 K danych osobowych jest	1941 K twoich danych	1941 K państwa danych	1941 K pani/pana danych	1941 K podanych
advertise	756 K with
advertisement	785 K:
""", 'af': """
afmelden	1789 K kan
afspil	410 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	416 K har	752 K summaries	752 K-generated summaries	753 K tools were	753 K was used	753 K helped	753 K assisted	1533 Kがこの記事	1533 Kによる自動	1533 K要約	1533 Kによる要約	1533 Kが選んだ	1533 Kに質問	1533 ※K	1589 K 요약은	1589 K 뉴스 요약	1751 K kan fouten maken. controleer	1751 K-samenvattingen	1879 K har	2074 K informații	2074 K un subiect	2074 K un pont	2074 K fost martor	2446 K har	2731 K摘要	2731 K重點	2731 K重点	2731 K生成	2731 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	2042 K o	2042 K a	2042 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili
aktifkan	1364 K notifikasi
aktiver	410 K	1872 K
aktivera	2440 K
aktiviere	548 K
aktivieren	548 K sie
aktuelle	472 K nachrichten aus
""", 'al': """
al	853 K registrarte	899 K mostrar este contenido	1702 K lid	1788 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
all	27 K comments	810 K content ©
alla	27 K kommentarer	27 K inlägg	2407 K artiklar om	2411 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	379 K artikler om	383 K artikler af	472 K artikel zu	472 K artikel von	473 K infos:	473 K news:	476 K artikel von	507 K folgen	1729 K artikelen over	1733 K artikelen van	1838 K saker om	1842 K artikler av
alleen	1702 K voor abonnees	1781 K leden kunnen reageren
alles	472 K zum thema	472 K zu	1729 K over	1770 K over
allow	680 K notifications	695 K ads on
already	818 K	818 K have
als	440 K abonnent	440 K abonnentin	452 K app	529 K abonnent können sie	529 K abonnentin können sie	1702 K abonnee
also	706 K in	707 K read	707 K on this site:	707 K worth reading:	707 K on this topic:	811 K in the news:	1283 K read:	1283 K read-
alt	379 K om	1838 K om
alte	2096 K știri din
altre	1447 K notizie su	1486 K notizie di
altri	1447 K articoli su	1451 K articoli di
altro	1447 K su	1448 K su questo tema:
""", 'am': """
am	2078 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir
ancora	32 K nessun commento
anda	1381 K punya
ange	2440 K
angiv	410 K
anketa	292 K:
anlatmamiz	2542 K gereken
anna	944 K vihjest	944 K vihje	1073 K
annonces	1159 K légales : publiez
annullare	1430 K l'iscrizione
ansvarig	2438 K utgivare:
ansvarlig	1869 K redaktør:
answer	816 K
anuncie	2029 K no	2029 K na
any	27 K comment	795 K	817 K
""", 'ap': """
apa	1387 K reaksi anda
apakah	8 K artikel	1381 K anda punya	1387 K ringkasan ini	1387 K artikel ini	1387 K berita ini	1387 K informasi ini
apoya	839 K	839 K a
app	452 K herunterladen	452 K laden	1709 K voor android	1745 K
apply	798 K now
approfondimento	1448 K:
approfondisci	1448 K
apresentado	2032 K por
""", 'aq': """
aquest	249 K resum	249 K text ha estat traduït	249 K article ha estat traduït
aquesta	52 K investigació
""", 'ar': """
ar	1641 K straipsnis
arbejder	390 K du
arbetar	2418 K du
archives	1135 K :
are	713 K you affected by	795 K you	817 K you
arrives	772 K every
article	1149 K traduit
articles	712 K by
articol	2079 K tradus	2083 K susținut de
articolo	1466 K tradotto
articolul	46 K poate fi
artificial	753 K intelligence
artificiell	2446 K intelligens har
artikel	1375 K terkait:	1386 K ini diterjemahkan	1386 K ini ditulis dengan	1386 K ini dibuat dengan	1386 K ini merupakan hasil	1401 K ini telah tayang di	1401 K ini pertama kali tayang	1401 K ini pernah tayang	1401 K ini sudah tayang	1772 K gaat verder onder	1772 K loopt door onder	1772 K gaat verder na
artikeln	46 K får	2442 K fortsätter
artikkel	961 K jätkub
artikkelen	46 K kan	46 K kan fritt	1875 K fortsetter
artikkeli	1075 K jatkuu
artikkelin	46 K saa
artiklen	46 K må	412 K fortsætter
artiklit	46 K võib	46 K tohib
""", 'as': """
ascolta	1 K	1448 K:	1472 K il podcast	1472 K la puntata
ask	712 K us here	752 K the	752 K our
assine	1983 K para
assista	2008 K:	2033 K ao vídeo acima	2033 K ao vídeo abaixo	2033 K ao vídeo
""", 'at': """
atbildi	1680 K
atlikite	1631 K testą
atradi	1672 K kļūdu
atsakykite	1640 K
""", 'au': """
auch	473 K interessant	473 K interessant:	473 K lesenswert	473 K spannend:	531 K bei uns:	555 K lesen:
aucun	32 K commentaire
audio	309 K vytvořila	757 K version of this	901 K generado	1466 K generato	2079 K generat
auf	460 K facebook, instagram	460 K instagram, facebook	460 K facebook und instagram	460 K facebook oder instagram
aus	473 K dem archiv:	531 K unserem archiv:	560 K dem englischen übersetzt	560 K dem französischen übersetzt	560 K dem amerikanischen übersetzt	560 K dem englischen von	560 K dem französischen von
ausprobiert	59 K?
author	712 K bio
autor	307 K je	325 K:	963 K:	1948 K:	1948 K: (	2217 K je	2278 K je	2296 K:
autore	1666 K:
autori	2278 K sú
autorica	2217 K je
autorius	1644 K:
autorka	307 K je	2217 K je	2278 K je
autors	1666 K:
""", 'av': """
available	676 K on the app store	676 K on google play
avec	1115 K l'application
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	2338 K je	2353 K:
avtorica	2338 K je
""", 'ay': """
ayrica	2513 K okuyun	2513 K bakin	2513 K bakin:
""", 'az': """
az	46 K írás	1344 K összefoglalót
""", 'ba': """
baca	1375 K juga	1375 K juga:	1375 K:	1375 K selengkapnya	1375 K selengkapnya:	1375 K selanjutnya:	1380 K berita	1393 K berita tanpa iklan	1401 K berita lainnya	1401 K artikel lainnya	1401 K artikel lain	1401 K berita selengkapnya	1402 K ini juga:	1402 K pula:	1402 K lagi:
background	707 K:	781 K reading:
bagaimana	1387 K reaksi anda	1387 K pendapat anda	1387 K menurut anda
baggrund	380 K:
bagikan	3 K
baixe	13 K
bakgrund	2408 K:
bakgrunn	1839 K:
bakiniz	2513 K:
balso	1680 K
balsuokite	1640 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	803 K part of our
beachten	28 K sie bitte
become	649 K a member	649 K a subscriber	656 K a member of	765 K a member to comment	803 K part of our
bekijk	1730 K ook	1730 K:	1730 K hier	1730 K ook:	1733 K alle artikelen van	1754 K de video	1754 K de hele uitzending	1754 K de uitzending	1754 K de beelden	1754 K hier het hele	1756 K de video:	1799 K
bel	1745 K
belanja	1388 K di toko
beli	1388 K tiket
beluister	1 K	1754 K de podcast	1754 K onze	1799 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1388 K dengan tim
beri	1387 K rating	2327 K tudi
berikan	1387 K penilaian anda	1391 K suara anda
berikutnya	1402 K:
berita	1386 K ini diringkas	1401 K ini telah tayang	1402 K lainnya:
berite	2327 K tudi
besedilo	46 K lahko	2338 K izraža	2341 K je prevedeno	2344 K je objavljeno v
bestel	1799 K
bestelle	563 K
bestellen	563 K sie
bestil	410 K
bestill	1872 K
besuche	12 K uns	563 K
besuchen	12 K sie uns	563 K sie
bewerten	563 K sie
bezahlte	557 K anzeige der	557 K anzeige des	557 K anzeige von
bezoek	1799 K
""", 'bi': """
bi	2357 K radi delali pri nas
bildergalerie	473 K:
bir	7 K hata	2531 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	540 K halten sie sich an die	540 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	775 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	1846 K medlem av	1846 K abonnent på	1872 K	2415 K medlem i	2415 K prenumerant på	2440 K
blijf	28 K
bliv	31 K den første	56 K en af de #	387 K medlem af	387 K abonnent på	396 K testlæser	396 K klogere på	410 K
blocking	695 K ads
""", 'bo': """
bodite	31 K prvi
boka	2440 K
bol	2282 K pre vás	2282 K článok
bola	2282 K pre vás
bolo	2282 K pre vás	2282 K toto
book	410 K	754 K your ticket	754 K tickets	816 K
""", 'br': """
brak	32 K komentarzy
bron	1744 K: anp	1744 K: belga
browse	798 K jobs	816 K
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	2549 K özeti	2549 K çeviriyi
buat	1407 K akun gratis
buchen	563 K sie
budi	31 K prvi
budite	31 K prvi
buka	1407 K akses penuh dengan
bunu	2513 K da okuyun:
buy	754 K tickets	754 K your ticket	754 K your tickets	816 K
""", 'by': """
byl	310 K pro vás	310 K článek
byla	310 K pro vás
bylo	310 K pro vás	310 K toto
""", 'c': """
c	720 (K) #
""", 'ca': """
cadastre	1983 K-se para
can	763 K't see the poll	763 K't see the quiz	763 K't see this poll	817 K you
canal	41 K de denúncias da redação
cancel	666 K anytime	666 K at any time
catch	12 K us	690 K us on	757 K up on bbc	781 K up:	816 K	816 K up on
""", 'ce': """
ce	33 K părere	1149 K texte a été traduit	1150 K résumé	1159 K numéro est en vente	1159 K numéro est disponible
cek	1380 K
celoten	2352 K članek preberite
ces	1149 K points clés
cet	8 K article vous	1149 K article a été traduit
cette	52 K enquête	1149 K traduction a été	1150 K synthèse
""", 'ch': """
chcesz	1952 K u nas pracować	1952 K pracować u nas
chcete	329 K u nás pracovat	329 K pracovat u nás	2300 K u nás pracovať	2300 K pracovať u nás
che	33 K ne pensi
check	816 K out	1799 K
chia	3 K sẻ
choose	649 K a plan	663 K a plan	736 K
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1448 K qui
click	737 K here to join	737 K to join	759 K here for more	767 K here to download	767 K to download	799 K play	816 K
clique	2008 K aqui	2033 K no player acima
cliquez	1135 K ici
clube	2029 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1398 K
colunista	2019 K do	2019 K da
come	754 K and meet	816 K
comentarii	5 K
comentariile	5 K	27 K	2081 K nu reprezintă	2081 K aparțin
comentarios	5 K	27 K	908 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2081 K tău va
commandez	1159 K notre	1159 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	765 K must
commenti	5 K	27 K
commenting	5 K	765 K is
comments	5 K	5 K on this	27 K	765 K are reserved	765 K are for	765 K are open to	765 K are only
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	816 K
compra	903 K aquí
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	2008 K:	2008 K também	2008 K também:
conhece	66 K alguém	2023 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	690 K with us
conoce	66 K a alguien
conoces	66 K a alguien	888 ¿K	893 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	649 K making	649 K giving
consiglia	3 K
consulta	877 K aquí
consultez	1159 K les avis de décès	1159 K nos offres
conta	59 K pra mim
contact	712 K the author	712 K the reporter	712 K:	712 K this reporter	744 K	816 K
contacta	881 K con	882 K con
contacte	881 K con	882 K con
contacter	1138 K l'auteur
contactez	1138 K l'auteur	1138 K-nous	1153 K l'auteur
contacto	897 K:
contame	59 K
contate	2011 K o autor
contatta	1451 K l'autore
contenido	844 K premium	901 K generado	905 K ofrecido por
contenu	1149 K généré	1162 K proposé par	1162 K sponsorisé par
contenuto	1466 K generato	1471 K offerto da
contingut	249 K generat	253 K ofert per
continue	775 K reading	776 K reading with
contributions	27 K
controleer	1799 K
copy	3 K link to	3 K the link	3 K article	827 K this url	827 K this link
copyright	482 K	720 K ©	720 K #	720 K:	720 K by	2296 K ©
cosa	33 K ne pensi
""", 'cr': """
create	663 K an account to	816 K	818 K an account	818 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	1336 K
csatlakozzon	1336 K
""", 'cy': """
cyber	775 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	1933 K ten artykuł	1933 K artykuł	1933 K ten tekst	1933 K to podsumowanie	1933 K to streszczenie	1933 K podobał	1933 K znalazłeś	1933 K znalazłaś	1933 K ta informacja	1933 K ta treść
czytaj	1919 K więcej o	1920 K także	1920 K także:	1920 K też	1920 K też:	1920 K również	1920 K więcej	1920 K:	1950 K dalej z
""", 'da': """
da	59 K li ste probali	1448 K leggere:	2221 K li vam	2221 K li je članak	2221 K li je tekst
daarna	1702 K kun je
daftar	1388 K webinar	1407 K gratis
daftarkan	1388 K diri anda
dagelijkse	1706 K nieuwsbrief
daha	2513 K fazlasi:
dalies	1680 K
dalsza	1936 K część
dalyvaukite	1640 K
danach	440 K # euro
dann	440 K # euro
dans	1115 K l'application	1132 K les commentaires
dapatkan	1380 K
darovat	322 K
darte	853 K de baja
darujte	322 K	2294 K
das	472 K beste aus	473 K könnte sie auch interessieren	473 K könnte dich auch interessieren	473 K könnte sie interessieren:	473 K könnte sie auch interessieren:	473 K könnte dich auch interessieren:	507 K ganze interview	507 K komplette interview	541 K kommentieren	555 K lesen andere:
dazu	473 K auch:	531 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	1754 K podcast is te beluisteren	1772 K tekst gaat verder onder	1772 K tekst loopt door onder	1772 K tekst gaat verder na
deel	3 K dit	3 K het	1799 K
dein	27 K kommentar	540 K feedback hilft
deine	510 K meinung ist uns wichtig	540 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	410 K med	410 K artiklen	1872 K med	1872 K saken
dela	3 K artikeln	3 K den här	3 K texten	2440 K med	2440 K artikeln
deli	3 K
delite	3 K
delivered	772 K every	772 K each
delta	1855 K i vår	1872 K	2424 K i vår	2440 K
deltag	396 K i vores	410 K
den	26 K här sammanfattningen	52 K här granskningen
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	1375 K:	1390 K podcast	1390 K juga
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	565 K ki-assistent
derechos	885 K reservados
descarga	13 K
descargue	13 K
descarrega	13 K	257 K't l'app	257 K't la nostra	257 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	903 K nuestros	903 K nuestras
descuentos	903 K exclusivos para suscriptores
despre	2076 K autor
detaljnije	2205 K:
detaylar	2513 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	2513 K okuyun:
deze	26 K samenvatting	1702 K maand nog	1751 K tekst	1751 K vertaling	1751 K ai	1772 K tekst gaat verder na
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	793 K you find this	795 K you	817 K our	817 K we	817 K you	823 K our ai	823 K the ai
die	5 K kommentarfunktion	5 K kommentare	503 K zusammenfassung	507 K neue folge	507 K aktuelle folge	507 K komplette folge	507 K ganze folge	507 K ganze sendung	510 K umfrage wird durchgeführt	539 K debatte zu
diese	52 K recherche	503 K meldung
dieser	503 K artikel	503 K text	503 K beitrag
dieses	503 K interview
dig	781 K deeper:
digital	775 K subscriptions	818 K access
din	27 K kommentar
dinleyin	2513 K:
directement	1112 K dans votre
direkt	2408 K:
direkte	1839 K:
disclaimer	720 K:	1265 K:
discover	23 K more from	816 K
diskuse	5 K
diskusia	5 K
diskutieren	563 K sie
diskutujte	28 K
diskuze	5 K
disponible	257 K a l'app store	257 K a google play	856 K en google play	911 K en app store	911 K en google play y	1167 K sur google play
distribuie	3 K
distributed	787 K by
disusun	1386 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	1751 K artikel	1751 K stuk	1751 K bericht	1751 K verhaal	1788 K artikel lees je ook in	1788 K verhaal lees je ook in	1801 K artikel is ook	1801 K verhaal is ook	1801 K artikel bevat	1801 K verhaal bevat	1801 K verhaal verscheen	1801 K stuk verscheen
dites	59 K-moi en commentaire
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	712 K you have a tip	713 K you know more	713 K you have information	713 K you work at	713 K you work in	713 K you have any information	713 K you have a story	761 K our	795 K you have	817 K you
doe	1757 K de quiz	1757 K mee met ons	1757 K mee met onze	1757 K mee aan ons	1757 K mee aan onze	1799 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1337 K vannak
don	673 K't miss	707 K't miss:	811 K't miss this:
dona	839 K a	1418 K a
donasi	1396 K untuk
donate	649 K now	649 K today	656 K to
doneer	1775 K aan
donnez	1132 K votre avis
dossier	1135 K :
dostupno	2228 K na	2228 K u
dowiedz	1920 K się więcej
download	13 K	816 K	1364 K aplikasi	1393 K	1799 K
""", 'dp': """
dpa	482 (K
""", 'dr': """
drukuj	1944 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	390 K kan tippe os	390 K kan sende os	409 K har brugt	409 K har læst	410 K får en mail	410 K kan også	572 K hast schon ein abo	572 K hast dein limit	1870 K har lest	1870 K har #	1872 K får en e-post	1872 K kan også	1872 K finner oss	2418 K som källa	2439 K har läst	2439 K har #	2440 K får ett mejl	2440 K kan också	2440 K hittar oss
dukung	1396 K	1396 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	744 K-mail	1336 K-mailt küldtünk
""", 'ea': """
earlier	781 K coverage:
""", 'eb': """
ebenfalls	473 K interessant:
""", 'ed': """
edited	788 K by
editing	720 (K by	721 K by	722 K by
editor	707 K's picks:	1383 K:	1383 K :
""", 'ee': """
een	1749 K bericht gedeeld door	1749 K post gedeeld door
eerder	1756 K schreven we:	1756 K verschenen:
""", 'ei': """
ei	32 K vielä kommentteja	1073 K sitoutumista
ein	501 K beitrag geteilt von	501 K von	501 K post von
einen	440 K monat kostenlos
""", 'el': """
el	251 K teu comentari serà	906 K vídeo comenzará	906 K video comenzará
elinizde	2542 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2032 K parceria com
email	3 K this	712 K the author	712 K us	744 K	816 K
empfehlen	3 K sie	563 K sie
empfiehl	563 K
""", 'en': """
en	253 K col·laboració amb	844 K otro dispositivo	851 K tu correo	851 K su correo	851 K tu buzón	851 K tu email	865 K facebook y twitter	865 K facebook, twitter	865 K facebook y x	874 K los comentarios	877 K vídeo:	877 K directo	877 K contexto:	905 K colaboración con	1097 K faisant un don	1106 K tant qu'abonné	1112 K vous inscrivant	1135 K savoir plus	1135 K direct	1162 K partenariat avec	1178 K vidéo -	1178 K images -
enable	680 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	802 K your day with
endet	440 K automatisch
enjoy	775 K
enjoying	673 K this article
entdecke	23 K mehr von	563 K
entdecken	563 K sie
entenda	2008 K:
entra	12 K nel
entre	12 K no
envia	244 K'ns
envianos	892 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	390 K du	1849 K du
erbjudande	2424 K till dig som
erhalten	563 K sie
erscheint	519 K jeden	519 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	895 K corresponsal	895 K redactor de	895 K redactora de	895 K jefe de	895 K jefa de
escanea	892 K el código	911 K el código para descargar
escolta	1 K	255 K el pòdcast	255 K el podcast	255 K el nostre pòdcast	255 K el nostre podcast
escoltar	1 K
escucha	1 K	906 K el pódcast	906 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1175 K
esta	52 K investigación	52 K investigação	52 K reportagem	901 K noticia ha sido traducida	901 K traducción se ha hecho	901 K traducción ha sido	901 K función utiliza	908 K noticia pertenece a	2027 K tradução foi feita	2027 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	844 K contenido es exclusivo	899 K contenido procede de	899 K contenido proviene de	901 K texto ha sido traducido	901 K artículo ha sido traducido	903 K reportaje forma parte del número	903 K artículo forma parte del número	908 K artículo pertenece a	2027 K texto foi traduzido	2027 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	240 K pot interessar:
etwas	44 K falsch
""", 'ex': """
exclusief	1702 K voor abonnees
exclusivo	844 K para suscriptores
existing	663 K subscriber	663 K subscribers
experimentou	59 K
explainer	707 K:
explore	707 K more:	816 K
""", 'ez': """
ez	1310 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
fai	1475 K il quiz	1475 K il test	1475 K il nostro
faites	1097 K un don	1098 K un don à
fale	2011 K com o autor	2020 K com o repórter	2020 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	795 K
feel	728 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fez	59 K a receita
""", 'fi': """
fii	31 K primul
filed	707 K under:
fill	816 K in	816 K out
film	1936 K znajdziesz
find	12 K us	12 K os	690 K us on	690 K me on	756 K your next job	816 K
finden	12 K sie uns	563 K sie
finn	12 K oss
first	827 K published by	827 K published in the
fizessen	1336 K
""", 'fl': """
flash	775 K sale
fler	2407 K artiklar om	2411 K artiklar av
flere	379 K artikler om	383 K artikler af	1838 K saker om	1838 K saker fra	1839 K saker om	1842 K saker av	1855 K jobber på
""", 'fo': """
foglald	1336 K le
foglalja	1336 K le
folge	12 K	563 K
folgen	12 K sie	563 K sie
folgt	12 K
follow	12 K	690 K us	690 K @	690 K all the latest	690 K the latest	690 K our	737 K the	744 K	816 K	1380 K
for	13 K a better	13 K the best	759 K more news	759 K more local	759 K more stories	759 K more on	759 K more coverage	759 K more of our	759 K more from	759 K the latest	767 K the best experience	767 K the best reading experience	775 K just	775 K only	781 K more on the story	806 K just	806 K only	810 K reprint	810 K reprints
fortell	59 K meg
fortsett	1875 K å lese
forward	3 K this
foto	1684 K:	2205 K galerija:
fotogalerie	292 K:
fotogalerija	2327 K:
fotostrecke	473 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	503 K unsere ki
frage	565 K des tages
fragen	503 K sie unsere ki
freier	526 K zugang für abonnenten
from	707 K the archive:	707 K our archive:	707 K our archives:	806 K only	806 K just
""", 'fu': """
fuiste	893 ¿K testigo
full	707 K story:	707 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	707 K reading:
""", 'fy': """
fyll	1872 K inn	2440 K i
""", 'ga': """
ga	1799 K mee
gabung	12 K	1380 K
gambas	1375 [K:video
gaukite	1640 K
""", 'ge': """
ge	2440 K
geben	563 K sie
geef	3 K dit
gem	410 K
gemaakt	59 K?
generative	753 K ai
gerelateerd	1756 K:
gesponsert	557 K von
gesponsord	1772 K door
get	13 K the app	13 K our	23 K	649 K in touch	673 K the latest	673 K breaking news	680 K notified	737 K	737 K the	754 K tickets	754 K your tickets	767 K the	768 K text alerts	768 K news alerts	771 K the	771 K our	775 K	787 K permission to reuse	816 K
""", 'gi': """
gi	1872 K
gib	563 K
gift	3 K this
gillar	2441 K du
giornalista	1458 K professionista	1458 K e scrittrice	1458 K e scrittore
giv	410 K
""", 'gl': """
glavni	2341 K poudarki
""", 'go': """
go	781 K deeper:
gostou	8 K
got	712 K a tip	712 K a story	712 K a news tip	713 K a question	795 K	817 K a	817 K
""", 'gr': """
graduada	896 K en
graduado	896 K en
grupo	1996 K do whatsapp
""", 'gu': """
guarda	1448 K anche	1448 K:	1448 K il video	1448 K anche:	1472 K il video qui sopra
gulir	1403 K ke bawah	1403 K untuk
""", 'ha': """
ha	44 K hibát	1318 K van információja	1318 K van információd	1318 K ön is átélt	1318 K te is átéltél	1318 K többet tud
haben	7 K sie einen fehler	477 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	2543 K	2547 K:
haberde	7 K hata	2531 K hata
haberin	2513 K devami için
haberleri	13 K
habt	59 K ihr es	59 K ihr das
haga	893 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	1462 K informazioni	1462 K una notizia	1462 K una segnalazione	1462 K una storia
hakaret	27 K içeren
hakka	959 K
halaman	1402 K selanjutnya:
hallgasd	1 K meg	1324 K meg
hallgass	1324 K minket
hallgassa	1 K meg	1324 K meg	1336 K meg
haluaisitko	1074 K
haluatko	1052 K kertoa	1059 K töihin	1059 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	383 K du et tip	390 K du oplysninger	390 K du viden	390 K du et godt tip	390 K du tip	390 K du flere oplysninger	390 K du oplevet	390 K du selv oplevet	390 K du en god historie	411 K du en historie	411 K du dokumentation	411 K du dokumenter	1842 K du et tips	1849 K du informasjon	1849 K du opplysninger	1849 K du flere opplysninger	1849 K du tips	1849 K du et tips	1849 K du opplevd	1849 K du erfaring	1849 K du tanker	1849 K du noe på hjertet	1874 K du en historie	1874 K du dokumenter	1874 K du dokumentasjon	2418 K du information	2418 K du uppgifter	2418 K du tips	2418 K du ett tips	2418 K du varit med om	2418 K du egna erfarenheter	2418 K du upplevt	2441 K du en historia	2441 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	251 K d'estar registrat	251 K detectat cap	251 K trobat cap	893 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir
hata	2531 K mi fark	2542 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	649 K your say	712 K a tip	712 K a news tip	712 K a question about this	712 K a question for	713 K you been	713 K a story	766 K your say	795 K a	795 K you	817 K you	817 K we
hay	7 K algún
haz	877 K clic aquí	893 K tu denuncia	909 K nuestro test	909 K el test	909 K nuestro quiz
hazte	839 K socio de
""", 'he': """
hear	1 K this	757 K this story	759 K more	799 K the full	799 K more	816 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	1734 K je een tip	1735 K je een tip	1800 K je
heeft	1734 K u een tip	1735 K u een tip	1800 K u
hela	2448 K samtalet	2448 K intervjun
hele	418 K samtalen	418 K interviewet	1881 K samtalen	1881 K intervjuet
help	763 K us improve	816 K
hent	13 K	387 K appen fra	401 K	410 K	1860 K
here	781 K's more on this
het	5 K reactieveld	1729 K beste van	1772 K artikel gaat verder onder	1772 K verhaal gaat verder onder	1772 K artikel gaat verder na	1772 K verhaal gaat verder na
""", 'hi': """
hiciste	59 K esta
hier	473 K lesen sie	473 K geht es zu	473 K geht's zu	507 K klicken, um	510 K geht es zum quiz	510 K geht es zum täglichen	569 K können sie den artikel	569 K können sie diesen artikel	569 K kannst du den artikel
highlights	752 K
hintergrund	473 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	412 K fortsætter
hit	799 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	1855 K oss å bli bedre
""", 'ho': """
hoe	1780 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hotline	41 K tòa soạn	41 K redaksi	2687 K: #
hou	28 K het
houd	28 K het
how	8 K would you rate	8 K useful was	33 K do you feel	793 K useful is this	793 K helpful was this
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	2441 K håller du med
husk	410 K at bekræfte	1872 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	411 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	1447 K più letti di	1467 K punti chiave
""", 'ic': """
icymi	707 K:
""", 'ie': """
ielogojies	1680 K
ievadi	1680 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	728 K you enjoyed this	728 K you liked this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	540 K feedback hilft
ihre	27 K beiträge	33 K meinung	510 K meinung ist uns wichtig	540 K rückmeldung hilft
""", 'ik': """
iklan	1403 K -
ikuti	12 K	1368 K berita	1380 K	1391 K survei	1391 K polling	1391 K jajak pendapat	1391 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	1464 K video non è disponibile	1466 K testo è stato realizzato	1472 K video inizierà	1474 K tuo commento sarà
ilgili	2513 K haber
ilginizi	2513 K çekebilir	2513 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	1059 K
""", 'im': """
im	473 K video:
image	720 K copyright	720 K source,	720 K credit:
""", 'in': """
in	449 K ihrem postfach	449 K ihr postfach	470 K den kommentaren	703 K the comments section	703 K the comment section	707 K case you missed it:	757 K the video player above	1469 K edicola da	1469 K edicola con	1471 K collaborazione con	1490 K offerta	1709 K de app	1727 K de reacties
indtast	410 K
informationen	503 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	1477 K il codice	1477 K il qr code	1477 K il qr
inscreva	2029 K-se no nosso webinar
inscrivez	1104 K-vous gratuitement	1159 K-vous à notre webinaire
instal	1393 K aplikasi
instala	13 K
instale	13 K
instaliraj	2228 K
instalirajte	2228 K	2253 K aplikaciju
install	13 K
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
invia	3 K	1462 K la tua lettera
""", 'ir': """
irtisano	1073 K
""", 'is': """
is	7 K something wrong	795 K there	817 K there	1800 K er iets
isi	1391 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izlasi	1680 K
izle	2513 K:
izleyin	2513 K:
izpildi	1671 K testu
izveido	1680 K
izvor	2232 K:
izvori	2232 K:
""", 'ja': """
ja	1666 K tev ir informācija	1666 K jums ir informācija	1666 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1073 K
jadikan	1380 K
jadilah	31 K yang pertama
jaga	959 K
jak	310 K se vám líbil
jatka	1075 K lukemista
jawab	1391 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	1781 K kunt niet meer reageren	1781 K kunt reageren	1789 K kunt je altijd	1789 K ontvangt vanaf nu	1789 K ontvangt een e-mail	2221 K li vam	2221 K li članak	2342 K bil članek	2342 K bila vsebina	2342 K bil povzetek
jeden	519 K montag neu	519 K dienstag neu	519 K donnerstag neu	519 K freitag neu	519 K samstag neu	519 K sonntag neu	519 K mittwoch neu
jederzeit	440 K kündbar	447 K widerrufen	447 K abbestellen	447 K abmelden
jelentkezz	1336 K be
jelentkezzen	1336 K be
jeste	59 K li probali	59 K li isprobali
jetzt	507 K reinhören	510 K tickets sichern	531 K lesen:	552 K # monate	552 K # wochen
""", 'ji': """
jika	1381 K anda mengetahui	1381 K anda punya
""", 'jo': """
job	387 K hos
jobb	1846 K i
jobba	2415 K på
jobbar	2418 K du
jobber	1849 K du
jogue	2029 K palavras cruzadas
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	649 K the conversation	656 K	690 K the conversation on	690 K us on	703 K the debate	737 K the	737 K	754 K us for	754 K us at	754 K us in	754 K us live	766 K the conversation	766 K the discussion	766 K the debate	775 K for	775 K now	816 K	821 K #	821 K over #	821 K more than #	821 K our #
jornalista	2019 K formada	2019 K formado
jos	44 K huomaat
""", 'ju': """
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1075 K jatkuu
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	411 K du lide
kanalimiza	12 K
kapcsolja	1336 K be
kapja	1336 K meg
kas	59 K proovisid	944 K sul on vihje	944 K sul on vihjeid	960 K lugu	960 K artikkel	960 K tead	960 K tahad
katso	1043 K myös	1043 K:	1043 K video	1043 K myös:	1073 K koko	1073 K kaikki
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	673 K up with	775 K reading	776 K reading with	811 K reading:
ken	66 K je iemand	1800 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	390 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	1336 K minket
kerro	59 K kommenteissa	1052 K kokemuksesi	1052 K oma
keskustele	28 K
keskustelu	1062 K on auki
key	752 K points	752 K takeaways
""", 'ki': """
ki	503 K-generierte inhalte	503 K-generierte texte	503 K-generierte zusammenfassungen	1879 K har
kijk	1730 K ook	1730 K hier	1754 K de uitzending	1754 K de hele	1770 K voor meer
kirim	1381 K foto	1381 K tulisan
kirimkan	1381 K foto
kirjaudu	1062 K	1073 K
kirjoita	1073 K suoraan	1073 K meille
kirjoitimme	1081 K
kirjoittaja	1054 K on	1054 K työskentelee
kirjuta	944 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	1874 K du til
""", 'kl': """
klausies	1680 K
klausykite	1625 K	1640 K
klick	563 K
klicka	2408 K här
klicken	563 K sie
klik	380 K her	1380 K	1730 K hier	1770 K hier voor	1799 K
klikk	1839 K her
klikkaamalla	1073 K
kliknij	1920 K tutaj
kliknite	2268 K sem
klopt	1800 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	728 K someone	728 K anyone	795 K	817 K
""", 'ko': """
kokeilitko	59 K
koko	1073 K keskustelun kuulet
kolumna	2217 K izražava	2338 K izraža	2338 K odraža
kom	396 K til vores	1855 K på vårt	1855 K på vår	2424 K på vårt	2424 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1640 K gali
kommentare	5 K	27 K	541 K können nur	569 K werden erst	569 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	470 K
kommentarsporet	5 K
kommenteerida	959 K saavad
kommentering	5 K
kommentieren	5 K	541 K können	563 K sie
kommentit	5 K	27 K
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	295 K na autora	383 K journalisten	390 K journalisten	391 K	410 K	476 K:	1842 K journalisten	1849 K oss	1849 K journalisten	1850 K	1872 K
kontakta	2411 K reportern	2418 K oss via	2418 K reportern	2419 K	2440 K
kontributor	1383 K:
konuyla	2513 K ilgili:
koop	1799 K
kopeeri	959 K
kopier	410 K	1872 K
kopiera	2440 K
kopioi	1073 K
kopiuj	1944 K link
koreksi	1387 K artikel
""", 'kr': """
krijg	1799 K
""", 'ku': """
kui	944 K sul on teema	944 K sul on vihje	944 K tead	944 K märkasid
kunjungi	1388 K toko
kunstig	416 K intelligens har	1879 K intelligens har
kunstmatige	1751 K intelligentie kan fouten maken. controleer
kuula	949 K podcasti	959 K
kuulemme	1073 K mielellämme
kuuntele	1 K	1043 K:	1043 K myös	1043 K myös:	1060 K	1073 K
""", 'kv': """
kviz	2205 K:	2327 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	1112 K'essentiel de l'actualité	1139 K'auteur	1140 K'auteur	1149 K'essentiel par	1452 K'autore	1453 K'autore
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	1163 K vidéo va commencer	1430 K tua email	1474 K tua opinione conta
laadi	959 K alla
laat	59 K me weten	1754 K je dit artikel	1799 K
laatste	1729 K nieuws over
ladda	13 K ner	2428 K ner	2428 K ned	2440 K ner
lade	13 K	563 K
laden	13 K sie	563 K sie
lae	959 K alla
lagre	1872 K
langganan	1398 K
lanjut	1403 K membaca
lanjutkan	1403 K membaca
laporan	1382 K:	1383 K wartawan	1383 K kontributor
laporkan	1387 K kesalahan
lasi	1655 K arī	1655 K vairāk	1655 K vēl	1680 K
lasiet	1655 K arī
last	13 K ned	1860 K ned	1872 K ned
lataa	13 K	1073 K
latest	706 K from	706 K in	706 K videos from
laureata	1458 K in
laureato	1458 K in
""", 'le': """
le	877 K puede interesar	877 K puede interesar:	1106 K premier mois	1134 K meilleur de
lea	877 K también	877 K aquí	877 K además	877 K más	877 K:	877 K además:
leave	59 K a star
lediga	2415 K jobb på	2415 K tjänster på
ledige	387 K stillinger hos	387 K stillinger på	1846 K stillinger i	1846 K stillinger hos
lee	13 K en	877 K también	877 K más	877 K:	877 K más:	877 K aquí:	911 K las noticias sin anuncios	911 K sin anuncios en la app	922 K aquí la nota completa
leer	877 K también	877 K más
lees	13 K	1729 K meer over	1730 K ook	1730 K ook:	1730 K meer	1730 K meer:	1730 K verder	1730 K hier	1730 K:	1730 K verder:	1756 K ons dossier:	1756 K het hele verhaal:	1770 K het hele	1770 K het volledige	1770 K de hele	1770 K hier het hele	1770 K hier alles	1795 K ook dit artikel:	1795 K dit ook:	1796 K ook het interview	1796 K ook het verhaal	1796 K ook ons	1796 K ook onze	1796 K ook de analyse	1796 K ook de reportage	1796 K ook de column	1796 K ook dit	1796 K hier het interview	1796 K hier de analyse	1799 K	1801 K dit verhaal	1801 K dit artikel
leestip	1730 K:
legg	1872 K til
leggi	13 K	1447 K tutte le notizie	1448 K anche	1448 K anche:	1448 K qui	1448 K tutto	1448 K:	1448 K pure:	1459 K tutti gli articoli di
legyen	31 K ön az első	1336 K
leia	13 K	2007 K mais sobre	2008 K também	2008 K também:	2008 K mais	2008 K:	2008 K aqui	2008 K mais:
leiad	959 K meid
leidsid	44 K	950 K vea	950 K artiklist vea
leiten	3 K sie
ler	2008 K também	2008 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1134 K plus lus	1149 K réponses sont générées	1150 K points clés	1838 K mer om	1839 K også	1839 K også:	1839 K mer	1839 K mer:	1839 K:	1839 K hele saken	1839 K om	1839 K her	1839 - K også	1846 K videre med	1860 K eavisen	1860 K avisa	1860 K avisen	1873 K	1875 K videre
leseempfehlung	531 K:
lesen	13 K sie	472 K sie mehr zu	472 K sie mehr zum	473 K sie auch	473 K sie mehr	473 K sie hier	473 K sie dazu	473 K sie jetzt	473 K sie außerdem	473 K sie mehr zum thema	531 K sie hierzu:	555 K sie weiter:	555 K sie unser dossier:	563 K sie
lesenswert	531 K:
leserbrief	470 K
leserbriefe	470 K an
leserkommentare	540 K geben
lesetipp	473 K	473 K:
lest	473 K auch
""", 'li': """
licencia	923 K creative commons
licenciada	896 K en
licenciado	896 K en
license	787 K this
lies	473 K auch	473 K mehr	473 K dazu	563 K
ligne	41 K de la rédaction
lihat	1375 K juga	1375 K juga:	1390 K video	1402 K pula:
liitu	56 K #	959 K
liity	56 K #	56 K yli #	1073 K
like	12 K us	673 K what you're reading	690 K and follow
liker	1874 K du
limited	775 K time	775 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	2666 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1134 K tous nos articles	1135 K aussi	1135 K également	1135 K	1135 K notre	1135 K l'article	1135 K plus	1135 >> K
lisa	959 K meid	959 K
lisez	13 K	1135 K aussi	1175 K
listen	1 K to	707 K |	707 K:	757 K to the latest episode	757 K to the full episode	757 K to the full interview	757 K again on	799 K to our	799 K as	816 K
live	380 K:	473 K-ticker:
liveblog	1730 K:
""", 'll': """
llegeix	240 K també	240 K més
llegiu	240 K també
llicenciada	246 K en periodisme
llicenciat	246 K en periodisme
""", 'lo': """
lo	59 K has probado	876 K más leído en	876 K más visto en	876 K último en
loe	932 K ka	932 K lisaks	932 K veel	932 K edasi:	959 K
log	409 K ind eller opret	410 K ind	816 K in
logg	1870 K inn eller	1872 K inn
logga	2439 K in eller	2440 K in
logi	959 K sisse
loo	959 K
looking	816 K for
los	5 K comentarios	27 K comentarios	1757 K de dagelijkse
lowongan	1388 K kerja di
""", 'lu': """
lue	1043 K myös	1043 K myös:	1043 K lisää	1043 K lisää:	1043 K:	1043 K seuraavaksi:	1073 K
lugu	961 K jätkub
luister	1 K	1730 K ook	1730 K:	1730 K ook:	1754 K hier naar	1754 K de podcast	1799 K
luo	1062 K tunnus	1073 K
""", 'ly': """
lyssna	1 K på	2408 K	2408 K:	2440 K
lyt	1 K til	380 K til	410 K
lytt	1839 K til	1872 K
""", 'ma': """
maak	1757 K de puzzel	1766 K een bedrag over	1766 K je gift over	1766 K uw gift over	1766 K je bijdrage over	1766 K uw bijdrage over	1799 K
maandelijks	1702 K opzegbaar
mach	510 K den test:	563 K
machen	510 K sie den test:	510 K sie mit bei unserer	563 K sie
made	59 K it?
mai	2068 K multe detalii	2068 K mult pe această temă:	2096 K multe articole despre	2096 K multe știri despre
mail	1733 K de auteur	1745 K	1799 K
mais	2007 K lidas em	2007 K de	2007 K sobre	2007 K notícias de	2007 K notícias sobre	2011 K artigos de
make	12 K us	649 K a donation	649 K a contribution	649 K a gift	816 K
manda	892 K tus fotos
mandanos	892 K
mande	2023 K sua sugestão	2023 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1380 K bergabung
masuk	1407 K atau daftar
masz	1923 K temat?	1923 K temat dla
matote	1641 K klaidą
""", 'me': """
me	59 K conta	59 K conte
meer	1729 K over	1729 K uit	1729 K van	1729 K nieuws over	1730 K lezen:	1733 K artikelen van	1733 K van deze auteur	1770 K nieuws uit	1770 K nieuws over	1770 K weten?	1770 K over dit	1795 K over dit onderwerp:	1800 K lezen over
meest	1729 K gelezen in
meet	712 K the author	754 K our	816 K
mehr	472 K zum thema	472 K aus	472 K von	472 K zu	472 K lesen über	472 K über	473 K zum thema	473 K dazu	473 K dazu:	473 K lesen:	473 K aus dem ressort	473 K aus der region:	476 K vom autor	476 K von der autorin	476 K artikel von	503 K informationen zum einsatz von ki	531 K nachrichten aus	531 K aus dem archiv:	555 K hintergründe dazu:	555 K zu diesem thema:
meistgelesen	472 K in
mejla	2418 K reportern	2419 K
meld	1799 K je	1855 K deg på vårt	1872 K deg
melde	563 K
melden	563 K sie
members	818 K can read
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1336 K
mer	1838 K om	1838 K fra	1839 K om saken:	2407 K om	2407 K från	2408 K om ämnet:	2408 K läsning:	2411 K av
merci	28 K de rester	28 K de respecter
mere	379 K om	379 K fra	380 K om emnet:
mest	2407 K läst i
met	1744 K medewerking van	1744 K dank aan anp	1744 K dank aan belga
mettiti	1475 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	877 K también	877 K:	877 K también:	906 K el video arriba	906 K el vídeo de arriba
mit	33 K gondol	440 K einem abo	483 K material von	484 K material von
mitarbeit	497 K:
""", 'mn': """
mnenja	2338 K avtorjev
mnenje	2338 K avtorja
""", 'mo': """
modtag	410 K
mohlo	292 K by vás zajímat:
molimo	28 K vas da
monat	440 K kostenlos	440 K gratis
more	706 K from	706 K on	707 K from	707 K on this	707 K to read:	707 K on this story:	707 K on this topic:	707 K stories:	707 K on:	712 K by	712 K stories by	781 K coverage:	811 K news:	813 K videos from	828 K local headlines	828 K local news	828 K local stories	828 K national news	828 K top stories	828 K world news	828 K business news	828 K sports news	828 K breaking news
most	706 K read in	706 K read on	706 K viewed in	706 K popular in	706 K popular on	811 K read:
""", 'mu': """
mua	2671 K vé
muhabir	2547 K:
muista	1073 K vahvistaa
mus	1640 K rasite
must	707 K read:	811 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	1772 K de advertentie gaat	1987 K sua caixa de entrada	2348 K voljo v	2348 K voljo na
nachgekocht	59 K?
nachrichten	452 K-app
nad	52 K tym tekstem
nahlaste	332 K chybu
najdete	12 K nás
najnowsze	1919 K z
najnowszy	1926 K numer
najpopularniejsze	1919 K w
namestite	2348 K
namluveno	309 K
napisz	31 K pierwszy
napiszcie	59 K
nata	1458 K a
nato	1458 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1336 K felejtse el megerősíteni
neem	1802 K nu
nehmen	563 K sie
nei	1445 K commenti
nella	1430 K tua mail	1430 K tua email	1430 K tua casella
nema	32 K komentara
nemate	2238 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	472 K artikel aus
new	775 K year sale	814 K episodes
news	41 K hotline	41 K tip line	452 K-app
newsblog	473 K:
newsdesk	41 K hotline
newsletter	449 K an	449 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	707 K:
""", 'ng': """
nghe	1 K	2657 K:	2672 K podcast của báo	2672 K podcast của chúng tôi	2672 K toàn bộ bài	2672 K bài viết
""", 'ni': """
nicht	470 K mehr kommentieren	470 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	1953 K masz czasu czytać
nieuws	1800 K via whatsapp
nikmati	1393 K berita	1398 K
nimate	2358 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	877 K te pierdas:	1987 K seu e-mail	1987 K seu email	1996 K facebook e no	1996 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
normas	874 K de participación
nos	1135 K lecteurs ont lu	2005 K comentários
noskaties	1680 K
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	876 K de
notify	680 K me of	680 K me when
notre	1135 K dossier	1135 K article	1135 K enquête :	1135 K reportage :
nous	12 K suivre
nova	2344 K številka
novi	2223 K broj
now	707 K read:	806 K only	806 K just
nowy	1926 K numer
""", 'nu': """
nu	32 K există comentarii	1776 K # weken voor	1776 K # maanden voor	1792 K de eerste maand voor	1802 K met korting
nur	440 K für mitglieder	552 K # euro	552 K # €	572 K für kurze zeit	572 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	295 K autorovi	295 K autorce	1923 K autorze	1923 K autorce	2020 K autor escreve segundo o novo	2035 K seu comentário será	2078 K postare distribuită de
""", 'ob': """
obejrzyj	1920 K wideo	1920 K:	1936 K film	1936 K wideo
objevili	7 K jste
obserwuj	12 K	1950 K
""", 'oc': """
ocenite	2221 K	2342 K
ocijenite	2221 K
""", 'of': """
ofert	253 K per
offerta	1490 K speciale
offrez	3 K
offrir	3 K
ofrecido	905 K por
""", 'og': """
oglejte	2327 K si video
""", 'ok': """
okuyun	2513 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	944 K midagi	944 K kogenud
oletko	1052 K kokenut	1052 K itse kokenut
oliko	1074 K tästä
olvasd	1310 K el	1310 K el:	1336 K el
olvass	1310 K tovább:
olvassa	1310 K el	1310 K el:	1310 K el ezt is	1336 K el
""", 'om': """
om	383 K forfatteren	383 K skribenten	1702 K verder te lezen	1727 K te reageren	1842 K forfatteren	1842 K skribenten	2411 K skribenten	2411 K författaren
""", 'on': """
on	689 K facebook and twitter	689 K facebook, twitter	689 K instagram, facebook	689 K twitter and facebook	689 K instagram and facebook	707 K our site:
onbeperkt	1702 K toegang
onko	1052 K sinulla juttuvinkki	1052 K sinulla vinkki	1052 K sinulla tietoa	1052 K sinulla aiheesta	1074 K sinulla asiakirjoja
only	765 K registered	765 K subscribers	765 K members
ontdek	23 K meer van	1799 K
ontvang	1706 K elke	1799 K
onze	1754 K podcast is te
""", 'oo': """
ook	1730 K interessant:	1795 K in het nieuws:	1795 K lezen:
""", 'op': """
op	1717 K facebook en twitter	1717 K facebook, twitter	1717 K facebook en instagram	1717 K facebook, instagram
opazili	44 K ste
opdaget	411 K en fejl
opdater	410 K
opinion	707 K |
opozorite	2360 K na napako
oppdater	1872 K
opprett	1870 K en	1870 K konto	1870 K bruker	1872 K
oppsummeringen	26 K er
oprac	1948 K.
opracowanie	1948 K:
opret	409 K en gratis	409 K dig gratis	410 K
opsummeringen	26 K er
""", 'or': """
order	816 K
originally	827 K published by	827 K published in	827 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	949 K	959 K
osallistu	1059 K	1073 K
ossza	3 K meg	1336 K meg
osta	949 K pilet	959 K	1059 K liput	1073 K
oszd	3 K meg	1336 K meg
""", 'ot': """
ota	1052 K yhteyttä toimittajaan	1052 K yhteyttä toimitukseen	1056 K yhteyttä	1073 K yhteyttä	1073 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	781 K earlier coverage:	811 K latest coverage:	820 K app	820 K podcast	820 K newsletter	820 K channel	820 K telegram channel	820 K whatsapp channel	820 K free newsletter	820 K daily newsletter	820 K apps
out	772 K every
ouvir	1 K
""", 'ov': """
ovaj	2220 K sažetak
over	1734 K de auteur	1735 K de auteur
ovo	52 K istraživanje
""", 'pa': """
paid	732 K for by
para	874 K participar	874 K comentar	893 K comunicarse con	893 K contactar con	908 K poder comentar	2005 K comentar
partager	3 K
partagez	3 K
partecipa	1469 K al nostro
participe	12 K
participez	1159 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	752 K of this article	752 K of this story
pas	32 K encore de commentaire
pasang	1393 K aplikasi
pasidalinkite	1626 K savo istorija	1640 K
pass	685 K this on
passend	473 K dazu	473 K dazu:
patreon	2537 K'dan
payment	658 K methods:
""", 'pe': """
peatoimetaja	941 K:
pentru	2078 K a vedea acest	2078 K a vizualiza acest
penulis	1382 K:	1383 K:	1383 K :
per	449 K e-mail zugeschickt	449 K mail zugeschickt	1423 K leggere tutto	1425 K gli abbonati	1425 K chi ha un abbonamento	1445 K commentare	1448 K approfondire	1448 K approfondire:	1459 K contattare l'autore	1459 K contattare l'autrice	1459 K scrivere all'autore	1459 K scrivere all'autrice	1462 K segnalazioni
periodista	246 K especialitzada	246 K especialitzat	895 K de	895 K especializada	895 K especializado
perskaitykite	1640 K
pewarta	1382 K:	1383 K:	1383 K :
""", 'pi': """
piedalies	1680 K
piesakies	1671 K
pievieno	1680 K mūs	1680 K
pievienojies	56 K #	1665 K	1680 K
pievienojieties	1665 K
pilihan	1375 K editor:
pirkite	1631 K bilietus
pitaj	2220 K
pitajte	2220 K
pitch	649 K in
""", 'pl': """
place	756 K a classified	756 K an ad
play	761 K our	761 K today's	816 K
please	28 K keep	28 K be	28 K stay	28 K respect
plus	1134 K d'articles sur	1134 K d'infos sur
""", 'po': """
pobierz	13 K	1939 K z	1939 K w	1939 K na	1939 K w sklepie	1950 K aplikację	1968 K aplikację
podaruj	3 K	1944 K
podcast	473 K-tipp:	707 K:	1135 K :
podcastunk	1324 K
pode	2008 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podporte	2298 K
podporujte	327 K	2298 K
podprite	2355 K
podsumowanie	26 K wygenerowane	26 K zostało	1932 K artykułu	1932 K wygenerowane	1932 K przygotowane
podziel	3 K się
pogledaj	2205 K video
pogledajte	2205 K i	2205 K još	2205 K video	2205 K:
poglejte	2327 K tudi	2327 K:
poin	1386 K penting oleh	1386 K-poin penting oleh
points	1150 K clés
pokud	44 K najdete
polecamy	1920 K:
poll	762 K:
pomohl	310 K vám
pomohol	2282 K vám
pon	909 K a prueba tus
ponturi	2074 K și sesizări
popular	706 K in
posa	251 K a prova els teus
posez	1149 K vos questions	1149 K votre question
poslat	322 K
poslechnout	1 K
post	703 K a comment
posted	706 K in	707 K in:
posts	27 K
potrebbe	1448 K interessarti:
pots	244 K enviar-nos
pour	1095 K nous soutenir	1104 K débloquer	1132 K réagir	1132 K commenter	1135 K aller plus loin	1135 K rappel :	1153 K nous contacter	1153 K contacter	1163 K écouter cet épisode
povezano	2205 K:
povzetek	2341 K	2341 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	2268 K si	2268 K si video
""", 'pr': """
pr	1530 K:
pratite	12 K	2235 K
preberite	2327 K tudi	2327 K še	2327 K več	2327 K:	2327 K si
prefer	736 K
pregunta	249 K a la nostra
prenesi	2348 K
prenesite	13 K	2348 K	2355 K aplikacijo
prenota	1469 K il tuo posto per l'evento
prenumerata	1638 K nuo
prenumeruokite	1638 K ir skaitykite	1638 K nuo	1638 K tik	1640 K
press	799 K play
pretplatite	2235 K se na
preuzmi	2228 K	2253 K aplikaciju
preuzmite	13 K	2228 K	2235 K aplikaciju	2253 K aplikaciju
previous	781 K coverage:
previously	707 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	2240 K pogrešku
prijavite	2240 K grešku	2240 K pogrešku	2360 K napako
primetili	7 K ste
primijetili	7 K ste
print	3 K this
prisijunk	56 K prie #
prisijunkite	1624 K prie	1640 K
prisluhnite	2327 K podkastu
privacy	673 K notice:
probeer	1776 K # maanden voor	1776 K # weken voor	1792 K	1799 K
proefabonnement	1702 K
profitez	1175 K
promoted	732 K by	785 K:
prosimy	28 K o
protokoll	497 K:
przeczytaj	1920 K także	1920 K też	1920 K:	1920 K też:
""", 'pu': """
publicado	885 K originalmente en
published	772 K every
puede	12 K seguir	893 K enviarnos	893 K contactar	893 K escribir
puedes	12 K seguir	877 K leer también	877 K leer:	893 K enviarnos	893 K contactar	893 K escribir	906 K escuchar todos los episodios
punti	1467 K chiave
puntos	901 K clave generados
punya	66 K teman yang	1381 K informasi	1381 K cerita	1381 K foto	1381 K keluhan
puoi	12 K seguirci	1462 K inviarci
push	455 K-nachrichten	455 K-benachrichtigungen	455 K-mitteilungen
pushmeldingen	1712 K
""", 'py': """
pysy	28 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	2662 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	885 K prohibida
quelle	482 K: dpa	482 K:
quellen	482 K:
quer	2023 K sugerir	2023 K contar	2023 K receber as principais
questa	26 K sintesi	52 K inchiesta	1466 K traduzione
questions	795 K
questo	8 K articolo ti	26 K riassunto	1466 K articolo è stato tradotto	1469 K articolo è pubblicato sul numero	1474 K articolo aderisce
quick	781 K read:
quieres	893 ¿K contarnos
quiz	546 K:	1178 K.	1178 K -	1178 K :	2529 K:
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	2238 K slušate
radote	44 K	1632 K klaidą
raje	2358 K poslušate
raksti	1666 K autorei	1666 K autoram
raksts	1682 K turpinās
rakstu	46 K drīkst
rangkuman	1386 K ini	1386 K oleh	1386 K ai
rate	8 K this
""", 're': """
re	1178 (K)lire
reach	712 K the reporter	712 K the author	744 K
reacties	5 K	27 K	1781 K worden
read	13 K this in	706 K more on these	706 K more about	706 K more from	707 K more	707 K more:	707 K also	707 K next	707 K:	707 K |	707 K all about it	707 K next:	712 K more by	759 K more of our	767 K this and more	767 K this story	771 K our	775 K on with	775 K on for	776 K on with	781 K the full report here	781 K the full story here	811 K our explainer:	811 K our analysis:	811 K our guide:	811 K our interview:	811 K this next:	811 K our latest:	816 K
readers	765 K must use	765 K must log
reageren	5 K	1781 K kan	1781 K is alleen	1801 K op dit artikel
receive	672 K emails from	680 K notifications	771 K the	771 K our
recevez	1112 K chaque	1112 K tous les	1112 K gratuitement
recevoir	1118 K les alertes
recibe	853 K cada	853 K todas las	892 K las noticias	892 K en tu whatsapp
recibir	859 K notificaciones
recomandarea	2068 K noastră:
recomendado	2008 K:
recomendamos	877 K:
recomienda	3 K
recommended	707 K:	781 K reading:
redactor	246 K de	895 K de	895 K en
redactora	246 K de	895 K de	895 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	497 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	1681 K kļūdu
regala	3 K
regale	3 K
regarder	1135 K :
regardez	1163 K la vidéo ci-dessus	1163 K la vidéo ci-dessous
register	754 K for our	816 K
registreeru	949 K
registrer	1870 K deg
registrera	2439 K dig
registrieren	438 K sie sich
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
relacionado	877 K:	2008 K:
related	707 K:	707 K |	707 K story:	707 K stories:	707 K article:	707 K reading:	707 K video:	707 K content:	811 K coverage:
relire	1135 K
remarks	27 K
rendeld	1323 K meg
rendelje	1323 K meg	1336 K meg
report	7 K an error	7 K a mistake	816 K
reporter	1382 K:	1383 K:
reporting	720 (K by	721 K by	722 K by
reserva	903 K tu plaza
reserve	754 K your seat	2029 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1167 K informé avec notre appli	1167 K informés avec notre appli
resum	249 K generat	249 K fet
resume	901 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1135 K	1135 K ici	1159 K notre hors-série	1163 K tous les épisodes
rezervuokite	1640 K
rezime	2220 K
rezumat	2079 K generat	2079 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1430 K ogni
ringkasan	1386 K ini	1386 K dibuat	1386 K oleh	1386 K ai
rispetta	28 K
""", 'ro': """
rodyti	1640 K
""", 'ry': """
ryhdy	1073 K
""", 's': """
s	325 K využitím zpráv
""", 'sa': """
saada	944 K oma vihje	944 K meile	944 K oma arvamuslugu	944 K arvamuslugu	959 K
saat	1073 K ilmoituksen	1073 K sähköpostin	1073 K
saiba	2008 K mais	2008 K mais:
saken	46 K kan	1875 K fortsetter
saksikan	1375 K juga	1390 K video	1390 K live	1390 K live streaming
sale	775 K:
saluran	41 K aduan redaksi
salvesta	959 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
sans	1106 K engagement
save	776 K #% on your first	776 K #% on an annual	776 K #% on a digital
sazinies	1680 K
saznajte	2205 K više:
""", 'sc': """
scan	737 K to join	767 K the qr code	767 K the code
scannez	1167 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	548 K
schalten	548 K sie
schau	563 K
schenk	529 K diesen
schenken	529 K sie diesen
schick	563 K
schicken	563 K sie
schlagworte	472 K zu
schon	552 K ab # euro
schreib	563 K
schreiben	31 K sie den ersten	476 K sie unserem autor	476 K sie der autorin	476 K sie uns	563 K sie
schrijf	1799 K je
scopri	23 K di più da	1469 K i giochi	1469 K i nostri giochi
scrivi	31 K il primo	1451 K all'autore
scroll	757 K down for video	1403 K ke bawah	1403 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	380 K også	380 K video	380 K også:	396 K flere jobs	410 K hele	410 K flere	410 K alle	908 K adhiere a los criterios	923 K permite la reproducción	1462 K vuoi raccontare	1462 K hai informazioni	1839 K også	1839 K video	1839 K også:	1872 K hele	1872 K alle	1872 K mer av	2023 K tiver informações	2023 K você tem informações	2408 K också	2408 K även	2408 K även:	2440 K hela	2440 K alla	2440 K mer av
sea	28 K respetuoso	31 K el primero
search	798 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	706 K more from	707 K also	707 K more	707 K more:	707 K also:	712 K all posts by	712 K author archive	811 K our explainer:	813 K more videos	816 K
seen	44 K a typo	44 K a mistake	817 K
segera	1364 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	897 K
seguinos	12 K
seguir	897 K a
seguiu	12 K-nos
sehen	507 K sie hier das	507 K sie im video	507 K sie das video	563 K sie
sei	31 K der erste	31 K die erste	1462 K stato testimone	1462 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1624 K	1640 K
seko	1665 K	1680 K
sekojiet	1665 K
selanjutnya	1402 K:
sem	32 K comentários
senaste	2407 K nytt om
send	3 K this	390 K os et krypteret	390 K os dit tip	410 K	712 K us your	712 K tips to	712 K your tips	712 K feedback to	712 K your story ideas	795 K us	795 K your	795 K photos	795 K pictures	816 K	1849 K sikkert tips	1849 K tips	1872 K	1872 K saken videre
senden	563 K sie
seneste	379 K nyt om
sent	772 K every	772 K each
seotud	932 K:
ser	1874 K du noe feil	2441 K du något fel
ses	1138 K derniers articles
set	44 K en fejl	816 K
sett	44 K en feil
setzen	563 K sie
seu	27 K comentário	2035 K comentário será
seuraa	12 K	1056 K kirjoittajaa	1056 K toimittajaa	1073 K
""", 'sh': """
share	3 K this	3 K the article	712 K your story	795 K your	816 K
shop	816 K
short	703 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	244 K tens informació	893 K tienes información	893 K tiene información	893 K tenés información	893 K conoces algún	893 K conoces un caso	1153 K vous avez des informations	1153 K vous disposez	1153 K vous souhaitez
sia	31 K il primo
sichere	563 K
sichern	563 K sie
sie	7 K haben einen fehler	12 K finden uns	476 K erreichen die autorin	476 K erreichen den autor	496 K erreichen	572 K haben schon ein abo	572 K haben ihr limit	572 K haben das limit	572 K haben schon ein konto
sieh	507 K dir das video
siehe	473 K auch
siga	12 K	12 K-nos	892 K el canal	2020 K este autor	2020 K esta autora
sign	649 K up here	672 K up to get	672 K up to receive	673 K up to	673 K up for	673 K up here	673 K up (it's	768 K up for push	768 K up for alerts	768 K up for text alerts	768 K up for breaking news alerts	803 K up to our	803 K up for our	803 K up for breaking	803 K up for free	816 K up	816 K in
sigue	12 K a	877 K leyendo:	892 K el canal	897 K a	922 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1375 K juga	1375 K juga:	1375 K:	1375 K video	1380 K berita	1390 K video	1401 K berita selengkapnya	1401 K berita lainnya	1402 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1407 K artikel gratis
sisesta	959 K
siste	1838 K nytt om
sitter	1874 K du på	2441 K du på
siz	33 K ne
sizce	33 K
sizin	2542 K başiniza
""", 'sk': """
skaitykite	1614 K daugiau	1614 K taip pat	1614 K ir	1640 K
skapa	2439 K ett	2439 K konto	2440 K
skaties	1655 K arī	1680 K
skicka	2440 K
skinite	13 K	2228 K	2253 K aplikaciju
skontaktuj	1923 K się z autorem
skopiuj	1944 K link	1944 K
skriv	390 K til journalisten	391 K til	410 K	410 K direkte	1872 K inn	1872 K direkte	1872 K til oss	2440 K upp	2440 K direkt
""", 'sl': """
sledite	12 K	2355 K
sleduj	12 K
sledujte	12 K	292 K:	327 K	2298 K
slik	1871 K bruker	1871 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	503 K nutzen wir ki
sob	2020 K supervisão de
sobre	881 K el autor	881 K la autora	881 K la firma	882 K el autor	882 K la autora	882 K la firma	2012 K o autor	2012 K a autora	2013 K o autor	2013 K a autora
sois	31 K le premier
solliciteer	1802 K nu
sollten	476 K ihnen fehler
solo	844 K para suscriptores	1425 K per abbonati	1490 K per te
somente	1983 K para assinantes
sondage	1178 K -	1178 K.
sorodna	2327 K novica
sorodno	2327 K:
sostenete	1488 K
sostieni	1418 K	1418 K il	1418 K la	1488 K
souhrn	309 K	309 K článku
soutenez	1098 K	1098 K le
soutenir	1098 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	2440 K
special	775 K offer	781 K report:
speel	1757 K onze
spela	2440 K upp
spelregels	1727 K
spende	433 K für
spenden	433 K für	523 K an:
spendenkonto	523 K:
spiel	510 K unser
spielen	510 K sie unser
spill	1872 K av
sponsored	732 K by	785 K:	828 K by our
sponsorizzato	1471 K da
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2355 K
spring	775 K sale
spune	59 K-mi
spytaj	1932 K
""", 'st': """
sta	1799 K
start	775 K your	802 K your day with	802 K your morning with	802 K your week with	1802 K nu
stavovi	2217 K autora	2217 K izraženi	2217 K izneti	2217 K izneseni
stay	28 K on topic	673 K up to date with	759 K with	767 K ahead with	816 K
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	1799 K
stellen	503 K sie der
stem	410 K	1757 K mee	1799 K	1872 K
steun	1775 K	1799 K
stiahnite	13 K si	2298 K si aplikáciu
stimm	510 K jetzt ab:
stimmen	510 K sie jetzt ab:	563 K sie
story	788 K by
straipsnis	1642 K tęsiasi
streszczenie	26 K wygenerowane	1932 K	1932 K artykułu
stuur	3 K dit	1799 K
""", 'su': """
su	27 K comentario	1436 K facebook e twitter	1436 K facebook e instagram
subscreva	2033 K o nosso podcast
subscribe	12 K to our	656 K to	673 K to	737 K to the	737 K to	765 K to comment	775 K	816 K	818 K for
subscribers	818 K can read
subscriptions	776 K start at
subskrybuj	1950 K
sudah	59 K mencoba	59 K coba
sui	1436 K nostri canali
suivez	12 K	1155 K
suivre	1155 K
suka	1387 K artikel ini
sull	1452 K'autore	1453 K'autore
sumate	12 K	56 K a las #
sumber	1383 K:	1383 K :
summary	752 K
summer	775 K sale
support	656 K	656 K the	816 K
sur	1115 K l'application	1123 K facebook et twitter	1123 K facebook, twitter	1123 K facebook et instagram	1135 K le même sujet
survey	762 K:
susikurkite	1640 K
susisiekite	1640 K
""", 'sv': """
svar	396 K på vores	410 K	1855 K på vår	1872 K
svara	2424 K på vår	2440 K
svideo	2221 K vam se
svidio	2221 K vam se
svidjelo	2221 K vam se
""", 'sy': """
syndicated	810 K with permission
synes	411 K du om
""", 'sz': """
szavazzon	1336 K
""", 'ta': """
ta	52 K preiskava	1855 K quizen	1855 K vår quiz	1872 K testen	1872 K vår	2341 K povzetek
taalfout	7 K	1727 K
tag	396 K quizzen	396 K vores quiz	410 K vores
tagged	707 K:
tags	707 K:
taip	1614 K pat skaitykite
take	761 K our	816 K
takip	12 K edin
tallenna	1073 K
tambahkan	1380 K
tanya	1386 K ai kami
tap	799 K play	816 K
tapkite	1640 K
tato	52 K investigace
tausta	1043 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	877 K puede interesar	877 K puede interesar:	877 K recomendamos:	877 K recomendamos leer:
tead	944 K teemast	944 K rohkem
tee	949 K test	1059 K testi	1073 K testimme
teile	3 K	563 K
teilen	3 K sie	563 K sie
teilt	3 K
tekst	46 K można	46 K wolno	46 K se može	46 K možete	963 K:	1744 K: door	1772 K gaat verder onder	1772 K loopt door onder	1772 K gaat verder na	1926 K ukazał się	1926 K pochodzi z	1932 K przetłumaczony	1932 K został przetłumaczony	1932 K czyta	2217 K izražava	2220 K je preveden	2220 K čita	2223 K je objavljen u
tekstas	1644 K:
teksten	46 K må	46 K kan
teksti	46 K võib	1056 K
tekstin	46 K saa
teksts	1684 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	685 K a friend	712 K us your story	816 K
telli	957 K	959 K
tellijana	959 K
tem	2023 K alguma informação	2023 K informações	2023 K uma sugestão	2023 K uma denúncia	2023 K alguma história	2023 K uma história
ten	52 K tekst	1932 K skrót
tens	244 K informació	244 K una història
tento	309 K souhrn	309 K článek byl přeložen	2281 K súhrn	2281 K článok bol preložený
terjemahan	1386 K ini	1386 K dibantu
terms	720 K and conditions apply
test	396 K din viden	761 K your knowledge	1757 K je kennis	1855 K kunnskapene dine	2529 K:
testa	2424 K dina kunskaper
testaa	1059 K
teste	510 K dein wissen	563 K
testen	510 K sie ihr wissen	563 K sie
testez	1175 K
testou	59 K a receita
tetszett	8 K	1337 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	309 K byl přeložen	312 K vyšel v	497 K:	2281 K bol preložený	2284 K vyšiel v
texte	1149 K traduit
texten	46 K får	2442 K fortsätter
texterna	46 K får
texto	901 K traducido	2027 K traduzido
textul	46 K poate fi
""", 'th': """
tham	2662 K gia kênh	2671 K gia khảo sát	2671 K gia bình chọn
thank	728 K you for reading
thanks	728 K for reading
the	5 K comments	673 K latest news directly	706 K latest in	706 K latest from	752 K ai summary
theo	2648 K dõi báo	2648 K dõi trên	2662 K dõi báo	2662 K dõi chúng tôi	2662 K dõi kênh	2664 K dõi
there	32 K are no comments	32 K are no
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	752 K article was	752 K article has been	752 K story was	752 K story has been	752 K content was	752 K summary	752 K translation	752 K piece was	757 K article is also available as audio	810 K article first appeared	810 K story first appeared	810 K piece first appeared	810 K post first appeared	810 K report includes material	810 K report includes information	810 K report includes reporting	810 K report contains material	818 K is a preview	823 K is an ai-generated	823 K is an ai	823 K ai-generated	823 K ai summary
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	1448 K potrebbe interessare:
tiene	887 ¿K información
tienes	880 ¿K una historia	887 ¿K información	887 ¿K una historia	888 ¿K alguna	893 ¿K algo que
tijdelijk	1802 K:
tiklayin	2513 K
tilaa	1073 K
tilmeld	410 K
tin	2657 K liên quan:
tip	41 K de redactie	41 K redaktionen	390 K journalisten	390 K redaktionen	649 K your	1733 K de redactie	1733 K ons	1799 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	817 K?	1849 K journalisten	1849 K redaksjonen	1849 K oss	1850 K	2418 K:
tipsa	41 K redaktionen	2418 K reportern	2418 K redaktionen	2418 K oss	2418 K anonymt
""", 'to': """
to	26 K podsumowanie	703 K join the conversation	759 K hear more	1932 K streszczenie	1932 K podsumowanie
toate	2076 K articolele lui
toda	911 K la información en nuestra
todas	876 K las noticias de
todos	27 K los comentarios	27 K os comentários	880 K los artículos de	2011 K os artigos de
toeta	956 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1056 K
toimituksen	41 K vihjepuhelin
toista	1073 K
tonton	1375 K juga	1375 K:	1375 K juga:	1390 K video
top	706 K stories in	706 K stories from
topics	707 K:
toto	26 K shrnutí	309 K shrnutí	2281 K zhrnutie
tous	27 K les commentaires	1134 K les articles de	1138 K les articles de
toute	1134 K l'actualité de	1134 K l'actu	1167 K l'info dans votre poche
""", 'tr': """
traduit	1149 K avec l'aide	1149 K à l'aide
transmettez	3 K
treat	816 K yourself
trending	706 K in	781 K:
tried	59 K it?
trimite	3 K	2074 K-ne
try	761 K today's	761 K our	771 K our	775 K	776 K one month for $#	776 K one month for £#	776 K one month for €#	776 K it for $#	776 K it for £#	776 K it for just $#	776 K it for just £#	776 K a month for $#	776 K a month for £#	776 K us for $#	816 K
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	851 K correo electrónico	908 K comentario será	2081 K ce părere ai
tud	1318 K valamit
tudo	2007 K sobre
tudsz	1318 K valamit
tule	949 K tööle	1059 K lukijailtaan	1059 K mukaan	1073 K mukaan
tunnetko	66 K jonkun
turite	1626 K naujieną	1626 K informacijos	1626 K istoriją
turn	768 K on alerts
tutte	1447 K le notizie su	1486 K le notizie di
tutti	27 K i commenti	1451 K gli articoli di	1472 K gli episodi del podcast
""", 'ty': """
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	1789 K kunt zich altijd
""", 'ui': """
uit	1730 K het archief:	1795 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	1789 K kan
""", 'uj': """
uji	1391 K pengetahuanmu	1391 K pengetahuan anda
""", 'ul': """
ultime	1447 K notizie di
""", 'um': """
um	470 K kommentare zu
""", 'un': """
un	41 K témoignage à	1153 K témoignage	1153 K fait	1163 K podcast à écouter	1464 K post condiviso da	2083 K articol susținut de	2083 K articol în parteneriat	2083 K proiect susținut de
una	899 K publicación compartida por	899 K publicación compartida de
unbegrenzter	526 K zugang
unduh	13 K	1364 K aplikasi	1393 K
une	7 K erreur	7 K coquille	7 K faute	1138 K information à nous transmettre	1145 K info à nous	1153 K info	1153 K information à
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	663 K access for
unlock	775 K
unser	523 K spendenkonto	546 K wochenquiz	546 K quiz	562 K autor	562 K reporter	562 K redakteur	562 K korrespondent	565 K chatbot	565 K ki-chatbot	565 K wochenrätsel
unsere	473 K leseempfehlung	562 K autorin	562 K reporterin	562 K redakteurin	562 K korrespondentin	565 K ki	565 K frage der woche
untuk	1380 K mendapatkan
""", 'up': """
up	707 K next:
upozornit	332 K na chybu
upozornite	2303 K na chybu
uppdatera	2440 K
""", 'us': """
users	765 K must
""", 'uu': """
uudisvihje	41 K:
uuenda	959 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vaata	932 K ka	959 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	1666 K tev ir ziņa	1666 K tev ir ko	1666 K esi pieredzējis	1681 K raksts
vam	2342 K je bil	2342 K je bila
van	1318 K egy jó	1318 K egy tipped	1318 K egy tippje	1337 K olyan	1337 K olyan dokumentuma
var	31 K först	2440 K med
varaa	1073 K
vasta	959 K
vastaa	1059 K	1073 K
vastaava	1071 K päätoimittaja:
vastutav	941 K väljaandja:
""", 've': """
vea	877 K también	877 K también:	906 K el video a continuación	906 K el vídeo a continuación
ved	390 K du mere	390 K du noget
vedd	1336 K meg
vedi	1448 K anche	1448 K anche:	1451 K tutti gli articoli di
vegeu	240 K també
vegye	1336 K meg
vegyen	1323 K jegyet	1323 K részt	1336 K részt
veillez	28 K à
veja	2007 K mais em	2008 K também	2008 K mais	2008 K:	2008 K também:	2008 K mais:	2033 K o vídeo abaixo	2033 K o vídeo acima	2033 K os vídeos mais assistidos
venujte	2294 K
ver	877 K también	880 K todos los artículos de	2011 K todos os artigos de
verder	1756 K lezen:	1795 K in het nieuws:
verhaal	1772 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	529 K sie diesen
verschijnt	1763 K elke	1763 K iedere
verstuur	3 K dit
vertaling	1744 K:
verwandtes	531 K thema:
vet	1849 K du mer	1849 K du noe	2418 K du mer	2418 K du något
veuillez	28 K respecter
vezane	2205 K vesti:
vezi	2068 K și	2068 K și:	2068 K:	2076 K toate articolele	2085 K video mai sus	2085 K video mai jos
""", 'vi': """
vi	52 K har arbetat med den här	410 K vil gerne høre	420 K har tidligere skrevet	1872 K vil gjerne høre	1883 K har tidligere skrevet	2440 K vill gärna höra	2450 K har tidigare skrivit
viac	2268 K:	2268 K k téme:
video	757 K above:	757 K below:	788 K by	1390 K:	1756 K:	2205 K pogledajte	2672 K:
vidi	2205 K još
view	712 K all posts by	712 K all articles by
vil	396 K du arbejde	396 K du være med på holdet	1855 K du jobbe	1855 K du være med på laget
vill	2424 K du jobba	2424 K du arbeta
vind	396 K billetter	410 K
vinkkaa	1052 K toimitukselle	1052 K
vinn	1855 K billetter	1872 K	2424 K biljetter	2440 K
vir	2353 K:
viri	2353 K:
vis	28 K respekt	410 K indhold	1872 K innhold
visa	28 K respekt	2440 K innehåll
visit	816 K
visita	903 K nuestra tienda	1469 K lo store	1469 K il nostro store
visite	2029 K a nossa loja	2029 K nossa loja
viste	7 K
visualizzando	1464 K questo contenuto
viu	7 K algum	44 K um erro	2023 K algo	2023 K alguma coisa
""", 'vk': """
vklopi	2348 K
vklopite	2348 K
""", 'vo': """
voce	1466 K generata
voeg	1799 K
voir	1134 K tous les articles	1135 K aussi	1135 K la vidéo	1138 K tous les articles de	1163 K la vidéo ci-dessus
voit	1052 K lähettää vinkin
voita	1073 K
voix	1149 K générée
volg	12 K ons	12 K	1745 K	1799 K
voller	526 K zugriff
vols	244 K compartir	244 K explicar
vond	8 K je dit	1780 K je deze
voor	1751 K dit artikel	1792 K maar # euro per	1792 K maar €#	1792 K slechts # euro per	1792 K slechts €#
vote	816 K
votre	27 K commentaire	1112 K adresse e-mail	1112 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	1104 K est offert	1112 K désinscrire à tout moment	1112 K pouvez vous désinscrire à tout moment	1138 K avez une information	1145 K travaillez	1145 K avez été	1145 K êtes témoin	1145 K avez une information	1145 K souhaitez témoigner	1153 K avez une info	1153 K avez une information	1153 K avez des informations	1153 K disposez	1153 K souhaitez	1153 K êtes concerné	1153 K êtes témoin	1153 K avez été témoin	1153 K avez des photos	1153 K pouvez nous	1153 K pouvez joindre	1153 K pouvez contacter	1153 K pouvez écrire à
voz	901 K generada
""", 'vr': """
vrei	2074 K să ne spui
""", 'vu': """
vuoi	1462 K segnalarci	1462 K raccontarci
""", 'vy': """
vytisknout	322 K
""", 'wa': """
wa	41 K redaksi
want	817 K to	818 K to	818 K more
war	8 K dieser	8 K der	539 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	728 K this forwarded	793 K this	1780 K deze	1800 K je erbij	1800 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1757 K is jouw mening	1780 K vind je van	1780 K vond u van	1780 K vindt u van
watch	690 K us on	707 K |	707 K now:	707 K more:	707 K the video:	707 K the latest	707 K:	757 K the video above	757 K the video below	757 K the clip above	757 K the clip below	757 K the full video	757 K the full interview	757 K the full episode	799 K more	799 K our	813 K more videos	816 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	658 K accept:	658 K accept visa	658 K accept paypal	756 K're hiring	756 K are hiring	763 K value your opinion	763 K'd love your feedback	802 K respect your privacy
wees	31 K de eerste
weet	1800 K je	1800 K u
weitere	472 K artikel zu	472 K artikel aus	472 K themen aus	476 K artikel von
weiterlesen	473 K:
wekelijkse	1706 K nieuwsbrief
werde	563 K
werden	563 K sie
were	817 K you
wesprzyj	1950 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	706 K others are reading	707 K to read next:
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi
""", 'wi': """
wideo	1936 K znajdziesz	1936 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	539 K fanden sie	539 K fandest du	539 K finden sie	539 K hilfreich war	546 K gut kennen sie	546 K gut kennst du
wil	1800 K je
with	787 K inputs from	787 K input from	787 K agency inputs	787 K reporting by	787 K additional reporting
""", 'wo': """
wochen	440 K kostenlos	440 K gratis
wolisz	1953 K słuchać	1953 K posłuchać
word	23 K lid van	1775 K lid van	1775 K vriend van	1802 K nu	1802 K vandaag
work	756 K with us	756 K for us
worth	707 K reading:
""", 'wr': """
write	816 K to
""", 'ws': """
wspieraj	1950 K
wszystkie	27 K komentarze	1919 K artykuły o	1923 K artykuły autora
""", 'wy': """
wydrukuj	1944 K
""", 'xe': """
xem	2657 K thêm	2657 K thêm:	2657 K:	2657 K video	2657 >> K	2657 K tiếp:	2666 K các bài viết của tác giả	2666 K các bài viết khác của	2666 K thêm bài của tác giả	2672 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	892 K puedes recibir
yazi	2543 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	690 K can follow him on	690 K can follow her on	690 K can follow them on	699 K can withdraw your consent at any time	699 K may withdraw your consent at any time	707 K may also like:	707 K might also like:	707 K may also be interested in:	707 K may also want to read:	707 K may want to read:	737 K can get	746 K can reach	746 K can email	746 K can e-mail	746 K can contact	757 K can hear this story	757 K can listen to this	759 K can listen to	765 K must be	765 K can be part of	811 K may have missed:	818 K're reading	818 K are reading	819 K can also	819 K can now	819 K can
your	27 K comment	27 K comments	763 K opinion matters	802 K weekly guide to	802 K daily guide to	802 K essential guide to
""", 'yu': """
yuk	1364 K unduh aplikasi	1380 K gabung
""", 'za': """
zachowaj	28 K
zainstaluj	13 K	1939 K
zanim	1962 K dodasz komentarz	1962 K skomentujesz
zapis	2338 K je mnenje
zapisz	1944 K ten	1944 K artykuł	1944 K tekst
zapratite	12 K	2235 K
zapytaj	1932 K	1932 K nas
zaujal	310 K vás	2282 K vás
""", 'zd': """
zdroj	325 K:	2296 K:
zdroje	325 K:	2296 K:
""", 'ze': """
zeptejte	309 K se
zet	1799 K
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	2281 K	2281 K článku
""", 'zi': """
zie	7 K je een	1730 K ook	1800 K je
zini	1666 K ko vairāk	1681 K stāstu	1681 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	1919 K więcej z	1920 K też	1920 K też:	1920 K także	1920 K:	1920 K wideo	1920 K film	1920 K zdjęcia	1920 K galerię	1936 K nagranie	1936 K materiał
""", 'zu': """
zugang	526 K zu allen
zugriff	526 K auf alle
zum	449 K newsletter	473 K thema:	473 K weiterlesen:	478 K autor	479 K autor	541 K kommentieren	562 K profil von
zur	478 K person	478 K autorin	479 K person	479 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	1066 K
aamukirjeen	1066 K
aangemeld	1762 succesvol K
aanmelding	1805 bevestig je K
aanmerkingen	1742 op- of K
aastas	968 K
""", 'ab': """
abbestellen	445 jederzeit K
abbestellt	549 jederzeit K
abbonamenti	1495 K
abbonamento	1421 hai già un K	1421 scegli il tuo K	1424 per chi ha un K	1495 K
abbonati	50 gli K possono	50 gli K	1421 K per	1421 K a soli	1424 per gli K	1424 solo per K	1456 K	1491 K a	1491 K:	1491 K ora	1491 K per	1491 puoi, K	1492 i nostri K	1495 K
abbonato	50 se sei K	50 chi è K può	1421 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1438 devi K
abmelden	517 wieder K
abo	524 pur-K
abonament	1897 masz już K	2105 K
abonare	2088 prin K ești
abonarea	2088 confirma K
abonat	50 ca K	2057 ești deja K
abone	2499 K olun ve	2554 K olun
aboneler	50 K	2544 K içindir	2544 yalnizca K	2544 sadece K	2558 K
abonelere	2519 K özel	2519 K özeldir	2519 K açik	2519 K açiktir
abonelerimiz	50 K	2555 K
abonelik	2558 K
abonements	1691 K
abonenci	1957 tylko K
abonenti	50 K var	1683 tikai K
abonentiem	1653 tikai K	1683 teksts ir K	1683 raksts ir K
abonents	1653 jau esi K
abonne	1181 je m'K
abonnee	50 als K	1699 al K	1699 word K	1699 nog geen K	1701 als K	1806 word K
abonneer	1806 K je
abonnees	50 K kunnen	50 onze K	1699 dit artikel is voor K	1701 alleen voor K	1791 K kunnen dit	1791 K kunnen het hele	1807 onze K	1810 K
abonnement	357 kræver K	427 K	581 K	1101 avec votre K	1185 K	1699 neem een K	1699 kiezen voor een K	1767 sluit een K af	1767 een K? log	1767 al een K	1791 nog geen K	1791 K dat bij je	1791 K af met	1806 kies een K	1810 K	1890 K
abonnementen	1810 K
abonnements	1185 K
abonnent	50 als K	50 som K	357 bliv K	357 allerede K	358 som K	422 en K	423 bliv K	436 sie sind noch kein K	439 als K	441 bereits K	441 bereits K:in	1817 bli K	1817 allerede K	1818 som K	1885 en K	1886 bli K
abonnenten	50 K können	50 K dürfen	436 nur für K	436 exklusiv für K	551 lesen nur K	578 unseren K	581 K
abonnenter	50 K kan	357 kun for K	357 artiklen er for K	413 er for K	413 kun K	424 vores K	427 K	1817 kun for K	1817 denne saken er for K	1817 artikkelen er for K	1876 er for K	1876 bare K	1876 kun K	1887 våre K	1890 K
abonnentin	50 als K	439 als K	441 bereits K
abonnentinnen	50 K können	436 exklusiv für K	436 nur für K	436 K vorbehalten	578 unseren K
abonner	357 K for at	423 K på	1181 s'K	1817 K for å	1886 K på
abonnere	1862 ved å K
abonnez	1101 K-vous pour	1101 K-vous à partir	1181 K-vous	1181 K vous
abonniere	577 K unseren	577 K hier
abonnieren	444 newsletter K	458 whatsapp-kanal K	458 K sie unseren kanal	488 podcast K	549 hier K	575 google K	575 google news K	577 jetzt K	577 K sie
abonniert	441 bereits K
abrir	854 K en la app	1988 K no app
abstimmen	505 jetzt K:
abyste	277 K mohli číst dál
""", 'ac': """
accede	842 K a todo
accedi	24 K	1421 K per
accept	2064 K toate
acceptant	1127 en K les cookies
acceptar	248 K les galetes
accepteer	1721 K de cookies
accepter	1127 K les cookies
accepteren	1721 cookies te K	1721 cookies K
access	660 unlock full K	660 full K. no ads	777 K to every story	777 full K with no ads	805 year of K	805 months of K	805 want full K	805 K for half price
acconsento	1479 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	770 K with our privacy
according	832 K to
accordo	43 d'K?
account	660 create a free K to	660 sign in to your K	662 create an K to	777 please create a free K	829 create a free K	830 hold power to K	1699 maak een gratis K	1767 K is gratis en zo	1791 een gratis K	1806 maak een gratis K
accurate	784 K at time of
accused	832 K
aceptado	869 no has K las cookies
aceptaste	869 no K las cookies
aconseja	927 K
aconsejaba	927 K
aconselha	2051 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2051 K
actionnaire	1182 sans K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1384 K dosen
adblock	288 vypněte K	371 slå K fra	1831 slå av K	1912 wyłącz K	2400 stäng av K
adblocker	463 K erkannt	463 K aktiv	463 nutzen einen K	463 verwenden einen K	463 trotz K	581 K	693 disable your K	693 you are using an K	693 K detected	1719 K uit
added	832 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K
adgang	360 få K til	423 få fri K
admitiu	2051 K
admitted	832 K
adres	1900 twój K e-mail	1940 K e-mail
adresa	2058 K de email nu va	2059 K ta de email	2059 K ta de e-mail
adresiniz	2502 e-posta K
adresse	517 gültige e-mail-K	517 sie ihre e-mail-K	517 du deine e-mail-K	517 e-mail-K ein	1111 votre K e-mail	1111 votre K email
adresu	2201 na vašu e-mail K	2229 e-mail K	2229 mejl K
ads	830 we don't have K
advarede	426 K
advarer	426 K	1889 K
advarte	1889 K
advert	11 K
adverteix	271 K
advertentie	11 K
advertenties	1807 zonder K
advertisement	11 K	692 this K has not loaded
advertisements	11 K
advertiser	792 supplied by an K	792 provided by an K	792 paid for by an K	792 produced by an K	792 created by an K
advertorial	1797 dit is een K
advierte	927 K
adviseert	1809 K
""", 'af': """
affermato	1494 ha K
affichage	1157 K de ce contenu
affichant	1157 en K ce contenu
afficher	1127 pour K ce contenu	1157 ne peut pas s'K
affichera	1101 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	324 K odkazy	407 K-links	462 K-links	625 K links	692 contains K links	809 K links	809 K link	1070 K-linkkejä	1330 K linkeket	1797 K links	1867 K-lenker	2231 K linkove	2231 K linkovi	2295 K odkazy	2351 K povezave	2435 K-länkar
affiliatelenker	1867 K
affiliatelinks	37 K	407 K	556 K	1797 K
affiliati	37 link K
affiliation	37 liens d'K	1161 liens d'K
affiliazione	37 link di K
affirme	1184 K
affirment	1184 K
afhankelijk	1803 K van giften	1803 K van donaties
afiliacyjne	37 linki K	1946 linki K
afiliacyjnych	1946 linków K
afiliado	37 enlaces de K	37 links de K	904 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	904 enlaces de K
afiliate	37 linkuri K	2084 linkuri K
afiliats	254 enllaços d'K
afirma	927 K	2051 K
afirmar	271 va K
afirmou	2051 K
afleveringen	1786 alle K van
afmelde	362 K dig når
afmelden	1762 elk moment K	1762 elk moment weer K
afsnittet	397 hele K
aftrekbaar	1764 gift is K
""", 'ag': """
agences	1142 avec K	1143 avec K
agenturmaterial	480 mit K
aggiornamenti	1434 segui tutti gli K
aggiunto	1494 ha K
agora	2048 doe K
agree	43 K?
""", 'ah': """
ahora	924 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	212 K	395 af K	395 med K	1854 med K	1854 av K	2423 med K	2423 av K	2669 K
aidez	1146 K-nous à	1181 K-nous
aiheesta	1069 lisää K täältä
aiutaci	1455 K	1491 K a
aiutarci	1455 K	1491 K a
aizliegta	1663 bez atļaujas ir K
""", 'aj': """
ajakirjandus	967 meie K	967 sõltumatu K	967 K maksab	967 hea K
ajakirjandust	955 toeta sõltumatut K
ajakirjanik	945 K
ajakirjanikele	39 meie K
ajakirjanikud	967 meie K
ajoute	1184 K
ajoutez	1181 K-nous
ajuda	268 K'ns
ajude	2017 K-nos	2048 K-nos
ajutorul	2089 K tău putem	2101 avem nevoie de K tău
""", 'ak': """
akci	311 naši K
akciu	2283 našu K
akismet	21 K to reduce spam
akkoord	1762 ga je K met onze	1762 gaat u K met onze
aktardi	2557 K
aktivieren	463 javascript K
akzeptiere	444 mit der anmeldung K
akzeptieren	444 mit der anmeldung K	465 cookies K
""", 'al': """
alamat	1362 K email
aldus	1809 K
alerta	2051 K
alertas	14 las K	857 recibe K	857 activa las K	1991 receba K
alertes	1116 recevez les K	1116 K info
alertou	2051 K
alerts	14 K	678 get K as
algemene	1762 ga je akkoord met de K
alin	2541 K
alive	830 local news K
alkaen	1068 K #
alles	436 lesen sie K	1791 lees K met
allow	694 K ads on
aloud	725 is read K by
""", 'am': """
amendat	2104 a K
ammesso	1494 ha K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	1492 siamo K su
andare	1414 prima di K via
android	451 für K und ios	674 our K app	1168 sur ios et K	1708 app voor K
angebot	524 ihr K	524 dein K	577 hier gibt es das K
angebote	517 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	571 ihre spende K	571 deine spende K	571 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	465 inhalte K werden
anggota	1408 jadilah K
ankete	2287 našej K	2287 v K
anketi	35 našoj K	2225 našoj K	2225 u K	2346 naši K	2346 v K
anketimize	35 K
anketimizi	2528 okur K	2528 K
anketo	2346 kratko K	2346 našo K
anketu	35 našu K	2225 kratku K	2225 našu K
ankety	315 naší K	2287 našej K
ankiecie	35 naszej K	1937 naszej K	1937 w K
anlatin	38 bize K	2541 K
anlatti	2557 K
anmelden	24 K	428 jetzt K	505 jetzt K:	577 hier K
anmelder	392 er K	1851 er K
anmeldung	444 mit meiner K	444 mit ihrer K	444 mit der K stimmen	444 mit der K stimme	444 mit der K willige	444 mit der K willigen	444 mit der K erklären sie	490 K	544 hier geht es zur K
annetus	955 tee K	970 K
anno	1493 all'K
annonce	11 cette K
annoncelinks	37 K	407 K
annoncen	11 K
annoncer	424 uden K
annonsblockerare	2400 stäng av K
annonseblokkering	1831 slå av K
annonselenker	37 K	1867 K
annonsen	11 K
annonser	1887 uten K	2454 utan K
announced	832 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1494 ha K
ano	2050 por K
anoi	1086 K
anoniem	1742 K tippen	1779 ons K
anonim	2522 bize K
anonym	538 K an uns
anonymous	796 K
anonymously	796 K
anot	1650 K
anregungen	511 fragen oder K	511 fragen und K
ansehen	509 hier K	509 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	701 K our poll
antes	835 K de irte	1975 K de sair
anuncio	904 después del K	904 tras el K
anunciou	2051 K
anvender	371 vi K cookies
anytime	665 cancel K	831 cancel K
anzeige	11 der K	11 dieser K	462 nach der K weiter	534 dies ist eine K
anzeigen	465 mit einem klick K lassen
anzusehen	499 um das video K
""", 'ap': """
apelowali	1972 K
apeluje	1972 K
apgalvo	1690 K
aplicativo	1988 baixe o K	1988 baixe nosso K	2049 nosso K
aplikace	347 naše K
aplikaci	284 stáhněte si naši K	285 stáhněte si K	318 mobilní K	318 naší K	318 naší mobilní K	346 stáhněte si K a
aplikaciju	2256 preuzmite K i
aplikacja	1970 nasza K
aplikacji	1902 w naszej K	1902 otwórz w K	1960 naszej K
aplikasi	1363 K kami	1365 unduh K	1365 download K	1408 instal K	1408 unduh K kami	1408 unduh K gratis	1408 segera unduh K	1408 yuk unduh K	1409 K kami
apoiador	1978 torne-se K	2017 seja nosso K	2048 torne-se K	2048 seja nosso K	2048 seja K
apoiam	2040 nos K todos os meses
apoie	2017 K
apoio	1974 seu K	1978 seu K é	2017 seu K
aportaciones	915 gracias a las K
aporte	889 tu K	924 tu K
apoyan	915 que nos K cada mes
apoyo	834 su K	834 tu K	838 con tu K	838 tu K es	889 tu K
app	451 als K	514 mit der K	514 in der K	515 -K	547 mit der K der	674 get our K	674 in our K	674 use our K	674 our new K	674 our ios K	677 get the K	808 have our K	808 our K has	808 with our K	808 via our K	808 on our K	829 our K	1708 in de K	1759 -K	1824 i vår K	1887 vår K	2392 i vår K	2454 vår K	2649 tải K	2706 在K中
appareil	1101 un seul K à la fois	1174 en cours sur un autre K
appeared	719 first K on	786 K in print
appen	364 hent K	364 åbn i K	1824 last ned K	1824 hent K	1824 åpne i K	2392 öppna i K	2393 ladda ner K	2393 ladda ned K	2393 hämta K	2453 ladda ner K och
appje	38 stuur een K	1741 ons een K
application	1113 téléchargez l'K	1113 notre K	1114 dans l'K	1114 avec l'K	1114 sur l'K	1114 télécharger l'K	1182 notre K
applications	1113 nos K mobiles
appot	1325 az K
apps	808 our K
apunta	268 K't
""", 'aq': """
aqui	1975 já que você está K	1975 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	1887 vårt K
arbeit	578 unsere K
arbeitet	485 K als
arbejde	424 vores K
arbetar	2423 K med ai
arbete	2454 vårt K
argue	43 K back
argued	832 K
arrivato	1414 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	269 aquest K	269 l'K sencer	660 to unlock this K	660 members-only K	668 you've read your last free K	668 you have read your last free K	668 this is your last free K	668 reached your K limit	683 share this K on	692 links in this K may	779 save this K	789 this K	789 the full K	790 this K	791 this K	830 this K	1090 vous avez aimé cet K	1090 cet K vous a plu	1101 pour accéder à l'K	1101 cet K est offert	1101 cet K vous a été offert	1101 pour lire cet K	1101 offrir cet K	1101 offrez cet K	1107 de cet K à lire	1141 cet K est paru dans	1141 cet K a été publié	1165 réagir à cet K en	1179 cet K a d'abord été publié	1182 cet K
articles	15 free K	58 nouveaux K par e-mail	650 you've read # K	660 access to all our K	660 gift K to give	668 free K left	668 K left this month	668 you've used all your free K	668 # of # free K	668 K left to read	777 to read more K	777 for three more free K	777 more free K	779 K to give	779 K to gift	779 K to share	779 gift # K	1101 tous nos K	1107 il vous reste # K	1171 nos K sont en accès libre	1182 nos K
articol	2102 acest K
articolele	2102 K noastre
articolelor	2072 preluarea K
articoli	58 nuovi K via mail	1421 tutti gli K senza limiti	1426 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1414 ti è piaciuto questo K	1421 per leggere l'K	1421 regala questo K	1492 questo K
articolul	20 K complet	20 K integral	2093 pentru a citi K	2093 să citești tot K	2102 ți-a plăcut K	2102 tot K
artigo	20 ler este K	20 ler o K	1975 gostou deste K	2044 para ler este K	2049 este K
artigos	2016 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	405 denne K for #	422 denne K	422 en K	424 denne K	429 dir gefällt dieser K	436 lesen sie diesen K mit	436 um diesen K zu lesen	436 dieser K ist nur für	436 zugriff auf alle K	436 alle K lesen	436 ganzen K lesen	442 freie K übrig	442 K frei	442 ihr letzter freier K	486 K wurde	491 unsere K öfter	520 K etwas wert ist	524 alle freien K	530 weitere K finden sie	535 rechte am K	535 K steht unter einer	545 den ganzen K	545 diesen K	550 gäbe es diesen K nicht	554 alle K zum	554 lesen sie in diesem K	559 K ist zuerst	559 K ist zuvor	561 K gratis	576 K wurde zuerst	578 dieser K	578 diesen K	578 diesem K	1397 untuk membaca K ini	1409 K ini	1699 om dit K te lezen	1699 dit K is alleen	1699 geef dit K	1699 lees dit K met	1699 gratis K deze week	1725 fout in dit K	1742 mening over dit K	1767 een premium K	1784 dit K	1798 niets uit dit K	1798 K mag zonder	1807 dit K	2443 gratis K kvar	2452 en K
artikelen	15 gratis K	1699 toegang tot alle K	1767 aantal K bereikt	1767 aantal gratis K	1791 gratis K gelezen	1794 alle K over
artikeln	436 zugang zu allen K	524 zugang zu allen K	561 freien K	2379 gillade du K	2385 läs hela K med	2385 lås upp K	2426 fel i K	2452 den här K	2452 K	2454 den här K
artikels	559 nutzung dieses K
artikkel	962 tasuta K	967 see K
artikkelen	1857 feil i K	1885 denne K	1885 K	1887 denne K
artikkeli	20 koko K	1028 tämä K on vain	1076 ilmainen K jäljellä	1084 tämä K
artikkelia	1072 maksutonta K	1072 ilmaista K
artikkelin	1082 tämän K
artikkelit	15 ilmaiset K	1072 ilmaiset K
artiklar	15 fria K	2385 fria K	2443 gratis K kvar	2449 inga gratis K	2449 inga fria K	2454 alla K
artiklen	351 kunne du lide K	422 K	424 K her
artikler	15 gratis K	357 gratis K	413 gratis K tilbage	419 ingen gratis K	424 alle K
artikli	965 selle K
artiklid	958 tasuta K
artiklit	958 tasuta K	965 seda K	967 kogu K
arvioi	1086 K
""", 'as': """
asegura	927 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	832 K
asks	832 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	1982 já é K	2048 torne-se K	2048 seja K
assinantes	50 K podem	50 os K podem	1982 só para K	1982 somente para K	2044 exclusivo para K	2044 exclusiva para K	2044 exclusivos para K	2049 nossos K	2052 K
assinatura	2052 K
assinaturas	2052 K
assine	1974 K a	1974 K o	1981 K por	1981 K e tenha	1982 K para	2048 K já	2048 K agora	2048 K e	2048 K aqui	2048 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	791 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	692 as an amazon K	717 is an K
assure	1184 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	1677 K mūs	1687 K mūs
atbalstiet	1687 K mūs
atbalsts	1677 tavs K palīdz	1687 tavs K	1687 jūsu K
attgjevast	45 K
atzina	1690 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	486 K
audioverze	2 K
audioverzi	314 K
audioverzii	2286 K
aufgefallen	468 fehler K
ausblenden	465 und wieder K
auszugsweise	480 nachdruck, auch K
auteur	1144 est l'K	1743 is K van	1746 mening van de K
auteursrecht	1774 rust K
author	714 email the K	714 the K can be	717 is the K of	717 is an K
automated	2 read by an K	725 is read by an K	725 narrated by an K
automatisch	2 K vorgelesen	439 endet K	509 K vorgelesen	535 K von dpa	535 K von der	543 der text wurde K	543 dieser text wurde K
automatisk	1854 K oversatt
autor	245 és K de	485 ist K	886 es K de	2018 é K de
autora	245 és K de	886 es K de	1929 napisz do K	2018 é K de
autorce	305 napište K
autore	1457 è K di
autorem	1929 kontakt z K
autoren	498 meinung der K
autorin	485 ist K	485 ist freie K	498 meinung der K
autorise	1174 n'K pas la lecture
autorke	2276 napíšte K
autorki	1929 napisz do K
autorovi	305 napište K	2276 napíšte K
autorskim	1947 chroniony prawem K	1947 chronione prawem K
autoru	2215 javite se K	2215 pišite K
autrice	1144 est l'K	1457 è K di
""", 'av': """
available	674 our app is K	675 K on the app store	675 K on google play	808 app is K	825 tickets are K here
avbryt	21 K svar
avec	1142 K afp	1143 K afp
averci	1491 grazie per K letto
avertit	1184 K
avertizat	2104 a K
avise	2048 K-nos
avsluta	2455 K när du vill
avsnittet	2425 hela K	2425 ladda ner K
avtorici	2336 pišite K
avtorju	2336 pišite K
avverte	1494 K
""", 'ay': """
ayda	2540 K # tl	2540 K # tl'den	2556 K
aydinlatma	2510 K metni
ayirtin	2541 K
aylik	2556 K
ayudanos	924 K
""", 'ba': """
ba	1889 K
bad	426 K	2456 K
bagikan	25 K	49 K
baixa	237 donar-te de K
baixe	1974 K o	1988 K o app
bajate	924 K la app
bancs	260 no depèn de K
banner	581 cookie-K	833 cookie K
banners	833 cookie K
bantu	1408 K kami
bastano	1491 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	535 redaktion nicht K
beboette	1809 K
become	51 K one of them	731 K a	829 K one of them
becoming	730 K a member	829 consider K	829 K a member
bedankt	1806 K voor het lezen
beelden	1742 heb je K	1742 heeft u K
befindet	465 an dieser stelle K sich
before	650 K you go	650 K you move on
begging	833 K
begs	832 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	428 mit einem K	520 jeder K hilft uns	535 K steht unter einer	550 mit einem kleinen K	559 K ist zuerst	571 mit ihrem K können wir	571 mit deinem K können wir	571 ihrem K helfen	576 K wurde zuerst	578 dieser K	578 diesen K
bejelentette	1353 K
bekijk	1752 nieuwe baan? K
beklagade	2456 K
beklagede	426 K
beklaget	1889 K
belangrijkste	1762 elke dag het K
believe	830 people who K in
belirtti	2557 K
below	801 sign up K	801 enter your email K
beluisteren	1786 dit artikel ook K	1786 hier K
benachrichtigungen	14 K	453 K aktivieren	454 push-K
benadrukt	1809 K
bent	1693 nu je hier toch K
bepaalde	1809 K
berasal	1385 konten ini K dari
berdonasi	1408 mari K	1408 silakan K	1408 ayo K	1408 anda K
bereits	436 sie haben K ein abo	524 K ein konto
bergabung	1408 mari K	1408 K dengan kami	1408 ayo K
bergabunglah	51 K	1408 K
bergantung	1395 K pada dukungan anda
berichten	578 wir K
berichterstattung	578 unsere K
berichtet	485 K für	485 K über
berichtete	580 K
berite	2365 K nas
berkomentar	6 untuk K
berlangganan	1358 sudah K	1361 K newsletter	1394 terima kasih telah K	1394 berhasil K	1408 K sekarang	1408 silakan K
bersama	51 ikutlah K	1408 gabung K
bescheid	538 sagen sie uns K	538 sag uns K
beschloss	580 K
besedah	2377 po K
besked	400 push-K
beskeder	400 push-K
besloot	1809 K
beslutade	2456 K
besluttede	426 K
besluttet	1889 K
besoin	1090 nous avons K de vous	1181 nous avons K de vous	1181 a K de vous	1181 avons K de votre
besplatan	2243 poslednji K tekst
besplatna	2230 K članka
besplatne	2230 K članke
besplatni	2222 naš K webinar	2222 naš K vebinar	2243 poslednji K članak	2243 zadnji K članak
besplatnih	2230 K članaka
beste	1762 elke week het K van
bestellen	428 jetzt K	504 im shop K	505 shop K	505 store K	577 K sie hier	577 K sie unseren
bestellung	490 K
besten	578 die K texte
betaald	1797 artikel is K	1797 content is K
betaalmuur	1764 geen K	1810 K
betalande	2452 K läsare
betalende	413 kun for K	422 K læsere	1885 K lesere
betalingsmur	427 K	1890 K
beteiligt	534 redaktion ist nicht K
betonte	580 K
betrokken	1771 redactie is niet K
bevestigen	1762 aanmelding te K
bevorzugen	491 google K
bevorzugte	491 K quelle
bevorzugten	491 K quelle
bevorzugter	491 K quelle
bewerben	505 jetzt K:
bezahlschranke	521 K	581 K
bezmaksas	1679 K rakstus	1679 K raksti	1679 K kontu	1683 K raksts
""", 'bi': """
bidrag	355 dit K	355 giv et K	423 giv et K	423 dit K gør	423 dit K er	423 dit K til vores	427 K	1815 ditt K	1864 gi et K	1886 ditt K gjør	1886 ditt K er	2432 ge ett K	2432 ditt K gör	2453 ge ett K	2453 swisha ett K
bidraget	1864 K ditt
bijdrage	1696 jouw K	1738 kleine K	1797 K is betaald	1803 dankzij jouw K	1808 kleine K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	568 uns ihre K
bildirdi	2557 K
bildirimlere	14 K	2503 K izin ver
bildirimleri	14 K	2504 K aç
bildirin	38 bize K
biletlerini	2528 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	830 K owner
bilten	2210 K
binding	359 ingen K	425 ingen K
bindingstid	1819 ingen K	1888 ingen K
bindningstid	2387 ingen K	2455 ingen K
binnenland	1782 is redacteur K
bisogno	1414 abbiamo K di te	1491 abbiamo K di te	1491 abbiamo K del tuo	1491 abbiamo K anche di te	1491 abbiamo K di voi
bitte	429 haben wir eine K	429 eine K an sie	429 wir haben eine K
bize	38 K yaz
biztatta	1353 K
""", 'bl': """
bli	1886 K med i	1886 K en del av	2453 K en del av
blijkt	1809 K uit
blijven	1764 om dit te K doen
bliv	51 K en af dem	423 K en del af
blocker	693 disable your ad K	693 disable ad K	693 turn off your ad K	693 using an ad K
blocking	693 K our ads	694 K ads
bloqueador	867 K de anuncios	928 K de anuncios	1998 K de anúncios
bluesky	16 K	687 follow him on K	687 follow her on K	687 follow them on K
""", 'bo': """
board	755 our jobs K	755 our job K
bogatych	1949 nie mamy K
boli	42 K ste pri tom
bookmark	812 K this story	812 K this page
bookshop	797 our K
""", 'br': """
bralcem	2373 K
bralcev	18 po zaslugi K	43 pisma K	2354 s podporo K	2354 s pomočjo K	2373 K	2375 naših K	2375 po zaslugi K	2375 s podporo K	2375 podpori K
bralci	2373 K	2375 naši K
branja	0 čas K
brauchen	520 K noch #	577 wir K ihre hilfe	577 wir K deine hilfe	577 K wir sie	577 K wir dich	577 K wir eure
braucht	520 K ihre hilfe	520 K deine hilfe
breaking	678 get K news alerts
brez	2354 K vas
brief	1742 K naar
briefing	729 our morning K	729 our K	729 daily K	770 K in your inbox
briefkasten	493 anonymen K	493 anonymer K
brieven	1742 K naar
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	693 your K is out of date	693 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1854 K ki	1854 K ai
""", 'bu': """
budite	2229 K u toku
buitenlandcorrespondent	1804 is K
buitenlandredacteur	1743 is K
bulabilirsiniz	2541 K
bulan	1410 per K
buletin	1361 K kami	1394 K harian kami	1409 K kami	1412 K
bulunabilirsiniz	2554 katkida K
bulundu	2557 çağrida K
bulunun	2554 katkida K
buradan	2536 K bağiş yapin
bureau	741 K chief
button	499 klick auf den K
buttons	779 the share K	779 the K below
buycoffee	1949 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	1974 K-se	1982 K-se para
cadeau	1700 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	889 K
callan	925 lo que otros K
campagne	1171 K de dons	1181 boucler notre K
campaign	830 our spring K	830 our K
can	829 pay what you K
canal	862 únete al K	924 únete al K	1994 siga nosso K	1994 siga o K	2048 entre no K	2049 nosso K
canale	1461 al K	1492 il nostro K
canali	1435 sui nostri K
canalul	2102 K nostru
cancel	21 K reply	665 K at any time	831 K any time	831 K at any time
cancele	1981 K quando quiser	2050 K quando quiser
cancellarti	1428 puoi K
cap	245 és K de
caporedattore	1457 è K
caporedattrice	1457 è K
carte	9 cette K
casella	1429 nella tua K
""", 'ce': """
cebinize	2533 K gelsin
celoten	20 K članek	2322 K članek je	2350 K članek
celotnega	2322 za ogled K	2322 za branje K	2350 K članka
cenite	2370 K naše delo	2370 K naš trud
cerea	2104 K
cereau	2104 K
ceritakan	38 K kepada kami	38 K pada kami
cermin	64 situs K
cerut	2104 a K	2104 au K
""", 'ch': """
channel	830 our K	1367 ikuti K	1367 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1110 par e-mail K	1110 par mail K
chargement	1157 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	543 unseren K	543 unserem K
chcete	346 K číst dál	2263 K čítať ďalej
check	760 K back for more	760 K back soon
chef	1144 est K de	1782 is K van de
cheffe	1144 est K de
chefredakteur	570 ist K
chefredakteurin	570 ist K
chefreporter	570 ist K
chefreporterin	570 ist K
chegou	1975 se você K até aqui
chercheur	1144 est K
chercheuse	1144 est K
chia	25 hãy K sẻ	49 hãy K sẻ	2688 hãy K sẻ	2691 K sẻ
chiede	1494 K
chiederti	1414 un piccolo favore da K
chief	717 is K
chiesto	1494 ha K
chip	730 K in	731 K in	829 K in now	829 K in and
chipping	829 consider K in
choices	800 cookie K	800 your K
choisissez	1101 K votre offre
choose	648 K a plan	662 K a plan
chosen	784 K by our
chronione	1947 K są prawem
""", 'ci': """
cijelog	2197 za čitanje K
cikk	1351 ez a K
cikkeink	1351 K
cikket	1349 ezt a K	1349 a K
cinste	54 fă-mi K cu o cafea
cipta	1379 hak K
citarea	2097 cu K sursei
citera	2412 K oss gärna	2412 K gärna men ange
citire	0 timp de K	0 timp K
citit	2089 dacă ai K până aici
cititorii	36 K noștri	2102 K noștri
cititorilor	18 datorită K	43 scrisorile K	2089 datorită K
civil	807 keep it K
""", 'cl': """
claimed	832 K
clarifications	764 corrections and K
clicking	748 by K play
client	1103 déjà K
clips	40 your K
""", 'co': """
code	1461 qr K
codziennie	17 K rano	1900 otrzymuj K
coffee	54 buy me a K	54 buy us a K	730 buy me a K	730 buy us a K	829 buy us a K	831 cup of K
colabora	886 K con
collabora	1457 K con
columnist	717 is a K	741 K	1743 is K	1804 is schrijver en K	1804 is K en
colunista	2018 é K
com	2145 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	872 quieres K	873 para K	2004 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	872 déjanos tu K
comentarios	872 no admite K	873 en los K
comentariu	21 pentru a publica un K
comentou	2051 K
comision	2084 primi un K
comment	6 to K	6 to leave a K	6 to post a K	701 log in to K	701 sign in to K	701 be the first to K	701 leave a K below	701 leave your K	701 our K policy	702 post a K	807 posting a K	807 members can K	824 to K you must	824 to K, you must
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	1165 votre K sera publié
commentaires	1130 charte des K	1130 espace K	1131 dans les K
commentare	6 per K	1443 vuoi K	1444 per K
commentator	1804 is politiek K
commenter	1131 pour K	1165 peuvent K	1165 pour pouvoir K
commenti	1443 i K saranno	1444 nei K
commenting	701 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	701 in the K below	701 let us know in the K	701 K powered by	701 K have been closed	701 all K are subject to	701 we welcome your K	702 in the K section	807 posting K	824 closed the K	824 turned off K	824 turned off the K	824 switched off K	824 disabled K	829 let us know in the K
commercial	784 our K team	784 our K content	1161 réalisé par un partenaire K	1174 notre service K
commissie	1771 een K
commission	692 we may receive a K	692 K if you buy	784 may earn a K	784 may earn a small K	784 may earn an affiliate K	784 may receive a small K	784 may receive K	784 earn K from	809 K
commissione	1470 ricevere una K
commissions	809 K
committed	764 K to accuracy
community	537 unserer K	578 unsere K	701 abide by our K	738 our K members	738 leave our K	738 like our K	829 join our K of	830 K-funded	1443 regole della K	1461 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	2025 uma publicação K por
compartilhado	2025 um post K por
compartilhe	25 K	49 K com	2048 K este
compartilo	49 K
compartir	842 K tu cuenta, cambia	924 si quieres K tu cuenta
compensated	809 K
compensation	784 receive K from
complain	764 K about this article
complained	832 K
complains	832 K
complaints	764 our K page
completa	918 para leer la nota K	1981 para ler a matéria K
complete	777 K digital access
completo	1981 para ler o artigo K
complimentary	15 K articles	668 K articles	668 K article this month	668 last K article
compte	1181 créez un K	1181 créez votre K
comunidad	915 K que sostiene
comunidade	2048 faça parte da K
comunique	2003 K um erro
comunitatea	2089 K care susține	2101 intră în K
concorda	43 K?
condannato	1494 ha K
condiciones	870 términos y K
condividi	1491 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conduite	1165 charte de bonne K
confidence	739 in K
confidential	739 K tip	739 K tips
confirm	670 check your email to K
confirmar	914 bandeja de entrada para K	2039 caixa de entrada para K
confirmat	2104 a K
confirmation	1170 e-mail de K
connect	687 K with us on
connectez	24 K-vous	1088 K-vous	1101 K-vous pour
connosco	38 fale K
conosco	38 fale K	38 entre em contato K
consenso	1440 il K ai cookie
consent	697 we need your K to load	733 written K
consentimento	2025 K para carregar
consentiti	1443 non sono K commenti
consider	648 K giving	648 K making	648 K joining	648 K a gift	655 if you liked this article, K	731 please K	731 K a	731 K giving	731 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	670 K me with news and offers	745 K her at	745 K him at	745 K them at	829 K us at	1779 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos
contacted	716 can be K at
contactez	38 K-nous	38 K notre
contanos	38 K
contato	38 entre em K com a nossa
contattaci	38 K
contattateci	38 K
conte	38 K para nós	2048 K-nos
contenido	9 este K	9 K externo	843 K premium	869 K externo de	869 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	697 to view this K, you	697 to view this K please	697 this K is hosted by a third party	697 we use your sign-up to provide K	698 third-party K	777 access to all our K	784 our K studio	786 to reuse this K	789 this K	1747 K te zien
contenu	9 ce K	1127 ce K n'a pas pu être	1127 K bloqué	1157 K est fourni par
contenus	1101 tous nos K	1182 nos K
contenuti	9 K esterni	1424 a tutti i K
contenuto	9 questo K	9 K esterno	1440 K esterno
contingut	9 aquest K
continua	1483 K a leggere con	2093 pentru a K lectura
continuar	260 el teu suport per K	260 ajuda'ns a K	263 per K llegint	2044 para K lendo	2044 para K a ler	2044 K lendo
continuare	20 K a leggere	1483 per K a leggere	1483 per K la lettura	2093 pentru a citi în K	2093 citește în K cu
continue	660 to K reading this article	660 log in to K	660 sign in to K	660 register to K	660 upgrade to K	829 help us K	2031 K a ler abaixo	2044 K lendo com	2044 K a ler com
continuer	1174 pour K à lire
continuez	1161 publicité, K	1174 K votre lecture sur
continuing	697 by K to use this website, you agree
contou	2051 K
contribua	2017 K	2048 K com	2048 K a partir	2048 K para o nosso
contribuez	1181 K
contribuisci	1413 K
contributed	742 K reporting	742 K to this report	742 K to this story	742 K to this article	786 K to this report
contributing	717 is a K	829 by K to
contribution	648 make a K	730 make a K	829 your K	829 making a K	1181 votre K
contributo	1413 il tuo K	1417 con il tuo K	1480 piccolo K per noi
contributor	717 is a K
conversation	648 join the K	701 join the K with	702 to join the K	807 in the K
convida	54 K'm a un cafè
cookie	697 manage your K	1200 קובצי K	1321 K-kat	1440 usiamo i K	1440 questo sito usa i K	1912 pliki K	2139 файлы K	2139 файлов K	2149 файлы K	2179 файлы K	2179 файлов K	2279 súbory K	2585 файли K	2585 файлів K	2597 файли K	2627 файли K	2627 файлів K	2653 sử dụng K	2668 chấp nhận K
cookiekeuze	1783 K
cookies	9 third-party K	371 vi bruger K	372 bruger K til	394 K	542 nutzung von K	593 αποδοχή K	637 K	697 we use K	697 this site uses K	697 this website uses K	697 our site uses K	697 uses K to	697 accept all K	697 accept K	697 how to control K	698 use of K	748 social media K	800 K	869 usamos K	869 este sitio utiliza K	869 esta web utiliza K	869 aceptar las K para	869 que aceptes las K	870 uso de K	1127 refusé les K	1128 utilise des K	1157 gérez vos K	1185 bandeau K	1721 omdat je geen K	1723 gebruik van K	1747 social media-K	1783 K toe te staan	1831 vi bruker K	1853 K	1912 używamy K	1912 plików K	2000 usamos K	2000 este site utiliza K	2000 este site usa K	2001 uso de K	2414 K på	2422 K
cookievoorkeuren	1747 K
copy	830 read our K
copyright	1774 rust K
corespondent	2075 este K
corporate	830 K backing
correct	784 K at time of
correction	764 report a K	764 request a K	764 suggest a K
corrections	764 our K	764 K policy	794 our K team	830 our K
correo	850 en tu K	850 en su K	850 a tu K
correspondant	1144 est K	1144 K à
correspondante	1144 est K	1144 K à
correspondent	717 is a K	741 K	1743 is K
correspondente	2018 é K
correspondents	830 our K
corresponsal	245 és K	886 es K
correu	237 al teu K
corrispondente	1457 è K
courriel	1110 par K chaque	1110 dans votre boîte K
couvre	1144 K les
coverage	760 read our full K	760 see our full K	812 more of our K	812 all our K	830 our K
covers	717 K the
""", 'cr': """
created	724 summary was K
creative	47 K commons	47 K-commons-lizenz	718 under a K commons license
criticised	832 K
criticized	832 K
cronisti	39 nostri K
crowdfunding	833 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	886 K los
cuenta	842 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	1782 is K
cuma	17 her K
cuota	925 tu K
""", 'cz': """
czekamy	1915 K na wasze
czytaj	1969 K dalej za
czytania	0 czas K
czytasz	1970 K nas
czytelnicy	36 nasi K	1966 K	1970 nasi K
czytelniczek	1949 dzięki wsparciu K
czytelniczki	1966 K
czytelnikom	18 dzięki K	1966 K	1970 dzięki K
""", 'da': """
daarna	1701 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	577 sind sie K	577 sei K
dacci	1491 K una mano
daftarkan	1394 K email anda
dagar	2433 # K för #
dage	405 # K for #	423 prøv # K
dagelijks	1704 ontvang K
dager	1865 # K for #
daily	670 sign up for our K
dajcie	38 K nam znać
dakika	0 K okuma
dalej	49 podaj K	1970 pisać K
danach	439 K # euro
dane	2297 #% z K	2297 # % z K
dankzij	18 K lezers	18 K onze lezers	1764 K onze leden	1764 K mensen zoals jij	1764 K lezers zoals jij	1790 K onze lezers	1790 K lezers	1790 K giften	1803 K jouw steun	1803 K uw steun
dapatkan	1367 K update berita
dar	346 váš K	350 K	2319 K
darbu	1688 mūsu K
darmowe	1943 K konto
darmowy	1897 ostatni K	1958 ostatni K tekst
darmowych	1943 limit K
darowizna	1969 twoja K	1973 K
darowizny	1973 K
darte	852 K de baja
darujme	326 na K	347 na K	348 K
dary	350 K	2319 K
data	717 is a K
datajournalist	1782 is K
dateci	1491 K una mano
datenjournalist	570 ist K
datenjournalistin	570 ist K
datenschutzbestimmungen	466 K
datenschutzhinweise	466 K
""", 'de': """
deaktiviere	463 K deinen adblocker
deaktivieren	463 K sie ihren adblocker	463 adblocker K	463 ad-blocker K
deaktiviert	463 javascript ist K
debat	393 send det til K
debate	702 join the K
debattartikel	2421 din K	2421 skriva en K
debattartikeln	2421 svara på K
debatten	6 delta i K	375 deltag i K	399 deltage i K	399 deltag i K	399 tone i K	1858 delta i K
debattinnlegg	43 K	1852 K
decided	832 K
decidiu	2051 K
decis	2104 a K
deciso	1494 ha K
declarat	2104 a K	2104 au K
declarou	2051 K
dedi	2557 K
dedicated	830 our K team
dediler	2557 K
deductible	730 tax-K gift	730 tax-K donation	829 make a tax-K	831 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	1692 K dit
deine	18 ohne K
dejal	2377 je K
dejala	2377 je K
dela	25 K den	49 K den	2453 K med en vän
delite	49 K ga
delivered	660 print edition K to	661 K to your door	670 K to your inbox	670 K to your email	670 get the latest news K
delo	2370 vam je všeč naše K	2375 naše K
dem	51 bli en av K
demanar	271 va K
demander	1090 une faveur à vous K	1090 un petit service à vous K
den	25 del K	49 del K
denildi	2557 K
denuncia	927 K	1494 K	2051 K
departe	49 dă-l mai K	2101 citi mai K
depend	830 we K on
depende	915 no K de bancos	2040 não K de bancos
dependemos	915 K de nuestros lectores	2040 K dos nossos leitores
der	580 so K
derden	1721 inhoud van K
derdi	2557 K
derecho	29 se reserva el K
derlerdi	2557 K
desactiva	867 K adblock
desactivar	867 K adblock
desacuerdo	43 en K
desative	1998 K o adblock
descarga	854 K la app	854 K nuestra app	924 K nuestra	924 K la app
descarrega	268 K't
descarregue	1988 K a app
desk	39 our news K
despre	2075 scrie K
desta	2048 faça parte K
destek	2536 K olun	2554 bize K	2554 K olun	2554 K ol	2554 K verin	2554 aylik K
det	426 hed K	1889 het K	1889 sto K
detected	693 ad blocker K	693 adblock K
determinou	2051 K
detto	1494 ha K
deutschen	559 von der K presse-agentur
devamini	2499 K okumak için	2554 haberin K okumak
devenez	1181 K membre	1181 K mécène
device	739 non-work K
""", 'di': """
dicci	1491 K la tua
dice	927 K	1494 K
diceva	1494 K
dich	577 trag K
dichiarato	1494 ha K
die	580 so K
diesem	578 K text
diesen	9 K tweet	49 leiten sie K	545 K text	550 gäbe es K text nicht	578 K text
dieser	578 K text
dieses	9 K video	499 um K video
different	43 got a K view
dig	351 vi har en bøn til K	2453 hör av K
digest	729 weekly K	729 our K
digipakett	930 telli K
digital	524 K-abo für	551 ein K-abo	805 K pass
digitalabo	436 mit unserem K	524 K für
dijo	927 K
dimanche	17 chaque K
dimuat	45 K ulang
din	2230 za # K	2230 od # K
dinara	2258 K
dine	357 læst alle K
dinleyebilirsiniz	2541 K
dinleyin	2 haberi K	2541 K
dipublikasikan	22 tidak akan K
dir	271 va K
direct	670 K to your inbox	1121 suivez en K	2058 K în inbox
directement	1111 K dans votre
directly	670 K in your inbox
directo	862 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	1438 K adblock
disagree	43 K?
disait	1184 K-il	1184 K-elle
disattiva	1438 K adblock	1438 K l'ad blocker
discord	537 unserem K
discorda	43 K?
discordu	304 K
discordzie	1928 K
discover	243 a google K	388 google K	491 google K	575 K folgen	607 google K	735 google K	891 en google K	1740 google K	1847 google K	1928 google K	2073 pe google K	2416 google K
discoverissa	1050 google K
discussion	6 to join the K	807 in the K	807 join the K	1130 participez à la K
disdici	1421 K quando vuoi	1493 K quando vuoi
disfrutando	918 sigue K de
disiscriverti	1428 K
diskuse	317 vstupte do K	317 zapojte se do K
diskusie	2288 zapojte sa do K	2288 vstúpte do K
diskutiere	468 K mit
diskutieren	468 K sie mit	468 K sie über	577 K sie mit
diskutovat	317 K mohou
dispatch	729 a weekly K	729 our K
disponibil	2056 K doar pentru abonați
disponibile	1431 K su app store
disponible	855 K en google play	1113 K sur l'app store
dispositivo	842 si continúas leyendo en este K	843 en otro K	1483 in uso su un altro K	2044 em outro K	2044 noutro K
dispus	2104 a K
disse	1494 K	2051 K
distribuie	25 K	49 K-l
dit	1184 a K	1184 K-il	1184 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1130 K-le nous en	1181 K-nous
diu	271 K
diventa	1491 K socio	1491 K parte
diyor	2557 K
diyordu	2557 K
diz	2051 K
dizia	2051 K
diziam	2051 K
""", 'do': """
do	830 what we K
dobivajte	2250 K
dobivati	2244 želite K	2364 želite K
docente	1457 è K
dodaje	1972 K
dodal	349 K	2318 K
dodala	349 K	2259 K	2318 K
dodao	2259 K
doel	1764 ons K: #
dogodek	2343 naš K
dohodnine	2354 K
dokumente	493 anonym K
dollar	829 K you give	831 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1185 K
dona	1413 K ora
donacija	2234 svaka K	2234 vaša K	2256 vaša K	2257 vaša K	2257 svaka K	2260 K	2378 K
donacije	2260 K	2378 K
donacijo	2376 z K
donacijom	2258 K
donaciones	928 K
donacions	272 K
donasi	1395 K anda	1408 K anda	1412 K
donate	648 K now	648 K today	731 K	829 K what you can	833 K
donateur	1181 devenez K	1806 word dan K
donateurs	1146 nos K	1182 nos K	1764 dankzij onze K	1790 dankzij K
donatie	1696 doe een K	1696 jouw K	1738 K	1806 jouw K	1806 uw K	1806 doe een K	1810 K
donaties	1790 dankzij K	1810 K
donating	829 consider K
donation	648 make a K	655 consider making a K	730 make a K	773 K will be doubled	773 K will be matched	826 small K	829 your K	829 consider a K	833 K
donations	833 K
donativo	2017 o seu K
donatrices	1182 nos K
donazione	1417 fai una K	1455 una K	1491 la tua K	1491 fai una K	1495 K
donazioni	1495 K
donderdag	17 elke K
doneer	1692 K	1738 K
doneren	54 kopje koffie K
donio	326 na K	347 na K
donirajte	2234 K	2256 K	2354 K	2374 K
donnerstag	17 jeden K
donnez	1131 K votre avis	1181 K-nous	1181 K-leur
donors	829 new K
dons	1181 vos K	1185 K
doors	830 our K open
dopisnica	2216 je K	2337 je K	2337 , K
dopisnik	2216 je K	2216 , K	2337 je K	2337 , K
dostupan	2197 ovaj sadržaj je K
doubled	773 gift will be K
dovoljenja	2329 kopiranje brez K	2368 brez K
download	364 K appen	364 K vores app	674 K our app	674 K on the app store	677 K the app	677 K the free app	829 K our	1692 K de	1707 K de app	1707 K de gratis app
dozvole	2233 bez K
""", 'dr': """
draag	1790 K bij
draht	493 ihr K zur	493 K zu uns
dreptul	29 își rezervă K
drepturile	2071 toate K rezervate
drittanbietern	465 K nicht zugestimmt	499 inhalte von K
drittanbieters	499 dienst eines K
drittplattformen	465 K
drive	830 fund K
drop	38 K us
""", 'du': """
dukung	1395 K kami lewat	1408 K kami
dukungan	1408 K anda
dung	9 nội K này	2668 nội K này do
duyurdu	2557 K
""", 'dy': """
dyskusji	1938 kulturę K
dyskutuj	1938 K z nami
""", 'dz': """
dziennikarka	1930 - K	1930 , K
dziennikarstwo	1894 wesprzyj niezależne K	1970 nasze K	1970 niezależne K
dziennikarz	1930 - K	1930 , K
dziennikarze	1970 nasi K
dziennikarzem	39 naszym K	1930 jest K
dziennikarzy	1934 szukamy K
""", 'ec': """
economia	245 és cap d'K
economieredacteur	1743 is K
economieverslaggever	1804 is K
""", 'ed': """
edasi	49 saada K
edited	786 this story has not been K	786 has not been K by
edition	755 our special K	786 in our print K
editor	306 , K	704 letter to the K	717 is a senior K	717 is an K	717 is the K	717 is the deputy K	741 K	794 to the K	829 write a letter to the K	1384 adalah K	2018 é K de	2277 , K
editora	2018 é K de
editorka	306 , K	2277 , K
editors	794 to our K	830 we, the K	830 our K
ediyor	2557 itiraf K
""", 'ee': """
eelisallikaks	942 K
eelistatud	942 K allikaks
eens	43 mee K?
eerste	1808 K maand
""", 'ef': """
eftertryck	2412 K förbjudet
""", 'eg': """
egyet	43 ért K?
""", 'eh': """
ehdotti	1086 K
""", 'ei': """
eiere	1864 ingen rike K
eigener	429 in K sache	578 in K sache
eilmeldungen	14 K	453 K aufs	516 K
eindredacteur	1743 is K
einem	439 mit K abo
einen	493 K tipp für uns
einer	535 text steht unter K
eingebettete	9 K beitrag	499 K inhalte
eingebetteten	499 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	566 unter K von ki
einstellungen	542 cookie-K
eintragen	577 K genügt
einverstanden	43 K?	444 ich bin damit K, dass
einwilligung	446 K können sie jederzeit widerrufen	446 K kann jederzeit widerrufen	446 K jederzeit widerrufen	465 K jederzeit
""", 'ek': """
ekibimiz	2555 K
ekibimize	2528 K katilin
ekipi	2343 naši K
ekipo	2343 našo K
ekledi	2557 K
ekleyin	2541 K
ekliyor	2557 K
ekonomireporter	2420 är K
eksternal	1385 konten K	1385 situs K
eksterni	2218 K sadržaj
eksternt	372 K indhold	394 K indhold	1832 K innhold	1853 K innhold
""", 'el': """
elektronski	2323 svoj K naslov	2349 svoj K naslov
elfogadom	1307 K a
elige	842 K tu plan	924 K tu plan
elismerte	1353 K
elke	17 K dag
ellas	51 únete a K
elle	1184 dit-K
ellos	51 únete a K
elmondta	1353 K
elrendelte	1353 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	319 svůj K	588 το K σας	588 στο K σας	621 το K σας	670 enter your K	670 we'll K you	670 we will K you	683 click to K	683 share via K	701 save my name, K	729 our daily K	729 our free K	745 K her at	745 K him at	822 by K	822 to your K	829 K us at	850 en tu K	1361 ke K anda	1394 di K anda	1429 la tua K	1429 nella tua K	1940 adres K	1940 swój K	1986 no seu K	2088 pe K	2117 ваш K	2229 svoj K	2229 svoju K	2290 svoj K	2568 ваш K	2644 K của bạn	2644 nhận tin qua K	2645 địa chỉ K	2675 điền K để nhận	2675 K để nhận bản tin	2675 tin nóng qua K	2676 mỗi sáng qua K	2676 qua K mỗi	2688 nhập K của bạn
emailing	714 get in touch by K
emailul	2058 introdu K	2059 pe K tău
embed	9 this K	748 to view this K
embedded	9 K content	9 K post
embora	1975 antes de ir K
empresas	925 sin grandes K
emretti	2557 K
""", 'en': """
enable	693 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1105 sans K	1183 sans K
engagent	30 n'K que
engelleyici	2510 reklam K
engelleyicinizi	2509 reklam K
enig	43 K?
enjoyed	650 we hope you K this
enligt	2456 K
enquete	35 nossa K
ensisijaiseksi	1050 K lähteeksi	1050 K lähteeksesi
enter	538 strg+K	2129 ctrl+K	2578 ctrl+K
entering	670 by K your email
enthalten	524 im abo K
entlang	577 hier K
entrada	849 en tu bandeja de K	1986 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	1492 K fine mese
entschied	580 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1170 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	1856 hele K
epizodo	2345 K
epizodu	313 K	2224 K
""", 'eq': """
equipa	39 nossa K	2049 a nossa K
equipe	39 nossa K	2049 nossa K
equipo	925 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrungen	493 ähnliche K
erfolgreich	517 K angemeldet
erforderliche	21 K felder sind	468 K felder sind
erhalten	549 sie K in kürze
eri	42 K lì
erid	2164 K
erikoistoimittaja	1055 K
erkende	1809 K
erkender	426 K
erkendte	426 K
erkjente	1889 K
erreichen	538 K sie uns
erreichst	538 K du uns
error	764 spot an K
errors	764 spot any K
erschien	480 dieser text K zuerst	480 dieser artikel K zuerst	480 dieser beitrag K zuerst
erschienen	480 zuerst K auf
erstmals	576 text wurde K	576 artikel wurde K
ervaring	1779 deel je K	1779 deel jouw K
erwerben	535 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	2048 K-nos
escreve	2018 K sobre	2018 K às	2018 K aos	2018 K para
escreveu	2051 K
escribe	886 K sobre
escribinos	38 K
escriptor	245 és K
escriptora	245 és K
escritor	886 es K
escritora	886 es K
escriu	38 K-nos	268 K-nos
escriviu	38 K-nos
escute	2048 K a
esimene	968 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1183 offre d'K
estabas	42 K allí
estamos	925 ya K en
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
ettertrykk	1843 K forbudt
etti	2557 diye rica K	2557 rica K
ettiler	2557 rica K
etwas	520 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2230 za # K	2292 od # K
euro	439 dann # K	579 ab # K	2292 za # K
euroa	1068 K/kk
eurolla	1068 K
""", 'ev': """
evenementen	1785 onze K
evening	17 every K
event	797 our free K	1752 ons K
events	797 our K
every	17 K week	670 in your inbox K	726 thank you to K	831 K gift
everyone	726 thank you to K who	726 thanks to K who	773 keep it free for K	830 K reading this
everything	830 K else we publish
evra	2350 za # K
evro	2350 za # K	2354 vsak K	2375 vsak K
""", 'ex': """
exclusief	1699 dit artikel is K	1701 K voor abonnees
exclusiva	842 nota K	919 K para socios
exclusively	777 K for members
exclusivo	842 este artículo es K	842 contenido K para	843 este contenido es K	919 K para socios	1981 este conteúdo é K	1981 este artigo é K	1982 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1182 notre K
existujeme	2297 K vďaka
explained	832 K
explica	38 K'ns	271 K	927 K	2051 K
explicar	271 va K
explicat	2104 a K
explicou	2051 K
explique	1184 K
expliqueu	38 K-nos
expressed	747 views K	747 opinions K	747 views and opinions K	747 views K are personal
external	9 K content	697 K content from
externe	9 contenu K	9 K inhoud	542 dieser K inhalt	567 K medien	1721 K inhoud
externen	9 K inhalt	9 K inhalte	466 K inhalt	499 alle K inhalte
externer	9 K inhalt	465 K inhalt von	499 anzeige K inhalte	499 K inhalt konnte
externes	9 contenus K
extracto	914 un K de nuestra
""", 'fa': """
facebook	16 K	153 K	368 på K og twitter	537 unserer K-gruppe	542 inhalt von K	607 K	683 share on K	687 like us on K	687 find us on K	688 on K and twitter	688 on K, twitter	688 on twitter and K	864 en K y twitter	864 en K, twitter	864 en K y x	1122 sur K et twitter	1122 sur K, twitter	1435 su K e twitter	1716 op K en twitter	1716 op K, twitter	1778 onze K-groep	1828 på K og twitter	1995 no K e no	1995 no K, no	2397 på K och twitter	2591 K	2710 在K上
facebookgroep	1778 onze K
facebookie	16 K
facebookis	943 K
facebookon	1317 K
facebooku	16 K	304 K	2214 K	2275 K	2335 K
facts	829 fund the K
factual	764 K error	764 K errors
faire	1088 K un don
fais	1181 je K un don
faisant	1096 en K un don
faisons	1171 K vivre un
faites	51 K comme eux	1088 K un don	1096 K un don	1146 K un don	1181 K-le lire	1181 K un geste
farci	1492 da K
fast	426 slog K	1889 slo K	2456 slog K
favor	650 small K to ask	650 a K to ask of you	650 we have a K to ask	833 small K
favoriete	1740 K bron	1786 K podcast-app
favoris	1151 K google	1151 K sur google
favorite	735 K source	1151 source K
favorites	1151 sources K
favoritos	891 tus K
favour	650 small K to ask	650 we have a K to ask	833 small K
favourite	735 K source
""", 'fe': """
fee	809 a K
feedback	511 ihr K	511 dein K	701 thanks for your K	701 thank you for your K
fehler	468 haben sie einen K
fehlerhinweis	468 K
fejsbuku	2214 K
felder	60 K mit stern
felelte	1353 K
felirat	1353 ez a K
feliratkozom	1299 K a hírlevélre
fellow	717 is a senior K	717 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1313 minden jog K
""", 'fi': """
fi	730 on ko-K
fields	60 K with a star
figyelmeztet	1353 K
figyelmeztetett	1353 K
filmer	40 bilder och K
finalul	2102 K lunii
finanzieren	432 wir K uns durch spenden	550 helfen sie uns, sie zu K	578 wir K uns
finden	530 zum thema K sie	530 aus der region K sie	530 mehr dazu K sie	573 K sie hier.	573 K sie hier:	573 K sie oben.
finder	398 K en fejl
findest	573 K du hier.
fined	832 K
finestra	1443 si apre in una nuova K
first	667 for the K year	667 for your K year
fizess	1350 K elő
fizessen	1298 K elő	1350 K elő
fizette	1340 hirdető K
""", 'fl': """
flere	424 K af dem
""", 'fo': """
fogalmazott	1353 K
folge	458 K uns	545 die ganze K	577 K uns
folgen	458 K sie uns	545 alle K des	575 google news K	575 bei google K	575 auf google K	577 K sie uns
folgt	458 K uns
follow	687 K us on	687 K us at	687 K him on x	687 K her on x	687 K them on x	687 K me on	687 K our live	687 K on x	701 notify me of K-up	829 K us on
folosim	2064 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	384 alle rettigheder K
fordert	580 K
forderte	580 K
foreslo	1889 K
foreslog	426 K
foretrukken	388 K kilde	1847 K kilde
foretrukket	1847 K kilde
foretrukne	388 K kilde	1847 K kilde
forint	1352 K
forinttal	1352 K
forklarede	426 K
forklarer	426 K	1889 K
forklarte	1889 K
former	727 is a K
fortalte	426 K	1889 K
forteller	1889 K
fortgesetzt	462 wird nach der anzeige K
fortsette	1887 for å K å grave
forward	49 K it	49 K this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	1743 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	568 uns ihre K	568 uns deine K
found	832 K that
founder	717 is the K
""", 'fr': """
fragen	524 K zum abo	524 K zu ihrem abo
fragt	580 K
fragte	580 K
fredag	17 hver K	17 varje K
free	668 you have # K	670 sign up for our K	670 sign up to our K	670 get our K	674 our K app	674 our app is K	773 keep it K for all	773 keep this site K
freelance	715 is a K writer	717 is a K
freelancejournalist	392 er K	1782 is K
freiartikel	442 K
freier	485 ist K autor
freitag	17 jeden K
freiwillig	550 bezahlt wird K
freiwilligen	428 K beitrag
friday	17 every K
fridays	17 on K
friend	684 tell a K	773 become a K of the
frilansjournalist	1851 er K	2420 är K
""", 'fu': """
full	20 to read the K
functional	748 K cookies
fund	648 K our	655 help K our
funded	830 reader-K
fundet	398 K en fejl
fundraising	830 K deadline	833 K
funktionale	499 K cookies
funnet	1857 K feil	1857 K en feil
""", 'g': """
g	55 धारा #K	55 #K
""", 'ga': """
gab	580 K an
gabung	1367 K di kanal	1408 K di	1408 yuk K	1408 ayo K
galetes	248 fem servir K
ganze	530 lesen sie die K
ganzen	20 K text	436 den K text lesen	530 lesen sie den K
gave	1814 gi en K i dag	1814 gi en K nå	1815 gi en K	1886 gi en K til oss	1886 gi en K i dag	1886 gi en K nå	1890 K
gazetecidir	2524 K
gazetecilerimiz	2555 K
gazetecilik	2555 bağimsiz K	2555 K para	2555 iyi K
gazetemizi	2552 K
gazetesi	2524 K'nde yaziyor
""", 'ge': """
geaccepteerd	1721 geen cookies hebt K
geblokkeerd	1783 inhoud is K
gebruiken	1721 wij K cookies	1721 we K cookies	1742 dit artikel K
gebruikt	1721 deze website K cookies	1721 deze site K cookies
gedetecteerd	1719 adblocker K
gedruckte	524 K zeitung? dann
gedruckten	524 abonnenten der K
gefallen	429 ihnen hat dieser artikel K	429 hat ihnen dieser artikel K	429 hat dir dieser artikel K
gefragt	580 K
gefunden	468 fehler im text K
gehen	429 bevor sie K
gekennzeichnete	462 mit einem symbol K
geladen	465 nicht K werden	499 inhalt konnte nicht K
gelesen	578 bis hierhin K	578 bis hierher K
gemaakte	1784 door ai K
gemeenteverslaggever	1804 is K
gemeinschaft	520 teil der K
genehmigung	481 ohne K
generated	724 summary was K	724 summary is K	724 summaries are K	724 key points were K	724 audio was K	724 voice is K	724 K using ai	724 K by ai	724 this audio is K
genererad	2423 ai-K
genereret	395 K af ai
generosity	829 your K
gengive	414 ikke tilladt at K
gengives	45 K	385 må ikke K
genossenschaft	578 unsere K	578 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	1725 je e-mailadres wordt niet K	1774 artikel is eerder K op
gerekiyor	2550 üye olmaniz K
gern	577 wirf K
gerne	402 ja tak, jeg vil K	423 vil K høre fra dig	423 hører vi K
geschickt	517 eine e-mail K
geschlossen	468 kommentare sind K
gesponsord	1797 artikel is K	1797 content is K
gewijzigd	1771 intussen K	1771 inmiddels K
gewinnspiel	504 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	514 die app K es	514 app K es
gift	648 make a K	829 your K	1692 met een K	1764 met jouw K	1764 met uw K
gifts	18 small K
giornale	1492 questo K	1492 il nostro K
giornalismo	1417 sostieni il K	1480 fare K costa	1492 il nostro K	1492 il K costa
giornalista	39 nostro K	1457 è K e	1457 è K de	1457 è K di	1457 è K del	1457 è K della	1457 è K dell'	1457 è K a	1457 è K per
giornalisti	39 nostri K	1492 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	2541 K
gitmeden	2495 K önce
give	730 K what you can	829 K what you can	829 K if you can	829 euro you K
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	1844 kan ikke K
gjerne	1886 vil K høre fra deg
""", 'gl': """
glasajte	2239 K
glasila	2259 K
glasio	2259 K
glasujte	2239 K	2359 K
gledajte	2245 K nas	2365 K nas
glissez	1181 K une pièce
""", 'go': """
going	20 to keep K	826 keep us K	830 keep us K
google	153 K news	243 a K news	304 K news	318 K play	388 K news	458 auf K news	491 als quelle bei K	491 als quelle auf K	491 bei K öfter	491 auf K sehen	514 K play	536 K-suche	536 bei K	536 K news	536 auf K	607 K news	674 get it on K play	687 follow on K news	735 K news	735 star on K	735 source on K	804 when you search on K	804 in your K feed	891 en K news	1316 K-ben	1623 K news	1664 K ziņās	1664 K news	1740 vaker in K	1777 in K	1777 op K	1777 bij K	1847 K news	1847 som kilde på K	1861 app store og K play	1861 K play og app store	1908 nas w K news	1908 na K news	1928 K news	2073 pe K news	2214 K news	2275 K news	2289 K play	2335 K news	2416 K news	2416 som källa på K	2429 app store och K play	2429 K play och app store	2506 K news'te	2520 K news'te	2520 K'da bizi	2532 app store ve K play'den	2591 K news	2650 trên K news
gostou	2049 K desta	2049 K deste
govorila	2259 K
govorili	2259 K
govorio	2259 K
""", 'gr': """
gracias	18 K a ti	925 K a ti
granskning	2454 sådan här K	2454 vår K	2454 oberoende K
granskningar	2454 våra K
granskningen	2454 den här K
gratis	439 wochen K	439 monat K	551 tage K	577 jetzt K	579 wochen K	842 crea tu cuenta K	849 recibe K	924 recibe K	926 prueba K	1410 K	1699 ontdek nu K	1699 krijg je ook K	1807 niet K	1865 dager K	1876 K sak igjen	1876 K saker igjen	1882 ingen K saker	2433 dagar K
gratisartiklar	15 K
gratuit	15 article K	1107 dernier article K	1182 ce site est K	2101 creează un cont K
gratuita	1493 prova K
gratuitas	15 matérias K	845 notas K	2016 matérias K
gratuite	15 articole K
gratuitement	1101 essayez K	1103 inscrivez-vous K	1111 recevez K
gratuiti	15 articoli K	1426 articoli K
gratuito	15 articolo K	1426 articolo K	2016 artigo K
gratuitos	15 artículos K	15 artigos K	846 artículos K	2016 artigos K
gratuits	15 articles K	1171 nos articles sont K
gridava	1494 K
gritaba	927 K
gritava	2051 K
grupi	2246 viber K
grupo	2048 entre no K
""", 'gu': """
guglu	2214 K
guidelines	701 community K before	701 our community K
""", 'ha': """
haber	2555 bu K
haberdar	2533 ilk siz K olun	2533 K olun
haberi	2 K dinle	4 K	2552 bu K	2552 K size
haberler	2520 google K'de	2520 google K	2555 bütün K
haberlerimiz	2555 K
haberlerimizi	2552 K
hacemos	915 lo que K
hacete	924 K socio	924 K socia
hafta	17 her K
haftalik	2556 K
haftanin	2552 K en önemli
haftung	30 keine K
hakkini	29 K sakli tutar
hakkiniz	2539 ücretsiz haber K	2550 ücretsiz haber K
hakutulostesi	1050 google-K
halben	551 zum K preis
haluan	1065 kyllä kiitos, K
hangzik	1353 K
hashtag	62 K it
hatirlatti	2557 K
hatti	2523 ihbar K
hattimiza	39 K	2523 ihbar K
haussa	1050 google-K
hauteur	1183 à la K de vos moyens
havi	1352 K #
havonta	1352 K
hay	2691 cho K
""", 'he': """
hear	740 we would like to K from you	740 we'd like to K from you	740 we'd love to K from you	740 we want to K from you	740 would love to K from you	829 we want to K from you	829 we'd love to K
heard	832 court K
hebben	1806 wij K je hulp nodig	1806 we K je steun nodig
hedder	426 K det i
heihin	51 liity K
hekelt	1809 K
hela	20 läsa K	20 läs K	2385 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	357 for at læse K	1817 for å lese K
helfen	428 K sie mit	577 K sie uns
helft	577 K uns
helloasso	1146 K
help	829 we need your K	829 K us do	829 will you K	829 K pay for	829 K if you can	829 K us pay	1738 K ons	1806 K ons
helpful	701 was this article K
her	1811 nå som du er K
here	648 sign up K	650 as long as you're K	650 now that you're K	801 sign up K	825 book K
herohero	347 na K
herpubliceren	45 K
herunterladen	451 app K
hetente	17 K	1352 K
heter	1889 K det i	2456 K det i
hette	2456 K det
hevder	1889 K
""", 'hi': """
hidden	60 email stays K
hier	573 gibt es K.
hierboven	1786 de video K
hieronder	1786 de reportage K	1786 het fragment K
hiervoor	1747 K zijn cookies nodig
hilf	577 K uns
hilfe	566 mit K von ki
hinterlassen	428 K sie
hinweis	538 geben sie uns einen K	538 gib uns einen K	568 einen K
hinweise	493 K zu diesem	493 K nehmen wir	493 K für uns	511 K auf fehler
hirdette	1353 K
historiador	245 és K
historiadora	245 és K
historien	406 læse hele K	1144 est K
historienne	1144 est K
historier	422 vores K	422 flere K	424 vores K	424 gode K
hittat	2426 K fel	2426 K ett fel
""", 'hj': """
hjelp	1854 K av ki	1854 K av ai	1878 K av ki	1878 K av ai	1886 K oss
hjelper	1886 ditt bidrag K
""", 'hl': """
hlasem	314 ai K
hlasujte	331 K	2302 K
""", 'ho': """
holder	422 læsere, der K
hoofd	1743 is K van
hoofdredacteur	1743 is K	1782 is adjunct-K
hoogleraar	1743 is K
""", 'hu': """
hubungi	38 K kami	1408 K kami
huikkaa	1086 K
huikkasi	1086 K
huusi	1086 K
huusivat	1086 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	351 nu K du er her
""", 'id': """
iddia	2557 K etti
ideal	1808 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1101 K-vous pour	1181 K-vous
""", 'if': """
ifade	2557 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	436 mit K abo
ihren	578 lebt von K
ihtiyacimiz	2554 yardiminiza K	2554 desteğinize K
""", 'ik': """
ikkunassa	1086 luki K
iklan	11 K
ikuti	1367 K kami	1408 K kami
""", 'il': """
ilanlari	2528 iş K
ilimitado	843 acceso K	1982 acesso K
ilk	2556 K ay
illimitato	1424 accesso K
ilmainen	1072 K tunnus
ilmaisia	1080 K juttuja
ilmoitti	1086 K
ilmoitukset	14 K	1063 K
iltakirje	1066 K
""", 'im': """
images	40 your K	40 vos K
imbuh	1411 K
imbuhnya	1411 K
immobilienmarkt	504 unserem K
importa	924 tu opinión nos K
importante	2048 sua opinião é K
impozit	2090 din K către	2103 % din K
impozitul	2090 din K pe venit către
""", 'in': """
inbox	587 στο K σας	670 sent to your K	670 right to your K	670 into your K	670 check your K to	770 in your K at #	770 in your K by #	829 your K	1394 di K anda	1394 ke K anda	1479 nella tua K	1704 in je K	2200 u vaš K
inchiesta	53 mesi a questa K	1492 questa K
inchieste	1492 le nostre K
ind	24 log K	360 log K for at	422 log K med
indbakke	362 i din K
indbakken	363 i K
independen	1409 jurnalisme K
independence	830 our editorial K
independencia	925 nuestra K
independent	269 periodisme K	655 support K journalism	829 support K journalism	830 K journalism	2102 jurnalism K	2102 jurnalismul K
independente	2049 jornalismo K
independently	784 we K	784 editors K	784 K selected by our	784 K chosen by our
independents	269 mitjans K
independiente	925 periodismo K	925 prensa K
independientes	915 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1492 giornalismo K	1492 informazione K
indipendenti	1480 rimanere K	1480 restare K
indipendenza	1492 la nostra K
indirin	2532 app store ve google play'den K	2541 K
infocom	480 dpa-K
infolettre	1110 notre K	1182 notre K
informace	323 K najdete
informasjonskapsler	1832 bruker K	1853 K
informatie	1742 K over dit
information	697 to store and/or access K on a device	697 for more K see our privacy	1148 lettre d'K	1148 lettres d'K	1182 K libre
informationen	481 mit K der	493 K zu diesem fall	559 mit K von
informations	1121 suivez les K sur
informativa	1441 K sulla privacy	1492 la nostra K
informazione	1480 l'K di qualità ha un costo	1491 sostieni l'K	1492 K libera	1492 l'K di qualità
informou	2051 K
infos	554 alle K zum
ingen	404 uden dig K	404 K rig ejer	1864 uten deg, K	2432 utan dig K
ingevoegde	1747 K post
ingezonden	43 K brief	43 K brieven	1746 K bijdrage
ingyenes	15 K cikkei	15 K cikk	1334 K cikke maradt	1334 K cikkei	1334 K cikked maradt	1339 K cikk maradt	1347 nincs több K cikke
inhalt	9 dieser K	9 diesen K	436 dieser K ist nur für	499 dieser K wird von	499 um den K	542 K von x	567 diesen K zu sehen	567 ein K von
inhalte	9 externe K	466 externe K
inhalts	9 dieses K	542 laden des K
inhoud	9 deze K	1721 om deze K te	1747 bevat K van	1747 K te zien
iniciar	872 debes K sesión
initialement	1141 article publié K	1179 cet article a été K
inkorg	2390 i din K	2390 till din K
inkorgen	2431 direkt i K
inloggen	21 K om een reactie	24 K	1806 je moet nog even K
innan	2379 K du går
innboksen	1823 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	1710 meldingen K	1719 javascript K
inschrijving	1762 K te bevestigen	1805 bevestig je K	1805 bevestig uw K
inscreva	1974 K-se	1985 K-se na nossa	1985 K-se em nossa
inscrever	1985 ao se K
inscription	1110 votre K a bien été	1110 K est confirmée	1110 confirmer votre K
inscrit	1103 déjà K
inscrivant	1111 en vous K
inscrivez	1088 K-vous	1110 K-vous à notre
insegna	1457 K storia
insistat	2104 a K
insisted	832 K
instagram	16 K	153 K	368 på facebook og K	458 ob whatsapp, K	459 auf facebook, K	459 auf K, facebook	459 auf facebook und K	459 auf facebook oder K	542 inhalt von K	607 K	687 follow him on K	687 follow her on K	687 follow them on K	688 on K, facebook	688 on K and facebook	1122 sur facebook et K	1435 su facebook e K	1716 op facebook en K	1716 op facebook, K	1828 på facebook og K	2397 på facebook och K	2525 K'da takip	2591 K
instagrame	2275 K	2275 facebooku a K
instagramie	16 K	1909 na facebooku i K
instagramis	943 K
instagramon	1317 K
instagramu	16 K	304 K	2214 K	2335 K
instale	1988 K a app
install	674 K our app
installeer	1759 K de app
installez	1181 K-la
installiert	547 die app K
instellingen	1783 cookie-K
integritetspolicy	2401 K
intelektas	1630 dirbtinis K
intelekto	1630 dirbtinio K	1645 dirbtinio K
intelektu	1670 mākslīgo K	1685 mākslīgo K
inteligence	328 pomocí umělé K	2356 s pomočjo umetne K
inteligencie	2299 pomocou umelej K
inteligencije	2236 uz pomoć umjetne K	2236 pomoću umjetne K	2236 uz pomoć veštačke K	2236 pomoću veštačke K	2236 uz pomoć vještačke K
inteligenciou	2299 umelou K
inteligencji	1951 z pomocą sztucznej K	1951 przy użyciu sztucznej K
inteligenco	2356 z umetno K
intelligencia	1322 mesterséges K készítette	1322 mesterséges K fordította	1322 mesterséges K segítségével	1341 mesterséges K segítségével
intelligens	395 med kunstig K	395 af kunstig K	395 fra kunstig K	395 kunstig K (ai)	415 hjælp af kunstig K	1854 med kunstig K	1854 av kunstig K	1878 hjelp av kunstig K	2423 med artificiell K	2423 av artificiell K	2445 hjälp av artificiell K
intelligenz	566 mithilfe künstlicher K
interdite	1179 diffusion K
interdites	1179 diffusion K
interessiert	538 ihre geschichte K
interview	545 das K in voller
introdu	2058 K adresa
invest	829 K in local news
investigaciones	925 nuestras K
investigador	245 és K	886 es K	2018 é K
investigadora	245 és K	886 es K	2018 é K
investigando	915 seguir K
investigant	269 continuar K
investigate	739 we should K
investigation	53 months on this K	53 weeks on this K	790 this K	830 this K	1182 cette K
investigations	739 our K team	739 our K desk	830 our K
investigative	717 is an K
investigativteam	493 K
inviamo	57 ti K	57 vi K
inviata	1457 è K
inviato	1457 è K
invitame	54 K un café	54 K a un café
invite	1184 K
invitent	1184 K
involved	784 not K in the
""", 'ip': """
iphone	674 our K app
iptal	2541 K edin
""", 'ir': """
iratkozz	1301 K fel	1350 K fel ingyen
iratkozzon	1301 K fel	1350 K fel ingyen
""", 'is': """
iscrive	1479 ci si K qui
iscrivendoti	1428 K
iscriversi	1479 K qui
iscriverti	1479 per K clicca	1491 clicca qui per K
iscriviti	1413 K	1428 K alla nostra	1428 K gratis	1428 K al nostro	1479 K qui	1491 K qui
iscrizione	1429 annullare l'K	1479 la tua K è	1479 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	1353 K el
ismerte	1353 K el
issue	797 back K
issues	797 back K
istakao	2259 K
istakla	2259 K
istaknula	2259 K
istaknuo	2259 K
istedi	2557 K
istediler	2557 K
""", 'it': """
itiraf	2557 K etti
""", 'iz': """
izjavila	2259 K
izjavio	2259 K
izlasi	1687 K visu
izleyin	2541 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	1808 per K
jahr	579 im K	579 pro K
jakoon	49 laita K
janela	2003 abre em nova K
jar	730 tip K
jaunumi	1688 mūsu K	1691 K
jaunumiem	1656 piesakies K	1675 K	1687 piesakies K
jaunumus	1675 K
javascript	288 povolte K	288 zapněte K	371 aktivér K	371 slå K til	463 K in ihrem browser	463 aktivieren sie K	463 K benötigt	693 please enable K	693 requires K	693 K is disabled	693 K is required	693 turn on K	693 K is not available	693 enable K in your browser	693 K must be enabled	693 needs K	867 activa K	867 habilita K	867 habilitar K	867 activar K	1038 salli K	1038 ota K käyttöön	1125 activer K	1125 activez K	1125 K est désactivé	1125 nécessite K	1199 אפשרו K	1370 aktifkan K	1438 abilitare K	1438 abilita K	1438 attiva K	1438 attivare K	1719 schakel K in	1831 aktiver K	1831 slå på K	1912 włącz K	1912 włącz obsługę K	1998 ative o K	1998 habilite o K	1998 ativar K	2064 activați K	2126 включите K	2400 aktivera K	2400 slå på K	2575 увімкніть K	2652 bật K
javasolta	1353 K
javi	38 K nam
javite	38 K nam	38 K se našoj	2215 K nam	2215 K nam se	2215 K se našem	2215 K se našoj	2256 K nam	2256 K nam se	2256 K se našem	2336 K nam	2374 K se nam
""", 'je': """
jederzeit	439 K kündbar	444 widerruf K	444 abmeldung K	445 K abmelden	517 K wieder abmelden	549 abmeldung ist K	579 K kündbar
jednou	17 K týdně
jefa	886 es K de
jefe	886 es K de
jegyezte	1353 K meg
jelas	1411 K
jelasnya	1411 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	1345 K most
jelentkezzen	24 K	1298 K be a	1345 K most
jelezze	1350 K nekünk
jetzt	436 K im abo	577 teste K
""", 'jo': """
jobbar	2423 K med ai
join	731 K for	829 K us on
jornal	2049 nosso K	2049 somos um K
jornalismo	1978 apoie o K	2040 K de qualidade tem um custo	2040 presente ao K	2048 apoie o K	2049 nosso K	2049 K de qualidade	2049 fazer K
jornalista	2018 é K formada	2018 é K formado	2018 é K do	2018 é K da	2018 é K no	2018 é K na	2018 é K e
jornalistas	2049 nossos K
joukkoon	51 liity K
journal	1182 notre K
journalism	655 support our K	655 support the K you rely on	773 keep our K free	777 access to all our K	777 access to all of our K	829 support quality K	829 support local K	830 our K	830 fearless K	830 K like this
journalisme	1093 soutenez un K	1181 soutenez le K
journalismi	1084 riippumaton K	1084 K maksaa	1084 hyvä K
journalismia	1084 K
journalismimme	1084 K
journalismus	432 unterstützen sie unabhängigen K	432 unterstütze unabhängigen K	432 für unseren K	550 freien K	578 unser K	578 unseren K	578 unabhängigen K	578 unabhängiger K	578 gut gemachten K	578 gut gemachtem K	578 frei zugänglichen K	578 frei zugänglicher K	578 guten K	578 freien K
journalist	39 vores K	39 vår K	392 er K på	392 er K hos	392 er K ved	392 er K i	485 ist freier K	485 ist K	495 arbeitet seit # als K	715 is a freelance K	717 is a K	741 K	1743 is K	1743 is freelance K	1782 werkt als K	1804 is schrijver en K	1804 is K en	1851 er K i	1851 er K på	1851 er K og	2420 är K på	2420 är K och
journalistar	39 våre K
journaliste	39 notre K	1144 est K	1144 K au	1144 K à	1144 K pour
journalisten	1807 onze K
journalister	39 vores K	39 våre K	424 vores K	1887 våre K	2454 våra K
journalistes	39 nos K	1170 nos K	1171 payer nos K	1182 nos K
journalistiek	1696 steun onze K	1790 goede K kost	1790 K kost	1807 onze K
journalistik	354 støt vores K	354 støt uafhængig K	424 vores K	424 uafhængig K	424 K koster	424 kritisk K	424 fri K	2382 stöd vår K	2382 stöd oberoende K	2454 vår K	2454 oberoende K	2454 granskande K	2454 bra K	2454 fri K
journalistikk	1814 støtt vår K	1814 støtt uavhengig K	1887 vår K	1887 uavhengig K	1887 kritisk K	1887 god K	1887 fri K
journalistin	485 ist freie K	485 ist K	495 arbeitet seit # als K
journalists	830 our K	830 we, the K
""", 'ju': """
jueves	17 cada K
julisteessa	1086 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
jurnalis	39 K kami	1384 adalah K	1409 K kami
jurnalism	2102 facem K
jurnalisme	1395 dukung K	1409 K kami
jurnalismul	2089 K de calitate costă	2101 susține K	2102 K nostru
jurnalist	2075 este K
jutjubu	2214 K
jutro	17 svako K	17 vsako K
juttu	1028 lue koko K	1084 tämä K
juttujamme	1084 K
juttuvinkki	38 lähetä K	1083 lähetä K
jutun	20 koko K	1082 tämän K
jutusta	1084 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1752 nu K voor	1752 je K voor
kabul	2557 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1084 K jutut
kaitstud	933 kõik õigused K
kakor	2414 K på	2422 K
kami	1408 beri tahu K	1409 tim K
kanaal	1807 ons K
kanal	424 vores K	1367 ikuti K	1409 K kami	1887 vår K	2454 vår K
kanale	1908 na naszym K
kanaliga	943 meie K
kanalimiz	2555 K
kanalimiza	2506 K abone	2521 whatsapp K	2521 telegram K	2521 youtube K
kanalimizi	2521 whatsapp K
kanalina	2521 whatsapp K	2521 telegram K
kanalini	2521 whatsapp K	2521 telegram K
kanavaamme	1051 K
kanavalle	1051 whatsapp-K	1051 telegram-K
kanavamme	1051 whatsapp-K	1084 K
karte	9 diese K	542 laden der K
karya	1409 K kami
kasutamine	940 K ilma
kata	1411 K
katanya	1411 K
katil	51 sen de K
katilin	51 siz de K	2541 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	2545 reklam verenin K
kavom	54 časti me K
kaydetti	2557 K
kaydolun	2554 K
kaynak	2520 tercih edilen K
kaynaklara	2520 tercih ettiğiniz K
kazala	2259 K
kazanin	2541 K
kazao	2259 K
""", 'kd': """
kdykoli	348 zrušit K
""", 'ke': """
kebijakan	1371 K privasi	1371 K cookie
kedvenc	1316 google K
keelatud	940 loata on K
keep	826 help us K	829 help us K	829 help K our
kehotettiin	1086 K
kehotti	1086 K
kehottivat	1086 K
kehotus	1086 kuului K
kein	524 noch K abo
kepada	38 tulis K kami
keressen	38 K minket	1350 K minket
kernpunkte	543 die K
kertoi	1086 K
kertoivat	1086 K
kertoo	1086 K
kesti	2557 ceza K
ketentuan	1371 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1854 med K	1854 av K
kielletty	1077 ilman lupaa on K
kiitos	1083 K kun luet
kinnitas	969 K
kirakatban	1353 állt a K
kirim	1408 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K
kirjaudu	24 K	1083 K sisään
kirjeenvaihtaja	1055 K
kirjoita	38 K meille
kirjoitti	1086 K
kirjoittivat	1086 K
kirjuta	38 K meile	966 K meile
kirjutage	38 K meile
kirjutas	969 K
""", 'kk': """
kk	1068 €/K	1085 /K
""", 'kl': """
klaagt	1809 K
klagade	2456 K
klagar	2456 K
klagede	426 K
klagen	1809 K
klager	426 K	1889 K
klaget	1889 K
klagt	580 K
kleine	429 haben wir eine K bitte
klical	2377 je K
klicka	2430 genom att K på
klicken	545 K sie auf play	545 auf play K
klikke	1862 ved å K på
klikom	2229 K na	2349 s K na	2349 s K
klimaatverslaggever	1782 is K
klummeskribent	392 er K
""", 'kn': """
know	794 let us K
""", 'ko': """
kogu	966 loe K
kolumnis	1384 adalah K
kolumnist	485 ist K	945 K	2216 je K	2337 je K	2420 är K
kolumnista	2216 je K
kolumnistica	2216 je K
kolumnistin	485 ist K
kolumnistka	2337 je K
komentar	6 za K	6 ostavite K	1392 tulis K anda	1392 di kolom K
komentara	2227 brisanja K
komentarisali	6 da biste K	2227 biste K
komentarisanje	6 za K
komentarjev	2347 brisanja K	2347 izbris K	2347 brisanje K
komentarji	2347 K izražajo	2347 K ne izražajo	2347 K odražajo
komentarz	6 dodać K	21 móc dodać K	1915 aby dodać K	1938 zostaw K
komentarzach	1925 w K	1925 w K pod
komentarzu	1925 w K
komentator	1392 tanggung jawab K
komentirajo	2347 K lahko
komentirali	2227 biste K
komentiranje	6 za K
komentirate	2347 K lahko
kommentar	513 K wird	513 ihr K	513 dein K
kommentare	469 um K zu	513 K zu diesem	513 K werden
kommentaren	469 in den K
kommentarerna	2405 i K
kommentarfeltet	376 i K	1835 i K	1858 stenger K	1858 meninger i K
kommentarfunktion	469 K
kommentarsporet	399 i K
kommentator	392 er politisk K	392 er K	1851 er K i	1851 er K og	1851 er politisk K	2420 är politisk K
kommentera	6 för att K	2403 för att K
kommentere	6 for at K	6 for å K	374 for at K	1834 for å K
kommentieren	6 um zu K	6 K zu können	468 um zu K	468 probleme beim K	468 K sie diesen	468 K sie den	469 nicht mehr K	513 K
kommentiert	469 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kompakt	517 K per mail	517 K per e-mail
komunikat	1972 taki K
kondigde	1809 K
koneellisesti	1058 K
konferenci	311 naši K
konferenciju	2222 našu K
konferenciu	2283 našu K
konferenco	2343 našo K
kongress	504 jetzt zum K
konstaterade	2456 K
konstaterar	2456 K
kontakt	38 K os	38 K oss	423 K os	1886 K oss
kontakta	38 K oss	2453 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	2215 K nas	2215 K redakciju
kontaktowej	1929 skrzynki K
kontaktujte	305 K redakci	305 K nás	305 K autora	2276 K redakciu	2276 K nás
konten	9 K ini
kontingent	442 haben ihr K
konto	360 opret en K for	423 opret en K	1969 załóż K	2388 skapa ett K för	2453 skapa ett K och	2453 skapa ett K här
kontributor	1384 adalah K
konzern	521 kein K	578 kein K
kopeerimine	940 K ilma
kopieras	2437 får inte K	2437 får ej K
kopieres	1843 kan ikke K uten
kopiering	384 K er ikke tilladt	2437 K utan
kopijuoti	1622 K, platinti
kopiointi	1047 luvaton K	1047 K ilman lupaa
kopyalanamaz	2516 izinsiz K
koresponden	1384 adalah K
korespondentas	1627 K
korespondente	1667 K
korespondentem	1930 jest K
korespondents	1667 K
korrekt	2426 ska vara K
korrekta	2426 ska vara K
korrekturhinweis	511 K
korrekturhinweise	511 K
korrespondent	392 er K	485 ist K	494 als K	494 seit # K	945 K	1851 er K	2420 är K
korrespondentin	485 ist K	494 als K	494 seit # K
korting	1767 K op je eerste	1767 K op het eerste
korzystamy	1912 K z plików cookie
kostenlos	439 wochen K	439 monat K	444 K per mail	550 lesen alle K	551 tage K	551 tage lang K	579 K testen
kostenlose	15 K artikel	442 noch zwei K	442 noch # K
kostenlosen	442 noch einen K	442 K artikel gelesen	444 unseren K newsletter	444 unserem K newsletter	444 unserer K newsletter	444 den K newsletter	561 K konto	561 K account
kostenloser	442 K artikel
kostenpflichtig	436 dieser artikel ist K
koster	424 K penge
kostnadsfritt	2433 en månad K
""", 'kr': """
krevde	1889 K
kritik	511 lob oder K
kritiker	2420 är K och
kritiserar	2456 K
kritiserer	426 K	1889 K
kritisieren	580 K
kritisiert	580 K
kritizuje	349 K
kronor	2455 K
krzyczeli	1972 K
""", 'ku': """
kullan	2509 çerez K
kullanilamaz	2516 izinsiz K
kullanilmaktadir	2509 çerez K	2509 çerezler K
kullanilmasi	2516 izinsiz K yasaktir	2545 izin alinmadan K
kullaniyoruz	2509 çerezleri K	2509 çerezler K
kulttuuritoimittaja	1055 K
kulturredakteur	570 ist K
kulturredakteurin	570 ist K
kulturressort	494 leitet das K
kulturskribent	2420 är K
kumppanimme	1038 me ja K
kun	405 for K #	1865 for K #
kunne	424 K du lide
kunnen	50 leden K
kunt	1803 geef wat je K
kurzfassung	486 K
kutunuza	2502 posta K
kuukaudessa	1085 K
kuukausi	1028 kokeile K	1068 K #	1083 kokeile K
kuukausilahjoituksella	1067 K
kuulutas	969 K
kuus	968 K
kuvailee	1086 K
kuvasi	40 K
""", 'kv': """
kviz	2225 naš K	2346 naš K
kvizu	2225 našem K	2346 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1086 K
""", 'l': """
l	270 K'any
""", 'la': """
laadi	966 K alla
laat	1779 K het ons
laatste	1715 volg het K nieuws
ladattavissa	1064 sovellus on K
ladda	2392 K ner vår app	2453 K ner vår
lade	450 K die app
laden	450 K sie die app	451 app K	567 die karte zu K	567 das video zu K
lage	1887 K mer
laget	51 bli med på K
lahjoituksesi	1067 K auttaa	1083 K
lahjoitus	1067 tee K	1083 tee K	1087 K
laissez	1181 K-nous votre
lamenta	927 K	1494 K	2051 K
lamentano	1494 K
lamentou	2051 K
lance	1184 K
langganan	1394 K buletin	1408 K sekarang	1412 K
lanjutkan	1397 K membaca dengan
laporkan	38 K kepada kami
lapunkat	1349 K
last	1824 K ned vår app	1886 K ned
later	760 check back K
latest	812 the K on this story
laukeliai	21 būtini K
lauloivat	1086 K
laut	580 K
lavoro	1492 il nostro K
lawyers	830 our K
""", 'le': """
leave	670 one click to K	829 K us a tip	829 K a tip
lecteur	9 ce K	1157 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1171 par des K comme vous	1182 nos K
lectoras	36 nuestras K	925 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	925 nuestros K	925 gracias a sus K
lectors	18 gràcies als K	269 els nostres K
lectrices	1182 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	717 is a senior K	717 is a K
ledarskribent	392 er K	2420 är K
leden	1764 door onze K	1807 onze K
lederskribent	392 er K
leernos	924 gracias por K
leestijd	0 K
legfontosabb	1349 K írásait
legge	1494 si K
leggere	1422 per K tutto
lei	2103 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	485 ist K
leiterin	485 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2040 K que nos apoiam	2049 nossos K	2049 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2051 K
lengkap	20 artikel K	1397 membaca artikel K
lesarinnlegg	43 K
lese	1866 du kan K mer	1866 kan du K mer
lesedauer	0 K
lesen	436 im abo K	436 K sie mit plus	442 % noch zu K	450 in der app K	530 mehr dazu K sie	573 K sie hier.	577 danke fürs K
leser	1886 takk for at du K
leserabend	504 K	544 unseren K
leserbrev	43 K	1852 K
leserbrief	43 K	469 K
leserbriefe	43 K	469 K an	511 K
lesere	36 våre K	1887 våre K
leserfinanziert	578 K
leserinnen	36 unsere K	578 unsere K	578 unseren K
leserinnlegg	43 K	1852 K
lesern	578 ihren K
leserne	18 takket være K	1864 K våre
lesernes	18 K bidrag	1887 K bidrag
leserreise	544 K
leserreisen	504 unsere K	504 unseren K	544 K
leserumfrage	35 unserer K
leserzuschriften	511 K
lesetid	0 K
lesezeit	0 K
letno	2376 K
letter	704 send a K
letters	43 K desk	43 K page	43 the K editor	704 K to the editor	704 send K	764 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1480 solo grazie ai nostri K	1492 i nostri K
lettre	1182 notre K
lettrici	1492 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	918 para seguir K	918 quieres seguir K	918 sigue K con	918 y sigue K	924 sigue K sin
lezen	20 meer K
lezers	36 onze K	1807 onze K
lezersaanbieding	1785 onze K
lezersactie	1785 onze K
lezersavond	1752 onze K	1785 onze gratis K
lezersevenement	1752 ons K
lezersreis	1752 onze K
lezersreizen	1752 onze K
""", 'li': """
libovolnou	348 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	1701 al K
lidem	18 díky K	347 díky K
liens	1161 via nos K	1161 par nos K
liest	573 K du hier.
lietotni	1673 K
lignes	1171 qui lisent ces K
liitu	966 K meie
liituge	51 K
like	830 work K this
liked	830 K what you read
liker	1887 K du det vi
limit	660 read without K	668 free K
limitat	236 accés il·K
limits	660 read without K
line	38 our tips K	739 our tip K
link	683 copy the K	779 read it for free with this K
links	692 some K on this page	692 some of the K on
liputan	1409 K kami
lire	20 pour K cet	1184 peut-on K
lisas	969 K
lisens	47 K cc	47 cc-K
listen	0 min K	687 K back here	687 K to us live	725 prefer to K	725 rather K
listening	725 K time
live	797 our K	797 K q&a
liveblog	530 im K	530 unserem K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	835 si has K hasta aquí
llegint	263 per seguir K
""", 'lo': """
local	830 keep K news
log	24 K in	1699 K in om	1699 K in of
logg	24 K inn	1820 K inn for å	1885 K inn med	1886 K inn for
logga	24 K in	2388 K in för att	2452 K in med
logge	561 K dich ein
logged	21 must be K in to post	660 you must be K in to	701 you must be K in to
loggen	561 K sie sich ein
logget	374 du skal være K ind
login	24 faça K	1981 faça K para	2048 faça K
lokalredakteur	570 ist K
lokalredakteurin	570 ist K
lokalredaktion	494 leitet die K
look	830 our new K
lovade	2456 K
lovede	426 K
""", 'lu': """
lubas	969 K
luetaan	1082 juttu K
lugeda	930 et edasi K
lugejad	967 meie K
lugemiseks	930 edasi K
luisteren	1786 artikel ook K
luisterversie	2 K
lukeaksesi	1028 K koko	1028 kirjaudu sisään K
lukemaan	1083 pääset K
lukemista	1083 jatka K
lukijamme	1084 K
lukijasta	1082 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1067 K tukea	1084 K tuella
lukittu	1080 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1028 K
lunar	2103 K
lunes	17 cada K
lupasi	1086 K
lupasivat	1086 K
""", 'ly': """
lyder	426 K	1889 K	2456 K
lydversion	2 K
lyssnar	2425 K på poddar
""", 'ma': """
maand	1701 deze K nog	1808 per K
maandelijks	1701 K opzegbaar	1808 K
mach	51 . K mit	577 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	428 K sie mit	578 was wir K
macht	577 K mit
made	650 if you've K it this far
mail	38 K ons	282 váš e-K	319 svůj e-K	621 το e-K σας	1300 e-K cím	1779 K ons	1779 K dan	1806 K ons	1940 swój e-K	1986 no seu e-K	2088 pe e-K	2117 ваш e-K	2201 na vaš e-K	2229 svoj e-K	2229 na e-K	2264 váš e-K	2264 svoj e-K	2264 na váš e-K	2290 svoj e-K	2568 ваш e-K
maila	38 K oss	58 nowe wpisy na K
mailadres	60 e-K wordt niet getoond	1704 je e-K	1762 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	363 din e-K	374 din e-K vil ikke	423 din K
mailben	1343 legjobb cikkei e-K	1343 cikkei e-K	1343 hírei e-K
mailbox	1704 in je K	1704 in uw K	1704 in jouw K
maile	2264 vašom e-K
mailom	2290 správy e-K
mailovou	319 e-K adresu
mailowy	1940 adres K
mailt	1350 írjon e-K
mailu	281 přímo do e-K	2264 do vášho e-K
mailul	2059 pe e-K tău
mainoksen	11 K
mainoksia	1084 ilman K
mainos	11 K
mainostaja	1077 maksanut K
mainosten	1039 K esto
majhno	2375 smo K
make	829 will you K a
maken	1807 wij K
maksumuuri	1087 K
maksuton	1072 K tunnus
maksuttomat	1072 K artikkelit
mamio	2259 K
manade	2456 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	2040 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	499 K-cookies	748 K cookies
marketingcookies	394 K	1747 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	1361 kotak K anda
masukkan	1361 K email
matched	730 K dollar	773 gift will be K
material	481 mit K der	481 mit K von	718 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2144 K	2145 K.ru
""", 'md': """
md	405 kr./K	425 kr/K
""", 'me': """
me	2145 t.K	2592 t.K
medarbetare	2420 är K på	2420 är K i
meddelade	2456 K
meddelte	426 K
medewerker	1743 is K van
medgav	2456 K
mediach	1960 naszych K
medio	925 este K
medlem	423 bliv K	1886 bli K	2453 bli K
mee	51 . doe K	51 . doe ook K
meie	967 K töö
meil	966 aita K
meile	966 saada K
meilile	962 sinu K
meille	38 kerro K	1083 lähetä K	1083 kerro K
meinen	468 was K sie dazu
meint	580 K
meinte	580 K
meinung	30 K der	43 anderer K	468 sagen sie uns ihre K	498 K des autors
mejl	2201 na vaš K	2201 vašu K	2229 svoj K	2229 na K	2390 i din K	2390 till din K
mejla	38 K oss	2453 K oss
mejladress	2453 din K
mejlen	2390 direkt i K
mektuplari	43 okur K
melalui	1395 dukung kami K
melanjutkan	1358 untuk K membaca	1397 untuk K membaca
meld	1886 K deg på her
meldde	1809 K
melde	24 K dich	38 K dich bei uns	538 K dich bei uns	577 K dich an	1822 K deg av når	1862 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	428 K sie sich an	436 K sie sich an, um	436 bitte K sie sich an	538 K sie sich bei uns	577 K sie sich hier
meldet	38 K euch bei uns
melding	38 send en K	1760 krijg een K bij	1760 ontvang een K bij
meldingen	14 K	1710 schakel K in	1710 zet K aan	1710 ontvang K	1760 krijg K	1806 zet K aan
meldt	1809 K
meldte	1889 K
membaca	1397 untuk terus K	1397 untuk K berita ini	1408 daftar untuk K
member	50 as a K you	648 become a K	730 become a K	777 not a K?
memberikan	1392 K komentar
members	18 our K	36 our K	50 K can	660 is for K only	660 K-only story	805 paying K	830 our K
membiayai	1395 K kami
membro	2048 torne-se K
membutuhkan	1408 kami K dukungan
memuat	45 K ulang
menar	2456 K
mencionanos	62 K
mendaftar	1394 dengan K, anda
mendapat	1405 K komisi
mendapatkan	1405 K komisi	1408 daftar untuk K
mener	426 K	1886 hva K du	1889 K
menerbitkan	45 K ulang
menerima	1385 K cookie	1405 K komisi	1408 daftar untuk K
mengambil	1406 dilarang K	1406 dilarang keras K
mengandung	1392 komentar yang K
mengatakan	1411 K
menggandakan	1406 dilarang K
menggunakan	1371 K cookie
mengirimkan	57 kami K
mengutip	1378 dilarang K
meninggalkan	1392 K komentar
menit	0 K baca
mensais	2050 K
mensuales	926 K
mensuel	1146 un don K	1171 un soutien K	1183 K
mention	62 K @
mentionnez	62 K-moi
menurut	1411 K
menyalin	1406 dilarang K
menyatakan	1411 K
merch	755 our K
merci	1181 K de nous
mere	406 kan du læse K	406 du kan læse K	406 kan læse K om
merkezimiz	2555 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	270 al K	926 al K	926 por K
mese	1493 al K
mesec	2230 prvi K	2258 prvi K	2350 prvi K	2350 na K	2376 na K	2376 prvi K
meses	918 K por #
mesiac	2292 prvý K	2317 za K	2317 prvý K
message	38 K us	650 a K from our editor
messagerie	1130 votre adresse de K ne sera pas
messengera	1928 K
messengeri	2275 K
messengerju	2335 K
messengeru	304 K
messengerze	1928 K
metus	1649 per K
mewakili	1406 tidak K redaksi
""", 'mi': """
mi	1670 ar K
mielipidekirjoitus	43 K
miembro	924 hazte K
mig	62 tag K på
mij	62 tag K
mille	1480 # per K
milliardaire	1171 à aucun K
minggu	1410 per K
mingguan	1394 buletin K kami
minket	38 keress K	1303 kövess K	1350 kövess K	1350 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	777 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	1804 is K
misiniz	2499 zaten abone K
missen	1803 wat je kunt K
mission	830 our K
mistake	764 spot a K	764 report a K
mitdiskutieren	6 K	513 K
mitgeteilt	580 K
mitglied	577 werden sie K	577 werde K	577 jetzt K werden
mitglieder	50 K können	439 nur für K	524 angebots für K	578 unsere K
mithilfe	566 K von ki
mitteilungen	14 push-K	454 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	2230 prvi K	2258 prvi K
""", 'mn': """
mnd	1865 kr/K	1888 kr/K
""", 'mo': """
mobile	674 on your K app	674 our K app
mobilen	400 direkte på K	1859 nyheter rett på K	1859 rett på K	2427 nyheter direkt i K	2427 direkt i K
mobilepay	423 K til #	423 K på #	423 K #	423 K et
modalidad	926 K premium
moderador	2003 não serão aprovados pelo K
moderados	2003 serão K antes
moderated	701 comments are K	701 pre-K
moderowane	1938 są K
mogelijk	1806 maak het volgende K
mois	1183 par K
moittii	1086 K
molbu	2212 imamo malu K	2212 malu K
molila	2259 K
molili	2259 K
molio	2259 K
monat	524 einen K für	524 K für nur	579 im K	579 pro K
monate	551 # K lang
monatlich	579 K
monday	17 every K
mondogatta	1353 K
mondta	1353 K
montag	17 jeden K
month	660 try a K for	660 try it for a K	667 for the first K	667 for your first K	831 a K	831 per K	831 every K	831 each K
monthly	730 one-off or K	777 reached your K limit	826 K gift	829 become a K	829 give K	831 K
months	53 K on this story	660 K for $#	667 for the first # K	667 for the first three K
morgen	17 jeden K	17 am K	17 hver K	403 hver K i din	520 uns auch K
morgenbrevet	1863 K
morgon	17 varje K
morgonbrevet	2431 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	1182 nos K
""", 'mu': """
muhabiri	2524 gazetesi K
muhabiridir	2524 K
muhabirimize	39 K	2522 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	2552 K
muistutti	1086 K
mukaan	1083 lähde K	1083 tule K	1086 K
multato	1494 ha K
multou	2051 K
mums	1687 seko K
""", 'na': """
naar	1779 mail K
nabiralnik	2323 v vaš K
nabiralniku	2323 v vašem K	2349 vašem K
nachdruck	480 K verboten	535 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	450 aktuelle K aufs handy	451 K-app	454 push-K	530 weitere K finden sie	530 mehr K finden sie	554 K des tages	554 alle K zum
nadaljevanje	2322 za K branja	2351 K spodaj
nadaljuje	2351 K pod oglasom	2351 K spodaj
nadaljujte	2322 K branje
nadie	925 K nos dice
naglasila	2259 K
naglasio	2259 K
najdete	323 další články K
najnowsze	1900 otrzymuj K
namenite	2354 K nam
napis	1972 taki K
napisz	38 K do nas	1916 K do nas	1929 K do nas	1961 K:	1961 K na	1969 K do nas
napiszcie	38 K do nas
naprej	2322 če želite brati K
napsal	349 K
napsala	349 K
narrated	725 is K by an ai	725 is K by ai
naslov	2323 na vaš e-K	2323 svoj e-K	2349 svoj e-K	2349 svoj e-poštni K
nastavak	2197 za K čitanja	2231 K ispod	2231 K teksta
nastavili	2197 da biste K čitanje
nastavite	2197 K čitanje	2199 K čitati
nastavlja	2231 K ispod	2231 K nakon
naszego	1934 K sklepu	1937 K quizu
naszej	1970 K pracy
naszym	1969 zostań K
naujienas	1634 K telefone	1635 K el. paštu	1646 mūsų K
naujienose	1623 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	867 tu K no soporta	867 su K no soporta	1998 seu K não suporta
navela	2259 K
naveo	2259 K
navigateur	10 votre K	21 dans le K pour mon prochain	1125 votre K ne supporte pas	1125 votre K n'est pas
navodi	2259 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
""", 'ne': """
necesitamos	835 K pedirte	838 K tu apoyo	924 K tu ayuda	924 K de ti	924 te K
necessariamente	2021 não reflete K a opinião	2021 não refletem K a opinião
necessaris	21 camps K
necessitem	268 et K
nechcete	336 K přijít o	2307 K prísť o
nedeljno	17 jednom K
neem	1692 K nu een
nell	1431 apri K'app
nella	1429 K tua mail
nendega	51 liitu K
neodvisni	2375 K mediji	2375 smo K
neodvisno	2374 podprite K
neophodna	21 K polja
neovisni	2257 ostanemo K
neovisno	2256 podržite K
nepriklausoma	1648 K žurnalistika
nesutinkate	43 K
netiquette	468 beachten sie die K	1443 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1831 dette K bruker
neue	547 die K app
neuen	450 hier geht es zur K
neukunden	524 nur für K
neuvoi	1086 K
neuvoivat	1086 K
neuvoo	1086 K
neuvottiin	1086 K
news	451 K-app	554 alle K zum	554 alle K zu	674 K app for	717 is a K	739 K tip
newsblog	530 im K	530 unserem K
newsdesk	39 our K	39 the K
newsis	942 google K
newsletter	169 K	259 la nostra K	320 K	347 náš K	350 K	444 unseren K	444 unserem K	444 unserer K	444 K bestellen	444 K richtig	448 K an	448 K von	448 zum K	448 täglichen K	489 K	517 K erhalten	517 K empfangen	517 unser K	517 der K über	517 der K für	549 unser abend-K	549 unser morgen-K	549 unser K	549 K ist kostenlos	577 K an	578 unser K	578 unseren K	578 unserem K	578 dieser K	581 K	587 εγγραφείτε στο K	587 εγγραφή στο K	587 το K μας	587 γραφτείτε στο K	587 στο K των	587 στο K του	587 στο K της	643 εγγραφείτε στο K	643 γραφτείτε στο K	644 το K μας	647 K	670 sign up for our K	670 sign up to our K	670 sign up for the K	670 subscribe to our K	670 join our K	670 get our K	670 our K here	670 receive our K	670 our daily K	670 our weekly K	670 our morning K	729 K	770 K soon	822 from our saturday K	830 our K	833 K	849 suscríbete a la K	849 apúntate a la K	849 nuestra K	914 suscribite al K	925 nuestra K	928 K	1110 inscrivez-vous à la K	1110 abonnez-vous à la K	1110 notre K	1170 vous adresser sa K	1182 notre K	1182 cette K	1185 K	1361 K kami	1361 langganan K	1409 K kami	1428 iscriviti alla K	1428 la nostra K	1479 le nostre K	1492 la nostra K	1492 questa K	1495 K	1900 zapisz się na K	1900 nasz K	1942 K	1970 nasz K	1973 K	1985 assine a K	1985 nossa K	2039 esta é a edição da K	2039 esta é uma edição da K	2049 nossa K	2052 K	2058 abonează-te la K	2058 abonați-vă la K	2058 înscrie-te la K	2101 înscrie-te la K	2105 K	2200 naš dnevni K	2210 K	2256 prijavite se na K	2257 naš K	2260 K	2291 K	2316 náš K	2319 K	2331 K
newslettera	1900 zapisz się do K	1900 naszego K	1942 K	1970 naszego K	2210 K	2264 odber K	2291 K	2316 nášho K
newsletterem	1970 naszym K
newsletters	670 K may contain info about	729 K	830 our K	833 K	1110 nos K	1110 recevoir les K	1182 nos K	1185 K
newsletteru	320 K
newsletterul	2058 K nostru	2088 abonează-te la K	2101 înscrie-te la K	2102 K nostru
newslettery	320 K	2291 K
newsletterze	1942 K
newslettre	2291 K
newson	1316 google K
newspaper	830 our K
newsroom	38 contact our K	784 not by the K	794 tell our K	794 our K	812 stories from our K	812 more from our K	830 our K	830 non-profit K	830 this K
newsticker	530 unserem K
next	797 our K	826 help pay for the K	826 pay for the K one
nezavisni	2257 K mediji	2257 ostanemo K
nezavisno	2256 podržite K
""", 'ng': """
ngay	2688 đăng ký K
""", 'ni': """
nieograniczony	1898 K dostęp
niets	1737 K uit deze	1798 K van deze site
nieuws	1707 K-app	1740 google K	1742 K of een tip	1778 app je K	1794 al het K over	1794 al het K uit	1805 K in je mail
nieuwsbrief	1704 onze K	1705 dagelijkse K	1705 wekelijkse K	1739 K	1807 onze K	1807 deze K	1810 K
nieuwsbrieven	1704 onze K	1739 K	1807 onze K	1810 K
nieuwsbron	1777 favoriete K
nieuwsquiz	1787 de K
""", 'nj': """
njuzleter	2210 K	2256 prijavite se na K	2257 naš K
""", 'no': """
nombreux	1171 plus nous serons K
nonprofit	830 K newsroom	830 K news outlet
nosaltres	38 contacta amb K
nosotros	924 colabora con K
nosso	35 K quiz	1978 apoie K	1978 apoie o K	1988 baixe K app	1988 no K app	2048 apoie K	2048 apoie o K	2048 siga o K	2048 entre no K	2049 K site
nostra	269 la K feina	1431 nella K app	1492 la K app
nostre	269 el K canal
nostro	35 K quiz	1492 il K sito	1492 che il K
nota	20 leer esta K	918 para leer esta K
noticia	925 esta K
noticias	891 en google K	891 tu fuente de K
notificaciones	14 las K	857 activa las K	857 activar K	858 recibir K
notifications	14 K	678 turn on K	678 turn on desktop K	678 would like to send you K	678 K from this site	679 enable K	679 allow K	679 receive K	1116 activer les K	1116 activez les K	1116 autoriser les K
notifiche	14 le K
notified	670 sign up to be K	679 get K
notifikace	318 K
notifikasi	14 K	1363 dapatkan K	1365 aktifkan K	1408 nyalakan K
notifikation	400 K
notifikationer	14 K	400 K
notify	679 K me of	679 K me when	701 K me of new posts
notis	2427 K
notiser	14 K	2427 K	2427 push-K
notre	35 K quiz	1182 K site
nouvelle	1130 ouvre dans une K fenêtre
novice	2323 na naše K	2323 na e-K	2331 e-K	2349 na e-K	2375 naše K
novinar	2216 je K	2216 , K	2216 - K	2337 je K	2337 , K	2337 - K
novinari	2257 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	2375 naši K
novinarju	39 našemu K	2336 pišite K
novinarka	2216 je K	2216 , K	2216 - K	2337 je K	2337 , K	2337 - K
novinarki	2336 pišite K
novinarstvo	2257 nezavisno K	2257 neovisno K	2257 naše K	2375 neodvisno K
novinaru	39 našem K
noviniek	2264 odber K
""", 'nu': """
nuestra	854 en K app	924 únete a K	925 K app	925 K web
nuestras	925 K redes
nuestro	35 K quiz	64 K espejo	838 apoya K	862 únete a K canal	924 apoya K	924 únete a K	924 recibe K	925 K canal	925 K medio	925 K sitio	925 K equipo
nuestros	869 K socios	925 K socios
numer	1971 K krs
nunca	925 más que K
nuotraukas	40 K ir vaizdo
nur	524 abo für K
""", 'ny': """
nyheder	388 google K	422 vores K
nyhedsbrev	362 vores K	362 tilmeld dig K	403 K	423 tilmeld dig K	424 vores K	427 K
nyhedsbreve	362 vores K	424 vores K
nyhedsbrevet	362 få K	403 K	423 tilmeld dig K
nyhetene	1859 K rett på mobilen	1885 K våre
nyheter	1847 google K	2416 google K	2452 våra K
nyheterna	2396 följ K	2427 K direkt i mobilen
nyhetsbrev	1822 vårt K	1822 våre K	1822 meld deg på K	1822 abonner på K	1863 K	1886 meld deg på K	1887 vårt K	1887 våre K	1890 K	2390 vårt K	2390 våra K	2390 anmäl dig till K	2431 K	2453 anmäl dig till K	2454 vårt K	2454 våra K	2457 K
nyhetsbrevet	1822 få K	1863 K	1886 meld deg på K	2431 K	2453 anmäl dig till K
nyilatkozta	1353 K
nyt	1079 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1443 i campi K
obchode	2283 našom K
oberoende	2453 stöd K
objasnila	2259 K
objasnili	2259 K
objasnio	2259 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2227 K komentara
obligatoires	21 champs K sont	1130 les champs K
obligatori	1443 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	872 los campos K
obligatoriska	21 K fält	2403 K fält
obligatoriske	21 K felt	1834 K felt
obratite	2215 K nam se	2215 K se našem
obrigado	2048 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	296 další šíření K	333 ke všemu K	2292 celému K
obserwuj	1908 K nas na	1908 K nas w	1969 K nas
obvestila	14 K	2323 na K
""", 'oc': """
occupa	1457 si K di
ochtend	17 elke K	1762 elke K het
""", 'od': """
od	2230 K # €	2292 K # €	2350 K # €
odbieraj	1964 K
odcinek	1935 K
odcinka	1935 K
oddajte	2359 K svoj glas
odejdete	273 než K
odete	2212 prije nego što K	2212 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2259 K
odgovorio	2259 K
odgovorna	30 nije K
odidete	2333 preden K
odoberajte	2312 K
odobrenja	2249 bez K
odomknite	2263 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	1981 K este artigo
off	38 tip us K	831 one-K
offert	1103 vous est K	1183 mois K
offrez	54 K-moi un café	1181 K-lui	1181 K-nous
offrici	1491 K un
offrimi	54 K un caffè	1491 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	2257 bez K
oglasov	2375 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	2499 K devam etmek için
okurlarimiz	36 K	2555 K
okurlarimizin	2536 K desteğiyle	2555 K
okurlarin	2536 K desteği olmadan
okuyun	2541 K
""", 'ol': """
olarak	50 abone K	2500 abone K	2522 bize anonim K
olmayanlara	2550 abone K
olun	2554 üye K
olursunuz	2541 kabul etmiş K
olvassa	1329 K tovább
""", 'om': """
omiljene	2213 K izvore
omiljeni	2213 K izvor
""", 'on': """
onafhankelijk	1764 wij K	1764 we K
onafhankelijke	1696 steun K journalistiek	1806 steun K	1807 K journalistiek
onafhankelijkheid	1807 onze K
onbeperkt	1699 lees K	1699 K lezen	1701 K toegang	1767 K digitaal
ondersteunt	1719 je browser K	1719 uw browser K
onderzoek	1807 dit K
onderzoeken	1807 onze K
onderzoeksjournalist	1743 is K
onderzoeksredacteur	1782 is K
onderzoeksredactie	39 onze K	1742 onze K
one	829 make a K-time	829 will you be K of
oneens	43 K?
online	544 unser K-shop	755 our K shop	755 our K store	797 our free K	797 our K event
onlineshop	504 im K bestellen
ons	38 app K	38 tip K	62 tag K	1741 app K
ontdek	1806 K nu
ontvang	1704 K onze	1705 K elke
onze	1707 K app	1742 tip voor K	1807 K app
""", 'oo': """
oordeelde	1809 K
""", 'op': """
opakoval	349 K
opakovala	349 K
opakuje	349 K
open	674 K in app	674 K in the app	1707 K in app
opfordrede	426 K
ophavsretsloven	384 beskyttet af K
ophavsretten	384 K tilhører
opiniestuk	1746 ingezonden K
opinion	30 K of	701 have an K on this
opinions	30 K of
oplyser	426 K
oplyste	426 K
opmerking	1742 tip of K	1742 vraag of K	1742 K over dit artikel
opowiedz	38 K nam
opozarja	2377 K
oppfordret	1889 K
opphavsrettslig	1843 K beskyttet
opplyser	1889 K
opplyste	1889 K
opprett	1820 K en konto for	1886 K en konto
opsiger	405 indtil du K
opublikowany	22 nie zostanie K	1915 twój adres e-mail nie zostanie K
opzegbaar	1808 K
""", 'or': """
ordenou	2051 K
ordinato	1494 ha K
ordnete	580 K an
organizatori	2259 pozivaju K
organizatorzy	1972 zapraszają K
original	718 read the K article	1179 lire l'article K
originally	718 this article was K published on	718 this story was K published on	718 this story K appeared	718 this article K appeared	718 K published at	786 story was K published by	786 story was K published on	786 story was K published in the	786 article was K published by	786 article was K published in our
originalment	267 es va publicar K a	267 es va publicar K en	267 publicat K a
originalmente	883 este artículo fue publicado K	884 publicado K en	2015 publicado K em	2047 publicado K no	2047 publicado K na
originariamente	1454 articolo pubblicato K	1487 pubblicato K in
ortaklarimiz	2509 biz ve K
ortsseite	530 unserer K
""", 'os': """
ossza	49 K meg
ostatak	2197 K članka
ostrzega	1972 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	1964 K
otsustas	969 K
""", 'ou': """
our	727 is K
""", 'ov': """
ovdje	2212 kad ste već K
overblikket	403 K hver dag	403 K hver morgen
overgenomen	45 K
overname	1737 K zonder
overnemen	45 K	1774 dit artikel K
oversikten	1863 få K
overview	791 this K
overzicht	1784 dit K
ovisi	2256 K o vama
""", 'ow': """
owner	830 has no K	830 have no K
""", 'oy': """
oynat	2541 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám
ozvite	38 K sa nám	2276 K sa nám	2315 K sa nám
""", 'pa': """
padalieties	49 K
padeda	1637 jūsų parama K
padroni	1480 non ha K	1492 senza K	1492 libera da K
pagar	54 K um café	2048 ajude a K
page	797 our jobs K
paghi	1491 K un'ora
pago	928 muro de K
pague	54 me K um café	54 K-me um café	2017 K-nos um café
pahoitteli	1086 K
paid	692 we get K if you buy	692 we may be K
paikalla	42 olitko K
paikkaa	1079 hae K
pakolliset	21 K kentät
palautetta	1083 anna K
palus	969 K
palusid	969 K
palvelusta	1057 ulkoisesta K	1057 upotus K
panaszolta	1353 K
pandangan	1406 tidak mewakili K	1406 K pribadi penulis
paparnya	1411 K
paper	727 is the K's
par	1183 K an
parama	1647 jūsų K	1651 K
parancsolta	1353 K
parceiros	2000 nós e os nossos K	2049 nossos K
paremkite	1637 K mus	1647 K mus
parlez	38 K-nous
part	719 no K of this
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	1974 faça K e
partecipato	1470 non ha K alla stesura
parteispende	581 K
partenaires	1127 nos K et nous	1127 nous et nos K	1182 nos K
participar	873 para K
participez	1088 K à
participou	2030 não K da produção	2030 não K na produção
partilhada	2025 uma publicação K por
partilhe	25 K-o
partir	1090 avant de K	2050 a K de # euros
partner	465 wir und unsere K	534 von unserem K	1441 i nostri K	2400 vi och våra K
partnere	371 vi og vores K	1831 vi og våre K
partnerlinkeket	1330 K
partnerlinks	37 K
partnerom	2231 u suradnji s K	2231 u saradnji sa K
partners	534 anzeige eines K	697 we and our K	830 our K	1721 wij en onze K	1807 onze K
partnership	719 was produced in K with
partnerske	2231 K poveznice	2351 K povezave
partnerskie	1946 linki K
partnerzy	1912 my i nasi K	1912 nasi zaufani K
pasak	1650 K
pasakojo	1650 K
pasidalinkite	49 K
pass	49 K it on	684 K this on
passende	551 sie das K abo
passendes	551 sie ihr K abo
patreon	176 в K	730 on K	730 our K	2615 на K
patron	655 become a K of	829 become a K
patronem	1949 zostań naszym K	1969 zostań K
patroni	1970 nasi K
patronite	1949 na K	1970 na K
paypal	520 per K
paywall	521 K	578 ohne K	581 K	830 we have no K	830 we do not have a K	833 K	1185 K	1495 K	2052 K
paywalls	833 K
""", 'pe': """
pe	2103 K an
peatoimetaja	945 K
pedimos	924 te K ayuda
pedirte	835 tenemos un favor que K
pediu	2051 K
peiling	35 onze K	1787 onze K
pelanggan	50 K dapat	50 K bisa	1359 khusus K	1397 untuk K	1409 K kami	1412 K
pembaca	18 berkat K	43 surat K	1409 K kami
pendant	1183 K un mois
pendapat	1406 K pribadi penulis
peneliti	1384 adalah K
pengar	2454 kostar K
penger	1887 koster K
pentru	2089 fără niciun cost K tine
penulis	1384 adalah K
people	18 thanks to K like	773 funded by K like you
pequeno	1975 um K favor a pedir
per	1888 K år	2455 K år
peramban	10 K anda
percent	668 # K left to read
perfil	1994 siga nosso K
periodisme	268 dona suport al K	269 el nostre K	269 fent K	269 fem K
periodismo	838 apoya el K	915 hacer un K	924 apoya el K	924 colabora con el K	925 nuestro K	925 K de calidad	925 hacemos K	925 haciendo K
periodista	39 nuestro K	39 nuestra K	245 és K	886 es K
periodistas	39 nuestros K	914 nuestros K	925 nuestros K
periodistes	269 els nostres K
perjantaisin	17 K
permanencia	926 sin K
permission	718 reproduced here with K	718 reproduced with K	733 written K	733 prior K	734 without K	748 K to load	748 K before anything is loaded	786 K to reuse this
perskaitykite	1647 K visą
personal	747 views are K
personale	2065 datele tale K
personales	869 datos K serán
personas	915 K como tú	924 K como tú
persondatapolitik	372 K
personenbezogene	466 K daten
personnelles	1128 vos données K
personoplysninger	372 dine K
personopplysninger	1832 K
personuppgifter	2401 dina K
personverninnstillinger	1853 K
perspausdinti	45 K
pertama	1410 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2018 é K
pesquisadora	2018 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	2259 K
""", 'ph': """
phone	687 news to your K
photographer	741 staff K
photos	40 your K	40 vos K	40 tes K	755 K from this story	755 K from this event
""", 'pi': """
pictures	40 your K
pide	927 K
piebilda	1690 K
piece	789 this K	830 this K
pierwszy	1971 K miesiąc
pievienojieties	51 K
pirmas	1649 K mėnuo
pisala	2259 K je
pisalo	2259 K je
pisao	2259 K je
pisz	1961 K na
pitala	2259 K
pitali	2259 K
pitao	2259 K
pitch	648 K in	730 K in
pitching	829 consider K in
pix	2017 um K	2050 K
""", 'pj': """
pjevali	2259 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	1844 vær varsom-K
plakatens	1857 vær varsom-K
plats	42 var du på K
plattform	578 unsere K
player	9 this K
please	51 K join them	660 K log in to	683 K share this	731 K help	829 K chip in	829 K give	829 K help if	829 K give if
pleide	1889 K
pliki	1931 bez zgody na K
plusartikelen	1807 K
plusartikels	1699 gratis K	1807 K
""", 'po': """
pobierz	1969 K naszą
poche	1168 dans votre K
podatkov	2349 obdelavo osebnih K
podatku	1894 przekaż #% K	1949 #% K	1949 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	313 K	397 K-app	424 vores K	488 den K können sie	488 den K kannst du	488 unseren K	578 unser K	578 unseren K	615 K	644 το K μας	723 follow the K	830 our K	925 nuestro K	1182 notre K	1409 K kami	1492 il nostro K	1786 op de K	1807 onze K	1856 hører K	1935 K	1970 nasz K	2049 nosso K	2224 K	2257 naš K	2285 K	2316 náš K	2345 K	2530 K'i	2530 K'imizi
podcasta	2224 K	2345 K
podcastapp	397 K	1786 favoriete K
podcaste	34 našom K
podcasten	397 K	1856 K
podcastimiz	2555 K
podcastimizi	34 K
podcastimme	34 K	1084 K
podcastov	2285 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	397 hvor du lytter til K	397 hvor du hører K	488 wo es K gibt	545 folgen des K	545 folge des K	615 K	723 wherever you get your K	723 wherever you listen to K	723 wherever you get K
podcastu	34 naszego K	34 našem K	313 K	1935 K	2224 K	2285 K	2345 K
podcastul	34 K nostru	2102 K nostru
podcastunk	1351 K
podcastunkban	34 K
podcasty	313 K	347 naše K	1935 K	2285 K
podd	34 vår K	2454 vår K
poddapp	2425 K
poddar	34 våra K	2425 K finns
podden	2425 K
podelite	25 K	49 K ga
podemos	2040 sua ajuda K
poden	50 els socis K
poderemos	2040 a sua ajuda K	2048 com a sua ajuda K
podijelite	25 K	49 K ga
podkast	1856 hører K	1887 vår K	2224 K	2345 K	2375 naš K
podkasta	2224 K	2345 K
podkastapp	1856 K
podkasten	1856 K
podkastu	2224 K	2345 K
podle	349 K
podotkl	349 K
podpora	346 vaše K	2315 vaša K	2374 vaša K
podpore	2316 vďaka K	2354 brez vaše K	2375 brez vaše K
podporo	2374 vašo K
podporte	2297 K	2315 K nás	2315 K našu
podpory	326 bez vaší K	347 bez vaší K	2297 bez vašej K	2316 bez vašej K
podprite	2354 K	2374 K nas	2374 K naše
podremos	924 con tu ayuda K
podziel	25 K się
poinformuj	38 K nas	1961 K nas
points	791 the bullet K	791 these bullet K	791 the key K above
pokutoval	349 K
policy	697 our cookie K
politica	2065 K de cookie
political	717 is a K	717 is the K editor
politicieni	2089 nu depinde de K
politika	2509 çerez K
politikasi	2510 gizlilik K
politikredakteur	570 ist K
politikredakteurin	570 ist K
politikressort	494 leitet das K
politikwissenschaftler	485 ist K
politologue	1144 est K
poll	35 our K	701 vote in our K	701 take our K	1787 onze K
polub	1908 K nas na
pomagajte	2374 K nam
pomocou	2299 K ai
pomozite	2234 K nam	2256 K nam
pomozte	346 K nám
ponavlja	2259 K
ponavljao	2259 K
ponctuel	1146 un don K
ponovno	45 K objavi
pop	648 K your
poprosil	349 K
poprosila	349 K
por	2044 um ano K #
poradil	349 K
portal	1970 nasz K	2257 naš K	2375 naš K
portalu	1945 na naszym K	1945 w naszym K
posez	1181 K-la à	1181 K-nous
posible	18 hace K
posielajte	2276 K nám
posielame	57 vám K
positions	755 our open K
poslechnout	314 si můžete K
posljednji	2243 K besplatni članak
posredujte	49 K
possible	260 ajuda a fer K	269 ajuda a fer K
post	20 rest of this K	748 to view this K	748 to see this K	784 this is a paid K	789 this K	830 this K	1747 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	2391 din e-K	2403 din e-K kommer inte
postadresse	60 e-K vises ikke	1823 din e-K	1834 din e-K vil ikke
postadressen	60 e-K din vises ikke
postanite	2256 K član	2374 K član	2374 K naročnik
postanizda	2534 her sabah e-K	2534 e-K	2548 e-K
postaw	54 K mi kawę	54 K kawę	1969 K nam	1969 K mi	1969 K kawę
postawcie	54 K mi kawę
postfach	444 in dein K	444 in deinem K	444 direkt ins K	448 in ihrem K	448 in ihr K
postkasti	953 otse K
postkastis	953 iga hommik sinu K	953 sinu K
posts	15 free K	58 new K by mail
potrebna	2256 K nam je
potrebujeme	2315 K vašu podporu
potrebujemo	2339 za ogled K	2374 K vašo
potremo	1480 aiuto K	1491 con il tuo aiuto K
potrivit	2104 K
potrzebujemy	1894 K twojego wsparcia	1969 K twojej pomocy	1969 K twojego wsparcia
pound	829 K you give
pourboire	1147 un K
poursuivez	1101 K votre lecture
poursuivre	1101 K votre lecture
pouvez	50 abonné, vous K
povabi	54 K me na kavo
povedal	2318 K	2377 je K
povedala	2318 K	2377 je K
povestit	2104 a K
povikao	2259 K
powered	829 K by you
powerful	830 hold the K to account
powiadomienia	14 K	1904 włącz K	1904 chcesz otrzymywać K	1905 K push
powiedzieli	1972 K
powtarza	1972 K
pozele	40 K tale
pozivala	2259 K
pozivali	2259 K
pozivao	2259 K
poznamenal	349 K
poznamenala	349 K
pozvala	2259 K
pozvao	2259 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	1725 K mee	1806 K mee
praca	1970 nasza K
pracujte	311 K s námi	2283 K s nami
prati	2245 K nas na
pratite	2256 K nas
pravi	2377 K
precisa	1974 K de você	2048 K de si
precisamos	1975 K da sua ajuda	1978 K do seu apoio	2048 K da sua ajuda
precisato	1494 ha K
preciso	2004 é K estar logado
precizat	2104 a K
prednostne	2334 K vire
prednostni	2334 K vir
prednostnih	2334 K virov
prednostnim	2334 K virom
predplatitelia	50 K môžu	2305 len K	2305 iba K	2305 nájdu K	2305 prečítajú K	2319 K
predvajanje	2339 K videa
preferate	2073 sursele tale K
preferences	697 your cookie K	800 cookie K	800 privacy K
preferida	243 font K	891 fuente K	2022 fonte K
preferidas	891 fuentes K	2022 fontes K
preferides	243 fonts K
preferido	891 medio K
preferidos	891 medios K
preferirane	2213 K izvore
preferirani	2213 K izvor
preferiranih	2213 K izvora
preferita	1434 fonte K su google	1460 fonte K
preferite	1460 fonti K
preferowane	1927 K źródło	1927 K źródła
preferowanego	1927 K źródła
preferowanych	1927 K źródeł
preferowanym	1927 K źródłem
preferred	687 K source on google	735 K source	804 K sources
preglednik	10 vaš K
prehratie	2279 K videa
prejemajte	2323 K vsako	2371 K
prejemati	2364 želite K
prejmite	2371 K
preklinjao	2259 K
prelua	45 K
preluarea	2072 K textelor
preluat	45 K
prema	2259 K
premier	1105 le K mois	1183 le K mois
premium	1767 toegang tot alle K
premoderated	701 K
prenesite	2374 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	2385 bli K	2385 redan K	2386 som K	2452 en K	2453 bli K
prenumeranter	50 K kan	2385 endast för K	2443 är för K	2443 bara K	2443 endast K	2454 våra K	2457 K
prenumerata	1651 K
prenumeration	2457 K
prenumerationen	2390 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	1643 tik K
prenumeratoriams	1612 tik K	1643 tekstas skirtas K	1643 straipsnis skirtas K
prenumeratorzy	50 K mogą	1957 tylko K
prenumerera	2385 K för att	2390 K på nyhetsbrev	2430 genom att K	2453 K på vårt
prenumeruojate	1612 jau K
prenumeruokite	1647 K
preostanek	2322 K članka
presenteie	1981 K
prethodnog	2249 bez K odobrenja
pretplata	2260 K
pretplati	2229 hvala na K
pretplatite	2197 K se već od	2256 K se
pretplatnici	50 K mogu	2242 samo K	2260 K
pretplatnicima	2197 dostupan samo K	2197 dostupan je samo K	2197 dostupan je K	2197 dostupno samo K	2209 samo K	2242 samo K
pretplatnik	50 kao K	2197 već ste K	2256 postanite K
pretplatnike	2197 dostupan samo za K	2209 samo za K
pretplatu	2198 već imate K	2230 uz K	2230 K	2251 uz K
preuzeti	45 K
preuzimanje	2208 zabranjeno K	2233 zabranjeno K	2233 zabranjeno je K
preuzmite	2256 K našu
preventing	693 browser extension is K
preview	805 free K
price	831 the K of a
pridaj	51 K sa
pridajte	51 K sa	2308 K si nás	2315 K sa k nám
prihvatate	2229 prijavom K
prijavi	24 K se	2229 hvala na K
prijavili	2229 hvala što ste se K
prijavite	24 K se	2256 K se na naš	2256 K se na naše	2374 K se na
prijavo	2349 s K se	2349 s K na	2349 hvala za K
prijavom	2229 K se slažete	2229 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	2334 K vir
priljubljene	2334 K vire
priljubljeni	2334 K vir
prima	2103 K lună
primajte	2250 K
primate	2244 želite da K
primati	2244 želite K
primeiro	2050 K mês
primer	270 el K mes	926 el K mes
primo	1493 il K mese
principles	718 the thomson reuters trust K
print	683 click to K
prioriterad	2416 K källa
pripojte	51 K sa
pripomenul	2318 K
prisijunkite	24 K	51 K	1647 K prie mūsų
prispejte	2297 K	2315 K	2315 K aj vy
prispevek	2375 ta K
privacidad	870 política de K	925 nuestra política de K
privacidade	2001 política de K
privacitat	248 política de K
privacy	697 see our K policy	697 to our K policy and terms	697 and the google K policy	830 our K policy
privacybeleid	1721 ons K	1762 ga je akkoord met het K
privacyverklaring	1723 K
private	60 your email will stay K
privatlivspolitik	372 K
priznaje	2259 K
priznal	2318 K
priznala	2259 K
priznao	2259 K
probeabo	428 K	436 wochen im K
probeer	1806 K nu	1806 K een maand
proberen	1808 gratis K
processing	697 consent to the K
prochains	1182 nos K articles
prodavnici	2222 našoj K
produce	773 not free to K	773 not cheap to K
produced	784 K by our brand
proefabonnement	1701 K	1806 neem een K	1808 K
profesor	886 es K	2075 este K
profesora	886 es K
professeur	1144 est K
professeure	1144 est K
professionista	1457 è giornalista K	1457 giornalista K
professor	245 és K	485 ist K	717 is a K	717 is an assistant K	2018 é K
professora	245 és K	2018 é K
professore	1457 è K
professoressa	1457 è K
professorin	485 ist K
profilazione	1440 i cookie di K
profitez	1088 K de	1101 K de nos offres
prohibida	884 queda K
proibida	2015 é K a
project	1165 trust K
promis	2104 a K	2104 au K
promise	829 K never to
propustite	2244 ne K
prosbu	273 máme na vás K	273 máme malou K	2272 máme malú K	2272 malú K
proseguire	1483 per K la lettura
prosil	349 K
prosila	349 K
prosili	349 K	1972 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	1972 K
protejate	2097 K de dreptul de autor
provalo	1421 K gratis	1491 K gratis
provided	697 content K by a third party	748 contains content K by
provision	462 erhalten wir eine K	462 eine kleine K	534 bekommen wir eine K	534 eine K vom	556 K
provisions	462 K-links
provisionslinks	556 K
prozent	525 K rabatt
przedruk	45 K	1947 K za zgodą
przedrukujcie	45 K
przegap	1959 nie K
przekonuje	1972 K
przetisknout	45 K
przetwarzanie	1913 K danych osobowych
przez	1951 K ai
przycisk	1940 klikając K
przyznaje	1972 K
""", 'ps': """
psal	349 K
psala	349 K
""", 'pt': """
ptal	349 K se
ptala	349 K se
ptali	349 K se
ptaly	349 K se
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	1443 prima di K un commento
pubblicato	22 non sarà K	1443 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	2003 o seu endereço de e-mail não será K
publicat	2097 a fost K inițial în
publication	655 is a reader-supported K	784 accurate at the time of K	784 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	2437 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	867 bloqueador de K	925 sin K
publicidade	11 a K	2031 depois da K
publicitat	11 la K	269 sense K
publicitate	11 K
publikovanie	2270 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	60 email won't be K	701 your email address will not be K	719 was first K by	719 was first K on	786 K under license
publishing	784 accurate at the time of K
pueden	50 los socios K
puhelimeesi	1063 suoraan K
puis	1102 K # €
puisque	1090 K vous êtes là
pungkasnya	1411 K
punya	1360 sudah K akun
purchase	692 K through links on our site
push	516 per K
pushbericht	1760 een K bij
pushbeskeder	400 K
pushmeldingen	1711 K
pushnotiser	2427 K
pushvarsler	1859 K
pustit	314 si můžete K
""", 'py': """
pytali	1972 K
pyysi	1086 K
""", 'qu': """
queremos	835 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1414 già che sei K
quieras	842 cancela cuando K	926 cancela cuando K
quitter	1090 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	1787 doe de K	1787 onze K	1937 nasz K	1937 K
quizie	1937 naszym K	1937 K
""", 'ra': """
raccolta	1495 K fondi
racconta	1494 K
raccontacela	38 K
raccontaci	38 K
raccontatecela	38 K
raccontateci	38 K
raccontato	1494 ha K
raconte	1184 K
racontez	38 K-nous
rad	2257 naš K
radil	349 K
radila	349 K
radili	349 K
radzi	1972 K
radzili	1972 K
radzono	1972 K
ragino	1650 K
raise	773 help us K
rajaton	1029 K pääsy
rakendus	951 meie K	951 K
rakenduses	951 K
raksti	38 K mums	1687 K mums
rakstiet	38 K mums
raksts	1688 šis K
rakstu	1686 šo K
rakstus	1688 visus K
range	825 shop the K
rappelle	1184 K
""", 're': """
reach	745 K him at	745 K her at	745 K them at	773 we would K our goal	773 we'd K our goal	829 help us K
reached	668 you've K your limit of free	716 can be K at
reacties	1726 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	668 # % left to K	725 is K by an ai	725 is K by ai	779 link can K this	830 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	650 we're asking K	726 thank you, K	773 funded by K like you	794 K' editor	826 K make this	829 K like you	829 join the K	830 our K	830 funded by its K	833 appeal for K	833 K pay
reading	0 K time	660 keep K for just	660 keep K with a	660 K this post for free	664 to finish K	664 to keep K	779 to your K list
reageren	6 K	1726 om te K	1742 K? mail	1742 K op dit artikel
realizarea	2084 nu a participat la K
realizzazione	1470 non ha partecipato alla K
recalled	832 K
recalls	832 K
recaptcha	670 protected by K
receba	1974 K as	1985 K no seu	1985 K todos os dias	2048 K no seu
receive	670 K email from us on behalf of	671 sign up to K	671 K emails from	697 agree to K emails	829 to K new posts
recevez	1088 K chaque	1111 K chaque	1111 K tous les	1181 K notre
recevoir	1117 K les alertes	1170 j'accepte de K
recherche	578 diese K
recherchen	578 unsere K
rechercheteam	39 unser K	39 unserem K	493 K
rechtbankverslaggever	1782 is K
recibe	834 K cada	852 K cada	852 K todas las
recibir	914 acepto K
reclamat	2104 a K
reclame	2102 fără K
recomandat	2104 a K	2104 au K
recomenda	2051 K
reconheceu	2051 K
reconnu	1184 a K
recunoscut	2104 a K
recurring	730 K donation	831 K donation
redacteur	1743 is K	1743 is politiek K	1782 werkt als K
redactie	39 onze K	1725 mail de K	1742 contact op met onze K	1742 contact op met de K	1742 tip voor de K	1746 mening van de K	1771 K heeft geen	1806 mail de K	1806 tip de K	1807 onze K
redactor	245 és K	886 es K	2075 este K
redactora	245 és K	886 es K
redakce	305 napište do K	311 do K	311 do naší K	347 naše K	347 jsme malá K
redakci	39 naší K	347 naši K
redakcia	2316 naša K	2316 sme malá K
redakcie	2270 bez súhlasu K	2276 napíšte do K	2283 do K	2283 do našej K
redakcii	39 našej K
redakcija	1648 mūsų K	1688 mūsu K	2257 naša K	2257 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	2215 javite se K	2215 pišite K	2222 našoj K
redakcijos	1622 K sutikimo
redakciju	2257 našu K
redakcja	1970 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	1947 bez zgody K	1970 naszej K
redaksi	38 hubungi K	38 kirim ke K	1408 hubungi K	1409 K kami	1409 email K	1409 K
redaksjon	1887 vår K
redaksjonen	38 tips K	1886 kontakt K	1887 kontakt K
redakteur	485 ist K	494 als K	494 seit # K
redakteurin	485 ist K	494 als K	494 seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	424 vores K	494 leitet die K	498 meinung der K	534 K war an der	535 nicht von der K	538 melden sie sich bei der K	558 produkte wurden von der K	578 unsere K	2454 vår K
redaktionell	558 produkte K ausgewählt
redaktionelle	465 externe K inhalte
redaktionen	374 skriv til K	2403 mejla K
redaktor	306 je K	306 , K	306 - K	1930 - K	1930 , K	2277 je K	2277 , K	2277 - K
redaktore	1667 galvenā K	1667 K
redaktorem	306 je K	1930 jest K
redaktorius	1627 K
redaktorka	306 je K	306 , K	306 - K	1930 - K	1930 , K	2277 je K	2277 , K	2277 - K
redaktorkou	306 je K	2277 je K
redaktorom	2277 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	1667 galvenais K	1667 K
redaktur	1384 adalah K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	1479 la K ti invia	1492 la nostra K
reenvia	49 K
refresh	760 K this page	760 K the page
regala	842 K esta nota
reggel	17 minden K
regioverslaggever	1743 is K
registe	1981 K-se para
register	660 K for free to
registered	777 K users can
registraci	319 děkujeme za K	321 po K
registrarte	852 al K
registrate	914 K a nuestro	924 K
registrati	1413 K per	1424 K per	1491 K gratis
registration	805 free K gives
registreer	1699 K je
registrera	2430 genom att K dig
registrere	1862 ved å K deg
registrieren	437 K sie sich
registrierung	490 K	524 mit ihrer K	525 die K ist kostenlos
registrirajte	2230 K se besplatno	2230 besplatno se K	2350 brezplačno K	2350 K se brezplačno
registrujte	346 K se	2230 K se besplatno
regrette	1184 K
regrettent	1184 K
reiseangebote	544 unsere K
rejoignez	51 K-les	51 K-nous	1121 K-nous sur	1181 K-nous	1181 K notre	1181 K nos
rejoins	51 K-les
rekao	2259 K
rekla	2259 K
reklam	347 bez K	1970 bez K	1970 nie mamy K
reklama	2257 bez K
reklamdan	11 K
reklame	11 K
reklamelenker	1867 K
reklamelinks	407 K
reklamer	424 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	1946 we współpracy K
reklamsiz	2555 K
reklamy	11 K
relatou	2051 K
rely	830 we K on
remaining	668 free articles K	668 free article K	668 articles K this month	668 free stories K
remind	833 K me later
removed	701 this comment has been K
rendszeres	1350 legyen K
rendue	60 e-mail ne sera pas K
replied	832 K
reply	6 leave a K
report	53 months on this K	53 months to K	764 K an error
reportage	578 diese K	1182 ce K
reportagem	39 nossa K	53 meses nesta K	2049 esta K
reportagens	2049 nossas K
reportaje	925 este K
reported	832 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	485 ist K	494 als K	494 seit # K	714 contact the K at	715 is a K at	717 is a K	717 is a senior K	739 contact the K	739 contact our K	739 email the K	741 K	1144 est K	1384 adalah K	1851 er K i	1930 - K	1930 , K	2075 este K	2216 je K	2216 , K	2337 je K	2337 , K	2420 är K på
reportera	39 naszego K	886 es K
reporterem	39 naszym K	1930 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	485 ist K	494 als K	494 seit # K
reporterka	1930 - K	1930 , K	2216 je K	2337 je K
reportero	886 es K
reporters	39 our K	829 ask our K	830 our K	830 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	701 why are you K this	773 keep our K free	790 this K	812 more of our K	830 our K	830 this K	830 K like this	830 goes to K
reportrar	39 våra K
reports	743 K on
repost	45 K this
representa	2021 não K a opinião
representam	2003 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	719 may not be K
reproducerea	2072 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	718 K without permission	786 K in whole or in part	1142 toute K	1142 droits de K	1142 K interdite	1143 toute K	1143 droits de K	1143 K interdite
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
republish	45 K	718 K our articles	718 K this article	786 K this story	786 K our stories
republished	45 K	718 K with permission	718 is K from
required	21 K fields are marked	701 K fields are marked
research	717 is a K fellow
researcher	717 is a senior K	717 is a K
reserva	29 es K el dret
reservados	884 derechos K	2014 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	242 tots els drets K
reserve	29 K the right
reserved	600 all rights K	660 article is K for	718 all rights K	1525 all rights K
reserves	29 K the right
respond	43 want to K
responsabile	30 non è K
responsabilidad	30 K de	910 K de sus autores	910 K de quienes los
responsabilidade	30 K de	30 K dos	2003 os comentários são de K
responsabiliza	30 não se K	910 no se K de las opiniones
responsable	30 pas K	30 no se hace K	910 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	570 ist K
ressortleiterin	570 ist K
rest	20 to read the K	660 to read the K of this	789 the K of this
restants	1107 articles gratuits K
reste	1108 il vous K #%	1108 il vous K # %
resultater	388 google-K
results	804 your search K	804 your google K
retrouvez	1121 K-nous sur	1151 K	1181 K-nous
rette	398 K fejl
retter	398 K fejl	398 K alle fejl	1857 vi K feil
rettigheter	1843 alle K forbeholdt
reuters	1142 avec K	1143 avec K
revelou	2051 K
revient	1171 vous K qu'à
rewritten	718 may not be published, broadcast, K
""", 'ri': """
ricamiz	2495 küçük bir K var	2495 sizden bir K var
ricercatore	1457 è K
ricercatrice	1457 è K
ricevi	1429 K ogni	1491 K ogni	1491 K la
ricordato	1494 ha K
rief	580 K
riep	1809 K
riferito	1494 ha K
riippumaton	1084 K media
riippumatonta	1083 tue K	1084 K journalismia
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	1454 K riservata	1454 © K	1487 è vietata la K	1487 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	1489 K agli abbonati
riservati	1454 tutti i diritti K	1489 K agli abbonati
riservato	1421 K ai nostri abbonati	1421 questo contenuto è K	1483 K agli utenti	1489 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	395 af en K
rocznie	1971 K
ropade	2456 K
ropar	2456 K
roper	1889 K
ropte	1889 K
round	729 our K-up
roundup	670 get a weekly K	729 our K	729 weekly K
rozhodl	349 K
rozhodol	2318 K
rozpowszechnianie	1924 K artykułu	1947 dalsze K
""", 'ru': """
rubrice	323 najdete v K
ruft	580 K
ruga	2104 îi K	2104 îl K
rugat	2104 a K	2104 au K
rugau	2104 K
rukoili	1086 K
ruled	832 K
rundbrief	489 K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	1889 K	2456 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	2456 K
sagde	426 K
sagen	580 K
saglasnosti	2249 bez K
sagt	580 K
sagte	580 K
sagten	580 K
said	832 K
saken	1811 likte du denne K	1857 feil i K	1885 denne K	1885 få K	1886 les hele K	1887 denne K
saker	1885 flere K	1887 våre K	1887 alle K
saklidir	2516 tüm haklari K	2516 her hakki K
sako	1650 K
saluran	1367 ikuti K	1367 gabung di K	1409 K kami
samarbeid	1867 i K med en annonsør
samarbejde	407 i K med en annoncør
samarbete	2435 i K med en annonsör
samedi	17 chaque K
samenvatting	1784 deze K	1784 de K is
samenwerking	1771 betaalde K	1771 K met onze partner	1771 K met een commerciële
samstag	17 jeden K
samtycke	2422 ditt K
samtykke	394 dit K	394 give K	402 jeg giver K til	1853 ditt K	1853 gi K
samtykket	1853 K ditt
sang	426 K	1889 K
sanoi	1086 K
sanoivat	1086 K
sanoo	1086 K
satin	2541 K alin
satura	1668 ārējā K
saturday	17 every K
sauca	1690 K
saugomos	1615 visos teisės K
savetovala	2259 K
savetovali	2259 K
savetovao	2259 K
savetuje	2259 K
savjetovala	2259 K
savjetovali	2259 K
savjetovao	2259 K
savjetuje	2259 K
savundu	2557 K
say	648 have your K	701 have your K in
saya	62 tag K
sayenizde	2555 sizin K
says	832 K
sazinies	1687 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1431 K l'app	1431 K la app	1431 K la nostra app	1491 K la nostra	1491 K l'app
schauen	577 K sie vorbei
schick	49 K ihn	49 K es	568 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	568 K sie uns	577 K sie uns
schon	429 wenn sie K hier sind	429 wo sie K hier sind
schreef	1809 K
schreib	38 K uns	538 K uns	577 K uns
schreiben	6 kommentar zu K	38 K sie uns	428 K sie an	468 K sie uns ihre meinung	538 K sie uns	577 K sie uns
schreibt	38 K uns	485 K über	485 K für	495 K seit # für	577 K uns	580 K
schrieb	580 K
schriftlicher	480 nur mit K genehmigung
schrijf	38 K ons	1692 K u in	1692 K je in	1704 K je in voor	1704 K je gratis in	1805 K je hier in	1806 K je gratis in
schrijft	1743 K over	1743 K voor	1809 K
schrijver	1743 is K en	1746 mening van de K
scria	2104 K pe	2104 K în	2104 așa K
scrie	38 K-ne	2101 K-ne
scrii	2101 să ne K
scriitoare	2075 este K
scriitor	2075 este K
scripts	693 unblock K
scris	2104 a K
scritto	1492 chi ha K questo	1494 ha K
scrittore	1457 è uno K
scrittrice	1457 è una K
scrive	1457 K di	1457 K per
scriveteci	38 K
scrivi	1413 K a
scrivici	38 K	1491 K
""", 'se': """
search	804 on google K
secondo	1494 K
section	55 K #g	702 in the comment K
secure	739 K drop
securedrop	739 K
securely	739 K on signal	739 K via signal	739 contact us K	739 reach us K
seda	49 jaga K
see	42 did you K it
segnalacelo	1491 K
segons	271 K
segueix	268 K-nos
seguici	1434 K su	1434 K anche su	1491 K
seguir	863 puedes K a	863 puede K a
segundo	2051 K
sehen	573 K sie hier.
sekarang	1408 donasi K	1408 daftar K	1408 gabung K	1408 unduh aplikasi K
sekite	1647 K mus
sekojiet	1687 K mums
selaimesi	10 K
seleciona	2039 a redação K
selected	784 K by our
selengkapnya	1358 untuk membaca K	1397 membaca artikel K
selgitas	969 K
selitti	1086 K
selon	1184 K
semaine	17 chaque K	17 une fois par K	1183 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	926 a la K	2050 por K
semanal	852 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	423 K os	670 we'll K you	739 K us a tip	1836 K inn	1886 K oss
sende	1862 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	568 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
seneste	397 K afsnit
senza	1480 K di te non	1491 K di te non
service	1144 est chef du K	1144 est cheffe du K
serwisie	1945 w K	1960 naszym K
serwisu	1931 treści z K	1931 treść z K
seslendi	2557 diye K	2557 K
setiap	17 K pagi	1410 K bulan
setmana	268 rep cada K
setmanalment	17 K
settimana	17 ogni K	1493 alla K
settings	697 cookie K	800 cookie K	800 privacy K
setuju	43 tidak K?
setujui	1385 K cookie
seuraa	1083 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	683 K this with	683 K this post on	683 K this if you	683 K this far and wide	683 click to K	692 we may get a K
shareholders	773 not by K	830 no K
shop	797 our K	825 K our
shope	2283 našom e-K
shopu	311 našem e-K	2222 našem web K	2283 nášho e-K
should	739 story we K	739 we K look into	739 we K know about
shouted	832 K
showcase	153 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	505 jetzt tickets K:	550 K sie unsere arbeit
sier	1865 til du K opp	1889 K
siga	1994 K-nos no	1994 K-nos nas	2048 K-nos
siger	426 K
sign	24 K in	671 K up to get	731 K up	829 K up for our	829 K up to our	829 when you K up	829 K up now
signal	389 på K	492 auf K	492 K-kanal	1848 på K	2417 på K
signaler	1130 K une erreur
signalez	1181 K-la-nous	1181 K-le-nous
signali	2275 K
signalu	304 K	1928 K
signing	670 thanks for K up	670 thank you for K up	670 by K up, i agree	670 by K up, you agree	670 by K up you agree
silakan	1358 K login	1358 K masuk
silenced	830 refuse to be K
since	650 K you're here
sini	1408 klik di K
sinirsiz	2519 K erişim
sinulle	1024 meillä on K pyyntö
site	64 ayna K	797 our jobs K	830 our K	1807 onze K
sitede	2526 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	1690 K
skaityti	1612 norėdami K toliau	1612 norint K toliau	1612 K toliau galite
skaitytojai	1648 mūsų K
skaitytojams	1648 mūsų K
skelbiamas	22 nebus K
skicka	2430 genom att K	2453 K till oss
skickar	57 K vi dig	57 vi K dig
skirkite	1637 K # proc	1647 K paramą
sklepem	1934 naszym K
sklepie	1934 naszym K
skontaktuj	38 K się z nami	1929 K się z nami	1929 K się z naszym	1929 K się z naszą	1929 K się z autorem	1929 K się z autorką
skreg	426 K
skrek	1889 K	2456 K
skrev	426 K	1889 K	2456 K
skribent	392 er fast K	1851 er K	2420 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	423 K til os	423 K dig op	2390 K upp dig	2453 K upp dig	2453 K till oss
skrive	21 logget ind for at K
skrivefeil	1857 funnet en K
skriver	426 K	1889 K	2456 K
skrzynce	1900 w twojej K
""", 'sl': """
slant	2455 en K
slapukais	1628 K	1646 K
slapukus	1628 K
sledite	2374 K nam
sledujte	284 K nás	337 K nás živě	346 K nás	2315 K nás
sliboval	349 K
slobodno	2256 podržite K
sluit	51 K je aan
""", 'sm': """
small	826 K gift
""", 'so': """
soci	268 fes-te K	268 fes-te'n K
socia	51 hazte K	834 hazte K	889 hazte K
social	458 auch bei K media
socialmediacookies	1747 K
socio	51 hazte K	834 hazte K	838 hazte K	889 hazte K
sociologue	1144 est K
socios	919 solo para K	919 sólo para K
sodelovanju	2351 v K s partnerjem
soglasja	2368 brez K	2368 brez pisnega K
som	1885 en sak K
someone	683 send this to K
something	764 see K wrong	764 K is wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2104 arată un K
sondajul	35 K nostru
sonderheft	544 unser K	544 das K
sondzie	1937 naszej K	1937 w K	1954 weź udział w K
sonntag	17 jeden K
sordu	2557 K	2557 diye K
sordular	2557 K
soruyor	2557 K
sostegno	1417 il tuo K ci	1417 abbiamo bisogno del tuo K	1491 il tuo K
sostenerci	1417 puoi K
sostengono	1480 ci K ogni mese
sostenitore	1491 diventa K
sostenitori	1492 i nostri K
sostiene	1455 chi ci K	1492 chi ci K	1494 K
sostieni	1417 K il nostro	1417 K la nostra	1491 K il	1491 K la
sostienici	1455 K	1491 K
sostuvo	927 K
sottolinea	1494 K
soubory	298 K cookie
souhlasu	297 bez K	340 bez K
souligne	1184 K
source	735 top K
soutenez	1093 K notre	1146 K-nous	1146 K notre	1174 en vous abonnant, vous K	1181 K-nous	1181 K notre	1181 K-le	1181 K-la
soutenir	1089 nous K	1094 pour nous K	1181 K notre
soutien	1088 votre K	1093 votre K est	1093 a besoin de votre K	1171 votre K, même
soutiennent	1171 nous K chaque mois
soutiens	1181 je K
sovelluksemme	1033 lataa K	1084 K
sovelluksessa	1033 avaa K	1064 K
sovellus	1033 lataa K	1033 lataa ilmainen K	1064 K	1083 lataa K
""", 'sp': """
spaltist	1851 er K	1851 er fast K
spander	54 K en kop kaffe	54 K en kaffe
spare	829 can you K
specchio	64 sito K
spelregels	1726 K
spende	428 ihre K	428 mit einer K	432 deine K für	432 ihre K hilft	432 deine K hilft	432 jede K hilft	432 jede kleine K hilft	432 jede K zählt	577 deine K	577 eure K	577 K jetzt	577 K uns	581 K
spenden	428 jetzt K	428 K sie	581 K
spendenaufruf	581 K
spendenaufrufe	581 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	577 K uns
spendieren	54 K sie mir einen kaffee	577 K sie uns
spiega	1494 K
spiegato	1494 ha K
spiegel	64 unseren K
spiegelseite	64 K
sponsored	792 K content
sportredacteur	1782 is K
sportredakteur	570 ist K
sportredakteurin	570 ist K
sportressort	494 leitet das K
sportskommentator	1851 er K
sportverslaggever	1743 is K
spotify	2530 K'da
spottete	580 K
spravodajcom	2277 je K
sprijinul	2101 K tău	2101 avem nevoie de K	2102 K tău
spune	38 K-ne	2101 K-ne	2104 K
spunea	2104 K
spuneau	2104 K
spurgte	426 K
spurte	1889 K
spus	2104 a K	2104 au K
""", 'sq': """
squadra	1492 la nostra K
""", 'st': """
staat	1809 K er
stabilito	1494 ha K
stadsverslaggever	1782 is K
stammt	566 K von einer ki
stand	829 K with us
standards	718 our K: the	794 our K team
starred	60 K fields
stay	760 K with us for
ste	2272 keď K už tu	2333 ker K že tu
stede	42 var du til K
stelde	1809 K
stellen	544 wir K ein
stellenangebote	504 aktuelle K
stellenmarkt	504 unserem K
stellenportal	544 unserem K	544 unser K
stemme	395 ai-K
steuerlich	520 K absetzbar
steun	1692 uw K	1696 met jouw K	1696 met uw K	1696 K ons met	1738 K ons	1806 K ons	1806 K onze	1806 jouw K
stiahnite	2315 K si
stichpunkte	543 die K
stillingen	417 søg K	1880 søk K
stimme	486 K
stjerne	60 felter med K
stod	426 K der	2456 K det
stond	1809 K
stopite	2336 K v stik z
store	318 app K	514 im app K	797 our K	2289 app K
stories	15 free K	668 free K left	714 for more K like this	777 access to all our K	790 K like this	812 more of our K	830 our K	830 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	660 to read the full K	668 free K left	668 last free K	674 read this K in the app	683 share this K on	714 if you have a K to tell	714 email your K to	739 K for us	779 save this K	789 this K	789 the full K	790 this K	790 a K like this	791 this K	830 this K	830 K that took us
straight	670 K to your inbox
straipsniai	1639 nemokami K	1643 geriausi K jūsų
straipsnis	1643 nemokamas K	1648 šis K
straipsnius	1639 nemokamus K
streszczeniu	1951 o K ai
striga	2104 K
strigat	2104 a K	2104 au K
strigau	2104 K
strinjate	43 se ne K	43 se K
strona	1912 ta K używa
studio	784 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	1779 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	1779 K een mail	1779 K ze naar
""", 'su': """
subliniat	2104 a K
submitting	670 by K your email
subscreva	1985 K a nossa	1985 K as
subscribe	660 K to continue reading	660 K to read the full	660 to continue reading, K	660 K to get access	660 K for full access	660 K to unlock	660 already K?	670 K to our free	670 K to our weekly	670 K to our daily	670 K for more	687 K to our channel	687 K to our podcast	723 K to the podcast	723 K to our podcast	777 if you already K	777 K now for	801 K here	801 K below	829 K to our	829 K today	829 K now	829 K to get	829 K for free
subscribed	770 you are now K to	822 you have K
subscriber	50 as a K	648 become a K	660 already a K	660 this is a K-only	662 existing K	777 K-only article	777 K-only story	777 K-only content	777 not a K?	797 K event	805 K account	829 becoming a paid K	829 free or paid K
subscribers	50 K can	50 K may	660 this article is for premium K	660 for K only	660 exclusively for K	660 is exclusive to K	660 for paying K	660 for paid K	660 is for K	660 are for K	660 only K can read	662 existing K	777 exclusive to our K	777 exclusively to K	807 K can comment	830 our K	833 K
subscribing	660 by K to our	670 by K, you agree	829 consider K
subscription	660 off annual K	660 off an annual K	660 your K helps	660 K is being used on another	660 upgrade your K	660 sign up for a K	660 purchase a paid K	777 your K supports	777 your K makes	777 our K offers	777 our K options	805 without a K	831 annual K	833 K
subscriptions	833 K
subscriptor	236 ja n'ets K	268 fes-te K	268 fes-te'n K
subscriptors	50 els K poden	236 només per a K	260 gràcies als K	263 exclusiu per a K	272 K
subscrit	259 K al nostre
subscriu	268 K-te
subscriure	259 en K't
subskrybenci	50 K mogą	1957 tylko K	1970 nasi K	1973 K
subskrybent	50 jako K
subskrypcja	1973 K
subskrypcje	1973 K
subskrypcji	1943 w K	1965 w K
substack	660 in the K app	833 K
substacks	833 K
subvention	1171 aucune K et
succes	2058 te-ai abonat cu K
successfully	822 K subscribed
sued	832 K
suglasnosti	2249 bez K
suite	1174 pour lire la K	1174 lire la K ?
suivez	1121 K-nous sur	1181 K-nous
suivre	49 faites-le K
suma	51 K-t'hi
sumate	51 K	924 K al	924 K
summary	791 this K
sunday	17 every K	729 our K email
sundays	17 on K
suosikiksi	1050 K
suositteli	1086 K
suport	260 amb el teu K podem	260 ens donen K cada mes	268 dona'ns K	268 el teu K	269 ens donen K
suporta	1998 o seu browser não K
support	655 please K us	655 your K, no matter how small	655 K our work by	655 to K my work	655 you can K us	693 your browser does not K	773 K fact-based	829 K us	829 K our	829 K my work	829 K this work	829 your K	829 we ask you to K	829 K the show
supporta	1438 il tuo browser non K
supported	693 your browser is not K	830 reader-K	830 reader K	830 member-K	830 listener-K
supporter	829 become a K
supporting	655 please consider K	829 consider K
survei	1409 K kami
survey	35 our K	35 our reader K	701 reader K	701 take our # minute K	701 two-minute K	702 short K	829 take our K
suscribirte	849 al K
suscribite	914 K a nuestro	924 K
suscripciones	928 K
suscriptor	50 como K	50 si eres K	842 ya soy K	842 ya eres K	924 hazte K
suscriptora	924 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	843 exclusivo para K	843 sólo para K	843 solo para K	925 nuestros K	928 K
susisiekite	38 K su mumis	1647 K su mumis
sustaining	730 K member	829 K member	829 become a K
sustenta	2049 que K o
sutikimo	1615 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	2456 K
svarbiausius	1646 K savaitės
svarede	426 K
svarte	1889 K
svideo	2212 K vam se tekst
svobodno	2374 podprite K
svobodnou	346 podpořte K
svoju	2201 K e-mail	2201 K mejl	2229 K e-mail
""", 'sw': """
swish	2432 via K
swisha	2453 K en gåva	2453 K oss	2453 K gärna	2453 K till #
""", 'sy': """
syndicated	786 auto-generated from a K feed	786 published from a K feed	786 K feed
syndication	786 our K team
syntetisk	395 K stemme	1854 K stemme
""", 'sz': """
szerint	1353 K
""", 'ta': """
taalfout	1726 K
taasavaldada	45 K
tady	273 když už jste K
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
tahun	1410 per K
takes	777 free and K less than
takip	2506 bizi K edin	2506 K et	2525 x'te K	2541 K edin	2554 bizi K edin
takk	1862 ja K, jeg vil
takket	424 K være dig	1887 K være deg
taloustoimittaja	1055 K
talsyntes	2423 K
tamamini	20 haberin K	20 yazinin K	2554 K okuyun
tandai	62 K saya	62 K kami
tandasnya	1411 K
tanggung	1406 menjadi K jawab penulis
tapana	1086 K sanoa
tapkite	1647 K nariu
tarafindan	2527 yapay zeka K	2527 yapay zekâ K
tarayiciniz	10 K
targeting	748 K cookies
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1321 külső K
tarvitsee	1083 K sinua	1083 K tukeasi
tarvitsemme	1083 K apuasi	1083 K tukeasi
tasuta	958 K konto
tavsiye	2557 K etti	2557 K ediyor
""", 'te': """
te	2525 'i x'K
teada	38 anna meile K
team	830 our K	1807 ons K
teatas	969 K
teavitused	952 K
techredacteur	1782 is K
tegasnya	1411 K
tehisaru	948 K abil	948 tegi K	964 K abil
tehisintellekt	948 K
tehisintellekti	948 K abil	964 K abil
teica	1690 K
teigia	1650 K
teil	551 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	577 K sie uns
teilnehmen	504 jetzt K
teilte	580 K mit	580 K der	580 K die
tekrarladi	2557 K
tekst	20 cały K	20 ceo K	1784 deze K	1970 ten K	2230 ceo K	2257 ovaj K
tekstovima	2241 svim K
teksty	1970 nasze K
telefon	400 på din K
telefoni	952 otse K	952 otse oma K
telegram	16 K	153 K	187 K канал	187 канал в K	243 canal de K	304 K	389 på K	389 K-kanal	458 unseren K-kanal	492 auf K	492 K-kanal	537 unserer K-gruppe	607 K	687 join our K	687 our K channel	829 join our K	862 nuestro canal de K	1152 canal K	1152 groupe K	1461 canale K	1741 K-kanaal	1848 på K	1848 K-kanal	1928 K	1994 nosso canal no K	2073 canalul de K	2123 мы в K	2123 наш K-канал	2123 в нашем K	2123 новости в K	2144 K	2144 K-канал	2144 K-канале	2214 K	2214 K-u	2246 K kanalu	2275 K	2335 K	2417 på K	2417 K-kanal	2521 K	2571 ми в K	2571 наш K-канал	2571 у нашому K	2591 K	2591 K-канал	2591 K-каналі	2689 kênh K
telegrama	1928 K
telegrame	2275 K
telegrami	943 K kanaliga
telegramie	1928 K
telegramis	943 K
telegramissa	1051 K
telegramkanaal	1741 K
telegramkanal	2417 K
telegramon	1317 K
telegramu	304 K	2214 K	2335 K
teljes	20 K cikk
tell	794 K us
telli	966 K kohe
tellija	930 oled juba K
tellijad	50 K saavad	962 ainult K
tellijatele	930 artikkel on K	930 ainult K	962 tekst on K	962 lugu on K	962 artikkel on K
tellimus	970 K
temas	886 cubre K
temat	1929 zgłoś K
tenhle	347 K text
tento	2316 K text
terangnya	1411 K
termos	2001 K de uso
terms	697 agree to our K of	697 agree to our K and	698 agree to the K
terugkijken	1786 hier K
terugluisteren	1786 hier K
teruskan	49 K
testen	428 jetzt K	428 K sie	436 für # € K	436 für # euro K
testez	1101 K-nous	1181 K-nous
testified	832 K
tetszett	1351 K a cikk
text	38 K us	791 this K
texte	554 alle K zum
texten	2426 fel i K
texter	2452 våra K	2452 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	726 K you to the	726 K you to all of you	726 K you to all who	726 K you to our
thanks	726 K to all of you who
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	773 will you join K	826 join K from
thema	538 K für uns
themenseite	530 unserer K
theo	2649 K dõi báo	2688 hãy K dõi	2691 K ông	2691 K bà	2691 K lời
there	42 were you K
think	701 let us know what you K	829 tell us what you K
thoughts	701 share your K	829 share your K
thousands	829 join K of
threads	304 K
threema	492 auf K
throw	648 K in
thursday	17 every K
thursdays	17 on K
""", 'ti': """
ticker	530 im live-K
tickets	825 K here	825 book K here
ticketshop	504 unserem K
tietosuojaseloste	1040 K
tietosuojaselosteen	1065 hyväksyt K
tijeku	2229 budite u K
tikkie	1808 K
tiktok	16 K	542 inhalt von K	607 K
tiktokon	1317 K
tiktoku	2214 K	2335 K
til	423 vær med K
tilaa	1083 K nyt
tilaaja	50 K voi	1028 oletko jo K
tilaajamme	1084 K
tilaajana	50 K voit	1028 jatka lukemista K	1028 K pääset	1028 K voit	1028 koko juttu K
tilaajat	50 K voivat	1076 vain K	1087 K
tilaajille	1028 vain K	1076 on K
tilaamalla	1065 K hyväksyt	1068 K
tilauksen	1031 voit peruuttaa K
tilaus	1087 K
tilbage	413 gratis artikel K
tilgang	1886 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	2379 vi har en bön K dig	2453 ge en gåva K oss
tillade	2456 K
tillatt	1877 ikke K å gjengi
tilmeld	362 K dig vores	402 ved at klikke på K	423 K dig vores	423 K dig her	423 K dig gratis
tilmelde	402 ved at K dig
tilmelding	402 ved K
tim	2222 naš K
tin	2692 bản K
tine	2089 fără K nu
tip	38 K os	374 K os	374 har du et K	423 K os	648 K your	1778 app je K
tipeee	1146 K
tipline	739 our K
tipp	538 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	739 news K	1834 K oss	1834 har du et K	1886 K oss	2403 har du ett K	2404 har du K
tipsa	38 K oss	2453 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	351 en lille K at bede	1811 en liten K å be
""", 'tl': """
tl	2556 # K
""", 'to': """
to	57 from us K you
today	731 join K	829 chip in K	829 sign up K	829 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1809 gaf K
toestaan	1783 cookies K
toestemming	1722 K te geven	1747 je K nodig	1747 uw K nodig	1747 geef K	1774 overname zonder K	1783 geen K gegeven	1798 tekst mag zonder K
toeta	955 K meid	966 K meid
toetage	966 K meid
toetus	955 sinu K	966 sinu K	966 teie K
toho	42 byli jste u K
toimetaja	945 K
toimetus	967 meie K
toimetusele	39 meie K
toimintaamme	1083 tue K
toimittaja	1055 lehden K	1055 politiikan K	1055 vapaa K	1055 on K
toimittajallemme	39 K
toimittajamme	1084 K
toimitukseemme	38 ota yhteyttä K
toimitukseen	38 ota yhteyttä K
toimituksellemme	1084 K
toimituksemme	1084 K
toimitusta	1083 tue K
toisti	1086 K
told	832 K
torjui	1086 K
toteaa	1086 K
totesi	1086 K
touch	648 get in K	714 get in K with our
""", 'tr': """
trabaja	886 K en
trabajo	838 si te gusta nuestro K	925 nuestro K
trabalho	2040 valoriza o nosso K	2049 nosso K
tracking	800 K
tragen	428 K sie hier	577 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1128 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	1806 K ons
traktir	54 K kopi	54 K saya kopi	1395 K kami
transcript	791 this K
transferred	698 personal data may be K
translated	724 this article was K
transmettez	49 K-le
transmis	2104 a K
transparenzhinweis	480 K
tratamento	2001 K dos seus dados
tratamiento	870 K de tus datos
trattamento	1441 K dei dati
travail	1182 notre K
tredje	2422 K part
trenger	1814 vi K din støtte	1886 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	2343 naše spletne K
trgovini	2222 našoj K	2343 naši spletni K	2343 naši K
trial	660 your free K	829 start your free K	829 start a free K	831 free K
tribunais	2018 cobre K
tribunales	886 cubre K
trimite	49 K-l
trimitem	57 îți K	57 vă K
trusted	735 K source
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	1083 K
tukijaksi	1083 ryhdy K
tulisan	1409 K ini
tulisnya	1411 K
tunnistas	969 K
tunnus	1072 luo K	1083 luo K
tuo	1480 il K #x#
tuomitsi	1086 K
tutur	1411 K
tuturnya	1411 K
""", 'tv': """
tvirtina	1650 K
tvrdi	2259 K
tvrdil	349 K
tvrdila	349 K	2259 K
tvrdio	2259 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	832 K
twierdzi	1972 K
twitter	683 share on K	687 follow him on K	687 follow her on K	687 follow them on K	687 follow on K	2525 K'da takip
twitteris	943 K
twitterze	1909 na facebooku i K
""", 'ty': """
tygodniowo	1971 K
tygodniu	17 raz w K
typo	764 spot a K
""", 'ub': """
ubegrenset	1820 K tilgang
""", 'uc': """
ucap	1411 K
ucapnya	1411 K
""", 'ud': """
udbyder	394 ekstern K
udfyldes	377 skal K
udtalte	426 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	425 om K
""", 'ui': """
uitgeschakeld	1719 javascript is K
uitschrijven	1704 op elk moment K
uitzending	1786 de K hieronder
""", 'uj': """
ujar	1411 K
ujarnya	1411 K
""", 'uk': """
uken	1888 i K
uker	1886 prøv # K
""", 'ul': """
ulubionych	1927 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	693 video K
unbegrenzt	524 alle artikel K
unbegrenzten	551 K zugriff	551 K zugang
unbegrenzter	524 K zugang
undrade	2456 K
uneix	51 K-t'hi	268 K-te
ungkap	1411 K
ungkapnya	1411 K
uniquement	1171 nous vivons K grâce
unisciti	51 K a loro	51 K	1491 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	660 get K access	660 K digital access	662 K access for	805 K reading	805 want K access
unlock	20 K this	660 K the rest
unser	578 K ziel	578 K team
unsere	36 K leser	450 K app	547 K neue app	550 durch K leser	577 können sie K	578 K leser	578 K texte
unserem	35 K quiz	436 mit K abo	504 in K shop	504 K online-shop	537 K kanal	544 K shop
unseren	36 K lesern	504 K shop	544 K online-shop	578 K lesern	578 K kanal
unserer	450 in K app	514 K app	530 lesen sie auf K	547 K neuen app	578 K arbeit
unseres	504 K teams
unsubscribe	670 K at any time	670 K anytime	801 K whenever
unterschied	521 machen einen K	521 macht einen K
untuk	1408 masuk K
unutmayin	2541 K
""", 'up': """
upcoming	797 our K
updates	58 receive K by email	670 get K by email	760 check back for K	760 refresh for K
upgrade	660 K to paid	660 K to read	660 behind the paywall. K
upitala	2259 K
upitao	2259 K
upitnik	2226 K
upozorava	2259 K
upozorila	2259 K
upozorio	2259 K
upozornenia	14 K	2289 K
upozornil	349 K
upozornila	349 K
uppgav	2456 K
uppger	2456 K
uppmanade	2456 K
ups	833 pop-K
""", 'ur': """
urednica	2216 je K	2216 , K	2337 je K	2337 , K
urednik	2216 je K	2216 , K	2337 je K	2337 , K
urged	832 K
urheilutoimittaja	1055 K
urteilte	580 K
""", 'us': """
us	38 dm K
""", 'ut': """
utbrast	2456 K
utilisation	1128 K de cookies	1128 K des cookies	1128 conditions générales d'K
utilisons	1127 nous K des cookies
utilitza	248 K galetes
utilitzem	248 K galetes
utilizamos	869 K cookies	2000 K cookies
utilizza	1440 questo sito K i cookie	1441 K cookie
utilizziamo	1440 K i cookie
utrzymujemy	1970 K się
uttalte	1889 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	965 meie K
uudiskiri	933 telli meie K	953 K	966 telli K	967 meie K	970 K
uudiskirja	953 K
uudiskirjaga	933 K	953 K
uudiskirjast	953 K
uudistes	942 google K
uutisemme	1082 K
uutisilmoitukset	1063 K
uutisissa	1050 google K
uutiskirje	1031 tilaa K	1066 K	1083 tilaa K	1087 K
uutiskirjeemme	1031 K	1084 K
uutiskirjeen	1065 tilaamalla K	1066 K
uutiskirjeet	1066 K
""", 'uv': """
uvedl	349 K
uvedla	349 K
uviedla	2318 K
uviedol	2318 K
""", 'uy': """
uyardi	2557 K
uyariyor	2557 K
uygulamamiz	2503 mobil K	2555 K
uygulamamizi	2503 K indirin	2503 K indir	2503 mobil K	2554 K indir
uygulamasini	2532 K
uygulamayi	2504 K indir	2504 K indirin
""", 'uz': """
uzviknuo	2259 K
""", 'va': """
vaati	1086 K
vaativat	1086 K
vacancies	755 our current K	755 our K
vacatures	1752 onze K	1752 alle K in
vacaturesite	1785 K	1785 onze K
vakuutti	1086 K
valfri	2382 swisha K summa	2453 swisha K	2455 K summa
valgfritt	1814 vipps et K	1886 vipps K
valittaa	1086 K
valitti	1086 K
vallotta	1353 K
vapaasti	45 lainata K
var	42 K du der
vare	2454 tack K er	2454 tack K dig
varnade	2456 K
varnar	2456 K
varoittaa	1086 K
varoitti	1086 K
varoval	349 K
varovala	349 K
varsel	1859 K
varsler	1859 K	1859 push-K
varslinger	14 K
varuje	349 K
vas	2234 bez K	2257 bez K
vastasi	1086 K
vastasivat	1086 K
vastaus	21 peruuta K
vayas	835 antes de que te K
""", 've': """
vecka	17 varje K
veckan	2455 i K
vedomosti	2287 svoje K
velden	60 K met een ster
ven	423 del med en K
vendredi	17 chaque K
venn	1886 del med en K
ventana	872 se abre en una K nueva
veraltet	463 ihr browser ist K
verantwoordelijk	30 niet K	1771 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	534 ist der anbieter K	534 der anbieter selbst K
verarbeitung	517 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	1693 voor je K gaat	1699 lees K met	1699 K lezen?	1701 om K te lezen	1767 gratis K met	1791 lees gratis K	1803 help ons K
verdi	2557 karar K	2557 söz K	2557 diye yanit K	2557 yanit K	2557 cevap K
vereiste	21 K velden zijn	1725 K velden
verfasser	498 meinung der K
verfassers	498 meinung des K
vergoeding	1771 een K ontvangen als
verhaal	1807 dit K	1807 goed K
verhalen	1767 toegang tot alle K	1805 K in je mail	1807 onze K
verhindert	465 ein skript K
verileriniz	2510 kişisel K
verin	38 bize haber K
verklaarde	1809 K
verktyg	2423 hjälp av ett ai-K
verlag	521 kein K	578 kein K
verlinke	62 K mich
verlinkt	62 K mich
verouderd	1719 je browser is K
verpassen	577 K sie
verscheen	1736 dit artikel K eerder	1774 versie van dit artikel K	1774 stuk K eerder	1774 artikel K ook	1798 dit artikel K eerst	1798 dit stuk K eerst
verschenen	1774 artikel is eerder K op	1774 artikel is eerder K in de krant
verschenken	577 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	1782 doet K vanuit
verslaggever	39 onze K	1742 onze K	1743 is K	1743 is politiek K	1782 is medisch K	1782 werkt als K
verslaggevers	39 onze K	1779 onze K
vertaling	1784 deze K
verteiler	489 K
vertelde	1809 K
vertelt	1809 K
vertraulich	493 redaktion K	568 K hinweise
verwenden	465 wir K cookies
verwendest	463 K einen adblocker
verwendet	465 diese website K cookies	465 diese webseite K cookies
verwendung	542 K von cookies
verzi	314 audio K
verzii	2286 audio K
verzoek	1693 een klein K
vesti	2200 K na mejl
vestima	2214 google K
""", 'vi': """
viber	16 K	153 K	187 канал във K	607 K	2144 K	2214 K	2214 K-u	2335 K	2591 K
viberen	1317 K
viberi	2275 K
viberju	2335 K
viberu	304 K	2214 K
viberze	1928 K
vidare	49 skicka den K	49 skicka K	49 send den K	2385 för att läsa K	2453 läs K för
videa	40 fotky a K	2339 ogled K
videli	2218 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	493 fotos oder K	542 laden des K	545 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	357 for at læse K	423 læs K for	1817 for å lese K	1886 les K for
vidjeli	2218 K video
viernes	17 cada K
view	674 K in app
views	30 K of	668 free K left
vigtigste	422 ugens K	422 dagens K
viikko	17 joka K
viikossa	1085 K
vijesti	2200 K na e-mail
vijestima	2214 google K
vikala	2259 K
vikali	2259 K
vikao	2259 K
viknula	2259 K
viknuo	2259 K
viktigaste	2452 veckans K	2452 dagens K
viktigste	1885 ukas K	1885 dagens K
vill	2430 ja tack, jag K
vincoli	1493 senza K
vinkkaa	38 K meille
vinkki	38 lähetä K
vipps	1864 på K	1886 K et	1886 K oss	1886 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	577 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	1414 K che sei qui
visualiser	1157 K les contenus
visualizzare	1440 per K questo contenuto
vivons	1171 nous K grâce à nos	1171 nous ne K que
""", 'vo': """
voice	830 our K
volal	349 K	2318 K
volala	349 K
volali	349 K
volg	1715 K ons op	1715 K ons via	1806 K ons
volgende	21 in deze browser voor de K
volgens	1809 K
voor	1704 meld je aan K	1767 veel meer K #
voorbehouden	1736 alle rechten K
voordat	1693 K je gaat
voorkeursbron	1740 K
voorkeursbronnen	1777 K
vorbehalten	436 abonnenten K	480 alle rechte K
vorbei	577 schau K
vores	35 K quiz	364 hent K app	364 i K app	423 støt K	423 hent K	424 K app
vorgelesen	509 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1088 K don	1093 K don nous	1146 K don	1181 K aide pour
vous	18 sans K	1182 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	1693 hebben we een gunst te K	1693 we willen je iets K
vriend	1806 word K
vrijdag	17 elke K
vroeg	1809 K
""", 'vs': """
vsebin	2361 do vseh K
vsebina	2339 zunanja K
vsebine	2339 zunanje K	2339 te K
vsebino	9 to K	2339 zunanjo K
vstupenky	311 K na naši
""", 'vu': """
vuodessa	1085 K
vurguladi	2557 K
""", 'vy': """
vygenerovala	328 K ai	2299 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	296 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1627 K redaktorius
vyriausioji	1627 K redaktorė
vytvorila	2299 K ai
vyzval	349 K
vyzvala	349 K
""", 'wa': """
waardeer	1764 K dit artikel
waardeert	1764 dit artikel K
waardevol	1693 vond je dit artikel K
waarschuwt	1809 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	580 K vor
warned	832 K
warns	832 K
warnt	580 K
warnte	580 K
warst	42 K du vor ort
wartawan	39 K kami	1384 adalah K
washington	717 is a K
waszych	1949 z K wpłat	1970 z K wpłat
""", 'we': """
we	773 K have you.
webbplats	2400 denna K använder cookies
webinar	504 zum K	614 δωρεάν K	614 το K μας	614 K μας	1752 ons K	1934 nasz K	2222 naš K	2343 naš K
webinarimiza	2528 K
webshop	1752 onze K
webshopu	2222 našem K
website	371 dette K bruger	578 unsere K	830 our K	1798 niets van deze K
webwinkel	1752 onze K	1785 de K van	1785 het boek in de K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	831 a K	831 per K	1808 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	670 sign up for our K	729 our K email	729 K round-up
weergegeven	60 e-mailadres wordt niet K
weiter	436 lesen sie sofort K
weitere	530 K texte finden sie
weitergegeben	549 wird nicht K
weiterlesen	20 K	436 K mit	436 jetzt K	436 diesen artikel K	436 kostenlos K	436 mit plus K	463 mit werbung K
weitermachen	550 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	559 K nur mit
weiterzulesen	436 um K
weken	1808 K voor
werbeblocker	463 deaktivieren sie ihren K
werbefrei	578 K
werbelink	556 K
werbelinks	556 K
werbevereinbarung	444 stimme ich der K zu
werbung	11 K	524 alle texte ohne K	524 abo ohne K	578 ohne K
werde	577 K teil
werden	51 . K sie eine	577 K sie teil
werk	1807 ons K
werken	1785 kom K bij
wersja	2 K audio
wesprzyj	1894 K nasze	1949 K	1969 K nas	1969 K nasze	1969 K naszą	1969 K mnie
weten	38 laat het ons K	1725 laat het ons K	1806 laat het ons K	1809 laat K
wetenschapsredacteur	1782 is K
""", 'wh': """
whatever	829 chip in K
whatsapp	16 K	38 K us	153 K	187 K канал	243 canal de K	243 al teu K	243 a K	304 K	389 på K	389 K-kanal	450 K-kanal der	458 unser K-kanal	458 unserem K-kanal	458 unseren K-kanal	458 zum K-kanal	458 K-kanal von	492 auf K	492 per K	492 K-gruppe	492 bei K	537 unserer K-gruppe	607 K	683 share on K	683 share via K	687 join our K	687 join us on K	687 our K channel	687 updates on K	829 join our K	862 nuestro canal de K	1051 K-kanavaa	1152 chaîne K	1152 canal K	1152 sur votre K	1152 groupe K	1409 K kami	1461 canale K	1461 gruppo K	1461 su K	1461 numero K	1741 K-kanaal	1741 K-groep	1741 via K	1741 op K	1778 in je K	1778 stuur ze via K	1848 på K	1848 K-kanal	1908 kanał na K	1928 K	1994 nosso canal no K	1994 nosso canal do K	1995 grupo do K	2073 canalul de K	2073 direct pe K	2144 K	2214 K	2214 K-u	2246 K kanalu	2275 K	2335 K	2417 på K	2417 i K	2417 K-kanal	2521 K	2591 K
whatsappa	1928 K
whatsappe	2275 K
whatsappgroep	1741 K
whatsappi	943 K kanaliga
whatsappie	16 K	1928 K
whatsappiin	1051 K
whatsappis	943 K
whatsappissa	1051 K
whatsappkanaal	1741 K
whatsappkanal	2417 K
whatsappon	1317 K
whatsappu	16 K	304 K	2214 K	2275 K	2335 K
while	650 K you're here
whitelist	693 K our site	693 K this site	693 K us
""", 'wi': """
widerruf	549 K finden sie
widerrufen	445 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	683 opens in new K	683 opens in a new K
winkel	1785 onze K
winning	717 is an award-K
wirtschaftsredakteur	570 ist K
wirtschaftsredakteurin	570 ist K
wirtschaftsressort	494 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	493 K sie mehr
withdraw	698 K your consent
without	18 K you	18 K your	830 K you
""", 'wo': """
woche	17 jede K	579 pro K
wochen	524 # K für	524 vier K für	579 K lang
word	1692 K lid	1696 K lid en	1738 K lid
work	829 back our K	830 our K
working	53 months K on this
""", 'wr': """
write	38 K to us	701 K to us at	829 K to us
writer	715 is a staff K for	715 is a senior K at	717 is a staff K	717 is a senior K	717 is a K
writes	717 K about	743 K on	832 K
writing	784 correct at the time of K
written	717 has K for
wrote	832 K
""", 'ws': """
wsparcia	1970 waszego K	1970 twojego K
wsparcie	1895 twoje K	1969 twoje K pozwala	1969 twoje K pomaga	1969 twoje K jest dla nas
wsparciu	1894 dzięki twojemu K	1970 dzięki K	1970 waszemu K
wspieraj	1949 K	1969 K nas
wszystkich	1956 K treści	1956 do K artykułów	1956 do K tekstów
""", 'wu': """
wurde	486 text K	543 das audio K
""", 'wy': """
wydarzenie	1934 nasze K
wydawcy	1947 bez zgody K	1947 za zgodą K
wyjdziesz	1891 zanim K
wymagane	21 K pola są	1915 pola są K
""", 'x': """
x	1480 #K#
""", 'ya': """
yakiniyor	2557 K
yalvardi	2557 K
yalvariyordu	2557 K
yaniti	21 K iptal et
yanitladi	2557 K
yanitlayin	2541 K
yapabilir	2541 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	2500 giriş K
yapay	2527 K zeka ile	2527 K zekâ ile
yapilamaz	2516 alinti K
yapin	24 giriş K	2541 giriş K	2554 bağiş K
yapmak	6 yorum K
yardim	2554 bize K edin
yardimiyla	2546 yapay zeka K	2546 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	2545 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	2516 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	2524 K	2524 köşe K
yazdi	2557 K	2557 diye K
yazin	38 bize K	2522 bize K	2541 K	2554 bize K
yaziyi	2 K dinle	4 K
yaziyordu	2557 K
yazmak	6 yorum K
""", 'ye': """
year	831 a K	831 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	2556 K
""", 'yo': """
youtube	16 K	153 K	465 inhalte von K	542 inhalt von K	607 K	687 on K for more	687 on K for the	1409 K kami	2591 K	2649 kênh K của
youtubeu	2214 K
youtubu	2335 K
""", 'za': """
za	2230 K # €	2292 K # €	2350 K # €
zaak	1742 meer over deze K
zaakceptuj	1931 K pliki cookie
zabranjeno	2233 K kopiranje
zabronione	1924 kopiowanie K
zadarmo	2292 článkov K	2292 články K
zahlasujte	331 K	2302 K
zahtevana	21 K polja
zahtevao	2259 K
zahtijevao	2259 K
zainstaluj	1902 K naszą aplikację	1903 K aplikację
zajednici	2246 viber K
zalo	2647 quan tâm K
zalogowani	1915 tylko K
zalogowaniu	1897 dostępny po K	1897 dostępna po K
zalogowanych	1938 tylko dla K
zaloguj	24 K	1898 K się, aby	1898 K się aby
zamkniesz	1891 zanim K
zamolila	2259 K
zamolili	2259 K
zamolio	2259 K
zamudite	2364 ne K
zapewnia	1972 K
zapisal	2377 je K
zapisz	1900 K się na nasz	1969 K się na	1969 K się do
zapraszali	1972 K
zaradi	2354 K vas	2375 K vas
zaregistrujte	321 zdarma se K	321 se zdarma K	321 zdarma K	321 K se zdarma	2292 K sa zadarmo	2292 K sa
zarejestrowanych	1938 tylko dla K
zarejestruj	1898 K się, aby	1969 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	1927 K źródeł
zavisi	2256 K od vas
zavolal	349 K
zavolala	349 K
zaznacza	1972 K
""", 'zb': """
zbierka	2319 K
""", 'zd': """
zdarma	321 článků K	321 články K
""", 'ze': """
zegt	1809 K
zei	1809 K
zeptal	349 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2104 K
zicea	2104 K
ziedojums	1691 K
zitten	1807 we K ook op
""", 'zk': """
zkuste	277 K první měsíc	346 K první měsíc
""", 'zn': """
znalosti	315 své K
znanje	2226 svoje K	2226 svoje K u	2346 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	2279 K tohto obsahu	2279 K obsahu	2279 K príspevku
zondag	17 elke K
zonder	1764 K jouw steun	1764 K uw steun
zostanie	1915 twój adres email nie K
""", 'zp': """
zpravodaj	306 , K
zpravodajem	306 je K
zpravodajkou	306 je K
""", 'zr': """
zrezygnuj	1898 K w każdej chwili	1971 K w każdej chwili
""", 'zu': """
zuerst	559 text ist K	576 text wurde K
zufolge	580 K
zugang	436 noch keinen K
zugeschickt	448 per e-mail K	448 per mail K
zugestimmt	465 externen diensten nicht K
zusammenarbeit	534 beitrag ist in K	534 artikel ist in K	534 text ist in K
zusammenfassung	487 K
zustimmung	465 K jederzeit	466 ihre K	466 mit ihrer K
""", 'zv': """
zvali	349 K
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
appen
appje
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
  564),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  654),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 709))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1531), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1531),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1531),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1546),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1586),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1586), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1586),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1586), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 2729),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 2740), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 2748))

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
