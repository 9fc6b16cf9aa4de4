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
# comentarii	2117
# comentario	917
# comentarios	917
# comentaris	258
# comment	711
# commentaire	1176
# commentaires	1176
# commenti	1490
# commento	1490
# comments	711
# euro el primer mes	270
# komentar	1420
# komentarai	1666
# komentarze	1964
# komentarzy	1964
# komment	1355
# kommentaari	981
# kommentar	381	477	1883	2454
# kommentare	477
# kommentarer	381	1883	2454
# kommentti	1087
# kommenttia	1087
# min	692
# min de lectura	924
# min de leitura	2060
# min di lettura	1497
# min leestijd	1781
# min. lesezeit	484
# reactie	1774
# reacties	1774
# yorum	2563
""", '#+': """
#+ gamble responsibly	871
""", 'a ': """
a kommentek nem szerkesztett tartalmak	1355
a lire aussi	1180
a message from our sponsor	702
""", 'aa': """
aa	2570
aanbevolen	1778
aanbevolen artikelen	1778
aanbevolen voor jou	1778
aangeboden door	1768
aanmelden	1748
aanmelden nieuwsbrief	1753
aanraders	1778
""", 'ab': """
abbonamenti	1468
abbonamento	1468
abbonati	1468
abbonati ora	1468
abbonati subito	1468
ablehnen	474
abmelden	445
abo	445
abo bestellen	445
abo testen	537
abo verwalten	445
abonament	2106
abonamente	2106
abonare	2106
abone ol	2550
abone olun	2550
abone olun, sinirsiz okuyun	2550
abonelik	2550
abonentiem	1701
abonnee worden	1748
abonneer	1748
abonneer nu	1748
abonnees lezen meer	1818
abonnement	364	445	1147	1748	1866
abonnementen	1748
abonnements	445	1147
abonner	364	1866
abonneren	1748
abonnez-vous	1147
abonnieren	445
about sharing	692
about us	721
abrir	925	2061
abrir mapa	925	2061
abrir menu	2060
abspielen	484
""", 'ac': """
accede	887
acceder	887
accedi	1468
accedi con apple	1530
accedi con facebook	1530
accedi con google	1530
accedi con il tuo account	1530
accept	707
accept all	707
accept all cookies	707
accept and close	707
accept and continue	707
accept toate	2128
accepta i continua	255
accepta i mostra el contingut	255
accepta les galetes	255
accepta-ho tot	255
accepted payment methods	667
accepteer	1770
accepteer alle cookies	1770
accepter	378	1173
accepter alle	378
accepter alle cookies	378
accepter et afficher	1203
accepter et afficher le contenu	1203
accepter et continuer	1173
accepter et fermer	1173
accepter les cookies	1173
accepter tout	1173
acceptera	2451
acceptera alla	2451
accepteren	1770
acces nelimitat la toate articolele	2143
acceso	887
accetta	1487
accetta e continua	1487
accetta e continua oppure abbonati	1530
accetta e visualizza	1511
accetta e visualizza il contenuto	1511
accetta i cookie	1487
accetta tutti	1487
accetta tutto	1487
acconsento a ricevere comunicazioni commerciali	1526
acconsento alla visualizzazione di contenuti esterni	1511
account aanmaken	1748
accueil	1183
aceitar	2050
aceitar cookies	2050
aceitar e continuar	2050
aceitar e ver	2075
aceitar todos	2050
aceitar tudo	2050
aceptar	914
aceptar cookies	914
aceptar todas	914
aceptar todo	914
aceptar y continuar	914
aceptar y ver	944
aceptar y ver el contenido	944
acepto que se me muestre contenido externo	944
acepto recibir comunicaciones comerciales	959
acompanhe ao vivo	2087
acquista il numero in edicola	1516
acquista la copia digitale	1516
acquista questo numero	1516
activa les alertes	264
activa les notificacions	264
activa les notificacions i no et perdis res	264
activar alertas	958
activer les alertes	1213
""", 'ad': """
ad	702	1561	1623	2765
ad choices	702
ad feedback	702
adchoices	702
add a comment	711
add as preferred source	697
add to bookmarks	692
add to my topics	697
add to reading list	791
addebito diretto	1467
adicionar aos favoritos	2096
administrer samtykke	1880
adres e-mail	1949
adresa de e-mail	2138
adresa de email	2138
adresa ta de email	2138
adresse e-mail	1156
adresse e-mail invalide	1216
adresse mail	1216
ads	702
advert	702
adverteer bij ons	1803
advertentie	1768
advertenties	1768
adverteren	1803
advertise with us	702
advertisement	702	1416	1485	2559
advertisement feature	702
advertisements	702
advertiser content	702
advertising	702
advertorial	471	602	1451	2114	2559
""", 'af': """
afdrukken	1763
afegeix un comentari	249
afficher ce contenu	1203
afficher l'original	1184
afficher la suite	1183
afficher le contenu	1173
afficher le contenu externe	1203
afficher les commentaires	1176
afficher moins	1184
afficher plus	1183
affiliate	702
affiliate disclosure	702
affiliate-link	471
afgiv din stemme her	389
afmelden	1748
afspelen	1781
afspil	389
after ad	702
after newsletter promotion	680
afvis	378
afvis alle	378
""", 'ag': """
agb	474
aggiungi ai preferiti	1480
aggiungi un commento	1490
agrandir	1183
agrandir l'image	1183
agree	707
agree and continue	707
""", 'ah': """
ahora en portada	921
ahora no	881
""", 'ai': """
ai deja cont	2106
ai deja un abonament	2143
ai deja un cont	2106
ai generated summary	762
ai highlights	762
ai overview	762
ai summary	762
ai uitat parola	2106
ai-generated	762
ai-generated summary	762
ai-genererad sammanfattning	2461
ai-genereret opsummering	389
ai-generert oppsummering	1890
ai-oppsummering	1890
ai-opsummering	389
ai-samenvatting	1800
ai-sammanfattning	2461
aidez-nous	1138
aiheet	1088
ailleurs sur le web	1180
ainult tellijale	975
aiutaci	1463
aizpildi aptauju	1708
""", 'aj': """
ajouter aux favoris	1166
ajouter un commentaire	1176
""", 'ak': """
akceptuj	1961
akceptuj wszystkie	1961
akkoord	1770
aksepter alle	1880
aktualno	2377
aktuell	481
aktuelle artikel	481
aktuelle nachrichten	481
aktuelles	481
akun saya	1404
akzeptieren	474
""", 'al': """
al abonnee	1818
al abonnee? log in	1748
al een account	1748
alege abonamentul	2143
alege abonamentul potrivit	2143
algemene voorwaarden	1770
all access digital	789
all comments	711
all donations are tax-deductible	785
all news	721
alla kommentarer	2454
alle ablehnen	474
alle abo-angebote	537
alle akzeptieren	474
alle anzeigen	484
alle artikel anzeigen	484
alle artikel unbegrenzt lesen	537
alle bilder	484
alle cookies accepteren	1770
alle cookies akzeptieren	474
alle externen inhalte anzeigen	510
alle kommentare	477
alle kommentare anzeigen	477
alle kommentarer	381	1883
alle newsletter	453
alle nieuwsbrieven	1811
alle reacties	1774
alleen abonnees kunnen reageren	1808
aller au contenu	1183
aller au contenu principal	1183
allerede abonnent? log ind	364
allerede abonnent? logg inn	1866
alles accepteren	1770
alles akzeptieren	474
alles anzeigen	484
alles bekijken	1781
alles klar	485
alles weigeren	1770
allow content	707
allow cookies	707
allow facebook content	760
allow google youtube content	760
allow instagram content	760
allow tiktok content	760
allow twitter content	760
allow x content	760
allow youtube content	760
already a member	670
already a member? log in	670
already a subscriber? log in	670
already a supporter	661
already have an account	670
already have an account? log in	670
already have an account? sign in	670
already registered	789
already registered? log in	789
als e-mail versenden	466
als pdf speichern	538
also	719
also in the news	716
also of interest	873
also on	716
also read	716
also worth reading	19
alte articole	19	2118
alte articole care te-ar putea interesa	19
altre notizie	19	1494
altre notizie da leggere	19
altri articoli	1494
altri articoli su questo argomento	1494
altri articoli sull'argomento	1494
altro	1497
altro importo	1466
always active	707
""", 'am': """
am meisten gelesen	481
amount	662
ampliar	924	2060
ampliar imagen	924
""", 'an': """
an error has occurred while submitting the form	780
an error occurred. please try again	780
ana sayfa	2566
anadolu ajansi	2570
anasayfa	2566
anbefalede artikler	386
anbefales	1887
anbefalet	386
anbefalt	1887
anbefalte saker	1887
anda mungkin juga suka	1447
anda mungkin suka	19
ander bedrag	1746
andere lasen auch	481
anderen lazen ook	1778
anderer betrag	443
andre leser	1887
ange din e-postadress	2441
ange din mejl	2441
angebot sichern	445
angebote unserer partner	471
anladim	2567
anmelden	445
anmeldung erfolgreich	528
anna palautetta	1087
anna palautetta jutusta	1087
anna tagasisidet	981
annonce	377	1171
annoncer	377
annonces	1171
annons	2450
annons slut	2450
annonse	1879
annonse - artikkelen fortsetter under	1879
annonse - saken fortsetter under	1879
annonser	1879	2450
annonssamarbete	2465
annual	662
annunci	1485
annuncio	1485
anterior	924	2060	2120
antworten	477
antworten abbrechen	477
anunci	249
anuncie conosco	2079
anuncio	912
anuncios	912
anzeige	471
anzeige - artikel geht unten weiter	543
anzeige - weiterlesen nach der anzeige	543
anzeige anzeige	471
anzeige aufgeben	516
anzeige scrollen, um weiterzulesen	471
anzeige von unserem partner	543
anzeigen	471
""", 'ap': """
apenas assinantes podem comentar	2085
apoie	2027
apoie-nos	2027
aportar	882
approfondimenti	1494
approfondisci	1494
apri	1498
apri la mappa	1498
apri menu	1497
""", 'ar': """
ar santrauka buvo naudinga	1666
ar straipsnis buvo naudingas	1666
ara	2566
archivado en	917
archivo	921
argomenti	1494
argomenti trattati	1494
around the web	716
article content	702
article continues below	702
article suivant	1180
articles connexes	1180
articles les plus lus	1180
articles populaires	1224
articles relacionats	246
articles similaires	1180
articole recente	2118
articole recomandate	2118
articole similare	2118
articoli che potrebbero interessarti	1494
articoli consigliati	1533
articoli correlati	1494
articolo correlato	1494
articolo precedente	1494
articolo riservato agli abbonati	1530
articolo successivo	1494
articolo tradotto automaticamente	1513
articolul anterior	2118
articolul pe scurt	2131
artigo anterior	2057
artigo exclusivo para assinantes	2094
artigo exclusivo para subscritores	2094
artigos recomendados	2097
artigos relacionados	2057
artikel als geschenk versenden	563
artikel als pdf herunterladen	538
artikel auf die merkliste setzen	538
artikel bewaren	1819
artikel bewerten	477
artikel delen	1763
artikel drucken	466
artikel freischalten	445
artikel geht unten weiter	543
artikel kostenlos weitergeben	563
artikel lain	1447
artikel lainnya	1421
artikel lesen	484
artikel menarik lainnya	1447
artikel merken	466
artikel mit freunden teilen	563
artikel opslaan	1819
artikel per e-mail empfehlen	538
artikel populer	1447
artikel premium	1446
artikel printen	1819
artikel sebelumnya	1421
artikel selanjutnya	1421
artikel speichern	466
artikel sponsor	1451
artikel teilen	466
artikel terkait	1421
artikel verschenken	445
artikel versenden	466
artikel weitergeben	563
artikel weiterleiten	538
artikel zusammenfassen	512
artikkel on tellijale	975
artikkel sisaldab reklaamlinke	984
artikkelen er forbeholdt abonnenter	1866
artikkelen fortsetter under	1879
artikkelen fortsetter under bildet	1879
artikkeli jatkuu mainoksen alla	1082
arvostele resepti	61
""", 'as': """
as + lidas	2057
as mais lidas	2057
ascolta	1480
ascunde	2121
asetukset	1083
asiasanat	1088
ask ai	762
ask me later	661
ask our ai	762
ask our ai about this story	762
assinar	2031
assinatura	2031
assinaturas	2031
assine	2031
assine agora	2031
assine nossa newsletter	2035
assuntos	2057
""", 'at': """
atidaryti	1668
ativar alertas	2087
atmesti	1678
attiva l'abbonamento	1468
attiva le notifiche	1524
attiva ora	1468
""", 'au': """
auch interessant	481
auch lesenswert	481
auch spannend	481
aucun commentaire	1176
audio abspielen	518
auf bluesky teilen	466
auf die leseliste	563
auf die merkliste	538
auf einer seite lesen	481
auf facebook posten	466
auf facebook teilen	466
auf linkedin teilen	466
auf mastodon teilen	466
auf pinterest merken	61
auf telegram teilen	466
auf twitter teilen	466
auf whatsapp teilen	466
auf x teilen	466
auf xing teilen	466
auf youtube anschauen	518
auf youtube ansehen	518
aufklappen	485
aus der redaktion	481
ausblenden	485
ausklappen	484
autentificare	2106
automatische incasso	1747
autoriser	1173
autre montant	1145
autres articles	1180
""", 'av': """
ava	983
avaa	1091
avaa kartta	1091
avaa koko juttu	1073
avainsanat	1088
avaliar receita	61
avalie esta receita	61
avgi din stemme her	1890
aviso legal	914
avvis	1880
avvis alle	1880
avvisa	2451
avvisa alla	2451
""", 'ay': """
ayrica okuyun	2564
ayrintilar	2567
""", 'ba': """
baca berita lainnya	1447
baca juga	1421
baca nanti	1446
baca selengkapnya	1423
back to top	721
bagikan	1413
bagikan artikel	1413
bagikan ke	1413
bagikan lewat whatsapp	1446
balas	1420
bank transfer	668
bankeinzug	444
bankoverschrijving	1747
""", 'be': """
beantwoorden	1774
become a founding member	670
become a friend	663
become a member	663
become a paid subscriber	663
become a patron	663
become a sponsor	663
become a subscriber	670
become a supporter	663
become an insider	789
become an insider and start reading now	789
bedankt voor je aanmelding	1811
bedankt voor je feedback	1808
bedankt voor je inschrijving	1753
bedankt voor uw aanmelding	1811
bedankt voor uw feedback	1808
begambleaware	871
begrepen	1782
bei facebook teilen	466
bei twitter teilen	466
bei whatsapp teilen	466
bei x teilen	466
beitrag auf instagram ansehen	510
beitrag auf x ansehen	510
beitrag mit freunden teilen	563
beitrag teilen	466
bekijk aanbieding	1748
bekijk alle abonnementen	1748
bekijk alle nieuwsbrieven	1811
bekijk alle vacatures	1803
bekijk alles	1781
bekijk de aanbiedingen	1748
bekijk de kaart	1782
bekijk de video	1805
bekijk details	1782
bekijk deze post op instagram	1798
bekijk deze post op x	1798
bekijk dit bericht op instagram	1798
bekijk dit bericht op x	1798
bekijk foto's	1781
bekijk meer	1781
bekijk onze aanbiedingen	1818
bekijk ook	1778
bekijk op youtube	1805
bekijk reacties	1774
bekijk resultaten	1782
beliebt	481
beliebt bei unseren lesern	542
beliebte artikel	481
beliebteste artikel	481
belki daha sonra	2548
beluister dit artikel	1805
benzer haberler	19	2564
beoordeel dit recept	61
beranda	1423
berdonasi	1403
bereits registriert	445
bereits registriert? anmelden	445
bergabunglah dengan tim kami	1436
beri komentar	1420
beri nilai resep ini	61
berikutnya	1423
berita hari ini	1447
berita lain	1447
berita lainnya	19	1421
berita menarik lainnya	1447
berita pilihan	1421
berita populer	1421
berita terbaru	1421
berita terkait	1421
berita terkini	1421
berita utama	1421
berlangganan	1404
berlangganan sekarang	1404
best gelezen	1778
beste aanbieding	1818
betaalde inhoud	1768
betaalde samenwerking	1823
betaalmethode	1746
betaalmethoden	1746
betaalmethodes	1746
betalt annonce	377
betalt indhold	377
betrag eingeben	443
bewaar	1763
bewaar artikel	1763
bewaar dit artikel	1819
bewaar dit artikel om later te lezen	1819
bewaar recept	61
bewaren	1763
bewerte dieses rezept	61
bewerten sie diesen artikel	522
bezahlte anzeige	543
bezahlte partnerschaft	543
bezahlter inhalt	471
""", 'bi': """
bidra	1863	2433
bidrag	361
bienvenido	887
bild anzeigen	485
bilder anzeigen	484
bildergalerie	481
bilginizi sinayin	2566
billed annually	789
billed monthly	789
bitte bleiben sie fair und sachlich	522
bitte bleiben sie sachlich und fair	522
bize destek olun	2549
""", 'bl': """
bleiben sie informiert	453
bli medlem	1863	2433
blijf op de hoogte	1753
bliv medlem	361
bluesky	693
""", 'bn': """
bns	985	1670
bns inf	1670
bns/afp	985
""", 'bo': """
boletim	2035
boletines	894
boleto	2030
bonifico	1467
bonifico bancario	1467
bonus video	2255
bookmark	692
bookmark this	692
bookmark this article	692
""", 'br': """
brak komentarzy	1964
branded content	912	1823
brought to you by	702
browse all	721
browse all newsletters	780
""", 'bu': """
bu haber faydali oldu mu	2563
buat akun	1404
buffer	693
buka	1424
buka peta	1424
bunlari da okuyun	2564
buscar	924	2060
butlletins	266
buy it now	872
buy tickets	872
buy us a coffee	663
""", 'ca': """
cada aporte cuenta	962
cada euro conta	2092
cada euro cuenta	962
cada real conta	2092
cadastrar	2031
cadastre-se	2031
cadeau-artikel	1748
califica esta receta	61
cambiar mis preferencias	944
cambiar preferencias de cookies	944
cancel	662
cancelar respuesta	917
capito	1498
caratteri rimanenti: #	1521
cargar contenido	914
cari	1423
carica altri	1497
carregando	2075
carregar mais	2060
carta di credito	1467
carte bancaire	1146
categorias	2057
categorie	1494
categories	716
categorii	2118
""", 'ce': """
cele mai citite	2118
cele mai citite articole	2146
cele mai noi	2118
cele mai populare	2118
cerca	1497
cerrar	881
ces articles devraient vous plaire	1224
cetak	1413
cetak artikel	1446
cetak halaman	1446
cetak resep	61
cevapla	2563
""", 'cg': """
cgu	1173
cgv	1173
""", 'ch': """
chaque don compte	1219
chaque euro compte	1219
chargement du sondage	1211
charger plus	1183
chci darovat	283
check your email	826
check your inbox	826
chiedi alla nostra ia	1513
chiudi	1462
chiudi menu	1497
choisissez la formule qui vous convient	1220
choisissez un montant	1145
choisissez votre formule	1220
choose an amount	667
choose your payment method	667
choose your plan	670
""", 'ci': """
citi lasa	1703
citi raksti	1703
""", 'cl': """
clasificados	912
click here	721
click to enlarge	721
cliquer ici pour partager	1166
close	662
close extra sharing options	692
close menu	721
close share panel	692
close this message	661
clube do assinante	2079
""", 'co': """
codes promo	1171
colabora	882
collapse	721
comenta	917
comentar	917	2053
comentarii	2117
comentario	917
comentarios	917
comentaris	249
comentariu	2117
comente	2053
comment	693	711
comment ne plus voir ce message	1137
comment policy	711
commenta	1490
commenta l'articolo	1490
commenta per primo	1490
commentaire	1176
commentaires	1176
commenter	1166	1176
commenter l'article	1176
commenti	1490
commento	1490
commento in attesa di moderazione	1521
comments	711
comments off	711
commercial content	702
community guidelines	711
community rules	711
compare plans	670
comparte	906
comparteix	249
comparteix a facebook	272
comparteix a whatsapp	272
comparteix a x	272
compartilhar	2043
compartilhar no linkedin	2043
compartilhar no twitter	2043
compartilhar no whatsapp	2043
compartilhar no x	2043
compartilhar por e-mail	2043
compartilhar via	2043
compartilhe	2043
compartilhe isso	2043
compartir	906
compartir en	906
compartir en bluesky	906
compartir en linkedin	906
compartir en telegram	906
compartir en twitter	906
compartir en x	906
compartir por correo	906
compartir por email	906
complete coverage	716
compra questo numero	1516
compris	1184
comunicar erro	2053
concordo	2050
condiciones de uso	914
condiciones generales	914
conditions d'utilisation	1173
conditions de publication	1211
condividi	1480
condividi articolo	1480
condividi su	1480
condividi su facebook	1480
condividi su linkedin	1480
condividi su telegram	1480
condividi su twitter	1480
condividi su x	1480
condividi via email	1480
condivisioni	1480
condizioni d'uso	1487
conectare	2106
configura les galetes	255
configurar cookies	914
connectez-vous	1147
connexion	1147
consigliati	1494
consigliati per te	1494
consigue tu entrada	948
consulta las esquelas de hoy	948
consulta las normas de la comunidad	953
consulta les esqueles	260
consulta todas nuestras newsletters	959
consulter	1183
cont nou	2106
contact	721	1176	1774	2117
contact us	711
contactez-nous	1176
contacto	917
contactos	2053
contato	2053
contattaci	1490
contatti	1490
contenido de marca	912
contenido de nuestros socios	921
contenido elaborado por la marca	948
contenido exclusivo	887
contenido exclusivo para socios	963
contenido externo	944
contenido externo recomendado	944
contenido ofrecido por	912
contenido para suscriptores	887
contenido patrocinado	912
contenido promocionado	912
contenido recomendado	967
contenido relacionado	921
contenido solo para usuarios registrados	963
contenidos recomendados	967
contenidos relacionados	921
content from our partner	794
content from our partners	794
content from our sponsor	794
contenu commercial	1171
contenu de marque	1171
contenu externe	1203
contenu partenaire	1171
contenus partenaires	1171
contenuti correlati	1494
contenuti sponsorizzati	1485
contenuto esterno	1511
contenuto esterno consigliato	1511
contenuto per abbonati	1468
contenuto premium	1530
contenuto promozionale	1516
contenuto riservato	1468
contenuto riservato agli abbonati	1530
contenuto riservato agli utenti registrati	1530
contenuto sponsorizzato	1485
contingut exclusiu per a subscriptors	270
contingut extern	255
contingut extern recomanat	255
contingut ofert per	260
contingut patrocinat	249
continua a leggere	1497
continua amb apple	270
continua amb facebook	270
continua amb google	270
continua con apple	1530
continua con facebook	1530
continua con google	1530
continua depois da publicidade	2048
continua llegint	273
continua senza accettare	1487
continua senza sostenere	1462
continuar a ler	2060
continuar com apple	2094
continuar com facebook	2094
continuar com google	2094
continuar con apple	963
continuar con facebook	963
continuar con google	963
continuar e fechar	2050
continuar lendo	2060
continuar leyendo	924
continuar sem apoiar	2026
continuar sin donar	881
continue	662
continue a ler	2057
continue lendo	2031
continue reading	716	721
continue reading below	702
continue reading the main story	702
continue reading with a subscription	670
continue to article	661
continue to the article	661
continue without accepting	707
continue without donating	661
continue without supporting	661
continuer avec apple	1220
continuer avec facebook	1220
continuer avec google	1220
continuer la lecture	1147
continuer sans accepter	1173
continuer sans donner	1137
contribua	2027
contribuer	1138
contribuez	1176
contribuir	2027
contribuisci	1463
contribute now	663
contribute with google	663
contribuye	882
contul meu	2106
cook mode	61
cookie notice	707
cookie policy	707	1487
cookie preferences	707
cookie-einstellungen	474
cookie-instellingen	1770
cookie-instellingen aanpassen	1798
cookiebeleid	1770
cookieindstillinger	378
cookiepolicy	2451
cookiepolitik	378
cookies	295	378	1770	1880	2451
cookies aanpassen	1798
cookies akzeptieren	474
cookies instellen	1770
cookies policy	707
cookies wijzigen	1798
cookievoorkeuren wijzigen	1798
copia il link	1480
copia link	1480
copiar el enlace	906
copiar enlace	906
copiar link	906	2043
copiar o link	2043
copied	692
copied to clipboard	791
copier l'url	1166
copier le lien	1166
copy	693
copy link	692	1413	2699
copy link copied	692
copy link to clipboard	692
copy this link	692
copy url	692
corrections policy	711
correlati	1494
cosa pensi di questo articolo	1513
count me in	680
""", 'cr': """
crea un account	1468
crea un alert	1524
crear alerta	958
crear cuenta	887
crear una cuenta	887
create a free account	670
create account	670
create an account	670
create free account	670
created with ai	762
credit card	668
credit or debit card	668
creditcard	1747
criar alerta	2087
criar conta	2031
""", 'cs': """
csatlakozz csapatunkhoz	1358
""", 'cu': """
custom amount	662
""", 'cz': """
czas czytania # min	1971
czytaj dalej	1971
czytaj dalej za	1946
""", "d'": """
d'autres articles	1180
""", 'da': """
da non perdere	1494
da non perdere in edicola	1485
daftar	1404
daha fazla	2566
daha sonra	2548
daha sonra hatirlat	2548
daha sonra oku	2557
daily newsletter	680
dal web	1494
dalej	1968
dalies	1706
dalies ar rakstu	1701
dalintis	1660
dalintis facebook	1665
dalintis su draugais	1665
dalyvaukite apklausoje	1667
dans cet article	1180
darovat	283
daruj	283	2372
das interessiert andere leser	481
das lesen andere	542
das neueste	481
datenschutz	474
datenschutz-einstellungen	474
datenschutzeinstellungen	474
dauerauftrag	440
dauerwerbung	471
""", 'de': """
de samenvatting kan fouten bevatten	1800
de tekst gaat verder onder de foto	1768
debat: skriv	381
debatt: si din mening	1883
debatte	477
debattregler	1883
deconectare	2106
deel	1763
deel artikel	1763
deel dit	1763
deel dit artikel	1763
deel dit bericht	1843
deel dit verhaal	1843
deel op facebook	1763
deel op twitter	1763
deel op x	1763
deel via	1819
deel via e-mail	1763
deel via whatsapp	1763
deine e-mail-adresse	453
deine meinung	477
deixa un comentari	249
deixe uma resposta	2053
deja un comentario	917
deja una respuesta	917
dejar de seguir	958
dejar un comentario	917
del	373	1875
del artikel	373
del artikkel	1875
del artikkelen	1875
del artiklen	373
del artiklen gratis	364
del med	373	1875
del saken gratis	1866
del via e-mail	373
del via e-post	1875
dela	2446
dela artikel	2446
dela artikeln gratis	2436
dela med	2446
dela via e-post	2446
dela via mejl	2446
delen	1763
delen op bluesky	1819
delen op facebook	1763
delen op linkedin	1819
delen op whatsapp	1819
delen op x	1819
delen via	1819
delen via e-mail	1763
delen via facebook	1763
delen via twitter	1763
delen via whatsapp	1763
deli	2380
deli na facebooku	2380
delite	2380
delite to novico	2380
delite to zgodbo	2380
delivered daily	780
delivered to you	680
delivered weekdays	780
delivered weekly	780
dengarkan	1413
deretter # kr/mnd til du sier opp	1866
derniers articles	1180
desa	249
desa l'article	272
deschide	2121
descuentos	912
desplegar	925
desplegar redes sociales	906
destacadas	921
destacados	921
destaques	2057
destek ol	2549
destek olun	2549
det er gratis at oprette en profil	364
detail	1424
details	485	722	1782
details anzeigen	485
detaily	302
detalhes	2061
detalii	2121
detaljer	390	1891	2462
detalles	925
detaylar	2567
dettagli	1498
dette er en annonse	1879
dette er en plus-artikel	364
dette er en plussak	1866
dette leser andre	1887
devamini oku	2566
devenez membre	1138
devenir membre	1138
deze video is niet beschikbaar	1798
""", 'dh': """
dha	2570
""", 'di': """
di santrauka	1667
dicci la tua	1521
die meistgelesenen artikel	481
diesen artikel kommentieren	477
diesen artikel teilen	466
diesen artikel verschenken	538
diesen beitrag auf facebook ansehen	510
diesen beitrag auf instagram ansehen	510
diesen tweet ansehen	510
digg	693
digital subscription	670
digital-abo	445
digitalabo	445
digitale krant	1748
digite seu e-mail	2035
dimensione carattere	65
dimensione testo	65	1480
dimensiune text	65
din e-mail	369
din e-post	1871	2441
din e-postadresse	1871
dinle	2557
dirbk su mumis	1667
direct debit	668
direct lezen	1818
direct naar het recept	61
direct toegang	1818
direct verder lezen	1748
direkt zum rezept	61
discussie	1774
discussion about this post	721
discussione chiusa	1490
diskuse	298
diskusia	2321
diskuter	1883
diskutera	2454
diskutieren	522
diskuze	298
dismiss	662
dismiss this message	661
distribuie	2111
distribuie articolul	2111
distribuie pe facebook	2145
distribuie pe whatsapp	2145
dit artikel delen	1819
dit bericht op instagram bekijken	1798
dit is een advertentie	1823
dit is een premium artikel	1818
dit vind je misschien ook leuk	1778
diventa socio	1463
diventa sostenitore	1463
""", 'dn': """
dnes ne	282
dnes nie	2325
""", 'do': """
do mesmo autor	2057
do not sell my personal information	707
do not sell or share my personal information	707
doar	2027
dodaj komentar	2380
dodaj komentarz	1964
doe	2027
doe agora	2027
doe mee en win	1803
don mensuel	1138
don ponctuel	1138
don't miss	716
don't miss out	680
don't want to see this? remove ads	702
dona	882	1463
dona adesso	1463
dona ahora	882
dona ora	1463
dona'ns suport	242
donar	882
donar ahora	882
donasi	1403
donasi sekarang	1403
donate	663
donate become	663
donate here	663
donate monthly	663
donate now	663
donate today	663
donations are tax-deductible	785
donazione mensile	1463
donazione singola	1463
doneer	1744
doneer nu	1744
doneer via ideal	1815
doner	361	1863
donera	2433
donera nu	2433
doneren	1744
doniraj	2247	2372
doniraj odmah	2247
doniraj zdaj	2372
donirajte	2247	2372
donner	1138
doorsturen	1763
dossier	481	1180	1494	1778
dossiers	481	1180	1778
""", 'dr': """
drucken	466
druge novice	19
drukuj	1956
drukuj przepis	61
""", 'du': """
du er nu tilmeldt	369
du er nu tilmeldt nyhedsbrevet	369
du kan til enhver tid afmelde dig	369
dukung jurnalisme independen	1403
dukung kami	1403
""", 'dy': """
dyskusja	1964
""", 'e-': """
e-avis	364	1866
e-edition	721
e-gazete	2550
e-mail	288	369	453	693	1949	2035	2167
e-mail eingeben	453
e-mail teilen	466
e-mail-adresse	453
e-mail-adresse eingeben	453
e-mailadres	1753
e-mailadresse	369
e-mailen	1763
e-paper	445	721
e-pasta adrese	1725
e-pasts	1725
e-post	1000	1871	2441
e-posta	2587
e-posta adresiniz	2587
e-posta adresinizi girin	2587
e-postadress	2441
e-postadresse	1871
e-posti aadress	1000
e-tidning	2436
e-wydanie	1946
""", 'ea': """
eavis	1866
""", 'ed': """
edasi lugemiseks logi sisse	975
edellinen	1090
edellinen juttu	1088
editor's choice	716
editor's pick	606	716
editor's picks	716
editors' choice	716
editors' picks	716
edizione digitale	1468
""", 'ee': """
eenmalig	1744
eerste maand gratis	1818
""", 'ei': """
ei kiitos	1071
ei nyt	1071
ei, kiitos	1071
einblenden	485
einklappen	484
einloggen	445
einmalig	440
einmalig spenden	440
einstellungen	474
einwilligung	474
""", 'el': """
elders op het web	1778
elige una cantidad	885
elke bijdrage telt	1815
elke donatie telt	1815
elke euro telt	1815
elolvasom	1358
els preus poden variar	260
elsewhere on the web	716
elta	1670
elta inf	1670
""", 'em': """
em alta	2057
em destaque	2057
email	680	693	2167
email (required	680
email address	680
email article	692
email this	692
email to a friend	692
emneord	1887
emner	386	1887
empfehlen	466
empfehlungen	481
empfehlungen der redaktion	481
empfohlene artikel	481
empfohlener externer inhalt	474
empfohlener redaktioneller inhalt	474
""", 'en': """
en ce moment	1180
en continu	1180
en directo	921
en este tema	967
en otros medios	921
en portada	921
en savoir plus	1173	1183
encontrou algum erro	2053
encontrou um erro	2053
ende der werbung	584
engangsgave	1863
enim loetud	977
enlace copiado	906
enlace copiado al portapapeles	966
enlarge	722
enlarge image	721
enlarge this image	721
enne kommenteerimist loe reegleid	981
enregistrer	1166
enregistrer cet article	1223
enregistrer l'article	1223
enregistrer la recette	61
entdecken sie unsere newsletter	528
entendi	2061
entendido	925
enter amount	667
enter your email address	680
entra	1468
entra nella conversazione	1521
entradas relacionadas	921
entrar	887	2031
entrar com apple	2094
entrar com facebook	2094
entrar com google	2094
entre	2031
entre com sua conta	2094
envia per correu	272
envia-ho per correu	272
enviar a un amigo	966
enviar para um amigo	2096
enviar por correo	906
enviar por e-mail	2043
enviar por email	906
enviar por whatsapp	906
envie de lire la suite	1220
envoyer par courriel	1223
envoyer par e-mail	1166
envoyer par email	1166
envoyer par mail	1166
""", 'ep': """
epaper	721
""", 'er': """
er der fejl i artiklen	381
er du allerede abonnent	364	1866
er ging iets mis. probeer het later opnieuw	1811
er is iets misgegaan	1811
er is iets misgegaan. probeer het later opnieuw	1811
ergebnisse anzeigen	485
err/bns	985
erstellt mit ki	512
""", 'es': """
es folgt werbung	584
es ist ein fehler aufgetreten	528
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	528
esci	1468
escolha do editor	2057
escolha o seu plano	2094
escolha seu plano	2094
escolha um valor	2029
escribe tu correo	959
escribe tu email	959
escribe un comentario	917
escuchar	906
espace partenaire	1171
espacio patrocinado	948
espandi	1498
especiais	2057
esqueceu a senha	2031
esqueci minha senha	2031
esquelas	948
esqueles	260
essai gratuit	1147
""", 'et': """
et pot interessar	246
et pots donar de baixa en qualsevol moment	266
et queden # articles gratis aquest mes	270
et recomanem	246
etichete	2118
etiketler	2564
etiquetas	921	2057
etiquetes	273
ets subscriptor? identifica't	270
etusivu	1088	1090
etusivulle	1088
""", 'ev': """
every contribution counts	785
every dollar counts	785
every donation counts	785
every gift counts	785
""", 'ex': """
exclusiu per a subscriptors	270
exclusive content	670
exclusive to subscribers	789
exclusivo assinantes	2031
exclusivo para assinantes	2094
expand	721
expand all	722
expandera	2462
expandir	2061
explore	719
explore more	716
explore more on these topics	716
explore our newsletters	780
explore our subscription offers	789
explore subscription offers	789
external content	760
external links	692
externe content	1798
externe inhalte	474
externe inhalte anzeigen	474
externe inhalte erlauben	474
externe inhoud	1798
externen inhalt anzeigen	474
externen inhalt laden	474
externer inhalt	474
externer inhalt konnte nicht geladen werden	510
""", 'ez': """
ezt is olvassa el	1356
""", 'fa': """
facebook	693
facebook messenger	693
facebook twitter	692
facebook twitter email	692
facebook twitter linkedin email	692
facebook twitter whatsapp	692
facebook x	692
fai il quiz	1521
fai il test	1521
fai una domanda su questo articolo	1513
faire un don	1138
fale conosco	2053
fandt du en fejl	381
fant du en feil	1883
fast geschafft	528
favorilere ekle	2557
favoris	1166
fazer login	2031
""", 'fe': """
featured articles	716
featured content	716
featured stories	716
fechar	2026	2060
feedback	477	711	1774
feedback geben	477
fehler gefunden	477
fehler im artikel gefunden	477
fehler melden	477
fel i artikeln	2454
feliratkozom	1361
fermer	1137
fermer le menu	1183
fes-te soci	242
fes-te subscriptor	242
fetching more	721
""", 'fi': """
fil info	1180
filed under	716	721
find out more	721
fique por dentro	2035
first name	680
fizetett tartalom	1351
""", 'fj': """
fjern annoncer	377
fjern annonser	1879
""", 'fl': """
flecha	887
fler	2458
fler artiklar	2458
fler nyheter	2458
flere artikler	386	1887
flere nyheder	386
flere nyheter	1887
flere saker	1887
flipboard	693
""", 'fo': """
fold ud	390
folgen	467
folgen sie uns	467
follow	697
follow author	697
follow live	697
follow this author	697
follow this topic	697
follow topic	697
follow us	697
follow us on facebook	697
following	697
font size	692
fontin koko	65
for abonnenter	364	1866
for subscribers	670
forgot password	670
forgot your password	670
forma de pagamento	2029
forma de pago	885
formas de pagamento	2029
formas de pago	885
forrige	389	1890
forrige artikel	386
forrige artikkel	1887
forse in seguito	1462
forsiden	386	1887
foto	1421
foto galeri	2564
fotogalerija	1667
fotostrecke	481
fout gespot	1774
fout gezien	1774
fout melden	1782
foutje gezien	1774
""", 'fr': """
frag unsere ki	512
fragen sie unsere ki	512
free daily newsletter	680
free newsletter	680
free weekly newsletter	680
friss	1356
from around the web	716
from our partners	716
from our sponsor	702
from our sponsors	702
from the web	716
""", 'fu': """
full coverage	716
full results	722
full score	722
fullscreen	721
fullskjerm	1890
further reading on this site	716
""", 'ga': """
ga akkoord	1770
ga naar inhoud	1781
ga naar recept	61
galite bet kada atsisakyti prenumeratos	1660
gallery	1494
gamble responsibly	871
ganzen artikel lesen	484
""", 'ge': """
ge bort artikeln	2436
gebruiksvoorwaarden	1770
geef cadeau	1819
geef een reactie	1774
geef feedback	1808
geef je mening over dit artikel	1808
gegenereerd door ai	1800
gegenereerd met ai	1800
gem	373
gem artikel	373
gem artiklen til senere	373
gem opskrift	61
gem opskriften	61
gem til senere	373
gemaakt met ai	1800
generated by ai	762
gerade nicht	439
gerelateerd	1778
gerelateerd nieuws	1778
gerelateerde artikelen	1778
gerelateerde onderwerpen	1778
gerir cookies	2050
gesponsert	471
gesponserter beitrag	543
gesponserter inhalt	471
gesponsord	1768
gesponsorde inhoud	1768
gestion des cookies	1173
gestionar cookies	914
gestisci i cookie	1487
gestisci notifiche	1524
gestisci preferenze	1487
get alerts	697
get digital access	670
get email updates	680
get started	670
get the daily email	680
get the newsletter	680
get tickets	872
""", 'gi': """
gi bort artikkelen	1866
gi bort saken	1875
gi tilbakemelding	1883
gift a subscription	670
gift article	670
gift this article	670
giv artiklen til en ven	373
giv os feedback	381
give a gift	670
give a gift subscription	663
give feedback	711
give monthly	663
give now	663
give today	663
give us feedback	711
gizle	2567
gizlilik	2560
""", 'gl': """
glemt adgangskode	364
glemt passord	1866
""", 'go': """
go to top	721
godkjenn	1880
godkjenn alle	1880
godta	1880
godta alle	1880
google	693
google news	693
google plus	693
got it	707
""", 'gr': """
gracias por suscribirte	894
gracias por tu voto	946
gracias por votar	946
gratis proberen	1748
grazie per aver votato	1513
grazie per il tuo feedback	1513
grazie per l'iscrizione	1475
""", 'gu': """
guarda anche	1494
guarda i risultati	1513
guarda l'article	272
guarda la gallery	1497
guardar	906	2043
guardar en favoritos	966
guardar para ler mais tarde	2096
guardar receita	61
guardar receta	61
guides d'achat	1180
gulir untuk lanjut membaca	1416
""", 'ha': """
haber faydali oldu mu	2563
haberi kaydet	2557
haberi nasil buldunuz	2563
haberi oynat	2566
haberi puanla	2563
haberi sesli dinle	2557
haberi sesli dinleyin	2557
haberi sesli dinleyin (# dk	2557
haberi yazdir	2557
haberin devami	2559	2566
haberin devami reklamdan sonra	2559
haberin tamami	2566
hacker news	693
hadiahkan artikel ini	1446
hae	1090
hai letto # articoli su # questo mese	1530
hai trovato un errore	1490
hai una segnalazione	1490
haku	1090
halaman berikutnya	1423
halaman selanjutnya	1423
halaman: #	1423
handelsbetingelser	378
hantera cookies	2451
har du allerede en konto	364	1866
har du redan ett konto	2436
has oblidat la contrasenya	243
hasznos volt a cikk	1355
hata bildir	2563
hata bildirin	2563
haut de page	1183
have an account	670
have an account? sign in	670
have your say	711
hazte miembro	882
hazte premium	963
hazte socia	882
""", 'he': """
heb je al een account	1748
help mee	1744
help ons om dit te blijven doen	1815
hem	2461
hemeroteca	887
hepsini kabul et	2560
herinner me later	1743
hesabim	2550
hesabiniz var mi	2550
het artikel gaat hieronder verder	1768
het laatste nieuws	1778
""", 'hi': """
hide	722
hide ad	702
hide caption	721
hide comments	711
hide this message	661
hier anmelden	445
hier einloggen	445
hier finden sie informationen zum datenschutz	510
highlights generated by artificial intelligence	762
hilfe	477
hinweis an die redaktion	522
hinweis zum datenschutz	474
hinweise zu diesem artikel	522
hittade du ett fel	2454
hittat fel	2454
""", 'hj': """
hjem	389	1890
""", 'hl': """
hlasovat	298
hledat	301
""", 'ho': """
ho capito	1498
ho letto e accetto l'informativa sulla privacy	1526
hold deg oppdatert	1871
hold dig opdateret	369
home	721	1497	1781
hop til opskrift	61
hop til opskriften	61
hopp til innhold	1890
hopp til innholdet	1890
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	1808
house rules	711
how did we do	711
how we use ai	762
hoy no	881
""", 'hu': """
hubungi kami	1420
huisregels	1808
""", 'hv': """
hva mener du? stem her	1890
hva synes du om denne saken	1883
hva synes du om saken	1883
hvad mener du? stem her	389
hvad synes du? stem her	389
""", 'i ': """
i accept	707
i agree	707
i already donated	661
i already gave	661
i commenti sono riservati agli abbonati	1521
i lettori hanno letto anche	1533
i prezzi potrebbero variare	1516
i samarbeid med	1879
i samarbejde med	377
i samarbete med	2450
i understand	722
""", "i'": """
i'll do it later	661
i'm in	680
i've already donated	661
""", 'ic': """
ich bin schon dabei	439
ich habe schon gespendet	439
ich stimme zu	474
icymi	716
""", 'id': """
ideal	1747
identifiez-vous	1147
idi na recept	61
""", 'ie': """
ielogojies	1701
ielogoties	1701
ievadi e-pastu	1725
ievadi savu e-pasta adresi	1725
""", 'ih': """
iha	2570
ihr feedback	477
ihr kommentar	477
ihre e-mail-adresse	453
ihre meinung	477
ihre spende ist steuerlich absetzbar	532
""", 'ik': """
ik begrijp het	1782
ik heb al gedoneerd	1743
ik steun al	1743
ikke i dag	360	1862
ikke nu	360
iklan	1416
iklan sponsor	1451
""", 'il': """
il mio account	1468
il tuo indirizzo email	1475
ilan	2559
ilgili haber	2564
ilgili haberler	2564
ilgili konular	2564
ilk ay # tl	2550
ilmoittaudu webinaariin	1090
ilmoitus	1082
ils ont lu aussi	1180
""", 'im': """
im trend	481
immer informiert	453
immer informiert mit unserem whatsapp-service	584
impostazioni cookie	1487
impressum	474
imprimeix	249
imprimeix l'article	272
imprimeix la recepta	61
imprimer	1166
imprimer cet article	1223
imprimer cette recette	61
imprimer l'article	1166
imprimer la recette	61
imprimir	906	2043
imprimir a receita	61
imprimir artigo	2096
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	2699
in case you missed it	716
in diesem artikel	481
in evidenza	1494
in het nieuws	1778
in kooperation mit	471
in other news	716
in partnership with	702
in primo piano	1494
in this section	716
in zwischenablage kopieren	466
indeks	1421
indirizzo email	1475
indstillinger	378
indtast din e-mail	369
indtast din mail	369
indtast e-mail	369
info iklan	1436
infolettre	1156
infolettres	1156
informa d'un error	258
informar de un error	953
informasjonskapsler	1880
informationen zum datenschutz	510
informativa sulla privacy	1487
informazione promozionale	1516
informazione pubblicitaria	1516
ingatkan saya nanti	1402
ingezonden mededeling	1823
ingrandisci	1497
ingresar	887
inhalt	484
inhalt anzeigen	474
inhalt laden	471
inhalt teilen	466
inhalte anzeigen	474
inhaltsverzeichnis	484
inhoud tonen	1798
inhoudsopgave	1781
inicio	924
inklappen	1782
inloggen	1748
innstillinger	1880
inschrijven	1753
inscreva-se	2035
inscreva-se na newsletter	2035
inscription	1147
inscription gratuite	1216
inserisci il tuo indirizzo e-mail	1526
inserisci il tuo indirizzo email	1526
inserisci qui il tuo commento	1490
inserisci un indirizzo email valido	1526
insira o seu email	2089
insira seu e-mail	2089
instagram	693
instagram-inhalte erlauben	474
instellingen	1770
inte idag	2432
inte nu	2432
introdu adresa ta de email	2138
introduce tu email	894
invalid email	680
invia a un amico	1532
invia commento	1490
invia per email	1480
invia via email	1480
inzerce	294
inzercia	2317
""", 'ir': """
ir a la receta	61
ir a los comentarios	917
ir al contenido	924
ir arriba	924
ir para a receita	61
""", 'is': """
iscriviti	1475
iscriviti alla nostra newsletter	1475
iscriviti ora	1475
iscrizione completata	1526
isprintaj	2258
""", 'iz': """
iz iste rubrike	2255
iz rubrike	2255	2377
izbor urednice	2255
izbor urednika	2255
izdvajamo	2255
izpostavljeno	2377
izveido kontu	1701
""", "j'": """
j'accepte	1173
j'accepte de recevoir les offres des partenaires	1216
j'ai compris	1184
j'en profite	1147
""", 'ja': """
ja ets subscriptor	243
ja tens compte	270
ja, ich will	440
ja, ik steun	1815
ja, ik wil de nieuwsbrief ontvangen	1811
jaa	1080
jaa artikkeli	1080
jaa facebookissa	1080
jaa juttu kaverille	1080
jaa whatsappissa	1080
jaga	975
jaga artiklit	975
jaga facebookis	980
jaga lugu	980
jaga seda artiklit	980
jangan lewatkan	1421
jatka lukemista	1073
jau esi abonents	1701
jau esi abonents? ielogojies	1701
jau prenumeruojate	1660
jau prenumeruojate? prisijunkite	1660
""", 'je': """
je aanmelding is gelukt	1811
je bent ingeschreven	1811
je bent nu ingeschreven	1811
je commande	1207
je donne	1138
je donne mon avis	1211
je fais un don	1138
je hebt je succesvol aangemeld	1811
je kunt je op elk moment afmelden	1811
je m'abonne	1147
je m'inscris	1156
je me connecte	1147
je soutiens	1138
je teste	1147
jeder euro hilft	532
jednorazowo	1943
jelentkezzen be	1343
jetzt abo sichern	537
jetzt abonnent werden	445
jetzt abonnieren	445
jetzt abstimmen	516	584
jetzt am gewinnspiel teilnehmen	516
jetzt anmelden	453
jetzt bestellen	445
jetzt bewerben	516
jetzt einloggen	445
jetzt freischalten	445
jetzt helfen	440
jetzt im tv	481
jetzt karten sichern	516
jetzt kommentieren	477
jetzt kostenlos anmelden	453
jetzt kostenlos testen	445
jetzt mitdiskutieren	522
jetzt mitglied werden	440
jetzt mitmachen	516
jetzt nicht	439
jetzt pinnen	61
jetzt registrieren	445
jetzt spenden	440
jetzt teilen	538
jetzt testen	445
jetzt tickets sichern	516
jetzt upgraden	537
jetzt zugang sichern	537
jetzt zustimmen	474
""", 'jo': """
jocs i mots encreuats	260
join now	663
join our mailing list	680
join the conversation	711
join the discussion	711
join the discussion on discord	697
join us	663
jouw e-mailadres	1753
""", 'ju': """
jump to content	721
jump to recipe	61
jump to the recipe	61
jump to video	61
just nu	2458
juttu jatkuu alla	1082
juttu jatkuu kuvan alapuolella	1082
juttu jatkuu kuvan alla	1082
juttu jatkuu mainoksen alla	1082
juttu jatkuu videon alla	1082
juttu on tarkoitettu tilaajille	1073
juttu on vain tilaajille	1073
juuri nyt	1088
""", 'ka': """
kabul ediyorum	2560
kabul et	2560
kaip jums patiko straipsnis	1666
kamu mungkin suka	1447
kanske senare	2432
kanskje senere	1862
kapat	2548
kapcsolat	1355
karier	1436
karjera	1667
karte anzeigen	485
karte laden	474
kas artikkel oli kasulik	981
kas lugu oli kasulik	981
kasneje	2384
kasnije	2263
kasutustingimused	993
kategori	1421
kategoriat	1088
kategorie	299	1968
kategorien	481
kategorier	386	1887	2458
kategoriler	2564
katkida bulun	2549
katso kaikki tilaajaedut	1073
katso kuvagalleria	1090
katso kuvat	1090
katso video alta	1090
kaydet	2557
kaydol	2550
kayit ol	2550
kaynak: aa	2570
kaynak: dha	2570
kaynak: iha	2570
""", 'ke': """
kebijakan cookie	1419
kebijakan privasi	1419
kebijakan privasi | syarat dan ketentuan	1419
keep reading	716
keine neuigkeiten mehr verpassen	528
kelola cookie	1419
keluar	1404
kembali ke atas	1423
kertalahjoitus	1072
keskustele	1087
keskustele asiallisesti	1087
keskustelu	1087
keuze van de redactie	1778
key points by ai	762
key takeaways by ai	762
""", 'ki': """
ki-generert oppsummering	1890
ki-generiert	512
ki-generierte zusammenfassung	512
ki-oppsummering	1890
ki-zusammenfassung	512
kiemelt	1356
kies een bedrag	1746
kies je abonnement	1818
kiitos tilauksesta	1076
kiitos tilauksestasi	1076
kijk terug	1805
kingi artikkel	980
kiosque	1147
kirim	1413
kirim ke teman	1446
kirim komentar	1420
kirjaudu	1073
kirjaudu ulos	1073
kirjoita kommentti	1087
kirjoita kommenttisi	1087
kirjoittaja on kansanedustaja	1099
kirjoittaja on kirjailija	1099
kirjoittaja on kolumnisti	1099
kirjoittaja on toimittaja	1099
kirjoittaja on vapaa toimittaja	1099
kirjoittaja on vapaa toimittaja ja kirjailija	1099
kirjuta kommentaar	981
kiti skaito	1662
""", 'kl': """
klarna	444
klausies raidierakstu	1708
klausies rakstu	1706
klauskite dirbtinio intelekto	1666
klausykite straipsnio	1665
klausyti	1665
klausyti straipsnio	1665
klausyti straipsnio (# min	1665
kleinanzeigen	471
""", 'ko': """
kokeile maksutta	1073
kokeile nyt	1073
komentar	1420
komentarai	1660
komentari	2258
komentarji	2380
komentarz	1964
komentarze	1964
komentiraj	2258	2380
komentuoti	1660
komentuoti gali tik registruoti vartotojai	1666
komment	1355
kommentaarid	975
kommentar	477
kommentar schreiben	477
kommentar verfassen	477
kommentare	477
kommentare ansehen	477
kommentare anzeigen	477
kommentare lesen	477
kommentarer	381	1883	2454
kommentarer blir moderert	1883
kommentarer granskas innan publicering	2461
kommentarer modereres	389
kommentarerna modereras	2454
kommentarregeln	477
kommentarsregler	2454
kommenteeri	975
kommenteerimine on suletud	981
kommenteerimise reeglid	981
kommenteerimiseks logi sisse	981
kommentek	1355
kommenter	381	1883
kommentera	2454
kommentieren	477
kommentit	1087
kommentit tarkistetaan ennen julkaisua	1087
kommentoi	1087
kommentointi on suljettu	1087
kommercielt indhold	394
kommercielt samarbejde	377
kommersielt innhold	1895
kommersielt samarbeid	1879
koniec reklamy	1960
kontakt	298	381	477	1964
kontakt os	381
kontakt oss	1883
kontakta oss	2454
konten berbayar	1451
konten bersponsor	1416
konten premium	1404	1446
konten promosi	1451
konten sponsor	1416
konto erstellen	445
konular	2564
kopeeri link	975
kopieer de link	1763
kopieer deze link	1843
kopieer link	1763
kopier lenka	1875
kopier lenke	1875
kopier lenken	1875
kopier link	373
kopier linket	373
kopieren	466
kopioi linkki	1080
kopiraj link	2258
kopiraj povezavo	2380
kopiraj poveznicu	2258
kopirajte link	2258
kopirajte poveznicu	2258
kopiuj link	1956
kopyala	2557
korrekturhinweis senden	522
kort fortalt - lavet med ai	389
kostenlos abonnieren	453
kostenlos registrieren	445
kostenlos testen	445
""", 'kr': """
krant	1748
kreditkarte	444
kreditkarte / klarna	444
kreiraj nalog	2248
krijg direct toegang	1818
""", 'ku': """
kuidas lugu meeldis	981
kupi pretplatu	2248
kurzlink kopieren	563
kuukausilahjoitus	1072
kuula	980
kuula artiklit	980
kuula artiklit (# min	980
kuula lugu	980
kuula saadet	982
kuula saadet siit	982
kuuntele	1080
kuuntele jakso	1080
""", 'kv': """
kvkk	2560
""", "l'": """
l'actu en direct	1180
l'article continue ci-dessous	1171
l'article en # points	1205
l'articolo in breve	1513
l'essentiel	1180
""", 'la': """
la newsletter	1156	1475
la redazione consiglia	1494
la tua e-mail	1475
laad meer	1781
laajenna	1091
laat je dit artikel voorlezen	1805
laat voorlezen	1763
laatste nieuws	1778
ladda fler	2461
lagi ramai	1447
lagre	1875
lagre artikkel	1875
lagre oppskrift	61
lagre oppskriften	61
lagre saken	1875
lagre saken til senere	1875
lagre til senere	1875
lahjoita	1072
lahjoita nyt	1072
lain kali	1402
lainnya	1421
laisser un commentaire	1176
laissez un commentaire	1176
langganan	1404
langsung ke resep	61
lanjut baca di bawah	1416
lanjutkan dengan konten	1416
lanjutkan membaca	1423
laporkan	1420
laporkan kesalahan	1424
lascia un commento	1490
lascia un feedback	1513
last flere	1890
last name	680
lastschrift	444
later	1743
later lezen	1819
latest	716
latest articles	716
latest edition	721
latest headlines	716
latest news	716
latest posts	716
latest stories	716
latest updates	716
latest videos	716
latest videos from	716
lavora con noi	1516
""", 'le': """
le direct	1180
le fil	1180
le journal du jour	1147
le nostre newsletter	1475
le plus lu	1180
le puede interesar	921
le recomendamos	921
le ultime notizie	1494
learn more	721
learn more about cookies	707
leave a comment	711
leave a reply	711
leave a tip	663
leave feedback	711
lectura de # minutos	906
lectura: # min	906
lecture # min	1183
lecture # minutes	1166
lecture : # min	1166
leer noticia completa	924
lees de reacties	1774
lees direct verder	1818
lees meer	1778	1781
lees meer over	1778
lees onze huisregels	1808
lees ook	1778
lees verder	1748	1778	1781
lees verder na de advertentie	1768
lees verder onder de afbeelding	1768
lees verder onder de foto	1768
lees voor	1763
leeslijst	1819
leestijd	1781
leestijd # min	1781
legfrissebb	1356
legg igjen en kommentar	1883
leggi anche	1494
leggi dopo	1532
leggi i commenti	1490
leggi il documento	1498
leggi il giornale	1468
leggi l'articolo	1497
leggi l'articolo completo	1497
leggi senza limiti	1530
leggi sull'app	1524
leggi tutto	1497
leggi tutto con un abbonamento	1468
leggi tutto su	1494
legolvasottabb	1356
legolvasottabbak	1356
leia mais	2057	2060
leia os termos de uso e as regras da comunidade	2085
leia sem limites	2094
leitura: # min	2043
lembrar mais tarde	2026
lembre-me mais tarde	2026
lenke kopiert	1875
lenken er kopiert	1875
lenken kopiert	1875
ler mais	2060
ler mais tarde	2096
les articles les plus lus	1224
les derniers articles	1180
les flere	1887
les hele saken	1890
les kommentarer	1883
les lecteurs ont aussi lu	1180
les mer	1887	1890
les mer om	1887
les plus lues	1180
les plus lus	1180
les senere	1875
les tops	1180
les videre	1866
lesedauer	484
lesedauer: # minuten	484
lesen sie auch	481
lesen sie dazu	481
lesen sie hier	481
lesen sie mehr	481
leserbriefe	477
leserkommentare	477
lesetid # min	1890
lesetipp	481
lesetipps	481
lesezeit: # min	484
lesezeit: # minuten	484
lest opp av en robot	1875
lest opp av en syntetisk stemme	1875
leta	1711
leta/afp	1711
lettergrootte	65
lettura # min	1480
""", 'li': """
lige nu	386
lihat artikel asli	1446
lihat detail	1424
lihat hasil	1424
lihat juga	1421
lihat komentar	1420
lihat lainnya	1423
lihat peta	1424
lihat resep	61
lihat selengkapnya	1423
lihat semua	1423
liitu uudiskirjaga	1000
like loading	692
like this	692
limited time offer	670
limited-time offer	789
line	693
link	693
link berhasil disalin	1446
link copiado	2043
link copiat	2145
link copiato	1480
link copiato negli appunti	1532
link copied	692
link copied bookmark	692
link copied to clipboard	692
link er kopieret	373
link er kopieret til udklipsholderen	373
link gekopieerd	1763
link in die zwischenablage kopiert	538
link kopeeritud	980
link kopieren	466
link kopieret	373
link kopiert	466
link kopiran	2258
link kopyalandi	2557
link on kopeeritud	980
link sudah disalin	1446
link wurde in die zwischenablage kopiert	538
link wurde kopiert	538
link zum artikel kopieren	538
link zum inhalt	474
link zum teilen kopieren	584
link zum youtube-inhalt	474
linkedin	693
linki kopyala	2557
linkki kopioitu	1080
links	481
lire aussi	1180
lire l'article	1183
lire l'article complet	1183
lire la suite	1183
lire le document	1184
lire les commentaires	1176
lire plus	1180	1183
lire plus tard	1166
lisa kommentaar	975
listen	692
listen # min	692
listen above	769
listen below	769
listen here	769
listen now	692
listen on apple	769
listen on apple podcasts	769
listen on spotify	769
listen on youtube	769
live	481
live tv	716
""", 'lo': """
lo + visto	921
lo esencial en # segundos	946
lo quiero	963
load comments	711
load content	707
load more	721
load more articles	721
load more comments	711
load more stories	721
loading	692
loading ad	702
loading more	721
loe edasi	975
loe edasi tellijana	975
loe hiljem	980
loe ka	977
loe kommentaare	981
loe lisa	982
loe lisaks	977
loe rohkem	982
loe veel	977
loetumad	977
log in	670	1748
log in / register	670
log in or sign up	670
log in to comment	711
log in to reply	711
log ind	364
log out	670
log ud	364
logare	2106
logg inn	1866
logg ut	1866
logga in	2436
logga ut	2436
logi sisse	975
logi sisse, et kommenteerida	981
login	445	670	1404	1468	2031	2106
login / register	670
logout	670
lompat ke resep	61
loo konto	975
loo tasuta konto	975
los comentarios son exclusivos para suscriptores	953
los precios pueden variar	948
""", 'lu': """
lue koko juttu	1090
lue kommentit	1087
lue rajattomasti	1073
lue seuraavaksi	19	1088
luetuimmat	1088
luetuimmat jutut	1088
lugemiseks osta artikkel	975
luister	1763
luister dit artikel	1805
luister hier	1805
luister nu	1805
luister op spotify	1805
luister via spotify	1805
luk	360
lukk	1862
lukuaika # min	1090
luo ilmainen tunnus	1073
luo maksuton tunnus	1073
luo tunnus	1073
lupa kata sandi	1404
lupa password	1404
""", 'ly': """
lyssna	2446
lyt	373
lytt	1875
lytt til saken	1875
""", "m'": """
m'abonner	1147
m'inscrire	1156
""", 'ma': """
maak een account	1748
maandelijks	1744
mai mult	2120
mai multe	2120
mail	693	1763
mailen	466
mainokset	1082
mainos	1082
mainos - juttu jatkuu alla	1082
mainos alkaa	1082
mais	2060
mais artigos	2057
mais comentadas	2057
mais lidas	2057
mais lidos	2057
mais populares	2057
mais tarde	2026
mais vistas	2057
mais vistos	2057
make a donation	663
manage consent	707
manage cookies	707
manage my account	670
manage options	707
manage preferences	707
manage settings	707
manage subscription	670
manage your newsletters	780
mantengamos un debate respetuoso	953
mantente informado	894
masquer	1184
mastodon	693
masuk	1404
masuk / daftar	1404
max	2173
maybe later	661
""", 'me': """
me connecter	1147
me le rappeler plus tard	1137
media caption	721
meer	1778
meer artikelen	1778
meer informatie	1770
meer laden	1781
meer lezen	1778
meer nieuws	1778
meer over	1778
meer over dit onderwerp	1778
meer tonen	1781
meest bekeken	1778
meest gedeeld	1778
meest gekozen	1818
meest gelezen	1778
meghallgatom	1349
megosztom	1349
mehr anzeigen	484
mehr artikel	481
mehr aus	481
mehr aus dem ressort	481
mehr details	485
mehr erfahren	474
mehr informationen	481
mehr laden	477	484
mehr lesen	481	484
mehr nach dieser anzeige	471
mehr news	481
mehr themen	481
mehr von diesem autor	481
mehr von uns	481
mehr zu diesem thema	481
mehr zum artikel	481
mehr zum thema	481
mein konto	445
meist gelesen	481
meistgeklickt	481
meistgelesen	481
meistgelesene artikel	481
meistkommentiert	481
mejla	2446
meld een fout	1774
meld feil	1891
meld fejl	390
meld fout	1808
meld fra om feil	1883
meld je aan	1753
member-only story	721
members only	670
mengerti	1424
meniu	2120
menu	301	389	721	1183	1423	1497	1781	1971	2060	2711
meny	1890	2461
mer fra	1887
mer nyheter	2458
mer om	1887	2458
merci de votre inscription	1156
merci pour votre retour	1205
merci pour votre vote	1211
mere fra	386
mere om	386
merken	445	466
merkliste	445
message	693
message publicitaire	1171
messaggio promozionale	1485
messaggio pubblicitario	1516
messenger	693
mest delat	2458
mest delt	1887
mest delte	386
mest lest	1887
mest leste	1887
met ai gemaakt	1800
metodi di pagamento	1466
metodo di pagamento	1466
mettre en favori	1166
""", 'mi': """
mi cuenta	887
mida del text	65
mijn account	1748
mijn profiel	1748
min konto	364
min side	364	1866
mine avalehele	982
mine retsepti juurde	61
minha conta	2031
mis niets	1753
missa inget	2441
missa inte	2458
misschien later	1743
misschien ook interessant	1778
mit freunden teilen	563
mit ki erstellt	512
mitdiskutieren	477
mitglied werden	440
mitmachen und gewinnen	516
mitt konto	2436
""", 'mo': """
mode de paiement	1145
modes de paiement	1145
modifica le preferenze sui cookie	1511
modifica preferenze	1511
modifier mes choix	1203
moj profil	2248	2373
moje konto	1946
mon compte	1147
mon espace	1147
monatlich	440
monatlich spenden	440
montant libre	1145
monthly	662
monthly contribution	667
morda vas zanima	2377
more	719
more articles	716
more coverage	716
more details	722
more for you	793
more from	716
more from this author	716
more from us	793
more headlines	716
more in this section	793
more in this series	716
more like this	716
more news	716
more newsletters	780
more on this story	716
more on this topic	716
more options	707
more sharing options	692
more stories	716
more stories like this	716
more stories you may like	716
more to explore	716
more to read	716
more top stories	716
most commented	716
most discussed	716
most emailed	716
most liked	711
most nem	1340
most popular	716
most read	716
most read stories	793
most recent	716
most shared	716
most viewed	716
most watched	716
mostra altro	1497
mostra contenuto	1487
mostra contenuto esterno	1511
mostra el contingut extern	255
mostra i commenti	1490
mostra il contenuto esterno	1511
mostra meno	1498
mostra menys	247
mostra originale	1498
mostra traduzione	1498
mostra tutto	1498
mostra-ho tot	247
mostrar comentarios	917
mostrar contenido externo	944
mostrar mais	2060
mostrar menos	924
mostrar todo	925
mostrar tudo	2061
moyen de paiement	1145
moyens de paiement	1145
""", 'mt': """
mti	1378
mti/afp	1378
""", 'mu': """
muat lainnya	1423
mungkin lain kali	1402
must read	716
must reads	716
must-read	716
mutasd mindet	1359
mute	721
muut lukevat	1088
muut lukevat juuri nyt	1088
muut lukevat nyt	1088
""", 'my': """
my account	670
""", 'na': """
na czasie	1968
naar boven	1781
naar de aanbiedingen	1748
naar de inhoud	1781
naar de webshop	1803
naar het recept	61
nach anzeige weiterlesen	471
nach der werbung geht es weiter	543
nach oben	484
nadaljevanje pod oglasom	2376
nahoru	301
najbolj brane novice	2377
najbolj brane novice dneva	2377
najbolj brano	2377
najbolj komentirano	2377
najkomentiranije	2255
najnovije	2255
najnovije vesti	2255
najnovije vijesti	2255
najnowsze	1968
najnowsze informacje	1968
najpopularniejsze	1968
nanti	1402
nanti saja	1402
napisz komentarz	1964
nascondi	1498
nastavak teksta nakon reklame	2254
nastavenia cookies	2332
natisni	2380
natisni recept	61
naujausi	1662
naujiena papildoma	1667
naujiena pildoma	1667
""", 'ne': """
ne danas	2263
ne danes	2384
ne hvala	2263	2384
ne manquez rien	1156
ne most	1340
ne plus afficher	1137
ne propustite	2255
ne sada	2263
ne spreglejte	2377
ne zdaj	2384
ne, hvala	2263	2384
necrologie	1516
nee bedankt	1743
nee, bedankt	1743
nei takk	1862
nei, takk	1862
nein danke	439
nein, danke	439
nej tack	2432
nej tak	360
nej, tack	2432
nej, tak	360
nessun commento	1490
neste	1890
neste artikkel	1887
net binnen	1778
netiquette	477
neueste artikel	481
neueste meldungen	481
neueste nachrichten	481
neueste videos	481
never miss a story	680
never miss an update	680
new customers only	789
new customers only. terms apply	789
new here	670
newest first	711
newsletter	288	453	680	894	1156	1475	1949	2035
newsletter abonnieren	453
newsletter e alert	1494
newsletter kostenlos abonnieren	453
newsletter recomendada	921
newsletter sign up	680
newsletter sign-up	680
newsletter signup	680
newsletter-anmeldung	453
newsletters	680	721	894	1156	2035
newslettery	288	1949
newsticker	481
next	662
next article	716
next page	721
next post	721
next story	716
next up	716
""", 'ng': """
nghe	2699
""", 'ni': """
nicht jetzt	439
nicht mehr anzeigen	439
nichts mehr verpassen	453
nie masz konta	1946
nie teraz	1942
niet nu	1743
niet te missen	1778
nieuwsbrief	1753
nieuwsbrief ontvangen	1811
nieuwsbrieven	1753
""", 'no': """
no comments	711
no comments yet	711
no credit card required	789
no gracias	881
no grazie	1462
no posts	721
no te pierdas	921
no thank you	661
no thanks	661
no, gracias	881
no, grazie	1462
no, thanks	661
noch kein abo	537
noch kein abonnent	445
noch kein konto	445
noch keine kommentare	477
noch keine kommentare vorhanden	477
noch nicht registriert	537
nog geen abonnee	1818
nog geen account	1748
nog geen reacties	1774
noklausies rakstu	1706
non hai un account	1530
non merci	1137
non oggi	1462
non ora	1462
non sei abbonato	1468
non sei ancora abbonato	1530
non, merci	1137
norint komentuoti, reikia prisijungti	1666
normas	917
nos articles les plus lus	1224
nos derniers articles	1180
nos lecteurs ont lu ensuite	1180
nos offres	1147
nos offres d'emploi	1207
nos recommandations	1180
noskaties video	1708
not a subscriber yet	670
not now	661
not ready to donate	661
not ready to give today	661
not ready to subscribe	661
not ready to support today	661
not today	661
nota relacionada	967
notas recomendadas	967
notas relacionadas	967
note legali	1487
noter la recette	61
notez cet article	1176
noticia relacionada	921
noticia relacionadas	921
noticias de hoy	921
noticias relacionada	921
noticias relacionadas	921
notizie correlate	1494
notizie del giorno	1494
nous contacter	1176
nous soutenir	1138
nous suivre	1167
nous vous recommandons	1180
now playing	721
""", 'nt': """
ntb	1918
""", 'nu': """
nu acum	2104
nu ai cont	2143
nu in het nieuws	1778
nu niet	1743
nuoroda nukopijuota	1665
nuotraukos	1667
nutzungsbedingungen	474
""", 'ny': """
nyalakan notifikasi	1446
nyhedsbrev	369
nyhedsbreve	369
nyhetsbrev	1871	2441
nyhetsbrevet	1871	2441
nyhetsdygnet	2458
nyt luetuimmat	1088
""", 'o ': """
o artigo continua depois da publicidade	2048
o seu email	2035
""", 'ob': """
obrigado pelo seu feedback	2077
obrigado pelo seu voto	2077
obrigado por se inscrever	2035
obserwuj	1957
obserwuj nas	1957
""", 'oc': """
oceni novico	2380
oceni recept	61
ocenite tekst	2258
ocijeni recept	61
ocultar	925	2061
""", 'od': """
odbij	2271
odbij sve	2271
oddaj komentar	2380
odjava	2248	2373
odpowiedz	1964
""", 'of': """
oferecer artigo	2031
oferecido por	2048
oferta especial	887
ofertas	912
ofertas de empleo	948
ofertes de feina	260
offer	702
offer ends soon	789
offerte	1485
offerte di lavoro	1516
offre partenaire	1171
offres d'emploi	1207
offrir l'article	1147
""", 'og': """
oglas	2254	2376
oglasi	2254	2376
ogni contributo conta	1529
ogni euro conta	1529
""", 'oh': """
ohne spende weiterlesen	439
ohodnotit recept	61
""", 'ok': """
ok	662
ok, got it	722
okumaya devam et	2550
""", 'ol': """
oldest first	711
ole esimene kommenteerija	981
oled juba tellija	975
oled uudiskirjaga liitunud	1000
olet nyt tilannut uutiskirjeen	1076
oletko jo tilaaja? kirjaudu	1073
olvasd el ezt is	1356
olvassa el ezt is	1356
""", 'om': """
om cookies	2451
oma tili	1073
""", 'on': """
once	662
onderwerpen	1778
one time donation	663
one-time	662
one-time donation	663
onko jutussa virhe	1087
onko sinulla jo tunnus	1073
""", 'oo': """
ook interessant	1778
oops! something went wrong	780
""", 'op': """
op leeslijst	1843
open	722
open image in gallery	721
open kaart	1782
open map	722
open menu	721
open the map	722
openen	1782
opina	917
opprett en gratis bruker	1866
opprett en gratis konto	1866
opprett gratis bruker	1866
opprett konto	1866
oppsummert av ai	1890
oppsummert av ki	1890
opret bruger	364
opret en gratis bruger	364
opret en gratis profil	364
opret en konto	364
opret gratis profil	364
opret konto	364
opslaan	1763
opslag fra facebook	389
opslag fra instagram	389
opublikuj komentarz	1964
""", 'or': """
original anzeigen	485
""", 'os': """
osallistu keskusteluun	1087
ossza meg	1349
osta artikkel	975
ostale vesti	19	2255
ostale vijesti	19	2255
ostatnie wpisy	1968
ostavi komentar	2258
ostavite komentar	2258
oszd meg	1349
""", 'ot': """
other amount	667
other articles	716
other news	716
other readers liked	19
other stories	716
other stories you may like	716
other stories you might like	716
others also read	19	716
others are also reading	873
others are reading	873
otra cantidad	885
otras noticias	19	921
otras noticias que pueden interesarte	19
otro importe	885
""", 'ou': """
our corrections policy	711
our newsletters	680
our partners	702
our social media	697
our sponsors	702
outro valor	2029
ouvir	2043
ouvrir	1184
ouvrir la carte	1184
ouvrir le menu	1183
""", 'ov': """
overschrijving	1747
""", 'oy': """
oynat	2566
""", 'oz': """
oznake	2255	2377
""", 'p': """
p	2114
""", 'pa': """
pagamento seguro	2029
pagamento sicuro	1466
page suivante	1183
pagina successiva	1497
pago seguro	885
paid advertisement	794
paid content	702
paid partnership	702
paid post	702
paiment methods	667
palaute	1087
paling banyak dibaca	1421
pane oma teadmised proovile	982
para continuar a ler	2094
para continuar lendo	2094
para seguir leyendo	963
paremti	1660
pariwara	1416
partage	1166
partager	1166
partager l'article	1166
partager par e-mail	1166
partager par email	1166
partager par mail	1166
partager sur	1166
partager sur bluesky	1166
partager sur linkedin	1166
partager sur messenger	1166
partager sur telegram	1166
partager sur twitter	1166
partager sur x	1166
partager via messenger	1166
partager via twitter	1166
partages	1166
partagez	1166
partecipa alla discussione	1521
partenaire	1171
parteneri	2114
participa	917
participa en la nostra enquesta	258
participe da conversa	2085
partilhar	2043
partilhe	2043
partner	1768
partner content	702
partner offers	702
partnerangebot	471
partnerangebote	471
partnerbijdrage	1823
partnercontent	1768
partnernieuws	1778
partnerska vsebina	2376
pas aujourd'hui	1137
pas de commentaire	1176
pas encore inscrit	1147
pas maintenant	1137
pasidalinkite	1665
pasidalinkite straipsniu	1665
pasidalinti	1660
passa a premium	1530
passatempos	2079
passend zum thema	481
passende artikel	481
passer cette annonce	1171
password dimenticata	1468
passwort vergessen	445
patrocinado	912	2048
patrocinado por	912
payment method	667
payment methods	667
payment options	667
paypal	444
""", 'pe': """
pedoman media siber	1436
pelo mundo	2057
people also read	716
people are also reading	873
people are reading	873
per continuar llegint	270
per continuare a leggere	1530
per e-mail teilen	466
per e-mail versenden	466
per mail teilen	466
per mail versenden	466
per whatsapp teilen	466
percebi	2061
personuppgiftspolicy	2451
personvern	1880
personverninnstillinger	1880
peru milloin vain	1073
peru tilaus milloin tahansa	1076
peruuta milloin tahansa	1073
pesquisar	2060
petites annonces	1171
""", 'ph': """
photos	1183
""", 'pi': """
piekrist	1718
piesakies jaunumiem	1725
piilota	1091
piilota mainokset	1082
pilihan editor	1421
pilihan redaksi	1421
pilihan untuk anda	1447
pilihan untukmu	1447
pin for later	61
pin it	61	692
pin it for later	61
pin recipe	61
pin this recipe	61
pinterest	693
pix	2030
""", 'pl': """
plaats een advertentie	1803
plaats een reactie	1774
plaats reactie	1774
plan du site	1173
play audio	692
play now	721
play the video	769
play video	721
please check your inbox	826
please donate	663
please enter a valid email address	680
please gamble responsibly	871
pledge your support	663
plus	364	1183	1748	2436
plus d'articles	1180
plus d'infos	1180
plus lus	1180
plus tard	1137
plus-artikel	445
plusartikel	1748
pluss	1866
plussak	1866
""", 'po': """
pocket	693	1557
podaj adres e-mail	1949
podaj e-mail	1949
podcast	299	386	481	921	1494	1968	2564
podcastit	1088
podcasts	386	481	1778	2057
podcasty	299	1968
podd	2458
poddar	2458
pode gostar de	2097
pode interessar	2057
podeli	2258
podeli na facebooku	2258
podeli vest	2258
podelite	2258
podijeli	2258
podijeli na facebooku	2258
podijeli vijest	2258
podijelite	2258
podkast	1887
podkaster	1887
podobne	1968
podpri	2372
podpri nas	2372
podprite nas	2372
podrobnosti	302
podseti me kasnije	2263
podsjeti me kasnije	2263
pogledaj komentare	2258
pogoji uporabe	2392
polecamy	1968
polecane	1968
polecane dla ciebie	1968
politika privatnosti	2271
politika zasebnosti	2392
polityka cookies	1961
poprzedni	1971
populair	1778
populaire	1180
populaire artikelen	1778
populaires	1180
popular articles	716
popular now	716
popular posts	716
popular reads	793
popular stories	716
popular topics	716
populare	2118
popularne	1968
populer	1421
populiariausi	1662
portada	924
posez une question sur cet article	1205
poslat	291
poslat e-mailem	291
poslechnout	291
post comment	711
post on x	692
poster un commentaire	1176
posts relacionados	2057
potrebbe interessarti	1494
potrebbe interessarti anche	1494
potrebbero interessarti	1494
pour aller plus loin	1180
pour lire la suite	1220
povezana novica	2377
povezane novice	2377
povezane teme	2255
povezane vesti	2255
povezane vijesti	2255
povezano	2377
poveznica kopirana	2258
povolit cookies	295
powered by ai	762
pozabljeno geslo	2373
""", 'pr': """
pr	1351	1561	1623
pravidla diskuse	298
pravila komentiranja	2258	2380
pravila privatnosti	2271
preberite tudi	2377
precedente	1497
precios y disponibilidad pueden variar	948
preferenze cookie	1487
pregunta a nuestra ia	946
premium	284	364	594	670	887	1147	1404	1468	1748	1866	1946	2031	2106	2436	2550	2694
premium content	670
premium digital	789
premium-artikel	445
prenumerata	1660	1946
prenumeration	2436
prenumeratoriams	1660
prenumerera	2436
prenumerera nu	2436
prenumeruj	1946
prenumeruoti	1660
preporuka	2255
presented by	702
press enter or click to view image in full size	721
pretplata	2247
pretplati se	2247
pretplatite se	2247
prevent your screen from going dark	61
previous article	716
previous page	721
previous post	721
prihvatam	2271
prihvati	2271
prihvati sve	2271
priimti visus	1678
prijava	2248	2373
prijavi napako	2380
prijavi se	2248	2373
prijavite se	2248	2373
prijavite se odmah	2248
prijzen kunnen intussen gewijzigd zijn	1823
primo piano	1494
principais pontos, por ia	2077
prindi	980
prindi artikkel	980
prindi retsept	61
print	373	693	1763
print article	692
print artiklen	373
print dit artikel	1819
print dit recept	61
print opskrift	61
print opskriften	61
print page	791
print recept	61
print recipe	61
print subscription	670
print the recipe	61
print this	692
print this page	791
printen	1763
prisijungti	1660
prispevaj	2372
privaatsustingimused	993
privacidad	914
privacy	1487	1770
privacy center	474
privacy notice	680
privacy policy	707	1487
privacy preference center	707
privacy preferences	707
privacy settings	707
privacy statement	707
privacybeleid	1770
privacyverklaring	1770
privatumo politika	1678
probeabo	445
probeer het later opnieuw	1811
probeer nu	1748
produktempfehlung	471
profil	445
profilo	1468
profiter de l'offre	1147
promo	1485	2254
promocijsko besedilo	2376
promocja	1960
promoted	702
promoted content	702
promoted links	702
promoted stories	716
promotie	1768
promotion	702
propaganda	2048
proposer une correction	1211
prosseguir	2050
prova # dagar gratis	2436
prova gratis	1468	2436
prova gratis per un mese	1530
prova nu	2436
prova-ho un mes gratis	270
prueba gratis	887
prueba un mes gratis	963
przeczytaj jeszcze	1968
""", 'pu': """
pub	1171	2048
publicar comentario	917
publicidad	912
publicidad - sigue leyendo	912
publicidade	2048
publicitat	249
publicitate	2114
publier un commentaire	1176
publireportage	1171
publirreportaje	912
pular para a receita	61
puntos clave	946
puoi regalare # articoli al mese	1532
puzzels	1803
""", 'py': """
pysy ajan tasalla	1076
""", 'qu': """
quero assinar	2031
quiero recibirla	959
quiero recibirlo	959
quiero suscribirme	887
quitar publicidad	948
""", 'ra': """
raccomandato da	1485
raksts pieejams abonentiem	1701
rapporter feil	1883
rapportera fel	2454
rate recipe	61
rate this recipe	61
""", 're': """
reactie	1774
reacties	1774
reacties worden vooraf gecontroleerd	1808
read aloud	692
read also	716
read article	721
read comments	711
read full article	721
read full story	721
read in app	721
read more	721
read more about	716
read more about sharing	692
read more articles	721
read more here	721
read more on	716
read more on these topics	716
read next	716
read original article	721
read our complete coverage	716
read story	721
read the article	721
read the document	722
read the full article	721
read the full document	722
read the full story	721
readers also read	716
readers are also reading	873
ready for more	680
reageer	1774
reageren	1774
rebutja-ho tot	255
recent	716
recent articles	716
recent news	716
recent posts	716
recent stories	716
recept bewaren	61
recept printen	61
recevoir la newsletter	1156
recevoir une alerte	1213
rechazar	914
rechazar todas	914
rechazar todo	914
recherche	1183
rechercher	1183
recibir alertas	958
recibir alertas de este tema	958
reclame	1768
recomandate	2118
recomendaciones	921
recomendadas	921	2057
recomendado	921
recomendado para ti	921
recomendados	921	2057
recomendamos	2057
recommended	716
recommended articles	716
recommended external content	760
recommended for you	716
recommended reading	716
recommended reads	793
recommended stories	716
recommended videos	716
recurso exclusivo para assinantes	2079
recusar	2050
redakcja poleca	1968
redaksi	1436
redaksjonen anbefaler	1887
redaktionen anbefaler	386
redaktionen rekommenderar	2458
redaktionsempfehlung	481
redan prenumerant? logga in	2436
reddet	2560
reddit	693
redes sociais	2044
redes sociales	906
refuser	1173
registar	2031
registe-se	2031
register	670
register for free	670
register now	670
registo	2031
registra't	243
registra't per comentar	258
registrace	284
registracija	2248	2373
registrarme	887
registrarme en la newsletter	894
registrarse	887
registrasi	1404
registrate	963
registrati	1468
registrati e leggi questo articolo	1530
registrati gratis	1468
registreer	1748
registreer gratis	1748
registreeru tasuta	975
registreeru veebiseminarile	982
registrer deg	1866
registrera dig	2436
registreren	1748
registrieren	445
registriraj se	2248	2373
registro	887
registrovat se	284
registruj se	2248
registruotis	1660
regulamin	1961
reject all	707
reject all cookies	707
rejeitar	2050
rejeitar todos	2050
rejoignez la conversation	1211
rejoignez la discussion	1211
reklaam	975
reklaamartikkel	984
reklaamtekst	984
reklam	2450	2559
reklam alani	2559
reklama	294	1660	1960	2254	2317
reklamdan sonra devam ediyor	2559
reklame	377	1879
reklami atla	2559
reklami kapat	2559
reklaminis straipsnis	1669
reklamlar	2559
reklamy	1960
rekomendasi	1421
rekomendasi untuk anda	1421
rekomendasi untukmu	1421
rekomenduojame	1662
rekommenderade artiklar	2458
rekommenderas	2458
rekommenderat	2458
relacionadas	921	2057
relacionado	921
relacionados	921	2057
related	716	719
related article	716
related articles	716
related content	716
related coverage	716
related items	716
related links	716
related news	716
related posts	716
related reading	716
related stories	716
related story	716
related tags	716
related to this story	716
related topics	716
related videos	716
relaterade artiklar	2458
relaterade nyheter	2458
relaterat	2458
relaterede artikler	386
relaterede emner	386
relateret	386
relatert	1887
relaterte artikler	1887
relaterte emner	1887
relaterte saker	1887
remember me	670
remiamas turinys	1669
remind me in #	661
remind me in may	661
remind me later	661
remind me next month	661
remind me tomorrow	661
remove ad	702
remove ads	702
remti	1660
rep alertes d'aquest tema	264
replay	721
replier	1184
replies	711
reply	711
report	693
report a mistake	722
report a problem	711
report a typo	711
report abuse	711
report ad	702
report an error	722
report comment	711
report error	722
report this ad	702
reportagem exclusiva para assinantes	2094
reportar	917
reportar erro	2053
reportar error	917
reportar un error	917
reproducir	924
reproduzir	2060
request a correction	711
reset password	670
responder	917	2053
resta aggiornato	1475
restam # caracteres	2085
resumen con ia	946
resumen de ia	946
resumen por ia	946
resumir com ia	2077
resumo por ia	2077
retour	1166
retour en haut	1183
return to top	721
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
""", 'ri': """
riassumi con l'ia	1513
riassunto ia	1513
ricevi gli avvisi su questo argomento	1524
ricevi la newsletter	1475
ricevi una notifica per ogni nuovo articolo dell'autore	1524
rifiuta	1487
rifiuta tutto	1487
rimani aggiornato	1475
rimani informato	1475
riproduci	1497
riservato agli abbonati	1530
rispondi	1490
rispondi al sondaggio	1521
ritzau	416
ritzau/afp	416
ritzau/reuters	416
""", 'ro': """
rodyti daugiau	1667
rodyti komentarus	1666
rozbalit	302
rozmiar tekstu	65
rozumiem	1972
""", 'rs': """
rss	693
""", 'ru': """
rubriken	481
rubriques	1180
""", "s'": """
s'abonner	1147
s'identifier	1147
s'inscrire	1147
s'inscrire gratuitement	1147
""", 'sa': """
saada e-postiga	980
saada vihje	982
sag uns deine meinung	522
sagen sie uns ihre meinung	522
saiba mais	2057
sair	2031
saken er forbeholdt abonnenter	1866
saken er lest opp av en robot	1875
saken fortsetter etter annonsen	1879
saken fortsetter nedenfor	1879
saken fortsetter under	1879
saken fortsetter under bildet	1879
saken oppdateres	1879
salin link	1413
salin tautan	1413
salta alla ricetta	61
saltar a la receta	61
saltar al contenido	924
saltar publicidad	912
salva	1480
salva articolo	1480
salva l'articolo	1532
salva la ricetta	61
salva per dopo	1532
salva ricetta	61
salvar	2043
salvar artigo	2043
salvar para ler depois	2096
salvar receita	61
salvesta	980
salvesta artikkel	980
samal teemal	977
samengevat door ai	1800
samenvatting door ai	1800
sammanfattad av ai	2461
sammanfattning gjord av ai	2461
samtykke	378	1880
sauvegarder	1166
sauvegarder l'article	1223
sauvegarder pour lire plus tard	1223
save	692
save article	692
save for later	692
save preferences	707
save recipe	61
save story	692
save this article	692
save this recipe	61
saved	692
saya mengerti	1424
""", 'sb': """
sbalit	302
sblocca l'articolo	1530
""", 'sc': """
scegli il tuo abbonamento	1530
scegli l'abbonamento che fa per te	1530
scegli un importo	1466
schlagworte	481
schlagworte zum thema	481
schon abonnent	445
schon dabei	439
schreibe einen kommentar	477
schreiben sie der redaktion	522
schreiben sie einen kommentar	477
schrift verkleinern	466
schrijf een reactie	1774
schrijf je gratis in	1811
schrijf je in	1753
schrijf je in voor onze nieuwsbrief	1753
scopri	1497
scopri le offerte	1468
scopri tutte le nostre newsletter	1526
scopri tutte le offerte di abbonamento	1530
scrie un comentariu	2117
scrivi qui il tuo commento	1521
scrivi un commento	1490
scroll down for video	769
scroll down to continue	794
scroll down to continue reading	702
scroll for more	702
scroll ke bawah untuk melanjutkan	1416
scroll to continue	702
scroll to continue with content	702	1416
scroll to top	721
scroll untuk membaca	1416
scrolle weiter	471
scrollen sie weiter	471
""", 'se': """
se abonnemang	2436
se abonnementer	364
se alla	2461
se alla bilder	2461
se alle	389	1890
se alle abonnentfordeler	1866
se alle bildene	1890
se alle fordele for abonnenter	364
se bildene her	1890
se billederne her	389
se connecter	1147
se connecter avec apple	1220
se connecter avec facebook	1220
se connecter avec google	1220
se erbjudanden	2436
se flere billeder	389
se grafikken her	389	1890
se klippet	2461
se klippet i spelaren ovan	2461
se klippet ovan	2461
se klippet over	1890
se tilbud	364	1866
se tilbudene	1866
se videoen her	389	1890
se videoen herunder	389
se videoen nedenfor	389	1890
se videoen ovenfor	389
se videoen over	1890
se videoen under	1890
se videon i spelaren ovan	2461
se videon nedan	2461
se videon ovan	2461
search	721
sebelumnya	1423
secciones	921
sections	721
secure checkout	668
secure payment	667
secure transaction	668
sedang tren	1447
see all	721
see all newsletters	680
see all plans	789
see all subscription plans	789
see also	716
see comments	711
see details	722
see more	721
see original	722
see subscription options	670
see the map	722
segnala	1490
segnala un errore	1490
segnala un errore nell'articolo	1521
segueix aquest tema	264
segueix l'autor	264
segueix tota l'actualitat en directe	273
segui	1481
segui la diretta	1524
segui questo argomento	1524
segui questo tema	1524
seguici	1481
seguici su facebook	1481
seguici sui social	1481
seguir	907	2044
seguir a este autor	958
seguir autor	2087
seguir este tema	958	2087
seguir leyendo	887	924
seguir leyendo en	907
seguir sin apoyar	881
sei d'accordo? vota	1521
seite #	484
seite drucken	466
seite teilen	466
seja apoiador	2027
seja assinante	2031
seja o primeiro a comentar	2053
seja um apoiador	2027
selanjutnya	1423
selecione as newsletters que pretende receber	2089
selecione as newsletters que quer receber	2089
select an amount	667
select payment method	667
selengkapnya	1423
sembunyikan	1424
semua komentar	1420
senare	2432
senaste	2458
senaste nyheterna	2458
senaste nytt	2458
send email	692
send feedback	711
send til en ven	373
send to a friend	692
senere	360	1862
seneste	386
seneste nyheder	386
seneste nyt	386
sense tu no seria possible	269
sent daily	780
sent weekly	780
senza di te non ce la facciamo	1529
senza vincoli	1530
seotud artiklid	977
seotud lood	977
sepa-lastschrift	444
services partenaires	1171
servicios	921
sesli dinle	2557
seu e-mail	2035
seu email	2035
seuraa	1081
seuraa aihetta	1081
seuraava	1090
seuraava juttu	1088
seuraavaksi	1090
sezioni	1494
""", 'sf': """
sfoglia gallery	1497
sfoglia il giornale	1468
""", 'sh': """
share	599	692	1413	2111
share article	692
share by email	692
share by text	692
share full article	692
share link	692
share on	692
share on bluesky	692
share on facebook	692
share on flipboard	692
share on linkedin	692
share on pinterest	692
share on reddit	692
share on social	791
share on social media	791
share on telegram	692
share on threads	692
share on x	692
share on x (twitter	692
share on your socials	791
share options	692
share pe facebook	2145
share save	692
share share	692
share story	692
share this	692
share this article	692
share this news	692
share this on	692
share this on social media	692
share this recipe	61
share to facebook	692
share tweet	692
share using the buttons below	791
share via	692
share via facebook	692
share via twitter	692
share with a friend	692
share with email	692
share with friends	791
share with your friends	692
sharing	692
shop now	872
shop the edit	872
shop the look	872
shop the story	872
shop this look	872
shop this story	872
show all	721
show caption	721
show comments	711
show external content	707
show image	722
show less	721
show map	722
show more	721
show more sharing options	692
show original	722
show translation	722
shrani	2380
shrani recept	61
""", 'si': """
si din mening	1883
sie haben bereits ein konto	537
sie haben bereits ein konto? anmelden	537
sie haben den newsletter abonniert	528
sie haben noch kein abo	537
sieh dir diesen beitrag auf instagram an	510
siehe auch	481
siga	2044
siga este autor	2087
siga-nos	2044
sign in	670
sign in / register	670
sign in or sign up	670
sign me up	680
sign out	670
sign up	670
sign up for corrections and clarifications	711
sign up for free	670
sign up for our newsletter	680
sign up here	680
sign up now	670
sign up or log in	789
sign up to our newsletter	780
sign up with your email	780
signaler	1176
signaler un abus	1211
signaler une erreur	1184
signaler une faute	1211
signaler une faute d'orthographe	1211
sigue este tema y recibe avisos	958
sigue leyendo	921
sigue leyendo debajo	912
siguiendo	907
siguiente	924
siguiente noticia	921
siirry reseptiin	61
sikeresen feliratkozott	1361
simak juga	1421
similar articles	716
similar posts	716
similar stories	716
simpan	1413
simpan artikel	1446
simpan resep	61
simpan untuk dibaca nanti	1446
sin comentarios	917
sin permanencia	963
single contribution	667
sinu e-posti aadress	1000
sinua voisi kiinnostaa	1088
siradaki haber	2564
sisesta oma e-posti aadress	1000
siste	1887
siste nyheter	1887
siste nytt	1887
sisuturundus	975
sisuturunduse artikkel	984
site map	721
sitemap	721
""", 'sk': """
skaitomiausi	1662
skaitomiausi straipsniai	1662
skaitomiausia	1662
skaitykite daugiau	1662
skaitykite toliau	1660
skaityti daugiau	1667
skaityti komentarus	1666
skaityti toliau	1660
skaityti visus komentarus	1666
skapa ett gratis konto	2436
skapa ett konto	2436
skapa gratis konto	2436
skapa konto	2436
skapa konto gratis	2436
skaties bildes	1708
skaties foto	1708
skaties video	1708
skatieties video	1708
skip ad	661
skip ads	702
skip advertisement	702
skip for now	661
skip past newsletter promotion	680
skip this	661
skip to content	721
skip to footer	721
skip to main content	721
skip to navigation	721
skip to recipe	61
skjul	390	1891
skocz do przepisu	61
skok na recept	61
skomentuj	1956	1964
skopiowano link	1956
skopiuj adres	1956
skopiuj link	1956
skriv din kommentar	381	1883	2454
skriv din kommentar her	381	1883
skriv en kommentar	381	1883	2454
skriv et svar	389
skriv inn e-post	1871
skriv inn e-postadressen din	1871
skriv kommentar	381
skriv ut	1875	2446
skriv ut artikeln	2446
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	1875
skype	693
""", 'sl': """
sla advertentie over	1768
sluit	1781
sluiten	1743
""", 'sm': """
sms	693
""", 'sn': """
snapchat	693
""", 'so': """
sobre el autor	921
sobre la firma	921
social	1481
social media	467	697
sociala medier	2447
sociale media	1764
sociale medier	374
solo gli abbonati possono commentare	1521
solo los suscriptores pueden comentar	953
something went wrong	780
something went wrong. please try again	780
something went wrong. please try again later	680
sommaire	1183
son dakika	2564
son dakika haberleri	2564
son haberler	2564
sonra oku	2557
sonraki	2566
sonraki haber	2564
sonraki sayfa	2566
sorodna novica	2377
sorodne novice	2377
sorodne vsebine	2377
sorotan	1421
sort by	711
sosiaalinen media	1081
sosiale medier	1876
sostieni	1463
sostienici	1463
soutenez-nous	1138
soutenir	1138
soziale medien	467
""", 'sp': """
spannend	481
spara	2446
spara artikel	2446
spara artikeln	2446
spara artikeln till senare	2446
spara recept	61
spara receptet	61
spara till senare	2446
spausdinti	1665
special offer	670
speel video af	1805
speichern	466
spela upp	2461
spende	440
spende jetzt	440
spenden	440
spenden sie	440
spendenkonto	532
spill av	1890
spill av video	1890
spill av video her	1890
spomni me kasneje	2384
sponset	1879
sponset innhold	1879
sponsor content	702
sponsored	471	602	702	1823
sponsored content	702
sponsored links	702
sponsored message	702
sponsored message - story continues after this	702
sponsored post	702
sponsored stories	716
sponsoreret	377
sponsoreret indhold	377
sponsorizzato	1485
sponsorlu	2559
sponsorlu haber	2559
sponsoroitu	1082
sponsrat	2450
sponzorirana vsebina	2376
sponzorirano	2254	2376
sponzorisani tekst	2254
sponzorisano	2254
spotify	693
spotted a mistake	711
spotted an error	711
sprejmem	2392
sprejmi	2392
sprejmi vse	2392
spremi	2258
spremi recept	61
spring naar recept	61
springe zum rezept	61
""", 'st': """
stampa	1480
stampa articolo	1480
stampa la ricetta	61
stampa questo articolo	1532
stampa ricetta	61
standard digital	789
start free trial	670
start subscription	670
startseite	481	484
stay connected	680
stay in the know	680
stay informed	680
stay up to date	680
steady	440
stel je vraag aan onze ai	1800
stellenmarkt	516
stem her	389	1890
stem i afstemningen	389
stem i avstemningen	1890
stem nu	1803
steun ons	1744
stichworte	481
stikkord	1887
stimmen sie ab	516
stopt automatisch	1818
stories for you	716
story continues	702
story continues below	702
straipsnis prieinamas tik prenumeratoriams	1660
strictly necessary cookies	707
strinjam se	2392
strinjam se s prikazom zunanje vsebine	2392
stt	1094
stt-afp	1094
stt-reuters	1094
stumbleupon	693
stuur door	1843
stuur een correctie	1808
""", 'su': """
su questo argomento	1533
subiecte	2118
submit	662
submit a correction	711
submit comment	711
subscreva a newsletter	2035
subscreva gratuitamente	2089
subscrever	2035
subscrever newsletter	2035
subscribe	670
subscribe by email	680
subscribe for free	670
subscribe here	670
subscribe now	670
subscribe to continue	670
subscribe to continue reading	670
subscribe to get the latest posts sent to your email	680
subscribe to our newsletters	680
subscribe to read	670
subscribe today	670
subscribe via email	680
subscriber exclusive	789
subscriber only	670
subscriber-only	670
subscriber-only content	789
subscribers get more	789
subscribers only	670
subscription options	670
subscriu-t'hi	242
subscriu-te	242
subskrybuj	1946
success! check your inbox	826
successivo	1497
suche	484
suchen	484
sudah punya akun	1404
suggerisci una correzione	1513
suggest a correction	711
suggested	716
suggested articles	716
suivant	1183
suivez notre direct	1223
suivez nous	1167
suivez-nous	1167
suivi	1167
suivre	1167
suivre ce sujet	1167
suivre ce sujet et recevoir une alerte	1213
suivre cet auteur	1167
sujets	1180
sulge	983
sulge reklaam	984
sulje	1071
sullo stesso argomento	1494
sullo stesso tema	1494
sumbang	1403
summary by ai	762
suoraan reseptiin	61
suositellut	1088
suosittelemme	1088
suosituimmat	1088
support local journalism	663
support our journalism	663
support our work	663
support quality journalism	663
support the author	663
support this site	663
support us	663
support us on patreon	663
support us today	663
supported by	702
sur ce sujet	1180
sur le web	1180
suscribete	887
suscribirme	887
suscribirse	887
suscribite	963
suscribite ahora	963
suscripciones	887
susijusios naujienos	1662
sutikti su visais	1678
sutinku	1678
suurenna kuva	1090
""", 'sv': """
svar	381	1883
svara	2454
svi komentari	2258
""", 'sw': """
swisha en slant	2433
""", 'sy': """
syarat dan ketentuan	1419
syarat dan ketentuan | kebijakan privasi	1419
""", 'sz': """
szavazzon	1358
szukaj	1971
""", "t'": """
t'ha agradat aquest article	258
""", 'ta': """
ta bort annonser	2450
tag	1421	1494	2709
tag-uri	2118
taggar	2458
tagged	716
tagger	1887
tagi	1968
tagovi	2255
tags	386	481	606	716	921	1180	1421	1494	1778	2057	2709
taguri	2118
taille du texte	1166
taip pat skaitykite	1662
tak for din tilmelding	369
take our survey	711
tallenna	1080
tallenna juttu	1080
tallenna resepti	61
talvez mais tarde	2026
tamanho da fonte	65	2043
tamanho do texto	65
tampilkan asli	1424
tampilkan lebih banyak	1423
tampilkan lebih sedikit	1424
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tartalom	1358
tautan berhasil disalin	1446
tautan disalin	1413
tautan telah disalin	1446
tavs e-pasts	1725
""", 'te': """
te has suscrito correctamente	959
te puede gustar	921
te puede interesar	921
te quedan # caracteres	953
te recomendamos	921
te-ar putea interesa	2118
teata veast	981
teavita veast	981
tee lahjoitus	1072
teilen	466
teilen auf	466
teilen und weiterempfehlen	466
teised loevad	977
tek seferlik	2549
tekst loopt door onder de advertentie	1768
tekst se nastavlja nakon oglasa	2254
tekstgrootte	65	1763
tekstimainos	1082
tekstin koko	65
telegram	693	2173
teljes cikk	1358
telli	975
telli kohe	975
tellijale	975
tellijana saad artiklit jagada	980
tellijatele	975
tema	1887
tema dana	2255
temaer	1887
temas	921	2057
temas relacionados	921
tematy	1968
temes relacionats	273
temi	1494
temos	1662
tempo de leitura	2060
tempo di lettura	1497
tempo estimado de leitura: # minutos	2043
temps de lecture	1183
temps de lecture : # min	1183
tendances	1180
tendencias	921
tendenze	1494
tentang kami	1436
teraz nie	2325
terbaru	1421
terima semua	1419
terima semua cookie	1419
terkait	1421
terkini	1421
termini e condizioni	1487
termos de uso	2050
terms	707
terms & conditions	707
terms and conditions	707
terms apply	789
terms of service	707
terms of use	707
terpopuler	1421
terpopuler hari ini	1447
terug naar boven	1781
test din viden i ugens quiz	389
test kunnskapene dine i ukas quiz	1890
testa dina kunskaper i veckans quiz	2461
testaa tietosi viikon visassa	1090
testen	445
testez gratuitement	1147
testez vos connaissances	1211
testez vos connaissances avec notre quiz	1211
tetszik	1349
text size	692
text version	721
texto gerado por ia	2077
textstorlek	65
""", 'th': """
thank you	662
thank you for subscribing	780
thank you for watching	794
thank you to our sponsors	702
thank you! please check your inbox	826
thanks for subscribing	680
thanks for watching	794
thanks to our sponsors	702
thanks! please check your inbox	826
the article continues below	794
the story continues below	794
the video player is currently playing an ad	760
thema	481
thema's	1778
themen	481
there are no comments yet	711
there was an error, please provide a valid email address	780
these are external links and will open in a new window	692
this is an advertisement	702
this video can not be played	760
this video cannot be played	760
threads	693
""", 'ti': """
ti consigliamo	1494
ti potrebbe interessare	1494
ti potrebbero interessare	1494
ticker	481
tickets sichern	516
tidak terima kasih	1402
tidak, terima kasih	1402
tiempo de lectura	924
tiempo estimado de lectura: # minutos	906
tietosuoja	1083
tiktok	693
til forsiden	386	1887
til toppen	389	1890
tilaa	1073
tilaa nyt	1073
tilaa uutiskirje	1076
tilaa uutiskirjeet	1076
tilaajalle	1073
tilaajille	1073
tilaukset	1073
till erbjudandet	2436
till receptet	61
till startsidan	2458
till toppen	2461
tilmeld	369
tilmeld dig	369
tilmeld dig nyhedsbrevet	369
tilmeld nyhedsbrev	369
timp de citire # min	2120
tin sau	2709
tinggalkan komentar	1420
tip us	663
tips en venn	1875
tips van de redactie	1778
tipsa	2446
tipsa oss	2454
tisk	291
tisk receptu	61
""", 'to': """
today's most read	793
today's paper	721
today's top stories	716
todos los comentarios	917
toestemming	1770
toeta	975
toeta meid	975
toevoegen aan leeslijst	1843
toggle	721
toggle caption	721
toimetus soovitab	977
toimitus suosittelee	1088
toista	1090
toon alles	1782
toon deze inhoud	1798
toon inhoud	1770
toon meer	1781
toon minder	1781
toon origineel	1782
toon reacties	1774
toon vertaling	1782
top articles	716
top artikel	481
top comments	711
top headlines	716
top latest discussions	721
top news	716
top stories	606	716
top-artikel	481
top-news	481
top-themen	481
tophistorier	386
topics	716
topik	1421
topik terkait	1421
toppnyheter	2458
toppsaker	1887
topthemen	481
torna all'inizio	1497
torna su	1497
torne-se assinante	2027
torne-se membro	2027
tots els butlletins	266
toujours afficher ce type de contenu	1203
tous les commentaires	1176
tous ses articles	1201
tout accepter	1173
tout afficher	1184
tout refuser	1173
tout voir	1183
toute l'actu	1180
toutes les photos	1183
""", 'tr': """
trabaja con nosotros	948
trabalhe connosco	2079
trabalhe conosco	2079
trakteer ons op koffie	1744
trang sau	2711
transferencia bancaria	886
translated by ai	762
traueranzeigen	516
treballa amb nosaltres	260
trefwoorden	1778
trend	2564
trending	481	716	1421	1778	2057
trending deals	702
trending now	716
trending stories	716
trending today	716
trending topics	716
trimite	2111
trimite pe email	2111
trimite pe whatsapp	2145
trimite unui prieten	2145
try it free	670
""", 'tt': """
tt	2488
tt-afp	2488
tt-reuters	2488
""", 'tu': """
tu e-mail	894
tu email	894
tudo sobre	2057
tue riippumatonta journalismia	1072
tuitar	2043
tuitear	906
tulis komentar	1420
tulis komentar anda di sini	1436
tulosta	1080
tulosta juttu	1080
tulosta resepti	61
tumblr	693
tunnuksen luominen on maksutonta	1073
tuoreimmat	1088
tuoreimmat uutiset	1088
turinio rinkodara	1669
tutti gli aggiornamenti qui	1524
tutti i commenti	1490
tutup	1402
""", 'tw': """
tweet	692	1413	1480
tweet this	692
tweeta	2446
tweeter	1166
tweetle	2557
tweetnij	1956
tweetnout	291
twitter	693
twitter-inhalte erlauben	474
twittern	466
""", 'ty': """
tyck till	2454
tylko w serwisie	1968
type your email	680
""", 'u ': """
u fokusu	2255
""", 'ud': """
udskriv	373
udskriv opskrift	61
udvalgt	386
udvid	390
""", 'ui': """
uitgelicht	1778
uitklappen	1782
uitloggen	1748
""", 'uk': """
ukryj	1972
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	1494
ultime news	1494
ultime notizie	1494
ultimele articole	2118
ultimi articoli	1494
""", 'um': """
um assinante ofereceu-lhe este artigo	2096
umfrage wird geladen	516
""", 'un': """
un abbonato ti ha regalato questo articolo	1532
un subscriptor t'ha regalat aquest article	272
understood	722
une erreur dans l'article	1176
uneix-te a la conversa	258
unfollow	697
unisciti al nostro canale	1481
unlisted	721
unlock this article	670
unohditko salasanan	1073
uns folgen	467
unser bestes angebot	537
unser newsletter	453
unsere empfehlung	481
unsere empfehlungen	481
unsere newsletter	453
unsere top-themen	542
""", 'up': """
up next	716
upgrade now	670
upgrade to founding member	670
upgrade to paid	663
uplati	2247
uppfattat	2462
""", 'us': """
ustawienia	1961
ustawienia cookies	1961
""", 'ut': """
utiles	1173
utvalgt	1887
utvalt	2458
utvid	1891
""", 'uu': """
uudiskiri	1000
uudiskirjad	1000
uusimmat	1088
uutiskirje	1076
uutiskirjeet	1076
""", 'uw': """
uw e-mailadres	1753
""", 'uy': """
uygulamayi indir	2605
uygulamayi indirin	2605
""", 'va': """
vaata galeriid	982
vaata ka	977
vaata kommentaare	981
vaata pilte	982
vaata videost	982
vaata videot	982
vaata videot siit	982
vacatures	1803
vagas de emprego	2079
vai al contenuto	1497
vai alla ricetta	61
vain tilaajille	1073
vakances	1708
valikko	1090
valorar	917
valorar receta	61
van onze partners	1778
vandaag	1778
vandaag niet	1743
var artikkelen nyttig	1883
var artiklen nyttig	381
var dette nyttig	1890
var oppsummeringen nyttig	1883
var opsummeringen nyttig	381
var saken nyttig	1883
varovanje osebnih podatkov	2392
vastaa	1087
vastaa kyselyyn	1090
vastaa lukijakyselyyn	1090
""", 've': """
ve zkratce	299
vedi anche	1494
vedi dettagli	1498
vedi i # commenti	1521
vedi i commenti	1490
vedi i risultati	1498
vedi la mappa	1498
vedi tutte	1497
vedi tutti	1497
vedi tutto	1497
veilig betalen	1746
ver # comentarios	917
ver bio	940
ver comentarios	917
ver contenido	914
ver contenido externo	944
ver detalhes	2061
ver detalles	925
ver documento	925
ver el mapa	925
ver essa foto no instagram	2075
ver este tuit	944
ver fotos	924
ver galeria	2060
ver la receta	61
ver los comentarios	917
ver mais	2060
ver mapa	925	2061
ver menos	925	2061
ver ofertas	887	2031
ver original	925	2061
ver perfil	940	2087
ver resultado parcial	2085
ver resultados	953
ver resultados de la encuesta	953
ver todas	924	2060
ver todo	924
ver todos	924	2060
ver tudo	2060
verbergen	1782
verder zonder te steunen	1743
vergroot	1781
vergroot afbeelding	1781
vergroten	1782
verlagsangebot	471
verlagsbeilage	543
verschicken	466
versenden	466
verstanden	485
verwandte artikel	481
verwandte themen	481
verwante artikelen	1778
ves a la recepta	61
veuillez saisir une adresse e-mail valide	1216
veure # comentaris	258
veure perfil	264
veure totes les ofertes	270
vezane vesti	2255
vezane vijesti	2255
vezi # comentarii	2131
vezi comentariile	2117
vezi detalii	2121
vezi harta	2121
vezi mai mult	2120
vezi originalul	2121
vezi rezultatele	2131
vezi toate	2120
vezi toate newsletterele noastre	2138
vezi toate ofertele de abonament	2143
vezi tot	2121
vezi videoclipul	2137
""", 'vi': """
vi har lukket for kommentarer	381
viber	693	2173
videa	299
video	299	386	1421	1494	1887	2118	2458	2564	2709
video abspielen	518
video ad	702
video afspelen	1805
video anschauen	518
video ansehen	518
video laden	474
video terkait	1421
video's	1778
videoen afspilles her	389
videoen kan ikke afspilles	389
videolar	2564
videos	481	921
videot	1088
videoyu izle	2566
videoyu izleyin	2566
view all	721
view all newsletters	680
view comment	711
view comments	711	721
view details	722
view full size	721
view gallery	721
view image	721
view image in fullscreen	721
view map	722
view more	721
view on instagram	692
view our privacy policy	760
view plans	670
view post on instagram	760
view post on x	760
view results	722
view subscription options	670
view this post on facebook	760
view this post on instagram	760
view this post on threads	760
view this post on x	760
viimased uudised	977
virement	1146
virement bancaire	1146
vis alle	389	1890
vis bildetekst	1890
vis detaljer	390	1891
vis flere	389	1890
vis indhold	378
vis innhold	1880
vis innlegg fra facebook	1890
vis innlegg fra instagram	1890
vis kart	1891
vis kommentarer	381	1883
vis kort	390
vis mer	1890
vis mere	389
vis mindre	390	1891
vis original	390	1891
vis oversettelse	1891
vis resultater	390	1891
visa alla	2461
visa detaljer	2462
visa fler	2461
visa kartan	2462
visa kommentarer	2454
visa mer	2461
visa mindre	2462
visa original	2462
visa resultat	2462
visualizza questo post su instagram	1511
""", 'vk': """
vk	693
""", 'vo': """
voce sintetica	1513
voeg toe aan je leeslijst	1819
voir aussi	1180
voir ce post	1203
voir ce tweet	1203
voir cette publication sur instagram	1203
voir l'original	1184
voir la carte	1184
voir la recette	61
voir la traduction	1184
voir le contenu	1173
voir le diaporama	1183
voir les # commentaires	1211
voir les commentaires	1176
voir les offres	1147
voir les photos	1183
voir moins	1183
voir plus	1183
voir plus de commentaires	1176
voir ses articles	1201
voir son profil	1201
voir tous ses articles	1201
voir tout	1183
voit perua tilauksen milloin tahansa	1076
voit peruuttaa milloin vain	1073
volg	1764
volg dit onderwerp	1764
volg ons	1764
volgen	1764
volgend artikel	1778
volgende	1781
volgende pagina	1781
vollbild	484
vols eliminar la publicitat	260
vols llegir l'article sencer? subscriu-te	270
voltar ao topo	2060
volver arriba	924
von ki zusammengefasst	512
voor abonnees	1748
vorherige seite	484
vorheriger artikel	481
vorig artikel	1778
vorige	1781
vorlesen	466
vorlesen lassen	466
vormista tellimus	975
vorteile sichern	445
vota a la nostra enquesta	258
vota en nuestra encuesta	953
vota il nostro sondaggio	1521
vota la ricetta	61
vota nel nostro sondaggio	1521
vote na nossa enquete	2085
votez dans notre sondage	1211
votez pour faire entendre votre voix	1211
votre adresse mail	1216
votre commentaire	1176
votre e-mail	1156
votre email	1156
vous aimerez aussi	1180
vous aimerez lire	1180
vous avez lu # articles sur # ce mois-ci	1220
vous avez une question	1176
vous n'avez pas encore de compte	1220
vous pourriez aimer	1180
vous pourriez aussi aimer	1180
vous pouvez offrir # articles par mois	1223
""", 'vr': """
vraag het ai	1800
vraag het onze ai	1800
""", 'vs': """
vsebina je zaklenjena	2373
vsi komentarji	2380
vstoupit do diskuse	298
vstoupit do galerie	301
vstupte do diskuse	298
""", 'vu': """
vul de vragenlijst in	1803
vul een geldig e-mailadres in	1811
""", 'vy': """
vytisknout	291
vytisknout recept	61
""", 'w ': """
w tym artykule	1968
""", 'wa': """
waardeer dit artikel	1815
waardeer dit verhaal	1815
wachtwoord vergeten	1748
war diese zusammenfassung hilfreich	512
was andere lesen	481
was deze samenvatting nuttig	1800
was this helpful	711
was this summary helpful	762
was this summary useful	762
was this translation helpful	762
watch above	769
watch below	769
watch here	769
watch more	716
watch next	716
watch on youtube	769
watch the full video	769
watch video	721
""", 'we': """
we care about your privacy	707
we recommend	716
we value your privacy	707
weekly newsletter	680
wees de eerste die reageert	1774
weigeren	1770
weiter nach der anzeige	543
weiter zum artikel	439
weitere artikel	481
weitere artikel zum thema	542
weitere links	481
weitere meldungen	481
weitere nachrichten	481
weitere news	481
weitere newsletter	528
weitere podcasts	481
weitere themen	481
weitere videos	481
weiterempfehlen	466
weiteres	481
weiterlesen	484
weniger anzeigen	484
werbeanzeige	471
werbliche inhalte	471
werbung	471
werbung folgt	584
werbung von unserem partner	543
werde mitglied	440
werden sie mitglied	440
werden sie teil unseres teams	516
wesprzyj	1943
wesprzyj nas	1943
""", 'wh': """
what do you think	711
what others are reading	873
what people are reading	873
what readers are reading	873
what to read next	716
whatsapp	693	2173
when the fun stops, stop	871
why trust us	794
why you can trust our reviews	794
why you can trust us	794
""", 'wi': """
wideo	1968
""", 'wo': """
word lid	1744
word supporter	1744
word vriend	1744
""", 'wr': """
write a comment	711
write a review	711
""", 'ws': """
wspieraj	1943
wspieraj nas	1943
wspieram	1943
wszystkie	1971
wszystkie komentarze	1964
""", 'wu': """
wunschbetrag	443
""", 'wy': """
wybrane dla ciebie	1968
wydarzenia	1968
wydrukuj	1956
wydrukuj przepis	61
wyloguj	1946
wyszukaj	1971
""", 'x': """
x	693	1351
""", 'x ': """
x (twitter	693
x facebook	692
""", 'x.': """
x.com	693
""", 'xe': """
xem clip	2735
""", 'xi': """
xing	693
""", 'ya': """
ya eres suscriptor	887
ya he donado	881
ya soy socio	881
ya te has registrado	887
ya tengo cuenta	887
ya tienes cuenta	887
ya tienes una cuenta	887
yanitla	2563
yapay zekaya sor	2563
yazdir	2557
yazi boyutu	2557
yaziyi dinle	2557
""", 'ye': """
yearly	662
yerinizi ayirtin	2566
""", 'yo': """
yorum	2563
yorum kurallari	2563
yorum yap	2563
yorum yaz	2563
yorum yazin	2563
yorumlar	2563
yorumlari oku	2563
yorumunuzu yazin	2563
you are now subscribed	780
you are subscribed	780
you can change how much you give or cancel your contributions at any time	663
you have # seconds	702
you may also be interested in	716
you may also enjoy	716
you may also like	716
you may have missed	716
you may like	716
you might also be interested in	716
you might also like	716
you might like	716
you're in	680
you're subscribed	780
your account	670
your comment	711
your donation is tax-deductible	785
your email	680
your email address	680
your gift is tax-deductible	785
your privacy choices	707
your privacy is important to us	707
your subscription is confirmed	780
youtube	693
youtube-inhalte erlauben	474
""", 'yu': """
yukari	2566
""", 'z ': """
z ostatniej chwili	1968
""", 'za': """
zaakceptuj wszystko	1961
zaboravljena lozinka	2248
zadejte e-mail	288
zadejte e-mailovou adresu	288
zadnje novice	2377
zadnje objave	2377
zahl ich	440
zahlungsart	443
zahlungsarten	443
zahlungsmethode	443
zahlungsmethoden	443
zalo	2699
zaloguj	1946
zamknij	1942
zapisz	1956
zapisz przepis	61
zapojte se do diskuse	298
zapri	2384
zaregistrovat se	284
zarejestruj	1946
zaten abone misiniz	2550
zatvori	2263
zavrni	2392
zavrni vse	2392
""", 'ze': """
zet op leeslijst	1843
""", 'zi': """
zie ook	1778
ziedot	1701
zip code	680
""", 'zo': """
zobacz komentarze	1964
zobacz wszystkie	1971
zobacz wyniki	1972
zobrazit diskusi	298
zobrazit galerii	301
zobrazit mapu	302
zobrazit obsah	295
zoek	1781
zoeken	1781
zonder jouw steun kunnen we dit werk niet doen	1815
zoom	721
zoom in	722
""", 'zu': """
zu den abo-angeboten	445
zu den angeboten	537
zu den kommentaren	477
zugang freischalten	445
zuklappen	485
zum abo	445
zum abo-shop	537
zum aboshop	537
zum angebot	445
zum artikel	484
zum dokument	485
zum gewinnspiel	516
zum inhalt	484
zum inhalt springen	484
zum kommentieren anmelden	477
zum podcast	518
zum quiz	516
zum rezept	61
zum rezept springen	61
zum seitenanfang	484
zum thema	481	484
zum video	518
zur bildergalerie	484
zur diskussion	477
zur fotostrecke	484
zur karte	485
zur mediathek	518
zur merkliste	538
zur navigation	484
zur newsletter-anmeldung	453
zur startseite	481
zur themenseite	484
zur umfrage	516
zusammenfassung mit ki	512
zustimmen	474
zustimmen und weiter	474
"""}

START = {'#': """
#	450 K wochen kostenlos	450 K wochen gratis	450 K monat kostenlos	870 K+	1638 K줄 요약	1826 K weken voor	1826 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	761 K post shared by	761 K video posted by	761 K post by	897 K tu correo	1182 K lire aussi	1182 K lire également	1383 K gombra kattintva	1383 K telegramon	1383 K facebookon	1385 K cikk a	1385 K cikk folytatódik	1391 K cikket mesterséges	1393 K teljes beszélgetés	1393 K teljes interjú	1473 K tutti i contenuti	1507 K cura della redazione	2071 K autora escreve segundo o novo
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	1465 K a
abdruck	68 K kostenlos	68 K honorarfrei
abonneer	1825 K je op	1849 K
abonnez	12 K-vous	1144 K-vous à
abonniere	12 K	573 K
abonnieren	12 K sie	442 K sie	573 K sie
about	723 K the author	723 K the authors	723 K the writer
abstimmung	556 K:
""", 'ac': """
accepted	669 K payment methods:	669 K cards:
acceso	890 K ilimitado
accesso	1473 K illimitato
acesso	2034 K ilimitado
acest	2130 K rezumat	2130 K articol a fost tradus
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	1780 K:
acompanhe	12 K
acquista	1517 K la rivista
actie	1852 K:
""", 'ad': """
ad	796 K:
ada	72 K pertanyaan	1434 K kesalahan di artikel
add	12 K us	747 K	827 K
additional	798 K reporting by
adja	1383 K meg
adjon	1383 K hozzá
administratorem	1991 K danych osobowych jest	1991 K twoich danych	1991 K państwa danych	1991 K pani/pana danych	1991 K podanych
advertise	767 K with
advertisement	796 K:
""", 'af': """
afmelden	1839 K kan
afspil	418 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	424 K har	763 K summaries	763 K-generated summaries	764 K tools were	764 K was used	764 K helped	764 K assisted	1581 Kがこの記事	1581 Kによる自動	1581 K要約	1581 Kによる要約	1581 Kが選んだ	1581 Kに質問	1581 ※K	1638 K 요약은	1638 K 뉴스 요약	1801 K kan fouten maken. controleer	1801 K-samenvattingen	1929 K har	2125 K informații	2125 K un subiect	2125 K un pont	2125 K fost martor	2498 K har	2784 K摘要	2784 K重點	2784 K重点	2784 K生成	2784 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	2093 K o	2093 K a	2093 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili
aktifkan	1411 K notifikasi
aktiver	418 K	1922 K
aktivera	2492 K
aktiviere	558 K
aktivieren	558 K sie
aktuelle	482 K nachrichten aus
""", 'al': """
al	899 K registrarte	945 K mostrar este contenido	1752 K lid	1838 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
all	27 K comments	821 K content ©
alla	27 K kommentarer	27 K inlägg	2459 K artiklar om	2463 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	387 K artikler om	391 K artikler af	482 K artikel zu	482 K artikel von	483 K infos:	483 K news:	486 K artikel von	517 K folgen	1779 K artikelen over	1783 K artikelen van	1888 K saker om	1892 K artikler av
alleen	1752 K voor abonnees	1831 K leden kunnen reageren
alles	482 K zum thema	482 K zu	1779 K over	1820 K over
allow	691 K notifications	706 K ads on
already	829 K	829 K have
als	450 K abonnent	450 K abonnentin	462 K app	539 K abonnent können sie	539 K abonnentin können sie	1752 K abonnee
also	717 K in	718 K read	718 K on this site:	718 K worth reading:	718 K on this topic:	822 K in the news:	1330 K read:	1330 K read-
alt	387 K om	1888 K om
alte	2147 K știri din
altre	1495 K notizie su	1534 K notizie di
altri	1495 K articoli su	1499 K articoli di
altro	1495 K su	1496 K su questo tema:
""", 'am': """
am	2129 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir
ancora	32 K nessun commento
anda	1428 K punya
ange	2492 K
angiv	418 K
anketa	300 K:
anlatmamiz	2594 K gereken
anna	990 K vihjest	990 K vihje	1119 K
annonces	1206 K légales : publiez
annullare	1478 K l'iscrizione
ansvarig	2490 K utgivare:
ansvarlig	1919 K redaktør:
answer	827 K
anuncie	2080 K no	2080 K na
any	27 K comment	72 K questions	806 K	828 K
""", 'ap': """
apa	1434 K reaksi anda
apakah	8 K artikel	1428 K anda punya	1434 K ringkasan ini	1434 K artikel ini	1434 K berita ini	1434 K informasi ini
apoya	884 K	884 K a
app	462 K herunterladen	462 K laden	1759 K voor android	1795 K
apply	809 K now
approfondimento	1496 K:
approfondisci	1496 K
apresentado	2083 K por
""", 'aq': """
aquest	257 K resum	257 K text ha estat traduït	257 K article ha estat traduït
aquesta	52 K investigació
""", 'ar': """
ar	1690 K straipsnis
arbejder	398 K du
arbetar	2470 K du
archives	1182 K :
are	724 K you affected by	806 K you	828 K you	853 K you enjoying this
arrives	783 K every	850 K on mondays	850 K on fridays	850 K on saturdays	850 K on sundays
article	1196 K traduit
articles	723 K by
articol	2130 K tradus	2134 K susținut de
articolo	1514 K tradotto
articolul	46 K poate fi
artificial	764 K intelligence
artificiell	2498 K intelligens har
artikel	1422 K terkait:	1433 K ini diterjemahkan	1433 K ini ditulis dengan	1433 K ini dibuat dengan	1433 K ini merupakan hasil	1448 K ini telah tayang di	1448 K ini pertama kali tayang	1448 K ini pernah tayang	1448 K ini sudah tayang	1822 K gaat verder onder	1822 K loopt door onder	1822 K gaat verder na
artikeln	46 K får	2494 K fortsätter
artikkel	1007 K jätkub
artikkelen	46 K kan	46 K kan fritt	1925 K fortsetter
artikkeli	1121 K jatkuu
artikkelin	46 K saa
artiklen	46 K må	420 K fortsætter
artiklit	46 K võib	46 K tohib
""", 'as': """
as	860 K a subscriber	860 K a member	860 K a supporter
ascolta	1 K	1496 K:	1520 K il podcast	1520 K la puntata
ask	723 K us here	763 K the	763 K our
assine	2034 K para
assista	2059 K:	2084 K ao vídeo acima	2084 K ao vídeo abaixo	2084 K ao vídeo
""", 'at': """
atbildi	1729 K
atlikite	1680 K testą
atradi	1721 K kļūdu
atsakykite	1689 K
""", 'au': """
auch	483 K interessant	483 K interessant:	483 K lesenswert	483 K spannend:	541 K bei uns:	565 K lesen:
aucun	32 K commentaire
audio	317 K vytvořila	768 K version of this	947 K generado	1514 K generato	2130 K generat
auf	470 K facebook, instagram	470 K instagram, facebook	470 K facebook und instagram	470 K facebook oder instagram
aus	483 K dem archiv:	541 K unserem archiv:	570 K dem englischen übersetzt	570 K dem französischen übersetzt	570 K dem amerikanischen übersetzt	570 K dem englischen von	570 K dem französischen von
ausprobiert	59 K?
author	723 K bio
autor	315 K je	333 K:	1009 K:	1998 K:	1998 K: (	2269 K je	2330 K je	2348 K:
autore	1715 K:
autori	2330 K sú
autorica	2269 K je
autorius	1693 K:
autorka	315 K je	2269 K je	2330 K je
autors	1715 K:
""", 'av': """
available	687 K on the app store	687 K on google play
avec	1162 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	2390 K je	2405 K:
avtorica	2390 K je
""", 'ay': """
ayrica	2565 K okuyun	2565 K bakin	2565 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	1391 K összefoglalót
""", 'ba': """
baca	1422 K juga	1422 K juga:	1422 K:	1422 K selengkapnya	1422 K selengkapnya:	1422 K selanjutnya:	1427 K berita	1440 K berita tanpa iklan	1448 K berita lainnya	1448 K artikel lainnya	1448 K artikel lain	1448 K berita selengkapnya	1449 K ini juga:	1449 K pula:	1449 K lagi:
background	718 K:	792 K reading:
bagaimana	1434 K reaksi anda	1434 K pendapat anda	1434 K menurut anda
baggrund	388 K:
bagikan	3 K
baixe	13 K
bakgrund	2460 K:
bakgrunn	1889 K:
bakiniz	2565 K:
balso	1729 K
balsuokite	1689 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	814 K part of our	845 K the first to	845 K first to	845 K the first
beachten	28 K sie bitte
become	659 K a member	659 K a subscriber	666 K a member of	776 K a member to comment	814 K part of our
bekijk	1780 K ook	1780 K:	1780 K hier	1780 K ook:	1783 K alle artikelen van	1804 K de video	1804 K de hele uitzending	1804 K de uitzending	1804 K de beelden	1804 K hier het hele	1806 K de video:	1849 K
bel	1795 K
belanja	1435 K di toko
beli	1435 K tiket
beluister	1 K	1804 K de podcast	1804 K onze	1849 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1435 K dengan tim
beri	1434 K rating	2379 K tudi
berikan	1434 K penilaian anda	1438 K suara anda
berikutnya	1449 K:
berita	1433 K ini diringkas	1448 K ini telah tayang	1449 K lainnya:
berite	2379 K tudi
besedilo	46 K lahko	2390 K izraža	2393 K je prevedeno	2396 K je objavljeno v
bestel	1849 K
bestelle	573 K
bestellen	573 K sie
bestil	418 K
bestill	1922 K
besuche	12 K uns	573 K
besuchen	12 K sie uns	573 K sie
bet	870 K responsibly	870 K with
bewerten	573 K sie
bezahlte	567 K anzeige der	567 K anzeige des	567 K anzeige von
bezoek	1849 K
""", 'bi': """
bi	2409 K radi delali pri nas
bildergalerie	483 K:
bir	7 K hata	2583 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	550 K halten sie sich an die	550 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	786 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	1896 K medlem av	1896 K abonnent på	1922 K	2467 K medlem i	2467 K prenumerant på	2492 K
blijf	28 K
bliv	31 K den første	56 K en af de #	395 K medlem af	395 K abonnent på	404 K testlæser	404 K klogere på	418 K
blocking	706 K ads
""", 'bo': """
bodite	31 K prvi
boka	2492 K
bol	2334 K pre vás	2334 K článok
bola	2334 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	2334 K pre vás	2334 K toto
book	418 K	765 K your ticket	765 K tickets	827 K
""", 'br': """
brak	32 K komentarzy
bron	1794 K: anp	1794 K: belga
browse	809 K jobs	827 K
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	2601 K özeti	2601 K çeviriyi
buat	1454 K akun gratis
buchen	573 K sie
budi	31 K prvi
budite	31 K prvi
buka	1454 K akses penuh dengan
bunu	2565 K da okuyun:
buy	765 K tickets	765 K your ticket	765 K your tickets	827 K	842 K
""", 'by': """
byl	318 K pro vás	318 K článek
byla	318 K pro vás
bylo	318 K pro vás	318 K toto
""", 'c': """
c	731 (K) #
""", 'ca': """
cadastre	2034 K-se para
can	774 K't see the poll	774 K't see the quiz	774 K't see this poll	828 K you
canal	41 K de denúncias da redação
cancel	677 K anytime	677 K at any time
catch	12 K us	701 K us on	768 K up on bbc	792 K up:	827 K	827 K up on
""", 'ce': """
ce	33 K părere	1196 K texte a été traduit	1197 K résumé	1206 K numéro est en vente	1206 K numéro est disponible
cek	1427 K
cela	69 K vous a plu
celoten	2404 K članek preberite
ces	1196 K points clés
cet	8 K article vous	1196 K article a été traduit
cette	52 K enquête	1196 K traduction a été	1197 K synthèse
""", 'ch': """
chcesz	2002 K u nas pracować	2002 K pracować u nas
chcete	337 K u nás pracovat	337 K pracovat u nás	2352 K u nás pracovať	2352 K pracovať u nás
che	33 K ne pensi
check	827 K out	842 K out	1849 K
chia	3 K sẻ
choose	659 K a plan	674 K a plan	747 K	845 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1496 K qui
click	748 K here to join	748 K to join	770 K here for more	778 K here to download	778 K to download	810 K play	827 K
clique	2059 K aqui	2084 K no player acima
cliquez	1182 K ici
clube	2080 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1445 K
colunista	2070 K do	2070 K da
come	765 K and meet	827 K
comentarii	5 K
comentariile	5 K	27 K	2132 K nu reprezintă	2132 K aparțin
comentarios	5 K	27 K	954 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2132 K tău va
commandez	1206 K notre	1206 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	776 K must
commenti	5 K	27 K
commenting	5 K	776 K is
comments	5 K	5 K on this	27 K	776 K are reserved	776 K are for	776 K are open to	776 K are only
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	827 K
compra	949 K aquí
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	2059 K:	2059 K também	2059 K também:
conhece	66 K alguém	2074 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	701 K with us
conoce	66 K a alguien
conoces	66 K a alguien	934 ¿K	939 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	659 K making	659 K giving
consiglia	3 K
consulta	923 K aquí
consultez	1206 K les avis de décès	1206 K nos offres
conta	59 K pra mim
contact	723 K the author	723 K the reporter	723 K:	723 K this reporter	755 K	827 K
contacta	927 K con	928 K con
contacte	927 K con	928 K con
contacter	1185 K l'auteur
contactez	1185 K l'auteur	1185 K-nous	1200 K l'auteur
contacto	943 K:
contame	59 K
contate	2062 K o autor
contatta	1499 K l'autore
contenido	890 K premium	947 K generado	951 K ofrecido por
contenu	1196 K généré	1209 K proposé par	1209 K sponsorisé par
contenuto	1514 K generato	1519 K offerto da
contingut	257 K generat	261 K ofert per
continue	786 K reading	787 K reading with
contributions	27 K
controleer	1849 K
copy	3 K link to	3 K the link	3 K article	838 K this url	838 K this link
copyright	492 K ©	492 K (c)	492 K:	492 K #	492 K by	731 K ©	731 K #	731 K:	731 K by	2348 K ©
cosa	33 K ne pensi
""", 'cr': """
create	674 K an account to	827 K	829 K an account	829 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	1383 K
csatlakozzon	1383 K
""", 'cy': """
cyber	786 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	1983 K ten artykuł	1983 K artykuł	1983 K ten tekst	1983 K to podsumowanie	1983 K to streszczenie	1983 K podobał	1983 K znalazłeś	1983 K znalazłaś	1983 K ta informacja	1983 K ta treść
czytaj	1969 K więcej o	1970 K także	1970 K także:	1970 K też	1970 K też:	1970 K również	1970 K więcej	1970 K:	2000 K dalej z
""", 'da': """
da	59 K li ste probali	1496 K leggere:	2273 K li vam	2273 K li je članak	2273 K li je tekst
daarna	1752 K kun je
daftar	1435 K webinar	1454 K gratis
daftarkan	1435 K diri anda
dagelijkse	1756 K nieuwsbrief
daha	2565 K fazlasi:
dalies	1729 K
dalsza	1986 K część
dalyvaukite	1689 K
danach	450 K # euro
dann	450 K # euro
dans	1162 K l'application	1179 K les commentaires
dapatkan	1427 K
darovat	330 K
darte	899 K de baja
darujte	330 K	2346 K
das	482 K beste aus	483 K könnte sie auch interessieren	483 K könnte dich auch interessieren	483 K könnte sie interessieren:	483 K könnte sie auch interessieren:	483 K könnte dich auch interessieren:	517 K ganze interview	517 K komplette interview	551 K kommentieren	565 K lesen andere:
dazu	483 K auch:	541 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	1804 K podcast is te beluisteren	1822 K tekst gaat verder onder	1822 K tekst loopt door onder	1822 K tekst gaat verder na
deel	3 K dit	3 K het	1849 K
dein	27 K kommentar	550 K feedback hilft
deine	520 K meinung ist uns wichtig	550 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	418 K med	418 K artiklen	1922 K med	1922 K saken
dela	3 K artikeln	3 K den här	3 K texten	2492 K med	2492 K artikeln
deli	3 K
delite	3 K
delivered	783 K every	783 K each
delta	1905 K i vår	1922 K	2476 K i vår	2492 K
deltag	404 K i vores	418 K
den	26 K här sammanfattningen	52 K här granskningen
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	1422 K:	1437 K podcast	1437 K juga
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	575 K ki-assistent
derechos	931 K reservados
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	265 K't l'app	265 K't la nostra	265 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	949 K nuestros	949 K nuestras
descuentos	949 K exclusivos para suscriptores
despre	2127 K autor
detaljnije	2257 K:
detaylar	2565 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	2565 K okuyun:
deze	26 K samenvatting	1752 K maand nog	1801 K tekst	1801 K vertaling	1801 K ai	1822 K tekst gaat verder na
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	804 K you find this	806 K you	828 K our	828 K we	828 K you	834 K our ai	834 K the ai	853 K you enjoy this	853 K you like this	853 K you find this useful
die	5 K kommentarfunktion	5 K kommentare	513 K zusammenfassung	517 K neue folge	517 K aktuelle folge	517 K komplette folge	517 K ganze folge	517 K ganze sendung	520 K umfrage wird durchgeführt	549 K debatte zu
diese	52 K recherche	513 K meldung
dieser	513 K artikel	513 K text	513 K beitrag
dieses	513 K interview
dig	792 K deeper:
digital	786 K subscriptions	829 K access
din	27 K kommentar
dinleyin	2565 K:
directement	1159 K dans votre
direkt	2460 K:
direkte	1889 K:
disclaimer	731 K:	1312 K:
discover	23 K more from	827 K
diskuse	5 K
diskusia	5 K
diskutieren	573 K sie
diskutujte	28 K
diskuze	5 K
disponible	265 K a l'app store	265 K a google play	902 K en google play	957 K en app store	957 K en google play y	1214 K sur google play
distribuie	3 K
distributed	798 K by
disusun	1433 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	1801 K artikel	1801 K stuk	1801 K bericht	1801 K verhaal	1838 K artikel lees je ook in	1838 K verhaal lees je ook in	1851 K artikel is ook	1851 K verhaal is ook	1851 K artikel bevat	1851 K verhaal bevat	1851 K verhaal verscheen	1851 K stuk verscheen
dites	59 K-moi en commentaire
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	723 K you have a tip	724 K you know more	724 K you have information	724 K you work at	724 K you work in	724 K you have any information	724 K you have a story	772 K our	806 K you have	828 K you	854 K you like our	854 K you enjoy our
doe	1807 K de quiz	1807 K mee met ons	1807 K mee met onze	1807 K mee aan ons	1807 K mee aan onze	1849 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1384 K vannak
domande	72 K?	73 K su questo articolo
don	684 K't miss	718 K't miss:	822 K't miss this:	845 K't miss
dona	884 K a	1465 K a
donasi	1443 K untuk
donate	659 K now	659 K today	666 K to
doneer	1825 K aan
donnez	1179 K votre avis
dossier	1182 K :
dostupno	2280 K na	2280 K u
dotazy	72 K
dowiedz	1970 K się więcej
download	13 K	827 K	843 K the	867 K our free	867 K the free	1411 K aplikasi	1440 K	1849 K
""", 'dp': """
dpa	492 (K
""", 'dr': """
drukuj	1994 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	398 K kan tippe os	398 K kan sende os	417 K har brugt	417 K har læst	418 K får en mail	418 K kan også	582 K hast schon ein abo	582 K hast dein limit	1920 K har lest	1920 K har #	1922 K får en e-post	1922 K kan også	1922 K finner oss	2470 K som källa	2491 K har läst	2491 K har #	2492 K får ett mejl	2492 K kan också	2492 K hittar oss
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	1443 K	1443 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	755 K-mail	1383 K-mailt küldtünk
""", 'ea': """
earlier	792 K coverage:
""", 'eb': """
ebenfalls	483 K interessant:
""", 'ed': """
edited	799 K by
editing	731 (K by	732 K by	733 K by
editor	718 K's picks:	1430 K:	1430 K :
""", 'ee': """
een	1799 K bericht gedeeld door	1799 K post gedeeld door
eerder	1806 K schreven we:	1806 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1119 K sitoutumista
ein	511 K beitrag geteilt von	511 K von	511 K post von
eine	73 K frage zum artikel
einen	450 K monat kostenlos
""", 'el': """
el	259 K teu comentari serà	952 K vídeo comenzará	952 K video comenzará
elinizde	2594 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2083 K parceria com
email	3 K this	723 K the author	723 K us	755 K	827 K
emailed	850 K on fridays	850 K on mondays
empfehlen	3 K sie	573 K sie
empfiehl	573 K
""", 'en': """
en	261 K col·laboració amb	890 K otro dispositivo	897 K tu correo	897 K su correo	897 K tu buzón	897 K tu email	911 K facebook y twitter	911 K facebook, twitter	911 K facebook y x	920 K los comentarios	923 K vídeo:	923 K directo	923 K contexto:	951 K colaboración con	1143 K faisant un don	1153 K tant qu'abonné	1159 K vous inscrivant	1182 K savoir plus	1182 K direct	1209 K partenariat avec	1225 K vidéo -	1225 K images -
enable	691 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	813 K your day with
endet	450 K automatisch
enjoy	786 K	866 K #% off
enjoyed	69 K this	853 K this
enjoying	684 K this article	853 K this	854 K the	854 K our	854 K this
entdecke	23 K mehr von	573 K
entdecken	573 K sie
entenda	2059 K:
entra	12 K nel
entre	12 K no
envia	252 K'ns
envianos	938 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	398 K du	1899 K du
erbjudande	2476 K till dig som
erhalten	573 K sie
erscheint	529 K jeden	529 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	941 K corresponsal	941 K redactor de	941 K redactora de	941 K jefe de	941 K jefa de
escanea	938 K el código	957 K el código para descargar
escolta	1 K	263 K el pòdcast	263 K el podcast	263 K el nostre pòdcast	263 K el nostre podcast
escoltar	1 K
escucha	1 K	952 K el pódcast	952 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1222 K
esta	52 K investigación	52 K investigação	52 K reportagem	947 K noticia ha sido traducida	947 K traducción se ha hecho	947 K traducción ha sido	947 K función utiliza	954 K noticia pertenece a	2078 K tradução foi feita	2078 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	890 K contenido es exclusivo	945 K contenido procede de	945 K contenido proviene de	947 K texto ha sido traducido	947 K artículo ha sido traducido	949 K reportaje forma parte del número	949 K artículo forma parte del número	954 K artículo pertenece a	2078 K texto foi traduzido	2078 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	248 K pot interessar:
etwas	44 K falsch
""", 'ex': """
exclusief	1752 K voor abonnees
exclusivo	890 K para suscriptores
existing	674 K subscriber	674 K subscribers
experimentou	59 K
explainer	718 K:
explore	718 K more:	827 K
""", 'ez': """
ez	1357 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
fai	1523 K il quiz	1523 K il test	1523 K il nostro
faites	1143 K un don	1144 K un don à
fale	2062 K com o autor	2071 K com o repórter	2071 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	806 K
feel	68 K free to republish	739 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	718 K under:
fill	827 K in	827 K out
film	1986 K znajdziesz
find	12 K us	12 K os	701 K us on	701 K me on	767 K your next job	827 K	842 K
finden	12 K sie uns	573 K sie
finding	853 K this useful
finn	12 K oss
first	838 K published by	838 K published in the	866 K time here
fizessen	1383 K
""", 'fl': """
flash	786 K sale
fler	2459 K artiklar om	2463 K artiklar av
flere	387 K artikler om	391 K artikler af	1888 K saker om	1888 K saker fra	1889 K saker om	1892 K saker av	1905 K jobber på
""", 'fo': """
foglald	1383 K le
foglalja	1383 K le
folge	12 K	573 K
folgen	12 K sie	573 K sie
folgt	12 K
follow	12 K	701 K us	701 K @	701 K all the latest	701 K the latest	701 K our	748 K the	755 K	827 K	1427 K
for	13 K a better	13 K the best	770 K more news	770 K more local	770 K more stories	770 K more on	770 K more coverage	770 K more of our	770 K more from	770 K the latest	778 K the best experience	778 K the best reading experience	786 K just	786 K only	792 K more on the story	817 K just	817 K only	821 K reprint	821 K reprints
fortell	59 K meg
fortsett	1925 K å lese
forward	3 K this
foto	1733 K:	2257 K galerija:
fotogalerie	300 K:
fotogalerija	2379 K:
fotostrecke	483 K:
found	7 K an	7 K a	69 K this useful	853 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	513 K unsere ki
frage	575 K des tages
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	513 K sie unsere ki
free	68 K to republish	68 K to reprint	867 K download	867 K kit	867 K guide	867 K template	867 K templates	867 K ebook	867 K e-book	867 K checklist	867 K toolkit	867 K white paper	867 K whitepaper	867 K report	867 K course	867 K webinar	867 K resource
freier	536 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	718 K the archive:	718 K our archive:	718 K our archives:	817 K only	817 K just
""", 'fu': """
fuiste	939 ¿K testigo
full	718 K story:	718 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	718 K reading:
""", 'fy': """
fyll	1922 K inn	2492 K i
""", 'ga': """
ga	1849 K mee
gabung	12 K	1427 K
gambas	1422 [K:video
gamble	870 K responsibly
gaukite	1689 K
""", 'ge': """
ge	2492 K
geben	573 K sie
geef	3 K dit
gem	418 K
gemaakt	59 K?
generative	764 K ai
gengivelse	68 K tilladt
gerelateerd	1806 K:
gesponsert	567 K von
gesponsord	1822 K door
get	13 K the app	13 K our	23 K	659 K in touch	684 K the latest	684 K breaking news	691 K notified	748 K	748 K the	765 K tickets	765 K your tickets	778 K the	779 K text alerts	779 K news alerts	782 K the	782 K our	786 K	798 K permission to reuse	827 K	842 K	843 K the	845 K push	851 K	855 K	866 K #% off	867 K our free	867 K the free
""", 'gi': """
gi	1922 K
gib	573 K
gift	3 K this
gillade	69 K du
gillar	2493 K du
giornalista	1506 K professionista	1506 K e scrittrice	1506 K e scrittore
giv	418 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	2393 K poudarki
""", 'go': """
go	792 K deeper:
goed	69 K verhaal
gostaste	69 K?
gostou	8 K	69 K?
got	72 K questions	723 K a tip	723 K a story	723 K a news tip	724 K a question	806 K	828 K a	828 K
""", 'gr': """
grab	867 K our free	867 K your free
graduada	942 K en
graduado	942 K en
grupo	2047 K do whatsapp
""", 'gu': """
guarda	1496 K anche	1496 K:	1496 K il video	1496 K anche:	1520 K il video qui sopra
gulir	1450 K ke bawah	1450 K untuk
""", 'ha': """
ha	44 K hibát	1365 K van információja	1365 K van információd	1365 K ön is átélt	1365 K te is átéltél	1365 K többet tud
haben	7 K sie einen fehler	487 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	2595 K	2599 K:
haberde	7 K hata	2583 K hata
haberin	2565 K devami için
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	939 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	1510 K informazioni	1510 K una notizia	1510 K una segnalazione	1510 K una storia
hakaret	27 K içeren
hakka	1005 K
halaman	1449 K selanjutnya:
hallgasd	1 K meg	1371 K meg
hallgass	1371 K minket
hallgassa	1 K meg	1371 K meg	1383 K meg
haluaisitko	1120 K
haluatko	1098 K kertoa	1105 K töihin	1105 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	398 K du oplysninger	398 K du viden	398 K du et godt tip	398 K du tip	398 K du flere oplysninger	398 K du oplevet	398 K du selv oplevet	398 K du en god historie	419 K du en historie	419 K du dokumentation	419 K du dokumenter	431 K du et tip	431 K du tip	431 K du et godt tip	431 K du en god historie	431 K du en historie	1892 K du et tips	1899 K du informasjon	1899 K du opplysninger	1899 K du flere opplysninger	1899 K du tips	1899 K du et tips	1899 K du opplevd	1899 K du erfaring	1899 K du tanker	1899 K du noe på hjertet	1924 K du en historie	1924 K du dokumenter	1924 K du dokumentasjon	2470 K du information	2470 K du uppgifter	2470 K du tips	2470 K du ett tips	2470 K du varit med om	2470 K du egna erfarenheter	2470 K du upplevt	2493 K du en historia	2493 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	259 K d'estar registrat	259 K detectat cap	259 K trobat cap	939 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir
hata	2583 K mi fark	2594 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	659 K your say	723 K a tip	723 K a news tip	723 K a question about this	723 K a question for	724 K you been	724 K a story	777 K your say	806 K a	806 K you	828 K you	828 K we	855 K
hay	7 K algún
haz	923 K clic aquí	939 K tu denuncia	955 K nuestro test	955 K el test	955 K nuestro quiz
hazte	884 K socio de
""", 'he': """
hear	1 K this	768 K this story	770 K more	810 K the full	810 K more	827 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	1784 K je een tip	1785 K je een tip	1850 K je
heeft	1784 K u een tip	1785 K u een tip	1850 K u
hela	2500 K samtalet	2500 K intervjun
hele	426 K samtalen	426 K interviewet	1931 K samtalen	1931 K intervjuet
help	774 K us improve	827 K
hent	13 K	395 K appen fra	409 K	418 K	1910 K
here	792 K's more on this
het	5 K reactieveld	1779 K beste van	1822 K artikel gaat verder onder	1822 K verhaal gaat verder onder	1822 K artikel gaat verder na	1822 K verhaal gaat verder na
""", 'hi': """
hiciste	59 K esta
hier	483 K lesen sie	483 K geht es zu	483 K geht's zu	517 K klicken, um	520 K geht es zum quiz	520 K geht es zum täglichen	579 K können sie den artikel	579 K können sie diesen artikel	579 K kannst du den artikel
highlights	763 K
hintergrund	483 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	420 K fortsætter
hit	810 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	1905 K oss å bli bedre
""", 'ho': """
hoe	1830 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hotline	41 K tòa soạn	41 K redaksi	2740 K: #
hou	28 K het
houd	28 K het
how	8 K would you rate	8 K useful was	33 K do you feel	804 K useful is this	804 K helpful was this
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	2493 K håller du med
husk	418 K at bekræfte	1922 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	419 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	842 K use	842 K used	842 K love	842 K bought	842 K recommend	1495 K più letti di	1515 K punti chiave
""", 'ic': """
icymi	718 K:
""", 'ie': """
ielogojies	1729 K
ievadi	1729 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	739 K you enjoyed this	739 K you liked this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	550 K feedback hilft
ihre	27 K beiträge	33 K meinung	520 K meinung ist uns wichtig	550 K rückmeldung hilft
""", 'ik': """
iklan	1450 K -
ikuti	12 K	1415 K berita	1427 K	1438 K survei	1438 K polling	1438 K jajak pendapat	1438 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	1512 K video non è disponibile	1514 K testo è stato realizzato	1520 K video inizierà	1522 K tuo commento sarà
ilgili	2565 K haber
ilginizi	2565 K çekebilir	2565 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	1105 K
""", 'im': """
im	483 K video:
image	731 K copyright	731 K source,	731 K credit:
imate	72 K pitanja	72 K vprašanja
""", 'in': """
in	459 K ihrem postfach	459 K ihr postfach	480 K den kommentaren	714 K the comments section	714 K the comment section	718 K case you missed it:	768 K the video player above	1517 K edicola da	1517 K edicola con	1519 K collaborazione con	1538 K offerta	1759 K de app	1777 K de reacties
indtast	418 K
informationen	513 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	1525 K il codice	1525 K il qr code	1525 K il qr
inscreva	2080 K-se no nosso webinar
inscrivez	1151 K-vous gratuitement	1206 K-vous à notre webinaire
instal	1440 K aplikasi
instala	13 K
instale	13 K
instaliraj	2280 K
instalirajte	2280 K	2305 K aplikaciju
install	13 K	843 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	1510 K la tua lettera
""", 'ir': """
irtisano	1119 K
""", 'is': """
is	7 K something wrong	806 K there	828 K there	1850 K er iets
isi	1438 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izlasi	1729 K
izle	2565 K:
izleyin	2565 K:
izpildi	1720 K testu
izveido	1729 K
izvor	2284 K:
izvori	2284 K:
""", 'ja': """
ja	1715 K tev ir informācija	1715 K jums ir informācija	1715 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1119 K
jadikan	1427 K
jadilah	31 K yang pertama
jaga	1005 K
jak	318 K se vám líbil
jatka	1121 K lukemista
jawab	1438 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	1831 K kunt niet meer reageren	1831 K kunt reageren	1839 K kunt je altijd	1839 K ontvangt vanaf nu	1839 K ontvangt een e-mail	2273 K li vam	2273 K li članak	2394 K bil članek	2394 K bila vsebina	2394 K bil povzetek
jeden	529 K montag neu	529 K dienstag neu	529 K donnerstag neu	529 K freitag neu	529 K samstag neu	529 K sonntag neu	529 K mittwoch neu
jederzeit	450 K kündbar	457 K widerrufen	457 K abbestellen	457 K abmelden
jelentkezz	1383 K be
jelentkezzen	1383 K be
jeste	59 K li probali	59 K li isprobali
jetzt	517 K reinhören	520 K tickets sichern	541 K lesen:	562 K # monate	562 K # wochen
""", 'ji': """
jika	1428 K anda mengetahui	1428 K anda punya
""", 'jo': """
job	395 K hos
jobb	1896 K i
jobba	2467 K på
jobbar	2470 K du
jobber	1899 K du
jogue	2080 K palavras cruzadas
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	659 K the conversation	666 K	701 K the conversation on	701 K us on	714 K the debate	748 K the	748 K	765 K us for	765 K us at	765 K us in	765 K us live	777 K the conversation	777 K the discussion	777 K the debate	786 K for	786 K now	827 K	832 K #	832 K over #	832 K more than #	832 K our #
jornalista	2070 K formada	2070 K formado
jos	44 K huomaat
""", 'ju': """
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1121 K jatkuu
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	419 K du lide
kanalimiza	12 K
kapcsolja	1383 K be
kapja	1383 K meg
kas	59 K proovisid	990 K sul on vihje	990 K sul on vihjeid	1006 K lugu	1006 K artikkel	1006 K tead	1006 K tahad
katso	1089 K myös	1089 K:	1089 K video	1089 K myös:	1119 K koko	1119 K kaikki
kaynak	68 K gösterilerek	68 K gösterilmek
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	684 K up with	786 K reading	787 K reading with	822 K reading:
ken	66 K je iemand	1850 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	398 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	1383 K minket
kerro	59 K kommenteissa	1098 K kokemuksesi	1098 K oma
keskustele	28 K
keskustelu	1108 K on auki
key	763 K points	763 K takeaways
""", 'ki': """
ki	513 K-generierte inhalte	513 K-generierte texte	513 K-generierte zusammenfassungen	1929 K har
kijk	1780 K ook	1780 K hier	1804 K de uitzending	1804 K de hele	1820 K voor meer
kirim	1428 K foto	1428 K tulisan
kirimkan	1428 K foto
kirjaudu	1108 K	1119 K
kirjoita	1119 K suoraan	1119 K meille
kirjoitimme	1127 K
kirjoittaja	1100 K on	1100 K työskentelee
kirjuta	990 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	1924 K du til
""", 'kl': """
klausies	1729 K
klausykite	1674 K	1689 K
klick	573 K
klicka	2460 K här
klicken	573 K sie
klik	388 K her	1427 K	1780 K hier	1820 K hier voor	1849 K
klikk	1889 K her
klikkaamalla	1119 K
kliknij	1970 K tutaj
kliknite	2320 K sem
klopt	1850 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	739 K someone	739 K anyone	806 K	828 K
""", 'ko': """
kokeilitko	59 K
koko	1119 K keskustelun kuulet
kolumna	2269 K izražava	2390 K izraža	2390 K odraža
kom	404 K til vores	1905 K på vårt	1905 K på vår	2476 K på vårt	2476 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1689 K gali
kommentare	5 K	27 K	551 K können nur	579 K werden erst	579 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	480 K
kommentarsporet	5 K
kommenteerida	1005 K saavad
kommentering	5 K
kommentieren	5 K	551 K können	573 K sie
kommentit	5 K	27 K
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	303 K na autora	391 K journalisten	398 K journalisten	399 K	418 K	486 K:	1892 K journalisten	1899 K oss	1899 K journalisten	1900 K	1922 K
kontakta	2463 K reportern	2470 K oss via	2470 K reportern	2471 K	2492 K
kontributor	1430 K:
konuyla	2565 K ilgili:
koop	1849 K
kopeeri	1005 K
kopier	418 K	1922 K
kopiera	2492 K
kopioi	1119 K
kopiuj	1994 K link
koreksi	1434 K artikel
""", 'kr': """
krijg	1849 K
""", 'ku': """
kui	990 K sul on teema	990 K sul on vihje	990 K tead	990 K märkasid
kunjungi	1435 K toko
kunne	69 K du lide
kunstig	424 K intelligens har	1929 K intelligens har
kunstmatige	1801 K intelligentie kan fouten maken. controleer
kuula	995 K podcasti	1005 K
kuulemme	1119 K mielellämme
kuuntele	1 K	1089 K:	1089 K myös	1089 K myös:	1106 K	1119 K
""", 'kv': """
kviz	2257 K:	2379 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	1159 K'essentiel de l'actualité	1186 K'auteur	1187 K'auteur	1196 K'essentiel par	1500 K'autore	1501 K'autore
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	1210 K vidéo va commencer	1478 K tua email	1522 K tua opinione conta
laadi	1005 K alla
laat	59 K me weten	1804 K je dit artikel	1849 K
laatste	1779 K nieuws over
ladda	13 K ner	2480 K ner	2480 K ned	2492 K ner
lade	13 K	573 K
laden	13 K sie	573 K sie
lae	1005 K alla
lagre	1922 K
lainaus	68 K sallittu
lands	850 K on mondays	850 K on fridays	850 K on sundays
langganan	1445 K
lanjut	1450 K membaca
lanjutkan	1450 K membaca
laporan	1429 K:	1430 K wartawan	1430 K kontributor
laporkan	1434 K kesalahan
lasi	1704 K arī	1704 K vairāk	1704 K vēl	1729 K
lasiet	1704 K arī
last	13 K ned	1910 K ned	1922 K ned
lataa	13 K	1119 K
latest	717 K from	717 K in	717 K videos from
laureata	1506 K in
laureato	1506 K in
""", 'le': """
le	69 K gustó	923 K puede interesar	923 K puede interesar:	1153 K premier mois	1181 K meilleur de
lea	923 K también	923 K aquí	923 K además	923 K más	923 K:	923 K además:
leave	59 K a star
lediga	2467 K jobb på	2467 K tjänster på
ledige	395 K stillinger hos	395 K stillinger på	1896 K stillinger i	1896 K stillinger hos
lee	13 K en	923 K también	923 K más	923 K:	923 K más:	923 K aquí:	957 K las noticias sin anuncios	957 K sin anuncios en la app	968 K aquí la nota completa
leer	923 K también	923 K más
lees	13 K	1779 K meer over	1780 K ook	1780 K ook:	1780 K meer	1780 K meer:	1780 K verder	1780 K hier	1780 K:	1780 K verder:	1806 K ons dossier:	1806 K het hele verhaal:	1820 K het hele	1820 K het volledige	1820 K de hele	1820 K hier het hele	1820 K hier alles	1845 K ook dit artikel:	1845 K dit ook:	1846 K ook het interview	1846 K ook het verhaal	1846 K ook ons	1846 K ook onze	1846 K ook de analyse	1846 K ook de reportage	1846 K ook de column	1846 K ook dit	1846 K hier het interview	1846 K hier de analyse	1849 K	1851 K dit verhaal	1851 K dit artikel
leestip	1780 K:
legg	1922 K til
leggi	13 K	1495 K tutte le notizie	1496 K anche	1496 K anche:	1496 K qui	1496 K tutto	1496 K:	1496 K pure:	1507 K tutti gli articoli di
legyen	31 K ön az első	1383 K
leia	13 K	2058 K mais sobre	2059 K também	2059 K também:	2059 K mais	2059 K:	2059 K aqui	2059 K mais:
leiad	1005 K meid
leidsid	44 K	996 K vea	996 K artiklist vea
leiten	3 K sie
ler	2059 K também	2059 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1181 K plus lus	1196 K réponses sont générées	1197 K points clés	1888 K mer om	1889 K også	1889 K også:	1889 K mer	1889 K mer:	1889 K:	1889 K hele saken	1889 K om	1889 K her	1889 - K også	1896 K videre med	1910 K eavisen	1910 K avisa	1910 K avisen	1923 K	1925 K videre
leseempfehlung	541 K:
lesen	13 K sie	482 K sie mehr zu	482 K sie mehr zum	483 K sie auch	483 K sie mehr	483 K sie hier	483 K sie dazu	483 K sie jetzt	483 K sie außerdem	483 K sie mehr zum thema	541 K sie hierzu:	565 K sie weiter:	565 K sie unser dossier:	573 K sie
lesenswert	541 K:
leserbrief	480 K
leserbriefe	480 K an
leserkommentare	550 K geben
lesetipp	483 K	483 K:
lest	483 K auch
""", 'li': """
licencia	969 K creative commons
licenciada	942 K en
licenciado	942 K en
license	798 K this
lies	483 K auch	483 K mehr	483 K dazu	573 K
ligne	41 K de la rédaction
lihat	1422 K juga	1422 K juga:	1437 K video	1449 K pula:
liitu	56 K #	1005 K
liity	56 K #	56 K yli #	1119 K
like	12 K us	69 K this?	684 K what you're reading	701 K and follow	853 K this	853 K what you read	853 K what you see	853 K what you've read
liked	69 K this	853 K this	853 K what you read
liker	1924 K du
liking	853 K this
likte	69 K du
limited	786 K time	786 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	2719 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1181 K tous nos articles	1182 K aussi	1182 K également	1182 K	1182 K notre	1182 K l'article	1182 K plus	1182 >> K
lisa	1005 K meid	1005 K
lisez	13 K	1182 K aussi	1222 K
listen	1 K to	718 K |	718 K:	768 K to the latest episode	768 K to the full episode	768 K to the full interview	768 K again on	810 K to our	810 K as	827 K
live	388 K:	483 K-ticker:
liveblog	1780 K:
""", 'll': """
llegeix	248 K també	248 K més
llegiu	248 K també
llicenciada	254 K en periodisme
llicenciat	254 K en periodisme
""", 'lo': """
lo	59 K has probado	922 K más leído en	922 K más visto en	922 K último en
loe	978 K ka	978 K lisaks	978 K veel	978 K edasi:	1005 K
log	417 K ind eller opret	418 K ind	827 K in
logg	1920 K inn eller	1922 K inn
logga	2491 K in eller	2492 K in
logi	1005 K sisse
loo	1005 K
looking	827 K for	842 K for
los	5 K comentarios	27 K comentarios	1807 K de dagelijkse
love	853 K this	854 K our
loved	69 K this	853 K this
lowongan	1435 K kerja di
""", 'lu': """
lue	1089 K myös	1089 K myös:	1089 K lisää	1089 K lisää:	1089 K:	1089 K seuraavaksi:	1119 K
lugu	1007 K jätkub
luister	1 K	1780 K ook	1780 K:	1780 K ook:	1804 K hier naar	1804 K de podcast	1849 K
luo	1108 K tunnus	1119 K
""", 'ly': """
lyssna	1 K på	2460 K	2460 K:	2492 K
lyt	1 K til	388 K til	418 K
lytt	1889 K til	1922 K
""", 'ma': """
maak	1807 K de puzzel	1816 K een bedrag over	1816 K je gift over	1816 K uw gift over	1816 K je bijdrage over	1816 K uw bijdrage over	1849 K
maandelijks	1752 K opzegbaar
mach	520 K den test:	573 K
machen	520 K sie den test:	520 K sie mit bei unserer	573 K sie
macie	72 K pytania
made	59 K it?
mai	2119 K multe detalii	2119 K mult pe această temă:	2147 K multe articole despre	2147 K multe știri despre
mail	1783 K de auteur	1795 K	1849 K
mais	2058 K lidas em	2058 K de	2058 K sobre	2058 K notícias de	2058 K notícias sobre	2062 K artigos de
make	12 K us	659 K a donation	659 K a contribution	659 K a gift	827 K
manda	938 K tus fotos
mandanos	938 K
mande	2074 K sua sugestão	2074 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1427 K bergabung
masuk	1454 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	1973 K temat?	1973 K temat dla
matote	1690 K klaidą
""", 'me': """
me	59 K conta	59 K conte
meer	1779 K over	1779 K uit	1779 K van	1779 K nieuws over	1780 K lezen:	1783 K artikelen van	1783 K van deze auteur	1820 K nieuws uit	1820 K nieuws over	1820 K weten?	1820 K over dit	1845 K over dit onderwerp:	1850 K lezen over
meest	1779 K gelezen in
meet	723 K the author	765 K our	827 K
mehr	482 K zum thema	482 K aus	482 K von	482 K zu	482 K lesen über	482 K über	483 K zum thema	483 K dazu	483 K dazu:	483 K lesen:	483 K aus dem ressort	483 K aus der region:	486 K vom autor	486 K von der autorin	486 K artikel von	513 K informationen zum einsatz von ki	541 K nachrichten aus	541 K aus dem archiv:	565 K hintergründe dazu:	565 K zu diesem thema:
meistgelesen	482 K in
mejla	2470 K reportern	2471 K
meld	1849 K je	1905 K deg på vårt	1922 K deg
melde	573 K
melden	573 K sie
members	829 K can read	860 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1383 K
mer	1888 K om	1888 K fra	1889 K om saken:	2459 K om	2459 K från	2460 K om ämnet:	2460 K läsning:	2463 K av
merci	28 K de rester	28 K de respecter
mere	387 K om	387 K fra	388 K om emnet:
mest	2459 K läst i
met	1794 K medewerking van	1794 K dank aan anp	1794 K dank aan belga
mettiti	1523 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	923 K también	923 K:	923 K también:	952 K el video arriba	952 K el vídeo de arriba
mit	33 K gondol	450 K einem abo	493 K material von	494 K material von
mitarbeit	507 K:
""", 'mn': """
mnenja	2390 K avtorjev
mnenje	2390 K avtorja
""", 'mo': """
modtag	418 K
mohlo	300 K by vás zajímat:
molimo	28 K vas da
monat	450 K kostenlos	450 K gratis
mooi	69 K verhaal
more	717 K from	717 K on	718 K from	718 K on this	718 K to read:	718 K on this story:	718 K on this topic:	718 K stories:	718 K on:	723 K by	723 K stories by	792 K coverage:	822 K news:	824 K videos from	839 K local headlines	839 K local news	839 K local stories	839 K national news	839 K top stories	839 K world news	839 K business news	839 K sports news	839 K breaking news
most	717 K read in	717 K read on	717 K viewed in	717 K popular in	717 K popular on	822 K read:
""", 'mu': """
mua	2724 K vé
muhabir	2599 K:
muista	1119 K vahvistaa
mus	1689 K rasite
must	718 K read:	822 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	1822 K de advertentie gaat	2038 K sua caixa de entrada	2400 K voljo v	2400 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	462 K-app
nad	52 K tym tekstem
nahlaste	340 K chybu
najdete	12 K nás
najnowsze	1969 K z
najnowszy	1976 K numer
najpopularniejsze	1969 K w
namestite	2400 K
namluveno	317 K
napisz	31 K pierwszy
napiszcie	59 K
nata	1506 K a
nato	1506 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1383 K felejtse el megerősíteni
need	842 K a
neem	1852 K nu
nehmen	573 K sie
nei	1493 K commenti
nella	1478 K tua mail	1478 K tua email	1478 K tua casella
nema	32 K komentara
nemate	2290 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	482 K artikel aus
never	845 K miss
new	786 K year sale	825 K episodes	853 K here	866 K here	866 K to us	870 K customers only
news	41 K hotline	41 K tip line	462 K-app
newsblog	483 K:
newsdesk	41 K hotline
newsletter	459 K an	459 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	718 K:
""", 'ng': """
nghe	1 K	2710 K:	2725 K podcast của báo	2725 K podcast của chúng tôi	2725 K toàn bộ bài	2725 K bài viết
""", 'ni': """
nicht	480 K mehr kommentieren	480 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	2003 K masz czasu czytać
nieuws	1850 K via whatsapp
nikmati	1440 K berita	1445 K
nimate	2410 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	923 K te pierdas:	2038 K seu e-mail	2038 K seu email	2047 K facebook e no	2047 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
normas	920 K de participación
nos	1182 K lecteurs ont lu	2056 K comentários
noskaties	1729 K
not	853 K on the list yet
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	922 K de
notify	691 K me of	691 K me when
notre	1182 K dossier	1182 K article	1182 K enquête :	1182 K reportage :
nous	12 K suivre
nova	2396 K številka
novi	2275 K broj
now	718 K read:	817 K only	817 K just
nowy	1976 K numer
""", 'nu': """
nu	32 K există comentarii	1826 K # weken voor	1826 K # maanden voor	1842 K de eerste maand voor	1852 K met korting
nur	450 K für mitglieder	562 K # euro	562 K # €	582 K für kurze zeit	582 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	303 K autorovi	303 K autorce	1973 K autorze	1973 K autorce	2071 K autor escreve segundo o novo	2086 K seu comentário será	2129 K postare distribuită de
""", 'ob': """
obejrzyj	1970 K wideo	1970 K:	1986 K film	1986 K wideo
objevili	7 K jste
obserwuj	12 K	2000 K
""", 'oc': """
ocenite	2273 K	2394 K
ocijenite	2273 K
""", 'od': """
odds	870 K by	870 K from	870 K via	870 K courtesy of
""", 'of': """
ofert	261 K per
offerta	1538 K speciale
offrez	3 K
offrir	3 K
ofrecido	951 K por
""", 'og': """
oglejte	2379 K si video
""", 'ok': """
okuyun	2565 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	990 K midagi	990 K kogenud
oletko	1098 K kokenut	1098 K itse kokenut
oliko	1120 K tästä
olvasd	1357 K el	1357 K el:	1383 K el
olvass	1357 K tovább:
olvassa	1357 K el	1357 K el:	1357 K el ezt is	1383 K el
""", 'om': """
om	391 K forfatteren	391 K skribenten	1752 K verder te lezen	1777 K te reageren	1892 K forfatteren	1892 K skribenten	2463 K skribenten	2463 K författaren
""", 'on': """
on	700 K facebook and twitter	700 K facebook, twitter	700 K instagram, facebook	700 K twitter and facebook	700 K instagram and facebook	718 K our site:	843 K mobile	843 K your phone	843 K the go	843 K the move
onbeperkt	1752 K toegang
onko	1098 K sinulla juttuvinkki	1098 K sinulla vinkki	1098 K sinulla tietoa	1098 K sinulla aiheesta	1120 K sinulla asiakirjoja
only	776 K registered	776 K subscribers	776 K members
ontdek	23 K meer van	1849 K
ontvang	1756 K elke	1849 K
onze	1804 K podcast is te
""", 'oo': """
ook	1780 K interessant:	1845 K in het nieuws:	1845 K lezen:
""", 'op': """
op	1767 K facebook en twitter	1767 K facebook, twitter	1767 K facebook en instagram	1767 K facebook, instagram
opazili	44 K ste
opdaget	419 K en fejl
opdater	418 K
open	843 K the
opinion	718 K |
opozorite	2412 K na napako
oppdater	1922 K
opprett	1920 K en	1920 K konto	1920 K bruker	1922 K
oppsummeringen	26 K er
oprac	1998 K.
opracowanie	1998 K:
opret	417 K en gratis	417 K dig gratis	418 K
opsummeringen	26 K er
""", 'or': """
order	827 K
originally	838 K published by	838 K published in	838 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	995 K	1005 K
osallistu	1105 K	1119 K
ossza	3 K meg	1383 K meg
osta	995 K pilet	1005 K	1105 K liput	1119 K
oszd	3 K meg	1383 K meg
""", 'ot': """
ota	1098 K yhteyttä toimittajaan	1098 K yhteyttä toimitukseen	1102 K yhteyttä	1119 K yhteyttä	1119 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	792 K earlier coverage:	822 K latest coverage:	831 K app	831 K podcast	831 K newsletter	831 K channel	831 K telegram channel	831 K whatsapp channel	831 K free newsletter	831 K daily newsletter	831 K apps	860 K subscribers get	860 K members get
out	783 K every	850 K on fridays	850 K on sundays
ouvir	1 K
""", 'ov': """
ovaj	2272 K sažetak
over	870 K #s only	1784 K de auteur	1785 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
paid	743 K for by
para	920 K participar	920 K comentar	939 K comunicarse con	939 K contactar con	954 K poder comentar	2056 K comentar
partager	3 K
partagez	3 K
partecipa	1517 K al nostro
participe	12 K
participez	1206 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	763 K of this article	763 K of this story
pas	32 K encore de commentaire
pasang	1440 K aplikasi
pasidalinkite	1675 K savo istorija	1689 K
pass	696 K this on
passend	483 K dazu	483 K dazu:
patreon	2589 K'dan
paying	860 K members get
payment	669 K methods:
""", 'pe': """
peatoimetaja	987 K:
pentru	2129 K a vedea acest	2129 K a vizualiza acest
penulis	1429 K:	1430 K:	1430 K :
per	459 K e-mail zugeschickt	459 K mail zugeschickt	1471 K leggere tutto	1473 K gli abbonati	1473 K chi ha un abbonamento	1493 K commentare	1496 K approfondire	1496 K approfondire:	1507 K contattare l'autore	1507 K contattare l'autrice	1507 K scrivere all'autore	1507 K scrivere all'autrice	1510 K segnalazioni
perguntas	72 K?
periodista	254 K especialitzada	254 K especialitzat	941 K de	941 K especializada	941 K especializado
permitida	68 K a reprodução
perskaitykite	1689 K
pewarta	1429 K:	1430 K:	1430 K :
""", 'pi': """
piedalies	1729 K
piesakies	1720 K
pievieno	1729 K mūs	1729 K
pievienojies	56 K #	1714 K	1729 K
pievienojieties	1714 K
pilihan	1422 K editor:
pirkite	1680 K bilietus
pitaj	2272 K
pitajte	2272 K
pitanja	72 K
pitch	659 K in
""", 'pl': """
place	767 K a classified	767 K an ad
play	772 K our	772 K today's	827 K	870 K responsibly
please	28 K keep	28 K be	28 K stay	28 K respect	870 K gamble responsibly
plus	1181 K d'articles sur	1181 K d'infos sur
""", 'po': """
pobierz	13 K	1989 K z	1989 K w	1989 K na	1989 K w sklepie	2000 K aplikację	2018 K aplikację
podaruj	3 K	1994 K
podcast	483 K-tipp:	718 K:	1182 K :
podcastunk	1371 K
pode	2059 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podoba	69 K się
podporte	2350 K
podporujte	335 K	2350 K
podprite	2407 K
podsumowanie	26 K wygenerowane	26 K zostało	1982 K artykułu	1982 K wygenerowane	1982 K przygotowane
podziel	3 K się
pogledaj	2257 K video
pogledajte	2257 K i	2257 K još	2257 K video	2257 K:
poglejte	2379 K tudi	2379 K:
poin	1433 K penting oleh	1433 K-poin penting oleh
points	1197 K clés
pokud	44 K najdete
polecamy	1970 K:
poll	773 K:
pomohl	318 K vám
pomohol	2334 K vám
pon	955 K a prueba tus
ponatis	68 K dovoljen
ponturi	2125 K și sesizări
popular	717 K in
posa	259 K a prova els teus
posez	1196 K vos questions	1196 K votre question
poslat	330 K
poslechnout	1 K
post	714 K a comment
posted	717 K in	718 K in:
posts	27 K
potrebbe	1496 K interessarti:
pots	252 K enviar-nos
pour	1141 K nous soutenir	1151 K débloquer	1179 K réagir	1179 K commenter	1182 K aller plus loin	1182 K rappel :	1200 K nous contacter	1200 K contacter	1210 K écouter cet épisode
povezano	2257 K:
povzetek	2393 K	2393 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	2320 K si	2320 K si video
""", 'pr': """
pr	1578 K:
pratite	12 K	2287 K
preberite	2379 K tudi	2379 K še	2379 K več	2379 K:	2379 K si
prefer	747 K
pregunta	257 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului
prenesi	2400 K
prenesite	13 K	2400 K	2407 K aplikacijo
prenota	1517 K il tuo posto per l'evento
prenumerata	1687 K nuo
prenumeruokite	1687 K ir skaitykite	1687 K nuo	1687 K tik	1689 K
press	810 K play
pretplatite	2287 K se na
preuzimanje	68 K dozvoljeno
preuzmi	2280 K	2305 K aplikaciju
preuzmite	13 K	2280 K	2287 K aplikaciju	2305 K aplikaciju
previous	792 K coverage:
previously	718 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	2292 K pogrešku
prijavite	2292 K grešku	2292 K pogrešku	2412 K napako
primetili	7 K ste
primijetili	7 K ste
print	3 K this
prisijunk	56 K prie #
prisijunkite	1673 K prie	1689 K
prisluhnite	2379 K podkastu
privacy	684 K notice:
probeer	1826 K # maanden voor	1826 K # weken voor	1842 K	1849 K
proefabonnement	1752 K
profitez	1222 K
promoted	743 K by	796 K:
prosimy	28 K o
protokoll	507 K:
przeczytaj	1970 K także	1970 K też	1970 K:	1970 K też:
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
publicado	931 K originalmente en
published	783 K every
puede	12 K seguir	939 K enviarnos	939 K contactar	939 K escribir
puedes	12 K seguir	923 K leer también	923 K leer:	939 K enviarnos	939 K contactar	939 K escribir	952 K escuchar todos los episodios
punti	1515 K chiave
puntos	947 K clave generados
punya	66 K teman yang	72 K pertanyaan	1428 K informasi	1428 K cerita	1428 K foto	1428 K keluhan
puoi	12 K seguirci	1510 K inviarci
push	465 K-nachrichten	465 K-benachrichtigungen	465 K-mitteilungen
pushmeldingen	1762 K
""", 'py': """
pysy	28 K
pytania	72 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	2715 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	931 K prohibida
quelle	492 K: dpa	492 K:
quellen	492 K:
quer	2074 K sugerir	2074 K contar	2074 K receber as principais
questa	26 K sintesi	52 K inchiesta	1514 K traduzione
questions	72 K?	73 K about this article	73 K about this story	806 K
questo	8 K articolo ti	26 K riassunto	1514 K articolo è stato tradotto	1517 K articolo è pubblicato sul numero	1522 K articolo aderisce
quick	792 K read:
quieres	939 ¿K contarnos
quiz	556 K:	1225 K.	1225 K -	1225 K :	2581 K:
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	2290 K slušate
radote	44 K	1681 K klaidą
raje	2410 K poslušate
raksti	1715 K autorei	1715 K autoram
raksts	1731 K turpinās
rakstu	46 K drīkst
rangkuman	1433 K ini	1433 K oleh	1433 K ai
rate	8 K this
""", 're': """
re	1225 (K)lire
reach	723 K the reporter	723 K the author	755 K
reacties	5 K	27 K	1831 K worden
read	13 K this in	717 K more on these	717 K more about	717 K more from	718 K more	718 K more:	718 K also	718 K next	718 K:	718 K |	718 K all about it	718 K next:	723 K more by	770 K more of our	778 K this and more	778 K this story	782 K our	786 K on with	786 K on for	787 K on with	792 K the full report here	792 K the full story here	822 K our explainer:	822 K our analysis:	822 K our guide:	822 K our interview:	822 K this next:	822 K our latest:	827 K
readers	776 K must use	776 K must log	866 K get #%	866 K save
reading	853 K this on
reageren	5 K	1831 K kan	1831 K is alleen	1851 K op dit artikel
receive	683 K emails from	691 K notifications	782 K the	782 K our	845 K push	855 K
recevez	1159 K chaque	1159 K tous les	1159 K gratuitement
recevoir	1165 K les alertes
recibe	899 K cada	899 K todas las	938 K las noticias	938 K en tu whatsapp
recibir	905 K notificaciones
recomandarea	2119 K noastră:
recomendado	2059 K:
recomendamos	923 K:
recomienda	3 K
recommended	718 K:	792 K reading:
redactor	254 K de	941 K de	941 K en
redactora	254 K de	941 K de	941 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	507 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	1730 K kļūdu
regala	3 K
regale	3 K
regarder	1182 K :
regardez	1210 K la vidéo ci-dessus	1210 K la vidéo ci-dessous
register	765 K for our	827 K
registreeru	995 K
registrer	1920 K deg
registrera	2491 K dig
registrieren	448 K sie sich
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
relacionado	923 K:	2059 K:
related	718 K:	718 K |	718 K story:	718 K stories:	718 K article:	718 K reading:	718 K video:	718 K content:	822 K coverage:
relire	1182 K
remarks	27 K
rendeld	1370 K meg
rendelje	1370 K meg	1383 K meg
report	7 K an error	7 K a mistake	827 K
reporter	1429 K:	1430 K:
reporting	731 (K by	732 K by	733 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	949 K tu plaza
reserve	765 K your seat	2080 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1214 K informé avec notre appli	1214 K informés avec notre appli
resum	257 K generat	257 K fet
resume	947 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1182 K	1182 K ici	1206 K notre hors-série	1210 K tous les épisodes
rezervuokite	1689 K
rezime	2272 K
rezumat	2130 K generat	2130 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1478 K ogni
ringkasan	1433 K ini	1433 K dibuat	1433 K oleh	1433 K ai
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	1689 K
""", 'ry': """
ryhdy	1119 K
""", 's': """
s	333 K využitím zpráv
""", 'sa': """
saada	990 K oma vihje	990 K meile	990 K oma arvamuslugu	990 K arvamuslugu	1005 K
saat	1119 K ilmoituksen	1119 K sähköpostin	1119 K
saiba	2059 K mais	2059 K mais:
saken	46 K kan	1925 K fortsetter
saksikan	1422 K juga	1437 K video	1437 K live	1437 K live streaming
sale	786 K:
saluran	41 K aduan redaksi
salvesta	1005 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
sans	1153 K engagement
save	787 K #% on your first	787 K #% on an annual	787 K #% on a digital	866 K #%
sazinies	1729 K
saznajte	2257 K više:
""", 'sc': """
scan	748 K to join	778 K the qr code	778 K the code
scannez	1214 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	558 K
schalten	558 K sie
schau	573 K
schenk	539 K diesen
schenken	539 K sie diesen
schick	573 K
schicken	573 K sie
schlagworte	482 K zu
schon	562 K ab # euro
schreib	573 K
schreiben	31 K sie den ersten	486 K sie unserem autor	486 K sie der autorin	486 K sie uns	573 K sie
schrijf	1849 K je
scopri	23 K di più da	1517 K i giochi	1517 K i nostri giochi
scrivi	31 K il primo	1499 K all'autore
scroll	768 K down for video	1450 K ke bawah	1450 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	388 K også	388 K video	388 K også:	404 K flere jobs	418 K hele	418 K flere	418 K alle	954 K adhiere a los criterios	969 K permite la reproducción	1510 K vuoi raccontare	1510 K hai informazioni	1889 K også	1889 K video	1889 K også:	1922 K hele	1922 K alle	1922 K mer av	2074 K tiver informações	2074 K você tem informações	2460 K också	2460 K även	2460 K även:	2492 K hela	2492 K alla	2492 K mer av
sea	28 K respetuoso	31 K el primero
search	809 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	717 K more from	718 K also	718 K more	718 K more:	718 K also:	723 K all posts by	723 K author archive	822 K our explainer:	824 K more videos	827 K
seen	44 K a typo	44 K a mistake	828 K
segera	1411 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	943 K
seguinos	12 K
seguir	943 K a
seguiu	12 K-nos
sehen	517 K sie hier das	517 K sie im video	517 K sie das video	573 K sie
sei	31 K der erste	31 K die erste	1510 K stato testimone	1510 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1673 K	1689 K
seko	1714 K	1729 K
sekojiet	1714 K
selanjutnya	1449 K:
sem	32 K comentários
senaste	2459 K nytt om
send	3 K this	398 K os et krypteret	398 K os dit tip	418 K	723 K us your	723 K tips to	723 K your tips	723 K feedback to	723 K your story ideas	806 K us	806 K your	806 K photos	806 K pictures	827 K	1899 K sikkert tips	1899 K tips	1922 K	1922 K saken videre
senden	573 K sie
seneste	387 K nyt om
sent	783 K every	783 K each	850 K on mondays	850 K on tuesdays	850 K on wednesdays	850 K on thursdays	850 K on fridays	850 K on saturdays	850 K on sundays
seotud	978 K:
ser	1924 K du noe feil	2493 K du något fel
ses	1185 K derniers articles
set	44 K en fejl	827 K
sett	44 K en feil
setzen	573 K sie
seu	27 K comentário	2086 K comentário será
seuraa	12 K	1102 K kirjoittajaa	1102 K toimittajaa	1119 K
""", 'sh': """
share	3 K this	3 K the article	723 K your story	806 K your	827 K
shop	827 K
short	714 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	252 K tens informació	939 K tienes información	939 K tiene información	939 K tenés información	939 K conoces algún	939 K conoces un caso	1200 K vous avez des informations	1200 K vous disposez	1200 K vous souhaitez
sia	31 K il primo
sichere	573 K
sichern	573 K sie
sie	7 K haben einen fehler	12 K finden uns	486 K erreichen die autorin	486 K erreichen den autor	506 K erreichen	582 K haben schon ein abo	582 K haben ihr limit	582 K haben das limit	582 K haben schon ein konto
sieh	517 K dir das video
siehe	483 K auch
siga	12 K	12 K-nos	938 K el canal	2071 K este autor	2071 K esta autora
sign	659 K up here	683 K up to get	683 K up to receive	684 K up to	684 K up for	684 K up here	684 K up (it's	779 K up for push	779 K up for alerts	779 K up for text alerts	779 K up for breaking news alerts	814 K up to our	814 K up for our	814 K up for breaking	814 K up for free	827 K up	827 K in	851 K up to	851 K up for
sigue	12 K a	923 K leyendo:	938 K el canal	943 K a	968 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1422 K juga	1422 K juga:	1422 K:	1422 K video	1427 K berita	1437 K video	1448 K berita selengkapnya	1448 K berita lainnya	1449 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1454 K artikel gratis
sisesta	1005 K
siste	1888 K nytt om
sitter	1924 K du på	2493 K du på
siz	33 K ne
sizce	33 K
sizin	2594 K başiniza
""", 'sk': """
skaitykite	1663 K daugiau	1663 K taip pat	1663 K ir	1689 K
skapa	2491 K ett	2491 K konto	2492 K
skaties	1704 K arī	1729 K
skicka	2492 K
skinite	13 K	2280 K	2305 K aplikaciju
skontaktuj	1973 K się z autorem
skopiuj	1994 K link	1994 K
skriv	398 K til journalisten	399 K til	418 K	418 K direkte	1922 K inn	1922 K direkte	1922 K til oss	2492 K upp	2492 K direkt
""", 'sl': """
sledite	12 K	2407 K
sleduj	12 K
sledujte	12 K	300 K:	335 K	2350 K
slik	1921 K bruker	1921 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	513 K nutzen wir ki
sob	2071 K supervisão de
sobre	927 K el autor	927 K la autora	927 K la firma	928 K el autor	928 K la autora	928 K la firma	2063 K o autor	2063 K a autora	2064 K o autor	2064 K a autora
sois	31 K le premier
solliciteer	1852 K nu
sollten	486 K ihnen fehler
solo	890 K para suscriptores	1473 K per abbonati	1538 K per te
somente	2034 K para assinantes
sondage	1225 K -	1225 K.
sorodna	2379 K novica
sorodno	2379 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	1536 K
sostieni	1465 K	1465 K il	1465 K la	1536 K
souhrn	317 K	317 K článku
soutenez	1144 K	1144 K le
soutenir	1144 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	2492 K
special	786 K offer	792 K report:
speel	1807 K onze
spela	2492 K upp
spelregels	1777 K
spende	442 K für
spenden	442 K für	533 K an:
spendenkonto	533 K:
spiel	520 K unser
spielen	520 K sie unser
spill	1922 K av
sponsored	743 K by	796 K:	839 K by our
sponsorizzato	1519 K da
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2407 K
spring	786 K sale
spune	59 K-mi
spytaj	1982 K
""", 'st': """
sta	1849 K
start	786 K your	813 K your day with	813 K your morning with	813 K your week with	1852 K nu
stavovi	2269 K autora	2269 K izraženi	2269 K izneti	2269 K izneseni
stay	28 K on topic	684 K up to date with	770 K with	778 K ahead with	827 K	845 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	1849 K
stellen	513 K sie der
stem	418 K	1807 K mee	1849 K	1922 K
steun	1825 K	1849 K
stiahnite	13 K si	2350 K si aplikáciu
stimm	520 K jetzt ab:
stimmen	520 K sie jetzt ab:	573 K sie
story	799 K by
straipsnis	1691 K tęsiasi
streszczenie	26 K wygenerowane	1982 K	1982 K artykułu
stuur	3 K dit	1849 K
""", 'su': """
su	27 K comentario	1484 K facebook e twitter	1484 K facebook e instagram
subscreva	2084 K o nosso podcast
subscribe	12 K to our	666 K to	684 K to	748 K to the	748 K to	776 K to comment	786 K	827 K	829 K for	851 K to
subscribers	829 K can read	860 K get
subscriptions	787 K start at
subskrybuj	2000 K
sudah	59 K mencoba	59 K coba
sui	1484 K nostri canali
suivez	12 K	1202 K
suivre	1202 K
suka	69 K tulisan	69 K artikel	1434 K artikel ini
sull	1500 K'autore	1501 K'autore
sumate	12 K	56 K a las #
sumber	1430 K:	1430 K :
summary	763 K
summer	786 K sale
support	666 K	666 K the	827 K
supporters	860 K get
sur	1162 K l'application	1170 K facebook et twitter	1170 K facebook, twitter	1170 K facebook et instagram	1182 K le même sujet
survey	773 K:
susikurkite	1689 K
susisiekite	1689 K
""", 'sv': """
svar	404 K på vores	418 K	1905 K på vår	1922 K
svara	2476 K på vår	2492 K
svidelo	69 K vam se
svideo	2273 K vam se
svidio	2273 K vam se
svidjelo	69 K vam se	2273 K vam se
""", 'sy': """
syndicated	821 K with permission
synes	419 K du om
""", 'sz': """
szavazzon	1383 K
""", 't': """
t	69 K'ha agradat
""", 'ta': """
ta	52 K preiskava	1905 K quizen	1905 K vår quiz	1922 K testen	1922 K vår	2393 K povzetek
taalfout	7 K	1777 K
tag	404 K quizzen	404 K vores quiz	418 K vores
tagged	718 K:
tags	718 K:
taip	1663 K pat skaitykite
take	772 K our	827 K	843 K us with you	866 K #% off
takip	12 K edin
tallenna	1119 K
tambahkan	1427 K
tanya	1433 K ai kami
tap	810 K play	827 K
tapkite	1689 K
tato	52 K investigace
tausta	1089 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	923 K puede interesar	923 K puede interesar:	923 K recomendamos:	923 K recomendamos leer:
tead	990 K teemast	990 K rohkem
tee	995 K test	1105 K testi	1119 K testimme
teile	3 K	573 K
teilen	3 K sie	573 K sie
teilt	3 K
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1009 K:	1794 K: door	1822 K gaat verder onder	1822 K loopt door onder	1822 K gaat verder na	1976 K ukazał się	1976 K pochodzi z	1982 K przetłumaczony	1982 K został przetłumaczony	1982 K czyta	2269 K izražava	2272 K je preveden	2272 K čita	2275 K je objavljen u
tekstas	1693 K:
teksten	46 K må	46 K kan
teksti	46 K võib	1102 K
tekstin	46 K saa
teksts	1733 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	696 K a friend	723 K us your story	827 K
telli	1003 K	1005 K
tellijana	1005 K
tem	2074 K alguma informação	2074 K informações	2074 K uma sugestão	2074 K uma denúncia	2074 K alguma história	2074 K uma história
ten	52 K tekst	1982 K skrót
tens	72 K dubtes	252 K informació	252 K una història
tento	317 K souhrn	317 K článek byl přeložen	2333 K súhrn	2333 K článok bol preložený
terjemahan	1433 K ini	1433 K dibantu
terms	731 K and conditions apply
test	404 K din viden	772 K your knowledge	1807 K je kennis	1905 K kunnskapene dine	2581 K:
testa	2476 K dina kunskaper
testaa	1105 K
teste	520 K dein wissen	573 K
testen	520 K sie ihr wissen	573 K sie
testez	1222 K
testou	59 K a receita
tetszett	8 K	69 K?	69 K a	1384 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	317 K byl přeložen	320 K vyšel v	507 K:	2333 K bol preložený	2336 K vyšiel v
texte	1196 K traduit
texten	46 K får	2494 K fortsätter
texterna	46 K får
texto	947 K traducido	2078 K traduzido
textul	46 K poate fi
""", 'th': """
tham	2715 K gia kênh	2724 K gia khảo sát	2724 K gia bình chọn
thank	739 K you for reading
thanks	739 K for reading
the	5 K comments	684 K latest news directly	717 K latest in	717 K latest from	763 K ai summary
theo	2701 K dõi báo	2701 K dõi trên	2715 K dõi báo	2715 K dõi chúng tôi	2715 K dõi kênh	2717 K dõi
there	32 K are no comments	32 K are no	843 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	763 K article was	763 K article has been	763 K story was	763 K story has been	763 K content was	763 K summary	763 K translation	763 K piece was	768 K article is also available as audio	821 K article first appeared	821 K story first appeared	821 K piece first appeared	821 K post first appeared	821 K report includes material	821 K report includes information	821 K report includes reporting	821 K report contains material	829 K is a preview	834 K is an ai-generated	834 K is an ai	834 K ai-generated	834 K ai summary
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	1496 K potrebbe interessare:
tiene	933 ¿K información
tienes	72 K dudas	72 K preguntas	926 ¿K una historia	933 ¿K información	933 ¿K una historia	934 ¿K alguna	939 ¿K algo que
tijdelijk	1852 K:
tiklayin	2565 K
tilaa	1119 K
tilmeld	418 K
tin	2710 K liên quan:
tip	41 K de redactie	41 K redaktionen	398 K journalisten	398 K redaktionen	659 K your	1783 K de redactie	1783 K ons	1849 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	828 K?	1899 K journalisten	1899 K redaksjonen	1899 K oss	1900 K	2470 K:
tipsa	41 K redaktionen	2470 K reportern	2470 K redaktionen	2470 K oss	2470 K anonymt
""", 'to': """
to	26 K podsumowanie	714 K join the conversation	770 K hear more	1982 K streszczenie	1982 K podsumowanie
toate	2127 K articolele lui
toda	957 K la información en nuestra
todas	922 K las noticias de
todos	27 K los comentarios	27 K os comentários	926 K los artículos de	2062 K os artigos de
toeta	1002 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1102 K
toimituksen	41 K vihjepuhelin
toista	1119 K
tonton	1422 K juga	1422 K:	1422 K juga:	1437 K video
top	717 K stories in	717 K stories from
topics	718 K:
toto	26 K shrnutí	317 K shrnutí	2333 K zhrnutie
tous	27 K les commentaires	1181 K les articles de	1185 K les articles de
toute	1181 K l'actualité de	1181 K l'actu	1214 K l'info dans votre poche
""", 'tr': """
traduit	1196 K avec l'aide	1196 K à l'aide
transmettez	3 K
treat	827 K yourself
trending	717 K in	792 K:
tried	59 K it?
trimite	3 K	2125 K-ne
try	772 K today's	772 K our	782 K our	786 K	787 K one month for $#	787 K one month for £#	787 K one month for €#	787 K it for $#	787 K it for £#	787 K it for just $#	787 K it for just £#	787 K a month for $#	787 K a month for £#	787 K us for $#	827 K	842 K	843 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	897 K correo electrónico	954 K comentario será	2132 K ce părere ai
tud	1365 K valamit
tudo	2058 K sobre
tudsz	1365 K valamit
tule	995 K tööle	1105 K lukijailtaan	1105 K mukaan	1119 K mukaan
tunnetko	66 K jonkun
turite	1675 K naujieną	1675 K informacijos	1675 K istoriją
turn	779 K on alerts
tutte	1495 K le notizie su	1534 K le notizie di
tutti	27 K i commenti	1499 K gli articoli di	1520 K gli episodi del podcast
""", 'ty': """
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	1839 K kunt zich altijd
""", 'ui': """
uit	1780 K het archief:	1845 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	1839 K kan
""", 'uj': """
uji	1438 K pengetahuanmu	1438 K pengetahuan anda
""", 'ul': """
ultime	1495 K notizie di
""", 'um': """
um	480 K kommentare zu
""", 'un': """
un	41 K témoignage à	1200 K témoignage	1200 K fait	1210 K podcast à écouter	1512 K post condiviso da	2134 K articol susținut de	2134 K articol în parteneriat	2134 K proiect susținut de
una	945 K publicación compartida por	945 K publicación compartida de
unbegrenzter	536 K zugang
unduh	13 K	1411 K aplikasi	1440 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1185 K information à nous transmettre	1192 K info à nous	1200 K info	1200 K information à
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	674 K access for
unlock	786 K
unser	533 K spendenkonto	556 K wochenquiz	556 K quiz	572 K autor	572 K reporter	572 K redakteur	572 K korrespondent	575 K chatbot	575 K ki-chatbot	575 K wochenrätsel
unsere	483 K leseempfehlung	572 K autorin	572 K reporterin	572 K redakteurin	572 K korrespondentin	575 K ki	575 K frage der woche
untuk	1427 K mendapatkan
""", 'up': """
up	718 K next:
upozornit	340 K na chybu
upozornite	2355 K na chybu
uppdatera	2492 K
""", 'us': """
users	776 K must
""", 'uu': """
uudisvihje	41 K:
uuenda	1005 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut
""", 'va': """
vaata	978 K ka	1005 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	1715 K tev ir ziņa	1715 K tev ir ko	1715 K esi pieredzējis	1730 K raksts
vam	2394 K je bil	2394 K je bila
van	72 K kérdésed	1365 K egy jó	1365 K egy tipped	1365 K egy tippje	1384 K olyan	1384 K olyan dokumentuma
var	31 K först	2492 K med
varaa	1119 K
vasta	1005 K
vastaa	1105 K	1119 K
vastaava	1117 K päätoimittaja:
vastutav	987 K väljaandja:
""", 've': """
vea	923 K también	923 K también:	952 K el video a continuación	952 K el vídeo a continuación
ved	398 K du mere	398 K du noget
vedd	1383 K meg
vedi	1496 K anche	1496 K anche:	1499 K tutti gli articoli di
vegeu	248 K també
vegye	1383 K meg
vegyen	1370 K jegyet	1370 K részt	1383 K részt
veillez	28 K à
veja	2058 K mais em	2059 K também	2059 K mais	2059 K:	2059 K também:	2059 K mais:	2084 K o vídeo abaixo	2084 K o vídeo acima	2084 K os vídeos mais assistidos
venujte	2346 K
ver	923 K también	926 K todos los artículos de	2062 K todos os artigos de
verder	1806 K lezen:	1845 K in het nieuws:
verhaal	1822 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	539 K sie diesen
verschijnt	1813 K elke	1813 K iedere
verstuur	3 K dit
vertaling	1794 K:
verwandtes	541 K thema:
vet	1899 K du mer	1899 K du noe	2470 K du mer	2470 K du något
veuillez	28 K respecter
vezane	2257 K vesti:
vezi	2119 K și	2119 K și:	2119 K:	2127 K toate articolele	2136 K video mai sus	2136 K video mai jos
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	418 K vil gerne høre	428 K har tidligere skrevet	1922 K vil gjerne høre	1933 K har tidligere skrevet	2492 K vill gärna höra	2502 K har tidigare skrivit
viac	2320 K:	2320 K k téme:
video	768 K above:	768 K below:	799 K by	2257 K pogledajte
vidi	2257 K još
view	723 K all posts by	723 K all articles by
vil	404 K du arbejde	404 K du være med på holdet	1905 K du jobbe	1905 K du være med på laget
vill	2476 K du jobba	2476 K du arbeta
vind	404 K billetter	418 K
vinkkaa	1098 K toimitukselle	1098 K
vinn	1905 K billetter	1922 K	2476 K biljetter	2492 K
vir	2405 K:
viri	2405 K:
vis	28 K respekt	418 K indhold	1922 K innhold
visa	28 K respekt	2492 K innehåll
visit	827 K
visita	949 K nuestra tienda	1517 K lo store	1517 K il nostro store
visite	2080 K a nossa loja	2080 K nossa loja
viste	7 K
visualizzando	1512 K questo contenuto
viu	7 K algum	44 K um erro	2074 K algo	2074 K alguma coisa
""", 'vk': """
vklopi	2400 K
vklopite	2400 K
""", 'vo': """
voce	1514 K generata
voeg	1849 K
voir	1181 K tous les articles	1182 K aussi	1182 K la vidéo	1185 K tous les articles de	1210 K la vidéo ci-dessus
voit	1098 K lähettää vinkin
voita	1119 K
voix	1196 K générée
volg	12 K ons	12 K	1795 K	1849 K
voller	536 K zugriff
vols	252 K compartir	252 K explicar
vond	8 K je dit	1830 K je deze
voor	1801 K dit artikel	1842 K maar # euro per	1842 K maar €#	1842 K slechts # euro per	1842 K slechts €#
vote	827 K
votre	27 K commentaire	1159 K adresse e-mail	1159 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	1151 K est offert	1159 K désinscrire à tout moment	1159 K pouvez vous désinscrire à tout moment	1185 K avez une information	1192 K travaillez	1192 K avez été	1192 K êtes témoin	1192 K avez une information	1192 K souhaitez témoigner	1200 K avez une info	1200 K avez une information	1200 K avez des informations	1200 K disposez	1200 K souhaitez	1200 K êtes concerné	1200 K êtes témoin	1200 K avez été témoin	1200 K avez des photos	1200 K pouvez nous	1200 K pouvez joindre	1200 K pouvez contacter	1200 K pouvez écrire à
voz	947 K generada
""", 'vr': """
vragen	72 K?	72 K over	73 K over dit artikel
vrei	2125 K să ne spui
""", 'vu': """
vuoi	1510 K segnalarci	1510 K raccontarci
""", 'vy': """
vytisknout	330 K
""", 'wa': """
wa	41 K redaksi
want	828 K to	829 K to	829 K more	845 K to be the first
war	8 K dieser	8 K der	549 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	739 K this forwarded	804 K this	1830 K deze	1850 K je erbij	1850 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1807 K is jouw mening	1830 K vind je van	1830 K vond u van	1830 K vindt u van
watch	701 K us on	718 K |	718 K now:	718 K more:	718 K the video:	718 K the latest	718 K:	768 K the video above	768 K the video below	768 K the clip above	768 K the clip below	768 K the full video	768 K the full interview	768 K the full episode	810 K more	810 K our	824 K more videos	827 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	669 K accept:	669 K accept visa	669 K accept paypal	767 K're hiring	767 K are hiring	774 K value your opinion	774 K'd love your feedback	813 K respect your privacy	842 K use	842 K love	842 K recommend
wees	31 K de eerste
weet	1850 K je	1850 K u
weitere	482 K artikel zu	482 K artikel aus	482 K themen aus	486 K artikel von
weiterlesen	483 K:
wekelijkse	1756 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	573 K
werden	573 K sie
were	828 K you
wesprzyj	2000 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	717 K others are reading	718 K to read next:
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi
""", 'wi': """
wideo	1986 K znajdziesz	1986 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	549 K fanden sie	549 K fandest du	549 K finden sie	549 K hilfreich war	556 K gut kennen sie	556 K gut kennst du
wil	1850 K je
with	798 K inputs from	798 K input from	798 K agency inputs	798 K reporting by	798 K additional reporting	860 K a subscription	860 K a digital subscription
""", 'wo': """
wochen	450 K kostenlos	450 K gratis
wolisz	2003 K słuchać	2003 K posłuchać
word	23 K lid van	1825 K lid van	1825 K vriend van	1852 K nu	1852 K vandaag
work	767 K with us	767 K for us
worth	718 K reading:
""", 'wr': """
write	827 K to
""", 'ws': """
wspieraj	2000 K
wszystkie	27 K komentarze	1969 K artykuły o	1973 K artykuły autora
""", 'wy': """
wydrukuj	1994 K
""", 'xe': """
xem	2710 K thêm	2710 K thêm:	2710 K:	2710 K video	2710 >> K	2710 K tiếp:	2719 K các bài viết của tác giả	2719 K các bài viết khác của	2719 K thêm bài của tác giả	2725 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	938 K puedes recibir
yazi	2595 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	701 K can follow him on	701 K can follow her on	701 K can follow them on	710 K can withdraw your consent at any time	710 K may withdraw your consent at any time	718 K may also like:	718 K might also like:	718 K may also be interested in:	718 K may also want to read:	718 K may want to read:	748 K can get	757 K can reach	757 K can email	757 K can e-mail	757 K can contact	768 K can hear this story	768 K can listen to this	770 K can listen to	776 K must be	776 K can be part of	822 K may have missed:	829 K're reading	829 K are reading	830 K can also	830 K can now	830 K can	855 K can get
your	27 K comment	27 K comments	774 K opinion matters	813 K weekly guide to	813 K daily guide to	813 K essential guide to	866 K first
""", 'yu': """
yuk	1411 K unduh aplikasi	1427 K gabung
""", 'za': """
zachowaj	28 K
zainstaluj	13 K	1989 K
zanim	2012 K dodasz komentarz	2012 K skomentujesz
zapis	2390 K je mnenje
zapisz	1994 K ten	1994 K artykuł	1994 K tekst
zapratite	12 K	2287 K
zapytaj	1982 K	1982 K nas
zaujal	318 K vás	2334 K vás
""", 'zd': """
zdroj	333 K:	2348 K:
zdroje	333 K:	2348 K:
""", 'ze': """
zeptejte	317 K se
zet	1849 K
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	2333 K	2333 K článku
""", 'zi': """
zie	7 K je een	1780 K ook	1850 K je
zini	1715 K ko vairāk	1730 K stāstu	1730 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	1969 K więcej z	1970 K też	1970 K też:	1970 K także	1970 K:	1970 K wideo	1970 K film	1970 K zdjęcia	1970 K galerię	1986 K nagranie	1986 K materiał
""", 'zu': """
zugang	536 K zu allen
zugriff	536 K auf alle
zum	459 K newsletter	483 K thema:	483 K weiterlesen:	488 K autor	489 K autor	551 K kommentieren	572 K profil von
zur	488 K person	488 K autorin	489 K person	489 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	1112 K
aamukirjeen	1112 K
aangemeld	1812 succesvol K
aanmelding	1855 bevestig je K
aanmerkingen	1792 op- of K
aastas	1014 K
""", 'ab': """
abbestellen	455 jederzeit K
abbestellt	559 jederzeit K
abbonamenti	1543 K
abbonamento	1469 hai già un K	1469 scegli il tuo K	1472 per chi ha un K	1543 K
abbonati	50 gli K possono	50 gli K	1469 K per	1469 K a soli	1472 per gli K	1472 solo per K	1504 K	1539 K a	1539 K:	1539 K ora	1539 K per	1539 puoi, K	1540 i nostri K	1543 K
abbonato	50 se sei K	50 chi è K può	1469 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1486 devi K
abmelden	527 wieder K
abo	534 pur-K
abonament	1947 masz już K	2156 K
abonare	2139 prin K ești
abonarea	2139 confirma K
abonat	50 ca K	2108 ești deja K
abone	2551 K olun ve	2606 K olun
aboneler	50 K	2596 K içindir	2596 yalnizca K	2596 sadece K	2610 K
abonelere	2571 K özel	2571 K özeldir	2571 K açik	2571 K açiktir
abonelerimiz	50 K	2607 K
abonelik	2610 K
abonements	1740 K
abonenci	2007 tylko K
abonenti	50 K var	1732 tikai K
abonentiem	1702 tikai K	1732 teksts ir K	1732 raksts ir K
abonents	1702 jau esi K
abonne	1228 je m'K
abonnee	50 als K	1749 al K	1749 word K	1749 nog geen K	1751 als K	1856 word K
abonneer	1856 K je
abonnees	50 K kunnen	50 onze K	1749 dit artikel is voor K	1751 alleen voor K	1841 K kunnen dit	1841 K kunnen het hele	1857 onze K	1860 K
abonnement	365 kræver K	436 K	591 K	1148 avec votre K	1232 K	1749 neem een K	1749 kiezen voor een K	1817 sluit een K af	1817 een K? log	1817 al een K	1841 nog geen K	1841 K dat bij je	1841 K af met	1856 kies een K	1860 K	1940 K
abonnementen	1860 K
abonnements	1232 K
abonnent	50 als K	50 som K	365 bliv K	365 allerede K	366 som K	430 en K	432 bliv K	446 sie sind noch kein K	449 als K	451 bereits K	451 bereits K:in	1867 bli K	1867 allerede K	1868 som K	1935 en K	1936 bli K
abonnenten	50 K können	50 K dürfen	446 nur für K	446 exklusiv für K	561 lesen nur K	588 unseren K	591 K
abonnenter	50 K kan	365 kun for K	365 artiklen er for K	421 er for K	421 kun K	433 vores K	436 K	1867 kun for K	1867 denne saken er for K	1867 artikkelen er for K	1926 er for K	1926 bare K	1926 kun K	1937 våre K	1940 K
abonnentin	50 als K	449 als K	451 bereits K
abonnentinnen	50 K können	446 exklusiv für K	446 nur für K	446 K vorbehalten	588 unseren K
abonner	365 K for at	432 K på	1228 s'K	1867 K for å	1936 K på
abonnere	1912 ved å K
abonnez	1148 K-vous pour	1148 K-vous à partir	1228 K-vous	1228 K vous
abonniere	587 K unseren	587 K hier
abonnieren	454 newsletter K	468 whatsapp-kanal K	468 K sie unseren kanal	498 podcast K	559 hier K	585 google K	585 google news K	587 jetzt K	587 K sie
abonniert	451 bereits K
above	841 links K
abrir	900 K en la app	2039 K no app
abstimmen	515 jetzt K:
abyste	285 K mohli číst dál
""", 'ac': """
accede	888 K a todo
accedi	24 K	1469 K per
accept	2115 K toate
acceptant	1174 en K les cookies
acceptar	256 K les galetes
accepteer	1771 K de cookies
accepter	1174 K les cookies
accepteren	1771 cookies te K	1771 cookies K
access	671 unlock full K	671 full K. no ads	788 K to every story	788 full K with no ads	816 year of K	816 months of K	816 want full K	816 K for half price
acconsento	1527 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	781 K with our privacy
according	877 K to
accordo	43 d'K?
account	671 create a free K to	671 sign in to your K	673 create an K to	788 please create a free K	874 create a free K	875 hold power to K	1749 maak een gratis K	1817 K is gratis en zo	1841 een gratis K	1856 maak een gratis K
accurate	795 K at time of
accused	877 K
aceptado	915 no has K las cookies
aceptaste	915 no K las cookies
aconseja	973 K
aconsejaba	973 K
aconselha	2102 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2102 K
actionnaire	1229 sans K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1431 K dosen
adblock	296 vypněte K	379 slå K fra	1881 slå av K	1962 wyłącz K	2452 stäng av K
adblocker	473 K erkannt	473 K aktiv	473 nutzen einen K	473 verwenden einen K	473 trotz K	591 K	704 disable your K	704 you are using an K	704 K detected	1769 K uit
added	877 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	846 put your K	846 type your K	846 add your K	846 pop your K	846 enter your K	846 send us your email K
adgang	368 få K til	432 få fri K
admitiu	2102 K
admitted	877 K
adres	1950 twój K e-mail	1990 K e-mail
adresa	2109 K de email nu va	2110 K ta de email	2110 K ta de e-mail
adresiniz	2554 e-posta K
adresse	527 gültige e-mail-K	527 sie ihre e-mail-K	527 du deine e-mail-K	527 e-mail-K ein	1158 votre K e-mail	1158 votre K email
adresu	2253 na vašu e-mail K	2281 e-mail K	2281 mejl K
ads	70 no K	70 without K	875 we don't have K
advarede	435 K
advarer	435 K	1939 K
advarte	1939 K
advert	11 K
adverteix	279 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	1857 zonder K
advertisement	11 K	703 this K has not loaded
advertisements	11 K
advertiser	803 supplied by an K	803 provided by an K	803 paid for by an K	803 produced by an K	803 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	1847 dit is een K
advierte	973 K
adviseert	1859 K
""", 'af': """
affermato	1542 ha K
affichage	1204 K de ce contenu
affichant	1204 en K ce contenu
afficher	1174 pour K ce contenu	1204 ne peut pas s'K
affichera	1148 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	332 K odkazy	415 K-links	472 K-links	635 K links	703 contains K links	820 K links	820 K link	840 as an K	840 as an amazon K	840 our K partners	840 K partner of	1116 K-linkkejä	1377 K linkeket	1847 K links	1917 K-lenker	2283 K linkove	2283 K linkovi	2347 K odkazy	2403 K povezave	2487 K-länkar
affiliatelenker	1917 K
affiliatelinks	37 K	415 K	566 K	1847 K
affiliates	840 as K
affiliati	37 link K
affiliation	37 liens d'K	1208 liens d'K
affiliazione	37 link di K
affirme	1231 K
affirment	1231 K
afhankelijk	1853 K van giften	1853 K van donaties
afiliacyjne	37 linki K	1996 linki K
afiliacyjnych	1996 linków K
afiliado	37 enlaces de K	37 links de K	950 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	950 enlaces de K
afiliate	37 linkuri K	2135 linkuri K
afiliats	262 enllaços d'K
afirma	973 K	2102 K
afirmar	279 va K
afirmou	2102 K
afleveringen	1836 alle K van
afmelde	370 K dig når
afmelden	1812 elk moment K	1812 elk moment weer K
afsnittet	405 hele K
aftrekbaar	1814 gift is K
""", 'ag': """
agences	1189 avec K	1190 avec K
agenturmaterial	490 mit K
aggiornamenti	1482 segui tutti gli K
aggiunto	1542 ha K
agora	2099 doe K
agree	43 K?
""", 'ah': """
ahora	970 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	220 K	403 af K	403 med K	1904 med K	1904 av K	2475 med K	2475 av K	2722 K
aidez	1193 K-nous à	1228 K-nous
aiheesta	1115 lisää K täältä
aiutaci	1503 K	1539 K a
aiutarci	1503 K	1539 K a
aizliegta	1712 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1013 meie K	1013 sõltumatu K	1013 K maksab	1013 hea K
ajakirjandust	1001 toeta sõltumatut K
ajakirjanik	991 K
ajakirjanikele	39 meie K
ajakirjanikud	1013 meie K
ajoute	1231 K
ajoutez	1228 K-nous
ajuda	276 K'ns
ajude	2068 K-nos	2099 K-nos
ajutorul	2140 K tău putem	2152 avem nevoie de K tău
""", 'ak': """
akci	319 naši K
akciu	2335 našu K
akismet	21 K to reduce spam
akkoord	1812 ga je K met onze	1812 gaat u K met onze
aktardi	2609 K
aktivieren	473 javascript K
akzeptiere	454 mit der anmeldung K
akzeptieren	454 mit der anmeldung K	475 cookies K
""", 'al': """
alamat	1409 K email
aldus	1859 K
alerta	2102 K
alertas	14 las K	903 recibe K	903 activa las K	2042 receba K
alertes	1163 recevez les K	1163 K info
alertou	2102 K
alerts	14 K	689 get K as
algemene	1812 ga je akkoord met de K
alin	2593 K
alive	875 local news K
alkaen	1114 K #
alles	446 lesen sie K	1841 lees K met
allow	705 K ads on
aloud	736 is read K by
""", 'am': """
amendat	2155 a K
ammesso	1542 ha K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	1540 siamo K su
andare	1461 prima di K via
android	461 für K und ios	685 our K app	1215 sur ios et K	1758 app voor K
angebot	534 ihr K	534 dein K	587 hier gibt es das K
angebote	527 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	581 ihre spende K	581 deine spende K	581 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	475 inhalte K werden
anggota	1455 jadilah K
ankete	2339 našej K	2339 v K
anketi	35 našoj K	2277 našoj K	2277 u K	2398 naši K	2398 v K
anketimize	35 K
anketimizi	2580 okur K	2580 K
anketo	2398 kratko K	2398 našo K
anketu	35 našu K	2277 kratku K	2277 našu K
ankety	323 naší K	2339 našej K
ankiecie	35 naszej K	1987 naszej K	1987 w K
anlatin	38 bize K	67 bize K	2593 K
anlatti	2609 K
anmelden	24 K	437 jetzt K	515 jetzt K:	587 hier K
anmelder	400 er K	1901 er K
anmeldung	454 mit meiner K	454 mit ihrer K	454 mit der K stimmen	454 mit der K stimme	454 mit der K willige	454 mit der K willigen	454 mit der K erklären sie	500 K	554 hier geht es zur K
annetus	1001 tee K	1016 K
anno	1541 all'K
annonce	11 cette K
annoncelinks	37 K	415 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	433 uden K
annonsblockerare	2452 stäng av K
annonseblokkering	1881 slå av K
annonselenker	37 K	1917 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	1937 uten K	2506 utan K
announced	877 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1542 ha K
ano	2101 por K
anoi	1132 K
anoniem	1792 K tippen	1829 ons K
anonim	2574 bize K
anonym	548 K an uns
anonymous	807 K
anonymously	807 K
anot	1699 K
anregungen	521 fragen oder K	521 fragen und K
ansehen	519 hier K	519 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	712 K our poll
antes	880 K de irte	2025 K de sair
anuncio	950 después del K	950 tras el K
anuncios	70 sin K
anunciou	2102 K
anuncis	70 sense K
anvender	379 vi K cookies
anytime	676 cancel K	876 cancel K
anzeige	11 der K	11 dieser K	472 nach der K weiter	544 dies ist eine K
anzeigen	70 ohne K	70 keine K	475 mit einem klick K lassen
anzusehen	509 um das video K
""", 'ap': """
apelowali	2022 K
apeluje	2022 K
apgalvo	1739 K
aplicativo	2039 baixe o K	2039 baixe nosso K	2100 nosso K
aplikace	355 naše K
aplikaci	292 stáhněte si naši K	293 stáhněte si K	326 mobilní K	326 naší K	326 naší mobilní K	354 stáhněte si K a
aplikaciju	2308 preuzmite K i
aplikacja	2020 nasza K
aplikacji	1952 w naszej K	1952 otwórz w K	2010 naszej K
aplikasi	1410 K kami	1412 unduh K	1412 download K	1455 instal K	1455 unduh K kami	1455 unduh K gratis	1455 segera unduh K	1455 yuk unduh K	1456 K kami
apoiador	2028 torne-se K	2068 seja nosso K	2099 torne-se K	2099 seja nosso K	2099 seja K
apoiam	2091 nos K todos os meses
apoie	2068 K
apoio	2024 seu K	2028 seu K é	2068 seu K
aportaciones	961 gracias a las K
aporte	935 tu K	970 tu K
apoyan	961 que nos K cada mes
apoyo	879 su K	879 tu K	883 con tu K	883 tu K es	935 tu K
app	461 als K	524 mit der K	524 in der K	525 -K	557 mit der K der	685 get our K	685 in our K	685 use our K	685 our new K	685 our ios K	688 get the K	819 have our K	819 our K has	819 with our K	819 via our K	819 on our K	844 our K has	844 with our K	844 on our K	844 our K and	874 our K	1758 in de K	1809 -K	1874 i vår K	1937 vår K	2444 i vår K	2506 vår K	2702 tải K	2759 在K中
appareil	1148 un seul K à la fois	1221 en cours sur un autre K
appeared	730 first K on	797 K in print
appen	372 hent K	372 åbn i K	1874 last ned K	1874 hent K	1874 åpne i K	2444 öppna i K	2445 ladda ner K	2445 ladda ned K	2445 hämta K	2505 ladda ner K och
appje	38 stuur een K	67 stuur een K	1791 ons een K
application	1160 téléchargez l'K	1160 notre K	1161 dans l'K	1161 avec l'K	1161 sur l'K	1161 télécharger l'K	1229 notre K
applications	1160 nos K mobiles
appot	1372 az K
apps	819 our K
apunta	276 K't
""", 'aq': """
aqui	2025 já que você está K	2025 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	1937 vårt K
arbeit	588 unsere K
arbeitet	495 K als
arbejde	433 vores K
arbetar	2475 K med ai
arbete	2506 vårt K
argue	43 K back
argued	877 K
arrivato	1461 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	277 aquest K	277 l'K sencer	671 to unlock this K	671 members-only K	679 you've read your last free K	679 you have read your last free K	679 this is your last free K	679 reached your K limit	694 share this K on	703 links in this K may	790 save this K	800 this K	800 the full K	801 this K	802 this K	841 links in this K	875 this K	1136 vous avez aimé cet K	1136 cet K vous a plu	1148 pour accéder à l'K	1148 cet K est offert	1148 cet K vous a été offert	1148 pour lire cet K	1148 offrir cet K	1148 offrez cet K	1154 de cet K à lire	1188 cet K est paru dans	1188 cet K a été publié	1212 réagir à cet K en	1226 cet K a d'abord été publié	1229 cet K
articles	15 free K	58 nouveaux K par e-mail	660 you've read # K	671 access to all our K	671 gift K to give	679 free K left	679 K left this month	679 you've used all your free K	679 # of # free K	679 K left to read	788 to read more K	788 for three more free K	788 more free K	790 K to give	790 K to gift	790 K to share	790 gift # K	1148 tous nos K	1154 il vous reste # K	1218 nos K sont en accès libre	1229 nos K
articol	2153 acest K
articolele	2153 K noastre
articolelor	2123 preluarea K
articoli	58 nuovi K via mail	1469 tutti gli K senza limiti	1474 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1461 ti è piaciuto questo K	1469 per leggere l'K	1469 regala questo K	1540 questo K
articolul	20 K complet	20 K integral	2144 pentru a citi K	2144 să citești tot K	2153 ți-a plăcut K	2153 tot K
artigo	20 ler este K	20 ler o K	2025 gostou deste K	2095 para ler este K	2100 este K
artigos	2067 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	413 denne K for #	430 denne K	430 en K	433 denne K	438 dir gefällt dieser K	446 lesen sie diesen K mit	446 um diesen K zu lesen	446 dieser K ist nur für	446 zugriff auf alle K	446 alle K lesen	446 ganzen K lesen	452 freie K übrig	452 K frei	452 ihr letzter freier K	496 K wurde	501 unsere K öfter	530 K etwas wert ist	534 alle freien K	540 weitere K finden sie	545 rechte am K	545 K steht unter einer	555 den ganzen K	555 diesen K	560 gäbe es diesen K nicht	564 alle K zum	564 lesen sie in diesem K	569 K ist zuerst	569 K ist zuvor	571 K gratis	586 K wurde zuerst	588 dieser K	588 diesen K	588 diesem K	1444 untuk membaca K ini	1456 K ini	1749 om dit K te lezen	1749 dit K is alleen	1749 geef dit K	1749 lees dit K met	1749 gratis K deze week	1775 fout in dit K	1792 mening over dit K	1817 een premium K	1834 dit K	1848 niets uit dit K	1848 K mag zonder	1857 dit K	2495 gratis K kvar	2504 en K
artikelen	15 gratis K	1749 toegang tot alle K	1817 aantal K bereikt	1817 aantal gratis K	1841 gratis K gelezen	1844 alle K over
artikeln	446 zugang zu allen K	534 zugang zu allen K	571 freien K	2431 gillade du K	2437 läs hela K med	2437 lås upp K	2478 fel i K	2504 den här K	2504 K	2506 den här K
artikels	569 nutzung dieses K
artikkel	1008 tasuta K	1013 see K
artikkelen	1907 feil i K	1935 denne K	1935 K	1937 denne K
artikkeli	20 koko K	1074 tämä K on vain	1122 ilmainen K jäljellä	1130 tämä K
artikkelia	1118 maksutonta K	1118 ilmaista K
artikkelin	1128 tämän K
artikkelit	15 ilmaiset K	1118 ilmaiset K
artiklar	15 fria K	2437 fria K	2495 gratis K kvar	2501 inga gratis K	2501 inga fria K	2506 alla K
artiklen	359 kunne du lide K	430 K	433 K her
artikler	15 gratis K	365 gratis K	421 gratis K tilbage	427 ingen gratis K	433 alle K
artikli	1011 selle K
artiklid	1004 tasuta K
artiklit	1004 tasuta K	1011 seda K	1013 kogu K
arvioi	1132 K
""", 'as': """
asegura	973 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	877 K
asks	877 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	2033 já é K	2099 torne-se K	2099 seja K
assinantes	50 K podem	50 os K podem	2033 só para K	2033 somente para K	2095 exclusivo para K	2095 exclusiva para K	2095 exclusivos para K	2100 nossos K	2103 K
assinatura	2103 K
assinaturas	2103 K
assine	2024 K a	2024 K o	2032 K por	2032 K e tenha	2033 K para	2099 K já	2099 K agora	2099 K e	2099 K aqui	2099 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	802 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	703 as an amazon K	728 is an K
assure	1231 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	1726 K mūs	1736 K mūs
atbalstiet	1736 K mūs
atbalsts	1726 tavs K palīdz	1736 tavs K	1736 jūsu K
attgjevast	45 K
atzina	1739 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	496 K
audioverze	2 K
audioverzi	322 K
audioverzii	2338 K
aufgefallen	478 fehler K
ausblenden	475 und wieder K
auszugsweise	490 nachdruck, auch K
auteur	1191 est l'K	1793 is K van	1796 mening van de K
auteursrecht	1824 rust K
author	725 email the K	725 the K can be	728 is the K of	728 is an K
automated	2 read by an K	736 is read by an K	736 narrated by an K
automatisch	2 K vorgelesen	449 endet K	519 K vorgelesen	545 K von dpa	545 K von der	553 der text wurde K	553 dieser text wurde K
automatisk	1904 K oversatt
autor	253 és K de	495 ist K	932 es K de	2069 é K de
autora	253 és K de	932 es K de	1979 napisz do K	2069 é K de
autorce	313 napište K
autore	1505 è K di
autorem	1979 kontakt z K
autoren	508 meinung der K
autorin	495 ist K	495 ist freie K	508 meinung der K
autorise	1221 n'K pas la lecture
autorke	2328 napíšte K
autorki	1979 napisz do K
autorovi	313 napište K	2328 napíšte K
autorskim	1997 chroniony prawem K	1997 chronione prawem K
autoru	2267 javite se K	2267 pišite K
autrice	1191 est l'K	1505 è K di
""", 'av': """
available	685 our app is K	686 K on the app store	686 K on google play	819 app is K	836 tickets are K here
avbryt	21 K svar
avec	1189 K afp	1190 K afp
averci	1539 grazie per K letto
avertit	1231 K
avertizat	2155 a K
avise	2099 K-nos
avsluta	2507 K när du vill
avsnittet	2477 hela K	2477 ladda ner K
avtorici	2388 pišite K
avtorju	2388 pišite K
avverte	1542 K
""", 'ay': """
ayda	2592 K # tl	2592 K # tl'den	2608 K
aydinlatma	2562 K metni
ayirtin	2593 K
aylik	2608 K
ayudanos	970 K
""", 'ba': """
ba	1939 K
bad	435 K	2508 K
bagikan	25 K	49 K
baixa	245 donar-te de K
baixe	2024 K o	2039 K o app
bajate	970 K la app
bancs	268 no depèn de K
banner	591 cookie-K	878 cookie K
banners	878 cookie K
bantu	1455 K kami
bastano	1539 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	545 redaktion nicht K
beboette	1859 K
become	51 K one of them	742 K a	874 K one of them
becoming	741 K a member	858 consider K a	874 consider K	874 K a member
bedankt	1856 K voor het lezen
beelden	1792 heb je K	1792 heeft u K
befindet	475 an dieser stelle K sich
before	660 K you go	660 K you move on
begging	878 K
begs	877 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	437 mit einem K	530 jeder K hilft uns	545 K steht unter einer	560 mit einem kleinen K	569 K ist zuerst	581 mit ihrem K können wir	581 mit deinem K können wir	581 ihrem K helfen	586 K wurde zuerst	588 dieser K	588 diesen K
bejelentette	1400 K
bekijk	1802 nieuwe baan? K
beklagade	2508 K
beklagede	435 K
beklaget	1939 K
belangrijkste	1812 elke dag het K
believe	875 people who K in
belirtti	2609 K
below	812 sign up K	812 enter your email K	841 links K
beluisteren	1836 dit artikel ook K	1836 hier K
benachrichtigungen	14 K	463 K aktivieren	464 push-K
benadrukt	1859 K
bent	1742 nu je hier toch K
bepaalde	1859 K
berasal	1432 konten ini K dari
berdonasi	1455 mari K	1455 silakan K	1455 ayo K	1455 anda K
bereits	446 sie haben K ein abo	534 K ein konto
bergabung	1455 mari K	1455 K dengan kami	1455 ayo K
bergabunglah	51 K	1455 K
bergantung	1442 K pada dukungan anda
berichte	67 K uns
berichten	67 K sie uns	588 wir K
berichterstattung	588 unsere K
berichtet	495 K für	495 K über
berichtete	590 K
berite	2417 K nas
berkomentar	6 untuk K
berlangganan	1405 sudah K	1408 K newsletter	1441 terima kasih telah K	1441 berhasil K	1455 K sekarang	1455 silakan K
bersama	51 ikutlah K	1455 gabung K
bescheid	548 sagen sie uns K	548 sag uns K
beschloss	590 K
besedah	2429 po K
besked	408 push-K
beskeder	408 push-K
besloot	1859 K
beslutade	2508 K
besluttede	435 K
besluttet	1939 K
besoin	1136 nous avons K de vous	1228 nous avons K de vous	1228 a K de vous	1228 avons K de votre
besplatan	2295 poslednji K tekst
besplatna	2282 K članka
besplatne	2282 K članke
besplatni	2274 naš K webinar	2274 naš K vebinar	2295 poslednji K članak	2295 zadnji K članak
besplatnih	2282 K članaka
beste	1812 elke week het K van
bestellen	437 jetzt K	514 im shop K	515 shop K	515 store K	587 K sie hier	587 K sie unseren
bestellung	500 K
besten	588 die K texte
betaald	1847 artikel is K	1847 content is K
betaalmuur	1814 geen K	1860 K
betalande	2504 K läsare
betalende	421 kun for K	430 K læsere	1935 K lesere
betalingsmur	436 K	1940 K
beteiligt	544 redaktion ist nicht K
betonte	590 K
betrokken	1821 redactie is niet K
bevestigen	1812 aanmelding te K
bevorzugen	501 google K
bevorzugte	501 K quelle
bevorzugten	501 K quelle
bevorzugter	501 K quelle
bewerben	515 jetzt K:
bezahlschranke	531 K	591 K
bezmaksas	1728 K rakstus	1728 K raksti	1728 K kontu	1732 K raksts
""", 'bi': """
bidrag	363 dit K	363 giv et K	432 giv et K	432 dit K gør	432 dit K er	432 dit K til vores	436 K	1865 ditt K	1914 gi et K	1936 ditt K gjør	1936 ditt K er	2484 ge ett K	2484 ditt K gör	2505 ge ett K	2505 swisha ett K
bidraget	1914 K ditt
bijdrage	1745 jouw K	1788 kleine K	1847 K is betaald	1853 dankzij jouw K	1858 kleine K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	578 uns ihre K
bildirdi	2609 K
bildirimlere	14 K	2555 K izin ver
bildirimleri	14 K	2556 K aç
bildirin	38 bize K	67 bize K
biletlerini	2580 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	875 K owner
bilten	2262 K
binding	367 ingen K	434 ingen K
bindingstid	1869 ingen K	1938 ingen K
bindningstid	2439 ingen K	2507 ingen K
binnenland	1832 is redacteur K
bisogno	1461 abbiamo K di te	1539 abbiamo K di te	1539 abbiamo K del tuo	1539 abbiamo K anche di te	1539 abbiamo K di voi
bitte	438 haben wir eine K	438 eine K an sie	438 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	1400 K
""", 'bl': """
bli	1936 K med i	1936 K en del av	2505 K en del av
blijkt	1859 K uit
blijven	1814 om dit te K doen
bliv	51 K en af dem	432 K en del af
blocker	704 disable your ad K	704 disable ad K	704 turn off your ad K	704 using an ad K
blocking	704 K our ads	705 K ads
bloqueador	913 K de anuncios	974 K de anuncios	2049 K de anúncios
bluesky	16 K	698 follow him on K	698 follow her on K	698 follow them on K
""", 'bo': """
board	766 our jobs K	766 our job K
bogatych	1999 nie mamy K
boli	42 K ste pri tom
bookmark	823 K this story	823 K this page
bookshop	808 our K	868 in our K	868 from our K
""", 'br': """
bralcem	2425 K
bralcev	18 po zaslugi K	43 pisma K	2406 s podporo K	2406 s pomočjo K	2425 K	2427 naših K	2427 po zaslugi K	2427 s podporo K	2427 podpori K
bralci	2425 K	2427 naši K
branja	0 čas K
brauchen	530 K noch #	587 wir K ihre hilfe	587 wir K deine hilfe	587 K wir sie	587 K wir dich	587 K wir eure
braucht	530 K ihre hilfe	530 K deine hilfe
breaking	689 get K news alerts
brez	2406 K vas
brief	1792 K naar
briefing	740 our morning K	740 our K	740 daily K	781 K in your inbox
briefkasten	503 anonymen K	503 anonymer K
brieven	1792 K naar
bring	844 our apps K
brings	844 our app K
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	704 your K is out of date	704 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1904 K ki	1904 K ai
""", 'bu': """
budite	2281 K u toku
buitenlandcorrespondent	1854 is K
buitenlandredacteur	1793 is K
bulabilirsiniz	2593 K
bulan	1457 per K
buletin	1408 K kami	1441 K harian kami	1456 K kami	1459 K
bulunabilirsiniz	2606 katkida K
bulundu	2609 çağrida K
bulunun	2606 katkida K
buradan	2588 K bağiş yapin
bureau	752 K chief
button	509 klick auf den K
buttons	790 the share K	790 the K below
buycoffee	1999 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	2024 K-se	2033 K-se para
cadeau	1750 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	935 K
callan	971 lo que otros K
campagne	1218 K de dons	1228 boucler notre K
campaign	875 our spring K	875 our K
can	874 pay what you K
canal	908 únete al K	970 únete al K	2045 siga nosso K	2045 siga o K	2099 entre no K	2100 nosso K
canale	1509 al K	1540 il nostro K
canali	1483 sui nostri K
canalul	2153 K nostru
cancel	21 K reply	676 K at any time	876 K any time	876 K at any time
cancele	2032 K quando quiser	2101 K quando quiser
cancellarti	1476 puoi K
cap	253 és K de
caporedattore	1505 è K
caporedattrice	1505 è K
carte	9 cette K
casella	1477 nella tua K
""", 'ce': """
cebinize	2585 K gelsin
celoten	20 K članek	2374 K članek je	2402 K članek
celotnega	2374 za ogled K	2374 za branje K	2402 K članka
cenite	2422 K naše delo	2422 K naš trud
cerea	2155 K
cereau	2155 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	2155 a K	2155 au K
""", 'ch': """
channel	875 our K	1414 ikuti K	1414 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1157 par e-mail K	1157 par mail K
chargement	1204 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	553 unseren K	553 unserem K
chcete	354 K číst dál	2315 K čítať ďalej
check	771 K back for more	771 K back soon
chef	1191 est K de	1832 is K van de
cheffe	1191 est K de
chefredakteur	580 ist K
chefredakteurin	580 ist K
chefreporter	580 ist K
chefreporterin	580 ist K
chegou	2025 se você K até aqui
chercheur	1191 est K
chercheuse	1191 est K
chia	25 hãy K sẻ	49 hãy K sẻ	2741 hãy K sẻ	2744 K sẻ
chiede	1542 K
chiederti	1461 un piccolo favore da K
chief	728 is K
chiesto	1542 ha K
chip	741 K in	742 K in	874 K in now	874 K in and
chipping	874 consider K in
choices	811 cookie K	811 your K
choisissez	1148 K votre offre
choose	658 K a plan	673 K a plan
chosen	795 K by our
chronione	1997 K są prawem
""", 'ci': """
cijelog	2249 za čitanje K
cikk	1398 ez a K
cikkeink	1398 K
cikket	1396 ezt a K	1396 a K
cinste	54 fă-mi K cu o cafea
cipta	1426 hak K
citarea	2148 cu K sursei
citera	2464 K oss gärna	2464 K gärna men ange
citire	0 timp de K	0 timp K
citit	2140 dacă ai K până aici
cititorii	36 K noștri	2153 K noștri
cititorilor	18 datorită K	43 scrisorile K	2140 datorită K
civil	818 keep it K
""", 'cl': """
claimed	877 K
clarifications	775 corrections and K
clicking	759 by K play
client	1150 déjà K
clips	40 your K
""", 'co': """
code	1509 qr K
codziennie	17 K rano	1950 otrzymuj K
coffee	54 buy me a K	54 buy us a K	741 buy me a K	741 buy us a K	874 buy us a K	876 cup of K
colabora	932 K con
collabora	1505 K con
columnist	728 is a K	752 K	1793 is K	1854 is schrijver en K	1854 is K en
colunista	2069 é K
com	2197 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	918 quieres K	919 para K	2055 para K
comentari	6 deixa un K
comentarii	2153 spune-mi în K	2153 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	918 déjanos tu K
comentarios	918 no admite K	919 en los K
comentariu	21 pentru a publica un K
comentou	2102 K
comision	2135 primi un K
comment	6 to K	6 to leave a K	6 to post a K	712 log in to K	712 sign in to K	712 be the first to K	712 leave a K below	712 leave your K	712 our K policy	713 post a K	818 posting a K	818 members can K	835 to K you must	835 to K, you must
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	1212 votre K sera publié
commentaires	1177 charte des K	1177 espace K	1178 dans les K
commentare	6 per K	1491 vuoi K	1492 per K
commentator	1854 is politiek K
commenter	1178 pour K	1212 peuvent K	1212 pour pouvoir K
commenti	1491 i K saranno	1492 nei K
commenting	712 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	712 in the K below	712 let us know in the K	712 K powered by	712 K have been closed	712 all K are subject to	712 we welcome your K	713 in the K section	818 posting K	835 closed the K	835 turned off K	835 turned off the K	835 switched off K	835 disabled K	874 let us know in the K
commercial	795 our K team	795 our K content	1208 réalisé par un partenaire K	1221 notre service K
commissie	1821 een K
commission	703 we may receive a K	703 K if you buy	795 may earn a K	795 may earn a small K	795 may earn an affiliate K	795 may receive a small K	795 may receive K	795 earn K from	820 K
commissione	1518 ricevere una K
commissions	820 K
committed	775 K to accuracy
community	547 unserer K	588 unsere K	712 abide by our K	749 our K members	749 leave our K	749 like our K	874 join our K of	875 K-funded	1491 regole della K	1509 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	2076 uma publicação K por
compartilhado	2076 um post K por
compartilhe	25 K	49 K com	67 K sua história	2099 K este
compartilo	49 K
compartir	888 K tu cuenta, cambia	970 si quieres K tu cuenta
compensated	820 K
compensation	795 receive K from
complain	775 K about this article
complained	877 K
complains	877 K
complaints	775 our K page
completa	964 para leer la nota K	2032 para ler a matéria K
complete	788 K digital access
completo	2032 para ler o artigo K
complimentary	15 K articles	679 K articles	679 K article this month	679 last K article
compte	1228 créez un K	1228 créez votre K
comunidad	961 K que sostiene
comunidade	2099 faça parte da K
comunique	2054 K um erro
comunitatea	2140 K care susține	2152 intră în K
concorda	43 K?
condannato	1542 ha K
condiciones	916 términos y K
condividi	67 K la tua storia	1539 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conduite	1212 charte de bonne K
confidence	750 in K
confidential	750 K tip	750 K tips
confirm	681 check your email to K
confirmar	960 bandeja de entrada para K	2090 caixa de entrada para K
confirmat	2155 a K
confirmation	1217 e-mail de K
connect	698 K with us on
connectez	24 K-vous	1134 K-vous	1148 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	1488 il K ai cookie
consent	708 we need your K to load	744 written K
consentimento	2076 K para carregar
consentiti	1491 non sono K commenti
consider	658 K giving	658 K making	658 K joining	658 K a gift	665 if you liked this article, K	742 please K	742 K a	742 K giving	742 K joining	858 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	681 K me with news and offers	756 K her at	756 K him at	756 K them at	874 K us at	1829 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	727 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	2099 K-nos
contenido	9 este K	9 K externo	889 K premium	915 K externo de	915 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	708 to view this K, you	708 to view this K please	708 this K is hosted by a third party	708 we use your sign-up to provide K	709 third-party K	788 access to all our K	795 our K studio	797 to reuse this K	800 this K	1797 K te zien
contenu	9 ce K	1174 ce K n'a pas pu être	1174 K bloqué	1204 K est fourni par
contenus	1148 tous nos K	1229 nos K
contenuti	9 K esterni	1472 a tutti i K
contenuto	9 questo K	9 K esterno	1488 K esterno
contingut	9 aquest K
continua	1531 K a leggere con	2144 pentru a K lectura
continuar	268 el teu suport per K	268 ajuda'ns a K	271 per K llegint	2095 para K lendo	2095 para K a ler	2095 K lendo
continuare	20 K a leggere	1531 per K a leggere	1531 per K la lettura	2144 pentru a citi în K	2144 citește în K cu
continue	671 to K reading this article	671 log in to K	671 sign in to K	671 register to K	671 upgrade to K	874 help us K	2082 K a ler abaixo	2095 K lendo com	2095 K a ler com
continuer	1221 pour K à lire
continuez	1208 publicité, K	1221 K votre lecture sur
continuing	708 by K to use this website, you agree
contou	2102 K
contribua	2068 K	2099 K com	2099 K a partir	2099 K para o nosso
contribuez	1228 K
contribuisci	1460 K
contributed	753 K reporting	753 K to this report	753 K to this story	753 K to this article	797 K to this report
contributing	728 is a K	874 by K to
contribution	658 make a K	741 make a K	874 your K	874 making a K	1228 votre K
contributo	1460 il tuo K	1464 con il tuo K	1528 piccolo K per noi
contributor	728 is a K
conversation	658 join the K	712 join the K with	713 to join the K	818 in the K
convida	54 K'm a un cafè
cookie	708 manage your K	1247 קובצי K	1368 K-kat	1488 usiamo i K	1488 questo sito usa i K	1962 pliki K	2191 файлы K	2191 файлов K	2201 файлы K	2231 файлы K	2231 файлов K	2331 súbory K	2637 файли K	2637 файлів K	2649 файли K	2679 файли K	2679 файлів K	2706 sử dụng K	2721 chấp nhận K
cookiekeuze	1833 K
cookies	9 third-party K	379 vi bruger K	380 bruger K til	402 K	552 nutzung von K	603 αποδοχή K	647 K	708 we use K	708 this site uses K	708 this website uses K	708 our site uses K	708 uses K to	708 accept all K	708 accept K	708 how to control K	709 use of K	759 social media K	811 K	915 usamos K	915 este sitio utiliza K	915 esta web utiliza K	915 aceptar las K para	915 que aceptes las K	916 uso de K	1174 refusé les K	1175 utilise des K	1204 gérez vos K	1232 bandeau K	1771 omdat je geen K	1773 gebruik van K	1797 social media-K	1833 K toe te staan	1881 vi bruker K	1903 K	1962 używamy K	1962 plików K	2051 usamos K	2051 este site utiliza K	2051 este site usa K	2052 uso de K	2466 K på	2474 K
cookievoorkeuren	1797 K
copy	875 read our K
copyright	1824 rust K
corespondent	2126 este K
corporate	875 K backing
correct	795 K at time of
correction	775 report a K	775 request a K	775 suggest a K
corrections	775 our K	775 K policy	805 our K team	875 our K
correo	896 en tu K	896 en su K	896 a tu K
correspondant	1191 est K	1191 K à
correspondante	1191 est K	1191 K à
correspondent	728 is a K	752 K	1793 is K
correspondente	2069 é K
correspondents	875 our K
corresponsal	253 és K	932 es K
correu	245 al teu K
corrispondente	1505 è K
courriel	1157 par K chaque	1157 dans votre boîte K
couvre	1191 K les
coverage	771 read our full K	771 see our full K	823 more of our K	823 all our K	875 our K
covers	728 K the
""", 'cr': """
created	735 summary was K
creative	47 K commons	47 K-commons-lizenz
criticised	877 K
criticized	877 K
cronisti	39 nostri K
crowdfunding	878 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	932 K los
cuenta	888 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	1832 is K
cuma	17 her K
cuota	971 tu K
""", 'cz': """
czekamy	1965 K na wasze
czytaj	2019 K dalej za
czytania	0 czas K
czytasz	2020 K nas
czytelnicy	36 nasi K	2016 K	2020 nasi K
czytelniczek	1999 dzięki wsparciu K
czytelniczki	2016 K
czytelnikom	18 dzięki K	2016 K	2020 dzięki K
""", 'da': """
daarna	1751 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	587 sind sie K	587 sei K
dacci	1539 K una mano
daftarkan	1441 K email anda
dagar	2485 # K för #
dage	413 # K for #	432 prøv # K
dagelijks	1754 ontvang K
dager	1915 # K for #
daily	681 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	2020 pisać K
danach	449 K # euro
dane	2349 #% z K	2349 # % z K
dankzij	18 K lezers	18 K onze lezers	1814 K onze leden	1814 K mensen zoals jij	1814 K lezers zoals jij	1840 K onze lezers	1840 K lezers	1840 K giften	1853 K jouw steun	1853 K uw steun
dapatkan	1414 K update berita
dar	354 váš K	358 K	2371 K
darbu	1737 mūsu K
darmowe	1993 K konto
darmowy	1947 ostatni K	2008 ostatni K tekst
darmowych	1993 limit K
darowizna	2019 twoja K	2023 K
darowizny	2023 K
darte	898 K de baja
darujme	334 na K	355 na K	356 K
dary	358 K	2371 K
data	728 is a K
datajournalist	1832 is K
dateci	1539 K una mano
datenjournalist	580 ist K
datenjournalistin	580 ist K
datenschutzbestimmungen	476 K
datenschutzhinweise	476 K
""", 'de': """
deaktiviere	473 K deinen adblocker
deaktivieren	473 K sie ihren adblocker	473 adblocker K	473 ad-blocker K
deaktiviert	473 javascript ist K
debat	401 send det til K
debate	713 join the K
debattartikel	2473 din K	2473 skriva en K
debattartikeln	2473 svara på K
debatten	6 delta i K	383 deltag i K	407 deltage i K	407 deltag i K	407 tone i K	1908 delta i K
debattinnlegg	43 K	1902 K
decided	877 K
decidiu	2102 K
decis	2155 a K
deciso	1542 ha K
declarat	2155 a K	2155 au K
declarou	2102 K
dedi	2609 K
dedicated	875 our K team
dediler	2609 K
deductible	741 tax-K gift	741 tax-K donation	874 make a tax-K	876 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	1741 K dit
deine	18 ohne K
dejal	2429 je K
dejala	2429 je K
dela	25 K den	49 K den	2505 K med en vän
delite	49 K ga	67 K z nami
delivered	671 print edition K to	672 K to your door	681 K to your inbox	681 K to your email	681 get the latest news K	849 K mondays	849 K tuesdays	849 K fridays	849 K sundays	849 K on mondays	849 K on tuesdays	849 K on fridays	849 K on sundays
delivery	861 home K of the	861 home K
delo	2422 vam je všeč naše K	2427 naše K
dem	51 bli en av K
demanar	279 va K
demander	1136 une faveur à vous K	1136 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	2609 K
denuncia	973 K	1542 K	2102 K
departe	49 dă-l mai K	2152 citi mai K
depend	875 we K on
depende	961 no K de bancos	2091 não K de bancos
dependemos	961 K de nuestros lectores	2091 K dos nossos leitores
der	590 so K
derden	1771 inhoud van K
derdi	2609 K
derecho	29 se reserva el K
derlerdi	2609 K
desactiva	913 K adblock
desactivar	913 K adblock
desacuerdo	43 en K
desative	2049 K o adblock
descarga	900 K la app	900 K nuestra app	970 K nuestra	970 K la app
descarrega	276 K't
descarregue	2039 K a app
desk	39 our news K
despre	2126 scrie K
desta	2099 faça parte K
destek	2588 K olun	2606 bize K	2606 K olun	2606 K ol	2606 K verin	2606 aylik K
det	435 hed K	1939 het K	1939 sto K
detected	704 ad blocker K	704 adblock K
determinou	2102 K
detto	1542 ha K
deutschen	569 von der K presse-agentur
devamini	2551 K okumak için	2606 haberin K okumak
devenez	1228 K membre	1228 K mécène
device	750 non-work K
""", 'di': """
dicci	1539 K la tua
dice	973 K	1542 K
diceva	1542 K
dich	587 trag K
dichiarato	1542 ha K
die	590 so K
diesem	588 K text
diesen	9 K tweet	49 leiten sie K	555 K text	560 gäbe es K text nicht	588 K text
dieser	588 K text
dieses	9 K video	509 um K video
different	43 got a K view
dig	359 vi har en bøn til K	2505 hör av K
digest	740 weekly K	740 our K
digipakett	976 telli K
digital	534 K-abo für	561 ein K-abo	816 K pass
digitalabo	446 mit unserem K	534 K für
dijo	973 K
dimanche	17 chaque K
dimuat	45 K ulang
din	2282 za # K	2282 od # K
dinara	2310 K
dine	365 læst alle K
dinleyebilirsiniz	2593 K
dinleyin	2 haberi K	2593 K
dipublikasikan	22 tidak akan K
dir	279 va K
direct	681 K to your inbox	1168 suivez en K	2109 K în inbox
directement	1158 K dans votre
directly	681 K in your inbox
directo	908 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	1486 K adblock
disagree	43 K?
disait	1231 K-il	1231 K-elle
disattiva	1486 K adblock	1486 K l'ad blocker
discord	547 unserem K
discorda	43 K?
discordu	312 K
discordzie	1978 K
discover	251 a google K	396 google K	501 google K	585 K folgen	617 google K	746 google K	937 en google K	1790 google K	1897 google K	1978 google K	2124 pe google K	2468 google K
discoverissa	1096 google K
discussion	6 to join the K	818 in the K	818 join the K	1177 participez à la K
disdici	1469 K quando vuoi	1541 K quando vuoi
disfrutando	964 sigue K de
disiscriverti	1476 K
diskuse	325 vstupte do K	325 zapojte se do K
diskusie	2340 zapojte sa do K	2340 vstúpte do K
diskutiere	478 K mit
diskutieren	478 K sie mit	478 K sie über	587 K sie mit
diskutovat	325 K mohou
dispatch	740 a weekly K	740 our K
disponibil	2107 K doar pentru abonați
disponibile	1479 K su app store
disponible	901 K en google play	1160 K sur l'app store
dispositivo	888 si continúas leyendo en este K	889 en otro K	1531 in uso su un altro K	2095 em outro K	2095 noutro K
dispus	2155 a K
disse	1542 K	2102 K
distribuie	25 K	49 K-l
dit	1231 a K	1231 K-il	1231 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1177 K-le nous en	1228 K-nous
diu	279 K
diventa	1539 K socio	1539 K parte
diyor	2609 K
diyordu	2609 K
diz	2102 K
dizia	2102 K
diziam	2102 K
""", 'do': """
do	875 what we K
dobivajte	2302 K
dobivati	2296 želite K	2416 želite K
docente	1505 è K
dodaje	2022 K
dodal	357 K	2370 K
dodala	357 K	2311 K	2370 K
dodao	2311 K
doel	1814 ons K: #
dogodek	2395 naš K
dohodnine	2406 K
dokumente	503 anonym K
dollar	874 K you give	876 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1232 K
dona	1460 K ora
donacija	2286 svaka K	2286 vaša K	2308 vaša K	2309 vaša K	2309 svaka K	2312 K	2430 K
donacije	2312 K	2430 K
donacijo	2428 z K
donacijom	2310 K
donaciones	974 K
donacions	280 K
donasi	1442 K anda	1455 K anda	1459 K
donate	658 K now	658 K today	742 K	874 K what you can	878 K
donateur	1228 devenez K	1856 word dan K
donateurs	1193 nos K	1229 nos K	1814 dankzij onze K	1840 dankzij K
donatie	1745 doe een K	1745 jouw K	1788 K	1856 jouw K	1856 uw K	1856 doe een K	1860 K
donaties	1840 dankzij K	1860 K
donating	874 consider K
donation	658 make a K	665 consider making a K	741 make a K	784 K will be doubled	784 K will be matched	837 small K	864 a K of £#	864 a K of $#	864 a K of €#	865 a K of £#	865 a K of $#	865 a K of €#	874 your K	874 consider a K	878 K
donations	878 K
donativo	2068 o seu K
donatrices	1229 nos K
donazione	1464 fai una K	1503 una K	1539 la tua K	1539 fai una K	1543 K
donazioni	1543 K
donderdag	17 elke K
doneer	1741 K	1788 K
doneren	54 kopje koffie K
donio	334 na K	355 na K
donirajte	2286 K	2308 K	2406 K	2426 K
donnerstag	17 jeden K
donnez	1178 K votre avis	1228 K-nous	1228 K-leur
donors	863 K like you	874 new K
dons	1228 vos K	1232 K
doors	875 our K open
dopisnica	2268 je K	2389 je K	2389 , K
dopisnik	2268 je K	2268 , K	2389 je K	2389 , K
dostupan	2249 ovaj sadržaj je K
doubled	784 gift will be K	862 will be K	862 be K	862 K until
dovoljenja	2381 kopiranje brez K	2420 brez K
download	372 K appen	372 K vores app	685 K our app	685 K on the app store	688 K the app	688 K the free app	874 K our	1741 K de	1757 K de app	1757 K de gratis app
dozvole	2285 bez K
""", 'dr': """
draag	1840 K bij
draht	503 ihr K zur	503 K zu uns
dreptul	29 își rezervă K
drepturile	2122 toate K rezervate
drittanbietern	475 K nicht zugestimmt	509 inhalte von K
drittanbieters	509 dienst eines K
drittplattformen	475 K
drive	875 fund K
drop	38 K us
""", 'du': """
dukung	1442 K kami lewat	1455 K kami
dukungan	1455 K anda
dung	9 nội K này	2721 nội K này do
duyurdu	2609 K
""", 'dy': """
dyskusji	1988 kulturę K
dyskutuj	1988 K z nami
""", 'dz': """
dziennikarka	1980 - K	1980 , K
dziennikarstwo	1944 wesprzyj niezależne K	2020 nasze K	2020 niezależne K
dziennikarz	1980 - K	1980 , K
dziennikarze	2020 nasi K
dziennikarzem	39 naszym K	1980 jest K
dziennikarzy	1984 szukamy K
""", 'ec': """
economia	253 és cap d'K
economieredacteur	1793 is K
economieverslaggever	1854 is K
""", 'ed': """
edasi	49 saada K
edited	797 this story has not been K	797 has not been K by
edition	766 our special K	797 in our print K
editor	314 , K	715 letter to the K	728 is a senior K	728 is an K	728 is the K	728 is the deputy K	752 K	805 to the K	874 write a letter to the K	1431 adalah K	2069 é K de	2329 , K
editora	2069 é K de
editorka	314 , K	2329 , K
editors	805 to our K	875 we, the K	875 our K
ediyor	2609 itiraf K
""", 'ee': """
eelisallikaks	988 K
eelistatud	988 K allikaks
eens	43 mee K?
eerste	1858 K maand
""", 'ef': """
eftertryck	2464 K förbjudet
""", 'eg': """
egyet	43 ért K?
""", 'eh': """
ehdotti	1132 K
""", 'ei': """
eiere	1914 ingen rike K
eigener	438 in K sache	588 in K sache
eilmeldungen	14 K	463 K aufs	526 K
eindredacteur	1793 is K
einem	449 mit K abo
einen	503 K tipp für uns
einer	545 text steht unter K
eingebettete	9 K beitrag	509 K inhalte
eingebetteten	509 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	576 unter K von ki
einstellungen	552 cookie-K
eintragen	587 K genügt
einverstanden	43 K?	454 ich bin damit K, dass
einwilligung	456 K können sie jederzeit widerrufen	456 K kann jederzeit widerrufen	456 K jederzeit widerrufen	475 K jederzeit
""", 'ek': """
ekibimiz	2607 K
ekibimize	2580 K katilin
ekipi	2395 naši K
ekipo	2395 našo K
ekledi	2609 K
ekleyin	2593 K
ekliyor	2609 K
ekonomireporter	2472 är K
eksternal	1432 konten K	1432 situs K
eksterni	2270 K sadržaj
eksternt	380 K indhold	402 K indhold	1882 K innhold	1903 K innhold
""", 'el': """
elektronski	2375 svoj K naslov	2401 svoj K naslov
elfogadom	1354 K a
elige	888 K tu plan	970 K tu plan
elismerte	1400 K
elke	17 K dag
ellas	51 únete a K
elle	1231 dit-K
ellos	51 únete a K
elmondta	1400 K
elrendelte	1400 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	327 svůj K	598 το K σας	598 στο K σας	631 το K σας	681 enter your K	681 we'll K you	681 we will K you	694 click to K	694 share via K	712 save my name, K	740 our daily K	740 our free K	756 K her at	756 K him at	833 by K	833 to your K	846 put your K	846 type your K	846 type in your K	846 leave your K	846 leave us your K	846 add your K	846 drop your K	846 pop your K	846 give us your K	846 fill in your K	847 sent to your K	847 by K to you	848 by K	852 join our K list	852 join the K list	874 K us at	896 en tu K	1408 ke K anda	1441 di K anda	1477 la tua K	1477 nella tua K	1990 adres K	1990 swój K	2037 no seu K	2139 pe K	2169 ваш K	2281 svoj K	2281 svoju K	2342 svoj K	2620 ваш K	2697 K của bạn	2697 nhận tin qua K	2698 địa chỉ K	2728 điền K để nhận	2728 K để nhận bản tin	2728 tin nóng qua K	2729 mỗi sáng qua K	2729 qua K mỗi	2741 nhập K của bạn
emailed	847 K to you
emailing	725 get in touch by K
emailul	2109 introdu K	2110 pe K tău
embed	9 this K	759 to view this K
embedded	9 K content	9 K post
embora	2025 antes de ir K
empresas	971 sin grandes K
emretti	2609 K
""", 'en': """
enable	704 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1152 sans K	1230 sans K
engagent	30 n'K que
engelleyici	2562 reklam K
engelleyicinizi	2561 reklam K
enig	43 K?
enjoyed	660 we hope you K this
enligt	2508 K
enquete	35 nossa K
ensisijaiseksi	1096 K lähteeksi	1096 K lähteeksesi
enter	548 strg+K	846 K your e-mail	2181 ctrl+K	2630 ctrl+K
entering	681 by K your email
enthalten	534 im abo K
entlang	587 hier K
entrada	895 en tu bandeja de K	2037 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	1540 K fine mese
entschied	590 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1217 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	1906 hele K
epizodo	2397 K
epizodu	321 K	2276 K
""", 'eq': """
equipa	39 nossa K	2100 a nossa K
equipe	39 nossa K	2100 nossa K
equipo	971 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	503 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	527 K angemeldet
erforderliche	21 K felder sind	478 K felder sind
erhalten	559 sie K in kürze
eri	42 K lì
erid	2216 K
erikoistoimittaja	1101 K
erkende	1859 K
erkender	435 K
erkendte	435 K
erkjente	1939 K
erreichen	548 K sie uns
erreichst	548 K du uns
error	775 spot an K
errors	775 spot any K
erschien	490 dieser text K zuerst	490 dieser artikel K zuerst	490 dieser beitrag K zuerst
erschienen	490 zuerst K auf
erstmals	586 text wurde K	586 artikel wurde K
ervaring	67 deel uw K	1829 deel je K	1829 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	545 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	2099 K-nos
escreve	2069 K sobre	2069 K às	2069 K aos	2069 K para
escreveu	2102 K
escribe	932 K sobre
escribinos	38 K	67 K
escriptor	253 és K
escriptora	253 és K
escritor	932 es K
escritora	932 es K
escriu	38 K-nos	67 K-nos	276 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	2099 K a
esimene	1014 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1230 offre d'K
estabas	42 K allí
estamos	971 ya K en
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
ettertrykk	1893 K forbudt
etti	2609 diye rica K	2609 rica K
ettiler	2609 rica K
etwas	530 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2282 za # K	2344 od # K
euro	449 dann # K	589 ab # K	2344 za # K
euroa	1114 K/kk
eurolla	1114 K
""", 'ev': """
evenementen	1835 onze K
evening	17 every K
event	808 our free K	1802 ons K
events	808 our K
every	17 K week	681 in your inbox K	737 thank you to K	876 K gift
everyone	737 thank you to K who	737 thanks to K who	784 keep it free for K	856 free for K to read	856 open for K	856 open to K	856 free for K	875 K reading this
everything	875 K else we publish
evra	2402 za # K
evro	2402 za # K	2406 vsak K	2427 vsak K
""", 'ex': """
exclusief	1749 dit artikel is K	1751 K voor abonnees
exclusiva	888 nota K	965 K para socios
exclusively	788 K for members
exclusivo	888 este artículo es K	888 contenido K para	889 este contenido es K	965 K para socios	2032 este conteúdo é K	2032 este artigo é K	2033 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1229 notre K
existujeme	2349 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	877 K
explica	38 K'ns	67 K'ns	279 K	973 K	2102 K
explicar	279 va K
explicat	2155 a K
explicou	2102 K
explique	1231 K
expliqueu	38 K-nos	67 K-nos
expressed	758 views K	758 opinions K	758 views and opinions K	758 views K are personal
external	9 K content	708 K content from
externe	9 contenu K	9 K inhoud	552 dieser K inhalt	577 K medien	1771 K inhoud
externen	9 K inhalt	9 K inhalte	476 K inhalt	509 alle K inhalte
externer	9 K inhalt	475 K inhalt von	509 anzeige K inhalte	509 K inhalt konnte
externes	9 contenus K
extracto	960 un K de nuestra
""", 'fa': """
facebook	16 K	161 K	376 på K og twitter	547 unserer K-gruppe	552 inhalt von K	617 K	694 share on K	698 like us on K	698 find us on K	699 on K and twitter	699 on K, twitter	699 on twitter and K	910 en K y twitter	910 en K, twitter	910 en K y x	1169 sur K et twitter	1169 sur K, twitter	1483 su K e twitter	1766 op K en twitter	1766 op K, twitter	1828 onze K-groep	1878 på K og twitter	2046 no K e no	2046 no K, no	2449 på K och twitter	2643 K	2763 在K上
facebookgroep	1828 onze K
facebookie	16 K
facebookis	989 K
facebookon	1364 K
facebooku	16 K	312 K	2266 K	2327 K	2387 K
facts	874 fund the K
factual	775 K error	775 K errors
faire	1134 K un don
fais	1228 je K un don
faisant	1142 en K un don
faisons	1218 K vivre un
faites	51 K comme eux	1134 K un don	1142 K un don	1193 K un don	1228 K-le lire	1228 K un geste
farci	1540 da K
fast	435 slog K	1939 slo K	2508 slog K
favor	660 small K to ask	660 a K to ask of you	660 we have a K to ask	878 small K
favoriete	1790 K bron	1836 K podcast-app
favoris	1198 K google	1198 K sur google
favorite	746 K source	1198 source K
favorites	1198 sources K
favoritos	937 tus K
favour	660 small K to ask	660 we have a K to ask	878 small K
favourite	746 K source
""", 'fe': """
fee	820 a K
feedback	521 ihr K	521 dein K	712 thanks for your K	712 thank you for your K
fehler	478 haben sie einen K
fehlerhinweis	478 K
fejsbuku	2266 K
felder	60 K mit stern
felelte	1400 K
felirat	1400 ez a K
feliratkozom	1346 K a hírlevélre
fellow	728 is a senior K	728 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1360 minden jog K
""", 'fi': """
fi	741 on ko-K
fields	60 K with a star
figyelmeztet	1400 K
figyelmeztetett	1400 K
filmer	40 bilder och K
finalul	2153 K lunii
finanzieren	441 wir K uns durch spenden	560 helfen sie uns, sie zu K	588 wir K uns
finden	540 zum thema K sie	540 aus der region K sie	540 mehr dazu K sie	583 K sie hier.	583 K sie hier:	583 K sie oben.
finder	406 K en fejl
findest	583 K du hier.
fined	877 K
finestra	1491 si apre in una nuova K
first	678 for the K year	678 for your K year
fizess	1397 K elő
fizessen	1345 K elő	1397 K elő
fizette	1387 hirdető K
""", 'fl': """
flere	433 K af dem
""", 'fo': """
fogalmazott	1400 K
folge	468 K uns	555 die ganze K	587 K uns
folgen	468 K sie uns	555 alle K des	585 google news K	585 bei google K	585 auf google K	587 K sie uns
folgt	468 K uns
follow	698 K us on	698 K us at	698 K him on x	698 K her on x	698 K them on x	698 K me on	698 K our live	698 K on x	712 notify me of K-up	874 K us on
folosim	2115 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	392 alle rettigheder K
fordert	590 K
forderte	590 K
foreslo	1939 K
foreslog	435 K
foretrukken	396 K kilde	1897 K kilde
foretrukket	1897 K kilde
foretrukne	396 K kilde	1897 K kilde
forint	1399 K
forinttal	1399 K
forklarede	435 K
forklarer	435 K	1939 K
forklarte	1939 K
former	738 is a K
fortalte	435 K	1939 K
fortell	67 K oss
forteller	1939 K
fortgesetzt	472 wird nach der anzeige K
fortsette	1937 for å K å grave
forward	49 K it	49 K this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	1793 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	578 uns ihre K	578 uns deine K
found	877 K that
founder	728 is the K
""", 'fr': """
fragen	534 K zum abo	534 K zu ihrem abo
fragt	590 K
fragte	590 K
fredag	17 hver K	17 varje K
free	70 ad-K	679 you have # K	681 sign up for our K	681 sign up to our K	681 get our K	685 our K app	685 our app is K	784 keep it K for all	784 keep this site K	856 made it K
freelance	726 is a K writer	728 is a K
freelancejournalist	400 er K	1832 is K
freiartikel	452 K
freier	495 ist K autor
freitag	17 jeden K
freiwillig	560 bezahlt wird K
freiwilligen	437 K beitrag
friday	17 every K
fridays	17 on K	849 sent K
friend	695 tell a K	784 become a K of the
frilansjournalist	1901 er K	2472 är K
""", 'fu': """
full	20 to read the K
functional	759 K cookies
fund	658 K our	665 help K our
funded	875 reader-K
fundet	406 K en fejl
fundraising	875 K deadline	878 K
funktionale	509 K cookies
funnet	1907 K feil	1907 K en feil
""", 'g': """
g	55 धारा #K	55 #K
""", 'ga': """
gab	590 K an
gabung	1414 K di kanal	1455 K di	1455 yuk K	1455 ayo K
galetes	256 fem servir K
ganze	540 lesen sie die K
ganzen	20 K text	446 den K text lesen	540 lesen sie den K
gave	1864 gi en K i dag	1864 gi en K nå	1865 gi en K	1936 gi en K til oss	1936 gi en K i dag	1936 gi en K nå	1940 K
gazetecidir	2576 K
gazetecilerimiz	2607 K
gazetecilik	2607 bağimsiz K	2607 K para	2607 iyi K
gazetemizi	2604 K
gazetesi	2576 K'nde yaziyor
""", 'ge': """
geaccepteerd	1771 geen cookies hebt K
geblokkeerd	1833 inhoud is K
gebruiken	1771 wij K cookies	1771 we K cookies	1792 dit artikel K
gebruikt	1771 deze website K cookies	1771 deze site K cookies
gedetecteerd	1769 adblocker K
gedruckte	534 K zeitung? dann
gedruckten	534 abonnenten der K
gefallen	438 ihnen hat dieser artikel K	438 hat ihnen dieser artikel K	438 hat dir dieser artikel K
gefragt	590 K
gefunden	478 fehler im text K
gehen	438 bevor sie K
gekennzeichnete	472 mit einem symbol K
geladen	475 nicht K werden	509 inhalt konnte nicht K
gelesen	588 bis hierhin K	588 bis hierher K
gemaakte	1834 door ai K
gemeenteverslaggever	1854 is K
gemeinschaft	530 teil der K
genehmigung	491 ohne K
generated	735 summary was K	735 summary is K	735 summaries are K	735 key points were K	735 audio was K	735 voice is K	735 K using ai	735 K by ai	735 this audio is K
genererad	2475 ai-K
genereret	403 K af ai
generosity	874 your K
gengive	422 ikke tilladt at K
gengives	45 K	393 må ikke K
genossenschaft	588 unsere K	588 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	1775 je e-mailadres wordt niet K	1824 artikel is eerder K op
gerekiyor	2602 üye olmaniz K
gern	587 wirf K
gerne	410 ja tak, jeg vil K	432 vil K høre fra dig	432 hører vi K
geschickt	527 eine e-mail K
geschlossen	478 kommentare sind K
gesponsord	1847 artikel is K	1847 content is K
gewijzigd	1821 intussen K	1821 inmiddels K
gewinnspiel	514 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	524 die app K es	524 app K es
gift	658 make a K	864 a K of £#	864 a K of $#	864 a K of €#	865 a K of £#	865 a K of $#	865 a K of €#	865 your K of £#	865 your K of $#	874 your K	1741 met een K	1814 met jouw K	1814 met uw K
gifts	18 small K
giornale	1540 questo K	1540 il nostro K
giornalismo	1464 sostieni il K	1528 fare K costa	1540 il nostro K	1540 il K costa
giornalista	39 nostro K	1505 è K e	1505 è K de	1505 è K di	1505 è K del	1505 è K della	1505 è K dell'	1505 è K a	1505 è K per
giornalisti	39 nostri K	1540 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	2593 K
gitmeden	2547 K önce
give	741 K what you can	874 K what you can	874 K if you can	874 euro you K
gives	844 our app K
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	1894 kan ikke K
gjerne	1936 vil K høre fra deg
""", 'gl': """
glasajte	2291 K
glasila	2311 K
glasio	2311 K
glasujte	2291 K	2411 K
gledajte	2297 K nas	2417 K nas
glissez	1228 K une pièce
""", 'go': """
going	20 to keep K	837 keep us K	875 keep us K
google	161 K news	251 a K news	312 K news	326 K play	396 K news	468 auf K news	501 als quelle bei K	501 als quelle auf K	501 bei K öfter	501 auf K sehen	524 K play	546 K-suche	546 bei K	546 K news	546 auf K	617 K news	685 get it on K play	698 follow on K news	746 K news	746 star on K	746 source on K	815 when you search on K	815 in your K feed	937 en K news	1363 K-ben	1672 K news	1713 K ziņās	1713 K news	1790 vaker in K	1827 in K	1827 op K	1827 bij K	1897 K news	1897 som kilde på K	1911 app store og K play	1911 K play og app store	1958 nas w K news	1958 na K news	1978 K news	2124 pe K news	2266 K news	2327 K news	2341 K play	2387 K news	2468 K news	2468 som källa på K	2481 app store och K play	2481 K play och app store	2558 K news'te	2572 K news'te	2572 K'da bizi	2584 app store ve K play'den	2643 K news	2703 trên K news
gostou	2100 K desta	2100 K deste
govorila	2311 K
govorili	2311 K
govorio	2311 K
""", 'gr': """
gracias	18 K a ti	971 K a ti
granskning	2506 sådan här K	2506 vår K	2506 oberoende K
granskningar	2506 våra K
granskningen	2506 den här K
gratis	449 wochen K	449 monat K	561 tage K	587 jetzt K	589 wochen K	888 crea tu cuenta K	895 recibe K	970 recibe K	972 prueba K	1457 K	1749 ontdek nu K	1749 krijg je ook K	1857 niet K	1915 dager K	1926 K sak igjen	1926 K saker igjen	1932 ingen K saker	2485 dagar K
gratisartiklar	15 K
gratuit	15 article K	1154 dernier article K	1229 ce site est K	2152 creează un cont K
gratuita	1541 prova K
gratuitas	15 matérias K	891 notas K	2067 matérias K
gratuite	15 articole K
gratuitement	1148 essayez K	1150 inscrivez-vous K	1158 recevez K
gratuiti	15 articoli K	1474 articoli K
gratuito	15 articolo K	1474 articolo K	2067 artigo K
gratuitos	15 artículos K	15 artigos K	892 artículos K	2067 artigos K
gratuits	15 articles K	1218 nos articles sont K
gridava	1542 K
gritaba	973 K
gritava	2102 K
grupi	2298 viber K
grupo	2099 entre no K
""", 'gu': """
guglu	2266 K
guidelines	712 community K before	712 our community K
""", 'ha': """
haber	2607 bu K
haberdar	2585 ilk siz K olun	2585 K olun
haberi	2 K dinle	4 K	2604 bu K	2604 K size
haberler	2572 google K'de	2572 google K	2607 bütün K
haberlerimiz	2607 K
haberlerimizi	2604 K
hacemos	961 lo que K
hacete	970 K socio	970 K socia
hafta	17 her K
haftalik	2608 K
haftanin	2604 K en önemli
haftung	30 keine K
hakkini	29 K sakli tutar
hakkiniz	2591 ücretsiz haber K	2602 ücretsiz haber K
hakutulostesi	1096 google-K
halben	561 zum K preis
haluan	1111 kyllä kiitos, K
hangzik	1400 K
hashtag	62 K it
hatirlatti	2609 K
hatti	2575 ihbar K
hattimiza	39 K	2575 ihbar K
haussa	1096 google-K
hauteur	1230 à la K de vos moyens
havi	1399 K #
havonta	1399 K
hay	2744 cho K
""", 'he': """
hear	751 we would like to K from you	751 we'd like to K from you	751 we'd love to K from you	751 we want to K from you	751 would love to K from you	874 we want to K from you	874 we'd love to K
heard	877 court K
hebben	1856 wij K je hulp nodig	1856 we K je steun nodig
hedder	435 K det i
heihin	51 liity K
hekelt	1859 K
hela	20 läsa K	20 läs K	2437 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	365 for at læse K	1867 for å lese K
helfen	437 K sie mit	587 K sie uns
helft	587 K uns
helloasso	1193 K
help	874 we need your K	874 K us do	874 will you K	874 K pay for	874 K if you can	874 K us pay	1788 K ons	1856 K ons
helpful	712 was this article K
her	1861 nå som du er K
here	658 sign up K	660 as long as you're K	660 now that you're K	812 sign up K	836 book K
herohero	355 na K
herpubliceren	45 K
herunterladen	461 app K
hetente	17 K	1399 K
heter	1939 K det i	2508 K det i
hette	2508 K det
hevder	1939 K
""", 'hi': """
hidden	60 email stays K
hier	583 gibt es K.
hierboven	1836 de video K
hieronder	1836 de reportage K	1836 het fragment K
hiervoor	1797 K zijn cookies nodig
hikayenizi	67 K bize
hilf	587 K uns
hilfe	576 mit K von ki
hinterlassen	437 K sie
hinweis	548 geben sie uns einen K	548 gib uns einen K	578 einen K
hinweise	503 K zu diesem	503 K nehmen wir	503 K für uns	521 K auf fehler
hirdette	1400 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	253 és K
historiadora	253 és K
historie	67 del din K
historien	414 læse hele K	1191 est K
historienne	1191 est K
historier	430 vores K	430 flere K	433 vores K	433 gode K
hittat	2478 K fel	2478 K ett fel
""", 'hj': """
hjelp	1904 K av ki	1904 K av ai	1928 K av ki	1928 K av ai	1936 K oss
hjelper	1936 ditt bidrag K
""", 'hl': """
hlasem	322 ai K
hlasujte	339 K	2354 K
""", 'ho': """
holder	430 læsere, der K
hoofd	1793 is K van
hoofdredacteur	1793 is K	1832 is adjunct-K
hoogleraar	1793 is K
""", 'hu': """
hubungi	38 K kami	1455 K kami
huikkaa	1132 K
huikkasi	1132 K
huusi	1132 K
huusivat	1132 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	359 nu K du er her
""", 'id': """
iddia	2609 K etti
ideal	1858 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1148 K-vous pour	1228 K-vous
""", 'if': """
ifade	2609 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	446 mit K abo
ihren	588 lebt von K
ihtiyacimiz	2606 yardiminiza K	2606 desteğinize K
""", 'ik': """
ikkunassa	1132 luki K
iklan	11 K	70 tanpa K
ikuti	1414 K kami	1455 K kami
""", 'il': """
ilanlari	2580 iş K
ilimitado	889 acceso K	2033 acesso K
ilk	2608 K ay
illimitato	1472 accesso K
ilmainen	1118 K tunnus
ilmaisia	1126 K juttuja
ilmoitti	1132 K
ilmoitukset	14 K	1109 K
iltakirje	1112 K
""", 'im': """
images	40 your K	40 vos K
imbuh	1458 K
imbuhnya	1458 K
immobilienmarkt	514 unserem K
importa	970 tu opinión nos K
importante	2099 sua opinião é K
impozit	2141 din K către	2154 % din K
impozitul	2141 din K pe venit către
""", 'in': """
inbox	597 στο K σας	681 sent to your K	681 right to your K	681 into your K	681 check your K to	781 in your K at #	781 in your K by #	847 in your K	847 to your K	848 in your K	848 to your K	874 your K	1441 di K anda	1441 ke K anda	1527 nella tua K	1754 in je K	2252 u vaš K
inchiesta	53 mesi a questa K	1540 questa K
inchieste	1540 le nostre K
ind	24 log K	368 log K for at	430 log K med
indbakke	370 i din K
indbakken	371 i K
independen	1456 jurnalisme K
independence	875 our editorial K
independencia	971 nuestra K
independent	277 periodisme K	665 support K journalism	874 support K journalism	875 K journalism	2153 jurnalism K	2153 jurnalismul K
independente	2100 jornalismo K
independently	795 we K	795 editors K	795 K selected by our	795 K chosen by our
independents	277 mitjans K
independiente	971 periodismo K	971 prensa K
independientes	961 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1540 giornalismo K	1540 informazione K
indipendenti	1528 rimanere K	1528 restare K
indipendenza	1540 la nostra K
indirin	2584 app store ve google play'den K	2593 K
infocom	490 dpa-K
infolettre	1157 notre K	1229 notre K
informace	331 K najdete
informasjonskapsler	1882 bruker K	1903 K
informatie	1792 K over dit
information	708 to store and/or access K on a device	708 for more K see our privacy	1195 lettre d'K	1195 lettres d'K	1229 K libre
informationen	491 mit K der	503 K zu diesem fall	569 mit K von
informations	1168 suivez les K sur
informativa	1489 K sulla privacy	1540 la nostra K
informazione	1528 l'K di qualità ha un costo	1539 sostieni l'K	1540 K libera	1540 l'K di qualità
informou	2102 K
infos	564 alle K zum
ingen	71 K spam	412 uden dig K	412 K rig ejer	1914 uten deg, K	2484 utan dig K
inget	71 K spam
ingevoegde	1797 K post
ingezonden	43 K brief	43 K brieven	1796 K bijdrage
ingyenes	15 K cikkei	15 K cikk	1381 K cikke maradt	1381 K cikkei	1381 K cikked maradt	1386 K cikk maradt	1394 nincs több K cikke
inhalt	9 dieser K	9 diesen K	446 dieser K ist nur für	509 dieser K wird von	509 um den K	552 K von x	577 diesen K zu sehen	577 ein K von
inhalte	9 externe K	476 externe K
inhalts	9 dieses K	552 laden des K
inhoud	9 deze K	1771 om deze K te	1797 bevat K van	1797 K te zien
iniciar	918 debes K sesión
initialement	1188 article publié K	1226 cet article a été K
inkorg	2442 i din K	2442 till din K
inkorgen	2483 direkt i K
inloggen	21 K om een reactie	24 K	1856 je moet nog even K
innan	2431 K du går
innboksen	1873 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	1760 meldingen K	1769 javascript K
inschrijving	1812 K te bevestigen	1855 bevestig je K	1855 bevestig uw K
inscreva	2024 K-se	2036 K-se na nossa	2036 K-se em nossa
inscrever	2036 ao se K
inscription	1157 votre K a bien été	1157 K est confirmée	1157 confirmer votre K
inscrit	1150 déjà K
inscrivant	1158 en vous K
inscrivez	1134 K-vous	1157 K-vous à notre
insegna	1505 K storia
insistat	2155 a K
insisted	877 K
instagram	16 K	161 K	376 på facebook og K	468 ob whatsapp, K	469 auf facebook, K	469 auf K, facebook	469 auf facebook und K	469 auf facebook oder K	552 inhalt von K	617 K	698 follow him on K	698 follow her on K	698 follow them on K	699 on K, facebook	699 on K and facebook	1169 sur facebook et K	1483 su facebook e K	1766 op facebook en K	1766 op facebook, K	1878 på facebook og K	2449 på facebook och K	2577 K'da takip	2643 K
instagrame	2327 K	2327 facebooku a K
instagramie	16 K	1959 na facebooku i K
instagramis	989 K
instagramon	1364 K
instagramu	16 K	312 K	2266 K	2387 K
instale	2039 K a app
install	685 K our app
installeer	1809 K de app
installez	1228 K-la
installiert	557 die app K
instellingen	1833 cookie-K
integritetspolicy	2453 K
intelektas	1679 dirbtinis K
intelekto	1679 dirbtinio K	1694 dirbtinio K
intelektu	1719 mākslīgo K	1734 mākslīgo K
inteligence	336 pomocí umělé K	2408 s pomočjo umetne K
inteligencie	2351 pomocou umelej K
inteligencije	2288 uz pomoć umjetne K	2288 pomoću umjetne K	2288 uz pomoć veštačke K	2288 pomoću veštačke K	2288 uz pomoć vještačke K
inteligenciou	2351 umelou K
inteligencji	2001 z pomocą sztucznej K	2001 przy użyciu sztucznej K
inteligenco	2408 z umetno K
intelligencia	1369 mesterséges K készítette	1369 mesterséges K fordította	1369 mesterséges K segítségével	1388 mesterséges K segítségével
intelligens	403 med kunstig K	403 af kunstig K	403 fra kunstig K	403 kunstig K (ai)	423 hjælp af kunstig K	1904 med kunstig K	1904 av kunstig K	1928 hjelp av kunstig K	2475 med artificiell K	2475 av artificiell K	2497 hjälp av artificiell K
intelligenz	576 mithilfe künstlicher K
interdite	1226 diffusion K
interdites	1226 diffusion K
interessiert	548 ihre geschichte K
interview	555 das K in voller
introdu	2109 K adresa
invest	874 K in local news
investigaciones	971 nuestras K
investigador	253 és K	932 es K	2069 é K
investigadora	253 és K	932 es K	2069 é K
investigando	961 seguir K
investigant	277 continuar K
investigate	750 we should K
investigation	53 months on this K	53 weeks on this K	801 this K	875 this K	1229 cette K
investigations	750 our K team	750 our K desk	875 our K
investigative	728 is an K
investigativteam	503 K
inviamo	57 ti K	57 vi K
inviata	1505 è K
inviato	1505 è K
invitame	54 K un café	54 K a un café
invite	1231 K
invitent	1231 K
involved	795 not K in the
""", 'ip': """
iphone	685 our K app
iptal	2593 K edin
""", 'ir': """
iratkozz	1348 K fel	1397 K fel ingyen
iratkozzon	1348 K fel	1397 K fel ingyen
""", 'is': """
iscrive	1527 ci si K qui
iscrivendoti	1476 K
iscriversi	1527 K qui
iscriverti	1527 per K clicca	1539 clicca qui per K
iscriviti	1460 K	1476 K alla nostra	1476 K gratis	1476 K al nostro	1527 K qui	1539 K qui
iscrizione	1477 annullare l'K	1527 la tua K è	1527 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	1400 K el
ismerte	1400 K el
issue	808 back K
issues	808 back K
istakao	2311 K
istakla	2311 K
istaknula	2311 K
istaknuo	2311 K
istedi	2609 K
istediler	2609 K
""", 'it': """
itiraf	2609 K etti
""", 'iz': """
izjavila	2311 K
izjavio	2311 K
izlasi	1736 K visu
izleyin	2593 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	1858 per K
jahr	589 im K	589 pro K
jakoon	49 laita K
janela	2054 abre em nova K
jar	741 tip K
jaunumi	1737 mūsu K	1740 K
jaunumiem	1705 piesakies K	1724 K	1736 piesakies K
jaunumus	1724 K
javascript	296 povolte K	296 zapněte K	379 aktivér K	379 slå K til	473 K in ihrem browser	473 aktivieren sie K	473 K benötigt	704 please enable K	704 requires K	704 K is disabled	704 K is required	704 turn on K	704 K is not available	704 enable K in your browser	704 K must be enabled	704 needs K	913 activa K	913 habilita K	913 habilitar K	913 activar K	1084 salli K	1084 ota K käyttöön	1172 activer K	1172 activez K	1172 K est désactivé	1172 nécessite K	1246 אפשרו K	1417 aktifkan K	1486 abilitare K	1486 abilita K	1486 attiva K	1486 attivare K	1769 schakel K in	1881 aktiver K	1881 slå på K	1962 włącz K	1962 włącz obsługę K	2049 ative o K	2049 habilite o K	2049 ativar K	2115 activați K	2178 включите K	2452 aktivera K	2452 slå på K	2627 увімкніть K	2705 bật K
javasolta	1400 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	2267 K nam	2267 K nam se	2267 K se našem	2267 K se našoj	2308 K nam	2308 K nam se	2308 K se našem	2388 K nam	2426 K se nam
""", 'je': """
jederzeit	449 K kündbar	454 widerruf K	454 abmeldung K	455 K abmelden	527 K wieder abmelden	559 abmeldung ist K	589 K kündbar
jednou	17 K týdně
jefa	932 es K de
jefe	932 es K de
jegyezte	1400 K meg
jelas	1458 K
jelasnya	1458 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	1392 K most
jelentkezzen	24 K	1345 K be a	1392 K most
jelezze	1397 K nekünk
jetzt	446 K im abo	587 teste K
""", 'jo': """
jobbar	2475 K med ai
join	742 K for	874 K us on
jornal	2100 nosso K	2100 somos um K
jornalismo	2028 apoie o K	2091 K de qualidade tem um custo	2091 presente ao K	2099 apoie o K	2100 nosso K	2100 K de qualidade	2100 fazer K
jornalista	2069 é K formada	2069 é K formado	2069 é K do	2069 é K da	2069 é K no	2069 é K na	2069 é K e
jornalistas	2100 nossos K
joukkoon	51 liity K
journal	1229 notre K
journalism	665 support our K	665 support the K you rely on	784 keep our K free	788 access to all our K	788 access to all of our K	874 support quality K	874 support local K	875 our K	875 fearless K	875 K like this
journalisme	1139 soutenez un K	1228 soutenez le K
journalismi	1130 riippumaton K	1130 K maksaa	1130 hyvä K
journalismia	1130 K
journalismimme	1130 K
journalismus	441 unterstützen sie unabhängigen K	441 unterstütze unabhängigen K	441 für unseren K	560 freien K	588 unser K	588 unseren K	588 unabhängigen K	588 unabhängiger K	588 gut gemachten K	588 gut gemachtem K	588 frei zugänglichen K	588 frei zugänglicher K	588 guten K	588 freien K
journalist	39 vores K	39 vår K	400 er K på	400 er K hos	400 er K ved	400 er K i	495 ist freier K	495 ist K	505 arbeitet seit # als K	726 is a freelance K	728 is a K	752 K	1793 is K	1793 is freelance K	1832 werkt als K	1854 is schrijver en K	1854 is K en	1901 er K i	1901 er K på	1901 er K og	2472 är K på	2472 är K och
journalistar	39 våre K
journaliste	39 notre K	1191 est K	1191 K au	1191 K à	1191 K pour
journalisten	1857 onze K
journalister	39 vores K	39 våre K	433 vores K	1937 våre K	2506 våra K
journalistes	39 nos K	1217 nos K	1218 payer nos K	1229 nos K
journalistiek	1745 steun onze K	1840 goede K kost	1840 K kost	1857 onze K
journalistik	362 støt vores K	362 støt uafhængig K	433 vores K	433 uafhængig K	433 K koster	433 kritisk K	433 fri K	2434 stöd vår K	2434 stöd oberoende K	2506 vår K	2506 oberoende K	2506 granskande K	2506 bra K	2506 fri K
journalistikk	1864 støtt vår K	1864 støtt uavhengig K	1937 vår K	1937 uavhengig K	1937 kritisk K	1937 god K	1937 fri K
journalistin	495 ist freie K	495 ist K	505 arbeitet seit # als K
journalists	875 our K	875 we, the K
""", 'ju': """
jueves	17 cada K
julisteessa	1132 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
jurnalis	39 K kami	1431 adalah K	1456 K kami
jurnalism	2153 facem K
jurnalisme	1442 dukung K	1456 K kami
jurnalismul	2140 K de calitate costă	2152 susține K	2153 K nostru
jurnalist	2126 este K
just	864 K £#	864 K $#	864 K €#
jutjubu	2266 K
jutro	17 svako K	17 vsako K
juttu	1074 lue koko K	1130 tämä K
juttujamme	1130 K
juttuvinkki	38 lähetä K	67 lähetä K	1129 lähetä K
jutun	20 koko K	1128 tämän K
jutusta	1130 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1802 nu K voor	1802 je K voor
kabul	2609 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1130 K jutut
kaitstud	979 kõik õigused K
kakor	2466 K på	2474 K
kami	1455 beri tahu K	1456 tim K
kanaal	1857 ons K
kanal	433 vores K	1414 ikuti K	1456 K kami	1937 vår K	2506 vår K
kanale	1958 na naszym K
kanaliga	989 meie K
kanalimiz	2607 K
kanalimiza	2558 K abone	2573 whatsapp K	2573 telegram K	2573 youtube K
kanalimizi	2573 whatsapp K
kanalina	2573 whatsapp K	2573 telegram K
kanalini	2573 whatsapp K	2573 telegram K
kanavaamme	1097 K
kanavalle	1097 whatsapp-K	1097 telegram-K
kanavamme	1097 whatsapp-K	1130 K
karte	9 diese K	552 laden der K
karya	1456 K kami
kasutamine	986 K ilma
kata	1458 K
katanya	1458 K
katil	51 sen de K
katilin	51 siz de K	2593 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	2597 reklam verenin K
kavom	54 časti me K
kaydetti	2609 K
kaydolun	2606 K
kaynak	2572 tercih edilen K
kaynaklara	2572 tercih ettiğiniz K
kazala	2311 K
kazanin	2593 K
kazao	2311 K
""", 'kd': """
kdykoli	356 zrušit K
""", 'ke': """
kebijakan	1418 K privasi	1418 K cookie
kedvenc	1363 google K
keelatud	986 loata on K
keep	837 help us K	874 help us K	874 help K our
keeps	844 our app K
kehotettiin	1132 K
kehotti	1132 K
kehottivat	1132 K
kehotus	1132 kuului K
kein	534 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	1397 K minket
kernpunkte	553 die K
kertoi	1132 K
kertoivat	1132 K
kertoo	1132 K
kesti	2609 ceza K
ketentuan	1418 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1904 med K	1904 av K
kielletty	1123 ilman lupaa on K
kiitos	1129 K kun luet
kinnitas	1015 K
kirakatban	1400 állt a K
kirim	1455 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1129 K sisään
kirjeenvaihtaja	1101 K
kirjoita	38 K meille	67 K meille
kirjoitti	1132 K
kirjoittivat	1132 K
kirjuta	38 K meile	67 K meile	1012 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1015 K
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1114 €/K	1131 /K
""", 'kl': """
klaagt	1859 K
klagade	2508 K
klagar	2508 K
klagede	435 K
klagen	1859 K
klager	435 K	1939 K
klaget	1939 K
klagt	590 K
kleine	438 haben wir eine K bitte
klical	2429 je K
klicka	2482 genom att K på
klicken	555 K sie auf play	555 auf play K
klikke	1912 ved å K på
klikom	2281 K na	2401 s K na	2401 s K
klimaatverslaggever	1832 is K
klummeskribent	400 er K
""", 'kn': """
know	805 let us K
""", 'ko': """
kogu	1012 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	1431 adalah K
kolumnist	495 ist K	991 K	2268 je K	2389 je K	2472 är K
kolumnista	2268 je K
kolumnistica	2268 je K
kolumnistin	495 ist K
kolumnistka	2389 je K
komentar	6 za K	6 ostavite K	1439 tulis K anda	1439 di kolom K
komentara	2279 brisanja K
komentarisali	6 da biste K	2279 biste K
komentarisanje	6 za K
komentarjev	2399 brisanja K	2399 izbris K	2399 brisanje K
komentarji	2399 K izražajo	2399 K ne izražajo	2399 K odražajo
komentarz	6 dodać K	21 móc dodać K	1965 aby dodać K	1988 zostaw K
komentarzach	1975 w K	1975 w K pod
komentarzu	1975 w K
komentator	1439 tanggung jawab K
komentirajo	2399 K lahko
komentirali	2279 biste K
komentiranje	6 za K
komentirate	2399 K lahko
kommentar	523 K wird	523 ihr K	523 dein K
kommentare	479 um K zu	523 K zu diesem	523 K werden	588 schreibt mir in die K	588 schreib mir in die K	588 schreibt uns in die K
kommentaren	479 in den K
kommentarerna	2457 i K
kommentarfeltet	384 i K	1885 i K	1908 stenger K	1908 meninger i K
kommentarfunktion	479 K
kommentarsporet	407 i K
kommentator	400 er politisk K	400 er K	1901 er K i	1901 er K og	1901 er politisk K	2472 är politisk K
kommentera	6 för att K	2455 för att K
kommentere	6 for at K	6 for å K	382 for at K	1884 for å K
kommentieren	6 um zu K	6 K zu können	478 um zu K	478 probleme beim K	478 K sie diesen	478 K sie den	479 nicht mehr K	523 K
kommentiert	479 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kompakt	527 K per mail	527 K per e-mail
komunikat	2022 taki K
kondigde	1859 K
koneellisesti	1104 K
konferenci	319 naši K
konferenciju	2274 našu K
konferenciu	2335 našu K
konferenco	2395 našo K
kongress	514 jetzt zum K
konstaterade	2508 K
konstaterar	2508 K
kontakt	38 K os	38 K oss	432 K os	1936 K oss
kontakta	38 K oss	2505 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	2267 K nas	2267 K redakciju
kontaktowej	1979 skrzynki K
kontaktujte	313 K redakci	313 K nás	313 K autora	2328 K redakciu	2328 K nás
konten	9 K ini
kontingent	452 haben ihr K
konto	368 opret en K for	432 opret en K	2019 załóż K	2440 skapa ett K för	2505 skapa ett K och	2505 skapa ett K här
kontributor	1431 adalah K
konzern	531 kein K	588 kein K
kopeerimine	986 K ilma
kopieras	2489 får inte K	2489 får ej K
kopieres	1893 kan ikke K uten
kopiering	392 K er ikke tilladt	2489 K utan
kopijuoti	1671 K, platinti
kopiointi	1093 luvaton K	1093 K ilman lupaa
kopyalanamaz	2568 izinsiz K
koresponden	1431 adalah K
korespondentas	1676 K
korespondente	1716 K
korespondentem	1980 jest K
korespondents	1716 K
korrekt	2478 ska vara K
korrekta	2478 ska vara K
korrekturhinweis	521 K
korrekturhinweise	521 K
korrespondent	400 er K	495 ist K	504 als K	504 seit # K	991 K	1901 er K	2472 är K
korrespondentin	495 ist K	504 als K	504 seit # K
korting	1817 K op je eerste	1817 K op het eerste
korzystamy	1962 K z plików cookie
kostenlos	449 wochen K	449 monat K	454 K per mail	560 lesen alle K	561 tage K	561 tage lang K	589 K testen
kostenlose	15 K artikel	452 noch zwei K	452 noch # K
kostenlosen	452 noch einen K	452 K artikel gelesen	454 unseren K newsletter	454 unserem K newsletter	454 unserer K newsletter	454 den K newsletter	571 K konto	571 K account
kostenloser	452 K artikel
kostenpflichtig	446 dieser artikel ist K
koster	433 K penge
kostnadsfritt	2485 en månad K
""", 'kr': """
krevde	1939 K
kritik	521 lob oder K
kritiker	2472 är K och
kritiserar	2508 K
kritiserer	435 K	1939 K
kritisieren	590 K
kritisiert	590 K
kritizuje	357 K
kronor	2507 K
krzyczeli	2022 K
""", 'ku': """
kullan	2561 çerez K
kullanilamaz	2568 izinsiz K
kullanilmaktadir	2561 çerez K	2561 çerezler K
kullanilmasi	2568 izinsiz K yasaktir	2597 izin alinmadan K
kullaniyoruz	2561 çerezleri K	2561 çerezler K
kulttuuritoimittaja	1101 K
kulturredakteur	580 ist K
kulturredakteurin	580 ist K
kulturressort	504 leitet das K
kulturskribent	2472 är K
kumppanimme	1084 me ja K
kun	413 for K #	1915 for K #
kunne	433 K du lide
kunnen	50 leden K
kunt	1853 geef wat je K
kurzfassung	496 K
kutunuza	2554 posta K
kuukaudessa	1131 K
kuukausi	1074 kokeile K	1114 K #	1129 kokeile K
kuukausilahjoituksella	1113 K
kuulutas	1015 K
kuus	1014 K
kuvailee	1132 K
kuvasi	40 K
""", 'kv': """
kviz	2277 naš K	2398 naš K
kvizu	2277 našem K	2398 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1132 K
""", 'l': """
l	278 K'any
""", 'la': """
laadi	1012 K alla
laat	1829 K het ons
laatste	1765 volg het K nieuws
ladattavissa	1110 sovellus on K
ladda	2444 K ner vår app	2505 K ner vår
lade	460 K die app
laden	460 K sie die app	461 app K	577 die karte zu K	577 das video zu K
lage	1937 K mer
laget	51 bli med på K
lahjoituksesi	1113 K auttaa	1129 K
lahjoitus	1113 tee K	1129 tee K	1133 K
laissez	1228 K-nous votre
lamenta	973 K	1542 K	2102 K
lamentano	1542 K
lamentou	2102 K
lance	1231 K
landing	847 K in your inbox
langganan	1441 K buletin	1455 K sekarang	1459 K
lanjutkan	1444 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	1396 K
last	1874 K ned vår app	1936 K ned
later	771 check back K
latest	823 the K on this story
laukeliai	21 būtini K
lauloivat	1132 K
laut	590 K
lavoro	1540 il nostro K
lawyers	875 our K
""", 'le': """
leave	681 one click to K	846 K your e-mail	846 K us your e-mail	874 K us a tip	874 K a tip
lecteur	9 ce K	1204 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1218 par des K comme vous	1229 nos K
lectoras	36 nuestras K	971 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	971 nuestros K	971 gracias a sus K
lectors	18 gràcies als K	277 els nostres K
lectrices	1229 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	728 is a senior K	728 is a K
ledarskribent	400 er K	2472 är K
leden	1814 door onze K	1857 onze K
lederskribent	400 er K
leernos	970 gracias por K
leestijd	0 K
legfontosabb	1396 K írásait
legge	1542 si K
leggere	1470 per K tutto
lei	2154 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	495 ist K
leiterin	495 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2091 K que nos apoiam	2100 nossos K	2100 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2102 K
lengkap	20 artikel K	1444 membaca artikel K
lesarinnlegg	43 K
lese	1916 du kan K mer	1916 kan du K mer
lesedauer	0 K
lesen	446 im abo K	446 K sie mit plus	452 % noch zu K	460 in der app K	540 mehr dazu K sie	583 K sie hier.	587 danke fürs K
leser	1936 takk for at du K
leserabend	514 K	554 unseren K
leserbrev	43 K	1902 K
leserbrief	43 K	479 K
leserbriefe	43 K	479 K an	521 K
lesere	36 våre K	1937 våre K
leserfinanziert	588 K
leserinnen	36 unsere K	588 unsere K	588 unseren K
leserinnlegg	43 K	1902 K
lesern	588 ihren K
leserne	18 takket være K	1914 K våre
lesernes	18 K bidrag	1937 K bidrag
leserreise	554 K
leserreisen	514 unsere K	514 unseren K	554 K
leserumfrage	35 unserer K
leserzuschriften	521 K
lesetid	0 K
lesezeit	0 K
letno	2428 K
lets	844 our app K
letter	715 send a K
letters	43 K desk	43 K page	43 the K editor	715 K to the editor	715 send K	775 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1528 solo grazie ai nostri K	1540 i nostri K
lettre	1229 notre K
lettrici	1540 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	964 para seguir K	964 quieres seguir K	964 sigue K con	964 y sigue K	970 sigue K sin
lezen	20 meer K
lezers	36 onze K	1857 onze K
lezersaanbieding	1835 onze K
lezersactie	1835 onze K
lezersavond	1802 onze K	1835 onze gratis K
lezersevenement	1802 ons K
lezersreis	1802 onze K
lezersreizen	1802 onze K
""", 'li': """
libovolnou	356 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	1751 al K
lidem	18 díky K	355 díky K
liens	1208 via nos K	1208 par nos K
liest	583 K du hier.
lietotni	1722 K
lignes	1218 qui lisent ces K
liitu	1012 K meie
liituge	51 K
like	875 work K this
liked	875 K what you read
liker	1937 K du det vi
limit	671 read without K	679 free K
limitat	244 accés il·K
limits	671 read without K
line	38 our tips K	67 our tips K	750 our tip K
link	694 copy the K	790 read it for free with this K
links	703 some K on this page	703 some of the K on	841 K here	841 K on this page	841 K in this post	841 K on this site	841 our K	841 our shop K	841 my K	841 these K	841 one of our K	841 one of my K
liputan	1456 K kami
lire	20 pour K cet	1231 peut-on K
lisas	1015 K
lisens	47 K cc	47 cc-K
list	852 join our K	852 join the K	852 not on the K yet	852 not on our K
listen	0 min K	698 K back here	698 K to us live	736 prefer to K	736 rather K
listeners	863 K like you
listening	736 K time
live	808 our K	808 K q&a	869 see them K
liveblog	540 im K	540 unserem K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	880 si has K hasta aquí
llegint	271 per seguir K
""", 'lo': """
local	875 keep K news
log	24 K in	1749 K in om	1749 K in of
logg	24 K inn	1870 K inn for å	1935 K inn med	1936 K inn for
logga	24 K in	2440 K in för att	2504 K in med
logge	571 K dich ein
logged	21 must be K in to post	671 you must be K in to	712 you must be K in to
loggen	571 K sie sich ein
logget	382 du skal være K ind
login	24 faça K	2032 faça K para	2099 faça K
lokalredakteur	580 ist K
lokalredakteurin	580 ist K
lokalredaktion	504 leitet die K
look	875 our new K
lovade	2508 K
lovede	435 K
""", 'lu': """
lubas	1015 K
luetaan	1128 juttu K
lugeda	976 et edasi K
lugejad	1013 meie K
lugemiseks	976 edasi K
luisteren	1836 artikel ook K
luisterversie	2 K
lukeaksesi	1074 K koko	1074 kirjaudu sisään K
lukemaan	1129 pääset K
lukemista	1129 jatka K
lukijamme	1130 K
lukijasta	1128 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1113 K tukea	1130 K tuella
lukittu	1126 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1074 K
lunar	2154 K
lunes	17 cada K
lupasi	1132 K
lupasivat	1132 K
""", 'ly': """
lyder	435 K	1939 K	2508 K
lydversion	2 K
lyssnar	2477 K på poddar
""", 'ma': """
maand	1751 deze K nog	1858 per K
maandelijks	1751 K opzegbaar	1858 K
mach	51 . K mit	587 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	437 K sie mit	588 was wir K
macht	587 K mit
made	660 if you've K it this far
mail	38 K ons	67 K ons	290 váš e-K	327 svůj e-K	631 το e-K σας	846 put your e-K	846 type your e-K	848 by e-K	1347 e-K cím	1829 K ons	1829 K dan	1856 K ons	1990 swój e-K	2037 no seu e-K	2139 pe e-K	2169 ваш e-K	2253 na vaš e-K	2281 svoj e-K	2281 na e-K	2316 váš e-K	2316 svoj e-K	2316 na váš e-K	2342 svoj e-K	2620 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss
mailadres	60 e-K wordt niet getoond	1754 je e-K	1812 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	371 din e-K	382 din e-K vil ikke	432 din K
mailben	1390 legjobb cikkei e-K	1390 cikkei e-K	1390 hírei e-K
mailbox	847 in your K	1754 in je K	1754 in uw K	1754 in jouw K
maile	2316 vašom e-K
mailed	847 e-K to you	847 K to you
mailing	852 join our K list	852 join the K list	852 on our K list
mailom	2342 správy e-K
mailovou	327 e-K adresu
mailowy	1990 adres K
mailt	1397 írjon e-K
mailu	289 přímo do e-K	2316 do vášho e-K
mailul	2110 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1130 ilman K
mainos	11 K
mainostaja	1123 maksanut K
mainosten	1085 K esto
majhno	2427 smo K
make	874 will you K a
maken	1857 wij K
maksumuuri	1133 K
maksuton	1118 K tunnus
maksuttomat	1118 K artikkelit
mamio	2311 K
manade	2508 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	2091 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	509 K-cookies	759 K cookies
marketingcookies	402 K	1797 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	1408 kotak K anda
masukkan	1408 K email
matched	741 K dollar	784 gift will be K	862 will be K	862 is being K	862 are being K	862 be K	862 K until
material	491 mit K der	491 mit K von	729 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2196 K	2197 K.ru
""", 'md': """
md	413 kr./K	434 kr/K
""", 'me': """
me	2197 t.K	2644 t.K
meaning	859 if you've been K to	859 if you have been K to
medarbetare	2472 är K på	2472 är K i
meddelade	2508 K
meddelte	435 K
medewerker	1793 is K van
medgav	2508 K
mediach	2010 naszych K
medio	971 este K
medlem	432 bliv K	1936 bli K	2505 bli K
mee	51 . doe K	51 . doe ook K
meie	1013 K töö
meil	1012 aita K
meile	1012 saada K
meilile	1008 sinu K
meille	38 kerro K	67 kerro K	1129 lähetä K	1129 kerro K
meinen	478 was K sie dazu
meint	590 K
meinte	590 K
meinung	30 K der	43 anderer K	478 sagen sie uns ihre K	508 K des autors
mejl	2253 na vaš K	2253 vašu K	2281 svoj K	2281 na K	2442 i din K	2442 till din K
mejla	38 K oss	67 K oss	2505 K oss
mejladress	2505 din K
mejlen	2442 direkt i K
mektuplari	43 okur K
melalui	1442 dukung kami K
melanjutkan	1405 untuk K membaca	1444 untuk K membaca
meld	1936 K deg på her
meldde	1859 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	548 K dich bei uns	587 K dich an	1872 K deg av når	1912 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	437 K sie sich an	446 K sie sich an, um	446 bitte K sie sich an	548 K sie sich bei uns	587 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	1810 krijg een K bij	1810 ontvang een K bij
meldingen	14 K	1760 schakel K in	1760 zet K aan	1760 ontvang K	1810 krijg K	1856 zet K aan
meldt	1859 K
meldte	1939 K
membaca	1444 untuk terus K	1444 untuk K berita ini	1455 daftar untuk K
member	50 as a K you	658 become a K	741 become a K	788 not a K?
memberikan	1439 K komentar
members	18 our K	36 our K	50 K can	671 is for K only	671 K-only story	816 paying K	856 thanks to our K	863 K like you	875 our K
membership	858 consider a K
membiayai	1442 K kami
membro	2099 torne-se K
membutuhkan	1455 kami K dukungan
memuat	45 K ulang
menar	2508 K
mencionanos	62 K
mendaftar	1441 dengan K, anda
mendapat	1452 K komisi
mendapatkan	1452 K komisi	1455 daftar untuk K
mener	435 K	1936 hva K du	1939 K
menerbitkan	45 K ulang
menerima	1432 K cookie	1452 K komisi	1455 daftar untuk K
mengambil	1453 dilarang K	1453 dilarang keras K
mengandung	1439 komentar yang K
mengatakan	1458 K
menggandakan	1453 dilarang K
menggunakan	1418 K cookie
mengirimkan	57 kami K
mengutip	1425 dilarang K
meninggalkan	1439 K komentar
menit	0 K baca
mensais	2101 K
mensuales	972 K
mensuel	1193 un don K	1218 un soutien K	1230 K
mention	62 K @
mentionnez	62 K-moi
menurut	1458 K
menyalin	1453 dilarang K
menyatakan	1458 K
merch	766 our K
merci	1228 K de nous
mere	414 kan du læse K	414 du kan læse K	414 kan læse K om
merkezimiz	2607 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	278 al K	972 al K	972 por K
mese	1541 al K
mesec	2282 prvi K	2310 prvi K	2402 prvi K	2402 na K	2428 na K	2428 prvi K
meses	964 K por #
mesiac	2344 prvý K	2369 za K	2369 prvý K
message	38 K us	67 K us	660 a K from our editor
messagerie	1177 votre adresse de K ne sera pas
messengera	1978 K
messengeri	2327 K
messengerju	2387 K
messengeru	312 K
messengerze	1978 K
metus	1698 per K
mewakili	1453 tidak K redaksi
""", 'mi': """
mi	1719 ar K
mielipidekirjoitus	43 K
miembro	970 hazte K
mig	62 tag K på
mij	62 tag K
mille	1528 # per K
milliardaire	1218 à aucun K
minggu	1457 per K
mingguan	1441 buletin K kami
minket	38 keress K	67 keress K	1350 kövess K	1397 kövess K	1397 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	788 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	1854 is K
misiniz	2551 zaten abone K
missen	1853 wat je kunt K
mission	875 our K
mistake	775 spot a K	775 report a K
mitdiskutieren	6 K	523 K
mitgeteilt	590 K
mitglied	587 werden sie K	587 werde K	587 jetzt K werden
mitglieder	50 K können	449 nur für K	534 angebots für K	588 unsere K
mithilfe	576 K von ki
mitteilungen	14 push-K	464 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	2282 prvi K	2310 prvi K
""", 'mn': """
mnd	1915 kr/K	1938 kr/K
""", 'mo': """
mobile	685 on your K app	685 our K app
mobilen	408 direkte på K	1909 nyheter rett på K	1909 rett på K	2479 nyheter direkt i K	2479 direkt i K
mobilepay	432 K til #	432 K på #	432 K #	432 K et
modalidad	972 K premium
moderador	2054 não serão aprovados pelo K
moderados	2054 serão K antes
moderated	712 comments are K	712 pre-K
moderowane	1988 są K
mogelijk	1856 maak het volgende K
mois	1230 par K
moittii	1132 K
molbu	2264 imamo malu K	2264 malu K
molila	2311 K
molili	2311 K
molio	2311 K
monat	534 einen K für	534 K für nur	589 im K	589 pro K
monate	561 # K lang
monatlich	589 K
monday	17 every K
mondays	849 sent K
mondogatta	1400 K
mondta	1400 K
montag	17 jeden K
month	671 try a K for	671 try it for a K	678 for the first K	678 for your first K	864 £# a K	864 $# a K	864 €# a K	876 a K	876 per K	876 every K	876 each K
monthly	741 one-off or K	788 reached your K limit	837 K gift	874 become a K	874 give K	876 K
months	53 K on this story	671 K for $#	678 for the first # K	678 for the first three K
morgen	17 jeden K	17 am K	17 hver K	411 hver K i din	530 uns auch K
morgenbrevet	1913 K
morgon	17 varje K
morgonbrevet	2483 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	1229 nos K
""", 'mu': """
muhabiri	2576 gazetesi K
muhabiridir	2576 K
muhabirimize	39 K	2574 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	2604 K
muistutti	1132 K
mukaan	1129 lähde K	1129 tule K	1132 K
multato	1542 ha K
multou	2102 K
mums	1736 seko K
""", 'na': """
naar	1829 mail K
nabiralnik	2375 v vaš K
nabiralniku	2375 v vašem K	2401 vašem K
nachdruck	490 K verboten	545 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	460 aktuelle K aufs handy	461 K-app	464 push-K	540 weitere K finden sie	540 mehr K finden sie	564 K des tages	564 alle K zum
nadaljevanje	2374 za K branja	2403 K spodaj
nadaljuje	2403 K pod oglasom	2403 K spodaj
nadaljujte	2374 K branje
nadie	971 K nos dice
naglasila	2311 K
naglasio	2311 K
najdete	331 další články K
najnowsze	1950 otrzymuj K
namenite	2406 K nam
napis	2022 taki K
napisz	38 K do nas	67 K do nas	1966 K do nas	1979 K do nas	2011 K:	2011 K na	2019 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	2374 če želite brati K
napsal	357 K
napsala	357 K
narrated	736 is K by an ai	736 is K by ai
naslov	2375 na vaš e-K	2375 svoj e-K	2401 svoj e-K	2401 svoj e-poštni K
nastavak	2249 za K čitanja	2283 K ispod	2283 K teksta
nastavili	2249 da biste K čitanje
nastavite	2249 K čitanje	2251 K čitati
nastavlja	2283 K ispod	2283 K nakon
naszego	1984 K sklepu	1987 K quizu
naszej	2020 K pracy
naszym	2019 zostań K
naujienas	1683 K telefone	1684 K el. paštu	1695 mūsų K
naujienose	1672 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	913 tu K no soporta	913 su K no soporta	2049 seu K não suporta
navela	2311 K
naveo	2311 K
navigateur	10 votre K	21 dans le K pour mon prochain	1172 votre K ne supporte pas	1172 votre K n'est pas
navodi	2311 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
""", 'ne': """
necesitamos	880 K pedirte	883 K tu apoyo	970 K tu ayuda	970 K de ti	970 te K
necessariamente	2072 não reflete K a opinião	2072 não refletem K a opinião
necessaris	21 camps K
necessitem	276 et K
nechcete	344 K přijít o	2359 K prísť o
nedeljno	17 jednom K
neem	1741 K nu een
neighbors	863 K like you
neighbours	863 K like you
nell	1479 apri K'app
nella	1477 K tua mail
nendega	51 liitu K
neodvisni	2427 K mediji	2427 smo K
neodvisno	2426 podprite K
neophodna	21 K polja
neovisni	2309 ostanemo K
neovisno	2308 podržite K
nepriklausoma	1697 K žurnalistika
nesutinkate	43 K
netiquette	478 beachten sie die K	1491 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1881 dette K bruker
neue	557 die K app
neuen	460 hier geht es zur K
neukunden	534 nur für K
neuvoi	1132 K
neuvoivat	1132 K
neuvoo	1132 K
neuvottiin	1132 K
never	71 K spam
news	461 K-app	564 alle K zum	564 alle K zu	685 K app for	728 is a K	750 K tip
newsblog	540 im K	540 unserem K
newsdesk	39 our K	39 the K
newsis	988 google K
newsletter	177 K	267 la nostra K	328 K	355 náš K	358 K	454 unseren K	454 unserem K	454 unserer K	454 K bestellen	454 K richtig	458 K an	458 K von	458 zum K	458 täglichen K	499 K	527 K erhalten	527 K empfangen	527 unser K	527 der K über	527 der K für	559 unser abend-K	559 unser morgen-K	559 unser K	559 K ist kostenlos	587 K an	588 unser K	588 unseren K	588 unserem K	588 dieser K	591 K	597 εγγραφείτε στο K	597 εγγραφή στο K	597 το K μας	597 γραφτείτε στο K	597 στο K των	597 στο K του	597 στο K της	653 εγγραφείτε στο K	653 γραφτείτε στο K	654 το K μας	657 K	681 sign up for our K	681 sign up to our K	681 sign up for the K	681 subscribe to our K	681 join our K	681 get our K	681 our K here	681 receive our K	681 our daily K	681 our weekly K	681 our morning K	740 K	781 K soon	833 from our saturday K	875 our K	878 K	895 suscríbete a la K	895 apúntate a la K	895 nuestra K	960 suscribite al K	971 nuestra K	974 K	1157 inscrivez-vous à la K	1157 abonnez-vous à la K	1157 notre K	1217 vous adresser sa K	1229 notre K	1229 cette K	1232 K	1408 K kami	1408 langganan K	1456 K kami	1476 iscriviti alla K	1476 la nostra K	1527 le nostre K	1540 la nostra K	1540 questa K	1543 K	1950 zapisz się na K	1950 nasz K	1992 K	2020 nasz K	2023 K	2036 assine a K	2036 nossa K	2090 esta é a edição da K	2090 esta é uma edição da K	2100 nossa K	2103 K	2109 abonează-te la K	2109 abonați-vă la K	2109 înscrie-te la K	2152 înscrie-te la K	2156 K	2252 naš dnevni K	2262 K	2308 prijavite se na K	2309 naš K	2312 K	2343 K	2368 náš K	2371 K	2383 K
newslettera	1950 zapisz się do K	1950 naszego K	1992 K	2020 naszego K	2262 K	2316 odber K	2343 K	2368 nášho K
newsletterem	2020 naszym K
newsletters	681 K may contain info about	740 K	875 our K	878 K	1157 nos K	1157 recevoir les K	1229 nos K	1232 K
newsletteru	328 K
newsletterul	2109 K nostru	2139 abonează-te la K	2152 înscrie-te la K	2153 K nostru
newslettery	328 K	2343 K
newsletterze	1992 K
newslettre	2343 K
newson	1363 google K
newspaper	875 our K
newsroom	38 contact our K	67 contact our K	795 not by the K	805 tell our K	805 our K	823 stories from our K	823 more from our K	875 our K	875 non-profit K	875 this K
newsticker	540 unserem K
next	808 our K	837 help pay for the K	837 pay for the K one
nezavisni	2309 K mediji	2309 ostanemo K
nezavisno	2308 podržite K
""", 'ng': """
ngay	2741 đăng ký K
""", 'ni': """
niente	71 K spam
nieograniczony	1948 K dostęp
niets	1787 K uit deze	1848 K van deze site
nieuws	1757 K-app	1790 google K	1792 K of een tip	1828 app je K	1844 al het K over	1844 al het K uit	1855 K in je mail
nieuwsbrief	1754 onze K	1755 dagelijkse K	1755 wekelijkse K	1789 K	1857 onze K	1857 deze K	1860 K
nieuwsbrieven	1754 onze K	1789 K	1857 onze K	1860 K
nieuwsbron	1827 favoriete K
nieuwsquiz	1837 de K
nincs	71 K spam
""", 'nj': """
njuzleter	2262 K	2308 prijavite se na K	2309 naš K
""", 'no': """
nombreux	1218 plus nous serons K
nonprofit	875 K newsroom	875 K news outlet
nosaltres	38 contacta amb K
nosotros	970 colabora con K
nosso	35 K quiz	2028 apoie K	2028 apoie o K	2039 baixe K app	2039 no K app	2099 apoie K	2099 apoie o K	2099 siga o K	2099 entre no K	2100 K site
nostra	277 la K feina	1479 nella K app	1540 la K app
nostre	277 el K canal
nostro	35 K quiz	1540 il K sito	1540 che il K
nota	20 leer esta K	964 para leer esta K
noticia	971 esta K
noticias	937 en google K	937 tu fuente de K
notificaciones	14 las K	903 activa las K	903 activar K	904 recibir K
notifications	14 K	689 turn on K	689 turn on desktop K	689 would like to send you K	689 K from this site	690 enable K	690 allow K	690 receive K	1163 activer les K	1163 activez les K	1163 autoriser les K
notifiche	14 le K
notified	681 sign up to be K	690 get K
notifikace	326 K
notifikasi	14 K	1410 dapatkan K	1412 aktifkan K	1455 nyalakan K
notifikation	408 K
notifikationer	14 K	408 K
notify	690 K me of	690 K me when	712 K me of new posts
notis	2479 K
notiser	14 K	2479 K	2479 push-K
notre	35 K quiz	1229 K site
nouvelle	1177 ouvre dans une K fenêtre
novice	2375 na naše K	2375 na e-K	2383 e-K	2401 na e-K	2427 naše K
novinar	2268 je K	2268 , K	2268 - K	2389 je K	2389 , K	2389 - K
novinari	2309 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	2427 naši K
novinarju	39 našemu K	2388 pišite K
novinarka	2268 je K	2268 , K	2268 - K	2389 je K	2389 , K	2389 - K
novinarki	2388 pišite K
novinarstvo	2309 nezavisno K	2309 neovisno K	2309 naše K	2427 neodvisno K
novinaru	39 našem K
noviniek	2316 odber K
""", 'nu': """
nuestra	900 en K app	970 únete a K	971 K app	971 K web
nuestras	971 K redes
nuestro	35 K quiz	64 K espejo	883 apoya K	908 únete a K canal	970 apoya K	970 únete a K	970 recibe K	971 K canal	971 K medio	971 K sitio	971 K equipo
nuestros	915 K socios	971 K socios
numer	2021 K krs
nunca	971 más que K
nuotraukas	40 K ir vaizdo
nur	534 abo für K
""", 'ny': """
nyheder	396 google K	430 vores K
nyhedsbrev	370 vores K	370 tilmeld dig K	411 K	432 tilmeld dig K	433 vores K	436 K
nyhedsbreve	370 vores K	433 vores K
nyhedsbrevet	370 få K	411 K	432 tilmeld dig K
nyhetene	1909 K rett på mobilen	1935 K våre
nyheter	1897 google K	2468 google K	2504 våra K
nyheterna	2448 följ K	2479 K direkt i mobilen
nyhetsbrev	1872 vårt K	1872 våre K	1872 meld deg på K	1872 abonner på K	1913 K	1936 meld deg på K	1937 vårt K	1937 våre K	1940 K	2442 vårt K	2442 våra K	2442 anmäl dig till K	2483 K	2505 anmäl dig till K	2506 vårt K	2506 våra K	2509 K
nyhetsbrevet	1872 få K	1913 K	1936 meld deg på K	2483 K	2505 anmäl dig till K
nyilatkozta	1400 K
nyt	1125 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1491 i campi K
obchode	2335 našom K
oberoende	2505 stöd K
objasnila	2311 K
objasnili	2311 K
objasnio	2311 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2279 K komentara
obligatoires	21 champs K sont	1177 les champs K
obligatori	1491 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	918 los campos K
obligatoriska	21 K fält	2455 K fält
obligatoriske	21 K felt	1884 K felt
obratite	2267 K nam se	2267 K se našem
obrigado	2099 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	304 další šíření K	341 ke všemu K	2344 celému K
obserwuj	1958 K nas na	1958 K nas w	2019 K nas
obvestila	14 K	2375 na K
""", 'oc': """
occupa	1505 si K di
ochtend	17 elke K	1812 elke K het
""", 'od': """
od	2282 K # €	2344 K # €	2402 K # €
odbieraj	2014 K
odcinek	1985 K
odcinka	1985 K
oddajte	2411 K svoj glas
odejdete	281 než K
odete	2264 prije nego što K	2264 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2311 K
odgovorio	2311 K
odgovorna	30 nije K
odidete	2385 preden K
odoberajte	2364 K
odobrenja	2301 bez K
odomknite	2315 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	2032 K este artigo
off	38 tip us K	67 tip us K	876 one-K
offert	1150 vous est K	1230 mois K
offrez	54 K-moi un café	1228 K-lui	1228 K-nous
offrici	1539 K un
offrimi	54 K un caffè	1539 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	2309 bez K
oglasov	70 brez K	2427 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	2551 K devam etmek için
okurlarimiz	36 K	2607 K
okurlarimizin	2588 K desteğiyle	2607 K
okurlarin	2588 K desteği olmadan
okuyun	2593 K
""", 'ol': """
olarak	50 abone K	2552 abone K	2574 bize anonim K
olmayanlara	2602 abone K
olun	2606 üye K
olursunuz	2593 kabul etmiş K
olvassa	1376 K tovább
""", 'om': """
omiljene	2265 K izvore
omiljeni	2265 K izvor
""", 'on': """
onafhankelijk	1814 wij K	1814 we K
onafhankelijke	1745 steun K journalistiek	1856 steun K	1857 K journalistiek
onafhankelijkheid	1857 onze K
onbeperkt	1749 lees K	1749 K lezen	1751 K toegang	1817 K digitaal
ondersteunt	1769 je browser K	1769 uw browser K
onderzoek	1857 dit K
onderzoeken	1857 onze K
onderzoeksjournalist	1793 is K
onderzoeksredacteur	1832 is K
onderzoeksredactie	39 onze K	1792 onze K
one	874 make a K-time	874 will you be K of
oneens	43 K?
online	554 unser K-shop	766 our K shop	766 our K store	808 our free K	808 our K event	868 in our K shop
onlineshop	514 im K bestellen
only	864 K £#	864 K $#	864 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	1791 app K
ontdek	1856 K nu
ontvang	1754 K onze	1755 K elke
onze	1757 K app	1792 tip voor K	1857 K app
""", 'oo': """
oordeelde	1859 K
""", 'op': """
opakoval	357 K
opakovala	357 K
opakuje	357 K
open	685 K in app	685 K in the app	856 left it K	1757 K in app
opfordrede	435 K
ophavsretsloven	392 beskyttet af K
ophavsretten	392 K tilhører
opiniestuk	1796 ingezonden K
opinion	30 K of	712 have an K on this
opinions	30 K of
oplyser	435 K
oplyste	435 K
opmerking	1792 tip of K	1792 vraag of K	1792 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	2429 K
oppfordret	1939 K
opphavsrettslig	1893 K beskyttet
opplyser	1939 K
opplyste	1939 K
opprett	1870 K en konto for	1936 K en konto
opsiger	413 indtil du K
opublikowany	22 nie zostanie K	1965 twój adres e-mail nie zostanie K
opzegbaar	1858 K
""", 'or': """
ordenou	2102 K
ordinato	1542 ha K
ordnete	590 K an
organizatori	2311 pozivaju K
organizatorzy	2022 zapraszają K
original	729 read the K article	1226 lire l'article K
originally	729 this article was K published on	729 this story was K published on	729 this story K appeared	729 this article K appeared	729 K published at	797 story was K published by	797 story was K published on	797 story was K published in the	797 article was K published by	797 article was K published in our
originalment	275 es va publicar K a	275 es va publicar K en	275 publicat K a
originalmente	929 este artículo fue publicado K	930 publicado K en	2066 publicado K em	2098 publicado K no	2098 publicado K na
originariamente	1502 articolo pubblicato K	1535 pubblicato K in
ortaklarimiz	2561 biz ve K
ortsseite	540 unserer K
""", 'os': """
ossza	49 K meg
ostatak	2249 K članka
ostrzega	2022 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	2014 K
otsustas	1015 K
""", 'ou': """
our	738 is K
""", 'ov': """
ovdje	2264 kad ste već K
overblikket	411 K hver dag	411 K hver morgen
overgenomen	45 K
overname	1787 K zonder
overnemen	45 K	1824 dit artikel K
oversikten	1913 få K
overview	802 this K
overzicht	1834 dit K
ovisi	2308 K o vama
""", 'ow': """
owner	875 has no K	875 have no K
""", 'oy': """
oynat	2593 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	2328 K sa nám	2367 K sa nám
""", 'pa': """
padalieties	49 K
padeda	1686 jūsų parama K
padroni	1528 non ha K	1540 senza K	1540 libera da K
pagar	54 K um café	2099 ajude a K
page	808 our jobs K
paghi	1539 K un'ora
pago	974 muro de K
pague	54 me K um café	54 K-me um café	2068 K-nos um café
pahoitteli	1132 K
paid	703 we get K if you buy	703 we may be K
paikalla	42 olitko K
paikkaa	1125 hae K
pakolliset	21 K kentät
palautetta	1129 anna K
palus	1015 K
palusid	1015 K
palvelusta	1103 ulkoisesta K	1103 upotus K
panaszolta	1400 K
pandangan	1453 tidak mewakili K	1453 K pribadi penulis
paparnya	1458 K
paper	738 is the K's
par	1230 K an
parama	1696 jūsų K	1700 K
parancsolta	1400 K
parceiros	2051 nós e os nossos K	2100 nossos K
paremkite	1686 K mus	1696 K mus
parlez	38 K-nous	67 K-nous
part	730 no K of this
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	2024 faça K e
partecipato	1518 non ha K alla stesura
parteispende	591 K
partenaires	1174 nos K et nous	1174 nous et nos K	1229 nos K
participar	919 para K
participez	1134 K à
participou	2081 não K da produção	2081 não K na produção
partilhada	2076 uma publicação K por
partilhe	25 K-o
partir	1136 avant de K	2101 a K de # euros
partner	475 wir und unsere K	544 von unserem K	1489 i nostri K	2452 vi och våra K
partnere	379 vi og vores K	1881 vi og våre K
partnerlinkeket	1377 K
partnerlinks	37 K
partnerom	2283 u suradnji s K	2283 u saradnji sa K
partners	544 anzeige eines K	708 we and our K	875 our K	1771 wij en onze K	1857 onze K
partnership	730 was produced in K with
partnerske	2283 K poveznice	2403 K povezave
partnerskie	1996 linki K
partnerzy	1962 my i nasi K	1962 nasi zaufani K
pasak	1699 K
pasakojo	1699 K
pasidalinkite	49 K
pass	49 K it on	695 K this on
passende	561 sie das K abo
passendes	561 sie ihr K abo
patreon	184 в K	741 on K	741 our K	2667 на K
patron	665 become a K of	874 become a K
patronem	1999 zostań naszym K	2019 zostań K
patroni	2020 nasi K
patronite	1999 na K	2020 na K
paying	856 thanks to our K
paypal	530 per K
paywall	531 K	588 ohne K	591 K	856 without a K	875 we have no K	875 we do not have a K	878 K	1232 K	1543 K	2103 K
paywalls	878 K
""", 'pe': """
pe	2154 K an
peatoimetaja	991 K
pedimos	970 te K ayuda
pedirte	880 tenemos un favor que K
pediu	2102 K
peiling	35 onze K	1837 onze K
pelanggan	50 K dapat	50 K bisa	1406 khusus K	1444 untuk K	1456 K kami	1459 K
pembaca	18 berkat K	43 surat K	1456 K kami
pendant	1230 K un mois
pendapat	1453 K pribadi penulis
peneliti	1431 adalah K
pengar	2506 kostar K
penger	1937 koster K
pentru	2140 fără niciun cost K tine
penulis	1431 adalah K
people	18 thanks to K like	784 funded by K like you	863 K like you
pequeno	2025 um K favor a pedir
per	1938 K år	2507 K år
peramban	10 K anda
percent	679 # K left to read
perfil	2045 siga nosso K
periodisme	276 dona suport al K	277 el nostre K	277 fent K	277 fem K
periodismo	883 apoya el K	961 hacer un K	970 apoya el K	970 colabora con el K	971 nuestro K	971 K de calidad	971 hacemos K	971 haciendo K
periodista	39 nuestro K	39 nuestra K	253 és K	932 es K
periodistas	39 nuestros K	960 nuestros K	971 nuestros K
periodistes	277 els nostres K
perjantaisin	17 K
permanencia	972 sin K
permission	729 reproduced here with K	729 reproduced with K	744 written K	744 prior K	745 without K	759 K to load	759 K before anything is loaded	797 K to reuse this
perskaitykite	1696 K visą
personal	758 views are K
personale	2116 datele tale K
personales	915 datos K serán
personas	961 K como tú	970 K como tú
persondatapolitik	380 K
personenbezogene	476 K daten
personnelles	1175 vos données K
personoplysninger	380 dine K
personopplysninger	1882 K
personuppgifter	2453 dina K
personverninnstillinger	1903 K
perspausdinti	45 K
pertama	1457 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2069 é K
pesquisadora	2069 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	2311 K
""", 'ph': """
phone	698 news to your K
photographer	752 staff K
photos	40 your K	40 vos K	40 tes K	766 K from this story	766 K from this event
""", 'pi': """
pictures	40 your K
pide	973 K
piebilda	1739 K
piece	800 this K	875 this K
pierwszy	2021 K miesiąc
pievienojieties	51 K
pirmas	1698 K mėnuo
pisala	2311 K je
pisalo	2311 K je
pisao	2311 K je
pisz	2011 K na
pitala	2311 K
pitali	2311 K
pitao	2311 K
pitch	658 K in	741 K in
pitching	874 consider K in
pix	2068 um K	2101 K
""", 'pj': """
pjevali	2311 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	1894 vær varsom-K
plakatens	1907 vær varsom-K
plats	42 var du på K
plattform	588 unsere K
player	9 this K
please	51 K join them	67 K tell us	671 K log in to	694 K share this	742 K help	874 K chip in	874 K give	874 K help if	874 K give if
pleide	1939 K
pliki	1981 bez zgody na K
plusartikelen	1857 K
plusartikels	1749 gratis K	1857 K
""", 'po': """
pobierz	2019 K naszą
poche	1215 dans votre K
podatkov	2401 obdelavo osebnih K
podatku	1944 przekaż #% K	1999 #% K	1999 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	321 K	405 K-app	433 vores K	498 den K können sie	498 den K kannst du	498 unseren K	588 unser K	588 unseren K	625 K	654 το K μας	734 follow the K	875 our K	971 nuestro K	1229 notre K	1456 K kami	1540 il nostro K	1836 op de K	1857 onze K	1906 hører K	1985 K	2020 nasz K	2100 nosso K	2276 K	2309 naš K	2337 K	2368 náš K	2397 K	2582 K'i	2582 K'imizi
podcasta	2276 K	2397 K
podcastapp	405 K	1836 favoriete K
podcaste	34 našom K
podcasten	405 K	1906 K
podcastimiz	2607 K
podcastimizi	34 K
podcastimme	34 K	1130 K
podcastov	2337 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	405 hvor du lytter til K	405 hvor du hører K	498 wo es K gibt	555 folgen des K	555 folge des K	625 K	734 wherever you get your K	734 wherever you listen to K	734 wherever you get K
podcastu	34 naszego K	34 našem K	321 K	1985 K	2276 K	2337 K	2397 K
podcastul	34 K nostru	2153 K nostru
podcastunk	1398 K
podcastunkban	34 K
podcasty	321 K	355 naše K	1985 K	2337 K
podd	34 vår K	2506 vår K
poddapp	2477 K
poddar	34 våra K	2477 K finns
podden	2477 K
podelite	25 K	49 K ga	67 K sa nama
podemos	2091 sua ajuda K
poden	50 els socis K
poderemos	2091 a sua ajuda K	2099 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	1906 hører K	1937 vår K	2276 K	2397 K	2427 naš K
podkasta	2276 K	2397 K
podkastapp	1906 K
podkasten	1906 K
podkastu	2276 K	2397 K
podle	357 K
podotkl	357 K
podpora	354 vaše K	2367 vaša K	2426 vaša K
podpore	2368 vďaka K	2406 brez vaše K	2427 brez vaše K
podporo	2426 vašo K
podporte	2349 K	2367 K nás	2367 K našu
podpory	334 bez vaší K	355 bez vaší K	2349 bez vašej K	2368 bez vašej K
podprite	2406 K	2426 K nas	2426 K naše
podremos	970 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	2011 K nas
points	802 the bullet K	802 these bullet K	802 the key K above
pokutoval	357 K
policy	708 our cookie K
politica	2116 K de cookie
political	728 is a K	728 is the K editor
politicieni	2140 nu depinde de K
politika	2561 çerez K
politikasi	2562 gizlilik K
politikredakteur	580 ist K
politikredakteurin	580 ist K
politikressort	504 leitet das K
politikwissenschaftler	495 ist K
politologue	1191 est K
poll	35 our K	712 vote in our K	712 take our K	1837 onze K
polub	1958 K nas na
pomagajte	2426 K nam
pomocou	2351 K ai
pomozite	2286 K nam	2308 K nam
pomozte	354 K nám
ponavlja	2311 K
ponavljao	2311 K
ponctuel	1193 un don K
ponovno	45 K objavi
pop	658 K your
poprosil	357 K
poprosila	357 K
por	2095 um ano K #
poradil	357 K
portal	2020 nasz K	2309 naš K	2427 naš K
portalu	1995 na naszym K	1995 w naszym K
posez	1228 K-la à	1228 K-nous
posible	18 hace K
posielajte	2328 K nám
posielame	57 vám K
positions	766 our open K
poslechnout	322 si můžete K
posljednji	2295 K besplatni članak
posredujte	49 K
possible	268 ajuda a fer K	277 ajuda a fer K
post	20 rest of this K	759 to view this K	759 to see this K	795 this is a paid K	800 this K	875 this K	1797 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	2443 din e-K	2455 din e-K kommer inte
postadresse	60 e-K vises ikke	1873 din e-K	1884 din e-K vil ikke
postadressen	60 e-K din vises ikke
postanite	2308 K član	2426 K član	2426 K naročnik
postanizda	2586 her sabah e-K	2586 e-K	2600 e-K
postaw	54 K mi kawę	54 K kawę	2019 K nam	2019 K mi	2019 K kawę
postawcie	54 K mi kawę
postfach	454 in dein K	454 in deinem K	454 direkt ins K	458 in ihrem K	458 in ihr K
postkasti	999 otse K
postkastis	999 iga hommik sinu K	999 sinu K
posts	15 free K	58 new K by mail
potrebna	2308 K nam je
potrebujeme	2367 K vašu podporu
potrebujemo	2391 za ogled K	2426 K vašo
potremo	1528 aiuto K	1539 con il tuo aiuto K
potrivit	2155 K
potrzebujemy	1944 K twojego wsparcia	2019 K twojej pomocy	2019 K twojego wsparcia
pound	874 K you give
pourboire	1194 un K
poursuivez	1148 K votre lecture
poursuivre	1148 K votre lecture
pouvez	50 abonné, vous K
povabi	54 K me na kavo
povedal	2370 K	2429 je K
povedala	2370 K	2429 je K
povestit	2155 a K
povikao	2311 K
powered	874 K by you
powerful	875 hold the K to account
powiadomienia	14 K	1954 włącz K	1954 chcesz otrzymywać K	1955 K push
powiedzieli	2022 K
powtarza	2022 K
pozele	40 K tale
pozivala	2311 K
pozivali	2311 K
pozivao	2311 K
poznamenal	357 K
poznamenala	357 K
pozvala	2311 K
pozvao	2311 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	1775 K mee	1856 K mee
praca	2020 nasza K
pracujte	319 K s námi	2335 K s nami
prati	2297 K nas na
pratite	2308 K nas
pravi	2429 K
precisa	2024 K de você	2099 K de si
precisamos	2025 K da sua ajuda	2028 K do seu apoio	2099 K da sua ajuda
precisato	1542 ha K
preciso	2055 é K estar logado
precizat	2155 a K
prednostne	2386 K vire
prednostni	2386 K vir
prednostnih	2386 K virov
prednostnim	2386 K virom
predplatitelia	50 K môžu	2357 len K	2357 iba K	2357 nájdu K	2357 prečítajú K	2371 K
predvajanje	2391 K videa
preferate	2124 sursele tale K
preferences	708 your cookie K	811 cookie K	811 privacy K
preferida	251 font K	937 fuente K	2073 fonte K
preferidas	937 fuentes K	2073 fontes K
preferides	251 fonts K
preferido	937 medio K
preferidos	937 medios K
preferirane	2265 K izvore
preferirani	2265 K izvor
preferiranih	2265 K izvora
preferita	1482 fonte K su google	1508 fonte K
preferite	1508 fonti K
preferowane	1977 K źródło	1977 K źródła
preferowanego	1977 K źródła
preferowanych	1977 K źródeł
preferowanym	1977 K źródłem
preferred	698 K source on google	746 K source	815 K sources
preglednik	10 vaš K
prehratie	2331 K videa
prejemajte	2375 K vsako	2423 K
prejemati	2416 želite K
prejmite	2423 K
preklinjao	2311 K
prelua	45 K
preluarea	2123 K textelor
preluat	45 K
prema	2311 K
premier	1152 le K mois	1230 le K mois
premium	1817 toegang tot alle K
premoderated	712 K
prenesite	2426 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	2437 bli K	2437 redan K	2438 som K	2504 en K	2505 bli K
prenumeranter	50 K kan	2437 endast för K	2495 är för K	2495 bara K	2495 endast K	2506 våra K	2509 K
prenumerata	1700 K
prenumeration	2509 K
prenumerationen	2442 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	1692 tik K
prenumeratoriams	1661 tik K	1692 tekstas skirtas K	1692 straipsnis skirtas K
prenumeratorzy	50 K mogą	2007 tylko K
prenumerera	2437 K för att	2442 K på nyhetsbrev	2482 genom att K	2505 K på vårt
prenumeruojate	1661 jau K
prenumeruokite	1696 K
preostanek	2374 K članka
presenteie	2032 K
prethodnog	2301 bez K odobrenja
pretplata	2312 K
pretplati	2281 hvala na K
pretplatite	2249 K se već od	2308 K se
pretplatnici	50 K mogu	2294 samo K	2312 K
pretplatnicima	2249 dostupan samo K	2249 dostupan je samo K	2249 dostupan je K	2249 dostupno samo K	2261 samo K	2294 samo K
pretplatnik	50 kao K	2249 već ste K	2308 postanite K
pretplatnike	2249 dostupan samo za K	2261 samo za K
pretplatu	2250 već imate K	2282 uz K	2282 K	2303 uz K
preuzeti	45 K
preuzimanje	2260 zabranjeno K	2285 zabranjeno K	2285 zabranjeno je K
preuzmite	2308 K našu
preventing	704 browser extension is K
preview	816 free K
price	876 the K of a
pridaj	51 K sa
pridajte	51 K sa	2360 K si nás	2367 K sa k nám
prihvatate	2281 prijavom K
prijavi	24 K se	2281 hvala na K
prijavili	2281 hvala što ste se K
prijavite	24 K se	2308 K se na naš	2308 K se na naše	2426 K se na
prijavo	2401 s K se	2401 s K na	2401 hvala za K
prijavom	2281 K se slažete	2281 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	2386 K vir
priljubljene	2386 K vire
priljubljeni	2386 K vir
prima	2154 K lună
primajte	2302 K
primate	2296 želite da K
primati	2296 želite K
primeiro	2101 K mês
primer	278 el K mes	972 el K mes
primo	1541 il K mese
principles	729 the thomson reuters trust K
print	694 click to K
prioriterad	2468 K källa
pripojte	51 K sa
pripomenul	2370 K
prisijunkite	24 K	51 K	1696 K prie mūsų
prispejte	2349 K	2367 K	2367 K aj vy
prispevek	2427 ta K
privacidad	916 política de K	971 nuestra política de K
privacidade	2052 política de K
privacitat	256 política de K
privacy	708 see our K policy	708 to our K policy and terms	708 and the google K policy	875 our K policy
privacybeleid	1771 ons K	1812 ga je akkoord met het K
privacyverklaring	1773 K
private	60 your email will stay K
privatlivspolitik	380 K
priznaje	2311 K
priznal	2370 K
priznala	2311 K
priznao	2311 K
probeabo	437 K	446 wochen im K
probeer	1856 K nu	1856 K een maand
proberen	1858 gratis K
processing	708 consent to the K
prochains	1229 nos K articles
prodavnici	2274 našoj K
produce	784 not free to K	784 not cheap to K
produced	795 K by our brand
proefabonnement	1751 K	1856 neem een K	1858 K
profesor	932 es K	2126 este K
profesora	932 es K
professeur	1191 est K
professeure	1191 est K
professionista	1505 è giornalista K	1505 giornalista K
professor	253 és K	495 ist K	728 is a K	728 is an assistant K	2069 é K
professora	253 és K	2069 é K
professore	1505 è K
professoressa	1505 è K
professorin	495 ist K
profilazione	1488 i cookie di K
profitez	1134 K de	1148 K de nos offres
prohibida	930 queda K
proibida	2066 é K a
project	1212 trust K
promis	2155 a K	2155 au K
promise	874 K never to
propustite	2296 ne K
prosbu	281 máme na vás K	281 máme malou K	2324 máme malú K	2324 malú K
proseguire	1531 per K la lettura
prosil	357 K
prosila	357 K
prosili	357 K	2022 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	2022 K
protejate	2148 K de dreptul de autor
provalo	1469 K gratis	1539 K gratis
provided	708 content K by a third party	759 contains content K by
provision	472 erhalten wir eine K	472 eine kleine K	544 bekommen wir eine K	544 eine K vom	566 K
provisions	472 K-links
provisionslinks	566 K
prozent	535 K rabatt
przedruk	45 K	1997 K za zgodą
przedrukujcie	45 K
przegap	2009 nie K
przekonuje	2022 K
przetisknout	45 K
przetwarzanie	1963 K danych osobowych
przez	2001 K ai
przycisk	1990 klikając K
przyznaje	2022 K
""", 'ps': """
psal	357 K
psala	357 K
""", 'pt': """
ptal	357 K se
ptala	357 K se
ptali	357 K se
ptaly	357 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	1491 prima di K un commento
pubblicato	22 non sarà K	1491 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	2054 o seu endereço de e-mail não será K
publicat	2148 a fost K inițial în
publication	665 is a reader-supported K	795 accurate at the time of K	795 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	2489 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	913 bloqueador de K	971 sin K
publicidade	11 a K	70 sem K	2082 depois da K
publicitat	11 la K	70 sense K	277 sense K
publicitate	11 K	70 fără K
publikovanie	2322 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	60 email won't be K	712 your email address will not be K	730 was first K by	730 was first K on	797 K under license
publishing	795 accurate at the time of K
pueden	50 los socios K
puhelimeesi	1109 suoraan K
puis	1149 K # €
puisque	1136 K vous êtes là
pungkasnya	1458 K
punya	1407 sudah K akun
purchase	703 K through links on our site
push	526 per K
pushbericht	1810 een K bij
pushbeskeder	408 K
pushmeldingen	1761 K
pushnotiser	2479 K
pushvarsler	1909 K
pustit	322 si můžete K
puts	844 our app K
""", 'py': """
pytali	2022 K
pyysi	1132 K
""", 'qu': """
queremos	67 K conocer tu	880 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1461 già che sei K
quieras	888 cancela cuando K	972 cancela cuando K
quitter	1136 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	1837 doe de K	1837 onze K	1987 nasz K	1987 K
quizie	1987 naszym K	1987 K
""", 'ra': """
raccolta	1543 K fondi
racconta	1542 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	1542 ha K
raconte	1231 K
racontez	38 K-nous	67 K-nous
rad	2309 naš K
radil	357 K
radila	357 K
radili	357 K
radzi	2022 K
radzili	2022 K
radzono	2022 K
ragino	1699 K
raise	784 help us K
rajaton	1075 K pääsy
rakendus	997 meie K	997 K
rakenduses	997 K
raksti	38 K mums	67 K mums	1736 K mums
rakstiet	38 K mums	67 K mums
raksts	1737 šis K
rakstu	1735 šo K
rakstus	1737 visus K
range	836 shop the K
rappelle	1231 K
""", 're': """
reach	756 K him at	756 K her at	756 K them at	784 we would K our goal	784 we'd K our goal	874 help us K
reached	679 you've K your limit of free	727 can be K at
reacties	1776 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	679 # % left to K	736 is K by an ai	736 is K by ai	790 link can K this	856 free to K	856 free for all to K	875 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	660 we're asking K	737 thank you, K	784 funded by K like you	805 K' editor	837 K make this	856 thanks to our K	863 K like you	874 K like you	874 join the K	875 our K	875 funded by its K	878 appeal for K	878 K pay
reading	0 K time	671 keep K for just	671 keep K with a	671 K this post for free	675 to finish K	675 to keep K	790 to your K list	857 you're K	857 you are K	857 you've been K
reageren	6 K	1776 om te K	1792 K? mail	1792 K op dit artikel
realizarea	2135 nu a participat la K
realizzazione	1518 non ha partecipato alla K
recalled	877 K
recalls	877 K
recaptcha	681 protected by K
receba	2024 K as	2036 K no seu	2036 K todos os dias	2099 K no seu
receive	681 K email from us on behalf of	682 sign up to K	682 K emails from	708 agree to K emails	874 to K new posts
recevez	1134 K chaque	1158 K chaque	1158 K tous les	1228 K notre
recevoir	1164 K les alertes	1217 j'accepte de K
recherche	588 diese K
recherchen	588 unsere K
rechercheteam	39 unser K	39 unserem K	503 K
rechtbankverslaggever	1832 is K
recibe	879 K cada	898 K cada	898 K todas las
recibir	960 acepto K
recipe	841 links in this K
reclamat	2155 a K
reclame	70 fără K	2153 fără K
reclamevrij	70 K
recomandat	2155 a K	2155 au K
recomenda	2102 K
reconheceu	2102 K
reconnu	1231 a K
recunoscut	2155 a K
recurring	741 K donation	876 K donation
redacteur	1793 is K	1793 is politiek K	1832 werkt als K
redactie	39 onze K	1775 mail de K	1792 contact op met onze K	1792 contact op met de K	1792 tip voor de K	1796 mening van de K	1821 K heeft geen	1856 mail de K	1856 tip de K	1857 onze K
redactor	253 és K	932 es K	2126 este K
redactora	253 és K	932 es K
redakce	313 napište do K	319 do K	319 do naší K	355 naše K	355 jsme malá K
redakci	39 naší K	355 naši K
redakcia	2368 naša K	2368 sme malá K
redakcie	2322 bez súhlasu K	2328 napíšte do K	2335 do K	2335 do našej K
redakcii	39 našej K
redakcija	1697 mūsų K	1737 mūsu K	2309 naša K	2309 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	2267 javite se K	2267 pišite K	2274 našoj K
redakcijos	1671 K sutikimo
redakciju	2309 našu K
redakcja	2020 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	1997 bez zgody K	2020 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	1455 hubungi K	1456 K kami	1456 email K	1456 K
redaksjon	1937 vår K
redaksjonen	38 tips K	67 tips K	1936 kontakt K	1937 kontakt K
redakteur	495 ist K	504 als K	504 seit # K
redakteurin	495 ist K	504 als K	504 seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	433 vores K	504 leitet die K	508 meinung der K	544 K war an der	545 nicht von der K	548 melden sie sich bei der K	568 produkte wurden von der K	588 unsere K	2506 vår K
redaktionell	568 produkte K ausgewählt
redaktionelle	475 externe K inhalte
redaktionen	382 skriv til K	2455 mejla K
redaktor	314 je K	314 , K	314 - K	1980 - K	1980 , K	2329 je K	2329 , K	2329 - K
redaktore	1716 galvenā K	1716 K
redaktorem	314 je K	1980 jest K
redaktorius	1676 K
redaktorka	314 je K	314 , K	314 - K	1980 - K	1980 , K	2329 je K	2329 , K	2329 - K
redaktorkou	314 je K	2329 je K
redaktorom	2329 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	1716 galvenais K	1716 K
redaktur	1431 adalah K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	1527 la K ti invia	1540 la nostra K
reenvia	49 K
refresh	771 K this page	771 K the page
regala	888 K esta nota
reggel	17 minden K
regioverslaggever	1793 is K
registe	2032 K-se para
register	671 K for free to
registered	788 K users can
registraci	327 děkujeme za K	329 po K
registrarte	898 al K
registrate	960 K a nuestro	970 K
registrati	1460 K per	1472 K per	1539 K gratis
registration	816 free K gives
registreer	1749 K je
registrera	2482 genom att K dig
registrere	1912 ved å K deg
registrieren	447 K sie sich
registrierung	500 K	534 mit ihrer K	535 die K ist kostenlos
registrirajte	2282 K se besplatno	2282 besplatno se K	2402 brezplačno K	2402 K se brezplačno
registrujte	354 K se	2282 K se besplatno
regrette	1231 K
regrettent	1231 K
reiseangebote	554 unsere K
rejoignez	51 K-les	51 K-nous	1168 K-nous sur	1228 K-nous	1228 K notre	1228 K nos
rejoins	51 K-les
rekao	2311 K
rekla	2311 K
reklam	70 bez K	70 nie mamy K	70 K yok	355 bez K	2020 bez K	2020 nie mamy K
reklama	2309 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	1917 K
reklamelinks	415 K
reklamer	70 ingen K	433 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	1996 we współpracy K
reklamsiz	70 K	2607 K
reklamy	11 K	70 nemáme K	70 bez K
relatou	2102 K
rely	875 we K on
remaining	679 free articles K	679 free article K	679 articles K this month	679 free stories K
remind	878 K me later
removed	712 this comment has been K
rendszeres	1397 legyen K
rendue	60 e-mail ne sera pas K
replied	877 K
reply	6 leave a K
report	53 months on this K	53 months to K	775 K an error
reportage	588 diese K	1229 ce K
reportagem	39 nossa K	53 meses nesta K	2100 esta K
reportagens	2100 nossas K
reportaje	971 este K
reported	877 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	495 ist K	504 als K	504 seit # K	725 contact the K at	726 is a K at	728 is a K	728 is a senior K	750 contact the K	750 contact our K	750 email the K	752 K	1191 est K	1431 adalah K	1901 er K i	1980 - K	1980 , K	2126 este K	2268 je K	2268 , K	2389 je K	2389 , K	2472 är K på
reportera	39 naszego K	932 es K
reporterem	39 naszym K	1980 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	495 ist K	504 als K	504 seit # K
reporterka	1980 - K	1980 , K	2268 je K	2389 je K
reportero	932 es K
reporters	39 our K	874 ask our K	875 our K	875 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	712 why are you K this	784 keep our K free	801 this K	823 more of our K	875 our K	875 this K	875 K like this	875 goes to K
reportrar	39 våra K
reports	754 K on
repost	45 K this
representa	2072 não K a opinião
representam	2054 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	730 may not be K
reproducerea	2123 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	729 K without permission	797 K in whole or in part	1189 toute K	1189 droits de K	1189 K interdite	1190 toute K	1190 droits de K	1190 K interdite
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
republish	45 K	729 K our articles	729 K this article	797 K this story	797 K our stories
republished	45 K	729 K with permission	729 is K from
required	21 K fields are marked	712 K fields are marked
research	728 is a K fellow
researcher	728 is a senior K	728 is a K
reserva	29 es K el dret
reservados	930 derechos K	2065 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	250 tots els drets K
reserve	29 K the right
reserved	610 all rights K	671 article is K for	729 all rights K	1573 all rights K
reserves	29 K the right
respond	43 want to K
responsabile	30 non è K
responsabilidad	30 K de	956 K de sus autores	956 K de quienes los
responsabilidade	30 K de	30 K dos	2054 os comentários são de K
responsabiliza	30 não se K	956 no se K de las opiniones
responsable	30 pas K	30 no se hace K	956 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	580 ist K
ressortleiterin	580 ist K
rest	20 to read the K	671 to read the K of this	800 the K of this
restants	1154 articles gratuits K
reste	1155 il vous K #%	1155 il vous K # %
resultater	396 google-K
results	815 your search K	815 your google K
retrouvez	1168 K-nous sur	1198 K	1228 K-nous
rette	406 K fejl
retter	406 K fejl	406 K alle fejl	1907 vi K feil
rettigheter	1893 alle K forbeholdt
reuters	1189 avec K	1190 avec K
revelou	2102 K
revient	1218 vous K qu'à
rewritten	729 may not be published, broadcast, K
""", 'ri': """
ricamiz	2547 küçük bir K var	2547 sizden bir K var
ricercatore	1505 è K
ricercatrice	1505 è K
ricevi	1477 K ogni	1539 K ogni	1539 K la
ricordato	1542 ha K
rief	590 K
riep	1859 K
riferito	1542 ha K
riippumaton	1130 K media
riippumatonta	1129 tue K	1130 K journalismia
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	1502 K riservata	1502 © K	1535 è vietata la K	1535 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	1537 K agli abbonati
riservati	1502 tutti i diritti K	1537 K agli abbonati
riservato	1469 K ai nostri abbonati	1469 questo contenuto è K	1531 K agli utenti	1537 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	403 af en K
rocznie	2021 K
ropade	2508 K
ropar	2508 K
roper	1939 K
ropte	1939 K
roskapostia	71 ei K
round	740 our K-up
roundup	681 get a weekly K	740 our K	740 weekly K
rozhodl	357 K
rozhodol	2370 K
rozpowszechnianie	1974 K artykułu	1997 dalsze K
""", 'ru': """
rubrice	331 najdete v K
ruft	590 K
ruga	2155 îi K	2155 îl K
rugat	2155 a K	2155 au K
rugau	2155 K
rukoili	1132 K
ruled	877 K
rundbrief	499 K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	1939 K	2508 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	2508 K
sagde	435 K
sagen	590 K
saglasnosti	2301 bez K
sagt	590 K
sagte	590 K
sagten	590 K
said	877 K
saken	1861 likte du denne K	1907 feil i K	1935 denne K	1935 få K	1936 les hele K	1937 denne K
saker	1935 flere K	1937 våre K	1937 alle K
saklidir	2568 tüm haklari K	2568 her hakki K
sako	1699 K
saluran	1414 ikuti K	1414 gabung di K	1456 K kami
samarbeid	1917 i K med en annonsør
samarbejde	415 i K med en annoncør
samarbete	2487 i K med en annonsör
samedi	17 chaque K
samenvatting	1834 deze K	1834 de K is
samenwerking	1821 betaalde K	1821 K met onze partner	1821 K met een commerciële
samstag	17 jeden K
samtycke	2474 ditt K
samtykke	402 dit K	402 give K	410 jeg giver K til	1903 ditt K	1903 gi K
samtykket	1903 K ditt
sang	435 K	1939 K
sanoi	1132 K
sanoivat	1132 K
sanoo	1132 K
sans	70 K pub
satin	2593 K alin
satura	1717 ārējā K
saturday	17 every K
saturdays	849 delivered K	849 delivered on K	849 sent K
sauca	1739 K
saugomos	1664 visos teisės K
savetovala	2311 K
savetovali	2311 K
savetovao	2311 K
savetuje	2311 K
savjetovala	2311 K
savjetovali	2311 K
savjetovao	2311 K
savjetuje	2311 K
savundu	2609 K
say	658 have your K	712 have your K in
saya	62 tag K
sayenizde	2607 sizin K
says	877 K
sazinies	1736 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1479 K l'app	1479 K la app	1479 K la nostra app	1539 K la nostra	1539 K l'app
schauen	587 K sie vorbei
schick	49 K ihn	49 K es	578 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	578 K sie uns	587 K sie uns
schon	438 wenn sie K hier sind	438 wo sie K hier sind
schreef	1859 K
schreib	38 K uns	67 K uns	548 K uns	587 K uns	588 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	437 K sie an	478 K sie uns ihre meinung	548 K sie uns	587 K sie uns
schreibt	38 K uns	67 K uns	495 K über	495 K für	505 K seit # für	587 K uns	588 K mir unten	588 K uns unten	590 K
schrieb	590 K
schriftlicher	490 nur mit K genehmigung
schrijf	38 K ons	67 K ons	1741 K u in	1741 K je in	1754 K je in voor	1754 K je gratis in	1855 K je hier in	1856 K je gratis in
schrijft	1793 K over	1793 K voor	1859 K
schrijver	1793 is K en	1796 mening van de K
scria	2155 K pe	2155 K în	2155 așa K
scrie	38 K-ne	67 K-ne	2152 K-ne
scrii	2152 să ne K
scriitoare	2126 este K
scriitor	2126 este K
scripts	704 unblock K
scris	2155 a K
scritto	1540 chi ha K questo	1542 ha K
scrittore	1505 è uno K
scrittrice	1505 è una K
scrive	1505 K di	1505 K per
scriveteci	38 K	67 K
scrivi	1460 K a
scrivici	38 K	67 K	1539 K
""", 'se': """
search	815 on google K
secondo	1542 K
section	55 K #g	713 in the comment K
secure	750 K drop
securedrop	750 K
securely	750 K on signal	750 K via signal	750 contact us K	750 reach us K
seda	49 jaga K
see	42 did you K it
segnalacelo	1539 K
segons	279 K
segueix	276 K-nos
seguici	1482 K su	1482 K anche su	1539 K
seguir	909 puedes K a	909 puede K a
segundo	2102 K
sehen	583 K sie hier.
sekarang	1455 donasi K	1455 daftar K	1455 gabung K	1455 unduh aplikasi K
sekite	1696 K mus
sekojiet	1736 K mums
selaimesi	10 K
seleciona	2090 a redação K
selected	795 K by our
selengkapnya	1405 untuk membaca K	1444 membaca artikel K
selgitas	1015 K
selitti	1132 K
selon	1231 K
semaine	17 chaque K	17 une fois par K	1230 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	972 a la K	2101 por K
semanal	898 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	432 K os	681 we'll K you	750 K us a tip	1886 K inn	1936 K oss
sende	1912 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	578 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	844 our app K
seneste	405 K afsnit
sense	71 K spam
senza	71 K spam	1528 K di te non	1539 K di te non
service	1191 est chef du K	1191 est cheffe du K
serwisie	1995 w K	2010 naszym K
serwisu	1981 treści z K	1981 treść z K
seslendi	2609 diye K	2609 K
setiap	17 K pagi	1457 K bulan
setmana	276 rep cada K
setmanalment	17 K
settimana	17 ogni K	1541 alla K
settings	708 cookie K	811 cookie K	811 privacy K
setuju	43 tidak K?
setujui	1432 K cookie
seuraa	1129 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	694 K this with	694 K this post on	694 K this if you	694 K this far and wide	694 click to K	703 we may get a K
shareholders	784 not by K	875 no K
shop	808 our K	836 K our	868 in our K	868 from our K	868 our K now
shope	2335 našom e-K
shopping	841 our K links
shopu	319 našem e-K	2274 našem web K	2335 nášho e-K
should	750 story we K	750 we K look into	750 we K know about
shouted	877 K
showcase	161 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	515 jetzt tickets K:	560 K sie unsere arbeit
sier	1915 til du K opp	1939 K
siga	2045 K-nos no	2045 K-nos nas	2099 K-nos
siger	435 K
sign	24 K in	682 K up to get	742 K up	852 K up for our	852 K up to our	874 K up for our	874 K up to our	874 when you K up	874 K up now
signal	397 på K	502 auf K	502 K-kanal	1898 på K	2469 på K
signaler	1177 K une erreur
signalez	1228 K-la-nous	1228 K-le-nous
signali	2327 K
signalu	312 K	1978 K
signing	681 thanks for K up	681 thank you for K up	681 by K up, i agree	681 by K up, you agree	681 by K up you agree
silakan	1405 K login	1405 K masuk
silenced	875 refuse to be K
since	660 K you're here
sini	1455 klik di K
sinirsiz	2571 K erişim
sinulle	1070 meillä on K pyyntö
site	64 ayna K	808 our jobs K	875 our K	1857 onze K
sitede	2578 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	1739 K
skaityti	1661 norėdami K toliau	1661 norint K toliau	1661 K toliau galite
skaitytojai	1697 mūsų K
skaitytojams	1697 mūsų K
skelbiamas	22 nebus K
skicka	2482 genom att K	2505 K till oss
skickar	57 K vi dig	57 vi K dig
skirkite	1686 K # proc	1696 K paramą
sklepem	1984 naszym K
sklepie	1984 naszym K
skontaktuj	38 K się z nami	1979 K się z nami	1979 K się z naszym	1979 K się z naszą	1979 K się z autorem	1979 K się z autorką
skreg	435 K
skrek	1939 K	2508 K
skrev	435 K	1939 K	2508 K
skribent	400 er fast K	1901 er K	2472 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	432 K til os	432 K dig op	2442 K upp dig	2505 K upp dig	2505 K till oss
skrive	21 logget ind for at K	1937 vi bør K om	1937 vi burde K om
skrivefeil	1907 funnet en K
skriver	435 K	1939 K	2508 K
skrzynce	1950 w twojej K
""", 'sl': """
slant	2507 en K
slapukais	1677 K	1695 K
slapukus	1677 K
sledite	2426 K nam
sledujte	292 K nás	345 K nás živě	354 K nás	2367 K nás
sliboval	357 K
slobodno	2308 podržite K
sluit	51 K je aan
""", 'sm': """
small	837 K gift
""", 'so': """
soci	276 fes-te K	276 fes-te'n K
socia	51 hazte K	879 hazte K	935 hazte K
social	468 auch bei K media
socialmediacookies	1797 K
socio	51 hazte K	879 hazte K	883 hazte K	935 hazte K
sociologue	1191 est K
socios	965 solo para K	965 sólo para K
sodelovanju	2403 v K s partnerjem
soglasja	2420 brez K	2420 brez pisnega K
som	1935 en sak K
someone	694 send this to K
something	775 see K wrong	775 K is wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2155 arată un K
sondajul	35 K nostru
sonderheft	554 unser K	554 das K
sondzie	1987 naszej K	1987 w K	2004 weź udział w K
sonntag	17 jeden K
sordu	2609 K	2609 diye K
sordular	2609 K
soruyor	2609 K
sostegno	1464 il tuo K ci	1464 abbiamo bisogno del tuo K	1539 il tuo K
sostenerci	1464 puoi K
sostengono	1528 ci K ogni mese
sostenitore	1539 diventa K
sostenitori	1540 i nostri K
sostiene	1503 chi ci K	1540 chi ci K	1542 K
sostieni	1464 K il nostro	1464 K la nostra	1539 K il	1539 K la
sostienici	1503 K	1539 K
sostuvo	973 K
sottolinea	1542 K
soubory	306 K cookie
souhlasu	305 bez K	348 bez K
souligne	1231 K
source	746 top K
soutenez	1139 K notre	1193 K-nous	1193 K notre	1221 en vous abonnant, vous K	1228 K-nous	1228 K notre	1228 K-le	1228 K-la
soutenir	1135 nous K	1140 pour nous K	1228 K notre
soutien	1134 votre K	1139 votre K est	1139 a besoin de votre K	1218 votre K, même
soutiennent	1218 nous K chaque mois
soutiens	1228 je K
sovelluksemme	1079 lataa K	1130 K
sovelluksessa	1079 avaa K	1110 K
sovellus	1079 lataa K	1079 lataa ilmainen K	1110 K	1129 lataa K
""", 'sp': """
spaltist	1901 er K	1901 er fast K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	874 can you K
specchio	64 sito K
spelregels	1776 K
spende	437 ihre K	437 mit einer K	441 deine K für	441 ihre K hilft	441 deine K hilft	441 jede K hilft	441 jede kleine K hilft	441 jede K zählt	587 deine K	587 eure K	587 K jetzt	587 K uns	591 K
spenden	437 jetzt K	437 K sie	591 K
spendenaufruf	591 K
spendenaufrufe	591 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	587 K uns
spendieren	54 K sie mir einen kaffee	587 K sie uns
spiega	1542 K
spiegato	1542 ha K
spiegel	64 unseren K
spiegelseite	64 K
sponsored	803 K content
sportredacteur	1832 is K
sportredakteur	580 ist K
sportredakteurin	580 ist K
sportressort	504 leitet das K
sportskommentator	1901 er K
sportverslaggever	1793 is K
spotify	2582 K'da
spottete	590 K
spravodajcom	2329 je K
sprijinul	2152 K tău	2152 avem nevoie de K	2153 K tău
spune	38 K-ne	67 K-ne	2152 K-ne	2153 K-mi mai jos	2155 K
spunea	2155 K
spuneau	2155 K
spurgte	435 K
spurte	1939 K
spus	2155 a K	2155 au K
""", 'sq': """
squadra	1540 la nostra K
""", 'st': """
staat	1859 K er
stabilito	1542 ha K
stadsverslaggever	1832 is K
stammt	576 K von einer ki
stand	874 K with us
standards	729 our K: the	805 our K team
starred	60 K fields
starting	869 tickets K at
stay	771 K with us for
ste	2324 keď K už tu	2385 ker K že tu
stede	42 var du til K
stelde	1859 K
stellen	554 wir K ein
stellenangebote	514 aktuelle K
stellenmarkt	514 unserem K
stellenportal	554 unserem K	554 unser K
stemme	403 ai-K
steuerlich	530 K absetzbar
steun	1741 uw K	1745 met jouw K	1745 met uw K	1745 K ons met	1788 K ons	1856 K ons	1856 K onze	1856 jouw K
stiahnite	2367 K si
stichpunkte	553 die K
stillingen	425 søg K	1930 søk K
stimme	496 K
stjerne	60 felter med K
stod	435 K der	2508 K det
stond	1859 K
stopite	2388 K v stik z
store	326 app K	524 im app K	808 our K	868 in our K	868 from our K	2341 app K
stories	15 free K	679 free K left	725 for more K like this	788 access to all our K	801 K like this	823 more of our K	875 our K	875 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	671 to read the full K	679 free K left	679 last free K	685 read this K in the app	694 share this K on	725 if you have a K to tell	725 email your K to	750 K for us	790 save this K	800 this K	800 the full K	801 this K	801 a K like this	802 this K	875 this K	875 K that took us
straight	681 K to your inbox	847 emailed K to you
straipsniai	1688 nemokami K	1692 geriausi K jūsų
straipsnis	1692 nemokamas K	1697 šis K
straipsnius	1688 nemokamus K
streszczeniu	2001 o K ai
striga	2155 K
strigat	2155 a K	2155 au K
strigau	2155 K
strinjate	43 se ne K	43 se K
strona	1962 ta K używa
studio	795 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	1829 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	1829 K een mail	1829 K ze naar
""", 'su': """
subliniat	2155 a K
submitting	681 by K your email
subscreva	2036 K a nossa	2036 K as
subscribe	671 K to continue reading	671 K to read the full	671 to continue reading, K	671 K to get access	671 K for full access	671 K to unlock	671 already K?	681 K to our free	681 K to our weekly	681 K to our daily	681 K for more	698 K to our channel	698 K to our podcast	734 K to the podcast	734 K to our podcast	788 if you already K	788 K now for	812 K here	812 K below	874 K to our	874 K today	874 K now	874 K to get	874 K for free
subscribed	781 you are now K to	833 you have K
subscriber	50 as a K	658 become a K	671 already a K	671 this is a K-only	673 existing K	788 K-only article	788 K-only story	788 K-only content	788 not a K?	808 K event	816 K account	874 becoming a paid K	874 free or paid K
subscribers	50 K can	50 K may	671 this article is for premium K	671 for K only	671 exclusively for K	671 is exclusive to K	671 for paying K	671 for paid K	671 is for K	671 are for K	671 only K can read	673 existing K	788 exclusive to our K	788 exclusively to K	818 K can comment	856 thanks to our K	875 our K	878 K
subscribing	671 by K to our	681 by K, you agree	858 consider K	874 consider K
subscription	671 off annual K	671 off an annual K	671 your K helps	671 K is being used on another	671 upgrade your K	671 sign up for a K	671 purchase a paid K	788 your K supports	788 your K makes	788 our K offers	788 our K options	816 without a K	858 consider a K	876 annual K	878 K
subscriptions	878 K
subscriptor	244 ja n'ets K	276 fes-te K	276 fes-te'n K
subscriptors	50 els K poden	244 només per a K	268 gràcies als K	271 exclusiu per a K	280 K
subscrit	267 K al nostre
subscriu	276 K-te
subscriure	267 en K't
subskrybenci	50 K mogą	2007 tylko K	2020 nasi K	2023 K
subskrybent	50 jako K
subskrypcja	2023 K
subskrypcje	2023 K
subskrypcji	1993 w K	2015 w K
substack	671 in the K app	878 K
substacks	878 K
subvention	1218 aucune K et
succes	2109 te-ai abonat cu K
successfully	833 K subscribed
sued	877 K
suglasnosti	2301 bez K
suite	1221 pour lire la K	1221 lire la K ?
suivez	1168 K-nous sur	1228 K-nous
suivre	49 faites-le K
suma	51 K-t'hi
sumate	51 K	970 K al	970 K
summary	802 this K
sunday	17 every K	740 our K email
sundays	17 on K	849 sent K
suosikiksi	1096 K
suositteli	1132 K
suport	268 amb el teu K podem	268 ens donen K cada mes	276 dona'ns K	276 el teu K	277 ens donen K
suporta	2049 o seu browser não K
support	665 please K us	665 your K, no matter how small	665 K our work by	665 to K my work	665 you can K us	704 your browser does not K	784 K fact-based	874 K us	874 K our	874 K my work	874 K this work	874 your K	874 we ask you to K	874 K the show
supporta	1486 il tuo browser non K
supported	704 your browser is not K	875 reader-K	875 reader K	875 member-K	875 listener-K
supporter	874 become a K
supporters	856 thanks to our K	863 K like you
supporting	665 please consider K	874 consider K
survei	1456 K kami
survey	35 our K	35 our reader K	712 reader K	712 take our # minute K	712 two-minute K	713 short K	874 take our K
suscribirte	895 al K
suscribite	960 K a nuestro	970 K
suscripciones	974 K
suscriptor	50 como K	50 si eres K	888 ya soy K	888 ya eres K	970 hazte K
suscriptora	970 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	889 exclusivo para K	889 sólo para K	889 solo para K	971 nuestros K	974 K
susisiekite	38 K su mumis	1696 K su mumis
sustaining	741 K member	874 K member	874 become a K
sustenta	2100 que K o
sutikimo	1664 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	2508 K
svarar	1937 vi K alle
svarbiausius	1695 K savaitės
svarede	435 K
svarer	1937 vi K alle
svarte	1939 K
svideo	2264 K vam se tekst
svobodno	2426 podprite K
svobodnou	354 podpořte K
svoju	2253 K e-mail	2253 K mejl	2281 K e-mail
""", 'sw': """
swish	2484 via K
swisha	2505 K en gåva	2505 K oss	2505 K gärna	2505 K till #
""", 'sy': """
syndicated	797 auto-generated from a K feed	797 published from a K feed	797 K feed
syndication	797 our K team
syntetisk	403 K stemme	1904 K stemme
""", 'sz': """
szerint	1400 K
""", 'ta': """
taalfout	1776 K
taasavaldada	45 K
tady	281 když už jste K
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
tahun	1457 per K
takes	788 free and K less than
takip	2558 bizi K edin	2558 K et	2577 x'te K	2593 K edin	2606 bizi K edin
takk	1912 ja K, jeg vil
takket	433 K være dig	1937 K være deg
taloustoimittaja	1101 K
talsyntes	2475 K
tamamini	20 haberin K	20 yazinin K	2606 K okuyun
tandai	62 K saya	62 K kami
tandasnya	1458 K
tanggung	1453 menjadi K jawab penulis
tanpa	71 K spam
tapana	1132 K sanoa
tapkite	1696 K nariu
tarafindan	2579 yapay zeka K	2579 yapay zekâ K
tarayiciniz	10 K
targeting	759 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1368 külső K
tarvitsee	1129 K sinua	1129 K tukeasi
tarvitsemme	1129 K apuasi	1129 K tukeasi
tasuta	1004 K konto
tavsiye	2609 K etti	2609 K ediyor
""", 'te': """
te	2577 'i x'K
teada	38 anna meile K	67 anna meile K
team	875 our K	1857 ons K
teatas	1015 K
teavitused	998 K
techredacteur	1832 is K
tegasnya	1458 K
tehisaru	994 K abil	994 tegi K	1010 K abil
tehisintellekt	994 K
tehisintellekti	994 K abil	1010 K abil
teica	1739 K
teigia	1699 K
teil	561 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	587 K sie uns
teilnehmen	514 jetzt K
teilte	590 K mit	590 K der	590 K die
tekrarladi	2609 K
tekst	20 cały K	20 ceo K	1834 deze K	2020 ten K	2282 ceo K	2309 ovaj K
tekstovima	2293 svim K
teksty	2020 nasze K
telefon	408 på din K
telefoni	998 otse K	998 otse oma K
telegram	16 K	161 K	195 K канал	195 канал в K	251 canal de K	312 K	397 på K	397 K-kanal	468 unseren K-kanal	502 auf K	502 K-kanal	547 unserer K-gruppe	617 K	698 join our K	698 our K channel	874 join our K	908 nuestro canal de K	1199 canal K	1199 groupe K	1509 canale K	1791 K-kanaal	1898 på K	1898 K-kanal	1978 K	2045 nosso canal no K	2124 canalul de K	2175 мы в K	2175 наш K-канал	2175 в нашем K	2175 новости в K	2196 K	2196 K-канал	2196 K-канале	2266 K	2266 K-u	2298 K kanalu	2327 K	2387 K	2469 på K	2469 K-kanal	2573 K	2623 ми в K	2623 наш K-канал	2623 у нашому K	2643 K	2643 K-канал	2643 K-каналі	2742 kênh K
telegrama	1978 K
telegrame	2327 K
telegrami	989 K kanaliga
telegramie	1978 K
telegramis	989 K
telegramissa	1097 K
telegramkanaal	1791 K
telegramkanal	2469 K
telegramon	1364 K
telegramu	312 K	2266 K	2387 K
teljes	20 K cikk
tell	67 ? K us	805 K us
telli	1012 K kohe
tellija	976 oled juba K
tellijad	50 K saavad	1008 ainult K
tellijatele	976 artikkel on K	976 ainult K	1008 tekst on K	1008 lugu on K	1008 artikkel on K
tellimus	1016 K
tells	844 our app K
temas	932 cubre K
temat	1979 zgłoś K
tenhle	355 K text
tento	2368 K text
terangnya	1458 K
termos	2052 K de uso
terms	708 agree to our K of	708 agree to our K and	709 agree to the K
terugkijken	1836 hier K
terugluisteren	1836 hier K
teruskan	49 K
testen	437 jetzt K	437 K sie	446 für # € K	446 für # euro K
testez	1148 K-nous	1228 K-nous
testified	877 K
tetszett	1398 K a cikk
text	38 K us	67 K us	802 this K
texte	564 alle K zum
texten	2478 fel i K
texter	2504 våra K	2504 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	737 K you to the	737 K you to all of you	737 K you to all who	737 K you to our
thanks	737 K to all of you who	856 free K to our
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	784 will you join K	837 join K from
thema	548 K für uns
themenseite	540 unserer K
theo	2702 K dõi báo	2741 hãy K dõi	2744 K ông	2744 K bà	2744 K lời
there	42 were you K
think	712 let us know what you K	874 tell us what you K
thinking	859 if you were K of	859 if you've been K about	859 if you've been K of
thoughts	712 share your K	874 share your K
thousands	874 join K of
threads	312 K
threema	502 auf K
through	841 K links	841 K a link
throw	658 K in
thursday	17 every K
thursdays	17 on K	849 delivered K	849 delivered on K	849 sent K
""", 'ti': """
ticker	540 im live-K
tickets	836 K here	836 book K here	869 K as low as	869 get K from	869 like these K
ticketshop	514 unserem K
tietosuojaseloste	1086 K
tietosuojaselosteen	1111 hyväksyt K
tijeku	2281 budite u K
tikkie	1858 K
tiktok	16 K	552 inhalt von K	617 K
tiktokon	1364 K
tiktoku	2266 K	2387 K
til	432 vær med K
tilaa	1129 K nyt
tilaaja	50 K voi	1074 oletko jo K
tilaajamme	1130 K
tilaajana	50 K voit	1074 jatka lukemista K	1074 K pääset	1074 K voit	1074 koko juttu K
tilaajat	50 K voivat	1122 vain K	1133 K
tilaajille	1074 vain K	1122 on K
tilaamalla	1111 K hyväksyt	1114 K
tilauksen	1077 voit peruuttaa K
tilaus	1133 K
tilbage	421 gratis artikel K
tilgang	1936 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	2431 vi har en bön K dig	2505 ge en gåva K oss
tillade	2508 K
tillatt	1927 ikke K å gjengi
tilmeld	370 K dig vores	410 ved at klikke på K	432 K dig vores	432 K dig her	432 K dig gratis
tilmelde	410 ved at K dig
tilmelding	410 ved K
tim	2274 naš K
tin	2745 bản K
tine	2140 fără K nu
tip	38 K os	67 K os	382 K os	382 har du et K	432 K os	658 K your	1828 app je K
tipeee	1193 K
tipline	750 our K
tipp	548 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	750 news K	1884 K oss	1884 har du et K	1936 K oss	2455 har du ett K	2456 har du K
tipsa	38 K oss	67 K oss	2505 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	359 en lille K at bede	1861 en liten K å be
""", 'tl': """
tl	2608 # K
""", 'to': """
to	57 from us K you
today	742 join K	874 chip in K	874 sign up K	874 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1859 gaf K
toestaan	1833 cookies K
toestemming	1772 K te geven	1797 je K nodig	1797 uw K nodig	1797 geef K	1824 overname zonder K	1833 geen K gegeven	1848 tekst mag zonder K
toeta	1001 K meid	1012 K meid
toetage	1012 K meid
toetus	1001 sinu K	1012 sinu K	1012 teie K
toho	42 byli jste u K
toimetaja	991 K
toimetus	1013 meie K
toimetusele	39 meie K
toimintaamme	1129 tue K
toimittaja	1101 lehden K	1101 politiikan K	1101 vapaa K	1101 on K
toimittajallemme	39 K
toimittajamme	1130 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1130 K
toimituksemme	1130 K
toimitusta	1129 tue K
toisti	1132 K
told	877 K
torjui	1132 K
toteaa	1132 K
totesi	1132 K
touch	658 get in K	725 get in K with our
""", 'tr': """
trabaja	932 K en
trabajo	883 si te gusta nuestro K	971 nuestro K
trabalho	2091 valoriza o nosso K	2100 nosso K
tracking	811 K
tragen	437 K sie hier	587 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1175 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	1856 K ons
traktir	54 K kopi	54 K saya kopi	1442 K kami
transcript	802 this K
transferred	709 personal data may be K
translated	735 this article was K
transmettez	49 K-le
transmis	2155 a K
transparenzhinweis	490 K
tratamento	2052 K dos seus dados
tratamiento	916 K de tus datos
trattamento	1489 K dei dati
travail	1229 notre K
tredje	2474 K part
trenger	1864 vi K din støtte	1936 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	2395 naše spletne K
trgovini	2274 našoj K	2395 naši spletni K	2395 naši K
trial	671 your free K	874 start your free K	874 start a free K	876 free K
tribunais	2069 cobre K
tribunales	932 cubre K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	862 will be K
trusted	746 K source
""", 'tu': """
tuesday	17 every K
tuesdays	849 sent K
tuit	9 este K
tukesi	1129 K
tukijaksi	1129 ryhdy K
tulisan	1456 K ini
tulisnya	1458 K
tunnistas	1015 K
tunnus	1118 luo K	1129 luo K
tuo	1528 il K #x#
tuomitsi	1132 K
tutur	1458 K
tuturnya	1458 K
""", 'tv': """
tvirtina	1699 K
tvrdi	2311 K
tvrdil	357 K
tvrdila	357 K	2311 K
tvrdio	2311 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	877 K
twice	862 will go K as far
twierdzi	2022 K
twitter	694 share on K	698 follow him on K	698 follow her on K	698 follow them on K	698 follow on K	2577 K'da takip
twitteris	989 K
twitterze	1959 na facebooku i K
""", 'ty': """
tygodniowo	2021 K
tygodniu	17 raz w K
typo	775 spot a K
""", 'ub': """
ubegrenset	1870 K tilgang
""", 'uc': """
ucap	1458 K
ucapnya	1458 K
""", 'ud': """
udbyder	402 ekstern K
udfyldes	385 skal K
udtalte	435 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	434 om K
""", 'ui': """
uitgeschakeld	1769 javascript is K
uitschrijven	1754 op elk moment K
uitzending	1836 de K hieronder
""", 'uj': """
ujar	1458 K
ujarnya	1458 K
""", 'uk': """
uken	1938 i K
uker	1936 prøv # K
""", 'ul': """
ulubionych	1977 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	704 video K
unbegrenzt	534 alle artikel K
unbegrenzten	561 K zugriff	561 K zugang
unbegrenzter	534 K zugang
undrade	2508 K
uneix	51 K-t'hi	276 K-te
ungkap	1458 K
ungkapnya	1458 K
uniquement	1218 nous vivons K grâce
unisciti	51 K a loro	51 K	1539 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	671 get K access	671 K digital access	673 K access for	816 K reading	816 want K access
unlock	20 K this	671 K the rest
unser	588 K ziel	588 K team
unsere	36 K leser	460 K app	557 K neue app	560 durch K leser	587 können sie K	588 K leser	588 K texte
unserem	35 K quiz	446 mit K abo	514 in K shop	514 K online-shop	547 K kanal	554 K shop
unseren	36 K lesern	514 K shop	554 K online-shop	588 K lesern	588 K kanal
unserer	460 in K app	524 K app	540 lesen sie auf K	557 K neuen app	588 K arbeit
unseres	514 K teams
unsubscribe	681 K at any time	681 K anytime	812 K whenever
unterschied	531 machen einen K	531 macht einen K
untuk	1455 masuk K
unutmayin	2593 K
""", 'up': """
upcoming	808 our K
updates	58 receive K by email	681 get K by email	771 check back for K	771 refresh for K
upgrade	671 K to paid	671 K to read	671 behind the paywall. K
upgrading	858 consider K
upitala	2311 K
upitao	2311 K
upitnik	2278 K
upozorava	2311 K
upozorila	2311 K
upozorio	2311 K
upozornenia	14 K	2341 K
upozornil	357 K
upozornila	357 K
uppgav	2508 K
uppger	2508 K
uppmanade	2508 K
ups	878 pop-K
""", 'ur': """
urednica	2268 je K	2268 , K	2389 je K	2389 , K
urednik	2268 je K	2268 , K	2389 je K	2389 , K
urged	877 K
urheilutoimittaja	1101 K
urteilte	590 K
""", 'us': """
us	38 dm K	67 dm K
""", 'ut': """
utbrast	2508 K
utilisation	1175 K de cookies	1175 K des cookies	1175 conditions générales d'K
utilisons	1174 nous K des cookies
utilitza	256 K galetes
utilitzem	256 K galetes
utilizamos	915 K cookies	2051 K cookies
utilizza	1488 questo sito K i cookie	1489 K cookie
utilizziamo	1488 K i cookie
utrzymujemy	2020 K się
uttalte	1939 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1011 meie K
uudiskiri	979 telli meie K	999 K	1012 telli K	1013 meie K	1016 K
uudiskirja	999 K
uudiskirjaga	979 K	999 K
uudiskirjast	999 K
uudistes	988 google K
uutisemme	1128 K
uutisilmoitukset	1109 K
uutisissa	1096 google K
uutiskirje	1077 tilaa K	1112 K	1129 tilaa K	1133 K
uutiskirjeemme	1077 K	1130 K
uutiskirjeen	1111 tilaamalla K	1112 K
uutiskirjeet	1112 K
""", 'uv': """
uvedl	357 K
uvedla	357 K
uviedla	2370 K
uviedol	2370 K
""", 'uy': """
uyardi	2609 K
uyariyor	2609 K
uygulamamiz	2555 mobil K	2607 K
uygulamamizi	2555 K indirin	2555 K indir	2555 mobil K	2606 K indir
uygulamasini	2584 K
uygulamayi	2556 K indir	2556 K indirin
""", 'uz': """
uzviknuo	2311 K
""", 'va': """
vaati	1132 K
vaativat	1132 K
vacancies	766 our current K	766 our K
vacatures	1802 onze K	1802 alle K in
vacaturesite	1835 K	1835 onze K
vakuutti	1132 K
valfri	2434 swisha K summa	2505 swisha K	2507 K summa
valgfritt	1864 vipps et K	1936 vipps K
valittaa	1132 K
valitti	1132 K
vallotta	1400 K
vapaasti	45 lainata K
var	42 K du der
vare	2506 tack K er	2506 tack K dig
varnade	2508 K
varnar	2508 K
varoittaa	1132 K
varoitti	1132 K
varoval	357 K
varovala	357 K
varsel	1909 K
varsler	1909 K	1909 push-K
varslinger	14 K
varuje	357 K
vas	2286 bez K	2309 bez K
vastasi	1132 K
vastasivat	1132 K
vastaus	21 peruuta K
vayas	880 antes de que te K
""", 've': """
vecka	17 varje K
veckan	2507 i K
vedomosti	2339 svoje K
velden	60 K met een ster
ven	432 del med en K
vendredi	17 chaque K
venn	1936 del med en K
ventana	918 se abre en una K nueva
veraltet	473 ihr browser ist K
verantwoordelijk	30 niet K	1821 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	544 ist der anbieter K	544 der anbieter selbst K
verarbeitung	527 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	1742 voor je K gaat	1749 lees K met	1749 K lezen?	1751 om K te lezen	1817 gratis K met	1841 lees gratis K	1853 help ons K
verdi	2609 karar K	2609 söz K	2609 diye yanit K	2609 yanit K	2609 cevap K
vereiste	21 K velden zijn	1775 K velden
verfasser	508 meinung der K
verfassers	508 meinung des K
vergoeding	1821 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	1857 dit K	1857 goed K
verhalen	1817 toegang tot alle K	1855 K in je mail	1857 onze K
verhindert	475 ein skript K
verileriniz	2562 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	1859 K
verktyg	2475 hjälp av ett ai-K
verlag	531 kein K	588 kein K
verlinke	62 K mich
verlinkt	62 K mich
verouderd	1769 je browser is K
verpassen	587 K sie
verscheen	1786 dit artikel K eerder	1824 versie van dit artikel K	1824 stuk K eerder	1824 artikel K ook	1848 dit artikel K eerst	1848 dit stuk K eerst
verschenen	1824 artikel is eerder K op	1824 artikel is eerder K in de krant
verschenken	587 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	1832 doet K vanuit
verslaggever	39 onze K	1792 onze K	1793 is K	1793 is politiek K	1832 is medisch K	1832 werkt als K
verslaggevers	39 onze K	1829 onze K
vertaling	1834 deze K
verteiler	499 K
vertelde	1859 K
vertelt	1859 K
vertraulich	503 redaktion K	578 K hinweise
verwenden	475 wir K cookies
verwendest	473 K einen adblocker
verwendet	475 diese website K cookies	475 diese webseite K cookies
verwendung	552 K von cookies
verzi	322 audio K
verzii	2338 audio K
verzoek	1742 een klein K
vesti	2252 K na mejl
vestima	2266 google K
""", 'vi': """
viber	16 K	161 K	195 канал във K	617 K	2196 K	2266 K	2266 K-u	2387 K	2643 K
viberen	1364 K
viberi	2327 K
viberju	2387 K
viberu	312 K	2266 K
viberze	1978 K
vidare	49 skicka den K	49 skicka K	49 send den K	2437 för att läsa K	2505 läs K för
videa	40 fotky a K	2391 ogled K
videli	2270 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	503 fotos oder K	552 laden des K	555 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	365 for at læse K	432 læs K for	1867 for å lese K	1936 les K for
vidjeli	2270 K video
viernes	17 cada K
view	685 K in app
viewers	863 K like you
views	30 K of	679 free K left
vigtigste	430 ugens K	430 dagens K
viikko	17 joka K
viikossa	1131 K
vijesti	2252 K na e-mail
vijestima	2266 google K
vikala	2311 K
vikali	2311 K
vikao	2311 K
viknula	2311 K
viknuo	2311 K
viktigaste	2504 veckans K	2504 dagens K
viktigste	1935 ukas K	1935 dagens K
vill	2482 ja tack, jag K
vincoli	1541 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	1914 på K	1936 K et	1936 K oss	1936 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	587 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	1461 K che sei qui
visualiser	1204 K les contenus
visualizzare	1488 per K questo contenuto
vivons	1218 nous K grâce à nos	1218 nous ne K que
""", 'vo': """
voice	875 our K
volal	357 K	2370 K
volala	357 K
volali	357 K
volg	1765 K ons op	1765 K ons via	1856 K ons
volgende	21 in deze browser voor de K
volgens	1859 K
voor	1754 meld je aan K	1817 veel meer K #
voorbehouden	1786 alle rechten K
voordat	1742 K je gaat
voorkeursbron	1790 K
voorkeursbronnen	1827 K
vorbehalten	446 abonnenten K	490 alle rechte K
vorbei	587 schau K
vores	35 K quiz	372 hent K app	372 i K app	432 støt K	432 hent K	433 K app
vorgelesen	519 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1134 K don	1139 K don nous	1193 K don	1228 K aide pour
vous	18 sans K	1229 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	1742 hebben we een gunst te K	1742 we willen je iets K
vriend	1856 word K
vrijdag	17 elke K
vroeg	1859 K
""", 'vs': """
vsebin	2413 do vseh K
vsebina	2391 zunanja K
vsebine	2391 zunanje K	2391 te K
vsebino	9 to K	2391 zunanjo K
vstupenky	319 K na naši
""", 'vu': """
vuodessa	1131 K
vurguladi	2609 K
""", 'vy': """
vygenerovala	336 K ai	2351 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	304 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1676 K redaktorius
vyriausioji	1676 K redaktorė
vytvorila	2351 K ai
vyzval	357 K
vyzvala	357 K
""", 'wa': """
waardeer	1814 K dit artikel
waardeert	1814 dit artikel K
waardevol	1742 vond je dit artikel K
waarschuwt	1859 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	590 K vor
warned	877 K
warns	877 K
warnt	590 K
warnte	590 K
warst	42 K du vor ort
wartawan	39 K kami	1431 adalah K
washington	728 is a K
waszych	1999 z K wpłat	2020 z K wpłat
""", 'we': """
we	784 K have you.
webbplats	2452 denna K använder cookies
webinar	514 zum K	624 δωρεάν K	624 το K μας	624 K μας	1802 ons K	1984 nasz K	2274 naš K	2395 naš K
webinarimiza	2580 K
webshop	1802 onze K
webshopu	2274 našem K
website	379 dette K bruger	588 unsere K	875 our K	1848 niets van deze K
webwinkel	1802 onze K	1835 de K van	1835 het boek in de K
wednesday	17 every K
wednesdays	849 delivered K	849 delivered on K	849 sent K
week	17 once a K	17 each K	17 elke K	876 a K	876 per K	1858 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	681 sign up for our K	740 our K email	740 K round-up
weergegeven	60 e-mailadres wordt niet K
weiter	446 lesen sie sofort K
weitere	540 K texte finden sie
weitergegeben	559 wird nicht K
weiterlesen	20 K	446 K mit	446 jetzt K	446 diesen artikel K	446 kostenlos K	446 mit plus K	473 mit werbung K
weitermachen	560 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	569 K nur mit
weiterzulesen	446 um K
weken	1858 K voor
werbeblocker	473 deaktivieren sie ihren K
werbefrei	70 K	588 K
werbelink	566 K
werbelinks	566 K
werbevereinbarung	454 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	534 alle texte ohne K	534 abo ohne K	588 ohne K
werde	587 K teil
werden	51 . K sie eine	587 K sie teil
werk	1857 ons K
werken	1835 kom K bij
wersja	2 K audio
wesprzyj	1944 K nasze	1999 K	2019 K nas	2019 K nasze	2019 K naszą	2019 K mnie
weten	38 laat het ons K	67 laat het ons K	1775 laat het ons K	1856 laat het ons K	1859 laat K
wetenschapsredacteur	1832 is K
""", 'wh': """
whatever	874 chip in K
whatsapp	16 K	38 K us	67 K us	161 K	195 K канал	251 canal de K	251 al teu K	251 a K	312 K	397 på K	397 K-kanal	460 K-kanal der	468 unser K-kanal	468 unserem K-kanal	468 unseren K-kanal	468 zum K-kanal	468 K-kanal von	502 auf K	502 per K	502 K-gruppe	502 bei K	547 unserer K-gruppe	617 K	694 share on K	694 share via K	698 join our K	698 join us on K	698 our K channel	698 updates on K	874 join our K	908 nuestro canal de K	1097 K-kanavaa	1199 chaîne K	1199 canal K	1199 sur votre K	1199 groupe K	1456 K kami	1509 canale K	1509 gruppo K	1509 su K	1509 numero K	1791 K-kanaal	1791 K-groep	1791 via K	1791 op K	1828 in je K	1828 stuur ze via K	1898 på K	1898 K-kanal	1958 kanał na K	1978 K	2045 nosso canal no K	2045 nosso canal do K	2046 grupo do K	2124 canalul de K	2124 direct pe K	2196 K	2266 K	2266 K-u	2298 K kanalu	2327 K	2387 K	2469 på K	2469 i K	2469 K-kanal	2573 K	2643 K
whatsappa	1978 K
whatsappe	2327 K
whatsappgroep	1791 K
whatsappi	989 K kanaliga
whatsappie	16 K	1978 K
whatsappiin	1097 K
whatsappis	989 K
whatsappissa	1097 K
whatsappkanaal	1791 K
whatsappkanal	2469 K
whatsappon	1364 K
whatsappu	16 K	312 K	2266 K	2327 K	2387 K
while	660 K you're here
whitelist	704 K our site	704 K this site	704 K us
""", 'wi': """
widerruf	559 K finden sie
widerrufen	455 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	694 opens in new K	694 opens in a new K
winkel	1835 onze K
winning	728 is an award-K
wirtschaftsredakteur	580 ist K
wirtschaftsredakteurin	580 ist K
wirtschaftsressort	504 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	503 K sie mehr
withdraw	709 K your consent
without	18 K you	18 K your	875 K you
""", 'wo': """
woche	17 jede K	589 pro K
wochen	534 # K für	534 vier K für	589 K lang
word	1741 K lid	1745 K lid en	1788 K lid
work	874 back our K	875 our K
working	53 months K on this
works	64 K without a vpn
""", 'wr': """
write	38 K to us	67 K to us	712 K to us at	874 K to us
writer	726 is a staff K for	726 is a senior K at	728 is a staff K	728 is a senior K	728 is a K
writes	728 K about	754 K on	877 K
writing	795 correct at the time of K
written	728 has K for
wrote	877 K
""", 'ws': """
wsparcia	2020 waszego K	2020 twojego K
wsparcie	1945 twoje K	2019 twoje K pozwala	2019 twoje K pomaga	2019 twoje K jest dla nas
wsparciu	1944 dzięki twojemu K	2020 dzięki K	2020 waszemu K
wspieraj	1999 K	2019 K nas
wszystkich	2006 K treści	2006 do K artykułów	2006 do K tekstów
""", 'wu': """
wurde	496 text K	553 das audio K
""", 'wy': """
wydarzenie	1984 nasze K
wydawcy	1997 bez zgody K	1997 za zgodą K
wyjdziesz	1941 zanim K
wymagane	21 K pola są	1965 pola są K
""", 'x': """
x	1528 #K#
""", 'ya': """
yakiniyor	2609 K
yalvardi	2609 K
yalvariyordu	2609 K
yaniti	21 K iptal et
yanitladi	2609 K
yanitlayin	2593 K
yapabilir	2593 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	2552 giriş K
yapay	2579 K zeka ile	2579 K zekâ ile
yapilamaz	2568 alinti K
yapin	24 giriş K	2593 giriş K	2606 bağiş K
yapmak	6 yorum K
yardim	2606 bize K edin
yardimiyla	2598 yapay zeka K	2598 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	2597 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	2568 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	2576 K	2576 köşe K
yazdi	2609 K	2609 diye K
yazin	38 bize K	67 bize K	2574 bize K	2593 K	2606 bize K
yaziyi	2 K dinle	4 K
yaziyordu	2609 K
yazmak	6 yorum K
""", 'ye': """
year	876 a K	876 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	2608 K
""", 'yo': """
youtube	16 K	161 K	475 inhalte von K	552 inhalt von K	617 K	698 on K for more	698 on K for the	1456 K kami	2643 K	2702 kênh K của
youtubeu	2266 K
youtubu	2387 K
""", 'za': """
za	2282 K # €	2344 K # €	2402 K # €
zaak	1792 meer over deze K
zaakceptuj	1981 K pliki cookie
zabranjeno	2285 K kopiranje
zabronione	1974 kopiowanie K
zadarmo	2344 článkov K	2344 články K
zahlasujte	339 K	2354 K
zahtevana	21 K polja
zahtevao	2311 K
zahtijevao	2311 K
zainstaluj	1952 K naszą aplikację	1953 K aplikację
zajednici	2298 viber K
zalo	2700 quan tâm K
zalogowani	1965 tylko K
zalogowaniu	1947 dostępny po K	1947 dostępna po K
zalogowanych	1988 tylko dla K
zaloguj	24 K	1948 K się, aby	1948 K się aby
zamkniesz	1941 zanim K
zamolila	2311 K
zamolili	2311 K
zamolio	2311 K
zamudite	2416 ne K
zapewnia	2022 K
zapisal	2429 je K
zapisz	1950 K się na nasz	2019 K się na	2019 K się do
zapraszali	2022 K
zaradi	2406 K vas	2427 K vas
zaregistrujte	329 zdarma se K	329 se zdarma K	329 zdarma K	329 K se zdarma	2344 K sa zadarmo	2344 K sa
zarejestrowanych	1988 tylko dla K
zarejestruj	1948 K się, aby	2019 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	1977 K źródeł
zavisi	2308 K od vas
zavolal	357 K
zavolala	357 K
zaznacza	2022 K
""", 'zb': """
zbierka	2371 K
""", 'zd': """
zdarma	329 článků K	329 články K
""", 'ze': """
zegt	1859 K
zei	1859 K
zeptal	357 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2155 K
zicea	2155 K
ziedojums	1740 K
zitten	1857 we K ook op
""", 'zk': """
zkuste	285 K první měsíc	354 K první měsíc
""", 'zn': """
znalosti	323 své K
znanje	2278 svoje K	2278 svoje K u	2398 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	2331 K tohto obsahu	2331 K obsahu	2331 K príspevku
zondag	17 elke K
zonder	71 K spam	1814 K jouw steun	1814 K uw steun
zostanie	1965 twój adres email nie K
""", 'zp': """
zpravodaj	314 , K
zpravodajem	314 je K
zpravodajkou	314 je K
""", 'zr': """
zrezygnuj	1948 K w każdej chwili	2021 K w każdej chwili
""", 'zu': """
zuerst	569 text ist K	586 text wurde K
zufolge	590 K
zugang	446 noch keinen K
zugeschickt	458 per e-mail K	458 per mail K
zugestimmt	475 externen diensten nicht K
zusammenarbeit	544 beitrag ist in K	544 artikel ist in K	544 text ist in K
zusammenfassung	497 K
zustimmung	475 K jederzeit	476 ihre K	476 mit ihrer K
""", 'zv': """
zvali	357 K
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
anuncios
anunciou
anuncis
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
comentarii
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
hikayenizi
hilf
hilfe
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
inget
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
landing
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
starting
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
  574),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  664),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 720))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1579), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1579),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1579),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1594),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1635),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1635), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1635),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1635), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 2782),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 2793), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 2801))

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
