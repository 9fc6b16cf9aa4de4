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
cs.gift.readers	c0		16	naše|naši|náš|můžeme|žijeme|vám|vaší|vašim	redakce|redakci|psát|noviny|deník|novinařin*|žurnalistik*|nezávisl*|inzerent*|tvořit
cs.wall	w2		0
cs.wall.cancel	w2		0
cs.wall.price	s2		11	poté|pak|potom|následně|zdarma|předplatné	kč|měsíčně|zdarma	měsíčně|ročně|předplatné|zrušit|týdně
cs.wall-line	c2		0
cs.wall-line-login	c2		0	přihlaste|přihlásit|přihlášení
cs.wall-line-here	c2		0	článek|článku|článků|články|číst|čtěte|čtení|web|webu|obsahu|digitální|noviny|deník|týdeník|magazín|časopis|měsíčně|kč|vydání
cs.letter	w4		0
cs.letter.every	w4		0
cs.letter-line	c4		0
cs.letter-line-here	c4		0	newsletter|newsletteru|newslettery|zadejte|vložte|přihlaste|odběr|odběru|osobních údajů|odeslat|odesláním|posíláme|potvrďte|nezveřejníme|zveřejněn|zprávy
cs.share	w10		0
cs.share.among	w10	among	0
cs.follow	c13		22
cs.follow-here	c13		22	naši|naše|náš|našich|zprávy|zpráv|novinky|články|app store|google play|neuteče|neunikne|čtěte
cs.ad	w9		0
cs.shop.among	w9	among	0
cs.shop.label	w9		0
cs.ad.with	s9		8
cs.consent	w7		0
cs.consent.blocked	c7		22	obsah|video|příspěvek|mapa|mapu	zablokován|zobrazit|zobrazen|blokován|blokujete|nelze|zablokováno
cs.consent.terms	c7		18	podmínky|cookies|ochrany soukromí|zásady|souhlasíte	přijímáte|souhlasíte|vyjadřujete|bere*
cs.consent.allow	w7		0
cs.consent-line	c7		80
cs.consent-line-here	c7		80	souhlas|souhlasím|souhlasíte|souhlasu|vypněte|prosím|prosíme|náš|našeho|našem
cs.comments	w12		0
cs.related	w11	heading	0
cs.lead-in	s11	lead-in	34
cs.furniture	w11		0
cs.related.label	s11		11
cs.toggle	w11	among	0
cs.author	s14		36
cs.bio.scholar	c14	bio	20	působí|univerzit*|univerzitě|ústav*|ústavu|přednáší|přispívá|autor|autorka|vyučuje|komentátor*
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
cs.nav.gallery	s16		4
cs.ai.translated	s16		16	automaticky|strojově|umělá inteligence|umělou inteligencí|pomocí ai|umělé inteligence	přeložen|vytvořen*|vytvořila|vygenerován*|pořízen|proveden|namluven|načten
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
cs.push.yes	w6	among	0
cs.push.ask	c6		12	?
cs.push.among	w6	among	0
cs.adblock.answer	w8		0
cs.adblock.found	c8		18	používáte|máte|vypněte|vypnout|zdá se|prosíme|zjistili	stránk*|web*|reklam*|zapnut*|prosíme|prosím|vypněte|obsah|článek|znovu	vypněte|vypnout|zjistili|zdá se|používáte|deaktivujte
cs.adblock.among	w8	among	0
cs.donation.page	w0		0
cs.donation.page.among	w0	among	0
cs.donation.free	s0		16	čtenář*|předplatitel*	jsme|můžeme|jen|fungujeme
cs.wall.label	w2		0
cs.wall.among	w2	among	0
cs.meter.count	s3		14	bezplatných*|článků*|volných*
cs.wall.left	c3		9	%	článku|textu|přečíst
cs.form.label	w4		0
cs.form.among	w4	among	0
cs.gallery.count	w16		0
cs.gallery.label	w16		0
cs.related.colon	s11	lead-in	16
cs.related.topic	s11	lead-in	10
cs.bio.more	c14	bio	50	rubrik*|redakc*|píše|věnuje se|pracuje|zpravodaj*|novin*|deník*|spolupracuje|přispívá|pokrývá|zabývá se|působí
cs.sources.label	w16		0
cs.rights.label	w15		0
cs.rights.earlier	s15		12	týdeník*|časopis*|deník*|čísle|novin*|magazín*|#|webu|serveru|příloze|revue
cs.rights.first	s15		9	vyšel|vyšla|vyšlo|publikován|publikována	původně|poprvé|nejprve	v|ve|na
cs.ai.made	w16		0
cs.ai.among	w16	among	0
cs.comments.bar	w12		0
cs.comments.among	w12	among	0
cs.follow.label	w13		0
cs.follow.among	w13	among	0
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
fi.gift.readers	c0		14	toimintamme|journalismimme|työtämme|lehtemme|mahdollistat|toimituksemme|julkaisumme|ryhdy|lahjoituksesi
fi.wall	w2		0
fi.wall-line	c2		0
fi.wall-line-here	c2		0	sisältö|sisältöihin|sisältöön|artikkelit|artikkeleihin|juttuihin|jutut|tilaa|tilaajille|lehteen|lehden|lehtiin|uutisiin|kk
fi.letter	w4		0
fi.letter.every	s4		7	sähköpostiisi|uutiskirje|ilmestyy joka|ilmestyy perjantaisin|ilmestyy arkisin
fi.letter.check	s4		7
fi.letter-line	c4		0
fi.letter-line-here	c4		0	uutiset|uutisia|uutiskirje|uutiskirjeen|tilaa|kirje|juttu|jutut|syötä|anna|vahvista|viikoittain|suoraan|parhaat|tärkeimmät|joka päivä|joka aamu|aamuisin|ei julkaista
fi.app	c5		20
fi.share	w10		0
fi.share.copied	s10		4
fi.follow	w13		0
fi.ad	w9		0
fi.shop.label	w9		0
fi.ad.label	w9		0
fi.consent	w7		0
fi.consent.label	w7		0
fi.consent.embedded	c7		12	palvelusta|palvelun|x|youtube|instagram|facebook|tiktok|evästeet|evästeiden
fi.consent.blocked	c7		18	sisältö|sisältöä|video|videota|julkaisu|upotus|upotusta	estetty|näyttää|nähdä|näkyvissä|näytetä|estävät|muuta|vuoksi|sallia
fi.consent-line	c7		70
fi.consent-line-ads	c7		30	poista|ota|sammuta|käytössä|kytke|laita|huomasimme|sinulla
fi.consent-line-here	c7		70	käytämme|sivusto käyttää|palvelu käyttää|sivustomme|palvelumme|hyväksyt|hyväksyn|hyväksymällä|hyväksy|me ja|lue lisää|salli|tämä sivusto|näillä sivuilla
fi.comments	w12		0
fi.views	s12		22	kirjoittajan|näkemykset|mielipiteet|mielipiteitä|näkemyksiä|toimituksen
fi.comments.rules	s12		12	poistetaan|sääntöjä|julkaisua|tapoja|ennen|moderoidaan|kommentoi*
fi.related	w11	heading	0
fi.lead-in	s11	lead-in	34
fi.furniture	w11		0
fi.toggle	w11	among	0
fi.copyright	c15		30
fi.copyright-here	c15		30	kielletty|kiellettyä|sisällön|sisältö|artikkelin|artikkelien|rangaistavaa|oikeudet
fi.agency	w15		0
fi.rights.earlier	s15		12	alun perin|aiemmin|ensimmäisen kerran|ensin|alunperin|lehdessä|numerossa	lehdessä|julkaistu|julkaistiin
fi.left	s2		10
fi.preferred	c13		24	lisää|valitse|aseta|seuraa|tee|nosta|näe	google*
fi.channel	c13		20	liity|tilaa|seuraa|olemme|on nyt myös|saat
fi.tip	s14		30	toimittaja*|toimitukse*|meille|@|juttuvink*|uutisvink*|vinkin|kokemuksesi|kerro nimettömä*
fi.writer	w14		0
fi.bio.more-by	s14		6
fi.bio.among	w14	among	0
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
fi.player.script	c16		12	video|videon|videota|selaimesi|selaimessasi|katso*|toist*|sivu*
fi.quiz.weekly	s16		9	visa|visassa|uutisvisassa|uutisvisa|tietovisa|tietovisassa|visailu*|testi|testissä|kysely*|kyselyyn|quiz
fi.ai.summary	s16		14	tekoälyn|tekoäly|tekoälyllä|tekoälyä|koneellisesti
fi.ai.translated	s16		14	konekäännetty|koneellisesti käännetty|automaattisesti käännetty|käännetty koneellisesti|käännetty automaattisesti|käännetty tekoälyllä|tekoälyn kääntämä|konekäännös|käännöksen on tehnyt tekoäly|tehty koneellisesti|tehty tekoälyllä
fi.nav.pictures	w16		0
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
fi.push.yes	w6	among	0
fi.push.ask	c6		10	haluatko|haluaisitko|otatko	uutis*|tärkeistä|tärkeimmistä	?
fi.push.among	w6	among	0
fi.adblock.answer	w8		0
fi.adblock.found	c8		18	käytät|näyttää siltä|havaitsimme|selaimesi|selaimessasi|sinulla on
fi.adblock.label	w8		0
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
# % sparen	947
# (# ratings	1318
# (# reviews	1318
# (# votes	1318
# af #	704
# afbeeldingen bekijken	3113
# antwoord	3123
# antwoorden	3123
# antworten	960
# antworten anzeigen	960
# atbilde	2960
# atbildes	2960
# atsakymai	2893
# atsakymas	2893
# av #	3231	4193
# beelden bekijken	3113
# bilder anschauen	950
# bilder ansehen	950
# bilder anzeigen	950
# comentarii	3571
# comentario	1432
# comentarios	1432
# comentaris	405
# comment	1154
# commentaire	1894
# commentaires	1894
# commenti	2492
# commento	2492
# comments	1154
# euro el primer mes	417
# foto's bekijken	3113
# fotos anschauen	950
# fotos ansehen	950
# fotos anzeigen	950
# from # ratings	1318
# from # reviews	1318
# from # vote	1318
# from # votes	1318
# glasov	92
# glasova	92
# hlasov	92
# komentar	2369
# komentarai	2842
# komentarze	3304
# komentarzy	3304
# komment	2242
# kommentaari	1565
# kommentar	642	802	3167	4132
# kommentare	802
# kommentarer	642	3167	4132
# kommentti	1747
# kommenttia	1747
# like for this post	1318
# like for this reply	1318
# likes for this post	1318
# likes for this reply	1318
# min	1135
# min de lectura	1439
# min de leitura	3446
# min di lettura	2499
# min leestijd	3012
# min. lesezeit	811
# od #	3863	4059
# odgovor	3891
# odgovora	3891
# odgovori	4088
# odgovorov	4088
# odpovede	3991
# odpowiedzi	3396
# of #	1350
# of # people found this helpful	1318
# out of # (# ratings	1318
# out of # (# votes	1318
# out of # based on # reviews	1318
# oy	92
# people found this helpful	1318
# people like this	1318
# person found this helpful	1318
# ratings	1318
# reactie	3005
# reacties	3005
# replies	1379
# reviews	1318
# saniye geri	4376
# saniye geri sar	4376
# saniye ileri	4376
# saniye ileri sar	4376
# sekunden vor	935
# stars (# votes	1318
# stars from # reviews	1318
# stars from # votes	1318
# stemmen	92
# stemmer	92
# stimmen	92
# suara	92
# szavazat	92
# van #	3088
# vastaus	1839
# vastausta	1839
# vastus	1616
# vastust	1616
# von #	952
# votes	92
# voti	92
# votos	92
# vots	92
# voturi	92
# x	936
# yorum	4325
# z #	557	3361	3959
# zo #	3959
""", '#+': """
#+ gamble responsibly	1314
""", '#/': """
#/# oldal	2327
#/#. oldal	2327
""", '$#': """
$# at amazon	1348
$# at walmart	1348
""", 'a ': """
a a	93
a a a	93
a cikk tartalma	2328
a fost util acest articol	3606
a javascript ki van kapcsolva	2309
a kommentek nem szerkesztett tartalmak	2242
a lire aussi	1898
a message from our sponsor	1145
a nossa loja	3491
a palavra do dia	3530
a publicidade continua	3549
a sua mensagem	3541
a tartalom le van tiltva	2301
""", 'a+': """
a+ a	93
""", 'a-': """
a- a	93
a- a a	93
""", 'aa': """
aa	4332
aa aa aa	93
aanbevolen	3009	3109
aanbevolen artikelen	3009
aanbevolen door outbrain	3128
aanbevolen door taboola	3128
aanbevolen voor jou	3009
aanbod van onze partners	3128
aangeboden door	2999
aanmelden	2979
aanmelden nieuwsbrief	2984
aanraders	3009
aanzetten	3102
aastane tellimus	1610
""", 'ab': """
abbonamenti	2470
abbonamento	2470
abbonati	2470
abbonati ora	2470
abbonati subito	2470
ablehnen	796
abmelden	762
abo	762
abo bestellen	762
abo testen	872
abo verwalten	762
abo-vorteil	929
abo-vorteile	929
abonament	3560
abonamente	3560
abonare	3560
abone ol	4312
abone olun	4312
abone olun, sinirsiz okuyun	4312
abonelik	4312
abonelik paketleri	4419
abonentiem	2905
abonnee worden	2979
abonneer	2979
abonneer nu	2979
abonnees lezen meer	3049
abonneevoordeel	3091
abonnement	616	762	1865	2979	3141
abonnementen	2979
abonnements	762	1865
abonnentfordel	3234
abonnentfordele	707
abonnentfordeler	3234
abonnenttilbud	707
abonner	616	3141
abonneren	2979
abonnez-vous	1865
abonnieren	762
about sharing	1135
about the columnist	1330
about the contributor	1330
about the contributors	1330
about us	1164
abovorteil	929
abovorteile	929
abrir	1440	3447
abrir app	1499	3500
abrir en la app	1499
abrir la app	1499
abrir mapa	1440	3447
abrir menu	3446
abrir na app	3500
abrir no aplicativo	3500
abrir no app	3500
abschicken	949
absenden	91	949
abspielen	811	936
abstimmen	91
abstimmung	92
""", 'ac': """
accede	1402
acceder	1402
accedi	2470
accedi con apple	2532
accedi con facebook	2532
accedi con google	2532
accedi con il tuo account	2532
accedi per commentare	2541
accept	1150
accept & close	1356
accept & continue	1356
accept all	1150
accept all cookies	1150
accept and close	1150
accept and continue	1150
accept and load	1356
accept and show	1356
accept and view	1356
accept and watch	1356
accept toate	3582
accept toate cookie-urile	3651
accepta i continua	402
accepta i mostra el contingut	402
accepta les galetes	402
accepta totes les galetes	434
accepta-ho tot	402
accepted payment methods	1110
accepteer	3001
accepteer alle cookies	3001
accepteer alles	3096
accepteer cookies	3095
accepteer en ga door	3095
accepteer en toon	3095
accepter	637	1891
accepter alle	637
accepter alle cookies	637
accepter et afficher	1921
accepter et afficher le contenu	1921
accepter et continuer	1891
accepter et fermer	1891
accepter et poursuivre	1961
accepter les cookies	1891
accepter og luk	710
accepter og vis	710
accepter tout	1891
acceptera	4126
acceptera alla	4126
accepteren	3001
accepteren en doorgaan	3095
accepteren en tonen	3095
acces nelimitat la toate articolele	3597
acceso	1402
acceso ilimitado a todo el contenido	1538
accesso a tutti gli articoli	2595
accesso illimitato a tutti i contenuti	2595
accetta	2489
accetta e continua	2489
accetta e continua oppure abbonati	2532
accetta e prosegui	2553
accetta e visualizza	2513
accetta e visualizza il contenuto	2513
accetta i cookie	2489
accetta tutti	2489
accetta tutti i cookie	2589
accetta tutto	2489
accetto tutti i cookie	2589
acconsento a ricevere comunicazioni commerciali	2528
acconsento al trattamento dei dati	2566
acconsento al trattamento dei dati personali	2566
acconsento al trattamento dei miei dati	2566
acconsento alla visualizzazione di contenuti esterni	2513
account aanmaken	2979
accueil	1901
aceitar	3436
aceitar cookies	3436
aceitar e continuar	3436
aceitar e ver	3461
aceitar todos	3436
aceitar todos os cookies	3534
aceitar tudo	3436
aceito todos os cookies	3534
aceptar	1429
aceptar cookies	1429
aceptar todas	1429
aceptar todas las cookies	1532
aceptar todo	1429
aceptar y continuar	1429
aceptar y seguir	1496
aceptar y ver	1459
aceptar y ver el contenido	1459
acepto que se me muestre contenido externo	1459
acepto recibir comunicaciones comerciales	1474
acepto todas las cookies	1532
acesso a todos os artigos	3540
acest articol este blocat	3630
acest videoclip nu este disponibil	3614
acest videoclip nu mai este disponibil	3614
acheter ce livre	1955
acheter des billets	1955
acheter le livre	1955
acheter maintenant	2015
acheter mes billets	1955
acheter sur amazon	1955
acheter sur fnac	1955
acheter sur la fnac	1955
achternaam	3112
acompanhe ao vivo	3473
acquista biglietti	2547
acquista i biglietti	2547
acquista il libro	2547
acquista il numero in edicola	2518
acquista la copia digitale	2518
acquista ora	2606
acquista questo libro	2547
acquista questo numero	2518
acquista su amazon	2547
acquistalo su amazon	2547
activa	438
activa el so	430
activa les alertes	411
activa les notificacions	411
activa les notificacions i no et perdis res	411
activar	1501
activar alertas	1473
activar el sonido	1492
activar sonido	1492
activer la notification	1965
activer le son	1957
activer les alertes	1931
actualiser la page	1966
""", 'ad': """
ad	1145	2632	2745	4393	4681
ad blocker rilevato	2593
ad choices	1145
ad ends	1382
ad feedback	1145
ad soyad	4393
ada yang salah	2430
adblock detectado	1536	3538
adblock rilevato	2593
adblock'u kapattim	4384
adblocker is uitgeschakeld	3103
adblocker ist deaktiviert	939
adblocker rilevato	2593
adchoices	1145
add a comment	1154
add a reply	1320
add as preferred source	1140
add to bookmarks	1135
add to favorites	1338
add to my topics	1140
add to reading list	1234
addebito diretto	2469
adgangskode	727
adicionar ao carrinho	3549
adicionar aos favoritos	3482
adicionar aos meus temas	3545
adicionar como fonte preferida	3522
adicionar resposta	3529
adiniz	4393
adiniz soyadiniz	4393
adinizi girin	4420
adjust text size	1381
administrer cookies	710
administrer informasjonskapsler	3237
administrer notifikationer	716
administrer samtykke	3162
administrer varsler	3243
adres e-mail	3289
adresa de e-mail	3592
adresa de email	3592
adresa ta de email	3592
adresse e-mail	1874
adresse e-mail incorrecte	1972
adresse e-mail invalide	1934
adresse e-mail non valide	1972
adresse email non valide	1972
adresse mail	1934
adresse mail invalide	2004
ads	1145
ads by google	1382
ads by outbrain	1382
ads by taboola	1382
advert	1145
adverteer bij ons	3034
advertentie	2999
advertentie eindigt	3128
advertentie melden	3128
advertentie sluiten	3128
advertentie verbergen	3128
advertenties	2999
advertenties toestaan	3104
advertenties van google	3128
advertentievrij lezen	3128
adverteren	3034
advertise with us	1145
advertisement	1145	2365	2487	4321
advertisement ends	1382
advertisement feature	1145
advertisements	1145
advertiser content	1145
advertising	1145
advertising continues	1382
advertising ends	1382
advertorial	791	982	2400	3568	4321
""", 'af': """
afbeelding # van #	3113
afbeeldingen bekijken	3113
afdrukken	2994
afegeix com a font preferida	457
afegeix un comentari	396
afficher ce contenu	1921
afficher l'original	1902
afficher la suite	1901
afficher le contenu	1891
afficher le contenu externe	1921
afficher le post	1961
afficher le tweet	1961
afficher les commentaires	1894
afficher les sous-titres	1957
afficher moins	1902
afficher plus	1901
affiliate	1145
affiliate disclosure	1145
affiliate-link	791
afgiv din stemme	91	699
afgiv din stemme her	653
afgiv stemme	91	699
afmelden	2979
afspeelsnelheid	3098
afspelen	3012	3099
afspil	653
afspil video	713
afspilningshastighed	713
afstemning	92	704
after ad	1145
after newsletter promotion	1123
afvis	637
afvis alle	637
""", 'ag': """
agb	796
aggiorna la pagina	2559
aggiungi ai miei argomenti	2600
aggiungi ai preferiti	2482
aggiungi al carrello	2606
aggiungi alle fonti preferite	2577
aggiungi un commento	2492
aggiungi una risposta	2584
aggiungici alle fonti preferite	2577
agrandir	1901
agrandir l'image	1901
agrandir la photo	1976
agrandir le texte	1987
agree	1150
agree & close	1356
agree & continue	1356
agree and continue	1150
""", 'ah': """
ahora en portada	1436
ahora no	1396
""", 'ai': """
ai can make mistakes	1384
ai can make mistakes. check important information	1378
ai deja cont	3560
ai deja un abonament	3597
ai deja un cont	3560
ai generated	1384
ai generated summary	1205
ai highlights	1205
ai kan fouten maken	3121
ai kan lave fejl	739
ai maakt soms fouten	3121
ai may make mistakes	1384
ai overview	1205
ai summary	1205	1384
ai translation	1384
ai uitat parola	3560
ai votat deja	3606
ai-gegenereerd	3122
ai-generated	1205	1384
ai-generated content may contain errors	1378
ai-generated summary	1205
ai-genererad	4229
ai-genererad sammanfattning	4141
ai-genereret	740
ai-genereret indhold	739
ai-genereret opsummering	653
ai-generert oppsummering	3176
ai-oppsummering	3176	3266
ai-opsummering	653
ai-samenvatting	3031	3122
ai-sammanfattning	4141	4229
aidez-nous	1856
aihe	1828
aiheet	1750
ailleurs sur le web	1898
ainult tellijale	1559
ainult vajalikud	1600
aiutaci	2465
aizmirsi paroli	2953
aizmirsta parole	2953
aizpildi aptauju	2912
""", 'aj': """
ajouter au panier	2015
ajouter aux favoris	1884
ajouter un commentaire	1894
ajustes de privacidad	1496
""", 'ak': """
akceptuj	3301
akceptuj wszystkie	3301
akceptuj wszystko	3369
akhir iklan	2410
akkoord	3001
akkoord en doorgaan	3095
akkoord en sluiten	3095
aksepter alle	3162
aksepter og vis	3164
akses tanpa batas ke semua artikel	2452
aktifkan	2420
aktifkan notifikasi	2420
aktiver varsler	3243
aktualno	4009
aktualny czas	3372
aktualny czas #	3371
aktuel tid	714
aktuel tid #	713
aktuell	808
aktuell tid	4204
aktuell tid #	4203
aktuelle artikel	808
aktuelle nachrichten	808
aktuelle position #	935
aktuelle zeit	936
aktuelle zeit #	935
aktuelles	808
akun saya	2353
akzeptieren	796
akzeptieren & weiter	932
akzeptieren und anzeigen	932
akzeptieren und weiter	932
akzeptieren und weiterlesen	798
""", 'al': """
al abonnee	3049
al abonnee? log in	2979
al een account	2979
alamat email anda	2453
alamat email tidak valid	2429
albo	3382
alebo	3978
alege	3631
alege abonamentul	3597
alege abonamentul potrivit	3597
alege planul	3630
alege suma	3653
alerta de autor	1543	3545
alerte auteur	2008
algemene voorwaarden	3001
algo correu mal	3511
algo deu errado	3511
algo ha salido mal	1510
alguna cosa ha anat malament	448
ali	4076
all access	1367
all access digital	1232
all articles by the author	1371
all articles by this author	1371
all comments	1154
all donations are tax-deductible	1228
all news	1164
all posts by this author	1371
all stories by this author	1371
alla artiklar	4221
alla kommentarer	4132
alle # afbeeldingen	3113
alle # afbeeldingen bekijken	3113
alle # beelden	3113
alle # beelden bekijken	3113
alle # bilder anschauen	950
alle # bilder ansehen	950
alle # bilder anzeigen	950
alle # foto's	3113
alle # foto's bekijken	3113
alle # fotos anschauen	950
alle # fotos ansehen	950
alle # fotos anzeigen	950
alle ablehnen	796
alle abo-angebote	872
alle abos vergleichen	946
alle afbeeldingen	3113
alle afbeeldingen bekijken	3113
alle akzeptieren	796
alle angebote	946
alle angebote ansehen	946
alle anzeigen	811
alle artikel	951
alle artikel ansehen	812
alle artikel anzeigen	811
alle artikel dazu ansehen	812
alle artikel der autorin	951
alle artikel des autors	951
alle artikel unbegrenzt lesen	872
alle artikel zum thema anzeigen	812
alle artikelen	3114
alle artikler	3258
alle beelden	3113
alle beelden bekijken	3113
alle bidrag hjelper	3249
alle bilder	811
alle bilder anschauen	950
alle bilder ansehen	950
alle bilder anzeigen	950
alle cookies accepteren	3001
alle cookies akzeptieren	796
alle externen inhalte anzeigen	841
alle folgen ansehen	812
alle foto's	3113
alle foto's bekijken	3113
alle fotos anschauen	950
alle fotos ansehen	950
alle fotos anzeigen	950
alle kommentare	802
alle kommentare anzeigen	802
alle kommentarer	642	3167
alle meldungen ansehen	812
alle newsletter	771
alle nieuwsbrieven	3042
alle reacties	3005
alle rettigheder forbeholdt	737
alle rettigheter reservert	3263
alle videos ansehen	812
alleen abonnees kunnen reageren	3039
alleen noodzakelijk	3095
alleen noodzakelijke cookies	3095
alleen voor leden	3108
aller au contenu	1901
aller au contenu principal	1901
allerede abonnent? log ind	616
allerede abonnent? logg inn	3141
alles accepteren	3001
alles afwijzen	3096
alles akzeptieren	796
alles anzeigen	811
alles bekijken	3012
alles klar	815
alles weigeren	3001
allow	1387
allow ads	1362
allow alerts	1363
allow and continue	1356
allow content	1150
allow cookies	1150
allow facebook content	1203
allow google youtube content	1203
allow instagram content	1203
allow once	1357
allow tiktok content	1203
allow twitter content	1203
allow x content	1203
allow youtube content	1203
aloita testi	1795
aloita visa	1795
already a member	1113
already a member? log in	1113
already a subscriber? log in	1113
already a supporter	1104
already have an account	1113
already have an account? log in	1113
already have an account? sign in	1113
already registered	1232
already registered? log in	1232
als bevorzugte quelle festlegen	962
als e-mail versenden	784
als geschenk senden	963
als geschenk teilen	963
als pdf herunterladen	963
als pdf speichern	873
also	1162
also in the news	1159
also of interest	1316
also on	1159
also read	1159
also worth reading	19
alte articole	19	3572
alte articole care te-ar putea interesa	19
altijd toestaan	3096
altijd tonen	3095
altmetric	1338
altre notizie	19	2496
altre notizie da leggere	19
altre opzioni	2580
altre opzioni di condivisione	2579
altri articoli	2496
altri articoli dell'autore	2570
altri articoli dello stesso autore	2570
altri articoli di questo autore	2570
altri articoli su questo argomento	2496
altri articoli sull'argomento	2496
altro	2499
altro importo	2468
altyazi	4377
altyazilar	4377
alusta viktoriini	1596
always active	1150
always allow	1357
always show	1356
always unblock	1356
""", 'am': """
am beliebtesten	947
am deja cont	3630
am dezactivat adblock	3625
am dezactivat adblock-ul	3625
am meisten gelesen	808
am uitat parola	3630
amaga els comentaris	423
amaga les respostes	423
amazon'da satin al	4375
amazon'dan satin al	4375
amount	1105
amplia la foto	451
amplia la imatge	451
ampliar	1439	3446
ampliar a imagem	3514
ampliar foto	1513	3514
ampliar imagem	3514
ampliar imagen	1439
ampliar la foto	1513
ampliar la imagen	1513
""", 'an': """
an error has occurred	1369
an error has occurred while submitting the form	1223
an error has occurred. please try again later	1368
an error occurred	1369
an error occurred. please try again	1223
an error occurred. please try again later	1368
ana sayfa	4328
ana sayfaya git	4396
anadolu ajansi	4332
anasayfa	4328
anbefalede artikler	650
anbefales	727	3173	3253
anbefalet	650	727
anbefalet af outbrain	746
anbefalet af redaktionen	654
anbefalet af taboola	746
anbefalet til dig	654
anbefalt	3173	3253
anbefalt av outbrain	3273
anbefalt av redaksjonen	3177
anbefalt av taboola	3273
anbefalt for deg	3177
anbefalte saker	3173
anda mengikuti topik ini	2438
anda mungkin juga suka	2396
anda mungkin suka	19
anda sudah berlangganan	2453
anda sudah memilih	2404
ander bedrag	2977
andere lasen auch	808
anderen betrag eingeben	943
anderen lazen ook	3009
anderer betrag	760
andre leser	3173
ange belopp	4213
ange din e-postadress	4113
ange din mejl	4113
angebot sichern	762
angebote ansehen	946
angebote unserer partner	791
angebote vergleichen	946
angemeldet bleiben	946
anket	92
anketa	92	557	3863	3959	4059
anketa dana	3862
anketa dne	554
anketa dneva	4058
ankete katil	4369
ankete katilin	4369
anketi cevapla	4369
ankieta	92
ankstesnis puslapis	2890
ankstesnis straipsnis	2890
anladim	4329
anleitung zum deaktivieren	939
anmeld	742
anmeld kommentar	741
anmelden	762
anmelden und kommentieren	960
anmelden und mitdiskutieren	960
anmeldung erfolgreich	863
anna juttu lahjaksi	1842
anna palautetta	1747
anna palautetta jutusta	1747
anna tagasisidet	1565
anna veast teada	1614
annan summa	4213
annat belopp	4213
anneta igakuiselt	1608
annonce	634	1889
annonce slut	746
annoncen slutter her	746
annoncer	634
annoncer fra google	746
annonces	1889
annons	4124
annons slut	4124
annonse	3157
annonse - artikkelen fortsetter under	3157
annonse - saken fortsetter under	3157
annonse slutt	3273
annonsen slutter her	3273
annonser	3157	4124
annonser fra google	3273
annonssamarbete	4145
annual	1105
annuale	2562
annuellement	1968
annunci	2487
annuncio	2487
ano, chci	573
anonieme brievenbus	3118
anonimni nabiralnik	4084
anonimowa skrzynka	3391
anonimowa skrzynka kontaktowa	3391
anonym hinweis geben	803
anonym hinweise geben	955
anonym postkasse	3262
anonym tipskanal	3262
anonymer briefkasten	955
anonymous letterbox	1374
anonymous mailbox	1374
anonymous tip box	1374
another amount	1364
anrede	949
answers are generated by ai	1378
anterior	1439	3446	3574
antwoorden	3124
antworten	802
antworten abbrechen	802
antworten anzeigen	960
antworten ausblenden	960
anual	443	1505	3506	3628
anuluj w dowolnym momencie	3381
anunci	396
anuncie conosco	3465
anuncio	1427
anuncios	1427
anzeige	791
anzeige - artikel geht unten weiter	878
anzeige - weiterlesen nach der anzeige	878
anzeige anzeige	791
anzeige aufgeben	851
anzeige ende	964
anzeige endet	964
anzeige endet hier	964
anzeige melden	964
anzeige scrollen, um weiterzulesen	791
anzeige von unserem partner	878
anzeigen	791
anzeigen und akzeptieren	932
""", 'ap': """
apakah artikel ini bermanfaat	2404
apakah artikel ini membantu	2404
apakah halaman ini membantu	2404
apakah ini bermanfaat	2404
apelido	3511
apellido	1510
apellidos	1510
apenas assinantes podem comentar	3471
apenas para assinantes	3508
apklausa	92
apklausos rezultatai	2879
apoie	3413
apoie no catarse	3505
apoie-nos	3413
apoie-nos no patreon	3505
apoio	3526
aportar	1397
app store	94
app store'dan indir	4381
app store'dan indirin	4381
appgallery	94
apple app store	94
apple ile devam et	4390
approfondimenti	2496
approfondisci	2496
appuyez pour activer le son	1997
apri	2500
apri app	2556
apri l'app	2556
apri la gallery	2570
apri la mappa	2500
apri menu	2499
apri nell'app	2556
apstipriniet savu e-pastu	2955
aptauja	92
""", 'ar': """
ar santrauka buvo naudinga	2842
ar straipsnis buvo naudingas	2842
ar tai buvo naudinga	2892
ara	4328
ara no	438
archivado en	1432
archivo	1436
argomenti	2496
argomenti correlati	2570
argomenti trattati	2496
around the web	1159
article anterior	451
article content	1145
article continues below	1145
article lu par une voix artificielle	1957
article offert	2016
article suivant	1898
articles connexes	1898
articles les plus lus	1898
articles populaires	1942
articles relacionats	393
articles similaires	1898
articol oferit de un abonat	3659
articol sponsorizat	87
articole recente	3572
articole recomandate	3572
articole similare	3572
articoli che potrebbero interessarti	2496
articoli consigliati	2535
articoli correlati	2496
articolo correlato	2496
articolo precedente	2496
articolo regalato	2607
articolo riservato agli abbonati	2532
articolo successivo	2496
articolo tradotto automaticamente	2515
articolul anterior	3572
articolul pe scurt	3585
artigo anterior	3443
artigo exclusivo para assinantes	3480
artigo exclusivo para subscritores	3480
artigo oferecido	3550
artigo seguinte	3514
artigos recomendados	3483
artigos relacionados	3443
artikel als geschenk versenden	898
artikel als pdf herunterladen	873
artikel auf die merkliste setzen	873
artikel beluisteren	3098
artikel berikutnya	2433
artikel bewaren	3050
artikel bewerten	802
artikel cadeau geven	3126
artikel delen	2994
artikel drucken	784
artikel entsperren	946
artikel freischalten	762
artikel geht unten weiter	878
artikel hadiah dari pelanggan	2456
artikel ini terkunci	2427
artikel jetzt freischalten	946
artikel kostenlos weitergeben	898
artikel lain	2396
artikel lain dari penulis ini	2433
artikel lainnya	2370
artikel lesen	811
artikel lizenzieren	956
artikel menarik lainnya	2396
artikel merken	784
artikel mit freunden teilen	898
artikel opslaan	3050
artikel penulis lainnya	2433
artikel per e-mail empfehlen	873
artikel populer	2396
artikel premium	2395
artikel printen	3050
artikel schenken	963
artikel sebelumnya	2370
artikel selanjutnya	2370
artikel speichern	784
artikel sponsor	2400
artikel teilen	784
artikel terkait	2370
artikel verschenken	762
artikel versenden	784
artikel weitergeben	898
artikel weiterleiten	873
artikel wird unten fortgesetzt	793
artikel zusammenfassen	843
artikeln sparad	4234
artikkel on lukus	1609
artikkel on tellijale	1559
artikkel sisaldab reklaamlinke	1568
artikkelen er automatisk generert	3265
artikkelen er beskyttet av opphavsrett	3263
artikkelen er forbeholdt abonnenter	3141
artikkelen er maskinoversatt	3265
artikkelen fortsetter under	3157
artikkelen fortsetter under bildet	3157
artikkelen leses av en syntetisk stemme	3240
artikkeli jatkuu mainoksen alla	1737
artikkeli on lukittu	1824
artikkeli on tuotettu automaattisesti	1837
artikkelin aiheet	1830
artiklen er automatisk genereret	739
artiklen er beskyttet af ophavsret	737
artiklen er indtalt af ai	713
artiklen er maskinoversat	739
arvostele resepti	61
""", 'as': """
as + lidas	3443
as mais lidas	3443
ascolta	2482
ascunde	3575
ascunde comentariile	3606
asetukset	1740
asiasanat	1750
ask a question	1320
ask ai	1205
ask me later	1104
ask our ai	1205
ask our ai about this story	1205
ask question	1320
assinar	3417
assinar novamente	3540
assinatura	3417
assinaturas	3417
assine	3417
assine agora	3417
assine nossa newsletter	3421
assistir novamente	3535
assunto	3542
assuntos	3443
asunto	1540
""", 'at': """
atidaryti	2844
ativar	3502
ativar agora	3502
ativar alertas	3473
ativar o som	3493
ativar som	3493
atlaide abonentiem	2942
atmesti	2854
atmesti visus	2877
atsisakyti galite bet kada	2888
attiva	2558
attiva audio	2549
attiva l'abbonamento	2470
attiva l'audio	2549
attiva le notifiche	2526
attiva ora	2470
atur preferensi	2449
aturan berkomentar	2404
aturan komentar	2404
""", 'au': """
auch interessant	808
auch lesenswert	808
auch spannend	808
aucun commentaire	1894
audio	936	1360	3099
audio abspielen	853
audio downloaden	3098
audio generado con ia	1492
audio generado por ia	1492
audio generated by ai	1359
audio herunterladen	935
audio is ai-generated	1359
audio player is loading	1359
audio wird geladen	935
audio-datei herunterladen	935
auf bluesky teilen	784
auf die leseliste	898
auf die merkliste	873
auf einen blick	952
auf einer seite lesen	808
auf facebook posten	784
auf facebook teilen	784
auf linkedin teilen	784
auf mastodon teilen	784
auf pinterest merken	61
auf telegram teilen	784
auf twitter teilen	784
auf whatsapp teilen	784
auf x teilen	784
auf xing teilen	784
auf youtube anschauen	853
auf youtube ansehen	853
aufklappen	815	952
augmenta el text	459
aukoti vienkartinai	2884
aumentar el texto	1522
aumentar fonte	3524
aumentar letra	1522	3524
aumentar texto	1522	3524
aus dem shop	792
aus der redaktion	808
aus unserem shop	929
ausblenden	815
ausklappen	811	952
auswahl speichern	932
autentificare	3560
autentificare cu facebook	3630
autentificare cu google	3630
auteur suivi	2008
auteursrechtelijk beschermd	3119
author affiliations	1330
author archive	1371
author biographies	1330
author biography	1330
autodefinido	1490
automaatne esitus	1602
automaattinen toisto	1810
automatic translation	1384
automatically translated	1378
automatisch afspelen	3098
automatisch vertaald	3121
automatische incasso	2978
automatische vertaling	3122
automatische wiedergabe	935
automatisk afspilning	713
automatisk avspilling	3240
automatisk oversat	739
automatisk oversatt	3265
automatisk uppspelning	4203
automatska reprodukcija	3869
automatski prevedeno	3890
automatyczne odtwarzanie	3371
autoodtwarzanie	3371
autoplay	714	936	1360	3099	3241	4204
autoplay next video	1359
autor folgen	962
autor kontaktieren	951
autor seguido	1543	3545
autore seguito	2600
autorin folgen	962
autorin kontaktieren	951
autoriser	1891
autorizzo il trattamento dei dati personali	2566
autre montant	1863
autres articles	1898
""", 'av': """
ava	1567
ava artikkel	1609
ava galerii	1613
ava rakenduses	1604
avaa	1753
avaa artikkeli	1824
avaa galleria	1830
avaa juttu	1824
avaa kartta	1753
avaa koko juttu	1725
avaa kuva	1830
avaa kuvagalleria	1830
avaa kuvien katselu	1800
avaa sovellus	1812
avainsanat	1750
avalehele	1613
avaliar receita	61
avalie esta receita	61
avancer de # secondes	1957
avantatges de subscriptor	429
avantatges per als subscriptors	429
avanti di # secondi	2549
avanzar # segundos	1492
average rating # / # vote count: #	1318
average rating: #	1318
avgi din stemme her	3176
avgi stemme	91	3226
aviso legal	1429
avspillingshastighet	3240
avstemning	92
avvia la riproduzione	2590
avvis	3162
avvis alle	3162
avvisa	4126
avvisa alla	4126
avviso autore	2600
""", 'ay': """
ayarlari kaydet	4379
aydinlatma metnini okudum	4392
aydinlatma metnini okudum ve kabul ediyorum	4392
aylik	4388
aylik destek	4387
aylik faturalandirilir	4390
ayrica okuyun	4326
ayrintilar	4329
""", 'ba': """
baca artikel berikutnya	2454
baca artikel lengkap	2433
baca artikel selengkapnya	2433
baca berita lainnya	2396
baca di aplikasi	2418
baca gratis	2452
baca juga	2370
baca nanti	2395
baca selengkapnya	2372
baca transkrip	2411
back # seconds	1359
back to home	1384
back to homepage	1371
back to overview	1371
back to the homepage	1371
back to top	1164
bagikan	2362
bagikan artikel	2362
bagikan artikel ini	2456
bagikan berita	2456
bagikan berita ini	2441
bagikan di facebook	2441
bagikan di whatsapp	2441
bagikan halaman ini	2456
bagikan ke	2362
bagikan ke facebook	2441
bagikan ke whatsapp	2441
bagikan ke x	2441
bagikan lewat whatsapp	2395
baixar o app	3500
baixe na app store	3500
baixe o aplicativo	3500
baixe o app	3500
balas	2369
balso	91
balsot	91
balsuok	91
balsuoti	91
bank transfer	1111
bankeinzug	761
bankoverschrijving	2978
bare for abonnenter	3252
batalkan kapan saja	2427
bayar dengan paypal	2452
""", 'be': """
be the first to answer	1320
be the first to reply	1320
be the first to review	1320
beantwoorden	3005	3124
bearbeitet	961
become a founding member	1113
become a friend	1106
become a member	1106
become a paid subscriber	1106
become a patron	1106
become a sponsor	1106
become a subscriber	1113
become a supporter	1106
become an insider	1232
become an insider and start reading now	1232
bedankt voor het aanmelden	3111
bedankt voor het stemmen	91	3087
bedankt voor je aanmelding	3042
bedankt voor je bericht	3111
bedankt voor je feedback	3039
bedankt voor je inschrijving	2984
bedankt voor je stem	91	3087
bedankt voor uw aanmelding	3042
bedankt voor uw bericht	3111
bedankt voor uw feedback	3039
bedankt voor uw stem	3087
bedankt! check je inbox	3111
bedste	742
bedste tilbud	727
beeld # van #	3113
beeld in beeld	3098
beeld-in-beeld	3098
beelden bekijken	3113
begambleaware	1314
begrepen	3013
beheer toestemming	3095
bei facebook teilen	784
bei twitter teilen	784
bei whatsapp teilen	784
bei x teilen	784
beitrag auf instagram ansehen	841
beitrag auf x ansehen	841
beitrag laden	932
beitrag melden	960
beitrag mit freunden teilen	898
beitrag teilen	784
beitrag wird unten fortgesetzt	793
bekapcsolom	2315
bekerja sama dengan	2443
bekijk # afbeeldingen	3113
bekijk # afbeeldingen bekijken	3113
bekijk # antwoorden	3123
bekijk # beelden	3113
bekijk # beelden bekijken	3113
bekijk # foto's	3113
bekijk # foto's bekijken	3113
bekijk aanbieding	2979
bekijk abonnementen	3108
bekijk afbeeldingen	3113
bekijk afbeeldingen bekijken	3113
bekijk alle # afbeeldingen	3113
bekijk alle # afbeeldingen bekijken	3113
bekijk alle # beelden	3113
bekijk alle # beelden bekijken	3113
bekijk alle # foto's	3113
bekijk alle # foto's bekijken	3113
bekijk alle abonnementen	2979
bekijk alle afbeeldingen	3113
bekijk alle afbeeldingen bekijken	3113
bekijk alle artikelen	3114
bekijk alle beelden	3113
bekijk alle beelden bekijken	3113
bekijk alle foto's	3113
bekijk alle foto's bekijken	3113
bekijk alle nieuwsbrieven	3042
bekijk alle reacties	3123
bekijk alle vacatures	3034
bekijk alles	3012
bekijk antwoorden	3123
bekijk beelden	3113
bekijk beelden bekijken	3113
bekijk de aanbiedingen	2979
bekijk de abonnementen	3108
bekijk de antwoorden	3087
bekijk de foto's	3114
bekijk de fotoserie	3114
bekijk de galerij	3114
bekijk de kaart	3013
bekijk de prijs	3091
bekijk de resultaten	3087
bekijk de uitslag	91	3087
bekijk de video	3036
bekijk deal	3091
bekijk details	3013
bekijk deze post op instagram	3029
bekijk deze post op x	3029
bekijk dit bericht op instagram	3029
bekijk dit bericht op x	3029
bekijk foto's	3012	3113
bekijk foto's bekijken	3113
bekijk fotoserie	3114
bekijk galerij	3114
bekijk het dossier	3114
bekijk het hele dossier	3114
bekijk in de webshop	3091
bekijk meer	3012
bekijk onze aanbiedingen	3049
bekijk ook	3009
bekijk op youtube	3036
bekijk prijs	3091
bekijk reacties	3005
bekijk resultaten	91	3013	3087
bekijk transcript	3098
bekijk video	3098
bekreft e-postadressen din	3255
beli buku	2410
beli buku ini	2410
beli di lazada	2410
beli di shopee	2410
beli di tokopedia	2410
beli sekarang	2410
beli tiket	2410
beli tiket di sini	2410
beliebiger betrag	943
beliebt	808
beliebt bei unseren lesern	877
beliebte artikel	808
beliebteste	961
beliebteste artikel	808
beliebteste wahl	947
beliebteste zuerst	960
belki daha sonra	4310
beluister dit artikel	3036
belum berlangganan	2427
belum punya akun	2427
benachrichtigungen einschalten	937
beni hatirla	4391
benutzername	947
benutzername oder e-mail-adresse	946
benzer haberler	19	4326
beoordeel dit recept	61
beranda	2372
berdonasi	2352
bereits registriert	762
bereits registriert? anmelden	762
bergabunglah dengan tim kami	2385
berhenti mengikuti	2438
beri brez oglasov	4093
beri komentar	2369
beri masukan	2404
beri nilai resep ini	61
beri tahu kami pendapat anda	2404
bericht	3112
bericht laden	3095
bericht versturen	3111
berikutnya	2372
berita berikutnya	2433
berita hari ini	2396
berita lain	2396
berita lainnya	19	2370
berita menarik lainnya	2396
berita pilihan	2370
berita populer	2370
berita sebelumnya	2433
berita selanjutnya	2433
berita terbaru	2370
berita terkait	2370
berita terkini	2370
berita utama	2370
berite brez omejitev	4075
berite v aplikaciji	4068
berlangganan	2353
berlangganan sekarang	2353
besked	730
beskyttet af ophavsretten	737
bespaar #%	3109
besplatna dostava	3866
best	1380
best deal	1367
best gelezen	3009
best value	1367
best verdi	3253
beste	3124
beste aanbieding	3049
beste deal	3109
beste keuze	3109
bestel het boek	3091
bestel hier het boek	3091
bestel kaarten	3091
bestel tickets	3091
bester preis	947
bestil billetter	707
bestil bogen	707
bestil nu	707
bestill billetter	3234
bestill boka	3234
bestill boken	3234
bestselger	3253
bestseller	727	947
betaal met ideal	3105
betaalde content	3128
betaalde inhoud	2999
betaalde samenwerking	3054
betaalmethode	2977
betaalmethoden	2977
betaalmethodes	2977
betal med kort	3249
betal med mobilepay	723
betal med vipps	3249
betala med swish	4213
betalt annonce	634
betalt indhold	634
betalt innhold	3273
betalt samarbeid	3273
betalt samarbejde	746
betalt samarbete	4235
betrag eingeben	760
betreff	949
bewaar	2994
bewaar artikel	2994
bewaar dit artikel	3050
bewaar dit artikel om later te lezen	3050
bewaar recept	61
bewaar voor later	3126
bewaren	2994
bewerte dieses rezept	61
bewerten sie diesen artikel	857
bez spama	3881
bez spamu	3384
bezahlte anzeige	878
bezahlte einschaltung	793
bezahlte kooperation	793
bezahlte partnerschaft	878
bezahlte werbung	87
bezahlter inhalt	87	791
""", 'bi': """
bidra	3138	4102
bidrag	613
bienvenido	1402
biglietti	2581
bild # aus #	950
bild # av #	4220
bild # von #	950
bild #/#	950	4220
bild anzeigen	815
bild i bild	4203
bild im bild	935
bild-i-bild	4203
bild-in-bild	935
bilde # av #	3257
bilde # no #	2966
bilde #/#	2966	3257
bilde i bilde	3240
bilde-i-bilde	3240
bilder anschauen	950
bilder ansehen	950
bilder anzeigen	811	950
bildergalerie	808
bildergalerie ansehen	951
bildirim almak ister misiniz	4382
bildirimlere izin ver	4382
bildirimlere izin vermek ister misiniz	4382
bildirimleri almak ister misiniz	4382
bildunterschrift anzeigen	951
bildunterschrift ausblenden	951
bildunterschrift einblenden	951
bilet al	4375
bilet satin al	4375
bilete	3646
biletler	4406
bilety early bird	3364
bilgini test et	4372
bilginizi sinayin	4328
bilginizi test edin	4372
billed annually	1232
billed every # weeks	1366
billed monthly	1232
billed yearly	1366
billede # af #	731
billede #/#	731
billede i billede	713
billede-i-billede	713
billetterie	1989
bilmiyorum	4370
bir abone bu haberi hediye etti	4427
birkas	2947
bisa dibatalkan kapan saja	2427
bisukan	2412
bitte bleiben sie fair und sachlich	857
bitte bleiben sie sachlich und fair	857
bitte versuchen sie es erneut	948
bize bir kahve ismarla	4387
bize destek ol	4387
bize destek olun	4311
bize kahve ismarla	4387
bize yazin	4398
bizi destekleyin	4387
""", 'bl': """
bland dig i debatten	741
bleiben sie informiert	771
bli fast giver	3249
bli medlem	3138	4102
blijf op de hoogte	2984
bliv medlem	613
block	1387
blockera	4208
blockieren	938
bloker	719
blokiraj	3873	4070
blokker	3246
blokkeren	3102
blokovat	573
blokuj	3375
bloqueador de anuncios detectado	1536
bloqueador detectado	1536	3538
bluesky	1136
""", 'bn': """
bns	1569	2846
bns inf	2846
bns/afp	1569
""", 'bo': """
boek bestellen	3091
boka biljett	4196
boka biljetter	4196
boka din plats	4196
boka plats	4196
boletim	3421
boletines	1409
boleto	3416
bonifico	2469
bonifico bancario	2469
bonus video	3808
book tickets	1353
book your place	1353
book your ticket	1353
book your tickets	1353
bookmark	1135
bookmark this	1135
bookmark this article	1135
""", 'br': """
brak komentarzy	3304
branded content	1427	3054
breaking news	719
breaking news alerts	1363
breng je stem uit	91	3087
breng uw stem uit	3087
brez spama	4078
broneeri koht	1598
brought to you by	1145
browse all	1164
browse all newsletters	1223
brugernavn	727
brugernavn eller e-mail	726
bruk av informasjonskapsler	3164
brukernavn	3253
brukernavn eller e-post	3252
brzina	3870
brzina reprodukcije	3869
""", 'bu': """
bu alan gereklidir	4392
bu alan zorunludur	4392
bu bir ilandir	87
bu bir reklamdir	87
bu e-posta zaten kayitli	4420
bu haber faydali oldu mu	4325
bu haber kilitli	4390
bu konuyu takip ediyorsunuz	4402
bu konuyu takip et	4402
bu sayfa faydali oldu mu	4369
bu video oynatilamiyor	4376
bu yazari takip ediyorsunuz	4402
bu yazari takip et	4423
buat akun	2353
bubble shooter	926
buch bestellen	929
buch kaufen	929
buffer	1136
buka	2373
buka aplikasi	2418
buka artikel	2452
buka di aplikasi	2418
buka peta	2373
bulanan	2425
bulmaca	4374
bulmacalar	4374
bunlari da izleyin	4422
bunlari da okuyun	4326
bunyikan	2412
buscar	1439	3446
butlletins	413
buy a copy	1353
buy at amazon	1348
buy from amazon	1348
buy it now	1315
buy licence	1375
buy licensing rights	1375
buy on amazon	1348
buy the book	1353
buy the book here	1353
buy tickets	1315
buy us a coffee	1106
""", 'ca': """
cabut persetujuan	2415
cada aporte cuenta	1477
cada euro compta	442
cada euro conta	3478
cada euro cuenta	1477
cada mes	443
cada real conta	3478
cadastrar	3417
cadastre-se	3417
cadastro realizado	3541
cadastro realizado com sucesso	3541
cadeau-artikel	2979
cadeaulink	3126
califica esta receta	61
cambiar mis preferencias	1459
cambiar preferencias de cookies	1459
camp obligatori	447
campi obbligatori	2566
campo obbligatorio	2566
campo obligatorio	1509
campo requerido	1509
campos obligatorios	1509
camps obligatoris	447
cancel	1105
cancel anytime	1366
cancela cuando quieras	1507
cancelar respuesta	1432
cancele quando quiser	3508
canli anlatim	4396
canli takip	4396
cantidad personalizada	1537
capito	2500
captions	1360
captions off	1359
captions settings	1359
cara menonaktifkan	2423
cara menonaktifkan pemblokir iklan	2422
caratteri rimanenti: #	2523
cargando reproductor	1492
cargar contenido	1429
cargar el contenido	1496
cargar tuit	1496
cari	2372
carica altri	2499
carica altri articoli	2570
carica altri commenti	2541
carica contenuto	2553
carica il contenuto	2553
carica il post	2553
carica il tweet	2553
carica il video	2553
carica post	2553
caricamento del player	2549
caricamento del video	2549
caricamento player	2549
caricamento video	2549
carrega el contingut	434
carregando	3461
carregando player	3493
carregar mais	3446
carregar tweet	3497
carta di credito	2469
carte bancaire	1864
cassetta anonima	2573
cast your vote	91	1349
categorias	3443
categorie	2496
categories	1159
categorii	3572
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
ce champ est obligatoire	1972
ce champ est requis	1972
cek email anda	2429
cek harga	2455
cel mai popular	3631
cele mai apreciate	3607
cele mai citite	3572
cele mai citite articole	3600
cele mai noi	3572
cele mai populare	3572
cele mai vechi	3607
celoten zaslon	4066
cena dopravy	561
ceo ekran	3869
cerca	2499
cerrar	1396
cerrar ventana	1541
ces articles devraient vous plaire	1942
cetak	2362
cetak artikel	2395
cetak halaman	2395
cetak resep	61
ceva nu a mers bine	3633
cevap yaz	4369
cevapla	4325
""", 'cg': """
cgu	1891
cgv	1891
""", 'ch': """
champ obligatoire	1972
champ requis	1972
champs obligatoires	1972
champs requis	1972
change text size	1381
changer de formule	1970
chaque contribution compte	1967
chaque don compte	1937
chaque euro compte	1937
chaque geste compte pour nous	1967
chaque matin, gratuit	1972
chaque mois	1968
chaque vendredi, gratuit	1972
chargement du lecteur	1957
chargement du sondage	1929
charger la publication	1961
charger le contenu	1961
charger le post	1961
charger le tweet	1961
charger plus	1901
charger plus de commentaires	1949
chci darovat	470
check amazon	1348
check je inbox	3111
check price	1348
check price at amazon	1348
check prices	1348
check your email	1269
check your inbox	1269
check your spam folder	1368
chiedi alla nostra ia	2515
chiudi	2464
chiudi finestra	2598
chiudi gallery	2598
chiudi la finestra	2598
chiudi menu	2499
choisir	1971
choisir cette offre	1970
choisir mes cookies	1996
choisir mon montant	2001
choisissez la formule qui vous convient	1938
choisissez un montant	1863
choisissez votre formule	1938
choose	1367
choose an amount	1110
choose this plan	1366
choose your offer	1366
choose your own amount	1364
choose your payment method	1110
choose your plan	1113
choose your subscription	1366
""", 'ci': """
cijeli zaslon	3869
cita summa	2952
citation formats	1338
cite this article	1338
citer	1988
citi lasa	2907
citi raksti	2907
""", 'cl': """
clasificados	1427
classer	1988
clicca per attivare l'audio	2590
click here	1164
click on a star to rate it	1318
click to enlarge	1164	1371
click to unmute	1359
clique para ativar o som	3535
cliquer ici pour partager	1884
cliquez pour activer le son	1997
close	1105
close ad	1382
close extra sharing options	1135
close gallery	1371
close image	1371
close menu	1164
close share panel	1135
close this message	1104
clube do assinante	3465
""", 'co': """
cobrado anualmente	3508
codes promo	1889
codeword	1350
codici sconto	2581
coduri de reducere	3658
cognome	2567
cognoms	448
colabora	1397
collapse	1164
com desactivar el bloquejador	440
com desactivar-lo	441
come disattivare adblock	2559
come disattivare l'ad blocker	2559
come disattivarlo	2560
comece o quiz	3488
comenta	1432
comentar	1432	3439
comentarii	3571
comentarii dezactivate	3648
comentariile sunt dezactivate	3648
comentario	1432
comentarios	1432
comentarios desactivados	1527
comentarios solo para suscriptores	1527
comentaris	396
comentariu	3571
comente	3439
commander le livre	1955
commencer le quiz	1952
comment	1136	1154
comment deleted	1379
comment ne plus voir ce message	1855
comment policy	1154
comment rules	1379
commenta	2492
commenta l'articolo	2492
commenta per primo	2492
commentaire	1894
commentaires	1894
commenter	1884	1894
commenter l'article	1894
commenti	2492
commenti disattivati	2584
commenti riservati agli abbonati	2584
commenting guidelines	1379
commenting policy	1379
commenting rules	1379
commento	2492
commento in attesa di moderazione	2523
comments	1154
comments off	1154
commercial content	1145
commercial feature	1382
commercieel partnerschap	3128
community guidelines	1154
community rules	1154
como desativar	3504
como desativar o bloqueador	3503
compare plans	1113
comparte	1421
comparte esta noticia	1551
comparteix	396
comparteix a facebook	419
comparteix a whatsapp	419
comparteix a x	419
comparteix per correu	459
comparteix per whatsapp	459
compartilhar	3429
compartilhar no linkedin	3429
compartilhar no twitter	3429
compartilhar no whatsapp	3429
compartilhar no x	3429
compartilhar por e-mail	3429
compartilhar via	3429
compartilhe	3429
compartilhe este artigo	3550
compartilhe isso	3429
compartilhe no whatsapp	3524
compartir	1421
compartir en	1421
compartir en bluesky	1421
compartir en linkedin	1421
compartir en telegram	1421
compartir en twitter	1421
compartir en whatsapp	1522
compartir en x	1421
compartir noticia	1551
compartir por correo	1421
compartir por email	1421
compartir por whatsapp	1522
complete coverage	1159
compra ahora	1550
compra el libro	1491
compra el llibre	429
compra entrades	429
compra i biglietti	2547
compra il libro	2547
compra les entrades	429
compra questo numero	2518
compra su amazon	2547
compra tus entradas	1491
compra'l a amazon	429
compralo su amazon	2547
comprar agora	3549
comprar ahora	1550
comprar bilhetes	3491
comprar el libro	1491
comprar en amazon	1491
comprar entradas	1491
comprar este libro	1491
comprar este livro	3491
comprar ingressos	3491
comprar na amazon	3491
comprar o livro	3491
compre agora	3549
compre bilhetes	3491
compre na amazon	3491
compre o livro	3491
compris	1902
comunicar erro	3439
comunicar um erro	3529
comunicar un error	1527
concordo	3436
condiciones de uso	1429
condiciones generales	1429
conditions d'utilisation	1891
conditions de publication	1929
condividi	2482
condividi articolo	2482
condividi la notizia	2607
condividi questa pagina	2607
condividi questo articolo	2607
condividi su	2482
condividi su facebook	2482
condividi su linkedin	2482
condividi su telegram	2482
condividi su twitter	2482
condividi su whatsapp	2579
condividi su x	2482
condividi via email	2482
condividi via whatsapp	2579
condivisioni	2482
condizioni d'uso	2489
conectare	3560
conectare cu facebook	3630
conectare cu google	3630
configura les galetes	402
configurar cookies	1429
confira a oferta	3549
confirm password	1366
connectez-vous	1865
connexion	1865
consent & continue	1356
consent verwalten	798
consenti	2558
consenti sempre	2554
consigliati	2496
consigliati per te	2496
consigue tu entrada	1463
consulta las esquelas de hoy	1463
consulta las normas de la comunidad	1468
consulta les esqueles	407
consulta todas nuestras newsletters	1474
consulter	1901
cont nou	3560
contact	1164	1894	3005	3571
contact met de auteur	3114
contact met de redactie	3118
contact us	1154
contact us securely	1374
contacta amb nosaltres	453
contacta con el autor	1544
contacta con la autora	1544
contacta con nosotros	1516
contactar	1545
contactar al autor	1516
contactar con el periodista	1544
contacte o autor	3517
contacter ce journaliste	2009
contacter la journaliste	2009
contacter le journaliste	2009
contactez-nous	1894
contacto	1432
contactos	3439
contato	3439
contatta il giornalista	2601
contatta l'autore	2601
contatta l'autrice	2601
contatta la redazione	2573
contattaci	2492
contattare la redazione	2573
contatti	2492
contenido de marca	1427
contenido de nuestros socios	1436
contenido de pago	1491
contenido elaborado por la marca	1463
contenido exclusivo	1402
contenido exclusivo para socios	1478
contenido externo	1459
contenido externo recomendado	1459
contenido ofrecido por	1427
contenido pagado	1491
contenido para suscriptores	1402
contenido patrocinado	1427
contenido promocionado	1427
contenido recomendado	1482
contenido relacionado	1436
contenido solo para usuarios registrados	1478
contenidos recomendados	1482
contenidos relacionados	1436
content from our partner	1237
content from our partners	1237
content from our sponsor	1237
contenu commercial	1889
contenu de marque	1889
contenu externe	1921
contenu partenaire	1889
contenu payant	1955
contenus partenaires	1889
contenuti a pagamento	2547
contenuti correlati	2496
contenuti sponsorizzati	2487
contenuto a pagamento	2547
contenuto esterno	2513
contenuto esterno consigliato	2513
contenuto generato con ia	2590
contenuto per abbonati	2470
contenuto premium	2532
contenuto promozionale	2518
contenuto riservato	2470
contenuto riservato agli abbonati	2532
contenuto riservato agli utenti registrati	2532
contenuto sponsorizzato	2487
contingut exclusiu per a subscriptors	417
contingut extern	402
contingut extern recomanat	402
contingut ofert per	407
contingut pagat	429
contingut patrocinat	396
continua a leggere	2499
continua al navegador	436
continua al web	436
continua amb apple	417
continua amb facebook	417
continua amb google	417
continua con apple	2532
continua con facebook	2532
continua con google	2532
continua con l'email	2595
continua con la mail	2595
continua depois da publicidade	3434
continua llegint	420
continua nel browser	2556
continua senza accettare	2489
continua senza disattivare	2560
continua senza sostenere	2464
continua sul browser	2556
continua sul sito	2556
continuar a ler	3446
continuar com apple	3480
continuar com e-mail	3540
continuar com facebook	3480
continuar com google	3480
continuar con apple	1478
continuar con email	1538
continuar con facebook	1478
continuar con google	1478
continuar con mi correo	1538
continuar conectado	3508
continuar e fechar	3436
continuar en el navegador	1499
continuar en la web	1499
continuar lendo	3446
continuar leyendo	1439
continuar no browser	3500
continuar no navegador	3500
continuar no site	3500
continuar sem apoiar	3412
continuar sem desativar	3504
continuar sin desactivar	1503
continuar sin desactivarlo	1536
continuar sin donar	1396
continue	1105
continue a ler	3443
continue lendo	3417
continue reading	1159	1164
continue reading below	1145
continue reading the main story	1145
continue reading with a subscription	1113
continue to article	1104
continue to site	1356
continue to the article	1104
continue with ad blocker	1361
continue with apple	1366
continue with email	1366
continue with facebook	1366
continue with google	1366
continue with microsoft	1366
continue with x	1366
continue without accepting	1150
continue without disabling	1361
continue without donating	1104
continue without supporting	1104
continue without supporting us	1361
continuer avec apple	1938
continuer avec facebook	1938
continuer avec google	1938
continuer avec mon e-mail	2003
continuer avec mon email	2003
continuer dans le navigateur	1964
continuer la lecture	1865
continuer sans accepter	1891
continuer sans donner	1855
continuer sur le navigateur	1964
continuer sur le site	1964
continuer vers le site	1964
contribua	3413
contribuer	1856
contribuez	1894
contribuir	3413
contribuisci	2465
contribute now	1106
contribute with google	1106
contribuye	1397
controleer je inbox	3111
controleer uw inbox	3111
controlla la tua casella di posta	2566
controlla la tua email	2566
contul meu	3560
cook mode	61
cookie instellingen	3095
cookie notice	1150
cookie policy	1150	2489
cookie preferences	1150
cookie- og privatlivspolitik	639
cookie-einstellungen	796
cookie-hinweise	798
cookie-indstillinger	710
cookie-innstillinger	3237
cookie-instellingen	3001
cookie-instellingen aanpassen	3029
cookiebeleid	3001
cookieindstillinger	637
cookieinnstillinger	3237
cookieinstellingen	3095
cookiepolicy	4126
cookiepolitik	637
cookies	490	637	3001	3162	4126
cookies & tracking	798
cookies aanpassen	3029
cookies ablehnen	932
cookies accepteren	3095
cookies akzeptieren	796
cookies beheren	3095
cookies erlauben	932
cookies instellen	3001
cookies och integritet	4129
cookies och personuppgifter	4129
cookies og persondata	639
cookies og privatliv	639
cookies policy	1150
cookies verwalten	932
cookies wijzigen	3029
cookies zulassen	932
cookievoorkeuren	3095
cookievoorkeuren aanpassen	3095
cookievoorkeuren wijzigen	3029
copia	460	2580
copia il link	2482
copia link	2482
copiar	1523	3525
copiar el enlace	1421
copiar enlace	1421
copiar link	1421	3429
copiar o link	3429
copied	1135
copied to clipboard	1234
copier	1988
copier l'url	1884
copier le lien	1884
copy	1136
copy link	1135	2362	4567
copy link copied	1135
copy link to clipboard	1135
copy this link	1135
copy url	1135
copyright notice	1375
copyright-hinweis	956
correctiebeleid	3118
correcties en aanvullingen	3118
corrections policy	1154	1374
correlati	2496
correo	1510
correu	448
cosa pensi di questo articolo	2515
count me in	1123
couper le son	1957
coupon e codici sconto	2606
""", 'cr': """
crea avviso	2600
crea un account	2470
crea un alert	2526
crear alerta	1473
crear cuenta	1402
crear una cuenta	1402
create a free account	1113
create account	1113
create an account	1113
create free account	1113
created with ai	1205
creative commons	96
creative commons licence	96
creative commons license	96
credit card	1111
credit or debit card	1111
creditcard	2978
criar alerta	3473
criar conta	3417
crucigrama	1490
crucigramas	1490
cruciverba	2546
cryptic crossword	1350
cryptogram	3088
""", 'cs': """
csatlakozz csapatunkhoz	2248
""", 'cu': """
cum dezactivez adblock	3625
cupones y descuentos	1550
cupons de desconto	3549
current time	1360
current time #	1360
curtir	3486
custom amount	1105
""", 'cz': """
czas czytania # min	3311
czas trwania	3372
czas trwania #	3371
czyta syntezator mowy	3371
czytaj bez reklam	3402
czytaj dalej	3311
czytaj dalej za	3286
czytaj w aplikacji	3373
""", "d'": """
d'autres articles	1898
""", 'da': """
da li je ovo bilo korisno	3890
da non perdere	2496
da non perdere in edicola	2487
da, molim	3873
da, prosim	4070
da, vreau	3623
dabartinis laikas #	2878
dacci la tua opinione	2541
daftar	2353
dagens korsord	4189
dagens krydsord	699
dagens kryssord	3226
dagens quiz	3226
daha fazla	4328
daha fazla haber	4396
daha fazla yorum	4369
daha sonra	4310
daha sonra hatirlat	4310
daha sonra oku	4319
daily newsletter	1123
dal web	2496
dalej	3308
dalies	2910
dalies ar rakstu	2905
dalintis	2836
dalintis facebook	2841
dalintis per whatsapp	2895
dalintis straipsniu	2895
dalintis su draugais	2841
dalyvaukite apklausoje	2843
dans cet article	1898
dapatkan di google play	2418
dapatkan sekarang	2455
dar ne prenumeratorius	2886
dar neturite paskyros	2886
darmowa dostawa	3365
darovat	470
darowizna na cele statutowe	3378
daruj	470	4004
das buch bestellen	929
das buch kaufen	929
das interessiert andere leser	808
das lesen andere	877
das neueste	808
das video kann in ihrem land nicht abgespielt werden	935
das video kann nicht abgespielt werden	935
das video konnte nicht abgespielt werden	935
das video konnte nicht geladen werden	935
dataskydd	4129
date of birth	1369
datenschutz	796
datenschutz & cookies	798
datenschutz und cookies	798
datenschutz-einstellungen	796
datenschutz-manager	932
datenschutzeinstellungen	796
dauer	936
dauer #	936
dauerauftrag	757
dauerauftrag einrichten	943
dauerwerbung	791
""", 'de': """
de link is gekopieerd	3126
de samenvatting kan fouten bevatten	3031
de tekst gaat verder onder de foto	2999
de video is niet meer beschikbaar	3098
de video kan niet worden afgespeeld	3098
de videospeler wordt geladen	3098
deaktiver din adblocker	720
debat: skriv	642
debatregler	741
debatt: si din mening	3167
debatte	802
debatten er lukket	741
debattregler	3167
deconectare	3560
decrease font size	1381
decrease text size	1381
deel	2994
deel als cadeau	3126
deel artikel	2994
deel dit	2994
deel dit artikel	2994
deel dit bericht	3074
deel dit verhaal	3074
deel op facebook	2994
deel op twitter	2994
deel op x	2994
deel via	3050
deel via e-mail	2994
deel via whatsapp	2994
dein name	949
deine e-mail-adresse	771
deine meinung	802
deine nachricht	949
deine spende ist steuerlich absetzbar	943
deixa de seguir	457
deixa un comentari	396
deixa una resposta	423
deixar de seguir	3522
deixe uma resposta	3439
deja tu respuesta	1485
deja un comentario	1432
deja una respuesta	1432
dejar de seguir	1473
dejar un comentario	1432
del	626	3153
del artikel	626
del artikkel	3153
del artikkelen	3153
del artiklen	626
del artiklen gratis	616
del med	626	3153
del saken gratis	3141
del som gave	3271
del via e-mail	626
del via e-post	3153
del via whatsapp	3271
dela	4120
dela artikel	4120
dela artikeln gratis	4106
dela med	4120
dela via e-post	4120
dela via mejl	4120
dela via whatsapp	4234
delen	2994
delen op bluesky	3050
delen op facebook	2994
delen op linkedin	3050
delen op whatsapp	3050
delen op x	3050
delen via	3050
delen via e-mail	2994
delen via facebook	2994
delen via twitter	2994
delen via whatsapp	2994
deli	4012
deli kot darilo	4091
deli na facebooku	4012
deli prek whatsappa	4091
delite	4012
delite to novico	4012
delite to zgodbo	4012
delivered daily	1223
delivered to you	1123
delivered weekdays	1223
delivered weekly	1223
demp	3241
dempen opheffen	3098
dengarkan	2362
dengarkan artikel	2411
dengarkan artikel ini	2411
dengarkan berita	2411
dengarkan berita ini	2411
denne videoen er ikke lenger tilgjengelig	3240
denne videoen er ikke tilgjengelig	3240
denuncia	424
denunciar	1486	3486
denunciar comentario	1527
denunciar este comentario	1527
der artikel geht unten weiter	793
der artikel wird unten fortgesetzt	793
der er lukket for kommentarer	741
der inhalt kann nicht angezeigt werden	932
der opstod en fejl	730
der player wird geladen	935
der skete en fejl	730
der text geht unten weiter	793
der videoplayer wird geladen	935
derechos reservados	1546
deretter # kr/mnd til du sier opp	3141
derniers articles	1898
desa	396
desa l'article	419
desactiva el so	430
desactiva'l per continuar	440
desactiva'l per continuar llegint	440
desactivar el bloqueador	1502
desativar bloqueador	3503
desativar som	3493
desative-o para continuar	3503
desative-o para continuar a ler	3503
desativei o meu bloqueador	3503
desbloquear	1508	3509
desbloquear artigo	3540
descarga la app	1499
descargar app	1499
descargar audio	1492
descargar el audio	1492
descargar episodio	1492
descargar la app	1499
descarrega l'app	436
descarrega l'episodi	430
descarrega't l'app	436
descarrega-te-la a l'app store	436
descarregue na app store	3500
deschide	3575
descriptions off	1359
descubre las ofertas	1538
descuentos	1427
descurtir	3486
desplegar	1440
desplegar redes sociales	1421
destacadas	1436
destacados	1436
destaques	3443
destek ol	4311
destek olun	4311
det er gratis at oprette en profil	616
det oppsto en feil	3256
det oppstod en feil	3256
detail	2373
details	815	1165	3013
details anzeigen	815
detaily	501
detalhes	3447
detalii	3575
detaljer	655	3178	4142
detalles	1440
detaylar	4329
dettagli	2500
dette er en annonse	3157
dette er en plus-artikel	616
dette er en plussak	3141
dette felt er obligatorisk	729
dette feltet er obligatorisk	3255
dette indhold kan ikke vises	710
dette innholdet er ikke tilgjengelig	3237
dette innholdet kan ikke vises	3237
dette leser andre	3173
devamini oku	4328
devenez membre	1856
devenir membre	1856
deze audio is gemaakt met ai	3098
deze content is niet beschikbaar	3095
deze content kan niet worden getoond	3095
deze inhoud is niet beschikbaar	3095
deze inhoud kan niet worden getoond	3095
deze inhoud kan niet worden weergegeven	3095
deze video is niet beschikbaar	3029
deze video is niet beschikbaar in jouw land	3098
deze video is niet beschikbaar in uw land	3098
deze video is niet meer beschikbaar	3098
deze video kan in uw land niet worden afgespeeld	3098
deze video kan niet worden afgespeeld	3098
""", 'dh': """
dha	4332
""", 'di': """
di gali klysti	2892
di santrauka	2843
diapositive suivante	2006
dibacakan oleh ai	2411
dibacakan oleh suara sintetis	2411
dibuat dengan ai	2450
dicci la tua	2523
didesnis tekstas	2895
didukung oleh	2443
die meistgelesenen artikel	808
dienos klausimas	2872
diesem autor folgen	962
diesem thema folgen	962
diesen artikel kommentieren	802
diesen artikel teilen	784
diesen artikel verschenken	873
diesen beitrag auf facebook ansehen	841
diesen beitrag auf instagram ansehen	841
diesen tweet ansehen	841
dieser artikel ist gesperrt	946
dieser autorin folgen	962
dieser inhalt kann hier nicht angezeigt werden	932
dieser inhalt kann nicht angezeigt werden	932
dieser kommentar wurde entfernt	960
dieser text wird automatisch vorgelesen	935
dieses feld ist ein pflichtfeld	948
dieses feld ist erforderlich	948
dieses video kann in ihrem land nicht abgespielt werden	935
digg	1136
digital	1367	4216
digital subscription	1113
digital-abo	762
digitalabo	762
digitale krant	2979
digitaler briefkasten	955
digite seu e-mail	3421
digite seu email	3541
digues la teva	423
dihasilkan oleh ai	2450
dimensione carattere	65
dimensione del carattere	2579
dimensione del testo	2579
dimensione testo	65	2482
dimensiune text	65
dimensiunea textului	3644
diminuir fonte	3524
diminuir texto	3524
din besked	730
din e-mail	621
din e-mailadresse	729
din e-post	3147	4113
din e-postadress	4218
din e-postadresse	3147
din email	729
din melding	3256
din stemme er registreret	699
din stemme er registrert	3226
din stemme er talt	3226
din stemme er talt med	699
dina cookieval	4129
dinle	4319
dipersembahkan oleh	2443
dirbk su mumis	2843
dirbtinis intelektas gali klysti	2892
direct debit	1111
direct lezen	3049
direct naar het recept	61
direct naar inhoud	3114
direct toegang	3049
direct verder lezen	2979
direitos reservados	3546
direkt zum rezept	61
direkte	714	3241
diritti riservati	2602
disattiva adblock	2559
disattiva audio	2549
disattiva l'ad blocker	2559
disattiva l'audio	2549
disattivalo per continuare	2559
disattivalo per continuare a leggere	2559
discussie	3005
discussion about this post	1164
discussione chiusa	2492
disdici in qualsiasi momento	2564
disdici quando vuoi	2564
diskuse	496
diskusia	3912
diskuter	3167
diskutera	4132
diskutieren	857
diskuze	496
dislike	1380
dismiss	1105
dismiss this message	1104
disponibil pe app store	3621
disponible a google play	436
disponible a l'app store	436
disponsori oleh	2443
distribuie	3565
distribuie acest articol	3659
distribuie articolul	3565
distribuie pe facebook	3599
distribuie pe whatsapp	3599
dit artikel delen	3050
dit artikel is afgeschermd	3108
dit artikel is auteursrechtelijk beschermd	3119
dit artikel is vergrendeld	3108
dit artikel wordt voorgelezen door een computerstem	3098
dit bericht op instagram bekijken	3029
dit fragment is niet meer beschikbaar	3098
dit is een advertentie	3054
dit is een premium artikel	3049
dit navn	730
dit veld is verplicht	3111
dit vind je misschien ook leuk	3009
ditagih bulanan	2427
ditagih tahunan	2427
diterjemahkan otomatis	2437
dites-nous pourquoi	1991
ditt meddelande	4219
ditt namn	4219
ditt navn	3256
diventa socia	2561
diventa socio	2465
diventa sostenitore	2465
diventa sostenitrice	2561
""", 'dl': """
dla zalogowanych	3381
""", 'dn': """
dnes ne	469
dnes nie	3916
""", 'do': """
do dossier	3387
do e-shopu	560
do fotogalerie	587
do galerie	587
do koszyka	3364
do mesmo autor	3443
do not sell my personal information	1150
do not sell or share my personal information	1150
do obchodu	560
do sklepu	3364
doar	3413
dodaj do koszyka	3364
dodaj kao preferirani izvor	3893
dodaj komentar	4012
dodaj komentarz	3304
dodaj kot prednostni vir	4090
dodaj med moje teme	4090
dodaj med prednostne vire	4090
dodaj u korpu	3865
dodaj u moje teme	3893
dodaj u preferirane izvore	3893
doe	3413
doe agora	3413
doe de test	3087
doe mee en win	3034
don libre	1967
don mensuel	1856
don ponctuel	1856
don unique	1968
don't have an account	1366
don't have an account? sign up	1366
don't miss	1159
don't miss out	1123
don't want to see this? remove ads	1145
dona	1397	2465
dona adesso	2465
dona ahora	1397
dona ogni mese	2561
dona ora	2465
dona una tantum	2561
dona'ns suport	389
donar	1397
donar ahora	1397
donasi	2352
donasi bulanan	2424
donasi rutin	2424
donasi satu kali	2424
donasi saya	2451
donasi sekali	2424
donasi sekarang	2352
donate	1106
donate become	1106
donate by bank transfer	1364
donate by paypal	1364
donate crypto	1364
donate here	1106
donate in cryptocurrency	1364
donate monthly	1106
donate now	1106
donate today	1106
donate via bank transfer	1364
donate via paypal	1364
donate via stripe	1364
donate with card	1364
donate with paypal	1364
donaties zijn fiscaal aftrekbaar	3105
donation page	1364
donations are tax-deductible	1228
donativo mensal	3506
donazione libera	2561
donazione mensile	2465
donazione singola	2465
donazione una tantum	2561
doneer	2975
doneer eenmalig	3105
doneer hier	3105
doneer maandelijks	3105
doneer nu	2975
doneer via bankoverschrijving	3105
doneer via ideal	3046
doneer via paypal	3105
doner	613	3138
donera	4102
donera nu	4102
doneren	2975
doniraj	3800	4004
doniraj enkratno	4073
doniraj jednokratno	3876
doniraj odmah	3800
doniraj putem paypala	3876
doniraj zdaj	4004
donirajte	3800	4004
donner	1856
donner votre avis	1949
doorgaan met apple	3108
doorgaan met facebook	3108
doorgaan met google	3108
doorgaan zonder uitschakelen	3103
doorsturen	2994
doprava zdarma	561
dopusti	3873
dopusti jednom	3867
dopusti obavijesti	3872
dopusti oglase	3875
dossier	808	1898	2496	3009
dossiers	808	1898	3009
dosyaya git	4396
dovoli	4070
dovoli enkrat	4063
dovoli obvestila	4069
dovoli oglase	4072
download (mp#	935
download aplikasi	2418
download audio	1359
download citation	1338
download data is not yet available	1338
download de podcast	3098
download episode	713
download lyd	713
download the audio	1359
download transcript	1359
downloaden in de app store	3100
dowolna kwota	3378
dozvoli	3873
dozvoli reklame	3875
""", 'dr': """
dra tillbaka samtycke	4200
drucken	784
drug znesek	4073
druge novice	19
drugi iznos	3876
drukuj	3296
drukuj przepis	61
""", 'du': """
du bruger adblock	720
du bruger en adblocker	720
du bruger en annonceblokering	720
du bruker adblock	3247
du bruker annonseblokkering	3247
du bruker en adblocker	3247
du bruker en annonseblokkerer	3247
du er nu tilmeldt	621
du er nu tilmeldt nyhedsbrevet	621
du folgst diesem thema	962
du har allerede stemt	3226
du har en adblocker aktiverad	4211
du har lest alle gratisartiklene dine	3252
du hast bereits abgestimmt	925
du kan altid afmelde dig	729
du kan til enhver tid afmelde dig	621
du skyddas enligt grundlagen	4134
dukung jurnalisme independen	2352
dukung jurnalisme kami	2424
dukung kami	2352
dukung kami di patreon	2424
dukungan anda berarti	2451
durada	431
duraklat	4377
durasi	2412
durasi video	2450
durata	2550
durata videoclipului	3652
duration	1360
duration #	1360
duration time	1359
durch ki erstellt	958
duur	3099
duur #	3099
""", 'dy': """
dyskusja	3304
""", 'e-': """
e-avis	616	3141
e-edition	1164
e-gazete	4312
e-mail	478	621	771	1136	1510	1973	2567	3289	3421	3633	3676
e-mail adresa	3882
e-mail eingeben	771
e-mail eller brugernavn	726
e-mail lub login	3381
e-mail non valida	2566
e-mail teilen	784
e-mail-adresse	771
e-mail-adresse eingeben	771
e-mail-adresse oder benutzername	946
e-mailadres	2984
e-mailadres of gebruikersnaam	3108
e-mailadresse	621
e-mailen	2994
e-paper	762	1164
e-pasta adrese	2929
e-pasts	2929
e-poodi	1598
e-post	1584	3147	4113
e-post eller brukernavn	3252
e-posta	4349
e-posta adresiniz	4349
e-posta adresinizi girin	4349
e-posta ile devam et	4419
e-postadress	4113
e-postadresse	3147
e-postadressen din	3255
e-postanizi girin	4420
e-postanizi kontrol edin	4392
e-posti aadress	1584
e-shop	487
e-tidning	4106
e-wydanie	3286
""", 'ea': """
early bird -liput	1804
early bird jegyek	2298
early bird tickets	1353
early bird tickets on sale now	1353
early bird vstupenky	560
early bird-biljetter	4196
early bird-billetter	3234
early bird-tickets	3091
early-bird tickets	1353
early-bird-tickets	929
eavis	3141
""", 'eb': """
ebben a cikkben	2328
""", 'ec': """
ecran complet	3615
""", 'ed': """
edasi lugemiseks logi sisse	1559
edellinen	1752
edellinen artikkeli	1830
edellinen juttu	1750
edellinen kuva	1830
edellinen sivu	1830
edited	1380
editor's choice	1159
editor's pick	986	1159
editor's picks	1159
editors' choice	1159
editors' picks	1159
edizione digitale	2470
""", 'ee': """
eelmine artikkel	1613
eelmine leht	1613
eelmine pilt	1613
eenmalig	2975
eenmalige donatie	3106
eenmalige gift	3106
eerste maand gratis	3049
""", 'ef': """
efterlad en kommentar	741
efternamn	4219
efternavn	730
eftertryk forbudt	737
""", 'eg': """
eget belopp	4213
""", 'ei': """
ei kiitos	1722	1814
ei kommentteja	1839
ei nyt	1722	1814
ei roskapostia	1827
ei tunnusta	1824
ei, kiitos	1722	1814
eigen bedrag	3105
eigener betrag	943
eilmeldungen	938
eilmeldungen aktivieren	937
eilmeldungen erhalten	937
ein fehler ist aufgetreten	949
einblenden	815
einde advertentie	3128
einde van de advertentie	3128
einen kommentar hinterlassen	960
eingeloggt bleiben	946
einklappen	811	952
einloggen	762
einmalig	757
einmalig spenden	757
einschalten	938
einstellungen	796
einstellungen verwalten	932
einverstanden und weiter	932
einwilligen und weiter	932
einwilligung	796
einwilligung verwalten	932
einwilligung widerrufen	932
einwilligungen verwalten	932
""", 'ej': """
ej prenumerant	4215
""", 'ek': """
ekskl. fragt	707
eksklusivt for abonnenter	3252
eksklusivt for medlemmer	726
ekskluzivno za pretplatnike	3878
ekstern innhold	3164
eksternt indhold	710
eksternt innhold	3237
""", 'el': """
el crucigrama de hoy	1528
el quiz de la semana	1528
el sudoku de hoy	1528
el test de la semana	1528
el teu missatge s'ha enviat	447
el teu vot s'ha registrat	423
el vostre vot s'ha registrat	423
elders op het web	3009
eldste	3268
elegir	1508
elegir cantidad	1537
elegir cookies	1532
elegir esta oferta	1507
elegir plan	1507
elfelejtetted a jelszavad	2322
elfelejtettem a jelszavam	2322
elfogadom	2303
elige la cantidad	1537
elige plan	1507
elige tu plan	1507
elige un importe	1537
elige una cantidad	1400
elijo la cantidad	1537
elk moment opzegbaar	3108
elke bijdrage helpt	3105
elke bijdrage telt	3046
elke donatie helpt	3105
elke donatie telt	3046
elke euro helpt	3105
elke euro telt	3046
elke vrijdag. gratis. geen spam	3111
eller	727	3253	4216
elolvasom	2248
els nostres jocs	426
els nostres socis	434
els preus poden variar	407
elsewhere on the web	1159
elta	2846
elta inf	2846
""", 'em': """
em alta	3443
em destaque	3443
email	1062	1123	1136	1510	1973	2430	2567	3511	3633	3676	4633
email (required	1123
email address	1123
email anda	2453
email article	1135
email ini sudah terdaftar	2453
email invalid	3632
email non valida	2566
email or username	1366
email this	1135
email tidak valid	2429
email to a friend	1135
embed laden	932
emne	730	3256
emneord	3173
emner	650	3173
emner i artikkelen	3258
emner i artiklen	732
empezar el test	1488
empfehlen	784	961
empfehlung aus dem shop	792
empfehlungen	808
empfehlungen aus dem shop	792
empfehlungen der redaktion	808
empfohlen	947
empfohlen von outbrain	964
empfohlen von taboola	964
empfohlene artikel	808
empfohlener externer inhalt	796
empfohlener redaktioneller inhalt	796
""", 'en': """
en avantajli	4391
en ce moment	1898
en collaboration avec	1989
en continu	1898
en directo	1436
en eski	4370
en eskiler	4370
en este tema	1482
en iyi fiyat	4391
en otros medios	1436
en portada	1436
en savoir plus	1891	1901
en yeni	4370
en yeniler	4370
encara no ets subscriptor	445
encontrou algum erro	3439
encontrou um erro	3439
encuesta	92
end of ad	1382
end of advert	1382
end of advertisement	1382
end of advertising	1382
ende der anzeige	964
ende der werbung	919
endre cookie-innstillinger	3237
endre innstillingene	3164
endre innstillinger	3164
endre personverninnstillinger	3164
endre samtykke	3237
engangsdonation	723
engangsgave	3138
enim loetud	1561
enkratna donacija	4073
enlace copiado	1421
enlace copiado al portapapeles	1481
enlarge	1165
enlarge image	1164
enlarge photo	1371
enlarge picture	1371
enlarge this image	1164
enne kommenteerimist loe reegleid	1565
enquesta	92
enquete	92
enregistrer	1884
enregistrer cet article	1941
enregistrer l'article	1941
enregistrer la recette	61
entdecken sie unsere newsletter	863
entendi	3447
entendido	1440
enter amount	1110
enter your email address	1123
enter your own amount	1364
entgeltliche anzeige	793
entgeltliche einschaltung	793
entgeltliche kooperation	793
entra	2470
entra amb facebook	445
entra amb google	445
entra nella conversazione	2523
entradas	1524
entradas relacionadas	1436
entrar	1402	3417
entrar com apple	3480
entrar com facebook	3480
entrar com google	3480
entre	3417
entre com sua conta	3480
entre para comentar	3485
entrez votre e-mail	2004
entrez votre email	2004
envia	448
envia el comentari	423
envia la resposta	423
envia per correu	419
envia un comentari	423
envia'ns les teves fotos	453
envia-ho per correu	419
enviar	91	1510	3511
enviar a un amigo	1481
enviar comentario	1485
enviar para um amigo	3482
enviar por correo	1421
enviar por e-mail	3429
enviar por email	1421
enviar por whatsapp	1421
enviar resposta	3485
enviar respuesta	1485
enviar voto	91	1485
envie de lire la suite	1938
envoyer	1973
envoyer le commentaire	1949
envoyer par courriel	1941
envoyer par e-mail	1884
envoyer par email	1884
envoyer par mail	1884
envoyer un commentaire	1949
""", 'ep': """
epaper	1164
""", 'er': """
er der fejl i artiklen	642
er du abonnent	3252
er du allerede abonnent	616	3141
er du ikke abonnent	3252
er ging iets mis	3112
er ging iets mis. probeer het later opnieuw	3042
er ging iets mis. probeer het opnieuw	3111
er is een fout opgetreden	3112
er is een fout opgetreden. probeer het later opnieuw	3111
er is iets misgegaan	3042	3112
er is iets misgegaan. probeer het later opnieuw	3042
erfolgreich	949
erfolgreich abonniert	948
erfolgreich angemeldet	948
ergebnis anzeigen	91	925
ergebnisse anzeigen	91	815	925
erlauben	938
err/bns	1569
error al cargar el video	1533
errore nel caricamento del video	2590
erstellt mit ki	843
""", 'es': """
es folgt werbung	919
es ist ein fehler aufgetreten	863
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	863
escaneie o qr code	3500
escaneja el codi qr	436
esci	2470
esci da schermo intero	2549
escolha a sua assinatura	3508
escolha do editor	3443
escolha o seu plano	3480
escolha o valor	3539
escolha seu plano	3480
escolha sua assinatura	3508
escolha um plano	3508
escolha um valor	3415
escolher	3509
escolher plano	3508
escolher valor	3539
escolta aquest article	430
escolta l'article	430
escribe al autor	1516
escribe tu correo	1474
escribe tu email	1474
escribe un comentario	1432
escuchar	1421
eshop	487
esita video	1602
esmu abonents	2953
espace partenaire	1889
espacio patrocinado	1463
espandi	2500
especiais	3443
esqueceu a senha	3417
esqueceu-se da palavra-passe	3508
esqueci minha senha	3417
esquelas	1463
esqueles	407
essai gratuit	1865
estatuto editorial	3518
este campo es obligatorio	1509
esu prenumeratorius	2886
""", 'et': """
et pot interessar	393
et pots donar de baixa en qualsevol moment	413
et pots donar de baixa quan vulguis	447
et queden # articles gratis aquest mes	417
et recomanem	393
ethvert bidrag hjelper	3249
etichete	3572
etiketler	4326
etiquetas	1436	3443
etiquetes	420
ets subscriptor? identifica't	417
ett fel uppstod	4219
etternavn	3256
etunimi	1828
etusivu	1750	1752
etusivulle	1750
etwas ist schiefgelaufen	949
""", 'ev': """
every contribution counts	1228
every contribution helps	1364
every contribution makes a difference	1364
every contribution, however small, makes a difference	1364
every dollar counts	1228
every donation counts	1228
every donation helps	1364
every donation helps, however small	1364
every donation makes a difference	1364
every donation, however small, helps	1364
every friday. free. no spam	1368
every gift counts	1228
evet, istiyorum	4383
""", 'ex': """
excl. verzendkosten	3091
exclusief abonneevoordeel	3091
exclusief verzendkosten	3091
exclusief voor leden	3108
exclusiu per a subscriptors	417
exclusive content	1113
exclusive for members	1366
exclusive for subscribers	1366
exclusive to members	1366
exclusive to subscribers	1232
exclusivo assinantes	3417
exclusivo para assinantes	3480
exclusivo para suscriptores	1507
expand	1164
expand all	1165
expand image	1371
expandera	4142
expandir	3447
explore	1162
explore more	1159
explore more on these topics	1159
explore our newsletters	1223
explore our subscription offers	1232
explore subscription offers	1232
export citation	1338
external content	1203
external links	1135
externe content	3029
externe inhalte	796
externe inhalte anzeigen	796
externe inhalte erlauben	796
externe inhoud	3029
externen inhalt anzeigen	796
externen inhalt laden	796
externer inhalt	796
externer inhalt konnte nicht geladen werden	841
""", 'ez': """
ezt is olvassa el	2246
""", 'fa': """
facebook	1136
facebook ile devam et	4390
facebook messenger	1136
facebook twitter	1135
facebook twitter email	1135
facebook twitter linkedin email	1135
facebook twitter whatsapp	1135
facebook x	1135
facturat anual	3630
facturation annuelle	1971
fai il quiz	2523
fai il test	2523
fai una domanda su questo articolo	2515
fai una donazione mensile	2594
fai una donazione singola	2594
faire le quiz	1952
faire un don	1856
faites le quiz	1952
fale com o autor	3517
fale conosco	3439
fanden sie das hilfreich	845
fanden sie dies hilfreich	845
fanden sie diese zusammenfassung hilfreich	845
fanden sie diesen artikel hilfreich	845
fandest du das hilfreich	845
fandt du en fejl	642
fant du en feil	3167
farkli bir tutar	4387
farkli tutar	4387
fast geschafft	863	949
fast giver	3250
fatturazione annuale	2565
fatturazione mensile	2565
faturado anualmente	3508
favorilere ekle	4319
favoris	1884
fazer login	3417
fazer o quiz	3488
""", 'fe': """
featured articles	1159
featured content	1159
featured stories	1159
fechar	3412	3446
fechar galeria	3543
fechar janela	3543
fechar menu	3543
feedback	802	1154	3005
feedback geben	802
feedback geven	3121
feedback senden	958
fehler gefunden	802
fehler im artikel gefunden	802
fehler im text melden	955
fehler melden	802
fel i artikeln	4132
felirat	2310
feliratkozom	2252
feliratok	2310
feltet er obligatorisk	3255
fermer	1855
fermer la galerie	2006
fermer le menu	1901
fes el test	426
fes-te soci	389
fes-te subscriptor	389
fetching more	1164
""", 'fi': """
fi de l'anunci	429
fi de la publicitat	429
fields marked with * are required	1368
fields marked with an asterisk are required	1368
fikrim yok	4370
fil d'ariane	1976
fil info	1898
filed under	1159	1164
fim da publicidade	3491
fin de la publicidad	1491
fin del anuncio	1491
find out more	1164
fique por dentro	3421
firsati yakala	4426
first name	1123
fizetett tartalom	2234
""", 'fj': """
fjern annoncer	634
fjern annonser	3157
""", 'fl': """
flag	1380
flag as inappropriate	1379
flecha	1402
fler	4138
fler artiklar	4138
fler nyheter	4138
flere artikler	650	3173
flere artikler av forfatteren	3258
flere nyheder	650
flere nyheter	3173
flere saker	3173
flipboard	1136
""", 'fo': """
foglald le a helyed	2298
fold ud	655
folge ich	962
folgen	787
folgen sie uns	787
folie # aus #	950
folie # von #	950
follow	1140
follow author	1140
follow live	1140
follow this author	1140
follow this topic	1140
follow topic	1140
follow us	1140
follow us on facebook	1140
following	1140
font size	1135
fontin koko	65
fonttikoko	1842
for abonnenter	616	3141
for members only	1367
for subscribers	1113
forbliv logget ind	726
forgot password	1113
forgot your password	1113
forma de pagamento	3415
forma de pago	1400
formas de pagamento	3415
formas de pago	1400
formular trimis	3655
formulario enviado	1539
formulir terkirim	2453
fornavn	730	3256
forrige	653	3176
forrige artikel	650
forrige artikkel	3173
forrige bilde	3258
forrige billede	732
forrige sak	3177
forrige side	3258
forse in seguito	2464
forsiden	650	3173
fortsett med apple	3252
fortsett med e-post	3252
fortsett med facebook	3252
fortsett med google	3252
fortsett med vipps	3252
forward # seconds	1359
foto	2370
foto # af #	731
foto # aus #	950
foto # av #	3257	4220
foto # no #	2966
foto # od #	3883	4080
foto # van #	3113
foto # von #	950
foto # z #	586	3386	3982
foto # ze #	586
foto # zo #	3982
foto #/#	586	731	950	1622	2899	2966	3113	3257	3386	3883	3982	4080	4220
foto anterior	1541	3543
foto berikutnya	2454
foto einsenden	803
foto galeri	4326
foto lainnya	2433
foto precedente	2598
foto sebelumnya	2454
foto seguinte	3543
foto siguiente	1541
foto successiva	2598
foto's bekijken	3113
fotogalerie zde	587
fotogalerija	2843
fotografia # z #	3982
fotografia # zo #	3982
fotografia #/#	3982
fotografie # z #	586
fotografie # ze #	586
fotografie #/#	586
fotografija # od #	3883	4080
fotografija #/#	3883	4080
fotos anschauen	950
fotos ansehen	950
fotos anzeigen	950
fotos hochladen	803
fotostrecke	808
fotostrecke ansehen	951
fotostrecke starten	951
fout gespot	3005
fout gevonden	3118
fout gezien	3005
fout melden	3013	3118
foutje gezien	3005
""", 'fr': """
fra vores butik	707
fra vores partnere	746
fra vores shop	707
frag unsere ki	843
frage des tages	91
fragen sie unsere ki	843
fragt kan tilkomme	707
frais de port offerts	1955
frakt kommer i tillegg	3234
frakt tillkommer	4196
fraktkostnad tillkommer	4196
free amount	1364
free daily newsletter	1123
free newsletter	1123
free weekly newsletter	1123
free. no spam	1368
freier beitrag	943
freier betrag	943
friss	2246
from around the web	1159
from our advertisers	1382
from our partner	1382
from our partners	1159
from our shop	1353
from our sponsor	1145
from our sponsors	1145
from our store	1353
from the web	1159
""", 'fu': """
full coverage	1159
full name	1369
full results	1165
full score	1165
full screen	1360
full skjerm	3240
fullscreen	1164	1360
fullscreen image	1371
fullskjerm	3176	3229
fundet en fejl	736
funnet en feil	3262
further reading on this site	1159
""", 'fy': """
fyll ut feltet	3255
""", 'ga': """
ga akkoord	3001
ga akkoord en sluit	3095
ga naar de inhoud	3114
ga naar inhoud	3012
ga naar recept	61
ga verder met apple	3108
ga verder met facebook	3108
ga verder met google	3108
gada abonements	2954
gagal memuat video	2450
galaxy store	94
galeri foto	2433
galerie # aus #	950
galerie # von #	950
galerie ansehen	951
galerie anzeigen	951
galerie foto	3636
galeriye git	4396
galeriyi kapat	4422
galite bet kada atsisakyti prenumeratos	2836
gallery	2496
gallery # of #	1370
gambar berikutnya	2454
gambar sebelumnya	2454
gambar selanjutnya	2454
gamble responsibly	1314
ganzen artikel lesen	811
gavelenke	3271
gavelink	744
gaven gir skattefradrag	3249
gaver gir skattefradrag	3249
""", 'ge': """
ge bort artikel	4234
ge bort artikeln	4106
ge feedback	4228
gebruikersnaam	3109
gebruikersnaam of e-mailadres	3108
gebruiksvoorwaarden	3001
geef cadeau	3050
geef een reactie	3005
geef eenmalig	3105
geef feedback	3039
geef je mening	3121
geef je mening over dit artikel	3039
geen mening	3088
geen spam	3111
gegenereerd door ai	3031
gegenereerd met ai	3031
gegenereerd met een ai-stem	3098
gekopieerd	3127
gekopieerd naar klembord	3126
gelen kutunuzu kontrol edin	4392
gelesen von einer synthetischen stimme	935
geluid aan	3098
geluid uit	3098
gem	626
gem artikel	626
gem artiklen til senere	626
gem indstillinger	710
gem opskrift	61
gem opskriften	61
gem til senere	626
gem valg	710
gemaakt door ai	3121
gemaakt met ai	3031
gemaakt met behulp van ai	3121
generado con ia	1533
generado por ia	1533
generat cu ai	3652
generat de ai	3652
generated by ai	1205
generated with ai	1378
generato con ai	2590
generato con ia	2590
generato dall'ia	2590
genererad av ai	4228
genererad med ai	4228
genereret af ai	739
genereret med ai	739
generert av ki	3265
generert med ki	3265
generirano umjetnom inteligencijom	3890
generirao ai	3890
generisao ai	3890
gerade nicht	756
gerado por ia	3535
gerelateerd	3009
gerelateerd nieuws	3009
gerelateerde artikelen	3009
gerelateerde onderwerpen	3009
gerenciar consentimento	3497
gerenciar cookies	3534
gerir consentimento	3497
gerir cookies	3436
gerir o consentimento	3497
geschenklink	963
geschenklink erstellen	963
geschenklink kopieren	963
geschwindigkeit	936
geschwindigkeit # x	846
geschwindigkeit #x	846
geschwindigkeit: #x	846
geslo	4076
gesponsert	791
gesponserter beitrag	87	878
gesponserter inhalt	791
gesponsord	2999
gesponsorde content	3128
gesponsorde inhoud	2999
gestion des cookies	1891
gestiona el consentiment	434
gestiona les galetes	434
gestionar consentimiento	1496
gestionar cookies	1429
gestionar el consentimiento	1496
gestionar mis cookies	1532
gestionar mis preferencias	1532
gestionar opciones	1532
gestisci consenso	2553
gestisci i consensi	2553
gestisci i cookie	2489
gestisci il consenso	2553
gestisci le opzioni	2589
gestisci le preferenze	2589
gestisci notifiche	2526
gestisci preferenze	2489
get alerts	1140
get deal	1348
get digital access	1113
get email updates	1123
get licence	1375
get news alerts	1363
get started	1113
get the daily email	1123
get the newsletter	1123
get this deal	1348
get tickets	1315
get your ticket	1353
get your tickets	1353
""", 'gi': """
gi bort artikkelen	3141
gi bort saken	3153
gi en engangsgave	3249
gi en gave	3249
gi et bidrag	3249
gi oss tilbakemelding	3265
gi skattefradrag	3249
gi tilbakemelding	3167
gift a subscription	1113
gift article	1113
gift link	1381
gift this article	1113
gift this story	1381
giften zijn fiscaal aftrekbaar	3105
gilla	4231
gillar	4231
gim	2409
gioca	2546
gioca gratis	2544
gioca ora	2544
gioca responsabilmente	2581
giochi	2546
giv artiklen til en ven	626
giv en gave	723
giv en kop kaffe	723
giv et bidrag	723
giv feedback	739
giv os en kop kaffe	723
giv os feedback	642
give a gift	1113
give a gift subscription	1106
give another amount	1364
give as a gift	1381
give feedback	1154
give monthly	1106
give now	1106
give this article	1381
give this article as a gift	1381
give today	1106
give us feedback	1154
gizle	4329
gizlilik	4322
gizlilik ayarlari	4379
gizlilik tercihleri	4379
gizlilik tercihlerim	4414
""", 'gj': """
gjeldende tid	3241
gjeldende tid #	3240
gjord av ai	4228
""", 'gl': """
glasaj	91	3863
glasajte	91
glasnost	4067
glasuj	91	3863	4059
glasujte	91
glemt adgangskode	616
glemt din adgangskode	726
glemt dit kodeord	726
glemt kodeord	726
glemt passord	3141
glemt passordet	3252
""", 'go': """
go ad-free	1382
go to donation page	1364
go to homepage	1371
go to the donation page	1364
go to the homepage	1371
go to top	1164
godkjenn	3162
godkjenn alle	3162
godta	3162
godta alle	3162
godta alle cookies	3237
godta alt	3238
godta og fortsett	3237
godta og lukk	3237
godta og vis	3237
google	1136
google anzeigen	964
google ile devam et	4390
google news	1136
google oglasi	3897
google play	94
google play store	94
google play'den alin	4381
google play'den indir	4381
google play'den indirin	4381
google plus	1136
google reklamos	2897
google'i reklaamid	1620
google-advertenties	3128
google-annoncer	746
google-annonser	4235
google-anzeigen	964
google-mainokset	1844
googlen mainokset	1844
got it	1150
""", 'gr': """
gracias por apoyarnos	1537
gracias por participar	91
gracias por su voto	1485
gracias por suscribirte	1409
gracias por tu apoyo	1537
gracias por tu voto	1461
gracias por votar	91	1461
gracias, tu mensaje ha sido enviado	1509
graj teraz	3360
gratis e senza spam	2566
gratis fragt	708
gratis frakt	3235
gratis i sense correu brossa	447
gratis ongkir	2443
gratis proberen	2979
gratis verzending	3092
gratis y sin spam	1509
gratis, tanpa spam	2429
gratis. geen spam	3111
gratis. ingen spam	4218
gratuit, chaque matin	1972
grazie per aver votato	91	2515
grazie per il sostegno	2594
grazie per il tuo feedback	2515
grazie per il tuo sostegno	2594
grazie per il tuo voto	91	2541
grazie per l'iscrizione	2477
grotere tekst	3126
""", 'gu': """
guarda anche	2496
guarda i risultati	91	2515
guarda l'article	419
guarda la gallery	2499
guarda le foto	2570
guarda tutte le foto	2570
guarda tutti i video	2570
guardar	1421	3429
guardar artigo	3550
guardar en favoritos	1481
guardar noticia	1551
guardar para ler mais tarde	3482
guardar preferencias	1496
guardar receita	61
guardar receta	61
guides d'achat	1898
gulir ke bawah untuk melanjutkan	2410
gulir untuk lanjut membaca	2365
gulir untuk melanjutkan membaca	2410
""", 'ha': """
ha ocurrido un error	1509
haber faydali oldu mu	4325
haber ihbar hatti	4398
haberde hata mi var	4398
haberi hediye et	4404
haberi kaydet	4319
haberi nasil buldunuz	4325
haberi oynat	4328
haberi puanla	4325
haberi sesli dinle	4319
haberi sesli dinleyin	4319
haberi sesli dinleyin (# dk	4319
haberi yazdir	4319
haberin devami	4321	4328
haberin devami reklamdan sonra	4321
haberin devamini oku	4396
haberin tamami	4328
haberin tamamini oku	4396
hacer el test	1488
hacker news	1136
hadiahkan artikel	2441
hadiahkan artikel ini	2395
hae	1752
haftanin testi	4410
hai dimenticato la password	2564
hai letto # articoli su # questo mese	2532
hai trovato un errore	2492
hai una segnalazione	2492
haku	1752
halaman berikutnya	2372
halaman sebelumnya	2433
halaman selanjutnya	2372
halaman: #	2372
halda teavitusi	1605
hallinnoi suostumuksia	1807
hallinnoi suostumusta	1741
hallitse ilmoituksia	1813
hallitse suostumusta	1807
haluatko ilmoituksia	1813
haluatko saada ilmoituksia	1813
haluatko vastaanottaa ilmoituksia	1813
handelsbetingelser	637
hang be	2309
hang ki	2309
hantera cookies	4126
hantera dina samtycken	4200
hantera notiser	4206
hantera samtycke	4200
hanya untuk pelanggan	2427
har du allerede en konto	616	3141
har du allerede en profil	726
har du allerede konto	3252
har du en god historie	736
har du en konto	726
har du fundet en fejl	736
har du fundet en fejl i artiklen	736
har du funnet en feil	3262
har du funnet en feil i artikkelen	3262
har du glemt adgangskoden	726
har du glemt din adgangskode	726
har du glemt passordet	3252
har du hittat ett fel	4225
har du hittat ett fel i texten	4225
har du ikke en konto	726
har du ikke et abonnement	726
har du ikke konto	3252
har du inget konto	4215
har du konto	3252
har du opdaget en fejl	736
har du redan ett konto	4106
har du tips	3262
har du tips i saken	3262
has oblidat la contrasenya	390
has trobat un error	423
has vist un error	423
hasil jajak pendapat	2445
hasil polling	2405
hastighed	714
hastighet	3241	4204
hasznos volt a cikk	2242
hasznos volt ez a cikk	2335
hat ihnen das geholfen	845
hat ihnen diese zusammenfassung geholfen	845
hata bildir	4325
hata bildirin	4325
haut de la page	1976
haut de page	1901
have an account	1113
have an account? sign in	1113
have your say	1154
havonta	2323
haz clic para activar el sonido	1533
haz el quiz	1488
haz el test	1488
haz nuestro test	1488
hazte miembro	1397
hazte premium	1478
hazte socia	1397
hazte socio	1504
hazte socio/a	1504
""", 'he': """
he desactivado el bloqueador	1502
he desactivado mi bloqueador	1502
he desactivat el bloquejador	440
he oblidat la contrasenya	445
heb je al een account	2979
heb je hier iets aan	3121
hediye et	4405
heeft u al een account	3108
heli sisse	1602
help mee	2975
help ons om dit te blijven doen	3046
hem	4141
hemen al	4406
hemen bilet al	4375
hemen oy ver	4369
hemen oyna	4372
hemen satin al	4375
hemeroteca	1402
hent episoden	713
hent flere	732
hent indhold	710
hepsini kabul et	4322
her ay	4388
her hakki mahfuzdur	4424
her hakki saklidir	4424
her zaman izin ver	4379
herinner me later	2974
herlaad de pagina	3104
herunterladen	846
hesabim	4312
hesabim var	4390
hesabin yok mu	4390
hesabiniz var mi	4312
hesabiniz yok mu	4390
heslo	581	3978
het artikel gaat hieronder verder	2999
het laatste nieuws	3009
hetente, ingyen	2253
""", 'hi': """
hide	1165
hide ad	1145
hide caption	1164
hide comments	1154
hide password	1366
hide replies	1379
hide this ad	1382
hide this message	1104
hide transcript	1359
hier anmelden	762
hier bestellen	929
hier einloggen	762
hier erfahren sie, wie das geht	942
hier finden sie informationen zum datenschutz	841
hier kaufen	929
hier spielen	925
highlights generated by artificial intelligence	1205
hilfe	802
hinterlasse einen kommentar	960
hinterlassen sie einen kommentar	960
hinweis an die redaktion	857
hinweis geben	955
hinweis senden	955
hinweis zum datenschutz	796
hinweise anonym senden	955
hinweise geben	803
hinweise zu diesem artikel	857
hinweise zum datenschutz	798
hitrost	4067
hitrost predvajanja	4066
hittade du ett fel	4132
hittat fel	4132
""", 'hj': """
hjem	653	3176
""", 'hl': """
hlasitost	567
hlasovat	91	496
hlasujte	91
hledat	499
""", 'ho': """
ho capito	2500
ho disattivato adblock	2559
ho disattivato l'ad blocker	2559
ho disattivato l'adblock	2559
ho letto e accetto l'informativa privacy	2566
ho letto e accetto l'informativa sulla privacy	2528
ho letto l'informativa privacy	2566
hoe wij onze bronnen beschermen	3118
hold deg oppdatert	3147
hold dig opdateret	621
hold meg innlogget	3252
hold mig logget ind	726
home	1164	2499	3012
hop til indhold	732
hop til indholdet	732
hop til opskrift	61
hop til opskriften	61
hopp til hovedinnhold	3258
hopp til innhold	3176
hopp til innholdet	3176
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	3039
house rules	1154
how did we do	1154
how to cite	1338
how to cite this article	1338
how to contact us securely	1374
how to disable ad blocker	1361
how to disable your ad blocker	1361
how to turn off your ad blocker	1361
how was this made	1378
how was this summary made	1378
how we protect our sources	1374
how we protect sources	1374
how we use ai	1205
hoy no	1396
""", 'hu': """
huawei appgallery	94
hubungi kami	2369
hubungi penulis	2434
hubungi redaksi	2434
huidige tijd	3099
huidige tijd #	3098
huisregels	3039
huomasitko virheen	1834
huomasitko virheen jutussa	1834
husk meg	3253
husk mig	727
""", 'hv': """
hva mener du? stem her	3176
hva synes du om denne saken	3167
hva synes du om saken	3167
hvad mener du? stem her	653
hvad synes du? stem her	653
hvala na glasanju	91	3862
hvala na glasu	3862
hvala na poruci	3881
hvala na registraciji	3881
hvala za glas	4058
hvala za sodelovanje v anketi	4058
hver fredag. gratis. ingen spam	3255
hver krone hjelper	3249
hver krone teller	3249
hverken eller	703
hvert bidrag hjelper	3249
hvorfor ser jeg denne annonce	746
hvorfor ser jeg denne annonsen	3273
hvorfor vises denne annonce	746
hvorfor vises denne annonsen	3273
""", 'i ': """
i accept	1150
i agree	1150
i already donated	1104
i already gave	1104
i already have a subscription	1366
i already have an account	1366
i am already a subscriber	1366
i betalt samarbete	4235
i commenti sono riservati agli abbonati	2523
i denne artikel	732
i denne artikkelen	3258
i denne saken	3258
i don't have an account	1366
i have an account	1366
i have disabled my ad blocker	1361
i have turned it off	1362
i have whitelisted this site	1361
i lettori hanno letto anche	2535
i nostri giochi	2544
i nostri partner	2554
i prezzi potrebbero variare	2518
i samarbeid med	3157
i samarbejde med	634
i samarbete med	4124
i understand	1165
i vantaggi dell'abbonamento	2547
""", "i'": """
i'll do it later	1104
i'm already a subscriber	1366
i'm in	1123
i've already donated	1104
i've disabled adblock	1361
i've disabled it	1362
i've disabled my ad blocker	1361
i've turned it off	1362
i've whitelisted this site	1361
""", 'ic': """
ich bin bereits abonnent	946
ich bin schon abonnent	946
ich bin schon dabei	756
ich habe bereits ein abo	946
ich habe bereits ein konto	946
ich habe den adblocker ausgeschaltet	939
ich habe den adblocker deaktiviert	939
ich habe ein konto	946
ich habe ihn ausgeschaltet	942
ich habe ihn deaktiviert	942
ich habe meinen adblocker deaktiviert	939
ich habe schon ein abo	946
ich habe schon ein konto	946
ich habe schon gespendet	756
ich stimme zu	796
icymi	1159
""", 'id': """
ideal	2978
identifiez-vous	1865
idi na recept	61
""", 'ie': """
iedere bijdrage helpt	3105
ielogojies	2905
ielogoties	2905
ielogoties ar google	2953
ievadi e-pastu	2929
ievadi savu e-pasta adresi	2929
ievadiet savu e-pastu	2955
ievadiet summu	2952
""", 'ig': """
iga annetus aitab	1608
iga euro aitab	1608
iga euro loeb	1608
iga toetus loeb	1608
igakuine annetus	1608
ignorer l'annonce	1997
igraj odmah	3862
igraj zdaj	4058
""", 'ih': """
iha	4332
ihr feedback	802
ihr kommentar	802
ihr name	949
ihre e-mail-adresse	771
ihre meinung	802
ihre nachricht	949
ihre nachricht wurde gesendet	948
ihre spende ist steuerlich absetzbar	867
ihre stimme wurde gespeichert	925
""", 'ik': """
ik begrijp het	3013
ik heb al een account	3108
ik heb al gedoneerd	2974
ik heb een account	3108
ik heb hem uitgezet	3104
ik heb mijn adblocker uitgeschakeld	3103
ik heb mijn adblocker uitgezet	3103
ik steun al	2974
ikke abonnent	3252
ikke abonnent endnu	726
ikke i dag	612	3137
ikke nu	612	717
ikke tillat	3246
iklan	2365
iklan berlanjut	2455
iklan sponsor	2400
ikuti jajak pendapat	2404
ikuti kuis	2407
ikuti kuisnya	2407
ikuti penulis	2438
ikuti polling	2404
ikuti topik	2438
ikuti topik ini	2438
""", 'il': """
il cruciverba del giorno	2585
il cruciverba di oggi	2585
il mio account	2470
il nostro codice etico	2573
il nostro shop	2547
il quiz del giorno	2585
il quiz della settimana	2585
il sondaggio	92
il sondaggio del giorno	91
il sudoku del giorno	2585
il sudoku di oggi	2585
il tuo indirizzo email	2477
il tuo messaggio	2567
il tuo nickname	2584
il tuo nome	2567
il tuo nome utente	2584
il tuo sostegno fa la differenza	2594
ilan	4321
ilgili haber	4326
ilgili haberler	4326
ilgili konular	4326
ili	3879
ilk ay # tl	4312
ilk yorumu siz yapin	4409
ilmainen toimitus	1805
ilmianna	1840
ilmianna kommentti	1839
ilmoita asiaton viesti	1839
ilmoita asiattomasta kommentista	1839
ilmoita mainoksesta	1844
ilmoita virhe	1834
ilmoittaudu webinaariin	1752
ilmoitukset	1816
ilmoitus	1737
ils ont lu aussi	1898
""", 'im': """
im liveblog	951
im shop ansehen	929
im shop entdecken	792
im shop kaufen	929
im trend	808
image # of #	1370
image suivante	2006
imagem anterior	3543
imagem seguinte	3543
imagen anterior	1541
imagen siguiente	1541
ime	3882	4079
ime i prezime	3882
ime in priimek	4079
immagine precedente	2598
immagine successiva	2598
immer anzeigen	932
immer entsperren	932
immer erlauben	933
immer informiert	771
immer informiert mit unserem whatsapp-service	919
importe personalizado	1537
importo a scelta	2561
importo libero	2561
importo personalizzato	2594
impossibile caricare il video	2590
impossibile riprodurre il video	2549
impostazioni cookie	2489
impostazioni della privacy	2553
impostazioni privacy	2553
impostazioni sulla privacy	2553
impressum	796
impresszum	2332
imprimeix	396
imprimeix l'article	419
imprimeix la recepta	61
imprimer	1884
imprimer cet article	1941
imprimer cette recette	61
imprimer l'article	1884
imprimer la recette	61
imprimir	1421	3429
imprimir a receita	61
imprimir artigo	3482
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	4567
in bezahlter kooperation	793
in case you missed it	1159
in collaborazione con	2581
in die zwischenablage kopiert	963
in diesem artikel	808
in dit artikel	3114
in evidenza	2496
in het nieuws	3009
in kooperation mit	791
in other news	1159
in our shop	1353
in partnership with	1145
in primo piano	2496
in this section	1159
in winkelwagen	3091
in zwischenablage kopieren	784
increase font size	1381
increase text size	1381
indeks	2370
indhold fra facebook	639
indhold fra instagram	639
indhold fra vores partnere	746
indhold fra x	639
indhold fra youtube	639
indholdet er beskyttet af ophavsret	737
indholdet er blokeret	710
indholdet kan ikke vises	710
indicates required	1368
indicates required field	1368
indietro di # secondi	2549
indirim kodlari	4426
indirizzo e-mail non valido	2566
indirizzo email	2477
indirizzo email non valido	2566
indlejret indhold	710
indsend	730
indsend kommentar	741
indstillinger	637
indtast din e-mail	621
indtast din mail	621
indtast e-mail	621
info iklan	2385
infolettre	1874
infolettres	1874
informa d'un error	405
informar de un error	1468
informar erro	3529
informasjonskapsler	3162
informasjonskapsler og personvern	3164
informationen zum datenschutz	841
informativa sulla privacy	2489
informazione promozionale	2518
informazione pubblicitaria	87	2518
ingat saya	2428
ingatkan saya nanti	2351
ingelogd blijven	3108
ingen bindingstid	3252
ingen bindningstid	4215
ingen holdning	704
ingen mening	3231
ingen spam	4218
ingen uppfattning	4193
ingesloten inhoud	3095
ingezonden mededeling	87	3054
ingrandisci	2499
ingrandisci foto	2570
ingrandisci il testo	2579
ingrandisci l'immagine	2570
ingrandisci la foto	2570
ingresar	1402
ingressos	3526
inhalt	811
inhalt aktivieren	932
inhalt anzeigen	796
inhalt entsperren	932
inhalt freigeben	932
inhalt immer anzeigen	932
inhalt laden	791
inhalt teilen	784
inhalte aktivieren	932
inhalte anzeigen	796
inhalte entsperren	932
inhalte immer anzeigen	932
inhalte laden	932
inhalte unserer partner	964
inhaltsverzeichnis	811
inhoud laden	3095
inhoud niet beschikbaar	3095
inhoud tonen	3029
inhoud van onze partners	3128
inhoudsopgave	3012
inicio	1439
inizia il quiz	2544
inkl. mwst	929
inkl. mwst. zzgl. versandkosten	929
inklappen	3013
inloggen	2979
inloggen met apple	3108
inloggen met facebook	3108
inloggen met google	3108
inna kwota	3378
inne teksty autora	3387
innebygd innhold	3237
innhold fra facebook	3164
innhold fra instagram	3164
innhold fra tiktok	3164
innhold fra x	3164
innhold fra youtube	3164
innholdet er blokkert	3237
innholdet er ikke tilgjengelig	3237
innholdet kan ikke vises	3237
innstillinger	3162
innstillinger for informasjonskapsler	3237
innstillinger for personvern	3237
inquadra il qr code	2556
inschakelen	3102
inschrijven	2984
inscreva-se	3421
inscreva-se na newsletter	3421
inscription	1865
inscription gratuite	1934
inserisci il tuo indirizzo e-mail	2528
inserisci il tuo indirizzo email	2528
inserisci la tua email	2596
inserisci la tua mail	2596
inserisci qui il tuo commento	2492
inserisci un indirizzo email valido	2528
insira o seu e-mail	3541
insira o seu email	3475
insira seu e-mail	3475
instagram	1136
instagram-inhalte erlauben	796
instale a app	3500
instellingen	3001
instellingen opslaan	3095
inte idag	4101
inte nu	4101	4208
inte prenumerant	4215
integrame	3611
integritet och cookies	4129
interzis minorilor	3646
introdu adresa de email	3655
introdu adresa ta de email	3592
introduce tu correo	1539
introduce tu email	1409
introductory offer	1366
introduza o seu email	3541
invalid address	1368
invalid email	1123
invalid email address	1368
invia	91	2567
invia a un amico	2534
invia commento	2492
invia il commento	2541
invia per email	2482
invia risposta	2541
invia via email	2482
inzerce	486
inzercia	3908
""", 'ir': """
ir a la app	1499
ir a la oferta	1550
ir a la portada	1513
ir a la receta	61
ir a la tienda	1491
ir a los comentarios	1432
ir al contenido	1439
ir al especial	1513
ir arriba	1439
ir para a loja	3491
ir para a receita	61
ir para o topo	3514
""", 'is': """
iscriviti	2477
iscriviti alla nostra newsletter	2477
iscriviti ora	2477
iscrizione completata	2528
iscrizione confermata	2596
isi survei	2404
isprintaj	3811
ispunite ovo polje	3881
""", 'iz': """
iz iste rubrike	3808
iz rubrike	3808	4009
izaberi	3879
izaberite iznos	3876
izaberite paket	3878
izaberite pretplatu	3878
izberi	4076
izberi znesek	4073
izberite	4076
izberite paket	4075
izberite znesek	4073
izbor urednice	3808
izbor urednika	3808
izdvajamo	3808
izin ver	4383
izinkan	2420
izinsiz kopyalanamaz	4424
izinsiz kullanilamaz	4424
izklopi zvok	4066
izklopil sem blokator oglasov	4071
izklopite adblock	4071
izklopite blokator oglasov	4071
izpildi testu	2940
izpolnite to polje	4078
izpostavljeno	4009
izradila umjetna inteligencija	3890
izveido kontu	2905
""", "j'": """
j'accepte	1891
j'accepte de recevoir les offres des partenaires	1934
j'accepte tous les cookies	1996
j'ai compris	1902
j'en profite	1865
""", 'ja': """
ja ets subscriptor	390
ja gerne	938
ja graag	3102
ja has votat	423
ja heu votat	423
ja l'he desactivat	440
ja segueixes aquest autor	457
ja segueixes aquest tema	457
ja tack	4208
ja tak	719
ja takk	3246
ja tens compte	417
ja tinc compte	445
ja, benachrichtigen	937
ja, bitte	938
ja, doe maar	3102
ja, gerne	938
ja, gjerne	3246
ja, graag	3102
ja, ich will	757
ja, ik steun	3046
ja, ik wil de nieuwsbrief ontvangen	3042
ja, tack	4208
ja, tak	719
ja, takk	3246
jaa	1734
jaa artikkeli	1734
jaa facebookissa	1734
jaa juttu kaverille	1734
jaa lahjana	1842
jaa whatsappissa	1734
jaarlijks	3109
jaarlijks betalen	3109
jaarlijks gefactureerd	3108
jadi donatur	2424
jag har ett konto	4215
jag har redan ett konto	4215
jaga	1559
jaga artiklit	1559
jaga e-postiga	1618
jaga facebookis	1564
jaga lugu	1564
jaga seda artiklit	1564
jajak pendapat	92
jak vypnout adblock	574
jangan lewatkan	2370
jangan sekarang	2420
jatka applella	1824
jatka facebookilla	1824
jatka googlella	1824
jatka lukemista	1725
jatka poistamatta	1817
jau abonents	2953
jau esi abonents	2905
jau esi abonents? ielogojies	2905
jau prenumeratorius	2886
jau prenumeruojate	2836
jau prenumeruojate? prisijunkite	2836
jau sekate	2894
jau seko	2961
javascript dinonaktifkan	2415
javascript er deaktiveret	713
javascript er deaktivert	3240
javascript je izklopljen	4066
javascript staat uit	3098
""", 'je': """
je aanmelding is gelukt	3042
je bent aangemeld	3111
je bent ingeschreven	3042
je bent nu ingeschreven	3042
je bericht	3112
je bericht is verzonden	3111
je bilo to koristno	4087
je choisis cette offre	1970
je choisis mon montant	2001
je commande	1925
je donne	1856
je donne chaque mois	1967
je donne mon avis	1929
je donne une fois	1967
je fais un don	1856
je fais un don mensuel	2001
je fais un don ponctuel	2001
je gebruikt een adblocker	3103
je gebruikt een advertentieblokker	3103
je gift is fiscaal aftrekbaar	3105
je hebt al gestemd	3087
je hebt je limiet bereikt	3108
je hebt je succesvol aangemeld	3042
je kunt je op elk moment afmelden	3042
je li ovo bilo korisno	3890
je m'abonne	1865
je m'inscris	1874
je me connecte	1865
je naam	3112
je ne sais pas	1950
je refuse tous les cookies	1996
je soutiens	1856
je stem is geregistreerd	3087
je stem is geteld	3087
je teste	1865
je volgt	3125
je volgt deze auteur	3125
je volgt deze auteur al	3125
je volgt dit onderwerp	3125
je volgt dit onderwerp al	3125
je vote	91
jeda video	2411
jeden freitag. kostenlos. kein spam	948
jeder beitrag hilft	944
jeder betrag hilft	943
jeder euro hilft	867
jederzeit abbestellbar	948
jederzeit abmeldbar	948
jednokratna donacija	3876
jednorazovo	3975
jednorazowo	3283
jeg har allerede en konto	3252
jeg har deaktiveret min adblocker	720
jeg har en konto	3252
jeg har konto	3252
jeg har skrudd av adblock	3247
jegyek itt	2298
jegyet veszek	2298
jegyezz meg	2323
jelentkezzen be	2225
jetzt abo sichern	872
jetzt abonnent werden	762
jetzt abonnieren	762
jetzt abstimmen	91	851	919
jetzt am gewinnspiel teilnehmen	851
jetzt anmelden	771
jetzt bestellen	762
jetzt bewerben	851
jetzt einloggen	762
jetzt einschalten	937
jetzt freischalten	762
jetzt helfen	757
jetzt im shop	929
jetzt im shop entdecken	792
jetzt im tv	808
jetzt karten sichern	851
jetzt kommentieren	802
jetzt kostenlos anmelden	771
jetzt kostenlos testen	762
jetzt mitdiskutieren	857
jetzt mitglied werden	757
jetzt mitmachen	851
jetzt mitraten	925
jetzt nicht	756
jetzt pinnen	61
jetzt platz sichern	929
jetzt registrieren	762
jetzt spenden	757
jetzt spielen	925
jetzt teilen	873
jetzt testen	762
jetzt ticket sichern	929
jetzt tickets sichern	851
jetzt upgraden	872
jetzt weiterlesen	946
jetzt zugang sichern	872
jetzt zustimmen	796
""", 'jo': """
jo tilaaja	1824
jocs	428
jocs i mots encreuats	407
jocuri	3611
jocurile noastre	3609
jogar	3490
jogar agora	3488
jogos	3490
jogue agora	3488
jogue com responsabilidade	3491
join now	1106
join our mailing list	1123
join the conversation	1154
join the debate	1379
join the discussion	1154
join the discussion on discord	1140
join us	1106
joka perjantai. ilmaiseksi. ei roskapostia	1827
jokainen euro auttaa	1821
jokainen lahjoitus auttaa	1821
jotain meni vikaan	1828
jouer	1954
jouer au mot du jour	1992
jouer gratuitement	1952
jouez gratuitement	1952
jouw e-mailadres	2984
""", 'ju': """
juba tellija	1609
juega con responsabilidad	1491
juega gratis	1488
juegos	1490
juga ara	426
juga gratis	426
jugar ahora	1488
jugar gratis	1488
jumlah lain	2424
jump to content	1164
jump to recipe	61
jump to section	1371
jump to the recipe	61
jump to video	61
jums nav konta	2953
just nu	4138
juttu jatkuu alla	1737
juttu jatkuu kuvan alapuolella	1737
juttu jatkuu kuvan alla	1737
juttu jatkuu mainoksen alla	1737
juttu jatkuu videon alla	1737
juttu on tarkoitettu tilaajille	1725
juttu on tuotettu automaattisesti	1837
juttu on vain tilaajille	1725
juttuvinkki	1834
jutun aiheet	1830
juuri nyt	1750
""", 'ka': """
kabal	3231
kabale	704
kabul ediyorum	4322
kabul et	4322
kabul et ve devam et	4379
kabul et ve kapat	4379
kadarkoli se lahko odjavite	4078
kaffee spendieren	943
kaikki artikkelit	1830
kaikki jutut	1830
kaikki kirjoittajan artikkelit	1830
kaip jums patiko straipsnis	2842
kako izklopiti adblock	4071
kako izklopiti blokator oglasov	4071
kako varujemo svoje vire	4084
kako varujemo vire	4084
kamu mungkin suka	2396
kanske senare	4101
kanskje senere	3137	3245
kapat	4310
kapcsolat	2242
kapcsolja be a javascriptet	2309
kapcsolja ki az adblockert	2316
kararsizim	4370
kare bulmaca	4374
kargo bedava	4406
karier	2385
karjera	2843
karte anzeigen	815
karte laden	796
kas artikkel oli kasulik	1565
kas lugu oli kasulik	1565
kas sellest oli abi	1615
kas soovid saada teavitusi	1605
kasneje	4016	4070
kasnije	3816	3873
kasutad reklaamiblokeerijat	1607
kasutustingimused	1577
kategori	2370
kategoriat	1750
kategorie	497	3308
kategorien	808
kategorier	650	3173	4138
kategoriler	4326
katkida bulun	4311
katkilariyla	4406
katso # kuvaa	1829
katso # kuvat	1829
katso etu	1738
katso hinta	1804
katso kaikki	1830
katso kaikki # kuvaa	1829
katso kaikki # kuvat	1829
katso kaikki edut	1738
katso kaikki kuvaa	1829
katso kaikki kuvat	1829
katso kaikki tilaajaedut	1725
katso kuvaa	1829
katso kuvagalleria	1752
katso kuvat	1752	1829
katso tarjoukset	1804
katso tarjous	1804
katso tilaustarjoukset	1824
katso tilausvaihtoehdot	1824
katso tulokset	91	1795
katso tulos	1795
katso tuote	1804
katso video alta	1752
kaupastamme	1804
kaydet	4319
kaydiniz alindi	4420
kaydiniz tamamlandi	4420
kaydol	4312
kayit ol	4312
kaynak: aa	4332
kaynak: dha	4332
kaynak: iha	4332
""", 'ke': """
ke halaman donasi	2424
kebijakan cookie	2368
kebijakan koreksi	2434
kebijakan privasi	2368
kebijakan privasi | syarat dan ketentuan	2368
kecepatan pemutaran	2411
kecepatan putar	2411
keep me logged in	1366
keep me signed in	1366
keep reading	1159
kein spam	948
kein spam. jederzeit abbestellbar	948
keine angabe	926
keine meinung	926
keine neuigkeiten mehr verpassen	863
kelola cookie	2368
kelola opsi	2449
kelola persetujuan	2415
kelola preferensi	2449
keluar	2353
keluar dari layar penuh	2411
kembali ke atas	2372
kembali ke beranda	2433
kendini test et	4372
kendinizi test edin	4372
kereskedelmi tartalom	2299
kertalahjoitus	1723
keskustele	1747
keskustele asiallisesti	1747
keskustelu	1747
keskustelu on suljettu	1839
kesto	1811
kesto #	1811
ketentuan komentar	2404
ketuk untuk mengaktifkan suara	2450
keuntungan pelanggan	2410
keuze opslaan	3095
keuze van de redactie	3009
key points by ai	1205
key takeaways by ai	1205
""", 'kh': """
khusus pelanggan	2427
khusus untuk pelanggan	2427
""", 'ki': """
ki kann fehler machen	959
ki-generert	3266
ki-generert innhold	3265
ki-generert oppsummering	3176
ki-generiert	843
ki-generierte zusammenfassung	843
ki-oppsummering	3176	3266
ki-zusammenfassung	843	959
kiekviena auka padeda	2884
kiekviena parama svarbi	2884
kiekvienas euras padeda	2884
kiekvienas euras svarbus	2884
kiemelt	2246
kies	3109
kies abonnement	3108
kies een abonnement	3108
kies een bedrag	2977
kies je abonnement	3049
kies uw abonnement	3108
kies zelf een bedrag	3105
kiitos ilmoittautumisesta	1827
kiitos tilauksesta	1728
kiitos tilauksestasi	1728
kiitos vastauksestasi	91
kijk terug	3036
kingi artikkel	1564
kinnita oma e-posti aadress	1611
kiosque	1865
kirim	91	2362
kirim balasan	2404
kirim foto anda	2434
kirim ke teman	2395
kirim komentar	2369
kirim lewat email	2441
kirim masukan	2404
kirim tanggapan	2445
kirim tulisan	2434
kirjaudu	1725
kirjaudu applella	1824
kirjaudu ulos	1725
kirjoita kommentti	1747
kirjoita kommenttisi	1747
kirjoittaja	1764
kirjoittaja on kansanedustaja	1762
kirjoittaja on kirjailija	1762
kirjoittaja on kolumnisti	1762
kirjoittaja on toimittaja	1762
kirjoittaja on vapaa toimittaja	1762
kirjoittaja on vapaa toimittaja ja kirjailija	1762
kirjoittajan muut jutut	1830
kirjoittajasta	1764
kirjoittajat	1764
kirjuta autorile	1613
kirjuta kommentaar	1565
kirjuta toimetusele	1614
kita nuotrauka	2890
kita suma	2884
kitabi satin al	4375
kitabi satin alin	4375
kitas puslapis	2890
kitas straipsnis	2890
kiti skaito	2838
""", 'kl': """
klarna	761
klausies raidierakstu	2912
klausies rakstu	2910
klauskite dirbtinio intelekto	2842
klausykite straipsnio	2841
klausyti	2841
klausyti straipsnio	2841
klausyti straipsnio (# min	2841
kleinanzeigen	791
kleinere tekst	3126
klik om te vergroten	3114
klik untuk mengaktifkan suara	2450
klippet er ikke lenger tilgjengelig	3240
""", 'kn': """
kniha s podpisem	488
kniha s podpisem autora	488
knihy s podpisem autora	488
""", 'ko': """
kod pocztowy	3385
kode diskon	2443
kode promo	2443
kodeord	727
kokeile maksutta	1725
kokeile nyt	1725
koko ruutu	1810
kokoruututila	1810
kolla din inkorg	4218
kolla priset	4196
kolom ini wajib diisi	2429
kolom wajib	2429
kolom wajib diisi	2429
komentar	2369
komentar anda	2405
komentar dinonaktifkan	2445
komentar khusus pelanggan	2445
komentarai	2836
komentari	3811
komentarji	4012
komentarz	3304
komentarze	3304
komentiraj	3811	4012
komentirajte	3892
komentovat	598
komentuoti	2836
komentuoti gali tik registruoti vartotojai	2842
komercialna vsebina	4093
komercinis turinys	2897
komercsaturs	2964
komment	2242
kommentaare pole	1616
kommentaare veel pole	1616
kommentaarid	1559
kommentaarid on suletud	1616
kommentar	802
kommentar abschicken	960
kommentar absenden	960
kommentar melden	960
kommentar schreiben	802
kommentar senden	960
kommentar verfassen	802
kommentare	802
kommentare ansehen	802
kommentare anzeigen	802
kommentare lesen	802
kommentare sortieren	960
kommentarer	642	3167	4132
kommentarer blir moderert	3167
kommentarer granskas innan publicering	4141
kommentarer modereres	653
kommentarerna modereras	4132
kommentarregeln	802
kommentarregler	3267
kommentarsregler	4132
kommenteeri	1559
kommenteerimine on suletud	1565
kommenteerimise reeglid	1565
kommenteerimiseks logi sisse	1565
kommentek	2242
kommenter	642	3167
kommentera	4132
kommentera artikeln	4230
kommentieren	802
kommentit	1747
kommentit tarkistetaan ennen julkaisua	1747
kommentoi	1747
kommentoi juttua	1839
kommentointi on suljettu	1747
kommercielt indhold	660
kommercielt samarbejde	634
kommersiellt samarbete	4236
kommersielt innhold	3183
kommersielt samarbeid	3157
kommertssisu	1620
kommerzieller inhalt	964
konec oglasa	4093
konec reklamy	603
koniec reklamy	3300
kontakt	496	642	802	3304
kontakt aufnehmen	803
kontakt do redakcji	3391
kontakt forfatteren	3258
kontakt na redakci	591
kontakt na redakciu	3986
kontakt os	642
kontakt oss	3167
kontakt redaksjonen	3262
kontakt redaktionen	736
kontakt zur redaktion	955
kontakta oss	4132
kontakta redaktionen	4225
kontaktirajte autora	3884
kontaktirajte avtorja	4081
kontaktirajte redakciju	3887
kontaktovat autora	587
kontaktovat redakci	591
konten berbayar	2400
konten bersponsor	2365
konten ini tidak dapat ditampilkan	2415
konten premium	2353	2395
konten promosi	2400
konten sponsor	2365
konto erstellen	762
kontrollera din inkorg	4218
kontrolli oma postkasti	1611
kontynuuj przez apple	3381
kontynuuj przez facebook	3381
kontynuuj przez google	3381
kontynuuj z apple	3381
kontynuuj z facebookiem	3381
kontynuuj z google	3381
konu	4421
konular	4326
konularima ekle	4423
konuya abone ol	4423
konuyu takip et	4402
koop een kop koffie voor ons	3105
koop een licentie	3119
koop het boek	3091
koop je tickets	3091
koop kaarten	3091
koop nu	3091
koop tickets	3091
kopeeri link	1559
kopeerimine keelatud	1621
kopeeritud	1619
kopieer de link	2994
kopieer deze link	3074
kopieer link	2994
kopier gavelenke	3271
kopier gavelink	744
kopier lenka	3153
kopier lenke	3153
kopier lenken	3153
kopier link	626
kopier linket	626
kopierat till urklipp	4234
kopieren	784
kopieret	745
kopieret til udklipsholder	744
kopiering forbudt	3263
kopiert	3272
kopiert til utklippstavlen	3271
kopioi linkki	1734
kopiointi kielletty	1835
kopioitu	1843
kopiraj link	3811
kopiraj povezavo	4012
kopiraj poveznicu	3811
kopirajte link	3811
kopirajte poveznicu	3811
kopiranje prepovedano	4085
kopiranje zabranjeno	3888
kopirano	3896	4092
kopiuj link	3296
kopyala	4319
kopyalanmasi yasaktir	4424
koristite adblock	3874
koristite adblocker	3874
koristite blokator oglasa	3874
korrekturhinweis senden	857
korsord	4193
kort fortalt - lavet med ai	653
korzystasz z adblocka	3376
kostenlos abonnieren	771
kostenlos registrieren	762
kostenlos testen	762
kostenlos. kein spam	948
koszty dostawy	3365
koupit	487
koupit e-knihu	560
koupit knihu	560
koupit licenci	592
koupit v e-shopu	488
koupit vstupenku	560
koupit vstupenky	560
""", 'kr': """
kraj oglasa	3897
kraj reklame	3897
krant	2979
kreditkarte	761
kreditkarte / klarna	761
kreiraj nalog	3801
krijg direct toegang	3049
kruiswoord	3088
kruiswoordpuzzel	3088
krydsord	704
kryssord	3231
""", 'ku': """
kuidas lugu meeldis	1565
kuidas me allikaid kaitseme	1614
kullanici adiniz	4409
kumppaneiltamme	1844
kun for medlemmer	3252
kunjungi toko	2410
kup bilet	3364
kup bilety	3364
kup bilety teraz	3364
kup e-book	3364
kup magazyn	3364
kup najnowszy numer	3364
kup prawa do publikacji	3392
kup teraz	3364
kup wydanie	3364
kupi karte	3865
kupi kartu	3865
kupi knjigo	4061
kupi knjigu	3865
kupi licenco	4085
kupi licencu	3888
kupi odmah	3865
kupi pretplatu	3801
kupi ulaznice	3865
kupi vstopnice	4061
kupi vstopnico	4061
kupi zdaj	4061
kupite karte	3865
kupite knjigu	3865
kupite ulaznice	3865
kupite vstopnice	4061
kupon kodlari	4426
kupte si knihu	560
kupte si vstupenky	560
kurzlink kopieren	898
kuukausilahjoitus	1723
kuukausilaskutus	1825
kuukausittain	1825
kuula	1564
kuula artiklit	1564
kuula artiklit (# min	1564
kuula lugu	1564
kuula saadet	1566
kuula saadet siit	1566
kuuntele	1734
kuuntele jakso	1734
kuutellimus	1610
kuva #/#	1829
kuva kuvassa	1810
kuva rohkem	1613
""", 'kv': """
kvalita	567	3968
kviz dana	3862
kviz dneva	4058
kvkk	4322
kvkk aydinlatma metni	4392
kvkk metnini okudum, onayliyorum	4392
""", 'ky': """
kysely	92
""", "l'": """
l'actu en direct	1898
l'article continue ci-dessous	1889
l'article en # points	1923
l'articolo in breve	2515
l'essentiel	1898
l'essentiel de l'actu chaque matin	2004
l'offerta migliore	2565
""", 'l-': """
l-am dezactivat	3626
""", 'la': """
la botiga	461
la encuesta	92
la mejor oferta	1508
la mia donazione	2594
la newsletter	1874	2477
la parola del giorno	2585
la publicitat continua	429
la question du jour	91
la redazione consiglia	2496
la tua e-mail	2477
la tua email	2596
laad bericht	3095
laad inhoud	3095
laad meer	3012
laad meer artikelen	3114
laad video	3095
laadi alla app store'ist	1604
laadi postitus	1600
laadi rakendus alla	1604
laadi sisu	1600
laajenna	1753
laat een reactie achter	3123
laat je dit artikel voorlezen	3036
laat voorlezen	2994
laatste nieuws	3009
laatu	1811
ladataan soitinta	1810
ladataan videota	1810
ladda fler	4141
ladda fler artiklar	4221
ladda karta	4200
ladda ner ljud	4203
ladda om sidan	4212
ladda tweet	4200
ladda video	4200
laddar spelaren	4203
laddar video	4203
lae alla app store'ist	1604
lae heli alla	1602
lae juurde	1613
lae postitus	1600
lae veel	1613
laget av ai	3265
laget av ki	3265
laget med hjelp av ki	3265
laget med ki	3265
lagi ramai	2396
lagre	3153
lagre artikkel	3153
lagre innstillinger	3237
lagre oppskrift	61
lagre oppskriften	61
lagre saken	3153
lagre saken til senere	3153
lagre til senere	3153
lagre valg	3237
lahenda test	1596
lahenda viktoriini	1596
lahjalinkki	1842
lahjoita	1723
lahjoita artikkeli	1842
lahjoita kerran	1821
lahjoita kuukausittain	1821
lahjoita mobilepaylla	1821
lahjoita nyt	1723
lahjoita tilisiirrolla	1821
lahjoitussivulle	1821
lain kali	2351
lainnya	2370
laisser un commentaire	1894
laissez un commentaire	1894
laisva suma	2884
lajittele	1840
lancer l'audio	1997
lancer la lecture	1997
lancer le quiz	1952
langganan	2353
langganan dikonfirmasi	2453
langsung ke resep	61
lanjut baca di bawah	2365
lanjut di browser	2418
lanjut membaca	2454
lanjutkan dengan apple	2427
lanjutkan dengan email	2452
lanjutkan dengan facebook	2427
lanjutkan dengan google	2427
lanjutkan dengan konten	2365
lanjutkan di browser	2418
lanjutkan di situs	2418
lanjutkan membaca	2372
lanjutkan membaca di bawah	2410
lapa # no #	2966
lapa #/#	2966
laporkan	2369
laporkan kesalahan	2373
laporkan kesalahan penulisan	2404
laporkan komentar	2445
larger text	1381
lascia un commento	2492
lascia un feedback	2515
lascia una risposta	2541
laskutetaan vuosittain	1824
last flere	3176
last inn flere	3258
last inn innhold	3237
last inn innlegg	3237
last inn video	3237
last innhold	3237
last innlegg	3237
last name	1123
last ned episoden	3240
last ned lyd	3240
laster spiller	3240
laster video	3240
lastschrift	761
lataa app storessa	1812
lataa app storesta	1812
lataa julkaisu	1807
lataa sivu uudelleen	1820
lataa twiitti	1807
lataa video	1807
later	1387	2974	3102
later lezen	3050
latest	1159
latest articles	1159
latest edition	1164
latest headlines	1159
latest news	1159
latest posts	1159
latest stories	1159
latest updates	1159
latest videos	1159
latest videos from	1159
lavet af ai	739
lavet med ai	739
lavora con noi	2518
layar penuh	2412
""", 'le': """
le direct	1898
le fil	1898
le journal du jour	1865
le live	1954
le mot du jour	1992
le nostre newsletter	2477
le plus lu	1898
le plus populaire	1971
le puede interesar	1436
le quiz de l'actu	1952
le quiz de la semaine	1992
le quiz du jour	1992
le recomendamos	1436
le sudoku du jour	1992
le ultime notizie	2496
learn more	1164
learn more about cookies	1150
leave a comment	1154
leave a reply	1154
leave a tip	1106
leave feedback	1154
lecteur audio	1997
lectura de # minutos	1421
lectura: # min	1421
lecture # min	1901
lecture # minutes	1884
lecture : # min	1884
lecture automatique	1958
ledenvoordeel	3091
leer en la app	1499
leer gratis	1538
leer la noticia completa	1513
leer noticia completa	1439
lees advertentievrij	3128
lees de reacties	3005
lees direct verder	3049
lees het hele artikel	3114
lees het hele verhaal	3114
lees het liveblog	3114
lees het transcript	3098
lees het volledige artikel	3114
lees meer	3009	3012
lees meer over	3009
lees minder	3088
lees onze huisregels	3039
lees ook	3009
lees verder	2979	3009	3012
lees verder na de advertentie	2999
lees verder onder de afbeelding	2999
lees verder onder de foto	2999
lees volledig artikel	3114
lees voor	2994
lees zonder advertenties	3128
leeslijst	3050
leestijd	3012
leestijd # min	3012
legendas	3494
legfrissebb	2246	2337
legg i handlekurv	3234
legg igjen en kommentar	3167
legg igjen kommentar	3267
legg oss til som foretrukket kilde	3269
legg til i mine temaer	3269
legg til kommentar	3267
legg til som foretrukket kilde	3269
leggi anche	2496
leggi dopo	2534
leggi gratis	2595
leggi i commenti	2492
leggi il documento	2500
leggi il giornale	2470
leggi l'articolo	2499
leggi l'articolo completo	2499
leggi l'articolo intero	2570
leggi l'articolo successivo	2598
leggi la biografia	2573
leggi la trascrizione	2549
leggi lo speciale	2570
leggi nell'app	2556
leggi senza limiti	2532
leggi sull'app	2526
leggi tutte le notizie	2570
leggi tutti gli articoli dell'autore	2570
leggi tutto	2499
leggi tutto con un abbonamento	2470
leggi tutto su	2496
legjobb	2337
legolvasottabb	2246
legolvasottabbak	2246
lehe algusse	1613
leht #/#	1622
leia mais	3443	3446
leia no app	3500
leia o artigo completo	3514
leia o qr code	3500
leia os termos de uso e as regras da comunidade	3471
leia sem limites	3480
leidsid vea	1614
leitura: # min	3429
lembrar de mim	3508
lembrar mais tarde	3412
lembrar-me	3509
lembre-me mais tarde	3412
lengde #	3241
lenke kopiert	3153
lenken er kopiert	3153
lenken kopiert	3153
ler artigo completo	3514
ler mais	3446
ler mais tarde	3482
ler na app	3500
ler no app	3500
ler o artigo completo	3514
les articles du dossier	2006
les articles les plus lus	1942
les derniers articles	1898
les flere	3173
les hele artikkelen	3258
les hele saken	3176
les jeux d'argent sont interdits aux mineurs	1955
les kommentarer	3167
les lecteurs ont aussi lu	1898
les mer	3173	3176
les mer om	3173
les mindre	3231
les plus anciens	1950
les plus lues	1898
les plus lus	1898
les saken i appen	3242
les senere	3153
les tops	1898
les transkripsjon	3240
les uten annonser	3273
les uten grenser	3252
les videre	3141
lesedauer	811
lesedauer: # minuten	811
lesen sie auch	808
lesen sie dazu	808
lesen sie hier	808
lesen sie mehr	808
leserangebot	929
leserangebote	929
leserbriefe	802
leserempfehlung	960
leserempfehlungen	960
leserkommentare	802
leserreise	929
leserreisen	929
leserreiser	3234
lesertilbud	3234
leserumfrage	92
lesetid # min	3176
lesetipp	808
lesetipps	808
lesezeit: # min	811
lesezeit: # minuten	811
lest av en syntetisk stemme	3240
lest opp av en robot	3153
lest opp av en syntetisk stemme	3153
lest opp av syntetisk stemme	3240
leta	2915
leta/afp	2915
letno	4076
lettergrootte	65
letto da una voce sintetica	2549
lettore audio	2590
lettore video	2590
lettura # min	2482
lettura con voce sintetica	2549
leuk	3124
lewati iklan	2450
lezersaanbieding	3091
lezersaanbiedingen	3091
lezersreis	3091
lezersreizen	3091
lezersvoordeel	3091
""", 'li': """
li e concordo com os termos de uso	3510
license our content	1375
license this article	1375
license this content	1375
license this story	1375
licensiera artikeln	4226
licensing rights	1375
licentie aanvragen	3119
licentie kopen	3119
lige nu	650
lihat artikel asli	2395
lihat balasan	2404
lihat berita lainnya	2433
lihat detail	2373
lihat foto	2433
lihat galeri	2433
lihat galeri foto	2433
lihat harga	2410
lihat hasil	91	2373
lihat juga	2370
lihat komentar	2369
lihat konten	2415
lihat lainnya	2372
lihat liputan khusus	2433
lihat paket	2452
lihat paket langganan	2427
lihat penawaran	2410
lihat penawaran langganan	2452
lihat peta	2373
lihat produk	2455
lihat profil	2434
lihat profil penulis	2434
lihat resep	61
lihat selengkapnya	2372
lihat semua	2372
lihat semua berita	2433
lihat semua foto	2433
lihat semua komentar	2404
lihat semua video	2433
lihat transkrip	2411
liigu sisu juurde	1613
liitu uudiskirjaga	1584
lik	3268
like	1380
like loading	1135
like this	1135
liker	3268
likes	1380
limited time offer	1113
limited-time offer	1232
line	1136
link	1136
link berhasil disalin	2395
link copiado	3429
link copiat	3599
link copiato	2482
link copiato negli appunti	2534
link copied	1135
link copied bookmark	1135
link copied successfully	1381
link copied to clipboard	1135
link er kopieret	626
link er kopieret til udklipsholderen	626
link gekopieerd	2994
link has been copied	1381
link in die zwischenablage kopiert	873
link je kopiran	3895
link kopeeritud	1564
link kopieren	784
link kopieret	626
link kopiert	784
link kopiran	3811
link kopyalandi	4319
link on kopeeritud	1564
link skopiowany	3400
link sudah disalin	2395
link wurde in die zwischenablage kopiert	873
link wurde kopiert	873
link zum artikel kopieren	873
link zum inhalt	796
link zum teilen kopieren	919
link zum youtube-inhalt	796
linkedin	1136
linket er kopieret	744
linki kopyala	4319
linkki kopioitu	1734
linkki on kopioitu	1842
links	808
lire aussi	1898
lire gratuitement	2003
lire l'article	1901
lire l'article complet	1901
lire l'article suivant	2006
lire la suite	1901
lire la transcription	1957
lire le document	1902
lire le dossier	1976
lire les commentaires	1894
lire plus	1898	1901
lire plus tard	1884
lire sa biographie	1980
lisa kommentaar	1559
lisa minu teemadesse	1617
lisa ostukorvi	1598
lista de socios	1496
listen	1135
listen # min	1135
listen above	1212
listen below	1212
listen here	1212
listen now	1135
listen on apple	1212
listen on apple podcasts	1212
listen on spotify	1212
listen on youtube	1212
litterointi	1811
live	808
live stream	1360
live text	3636
live tv	1159
livraison gratuite	1989
lizenz anfragen	956
lizenzen erwerben	956
lizenzrechte erwerben	956
""", 'lj': """
ljud	4204
ljud av	4203
""", 'lk': """
lk #/#	1622
""", 'll': """
llegeix a l'app	436
llegeix l'article complet	451
llegeix l'article sencer	451
llegeix-ho a l'app	436
""", 'lo': """
lo + visto	1436
lo esencial en # segundos	1461
lo quiero	1478
load comments	1154	1356
load content	1150
load embed	1356
load external content	1356
load map	1356
load more	1164
load more articles	1164
load more comments	1154
load more replies	1379
load more stories	1164
load post	1356
load tweet	1356
load video	1356
loaded #%	1359
loaded: #%	1359
loading	1135
loading ad	1145
loading more	1164
loading player	1359
loe edasi	1559
loe edasi tellijana	1559
loe hiljem	1564
loe ka	1561
loe kommentaare	1565
loe lisa	1566
loe lisaks	1561
loe piiramatult	1609
loe rakenduses	1604
loe reklaamivabalt	1620
loe rohkem	1566
loe veel	1561
loetumad	1561
log in	1113	2979
log in / register	1113
log in met apple	3108
log in met google	3108
log in or sign up	1113
log in to comment	1154
log in to reply	1154
log in with apple	1366
log in with email	1366
log in with facebook	1366
log in with google	1366
log ind	616
log ind med apple	726
log ind med e-mail	726
log ind med mitid	726
log out	1113
log ud	616
logare	3560
logg inn	3141
logg inn med apple	3252
logg inn med bankid	3252
logg inn med e-post	3252
logg inn med vipps	3252
logg ut	3141
logga in	4106
logga in med apple	4215
logga in med bankid	4215
logga in med e-post	4215
logga ut	4106
logi sisse	1559
logi sisse id-kaardiga	1609
logi sisse mobiil-id-ga	1609
logi sisse smart-id-ga	1609
logi sisse, et kommenteerida	1565
login	762	1113	2353	2470	3382	3417	3560
login / register	1113
login lub e-mail	3381
logout	1113
loja	3526
lompat ke resep	61
loo konto	1559
loo tasuta konto	1559
loobuda saab igal ajal	1611
loodud tehisintellektiga	1615
lopeta seuraaminen	1841
los comentarios son exclusivos para suscriptores	1468
los comentarios son solo para suscriptores	1527
los de puzzel op	3087
los precios pueden variar	1463
lozinka	3879
""", 'lu': """
lub	3382
luba alati	1600
lue ensin sovelluksesta	1812
lue ilman mainoksia	1844
lue koko juttu	1752
lue kommentit	1747
lue litterointi	1810
lue rajattomasti	1725
lue seuraavaksi	19	1750
lue sovelluksessa	1812
luetuimmat	1750
luetuimmat jutut	1750
lugejapakkumine	1598
lugemiseks osta artikkel	1559
luister	2994
luister dit artikel	3036
luister hier	3036
luister nu	3036
luister op spotify	3036
luister via spotify	3036
luk	612
luk annonce	746
luk galleri	732
lukijaetu	1738
lukijakysely	1795
lukijamatka	1804
lukijamatkat	1804
lukijatarjoukset	1804
lukijatarjous	1804
lukk	3137
lukk annonse	3273
lukk galleri	3258
lukuaika # min	1752
lunar	3628
lunasta etu	1738
luo ilmainen tunnus	1725
luo maksuton tunnus	1725
luo tunnus	1725
lupa kata sandi	2353
lupa password	2353
""", 'ly': """
lyd av	3240
lyd fra	713
lyd til	713
lyden er ai-genereret	713
lyden er ki-generert	3240
lydstyrke	714
lyssna	4120
lyt	626
lytt	3153
lytt til saken	3153
""", "m'": """
m'abonner	1865
m'agrada	424
m'inscrire	1874
""", 'ma': """
maak een account	2979
maandelijks	2975	3109
maandelijks betalen	3109
maandelijks doneren	3105
maandelijkse donatie	3105
machinaal vertaald	3121
machine translation	1384
machinevertaling	3122
magazin	3646
magazinul nostru	3612
mahjong	557	704	926	1350	1801	1954	2295	3088	3231	3361	3863	3959	4059	4193
mai mult	3574
mai multe	3574
mai multe articole	3636
mail	1136	2994
mailen	784
main gratis	2407
main sekarang	2407
mainkan sekarang	2407
mainoksen loppu	1844
mainokset	1737
mainonnanesto havaittu	1819
mainos	1737
mainos - juttu jatkuu alla	1737
mainos alkaa	1737
mainos loppuu	1844
mainosesto havaittu	1819
mainosten esto havaittu	1819
mais	3446
mais antigas	3486
mais antigos	3486
mais artigos	3443
mais artigos deste autor	3514
mais comentadas	3443
mais curtidos	3486
mais deste autor	3514
mais do autor	3514
mais lidas	3443
mais lidos	3443
mais popular	3509
mais populares	3443
mais recentes	3486
mais tarde	3412
mais vistas	3443
mais vistos	3443
mais votadas	3486
mais votados	3486
maju # detik	2411
make a donation	1106
maksa mobilepaylla	1821
man ir konts	2953
man jau ir konts	2953
manage alerts	1363
manage consent	1150
manage cookies	1150
manage my account	1113
manage notifications	1363
manage options	1150
manage preferences	1150
manage settings	1150
manage subscription	1113
manage your newsletters	1223
mano temos	2894
mantengamos un debate respetuoso	1468
mantente informado	1409
manter conectado	3508
maradjak bejelentkezve	2322
maskinoversat	739
maskinoversatt	3265
maskinoversettelse	3266
masquer	1902
mastodon	1136
masuk	2353
masuk / daftar	2353
masuk dengan apple	2427
masuk dengan facebook	2427
masuk dengan google	2427
masuk untuk berkomentar	2404
masukkan alamat email anda	2453
masukkan alamat email yang valid	2429
masukkan email anda	2453
masukkan email yang valid	2429
masukkan keranjang	2455
masukkan nominal	2451
masz ciekawy temat	3391
max	3682
maybe later	1104
""", 'me': """
me connecter	1865
me contacter	2009
me le rappeler plus tard	1855
meddelande	4219
media caption	1164
medlemsfordel	3234
medlemsfordele	707
medlemsfordeler	3234
meer	3009
meer artikelen	3009
meer informatie	3001
meer laden	3012
meer lezen	3009
meer nieuws	3009
meer over	3009
meer over dit onderwerp	3009
meer tonen	3012
meer weergeven	3114
meest bekeken	3009
meest gedeeld	3009
meest gekozen	3049	3109
meest gelezen	3009
meghallgatom	2231
meghallgatom a cikket	2309
megosztom	2231
megrendelem	2236	2298
megveszem	2236
mehr anzeigen	811
mehr artikel	808
mehr artikel laden	951
mehr aus	808
mehr aus dem ressort	808
mehr details	815
mehr erfahren	796
mehr informationen	808
mehr laden	802	811
mehr lesen	808	811
mehr nach dieser anzeige	791
mehr news	808
mehr themen	808
mehr von diesem autor	808
mehr von uns	808
mehr zu diesem thema	808
mehr zum artikel	808
mehr zum thema	808
meie partneritelt	1620
meie poest	1598
meilleure offre	1971
mein konto	762
meine themen	962
meist gelesen	808
meistgeklickt	808
meistgelesen	808
meistgelesene artikel	808
meistkommentiert	808
mejla	4120
mejla skribenten	4221
mejor oferta	1508
mejor valorados	1486
meld	3124
meld advertentie	3128
meld een fout	3005
meld feil	3178	3262
meld fejl	655	736
meld fout	3039
meld fra om feil	3167
meld je aan	2984
meld kommentar	3267
meld reactie	3123
melden	961
melding	3256
meldingen	3102
meldingen aanzetten	3101
meldingen beheren	3101
meldingen toestaan	3101
melhor oferta	3509
melhor valor	3509
melodikrysset	4193
member-only story	1164
members only	1113
memuat pemutar	2411
memuat video	2411
menemukan kesalahan	2404
mengerti	2373
mengikuti	2439
meniu	3574
meno	3981
meno a priezvisko	3981
meno recenti	2542
mensagem	3542
mensagem enviada com sucesso	3510
mensaje	1540
mensaje enviado correctamente	1509
mensal	3506
mensile	2562
mensual	443	1505
mensualmente	1505
mensuellement	1968
menu	499	653	1164	1901	2372	2499	3012	3311	3446	4579
meny	3176	4141
mer for deg	3177
mer fra	3173
mer nyheter	4138
mer om	3173	4138
merci de votre inscription	1874
merci de votre soutien	2001
merci pour votre retour	1923
merci pour votre soutien	2001
merci pour votre vote	91	1929
merci, votre inscription est prise en compte	1972
mere fra	650
mere om	650
mere til dig	654
mergi sus	3636
merk betalingen gave	3249
merken	762	784
merkliste	762
mesaj	3656	4421
mesajiniz	4393
mesajiniz iletildi	4392
mesajul a fost trimis	3632
message	1136	1369	2005
message from our partner	1382
message publicitaire	1889
messaggio	2597
messaggio inviato correttamente	2566
messaggio promozionale	2487
messaggio pubblicitario	2518
messenger	1136
mest delat	4138
mest delt	3173
mest delte	650
mest lest	3173
mest leste	3173
mest likte	3268
met ai gemaakt	3031
metin boyutu	4405
metni oku	4376
metodi di pagamento	2468
metodo di pagamento	2468
metti in pausa	2549
mettiti alla prova	2544
mettiti alla prova con il quiz	2544
mettre en favori	1884
mettre en pause	1957
""", 'mi': """
mi cuenta	1402
mida de la lletra	459
mida del text	65
migliore offerta	2565
mijn account	2979
mijn onderwerpen	3125
mijn profiel	2979
millor oferta	446
min konto	616
min side	616	3141
minden cikk	2328
minden nap, ingyen	2253
minden reggel, ingyen	2253
minder tonen	3114
minder weergeven	3114
mindet elfogadom	2302
mindre tekst	3271
mindre text	4234
mine avalehele	1566
mine emner	743
mine retsepti juurde	61
mine temaer	3269
minha conta	3417
mini crossword	1350
minu teemad	1617
minulla on jo tunnus	1824
minulla on tili	1824
minulla on tunnus	1824
mira la galeria	451
mira totes les fotos	451
mis niets	2984
missa inget	4113
missa inte	4138
misschien later	2974
misschien ook interessant	3009
mit * gekennzeichnete felder sind pflichtfelder	948
mit * markierte felder sind pflichtfelder	948
mit apple anmelden	946
mit apple fortfahren	946
mit e-mail anmelden	946
mit facebook anmelden	946
mit facebook fortfahren	946
mit freunden teilen	898
mit google anmelden	946
mit google fortfahren	946
mit ki erstellt	843
mit ki generiert	958
mit ki-stimme vorgelesen	935
mit paypal spenden	943
mit werbung lesen	932
mit werbung weiterlesen	932
mitdiskutieren	802
mitglied werden	757
mitmachen und gewinnen	851
mitra kami	2416
mitt konto	4106
mitte praegu	1606
mitteilungen aktivieren	937
mitteilungen erlauben	937
""", 'mo': """
mobilepay et bidrag	723
mode de paiement	1863
mode gelap	2416
modes de paiement	1863
modifica le preferenze sui cookie	2513
modifica preferenze	2513
modifier mes choix	1921
modifier vos choix	1961
modulo inviato	2596
moj profil	3801	4005
moje konto	3286
moje tematy	3398
moje teme	3893	4090
mon compte	1865
mon don	1968
mon espace	1865
monatlich	757
monatlich abgerechnet	946
monatlich spenden	757
monatliche zahlung	947
montant libre	1863
monthly	1105
monthly contribution	1110
morda pozneje	4070
morda vas zanima	4009
more	1162
more articles	1159
more by the author	1371
more citation formats	1338
more coverage	1159
more details	1165
more for you	1236
more from	1159
more from this author	1159
more from us	1236
more headlines	1159
more in this section	1236
more in this series	1159
more like this	1159
more news	1159
more newsletters	1223
more on this story	1159
more on this topic	1159
more options	1150
more sharing options	1135
more stories	1159
more stories like this	1159
more stories you may like	1159
more to explore	1159
more to read	1159
more top stories	1159
most commented	1159
most discussed	1159
most emailed	1159
most liked	1154
most nem	2220	2313
most popular	1159	1367
most read	1159
most read stories	1236
most recent	1159
most recommended	1379
most replies	1379
most shared	1159
most viewed	1159
most watched	1159
mostra altro	2499
mostra contenuto	2489
mostra contenuto esterno	2513
mostra contingut	434
mostra el contingut	434
mostra el contingut extern	402
mostra el perfil	453
mostra els comentaris	423
mostra i commenti	2492
mostra i risultati	91
mostra il contenuto	2553
mostra il contenuto esterno	2513
mostra il video	2553
mostra le risposte	2541
mostra les respostes	423
mostra meno	2500
mostra menys	394
mostra originale	2500
mostra risposte	2541
mostra sempre	434	2553
mostra sottotitoli	2549
mostra traduzione	2500
mostra tutto	2500
mostra'n menys	451
mostra-ho tot	394
mostrar comentarios	1432
mostrar contenido	1496
mostrar contenido externo	1459
mostrar el contenido	1496
mostrar legendas	3493
mostrar mais	3446
mostrar menos	1439	3514
mostrar respostas	3485
mostrar respuestas	1485
mostrar sempre	3497
mostrar siempre	1496
mostrar todo	1440
mostrar tudo	3447
mots encreuats	428
moyen de paiement	1863
moyens de paiement	1863
""", 'mt': """
mti	2272
mti/afp	2272
""", 'mu': """
mua ngay	4615
muat kiriman	2415
muat komentar lain	2404
muat konten	2415
muat lainnya	2372
muat postingan	2415
muat ulang	2422
muat ulang halaman	2422
muet	1958
muista minut	1825
mul on juba konto	1609
mul on konto	1609
mulai kuis	2407
mundur # detik	2411
mungkin lain kali	2351
muokkaa asetuksia	1807
must read	1159
must reads	1159
must-read	1159
mutasd mindet	2250
mutass kevesebbet	2328
mute	1164	1360
muto	2550
muu summa	1821
muuda teksti suurust	1618
muut lukevat	1750
muut lukevat juuri nyt	1750
muut lukevat nyt	1750
muuta asetuksia	1741
muuta suostumusta	1807
muuta tekstin kokoa	1842
""", 'my': """
my account	1113
""", 'na': """
na celou obrazovku	566
na czasie	3308
na naslovnico	4081
na naslovnicu	3884
na naslovnu	3884
na stran za donacije	4073
na stranicu za donacije	3876
na vrh strani	4081
na vsebino	4081
naam	3112
naar begin	3114
naar boven	3012
naar de aanbieding	3091
naar de aanbiedingen	2979
naar de abonnementen	3108
naar de app	3100
naar de donatiepagina	3105
naar de fotoserie	3114
naar de galerij	3114
naar de homepage	3114
naar de inhoud	3012
naar de puzzel	3087
naar de quiz	3087
naar de shop	3091
naar de uitslag	3087
naar de webshop	3034
naar de winkel	3091
naar het donatieformulier	3105
naar het dossier	3114
naar het evenement	3091
naar het liveblog	3114
naar het recept	61
naar het spel	3087
naar home	3114
naar hoofdinhoud	3114
nabavite na google play	3871
nach anzeige weiterlesen	791
nach der werbung geht es weiter	878
nach oben	811
nachname	949
nachricht	949
nachricht senden	948
nadaljevanje pod oglasom	4008
nadaljuj brez izklopa	4071
nadaljuj s facebook	4075
nadaljuj z apple	4075
nadaljuj z google	4075
nadaljuj z googlom	4075
nadruk verboden	3119
nagranie wygenerowane przez ai	3371
nahoru	499
nahovorila ai	3967
najbolj brane novice	4009
najbolj brane novice dneva	4009
najbolj brano	4009
najbolj komentirano	4009
najbolj priljubljeni	4089
najbolj priljubljeno	4076
najbolji	3892
najkomentiranije	3808
najlepsza oferta	3382
najlepsze	3397
najnovije	3808	3892
najnovije vesti	3808
najnovije vijesti	3808
najnoviji	3892
najnoviji prvo	3891
najnowsze	3308
najnowsze informacje	3308
najpopularniejsze	3308	3382	3397
najpopularniejszy	3382
najpopularnije	3879
najpopularniji	3892
najstarije	3892
najstariji	3892
najstariji prvo	3891
najstarsze	3397
nalaganje predvajalnika	4066
nalaganje videa	4066
nama	2430
nama lengkap	2430
nama pengguna anda	2445
name	949	1369
namluvila ai	566
namn	4219
nanti	2351
nanti saja	2351
napisy	3372
napisz do autora	3387
napisz do autorki	3387
napisz do redakcji	3391
napisz komentarz	3304
napravila umjetna inteligencija	3890
napsat autorovi	587
nascondi	2500
nascondi commenti	2541
nascondi le risposte	2541
nascondi risposte	2541
nasil kapatilir	4385
naslednja fotografija	4081
naslednja slika	4081
naslednja stran	4081
naslednji video	4066
naslovnica	3870
nastala chyba	585
nastavak teksta nakon reklame	3807
nastavenia cookies	3923
nastavenie cookies	3964
nastavi kot prednostni vir	4090
nastavi preko google	3878
nastavi s apple	3878
nastavi s facebookom	3878
nastavi s google	3878
nastavi s googleom	3878
nastavi sa google	3878
nastavitve zasebnosti	4063
natisni	4012
natisni recept	61
natrag na vrh	3884
naujausi	2838
naujiena papildoma	2843
naujiena pildoma	2843
nav konta	2953
navn	730	3256
navnet ditt	3256
nazaj na naslovnico	4081
nazaj na vrh	3884	4081
nazwisko	3385
""", 'ne': """
ne dabar	2882
ne danas	3816
ne danes	4016
ne hvala	3816	4016
ne manquez plus aucune info	1965
ne manquez rien	1874
ne most	2220
ne plus afficher	1855
ne plus suivre	1985
ne propustite	3808
ne ratez aucune info	1965
ne sada	3816
ne se prononce pas	1950
ne spreglejte	4009
ne tagad	2950
ne zdaj	4016
ne, hvala	3816	4016
nebesekti	2894
nebo	581
necrologie	2518
nee bedankt	2974
nee, bedankt	2974
neem contact op met de auteur	3114
nehaj slediti	4090
nei takk	3137	3245
nei, takk	3137
nein danke	756
nein, danke	756
neispravan e-mail	3881
neispravna e-mail adresa	3881
nej tack	4101
nej tak	612	717
nej, tack	4101
nej, tak	612	717
neka alla	4201
nema komentara	3891
nemate nalog	3878
nemokamas pristatymas	2875
neobvezno	4079
nepovolit	571
nessun commento	2492
nessuna opinione	2542
neste	3176
neste artikkel	3173
neste bilde	3258
neste sak	3177
neste side	3258
neste video	3240
net binnen	3009
netiquette	802
neturite paskyros	2886
neturiu paskyros	2886
neu im shop	792
neueste	961
neueste artikel	808
neueste meldungen	808
neueste nachrichten	808
neueste videos	808
neueste zuerst	960
neveljaven e-naslov	4078
never miss a story	1123
never miss an update	1123
new customers only	1232
new customers only. terms apply	1232
new here	1113
newest	1380
newest first	1154
newsletter	478	771	1123	1409	1874	2477	3289	3421
newsletter abonnieren	771
newsletter e alert	2496
newsletter kostenlos abonnieren	771
newsletter recomendada	1436
newsletter sign up	1123
newsletter sign-up	1123
newsletter signup	1123
newsletter-anmeldung	771
newsletters	1123	1164	1409	1874	3421
newslettery	478	3289
newsticker	808
next	1105
next article	1159
next image	1371
next page	1164
next photo	1371
next picture	1371
next post	1164
next slide	1371
next story	1159
next up	1159
next video	1359
""", 'ng': """
nghe	4567
nghe audio	4616
""", 'ni': """
ni komentarjev	4088
nicht jetzt	756
nicht mehr anzeigen	756
nicht mehr folgen	962
nicht zulassen	938
nichts mehr verpassen	771
nie mam konta	3381
nie mam zdania	3361
nie masz jeszcze konta	3381
nie masz jeszcze prenumeraty	3381
nie masz konta	3286
nie masz prenumeraty	3381
nie masz subskrypcji	3381
nie teraz	3282
nie wylogowuj mnie	3381
niente spam	2566
niepoprawny adres e-mail	3384
niet meer volgen	3125
niet nu	2974
niet te missen	3009
niet toestaan	3102
nieuwsbrief	2984
nieuwsbrief ontvangen	3042
nieuwsbrieven	2984
nieuwste	3124
nieuwste eerst	3123
nije obavezno	3882
nimam mnenja	4059
nimi	1828
niste pretplatnik	3878
niste pretplatnik? pretplatite se	3878
""", 'no': """
no comments	1154
no comments yet	1154
no credit card required	1232
no eres suscriptor	1507
no es pot mostrar aquest contingut	434
no ets subscriptor	445
no gracias	1396
no grazie	2464
no hacemos spam	1509
no ho sap / no contesta	424
no m'agrada	424
no opinion	1350
no podem mostrar aquest contingut	434
no posts	1164
no sabe / no contesta	1486
no sabe, no contesta	1486
no se pudo cargar el video	1533
no se puede reproducir el video	1492
no spam	1368
no spam, ever	1368
no spam. unsubscribe anytime	1368
no te pierdas	1436
no tens compte	445
no thank you	1104
no thanks	1104
no tienes cuenta	1507
no votes so far! be the first to rate this post	1318
no, gracias	1396
no, grazie	2464
no, not now	1387
no, thanks	1104
noch kein abo	872
noch kein abonnent	762
noch kein konto	762
noch kein mitglied	946
noch keine kommentare	802
noch keine kommentare vorhanden	802
noch nicht registriert	872
noe gikk galt	3256
nog geen abonnee	3049
nog geen abonnement	3108
nog geen account	2979
nog geen lid	3108
nog geen reacties	3005
nog niet geregistreerd	3108
noget gik galt	730
noklausies rakstu	2910
nom	448	1973
nombre	1510
nome	2567	3511
nominal lain	2424
nominal lainnya	2424
non hai un account	2532
non merci	1855
non oggi	2464
non ora	2464
non sa / non risponde	2542
non sei abbonato	2470
non sei ancora abbonato	2532
non sei ancora registrato	2564
non sei registrato	2564
non so	2542
non, merci	1855
nopeus	1811
norint komentuoti, reikia prisijungti	2842
normas	1432
normas de los comentarios	1485
normas editoriales	1545
normes dels comentaris	423
nos articles les plus lus	1942
nos derniers articles	1898
nos jeux	1952
nos lecteurs ont lu ensuite	1898
nos offres	1865
nos offres d'emploi	1925
nos partenaires	1962
nos recommandations	1898
noskaties video	2912
nossa loja	3491
nossos jogos	3488
nossos parceiros	3498
not a member	1367
not a subscriber	1366
not a subscriber yet	1113
not now	1104
not ready to donate	1104
not ready to give today	1104
not ready to subscribe	1104
not ready to support today	1104
not registered	1366
not registered yet	1366
not the answer you're looking for	1320
not today	1104
not yet a member	1366
not yet a subscriber	1366
nota relacionada	1482
notas recomendadas	1482
notas relacionadas	1482
note legali	2489
noter la recette	61
notes on contributors	1330
notez cet article	1894
notez cette page	1991
noticia anterior	1513
noticia relacionada	1436
noticia relacionadas	1436
noticia siguiente	1513
noticias de hoy	1436
noticias relacionada	1436
noticias relacionadas	1436
notifikace	573
notifikationer	719
notiser	4208
notizie correlate	2496
notizie del giorno	2496
notou algum erro	3529
notre boutique	1955
notre charte de corrections	1980
notre direct	1976
nous contacter	1894
nous soutenir	1856
nous suivre	1885
nous vous recommandons	1898
now playing	1164
""", 'nt': """
ntb	3206
""", 'nu': """
nu acum	3558
nu ai cont	3597
nu bestellen	3091
nu in het nieuws	3009
nu kopen	3091
nu niet	2974
nu spelen	3087
nuestra tienda	1491
nuestros juegos	1488
nukopijuota	2896
nume	3633
numer telefonu	3385
nuolaida prenumeratoriams	2874
nuoroda nukopijuota	2841
nuotrauka #/#	2899
nuotraukos	2843
nur notwendige	933
nur notwendige cookies	932
nutzungsbedingungen	796
nutzungsrechte erwerben	956
""", 'ny': """
nyalakan notifikasi	2395
nyast	4231
nyaste	4231
nyeste	742	3268
nyhedsadvarsler	719
nyhedsbrev	621
nyhedsbreve	621
nyhetsbrev	3147	4113
nyhetsbrevet	3147	4113
nyhetsdygnet	4138
nyhetsnotiser	4208
nyhetsvarsler	3246
nykyinen aika	1811
nykyinen aika #	1810
nyt luetuimmat	1750
""", 'o ': """
o artigo continua depois da publicidade	3434
o mais popular	3509
o quiz da semana	3530
o seu e-mail	3541
o seu email	3421
o seu voto foi registado	3485
o sudoku de hoje	3530
""", 'o.': """
o.v.v. donatie	3105
""", 'ob': """
obavezno	3882
obavezno polje	3881
obavijesti	3873
objavi komentar	3891
objednat	487
objednat knihu	560
objednat v e-shopu	488
objet	2005
obligatorisk felt	3255
obligatoriske felter	3255
obligatoriske felter er markeret med	645
obraz # z #	3386
obraz v obraze	566
obraz w obrazie	3371
obre a l'app	436
obre l'app	436
obrigado pelo apoio	3539
obrigado pelo seu apoio	3539
obrigado pelo seu feedback	3463
obrigado pelo seu voto	91	3463
obrigado por se inscrever	3421
obrigado por votar	91	3485
obrigado, a sua mensagem foi enviada	3510
obsah nelze zobrazit	563
obsah partnera	603
obserwuj	3297
obserwuj autora	3398
obserwuj nas	3297
obserwuj temat	3398
obserwuj ten temat	3398
obserwujesz	3399
obserwujesz ten temat	3398
obvestila	4070
obvezna polja	4078
obvezno	4079
obvezno polje	4078
""", 'oc': """
oceni novico	4012
oceni recept	61
ocenite tekst	3811
ocijeni recept	61
ocorreu um erro	3510
ocultar	1440	3447
ocultar comentarios	1485
ocultar respostas	3485
ocultar respuestas	1485
""", 'od': """
od najnowszych	3396
od najstarszych	3396
odaberi	3879
odaberi iznos	3876
odaberi pretplatu	3878
odaberite iznos	3876
odaberite paket	3878
odaberite pretplatu	3878
odbij	3824
odbij sve	3824
oddaj glas	91	4058
oddaj komentar	4012
oddajte svoj glas	4058
odemknout	581
oder	947
odeslat	91	585
odeslat e-mailem	483
odeslat hlas	91
odgovori	3892	4089
odjava	3801	4005
odjavite se lahko kadarkoli	4078
odpoved kadarkoli	4075
odpowiedz	3304	3397
odpri aplikacijo	4068
odpri galerijo	4081
odpri v aplikaciji	4068
odrzucam	3369
odvolat souhlas	563
""", 'of': """
of	3109
oferecer	3525
oferecer artigo	3417
oferecer este artigo	3524
oferecido por	3434
oferecimento	3526
oferit de	3646
ofert per	461
oferta especial	1402
oferta para lectores	1491
oferta para leitores	3491
oferta per als lectors	429
oferta por tempo limitado	3508
oferta por tiempo limitado	1507
oferta specjalna	3365
ofertas	1427
ofertas de empleo	1463
ofertes de feina	407
offer	1145
offer ends soon	1232
offers for readers	1353
offerta a tempo limitato	2564
offerta per i lettori	2547
offerte	2487
offerte di lavoro	2518
offerto da	2581
offre partenaire	1889
offres d'emploi	1925
offrir	1988
offrir l'article	1865
ofrecido por	1524
""", 'og': """
oggetto	2597
ogiltig adress	4218
ogiltig e-postadress	4218
oglas	3807	4008
oglasi	3807	4008
oglasi google	4093
oglasna vsebina	4093
oglejte si galerijo	4081
ogni contributo conta	2531
ogni donazione conta	2561
ogni euro conta	2531
ogni mese	2562
""", 'oh': """
ohne deaktivieren fortfahren	939
ohne spende weiterlesen	756
ohne werbung lesen	964
ohodnotit recept	61
""", 'ok': """
ok	1105
ok, got it	1165
okumaya devam et	4312
""", 'ol': """
oldal #/#	2327
oldal: #/#	2327
oldest	1380
oldest first	1154
ole esimene kommenteerija	1565
oled juba tellija	1559
oled uudiskirjaga liitunud	1584
olen jo tilaaja	1824
olen poistanut mainosten eston	1817
olet lukenut kaikki ilmaiset artikkelisi	1824
olet nyt tilannut uutiskirjeen	1728
oletko jo tilaaja? kirjaudu	1725
oliko artikkelista apua	1837
olvasd el ezt is	2246
olvassa el ezt is	2246
""", 'om': """
om cookies	4126
om cookies och personuppgifter	4129
om informasjonskapsler	3164
oma summa	1822
oma tili	1725
omat aiheet	1841
omite reclama	3652
omitir anuncio	1533
""", 'on': """
once	1105
onder vermelding van 'donatie	3105
onder vermelding van donatie	3105
ondertiteling	3099
ondertiteling aan	3098
ondertiteling uit	3098
ondertitels	3099
onderwerp	3112
onderwerpen	3009
one time donation	1106
one-time	1105
one-time donation	1106
ongeldig e-mailadres	3111
onko jutussa virhe	1747
onko sinulla jo tilaus	1824
onko sinulla jo tili	1824
onko sinulla jo tunnus	1725
onko sinulla vinkki	1834
only for members	1367
only for subscribers	1366
ons correctiebeleid	3118
ontdek het op google play	3100
ontgrendel artikel	3108
ontgrendel dit artikel	3108
onthoud mij	3109
ontvolg	3125
ontvolgen	3125
""", 'oo': """
ook interessant	3009
oops! something went wrong	1223
""", 'op': """
op elk moment afmelden	3111
op leeslijst	3074
opazili ste napako	4084
opcjonalnie	3385
opdater dine cookieindstillinger	639
opdater samtykke	639
opdater siden	722
open	1165
open de app	3100
open full screen	1371
open galerij	3114
open gallery	1371
open image in gallery	1164	1371
open in fullscreen	1371
open kaart	3013
open map	1165
open menu	1164
open the map	1165
openen	3013
openen in de app	3100
opgeslagen	3127
opina	1432
oppdater samtykke	3164
oppdater siden	3248
opphev demping	3240
opprett en gratis bruker	3141
opprett en gratis konto	3141
opprett gratis bruker	3141
opprett konto	3141
oppsummeringen er ki-generert	3265
oppsummert av ai	3176
oppsummert av ki	3176
opravy a spresnenia	3986
opret bruger	616
opret en gratis bruger	616
opret en gratis profil	616
opret en konto	616
opret gratis profil	616
opret konto	616
opsi lainnya	2442
opslaan	2994
opslag fra facebook	653
opslag fra instagram	653
opsummeret af ai	739
optional	949	1369
optioneel	3112
opublikuj komentarz	3304
""", 'or': """
or	1367
ordena per	424
ordenar por	1486	3486
order the book	1353
order your copy	1353
ordina per	2542
ordjakt	3231
ordjakten	4193
original anzeigen	815
""", 'os': """
os nossos jogos	3488
os nossos parceiros	3497
osallistu keskusteluun	1747
osemsmerovka	3959
osmosmjerka	3863
ossza meg	2231
osta artikkel	1559
osta kirja	1804
osta kohe	1598
osta lippu	1804
osta liput	1804
osta lisenssi	1835
osta litsents	1621
osta nyt	1804
osta pilet	1598
osta piletid	1598
osta raamat	1598
ostale vesti	19	3808
ostale vijesti	19	3808
ostani prijavljen	3878	4075
ostatnie wpisy	3308
ostavi komentar	3811
ostavite komentar	3811
oszd meg	2231
""", 'ot': """
otestujte sa	3958
otestujte se	554
other amount	1110
other articles	1159
other news	1159
other readers liked	19
other stories	1159
other stories you may like	1159
other stories you might like	1159
others also read	19	1159
others are also reading	1316
others are reading	1316
otomatik oynat	4377
otomatik oynatma	4377
otprati	3894
otra cantidad	1400
otras noticias	19	1436
otras noticias que pueden interesarte	19
otro importe	1400
otro monto	1504
otvori aplikaciju	3871
otvori galeriju	3884
otvori u aplikaciji	3871
""", 'ou': """
oudste	3124
oudste eerst	3123
oui, je m'abonne aux notifications	1965
oui, utile	1991
our corrections policy	1154	1374
our editorial guidelines	1374
our editorial standards	1374
our ethics policy	1374
our journalistic principles	1374
our newsletters	1123
our partners	1145
our social media	1140
our sponsors	1145
outbrainin suosittelema	1844
outro montante	3505
outro valor	3415
ouvir	3429
ouvrir	1902
ouvrir l'appli	1964
ouvrir l'application	1964
ouvrir la carte	1902
ouvrir le menu	1901
""", 'ov': """
ovaj video nije dostupan	3869
overname verboden	3119
oversat af ai	739
oversat med ai	739
oversatt med ki	3265
overschrijving	2978
ovo polje je obavezno	3881
""", 'oy': """
oy kullan	91	4370
oy ver	91	4370
oyla	91
oyna	4374
oynat	4328
oynatma hizi	4376
oyunlar	4374
oyunuz alindi	91	4369
oyunuz kaydedildi	4369
""", 'oz': """
oznake	3808	4009
""", 'p': """
p	3568
""", 'pa': """
padidinti	2879
paga con paypal	2595
pagamento seguro	3415
pagamento sicuro	2468
pagar com paypal	3540
pagar con paypal	1538
page # of #	1370
page suivante	1901
pagina # van #	3113
pagina #/#	3113
pagina herladen	3104
pagina printen	3126
pagina successiva	2499
pagina vernieuwen	3104
pago seguro	1400
paid advertisement	1237
paid content	1145
paid partner content	1382
paid partnership	1145
paid post	1145
paiment methods	1110
paket langganan	2452
pakkumine tellijale	1598
pakollinen	1828
pakollinen tieto	1827
palaute	1747
palavra do dia	3530
palavras cruzadas	3490
palavras cruzadas do dia	3530
paldies par balsojumu	2940
paling banyak dibaca	2370
paling disukai	2405
paling populer	2428
pane oma teadmised proovile	1566
pantalla completa	431	1493
para continuar a ler	3480
para continuar lendo	3480
para seguir leyendo	1478
paras hinta	1825
paremti	2836
parhaat	1840
pariwara	2365
parole crociate	2546
partage	1884
partager	1884
partager cette page	2016
partager l'article	1884
partager par e-mail	1884
partager par email	1884
partager par mail	1884
partager par sms	1987
partager par whatsapp	1987
partager sur	1884
partager sur bluesky	1884
partager sur linkedin	1884
partager sur messenger	1884
partager sur telegram	1884
partager sur twitter	1884
partager sur whatsapp	1987
partager sur x	1884
partager via messenger	1884
partager via twitter	1884
partages	1884
partagez	1884
partagez cet article	2016
partecipa al sondaggio	2541
partecipa al voto	2584
partecipa alla discussione	2523
partenaire	1889
parteneri	3568
participa	1432
participa en l'enquesta	423
participa en la encuesta	1485
participa en la nostra enquesta	405
participar da enquete	3529
participar en la encuesta	1527
participe da conversa	3471
participe da enquete	3485
participe na sondagem	3485
participer au sondage	1991
participez au sondage	1949
participez au vote	1949
partilhar	3429
partilhar no whatsapp	3524
partilhe	3429
partilhe este artigo	3550
partner	2999
partner content	1145
partner offers	1145
partnera saturs	2964
partnerangebot	791
partnerangebote	791
partnerartikkel	1620
partnerbijdrage	3054
partnercontent	2999
partnereink tartalmai	2343
partneri sisu	1620
partneri tartalom	2343
partnerio turinys	2897
partnernieuws	3009
partnerska vsebina	4008
partnertartalom	2343
pas aujourd'hui	1855
pas de commentaire	1894
pas de spam	1972
pas encore de compte	1970
pas encore inscrit	1865
pas maintenant	1855
pasatiempos	1490
pasianssi	1801
pasidalinkite	2841
pasidalinkite straipsniu	2841
pasidalinti	2836
pasijans	3863
pasjans	3361
pasjansa	4059
passa a premium	2532
passatempos	3465
passatemps	428
passend zum thema	808
passende artikel	808
passer cette annonce	1889
passer l'annonce	1997
passord	3253
password	1367
password dimenticata	2470
passwort	947
passwort anzeigen	946
passwort vergessen	762
pataisymai ir patikslinimai	2891
patience	3088
patiens	4193
patreon'dan destek ol	4387
patreon'dan destekle	4387
patrocinado	1427	3434
patrocinado por	1427
patrocinat per	461
paus	4204
pausa	4204
pause	714	936	3241
pauza	567	3372	3870	3968
pauze	3099
pauzeren	3099
payer avec paypal	2003
payment method	1110
payment methods	1110
payment options	1110
payment reference: donation	1364
paypal	761
""", 'pe': """
pedoman media siber	2385
pedoman pemberitaan media siber	2434
peida reklaam	1620
peiling	92
pelaa maltilla	1738
pelaa nyt	1795
pelaa vastuullisesti	1738
pelaa visa	1795
pelo mundo	3443
pemutar audio	2450
pemutar video	2450
penawaran khusus pembaca	2410
penawaran terbaik	2428
pencereyi kapat	4422
pendaftaran berhasil	2429
pengaturan cookie	2415
pengaturan privasi	2415
people also read	1159
people are also reading	1316
people are reading	1316
per continuar llegint	417
per continuare a leggere	2532
per e-mail senden	963
per e-mail teilen	784
per e-mail verschicken	786
per e-mail versenden	784
per jaar betaald	3108
per lastschrift spenden	943
per mail senden	786
per mail teilen	784
per mail versenden	784
per messenger senden	786
per paypal spenden	943
per sms senden	786
per telegram senden	786
per whatsapp senden	963
per whatsapp teilen	784
per whatsapp verschicken	786
per whatsapp versenden	786
perbesar	2373
perbesar foto	2433
perbesar gambar	2433
perbesar huruf	2441
percebi	3447
pereiti prie turinio	2890
pergunta do dia	91
periksa kotak masuk anda	2429
perkecil huruf	2441
permainan	2409
permet	438
permet sempre	434
permintaan anda telah dikirim	2453
permite	3623
permite mereu	3619
permite reclamele	3625
permitir	1501	3502
permitir anuncios	1502
permitir la publicidad	1502
permitir publicidade	3503
permitir sempre	3498
permitir siempre	1497
permitir siempre este contenido	1496
perpanjang langganan	2452
persondata- og cookiepolitik	639
persondatapolitik	710
personnaliser mes choix	1961
personuppgifter och cookies	4129
personuppgiftspolicy	4126
personvern	3162
personvern og cookies	3164
personvern og informasjonskapsler	3164
personverninnstillinger	3162
personvernpolicy	3237
peru milloin tahansa	1824
peru milloin vain	1725
peru suostumus	1807
peru tilaus milloin tahansa	1728
peruuta milloin tahansa	1725
peruuta suostumus	1807
pesan anda	2430
pesan anda telah terkirim	2429
pesan berhasil dikirim	2429
pesan tiket	2410
pesquisar	3446
petites annonces	1889
""", 'pf': """
pflichtfeld	948
pflichtfelder	948
""", 'ph': """
phone	1369
phone number	1369
photo # of #	1370
photo suivante	2006
photos	1901
""", 'pi': """
picture # of #	1370
picture in picture	1359
picture-in-picture	1359
piekrist	2922
pienempi teksti	1842
piesakies jaunumiem	2929
pieteikties jaunumiem	2955
pievienot grozam	2942
piilota	1753
piilota kuvateksti	1830
piilota mainokset	1737
piilota mainos	1844
piilota vastaukset	1839
pildi testu	2940
pilih	91	2428
pilih jumlah	2451
pilih langganan anda	2427
pilih nominal	2451
pilih paket	2427
pilih paket langganan	2427
pilihan anda telah dicatat	2404
pilihan editor	2370
pilihan redaksi	2370
pilihan untuk anda	2396
pilihan untukmu	2396
pilt #/#	1622
pilt pildis	1602
pin for later	61
pin it	61	1135
pin it for later	61
pin recipe	61
pin this recipe	61
pindai kode qr	2418
pindai qr code	2418
pinterest	1136
pirkt licenci	2965
pirkt tagad	2942
pirkti bilietus	2874
pirkti dabar	2874
pitanje dana	3862
pix	3416
""", 'pl': """
plaats een advertentie	3034
plaats een reactie	3005
plaats reactie	3005
plan du site	1891
platba kartou	578
platz sichern	929
play audio	1135
play now	1164
play store	94
play the quiz	1349
play the video	1212
play today's puzzle	1349
play video	1164
playback rate	1359
playback settings	1359
playback speed	1359
player audio	3652
player wird geladen	935
please check your email	1368
please check your inbox	1269
please donate	1106
please enter a valid email address	1123
please enter your email	1368
please enter your email address	1368
please enter your name	1368
please fill in this field	1368
please fill out this field	1368
please gamble responsibly	1314
please log in to comment	1379
please try again later	1368
pledge your support	1106
plus	616	1901	2979	4106
plus anciens	1950
plus d'articles	1898
plus d'articles de cet auteur	1976
plus d'articles de l'auteur	1980
plus d'infos	1898
plus d'options	1988
plus d'options de partage	1987
plus lus	1898
plus tard	1855
plus-artikel	762
plusartikel	2979
pluss	3141
plussak	3141
plz	949
""", 'po': """
pobierz audio	3371
pobierz odcinek	3371
pocket	1136	2628
podaj adres e-mail	3289
podaj e-mail	3289
podaj poprawny adres e-mail	3384
podarite nam # % dohodnine	4073
podarite nam del dohodnine	4073
podcast	497	650	808	1436	2496	3308	4326
podcast herunterladen	935
podcast'i indir	4376
podcastit	1750
podcasts	650	808	3009	3443
podcasty	497	3308
podd	4138
poddar	4138
pode gostar de	3483
pode interessar	3443
podeli	3811
podeli na facebooku	3811
podeli vest	3811
podelite	3811
podijeli	3811
podijeli kao poklon	3895
podijeli na facebooku	3811
podijeli putem whatsappa	3895
podijeli vijest	3811
podijelite	3811
podkast	3173
podkaster	3173
podnapisi	4067
podobne	3308
podpri	4004
podpri nas	4004
podprite nas	4004
podprite nas na patreonu	4073
podprite nas prek paypala	4073
podrobnosti	501
podseti me kasnije	3816
podsjeti me kasnije	3816
podsumowanie ai	3394
pogledaj cenu	3865
pogledaj cijenu	3865
pogledaj galeriju	3884
pogledaj komentare	3811
pogledaj pakete	3878
pogledaj ponudu	3865
pogledaj rezultate	91	3862
pogledajte galeriju	3884
pogledajte pakete	3878
poglej ceno	4061
poglej galerijo	4081
poglej pakete	4075
poglej ponudbe	4075
poglej ponudbo	4061
poglej rezultate	4058
pogodnost za pretplatnike	3865
pogodnosti za pretplatnike	3865
pogoji uporabe	4024
poista mainokset	1844
poista mykistys	1810
poistin mainosten eston	1817
pokreni kviz	3862
pokreni video	3869
pola wymagane	3384
pole veel kontot	1609
pole veel tellija	1609
pole wymagane	3384
polecamy	3308	3382
polecane	3308	3382
polecane dla ciebie	3308
polecane przez outbrain	3402
polecane przez taboola	3402
politika privatnosti	3824
politika zasebnosti	4024
polityka cookies	3301
polityka korekt	3391
poljuben znesek	4073
poll	92
poll of the day	91
poll van de dag	91
polling	92
polub	3397
pomniejsz tekst	3400
pon a prueba tus conocimientos	1488
ponatis prepovedan	4085
ponctuel	1968
ponctuellement	1968
ponudba za bralce	4061
popravki in pojasnila	4084
poprzedni	3311
poprzednia strona	3387
populair	3009	3124
populaire	1898
populaire artikelen	3009
populaires	1898
populairst	3109
populairste	3124
popular	1380
popular articles	1159
popular now	1159
popular posts	1159
popular reads	1236
popular stories	1159
popular topics	1159
populare	3572
popularne	3308	3397
populer	2370
populiariausi	2838
popunite ovo polje	3881
poredaj po	3891
portada	1439
poruka	3882
posa't a prova	426
posez une question sur cet article	1923
poskusite pozneje	4078
poskusite znova	4078
poslat	482	585
poslat e-mailem	482	483
poslat mailem	601
poslat tip	591
poslechnout	482
posnetek ni na voljo	4066
post as a guest	1320
post code	1369
post comment	1154
post laden	932
post on x	1135
post your answer	1320
postal code	1369
postavi kao preferirani izvor	3893
postavke privatnosti	3867
postcode	1369	3112
poster un commentaire	1894
postinumero	1828
postleitzahl	949
postnummer	730	3256	4219
posts relacionados	3443
potrebbe interessarti	2496
potrebbe interessarti anche	2496
potrebbero interessarti	2496
pour aller plus loin	1898
pour lire la suite	1938
povezana novica	4009
povezane novice	4009
povezane teme	3808
povezane vesti	3808
povezane vijesti	3808
povezano	4009
povezava je kopirana	4091
povezava kopirana	4091
poveznica je kopirana	3895
poveznica kopirana	3811
povolit	573
povolit a zobrazit	493
povolit cookies	490
povolit jednou	563
povolit notifikace	570
povolit obsah	563
povolit reklamu	576
povolit reklamy	576
povratak na naslovnicu	3884
povratak na vrh	3884
povuci pristanak	3867
povuci privolu	3867
powered by ai	1205
powiadomienia	3375
pozabljeno geslo	4005
pozastavit	567
pozneje	4070
""", 'pr': """
pr	2234	2632	2745
pr cikk	2343
pr-cikk	2343
praegune aeg #	1602
prati autora	3893
prati autoricu	3893
prati temu	3893
pratite autora	3893
pratite ovu temu	3893
pratite temu	3893
pravidla diskuse	496
pravidla diskuze	597
pravidla oprav	591
pravila komentarisanja	3891
pravila komentiranja	3811	4012
pravila privatnosti	3824
preberi pozneje	4091
preberi prepis	4066
preberi v aplikaciji	4068
preberite tudi	4009
precedente	2499
precios y disponibilidad pueden variar	1463
predmet	3882	3981
predvajaj	4067
predvajaj video	4066
predvajalnik se nalaga	4066
preferencias de cookies	1532
preferencias de privacidad	1532
preferensi cookie	2415
preferensi privasi	2449
preferenze cookie	2489
preferenze privacy	2589
preferenze sulla privacy	2589
pregunta a nuestra ia	1461
preizkusite se	4058
preizkusite svoje znanje	4058
preko cijelog ekrana	3869
premium	472	616	974	1113	1402	1865	2353	2470	2979	3141	3286	3417	3560	4106	4312	4562
premium content	1113
premium digital	1232
premium-artikel	762
premor	4067
prenehaj slediti	4090
prenesi epizodo	4066
prenesi zvok	4066
prenota il tuo posto	2547
prenume	3633
prenumeranterbjudande	4196
prenumerata	2836	3286
prenumeration	4106
prenumeratoriams	2836
prenumeratoriaus nauda	2874
prenumerera	4106
prenumerera nu	4106
prenumeruj	3286
prenumeruoti	2836
preostalo vreme	3870
preostalo vreme -#	3869
preostalo vrijeme	3870
preostalo vrijeme -#	3869
prepis	3968	4067
preporuka	3808
presentado por	1524
presentat per	461
presentato da	2581
presentear	3525
presentear artigo	3524
presented by	1145
press enter or click to view image in full size	1164
prestani pratiti	3893
prethodna fotografija	3884
prethodna slika	3884
prethodna stranica	3884
pretplata	3800
pretplati se	3800
pretplatite se	3800
preuzmi audio	3869
preuzmi epizodu	3869
preuzmi na app storeu	3871
prevedeno z umetno inteligenco	4087
prevent your screen from going dark	61
preverite svoj nabiralnik	4078
previous article	1159
previous image	1371
previous page	1164
previous photo	1371
previous picture	1371
previous post	1164
previous slide	1371
prezentat de	3646
prezime	3882
priezvisko	3981
prihranite #%	4076
prihvatam	3824
prihvati	3824
prihvati i nastavi	3867
prihvati sve	3824
priimek	4079
priimti visus	2854
priimti visus slapukus	2876
prijava	3801	4005
prijava na newsletter	3881
prijava putem facebooka	3878
prijava putem googlea	3878
prijava s facebook	4075
prijava s facebookom	4075
prijava z apple	4075
prijava z google	4075
prijava z googlom	4075
prijavi	3892	4089
prijavi komentar	3891	4088
prijavi napako	4012
prijavi oglas	3897	4093
prijavi se	3801	4005
prijavi se na novice	4078
prijavi se preko facebooka	3878
prijavi se preko google	3878
prijavi se preko googlea	3878
prijavite napako	4084
prijavite se	3801	4005
prijavite se odmah	3801
prijzen kunnen intussen gewijzigd zijn	3054
primo piano	2496
principais pontos, por ia	3463
principios editoriales	1545
prindi	1564
prindi artikkel	1564
prindi retsept	61
print	626	1136	1367	2994
print & digital	1367
print + digital	1367
print article	1135
print artikel	744
print artiklen	626
print dit artikel	3050
print dit recept	61
print opskrift	61
print opskriften	61
print page	1234
print recept	61
print recipe	61
print subscription	1113
print the recipe	61
print this	1135
print this page	1234
print this story	1381
printen	2994
prisijungti	2836
prisijungti per facebook	2886
prisijungti per google	2886
prisijungti su facebook	2886
prisijungti su google	2886
prisiminti mane	2887
prispevaj	4004
privaatsuspoliitika	1600
privaatsusseaded	1600
privaatsustingimused	1577
privacidad	1429
privacy	2489	3001
privacy center	796
privacy notice	1123
privacy policy	1150	2489
privacy preference center	1150
privacy preferences	1150
privacy settings	1150
privacy statement	1150
privacy-einstellungen	798
privacy-instellingen	3095
privacybeleid	3001
privacyinstellingen	3095
privacyverklaring	3001
privalomas laukas	2888
privalomi laukai	2888
privatliv og cookies	639
privatlivs- og cookiepolitik	639
privatlivsindstillinger	710
privatlivspolitik	710
privatumo nustatymai	2876
privatumo politika	2854
probeabo	762
probeer gratis	3108
probeer het later opnieuw	3042
probeer het opnieuw	3111
probeer nu	2979
produktempfehlung	791
profil	762
profilo	2470
profiter de l'offre	1865
progress: #%	1359
proizvoljan iznos	3876
promo	2487	3807
promocijsko besedilo	4008
promocja	3300
promoted	1145
promoted by outbrain	1382
promoted by taboola	1382
promoted content	1145
promoted links	1145
promoted stories	1159
promotie	2999
promotion	1145
proovi hiljem uuesti	1611
proovi uuesti	1611
propaganda	3434
proposer une correction	1929
proposer une tribune	1991
prosimo, izklopite blokator oglasov	4071
prosseguir	3436
prossimo articolo	2570
prossimo video	2590
proteggiamo le nostre fonti	2573
prova # dagar gratis	4106
prova gratis	2470	4106
prova gratis per un mese	2532
prova nu	4106
prova-ho un mes gratis	417
proverite mejl	3881
proverite svoje znanje	3862
provjerite e-mail	3881
provjerite svoj inbox	3881
provjerite svoje znanje	3862
prueba gratis	1402
prueba un mes gratis	1478
prvo najnoviji	3891
przeczytaj jeszcze	3308
przeczytaj najpierw w aplikacji	3373
przedruk zabroniony	3392
przelew tradycyjny	3378
""", 'pu': """
pub	1889	3434
pubblica	2542
publicar	1486	3486
publicar comentario	1432
publicera kommentar	4230
publicidad	1427
publicidad - sigue leyendo	1427
publicidade	3434
publicitat	396
publicitate	3568
publieditorial	87
publier	1950
publier un commentaire	1894
publireportage	1889
publireportatge	87
publirreportaje	1427
publiser kommentar	3267
publish comment	1379
puhelin	1828
puhelinnumero	1828
pular para a receita	61
pulsa para activar el sonido	1533
puni ekran	3869
puntos clave	1461
puntual	1505
puoi regalare # articoli al mese	2534
pur-abo	798
push aktivieren	937
push-nachrichten aktivieren	937
pushberichten	3102
pushberichten aanzetten	3101
pushmeldingen	3102
pushnotiser	4208
pushvarsler	3246
puslapis #/#	2899
pusti video	3869
pustit video	566
putar audio	2411
putar otomatis	2412
putar video	2411
puzzel van de dag	3087
puzzels	3034
""", 'py': """
pysy ajan tasalla	1728
pysy kirjautuneena	1824
pytanie dnia	3360
""", 'qr': """
qr kodu okut	4381
qr kodu okutun	4381
qr kodu tarayin	4381
qr platba	577
""", 'qu': """
quero apoiar	3505
quero assinar	3417
quero contribuir	3505
quero doar	3505
quick crossword	1350
quick poll	91
quiero aportar	1504
quiero donar	1504
quiero recibir comunicaciones comerciales	1509
quiero recibirla	1474
quiero recibirlo	1474
quiero ser socia	1504
quiero ser socio	1504
quiero suscribirme	1402
quitar publicidad	1463
quitar sonido	1492
quiz da semana	3530
quiz starten	925
quiz van de week	3087
""", 'ra': """
raccomandato da	2487
raksta audioversija	2946
raksti redakcijai	2958
rakstiet redakcijai	2958
raksts pieejams abonentiem	2905
rangkuman ai	2437
rapporteer	3124
rapporteer reactie	3123
rapporter	3268
rapporter annonse	3273
rapporter en fejl	736
rapporter feil	3167
rapporter kommentar	3267
rapportera	4231
rapportera annons	4235
rapportera ett fel	4225
rapportera fel	4132
rapportera kommentar	4230
rate recipe	61
rate this article	1318
rate this post	1318
rate this recipe	61	1318
rate this story	1318
razvrsti po	4088
""", 're': """
reactie	3005
reactie plaatsen	3123
reactieregels	3123
reacties	3005
reacties worden vooraf gecontroleerd	3039
read ad-free	1382
read aloud	1135
read also	1159
read article	1164
read by a computer voice	1359
read by a synthetic voice	1359
read by an ai voice	1359
read by an automated voice	1359
read comments	1154
read full article	1164
read full story	1164
read in app	1164
read less	1384
read more	1164
read more about	1159
read more about sharing	1135
read more articles	1164
read more here	1164
read more on	1159
read more on these topics	1159
read next	1159
read original article	1164
read our complete coverage	1159
read story	1164
read the article	1164
read the document	1165
read the full article	1164
read the full document	1165
read the full story	1164
read the transcript	1359
read transcript	1359
read without limits	1366
reader offer	1353
reader offers	1353
reader poll	91	1349
readers also read	1159
readers are also reading	1316
readers' poll	1349
ready for more	1123
reageer	3005
reageer op dit artikel	3118
reageren	3005
reagovat	598
rebus	3611
rebutja totes les galetes	434
rebutja-ho tot	402
recent	1159
recent articles	1159
recent news	1159
recent posts	1159
recent stories	1159
recept bewaren	61
recept printen	61
recevoir des notifications	1965
recevoir la newsletter	1874
recevoir les notifications	1965
recevoir une alerte	1931
recharger la page	1966
rechazar	1429
rechazar todas	1429
rechazar todas las cookies	1532
rechazar todo	1429
rechazar y suscribirme	1496
rechazar y suscribirse	1496
recherche	1901
rechercher	1901
rechte am artikel erwerben	956
rechte an diesem artikel erwerben	956
rechten aanvragen	3119
recibir alertas	1473
recibir alertas de este autor	1543
recibir alertas de este tema	1473
reclame	2999
recomandate	3572
recomendaciones	1436
recomendadas	1436	3443
recomendado	1436
recomendado para ti	1436
recomendados	1436	3443
recomendamos	3443
recommander ce commentaire	1991
recommend	1380
recommended	1159	1367
recommended articles	1159
recommended by outbrain	1382
recommended by taboola	1382
recommended external content	1203
recommended for you	1159
recommended reading	1159
recommended reads	1236
recommended stories	1159
recommended videos	1159
recorda'm	446
recordarme	1508
reculer de # secondes	1957
recurso exclusivo para assinantes	3465
recusar	3436
recusar todos os cookies	3534
redactiestatuut	3118
redakcja poleca	3308
redaksi	2385
redaksjonen anbefaler	3173
redaktion kontaktieren	955
redaktionelle richtlinien	955
redaktionen anbefaler	650
redaktionen rekommenderar	4138
redaktionsempfehlung	808
redan prenumerant? logga in	4106
reddet	4322
reddit	1136
redes sociais	3430
redes sociales	1421
rediger samtykke	639
reducir texto	1522
redueix el text	459
reference: donation	1364
refresh page	1362
refresh the page	1362
refuser	1891
refuz toate cookie-urile	3651
regala	460	2580
regala aquest article	459
regala articolo	2579
regala l'article	459
regala l'articolo	2579
regala questo articolo	2579
regalar	1523
regalar noticia	1522
regardez aussi	2006
registar	3417
registe-se	3417
register	1113
register for free	1113
register now	1113
registo	3417
registra't	390
registra't per comentar	405
registrace	472
registracija	3801	4005
registrarme	1402
registrarme en la newsletter	1409
registrarse	1402
registrasi	2353
registrate	1478
registrati	2470
registrati e leggi questo articolo	2532
registrati gratis	2470
registreer	2979
registreer gratis	2979
registreeru tasuta	1559
registreeru veebiseminarile	1566
registrer deg	3141
registrera dig	4106
registreren	2979
registrieren	762
registriraj se	3801	4005
registro	1402
registro completado	1539
registrovat se	472
registruj se	3801
registruotis	2836
regler for debatten	741
regler for kommentarer	3267
regler for kommentarfeltet	3267
regole dei commenti	2541
regole per commentare	2541
regole per i commenti	2541
regras para comentar	3485
regulamin	3301
regulamin komentarzy	3396
reguli de comentare	3606
reguli pentru comentarii	3606
regulile comentariilor	3606
reject & subscribe	1356
reject all	1150
reject all cookies	1150
reject and pay	1356
rejeitar	3436
rejeitar todos	3436
rejeitar todos os cookies	3534
rejoignez la conversation	1929
rejoignez la discussion	1929
reklaam	1559
reklaamartikkel	1568
reklaamtekst	87	1568
reklam	4124	4321
reklam alani	4321
reklam engelleyici nasil kapatilir	4384
reklam engelleyici tespit edildi	4384
reklam engelleyicimi kapattim	4384
reklam engelleyicinizi kapatin	4384
reklam engelleyiciyi kapattim	4384
reklam slut	4235
reklam sonu	4375
reklama	486	2836	3300	3807	3908
reklamdan sonra devam ediyor	4321
reklamdir	4375
reklame	634	3157
reklame slut	746
reklami atla	4321
reklami kapat	4321
reklamin sonu	4375
reklaminis	87
reklaminis straipsnis	2845
reklamlar	4321
reklamlara izin ver	4384
reklamos pabaiga	2897
reklamy	3300
reklamy google	3402
rekomendasi	2370
rekomendasi untuk anda	2370
rekomendasi untukmu	2370
rekomenduojame	2838
rekommenderade artiklar	4138
rekommenderas	4138	4216
rekommenderas av outbrain	4235
rekommenderas av taboola	4235
rekommenderat	4138
rekommenderat av outbrain	4235
relacionadas	1436	3443
relacionado	1436
relacionados	1436	3443
relatar erro	3529
related	1159	1162
related article	1159
related articles	1159
related content	1159
related coverage	1159
related items	1159
related links	1159
related news	1159
related posts	1159
related reading	1159
related stories	1159
related story	1159
related tags	1159
related to this story	1159
related topics	1159
related videos	1159
relaterade artiklar	4138
relaterade nyheter	4138
relaterat	4138
relaterede artikler	650
relaterede emner	650
relateret	650
relatert	3173
relaterte artikler	3173
relaterte emner	3173
relaterte saker	3173
relevanteste	961
reload page	1362
reload the page	1362
remaining time	1360
remaining time #	1359
remaining time -#	1359
remember me	1113
remiamas turinys	2845
remind me in #	1104
remind me in may	1104
remind me later	1104
remind me next month	1104
remind me tomorrow	1104
remove ad	1145
remove ads	1145
remti	2836
rendeld meg most	2237
rendelje meg itt	2237
rendelje meg most	2237
renovar assinatura	3540
rep alertes d'aquest tema	411
replay	1164
replier	1902
replies	1154
reply	1154
report	1136	1380
report a mistake	1165
report a problem	1154
report a typo	1154
report abuse	1154
report ad	1145
report an error	1165
report comment	1154
report error	1165
report this ad	1145
report this comment	1379
reportagem exclusiva para assinantes	3480
reportar	1432
reportar comentario	1527
reportar erro	3439
reportar error	1432
reportar un error	1432
reprendre la lecture	1957
reprints & licensing	1375
reprints & permissions	1338
reprints and licensing	1375
reprints and permissions	1375
reproducir	1439
reproducir audio	1492
reproduction et diffusion interdites	2011
reproductor de audio	1533
reproduzir	3446
republish our articles for free	1375
republish this article	1375
republish this story	1375
request a correction	1154
request permission	1376
request permission to reuse	1375
request permissions	1338
request reprint	1375
request reprints	1375
required	1368	1369
required field	1368
required fields	1368
required, but never shown	1320
reserve online	3549
reserve your place	1353
reserve your seat	1353
reserveer je plek	3091
reserveer kaarten	3091
reserveer uw plaats	3091
reserver plads	707
reserver plass	3234
reset password	1113
respon	424
responda ao quiz	3488
responder	1432	3439
resta aggiornato	2477
resta connesso	2564
restam # caracteres	3471
resterende tid	714
resterende tid #	713
resterende tid -#	713
resterende tijd	3099
resterende tijd #	3098
resterende tijd -#	3098
restzeit	936
restzeit #	935
restzeit -#	935
resultado	92
resultado da enquete	3529
resultados	92
results	92
resum amb ia	456
resum generat amb ia	456
resumen con ia	1461
resumen de ia	1461
resumen generado por ia	1520
resumen ia	1520
resumen por ia	1461
resumir com ia	3463
resumo com ia	3521
resumo gerado por ia	3521
resumo ia	3521
resumo por ia	3463
ret dine cookieindstillinger	639
retira el consentiment	434
retirar consentimento	3497
retirar consentimiento	1496
retirar el consentimiento	1496
retirar o consentimento	3497
retirer le consentement	1961
retirer mon consentement	1961
retour	1884
retour au sommaire	2006
retour en haut	1901
retour en haut de la page	1976
retour en haut de page	1976
retroceder # segundos	1492	3493
rettelser og presiseringer	3262
return to homepage	1371
return to top	1164
revenir en haut	2006
revisa el correu	447
revisa la safata d'entrada	447
revisa tu bandeja de entrada	1509
revisa tu correo	1509
revoca consenso	2553
revoca il consenso	2553
revogar consentimento	3497
rewind	1360
rewind # seconds	1359
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
rezerviraj mesto	4061
rezerviraj mjesto	3865
rezervirajte svoje mesto	4061
rezervujte si miesto	3962
rezultatele sondajului	3607
rezultati	92
rezultati ankete	3870	4067
rezultati glasanja	3870
rezultati glasovanja	4067
rezumat ai	3641
rezumat generat de ai	3641
rezygnujesz, kiedy chcesz	3381
""", 'ri': """
riabbonati	2595
riassumi con l'ia	2515
riassunto ai	2576
riassunto generato dall'ia	2576
riassunto ia	2515
ricarica la pagina	2559
ricarica pagina	2559
ricevi gli avvisi su questo argomento	2526
ricevi la newsletter	2477
ricevi una notifica per ogni nuovo articolo dell'autore	2526
richiesta inviata	2596
ricordami	2565
riduci il testo	2579
rifiuta	2489
rifiuta e abbonati	2553
rifiuta tutti i cookie	2589
rifiuta tutto	2489
rights & permissions	1375
rights and permissions	1375
rimani aggiornato	2477
rimani connesso	2564
rimani informato	2477
ringkasan ai	2437
rinnova l'abbonamento	2595
riproduci	2499
riproduci audio	2549
riproduci video	2549
riproduzione automatica	2550
riproduzione vietata	2602
riservato agli abbonati	2532
rispondi	2492
rispondi al sondaggio	2523
ristikko	1801
risultati	92
risultati del sondaggio	2542
ritzau	682
ritzau/afp	682
ritzau/reuters	682
rivedi il video	2590
""", 'ro': """
rocznie	3382
rodyti # atsakymus	2893
rodyti atsakymus	2893
rodyti daugiau	2843
rodyti ir sutikti	2876
rodyti komentarus	2842
rodyti rezultatus	2872
rohkem artikleid	1613
rohkem autorilt	1613
rozbalit	501
rozliczane rocznie	3381
rozmiar czcionki	3400
rozmiar tekstu	65
rozpocznij quiz	3360
rozumiem	3312
""", 'rs': """
rss	1136
""", 'ru': """
rubriken	808
rubriques	1898
rules for comments	1379
rustore	94
""", 'ry': """
rychlost	567
ryhdy kuukausilahjoittajaksi	1821
""", "s'": """
s'abonner	1865
s'identifier	1865
s'inscrire	1865
s'inscrire gratuitement	1865
""", 'sa': """
sa kasutad reklaamiblokeerijat	1607
saada e-postiga	1564
saada kommentaar	1616
saada vihje	1566
saatavilla google playsta	1812
sag uns deine meinung	857
sagen sie uns ihre meinung	857
saiba mais	3443
sair	3417
sair da tela cheia	3493
saisissez votre email	2004
saken er automatisk generert	3265
saken er forbeholdt abonnenter	3141
saken er lest opp av en ki-stemme	3240
saken er lest opp av en robot	3153
saken fortsetter etter annonsen	3157
saken fortsetter nedenfor	3157
saken fortsetter under	3157
saken fortsetter under bildet	3157
saken oppdateres	3157
sakrij odgovore	3891
sakrij oglas	3897
salasana	1825
salin	2442
salin link	2362
salin tautan	2362
salir de pantalla completa	1492
salli	1816
salli aina	1808
salli ilmoitukset	1813
salli ja jatka	1741
salli kerran	1807
salli mainokset	1820
salta alla ricetta	61
salta annuncio	2590
saltar a la receta	61
saltar al contenido	1439
saltar anuncio	1533
saltar publicidad	1427
salva	2482
salva articolo	2482
salva l'articolo	2534
salva la ricetta	61
salva le preferenze	2553
salva per dopo	2534
salva preferenze	2553
salva ricetta	61
salvar	3429
salvar artigo	3429
salvar para depois	3550
salvar para ler depois	3482
salvar receita	61
salvesta	1564
salvesta artikkel	1564
salvesta hilisemaks	1618
salvesta seaded	1600
salvesta valikud	1600
samal teemal	1561
samengevat door ai	3031
samenvatting door ai	3031
sammanfattad av ai	4141
sammanfattning gjord av ai	4141
samo neophodni	3867
samo nujni	4063
samo za pretplatnike	3878
samodejno predvajanje	4066
samodejno prevedeno	4087
sampaikan pendapat anda	2404
samtykke	637	3162
sanaristikko	1801
sans opinion	1950
santrauka sukurta di	2892
satin al	4406
satu kali	2425
saturs nav pieejams	2944
sauvegarder	1884
sauvegarder l'article	1941
sauvegarder pour lire plus tard	1941
save	1135
save #%	1367
save article	1135
save for later	1135
save preferences	1150
save recipe	61
save story	1135
save this article	1135
save this recipe	61
saved	1135
saya mengerti	2373
saya menyetujui pemrosesan data saya	2429
saya menyetujui syarat dan ketentuan	2429
saya setuju dengan kebijakan privasi	2429
saya setuju dengan syarat dan ketentuan	2429
saya sudah mematikan pemblokir iklan	2422
saya sudah menonaktifkannya	2422
saya sudah punya akun	2427
sayfayi yenile	4384
sayfayi yenileyin	4384
""", 'sb': """
sbalit	501
sblocca	2565
sblocca l'articolo	2532
""", 'sc': """
scan de qr-code	3100
scan qr-koden	715
scansiona il qr code	2556
scarica audio	2549
scarica da app store	2556
scarica da google play	2556
scarica il podcast	2549
scarica l'audio	2549
scarica l'episodio	2549
scarica la app	2556
scarica su app store	2556
scegli	2565
scegli i cookie	2589
scegli il piano	2564
scegli il tuo abbonamento	2532
scegli il tuo piano	2564
scegli l'abbonamento che fa per te	2532
scegli l'importo	2594
scegli l'offerta	2564
scegli questa offerta	2564
scegli un importo	2468
schermo intero	2550
schlagworte	808
schlagworte zum thema	808
schon abonnent	762
schon dabei	756
schreibe einen kommentar	802
schreiben sie der redaktion	857	955
schreiben sie einen kommentar	802
schrift kleiner	963
schrift verkleinern	784
schrijf een reactie	3005
schrijf je gratis in	3042
schrijf je in	2984
schrijf je in voor onze nieuwsbrief	2984
scopri	2499
scopri le offerte	2470
scopri tutte le nostre newsletter	2528
scopri tutte le offerte di abbonamento	2532
scrie un comentariu	3571
scrie-i autorului	3638
scrivi all'autore	2573
scrivi all'autrice	2573
scrivi alla redazione	2573
scrivi qui il tuo commento	2523
scrivi un commento	2492
scroll down for video	1212
scroll down to continue	1237
scroll down to continue reading	1145
scroll for more	1145
scroll ke bawah untuk melanjutkan	2365
scroll to continue	1145
scroll to continue with content	1145	2365
scroll to top	1164
scroll untuk melanjutkan membaca	2410
scroll untuk membaca	2365
scrolle weiter	791
scrollen sie weiter	791
""", 'se': """
se # bildene	3257
se # bilder	3257	4220
se # bilderna	4220
se # billeder	731
se # billederne	731
se # foto	3257
se # foton	4220
se # fotos	731
se abonnemang	4106
se abonnement	3252
se abonnementer	616
se alla	4141
se alla # bilder	4220
se alla # bilderna	4220
se alla # foton	4220
se alla bilder	4141	4220
se alla bilderna	4220
se alla erbjudanden	4215
se alla foton	4220
se alle	653	3176
se alle # bildene	3257
se alle # bilder	3257
se alle # billeder	731
se alle # billederne	731
se alle # foto	3257
se alle # fotos	731
se alle abonnementer	726
se alle abonnentfordeler	3141
se alle bildene	3176	3257
se alle bilder	3257
se alle billeder	731
se alle billederne	731
se alle fordele for abonnenter	616
se alle fordelene	3177
se alle fordeler	3177
se alle foto	3257
se alle fotos	731
se alle tilbud	3252
se bildegalleri	3258
se bildene	3257
se bildene her	3176
se bilder	3257	4220
se bilderna	4220
se bildeserie	3258
se bildspelet	4221
se billeder	731
se billederne	731
se billederne her	653
se billedgalleri	732
se billedserie	732
se billedserien	732
se connecter	1865
se connecter avec apple	1938
se connecter avec facebook	1938
se connecter avec google	1938
se erbjudanden	4106
se factura anualmente	1507
se flere billeder	653
se foto	3257
se foton	4220
se fotos	731
se galleri	732
se grafikken her	653	3176
se ha producido un error	1509
se klippet	4141
se klippet i spelaren ovan	4141
se klippet ovan	4141
se klippet over	3176
se kommentarer	741
se liveblog	732
se pris	4196
se prisen	707
se priset	4196
se resultat	91	4189
se resultatene	3226
se resultaterne	699
se resultatet	91	4189
se souvenir de moi	1970
se tilbud	616	3141
se tilbuddet	707
se tilbudene	3141
se tilbudet	3234
se videoen	3240
se videoen her	653	3176
se videoen herunder	653
se videoen nedenfor	653	3176
se videoen ovenfor	653
se videoen over	3176
se videoen under	3176
se videon i spelaren ovan	4141
se videon nedan	4141
se videon ovan	4141
search	1164
sebelumnya	2372
secciones	1436
sections	1164
secure checkout	1111
secure drop	1374
secure payment	1110
secure transaction	1111
seda sisu ei saa kuvada	1600
sedang tren	2396
see # images	1370
see # more images	1370
see # more photos	1370
see # more pictures	1370
see # photos	1370
see # pictures	1370
see all	1164
see all # images	1370
see all # photos	1370
see all # pictures	1370
see all articles by this author	1371
see all images	1370
see all newsletters	1123
see all offers	1366
see all photos	1370
see all pictures	1370
see all plans	1232
see all subscription plans	1232
see also	1159
see artikkel on lukustatud	1609
see at amazon	1348
see comments	1154
see deal	1348
see details	1165
see gallery	1371
see how you did	1349
see images	1370
see it at amazon	1348
see less	1371
see more	1164
see offer	1366
see offers	1366
see original	1165
see photos	1370
see pictures	1370
see plans	1366
see price	1348
see results	91	1349
see subscription options	1113
see the answers	1349
see the gallery	1371
see the map	1165
see the results	91
see video pole enam saadaval	1602
seek to live, currently behind live	1359
seek to live, currently playing live	1359
segarkan halaman	2422
segnala	2492
segnala abuso	2542
segnala commento	2584
segnala il commento	2584
segnala questo commento	2584
segnala refuso	2584
segnala un errore	2492
segnala un errore nell'articolo	2523
segnala un refuso	2584
segnalazione anonima	2573
segueix aquest tema	411
segueix el tema	457
segueix l'autor	411
segueix tota l'actualitat en directe	420
segui	2483
segui argomento	2577
segui autore	2577
segui il tema	2577
segui l'argomento	2577
segui l'autore	2577
segui la diretta	2526
segui questo argomento	2526
segui questo autore	2600
segui questo tema	2526
seguici	2483
seguici su facebook	2483
seguici sui social	2483
seguir	1422	3430
seguir a este autor	1473
seguir al autor	1521
seguir assunto	3545
seguir autor	1521	3473
seguir en el navegador	1499
seguir en la web	1499
seguir este autor	3522
seguir este tema	1473	3473
seguir leyendo	1402	1439
seguir leyendo en	1422
seguir o autor	3522
seguir o tema	3545
seguir sin apoyar	1396
seguir tema	1521	3522
sei d'accordo? vota	2523
sei iscritto	2596
seite #	811
seite # aus #	950
seite # von #	950
seite #/#	950
seite drucken	784
seite neu laden	942
seite teilen	784
seja apoiador	3413
seja apoiadora	3505
seja assinante	3417
seja o primeiro a comentar	3439
seja um apoiador	3413
sekali	2425
sekot autoram	2961
selalu izinkan	2416
selalu tampilkan	2415
selanjutnya	2372
selecciona	446
seleccionar	1508
selecionar	3509
selecione as newsletters que pretende receber	3475
selecione as newsletters que quer receber	3475
select	1367
select a plan	1366
select an amount	1110
select payment method	1110
select plan	1366
select this plan	1366
selecteer	3109
selecteren	3109
selengkapnya	2372
seleziona	2565
selles artiklis	1613
sem som	3494
sem spam	3510
sembunyikan	2373
sembunyikan balasan	2404
sembunyikan komentar	2404
semua artikel penulis	2433
semua berita	2433
semua gim	2407
semua komentar	2369
semua permainan	2407
semua video	2433
senare	4101	4208
senaste	4138
senaste nyheterna	4138
senaste nytt	4138
send	91	730	1369	3256
send a tip anonymously	1374
send an anonymous tip	1374
send anonymt tips	3262
send as gift	1381
send besked	729
send by e-mail	1381
send by email	1381
send by whatsapp	1381
send comment	1379
send dine billeder	736
send e-post til journalisten	3258
send email	1135
send et anonymt tip	736
send et tip	736
send feedback	1154
send inn	91	3256
send inn kommentar	3267
send kommentar	3267
send melding	3255
send message	1368
send som e-mail	744
send som e-post	3271
send til en ven	626
send tip	736
send tips	3262
send to a friend	1135
send via email	1381
send via whatsapp	1381
senden	949
senere	612	719	3137	3246
seneste	650
seneste nyheder	650
seneste nyt	650
sense correu brossa	447
sense tu no seria possible	416
sent daily	1223
sent weekly	1223
senza di te non ce la facciamo	2531
senza vincoli	2532
seotud artiklid	1561
seotud lood	1561
sepa-lastschrift	761
sepete ekle	4426
services partenaires	1889
servicios	1436
ses dosyasini indir	4376
ses oynatici	4415
sesi indir	4376
sesi kapat	4376
sesli dinle	4319
setiap bulan	2425
setiap donasi berarti	2424
setiap kontribusi berarti	2424
setiap rupiah berarti	2424
setuju dan lanjutkan	2415
seu apelido	3529
seu e-mail	3421
seu email	3421
seu nome	3511
seu pedido foi enviado	3541
seu voto foi computado	3485
seu voto foi registrado	3485
seuraa	1736
seuraa aihetta	1736
seuraa kirjoittajaa	1841
seuraa toimittajaa	1841
seuraat jo	1841
seuraava	1752
seuraava artikkeli	1830
seuraava juttu	1750
seuraava kuva	1830
seuraava sivu	1830
seuraava video	1810
seuraavaksi	1752
seuratut aiheet	1841
sezioni	2496
""", 'sf': """
sfoglia gallery	2499
sfoglia il giornale	2470
sfoglia la gallery	2570
""", 'sh': """
share	979	1135	2362	3565
share a gift link	1381
share article	1135
share as gift	1381
share by email	1135
share by text	1135
share by whatsapp	1381
share full article	1135
share gift link	1381
share link	1135
share on	1135
share on bluesky	1135
share on facebook	1135
share on flipboard	1135
share on linkedin	1135
share on pinterest	1135
share on reddit	1135
share on social	1234
share on social media	1234
share on telegram	1135
share on threads	1135
share on x	1135
share on x (twitter	1135
share on your socials	1234
share options	1135
share pe facebook	3599
share save	1135
share share	1135
share story	1135
share this	1135
share this article	1135
share this news	1135
share this on	1135
share this on social media	1135
share this recipe	61
share to facebook	1135
share tweet	1135
share using the buttons below	1234
share via	1135
share via facebook	1135
share via twitter	1135
share with a friend	1135
share with email	1135
share with friends	1234
share with your friends	1135
sharing	1135
shop now	1315
shop the collection	1353
shop the edit	1315
shop the look	1315
shop the story	1315
shop this look	1315
shop this story	1315
shop-tipp	792
show # images	1370
show # more images	1370
show # more photos	1370
show # more pictures	1370
show # photos	1370
show # pictures	1370
show # replies	1379
show all	1164
show all # images	1370
show all # photos	1370
show all # pictures	1370
show all images	1370
show all photos	1370
show all pictures	1370
show and accept	1356
show caption	1164
show comments	1154
show content	1356
show external content	1150
show gallery	1371
show image	1165
show images	1370
show less	1164
show map	1165
show more	1164
show more replies	1379
show more sharing options	1135
show original	1165
show password	1366
show photos	1370
show pictures	1370
show replies	1379
show results	91	1349
show this content	1356
show transcript	1359
show translation	1165
shrani	4012
shrani izbiro	4063
shrani nastavitve	4063
shrani recept	61
shrani za pozneje	4091
""", 'si': """
si din mening	3167
sicher und anonym hinweise senden	955
sida # av #	4220
sida #/#	4220
side # af #	731
side # av #	3257
side #/#	731	3257
sie folgen diesem autor	962
sie folgen diesem thema	962
sie folgen diesem thema bereits	962
sie haben bereits abgestimmt	925
sie haben bereits ein konto	872
sie haben bereits ein konto? anmelden	872
sie haben den newsletter abonniert	863
sie haben einen fehler gefunden	803
sie haben noch kein abo	872
sie haben noch kein konto	946
sie haben schon ein abo	946
sie haben sich erfolgreich angemeldet	948
sieh dir diesen beitrag auf instagram an	841
siehe auch	808
siga	3430
siga ao vivo	3514
siga em direto	3514
siga este autor	3473
siga-nos	3430
sign in	1113
sign in / register	1113
sign in or sign up	1113
sign in with apple	1366
sign in with email	1366
sign in with facebook	1366
sign in with google	1366
sign me up	1123
sign out	1113
sign up	1113
sign up for corrections and clarifications	1154
sign up for free	1113
sign up for our newsletter	1123
sign up here	1123
sign up now	1113
sign up or log in	1232
sign up to our newsletter	1223
sign up using email and password	1320
sign up using google	1320
sign up with apple	1366
sign up with email	1366
sign up with facebook	1366
sign up with google	1366
sign up with your email	1223
signaler	1894
signaler ce commentaire	1991
signaler ce message	1991
signaler un abus	1929
signaler une erreur	1902
signaler une faute	1929
signaler une faute d'orthographe	1929
sigue este tema y recibe avisos	1473
sigue leyendo	1436
sigue leyendo debajo	1427
sigues a este autor	1543
sigues este tema	1543
siguiendo	1422
siguiente	1439
siguiente foto	1541
siguiente imagen	1541
siguiente noticia	1436
siirry aihesivulle	1830
siirry etuihin	1738
siirry etusivulle	1830
siirry etuun	1738
siirry kauppaan	1804
siirry keskusteluun	1839
siirry lahjoitussivulle	1821
siirry reseptiin	61
siirry sivun alkuun	1830
siirry tapahtumaan	1804
siirry tarjoukseen	1804
siirry verkkokauppaan	1738
siirry visaan	1795
sikeresen feliratkozott	2252
sikr dig billetter	707
sikr dig en plads	707
sikre deg billett	3234
sikre deg plass	3234
silencia	431
silenciar	1493	3494
sim, quero	3502
simak juga	2370
similar articles	1159
similar posts	1159
similar stories	1159
simpan	2362
simpan artikel	2395
simpan pengaturan	2415
simpan preferensi	2415
simpan resep	61
simpan untuk dibaca nanti	2395
simpan untuk nanti	2456
sin comentarios	1432
sin permanencia	1478
sin spam	1509
single contribution	1110
singola	2562
sintesi generata dall'ia	2576
sinu e-post	1611
sinu e-posti aadress	1584
sinu nimi	1612
sinua voisi kiinnostaa	1750
siradaki haber	4326
siradaki video	4415
sirala	4370
siralama	4370
sisa waktu	2412
sisesta kehtiv e-posti aadress	1611
sisesta oma e-posti aadress	1584
sisesta summa	1608
siste	3173
siste nyheter	3173
siste nytt	3173
sisu ei ole saadaval	1600
sisu on blokeeritud	1600
sisu pole saadaval	1600
sisuturundus	87	1559
sisuturunduse artikkel	1568
site map	1164
siteden devam et	4381
sitemap	1164
sivu #/#	1829
sivun alkuun	1830
""", 'sj': """
sjekk e-posten din	3255
sjekk innboksen	3255
sjekk innboksen din	3255
sjekk pris	3234
""", 'sk': """
skabt med ai	739
skaito sintetinis balsas	2878
skaitomiausi	2838
skaitomiausi straipsniai	2838
skaitomiausia	2838
skaitykite daugiau	2838
skaitykite su prenumerata	2886
skaitykite toliau	2836
skaityti daugiau	2843
skaityti komentarus	2842
skaityti toliau	2836
skaityti visus komentarus	2842
skal udfyldes	729
skaneeri qr-kood	1604
skaneeri qr-koodi	1604
skann qr-koden	3242
skanna qr-koden	4205
skannaa qr-koodi	1812
skapa ett gratis konto	4106
skapa ett konto	4106
skapa gratis konto	4106
skapa konto	4106
skapa konto gratis	4106
skapad av ai	4228
skapad med ai	4228
skaties bildes	2912
skaties foto	2912
skaties video	2912
skatieties video	2912
skeniraj qr kod	3871
skeniraj qr-kodo	4068
skenirajte qr kod	3871
skenirajte qr kod i preuzmite aplikaciju	3871
skenirajte qr-kodo	4068
skenirajte qr-kodo in prenesite aplikacijo	4068
skicka	91	4219
skicka dina bilder	4225
skicka in	91	4219
skicka in dina bilder	4225
skicka in ditt tips	4225
skicka kommentar	4230
skicka meddelande	4218
skicka tips	4225
skicka via e-post	4234
skift cookieindstillinger	639
skift dine cookieindstillinger	639
skip ad	1104
skip ads	1145
skip advertisement	1145
skip backward # seconds	1359
skip for now	1104
skip forward # seconds	1359
skip past newsletter promotion	1123
skip this	1104
skip to content	1164
skip to footer	1164
skip to main content	1164
skip to navigation	1164
skip to recipe	61
skirkite # % gpm	2884
skirkite mums # %	2884
skjul	655	3178
skjul annonce	746
skjul annonse	3273
skjul bildetekst	3258
skjul billedtekst	732
skjul svar	3267
skocz do przepisu	61
skok na recept	61
skomentuj	3296	3304
skontrolujte si e-mail	3980
skopiowano do schowka	3400
skopiowano link	3296
skopiuj adres	3296
skopiuj link	3296
skrij odgovore	4088
skrij oglas	4093
skriv din kommentar	642	3167	4132
skriv din kommentar her	642	3167
skriv en kommentar	642	3167	4132
skriv et svar	653
skriv inn e-post	3147
skriv inn e-postadressen din	3147
skriv kommentar	642
skriv til forfatteren	732
skriv ut	3153	4120
skriv ut artikeln	4120
skriv ut artikkelen	3271
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	3153
skriv ut sidan	4234
skriv ut siden	3271
skru av adblock	3247
skru av annonseblokkering	3247
skru av lyd	3240
skype	1136
""", 'sl': """
sla advertentie over	2999
slajd # z #	3386
sledi avtorici	4090
sledi avtorju	4090
sledi temi	4090
sledite temi	4090
sledovat	600
sledovat autora	599	600
sledovat autorku	599
sledovat online	587
sledujete	600
sleduji	600
slide # of #	1370
slide # van #	3113
slik beskytter vi kildene	3262
slik jobber vi med rettelser	3262
slik retter vi feil	3262
slik skrur du av adblock	3247
slika # od #	3883	4080
slika #/#	3883	4080
slika u slici	3869
slika v sliki	4066
slobodan iznos	3876
sluit	3012
sluit advertentie	3128
sluit galerij	3114
sluiten	2974
slut annons	4235
""", 'sm': """
smaller text	1381
smanji slova	3895
smetti di seguire	2577
sms	1136
""", 'sn': """
snapchat	1136
snelheid	3099
sniegt atsauksmi	2959
snimak nije dostupan	3869
snimka nije dostupna	3869
""", 'so': """
so deaktivieren sie ihren adblocker	939
so gehen wir mit fehlern um	959
so nutzen wir ki	958
so schalten sie den adblocker aus	939
sobre el autor	1436
sobre la firma	1436
sobrenome	3511
social	2483
social media	787	1140
sociala medier	4121
sociale media	2995
sociale medier	629
soitin latautuu	1810
solicitud enviada	1539
solitaire	557	1350	1954	3959
solo gli abbonati possono commentare	2523
solo los suscriptores pueden comentar	1468
solo para suscriptores	1507
solo per abbonati	2564
solo per gli abbonati	2564
something went wrong	1223	1369
something went wrong, please try again	1368
something went wrong, please try again later	1368
something went wrong. please try again	1223
something went wrong. please try again later	1123
sommaire	1901
son dakika	4326
son dakika haberleri	4326
son dakika haberlerini almak ister misiniz	4382
son haberler	4326
sonda	92	3361
sonda dnia	3360
sondage	92
sondage du jour	91
sondagem	92
sondaggio	92
sondaj	92
sondajul zilei	91
sonra oku	4319
sonraki	4328
sonraki haber	4326
sonraki sayfa	4328
sonraki video	4415
sonraki yazi	4422
soovid saada teavitusi	1605
sopa de letras	1490
sopa de lletres	428
sorodna novica	4009
sorodne novice	4009
sorodne vsebine	4009
sorotan	2370
sorrend	2337
sorry, this video is not available	1359
sort by	1154	1380
sort by best	1379
sort by newest	1379
sort by oldest	1379
sort by: newest	1379
sorteer op	3123
sorter efter	741
sorter etter	3267
sortera	4231
sortera efter	4230
sorteren op	3123
sortering	3268
sortieren nach	960
sortierung	961
sortiraj	3892
sortiraj po	3891
sortuj	3397
sortuj od	3396
sosiaalinen media	1736
sosiale medier	3154
sostieni	2465
sostienici	2465
sottotitoli	2550
souhlasit a zobrazit	493
sous-titres	1958
soutenez-nous	1856
soutenir	1856
soutenir par un don	2001
soyad	4393
soyadiniz	4393
soziale medien	787
soziale netzwerke aktivieren	932
""", 'sp': """
spam yok	4392
spander en kaffe	3249
spannend	808
spar # %	727	3253
spar #%	727	3253
spara	4120
spara # %	4216
spara artikel	4120
spara artikeln	4120
spara artikeln till senare	4120
spara recept	61
spara receptet	61
spara till senare	4120
spara val	4200
spausdinti	2841
special offer	1113
spedizione gratuita	2581
speel mee	3087
speel nu	3087
speel video	3098
speel video af	3036
speichern	784
spela klipp	4203
spela nu	4189
spela upp	4141	4204
spela upp video	4203
spela video	4203
spelaren laddas	4203
speler wordt geladen	3098
speltid #	4204
spende	757
spende einrichten	943
spende jetzt	757
spenden	757
spenden sie	757
spenden sind steuerlich absetzbar	943
spendenkonto	867
spendier uns einen kaffee	943
spendiere uns einen kaffee	943
spendieren sie uns einen kaffee	943
spil her	699
spil med	699
spil nu	699
spill ansvarlig	3161
spill av	3176
spill av video	3176
spill av video her	3176
spill her	3226
spilleren lastes	3240
spomni me kasneje	4016
sponseret indhold	746
sponset	3157
sponset innhold	3157
sponsor	4406
sponsor content	1145
sponsored	791	982	1145	3054
sponsored content	1145
sponsored links	1145
sponsored message	1145
sponsored message - story continues after this	1145
sponsored post	1145
sponsored stories	1159
sponsoreret	634
sponsoreret indhold	634
sponsorizzato	2487
sponsorizzato da	2581
sponsorlu	4321
sponsorlu haber	4321
sponsoroitu	1737
sponsrat	4124
sponzorirana vsebina	4008
sponzorirano	3807	4008
sponzorisani tekst	3807
sponzorisano	3807
spotify	1136
spotted a mistake	1154
spotted an error	1154
spravovat souhlas	563
sprejmem	4024
sprejmem vse	4064
sprejmi	4024
sprejmi in nadaljuj	4063
sprejmi vse	4024
spremeni velikost pisave	4091
spremi	3811
spremi odabir	3867
spremi postavke	3867
spremi recept	61
spremi za kasnije	3895
spring naar recept	61
spring til indhold	732
springe zum rezept	61
spustit audio	566
spustit video	566
""", 'st': """
sta advertenties toe	3104
sta meldingen toe	3101
stai seguendo questo argomento	2600
stai seguendo questo autore	2600
stai usando adblock	2593
stai usando un ad blocker	2593
stai usando un adblock	2593
stampa	2482
stampa articolo	2482
stampa la ricetta	61
stampa questo articolo	2534
stampa ricetta	61
standard digital	1232
standardy redakcyjne	3391
start de quiz	3087
start free trial	1113
start quiz	1349
start quizen	3226
start quizzen	699
start slideshow	1371
start subscription	1113
start the quiz	1349
starta quiz	4189
startseite	808	811
stay connected	1123
stay in the know	1123
stay informed	1123
stay logged in	1366
stay signed in	1366
stay up to date	1123
ste opazili napako	4084
ste pozabili geslo	4075
steady	757
stel in als voorkeursbron	3125
stel je vraag aan onze ai	3031
stellenmarkt	851
stelling	92
stelling van de dag	91	3087
stem	91	704	3088	3231
stem her	91	653	3176
stem i afstemningen	653
stem i avstemningen	3176
stem mee	3087
stem nu	91	3034
stemmen	91	3088
stemmen din er registrert	3226
steun ons	2975
steun ons op patreon	3105
steun ons via patreon	3105
stichworte	808
stikkord	3173
stimme abgeben	91	925
stimmen sie ab	851
stopt automatisch	3049
stories for you	1159
story continues	1145
story continues below	1145
straipsnis prieinamas tik prenumeratoriams	2836
stran # od #	4080
stran #/#	4080
strana # od #	3883
strana # z #	586	3982
strana # ze #	586
strana # zo #	3982
strana #/#	586	3982
stranica # od #	3883
stranica #/#	3883
stream type live	1359
strictly necessary cookies	1150
strinjam se	4024
strinjam se in nadaljujem	4063
strinjam se s prikazom zunanje vsebine	4024
strojno prevedeno	3890	4087
strona # z #	3386
strona #/#	3386
stt	1756
stt-afp	1756
stt-reuters	1756
stumbleupon	1136
stumm	936
stummschalten	935
stummschaltung aufheben	935
stuur door	3074
stuur een anonieme tip	3118
stuur een correctie	3039
stuur een tip	3118
stuur je foto of video	3118
stuur je foto's in	3118
stuur je tip	3118
stworzone przez ai	3394
""", 'su': """
su questo argomento	2535
su voto ha sido registrado	1485
sua mensagem	3511
sua mensagem foi enviada	3510
suara anda telah dicatat	2404
suara anda telah direkam	2404
suara dihasilkan ai	2411
subiect	3656
subiecte	3572
subject	1369
submit	91	1105	1369
submit a correction	1154
submit comment	1154
submit vote	91	1349
submit your vote	91
subscreva a newsletter	3421
subscreva gratuitamente	3475
subscrever	3421
subscrever newsletter	3421
subscribe	1113
subscribe by email	1123
subscribe for free	1113
subscribe here	1113
subscribe now	1113
subscribe to continue	1113
subscribe to continue reading	1113
subscribe to get the latest posts sent to your email	1123
subscribe to our newsletters	1123
subscribe to read	1113
subscribe today	1113
subscribe via email	1123
subscriber benefit	1353
subscriber benefits	1353
subscriber exclusive	1232
subscriber offer	1353
subscriber only	1113
subscriber rewards	1353
subscriber-only	1113
subscriber-only content	1232
subscribers get more	1232
subscribers only	1113
subscription options	1113
subscriu-t'hi	389
subscriu-te	389
subskrybuj	3286
subskrybuj teraz	3381
subtitel	2412
subtitles	1360
subtitles off	1359
subtitles settings	1359
subtitrare	3615
success! check your inbox	1269
successivo	2499
suche	811	952
suchen	811
sudah berlangganan	2427
sudah punya akun	2353
sudoku	428	557	704	926	1040	1350	1490	1801	1954	2295	2409	2546	3088	3231	3361	3490	3611	3863	3959	4059	4193	4374	4614
sudoku do dia	3530
suggerisci una correzione	2515
suggest a correction	1154
suggested	1159
suggested articles	1159
suivant	1901
suivez notre direct	1941
suivez notre live	2006
suivez nous	1885
suivez-nous	1885
suivi	1885
suivre	1885
suivre ce sujet	1885
suivre ce sujet et recevoir une alerte	1931
suivre cet auteur	1885
suivre l'auteur	1985
suivre l'autrice	1985
suivre le direct	1976
suivre notre direct	1976
sujet	2005
sujets	1898
suka	2405
sukunimi	1828
sukurta dirbtinio intelekto	2892
sukurta su di	2892
sul pole kontot	1609
sulge	1567
sulge galerii	1613
sulge reklaam	1568
sulje	1722
sulje galleria	1830
sulje kuva	1800
sulje kuvagalleria	1800
sulje mainos	1844
sullo stesso argomento	2496
sullo stesso tema	2496
sumbang	2352
summary by ai	1205
summary generated by ai	1378
sunt de acord cu prelucrarea datelor cu caracter personal	3632
sunt de acord cu prelucrarea datelor personale	3632
suora	1811
suoraan reseptiin	61
suositellut	1750
suositeltu	1825
suosittelee outbrain	1844
suosittelemme	1750
suosituimmat	1750	1840
suosituin	1825
suositut	1840
support local journalism	1106
support our journalism	1106
support our work	1106
support quality journalism	1106
support the author	1106
support this site	1106
support us	1106
support us on patreon	1106
support us today	1106
supported by	1145
sur ce sujet	1898
sur le web	1898
surt de la pantalla completa	430
survei	92
suscribete	1402
suscribirme	1402
suscribirse	1402
suscribirse a este autor	1543
suscribirse a este tema	1543
suscribite	1478
suscribite ahora	1478
suscripciones	1402
susijusios naujienos	2838
susisiekti su redakcija	2891
sutikti ir rodyti	2876
sutikti su visais	2854
sutinku	2854
sutinku su visais	2876
suurem tekst	1618
suurempi teksti	1842
suurenda	1603
suurenda pilti	1613
suurenna	1811
suurenna kuva	1752
suurenna kuvaa	1800
""", 'sv': """
svaki petak. besplatno. bez spama	3881
svar	642	742	3167	3268
svara	4132	4231
svi komentari	3811
svi tekstovi autora	3884
svrha uplate: donacija	3876
""", 'sw': """
swisha en slant	4102
swisha ett bidrag	4213
swisha till oss	4213
""", 'sy': """
syarat dan ketentuan	2368
syarat dan ketentuan | kebijakan privasi	2368
syndication rights	1375
synes godt om	742
""", 'sz': """
szavazok	91
szavazz	91	2295
szavazzon	91	2248
szerezd meg a google playen	2311
szerezze be: google play	2311
szintetikus hang olvassa fel	2309
szudoku	2295
szukaj	3311
szybki przelew	3378
""", "t'": """
t'ha agradat aquest article	405
""", 'ta': """
ta bort annonser	4124
ta quiz	3226
ta quizzen	3226
ta testen	3226
ta video ni na voljo	4066
ta vsebina ni na voljo	4063
taasesituse kiirus	1602
taboolan suosittelema	1844
tack! kolla din inkorg	4218
tag	2370	2496	4577
tag quiz	699
tag testen	699
tag-uri	3572
tagasi avalehele	1613
taggar	4138
tagged	1159
tagger	3173
tagi	3308
tagovi	3808
tags	650	808	986	1159	1436	1898	2370	2496	3009	3443	4577
taguri	3572
tahunan	2425
tai	1825
taille de la police	1987
taille de police	1987
taille du texte	1884
taip pat skaitykite	2838
tak for at du stemte	699
tak for din besked	729
tak for din henvendelse	729
tak for din stemme	91	699
tak for din tilmelding	621
tak for tilmeldingen	729
tak! tjek din indbakke	729
takaisin alkuun	1830
takaisin etusivulle	1830
takarir	2412
take our poll	1349
take our survey	1154
take the poll	1349
take the quiz	1349
takibi birak	4402
takip ediliyor	4402
takip ediyorsunuz	4423
takk for at du stemte	91
takk for din henvendelse	3255
takk for din stemme	91	3226
takk for meldingen	3255
takk for stemmen din	3226
takk! sjekk innboksen	3255
takma adiniz	4409
talebiniz alindi	4420
tallenna	1734
tallenna asetukset	1807
tallenna juttu	1734
tallenna resepti	61
tallenna valinnat	1807
tallennettu	1843
talvez mais tarde	3412
tam ekran	4377
tamanho da fonte	65	3429
tamanho da letra	3524
tamanho do texto	65
tambahkan balasan	2445
tambahkan ke keranjang	2455
tambahkan sebagai sumber pilihan	2438
tampilkan asli	2373
tampilkan balasan	2404
tampilkan konten	2415
tampilkan lebih banyak	2372
tampilkan lebih sedikit	2373
tampilkan postingan	2415
tampilkan semua	2433
tampilkan subtitel	2411
tanpa spam	2429
tap to enlarge	1371
tap to unmute	1359
tapahtui virhe	1828
tarayicida devam et	4381
tarayicidan devam et	4381
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tarik persetujuan	2415
tarjoa kahvi	1821
tarjoa meille kahvit	1821
tartalom	2248
tasuline sisu	1620
tasuta kohaletoimetamine	1599
tauko	1811
tautan berhasil disalin	2395
tautan disalin	2362
tautan telah disalin	2395
tavs e-pasts	2929
""", 'te': """
te has suscrito correctamente	1474
te puede gustar	1436
te puede interesar	1436
te quedan # caracteres	1468
te recomendamos	1436
te vsebine ne moremo prikazati	4063
te-ai abonat cu succes	3655
te-ar putea interesa	3572
teata kommentaarist	1616
teata veast	1565
teavita veast	1565
tee kertalahjoitus	1821
tee lahjoitus	1723
tee testi	1795
tee tilaus	1824
tee visa	1795
teemad	1603
tehisintellekti loodud	1615
teilen	784
teilen auf	784
teilen und weiterempfehlen	784
teilnahme ab # jahren	792
teised loevad	1561
tek seferlik	4311
tek seferlik destek	4387
teka-teki silang	2409
tekkis viga. proovi hiljem uuesti	1611
tekrar izle	4415
tekst gaat door onder advertentie	3128
tekst loopt door onder de advertentie	2999
tekst se nastavlja nakon oglasa	3807
tekst sponsorowany	87
tekst wygenerowany automatycznie	3394
teksten er automatisk genereret	739
teksten er automatisk generert	3265
tekstgrootte	65	2994
tekstgrootte aanpassen	3126
teksti on tuotettu automaattisesti	1837
teksti suurus	1618
tekstimainos	1737
tekstin koko	65
teksting	3241
tekstitykset	1811
tekstitys	1811
teksto dydis	2895
tela cheia	3494
telefon	585	730	2326	3256	3385	3882	4079	4219
telefonnummer	730	949	3256	4219
telefoon	3112
telefoonnummer	3112
telegram	1136	3682
teljes cikk	2248
telli	1559
telli kohe	1559
telli raamat	1598
tellija soodustus	1598
tellijale	1559
tellijana saad artiklit jagada	1564
tellijatele	1559
tema	3173
tema dana	3808
temaer	3173
temas	1436	3443
temas relacionados	1436
temat	3385
tematy	3308
teme	3870	4067
temes relacionats	420
temi	2496
temi sledite	4090
temos	2838
tempo #x	846
tempo attuale	2550
tempo atual	3494
tempo corrente	2550
tempo de leitura	3446
tempo di lettura	2499
tempo estimado de leitura: # minutos	3429
tempo restante	2550	3494
tempo rimanente	2550
temps actual	431
temps actuel	1958
temps de lecture	1901
temps de lecture : # min	1901
temps restant	431	1958
tendances	1898
tendencias	1436
tendenze	2496
tentang kami	2385
tentang penulis	2434
tento obsah nelze zobrazit	563
teraz nie	3916
terbaru	2370
tercih edilen kaynak olarak ekle	4402
tercihleri kaydet	4379
terima dan lanjutkan	2415
terima kasih atas dukungan anda	2451
terima kasih atas partisipasi anda	91
terima kasih atas suara anda	2404
terima kasih telah memilih	2404
terima kasih, pesan anda telah terkirim	2429
terima semua	2368
terima semua cookie	2368
terjadi kesalahan	2430
terjemahan otomatis	2412
terkait	2370
terkini	2370
terlama	2405
termini e condizioni	2489
termos de uso	3436
terms	1150
terms & conditions	1150
terms and conditions	1150
terms apply	1232
terms of service	1150
terms of use	1150
terpopuler	2370
terpopuler hari ini	2396
tersedia di app store	2418
tersedia di google play	2418
terug naar boven	3012
terug naar de homepage	3114
terug naar home	3114
test deg selv	3226
test dig selv	699
test din viden	699
test din viden i ugens quiz	653
test dine kunnskaper	3226
test je kennis	3087
test kunnskapene dine	3226
test kunnskapene dine i ukas quiz	3176
test uw kennis	3087
testa dina kunskaper	4189
testa dina kunskaper i veckans quiz	4141
testaa tietosi	1795
testaa tietosi viikon visassa	1752
teste os seus conhecimentos	3488
teste seus conhecimentos	3488
testen	762
testez gratuitement	1865
testez vos connaissances	1929
testez vos connaissances avec notre quiz	1929
testez-vous	1954
testirajte svoje znanje	3862
tetap masuk	2428
tetszik	2231	2337
text lizenzieren	956
text size	1135
text version	1164
text wird unten fortgesetzt	793
textning	4204
texto gerado por ia	3463
textstorlek	65
""", 'th': """
thank you	1105
thank you for subscribing	1223
thank you for voting	91	1349
thank you for watching	1237
thank you for your message	1368
thank you for your submission	1368
thank you to our sponsors	1145
thank you! check your inbox	1368
thank you! check your inbox to confirm	1368
thank you! please check your inbox	1269
thanks for subscribing	1123
thanks for voting	91	1349
thanks for watching	1237
thanks for your message	1368
thanks to our sponsors	1145
thanks! please check your inbox	1269
the article continues below	1237
the link has been copied	1381
the player is loading	1359
the story continues below	1237
the video player is currently playing an ad	1203
theater mode	1360
thema	808
thema folgen	962
thema's	3009
themen	808
themen folgen	962
there are no comments yet	1154
there was an error, please provide a valid email address	1223
these are external links and will open in a new window	1135
this article is for subscribers	1366
this article is locked	1366
this article is only for subscribers	1366
this article is only for those who subscribe	1366
this audio is ai-generated	1359
this audio is auto generated	1359
this audio is auto-generated	1359
this audio is no longer available	1359
this audio was generated by ai	1359
this clip is no longer available	1359
this comment has been deleted	1379
this comment has been removed	1379
this comment was deleted	1379
this content can't be displayed	1356
this content cannot be displayed here	1356
this content cannot be shown	1356
this content is blocked	1356
this content is locked	1366
this content is not available	1356
this embed is not available	1356
this field is required	1368
this is an advertisement	1145
this story is locked	1366
this summary was created by ai	1378
this summary was generated by ai	1378
this summary was made by ai	1378
this summary was written by ai	1378
this video can not be played	1203
this video can't be played in your country	1359
this video cannot be played	1203	1359
this video cannot be played in your country	1359
this video is no longer available	1359
this video is not available	1359
this video is not available in your country	1359
this video is not available in your region	1359
threads	1136
""", 'ti': """
ti consigliamo	2496
ti potrebbe interessare	2496
ti potrebbero interessare	2496
ticker	808
ticket kaufen	929
tickets bestellen	929
tickets buchen	929
tickets kaufen	929
tickets on sale now	1353
tickets sichern	851	929
tid #	4204
tidak ada pendapat	2405
tidak suka	2405
tidak tahu	2405
tidak terima kasih	2351
tidak, terima kasih	2351
tiempo actual	1493
tiempo de lectura	1439
tiempo estimado de lectura: # minutos	1421
tiempo restante	1493
tietosuoja	1740
tietosuoja-asetukset	1807
tietosuojaseloste	1807
tijdsduur #	3099
tiket	2443
tiktok	1136
til arrangementet	3234
til bildeserien	3258
til billedserien	732
til butikken	3234
til direktesenteret	3258
til donasjonssiden	3249
til donationssiden	723
til forsiden	650	3173
til gavesiden	3249
til nettbutikken	3234
til produktet	3234
til quizen	3226
til quizzen	699
til shoppen	707
til spillet	3226
til temasiden	3258
til tilbuddet	707
til tilbudet	3234
til toppen	653	3176
til webshoppen	707
tilaa	1725
tilaa ilmoitukset	1813
tilaa ja lue	1824
tilaa kirja	1804
tilaa nyt	1725
tilaa uutiskirje	1728
tilaa uutiskirjeet	1728
tilaajaedut	1804
tilaajaetu	1804
tilaajalle	1725
tilaajille	1725
tilaukset	1725
tilaus onnistui	1827
tilausvaihtoehdot	1824
tilbage til forsiden	732
tilbage til toppen	732
tilbake til forsiden	3258
tilbake til toppen	3258
till appen	4205
till bildspelet	4221
till butiken	4196
till direktrapporten	4221
till donationssidan	4213
till dossiern	4221
till erbjudandet	4106
till evenemanget	4196
till liverapporten	4221
till produkten	4196
till quizet	4189
till receptet	61
till resultatet	4189
till shoppen	4196
till spelet	4189
till startsidan	4138
till temasidan	4221
till toppen	4141
tillad	719
tillad alle	711
tillad alle cookies	710
tillad altid	711
tillad annoncer	722
tillad ikke	719
tillad indhold	710
tillad notifikationer	716
tillad og vis	639
tillad reklamer	722
tillat	3246
tillat alltid	3238
tillat annonser	3248
tillat innhold	3237
tillat og fortsett	3164
tillat og vis	3164
tillat varsler	3243
tillbaka till startsidan	4221
tillbaka till toppen	4221
tilmeld	621
tilmeld dig	621
tilmeld dig nyhedsbrevet	621
tilmeld mig	729
tilmeld nyhedsbrev	621
tilpas indstillinger	710
tilpass innstillinger	3237
timp curent	3615
timp de citire # min	3574
tin sau	4577
tinggalkan balasan	2404
tinggalkan komentar	2369
tip us	1106
tips en venn	3153
tips van de redactie	3009
tipsa	4120
tipsa oss	4132
tirar o som	3493
tisk	482	483
tisk receptu	61
tisknout	483
titlovi	3870
titulky	567	3968
""", 'tj': """
tjek din e-mail	729
tjek din indbakke	729
""", 'to': """
to pole jest wymagane	3384
to polje je obvezno	4078
to the donation page	1364
to the dossier	1371
to the homepage	1371
toate articolele	3636
toate articolele autorului	3636
toate jocurile	3609
toate videoclipurile	3636
tocca per attivare l'audio	2590
today's most read	1236
today's paper	1164
today's top stories	1159
todos los comentarios	1432
todos los juegos	1488
todos los pasatiempos	1488
todos os artigos do autor	3517
todos os artigos do especial	3543
todos os jogos	3488
todos os meses	3506
toestaan	3102
toestemming	3001
toestemming beheren	3095
toestemming intrekken	3095
toestemming vragen voor overname	3119
toeta	1559
toeta meid	1559
toevoegen aan leeslijst	3074
toevoegen aan mijn onderwerpen	3125
toggle	1164
toggle caption	1164
toimetus soovitab	1561
toimitus suosittelee	1750
toista	1752	1811
toista video	1810
toistonopeus	1810
toko kami	2410
tolak semua	2416
tolak semua cookie	2449
ton an	935
ton aus	935
ton ausschalten	935
ton einschalten	935
tonen en accepteren	3095
tonton juga	2454
tonton lagi	2450
tonton ulang	2450
toon # afbeeldingen	3113
toon # afbeeldingen bekijken	3113
toon # antwoorden	3123
toon # beelden	3113
toon # beelden bekijken	3113
toon # foto's	3113
toon # foto's bekijken	3113
toon afbeeldingen	3113
toon afbeeldingen bekijken	3113
toon alle # afbeeldingen	3113
toon alle # afbeeldingen bekijken	3113
toon alle # beelden	3113
toon alle # beelden bekijken	3113
toon alle # foto's	3113
toon alle # foto's bekijken	3113
toon alle afbeeldingen	3113
toon alle afbeeldingen bekijken	3113
toon alle beelden	3113
toon alle beelden bekijken	3113
toon alle foto's	3113
toon alle foto's bekijken	3113
toon alles	3013
toon antwoorden	3123
toon beelden	3113
toon beelden bekijken	3113
toon bijschrift	3114
toon deze inhoud	3029
toon en accepteer	3095
toon foto's	3113
toon foto's bekijken	3113
toon galerij	3114
toon inhoud	3001
toon meer	3012
toon minder	3012
toon origineel	3013
toon reacties	3005
toon resultaten	91	3087
toon transcript	3098
toon vertaling	3013
toon wachtwoord	3108
top articles	1159
top artikel	808
top comments	1154
top headlines	1159
top latest discussions	1164
top news	1159
top stories	986	1159
top-artikel	808
top-news	808
top-themen	808
tophistorier	650
topics	1159
topik	2370
topik terkait	2370
toppnyheter	4138
toppsaker	3173
topthemen	808
toque para ativar o som	3535
torna a dalt	451
torna a l'inici	451
torna a la portada	451
torna all'indice	2598
torna all'inizio	2499
torna alla home	2570
torna alla homepage	2570
torna amunt	451
torna in alto	2570
torna indietro	2500
torna su	2499
torne-se apoiador	3505
torne-se assinante	3413
torne-se membro	3413
total votes: #	92
totes les fotos	451
tots els articles de l'autor	451
tots els butlletins	413
tots els jocs	426
toujours afficher	1961
toujours afficher ce type de contenu	1921
toujours autoriser	1962
tous les articles de cet auteur	2009
tous les articles du dossier	2006
tous les commentaires	1894
tous les dons comptent	1967
tous les jeux	1952
tous les mois	1968
tous nos jeux	1952
tous ses articles	1919
tout accepter	1891
tout afficher	1902
tout le dossier	1976
tout refuser	1891
tout voir	1901
toute l'actu	1898
toute reproduction interdite	2011
toutes les photos	1901
""", 'tr': """
trabaja con nosotros	1463
trabalhe connosco	3465
trabalhe conosco	3465
tracking ablehnen	798
tracking widerrufen	798
tracking-einstellungen	798
tradotto automaticamente	2576
traduction automatique	1958
traduit automatiquement	1984
tradus automat	3641
traduzido automaticamente	3521
traduzione automatica	2550
trajanje	3870	4067
trajanje #	3870	4067
trakteer ons op een kop koffie	3105
trakteer ons op koffie	2975
traktir kami kopi	2424
trang sau	4579
transcriere	3615
transcript	1360	3099
transcription	1958
transferencia bancaria	1401
transkrip	2412
transkripsjon	3241
transkript	936	3870	4204	4377
transkript anzeigen	935
transkript herunterladen	935
transkript lesen	935
transkription	4204
transkrypcja	3372
translated automatically	1378
translated by ai	1205
translated with ai	1378
transparenzhinweis	955
transport gratuit	3646
transskription	714
trascrizione	2550
traueranzeigen	851
treballa amb nosaltres	407
trefwoorden	3009
trek toestemming in	3095
trekk samtykket tilbake	3237
trekk tilbake samtykke	3237
trend	4326
trending	808	1159	2370	3009	3443
trending deals	1145
trending now	1159
trending stories	1159
trending today	1159
trending topics	1159
trenutno vreme #	3869
trenutno vrijeme #	3869
tria	446
tria el teu pla	445
tria un pla	445
trier par	1950
trimite	91	3565
trimite comentariu	3606
trimite comentariul	3606
trimite pe email	3565
trimite pe whatsapp	3599
trimite unui prieten	3599
trotzdem weiterlesen	942
try it free	1113
""", 'tt': """
tt	4168
tt-afp	4168
tt-reuters	4168
tts	2409
""", 'tu': """
tu apoyo marca la diferencia	1537
tu correo	1539
tu e-mail	1409
tu email	1409
tu mensaje	1510
tu mensaje ha sido enviado	1509
tu nombre	1510
tu nombre de usuario	1527
tu solicitud ha sido enviada	1539
tu voto ha sido registrado	1485
tu voto se ha registrado	1485
tudo sobre	3443
tue riippumatonta journalismia	1723
tuitar	3429
tuitear	1421
tulis balasan	2404
tulis komentar	2369
tulis komentar anda	2445
tulis komentar anda di sini	2385
tulosta	1734
tulosta artikkeli	1842
tulosta juttu	1734
tulosta resepti	61
tumblr	1136
tunnuksen luominen on maksutonta	1725
tuoreimmat	1750
tuoreimmat uutiset	1750
turinio rinkodara	2845
turinys nepasiekiamas	2876
turn on	1387
turn on alerts	1363
turn on notifications	1363
tutte le notizie	2570
tutti gli aggiornamenti qui	2526
tutti gli articoli dell'autore	2573
tutti gli articoli dello speciale	2598
tutti gli articoli di questo autore	2601
tutti i commenti	2492
tutti i diritti di riproduzione riservati	2602
tutti i giochi	2544
tutti i suoi articoli	2601
tutti i video	2570
tutup	2351
tutup galeri	2454
tutup jendela	2454
tutup menu	2454
tutustu etuun	1738
""", 'tw': """
tweet	1135	2362	2482
tweet laden	932
tweet this	1135
tweeta	4120
tweeter	1884
tweetle	4319
tweetnij	3296
tweetnout	482
twitter	1136
twitter-inhalte erlauben	796
twittern	784
""", 'ty': """
tyck till	4132
tylko dla zalogowanych	3381
tylko w serwisie	3308
type your email	1123
""", 'u ': """
u bent aangemeld	3111
u fokusu	3808
u galeriju	3884
u gebruikt een adblocker	3103
u hebt al gestemd	3087
u heeft uw limiet bereikt	3108
u ovom tekstu	3884
u volgt dit onderwerp al	3125
u web shop	3865
u web trgovinu	3865
""", 'ud': """
udfyld feltet	729
udskriv	626
udskriv artiklen	744
udskriv opskrift	61
udskriv siden	744
udvalgt	650
udvalgt til dig	654
udvid	655
""", 'ug': """
ugens quiz	699
ugyldig e-mail	729
ugyldig e-mailadresse	729
ugyldig e-post	3255
ugyldig e-postadresse	3255
""", 'ui': """
uit onze webshop	3091
uit onze winkel	3091
uitgelicht	3009
uitklappen	3013
uitloggen	2979
""", 'uj': """
uji pengetahuan anda	2407
uji pengetahuanmu	2407
""", 'uk': """
ukas quiz	3226
ukens quiz	3226
ukryj	3312
ukryj odpowiedzi	3396
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	2496
ultime news	2496
ultime notizie	2496
ultimele articole	3572
ultimi articoli	2496
""", 'um': """
um assinante ofereceu este artigo	3550
um assinante ofereceu-lhe este artigo	3482
uma vez	3506
umakni soglasje	4063
umetna inteligenca lahko dela napake	4087
umfrage	92
umfrage des tages	91
umfrage starten	925
umfrage wird geladen	851
""", 'un': """
un abbonato ti ha regalato questo articolo	2534
un abbonato ti regala questo articolo	2607
un altre import	442
un correo a la semana	1539
un e-mail par semaine	2004
un sol cop	443
un subscriptor t'ha regalat aquest article	419
una altra quantitat	442
una mail a settimana	2596
una sola vez	1505
una tantum	2562
una vegada	443
una vez	1505
una volta	2562
understood	1165
undertekster	714	3241
undertext	4204
undertexter	4204
unduh aplikasi	2418
unduh aplikasinya	2418
unduh audio	2411
unduh dari app store	2418
unduh di app store	2418
unduh di google play	2418
unduh episode	2411
une erreur dans l'article	1894
une erreur est survenue	1972
une erreur s'est produite	1972
une erreur, une remarque	1991
une fois	1968
une remarque, une erreur	1991
uneix-te a la conversa	405
unesite ispravan e-mail	3881
unesite iznos	3876
unfollow	1140
unisciti al nostro canale	2483
unlisted	1164
unlock article	1366
unlock full article	1366
unlock this article	1113
unlock this story	1366
unlock with a subscription	1366
unmute	1359
unohditko salasanan	1725
unohditko salasanasi	1824
unohtuiko salasana	1824
uns folgen	787
unser bestes angebot	872
unser newsletter	771
unser tipp	947
unsere empfehlung	808
unsere empfehlungen	808
unsere korrekturregeln	955
unsere netiquette	960
unsere newsletter	771
unsere top-themen	877
untertitel	936
untertitel anzeigen	935
untertitel ausblenden	935
untertitel einblenden	935
unustasid parooli	1609
""", 'up': """
up next	1159
up next in #	1359
upgrade now	1113
upgrade to founding member	1113
upgrade to paid	1106
uplati	3800
uporabljate adblock	4071
uporabljate blokator oglasov	4071
upozornenia	3971
upozornit na chybu	591
uppdatera samtycke	4129
uppfattat	4142
uppspelningshastighet	4203
upravit souhlas	493
upravljaj obavijestima	3872
upravljaj obvestila	4069
upravljaj pristankom	3867
upravljaj privolom	3867
upravljaj soglasje	4063
upravljanje privolama	3867
upravljanje soglasij	4063
""", 'ur': """
url copied to clipboard	1381
urutkan	2405
urutkan berdasarkan	2405
""", 'us': """
username	1367
username or email	1366
username or email address	1366
ustawienia	3301
ustawienia cookies	3301
ustawienia zaawansowane	3369
ustvarila umetna inteligenca	4087
ustvarjeno z ai	4087
ustvarjeno z ui	4087
""", 'ut': """
utiles	1891
utiq verwalten	798
utvalgt	3173
utvalgt for deg	3177
utvalt	4138
utvid	3178
""", 'uu': """
uudiskiri	1584
uudiskirjad	1584
uuemad eespool	1616
uuemad enne	1616
uusimmat	1750	1840
uusimmat ensin	1839
uusin	1840
uusin ensin	1839
uutiskirje	1728
uutiskirjeet	1728
""", 'uv': """
uvek dozvoli	3867
uvijek dopusti	3867
""", 'uw': """
uw bericht	3112
uw e-mailadres	2984
uw naam	3112
uw stem is geregistreerd	3087
uw stem is geteld	3087
""", 'uy': """
uygulamada oku	4381
uygulamamizi indirin	4381
uygulamayi indir	4367
uygulamayi indirin	4367
""", 'uz': """
uz e-veikalu	2942
uzsauc mums kafiju	2952
""", 'v ': """
v galerijo	4081
""", 'v-': """
v-a fost util acest articol	3606
""", 'va': """
vaata galeriid	1566
vaata hinda	1598
vaata ka	1561
vaata kommentaare	1565
vaata pakkumisi	1609
vaata pakkumist	1598
vaata pilte	1566
vaata tulemusi	91	1596
vaata videost	1566
vaata videot	1566
vaata videot siit	1566
vaba summa	1608
vacatures	3034
vagas de emprego	3465
vagy	2323
vai al contenuto	2499
vai all'app	2556
vai all'offerta	2547
vai alla gallery	2570
vai alla home	2570
vai alla pagina delle donazioni	2561
vai alla pagina donazioni	2561
vai alla ricetta	61
vai allo shop	2547
vai allo speciale	2570
vaigista	1603
vain tilaajille	1725
vaizdas vaizde	2878
vakances	2912
valfri summa	4213
valfritt	4219
valfritt belopp	4213
valgfri sum	3249
valgfrit	730
valgfritt	3256
vali pakett	1609
vali sobiv pakett	1609
vali summa	1608
vali tellimus	1609
valider	91	1973
valikko	1752
valinnainen	1828
valitse	1825
valitse summa	1821
valitse tarjous	1824
valitse tilauksesi	1824
valitse tilaus	1824
valor livre	3505
valor personalizado	3539
valorar	1432
valorar receta	61
van onze partner	3128
van onze partners	3009
vandaag	3009
vandaag niet	2974
vanemad enne	1616
vanhimmat	1840
vanhimmat ensin	1839
vanhin	1840
vanhin ensin	1839
vantagens de assinante	3491
vantagens para assinantes	3491
vantaggi per gli abbonati	2547
vapaa summa	1821
var artikkelen nyttig	3167
var artiklen nyttig	642
var det nyttigt	739
var dette nyttig	3176
var dette nyttigt	739
var dette til hjelp	3265
var oppsummeringen nyttig	3167
var opsummeringen nyttig	642
var saken nyttig	3167
varaa liput	1804
varaa paikka	1804
varaa paikkasi	1804
varighed	714
varighed #	714
varighet	3241
varighet #	3241
varje fredag. gratis. ingen spam	4218
varovanje osebnih podatkov	4024
varsler	3246
vastaa	1747	1840
vastaa kyselyyn	1752
vastaa lukijakyselyyn	1752
""", 'vd': """
vdelana vsebina	4063
""", 've': """
ve zkratce	497
veckans quiz	4189
ved det ikke	703
ved ikke	703
vedi abbonamento	2595
vedi altro	2570
vedi anche	2496
vedi dettagli	2500
vedi gli abbonamenti	2595
vedi i # commenti	2523
vedi i commenti	2492
vedi i risultati	91	2500
vedi il prodotto	2606
vedi il profilo	2573
vedi l'offerta	2547
vedi la mappa	2500
vedi le offerte	2595
vedi le risposte	2541
vedi offerta	2547
vedi offerta su amazon	2547
vedi prezzo	2606
vedi prodotto	2606
vedi su amazon	2547
vedi tutte	2499
vedi tutte le foto	2570
vedi tutte le offerte	2547
vedi tutti	2499
vedi tutto	2499
vedno dovoli	4063
vegyen jegyet	2298
veilig betalen	2977
veja as fotos	3543
velden met * zijn verplicht	3111
velden met een * zijn verplicht	3111
velg	3253
velg abonnement	3252
velg ditt abonnement	3252
velg som foretrukket kilde	3269
velg tilbud	3252
velikost besedila	4091
velikost pisave	4091
velikost textu	601
ventajas de suscriptor	1491
ventajas para suscriptores	1491
ver # comentarios	1432
ver # fotos	1513	3514
ver a galeria	3514
ver as fotos	3543
ver assinaturas	3540
ver bio	1455
ver biografia	3517
ver comentarios	1432
ver contenido	1429
ver contenido externo	1459
ver detalhes	3447
ver detalles	1440
ver documento	1440
ver el contenido	1496
ver el especial	1513
ver el mapa	1440
ver el producto	1550
ver en amazon	1491
ver especial	1513	3514
ver essa foto no instagram	3461
ver este tuit	1459
ver fotos	1439	3514
ver galeria	3446
ver galeria de fotos	3514
ver la receta	61
ver las fotos	1541
ver los comentarios	1432
ver los resultados	91
ver mais	3446
ver mapa	1440	3447
ver menos	1440	3447
ver na amazon	3491
ver o especial	3514
ver o produto	3549
ver oferta	1491	3491
ver ofertas	1402	3417
ver original	1440	3447
ver perfil	1455	3473
ver perfil completo	3517
ver planos	3540
ver planos de assinatura	3540
ver precio	1491
ver precio en amazon	1491
ver producto	1550
ver produto	3549
ver respostas	3485
ver respuestas	1485
ver resultado	91
ver resultado parcial	91	3471
ver resultados	91	1468
ver resultados de la encuesta	1468
ver socios	1496
ver suscripciones	1538
ver todas	1439	3446
ver todas as fotos	3514
ver todas as ofertas	3491
ver todas las noticias	1513
ver todo	1439
ver todos	1439	3446
ver todos os artigos	3514
ver todos os artigos do autor	3514
ver tudo	3446
verberg advertentie	3128
verberg antwoorden	3123
verberg bijschrift	3114
verbergen	3013
verbleibende zeit	936
verbleibende zeit #	935
verbleibende zeit -#	935
verder met apple	3108
verder met google	3108
verder zonder te steunen	2974
vergelijk abonnementen	3108
vergroot	3012
vergroot afbeelding	3012
vergroot foto	3114
vergroten	3013
veri politikasi	4414
verifique a sua caixa de entrada	3510
verifique seu e-mail	3510
verifique sua caixa de entrada	3510
verkkokaupastamme	1804
verkkokauppa	1738
verkkokauppaan	1738
verlagsangebot	791
verlagsbeilage	878
verplicht	3112
verplicht veld	3111
verplichte velden	3111
vers la page de dons	1967
verschicken	784
versenden	784
verstanden	815
versturen	3112
verstuur	91	3112
verstuur bericht	3111
verstuur reactie	3123
verstuur via e-mail	3126
verstuur via whatsapp	3126
vertaald met ai	3121
ververs de pagina	3104
verwandte artikel	808
verwandte themen	808
verwante artikelen	3009
verwendungszweck: spende	943
verzend	3112
verzenden	3112
ves a la botiga	429
ves a la recepta	61
ves al dossier	451
veu generada amb ia	430
veuillez saisir une adresse e-mail valide	1934
veure # comentaris	405
veure els resultats	91	424
veure la galeria	451
veure perfil	411
veure totes les ofertes	417
vezane vesti	3808
vezane vijesti	3808
vezi # comentarii	3585
vezi # fotografii	3636
vezi abonamentele	3654
vezi comentariile	3571
vezi detalii	3575
vezi din nou	3652
vezi dosarul	3636
vezi foto	3636
vezi fotografiile	3636
vezi galeria	3636
vezi galeria foto	3636
vezi harta	3575
vezi mai mult	3574
vezi mai multe	3636
vezi oferta	3612
vezi ofertele	3654
vezi originalul	3575
vezi pachetele	3654
vezi pe emag	3612
vezi pe site	3658
vezi produsul	3658
vezi profilul	3638
vezi rezultate	91
vezi rezultatele	91	3585
vezi toate	3574
vezi toate articolele	3636
vezi toate fotografiile	3636
vezi toate newsletterele noastre	3592
vezi toate ofertele	3612
vezi toate ofertele de abonament	3597
vezi toate videoclipurile	3636
vezi tot	3575
vezi videoclipul	3591
""", 'vi': """
vi har lukket for kommentarer	642
vi kan ikke vise dette indhold	710
vi kan ikke vise dette innholdet	3237
vi kan ikke vise indholdet	710
vi kan ikke vise innholdet	3237
via whatsapp senden	786
viber	1136	3682
videa	497
video	497	650	2370	2496	3173	3572	4138	4326	4577
video # af #	731
video # aus #	950
video # av #	3257	4220
video # od #	3883	4080
video # of #	1370
video # van #	3113
video # von #	950
video # z #	586	3982
video # ze #	586
video # zo #	3982
video #/#	1829
video abspielen	853
video ad	1145
video afspelen	3036
video anschauen	853
video ansehen	853	935
video berikutnya	2450
video can't be played	1359
video ei ole enam saadaval	1602
video ei ole katsottavissa maassasi	1810
video ei ole saadaval	1602
video ei ole saatavilla	1810
video ikke tilgjengelig	3240
video indisponibil	3614
video ini sudah tidak tersedia	2411
video ini tidak tersedia	2411
video kullanilamiyor	4376
video laadimine	1602
video laden	796
video nav pieejams	2946
video ni na voljo	4066
video niet beschikbaar	3098
video nije dostupan	3869
video no disponible	1492
video non disponibile	2549
video oynatici	4415
video oynatilamiyor	4376
video player is loading	1359
video pole saadaval	1602
video pole sinu riigis saadaval	1602
video precedente	2590
video sebelumnya	2450
video sedang dimuat	2411
video selanjutnya	2450
video successivo	2590
video terkait	2370
video tidak bisa diputar	2411
video tidak dapat diputar	2411
video tidak tersedia	2411
video vairs nav pieejams	2946
video wird geladen	935
video wordt geladen	3098
video's	3009
videoafspilleren loader	713
videoclip indisponibil	3614
videoclipul anterior	3652
videoclipul nu poate fi redat	3614
videoen afspilles her	653
videoen er ikke lenger tilgjengelig	3240
videoen er ikke tilgjengelig	3240
videoen er ikke tilgjengelig i ditt land	3240
videoen kan ikke afspilles	653
videoen kan ikke afspilles i dit land	713
videoen kan ikke spilles av	3240
videoen kan ikke spilles av i ditt land	3240
videolar	4326
videon gick inte att spela upp	4203
videon kan inte spelas upp	4203
videon kan inte spelas upp i ditt land	4203
videon kan inte visas i ditt land	4203
videoplayer wird geladen	935
videos	808	1436
videosoitin latautuu	1810
videospelaren laddas	4203
videospeler wordt geladen	3098
videospilleren laster	3240
videospilleren lastes	3240
videot	1750
videot ei saa esitada	1602
videota ei voi katsoa ulkomailla	1810
videota ei voi toistaa	1810
videota ei voida toistaa	1810
videoyu durdur	4376
videoyu izle	4328
videoyu izleyin	4328
videoyu oynat	4376
vidi rezultate	3862
vidi sve komentare	3891
viesti	1828
viestiksi lahjoitus	1821
viestisi	1828
vietata la riproduzione anche parziale	2602
view # images	1370
view # more images	1370
view # more photos	1370
view # more pictures	1370
view # photos	1370
view # pictures	1370
view # replies	1379
view # reply	1379
view all	1164
view all # images	1370
view all # photos	1370
view all # pictures	1370
view all images	1370
view all newsletters	1123
view all photos	1370
view all pictures	1370
view and accept	1356
view at amazon	1348
view comment	1154
view comments	1154	1164
view deal	1348
view deals	1348
view details	1165
view full size	1164
view fullscreen	1371
view gallery	1164	1371
view image	1164
view image in fullscreen	1164	1371
view images	1370
view less	1371
view map	1165
view metrics	1338
view more	1164
view offer	1366
view offers	1366
view on instagram	1135
view our privacy policy	1203
view photo gallery	1371
view photos	1370
view pictures	1370
view plans	1113
view poll results	1349
view post on instagram	1203
view post on x	1203
view replies	1379
view results	91	1165	1349
view slideshow	1371
view subscription options	1113
view the gallery	1371
view this post on facebook	1203
view this post on instagram	1203
view this post on threads	1203
view this post on x	1203
view transcript	1359
vigane e-posti aadress	1611
viikon visa	1795
viimased uudised	1561
vil du ha varsler	3243
vil du have notifikationer	716
vil du modtage notifikationer	716
vil du motta varsler	3243
vill du ha notiser	4206
vind ik leuk	3124
vipps et bidrag	3249
vipps oss	3249
vipps til	3249
virement	1864
virement bancaire	1864
vis # bildene	3257
vis # bilder	3257
vis # billeder	731
vis # billederne	731
vis # foto	3257
vis # fotos	731
vis # svar	3267
vis adgangskode	726
vis alle	653	3176
vis alle # bildene	3257
vis alle # bilder	3257
vis alle # billeder	731
vis alle # billederne	731
vis alle # foto	3257
vis alle # fotos	731
vis alle artikler	3258
vis alle bildene	3257
vis alle bilder	3257
vis alle billeder	731
vis alle billederne	731
vis alle foto	3257
vis alle fotos	731
vis alle kommentarer	3267
vis alltid	3237
vis altid	710
vis bildegalleri	3258
vis bildene	3257
vis bilder	3257
vis bildetekst	3176
vis billeder	731
vis billederne	731
vis billedgalleri	732
vis billedtekst	732
vis detaljer	655	3178
vis flere	653	3176
vis flere artikler	3258
vis flere kommentarer	3267
vis flere saker	3258
vis flere svar	3267
vis foto	3257
vis fotos	731
vis galleri	3258
vis i fullskjerm	3258
vis indhold	637
vis indholdet	710
vis innhold	3162
vis innholdet	3237
vis innlegg fra facebook	3176
vis innlegg fra instagram	3176
vis kart	3178
vis kommentarer	642	3167
vis kort	655
vis mer	3176
vis mere	653
vis mindre	655	3178	3258
vis og accepter	710
vis og accepter cookies	710
vis og godta	3237
vis original	655	3178
vis oversettelse	3178
vis passord	3252
vis resultat	91	3226
vis resultater	91	655	3178	3226
vis resultatet	91
vis svar	3267
vis transkripsjon	3240
vis transskription	713
vis undertekster	3240
visa # bilder	4220
visa # bilderna	4220
visa # foton	4220
visa # svar	4230
visa alla	4141
visa alla # bilder	4220
visa alla # bilderna	4220
visa alla # foton	4220
visa alla artiklar	4221
visa alla bilder	4220
visa alla bilderna	4220
visa alla foton	4220
visa alla kommentarer	4230
visa alltid	4200
visa bilder	4220
visa bilderna	4220
visa bildgalleri	4221
visa bildspel	4221
visa bildtext	4221
visa detaljer	4142
visa fler	4141
visa fler artiklar	4221
visa fler kommentarer	4230
visa fler svar	4230
visa foton	4220
visa galleri	4221
visa kartan	4142
visa kommentarer	4132
visa mer	4141
visa mindre	4142	4221
visa original	4142
visa resultat	91	4142	4189
visa svar	4230
visa transkript	4203
visa transkription	4203
visa undertexter	4203
visada leisti	2876
visada rodyti	2876
visas ekranas	2878
visi autora raksti	2957
visi autoriaus straipsniai	2890
visi komentarai	2893
visi raksti	2957
visi straipsniai	2890
visit our shop	1353
visit our store	1353
visita la botiga	429
visita lo shop	2547
visita nuestra tienda	1491
visite a loja	3491
visite nossa loja	3491
visiter la boutique	1955
visualizza contenuto	2553
visualizza il contenuto	2553
visualizza questo post su instagram	2513
vitesse de lecture	1957
viteza de redare	3614
viu algum erro	3529
""", 'vk': """
vk	1136
vklopi	4070
vklopi zvok	4066
vklopite javascript	4066
""", 'vn': """
vnesite veljaven e-naslov	4078
vnesite znesek	4073
""", 'vo': """
voce generata dall'intelligenza artificiale	2549
voce sintetica	2515
voeg toe aan je leeslijst	3050
voeg toe als voorkeursbron	3125
voer een geldig e-mailadres in	3111
voglio donare	2561
voglio sostenervi	2561
voir aussi	1898
voir ce post	1921
voir ce tweet	1921
voir cette publication	1996
voir cette publication sur instagram	1921
voir cette story	1996
voir l'abonnement	2003
voir l'article	1976
voir l'offre	1955
voir l'offre sur amazon	1955
voir l'original	1902
voir la carte	1902
voir la galerie	1976
voir la galerie photos	1976
voir la recette	61
voir la traduction	1902
voir la transcription	1957
voir le contenu	1891
voir le diaporama	1901
voir le dossier	1976
voir le prix	1955
voir le produit	2015
voir les # commentaires	1929
voir les # photos	1976
voir les abonnements	2003
voir les commentaires	1894
voir les offres	1865
voir les photos	1901
voir moins	1901
voir nos partenaires	1961
voir plus	1901
voir plus d'articles	1976
voir plus de commentaires	1894
voir sa biographie	1980
voir ses articles	1919
voir son profil	1919
voir sur le site	2015
voir tous les podcasts	1976
voir tous ses articles	1919
voir tout	1901
voir toutes les formules	1970
voir toutes les offres	1955
voit perua milloin tahansa	1824
voit perua tilauksen koska tahansa	1827
voit perua tilauksen milloin tahansa	1728
voit perua uutiskirjeen milloin tahansa	1827
voit peruuttaa milloin vain	1725
volg	2995
volg auteur	3125
volg deze auteur	3125
volg dit onderwerp	2995
volg dit thema	3125
volg het liveblog	3114
volg onderwerp	3125
volg ons	2995
volgen	2995
volgend artikel	3009
volgende	3012
volgende afbeelding	3114
volgende foto	3114
volgende pagina	3012
volgende video	3098
vollbild	811	936
vollbildmodus	935
volledig scherm	3098
vols eliminar la publicitat	407
vols llegir l'article sencer? subscriu-te	417
voltar ao topo	3446
voltar para a home	3514
volum	3241
volume	3099
volver a la portada	1513
volver a suscribirse	1538
volver a ver	1533
volver al inicio	1440
volver arriba	1439
volym	4204
von einer ki-stimme vorgelesen	935
von ki erstellt	958
von ki generiert	958
von ki zusammengefasst	843
von merkliste entfernen	963
von outbrain empfohlen	964
von taboola empfohlen	964
von unseren partnern	964
voor abonnees	2979
voordeel voor abonnees	3091
voordeligst	3109
voorgelezen door een ai-stem	3098
voorgelezen door een computerstem	3098
voorgelezen door een synthetische stem	3098
voorkeuren aanpassen	3095
voorkeuren beheren	3095
voorkeuren opslaan	3095
voornaam	3112
vorgelesen von einer synthetischen stimme	935
vorherige seite	811
vorheriger artikel	808
vorheriges bild	951
vorheriges foto	951
vorig artikel	3009
vorige	3012
vorige afbeelding	3114
vorige foto	3114
vorige pagina	3114
vorlesen	784
vorlesen lassen	784
vormista tellimus	1559
vorname	949
vorteile sichern	762
vorteilswelt	929
vos choix concernant les cookies	1996
vota	91	424	2542
vota a l'enquesta	423
vota a la nostra enquesta	405
vota ahora	91
vota en nuestra encuesta	1468
vota il nostro sondaggio	2523
vota il sondaggio	2541
vota la ricetta	61
vota nel nostro sondaggio	2523
vota ora	91
vota tagad	91
votar	91	1486	3486
votar ahora	1485
vote	91	1350
vote agora	91
vote ahora	91
vote in our poll	1349
vote na enquete	3485
vote na nossa enquete	3471
vote now	91
voter	91	1950
votes: #	92
votez	91
votez dans notre sondage	1929
votez pour faire entendre votre voix	1929
votre adresse mail	1934
votre avis	92
votre commentaire	1894
votre e-mail	1874
votre email	1874
votre message	1973
votre nom	1973
votre pseudo	1991
votre rendez-vous du matin	2004
vous aimerez aussi	1898
vous aimerez lire	1898
vous avez lu # articles sur # ce mois-ci	1938
vous avez une question	1894
vous n'avez pas encore de compte	1938
vous pourriez aimer	1898
vous pourriez aussi aimer	1898
vous pouvez offrir # articles par mois	1941
vous suivez ce sujet	2008
vous suivez cet auteur	2008
voz generada con ia	1492
voz gerada por ia	3493
""", 'vr': """
vraag het ai	3031
vraag het onze ai	3031
vraag van de dag	3087
vrati se na vrh	3884
vrij bedrag	3105
vroegboekkorting	3091
""", 'vs': """
vsak evro pomaga	4073
vsak prispevek pomaga	4073
vsebina je blokirana	4063
vsebina je zaklenjena	4005
vsebina ni na voljo	4063
vsi komentarji	4012
vstoupit do diskuse	496
vstoupit do diskuze	597
vstoupit do galerie	499
vstupenky tu	3962
vstupenky zde	560
vstupte do diskuse	496
""", 'vu': """
vul de vragenlijst in	3034
vul dit veld in	3111
vul een bedrag in	3105
vul een geldig e-mailadres in	3042
vul uw e-mailadres in	3111
vull donar	442
vuosilaskutus	1825
vuosittain	1825
""", 'vy': """
vyberte sumu	3974
vybrat	581
vygenerovala ai	595
vypnite adblock	3972
vypnite si adblock	3972
vypnout zvuk	566
vypnul jsem adblock	574
vypol som adblock	3972
vypol som ho	3973
vyskytla sa chyba	3981
vyskytla se chyba	585
vytisknout	482	483
vytisknout recept	61
vytvorila ai	3989
""", 'w ': """
w artykule	3387
w naszym sklepie	3364
w tym artykule	3308
""", 'wa': """
waardeer dit artikel	3046
waardeer dit verhaal	3046
waarom zie ik deze advertentie	3128
wachtwoord	3109
wachtwoord tonen	3108
wachtwoord vergeten	2979
wajib diisi	2429
waktu saat ini	2412
war das hilfreich	958
war dies hilfreich	958
war diese zusammenfassung hilfreich	843
war dieser artikel hilfreich	958
warum sehe ich diese anzeige	964
warum sehe ich diese werbung	964
was andere lesen	808
was deze samenvatting nuttig	3031
was dit behulpzaam	3121
was dit nuttig	3121
was this helpful	1154
was this summary helpful	1205
was this summary useful	1205
was this translation helpful	1205
watch above	1212
watch below	1212
watch here	1212
watch more	1159
watch more videos	1359
watch next	1159
watch on youtube	1212	1359
watch the full video	1212
watch video	1164
""", 'wc': """
wczytaj post	3368
""", 'we': """
we can't show this content here	1356
we cannot show this content	1356
we care about your privacy	1150
we don't spam	1368
we don't spam! read our privacy policy for more info	1368
we kunnen deze content hier niet tonen	3095
we kunnen deze inhoud niet tonen	3095
we never spam	1368
we recommend	1159
we value your privacy	1150
webshop	2236
weekly newsletter	1123
wees de eerste die reageert	3005
weiger alles	3096
weigeren	3001
weiter mit apple	946
weiter mit e-mail	946
weiter mit facebook	946
weiter mit google	946
weiter nach der anzeige	878
weiter zum artikel	756
weitere antworten anzeigen	960
weitere artikel	808
weitere artikel der autorin	951
weitere artikel des autors	951
weitere artikel laden	951
weitere artikel zum thema	877
weitere laden	951
weitere links	808
weitere meldungen	808
weitere nachrichten	808
weitere news	808
weitere newsletter	863
weitere podcasts	808
weitere themen	808
weitere videos	808
weiterempfehlen	784
weiteres	808
weiterlesen	811
weniger anzeigen	811
werbeanzeige	791
werbefrei lesen	964
werbeinhalt	964
werbliche inhalte	791
werbung	791
werbung ausblenden	964
werbung beendet	964
werbung ende	964
werbung endet	964
werbung folgt	919
werbung melden	964
werbung von unserem partner	878
werbung zulassen	942
werde mitglied	757
werden sie mitglied	757
werden sie teil unseres teams	851
wesprzyj	3283
wesprzyj jednorazowo	3378
wesprzyj nas	3283
wesprzyj nas na patreonie	3378
wesprzyj przez paypal	3378
""", 'wh': """
what do you think	1154
what others are reading	1316
what people are reading	1316
what readers are reading	1316
what to read next	1159
whatsapp	1136	3682
whatsapp ihbar hatti	4398
when the fun stops, stop	1314
why am i seeing this ad	1382
why do i see this ad	1382
why this ad	1382
why trust us	1237
why you can trust our reporting	1374
why you can trust our reviews	1237
why you can trust us	1237	1374
""", 'wi': """
wideo	3308
wideo # z #	3386
widerruf tracking	798
wie hilfreich war diese zusammenfassung	845
wie hilfreich war dieser artikel	845
wie ist dieser text entstanden	958
wie wir ki einsetzen	958
wie wir mit fehlern umgehen	959
wiedergabe	936
wiedergabegeschwindigkeit	935
wiedergabegeschwindigkeit #x	846
wiedergeben	936
wil je meldingen ontvangen	3101
wil je pushberichten ontvangen	3101
wilt u meldingen ontvangen	3101
""", 'wo': """
woordzoeker	3088
word donateur	3105
word lid	2975
word search	1350
word sponsor	3105
word supporter	2975
word vriend	2975
word wheel	1350
wordsearch	1350
wortsuche	926
""", 'wr': """
write a comment	1154
write a review	1154
""", 'ws': """
wspieraj	3283
wspieraj nas	3283
wspieram	3283
wstrzymaj	3372
wszystkie	3311
wszystkie komentarze	3304
wszystkie teksty autora	3387
""", 'wu': """
wunschbetrag	760
""", 'wy': """
wybieram	3382
wybierz	3382
wybierz pakiet	3381
wybierz plan	3381
wybrane dla ciebie	3308
wycisz	3372
wydarzenia	3308
wydrukuj	3296
wydrukuj przepis	61
wygenerowane przez ai	3394
wygenerowano przez ai	3394
wyloguj	3286
wymagane	3385
wyniki	92
wyniki ankiety	3372
wyniki sondy	3372
wyszukaj	3311
""", 'x': """
x	1136	2234
""", 'x ': """
x (twitter	1136
x facebook	1135
""", 'x.': """
x.com	1136
""", 'xe': """
xem clip	4603
""", 'xi': """
xing	1136
""", 'ya': """
ya eres suscriptor	1402
ya has votado	1485
ya he donado	1396
ya lo he desactivado	1502
ya sigues a este autor	1521
ya sigues este tema	1521
ya soy socio	1396
ya te has registrado	1402
ya tengo cuenta	1402
ya tienes cuenta	1402
ya tienes una cuenta	1402
ya, saya mau	2420
yanit yaz	4369
yanitla	4325
yanitlari gizle	4369
yapay zekaya sor	4325
yayin ilkeleri	4398
yayin ilkelerimiz	4398
yayinla	4370
yazar bildirimi	4423
yazara abone ol	4423
yazari takip et	4402
yazdir	4319
yazi boyutu	4319
yazi tipi boyutu	4404
yazim hatasi bildir	4409
yazinin devami	4396
yaziyi dinle	4319
""", 'ye': """
yearly	1105
yeniden izle	4415
yerinizi ayirtin	4328
yes please	1387
yes, notify me	1387
yes, please	1387
yes, send me alerts	1387
""", 'yh': """
yhteys toimitukseen	1834
""", 'yi': """
yillik	4388
yillik faturalandirilir	4390
""", 'yk': """
yksinomaan tilaajille	1824
yksityisyysasetukset	1807
""", 'yo': """
yorum	4325
yorum kurallari	4325
yorum yap	4325
yorum yaz	4325
yorum yazin	4325
yorum yazma kurallari	4369
yoruma kapali	4409
yorumlar	4325
yorumlari oku	4325
yorumunuz	4370
yorumunuzu yazin	4325
you are now subscribed	1223
you are subscribed	1223
you can change how much you give or cancel your contributions at any time	1106
you have # seconds	1145
you have already voted	91	1349
you may also be interested in	1159
you may also enjoy	1159
you may also like	1159
you may have missed	1159
you may like	1159
you might also be interested in	1159
you might also like	1159
you might like	1159
you're in	1123
you're signed up	1368
you're subscribed	1223
your account	1113
your answer	1320
your comment	1154
your donation is tax-deductible	1228
your email	1123
your email (required	1368
your email address	1123
your gift is tax-deductible	1228
your message	1369
your name	1369
your name (required	1368
your privacy choices	1150
your privacy is important to us	1150
your subscription is confirmed	1223
your vote has been counted	91	1349
your vote has been recorded	1349
youtube	1136
youtube-inhalte erlauben	796
""", 'yu': """
yukari	4328
yukari git	4396
""", 'z ': """
z naszego sklepu	3364
z ostatniej chwili	3308
""", 'za': """
za darmo. bez spamu	3384
za pretplatnike	3878
zaakceptuj i kontynuuj	3368
zaakceptuj wszystkie	3369
zaakceptuj wszystko	3301
zablokuj	3375
zaboravili ste lozinku	3878
zaboravljena lozinka	3801
zabudli ste heslo	3977
zabudol som heslo	3977
zacznij quiz	3360
zadajte sumu	3974
zadarmo. bez spamu	3980
zadejte e-mail	478
zadejte e-mailovou adresu	478
zadeva	4079
zadnje novice	4009
zadnje objave	4009
zagraj	3361
zagraj teraz	3360
zahl ich	757
zahlungsart	760
zahlungsarten	760
zahlungsmethode	760
zahlungsmethoden	760
zahrajte si	554
zaigraj odmah	3862
zakaj vidim ta oglas	4093
zakoupit licenci	592
zalo	4567
zaloguj	3286
zaloguj przez apple	3381
zaloguj przez facebook	3381
zaloguj przez facebooka	3381
zaloguj przez google	3381
zamknij	3282
zapamti me	3879
zapisano	3401
zapisz	3296
zapisz mnie	3384
zapisz przepis	61
zapisz ustawienia	3368
zaplatit kartou	577
zapnite javascript	3967
zapnout	573
zapnout notifikace	570
zapnout titulky	566
zapnout zvuk	566
zapojte se do diskuse	496
zapomni si me	4075
zapri	4016
zapri galerijo	4081
zapri oglas	4093
zaregistrovat se	472
zarejestruj	3286
zarezerwuj bilet	3364
zarezerwuj miejsce	3364
zasady komentowania	3396
zasady korekt	3391
zaten abone misiniz	4312
zaten hesabiniz var mi	4390
zaten kayitlisiniz	4420
zatvori	3816
zatvori galeriju	3884
zatvori oglas	3897
zavrni	4024
zavrni vse	4024
zawsze pokazuj	3368
zawsze zezwalaj	3369
""", 'zd': """
zdarma. bez spamu	584
""", 'ze': """
zelf bedrag kiezen	3105
zero spamu	3384
zeskanuj kod qr	3373
zet op leeslijst	3074
""", 'zh': """
zhrnutie ai	3990
zhrnutie od ai	3989
""", 'zi': """
zie je een fout	3118
zie ook	3009
ziedot	2905
ziedot vienreiz	2952
ziet u een fout	3118
zip code	1123
""", 'zk': """
zkontrolujte si e-mail	584
zkuste to znovu	584
""", 'zo': """
zo beschermen we onze bronnen	3118
zo beschermen wij onze bronnen	3118
zobacz komentarze	3304
zobacz oferty	3381
zobacz pakiety	3381
zobacz plany	3381
zobacz wszystkie	3311
zobacz wszystkie komentarze	3396
zobacz wyniki	91	3312	3360
zobrazit # fotek	586
zobrazit # fotky	586
zobrazit # fotografie	586
zobrazit cenu	560
zobrazit diskusi	496
zobrazit diskuzi	597
zobrazit fotek	586
zobrazit fotky	586
zobrazit fotografie	586
zobrazit galerii	499
zobrazit heslo	580
zobrazit mapu	501
zobrazit obsah	490
zobrazit popisek	587
zobrazit titulky	566
zoek	3012
zoeken	3012
zonder jouw steun kunnen we dit werk niet doen	3046
zoom	1164
zoom image	1371
zoom in	1165
zoradenie	3992
zorunlu alan	4392
zorunlu alanlar	4392
""", 'zt': """
ztlumit	567
""", 'zu': """
zu den abo-angeboten	762
zu den angeboten	872
zu den ergebnissen	925
zu den kommentaren	802
zu den spielen	925
zu den tickets	929
zu unserem shop	929
zugang freischalten	762
zuklappen	815	952
zulassen	938
zum abo	762
zum abo-shop	872
zum aboshop	872
zum anbieter	929
zum anfang der seite	951
zum angebot	762
zum anonymen briefkasten	803
zum artikel	811	951
zum autorenprofil	951
zum briefkasten	803
zum deal	929
zum dokument	815
zum dossier	951
zum ergebnis	91
zum event	929
zum ganzen artikel	951
zum gewinnspiel	851
zum inhalt	811
zum inhalt springen	811
zum kommentieren anmelden	802
zum liveblog	951
zum newsticker	951
zum online-shop	792
zum onlineshop	792
zum podcast	853	951
zum produkt	929
zum profil	951
zum quiz	851
zum rezept	61
zum rezept springen	61
zum seitenanfang	811
zum shop	929
zum sicheren briefkasten	803
zum spendenformular	943
zum spendenkonto	943
zum thema	808	811
zum ticker	951
zum ticket	929
zum ticketshop	792
zum transkript	935
zum video	853	935
zum webshop	792
zunanja vsebina	4063
zur autorenseite	951
zur bildergalerie	811
zur diskussion	802
zur fotostrecke	811
zur galerie	951
zur karte	815
zur mediathek	853
zur merkliste	873
zur navigation	811
zur netiquette	960
zur newsletter-anmeldung	771
zur podcast-folge	951
zur serie	951
zur spendenseite	943
zur startseite	808
zur themenseite	811	951
zur umfrage	851
zur veranstaltung	929
zusammenfassung mit ki	843
zustimmen	796
zustimmen und weiter	796
zustimmen und weiterlesen	798
zustimmung erteilen	932
zustimmung verwalten	932
zustimmung widerrufen	932
""", 'zv': """
zvolit	581
""", 'zw': """
zwischenergebnis anzeigen	925
""", 'zz': """
zzgl. versand	929
zzgl. versandkosten	929
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	768 K wochen kostenlos	768 K wochen gratis	768 K monat kostenlos	1313 K+	1341 K% off your	1341 K per cent off your	1341 K percent off your	2700 K枚目/#枚	2700 K/#枚	2700 K/#ページ	2760 K줄 요약	2808 K/# 페이지	3057 K weken voor	3057 K maanden voor	4198 K+	4198 K år.	4217 K av #
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	1204 K post shared by	1204 K video posted by	1204 K post by	1332 K version of this article	1332 K version of this story	1332 K version of this column	1332 K version of this essay	1332 K version of this piece	1332 K version of this post	1332 K version of this review	1412 K tu correo	1900 K lire aussi	1900 K lire également	1900 K lire :	1900 K lire sur	1900 K voir aussi	1900 K voir également	1900 K écouter :	1900 K relire :	1900 K lire ensuite :	1900 K lire ou à relire :	2244 K cikkben megfogalmazott vélemények	2244 K cikkben megfogalmazott vélemény	2244 K fenti írás	2244 K cikk a szerző	2244 K véleménycikkek	2244 K publicisztika	2278 K gombra kattintva	2278 K telegramon	2278 K facebookon	2280 K cikk a	2280 K cikk folytatódik	2286 K cikket mesterséges	2288 K teljes beszélgetés	2288 K teljes interjú	2294 K fordítás	2296 K nap kérdése:	2330 K téma összes cikke:	2334 K cikk eredetileg	2334 K cikk először	2475 K tutti i contenuti	2509 K cura della redazione	3457 K autora escreve segundo o novo	3527 K notícia continua	3527 K matéria continua	3536 K publicidade termina em #	3634 K apărut o eroare
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
aangeboden	3129 K door
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	2467 K a
abdruck	68 K kostenlos	68 K honorarfrei
abo	930 K-vorteil:
abonneer	3056 K je op	3080 K
abonneevoordeel	3093 K:
abonnementsfordel	635 K:	3158 K:
abonnent	3158 K? få
abonnentfordel	635 K:	709 K:	3158 K:	3236 K:
abonnenttilbud	635 K:
abonnez	12 K-vous	1862 K-vous à
abonniere	12 K	908 K
abonnieren	12 K sie	759 K sie	908 K sie
about	1166 K the author	1166 K the authors	1166 K the writer
abovorteil	930 K:
abstimmung	891 K:
""", 'ac': """
accept	1336 K and load
accepted	1112 K payment methods:	1112 K cards:
acceso	1405 K ilimitado
accesso	2475 K illimitato
accueil	97 K >	97 K '	97 K "
acesso	3420 K ilimitado
acest	76 K subiect este închis	3584 K rezumat	3584 K articol a fost tradus	3616 K videoclip nu	3616 K conținut nu	3616 K video nu	3617 K conținut este găzduit	3617 K conținut provine	3639 K articol este protejat	3639 K conținut este protejat	3639 K articol a fost publicat inițial	3640 K articol a fost	3640 K text a fost
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	3011 K:
acompanhe	12 K
acquista	2519 K la rivista
actie	3083 K:
""", 'ad': """
ad	86 [K]	1239 K:
ada	72 K pertanyaan	2383 K kesalahan di artikel	2431 K yang salah
adatainak	2306 K védelme fontos
add	12 K us	1190 K	1270 K
additional	1241 K reporting by
adicionar	3523 K
adicione	3523 K
adja	2222 K adója	2222 K nekünk adója	2278 K meg
adjon	2278 K hozzá
administratorem	3331 K danych osobowych jest	3331 K twoich danych	3331 K państwa danych	3331 K pani/pana danych	3331 K podanych
advertentie	86 K, daarna
advertise	1210 K with
advertisement	1239 K:	1383 K feature by
advertiser	1383 K content from
advertorial	86 K:
""", 'af': """
afegeix	458 K
afficher	1993 K sur	2017 K
afmelden	3070 K kan
afspil	685 K
""", 'ag': """
aggiungi	12 K	2578 K
aggiungici	2578 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	691 K har	1206 K summaries	1206 K-generated summaries	1207 K tools were	1207 K was used	1207 K helped	1207 K assisted	2652 Kがこの記事	2652 Kによる自動	2652 K要約	2652 Kによる要約	2652 Kが選んだ	2652 Kに質問	2652 ※K	2760 K 요약은	2760 K 뉴스 요약	3032 K kan fouten maken. controleer	3032 K-samenvattingen	3218 K har	3579 K informații	3579 K un subiect	3579 K un pont	3579 K fost martor	4180 K har	4700 K摘要	4700 K重點	4700 K重点	4700 K生成	4700 由K
ainda	32 K não há comentários
""", 'aj': """
ajouter	1986 K
ajoutez	12 K	1986 K
ajude	3479 K o	3479 K a	3479 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili	89 K predplatiteľ
aktifkan	2360 K notifikasi	2417 K javascript
aktiver	685 K	3211 K
aktivera	4174 K
aktiviere	893 K
aktivieren	893 K sie
aktuelle	809 K nachrichten aus
""", 'al': """
al	1414 K registrarte	1460 K mostrar este contenido	2983 K lid	3069 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
algo	1511 K ha salido mal	1511 K salió mal	3512 K deu errado	3512 K correu mal
alguna	449 K cosa ha anat malament
all	27 K comments	1264 K content ©	1355 K odds correct	1373 K about the topic:	1373 K about:	1373 K stories on the topic:	1373 K stories on:	1373 K articles on the topic:	1373 K articles on:	1373 K news on the topic:	1373 K news on:
alla	27 K kommentarer	27 K inlägg	4139 K artiklar om	4143 K artiklar av	4198 K odds	4223 K artiklar om ämnet:	4223 K artiklar om:
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	651 K artikler om	656 K artikler af	734 K artikler om emnet:	734 K artikler om:	809 K artikel zu	809 K artikel von	810 K infos:	810 K news:	816 K artikel von	852 K folgen	931 K quoten	3010 K artikelen over	3014 K artikelen van	3116 K artikelen over het onderwerp:	3116 K artikelen over:	3174 K saker om	3179 K artikler av	3260 K saker om temaet:	3260 K saker om:	3260 K artikler om temaet:	3260 K artikler om:
alleen	2983 K voor abonnees	3062 K leden kunnen reageren
alles	809 K zum thema	809 K zu	3010 K over	3051 K over	3116 K over het onderwerp:	3116 K over:
allow	1134 K notifications	1149 K ads on	1336 K content from	1336 K third-party content	1336 K external content
allt	4223 K om ämnet:	4223 K om:
already	1272 K	1272 K have
als	89 K abonnent	89 K abonnentin	89 K abonnee	768 K abonnent	768 K abonnentin	780 K app	874 K abonnent können sie	874 K abonnentin können sie	2983 K abonnee
also	1160 K in	1161 K read	1161 K on this site:	1161 K worth reading:	1161 K on this topic:	1265 K in the news:	2173 K read:	2173 K read-
alt	651 K om	734 K om emnet:	734 K om:	3174 K om	3260 K om temaet:	3260 K om:
alte	3601 K știri din
altre	2497 K notizie su	2536 K notizie di
altri	2497 K articoli su	2501 K articoli di
altro	2497 K su	2498 K su questo tema:
always	1358 K allow content from	1358 K load content from	1358 K show content from	1358 K allow embedded content
""", 'am': """
am	3583 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir	934 K dieser stelle steht ein eingebetteter
ana	97 K sayfa >	97 K sayfa '	97 K sayfa "
anasayfa	97 K >	97 K '	97 K "
ancora	32 K nessun commento
anda	2377 K punya
ange	4174 K
angiv	685 K
anketa	498 K:	558 K dne:	3864 K dana:	3960 K dňa:	4060 K dneva:
anlatmamiz	4356 K gereken
anna	1574 K vihjest	1574 K vihje	1730 K kelvollinen sähköpostiosoite	1784 K
annonce	636 K betalt af
annonceindhold	636 K fra
annonces	1924 K légales : publiez
annonssamarbete	86 K:
annullare	2480 K l'iscrizione
annuncio	2591 K tra #
anscheinend	941 K verwenden sie	941 K nutzen sie
ansvarig	4172 K utgivare:
ansvarlig	3208 K redaktør:
answer	1270 K
anuncie	3466 K no	3466 K na
anuncio	1534 K en #
any	27 K comment	72 K questions	1249 K	1271 K
anzeige	965 K in kooperation mit	965 K in zusammenarbeit mit
""", 'ap': """
apa	2383 K reaksi anda
apakah	8 K artikel	2377 K anda punya	2383 K ringkasan ini	2383 K artikel ini	2383 K berita ini	2383 K informasi ini	2419 K anda ingin menerima notifikasi
apoie	81 K
apoya	81 K	1399 K	1399 K a
apoye	81 K
app	780 K herunterladen	780 K laden	2990 K voor android	3026 K
apply	1252 K now
approfondimento	2498 K:
approfondisci	2498 K
aprecie	3492 K com moderação
apresentado	3469 K por
""", 'aq': """
aquest	404 K resum	404 K text ha estat traduït	404 K article ha estat traduït	432 K vídeo no	432 K vídeo ja no	432 K contingut no	433 K contingut és de	433 K contingut prové de	454 K article està protegit	454 K contingut està protegit	454 K article es va publicar originalment	455 K article s'ha	455 K text s'ha	455 K article ha estat
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	2866 K straipsnis
arbejder	664 K du
arbetar	4150 K du
archives	1900 K :
are	1167 K you affected by	1249 K you	1271 K you	1296 K you enjoying this?	1296 K you enjoying this article	1296 K you enjoying this story	1296 K you enjoying this post	1296 K you enjoying this piece	1296 K you enjoying this newsletter	1296 K you enjoying this column	1296 K you enjoying this recipe	1296 K you enjoying this podcast	1296 K you enjoying this essay	1296 K you enjoying this series	1296 K you enjoying this guide	1296 K you enjoying this blog	1296 K you enjoying this interview	1296 K you enjoying this letter	1296 K you enjoying this review	1296 K you enjoying this page	1296 K you enjoying this issue	1296 K you enjoying this read	1296 K you enjoying this episode	1296 K you enjoying this content	1327 K you
arrives	1226 K every	1293 K on mondays	1293 K on fridays	1293 K on saturdays	1293 K on sundays
article	1914 K traduit	2012 K publié en partenariat	2012 K publié avec l'accord	2013 K relu par
articles	1166 K by
articol	3584 K tradus	3588 K susținut de
articolo	2516 K tradotto	2574 K pubblicato originariamente	2603 K pubblicato in collaborazione
articolul	46 K poate fi	3647 K continuă
artificial	1207 K intelligence
artificiell	4180 K intelligens har
artigo	3519 K publicado originalmente	3547 K publicado em parceria
artikel	2371 K terkait:	2382 K ini diterjemahkan	2382 K ini ditulis dengan	2382 K ini dibuat dengan	2382 K ini merupakan hasil	2397 K ini telah tayang di	2397 K ini pertama kali tayang	2397 K ini pernah tayang	2397 K ini sudah tayang	2435 K ini dilindungi	2435 K ini pertama kali terbit	2436 K ini	2444 K berlanjut	3053 K gaat verder onder	3053 K loopt door onder	3053 K gaat verder na
artikeln	46 K får	4108 K är låst	4169 K är tidigare	4169 K publicerades först	4169 K har tidigare	4176 K fortsätter	4227 K
artikkel	1591 K jätkub
artikkelen	46 K kan	46 K kan fritt	3214 K fortsetter	3228 K er oversatt	3228 K er maskinoversatt	3264 K
artikkeli	1757 K on julkaistu	1757 K on aiemmin	1757 K julkaistiin	1786 K jatkuu	1799 K on	1836 K on julkaistu	1836 K julkaistiin
artikkelin	46 K saa
artiklen	46 K må	683 K blev først bragt	683 K er tidligere	683 K blev oprindeligt	687 K fortsætter	702 K er oversat	702 K er maskinoversat	738 K
artiklit	46 K võib	46 K tohib
""", 'as': """
as	1303 K a subscriber	1303 K a member	1303 K a supporter
ascolta	1 K	2498 K:	2522 K il podcast	2522 K la puntata	2586 K su	2592 K su spotify
ascoltaci	2592 K su spotify
ascoltalo	2592 K su spotify
asiattomat	1749 K viestit	1749 K kommentit
ask	1166 K us here	1206 K the	1206 K our
assine	3420 K para
assista	3445 K:	3470 K ao vídeo acima	3470 K ao vídeo abaixo	3470 K ao vídeo
assistir	3531 K no
""", 'at': """
atbalstiet	81 K
atbildi	2933 K
atlikite	2856 K testą
atradi	2925 K kļūdu
atsakykite	2865 K
""", 'au': """
auch	810 K interessant	810 K interessant:	810 K lesenswert	810 K spannend:	876 K bei uns:	900 K lesen:
aucun	32 K commentaire
audio	517 K vytvořila	847 K herunterladen	1211 K version of this	1462 K generado	2516 K generato	3584 K generat
auf	790 K facebook, instagram	790 K instagram, facebook	790 K facebook und instagram	790 K facebook oder instagram
aus	810 K dem archiv:	876 K unserem archiv:	905 K dem englischen übersetzt	905 K dem französischen übersetzt	905 K dem amerikanischen übersetzt	905 K dem englischen von	905 K dem französischen von	930 K unserem shop:
ausprobiert	59 K?
author	1166 K bio
autor	515 K je	533 K:	1593 K:	3338 K:	3338 K: (	3822 K je	3921 K je	3939 K:
autore	2919 K:
autori	3921 K sú
autorica	3822 K je
autorius	2869 K:
autorka	515 K je	3822 K je	3921 K je
autors	2919 K:
""", 'av': """
available	1130 K on the app store	1130 K on google play
avec	89 K un abonnement	89 K l'abonnement	1880 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	4022 K je	4037 K:
avtorica	4022 K je
""", 'ay': """
ayrica	4327 K okuyun	4327 K bakin	4327 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	2244 K írás a szerző	2286 K összefoglalót	2294 K összefoglaló	2306 K ön adatainak védelme	2306 K ön adatainak biztonsága	2306 K adatai védelme
""", 'ba': """
baca	2371 K juga	2371 K juga:	2371 K:	2371 K selengkapnya	2371 K selengkapnya:	2371 K selanjutnya:	2376 K berita	2389 K berita tanpa iklan	2397 K berita lainnya	2397 K artikel lainnya	2397 K artikel lain	2397 K berita selengkapnya	2398 K ini juga:	2398 K pula:	2398 K lagi:
background	1161 K:	1235 K reading:
bagaimana	2383 K reaksi anda	2383 K pendapat anda	2383 K menurut anda
baggrund	652 K:
bagikan	3 K
baixe	13 K
bakgrund	4140 K:
bakgrunn	3175 K:
bakiniz	4327 K:
balso	2933 K
balsuokite	2865 K
bara	4108 K för dig som
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	1257 K part of our	1288 K the first to	1288 K first to	1288 K the first
beachten	28 K sie bitte
beba	3492 K com moderação
become	1102 K a member	1102 K a subscriber	1109 K a member of	1219 K a member to comment	1257 K part of our
beitrag	847 K herunterladen
bekijk	3011 K ook	3011 K:	3011 K hier	3011 K ook:	3014 K alle artikelen van	3035 K de video	3035 K de hele uitzending	3035 K de uitzending	3035 K de beelden	3035 K hier het hele	3037 K de video:	3080 K
bel	3026 K
belanja	2384 K di toko
beli	2384 K tiket
beluister	1 K	3035 K de podcast	3035 K onze	3080 K
belum	32 K ada komentar
ben	31 K jij de eerste
beranda	97 K >	97 K '
bergabung	12 K
bergabunglah	2384 K dengan tim
beri	2383 K rating	4011 K tudi
berikan	2383 K penilaian anda	2387 K suara anda
berikutnya	2398 K:
berita	2382 K ini diringkas	2397 K ini telah tayang	2398 K lainnya:	2436 K ini	2444 K berlanjut
berite	4011 K tudi
besedilo	46 K lahko	4022 K izraža	4025 K je prevedeno	4028 K je objavljeno v
bestel	3080 K
bestelle	908 K
bestellen	908 K sie
bestil	685 K
bestill	3211 K
besuche	12 K uns	908 K
besuchen	12 K sie uns	908 K sie
bet	1313 K responsibly	1313 K with
betaalde	3129 K samenwerking met
betalt	86 K innhold:	636 K af	636 K indhold fra	747 K samarbejde med	3274 K samarbeid med	4237 K innehåll från
bewerten	908 K sie
bez	579 K majitele	3380 K właściciela	3380 K akcjonariuszy	3877 K vlasnika	3877 K dioničara	3976 K majiteľa
bezahlte	902 K anzeige der	902 K anzeige des	902 K anzeige von	965 K kooperation mit
bezoek	3080 K
""", 'bi': """
bi	4041 K radi delali pri nas
bildergalerie	810 K:
bir	7 K hata	4345 K hata mi	4394 K hata oluştu	4394 K sorun oluştu	4394 K şeyler yanliş gitti	4394 K şeyler ters gitti
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	885 K halten sie sich an die	885 K beachten sie unsere	940 K deaktivieren sie ihn	940 K schalten sie ihn	940 K deaktiviere ihn	940 K schalte ihn	940 K deaktivieren sie diesen
bizi	12 K
""", 'bl': """
black	1229 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	3184 K medlem av	3184 K abonnent på	3211 K	4147 K medlem i	4147 K prenumerant på	4174 K
blijf	28 K
bliv	31 K den første	56 K en af de #	661 K medlem af	661 K abonnent på	670 K testlæser	670 K klogere på	685 K
blocking	1149 K ads
""", 'bo': """
bodite	31 K prvi
boka	4174 K
bol	3925 K pre vás	3925 K článok
bola	3925 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	3925 K pre vás	3925 K toto
book	685 K	1208 K your ticket	1208 K tickets	1270 K
""", 'br': """
bragt	636 K til dig af
brak	32 K komentarzy
brez	4074 K lastnika	4074 K lastnikov	4074 K delničarjev
bron	3025 K: anp	3025 K: belga
brought	1383 K to you by
browse	1252 K jobs	1270 K	1321 K other questions tagged
browser	2413 K anda tidak
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	4327 K haber de ilginizi çekebilir:	4363 K özeti	4363 K çeviriyi	4378 K içerik youtube	4378 K içerik instagram	4378 K içerik x	4378 K içerik twitter	4378 K içerik facebook	4378 K içerik tiktok	4380 K içeriği görüntülemek için	4380 K içeriği görmek için	4380 K videoyu izlemek için	4399 K haber telif hakki	4399 K içerik telif hakki	4399 K yazi ilk olarak	4399 K haber ilk olarak	4400 K haber yapay	4400 K içerik yapay	4400 K metin yapay	4400 K görsel yapay	4400 K yazi yapay	4411 K gönderiyi	4425 K yazi izinle	4425 K makale izinle
buat	2403 K akun gratis
buchen	908 K sie
budi	31 K prvi
budite	31 K prvi
buka	2403 K akses penuh dengan
bunlar	4327 K da ilginizi çekebilir:
bunlara	4327 K da bakin:
bunu	4327 K da okuyun:
buy	1208 K tickets	1208 K your ticket	1208 K your tickets	1270 K	1285 K	1337 K now, pay later with	1347 K the	1347 K it	1347 K now	1347 K from	1347 K at
""", 'by': """
by	1321 K clicking "post your answer"	1335 K applying	1335 K submitting	1335 K sending us	1335 K registering	1335 K clicking	1335 K uploading	1335 K entering	1335 K commenting	1335 K posting	1335 K creating an account	1335 K using our	1335 K using this site	1335 K using this website	1335 K using this service	1335 K using this form	1335 K subscribing	1335 K signing up	1335 K providing your	1335 K filling in
byl	518 K pro vás	518 K článek
byla	518 K pro vás
bylo	518 K pro vás	518 K toto
""", 'c': """
c	1174 (K) #	2568 K'è stato un errore
""", 'ca': """
cadastre	3420 K-se para
can	1217 K't see the poll	1217 K't see the quiz	1217 K't see this poll	1271 K you
canal	41 K de denúncias da redação
cancel	1120 K anytime	1120 K at any time
caractere	3608 K rămase
caracteres	1487 K restantes	3487 K restantes
caratteri	2543 K rimanenti	2543 K rimasti
cargar	1552 K
carica	2608 K
carregar	3551 K
catch	12 K us	1144 K us on	1211 K up on bbc	1235 K up:	1270 K	1270 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1914 K texte a été traduit	1915 K résumé	1924 K numéro est en vente	1924 K numéro est disponible	1959 K contenu n'est	1959 K podcast n'est	1960 K contenu provient de	1982 K contenu est protégé par	2013 K texte a été relu
cek	2376 K
cela	69 K vous a plu
celoten	4036 K članek preberite
ces	1914 K points clés
cet	8 K article vous	82 K article vous a plu	1914 K article a été traduit	1982 K article est protégé par	1982 K article est sous licence	1983 K article a été rédigé	1983 K article a été généré	1983 K article a été écrit	1983 K article a été produit	1983 K article a été relu	2012 K article est publié en partenariat	2012 K article est publié avec	2012 K article est repris de	2013 K article a été relu
cette	52 K enquête	76 K discussion est fermée	1914 K traduction a été	1915 K synthèse	1959 K vidéo n'est	1959 K page n'est	1982 K œuvre est sous licence	2013 K traduction a été relue
ceva	3634 K nu a mers	3634 K nu a funcționat
""", 'ch': """
charger	2017 K
chcesz	3342 K u nas pracować	3342 K pracować u nas
chcete	537 K u nás pracovat	537 K pracovat u nás	3943 K u nás pracovať	3943 K pracovať u nás
che	33 K ne pensi
check	1270 K out	1285 K out	1347 K price	3080 K
chia	3 K sẻ
choose	1102 K a plan	1117 K a plan	1190 K	1288 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	2498 K qui
click	1191 K here to join	1191 K to join	1213 K here for more	1221 K here to download	1221 K to download	1253 K play	1270 K
clique	3445 K aqui	3470 K no player acima
cliquez	1900 K ici
clube	3466 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	2394 K
colunista	3456 K do	3456 K da
com	89 K uma assinatura
come	1208 K and meet	1270 K
comentarii	5 K
comentariile	5 K	27 K	3586 K nu reprezintă	3586 K aparțin
comentarios	5 K	27 K	1469 K moderados según
comentariul	27 K dumneavoastră	27 K tău	3586 K tău va
commandez	1924 K notre	1924 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	1219 K must
commenti	5 K	27 K
commenting	5 K	1219 K is
comments	5 K	5 K on this	27 K	1219 K are reserved	1219 K are for	1219 K are open to	1219 K are only
como	89 K suscriptor	89 K assinante
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	1270 K
compra	1464 K aquí
con	89 K una suscripción	89 K un abbonamento	89 K l'abbonamento
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	3445 K:	3445 K também	3445 K também:
conhece	66 K alguém	3460 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	1144 K with us
conoce	66 K a alguien
conoces	66 K a alguien	1449 ¿K	1454 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	1102 K making	1102 K giving
consiglia	3 K
consulta	1438 K aquí
consultar	1552 K
consulter	2017 K
consultez	1924 K les avis de décès	1924 K nos offres
conta	59 K pra mim
contact	1166 K the author	1166 K the reporter	1166 K:	1166 K this reporter	1198 K	1270 K	1329 K reporter	1329 K staff writer	1329 K staff reporter	1329 K writer	1329 K editor	1329 K columnist	1329 K correspondent	1329 K sports writer
contacta	1442 K con	1443 K con
contacte	1442 K con	1443 K con
contacter	1903 K l'auteur
contactez	1903 K l'auteur	1903 K-nous	1918 K l'auteur
contacto	1458 K:
contame	59 K
contate	3448 K o autor
contatta	2501 K l'autore
contenido	86 K patrocinado:	1405 K premium	1462 K generado	1466 K ofrecido por	1495 K incrustado de	1495 K externo de	1495 K de	1549 K elaborado por	1549 K patrocinado por	1549 K realizado por
content	1383 K provided by	3097 K van
contenu	86 K sponsorisé :	1914 K généré	1927 K proposé par	1927 K sponsorisé par	1960 K provenant de	1960 K intégré de	2014 K conçu par	2014 K proposé par la rédaction	2014 K réalisé par
contenuto	86 K sponsorizzato:	2516 K generato	2521 K offerto da	2552 K incorporato da	2552 K esterno da	2552 K di	2552 K da	2605 K sponsorizzato da	2605 K realizzato da	2605 K a cura di
contingut	404 K generat	408 K ofert per	433 K incrustat de	433 K incrustat d'instagram	433 K extern de
continua	2582 K a leggere dopo	3527 K após	3527 K depois
continue	1229 K reading	1230 K reading with
contributions	27 K
controleer	3080 K
cooked	1317 K this
copy	3 K link to	3 K the link	3 K article	1281 K this url	1281 K this link
copyright	823 K ©	823 K (c)	823 K:	823 K #	823 K by	1174 K ©	1174 K #	1174 K:	1174 K by	3939 K ©
cosa	33 K ne pensi
""", 'cr': """
create	1117 K an account to	1270 K	1272 K an account	1272 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	2278 K
csatlakozzon	2278 K
""", 'cu': """
cu	89 K un abonament
""", 'cy': """
cyber	1229 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	3323 K ten artykuł	3323 K artykuł	3323 K ten tekst	3323 K to podsumowanie	3323 K to streszczenie	3323 K podobał	3323 K znalazłeś	3323 K znalazłaś	3323 K ta informacja	3323 K ta treść
czytaj	3309 K więcej o	3310 K także	3310 K także:	3310 K też	3310 K też:	3310 K również	3310 K więcej	3310 K:	3340 K dalej z
""", 'da': """
da	59 K li ste probali	2498 K leggere:	3826 K li vam	3826 K li je članak	3826 K li je tekst
daarna	2983 K kun je
daftar	2384 K webinar	2403 K gratis
daftarkan	2384 K diri anda
dagelijkse	2987 K nieuwsbrief
dagens	705 K spørgsmål:	3232 K spørsmål:	4190 K omröstning:	4194 K fråga:
daha	4327 K fazlasi:
daily	1352 K game:
dalies	2933 K
dalsza	3326 K część
dalyvaukite	2865 K
danach	768 K # euro
dankzij	3107 K onze lezers	3107 K onze donateurs	3107 K onze leden
dann	768 K # euro
dans	1880 K l'application	1897 K les commentaires
dapatkan	2376 K
darovat	530 K
darte	1414 K de baja
darujte	530 K	3937 K
das	809 K beste aus	810 K könnte sie auch interessieren	810 K könnte dich auch interessieren	810 K könnte sie interessieren:	810 K könnte sie auch interessieren:	810 K könnte dich auch interessieren:	852 K ganze interview	852 K komplette interview	886 K kommentieren	900 K lesen andere:
dazu	810 K auch:	876 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	3035 K podcast is te beluisteren	3053 K tekst gaat verder onder	3053 K tekst loopt door onder	3053 K tekst gaat verder na	3148 K viktigste nyhetene
deaktivieren	940 K sie ihn bitte
deel	3 K dit	3 K het	3080 K
dein	27 K kommentar	885 K feedback hilft
deine	855 K meinung ist uns wichtig	885 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	627 K artiklen gratis	627 K artiklen med	628 K på	628 K via	628 K med	685 K med	685 K artiklen	3211 K med	3211 K saken
dela	3 K artikeln	3 K den här	3 K texten	4174 K med	4174 K artikeln
deli	3 K
delite	3 K
delivered	1226 K every	1226 K each
delivery	1354 K charges may apply
delta	3193 K i vår	3211 K	4156 K i vår	4174 K
deltag	670 K i vores	685 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd	4108 K här artikeln är låst	4108 K här artikeln är endast	4108 K här artikeln är bara	4169 K här texten är tidigare	4169 K här artikeln är tidigare	4169 K här texten publicerades	4169 K här artikeln publicerades	4192 K här videon kan endast	4192 K här videon kan bara	4192 K här videon är inte tillgänglig	4227 K här artikeln	4227 K här texten
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	2371 K:	2386 K podcast	2386 K juga	2446 K di
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket	683 K artikel blev oprindeligt	701 K artikel er	701 K tekst er	702 K artikel er oversat	702 K tekst er oversat	738 K artikel	738 K tekst	738 K historie	738 K kronik	3227 K saken er	3227 K artikkelen er	3227 K teksten er	3227 K oppsummeringen er	3228 K saken er oversatt	3228 K artikkelen er oversatt	3228 K teksten er oversatt	3230 K videoen er	3230 K videoen kan	3264 K artikkelen	3264 K teksten	3264 K saken	3264 K kronikken
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	910 K ki-assistent
derechos	1446 K reservados	1518 K de licencia
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	412 K't l'app	412 K't la nostra	412 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1464 K nuestros	1464 K nuestras
descuentos	1464 K exclusivos para suscriptores
desea	1500 K recibir notificaciones
deseas	1500 K recibir notificaciones
deseja	3501 K receber notificações	3501 K receber nossas notificações
desideri	2557 K ricevere le notifiche	2557 K ricevere notifiche
despre	3581 K autor
det	4108 K här är en låst	4114 K viktigaste	4125 K här är en annons	4125 K här är annonsinnehåll	4125 K här är ett annonssamarbete	4133 K här är en debattartikel	4133 K här är en insändare	4133 K här är en opinionstext	4133 K här är en ledartext
detaljnije	3810 K:
detaylar	4327 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt	4108 K är en låst	4125 K är en annons	4125 K är annonsinnehåll	4125 K är ett annonssamarbete	4133 K är en debattartikel	4133 K är en insändare	4133 K är en opinionstext	4133 K är en krönika	4202 K är ett inbäddat innehåll från	4202 K är inbäddat innehåll från
dette	26 K sammendraget	701 K resumé er	712 K er et indlejret indhold fra	712 K er et indlejret opslag fra	712 K er indlejret indhold fra	712 K er indlejret opslag fra	3239 K er et innebygd innhold fra	3239 K er et innebygd innlegg fra	3239 K er innebygd innhold fra	3239 K er innebygd innlegg fra
devamini	4327 K okuyun:
deze	26 K samenvatting	2983 K maand nog	3032 K tekst	3032 K vertaling	3032 K ai	3053 K tekst gaat verder na	3120 K tekst
""", 'di': """
diaporama	1977 K :
diapositive	1975 K # sur #
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	1247 K you find this	1249 K you	1271 K our	1271 K we	1271 K you	1277 K our ai	1277 K the ai	1296 K you enjoy this?	1296 K you enjoy this article	1296 K you enjoy this story	1296 K you enjoy this post	1296 K you enjoy this piece	1296 K you enjoy this newsletter	1296 K you enjoy this column	1296 K you enjoy this recipe	1296 K you enjoy this podcast	1296 K you enjoy this essay	1296 K you enjoy this series	1296 K you enjoy this guide	1296 K you enjoy this blog	1296 K you enjoy this interview	1296 K you enjoy this letter	1296 K you enjoy this review	1296 K you enjoy this page	1296 K you enjoy this issue	1296 K you enjoy this read	1296 K you enjoy this episode	1296 K you enjoy this content	1296 K you like this?	1296 K you like this article	1296 K you like this story	1296 K you like this post	1296 K you like this piece	1296 K you like this newsletter	1296 K you like this column	1296 K you like this recipe	1296 K you like this podcast	1296 K you like this essay	1296 K you like this series	1296 K you like this guide	1296 K you like this blog	1296 K you like this interview	1296 K you like this letter	1296 K you like this review	1296 K you like this page	1296 K you like this issue	1296 K you like this read	1296 K you like this episode	1296 K you like this content	1296 K you find this useful	1317 K you make this	1317 K you try this	1327 K you see	1327 K you go
die	5 K kommentarfunktion	5 K kommentare	848 K zusammenfassung	852 K neue folge	852 K aktuelle folge	852 K komplette folge	852 K ganze folge	852 K ganze sendung	855 K umfrage wird durchgeführt	884 K debatte zu
dienas	2941 K jautājums:
dienos	2873 K klausimas:
diese	52 K recherche	844 K meldung	844 K nachricht	844 K übersetzung	844 K zusammenfassung	848 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	844 K text	844 K artikel	844 K bericht	844 K spielbericht	844 K beitrag	844 K wetterbericht	848 K artikel	848 K text	848 K beitrag	957 K artikel erschien zuerst	957 K text erschien zuerst	957 K beitrag erschien zuerst	957 K artikel ist zuerst	957 K text ist zuerst
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	848 K interview
dig	1235 K deeper:
digital	1229 K subscriptions	1272 K access
digitilaajana	89 K
dilarang	2435 K mengutip	2435 K keras mengambil	2435 K menyalin	2435 K memperbanyak	2435 K mereproduksi
din	27 K kommentar	627 K ven kan læse
dine	627 K venner kan læse
dinleyin	4327 K:
directement	1877 K dans votre
direkt	4140 K:
direkte	3175 K:	3259 K: slik	3259 K: her	3259 K: derfor	3259 K: dette	3259 K: hør	3259 K: se	3259 K: alt	3259 K: hvordan	3259 K: hvorfor	3259 K: hva	3259 K: hvem	3259 K: den	3259 K: det	3259 K: de
disclaimer	1174 K:	2155 K:
discover	23 K more from	1270 K
diskuse	5 K
diskusia	5 K
diskutieren	908 K sie
diskutujte	28 K
diskuze	5 K
disponibile	2592 K su spotify	2592 K su apple podcasts
disponible	412 K a l'app store	412 K a google play	1417 K en google play	1472 K en app store	1472 K en google play y	1535 K en spotify	1535 K en apple podcasts	1535 K en ivoox	1932 K sur google play	1999 K sur spotify	1999 K sur apple podcasts	1999 K sur deezer
distribuie	3 K
distributed	1241 K by
disusun	2382 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	3032 K artikel	3032 K stuk	3032 K bericht	3032 K verhaal	3069 K artikel lees je ook in	3069 K verhaal lees je ook in	3082 K artikel is ook	3082 K verhaal is ook	3082 K artikel bevat	3082 K verhaal bevat	3082 K verhaal verscheen	3082 K stuk verscheen	3120 K artikel	3120 K stuk	3120 K essay	3120 K interview	3120 K verhaal	3129 K artikel is tot stand gekomen in samenwerking met
dites	59 K-moi en commentaire
""", 'dm': """
dm	1328 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	1166 K you have a tip	1167 K you know more	1167 K you have information	1167 K you work at	1167 K you work in	1167 K you have any information	1167 K you have a story	1215 K our	1249 K you have	1271 K you	1297 K you like our	1297 K you enjoy our	1345 K you have a problem	1345 K you have a question	1345 K you have a dilemma	1345 K you have a burning	1345 K you need advice
doe	3038 K de quiz	3038 K mee met ons	3038 K mee met onze	3038 K mee aan ons	3038 K mee aan onze	3080 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	2279 K vannak
domande	72 K?	73 K su questo articolo
domov	97 K >	97 K '
don	1127 K't miss	1161 K't miss:	1265 K't miss this:	1288 K't miss
dona	81 K suport	1399 K a	2467 K a
donasi	2392 K untuk
donate	1102 K now	1102 K today	1109 K to
doneer	3056 K aan
donnez	1897 K votre avis
dopusti	3868 K uvijek sadržaj	3868 K uvek sadržaj	3868 K sadržaj s	3868 K sadržaj sa	3868 K sadržaj iz	3868 K sadržaj od
dosje	3885 K: kako	3885 K: ovako	3885 K: zašto	3885 K: što	3885 K: šta	3885 K: tko	3885 K: ko	3885 K: gdje	3885 K: gde	3885 K: ovo	3885 K: pogledajte	3885 K: poslušajte	3885 K: sve	3885 K: noć	3885 K: ljudi	3885 K: evo	4082 K: kako	4082 K: tako	4082 K: zakaj	4082 K: kaj	4082 K: kdo	4082 K: kje	4082 K: to	4082 K: poglejte	4082 K: prisluhnite	4082 K: vse	4082 K: noč	4082 K: ljudje	4082 K: takole	4082 K: oglejte
dossier	588 K: jak	588 K: takhle	588 K: takto	588 K: proč	588 K: co	588 K: kdo	588 K: kde	588 K: to	588 K: podívejte	588 K: poslechněte	588 K: vše	588 K: noc	588 K: lidé	588 K: tak	588 K: tady	588 K: jaké	733 K: sådan	733 K: her	733 K: derfor	733 K: dette	733 K: hør	733 K: se	733 K: alt	733 K: hvordan	733 K: hvorfor	733 K: hvad	733 K: hvem	733 K: den	733 K: det	733 K: de	953 K: der	953 K: die	953 K: das	953 K: wie	953 K: warum	953 K: was	953 K: so	953 K: wenn	953 K: alles	953 K: wer	953 K: wo	1372 K: how	1372 K: why	1372 K: what	1372 K: who	1372 K: where	1372 K: when	1372 K: the	1372 K: inside	1372 K: watch	1372 K: see	1372 K: is	1372 K: can	1372 K: this	1372 K: listen	1831 K: näin	1831 K: tässä	1831 K: siksi	1831 K: tämä	1831 K: kuuntele	1831 K: katso	1831 K: kaikki	1831 K: miten	1831 K: miksi	1831 K: mitä	1831 K: kuka	1831 K: mikä	1831 K: tältä	1831 K: tällainen	1900 K :	3115 K: zo	3115 K: hoe	3115 K: dit	3115 K: waarom	3115 K: wat	3115 K: wie	3115 K: de	3115 K: het	3115 K: een	3115 K: alles	3115 K: bekijk	3115 K: luister	3115 K: deze	3115 K: dat	3259 K: slik	3259 K: her	3259 K: derfor	3259 K: dette	3259 K: hør	3259 K: se	3259 K: alt	3259 K: hvordan	3259 K: hvorfor	3259 K: hva	3259 K: hvem	3259 K: den	3259 K: det	3259 K: de	3388 K: jak	3388 K: tak	3388 K: oto	3388 K: dlaczego	3388 K: co	3388 K: kto	3388 K: gdzie	3388 K: to	3388 K: zobacz	3388 K: posłuchaj	3388 K: wszystko	3388 K: noc	3388 K: ludzie	3984 K: ako	3984 K: takto	3984 K: prečo	3984 K: čo	3984 K: kto	3984 K: kde	3984 K: to	3984 K: pozrite	3984 K: vypočujte	3984 K: všetko	3984 K: noc	3984 K: ľudia	3984 K: tak	3984 K: aké	4222 K: så	4222 K: här	4222 K: därför	4222 K: det här	4222 K: hör	4222 K: se	4222 K: allt	4222 K: detta	4222 K: den	4222 K: det	4222 K: de	4222 K: hur	4222 K: varför	4222 K: vad
dostupno	3833 K na	3833 K u
dotazy	72 K
dovoli	4065 K vedno vsebino	4065 K vsebino z	4065 K vsebino s	4065 K vsebino iz	4065 K vsebino od
dowiedz	3310 K się więcej
download	13 K	1270 K	1286 K the	1310 K our free	1310 K the free	2360 K aplikasi	2389 K	3080 K
dozvoli	3868 K uvijek sadržaj	3868 K uvek sadržaj	3868 K sadržaj s	3868 K sadržaj sa	3868 K sadržaj iz	3868 K sadržaj od
""", 'dp': """
dpa	823 (K
""", 'dr': """
drukuj	3334 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	664 K kan tippe os	664 K kan sende os	684 K har brugt	684 K har læst	685 K får en mail	685 K kan også	728 K har læst # ud af dine #	728 K har læst # ud af #	728 K har læst # af dine #	728 K har læst # af #	917 K hast schon ein abo	917 K hast dein limit	941 K hast einen adblocker	941 K hast einen werbeblocker	3149 K er nå påmeldt	3149 K er nå registrert	3149 K er nå meldt på	3149 K er påmeldt	3209 K har lest	3209 K har #	3211 K får en e-post	3211 K kan også	3211 K finner oss	3230 K må ha javascript	3254 K har lest # av dine #	3254 K har lest # av #	4150 K som källa	4173 K har läst	4173 K har #	4174 K får ett mejl	4174 K kan också	4174 K hittar oss	4192 K kan inte se	4217 K har läst # av #
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	2392 K	2392 K jurnalisme
durata	2591 K del video
durch	797 K das laden
""", 'e': """
e	33 K tu	33 K voi	33 K você	1198 K-mail	2278 K-mailt küldtünk
""", 'ea': """
earlier	1235 K coverage:
""", 'eb': """
ebenfalls	810 K interessant:
""", 'ed': """
edited	1242 K by
editing	1174 (K by	1175 K by	1176 K by
editor	1161 K's picks:	2379 K:	2379 K :
""", 'ee': """
een	3030 K bericht gedeeld door	3030 K post gedeeld door
eerder	3037 K schreven we:	3037 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1784 K sitoutumista	1823 K omistajaa	1823 K omistajia	1823 K osakkeenomistajia	1823 K maksumuuria
ein	842 K beitrag geteilt von	842 K von	842 K post von	965 K angebot unseres partners
eine	73 K frage zum artikel
einen	768 K monat kostenlos
eingebetteter	934 K inhalt von
""", 'el': """
el	406 K teu comentari serà	432 K vídeo no	432 K teu navegador no	1467 K vídeo comenzará	1467 K video comenzará	1494 K vídeo no	1494 K video no	1525 K artículo continúa	1525 K contenido continúa	1534 K vídeo comienza en #
elinizde	4356 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	3469 K parceria com	3515 K imagens:	3515 K fotos:
email	3 K this	1166 K the author	1166 K us	1198 K	1270 K	1322 K this	1329 K reporter
emailed	1293 K on fridays	1293 K on mondays
embedded	1358 K content from	1358 K content is blocked
empfehlen	3 K sie	908 K sie
empfiehl	908 K
""", 'en': """
en	89 K tant qu'abonné	408 K col·laboració amb	452 K imatges:	1405 K otro dispositivo	1412 K tu correo	1412 K su correo	1412 K tu buzón	1412 K tu email	1426 K facebook y twitter	1426 K facebook, twitter	1426 K facebook y x	1435 K los comentarios	1438 K vídeo:	1438 K directo	1438 K contexto:	1466 K colaboración con	1514 K imágenes:	1861 K faisant un don	1871 K tant qu'abonné	1877 K vous inscrivant	1900 K savoir plus	1900 K direct	1927 K partenariat avec	1943 K vidéo -	1943 K images -	1977 K podcast :	1977 K vidéo :	1977 K images :	4114 K gång i veckan
enable	1134 K notifications
enbart	4108 K för dig som	4108 K för prenumeranter
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	1256 K your day with
endast	4108 K för dig som	4108 K för prenumeranter
endet	768 K automatisch
enjoy	1229 K	1309 K #% off	1341 K #% off your
enjoyed	69 K this	1296 K this?	1296 K this article	1296 K this story	1296 K this post	1296 K this piece	1296 K this newsletter	1296 K this column	1296 K this recipe	1296 K this podcast	1296 K this essay	1296 K this series	1296 K this guide	1296 K this blog	1296 K this interview	1296 K this letter	1296 K this review	1296 K this page	1296 K this issue	1296 K this read	1296 K this episode	1296 K this content
enjoying	1127 K this article	1296 K this?	1296 K this article	1296 K this story	1296 K this post	1296 K this piece	1296 K this newsletter	1296 K this column	1296 K this recipe	1296 K this podcast	1296 K this essay	1296 K this series	1296 K this guide	1296 K this blog	1296 K this interview	1296 K this letter	1296 K this review	1296 K this page	1296 K this issue	1296 K this read	1296 K this episode	1296 K this content	1297 K the	1297 K our	1297 K this
enregistrez	1947 K cet article	1947 K cette recette
entdecke	23 K mehr von	908 K
entdecken	908 K sie
entenda	3445 K:
entra	12 K nel
entre	12 K no
envia	399 K'ns
envianos	1453 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'ep': """
episode	847 K herunterladen
""", 'er': """
er	32 K zijn nog geen reacties	664 K du	3158 K du abonnent?	3187 K du
erbjudande	4156 K till dig som
erhalten	908 K sie
erscheint	864 K jeden	864 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	941 K scheint, dass sie	941 K sieht so aus, als	941 K sieht aus, als	1456 K corresponsal	1456 K redactor de	1456 K redactora de	1456 K jefe de	1456 K jefa de
escanea	1453 K el código	1472 K el código para descargar
escolta	1 K	410 K el pòdcast	410 K el podcast	410 K el nostre pòdcast	410 K el nostre podcast
escoltar	1 K
escucha	1 K	1467 K el pódcast	1467 K el podcast
escuchar	1 K	1529 K en
escuche	1 K
escute	1 K
essayez	1940 K
esta	52 K investigación	52 K investigação	52 K reportagem	1462 K noticia ha sido traducida	1462 K traducción se ha hecho	1462 K traducción ha sido	1462 K función utiliza	1469 K noticia pertenece a	1519 K noticia ha sido	1519 K información ha sido	1548 K traducción ha sido revisada	3464 K tradução foi feita	3464 K notícia foi traduzida	3520 K notícia foi	3520 K reportagem foi
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	1405 K contenido es exclusivo	1460 K contenido procede de	1460 K contenido proviene de	1462 K texto ha sido traducido	1462 K artículo ha sido traducido	1464 K reportaje forma parte del número	1464 K artículo forma parte del número	1469 K artículo pertenece a	1494 K vídeo no	1494 K video no	1494 K vídeo ya no	1494 K video ya no	1494 K contenido no	1494 K contenido ya no	1495 K contenido está alojado en	1495 K contenido procede de	1518 K artículo está protegido	1518 K contenido está protegido	1518 K artículo se publicó originalmente	1518 K artículo fue publicado originalmente	1519 K artículo ha sido	1519 K texto ha sido	1519 K artículo fue	1519 K contenido ha sido	1547 K artículo se publica con	1547 K artículo se publica en colaboración	1547 K artículo se publica gracias	1547 K artículo es una traducción	1548 K texto ha sido revisado	1548 K artículo ha sido revisado	3464 K texto foi traduzido	3464 K artigo foi traduzido	3495 K vídeo não	3495 K vídeo já não	3495 K conteúdo não	3495 K conteúdo já não	3496 K conteúdo está alojado	3496 K conteúdo está hospedado	3496 K conteúdo é fornecido	3519 K artigo está protegido	3519 K conteúdo está protegido	3519 K conteúdo é protegido	3519 K artigo é protegido	3519 K artigo foi publicado originalmente	3519 K texto foi publicado originalmente	3520 K artigo foi	3520 K texto foi	3520 K conteúdo foi	3547 K artigo é publicado em parceria	3547 K artigo foi publicado em parceria	3547 K texto foi publicado originalmente	3548 K texto foi revisado	3548 K texto foi revisto	3548 K artigo foi revisado
""", 'et': """
et	33 K vous	33 K toi	395 K pot interessar:
etu	1806 K tilaajille:
etusivu	97 K >	97 K '	97 K "
etwas	44 K falsch
""", 'ev': """
everything	1373 K on the topic:	1373 K on:
""", 'ex': """
exclusief	2983 K voor abonnees
exclusivo	1405 K para suscriptores
existing	1117 K subscriber	1117 K subscribers
exklusivt	4108 K för dig som
experimentou	59 K
explainer	1161 K:	1372 K: how	1372 K: why	1372 K: what	1372 K: who	1372 K: where	1372 K: when	1372 K: the	1372 K: inside	1372 K: watch	1372 K: see	1372 K: is	1372 K: can	1372 K: this	1372 K: listen
explore	1161 K more:	1270 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	2247 K is érdekelheti:	2294 K a szöveg	2294 K a cikk	2294 K az írás	2294 K a fordítás	2294 K az összefoglaló
ezen	52 K a cikken
""", 'fa': """
facebook	799 K immer	4411 K'ta
fai	2525 K il quiz	2525 K il test	2525 K il nostro
faites	1861 K un don	1862 K un don à
fale	3448 K com o autor	3457 K com o repórter	3457 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	1249 K
feel	68 K free to republish	1182 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	1161 K under:
fill	1270 K in	1270 K out
film	3326 K znajdziesz	3388 K: jak	3388 K: tak	3388 K: oto	3388 K: dlaczego	3388 K: co	3388 K: kto	3388 K: gdzie	3388 K: to	3388 K: zobacz	3388 K: posłuchaj	3388 K: wszystko	3388 K: noc	3388 K: ludzie
find	12 K us	12 K os	1144 K us on	1144 K me on	1210 K your next job	1270 K	1285 K
finden	12 K sie uns	908 K sie
finding	1296 K this useful
finn	12 K oss
first	1281 K published by	1281 K published in the	1309 K time here
fizessen	2278 K
""", 'fl': """
flash	1229 K sale
fler	4139 K artiklar om	4143 K artiklar av	4223 K artiklar om ämnet:	4223 K artiklar om:
flere	651 K artikler om	656 K artikler af	734 K artikler om emnet:	734 K artikler om:	3174 K saker om	3174 K saker fra	3175 K saker om	3179 K saker av	3193 K jobber på	3260 K saker om temaet:	3260 K saker om:
""", 'fo': """
foglald	2278 K le
foglalja	2278 K le
folge	12 K	847 K herunterladen	908 K
folgen	12 K sie	908 K sie
folgt	12 K
follow	12 K	1144 K us	1144 K @	1144 K all the latest	1144 K the latest	1144 K our	1191 K the	1198 K	1270 K	2376 K
fontos	2306 K számunkra az ön	2306 K nekünk az ön
for	13 K a better	13 K the best	1213 K more news	1213 K more local	1213 K more stories	1213 K more on	1213 K more coverage	1213 K more of our	1213 K more from	1213 K the latest	1221 K the best experience	1221 K the best reading experience	1229 K just	1229 K only	1235 K more on the story	1260 K just	1260 K only	1264 K reprint	1264 K reprints	1343 K membership enquiries	1343 K media enquiries	1343 K media inquiries	1343 K press enquiries	1343 K press inquiries	1343 K advertising enquiries	1343 K advertising inquiries	1343 K subscription enquiries	1343 K subscription inquiries	1343 K membership inquiries	1343 K sponsorship enquiries	3158 K abonnenter:
fordel	709 K for abonnenter:	3236 K for abonnenter:
fordelskunde	3158 K?
fordelstilbud	635 K:	3158 K:
forside	97 K >	97 K '	97 K "
forsiden	97 K >	97 K '	97 K "
fortell	59 K meg
fortsett	3214 K å lese
forward	3 K this	1322 K this	1322 K it to	1322 K the letter
foto	450 K # de #	450 K # / #	555 K # z #	1512 K # de #	1512 K # / #	1512 K #/#	2432 K # dari #	2432 K # / #	2569 K # di #	2569 K # / #	2569 K #/#	2937 K:	3513 K # de #	3513 K # / #	3513 K #/#	3635 K # din #	3635 K # / #	3810 K galerija:	4397 K galeri:
fotogaleria	452 K:	3515 K:
fotogalerie	498 K:	555 K #	555 K (#	555 K: #
fotogalerija	4011 K:
fotogallery	2571 K:
fotografia	3635 K # din #
fotografie	555 K # z #
fotostrecke	810 K:
found	7 K an	7 K a	69 K this useful	1296 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	848 K unsere ki
frage	910 K des tages	927 K des tages:	927 K der woche:
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	848 K sie unsere ki
free	68 K to republish	68 K to reprint	1310 K download	1310 K kit	1310 K guide	1310 K template	1310 K templates	1310 K ebook	1310 K e-book	1310 K checklist	1310 K toolkit	1310 K white paper	1310 K whitepaper	1310 K report	1310 K course	1310 K webinar	1310 K resource	1337 K shipping on orders	1337 K delivery on orders
freier	871 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	1161 K the archive:	1161 K our archive:	1161 K our archives:	1260 K only	1260 K just
""", 'fu': """
fuiste	1454 ¿K testigo
full	1161 K story:	1161 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	1161 K reading:
""", 'fy': """
fyll	3211 K inn	4174 K i
""", 'ga': """
ga	3080 K mee
gabung	12 K	2376 K
galerie	555 K #	3637 K foto:
gambar	2432 K # dari #	2432 K # / #
gambas	2371 [K:video
gamble	1313 K responsibly
gaukite	2865 K
""", 'ge': """
ge	4174 K
geben	908 K sie
geef	3 K dit
geen	3107 K eigenaar	3107 K eigenaren	3107 K aandeelhouders	3107 K betaalmuur	3107 K miljardair
gem	685 K
gemaakt	59 K?
generative	1207 K ai
gengivelse	68 K tilladt
gerelateerd	3037 K:
gesponsert	86 K:	902 K von	965 K von
gesponsord	86 K:	3053 K door	3129 K door
get	13 K the app	13 K our	23 K	1102 K in touch	1127 K the latest	1127 K breaking news	1134 K notified	1191 K	1191 K the	1208 K tickets	1208 K your tickets	1221 K the	1222 K text alerts	1222 K news alerts	1225 K the	1225 K our	1229 K	1241 K permission to reuse	1270 K	1285 K	1286 K the	1288 K push	1294 K	1298 K	1309 K #% off	1310 K our free	1310 K the free	1341 K #% off your	1347 K it from
""", 'gh': """
ghi	4638 K rõ nguồn
""", 'gi': """
gi	3211 K
gib	908 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	4175 K du
gioca	2545 K ora:	2545 K ora a
giornalista	2508 K professionista	2508 K e scrittrice	2508 K e scrittore
giv	627 K artiklen til	627 K artiklen videre	685 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	4025 K poudarki
""", 'go': """
go	1235 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaria	3501 K de receber notificações
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	1166 K a tip	1166 K a story	1166 K a news tip	1167 K a question	1249 K	1271 K a	1271 K	1345 K a dilemma	1345 K a question for
""", 'gr': """
grab	1310 K our free	1310 K your free
graduada	1457 K en
graduado	1457 K en
grupo	3433 K do whatsapp
""", 'gu': """
guarda	2498 K anche	2498 K:	2498 K il video	2498 K anche:	2522 K il video qui sopra	2586 K su	2599 K la gallery	2599 K le foto	2599 K l'infografica	2608 K
gulir	2399 K ke bawah	2399 K untuk
""", 'ha': """
ha	44 K hibát	1511 K ocurrido un error	1511 K habido un error	2257 K van információja	2257 K van információd	2257 K ön is átélt	2257 K te is átéltél	2257 K többet tud
haben	7 K sie einen fehler	818 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	4357 K	4361 K:	4407 K reklamdan
haberde	7 K hata	4345 K hata
haberin	4327 K devami için	4407 K devami	4425 K orijinali
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	1454 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	2512 K informazioni	2512 K una notizia	2512 K una segnalazione	2512 K una storia
hak	2435 K cipta dilindungi
hakaret	27 K içeren
hakka	1589 K
halaman	2398 K selanjutnya:	2432 K # dari #
hallgasd	1 K meg	2265 K meg
hallgass	2265 K minket
hallgassa	1 K meg	2265 K meg	2278 K meg
haluaisitko	1785 K
haluatko	1761 K kertoa	1770 K töihin	1770 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	664 K du oplysninger	664 K du viden	664 K du et godt tip	664 K du tip	664 K du flere oplysninger	664 K du oplevet	664 K du selv oplevet	664 K du en god historie	686 K du en historie	686 K du dokumentation	686 K du dokumenter	698 K du et tip	698 K du tip	698 K du et godt tip	698 K du en god historie	698 K du en historie	3179 K du et tips	3187 K du informasjon	3187 K du opplysninger	3187 K du flere opplysninger	3187 K du tips	3187 K du et tips	3187 K du opplevd	3187 K du erfaring	3187 K du tanker	3187 K du noe på hjertet	3213 K du en historie	3213 K du dokumenter	3213 K du dokumentasjon	4150 K du information	4150 K du uppgifter	4150 K du tips	4150 K du ett tips	4150 K du varit med om	4150 K du egna erfarenheter	4150 K du upplevt	4175 K du en historia	4175 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	406 K d'estar registrat	406 K detectat cap	406 K trobat cap	1454 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	4345 K mi fark	4356 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	1102 K your say	1166 K a tip	1166 K a news tip	1166 K a question about this	1166 K a question for	1167 K you been	1167 K a story	1220 K your say	1249 K a	1249 K you	1271 K you	1271 K we	1298 K	1317 K you made this	1317 K you tried this	1327 K you	1345 K a question for	1345 K you got a question	1345 K a dilemma
hay	7 K algún
haz	1438 K clic aquí	1454 K tu denuncia	1470 K nuestro test	1470 K el test	1470 K nuestro quiz
hazte	1399 K socio de
""", 'he': """
hear	1 K this	1211 K this story	1213 K more	1253 K the full	1253 K more	1270 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	3015 K je een tip	3016 K je een tip	3081 K je
heeft	3015 K u een tip	3016 K u een tip	3081 K u
hela	4182 K samtalet	4182 K intervjun
hele	693 K samtalen	693 K interviewet	3220 K samtalen	3220 K intervjuet
help	1217 K us improve	1270 K
hem	97 K >	97 K '	97 K "
hemen	4373 K oyna:
hent	13 K	661 K appen fra	675 K	685 K	3198 K
her	712 K er et indlejret indhold fra	712 K er et indlejret opslag fra	712 K er indlejret indhold fra	712 K er indlejret opslag fra	712 K vises et indlejret indhold fra	712 K vises et indlejret opslag fra	712 K vises indlejret indhold fra	712 K vises indlejret opslag fra	712 K findes et indlejret indhold fra	712 K findes et indlejret opslag fra	712 K findes indlejret indhold fra	712 K findes indlejret opslag fra	3239 K er et innebygd innhold fra	3239 K er et innebygd innlegg fra	3239 K er innebygd innhold fra	3239 K er innebygd innlegg fra	3239 K vises et innebygd innhold fra	3239 K vises et innebygd innlegg fra	3239 K vises innebygd innhold fra	3239 K vises innebygd innlegg fra	3239 K finnes et innebygd innhold fra	3239 K finnes et innebygd innlegg fra	3239 K finnes innebygd innhold fra	3239 K finnes innebygd innlegg fra
here	1235 K's more on this
het	5 K reactieveld	3010 K beste van	3053 K artikel gaat verder onder	3053 K verhaal gaat verder onder	3053 K artikel gaat verder na	3053 K verhaal gaat verder na
heti	2296 K kvíz:
""", 'hi': """
hi	449 K ha hagut un error
hiciste	59 K esta
hier	810 K lesen sie	810 K geht es zu	810 K geht's zu	852 K klicken, um	855 K geht es zum quiz	855 K geht es zum täglichen	914 K können sie den artikel	914 K können sie diesen artikel	914 K kannst du den artikel	934 K ist ein eingebetteter	3097 K staat ingesloten
highlights	1206 K
highly	1321 K active question
hintergrund	810 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	687 K fortsætter
hit	1253 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	3193 K oss å bli bedre
hjelpelinjen	3159 K:	3159 K for spilleavhengige	3159 K for spillavhengige
hjem	97 K >	97 K '	97 K "
""", 'ho': """
hoe	3061 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
home	97 K >	97 K '	97 K "	97 K＞
hotline	41 K tòa soạn	41 K redaksi	4608 K: #
hou	28 K het
houd	28 K het	82 K je van
houve	3512 K um erro
how	8 K would you rate	8 K useful was	33 K do you feel	1247 K useful is this	1247 K helpful was this	1327 K has	1327 K have	1327 K did	1327 K are you	1327 K will	1327 K would
""", 'hr': """
hrajte	559 K:
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	4175 K håller du med
husk	685 K at bekræfte	3211 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hver	3148 K fredag	3148 K morgen	3148 K uke	3148 K søndag
hvor	686 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	747 K betalt samarbejde med	1285 K use	1285 K used	1285 K love	1285 K bought	1285 K recommend	2497 K più letti di	2517 K punti chiave	3225 K appen	3274 K betalt samarbeid med	4125 K betalt samarbete med	4125 K annonssamarbete med	4125 K kommersiellt samarbete med	4237 K betalt samarbete med
""", 'ic': """
ici	1960 K, un contenu provenant
icymi	1161 K:
""", 'ie': """
ielogojies	2933 K
ievadi	2933 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	1182 K you enjoyed this	1182 K you liked this	1317 K you make this	1317 K you try this	1317 K you made this	1317 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	885 K feedback hilft	930 K abo-vorteil:
ihre	27 K beiträge	33 K meinung	855 K meinung ist uns wichtig	885 K rückmeldung hilft
""", 'ik': """
iklan	2399 K -
ikuti	12 K	2364 K berita	2376 K	2387 K survei	2387 K polling	2387 K jajak pendapat	2387 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	2514 K video non è disponibile	2516 K testo è stato realizzato	2522 K video inizierà	2524 K tuo commento sarà	2548 K gioco è vietato ai minori	2548 K gioco può causare	2548 K gioco d'azzardo può	2551 K video non	2591 K video inizia tra #	2591 K tuo video inizia tra #
ilgili	4327 K haber	4397 K haber:
ilginizi	4327 K çekebilir	4327 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan	4399 K olarak
ilmestyy	1729 K joka	1729 K perjantaisin	1729 K maanantaisin	1729 K viikoittain	1729 K arkisin
ilmoittaudu	1770 K
""", 'im': """
im	810 K video:
image	1174 K copyright	1174 K source,	1174 K credit:	1975 K # sur #	1975 K #/#	1975 K # / #
imagem	3513 K # de #	3513 K # / #	3513 K #/#
imagen	1512 K # de #	1512 K # / #	1512 K #/#
imaginea	3635 K # din #	3635 K # / #
imate	72 K pitanja	72 K vprašanja
imatge	450 K # de #	450 K # / #
immagine	2569 K # di #	2569 K # / #	2569 K #/#
impossibile	2551 K riprodurre	2555 K visualizzare questo contenuto
""", 'in': """
in	777 K ihrem postfach	777 K ihr postfach	807 K den kommentaren	1157 K the comments section	1157 K the comment section	1161 K case you missed it:	1211 K the video player above	2519 K edicola da	2519 K edicola con	2521 K collaborazione con	2540 K offerta	2990 K de app	3008 K de reacties	3129 K betaalde samenwerking met
indem	797 K sie
indhold	747 K fra annoncøren
indtast	685 K
infographie	1977 K :
informationen	848 K zum einsatz von ki
inga	32 K kommentarer	4214 K ägare	4214 K aktieägare
ingen	32 K kommentarer	725 K ejer	725 K ejere	725 K aktionærer	725 K milliardær	725 K betalingsmur	3251 K eier	3251 K eiere	3251 K aksjonærer	3251 K milliardær	3251 K betalingsmur	4214 K ägare	4214 K miljardär	4214 K betalvägg
ingesloten	3097 K inhoud van
ingin	2419 K menerima notifikasi	2419 K dapat notifikasi
inhalt	934 K von
inhalte	934 K von	934 K aus
inhoud	3097 K van
inicio	97 K >	97 K '	97 K "
innhold	3274 K fra annonsøren
innlegg	27 K
inquadra	2527 K il codice	2527 K il qr code	2527 K il qr
inscreva	3466 K-se no nosso webinar
inscrivez	1869 K-vous gratuitement	1924 K-vous à notre webinaire
instagram	799 K immer	799 K-inhalte immer	4378 K gönderisini	4411 K'da
instal	2389 K aplikasi
instala	13 K
instale	13 K
instaliraj	3833 K
instalirajte	3833 K	3858 K aplikaciju
install	13 K	1286 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	2512 K la tua lettera
""", 'ir': """
irtisano	1784 K
""", 'is': """
is	7 K something wrong	1249 K there	1271 K there	3081 K er iets
isi	2387 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izinsiz	4399 K kopyalanamaz	4399 K kullanilamaz	4399 K alintilanamaz
izlasi	2933 K
izle	4327 K:
izleyin	4327 K:
izniyle	4425 K yayimlanmiştir
izpildi	2924 K testu
izveido	2933 K
izvor	3837 K:
izvori	3837 K:
""", 'ja': """
ja	2919 K tev ir informācija	2919 K jums ir informācija	2919 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1784 K
jadikan	2376 K
jadilah	31 K yang pertama
jaga	1589 K
jak	518 K se vám líbil
jako	89 K prenumerator	89 K předplatitel
jatka	1786 K lukemista
javascript	3230 K må
jawab	2387 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	3062 K kunt niet meer reageren	3062 K kunt reageren	3070 K kunt je altijd	3070 K ontvangt vanaf nu	3070 K ontvangt een e-mail	3110 K hebt al # van	3110 K hebt # van	3826 K li vam	3826 K li članak	4026 K bil članek	4026 K bila vsebina	4026 K bil povzetek
jeden	864 K montag neu	864 K dienstag neu	864 K donnerstag neu	864 K freitag neu	864 K samstag neu	864 K sonntag neu	864 K mittwoch neu
jederzeit	768 K kündbar	775 K widerrufen	775 K abbestellen	775 K abmelden
jelentkezz	2278 K be
jelentkezzen	2278 K be
jen	562 K pro předplatitele:
jeste	59 K li probali	59 K li isprobali
jetzt	852 K reinhören	855 K tickets sichern	876 K lesen:	897 K # monate	897 K # wochen	928 K spielen:
""", 'ji': """
jika	2377 K anda mengetahui	2377 K anda punya
""", 'jo': """
job	661 K hos
jobb	3184 K i
jobba	4147 K på
jobbar	4150 K du
jobber	3187 K du
jocurile	3613 K de noroc pot	3613 K de noroc dau
jogar	3489 K agora:
jogue	3466 K palavras cruzadas	3489 K agora:	3492 K com responsabilidade
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	1102 K the conversation	1109 K	1144 K the conversation on	1144 K us on	1157 K the debate	1191 K the	1191 K	1208 K us for	1208 K us at	1208 K us in	1208 K us live	1220 K the conversation	1220 K the discussion	1220 K the debate	1229 K for	1229 K now	1270 K	1275 K #	1275 K over #	1275 K more than #	1275 K our #
joka	1729 K perjantai	1729 K aamu
jornalista	3456 K formada	3456 K formado
jos	44 K huomaat
jouer	1953 K maintenant	1956 K comporte des risques
jouez	1953 K maintenant
""", 'ju': """
juega	1489 K ahora a	1489 K ahora al	1489 K ahora:
juga	427 K ara:
jugar	1489 K ahora:
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1757 K on julkaistu	1757 K on aiemmin	1757 K julkaistiin	1786 K jatkuu	1799 K on	1836 K on julkaistu	1836 K julkaistiin
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit	1832 K aiheesta:	1832 K jutut aiheesta:
kaj	33 K menite
kalan	4371 K karakter
kan	82 K du lide	686 K du lide
kanalimiza	12 K
kapcsolja	2278 K be
kapja	2278 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1574 K sul on vihje	1574 K sul on vihjeid	1590 K lugu	1590 K artikkel	1590 K tead	1590 K tahad
katso	1751 K myös	1751 K:	1751 K video	1751 K myös:	1784 K koko	1784 K kaikki
kaupallinen	86 K yhteistyö:	1845 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek	4399 K gösterilmeden
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	1127 K up with	1229 K reading	1230 K reading with	1265 K reading:
kein	945 K eigentümer	945 K konzern	945 K verleger	945 K milliardär
keine	945 K eigentümer	945 K konzerne	945 K aktionäre	945 K paywall	945 K werbung
ken	66 K je iemand	3081 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	664 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	2278 K minket
kerran	1729 K viikossa
kerro	59 K kommenteissa	1761 K kokemuksesi	1761 K oma
keskustele	28 K	1794 K aiheesta	1794 K jutusta
keskustelu	1773 K on auki
key	1206 K points	1206 K takeaways
""", 'ki': """
ki	848 K-generierte inhalte	848 K-generierte texte	848 K-generierte zusammenfassungen	3218 K har
kiitos	1823 K lukijoidemme
kijk	3011 K ook	3011 K hier	3035 K de uitzending	3035 K de hele	3051 K voor meer
kirim	2377 K foto	2377 K tulisan
kirimkan	2377 K foto
kirjaudu	1773 K	1784 K
kirjoita	1749 K asiallisesti	1784 K suoraan	1784 K meille
kirjoitimme	1792 K
kirjoittaja	1765 K on	1765 K työskentelee
kirjoittajan	1763 K muut	1763 K muita
kirjoituksessa	1748 K esitetyt	1748 K esitetyt näkemykset
kirjoitus	1748 K on mielipide	1757 K on julkaistu
kirjuta	1574 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	3213 K du til
""", 'kl': """
klausies	2933 K
klausykite	2850 K	2865 K
klick	908 K
klicka	4140 K här
klicken	908 K sie
klik	652 K her	2376 K	3011 K hier	3051 K hier voor	3080 K
klikk	3175 K her
klikkaamalla	1784 K
kliknij	3310 K tutaj
kliknite	3911 K sem
klippet	3230 K er ikke	3230 K er dessverre	4192 K kan endast	4192 K kan bara
klopt	3081 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	1182 K someone	1182 K anyone	1249 K	1271 K
""", 'ko': """
kochen	82 K sie gern
kokeile	1797 K tietojasi
kokeilitko	59 K
koko	1784 K keskustelun kuulet
kolumna	3822 K izražava	4022 K izraža	4022 K odraža
kolumni	1836 K on julkaistu
kom	670 K til vores	3193 K på vårt	3193 K på vår	4156 K på vårt	4156 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	2865 K gali
kommentare	5 K	27 K	886 K können nur	914 K werden erst	914 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	807 K
kommentarsporet	5 K
kommenteerida	1589 K saavad
kommentering	5 K
kommentieren	5 K	886 K können	908 K sie
kommentit	5 K	27 K	1749 K tarkistetaan	1749 K moderoidaan
kommentoimalla	1794 K	1794 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	502 K na autora	656 K journalisten	664 K journalisten	665 K	685 K	804 K zur redaktion	804 K in die redaktion	816 K:	3179 K journalisten	3187 K oss	3187 K journalisten	3188 K	3211 K
kontakta	4143 K reportern	4150 K oss via	4150 K reportern	4151 K	4174 K
konten	2413 K ini tidak	2414 K ini berasal dari	2414 K sematan dari	2414 K eksternal dari	2414 K dari	2435 K ini dilindungi
kontributor	2379 K:
konuyla	4327 K ilgili:
koop	3080 K
kopeeri	1589 K
kopier	685 K	3211 K
kopiera	4174 K
kopioi	1735 K linkki	1784 K
kopiuj	3334 K link
koreksi	2383 K artikel
""", 'kr': """
krijg	3080 K
kronikken	738 K	3264 K
""", 'ku': """
kui	1574 K sul on teema	1574 K sul on vihje	1574 K tead	1574 K märkasid
kunjungi	2384 K toko
kunne	69 K du lide	82 K du lide
kunstig	691 K intelligens har	3218 K intelligens har
kunstmatige	3032 K intelligentie kan fouten maken. controleer
kuula	1579 K podcasti	1589 K
kuulemme	1784 K mielellämme
kuuntele	1 K	1751 K:	1751 K myös	1751 K myös:	1771 K	1784 K
""", 'kv': """
kviz	3810 K:	3864 K:	3864 K dana:	3864 K tjedna:	4011 K:	4060 K:	4060 K dneva:	4060 K tedna:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	462 K'article continua	1877 K'essentiel de l'actualité	1904 K'auteur	1905 K'auteur	1914 K'essentiel par	1956 K'abus d'alcool est dangereux pour la santé	2502 K'autore	2503 K'autore	2582 K'articolo continua
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	462 K notícia continua	1525 K noticia continúa	1534 K publicidad termina en #	1928 K vidéo va commencer	1959 K vidéo n'est	1998 K vidéo commence dans #	2480 K tua email	2524 K tua opinione conta	2582 K notizia continua	2591 K pubblicità termina tra #
laad	3097 K inhoud van
laadi	1589 K alla
laat	59 K me weten	3035 K je dit artikel	3080 K
laatste	3010 K nieuws over
ladda	13 K ner	4160 K ner	4160 K ned	4174 K ner	4202 K alltid innehåll från	4202 K innehåll från
lade	13 K	908 K
laden	13 K sie	908 K sie
lae	1589 K alla
lagre	3211 K
lainaus	68 K sallittu
lander	622 K i din indbakke
lands	1293 K on mondays	1293 K on fridays	1293 K on sundays
langganan	2394 K
lanjut	2399 K membaca
lanjutkan	2399 K membaca
laporan	2378 K:	2379 K wartawan	2379 K kontributor
laporkan	2383 K kesalahan
lasi	2908 K arī	2908 K vairāk	2908 K vēl	2933 K
lasiet	2908 K arī
last	13 K ned	3198 K ned	3211 K ned	3225 K ned appen	3239 K inn alltid innhold fra	3239 K inn innhold fra
lataa	13 K	1784 K	1809 K sisältö palvelusta
latest	1160 K from	1160 K in	1160 K videos from
laureata	2508 K in
laureato	2508 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	1438 K puede interesar	1438 K puede interesar:	1871 K premier mois	1899 K meilleur de
lea	1438 K también	1438 K aquí	1438 K además	1438 K más	1438 K:	1438 K además:	1547 K el original
leave	59 K a star
ledenvoordeel	3093 K:
lediga	4147 K jobb på	4147 K tjänster på
ledige	661 K stillinger hos	661 K stillinger på	3184 K stillinger i	3184 K stillinger hos
lee	13 K en	1438 K también	1438 K más	1438 K:	1438 K más:	1438 K aquí:	1472 K las noticias sin anuncios	1472 K sin anuncios en la app	1483 K aquí la nota completa	1547 K el original
leer	1438 K también	1438 K más	1552 K
lees	13 K	3010 K meer over	3011 K ook	3011 K ook:	3011 K meer	3011 K meer:	3011 K verder	3011 K hier	3011 K:	3011 K verder:	3037 K ons dossier:	3037 K het hele verhaal:	3051 K het hele	3051 K het volledige	3051 K de hele	3051 K hier het hele	3051 K hier alles	3076 K ook dit artikel:	3076 K dit ook:	3077 K ook het interview	3077 K ook het verhaal	3077 K ook ons	3077 K ook onze	3077 K ook de analyse	3077 K ook de reportage	3077 K ook de column	3077 K ook dit	3077 K hier het interview	3077 K hier de analyse	3080 K	3082 K dit verhaal	3082 K dit artikel	3116 K alles over het onderwerp:	3116 K alles over:
leestip	3011 K:
legg	3211 K til
leggi	13 K	2497 K tutte le notizie	2498 K anche	2498 K anche:	2498 K qui	2498 K tutto	2498 K:	2498 K pure:	2509 K tutti gli articoli di	2603 K l'originale	2603 K l'articolo originale	2608 K
legyen	31 K ön az első	2278 K
leia	13 K	3444 K mais sobre	3445 K também	3445 K também:	3445 K mais	3445 K:	3445 K aqui	3445 K mais:	3547 K o original	3547 K o artigo original	3551 K
leiad	1589 K meid
leidsid	44 K	1580 K vea	1580 K artiklist vea
leiten	3 K sie
len	3963 K pre predplatiteľov:
ler	3445 K também	3445 K mais	3551 K
les	5 K commentaires	27 K commentaires	27 K messages	1899 K plus lus	1914 K réponses sont générées	1915 K points clés	3174 K mer om	3175 K også	3175 K også:	3175 K mer	3175 K mer:	3175 K:	3175 K hele saken	3175 K om	3175 K her	3175 - K også	3184 K videre med	3198 K eavisen	3198 K avisa	3198 K avisen	3212 K	3214 K videre	3260 K alt om temaet:	3260 K alt om:
lesedauer	924 K
leseempfehlung	876 K:
lesen	13 K sie	82 K sie gern	809 K sie mehr zu	809 K sie mehr zum	810 K sie auch	810 K sie mehr	810 K sie hier	810 K sie dazu	810 K sie jetzt	810 K sie außerdem	810 K sie mehr zum thema	876 K sie hierzu:	900 K sie weiter:	900 K sie unser dossier:	908 K sie
lesenswert	876 K:
leserangebot	930 K:
leseravstemning	3232 K:
leserbrief	807 K
leserbriefe	807 K an
leserkommentare	885 K geben
leserreise	930 K:	3236 K:
leserreisen	930 K:
lesertilbud	3236 K:
leserumfrage	927 K:
lesetipp	810 K	810 K:
lesezeit	924 K
lest	810 K auch
lezersaanbieding	3093 K:
lezerspeiling	3089 K:
lezersreis	3093 K:
lezersvoordeel	3093 K:
""", 'li': """
licence	1982 K creative commons
licencia	1484 K creative commons
licenciada	1457 K en
licenciado	1457 K en
license	1241 K this
licenza	2574 K creative commons
lies	810 K auch	810 K mehr	810 K dazu	908 K
ligne	41 K de la rédaction
lihat	2371 K juga	2371 K juga:	2386 K video	2398 K pula:	2446 K di	2446 K postingan ini di
liitu	56 K #	1589 K
liity	56 K #	56 K yli #	1784 K
like	12 K us	69 K this?	1127 K what you're reading	1144 K and follow	1296 K this?	1296 K this article	1296 K this story	1296 K this post	1296 K this piece	1296 K this newsletter	1296 K this column	1296 K this recipe	1296 K this podcast	1296 K this essay	1296 K this series	1296 K this guide	1296 K this blog	1296 K this interview	1296 K this letter	1296 K this review	1296 K this page	1296 K this issue	1296 K this read	1296 K this episode	1296 K this content	1296 K what you read	1296 K what you see	1296 K what you've read	1296 K what you're reading
liked	69 K this	1296 K this?	1296 K this article	1296 K this story	1296 K this post	1296 K this piece	1296 K this newsletter	1296 K this column	1296 K this recipe	1296 K this podcast	1296 K this essay	1296 K this series	1296 K this guide	1296 K this blog	1296 K this interview	1296 K this letter	1296 K this review	1296 K this page	1296 K this issue	1296 K this read	1296 K this episode	1296 K this content	1296 K what you read
liker	82 K du	3213 K du
liking	1296 K this?	1296 K this article	1296 K this story	1296 K this post	1296 K this piece	1296 K this newsletter	1296 K this column	1296 K this recipe	1296 K this podcast	1296 K this essay	1296 K this series	1296 K this guide	1296 K this blog	1296 K this interview	1296 K this letter	1296 K this review	1296 K this page	1296 K this issue	1296 K this read	1296 K this episode	1296 K this content
likte	69 K du	82 K du
limited	1229 K time	1229 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	4587 K bài gốc
linka	41 K redakce	41 K redakcie
linkki	1735 K kopioitu	1735 K on kopioitu	1735 K kopioitiin
liputan	52 K ini
lire	1899 K tous nos articles	1900 K aussi	1900 K également	1900 K	1900 K notre	1900 K l'article	1900 K plus	1900 >> K	2017 K
lisa	1589 K meid	1589 K
lisez	13 K	1900 K aussi	1940 K
listen	1 K to	1161 K |	1161 K:	1211 K to the latest episode	1211 K to the full episode	1211 K to the full interview	1211 K again on	1253 K to our	1253 K as	1270 K
live	652 K:	733 K: sådan	733 K: her	733 K: derfor	733 K: dette	733 K: hør	733 K: se	733 K: alt	733 K: hvordan	733 K: hvorfor	733 K: hvad	733 K: hvem	733 K: den	733 K: det	733 K: de	810 K-ticker:	1372 K blog: how	1372 K blog: why	1372 K blog: what	1372 K blog: who	1372 K blog: where	1372 K blog: when	1372 K blog: the	1372 K blog: inside	1372 K blog: watch	1372 K blog: see	1372 K blog: is	1372 K blog: can	1372 K blog: this	1372 K blog: listen	1831 K: näin	1831 K: tässä	1831 K: siksi	1831 K: tämä	1831 K: kuuntele	1831 K: katso	1831 K: kaikki	1831 K: miten	1831 K: miksi	1831 K: mitä	1831 K: kuka	1831 K: mikä	1831 K: tältä	1831 K: tällainen	3115 K: zo	3115 K: hoe	3115 K: dit	3115 K: waarom	3115 K: wat	3115 K: wie	3115 K: de	3115 K: het	3115 K: een	3115 K: alles	3115 K: bekijk	3115 K: luister	3115 K: deze	3115 K: dat	3637 K text:
liveblog	733 K: sådan	733 K: her	733 K: derfor	733 K: dette	733 K: hør	733 K: se	733 K: alt	733 K: hvordan	733 K: hvorfor	733 K: hvad	733 K: hvem	733 K: den	733 K: det	733 K: de	953 K: der	953 K: die	953 K: das	953 K: wie	953 K: warum	953 K: was	953 K: so	953 K: wenn	953 K: alles	953 K: wer	953 K: wo	1372 K: how	1372 K: why	1372 K: what	1372 K: who	1372 K: where	1372 K: when	1372 K: the	1372 K: inside	1372 K: watch	1372 K: see	1372 K: is	1372 K: can	1372 K: this	1372 K: listen	3011 K:	3115 K: zo	3115 K: hoe	3115 K: dit	3115 K: waarom	3115 K: wat	3115 K: wie	3115 K: de	3115 K: het	3115 K: een	3115 K: alles	3115 K: bekijk	3115 K: luister	3115 K: deze	3115 K: dat
liverapport	4222 K: så	4222 K: här	4222 K: därför	4222 K: det här	4222 K: hör	4222 K: se	4222 K: allt	4222 K: detta	4222 K: den	4222 K: det	4222 K: de	4222 K: hur	4222 K: varför	4222 K: vad
liveseuranta	1831 K: näin	1831 K: tässä	1831 K: siksi	1831 K: tämä	1831 K: kuuntele	1831 K: katso	1831 K: kaikki	1831 K: miten	1831 K: miksi	1831 K: mitä	1831 K: kuka	1831 K: mikä	1831 K: tältä	1831 K: tällainen
""", 'll': """
llegeix	395 K també	395 K més
llegiu	395 K també
llicenciada	401 K en periodisme
llicenciat	401 K en periodisme
""", 'lo': """
lo	59 K has probado	1437 K más leído en	1437 K más visto en	1437 K último en	2592 K trovi su spotify
load	1336 K content from	1336 K external content
loe	1562 K ka	1562 K lisaks	1562 K veel	1562 K edasi:	1589 K
log	684 K ind eller opret	685 K ind	1270 K in
logg	3209 K inn eller	3211 K inn
logga	4173 K in eller	4174 K in	4188 K in
logi	1589 K sisse
loo	1589 K
looking	1270 K for	1285 K for
los	5 K comentarios	27 K comentarios	3038 K de dagelijkse
love	1296 K this?	1296 K this article	1296 K this story	1296 K this post	1296 K this piece	1296 K this newsletter	1296 K this column	1296 K this recipe	1296 K this podcast	1296 K this essay	1296 K this series	1296 K this guide	1296 K this blog	1296 K this interview	1296 K this letter	1296 K this review	1296 K this page	1296 K this issue	1296 K this read	1296 K this episode	1296 K this content	1297 K our
loved	69 K this	1296 K this?	1296 K this article	1296 K this story	1296 K this post	1296 K this piece	1296 K this newsletter	1296 K this column	1296 K this recipe	1296 K this podcast	1296 K this essay	1296 K this series	1296 K this guide	1296 K this blog	1296 K this interview	1296 K this letter	1296 K this review	1296 K this page	1296 K this issue	1296 K this read	1296 K this episode	1296 K this content
lowongan	2384 K kerja di
""", 'lu': """
lubisz	82 K
lue	1751 K myös	1751 K myös:	1751 K lisää	1751 K lisää:	1751 K:	1751 K seuraavaksi:	1763 K lisää kirjoittajalta	1784 K	1832 K lisää aiheesta:
lugu	1591 K jätkub
luister	1 K	3011 K ook	3011 K:	3011 K ook:	3035 K hier naar	3035 K de podcast	3080 K
lukijakysely	1802 K:
lukijamatka	1806 K:
lukijatarjous	1806 K:
lukijoidemme	1823 K ansiosta
luo	1773 K tunnus	1784 K
""", 'ly': """
lyssna	1 K på	4140 K	4140 K:	4174 K
lyt	1 K til	652 K til	685 K
lytt	3175 K til	3211 K
""", 'ma': """
maak	3038 K de puzzel	3047 K een bedrag over	3047 K je gift over	3047 K uw gift over	3047 K je bijdrage over	3047 K uw bijdrage over	3080 K
maandelijks	2983 K opzegbaar
mach	855 K den test:	908 K
machen	855 K sie den test:	855 K sie mit bei unserer	908 K sie
macie	72 K pytania
made	59 K it?	1317 K this recipe	1317 K this
mai	3573 K multe detalii	3573 K mult pe această temă:	3601 K multe articole despre	3601 K multe știri despre
mail	1322 K this	3014 K de auteur	3026 K	3080 K
main	2408 K sekarang:
mainkan	2408 K sekarang:
mais	3444 K lidas em	3444 K de	3444 K sobre	3444 K notícias de	3444 K notícias sobre	3448 K artigos de
make	12 K us	1102 K a donation	1102 K a contribution	1102 K a gift	1270 K
maksettu	1845 K yhteistyö:
manda	1453 K tus fotos
mandanos	1453 K
mande	3460 K sua sugestão	3460 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	2376 K bergabung
masuk	2403 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	3313 K temat?	3313 K temat dla
matote	2866 K klaidą
mau	2419 K menerima notifikasi
""", 'me': """
me	59 K conta	59 K conte
med	89 K et digitalt abonnement	89 K et abonnement	89 K abonnement	89 K en prenumeration	89 K en digital prenumeration	89 K ett abonnemang	3225 K appen	3225 K appen vår
medlemsfordel	635 K:	709 K:	3236 K:
meer	3010 K over	3010 K uit	3010 K van	3010 K nieuws over	3011 K lezen:	3014 K artikelen van	3014 K van deze auteur	3051 K nieuws uit	3051 K nieuws over	3051 K weten?	3051 K over dit	3076 K over dit onderwerp:	3081 K lezen over	3116 K over het onderwerp:	3116 K over:
meest	3010 K gelezen in
meet	1166 K the author	1208 K our	1270 K
mehr	809 K zum thema	809 K aus	809 K von	809 K zu	809 K lesen über	809 K über	810 K zum thema	810 K dazu	810 K dazu:	810 K lesen:	810 K aus dem ressort	810 K aus der region:	816 K vom autor	816 K von der autorin	816 K artikel von	848 K informationen zum einsatz von ki	876 K nachrichten aus	876 K aus dem archiv:	900 K hintergründe dazu:	900 K zu diesem thema:
meistgelesen	809 K in
mejla	4150 K reportern	4151 K
meld	3080 K je	3193 K deg på vårt	3211 K deg
melde	908 K
melden	908 K sie
members	1272 K can read	1303 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	2278 K
mer	3174 K om	3174 K fra	3175 K om saken:	3260 K om temaet:	3260 K om:	4139 K om	4139 K från	4140 K om ämnet:	4140 K läsning:	4143 K av	4223 K om ämnet:	4223 K om:
merci	28 K de rester	28 K de respecter
mere	651 K om	651 K fra	652 K om emnet:	734 K om emnet:	734 K om:
message	1328 K us on	1328 K us at	1328 K the newsroom
mest	4139 K läst i
met	89 K een abonnement	89 K een digitaal abonnement	3025 K medewerking van	3025 K dank aan anp	3025 K dank aan belga
mettiti	2525 K alla prova con
""", 'mi': """
mi	33 K a véleménye	2305 K és partnereink	2305 K és a partnereink	2305 K és # partnerünk	2305 K, illetve partnereink
mielipidekirjoituksessa	1748 K esitetyt
minden	2330 K cikk a témában:	2330 K a témáról:
mira	1438 K también	1438 K:	1438 K también:	1467 K el video arriba	1467 K el vídeo de arriba
mit	33 K gondol	89 K einem abo	89 K einem abonnement	89 K einem digitalabo	89 K dem digitalabo	768 K einem abo	797 K dem laden	797 K dem klick auf	824 K material von	825 K material von
mitarbeit	838 K:
""", 'mn': """
mnenja	4022 K avtorjev
mnenje	4022 K avtorja
""", 'mo': """
modtag	685 K
modtageren	627 K kan læse
mohlo	498 K by vás zajímat:
molimo	28 K vas da
mon	2002 K don :
monat	768 K kostenlos	768 K gratis
mooi	69 K verhaal
more	1160 K from	1160 K on	1161 K from	1161 K on this	1161 K to read:	1161 K on this story:	1161 K on this topic:	1161 K stories:	1161 K on:	1166 K by	1166 K stories by	1235 K coverage:	1265 K news:	1267 K videos from	1282 K local headlines	1282 K local news	1282 K local stories	1282 K national news	1282 K top stories	1282 K world news	1282 K business news	1282 K sports news	1282 K breaking news	1339 K:	1339 K |	1373 K about the topic:	1373 K about:	1373 K on the topic:	1373 K on:
most	1160 K read in	1160 K read on	1160 K viewed in	1160 K popular in	1160 K popular on	1265 K read:	2235 K
mostra	2608 K
mostrar	1552 K	3551 K
""", 'mp': """
mp	847 K# herunterladen
""", 'mu': """
mua	4592 K vé
muhabir	4361 K:
muista	1784 K vahvistaa
mus	2865 K rasite
must	1161 K read:	1265 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	565 K tomto místě je vložený obsah	565 K tomto místě je vložený příspěvek	565 K tomto místě se nachází vložený obsah	565 K tomto místě se nachází vložený příspěvek	565 K tomto místě najdete vložený obsah	565 K tomto místě najdete vložený příspěvek	3053 K de advertentie gaat	3424 K sua caixa de entrada	3966 K tomto mieste je vložený obsah	3966 K tomto mieste je vložený príspevok	3966 K tomto mieste sa nachádza vložený obsah	3966 K tomto mieste sa nachádza vložený príspevok	3966 K tomto mieste nájdete vložený obsah	3966 K tomto mieste nájdete vložený príspevok	4032 K voljo v	4032 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	780 K-app
nad	52 K tym tekstem
nahlaste	540 K chybu
najdete	12 K nás
najnowsze	3309 K z
najnowszy	3316 K numer
najpopularniejsze	3309 K w
namestite	4032 K
namluveno	517 K
napi	2296 K kvíz:
napisz	31 K pierwszy
napiszcie	59 K
naslovna	97 K >
naslovnica	97 K >
nata	2508 K a
nato	2508 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	2278 K felejtse el megerősíteni
need	1285 K a	1345 K advice
neem	3083 K nu
nehmen	908 K sie
nei	2495 K commenti
nella	2480 K tua mail	2480 K tua email	2480 K tua casella
nema	32 K komentara
nemamo	3877 K vlasnika	3877 K vlasnike	3877 K dioničare	3877 K akcionare	3877 K oglase	3877 K reklame
nemate	3843 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	809 K artikel aus
never	1288 K miss
new	1229 K year sale	1268 K episodes	1296 K here?	1309 K here	1309 K to us	1313 K customers only	1319 K replies are no longer allowed
news	41 K hotline	41 K tip line	780 K-app
newsblog	810 K:
newsdesk	41 K hotline
newsletter	777 K an	777 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	1161 K:
""", 'ng': """
nghe	1 K	4578 K:	4593 K podcast của báo	4593 K podcast của chúng tôi	4593 K toàn bộ bài	4593 K bài viết	4648 K trên
""", 'ni': """
nicht	807 K mehr kommentieren	807 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	3343 K masz czasu czytać	3380 K mamy właściciela	3380 K mamy akcjonariuszy	3380 K mamy udziałowców	3380 K mamy reklam	3380 K mamy paywalla
nieuws	3081 K via whatsapp
nikmati	2389 K berita	2394 K
nimamo	4074 K lastnika	4074 K lastnikov	4074 K delničarjev	4074 K oglasov
nimate	4042 K časa za branje
nincs	2321 K tulajdonosunk	2321 K mögöttünk	2321 K fizetőfalunk	2321 K fizetőfal
nincsenek	2321 K tulajdonosaink	2321 K részvényeseink
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	1365 K owner	1365 K owners	1365 K billionaire owner	1365 K paywall	1365 K paywalls	1365 K shareholders	1365 K corporate owner	1365 K advertising	1365 K ads	1438 K te pierdas:	1498 K podemos mostrar este contenido	1498 K es posible mostrar este contenido	3424 K seu e-mail	3424 K seu email	3433 K facebook e no	3433 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
nombre	1951 K de caractères restants
non	27 K saranno pubblicati	32 K ci sono ancora commenti	2555 K possiamo mostrare questo contenuto
normas	1435 K de participación
nos	1900 K lecteurs ont lu	3442 K comentários
noskaties	2933 K
not	1296 K on the list yet?	1296 K on our list yet?
noteringen	3094 K onder voorbehoud
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	1437 K de
notify	1134 K me of	1134 K me when
notre	1900 K dossier	1900 K article	1900 K enquête :	1900 K reportage :	1977 K dossier sur
noudata	1749 K keskustelun	1749 K kommentoinnin	1749 K hyviä tapoja
nous	12 K suivre
nova	4028 K številka
novi	3828 K broj
now	1161 K read:	1260 K only	1260 K just
nowy	3316 K numer
""", 'nu': """
nu	32 K există comentarii	3057 K # weken voor	3057 K # maanden voor	3073 K de eerste maand voor	3083 K met korting
nur	768 K für mitglieder	897 K # euro	897 K # €	917 K für kurze zeit	917 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	502 K autorovi	502 K autorce	3313 K autorze	3313 K autorce	3457 K autor escreve segundo o novo	3472 K seu comentário será	3492 K jogo é para maiores	3495 K vídeo não	3527 K artigo continua	3536 K anúncio termina em #	3536 K vídeo começa em #	3583 K postare distribuită de
""", 'ob': """
obejrzyj	3310 K wideo	3310 K:	3326 K film	3326 K wideo
objevili	7 K jste
obsah	489 K připravený ve spolupráci
obserwuj	12 K	3340 K
""", 'oc': """
ocenite	3826 K	4026 K
ocijenite	3826 K
ocorreu	3512 K um erro
""", 'od': """
od	3861 K # eura
odds	1313 K courtesy of	1355 K correct at	1355 K correct as of	1355 K are correct at	1355 K subject to change	3094 K onder voorbehoud	3094 K kunnen	4198 K kan
oddsen	4198 K kan
""", 'of': """
ofert	408 K per
oferta	1549 K especial lectores	3366 K dla czytelników:	3366 K dla prenumeratorów:
offenbar	941 K nutzen sie
offerta	2540 K speciale	2605 K speciale lettori
offre	2014 K spéciale lecteurs
offrez	3 K
offrir	3 K
ofrecido	1466 K por
""", 'og': """
oglejte	4011 K si video
""", 'ok': """
okuyun	4327 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1574 K midagi	1574 K kogenud
olet	1826 K lukenut #/#	1826 K lukenut #
oletko	1761 K kokenut	1761 K itse kokenut
oliko	1785 K tästä
olvasd	2247 K el	2247 K el:	2278 K el
olvass	2247 K tovább:
olvassa	2247 K el	2247 K el:	2247 K el ezt is	2278 K el
""", 'om': """
om	656 K forfatteren	656 K skribenten	2983 K verder te lezen	3008 K te reageren	3179 K forfatteren	3179 K skribenten	4143 K skribenten	4143 K författaren
""", 'on': """
on	1143 K facebook and twitter	1143 K facebook, twitter	1143 K instagram, facebook	1143 K twitter and facebook	1143 K instagram and facebook	1161 K our site:	1286 K mobile	1286 K your phone	1286 K the go	1286 K the move
onbeperkt	2983 K toegang
onko	1761 K sinulla juttuvinkki	1761 K sinulla vinkki	1761 K sinulla tietoa	1761 K sinulla aiheesta	1785 K sinulla asiakirjoja
online	588 K: jak	588 K: takhle	588 K: takto	588 K: proč	588 K: co	588 K: kdo	588 K: kde	588 K: to	588 K: podívejte	588 K: poslechněte	588 K: vše	588 K: noc	588 K: lidé	588 K: tak	588 K: tady	588 K: jaké	3984 K: ako	3984 K: takto	3984 K: prečo	3984 K: čo	3984 K: kto	3984 K: kde	3984 K: to	3984 K: pozrite	3984 K: vypočujte	3984 K: všetko	3984 K: noc	3984 K: ľudia	3984 K: tak	3984 K: aké
only	1219 K registered	1219 K subscribers	1219 K members
ontdek	23 K meer van	3080 K
ontvang	2987 K elke	3080 K
onze	3035 K podcast is te
""", 'oo': """
ook	3011 K interessant:	3076 K in het nieuws:	3076 K lezen:
""", 'op': """
op	2998 K facebook en twitter	2998 K facebook, twitter	2998 K facebook en instagram	2998 K facebook, instagram
opazili	44 K ste
opdaget	686 K en fejl
opdater	685 K
open	1286 K the
opinion	1161 K |
opozorite	4044 K na napako
oppdater	3211 K
opprett	3209 K en	3209 K konto	3209 K bruker	3211 K
oppsummeringen	26 K er	3227 K er
oprac	3338 K.
opracowanie	3338 K:
opret	684 K en gratis	684 K dig gratis	685 K
opsummeringen	26 K er	701 K er
""", 'or': """
or	1337 K # interest-free	1337 K # payments of	1337 K four interest-free
ordenar	1526 K por	1526 K:	3528 K por:
order	1270 K	1332 K reprints	1354 K your copy	1354 K a copy
ordina	2583 K per:
originally	1281 K published by	1281 K published in	1281 K published on
orijinal	4425 K makaleyi okuyun
""", 'os': """
os	5 K comentários	27 K comentários
osale	1579 K	1589 K
osallistu	1770 K	1784 K	1794 K keskusteluun
osoite	1735 K kopioitu
ossza	3 K meg	2278 K meg
osta	1579 K pilet	1589 K	1770 K liput	1784 K
oszd	3 K meg	2278 K meg
""", 'ot': """
ota	1761 K yhteyttä toimittajaan	1761 K yhteyttä toimitukseen	1767 K yhteyttä	1784 K yhteyttä	1784 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	1235 K earlier coverage:	1265 K latest coverage:	1274 K app	1274 K podcast	1274 K newsletter	1274 K channel	1274 K telegram channel	1274 K whatsapp channel	1274 K free newsletter	1274 K daily newsletter	1274 K apps	1303 K subscribers get	1303 K members get
out	1226 K every	1293 K on fridays	1293 K on sundays
ouvir	1 K	3531 K no
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	3825 K sažetak	3889 K članak je	3889 K tekst je
ovde	3868 K je ugrađensadržaj	3868 K je ugrađeni sadržaj
ovdje	3868 K je ugrađensadržaj	3868 K je ugrađeni sadržaj
over	1313 K #s only	3015 K de auteur	3016 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
oversettelsen	3228 K er
ovo	52 K istraživanje
""", 'pa': """
page	1975 K # sur #	1975 K # / #	1975 K #/#
pagina	2569 K # di #	2569 K #/#	3635 K # din #	3635 K # / #
paid	1186 K for by	1383 K for by	1383 K content from	1383 K post by
para	1435 K participar	1435 K comentar	1454 K comunicarse con	1454 K contactar con	1469 K poder comentar	1498 K ver este contenido	3442 K comentar	3499 K ver este conteúdo	3499 K visualizar este conteúdo
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	2519 K al nostro
participe	12 K
participez	1924 K à notre webinaire
partilhar	3 K
partilhe	3 K
partner	604 K článku	1383 K content from	3403 K materiału	3403 K artykułu	3898 K članka	3898 K rubrike	3997 K článku	4094 K članka	4094 K rubrike
partnereinkkel	2305 K együtt
partnerem	604 K článku je	604 K seriálu je	604 K rubriky je	3403 K artykułu jest	3403 K cyklu jest	3403 K materiału jest	3403 K serwisu jest
partnerom	3997 K článku je	3997 K seriálu je	3997 K rubriky je
parts	1206 K of this article	1206 K of this story
paru	1982 K initialement dans le	1982 K initialement dans la	1982 K initialement dans l
pas	32 K encore de commentaire
pasang	2389 K aplikasi
pasidalinkite	2851 K savo istorija	2865 K
pass	1139 K this on	1322 K this
passend	810 K dazu	810 K dazu:
patreon	4351 K'dan
patrocinado	1549 K por
pay	1337 K in #	1337 K in three	1337 K in four
paying	1303 K members get
payment	1112 K methods:
""", 'pe': """
peatoimetaja	1571 K:
pelaa	1797 K viikon	1803 K nyt:
pentru	3583 K a vedea acest	3583 K a vizualiza acest	3620 K a vedea acest conținut	3620 K a vizualiza acest conținut	3620 K a afișa acest conținut
penulis	2378 K:	2379 K:	2379 K :
per	435 K veure aquest contingut	435 K mostrar aquest contingut	777 K e-mail zugeschickt	777 K mail zugeschickt	2473 K leggere tutto	2475 K gli abbonati	2475 K chi ha un abbonamento	2495 K commentare	2498 K approfondire	2498 K approfondire:	2509 K contattare l'autore	2509 K contattare l'autrice	2509 K scrivere all'autore	2509 K scrivere all'autrice	2512 K segnalazioni	2555 K visualizzare questo contenuto	2555 K vedere questo contenuto
peramban	2413 K anda tidak
perguntas	72 K?
periodista	401 K especialitzada	401 K especialitzat	1456 K de	1456 K especializada	1456 K especializado
permitida	68 K a reprodução
perskaitykite	2865 K
pewarta	2378 K:	2379 K:	2379 K :
""", 'ph': """
photo	1975 K # sur #	1975 K #/#	1975 K # / #
""", 'pi': """
pick	1337 K up available at
pickup	1337 K available at
piedalies	2933 K
piesakies	2924 K
pievieno	2933 K mūs	2933 K
pievienojies	56 K #	2918 K	2933 K
pievienojieties	2918 K
pilihan	2371 K editor:
pirkite	2856 K bilietus
pitaj	3825 K
pitajte	3825 K
pitanja	72 K
pitanje	3864 K dana:
pitch	1102 K in
""", 'pl': """
place	1210 K a classified	1210 K an ad
play	1215 K our	1215 K today's	1270 K	1313 K responsibly	1352 K now:	1352 K today's game:	1352 K the daily:
please	28 K keep	28 K be	28 K stay	28 K respect	1313 K gamble responsibly	1321 K be sure to answer the question	1321 K read the rules before
plus	635 K-fordel:	1899 K d'articles sur	1899 K d'infos sur	4197 K-förmån:
plusfordel	635 K:
plussfordel	3158 K:
""", 'po': """
pobierz	13 K	3329 K z	3329 K w	3329 K na	3329 K w sklepie	3340 K aplikację	3358 K aplikację
podaruj	3 K	3334 K
podcast	588 K: jak	588 K: takhle	588 K: takto	588 K: proč	588 K: co	588 K: kdo	588 K: kde	588 K: to	588 K: podívejte	588 K: poslechněte	588 K: vše	588 K: noc	588 K: lidé	588 K: tak	588 K: tady	588 K: jaké	733 K: sådan	733 K: her	733 K: derfor	733 K: dette	733 K: hør	733 K: se	733 K: alt	733 K: hvordan	733 K: hvorfor	733 K: hvad	733 K: hvem	733 K: den	733 K: det	733 K: de	810 K-tipp:	847 K herunterladen	953 K: der	953 K: die	953 K: das	953 K: wie	953 K: warum	953 K: was	953 K: so	953 K: wenn	953 K: alles	953 K: wer	953 K: wo	1161 K:	1372 K: how	1372 K: why	1372 K: what	1372 K: who	1372 K: where	1372 K: when	1372 K: the	1372 K: inside	1372 K: watch	1372 K: see	1372 K: is	1372 K: can	1372 K: this	1372 K: listen	1831 K: näin	1831 K: tässä	1831 K: siksi	1831 K: tämä	1831 K: kuuntele	1831 K: katso	1831 K: kaikki	1831 K: miten	1831 K: miksi	1831 K: mitä	1831 K: kuka	1831 K: mikä	1831 K: tältä	1831 K: tällainen	1900 K :	2329 K: így	2329 K: itt	2329 K: ezért	2329 K: miért	2329 K: hogyan	2329 K: mit	2329 K: ki	2329 K: mi	2329 K: ez	2329 K: ezt	2329 K: hallgassa	2329 K: nézze	2329 K: minden	2329 K: a	2329 K: az	3115 K: zo	3115 K: hoe	3115 K: dit	3115 K: waarom	3115 K: wat	3115 K: wie	3115 K: de	3115 K: het	3115 K: een	3115 K: alles	3115 K: bekijk	3115 K: luister	3115 K: deze	3115 K: dat	3259 K: slik	3259 K: her	3259 K: derfor	3259 K: dette	3259 K: hør	3259 K: se	3259 K: alt	3259 K: hvordan	3259 K: hvorfor	3259 K: hva	3259 K: hvem	3259 K: den	3259 K: det	3259 K: de	3388 K: jak	3388 K: tak	3388 K: oto	3388 K: dlaczego	3388 K: co	3388 K: kto	3388 K: gdzie	3388 K: to	3388 K: zobacz	3388 K: posłuchaj	3388 K: wszystko	3388 K: noc	3388 K: ludzie	3885 K: kako	3885 K: ovako	3885 K: zašto	3885 K: što	3885 K: šta	3885 K: tko	3885 K: ko	3885 K: gdje	3885 K: gde	3885 K: ovo	3885 K: pogledajte	3885 K: poslušajte	3885 K: sve	3885 K: noć	3885 K: ljudi	3885 K: evo	3984 K: ako	3984 K: takto	3984 K: prečo	3984 K: čo	3984 K: kto	3984 K: kde	3984 K: to	3984 K: pozrite	3984 K: vypočujte	3984 K: všetko	3984 K: noc	3984 K: ľudia	3984 K: tak	3984 K: aké	4082 K: kako	4082 K: tako	4082 K: zakaj	4082 K: kaj	4082 K: kdo	4082 K: kje	4082 K: to	4082 K: poglejte	4082 K: prisluhnite	4082 K: vse	4082 K: noč	4082 K: ljudje	4082 K: takole	4082 K: oglejte	4222 K: så	4222 K: här	4222 K: därför	4222 K: det här	4222 K: hör	4222 K: se	4222 K: allt	4222 K: detta	4222 K: den	4222 K: det	4222 K: de	4222 K: hur	4222 K: varför	4222 K: vad
podcastunk	2265 K
podd	4222 K: så	4222 K: här	4222 K: därför	4222 K: det här	4222 K: hör	4222 K: se	4222 K: allt	4222 K: detta	4222 K: den	4222 K: det	4222 K: de	4222 K: hur	4222 K: varför	4222 K: vad
pode	3445 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podkast	3259 K: slik	3259 K: her	3259 K: derfor	3259 K: dette	3259 K: hør	3259 K: se	3259 K: alt	3259 K: hvordan	3259 K: hvorfor	3259 K: hva	3259 K: hvem	3259 K: den	3259 K: det	3259 K: de	3885 K: kako	3885 K: ovako	3885 K: zašto	3885 K: što	3885 K: šta	3885 K: tko	3885 K: ko	3885 K: gdje	3885 K: gde	3885 K: ovo	3885 K: pogledajte	3885 K: poslušajte	3885 K: sve	3885 K: noć	3885 K: ljudi	3885 K: evo	4082 K: kako	4082 K: tako	4082 K: zakaj	4082 K: kaj	4082 K: kdo	4082 K: kje	4082 K: to	4082 K: poglejte	4082 K: prisluhnite	4082 K: vse	4082 K: noč	4082 K: ljudje	4082 K: takole	4082 K: oglejte
podoba	69 K się	82 K ci się
podporte	81 K	3941 K
podporujte	535 K	3941 K
podprite	81 K	4039 K
podsumowanie	26 K wygenerowane	26 K zostało	3322 K artykułu	3322 K wygenerowane	3322 K przygotowane
podziel	3 K się
pogledaj	3810 K video
pogledajte	3810 K i	3810 K još	3810 K video	3810 K:
poglejte	4011 K tudi	4011 K:
poin	2382 K penting oleh	2382 K-poin penting oleh
points	1915 K clés
pokazuj	3370 K treści z	3370 K treści ze	3370 K treści od
pokud	44 K najdete
polecamy	3310 K:
poll	1216 K:	1351 K of the day:	1351 K of the week:
pomohl	518 K vám
pomohol	3925 K vám
pon	1470 K a prueba tus
ponatis	68 K dovoljen
ponturi	3579 K și sesizări
ponuka	3963 K pre čitateľov:
popular	1160 K in
portada	97 K >	97 K '	97 K "
posa	406 K a prova els teus
posez	1914 K vos questions	1914 K votre question
poslat	530 K
poslechnout	1 K
post	1157 K a comment
posted	1160 K in	1161 K in:
posts	27 K
potrebbe	2498 K interessarti:
pots	399 K enviar-nos
pour	1859 K nous soutenir	1869 K débloquer	1897 K réagir	1897 K commenter	1900 K aller plus loin	1900 K rappel :	1918 K nous contacter	1918 K contacter	1928 K écouter cet épisode	1956 K votre santé, mangez	1956 K votre santé, évitez	1956 K votre santé, pratiquez
povezano	3810 K:
povolit	565 K vždy obsah	565 K obsah z	565 K obsah ze	565 K obsah od
povzetek	4025 K	4025 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	3911 K si	3911 K si video
""", 'pr': """
pr	86 [K]	86 【K】	2649 K:
pratite	12 K	3840 K
preberite	4011 K tudi	4011 K še	4011 K več	4011 K:	4011 K si
prebrali	4077 K ste # od #	4077 K ste že # od #
prefer	1190 K
pregunta	404 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului	3639 K fără acord
prenesi	4032 K
prenesite	13 K	4032 K	4039 K aplikacijo
prenota	2519 K il tuo posto per l'evento
prenumerata	2863 K nuo
prenumeruokite	2863 K ir skaitykite	2863 K nuo	2863 K tik	2865 K
press	1253 K play
pretplatite	3840 K se na
preuzimanje	68 K dozvoljeno
preuzmi	3833 K	3858 K aplikaciju
preuzmite	13 K	3833 K	3840 K aplikaciju	3858 K aplikaciju
previous	1235 K coverage:
previously	1161 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	3845 K pogrešku
prijavite	3845 K grešku	3845 K pogrešku	4044 K napako
prima	97 K pagină >
primetili	7 K ste
primijetili	7 K ste
print	3 K this	1322 K this
prisijunk	56 K prie #
prisijunkite	2849 K prie	2865 K
prisluhnite	4011 K podkastu
prispevek	4086 K je
privacy	1127 K notice:
probeer	3057 K # maanden voor	3057 K # weken voor	3073 K	3080 K
proefabonnement	2983 K
profitez	1940 K
programmet	3230 K er ikke	3230 K er dessverre	4192 K kan endast	4192 K kan bara
prohibida	454 K la reproducció
promoted	1186 K by	1239 K:
prosimy	28 K o
protokoll	838 K:
prova	4107 K digitalt
przeczytaj	3310 K także	3310 K też	3310 K:	3310 K też:
przeczytano	3383 K już # z #	3383 K # z #
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
pubblicato	2603 K con il permesso
publicado	1446 K originalmente en	1547 K con permiso de	3547 K com permissão
publicitate	86 K:
publireportage	86 K :
publirreportaje	86 K:
published	1226 K every
puede	12 K seguir	1454 K enviarnos	1454 K contactar	1454 K escribir
puedes	12 K seguir	1438 K leer también	1438 K leer:	1454 K enviarnos	1454 K contactar	1454 K escribir	1467 K escuchar todos los episodios
punti	2517 K chiave
puntos	1462 K clave generados
punya	66 K teman yang	72 K pertanyaan	2377 K informasi	2377 K cerita	2377 K foto	2377 K keluhan
puoi	12 K seguirci	2512 K inviarci
push	783 K-nachrichten	783 K-benachrichtigungen	783 K-mitteilungen
pushmeldingen	2993 K
puzzle	1352 K of the day:
""", 'py': """
pysy	28 K
pytania	72 K
pytanie	3362 K dnia:
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
qualcosa	2568 K è andato storto
quan	4583 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	1446 K prohibida
quelle	823 K: dpa	823 K:
quellen	823 K:
quer	3460 K sugerir	3460 K contar	3460 K receber as principais	3501 K receber notificações	3501 K receber as nossas notificações	3501 K receber alertas
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	2516 K traduzione	2575 K notizia è stata
questions	72 K?	73 K about this article	73 K about this story	1249 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	2516 K articolo è stato tradotto	2519 K articolo è pubblicato sul numero	2524 K articolo aderisce	2551 K video non	2551 K contenuto non	2552 K contenuto è ospitato da	2552 K contenuto proviene da	2574 K articolo è protetto	2574 K contenuto è protetto	2574 K articolo è stato pubblicato originariamente	2575 K articolo è stato	2575 K testo è stato	2575 K contenuto è stato	2603 K articolo è pubblicato	2603 K articolo è tratto da	2604 K testo è stato revisionato	2604 K testo è stato rivisto	2604 K articolo è stato revisionato
quick	1235 K read:
quieres	1454 ¿K contarnos	1500 K recibir notificaciones	1500 K recibir nuestras notificaciones	1500 K recibir alertas
quiz	705 K:	891 K:	927 K:	927 K der woche:	1352 K of the day:	1352 K of the week:	1943 K.	1943 K -	1943 K :	1977 K :	3089 K:	3089 K van de week:	3232 K:	3362 K:	3362 K dnia:	3362 K tygodnia:	3515 K:	4194 K:	4343 K:
quoten	931 K unterliegen	931 K: stand
quoteringen	3094 K onder voorbehoud	3094 K kunnen
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	3843 K slušate
radote	44 K	2857 K klaidą
raje	4042 K poslušate
raksti	2919 K autorei	2919 K autoram
raksts	2935 K turpinās
rakstu	46 K drīkst
rangkuman	2382 K ini	2382 K oleh	2382 K ai
rate	8 K this
""", 're': """
re	1943 (K)lire
reach	1166 K the reporter	1166 K the author	1198 K	1329 K reporter	1329 K columnist
reacties	5 K	27 K	3062 K worden
read	13 K this in	1160 K more on these	1160 K more about	1160 K more from	1161 K more	1161 K more:	1161 K also	1161 K next	1161 K:	1161 K |	1161 K all about it	1161 K next:	1166 K more by	1213 K more of our	1221 K this and more	1221 K this story	1225 K our	1229 K on with	1229 K on for	1230 K on with	1235 K the full report here	1235 K the full story here	1265 K our explainer:	1265 K our analysis:	1265 K our guide:	1265 K our interview:	1265 K this next:	1265 K our latest:	1270 K
reader	1351 K poll:	1354 K offer:
readers	1219 K must use	1219 K must log	1309 K get #%	1309 K save	1351 K' poll:
reading	1296 K this on
reageren	5 K	3062 K kan	3062 K is alleen	3082 K op dit artikel
receive	1126 K emails from	1134 K notifications	1225 K the	1225 K our	1288 K push	1298 K
recevez	1877 K chaque	1877 K tous les	1877 K gratuitement
recevoir	1883 K les alertes
recibe	1414 K cada	1414 K todas las	1453 K las noticias	1453 K en tu whatsapp
recibir	1420 K notificaciones
recomandarea	3573 K noastră:
recomendado	3445 K:
recomendamos	1438 K:
recomienda	3 K
recommended	1161 K:	1235 K reading:
redactor	401 K de	1456 K de	1456 K en
redactora	401 K de	1456 K de	1456 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	838 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	2934 K kļūdu
regala	3 K
regale	3 K
regarder	1900 K :	1993 K sur
regardez	1928 K la vidéo ci-dessus	1928 K la vidéo ci-dessous
register	1208 K for our	1270 K
registreeru	1579 K
registrer	3209 K deg
registrera	4173 K dig	4188 K dig
registrieren	766 K sie sich
regler	4198 K och villkor gäller
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
reklam	4198 K. #+	4386 K engelleyici kullaniyorsunuz	4386 K engelleyici kullandiğiniz
reklamdan	4407 K sonra
reklamin	4407 K ardindan	4416 K bitmesine #
relacionado	1438 K:	3445 K:
relacja	3388 K na żywo: jak	3388 K na żywo: tak	3388 K na żywo: oto	3388 K na żywo: dlaczego	3388 K na żywo: co	3388 K na żywo: kto	3388 K na żywo: gdzie	3388 K na żywo: to	3388 K na żywo: zobacz	3388 K na żywo: posłuchaj	3388 K na żywo: wszystko	3388 K na żywo: noc	3388 K na żywo: ludzie
related	1161 K:	1161 K |	1161 K story:	1161 K stories:	1161 K article:	1161 K reading:	1161 K video:	1161 K content:	1265 K coverage:
relire	1900 K
remarks	27 K
rendeld	2235 K meg	2264 K meg
rendelje	2235 K meg	2264 K meg	2278 K meg
report	7 K an error	7 K a mistake	1270 K
reporter	2378 K:	2379 K:
reporting	1174 (K by	1175 K by	1176 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1464 K tu plaza
reserve	1208 K your seat	3466 K já o seu lugar na conferência
resim	4395 K # / #
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1932 K informé avec notre appli	1932 K informés avec notre appli
resum	404 K generat	404 K fet
resume	1462 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1900 K	1900 K ici	1924 K notre hors-série	1928 K tous les épisodes
revisado	1548 K por un
rezervuokite	2865 K
rezime	3825 K
rezumat	3584 K generat	3584 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	2480 K ogni
ringkasan	2382 K ini	2382 K dibuat	2382 K oleh	2382 K ai	2436 K ini
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	2865 K
rozhovor	593 K vyšel v
""", 'ry': """
ryhdy	1784 K
""", 's': """
s	89 K předplatným	89 K predplatným	449 K'ha produït un error	533 K využitím zpráv
""", 'sa': """
saada	1574 K oma vihje	1574 K meile	1574 K oma arvamuslugu	1574 K arvamuslugu	1589 K
saat	1784 K ilmoituksen	1784 K sähköpostin	1784 K
saiba	3445 K mais	3445 K mais:
saken	46 K kan	3214 K fortsetter	3228 K er oversatt	3228 K er maskinoversatt
saksikan	2371 K juga	2386 K video	2386 K live	2386 K live streaming
sale	1229 K:
salli	1809 K sisältö palvelusta	1809 K aina sisältö
saluran	41 K aduan redaksi
salvesta	1589 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er	3227 K er
samo	3861 K #
sans	1871 K engagement
save	1230 K #% on your first	1230 K #% on an annual	1230 K #% on a digital	1309 K #%	1341 K #% on your
sayfa	4395 K # / #	4395 K #/#
sazinies	2933 K
saznajte	3810 K više:
""", 'sc': """
scan	1191 K to join	1221 K the qr code	1221 K the code
scannez	1932 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	893 K
schalten	893 K sie	940 K sie ihn bitte
schau	908 K
schenk	874 K diesen
schenken	874 K sie diesen
schick	908 K
schicken	908 K sie
schlagworte	809 K zu
schon	897 K ab # euro
schreib	908 K
schreiben	31 K sie den ersten	816 K sie unserem autor	816 K sie der autorin	816 K sie uns	908 K sie
schrijf	3080 K je
scopri	23 K di più da	2519 K i giochi	2519 K i nostri giochi
scrivi	31 K il primo	2501 K all'autore
scroll	1211 K down for video	2399 K ke bawah	2399 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	652 K også	652 K video	652 K også:	670 K flere jobs	685 K hele	685 K flere	685 K alle	1469 K adhiere a los criterios	1484 K permite la reproducción	1511 K ha producido un error	2512 K vuoi raccontare	2512 K hai informazioni	3175 K også	3175 K video	3175 K også:	3211 K hele	3211 K alle	3211 K mer av	3460 K tiver informações	3460 K você tem informações	4140 K också	4140 K även	4140 K även:	4174 K hela	4174 K alla	4174 K mer av
sea	28 K respetuoso	31 K el primero
search	1252 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	1160 K more from	1161 K also	1161 K more	1161 K more:	1161 K also:	1166 K all posts by	1166 K author archive	1265 K our explainer:	1267 K more videos	1270 K	1358 K this post
seen	44 K a typo	44 K a mistake	1271 K
segera	2360 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	1458 K
seguinos	12 K
seguir	1458 K a
seguiu	12 K-nos
sehen	852 K sie hier das	852 K sie im video	852 K sie das video	908 K sie
sei	31 K der erste	31 K die erste	2512 K stato testimone	2512 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira	3492 K responsável, beba
sekite	2849 K	2865 K
seko	2918 K	2933 K
sekojiet	2918 K
selanjutnya	2398 K:
sem	32 K comentários
senaste	4139 K nytt om
send	3 K this	664 K os et krypteret	664 K os dit tip	685 K	1166 K us your	1166 K tips to	1166 K your tips	1166 K feedback to	1166 K your story ideas	1249 K us	1249 K your	1249 K photos	1249 K pictures	1270 K	1322 K this	1322 K it on	3187 K sikkert tips	3187 K tips	3211 K	3211 K saken videre
senden	908 K sie
sendes	622 K ud hver	622 K hver
seneste	651 K nyt om
sent	1226 K every	1226 K each	1293 K on mondays	1293 K on tuesdays	1293 K on wednesdays	1293 K on thursdays	1293 K on fridays	1293 K on saturdays	1293 K on sundays
seotud	1562 K:
ser	3213 K du noe feil	4175 K du något fel
ses	1903 K derniers articles	2010 K derniers articles
set	44 K en fejl	1270 K
sett	44 K en feil
setzen	908 K sie
seu	27 K comentário	3472 K comentário será
seuraa	12 K	1767 K kirjoittajaa	1767 K toimittajaa	1784 K
""", 'sf': """
sfoglia	2599 K la gallery
""", 'sh': """
share	3 K this	3 K the article	1166 K your story	1249 K your	1270 K	1322 K this
shop	1270 K	1347 K now:
short	1157 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	399 K tens informació	1454 K tienes información	1454 K tiene información	1454 K tenés información	1454 K conoces algún	1454 K conoces un caso	1517 K quieres ponerte en contacto con	1517 K quiere ponerse en contacto con	1517 K quieres contactar con	1918 K vous avez des informations	1918 K vous disposez	1918 K vous souhaitez	2568 K è verificato un errore
sia	31 K il primo
sichere	908 K
sichern	908 K sie
sie	7 K haben einen fehler	12 K finden uns	816 K erreichen die autorin	816 K erreichen den autor	837 K erreichen	917 K haben schon ein abo	917 K haben ihr limit	917 K haben das limit	917 K haben schon ein konto	941 K haben einen adblocker	941 K haben einen werbeblocker	941 K haben einen ad-blocker	941 K nutzen offenbar	941 K verwenden offenbar	941 K surfen mit
sieh	852 K dir das video
siehe	810 K auch
siga	12 K	12 K-nos	1453 K el canal	3457 K este autor	3457 K esta autora
sign	1102 K up here	1126 K up to get	1126 K up to receive	1127 K up to	1127 K up for	1127 K up here	1127 K up (it's	1222 K up for push	1222 K up for alerts	1222 K up for text alerts	1222 K up for breaking news alerts	1257 K up to our	1257 K up for our	1257 K up for breaking	1257 K up for free	1270 K up	1270 K in	1294 K up to	1294 K up for
sigue	12 K a	1438 K leyendo:	1453 K el canal	1458 K a	1483 K toda la actualidad	1525 K leyendo tras
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	2371 K juga	2371 K juga:	2371 K:	2371 K video	2376 K berita	2386 K video	2397 K berita selengkapnya	2397 K berita lainnya	2398 K juga video
sin	32 K comentarios
sintesi	26 K generata
sirala	4408 K:
sisa	2403 K artikel gratis	2406 K karakter
sisesta	1589 K
siste	3174 K nytt om
sitter	3213 K du på	4175 K du på
siz	33 K ne
sizce	33 K
sizin	4356 K başiniza
""", 'sj': """
sjekk	3149 K innboksen din	3149 K innboksen	3149 K e-posten din
""", 'sk': """
skaffa	4107 K digital
skaitykite	2839 K daugiau	2839 K taip pat	2839 K ir	2865 K
skapa	4173 K ett	4173 K konto	4174 K	4188 K ett konto	4188 K konto
skaties	2908 K arī	2933 K
skicka	4174 K
skinite	13 K	3833 K	3858 K aplikaciju
skontaktuj	3313 K się z autorem
skopiuj	3334 K link	3334 K
skriv	664 K til journalisten	665 K til	685 K	685 K direkte	3211 K inn	3211 K direkte	3211 K til oss	4174 K upp	4174 K direkt
""", 'sl': """
sledite	12 K	4039 K
sleduj	12 K
sledujte	12 K	498 K:	535 K	3941 K
slik	3210 K bruker	3210 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	804 K erreichen sie die	804 K erreichen sie uns	804 K erreichen sie unsere	804 K erreichst du uns	804 K erreichst du die	848 K nutzen wir ki
sob	3457 K supervisão de
sobre	1442 K el autor	1442 K la autora	1442 K la firma	1443 K el autor	1443 K la autora	1443 K la firma	3449 K o autor	3449 K a autora	3450 K o autor	3450 K a autora
sois	31 K le premier
soit	2002 K # € après	2002 K #€ après
solliciteer	3083 K nu
sollten	816 K ihnen fehler
solo	1405 K para suscriptores	2475 K per abbonati	2540 K per te
som	89 K abonnent	89 K digital abonnent	89 K prenumerant	627 K abonnent kan du dele
somente	3420 K para assinantes
sondage	1943 K -	1943 K.
sorodna	4011 K novica
sorodno	4011 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	2538 K
sostieni	81 K	2467 K	2467 K il	2467 K la	2538 K
souhrn	517 K	517 K článku
sous	1982 K licence creative commons
soutenez	81 K	1862 K	1862 K le
soutenir	1862 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	4174 K
special	1229 K offer	1235 K report:
speel	3038 K onze	3090 K nu:
spela	4174 K upp	4195 K nu:	4198 K ansvarsfullt
spelregels	3008 K
spende	759 K für
spenden	759 K für	868 K an:
spendenkonto	868 K:
spiel	855 K unser
spielen	855 K sie unser
spil	706 K nu:
spill	3211 K av	3233 K nå:
sponseret	747 K af
sponset	3274 K av
sponsored	1186 K by	1239 K:	1282 K by our	1383 K by
sponsoreret	747 K af
sponsorizzato	2521 K da
sponsrat	4237 K av
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotify	799 K immer
spotted	7 K
spremljajte	12 K	4039 K
spring	1229 K sale
spune	59 K-mi
spytaj	3322 K
""", 'st': """
sta	3080 K
start	1229 K your	1256 K your day with	1256 K your morning with	1256 K your week with	3083 K nu
startseite	97 K >	97 K '	97 K "
stavovi	3822 K autora	3822 K izraženi	3822 K izneti	3822 K izneseni
stay	28 K on topic	1127 K up to date with	1213 K with	1221 K ahead with	1270 K	1288 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	3080 K
stellen	848 K sie der
stem	685 K	3038 K mee	3080 K	3211 K
steun	81 K	3056 K	3080 K
stiahnite	13 K si	3941 K si aplikáciu
stimm	855 K jetzt ab:
stimmen	855 K sie jetzt ab:	908 K sie
story	1242 K by
straipsnis	2867 K tęsiasi
streszczenie	26 K wygenerowane	3322 K	3322 K artykułu
strona	97 K główna >	97 K główna '	97 K główna "
stuur	3 K dit	3080 K
""", 'su': """
su	27 K comentario	2486 K facebook e twitter	2486 K facebook e instagram
subscreva	3470 K o nosso podcast
subscribe	12 K to our	1109 K to	1127 K to	1191 K to the	1191 K to	1219 K to comment	1229 K	1270 K	1272 K for	1294 K to
subscriber	1354 K benefit:
subscribers	1272 K can read	1303 K get
subscriptions	1230 K start at
subskrybuj	3340 K
sudah	59 K mencoba	59 K coba
sui	2486 K nostri canali
suivez	12 K	1920 K
suivre	1920 K
suka	69 K tulisan	69 K artikel	2383 K artikel ini
sull	2502 K'autore	2503 K'autore
sumate	12 K	56 K a las #
sumber	2379 K:	2379 K :
summary	1206 K
summer	1229 K sale
support	1109 K	1109 K the	1270 K
supporters	1303 K get
sur	1880 K l'application	1888 K facebook et twitter	1888 K facebook, twitter	1888 K facebook et instagram	1900 K le même sujet
survey	1216 K:
susikurkite	2865 K
susisiekite	2865 K
""", 'sv': """
svar	670 K på vores	685 K	3193 K på vår	3211 K
svara	4156 K på vår	4174 K
sve	3886 K o:	3886 K o temi:
svi	3886 K članci o temi:	3886 K tekstovi o temi:
svidelo	69 K vam se
svideo	82 K vam se	3826 K vam se
svidio	82 K vam se	3826 K vam se
svidjelo	69 K vam se	82 K vam se	3826 K vam se
""", 'sy': """
syndicated	1264 K with permission
synes	686 K du om
""", 'sz': """
szavazz	2296 K:
szavazzon	2278 K	2296 K:
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	3193 K quizen	3193 K vår quiz	3211 K testen	3211 K vår	4025 K povzetek	4086 K članek je
taalfout	7 K	3008 K
tack	4214 K vare våra läsare	4214 K vare er läsare	4214 K vare dig
tady	565 K je vložený obsah	565 K je vložený příspěvek	565 K se nachází vložený obsah	565 K se nachází vložený příspěvek	565 K najdete vložený obsah	565 K najdete vložený příspěvek
tag	670 K quizzen	670 K vores quiz	685 K vores
tagged	1161 K:
tags	1161 K:
taip	2839 K pat skaitykite
take	1215 K our	1270 K	1286 K us with you	1309 K #% off	1341 K #% off your
takip	12 K edin
takk	3149 K! du er nå	3149 K, du er nå
takket	725 K være vores læsere	725 K være vores abonnenter	725 K være vores medlemmer	3251 K være våre lesere	3251 K være våre abonnenter
tallenna	1784 K
tambahkan	2376 K
tanya	2382 K ai kami
tap	1253 K play	1270 K
tapkite	2865 K
tarkista	1730 K sähköpostiosoite	1730 K sähköpostiosoitteesi	1730 K sähköpostisi	1730 K antamasi sähköpostiosoite
tato	52 K investigace
tausta	1751 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	1438 K puede interesar	1438 K puede interesar:	1438 K recomendamos:	1438 K recomendamos leer:	1500 K gustaría recibir notificaciones
tead	1574 K teemast	1574 K rohkem
tedd	2293 K próbára a tudásod
tee	1579 K test	1770 K testi	1784 K testimme	1797 K viikon
tegye	2293 K próbára tudását
teile	3 K	908 K
teilen	3 K sie	908 K sie
teilt	3 K
teks	2436 K ini
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1593 K:	3025 K: door	3053 K gaat verder onder	3053 K loopt door onder	3053 K gaat verder na	3316 K ukazał się	3316 K pochodzi z	3322 K przetłumaczony	3322 K został przetłumaczony	3322 K czyta	3403 K powstał we współpracy z	3822 K izražava	3825 K je preveden	3825 K čita	3828 K je objavljen u	3898 K je nastao u saradnji sa
tekstas	2869 K:
teksten	46 K må	46 K kan	683 K blev først bragt	683 K er tidligere	683 K blev oprindeligt	702 K er oversat	702 K er maskinoversat	3228 K er oversatt
teksti	46 K võib	1757 K on julkaistu	1757 K on aiemmin	1757 K julkaistiin	1767 K	1799 K on
tekstin	46 K saa
teksts	2937 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	1139 K a friend	1166 K us your story	1270 K
telli	1587 K	1589 K
tellijana	1589 K
tem	3460 K alguma informação	3460 K informações	3460 K uma sugestão	3460 K uma denúncia	3460 K alguma história	3460 K uma história
tema	733 K: sådan	733 K: her	733 K: derfor	733 K: dette	733 K: hør	733 K: se	733 K: alt	733 K: hvordan	733 K: hvorfor	733 K: hvad	733 K: hvem	733 K: den	733 K: det	733 K: de	3259 K: slik	3259 K: her	3259 K: derfor	3259 K: dette	3259 K: hør	3259 K: se	3259 K: alt	3259 K: hvordan	3259 K: hvorfor	3259 K: hva	3259 K: hvem	3259 K: den	3259 K: det	3259 K: de	4222 K: så	4222 K: här	4222 K: därför	4222 K: det här	4222 K: hör	4222 K: se	4222 K: allt	4222 K: detta	4222 K: den	4222 K: det	4222 K: de	4222 K: hur	4222 K: varför	4222 K: vad
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	1341 K per cent off your	3322 K skrót
tens	72 K dubtes	399 K informació	399 K una història
tento	517 K souhrn	517 K článek byl přeložen	556 K článek byl	556 K text byl	594 K článek	594 K text	3924 K súhrn	3924 K článok bol preložený	3988 K článok	3988 K text
terjadi	2431 K kesalahan	2431 K masalah
terjemahan	2382 K ini	2382 K dibantu	2436 K ini
terms	1174 K and conditions apply
test	670 K din viden	1215 K your knowledge	3038 K je kennis	3193 K kunnskapene dine	4343 K:
testa	4156 K dina kunskaper
testaa	1770 K	1797 K tietosi	1797 K tietosi:	1797 K tietämyksesi
teste	855 K dein wissen	908 K
testen	855 K sie ihr wissen	908 K sie
testez	1940 K
testo	2575 K generato	2575 K redatto	2575 K tradotto	2604 K revisionato da
testou	59 K a receita
teszteld	2293 K a tudásod	2293 K tudásod
tesztelje	2293 K tudását
tetszett	8 K	69 K?	69 K a	82 K	2279 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	455 K generat	455 K redactat	455 K traduït	489 K vznikl ve spolupráci	517 K byl přeložen	520 K vyšel v	556 K byl přeložen	593 K vyšel v	593 K vyšel na	593 K původně vyšel	593 K byl původně	593 K poprvé vyšel	593 K byl publikován	593 K byl převzat	604 K vznikl ve spolupráci s	838 K:	1328 K us on	1328 K us at	1328 K the studio	1328 K the newsroom	3640 K generat	3640 K redactat	3640 K tradus	3924 K bol preložený	3927 K vyšiel v	3997 K vznikol v spolupráci s
texte	1914 K traduit	1983 K généré	1983 K rédigé	1983 K traduit	2013 K relu par
texten	46 K får	4169 K är tidigare	4169 K publicerades först	4169 K har tidigare	4176 K fortsätter
texterna	46 K får
texto	1462 K traducido	1519 K generado	1519 K redactado	1519 K traducido	1548 K revisado por	3464 K traduzido	3520 K gerado	3520 K redigido	3520 K traduzido	3548 K revisado por
textul	46 K poate fi
""", 'th': """
tham	4583 K gia kênh	4592 K gia khảo sát	4592 K gia bình chọn
thank	1182 K you for reading	1321 K you for contributing an answer	1321 K you for your interest in this question
thanks	1182 K for reading	1321 K for contributing an answer
the	5 K comments	1127 K latest news directly	1160 K latest in	1160 K latest from	1206 K ai summary	1373 K dossier on the topic:	1373 K dossier on:
thema	76 K geschlossen
theo	4569 K dõi báo	4569 K dõi trên	4583 K dõi báo	4583 K dõi chúng tôi	4583 K dõi kênh	4585 K dõi
there	32 K are no comments	32 K are no	1286 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	1206 K article was	1206 K article has been	1206 K story was	1206 K story has been	1206 K content was	1206 K summary	1206 K translation	1206 K piece was	1211 K article is also available as audio	1264 K article first appeared	1264 K story first appeared	1264 K piece first appeared	1264 K post first appeared	1264 K report includes material	1264 K report includes information	1264 K report includes reporting	1264 K report contains material	1272 K is a preview	1277 K is an ai-generated	1277 K is an ai	1277 K ai-generated	1277 K ai summary	1319 K topic was automatically closed	1319 K topic was closed	1319 K topic is closed	1319 K topic is now closed	1319 K topic has been closed	1319 K topic will close	1319 K topic is locked	1319 K thread is closed	1319 K thread was closed	1319 K thread is now closed	1319 K thread has been closed	1319 K thread is locked	1319 K thread has been locked	1319 K discussion is closed	1319 K discussion is now closed	1319 K discussion has been closed	1319 K conversation is closed	1319 K conversation has been locked	1319 K post is locked	1319 K post has been locked	1332 K article appears in	1332 K article appeared in	1332 K story appears in	1332 K essay appears in	1332 K piece appears in	1332 K review appears in	1332 K interview appears in	1336 K content comes from	1351 K week's poll:	1377 K article was translated by	1377 K text was translated by	1377 K essay was translated by
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	2498 K potrebbe interessare:
tiene	1448 ¿K información
tienes	72 K dudas	72 K preguntas	1441 ¿K una historia	1448 ¿K información	1448 ¿K una historia	1449 ¿K alguna	1454 ¿K algo que
tijdelijk	3083 K:
tiklayin	4327 K
tiktok	799 K immer	4411 K'ta
tilaa	1784 K
tilaajaetu	1806 K:
tilaajana	89 K
tillad	712 K altid indhold fra	712 K indhold fra
tillat	3239 K alltid innhold fra	3239 K innhold fra
tilmeld	685 K
tin	4578 K liên quan:	4646 K tiếp tục
tip	41 K de redactie	41 K redaktionen	664 K journalisten	664 K redaktionen	1102 K your	3014 K de redactie	3014 K ons	3080 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	1271 K?	3187 K journalisten	3187 K redaksjonen	3187 K oss	3188 K	4150 K:
tipsa	41 K redaktionen	4150 K reportern	4150 K redaktionen	4150 K oss	4150 K anonymt
tiszteletben	2306 K tartjuk az ön
""", 'to': """
to	26 K podsumowanie	1157 K join the conversation	1213 K hear more	1354 K order a copy	1354 K order your copy	1354 K buy a copy	1354 K order this book	3322 K streszczenie	3322 K podsumowanie
toate	3581 K articolele lui
toda	1472 K la información en nuestra
todas	1437 K las noticias de
today	1351 K's poll:
todos	27 K los comentarios	27 K os comentários	1441 K los artículos de	3448 K os artigos de
toeta	81 K	1586 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1767 K
toimittajan	1763 K muut	1763 K muita
toimituksen	41 K vihjepuhelin
toista	1784 K
tonton	2371 K juga	2371 K:	2371 K juga:	2386 K video	2446 K di
toon	3097 K inhoud van
top	97 K＞	1160 K stories in	1160 K stories from
topics	1161 K:
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	517 K shrnutí	556 K shrnutí	3924 K zhrnutie
tous	27 K les commentaires	1899 K les articles de	1903 K les articles de
toute	1899 K l'actualité de	1899 K l'actu	1932 K l'info dans votre poche
""", 'tr': """
traduit	1914 K avec l'aide	1914 K à l'aide
trang	97 K chủ >	97 K chủ '	97 K chủ "	4635 K #/#	4635 K # / #
transmettez	3 K
treat	1270 K yourself
trending	1160 K in	1235 K:
tried	59 K it?	1317 K this recipe	1317 K this
trier	1990 K par
trimite	3 K	3579 K-ne
try	1215 K today's	1215 K our	1225 K our	1229 K	1230 K one month for $#	1230 K one month for £#	1230 K one month for €#	1230 K it for $#	1230 K it for £#	1230 K it for just $#	1230 K it for just £#	1230 K a month for $#	1230 K a month for £#	1230 K us for $#	1270 K	1285 K	1286 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	1412 K correo electrónico	1469 K comentario será	1534 K vídeo comienza en #	3370 K znajduje się osadzona treść	3370 K znajduje się osadzona post	3370 K znajduje się osadzona film	3370 K jest osadzona treść	3370 K jest osadzona post	3370 K jest osadzona film	3586 K ce părere ai	3966 K je vložený obsah	3966 K je vložený príspevok	3966 K sa nachádza vložený obsah	3966 K sa nachádza vložený príspevok	3966 K nájdete vložený obsah	3966 K nájdete vložený príspevok
tud	2257 K valamit
tudo	3444 K sobre
tudsz	2257 K valamit
tue	81 K
tukaj	4065 K je vdelana vsebina
tukekaa	81 K
tule	1579 K tööle	1770 K lukijailtaan	1770 K mukaan	1784 K mukaan
tunnetko	66 K jonkun
turite	2851 K naujieną	2851 K informacijos	2851 K istoriją
turn	1222 K on alerts
tutaj	3370 K znajduje się osadzona treść	3370 K znajduje się osadzona post	3370 K znajduje się osadzona film	3370 K jest osadzona treść	3370 K jest osadzona post	3370 K jest osadzona film
tutte	2497 K le notizie su	2536 K le notizie di
tutti	27 K i commenti	2501 K gli articoli di	2522 K gli episodi del podcast
""", 'tw': """
tweet	1328 K us
twitter	799 K immer	4378 K gönderisini	4411 K'da
""", 'ty': """
tyck	4190 K till:
tycker	82 K du om
tylko	3366 K dla prenumeratorów:
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	3070 K kunt zich altijd	3110 K hebt al # van	3110 K hebt # van	3110 K heeft al # van	3110 K heeft # van
""", 'ud': """
udkommer	622 K hver	622 K alle
udsendes	622 K hver
""", 'ug': """
ugens	705 K spørgsmål:	705 K quiz:
""", 'ui': """
uit	3011 K het archief:	3076 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	3070 K kan
""", 'uj': """
uji	2387 K pengetahuanmu	2387 K pengetahuan anda
""", 'uk': """
ukens	3148 K oppsummering	3148 K viktigste	3148 K beste	3232 K spørsmål:	3232 K quiz:
""", 'ul': """
ultime	2497 K notizie di
""", 'um': """
um	807 K kommentare zu	940 K unsere seite weiter nutzen zu können,	940 K unsere inhalte zu sehen, deaktivieren	940 K weiterzulesen, deaktivieren	3532 K post compartilhado por	3532 K vídeo compartilhado por
uma	3532 K publicação compartilhada por	3532 K publicação partilhada por
""", 'un': """
un	41 K témoignage à	1530 K vídeo compartido por	1530 K post compartido por	1918 K témoignage	1918 K fait	1928 K podcast à écouter	1960 K contenu provenant d	1994 K post partagé par	2514 K post condiviso da	2587 K post condiviso da	2587 K video condiviso da	3588 K articol susținut de	3588 K articol în parteneriat	3588 K proiect susținut de
una	1460 K publicación compartida por	1460 K publicación compartida de	1530 K publicación compartida por	2587 K foto pubblicata da
unbegrenzter	871 K zugang
unduh	13 K	2360 K aplikasi	2389 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1903 K information à nous transmettre	1910 K info à nous	1918 K info	1918 K information à	1974 K erreur est survenue	1974 K erreur s'est produite	1994 K publication partagée par	1994 K vidéo partagée par
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	1117 K access for
unlock	1229 K
unser	868 K spendenkonto	891 K wochenquiz	891 K quiz	907 K autor	907 K reporter	907 K redakteur	907 K korrespondent	910 K chatbot	910 K ki-chatbot	910 K wochenrätsel
unsere	810 K leseempfehlung	907 K autorin	907 K reporterin	907 K redakteurin	907 K korrespondentin	910 K ki	910 K frage der woche
untuk	2376 K mendapatkan	2417 K melihat konten ini	2417 K menampilkan konten ini
""", 'up': """
up	1161 K next:
upozornit	540 K na chybu
upozornite	3946 K na chybu
uppdatera	4174 K
""", 'us': """
us	82 K ha agradat
users	1219 K must
usually	1337 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1589 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uv': """
uvek	3868 K dopusti sadržaj	3868 K dozvoli sadržaj	3868 K prikaži sadržaj	3868 K učitaj sadržaj
uvijek	3868 K dopusti sadržaj	3868 K dozvoli sadržaj	3868 K prikaži sadržaj	3868 K učitaj sadržaj
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut	3997 K spolupráci s partnerom	4082 K živo: kako	4082 K živo: tako	4082 K živo: zakaj	4082 K živo: kaj	4082 K živo: kdo	4082 K živo: kje	4082 K živo: to	4082 K živo: poglejte	4082 K živo: prisluhnite	4082 K živo: vse	4082 K živo: noč	4082 K živo: ljudje	4082 K živo: takole	4082 K živo: oglejte
""", 'va': """
vaata	1562 K ka	1589 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vahvista	1730 K tilauksesi
vai	82 K patika	2919 K tev ir ziņa	2919 K tev ir ko	2919 K esi pieredzējis	2934 K raksts
vam	82 K je všeč	82 K je bil všeč	4026 K je bil	4026 K je bila
van	72 K kérdésed	2257 K egy jó	2257 K egy tipped	2257 K egy tippje	2279 K olyan	2279 K olyan dokumentuma
var	31 K först	4174 K med
varaa	1784 K
varje	4114 K fredag	4114 K måndag	4114 K vecka	4114 K morgon
vasta	1589 K
vastaa	1770 K	1784 K	1797 K viikon
vastaava	1782 K päätoimittaja:
vastutav	1571 K väljaandja:
""", 've': """
ve	489 K spolupráci se společností	489 K spolupráci s partnerem	489 K spolupráci s firmou	604 K spolupráci s partnerem
vea	1438 K también	1438 K también:	1467 K el video a continuación	1467 K el vídeo a continuación
veckans	4114 K viktigaste	4114 K bästa	4114 K nyheter	4190 K omröstning:	4194 K fråga:	4194 K quiz:
ved	664 K du mere	664 K du noget
vedd	2235 K meg	2278 K meg
vedi	2498 K anche	2498 K anche:	2501 K tutti gli articoli di	2586 K su	2599 K le foto	2608 K
vedno	4065 K dovoli vsebino	4065 K prikaži vsebino	4065 K naloži vsebino
vegeu	395 K també
vegye	2278 K meg
vegyen	2264 K jegyet	2264 K részt	2278 K részt
veillez	28 K à
veja	3444 K mais em	3445 K também	3445 K mais	3445 K:	3445 K também:	3445 K mais:	3470 K o vídeo abaixo	3470 K o vídeo acima	3470 K os vídeos mais assistidos	3531 K no	3551 K
venujte	3937 K
ver	1438 K también	1441 K todos los artículos de	1529 K en	1529 K esta publicación en	1529 K el vídeo en	1529 K video en	1542 K galería	1542 K fotogalería	1542 K infografía	1552 K	3448 K todos os artigos de	3531 K no	3531 K este post no	3531 K esta publicação no	3531 K esta foto no	3544 K galeria	3544 K fotogaleria	3544 K infográfico	3551 K
verder	3037 K lezen:	3076 K in het nieuws:
verhaal	3053 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	874 K sie diesen
verschijnt	3044 K elke	3044 K iedere
verstuur	3 K dit
vertaling	3025 K:
verwandtes	876 K thema:
vet	3187 K du mer	3187 K du noe	4150 K du mer	4150 K du något
veuillez	28 K respecter
vezane	3810 K vesti:
vezi	3573 K și	3573 K și:	3573 K:	3581 K toate articolele	3590 K video mai sus	3590 K video mai jos	3649 K pe	3649 K postarea pe
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	685 K vil gerne høre	695 K har tidligere skrevet	725 K har ingen ejer	725 K har ingen ejere	725 K har ingen aktionærer	3149 K har sendt deg en e-post	3211 K vil gjerne høre	3222 K har tidligere skrevet	3251 K har ingen eier	3251 K har ingen eiere	3251 K har ingen aksjonærer	4174 K vill gärna höra	4184 K har tidigare skrivit	4214 K har ingen ägare	4214 K har inga ägare	4214 K har inga aktieägare
viac	3911 K:	3911 K k téme:	3985 K o téme:	3985 K o:	3985 K k téme téme:	3985 K k téme:
video	588 K: jak	588 K: takhle	588 K: takto	588 K: proč	588 K: co	588 K: kdo	588 K: kde	588 K: to	588 K: podívejte	588 K: poslechněte	588 K: vše	588 K: noc	588 K: lidé	588 K: tak	588 K: tady	588 K: jaké	733 K: sådan	733 K: her	733 K: derfor	733 K: dette	733 K: hør	733 K: se	733 K: alt	733 K: hvordan	733 K: hvorfor	733 K: hvad	733 K: hvem	733 K: den	733 K: det	733 K: de	847 K herunterladen	953 K: der	953 K: die	953 K: das	953 K: wie	953 K: warum	953 K: was	953 K: so	953 K: wenn	953 K: alles	953 K: wer	953 K: wo	1211 K above:	1211 K below:	1242 K by	1372 K: how	1372 K: why	1372 K: what	1372 K: who	1372 K: where	1372 K: when	1372 K: the	1372 K: inside	1372 K: watch	1372 K: see	1372 K: is	1372 K: can	1372 K: this	1372 K: listen	1831 K: näin	1831 K: tässä	1831 K: siksi	1831 K: tämä	1831 K: kuuntele	1831 K: katso	1831 K: kaikki	1831 K: miten	1831 K: miksi	1831 K: mitä	1831 K: kuka	1831 K: mikä	1831 K: tältä	1831 K: tällainen	2413 K ini tidak	2413 K tidak	3115 K: zo	3115 K: hoe	3115 K: dit	3115 K: waarom	3115 K: wat	3115 K: wie	3115 K: de	3115 K: het	3115 K: een	3115 K: alles	3115 K: bekijk	3115 K: luister	3115 K: deze	3115 K: dat	3259 K: slik	3259 K: her	3259 K: derfor	3259 K: dette	3259 K: hør	3259 K: se	3259 K: alt	3259 K: hvordan	3259 K: hvorfor	3259 K: hva	3259 K: hvem	3259 K: den	3259 K: det	3259 K: de	3810 K pogledajte	3885 K: kako	3885 K: ovako	3885 K: zašto	3885 K: što	3885 K: šta	3885 K: tko	3885 K: ko	3885 K: gdje	3885 K: gde	3885 K: ovo	3885 K: pogledajte	3885 K: poslušajte	3885 K: sve	3885 K: noć	3885 K: ljudi	3885 K: evo	3984 K: ako	3984 K: takto	3984 K: prečo	3984 K: čo	3984 K: kto	3984 K: kde	3984 K: to	3984 K: pozrite	3984 K: vypočujte	3984 K: všetko	3984 K: noc	3984 K: ľudia	3984 K: tak	3984 K: aké	4082 K: kako	4082 K: tako	4082 K: zakaj	4082 K: kaj	4082 K: kdo	4082 K: kje	4082 K: to	4082 K: poglejte	4082 K: prisluhnite	4082 K: vse	4082 K: noč	4082 K: ljudje	4082 K: takole	4082 K: oglejte	4222 K: så	4222 K: här	4222 K: därför	4222 K: det här	4222 K: hör	4222 K: se	4222 K: allt	4222 K: detta	4222 K: den	4222 K: det	4222 K: de	4222 K: hur	4222 K: varför	4222 K: vad	4397 K haber:	4416 K süresi	4618 K này không	4618 K không
videoclipul	3616 K nu
videoen	3230 K er dessverre	3230 K er ikke	3230 K kan ikke
videon	4192 K kan endast	4192 K kan bara	4192 K är inte tillgänglig i
videos	934 K von
videoyu	4380 K izlemek için
vidi	3810 K još
viestit	1749 K tarkistetaan
view	1166 K all posts by	1166 K all articles by	1347 K deal	1358 K this post	1358 K post on	1358 K this content
viikon	1802 K kysymys:	1802 K visa:
viktoriin	1597 K:
viktorina	2873 K:
vil	670 K du arbejde	670 K du være med på holdet	718 K du have nyheder	718 K du have besked	718 K du have notifikationer	718 K du have de vigtigste	3193 K du jobbe	3193 K du være med på laget
vill	4156 K du jobba	4156 K du arbeta
vind	82 K je dit	670 K billetter	685 K
vinkkaa	1761 K toimitukselle	1761 K
vinn	3193 K billetter	3211 K	4156 K biljetter	4174 K
vir	4037 K:
virheellinen	1730 K sähköpostiosoite
viri	4037 K:
vis	28 K respekt	685 K indhold	712 K altid indhold fra	712 K indhold fra	3211 K innhold	3239 K alltid innhold fra	3239 K innhold fra
visa	28 K respekt	4174 K innehåll	4202 K alltid innehåll från	4202 K innehåll från
visit	1270 K
visita	1464 K nuestra tienda	2519 K lo store	2519 K il nostro store
visite	3466 K a nossa loja	3466 K nossa loja
viste	7 K
visualizza	2586 K su	2586 K questo post su	2587 K questo post
visualizzando	2514 K questo contenuto
viu	7 K algum	44 K um erro	3460 K algo	3460 K alguma coisa
""", 'vk': """
vklopi	4032 K
vklopite	4032 K
""", 'vo': """
voce	2516 K generata
voeg	3080 K
voir	1899 K tous les articles	1900 K aussi	1900 K la vidéo	1903 K tous les articles de	1928 K la vidéo ci-dessus	1993 K sur	2007 K le diaporama	2007 K la galerie	2007 K le portfolio	2007 K l'infographie	2017 K
voit	1761 K lähettää vinkin
voita	1784 K
voix	1914 K générée
voleu	437 K rebre notificacions
volg	12 K ons	12 K	3026 K	3080 K
voller	871 K zugriff
vols	399 K compartir	399 K explicar	437 K rebre notificacions	437 K rebre les notificacions
vond	8 K je dit	82 K je dit	82 K u dit	3061 K je deze
voor	3032 K dit artikel	3073 K maar # euro per	3073 K maar €#	3073 K slechts # euro per	3073 K slechts €#
voordeel	3093 K voor abonnees:
vorlesezeit	924 K
vote	1270 K
votre	27 K commentaire	1877 K adresse e-mail	1877 K adresse email	1998 K vidéo commence dans #
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1869 K est offert	1877 K désinscrire à tout moment	1877 K pouvez vous désinscrire à tout moment	1903 K avez une information	1910 K travaillez	1910 K avez été	1910 K êtes témoin	1910 K avez une information	1910 K souhaitez témoigner	1918 K avez une info	1918 K avez une information	1918 K avez des informations	1918 K disposez	1918 K souhaitez	1918 K êtes concerné	1918 K êtes témoin	1918 K avez été témoin	1918 K avez des photos	1918 K pouvez nous	1918 K pouvez joindre	1918 K pouvez contacter	1918 K pouvez écrire à	1990 K êtes # à avoir voté	1990 K êtes # # à avoir voté
voz	1462 K generada
""", 'vr': """
vraag	3089 K van de dag:
vragen	72 K?	72 K over	73 K over dit artikel
vrei	3579 K să ne spui	3622 K să primești notificări	3622 K notificări
""", 'vs': """
vse	4083 K o:	4083 K o temi:
vsebina	4094 K je nastala v sodelovanju z	4094 K je nastala v sodelovanju s
vsi	4083 K članki o temi:
""", 'vu': """
vui	4621 K lòng bật javascript
vuoi	2512 K segnalarci	2512 K raccontarci	2557 K ricevere le notifiche	2557 K ricevere notifiche	2557 K ricevere le nostre notifiche	2557 K attivare le notifiche
""", 'vy': """
vytisknout	530 K
""", 'vz': """
vzniklo	489 K ve spolupráci
""", 'w': """
w	3370 K tym miejscu znajduje się osadzona treść	3370 K tym miejscu znajduje się osadzona post	3370 K tym miejscu znajduje się osadzona film	3370 K tym miejscu jest osadzona treść	3370 K tym miejscu jest osadzona post	3370 K tym miejscu jest osadzona film
""", 'wa': """
wa	41 K redaksi
want	1271 K to	1272 K to	1272 K more	1288 K to be the first
war	8 K dieser	8 K der	884 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	1182 K this forwarded	1247 K this	3061 K deze	3081 K je erbij	3081 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	3038 K is jouw mening	3061 K vind je van	3061 K vond u van	3061 K vindt u van
watch	1144 K us on	1161 K |	1161 K now:	1161 K more:	1161 K the video:	1161 K the latest	1161 K:	1211 K the video above	1211 K the video below	1211 K the clip above	1211 K the clip below	1211 K the full video	1211 K the full interview	1211 K the full episode	1253 K more	1253 K our	1267 K more videos	1270 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	1112 K accept:	1112 K accept visa	1112 K accept paypal	1210 K're hiring	1210 K are hiring	1217 K value your opinion	1217 K'd love your feedback	1256 K respect your privacy	1285 K use	1285 K love	1285 K recommend	1365 K have no owner	1365 K have no owners	1365 K have no paywall	1365 K have no shareholders	3107 K hebben geen
wees	31 K de eerste
weet	3081 K je	3081 K u
weitere	809 K artikel zu	809 K artikel aus	809 K themen aus	816 K artikel von
weiterlesen	810 K:
wekelijkse	2987 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text	797 K sie das video laden
werde	908 K
werden	908 K sie
were	1271 K you	1327 K you
wesprzyj	81 K	3340 K
wettquoten	931 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	1160 K others are reading	1161 K to read next:	1327 K do you	1327 K did you	1327 K's your	1327 K is your	1327 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	1328 K us on	1328 K us at	1328 K:
where	1327 K were you
""", 'wi': """
wideo	3326 K znajdziesz	3326 K poniżej	3388 K: jak	3388 K: tak	3388 K: oto	3388 K: dlaczego	3388 K: co	3388 K: kto	3388 K: gdzie	3388 K: to	3388 K: zobacz	3388 K: posłuchaj	3388 K: wszystko	3388 K: noc	3388 K: ludzie
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	884 K fanden sie	884 K fandest du	884 K finden sie	884 K hilfreich war	891 K gut kennen sie	891 K gut kennst du
wij	3107 K hebben geen
wil	3081 K je
wir	941 K haben festgestellt, dass sie	941 K haben bemerkt, dass sie	941 K haben erkannt, dass sie	945 K haben keinen konzern	945 K haben keinen verleger	945 K haben keinen investor
with	1241 K inputs from	1241 K input from	1241 K agency inputs	1241 K reporting by	1241 K additional reporting	1303 K a subscription	1303 K a digital subscription
""", 'wo': """
wochen	768 K kostenlos	768 K gratis
wolisz	3343 K słuchać	3343 K posłuchać
word	23 K lid van	3056 K lid van	3056 K vriend van	3083 K nu	3083 K vandaag
work	1210 K with us	1210 K for us
worth	1161 K reading:
""", 'wr': """
write	1270 K to
""", 'ws': """
wspieraj	81 K	3340 K
wszystkie	27 K komentarze	3309 K artykuły o	3313 K artykuły autora	3389 K artykuły na temat:	3389 K artykuły o:
wszystko	3389 K o:
""", 'wy': """
wydrukuj	3334 K
""", 'x': """
x	799 K immer	4378 K gönderisini	4411 K'te
""", 'xe': """
xem	4578 K thêm	4578 K thêm:	4578 K:	4578 K video	4578 >> K	4578 K tiếp:	4587 K các bài viết của tác giả	4587 K các bài viết khác của	4587 K thêm bài của tác giả	4593 K video:	4648 K trên	4648 K bài viết này trên
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	1453 K puedes recibir
yapay	4400 K zeka ile	4400 K zekâ ile	4400 K zeka tarafindan	4400 K zekâ tarafindan	4400 K zeka desteğiyle
yazi	4357 K
yazinin	4425 K orijinali
""", 'yh': """
yhteenvedon	1798 K on
yhteenveto	1798 K on
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	1144 K can follow him on	1144 K can follow her on	1144 K can follow them on	1153 K can withdraw your consent at any time	1153 K may withdraw your consent at any time	1161 K may also like:	1161 K might also like:	1161 K may also be interested in:	1161 K may also want to read:	1161 K may want to read:	1191 K can get	1200 K can reach	1200 K can email	1200 K can e-mail	1200 K can contact	1211 K can hear this story	1211 K can listen to this	1213 K can listen to	1219 K must be	1219 K can be part of	1265 K may have missed:	1272 K're reading	1272 K are reading	1273 K can also	1273 K can now	1273 K can	1298 K can get
your	27 K comment	27 K comments	1217 K opinion matters	1256 K weekly guide to	1256 K daily guide to	1256 K essential guide to	1309 K first
youtube	799 K immer	799 K-inhalte immer	4378 K videosunu	4411 K'da
""", 'yu': """
yuk	2360 K unduh aplikasi	2376 K gabung
""", 'z': """
z	89 K prenumeratą	562 K našeho e-shopu:	3366 K naszego sklepu:	3963 K nášho e-shopu:
""", 'za': """
za	489 K podpory společnosti	3861 K #	3861 K samo #
zachowaj	28 K
zagraj	3363 K teraz:
zahrajte	559 K si:	3961 K si:
zainstaluj	13 K	3329 K
zanim	3352 K dodasz komentarz	3352 K skomentujesz
zapis	4022 K je mnenje
zapisz	3334 K ten	3334 K artykuł	3334 K tekst
zapratite	12 K	3840 K
zapytaj	3322 K	3322 K nas
zaradi	4074 K naših bralcev
zaujal	518 K vás	3925 K vás
zawsze	3370 K zezwalaj na treści	3370 K pokazuj treści	3370 K zezwól na treści	3370 K wyświetlaj treści
""", 'zd': """
zde	565 K je vložený obsah	565 K je vložený příspěvek	565 K se nachází vložený obsah	565 K se nachází vložený příspěvek	565 K najdete vložený obsah	565 K najdete vložený příspěvek
zdroj	533 K:	3939 K:
zdroje	533 K:	3939 K:
""", 'ze': """
zeptejte	517 K se
zet	3080 K
zezwalaj	3370 K na treści
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	3924 K	3924 K článku
""", 'zi': """
zie	7 K je een	3011 K ook	3081 K je
zini	2919 K ko vairāk	2934 K stāstu	2934 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	3309 K więcej z	3310 K też	3310 K też:	3310 K także	3310 K:	3310 K wideo	3310 K film	3310 K zdjęcia	3310 K galerię	3326 K nagranie	3326 K materiał
zobrazit	565 K vždy obsah	565 K obsah z	565 K obsah ze	565 K obsah od
zobrazovat	565 K vždy obsah	565 K obsah z	565 K obsah ze	565 K obsah od
""", 'zu': """
zugang	871 K zu allen
zugriff	871 K auf alle
zum	777 K newsletter	810 K thema:	810 K weiterlesen:	814 K dossier:	814 K liveblog:	814 K live-blog:	814 K liveticker:	819 K autor	820 K autor	886 K kommentieren	907 K profil von
zur	814 K themenseite:	814 K serie:	814 K übersicht:	819 K person	819 K autorin	820 K person	820 K autorin
"""}

CONTAINS = {'#': """
#	4755 共K页	4755 共K頁	4755 共K张	4755 共K張	4779 K/#篇	4779 K / # 篇	4779 K/# 篇
""", 'aa': """
aamu	17 joka K
aamukirje	1777 K
aamukirjeen	1777 K
aangemeld	3043 succesvol K
aangepast	98 dit artikel is K	98 dit bericht is K
aanmelding	3086 bevestig je K
aanmerkingen	3023 op- of K
aastas	1625 K
""", 'ab': """
abbestellen	773 jederzeit K
abbestellt	894 jederzeit K
abbonamenti	2614 K
abbonamento	2471 hai già un K	2471 scegli il tuo K	2474 per chi ha un K	2614 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	2471 K per	2471 K a soli	2474 per gli K	2474 solo per K	2506 K	2610 K a	2610 K:	2610 K ora	2610 K per	2610 puoi, K	2611 i nostri K	2614 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	2471 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	2488 devi K
abmelden	862 wieder K
abo	869 pur-K	922 das K	922 ein K
abonament	3287 masz już K	3665 K
abonare	3593 prin K ești
abonarea	3593 confirma K
abonat	50 ca K	3562 ești deja K
abone	80 K olun	80 K ol	4313 K olun ve	4429 K olun
aboneler	50 K	4358 K içindir	4358 yalnizca K	4358 sadece K	4433 K
abonelere	4333 K özel	4333 K özeldir	4333 K açik	4333 K açiktir
abonelerimiz	50 K	4430 K
abonelik	4433 K
abonements	2971 K
abonenci	3347 tylko K
abonenti	50 K var	2936 tikai K
abonentiem	2906 tikai K	2936 teksts ir K	2936 raksts ir K
abonents	2906 jau esi K
abonne	2019 je m'K
abonnee	50 als K	80 word K	2980 al K	2980 word K	2980 nog geen K	2982 als K	3131 word K
abonneer	80 K je	3131 K je
abonnees	50 K kunnen	50 onze K	2980 dit artikel is voor K	2982 alleen voor K	3072 K kunnen dit	3072 K kunnen het hele	3132 onze K	3135 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	617 kræver K	753 K	922 das K	922 ein K	971 K	1866 avec votre K	2023 K	2980 neem een K	2980 kiezen voor een K	3048 sluit een K af	3048 een K? log	3048 al een K	3072 nog geen K	3072 K dat bij je	3072 K af met	3131 kies een K	3135 K	3280 K
abonnementen	3135 K
abonnements	2023 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	617 bliv K	617 allerede K	618 som K	697 en K	749 bliv K	763 bereits digital-K	763 bereits plus-K	763 bereits premium-K	763 bereits print-K	763 schon digital-K	764 sie sind noch kein K	767 als K	769 bereits K	769 bereits K:in	3143 bli K	3143 allerede K	3144 som K	3224 en K	3276 bli K
abonnenten	50 K können	50 K dürfen	764 nur für K	764 exklusiv für K	896 lesen nur K	968 unseren K	971 K
abonnenter	50 K kan	617 kun for K	617 artiklen er for K	688 er for K	688 kun K	750 vores K	753 K	3143 kun for K	3143 denne saken er for K	3143 artikkelen er for K	3215 er for K	3215 bare K	3215 kun K	3277 våre K	3280 K
abonnentin	50 als K	763 bereits digital-K	767 als K	769 bereits K
abonnentinnen	50 K können	764 exklusiv für K	764 nur für K	764 K vorbehalten	968 unseren K
abonner	617 K for at	749 K på	2019 s'K	3143 K for å	3276 K på
abonnere	3200 ved å K
abonnez	80 K-vous	1866 K-vous pour	1866 K-vous à partir	2019 K-vous	2019 K vous
abonniere	80 K	967 K unseren	967 K hier
abonnieren	80 K sie	80 K sie uns	772 newsletter K	788 whatsapp-kanal K	788 K sie unseren kanal	829 podcast K	894 hier K	920 google K	920 google news K	967 jetzt K	967 K sie
abonniert	80 K uns	769 bereits K
about	1344 . tell us K	1344 ? tell us K	1344 ! tell us K
above	1284 links K
abrir	1415 K en la app	3425 K no app
abstimmen	850 jetzt K:
abyste	475 K mohli číst dál
""", 'ac': """
accede	1403 K a todo
accedi	24 K	2471 K per
accept	3569 K toate
acceptant	1892 en K les cookies
acceptar	403 K les galetes
accepteer	3002 K de cookies
accepter	1892 K les cookies
accepteren	3002 cookies te K	3002 cookies K
access	1114 unlock full K	1114 full K. no ads	1231 K to every story	1231 full K with no ads	1259 year of K	1259 months of K	1259 want full K	1259 K for half price
accionistas	1506 sin K	1506 ni K
accionistes	444 sense K	444 ni K
acconsento	2529 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	1224 K with our privacy
according	1392 K to
accordo	43 d'K?
account	1114 create a free K to	1114 sign in to your K	1116 create an K to	1231 please create a free K	1389 create a free K	1390 hold power to K	2980 maak een gratis K	3048 K is gratis en zo	3072 een gratis K	3131 maak een gratis K
accurate	1238 K at time of
accused	1392 K
aceptado	1430 no has K las cookies
aceptaste	1430 no K las cookies
acionistas	3507 sem K	3507 nem K
aconseja	1557 K
aconsejaba	1557 K
aconselha	3556 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	3556 K
actionnaire	1969 sans K	1969 ni K	1969 ni publicité ni K	2020 sans K
actionnaires	1969 sans K	1969 ni K
actualizada	98 esta noticia ha sido K
actualizado	98 este artículo ha sido K	98 este texto se ha K	98 este artículo se ha K
actualizat	98 articolul a fost K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	2380 K dosen
adblock	494 vypněte K	575 K	640 slå K fra	721 K	1053 K	1818 K	2421 K	3165 slå av K	3302 wyłącz K	3624 K	4130 stäng av K	4210 K	4625 K
adblockem	575 K
adblocker	575 K	721 K	795 K erkannt	795 K aktiv	795 nutzen einen K	795 verwenden einen K	795 trotz K	971 K	1053 K	1147 disable your K	1147 you are using an K	1147 K detected	2317 K	3000 K uit	3624 K	4210 K
adblockert	2317 K
adblockot	2317 K	2317 K használ
added	1392 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	1289 put your K	1289 type your K	1289 add your K	1289 pop your K	1289 enter your K	1289 send us your email K
adgang	620 få K til	749 få fri K
adjunkt	657 er K
admitiu	3556 K
admitted	1392 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	3290 twój K e-mail	3330 K e-mail
adresa	77 lasă-ne K	3563 K de email nu va	3564 K ta de email	3564 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	4316 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	862 gültige e-mail-K	862 sie ihre e-mail-K	862 du deine e-mail-K	862 e-mail-K ein	1876 votre K e-mail	1876 votre K email
adresu	3806 na vašu e-mail K	3834 e-mail K	3834 mejl K
ads	70 no K	70 without K	1390 we don't have K
advarede	752 K
advarer	752 K	3279 K
advarte	3279 K
advert	11 K
adverteix	466 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	3132 zonder K
advertisement	11 K	1146 this K has not loaded
advertisements	11 K
advertiser	1246 supplied by an K	1246 provided by an K	1246 paid for by an K	1246 produced by an K	1246 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	3078 dit is een K
advierte	1557 K
adviseert	3134 K
""", 'af': """
af	748 # K #	748 # ud K #
affermato	2613 ha K
affichage	1922 K de ce contenu
affichant	1922 en K ce contenu
afficher	1892 pour K ce contenu	1922 ne peut pas s'K
affichera	1866 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	532 K odkazy	681 K-links	794 K-links	1015 K links	1146 contains K links	1263 K links	1263 K link	1283 as an K we	1283 as an K i	1283 as an K, we	1283 as an K, i	1283 as an amazon K	1283 our K partners	1781 K-linkkejä	2271 K linkeket	3078 K links	3205 K-lenker	3836 K linkove	3836 K linkovi	3938 K odkazy	4035 K povezave	4167 K-länkar
affiliatelenker	74 K	3205 K
affiliatelinks	37 K	74 K	681 K	901 K	3078 K
affiliates	1283 as K we	1283 as K, we
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1926 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	2022 K
affirment	2022 K
afhankelijk	3084 K van giften	3084 K van donaties
afiliacyjne	37 linki K	74 linki K	3336 linki K
afiliacyjnych	74 linków K	3336 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1465 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1465 enlaces de K
afiliate	37 linkuri K	74 linkuri K	3589 linkuri K
afiliats	409 enllaços d'K
afiliere	74 linkuri de K
afirma	1557 K	3556 K
afirmar	466 va K
afirmou	3556 K
afleveringen	3067 alle K van
afmelde	623 K dig når
afmelden	3043 elk moment K	3043 elk moment weer K
afsenderens	644 K holdning
afsnittet	671 hele K
aftrekbaar	3045 gift is K
""", 'ag': """
agences	1907 avec K	1908 avec K
agenturmaterial	821 mit K
aggiornamenti	2484 segui tutti gli K
aggiornato	98 articolo è stato K
aggiunto	2613 ha K
agora	3553 doe K
agree	43 K?
""", 'ah': """
ahora	1554 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	336 K	669 af K	669 med K	3192 med K	3192 av K	4155 med K	4155 av K	4590 K
aidez	1911 K-nous à	2019 K-nous
aiemmassa	98 jutun K
aiemmin	98 jutussa luki K
aiheesta	1780 lisää K täältä
aiutaci	2505 K	2610 K a
aiutarci	2505 K	2610 K a
aizliegta	2916 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1624 meie K	1624 sõltumatu K	1624 K maksab	1624 hea K
ajakirjandust	1585 toeta sõltumatut K
ajakirjanik	1575 K
ajakirjanikele	39 meie K
ajakirjanikud	1624 meie K
ajoute	2022 K
ajoutez	2019 K-nous
ajuda	463 K'ns
ajude	3454 K-nos	3553 K-nos
ajutorul	3594 K tău putem	3661 avem nevoie de K tău
""", 'ak': """
akci	519 naši K
akciu	3926 našu K
akismet	21 K to reduce spam
akkoord	3043 ga je K met onze	3043 gaat u K met onze
aktardi	4432 K
aktivieren	795 javascript K
aktualisiert	98 text wurde K	98 artikel wurde K
aktualizovali	98 článek jsme K	98 článok sme K
aktualne	3367 kursy są K	3367 kursy K
akzeptiere	772 mit der anmeldung K
akzeptieren	772 mit der anmeldung K	800 cookies K
""", 'al': """
alamat	2358 K email
aldus	3134 K
alerta	3556 K
alertas	14 las K	1418 recibe K	1418 activa las K	3428 receba K
alertes	1881 recevez les K	1881 K info
alertou	3556 K
alerts	14 K	1132 get K as
algemene	3043 ga je akkoord met de K
alin	4355 K
alive	1390 local news K
alkaen	1779 K #
alles	764 lesen sie K	3072 lees K met
allow	1148 K ads on
almaktadir	98 ayrintilar yer K
aloud	1179 is read K by
alterados	98 nomes foram K
""", 'am': """
amendat	3664 a K
amended	98 was K on	98 was K to	98 has been K
amennyit	90 adj, K tudsz
ammesso	2613 ha K
amos	1506 sin K
""", 'an': """
analytik	503 je K
anche	42 c'eri K tu	51 fallo K tu	2611 siamo K su
andare	2463 prima di K via
android	779 für K und ios	1128 our K app	1933 sur ios et K	2989 app voor K
anfrage	98 auf K	98 ließ eine K
angebot	869 ihr K	869 dein K	967 hier gibt es das K
angebote	862 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	916 ihre spende K	916 deine spende K	916 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	800 inhalte K werden
anggota	2457 jadilah K
ankete	3930 našej K	3930 v K
anketi	35 našoj K	3830 našoj K	3830 u K	4030 naši K	4030 v K
anketimize	35 K
anketimizi	4342 okur K	4342 K
anketo	4030 kratko K	4030 našo K
anketu	35 našu K	3830 kratku K	3830 našu K
ankety	523 naší K	3930 našej K
ankiecie	35 naszej K	3327 naszej K	3327 w K
anlatin	38 bize K	67 bize K	4355 K
anlatti	4432 K
anmelden	24 K	754 jetzt K	850 jetzt K:	967 hier K
anmelder	666 er K	735 er K på	3189 er K	3261 er K i
anmeldung	772 mit meiner K	772 mit ihrer K	772 mit der K stimmen	772 mit der K stimme	772 mit der K willige	772 mit der K willigen	772 mit der K erklären sie	831 K	889 hier geht es zur K
annetus	1585 tee K	1627 K
anno	2612 all'K
annonce	11 cette K
annonceblocker	721 K
annoncelinks	37 K	74 K	681 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	750 uden K
annonsblockerare	4130 stäng av K	4210 K
annonseblokkering	3165 slå av K
annonselenker	37 K	74 K	3205 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	3277 uten K	4240 utan K
announced	1392 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	2613 ha K
ano	3555 por K
anoi	1850 K
anoniem	3023 K tippen	3060 ons K
anonim	4336 bize K
anonym	883 K an uns
anonymity	98 on condition of K
anonymous	1250 K
anonymously	1250 K
anot	2903 K
anregungen	856 fragen oder K	856 fragen und K
ansehen	854 hier K	854 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	1155 K our poll
anterior	98 versión K de este	98 versión K de esta	98 versão K desta	98 versão K deste	98 versão K do texto
antes	1395 K de irte	3411 K de sair
anuncio	1465 después del K	1465 tras el K
anuncios	70 sin K
anunciou	3556 K
anuncis	70 sense K
anvender	640 vi K cookies
anyone	1323 if you know K
anytime	1119 cancel K	1391 cancel K
anzeige	11 der K	11 dieser K	794 nach der K weiter	879 dies ist eine K
anzeigen	70 ohne K	70 keine K	800 mit einem klick K lassen
anzusehen	840 um das video K
""", 'ap': """
apelowali	3408 K
apeluje	3408 K
apgalvo	2970 K
aplicativo	84 no nosso K	3425 baixe o K	3425 baixe nosso K	3554 nosso K
aplikace	607 naše K
aplikaci	84 v naší K	484 stáhněte si naši K	485 stáhněte si K	526 mobilní K	526 naší K	526 naší mobilní K	606 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	3899 preuzmite K i
aplikacja	3406 nasza K
aplikacji	84 w naszej K	3292 w naszej K	3292 otwórz w K	3350 naszej K
aplikasi	2359 K kami	2361 unduh K	2361 download K	2457 instal K	2457 unduh K kami	2457 unduh K gratis	2457 segera unduh K	2457 yuk unduh K	2458 K kami
apoiador	3414 torne-se K	3454 seja nosso K	3553 torne-se K	3553 seja nosso K	3553 seja K
apoiam	3477 nos K todos os meses
apoie	3454 K
apoio	3410 seu K	3414 seu K é	3454 seu K
aportaciones	1476 gracias a las K
aporte	90 K lo que pueda	1450 tu K	1554 tu K
apoyan	1476 que nos K cada mes
apoyo	1394 su K	1394 tu K	1398 con tu K	1398 tu K es	1450 tu K
app	84 i vår K	84 med vår K	779 als K	859 mit der K	859 in der K	860 -K	892 mit der K der	1128 get our K	1128 in our K	1128 use our K	1128 our new K	1128 our ios K	1131 get the K	1262 have our K	1262 our K has	1262 with our K	1262 via our K	1262 on our K	1287 with our K you	1287 with our K, you	1287 in our K you	1287 on our K you	1389 our K	2989 in de K	3040 -K	3152 i vår K	3277 vår K	4118 i vår K	4240 vår K	4570 tải K	4675 在K中
appareil	1866 un seul K à la fois	1939 en cours sur un autre K
appeared	1173 first K on	1240 K in print
appen	84 i K vår	625 hent K	625 åbn i K	3152 last ned K	3152 hent K	3152 åpne i K	4118 öppna i K	4119 ladda ner K	4119 ladda ned K	4119 hämta K	4239 ladda ner K och
appje	38 stuur een K	67 stuur een K	3022 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1878 téléchargez l'K	1878 notre K	1879 dans l'K	1879 avec l'K	1879 sur l'K	1879 télécharger l'K	2020 notre K
applications	1878 nos K mobiles
appot	2266 az K
approached	98 K for comment
apps	1262 our K
apunta	463 K't
""", 'aq': """
aqui	3411 já que você está K	3411 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	3277 vårt K
arbeit	968 unsere K
arbeitet	817 K seit # bei	826 K als
arbejde	750 vores K
arbejdet	735 har K på
arbetar	4155 K med ai
arbetat	4224 har K på
arbete	4240 vårt K
argue	43 K back
argued	1392 K
arrivato	2463 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	98 K a été mis à jour	464 aquest K	464 l'K sencer	1114 to unlock this K	1114 members-only K	1122 you've read your last free K	1122 you have read your last free K	1122 this is your last free K	1122 reached your K limit	1137 share this K on	1146 links in this K may	1233 save this K	1243 this K	1243 the full K	1244 this K	1245 this K	1284 links in this K	1388 # K this month	1390 this K	1854 vous avez aimé cet K	1854 cet K vous a plu	1866 pour accéder à l'K	1866 cet K est offert	1866 cet K vous a été offert	1866 pour lire cet K	1866 offrir cet K	1866 offrez cet K	1872 de cet K à lire	1906 cet K est paru dans	1906 cet K a été publié	1930 réagir à cet K en	1944 cet K a d'abord été publié	1946 offrez cet K	1946 offrir cet K	2018 K sur #	2018 K lu sur #	2020 cet K
articles	15 free K	58 nouveaux K par e-mail	1103 you've read # K	1114 access to all our K	1114 gift K to give	1122 free K left	1122 K left this month	1122 you've used all your free K	1122 # of # free K	1122 K left to read	1231 to read more K	1231 for three more free K	1231 more free K	1233 K to give	1233 K to gift	1233 K to share	1233 gift # K	1388 # K this month	1388 # K this week	1866 tous nos K	1872 il vous reste # K	1936 nos K sont en accès libre	1946 K à offrir	2018 K sur #	2018 K lus sur #	2020 nos K
articol	3662 acest K
articolele	3662 K noastre
articolelor	3577 preluarea K
articoli	58 nuovi K via mail	2471 tutti gli K senza limiti	2476 ti restano # K	2609 K su #
articolo	20 leggere questo K	20 leggere l'K	2463 ti è piaciuto questo K	2471 per leggere l'K	2471 regala questo K	2609 K su #	2611 questo K
articolul	20 K complet	20 K integral	3598 pentru a citi K	3598 să citești tot K	3662 ți-a plăcut K	3662 tot K
artificiell	4191 K röst
artigo	20 ler este K	20 ler o K	3411 gostou deste K	3481 para ler este K	3554 este K
artigos	3453 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	98 in dit K is de	98 versi awal K	679 denne K for #	697 denne K	697 en K	750 denne K	755 dir gefällt dieser K	764 lesen sie diesen K mit	764 um diesen K zu lesen	764 dieser K ist nur für	764 zugriff auf alle K	764 alle K lesen	764 ganzen K lesen	770 freie K übrig	770 K frei	770 ihr letzter freier K	827 K wurde	832 unsere K öfter	865 K etwas wert ist	869 alle freien K	875 weitere K finden sie	880 rechte am K	880 K steht unter einer	890 den ganzen K	890 diesen K	895 gäbe es diesen K nicht	899 alle K zum	899 lesen sie in diesem K	904 K ist zuerst	904 K ist zuvor	906 K gratis	921 K wurde zuerst	968 dieser K	968 diesen K	968 diesem K	2393 untuk membaca K ini	2458 K ini	2980 om dit K te lezen	2980 dit K is alleen	2980 geef dit K	2980 lees dit K met	2980 gratis K deze week	3006 fout in dit K	3023 mening over dit K	3048 een premium K	3065 dit K	3079 niets uit dit K	3079 K mag zonder	3132 dit K	4177 gratis K kvar	4186 en K	4187 låst K	4187 upplåst K
artikelen	15 gratis K	2980 toegang tot alle K	3048 aantal K bereikt	3048 aantal gratis K	3072 gratis K gelezen	3075 alle K over
artikeln	764 zugang zu allen K	869 zugang zu allen K	906 freien K	4100 gillade du K	4109 läs hela K med	4109 lås upp K	4158 fel i K	4186 den här K	4186 K	4187 K är upplåst	4187 K är öppen	4187 den här K är låst	4187 K är låst	4240 den här K
artikels	904 nutzung dieses K
artikkel	1592 tasuta K	1624 see K
artikkelen	98 K er oppdatert	3195 feil i K	3224 denne K	3224 K	3277 denne K
artikkeli	20 koko K	1726 tämä K on vain	1787 ilmainen K jäljellä	1848 tämä K
artikkelia	1783 maksutonta K	1783 ilmaista K	1846 K #:stä	1846 K #:sta	1846 K #stä	1846 #/# K	1846 # / # K
artikkelin	1793 tämän K
artikkelista	1846 #/# K
artikkelit	15 ilmaiset K	1783 ilmaiset K
artiklar	15 fria K	4109 fria K	4177 gratis K kvar	4183 inga gratis K	4183 inga fria K	4240 alla K
artiklen	98 K er rettet	611 kunne du lide K	697 K	750 K her
artikler	15 gratis K	617 gratis K	688 gratis K tilbage	694 ingen gratis K	750 alle K
artikli	1595 selle K
artiklid	1588 tasuta K
artiklit	1588 tasuta K	1595 seda K	1624 kogu K
arvioi	1850 K
""", 'as': """
asegura	1557 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	1392 K
asks	1392 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	3419 já é K	3553 torne-se K	3553 seja K
assinantes	50 K podem	50 os K podem	3419 só para K	3419 somente para K	3481 exclusivo para K	3481 exclusiva para K	3481 exclusivos para K	3554 nossos K	3557 K
assinatura	3557 K
assinaturas	3557 K
assine	80 K	3410 K a	3410 K o	3418 K por	3418 K e tenha	3419 K para	3553 K já	3553 K agora	3553 K e	3553 K aqui	3553 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	1245 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	1146 as an amazon K	1171 is an K
assure	2022 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	2930 K mūs	2967 K mūs
atbalstiet	2967 K mūs
atbalsts	2930 tavs K palīdz	2967 tavs K	2967 jūsu K
attention	98 K, spoilers
attgjevast	45 K
atualizada	98 reportagem foi K	98 matéria foi K	98 notícia foi K
atualizado	98 texto foi K	98 artigo foi K
atzina	2970 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	827 K
audioverze	2 K
audioverzi	522 K
audioverzii	3929 K
aufgefallen	805 fehler K
ausblenden	800 und wieder K
auszugsweise	821 nachdruck, auch K
auteur	1909 est l'K	3024 is K van	3027 mening van de K
auteursrecht	3055 rust K
author	1168 email the K	1168 the K can be	1171 is the K of	1171 is an K
automated	2 read by an K	1179 is read by an K	1179 narrated by an K
automatisch	2 K vorgelesen	767 endet K	854 K vorgelesen	880 K von dpa	880 K von der	888 der text wurde K	888 dieser text wurde K
automatisk	3192 K oversatt
autor	400 és K de	826 ist K	1447 es K de	3455 é K de
autora	400 és K de	1447 es K de	3319 napisz do K	3455 é K de
autorce	513 napište K
autore	2507 è K di
autorem	3319 kontakt z K
autoren	839 meinung der K
autorin	826 ist K	826 ist freie K	839 meinung der K
autorise	1939 n'K pas la lecture
autorke	3919 napíšte K
autorki	3319 napisz do K
autorovi	513 napište K	3919 napíšte K
autorskim	3337 chroniony prawem K	3337 chronione prawem K
autoru	3820 javite se K	3820 pišite K
autrice	1909 est l'K	2507 è K di
""", 'av': """
av	3275 # K #	4238 # K #
avaamalla	1742 K sisällön
available	1128 our app is K	1129 K on the app store	1129 K on google play	1262 app is K	1279 tickets are K here
avbryt	21 K svar
avec	1907 K afp	1908 K afp
averci	2610 grazie per K letto
avertit	2022 K
avertizat	3664 a K
avise	3553 K-nos
aviseringar	4207 K
avsluta	4241 K när du vill
avsnittet	4157 hela K	4157 ladda ner K
avtorici	4020 pišite K
avtorju	4020 pišite K
avverte	2613 K
""", 'ay': """
ayda	4354 K # tl	4354 K # tl'den	4431 K
aydinlatma	4324 K metni
ayirtin	4355 K
aylik	4431 K
ayudanos	1554 K
""", 'az': """
azionisti	2563 senza K	2563 né K
""", 'ba': """
ba	3279 K
bad	752 K	4242 K
bagikan	25 K	49 K
baixa	392 donar-te de K
baixe	3410 K o	3425 K o app
bajate	1554 K la app
bancs	415 no depèn de K
banner	971 cookie-K	1393 cookie K
banners	1393 cookie K
bantu	2457 K kami
bastano	2610 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	880 redaktion nicht K
beboette	3134 K
become	51 K one of them	1185 K a	1389 K one of them
becoming	1184 K a member	1301 consider K a	1389 consider K	1389 K a member
bedankt	3131 K voor het lezen
beelden	98 bevat K	3023 heb je K	3023 heeft u K
befindet	800 an dieser stelle K sich
before	1103 K you go	1103 K you move on
begging	1393 K
begs	1392 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	754 mit einem K	865 jeder K hilft uns	880 K steht unter einer	895 mit einem kleinen K	904 K ist zuerst	916 mit ihrem K können wir	916 mit deinem K können wir	916 ihrem K helfen	921 K wurde zuerst	968 dieser K	968 diesen K
bejelentette	2349 K
bekijk	3033 nieuwe baan? K
beklagade	4242 K
beklagede	752 K
beklaget	3279 K
belangrijkste	3043 elke dag het K
believe	1325 if you K we	1390 people who K in
belirtti	4432 K
below	1255 sign up K	1255 enter your email K	1284 links K
beluisteren	3067 dit artikel ook K	3067 hier K
benachrichtigungen	14 K	781 K aktivieren	782 push-K
benadrukt	3134 K
bent	2973 nu je hier toch K
bepaalde	3134 K
berasal	2381 konten ini K dari
berdonasi	2457 mari K	2457 silakan K	2457 ayo K	2457 anda K
bereits	764 sie haben K ein abo	869 K ein konto
bergabung	2457 mari K	2457 K dengan kami	2457 ayo K
bergabunglah	51 K	2457 K
bergantung	2391 K pada dukungan anda
bericht	98 in dit K is de
berichte	67 K uns
berichten	67 K sie uns	968 wir K
berichterstattung	968 unsere K
berichtet	817 K seit # aus	817 K seit # über	817 K seit # für	826 K für	826 K über
berichtete	970 K
berichtigung	98 K:
berite	4049 K nas
berkomentar	6 untuk K	98 menolak K
berlangganan	2354 sudah K	2357 K newsletter	2390 terima kasih telah K	2390 berhasil K	2457 K sekarang	2457 silakan K
bersama	51 ikutlah K	2457 gabung K
bescheid	883 sagen sie uns K	883 sag uns K
beschloss	970 K
beschreibungen	98 enthält K
beschrijvingen	98 bevat K
besedah	4098 po K
besked	674 push-K
beskeder	674 push-K
beskrivelser	98 inneholder K	98 indeholder K
beskrivningar	98 innehåller K
besloot	3134 K
beslutade	4242 K
besluttede	752 K
besluttet	3279 K
besoin	1854 nous avons K de vous	2019 nous avons K de vous	2019 a K de vous	2019 avons K de votre
besplatan	3848 poslednji K tekst
besplatna	3835 K članka
besplatne	3835 K članke
besplatni	3827 naš K webinar	3827 naš K vebinar	3848 poslednji K članak	3848 zadnji K članak
besplatnih	3835 K članaka
beste	3043 elke week het K van
bestellen	754 jetzt K	849 im shop K	850 shop K	850 store K	923 jetzt K im	967 K sie hier	967 K sie unseren
bestellung	831 K
besten	968 die K texte
betaald	3078 artikel is K	3078 content is K
betaalmuur	3045 geen K	3135 K
betalande	4186 K läsare
betalende	688 kun for K	697 K læsere	3224 K lesere
betalingsmur	753 K	3280 K
beteiligt	879 redaktion ist nicht K
betonte	970 K
betroffenen	98 namen der K
betrokken	3052 redactie is niet K
bevestigen	3043 aanmelding te K
bevorzugen	832 google K
bevorzugte	832 K quelle
bevorzugten	832 K quelle
bevorzugter	832 K quelle
bewerben	850 jetzt K:
bewust	83 speel K
bezahlschranke	866 K	971 K
bezmaksas	2932 K rakstus	2932 K raksti	2932 K kontu	2936 K raksts
""", 'bi': """
bidrag	615 dit K	615 giv et K	749 giv et K	749 dit K gør	749 dit K er	749 dit K til vores	753 K	3140 ditt K	3202 gi et K	3276 ditt K gjør	3276 ditt K er	4103 swisha ditt K	4103 swisha ett K	4164 ge ett K	4164 ditt K gör	4239 ge ett K	4239 swisha ett K
bidraget	3202 K ditt
bijdrage	2976 jouw K	3019 kleine K	3078 K is betaald	3084 dankzij jouw K	3133 kleine K
bijgewerkt	98 dit artikel is K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	913 uns ihre K
bildirdi	4432 K
bildirimlere	14 K	4317 K izin ver
bildirimleri	14 K	4318 K aç
bildirin	38 bize K	67 bize K
biletlerini	4342 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	1390 K owner
bilten	78 na K	3815 K
binding	619 ingen K	751 ingen K
bindingstid	3145 ingen K	3278 ingen K
bindningstid	4111 ingen K	4241 ingen K
binnenland	3063 is redacteur K
bisogno	2463 abbiamo K di te	2610 abbiamo K di te	2610 abbiamo K del tuo	2610 abbiamo K anche di te	2610 abbiamo K di voi
bitte	755 haben wir eine K	755 eine K an sie	755 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	2349 K
""", 'bl': """
bli	3276 K med i	3276 K en del av	4239 K en del av
blijkt	3134 K uit
blijven	3045 om dit te K doen
bliv	51 K en af dem	749 K en del af
block	575 ad-K
blocker	721 ad-K	1053 ad K	1147 disable your ad K	1147 disable ad K	1147 turn off your ad K	1147 using an ad K	2421 ad K	3624 ad K	4210 ad-K
blocking	1147 K our ads	1148 K ads
blog	813 im live-K	813 im news-K
bloqueador	1428 K de anuncios	1558 K de anuncios	3435 K de anúncios
bloquejador	439 K d'anuncis	439 K de publicitat
bloquejadors	439 K d'anuncis
bluesky	16 K	1141 follow him on K	1141 follow her on K	1141 follow them on K
""", 'bo': """
board	1209 our jobs K	1209 our job K
bogatych	3339 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	1266 K this story	1266 K this page
bookshop	1251 our K	1311 in our K	1311 from our K
boutique	1948 dans notre K	1948 sur notre K
""", 'br': """
bralcem	4057 K
bralcev	18 po zaslugi K	43 pisma K	4038 s podporo K	4038 s pomočjo K	4057 K	4096 naših K	4096 po zaslugi K	4096 s podporo K	4096 podpori K
bralci	4057 K	4096 naši K
branja	0 čas K
brauchen	865 K noch #	967 wir K ihre hilfe	967 wir K deine hilfe	967 K wir sie	967 K wir dich	967 K wir eure
braucht	865 K ihre hilfe	865 K deine hilfe
breaking	1132 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	4038 K vas
brief	3023 K naar
briefing	1183 our morning K	1183 our K	1183 daily K	1224 K in your inbox
briefkasten	834 anonymen K	834 anonymer K
brieven	3023 K naar
bring	1287 our apps K you
brings	1287 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	1147 your K is out of date	1147 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	3192 K ki	3192 K ai
""", 'bu': """
budite	3834 K u toku
buitenlandcorrespondent	3085 is K
buitenlandredacteur	3024 is K	3117 is K
bulabilirsiniz	4355 K
bulan	2459 per K
buletin	78 K kami	2357 K kami	2390 K harian kami	2458 K kami	2461 K
bulunabilirsiniz	4429 katkida K
bulundu	4432 çağrida K
bulunun	4429 katkida K
buradan	4350 K bağiş yapin
bureau	1195 K chief
button	840 klick auf den K	1324 clap K
buttons	1233 the share K	1233 the K below
buycoffee	3339 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	3410 K-se	3419 K-se para
cadeau	2981 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	1450 K
callan	1555 lo que otros K
cambiado	98 nombres se han K
cambiados	98 nombres han sido K
cambiati	98 nomi sono stati K
campagne	1936 K de dons	2019 boucler notre K
campaign	1390 our spring K	1390 our K
can	1389 pay what you K
canal	1423 únete al K	1554 únete al K	3431 siga nosso K	3431 siga o K	3553 entre no K	3554 nosso K
canale	2511 al K	2611 il nostro K
canali	2485 sui nostri K
canalul	3662 K nostru
cancel	21 K reply	1119 K at any time	1391 K any time	1391 K at any time
cancele	3418 K quando quiser	3555 K quando quiser
cancellarti	2478 puoi K
cand	657 er K.mag.
cap	400 és K de
caporedattore	2507 è K
caporedattrice	2507 è K
carte	9 cette K
casella	79 nella tua K	2479 nella tua K
""", 'ce': """
cebinize	4347 K gelsin
cele	3660 # din K #
celoten	20 K članek	4006 K članek je	4034 K članek
celotnega	4006 za ogled K	4006 za branje K	4034 K članka
cenite	4054 K naše delo	4054 K naš trud
cerea	3664 K
cereau	3664 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	3664 a K	3664 au K
""", 'ch': """
changed	98 names have been K	98 name has been K	98 names were K
channel	1390 our K	2363 ikuti K	2363 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1875 par e-mail K	1875 par mail K
chargement	1922 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	888 unseren K	888 unserem K
chcete	606 K číst dál	3906 K čítať ďalej
check	1214 K back for more	1214 K back soon
chef	1909 est K de	3063 is K van de	3117 is K
cheffe	1909 est K de
chefredakteur	915 ist K
chefredakteurin	915 ist K
chefreporter	915 ist K
chefreporterin	915 ist K
chegou	3411 se você K até aqui
chercheur	1909 est K
chercheuse	1909 est K
chia	25 hãy K sẻ	49 hãy K sẻ	4657 hãy K sẻ	4660 K sẻ
chiede	2613 K
chiederti	2463 un piccolo favore da K
chief	1171 is K
chiesto	98 abbiamo K	2613 ha K
chip	1184 K in	1185 K in	1389 K in now	1389 K in and
chipping	1389 consider K in
choices	1254 cookie K	1254 your K
choisissez	1866 K votre offre
choose	1101 K a plan	1116 K a plan
choquer	98 peuvent K
chosen	1238 K by our
chronione	3337 K są prawem
chroniqueur	1978 est K
chroniqueuse	1978 est K
""", 'ci': """
cijelog	3802 za čitanje K
cikk	2347 ez a K
cikkeink	2347 K
cikket	2291 ezt a K	2291 a K
cinste	54 fă-mi K cu o cafea
cipta	2375 hak K
citarea	3602 cu K sursei
citera	4144 K oss gärna	4144 K gärna men ange
citire	0 timp de K	0 timp K
citit	3594 dacă ai K până aici
cititorii	36 K noștri	3662 K noștri
cititorilor	18 datorită K	43 scrisorile K	3594 datorită K
civil	1261 keep it K
""", 'cl': """
claimed	1392 K
clap	1324 K for this	1324 K for it	1324 give it a K	1324 K up to
claps	1324 K for this	1324 give it some K	1324 # K
clarification	98 K:
clarifications	1218 corrections and K
clarity	98 edited for K	98 length and K
clicking	1202 by K play
client	1868 déjà K
clips	40 your K
""", 'co': """
code	2511 qr K
codziennie	17 K rano	3290 otrzymuj K
coffee	54 buy me a K	54 buy us a K	1184 buy me a K	1184 buy us a K	1389 buy us a K	1391 cup of K
colabora	1447 K con
collabora	2507 K con
coloque	77 K seu e-mail
columnist	1171 is a K	1195 K	3024 is K	3085 is schrijver en K	3085 is K en	3117 is K
columnista	1515 es K
colunista	3455 é K
com	3706 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	98 não quis K	1433 quieres K	1434 para K	3441 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	3662 spune-mi în K	3662 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	1433 déjanos tu K
comentarios	85 en los K	98 declinó hacer K	1433 no admite K	1434 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comenteze	98 nu a dorit să K
comentou	3556 K
comision	3589 primi un K
comment	6 to K	6 to leave a K	6 to post a K	98 request for K	98 asked for K	98 could not be reached for K	1155 log in to K	1155 sign in to K	1155 be the first to K	1155 leave a K below	1155 leave your K	1155 our K policy	1156 post a K	1261 posting a K	1261 members can K	1278 to K you must	1278 to K, you must	1340 post your K
commentaar	98 niet bereikbaar voor K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1930 votre K sera publié
commentaires	85 en K	85 dans les K	1895 charte des K	1895 espace K	1896 dans les K
commentare	6 per K	2493 vuoi K	2494 per K
commentator	3085 is politiek K
commenter	1896 pour K	1930 peuvent K	1930 pour pouvoir K
commenti	85 nei K	2493 i K saranno	2494 nei K
commenting	1155 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	1155 in the K below	1155 let us know in the K	1155 K powered by	1155 K have been closed	1155 all K are subject to	1155 we welcome your K	1156 in the K section	1261 posting K	1278 closed the K	1278 turned off K	1278 turned off the K	1278 switched off K	1278 disabled K	1340 post your K	1389 let us know in the K
commercial	1238 our K team	1238 our K content	1926 réalisé par un partenaire K	1939 notre service K
commissie	3052 een K
commission	1146 we may receive a K	1146 K if you buy	1238 may earn a K	1238 may earn a small K	1238 may earn an affiliate K	1238 may receive a small K	1238 may receive K	1238 earn K from	1263 K
commissione	2520 ricevere una K
commissions	1263 K
committed	1218 K to accuracy
community	882 unserer K	968 unsere K	1155 abide by our K	1192 our K members	1192 leave our K	1192 like our K	1389 join our K of	1390 K-funded	2493 regole della K	2511 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	3462 uma publicação K por
compartilhado	3462 um post K por
compartilhe	25 K	49 K com	67 K sua história	3553 K este
compartilo	49 K
compartir	1403 K tu cuenta, cambia	1554 si quieres K tu cuenta
compensated	1263 K
compensation	1238 receive K from
complain	1218 K about this article
complained	1392 K
complains	1392 K
complaints	1218 our K page
completa	1479 para leer la nota K	3418 para ler a matéria K
complete	1231 K digital access
completo	3418 para ler o artigo K
complimentary	15 K articles	1122 K articles	1122 K article this month	1122 last K article
comporte	83 jouer K des risques
compte	78 K rendu	2019 créez un K	2019 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1476 K que sostiene
comunidade	3553 faça parte da K
comunique	3440 K um erro
comunitatea	3594 K care susține	3661 intră în K
concorda	43 K?
condannato	2613 ha K
condensed	98 K for clarity
condiciones	1431 términos y K
condividi	67 K la tua storia	2610 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conducta	98 K suicida
conduite	1930 charte de bonne K
confidence	1193 in K
confidential	1193 K tip	1193 K tips
confirm	1124 check your email to K
confirmar	1475 bandeja de entrada para K	3476 caixa de entrada para K
confirmat	3664 a K
confirmation	1935 e-mail de K
connect	1141 K with us on
connectez	24 K-vous	1852 K-vous	1866 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	2490 il K ai cookie
consent	1151 we need your K to load	1187 written K
consentimento	3462 K para carregar
consentiti	2493 non sono K commenti
consider	1101 K giving	1101 K making	1101 K joining	1101 K a gift	1108 if you liked this article, K	1185 please K	1185 K a	1185 K giving	1185 K joining	1301 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	1124 K me with news and offers	1199 K her at	1199 K him at	1199 K them at	1389 K us at	3060 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	98 K for comment	1170 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contains	98 K details of	98 K graphic	98 K images of
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	3553 K-nos
contenido	9 este K	9 K externo	1404 K premium	1430 K externo de	1430 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	1151 to view this K, you	1151 to view this K please	1151 this K is hosted by a third party	1151 we use your sign-up to provide K	1152 third-party K	1231 access to all our K	1238 our K studio	1240 to reuse this K	1243 this K	3028 K te zien
contenu	9 ce K	1892 ce K n'a pas pu être	1892 K bloqué	1922 K est fourni par
contenus	1866 tous nos K	2020 nos K
contenuti	9 K esterni	2474 a tutti i K
contenuto	9 questo K	9 K esterno	2490 K esterno
contiene	98 K spoiler
contient	98 K des scènes	98 K des images
contingut	9 aquest K
continua	2533 K a leggere con	3598 pentru a K lectura
continuar	415 el teu suport per K	415 ajuda'ns a K	418 per K llegint	3481 para K lendo	3481 para K a ler	3481 K lendo
continuare	20 K a leggere	2533 per K a leggere	2533 per K la lettura	3598 pentru a citi în K	3598 citește în K cu
continue	1114 to K reading this article	1114 log in to K	1114 sign in to K	1114 register to K	1114 upgrade to K	1389 help us K	3468 K a ler abaixo	3481 K lendo com	3481 K a ler com
continuer	1939 pour K à lire
continuez	1926 publicité, K	1939 K votre lecture sur
continuing	1151 by K to use this website, you agree
contou	3556 K
contribua	90 K com o que puder	3454 K	3553 K com	3553 K a partir	3553 K para o nosso
contribuez	2019 K
contribuie	90 K cu cât poți
contribuisci	2462 K
contributed	1196 K reporting	1196 K to this report	1196 K to this story	1196 K to this article	1240 K to this report	1385 K reporting from	1385 K reporting to
contributing	1171 is a K	1389 by K to
contribution	1101 make a K	1184 make a K	1389 your K	1389 making a K	2019 votre K
contributo	2462 il tuo K	2466 con il tuo K	2530 piccolo K per noi
contributor	1171 is a K
conversation	1101 join the K	1155 join the K with	1156 to join the K	1261 in the K
convida	54 K'm a un cafè
cookie	1151 manage your K	2038 קובצי K	2262 K-kat	2490 usiamo i K	2490 questo sito usa i K	3302 pliki K	3700 файлы K	3700 файлов K	3710 файлы K	3740 файлы K	3740 файлов K	3922 súbory K	4460 файли K	4460 файлів K	4472 файли K	4502 файли K	4502 файлів K	4574 sử dụng K	4589 chấp nhận K
cookieindstillinger	638 dine K
cookiekeuze	3064 K
cookies	9 third-party K	640 vi bruger K	641 bruger K til	668 K	887 nutzung von K	983 αποδοχή K	1027 K	1151 we use K	1151 this site uses K	1151 this website uses K	1151 our site uses K	1151 uses K to	1151 accept all K	1151 accept K	1151 how to control K	1152 use of K	1202 social media K	1254 K	1430 usamos K	1430 este sitio utiliza K	1430 esta web utiliza K	1430 aceptar las K para	1430 que aceptes las K	1431 uso de K	1892 refusé les K	1893 utilise des K	1922 gérez vos K	1963 accepté les K	2023 bandeau K	3002 omdat je geen K	3004 gebruik van K	3028 social media-K	3064 K toe te staan	3165 vi bruker K	3191 K	3302 używamy K	3302 plików K	3437 usamos K	3437 este site utiliza K	3437 este site usa K	3438 uso de K	4128 dina val av K	4146 K på	4154 K
cookievalg	638 dit K
cookievoorkeuren	3028 K
copy	1390 read our K
copyright	3055 rust K
corespondent	3580 este K
corporate	1390 K backing
correct	1238 K at time of
corrected	98 K:	98 was K on	98 has been K	98 this post has been K
correctie	98 K:
correction	98 K:	98 K #	1218 report a K	1218 request a K	1218 suggest a K
corrections	1218 our K	1218 K policy	1248 our K team	1390 our K
corregido	98 este artículo ha sido K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	1411 en tu K	1411 en su K	1411 a tu K
correspondant	1909 est K	1909 K à	1978 est le K
correspondante	1909 est K	1909 K à	1978 est la K
correspondent	1171 is a K	1195 K	3024 is K	3117 is K
correspondente	3455 é K	3516 é a K	3516 é o K
correspondents	1390 our K
corresponsal	400 és K	1447 es K	1515 es la K	1515 es el K
corretto	98 articolo è stato K
correu	77 deixa el teu K	77 deixeu el vostre K	392 al teu K
correzione	98 K:
corrige	98 errata K
corrigido	98 texto foi K	98 artigo foi K
corrispondente	2507 è K	2572 è la K	2572 è il K
count	1342 you K on
courriel	1875 par K chaque	1875 dans votre boîte K
couvre	1909 K les
coverage	1214 read our full K	1214 see our full K	1266 more of our K	1266 all our K	1390 our K
covers	1171 K the
""", 'cr': """
created	1178 summary was K
creative	47 K commons	47 K-commons-lizenz
crisis	98 K text line
criticised	1392 K
criticized	1392 K
cronista	2572 è K	3516 é K
cronisti	39 nostri K
crowdfunding	1393 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	1447 K los
cuenta	1403 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	3063 is K
cuma	17 her K
cuota	1555 tu K
""", 'cy': """
cyfrowe	3359 kup wydanie K	3359 wydanie K
""", 'cz': """
czekamy	3305 K na wasze
czytaj	3405 K dalej za
czytania	0 czas K
czytasz	3359 K nas za darmo	3406 K nas
czytelnicy	36 nasi K	3356 K	3406 nasi K
czytelniczek	3339 dzięki wsparciu K
czytelniczki	3356 K
czytelnikom	18 dzięki K	3356 K	3406 dzięki K
""", 'da': """
daarna	2982 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	967 sind sie K	967 sei K
dacci	2610 K una mano
daftarkan	2390 K email anda
dagar	4165 # K för #
dage	679 # K for #	749 prøv # K
dagelijks	2985 ontvang K
dager	3203 # K for #
daily	1124 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	3406 pisać K
danach	767 K # euro
dane	3940 #% z K	3940 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	3045 K onze leden	3045 K mensen zoals jij	3045 K lezers zoals jij	3071 K onze lezers	3071 K lezers	3071 K giften	3084 K jouw steun	3084 K uw steun
dapatkan	2363 K update berita
dar	606 váš K	610 K	4003 K
darbu	2968 mūsu K
darmowe	3333 K konto
darmowy	3287 ostatni K	3348 ostatni K tekst
darmowych	3333 limit K
darowizna	3405 twoja K	3409 K
darowizny	3409 K
darstellungen	98 enthält K
darte	1413 K de baja
darujme	534 na K	607 na K	608 K
dary	610 K	4003 K
data	1171 is a K
datajournalist	3063 is K
dateci	2610 K una mano
datenjournalist	915 ist K
datenjournalistin	915 ist K
datenschutzbestimmungen	801 K
datenschutzhinweise	801 K
datorgenererad	4191 K röst
""", 'de': """
de	1553 # K #	3552 # K #
deaktiviere	795 K deinen adblocker
deaktivieren	795 K sie ihren adblocker	795 adblocker K	795 ad-blocker K
deaktiviert	795 javascript ist K
debat	667 send det til K
debate	1156 join the K
debattartikel	4153 din K	4153 skriva en K
debattartikeln	4153 svara på K
debatten	6 delta i K	647 deltag i K	673 deltage i K	673 deltag i K	673 tone i K	3196 delta i K
debattinnlegg	43 K	3190 K
decided	1392 K
decidiu	3556 K
decis	3664 a K
deciso	2613 ha K
declarat	3664 a K	3664 au K
declarou	3556 K
declinato	98 ha K
declined	98 K to comment
dedi	4432 K
dedicated	1390 our K team
dediler	4432 K
deductible	1184 tax-K gift	1184 tax-K donation	1386 tax K to the extent	1386 tax-K to the extent	1386 tax K to the fullest extent	1386 tax-K to the fullest extent	1386 tax K as allowed	1386 tax-K as allowed	1389 make a tax-K	1391 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	2972 K dit
dei	2609 # K #
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	4098 je K
dejala	4098 je K
dela	25 K den	49 K den	4239 K med en vän
delite	49 K ga	67 K z nami
delivered	1114 print edition K to	1115 K to your door	1124 K to your inbox	1124 K to your email	1124 get the latest news K	1292 K mondays	1292 K tuesdays	1292 K fridays	1292 K sundays
delivery	1304 home K of the	1304 home K
delo	4054 vam je všeč naše K	4096 naše K
dem	51 bli en av K
demanar	466 va K
demander	1854 une faveur à vous K	1854 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	4432 K
denuncia	1557 K	2613 K	3556 K
departe	49 dă-l mai K	3661 citi mai K
depend	1342 you K on	1390 we K on
depende	1476 no K de bancos	3477 não K de bancos
dependemos	1476 K de nuestros lectores	3477 K dos nossos leitores
der	966 # K #	970 so K
derden	3002 inhoud van K
derdi	4432 K
derecho	29 se reserva el K
derlerdi	4432 K
des	2018 # K #
desactiva	1428 K adblock
desactivar	1428 K adblock
desacuerdo	43 en K
desative	3435 K o adblock
descarga	1415 K la app	1415 K nuestra app	1554 K nuestra	1554 K la app
descarrega	463 K't
descarregue	3425 K a app
descrieri	98 conține K
descripciones	98 contiene K
descriptions	98 contains K of	98 contient des K
descrizioni	98 contiene K
desk	39 our news K
deskripsi	98 memuat K
despre	3580 scrie K
desta	3553 faça parte K
destek	4350 K olun	4429 bize K	4429 K olun	4429 K ol	4429 K verin	4429 aylik K
det	752 hed K	3279 het K	3279 sto K
details	98 bevat K
detalii	98 conține K
detalles	98 contiene K
detected	1147 ad blocker K	1147 adblock K
determinou	3556 K
dettagli	98 contiene K
detto	2613 ha K
deutschen	904 von der K presse-agentur
devamini	4313 K okumak için	4429 haberin K okumak
devenez	80 K membre	80 K abonné	2019 K membre	2019 K mécène
device	1193 non-work K
""", 'di': """
di	2609 # K #
dianomi	95 by K	95 von K	95 par K	95 por K	95 da K	95 door K	95 av K	95 af K	95 przez K	95 de K	95 由 K
dibagikan	2447 sebuah kiriman K oleh	2447 sebuah postingan K oleh
dicci	2610 K la tua
dice	1557 K	2613 K
diceva	2613 K
dich	967 trag K
dichiarato	2613 ha K
die	970 so K
diesem	968 K text
diesen	9 K tweet	49 leiten sie K	890 K text	895 gäbe es K text nicht	968 K text
dieser	968 K text
dieses	9 K video	840 um K video
different	43 got a K view
dig	611 vi har en bøn til K	4239 hör av K
digest	1183 weekly K	1183 our K
digipakett	1560 telli K
digital	763 bereits K-kunde	763 bereits K-abo	869 K-abo für	896 ein K-abo	922 K-abo	1259 K pass
digitalabo	764 mit unserem K	869 K für	922 K
digitalabonnent	763 bereits K	763 schon K
digitalabonnentin	763 bereits K
dijo	1557 K
dimanche	17 chaque K
dimuat	45 K ulang
din	3660 # K #	3835 za # K	3835 od # K
dina	4238 # av K #
dinara	3901 K
dine	617 læst alle K	748 # af K #	3275 # av K #
dinleyebilirsiniz	4355 K	4417 spotify'dan K
dinleyin	2 haberi K	4355 K	4417 spotify'da K
dintre	3660 # K cele #
dipendenza	88 il gioco può causare K
diperbarui	98 artikel ini telah K	98 artikel ini K	98 berita ini telah K
dipublikasikan	22 tidak akan K
dir	466 va K
direct	1124 K to your inbox	1886 suivez en K	3563 K în inbox
directement	1876 K dans votre
directly	1124 K in your inbox
directo	1423 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	2488 K adblock
disagree	43 K?
disait	2022 K-il	2022 K-elle
disamarkan	98 nama K
disattiva	2488 K adblock	2488 K l'ad blocker
discord	882 unserem K
discorda	43 K?
discordu	512 K
discordzie	3318 K
discover	398 a google K	662 google K	832 google K	920 K folgen	997 google K	1189 google K	1452 en google K	3021 google K	3185 google K	3318 google K	3578 pe google K	4148 google K
discoverissa	1759 google K
discretion	98 viewer K
discussion	6 to join the K	1261 in the K	1261 join the K	1895 participez à la K
disdici	2471 K quando vuoi	2612 K quando vuoi
disfrutando	1479 sigue K de
disiscriverti	2478 K
diskuse	525 vstupte do K	525 zapojte se do K
diskusie	3931 zapojte sa do K	3931 vstúpte do K
diskutiere	805 K mit
diskutieren	805 K sie mit	805 K sie über	967 K sie mit
diskutovat	525 K mohou
dispatch	1183 a weekly K	1183 our K
disponibil	3561 K doar pentru abonați
disponibile	2481 K su app store
disponible	1416 K en google play	1878 K sur l'app store
dispositivo	1403 si continúas leyendo en este K	1404 en otro K	2533 in uso su un altro K	3481 em outro K	3481 noutro K
dispus	3664 a K
disse	2613 K	3556 K
distressing	98 some may find K
distribuie	25 K	49 K-l
dit	2022 a K	2022 K-il	2022 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1895 K-le nous en	2019 K-nous
diu	466 K
diventa	80 K socio	2610 K socio	2610 K parte
diyor	4432 K
diyordu	4432 K
diz	3556 K
dizia	3556 K
diziam	3556 K
""", 'do': """
do	1390 what we K
dobivajte	3855 K
dobivati	3849 želite K	4048 želite K
docente	2507 è K
dodaje	3408 K
dodal	609 K	4002 K
dodala	609 K	3902 K	4002 K
dodano	98 do tekstu K
dodao	3902 K
doel	3045 ons K: #
dogodek	4027 naš K
dohodnine	4038 K
dokumente	834 anonym K
dollar	1389 K you give	1391 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	2023 K
dona	2462 K ora
donacija	3839 svaka K	3839 vaša K	3899 vaša K	3900 vaša K	3900 svaka K	3903 K	4099 K
donacije	3903 K	4099 K
donacijo	4097 z K
donacijom	3901 K
donaciones	1558 K
donacions	467 K
donasi	2391 K anda	2457 K anda	2461 K
donate	1101 K now	1101 K today	1185 K	1389 K what you can	1393 K
donateur	2019 devenez K	3131 word dan K
donateurs	1911 nos K	2020 nos K	3045 dankzij onze K	3071 dankzij K
donatie	2976 doe een K	2976 jouw K	3019 K	3131 jouw K	3131 uw K	3131 doe een K	3135 K
donaties	3071 dankzij K	3135 K
donating	1389 consider K
donation	1101 make a K	1108 consider making a K	1184 make a K	1227 K will be doubled	1227 K will be matched	1280 small K	1307 a K of £#	1307 a K of $#	1307 a K of €#	1308 a K of £#	1308 a K of $#	1308 a K of €#	1389 your K	1389 consider a K	1393 K
donations	1393 K
donativo	3454 o seu K
donatrices	2020 nos K
donazione	2466 fai una K	2505 una K	2610 la tua K	2610 fai una K	2614 K
donazioni	2614 K
donderdag	17 elke K
doneer	2972 K	3019 K
doneren	54 kopje koffie K
donio	534 na K	607 na K
donirajte	90 K koliko možete	3839 K	3899 K	4038 K	4095 K
donnerstag	17 jeden K
donnez	1896 K votre avis	2019 K-nous	2019 K-leur
donors	1306 K like you	1389 new K
donos	3507 sem K	3507 nem K
dons	2019 vos K	2023 K
doors	1390 our K open
dopisnica	3821 je K	4021 je K	4021 , K
dopisnik	3821 je K	3821 , K	4021 je K	4021 , K
doplnili	98 článek jsme K	98 text jsme K
dos	3552 # K #
dostupan	3802 ovaj sadržaj je K
doubled	1227 gift will be K	1305 will be K	1305 be K	1305 K until
dovoljenja	4013 kopiranje brez K	4052 brez K
download	625 K appen	625 K vores app	1128 K our app	1128 K on the app store	1131 K the app	1131 K the free app	1389 K our	2972 K de	2988 K de app	2988 K de gratis app
dozvole	3838 bez K
""", 'dr': """
draag	3071 K bij
draht	834 ihr K zur	834 K zu uns
drastyczne	98 zawiera K
dreptul	29 își rezervă K
drepturile	3576 toate K rezervate
drittanbietern	800 K nicht zugestimmt	840 inhalte von K
drittanbieters	840 dienst eines K
drittplattformen	800 K
drive	1390 fund K
drop	38 K us
""", 'du': """
dukung	2391 K kami lewat	2457 K kami
dukungan	2457 K anda
dung	9 nội K này	98 chứa nội K mô tả	4589 nội K này do
duyurdu	4432 K
""", 'dy': """
dyskusji	3328 kulturę K
dyskutuj	3328 K z nami
""", 'dz': """
dziennikarka	3320 - K	3320 , K
dziennikarstwo	3284 wesprzyj niezależne K	3406 nasze K	3406 niezależne K
dziennikarz	3320 - K	3320 , K
dziennikarze	3406 nasi K
dziennikarzem	39 naszym K	3320 jest K	3390 jest K
dziennikarzy	3324 szukamy K
""", 'ec': """
economia	400 és cap d'K	3516 cobre K
economieredacteur	3024 is K
economieverslaggever	3085 is K
""", 'ed': """
edasi	49 saada K
edited	1240 this story has not been K	1240 has not been K by
editing	98 due to an K error	98 because of an K error
edition	1209 our special K	1240 in our print K
editor	98 K's note	98 nota del K	98 nota do K	514 , K	1158 letter to the K	1171 is a senior K	1171 is an K	1171 is the K	1171 is the deputy K	1195 K	1248 to the K	1389 write a letter to the K	2380 adalah K	3455 é K de	3516 é K do	3920 , K
editora	3455 é K de	3516 é K do
editori	2563 senza K	2563 né K
editorialista	2572 è K
editorka	514 , K	3920 , K
editors	98 K' note	1248 to our K	1390 we, the K	1390 our K
ediyor	4432 itiraf K
""", 'ee': """
eelisallikaks	1572 K
eelistatud	1572 K allikaks
eens	43 mee K?
eerdere	98 K versie van dit	98 K versie stond
eerste	3133 K maand
""", 'ef': """
eftertryck	4144 K förbjudet
""", 'eg': """
egentligen	98 heter K något annat
egyet	43 ért K?
egyetemi	2259 K tanár
""", 'eh': """
ehdotti	1850 K
""", 'ei': """
eiere	3202 ingen rike K
eigener	755 in K sache	968 in K sache
eilmeldungen	14 K	781 K aufs	861 K
eindredacteur	3024 is K
einem	767 mit K abo
einen	834 K tipp für uns
einer	880 text steht unter K
eingebettete	9 K beitrag	840 K inhalte
eingebetteten	840 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	911 unter K von ki
einstellungen	887 cookie-K
eintragen	967 K genügt
einverstanden	43 K?	772 ich bin damit K, dass
einwilligung	774 K können sie jederzeit widerrufen	774 K kann jederzeit widerrufen	774 K jederzeit widerrufen	800 K jederzeit
""", 'ek': """
ekibimiz	4430 K
ekibimize	4342 K katilin
ekipi	4027 naši K
ekipo	4027 našo K
ekledi	4432 K
ekleyin	4355 K
ekliyor	4432 K
ekonom	503 je K
ekonomireporter	4152 är K
ekonomka	503 je K
eksternal	2381 konten K	2381 situs K
eksterni	3823 K sadržaj
eksternt	641 K indhold	668 K indhold	3166 K innhold	3191 K innhold
""", 'el': """
elektronski	4007 svoj K naslov	4033 svoj K naslov
elfogadom	2241 K a
elige	1403 K tu plan	1554 K tu plan
elismerte	2349 K
elke	17 K dag
ellas	51 únete a K
elle	2022 dit-K
eller	643 har du ris K ros
ellos	51 únete a K
elmondta	2349 K
elrendelte	2349 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	527 svůj K	978 το K σας	978 στο K σας	1011 το K σας	1124 enter your K	1124 we'll K you	1124 we will K you	1137 click to K	1137 share via K	1155 save my name, K	1183 our daily K	1183 our free K	1199 K her at	1199 K him at	1276 by K	1276 to your K	1289 put your K	1289 type your K	1289 type in your K	1289 leave your K	1289 leave us your K	1289 add your K	1289 drop your K	1289 pop your K	1289 give us your K	1289 fill in your K	1290 sent to your K	1290 by K to you	1291 by K	1295 join our K list	1295 join the K list	1331 reply to this K	1389 K us at	1411 en tu K	2357 ke K anda	2390 di K anda	2479 la tua K	2479 nella tua K	3330 adres K	3330 swój K	3423 no seu K	3593 pe K	3678 ваш K	3834 svoj K	3834 svoju K	3933 svoj K	4443 ваш K	4565 K của bạn	4565 nhận tin qua K	4566 địa chỉ K	4596 điền K để nhận	4596 K để nhận bản tin	4596 tin nóng qua K	4597 mỗi sáng qua K	4597 qua K mỗi	4657 nhập K của bạn
emailed	1290 K to you
emailing	1168 get in touch by K
emailul	77 lasă-ne K	3563 introdu K	3564 pe K tău
embed	9 this K	1202 to view this K
embedded	9 K content	9 K post
embora	3411 antes de ir K
empresas	1555 sin grandes K
emretti	4432 K
""", 'en': """
enable	1147 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1870 sans K	2021 sans K
engagent	30 n'K que
engelleyici	4324 reklam K
engelleyicinizi	4323 reklam K
enig	43 K?
enjoyed	1103 we hope you K this
enligt	4242 K
enquete	35 nossa K
ensisijaiseksi	1759 K lähteeksi	1759 K lähteeksesi
enter	883 strg+K	1289 K your e-mail	1979 ctrl+K	3690 ctrl+K	4453 ctrl+K
entering	1124 by K your email
enthalten	869 im abo K
entlang	967 hier K
entrada	79 na sua caixa de K	1410 en tu bandeja de K	3423 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	2611 K fine mese
entschied	970 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1935 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	3194 hele K
epizodo	4029 K
epizodu	521 K	3829 K
""", 'eq': """
equipa	39 nossa K	3554 a nossa K
equipe	39 nossa K	3554 nossa K
equipo	1555 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	834 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	862 K angemeldet
erforderliche	21 K felder sind	805 K felder sind
erhalten	894 sie K in kürze
eri	42 K lì
erid	3725 K
erikoistoimittaja	1766 K
erkende	3134 K
erkender	752 K
erkendte	752 K
erkjente	3279 K
erramos	98 K:
errata	98 K:
erratas	98 fe de K
erratum	98 K
erreichen	883 K sie uns
erreichst	883 K du uns
error	1218 spot an K
errores	98 fe de K
errors	1218 spot any K
erschien	821 dieser text K zuerst	821 dieser artikel K zuerst	821 dieser beitrag K zuerst
erschienen	821 zuerst K auf
erstmals	921 text wurde K	921 artikel wurde K
ervaring	67 deel uw K	3060 deel je K	3060 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	880 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	3553 K-nos
escreve	3455 K sobre	3455 K às	3455 K aos	3455 K para
escreveu	3556 K
escribe	77 K tu correo	1447 K sobre
escribinos	38 K	67 K
escriptor	400 és K
escriptora	400 és K
escritor	1447 es K
escritora	1447 es K
escriu	38 K-nos	67 K-nos	463 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	3553 K a
esimene	1625 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	2021 offre d'K
estabas	42 K allí
estamos	1555 ya K en
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
ettertrykk	3181 K forbudt	3207 K
etti	4432 diye rica K	4432 rica K
ettiler	4432 rica K
etwas	865 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	3835 za # K	3935 od # K
euro	767 dann # K	969 ab # K	3935 za # K
euroa	1779 K/kk
eurolla	1779 K
""", 'ev': """
evenementen	3066 onze K
evening	17 every K
event	1251 our free K	3033 ons K
events	1251 our K
every	17 K week	1124 in your inbox K	1180 thank you to K	1346 we read K	1391 K gift
everyone	1180 thank you to K who	1180 thanks to K who	1227 keep it free for K	1299 free for K to read	1299 open for K	1299 open to K	1299 free for K	1390 K reading this
everything	1390 K else we publish
evra	4034 za # K
evro	4034 za # K	4038 vsak K	4096 vsak K
""", 'ex': """
exclusief	2980 dit artikel is K	2982 K voor abonnees
exclusiva	1403 nota K	1480 K para socios
exclusively	1231 K for members
exclusivo	1403 este artículo es K	1403 contenido K para	1404 este contenido es K	1480 K para socios	3418 este conteúdo é K	3418 este artigo é K	3419 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	2020 notre K
existujeme	3940 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	1392 K
explica	38 K'ns	67 K'ns	466 K	1557 K	3556 K
explicar	466 va K
explicat	3664 a K
explicou	3556 K
explique	2022 K
expliqueu	38 K-nos	67 K-nos
expressed	1201 views K	1201 opinions K	1201 views and opinions K	1201 views K are personal
external	9 K content	1151 K content from
externe	9 contenu K	9 K inhoud	887 dieser K inhalt	912 K medien	3002 K inhoud
externen	9 K inhalt	9 K inhalte	801 K inhalt	840 alle K inhalte
externer	9 K inhalt	800 K inhalt von	840 anzeige K inhalte	840 K inhalt konnte
externes	9 contenus K
extracto	1475 un K de nuestra
""", 'fa': """
facebook	16 K	240 K	633 på K og twitter	882 unserer K-gruppe	887 inhalt von K	997 K	1137 share on K	1141 like us on K	1141 find us on K	1142 on K and twitter	1142 on K, twitter	1142 on twitter and K	1425 en K y twitter	1425 en K, twitter	1425 en K y x	1887 sur K et twitter	1887 sur K, twitter	2485 su K e twitter	2997 op K en twitter	2997 op K, twitter	3059 onze K-groep	3156 på K og twitter	3432 no K e no	3432 no K, no	4123 på K och twitter	4466 K	4679 在K上
facebookgroep	3059 onze K
facebookie	16 K
facebookis	1573 K
facebookon	2256 K
facebooku	16 K	512 K	3819 K	3918 K	4019 K
facts	1389 fund the K
factual	1218 K error	1218 K errors
faire	1852 K un don
fais	2019 je K un don
faisant	1860 en K un don
faisons	1936 K vivre un
faites	51 K comme eux	1852 K un don	1860 K un don	1911 K un don	2019 K-le lire	2019 K un geste
fantasia	98 nome di K	98 nomi di K
farci	2611 da K
fassung	98 ersten K
fast	752 slog K	3279 slo K	4242 slog K
favor	1103 small K to ask	1103 a K to ask of you	1103 we have a K to ask	1393 small K
favoriete	3021 K bron	3067 K podcast-app
favoris	1916 K google	1916 K sur google
favorite	1189 K source	1916 source K
favorites	1916 sources K
favoritos	1452 tus K
favour	1103 small K to ask	1103 we have a K to ask	1393 small K
favourite	1189 K source
""", 'fe': """
fee	1263 a K
feedback	856 ihr K	856 dein K	1155 thanks for your K	1155 thank you for your K
fehler	805 haben sie einen K
fehlerhinweis	805 K
fejsbuku	3819 K
felder	60 K mit stern
felelte	2349 K
felirat	2349 ez a K
feliratkozom	2228 K a hírlevélre
fellow	1171 is a senior K	1171 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	2251 minden jog K
""", 'fi': """
fi	1184 on ko-K
ficticio	98 nombre K
ficticios	98 nombres son K
fields	60 K with a star
figyelmeztet	2349 K
figyelmeztetett	2349 K
fiktive	98 navnene er K
fiktivt	98 navnet er K
filmer	40 bilder och K
filozof	503 je K
finalul	3662 K lunii
finanzieren	758 wir K uns durch spenden	895 helfen sie uns, sie zu K	968 wir K uns
find	1325 if you K
finden	875 zum thema K sie	875 aus der region K sie	875 mehr dazu K sie	918 K sie hier.	918 K sie hier:	918 K sie oben.
finder	672 K en fejl
findest	918 K du hier.
fined	1392 K
finestra	2493 si apre in una nuova K
fingerade	98 namnen är K
fingerat	98 namnet är K
first	1121 for the K year	1121 for your K year
fizess	80 K elő	2346 K elő
fizessen	80 K elő	2227 K elő	2346 K elő
fizette	2282 hirdető K
""", 'fl': """
flere	750 K af dem
""", 'fo': """
fogalmazott	2349 K
folge	788 K uns	890 die ganze K	967 K uns
folgen	788 K sie uns	890 alle K des	920 google news K	920 bei google K	920 auf google K	967 K sie uns
folgt	788 K uns
follow	1141 K us on	1141 K us at	1141 K him on x	1141 K her on x	1141 K them on x	1141 K me on	1141 K our live	1141 K on x	1155 notify me of K-up	1389 K us on
folosim	3569 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	658 alle rettigheder K
fordert	970 K
forderte	970 K
foreslo	3279 K
foreslog	752 K
foretrukken	662 K kilde	3185 K kilde
foretrukket	3185 K kilde
foretrukne	662 K kilde	3185 K kilde
forfatterens	644 K egen	3169 K egne	3169 K holdning
forint	2348 K
forinttal	2348 K
forklarede	752 K
forklarer	752 K	3279 K
forklarte	3279 K
former	1181 is a K
forsker	657 er K	3180 er K
fortalte	752 K	3279 K
fortell	67 K oss
forteller	3279 K
fortgesetzt	794 wird nach der anzeige K
fortsette	3277 for å K å grave
forward	49 K it	49 K this	1323 did someone K	1323 did a friend K
forwarded	1323 if someone K	1323 if somebody K	1323 this email was K to you	1323 this letter was K to you	1323 K this email	1323 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	3024 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	913 uns ihre K	913 uns deine K
found	1392 K that
founder	1171 is the K
""", 'fr': """
fragen	869 K zum abo	869 K zu ihrem abo
fragt	970 K
fragte	970 K
fredag	17 hver K	17 varje K
free	70 ad-K	1122 you have # K	1124 sign up for our K	1124 sign up to our K	1124 get our K	1128 our K app	1128 our app is K	1227 keep it K for all	1227 keep this site K	1299 made it K
freelance	1169 is a K writer	1171 is a K
freelancejournalist	666 er K	735 er K	3063 is K
freiartikel	770 K
freier	826 ist K autor
freitag	17 jeden K
freiwillig	895 bezahlt wird K
freiwilligen	754 K beitrag
friday	17 every K
fridays	17 on K	1292 sent K
friend	1138 tell a K	1227 become a K of the
frilansjournalist	3189 er K	3261 er K	4152 är K	4224 är K
""", 'fu': """
full	20 to read the K
functional	1202 K cookies
fund	1101 K our	1108 help K our
funded	1390 reader-K
fundet	672 K en fejl
fundraising	1390 K deadline	1393 K
funktionale	840 K cookies
funktionelle	638 K cookies
funnet	3195 K feil	3195 K en feil
""", 'g': """
g	55 #K
""", 'ga': """
gab	970 K an
gabung	2363 K di kanal	2457 K di	2457 yuk K	2457 ayo K
galetes	403 fem servir K
ganze	875 lesen sie die K
ganzen	20 K text	764 den K text lesen	875 lesen sie den K
gatilhos	98 pode conter K
gave	3139 gi en K i dag	3139 gi en K nå	3140 gi en K	3276 gi en K til oss	3276 gi en K i dag	3276 gi en K nå	3280 K
gazetecidir	4338 K
gazetecilerimiz	4430 K
gazetecilik	4430 bağimsiz K	4430 K para	4430 iyi K
gazetemizi	4366 K
gazetesi	4338 K'nde yaziyor
""", 'ge': """
geaccepteerd	3002 geen cookies hebt K
geb	817 K. # in
geben	77 K sie ihre e-mail
geblokkeerd	3064 inhoud is K
geboren	817 K # in
gebruiken	3002 wij K cookies	3002 we K cookies	3023 dit artikel K
gebruikt	3002 deze website K cookies	3002 deze site K cookies
gedetecteerd	3000 adblocker K
gedruckte	869 K zeitung? dann
gedruckten	869 abonnenten der K
gefallen	755 ihnen hat dieser artikel K	755 hat ihnen dieser artikel K	755 hat dir dieser artikel K
gefingeerd	98 namen zijn K	98 naam is K
gefragt	970 K
gefunden	805 fehler im text K
gehen	755 bevor sie K
gekennzeichnete	794 mit einem symbol K
geladen	800 nicht K werden	840 inhalt konnte nicht K
gelesen	968 bis hierhin K	968 bis hierher K
gemaakte	3065 door ai K
gemeenteverslaggever	3085 is K
gemeinschaft	865 teil der K
genehmigung	822 ohne K
generated	1178 summary was K	1178 summary is K	1178 summaries are K	1178 key points were K	1178 audio was K	1178 voice is K	1178 K using ai	1178 K by ai	1178 this audio is K
genererad	4155 ai-K
genereret	669 K af ai
generosity	1389 your K
gengive	689 ikke tilladt at K
gengives	45 K	659 må ikke K
genossenschaft	968 unsere K	968 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	3006 je e-mailadres wordt niet K	3055 artikel is eerder K op
gerekiyor	4364 üye olmaniz K
gern	967 wirf K
gerne	676 ja tak, jeg vil K	749 vil K høre fra dig	749 hører vi K
geschenk	922 K-abo
geschenkabo	922 K
geschickt	862 eine e-mail K
geschlossen	805 kommentare sind K
gesponsord	3078 artikel is K	3078 content is K
gewijzigd	3052 intussen K	3052 inmiddels K
gewinnspiel	849 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	859 die app K es	859 app K es
gift	1101 make a K	1307 a K of £#	1307 a K of $#	1307 a K of €#	1308 a K of £#	1308 a K of $#	1308 a K of €#	1308 your K of £#	1308 your K of $#	1389 your K	2972 met een K	3045 met jouw K	3045 met uw K
gifts	18 small K
giornale	2611 questo K	2611 il nostro K
giornalismo	2466 sostieni il K	2530 fare K costa	2611 il nostro K	2611 il K costa
giornalista	39 nostro K	2507 è K e	2507 è K de	2507 è K di	2507 è K del	2507 è K della	2507 è K dell'	2507 è K a	2507 è K per
giornalisti	39 nostri K	2611 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	4355 K
gitmeden	4309 K önce
give	1184 K what you can	1389 K what you can	1389 K if you can	1389 euro you K
gives	1287 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	3182 kan ikke K
gjengivelse	3207 K av
gjerne	3276 vil K høre fra deg
""", 'gl': """
glasajte	3844 K
glasila	3902 K
glasio	3902 K
glasujte	3844 K	4043 K
gledajte	3850 K nas	4049 K nas
glissez	2019 K une pièce
""", 'go': """
going	20 to keep K	1280 keep us K	1390 keep us K
gokken	83 wat kost K jou
google	240 K news	398 a K news	512 K news	526 K play	662 K news	788 auf K news	832 als quelle bei K	832 als quelle auf K	832 bei K öfter	832 auf K sehen	859 K play	881 K-suche	881 bei K	881 K news	881 auf K	997 K news	1128 get it on K play	1141 follow on K news	1189 K news	1189 star on K	1189 source on K	1258 when you search on K	1258 in your K feed	1452 en K news	2255 K-ben	2848 K news	2917 K ziņās	2917 K news	3021 vaker in K	3058 in K	3058 op K	3058 bij K	3185 K news	3185 som kilde på K	3199 app store og K play	3199 K play og app store	3298 nas w K news	3298 na K news	3318 K news	3578 pe K news	3819 K news	3918 K news	3932 K play	4019 K news	4148 K news	4148 som källa på K	4161 app store och K play	4161 K play och app store	4320 K news'te	4334 K news'te	4334 K'da bizi	4346 app store ve K play'den	4466 K news	4571 trên K news
gostou	3554 K desta	3554 K deste
govorila	3902 K
govorili	3902 K
govorio	3902 K
""", 'gr': """
gracias	18 K a ti	1555 K a ti
granskning	4240 sådan här K	4240 vår K	4240 oberoende K
granskningar	4240 våra K
granskningen	4240 den här K
gratis	767 wochen K	767 monat K	896 tage K	967 jetzt K	969 wochen K	1403 crea tu cuenta K	1410 recibe K	1554 recibe K	1556 prueba K	2459 K	2980 ontdek nu K	2980 krijg je ook K	3132 niet K	3203 dager K	3215 K sak igjen	3215 K saker igjen	3221 ingen K saker	4165 dagar K
gratisartiklar	15 K
gratuit	15 article K	1872 dernier article K	2020 ce site est K	3661 creează un cont K
gratuita	2612 prova K
gratuitas	15 matérias K	1406 notas K	3453 matérias K
gratuite	15 articole K
gratuitement	1866 essayez K	1868 inscrivez-vous K	1876 recevez K
gratuiti	15 articoli K	2476 articoli K
gratuito	15 articolo K	2476 articolo K	3453 artigo K
gratuitos	15 artículos K	15 artigos K	1407 artículos K	3453 artigos K
gratuits	15 articles K	1936 nos articles sont K
gridava	2613 K
gritaba	1557 K
gritava	3556 K
grupi	3851 viber K
grupo	3553 entre no K
""", 'gu': """
guglu	3819 K
guidelines	1155 community K before	1155 our community K
""", 'ha': """
haber	4430 bu K
haberdar	4347 ilk siz K olun	4347 K olun
haberi	2 K dinle	4 K	4366 bu K	4366 K size
haberler	4334 google K'de	4334 google K	4430 bütün K
haberlerimiz	4430 K
haberlerimizi	4366 K
hacemos	1476 lo que K
hacete	1554 K socio	1554 K socia
hafta	17 her K
haftalik	4431 K
haftanin	4366 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	4353 ücretsiz haber K	4364 ücretsiz haber K
hakutulostesi	1759 google-K
halben	896 zum K preis
halinde	98 önceki K	98 ilk K
haluan	1776 kyllä kiitos, K
hangzik	2349 K
hashtag	62 K it
hatirlatti	4432 K
hatti	4337 ihbar K
hattimiz	4368 ihbar K	4368 whatsapp K	4368 haber K
hattimiza	39 K	4337 ihbar K	4368 whatsapp ihbar K	4368 ihbar K	4368 whatsapp K
haussa	1759 google-K
hauteur	2021 à la K de vos moyens
havi	2348 K #
havonta	2348 K
hay	4660 cho K
""", 'he': """
hear	1194 we would like to K from you	1194 we'd like to K from you	1194 we'd love to K from you	1194 we want to K from you	1194 would love to K from you	1389 we want to K from you	1389 we'd love to K
heard	1392 court K
hebben	3131 wij K je hulp nodig	3131 we K je steun nodig
hedder	752 K det i
heihin	51 liity K
hekelt	3134 K
hela	20 läsa K	20 läs K	4109 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	617 for at læse K	3143 for å lese K
helfen	754 K sie mit	967 K sie uns
helft	967 K uns
helloasso	1911 K
help	1389 we need your K	1389 K us do	1389 will you K	1389 K pay for	1389 K if you can	1389 K us pay	3019 K ons	3131 K ons
helpful	1155 was this article K
her	3136 nå som du er K
here	1101 sign up K	1103 as long as you're K	1103 now that you're K	1255 sign up K	1279 book K
herohero	607 na K
herpubliceren	45 K
herunterladen	779 app K
hetente	17 K	2348 K
heter	3279 K det i	4242 K det i
hette	4242 K det
heurter	98 peut K	98 peuvent K
hevder	3279 K
""", 'hi': """
hidden	60 email stays K
hier	918 gibt es K.
hierboven	3067 de video K
hieronder	3067 de reportage K	3067 het fragment K
hiervoor	3028 K zijn cookies nodig
hikayenizi	67 K bize
hilf	967 K uns
hilfe	911 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	754 K sie
hinweis	883 geben sie uns einen K	883 gib uns einen K	913 einen K
hinweise	834 K zu diesem	834 K nehmen wir	834 K für uns	856 K auf fehler
hirdette	2349 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	400 és K
historiadora	400 és K
historie	67 del din K
historien	680 læse hele K	1909 est K
historienne	1909 est K
historier	697 vores K	697 flere K	750 vores K	750 gode K
historik	503 je K
historiker	657 er K	3180 er K
hittat	4158 K fel	4158 K ett fel
""", 'hj': """
hjelp	3192 K av ki	3192 K av ai	3217 K av ki	3217 K av ai	3276 K oss
hjelper	3276 ditt bidrag K
""", 'hl': """
hlasem	522 ai K
hlasujte	539 K	3945 K
""", 'ho': """
holder	697 læsere, der K
hoofd	3024 is K van
hoofdredacteur	3024 is K	3063 is adjunct-K
hoogleraar	3024 is K
hotline	98 suicide K
""", 'hu': """
hubungi	38 K kami	2457 K kami
huikkaa	1850 K
huikkasi	1850 K
huusi	1850 K
huusivat	1850 K
""", 'hv': """
hvad	90 giv K du kan	90 giv, K du kan
hver	17 K uge	17 K uke
hvor	611 nu K du er her
""", 'id': """
iddia	4432 K etti
ideal	3133 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1866 K-vous pour	2019 K-vous
""", 'if': """
ifade	4432 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	764 mit K abo
ihren	968 lebt von K
ihtiyacimiz	4429 yardiminiza K	4429 desteğinize K
""", 'ik': """
ikkunassa	1850 luki K
iklan	11 K	70 tanpa K
ikuti	2363 K kami	2457 K kami
""", 'il': """
ilanlari	4342 iş K
ilimitado	1404 acceso K	3419 acesso K
ilk	4431 K ay
illimitato	2474 accesso K
ilmainen	1783 K tunnus
ilmaisia	1791 K juttuja
ilmoitti	1850 K
ilmoitukset	14 K	1774 K	1815 K
ilmoituksia	1815 K	1815 push-K
iltakirje	1777 K
""", 'im': """
imagens	98 contém K
images	40 your K	40 vos K
imbuh	2460 K
imbuhnya	2460 K
immagini	98 contiene K
immediately	98 did not K respond
immobilienmarkt	849 unserem K
importa	1554 tu opinión nos K
importante	3553 sua opinião é K
impozit	3595 din K către	3663 % din K
impozitul	3595 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	977 στο K σας	1124 sent to your K	1124 right to your K	1124 into your K	1124 check your K to	1224 in your K at #	1224 in your K by #	1290 in your K	1290 to your K	1291 in your K	1291 to your K	1389 your K	2390 di K anda	2390 ke K anda	2529 nella tua K	2985 in je K	3805 u vaš K
inchiesta	53 mesi a questa K	2611 questa K
inchieste	2611 le nostre K
incorrectly	98 article K	98 story K	98 report K
ind	24 log K	620 log K for at	697 log K med
indbakke	79 i din K	623 i din K
indbakken	79 i K	624 i K
indeholder	98 K spoilers
independen	2458 jurnalisme K
independence	1390 our editorial K
independencia	1555 nuestra K
independent	464 periodisme K	1108 support K journalism	1389 support K journalism	1390 K journalism	3662 jurnalism K	3662 jurnalismul K
independente	3554 jornalismo K
independently	1238 we K	1238 editors K	1238 K selected by our	1238 K chosen by our
independents	464 mitjans K
independiente	1555 periodismo K	1555 prensa K
independientes	1476 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	2611 giornalismo K	2611 informazione K
indipendenti	2530 rimanere K	2530 restare K
indipendenza	2611 la nostra K
indiquez	77 K votre adresse
indirin	4346 app store ve google play'den K	4355 K
indirizzo	77 inserisci il tuo K
indstillinger	638 cookie-K
indtast	77 K din e-mail	77 K din mail
infocom	821 dpa-K
infolettre	78 l'K	78 notre K	1875 notre K	2020 notre K
informace	531 K najdete
informasjon	3168 har du K
informasjonskapsler	3163 innstillinger for K	3163 innstillingene for K	3166 bruker K	3191 K
informatie	3023 K over dit
information	1151 to store and/or access K on a device	1151 for more K see our privacy	1913 lettre d'K	1913 lettres d'K	2020 K libre
informationen	822 mit K der	834 K zu diesem fall	904 mit K von
informations	1886 suivez les K sur
informativa	2491 K sulla privacy	2611 la nostra K
informazione	2530 l'K di qualità ha un costo	2610 sostieni l'K	2611 K libera	2611 l'K di qualità
informou	3556 K
infos	899 alle K zum
ingen	71 K spam	678 uden dig K	678 K rig ejer	3202 uten deg, K	4164 utan dig K
inget	71 K spam
ingevoegde	3028 K post
ingezonden	43 K brief	43 K brieven	3027 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	2276 K cikke maradt	2276 K cikkei	2276 K cikked maradt	2281 K cikk maradt	2289 nincs több K cikke	2324 K cikkből	2324 K cikkből #
inhalt	9 dieser K	9 diesen K	764 dieser K ist nur für	840 dieser K wird von	840 um den K	887 K von x	912 diesen K zu sehen	912 ein K von
inhalte	9 externe K	801 externe K
inhalts	9 dieses K	887 laden des K
inhaltswarnung	98 K
inhoud	9 deze K	3002 om deze K te	3028 bevat K van	3028 K te zien
ini	4428 #'K
iniciar	1433 debes K sesión
initiale	98 version K de cet
initialement	1906 article publié K	1944 cet article a été K
inkorg	79 i din K	4116 i din K	4116 till din K
inkorgen	79 i K	4163 direkt i K
inloggen	21 K om een reactie	24 K	3131 je moet nog even K
innan	4100 K du går
innboks	79 i din K
innboksen	79 i K	3151 i K
inneholder	98 K spoilere
innholdet	9 dette K	9 se K
innlogget	21 K for å
innsenderens	3169 K holdning
innspill	3168 har du K	3168 har du spørsmål eller K
innstillingene	3163 cookie-K
innstillinger	3163 cookie-K
inoltralo	49 K
inschakelen	2991 meldingen K	3000 javascript K
inschrijving	3043 K te bevestigen	3086 bevestig je K	3086 bevestig uw K
inscreva	3410 K-se	3422 K-se na nossa	3422 K-se em nossa
inscrever	3422 ao se K
inscription	1875 votre K a bien été	1875 K est confirmée	1875 confirmer votre K
inscrit	1868 déjà K
inscrivant	1876 en vous K
inscrivez	77 K votre adresse	1852 K-vous	1875 K-vous à notre
insegna	2507 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	3664 a K
insisted	1392 K
instagram	16 K	240 K	633 på facebook og K	788 ob whatsapp, K	789 auf facebook, K	789 auf K, facebook	789 auf facebook und K	789 auf facebook oder K	887 inhalt von K	997 K	1141 follow him on K	1141 follow her on K	1141 follow them on K	1142 on K, facebook	1142 on K and facebook	1887 sur facebook et K	2485 su facebook e K	2997 op facebook en K	2997 op facebook, K	3156 på facebook og K	4123 på facebook och K	4339 K'da takip	4466 K
instagrame	3918 K	3918 facebooku a K
instagramie	16 K	3299 na facebooku i K
instagramis	1573 K
instagramon	2256 K
instagramu	16 K	512 K	3819 K	4019 K
instale	3425 K a app
install	1128 K our app
installeer	3040 K de app
installez	2019 K-la
installiert	892 die app K
instellingen	3064 cookie-K
integritetspolicy	4131 K
intelektas	2855 dirbtinis K
intelekto	2855 dirbtinio K	2870 dirbtinio K
intelektu	2923 mākslīgo K	2938 mākslīgo K
inteligence	536 pomocí umělé K	4040 s pomočjo umetne K
inteligencie	3942 pomocou umelej K
inteligencije	3841 uz pomoć umjetne K	3841 pomoću umjetne K	3841 uz pomoć veštačke K	3841 pomoću veštačke K	3841 uz pomoć vještačke K
inteligenciou	3942 umelou K
inteligencji	3341 z pomocą sztucznej K	3341 przy użyciu sztucznej K
inteligenco	4040 z umetno K
intelligencia	2263 mesterséges K készítette	2263 mesterséges K fordította	2263 mesterséges K segítségével	2283 mesterséges K segítségével
intelligens	669 med kunstig K	669 af kunstig K	669 fra kunstig K	669 kunstig K (ai)	690 hjælp af kunstig K	3192 med kunstig K	3192 av kunstig K	3217 hjelp av kunstig K	4155 med artificiell K	4155 av artificiell K	4179 hjälp av artificiell K
intelligenz	911 mithilfe künstlicher K
interdite	1944 diffusion K
interdites	1944 diffusion K
interessiert	883 ihre geschichte K
interview	98 K wurde gekürzt	890 das K in voller
intihar	98 K
introdu	77 K adresa de email	3563 K adresa
introduce	77 K tu correo
invest	1389 K in local news
investigaciones	1555 nuestras K
investigador	400 és K	1447 es K	3455 é K
investigadora	400 és K	1447 es K	3455 é K
investigando	1476 seguir K
investigant	464 continuar K
investigate	1193 we should K
investigation	53 months on this K	53 weeks on this K	1244 this K	1390 this K	2020 cette K
investigations	1193 our K team	1193 our K desk	1390 our K
investigative	1171 is an K
investigativteam	834 K
inviamo	57 ti K	57 vi K
inviata	2507 è K
inviato	2507 è K
invitame	54 K un café	54 K a un café
invite	2022 K
invitent	2022 K
involved	1238 not K in the
""", 'ip': """
iphone	1128 our K app
iptal	4355 K edin
""", 'ir': """
iratkozz	2230 K fel	2346 K fel ingyen
iratkozzon	2230 K fel	2346 K fel ingyen
""", 'is': """
iscrive	2529 ci si K qui
iscrivendoti	2478 K
iscriversi	2529 K qui
iscriverti	2529 per K clicca	2610 clicca qui per K
iscriviti	2462 K	2478 K alla nostra	2478 K gratis	2478 K al nostro	2529 K qui	2610 K qui
iscrizione	2479 annullare l'K	2529 la tua K è	2529 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	2349 K el
ismerte	2349 K el
ispravak	98 K:
ispravka	98 K:
issue	1251 back K
issues	1251 back K
istakao	3902 K
istakla	3902 K
istaknula	3902 K
istaknuo	3902 K
istedi	4432 K
istediler	4432 K
""", 'it': """
itiraf	4432 K etti
""", 'iz': """
izjavila	3902 K
izjavio	3902 K
izlasi	2967 K visu
izleyin	4355 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	3133 per K
jahr	969 im K	969 pro K
jahresabo	922 K
jahrgang	817 K #,
jakoon	49 laita K
janela	3440 abre em nova K
jar	1184 tip K
jaunumi	2968 mūsu K	2971 K
jaunumiem	2909 piesakies K	2928 K	2967 piesakies K
jaunumus	2928 K
javascript	177 K	494 povolte K	494 zapněte K	640 aktivér K	640 slå K til	700 K skal	700 slå K	700 aktiver K	700 aktivere K	700 kræver K	795 K in ihrem browser	795 aktivieren sie K	795 K benötigt	1049 K	1147 please enable K	1147 requires K	1147 K is disabled	1147 K is required	1147 turn on K	1147 K is not available	1147 enable K in your browser	1147 K must be enabled	1147 needs K	1428 activa K	1428 habilita K	1428 habilitar K	1428 activar K	1744 salli K	1744 ota K käyttöön	1796 K on	1796 ota K	1796 K pitää	1890 activer K	1890 activez K	1890 K est désactivé	1890 nécessite K	2037 אפשרו K	2366 aktifkan K	2488 abilitare K	2488 abilita K	2488 attiva K	2488 attivare K	3000 schakel K in	3165 aktiver K	3165 slå på K	3302 włącz K	3302 włącz obsługę K	3435 ative o K	3435 habilite o K	3435 ativar K	3569 activați K	3687 включите K	4127 K måste	4127 aktivera K	4127 slå på K	4127 K är avstängt	4127 K är inte	4127 du behöver K	4127 kräver K	4130 aktivera K	4130 slå på K	4450 увімкніть K	4573 bật K	4739 K已
javascriptin	1796 K on	1796 vaatii K
javasolta	2349 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	3820 K nam	3820 K nam se	3820 K se našem	3820 K se našoj	3899 K nam	3899 K nam se	3899 K se našem	4020 K nam	4095 K se nam
""", 'je': """
je	3130 # van K #
jederzeit	767 K kündbar	772 widerruf K	772 abmeldung K	773 K abmelden	862 K wieder abmelden	894 abmeldung ist K	969 K kündbar
jednou	17 K týdně
jefa	1447 es K de
jefe	1447 es K de
jegyezte	2349 K meg
jelas	2460 K
jelasnya	2460 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	2287 K most
jelentkezzen	24 K	2227 K be a	2287 K most
jelezze	2346 K nekünk
jetzt	764 K im abo	923 K im shop	967 teste K
""", 'jo': """
jobbar	4155 K med ai
jobbet	3261 har K i
join	1185 K for	1389 K us on
jornal	3554 nosso K	3554 somos um K
jornalismo	3414 apoie o K	3477 K de qualidade tem um custo	3477 presente ao K	3553 apoie o K	3554 nosso K	3554 K de qualidade	3554 fazer K
jornalista	3455 é K formada	3455 é K formado	3455 é K do	3455 é K da	3455 é K no	3455 é K na	3455 é K e
jornalistas	3554 nossos K
joukkoon	51 liity K
journal	2020 notre K
journalism	1108 support our K	1108 support the K you rely on	1227 keep our K free	1231 access to all our K	1231 access to all of our K	1389 support quality K	1389 support local K	1390 our K	1390 fearless K	1390 K like this
journalisme	1857 soutenez un K	2019 soutenez le K
journalismi	1848 riippumaton K	1848 K maksaa	1848 hyvä K
journalismia	1724 tue K	1848 K
journalismimme	1848 K
journalismus	758 unterstützen sie unabhängigen K	758 unterstütze unabhängigen K	758 für unseren K	895 freien K	968 unser K	968 unseren K	968 unabhängigen K	968 unabhängiger K	968 gut gemachten K	968 gut gemachtem K	968 frei zugänglichen K	968 frei zugänglicher K	968 guten K	968 freien K
journalist	39 vores K	39 vår K	666 er K på	666 er K hos	666 er K ved	666 er K i	735 er K på	735 er K i	826 ist freier K	826 ist K	836 arbeitet seit # als K	954 arbeitet als freier K	1169 is a freelance K	1171 is a K	1195 K	3024 is K	3024 is freelance K	3063 werkt als K	3085 is schrijver en K	3085 is K en	3117 is K bij	3117 is freelance K	3189 er K i	3189 er K på	3189 er K og	3261 er K i	3261 er K på	4152 är K på	4152 är K och	4224 är K på
journalistar	39 våre K
journaliste	39 notre K	1909 est K	1909 K au	1909 K à	1909 K pour
journalisten	3132 onze K
journalister	39 vores K	39 våre K	750 vores K	3277 våre K	4240 våra K
journalistes	39 nos K	1935 nos K	1936 payer nos K	2020 nos K
journalistiek	2976 steun onze K	3071 goede K kost	3071 K kost	3132 onze K
journalistik	614 støt vores K	614 støt uafhængig K	750 vores K	750 uafhængig K	750 K koster	750 kritisk K	750 fri K	4104 stöd vår K	4104 stöd oberoende K	4240 vår K	4240 oberoende K	4240 granskande K	4240 bra K	4240 fri K
journalistikk	3139 støtt vår K	3139 støtt uavhengig K	3277 vår K	3277 uavhengig K	3277 kritisk K	3277 god K	3277 fri K
journalistin	826 ist freie K	826 ist K	836 arbeitet seit # als K	954 arbeitet als freie K
journalists	1390 our K	1390 we, the K
journaux	1948 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1850 luki K
julkaisu	1742 upotettu K
junte	51 K-se a elas	51 K-se a eles	51 K-se
juonipaljastuksia	98 sisältää K
jurist	657 er K
jurnalis	39 K kami	2380 adalah K	2458 K kami
jurnalism	3662 facem K
jurnalisme	2391 dukung K	2458 K kami
jurnalismul	3594 K de calitate costă	3661 susține K	3662 K nostru
jurnalist	3580 este K
just	1307 K £#	1307 K $#	1307 K €#
jutjubu	3819 K
jutro	17 svako K	17 vsako K
juttu	1726 lue koko K	1848 tämä K
juttujamme	1848 K
juttuvinkki	38 lähetä K	67 lähetä K	1847 lähetä K
jutun	20 koko K	1793 tämän K
jutusta	1848 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	3033 nu K voor	3033 je K voor
kabul	4432 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1848 K jutut
kaitstud	1563 kõik õigused K
kakor	4146 K på	4154 K
kami	2457 beri tahu K	2458 tim K
kan	90 ge vad du K	90 ge det du K	90 gi det du K	90 gi hva du K
kanaal	3132 ons K
kanal	750 vores K	2363 ikuti K	2458 K kami	3277 vår K	4240 vår K
kanale	3298 na naszym K
kanaliga	1573 meie K
kanalimiz	4430 K
kanalimiza	4320 K abone	4335 whatsapp K	4335 telegram K	4335 youtube K
kanalimizi	4335 whatsapp K
kanalina	4335 whatsapp K	4335 telegram K
kanalini	4335 whatsapp K	4335 telegram K
kanavaamme	1760 K
kanavalle	1760 whatsapp-K	1760 telegram-K
kanavamme	1760 whatsapp-K	1848 K
kannst	90 gib, was du K
karte	9 diese K	887 laden der K
karya	2458 K kami
kasutamine	1570 K ilma
kata	2460 K
katanya	2460 K
katil	51 sen de K
katilin	51 siz de K	4355 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	4359 reklam verenin K
kavom	54 časti me K
kaydetti	4432 K
kaydolun	4429 K
kaynak	4334 tercih edilen K	4403 tercih edilen K
kaynaklar	4403 tercih edilen K
kaynaklara	4334 tercih ettiğiniz K
kazala	3902 K
kazanin	4355 K
kazao	3902 K
""", 'kd': """
kdykoli	608 zrušit K
""", 'ke': """
kebijakan	2367 K privasi	2367 K cookie
kedvenc	2255 google K
keelatud	1570 loata on K
keep	1280 help us K	1389 help us K	1389 help K our
keeps	1287 our app K you
kehotettiin	1850 K
kehotti	1850 K
kehottivat	1850 K
kehotus	1850 kuului K
kein	869 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	2346 K minket
kernpunkte	888 die K
kerrottiin	98 jutussa K aiemmin
kertoi	1850 K
kertoivat	1850 K
kertoo	1850 K
kesti	4432 ceza K
ketentuan	2367 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	3192 med K	3192 av K
kielletty	1788 ilman lupaa on K
kiitos	1847 K kun luet
kinnitas	1626 K
kiosque	1948 en K
kiosques	1948 en K
kirakatban	2349 állt a K
kirim	2457 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1847 K sisään
kirjeenvaihtaja	1766 K	1833 on K
kirjoita	38 K meille	67 K meille
kirjoitti	1850 K
kirjoittivat	1850 K
kirjuta	38 K meile	67 K meile	1623 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1626 K
kirkens	98 K sos
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1779 €/K	1849 /K
""", 'kl': """
klaagt	3134 K
klagade	4242 K
klagar	4242 K
klagede	752 K
klagen	3134 K
klager	752 K	3279 K
klaget	3279 K
klagt	970 K
kleine	755 haben wir eine K bitte
klical	4098 je K
klicka	4115 genom att K på	4162 genom att K på
klicken	890 K sie auf play	890 auf play K
klikke	3200 ved å K på
klikom	3834 K na	4033 s K na	4033 s K
klimaatverslaggever	3063 is K
klummeskribent	666 er K	735 er K
""", 'kn': """
know	1248 let us K
""", 'ko': """
kogu	1623 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	2380 adalah K
kolumnist	826 ist K	1575 K	3821 je K	4021 je K	4152 är K
kolumnista	3821 je K
kolumnisti	1833 on K
kolumnistica	3821 je K
kolumnistin	826 ist K
kolumnistka	4021 je K
komentar	6 za K	6 ostavite K	85 di kolom K	2388 tulis K anda	2388 di kolom K
komentara	3832 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	3832 biste K
komentarisanje	6 za K
komentarjev	4031 brisanja K	4031 izbris K	4031 brisanje K
komentarji	4031 K izražajo	4031 K ne izražajo	4031 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	3305 aby dodać K	3328 zostaw K
komentarzach	85 w K	3315 w K	3315 w K pod
komentarzu	85 w K	3315 w K
komentator	2388 tanggung jawab K
komentirajo	4031 K lahko
komentirali	3832 biste K
komentiranje	6 za K
komentirate	4031 K lahko
kommentar	858 K wird	858 ihr K	858 dein K
kommentarbereich	85 im K
kommentare	85 in die K	806 um K zu	858 K zu diesem	858 K werden	968 schreibt mir in die K	968 schreib mir in die K	968 schreibt uns in die K
kommentaren	85 in den K	806 in den K
kommentarer	643 har du K til
kommentarerna	85 i K	4137 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	648 i K	3171 i K	3196 stenger K	3196 meninger i K
kommentarfunktion	806 K
kommentarsporet	85 i K	673 i K
kommentator	666 er politisk K	666 er K	735 er K på	3180 er K	3189 er K i	3189 er K og	3189 er politisk K	3261 er K i	4152 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentek	2245 a K nem
kommentekben	85 K
kommentera	6 för att K	98 vill inte K	98 inte velat K	4135 för att K
kommentere	6 for at K	6 for å K	98 ønsker ikke å K	98 ønsker ikke at K	646 for at K	3170 for å K
kommentieren	6 um zu K	6 K zu können	805 um zu K	805 probleme beim K	805 K sie diesen	805 K sie den	806 nicht mehr K	858 K
kommentiert	806 nicht mehr K werden
kommentoida	98 ei halunnut K
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kommersiella	4199 K länkar
kompakt	862 K per mail	862 K per e-mail
komunikat	3408 taki K
kondigde	3134 K
koneellisesti	1769 K
konferenci	519 naši K
konferenciju	3827 našu K
konferenciu	3926 našu K
konferenco	4027 našo K
kongress	849 jetzt zum K
konseling	98 layanan K
konstaterade	4242 K
konstaterar	4242 K
kontakt	38 K os	38 K oss	749 K os	3276 K oss
kontakta	38 K oss	4239 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	3820 K nas	3820 K redakciju
kontaktowej	3319 skrzynki K
kontaktujte	513 K redakci	513 K nás	513 K autora	3919 K redakciu	3919 K nás
konten	9 K ini
kontingent	770 haben ihr K
konto	620 opret en K for	749 opret en K	3405 załóż K	4112 skapa ett K för	4239 skapa ett K och	4239 skapa ett K här
kontributor	2380 adalah K
konzern	866 kein K	968 kein K
kopeerimine	1570 K ilma
kopieras	4171 får inte K	4171 får ej K
kopieres	3181 kan ikke K uten
kopiering	658 K er ikke tilladt	3207 K av	3207 all K	4171 K utan
kopijuoti	2847 K, platinti
kopiointi	1755 luvaton K	1755 K ilman lupaa
kopyalanamaz	4330 izinsiz K
koreksi	98 K:
korekta	98 K:
koresponden	2380 adalah K
korespondentas	2852 K
korespondente	2920 K
korespondentem	3320 jest K	3390 jest K
korespondents	2920 K
korjattu	98 juttua K	98 juttua on K
korrekt	4158 ska vara K
korrekta	4158 ska vara K
korrektur	98 K:
korrekturhinweis	856 K
korrekturhinweise	856 K
korrespondent	666 er K	735 er K	826 ist K	835 als K	835 seit # K	1575 K	3189 er K	3261 er K	4152 är K	4224 är K
korrespondentin	826 ist K	835 als K	835 seit # K
korrigerats	98 artikeln har K
korting	3048 K op je eerste	3048 K op het eerste
korzystamy	3302 K z plików cookie
kostenlos	767 wochen K	767 monat K	772 K per mail	895 lesen alle K	896 tage K	896 tage lang K	969 K testen
kostenlose	15 K artikel	770 noch zwei K	770 noch # K
kostenlosen	770 noch einen K	770 K artikel gelesen	772 unseren K newsletter	772 unserem K newsletter	772 unserer K newsletter	772 den K newsletter	906 K konto	906 K account
kostenloser	770 K artikel
kostenpflichtig	764 dieser artikel ist K
koster	750 K penge
kostnadsfritt	4165 en månad K
""", 'kr': """
krevde	3279 K
kriisipuhelin	98 K
kriitikko	1833 on K
kritik	856 lob oder K
kritiker	4152 är K och	4224 är K i
kritikus	2331 K
kritiserar	4242 K
kritiserer	752 K	3279 K
kritisieren	970 K
kritisiert	970 K
kritizuje	609 K
kronor	4241 K
krzyczeli	3408 K
""", 'ku': """
kullan	4323 çerez K
kullanilamaz	4330 izinsiz K
kullanilmaktadir	4323 çerez K	4323 çerezler K
kullanilmasi	4330 izinsiz K yasaktir	4359 izin alinmadan K
kullaniyoruz	4323 çerezleri K	4323 çerezler K
kulttuuritoimittaja	1766 K	1833 on K
kulturjournalist	735 er K	3261 er K
kulturredakteur	915 ist K
kulturredakteurin	915 ist K
kulturressort	835 leitet das K
kulturskribent	4152 är K	4224 är K
kumppanimme	1744 me ja K
kun	679 for K #	3203 for K #
kunne	750 K du lide
kunnen	50 leden K
kunstredacteur	3117 is K
kunt	90 geef wat je K	90 geef wat u K	3084 geef wat je K
kursy	3367 K mogą
kurzfassung	827 K
kutunuza	4316 posta K
kutunuzda	79 posta K
kuukaudessa	1849 K
kuukausi	1726 kokeile K	1779 K #	1847 kokeile K
kuukausilahjoittajaksi	1724 K
kuukausilahjoittajana	1724 K
kuukausilahjoituksella	1778 K
kuulutas	1626 K
kuus	1625 K
kuvailee	1850 K
kuvasi	40 K
kuvataan	98 jutussa K
kuvauksia	98 sisältää K
""", 'kv': """
kviz	3830 naš K	4030 naš K
kvizu	3830 našem K	4030 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1850 K
""", 'l': """
l	465 K'any
""", 'la': """
laadi	1623 K alla
laat	3060 K het ons
laatste	2996 volg het K nieuws
labojums	98 K:
ladattavissa	1775 sovellus on K
ladda	4118 K ner vår app	4239 K ner vår
lade	778 K die app
laden	778 K sie die app	779 app K	912 die karte zu K	912 das video zu K
lage	3277 K mer
laget	51 bli med på K
lahjoituksesi	1724 K mahdollistaa	1778 K auttaa	1847 K
lahjoituksiin	1724 perustuu K
lahjoituksilla	1724 lukijoiden K
lahjoitus	1778 tee K	1847 tee K	1851 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	2019 K-nous votre
lamenta	1557 K	2613 K	3556 K
lamentano	2613 K
lamentou	3556 K
lance	2022 K
landing	1290 K in your inbox
langganan	2390 K buletin	2457 K sekarang	2461 K
language	98 contains K	98 contains strong K
lanjutkan	2393 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	2291 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	3152 K ned vår app	3276 K ned
lataamalla	1742 K sisällön
later	1214 check back K
latest	1266 the K on this story
laukeliai	21 būtini K
lauloivat	1850 K
laut	970 K
lavoro	2611 il nostro K
lawyers	1390 our K
""", 'le': """
leave	1124 one click to K	1289 K your e-mail	1289 K us your e-mail	1324 K a clap	1389 K us a tip	1389 K a tip
lecteur	9 ce K	1922 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1936 par des K comme vous	2020 nos K
lectoras	36 nuestras K	1555 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1555 nuestros K	1555 gracias a sus K
lectors	18 gràcies als K	464 els nostres K
lectrices	2020 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	1171 is a senior K	1171 is a K
ledarskribent	666 er K	4152 är K	4224 är K
leden	3045 door onze K	3132 onze K
lederskribent	666 er K
leernos	1554 gracias por K
leestijd	0 K
legfontosabb	2291 K írásait
legge	2613 si K
leggere	2472 per K tutto
lehti	80 tilaa K
lei	3663 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	826 ist K
leiterin	826 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	3477 K que nos apoiam	3554 nossos K	3554 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lektor	657 er K	3180 er K
lembrou	3556 K
lengkap	20 artikel K	2393 membaca artikel K
length	98 edited for K
lesarinnlegg	43 K
lese	3204 du kan K mer	3204 kan du K mer
lesedauer	0 K
lesen	764 im abo K	764 K sie mit plus	770 % noch zu K	778 in der app K	875 mehr dazu K sie	918 K sie hier.	967 danke fürs K
leser	3276 takk for at du K
leserabend	849 K	889 unseren K
leserbrev	43 K	3190 K
leserbrief	43 K	806 K
leserbriefe	43 K	806 K an	856 K
lesere	36 våre K	3277 våre K
leserfinanziert	968 K
leserinnen	36 unsere K	968 unsere K	968 unseren K
leserinnlegg	43 K	3190 K
lesern	968 ihren K
leserne	18 takket være K	3202 K våre
lesernes	18 K bidrag	3277 K bidrag
leserreise	889 K
leserreisen	849 unsere K	849 unseren K	889 K
leserumfrage	35 unserer K
leserzuschriften	856 K
lesetid	0 K
lesezeit	0 K
letno	4097 K
lets	1287 our app K you
letter	1158 send a K
letters	43 K desk	43 K page	43 the K editor	1158 K to the editor	1158 send K	1218 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	2530 solo grazie ai nostri K	2611 i nostri K
lettre	78 notre K	2020 notre K
lettrici	2611 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1479 para seguir K	1479 quieres seguir K	1479 sigue K con	1479 y sigue K	1554 sigue K sin
lezen	20 meer K
lezers	36 onze K	3132 onze K
lezersaanbieding	3066 onze K
lezersactie	3066 onze K
lezersavond	3033 onze K	3066 onze gratis K
lezersevenement	3033 ons K
lezersreis	3033 onze K
lezersreizen	3033 onze K
""", 'li': """
libovolnou	608 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	2982 al K
lidem	18 díky K	607 díky K
liens	74 nos K	1926 via nos K	1926 par nos K
liest	918 K du hier.
lietotni	2926 K
lifeline	98 crisis K
lignes	1936 qui lisent ces K
liitu	1623 K meie
liituge	51 K
like	1390 work K this
liked	1390 K what you read
liker	3277 K du det vi
limit	1114 read without K	1122 free K
limitat	391 accés il·K
limits	1114 read without K
line	38 our tips K	67 our tips K	1193 our tip K	1326 our tip K	1326 our tips K
link	1137 copy the K	1233 read it for free with this K
links	74 über diese K	74 onze K	1146 some K on this page	1146 some of the K on	1284 K here	1284 K on this page	1284 K in this post	1284 K on this site	1284 our K	1284 our shop K	1284 my K	1284 these K	1284 one of our K	1284 one of my K
liputan	2458 K kami
lire	20 pour K cet	2022 peut-on K
lisas	1626 K
lisens	47 K cc	47 cc-K
list	1295 join our K	1295 not on the K yet	1295 not on our K
listen	0 min K	1141 K back here	1141 K to us live	1179 prefer to K	1179 rather K
listeners	1306 K like you
listening	1179 K time
live	1251 our K	1251 K q&a	1312 see them K
liveblog	813 im K	875 im K	875 unserem K
liveticker	813 im K
livslinien	98 K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	1395 si has K hasta aquí
llegint	418 per seguir K
""", 'lo': """
local	1390 keep K news
log	24 K in	2980 K in om	2980 K in of
logg	24 K inn	3146 K inn for å	3224 K inn med	3276 K inn for
logga	24 K in	4112 K in för att	4186 K in med
logge	906 K dich ein
logged	21 must be K in to post	1114 you must be K in to	1155 you must be K in to
loggen	906 K sie sich ein
logget	646 du skal være K ind
login	24 faça K	3418 faça K para	3553 faça K
lokalredakteur	915 ist K
lokalredakteurin	915 ist K
lokalredaktion	835 leitet die K
look	1390 our new K
los	1553 # de K #
lovade	4242 K
love	1342 you K
lovede	752 K
""", 'lu': """
lubas	1626 K
luetaan	1793 juttu K
lugeda	1560 et edasi K
lugejad	1624 meie K
lugemiseks	1560 edasi K
luisteren	3067 artikel ook K
luisterversie	2 K
lukeaksesi	1726 K koko	1726 kirjaudu sisään K
lukemaan	1847 pääset K
lukemista	1847 jatka K
lukijamme	1848 K
lukijasta	1793 K
lukijoidemme	36 K	1724 K tuella
lukijoiden	18 K tuella	1724 perustuu K tukeen	1724 K tuella	1778 K tukea	1848 K tuella
lukittu	1791 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1726 K
lunar	3663 K
lunes	17 cada K
lupasi	1850 K
lupasivat	1850 K
""", 'ly': """
lyder	752 K	3279 K	4242 K
lydversion	2 K
lyssnar	4157 K på poddar
""", 'ma': """
maand	2982 deze K nog	3133 per K
maandelijks	2982 K opzegbaar	3133 K
mach	51 . K mit	967 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	754 K sie mit	968 was wir K
macht	967 K mit
made	1103 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	481 váš e-K	527 svůj e-K	1011 το e-K σας	1289 put your e-K	1289 type your e-K	1291 by e-K	2229 e-K cím	3060 K ons	3060 K dan	3131 K ons	3330 swój e-K	3423 no seu e-K	3593 pe e-K	3678 ваш e-K	3806 na vaš e-K	3834 svoj e-K	3834 na e-K	3907 váš e-K	3907 svoj e-K	3907 na váš e-K	3933 svoj e-K	4443 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	2985 je e-K	3043 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	624 din e-K	646 din e-K vil ikke	749 din K
mailben	2285 legjobb cikkei e-K	2285 cikkei e-K	2285 hírei e-K
mailbox	79 in je K	79 in uw K	1290 in your K	2985 in je K	2985 in uw K	2985 in jouw K
maile	3907 vašom e-K
mailed	1290 e-K to you	1290 K to you
mailedbe	79 az e-K
mailing	1295 join our K list	1295 join the K list	1295 on our K list
mailom	3933 správy e-K
mailovou	527 e-K adresu
mailowy	3330 adres K
mailt	2346 írjon e-K
mailu	79 do e-K	480 přímo do e-K	3907 do vášho e-K
mailul	3564 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1848 ilman K
mainonnanesto	1818 K
mainonnanestoa	1818 K
mainos	11 K
mainosesto	1818 K
mainosestoa	1818 K
mainostaja	1788 maksanut K
mainosten	1745 K esto	1818 K esto	1818 K esto-ohjelma	1818 K esto-ohjelmaa	1818 K estoa	1818 K estäjä	1818 K esto-ohjelman
majhno	4096 smo K
make	1389 will you K a
maken	3132 wij K
maksumuuri	1851 K
maksuton	1783 K tunnus
maksuttomat	1783 K artikkelit
maltilla	83 pelaa K
mamio	3902 K
manade	4242 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	3477 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	638 K-cookies	840 K-cookies	1202 K cookies
marketingcookies	638 K	668 K	3028 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	2357 kotak K anda
masukkan	2357 K email
matched	1184 K dollar	1227 gift will be K	1305 will be K	1305 is being K	1305 are being K	1305 be K	1305 K until
material	822 mit K der	822 mit K von	1172 this K may not be
materiale	3207 bruk av K
matins	17 tous les K
mattina	17 ogni K
max	3705 K	3706 K.ru
""", 'md': """
md	679 kr./K	751 kr/K
""", 'me': """
me	3706 t.K	4467 t.K
meaning	1302 if you've been K to	1302 if you have been K to
medarbetare	4152 är K på	4152 är K i	4224 är K på	4224 är författare och K
meddelade	4242 K
meddelte	752 K
medewerker	3024 is K van
medgav	4242 K
mediach	3350 naszych K
medio	1555 este K
medlem	80 bliv K	80 bli K	749 bliv K	3276 bli K	4239 bli K
medverkar	4224 K i
mee	51 . doe K	51 . doe ook K
meie	1624 K töö
meil	1623 aita K
meile	1623 saada K
meilile	1592 sinu K
meille	38 kerro K	67 kerro K	1847 lähetä K	1847 kerro K
meinen	805 was K sie dazu
meint	970 K
meinte	970 K
meinung	30 K der	43 anderer K	805 sagen sie uns ihre K	839 K des autors
mejl	3806 na vaš K	3806 vašu K	3834 svoj K	3834 na K	4116 i din K	4116 till din K
mejla	38 K oss	67 K oss	4239 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	4239 din K
mejlen	79 i K	4116 direkt i K
mektuplari	43 okur K
melalui	2391 dukung kami K
melanjutkan	2354 untuk K membaca	2393 untuk K membaca
meld	3276 K deg på her
meldde	3134 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	883 K dich bei uns	967 K dich an	3150 K deg av når	3200 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	754 K sie sich an	764 K sie sich an, um	764 bitte K sie sich an	883 K sie sich bei uns	967 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	3041 krijg een K bij	3041 ontvang een K bij
meldingen	14 K	2991 schakel K in	2991 zet K aan	2991 ontvang K	3041 krijg K	3131 zet K aan
meldt	3134 K
meldte	3279 K
membaca	2393 untuk terus K	2393 untuk K berita ini	2457 daftar untuk K
member	50 as a K you	1101 become a K	1184 become a K	1231 not a K?
memberikan	98 belum K tanggapan	2388 K komentar
members	18 our K	36 our K	50 K can	1114 is for K only	1114 K-only story	1259 paying K	1299 thanks to our K	1306 K like you	1390 our K
membership	1301 consider a K
membiayai	2391 K kami
membro	3553 torne-se K
membru	80 devino K
membutuhkan	2457 kami K dukungan
memuat	45 K ulang
menar	4242 K
mencionanos	62 K
mendaftar	2390 dengan K, anda
mendapat	2401 K komisi
mendapatkan	2401 K komisi	2457 daftar untuk K
mener	752 K	3276 hva K du	3279 K
menerbitkan	45 K ulang
menerima	2381 K cookie	2401 K komisi	2457 daftar untuk K
mengambil	2402 dilarang K	2402 dilarang keras K
mengandung	98 K deskripsi	98 K konten	2388 komentar yang K
mengatakan	2460 K
menggandakan	2402 dilarang K
menggunakan	2367 K cookie
mengirimkan	57 kami K
mengutip	2374 dilarang K
meninggalkan	2388 K komentar
menit	0 K baca
mensais	3555 K
mensuales	1556 K
mensuel	1911 un don K	1936 un soutien K	2021 K
mental	98 K helse
mention	62 K @
mentionnez	62 K-moi
mentions	98 K of suicide	98 K suicide
menurut	2460 K
menyalin	2402 dilarang K
menyatakan	2460 K
mer	3168 vet du K
merch	1209 our K
merci	2019 K de nous
mere	643 ved du K	680 kan du læse K	680 du kan læse K	680 kan læse K om
merespons	98 belum K
merkezimiz	4430 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	465 al K	1556 al K	1556 por K
mese	2612 al K
mesec	3835 prvi K	3901 prvi K	4034 prvi K	4034 na K	4097 na K	4097 prvi K
meses	1479 K por #
mesiac	3935 prvý K	4001 za K	4001 prvý K
message	38 K us	67 K us	1103 a K from our editor
messagerie	1895 votre adresse de K ne sera pas
messengera	3318 K
messengeri	3918 K
messengerju	4019 K
messengeru	512 K
messengerze	3318 K
metus	2902 per K
mewakili	2402 tidak K redaksi
""", 'mg': """
mgid	95 by K	95 von K	95 par K	95 por K	95 da K	95 door K	95 av K	95 af K	95 de K	95 由 K
""", 'mi': """
mi	2923 ar K
mielipidekirjoitus	43 K
miembro	1554 hazte K
mig	62 tag K på
mij	62 tag K
mille	2530 # per K
milliardaire	1936 à aucun K
mind	98 ring K
minggu	2459 per K
mingguan	2390 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	2233 kövess K	2346 kövess K	2346 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	1231 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	3085 is K
misidentified	98 article K	98 story K	98 originally K
misiniz	4313 zaten abone K
missen	3084 wat je kunt K
mission	1390 our K
misspelled	98 article K	98 story K
misstated	98 article K	98 story K
mistake	1218 spot a K	1218 report a K	1325 when we learn of a K	1325 when we make a K	1325 if we have made a K
mitdiskutieren	6 K	858 K
mitgeteilt	970 K
mitglied	80 werden sie K	80 werde K	763 bereits plus-K	967 werden sie K	967 werde K	967 jetzt K werden
mitglieder	50 K können	767 nur für K	869 angebots für K	968 unsere K
mithilfe	911 K von ki
mitteilungen	14 push-K	782 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	3835 prvi K	3901 prvi K
""", 'mn': """
mnd	3203 kr/K	3278 kr/K
""", 'mo': """
mobile	1128 on your K app	1128 our K app
mobilen	674 direkte på K	3197 nyheter rett på K	3197 rett på K	4159 nyheter direkt i K	4159 direkt i K
mobilepay	749 K til #	749 K på #	749 K #	749 K et
modalidad	1556 K premium
moderador	3440 não serão aprovados pelo K
moderados	3440 serão K antes
moderated	1155 comments are K	1155 pre-K
moderowane	3328 są K
modificado	98 nombre ha sido K
modificat	98 articolul a fost K
modificato	98 articolo è stato K
mogelijk	3131 maak het volgende K
mois	2021 par K
moittii	1850 K
molbu	3817 imamo malu K	3817 malu K
molila	3902 K
molili	3902 K
molio	3902 K
monat	869 einen K für	869 K für nur	969 im K	969 pro K
monate	896 # K lang
monatlich	969 K
monday	17 every K
mondays	1292 sent K
mondogatta	2349 K
mondta	2349 K
montag	17 jeden K
month	1114 try a K for	1114 try it for a K	1121 for the first K	1121 for your first K	1307 £# a K	1307 $# a K	1307 €# a K	1391 a K	1391 per K	1391 every K	1391 each K
monthly	1184 one-off or K	1231 reached your K limit	1280 K gift	1389 become a K	1389 give K	1391 K
months	53 K on this story	1114 K for $#	1121 for the first # K	1121 for the first three K
morgen	17 jeden K	17 am K	17 hver K	677 hver K i din	865 uns auch K
morgenbrevet	3201 K
morgon	17 varje K
morgonbrevet	4163 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	90 donnez selon vos K	2020 nos K
""", 'mu': """
muhabiri	4338 gazetesi K
muhabiridir	4338 K
muhabirimize	39 K	4336 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	4366 K
muistutti	1850 K
mukaan	1847 lähde K	1847 tule K	1850 K
multato	2613 ha K
multou	3556 K
mums	2967 seko K
muutettu	98 nimet on K	98 nimi K	98 nimi on K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	3060 mail K
nabiralnik	79 v vaš K	4007 v vaš K
nabiralniku	4007 v vašem K	4033 vašem K
nachdruck	821 K verboten	880 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	778 aktuelle K aufs handy	779 K-app	782 push-K	875 weitere K finden sie	875 mehr K finden sie	899 K des tages	899 alle K zum
nadaljevanje	4006 za K branja	4035 K spodaj
nadaljuje	4035 K pod oglasom	4035 K spodaj
nadaljujte	4006 K branje
nadie	1555 K nos dice
naglasila	3902 K
naglasio	3902 K
najdete	531 další články K
najnowsze	3290 otrzymuj K
name	98 not her real K	98 not his real K
namenite	4038 K nam
names	98 not their real K
napis	3408 taki K
napisz	38 K do nas	67 K do nas	3306 K do nas	3319 K do nas	3351 K:	3351 K na	3405 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	4006 če želite brati K
napsal	609 K
napsala	609 K
narrated	1179 is K by an ai	1179 is K by ai
nasilja	98 opise K
naslov	4007 na vaš e-K	4007 svoj e-K	4033 svoj e-K	4033 svoj e-poštni K
nastavak	3802 za K čitanja	3836 K ispod	3836 K teksta
nastavili	3802 da biste K čitanje
nastavite	3802 K čitanje	3804 K čitati
nastavlja	3836 K ispod	3836 K nakon
naszego	3324 K sklepu	3327 K quizu
naszej	3406 K pracy
naszym	3405 zostań K
naujienas	2859 K telefone	2860 K el. paštu	2871 mūsų K
naujienose	2848 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	1428 tu K no soporta	1428 su K no soporta	3435 seu K não suporta
navela	3902 K
naveo	3902 K
navigateur	10 votre K	21 dans le K pour mon prochain	1890 votre K ne supporte pas	1890 votre K n'est pas
navnene	98 K er endret	98 K er ændret
navodi	3902 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
ndlr	98 K
""", 'ne': """
necesitamos	1395 K pedirte	1398 K tu apoyo	1554 K tu ayuda	1554 K de ti	1554 te K
necessariamente	3458 não reflete K a opinião	3458 não refletem K a opinião
necessaris	21 camps K
necessitem	463 et K
nechajte	77 K nám svoj e-mail
nechcete	544 K přijít o	3950 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	2972 K nu een
neighbors	1306 K like you
neighbours	1306 K like you
nell	2481 apri K'app
nella	79 K tua mail	2479 K tua mail
nendega	51 liitu K
neodpovedal	98 K
neodvisni	4096 K mediji	4096 smo K
neodvisno	4095 podprite K
neophodna	21 K polja
neovisni	3900 ostanemo K
neovisno	3899 podržite K
nepriklausoma	2901 K žurnalistika
nesutinkate	43 K
netiquette	805 beachten sie die K	2493 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	3165 dette K bruker
neue	892 die K app
neuen	778 hier geht es zur K
neukunden	869 nur für K
neuvoi	1850 K
neuvoivat	1850 K
neuvoo	1850 K
neuvottiin	1850 K
never	71 K spam
news	779 K-app	899 alle K zum	899 alle K zu	1128 K app for	1171 is a K	1193 K tip
newsblog	813 im K	875 im K	875 unserem K
newsdesk	39 our K	39 the K
newsis	1572 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	256 K	414 la nostra K	528 K	607 náš K	610 K	772 unseren K	772 unserem K	772 unserer K	772 K bestellen	772 K richtig	776 K an	776 K von	776 zum K	776 täglichen K	830 K	862 K erhalten	862 K empfangen	862 unser K	862 der K über	862 der K für	894 unser abend-K	894 unser morgen-K	894 unser K	894 K ist kostenlos	967 K an	968 unser K	968 unseren K	968 unserem K	968 dieser K	971 K	977 εγγραφείτε στο K	977 εγγραφή στο K	977 το K μας	977 γραφτείτε στο K	977 στο K των	977 στο K του	977 στο K της	1096 εγγραφείτε στο K	1096 γραφτείτε στο K	1097 το K μας	1100 K	1124 sign up for our K	1124 sign up to our K	1124 sign up for the K	1124 subscribe to our K	1124 join our K	1124 get our K	1124 our K here	1124 receive our K	1124 our daily K	1124 our weekly K	1124 our morning K	1183 K	1224 K soon	1276 from our saturday K	1323 this K was forwarded to you	1323 forwarded this K	1331 reply to this K	1390 our K	1393 K	1410 suscríbete a la K	1410 apúntate a la K	1410 nuestra K	1475 suscribite al K	1555 nuestra K	1558 K	1875 inscrivez-vous à la K	1875 abonnez-vous à la K	1875 notre K	1935 vous adresser sa K	2020 notre K	2020 cette K	2023 K	2357 K kami	2357 langganan K	2458 K kami	2478 iscriviti alla K	2478 la nostra K	2529 le nostre K	2611 la nostra K	2611 questa K	2614 K	3290 zapisz się na K	3290 nasz K	3332 K	3406 nasz K	3409 K	3422 assine a K	3422 nossa K	3476 esta é a edição da K	3476 esta é uma edição da K	3554 nossa K	3557 K	3563 abonează-te la K	3563 abonați-vă la K	3563 înscrie-te la K	3661 înscrie-te la K	3665 K	3805 naš dnevni K	3815 K	3899 prijavite se na K	3900 naš K	3903 K	3934 K	4000 náš K	4003 K	4015 K
newslettera	78 naszego K	78 do K	78 odber K	3290 zapisz się do K	3290 naszego K	3332 K	3406 naszego K	3815 K	3907 odber K	3934 K	4000 nášho K
newsletterem	3406 naszym K
newsletters	1124 K may contain info about	1183 K	1390 our K	1393 K	1875 nos K	1875 recevoir les K	2020 nos K	2023 K
newsletteru	78 odběr K	528 K
newsletterul	78 K nostru	3563 K nostru	3593 abonează-te la K	3661 înscrie-te la K	3662 K nostru
newslettery	528 K	3934 K
newsletterze	3332 K
newslettre	3934 K
newson	2255 google K
newspaper	1390 our K
newsroom	38 contact our K	67 contact our K	1238 not by the K	1248 tell our K	1248 our K	1266 stories from our K	1266 more from our K	1390 our K	1390 non-profit K	1390 this K
newsticker	875 unserem K
next	1251 our K	1280 help pay for the K	1280 pay for the K one
nezavisni	3900 K mediji	3900 ostanemo K
nezavisno	3899 podržite K
""", 'ng': """
ngay	4657 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach
niente	71 K spam
nieograniczony	3288 K dostęp
niets	3018 K uit deze	3079 K van deze site
nieuws	2988 K-app	3021 google K	3023 K of een tip	3059 app je K	3075 al het K over	3075 al het K uit	3086 K in je mail
nieuwsbrief	78 de K	78 onze K	2985 onze K	2986 dagelijkse K	2986 wekelijkse K	3020 K	3132 onze K	3132 deze K	3135 K
nieuwsbrieven	2985 onze K	3020 K	3132 onze K	3135 K
nieuwsbron	3058 favoriete K
nieuwsquiz	3068 de K
nincs	71 K spam
""", 'nj': """
njuzleter	3815 K	3899 prijavite se na K	3900 naš K
""", 'no': """
noe	3168 vet du K om
noget	643 ved du K om
nombreux	1936 plus nous serons K
nonprofit	1390 K newsroom	1390 K news outlet
nosaltres	38 contacta amb K
nosotros	1554 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	3414 apoie K	3414 apoie o K	3425 baixe K app	3425 no K app	3553 apoie K	3553 apoie o K	3553 siga o K	3553 entre no K	3554 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	464 la K feina	2481 nella K app	2611 la K app
nostre	464 el K canal
nostri	74 K link
nostro	35 K quiz	2611 il K sito	2611 che il K
nota	20 leer esta K	1479 para leer esta K
notice	1325 if you K
noticia	1555 esta K
noticias	1452 en google K	1452 tu fuente de K
notificaciones	14 las K	1418 activa las K	1418 activar K	1419 recibir K
notifications	14 K	1132 turn on K	1132 turn on desktop K	1132 would like to send you K	1132 K from this site	1133 enable K	1133 allow K	1133 receive K	1881 activer les K	1881 activez les K	1881 autoriser les K
notifiche	14 le K
notified	1124 sign up to be K	1133 get K
notifikace	526 K
notifikasi	14 K	2359 dapatkan K	2361 aktifkan K	2457 nyalakan K
notifikation	674 K
notifikationer	14 K	674 K	4207 push-K
notify	1133 K me of	1133 K me when	1155 K me of new posts
notis	4159 K
notiser	14 K	4159 K	4159 push-K	4207 push-K	4207 K från oss
notre	35 K quiz	2020 K site
nouvelle	1895 ouvre dans une K fenêtre
novice	4007 na naše K	4007 na e-K	4015 e-K	4033 na e-K	4096 naše K
novinar	3821 je K	3821 , K	3821 - K	4021 je K	4021 , K	4021 - K
novinari	3900 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	4096 naši K
novinarju	39 našemu K	4020 pišite K
novinarka	3821 je K	3821 , K	3821 - K	4021 je K	4021 , K	4021 - K
novinarki	4020 pišite K
novinarstvo	3900 nezavisno K	3900 neovisno K	3900 naše K	4096 neodvisno K
novinaru	39 našem K
noviniek	3907 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	1415 en K app	1554 únete a K	1555 K app	1555 K web
nuestras	1555 K redes
nuestro	35 K quiz	64 K espejo	1398 apoya K	1423 únete a K canal	1554 apoya K	1554 únete a K	1554 recibe K	1555 K canal	1555 K medio	1555 K sitio	1555 K equipo
nuestros	74 K enlaces	1430 K socios	1555 K socios
numer	3407 K krs
nunca	1555 más que K
nuotraukas	40 K ir vaizdo
nur	869 abo für K
""", 'ny': """
nyheder	662 google K	697 vores K
nyhedsbrev	78 vores K	623 vores K	623 tilmeld dig K	677 K	749 tilmeld dig K	750 vores K	753 K
nyhedsbreve	623 vores K	750 vores K
nyhedsbrevet	78 K	623 få K	677 K	749 tilmeld dig K
nyhetene	3197 K rett på mobilen	3224 K våre
nyheter	3185 google K	4148 google K	4186 våra K
nyheterna	4122 följ K	4159 K direkt i mobilen
nyhetsbrev	78 vårt K	3150 vårt K	3150 våre K	3150 meld deg på K	3150 abonner på K	3201 K	3276 meld deg på K	3277 vårt K	3277 våre K	3280 K	4116 vårt K	4116 våra K	4116 anmäl dig till K	4163 K	4239 anmäl dig till K	4240 vårt K	4240 våra K	4243 K
nyhetsbrevet	78 K	3150 få K	3201 K	3276 meld deg på K	4163 K	4239 anmäl dig till K
nyhetsnotiser	4207 K
nyhetsvarsler	3244 K
nyilatkozta	2349 K
nyt	1790 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	2493 i campi K
obchode	3926 našom K
oberoende	4239 stöd K
objasnila	3902 K
objasnili	3902 K
objasnio	3902 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	3832 K komentara
obligatoires	21 champs K sont	1895 les champs K
obligatori	2493 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	1433 los campos K
obligatoriska	21 K fält	4135 K fält
obligatoriske	21 K felt	3170 K felt
obratite	3820 K nam se	3820 K se našem
obrigado	3553 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	504 další šíření K	541 ke všemu K	3935 celému K
obsahuje	98 K popisy
obserwuj	3298 K nas na	3298 K nas w	3405 K nas
obvestila	14 K	4007 na K
""", 'oc': """
occupa	2507 si K di
ochtend	17 elke K	3043 elke K het
""", 'od': """
od	3835 K # €	3935 K # €	4034 K # €
odbieraj	3354 K
odcinek	3325 K
odcinka	3325 K
oddajte	4043 K svoj glas
odejdete	468 než K
odete	3817 prije nego što K	3817 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	3902 K
odgovorili	98 nisu K
odgovorio	98 nije K	3902 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	4017 preden K
odoberajte	3955 K
odobrenja	3854 bez K
odomknite	3906 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
odpowiedzieli	98 nie K
""", 'of': """
of	1388 # K #	1388 # K your #	1388 # K the #
oferecer	3418 K este artigo
off	38 tip us K	67 tip us K	1391 one-K
offert	1868 vous est K	2021 mois K
offrez	54 K-moi un café	1946 K-le	1946 K-la	2019 K-lui	2019 K-nous
offrici	2610 K un
offrimi	54 K un caffè	2610 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	3900 bez K
oglasov	70 brez K	4096 brez K
oglasu	11 K
""", 'oi': """
oikaisu	98 K
oikeuden	29 varaa K
""", 'ok': """
okumaya	4313 K devam etmek için
okurlarimiz	36 K	4430 K
okurlarimizin	4350 K desteğiyle	4430 K
okurlarin	4350 K desteği olmadan
okuyun	4355 K
""", 'ol': """
olarak	50 abone K	4314 abone K	4336 bize anonim K
olmayan	4389 patronu K
olmayanlara	4364 abone K
olun	80 üye K	4429 üye K
olursunuz	4355 kabul etmiş K
olvassa	2270 K tovább
""", 'om': """
omiljene	3818 K izvore
omiljeni	3818 K izvor
""", 'on': """
onafhankelijk	3045 wij K	3045 we K
onafhankelijke	2976 steun K journalistiek	3131 steun K	3132 K journalistiek
onafhankelijkheid	3132 onze K
onbeperkt	2980 lees K	2980 K lezen	2982 K toegang	3048 K digitaal
ondersteunt	3000 je browser K	3000 uw browser K
onderzoek	3132 dit K
onderzoeken	3132 onze K
onderzoeksjournalist	3024 is K	3117 is K
onderzoeksredacteur	3063 is K
onderzoeksredactie	39 onze K	3023 onze K
one	1389 make a K-time	1389 will you be K of
oneens	43 K?
online	889 unser K-shop	1209 our K shop	1209 our K store	1251 our free K	1251 our K event	1311 in our K shop
onlineshop	849 im K bestellen
only	1307 K £#	1307 K $#	1307 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	3022 app K
ontdek	3131 K nu
ontvang	2985 K onze	2986 K elke
onze	84 in K app	84 via K app	84 met K app	2988 K app	3023 tip voor K	3132 K app
""", 'oo': """
oordeelde	3134 K
oorspronkelijke	98 K versie van dit
""", 'op': """
opakoval	609 K
opakovala	609 K
opakuje	609 K
opdateret	98 artiklen er K
open	1128 K in app	1128 K in the app	1299 left it K	2988 K in app
opfordrede	752 K
ophavsretsloven	658 beskyttet af K
ophavsretten	658 K tilhører
opiniestuk	3027 ingezonden K
opinion	30 K of	1155 have an K on this
opinions	30 K of
oplyser	752 K
oplysninger	643 har du K
oplyste	752 K
opmerking	3023 tip of K	3023 vraag of K	3023 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	4098 K
oppdatert	98 saken er K
oppfordret	3279 K
opphavsrettslig	3181 K beskyttet
opplyser	3279 K
opplyste	3279 K
opportunities	1334 equal K employer
opportunity	1334 equal K employer	1334 equal-K employer
opprett	3146 K en konto for	3276 K en konto
oprava	98 K:
opsiger	679 indtil du K
opublikowany	22 nie zostanie K	3305 twój adres e-mail nie zostanie K
opzegbaar	3133 K
""", 'or': """
ordenou	3556 K
ordinato	2613 ha K
ordnete	970 K an
organizatori	3902 pozivaju K
organizatorzy	3408 zapraszają K
original	98 K version of this	1172 read the K article	1944 lire l'article K
originally	98 this article K	98 this story K	98 this post K	98 K misstated	1172 this article was K published on	1172 this story was K published on	1172 this story K appeared	1172 this article K appeared	1172 K published at	1240 story was K published by	1240 story was K published on	1240 story was K published in the	1240 article was K published by	1240 article was K published in our
originalment	422 es va publicar K a	422 es va publicar K en	422 publicat K a
originalmente	1444 este artículo fue publicado K	1445 publicado K en	3452 publicado K em	3484 publicado K no	3484 publicado K na
originariamente	2504 articolo pubblicato K	2537 pubblicato K in
ortaklarimiz	4323 biz ve K
ortsseite	875 unserer K
""", 'os': """
ossza	49 K meg
ostatak	3802 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	3408 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	3354 K
otsustas	1626 K
""", 'ou': """
our	1181 is K
outbrain	95 by K	95 von K	95 par K	95 por K	95 da K	95 door K	95 av K	95 af K	95 przez K	95 de K	95 由 K
""", 'ov': """
ovdje	3817 kad ste već K
overblikket	677 K hver dag	677 K hver morgen
overgenomen	45 K
overname	3018 K zonder
overnemen	45 K	3055 dit artikel K
oversikten	3201 få K
overview	1245 this K
overzicht	3065 dit K
ovisi	3899 K o vama
""", 'ow': """
owner	1390 has no K	1390 have no K
""", 'oy': """
oynat	4355 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	3919 K sa nám	3999 K sa nám
""", 'pa': """
padalieties	49 K
padeda	2862 jūsų parama K
padroni	2530 non ha K	2563 senza K	2563 né K	2611 senza K	2611 libera da K
pagar	54 K um café	3553 ajude a K
page	1251 our jobs K
paghi	2610 K un'ora
pago	1558 muro de K
pague	54 me K um café	54 K-me um café	3454 K-nos um café
pahoitteli	1850 K
paid	1146 we get K if you buy	1146 we may be K
paikalla	42 olitko K
paikkaa	1790 hae K
pakolliset	21 K kentät
palautetta	1847 anna K
palus	1626 K
palusid	1626 K
palvelusta	1768 ulkoisesta K	1768 upotus K
panaszolta	2349 K
pandangan	2402 tidak mewakili K	2402 K pribadi penulis
paparnya	2460 K
paper	1181 is the K's
par	2021 K an
parama	2900 jūsų K	2904 K
parancsolta	2349 K
parandus	98 K:
parceiros	3437 nós e os nossos K	3554 nossos K
paremkite	2862 K mus	2900 K mus
parlez	38 K-nous	67 K-nous
part	1173 no K of this
partager	1946 articles à K	1946 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	3410 faça K e
partecipato	2520 non ha K alla stesura
parteispende	971 K
partenaires	1892 nos K et nous	1892 nous et nos K	2020 nos K
participar	1434 para K
participez	1852 K à
participou	3467 não K da produção	3467 não K na produção
partilhada	3462 uma publicação K por
partilhe	25 K-o
partir	1854 avant de K	3555 a K de # euros
partner	74 K-links	800 wir und unsere K	879 von unserem K	2491 i nostri K	4130 vi och våra K
partnere	640 vi og vores K	3165 vi og våre K
partnerlinkek	74 K
partnerlinkeket	2271 K
partnerlinks	37 K	74 K
partnerom	3836 u suradnji s K	3836 u saradnji sa K
partners	879 anzeige eines K	1151 we and our K	1390 our K	3002 wij en onze K	3132 onze K
partnership	1173 was produced in K with
partnerske	74 K poveznice	3836 K poveznice	4035 K povezave
partnerskie	3336 linki K
partnerzy	3302 my i nasi K	3302 nasi zaufani K
pasak	2903 K
pasakojo	2903 K
pasidalinkite	49 K
pass	49 K it on	1138 K this on
passende	896 sie das K abo
passendes	896 sie ihr K abo
patikslinta	98 K
patreon	263 в K	1184 on K	1184 our K	4490 на K
patron	1108 become a K of	1389 become a K
patronem	3339 zostań naszym K	3405 zostań K
patroni	3406 nasi K	3629 fără K
patronite	3339 na K	3406 na K
patronlardan	4389 K bağimsiz
patronsuz	4389 K
paying	1299 thanks to our K
paypal	865 per K
paywall	866 K	968 ohne K	971 K	1299 without a K	1390 we have no K	1390 we do not have a K	1393 K	2023 K	2614 K	3557 K
paywalls	1393 K
""", 'pe': """
pe	3663 K an
peatoimetaja	1575 K
pedimos	1554 te K ayuda
pedirte	1395 tenemos un favor que K
pediu	3556 K
peiling	35 onze K	3068 onze K
pelanggan	50 K dapat	50 K bisa	2355 khusus K	2393 untuk K	2458 K kami	2461 K
pembaca	18 berkat K	43 surat K	2458 K kami
pemblokir	2421 K iklan
pemegang	2426 tanpa K saham
pemilik	2426 tanpa K modal
pendant	2021 K un mois
pendapat	2402 K pribadi penulis
peneliti	2380 adalah K
pengar	4240 kostar K
penger	3277 koster K
pensamentos	98 K suicidas
pensamientos	98 K suicidas
pensieri	98 K suicidi
pentru	3594 fără niciun cost K tine
penulis	2380 adalah K
people	18 thanks to K like	1227 funded by K like you	1306 K like you
pequeno	3411 um K favor a pedir
per	3278 K år	4241 K år
peramban	10 K anda
percent	1122 # K left to read
perfil	3431 siga nosso K
periodisme	463 dona suport al K	464 el nostre K	464 fent K	464 fem K
periodismo	1398 apoya el K	1476 hacer un K	1554 apoya el K	1554 colabora con el K	1555 nuestro K	1555 K de calidad	1555 hacemos K	1555 haciendo K
periodista	39 nuestro K	39 nuestra K	400 és K	1447 es K
periodistas	39 nuestros K	1475 nuestros K	1555 nuestros K
periodistes	464 els nostres K
perjantaisin	17 K
permanencia	1556 sin K
permission	1172 reproduced here with K	1172 reproduced with K	1187 written K	1187 prior K	1188 without K	1202 K to load	1202 K before anything is loaded	1240 K to reuse this
perskaitykite	2900 K visą
personal	1201 views are K
personale	3570 datele tale K
personales	1430 datos K serán
personas	1476 K como tú	1554 K como tú
persondatapolitik	641 K
personenbezogene	801 K daten
personnelles	1893 vos données K
personoplysninger	641 dine K
personopplysninger	3166 K
personuppgifter	4131 dina K
personverninnstillingene	3163 K
personverninnstillinger	3163 K	3191 K
perspausdinti	45 K
pertama	2459 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	3455 é K
pesquisadora	3455 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	3902 K
""", 'ph': """
ph	657 er K.d. i
phone	1141 news to your K
photographer	1195 staff K
photos	40 your K	40 vos K	40 tes K	1209 K from this story	1209 K from this event
""", 'pi': """
pictures	40 your K
pide	1557 K
piebilda	2970 K
piece	1243 this K	1390 this K
pierwszej	98 K wersji tekstu	98 K wersji artykułu
pierwszy	3407 K miesiąc
pievienojieties	51 K
pilihan	2440 sumber K
pirmas	2902 K mėnuo
pisala	3902 K je
pisalo	3902 K je
pisao	3902 K je
pisz	3351 K na
pitala	3902 K
pitali	3902 K
pitao	3902 K
pitch	1101 K in	1184 K in
pitching	1389 consider K in
pix	3454 um K	3555 K
""", 'pj': """
pjevali	3902 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	3182 vær varsom-K
plakatens	3195 vær varsom-K
platformlarinda	4417 tüm podcast K
plats	42 var du på K
plattform	968 unsere K
player	9 this K
please	51 K join them	67 K tell us	1114 K log in to	1137 K share this	1185 K help	1344 K tell us about	1344 K tell us how	1344 K tell us your	1389 K chip in	1389 K give	1389 K help if	1389 K give if
pleide	3279 K
pliki	3321 bez zgody na K
plusartikelen	3132 K
plusartikels	2980 gratis K	3132 K
""", 'po': """
pobierz	3405 K naszą
poche	1933 dans votre K
podaj	77 K swój e-mail
podatkov	4033 obdelavo osebnih K
podatku	3284 przekaż #% K	3339 #% K	3339 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	521 K	671 K-app	750 vores K	829 den K können sie	829 den K kannst du	829 unseren K	968 unser K	968 unseren K	1005 K	1097 το K μας	1177 follow the K	1390 our K	1555 nuestro K	2020 notre K	2458 K kami	2611 il nostro K	3067 op de K	3132 onze K	3194 hører K	3325 K	3406 nasz K	3554 nosso K	3829 K	3900 naš K	3928 K	4000 náš K	4029 K	4344 K'i	4344 K'imizi
podcasta	3829 K	4029 K
podcastapp	671 K	3067 favoriete K
podcaste	34 našom K
podcasten	671 K	3194 K
podcastimiz	4430 K
podcastimizi	34 K
podcastimme	34 K	1848 K
podcastov	3928 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	671 hvor du lytter til K	671 hvor du hører K	829 wo es K gibt	890 folgen des K	890 folge des K	1005 K	1177 wherever you get your K	1177 wherever you listen to K	1177 wherever you get K
podcastu	34 naszego K	34 našem K	521 K	3325 K	3829 K	3928 K	4029 K
podcastul	34 K nostru	3662 K nostru
podcastunk	2347 K
podcastunkban	34 K
podcasty	521 K	607 naše K	3325 K	3928 K
podd	34 vår K	4240 vår K
poddapp	4157 K
poddar	34 våra K	4157 K finns
podden	4157 K
podelite	25 K	49 K ga	67 K sa nama
podemos	3477 sua ajuda K
poden	50 els socis K
poderemos	3477 a sua ajuda K	3553 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	3194 hører K	3277 vår K	3829 K	4029 K	4096 naš K
podkasta	3829 K	4029 K
podkastapp	3194 K
podkasten	3194 K
podkastu	3829 K	4029 K
podle	609 K
podotkl	609 K
podpora	606 vaše K	3999 vaša K	4095 vaša K
podpore	4000 vďaka K	4038 brez vaše K	4096 brez vaše K
podporo	4095 vašo K
podporte	3940 K	3999 K nás	3999 K našu
podpory	534 bez vaší K	607 bez vaší K	3940 bez vašej K	4000 bez vašej K
podprite	4038 K	4095 K nas	4095 K naše
podremos	1554 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	3351 K nas
points	1245 the bullet K	1245 these bullet K	1245 the key K above
pokutoval	609 K
policy	1151 our cookie K
politica	3570 K de cookie
political	1171 is a K	1171 is the K editor
politicieni	3594 nu depinde de K
politika	4323 çerez K
politikasi	4324 gizlilik K
politikredakteur	915 ist K
politikredakteurin	915 ist K
politikressort	835 leitet das K
politikwissenschaftler	826 ist K
politolog	503 je K	657 er K
politologue	1909 est K
poll	35 our K	1155 vote in our K	1155 take our K	3068 onze K
polub	3298 K nas na
pomagajte	4095 K nam
pomocou	3942 K ai
pomozite	3839 K nam	3899 K nam
pomozte	606 K nám
ponavlja	3902 K
ponavljao	3902 K
ponctuel	1911 un don K
ponovno	45 K objavi
pop	1101 K your
popravek	98 K:
poprosil	609 K
poprosila	609 K
poprzedniej	98 K wersji
por	3481 um ano K #
poradil	609 K
portal	3406 nasz K	3900 naš K	4096 naš K
portalu	3335 na naszym K	3335 w naszym K
posez	2019 K-la à	2019 K-nous
posible	18 hace K
posielajte	3919 K nám
posielame	57 vám K
positions	1209 our open K
poslechnout	522 si můžete K
posljednji	3848 K besplatni članak
posredujte	49 K
possible	415 ajuda a fer K	464 ajuda a fer K
post	20 rest of this K	79 på e-K	1202 to view this K	1202 to see this K	1238 this is a paid K	1243 this K	1390 this K	3028 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	4117 din e-K	4135 din e-K kommer inte
postadresse	60 e-K vises ikke	3151 din e-K	3170 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	3899 K član	4095 K član	4095 K naročnik
postanizda	79 e-K	4348 her sabah e-K	4348 e-K	4362 e-K
postaw	54 K mi kawę	54 K kawę	3405 K nam	3405 K mi	3405 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	772 in dein K	772 in deinem K	772 direkt ins K	776 in ihrem K	776 in ihr K
postingan	2447 K bersama oleh
postkasti	1583 otse K
postkastis	1583 iga hommik sinu K	1583 sinu K
posts	15 free K	58 new K by mail
potrebbe	98 K urtare
potrebna	3899 K nam je
potrebujeme	3999 K vašu podporu
potrebujemo	4023 za ogled K	4095 K vašo
potremo	2530 aiuto K	2610 con il tuo aiuto K
potrivit	3664 K
potrzebujemy	3284 K twojego wsparcia	3405 K twojej pomocy	3405 K twojego wsparcia
pound	1389 K you give
pourboire	1912 un K
pourront	1963 traceurs K être déposés
poursuivez	1866 K votre lecture
poursuivre	1866 K votre lecture
pouvez	50 abonné, vous K	90 donnez ce que vous K
povabi	54 K me na kavo
povedal	4002 K	4098 je K
povedala	4002 K	4098 je K
povestit	3664 a K
povikao	3902 K
powered	1389 K by you
powerful	1390 hold the K to account
powiadomienia	14 K	3294 włącz K	3294 chcesz otrzymywać K	3295 K push
powiedzieli	3408 K
powtarza	3408 K
pozele	40 K tale
pozivala	3902 K
pozivali	3902 K
pozivao	3902 K
pozn	98 K. red
poznamenal	609 K
poznamenala	609 K
pozvala	3902 K
pozvao	3902 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	3006 K mee	3131 K mee
praca	3406 nasza K
pracujte	519 K s námi	3926 K s nami
prati	3850 K nas na
pratite	3899 K nas
pravi	4098 K
precedente	98 versione K di questo	98 K versione di questo
precisa	3410 K de você	3553 K de si
precisamos	3411 K da sua ajuda	3414 K do seu apoio	3553 K da sua ajuda
precisato	2613 ha K
preciso	3441 é K estar logado
precizat	3664 a K
prednostne	4018 K vire
prednostni	4018 K vir
prednostnih	4018 K virov
prednostnim	4018 K virom
predplatitelia	50 K môžu	3948 len K	3948 iba K	3948 nájdu K	3948 prečítajú K	4003 K
predvajanje	4023 K videa
preferate	3578 sursele tale K	3643 surse K
preferences	1151 your cookie K	1254 cookie K	1254 privacy K
preferida	398 font K	1452 fuente K	3459 fonte K
preferidas	1452 fuentes K	3459 fontes K
preferides	398 fonts K
preferido	1452 medio K
preferidos	1452 medios K
preferirane	3818 K izvore
preferirani	3818 K izvor
preferiranih	3818 K izvora
preferita	2484 fonte K su google	2510 fonte K
preferite	2510 fonti K
preferowane	3317 K źródło	3317 K źródła
preferowanego	3317 K źródła
preferowanych	3317 K źródeł
preferowanym	3317 K źródłem
preferred	1141 K source on google	1189 K source	1258 K sources
preglednik	10 vaš K
prehratie	3922 K videa
prejemajte	4007 K vsako	4055 K
prejemati	4048 želite K
prejmite	4055 K
preklinjao	3902 K
prelua	45 K
preluarea	3577 K textelor
preluat	45 K
prema	3902 K
premier	1870 le K mois	2021 le K mois
premium	3048 toegang tot alle K
premoderated	1155 K
prenesite	4095 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	4109 bli K	4109 redan K	4110 som K	4186 en K	4239 bli K
prenumeranter	50 K kan	4109 endast för K	4177 är för K	4177 bara K	4177 endast K	4240 våra K	4243 K
prenumerata	2904 K
prenumeration	4243 K
prenumerationen	4116 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	2868 tik K
prenumeratoriams	2837 tik K	2868 tekstas skirtas K	2868 straipsnis skirtas K
prenumeratorzy	50 K mogą	3347 tylko K
prenumerera	80 K	4109 K för att	4115 genom att K	4116 K på nyhetsbrev	4162 genom att K	4239 K på vårt
prenumeruojate	2837 jau K
prenumeruokite	80 K	2900 K
preostanek	4006 K članka
presenteie	3418 K
prethodnog	3854 bez K odobrenja
prethodnoj	98 K verziji
pretplata	3903 K
pretplati	3834 hvala na K
pretplatite	80 K se	3802 K se već od	3899 K se
pretplatnici	50 K mogu	3847 samo K	3903 K
pretplatnicima	3802 dostupan samo K	3802 dostupan je samo K	3802 dostupan je K	3802 dostupno samo K	3814 samo K	3847 samo K
pretplatnik	50 kao K	80 postanite K	3802 već ste K	3899 postanite K
pretplatnike	3802 dostupan samo za K	3814 samo za K
pretplatu	3803 već imate K	3835 uz K	3835 K	3856 uz K
preuzeti	45 K
preuzimanje	3813 zabranjeno K	3838 zabranjeno K	3838 zabranjeno je K
preuzmite	3899 K našu
preventing	1147 browser extension is K
prevention	98 suicide K
preview	1259 free K
previous	98 K version of this
price	1391 the K of a
pridaj	51 K sa
pridajte	51 K sa	3951 K si nás	3999 K sa k nám
prihvatate	3834 prijavom K
prijavi	24 K se	3834 hvala na K
prijavili	3834 hvala što ste se K
prijavite	24 K se	3899 K se na naš	3899 K se na naše	4095 K se na
prijavo	4033 s K se	4033 s K na	4033 hvala za K
prijavom	3834 K se slažete	3834 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	4018 K vir
priljubljene	4018 K vire
priljubljeni	4018 K vir
prima	3663 K lună
primajte	3855 K
primate	3849 želite da K
primati	3849 želite K
primeira	98 K versão deste	98 K versão desta
primeiro	3555 K mês
primer	465 el K mes	1556 el K mes
primo	2612 il K mese
principles	1172 the thomson reuters trust K
print	1137 click to K	1346 will not K your	1346 won't K your
prioriterad	4148 K källa
pripojte	51 K sa
pripomenul	4002 K
prisijunkite	24 K	51 K	2900 K prie mūsų
prispejte	90 K, koľko môžete	3940 K	3999 K	3999 K aj vy
prispevek	4096 ta K
privacidad	1431 política de K	1555 nuestra política de K
privacidade	3438 política de K
privacitat	403 política de K
privacy	1151 see our K policy	1151 to our K policy and terms	1151 and the google K policy	1390 our K policy
privacybeleid	3002 ons K	3043 ga je akkoord met het K
privacyverklaring	3004 K
private	60 your email will stay K
privatlivspolitik	641 K
priznaje	3902 K
priznal	4002 K
priznala	3902 K
priznao	3902 K
probe	922 K-abo
probeabo	754 K	764 wochen im K	922 K	922 das K
probeer	3131 K nu	3131 K een maand
proberen	3133 gratis K
processing	1151 consent to the K
prochains	2020 nos K articles
procurada	98 K, a
prodavnici	3827 našoj K
produce	1227 not free to K	1227 not cheap to K
produced	1238 K by our brand
proefabonnement	2982 K	3131 neem een K	3133 K
profesor	1447 es K	3580 este K
profesora	1447 es K
professeur	1909 est K
professeure	1909 est K
professionista	2507 è giornalista K	2507 giornalista K
professor	400 és K	657 er K	826 ist K	1171 is a K	1171 is an assistant K	3180 er K	3455 é K
professora	400 és K	3455 é K
professore	2507 è K
professoressa	2507 è K
professorin	826 ist K
profilazione	2490 i cookie di K
profitez	1852 K de	1866 K de nos offres
prohibida	1445 queda K
proibida	3452 é K a
project	1930 trust K
promenjena	98 imena su K
promijenjena	98 imena su K
promis	3664 a K	3664 au K
promise	1389 K never to
propietaris	444 sense K	444 ni K
propustite	3849 ne K
prosbu	468 máme na vás K	468 máme malou K	3915 máme malú K	3915 malú K
proseguire	2533 per K la lettura
prosil	609 K
prosila	609 K
prosili	609 K	3408 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	3408 K
protejate	3602 K de dreptul de autor
provalo	2471 K gratis	2610 K gratis
provided	1151 content K by a third party	1202 contains content K by
provision	794 erhalten wir eine K	794 eine kleine K	879 bekommen wir eine K	879 eine K vom	901 K	4199 kan få K om du
provisions	794 K-links
provisionslinks	901 K
prozent	870 K rabatt
przedruk	45 K	3337 K za zgodą
przedrukujcie	45 K
przegap	3349 nie K
przekonuje	3408 K
przetisknout	45 K
przetwarzanie	3303 K danych osobowych
przez	95 K mgid	3341 K ai
przycisk	3330 klikając K
przyznaje	3408 K
""", 'ps': """
psal	609 K
psala	609 K
""", 'pt': """
ptal	609 K se
ptala	609 K se
ptali	609 K se
ptaly	609 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	2493 prima di K un commento
pubblicato	22 non sarà K	2493 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	3440 o seu endereço de e-mail não será K
publicat	3602 a fost K inițial în
publication	1108 is a reader-supported K	1238 accurate at the time of K	1238 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	4171 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	1428 bloqueador de K	1555 sin K
publicidade	11 a K	70 sem K	3468 depois da K
publicista	503 je K	2259 K	2331 K
publicistka	503 je K
publicitat	11 la K	70 sense K	464 sense K
publicitate	11 K	70 fără K
publicysta	3390 , K
publicystka	3390 , K
publikovanie	3913 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	1346 will not K your	1346 won't K your	1346 never K your	1346 we may K your
published	22 will not be K	60 email won't be K	1155 your email address will not be K	1173 was first K by	1173 was first K on	1240 K under license
publishing	1238 accurate at the time of K
puder	90 doe o que K
pueda	90 done lo que K
puedas	90 aporta lo que K	90 dona lo que K
pueden	50 los socios K
puguis	90 dona el que K
puhelimeesi	1774 suoraan K
puis	1867 K # €
puisque	1854 K vous êtes là
pungkasnya	2460 K
punya	2356 sudah K akun
purchase	1146 K through links on our site
push	861 per K
pushbericht	3041 een K bij
pushbeskeder	674 K
pushmeldingen	2992 K
pushnotifikationer	4207 K
pushnotiser	4159 K	4207 K
pushvarsler	3197 K	3244 K
pustit	522 si můžete K
pustite	77 K svoj e-naslov
puts	1287 our app K
""", 'py': """
pytali	3408 K
pyysi	1850 K
""", 'qu': """
quanto	90 dona K puoi
quello	90 dai K che puoi	90 dona K che puoi
queremos	67 K conocer tu	1395 K pedirte un favor
questa	9 K mappa
questions	98 not respond to K
questo	9 K tweet	9 K video
qui	2463 già che sei K
quieras	1403 cancela cuando K	1556 cancela cuando K
quitter	1854 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	3068 doe de K	3068 onze K	3327 nasz K	3327 K
quizie	3327 naszym K	3327 K
""", 'ra': """
raccolta	2614 K fondi
racconta	2613 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	2613 ha K
raconte	2022 K
racontez	38 K-nous	67 K-nous
rad	3900 naš K
radil	609 K
radila	609 K
radili	609 K
radzi	3408 K
radzili	3408 K
radzono	3408 K
ragino	2903 K
raise	1227 help us K
rajaton	1727 K pääsy
rakendus	1581 meie K	1581 K
rakenduses	1581 K
raksti	38 K mums	67 K mums	2967 K mums
rakstiet	38 K mums	67 K mums
raksts	2968 šis K
rakstu	2939 šo K
rakstus	2968 visus K
ralat	98 K:
range	1279 shop the K
rappelle	2022 K
""", 're': """
reach	1199 K him at	1199 K her at	1199 K them at	1227 we would K our goal	1227 we'd K our goal	1389 help us K
reached	1122 you've K your limit of free	1170 can be K at
reacties	85 in de K	3007 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	1122 # % left to K	1179 is K by an ai	1179 is K by ai	1233 link can K this	1299 free to K	1299 free for all to K	1390 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	98 K may find	1103 we're asking K	1180 thank you, K	1227 funded by K like you	1248 K' editor	1280 K make this	1299 thanks to our K	1306 K like you	1389 K like you	1389 join the K	1390 our K	1390 funded by its K	1393 appeal for K	1393 K pay
reading	0 K time	1114 keep K for just	1114 keep K with a	1114 K this post for free	1118 to finish K	1118 to keep K	1233 to your K list	1300 you're K	1300 you are K	1300 you've been K
reageerde	98 K niet
reageren	6 K	98 wilde niet K	3007 om te K	3023 K? mail	3023 K op dit artikel
reagiert	98 anfrage nicht K
realizarea	3589 nu a participat la K
realizzazione	2520 non ha partecipato alla K
recalled	1392 K
recalls	1392 K
recaptcha	208 K	1082 K	1124 protected by K	1531 K	1995 K	2448 K	2588 K	2713 K	3533 K	3650 K	4413 K	4769 K
receba	3410 K as	3422 K no seu	3422 K todos os dias	3553 K no seu
receive	1124 K email from us on behalf of	1125 sign up to K	1125 K emails from	1151 agree to K emails	1389 to K new posts
recensent	3117 is K
recevez	1852 K chaque	1876 K chaque	1876 K tous les	2019 K notre
recevoir	1882 K les alertes	1935 j'accepte de K
recherche	98 für diese K haben wir	968 diese K
recherchen	968 unsere K
rechercheteam	39 unser K	39 unserem K	834 K
rechtbankverslaggever	3063 is K
recibe	1394 K cada	1413 K cada	1413 K todas las
recibir	1475 acepto K
recipe	1284 links in this K
reclamat	3664 a K
reclame	70 fără K	3662 fără K
reclamelor	3624 blocare a K
reclamevrij	70 K
recomandat	3664 a K	3664 au K
recomenda	3556 K
reconheceu	3556 K
reconnu	2022 a K
rectificare	98 K:
rectificatie	98 K
rectificatif	98 K
recunoscut	3664 a K
recurring	1184 K donation	1391 K donation
red	98 anm. d. K
redacteur	3024 is K	3024 is politiek K	3063 werkt als K	3117 is K
redactie	39 onze K	98 noot van de K	3006 mail de K	3023 contact op met onze K	3023 contact op met de K	3023 tip voor de K	3027 mening van de K	3052 K heeft geen	3131 mail de K	3131 tip de K	3132 onze K
redactor	400 és K	1447 es K	1515 es K jefe	3580 este K
redactora	400 és K	1447 es K	1515 es K jefa
redakce	513 napište do K	519 do K	519 do naší K	607 naše K	607 jsme malá K
redakci	39 naší K	607 naši K
redakcia	4000 naša K	4000 sme malá K
redakcie	3913 bez súhlasu K	3919 napíšte do K	3926 do K	3926 do našej K
redakcii	39 našej K
redakcija	2901 mūsų K	2968 mūsu K	3900 naša K	3900 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	3820 javite se K	3820 pišite K	3827 našoj K
redakcijos	2847 K sutikimo
redakciju	3900 našu K
redakcja	3406 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	98 od K:	3337 bez zgody K	3406 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	98 catatan K	2457 hubungi K	2458 K kami	2458 email K	2458 K
redaksjon	3277 vår K
redaksjonen	38 tips K	67 tips K	3276 kontakt K	3277 kontakt K
redakteur	826 ist K	835 als K	835 seit # K	954 ist seit # K
redakteurin	826 ist K	835 als K	835 seit # K	954 ist seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	98 anmerkung der K	98 namen von der K geändert	98 name von der K geändert	98 der K bekannt	98 anfrage unserer K	750 vores K	835 leitet die K	839 meinung der K	879 K war an der	880 nicht von der K	883 melden sie sich bei der K	903 produkte wurden von der K	968 unsere K	4240 vår K
redaktionell	903 produkte K ausgewählt
redaktionelle	800 externe K inhalte
redaktionen	643 tip K	646 skriv til K	4135 mejla K
redaktionens	98 K anmärkning	98 K anmærkning
redaktor	514 je K	514 , K	514 - K	590 je K	590 , K	3320 - K	3320 , K	3920 je K	3920 , K	3920 - K
redaktore	2920 galvenā K	2920 K
redaktorem	514 je K	590 je K	3320 jest K	3390 jest K
redaktorius	2852 K
redaktorka	514 je K	514 , K	514 - K	590 je K	590 , K	3320 - K	3320 , K	3920 je K	3920 , K	3920 - K
redaktorkou	514 je K	590 je K	3920 je K
redaktorom	3920 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	2920 galvenais K	2920 K
redaktur	2380 adalah K
redator	3516 é K
redatora	3516 é K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	98 nota della K	2529 la K ti invia	2572 lavora nella K	2572 è entrata in K	2572 è entrato in K	2611 la nostra K
reenvia	49 K
references	98 contains K to
refresh	1214 K this page	1214 K the page
regala	1403 K esta nota
reggel	17 minden K
regioverslaggever	3024 is K
registe	3418 K-se para
register	1114 K for free to
registered	1231 K users can
registraci	527 děkujeme za K	529 po K
registrarte	1413 al K
registrate	1475 K a nuestro	1554 K
registrati	2462 K per	2474 K per	2610 K gratis
registration	1259 free K gives
registreer	2980 K je
registrera	4115 genom att K dig	4162 genom att K dig
registrere	3200 ved å K deg
registrieren	765 K sie sich
registrierung	831 K	869 mit ihrer K	870 die K ist kostenlos
registrirajte	3835 K se besplatno	3835 besplatno se K	4034 brezplačno K	4034 K se brezplačno
registrujte	606 K se	3835 K se besplatno
regrette	2022 K
regrettent	2022 K
reiseangebote	889 unsere K
rejoignez	51 K-les	51 K-nous	1886 K-nous sur	2019 K-nous	2019 K notre	2019 K nos
rejoins	51 K-les
rekao	3902 K
rekla	3902 K
reklam	70 bez K	70 nie mamy K	70 K yok	607 bez K	3406 bez K	3406 nie mamy K
reklama	3900 bez K
reklamblockerare	4210 K
reklamdan	11 K
reklame	11 K	70 uten K
reklameblocker	721 K
reklamelenker	3205 K
reklamelinks	74 K	681 K
reklamer	70 ingen K	750 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	3336 we współpracy K
reklamsiz	70 K	4430 K
reklamy	11 K	70 nemáme K	70 bez K
relacjonuje	3390 K z
relatos	98 contém K
relatou	3556 K
rely	1342 you K on	1390 we K on
remaining	1122 free articles K	1122 free article K	1122 articles K this month	1122 free stories K
remind	1393 K me later
removed	1155 this comment has been K
rendszeres	2346 legyen K
rendue	60 e-mail ne sera pas K
replied	1392 K
reply	6 leave a K	1331 just hit K	1331 hit K and	1331 hit K to
replying	1331 K to this email
report	53 months on this K	53 months to K	1218 K an error
reportage	968 diese K	2020 ce K
reportagem	39 nossa K	53 meses nesta K	98 procurada pela K	98 procurado pela K	3554 esta K
reportagens	3554 nossas K
reportaje	98 para este K	1555 este K
reported	1392 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	735 er K på	826 ist K	835 als K	835 seit # K	1168 contact the K at	1169 is a K at	1171 is a K	1171 is a senior K	1193 contact the K	1193 contact our K	1193 email the K	1195 K	1909 est K	1978 est grand K	1978 est grande K	2380 adalah K	3189 er K i	3261 er K i	3320 - K	3320 , K	3390 , K	3580 este K	3821 je K	3821 , K	4021 je K	4021 , K	4152 är K på	4224 är K på	4224 är K
reportera	39 naszego K	1447 es K
reporterem	39 naszym K	3320 jest K	3390 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	826 ist K	835 als K	835 seit # K
reporterka	3320 - K	3320 , K	3390 , K	3821 je K	4021 je K
reportero	1447 es K
reporters	39 our K	1389 ask our K	1390 our K	1390 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	1155 why are you K this	1227 keep our K free	1244 this K	1266 more of our K	1390 our K	1390 this K	1390 K like this	1390 goes to K
reportrar	39 våra K
reports	1197 K on
repost	45 K this
representa	3458 não K a opinião
representam	3440 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	1173 may not be K
reproducerea	3577 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	1172 K without permission	1240 K in whole or in part	1907 toute K	1907 droits de K	1907 K interdite	1908 toute K	1908 droits de K	1908 K interdite
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
republish	45 K	1172 K our articles	1172 K this article	1240 K this story	1240 K our stories
republished	45 K	1172 K with permission	1172 is K from
requests	98 K for comment
required	21 K fields are marked	1155 K fields are marked
research	1171 is a K fellow
researcher	1171 is a senior K	1171 is a K
reserva	29 es K el dret
reservados	1445 derechos K	3451 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	397 tots els drets K
reserve	29 K the right
reserved	990 all rights K	1114 article is K for	1172 all rights K	2644 all rights K
reserves	29 K the right
respond	43 want to K	98 did not K to	98 didn't K to
responderam	98 não K
respondeu	98 não K
respondido	98 no han K a	98 no ha K a
responsabil	83 joacă K
responsabile	30 non è K
responsabilidad	30 K de	83 juega con K	83 juegue con K	1471 K de sus autores	1471 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	3440 os comentários são de K
responsabiliza	30 não se K	1471 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1471 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	915 ist K
ressortleiterin	915 ist K
rest	20 to read the K	1114 to read the K of this	1243 the K of this
restants	1872 articles gratuits K
reste	1873 il vous K #%	1873 il vous K # %
resultater	662 google-K
results	1258 your search K	1258 your google K
retrouvez	1886 K-nous sur	1916 K	2019 K-nous
rette	672 K fejl
rettelse	98 K:
retter	672 K fejl	672 K alle fejl	3195 vi K feil
rettet	98 K:	98 saken er K
rettifica	98 K:
rettigheter	3181 alle K forbeholdt
reuters	1907 avec K	1908 avec K
revcontent	95 by K	95 von K	95 par K	95 por K	95 da K	95 door K	95 av K	95 af K	95 przez K	95 de K	95 由 K
revelou	3556 K
revient	1936 vous K qu'à
rewritten	1172 may not be published, broadcast, K
""", 'ri': """
ricamiz	4309 küçük bir K var	4309 sizden bir K var
ricercatore	2507 è K
ricercatrice	2507 è K
ricevi	2479 K ogni	2610 K ogni	2610 K la
richtigstellung	98 K:
ricordato	2613 ha K
rief	970 K
riep	3134 K
riferito	2613 ha K
riippumaton	1848 K media
riippumatonta	1847 tue K	1848 K journalismia
riporter	2331 K
riportere	2331 K
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	2504 K riservata	2504 © K	2537 è vietata la K	2537 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	2539 K agli abbonati
riservati	2504 tutti i diritti K	2539 K agli abbonati
riservato	2471 K ai nostri abbonati	2471 questo contenuto è K	2533 K agli utenti	2539 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
risposto	98 non ha K	98 non hanno K
""", 'ro': """
robot	669 af en K
rocznie	3407 K
ropade	4242 K
ropar	4242 K
roper	3279 K
ropte	3279 K
roskapostia	71 ei K
round	1183 our K-up
roundup	1124 get a weekly K	1183 our K	1183 weekly K
rozhodl	609 K
rozhodol	4002 K
rozpowszechnianie	3314 K artykułu	3337 dalsze K
""", 'ru': """
rubrice	531 najdete v K
ruft	970 K
ruga	3664 îi K	3664 îl K
rugat	3664 a K	3664 au K
rugau	3664 K
rukoili	1850 K
ruled	1392 K
rundbrief	78 K	830 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	3279 K	4242 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	4242 K
sagde	752 K
sagen	970 K
saglasnosti	3854 bez K
sagt	970 K
sagte	970 K
sagten	970 K
said	1392 K
saisissez	77 K votre adresse
saken	3136 likte du denne K	3195 feil i K	3224 denne K	3224 få K	3276 les hele K	3277 denne K
saker	3224 flere K	3277 våre K	3277 alle K
saklidir	4330 tüm haklari K	4330 her hakki K
sako	2903 K
sallimalla	1742 K sisällön
saluran	2363 ikuti K	2363 gabung di K	2458 K kami
samarbeid	3205 i K med en annonsør
samarbejde	681 i K med en annoncør
samarbete	4167 i K med en annonsör
samaritans	98 K
samedi	17 chaque K
samenvatting	3065 deze K	3065 de K is
samenwerking	3052 betaalde K	3052 K met onze partner	3052 K met een commerciële
samstag	17 jeden K
samtycke	4154 ditt K
samtykke	668 dit K	668 give K	676 jeg giver K til	3191 ditt K	3191 gi K
samtykkeinnstillinger	3163 K
samtykket	3191 K ditt
sang	752 K	3279 K
sanoi	1850 K
sanoivat	1850 K
sanoo	1850 K
sans	70 K pub
satin	4355 K alin
satura	2921 ārējā K
saturday	17 every K
saturdays	1292 delivered K	1292 sent K
sauca	2970 K
saugomos	2840 visos teisės K
savetovala	3902 K
savetovali	3902 K
savetovao	3902 K
savetuje	3902 K
savjetovala	3902 K
savjetovali	3902 K
savjetovao	3902 K
savjetuje	3902 K
savundu	4432 K
say	1101 have your K	1155 have your K in
saya	62 tag K
sayenizde	4430 sizin K
says	1392 K
sazinies	2967 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	2481 K l'app	2481 K la app	2481 K la nostra app	2610 K la nostra	2610 K l'app
schauen	967 K sie vorbei
schick	49 K ihn	49 K es	913 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	913 K sie uns	967 K sie uns
schilderungen	98 enthält K	98 K von
schimbat	98 numele a fost K
schimbate	98 numele au fost K
schnupperabo	922 K
schokkend	98 kan als K
schon	755 wenn sie K hier sind	755 wo sie K hier sind
schreef	3134 K
schreib	38 K uns	67 K uns	883 K uns	967 K uns	968 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	754 K sie an	805 K sie uns ihre meinung	883 K sie uns	967 K sie uns
schreibt	38 K uns	67 K uns	817 K seit # aus	826 K über	826 K für	836 K seit # für	954 K als freie	954 K als freier	967 K uns	968 K mir unten	968 K uns unten	970 K
schrieb	970 K
schriftlicher	821 nur mit K genehmigung
schrijf	38 K ons	67 K ons	2972 K u in	2972 K je in	2985 K je in voor	2985 K je gratis in	3086 K je hier in	3131 K je gratis in
schrijft	3024 K over	3024 K voor	3117 K voor	3134 K
schrijver	3024 is K en	3027 mening van de K
scient	657 er cand.K.pol.
scria	3664 K pe	3664 K în	3664 așa K
scrie	38 K-ne	67 K-ne	3661 K-ne
scrii	3661 să ne K
scriitoare	3580 este K
scriitor	3580 este K
scripts	1147 unblock K
scris	3664 a K
scritto	2611 chi ha K questo	2613 ha K
scrittore	2507 è uno K
scrittrice	2507 è una K
scrive	2507 K di	2507 K per
scriveteci	38 K	67 K
scrivi	2462 K a
scrivici	38 K	67 K	2610 K
""", 'se': """
search	1258 on google K
sebelumnya	98 versi K
sebenarnya	98 bukan nama K
secondo	2613 K
section	55 K #g	1156 in the comment K
secure	1193 K drop
securedrop	1193 K
securely	1193 K on signal	1193 K via signal	1193 contact us K	1193 reach us K
seda	49 jaga K
see	42 did you K it	1325 if you K
segnalacelo	2610 K
segons	466 K
segueix	463 K-nos
seguici	2484 K su	2484 K anche su	2610 K
seguir	1424 puedes K a	1424 puede K a
segundo	3556 K
sehen	918 K sie hier.
seit	954 ist K # bei
sekarang	2457 donasi K	2457 daftar K	2457 gabung K	2457 unduh aplikasi K
sekite	2900 K mus
sekojiet	2967 K mums
selaimesi	10 K
seleciona	3476 a redação K
selected	1238 K by our
selengkapnya	2354 untuk membaca K	2393 membaca artikel K
selgitas	1626 K
selitti	1850 K
selon	2022 K
selvmordstanker	98 K
semaine	17 chaque K	17 une fois par K	2021 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1556 a la K	3555 por K
semanal	78 la carta K	1413 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	749 K os	1124 we'll K you	1193 K us a tip	3172 K inn	3276 K oss
sende	3200 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	913 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	1287 our app K you
seneste	671 K afsnit
sense	71 K spam
sensibilidad	98 puede herir la K	98 pueden herir la K
senza	71 K spam	2530 K di te non	2610 K di te non
sermayeden	4389 K bağimsiz
service	1909 est chef du K	1909 est cheffe du K
serwisie	3335 w K	3350 naszym K
serwisu	3321 treści z K	3321 treść z K
seslendi	4432 diye K	4432 K
setiap	17 K pagi	2459 K bulan
setmana	463 rep cada K
setmanalment	17 K
settimana	17 ogni K	2612 alla K
settings	1151 cookie K	1254 cookie K	1254 privacy K
setuju	43 tidak K?
setujui	2381 K cookie
seuraa	1847 K meitä
seus	3552 # dos K #	3552 # de K #
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	1137 K this with	1137 K this post on	1137 K this if you	1137 K this far and wide	1137 click to K	1146 we may get a K
shareholders	1227 not by K	1390 no K
shop	1251 our K	1279 K our	1311 in our K	1311 from our K	1311 our K now
shope	3926 našom e-K
shopping	1284 our K links
shopu	519 našem e-K	3827 našem web K	3926 nášho e-K
should	1193 story we K	1193 we K look into	1193 we K know about
shouted	1392 K
showcase	240 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	850 jetzt tickets K:	895 K sie unsere arbeit
sier	3203 til du K opp	3279 K
siga	3431 K-nos no	3431 K-nos nas	3553 K-nos
siger	752 K
sign	24 K in	1125 K up to get	1185 K up	1295 K up for our	1295 K up to our	1389 K up for our	1389 K up to our	1389 when you K up	1389 K up now
signal	663 på K	833 auf K	833 K-kanal	3186 på K	4149 på K
signaler	1895 K une erreur
signalez	2019 K-la-nous	2019 K-le-nous
signali	3918 K
signalu	512 K	3318 K
signing	1124 thanks for K up	1124 thank you for K up	1124 by K up, i agree	1124 by K up, you agree	1124 by K up you agree
silakan	2354 K login	2354 K masuk
silenced	1390 refuse to be K
simply	1331 K hit reply
since	1103 K you're here
sinds	3117 werkt K #
sini	2457 klik di K	4428 #'K
sinirsiz	4333 K erişim
sinulle	1721 meillä on K pyyntö
site	64 ayna K	1251 our jobs K	1390 our K	3132 onze K
sitede	4340 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	2970 K
skaityti	2837 norėdami K toliau	2837 norint K toliau	2837 K toliau galite
skaitytojai	2901 mūsų K
skaitytojams	2901 mūsų K
skelbiamas	22 nebus K
skicka	4115 genom att K in	4162 genom att K	4239 K till oss
skickar	57 K vi dig	57 vi K dig
skildringar	98 innehåller K
skildringer	98 inneholder K
skirkite	2862 K # proc	2900 K paramą
sklepem	3324 naszym K
sklepie	3324 naszym K
skontaktuj	38 K się z nami	3319 K się z nami	3319 K się z naszym	3319 K się z naszą	3319 K się z autorem	3319 K się z autorką
skreg	752 K
skrek	3279 K	4242 K
skrev	752 K	3279 K	4242 K
skribent	666 er fast K	3189 er K	4152 är fri K
skribentens	644 K holdning	644 K holdninger	644 K egen	644 K egne	644 K synspunkt	3169 K holdning	3169 K holdninger	3169 K egne	3169 K egen	3169 K regning
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	749 K til os	749 K dig op	4116 K upp dig	4239 K upp dig	4239 K till oss
skrive	21 logget ind for at K	3277 vi bør K om	3277 vi burde K om
skrivefeil	3195 funnet en K
skriver	752 K	3279 K	4242 K
skrzynce	3290 w twojej K
""", 'sl': """
slant	4241 en K
slapukais	2853 K	2871 K
slapukus	2853 K
sledite	4095 K nam
sledujte	484 K nás	545 K nás živě	606 K nás	3999 K nás
sliboval	609 K
slobodno	3899 podržite K
sluit	51 K je aan
""", 'sm': """
small	1280 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	463 fes-te K	463 fes-te'n K
socia	51 hazte K	80 hazte K	1394 hazte K	1450 hazte K
social	788 auch bei K media
socialmediacookies	3028 K
socio	51 hazte K	80 hazte K	1394 hazte K	1398 hazte K	1450 hazte K
sociolog	503 je K
sociologue	1909 est K
socios	1480 solo para K	1480 sólo para K
socis	80 feu-vos K
sodelovanju	4035 v K s partnerjem
soglasja	4052 brez K	4052 brez pisnega K
som	3224 en sak K
somebody	1323 if you know K	1323 K sent you this
someone	1137 send this to K	1323 if you know K	1323 K sent you this
something	1218 see K wrong	1218 K is wrong	1325 if we got K wrong	1325 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	3664 arată un K
sondajul	35 K nostru
sonderheft	889 unser K	889 das K
sondzie	3327 naszej K	3327 w K	3344 weź udział w K
sonntag	17 jeden K
sordu	4432 K	4432 diye K
sordular	4432 K
soruyor	4432 K
sostegno	2466 il tuo K ci	2466 abbiamo bisogno del tuo K	2610 il tuo K
sostenerci	2466 puoi K
sostengono	2530 ci K ogni mese
sostenitore	80 diventa K	2610 diventa K
sostenitori	2611 i nostri K
sostiene	2505 chi ci K	2611 chi ci K	2613 K
sostieni	2466 K il nostro	2466 K la nostra	2610 K il	2610 K la
sostienici	2505 K	2610 K
sostuvo	1557 K
sottolinea	2613 K
soubory	506 K cookie
souhlasem	492 K s načtením
souhlasu	505 bez K	548 bez K
souligne	2022 K
source	1189 top K
soutenez	1857 K notre	1911 K-nous	1911 K notre	1939 en vous abonnant, vous K	2019 K-nous	2019 K notre	2019 K-le	2019 K-la
soutenir	1853 nous K	1858 pour nous K	2019 K notre
soutien	1852 votre K	1857 votre K est	1857 a besoin de votre K	1936 votre K, même
soutiennent	1936 nous K chaque mois
soutiens	2019 je K
sovelluksellamme	84 K
sovelluksemme	1733 lataa K	1848 K
sovelluksessa	1733 avaa K	1775 K
sovelluksessamme	84 K
sovellus	1733 lataa K	1733 lataa ilmainen K	1775 K	1847 lataa K
""", 'sp': """
spaltist	3189 er K	3189 er fast K	3261 er K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	1389 can you K
specchio	64 sito K
spelregels	3007 K
spende	754 ihre K	754 mit einer K	758 deine K für	758 ihre K hilft	758 deine K hilft	758 jede K hilft	758 jede kleine K hilft	758 jede K zählt	967 deine K	967 eure K	967 K jetzt	967 K uns	971 K
spenden	754 jetzt K	754 K sie	971 K
spendenaufruf	971 K
spendenaufrufe	971 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	967 K uns
spendieren	54 K sie mir einen kaffee	967 K sie uns
spiega	2613 K
spiegato	2613 ha K
spiegel	64 unseren K
spiegelseite	64 K
spoiler	98 achtung, K	98 enthält K	98 K içerir
spoilers	98 contains K	98 K ahead	98 contient des K	98 contiene K	98 contém K	98 bevat K
spoilery	98 zawiera K	98 obsahuje K
sponsored	1246 K content
sportredacteur	3063 is K
sportredakteur	915 ist K
sportredakteurin	915 ist K
sportressort	835 leitet das K
sportskommentator	3189 er K
sportverslaggever	3024 is K
spot	1325 if you K
spotify	4344 K'da	4417 K'da dinle	4417 K'dan dinle
spotted	1325 if you've K
spottete	970 K
spravodajcom	3920 je K
sprijinul	3661 K tău	3661 avem nevoie de K	3662 K tău
sprostowanie	98 K
spune	38 K-ne	67 K-ne	3661 K-ne	3662 K-mi mai jos	3664 K
spunea	3664 K
spuneau	3664 K
spurgte	752 K
spurte	3279 K
spus	3664 a K	3664 au K
""", 'sq': """
squadra	2611 la nostra K
""", 'st': """
staat	3134 K er
stabilito	2613 ha K
stadsverslaggever	3063 is K
stammt	911 K von einer ki
stand	1389 K with us
standards	1172 our K: the	1248 our K team
starred	60 K fields
starting	1312 tickets K at
statement	1333 forward-looking K
statements	1333 forward-looking K	1333 forward looking K
statistikcookies	638 K
statsviter	3180 er K
stay	1214 K with us for
ste	3915 keď K už tu	4017 ker K že tu
stede	42 var du til K
stelde	3134 K
stellen	889 wir K ein
stellenangebote	849 aktuelle K
stellenmarkt	849 unserem K
stellenportal	889 unserem K	889 unser K
stemme	669 ai-K
steuerlich	865 K absetzbar
steun	2972 uw K	2976 met jouw K	2976 met uw K	2976 K ons met	3019 K ons	3131 K ons	3131 K onze	3131 jouw K
stiahnite	3999 K si
stichpunkte	888 die K
stillingen	692 søg K	3219 søk K
stimme	827 K
stipendiat	3180 er K
stjerne	60 felter med K
stod	752 K der	4242 K det
stond	3134 K
stopite	4020 K v stik z
stopspillet	83 K
store	526 app K	859 im app K	1251 our K	1311 in our K	1311 from our K	3932 app K
stories	15 free K	1122 free K left	1168 for more K like this	1231 access to all our K	1244 K like this	1266 more of our K	1390 our K	1390 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	1114 to read the full K	1122 free K left	1122 last free K	1128 read this K in the app	1137 share this K on	1168 if you have a K to tell	1168 email your K to	1193 K for us	1233 save this K	1243 this K	1243 the full K	1244 this K	1244 a K like this	1245 this K	1390 this K	1390 K that took us
straight	1124 K to your inbox	1290 emailed K to you
straipsniai	2864 nemokami K	2868 geriausi K jūsų
straipsnis	2868 nemokamas K	2901 šis K
straipsnius	2864 nemokamus K
streszczeniu	3341 o K ai
striga	3664 K
strigat	3664 a K	3664 au K
strigau	3664 K
strinjate	43 se ne K	43 se K
strona	3302 ta K używa
studio	1238 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	3060 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	3060 K een mail	3060 K ze naar
""", 'su': """
suas	3552 # das K #	3552 # de K #
subliniat	3664 a K
submitting	1124 by K your email
subscreva	3422 K a nossa	3422 K as
subscribe	1114 K to continue reading	1114 K to read the full	1114 to continue reading, K	1114 K to get access	1114 K for full access	1114 K to unlock	1114 already K?	1124 K to our free	1124 K to our weekly	1124 K to our daily	1124 K for more	1141 K to our channel	1141 K to our podcast	1177 K to the podcast	1177 K to our podcast	1231 if you already K	1231 K now for	1255 K here	1255 K below	1389 K to our	1389 K today	1389 K now	1389 K to get	1389 K for free
subscribed	1224 you are now K to	1276 you have K
subscriber	50 as a K	1101 become a K	1114 already a K	1114 this is a K-only	1116 existing K	1231 K-only article	1231 K-only story	1231 K-only content	1231 not a K?	1251 K event	1259 K account	1389 becoming a paid K	1389 free or paid K
subscribers	50 K can	50 K may	1114 this article is for premium K	1114 for K only	1114 exclusively for K	1114 is exclusive to K	1114 for paying K	1114 for paid K	1114 is for K	1114 are for K	1114 only K can read	1116 existing K	1231 exclusive to our K	1231 exclusively to K	1261 K can comment	1299 thanks to our K	1390 our K	1393 K
subscribing	1114 by K to our	1124 by K, you agree	1301 consider K	1389 consider K
subscription	1114 off annual K	1114 off an annual K	1114 your K helps	1114 K is being used on another	1114 upgrade your K	1114 sign up for a K	1114 purchase a paid K	1231 your K supports	1231 your K makes	1231 our K offers	1231 our K options	1259 without a K	1301 consider a K	1391 annual K	1393 K
subscriptions	1393 K
subscriptor	391 ja n'ets K	463 fes-te K	463 fes-te'n K
subscriptors	50 els K poden	391 només per a K	415 gràcies als K	418 exclusiu per a K	467 K
subscrit	414 K al nostre
subscriu	80 K-te	463 K-te
subscriure	414 en K't
subskrybenci	50 K mogą	3347 tylko K	3406 nasi K	3409 K
subskrybent	50 jako K
subskrypcja	3409 K
subskrypcje	3409 K
subskrypcji	3333 w K	3355 w K
substack	1114 in the K app	1393 K
substacks	1393 K
subvention	1936 aucune K et
succes	3563 te-ai abonat cu K
successfully	1276 K subscribed
sued	1392 K
sufletului	98 telefonul K
suglasnosti	3854 bez K
suicidaires	98 idées K	98 pensées K
suicidas	98 ideas K
suicide	98 K & crisis
suite	98 n'a pas donné K	1939 pour lire la K	1939 lire la K ?
suivez	1886 K-nous sur	2019 K-nous
suivre	49 faites-le K
suizid	98 geht es um K
suizidale	98 K gedanken
suizidgedanken	98 K
suma	51 K-t'hi
sumate	51 K	1554 K al	1554 K
summary	1245 this K
sunday	17 every K	1183 our K email
sundays	17 on K	1292 sent K
suosikiksi	1759 K
suositteli	1850 K
suport	415 amb el teu K podem	415 ens donen K cada mes	463 dona'ns K	463 el teu K	464 ens donen K
suporta	3435 o seu browser não K
support	1108 please K us	1108 your K, no matter how small	1108 K our work by	1108 to K my work	1108 you can K us	1147 your browser does not K	1227 K fact-based	1389 K us	1389 K our	1389 K my work	1389 K this work	1389 your K	1389 we ask you to K	1389 K the show
supporta	2488 il tuo browser non K
supported	1147 your browser is not K	1390 reader-K	1390 reader K	1390 member-K	1390 listener-K
supporter	1389 become a K
supporters	1299 thanks to our K	1306 K like you
supporting	1108 please consider K	1389 consider K
survei	2458 K kami
survey	35 our K	35 our reader K	1155 reader K	1155 take our # minute K	1155 two-minute K	1156 short K	1389 take our K
sus	1553 # de K #
suscribirte	1410 al K
suscribite	80 K	1475 K a nuestro	1554 K
suscripciones	1558 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	1403 ya soy K	1403 ya eres K	1554 hazte K
suscriptora	1554 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	1404 exclusivo para K	1404 sólo para K	1404 solo para K	1555 nuestros K	1558 K
susisiekite	38 K su mumis	2900 K su mumis
sustaining	1184 K member	1389 K member	1389 become a K
sustenta	3554 que K o
sutikimo	2840 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	4242 K
svarar	3277 vi K alle
svarbiausius	2871 K savaitės
svarede	752 K
svarer	3277 vi K alle
svaret	98 har ikke K
svart	98 har ikke K
svarte	3279 K
svideo	3817 K vam se tekst
svobodno	4095 podprite K
svobodnou	606 podpořte K
svoju	3806 K e-mail	3806 K mejl	3834 K e-mail
""", 'sw': """
swish	4103 via K	4164 via K
swisha	4103 K gärna	4103 K en slant	4103 K till	4103 K en gåva	4239 K en gåva	4239 K oss	4239 K gärna	4239 K till #
""", 'sy': """
syndicated	1240 auto-generated from a K feed	1240 published from a K feed	1240 K feed
syndication	1240 our K team
syntetisk	669 K stemme	3192 K stemme	4191 K röst
syntetiska	4191 K röster
""", 'sz': """
szerint	2349 K
szerk	98 a K.
""", 'ta': """
taalfout	3007 K
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
tahun	2459 per K
takes	1231 free and K less than
takip	4320 bizi K edin	4320 K et	4339 x'te K	4355 K edin	4429 bizi K edin
takk	3200 ja K, jeg vil
takket	750 K være dig	3277 K være deg
taloustoimittaja	1766 K	1833 on K
talsyntes	4155 K
tamamini	20 haberin K	20 yazinin K	4429 K okuyun
tandai	62 K saya	62 K kami
tandasnya	2460 K
tanggung	2402 menjadi K jawab penulis
tanpa	71 K spam
tapana	1850 K sanoa
tapkite	2900 K nariu
tarafindan	95 taboola K	95 outbrain K	95 dianomi K	95 revcontent K	95 mgid K	4341 yapay zeka K	4341 yapay zekâ K
tarayiciniz	10 K
targeting	1202 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	2262 külső K
tarvitsee	1847 K sinua	1847 K tukeasi
tarvitsemme	1847 K apuasi	1847 K tukeasi
tasuta	1588 K konto
tavsiye	4432 K etti	4432 K ediyor
""", 'te': """
te	4339 'i x'K
teada	38 anna meile K	67 anna meile K
team	1390 our K	3132 ons K
teatas	1626 K
teavitused	1582 K
techredacteur	3063 is K
tegasnya	2460 K
tehisaru	1578 K abil	1578 tegi K	1594 K abil
tehisintellekt	1578 K
tehisintellekti	1578 K abil	1594 K abil
teica	2970 K
teigia	2903 K
teil	896 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	967 K sie uns
teilnehmen	849 jetzt K
teilte	970 K mit	970 K der	970 K die
tekrarladi	4432 K
tekst	20 cały K	20 ceo K	3065 deze K	3406 ten K	3835 ceo K	3900 ovaj K
tekstovima	3846 svim K
teksty	3406 nasze K
tekzip	98 K
telefon	674 på din K
telefoni	1582 otse K	1582 otse oma K
telefono	98 K amico
telefonseelsorge	98 K
telegram	16 K	240 K	274 K канал	274 канал в K	398 canal de K	512 K	663 på K	663 K-kanal	788 unseren K-kanal	833 auf K	833 K-kanal	882 unserer K-gruppe	997 K	1141 join our K	1141 our K channel	1389 join our K	1423 nuestro canal de K	1917 canal K	1917 groupe K	2511 canale K	3022 K-kanaal	3186 på K	3186 K-kanal	3318 K	3431 nosso canal no K	3578 canalul de K	3684 мы в K	3684 наш K-канал	3684 в нашем K	3684 новости в K	3705 K	3705 K-канал	3705 K-канале	3819 K	3819 K-u	3851 K kanalu	3918 K	4019 K	4149 på K	4149 K-kanal	4335 K	4446 ми в K	4446 наш K-канал	4446 у нашому K	4466 K	4466 K-канал	4466 K-каналі	4658 kênh K
telegrama	3318 K
telegrame	3918 K
telegrami	1573 K kanaliga
telegramie	3318 K
telegramis	1573 K
telegramissa	1760 K
telegramkanaal	3022 K
telegramkanal	4149 K
telegramon	2256 K
telegramu	512 K	3819 K	4019 K
teljes	20 K cikk
tell	67 ? K us	1248 K us	1344 . K us your	1344 ? K us your	1344 . K us how	1344 ? K us how	1344 . K us what	1344 ? K us what
telli	80 K leht	1623 K kohe
tellija	1560 oled juba K
tellijad	50 K saavad	1592 ainult K
tellijatele	1560 artikkel on K	1560 ainult K	1592 tekst on K	1592 lugu on K	1592 artikkel on K
tellimus	1627 K
tells	1287 our app K you
temas	1447 cubre K
temat	3319 zgłoś K
tenhle	607 K text
tento	4000 K text
terangnya	2460 K
termos	3438 K de uso
terms	1151 agree to our K of	1151 agree to our K and	1152 agree to the K
terugkijken	3067 hier K
terugluisteren	3067 hier K
teruskan	49 K
testen	754 jetzt K	754 K sie	764 für # € K	764 für # euro K
testez	1866 K-nous	2019 K-nous
testified	1392 K
tetszett	2347 K a cikk
text	38 K us	67 K us	1245 this K	4187 låst K
texte	899 alle K zum
texten	4158 fel i K
texter	4186 våra K	4186 fler K
textos	58 novos K por e-mail
textu	583 do konce K
""", 'th': """
tham	51 hãy cùng K gia
thank	1180 K you to the	1180 K you to all of you	1180 K you to all who	1180 K you to our
thanks	1180 K to all of you who	1299 free K to our
thay	98 tên nhân vật đã được K đổi
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	1227 will you join K	1280 join K from
thema	883 K für uns
themenseite	875 unserer K
theo	4570 K dõi báo	4657 hãy K dõi	4660 K ông	4660 K bà	4660 K lời
there	42 were you K
think	1155 let us know what you K	1389 tell us what you K
thinking	1302 if you were K of	1302 if you've been K about	1302 if you've been K of
thoughts	1155 share your K	1340 post your K	1389 share your K
thousands	1389 join K of
threads	512 K
threema	833 auf K
through	1284 K links	1284 K a link
throw	1101 K in
thursday	17 every K
thursdays	17 on K	1292 delivered K	1292 sent K
""", 'ti': """
ticker	875 im live-K
tickets	1279 K here	1279 book K here	1312 K as low as	1312 get K from	1312 like these K
ticketshop	849 unserem K
tidigare	98 K version av	98 K version uppgavs
tidligere	98 K versjon av	98 K version af
tietosuojaseloste	1746 K
tietosuojaselosteen	1776 hyväksyt K
tijeku	3834 budite u K
tikkie	3133 K
tiktok	16 K	887 inhalt von K	997 K
tiktokon	2256 K
tiktoku	3819 K	4019 K
til	643 har du et tip K	749 vær med K
tilaa	80 K nyt	1847 K nyt
tilaaja	50 K voi	1726 oletko jo K
tilaajamme	1848 K
tilaajana	50 K voit	1726 jatka lukemista K	1726 K pääset	1726 K voit	1726 koko juttu K
tilaajat	50 K voivat	1787 vain K	1851 K
tilaajille	1726 vain K	1787 on K
tilaamalla	1776 K hyväksyt	1779 K
tilauksen	1731 voit peruuttaa K
tilaus	1851 K
tilbage	688 gratis artikel K
tilgang	3142 K til alle	3142 full K	3142 få K	3276 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	4100 vi har en bön K dig	4239 ge en gåva K oss
tillade	4242 K
tillatt	3216 ikke K å gjengi
tilmeld	623 K dig vores	676 ved at klikke på K	749 K dig vores	749 K dig her	749 K dig gratis
tilmelde	676 ved at K dig
tilmelding	676 ved K
tim	3827 naš K
tin	78 bản K	4661 bản K
tine	3594 fără K nu
tip	38 K os	67 K os	643 har du et K	643 K os	646 K os	646 har du et K	749 K os	1101 K your	3059 app je K
tipeee	1911 K
tipline	1193 our K	1326 our K
tipp	883 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	643 har du K	1193 news K	3168 har du K	3168 har du et K	3168 K oss	3170 K oss	3170 har du et K	3276 K oss	4135 har du ett K	4136 har du K
tipsa	38 K oss	67 K oss	4239 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	611 en lille K at bede	3136 en liten K å be
""", 'tl': """
tl	4431 # K
""", 'to': """
to	57 from us K you
today	1185 join K	1389 chip in K	1389 sign up K	1389 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	3134 gaf K
toestaan	3064 cookies K
toestemming	3003 K te geven	3028 je K nodig	3028 uw K nodig	3028 geef K	3055 overname zonder K	3064 geen K gegeven	3079 tekst mag zonder K
toeta	1585 K meid	1623 K meid
toetage	1623 K meid
toetus	1585 sinu K	1623 sinu K	1623 teie K
toho	42 byli jste u K
toimetaja	1575 K
toimetus	1624 meie K
toimetusele	39 meie K
toimintaamme	1847 tue K
toimittaja	1766 lehden K	1766 politiikan K	1766 vapaa K	1766 on K	1833 on K	1833 on politiikan K	1833 on vapaa K	1833 on tutkiva K
toimittajallemme	39 K
toimittajamme	1848 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1848 K
toimituksemme	1848 K
toimitusta	1847 tue K
toisti	1850 K
told	1392 K
torjui	1850 K
toteaa	1850 K
totesi	1850 K
touch	1101 get in K	1168 get in K with our
""", 'tr': """
trabaja	1447 K en
trabajo	1398 si te gusta nuestro K	1555 nuestro K
trabalha	3516 K na redação
trabalho	3477 valoriza o nosso K	3554 nosso K
traceurs	1963 K seront déposés	1963 accepté les K	1963 accepter les K
tracking	1254 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	754 K sie hier	967 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1893 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	3131 K ons
traktir	54 K kopi	54 K saya kopi	2391 K kami
transcript	1245 this K
transferred	1152 personal data may be K
translated	1178 this article was K
transmettez	49 K-le
transmis	3664 a K
transparenzhinweis	98 K	821 K
tratamento	3438 K dos seus dados
tratamiento	1431 K de tus datos
trattamento	2491 K dei dati
travail	2020 notre K
tredje	4154 K part
trenger	3139 vi K din støtte	3276 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	4027 naše spletne K
trgovini	3827 našoj K	4027 naši spletni K	4027 naši K
trial	1114 your free K	1389 start your free K	1389 start a free K	1391 free K
tribunais	3455 cobre K
tribunales	1447 cubre K
triggerwarnung	98 K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	1305 will be K
trocados	98 nomes foram K
trust	1342 you K
trusted	1189 K source
""", 'tu': """
tuesday	17 every K
tuesdays	1292 sent K
tuit	9 este K
tukesi	1847 K
tukijaksi	1847 ryhdy K
tulisan	2458 K ini
tulisnya	2460 K
tunnistas	1626 K
tunnus	1783 luo K	1847 luo K
tuo	2530 il K #x#
tuomitsi	1850 K
turn	1342 you K to
tus	1553 # de K #
tutur	2460 K
tuturnya	2460 K
""", 'tv': """
tvirtina	2903 K
tvrdi	3902 K
tvrdil	609 K
tvrdila	609 K	3902 K
tvrdio	3902 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	1392 K
twice	1305 will go K as far
twierdzi	3408 K
twitter	1137 share on K	1141 follow him on K	1141 follow her on K	1141 follow them on K	1141 follow on K	4339 K'da takip
twitteris	1573 K
twitterze	3299 na facebooku i K
twoich	3404 # z K #
""", 'ty': """
tygodniowo	3407 K
tygodniu	17 raz w K
typo	1218 spot a K
""", 'ub': """
ubegrenset	3146 K tilgang
""", 'uc': """
ucap	2460 K
ucapnya	2460 K
""", 'ud': """
udbyder	668 ekstern K
udfyldes	649 skal K
udlandsjournalist	735 er K
udtalte	752 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	751 om K
""", 'ui': """
uitgeschakeld	3000 javascript is K
uitschrijven	2985 op elk moment K
uitzending	3067 de K hieronder
""", 'uj': """
ujar	2460 K
ujarnya	2460 K
""", 'uk': """
uken	3278 i K
uker	3276 prøv # K
""", 'ul': """
ulkomaankirjeenvaihtaja	1833 on K
ulkomaantoimittaja	1833 on K
ulubionych	3317 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	1147 video K
unbeantwortet	98 anfrage K	98 anfrage blieb K
unbegrenzt	869 alle artikel K
unbegrenzten	896 K zugriff	896 K zugang
unbegrenzter	869 K zugang
undrade	4242 K
uneix	51 K-t'hi	463 K-te
unesite	77 K svoj e-mail
ungkap	2460 K
ungkapnya	2460 K
uniquement	1936 nous vivons K grâce
unisciti	51 K a loro	51 K	2610 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	1114 get K access	1114 K digital access	1116 K access for	1259 K reading	1259 want K access
unlock	20 K this	1114 K the rest
unser	968 K ziel	968 K team
unsere	36 K leser	74 über K links	778 K app	892 K neue app	895 durch K leser	967 können sie K	968 K leser	968 K texte
unserem	35 K quiz	764 mit K abo	849 in K shop	849 K online-shop	882 K kanal	889 K shop	923 in K shop	923 jetzt in K
unseren	36 K lesern	849 K shop	889 K online-shop	968 K lesern	968 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	778 in K app	859 K app	875 lesen sie auf K	892 K neuen app	968 K arbeit
unseres	849 K teams
unsubscribe	1124 K at any time	1124 K anytime	1255 K whenever
unterschied	866 machen einen K	866 macht einen K
untuk	2457 masuk K
unu	4428 #'K
unutmayin	4355 K
""", 'up': """
upcoming	1251 our K
updated	98 was K on	98 was K to	98 has been K to	98 this story was K	98 this article was K	98 this story has been K	98 this article has been K	98 this post has been K
updates	58 receive K by email	1124 get K by email	1214 check back for K	1214 refresh for K
upgrade	1114 K to paid	1114 K to read	1114 behind the paywall. K
upgrading	1301 consider K
upitala	3902 K
upitao	3902 K
upitnik	3831 K
upotettu	1742 K sisältö	1742 K video
upotettua	1742 K sisältöä
upozorava	3902 K
upozorila	3902 K
upozorio	3902 K
upozornenia	14 K	3932 K
upozornil	609 K
upozornila	609 K
uppdaterad	98 artikeln är K	98 texten är K
uppdaterats	98 artikeln har K	98 texten har K
uppgav	4242 K
uppger	4242 K
uppmanade	4242 K
ups	1393 pop-K
""", 'ur': """
urednica	3821 je K	3821 , K	4021 je K	4021 , K
urednik	3821 je K	3821 , K	4021 je K	4021 , K
urged	1392 K
urheilutoimittaja	1766 K
urteilte	970 K
""", 'us': """
us	38 dm K	67 dm K
use	1346 will not K your	1346 won't K your	1346 we may K your
""", 'ut': """
utbrast	4242 K
utenriksjournalist	3261 er K
utilisation	1893 K de cookies	1893 K des cookies	1893 conditions générales d'K
utilisons	1892 nous K des cookies
utilitza	403 K galetes
utilitzem	403 K galetes
utilizamos	1430 K cookies	3437 K cookies
utilizza	2490 questo sito K i cookie	2491 K cookie
utilizziamo	2490 K i cookie
utrzymujemy	3406 K się
uttalte	3279 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1595 meie K
uudiskiri	1563 telli meie K	1583 K	1623 telli K	1624 meie K	1627 K
uudiskirja	1583 K
uudiskirjaga	1563 K	1583 K
uudiskirjast	1583 K
uudistes	1572 google K
uutisemme	1793 K
uutisilmoitukset	1774 K	1815 K
uutisilmoituksia	1815 K
uutisissa	1759 google K
uutiskirje	78 K	1731 tilaa K	1777 K	1847 tilaa K	1851 K
uutiskirjeemme	78 K	1731 K	1848 K
uutiskirjeen	78 K	1776 tilaamalla K	1777 K
uutiskirjeet	1777 K
""", 'uv': """
uvedl	609 K
uvedla	609 K
uviedla	4002 K
uviedol	4002 K
""", 'uw': """
uw	3130 # van K #
""", 'uy': """
uyardi	4432 K
uyariyor	4432 K
uygulamamiz	4317 mobil K	4430 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	4317 K indirin	4317 K indir	4317 mobil K	4429 K indir
uygulamasini	4346 K
uygulamayi	4318 K indir	4318 K indirin
""", 'uz': """
uzviknuo	3902 K
""", 'va': """
vaati	1850 K
vaativat	1850 K
vacancies	1209 our current K	1209 our K
vacatures	3033 onze K	3033 alle K in
vacaturesite	3066 K	3066 onze K
vakuutti	1850 K
valfri	4104 swisha K summa	4239 swisha K	4241 K summa
valfritt	4103 swisha K
valgfritt	3139 vipps et K	3276 vipps K
valittaa	1850 K
valitti	1850 K
vallotta	2349 K
van	3130 # K de #	3130 # K #
vapaasti	45 lainata K
var	42 K du der
vare	4240 tack K er	4240 tack K dig
varnade	4242 K
varnar	4242 K
varoittaa	1850 K
varoitti	1850 K
varoval	609 K
varovala	609 K
varsel	3197 K	3244 K om
varsler	3197 K	3197 push-K	3244 push-K	3244 K om	3244 K når	3244 få K
varslinger	14 K
varuje	609 K
vas	3839 bez K	3900 bez K
vastannut	98 ei K
vastasi	1850 K
vastasivat	1850 K
vastaus	21 peruuta K
vayas	1395 antes de que te K
""", 've': """
vecka	17 varje K
veckan	4241 i K
vedomosti	3930 svoje K
velden	60 K met een ster
ven	749 del med en K
vendredi	17 chaque K
venn	3276 del med en K
ventana	1433 se abre en una K nueva
veraltet	795 ihr browser ist K
veranderd	98 namen zijn K
verantwoordelijk	30 niet K	3052 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	879 ist der anbieter K	879 der anbieter selbst K
verarbeitung	862 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	2973 voor je K gaat	2980 lees K met	2980 K lezen?	2982 om K te lezen	3048 gratis K met	3072 lees gratis K	3084 help ons K
verdi	4432 karar K	4432 söz K	4432 diye yanit K	4432 yanit K	4432 cevap K
vereiste	21 K velden zijn	3006 K velden
verfasser	839 meinung der K
verfassers	839 meinung des K
vergoeding	3052 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	3132 dit K	3132 goed K
verhalen	3048 toegang tot alle K	3086 K in je mail	3132 onze K
verhindert	800 ein skript K
verileriniz	4324 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	3134 K
verktyg	4155 hjälp av ett ai-K
verlag	866 kein K	968 kein K
verlinke	62 K mich
verlinkt	62 K mich
vermedi	98 yanit K
verouderd	3000 je browser is K
verpassen	967 K sie
verscheen	3017 dit artikel K eerder	3055 versie van dit artikel K	3055 stuk K eerder	3055 artikel K ook	3079 dit artikel K eerst	3079 dit stuk K eerst
verschenen	3055 artikel is eerder K op	3055 artikel is eerder K in de krant
verschenken	967 jetzt K
version	2 audio K	2 K audio	98 earlier K of this	98 an earlier K of	98 first K of this	98 ersten K
versione	2 K audio	98 prima K di questo
versioonis	98 varasemas K
versiunea	98 K inițială a
verslag	3063 doet K vanuit
verslaggever	39 onze K	3023 onze K	3024 is K	3024 is politiek K	3063 is medisch K	3063 werkt als K	3117 is K	3117 is politiek K
verslaggevers	39 onze K	3060 onze K
vertaling	3065 deze K
verteiler	830 K
vertelde	3134 K
vertelt	3134 K
vertraulich	834 redaktion K	913 K hinweise
verwenden	800 wir K cookies
verwendest	795 K einen adblocker
verwendet	800 diese website K cookies	800 diese webseite K cookies
verwendung	887 K von cookies
verzi	522 audio K
verzii	3929 audio K
verziji	98 ranijoj K
verzoek	98 namen zijn op K	2973 een klein K
vesti	3805 K na mejl
vestima	3819 google K
""", 'vi': """
viber	16 K	240 K	274 канал във K	997 K	3705 K	3819 K	3819 K-u	4019 K	4466 K
viberen	2256 K
viberi	3918 K
viberju	4019 K
viberu	512 K	3819 K
viberze	3318 K
vidare	49 skicka den K	49 skicka K	49 send den K	4109 för att läsa K	4239 läs K för
videa	40 fotky a K	4023 ogled K
videli	3823 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	834 fotos oder K	887 laden des K	890 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	617 for at læse K	749 læs K for	3143 for å lese K	3276 les K for
vidjeli	3823 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	1128 K in app
viewers	1306 K like you
views	30 K of	1122 free K left	1340 share your K
vigtigste	697 ugens K	697 dagens K
viikko	17 joka K
viikossa	1849 K
vijesti	3805 K na e-mail
vijestima	3819 google K
vikala	3902 K
vikali	3902 K
vikao	3902 K
viknula	3902 K
viknuo	3902 K
viktigaste	4186 veckans K	4186 dagens K
viktigste	3224 ukas K	3224 dagens K
vill	4162 ja tack, jag K
vincoli	2612 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	3202 på K	3276 K et	3276 K oss	3276 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	967 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	2463 K che sei qui
visualiser	1922 K les contenus
visualizzare	2490 per K questo contenuto
vivons	1936 nous K grâce à nos	1936 nous ne K que
""", 'vo': """
voice	1340 add your K	1390 our K
volal	609 K	4002 K
volala	609 K
volali	609 K
volg	2996 K ons op	2996 K ons via	3131 K ons
volgende	21 in deze browser voor de K
volgens	3134 K
volt	2243 ön is ott K
von	966 # K #
voor	2985 meld je aan K	3048 veel meer K #
voorbehouden	3017 alle rechten K
voordat	2973 K je gaat
voorkeursbron	3021 K
voorkeursbronnen	3058 K
vorbehalten	764 abonnenten K	821 alle rechte K
vorbei	967 schau K
vores	35 K quiz	84 i K app	84 med K app	625 hent K app	625 i K app	749 støt K	749 hent K	750 K app
vorgelesen	854 ki-stimme K
vorlesen	2 artikel K	2 text K
vos	2018 # de K #
vostre	40 le K foto
vostri	40 i K video
votre	1852 K don	1857 K don nous	1911 K don	2019 K aide pour
vous	18 sans K	2020 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	2973 hebben we een gunst te K	2973 we willen je iets K
vriend	80 word K	3131 word K
vrijdag	17 elke K
vroeg	3134 K
""", 'vs': """
vsebin	4045 do vseh K
vsebina	4023 zunanja K
vsebine	4023 zunanje K	4023 te K
vsebino	9 to K	4023 zunanjo K
vstupenky	519 K na naši
""", 'vu': """
vuodessa	1849 K
vurguladi	4432 K
""", 'vy': """
vygenerovala	536 K ai	3942 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	504 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	2852 K redaktorius
vyriausioji	2852 K redaktorė
vytvorila	3942 K ai
vyzval	609 K
vyzvala	609 K
""", 'wa': """
waardeer	3045 K dit artikel
waardeert	3045 dit artikel K
waardevol	2973 vond je dit artikel K
waarschuwt	3134 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	970 K vor
warned	1392 K
warning	98 content K	98 trigger K	98 spoiler K
warns	1392 K
warnt	970 K
warnte	970 K
warst	42 K du vor ort
wartawan	39 K kami	2380 adalah K
washington	1171 is a K
waszych	3339 z K wpłat	3406 z K wpłat
""", 'we': """
we	1227 K have you.
webbplats	4130 denna K använder cookies
webinar	849 zum K	1004 δωρεάν K	1004 το K μας	1004 K μας	3033 ons K	3324 nasz K	3827 naš K	4027 naš K
webinarimiza	4342 K
webshop	923 in unserem K	3033 onze K
webshopu	3827 našem K
website	640 dette K bruger	968 unsere K	1390 our K	3079 niets van deze K
webwinkel	3033 onze K	3066 de K van	3066 het boek in de K
wednesday	17 every K
wednesdays	1292 delivered K	1292 sent K
week	17 once a K	17 each K	17 elke K	1391 a K	1391 per K	3133 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	1124 sign up for our K	1183 our K email	1183 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	1340 K in
weiter	764 lesen sie sofort K
weitere	875 K texte finden sie
weitergegeben	894 wird nicht K
weiterlesen	20 K	764 K mit	764 jetzt K	764 diesen artikel K	764 kostenlos K	764 mit plus K	795 mit werbung K
weitermachen	895 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	904 K nur mit
weiterzulesen	764 um K
weken	3133 K voor
werbeblocker	795 deaktivieren sie ihren K
werbefrei	70 K	968 K
werbelink	901 K
werbelinks	74 K	901 K
werbevereinbarung	772 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	869 alle texte ohne K	869 abo ohne K	968 ohne K
werde	967 K teil
werden	51 . K sie eine	967 K sie teil
werk	3132 ons K
werken	3066 kom K bij
wersja	2 K audio
wesprzyj	3284 K nasze	3339 K	3405 K nas	3405 K nasze	3405 K naszą	3405 K mnie
weten	38 laat het ons K	67 laat het ons K	3006 laat het ons K	3131 laat het ons K	3134 laat K
wetenschapsredacteur	3063 is K
""", 'wh': """
whatever	1389 chip in K
whatsapp	16 K	38 K us	67 K us	240 K	274 K канал	398 canal de K	398 al teu K	398 a K	512 K	663 på K	663 K-kanal	778 K-kanal der	788 unser K-kanal	788 unserem K-kanal	788 unseren K-kanal	788 zum K-kanal	788 K-kanal von	833 auf K	833 per K	833 K-gruppe	833 bei K	882 unserer K-gruppe	997 K	1137 share on K	1137 share via K	1141 join our K	1141 join us on K	1141 our K channel	1141 updates on K	1326 our K tip line	1326 our K tipline	1326 our K number	1326 our K line	1326 our K	1389 join our K	1423 nuestro canal de K	1760 K-kanavaa	1917 chaîne K	1917 canal K	1917 sur votre K	1917 groupe K	2458 K kami	2511 canale K	2511 gruppo K	2511 su K	2511 numero K	3022 K-kanaal	3022 K-groep	3022 via K	3022 op K	3059 in je K	3059 stuur ze via K	3186 på K	3186 K-kanal	3298 kanał na K	3318 K	3431 nosso canal no K	3431 nosso canal do K	3432 grupo do K	3578 canalul de K	3578 direct pe K	3705 K	3819 K	3819 K-u	3851 K kanalu	3918 K	4019 K	4149 på K	4149 i K	4149 K-kanal	4335 K	4466 K
whatsappa	3318 K
whatsappe	3918 K
whatsappgroep	3022 K
whatsappi	1573 K kanaliga
whatsappie	16 K	3318 K
whatsappiin	1760 K
whatsappis	1573 K
whatsappissa	1760 K
whatsappkanaal	3022 K
whatsappkanal	4149 K
whatsappon	2256 K
whatsappu	16 K	512 K	3819 K	3918 K	4019 K
while	1103 K you're here
whitelist	1147 K our site	1147 K this site	1147 K us
""", 'wi': """
widerruf	894 K finden sie
widerrufen	773 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	1137 opens in new K	1137 opens in a new K
winkel	3066 onze K
winning	1171 is an award-K
wirtschaftsredakteur	915 ist K
wirtschaftsredakteurin	915 ist K
wirtschaftsressort	835 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	834 K sie mehr
withdraw	1152 K your consent
without	18 K you	18 K your	1390 K you
""", 'wo': """
woche	17 jede K	969 pro K
wochen	869 # K für	869 vier K für	969 K lang
word	80 K lid	2972 K lid	2976 K lid en	3019 K lid
work	1389 back our K	1390 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	1155 K to us at	1389 K to us
writer	1169 is a staff K for	1169 is a senior K at	1171 is a staff K	1171 is a senior K	1171 is a K
writes	1171 K about	1197 K on	1392 K
writing	1238 correct at the time of K
written	1171 has K for
wrote	1392 K
""", 'ws': """
wsparcia	3406 waszego K	3406 twojego K
wsparcie	3285 twoje K	3405 twoje K pozwala	3405 twoje K pomaga	3405 twoje K jest dla nas
wsparciu	3284 dzięki twojemu K	3406 dzięki K	3406 waszemu K
wspieraj	3339 K	3405 K nas
wszystkich	3346 K treści	3346 do K artykułów	3346 do K tekstów
""", 'wu': """
wurde	827 text K	888 das audio K
""", 'wy': """
wydanie	80 kup e-K	3359 kup e-K	3359 e-K
wydarzenie	3324 nasze K
wydawcy	3337 bez zgody K	3337 za zgodą K
wyjdziesz	3281 zanim K
wykup	80 K
wymagane	21 K pola są	3305 pola są K
""", 'x': """
x	2530 #K#
""", 'ya': """
yakiniyor	4432 K
yalvardi	4432 K
yalvariyordu	4432 K
yaniti	21 K iptal et
yanitladi	4432 K
yanitlayin	4355 K
yanitsiz	98 K birakti
yapabilir	4355 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	4314 giriş K
yapay	4341 K zeka ile	4341 K zekâ ile
yapilamaz	4330 alinti K
yapin	24 giriş K	4355 giriş K	4429 bağiş K
yapmadi	98 yorum K
yapmak	6 yorum K
yardim	4429 bize K edin
yardimiyla	4360 yapay zeka K	4360 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	4359 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	4330 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	4338 K	4338 köşe K
yazdi	4432 K	4432 diye K
yazin	38 bize K	67 bize K	4336 bize K	4355 K	4429 bize K
yaziyi	2 K dinle	4 K
yaziyordu	4432 K
yazmak	6 yorum K
""", 'ye': """
year	1391 a K	1391 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	4431 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	240 K	800 inhalte von K	887 inhalt von K	997 K	1141 on K for more	1141 on K for the	2458 K kami	4466 K	4570 kênh K của
youtubeu	3819 K
youtubu	4019 K
""", 'z': """
z	605 # K #	3404 # K #	3998 # K #
""", 'za': """
za	3835 K # €	3935 K # €	4034 K # €
zaak	3023 meer over deze K
zaakceptuj	3321 K pliki cookie
zabranjeno	3838 K kopiranje
zabronione	3314 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	3935 článkov K	3935 články K
zadejte	77 K svůj e-mail
zahlasujte	539 K	3945 K
zahtevana	21 K polja
zahtevao	3902 K
zahtijevao	3902 K
zainstaluj	3292 K naszą aplikację	3293 K aplikację
zajednici	3851 viber K
zaktualizowany	98 tekst został K	98 artykuł został K
zalo	4568 quan tâm K
zalogowani	3305 tylko K
zalogowaniu	3287 dostępny po K	3287 dostępna po K
zalogowanych	3328 tylko dla K
zaloguj	24 K	3288 K się, aby	3288 K się aby
zamkniesz	3281 zanim K
zamolila	3902 K
zamolili	3902 K
zamolio	3902 K
zamudite	4048 ne K
zanechte	77 K nám e-mail
zapewnia	3408 K
zapisal	4098 je K
zapisz	3290 K się na nasz	3405 K się na	3405 K się do
zapraszali	3408 K
zaprenumeruj	80 K
zaradi	4038 K vas	4096 K vas
zaregistrujte	529 zdarma se K	529 se zdarma K	529 zdarma K	529 K se zdarma	3935 K sa zadarmo	3935 K sa
zarejestrowanych	3328 tylko dla K
zarejestruj	3288 K się, aby	3405 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufania	98 telefon K
zaufanych	3317 K źródeł
zavisi	3899 K od vas
zavolal	609 K
zavolala	609 K
zawiera	98 K opisy
zaznacza	3408 K
""", 'zb': """
zbierka	4003 K
""", 'zd': """
zdarma	529 článků K	529 články K
""", 'ze': """
ze	605 # K #
zegt	3134 K
zei	3134 K
zeitungsabonnent	763 bereits K
zelfdoding	98 K
zelfmoordgedachten	98 K
zeptal	609 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	3664 K
zicea	3664 K
ziedojums	2971 K
zitten	3132 we K ook op
""", 'zk': """
zkuste	475 K první měsíc	606 K první měsíc
""", 'zm': """
zmienione	98 imiona zostały K	98 imię zostało K
""", 'zn': """
znalosti	523 své K
znanje	3831 svoje K	3831 svoje K u	4030 svoje K
""", 'zo': """
zo	3998 # K #
zobrazen	60 e-mail nebude K
zobrazenie	3922 K tohto obsahu	3922 K obsahu	3922 K príspevku
zondag	17 elke K
zonder	71 K spam	3045 K jouw steun	3045 K uw steun
zostanie	3305 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	514 , K	590 je K
zpravodajem	514 je K	590 je K
zpravodajka	590 je K
zpravodajkou	514 je K	590 je K
""", 'zr': """
zrezygnuj	3288 K w każdej chwili	3407 K w każdej chwili
""", 'zu': """
zuerst	904 text ist K	921 text wurde K
zufolge	970 K
zugang	764 noch keinen K
zugeschickt	776 per e-mail K	776 per mail K
zugestimmt	800 externen diensten nicht K
zusammenarbeit	879 beitrag ist in K	879 artikel ist in K	879 text ist in K
zusammenfassung	828 K
zustimmung	800 K jederzeit	801 ihre K	801 mit ihrer K
""", 'zv': """
zvali	609 K
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
adblockem
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
analytik
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
avaamalla
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
block
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
ekonom
ekonomireporter
ekonomka
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
filozof
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
historik
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
ilmoituksia
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
javascriptin
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
julkaisu
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
kuukausilahjoittajaksi
kuukausilahjoittajana
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
lahjoituksiin
lahjoituksilla
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
lataamalla
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
mainonnanesto
mainonnanestoa
mainos
mainosesto
mainosestoa
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
publicistka
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
sallimalla
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
sociolog
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
souhlasem
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
textu
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
upotettu
upotettua
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
uutisilmoituksia
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
  909),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  1107),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 1163))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 2650), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 2650),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 2650),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 2665),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  2757),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 2757), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 2757),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 2757), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 4698),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 4709), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 4717))

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
