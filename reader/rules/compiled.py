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
bg.made-by	c16		14	този текст|тази статия|този превод|статията е|текстът е
bg.work	s16		10
bg.rather-listen	s10		14	статия*|статията|текст*|аудио
bg.vote	c16		11	?
bg.mistake	s12		8	статията|текста
bg.access	c2		12	# лв|# лева|# евро|на месец
bg.last-free	c2		14
bg.receive	c4		14	имейл*|статии*|бюлетин*|поща*
bg.read-us	c13		14	телефона|приложени*|google*|youtube|viber|мобилн*
bg.on-channel	c13		18	нашия|нашата|ни	ще намерите|последвайте|вижте|четете|най-важните|присъединете се
bg.need-cookies	c7		20	трябва да разрешите|трябва да приемете|да приемете бисквитките
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
bn.embed	c7		30
bn.ai	c16		14	সারসংক্ষেপ|সারাংশ|এই লেখাটি|এই প্রতিবেদনটি|আমাদের	তৈরি|সাহায্যে|সহাযতায|জিজ্ঞাসা|অনুবাদ|দিযে
bn.useful	c12		9	খবরটি|লেখাটি|প্রতিবেদনটি|সারাংশটি|খবরে|লেখায
bn.offer	c16		12	আমাদের|করুন|কিনুন|অনলাইন|কুইজে|মতামত দিন
bn.watch	c10		9	খবরটি|প্রতিবেদনটি|লেখাটি|পডকাস্ট|ওপরের|নিচের|ভিডিওটি|এখানে|ক্লিক করুন
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
cs.made-by	c16		14	tento text|tento článek|tento překlad|otázky a odpovědi|článek vznikl|text vznikl
cs.work	s16		10
cs.rather-listen	s10		14	článek|článku|text|audio
cs.vote	c16		11	?
cs.mistake	s12		8	článku|textu
cs.access	c2		12	# kč|měsíčně
cs.payers	c2		12	tento|celý|ukázku
cs.last-free	c2		14
cs.receive	c4		14	e-mail*|článk*|články|newsletter*|schránk*
cs.read-us	c13		14	google|googlu|mobilu|aplikac*|youtube|telefonu
cs.write-to	c14		20	@	?|;
cs.before-comment	s12		14
cs.no-use	c15		30	obsahu|článků|textů	zakáz*|zapovězen*|nepřípustn*
cs.preferred	c13		22	google|googlu|vyhledávač*
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
el.made-by	c16		14	το κείμενο δημιουργήθηκε|το άρθρο δημιουργήθηκε|αυτό το κείμενο|αυτό το άρθρο|το κείμενο γράφτηκε
el.work	s16		10
el.rather-listen	s10		14	άρθρο|κείμενο|ηχητικ*
el.vote	c16		11	;
el.mistake	s12		8	άρθρο|κείμενο
el.access	c2		12	από # €|# € τον μήνα|# ευρώ
el.last-free	c2		14
el.receive	c4		14	email*|άρθρα|newsletter
el.need-cookies	c7		20	πρέπει να επιτρέψετε|πρέπει να αποδεχτείτε|πρέπει να αποδεχθείτε|επιτρέψτε
el.no-use	c15		30	αναπαραγωγή|αναδημοσίευση|περιεχομένου|κειμένων	απαγορεύεται
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
ja.channel	c13		24	はこちら|フォロー|お読み|参加する|参加しよう|公式line|受け取|届く|登録
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
pl.made-by	c16		14	ten tekst|ten artykuł|tekst powstał|artykuł powstał|tekst został|artykuł został|co sądzisz
pl.work	s16		10
pl.rather-listen	s10		14	tekst|tekstu|artykuł|artykułu|audio
pl.vote	c16		11	?|sondzie
pl.mistake	s12		8	artykul*|artykułu|tekście|tekstu|artykule|redakcji
pl.access	c2		12	# zł|zł miesięcznie
pl.payers	c2		12	ten|ta treść|cały|całość|fragment*|fragment
pl.last-free	c2		14
pl.receive	c4		14	e-mail*|email*|skrzynk*|newsletter*|tekstu|artykułu|adres
pl.read-us	c13		14	ściągnij|oglądaj|czytaj|czytaj nas|zobacz|odwiedź|korzystaj|zainstaluj|sprawdź
pl.write-to	c14		20	@|o tym|zdarzeni*	?
pl.before-comment	s12		14
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
ru.made-by	c16		14	этот текст|эта статья|этот перевод|текст создан|статья создана|материал создан
ru.work	s16		10
ru.rather-listen	s10		14	статьи|статью|текст|аудио*
ru.vote	c16		11	?
ru.mistake	s12		8	статье|тексте|материале
ru.access	c2		12	# руб*|рублей в месяц|₽
ru.payers	c2		12	этот|эту|эта|полный|весь
ru.last-free	c2		14
ru.receive	c4		14	почт*|статьи|рассылк*|письм*
ru.write-to	c14		20	@	?|;
ru.need-cookies	c7		20	нужно разрешить|необходимо разрешить|нужно принять|примите
ru.preferred	c13		22	google|гугл*|поиск*
ru.no-use	c15		30	копирование|перепечатка|воспроизведение|материалов	запрещен*|запрещён*|не допускается
ru.agent	c15		24	иностранн*|иноагент*
ru.follow-call	s13		12	соцсет*|telegram|телеграм*|вконтакте|max|канал*
ru.before-comment	s12		14
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
uk.made-by	c16		14	цей текст|ця стаття|цей переклад|текст створено|статтю створено|матеріал створено
uk.work	s16		10
uk.rather-listen	s10		14	статті|статтю|текст|аудіо*
uk.vote	c16		11	?
uk.mistake	s12		8	статті|тексті|матеріалі
uk.access	c2		12	# грив*|# грн|гривень на місяць
uk.payers	c2		12	цей|цю|повний|весь
uk.last-free	c2		14
uk.receive	c4		14	пошт*|статті|розсилк*|листи
uk.write-to	c14		20	@	?|;
uk.need-cookies	c7		20	потрібно дозволити|необхідно дозволити|треба дозволити|потрібно прийняти
uk.no-use	c15		30	копіювання|передрук|відтворення|матеріалів	заборонен*|не допускається
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
# comentarii	1674
# comentario	673
# comentarios	673
# comentaris	193
# comment	542
# commentaire	889
# commentaires	889
# commenti	1153
# commento	1153
# comments	542
# euro el primer mes	205
# komentar	1096
# komentarai	1301
# komentarze	1551
# komentarzy	1551
# komment	1040
# kommentaari	728
# kommentar	296	368	1481	1964
# kommentare	368
# kommentarer	296	1481	1964
# kommentti	824
# kommenttia	824
# min	531
# min de lectura	678
# min de leitura	1625
# min di lettura	1158
# min leestijd	1397
# min. lesezeit	373
# reactie	1392
# reacties	1392
# yorum	2061
""", 'a ': """
a kommentek nem szerkesztett tartalmak	1040
a lire aussi	891
a message from our sponsor	537
""", 'aa': """
aa	2066	2066
aanbevolen	1394
aanbevolen artikelen	1394
aanbevolen voor jou	1394
aangeboden door	1388
aanmelden	1379
aanmelden nieuwsbrief	1381
aanraders	1394
""", 'ab': """
abbonamenti	1140
abbonamento	1140
abbonati	1140
abbonati ora	1140
abbonati subito	1140
ablehnen	366
abmelden	352
abo	352
abo bestellen	352
abo testen	417
abo verwalten	352
abonament	1667
abonamente	1667
abonare	1667
abone ol	2052	2052
abone olun	2052
abone olun, sinirsiz okuyun	2052
abonelik	2052
abonentiem	1335
abonnee worden	1379
abonneer	1379
abonneer nu	1379
abonnees lezen meer	1430
abonnement	285	352	875	1379	1470
abonnementen	1379
abonnements	352	875
abonner	285	1470
abonneren	1379
abonnez-vous	875
abonnieren	352
about sharing	531
about us	550
abrir menu	1625
abspielen	373
""", 'ac': """
accede	659
acceder	659
accedi	1140
accedi con apple	1186
accedi con facebook	1186
accedi con google	1186
accedi con il tuo account	1186
accept	540
accept all	540
accept all cookies	540
accept and close	540
accept and continue	540
accept toate	1683
accepta i continua	190
accepta i mostra el contingut	190
accepta les galetes	190
accepta-ho tot	190
accepted payment methods	519
accepteer	1390
accepteer alle cookies	1390
accepter	294	887
accepter alle	294
accepter alle cookies	294
accepter et afficher	907
accepter et afficher le contenu	907
accepter et continuer	887
accepter et fermer	887
accepter les cookies	887
accepter tout	887
acceptera	1962
acceptera alla	1962
accepteren	1390
acces nelimitat la toate articolele	1697
acceso	659
accetta	1151
accetta e continua	1151
accetta e continua oppure abbonati	1186
accetta e visualizza	1168
accetta e visualizza il contenuto	1168
accetta i cookie	1151
accetta tutti	1151
accetta tutto	1151
acconsento a ricevere comunicazioni commerciali	1182
acconsento alla visualizzazione di contenuti esterni	1168
account aanmaken	1379
accueil	894
aceitar	1618
aceitar cookies	1618
aceitar e continuar	1618
aceitar e ver	1636
aceitar todos	1618
aceitar tudo	1618
aceptar	671
aceptar cookies	671
aceptar todas	671
aceptar todo	671
aceptar y continuar	671
aceptar y ver	691
aceptar y ver el contenido	691
acepto que se me muestre contenido externo	691
acepto recibir comunicaciones comerciales	706
acompanhe ao vivo	1648
acquista il numero in edicola	1172
acquista la copia digitale	1172
acquista questo numero	1172
activa les alertes	199
activa les notificacions	199
activa les notificacions i no et perdis res	199
activar alertas	705
activer les alertes	917
""", 'ad': """
ad	537	1211	1260	1260	2225
ad choices	537
ad feedback	537
adchoices	537
add a comment	542
add as preferred source	534
add to bookmarks	531
add to my topics	534
add to reading list	612
addebito diretto	1139
adicionar aos favoritos	1657
administrer samtykke	1479
adres e-mail	1541
adresa de e-mail	1693
adresa de email	1693
adresa ta de email	1693
adresse e-mail	878
adresse e-mail invalide	920
adresse mail	920
ads	537
advert	537
adverteer bij ons	1415
advertentie	1388	1388
advertenties	1388
adverteren	1415
advertise with us	537
advertisement	537	1094	1149	2058
advertisement feature	537
advertisements	537
advertiser content	537
advertising	537
advertorial	363	465	1125	1672	2058
""", 'af': """
afdrukken	1385
afegeix un comentari	184
afficher ce contenu	907
afficher la suite	894
afficher le contenu	887
afficher le contenu externe	907
afficher les commentaires	889
afficher plus	894
affiliate	537
affiliate disclosure	537
affiliate-link	363
afgiv din stemme her	301
afmelden	1379
afspelen	1397
afspil	301
after ad	537
after newsletter promotion	525
afvis	294
afvis alle	294
""", 'ag': """
agb	366
aggiungi ai preferiti	1146
aggiungi un commento	1153
agrandir	894
agrandir l'image	894
agree	540
agree and continue	540
""", 'ah': """
ahora en portada	675
ahora no	654
""", 'ai': """
ai deja cont	1667
ai deja un abonament	1697
ai deja un cont	1667
ai generated summary	583
ai highlights	583
ai overview	583
ai summary	583
ai uitat parola	1667
ai-generated	583
ai-generated summary	583
ai-genererad sammanfattning	1969
ai-genereret opsummering	301
ai-generert oppsummering	1486
ai-oppsummering	1486
ai-opsummering	301
ai-samenvatting	1412
ai-sammanfattning	1969
aidez-nous	871
aiheet	825
ailleurs sur le web	891
ainult tellijale	722
aiutaci	1136
aizpildi aptauju	1342
""", 'aj': """
ajouter aux favoris	882
ajouter un commentaire	889
""", 'ak': """
akceptuj	1549
akceptuj wszystkie	1549
akkoord	1390
aksepter alle	1479
aktualno	1899
aktuell	370
aktuelle artikel	370
aktuelle nachrichten	370
aktuelles	370
akun saya	1088
akzeptieren	366
""", 'al': """
al abonnee	1430
al abonnee? log in	1379
al een account	1379
alege abonamentul	1697
alege abonamentul potrivit	1697
algemene voorwaarden	1390
all access digital	610
all comments	542
all donations are tax-deductible	606
all news	550
alla kommentarer	1964
alle ablehnen	366
alle abo-angebote	417
alle akzeptieren	366
alle anzeigen	373
alle artikel anzeigen	373
alle artikel unbegrenzt lesen	417
alle bilder	373
alle cookies accepteren	1390
alle cookies akzeptieren	366
alle externen inhalte anzeigen	391
alle kommentare	368
alle kommentare anzeigen	368
alle kommentarer	296	1481
alle newsletter	356
alle nieuwsbrieven	1423
alle reacties	1392
alleen abonnees kunnen reageren	1420
aller au contenu	894
aller au contenu principal	894
allerede abonnent? log ind	285
allerede abonnent? logg inn	1470
alles accepteren	1390
alles akzeptieren	366
alles anzeigen	373
alles bekijken	1397
alles weigeren	1390
allow content	540
allow cookies	540
allow facebook content	581
allow google youtube content	581
allow instagram content	581
allow tiktok content	581
allow twitter content	581
allow x content	581
allow youtube content	581
already a member	521
already a member? log in	521
already a subscriber? log in	521
already a supporter	513
already have an account	521
already have an account? log in	521
already have an account? sign in	521
already registered	610
already registered? log in	610
als e-mail versenden	360
als pdf speichern	418
also	548
also in the news	545
also on	545
also read	545
also worth reading	19
alte articole	19	1675
alte articole care te-ar putea interesa	19
altre notizie	19	1155
altre notizie da leggere	19
altri articoli	1155
altri articoli su questo argomento	1155
altri articoli sull'argomento	1155
altro	1158
altro importo	1139
always active	540
""", 'am': """
am meisten gelesen	370
amount	514
ampliar	678	1625
ampliar imagen	678
""", 'an': """
an error has occurred while submitting the form	601
an error occurred. please try again	601
ana sayfa	2064
anadolu ajansi	2066
anasayfa	2064
anbefalede artikler	298
anbefales	1483
anbefalet	298
anbefalt	1483
anbefalte saker	1483
anda mungkin juga suka	1121
anda mungkin suka	19
ander bedrag	1378
andere lasen auch	370
anderen lazen ook	1394
anderer betrag	351
andre leser	1483
ange din e-postadress	1955
ange din mejl	1955
angebot sichern	352
angebote unserer partner	363
anmelden	352
anmeldung erfolgreich	409
anna palautetta	824
anna palautetta jutusta	824
anna tagasisidet	728
annonce	293	293	885
annoncer	293
annonces	885
annons	1961	1961
annons slut	1961
annonse	1478	1478
annonse - artikkelen fortsetter under	1478
annonse - saken fortsetter under	1478
annonser	1478	1961
annonssamarbete	1972
annual	514
annunci	1149
annuncio	1149
anterior	678	1625	1677
antworten	368
antworten abbrechen	368
anunci	184
anuncie conosco	1640
anuncio	669
anuncios	669
anzeige	363
anzeige - artikel geht unten weiter	423
anzeige - weiterlesen nach der anzeige	423
anzeige anzeige	363
anzeige aufgeben	397
anzeige scrollen, um weiterzulesen	363
anzeige von unserem partner	423
anzeigen	363
""", 'ap': """
apenas assinantes podem comentar	1646
apoie	1604
apoie-nos	1604
aportar	655
approfondimenti	1155
approfondisci	1155
apri menu	1158
""", 'ar': """
ar santrauka buvo naudinga	1301
ar straipsnis buvo naudingas	1301
ara	2064
archivado en	673
archivo	675
argomenti	1155
argomenti trattati	1155
around the web	545
article content	537
article continues below	537
article suivant	891
articles connexes	891
articles les plus lus	891
articles populaires	928
articles relacionats	182
articles similaires	891
articole recente	1675
articole recomandate	1675
articole similare	1675
articoli che potrebbero interessarti	1155
articoli consigliati	1189
articoli correlati	1155
articolo correlato	1155
articolo precedente	1155
articolo riservato agli abbonati	1186
articolo successivo	1155
articolo tradotto automaticamente	1170
articolul anterior	1675
articolul pe scurt	1686
artigo anterior	1622
artigo exclusivo para assinantes	1655
artigo exclusivo para subscritores	1655
artigos recomendados	1658
artigos relacionados	1622
artikel als geschenk versenden	443
artikel als pdf herunterladen	418
artikel auf die merkliste setzen	418
artikel bewaren	1431
artikel bewerten	368
artikel delen	1385
artikel drucken	360
artikel freischalten	352
artikel geht unten weiter	423
artikel kostenlos weitergeben	443
artikel lain	1121
artikel lainnya	1097
artikel lesen	373
artikel menarik lainnya	1121
artikel merken	360	418
artikel mit freunden teilen	443
artikel opslaan	1431
artikel per e-mail empfehlen	418
artikel populer	1121
artikel premium	1120
artikel printen	1431
artikel sebelumnya	1097
artikel selanjutnya	1097
artikel speichern	360
artikel sponsor	1125
artikel teilen	360
artikel terkait	1097
artikel verschenken	352
artikel versenden	360
artikel weitergeben	443
artikel weiterleiten	418
artikel zusammenfassen	393
artikkel on tellijale	722
artikkel sisaldab reklaamlinke	730
artikkelen er forbeholdt abonnenter	1470
artikkelen fortsetter under	1478
artikkelen fortsetter under bildet	1478
artikkeli jatkuu mainoksen alla	821
""", 'as': """
as + lidas	1622
as mais lidas	1622
ascolta	1146
asetukset	822
asiasanat	825
ask ai	583
ask me later	513
ask our ai	583
ask our ai about this story	583
assinar	1607
assinatura	1607
assinaturas	1607
assine	1607
assine agora	1607
assine nossa newsletter	1609
assuntos	1622
""", 'at': """
ativar alertas	1648
atmesti	1312
attiva l'abbonamento	1140
attiva le notifiche	1180
attiva ora	1140
""", 'au': """
auch interessant	370
auch lesenswert	370
auch spannend	370
aucun commentaire	889
audio abspielen	399
auf bluesky teilen	360
auf die leseliste	443
auf die merkliste	418
auf einer seite lesen	370
auf facebook posten	360
auf facebook teilen	360
auf linkedin teilen	360
auf mastodon teilen	360
auf telegram teilen	360
auf twitter teilen	360
auf whatsapp teilen	360
auf x teilen	360
auf xing teilen	360
auf youtube anschauen	399
auf youtube ansehen	399
aus der redaktion	370
ausklappen	373
autentificare	1667
automatische incasso	1378
autoriser	887
autre montant	874
autres articles	891
""", 'av': """
avaa koko juttu	814
avainsanat	825
avgi din stemme her	1486
aviso legal	671
avvis	1479
avvis alle	1479
avvisa	1962
avvisa alla	1962
""", 'ay': """
ayrica okuyun	2062
""", 'ba': """
baca berita lainnya	1121
baca juga	1097	1097
baca nanti	1120
baca selengkapnya	1099
back to top	550
bagikan	1092	1120
bagikan artikel	1092
bagikan ke	1092
bagikan lewat whatsapp	1120
balas	1096
bank transfer	519
bankeinzug	351
bankoverschrijving	1378
""", 'be': """
beantwoorden	1392
become a founding member	521
become a friend	515
become a member	515
become a paid subscriber	515
become a patron	515
become a sponsor	515
become a subscriber	521
become a supporter	515
become an insider	610
become an insider and start reading now	610
bedankt voor je aanmelding	1423
bedankt voor je feedback	1420
bedankt voor je inschrijving	1381
bedankt voor uw aanmelding	1423
bedankt voor uw feedback	1420
bei facebook teilen	360
bei twitter teilen	360
bei whatsapp teilen	360
bei x teilen	360
beitrag auf instagram ansehen	391
beitrag auf x ansehen	391
beitrag mit freunden teilen	443
beitrag teilen	360
bekijk aanbieding	1379
bekijk alle abonnementen	1379
bekijk alle nieuwsbrieven	1423
bekijk alle vacatures	1415
bekijk alles	1397
bekijk de aanbiedingen	1379
bekijk de video	1417
bekijk deze post op instagram	1410
bekijk deze post op x	1410
bekijk dit bericht op instagram	1410
bekijk dit bericht op x	1410
bekijk foto's	1397
bekijk meer	1397
bekijk onze aanbiedingen	1430
bekijk ook	1394
bekijk op youtube	1417
bekijk reacties	1392
beliebt	370
beliebt bei unseren lesern	422
beliebte artikel	370
beliebteste artikel	370
belki daha sonra	2050
beluister dit artikel	1417
benzer haberler	19	2062
beranda	1099
berdonasi	1087
bereits registriert	352
bereits registriert? anmelden	352
bergabunglah dengan tim kami	1110
beri komentar	1096
berikutnya	1099
berita hari ini	1121
berita lain	1121
berita lainnya	19	1097
berita menarik lainnya	1121
berita pilihan	1097
berita populer	1097
berita terbaru	1097
berita terkait	1097
berita terkini	1097
berita utama	1097
berlangganan	1088
berlangganan sekarang	1088
best gelezen	1394
beste aanbieding	1430
betaalde inhoud	1388
betaalde samenwerking	1435
betaalmethode	1378
betaalmethoden	1378
betaalmethodes	1378
betalt annonce	293
betalt indhold	293
betrag eingeben	351
bewaar	1385
bewaar artikel	1385
bewaar dit artikel	1431
bewaar dit artikel om later te lezen	1431
bewaren	1385
bewerten sie diesen artikel	403
bezahlte anzeige	423
bezahlte partnerschaft	423
bezahlter inhalt	363
""", 'bi': """
bidra	1468	1951
bidrag	283
bienvenido	659
bilder anzeigen	373
bildergalerie	370
bilginizi sinayin	2064
billed annually	610
billed monthly	610
bitte bleiben sie fair und sachlich	403
bitte bleiben sie sachlich und fair	403
bize destek olun	2051
""", 'bl': """
bleiben sie informiert	356
bli medlem	1468	1951
blijf op de hoogte	1381
bliv medlem	283
bluesky	532
""", 'bn': """
bns	731	731	1304	1304
bns inf	1304
bns/afp	731
""", 'bo': """
boletim	1609
boletines	662
boleto	1606
bonifico	1139
bonifico bancario	1139
bonus video	1790
bookmark	531
bookmark this	531
bookmark this article	531
""", 'br': """
brak komentarzy	1551
branded content	669	1435
brought to you by	537
browse all	550
browse all newsletters	601
""", 'bu': """
bu haber faydali oldu mu	2061
buat akun	1088
buffer	532
bunlari da okuyun	2062
buscar	678	1625
butlletins	201
buy us a coffee	515
""", 'ca': """
cada aporte cuenta	709
cada euro conta	1653
cada euro cuenta	709
cada real conta	1653
cadastrar	1607
cadastre-se	1607
cadeau-artikel	1379
cambiar mis preferencias	691
cambiar preferencias de cookies	691
cancel	514
cancelar respuesta	673
caratteri rimanenti: #	1177
cargar contenido	671
cari	1099
carica altri	1158
carregando	1636
carregar mais	1625
carta di credito	1139
carte bancaire	874
categorias	1622
categorie	1155
categories	545
categorii	1675
""", 'ce': """
cele mai citite	1675
cele mai citite articole	1700
cele mai noi	1675
cele mai populare	1675
cerca	1158
cerrar	654
ces articles devraient vous plaire	928
cetak	1092
cetak artikel	1120
cetak halaman	1120
cevapla	2061
""", 'cg': """
cgu	887
cgv	887
""", 'ch': """
chaque don compte	923
chaque euro compte	923
chargement du sondage	915
charger plus	894
chci darovat	218
check your email	647
check your inbox	647
chiedi alla nostra ia	1170
chiudi	1135
chiudi menu	1158
choisissez la formule qui vous convient	924
choisissez un montant	874
choisissez votre formule	924
choose an amount	519
choose your payment method	519
choose your plan	521
""", 'ci': """
citi lasa	1337
citi raksti	1337
""", 'cl': """
clasificados	669
click here	550
click to enlarge	550
cliquer ici pour partager	882
close	514
close extra sharing options	531
close menu	550
close share panel	531
close this message	513
clube do assinante	1640
""", 'co': """
codes promo	885	911
colabora	655
collapse	550
comenta	673
comentar	673	1620
comentarii	1674
comentario	673
comentarios	673
comentaris	184
comentariu	1674
comente	1620
comment	532	542
comment ne plus voir ce message	870
comment policy	542
commenta	1153
commenta l'articolo	1153
commenta per primo	1153
commentaire	889
commentaires	889
commenter	882	889
commenter l'article	889
commenti	1153
commento	1153
commento in attesa di moderazione	1177
comments	542
comments off	542
commercial content	537
community guidelines	542
community rules	542
compare plans	521
comparte	666
comparteix	184
comparteix a facebook	207
comparteix a whatsapp	207
comparteix a x	207
compartilhar	1613
compartilhar no linkedin	1613
compartilhar no twitter	1613
compartilhar no whatsapp	1613
compartilhar no x	1613
compartilhar por e-mail	1613
compartilhar via	1613
compartilhe	1613
compartilhe isso	1613
compartir	666	666
compartir en	666
compartir en bluesky	666
compartir en linkedin	666	666
compartir en telegram	666
compartir en twitter	666
compartir en x	666
compartir por correo	666
compartir por email	666
complete coverage	545
compra questo numero	1172
comunicar erro	1620
concordo	1618
condiciones de uso	671
condiciones generales	671
conditions d'utilisation	887
conditions de publication	915
condividi	1146
condividi articolo	1146
condividi su	1146
condividi su facebook	1146
condividi su linkedin	1146
condividi su telegram	1146
condividi su twitter	1146
condividi su x	1146
condividi via email	1146
condivisioni	1146
condizioni d'uso	1151
conectare	1667
configura les galetes	190
configurar cookies	671
connectez-vous	875
connexion	875
consigliati	1155
consigliati per te	1155
consigue tu entrada	695
consulta las esquelas de hoy	695
consulta las normas de la comunidad	700
consulta les esqueles	195
consulta todas nuestras newsletters	706
consulter	894
cont nou	1667
contact	550	889	1392	1674
contact us	542
contactez-nous	889
contacto	673
contactos	1620
contato	1620
contattaci	1153
contatti	1153
contenido de marca	669
contenido de nuestros socios	675
contenido elaborado por la marca	695
contenido exclusivo	659
contenido exclusivo para socios	710
contenido externo	691
contenido externo recomendado	691
contenido ofrecido por	669
contenido para suscriptores	659
contenido patrocinado	669
contenido promocionado	669
contenido recomendado	714
contenido relacionado	675
contenido solo para usuarios registrados	710
contenidos recomendados	714
contenidos relacionados	675
content from our partner	615
content from our partners	615
content from our sponsor	615
contenu commercial	885
contenu de marque	885
contenu externe	907
contenu partenaire	885
contenus partenaires	885
contenuti correlati	1155
contenuti sponsorizzati	1149
contenuto esterno	1168
contenuto esterno consigliato	1168
contenuto per abbonati	1140
contenuto premium	1186
contenuto promozionale	1172
contenuto riservato	1140
contenuto riservato agli abbonati	1186
contenuto riservato agli utenti registrati	1186
contenuto sponsorizzato	1149
contingut exclusiu per a subscriptors	205
contingut extern	190
contingut extern recomanat	190
contingut ofert per	195
contingut patrocinat	184
continua a leggere	1158
continua amb apple	205
continua amb facebook	205
continua amb google	205
continua con apple	1186
continua con facebook	1186
continua con google	1186
continua depois da publicidade	1616
continua llegint	208
continua senza accettare	1151
continua senza sostenere	1135
continuar a ler	1625
continuar com apple	1655
continuar com facebook	1655
continuar com google	1655
continuar con apple	710
continuar con facebook	710
continuar con google	710
continuar e fechar	1618
continuar lendo	1625
continuar leyendo	678
continuar sem apoiar	1603
continuar sin donar	654
continue	514
continue a ler	1622
continue lendo	1607
continue reading	545	550
continue reading below	537
continue reading the main story	537
continue reading with a subscription	521
continue to article	513
continue to the article	513
continue without accepting	540
continue without donating	513
continue without supporting	513
continuer avec apple	924
continuer avec facebook	924
continuer avec google	924
continuer la lecture	875
continuer sans accepter	887
continuer sans donner	870
contribua	1604
contribuer	871
contribuez	889
contribuir	1604
contribuisci	1136
contribute now	515
contribute with google	515
contribuye	655
contul meu	1667
cookie notice	540
cookie policy	540	1151
cookie preferences	540
cookie-einstellungen	366
cookie-instellingen	1390
cookie-instellingen aanpassen	1410
cookiebeleid	1390
cookieindstillinger	294
cookiepolicy	1962
cookiepolitik	294
cookies	226	294	1390	1479	1962
cookies aanpassen	1410
cookies akzeptieren	366
cookies instellen	1390
cookies policy	540
cookies wijzigen	1410
cookievoorkeuren wijzigen	1410
copia il link	1146
copia link	1146
copiar el enlace	666
copiar enlace	666
copiar link	666	1613
copiar o link	1613
copied	531
copied to clipboard	612
copier l'url	882
copier le lien	882
copy	532
copy link	531	1092	2177
copy link copied	531
copy link to clipboard	531
copy this link	531
copy url	531
corrections policy	542
correlati	1155
cosa pensi di questo articolo	1170
count me in	525
""", 'cr': """
crea un account	1140
crea un alert	1180
crear alerta	705
crear cuenta	659
crear una cuenta	659
create a free account	521
create account	521
create an account	521
create free account	521
created with ai	583
credit card	519
credit or debit card	519
creditcard	1378
criar alerta	1648
criar conta	1607
""", 'cs': """
csatlakozz csapatunkhoz	1043
""", 'cu': """
custom amount	514
""", 'cz': """
czas czytania # min	1556
czytaj dalej	1556
czytaj dalej za	1539
""", "d'": """
d'autres articles	891
""", 'da': """
da non perdere	1155
da non perdere in edicola	1149
daftar	1088
daha fazla	2064
daha sonra	2050
daha sonra hatirlat	2050
daha sonra oku	2056
daily newsletter	525
dal web	1155
dalej	1553
dalies	1340
dalies ar rakstu	1335
dalintis	1295
dalintis facebook	1300
dalintis su draugais	1300
dalyvaukite apklausoje	1302
dans cet article	891
darovat	218
daruj	218	1894
das interessiert andere leser	370
das lesen andere	422
das neueste	370
datenschutz	366
datenschutz-einstellungen	366
datenschutzeinstellungen	366
dauerauftrag	348
dauerwerbung	363
""", 'de': """
de samenvatting kan fouten bevatten	1412
de tekst gaat verder onder de foto	1388
debat: skriv	296
debatt: si din mening	1481
debatte	368
debattregler	1481
deconectare	1667
deel	1385	1385
deel artikel	1385
deel dit	1385
deel dit artikel	1385
deel dit bericht	1455
deel dit verhaal	1455
deel op facebook	1385
deel op twitter	1385
deel op x	1385
deel via	1431
deel via e-mail	1385
deel via whatsapp	1385
deine e-mail-adresse	356
deine meinung	368
deixa un comentari	184
deixe uma resposta	1620
deja un comentario	673
deja una respuesta	673
dejar de seguir	705
dejar un comentario	673
del	290	1475
del artikel	290
del artikkel	1475
del artikkelen	1475
del artiklen	290
del artiklen gratis	285
del med	290	1475
del saken gratis	1470
del via e-mail	290
del via e-post	1475
dela	1958
dela artikel	1958
dela artikeln gratis	1953
dela med	1958
dela via e-post	1958
dela via mejl	1958
delen	1385
delen op bluesky	1431
delen op facebook	1385
delen op linkedin	1431
delen op whatsapp	1431
delen op x	1431
delen via	1431
delen via e-mail	1385
delen via facebook	1385
delen via twitter	1385
delen via whatsapp	1385
deli	1901
deli na facebooku	1901
delite	1901
delivered daily	601
delivered to you	525
delivered weekdays	601
delivered weekly	601
dengarkan	1092
deretter # kr/mnd til du sier opp	1470
derniers articles	891
desa	184
desa l'article	207
descuentos	669
desplegar redes sociales	666
destacadas	675
destacados	675
destaques	1622
destek ol	2051
destek olun	2051
det er gratis at oprette en profil	285
dette er en annonse	1478
dette er en plus-artikel	285
dette er en plussak	1470
dette leser andre	1483
devamini oku	2064
devenez membre	871
devenir membre	871
deze video is niet beschikbaar	1410
""", 'dh': """
dha	2066	2066
""", 'di': """
di santrauka	1302
dicci la tua	1177
die meistgelesenen artikel	370
diesen artikel kommentieren	368
diesen artikel teilen	360
diesen artikel verschenken	418
diesen beitrag auf facebook ansehen	391
diesen beitrag auf instagram ansehen	391
diesen tweet ansehen	391
digg	532
digital subscription	521
digital-abo	352
digitalabo	352
digitale krant	1379
digite seu e-mail	1609
dimensione testo	1146
din e-mail	287
din e-post	1472	1955
din e-postadresse	1472
dinle	2056
dirbk su mumis	1302
direct debit	519
direct lezen	1430
direct toegang	1430
direct verder lezen	1379
discussie	1392
discussion about this post	550
discussione chiusa	1153
diskuse	228
diskusia	1846
diskuter	1481
diskutera	1964
diskutieren	403
diskuze	228
dismiss	514
dismiss this message	513
distribuie	1670
distribuie articolul	1670
distribuie pe facebook	1699
distribuie pe whatsapp	1699
dit artikel delen	1431
dit bericht op instagram bekijken	1410
dit is een advertentie	1435
dit is een premium artikel	1430
dit vind je misschien ook leuk	1394
diventa socio	1136
diventa sostenitore	1136
""", 'dn': """
dnes ne	217
dnes nie	1850
""", 'do': """
do mesmo autor	1622
do not sell my personal information	540
do not sell or share my personal information	540
doar	1604
dodaj komentar	1901
dodaj komentarz	1551
doe	1604
doe agora	1604
doe mee en win	1415
don mensuel	871
don ponctuel	871
don't miss	545
don't miss out	525
don't want to see this? remove ads	537
dona	655	1136
dona adesso	1136
dona ahora	655
dona ora	1136
dona'ns suport	178
donar	655
donar ahora	655
donasi	1087
donasi sekarang	1087
donate	515
donate become	515
donate here	515
donate monthly	515
donate now	515
donate today	515
donations are tax-deductible	606
donazione mensile	1136
donazione singola	1136
doneer	1376
doneer nu	1376
doneer via ideal	1427
doner	283	1468
donera	1951
donera nu	1951
doneren	1376
doniraj	1785	1894
doniraj odmah	1785
doniraj zdaj	1894
donirajte	1785	1894
donner	871
doorsturen	1385
dossier	370	891	1155	1394
dossiers	370	891	1394
""", 'dr': """
drucken	360
druge novice	19
drukuj	1545
""", 'du': """
du er nu tilmeldt	287
du er nu tilmeldt nyhedsbrevet	287
du kan til enhver tid afmelde dig	287
dukung jurnalisme independen	1087
dukung kami	1087
""", 'dy': """
dyskusja	1551
""", 'e-': """
e-avis	285	1470
e-edition	550
e-gazete	2052
e-mail	221	287	356	532	1541	1609	1716
e-mail eingeben	356
e-mail teilen	360
e-mail-adresse	356
e-mail-adresse eingeben	356
e-mailadres	1381
e-mailadresse	287
e-mailen	1385
e-paper	352	550
e-pasta adrese	1358
e-pasts	1358
e-post	746	1472	1955
e-posta	2082
e-posta adresiniz	2082
e-posta adresinizi girin	2082
e-postadress	1955
e-postadresse	1472
e-posti aadress	746
e-tidning	1953
e-wydanie	1539
""", 'ea': """
eavis	1470
""", 'ed': """
edasi lugemiseks logi sisse	722
edellinen	827
edellinen juttu	825
editor's choice	545
editor's pick	468	545
editor's picks	545
editors' choice	545
editors' picks	545
edizione digitale	1140
""", 'ee': """
eenmalig	1376
eerste maand gratis	1430
""", 'ei': """
ei kiitos	812
ei nyt	812
ei, kiitos	812
einklappen	373
einloggen	352
einmalig	348
einmalig spenden	348
einstellungen	366
einwilligung	366
""", 'el': """
elders op het web	1394
elige una cantidad	658
elke bijdrage telt	1427
elke donatie telt	1427
elke euro telt	1427
elolvasom	1043
els preus poden variar	195
elsewhere on the web	545
elta	1304	1304
elta inf	1304
""", 'em': """
em alta	1622
em destaque	1622
email	525	532	1716
email (required	525
email address	525
email article	531
email this	531
email to a friend	531
emneord	1483
emner	298	1483
empfehlen	360
empfehlungen	370
empfehlungen der redaktion	370
empfohlene artikel	370
empfohlener externer inhalt	366
empfohlener redaktioneller inhalt	366
""", 'en': """
en ce moment	891
en continu	891
en directo	675
en este tema	714
en otros medios	675
en portada	675
en savoir plus	887	894
encontrou algum erro	1620
encontrou um erro	1620
engangsgave	1468
enim loetud	724
enlace copiado	666
enlace copiado al portapapeles	713
enlarge image	550
enlarge this image	550
enne kommenteerimist loe reegleid	728
enregistrer	882
enregistrer cet article	927
enregistrer l'article	927
entdecken sie unsere newsletter	409
enter amount	519
enter your email address	525
entra	1140
entra nella conversazione	1177
entradas relacionadas	675
entrar	659	1607
entrar com apple	1655
entrar com facebook	1655
entrar com google	1655
entre	1607
entre com sua conta	1655
envia per correu	207
envia-ho per correu	207
enviar a un amigo	713
enviar para um amigo	1657
enviar por correo	666
enviar por e-mail	1613
enviar por email	666
enviar por whatsapp	666
envie de lire la suite	924
envoyer par courriel	927
envoyer par e-mail	882
envoyer par email	882
envoyer par mail	882
""", 'ep': """
epaper	550
""", 'er': """
er der fejl i artiklen	296
er du allerede abonnent	285	1470
er ging iets mis. probeer het later opnieuw	1423
er is iets misgegaan	1423
er is iets misgegaan. probeer het later opnieuw	1423
err/bns	731
erstellt mit ki	393
""", 'es': """
es ist ein fehler aufgetreten	409
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	409
esci	1140
escolha do editor	1622
escolha o seu plano	1655
escolha seu plano	1655
escolha um valor	1606
escribe tu correo	706
escribe tu email	706
escribe un comentario	673
escuchar	666
espace partenaire	885
espacio patrocinado	695
especiais	1622
esqueceu a senha	1607
esqueci minha senha	1607
esquelas	695
esqueles	195
essai gratuit	875
""", 'et': """
et pot interessar	182
et pots donar de baixa en qualsevol moment	201
et queden # articles gratis aquest mes	205
et recomanem	182
etichete	1675
etiketler	2062
etiquetas	675	1622
etiquetes	208
ets subscriptor? identifica't	205
etusivu	825	827
etusivulle	825
""", 'ev': """
every contribution counts	606
every dollar counts	606
every donation counts	606
every gift counts	606
""", 'ex': """
exclusiu per a subscriptors	205
exclusive content	521
exclusive to subscribers	610
exclusivo assinantes	1607
exclusivo para assinantes	1655
expand	550
explore	548
explore more	545
explore more on these topics	545
explore our newsletters	601
explore our subscription offers	610
explore subscription offers	610
external content	581
external links	531
externe content	1410
externe inhalte	366
externe inhalte anzeigen	366
externe inhalte erlauben	366
externe inhoud	1410
externen inhalt anzeigen	366
externen inhalt laden	366
externer inhalt	366
externer inhalt konnte nicht geladen werden	391
""", 'ez': """
ezt is olvassa el	1041
""", 'fa': """
facebook	532
facebook messenger	532
facebook twitter	531
facebook twitter email	531
facebook twitter linkedin email	531
facebook twitter whatsapp	531
facebook x	531
fai il quiz	1177
fai il test	1177
fai una domanda su questo articolo	1170
faire un don	871
fale conosco	1620
fandt du en fejl	296
fant du en feil	1481
fast geschafft	409
favorilere ekle	2056
favoris	882
fazer login	1607
""", 'fe': """
featured articles	545
featured content	545
featured stories	545
fechar	1603	1625
feedback	368	542	1392
feedback geben	368
fehler gefunden	368
fehler im artikel gefunden	368
fehler melden	368	403
fel i artikeln	1964
feliratkozom	1045
fermer	870
fermer le menu	894
fes-te soci	178
fes-te subscriptor	178
fetching more	550
""", 'fi': """
fil info	891
filed under	545	550
find out more	550
fique por dentro	1609
first name	525
fizetett tartalom	1038
""", 'fj': """
fjern annoncer	293
fjern annonser	1478
""", 'fl': """
flecha	659
fler	1966
fler artiklar	1966
fler nyheter	1966
flere artikler	298	1483
flere nyheder	298
flere nyheter	1483
flere saker	1483
flipboard	532
""", 'fo': """
folgen	361
folgen sie uns	361
follow	534
follow author	534
follow live	534
follow this author	534
follow this topic	534
follow topic	534
follow us	534
follow us on facebook	534
following	534
font size	531
for abonnenter	285	1470
for subscribers	521
forgot password	521
forgot your password	521
forma de pagamento	1606
forma de pago	658
formas de pagamento	1606
formas de pago	658
forrige	301	1486
forrige artikel	298
forrige artikkel	1483
forse in seguito	1135
forsiden	298	1483
foto	1097
foto galeri	2062
fotogalerija	1302
fotostrecke	370
fout gespot	1392
fout gezien	1392
foutje gezien	1392
""", 'fr': """
frag unsere ki	393
fragen sie unsere ki	393
free daily newsletter	525
free newsletter	525
free weekly newsletter	525
friss	1041
from around the web	545
from our partners	545
from our sponsor	537
from our sponsors	537
from the web	545
""", 'fu': """
full coverage	545
fullscreen	550
fullskjerm	1486
further reading on this site	545
""", 'ga': """
ga akkoord	1390
ga naar inhoud	1397
galite bet kada atsisakyti prenumeratos	1295
gallery	1155
ganzen artikel lesen	373
""", 'ge': """
ge bort artikeln	1953
gebruiksvoorwaarden	1390
geef cadeau	1431
geef een reactie	1392
geef feedback	1420
geef je mening over dit artikel	1420
gegenereerd door ai	1412
gegenereerd met ai	1412
gem	290
gem artikel	290
gem artiklen til senere	290
gem til senere	290
gemaakt met ai	1412
generated by ai	583
gerade nicht	347
gerelateerd	1394
gerelateerd nieuws	1394
gerelateerde artikelen	1394
gerelateerde onderwerpen	1394
gerir cookies	1618
gesponsert	363
gesponserter beitrag	423
gesponserter inhalt	363
gesponsord	1388
gesponsorde inhoud	1388
gestion des cookies	887
gestionar cookies	671
gestisci i cookie	1151
gestisci notifiche	1180
gestisci preferenze	1151
get alerts	534
get digital access	521
get email updates	525
get started	521
get the daily email	525
get the newsletter	525
""", 'gi': """
gi bort artikkelen	1470
gi bort saken	1475
gi tilbakemelding	1481
gift a subscription	521
gift article	521
gift this article	521
giv artiklen til en ven	290
giv os feedback	296
give a gift	521
give a gift subscription	515
give feedback	542
give monthly	515
give now	515
give today	515
give us feedback	542
gizlilik	2059
""", 'gl': """
glemt adgangskode	285
glemt passord	1470
""", 'go': """
go to top	550
godkjenn	1479
godkjenn alle	1479
godta	1479
godta alle	1479
google	532
google news	532
google plus	532
got it	540
""", 'gr': """
gracias por suscribirte	662
gracias por tu voto	693
gracias por votar	693
gratis proberen	1379
grazie per aver votato	1170
grazie per il tuo feedback	1170
grazie per l'iscrizione	1143
""", 'gu': """
guarda anche	1155
guarda i risultati	1170
guarda l'article	207
guarda la gallery	1158
guardar	666	1613
guardar en favoritos	713
guardar para ler mais tarde	1657
guides d'achat	891
gulir untuk lanjut membaca	1094
""", 'ha': """
haber faydali oldu mu	2061
haberi kaydet	2056
haberi nasil buldunuz	2061
haberi oynat	2064
haberi puanla	2061
haberi sesli dinle	2056
haberi sesli dinleyin	2056
haberi sesli dinleyin (# dk	2056
haberi yazdir	2056
haberin devami	2058	2064
haberin devami reklamdan sonra	2058
haberin tamami	2064
hacker news	532
hadiahkan artikel ini	1120
hae	827
hai letto # articoli su # questo mese	1186
hai trovato un errore	1153
hai una segnalazione	1153
haku	827
halaman berikutnya	1099
halaman selanjutnya	1099
halaman: #	1099
handelsbetingelser	294
hantera cookies	1962
har du allerede en konto	285	1470
har du redan ett konto	1953
has oblidat la contrasenya	179
hasznos volt a cikk	1040
hata bildir	2061
hata bildirin	2061
haut de page	894
have an account	521
have an account? sign in	521
have your say	542
hazte miembro	655
hazte premium	710
hazte socia	655
""", 'he': """
heb je al een account	1379
help mee	1376
help ons om dit te blijven doen	1427
hem	1969
hemeroteca	659
hepsini kabul et	2059
herinner me later	1375
hesabim	2052
hesabiniz var mi	2052
het artikel gaat hieronder verder	1388
het laatste nieuws	1394
""", 'hi': """
hide ad	537
hide caption	550
hide comments	542
hide this message	513
hier anmelden	352
hier einloggen	352
hier finden sie informationen zum datenschutz	391
highlights generated by artificial intelligence	583
hilfe	368
hinweis an die redaktion	403
hinweis zum datenschutz	366
hinweise zu diesem artikel	403
hittade du ett fel	1964
hittat fel	1964
""", 'hj': """
hjem	301	1486
""", 'hl': """
hlasovat	228
hledat	231
""", 'ho': """
ho letto e accetto l'informativa sulla privacy	1182
hold deg oppdatert	1472
hold dig opdateret	287
home	550	1158	1397
hopp til innhold	1486
hopp til innholdet	1486
houd je aan onze huisregels	1420
house rules	542
how did we do	542
how we use ai	583
hoy no	654
""", 'hu': """
hubungi kami	1096
huisregels	1420
""", 'hv': """
hva mener du? stem her	1486
hva synes du om denne saken	1481
hva synes du om saken	1481
hvad mener du? stem her	301
hvad synes du? stem her	301
""", 'i ': """
i accept	540
i agree	540
i already donated	513
i already gave	513
i commenti sono riservati agli abbonati	1177
i lettori hanno letto anche	1189
i prezzi potrebbero variare	1172
i samarbeid med	1478
i samarbejde med	293
i samarbete med	1961
""", "i'": """
i'll do it later	513
i'm in	525
i've already donated	513
""", 'ic': """
ich bin schon dabei	347
ich habe schon gespendet	347
ich stimme zu	366
icymi	545
""", 'id': """
ideal	1378
identifiez-vous	875
""", 'ie': """
ielogojies	1335
ielogoties	1335
ievadi e-pastu	1358
ievadi savu e-pasta adresi	1358
""", 'ih': """
iha	2066	2066
ihr feedback	368
ihr kommentar	368
ihre e-mail-adresse	356
ihre meinung	368
ihre spende ist steuerlich absetzbar	413
""", 'ik': """
ik heb al gedoneerd	1375
ik steun al	1375
ikke i dag	282	1467
ikke nu	282
iklan	1094	1094
iklan sponsor	1125
""", 'il': """
il mio account	1140
il tuo indirizzo email	1143
ilan	2058
ilgili haber	2062
ilgili haberler	2062
ilgili konular	2062
ilk ay # tl	2052
ilmoittaudu webinaariin	827
ilmoitus	821
ils ont lu aussi	891
""", 'im': """
im trend	370
immer informiert	356
impostazioni cookie	1151
impressum	366
imprimeix	184
imprimeix l'article	207
imprimer	882
imprimer cet article	927
imprimer l'article	882
imprimir	666	1613
imprimir artigo	1657
""", 'in': """
in	2177
in case you missed it	545
in diesem artikel	370
in evidenza	1155
in het nieuws	1394
in kooperation mit	363
in other news	545
in partnership with	537
in primo piano	1155
in this section	545
in zwischenablage kopieren	360
indeks	1097
indirizzo email	1143
indstillinger	294
indtast din e-mail	287
indtast din mail	287
indtast e-mail	287
info iklan	1110
infolettre	878
infolettres	878
informa d'un error	193
informar de un error	700
informasjonskapsler	1479
informationen zum datenschutz	391
informativa sulla privacy	1151
informazione promozionale	1172
informazione pubblicitaria	1172
ingatkan saya nanti	1086
ingezonden mededeling	1435
ingrandisci	1158
ingresar	659
inhalt	373
inhalt anzeigen	366
inhalt laden	363
inhalt teilen	360
inhalte anzeigen	366
inhaltsverzeichnis	373
inhoud tonen	1410
inhoudsopgave	1397
inicio	678
inloggen	1379
innstillinger	1479
inschrijven	1381
inscreva-se	1609
inscreva-se na newsletter	1609
inscription	875
inscription gratuite	920
inserisci il tuo indirizzo e-mail	1182
inserisci il tuo indirizzo email	1182
inserisci qui il tuo commento	1153
inserisci un indirizzo email valido	1182
insira o seu email	1650
insira seu e-mail	1650
instagram	532
instagram-inhalte erlauben	366
instellingen	1390
inte idag	1950
inte nu	1950
introdu adresa ta de email	1693
introduce tu email	662
invalid email	525
invia a un amico	1188
invia commento	1153
invia per email	1146
invia via email	1146
inzerce	225
inzercia	1843
""", 'ir': """
ir a los comentarios	673
ir al contenido	678
ir arriba	678
""", 'is': """
iscriviti	1143
iscriviti alla nostra newsletter	1143
iscriviti ora	1143
iscrizione completata	1182
isprintaj	1792
""", 'iz': """
iz iste rubrike	1790
iz rubrike	1790	1899
izbor urednice	1790
izbor urednika	1790
izdvajamo	1790
izpostavljeno	1899
izveido kontu	1335
""", "j'": """
j'accepte	887
j'accepte de recevoir les offres des partenaires	920
j'en profite	875
""", 'ja': """
ja ets subscriptor	179
ja tens compte	205
ja, ich will	348
ja, ik steun	1427
ja, ik wil de nieuwsbrief ontvangen	1423
jaa	819
jaa artikkeli	819
jaa facebookissa	819
jaa juttu kaverille	819
jaa whatsappissa	819
jaga	722
jaga artiklit	722
jaga facebookis	727
jaga lugu	727
jaga seda artiklit	727
jangan lewatkan	1097	1121
jatka lukemista	814
jau esi abonents	1335
jau esi abonents? ielogojies	1335
jau prenumeruojate	1295
jau prenumeruojate? prisijunkite	1295
""", 'je': """
je aanmelding is gelukt	1423
je bent ingeschreven	1423
je bent nu ingeschreven	1423
je commande	911
je donne	871
je donne mon avis	915
je fais un don	871
je hebt je succesvol aangemeld	1423
je kunt je op elk moment afmelden	1423
je m'abonne	875
je m'inscris	878
je me connecte	875
je soutiens	871
je teste	875
jeder euro hilft	413
jednorazowo	1537
jelentkezzen be	1033
jetzt abo sichern	417
jetzt abonnent werden	352
jetzt abonnieren	352
jetzt abstimmen	397
jetzt am gewinnspiel teilnehmen	397
jetzt anmelden	356
jetzt bestellen	352
jetzt bewerben	397
jetzt einloggen	352
jetzt freischalten	352
jetzt helfen	348
jetzt im tv	370
jetzt kommentieren	368
jetzt kostenlos anmelden	356
jetzt kostenlos testen	352
jetzt mitdiskutieren	403
jetzt mitglied werden	348
jetzt mitmachen	397
jetzt nicht	347
jetzt registrieren	352
jetzt spenden	348
jetzt teilen	418
jetzt testen	352	352
jetzt tickets sichern	397
jetzt upgraden	417
jetzt zugang sichern	417
jetzt zustimmen	366
""", 'jo': """
jocs i mots encreuats	195
join now	515
join our mailing list	525
join the conversation	542
join the discussion	542
join the discussion on discord	534
join us	515
jouw e-mailadres	1381
""", 'ju': """
jump to content	550
just nu	1966
juttu jatkuu alla	821
juttu jatkuu kuvan alapuolella	821
juttu jatkuu kuvan alla	821
juttu jatkuu mainoksen alla	821
juttu jatkuu videon alla	821
juttu on tarkoitettu tilaajille	814
juttu on vain tilaajille	814
juuri nyt	825
""", 'ka': """
kabul ediyorum	2059
kabul et	2059
kaip jums patiko straipsnis	1301
kamu mungkin suka	1121
kanske senare	1950
kanskje senere	1467
kapat	2050
kapcsolat	1040
karier	1110
karjera	1302
karte laden	366
kas artikkel oli kasulik	728
kas lugu oli kasulik	728
kasneje	1905
kasnije	1796
kasutustingimused	739
kategori	1097
kategoriat	825
kategorie	229	1553
kategorien	370
kategorier	298	1483	1966
kategoriler	2062
katkida bulun	2051
katso kaikki tilaajaedut	814
katso kuvagalleria	827
katso kuvat	827
katso video alta	827
kaydet	2056
kaydol	2052
kayit ol	2052
kaynak: aa	2066
kaynak: dha	2066
kaynak: iha	2066
""", 'ke': """
keep reading	545
keine neuigkeiten mehr verpassen	409
keluar	1088
kembali ke atas	1099
kertalahjoitus	813
keskustele	824
keskustele asiallisesti	824
keskustelu	824
keuze van de redactie	1394
key points by ai	583
key takeaways by ai	583
""", 'ki': """
ki-generert oppsummering	1486
ki-generiert	393
ki-generierte zusammenfassung	393
ki-oppsummering	1486
ki-zusammenfassung	393
kiemelt	1041
kies een bedrag	1378
kies je abonnement	1430
kiitos tilauksesta	816
kiitos tilauksestasi	816
kijk terug	1417
kingi artikkel	727
kiosque	875
kirim	1092
kirim ke teman	1120
kirim komentar	1096
kirjaudu	814
kirjaudu ulos	814
kirjoita kommentti	824
kirjoita kommenttisi	824
kirjoittaja on kansanedustaja	834
kirjoittaja on kirjailija	834
kirjoittaja on kolumnisti	834
kirjoittaja on toimittaja	834
kirjoittaja on vapaa toimittaja	834
kirjoittaja on vapaa toimittaja ja kirjailija	834
kirjuta kommentaar	728
kiti skaito	1297
""", 'kl': """
klarna	351
klausies raidierakstu	1342
klausies rakstu	1340
klauskite dirbtinio intelekto	1301
klausykite straipsnio	1300
klausyti	1300
klausyti straipsnio	1300
klausyti straipsnio (# min	1300
kleinanzeigen	363
""", 'ko': """
kokeile maksutta	814
kokeile nyt	814
komentar	1096
komentarai	1295
komentari	1792
komentarji	1901
komentarz	1551
komentarze	1551
komentiraj	1792	1901
komentuoti	1295
komentuoti gali tik registruoti vartotojai	1301
komment	1040
kommentaarid	722
kommentar	368
kommentar schreiben	368
kommentar verfassen	368
kommentare	368
kommentare ansehen	368
kommentare anzeigen	368
kommentare lesen	368
kommentarer	296	1481	1964
kommentarer blir moderert	1481
kommentarer granskas innan publicering	1969
kommentarer modereres	301
kommentarerna modereras	1964
kommentarregeln	368
kommentarsregler	1964
kommenteeri	722
kommenteerimine on suletud	728
kommenteerimise reeglid	728
kommenteerimiseks logi sisse	728
kommentek	1040
kommenter	296	1481
kommentera	1964
kommentieren	368
kommentit	824
kommentit tarkistetaan ennen julkaisua	824
kommentoi	824
kommentointi on suljettu	824
kommercielt indhold	304
kommercielt samarbejde	293
kommersielt innhold	1489
kommersielt samarbeid	1478
koniec reklamy	1548
kontakt	228	296	368	1551
kontakt os	296
kontakt oss	1481
kontakta oss	1964
konten berbayar	1125
konten bersponsor	1094
konten premium	1088	1120
konten promosi	1125
konten sponsor	1094
konto erstellen	352
konular	2062
kopeeri link	722
kopieer de link	1385
kopieer deze link	1455
kopieer link	1385
kopier lenka	1475
kopier lenke	1475
kopier lenken	1475
kopier link	290
kopier linket	290
kopieren	360
kopioi linkki	819
kopiraj link	1792
kopiraj povezavo	1901
kopiraj poveznicu	1792
kopirajte link	1792
kopirajte poveznicu	1792
kopiuj link	1545
kopyala	2056
korrekturhinweis senden	403
kort fortalt - lavet med ai	301
kostenlos abonnieren	356
kostenlos registrieren	352
kostenlos testen	352
""", 'kr': """
krant	1379
kreditkarte	351
kreditkarte / klarna	351
kreiraj nalog	1786
krijg direct toegang	1430
""", 'ku': """
kuidas lugu meeldis	728
kupi pretplatu	1786
kurzlink kopieren	443
kuukausilahjoitus	813
kuula	727
kuula artiklit	727
kuula artiklit (# min	727
kuula lugu	727
kuula saadet	729
kuula saadet siit	729
kuuntele	819
kuuntele jakso	819
""", 'kv': """
kvkk	2059
""", "l'": """
l'actu en direct	891
l'article continue ci-dessous	885
l'article en # points	909
l'articolo in breve	1170
l'essentiel	891
""", 'la': """
la newsletter	878	1143
la redazione consiglia	1155
la tua e-mail	1143
laad meer	1397
laat je dit artikel voorlezen	1417
laat voorlezen	1385
laatste nieuws	1394
ladda fler	1969
lagi ramai	1121
lagre	1475
lagre artikkel	1475
lagre saken	1475
lagre saken til senere	1475
lagre til senere	1475
lahjoita	813
lahjoita nyt	813
lain kali	1086
lainnya	1097
laisser un commentaire	889
laissez un commentaire	889
langganan	1088
lanjut baca di bawah	1094
lanjutkan dengan konten	1094
lanjutkan membaca	1099
laporkan	1096
lascia un commento	1153
lascia un feedback	1170
last flere	1486
last name	525
lastschrift	351
later	1375
later lezen	1431
latest	545
latest articles	545
latest edition	550
latest headlines	545
latest news	545
latest posts	545
latest stories	545
latest updates	545
latest videos	545
latest videos from	545
lavora con noi	1172
""", 'le': """
le direct	891
le fil	891
le journal du jour	875
le nostre newsletter	1143
le plus lu	891
le puede interesar	675
le recomendamos	675
le ultime notizie	1155
learn more	550
learn more about cookies	540
leave a comment	542
leave a reply	542
leave a tip	515
leave feedback	542
lectura de # minutos	666
lectura: # min	666
lecture # min	894
lecture # minutes	882
lecture : # min	882
leer noticia completa	678
lees de reacties	1392
lees direct verder	1430
lees meer	1394	1397
lees meer over	1394
lees onze huisregels	1420
lees ook	1394
lees verder	1379	1394	1397
lees verder na de advertentie	1388
lees verder onder de afbeelding	1388
lees verder onder de foto	1388
lees voor	1385
leeslijst	1431
leestijd	1397
leestijd # min	1397
legfrissebb	1041
legg igjen en kommentar	1481
leggi anche	1155
leggi dopo	1188
leggi i commenti	1153
leggi il giornale	1140
leggi l'articolo	1158
leggi l'articolo completo	1158
leggi senza limiti	1186
leggi sull'app	1180
leggi tutto	1158
leggi tutto con un abbonamento	1140
leggi tutto su	1155
legolvasottabb	1041
legolvasottabbak	1041
leia mais	1622	1625
leia os termos de uso e as regras da comunidade	1646
leia sem limites	1655
leitura: # min	1613
lembrar mais tarde	1603
lembre-me mais tarde	1603
lenke kopiert	1475
lenken er kopiert	1475
lenken kopiert	1475
ler mais	1625
ler mais tarde	1657
les articles les plus lus	928
les derniers articles	891
les flere	1483
les hele saken	1486
les kommentarer	1481
les lecteurs ont aussi lu	891
les mer	1483	1486
les mer om	1483
les plus lues	891
les plus lus	891
les senere	1475
les tops	891
les videre	1470
lesedauer	373
lesedauer: # minuten	373
lesen sie auch	370
lesen sie dazu	370
lesen sie hier	370
lesen sie mehr	370
leserbriefe	368
leserkommentare	368
lesetid # min	1486
lesetipp	370
lesetipps	370
lesezeit: # min	373
lesezeit: # minuten	373
lest opp av en robot	1475
lest opp av en syntetisk stemme	1475
leta	1344	1344
leta/afp	1344
lettura # min	1146
""", 'li': """
lige nu	298
lihat artikel asli	1120
lihat juga	1097
lihat komentar	1096
lihat lainnya	1099
lihat selengkapnya	1099
lihat semua	1099
liitu uudiskirjaga	746
like loading	531
like this	531
limited time offer	521
limited-time offer	610
line	532
link	532
link berhasil disalin	1120
link copiado	1613
link copiat	1699
link copiato	1146
link copiato negli appunti	1188
link copied	531
link copied bookmark	531
link copied to clipboard	531
link er kopieret	290
link er kopieret til udklipsholderen	290
link gekopieerd	1385
link in die zwischenablage kopiert	418
link kopeeritud	727
link kopieren	360
link kopieret	290
link kopiert	360
link kopiran	1792
link kopyalandi	2056
link on kopeeritud	727
link sudah disalin	1120
link wurde in die zwischenablage kopiert	418
link wurde kopiert	418
link zum artikel kopieren	418
link zum inhalt	366
link zum youtube-inhalt	366
linkedin	532
linki kopyala	2056
linkki kopioitu	819
links	370
lire aussi	891
lire l'article	894
lire l'article complet	894
lire la suite	894
lire les commentaires	889
lire plus	891	894
lire plus tard	882
lisa kommentaar	722
listen	531
listen # min	531
listen above	590
listen below	590
listen here	590
listen now	531
listen on apple	590
listen on apple podcasts	590
listen on spotify	590
listen on youtube	590
live	370
live tv	545
""", 'lo': """
lo + visto	675
lo esencial en # segundos	693
lo quiero	710
load comments	542
load content	540
load more	550
load more articles	550
load more comments	542
load more stories	550
loading	531
loading ad	537
loading more	550
loe edasi	722
loe edasi tellijana	722
loe hiljem	727
loe ka	724
loe kommentaare	728
loe lisa	729
loe lisaks	724
loe rohkem	729
loe veel	724
loetumad	724
log in	521	1379
log in / register	521
log in or sign up	521
log in to comment	542
log in to reply	542
log ind	285
log out	521
log ud	285
logare	1667
logg inn	1470
logg ut	1470
logga in	1953
logga ut	1953
logi sisse	722
logi sisse, et kommenteerida	728
login	352	521	1088	1140	1607	1667
login / register	521
logout	521
loo konto	722
loo tasuta konto	722
los comentarios son exclusivos para suscriptores	700
los precios pueden variar	695
""", 'lu': """
lue koko juttu	827
lue kommentit	824
lue rajattomasti	814
lue seuraavaksi	19	825
luetuimmat	825
luetuimmat jutut	825
lugemiseks osta artikkel	722
luister	1385
luister dit artikel	1417
luister hier	1417
luister nu	1417
luister op spotify	1417
luister via spotify	1417
luk	282
lukk	1467
lukuaika # min	827
luo ilmainen tunnus	814
luo maksuton tunnus	814
luo tunnus	814
lupa kata sandi	1088
lupa password	1088
""", 'ly': """
lyssna	1958
lyt	290
lytt	1475
lytt til saken	1475
""", "m'": """
m'abonner	875
m'inscrire	878
""", 'ma': """
maak een account	1379
maandelijks	1376
mai mult	1677
mai multe	1677
mail	532	1385
mailen	360
mainokset	821
mainos	821	821
mainos - juttu jatkuu alla	821
mainos alkaa	821
mais	1625
mais artigos	1622
mais comentadas	1622
mais lidas	1622
mais lidos	1622
mais populares	1622
mais tarde	1603
mais vistas	1622
mais vistos	1622
make a donation	515
manage consent	540
manage cookies	540
manage my account	521
manage options	540
manage preferences	540
manage settings	540
manage subscription	521
manage your newsletters	601
mantengamos un debate respetuoso	700
mantente informado	662
mastodon	532
masuk	1088
masuk / daftar	1088
max	1720
maybe later	513
""", 'me': """
me connecter	875
me le rappeler plus tard	870
media caption	550
meer	1394
meer artikelen	1394
meer informatie	1390
meer laden	1397
meer lezen	1394
meer nieuws	1394
meer over	1394
meer over dit onderwerp	1394
meer tonen	1397
meest bekeken	1394
meest gedeeld	1394
meest gekozen	1430
meest gelezen	1394
meghallgatom	1036
megosztom	1036
mehr anzeigen	373
mehr artikel	370
mehr aus	370
mehr aus dem ressort	370
mehr erfahren	366
mehr informationen	370
mehr laden	368	373
mehr lesen	370	373
mehr nach dieser anzeige	363
mehr news	370
mehr themen	370
mehr von diesem autor	370
mehr von uns	370
mehr zu diesem thema	370
mehr zum artikel	370
mehr zum thema	370
mein konto	352
meist gelesen	370
meistgeklickt	370
meistgelesen	370
meistgelesene artikel	370
meistkommentiert	370
mejla	1958
meld een fout	1392
meld fout	1420
meld fra om feil	1481
meld je aan	1381
member-only story	550
members only	521
meniu	1677
menu	231	301	550	894	1099	1158	1397	1556	1625	2184
meny	1486	1969
mer fra	1483
mer nyheter	1966
mer om	1483	1966
merci de votre inscription	878
merci pour votre retour	909
merci pour votre vote	915
mere fra	298
mere om	298
merken	352	360
merkliste	352
message	532
message publicitaire	885
messaggio promozionale	1149
messaggio pubblicitario	1172
messenger	532
mest delat	1966
mest delt	1483
mest delte	298
mest lest	1483
mest leste	1483
met ai gemaakt	1412
metodi di pagamento	1139
metodo di pagamento	1139
mettre en favori	882
""", 'mi': """
mi cuenta	659
mijn account	1379
mijn profiel	1379
min konto	285
min side	285	1470
mine avalehele	729
minha conta	1607
mis niets	1381
missa inget	1955
missa inte	1966
misschien later	1375
misschien ook interessant	1394
mit freunden teilen	443
mit ki erstellt	393
mitdiskutieren	368
mitglied werden	348
mitmachen und gewinnen	397
mitt konto	1953
""", 'mo': """
mode de paiement	874
modes de paiement	874
modifica le preferenze sui cookie	1168
modifica preferenze	1168
modifier mes choix	907
moj profil	1786	1895
moje konto	1539
mon compte	875
mon espace	875
monatlich	348
monatlich spenden	348
montant libre	874
monthly	514
monthly contribution	519
morda vas zanima	1899
more	548
more articles	545
more coverage	545
more for you	614
more from	545
more from this author	545
more from us	614
more headlines	545
more in this section	614
more in this series	545
more like this	545
more news	545
more newsletters	601
more on this story	545
more on this topic	545
more options	540
more sharing options	531
more stories	545
more stories like this	545
more stories you may like	545
more to explore	545
more to read	545
more top stories	545
most commented	545
most discussed	545
most emailed	545
most liked	542
most nem	1030
most popular	545
most read	545
most read stories	614
most recent	545
most shared	545
most viewed	545
most watched	545
mostra altro	1158
mostra contenuto	1151
mostra contenuto esterno	1168
mostra el contingut extern	190
mostra i commenti	1153
mostra il contenuto esterno	1168
mostrar comentarios	673
mostrar contenido externo	691
mostrar mais	1625
mostrar menos	678
moyen de paiement	874
moyens de paiement	874
""", 'mt': """
mti	1062	1062
mti/afp	1062
""", 'mu': """
muat lainnya	1099
mungkin lain kali	1086
must read	545
must reads	545
must-read	545
mute	550
muut lukevat	825
muut lukevat juuri nyt	825
muut lukevat nyt	825
""", 'my': """
my account	521
""", 'na': """
na czasie	1553
naar boven	1397
naar de aanbiedingen	1379
naar de inhoud	1397
naar de webshop	1415
nach anzeige weiterlesen	363
nach der werbung geht es weiter	423
nach oben	373
nadaljevanje pod oglasom	1898
nahoru	231
najbolj brane novice	1899
najbolj brane novice dneva	1899
najbolj brano	1899
najbolj komentirano	1899
najkomentiranije	1790
najnovije	1790
najnovije vesti	1790
najnovije vijesti	1790
najnowsze	1553
najnowsze informacje	1553
najpopularniejsze	1553
nanti	1086
nanti saja	1086
napisz komentarz	1551
nastavak teksta nakon reklame	1789
nastavenia cookies	1857
natisni	1901
naujausi	1297
naujiena papildoma	1302
naujiena pildoma	1302
""", 'ne': """
ne danas	1796
ne danes	1905
ne hvala	1796	1905
ne manquez rien	878
ne most	1030
ne plus afficher	870
ne propustite	1790
ne sada	1796
ne spreglejte	1899
ne zdaj	1905
ne, hvala	1796	1905
necrologie	1172
nee bedankt	1375
nee, bedankt	1375
nei takk	1467
nei, takk	1467
nein danke	347
nein, danke	347
nej tack	1950
nej tak	282
nej, tack	1950
nej, tak	282
nessun commento	1153
neste	1486
neste artikkel	1483
net binnen	1394
netiquette	368
neueste artikel	370
neueste meldungen	370
neueste nachrichten	370
neueste videos	370
never miss a story	525
never miss an update	525
new customers only	610
new customers only. terms apply	610
new here	521
newest first	542
newsletter	221	356	525	662	878	1143	1541	1609
newsletter abonnieren	356
newsletter e alert	1155
newsletter kostenlos abonnieren	356
newsletter recomendada	675
newsletter sign up	525
newsletter sign-up	525
newsletter signup	525
newsletter-anmeldung	356
newsletters	525	550	662	878	1609
newslettery	221	1541
newsticker	370
next	514
next article	545
next page	550
next post	550
next story	545
next up	545
""", 'ng': """
nghe	2177
""", 'ni': """
nicht jetzt	347
nicht mehr anzeigen	347
nichts mehr verpassen	356
nie masz konta	1539
nie teraz	1536
niet nu	1375
niet te missen	1394
nieuwsbrief	1381
nieuwsbrief ontvangen	1423
nieuwsbrieven	1381
""", 'no': """
no comments	542
no comments yet	542
no credit card required	610
no gracias	654
no grazie	1135
no posts	550
no te pierdas	675
no thank you	513
no thanks	513
no, gracias	654
no, grazie	1135
no, thanks	513
noch kein abo	417
noch kein abonnent	352
noch kein konto	352
noch keine kommentare	368
noch keine kommentare vorhanden	368
noch nicht registriert	417
nog geen abonnee	1430
nog geen account	1379
nog geen reacties	1392
noklausies rakstu	1340
non hai un account	1186
non merci	870
non oggi	1135
non ora	1135
non sei abbonato	1140
non sei ancora abbonato	1186
non, merci	870
norint komentuoti, reikia prisijungti	1301
normas	673
nos articles les plus lus	928
nos derniers articles	891
nos lecteurs ont lu ensuite	891
nos offres	875
nos offres d'emploi	911
nos recommandations	891
noskaties video	1342
not a subscriber yet	521
not now	513
not ready to donate	513
not ready to give today	513
not ready to subscribe	513
not ready to support today	513
not today	513
nota relacionada	714
notas recomendadas	714
notas relacionadas	714
note legali	1151
notez cet article	889
noticia relacionada	675
noticia relacionadas	675
noticias de hoy	675
noticias relacionada	675
noticias relacionadas	675
notizie correlate	1155
notizie del giorno	1155
nous contacter	889
nous soutenir	871
nous suivre	883
nous vous recommandons	891
now playing	550
""", 'nt': """
ntb	1512	1512
""", 'nu': """
nu acum	1665
nu ai cont	1697
nu in het nieuws	1394
nu niet	1375
nuoroda nukopijuota	1300
nuotraukos	1302
nutzungsbedingungen	366
""", 'ny': """
nyalakan notifikasi	1120
nyhedsbrev	287
nyhedsbreve	287
nyhetsbrev	1472	1955
nyhetsbrevet	1472	1955
nyhetsdygnet	1966
nyt luetuimmat	825
""", 'o ': """
o artigo continua depois da publicidade	1616
o seu email	1609
""", 'ob': """
obrigado pelo seu feedback	1638
obrigado pelo seu voto	1638
obrigado por se inscrever	1609
obserwuj	1546
obserwuj nas	1546
""", 'oc': """
oceni novico	1901
ocenite tekst	1792
""", 'od': """
odbij	1804
odbij sve	1804
oddaj komentar	1901
odjava	1786	1895
odpowiedz	1551
""", 'of': """
oferecer artigo	1607
oferecido por	1616
oferta especial	659
ofertas	669
ofertas de empleo	695
ofertes de feina	195
offer	537
offer ends soon	610
offerte	1149
offerte di lavoro	1172
offre partenaire	885
offres d'emploi	911
offrir l'article	875
""", 'og': """
oglas	1789	1898
oglasi	1789	1898
ogni contributo conta	1185
ogni euro conta	1185
""", 'oh': """
ohne spende weiterlesen	347
""", 'ok': """
ok	514
okumaya devam et	2052
""", 'ol': """
oldest first	542
ole esimene kommenteerija	728
oled juba tellija	722
oled uudiskirjaga liitunud	746
olet nyt tilannut uutiskirjeen	816
oletko jo tilaaja? kirjaudu	814
olvasd el ezt is	1041
olvassa el ezt is	1041
""", 'om': """
om cookies	1962
oma tili	814
""", 'on': """
once	514
onderwerpen	1394
one time donation	515
one-time	514
one-time donation	515
onko jutussa virhe	824
onko sinulla jo tunnus	814
""", 'oo': """
ook interessant	1394
oops! something went wrong	601
""", 'op': """
op leeslijst	1455
open image in gallery	550
open menu	550
opina	673
opprett en gratis bruker	1470
opprett en gratis konto	1470
opprett gratis bruker	1470
opprett konto	1470
oppsummert av ai	1486
oppsummert av ki	1486
opret bruger	285
opret en gratis bruger	285
opret en gratis profil	285
opret en konto	285
opret gratis profil	285
opret konto	285
opslaan	1385
opslag fra facebook	301
opslag fra instagram	301
opublikuj komentarz	1551
""", 'os': """
osallistu keskusteluun	824
ossza meg	1036
osta artikkel	722
ostale vesti	19	1790
ostale vijesti	19	1790
ostatnie wpisy	1553
ostavi komentar	1792
ostavite komentar	1792
oszd meg	1036
""", 'ot': """
other amount	519
other articles	545
other news	545
other readers liked	19
other stories	545
other stories you may like	545
other stories you might like	545
others also read	19	545
otra cantidad	658
otras noticias	19	675
otras noticias que pueden interesarte	19
otro importe	658
""", 'ou': """
our corrections policy	542
our newsletters	525
our partners	537
our social media	534
our sponsors	537
outro valor	1606
ouvir	1613
ouvrir le menu	894
""", 'ov': """
overschrijving	1378
""", 'oy': """
oynat	2064
""", 'oz': """
oznake	1790	1899
""", 'p': """
p	1672
""", 'pa': """
pagamento seguro	1606
pagamento sicuro	1139
page suivante	894
pagina successiva	1158
pago seguro	658
paid advertisement	615
paid content	537
paid partnership	537
paid post	537
paiment methods	519
palaute	824
paling banyak dibaca	1097
pane oma teadmised proovile	729
para continuar a ler	1655
para continuar lendo	1655
para seguir leyendo	710
paremti	1295
pariwara	1094
partage	882
partager	882	882
partager l'article	882
partager par e-mail	882
partager par email	882
partager par mail	882
partager sur	882
partager sur bluesky	882
partager sur linkedin	882	882
partager sur messenger	882
partager sur telegram	882
partager sur twitter	882
partager sur x	882
partager via messenger	882
partager via twitter	882
partages	882
partagez	882
partecipa alla discussione	1177
partenaire	885
parteneri	1672
participa	673
participa en la nostra enquesta	193
participe da conversa	1646
partilhar	1613
partilhe	1613
partner	1388
partner content	537
partner offers	537
partnerangebot	363
partnerangebote	363
partnerbijdrage	1435
partnercontent	1388
partnernieuws	1394
partnerska vsebina	1898
pas aujourd'hui	870
pas de commentaire	889
pas encore inscrit	875
pas maintenant	870
pasidalinkite	1300
pasidalinkite straipsniu	1300
pasidalinti	1295
passa a premium	1186
passatempos	1640
passend zum thema	370
passende artikel	370
passer cette annonce	885
password dimenticata	1140
passwort vergessen	352
patrocinado	669	1616
patrocinado por	669
payment method	519
payment methods	519
payment options	519
paypal	351
""", 'pe': """
pedoman media siber	1110
pelo mundo	1622
people also read	545
per continuar llegint	205
per continuare a leggere	1186
per e-mail teilen	360
per e-mail versenden	360
per mail teilen	360
per mail versenden	360
per whatsapp teilen	360
personuppgiftspolicy	1962
personvern	1479
personverninnstillinger	1479
peru milloin vain	814
peru tilaus milloin tahansa	816
peruuta milloin tahansa	814
pesquisar	1625
petites annonces	885
""", 'ph': """
photos	894
""", 'pi': """
piekrist	1351
piesakies jaunumiem	1358
piilota mainokset	821
pilihan editor	1097
pilihan redaksi	1097
pilihan untuk anda	1121
pilihan untukmu	1121
pin it	531
pinterest	532
pix	1606
""", 'pl': """
plaats een advertentie	1415
plaats een reactie	1392
plaats reactie	1392
plan du site	887
play audio	531
play now	550
play the video	590
play video	550
please check your inbox	647
please donate	515
please enter a valid email address	525
pledge your support	515
plus	285	894	1379	1953
plus d'articles	891
plus d'infos	891
plus lus	891
plus tard	870
plus-artikel	352
plusartikel	1379
pluss	1470
plussak	1470
""", 'po': """
pocket	532	1208
podaj adres e-mail	1541
podaj e-mail	1541
podcast	229	298	370	675	1155	1553	2062
podcastit	825
podcasts	298	370	1394	1622
podcasty	229	1553
podd	1966
poddar	1966
pode gostar de	1658
pode interessar	1622
podeli	1792
podeli na facebooku	1792
podeli vest	1792
podelite	1792
podijeli	1792
podijeli na facebooku	1792
podijeli vijest	1792
podijelite	1792
podkast	1483
podkaster	1483
podobne	1553
podpri	1894
podpri nas	1894
podprite nas	1894
podseti me kasnije	1796
podsjeti me kasnije	1796
pogledaj komentare	1792
pogoji uporabe	1913
polecamy	1553
polecane	1553
polecane dla ciebie	1553
politika privatnosti	1804
politika zasebnosti	1913
polityka cookies	1549
poprzedni	1556
populair	1394
populaire	891
populaire artikelen	1394
populaires	891
popular articles	545
popular now	545
popular posts	545
popular reads	614
popular stories	545
popular topics	545
populare	1675
popularne	1553
populer	1097
populiariausi	1297
portada	678
posez une question sur cet article	909
poslat	223
poslat e-mailem	223
poslechnout	223
post comment	542
post on x	531
poster un commentaire	889
posts relacionados	1622
potrebbe interessarti	1155
potrebbe interessarti anche	1155
potrebbero interessarti	1155
pour aller plus loin	891
pour lire la suite	924
povezana novica	1899
povezane novice	1899
povezane teme	1790
povezane vesti	1790
povezane vijesti	1790
povezano	1899
poveznica kopirana	1792
povolit cookies	226
powered by ai	583
pozabljeno geslo	1895
""", 'pr': """
pr	1038	1211	1211	1211	1260
pravidla diskuse	228
pravila komentiranja	1792	1901
pravila privatnosti	1804
preberite tudi	1899
precedente	1158
precios y disponibilidad pueden variar	695
preferenze cookie	1151
pregunta a nuestra ia	693
premium	219	285	460	521	659	875	1088	1140	1379	1470	1539	1607	1667	1953	2052	2174
premium content	521
premium digital	610
premium-artikel	352
prenumerata	1295	1539
prenumeration	1953
prenumeratoriams	1295
prenumerera	1953
prenumerera nu	1953
prenumeruj	1539
prenumeruoti	1295
preporuka	1790
presented by	537
press enter or click to view image in full size	550
pretplata	1785
pretplati se	1785
pretplatite se	1785
previous article	545
previous page	550
previous post	550
prihvatam	1804
prihvati	1804
prihvati sve	1804
priimti visus	1312
prijava	1786	1895
prijavi napako	1901
prijavi se	1786	1895
prijavite se	1786	1895
prijavite se odmah	1786
prijzen kunnen intussen gewijzigd zijn	1435
primo piano	1155
principais pontos, por ia	1638
prindi	727
prindi artikkel	727
print	290	532	1385
print article	531
print artiklen	290
print dit artikel	1431
print page	612
print subscription	521
print this	531
print this page	612
printen	1385
prisijungti	1295
prispevaj	1894
privaatsustingimused	739
privacidad	671
privacy	1151	1390
privacy center	366
privacy notice	525
privacy policy	540	1151
privacy preference center	540
privacy preferences	540
privacy settings	540
privacy statement	540
privacybeleid	1390
privacyverklaring	1390
privatumo politika	1312
probeabo	352
probeer het later opnieuw	1423
probeer nu	1379
produktempfehlung	363
profil	352
profilo	1140
profiter de l'offre	875
promo	1149	1789
promocijsko besedilo	1898
promocja	1548
promoted	537
promoted content	537
promoted links	537
promoted stories	545
promotie	1388
promotion	537
propaganda	1616
proposer une correction	915
prosseguir	1618
prova # dagar gratis	1953
prova gratis	1140	1953
prova gratis per un mese	1186
prova nu	1953
prova-ho un mes gratis	205
prueba gratis	659
prueba un mes gratis	710
przeczytaj jeszcze	1553
""", 'pu': """
pub	885	1616	1616
publicar comentario	673
publicidad	669	669
publicidad - sigue leyendo	669
publicidade	1616	1616
publicitat	184
publicitate	1672	1672
publier un commentaire	889
publireportage	885
publirreportaje	669
puntos clave	693
puoi regalare # articoli al mese	1188
puzzels	1415
""", 'py': """
pysy ajan tasalla	816
""", 'qu': """
quero assinar	1607
quiero recibirla	706
quiero recibirlo	706
quiero suscribirme	659
quitar publicidad	695
""", 'ra': """
raccomandato da	1149
raksts pieejams abonentiem	1335
rapporter feil	1481
rapportera fel	1964
""", 're': """
reactie	1392
reacties	1392
reacties worden vooraf gecontroleerd	1420
read aloud	531
read also	545
read article	550
read comments	542
read full article	550
read full story	550
read in app	550
read more	550
read more about	545
read more about sharing	531
read more articles	550
read more here	550
read more on	545
read more on these topics	545
read next	545
read original article	550
read our complete coverage	545
read story	550
read the article	550
read the full article	550
read the full story	550
readers also read	545
ready for more	525
reageer	1392
reageren	1392
rebutja-ho tot	190
recent	545
recent articles	545
recent news	545
recent posts	545
recent stories	545
recevoir la newsletter	878
recevoir une alerte	917
rechazar	671
rechazar todas	671
rechazar todo	671
recherche	894
rechercher	894
recibir alertas	705
recibir alertas de este tema	705
reclame	1388
recomandate	1675
recomendaciones	675
recomendadas	675	1622
recomendado	675
recomendado para ti	675
recomendados	675	1622
recomendamos	1622
recommended	545
recommended articles	545
recommended external content	581
recommended for you	545
recommended reading	545
recommended reads	614
recommended stories	545
recommended videos	545
recurso exclusivo para assinantes	1640
recusar	1618
redakcja poleca	1553
redaksi	1110
redaksjonen anbefaler	1483
redaktionen anbefaler	298
redaktionen rekommenderar	1966
redaktionsempfehlung	370
redan prenumerant? logga in	1953
reddet	2059
reddit	532
redes sociais	1614
redes sociales	666
refuser	887
registar	1607
registe-se	1607
register	521
register for free	521
register now	521
registo	1607
registra't	179
registra't per comentar	193
registrace	219
registracija	1786	1895
registrarme	659
registrarme en la newsletter	662
registrarse	659
registrasi	1088
registrate	710
registrati	1140
registrati e leggi questo articolo	1186
registrati gratis	1140
registreer	1379
registreer gratis	1379
registreeru tasuta	722
registreeru veebiseminarile	729
registrer deg	1470
registrera dig	1953
registreren	1379
registrieren	352
registriraj se	1786	1895
registro	659
registrovat se	219
registruj se	1786
registruotis	1295
regulamin	1549
reject all	540
reject all cookies	540
rejeitar	1618
rejeitar todos	1618
rejoignez la conversation	915
rejoignez la discussion	915
reklaam	722
reklaamartikkel	730
reklaamtekst	730
reklam	1961	2058	2058
reklam alani	2058
reklama	225	225	1295	1548	1548	1789	1843
reklamdan sonra devam ediyor	2058
reklame	293	1478
reklami atla	2058
reklami kapat	2058
reklaminis straipsnis	1303
reklamlar	2058
reklamy	1548
rekomendasi	1097
rekomendasi untuk anda	1097
rekomendasi untukmu	1097
rekomenduojame	1297
rekommenderade artiklar	1966
rekommenderas	1966
rekommenderat	1966
relacionadas	675	1622
relacionado	675
relacionados	675	1622
related	545	548
related article	545
related articles	545
related content	545
related coverage	545
related items	545
related links	545
related news	545
related posts	545
related reading	545
related stories	545
related story	545
related tags	545	545
related to this story	545
related topics	545
related videos	545
relaterade artiklar	1966
relaterade nyheter	1966
relaterat	1966
relaterede artikler	298
relaterede emner	298
relateret	298
relatert	1483
relaterte artikler	1483
relaterte emner	1483
relaterte saker	1483
remember me	521
remiamas turinys	1303
remind me in #	513
remind me in may	513
remind me later	513
remind me next month	513
remind me tomorrow	513
remove ad	537
remove ads	537
remti	1295
rep alertes d'aquest tema	199
replay	550
replies	542
reply	542
report	532
report a problem	542
report a typo	542
report abuse	542
report ad	537
report comment	542
report this ad	537
reportagem exclusiva para assinantes	1655
reportar	673
reportar erro	1620
reportar error	673
reportar un error	673
reproducir	678
reproduzir	1625
request a correction	542
reset password	521
responder	673	1620
resta aggiornato	1143
restam # caracteres	1646
resumen con ia	693
resumen de ia	693
resumen por ia	693
resumir com ia	1638
resumo por ia	1638
retour	882
retour en haut	894
return to top	550
""", 'ri': """
riassumi con l'ia	1170
riassunto ia	1170
ricevi gli avvisi su questo argomento	1180
ricevi la newsletter	1143
ricevi una notifica per ogni nuovo articolo dell'autore	1180
rifiuta	1151
rifiuta tutto	1151
rimani aggiornato	1143
rimani informato	1143
riproduci	1158
riservato agli abbonati	1186
rispondi	1153
rispondi al sondaggio	1177
ritzau	326	326
ritzau/afp	326
ritzau/reuters	326
""", 'ro': """
rodyti daugiau	1302
rodyti komentarus	1301
""", 'rs': """
rss	532
""", 'ru': """
rubriken	370
rubriques	891
""", "s'": """
s'abonner	875
s'identifier	875
s'inscrire	875
s'inscrire gratuitement	875
""", 'sa': """
saada e-postiga	727
saada vihje	729
sag uns deine meinung	403
sagen sie uns ihre meinung	403
saiba mais	1622
sair	1607
saken er forbeholdt abonnenter	1470
saken er lest opp av en robot	1475
saken fortsetter etter annonsen	1478
saken fortsetter nedenfor	1478
saken fortsetter under	1478
saken fortsetter under bildet	1478
saken oppdateres	1478
salin link	1092
salin tautan	1092
saltar al contenido	678
saltar publicidad	669
salva	1146
salva articolo	1146
salva l'articolo	1188
salva per dopo	1188
salvar	1613
salvar artigo	1613
salvar para ler depois	1657
salvesta	727
salvesta artikkel	727
samal teemal	724
samengevat door ai	1412
samenvatting door ai	1412
sammanfattad av ai	1969
sammanfattning gjord av ai	1969
samtykke	294	1479
sauvegarder	882
sauvegarder l'article	927
sauvegarder pour lire plus tard	927
save	531
save article	531
save for later	531
save preferences	540
save story	531
save this article	531
saved	531
""", 'sb': """
sblocca l'articolo	1186
""", 'sc': """
scegli il tuo abbonamento	1186
scegli l'abbonamento che fa per te	1186
scegli un importo	1139
schlagworte	370
schlagworte zum thema	370
schon abonnent	352
schon dabei	347
schreibe einen kommentar	368
schreiben sie der redaktion	403
schreiben sie einen kommentar	368
schrift verkleinern	360
schrijf een reactie	1392
schrijf je gratis in	1423
schrijf je in	1381
schrijf je in voor onze nieuwsbrief	1381
scopri	1158
scopri le offerte	1140
scopri tutte le nostre newsletter	1182
scopri tutte le offerte di abbonamento	1186
scrie un comentariu	1674
scrivi qui il tuo commento	1177
scrivi un commento	1153
scroll down for video	590
scroll down to continue	615
scroll down to continue reading	537
scroll for more	537
scroll ke bawah untuk melanjutkan	1094
scroll to continue	537
scroll to continue with content	537	1094
scroll to top	550
scroll untuk membaca	1094
scrolle weiter	363
scrollen sie weiter	363
""", 'se': """
se abonnemang	1953
se abonnementer	285
se alla	1969
se alla bilder	1969
se alle	301	1486
se alle abonnentfordeler	1470
se alle bildene	1486
se alle fordele for abonnenter	285
se bildene her	1486
se billederne her	301
se connecter	875
se connecter avec apple	924
se connecter avec facebook	924
se connecter avec google	924
se erbjudanden	1953
se flere billeder	301
se grafikken her	301	1486
se klippet	1969
se klippet i spelaren ovan	1969
se klippet ovan	1969
se klippet over	1486
se tilbud	285	1470
se tilbudene	1470
se videoen her	301	1486
se videoen herunder	301
se videoen nedenfor	301	1486
se videoen ovenfor	301
se videoen over	1486
se videoen under	1486
se videon i spelaren ovan	1969
se videon nedan	1969
se videon ovan	1969
search	550
sebelumnya	1099
secciones	675
sections	550
secure checkout	519
secure payment	519
secure transaction	519
sedang tren	1121
see all	550
see all newsletters	525
see all plans	610
see all subscription plans	610
see also	545
see comments	542
see more	550
see subscription options	521
segnala	1153
segnala un errore	1153
segnala un errore nell'articolo	1177
segueix aquest tema	199
segueix l'autor	199
segueix tota l'actualitat en directe	208
segui	1147
segui la diretta	1180
segui questo argomento	1180
segui questo tema	1180
seguici	1147
seguici su facebook	1147
seguici sui social	1147
seguir	667	1614
seguir a este autor	705
seguir autor	1648
seguir este tema	705	1648
seguir leyendo	659	678
seguir leyendo en	667
seguir sin apoyar	654
sei d'accordo? vota	1177
seite #	373
seite drucken	360
seite teilen	360
seja apoiador	1604
seja assinante	1607
seja o primeiro a comentar	1620
seja um apoiador	1604
selanjutnya	1099
selecione as newsletters que pretende receber	1650
selecione as newsletters que quer receber	1650
select an amount	519
select payment method	519
selengkapnya	1099
semua komentar	1096
senare	1950
senaste	1966
senaste nyheterna	1966
senaste nytt	1966
send email	531
send feedback	542
send til en ven	290
send to a friend	531
senere	282	1467
seneste	298
seneste nyheder	298
seneste nyt	298
sense tu no seria possible	204
sent daily	601
sent weekly	601
senza di te non ce la facciamo	1185
senza vincoli	1186
seotud artiklid	724
seotud lood	724
sepa-lastschrift	351
services partenaires	885
servicios	675
sesli dinle	2056
seu e-mail	1609
seu email	1609
seuraa	820
seuraa aihetta	820
seuraava	827
seuraava juttu	825
seuraavaksi	827
sezioni	1155
""", 'sf': """
sfoglia gallery	1158
sfoglia il giornale	1140
""", 'sh': """
share	463	531	1092	1120	1670
share article	531
share by email	531
share by text	531
share full article	531
share link	531
share on	531
share on bluesky	531
share on facebook	531
share on flipboard	531
share on linkedin	531
share on pinterest	531
share on reddit	531
share on social	612
share on social media	612
share on telegram	531
share on threads	531
share on x	531
share on x (twitter	531
share on your socials	612
share options	531
share pe facebook	1699
share save	531
share share	531
share story	531
share this	531	531
share this article	531
share this news	531
share this on	531
share this on social media	531
share to facebook	531
share tweet	531
share using the buttons below	612
share via	531
share via facebook	531
share via twitter	531
share with a friend	531
share with email	531
share with friends	612
share with your friends	531
sharing	531
show all	550
show caption	550
show comments	542
show external content	540
show less	550
show more	550
show more sharing options	531
shrani	1901
""", 'si': """
si din mening	1481
sie haben bereits ein konto	417
sie haben bereits ein konto? anmelden	417
sie haben den newsletter abonniert	409
sie haben noch kein abo	417
sieh dir diesen beitrag auf instagram an	391
siehe auch	370
siga	1614
siga este autor	1648
siga-nos	1614
sign in	521
sign in / register	521
sign in or sign up	521
sign me up	525
sign out	521
sign up	521
sign up for corrections and clarifications	542
sign up for free	521
sign up for our newsletter	525
sign up here	525
sign up now	521
sign up or log in	610
sign up to our newsletter	601
sign up with your email	601
signaler	889
signaler un abus	915
signaler une faute	915
signaler une faute d'orthographe	915
sigue este tema y recibe avisos	705
sigue leyendo	675
sigue leyendo debajo	669
siguiendo	667
siguiente	678
siguiente noticia	675
sikeresen feliratkozott	1045
simak juga	1097
similar articles	545
similar posts	545
similar stories	545
simpan	1092
simpan artikel	1120
simpan untuk dibaca nanti	1120
sin comentarios	673
sin permanencia	710
single contribution	519
sinu e-posti aadress	746
sinua voisi kiinnostaa	825
siradaki haber	2062
sisesta oma e-posti aadress	746
siste	1483
siste nyheter	1483
siste nytt	1483
sisuturundus	722
sisuturunduse artikkel	730
site map	550
sitemap	550
""", 'sk': """
skaitomiausi	1297
skaitomiausi straipsniai	1297
skaitomiausia	1297
skaitykite daugiau	1297
skaitykite toliau	1295
skaityti daugiau	1302
skaityti komentarus	1301
skaityti toliau	1295
skaityti visus komentarus	1301
skapa ett gratis konto	1953
skapa ett konto	1953
skapa gratis konto	1953
skapa konto	1953
skapa konto gratis	1953
skaties bildes	1342
skaties foto	1342
skaties video	1342
skatieties video	1342
skip ad	513
skip ads	537
skip advertisement	537	537
skip for now	513
skip past newsletter promotion	525
skip this	513
skip to content	550
skip to footer	550
skip to main content	550
skip to navigation	550
skomentuj	1545	1551
skopiowano link	1545
skopiuj adres	1545
skopiuj link	1545
skriv din kommentar	296	1481	1964
skriv din kommentar her	296	1481
skriv en kommentar	296	1481	1964
skriv et svar	301
skriv inn e-post	1472
skriv inn e-postadressen din	1472
skriv kommentar	296
skriv ut	1475	1958
skriv ut artikeln	1958
skriv ut saken	1475
skype	532
""", 'sl': """
sla advertentie over	1388
sluit	1397
sluiten	1375
""", 'sm': """
sms	532
""", 'sn': """
snapchat	532
""", 'so': """
sobre el autor	675
sobre la firma	675
social	1147
social media	361	534
sociala medier	1959
sociale media	1386
sociale medier	291
solo gli abbonati possono commentare	1177
solo los suscriptores pueden comentar	700
something went wrong	601
something went wrong. please try again	601
something went wrong. please try again later	525
sommaire	894
son dakika	2062
son dakika haberleri	2062
son haberler	2062
sonra oku	2056
sonraki	2064
sonraki haber	2062
sonraki sayfa	2064
sorodna novica	1899
sorodne novice	1899
sorodne vsebine	1899
sorotan	1097
sort by	542
sosiaalinen media	820
sosiale medier	1476
sostieni	1136
sostienici	1136
soutenez-nous	871
soutenir	871
soziale medien	361
""", 'sp': """
spannend	370
spara	1958
spara artikel	1958
spara artikeln	1958
spara artikeln till senare	1958
spara till senare	1958
spausdinti	1300
special offer	521
speel video af	1417
speichern	360
spela upp	1969
spende	348
spende jetzt	348
spenden	348
spenden sie	348
spendenkonto	413
spill av	1486
spill av video	1486
spill av video her	1486
spomni me kasneje	1905
sponset	1478
sponset innhold	1478
sponsor content	537
sponsored	363	465	537	1435
sponsored content	537
sponsored links	537
sponsored message	537
sponsored message - story continues after this	537
sponsored post	537
sponsored stories	545
sponsoreret	293
sponsoreret indhold	293
sponsorizzato	1149
sponsorlu	2058
sponsorlu haber	2058
sponsoroitu	821
sponsrat	1961
sponzorirana vsebina	1898
sponzorirano	1789	1898
sponzorisani tekst	1789
sponzorisano	1789
spotify	532
spotted a mistake	542
spotted an error	542
sprejmem	1913
sprejmi	1913
sprejmi vse	1913
spremi	1792
""", 'st': """
stampa	1146
stampa articolo	1146
stampa questo articolo	1188
standard digital	610
start free trial	521
start subscription	521
startseite	370	373
stay connected	525
stay in the know	525
stay informed	525
stay up to date	525
steady	348
stel je vraag aan onze ai	1412
stellenmarkt	397
stem her	301	1486
stem i afstemningen	301
stem i avstemningen	1486
stem nu	1415
steun ons	1376
stichworte	370
stikkord	1483
stimmen sie ab	397
stopt automatisch	1430
stories for you	545
story continues	537
story continues below	537
straipsnis prieinamas tik prenumeratoriams	1295
strictly necessary cookies	540
strinjam se	1913
strinjam se s prikazom zunanje vsebine	1913
stt	829	829
stt-afp	829
stt-reuters	829
stumbleupon	532
stuur door	1455
stuur een correctie	1420
""", 'su': """
su questo argomento	1189
subiecte	1675
submit	514
submit a correction	542
submit comment	542
subscreva a newsletter	1609
subscreva gratuitamente	1650
subscrever	1609
subscrever newsletter	1609
subscribe	521
subscribe by email	525
subscribe for free	521
subscribe here	521
subscribe now	521
subscribe to continue	521
subscribe to continue reading	521
subscribe to get the latest posts sent to your email	525
subscribe to our newsletters	525
subscribe to read	521
subscribe today	521
subscribe via email	525
subscriber exclusive	610
subscriber only	521
subscriber-only	521
subscriber-only content	610
subscribers get more	610
subscribers only	521
subscription options	521
subscriu-t'hi	178
subscriu-te	178
subskrybuj	1539
success! check your inbox	647
successivo	1158
suche	373
suchen	373
sudah punya akun	1088
suggerisci una correzione	1170
suggest a correction	542
suggested	545
suggested articles	545
suivant	894
suivez notre direct	927
suivez nous	883
suivez-nous	883
suivi	883
suivre	883
suivre ce sujet	883
suivre ce sujet et recevoir une alerte	917
suivre cet auteur	883
sujets	891
sulge reklaam	730
sulje	812
sullo stesso argomento	1155
sullo stesso tema	1155
sumbang	1087
summary by ai	583
suositellut	825
suosittelemme	825
suosituimmat	825
support local journalism	515
support our journalism	515
support our work	515
support quality journalism	515
support the author	515
support this site	515
support us	515
support us on patreon	515
support us today	515
supported by	537
sur ce sujet	891
sur le web	891
suscribete	659
suscribirme	659
suscribirse	659
suscribite	710
suscribite ahora	710
suscripciones	659
susijusios naujienos	1297
sutikti su visais	1312
sutinku	1312
suurenna kuva	827
""", 'sv': """
svar	296	1481
svara	1964
svi komentari	1792
""", 'sw': """
swisha en slant	1951
""", 'sz': """
szavazzon	1043
szukaj	1556
""", "t'": """
t'ha agradat aquest article	193
""", 'ta': """
ta bort annonser	1961
tag	1097	1155	2182
tag-uri	1675
taggar	1966
tagged	545
tagger	1483
tagi	1553
tagovi	1790
tags	298	370	468	545	675	891	1097	1155	1394	1622	2182
taguri	1675
taille du texte	882
taip pat skaitykite	1297
tak for din tilmelding	287
take our survey	542
tallenna	819
tallenna juttu	819
talvez mais tarde	1603
tamanho da fonte	1613
tampilkan lebih banyak	1099
tartalom	1043
tautan berhasil disalin	1120
tautan disalin	1092
tautan telah disalin	1120
tavs e-pasts	1358
""", 'te': """
te has suscrito correctamente	706
te puede gustar	675
te puede interesar	675
te quedan # caracteres	700
te recomendamos	675
te-ar putea interesa	1675
teata veast	728
teavita veast	728
tee lahjoitus	813
teilen	360
teilen auf	360
teilen und weiterempfehlen	360
teised loevad	724
tek seferlik	2051
tekst loopt door onder de advertentie	1388
tekst se nastavlja nakon oglasa	1789
tekstgrootte	1385
tekstimainos	821
telegram	532	1720
teljes cikk	1043
telli	722
telli kohe	722
tellijale	722
tellijana saad artiklit jagada	727
tellijatele	722
tema	1483
tema dana	1790
temaer	1483
temas	675	1622
temas relacionados	675
tematy	1553
temes relacionats	208
temi	1155
temos	1297
tempo de leitura	1625
tempo di lettura	1158
tempo estimado de leitura: # minutos	1613
temps de lecture	894
temps de lecture : # min	894
tendances	891
tendencias	675
tendenze	1155
tentang kami	1110
teraz nie	1850
terbaru	1097
terkait	1097
terkini	1097
termini e condizioni	1151
termos de uso	1618
terms	540
terms & conditions	540
terms and conditions	540
terms apply	610
terms of service	540
terms of use	540
terpopuler	1097
terpopuler hari ini	1121
terug naar boven	1397
test din viden i ugens quiz	301
test kunnskapene dine i ukas quiz	1486
testa dina kunskaper i veckans quiz	1969
testaa tietosi viikon visassa	827
testen	352
testez gratuitement	875
testez vos connaissances	915
testez vos connaissances avec notre quiz	915
tetszik	1036
text size	531
text version	550
texto gerado por ia	1638
""", 'th': """
thank you	514
thank you for subscribing	601
thank you for watching	615
thank you to our sponsors	537
thank you! please check your inbox	647
thanks for subscribing	525
thanks for watching	615
thanks to our sponsors	537
thanks! please check your inbox	647
the article continues below	615
the story continues below	615
the video player is currently playing an ad	581
thema	370
thema's	1394
themen	370
there are no comments yet	542
there was an error, please provide a valid email address	601
these are external links and will open in a new window	531
this is an advertisement	537
this video can not be played	581
this video cannot be played	581
threads	532
""", 'ti': """
ti consigliamo	1155
ti potrebbe interessare	1155
ti potrebbero interessare	1155
ticker	370
tickets sichern	397
tidak terima kasih	1086
tidak, terima kasih	1086
tiempo de lectura	678
tiempo estimado de lectura: # minutos	666
tietosuoja	822
tiktok	532
til forsiden	298	1483
til toppen	301	1486
tilaa	814
tilaa nyt	814
tilaa uutiskirje	816
tilaa uutiskirjeet	816
tilaajalle	814
tilaajille	814
tilaukset	814
till erbjudandet	1953
till startsidan	1966
till toppen	1969
tilmeld	287
tilmeld dig	287
tilmeld dig nyhedsbrevet	287
tilmeld nyhedsbrev	287
timp de citire # min	1677
tin sau	2182
tinggalkan komentar	1096
tip us	515
tips en venn	1475
tips van de redactie	1394
tipsa	1958
tipsa oss	1964
tisk	223
""", 'to': """
today's most read	614
today's paper	550
today's top stories	545
todos los comentarios	673
toestemming	1390
toeta	722
toeta meid	722
toevoegen aan leeslijst	1455
toggle	550
toggle caption	550
toimetus soovitab	724
toimitus suosittelee	825
toista	827
toon deze inhoud	1410
toon inhoud	1390
toon meer	1397
toon minder	1397
toon reacties	1392
top articles	545
top artikel	370
top comments	542
top headlines	545
top latest discussions	550
top news	545
top stories	468	545
top-artikel	370
top-news	370
top-themen	370
tophistorier	298
topics	545
topik	1097
topik terkait	1097
toppnyheter	1966
toppsaker	1483
topthemen	370
torna all'inizio	1158
torna su	1158
torne-se assinante	1604
torne-se membro	1604
tots els butlletins	201
toujours afficher ce type de contenu	907
tous les commentaires	889
tous ses articles	905
tout accepter	887
tout refuser	887
tout voir	894
toute l'actu	891
toutes les photos	894
""", 'tr': """
trabaja con nosotros	695
trabalhe connosco	1640
trabalhe conosco	1640
trakteer ons op koffie	1376
trang sau	2184
transferencia bancaria	658
translated by ai	583
traueranzeigen	397
treballa amb nosaltres	195
trefwoorden	1394
trend	2062
trending	370	545	1097	1394	1622
trending deals	537
trending now	545
trending stories	545
trending today	545
trending topics	545
trimite	1670
trimite pe email	1670
trimite pe whatsapp	1699
trimite unui prieten	1699
try it free	521
""", 'tt': """
tt	1995	1995
tt-afp	1995	1995
tt-reuters	1995	1995
""", 'tu': """
tu e-mail	662
tu email	662
tudo sobre	1622
tue riippumatonta journalismia	813
tuitar	1613
tuitear	666
tulis komentar	1096
tulis komentar anda di sini	1110
tulosta	819
tulosta juttu	819
tumblr	532
tunnuksen luominen on maksutonta	814
tuoreimmat	825
tuoreimmat uutiset	825
turinio rinkodara	1303
tutti gli aggiornamenti qui	1180
tutti i commenti	1153
tutup	1086
""", 'tw': """
tweet	531	1092	1146
tweet this	531
tweeta	1958
tweeter	882
tweetle	2056
tweetnij	1545
tweetnout	223
twitter	532
twitter-inhalte erlauben	366
twittern	360
""", 'ty': """
tyck till	1964
tylko w serwisie	1553
type your email	525
""", 'u ': """
u fokusu	1790
""", 'ud': """
udskriv	290
udvalgt	298
""", 'ui': """
uitgelicht	1394
uitloggen	1379
""", 'ul': """
ultim'ora	1155
ultime news	1155
ultime notizie	1155
ultimele articole	1675
ultimi articoli	1155
""", 'um': """
um assinante ofereceu-lhe este artigo	1657
umfrage wird geladen	397
""", 'un': """
un abbonato ti ha regalato questo articolo	1188
un subscriptor t'ha regalat aquest article	207
une erreur dans l'article	889
uneix-te a la conversa	193
unfollow	534
unisciti al nostro canale	1147
unlisted	550
unlock this article	521
unohditko salasanan	814
uns folgen	361
unser bestes angebot	417
unser newsletter	356
unsere empfehlung	370
unsere empfehlungen	370
unsere newsletter	356
unsere top-themen	422
""", 'up': """
up next	545
upgrade now	521
upgrade to founding member	521
upgrade to paid	515
uplati	1785
""", 'us': """
ustawienia	1549
ustawienia cookies	1549
""", 'ut': """
utiles	887
utvalgt	1483
utvalt	1966
""", 'uu': """
uudiskiri	746
uudiskirjad	746
uusimmat	825
uutiskirje	816
uutiskirjeet	816
""", 'uw': """
uw e-mailadres	1381
""", 'va': """
vaata galeriid	729
vaata ka	724
vaata kommentaare	728
vaata pilte	729
vaata videost	729
vaata videot	729
vaata videot siit	729
vacatures	1415
vagas de emprego	1640
vai al contenuto	1158
vain tilaajille	814
vakances	1342
valikko	827
valorar	673
van onze partners	1394
vandaag	1394
vandaag niet	1375
var artikkelen nyttig	1481
var artiklen nyttig	296
var dette nyttig	1486
var oppsummeringen nyttig	1481
var opsummeringen nyttig	296
var saken nyttig	1481
varovanje osebnih podatkov	1913
vastaa	824
vastaa kyselyyn	827
vastaa lukijakyselyyn	827
""", 've': """
ve zkratce	229
vedi anche	1155
vedi i # commenti	1177
vedi i commenti	1153
vedi tutte	1158
vedi tutti	1158
vedi tutto	1158
veilig betalen	1378
ver # comentarios	673
ver bio	687
ver comentarios	673
ver contenido	671
ver contenido externo	691
ver essa foto no instagram	1636
ver este tuit	691
ver fotos	678
ver galeria	1625
ver los comentarios	673
ver mais	1625
ver ofertas	659	1607
ver perfil	687	1648
ver resultado parcial	1646
ver resultados	700
ver resultados de la encuesta	700
ver todas	678	1625
ver todo	678
ver todos	678	1625
ver tudo	1625
verder zonder te steunen	1375
vergroot	1397
vergroot afbeelding	1397
verlagsangebot	363
verlagsbeilage	423
verschicken	360
versenden	360
verwandte artikel	370
verwandte themen	370
verwante artikelen	1394
veuillez saisir une adresse e-mail valide	920
veure # comentaris	193
veure perfil	199
veure totes les ofertes	205
vezane vesti	1790
vezane vijesti	1790
vezi # comentarii	1686
vezi comentariile	1674
vezi mai mult	1677
vezi rezultatele	1686
vezi toate	1677
vezi toate newsletterele noastre	1693
vezi toate ofertele de abonament	1697
vezi videoclipul	1692
""", 'vi': """
vi har lukket for kommentarer	296
viber	532	1720
videa	229
video	229	298	1097	1155	1483	1675	1966	2062	2182
video abspielen	399
video ad	537
video afspelen	1417
video anschauen	399
video ansehen	399
video laden	366
video terkait	1097
video's	1394
videoen afspilles her	301
videoen kan ikke afspilles	301
videolar	2062
videos	370	675
videot	825
videoyu izle	2064
videoyu izleyin	2064
view all	550
view all newsletters	525
view comment	542
view comments	542	550
view full size	550
view gallery	550
view image	550
view image in fullscreen	550
view more	550
view on instagram	531
view our privacy policy	581
view plans	521
view post on instagram	581
view post on x	581
view subscription options	521
view this post on facebook	581
view this post on instagram	581
view this post on threads	581
view this post on x	581
viimased uudised	724
virement	874
virement bancaire	874
vis alle	301	1486
vis bildetekst	1486
vis flere	301	1486
vis indhold	294
vis innhold	1479
vis innlegg fra facebook	1486
vis innlegg fra instagram	1486
vis kommentarer	296	1481
vis mer	1486
vis mere	301
visa alla	1969
visa fler	1969
visa kommentarer	1964
visa mer	1969
visualizza questo post su instagram	1168
""", 'vk': """
vk	532
""", 'vo': """
voce sintetica	1170
voeg toe aan je leeslijst	1431
voir aussi	891
voir ce post	907
voir ce tweet	907
voir cette publication sur instagram	907
voir le contenu	887
voir le diaporama	894
voir les # commentaires	915
voir les commentaires	889
voir les offres	875
voir les photos	894
voir moins	894
voir plus	894
voir plus de commentaires	889
voir ses articles	905
voir son profil	905
voir tous ses articles	905
voir tout	894
voit perua tilauksen milloin tahansa	816
voit peruuttaa milloin vain	814
volg	1386
volg dit onderwerp	1386
volg ons	1386
volgen	1386
volgend artikel	1394
volgende	1397
volgende pagina	1397
vollbild	373
vols eliminar la publicitat	195
vols llegir l'article sencer? subscriu-te	205
voltar ao topo	1625
volver arriba	678
von ki zusammengefasst	393
voor abonnees	1379
vorherige seite	373
vorheriger artikel	370
vorig artikel	1394
vorige	1397
vorlesen	360
vorlesen lassen	360
vormista tellimus	722
vorteile sichern	352
vota a la nostra enquesta	193
vota en nuestra encuesta	700
vota il nostro sondaggio	1177
vota nel nostro sondaggio	1177
vote na nossa enquete	1646
votez dans notre sondage	915
votez pour faire entendre votre voix	915
votre adresse mail	920
votre commentaire	889
votre e-mail	878
votre email	878
vous aimerez aussi	891
vous aimerez lire	891
vous avez lu # articles sur # ce mois-ci	924
vous avez une question	889
vous n'avez pas encore de compte	924
vous pourriez aimer	891
vous pourriez aussi aimer	891
vous pouvez offrir # articles par mois	927
""", 'vr': """
vraag het ai	1412
vraag het onze ai	1412
""", 'vs': """
vsebina je zaklenjena	1895
vsi komentarji	1901
vstoupit do diskuse	228
vstoupit do galerie	231
vstupte do diskuse	228
""", 'vu': """
vul de vragenlijst in	1415
vul een geldig e-mailadres in	1423
""", 'vy': """
vytisknout	223
""", 'w ': """
w tym artykule	1553
""", 'wa': """
waardeer dit artikel	1427
waardeer dit verhaal	1427
wachtwoord vergeten	1379
war diese zusammenfassung hilfreich	393
was andere lesen	370
was deze samenvatting nuttig	1412
was this helpful	542
was this summary helpful	583
was this summary useful	583
was this translation helpful	583
watch above	590
watch below	590
watch here	590
watch more	545
watch next	545
watch on youtube	590
watch the full video	590
watch video	550
""", 'we': """
we care about your privacy	540
we recommend	545
we value your privacy	540
weekly newsletter	525
wees de eerste die reageert	1392
weigeren	1390
weiter nach der anzeige	423
weiter zum artikel	347
weitere artikel	370
weitere artikel zum thema	422
weitere links	370
weitere meldungen	370
weitere nachrichten	370
weitere news	370
weitere newsletter	409
weitere podcasts	370
weitere themen	370
weitere videos	370
weiterempfehlen	360
weiteres	370
weiterlesen	373
weniger anzeigen	373
werbeanzeige	363
werbliche inhalte	363
werbung	363
werbung von unserem partner	423
werde mitglied	348
werden sie mitglied	348
werden sie teil unseres teams	397
wesprzyj	1537
wesprzyj nas	1537
""", 'wh': """
what do you think	542
what to read next	545
whatsapp	532	532	1720
why trust us	615
why you can trust our reviews	615
why you can trust us	615
""", 'wi': """
wideo	1553
""", 'wo': """
word lid	1376
word supporter	1376
word vriend	1376
""", 'wr': """
write a comment	542
write a review	542
""", 'ws': """
wspieraj	1537
wspieraj nas	1537
wspieram	1537
wszystkie	1556
wszystkie komentarze	1551
""", 'wu': """
wunschbetrag	351
""", 'wy': """
wybrane dla ciebie	1553
wydarzenia	1553
wydrukuj	1545
wyloguj	1539
wyszukaj	1556
""", 'x': """
x	532	1038
""", 'x ': """
x (twitter	532
x facebook	531
""", 'x.': """
x.com	532
""", 'xe': """
xem clip	2204
""", 'xi': """
xing	532
""", 'ya': """
ya eres suscriptor	659
ya he donado	654
ya soy socio	654
ya te has registrado	659
ya tengo cuenta	659
ya tienes cuenta	659
ya tienes una cuenta	659
yanitla	2061
yapay zekaya sor	2061
yazdir	2056
yazi boyutu	2056
yaziyi dinle	2056
""", 'ye': """
yearly	514
yerinizi ayirtin	2064
yes	542
""", 'yo': """
yorum	2061
yorum kurallari	2061
yorum yap	2061
yorum yaz	2061
yorum yazin	2061
yorumlar	2061
yorumlari oku	2061
yorumunuzu yazin	2061
you are now subscribed	601
you are subscribed	601
you can change how much you give or cancel your contributions at any time	515
you have # seconds	537
you may also be interested in	545
you may also enjoy	545
you may also like	545
you may have missed	545
you may like	545
you might also be interested in	545
you might also like	545
you might like	545
you're in	525
you're subscribed	601
your account	521
your comment	542
your donation is tax-deductible	606
your email	525
your email address	525
your gift is tax-deductible	606
your privacy choices	540
your privacy is important to us	540
your subscription is confirmed	601
youtube	532
youtube-inhalte erlauben	366
""", 'yu': """
yukari	2064
""", 'z ': """
z ostatniej chwili	1553
""", 'za': """
zaakceptuj wszystko	1549
zaboravljena lozinka	1786
zadejte e-mail	221
zadejte e-mailovou adresu	221
zadnje novice	1899
zadnje objave	1899
zahl ich	348
zahlungsart	351
zahlungsarten	351
zahlungsmethode	351
zahlungsmethoden	351
zalo	2177
zaloguj	1539
zamknij	1536
zapisz	1545
zapojte se do diskuse	228
zapri	1905
zaregistrovat se	219
zarejestruj	1539
zaten abone misiniz	2052
zatvori	1796
zavrni	1913
zavrni vse	1913
""", 'ze': """
zet op leeslijst	1455
""", 'zi': """
zie ook	1394
ziedot	1335
zip code	525
""", 'zo': """
zobacz komentarze	1551
zobacz wszystkie	1556
zobrazit diskusi	228
zobrazit galerii	231
zobrazit obsah	226
zoek	1397
zoeken	1397
zonder jouw steun kunnen we dit werk niet doen	1427
zoom	550
""", 'zu': """
zu den abo-angeboten	352
zu den angeboten	417
zu den kommentaren	368
zugang freischalten	352
zum abo	352
zum abo-shop	417
zum aboshop	417
zum angebot	352
zum artikel	373
zum gewinnspiel	397
zum inhalt	373
zum inhalt springen	373
zum kommentieren anmelden	368
zum podcast	399
zum quiz	397
zum seitenanfang	373
zum thema	370	373
zum video	399
zur bildergalerie	373
zur diskussion	368
zur fotostrecke	373
zur mediathek	399
zur merkliste	418
zur navigation	373
zur newsletter-anmeldung	356
zur startseite	370
zur themenseite	373
zur umfrage	397
zusammenfassung mit ki	393
zustimmen	366
zustimmen und weiter	366
"""}

START = {'#': """
#	1273 K줄 요약
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	582 K post shared by	582 K video posted by	582 K post by	893 K lire aussi	893 K lire également	1067 K gombra kattintva	1067 K telegramon	1067 K facebookon	1069 K cikk a	1069 K cikk folytatódik	1075 K cikket mesterséges	1077 K teljes beszélgetés	1077 K teljes interjú	1164 K cura della redazione	1632 K autora escreve segundo o novo
""", 'ab': """
abbonati	1138 K a
abonneer	1437 K je op
abonnez	12 K-vous	873 K-vous à
abonniere	12 K
abonnieren	12 K sie	350 K sie
about	551 K the author	551 K the authors	551 K the writer
abstimmung	436 K:
""", 'ac': """
accepted	520 K payment methods:	520 K cards:
acest	1685 K rezumat	1685 K articol a fost tradus
achou	7 K algum
achtergrond	1396 K:
acompanhe	12 K
acquista	1173 K la rivista
""", 'ad': """
ad	617 K:
ada	1108 K kesalahan di artikel
add	12 K us	568 K
additional	619 K reporting by
adja	1067 K meg
adjon	1067 K hozzá
administratorem	1575 K danych osobowych jest	1575 K twoich danych	1575 K państwa danych	1575 K pani/pana danych	1575 K podanych
advertise	588 K with
advertisement	617 K:
""", 'af': """
afmelden	1451 K kan
afspil	328 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	334 K har	584 K summaries	584 K-generated summaries	585 K tools were	585 K was used	585 K helped	585 K assisted	1227 Kがこの記事	1227 Kによる自動	1227 K要約	1227 Kによる要約	1227 Kが選んだ	1227 Kに質問	1227 ※K	1273 K 요약은	1273 K 뉴스 요약	1413 K kan fouten maken. controleer	1413 K-samenvattingen	1523 K har	1680 K informații	1680 K un subiect	1680 K un pont	1680 K fost martor	2005 K har	2240 K摘要	2240 K重點	2240 K重点	2240 K生成	2240 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	1654 K o	1654 K a	1654 K-nos a
""", 'ak': """
aktiver	328 K	1516 K
aktivera	1999 K
aktiviere	438 K
aktivieren	438 K sie
aktuelle	371 K nachrichten aus
""", 'al': """
al	692 K mostrar este contenido
all	27 K comments	642 K content ©
alla	27 K kommentarer	27 K inlägg	1967 K artiklar om	1970 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	299 K artikler om	302 K artikler af	371 K artikel zu	371 K artikel von	372 K infos:	372 K news:	374 K artikel von	398 K folgen	1395 K artikelen over	1398 K artikelen van	1484 K saker om	1487 K artikler av
alleen	1443 K leden kunnen reageren
alles	371 K zum thema	371 K zu	1395 K over	1432 K over
als	419 K abonnent können sie	419 K abonnentin können sie
also	546 K in	547 K read	547 K read	547 K on this site:	547 K worth reading:	547 K on this topic:	643 K in the news:	1020 K read:	1020 K read-
alt	299 K om	1484 K om
alte	1701 K știri din
altre	1156 K notizie su	1190 K notizie di
altri	1156 K articoli su	1159 K articoli di
altro	1156 K su	1157 K su questo tema:
""", 'am': """
am	1684 K citit și sunt de acord
""", 'an': """
ancora	32 K nessun commento
anda	1102 K punya
ange	1999 K
angiv	328 K
anketa	230 K:
anlatmamiz	2089 K gereken
anna	736 K vihjest	736 K vihje	854 K
annonces	910 K légales : publiez
ansvarig	1997 K utgivare:
ansvarlig	1513 K redaktør:
anuncie	1641 K no	1641 K na
any	27 K comment	627 K
""", 'ap': """
apa	1108 K reaksi anda
apakah	8 K artikel	1102 K anda punya	1108 K ringkasan ini	1108 K artikel ini	1108 K berita ini	1108 K informasi ini
apoya	657 K	657 K a
apply	630 K now
approfondimento	1157 K:
approfondisci	1157 K
apresentado	1644 K por
""", 'aq': """
aquest	192 K resum	192 K text ha estat traduït	192 K article ha estat traduït
""", 'ar': """
ar	1324 K straipsnis
arbejder	308 K du
arbetar	1977 K du
archives	893 K :
are	551 K you affected by	627 K you
article	901 K traduit
articles	551 K by
articol	1685 K tradus	1689 K susținut de
articolo	1171 K tradotto
artificial	585 K intelligence
artificiell	2005 K intelligens har
artikel	1098 K terkait:	1107 K ini diterjemahkan	1107 K ini ditulis dengan	1107 K ini dibuat dengan	1107 K ini merupakan hasil	1122 K ini telah tayang di	1122 K ini pertama kali tayang	1122 K ini pernah tayang	1122 K ini sudah tayang
artikeln	2001 K fortsätter
artikkel	753 K jätkub
artikkelen	1519 K fortsetter
artikkeli	856 K jatkuu
artiklen	330 K fortsætter
""", 'as': """
ascolta	1 K	1157 K:	1176 K il podcast	1176 K la puntata
ask	551 K us here	584 K the	584 K our
assista	1624 K:	1645 K ao vídeo acima	1645 K ao vídeo abaixo	1645 K ao vídeo
""", 'at': """
atbildi	1362 K
atlikite	1314 K testą
atradi	1354 K kļūdu
atsakykite	1323 K
""", 'au': """
auch	372 K interessant	372 K interessant:	372 K lesenswert	372 K spannend:	421 K bei uns:	445 K lesen:
aucun	32 K commentaire
audio	244 K vytvořila	589 K version of this	694 K generado	1171 K generato	1685 K generat
aus	372 K dem archiv:	421 K unserem archiv:
author	551 K bio
autor	242 K je	259 K:	755 K:	1582 K:	1582 K: (	1802 K je	1855 K je	1873 K:
autore	1348 K:
autori	1855 K sú
autorica	1802 K je
autorius	1327 K:
autorka	242 K je	1802 K je	1855 K je
autors	1348 K:
""", 'av': """
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé
avtor	1911 K je	1926 K:
avtorica	1911 K je
""", 'ay': """
ayrica	2063 K okuyun	2063 K bakin	2063 K bakin:
""", 'az': """
az	1075 K összefoglalót
""", 'ba': """
baca	1098 K juga	1098 K juga:	1098 K juga	1098 K juga:	1098 K:	1098 K selengkapnya	1098 K selengkapnya:	1098 K selanjutnya:	1101 K berita	1114 K berita tanpa iklan	1122 K berita lainnya	1122 K artikel lainnya	1122 K artikel lain	1122 K berita selengkapnya	1123 K ini juga:	1123 K pula:	1123 K lagi:
background	547 K:	613 K reading:
bagaimana	1108 K reaksi anda	1108 K pendapat anda	1108 K menurut anda
baggrund	300 K:
bagikan	3 K
baixe	13 K
bakgrund	1968 K:
bakgrunn	1485 K:
bakiniz	2063 K:
balso	1362 K
balsuokite	1323 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	635 K part of our
beachten	28 K sie bitte
become	518 K a member of	597 K a member to comment	635 K part of our
bekijk	1396 K ook	1396 K:	1396 K hier	1396 K ook:	1398 K alle artikelen van	1416 K de video	1416 K de hele uitzending	1416 K de uitzending	1416 K de beelden	1416 K hier het hele	1418 K de video:
belanja	1109 K di toko
beli	1109 K tiket
beluister	1 K	1416 K de podcast	1416 K onze
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1109 K dengan tim
beri	1108 K rating	1900 K tudi
berikan	1108 K penilaian anda	1112 K suara anda
berikutnya	1123 K:
berita	1107 K ini diringkas	1122 K ini telah tayang	1123 K lainnya:
berite	1900 K tudi	1900 K tudi
besedilo	1911 K izraža	1914 K je prevedeno	1917 K je objavljeno v
bestil	328 K
bestill	1516 K
besuche	12 K uns
besuchen	12 K sie uns
""", 'bi': """
bi	1930 K radi delali pri nas
bildergalerie	372 K:
bir	7 K hata	2078 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	430 K halten sie sich an die	430 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	607 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	1490 K medlem av	1490 K abonnent på	1516 K	1974 K medlem i	1974 K prenumerant på	1999 K
blijf	28 K
bliv	31 K den første	305 K medlem af	305 K abonnent på	314 K testlæser	314 K klogere på	328 K
""", 'bo': """
bodite	31 K prvi
boka	1999 K
bol	1859 K pre vás	1859 K článok
bola	1859 K pre vás
bolo	1859 K pre vás	1859 K toto
book	328 K	586 K your ticket	586 K tickets
""", 'br': """
brak	32 K komentarzy
browse	630 K jobs
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	2096 K özeti	2096 K çeviriyi
buat	1128 K akun gratis
budi	31 K prvi
budite	31 K prvi
buka	1128 K akses penuh dengan
bunu	2063 K da okuyun:
buy	586 K tickets	586 K your ticket	586 K your tickets
""", 'by': """
byl	245 K pro vás	245 K článek
byla	245 K pro vás
bylo	245 K pro vás	245 K toto
""", 'c': """
c	555 (K) #
""", 'ca': """
can	595 K't see the poll	595 K't see the quiz	595 K't see this poll
catch	12 K us	536 K us on	589 K up on bbc	613 K up:
""", 'ce': """
ce	33 K părere	901 K résumé	901 K texte a été traduit	910 K numéro est en vente	910 K numéro est disponible
cek	1101 K
celoten	1925 K članek preberite
ces	901 K points clés
cet	8 K article vous	901 K article a été traduit
cette	901 K synthèse	901 K traduction a été
""", 'ch': """
chcesz	1586 K u nas pracować	1586 K pracować u nas
chcete	263 K u nás pracovat	263 K pracovat u nás	1877 K u nás pracovať	1877 K pracovať u nás
che	33 K ne pensi
chia	3 K sẻ
choose	568 K
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1157 K qui
click	569 K here to join	569 K to join	591 K here for more	599 K here to download	599 K to download	631 K play
clique	1624 K aqui	1645 K no player acima
cliquez	893 K ici
clube	1641 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1119 K
colunista	1631 K do	1631 K da
come	586 K and meet
comentarii	5 K
comentariile	5 K	27 K	1687 K nu reprezintă	1687 K aparțin
comentarios	5 K	27 K	701 K moderados según
comentariul	27 K dumneavoastră	27 K tău	1687 K tău va
commandez	910 K notre	910 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	597 K must
commenti	5 K	27 K
commenting	5 K	597 K is
comments	5 K	5 K on this	27 K	597 K are reserved	597 K are for	597 K are open to	597 K are only
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
compra	696 K aquí
condividete	3 K
condividi	3 K
confira	1624 K:	1624 K também	1624 K também:
conhece	1635 K algum caso
connect	12 K with	536 K with us
conoces	682 ¿K	686 ¿K algún
consiglia	3 K
consulta	677 K aquí
consultez	910 K les avis de décès	910 K nos offres
contact	551 K the author	551 K the reporter	551 K:	551 K this reporter
contacta	679 K con
contacte	679 K con
contacter	895 K l'auteur
contactez	895 K l'auteur	895 K-nous	904 K l'auteur
contacto	690 K:
contate	1626 K o autor
contatta	1159 K l'autore
contenido	694 K generado	698 K ofrecido por
contenu	901 K généré	913 K proposé par	913 K sponsorisé par
contenuto	1171 K generato	1175 K offerto da
contingut	192 K generat	196 K ofert per
continue	607 K reading
contributions	27 K
copy	3 K link to	3 K the link	3 K article
copyright	376 K	555 K ©	555 K #	555 K:	555 K by	1873 K ©
cosa	33 K ne pensi
""", 'cs': """
csatlakozz	12 K	1067 K
csatlakozzon	1067 K
""", 'cy': """
cyber	607 K monday
""", 'cz': """
czy	1567 K ten artykuł	1567 K artykuł	1567 K ten tekst	1567 K to podsumowanie	1567 K to streszczenie	1567 K podobał	1567 K znalazłeś	1567 K znalazłaś
czytaj	1554 K więcej o	1555 K także	1555 K także:	1555 K też	1555 K też:	1555 K również	1555 K więcej	1555 K:	1555 K także	1555 K też	1555 K więcej	1584 K dalej z
""", 'da': """
da	1157 K leggere:	1806 K li vam	1806 K li je članak	1806 K li je tekst
daftar	1109 K webinar	1128 K gratis
daftarkan	1109 K diri anda
daha	2063 K fazlasi:
dalies	1362 K
dalsza	1570 K część
dalyvaukite	1323 K
dapatkan	1101 K
darovat	256 K
darujte	256 K	1871 K
das	371 K beste aus	372 K könnte sie auch interessieren	372 K könnte dich auch interessieren	372 K könnte sie interessieren:	372 K könnte sie auch interessieren:	372 K könnte dich auch interessieren:	398 K ganze interview	398 K komplette interview	431 K kommentieren	445 K lesen andere:
dazu	372 K auch:	421 K passend:
""", 'de': """
de	5 K reacties	1416 K podcast is te beluisteren
deel	3 K dit	3 K het
dein	27 K kommentar	430 K feedback hilft
deine	401 K meinung ist uns wichtig	430 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	328 K med	328 K artiklen	1516 K med	1516 K saken
dela	3 K artikeln	3 K den här	3 K texten	1999 K med	1999 K artikeln
deli	3 K
delite	3 K
delta	1499 K i vår	1516 K	1983 K i vår	1999 K
deltag	314 K i vores	328 K
den	26 K här sammanfattningen
dengarkan	1 K	1098 K:	1111 K podcast	1111 K juga
denne	26 K opsummering
der	5 K kommentarbereich	32 K er ingen kommentarer
descarga	13 K
descargue	13 K
descarrega	13 K	200 K't l'app	200 K't la nostra	200 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	696 K nuestros	696 K nuestras
descuentos	696 K exclusivos para suscriptores
despre	1682 K autor
detaljnije	1791 K:
detaylar	2063 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	2063 K okuyun:
deze	26 K samenvatting	1413 K tekst	1413 K vertaling	1413 K ai
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	625 K you find this	627 K you
die	5 K kommentarfunktion	5 K kommentare	394 K zusammenfassung	398 K neue folge	398 K aktuelle folge	398 K komplette folge	398 K ganze folge	398 K ganze sendung	401 K umfrage wird durchgeführt	429 K debatte zu
diese	394 K meldung
dieser	394 K artikel	394 K text	394 K beitrag
dieses	394 K interview
dig	613 K deeper:
digital	607 K subscriptions
din	27 K kommentar
dinleyin	2063 K:
direkt	1968 K:
direkte	1485 K:
disclaimer	555 K:	1002 K:
discover	23 K more from
diskuse	5 K
diskusia	5 K
diskutujte	28 K
diskuze	5 K
disponible	200 K a l'app store	200 K a google play	704 K en app store	704 K en google play y	918 K sur google play
distribuie	3 K
distributed	619 K by
disusun	1107 K dengan
dit	27 K indlæg	1413 K artikel	1413 K stuk	1413 K bericht	1413 K verhaal
""", 'do': """
do	33 K you agree	551 K you have a story	551 K you know more	551 K you have information	551 K you work at	551 K you work in	551 K you have a tip	551 K you have any information	593 K our	627 K you have
doe	1419 K de quiz	1419 K mee met ons	1419 K mee met onze	1419 K mee aan ons	1419 K mee aan onze
dokumentumai	1068 K vannak
don	527 K't miss	547 K't miss:	643 K't miss this:
dona	657 K a	1138 K a
donasi	1117 K untuk
donate	518 K to
doneer	1437 K aan
dossier	893 K :
dostupno	1812 K na	1812 K u
dowiedz	1555 K się więcej
download	13 K	1114 K
""", 'dp': """
dpa	376 (K
""", 'dr': """
drukuj	1578 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	308 K kan tippe os	308 K kan sende os	327 K har brugt	327 K har læst	328 K får en mail	328 K kan også	1514 K har lest	1514 K har #	1516 K får en e-post	1516 K kan også	1516 K finner oss	1977 K som källa	1998 K har läst	1998 K har #	1999 K får ett mejl	1999 K kan också	1999 K hittar oss
dukung	1117 K	1117 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	1067 K-mailt küldtünk
""", 'ea': """
earlier	613 K coverage:
""", 'eb': """
ebenfalls	372 K interessant:
""", 'ed': """
editing	555 (K by	555 K by
editor	547 K's picks:	1104 K:	1104 K :
""", 'ee': """
een	1411 K bericht gedeeld door	1411 K post gedeeld door
eerder	1418 K schreven we:	1418 K verschenen:
""", 'ei': """
ei	32 K vielä kommentteja	854 K sitoutumista
ein	392 K beitrag geteilt von	392 K von	392 K post von
""", 'el': """
el	194 K teu comentari serà	699 K vídeo comenzará	699 K video comenzará
elinizde	2089 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	1644 K parceria com
email	3 K this	551 K the author	551 K us
empfehlen	3 K sie
""", 'en': """
en	196 K col·laboració amb	677 K vídeo:	677 K directo	677 K contexto:	698 K colaboración con	893 K savoir plus	893 K direct	913 K partenariat avec	929 K vidéo -	929 K images -
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K
end	634 K your day with
enjoy	607 K
enjoying	527 K this article
entdecke	23 K mehr von
entenda	1624 K:
entra	12 K nel
entre	12 K no
envia	187 K'ns
envianos	685 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	308 K du	1493 K du
erbjudande	1983 K till dig som
""", 'es': """
es	32 K gibt noch keine kommentare	688 K corresponsal	688 K redactor de	688 K redactora de	688 K jefe de	688 K jefa de
escanea	685 K el código	704 K el código para descargar
escolta	1 K	198 K el pòdcast	198 K el podcast	198 K el nostre pòdcast	198 K el nostre podcast
escoltar	1 K
escucha	1 K	699 K el pódcast	699 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	926 K
esta	694 K noticia ha sido traducida	694 K traducción se ha hecho	694 K traducción ha sido	694 K función utiliza	701 K noticia pertenece a	1639 K tradução foi feita	1639 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	692 K contenido procede de	692 K contenido proviene de	694 K texto ha sido traducido	694 K artículo ha sido traducido	696 K reportaje forma parte del número	696 K artículo forma parte del número	701 K artículo pertenece a	1639 K texto foi traduzido	1639 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	183 K pot interessar:
""", 'ex': """
explainer	547 K:
explore	547 K more:
""", 'ez': """
ez	1042 K is érdekelheti:
""", 'fa': """
fai	1179 K il quiz	1179 K il test	1179 K il nostro
faites	873 K un don à
fale	1626 K com o autor	1632 K com o repórter	1632 K com a repórter
fandt	7 K du
fant	7 K du
""", 'fe': """
feedback	627 K
feel	561 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
""", 'fi': """
fii	31 K primul
filed	547 K under:
film	1570 K znajdziesz
find	12 K us	12 K os	536 K us on	536 K me on	588 K your next job
finden	12 K sie uns
finn	12 K oss
fizessen	1067 K
""", 'fl': """
flash	607 K sale
fler	1967 K artiklar om	1970 K artiklar av
flere	299 K artikler om	302 K artikler af	1484 K saker om	1484 K saker fra	1485 K saker om	1487 K saker av	1499 K jobber på
""", 'fo': """
foglald	1067 K le
foglalja	1067 K le
folge	12 K
folgen	12 K sie
folgt	12 K
follow	12 K	536 K us	536 K @	536 K all the latest	536 K the latest	536 K our	569 K the	1101 K
for	13 K a better	13 K the best	591 K more news	591 K more local	591 K more stories	591 K more on	591 K more coverage	591 K more of our	591 K more from	591 K the latest	599 K the best experience	599 K the best reading experience	607 K just	607 K only	613 K more on the story	642 K reprint	642 K reprints
fortsett	1519 K å lese
forward	3 K this
foto	1366 K:	1791 K galerija:
fotogalerie	230 K:
fotogalerija	1900 K:
fotostrecke	372 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	394 K unsere ki
fragen	394 K sie unsere ki
freier	416 K zugang für abonnenten
from	547 K the archive:	547 K our archive:	547 K our archives:	613 K our archives:
""", 'fu': """
fuiste	686 ¿K testigo
full	547 K story:	547 K coverage:
funnet	7 K en
further	547 K reading:
""", 'fy': """
fyll	1516 K inn	1999 K i
""", 'ga': """
gabung	12 K	1101 K
gambas	1098 [K:video
gaukite	1323 K
""", 'ge': """
ge	1999 K
geef	3 K dit
gem	328 K
generative	585 K ai
gerelateerd	1418 K:
get	13 K the app	13 K our	23 K	527 K the latest	527 K breaking news	569 K	569 K the	586 K tickets	586 K your tickets	599 K the	600 K text alerts	600 K news alerts	603 K the	603 K our	607 K	619 K permission to reuse
""", 'gi': """
gi	1516 K
gift	3 K this
gillar	2000 K du
giornalista	1163 K professionista	1163 K e scrittrice	1163 K e scrittore
giv	328 K
""", 'gl': """
glavni	1914 K poudarki
""", 'go': """
go	613 K deeper:
gostou	8 K
got	551 K a tip	551 K a story	551 K a news tip	551 K a question	627 K
""", 'gr': """
graduada	689 K en
graduado	689 K en
""", 'gu': """
guarda	1157 K anche	1157 K:	1157 K il video	1157 K anche:	1176 K il video qui sopra
gulir	1124 K ke bawah	1124 K untuk
""", 'ha': """
ha	1049 K van információja	1049 K van információd	1049 K ön is átélt	1049 K te is átéltél	1049 K többet tud
haben	7 K sie einen fehler	374 K sie hinweise
haber	2090 K	2094 K:
haberde	7 K hata	2078 K hata
haberin	2063 K devami için
haberleri	13 K
haga	686 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	1167 K informazioni	1167 K una notizia	1167 K una segnalazione	1167 K una storia
hakaret	27 K içeren
hakka	751 K
halaman	1123 K selanjutnya:
hallgasd	1 K meg	1055 K meg
hallgass	1055 K minket
hallgassa	1 K meg	1055 K meg	1067 K meg
haluaisitko	855 K
haluatko	833 K kertoa	840 K töihin	840 K meille töihin
har	7 K du fundet	7 K du sett	302 K du et tip	308 K du oplysninger	308 K du viden	308 K du et godt tip	308 K du tip	308 K du flere oplysninger	308 K du oplevet	308 K du selv oplevet	308 K du en god historie	329 K du en historie	329 K du dokumentation	329 K du dokumenter	1487 K du et tips	1493 K du informasjon	1493 K du opplysninger	1493 K du flere opplysninger	1493 K du tips	1493 K du et tips	1493 K du opplevd	1493 K du erfaring	1493 K du tanker	1493 K du noe på hjertet	1518 K du en historie	1518 K du dokumenter	1518 K du dokumentasjon	1977 K du information	1977 K du uppgifter	1977 K du tips	1977 K du ett tips	1977 K du varit med om	1977 K du egna erfarenheter	1977 K du upplevt	2000 K du en historia	2000 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	194 K d'estar registrat	194 K detectat cap	194 K trobat cap	686 ¿K sido testigo
hast	7 K du einen fehler
hat	8 K ihnen	8 K dir
hata	2078 K mi fark	2089 K mi gördünüz
have	7 K you found	7 K you spotted	551 K a tip	551 K a story	551 K a news tip	551 K you been	551 K a question about this	551 K a question for	598 K your say	627 K a	627 K you
hay	7 K algún
haz	677 K clic aquí	686 K tu denuncia	702 K nuestro test	702 K el test	702 K nuestro quiz
hazte	657 K socio de
""", 'he': """
hear	1 K this	589 K this story	591 K more	631 K the full	631 K more
heb	7 K je een fout	1398 K je een tip
heeft	1398 K u een tip
hela	2007 K samtalet	2007 K intervjun
hele	336 K samtalen	336 K interviewet	1525 K samtalen	1525 K intervjuet
help	595 K us improve
hent	13 K	305 K appen fra	319 K	328 K	1504 K
here	613 K's more on this
het	5 K reactieveld	1395 K beste van
""", 'hi': """
hier	372 K lesen sie	372 K geht es zu	372 K geht's zu	398 K klicken, um	401 K geht es zum quiz	401 K geht es zum täglichen
highlights	584 K
hintergrund	372 K:
historien	330 K fortsætter
hit	631 K play
hitta	12 K oss
hittat	7 K ett
""", 'hj': """
hjelp	1499 K oss å bli bedre
""", 'ho': """
hoe	1442 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hou	28 K het
houd	28 K het
how	8 K would you rate	8 K useful was	33 K do you feel	625 K useful is this	625 K helpful was this
""", 'hu': """
huomasitko	7 K
hur	2000 K håller du med
husk	328 K at bekræfte	1516 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	329 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	1156 K più letti di	1171 K punti chiave
""", 'ic': """
icymi	547 K:
""", 'ie': """
ielogojies	1362 K
ievadi	1362 K
""", 'if': """
if	7 K you spot	7 K you notice	561 K you enjoyed this	561 K you liked this
""", 'ih': """
ihr	27 K kommentar	430 K feedback hilft
ihre	27 K beiträge	33 K meinung	401 K meinung ist uns wichtig	430 K rückmeldung hilft
""", 'ik': """
iklan	1124 K -
ikuti	12 K	1101 K	1112 K survei	1112 K polling	1112 K jajak pendapat	1112 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	1169 K video non è disponibile	1171 K testo è stato realizzato	1176 K video inizierà	1178 K tuo commento sarà
ilgili	2063 K haber
ilginizi	2063 K çekebilir	2063 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	840 K
""", 'im': """
im	372 K video:
image	555 K copyright	555 K source,	555 K credit:
""", 'in': """
in	547 K case you missed it:	589 K the video player above	1173 K edicola da	1173 K edicola con	1175 K collaborazione con	1194 K offerta
indtast	328 K
informationen	394 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	1181 K il codice	1181 K il qr code	1181 K il qr
inscreva	1641 K-se no nosso webinar
inscrivez	910 K-vous à notre webinaire
instal	1114 K aplikasi
instala	13 K
instale	13 K
instaliraj	1812 K
instalirajte	1812 K
install	13 K
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
invia	3 K	1167 K la tua lettera
""", 'ir': """
irtisano	854 K
""", 'is': """
is	7 K something wrong	627 K there
isi	1112 K survei
ist	7 K ihnen ein fehler
""", 'iz': """
izlasi	1362 K
izle	2063 K:
izleyin	2063 K:
izpildi	1353 K testu
izveido	1362 K
izvor	1816 K:
izvori	1816 K:
""", 'ja': """
ja	1348 K tev ir informācija	1348 K jums ir informācija	1348 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	854 K
jadikan	1101 K
jadilah	31 K yang pertama
jaga	751 K
jak	245 K se vám líbil
jatka	856 K lukemista
jawab	1112 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	1443 K kunt niet meer reageren	1443 K kunt reageren	1451 K kunt je altijd	1451 K ontvangt vanaf nu	1451 K ontvangt een e-mail	1806 K li vam	1806 K li članak	1915 K bil članek	1915 K bila vsebina	1915 K bil povzetek
jelentkezz	1067 K be
jelentkezzen	1067 K be
jetzt	398 K reinhören	401 K tickets sichern	421 K lesen:
""", 'ji': """
jika	1102 K anda mengetahui	1102 K anda punya
""", 'jo': """
job	305 K hos
jobb	1490 K i
jobba	1974 K på
jobbar	1977 K du
jobber	1493 K du
jogue	1641 K palavras cruzadas
join	12 K our	12 K us	23 K	518 K	536 K the conversation on	536 K us on	569 K the	569 K	586 K us for	586 K us at	586 K us in	586 K us live	598 K the conversation	598 K the discussion	598 K the debate	607 K for	607 K now
jornalista	1631 K formada	1631 K formado
""", 'ju': """
junte	12 K-se	23 K-se a
juttu	856 K jatkuu
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	329 K du lide
kanalimiza	12 K
kapcsolja	1067 K be
kapja	1067 K meg
kas	736 K sul on vihje	736 K sul on vihjeid	752 K lugu	752 K artikkel	752 K tead	752 K tahad
katso	826 K myös	826 K:	826 K video	826 K myös:	854 K koko	854 K kaikki
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	527 K up with	607 K reading	643 K reading:
kender	308 K du til
keressen	1067 K minket
kerro	833 K kokemuksesi	833 K oma
keskustele	28 K
keskustelu	843 K on auki
key	584 K points	584 K takeaways
""", 'ki': """
ki	394 K-generierte inhalte	394 K-generierte texte	394 K-generierte zusammenfassungen	1523 K har
kijk	1396 K ook	1396 K hier	1416 K de uitzending	1416 K de hele	1432 K voor meer
kirim	1102 K foto	1102 K tulisan
kirimkan	1102 K foto
kirjaudu	843 K	854 K
kirjoita	854 K suoraan	854 K meille
kirjoitimme	862 K
kirjoittaja	835 K on	835 K työskentelee
kirjuta	736 K autorile
""", 'kj': """
kjenner	1518 K du til
""", 'kl': """
klausies	1362 K
klausykite	1308 K	1323 K
klicka	1968 K här
klik	300 K her	1101 K	1396 K hier	1432 K hier voor
klikk	1485 K her
klikkaamalla	854 K
kliknij	1555 K tutaj
kliknite	1845 K sem
""", 'kn': """
know	561 K someone	561 K anyone	627 K
""", 'ko': """
koko	854 K keskustelun kuulet
kolumna	1802 K izražava	1911 K izraža	1911 K odraža
kom	314 K til vores	1499 K på vårt	1499 K på vår	1983 K på vårt	1983 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1323 K gali
kommentare	5 K	27 K	431 K können nur
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K
kommentarsporet	5 K
kommenteerida	751 K saavad
kommentering	5 K
kommentieren	5 K	431 K können
kommentit	5 K	27 K
kommentointi	5 K
kommenttisi	27 K
kontakt	232 K na autora	302 K journalisten	308 K journalisten	309 K	328 K	374 K:	1487 K journalisten	1493 K oss	1493 K journalisten	1494 K	1516 K
kontakta	1970 K reportern	1977 K oss via	1977 K reportern	1978 K	1999 K
kontributor	1104 K:
konuyla	2063 K ilgili:
kopeeri	751 K
kopier	328 K	1516 K
kopiera	1999 K
kopioi	854 K
kopiuj	1578 K link
koreksi	1108 K artikel
""", 'ku': """
kui	736 K sul on teema	736 K sul on vihje	736 K tead	736 K märkasid
kunjungi	1109 K toko
kunstig	334 K intelligens har	1523 K intelligens har
kunstmatige	1413 K intelligentie kan fouten maken. controleer
kuula	741 K podcasti	751 K
kuulemme	854 K mielellämme
kuuntele	1 K	826 K:	826 K myös	826 K myös:	841 K	854 K
""", 'kv': """
kviz	1791 K:	1900 K:
""", 'l': """
l	5 K'espace commentaires	895 K'auteur	901 K'essentiel par	1159 K'autore
""", 'la': """
la	5 K sección de comentarios	914 K vidéo va commencer	1178 K tua opinione conta
laadi	751 K alla
laat	1416 K je dit artikel
laatste	1395 K nieuws over
ladda	13 K ner	1987 K ner	1987 K ned	1999 K ner
lade	13 K
laden	13 K sie
lae	751 K alla
lagre	1516 K
langganan	1119 K
lanjut	1124 K membaca
lanjutkan	1124 K membaca
laporan	1103 K:	1104 K wartawan	1104 K kontributor
laporkan	1108 K kesalahan
lasi	1338 K arī	1338 K vairāk	1338 K vēl	1362 K
lasiet	1338 K arī
last	13 K ned	1504 K ned	1516 K ned
lataa	13 K	854 K
latest	546 K from	546 K in	546 K videos from
laureata	1163 K in
laureato	1163 K in
""", 'le': """
le	677 K puede interesar	677 K puede interesar:	892 K meilleur de
lea	677 K también	677 K aquí	677 K además	677 K más	677 K:	677 K también	677 K además:
lediga	1974 K jobb på	1974 K tjänster på
ledige	305 K stillinger hos	305 K stillinger på	1490 K stillinger i	1490 K stillinger hos
lee	13 K en	677 K también	677 K más	677 K:	677 K también	677 K más:	677 K aquí:	704 K las noticias sin anuncios	704 K sin anuncios en la app	715 K aquí la nota completa
leer	677 K también	677 K más
lees	13 K	1395 K meer over	1396 K ook	1396 K ook:	1396 K meer	1396 K meer:	1396 K verder	1396 K hier	1396 K:	1396 K ook	1396 K meer	1396 K verder:	1418 K ons dossier:	1418 K het hele verhaal:	1432 K het hele	1432 K het volledige	1432 K de hele	1432 K hier het hele	1432 K hier alles	1457 K ook dit artikel:	1457 K dit ook:
leestip	1396 K:
legg	1516 K til
leggi	13 K	1156 K tutte le notizie	1157 K anche	1157 K anche:	1157 K qui	1157 K tutto	1157 K:	1157 K anche	1157 K pure:	1164 K tutti gli articoli di
legyen	31 K ön az első	1067 K
leia	13 K	1623 K mais sobre	1624 K também	1624 K também:	1624 K mais	1624 K:	1624 K aqui	1624 K também	1624 K mais	1624 K mais:
leiad	751 K meid
leidsid	742 K vea	742 K artiklist vea
leiten	3 K sie
ler	1624 K também	1624 K mais
les	5 K commentaires	27 K commentaires	27 K messages	892 K plus lus	901 K points clés	901 K réponses sont générées	1484 K mer om	1485 K også	1485 K også:	1485 K mer	1485 K mer:	1485 K:	1485 K hele saken	1485 K om	1485 K her	1485 K også	1485 K mer	1485 - K også	1490 K videre med	1504 K eavisen	1504 K avisa	1504 K avisen	1517 K	1519 K videre
leseempfehlung	421 K:
lesen	13 K sie	371 K sie mehr zu	371 K sie mehr zum	372 K sie auch	372 K sie mehr	372 K sie hier	372 K sie dazu	372 K sie jetzt	372 K sie außerdem	372 K sie mehr zum thema	421 K sie hierzu:	445 K sie weiter:	445 K sie unser dossier:
lesenswert	421 K:
leserkommentare	430 K geben
lesetipp	372 K	372 K:
lest	372 K auch
""", 'li': """
licencia	716 K creative commons
licenciada	689 K en
licenciado	689 K en
license	619 K this
lies	372 K auch	372 K mehr	372 K dazu
lihat	1098 K juga	1098 K juga:	1111 K video	1123 K pula:
liitu	751 K
liity	854 K
like	12 K us	527 K what you're reading	536 K and follow
liker	1518 K du
limited	607 K time	607 K-time
link	2190 K bài gốc
lire	892 K tous nos articles	893 K aussi	893 K également	893 K	893 K notre	893 K l'article	893 K plus	893 >> K
lisa	751 K meid	751 K
lisez	13 K	893 K aussi	926 K
listen	1 K to	547 K |	547 K:	589 K to the latest episode	589 K to the full episode	589 K to the full interview	589 K again on	631 K to our	631 K as
live	300 K:	372 K-ticker:
liveblog	1396 K:
""", 'll': """
llegeix	183 K també	183 K més
llegiu	183 K també
llicenciada	189 K en periodisme
llicenciat	189 K en periodisme
""", 'lo': """
lo	676 K más leído en	676 K más visto en	676 K último en
loe	725 K ka	725 K lisaks	725 K veel	725 K edasi:	751 K
log	327 K ind eller opret	328 K ind
logg	1514 K inn eller	1516 K inn
logga	1998 K in eller	1999 K in
logi	751 K sisse
loo	751 K
los	5 K comentarios	27 K comentarios	1419 K de dagelijkse
lowongan	1109 K kerja di
""", 'lu': """
lue	826 K myös	826 K myös:	826 K lisää	826 K lisää:	826 K:	826 K myös	826 K lisää	826 K seuraavaksi:	854 K
lugu	753 K jätkub
luister	1 K	1396 K ook	1396 K:	1396 K ook:	1416 K hier naar	1416 K de podcast
luo	843 K tunnus	854 K
""", 'ly': """
lyssna	1 K på	1968 K	1968 K:	1999 K
lyt	1 K til	300 K til	328 K
lytt	1485 K til	1516 K
""", 'ma': """
maak	1419 K de puzzel
mach	401 K den test:
machen	401 K sie den test:	401 K sie mit bei unserer
mai	1676 K multe detalii	1676 K mult pe această temă:	1701 K multe articole despre	1701 K multe știri despre
mail	1398 K de auteur
mais	1623 K lidas em	1623 K de	1623 K sobre	1623 K notícias de	1623 K notícias sobre	1626 K artigos de
make	12 K us
manda	685 K tus fotos
mandanos	685 K
mande	1635 K sua sugestão	1635 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1101 K bergabung
masuk	1128 K atau daftar
masz	1557 K temat
matote	1324 K klaidą
""", 'me': """
meer	1395 K over	1395 K uit	1395 K van	1395 K nieuws over	1396 K lezen:	1398 K artikelen van	1398 K van deze auteur	1432 K nieuws uit	1432 K nieuws over	1432 K weten?	1432 K over dit	1457 K over dit onderwerp:
meest	1395 K gelezen in
meet	551 K the author	586 K our
mehr	371 K zum thema	371 K aus	371 K von	371 K zu	371 K lesen über	371 K über	372 K zum thema	372 K dazu	372 K dazu:	372 K lesen:	372 K aus dem ressort	372 K aus der region:	374 K vom autor	374 K von der autorin	374 K artikel von	394 K informationen zum einsatz von ki	421 K nachrichten aus	421 K aus dem archiv:	445 K hintergründe dazu:	445 K zu diesem thema:
meistgelesen	371 K in
mejla	1977 K reportern	1978 K
meld	1499 K deg på vårt	1516 K deg
menemukan	7 K kesalahan
mentse	1067 K
mer	1484 K om	1484 K fra	1485 K om saken:	1967 K om	1967 K från	1968 K om ämnet:	1968 K läsning:	1970 K av
merci	28 K de rester	28 K de respecter
mere	299 K om	299 K fra	300 K om emnet:
mest	1967 K läst i
mettiti	1179 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	677 K también	677 K:	677 K también	677 K también:	699 K el video arriba	699 K el vídeo de arriba
mit	33 K gondol	376 K material von
""", 'mn': """
mnenja	1911 K avtorjev
mnenje	1911 K avtorja
""", 'mo': """
modtag	328 K
mohlo	230 K by vás zajímat:
molimo	28 K vas da
more	546 K from	546 K on	547 K from	547 K on this	547 K to read:	547 K on this story:	547 K on this topic:	547 K stories:	547 K on:	551 K by	551 K stories by	613 K coverage:	643 K news:	645 K videos from
most	546 K read in	546 K read on	546 K viewed in	546 K popular in	546 K popular on	643 K read:
""", 'mu': """
mua	2195 K vé
muhabir	2094 K:
muista	854 K vahvistaa
mus	1323 K rasite
must	547 K read:	643 K-see:
""", 'na': """
na	1921 K voljo v	1921 K voljo na
nahlaste	266 K chybu
najdete	12 K nás
najnowsze	1554 K z
najnowszy	1560 K numer
najpopularniejsze	1554 K w
namestite	1921 K
namluveno	244 K
napisz	31 K pierwszy
nata	1163 K a
nato	1163 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1067 K felejtse el megerősíteni
nema	32 K komentara
nemate	1822 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	371 K artikel aus
new	607 K year sale
newsblog	372 K:
next	547 K:
""", 'ng': """
nghe	1 K	2183 K:	2196 K podcast của báo	2196 K podcast của chúng tôi	2196 K toàn bộ bài	2196 K bài viết
""", 'ni': """
niciun	32 K comentariu
nie	32 K ma jeszcze	1587 K masz czasu czytać
nikmati	1114 K berita	1119 K
nimate	1931 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	677 K te pierdas:
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
nos	893 K lecteurs ont lu
noskaties	1362 K
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	676 K de
notre	893 K dossier	893 K article	893 K enquête :	893 K reportage :
nous	12 K suivre
nova	1917 K številka
novi	1808 K broj
now	547 K read:
nowy	1560 K numer
""", 'nu': """
nu	32 K există comentarii
""", 'o': """
o	27 K seu comentário	33 K que você acha	232 K autorovi	232 K autorce	1557 K autorze	1557 K autorce	1632 K autor escreve segundo o novo	1647 K seu comentário será	1684 K postare distribuită de
""", 'ob': """
obejrzyj	1555 K wideo	1555 K:	1570 K film	1570 K wideo
objevili	7 K jste
obserwuj	12 K	1584 K
""", 'oc': """
ocenite	1806 K	1915 K
ocijenite	1806 K
""", 'of': """
ofert	196 K per
offerta	1194 K speciale
offrez	3 K
offrir	3 K
ofrecido	698 K por
""", 'og': """
oglejte	1900 K si video
""", 'ok': """
okuyun	2063 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	736 K midagi	736 K kogenud
oletko	833 K kokenut	833 K itse kokenut
oliko	855 K tästä
olvasd	1042 K el	1042 K el:	1067 K el
olvass	1042 K tovább:
olvassa	1042 K el	1042 K el:	1042 K el ezt is	1067 K el
""", 'om': """
om	302 K forfatteren	302 K skribenten	1487 K forfatteren	1487 K skribenten	1970 K skribenten	1970 K författaren
""", 'on': """
on	547 K our site:
onko	833 K sinulla juttuvinkki	833 K sinulla vinkki	833 K sinulla tietoa	833 K sinulla aiheesta	855 K sinulla asiakirjoja
only	597 K registered	597 K subscribers	597 K members
ontdek	23 K meer van
onze	1416 K podcast is te
""", 'oo': """
ook	1396 K interessant:	1457 K in het nieuws:	1457 K lezen:
""", 'op': """
opdaget	329 K en fejl
opdater	328 K
opinion	547 K |
opozorite	1933 K na napako
oppdater	1516 K
opprett	1514 K en	1514 K konto	1514 K bruker	1516 K
oppsummeringen	26 K er
oprac	1582 K.
opracowanie	1582 K:
opret	327 K en gratis	327 K dig gratis	328 K
opsummeringen	26 K er
""", 'os': """
os	5 K comentários	27 K comentários
osale	741 K	751 K
osallistu	840 K	854 K
ossza	3 K meg	1067 K meg
osta	741 K pilet	751 K	840 K liput	854 K
oszd	3 K meg	1067 K meg
""", 'ot': """
ota	833 K yhteyttä toimittajaan	833 K yhteyttä toimitukseen	837 K yhteyttä	854 K yhteyttä	854 K käyttöön
""", 'ou': """
our	613 K earlier coverage:	643 K latest coverage:
ouvir	1 K
""", 'ov': """
ovaj	1805 K sažetak
over	1398 K de auteur
""", 'pa': """
paid	565 K for by
para	686 K comunicarse con	686 K contactar con	701 K poder comentar
partager	3 K
partagez	3 K
partecipa	1173 K al nostro
participe	12 K
participez	910 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	584 K of this article	584 K of this story
pas	32 K encore de commentaire
pasang	1114 K aplikasi
pasidalinkite	1309 K savo istorija	1323 K
passend	372 K dazu	372 K dazu:
patreon	2084 K'dan
payment	520 K methods:
""", 'pe': """
peatoimetaja	733 K:
pentru	1684 K a vedea acest	1684 K a vizualiza acest
penulis	1103 K:	1104 K:	1104 K :
per	1157 K approfondire	1157 K approfondire:	1164 K contattare l'autore	1164 K contattare l'autrice	1164 K scrivere all'autore	1164 K scrivere all'autrice	1167 K segnalazioni
periodista	189 K especialitzada	189 K especialitzat	688 K de	688 K especializada	688 K especializado
perskaitykite	1323 K
pewarta	1103 K:	1104 K:	1104 K :
""", 'pi': """
piedalies	1362 K
piesakies	1353 K
pievieno	1362 K mūs	1362 K
pievienojies	1347 K	1362 K
pievienojieties	1347 K
pilihan	1098 K editor:
pirkite	1314 K bilietus
pitaj	1805 K
pitajte	1805 K
""", 'pl': """
place	588 K a classified	588 K an ad
play	593 K our	593 K today's
please	28 K keep	28 K be	28 K stay	28 K respect
plus	892 K d'articles sur	892 K d'infos sur
""", 'po': """
pobierz	13 K	1573 K z	1573 K w	1573 K na	1573 K w sklepie	1584 K aplikację
podaruj	3 K	1578 K
podcast	372 K-tipp:	547 K:	893 K :
podcastunk	1055 K
pode	1624 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podporte	1875 K
podporujte	261 K	1875 K
podprite	1928 K
podsumowanie	26 K wygenerowane	26 K zostało	1566 K artykułu	1566 K wygenerowane	1566 K przygotowane
podziel	3 K się
pogledaj	1791 K video
pogledajte	1791 K i	1791 K još	1791 K video	1791 K:
poglejte	1900 K tudi	1900 K:
poin	1107 K penting oleh	1107 K-poin penting oleh
points	901 K clés
polecamy	1555 K:
poll	594 K:
pomohl	245 K vám
pomohol	1859 K vám
pon	702 K a prueba tus
ponturi	1680 K și sesizări
popular	546 K in
posa	194 K a prova els teus
posez	901 K vos questions	901 K votre question
poslat	256 K
poslechnout	1 K
posted	546 K in	547 K in:
posts	27 K
potrebbe	1157 K interessarti:
pots	187 K enviar-nos
pour	893 K aller plus loin	893 K rappel :	904 K nous contacter	904 K contacter	914 K écouter cet épisode
povezano	1791 K:
povzetek	1914 K	1914 K članka
pozrite	1845 K si	1845 K si video
""", 'pr': """
pr	1224 K:
pratite	12 K	1819 K
preberite	1900 K tudi	1900 K še	1900 K več	1900 K:	1900 K si	1900 K še
prefer	568 K
pregunta	192 K a la nostra
prenesi	1921 K
prenesite	13 K	1921 K	1928 K aplikacijo
prenota	1173 K il tuo posto per l'evento
prenumerata	1321 K nuo
prenumeruokite	1321 K ir skaitykite	1321 K nuo	1321 K tik	1323 K
press	631 K play
pretplatite	1819 K se na
preuzmi	1812 K
preuzmite	13 K	1812 K	1819 K aplikaciju
previous	613 K coverage:
previously	547 K:
pridajte	12 K sa
prijavi	1824 K pogrešku
prijavite	1824 K grešku	1824 K pogrešku	1933 K napako
primetili	7 K ste
primijetili	7 K ste
print	3 K this
prisijunkite	1307 K prie	1323 K
prisluhnite	1900 K podkastu
privacy	527 K notice:
profitez	926 K
promoted	565 K by	617 K:
prosimy	28 K o
przeczytaj	1555 K także	1555 K też	1555 K:	1555 K też:
""", 'pu': """
puede	12 K seguir	686 K enviarnos	686 K contactar	686 K escribir
puedes	12 K seguir	677 K leer también	677 K leer:	686 K enviarnos	686 K contactar	686 K escribir	699 K escuchar todos los episodios
punti	1171 K chiave
puntos	694 K clave generados
punya	1102 K informasi	1102 K cerita	1102 K foto	1102 K keluhan
puoi	12 K seguirci	1167 K inviarci
""", 'py': """
pysy	28 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	2186 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
quelle	376 K: dpa	376 K:
quellen	376 K:
quer	1635 K sugerir	1635 K contar	1635 K receber as principais
questa	26 K sintesi	1171 K traduzione
questions	627 K
questo	8 K articolo ti	26 K riassunto	1171 K articolo è stato tradotto	1173 K articolo è pubblicato sul numero	1178 K articolo aderisce
quick	613 K read:
quieres	686 ¿K contarnos
quiz	436 K:	929 K.	929 K -	929 K :	2076 K:
""", 'ra': """
radije	1822 K slušate
radote	1315 K klaidą
raje	1931 K poslušate
raksti	1348 K autorei	1348 K autoram
raksts	1364 K turpinās
rangkuman	1107 K ini	1107 K oleh	1107 K ai
rate	8 K this
""", 're': """
re	929 (K)lire
reach	551 K the reporter	551 K the author
reacties	5 K	27 K	1443 K worden
read	13 K this in	546 K more on these	546 K more about	546 K more from	547 K more	547 K more:	547 K also	547 K next	547 K:	547 K |	547 K more	547 K all about it	547 K next:	551 K more by	591 K more of our	599 K this and more	599 K this story	603 K our	607 K on with	607 K on for	613 K the full report here	613 K the full story here	643 K this next:	643 K our latest:
readers	597 K must use	597 K must log
reageren	5 K	1443 K kan	1443 K is alleen
receive	603 K the	603 K our
recibe	685 K las noticias	685 K en tu whatsapp
recomandarea	1676 K noastră:
recomendado	1624 K:
recomendamos	677 K:
recomienda	3 K
recommended	547 K:	613 K reading:
redactor	189 K de	688 K de	688 K en
redactora	189 K de	688 K de	688 K en
redzi	1363 K kļūdu
regala	3 K
regale	3 K
regarder	893 K :
regardez	914 K la vidéo ci-dessus	914 K la vidéo ci-dessous
register	586 K for our
registreeru	741 K
registrer	1514 K deg
registrera	1998 K dig
rejoignez	12 K	23 K les
relacionado	677 K:	1624 K:
related	547 K:	547 K |	547 K story:	547 K stories:	547 K article:	547 K reading:	547 K video:	547 K content:	643 K coverage:
relire	893 K
remarks	27 K
rendeld	1054 K meg
rendelje	1054 K meg	1067 K meg
report	7 K an error	7 K a mistake
reporter	1103 K:	1104 K:
reporting	555 K by	555 (K by
reserva	696 K tu plaza
reserve	586 K your seat	1641 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	918 K informé avec notre appli	918 K informés avec notre appli
resum	192 K generat	192 K fet
resume	694 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	893 K	893 K ici	910 K notre hors-série	914 K tous les épisodes
rezervuokite	1323 K
rezime	1805 K
rezumat	1685 K generat	1685 K cu
""", 'ri': """
riassunto	26 K generato
ringkasan	1107 K ini	1107 K dibuat	1107 K oleh	1107 K ai
rispetta	28 K
""", 'ro': """
rodyti	1323 K
""", 'ry': """
ryhdy	854 K
""", 's': """
s	259 K využitím zpráv
""", 'sa': """
saada	736 K oma vihje	736 K meile	736 K oma arvamuslugu	736 K arvamuslugu	751 K
saat	854 K ilmoituksen	854 K sähköpostin	854 K
saiba	1624 K mais	1624 K mais:
saken	1519 K fortsetter
saksikan	1098 K juga	1111 K video	1111 K live	1111 K live streaming
sale	607 K:
salvesta	751 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
sazinies	1362 K
saznajte	1791 K više:
""", 'sc': """
scan	569 K to join	599 K the qr code	599 K the code
scannez	918 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	438 K
schalten	438 K sie
schenk	419 K diesen
schenken	419 K sie diesen
schlagworte	371 K zu
schreiben	31 K sie den ersten	374 K sie unserem autor	374 K sie der autorin	374 K sie uns
scopri	23 K di più da	1173 K i giochi	1173 K i nostri giochi
scrivi	31 K il primo	1159 K all'autore
scroll	589 K down for video	1124 K ke bawah	1124 K untuk
""", 'se': """
se	300 K også	300 K video	300 K også:	314 K flere jobs	328 K hele	328 K flere	328 K alle	701 K adhiere a los criterios	716 K permite la reproducción	1167 K vuoi raccontare	1167 K hai informazioni	1485 K også	1485 K video	1485 K også:	1516 K hele	1516 K alle	1516 K mer av	1635 K tiver informações	1635 K você tem informações	1968 K också	1968 K även	1968 K även:	1999 K hela	1999 K alla	1999 K mer av
sea	28 K respetuoso	31 K el primero
search	630 K thousands of
see	7 K an error	7 K a mistake	546 K more from	547 K also	547 K more	547 K more:	547 K also:	551 K all posts by	551 K author archive	645 K more videos
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	690 K
seguinos	12 K
seguir	690 K a
seguiu	12 K-nos
sehen	398 K sie hier das	398 K sie im video	398 K sie das video
sei	31 K der erste	31 K die erste	1167 K stato testimone	1167 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1307 K	1323 K
seko	1347 K	1362 K
sekojiet	1347 K
selanjutnya	1123 K:
sem	32 K comentários
senaste	1967 K nytt om
send	3 K this	308 K os et krypteret	308 K os dit tip	328 K	551 K us your	551 K tips to	551 K your tips	551 K feedback to	551 K your story ideas	627 K us	627 K your	627 K photos	627 K pictures	1493 K sikkert tips	1493 K tips	1516 K	1516 K saken videre
seneste	299 K nyt om
seotud	725 K:
ser	1518 K du noe feil	2000 K du något fel
ses	895 K derniers articles
seu	27 K comentário	1647 K comentário será
seuraa	12 K	837 K kirjoittajaa	837 K toimittajaa	854 K
""", 'sh': """
share	3 K this	3 K the article	551 K your story	627 K your
""", 'si': """
si	28 K prega di	187 K tens informació	686 K tienes información	686 K tiene información	686 K tenés información	686 K conoces algún	686 K conoces un caso	904 K vous avez des informations	904 K vous disposez	904 K vous souhaitez
sia	31 K il primo
sie	7 K haben einen fehler	12 K finden uns	374 K erreichen die autorin	374 K erreichen den autor
sieh	398 K dir das video
siehe	372 K auch
siga	12 K	12 K-nos	685 K el canal	1632 K este autor	1632 K esta autora
sign	527 K up to	527 K up for	527 K up here	527 K up (it's	600 K up for push	600 K up for alerts	600 K up for text alerts	600 K up for breaking news alerts	635 K up to our	635 K up for our	635 K up for breaking	635 K up for free
sigue	12 K a	677 K leyendo:	685 K el canal	690 K a	715 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1098 K juga	1098 K juga:	1098 K:	1098 K video	1101 K berita	1111 K video	1122 K berita selengkapnya	1122 K berita lainnya	1123 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1128 K artikel gratis
sisesta	751 K
siste	1484 K nytt om
sitter	1518 K du på	2000 K du på
siz	33 K ne
sizce	33 K
sizin	2089 K başiniza
""", 'sk': """
skaitykite	1298 K daugiau	1298 K taip pat	1298 K ir	1323 K
skapa	1998 K ett	1998 K konto	1999 K
skaties	1338 K arī	1362 K
skicka	1999 K
skinite	13 K	1812 K
skontaktuj	1557 K się z autorem
skopiuj	1578 K link	1578 K
skriv	308 K til journalisten	309 K til	328 K	328 K direkte	1516 K inn	1516 K direkte	1516 K til oss	1999 K upp	1999 K direkt
""", 'sl': """
sledite	12 K	1928 K
sleduj	12 K
sledujte	12 K	230 K:	261 K	1875 K
slik	1515 K bruker	1515 K jobber
""", 'so': """
so	394 K nutzen wir ki
sob	1632 K supervisão de
sobre	679 K el autor	679 K la autora	679 K la firma	1626 K o autor	1626 K a autora
sois	31 K le premier
sollten	374 K ihnen fehler
solo	1194 K per te
sondage	929 K -	929 K.
sorodna	1900 K novica
sorodno	1900 K:
sostenete	1192 K
sostieni	1138 K	1138 K il	1138 K la	1192 K
souhrn	244 K	244 K článku
soutenez	873 K	873 K le
soutenir	873 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	1999 K
special	607 K offer	613 K report:
speel	1419 K onze
spela	1999 K upp
spende	350 K für
spenden	350 K für	414 K an:
spendenkonto	414 K:
spiel	401 K unser
spielen	401 K sie unser
spill	1516 K av
sponsored	565 K by	617 K:
sponsorizzato	1175 K da
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	1928 K
spring	607 K sale
spytaj	1566 K
""", 'st': """
start	607 K your	634 K your day with	634 K your morning with	634 K your week with
stavovi	1802 K autora	1802 K izraženi	1802 K izneti	1802 K izneseni
stay	28 K on topic	527 K up to date with	591 K with	599 K ahead with
ste	7 K opazili
stellen	394 K sie der
stem	328 K	1419 K mee	1516 K
steun	1437 K
stiahnite	13 K si	1875 K si aplikáciu
stimm	401 K jetzt ab:
stimmen	401 K sie jetzt ab:
straipsnis	1325 K tęsiasi
streszczenie	26 K wygenerowane	1566 K	1566 K artykułu
stuur	3 K dit
""", 'su': """
su	27 K comentario
subscreva	1645 K o nosso podcast
subscribe	12 K to our	518 K to	527 K to	569 K to the	569 K to	597 K to comment	607 K
subskrybuj	1584 K
suivez	12 K	906 K
suivre	906 K
suka	1108 K artikel ini
sull	1159 K'autore
sumate	12 K
sumber	1104 K:	1104 K :
summary	584 K
summer	607 K sale
support	518 K	518 K the
sur	893 K le même sujet
survey	594 K:
susikurkite	1323 K
susisiekite	1323 K
""", 'sv': """
svar	314 K på vores	328 K	1499 K på vår	1516 K
svara	1983 K på vår	1999 K
svideo	1806 K vam se
svidio	1806 K vam se
svidjelo	1806 K vam se
""", 'sy': """
syndicated	642 K with permission
synes	329 K du om
""", 'sz': """
szavazzon	1067 K
""", 'ta': """
ta	1499 K quizen	1499 K vår quiz	1516 K testen	1516 K vår	1914 K povzetek
taalfout	7 K
tag	314 K quizzen	314 K vores quiz	328 K vores
tagged	547 K:
tags	547 K:
taip	1298 K pat skaitykite
take	593 K our
takip	12 K edin
tallenna	854 K
tambahkan	1101 K
tanya	1107 K ai kami
tap	631 K play
tapkite	1323 K
tausta	826 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	677 K puede interesar	677 K puede interesar:	677 K recomendamos:	677 K recomendamos leer:
tead	736 K teemast	736 K rohkem
tee	741 K test	840 K testi	854 K testimme
teile	3 K
teilen	3 K sie
teilt	3 K
tekst	755 K:	1560 K ukazał się	1560 K pochodzi z	1566 K przetłumaczony	1566 K został przetłumaczony	1566 K czyta	1802 K izražava	1805 K je preveden	1805 K čita	1808 K je objavljen u
tekstas	1327 K:
teksti	837 K
teksts	1366 K:
telegram	12 K kanalimiza
tell	551 K us your story
telli	749 K	751 K
tellijana	751 K
tem	1635 K alguma informação	1635 K informações	1635 K uma sugestão	1635 K uma denúncia	1635 K alguma história	1635 K uma história
tens	187 K informació	187 K una història
tento	244 K souhrn	244 K článek byl přeložen	1858 K súhrn	1858 K článok bol preložený
terjemahan	1107 K ini	1107 K dibantu
terms	555 K and conditions apply
test	314 K din viden	593 K your knowledge	1419 K je kennis	1499 K kunnskapene dine	2076 K:
testa	1983 K dina kunskaper
testaa	840 K
teste	401 K dein wissen
testen	401 K sie ihr wissen
testez	926 K
tetszett	8 K	1068 K
text	244 K byl přeložen	247 K vyšel v	1858 K bol preložený	1861 K vyšiel v
texte	901 K traduit
texten	2001 K fortsätter
texto	694 K traducido	1639 K traduzido
""", 'th': """
tham	2186 K gia kênh	2195 K gia khảo sát	2195 K gia bình chọn
thank	561 K you for reading
thanks	561 K for reading
the	5 K comments	527 K latest news directly	546 K latest in	546 K latest from	584 K ai summary
theo	2186 K dõi báo	2186 K dõi chúng tôi	2186 K dõi kênh	2188 K dõi
there	32 K are no comments	32 K are no
this	5 K discussion	5 K conversation	584 K article was	584 K article has been	584 K story was	584 K story has been	584 K content was	584 K summary	584 K translation	584 K piece was	589 K article is also available as audio	642 K article first appeared	642 K story first appeared	642 K piece first appeared	642 K post first appeared	642 K report includes material	642 K report includes information	642 K report includes reporting	642 K report contains material
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	1157 K potrebbe interessare:
tiene	682 ¿K información
tienes	679 ¿K una historia	682 ¿K información	682 ¿K alguna	682 ¿K una historia	686 ¿K algo que
tiklayin	2063 K
tilaa	854 K
tilmeld	328 K
tin	2183 K liên quan:
tip	308 K journalisten	308 K redaktionen	1398 K de redactie	1398 K ons
tippfehler	7 K
tips	1493 K journalisten	1493 K redaksjonen	1493 K oss	1494 K	1977 K:
tipsa	1977 K reportern	1977 K redaktionen	1977 K oss	1977 K anonymt
""", 'to': """
to	26 K podsumowanie	591 K hear more	1566 K streszczenie	1566 K podsumowanie
toate	1682 K articolele lui
toda	704 K la información en nuestra
todas	676 K las noticias de
todos	27 K los comentarios	27 K os comentários	679 K los artículos de	1626 K os artigos de
toeta	748 K
toimittaja	837 K
toista	854 K
tonton	1098 K juga	1098 K:	1098 K juga:	1111 K video
top	546 K stories in	546 K stories from
topics	547 K:
toto	26 K shrnutí	244 K shrnutí	1858 K zhrnutie
tous	27 K les commentaires	892 K les articles de	895 K les articles de
toute	892 K l'actualité de	892 K l'actu	918 K l'info dans votre poche
""", 'tr': """
traduit	901 K avec l'aide	901 K à l'aide
transmettez	3 K
trending	546 K in	613 K:
trimite	3 K	1680 K-ne
try	593 K today's	593 K our	603 K our	607 K
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	701 K comentario será	1687 K ce părere ai
tud	1049 K valamit
tudo	1623 K sobre
tudsz	1049 K valamit
tule	741 K tööle	840 K lukijailtaan	840 K mukaan	854 K mukaan
turite	1309 K naujieną	1309 K informacijos	1309 K istoriją
turn	600 K on alerts
tutte	1156 K le notizie su	1190 K le notizie di
tutti	27 K i commenti	1159 K gli articoli di	1176 K gli episodi del podcast
""", 'u': """
u	12 K vindt ons	1451 K kunt zich altijd
""", 'ui': """
uit	1396 K het archief:	1457 K ons archief:
uitschrijven	1451 K kan
""", 'uj': """
uji	1112 K pengetahuanmu	1112 K pengetahuan anda
""", 'ul': """
ultime	1156 K notizie di
""", 'un': """
un	904 K témoignage	904 K fait	914 K podcast à écouter	1169 K post condiviso da	1689 K articol susținut de	1689 K articol în parteneriat	1689 K proiect susținut de
una	692 K publicación compartida por	692 K publicación compartida de
unbegrenzter	416 K zugang
unduh	13 K	1114 K
une	7 K erreur	7 K coquille	7 K faute	895 K information à nous transmettre	898 K info à nous	904 K info	904 K information à
uneix	12 K-te
unisciti	12 K	23 K a
unlock	607 K
unser	414 K spendenkonto	436 K wochenquiz	436 K quiz	452 K autor	452 K reporter	452 K redakteur	452 K korrespondent
unsere	372 K leseempfehlung	452 K autorin	452 K reporterin	452 K redakteurin	452 K korrespondentin
untuk	1101 K mendapatkan
""", 'up': """
up	547 K next:
upozornit	266 K na chybu
upozornite	1880 K na chybu
uppdatera	1999 K
""", 'us': """
users	597 K must
""", 'uu': """
uuenda	751 K
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vaata	725 K ka	751 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	1348 K tev ir ziņa	1348 K tev ir ko	1348 K esi pieredzējis	1363 K raksts
vam	1915 K je bil	1915 K je bila
van	1049 K egy jó	1049 K egy tipped	1049 K egy tippje	1068 K olyan	1068 K olyan dokumentuma
var	31 K först	1999 K med
varaa	854 K
vasta	751 K
vastaa	840 K	854 K
vastaava	852 K päätoimittaja:
vastutav	733 K väljaandja:
""", 've': """
vea	677 K también	677 K también:	699 K el video a continuación	699 K el vídeo a continuación
ved	308 K du mere	308 K du noget
vedd	1067 K meg
vedi	1157 K anche	1157 K anche:	1159 K tutti gli articoli di
vegeu	183 K també
vegye	1067 K meg
vegyen	1054 K jegyet	1054 K részt	1067 K részt
veillez	28 K à
veja	1623 K mais em	1624 K também	1624 K mais	1624 K:	1624 K também	1624 K também:	1624 K mais:	1645 K o vídeo abaixo	1645 K o vídeo acima	1645 K os vídeos mais assistidos
venujte	1871 K
ver	677 K también	679 K todos los artículos de	1626 K todos os artigos de
verder	1418 K lezen:	1457 K in het nieuws:
verschenke	3 K
verschenken	3 K sie	419 K sie diesen
verstuur	3 K dit
verwandtes	421 K thema:
vet	1493 K du mer	1493 K du noe	1977 K du mer	1977 K du något
veuillez	28 K respecter
vezane	1791 K vesti:
vezi	1676 K și	1676 K și:	1676 K:	1676 K și	1682 K toate articolele	1691 K video mai sus	1691 K video mai jos
""", 'vi': """
vi	328 K vil gerne høre	338 K har tidligere skrevet	1516 K vil gjerne høre	1527 K har tidligere skrevet	1999 K vill gärna höra	2009 K har tidigare skrivit
viac	1845 K:	1845 K k téme:
video	589 K above:	589 K below:	1111 K:	1418 K:	1791 K pogledajte	2196 K:
vidi	1791 K još
view	551 K all posts by	551 K all articles by
vil	314 K du arbejde	314 K du være med på holdet	1499 K du jobbe	1499 K du være med på laget
vill	1983 K du jobba	1983 K du arbeta
vind	314 K billetter	328 K
vinkkaa	833 K toimitukselle	833 K
vinn	1499 K billetter	1516 K	1983 K biljetter	1999 K
vir	1926 K:
viri	1926 K:
vis	28 K respekt	328 K indhold	1516 K innhold
visa	28 K respekt	1999 K innehåll
visita	696 K nuestra tienda	1173 K lo store	1173 K il nostro store
visite	1641 K a nossa loja	1641 K nossa loja
viste	7 K
visualizzando	1169 K questo contenuto
viu	7 K algum	1635 K algo	1635 K alguma coisa
""", 'vk': """
vklopi	1921 K
vklopite	1921 K
""", 'vo': """
voce	1171 K generata
voir	892 K tous les articles	893 K aussi	893 K la vidéo	895 K tous les articles de	914 K la vidéo ci-dessus
voit	833 K lähettää vinkin
voita	854 K
voix	901 K générée
volg	12 K ons	12 K
voller	416 K zugriff
vols	187 K compartir	187 K explicar
vond	8 K je dit	1442 K je deze
voor	1413 K dit artikel
votre	27 K commentaire
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	895 K avez une information	898 K travaillez	898 K avez été	898 K êtes témoin	898 K avez une information	898 K souhaitez témoigner	904 K avez une info	904 K avez une information	904 K avez des informations	904 K disposez	904 K souhaitez	904 K êtes concerné	904 K êtes témoin	904 K avez été témoin	904 K avez des photos	904 K pouvez nous	904 K pouvez joindre	904 K pouvez contacter	904 K pouvez écrire à
voz	694 K generada
""", 'vr': """
vrei	1680 K să ne spui
""", 'vu': """
vuoi	1167 K segnalarci	1167 K raccontarci
""", 'vy': """
vytisknout	256 K
""", 'wa': """
war	8 K dieser	8 K der	429 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	561 K this forwarded	625 K this	1442 K deze
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1419 K is jouw mening	1442 K vind je van	1442 K vond u van	1442 K vindt u van
watch	536 K us on	547 K |	547 K now:	547 K more:	547 K the video:	547 K the latest	547 K:	589 K the video above	589 K the video below	589 K the clip above	589 K the clip below	589 K the full video	589 K the full interview	589 K the full episode	631 K more	631 K our	645 K more videos
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	520 K accept:	520 K accept visa	520 K accept paypal	588 K're hiring	588 K are hiring	595 K value your opinion	595 K'd love your feedback	634 K respect your privacy
wees	31 K de eerste
weitere	371 K artikel zu	371 K artikel aus	371 K themen aus	374 K artikel von
weiterlesen	372 K:
wesprzyj	1584 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	546 K others are reading	547 K to read next:
whatsapp	12 K kanalimiza
""", 'wi': """
wideo	1570 K znajdziesz	1570 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	429 K fanden sie	429 K fandest du	429 K finden sie	429 K hilfreich war	436 K gut kennen sie	436 K gut kennst du
with	619 K inputs from	619 K input from	619 K agency inputs	619 K reporting by	619 K additional reporting
""", 'wo': """
wolisz	1587 K słuchać	1587 K posłuchać
word	23 K lid van	1437 K lid van	1437 K vriend van
work	588 K with us	588 K for us
worth	547 K reading:
""", 'ws': """
wspieraj	1584 K
wszystkie	27 K komentarze	1554 K artykuły o	1557 K artykuły autora
""", 'wy': """
wydrukuj	1578 K
""", 'xe': """
xem	2183 K thêm	2183 K thêm:	2183 K:	2183 K video	2183 >> K	2183 K tiếp:	2190 K các bài viết của tác giả	2190 K các bài viết khác của	2190 K thêm bài của tác giả	2196 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	685 K puedes recibir
yazi	2090 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	536 K can follow him on	536 K can follow her on	536 K can follow them on	547 K may also like:	547 K might also like:	547 K may also be interested in:	547 K may also want to read:	547 K may want to read:	569 K can get	589 K can hear this story	589 K can listen to this	591 K can listen to	597 K must be	597 K can be part of	643 K may have missed:
your	27 K comment	27 K comments	595 K opinion matters	634 K weekly guide to	634 K daily guide to	634 K essential guide to
""", 'yu': """
yuk	1101 K gabung
""", 'za': """
zachowaj	28 K
zainstaluj	13 K	1573 K
zanim	1596 K dodasz komentarz	1596 K skomentujesz
zapis	1911 K je mnenje
zapisz	1578 K ten	1578 K artykuł	1578 K tekst
zapratite	12 K	1819 K
zapytaj	1566 K	1566 K nas
zaujal	245 K vás	1859 K vás
""", 'zd': """
zdroj	259 K:	1873 K:
zdroje	259 K:	1873 K:
""", 'ze': """
zeptejte	244 K se
""", 'zh': """
zhrnutie	1858 K	1858 K článku
""", 'zi': """
zie	7 K je een	1396 K ook
zini	1348 K ko vairāk	1363 K stāstu	1363 K ko
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	1554 K więcej z	1555 K też	1555 K też:	1555 K także	1555 K:	1555 K też	1555 K także	1555 K wideo	1555 K film	1555 K zdjęcia	1555 K galerię	1570 K nagranie	1570 K materiał
""", 'zu': """
zugang	416 K zu allen
zugriff	416 K auf alle
zum	372 K thema:	372 K weiterlesen:	374 K autor	431 K kommentieren	452 K profil von
zur	374 K person	374 K autorin
"""}

CONTAINS = {'#': """
#	1184 Kx#	1240 月K本まで無料で	1283 첫 달 K원	1292 월 K원
""", 'aa': """
aamu	17 joka K
aamukirje	847 K
aamukirjeen	847 K
aangemeld	1424 succesvol K
aanmerkingen	1404 op- of K
aastas	760 K
""", 'ab': """
abbestellen	357 jederzeit K
abbestellt	439 jederzeit K
abbonamenti	1199 K
abbonamento	1141 hai già un K	1141 per chi ha un K	1141 scegli il tuo K	1199 K
abbonati	1141 K per	1141 K a soli	1141 solo per K	1141 per gli K	1161 K	1195 K a	1195 K:	1195 K ora	1195 K per	1195 puoi, K	1196 i nostri K	1199 K
abbonato	1141 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1150 devi K
abmelden	408 wieder K
abo	415 pur-K
abonament	1540 masz już K	1708 K
abonare	1694 prin K ești
abonarea	1694 confirma K
abonat	1668 ești deja K
abone	2053 K olun ve	2100 K olun
aboneler	2091 K içindir	2091 yalnizca K	2091 sadece K	2104 K
abonelere	2067 K özel	2067 K özeldir	2067 K açik	2067 K açiktir
abonelerimiz	2101 K
abonelik	2104 K
abonements	1373 K
abonenci	1591 tylko K
abonenti	1365 tikai K
abonentiem	1336 tikai K	1365 teksts ir K	1365 raksts ir K
abonents	1336 jau esi K
abonne	932 je m'K
abonnee	1380 al K	1380 word K	1380 nog geen K	1380 als K	1461 word K
abonneer	1461 K je
abonnees	1380 alleen voor K	1380 dit artikel is voor K	1453 K kunnen dit	1462 onze K	1465 K
abonnement	286 kræver K	345 K	457 K	876 avec votre K	936 K	1380 neem een K	1380 kiezen voor een K	1429 sluit een K af	1429 een K? log	1429 al een K	1453 nog geen K	1453 K dat bij je	1453 K af met	1461 kies een K	1465 K	1534 K
abonnementen	1465 K
abonnements	936 K
abonnent	286 bliv K	286 allerede K	286 som K	340 en K	341 bliv K	353 als K	353 sie sind noch kein K	354 bereits K	354 bereits K:in	1471 bli K	1471 allerede K	1471 som K	1529 en K	1530 bli K
abonnenten	353 nur für K	353 exklusiv für K	441 lesen nur K	454 unseren K	457 K
abonnenter	286 kun for K	286 artiklen er for K	331 er for K	331 kun K	342 vores K	345 K	1471 kun for K	1471 denne saken er for K	1471 artikkelen er for K	1520 er for K	1520 bare K	1520 kun K	1531 våre K	1534 K
abonnentin	353 als K	354 bereits K
abonnentinnen	353 exklusiv für K	353 nur für K	353 K vorbehalten	454 unseren K
abonner	286 K for at	341 K på	932 s'K	1471 K for å	1530 K på
abonnere	1506 ved å K
abonnez	876 K-vous pour	876 K-vous à partir	932 K-vous	932 K vous
abonniere	453 K unseren	453 K hier
abonnieren	357 newsletter K	362 whatsapp-kanal K	362 K sie unseren kanal	379 podcast K	439 hier K	453 jetzt K	453 K sie
abonniert	354 bereits K
abrir	664 K en la app	1611 K no app
abyste	220 K mohli číst dál
""", 'ac': """
accede	660 K a todo
accedi	24 K	1141 K per
accept	1673 K toate
acceptant	888 en K les cookies
acceptar	191 K les galetes
accepteer	1391 K de cookies
accepter	888 K les cookies
accepteren	1391 cookies te K	1391 cookies K
access	522 unlock full K	522 full K. no ads	609 K to every story	609 full K with no ads	637 year of K	637 months of K	637 want full K	637 K for half price
acconsento	1183 K a ricevere
accordance	602 K with our privacy
according	651 K to
account	522 create a free K to	522 sign in to your K	522 create an K to	609 please create a free K	648 create a free K	649 hold power to K	1380 maak een gratis K	1429 K is gratis en zo	1453 een gratis K	1461 maak een gratis K
accurate	616 K at time of
accused	651 K
aceptado	672 no has K las cookies
aceptaste	672 no K las cookies
aconseja	720 K
aconsejaba	720 K
aconselha	1663 K
acrescentou	1663 K
actionnaire	933 sans K
""", 'ad': """
ad	11 K
adalah	1105 K dosen
adblock	227 vypněte K	295 slå K fra	1480 slå av K	1550 wyłącz K	1963 stäng av K
adblocker	365 K erkannt	365 K aktiv	365 nutzen einen K	365 verwenden einen K	365 trotz K	457 K	539 disable your K	539 you are using an K	539 K detected	1389 K uit
added	651 K
adgang	286 få K til	341 få fri K
admitiu	1663 K
admitted	651 K
adres	1542 twój K e-mail	1574 K e-mail
adresa	1669 K ta de email	1669 K ta de e-mail	1669 K de email nu va
adresiniz	2054 e-posta K
adresse	408 gültige e-mail-K	408 sie ihre e-mail-K	408 du deine e-mail-K	408 e-mail-K ein	879 votre K e-mail	879 votre K email
adresu	1788 na vašu e-mail K	1813 e-mail K	1813 mejl K
ads	649 we don't have K
advarer	344 K	1533 K
advert	11 K
adverteix	214 K
advertentie	11 K
advertenties	1462 zonder K
advertisement	11 K	538 this K has not loaded
advertisements	11 K
advertiser	624 supplied by an K	624 provided by an K	624 paid for by an K	624 produced by an K	624 created by an K
advertorial	1459 dit is een K
advierte	720 K
adviseert	1464 K
""", 'af': """
affermato	1198 ha K
affichage	908 K de ce contenu
affichant	908 en K ce contenu
afficher	888 pour K ce contenu	908 ne peut pas s'K
affichera	876 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	258 K odkazy	325 K-links	364 K-links	493 K links	538 contains K links	641 K links	641 K link	851 K-linkkejä	1061 K linkeket	1459 K links	1511 K-lenker	1815 K linkove	1815 K linkovi	1872 K odkazy	1924 K povezave	1994 K-länkar
affiliatelenker	1511 K
affiliatelinks	37 K	325 K	446 K	1459 K
affiliati	37 link K
affiliation	37 liens d'K	912 liens d'K
affiliazione	37 link di K
affirme	935 K
affirment	935 K
afiliacyjne	37 linki K	1580 linki K
afiliacyjnych	1580 linków K
afiliado	37 enlaces de K	37 links de K	697 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	697 enlaces de K
afiliate	37 linkuri K	1690 linkuri K
afiliats	197 enllaços d'K
afirma	720 K	1663 K
afirmar	214 va K
afirmou	1663 K
afleveringen	1448 alle K van
afmelde	288 K dig når
afmelden	1424 elk moment K	1424 elk moment weer K
afsnittet	315 hele K
aftrekbaar	1426 gift is K
""", 'ag': """
agences	896 avec K
agenturmaterial	375 mit K
aggiornamenti	1148 segui tutti gli K
aggiunto	1198 ha K
agora	1660 doe K
""", 'ah': """
ahora	717 dona K
""", 'ai': """
ai	157 K	313 af K	1498 av K	1982 av K	2193 K
aidez	899 K-nous à	932 K-nous
aiheesta	850 lisää K täältä
aiutaci	1161 K	1195 K a
aiutarci	1161 K	1195 K a
aizliegta	1345 bez atļaujas ir K
""", 'aj': """
ajakirjandus	759 meie K	759 sõltumatu K	759 K maksab	759 hea K
ajakirjandust	747 toeta sõltumatut K
ajakirjanik	737 K
ajakirjanikud	759 meie K
ajoute	935 K
ajoutez	932 K-nous
ajuda	211 K'ns
ajude	1629 K-nos	1660 K-nos
ajutorul	1695 K tău putem	1704 avem nevoie de K tău
""", 'ak': """
akci	246 naši K
akciu	1860 našu K
akismet	21 K to reduce spam
akkoord	1424 ga je K met onze	1424 gaat u K met onze
aktardi	2103 K
aktivieren	365 javascript K
akzeptiere	357 mit der anmeldung K
akzeptieren	357 mit der anmeldung K	367 cookies K
""", 'al': """
alamat	1090 K email
aldus	1464 K
alerta	1663 K
alertas	14 las K	665 recibe K	665 activa las K	1612 receba K
alertes	881 recevez les K	881 K info
alertou	1663 K
alerts	14 K	530 get K as
algemene	1424 ga je akkoord met de K
alin	2088 K
alive	649 local news K
alkaen	849 K #
alles	353 lesen sie K	1453 lees K met
allow	539 K ads on
aloud	558 is read K by
""", 'am': """
amendat	1707 a K
ammesso	1198 ha K
""", 'an': """
anche	1196 siamo K su
andare	1134 prima di K via
android	358 für K und ios	528 our K app	919 sur ios et K	1383 app voor K
angebot	415 ihr K	415 dein K	453 hier gibt es das K
angebote	408 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angezeigt	367 inhalte K werden
anggota	1129 jadilah K
ankete	1864 našej K	1864 v K
anketi	35 našoj K	1810 našoj K	1810 u K	1919 naši K	1919 v K
anketimize	35 K
anketimizi	2075 okur K	2075 K
anketo	1919 kratko K	1919 našo K
anketu	35 našu K	1810 kratku K	1810 našu K
ankety	250 naší K	1864 našej K
ankiecie	35 naszej K	1571 naszej K	1571 w K
anlatin	2088 K
anlatti	2103 K
anmelden	24 K	453 jetzt K	453 hier K
anmelder	310 er K	1495 er K
anmeldung	357 mit meiner K	357 mit ihrer K	357 mit der K stimmen	357 mit der K stimme	357 mit der K willige	357 mit der K willigen	357 mit der K erklären sie	381 K	434 hier geht es zur K
annetus	747 tee K	762 K
anno	1197 all'K
annonce	11 cette K
annoncelinks	37 K	325 K
annoncen	11 K
annoncer	342 uden K
annonsblockerare	1963 stäng av K
annonseblokkering	1480 slå av K
annonselenker	37 K	1511 K
annonsen	11 K
annonser	1531 uten K	2013 utan K
announced	651 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1198 ha K
ano	1662 por K
anoniem	1404 K tippen	1441 ons K
anonim	2070 bize K
anonym	428 K an uns
anonymous	628 K
anonymously	628 K
anot	1333 K
anregungen	402 fragen oder K	402 fragen und K
ansehen	400 hier K	400 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	543 K our poll
antes	653 K de irte	1602 K de sair
anuncio	697 después del K	697 tras el K
anunciou	1663 K
anvender	295 vi K cookies
anytime	522 cancel K	650 cancel K
anzeige	11 der K	11 dieser K	364 nach der K weiter	424 dies ist eine K
anzeigen	367 mit einem klick K lassen
anzusehen	390 um das video K
""", 'ap': """
apeluje	1600 K
apgalvo	1372 K
aplicativo	1611 baixe o K	1611 baixe nosso K	1661 nosso K
aplikace	277 naše K
aplikaci	224 stáhněte si K	224 stáhněte si naši K	252 mobilní K	252 naší K	252 naší mobilní K
aplikacja	1598 nasza K
aplikacji	1543 w naszej K	1543 otwórz w K	1594 naszej K
aplikasi	1091 unduh K	1091 download K	1091 K kami	1129 unduh K	1129 instal K	1130 K kami
apoiador	1605 torne-se K	1629 seja nosso K	1660 torne-se K	1660 seja nosso K	1660 seja K
apoiam	1652 nos K todos os meses
apoie	1629 K
apoio	1605 seu K é	1629 seu K	1660 seu K
aportaciones	708 gracias a las K
aporte	683 tu K	717 tu K
apoyan	708 que nos K cada mes
apoyo	656 con tu K	656 tu K es	683 tu K	717 tu K	717 su K
app	358 als K	405 mit der K	405 in der K	528 get our K	528 in our K	528 use our K	528 our new K	528 our ios K	529 get the K	640 have our K	640 with our K	640 via our K	640 on our K	648 our K	1383 in de K	1474 i vår K	1531 vår K	1957 i vår K	2013 vår K	2178 tải K	2221 K内阅读	2221 在K中	2221 K看更多
appareil	876 un seul K à la fois	925 en cours sur un autre K
appeared	554 first K on	618 K in print
appen	289 hent K	289 åbn i K	1474 last ned K	1474 hent K	1474 åpne i K	1957 ladda ner K	1957 ladda ned K	1957 hämta K	1957 öppna i K
appje	1403 ons een K
application	880 téléchargez l'K	880 télécharger l'K	880 dans l'K	880 avec l'K	880 sur l'K	880 notre K	933 notre K
applications	880 nos K mobiles
appot	1056 az K
apps	640 our K
apunta	211 K't
""", 'aq': """
aqui	1602 já que você está K	1602 já que está K
""", 'ar': """
arbeid	1531 vårt K
arbeit	454 unsere K
arbeitet	377 K als
arbejde	342 vores K
arbetar	1982 K med ai
arbete	2013 vårt K
argued	651 K
arrivato	1134 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	212 aquest K	212 l'K sencer	522 to unlock this K	522 members-only K	524 you've read your last free K	524 you have read your last free K	524 this is your last free K	524 reached your K limit	533 share this K on	538 links in this K may	611 save this K	621 this K	621 the full K	622 this K	623 this K	649 this K	869 vous avez aimé cet K	869 cet K vous a plu	876 pour accéder à l'K	876 cet K est offert	876 cet K vous a été offert	876 pour lire cet K	876 offrir cet K	876 offrez cet K	877 de cet K à lire	896 cet K est paru dans	896 cet K a été publié	916 réagir à cet K en	930 cet K a d'abord été publié	933 cet K
articles	15 free K	512 you've read # K	522 access to all our K	522 gift K to give	524 free K left	524 K left this month	524 you've used all your free K	524 # of # free K	524 K left to read	609 to read more K	609 for three more free K	609 more free K	611 K to give	611 K to gift	611 K to share	611 gift # K	876 tous nos K	877 il vous reste # K	922 nos K sont en accès libre	933 nos K
articol	1705 acest K
articolele	1705 K noastre
articolelor	1678 preluarea K
articoli	1141 tutti gli K senza limiti	1142 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1134 ti è piaciuto questo K	1141 per leggere l'K	1141 regala questo K	1196 questo K
articolul	20 K complet	20 K integral	1698 pentru a citi K	1698 să citești tot K	1705 ți-a plăcut K	1705 tot K
artigo	20 ler este K	20 ler o K	1602 gostou deste K	1656 para ler este K	1661 este K
artigos	1628 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	323 denne K for #	340 denne K	340 en K	342 denne K	346 dir gefällt dieser K	353 lesen sie diesen K mit	353 um diesen K zu lesen	353 dieser K ist nur für	353 zugriff auf alle K	353 alle K lesen	353 ganzen K lesen	355 freie K übrig	355 K frei	355 ihr letzter freier K	378 K wurde	382 unsere K öfter	411 K etwas wert ist	415 alle freien K	420 weitere K finden sie	425 rechte am K	425 K steht unter einer	435 den ganzen K	435 diesen K	440 gäbe es diesen K nicht	444 alle K zum	444 lesen sie in diesem K	449 K ist zuerst	449 K ist zuvor	451 K gratis	454 dieser K	454 diesen K	454 diesem K	1118 untuk membaca K ini	1130 K ini	1380 om dit K te lezen	1380 dit K is alleen	1380 geef dit K	1380 lees dit K met	1380 gratis K deze week	1393 fout in dit K	1404 mening over dit K	1429 een premium K	1446 dit K	1460 niets uit dit K	1460 K mag zonder	1462 dit K	2002 gratis K kvar	2011 en K
artikelen	15 gratis K	1380 toegang tot alle K	1429 aantal K bereikt	1429 aantal gratis K	1453 gratis K gelezen	1456 alle K over
artikeln	353 zugang zu allen K	415 zugang zu allen K	451 freien K	1949 gillade du K	1954 läs hela K med	1954 lås upp K	1985 fel i K	2011 den här K	2011 K	2013 den här K
artikels	449 nutzung dieses K
artikkel	754 tasuta K	759 see K
artikkelen	1501 feil i K	1529 denne K	1529 K	1531 denne K
artikkeli	20 koko K	815 tämä K on vain	857 ilmainen K jäljellä	865 tämä K
artikkelia	853 maksutonta K	853 ilmaista K
artikkelin	863 tämän K
artikkelit	15 ilmaiset K	853 ilmaiset K
artiklar	15 fria K	1954 fria K	2002 gratis K kvar	2008 inga gratis K	2008 inga fria K	2013 alla K
artiklen	281 kunne du lide K	340 K	342 K her
artikler	15 gratis K	286 gratis K	331 gratis K tilbage	337 ingen gratis K	342 alle K
artikli	757 selle K
artiklid	750 tasuta K
artiklit	750 tasuta K	757 seda K	759 kogu K
arvioi	867 K
""", 'as': """
asegura	720 K
asked	651 K
asks	651 K
assinante	1608 já é K	1660 torne-se K	1660 seja K	1660 seja K
assinantes	1608 só para K	1608 somente para K	1656 exclusivo para K	1656 exclusiva para K	1656 exclusivos para K	1661 nossos K	1664 K
assinatura	1664 K
assinaturas	1664 K
assine	1608 K para	1608 K por	1608 K e tenha	1660 K a	1660 K o	1660 K já	1660 K agora	1660 K e	1660 K aqui	1660 K por
assisted	623 this ai-K text
associate	538 as an amazon K	553 is an K
assure	935 K
""", 'at': """
atbalsti	1359 K mūs	1369 K mūs
atbalstiet	1369 K mūs
atbalsts	1359 tavs K palīdz	1369 tavs K	1369 jūsu K
atzina	1372 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	378 K
audioverze	2 K
audioverzi	249 K
audioverzii	1863 K
aufgefallen	369 fehler K
ausblenden	367 und wieder K
auszugsweise	375 nachdruck, auch K
auteur	897 est l'K	1405 is K van	1408 mening van de K
auteursrecht	1436 rust K
author	552 email the K	552 the K can be	553 is the K of	553 is an K
automated	2 read by an K	558 is read by an K	558 narrated by an K
automatisch	2 K vorgelesen	353 endet K	400 K vorgelesen	425 K von dpa	425 K von der	433 der text wurde K	433 dieser text wurde K
automatisk	1498 K oversatt
autor	188 és K de	377 ist K	681 es K de	1630 é K de
autora	188 és K de	681 es K de	1563 napisz do K	1630 é K de
autorce	240 napište K
autore	1162 è K di
autorem	1563 kontakt z K
autoren	389 meinung der K
autorin	377 ist K	377 ist freie K	389 meinung der K
autorise	925 n'K pas la lecture
autorke	1853 napíšte K
autorki	1563 napisz do K
autorovi	240 napište K	1853 napíšte K
autorskim	1581 chroniony prawem K	1581 chronione prawem K
autoru	1800 javite se K	1800 pišite K
autrice	897 est l'K	1162 è K di
""", 'av': """
available	528 K on the app store	528 K on google play	528 our app is K	640 app is K
avbryt	21 K svar
avec	896 K afp
averci	1195 grazie per K letto
avertit	935 K
avise	1660 K-nos
avsluta	2014 K när du vill
avsnittet	1984 hela K	1984 ladda ner K
avtorici	1909 pišite K
avtorju	1909 pišite K
avverte	1198 K
""", 'ay': """
ayda	2087 K # tl	2087 K # tl'den	2102 K
aydinlatma	2060 K metni
ayirtin	2088 K
aylik	2102 K
ayudanos	717 K
""", 'ba': """
ba	1533 K
bad	344 K	2015 K
bagikan	25 K
baixa	181 donar-te de K
baixe	1611 K o app	1660 K o
bajate	717 K la app
bancs	203 no depèn de K
banner	457 cookie-K	652 cookie K
banners	652 cookie K
bantu	1129 K kami
bastano	1195 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	425 redaktion nicht K
beboette	1464 K
become	564 K a	648 K one of them
becoming	563 K a member	648 consider K	648 K a member
bedankt	1461 K voor het lezen
beelden	1404 heb je K	1404 heeft u K
befindet	367 an dieser stelle K sich
before	512 K you go	512 K you move on
begging	652 K
begs	651 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	411 jeder K hilft uns	425 K steht unter einer	440 mit einem kleinen K	449 K ist zuerst	453 mit einem K	454 dieser K	454 diesen K
bejelentette	1084 K
bekijk	1414 nieuwe baan? K
belangrijkste	1424 elke dag het K
believe	649 people who K in
belirtti	2103 K
below	633 sign up K	633 enter your email K
beluisteren	1448 dit artikel ook K
benachrichtigungen	14 K	359 K aktivieren	359 push-K
benadrukt	1464 K
bent	1374 nu je hier toch K
bepaalde	1464 K
berasal	1106 konten ini K dari
berdonasi	1129 K
bereits	353 sie haben K ein abo	415 K ein konto
bergabung	1129 mari K	1129 K dengan kami	1129 ayo K
bergabunglah	1129 K
bergantung	1116 K pada dukungan anda
berichten	454 wir K
berichterstattung	454 unsere K
berichtet	377 K für	377 K über
berichtete	456 K
berita	1093 ikuti K
berite	1938 K nas
berkomentar	6 untuk K
berlangganan	1089 sudah K	1090 K newsletter	1115 terima kasih telah K	1115 berhasil K	1129 K sekarang	1129 silakan K
bescheid	428 sagen sie uns K	428 sag uns K
beschloss	456 K
besedah	1947 po K
besked	318 push-K
beskeder	318 push-K
besloot	1464 K
beslutade	2015 K
besluttede	344 K
besluttet	1533 K
besoin	869 nous avons K de vous	932 nous avons K de vous	932 a K de vous	932 avons K de votre
besplatan	1827 poslednji K tekst
besplatna	1814 K članka
besplatne	1814 K članke
besplatni	1807 naš K webinar	1807 naš K vebinar	1827 poslednji K članak	1827 zadnji K članak
besplatnih	1814 K članaka
beste	1424 elke week het K van
bestellen	395 im shop K	453 jetzt K	453 K sie hier	453 K sie unseren
bestellung	381 K
besten	454 die K texte
betaald	1459 artikel is K	1459 content is K
betaalmuur	1426 geen K	1465 K
betalande	2011 K läsare
betalende	331 kun for K	340 K læsere	1529 K lesere
betalingsmur	345 K	1534 K
beteiligt	424 redaktion ist nicht K
betonte	456 K
betrokken	1433 redactie is niet K
bevestigen	1424 aanmelding te K
bevorzugen	382 google K
bevorzugte	382 K quelle
bevorzugten	382 K quelle
bevorzugter	382 K quelle
bezahlschranke	412 K	457 K
bezmaksas	1361 K rakstus	1361 K raksti	1361 K kontu	1365 K raksts
""", 'bi': """
bidrag	284 dit K	284 giv et K	341 dit K	341 giv et K	345 K	1469 ditt K	1508 gi et K	1530 ditt K	1991 ge ett K	1991 ditt K gör	2012 ge ett K
bidraget	1508 K ditt
bijdrage	1377 jouw K	1400 kleine K	1459 K is betaald	1463 kleine K
bildirdi	2103 K
bildirimlere	14 K	2055 K izin ver
bildirimleri	14 K	2055 K aç
biletlerini	2075 etkinlik K
billionaire	649 K owner
bilten	1795 K
binding	286 ingen K	343 ingen K
bindingstid	1471 ingen K	1532 ingen K
bindningstid	1954 ingen K	2014 ingen K
binnenland	1444 is redacteur K
bisogno	1134 abbiamo K di te	1195 abbiamo K di te	1195 abbiamo K del tuo	1195 abbiamo K anche di te	1195 abbiamo K di voi
bitte	346 haben wir eine K	346 eine K an sie	346 wir haben eine K
""", 'bl': """
blijkt	1464 K uit
blijven	1426 om dit te K doen
bliv	341 K en del af
blocker	539 disable your ad K	539 disable ad K	539 turn off your ad K	539 using an ad K
blocking	539 K ads	539 K our ads
bloqueador	670 K de anuncios	721 K de anuncios	1617 K de anúncios
bluesky	16 K	535 follow him on K	535 follow her on K	535 follow them on K
""", 'bo': """
board	587 our jobs K	587 our job K
bogatych	1583 nie mamy K
bookmark	644 K this story	644 K this page
bookshop	629 our K
""", 'br': """
bralcev	18 po zaslugi K	1927 s podporo K	1927 s pomočjo K	1945 naših K	1945 po zaslugi K	1945 s podporo K	1945 podpori K
bralci	1945 naši K
branja	0 čas K
brauchen	411 K noch #	453 wir K ihre hilfe	453 wir K deine hilfe	453 K wir sie	453 K wir dich	453 K wir eure
braucht	411 K ihre hilfe	411 K deine hilfe
breaking	530 get K news alerts
brez	1927 K vas
brief	1404 K naar
briefing	562 our morning K	562 our K	562 daily K	602 K in your inbox
briefkasten	384 anonymen K	384 anonymer K
brieven	1404 K naar
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	539 your K is out of date	539 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1498 K ki	1498 K ai
""", 'bu': """
budite	1813 K u toku
buitenlandredacteur	1405 is K
bulabilirsiniz	2088 K
bulan	1131 per K
buletin	1090 K kami	1115 K harian kami	1130 K kami	1133 K
bulunabilirsiniz	2100 katkida K
bulunun	2100 katkida K
buradan	2083 K bağiş yapin
bureau	573 K chief
button	390 klick auf den K
buttons	611 the share K	611 the K below
buycoffee	1583 K
""", 'ca': """
cadastre	1608 K-se para	1660 K-se
cadeau	1380 K aan
cafecito	683 K
callan	718 lo que otros K
campagne	922 K de dons	932 boucler notre K
campaign	649 our spring K	649 our K
can	648 pay what you K
canal	668 únete al K	717 únete al K	1615 siga nosso K	1615 siga o K	1660 entre no K	1661 nosso K
canale	1166 al K	1196 il nostro K
canali	1148 sui nostri K
canalul	1705 K nostru
cancel	21 K reply	522 K at any time	650 K any time	650 K at any time
cancele	1608 K quando quiser	1662 K quando quiser
cancellarti	1144 puoi K
cap	188 és K de
caporedattore	1162 è K
caporedattrice	1162 è K
carte	9 cette K
casella	1144 nella tua K
""", 'ce': """
cebinize	2080 K gelsin
celoten	20 K članek	1896 K članek je	1923 K članek
celotnega	1896 za ogled K	1896 za branje K	1923 K članka
cenite	1943 K naše delo	1943 K naš trud
cerut	1707 a K
""", 'ch': """
channel	649 our K	1093 ikuti K	1093 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	879 par e-mail K	879 par mail K
chargement	908 K de la vidéo
chatbot	433 unseren K	433 unserem K
chcete	276 K číst dál	1841 K čítať ďalej
check	592 K back for more	592 K back soon
chef	897 est K de	1444 is K van de
cheffe	897 est K de
chegou	1602 se você K até aqui
chercheur	897 est K
chercheuse	897 est K
chia	25 hãy K sẻ	2209 hãy K sẻ	2212 K sẻ
chiede	1198 K
chiederti	1134 un piccolo favore da K
chief	553 is K
chiesto	1198 ha K
chip	563 K in	564 K in	648 K in now	648 K in and
chipping	648 consider K in
choices	632 cookie K	632 your K
choisissez	876 K votre offre
choose	522 K a plan	648 K a plan
chosen	616 K by our
chronione	1581 K są prawem
""", 'ci': """
cijelog	1787 za čitanje K
cikk	1082 ez a K
cikkeink	1082 K
cikket	1080 ezt a K	1080 a K
cipta	1100 hak K
citarea	1702 cu K sursei
citera	1971 K oss gärna	1971 K gärna men ange
citire	0 timp de K	0 timp K
citit	1695 dacă ai K până aici
cititorii	36 K noștri	1705 K noștri
cititorilor	18 datorită K	1695 datorită K
civil	639 keep it K
""", 'cl': """
claimed	651 K
clarifications	596 corrections and K
clicking	580 by K play
client	876 déjà K
""", 'co': """
code	1166 qr K
codziennie	17 K rano	1542 otrzymuj K
coffee	517 buy me a K	563 buy me a K	563 buy us a K	648 buy us a K	650 cup of K
colabora	681 K con
collabora	1162 K con
columnist	553 is a K	573 K	1405 is K
colunista	1630 é K
com	1740 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	674 para K	674 quieres K	1621 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	674 déjanos tu K
comentarios	674 en los K	674 no admite K
comentariu	21 pentru a publica un K
comentou	1663 K
comision	1690 primi un K
comment	6 to K	6 to leave a K	6 to post a K	543 log in to K	543 sign in to K	543 be the first to K	543 leave a K below	543 leave your K	543 our K policy	543 post a K	639 posting a K	639 members can K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	916 votre K sera publié
commentaires	890 dans les K	890 charte des K	890 espace K
commentare	6 per K	1154 per K	1154 vuoi K
commenter	890 pour K	916 peuvent K	916 pour pouvoir K
commenti	1154 nei K	1154 i K saranno
commenting	543 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	543 in the K below	543 in the K section	543 let us know in the K	543 K powered by	543 K have been closed	543 all K are subject to	543 we welcome your K	639 posting K	648 let us know in the K
commercial	616 our K team	616 our K content	912 réalisé par un partenaire K	925 notre service K
commissie	1433 een K
commission	538 we may receive a K	538 K if you buy	616 may earn a K	616 may earn a small K	616 may earn an affiliate K	616 may receive a small K	616 may receive K	616 earn K from	641 K
commissione	1174 ricevere una K
commissions	641 K
committed	596 K to accuracy
community	427 unserer K	454 unsere K	543 abide by our K	570 our K members	570 leave our K	570 like our K	648 join our K of	649 K-funded	1154 regole della K	1166 K whatsapp
compartilhada	1637 uma publicação K por
compartilhado	1637 um post K por
compartilhe	25 K	1660 K este
compartir	660 K tu cuenta, cambia	717 si quieres K tu cuenta
compensated	641 K
compensation	616 receive K from
complain	596 K about this article
complained	651 K
complains	651 K
complaints	596 our K page
completa	711 para leer la nota K	1608 para ler a matéria K
complete	609 K digital access
completo	1608 para ler o artigo K
complimentary	15 K articles	524 K articles	524 K article this month	524 last K article
compte	932 créez un K	932 créez votre K
comunidad	708 K que sostiene
comunidade	1660 faça parte da K
comunique	1621 K um erro
comunitatea	1695 K care susține	1704 intră în K
condannato	1198 ha K
condiciones	672 términos y K
condividi	1195 K questo
condividila	25 K
condividilo	25 K
conduite	916 charte de bonne K
confidence	571 in K
confidential	571 K tip	571 K tips
confirm	526 check your email to K
confirmar	707 bandeja de entrada para K	1651 caixa de entrada para K
confirmation	921 e-mail de K
connect	535 K with us on
connectez	24 K-vous	876 K-vous pour	932 K-vous
consenso	1152 il K ai cookie
consent	541 we need your K to load	566 written K
consentimento	1637 K para carregar
consentiti	1154 non sono K commenti
consider	517 if you liked this article, K	564 please K	564 K a	564 K giving	564 K joining	648 K making	648 K giving	648 K a gift	648 K joining
contact	526 K me with news and offers	577 K her at	577 K him at	577 K them at	648 K us at	1441 neem K op
contacted	552 can be K at
conte	1660 K-nos
contenido	9 este K	9 K externo	660 K premium	672 K externo de	672 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	541 to view this K, you	541 to view this K please	541 third-party K	541 this K is hosted by a third party	541 we use your sign-up to provide K	609 access to all our K	616 our K studio	618 to reuse this K	621 this K	1409 K te zien
contenu	9 ce K	888 ce K n'a pas pu être	888 K bloqué	908 K est fourni par
contenus	876 tous nos K	933 nos K
contenuti	9 K esterni	1141 a tutti i K
contenuto	9 questo K	9 K esterno	1152 K esterno
contingut	9 aquest K
continua	1187 K a leggere con	1698 pentru a K lectura
continuar	203 el teu suport per K	203 ajuda'ns a K	206 per K llegint	1656 para K lendo	1656 para K a ler	1656 K lendo
continuare	20 K a leggere	1187 per K a leggere	1187 per K la lettura	1698 pentru a citi în K	1698 citește în K cu
continue	522 to K reading this article	522 log in to K	522 sign in to K	522 register to K	522 upgrade to K	648 help us K	1643 K a ler abaixo	1656 K lendo com	1656 K a ler com
continuer	925 pour K à lire
continuez	912 publicité, K	925 K votre lecture sur
continuing	541 by K to use this website, you agree
contou	1663 K
contribua	1629 K	1660 K com	1660 K a partir	1660 K para o nosso
contribuez	932 K
contribuisci	1195 K
contributed	574 K reporting	574 K to this report	574 K to this story	574 K to this article	618 K to this report
contributing	553 is a K	648 by K to
contribution	563 make a K	648 your K	648 make a K	648 making a K	932 votre K
contributo	1137 con il tuo K	1184 piccolo K per noi	1195 il tuo K
contributor	553 is a K
conversation	543 to join the K	543 join the K with	639 in the K	648 join the K
cookie	541 manage your K	945 קובצי K	1052 K-kat	1152 usiamo i K	1152 questo sito usa i K	1214 Kを使用	1214 K(クッキー)	1214 Kの使用	1214 Kを利用	1226 Kを許可	1550 pliki K	1735 файлы K	1735 файлов K	1744 файлы K	1774 файлы K	1774 файлов K	1856 súbory K	2125 файли K	2125 файлів K	2135 файли K	2165 файли K	2165 файлів K	2180 sử dụng K	2192 chấp nhận K
cookiekeuze	1445 K
cookies	9 third-party K	295 vi bruger K	295 bruger K til	312 K	432 nutzung von K	466 αποδοχή K	505 K	541 we use K	541 this site uses K	541 this website uses K	541 our site uses K	541 uses K to	541 accept all K	541 accept K	541 use of K	541 how to control K	580 social media K	632 K	672 usamos K	672 este sitio utiliza K	672 esta web utiliza K	672 uso de K	672 aceptar las K para	672 que aceptes las K	888 utilise des K	888 refusé les K	908 gérez vos K	936 bandeau K	1391 gebruik van K	1391 omdat je geen K	1409 social media-K	1445 K toe te staan	1480 vi bruker K	1497 K	1550 używamy K	1550 plików K	1619 usamos K	1619 este site utiliza K	1619 este site usa K	1619 uso de K	1973 K på	1981 K
cookievoorkeuren	1409 K
copy	649 read our K
copyright	1436 rust K
corespondent	1681 este K
corporate	649 K backing
correct	616 K at time of
correction	596 report a K	596 request a K	596 suggest a K
corrections	596 our K	596 K policy	626 our K team	649 our K
correo	663 en tu K	663 en su K	663 a tu K
correspondant	897 est K	897 K à
correspondante	897 est K	897 K à
correspondent	553 is a K	573 K	1405 is K
correspondente	1630 é K
correspondents	649 our K
corresponsal	188 és K	681 es K
correu	181 al teu K
corrispondente	1162 è K
courriel	879 par K chaque	879 dans votre boîte K
couvre	897 K les
coverage	592 read our full K	592 see our full K	644 more of our K	644 all our K	649 our K
covers	553 K the
""", 'cr': """
created	557 summary was K
creative	554 under a K commons license
criticised	651 K
criticized	651 K
crowdfunding	652 K
""", 'cu': """
cubre	681 K los
cuenta	660 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	1444 is K
cuma	17 her K
cuota	718 tu K
""", 'cz': """
czekamy	1552 K na wasze
czytaj	1597 K dalej za
czytania	0 czas K
czytasz	1598 K nas
czytelnicy	36 nasi K	1598 nasi K
czytelniczek	1583 dzięki wsparciu K
czytelnikom	18 dzięki K	1598 dzięki K
""", 'da': """
daarna	1380 K kun je
dabei	453 sind sie K	453 sei K
dacci	1195 K una mano
daftar	1129 K untuk
daftarkan	1115 K email anda
dagar	1992 # K för #
dage	323 # K for #	341 prøv # K
dagelijks	1382 ontvang K
dager	1509 # K for #
daily	526 sign up for our K
dakika	0 K okuma
dalej	1598 pisać K
danach	353 K # euro
dane	1874 #% z K	1874 # % z K
dankzij	18 K lezers	18 K onze lezers	1426 K onze leden	1426 K mensen zoals jij	1426 K lezers zoals jij	1452 K onze lezers	1452 K lezers	1452 K giften
dapatkan	1093 K update berita
dar	276 váš K	280 K	1893 K
darbu	1370 mūsu K
darmowe	1577 K konto
darmowy	1540 ostatni K	1592 ostatni K tekst
darmowych	1577 limit K
darowizna	1597 twoja K	1601 K
darowizny	1601 K
darte	663 K de baja
darujme	260 na K	277 na K	278 K
dary	280 K	1893 K
data	553 is a K
datajournalist	1444 is K
dateci	1195 K una mano
datenschutzbestimmungen	367 K
datenschutzhinweise	367 K
""", 'de': """
deaktiviere	365 K deinen adblocker
deaktivieren	365 K sie ihren adblocker	365 adblocker K	365 ad-blocker K
deaktiviert	365 javascript ist K
debat	311 send det til K
debate	543 join the K
debattartikel	1980 din K	1980 skriva en K
debattartikeln	1980 svara på K
debatten	6 delta i K	297 deltag i K	317 deltage i K	317 deltag i K	317 tone i K	1502 delta i K
debattinnlegg	1496 K
decided	651 K
decidiu	1663 K
decis	1707 a K
deciso	1198 ha K
declarat	1707 a K
declarou	1663 K
dedi	2103 K
dedicated	649 our K team
deductible	563 tax-K gift	563 tax-K donation	648 make a tax-K	650 tax-K
deel	25 K het	25 K dit	1461 K dit
deine	18 ohne K
dejal	1947 je K
dejala	1947 je K
del	1530 bli en K av	2012 bli en K av
dela	25 K den	2012 K med en vän
delivered	522 print edition K to	522 K to your door	526 K to your inbox	526 K to your email	526 get the latest news K
delo	1943 vam je všeč naše K	1945 naše K
demanar	214 va K
demander	869 une faveur à vous K	869 un petit service à vous K
den	25 del K
denuncia	720 K	1198 K	1663 K
departe	1704 citi mai K
depend	649 we K on
depende	708 no K de bancos	1652 não K de bancos
dependemos	708 K de nuestros lectores	1652 K dos nossos leitores
der	437 mit K app der	456 so K
derden	1391 inhoud van K
derecho	29 se reserva el K
desactiva	670 K adblock
desactivar	670 K adblock
desative	1617 K o adblock
descarga	664 K la app	664 K nuestra app	717 K nuestra	717 K la app
descarrega	211 K't
descarregue	1611 K a app
despre	1681 scrie K
desta	1660 faça parte K
destek	2083 K olun	2100 bize K	2100 K olun	2100 K ol	2100 K verin	2100 aylik K
detected	539 ad blocker K	539 adblock K
determinou	1663 K
detto	1198 ha K
deutschen	449 von der K presse-agentur
devamini	2053 K okumak için	2100 haberin K okumak
devenez	932 K membre	932 K mécène
device	571 non-work K
""", 'di': """
dicci	1195 K la tua
dice	720 K	1198 K
diceva	1198 K
dich	453 trag K
dichiarato	1198 ha K
diesem	454 K text
diesen	9 K tweet	435 K text	440 gäbe es K text nicht	454 K text
dieser	454 K text
dieses	9 K video	390 um K video
dig	281 vi har en bøn til K	2012 hör av K
digest	562 weekly K	562 our K
digipakett	723 telli K
digital	415 K-abo für	441 ein K-abo	637 K pass
digitalabo	353 mit unserem K	415 K für
dijo	720 K
dimanche	17 chaque K
din	1814 za # K	1814 od # K
dinara	1836 K
dine	286 læst alle K
dinleyebilirsiniz	2088 K
dinleyin	2 haberi K	2088 K
dipublikasikan	22 tidak akan K
dir	214 va K
direct	526 K to your inbox	884 suivez en K	1669 K în inbox
directement	879 K dans votre
directly	526 K in your inbox
directo	668 sigue en K
direito	29 reserva-se o K	29 se reserva o K
disabilita	1150 K adblock
disait	935 K-il	935 K-elle
disattiva	1150 K adblock	1150 K l'ad blocker
discord	427 unserem K
discordu	239 K
discordzie	1562 K
discover	186 a google K	306 google K	382 google K	477 google K	567 google K	684 en google K	1402 google K	1491 google K	1562 google K	1679 pe google K	1975 google K
discoverissa	831 google K
discussion	6 to join the K	639 in the K	639 join the K	890 participez à la K
disdici	1141 K quando vuoi	1197 K quando vuoi
disfrutando	711 sigue K de
disiscriverti	1144 K
diskuse	251 vstupte do K	251 zapojte se do K
diskusie	1865 zapojte sa do K	1865 vstúpte do K
diskutiere	369 K mit
diskutieren	369 K sie mit	369 K sie über	453 K sie mit
diskutovat	251 K mohou
dispatch	562 a weekly K	562 our K
disponibil	1668 K doar pentru abonați
disponibile	1145 K su app store
disponible	664 K en google play	880 K sur l'app store
dispositivo	660 si continúas leyendo en este K	660 en otro K	1187 in uso su un altro K	1656 em outro K	1656 noutro K
dispus	1707 a K
disse	1198 K	1663 K
distribuie	25 K
dit	935 a K	935 K-il	935 lui K-on
dites	890 K-le nous en	932 K-nous
diu	214 K
diventa	1195 K socio	1195 K parte
diz	1663 K
dizia	1663 K
diziam	1663 K
""", 'do': """
do	649 what we K
dobivati	1828 želite K	1937 želite K
docente	1162 è K
dodal	279 K	1892 K
dodala	279 K	1837 K	1892 K
dodao	1837 K
doel	1426 ons K: #
dogodek	1916 naš K
dohodnine	1927 K
dokumente	384 anonym K
dollar	648 K you give	650 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	936 K
dona	1195 K ora
donacija	1818 svaka K	1818 vaša K	1834 vaša K	1835 vaša K	1835 svaka K	1838 K	1948 K
donacije	1838 K	1948 K
donacijo	1946 z K
donacijom	1836 K
donaciones	721 K
donacions	215 K
donasi	1116 K anda	1129 K anda	1133 K
donate	564 K	648 K today	648 K now	648 K what you can	652 K
donateur	932 devenez K	1461 word dan K
donateurs	899 nos K	933 nos K	1426 dankzij onze K	1452 dankzij K
donatie	1377 doe een K	1377 jouw K	1400 K	1461 jouw K	1461 uw K	1461 doe een K	1465 K
donaties	1452 dankzij K	1465 K
donating	648 consider K
donation	517 consider making a K	563 make a K	605 K will be doubled	605 K will be matched	648 your K	648 consider a K	648 make a K	652 K
donations	652 K
donativo	1629 o seu K
donatrices	933 nos K
donazione	1137 fai una K	1161 una K	1195 la tua K	1195 fai una K	1199 K
donazioni	1199 K
donderdag	17 elke K
doneer	1400 K	1461 K
donio	260 na K	277 na K
donirajte	1818 K	1834 K	1927 K	1944 K
donnerstag	17 jeden K
donnez	890 K votre avis	932 K-nous	932 K-leur
donors	648 new K
dons	932 vos K	936 K
doors	649 our K open
dopisnica	1801 je K	1910 je K	1910 , K
dopisnik	1801 je K	1801 , K	1910 je K	1910 , K
dostupan	1787 ovaj sadržaj je K
doubled	605 gift will be K
dovoljenja	1902 kopiranje brez K	1941 brez K
download	289 K appen	289 K vores app	528 K our app	528 K on the app store	529 K the app	529 K the free app	648 K our	1383 K de app	1383 K de gratis app	1461 K de
dozvole	1817 bez K
""", 'dr': """
draag	1452 K bij
draht	384 ihr K zur	384 K zu uns
dreptul	29 își rezervă K
drepturile	1678 toate K rezervate
drittanbietern	367 K nicht zugestimmt	390 inhalte von K
drittanbieters	390 dienst eines K
drittplattformen	367 K
drive	649 fund K
""", 'du': """
dukung	1116 K kami lewat	1129 K kami
dukungan	1129 K anda
dung	9 nội K này	2192 nội K này do
duyurdu	2103 K
""", 'dy': """
dyskusji	1572 kulturę K
dyskutuj	1572 K z nami
""", 'dz': """
dziennikarka	1564 - K	1564 , K
dziennikarstwo	1538 wesprzyj niezależne K	1598 nasze K	1598 niezależne K
dziennikarz	1564 - K	1564 , K
dziennikarze	1598 nasi K
dziennikarzem	1564 jest K
dziennikarzy	1568 szukamy K
""", 'ec': """
economia	188 és cap d'K
economieredacteur	1405 is K
""", 'ed': """
edited	618 this story has not been K	618 has not been K by
edition	587 our special K	618 in our print K
editor	241 , K	544 letter to the K	553 is a senior K	553 is an K	553 is the K	553 is the deputy K	573 K	626 to the K	648 write a letter to the K	1105 adalah K	1630 é K de	1854 , K
editora	1630 é K de
editorka	241 , K	1854 , K
editors	626 to our K	649 we, the K	649 our K
""", 'ee': """
eelisallikaks	734 K
eelistatud	734 K allikaks
eerste	1463 K maand
""", 'ef': """
eftertryck	1971 K förbjudet
""", 'ei': """
eiere	1508 ingen rike K
eigener	346 in K sache	454 in K sache
eilmeldungen	14 K	359 K aufs	407 K
eindredacteur	1405 is K
einem	353 mit K abo
einen	384 K tipp für uns
einer	425 text steht unter K
eingebettete	9 K beitrag	390 K inhalte
eingebetteten	390 K inhalt
eingebetteter	9 K beitrag
einloggen	24 K
einmal	17 K pro woche
einstellungen	432 cookie-K
eintragen	453 K genügt
einverstanden	357 ich bin damit K, dass
einwilligung	367 K jederzeit
""", 'ek': """
ekibimiz	2101 K
ekibimize	2075 K katilin
ekipi	1916 naši K
ekipo	1916 našo K
ekleyin	2088 K
ekonomireporter	1979 är K
eksternal	1106 konten K	1106 situs K
eksterni	1803 K sadržaj
eksternt	295 K indhold	312 K indhold	1480 K innhold	1497 K innhold
""", 'el': """
elektronski	1897 svoj K naslov	1922 svoj K naslov
elfogadom	1039 K a
elige	660 K tu plan	717 K tu plan
elismerte	1084 K
elke	17 K dag
elle	935 dit-K
elmondta	1084 K
elrendelte	1084 K
""", 'em': """
email	17 daily K	253 svůj K	462 στο K σας	462 το K σας	489 το K σας	526 enter your K	526 we'll K you	526 we will K you	533 click to K	533 share via K	543 save my name, K	562 our daily K	562 our free K	577 K her at	577 K him at	648 K us at	663 en tu K	1090 ke K anda	1115 di K anda	1144 la tua K	1144 nella tua K	1574 adres K	1574 swój K	1610 no seu K	1694 pe K	1717 ваш K	1813 svoj K	1813 svoju K	1867 svoj K	2111 ваш K	2176 địa chỉ K	2176 K của bạn	2176 nhận tin qua K	2199 điền K để nhận	2199 K để nhận bản tin	2199 mỗi sáng qua K	2199 tin nóng qua K	2199 qua K mỗi	2209 nhập K của bạn
emailing	552 get in touch by K
emailul	1669 pe K tău	1669 introdu K
embed	9 this K	580 to view this K
embedded	9 K content	9 K post
embora	1602 antes de ir K
empresas	718 sin grandes K
emretti	2103 K
""", 'en': """
enable	539 to view this video please K
encuesta	35 nuestra K
engagement	876 sans K	934 sans K
engagent	30 n'K que
engelleyici	2060 reklam K
engelleyicinizi	2060 reklam K
enjoyed	512 we hope you K this
enligt	2015 K
enquete	35 nossa K
ensisijaiseksi	831 K lähteeksi	831 K lähteeksesi
enter	428 strg+K	1727 ctrl+K	2119 ctrl+K
entering	526 by K your email
enthalten	415 im abo K
entlang	453 hier K
entrada	663 en tu bandeja de K	1610 na sua caixa de K
entro	1196 K fine mese
entschied	456 K
envoyer	921 pour vous K nos
""", 'ep': """
episoden	1500 hele K
epizodo	1918 K
epizodu	248 K	1809 K
""", 'eq': """
equipa	1661 a nossa K
equipe	1661 nossa K
equipo	718 somos un K
""", 'er': """
erfahrungen	384 ähnliche K
erfolgreich	408 K angemeldet
erforderliche	21 K felder sind	369 K felder sind
erhalten	439 sie K in kürze
erid	1759 K
erikoistoimittaja	836 K
erkende	1464 K
erreichen	428 K sie uns
erreichst	428 K du uns
error	596 spot an K
errors	596 spot any K
erschien	375 dieser text K zuerst	375 dieser artikel K zuerst	375 dieser beitrag K zuerst
erschienen	375 zuerst K auf
ervaring	1441 deel je K	1441 deel jouw K
erwerben	425 rechte K
""", 'es': """
escreva	1660 K-nos
escreve	1630 K sobre	1630 K às	1630 K aos	1630 K para
escreveu	1663 K
escribe	681 K sobre
escriptor	188 és K
escriptora	188 és K
escritor	681 es K
escritora	681 es K
escriu	211 K-nos
escute	1660 K a
esimene	760 K kuu
essai	934 offre d'K
estamos	718 ya K en
estimated	0 K read
""", 'et': """
ettertrykk	1488 K forbudt
etwas	411 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	1814 za # K	1869 od # K
euro	353 dann # K	455 ab # K	1869 za # K
euroa	849 K/kk
eurolla	849 K
""", 'ev': """
evenementen	1447 onze K
evening	17 every K
event	629 our free K	1414 ons K
events	629 our K
every	17 K week	526 in your inbox K	559 thank you to K	650 K gift
everyone	559 thank you to K who	559 thanks to K who	605 keep it free for K	649 K reading this
everything	649 K else we publish
evra	1923 za # K
evro	1923 za # K	1927 vsak K	1945 vsak K
""", 'ex': """
exclusief	1380 K voor abonnees	1380 dit artikel is K
exclusiva	660 nota K	712 K para socios
exclusively	609 K for members
exclusivo	660 este artículo es K	660 este contenido es K	660 contenido K para	712 K para socios	1608 este conteúdo é K	1608 este artigo é K	1608 conteúdo K para
existence	933 notre K
existujeme	1874 K vďaka
explained	651 K
explica	214 K	720 K	1663 K
explicar	214 va K
explicat	1707 a K
explicou	1663 K
explique	935 K
expressed	579 views K	579 opinions K	579 views and opinions K	579 views K are personal
external	9 K content	541 K content from
externe	9 contenu K	9 K inhoud	432 dieser K inhalt	1391 K inhoud
externen	9 K inhalt	9 K inhalte	367 K inhalt	390 alle K inhalte
externer	9 K inhalt	367 K inhalt von	390 anzeige K inhalte	390 K inhalt konnte
externes	9 contenus K
extracto	707 un K de nuestra
""", 'fa': """
facebook	16 K	106 K	292 på K og twitter	427 unserer K-gruppe	432 inhalt von K	477 K	533 share on K	535 on K and twitter	535 on K, twitter	535 on twitter and K	535 like us on K	535 find us on K	668 en K y twitter	668 en K, twitter	668 en K y x	884 sur K et twitter	884 sur K, twitter	1148 su K e twitter	1387 op K en twitter	1387 op K, twitter	1440 onze K-groep	1477 på K og twitter	1615 no K e no	1615 no K, no	1960 på K och twitter	2130 K	2224 在K上
facebookgroep	1440 onze K
facebookie	16 K
facebookis	735 K
facebookon	1048 K
facebooku	16 K	239 K	1799 K	1852 K	1908 K
facts	648 fund the K
factual	596 K error	596 K errors
faire	932 K un don
fais	932 je K un don
faisant	872 en K un don
faisons	922 K vivre un
faites	872 K un don	899 K un don	932 K un don	932 K-le lire	932 K un geste
farci	1196 da K
fast	344 slog K	1533 slo K	2015 slog K
favor	512 small K to ask	512 a K to ask of you	512 we have a K to ask	652 small K
favoriete	1402 K bron	1448 K podcast-app
favoris	902 K google	902 K sur google
favorite	567 K source	902 source K
favorites	902 sources K
favoritos	684 tus K
favour	512 small K to ask	512 we have a K to ask	652 small K
favourite	567 K source
""", 'fe': """
feedback	402 ihr K	402 dein K	543 thanks for your K	543 thank you for your K
fehler	369 haben sie einen K
fehlerhinweis	369 K
fejsbuku	1799 K
feliratkozom	1035 K a hírlevélre
fellow	553 is a senior K	553 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1044 minden jog K
""", 'fi': """
fi	563 on ko-K
figyelmeztet	1084 K
finalul	1705 K lunii
finanzieren	349 wir K uns durch spenden	440 helfen sie uns, sie zu K	454 wir K uns
finden	420 zum thema K sie	420 aus der region K sie	420 mehr dazu K sie
finder	316 K en fejl
fined	651 K
finestra	1154 si apre in una nuova K
first	523 for the K year	523 for your K year
fizess	1081 K elő
fizessen	1034 K elő	1081 K elő
fizette	1071 hirdető K
""", 'fl': """
flere	342 K af dem
""", 'fo': """
folge	362 K uns	435 die ganze K	453 K uns
folgen	362 K sie uns	435 alle K des	453 K sie uns
folgt	362 K uns
follow	535 K us on	535 K us at	535 K him on x	535 K her on x	535 K them on x	535 K me on	535 K our live	535 K on x	543 notify me of K-up	648 K us on
folosim	1673 K cookie
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	303 alle rettigheder K
fordert	456 K
forderte	456 K
foretrukken	306 K kilde	1491 K kilde
foretrukket	1491 K kilde
foretrukne	306 K kilde	1491 K kilde
forint	1083 K
forinttal	1083 K
forklarer	344 K	1533 K
former	560 is a K
fortalte	344 K	1533 K
forteller	1533 K
fortgesetzt	364 wird nach der anzeige K
fortsette	1531 for å K å grave
fotograaf	1405 is K
found	651 K that
founder	553 is the K
""", 'fr': """
fragen	415 K zum abo	415 K zu ihrem abo
fragt	456 K
fragte	456 K
fredag	17 hver K	17 varje K
free	524 you have # K	526 sign up for our K	526 sign up to our K	526 get our K	528 our K app	528 our app is K	605 keep it K for all	605 keep this site K
freelance	552 is a K writer	553 is a K
freelancejournalist	310 er K	1444 is K
freiartikel	355 K
freier	377 ist K autor
freitag	17 jeden K
freiwillig	440 bezahlt wird K
freiwilligen	453 K beitrag
friday	17 every K
fridays	17 on K
friend	533 tell a K	605 become a K of the
frilansjournalist	1495 er K	1979 är K
""", 'fu': """
full	20 to read the K
functional	580 K cookies
fund	517 help K our	648 K our
funded	649 reader-K
fundet	316 K en fejl
fundraising	649 K deadline	652 K
funktionale	390 K cookies
funnet	1501 K feil	1501 K en feil
""", 'ga': """
gab	456 K an
gabung	1093 K di kanal	1129 K
galetes	191 fem servir K
ganze	420 lesen sie die K
ganzen	20 K text	353 den K text lesen	420 lesen sie den K
gave	1469 gi en K	1530 gi en K	1534 K
gazetecidir	2071 K
gazetecilerimiz	2101 K
gazetecilik	2101 bağimsiz K	2101 K para	2101 iyi K
gazetemizi	2099 K
gazetesi	2071 K'nde yaziyor
""", 'ge': """
geaccepteerd	1391 geen cookies hebt K
geblokkeerd	1445 inhoud is K
gebruiken	1391 wij K cookies	1391 we K cookies	1404 dit artikel K
gebruikt	1391 deze website K cookies	1391 deze site K cookies
gedetecteerd	1389 adblocker K
gedruckte	415 K zeitung? dann
gedruckten	415 abonnenten der K
gefallen	346 ihnen hat dieser artikel K	346 hat ihnen dieser artikel K	346 hat dir dieser artikel K
gefragt	456 K
gefunden	369 fehler im text K
gehen	346 bevor sie K
gekennzeichnete	364 mit einem symbol K
geladen	367 nicht K werden	390 inhalt konnte nicht K
gelesen	454 bis hierhin K	454 bis hierher K
gemaakte	1446 door ai K
gemeinschaft	411 teil der K
genehmigung	375 ohne K
generated	557 summary was K	557 summary is K	557 summaries are K	557 key points were K	557 audio was K	557 voice is K	557 K using ai	557 K by ai	557 this audio is K
genererad	1982 ai-K
genereret	313 K af ai
generosity	648 your K
gengive	332 ikke tilladt at K
gengives	303 må ikke K
genossenschaft	454 unsere K	454 unserer K
gepubliceerd	22 wordt niet K	1393 je e-mailadres wordt niet K	1436 artikel is eerder K op
gerekiyor	2097 üye olmaniz K
gern	453 wirf K
gerne	320 ja tak, jeg vil K	341 vil K høre fra dig	341 hører vi K
geschickt	408 eine e-mail K
geschlossen	369 kommentare sind K
gesponsord	1459 artikel is K	1459 content is K
gewijzigd	1433 intussen K	1433 inmiddels K
gewinnspiel	395 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	405 die app K es	405 app K es
gift	648 your K	648 make a K	1426 met jouw K	1426 met uw K	1461 met een K
gifts	18 small K
giornale	1196 questo K	1196 il nostro K
giornalismo	1137 sostieni il K	1184 fare K costa	1196 il nostro K	1196 il K costa
giornalista	1162 è K e	1162 è K de	1162 è K di	1162 è K del	1162 è K della	1162 è K dell'	1162 è K a	1162 è K per
giornalisti	1196 i nostri K
giorno	17 ogni K
girin	2088 K
gitmeden	2049 K önce
give	563 K what you can	648 K what you can	648 K if you can	648 euro you K
""", 'gj': """
gjengis	1488 kan ikke K
gjerne	1530 vil K høre fra deg
""", 'gl': """
glasajte	1823 K
glasujte	1823 K	1932 K
gledajte	1829 K nas	1938 K nas
glissez	932 K une pièce
""", 'go': """
going	20 to keep K	649 keep us K
google	106 K news	186 a K news	239 K news	252 K play	306 K news	362 auf K news	382 als quelle bei K	382 als quelle auf K	382 bei K öfter	382 auf K sehen	405 K play	426 K-suche	426 bei K	426 K news	426 auf K	477 K news	528 get it on K play	535 follow on K news	567 K news	567 star on K	567 source on K	636 when you search on K	636 in your K feed	684 en K news	1047 K-ben	1222 Kニュースで	1306 K news	1346 K ziņās	1346 K news	1402 vaker in K	1439 in K	1439 op K	1439 bij K	1491 K news	1491 som kilde på K	1505 app store og K play	1505 K play og app store	1547 nas w K news	1547 na K news	1562 K news	1679 pe K news	1799 K news	1852 K news	1866 K play	1908 K news	1975 K news	1975 som källa på K	1988 app store och K play	1988 K play och app store	2057 K news'te	2068 K news'te	2068 K'da bizi	2079 app store ve K play'den	2130 K news	2178 trên K news	2233 在K新闻上关注	2233 在K上优先	2233 在K上優先
gostou	1661 K desta	1661 K deste
""", 'gr': """
gracias	18 K a ti	718 K a ti
granskning	2013 sådan här K	2013 vår K	2013 oberoende K
granskningar	2013 våra K
granskningen	2013 den här K
gratis	353 wochen K	353 monat K	441 tage K	453 jetzt K	455 wochen K	660 crea tu cuenta K	663 recibe K	717 recibe K	719 prueba K	1131 K	1380 ontdek nu K	1380 krijg je ook K	1462 niet K	1509 dager K	1520 K sak igjen	1520 K saker igjen	1526 ingen K saker	1992 dagar K
gratisartiklar	15 K
gratuit	15 article K	877 dernier article K	933 ce site est K
gratuita	1197 prova K
gratuitas	15 matérias K	661 notas K	1628 matérias K
gratuite	15 articole K
gratuitement	876 inscrivez-vous K	876 essayez K	879 recevez K
gratuiti	15 articoli K	1142 articoli K
gratuito	15 articolo K	1142 articolo K	1628 artigo K
gratuitos	15 artículos K	15 artigos K	661 artículos K	1628 artigos K
gratuits	15 articles K	922 nos articles sont K
gridava	1198 K
gritaba	720 K
gritava	1663 K
grupi	1830 viber K
grupo	1660 entre no K
""", 'gu': """
guglu	1799 K
guidelines	543 community K before	543 our community K
""", 'ha': """
haber	2101 bu K
haberdar	2080 ilk siz K olun	2080 K olun
haberi	2 K dinle	4 K	2099 bu K	2099 K size
haberler	2068 google K'de	2068 google K	2101 bütün K
haberlerimiz	2101 K
haberlerimizi	2099 K
hacemos	708 lo que K
hacete	717 K socio	717 K socia
hafta	17 her K
haftalik	2102 K
haftanin	2099 K en önemli
haftung	30 keine K
hakkini	29 K sakli tutar
hakkiniz	2086 ücretsiz haber K	2097 ücretsiz haber K
hakutulostesi	831 google-K
halben	441 zum K preis
haluan	846 kyllä kiitos, K
hangzik	1084 K
has	640 our app K
hatti	2070 ihbar K
hattimiza	2070 ihbar K
haussa	831 google-K
hauteur	934 à la K de vos moyens
havi	1083 K #
havonta	1083 K
hay	2212 cho K
""", 'he': """
hear	572 we'd like to K from you	572 we'd love to K from you	572 we want to K from you	648 we want to K from you	648 we'd love to K
heard	651 court K
hebben	1461 wij K je hulp nodig	1461 we K je steun nodig
hekelt	1464 K
hela	20 läsa K	20 läs K	1954 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	286 for at læse K	1471 for å lese K
helfen	453 K sie uns	453 K sie mit
helft	453 K uns
helloasso	899 K
help	648 we need your K	648 K us do	648 will you K	648 K pay for	648 K if you can	648 K us pay	1400 K ons	1461 K ons
helpful	543 was this article K
her	1466 nå som du er K
here	512 as long as you're K	512 now that you're K	633 sign up K	648 sign up K
herohero	277 na K
herunterladen	358 app K
hetente	17 K	1083 K
hevder	1533 K
""", 'hi': """
hierboven	1448 de video K
hieronder	1448 de reportage K	1448 het fragment K
hiervoor	1409 K zijn cookies nodig
hilf	453 K uns
hinterlassen	453 K sie
hinweis	428 geben sie uns einen K	428 gib uns einen K
hinweise	384 K zu diesem	384 K nehmen wir	384 K für uns	402 K auf fehler
hirdette	1084 K
historiador	188 és K
historiadora	188 és K
historien	324 læse hele K	897 est K
historienne	897 est K
historier	340 vores K	340 flere K	342 vores K	342 gode K
hittat	1985 K fel	1985 K ett fel
""", 'hj': """
hjelp	1498 K av ki	1498 K av ai	1522 K av ki	1522 K av ai	1530 K oss
""", 'hl': """
hlasem	249 ai K
hlasujte	265 K	1879 K
""", 'ho': """
holder	340 læsere, der K
hoofd	1405 is K van
hoofdredacteur	1405 is K	1444 is adjunct-K
hoogleraar	1405 is K
""", 'hu': """
hubungi	1129 K kami
huusi	867 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	281 nu K du er her
""", 'id': """
iddia	2103 K etti
ideal	1463 K
identifiez	24 K-vous	876 K-vous pour	932 K-vous
""", 'if': """
ifade	2103 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	353 mit K abo
ihren	454 lebt von K
ihtiyacimiz	2100 yardiminiza K	2100 desteğinize K
""", 'ik': """
iklan	11 K
ikuti	1093 K kami	1129 K kami
""", 'il': """
ilanlari	2075 iş K
ilimitado	660 acceso K	1608 acesso K
ilk	2102 K ay
illimitato	1141 accesso K
ilmainen	853 K tunnus
ilmaisia	861 K juttuja
ilmoitti	867 K
ilmoitukset	14 K	844 K
iltakirje	847 K
""", 'im': """
imbuh	1132 K
imbuhnya	1132 K
immobilienmarkt	395 unserem K
importa	717 tu opinión nos K
importante	1660 sua opinião é K
impozit	1695 din K către	1706 % din K
impozitul	1695 din K pe venit către
""", 'in': """
inbox	462 στο K σας	526 sent to your K	526 right to your K	526 into your K	526 check your K to	602 in your K at #	602 in your K by #	648 your K	1115 di K anda	1115 ke K anda	1183 nella tua K	1382 in je K	1788 u vaš K
inchiesta	1196 questa K
inchieste	1196 le nostre K
ind	24 log K	286 log K for at
indbakke	288 i din K
indbakken	288 i K
independen	1130 jurnalisme K
independence	649 our editorial K
independencia	718 nuestra K
independent	212 periodisme K	517 support K journalism	648 support K journalism	649 K journalism	1705 jurnalism K	1705 jurnalismul K
independente	1661 jornalismo K
independently	616 we K	616 editors K	616 K selected by our	616 K chosen by our
independents	212 mitjans K
independiente	718 periodismo K	718 prensa K
independientes	708 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1196 giornalismo K	1196 informazione K
indipendenti	1184 rimanere K	1184 restare K
indipendenza	1196 la nostra K
indirin	2079 app store ve google play'den K	2088 K
infocom	375 dpa-K
infolettre	879 notre K	933 notre K
informace	257 K najdete
informasjonskapsler	1480 bruker K	1497 K
informatie	1404 K over dit
information	541 to store and/or access K on a device	541 for more K see our privacy	900 lettre d'K	900 lettres d'K	933 K libre
informationen	375 mit K der	384 K zu diesem fall	449 mit K von
informations	884 suivez les K sur
informativa	1152 K sulla privacy	1196 la nostra K
informazione	1184 l'K di qualità ha un costo	1195 sostieni l'K	1196 K libera	1196 l'K di qualità
informou	1663 K
infos	444 alle K zum
ingen	322 uden dig K	322 K rig ejer	1508 uten deg, K	1991 utan dig K
ingevoegde	1409 K post
ingezonden	1408 K bijdrage
ingyenes	15 K cikkei	15 K cikk	1065 K cikke maradt	1065 K cikkei	1065 K cikked maradt	1070 K cikk maradt	1078 nincs több K cikke
inhalt	9 dieser K	9 diesen K	353 dieser K ist nur für	390 dieser K wird von	390 um den K	432 K von x
inhalte	9 externe K	367 externe K
inhalts	9 dieses K	432 laden des K
inhoud	9 deze K	1391 om deze K te	1409 bevat K van	1409 K te zien
iniciar	674 debes K sesión
initialement	896 article publié K	930 cet article a été K
inkorg	1956 i din K	1956 till din K
inkorgen	1990 direkt i K
inloggen	21 K om een reactie	24 K	1461 je moet nog even K
innan	1949 K du går
innboksen	1473 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inschakelen	1384 meldingen K	1389 javascript K
inschrijving	1424 K te bevestigen
inscreva	1610 K-se na nossa	1610 K-se em nossa	1660 K-se
inscrever	1610 ao se K
inscription	879 votre K a bien été	879 K est confirmée	879 confirmer votre K
inscrit	876 déjà K
inscrivant	879 en vous K
inscrivez	879 K-vous à notre	932 K-vous
insegna	1162 K storia
insisted	651 K
instagram	16 K	106 K	292 på facebook og K	362 auf facebook, K	362 auf K, facebook	362 auf facebook und K	362 auf facebook oder K	362 ob whatsapp, K	432 inhalt von K	477 K	535 follow him on K	535 follow her on K	535 follow them on K	535 on K, facebook	535 on K and facebook	884 sur facebook et K	1148 su facebook e K	1387 op facebook en K	1387 op facebook, K	1477 på facebook og K	1960 på facebook och K	2072 K'da takip	2130 K
instagrame	1852 K	1852 facebooku a K
instagramie	16 K	1547 na facebooku i K
instagramis	735 K
instagramon	1048 K
instagramu	16 K	239 K	1799 K	1908 K
instale	1611 K a app
install	528 K our app
installez	932 K-la
installiert	437 die app K
instellingen	1445 cookie-K
integritetspolicy	1963 K
intelektas	1313 dirbtinis K
intelekto	1313 dirbtinio K	1328 dirbtinio K
intelektu	1352 mākslīgo K	1367 mākslīgo K
inteligence	262 pomocí umělé K	1929 s pomočjo umetne K
inteligencie	1876 pomocou umelej K
inteligencije	1820 uz pomoć umjetne K	1820 pomoću umjetne K	1820 uz pomoć veštačke K	1820 pomoću veštačke K	1820 uz pomoć vještačke K
inteligenciou	1876 umelou K
inteligencji	1585 z pomocą sztucznej K	1585 przy użyciu sztucznej K
inteligenco	1929 z umetno K
intelligencia	1053 mesterséges K készítette	1053 mesterséges K fordította	1053 mesterséges K segítségével	1072 mesterséges K segítségével
intelligens	313 med kunstig K	313 af kunstig K	313 fra kunstig K	313 kunstig K (ai)	333 hjælp af kunstig K	1498 med kunstig K	1498 av kunstig K	1522 hjelp av kunstig K	1982 med artificiell K	1982 av artificiell K	2004 hjälp av artificiell K
interdite	930 diffusion K
interdites	930 diffusion K
interessiert	428 ihre geschichte K
interview	435 das K in voller
introdu	1669 K adresa
invest	648 K in local news
investigaciones	718 nuestras K
investigador	188 és K	681 es K	1630 é K
investigadora	188 és K	681 es K	1630 é K
investigando	708 seguir K
investigant	212 continuar K
investigate	571 we should K
investigation	622 this K	649 this K	933 cette K
investigations	571 our K team	571 our K desk	649 our K
investigative	553 is an K
investigativteam	384 K
inviata	1162 è K
inviato	1162 è K
invite	935 K
invitent	935 K
involved	616 not K in the
""", 'ip': """
iphone	528 our K app
iptal	2088 K edin
""", 'ir': """
iratkozz	1035 K fel	1081 K fel
iratkozzon	1035 K fel	1081 K fel
""", 'is': """
is	560 K our
iscrive	1183 ci si K qui
iscrivendoti	1144 K
iscriversi	1183 K qui
iscriverti	1183 per K clicca	1195 clicca qui per K
iscriviti	1144 K alla nostra	1144 K gratis	1144 K al nostro	1183 K qui	1195 K	1195 K qui
iscrizione	1144 annullare l'K	1183 la tua K è	1183 per confermare l'K
issue	629 back K
issues	629 back K
istedi	2103 K
""", 'iz': """
izjavila	1837 K
izjavio	1837 K
izlasi	1369 K visu
izleyin	2088 K
""", 'ja': """
jaa	25 K se
jaar	1463 per K
jahr	455 im K	455 pro K
janela	1621 abre em nova K
jar	563 tip K
jaunumi	1370 mūsu K	1373 K
jaunumiem	1339 piesakies K	1357 K	1369 piesakies K
jaunumus	1357 K
javascript	227 povolte K	227 zapněte K	295 aktivér K	295 slå K til	365 K in ihrem browser	365 aktivieren sie K	365 K benötigt	539 please enable K	539 requires K	539 K is disabled	539 K is required	539 turn on K	539 K is not available	539 enable K in your browser	539 K must be enabled	539 needs K	670 activa K	670 habilita K	670 habilitar K	670 activar K	823 salli K	823 ota K käyttöön	886 activer K	886 activez K	886 K est désactivé	886 nécessite K	945 אפשרו K	1095 aktifkan K	1150 abilitare K	1150 abilita K	1150 attiva K	1150 attivare K	1212 Kを有効	1212 Kが無効	1212 K を有効	1389 schakel K in	1480 aktiver K	1480 slå på K	1550 włącz K	1550 włącz obsługę K	1617 ative o K	1617 habilite o K	1617 ativar K	1673 activați K	1725 включите K	1963 aktivera K	1963 slå på K	2117 увімкніть K	2180 bật K
javite	1800 K nam	1800 K nam se	1800 K se našem	1800 K se našoj	1834 K nam	1834 K nam se	1834 K se našem	1909 K nam	1944 K se nam
""", 'je': """
jederzeit	353 K kündbar	357 widerruf K	357 K abmelden	357 abmeldung K	408 K wieder abmelden	439 abmeldung ist K	455 K kündbar
jednou	17 K týdně
jefa	681 es K de
jefe	681 es K de
jelas	1132 K
jelasnya	1132 K
jelentkezz	24 K	1076 K most
jelentkezzen	24 K	1034 K be a	1076 K most
jelezze	1081 K nekünk
jetzt	353 K im abo	453 teste K
""", 'jo': """
jobbar	1982 K med ai
join	564 K for	648 K us on
jornal	1661 nosso K	1661 somos um K
jornalismo	1605 apoie o K	1652 K de qualidade tem um custo	1652 presente ao K	1660 apoie o K	1661 nosso K	1661 K de qualidade	1661 fazer K
jornalista	1630 é K formada	1630 é K formado	1630 é K do	1630 é K da	1630 é K no	1630 é K na	1630 é K e
jornalistas	1661 nossos K
journal	933 notre K
journalism	517 support our K	517 support the K you rely on	605 keep our K free	609 access to all our K	609 access to all of our K	648 support quality K	648 support local K	649 our K	649 fearless K	649 K like this
journalisme	872 soutenez un K	932 soutenez le K
journalismi	865 riippumaton K	865 K maksaa	865 hyvä K
journalismia	865 K
journalismimme	865 K
journalismus	349 unterstützen sie unabhängigen K	349 unterstütze unabhängigen K	349 für unseren K	440 freien K	454 unser K	454 unseren K	454 unabhängigen K	454 unabhängiger K	454 gut gemachten K	454 gut gemachtem K	454 frei zugänglichen K	454 frei zugänglicher K	454 guten K	454 freien K
journalist	310 er K på	310 er K hos	310 er K ved	310 er K i	377 ist freier K	377 ist K	386 arbeitet seit # als K	552 is a freelance K	553 is a K	573 K	1405 is K	1405 is freelance K	1444 werkt als K	1495 er K i	1495 er K på	1495 er K og	1979 är K på	1979 är K och
journaliste	897 est K	897 K au	897 K à	897 K pour
journalisten	1462 onze K
journalister	342 vores K	1531 våre K	2013 våra K
journalistes	921 nos K	922 payer nos K	933 nos K
journalistiek	1377 steun onze K	1452 goede K kost	1452 K kost	1462 onze K
journalistik	284 støt vores K	284 støt uafhængig K	342 vores K	342 uafhængig K	342 K koster	342 kritisk K	342 fri K	1952 stöd vår K	1952 stöd oberoende K	2013 vår K	2013 oberoende K	2013 granskande K	2013 bra K	2013 fri K
journalistikk	1469 støtt vår K	1469 støtt uavhengig K	1531 vår K	1531 uavhengig K	1531 kritisk K	1531 god K	1531 fri K
journalistin	377 ist freie K	377 ist K	386 arbeitet seit # als K
journalists	649 our K	649 we, the K
""", 'ju': """
jueves	17 cada K
jurnalis	1105 adalah K	1130 K kami
jurnalism	1705 facem K
jurnalisme	1116 dukung K	1130 K kami
jurnalismul	1695 K de calitate costă	1704 susține K	1705 K nostru
jurnalist	1681 este K
jutjubu	1799 K
jutro	17 svako K	17 vsako K
juttu	815 lue koko K	865 tämä K
juttujamme	865 K
juttuvinkki	864 lähetä K
jutun	20 koko K	863 tämän K
jutusta	865 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1414 nu K voor	1414 je K voor
kabul	2103 K etti
kaikki	865 K jutut
kaitstud	726 kõik õigused K
kakor	1973 K på	1981 K
kami	1129 beri tahu K	1130 tim K
kanaal	1462 ons K
kanal	342 vores K	1093 ikuti K	1130 K kami	1531 vår K	2013 vår K
kanale	1547 na naszym K
kanaliga	735 meie K
kanalimiz	2101 K
kanalimiza	2057 K abone	2069 whatsapp K	2069 telegram K	2069 youtube K
kanalimizi	2069 whatsapp K
kanalina	2069 whatsapp K	2069 telegram K
kanalini	2069 whatsapp K	2069 telegram K
kanavaamme	832 K
kanavalle	832 whatsapp-K	832 telegram-K
kanavamme	832 whatsapp-K	865 K
karte	9 diese K	432 laden der K
karya	1130 K kami
kasutamine	732 K ilma
kata	1132 K
katanya	1132 K
katilin	2088 K
katkisiyla	18 okurlarin K	2092 reklam verenin K
kaydetti	2103 K
kaydolun	2100 K
kaynak	2068 tercih edilen K
kaynaklara	2068 tercih ettiğiniz K
kazanin	2088 K
""", 'kd': """
kdykoli	278 zrušit K
""", 'ke': """
kebijakan	1095 K privasi	1095 K cookie
kedvenc	1047 google K
keelatud	732 loata on K
keep	648 help us K	648 help K our
kein	415 noch K abo
keressen	1081 K minket
kernpunkte	433 die K
kertoi	867 K
kertoivat	867 K
kertoo	867 K
kesti	2103 ceza K
ketentuan	1095 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1498 av K
kielletty	858 ilman lupaa on K
kiitos	864 K kun luet
kinnitas	761 K
kirim	1129 K ke
kirjaudu	24 K	864 K sisään
kirjeenvaihtaja	836 K
kirjoitti	867 K
kirjuta	758 K meile
kirjutas	761 K
""", 'kk': """
kk	849 €/K	866 /K
""", 'kl': """
klaagt	1464 K
klagar	2015 K
klagen	1464 K
klager	344 K	1533 K
klagt	456 K
kleine	346 haben wir eine K bitte
klical	1947 je K
klicka	1989 genom att K på
klicken	435 K sie auf play	435 auf play K
klikke	1506 ved å K på
klikom	1813 K na	1922 s K na	1922 s K
klimaatverslaggever	1444 is K
klummeskribent	310 er K
""", 'kn': """
know	626 let us K
""", 'ko': """
kogu	758 loe K
kolumnis	1105 adalah K
kolumnist	377 ist K	737 K	1801 je K	1910 je K	1979 är K
kolumnista	1801 je K
kolumnistica	1801 je K
kolumnistin	377 ist K
kolumnistka	1910 je K
komentar	6 za K	6 ostavite K	1113 tulis K anda	1113 di kolom K
komentara	1811 brisanja K
komentarisali	6 da biste K	1811 biste K
komentarisanje	6 za K
komentarjev	1920 brisanja K	1920 izbris K	1920 brisanje K
komentarji	1920 K izražajo	1920 K ne izražajo	1920 K odražajo
komentarz	6 dodać K	21 móc dodać K	1552 aby dodać K	1572 zostaw K
komentarzach	1559 w K	1559 w K pod
komentarzu	1559 w K
komentator	1113 tanggung jawab K
komentirajo	1920 K lahko
komentirali	1811 biste K
komentiranje	6 za K
komentirate	1920 K lahko
kommentar	404 K wird	404 ihr K	404 dein K
kommentare	369 um K zu	404 K zu diesem	404 K werden
kommentaren	369 in den K
kommentarerna	1965 i K
kommentarfeltet	297 i K	1482 i K	1502 stenger K	1502 meninger i K
kommentarfunktion	369 K
kommentarsporet	317 i K
kommentator	310 er politisk K	310 er K	1495 er K i	1495 er K og	1495 er politisk K	1979 är politisk K
kommentera	6 för att K	1965 för att K
kommentere	6 for at K	6 for å K	297 for at K	1482 for å K
kommentieren	6 um zu K	6 K zu können	369 um zu K	369 probleme beim K	369 K sie diesen	369 K sie den	369 nicht mehr K	404 K
kommentiert	369 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kompakt	408 K per mail	408 K per e-mail
kondigde	1464 K
koneellisesti	839 K
konferenci	246 naši K
konferenciju	1807 našu K
konferenciu	1860 našu K
konferenco	1916 našo K
kongress	395 jetzt zum K
konstaterade	2015 K
konstaterar	2015 K
kontakt	341 K os	1530 K oss
kontakta	2012 K oss
kontaktirajte	1800 K nas	1800 K redakciju
kontaktowej	1563 skrzynki K
kontaktujte	240 K redakci	240 K nás	240 K autora	1853 K redakciu	1853 K nás
konten	9 K ini
kontingent	355 haben ihr K
konto	286 opret en K for	341 opret en K	1597 załóż K	1954 skapa ett K för	2012 skapa ett K
kontributor	1105 adalah K
konzern	412 kein K	454 kein K
kopeerimine	732 K ilma
kopieras	1996 får inte K	1996 får ej K
kopieres	1488 kan ikke K uten
kopiering	303 K er ikke tilladt	1996 K utan
kopijuoti	1305 K, platinti
kopiointi	828 luvaton K	828 K ilman lupaa
kopyalanamaz	2065 izinsiz K
koresponden	1105 adalah K
korespondentas	1310 K
korespondente	1349 K
korespondentem	1564 jest K
korespondents	1349 K
korrekt	1985 ska vara K
korrekta	1985 ska vara K
korrekturhinweis	402 K*	402 K
korrespondent	310 er K	377 ist K	385 als K	737 K	1495 er K	1979 är K
korrespondentin	377 ist K	385 als K
korting	1429 K op je eerste	1429 K op het eerste
korzystamy	1550 K z plików cookie
kostenlos	353 wochen K	353 monat K	357 K per mail	440 lesen alle K	441 tage K	441 tage lang K	455 K testen
kostenlose	15 K artikel	355 noch zwei K	355 noch # K
kostenlosen	355 noch einen K	355 K artikel gelesen	357 unseren K newsletter	357 unserem K newsletter	357 unserer K newsletter	357 den K newsletter	451 K konto	451 K account
kostenloser	355 K artikel
kostenpflichtig	353 dieser artikel ist K
koster	342 K penge
kostnadsfritt	1992 en månad K
""", 'kr': """
kritik	402 lob oder K
kritiker	1979 är K och
kritiserar	2015 K
kritiserer	344 K	1533 K
kritisieren	456 K
kritisiert	456 K
kritizuje	279 K
kronor	2014 K
""", 'ku': """
kullan	2060 çerez K
kullanilamaz	2065 izinsiz K
kullanilmaktadir	2060 çerez K	2060 çerezler K
kullanilmasi	2065 izinsiz K yasaktir	2092 izin alinmadan K
kullaniyoruz	2060 çerezleri K	2060 çerezler K
kulttuuritoimittaja	836 K
kulturressort	385 leitet das K
kulturskribent	1979 är K
kumppanimme	823 me ja K
kun	323 for K #	1509 for K #
kunne	342 K du lide
kurzfassung	378 K
kutunuza	2054 posta K
kuukaudessa	866 K
kuukausi	815 kokeile K	849 K #	864 kokeile K
kuukausilahjoituksella	848 K
kuulutas	761 K
kuus	760 K
kuvailee	867 K
""", 'kv': """
kviz	1810 naš K	1919 naš K
kvizu	1810 našem K	1919 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	867 K
""", 'l': """
l	213 K'any
""", 'la': """
laadi	758 K alla
laat	1441 K het ons
laatste	1387 volg het K nieuws
ladattavissa	845 sovellus on K
ladda	1957 K ner vår app	2012 K ner
lade	358 K die app
laden	358 app K	358 K sie die app
lage	1531 K mer
lahjoituksesi	848 K auttaa	864 K
lahjoitus	848 tee K	864 tee K	868 K
laissez	932 K-nous votre
lamenta	720 K	1198 K	1663 K
lamentano	1198 K
lamentou	1663 K
lance	935 K
langganan	1115 K buletin	1129 K sekarang	1133 K
lanjutkan	1118 K membaca dengan
lapunkat	1080 K
last	1474 K ned vår app	1530 K ned
later	592 check back K
latest	644 the K on this story
laukeliai	21 būtini K
laut	456 K
lavoro	1196 il nostro K
lawyers	649 our K
""", 'le': """
leave	526 one click to K	648 K us a tip	648 K a tip
lecteur	9 ce K	908 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	922 par des K comme vous	933 nos K
lectoras	36 nuestras K	718 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	718 nuestros K	718 gracias a sus K
lectors	18 gràcies als K	212 els nostres K
lectrices	933 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	553 is a senior K	553 is a K
ledarskribent	310 er K	1979 är K
leden	1426 door onze K	1462 onze K
lederskribent	310 er K
leernos	717 gracias por K
leestijd	0 K
legfontosabb	1080 K írásait
legge	1198 si K
leggere	1141 per K tutto
lei	1706 # K
leiter	377 ist K
leiterin	377 ist K
leitores	18 graças aos K	36 nossos K	1652 K que nos apoiam	1661 nossos K	1661 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	1663 K
lengkap	20 artikel K	1118 membaca artikel K
lese	1510 du kan K mer	1510 kan du K mer
lesedauer	0 K
lesen	353 im abo K	353 K sie mit plus	355 % noch zu K	358 in der app K	420 mehr dazu K sie	453 danke fürs K
leser	1530 takk for at du K
leserabend	395 K	434 unseren K
leserbrev	1496 K
leserbrief	369 K
leserbriefe	369 K an	402 K
lesere	36 våre K	1531 våre K
leserfinanziert	454 K
leserinnen	36 unsere K	454 unsere K	454 unseren K
leserinnlegg	1496 K
lesern	454 ihren K
leserne	18 takket være K	1508 K våre
lesernes	18 K bidrag	1531 K bidrag
leserreise	434 K
leserreisen	395 unsere K	395 unseren K	434 K
leserumfrage	35 unserer K
leserzuschriften	402 K
lesetid	0 K
lesezeit	0 K
letno	1946 K
letter	544 send a K
letters	544 K to the editor	544 send K	596 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1184 solo grazie ai nostri K	1196 i nostri K
lettre	933 notre K
lettrici	1196 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
leyendo	20 seguir K	711 para seguir K	711 quieres seguir K	711 sigue K con	711 y sigue K	717 sigue K sin
lezen	20 meer K
lezers	36 onze K	1462 onze K
lezersaanbieding	1447 onze K
lezersactie	1447 onze K
lezersavond	1414 onze K	1447 onze gratis K
lezersevenement	1414 ons K
lezersreis	1414 onze K
lezersreizen	1414 onze K
""", 'li': """
libovolnou	278 K částkou
lid	1380 al K
lidem	18 díky K	277 díky K
liens	912 via nos K	912 par nos K
lietotni	1355 K
lignes	922 qui lisent ces K
liitu	758 K meie
like	649 work K this
liked	649 K what you read
liker	1531 K du det vi
limit	522 read without K	524 free K
limitat	180 accés il·K
limits	522 read without K
line	571 our tip K	1222 Kアカウントはこちら	1222 Kで最新	1222 Kで届く	1222 Kで受け取る
link	533 copy the K	611 read it for free with this K
links	538 some K on this page	538 some of the K on
liputan	1130 K kami
lire	20 pour K cet	935 peut-on K
lisas	761 K
listen	0 min K	535 K back here	535 K to us live	558 prefer to K	558 rather K
listening	558 K time
live	629 our K	629 K q&a
liveblog	420 im K	420 unserem K
""", 'll': """
llegado	653 si has K hasta aquí
llegint	206 per seguir K
""", 'lo': """
local	649 keep K news
log	24 K in	1380 K in om	1380 K in of
logg	24 K inn	1471 K inn for å	1529 K inn med	1530 K inn for
logga	24 K in	1954 K in för att	2011 K in med	2011 K in med
logge	451 K dich ein
logged	21 must be K in to post	522 you must be K in to	543 you must be K in to
loggen	451 K sie sich ein
logget	297 du skal være K ind
login	24 faça K	1608 faça K para	1660 faça K
lokalredaktion	385 leitet die K
look	649 our new K
""", 'lu': """
lubas	761 K
luetaan	863 juttu K
lugeda	723 et edasi K
lugejad	759 meie K
lugemiseks	723 edasi K
luisteren	1448 artikel ook K
luisterversie	2 K
lukeaksesi	815 K koko	815 kirjaudu sisään K
lukemaan	864 pääset K
lukemista	864 jatka K
lukijamme	865 K
lukijasta	863 K
lukijoidemme	36 K
lukijoiden	18 K tuella	848 K tukea	865 K tuella
lukittu	861 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	815 K
lunar	1706 K
lunes	17 cada K
lupasi	867 K
""", 'ly': """
lydversion	2 K
lyssnar	1984 K på poddar
""", 'ma': """
maand	1380 deze K nog	1463 per K
maandelijks	1380 K opzegbaar	1463 K
mach	453 K mit
machen	453 K sie mit	454 was wir K
macht	453 K mit
made	512 if you've K it this far
mail	222 váš e-K	253 svůj e-K	489 το e-K σας	1035 e-K cím	1441 K ons	1441 K dan	1461 K ons	1574 swój e-K	1610 no seu e-K	1694 pe e-K	1717 ваш e-K	1788 na vaš e-K	1813 svoj e-K	1813 na e-K	1842 váš e-K	1842 svoj e-K	1842 na váš e-K	1867 svoj e-K	2111 ваш e-K
mailadres	1382 je e-K	1424 geldig e-K
mailadresse	288 din e-K	297 din e-K vil ikke	341 din K
mailben	1074 legjobb cikkei e-K	1074 cikkei e-K	1074 hírei e-K
mailbox	1382 in je K	1382 in uw K	1382 in jouw K
maile	1842 vašom e-K
mailom	1867 správy e-K
mailovou	253 e-K adresu
mailowy	1574 adres K
mailt	1081 írjon e-K
mailu	222 přímo do e-K	1842 do vášho e-K
mailul	1669 pe e-K tău
mainoksen	11 K
mainoksia	865 ilman K
mainos	11 K
mainostaja	858 maksanut K
mainosten	823 K esto
majhno	1945 smo K
maken	1462 wij K
maksumuuri	868 K
maksuton	853 K tunnus
maksuttomat	853 K artikkelit
mantermos	1652 essencial para K
map	9 this K
mapa	9 este K
marketing	390 K-cookies	580 K cookies
marketingcookies	312 K	1409 K
masuk	24 K atau	1090 kotak K anda
masukkan	1090 K email
matched	563 K dollar	605 gift will be K
material	375 mit K der	375 mit K von	554 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	1739 K	1740 K.ru
""", 'md': """
md	323 kr./K	343 kr/K
""", 'me': """
me	1740 t.K	2131 t.K
med	313 K ai	340 log ind K	340 log ind K	1498 K ki	1498 K ai	1530 bli K i	1982 K ai
medarbetare	1979 är K på	1979 är K i
meddelade	2015 K
meddelte	344 K
medewerker	1405 is K van
medgav	2015 K
mediach	1594 naszych K
medio	718 este K
medlem	341 bliv K	1530 bli K	2012 bli K
meie	759 K töö
meil	758 aita K
meile	758 saada K
meilile	754 sinu K
meille	864 lähetä K	864 kerro K
meinen	369 was K sie dazu
meint	456 K
meinte	456 K
meinung	30 K der	369 sagen sie uns ihre K	389 K des autors
mejl	1788 na vaš K	1788 vašu K	1813 svoj K	1813 na K	1956 i din K	1956 till din K
mejla	2012 K oss
mejladress	2012 din K
mejlen	1956 direkt i K
melalui	1116 dukung kami K
melanjutkan	1089 untuk K membaca	1118 untuk K membaca
meld	1530 K deg på
meldde	1464 K
melde	24 K dich	428 K dich bei uns	453 K dich an	1473 K deg av når	1506 ved å K deg på
melden	24 K sie sich	353 K sie sich an, um	353 bitte K sie sich an	428 K sie sich bei uns	453 K sie sich an	453 K sie sich hier
melding	1422 krijg een K bij	1422 ontvang een K bij
meldingen	14 K	1384 schakel K in	1384 zet K aan	1384 ontvang K	1422 krijg K	1461 zet K aan
meldt	1464 K
meldte	1533 K
membaca	1118 untuk terus K	1118 untuk K berita ini
member	563 become a K	609 not a K?	648 become a K
memberikan	1113 K komentar
members	18 our K	36 our K	522 is for K only	522 K-only story	637 paying K	649 our K
membiayai	1116 K kami
membro	1660 torne-se K
membutuhkan	1129 kami K dukungan
menar	2015 K
mendaftar	1115 dengan K, anda
mendapat	1126 K komisi
mendapatkan	1126 K komisi
mener	344 K	1530 hva K du	1533 K
menerima	1106 K cookie	1126 K komisi
mengambil	1127 dilarang K	1127 dilarang keras K
mengandung	1113 komentar yang K
mengatakan	1132 K
menggandakan	1127 dilarang K
menggunakan	1095 K cookie
mengutip	1100 dilarang K
meninggalkan	1113 K komentar
menit	0 K baca
mensais	1662 K
mensuales	719 K
mensuel	899 un don K	922 un soutien K	934 K
menurut	1132 K
menyalin	1127 dilarang K
menyatakan	1132 K
merch	587 our K
merci	932 K de nous
mere	324 kan du læse K	324 du kan læse K	324 kan læse K om
merkezimiz	2101 haber K
mes	213 al K	719 al K	719 por K
mese	1197 al K
mesec	1814 prvi K	1836 prvi K	1923 prvi K	1923 na K	1946 na K	1946 prvi K
meses	711 K por #
mesiac	1869 prvý K	1891 za K	1891 prvý K
message	512 a K from our editor
messagerie	890 votre adresse de K ne sera pas
messengera	1562 K
messengeri	1852 K
messengerju	1908 K
messengeru	239 K
messengerze	1562 K
metus	1332 per K
mewakili	1127 tidak K redaksi
""", 'mi': """
mi	1352 ar K
miembro	717 hazte K
mille	1184 # per K
milliardaire	922 à aucun K
minggu	1131 per K
mingguan	1115 buletin K kami
minket	1037 kövess K	1081 kövess K	1081 hívj meg K
minute	0 K read	609 it only takes a K to
minutes	0 K read	0 K to read
misiniz	2053 zaten abone K
mission	649 our K
mistake	596 spot a K	596 report a K
mitdiskutieren	6 K	404 K
mitgeteilt	456 K
mitglied	453 werden sie K	453 werde K	453 jetzt K werden
mitglieder	353 nur für K	415 angebots für K	454 unsere K
mitteilungen	14 push-K	359 push-K
mittwoch	17 jeden K
""", 'mj': """
mjesec	1814 prvi K	1836 prvi K
""", 'mn': """
mnd	1509 kr/K	1532 kr/K
""", 'mo': """
mobile	528 on your K app	528 our K app
mobilen	318 direkte på K	1503 nyheter rett på K	1503 rett på K	1986 nyheter direkt i K	1986 direkt i K
mobilepay	341 K
modalidad	719 K premium
moderador	1621 não serão aprovados pelo K
moderados	1621 serão K antes
moderated	543 comments are K	543 pre-K
moderowane	1572 są K
mogelijk	1461 maak het volgende K
mois	934 par K
moittii	867 K
molbu	1797 imamo malu K	1797 malu K
monat	415 einen K für	415 K für nur	455 im K	455 pro K
monate	441 # K lang
monatlich	455 K
monday	17 every K
mondta	1084 K
montag	17 jeden K
month	522 try a K for	522 try it for a K	523 for the first K	523 for your first K	650 a K	650 per K	650 every K	650 each K
monthly	563 one-off or K	609 reached your K limit	648 become a K	648 give K	650 K
months	522 K for $#	523 for the first # K	523 for the first three K
morgen	17 jeden K	17 am K	17 hver K	321 hver K i din	411 uns auch K
morgenbrevet	1507 K
morgon	17 varje K
morgonbrevet	1990 K
morning	17 every K	17 each K
moyens	933 nos K
""", 'mu': """
muhabiri	2071 gazetesi K
muhabiridir	2071 K
muhabirimize	2070 K ulaşmak
muhabirlerimizle	2099 K
mukaan	864 lähde K	864 tule K	867 K
multato	1198 ha K
multou	1663 K
mums	1369 seko K
""", 'na': """
naar	1441 mail K
nabiralnik	1897 v vaš K
nabiralniku	1897 v vašem K	1922 vašem K
nachdruck	375 K verboten	425 K nur mit
nachrichten	358 K-app	358 aktuelle K aufs handy	359 push-K	420 weitere K finden sie	420 mehr K finden sie	444 K des tages	444 alle K zum
nadaljevanje	1896 za K branja	1924 K spodaj
nadaljuje	1924 K pod oglasom	1924 K spodaj
nadaljujte	1896 K branje
nadie	718 K nos dice
najdete	257 další články K
najnowsze	1542 otrzymuj K
namenite	1927 K nam
napisz	1552 K do nas	1563 K do nas	1595 K:	1595 K na	1597 K do nas
naprej	1896 če želite brati K
napsal	279 K
napsala	279 K
narrated	558 is K by an ai	558 is K by ai
naslov	1897 na vaš e-K	1897 svoj e-K	1922 svoj e-K	1922 svoj e-poštni K
nastavak	1787 za K čitanja	1815 K ispod	1815 K teksta
nastavili	1787 da biste K čitanje
nastavite	1787 K čitati	1787 K čitanje
nastavlja	1815 K ispod	1815 K nakon
naszego	1568 K sklepu	1571 K quizu
naszej	1598 K pracy
naszym	1597 zostań K
naujienas	1317 K telefone	1318 K el. paštu	1329 mūsų K
naujienose	1306 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	670 tu K no soporta	670 su K no soporta	1617 seu K não suporta
navigateur	10 votre K	21 dans le K pour mon prochain	886 votre K ne supporte pas	886 votre K n'est pas
navodi	1837 K
""", 'ne': """
necesitamos	653 K pedirte	656 K tu apoyo	717 K tu ayuda	717 K de ti	717 te K
necessariamente	1633 não reflete K a opinião	1633 não refletem K a opinião
necessaris	21 camps K
necessitem	211 et K
nechcete	270 K přijít o	1884 K prísť o
nedeljno	17 jednom K
neem	1461 K nu een
nell	1145 apri K'app
nella	1144 K tua mail
neodvisni	1945 K mediji	1945 smo K
neodvisno	1944 podprite K
neophodna	21 K polja
neovisni	1835 ostanemo K
neovisno	1834 podržite K
nepriklausoma	1331 K žurnalistika
netiquette	369 beachten sie die K	1154 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1480 dette K bruker
neue	437 die K app
neuen	358 hier geht es zur K
neukunden	415 nur für K
neuvoi	867 K
news	358 K-app	444 alle K zum	444 alle K zu	528 K app for	553 is a K	571 K tip
newsblog	420 im K	420 unserem K
newsis	734 google K
newsletter	120 K	202 la nostra K	254 K	277 náš K	280 K	357 unseren K	357 unserem K	357 unserer K	357 zum K	357 K bestellen	357 K an	357 täglichen K	357 K richtig	357 K von	380 K	408 K erhalten	408 K empfangen	408 unser K	408 der K über	408 der K für	439 unser abend-K	439 unser morgen-K	439 unser K	439 K ist kostenlos	453 K an	454 unser K	454 unseren K	454 unserem K	454 dieser K	457 K	462 εγγραφείτε στο K	462 εγγραφή στο K	462 το K μας	462 γραφτείτε στο K	462 στο K των	462 στο K του	462 στο K της	508 το K μας	511 K	526 sign up for our K	526 sign up to our K	526 sign up for the K	526 subscribe to our K	526 join our K	526 get our K	526 our K here	526 receive our K	526 our daily K	526 our weekly K	526 our morning K	562 K	602 K soon	649 our K	652 K	663 suscríbete a la K	663 apúntate a la K	663 nuestra K	707 suscribite al K	718 nuestra K	721 K	879 inscrivez-vous à la K	879 abonnez-vous à la K	879 notre K	921 vous adresser sa K	933 notre K	933 cette K	936 K	1090 K kami	1090 langganan K	1130 K kami	1144 iscriviti alla K	1144 la nostra K	1183 le nostre K	1196 la nostra K	1196 questa K	1199 K	1542 zapisz się na K	1542 nasz K	1576 K	1598 nasz K	1601 K	1610 assine a K	1610 nossa K	1651 esta é a edição da K	1651 esta é uma edição da K	1661 nossa K	1664 K	1669 abonează-te la K	1669 abonați-vă la K	1669 înscrie-te la K	1708 K	1788 naš dnevni K	1795 K	1835 naš K	1838 K	1868 K	1890 náš K	1893 K	1904 K
newslettera	1542 zapisz się do K	1542 naszego K	1576 K	1598 naszego K	1795 K	1842 odber K	1868 K	1890 nášho K
newsletterem	1598 naszym K
newsletters	526 K may contain info about	562 K	649 our K	652 K	879 nos K	879 recevoir les K	933 nos K	936 K
newsletteru	254 K
newsletterul	1669 K nostru	1694 abonează-te la K	1705 K nostru
newslettery	254 K	1868 K
newsletterze	1576 K
newslettre	1868 K
newson	1047 google K
newspaper	649 our K
newsroom	616 not by the K	626 tell our K	626 our K	644 stories from our K	644 more from our K	649 our K	649 non-profit K	649 this K
newsticker	420 unserem K
next	629 our K
nezavisni	1835 K mediji	1835 ostanemo K
nezavisno	1834 podržite K
""", 'ng': """
ngay	2209 đăng ký K
""", 'ni': """
nieograniczony	1540 K dostęp
niets	1399 K uit deze	1460 K van deze site
nieuws	1383 K-app	1402 google K	1404 K of een tip	1440 app je K	1456 al het K over	1456 al het K uit
nieuwsbrief	1382 onze K	1382 dagelijkse K	1382 wekelijkse K	1401 K	1462 onze K	1462 deze K	1465 K
nieuwsbrieven	1382 onze K	1401 K	1462 onze K	1465 K
nieuwsbron	1439 favoriete K
nieuwsquiz	1449 de K
""", 'nj': """
njuzleter	1795 K	1835 naš K
""", 'no': """
nombreux	922 plus nous serons K
nonprofit	649 K newsroom	649 K news outlet
nosotros	717 colabora con K
nosso	35 K quiz	1605 apoie K	1605 apoie o K	1611 baixe K app	1611 no K app	1660 apoie K	1660 apoie o K	1660 siga o K	1660 entre no K	1661 K site
nostra	212 la K feina	1145 nella K app	1196 la K app
nostre	212 el K canal
nostro	35 K quiz	1196 il K sito	1196 che il K
nota	20 leer esta K	711 para leer esta K
noticia	718 esta K
noticias	684 en google K	684 tu fuente de K
notificaciones	14 las K	665 activa las K	665 activar K	665 recibir K
notifications	14 K	530 turn on K	530 turn on desktop K	530 enable K	530 would like to send you K	530 allow K	530 K from this site	530 receive K	881 activer les K	881 activez les K	881 autoriser les K
notifiche	14 le K
notified	526 sign up to be K	530 get K
notifikace	252 K
notifikasi	14 K	1091 aktifkan K	1091 dapatkan K	1129 nyalakan K
notifikation	318 K
notifikationer	14 K	318 K
notify	530 K me of	530 K me when	543 K me of new posts
notis	1986 K
notiser	14 K	1986 K	1986 push-K
notre	35 K quiz	933 K site
nouvelle	890 ouvre dans une K fenêtre
novice	1897 na naše K	1897 na e-K	1904 e-K	1922 na e-K	1945 naše K
novinar	1801 je K	1801 , K	1801 - K	1910 je K	1910 , K	1910 - K
novinari	1835 naši K
novinarji	1945 naši K
novinarju	1909 pišite K
novinarka	1801 je K	1801 , K	1801 - K	1910 je K	1910 , K	1910 - K
novinarki	1909 pišite K
novinarstvo	1835 nezavisno K	1835 neovisno K	1835 naše K	1945 neodvisno K
noviniek	1842 odber K
""", 'nu': """
nuestra	664 en K app	717 únete a K	718 K app	718 K web
nuestras	718 K redes
nuestro	35 K quiz	656 apoya K	668 únete a K canal	717 apoya K	717 únete a K	717 recibe K	718 K canal	718 K medio	718 K sitio	718 K equipo
nuestros	672 K socios	718 K socios
numer	1599 K krs
nunca	718 más que K
nur	415 abo für K
""", 'ny': """
nyheder	306 google K	340 vores K
nyhedsbrev	288 vores K	288 tilmeld dig K	321 K	342 vores K	345 K
nyhedsbreve	288 vores K	342 vores K
nyhedsbrevet	288 få K	321 K
nyhetene	1503 K rett på mobilen	1529 K våre
nyheter	1491 google K	1975 google K	2011 våra K
nyheterna	1960 följ K	1986 K direkt i mobilen
nyhetsbrev	1473 vårt K	1473 våre K	1473 meld deg på K	1473 abonner på K	1507 K	1531 vårt K	1531 våre K	1534 K	1956 vårt K	1956 våra K	1956 anmäl dig till K	1990 K	2013 vårt K	2013 våra K	2016 K
nyhetsbrevet	1473 få K	1507 K	1990 K
nyilatkozta	1084 K
nyt	860 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1154 i campi K
obchode	1860 našom K
oberoende	2012 stöd K
objasnio	1837 K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	1811 K komentara
obligatoires	21 champs K sont	890 les champs K
obligatori	1154 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	674 los campos K
obligatoriska	21 K fält	1965 K fält
obligatoriske	21 K felt	1482 K felt
obratite	1800 K nam se	1800 K se našem
obrigado	1660 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	233 další šíření K	267 ke všemu K	1869 celému K
obserwuj	1547 K nas na	1547 K nas w	1597 K nas
obvestila	14 K	1897 na K
""", 'oc': """
occupa	1162 si K di
ochtend	17 elke K	1424 elke K het
""", 'od': """
od	1814 K # €	1869 K # €	1923 K # €
odcinek	1569 K
odcinka	1569 K
oddajte	1932 K svoj glas
odejdete	216 než K
odete	1797 prije nego što K	1797 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorna	30 nije K
odidete	1906 preden K
odobrenja	1833 bez K
odomknite	1841 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	1608 K este artigo
off	650 one-K
offert	876 vous est K	934 mois K
offrez	932 K-lui	932 K-nous
offrici	1195 K un
offrimi	1195 K un
""", 'og': """
oglasa	11 K	1835 bez K
oglasov	1945 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	2053 K devam etmek için
okurlarimiz	36 K	2101 K
okurlarimizin	2083 K desteğiyle	2101 K
okurlarin	2083 K desteği olmadan
okuyun	2088 K
""", 'ol': """
olarak	2053 abone K	2070 bize anonim K
olmayanlara	2097 abone K
olun	2100 üye K
olursunuz	2088 kabul etmiş K
olvassa	1060 K tovább
""", 'om': """
omiljene	1798 K izvore
omiljeni	1798 K izvor
""", 'on': """
onafhankelijk	1426 wij K	1426 we K
onafhankelijke	1377 steun K journalistiek	1461 steun K	1462 K journalistiek
onafhankelijkheid	1462 onze K
onbeperkt	1380 lees K	1380 K toegang	1380 K lezen	1429 K digitaal
ondersteunt	1389 je browser K	1389 uw browser K
onderzoek	1462 dit K
onderzoeken	1462 onze K
onderzoeksjournalist	1405 is K
onderzoeksredacteur	1444 is K
onderzoeksredactie	1404 onze K
one	648 make a K-time
online	434 unser K-shop	587 our K shop	587 our K store	629 our free K	629 our K event
onlineshop	395 im K bestellen
ons	1403 app K
ontdek	1461 K nu
ontvang	1382 K elke	1382 K onze
onze	1383 K app	1404 tip voor K	1462 K app
""", 'oo': """
oordeelde	1464 K
""", 'op': """
open	528 K in app	528 K in the app	1383 K in app
ophavsretsloven	303 beskyttet af K
ophavsretten	303 K tilhører
opiniestuk	1408 ingezonden K
opinion	30 K of	543 have an K on this
opinions	30 K of
oplyser	344 K
oplyste	344 K
opmerking	1404 tip of K	1404 vraag of K	1404 K over dit artikel
opozarja	1947 K
opphavsrettslig	1488 K beskyttet
opplyser	1533 K
opplyste	1533 K
opprett	1471 K en konto for	1530 K en konto
opsiger	323 indtil du K
opublikowany	22 nie zostanie K	1552 twój adres e-mail nie zostanie K
opzegbaar	1463 K
""", 'or': """
ordenou	1663 K
ordinato	1198 ha K
ordnete	456 K an
original	554 read the K article	930 lire l'article K
originally	554 this article was K published on	554 this story was K published on	554 this story K appeared	554 this article K appeared	554 K published at	618 story was K published by	618 story was K published on	618 story was K published in the	618 article was K published by	618 article was K published in our
originalment	210 es va publicar K a	210 es va publicar K en	210 publicat K a
originalmente	680 este artículo fue publicado K	680 publicado K en	1627 publicado K em	1659 publicado K no	1659 publicado K na
originariamente	1160 articolo pubblicato K	1191 pubblicato K in
ortaklarimiz	2060 biz ve K
ortsseite	420 unserer K
""", 'os': """
ostatak	1787 K članka
ostrzega	1600 K
oszd	25 K meg
""", 'ot': """
otsustas	761 K
""", 'ov': """
ovdje	1797 kad ste već K
overblikket	321 K hver dag	321 K hver morgen
overname	1399 K zonder
overnemen	1436 dit artikel K
oversikten	1507 få K
overview	623 this K
overzicht	1446 dit K
ovisi	1834 K o vama
""", 'ow': """
owner	649 has no K	649 have no K
""", 'oy': """
oynat	2088 K
""", 'oz': """
ozvite	1853 K sa nám	1889 K sa nám
""", 'pa': """
padeda	1320 jūsų parama K
padroni	1184 non ha K	1196 senza K	1196 libera da K
pagar	1660 ajude a K
page	629 our jobs K
paghi	1195 K un'ora
pago	721 muro de K
pague	1629 K-nos um café
paid	538 we get K if you buy	538 we may be K
paikkaa	860 hae K
pakolliset	21 K kentät
palautetta	864 anna K
palus	761 K
palusid	761 K
palvelusta	838 ulkoisesta K	838 upotus K
pandangan	1127 tidak mewakili K	1127 K pribadi penulis
paparnya	1132 K
paper	560 is the K's
par	934 K an
parama	1330 jūsų K	1334 K
parancsolta	1084 K
parceiros	1619 nós e os nossos K	1661 nossos K
paremkite	1320 K mus	1330 K mus
part	554 no K of this
partagez	25 K-le	25 K-la
parte	1660 faça K e
partecipato	1174 non ha K alla stesura
parteispende	457 K
partenaires	888 nos K et nous	888 nous et nos K	933 nos K
participar	674 para K
participez	932 K à
participou	1642 não K da produção	1642 não K na produção
partilhada	1637 uma publicação K por
partilhe	25 K-o
partir	869 avant de K	1662 a K de # euros
partner	367 wir und unsere K	424 von unserem K	1152 i nostri K	1963 vi och våra K
partnere	295 vi og vores K	1480 vi og våre K
partnerlinkeket	1061 K
partnerlinks	37 K
partnerom	1815 u suradnji s K	1815 u saradnji sa K
partners	424 anzeige eines K	541 we and our K	649 our K	1391 wij en onze K	1462 onze K
partnership	554 was produced in K with
partnerske	1815 K poveznice	1924 K povezave
partnerskie	1580 linki K
partnerzy	1550 my i nasi K	1550 nasi zaufani K
pasak	1333 K
pasakojo	1333 K
pass	533 K this on
passende	441 sie das K abo
passendes	441 sie ihr K abo
patreon	127 в K	563 on K	563 our K	2153 на K
patron	517 become a K of	648 become a K
patronem	1583 zostań naszym K	1597 zostań K
patroni	1598 nasi K
patronite	1583 na K	1598 na K
paypal	411 per K
paywall	412 K	454 ohne K	457 K	649 we have no K	649 we do not have a K	652 K	936 K	1199 K	1664 K
paywalls	652 K
""", 'pe': """
pe	1706 K an
peatoimetaja	737 K
pedimos	717 te K ayuda
pedirte	653 tenemos un favor que K
pediu	1663 K
peiling	35 onze K	1449 onze K
pelanggan	1089 khusus K	1118 untuk K	1130 K kami	1133 K
pembaca	18 berkat K	1130 K kami
pendant	934 K un mois
pendapat	1127 K pribadi penulis
peneliti	1105 adalah K
pengar	2013 kostar K
penger	1531 koster K
pentru	1695 fără niciun cost K tine
penulis	1105 adalah K
people	18 thanks to K like	605 funded by K like you
pequeno	1602 um K favor a pedir
per	1532 K år	2014 K år
peramban	10 K anda
percent	524 # K left to read
perfil	1615 siga nosso K
periodisme	211 dona suport al K	212 el nostre K	212 fent K	212 fem K
periodismo	656 apoya el K	708 hacer un K	717 apoya el K	717 colabora con el K	718 nuestro K	718 K de calidad	718 hacemos K	718 haciendo K
periodista	188 és K	681 es K
periodistas	707 nuestros K	718 nuestros K
periodistes	212 els nostres K
perjantaisin	17 K
permanencia	719 sin K
permission	554 reproduced here with K	554 reproduced with K	566 written K	566 prior K	566 without K	580 K to load	580 K before anything is loaded	618 K to reuse this
perskaitykite	1330 K visą
personal	579 views are K
personale	1673 datele tale K
personales	672 datos K serán
personas	708 K como tú	717 K como tú
persondatapolitik	295 K
personenbezogene	367 K daten
personnelles	888 vos données K
personoplysninger	295 dine K
personopplysninger	1480 K
personuppgifter	1963 dina K
personverninnstillinger	1497 K
pertama	1131 bulan K
pesquisa	35 nossa K
pesquisador	1630 é K
pesquisadora	1630 é K
""", 'ph': """
phone	535 news to your K
photographer	573 staff K
photos	587 K from this story	587 K from this event
""", 'pi': """
pide	720 K
piebilda	1372 K
piece	621 this K	649 this K
pierwszy	1599 K miesiąc
pirmas	1332 K mėnuo
pisz	1595 K na
pitch	563 K in	648 K in
pitching	648 consider K in
pix	1629 um K	1662 K
""", 'pl': """
plakaten	1488 vær varsom-K
plakatens	1501 vær varsom-K
plattform	454 unsere K
player	9 this K
please	522 K log in to	533 K share this	564 K help	648 K chip in	648 K give	648 K help if	648 K give if
pliki	1565 bez zgody na K
plusartikelen	1462 K
plusartikels	1380 gratis K	1462 K
""", 'po': """
pobierz	1597 K naszą
poche	919 dans votre K
podatkov	1922 obdelavo osebnih K
podatku	1538 przekaż #% K	1583 #% K	1583 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	248 K	315 K-app	342 vores K	379 den K können sie	379 den K kannst du	379 unseren K	454 unser K	454 unseren K	485 K	508 το K μας	556 follow the K	649 our K	718 nuestro K	933 notre K	1130 K kami	1196 il nostro K	1448 op de K	1462 onze K	1500 hører K	1569 K	1598 nasz K	1661 nosso K	1809 K	1835 naš K	1862 K	1890 náš K	1918 K	2077 K'i	2077 K'imizi
podcasta	1809 K	1918 K
podcastapp	315 K	1448 favoriete K
podcaste	34 našom K
podcasten	315 K	1500 K
podcastimiz	2101 K
podcastimizi	34 K
podcastimme	34 K	865 K
podcastov	1862 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	315 hvor du lytter til K	315 hvor du hører K	379 wo es K gibt	435 folgen des K	435 folge des K	485 K	556 wherever you get your K	556 wherever you listen to K	556 wherever you get K
podcastu	34 naszego K	34 našem K	34 našem K	248 K	1569 K	1809 K	1862 K	1918 K
podcastul	34 K nostru	1705 K nostru
podcastunk	1082 K
podcastunkban	34 K
podcasty	248 K	277 naše K	1569 K	1862 K
podd	34 vår K	2013 vår K
poddapp	1984 K
poddar	34 våra K	1984 K finns
podden	1984 K
podelite	25 K
podemos	1652 sua ajuda K
poderemos	1652 a sua ajuda K	1660 com a sua ajuda K
podijelite	25 K
podkast	1500 hører K	1531 vår K	1809 K	1918 K	1945 naš K
podkasta	1809 K	1918 K
podkastapp	1500 K
podkasten	1500 K
podkastu	1809 K	1918 K
podle	279 K
podpora	276 vaše K	1889 vaša K	1944 vaša K
podpore	1890 vďaka K	1927 brez vaše K	1945 brez vaše K
podporo	1944 vašo K
podporte	1874 K	1889 K nás	1889 K našu
podpory	260 bez vaší K	277 bez vaší K	1874 bez vašej K	1890 bez vašej K
podprite	1927 K	1944 K nas	1944 K naše
podremos	717 con tu ayuda K
podziel	25 K się
poinformuj	1595 K nas
points	623 the bullet K	623 these bullet K	623 the key K above
pokutoval	279 K
policy	541 our cookie K
politica	1673 K de cookie
political	553 is a K	553 is the K editor
politicieni	1695 nu depinde de K
politika	2060 çerez K
politikasi	2060 gizlilik K
politikressort	385 leitet das K
politikwissenschaftler	377 ist K
politologue	897 est K
poll	35 our K	543 vote in our K	543 take our K	1449 onze K
polub	1547 K nas na
pomagajte	1944 K nam
pomocou	1876 K ai
pomozite	1818 K nam	1834 K nam
pomozte	276 K nám
ponctuel	899 un don K
pop	648 K your
por	1656 um ano K #
portal	1598 nasz K	1835 naš K	1945 naš K
portalu	1579 na naszym K	1579 w naszym K
posez	932 K-la à	932 K-nous
posible	18 hace K
posielajte	1853 K nám
positions	587 our open K
poslechnout	249 si můžete K
posljednji	1827 K besplatni članak
possible	203 ajuda a fer K	212 ajuda a fer K
post	20 rest of this K	580 to view this K	580 to see this K	616 this is a paid K	621 this K	649 this K	1409 deze K te
postadress	1956 din e-K	1965 din e-K kommer inte
postadresse	1473 din e-K	1482 din e-K vil ikke
postanite	1834 K član	1944 K član	1944 K naročnik
postanizda	2081 her sabah e-K	2081 e-K	2095 e-K
postaw	1597 K nam	1597 K mi	1597 K kawę
postfach	357 in ihrem K	357 in dein K	357 in ihr K	357 in deinem K	357 direkt ins K
postkasti	745 otse K
postkastis	745 iga hommik sinu K	745 sinu K
posts	15 free K
potrebna	1834 K nam je
potrebujeme	1889 K vašu podporu
potrebujemo	1912 za ogled K	1944 K vašo
potremo	1184 aiuto K	1195 con il tuo aiuto K
potrivit	1707 K
potrzebujemy	1538 K twojego wsparcia	1597 K twojej pomocy	1597 K twojego wsparcia
pound	648 K you give
pourboire	899 un K
poursuivez	876 K votre lecture
poursuivre	876 K votre lecture
povedal	1892 K	1947 je K
povedala	1892 K	1947 je K
powered	648 K by you
powerful	649 hold the K to account
powiadomienia	14 K	1544 włącz K	1544 K push	1544 chcesz otrzymywać K
""", 'pr': """
praat	1393 K mee	1461 K mee
praca	1598 nasza K
pracujte	246 K s námi	1860 K s nami
prati	1829 K nas na
pratite	1834 K nas
pravi	1947 K
precisa	1660 K de si	1660 K de você
precisamos	1602 K da sua ajuda	1605 K do seu apoio	1660 K da sua ajuda
precisato	1198 ha K
preciso	1621 é K estar logado
precizat	1707 a K
prednostne	1907 K vire
prednostni	1907 K vir
prednostnih	1907 K virov
prednostnim	1907 K virom
predplatitelia	1882 len K	1882 iba K	1882 nájdu K	1882 prečítajú K	1893 K
predvajanje	1912 K videa
preferate	1679 sursele tale K
preferences	541 your cookie K	632 cookie K	632 privacy K
preferida	186 font K	684 fuente K	1634 fonte K
preferidas	684 fuentes K	1634 fontes K
preferides	186 fonts K
preferido	684 medio K
preferidos	684 medios K
preferirane	1798 K izvore
preferirani	1798 K izvor
preferiranih	1798 K izvora
preferita	1148 fonte K su google	1165 fonte K
preferite	1165 fonti K
preferowane	1561 K źródło	1561 K źródła
preferowanego	1561 K źródła
preferowanych	1561 K źródeł
preferowanym	1561 K źródłem
preferred	535 K source on google	567 K source	636 K sources
preglednik	10 vaš K
prehratie	1856 K videa
prejemajte	1897 K vsako
prejemati	1937 želite K
preluarea	1678 K textelor
prema	1837 K
premier	876 le K mois	934 le K mois
premium	1429 toegang tot alle K
premoderated	543 K
prenesite	1944 K
prenumerant	1954 bli K	1954 redan K	1954 som K	2011 en K	2012 bli K
prenumeranter	1954 endast för K	2002 är för K	2002 bara K	2002 endast K	2013 våra K	2016 K
prenumerata	1334 K
prenumeration	2016 K
prenumerationen	1956 avsluta K när
prenumeratoriai	1326 tik K
prenumeratoriams	1296 tik K	1326 tekstas skirtas K	1326 straipsnis skirtas K
prenumeratorzy	1591 tylko K
prenumerera	1954 K för att	1956 K på nyhetsbrev	1989 genom att K	2012 K på vårt
prenumeruojate	1296 jau K
prenumeruokite	1330 K
preostanek	1896 K članka
presenteie	1608 K
prethodnog	1833 bez K odobrenja
pretplata	1838 K
pretplati	1813 hvala na K
pretplatite	1787 K se već od	1834 K se
pretplatnici	1826 samo K	1838 K
pretplatnicima	1787 dostupan samo K	1787 dostupan je samo K	1787 dostupan je K	1787 dostupno samo K	1794 samo K	1826 samo K
pretplatnik	1787 već ste K	1834 postanite K
pretplatnike	1787 dostupan samo za K	1794 samo za K
pretplatu	1787 već imate K	1814 uz K	1814 K
preuzimanje	1793 zabranjeno K	1817 zabranjeno K	1817 zabranjeno je K
preuzmite	1834 K
preventing	539 browser extension is K
preview	637 free K
price	650 the K of a
pridajte	1885 K si nás	1889 K sa k nám
prihvatate	1813 prijavom K
prijavi	24 K se	1813 hvala na K
prijavili	1813 hvala što ste se K
prijavite	24 K se	1834 K se na	1944 K se na
prijavo	1922 s K se	1922 s K na	1922 hvala za K
prijavom	1813 K se slažete	1813 K na
priljubljen	1907 K vir
priljubljene	1907 K vire
priljubljeni	1907 K vir
prima	1706 K lună
primate	1828 želite da K
primati	1828 želite K
primeiro	1662 K mês
primer	213 el K mes	719 el K mes
primo	1197 il K mese
principles	554 the thomson reuters trust K
print	533 click to K
prioriterad	1975 K källa
pripomenul	1892 K
prisijunkite	24 K	1330 K prie mūsų
prispejte	1874 K	1889 K	1889 K aj vy
prispevek	1945 ta K
privacidad	672 política de K	718 nuestra política de K
privacidade	1619 política de K
privacitat	191 política de K
privacy	541 see our K policy	541 to our K policy and terms	541 and the google K policy	649 our K policy
privacybeleid	1391 ons K	1424 ga je akkoord met het K
privacyverklaring	1391 K
privatlivspolitik	295 K
priznal	1892 K
probeabo	353 wochen im K	453 K
probeer	1461 K nu	1461 K een maand
proberen	1463 gratis K
processing	541 consent to the K
prochains	933 nos K articles
prodavnici	1807 našoj K
produce	605 not free to K	605 not cheap to K
produced	616 K by our brand
proefabonnement	1380 K	1461 neem een K	1463 K
profesor	681 es K	1681 este K
profesora	681 es K
professeur	897 est K
professeure	897 est K
professionista	1162 è giornalista K	1162 giornalista K
professor	188 és K	377 ist K	553 is a K	553 is an assistant K	1630 é K
professora	188 és K	1630 é K
professore	1162 è K
professoressa	1162 è K
professorin	377 ist K
profilazione	1152 i cookie di K
profitez	876 K de nos offres	932 K de
prohibida	680 queda K
proibida	1627 é K a
project	916 trust K
promise	648 K never to
propustite	1828 ne K
prosbu	216 máme na vás K	216 máme malou K	1849 máme malú K	1849 malú K
proseguire	1187 per K la lettura
prossima	21 in questo browser per la K
protejate	1702 K de dreptul de autor
provalo	1141 K gratis	1195 K gratis
provided	541 content K by a third party	580 contains content K by
provision	364 erhalten wir eine K	364 eine kleine K	424 bekommen wir eine K	424 eine K vom	446 K
provisions	364 K-links
provisionslinks	446 K
prozent	415 K rabatt
przedruk	1581 K za zgodą
przegap	1593 nie K
przetwarzanie	1550 K danych osobowych
przez	1585 K ai
przycisk	1574 klikając K
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	1154 prima di K un commento
pubblicato	22 non sarà K	1154 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	1621 o seu endereço de e-mail não será K
publicat	1702 a fost K inițial în
publication	517 is a reader-supported K	616 accurate at the time of K	616 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	1996 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	670 bloqueador de K	718 sin K
publicidade	11 a K	1643 depois da K
publicitat	11 la K	212 sense K
publicitate	11 K
publikovanie	1847 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	543 your email address will not be K	554 was first K by	554 was first K on	618 K under license
publishing	616 accurate at the time of K
puhelimeesi	844 suoraan K
puis	876 K # €
puisque	869 K vous êtes là
pungkasnya	1132 K
punya	1089 sudah K akun
purchase	538 K through links on our site
push	407 per K
pushbericht	1422 een K bij
pushbeskeder	318 K
pushmeldingen	1384 K
pushnotiser	1986 K
pushvarsler	1503 K
pustit	249 si můžete K
""", 'py': """
pyysi	867 K
""", 'qu': """
queremos	653 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1134 già che sei K
quieras	660 cancela cuando K	719 cancela cuando K
quitter	869 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	1449 doe de K	1449 onze K	1571 nasz K	1571 K
quizie	1571 naszym K	1571 K
""", 'ra': """
raccolta	1199 K fondi
racconta	1198 K
raccontato	1198 ha K
raconte	935 K
rad	1835 naš K
ragino	1333 K
raise	605 help us K
rajaton	815 K pääsy
rakendus	743 meie K	743 K
rakenduses	743 K
raksti	1369 K mums
raksts	1370 šis K
rakstu	1368 šo K
rakstus	1370 visus K
rappelle	935 K
""", 're': """
reach	577 K him at	577 K her at	577 K them at	605 we would K our goal	605 we'd K our goal	648 help us K
reached	524 you've K your limit of free	552 can be K at
reacties	1393 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	524 # % left to K	558 is K by an ai	558 is K by ai	611 link can K this	649 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	512 we're asking K	559 thank you, K	605 funded by K like you	626 K' editor	648 K like you	648 join the K	649 our K	649 funded by its K	652 appeal for K	652 K pay
reading	0 K time	522 keep K for just	522 to finish K	522 to keep K	522 keep K with a	522 K this post for free	611 to your K list
reageren	6 K	1393 om te K	1404 K? mail	1404 K op dit artikel
realizarea	1690 nu a participat la K
realizzazione	1174 non ha partecipato alla K
recalled	651 K
recalls	651 K
recaptcha	526 protected by K
receba	1610 K no seu	1610 K todos os dias	1660 K as	1660 K no seu
receive	526 sign up to K	526 K email from us on behalf of	526 K emails from	541 agree to K emails	648 to K new posts
recevez	879 K chaque	879 K tous les	932 K chaque	932 K notre
recevoir	881 K les alertes	921 j'accepte de K
recherche	454 diese K
recherchen	454 unsere K
rechercheteam	384 K
rechtbankverslaggever	1444 is K
recibe	663 K cada	663 K todas las	717 K cada
recibir	707 acepto K
reclame	1705 fără K
recomenda	1663 K
reconheceu	1663 K
reconnu	935 a K
recunoscut	1707 a K
recurring	563 K donation	650 K donation
redacteur	1405 is K	1405 is politiek K	1444 werkt als K
redactie	1393 mail de K	1404 contact op met onze K	1404 contact op met de K	1404 tip voor de K	1408 mening van de K	1433 K heeft geen	1461 mail de K	1461 tip de K	1462 onze K
redactor	188 és K	681 es K	1681 este K
redactora	188 és K	681 es K
redakce	240 napište do K	246 do K	246 do naší K	277 naše K	277 jsme malá K
redakci	277 naši K
redakcia	1890 naša K	1890 sme malá K
redakcie	1847 bez súhlasu K	1853 napíšte do K	1860 do K	1860 do našej K
redakcija	1331 mūsų K	1370 mūsu K	1835 naša K	1835 mala K
redakciji	1800 javite se K	1800 pišite K	1807 našoj K
redakcijos	1305 K sutikimo
redakciju	1835 našu K
redakcja	1598 nasza K
redakcji	1581 bez zgody K	1598 naszej K
redaksi	1129 hubungi K	1130 K kami	1130 email K	1130 K
redaksjon	1531 vår K
redaksjonen	1530 kontakt K	1531 kontakt K
redakteur	377 ist K	385 als K	385 seit # K
redakteurin	377 ist K	385 als K	385 seit # K
redaktion	342 vores K	385 leitet die K	389 meinung der K	424 K war an der	425 nicht von der K	428 melden sie sich bei der K	448 produkte wurden von der K	454 unsere K	2013 vår K
redaktionell	448 produkte K ausgewählt
redaktionelle	367 externe K inhalte
redaktionen	297 skriv til K	1965 mejla K
redaktor	241 je K	241 , K	241 - K	1564 - K	1564 , K	1854 je K	1854 , K	1854 - K
redaktore	1349 galvenā K	1349 K
redaktorem	241 je K	1564 jest K
redaktorius	1310 K
redaktorka	241 je K	241 , K	241 - K	1564 - K	1564 , K	1854 je K	1854 , K	1854 - K
redaktorkou	241 je K	1854 je K
redaktorom	1854 je K
redaktors	1349 galvenais K	1349 K
redaktur	1105 adalah K
redazione	1183 la K ti invia	1196 la nostra K
refresh	592 K this page	592 K the page
regala	660 K esta nota
reggel	17 minden K
regioverslaggever	1405 is K
registe	1608 K-se para
register	522 K for free to
registered	609 K users can
registraci	253 děkujeme za K	255 po K
registrarte	663 al K
registrate	707 K a nuestro	717 K
registrati	1141 K per	1195 K per	1195 K gratis
registration	637 free K gives
registreer	1380 K je
registrera	1989 genom att K dig
registrere	1506 ved å K deg
registrieren	353 K sie sich
registrierung	381 K	415 mit ihrer K	415 die K ist kostenlos
registrirajte	1814 K se besplatno	1814 besplatno se K	1923 brezplačno K	1923 K se brezplačno
registrujte	276 K se	1814 K se besplatno
regrette	935 K
regrettent	935 K
reiseangebote	434 unsere K
rejoignez	884 K-nous sur	932 K-nous	932 K notre	932 K nos
rekao	1837 K
rekla	1837 K
reklam	277 bez K	1598 bez K	1598 nie mamy K
reklama	1835 bez K
reklamdan	11 K
reklame	11 K
reklamelenker	1511 K
reklamelinks	325 K
reklamer	342 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	1580 we współpracy K
reklamsiz	2101 K
reklamy	11 K
relatou	1663 K
rely	649 we K on
remaining	524 free articles K	524 free article K	524 articles K this month	524 free stories K
remind	652 K me later
removed	543 this comment has been K
rendszeres	1081 legyen K
replied	651 K
reply	6 leave a K
report	596 K an error
reportage	454 diese K	933 ce K
reportagem	1661 esta K
reportagens	1661 nossas K
reportaje	718 este K
reported	651 K that
reporter	377 ist K	385 als K	552 is a K at	552 contact the K at	553 is a K	553 is a senior K	571 contact the K	571 contact our K	571 email the K	573 K	897 est K	1105 adalah K	1495 er K i	1564 - K	1564 , K	1681 este K	1801 je K	1801 , K	1910 je K	1910 , K	1979 är K på
reportera	681 es K
reporterem	1564 jest K
reporterin	377 ist K	385 als K
reporterka	1564 - K	1564 , K	1801 je K	1910 je K
reportero	681 es K
reporters	648 ask our K	649 our K	649 we, the K
reporting	543 why are you K this	605 keep our K free	622 this K	644 more of our K	649 our K	649 this K	649 K like this	649 goes to K
reports	575 K on
representa	1633 não K a opinião
representam	1621 os comentários não K
reproduced	554 may not be K
reproducerea	1678 K integrală
reproduction	554 K without permission	618 K in whole or in part	896 K interdite	896 toute K	896 droits de K
republish	554 K our articles	554 K this article	618 K this story	618 K our stories
republished	554 K with permission	554 is K from
required	21 K fields are marked	543 K fields are marked
research	553 is a K fellow
researcher	553 is a senior K	553 is a K
reserva	29 es K el dret
reservados	680 derechos K	1627 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	185 tots els drets K
reserve	29 K the right
reserved	471 all rights K	522 article is K for	554 all rights K	1220 all rights K
reserves	29 K the right
responsabile	30 non è K
responsabilidad	30 K de	703 K de sus autores	703 K de quienes los
responsabilidade	30 K de	30 K dos	1621 os comentários são de K
responsabiliza	30 não se K	703 no se K de las opiniones
responsable	30 pas K	30 no se hace K	703 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
rest	20 to read the K	522 to read the K of this	621 the K of this
restants	877 articles gratuits K
reste	877 il vous K #%	877 il vous K # %
resultater	306 google-K
results	636 your search K	636 your google K
retrouvez	884 K-nous sur	902 K	932 K-nous
rette	316 K fejl
retter	316 K fejl	316 K alle fejl	1501 vi K feil
rettigheter	1488 alle K forbeholdt
reuters	896 avec K
revelou	1663 K
revient	922 vous K qu'à
rewritten	554 may not be published, broadcast, K
""", 'ri': """
ricamiz	2049 küçük bir K var	2049 sizden bir K var
ricercatore	1162 è K
ricercatrice	1162 è K
ricevi	1144 K ogni	1195 K ogni	1195 K la
ricordato	1198 ha K
rief	456 K
riep	1464 K
riferito	1198 ha K
riippumaton	865 K media
riippumatonta	864 tue K	865 K journalismia
riproduzione	1160 K riservata	1160 © K	1191 è vietata la K	1191 vietata la K
riserva	29 si K
riservata	1193 K agli abbonati
riservati	1160 tutti i diritti K	1193 K agli abbonati
riservato	1141 K ai nostri abbonati	1141 questo contenuto è K	1187 K agli utenti	1193 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	313 af en K
rocznie	1599 K
ropade	2015 K
ropte	1533 K
round	562 our K-up
roundup	526 get a weekly K	562 our K	562 weekly K
rozhodl	279 K
rozhodol	1892 K
rozpowszechnianie	1558 K artykułu	1581 dalsze K
""", 'ru': """
rubrice	257 najdete v K
ruft	456 K
ruled	651 K
rundbrief	380 K
""", 'sa': """
sa	1533 K	2015 K
sabah	17 her K
sabato	17 ogni K
sade	2015 K
sagde	344 K
sagen	456 K
saglasnosti	1833 bez K
sagt	456 K
sagte	456 K
sagten	456 K
said	651 K
saken	1466 likte du denne K	1501 feil i K	1529 denne K	1529 få K	1530 les hele K	1531 denne K
saker	1529 flere K	1531 våre K	1531 alle K
saklidir	2065 tüm haklari K	2065 her hakki K
sako	1333 K
saluran	1093 ikuti K	1093 gabung di K	1130 K kami
samarbeid	1511 i K med en annonsør
samarbejde	325 i K med en annoncør
samarbete	1994 i K med en annonsör
samedi	17 chaque K
samenvatting	1446 deze K	1446 de K is
samenwerking	1433 betaalde K	1433 K met onze partner	1433 K met een commerciële
samstag	17 jeden K
samtycke	1981 ditt K
samtykke	312 dit K	312 give K	320 jeg giver K til	1497 ditt K	1497 gi K
samtykket	1497 K ditt
sanoi	867 K
sanoivat	867 K
sanoo	867 K
satin	2088 K alin
satura	1350 ārējā K
saturday	17 every K
sauca	1372 K
saugomos	1299 visos teisės K
savundu	2103 K
say	543 have your K in	648 have your K
sayenizde	2101 sizin K
says	651 K
sazinies	1369 K ar mums
""", 'sc': """
scarica	1145 K l'app	1145 K la app	1145 K la nostra app	1195 K la nostra	1195 K l'app
schauen	453 K sie vorbei
schicken	453 K sie uns
schon	346 wenn sie K hier sind	346 wo sie K hier sind
schreef	1464 K
schreib	428 K uns	453 K uns
schreiben	6 kommentar zu K	369 K sie uns ihre meinung	428 K sie uns	453 K sie uns	453 K sie an
schreibt	377 K über	377 K für	386 K seit # für	453 K uns	456 K
schrieb	456 K
schriftlicher	375 nur mit K genehmigung
schrijf	1382 K je in voor	1382 K je gratis in	1461 K je in	1461 K u in	1461 K je gratis in
schrijft	1405 K over	1405 K voor	1464 K
schrijver	1405 is K en	1408 mening van de K
scrie	1704 K-ne
scrii	1704 să ne K
scriitoare	1681 este K
scriitor	1681 este K
scripts	539 unblock K
scris	1707 a K
scritto	1196 chi ha K questo	1198 ha K
scrittore	1162 è uno K
scrittrice	1162 è una K
scrive	1162 K di	1162 K per
scrivi	1195 K a
scrivici	1195 K
""", 'se': """
search	636 on google K
secondo	1198 K
section	543 in the comment K
secure	571 K drop
securedrop	571 K
securely	571 K on signal	571 K via signal	571 contact us K	571 reach us K
segnalacelo	1195 K
segons	214 K
segueix	211 K-nos
seguici	1148 K su	1148 K anche su	1195 K
seguir	668 puedes K a	668 puede K a
segundo	1663 K
sekarang	1129 donasi K	1129 daftar K
sekite	1330 K mus
sekojiet	1369 K mums
selaimesi	10 K
seleciona	1651 a redação K
selected	616 K by our
selengkapnya	1089 untuk membaca K	1118 membaca artikel K
selgitas	761 K
selon	935 K
semaine	17 chaque K	17 une fois par K	934 par K
semaines	17 toutes les K
semana	17 cada K	17 una vez por K	17 toda K	719 a la K	1662 por K
semanal	663 boletín K
seminggu	17 K sekali
send	341 K os	526 we'll K you	571 K us a tip	1482 K inn	1530 K oss
sende	1506 ved å K inn
seneste	315 K afsnit
senza	1184 K di te non	1195 K di te non
service	897 est chef du K	897 est cheffe du K
serwisie	1579 w K	1594 naszym K
serwisu	1565 treści z K	1565 treść z K
setiap	17 K pagi	1131 K bulan
setmana	211 rep cada K
setmanalment	17 K
settimana	17 ogni K	1197 alla K
settings	541 cookie K	632 cookie K	632 privacy K
setujui	1106 K cookie
seuraa	864 K meitä
""", 'sh': """
share	25 K it	25 K this post	533 K this with	533 K this post on	533 K this if you	533 K this far and wide	533 click to K	538 we may get a K
shareholders	605 not by K	649 no K
shop	629 our K
shope	1860 našom e-K
shopu	246 našem e-K	1807 našem web K	1860 nášho e-K
should	571 story we K	571 we K look into	571 we K know about
shouted	651 K
showcase	106 google news K
""", 'si': """
sichern	440 K sie unsere arbeit
sier	1509 til du K opp	1533 K
siga	1615 K-nos no	1615 K-nos nas	1660 K-nos
siger	344 K
sign	24 K in	526 K up to get	564 K up	648 K up for our	648 K up to our	648 when you K up	648 K up now
signal	307 på K	383 auf K	383 K-kanal	1492 på K	1976 på K
signaler	890 K une erreur
signalez	932 K-la-nous	932 K-le-nous
signali	1852 K
signalu	239 K	1562 K
signing	526 thanks for K up	526 thank you for K up	526 by K up, i agree	526 by K up, you agree	526 by K up you agree
silakan	1089 K login	1089 K masuk
silenced	649 refuse to be K
since	512 K you're here
sini	1129 klik di K
sinirsiz	2067 K erişim
sinulle	811 meillä on K pyyntö
site	629 our jobs K	649 our K	1462 onze K
sitede	2073 üçüncü taraf bir K
""", 'sk': """
skaidroja	1372 K
skaityti	1296 norėdami K toliau	1296 norint K toliau	1296 K toliau galite
skaitytojai	1331 mūsų K
skaitytojams	1331 mūsų K
skelbiamas	22 nebus K
skicka	1989 genom att K	2012 K till oss
skirkite	1320 K # proc	1330 K paramą
sklepem	1568 naszym K
sklepie	1568 naszym K
skontaktuj	1563 K się z nami	1563 K się z naszym	1563 K się z naszą	1563 K się z autorem	1563 K się z autorką
skribent	310 er fast K	1495 er K	1979 är fri K
skriv	341 K til os	341 K dig op	1956 K upp dig	2012 K upp dig	2012 K till oss
skrive	21 logget ind for at K
skrivefeil	1501 funnet en K
skriver	344 K	1533 K	2015 K
skrzynce	1542 w twojej K
""", 'sl': """
slant	2014 en K
slapukais	1311 K	1329 K
slapukus	1311 K
sledite	1944 K nam
sledujte	224 K nás	271 K nás živě	276 K nás	1889 K nás
slobodno	1834 podržite K
""", 'so': """
so	456 K die
soci	211 fes-te K	211 fes-te'n K
socia	683 hazte K	717 hazte K
social	362 auch bei K media
socialmediacookies	1409 K
socio	656 hazte K	683 hazte K	717 hazte K
sociologue	897 est K
socios	712 solo para K	712 sólo para K
sodelovanju	1924 v K s partnerjem
soglasja	1941 brez K	1941 brez pisnega K
som	1529 en sak K
someone	533 send this to K
something	596 see K wrong	596 K is wrong
sondage	35 notre K
sondaggio	35 nostro K
sondajul	35 K nostru
sonderheft	434 unser K	434 das K
sondzie	1571 naszej K	1571 w K	1588 weź udział w K
sonntag	17 jeden K
sordu	2103 K	2103 diye K
sostegno	1137 il tuo K ci	1137 abbiamo bisogno del tuo K	1195 il tuo K
sostenerci	1137 puoi K
sostengono	1184 ci K ogni mese
sostenitore	1195 diventa K
sostenitori	1196 i nostri K
sostiene	1161 chi ci K	1196 chi ci K	1198 K
sostieni	1137 K il nostro	1137 K la nostra	1195 K il	1195 K la
sostienici	1161 K	1195 K
sostuvo	720 K
sottolinea	1198 K
soubory	235 K cookie
souhlasu	234 bez K	274 bez K
souligne	935 K
source	567 top K
soutenez	872 K notre	899 K-nous	899 K notre	925 en vous abonnant, vous K	932 K-nous	932 K notre	932 K-le	932 K-la
soutenir	872 pour nous K	932 K notre	932 nous K
soutien	872 votre K est	872 a besoin de votre K	922 votre K, même	932 votre K
soutiennent	922 nous K chaque mois
soutiens	932 je K
sovelluksemme	818 lataa K	865 K
sovelluksessa	818 avaa K	845 K
sovellus	818 lataa K	818 lataa ilmainen K	845 K	864 lataa K
""", 'sp': """
spaltist	1495 er K	1495 er fast K
spare	648 can you K
spelregels	1393 K
spende	349 deine K für	349 ihre K hilft	349 deine K hilft	349 jede K hilft	349 jede kleine K hilft	349 jede K zählt	453 ihre K	453 deine K	453 eure K	453 mit einer K	453 K jetzt	453 K uns	457 K
spenden	453 K sie	453 jetzt K	457 K
spendenaufruf	457 K
spendenaufrufe	457 K
spendiere	453 K uns
spendieren	453 K sie uns
spiega	1198 K
spiegato	1198 ha K
sponsored	624 K content
sportredacteur	1444 is K
sportressort	385 leitet das K
sportskommentator	1495 er K
sportverslaggever	1405 is K
spotify	2077 K'da
spottete	456 K
spravodajcom	1854 je K
sprijinul	1704 K tău	1704 avem nevoie de K	1705 K tău
spune	1704 K-ne	1707 K
spus	1707 a K
""", 'sq': """
squadra	1196 la nostra K
""", 'st': """
staat	1464 K er
stabilito	1198 ha K
stadsverslaggever	1444 is K
stand	648 K with us
standards	554 our K: the	626 our K team
stay	592 K with us for
ste	1849 keď K už tu	1906 ker K že tu
stelde	1464 K
stellen	434 wir K ein
stellenangebote	395 aktuelle K
stellenmarkt	395 unserem K
stellenportal	434 unserem K	434 unser K
stemme	313 ai-K
steuerlich	411 K absetzbar
steun	1377 met jouw K	1377 met uw K	1377 K ons met	1400 K ons	1461 K ons	1461 K onze	1461 jouw K	1461 uw K
stiahnite	1889 K si
stichpunkte	433 die K
stillingen	335 søg K	1524 søk K
stimme	378 K
stond	1464 K
stopite	1909 K v stik z
store	252 app K	405 im app K	629 our K	1866 app K
stories	15 free K	524 free K left	552 for more K like this	609 access to all our K	622 K like this	644 more of our K	649 our K	649 K like this
story	15 free K	20 rest of this K	25 share this K	522 to read the full K	524 free K left	524 last free K	528 read this K in the app	533 share this K on	552 if you have a K to tell	552 email your K to	571 K for us	611 save this K	621 this K	621 the full K	622 this K	622 a K like this	623 this K	649 this K	649 K that took us
straight	526 K to your inbox
straipsniai	1322 nemokami K	1326 geriausi K jūsų
straipsnis	1326 nemokamas K	1331 šis K
straipsnius	1322 nemokamus K
streszczeniu	1585 o K ai
striga	1707 K
strona	1550 ta K używa
studio	616 our brand K
sturen	1441 K naar
stuur	1441 K een mail	1441 K ze naar
""", 'su': """
submitting	526 by K your email
subscreva	1610 K a nossa	1610 K as
subscribe	522 K to continue reading	522 K to read the full	522 to continue reading, K	522 K to get access	522 K for full access	522 K to unlock	522 already K?	526 K to our free	526 K to our weekly	526 K to our daily	526 K for more	535 K to our channel	535 K to our podcast	556 K to the podcast	556 K to our podcast	609 if you already K	609 K now for	633 K here	633 K below	648 K to our	648 K today	648 K now	648 K to get	648 K for free
subscribed	602 you are now K to
subscriber	522 already a K	522 this is a K-only	522 existing K	609 K-only article	609 K-only story	609 K-only content	609 not a K?	629 K event	637 K account	648 become a K	648 becoming a paid K	648 free or paid K
subscribers	522 this article is for premium K	522 for K only	522 exclusively for K	522 is exclusive to K	522 existing K	522 for paying K	522 for paid K	522 is for K	522 are for K	522 only K can read	609 exclusive to our K	609 exclusively to K	639 K can comment	649 our K	652 K
subscribing	522 by K to our	526 by K, you agree	648 consider K
subscription	522 off annual K	522 off an annual K	522 your K helps	522 K is being used on another	522 upgrade your K	522 sign up for a K	522 purchase a paid K	609 your K supports	609 your K makes	609 our K offers	609 our K options	637 without a K	650 annual K	652 K
subscriptions	652 K
subscriptor	180 ja n'ets K	211 fes-te K	211 fes-te'n K
subscriptors	180 només per a K	203 gràcies als K	206 exclusiu per a K	215 K
subscrit	202 K al nostre
subscriu	211 K-te
subscriure	202 en K't
subskrybenci	1591 tylko K	1598 nasi K	1601 K
subskrypcja	1601 K
subskrypcje	1601 K
subskrypcji	1577 w K
substack	522 in the K app	652 K
substacks	652 K
subvention	922 aucune K et
succes	1669 te-ai abonat cu K
sued	651 K
suglasnosti	1833 bez K
suite	925 pour lire la K	925 lire la K ?
suivez	884 K-nous sur	932 K-nous
sumate	717 K al	717 K
summary	623 this K
sunday	17 every K	562 our K email
sundays	17 on K
suosikiksi	831 K
suport	203 amb el teu K podem	203 ens donen K cada mes	211 dona'ns K	211 el teu K	212 ens donen K
suporta	1617 o seu browser não K
support	517 please K us	517 your K, no matter how small	517 K our work by	517 to K my work	517 you can K us	539 your browser does not K	605 K fact-based	648 K us	648 K our	648 K my work	648 K this work	648 your K	648 we ask you to K	648 K the show
supporta	1150 il tuo browser non K
supported	539 your browser is not K	649 reader-K	649 reader K	649 member-K	649 listener-K
supporter	648 become a K
supporting	517 please consider K	648 consider K
survei	1130 K kami
survey	35 our K	35 our reader K	543 reader K	543 take our # minute K	543 two-minute K	543 short K	648 take our K
suscribirte	663 al K
suscribite	707 K a nuestro	717 K
suscripciones	721 K
suscriptor	660 ya soy K	660 ya eres K	717 hazte K
suscriptora	717 hazte K
suscriptores	660 exclusivo para K	660 sólo para K	660 solo para K	718 nuestros K	721 K
susisiekite	1330 K su mumis
sustaining	563 K member	648 K member	648 become a K
sustenta	1661 que K o
sutikimo	1299 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarbiausius	1329 K savaitės
svideo	1797 K vam se tekst
svobodno	1944 podprite K
svobodnou	276 podpořte K
svoju	1788 K e-mail	1788 K mejl	1813 K e-mail
""", 'sw': """
swish	1991 via K
swisha	2012 K
""", 'sy': """
syndicated	618 auto-generated from a K feed	618 published from a K feed	618 K feed
syndication	618 our K team
syntetisk	313 K stemme	1498 K stemme
""", 'sz': """
szerint	1084 K
""", 'ta': """
taalfout	1393 K
tady	216 když už jste K
tahun	1131 per K
takes	609 free and K less than
takip	2057 bizi K edin	2057 K et	2072 x'te K	2088 K edin	2100 bizi K edin
takk	1506 ja K, jeg vil
takket	342 K være dig	1531 K være deg
taloustoimittaja	836 K
talsyntes	1982 K
tamamini	20 haberin K	20 yazinin K	2100 K okuyun
tandasnya	1132 K
tanggung	1127 menjadi K jawab penulis
tapkite	1330 K nariu
tarafindan	2074 yapay zeka K	2074 yapay zekâ K
tarayiciniz	10 K
targeting	580 K cookies
tartalmat	9 ezt a K
tartalom	9 a K	1052 külső K
tarvitsee	864 K sinua	864 K tukeasi
tarvitsemme	864 K apuasi	864 K tukeasi
tasuta	750 K konto
""", 'te': """
te	2072 'i x'K
team	649 our K	1462 ons K
teatas	761 K
teavitused	744 K
techredacteur	1444 is K
tegasnya	1132 K
tehisaru	740 K abil	740 tegi K	756 K abil
tehisintellekt	740 K
tehisintellekti	740 K abil	756 K abil
teica	1372 K
teigia	1333 K
teil	441 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	453 K sie uns
teilnehmen	395 jetzt K
teilte	456 K mit	456 K der	456 K die
tekst	20 cały K	20 ceo K	1446 deze K	1598 ten K	1814 ceo K	1835 ovaj K
tekstovima	1825 svim K
teksty	1598 nasze K
telefon	318 på din K
telefoni	744 otse K	744 otse oma K
telegram	16 K	106 K	138 K канал	138 канал в K	186 canal de K	239 K	307 på K	307 K-kanal	362 unseren K-kanal	383 auf K	383 K-kanal	427 unserer K-gruppe	477 K	535 join our K	535 our K channel	648 join our K	668 nuestro canal de K	903 canal K	903 groupe K	1166 canale K	1403 K-kanaal	1492 på K	1492 K-kanal	1562 K	1615 nosso canal no K	1679 canalul de K	1722 мы в K	1722 наш K-канал	1722 в нашем K	1722 новости в K	1739 K	1739 K-канал	1739 K-канале	1799 K	1799 K-u	1830 K kanalu	1852 K	1908 K	1976 på K	1976 K-kanal	2069 K	2114 ми в K	2114 наш K-канал	2114 у нашому K	2130 K	2130 K-канал	2130 K-каналі	2210 kênh K
telegrama	1562 K
telegrame	1852 K
telegrami	735 K kanaliga
telegramie	1562 K
telegramis	735 K
telegramissa	832 K
telegramkanaal	1403 K
telegramkanal	1976 K
telegramon	1048 K
telegramu	239 K	1799 K	1908 K
teljes	20 K cikk
tell	626 K us
telli	758 K kohe
tellija	723 oled juba K
tellijad	754 ainult K
tellijatele	723 artikkel on K	723 ainult K	754 tekst on K	754 lugu on K	754 artikkel on K
tellimus	762 K
temas	681 cubre K
temat	1563 zgłoś K
tenhle	277 K text
tento	1890 K text
terangnya	1132 K
terima	1095 K semua
termos	1619 K de uso
terms	541 agree to our K of	541 agree to our K and	541 agree to the K
testen	353 für # € K	353 für # euro K	453 jetzt K	453 K sie
testez	876 K-nous	932 K-nous
testified	651 K
tetszett	1082 K a cikk
text	623 this K
texte	444 alle K zum
texten	1985 fel i K
texter	2011 våra K	2011 fler K
""", 'th': """
thank	559 K you to the	559 K you to all of you	559 K you to all who	559 K you to our
thanks	559 K to all of you who
them	605 will you join K
thema	428 K für uns
themenseite	420 unserer K
theo	2178 K dõi báo	2209 hãy K dõi	2212 K ông	2212 K bà	2212 K lời
think	543 let us know what you K	648 tell us what you K
thoughts	543 share your K	648 share your K
thousands	648 join K of
threads	239 K
threema	383 auf K
throw	648 K in
thursday	17 every K
thursdays	17 on K
""", 'ti': """
ticker	420 im live-K
ticketshop	395 unserem K
tietosuojaseloste	823 K
tietosuojaselosteen	846 hyväksyt K
tijeku	1813 budite u K
tikkie	1463 K
tiktok	16 K	432 inhalt von K	477 K
tiktokon	1048 K
tiktoku	1799 K	1908 K
til	341 vær med K
tilaa	864 K nyt
tilaaja	815 oletko jo K
tilaajamme	865 K
tilaajana	815 jatka lukemista K	815 K pääset	815 K voit	815 koko juttu K
tilaajat	857 vain K	868 K
tilaajille	815 vain K	857 on K
tilaamalla	846 K hyväksyt	849 K
tilauksen	817 voit peruuttaa K
tilaus	868 K
tilbage	331 gratis artikel K
tilgang	1530 få fri K
till	1949 vi har en bön K dig
tillatt	1521 ikke K å gjengi
tilmeld	288 K dig vores	320 ved at klikke på K	341 K dig
tilmelde	320 ved at K dig
tilmelding	320 ved K
tim	1807 naš K
tin	2213 bản K
tine	1695 fără K nu
tip	297 K os	297 har du et K	341 K os	648 K your	1440 app je K
tipeee	899 K
tipline	571 our K
tipp	428 K für uns
tips	571 news K	1482 K oss	1482 har du et K	1530 K oss	1965 har du ett K	1965 har du K
tipsa	2012 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	281 en lille K at bede	1466 en liten K å be
""", 'tl': """
tl	2102 # K
""", 'to': """
today	564 join K	648 chip in K	648 sign up K	648 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1464 gaf K
toestaan	1445 cookies K
toestemming	1391 K te geven	1409 je K nodig	1409 uw K nodig	1409 geef K	1436 overname zonder K	1445 geen K gegeven	1460 tekst mag zonder K
toeta	747 K meid	758 K meid
toetage	758 K meid
toetus	747 sinu K	758 sinu K	758 teie K
toimetaja	737 K
toimetus	759 meie K
toimintaamme	864 tue K
toimittaja	836 lehden K	836 politiikan K	836 vapaa K	836 on K
toimittajamme	865 K
toimituksellemme	865 K
toimituksemme	865 K
toimitusta	864 tue K
told	651 K
toteaa	867 K
touch	552 get in K with our	648 get in K
""", 'tr': """
trabaja	681 K en
trabajo	656 si te gusta nuestro K	718 nuestro K
trabalho	1652 valoriza o nosso K	1661 nosso K
tracking	632 K
tragen	453 K sie sich	453 K sie hier
traitement	888 K de vos données
trakteer	1461 K ons
traktir	1116 K kami
transcript	623 this K
transferred	541 personal data may be K
translated	557 this article was K
transparenzhinweis	375 K
tratamento	1619 K dos seus dados
tratamiento	672 K de tus datos
trattamento	1152 K dei dati
travail	933 notre K
tredje	1981 K part
trenger	1469 vi K din støtte	1530 vi K din hjelp
trgovine	1916 naše spletne K
trgovini	1807 našoj K	1916 naši spletni K	1916 naši K
trial	522 your free K	648 start your free K	648 start a free K	650 free K
tribunais	1630 cobre K
tribunales	681 cubre K
trusted	567 K source
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	864 K
tukijaksi	864 ryhdy K
tulisan	1130 K ini
tulisnya	1132 K
tunnistas	761 K
tunnus	853 luo K	864 luo K
tuo	1184 il K #x#
tuomitsi	867 K
tutur	1132 K
tuturnya	1132 K
""", 'tv': """
tvirtina	1333 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	651 K
twierdzi	1600 K
twitter	533 share on K	535 follow him on K	535 follow her on K	535 follow them on K	535 follow on K	2072 K'da takip
twitteris	735 K
twitterze	1547 na facebooku i K
""", 'ty': """
tygodniowo	1599 K
tygodniu	17 raz w K
typo	596 spot a K
""", 'ub': """
ubegrenset	1471 K tilgang
""", 'uc': """
ucap	1132 K
ucapnya	1132 K
""", 'ud': """
udbyder	312 ekstern K
udfyldes	297 skal K
udtalte	344 K
""", 'ug': """
ugen	343 om K
""", 'ui': """
uitgeschakeld	1389 javascript is K
uitschrijven	1382 op elk moment K
uitzending	1448 de K hieronder
""", 'uj': """
ujar	1132 K
ujarnya	1132 K
""", 'uk': """
uken	1532 i K
uker	1530 prøv # K
""", 'ul': """
ulubionych	1561 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	539 video K
unbegrenzt	415 alle artikel K
unbegrenzten	441 K zugriff	441 K zugang
unbegrenzter	415 K zugang
uneix	211 K-te
ungkap	1132 K
ungkapnya	1132 K
uniquement	922 nous vivons K grâce
unisciti	1195 K
unlimited	522 get K access	522 K digital access	522 K access for	637 K reading	637 want K access
unlock	20 K this	522 K the rest
unser	454 K ziel	454 K team
unsere	36 K leser	358 K app	437 K neue app	440 durch K leser	453 können sie K	454 K leser	454 K texte
unserem	35 K quiz	353 mit K abo	395 in K shop	395 K online-shop	427 K kanal	434 K shop
unseren	36 K lesern	395 K shop	434 K online-shop	454 K lesern	454 K kanal
unserer	358 in K app	405 K app	420 lesen sie auf K	437 K neuen app	454 K arbeit
unseres	395 K teams
unsubscribe	526 K at any time	526 K anytime	633 K whenever
unterschied	412 machen einen K	412 macht einen K
untuk	1129 masuk K
unutmayin	2088 K
""", 'up': """
upcoming	629 our K
updates	526 get K by email	592 check back for K	592 refresh for K
upgrade	522 K to paid	522 K to read	522 behind the paywall. K
upitnik	1810 K
upozorava	1837 K
upozornenia	14 K	1866 K
uppgav	2015 K
uppger	2015 K
ups	652 pop-K
""", 'ur': """
urednica	1801 je K	1801 , K	1910 je K	1910 , K
urednik	1801 je K	1801 , K	1910 je K	1910 , K
urged	651 K
urheilutoimittaja	836 K
urteilte	456 K
""", 'ut': """
utilisation	888 K de cookies	888 K des cookies	888 conditions générales d'K
utilisons	888 nous K des cookies
utilitza	191 K galetes
utilitzem	191 K galetes
utilizamos	672 K cookies	1619 K cookies
utilizza	1152 questo sito K i cookie	1152 K cookie
utilizziamo	1152 K i cookie
utrzymujemy	1598 K się
uttalte	1533 K
""", 'uu': """
uudised	757 meie K
uudiskiri	726 telli meie K	745 K	758 telli K	759 meie K	762 K
uudiskirja	745 K
uudiskirjaga	726 K	745 K
uudiskirjast	745 K
uudistes	734 google K
uutisemme	863 K
uutisilmoitukset	844 K
uutisissa	831 google K
uutiskirje	817 tilaa K	847 K	864 tilaa K	868 K
uutiskirjeemme	817 K	865 K
uutiskirjeen	846 tilaamalla K	847 K
uutiskirjeet	847 K
""", 'uv': """
uvedl	279 K
uvedla	279 K
uviedla	1892 K
uviedol	1892 K
""", 'uy': """
uyardi	2103 K
uyariyor	2103 K
uygulamamiz	2055 mobil K	2101 K
uygulamamizi	2055 K indirin	2055 K indir	2055 mobil K	2100 K indir
uygulamasini	2079 K
uygulamayi	2055 K indir	2055 K indirin
""", 'va': """
vacancies	587 our current K	587 our K
vacatures	1414 onze K	1414 alle K in
vacaturesite	1447 K	1447 onze K
valfri	1952 swisha K summa	2014 K summa
valgfritt	1469 vipps et K
valittaa	867 K
vare	2013 tack K er	2013 tack K dig
varnar	2015 K
varoittaa	867 K
varsel	1503 K
varsler	1503 K	1503 push-K
varslinger	14 K
varuje	279 K
vas	1818 bez K	1835 bez K
vastasi	867 K
vastaus	21 peruuta K
vayas	653 antes de que te K
""", 've': """
vecka	17 varje K
veckan	2014 i K
vedomosti	1864 svoje K
ven	341 del med en K
vendredi	17 chaque K
venn	1530 del med en K
ventana	674 se abre en una K nueva
veraltet	365 ihr browser ist K
verantwoordelijk	30 niet K	1433 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	424 ist der anbieter K	424 der anbieter selbst K
verarbeitung	408 K meiner daten
verder	20 K lezen	1374 voor je K gaat	1380 lees K met	1380 om K te lezen	1380 K lezen?	1429 gratis K met
verdi	2103 karar K	2103 söz K
vereiste	21 K velden zijn	1393 K velden
verfasser	389 meinung der K
verfassers	389 meinung des K
vergoeding	1433 een K ontvangen als
verhaal	1462 dit K	1462 goed K
verhalen	1429 toegang tot alle K	1462 onze K
verhindert	367 ein skript K
verileriniz	2060 kişisel K
verklaarde	1464 K
verktyg	1982 hjälp av ett ai-K
verlag	412 kein K	454 kein K
verouderd	1389 je browser is K
verpassen	453 K sie
verscheen	1399 dit artikel K eerder	1436 versie van dit artikel K	1436 stuk K eerder	1436 artikel K ook	1460 dit artikel K eerst	1460 dit stuk K eerst
verschenen	1436 artikel is eerder K op	1436 artikel is eerder K in de krant
verschenken	453 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	1444 doet K vanuit
verslaggever	1404 onze K	1405 is K	1405 is politiek K	1444 is medisch K	1444 werkt als K
verslaggevers	1441 onze K
vertaling	1446 deze K
verteiler	380 K
vertelde	1464 K
vertelt	1464 K
vertraulich	384 redaktion K
verwenden	367 wir K cookies
verwendest	365 K einen adblocker
verwendet	367 diese website K cookies	367 diese webseite K cookies
verwendung	432 K von cookies
verzi	249 audio K
verzii	1863 audio K
verzoek	1374 een klein K
vesti	1788 K na mejl
vestima	1799 google K
""", 'vi': """
viber	16 K	106 K	138 канал във K	477 K	1739 K	1799 K	1799 K-u	1908 K	2130 K
viberen	1048 K
viberi	1852 K
viberju	1908 K
viberu	239 K	1799 K
viberze	1562 K
vidare	1954 för att läsa K	2012 läs K för
videa	1912 ogled K
videli	1803 K video
video	9 this K	9 este K	9 deze K	9 denne K
videoen	9 denne K
videos	384 fotos oder K	432 laden des K	435 mehr K von
videre	286 for at læse K	341 læs K for	1471 for å lese K	1530 les K for
vidjeli	1803 K video
viernes	17 cada K
view	528 K in app
views	30 K of	524 free K left
vigtigste	340 ugens K	340 dagens K
viikko	17 joka K
viikossa	866 K
vijesti	1788 K na e-mail
vijestima	1799 google K
vikao	1837 K
viktigaste	2011 veckans K	2011 dagens K
viktigste	1529 ukas K	1529 dagens K
vill	1989 ja tack, jag K
vincoli	1197 senza K
vipps	1508 på K	1530 K
virtuellen	453 K kaffee
visto	1134 K che sei qui
visualiser	908 K les contenus
visualizzare	1152 per K questo contenuto
vivons	922 nous K grâce à nos	922 nous ne K que
""", 'vo': """
voice	649 our K
volal	279 K	1892 K
volg	1387 K ons op	1387 K ons via	1461 K ons
volgende	21 in deze browser voor de K
volgens	1464 K
voor	1382 meld je aan K	1429 veel meer K #
voorbehouden	1399 alle rechten K
voordat	1374 K je gaat
voorkeursbron	1402 K
voorkeursbronnen	1439 K
vorbehalten	353 abonnenten K	375 alle rechte K
vorbei	453 schau K
vores	35 K quiz	289 hent K app	289 i K app	341 støt K	341 hent K	342 K app
vorgelesen	400 ki-stimme K
vorlesen	2 artikel K	2 text K
votre	872 K don nous	899 K don	932 K don	932 K aide pour
vous	18 sans K	933 sans K
""", 'vr': """
vragen	1374 hebben we een gunst te K	1374 we willen je iets K
vriend	1461 word K
vrijdag	17 elke K
vroeg	1464 K
""", 'vs': """
vsebin	1934 do vseh K
vsebina	1912 zunanja K
vsebine	1912 zunanje K	1912 te K
vsebino	9 to K	1912 zunanjo K
vstupenky	246 K na naši
""", 'vu': """
vuodessa	866 K
vurguladi	2103 K
""", 'vy': """
vygenerovala	262 K ai	1876 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	233 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1310 K redaktorius
vyriausioji	1310 K redaktorė
vytvorila	1876 K ai
""", 'wa': """
waardeer	1426 K dit artikel
waardeert	1426 dit artikel K
waardevol	1374 vond je dit artikel K
waarschuwt	1464 K
wajib	21 ruas yang K
waktu	0 K baca
warf	456 K vor
warned	651 K
warns	651 K
warnt	456 K
warnte	456 K
wartawan	1105 adalah K
washington	553 is a K
waszych	1583 z K wpłat	1598 z K wpłat
""", 'we': """
webbplats	1963 denna K använder cookies
webinar	395 zum K	484 δωρεάν K	484 το K μας	484 K μας	1414 ons K	1568 nasz K	1807 naš K	1916 naš K
webinarimiza	2075 K
webshop	1414 onze K
webshopu	1807 našem K
website	295 dette K bruger	454 unsere K	649 our K	1460 niets van deze K
webwinkel	1414 onze K	1447 de K van	1447 het boek in de K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	650 a K	650 per K	1463 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	526 sign up for our K	562 our K email	562 K round-up
weiter	353 lesen sie sofort K
weitere	420 K texte finden sie
weitergegeben	439 wird nicht K
weiterlesen	20 K	353 K mit	353 jetzt K	353 diesen artikel K	353 kostenlos K	353 mit plus K	365 mit werbung K
weitermachen	440 damit wir K
weiterverwendung	449 K nur mit
weiterzulesen	353 um K
weken	1463 K voor
werbeblocker	365 deaktivieren sie ihren K
werbefrei	454 K
werbelink	446 K
werbelinks	446 K
werbevereinbarung	357 stimme ich der K zu
werbung	11 K	415 alle texte ohne K	415 abo ohne K	454 ohne K
werde	453 K teil
werden	453 K sie teil
werk	1462 ons K
werken	1447 kom K bij
wersja	2 K audio
wesprzyj	1538 K nasze	1583 K	1597 K nas	1597 K nasze	1597 K naszą	1597 K mnie
weten	1393 laat het ons K	1461 laat het ons K	1464 laat K
wetenschapsredacteur	1444 is K
""", 'wh': """
whatever	648 chip in K
whatsapp	16 K	106 K	138 K канал	186 canal de K	186 al teu K	186 a K	239 K	307 på K	307 K-kanal	358 K-kanal der	362 unser K-kanal	362 unserem K-kanal	362 unseren K-kanal	362 zum K-kanal	362 K-kanal von	383 auf K	383 per K	383 K-gruppe	383 bei K	427 unserer K-gruppe	477 K	533 share on K	533 share via K	535 join our K	535 join us on K	535 our K channel	535 updates on K	648 join our K	668 nuestro canal de K	832 K-kanavaa	903 chaîne K	903 canal K	903 sur votre K	903 groupe K	1130 K kami	1166 canale K	1166 gruppo K	1166 su K	1166 numero K	1403 K-kanaal	1403 K-groep	1403 via K	1403 op K	1440 in je K	1440 stuur ze via K	1492 på K	1492 K-kanal	1547 kanał na K	1562 K	1615 nosso canal no K	1615 nosso canal do K	1615 grupo do K	1679 canalul de K	1679 direct pe K	1739 K	1799 K	1799 K-u	1830 K kanalu	1852 K	1908 K	1976 på K	1976 i K	1976 K-kanal	2069 K	2130 K
whatsappa	1562 K
whatsappe	1852 K
whatsappgroep	1403 K
whatsappi	735 K kanaliga
whatsappie	16 K	1562 K
whatsappiin	832 K
whatsappis	735 K
whatsappissa	832 K
whatsappkanaal	1403 K
whatsappkanal	1976 K
whatsappon	1048 K
whatsappu	16 K	239 K	1799 K	1852 K	1908 K
while	512 K you're here
whitelist	539 K our site	539 K this site	539 K us
""", 'wi': """
widerruf	439 K finden sie
widerrufen	357 jederzeit K
will	648 K you make a	648 K you be one of
window	533 opens in new K	533 opens in a new K
winkel	1447 onze K
winning	553 is an award-K
wirtschaftsressort	385 leitet das K
wissen	384 K sie mehr
withdraw	541 K your consent
without	18 K your
""", 'wo': """
woche	17 jede K	455 pro K
wochen	415 # K für	415 vier K für	455 K lang
word	1377 K lid en	1400 K lid	1461 K lid
work	648 back our K	649 our K
would	572 we K like to hear from you	572 K love to hear from you
""", 'wr': """
write	543 K to us at	648 K to us
writer	552 is a staff K for	552 is a senior K at	553 is a staff K	553 is a senior K	553 is a K
writes	553 K about	575 K on	651 K
writing	616 correct at the time of K
written	553 has K for
wrote	651 K
""", 'ws': """
wsparcia	1598 waszego K	1598 twojego K
wsparcie	1538 twoje K	1597 twoje K
wsparciu	1538 dzięki twojemu K	1598 dzięki K	1598 waszemu K
wspieraj	1583 K	1597 K nas
wszystkich	1590 K treści	1590 do K artykułów	1590 do K tekstów
""", 'wu': """
wurde	378 text K	433 das audio K
""", 'wy': """
wydarzenie	1568 nasze K
wydawcy	1581 bez zgody K	1581 za zgodą K
wyjdziesz	1535 zanim K
wymagane	21 K pola są	1552 pola są K
""", 'ya': """
yakiniyor	2103 K
yaniti	21 K iptal et
yanitlayin	2088 K
yapabilir	2088 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	2053 giriş K
yapay	2074 K zeka ile	2074 K zekâ ile
yapilamaz	2065 alinti K
yapin	24 giriş K	2088 giriş K	2100 bağiş K
yapmak	6 yorum K
yardim	2100 bize K edin
yardimiyla	2093 yapay zeka K	2093 yapay zekâ K
yayimlanmasi	2092 izin alinmadan K
yayinlanamaz	2065 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yazaridir	2071 K	2071 köşe K
yazdi	2103 K
yazin	2070 bize K	2088 K	2100 bize K
yaziyi	2 K dinle	4 K
yazmak	6 yorum K
""", 'ye': """
year	650 a K	650 per K
""", 'yi': """
yillik	2102 K
""", 'yo': """
you	18 without K	605 we have K.	649 without K
youtube	16 K	106 K	367 inhalte von K	432 inhalt von K	477 K	535 on K for more	535 on K for the	1130 K kami	2130 K	2178 kênh K của
youtubeu	1799 K
youtubu	1908 K
""", 'za': """
za	1814 K # €	1869 K # €	1923 K # €
zaak	1404 meer over deze K
zaakceptuj	1565 K pliki cookie
zabranjeno	1817 K kopiranje
zabronione	1558 kopiowanie K
zadarmo	1869 článkov K	1869 články K
zahlasujte	265 K	1879 K
zahtevana	21 K polja
zainstaluj	1543 K aplikację	1543 K naszą aplikację
zajednici	1830 viber K
zalo	2178 quan tâm K
zalogowani	1552 tylko K
zalogowaniu	1540 dostępny po K	1540 dostępna po K
zalogowanych	1572 tylko dla K
zaloguj	24 K	1540 K się, aby	1540 K się aby
zamkniesz	1535 zanim K
zamudite	1937 ne K
zapewnia	1600 K
zapisal	1947 je K
zapisz	1542 K się na nasz	1597 K się na	1597 K się do
zaradi	1927 K vas	1945 K vas
zaregistrujte	255 zdarma se K	255 se zdarma K	255 zdarma K	255 K se zdarma	1869 K sa zadarmo	1869 K sa
zarejestrowanych	1572 tylko dla K
zarejestruj	1540 K się, aby	1597 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	1561 K źródeł
zavisi	1834 K od vas
""", 'zb': """
zbierka	1893 K
""", 'zd': """
zdarma	255 článků K	255 články K
""", 'ze': """
zegt	1464 K
zei	1464 K
""", 'zi': """
ziedojums	1373 K
zitten	1462 we K ook op
""", 'zk': """
zkuste	220 K první měsíc	276 K první měsíc
""", 'zn': """
znalosti	250 své K
znanje	1810 svoje K	1810 svoje K u	1919 svoje K
""", 'zo': """
zobrazenie	1856 K tohto obsahu	1856 K obsahu	1856 K príspevku
zondag	17 elke K
zonder	1426 K jouw steun	1426 K uw steun
zostanie	1552 twój adres email nie K
""", 'zp': """
zpravodaj	241 , K
zpravodajem	241 je K
zpravodajkou	241 je K
""", 'zr': """
zrezygnuj	1540 K w każdej chwili	1599 K w każdej chwili
""", 'zu': """
zuerst	449 text ist K
zufolge	456 K
zugang	353 noch keinen K
zugeschickt	357 per e-mail K	357 per mail K
zugestimmt	367 externen diensten nicht K
zusammenarbeit	424 beitrag ist in K	424 artikel ist in K	424 text ist in K
zusammenfassung	378 K
zustimmung	367 K jederzeit	367 mit ihrer K	367 ihre K
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
berite
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
cenite
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
dobivati
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
glasajte
glasujte
gledajte
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
hlasujte
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
inteligence
inteligencie
inteligencije
inteligenciou
inteligencji
inteligenco
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
oddajte
odejdete
odete
odgovara
odgovor
odgovoran
odgovorna
odidete
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
pisz
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
poinformuj
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
pomocou
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
powered
powerful
powiadomienia
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
propustite
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
przegap
przetwarzanie
przez
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
soglasja
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
streszczeniu
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
suglasnosti
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
wszystkich
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
zahlasujte
zahtevana
zainstaluj
zajednici
zalo
zalogowani
zalogowaniu
zalogowanych
zaloguj
zamkniesz
zamudite
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

PATTERNS: tuple[tuple[str, int], ...] = (('^sie erreichen [^,;@]{2,40} (?:unter|über|per) .{0,40}@', 387),
 ('^(?:mitarbeit|text|redaktion|protokoll|aus dem (?:englischen|französischen|amerikanischen) von):? [a-zäöüß.-]+(?: '
  '[a-zäöüß.-]+){1,2}$',
  388),
 ('\\b(?:können sie |jetzt |hier )(?:direkt )?(?:im|in) [a-zäöüß-]+-(?:shop|ticketshop|store)\\b', 396),
 ('^jetzt (?:anmelden|tickets sichern|bewerben|reinhören|mitmachen|lesen|anhören|abstimmen|teilnehmen):', 396),
 ('^(?:alle (?:nachrichten|news|artikel|texte|themen|infos)|die wichtigsten|aktuelle|jetzt|holen sie sich|hol dir|laden sie|lade|noch) '
  '[^.:]{0,50}\\b(?:der|die|unsere|zur) [a-zäöüß-]+-app\\b',
  406),
 ('^(?:erscheint )?(?:jeden|immer) (?:mon|diens|donners|frei|sams|sonn)tag(?:s)?(?: und (?:mon|diens|donners|frei|sams|sonn)tag)?(?: '
  'neu)?$',
  410),
 ('^erscheint (?:jeden|immer|montags|freitags)[a-z ]{0,40}\\.$', 410),
 ('^(?:jetzt |schon |ab |für |nur )+(?:# (?:wochen|monate) (?:für |lang )?(?:nur )?)?# ?(?:euro|cent|€)(?: (?:im ersten monat|im '
  'monat|pro monat|pro woche|monatlich|in der woche))?(?:, danach # ?(?:euro|€)[^.]{0,20})?[.!]?$',
  442),
 ('^(?:gesponsert|präsentiert|ermöglicht) von [^.:,]{3,40}$|^bezahlte anzeige (?:der|des|von) [^.:,]{3,40}$', 447),
 ('^(?:aus dem [a-zäöüß]+ )?(?:übersetzt|übersetzung|übersetzung aus dem [a-zäöüß]+)(?: von|:)? [a-zäöüß.-]+(?: [a-zäöüß.-]+){1,2}$',
  450),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  516),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 549),
 ('^(?:reach|e-?mail|contact|follow) [^:,;@]{3,40} (?:at|on|via|by) .{0,40}(?:@|#-#)', 576),
 ('^you can (?:reach|e-?mail|contact) [^,;@]{2,30} (?:at|on|via|by) .{0,40}@', 578),
 ('^(?:sent|delivered|arrives|published|out)(?: to you)? (?:every|each) (?:mon|tues|wednes|thurs|fri|satur|sun|week)?day(?: (?:and|&) '
  '[a-z]{3,6}day)?(?: (?:morning|afternoon|evening))?[.!]?$',
  604),
 ('^(?:try (?:it |us |one |a |your |the )?(?:first )?(?:# )?(?:for |(?:day|week|month)s? for )(?:just |only )?[$£€]#|save #% on '
  '(?:your first|an annual|a digital)|subscriptions start at [^,]{2,24} (?:a|per) (?:week|month|year)\\.?$|(?:read on|continue '
  'reading|keep reading) with (?:an? )?[a-z -]{0,24}(?:\\+|plus|premium|subscription))',
  608),
 ('^(?:edited|story|text|words|video) by(?: [a-z.-]+){2,3}$', 620),
 ('^(?:from|for|just|only|now)(?: only| just)? [$£€]#(?: a| per| every| for(?: the first)?)?(?: #| one| two| three| six| twelve)? '
  '?(?:week|month|year)s?[.!]?$',
  638),
 ('^new episodes (?:of [^.]{2,40} )?(?:(?:are |come )?(?:released|out|drop|land|every|weekly|on) )(?:every|each|on)? '
  '?(?:mon|tues|wednes|thurs|fri|satur|sun|week)',
  646),
 ('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1225), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1225),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1225),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1239),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1270),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1270), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1270),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1270),
 ('^(?:met medewerking van|vertaling:?|tekst:|bron:) [a-z.-]+(?: (?:de|van|den|der))*(?: [a-z.-]+){0,2}$', 1406),
 ('^(?:mail|volg|bel|app) [^:,;@]{3,40} (?:via|op|naar) .{0,40}(?:@|#-#)', 1407),
 ('^(?:download|installeer|altijd (?:op|het)|blijf|open) [^.:]{0,50}\\b(?:met|in|via|de|onze) (?:de |onze )?(?:[a-z]+-app\\b|app '
  '(?:voor|van|en)\\b)',
  1421),
 ('^(?:verschijnt|iedere|elke)(?: elke| iedere)? (?:maan|dins|woens|donder|vrij|zater|zon|werk)dag(?:en)?(?:ochtend|middag|avond)?(?: '
  'en (?:dins|woens|donder|vrij|zater|zon)dag)?[.!]?$',
  1425),
 ('^(?:maak (?:een|je|uw) (?:bedrag|gift|bijdrage|donatie) over|(?:stort|geef) (?:een|je) (?:gift|bijdrage) op) .{0,30}\\bnl#', 1428),
 ('^(?:(?:het artikel|artikel|de tekst|tekst|het verhaal|verhaal) (?:gaat|loopt) (?:hieronder )?(?:verder|door) (?:onder|na) '
  '(?:de|deze) (?:advertentie|foto|video|afbeelding|poll|tweet|kaart|grafiek|post|foto\\W?s|beelden)|na de advertentie gaat de tekst '
  'verder|gesponsord door [a-z ]{2,40})[.!]?$',
  1434),
 ('^(?:nu |probeer |lees |slechts )*(?:de krant |de eerste |digitaal )*# (?:weken|maanden|dagen|maand) voor (?:slechts |maar )?(?:€ '
  '?)?#(?: euro)?[.!]?$',
  1438),
 ('^(?:dit artikel|dit verhaal|het nieuws|al het nieuws|meer nieuws) .{0,30}\\b(?:in|via) de [a-z]+-app\\b', 1450),
 ('^probeer [^.,]{2,40} # (?:dagen|weken|maanden) gratis[.!]?$', 1454),
 ('^(?:nu |al |voor |maar |slechts |vanaf |de eerste maand (?:voor )?)+(?:€ ?)?#(?: ?(?:euro|cent))?(?: per '
  '(?:week|maand|jaar))?[.!]?$',
  1454),
 ('^lees (?:ook|hier) (?:het|ons|onze|dit|de) (?:interview|verhaal|reportage|analyse|column|artikel|dossier|stuk)\\b', 1458),
 ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 2238),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 2248), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 2256))

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
